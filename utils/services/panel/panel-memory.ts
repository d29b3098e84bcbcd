/**
 * What the panel was doing, kept while the browser runs: closing the popup in
 * the middle of a sentence loses nothing. `storage.session` never touches the disk.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MAX_REASON } from '@/utils/core/cases/override';
import type { PostKey } from '@/utils/core/post';
import { postKeySchema } from '@/utils/core/post-schema';
import type { Draft } from '@/utils/core/reply/draft';
import { REWRITES } from '@/utils/core/reply/rewrite';

const text = v.pipe(v.string(), v.maxLength(25_000));

const placeSchema = v.object({
  list: v.optional(v.picklist(['page', 'open'])),
  caseId: v.optional(postKeySchema),
  /** The marker click that was followed last, so that it opens its case once. */
  followed: v.optional(postKeySchema),
});
/** Where the agent is in the panel. */
export type Place = v.InferOutput<typeof placeSchema>;

const draftSchema = v.object({
  id: v.string(),
  source: v.picklist(['playbook', 'model', 'saved', 'past']),
  engine: v.string(),
  approach: v.picklist(['direct', 'warm', 'brief', 'model']),
  text,
  lang: v.string(),
  moves: v.array(v.string()),
  notes: v.array(v.string()),
  partial: v.optional(v.boolean()),
}) satisfies v.GenericSchema<Draft>;

/** More steps back than anybody takes. */
export const MAX_REWRITES = 20;

const rewriteSchema = v.object({
  kind: v.picklist(REWRITES),
  before: text,
  after: text,
  /** The model that wrote it; absent for a change by rule. */
  model: v.optional(v.string()),
  lang: v.optional(v.string()),
});
export type RewriteStep = v.InferOutput<typeof rewriteSchema>;

const workSchema = v.object({
  /** Draft id, or `own`. */
  chosen: v.optional(v.string()),
  /** Edited texts by draft id. */
  texts: v.optional(v.record(v.string(), text), {}),
  /** How often other wording was asked for. */
  round: v.optional(v.number(), 0),
  /** Texts of earlier rounds: new wording differs from them. */
  avoid: v.optional(v.array(text), []),
  /** Drafts of a model, also those still growing. */
  model: v.optional(v.array(draftSchema), []),
  /** What was done to a draft's text at the agent's wish, by draft id, oldest first: each can be taken back. */
  rewrites: v.optional(v.record(v.string(), v.pipe(v.array(rewriteSchema), v.maxLength(MAX_REWRITES))), {}),
  /** Why the agent goes on in spite of a problem, by `problemKey`. */
  reasons: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(MAX_REASON))), {}),
  /** Saved replies picked from the search, and those typed by their shortcut, by id. */
  picked: v.optional(v.array(v.string()), []),
  expanded: v.optional(v.array(v.string()), []),
});
/** The work on one case that is not in the log yet. */
export type Work = Omit<v.InferOutput<typeof workSchema>, 'model'> & { readonly model: readonly Draft[] };

export type PanelMemory = {
  readPlace(): Promise<Place>;
  savePlace(place: Place): Promise<void>;
  readWork(caseId: PostKey): Promise<Work>;
  saveWork(caseId: PostKey, work: Work): Promise<void>;
  dropWork(caseId: PostKey): Promise<void>;
};

const PREFIX = 'panel:';
const PLACE = `${PREFIX}place`;

/** @returns whether a key of `storage.session` belongs to the panel itself. */
export function isPanelKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** @returns the memory over `storage.session`; what cannot be understood is as if it were not there. */
export function createPanelMemory(): PanelMemory {
  const area = browser.storage.session;
  const read = async (key: string): Promise<unknown> => (await area.get(key))[key];
  const workKey = (caseId: PostKey) => `${PREFIX}work:${caseId}`;
  return {
    async readPlace() {
      const place = v.safeParse(placeSchema, await read(PLACE));
      return place.success ? place.output : {};
    },
    savePlace: (place) => area.set({ [PLACE]: place }),
    async readWork(caseId) {
      const work = v.safeParse(workSchema, await read(workKey(caseId)));
      return work.success ? work.output : v.parse(workSchema, {});
    },
    saveWork: (caseId, work) => area.set({ [workKey(caseId)]: work }),
    dropWork: (caseId) => area.remove(workKey(caseId)),
  };
}
