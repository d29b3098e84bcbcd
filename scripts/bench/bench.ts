/** What a bench is to the table of them. */

/** Told one line at a time. */
export type Say = (line: string) => void;

export type Bench = {
  /** One line for the table. */
  readonly about: string;
  /** Measures and tells. Throws when it could not measure; a slow result is a result. */
  readonly run: (say: Say) => Promise<void>;
};
