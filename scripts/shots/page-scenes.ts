/** Every state of the full pages: in light, narrow, zoomed, right to left, and in dark. */
import { CASES, CASES_ELSEWHERE } from './cases-scenes';
import { OPTIONS, OPTIONS_ELSEWHERE } from './options-scenes';
import type { PageScene } from './page-scene';

export const PAGE_SCENES: readonly PageScene[] = [
  ...OPTIONS,
  ...OPTIONS_ELSEWHERE,
  ...CASES,
  ...CASES_ELSEWHERE,
  ...[...OPTIONS, ...CASES].map((scene): PageScene => ({ ...scene, name: `${scene.name}-dark`, dark: true })),
];
