/**
 * Limited-memory BFGS (Nocedal and Wright, "Numerical Optimization", 2nd ed., algorithm 7.5) with
 * backtracking. Weights held to a sign are kept on their side by projection, as in L-BFGS-B but simpler:
 * those at 0 that would cross stay out of the step.
 */

export type MinimiseOptions = {
  /** 1: may not be negative; -1: not positive; 0 or missing: free. */
  readonly sign: Int8Array;
  readonly steps: number;
  /** Stop when a step betters the value by less than this share. */
  readonly tolerance: number;
};

/** Writes the gradient at the point and returns the value. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
/** Armijo's condition. */
const ENOUGH = 1e-4;

type Pair = { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number };

/** @returns the point of the least value; `start` is used up. */
export function minimise(objective: Objective, start: Float64Array, options: MinimiseOptions): Float64Array {
  const { sign } = options;
  let at = start;
  project(at, sign);
  let gradient = new Float64Array(at.length);
  let value = objective(at, gradient);
  const pairs: Pair[] = [];
  let calm = 0;
  for (let step = 0; step < options.steps; step += 1) {
    const open = freeOf(at, gradient, sign);
    const direction = directionOf(open, pairs);
    let slope = inner(direction, open);
    if (slope >= 0) {
      pairs.length = 0;
      for (const [index, g] of open.entries()) direction[index] = -g;
      slope = -inner(open, open);
    }
    if (slope === 0) break;
    let length = pairs.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    const next = new Float64Array(at.length);
    const nextGradient = new Float64Array(at.length);
    let nextValue = Infinity;
    for (let tries = 0; tries < 30; tries += 1) {
      for (let index = 0; index < at.length; index += 1)
        next[index] = (at[index] ?? 0) + length * (direction[index] ?? 0);
      project(next, sign);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + ENOUGH * length * slope) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    remember(pairs, at, next, gradient, nextGradient);
    calm = value - nextValue < options.tolerance * Math.abs(value) ? calm + 1 : 0;
    at = next;
    gradient = nextGradient;
    value = nextValue;
    if (calm >= 3) break;
  }
  return at;
}

function project(at: Float64Array, sign: Int8Array): void {
  for (let index = 0; index < sign.length; index += 1)
    if ((at[index] ?? 0) * (sign[index] ?? 0) < 0) at[index] = 0;
}

/** The gradient without the weights that lie at 0 and would be pushed to the wrong side. */
function freeOf(at: Float64Array, gradient: Float64Array, sign: Int8Array): Float64Array {
  const free = gradient.slice();
  for (let index = 0; index < sign.length; index += 1)
    if (sign[index] !== 0 && at[index] === 0 && (gradient[index] ?? 0) * (sign[index] ?? 0) > 0)
      free[index] = 0;
  return free;
}

function directionOf(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const direction = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of pairs.toReversed()) {
    const alpha = rho * inner(s, direction);
    alphas.push(alpha);
    addTo(direction, y, -alpha);
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = 1 / (last.rho * inner(last.y, last.y));
    for (let index = 0; index < direction.length; index += 1)
      direction[index] = (direction[index] ?? 0) * scale;
  }
  for (const { s, y, rho } of pairs) {
    const beta = rho * inner(y, direction);
    addTo(direction, s, (alphas.pop() ?? 0) - beta);
  }
  for (let index = 0; index < direction.length; index += 1)
    direction[index] = gradient[index] === 0 ? 0 : -(direction[index] ?? 0);
  return direction;
}

function remember(
  pairs: Pair[],
  at: Float64Array,
  next: Float64Array,
  gradient: Float64Array,
  nextGradient: Float64Array,
): void {
  const s = next.map((value, index) => value - (at[index] ?? 0));
  const y = nextGradient.map((value, index) => value - (gradient[index] ?? 0));
  const curve = inner(s, y);
  if (curve <= 1e-12) return;
  pairs.push({ s, y, rho: 1 / curve });
  if (pairs.length > MEMORY) pairs.shift();
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function addTo(target: Float64Array, other: Float64Array, times: number): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = (target[index] ?? 0) + times * (other[index] ?? 0);
}
