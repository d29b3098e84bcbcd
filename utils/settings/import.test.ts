import { describe, expect, it } from 'vitest';
import { defaultSettings } from './defaults';
import { settingsFile, settingsFileName } from './file';
import { MAX_SETTINGS_CHARS, planImport } from './import';

const current = defaultSettings();
const plan = (file: unknown) => planImport(JSON.stringify(file), current);
const saved = (id: string) => ({ id, title: id, text: 'Hello', topics: [], lang: 'en', shortcut: '' });
const ours = (sections: object) => ({ amends: 'settings', version: 1, ...sections });

describe('planImport', () => {
  it('reads back its own file without a change', () => {
    expect(planImport(settingsFile(current), current)).toMatchObject({ ok: true, changes: [], leftOut: [] });
    expect(planImport(`\ufeff${settingsFile(current)}`, current)).toMatchObject({ ok: true, changes: [] });
  });

  it('lists what would change, field by field and rule by rule', () => {
    const rules = current.rules.toReversed().filter((rule) => rule.id !== 'press');
    const changed = rules.map((rule) => (rule.id === 'legal' ? { ...rule, on: false } : rule));
    const added = { ...changed[0], id: 'vip', name: 'Regulars' };
    const result = plan(ours({ brand: { ...current.brand, name: 'Lumo' }, rules: [...changed, added] }));
    expect(result).toMatchObject({ ok: true, patch: { brand: { name: 'Lumo' } } });
    expect(result.ok && result.changes).toEqual([
      { kind: 'field', section: 'brand', field: 'name', before: '""', after: '"Lumo"' },
      { kind: 'rule-changed', name: 'Legal threat' },
      { kind: 'rule-added', name: 'Regulars' },
      { kind: 'rule-removed', name: 'Press or a large audience' },
      { kind: 'rules-order' },
    ]);
  });

  it('lists saved replies one by one', () => {
    const [late, refund] = [saved('late'), saved('refund')];
    const before = { ...current, replies: { saved: [late, refund], orderLink: '' } };
    const replies = {
      saved: [saved('new'), refund, { ...late, text: 'Other words' }],
      orderLink: 'https://x.example',
    };
    const result = planImport(JSON.stringify(ours({ replies })), before);
    expect(result.ok && result.changes).toEqual([
      { kind: 'reply-added', name: 'new' },
      { kind: 'reply-changed', name: 'late' },
      { kind: 'field', section: 'replies', field: 'orderLink', before: '""', after: '"https://x.example"' },
      { kind: 'replies-order' },
    ]);
  });

  it.each([
    ['unknown-field', { text: 'Hi {nickname}' }, '{nickname}'],
    ['unknown-field', { text: 'Hi {first_name' }, '{first_name'],
    ['same-shortcut', { shortcut: 'LATE' }, '/late'],
  ])('refuses saved replies with %s', (code, parts, what) => {
    const list = [
      { ...saved('one'), shortcut: 'late' },
      { ...saved('two'), ...parts },
    ];
    expect(plan(ours({ replies: { saved: list } }))).toEqual({ ok: false, code, where: 'two', what });
  });

  it('never takes the engine, the sites, the agent or a key', () => {
    const engine = { kind: 'openai-compatible', baseUrl: 'http://evil.example' };
    const result = plan(ours({ voice: {}, engine, sites: {}, general: {}, secrets: [{ key: 'k' }] }));
    expect(result).toMatchObject({ ok: true, leftOut: ['engine', 'sites', 'general', 'secrets'] });
    expect(result.ok && Object.keys(result.patch)).toEqual(['voice']);
  });

  it.each([
    ['too-large', ' '.repeat(MAX_SETTINGS_CHARS + 1)],
    ['too-deep', '['.repeat(1_000_000)],
    ['too-deep', `{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`],
    ['not-json', ''],
    ['not-json', '{"amends":"settings","version":1,"brand":{'],
    ['not-json', '\u0000{\u0000"\u0000'],
    ['not-ours', 'null'],
    ['not-ours', '[]'],
    ['not-ours', '{"version":1,"voice":{}}'],
    ['not-ours', '{"amends":"settings","version":0,"voice":{}}'],
    ['newer', '{"amends":"settings","version":2,"voice":{}}'],
    ['nothing-in-it', '{"amends":"settings","version":1}'],
    ['nothing-in-it', '{"amends":"settings","version":1,"engine":{}}'],
  ])('refuses with %s', (code, text) => {
    expect(planImport(text, current)).toEqual({ ok: false, code });
  });

  it.each([
    [
      'forbidden-key',
      'voice.__proto__',
      '{"amends":"settings","version":1,"voice":{"__proto__":{"person":"i"}}}',
    ],
    ['forbidden-key', '__proto__', '{"amends":"settings","version":1,"__proto__":{"brand":{}}}'],
    ['forbidden-key', 'engine.constructor', '{"amends":"settings","version":1,"engine":{"constructor":1}}'],
    ['unknown-key', 'voice.sarcasm', '{"amends":"settings","version":1,"voice":{"sarcasm":5}}'],
    ['unknown-key', 'apiKey', '{"amends":"settings","version":1,"voice":{},"apiKey":"k"}'],
    ['bad-value', 'voice.formality', '{"amends":"settings","version":1,"voice":{"formality":1e308}}'],
    ['bad-value', 'brand.name', `{"amends":"settings","version":1,"brand":{"name":"${'n'.repeat(81)}"}}`],
    ['bad-value', 'rules.0', '{"amends":"settings","version":1,"rules":[null]}'],
  ])('refuses with %s at %s', (code, where, text) => {
    expect(planImport(text, current)).toEqual({ ok: false, code, where });
  });

  it('refuses an unknown key deep in a rule, and two rules with one id', () => {
    const [rule] = current.rules;
    expect(
      plan(ours({ rules: [{ ...rule, actions: [{ kind: 'tag', value: 'a', webhook: 'http://x' }] }] })),
    ).toEqual({
      ok: false,
      code: 'unknown-key',
      where: 'rules.0.actions.0.webhook',
    });
    expect(plan(ours({ rules: [rule, rule] }))).toEqual({ ok: false, code: 'same-id', where: 'self-harm' });
  });

  it('refuses a hundred thousand rules without looking at each', () => {
    const many = Array.from({ length: 100_000 }, () => ({}));
    expect(plan(ours({ rules: many }))).toEqual({ ok: false, code: 'bad-value', where: 'rules' });
    expect(plan(ours({ brand: { names: many } }))).toMatchObject({ where: 'brand.names' });
    // Within the guard, the schema's own limit still holds.
    const [rule] = current.rules;
    const tooMany = Array.from({ length: 201 }, (_, at) => ({ ...rule, id: `rule-${at}` }));
    expect(plan(ours({ rules: tooMany }))).toEqual({ ok: false, code: 'bad-value', where: 'rules' });
  });

  it('keeps markup in names as plain text', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(plan(ours({ brand: { ...current.brand, name } }))).toMatchObject({
      ok: true,
      patch: { brand: { name } },
    });
  });
});

describe('settingsFileName', () => {
  it('carries the day', () => {
    expect(settingsFileName(new Date('2026-03-05T23:59:00Z'))).toBe('amends-settings-2026-03-05.json');
  });
});
