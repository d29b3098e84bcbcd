/** How much of a CPU profile of a page is ours: every sample with a script of ours on the stack, and what it waited for. */
import type { Protocol } from 'puppeteer-core';

/** From and to, in microseconds of the browser's clock. */
export type Stretch = { readonly from: number; readonly to: number };

/** The collector runs when it likes; in the middle of our work it is counted as our work. */
const COLLECTOR = '(garbage collector)';

/**
 * @param profile of the page's main thread
 * @param isOurs tells our scripts by address
 * @returns when our code ran, each stretch without a pause, in order
 */
export function ownStretches(
  profile: Protocol.Profiler.Profile,
  isOurs: (url: string) => boolean,
): Stretch[] {
  const ours = ourNodes(profile.nodes, isOurs);
  const collectors = new Set(
    profile.nodes.flatMap((node) => (node.callFrame.functionName === COLLECTOR ? [node.id] : [])),
  );
  const { samples = [], timeDeltas = [] } = profile;
  const stretches: Stretch[] = [];
  let at = profile.startTime;
  let from: number | undefined;
  for (const [index, node] of samples.entries()) {
    at += timeDeltas[index] ?? 0;
    const isOwn = ours.has(node) || (from !== undefined && collectors.has(node));
    if (isOwn) from ??= at;
    else if (from !== undefined) {
      stretches.push({ from, to: at });
      from = undefined;
    }
  }
  if (from !== undefined) stretches.push({ from, to: profile.endTime });
  return stretches;
}

/**
 * The profiler stops a thread to look at it, so a thread that does not run is not looked at: on a busy machine
 * most of a long gap between two samples is another program's.
 * @param longest microseconds
 * @returns the profile with no gap longer than that, so that its times are the thread's own rather than the clock's
 */
export function withoutPauses(
  profile: Protocol.Profiler.Profile,
  longest: number,
): Protocol.Profiler.Profile {
  return { ...profile, timeDeltas: profile.timeDeltas?.map((delta) => Math.min(delta, longest)) };
}

/**
 * @param most so many functions
 * @returns the functions that ran in a stretch, the one with most of its milliseconds first
 */
export function whatRan(
  { nodes, samples = [], timeDeltas = [], startTime }: Protocol.Profiler.Profile,
  { from, to }: Stretch,
  most: number,
): { readonly name: string; readonly ms: number }[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(no name)']));
  const spent = new Map<string, number>();
  let at = startTime;
  for (const [index, node] of samples.entries()) {
    at += timeDeltas[index] ?? 0;
    if (at < from || at >= to) continue;
    const name = names.get(node) ?? '';
    // From this sample to the next it is taken to run on.
    spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  }
  return [...spent]
    .map(([name, ms]) => ({ name, ms }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, most);
}

/** @returns the microseconds of a stretch that lie within another */
export function within({ from, to }: Stretch, stretches: readonly Stretch[]): number {
  return stretches.reduce(
    (sum, own) => sum + Math.max(0, Math.min(to, own.to) - Math.max(from, own.from)),
    0,
  );
}

/** Nodes of ours, and all that ours called. */
function ourNodes(
  nodes: readonly Protocol.Profiler.ProfileNode[],
  isOurs: (url: string) => boolean,
): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const waiting = nodes.filter((node) => isOurs(node.callFrame.url));
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (ours.has(node.id)) continue;
    ours.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) waiting.push(child);
    }
  }
  return ours;
}
