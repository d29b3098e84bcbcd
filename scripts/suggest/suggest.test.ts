import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadDetector } from '@/scripts/eval/load-detector';
import { readPosts, readVoice } from './read-input';
import { suggest } from './suggest';
import { suggestAll } from './suggest-all';

const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const voiceFile = fileWith(
  'voice.json',
  JSON.stringify({ voice: { person: 'i' }, brand: { name: 'Larkspur Audio', handles: ['larkspur'] } }),
);
const desk = () => ({ detector: loadDetector(), ...readVoice(voiceFile), initials: 'AB', seed: '' });

describe('suggest', () => {
  test('three checked drafts for a line of text', () => {
    const file = fileWith(
      'posts.jsonl',
      '{"text":"@larkspur my order never arrived","author":"Dana Kerr"}\n\n',
    );
    const [suggestion, ...rest] = readPosts(file).posts.map((post) => suggest(post, desk()));
    expect(rest).toEqual([]);
    expect(suggestion?.id).toBe('1');
    expect(suggestion?.finding.intent).toBe('complaint');
    const drafts = suggestion?.drafts ?? [];
    expect(drafts.map(({ approach, problems }) => [approach, problems])).toEqual([
      ['direct', []],
      ['warm', []],
      ['brief', []],
    ]);
    for (const { text } of drafts) expect(text).toMatch(/Dana[\s\S]*\^AB$/);
  });

  test('a whole line keeps its id, site and author', () => {
    const line = {
      id: 'a7',
      site: 'facebook',
      kind: 'comment',
      text: 'my order never arrived',
      lang: 'en',
      author: { name: 'Dana Kerr', handle: 'dana' },
    };
    const { id: _, ...rest } = line;
    const [post] = readPosts(fileWith('whole.jsonl', JSON.stringify(line))).posts;
    expect(post).toMatchObject({ ...rest, key: 'facebook:a7' });
  });

  test('without a brand in the file, posts are to the brand all the same', () => {
    const [post] = readPosts(fileWith('bare.jsonl', '{"text":"my order never arrived"}')).posts;
    const finding = post && suggest(post, { ...desk(), ...readVoice(undefined) }).finding;
    expect(finding).toMatchObject({ intent: 'complaint', aboutBrand: 'page' });
  });

  test('one day of like complaints: no draft twice', () => {
    const lines = Array.from({ length: 50 }, () => '{"text":"@larkspur my order never arrived"}').join('\n');
    const all = suggestAll(readPosts(fileWith('day.jsonl', lines)).posts, desk());
    const texts = all.flatMap(({ drafts }) => drafts.map(({ text }) => text));
    expect(new Set(texts).size).toBe(150);
  });

  test('a grave matter is held', () => {
    const [post] = readPosts(
      fileWith('legal.jsonl', '{"text":"@larkspur my lawyer will sue you over this"}'),
    ).posts;
    expect(post && suggest(post, desk()).decision.hold).toBeDefined();
  });
});

describe('what is no input', () => {
  test.each([
    ['a line that is no JSON', 'posts', 'not JSON'],
    ['a line without text', '{"site":"x"}', 'text'],
    ['a site nobody knows', '{"text":"a","site":"elsewhere"}', 'site'],
  ])('%s is named and left out', (_, line, words) => {
    const { posts, faults } = readPosts(fileWith('bad.jsonl', `\ufeff{"text":"a"}\r\n${line}\n{"text":"b"}`));
    expect(posts.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(faults).toEqual([expect.stringContaining('bad.jsonl, line 2: not')]);
    expect(faults[0]).toContain(words);
  });

  test('a voice with an impossible value', () => {
    expect(() => readVoice(fileWith('bad-voice.json', '{"formality":9}'))).toThrow('not a voice');
  });
});
