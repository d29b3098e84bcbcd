/** Words beside which an English post tells its trouble: they choose which of several things it is about. */
export const TROUBLE_WORDS: ReadonlySet<string> = new Set(
  `not no never nobody none nothing without still why stuck again lost late missing missed wrong slow down error errors
problem problems issue issues bug bugs bad worst worse poor terrible horrible awful useless rubbish pathetic vile mess
dirty cold broken broke died dead torn fake faulty defective cheap low hate sucks stinks shit crap sad angry upset joke
unable failed waiting hold hung rude expensive overpriced dirt`.split(/\s+/),
);

/** Beginnings of such words. */
export const TROUBLE_STARTS: readonly string[] =
  'cancel delay fail disappoint frustrat damag charg refund complain annoy ruin crash freez glitch unaccept ridicul overcharg declin reject stole steal scam lack'.split(
    ' ',
  );

/** Words of trouble that "not" or "never" before them takes back. */
export const DENIABLE: ReadonlySet<string> = new Set(
  'lost lose losing missing missed miss cancel cancelled canceled cancelling delayed delay late charged charge billed bill wait waiting waited damaged stuck stranded rude overbooked wrong broken faulty refused ignored scared unsafe cheated steal scam'.split(
    ' ',
  ),
);

/** Words that praise what stands beside them. */
export const GOOD_WORDS: ReadonlySet<string> = new Set(
  'kind great lovely helpful excellent love loved thanks thank nice good best awesome amazing friendly wonderful fantastic stellar brilliant polite'.split(
    ' ',
  ),
);

/** Behind a "no" nothing is missing: "best burger this year, no contest". */
export const NOT_MISSING: ReadonlySet<string> = new Set(
  'contest doubt wonder question comparison competition kidding nonsense notes regrets drama fuss hassle pressure rush offence offense'.split(
    ' ',
  ),
);
