/** Which posts get a second look. */
import type { Finding } from '@/utils/core/detect/finding';

/** Probabilities between which the first look is unsure. */
export const BAND = { from: 0.2, to: 0.8 } as const;
/** The encoder learned from English texts only. */
const LANGUAGE = 'en';

/** Code of the reason the second look gives. */
export const SECOND_LOOK = 'second-look';

/** @returns whether this finding concerns the brand, is in English, and is unsure by the first look alone */
export function isUnsure(finding: Finding): boolean {
  return (
    finding.supported &&
    finding.lang === LANGUAGE &&
    finding.aboutBrand !== 'no' &&
    !finding.byBrand &&
    finding.secondLook === undefined &&
    finding.score >= BAND.from &&
    finding.score <= BAND.to
  );
}
