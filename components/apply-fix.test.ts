// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyFix, showPlace } from './apply-fix';

let field: HTMLTextAreaElement;
let heard: string[];

beforeEach(() => {
  heard = [];
  field = document.body.appendChild(document.createElement('textarea'));
  field.value = 'Hi {name}, sorry!';
  field.addEventListener('input', () => heard.push(field.value));
});
afterEach(() => field.remove());

it('mends the text, tells it once, and keeps the caret at its words', () => {
  field.setSelectionRange(11, 11);
  applyFix(field, 'Hi Dana, sorry!');
  expect(heard).toEqual(['Hi Dana, sorry!']);
  expect(field.value.slice(field.selectionStart)).toBe('sorry!'.padStart(6));
  expect(document.activeElement).toBe(field);
});

it('selects the place', () => {
  showPlace(field, 3, 9);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{name}');
});
