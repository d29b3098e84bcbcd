import { describe, expect, it } from 'vitest';
import { normalise } from '@/utils/core/text/normalise';
import { tokenise } from '@/utils/core/text/tokenise';
import { brandNamesOf, relateToBrand } from './about-brand';
import { makeBrand, makePost } from './fixtures/post';
import type { Post } from '@/utils/core/post';
import type { Brand } from '@/utils/core/brand';

const relate = (post: Post, brand: Brand = makeBrand(), owner?: string) => {
  const normal = normalise(post.text);
  const page = owner === undefined ? { kind: 'home' as const } : { kind: 'profile' as const, owner };
  return relateToBrand(post, brand, page, { normal, tokens: tokenise(normal) }, brandNamesOf(brand));
};

describe('how a post concerns the brand', () => {
  it.each([
    ['@larkspur where is it?', 'addressed'],
    ['.@Larkspur where is it?', 'addressed'],
    ['told @LARKSPUR about it', 'addressed'],
    ['Larkspur lost my order', 'named'],
    ["larkspur's shop is closed", 'named'],
    ['#Larkspur again', 'named'],
    ['#LarkspurMobile again', 'named'],
    ['My LARKBOX died', 'named'],
    ['Lаrkspur with a Cyrillic а', 'named'],
    ['𝓛𝓪𝓻𝓴𝓼𝓹𝓾𝓻 in fancy letters', 'named'],
    ['L\u200barkspur with a hidden sign', 'named'],
    ['larkspurs bloom, larkspurian too', 'named'],
    ['a larkspurian way of life', 'no'],
    ['@larkspur_fans rule', 'no'],
    ['nothing of the kind', 'no'],
  ])('%s: %s', (text, expected) => {
    expect(relate(makePost(text)).aboutBrand).toBe(expected);
  });

  it('is addressed when it answers the brand or its thread', () => {
    expect(relate(makePost('still waiting', { replyTo: { handle: 'Larkspur' } })).aboutBrand).toBe(
      'addressed',
    );
    expect(relate(makePost('me too', { thread: { handle: 'larkspur' } })).aboutBrand).toBe('addressed');
    expect(relate(makePost('me too', { replyTo: { name: 'Larkspur Mobile' } })).aboutBrand).toBe('addressed');
    expect(relate(makePost('me too', { replyTo: { handle: 'other', name: 'Larkspur' } })).aboutBrand).toBe(
      'no',
    );
  });

  it('is on its page when the page is the brand’s', () => {
    expect(relate(makePost('hello'), makeBrand(), 'company/larkspur-mobile').aboutBrand).toBe('page');
    expect(relate(makePost('hello'), makeBrand(), 'somebody').aboutBrand).toBe('no');
  });

  it.each([
    ['larkspur', true],
    ['@Larkspur', true],
    ['company/larkspur-mobile', true],
    ['mira_at_larkspur', true],
    ['in/mira_at_larkspur', true],
    ['robinvale', false],
    ['larkspur2', false],
  ])('by %s: %s', (handle, byBrand) => {
    expect(relate(makePost('hello', { author: { name: 'X', handle } })).byBrand).toBe(byBrand);
  });

  it('does not take a display name for the brand', () => {
    expect(relate(makePost('hello', { author: { name: 'Larkspur' } })).byBrand).toBe(false);
  });

  it('takes an everyday word for the name only with its capital, a hash or a handle', () => {
    const brand = makeBrand({ name: 'Target', names: [], handles: ['target'], products: [] });
    expect(relate(makePost('we hit the target today'), brand).aboutBrand).toBe('no');
    expect(relate(makePost('the shop at Target was shut'), brand).aboutBrand).toBe('named');
    expect(relate(makePost('so slow #target'), brand).aboutBrand).toBe('named');
    expect(relate(makePost('so slow @target'), brand).aboutBrand).toBe('addressed');
  });

  it('copes with an empty brand', () => {
    const brand = makeBrand({
      name: '',
      names: [],
      handles: [''],
      products: [],
      competitors: [],
      staff: [''],
    });
    expect(relate(makePost('anything @ all', { author: { name: '', handle: '' } }), brand)).toMatchObject({
      aboutBrand: 'no',
      byBrand: false,
    });
  });
});
