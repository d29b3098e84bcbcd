/**
 * The case log's one writer. Every change is one transaction over events and
 * rows, with deterministic event ids where the same fact may be reported twice:
 * a repeated message, a killed worker or a second window make no duplicate.
 */
import type { Case } from '@/utils/core/cases/case';
import type { CaseEvent } from '@/utils/core/cases/event';
import { applyEvent, reduceCase } from '@/utils/core/cases/reduce';
import type { Finding } from '@/utils/core/detect/finding';
import type { Post, PostKey } from '@/utils/core/post';
import type { Decision } from '@/utils/core/rules/schema';
import type { AmendsDb } from './db';
import { eventsOf } from './queries';

type Unstamped<E> = E extends CaseEvent
  ? Omit<E, 'id' | 'caseId' | 'at' | 'seq'> & { readonly id?: string }
  : never;
/** An event without what the store gives it. */
export type NewEvent = Unstamped<CaseEvent>;

export type SeenPost = { readonly post: Post; readonly finding: Finding; readonly decision: Decision };

export type CaseStoreDeps = {
  readonly db: AmendsDb;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
};

export type CaseStore = ReturnType<typeof createCaseStore>;

export function createCaseStore({ db, now, newId }: CaseStoreDeps) {
  /** Writes one event and the row it leads to. Only inside a transaction over `cases`, `events` and `meta`. */
  async function write(caseId: PostKey, row: Case | undefined, event: NewEvent): Promise<Case | undefined> {
    const id = event.id ?? newId();
    if (await db.events.get(id)) return row;
    const counter = await db.meta.get('seq');
    const seq = counter?.name === 'seq' ? counter.value + 1 : 1;
    const stamped: CaseEvent = { ...event, id, caseId, at: now(), seq };
    const next = applyEvent(row, stamped);
    if (!next) return undefined;
    await db.meta.put({ name: 'seq', value: seq });
    await db.events.add(stamped);
    await db.cases.put(next);
    return next;
  }

  const transact = <T>(work: () => Promise<T>): Promise<T> =>
    db.transaction('rw', db.cases, db.events, db.meta, work);

  return {
    /**
     * Logs relevant posts: a new case for each unknown one, an `updated` event where text, keys, label or
     * decision changed, nothing otherwise (numbers tick all day).
     * @returns the cases, in the order of the posts
     */
    seen(posts: readonly SeenPost[]): Promise<Case[]> {
      return transact(async () => {
        const rows: Case[] = [];
        for (const item of posts) {
          const found = await db.cases
            .where('keys')
            .anyOf([item.post.key, ...item.post.aliases])
            .distinct()
            .sortBy('detectedAt');
          const [row, ...others] = found;
          const post = withFreeKeys(item.post, others);
          if (!row) {
            const made = await write(post.key, undefined, {
              ...item,
              post,
              type: 'detected',
              agent: '',
              id: `detected:${post.key}`,
            });
            if (made) rows.push(made);
          } else if (hasChanged(row, { ...item, post })) {
            rows.push((await write(row.id, row, { ...item, post, type: 'updated', agent: '' })) ?? row);
          } else {
            rows.push(row);
          }
        }
        return rows;
      });
    },

    /**
     * Appends an event to an existing case. Repeating the case's last event is a no-op.
     * @returns the row; undefined when there is no such case
     */
    append(caseId: PostKey, event: NewEvent): Promise<Case | undefined> {
      return transact(async () => {
        const row = await db.cases.get(caseId);
        if (!row) return undefined;
        const last = (await eventsOf(db, caseId)).at(-1);
        return last && sameContent(last, event) ? row : write(caseId, row, event);
      });
    },

    /** @returns the case that holds any of these keys. */
    find(keys: readonly PostKey[]): Promise<Case | undefined> {
      return db.cases
        .where('keys')
        .anyOf([...keys])
        .first();
    },

    /** Removes cases with their whole history. */
    remove(ids: readonly PostKey[] | 'all'): Promise<void> {
      return transact(async () => {
        if (ids === 'all') {
          await db.events.clear();
          await db.cases.clear();
          return;
        }
        for (const id of ids) {
          await db.events.bulkDelete((await eventsOf(db, id)).map((event) => event.id));
        }
        await db.cases.bulkDelete([...ids]);
      });
    },

    /** Makes one row again from its events. @returns the row as it now stands */
    rebuild(caseId: PostKey): Promise<Case | undefined> {
      return transact(async () => {
        const row = reduceCase(await eventsOf(db, caseId));
        if (row) await db.cases.put(row);
        return row;
      });
    },
  };
}

/** A key that belongs to another case stays there: two posts logged apart before the page showed that they are one. */
function withFreeKeys(post: Post, others: readonly Case[]): Post {
  const taken = new Set(others.flatMap((row) => row.keys));
  return { ...post, aliases: post.aliases.filter((key) => !taken.has(key)) };
}

function hasChanged(row: Case, { post, finding, decision }: SeenPost): boolean {
  const known = new Set(row.keys);
  return (
    post.text !== row.post.text ||
    [post.key, ...post.aliases].some((key) => !known.has(key)) ||
    finding.intent !== row.finding.intent ||
    finding.severity !== row.finding.severity ||
    finding.secondLook !== row.finding.secondLook ||
    JSON.stringify(decision) !== JSON.stringify(row.decision)
  );
}

function sameContent(last: CaseEvent, event: NewEvent): boolean {
  const { id: _id, caseId: _caseId, at: _at, seq: _seq, ...content } = last;
  const { id: _newId, ...fresh } = event;
  return canonical(content) === canonical(fresh);
}

function canonical(content: object): string {
  return JSON.stringify(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
