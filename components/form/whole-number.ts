/** @returns the whole number typed, if it is one between `min` and `max` */
export function wholeNumber(typed: string, min: number, max: number): number | undefined {
  if (!/^-?\d{1,9}$/.test(typed.trim())) return undefined;
  const number = Number(typed);
  return number >= min && number <= max ? number : undefined;
}
