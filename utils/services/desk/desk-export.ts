/** Exporting from the case desk: which cases, how far it is, where it went. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Case } from '@/utils/core/cases/case';
import type { PostKey } from '@/utils/core/post';
import type { ExportChunk, ExportOptions } from '@/utils/services/export-cases';

/** Every case, or these in this order. */
export type ExportChoice = 'all' | readonly PostKey[];

export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'running'; readonly rows: number }
  | { readonly kind: 'done'; readonly rows: number; readonly name: string };

export type DeskExportDeps = {
  readonly pagesOf: (choice: ExportChoice) => AsyncIterable<readonly Case[]>;
  readonly write: (
    pages: AsyncIterable<readonly Case[]>,
    options: ExportOptions,
    now: number,
    signal: AbortSignal,
  ) => AsyncIterable<ExportChunk>;
  readonly saveFile: (name: string, parts: readonly string[], type: string) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export type DeskExport = {
  readonly state: ReadonlySignal<ExportState>;
  start(choice: ExportChoice, options: ExportOptions): Promise<void>;
  cancel(): void;
  reset(): void;
};

export function createDeskExport({ pagesOf, write, saveFile, now }: DeskExportDeps): DeskExport {
  const state = signal<ExportState>({ kind: 'idle' });
  let running: AbortController | undefined;

  return {
    state,
    async start(choice, options) {
      running?.abort();
      const abort = (running = new AbortController());
      state.value = { kind: 'running', rows: 0 };
      const at = now();
      const parts: string[] = [];
      let rows = 0;
      try {
        for await (const chunk of write(pagesOf(choice), options, at, abort.signal)) {
          if (abort.signal.aborted) return;
          parts.push(chunk.text);
          rows = chunk.rows;
          state.value = { kind: 'running', rows };
        }
        if (abort.signal.aborted) return;
        const name = exportFileName(at, options.format);
        saveFile(name, parts, options.format === 'csv' ? 'text/csv' : 'application/jsonl');
        state.value = { kind: 'done', rows, name };
      } catch {
        // Said in the dialog; nothing was written, and the case log is only read.
        if (!abort.signal.aborted) state.value = { kind: 'failed' };
      }
    },
    cancel() {
      running?.abort();
      state.value = { kind: 'cancelled' };
    },
    reset() {
      running?.abort();
      state.value = { kind: 'idle' };
    },
  };
}

/** @returns e.g. `amends-cases-2026-03-05-1410.csv`, UTC */
export function exportFileName(at: number, format: ExportOptions['format']): string {
  const [day, time = ''] = new Date(at).toISOString().split('T');
  return `amends-cases-${day}-${time.slice(0, 5).replace(':', '')}.${format}`;
}
