import { expect, it } from 'vitest';
import { actOfForm } from './form-act';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

it.each([
  ['note', { note: ' call back ' }, { type: 'noted', note: 'call back' }],
  ['note', { note: '  ' }, undefined],
  ['escalate', { to: 'Legal', note: '' }, { type: 'escalated', to: 'Legal', note: undefined }],
  ['escalate', { to: 'Legal', note: 'third time' }, { type: 'escalated', to: 'Legal', note: 'third time' }],
  ['escalate', { to: '' }, undefined],
  ['release', { by: 'Legal' }, { type: 'released', by: 'Legal' }],
  ['release', {}, undefined],
  ['relabel', { intent: 'praise' }, { type: 'relabelled', intent: 'praise' }],
  ['relabel', { intent: 'nonsense' }, undefined],
] as const)('%s %o', (kind, fields, act) => {
  expect(actOfForm(kind, form(fields))).toEqual(act);
});
