/** Scaled dot-product attention of all pieces to all pieces, each head over its own part of the row. */

/**
 * @param joined rows of queries, keys and values, `width` numbers each, one after the other
 * @param to rows of `width` numbers, overwritten
 */
export function attend(
  joined: Float32Array,
  to: Float32Array,
  count: number,
  { width, heads }: { readonly width: number; readonly heads: number },
): void {
  const size = width / heads;
  const shares = new Float64Array(count);
  to.fill(0, 0, count * width);
  for (let head = 0; head < heads; head += 1) {
    const part = head * size;
    for (let row = 0; row < count; row += 1) {
      const query = row * 3 * width + part;
      const total = softmax(joined, shares, { query, key: width + part, size, stride: 3 * width, count });
      for (let other = 0; other < count; other += 1) shares[other] = (shares[other] ?? 0) / total;
      addValues(joined, to, shares, {
        target: row * width + part,
        value: 2 * width + part,
        size,
        stride: 3 * width,
        count,
      });
    }
  }
}

type Where = {
  readonly query: number;
  readonly key: number;
  readonly size: number;
  readonly stride: number;
  readonly count: number;
};

/** Four sums at a time: one alone would wait for itself at every step. */
function dot(joined: Float32Array, first: number, second: number, size: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < size; at += 4) {
    a += (joined[first + at] ?? 0) * (joined[second + at] ?? 0);
    b += (joined[first + at + 1] ?? 0) * (joined[second + at + 1] ?? 0);
    c += (joined[first + at + 2] ?? 0) * (joined[second + at + 2] ?? 0);
    d += (joined[first + at + 3] ?? 0) * (joined[second + at + 3] ?? 0);
  }
  return a + b + (c + d);
}

type Values = {
  readonly target: number;
  readonly value: number;
  readonly size: number;
  readonly stride: number;
  readonly count: number;
};

/** Adds the values in their shares, two of them at a time. */
function addValues(
  joined: Float32Array,
  to: Float32Array,
  shares: Float64Array,
  { target, value, size, stride, count }: Values,
): void {
  for (let other = 0; other < count; other += 2) {
    const first = shares[other] ?? 0;
    const second = other + 1 < count ? (shares[other + 1] ?? 0) : 0;
    const start = other * stride + value;
    const next = other + 1 < count ? start + stride : start;
    for (let at = 0; at < size; at += 1)
      to[target + at] =
        (to[target + at] ?? 0) + first * (joined[start + at] ?? 0) + second * (joined[next + at] ?? 0);
  }
}

/** @returns the sum of the shares, which are not divided by it yet */
function softmax(
  joined: Float32Array,
  shares: Float64Array,
  { query, key, size, stride, count }: Where,
): number {
  const scale = 1 / Math.sqrt(size);
  let largest = -Infinity;
  for (let other = 0; other < count; other += 1) {
    const start = other * stride + key;
    const score = dot(joined, query, start, size) * scale;
    shares[other] = score;
    if (score > largest) largest = score;
  }
  let total = 0;
  for (let other = 0; other < count; other += 1) {
    const share = Math.exp((shares[other] ?? 0) - largest);
    shares[other] = share;
    total += share;
  }
  return total;
}
