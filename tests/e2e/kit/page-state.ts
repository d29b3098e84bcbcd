/** What a practice page says of itself: its editors' own texts, and what was done to it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PracticeRecord } from '@/tests/practice/kit/record';

/** @returns the text in each open editor, as the editor's own state has it, in document order; empty ones too */
export function editorTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll('[contenteditable="true"], textarea'),
      (element) => window.editorText?.(element) ?? '',
    ),
  );
}

export async function recordOf(page: Page): Promise<PracticeRecord> {
  const record = await page.evaluate(() => window.practice);
  if (!record) throw new Error('the practice page keeps no record');
  return record;
}

/** Asks until the answer is right, or until time is up; the last answer is returned either way. */
export async function until<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) return answer;
    await sleep(100);
  }
}

const STILL_MS = 2500;

/** Asks until the answer has stayed the same for a while. @throws when it never does */
export async function settled<T>(ask: () => Promise<T>, ms = 30_000): Promise<T> {
  const end = Date.now() + ms;
  let answer = await ask();
  let since = Date.now();
  while (Date.now() - since < STILL_MS) {
    if (Date.now() > end) throw new Error('It never came to rest');
    await sleep(100);
    const next = await ask();
    if (JSON.stringify(next) !== JSON.stringify(answer)) since = Date.now();
    answer = next;
  }
  return answer;
}
