import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHostPermission } from './host-permission';

const LOCAL = 'http://localhost/*';
let allowed: Set<string>;
let changed: (() => void)[];
const event = {
  addListener: (listener: () => void) => void changed.push(listener),
  removeListener: (listener: () => void) => void changed.splice(changed.indexOf(listener), 1),
};

beforeEach(() => {
  allowed = new Set();
  changed = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
    remove: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.delete(origin)),
  });
  Object.assign(fakeBrowser.permissions.onAdded, event);
  Object.assign(fakeBrowser.permissions.onRemoved, event);
});

it('says whether the host of the address is allowed, and follows the address', async () => {
  const pattern = signal<string | undefined>(LOCAL);
  const { granted, follow } = createHostPermission(pattern);
  const stop = follow();
  await vi.waitFor(() => expect(granted.value).toBe(false));
  allowed.add('https://models.example/*');
  pattern.value = 'https://models.example/*';
  await vi.waitFor(() => expect(granted.value).toBe(true));
  pattern.value = undefined;
  expect(granted.value).toBeUndefined();
  stop();
  expect(changed).toEqual([]);
});

it('notices leave given elsewhere, and takes it back', async () => {
  const { granted, follow, takeBack } = createHostPermission(signal(LOCAL));
  follow();
  await vi.waitFor(() => expect(granted.value).toBe(false));
  allowed.add(LOCAL);
  for (const listener of changed) listener();
  await vi.waitFor(() => expect(granted.value).toBe(true));
  await takeBack();
  expect(allowed.size).toBe(0);
  expect(granted.value).toBe(false);
});
