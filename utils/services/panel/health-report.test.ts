import { expect, it } from 'vitest';
import { healthReport } from './health-report';

it('says what was counted, in a fixed order, and nothing else', () => {
  const health = {
    site: 'x' as const,
    pageKind: 'home',
    found: 12,
    read: 0,
    skipped: { 'no-id': 10, 'no-author': 2 },
    strategies: {},
  };
  expect(healthReport(health, '0.1.0', 'Chromium')).toBe(
    [
      'Amends 0.1.0, Chromium',
      'Site: x, page: home',
      'Found: 12, read: 0',
      'Not read: no-author 2, no-id 10',
      'Strategies: none',
    ].join('\n'),
  );
});
