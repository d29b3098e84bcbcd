import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { REPLY_LANGS } from '@/utils/core/reply/langs';
import { sayOf, usable } from '@/utils/core/reply/render';
import { LINES } from './lines';
import { LINE_SETS, lineSchema, linesSchema, SLOTS, type Line, type Lines } from './schema';

const WANTED = { en: 12, es: 5, fr: 5, de: 5, pt: 5, it: 5, nl: 5 };
const WANTED_TOPIC = { en: 8, es: 4, fr: 4, de: 4, pt: 4, it: 4, nl: 4 };
const ALL_SLOTS = Object.fromEntries(SLOTS.map((slot) => [slot, slot]));

function allLines({ sets, topics, problems }: Lines): Line[] {
  return [
    ...Object.values(sets),
    ...Object.values(topics).flatMap(({ sorry, see }) => [sorry, see]),
    ...Object.values(problems).map(({ see }) => see),
  ].flat();
}

describe.each(REPLY_LANGS)('%s', (lang) => {
  const lines: Lines = LINES[lang];
  const wanted = WANTED[lang];

  test('fits its schema', () => expect(v.safeParse(linesSchema, lines).issues).toBeUndefined());

  test('has enough to say of everything', () => {
    const poor = LINE_SETS.filter((set) => lines.sets[set].length < wanted);
    const poorTopics = Object.entries(lines.topics)
      .filter(([, { sorry, see }]) => sorry.length + see.length < WANTED_TOPIC[lang])
      .map(([topic]) => topic);
    expect([...poor, ...poorTopics]).toEqual([]);
    for (const { see } of Object.values(lines.problems)) expect(see.length).toBeGreaterThan(0);
  });

  test('every voice finds at least two lines of everything, grave or not', () => {
    for (const formality of [1, 2, 3, 4])
      for (const warmth of [3, 5])
        for (const grave of [true, false])
          for (const set of LINE_SETS) {
            const voice = { formality, warmth, playfulness: 1, person: 'we' as const };
            const found = usable(lines.sets[set], ALL_SLOTS, { lines, voice, grave });
            const least = set.startsWith('greet') ? 1 : 2;
            expect(found.length, `${set} at formality ${formality}`).toBeGreaterThanOrEqual(least);
          }
  });

  test('nothing is said twice', () => {
    const says = allLines(lines).map(sayOf);
    const twice = says.filter((say, at) => says.indexOf(say) !== at);
    // A problem may be as short as its topic: "Value for money matters".
    expect(twice.filter((say) => say.length > 90)).toEqual([]);
  });

  test('the notation is closed and every slot is known', () => {
    const known = new RegExp(`\\{(?:${SLOTS.join('|')})\\}`, 'g');
    const clauses = Object.values(lines.problems).flatMap(({ that }) => that ?? []);
    for (const say of [...allLines(lines).map(sayOf), ...clauses]) {
      let rest = say.replace(known, '');
      for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replace(/<[^<>[\]|]*\|[^<>[\]|]*>|\[[^<>[\]|]*\|[^<>[\]|]*\]/g, '');
      }
      expect(rest, say).not.toMatch(/[[\]<>{}|]/);
    }
  });

  test('sentences end as sentences, clauses do not', () => {
    const open = ['greetName', 'greetPlain'];
    for (const set of LINE_SETS.filter((name) => !open.includes(name)))
      for (const line of lines.sets[set]) expect(sayOf(line)).toMatch(/(?:[.!?]|\{channel\})$/);
    for (const { that } of Object.values(lines.problems)) expect(that ?? 'x').toMatch(/[^.!?]$/);
  });

  test('lines with a clause, a channel or an offer hold its slot', () => {
    const slotOf = {
      sorryThat: '{that}',
      seeThat: '{that}',
      wait: '{duration}',
      remedy: '{remedy}',
      asked: '{wish}',
    } as const;
    let set: keyof typeof slotOf;
    for (set in slotOf) for (const line of lines.sets[set]) expect(sayOf(line)).toContain(slotOf[set]);
    for (const line of [...lines.sets.channelLink, ...lines.sets.channelHandle])
      expect(sayOf(line)).toContain('{channel}');
  });
});

test('French clauses begin with a consonant, so that "que" stays whole', () => {
  for (const { that } of Object.values(LINES.fr.problems))
    expect(that ?? 'x').toMatch(/^(?:\[[^aeiouyhéèê]|[^aeiouyhéèê[])/i);
});

test('a line is words, or words with limits', () => {
  expect(v.is(lineSchema, 'Yes.')).toBe(true);
  expect(v.is(lineSchema, { say: 'Yes.', mood: 3 })).toBe(false);
});
