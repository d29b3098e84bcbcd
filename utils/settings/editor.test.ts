import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '@/utils/messaging/protocol';
import { defaultSettings } from './defaults';
import { createSettingsEditor } from './editor';
import type { SettingsPatch } from './schema';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const sent: SettingsPatch[] = [];
  let answer: Result<undefined> = { ok: true, value: undefined };
  const editor = createSettingsEditor(async (patch) => {
    sent.push(patch);
    return answer;
  });
  editor.receive(defaultSettings());
  const brand = (name: string) => ({ brand: { ...defaultSettings().brand, name } });
  return { editor, sent, brand, answerWith: (next: Result<undefined>) => void (answer = next) };
}

describe('createSettingsEditor', () => {
  it('sends one save for a word typed letter by letter', async () => {
    const { editor, sent, brand } = setUp();
    for (const name of ['A', 'Ac', 'Acm', 'Acme']) editor.change(brand(name), 'name');
    expect(editor.settings.value?.brand.name).toBe('Acme');
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(400);
    expect(sent.map((patch) => patch.brand?.name)).toEqual(['Acme']);
    expect(editor.state.value.kind).toBe('saved');
  });

  it('takes back typing in one field as one step', async () => {
    const { editor, sent, brand } = setUp();
    editor.change(brand('Ac'), 'name');
    await vi.advanceTimersByTimeAsync(400);
    editor.change(brand('Acme'), 'name');
    await vi.advanceTimersByTimeAsync(400);
    await editor.undo();
    expect(editor.settings.value?.brand.name).toBe('');
    expect(sent.at(-1)?.brand?.name).toBe('');
    expect(editor.state.value.kind).toBe('undone');
    expect(editor.canUndo.value).toBe(false);
  });

  it('takes back changes of two fields one after the other', async () => {
    const { editor, brand } = setUp();
    editor.change(brand('Acme'), 'name');
    await editor.flush();
    editor.change({ rules: [] }, 'delete');
    await editor.flush();
    await editor.undo();
    expect(editor.settings.value?.rules.length).toBeGreaterThan(0);
    expect(editor.settings.value?.brand.name).toBe('Acme');
    await editor.undo();
    expect(editor.settings.value?.brand.name).toBe('');
  });

  it('offers undo for a minute', async () => {
    const { editor, brand } = setUp();
    editor.change(brand('Acme'));
    await editor.flush();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(editor.canUndo.value).toBe(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(editor.canUndo.value).toBe(false);
  });

  it('keeps a change on the page when saving fails, and saves it on the next try', async () => {
    const { editor, sent, brand, answerWith } = setUp();
    answerWith({ ok: false, code: 'no-storage', retryable: true });
    editor.change(brand('Acme'));
    await editor.flush();
    expect(editor.state.value).toEqual({ kind: 'failed', code: 'no-storage' });
    expect(editor.settings.value?.brand.name).toBe('Acme');
    answerWith({ ok: true, value: undefined });
    await editor.flush();
    expect(sent.at(-1)?.brand?.name).toBe('Acme');
    expect(editor.state.value.kind).toBe('saved');
  });

  it('does not send what the schema refuses, and names the field', async () => {
    const { editor, sent, brand } = setUp();
    editor.change(brand('x'.repeat(81)));
    await editor.flush();
    expect(sent).toHaveLength(0);
    expect(editor.state.value).toEqual({ kind: 'invalid', field: 'brand.name' });
  });

  it('keeps an unsaved change on top of what another page saved', () => {
    const { editor, brand } = setUp();
    editor.change(brand('Acme'));
    editor.receive({ ...defaultSettings(), rules: [] });
    expect(editor.settings.value).toMatchObject({ brand: { name: 'Acme' }, rules: [] });
  });
});
