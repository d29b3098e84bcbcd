/** Receiving a message: sender check, then schema, then handler, then a plain result. */
import * as v from 'valibot';
import {
  PROTOCOL,
  type ErrorCode,
  type MessageInput,
  type MessageName,
  type MessageOutput,
  type Result,
} from './protocol';
import type { Sender } from './sender';

type From<N extends MessageName> = (typeof PROTOCOL)[N]['from'];
type Meta<N extends MessageName> = Extract<Sender, { kind: From<N> }>;

/** The messages the worker receives. */
export type ReceivedName = { [N in MessageName]: From<N> extends 'worker' ? never : N }[MessageName];

/** One handler a message; a thrown `Failure` becomes its code, anything else `internal`. */
export type Handlers = {
  readonly [N in ReceivedName]: (input: MessageInput<N>, sender: Meta<N>) => Promise<MessageOutput<N>>;
};

/** An expected failure that crosses the boundary as a code. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  constructor(code: ErrorCode, retryable = false) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.retryable = retryable;
  }
}

/**
 * @param onBug told of exceptions that are not `Failure`s
 * @returns a function from a raw message and its sender to the answer; undefined for what is not ours
 */
export function createServer(handlers: Handlers, onBug: (error: unknown) => void) {
  return async (raw: unknown, sender: Sender): Promise<Result<unknown> | undefined> => {
    const envelope = parseEnvelope(raw);
    if (!envelope) return undefined;
    const { name, input } = envelope;
    if (!isReceived(name) || !mayCall(name, sender, input)) return fail('not-allowed');
    const parsed = v.safeParse(PROTOCOL[name].input, input);
    if (!parsed.success) return fail('bad-input');
    try {
      return { ok: true, value: await call(handlers, name, parsed.output, sender) };
    } catch (error) {
      if (error instanceof Failure) return { ok: false, code: error.code, retryable: error.retryable };
      onBug(error);
      return fail('internal', true);
    }
  };
}

function fail(code: ErrorCode, retryable = false): Result<never> {
  return { ok: false, code, retryable };
}

function parseEnvelope(raw: unknown): { name: string; input: unknown } | undefined {
  if (typeof raw !== 'object' || raw === null || !('amends' in raw) || typeof raw.amends !== 'string')
    return undefined;
  return { name: raw.amends, input: 'input' in raw ? raw.input : undefined };
}

const RECEIVED: ReadonlySet<string> = new Set(
  Object.entries(PROTOCOL)
    .filter(([, message]) => message.from !== 'worker')
    .map(([name]) => name),
);

function isReceived(name: string): name is ReceivedName {
  return RECEIVED.has(name);
}

/** A content script speaks for its own site only. */
function mayCall(name: ReceivedName, sender: Sender, input: unknown): boolean {
  if (PROTOCOL[name].from !== sender.kind) return false;
  if (sender.kind !== 'content' || typeof input !== 'object' || input === null) return true;
  if ('site' in input) return input.site === sender.site;
  return !('key' in input) || (typeof input.key === 'string' && input.key.startsWith(`${sender.site}:`));
}

function call(handlers: Handlers, name: ReceivedName, input: unknown, sender: Sender): Promise<unknown> {
  // The table ties name, input and sender together; TypeScript cannot follow that through a look-up.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const handler = handlers[name] as (input: unknown, sender: Sender) => Promise<unknown>;
  return handler(input, sender);
}
