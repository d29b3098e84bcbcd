/**
 * Every check: its group, how grave it is unless the brand says otherwise, and
 * where it works. Words as `lint_<code>`, short names as `check_<code>` in the
 * locale files.
 */
import type { CheckInfo } from '@/utils/core/lint/check-info';

/** By words: in every language there are words for. */
const WORDS = 'words';
/** By shape or by the brand's own words: in any language. */
const ANY = 'any';

export const CHECK_TABLE = {
  empty: { group: 'reply', severity: 'block', hold: 'fixed', langs: ANY },
  /** More than the other checks read: nothing goes out unread. */
  'too-long-to-check': { group: 'reply', severity: 'block', hold: 'fixed', langs: ANY },
  held: { group: 'reply', severity: 'note', hold: 'fixed', langs: ANY },

  // Never asked for, repeated or confirmed in public, whatever the brand or the agent thinks of it.
  'repeats-personal-data': { group: 'privacy', severity: 'block', hold: 'fixed', langs: ANY },
  'asks-personal-data': { group: 'privacy', severity: 'block', hold: 'fixed', langs: WORDS },
  'account-facts': { group: 'privacy', severity: 'block', hold: 'fixed', langs: WORDS },
  'unknown-contact': { group: 'privacy', severity: 'warn', langs: ANY },
  'link-not-allowed': { group: 'privacy', severity: 'block', langs: ANY },
  'no-channel': { group: 'privacy', severity: 'warn', langs: WORDS },

  // Liability is never admitted.
  admission: { group: 'risk', severity: 'block', hold: 'fixed', langs: WORDS },
  'promises-money': { group: 'risk', severity: 'block', langs: WORDS },
  'promises-time': { group: 'risk', severity: 'block', langs: WORDS },
  'promises-result': { group: 'risk', severity: 'block', langs: WORDS },
  advice: { group: 'risk', severity: 'block', langs: WORDS },
  'never-in-public': { group: 'risk', severity: 'block', langs: ANY },
  banned: { group: 'risk', severity: 'block', langs: ANY },
  competitor: { group: 'risk', severity: 'warn', langs: ANY },

  placeholder: { group: 'slips', severity: 'block', langs: ANY },
  'model-slip': { group: 'slips', severity: 'block', langs: WORDS },
  'hidden-characters': { group: 'slips', severity: 'block', langs: ANY },
  markup: { group: 'slips', severity: 'warn', langs: ANY },
  'wrong-handle': { group: 'slips', severity: 'warn', langs: ANY },
  'wrong-name': { group: 'slips', severity: 'warn', langs: WORDS },
  'wrong-language': { group: 'slips', severity: 'warn', langs: WORDS },
  duplicate: { group: 'slips', severity: 'warn', langs: ANY },
  'too-long': { group: 'slips', severity: 'block', hold: 'never-off', langs: ANY },

  'no-acknowledgement': { group: 'tone', severity: 'warn', langs: WORDS },
  'non-apology': { group: 'tone', severity: 'warn', hold: 'never-off', langs: WORDS },
  blame: { group: 'tone', severity: 'warn', langs: WORDS },
  'answers-praise': { group: 'tone', severity: 'warn', langs: WORDS },
  'maybe-sarcasm': { group: 'tone', severity: 'note', langs: WORDS },
  'no-next-step': { group: 'tone', severity: 'warn', langs: WORDS },
  apologises: { group: 'tone', severity: 'warn', langs: WORDS },
  'no-apology': { group: 'tone', severity: 'note', langs: WORDS },
  capitals: { group: 'tone', severity: 'warn', langs: ANY },
  exclamations: { group: 'tone', severity: 'warn', langs: ANY },

  required: { group: 'voice', severity: 'warn', langs: ANY },
  'over-cap': { group: 'voice', severity: 'warn', langs: ANY },
  emoji: { group: 'voice', severity: 'warn', langs: ANY },
  hashtags: { group: 'voice', severity: 'warn', langs: ANY },
  'no-name': { group: 'voice', severity: 'note', langs: ANY },
  preferred: { group: 'voice', severity: 'note', langs: ANY },
  contractions: { group: 'voice', severity: 'note', langs: ['en'], elsewhere: 'nothing' },
  spelling: { group: 'voice', severity: 'note', langs: ['en'], elsewhere: 'nothing' },
  person: { group: 'voice', severity: 'note', langs: ['en', 'fr', 'de', 'nl'] },
  'reading-grade': { group: 'voice', severity: 'note', langs: ['en'] },
  'sign-off': { group: 'voice', severity: 'note', langs: ANY },
} as const satisfies Readonly<Record<string, CheckInfo>>;
