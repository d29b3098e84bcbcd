/** The detector as it ships, with its weights file. */
import { readFileSync } from 'node:fs';
import { createDetector, type Detector } from '@/utils/core/detect/detect';
import { parseWeights, type Weights } from '@/utils/core/detect/weights';

export const WEIGHTS_FILE = 'public/detector/weights.json';

/** @returns the weights of `file`, by default those that ship. */
export function loadWeights(file: string = WEIGHTS_FILE): Weights {
  return parseWeights(JSON.parse(readFileSync(file, 'utf8')));
}

/** @returns a detector with the weights of `file`. */
export function loadDetector(file: string = WEIGHTS_FILE): Detector {
  return createDetector(loadWeights(file));
}
