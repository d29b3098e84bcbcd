/** Stands in the system part of every prompt and in no sensible reply: a reply that holds it repeats its instructions. */
export const PROMPT_MARK = 'AMENDS-7Q4-VOICE';
