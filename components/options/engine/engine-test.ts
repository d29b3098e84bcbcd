import type { EngineProblem } from '@/utils/core/reply/draft';

/** How a test of the model went. */
export type EngineTest =
  | { readonly kind: 'none' | 'running' }
  | { readonly kind: 'ok'; readonly model: string; readonly seconds: number; readonly reply: string }
  | { readonly kind: 'problem'; readonly code: EngineProblem; readonly detail?: string };
