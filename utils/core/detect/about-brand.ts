/** Does a post concern the brand, and did the brand write it itself? */
import type { Brand } from '@/utils/core/brand';
import type { PageContext, Post } from '@/utils/core/post';
import type { NormalText } from '@/utils/core/text/normalise';
import type { Token } from '@/utils/core/text/tokenise';
import type { AboutBrand } from './finding';
import { handlesOf, isOneOf, type Handles } from './handles';
import { mentionsOf, namesOf, type Mention, type Names } from './mentions';

export type BrandNames = {
  readonly ours: Names;
  readonly theirs: Names;
  /** Accounts of people who write for the brand. */
  readonly staff: Handles;
};

export type BrandRelation = {
  readonly aboutBrand: AboutBrand;
  readonly byBrand: boolean;
  /** Places that name the brand and its competitors. */
  readonly ours: readonly Mention[];
  readonly theirs: readonly Mention[];
};

/** @returns the brand's names and its competitors', made ready once for many posts. */
export function brandNamesOf(brand: Brand): BrandNames {
  return {
    ours: namesOf([brand.name, ...brand.names, ...brand.products], brand.handles),
    theirs: namesOf(brand.competitors, brand.competitors),
    staff: handlesOf(brand.staff),
  };
}

/**
 * @param page where the post was read
 * @param normal the post's text and its `tokens`
 * @param names from `brandNamesOf`
 */
export function relateToBrand(
  post: Post,
  brand: Brand,
  page: Pick<PageContext, 'owner' | 'kind'>,
  { normal, tokens }: { readonly normal: NormalText; readonly tokens: readonly Token[] },
  names: BrandNames,
): BrandRelation {
  const ours = mentionsOf(normal, tokens, names.ours);
  const theirs = mentionsOf(normal, tokens, names.theirs);
  return {
    aboutBrand: aboutBrand(post, brand, page, { handles: names.ours.handles, ours }),
    byBrand: isOneOf(names.ours.handles, post.author.handle) || isOneOf(names.staff, post.author.handle),
    ours,
    theirs,
  };
}

function aboutBrand(
  post: Post,
  brand: Brand,
  page: Pick<PageContext, 'owner' | 'kind'>,
  { handles, ours }: { readonly handles: Handles; readonly ours: readonly Mention[] },
): AboutBrand {
  const answersBrand = [post.replyTo, post.thread].some(
    (target) => isOneOf(handles, target?.handle) || isNamed(brand, target?.handle ? undefined : target?.name),
  );
  if (answersBrand || ours.some(({ kind }) => kind === 'handle')) return 'addressed';
  if (isOneOf(handles, page.owner)) return 'page';
  return ours.length > 0 ? 'named' : 'no';
}

/** Facebook and LinkedIn often show the name alone of whom a comment answers. */
function isNamed(brand: Brand, name: string | undefined): boolean {
  const plain = name?.trim().toLowerCase();
  return (
    plain !== undefined &&
    plain !== '' &&
    [brand.name, ...brand.names].some((own) => own.toLowerCase() === plain)
  );
}
