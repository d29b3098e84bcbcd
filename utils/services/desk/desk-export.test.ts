import { describe, expect, it } from 'vitest';
import type { ExportChunk, ExportOptions } from '@/utils/services/export-cases';
import { createDeskExport, exportFileName, type ExportState } from './desk-export';

const OPTIONS: ExportOptions = {
  format: 'csv',
  columns: ['case_id'],
  withoutPersonalData: false,
  separator: ',',
  bom: true,
  slaMinutes: 60,
};
const AT = Date.UTC(2026, 2, 5, 14, 10);

function setUp(write: (signal: AbortSignal) => AsyncIterable<ExportChunk>) {
  const saved: { name: string; text: string; type: string }[] = [];
  const states: ExportState['kind'][] = [];
  const desk = createDeskExport({
    pagesOf: async function* () {},
    write: (_pages, _options, _now, signal) => write(signal),
    saveFile: (name, parts, type) => saved.push({ name, text: parts.join(''), type }),
    now: () => AT,
  });
  desk.state.subscribe((state) => states.push(state.kind));
  return { desk, saved, states };
}

describe('createDeskExport', () => {
  it('shows how far it is and saves one file', async () => {
    const { desk, saved, states } = setUp(async function* () {
      yield { text: 'head\r\n', rows: 0 };
      yield { text: 'a\r\n', rows: 500 };
      yield { text: 'b\r\n', rows: 620 };
    });
    await desk.start('all', OPTIONS);
    expect(saved).toEqual([
      { name: 'amends-cases-2026-03-05-1410.csv', text: 'head\r\na\r\nb\r\n', type: 'text/csv' },
    ]);
    expect(desk.state.value).toEqual({ kind: 'done', rows: 620, name: 'amends-cases-2026-03-05-1410.csv' });
    expect(states).toEqual(['idle', 'running', 'running', 'running', 'running', 'done']);
  });

  it('saves nothing when it is cancelled on the way', async () => {
    const { desk, saved } = setUp(async function* () {
      yield { text: 'head', rows: 0 };
      desk.cancel();
      yield { text: 'a', rows: 500 };
    });
    await desk.start('all', OPTIONS);
    expect(saved).toEqual([]);
    expect(desk.state.value.kind).toBe('cancelled');
  });

  it('says that it failed and saves nothing', async () => {
    const { desk, saved } = setUp(async function* () {
      yield { text: 'head', rows: 0 };
      throw new Error('the database went away');
    });
    await desk.start('all', OPTIONS);
    expect(saved).toEqual([]);
    expect(desk.state.value.kind).toBe('failed');
  });
});

it('names the file by day and minute', () => {
  expect(exportFileName(AT, 'jsonl')).toBe('amends-cases-2026-03-05-1410.jsonl');
});
