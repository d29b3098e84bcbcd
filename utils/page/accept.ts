/**
 * Orders of the worker, checked by hand: the schemas would bring their library
 * into every page. A unit test holds this against the protocol's schemas.
 */
import { isPostKey, type PostKey } from '@/utils/core/post';
import type { MessageInput } from '@/utils/messaging/protocol';

export type Order =
  | { readonly name: 'site.configure'; readonly input: MessageInput<'site.configure'> }
  | { readonly name: 'composer.insert'; readonly input: MessageInput<'composer.insert'> }
  | { readonly name: 'thread.read'; readonly input: MessageInput<'thread.read'> };

const MAX_TEXT = 25_000;
const MAX_KEY_CHARS = 300;
const IF_DRAFT = ['ask', 'append', 'replace'] as const;

/** @returns the order in a raw message; `'bad'` for one of ours that is malformed; undefined for what is not ours */
export function acceptOrder(raw: unknown): Order | 'bad' | undefined {
  if (!isRecord(raw) || typeof raw.amends !== 'string') return undefined;
  const { amends: name, input } = raw;
  if (!isRecord(input)) return 'bad';
  switch (name) {
    case 'site.configure':
      return typeof input.on === 'boolean' && typeof input.marker === 'boolean'
        ? { name, input: { on: input.on, marker: input.marker } }
        : 'bad';
    case 'composer.insert': {
      const ifDraft = IF_DRAFT.find((choice) => choice === input.ifDraft);
      const { keys, text } = input;
      return ifDraft &&
        areKeys(keys) &&
        keys.length > 0 &&
        typeof text === 'string' &&
        text.length <= MAX_TEXT
        ? { name, input: { keys, text, ifDraft } }
        : 'bad';
    }
    case 'thread.read':
      return areKeys(input.keys) ? { name, input: { keys: input.keys } } : 'bad';
    default:
      return 'bad';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function areKeys(value: unknown): value is PostKey[] {
  return (
    Array.isArray(value) &&
    value.every((key: unknown) => typeof key === 'string' && key.length <= MAX_KEY_CHARS && isPostKey(key))
  );
}
