import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPageJsdom } from './read-page-jsdom';
import { reportJson, reportText } from './report';
import { runCaptures } from './run-captures';

const folder = mkdtempSync(join(tmpdir(), 'amends-run-captures-'));
const projectDir = join(import.meta.dirname, '../..');
afterAll(() => rmSync(folder, { recursive: true }));

const HTML = `<article data-testid="tweet">
  <div data-testid="User-Name"><a href="/anna"><div dir="ltr">Anna</div></a><a href="/anna"><div dir="ltr">@anna</div></a>
  <a href="/anna/status/11"><time datetime="2026-01-02T03:04:05.000Z">1d</time></a></div>
  <div data-testid="tweetText" lang="en">The lid leaks.</div></article>`;
const POST = {
  id: '11',
  author_handle: 'anna',
  author_name: 'Anna',
  text80: 'The lid leaks.',
  kind: 'post',
  timestamp: '2026-01-02T03:04:05.000Z',
};

function write(name: string, posts: readonly unknown[]): void {
  mkdirSync(join(folder, 'x'), { recursive: true });
  writeFileSync(join(folder, 'x', `${name}.html`), HTML);
  writeFileSync(
    join(folder, 'x', `${name}.json`),
    JSON.stringify({ page: { url: 'https://x.com/home' }, posts }),
  );
}

it(
  'reads pages with the real adapter and sums right, wrong, missing and extra',
  { timeout: 60_000 },
  async () => {
    write('a-right', [POST]);
    write('b-wrong', [{ ...POST, text80: 'Another text' }]);
    write('c-missing', [{ ...POST, id: '12', author_handle: 'bert', text80: 'Not there' }]);
    const runs = await runCaptures(folder, projectDir, readPageJsdom, ['x']);
    const one = (right: number, wrong: number, missing: number) => ({ right, wrong, missing });
    expect(JSON.parse(reportJson(runs))).toEqual({
      sites: {
        x: {
          pages: 3,
          items: 3,
          extra: 1,
          fields: {
            id: one(2, 0, 1),
            author: one(2, 0, 1),
            text: one(1, 1, 1),
            kind: one(2, 0, 1),
            time: one(2, 0, 1),
            replyTo: one(0, 0, 0),
          },
        },
      },
    });
    const text = reportText(runs);
    expect(text).toContain('wrong text of 11 anna: expected "Another text", read "The lid leaks."');
    expect(text).toContain('not found: post 12 bert');
    expect(text).toContain('extra: post x:11 Anna');
  },
);

it('counts a page whose adapter fails as missing, and says why', { timeout: 60_000 }, async () => {
  const failing = () => {
    throw new Error('the adapter broke');
  };
  const [run] = await runCaptures(folder, projectDir, failing, ['x']);
  expect(run?.pages[0]?.failure).toBe('the adapter broke');
  expect(run?.pages[0]?.score.fields.id).toEqual({ right: 0, wrong: 0, missing: 1 });
});
