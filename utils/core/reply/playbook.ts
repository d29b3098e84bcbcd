/** The embedded engine: drafts from the brand's voice and our own lines, with no network and no model. */
import { lintReply } from '@/utils/core/lint/lint';
import { APPROACHES, type Approach } from './approach';
import { compose, poolsOf, type Candidate } from './compose';
import type { Draft, Engine, ReplyRequest } from './draft';
import { mostUnlike } from './most-unlike';
import { overlap, wordSet } from './overlap';
import { setScene, type Scene } from './scene';
import { choices, hash } from './seed';

export const PLAYBOOK_ID = 'playbook';

/** Candidates tried for each approach. */
const TRIES = 100;
/** The best of them, from which three that differ are chosen. */
const FINALISTS = 24;
const EARLIER_COST = 2;

/**
 * @returns up to three drafts, one an approach, each free of problems that block or warn under the request's own
 *   voice. Fewer when the voice leaves no room for three (one that bans most words, say); at least one always,
 *   with the note `needs-edit` when even that one has problems. The same request gives the same drafts.
 */
export function draftReplies(request: ReplyRequest): Draft[] {
  const scene = setScene(request);
  const earlier = request.earlier.map(wordSet);
  const chosen = mostUnlike(APPROACHES.map((approach) => cleanCandidates(approach, scene, earlier)));
  if (chosen.length > 0) return chosen.map((candidate) => toDraft(candidate, scene, scene.notes));
  const [last] = candidates('brief', scene, earlier);
  return last ? [toDraft(last, scene, [...scene.notes, 'needs-edit'])] : [];
}

/** @returns the playbook as a reply engine. */
export function createPlaybook(): Engine {
  return {
    id: PLAYBOOK_ID,
    async *draft(request, { signal }) {
      for (const draft of draftReplies(request)) {
        if (signal.aborted) return;
        yield { kind: 'draft', draft };
      }
      if (!signal.aborted) yield { kind: 'done' };
    },
  };
}

/** Best first: of a good length, without echoes, unlike what was said before. */
function candidates(approach: Approach, scene: Scene, earlier: readonly ReadonlySet<string>[]): Candidate[] {
  const next = choices(`${scene.request.seed}\n${scene.request.post.key}\n${approach}`);
  const plans = scene.set.approaches[approach].map((steps) => poolsOf(steps, scene));
  const byText = new Map<string, Candidate>();
  for (let tried = 0; tried < TRIES; tried += 1) {
    const pools = plans[tried % plans.length];
    if (!pools) continue;
    const candidate = compose(approach, pools, scene, next);
    const before = earlier.map((words) => overlap(candidate.words, words));
    byText.set(candidate.text, {
      ...candidate,
      cost: candidate.cost + EARLIER_COST * Math.max(0, ...before),
    });
  }
  return [...byText.values()].sort((a, b) => a.cost - b.cost);
}

function cleanCandidates(
  approach: Approach,
  scene: Scene,
  earlier: readonly ReadonlySet<string>[],
): Candidate[] {
  const clean: Candidate[] = [];
  for (const candidate of candidates(approach, scene, earlier)) {
    if (clean.length === FINALISTS) break;
    if (isClean(candidate, scene)) clean.push(candidate);
  }
  return clean;
}

function isClean({ text }: Candidate, { request, lang }: Scene): boolean {
  const { post, finding, decision, voice, brand, initials } = request;
  const problems = lintReply({ text, lang, post, finding, decision, voice, brand, initials, posted: [] });
  return problems.every(({ severity }) => severity === 'note');
}

function toDraft({ approach, text, moves }: Candidate, { lang }: Scene, notes: readonly string[]): Draft {
  return {
    id: `${PLAYBOOK_ID}-${approach}-${hash(text).toString(36)}`,
    source: 'playbook',
    engine: PLAYBOOK_ID,
    approach,
    text,
    lang,
    moves,
    notes,
  };
}
