/**
 * The lists of the lexicon. Each feature list is a feature of its own and, where it can be
 * a reason, has words as `reason_<key>`. A language may leave a list empty.
 */
/** Lists that are features of the complaint score. */
export const FEATURE_LISTS = [
  // What went wrong.
  'broken',
  'malfunction',
  'outage',
  'error',
  'fail',
  'not-arrived',
  'wrong-item',
  'damaged',
  'missing',
  'cannot',
  'negated',
  'problem',
  // Time lost.
  'waiting',
  'late',
  'duration',
  'still',
  'repeat',
  'on-hold',
  // How they were treated.
  'no-response',
  'rude',
  'poor-service',
  'contacted',
  // What they think of it.
  'awful',
  'bad',
  'disappointed',
  'annoyed',
  'angry',
  'swearing',
  'unfair',
  'cheated',
  // Money.
  'refund',
  'charged',
  'price',
  // What they want.
  'fix-it',
  'help-plea',
  'why',
  'where-is',
  'broken-promise',
  'expectation',
  'churn',
  'cancel',
  'used-to',
  // What it is about.
  'order',
  'product',
  'tech',
  'account',
  'travel',
  'telecom',
  'venue',
  'service',
  'contact',
  'bought',
  'date',
  // What speaks against a complaint.
  'thanks',
  'praise',
  'positive',
  'resolved',
  'idea',
  'how-to',
  'asks-info',
  'own-mistake',
  'brand-talk',
  'laughter',
  'people',
  'politics',
  'leisure',
  'feelings',
  'work-talk',
  'promotion',
  'news',
  'supplies-details',
  'sarcastic',
  // What is said without a word of trouble.
  'disbelief',
  'time-lost',
  'lacking',
  // Little words other features are made with.
  'pron-my',
  'pron-you',
  'pron-third',
  'but',
  'got',
  'ordered',
  'instead',
  // Risks.
  'legal',
  'press',
  'safety-injury',
  'safety-hazard',
  'third-time',
] as const;

/** Lists that say what a post is about, not whether it is a complaint; `topic-other` needs none. */
export const TOPIC_LISTS = [
  'topic-delivery',
  'topic-billing',
  'topic-product',
  'topic-service',
  'topic-account',
  'topic-outage',
  'topic-price',
  'topic-safety',
  'topic-privacy',
] as const;

/**
 * Lists that tell the form of a text, for the intent and for what the form alone gives away; no features of the learned
 * score. A language may leave them out.
 */
export const FORM_LISTS = [
  'form-wish',
  'form-ask',
  'form-opener',
  'form-loose-ask',
  'form-if',
  'form-fault-ask',
  'form-breach',
  'form-staff',
  'form-staff-act',
  'form-mishap',
  'form-helped',
  'form-bare-fact',
  'form-useless',
  'form-too-much',
  'form-answer',
  'form-praise',
] as const;

/**
 * Lists of risks that are no features and never change how a complaint is scored. `harm`: people hurt or in danger, in
 * words the learned score does not hear. `no-risk`: phrases in which a word of risk means none ("20 kms", "insult to
 * injury", "screen bleeding").
 */
export const RISK_LISTS = ['self-harm', 'harm', 'no-risk'] as const;

export const LEXICON_KEYS = [...FEATURE_LISTS, ...TOPIC_LISTS, ...FORM_LISTS, ...RISK_LISTS] as const;
export type LexiconKey = (typeof LEXICON_KEYS)[number];

/**
 * Phrases by list, parted by commas. In a phrase `*` ends a word that may go on,
 * `0` is a number in digits or words, `..` up to three words in between.
 * Accents and apostrophes are left out on both sides before comparing.
 */
export type Lexicon = Readonly<Partial<Record<LexiconKey, string>>>;
