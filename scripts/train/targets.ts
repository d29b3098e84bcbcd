/**
 * What the model is taught for each row: the label, softened by a teacher that had not seen the row.
 * The shares are those that served best in our comparison of teachers: gold labels half, weak zeros not at
 * their word, for a few of them are complaints.
 */
import type { SourceKind } from './sources';

/** @returns the probability to learn: 0 to 1. */
export function targetOf(kind: SourceKind, label: 0 | 1 | undefined, teacher: number): number {
  switch (kind) {
    case 'gold':
    case 'made':
    case 'label':
      return label === undefined ? teacher : (label + teacher) / 2;
    case 'brand':
      return 0.1 * teacher;
    case 'weak':
      return 0.7 * teacher;
    case 'unlabelled':
      return teacher;
  }
}
