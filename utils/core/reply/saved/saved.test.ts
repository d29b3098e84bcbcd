import { describe, expect, it, test } from 'vitest';
import * as v from 'valibot';
import { lintReply } from '@/utils/core/lint/lint';
import { makeRequest, type RequestParts } from '@/utils/core/testing/requests';
import { findFields, unknownFields } from './fields';
import { fillSaved, type FillContext } from './fill';
import { fittingSaved, savedDraft, savedIdOf } from './saved-drafts';
import { savedReplySchema, type SavedReply } from './schema';
import { searchSaved } from './search';
import { replaceSlash, savedForSlash, slashAt } from './shortcut';

const saved = (parts: Partial<SavedReply> = {}): SavedReply =>
  v.parse(savedReplySchema, {
    id: 'late',
    title: 'Late parcel',
    text: 'Hi {first_name}, your {product} is late and that is not what we promised. See {order_link} for the new date.',
    topics: ['delivery'],
    ...parts,
  });
const context = (parts: RequestParts = {}, rest: Partial<FillContext> = {}): FillContext => ({
  request: makeRequest({ post: { text: 'My Wren headphones never arrived' }, ...parts }),
  agent: 'Ada Berg',
  orderLink: 'https://larkspur.example/orders',
  ...rest,
});

describe('fields', () => {
  it('finds them in any case, and what only looks like one', () => {
    expect(findFields('{First_Name} {foo} {').map(({ field, written }) => [field, written])).toEqual([
      ['first_name', '{First_Name}'],
      [undefined, '{foo}'],
      [undefined, '{'],
    ]);
    expect(unknownFields('{foo} {foo} {first_name} {{brand}} {first_name')).toEqual([
      '{foo}',
      '{',
      '{first_name',
    ]);
  });
});

describe('fillSaved', () => {
  it('fills in what is known and signs', () =>
    expect(fillSaved(saved(), context())).toEqual({
      text: 'Hi Dana, your Wren headphones is late and that is not what we promised. See https://larkspur.example/orders for the new date. ^AB',
      gaps: [],
    }));

  it('leaves a gap for what is not, and no trace of a name that is not', () => {
    const filled = fillSaved(
      saved(),
      context({ post: { text: 'Late again', author: { name: '★★★' } } }, { orderLink: '' }),
    );
    expect(filled.text).toMatch(/^Hi, your \[product\] is late .* See \[order link\]/);
    expect(filled.gaps).toEqual(['[product]', '[order link]']);
  });

  it.each(['[order link]', '{foo}', '{{first_name}}'])('the lint lets no %s out', (gap) => {
    const { text } = fillSaved(
      saved({ text: gap === '[order link]' ? 'See {order_link}.' : `See ${gap}.` }),
      context({ post: { author: { name: '★★★' } } }, { orderLink: '' }),
    );
    const { request } = context();
    const problems = lintReply({ ...request, text, lang: 'en', posted: [] });
    expect(problems.filter(({ severity }) => severity === 'block').map(({ code }) => code)).toContain(
      'placeholder',
    );
  });

  it('takes a name like any other text: braces in it fill in nothing', () => {
    const { text } = fillSaved(
      saved({ text: '{handle} hello' }),
      context({ post: { author: { name: 'x', handle: '{agent}' } } }),
    );
    expect(text).toBe('@{agent} hello ^AB');
  });
});

describe('fittingSaved', () => {
  const offered = (reply: SavedReply, parts: RequestParts = {}) =>
    fittingSaved([reply], context(parts)).map(({ engine }) => engine);

  test('the topic and language of the post', () => expect(offered(saved())).toEqual(['Late parcel']));
  test.each<[string, SavedReply, RequestParts]>([
    ['another topic', saved({ topics: ['billing'] }), {}],
    ['no topic at all', saved({ topics: [] }), {}],
    ['another language', saved({ lang: 'de' }), {}],
    ['praise', saved(), { finding: { intent: 'praise' } }],
    ['somebody in danger', saved(), { finding: { risks: ['self-harm'] } }],
    ['a case that is held', saved(), { decision: { hold: { ruleId: 'r', reason: 'Wait.' } } }],
    ['a text the lint blocks', saved({ text: 'Send us your card number here.' }), {}],
  ])('not for %s', (_, reply, parts) => expect(offered(reply, parts)).toEqual([]));

  it('offers two at most, the closest and the most used first', () => {
    const all = [
      saved({ id: 'a', title: 'A' }),
      saved({ id: 'b', title: 'B' }),
      saved({ id: 'c', title: 'C', topics: ['delivery', 'service', 'price'] }),
    ];
    const drafts = fittingSaved(all, context(), { b: { count: 3, last: 1 } });
    expect(drafts.map(({ engine }) => engine)).toEqual(['B', 'A']);
    expect(drafts.map(({ id }) => savedIdOf(id))).toEqual(['b', 'a']);
  });

  it('says that there is something to fill in', () => {
    expect(savedDraft(saved({ text: 'See {order_link}.' }), context({}, { orderLink: '' })).notes).toEqual([
      'gaps',
    ]);
  });
});

describe('searchSaved', () => {
  const all = [
    saved({ id: '1', title: 'Refund, step one', shortcut: 'refund' }),
    saved({ id: '2', title: 'Late parcel', text: 'A refund is not what you want here.' }),
    saved({ id: '3', title: 'Élan', text: 'Merci', lang: 'fr', shortcut: 'Refus' }),
  ];
  const ids = (found: readonly SavedReply[]) => found.map(({ id }) => id);

  it('finds every word, in the title first, whatever the accents', () => {
    expect(ids(searchSaved(all, 'REFUND'))).toEqual(['1', '2']);
    expect(ids(searchSaved(all, 'elan merci'))).toEqual(['3']);
    expect(ids(searchSaved(all, 'refund elan'))).toEqual([]);
  });
  it('shows all for no words, the most used first', () =>
    expect(ids(searchSaved(all, ' ', { '3': { count: 1, last: 5 } }))).toEqual(['3', '2', '1']));
  it('a shortcut goes before everything else', () => {
    expect(ids(savedForSlash(all, 'ref'))).toEqual(['3', '1', '2']);
    expect(ids(savedForSlash(all, 'refund'))).toEqual(['1', '2']);
  });
});

describe('slashAt', () => {
  it.each<[string, string | undefined]>([
    ['/refund', 'refund'],
    ['Hello /re', 're'],
    ['Hello\n/', ''],
    ['and/or', undefined],
    ['https://x.example/refund', undefined],
    ['/refund now', undefined],
    ['24/7', undefined],
  ])('%j', (text, query) => expect(slashAt(text, text.length)?.query).toBe(query));

  it('is replaced where it stands', () => {
    const text = 'Hi /ref there';
    const slash = slashAt(text, 7);
    expect(slash && replaceSlash(text, slash, 'we refund you')).toEqual({
      text: 'Hi we refund you there',
      caret: 16,
    });
  });
});
