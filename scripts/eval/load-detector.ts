/** The detector as it ships, with its weights file. */
import { readFileSync } from 'node:fs';
import { createDetector, type Detector } from '@/utils/core/detect/detect';
import { parseWeights } from '@/utils/core/detect/weights';

export const WEIGHTS_FILE = 'public/detector/weights.json';

/** @returns a detector with the weights of `file`. */
export function loadDetector(file: string = WEIGHTS_FILE): Detector {
  return createDetector(parseWeights(JSON.parse(readFileSync(file, 'utf8'))));
}
