import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCaptures, sitesWithCaptures } from './load-captures';

const folder = mkdtempSync(join(tmpdir(), 'amends-captures-'));
const projectDir = join(import.meta.dirname, '../..');

function write(site: string, name: string, truth: unknown): void {
  mkdirSync(join(folder, site), { recursive: true });
  writeFileSync(join(folder, site, `${name}.html`), '<p></p>');
  writeFileSync(join(folder, site, `${name}.json`), JSON.stringify(truth));
}

beforeAll(() => {
  write('x', 'a', {
    page: { url: '(fragment)' },
    posts: [
      { id: '1', author_handle: 'anna', author_name: 'Anna', text80: null, kind: 'quote', timestamp: null },
      {
        id: '2',
        kind: 'reply',
        text80: 'so',
        timestamp: '2026-01-02T03:04:05.000Z',
        reply_to: { handle: 'anna', id: null },
      },
    ],
  });
  write('linkedin', 'a', {
    page: { url: 'https://www.linkedin.com/feed/' },
    posts: [
      {
        urn: 'urn:li:activity:7001000000000000001',
        kind: 'post',
        author_type: 'company',
        author_handle: 'acme',
      },
    ],
    comments: [
      {
        urn: 'urn:li:comment:(activity:7001000000000000001,7001000000000000002)',
        id: '7001000000000000002',
        kind: 'comment',
        is_reply: true,
        reply_to_comment_urn: 'urn:li:comment:(activity:7001000000000000001,7001000000000000003)',
        parent_post_urn: 'urn:li:activity:7001000000000000001',
        id_time: '2026-01-02T03:04:05.678Z',
      },
    ],
  });
  write('facebook', 'a', {
    items: [
      {
        n: 1,
        kind: 'post',
        id: null,
        author: 'Acme',
        text80: 'Hi',
        timestamp: null,
        timestamp_note: 'reads "17h"',
      },
      { n: 2, kind: 'comment', id: '22', author: 'Anna', text80: 'No', timestamp: '10h', parent: 1 },
    ],
  });
  write('x/elsewhere', 'b', {});
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('captures', () => {
  it('are of the sites that have pages and an adapter', () =>
    expect(sitesWithCaptures(folder, projectDir)).toEqual(['x', 'facebook', 'linkedin']));

  it('of X: posts with their kinds, parents and exact times', () => {
    const [capture] = loadCaptures(folder, 'x');
    expect(capture?.url).toBe('https://x.com/home');
    expect(capture?.items).toMatchObject([
      { ids: ['1'], kind: 'post', quotes: true, handle: 'anna', text: '', time: { kind: 'absent' } },
      { kind: 'reply', time: { at: Date.UTC(2026, 0, 2, 3, 4, 5) }, replyTo: { ids: [], handle: 'anna' } },
    ]);
  });

  it('of LinkedIn: company slugs, replies to comments, times worked out from ids', () => {
    const [capture] = loadCaptures(folder, 'linkedin');
    expect(capture?.items).toMatchObject([
      { handle: 'company/acme' },
      {
        kind: 'reply',
        replyTo: { ids: ['urn:li:comment:(activity:7001000000000000001,7001000000000000003)'] },
        time: { kind: 'exact', toSecond: true },
      },
    ]);
  });

  it('of Facebook: shown times, scrambled times, parents by place', () => {
    const [capture] = loadCaptures(folder, 'facebook');
    expect(capture?.items).toMatchObject([
      { ids: [], time: { kind: 'absent', reads: '17h' } },
      { ids: ['22'], time: { kind: 'shown', text: '10h' }, replyTo: { ids: [], name: 'Acme' } },
    ]);
  });

  it('with a truth of another shape are refused, by name', () => {
    write('instagram', 'odd', { things: [] });
    expect(() => loadCaptures(folder, 'instagram')).toThrow(/odd\.json/);
  });
});
