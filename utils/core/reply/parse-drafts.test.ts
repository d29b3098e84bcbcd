import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDrafts, parseReply, type ParsedDraft } from './parse-drafts';

const texts = (answer: string) => parseDrafts(answer, true).map(({ text }) => text);

const JSON_ANSWER = JSON.stringify({
  drafts: [
    {
      approach: 'direct',
      text: 'Hi Dana, that is not right. "Sorry" is due.\nLook here: https://larkspur.example/dm',
    },
    { approach: 'warm', text: 'So sorry, Dana — ärgerlich 🙂.' },
    { approach: 'brief', text: 'Dana, please message us.' },
  ],
});

describe('JSON', () => {
  test('as asked for', () => {
    expect(parseDrafts(JSON_ANSWER, true).map(({ approach }) => approach)).toEqual([
      'direct',
      'warm',
      'brief',
    ]);
    expect(texts(JSON_ANSWER)[0]).toContain('"Sorry" is due.\nLook');
    expect(texts(JSON_ANSWER)[1]).toContain('ärgerlich 🙂');
  });

  test.each([
    [
      'in a fence with a preamble',
      `Sure! Here they are:\n\`\`\`json\n${JSON_ANSWER}\n\`\`\`\nHope this helps.`,
    ],
    ['after thoughts', `<think>{"drafts":["no no no"]}</think>\n${JSON_ANSWER}`],
    ['with a comma too many', JSON_ANSWER.replace(/}]}$/, '},]}')],
    ['never closed', JSON_ANSWER.replace(/"}]}$/, '"')],
  ])('%s', (_, answer) => expect(texts(answer)).toEqual(texts(JSON_ANSWER)));

  test.each([
    ['an array of strings', '["One reply here.", "Another reply."]', ['One reply here.', 'Another reply.']],
    [
      'strings in an object',
      '{"drafts":["One reply here.","Another reply."]}',
      ['One reply here.', 'Another reply.'],
    ],
    [
      'other names',
      '[{"style":"warm","reply":"One reply."},{"message":"Two reply."}]',
      ['One reply.', 'Two reply.'],
    ],
    ['by approach', '{"warm":"One reply.","brief":"Two reply."}', ['One reply.', 'Two reply.']],
    ['escapes', '["Gr\\u00fc\\u00dfe \\\\ \\"x\\" \\/ \\ud83d\\ude42"]', ['Grüße \\ "x" / 🙂']],
    ['more than three', '["a one.","a two.","a three.","a four."]', ['a one.', 'a two.', 'a three.']],
  ])('%s', (_, answer, expected) => expect(texts(answer)).toEqual(expected));
});

describe('text', () => {
  test.each([
    [
      'numbered',
      '1. First reply.\n2. Second reply.\nOn two lines.',
      ['First reply.', 'Second reply.\nOn two lines.'],
    ],
    ['headed', '**Direct:** One reply.\n\n**Warm:** Two reply.', ['One reply.', 'Two reply.']],
    ['drafts', 'Draft 1: "One reply."\n\nDraft 2: Two reply.', ['One reply.', 'Two reply.']],
    ['both', '1) **Warm**: One reply.', ['One reply.']],
  ])('%s', (_, answer, expected) => expect(texts(answer)).toEqual(expected));

  test('names the approach where the model did', () => {
    const answer = '### Warm: One reply.\n2. Two reply.';
    expect(parseDrafts(answer, true).map(({ approach }) => approach)).toEqual(['warm', undefined]);
  });

  test('only when the answer has ended: half a heading is none', () =>
    expect(parseDrafts('1. First reply.', false)).toEqual([]));
});

describe('nonsense holds no reply', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'I cannot help with that request.'],
    ['an error', '{"error":{"message":"","code":500}}'],
    ['HTML', '<html><body>502 Bad Gateway</body></html>'],
    ['numbers', '1. 2. 3.'],
    ['empty JSON', '{"drafts":[]}'],
    ['thoughts without end', '<think>Let me see. 1. First reply'],
    ['signs', '{{{{[[[["""'],
  ])('%s', (_, answer) => expect(parseDrafts(answer, true)).toEqual([]));
});

describe('one reply', () => {
  test.each([
    ['as asked for', '{"reply":"Sorry, Dana."}', 'Sorry, Dana.'],
    ['in prose', 'Sorry, Dana.\nWe will look.', 'Sorry, Dana.\nWe will look.'],
    ['in quotes and a fence', '```\n"Sorry, Dana."\n```', 'Sorry, Dana.'],
    ['after thoughts', '<think>hm</think>Sorry, Dana.', 'Sorry, Dana.'],
    ['HTML', '<html><body>502</body></html>', undefined],
    ['an error', '{"error":{"code":500}}', undefined],
    ['nothing', ' \n ', undefined],
  ])('%s', (_, answer, expected) => expect(parseReply(answer, true)?.text).toBe(expected));

  test('prose is a reply only at its end', () => expect(parseReply('Sorry, Da', false)).toBeUndefined());
});

describe('a stream', () => {
  const last = (drafts: readonly ParsedDraft[]) => drafts.at(-1);

  test('the last draft grows and is not complete until its end has come', () => {
    const half = JSON_ANSWER.slice(0, JSON_ANSWER.indexOf('message us'));
    expect(last(parseDrafts(half, false))).toEqual({
      approach: 'brief',
      text: 'Dana, please',
      complete: false,
    });
    expect(last(parseDrafts(JSON_ANSWER, true))?.complete).toBe(true);
  });

  test('cut anywhere: never throws, finished drafts stay as they are, no draft is lost', () => {
    const all = parseDrafts(JSON_ANSWER, true);
    let before: ParsedDraft[] = [];
    for (let end = 0; end <= JSON_ANSWER.length; end += 1) {
      const now = parseDrafts(JSON_ANSWER.slice(0, end), false);
      expect(now.length).toBeGreaterThanOrEqual(before.length);
      for (const [at, draft] of now.entries()) {
        if (draft.complete) expect(draft.text).toBe(all[at]?.text);
        else expect(all[at]?.text.startsWith(draft.text.replace(/[\ud800-\udbff]$/, ''))).toBe(true);
      }
      before = now;
    }
    expect(before).toEqual(all);
  });

  test('any chunking gives the same drafts', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant(JSON_ANSWER),
          fc.constant('1. One reply.\n2. Two reply.'),
          fc.string({ maxLength: 300 }),
        ),
        fc.array(fc.nat(400), { maxLength: 12 }),
        (answer, cuts) => {
          const at = [
            0,
            ...cuts.filter((cut) => cut < answer.length).toSorted((a, b) => a - b),
            answer.length,
          ];
          let received = '';
          for (const [index, end] of at.entries()) {
            received += answer.slice(at[index - 1] ?? 0, end);
            parseDrafts(received, false);
          }
          expect(parseDrafts(received, true)).toEqual(parseDrafts(answer, true));
        },
      ),
    );
  });

  test('whatever a model writes: at most three drafts, each with letters, in good time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (answer) => {
        const drafts = parseDrafts(answer, true);
        expect(drafts.length).toBeLessThanOrEqual(3);
        for (const { text } of drafts) expect(text).toMatch(/\p{L}/u);
      }),
    );
    const started = performance.now();
    for (const answer of [
      '"\\'.repeat(10_000),
      '['.repeat(20_000),
      '1. '.repeat(7000),
      '{"text":"'.repeat(2500),
    ])
      parseDrafts(answer, true);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
