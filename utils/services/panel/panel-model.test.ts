import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { tell } from '@/utils/core/testing/tell-case';
import { AmendsDb } from '@/utils/db/db';
import type { PageStatus } from '@/utils/messaging/protocol';
import { createPanelMemory } from './panel-memory';
import { createPanelModel } from './panel-model';

it('counts all open cases only after the list that is shown has been read', async () => {
  const db = new AmendsDb('panel-model-test');
  const { row } = tell(
    { id: '1', name: 'Dana Kerr', text: 'my parcel is late', minutesAgo: 5 },
    1_772_442_000_000,
  );
  await db.cases.put(row);
  const status = signal<PageStatus | undefined>(undefined);
  const model = createPanelModel({
    db,
    memory: createPanelMemory(),
    tab: {
      tabId: signal(7),
      status,
      problem: signal(undefined),
      refresh: async () => {},
      stop: () => {},
    },
    send: async () => ({ ok: false, code: 'gone', retryable: true }),
    writer: signal(undefined),
    loadEngine: async () => Promise.reject(new Error('no model here')),
    allowHost: async () => true,
    copyText: async () => {},
  });
  // The list of the page waits for the page's own keys; the other list is read meanwhile.
  await vi.waitUntil(() => model.open.value);
  // Whatever was asked of the database before is answered by then.
  for (let turn = 0; turn < 3; turn += 1) await db.cases.count();
  expect(model.list.value).toBe('page');
  expect(model.openCount.value).toBeUndefined();
  status.value = { site: 'x', state: 'reading', keys: ['x:1'] };
  await vi.waitUntil(() => model.openCount.value !== undefined);
  expect(model.onPage.value).toHaveLength(1);
  expect(model.openCount.value).toBe(1);
  model.stop();
});
