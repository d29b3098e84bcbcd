/**
 * Puts a reply into the reply box of exactly one post. Never sends, never
 * presses Enter; the only click is on the site's own button that opens the box.
 */
import type { PostKey } from '@/utils/core/post';
import type { InsertOutcome } from '@/utils/messaging/protocol';
import type { Composer, SiteAdapter } from '@/utils/page/adapter';
import { pause, waitFor } from '@/utils/page/wait';
import { focusEditor } from './focus';
import { locateBox, type Target } from './locate';
import { planInsertion } from './plan';
import { comparable, readEditor } from './read-editor';
import { writeInto } from './write';

const OPEN_MS = 5000;
/** A site may put a mention into a box it has just opened. */
const SETTLE_MS = 120;
const SETTLE_TRIES = 5;

export type InsertDeps = {
  readonly adapter: SiteAdapter;
  readonly signal: AbortSignal;
  /** Address of the page on which a post was last seen. */
  readonly seenAt: (keys: readonly PostKey[]) => string | undefined;
  /** An input method is composing in some editor of the page. */
  readonly isComposing: () => boolean;
};

export type InsertRequest = {
  readonly keys: readonly PostKey[];
  readonly text: string;
  readonly ifDraft: 'ask' | 'append' | 'replace';
};

/** @returns a function that inserts, one at a time: a second call meanwhile is told `busy` */
export function createInserter(deps: InsertDeps): (request: InsertRequest) => Promise<InsertOutcome> {
  let busy = false;
  return async (request) => {
    if (busy) return { kind: 'busy' };
    busy = true;
    try {
      return await insertReply(deps, request);
    } finally {
      busy = false;
    }
  };
}

async function insertReply(deps: InsertDeps, request: InsertRequest): Promise<InsertOutcome> {
  const { adapter, signal } = deps;
  const first = locateBox(adapter, request.keys);
  if (first === 'post-gone') return { kind: goneOrNavigated(deps, request.keys) };
  if (first === 'no-composer') return { kind: 'no-composer' };
  if (deps.isComposing()) return { kind: 'composing' };

  const target =
    first.box.kind === 'opener' ? await open(deps, request.keys, first.box.button) : withComposer(first);
  if (!target) return { kind: 'no-composer' };
  // Some boxes grow, or are built anew, when they get the focus.
  focusEditor(target.composer.editor);
  await settled(target.composer.editor, signal);

  // Looked up once more: while waiting the page may have put another post here, or another box.
  const now = locateBox(adapter, request.keys);
  if (now === 'post-gone') return { kind: goneOrNavigated(deps, request.keys) };
  if (now === 'no-composer' || now.box.kind !== 'composer' || signal.aborted) return { kind: 'no-composer' };
  if (deps.isComposing()) return { kind: 'composing' };

  const { author } = now.post;
  const plan = planInsertion({
    current: readEditor(now.box.editor),
    text: request.text,
    ifDraft: request.ifDraft,
    names: author.handle === undefined ? [author.name] : [author.name, author.handle],
  });
  if (plan.kind !== 'write') return plan;
  const written = await writeInto(now.box, plan, signal);
  return { kind: written ? 'inserted' : 'mismatch' };
}

function goneOrNavigated({ seenAt }: InsertDeps, keys: readonly PostKey[]): 'post-gone' | 'navigated' {
  const url = seenAt(keys);
  return url === undefined || url === location.href ? 'post-gone' : 'navigated';
}

type Open = Target & { readonly composer: Composer };

function withComposer(target: Target): Open | undefined {
  return target.box.kind === 'composer' ? { ...target, composer: target.box } : undefined;
}

/** The one click, on the site's own "reply" of this very post. */
async function open(
  deps: InsertDeps,
  keys: readonly PostKey[],
  button: HTMLElement,
): Promise<Open | undefined> {
  button.click();
  const look = () => {
    const target = locateBox(deps.adapter, keys);
    return typeof target === 'string' ? undefined : withComposer(target);
  };
  return waitFor(look, OPEN_MS, deps.signal);
}

async function settled(editor: HTMLElement, signal: AbortSignal): Promise<void> {
  for (let tries = 0; tries < SETTLE_TRIES; tries += 1) {
    const before = comparable(readEditor(editor));
    await pause(SETTLE_MS, signal);
    if (comparable(readEditor(editor)) === before) return;
  }
}
