/** The agent's corrections: kept in the database, made into the layer that the detector asks. */
import * as v from 'valibot';
import type { Case } from '@/utils/core/cases/case';
import type { Intent } from '@/utils/core/detect/finding';
import {
  CORRECTIONS,
  correctionsSchema,
  MAX_BASE,
  withCorrection,
  withoutCorrection,
  type Correction,
} from '@/utils/core/detect/feedback/correction';
import { createFeedback, type Feedback } from '@/utils/core/detect/feedback/feedback';
import { marksOfText } from '@/utils/core/detect/feedback/marks';
import { logOddsOf } from '@/utils/core/detect/log-odds';
import type { AmendsDb } from '@/utils/db/db';

export type CorrectionsDeps = {
  readonly db: AmendsDb;
  /** Epoch milliseconds. */
  readonly now: () => number;
};
export type Corrections = ReturnType<typeof createCorrections>;

/** @returns the corrections, oldest first; none when what is stored is not such a list */
export async function readCorrections(db: AmendsDb): Promise<readonly Correction[]> {
  const row = await db.meta.get('corrections');
  const parsed = v.safeParse(correctionsSchema, row?.value);
  return parsed.success ? parsed.output : [];
}

/** Only the background makes one: it is the only writer, so that what it keeps in memory is what is stored. */
export function createCorrections({ db, now }: CorrectionsDeps) {
  let made: Promise<Feedback> | undefined;

  async function change(work: (known: readonly Correction[]) => readonly Correction[]): Promise<void> {
    await db.transaction('rw', db.meta, async () => {
      await db.meta.put({ name: 'corrections', value: work(await readCorrections(db)) });
    });
    made = undefined;
  }

  return {
    /** @returns the layer, made once until the next change */
    feedback(): Promise<Feedback> {
      made ??= readCorrections(db)
        .then(createFeedback)
        .catch((error: unknown) => {
          made = undefined;
          throw error;
        });
      return made;
    },
    /** Keeps what the agent said of a case; a second word on it replaces the first. */
    learn: (row: Pick<Case, 'id' | 'post' | 'finding'>, intent: Intent): Promise<void> =>
      change((known) =>
        withCorrection(known, {
          id: row.id,
          at: now(),
          intent,
          base: baseOf(row),
          marks: marksOfText(row.post.text),
        }),
      ),
    /** Takes one back. */
    forget: (id: string): Promise<void> => change((known) => withoutCorrection(known, id)),
    /** Takes all back. */
    reset: (): Promise<void> => change(() => []),
  };
}

/** What the detector alone made of it, without what it had learned by then. */
function baseOf({ finding }: Pick<Case, 'finding'>): number {
  const learned = finding.reasons.find(({ code }) => code === CORRECTIONS)?.weight ?? 0;
  const base = logOddsOf(finding.score) - learned;
  return Math.min(MAX_BASE, Math.max(-MAX_BASE, base));
}
