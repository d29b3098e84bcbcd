/** Stands in where no model can be asked, and says why. */
import type { Engine, EngineProblem } from '@/utils/core/reply/draft';

/** @returns an engine whose only answer is this problem */
export function createNoEngine(code: EngineProblem): Engine {
  return {
    id: 'none',
    // oxlint-disable-next-line typescript/require-await -- the interface is a stream
    async *draft() {
      yield { kind: 'problem', code, retryable: false };
    },
  };
}
