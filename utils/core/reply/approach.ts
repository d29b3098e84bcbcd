/** The three ways the playbook says it. */
export const APPROACHES = ['direct', 'warm', 'brief'] as const;
export type Approach = (typeof APPROACHES)[number];
