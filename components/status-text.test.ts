import { expect, it } from 'vitest';
import { statusText } from './status-text';
import { installWords } from './testing/install-words';
import { tell, type Later, type Story } from '@/utils/core/testing/tell-case';

installWords();
const NOW = Date.UTC(2026, 4, 20, 12);
const MINUTE = 60_000;
const story: Story = { id: '1', name: 'Ana', text: 'late again', minutesAgo: 60 };
const put = (via: 'box' | 'clipboard') =>
  ({ type: 'inserted', text: 'Sorry', source: 'own', overrides: [], via }) satisfies Later;

it.each<[string, Story['later']]>([
  ['', []],
  ['in the reply box', [put('box')]],
  ['copied to be pasted', [put('clipboard')]],
  ['escalated to Legal', [{ type: 'escalated', to: 'Legal' }]],
  ['replied after 21 min', [{ type: 'replied', text: 'Sorry', repliedAt: NOW - 39 * MINUTE }]],
  ['resolved', [{ type: 'resolved' }]],
])('"%s"', (words, later) => {
  expect(statusText(tell({ ...story, later }, NOW).row)).toBe(words);
});
