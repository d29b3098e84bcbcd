/** The three ways the playbook says it. */
export const APPROACHES = ['direct', 'warm', 'brief'] as const;
export type Approach = (typeof APPROACHES)[number];

/** @returns the approach somebody named, if it is one of ours. */
export function toApproach(name: string | undefined): Approach | undefined {
  return APPROACHES.find((approach) => approach === name?.trim().toLowerCase());
}
