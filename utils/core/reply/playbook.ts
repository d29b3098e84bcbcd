/** The embedded engine: drafts from the brand's voice and our own lines, with no network and no model. */
import { lintReply } from '@/utils/core/lint/lint';
import { readingGrade } from '@/utils/core/voice/reading-grade';
import { APPROACHES, type Approach } from './approach';
import { whyOf } from './coach';
import { compose, movesOf, poolsOf, type Candidate } from './compose';
import type { Draft, ReplyRequest } from './draft';
import { MAX_SHARED, mostUnlike } from './most-unlike';
import { overlap, wordSet } from './overlap';
import { poolsIn, type PoolOf } from './pools';
import { LATELY, setScene, type Scene } from './scene';
import { choices, hash } from './seed';

const PLAYBOOK_ID = 'playbook';

/** Candidates tried for each approach, the best of them from which three are chosen, and how widely: few at first, more where few will not do. */
const ROUNDS = [
  { tries: 40, finalists: 24, width: 12, more: false },
  { tries: 160, finalists: 48, width: 40, more: true },
] as const;
const EARLIER_COST = 2;
const GRADE_COST = 0.15;
/** No text comes twice within so many replies. */
const NEVER_TWICE_IN = 50;
/** Says nothing of what the post states. */
const NAMELESS_COST = 1.5;
/** Single sentences are harder than the whole: some room is left below the voice's cap. */
const GRADE_ROOM = 2;

/**
 * @returns up to three drafts, one an approach, each free of problems that block or warn under the request's own
 *   voice. Fewer when the voice leaves no room for three (one that bans most words, say); at least one always,
 *   with the note `needs-edit` when even that one has problems. The same request gives the same drafts.
 */
export function draftReplies(request: ReplyRequest): Draft[] {
  const scene = setScene(request);
  let best = attempt(scene);
  // Words of the post's own problem may be what stands in the way: banned, or too many.
  for (const how of [
    ...(scene.facts.said?.first === undefined ? [] : ['short' as const]),
    'plain' as const,
  ]) {
    if (best.chosen.length === APPROACHES.length || !scene.facts.said) break;
    const less = attempt(setScene(request, how), [ROUNDS[1]]);
    const both = joined(best, less);
    best = less.chosen.length > both.chosen.length ? less : both;
  }
  // A set with few lines runs out in a day of like posts: what was said long ago may come again, and if need be all.
  for (const kept of [NEVER_TWICE_IN, 0]) {
    if (best.chosen.length === APPROACHES.length || scene.given.length <= kept) break;
    if (kept === 0 && best.chosen.length > 0) break;
    best = joined(best, attempt({ ...scene, given: scene.given.slice(0, kept) }));
  }
  return toDrafts(best, scene);
}

/** What an attempt lacks, out of another one, as far as it differs. */
function joined(best: Attempt, other: Attempt): Attempt {
  const more = other.chosen.filter((candidate) =>
    best.chosen.every(
      ({ approach, words }) =>
        approach !== candidate.approach && overlap(words, candidate.words) <= MAX_SHARED,
    ),
  );
  return { ...best, chosen: [...best.chosen, ...more] };
}

type Attempt = { readonly chosen: readonly Candidate[]; readonly last: Candidate | undefined };

function attempt(scene: Scene, rounds: readonly (typeof ROUNDS)[number][] = ROUNDS): Attempt {
  const earlier = scene.given.slice(0, LATELY).map(wordSet);
  const poolOf = poolsIn(scene);
  let best: Attempt = { chosen: [], last: undefined };
  for (const round of rounds) {
    const finalists = APPROACHES.map((approach) => candidates(approach, scene, poolOf, earlier, round));
    const chosen = chooseClean(finalists, round, scene);
    if (chosen.length >= best.chosen.length)
      best = { chosen, last: finalists.at(-1)?.[0] ?? finalists[0]?.[0] };
    if (chosen.length === APPROACHES.length) break;
  }
  return best;
}

function toDrafts({ chosen, last }: Attempt, scene: Scene): Draft[] {
  if (chosen.length > 0) return chosen.map((candidate) => toDraft(candidate, scene, scene.notes));
  return last ? [toDraft(last, scene, [...scene.notes, 'needs-edit'])] : [];
}

