import { expect, it } from 'vitest';
import { defaultSettings } from './defaults';
import { settingsFile } from './file';

/** The same settings, every key of every object in the opposite order. */
function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => reversed(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed<unknown>(inner)]),
  );
}

it('is the same file whatever order its keys were set in', () => {
  const settings = defaultSettings();
  const file = settingsFile(settings);
  expect(settingsFile(reversed(settings))).toBe(file);
  expect(file).toMatch(/^\{\n {2}"amends": "settings",\n {2}"version": 1,\n {2}"brand": \{\n {4}"name": /);
  expect(file.endsWith('}\n')).toBe(true);
});

it('holds nothing of this machine', () => {
  const { general, engine, sites } = defaultSettings();
  const file = settingsFile({
    ...defaultSettings(),
    general: { ...general, agentName: 'Ada Berg' },
    engine: { ...engine, baseUrl: 'https://secret.example' },
    sites,
  });
  expect(file).not.toMatch(/Ada|secret|fromDesk|slaMinutes/);
});
