/** What should come of a streamed feed: the shipped detector's own word on each of its posts. */
import { loadDetector } from '@/scripts/eval/load-detector';
import { xId } from '@/tests/practice/kit/time';
import { madeUp } from '@/tests/practice/x/made-up';
import { isCase } from '@/utils/core/detect/relevance';
import { defaultSettings } from '@/utils/settings/defaults';
import { practiceSettings } from './settings';

/**
 * @param count posts of the stream
 * @returns X's ids of those that become cases, and so are marked, in order
 */
export function casesOfStream(count: number): string[] {
  const { brand, general } = { ...defaultSettings(), ...practiceSettings() };
  if (!brand) throw new Error('no brand to find complaints about');
  const detector = loadDetector();
  return Array.from({ length: count }, (_, index) => madeUp(index)).flatMap(({ number, by, text, lang }) => {
    const post = {
      key: `x:${xId(number)}` as const,
      aliases: [],
      site: 'x' as const,
      kind: 'post' as const,
      author: { name: by.name, handle: by.handle },
      text,
      lang,
      metrics: {},
      media: [],
    };
    const finding = detector.detect(post, { brand, page: { kind: 'home' } });
    return isCase(finding, { ...general, kind: post.kind }) ? [xId(number)] : [];
  });
}
