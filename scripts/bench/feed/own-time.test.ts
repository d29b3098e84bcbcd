import type { Protocol } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ownStretches, whatRan, within, withoutPauses } from './own-time';

const OURS = 'chrome-extension://us/x.js';

function node(id: number, url: string, children: number[] = [], functionName = 'f') {
  return { id, callFrame: { functionName, scriptId: '1', url, lineNumber: 0, columnNumber: 0 }, children };
}
/** A sample each 100 µs, from 1000. */
function profile(nodes: Protocol.Profiler.ProfileNode[], samples: number[]): Protocol.Profiler.Profile {
  return {
    nodes,
    samples,
    timeDeltas: samples.map((_, index) => (index === 0 ? 0 : 100)),
    startTime: 1000,
    endTime: 1000 + samples.length * 100,
  };
}
const stretchesOf = (nodes: Protocol.Profiler.ProfileNode[], samples: number[]) =>
  ownStretches(profile(nodes, samples), (url) => url === OURS);

const page = node(2, 'https://x.com/', []);
const idle = node(3, '', [], '(idle)');
const collector = node(4, '', [], '(garbage collector)');
const native = node(6, '', [], 'querySelectorAll');
const ours = node(5, OURS, [6]);
const all = [node(1, '', [2, 3, 4, 5], '(root)'), page, idle, collector, ours, native];

describe('ownStretches', () => {
  it('finds what runs in our script and what our script calls', () => {
    expect(stretchesOf(all, [2, 5, 6, 2])).toEqual([{ from: 1100, to: 1300 }]);
  });
  it('keeps stretches with something else between them apart', () => {
    expect(stretchesOf(all, [5, 3, 5, 2])).toEqual([
      { from: 1000, to: 1100 },
      { from: 1200, to: 1300 },
    ]);
  });
  it('counts the collector as ours in our midst, and not after the page', () => {
    expect(stretchesOf(all, [5, 4, 5, 3])).toEqual([{ from: 1000, to: 1300 }]);
    expect(stretchesOf(all, [2, 4, 3])).toEqual([]);
  });
  it('lets the last stretch end with the profile', () => {
    expect(stretchesOf(all, [3, 5])).toEqual([{ from: 1100, to: 1200 }]);
  });
  it('calls nothing ours that is only called the same', () => {
    expect(stretchesOf([node(1, ''), node(2, 'https://x.com/x.js')], [2, 2])).toEqual([]);
  });
});

describe('withoutPauses', () => {
  it('cuts what another program took out of a stretch', () => {
    const taken = { ...profile(all, [2, 5, 6, 2]), timeDeltas: [0, 100, 60_000, 100] };
    const [stretch] = ownStretches(withoutPauses(taken, 1000), (url) => url === OURS);
    expect(stretch).toEqual({ from: 1100, to: 2200 });
  });
});

describe('whatRan', () => {
  it('names what a stretch was spent on, most first, and nothing outside it', () => {
    const taken = profile(all, [2, 5, 6, 6, 2]);
    expect(whatRan(taken, { from: 1100, to: 1400 }, 2)).toEqual([
      { name: 'querySelectorAll', ms: 0.2 },
      { name: 'f', ms: 0.1 },
    ]);
  });
});

describe('within', () => {
  it('adds up what lies inside, and only the part that does', () => {
    const own = [
      { from: 0, to: 10 },
      { from: 20, to: 40 },
      { from: 90, to: 95 },
    ];
    expect(within({ from: 5, to: 30 }, own)).toBe(15);
    expect(within({ from: 50, to: 80 }, own)).toBe(0);
  });
});
