/**
 * Which sources the shipped weights may be learned from: those whose licence allows it.
 * `weight` balances their sizes and how far their labels can be trusted.
 */
export type Source = {
  readonly weight: number;
  /** Labelled 0 without anybody having looked: rows that look like complaints are dropped first. */
  readonly weak?: boolean;
  readonly licence: string;
};

export const SOURCES: Readonly<Record<string, Source>> = {
  acl19: { weight: 4, licence: 'MIT (re-release in appy1608/ACL2023)' },
  cesamard: { weight: 0.5, licence: 'MIT (appy1608/ECIR2023_Complaint-Detection)' },
  brandreply: { weight: 1.5, licence: 'Apache-2.0 (IBM/twitter-customer-care-document-prediction)' },
  'te-irony': { weight: 0.6, weak: true, licence: '"no restrictions" (cardiffnlp/tweeteval)' },
  'te-emotion': { weight: 0.6, weak: true, licence: '"no restrictions" (cardiffnlp/tweeteval)' },
  'te-stance': { weight: 0.6, weak: true, licence: '"no restrictions" (cardiffnlp/tweeteval)' },
  'te-offensive': { weight: 0.6, weak: true, licence: '"no restrictions" (cardiffnlp/tweeteval)' },
};

/** General talk in other languages, sentiment labels only: sets each language's bias. Apache-2.0 (cardiffnlp/xlm-t). */
export const GENERAL_TALK = 'xlmt';
