/** The sections of the options page, in the order of the rail. */
export const SECTIONS = [
  'brand',
  'sites',
  'voice',
  'rules',
  'checks',
  'replies',
  'detection',
  'engine',
  'data',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** @returns the section named by an address's fragment (`#rules`); the first one for anything else */
export function sectionOf(hash: string): SectionId {
  return SECTIONS.find((id) => hash === `#${id}`) ?? 'brand';
}
