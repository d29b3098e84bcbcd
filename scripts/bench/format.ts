/** Figures as a person reads them. */
import { median, ratio, spread } from './stats';

/** @returns e.g. `84.2 ms (70.1 to 120.0, n 11)`: the median, and how far it may be trusted */
export function middle(values: readonly number[], unit: string): string {
  const { min, max } = spread(values);
  return `${figure(median(values))} ${unit} (${figure(min)} to ${figure(max)}, n ${values.length})`;
}

/** @returns e.g. `1.42×`, of the medians */
export function times(values: readonly number[], base: readonly number[]): string {
  return `${figure(ratio(median(values), median(base)))}×`;
}

/** @returns three figures or so, whatever the size */
export function figure(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}
