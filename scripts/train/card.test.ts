import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRows } from '@/scripts/eval/read-tsv';
import { parseWeights } from '@/utils/core/detect/weights';
import { cardFigures, replaceBlock } from './card';

describe('the card', () => {
  it('has its figures replaced and the rest left', () => {
    const card = 'a\n<!-- shipped -->\nold\n<!-- /shipped -->\nb\n';
    const once = replaceBlock(card, 'shipped', 'new');
    expect(once).toBe('a\n<!-- shipped -->\n\nnew\n\n<!-- /shipped -->\nb\n');
    expect(replaceBlock(once, 'shipped', 'new')).toBe(once);
    expect(() => replaceBlock(card, 'all-sources', 'new')).toThrow(/no mark/);
  });

  it('in this repository has both blocks', () => {
    const card = readFileSync('docs/detector.md', 'utf8');
    expect(() => replaceBlock(replaceBlock(card, 'shipped', ''), 'all-sources', '')).not.toThrow();
  });

  it('tells the figures of each source', () => {
    const weights = parseWeights({
      id: 't-1',
      features: { broken: 3 },
      bias: { en: -1 },
      calibration: { scale: 1, shift: 0 },
    });
    const dev = parseRows(
      'source\tlang\tlabel\ttext\nacl19\ten\t1\tit is broken\nacl19\ten\t0\thi there\nte-irony\ten\t0\thello you',
    );
    const text = cardFigures({ weights, bytes: { plain: 2000, gzip: 1000 }, used: { acl19: 7 } }, dev);
    expect(text).toContain('2.0 kB, 1.0 kB gzip');
    expect(text).toContain('acl19 7 (MIT');
    expect(text).toMatch(/\| acl19 \| 2 \| yes \| 100\.0 \| 100\.0 /);
    expect(text).toMatch(/\| te-irony \| 1 \| no \| - /);
  });
});
