/** Orders written into a post: how often do they change what the detector says of it? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { brandSchema } from '@/utils/core/brand';
import { postKey, type Post } from '@/utils/core/post';
import { capText } from '@/utils/core/text/cap';
import { dataPathIfThere } from './data-folder';
import { loadDetector } from './load-detector';

const stringsFile = dataPathIfThere('injection', 'injection.jsonl');
const carriersFile = dataPathIfThere('injection', 'carriers.json');
const SLOT = '{{INJ}}';
/** Share of the tries. Plain questions among the strings move a post that holds nothing else; orders must not. */
const MAX_FLIPS = 0.05;

const post = (text: string): Post => ({
  key: postKey('x', '1'),
  aliases: [],
  site: 'x',
  kind: 'reply',
  author: { name: 'Somebody' },
  text: capText(text),
  lang: 'en',
  replyTo: { handle: 'somebrand' },
  metrics: {},
  media: [],
});

if (stringsFile === undefined || carriersFile === undefined)
  it('has no orders to try', () => {
    expect([stringsFile, carriersFile]).toContain(undefined);
  });
else
  describe('orders in a post', () => {
    it('seldom change whether it is a complaint', () => {
      const brand = v.parse(brandSchema, { handles: ['somebrand'] });
      const detector = loadDetector();
      const isComplaint = (text: string): boolean =>
        detector.detect(post(text), { brand, page: { kind: 'home' } }).intent === 'complaint';
      const strings = lines(stringsFile).map(
        (line) => v.parse(v.object({ text: v.string() }), JSON.parse(line)).text,
      );
      const { carriers } = v.parse(
        v.object({ carriers: v.array(v.union([v.string(), v.object({ text: v.string() })])) }),
        JSON.parse(readFileSync(carriersFile, 'utf8')),
      );
      let lost = 0;
      let gained = 0;
      let complaints = 0;
      let others = 0;
      for (const carrier of carriers) {
        const text = typeof carrier === 'string' ? carrier : carrier.text;
        const bare = isComplaint(text.replace(SLOT, ''));
        for (const string of strings) {
          const now = isComplaint(text.replace(SLOT, () => string));
          if (bare) complaints += 1;
          else others += 1;
          if (bare && !now) lost += 1;
          if (!bare && now) gained += 1;
        }
      }
      console.log(
        `Orders in posts: ${lost} of ${complaints} complaints lost, ${gained} of ${others} others became one.`,
      );
      expect((lost + gained) / (complaints + others)).toBeLessThanOrEqual(MAX_FLIPS);
    }, 60_000);
  });

function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