/** The three that differ most among those with nothing against them; what fails the lint makes room for the next best. */
function chooseClean(
  finalists: readonly (readonly Candidate[])[],
  { finalists: kept, width }: (typeof ROUNDS)[number],
  scene: Scene,
): readonly Candidate[] {
  const verdicts = new Map<string, boolean>();
  const isGood = (candidate: Candidate): boolean => {
    const known = verdicts.get(candidate.text) ?? isClean(candidate, scene);
    verdicts.set(candidate.text, known);
    return known;
  };
  let lists = finalists;
  for (;;) {
    const chosen = mostUnlike(
      lists.map((list) => list.slice(0, kept)),
      width,
    );
    const failed = chosen.filter((candidate) => !isGood(candidate));
    if (failed.length === 0) return chosen;
    lists = lists.map((list) => list.filter(({ text }) => verdicts.get(text) !== false));
  }
}

/** Best first: of a good length, without echoes, unlike what was said before. */
function candidates(
  approach: Approach,
  scene: Scene,
  poolOf: PoolOf,
  earlier: readonly ReadonlySet<string>[],
  { tries, more }: (typeof ROUNDS)[number],
): Candidate[] {
  const { seed, post, voice } = scene.request;
  // Two voices that differ only in how they see themselves still choose each its own words.
  const self = voice.traits.map(({ are, not }) => `${are}/${not}`).join();
  const next = choices(`${seed}\n${post.key}\n${approach}\n${voice.name}\n${self}`);
  const { approaches, more: longer } = scene.set;
  const steps = [...approaches[approach], ...(more && longer ? [longer] : [])];
  const plans = steps.map((plan) => poolsOf(plan, poolOf, next));
  const byText = new Map<string, Candidate>();
  for (let tried = 0; tried < tries; tried += 1) {
    const pools = plans[tried % plans.length];
    if (!pools) continue;
    const candidate = compose(approach, pools, scene, next);
    // The same words to two people in a row read like a machine, and sites hide repeated replies.
    if (!scene.given.includes(candidate.text)) byText.set(candidate.text, candidate);
  }
  const fresh = [...byText.values()].map((candidate) => ({
    ...candidate,
    cost: candidate.cost + EARLIER_COST * likest(candidate, earlier) + taste(candidate, scene),
  }));
  return fresh.toSorted((a, b) => a.cost - b.cost);
}

/** Unlike approved replies, without the problem's own words, or harder to read than the voice wants: not wrong, but second choice. */
function taste({ text, words }: Candidate, scene: Scene): number {
  const { approved, lang, request } = scene;
  const strange = approved.size === 0 ? 0 : 1 - overlap(words, approved);
  const grade = lang === 'en' ? readingGrade(text.toLowerCase()).grade : 0;
  const nameless = scene.stated.size > 0 && [...scene.stated].every((word) => !words.has(word));
  return (
    strange +
    (nameless ? NAMELESS_COST : 0) +
    GRADE_COST * Math.max(0, grade - request.voice.readingGrade + GRADE_ROOM)
  );
}

/** How much it shares with the earlier reply it is most like, 0 to 1. */
function likest({ words }: Candidate, earlier: readonly ReadonlySet<string>[]): number {
  if (earlier.length === 0) return 0;
  return Math.max(...earlier.map((other) => overlap(words, other)));
}

function isClean({ text }: Candidate, { request, lang }: Scene): boolean {
  const { post, finding, decision, voice, brand, initials } = request;
  const problems = lintReply({ text, lang, post, finding, decision, voice, brand, initials, posted: [] });
  return problems.every(({ severity }) => severity === 'note');
}

function toDraft(candidate: Candidate, scene: Scene, notes: readonly string[]): Draft {
  const { approach, text } = candidate;
  return {
    id: `${PLAYBOOK_ID}-${approach}-${hash(text).toString(36)}`,
    source: 'playbook',
    engine: PLAYBOOK_ID,
    approach,
    text,
    lang: scene.lang,
    moves: movesOf(candidate, scene),
    why: whyOf(candidate, scene),
    notes,
  };
}
