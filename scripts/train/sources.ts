/** The sources of labelled posts, and which of them the shipped weights may be learned from: those whose licence allows it. */
export type Source = {
  /** Balances the sources' sizes and how far their labels can be trusted. */
  readonly weight: number;
  readonly kind: SourceKind;
  readonly licence: string;
  /** False: only for comparison, with `--all-sources`. */
  readonly ships: boolean;
};

/**
 * What the label means, and so how much of it is learned (`targets.ts`):
 * `gold` an expert's label of a post; `made` a post written for its label; `label` a label of something near to it;
 * `brand` a brand's own reply; `weak` labelled 0 without anybody having looked; `unlabelled` posts for the teacher to label.
 */
export type SourceKind = 'gold' | 'made' | 'label' | 'brand' | 'weak' | 'unlabelled';

const TWEETEVAL = {
  weight: 0.6,
  kind: 'weak',
  licence: '"no restrictions" (cardiffnlp/tweeteval)',
  ships: true,
} as const;
const UNSTATED = { kind: 'label', licence: 'none stated', ships: false } as const;

/** `own-posts.ts`. */
const OWN = { weight: 0.6, kind: 'made', licence: 'MIT, as this project', ships: true } as const;

export const SOURCES: Readonly<Record<string, Source>> = {
  acl19: { weight: 4, kind: 'gold', licence: 'MIT (re-release in appy1608/ACL2023)', ships: true },
  own: OWN,
  'own-linkedin': OWN,
  cesamard: {
    weight: 0.5,
    kind: 'label',
    licence: 'MIT (appy1608/ECIR2023_Complaint-Detection)',
    ships: true,
  },
  brandreply: {
    weight: 1.5,
    kind: 'brand',
    licence: 'Apache-2.0 (IBM/twitter-customer-care-document-prediction)',
    ships: true,
  },
  'te-irony': TWEETEVAL,
  'te-emotion': TWEETEVAL,
  'te-stance': TWEETEVAL,
  'te-offensive': TWEETEVAL,
  airline: { weight: 0.8, kind: 'label', licence: 'CC BY-NC-SA 4.0, unchecked', ships: false },
  sanders: { ...UNSTATED, weight: 0.8 },
  apple: { ...UNSTATED, weight: 0.8 },
  sxsw: { ...UNSTATED, weight: 0.5 },
  appreviews: { weight: 0.4, kind: 'unlabelled', licence: 'none stated', ships: false },
};

/** General talk in other languages, sentiment labels only: sets each language's bias. Apache-2.0 (cardiffnlp/xlm-t). */
export const GENERAL_TALK = 'xlmt';
