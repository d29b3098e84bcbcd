/**
 * How English-speaking customers state a problem, and how a reply says it back.
 *
 * Notation of `when`, over words in lower case with short forms written out ("is not", "can not"):
 * - `{X}` a thing of `things-en.ts` with its determiner; `{V}` a verb of `VERBS`.
 * - `{be}`, `{adv}`: forms of "to be" and the little words that strengthen; see `PATTERN_WORDS`.
 * - `..` up to four words of the same sentence; `(a|b)` one of several, an empty one allowed; `*` the rest of a word.
 *
 * Notation of `say`, a clause without a full stop: `{X}`, `{V}` as read; `{is}`, `{was}`, `{has}`, `{does}`, `{s}` agree with `{X}`.
 */
import type { ProblemId } from '@/utils/core/reply/problems';
import { THING_KINDS, type ThingKind } from './things-en';

export type Statement = {
  readonly say: string;
  /** The same as an object, for "sorry about …"; `{A}` is the article of `{X}`. */
  readonly noun?: string;
  readonly when: readonly string[];
  /** The kinds of thing it can be said of; any when absent. */
  readonly of?: readonly ThingKind[];
  /** The typed problem it is a case of: its remedy, its wait, its lines. */
  readonly problem?: ProblemId;
  /** 3 what happened, 2 an opinion of it. */
  readonly rank?: 2 | 3;
  /**
   * The patterns name no thing: how it is said of a thing of these kinds that stands elsewhere in the post.
   * `say` is then for a post without one; empty, it says nothing.
   */
  readonly about?: {
    readonly say: string;
    readonly noun?: string;
    readonly of: readonly ThingKind[];
  };
  /** Nouns it is not said of, though others of their kind are. */
  readonly except?: readonly string[];
  /** A length of time in the post is how long they waited. */
  readonly waits?: true;
  /** How grave it is beside others, where that of its problem does not fit; see `weights.ts`. */
  readonly weight?: number;
};

export const PATTERN_WORDS: Readonly<Record<string, string>> = {
  '{be}':
    '(is|are|was|were|am|has been|have been|had been|be|been|being|gets|get|got|getting|keeps getting|keep getting|has|have|had|looks|came|arrived|going to be|will be|seems|feels) (being|to be|been|)',
  '{adv}':
    '(so|very|really|too|also|still|always|constantly|again|now|just|already|totally|completely|extremely|super|ridiculously|incredibly|absolutely|pretty|all|even|only|currently|over|about|almost|that|this|yet|once|badly|severely|actually|literally|seriously|probably|quite|way|such|a|an|an hour|hours){0,3}',
  '{time}':
    '(1*|2*|3*|4*|5*|6*|7*|8*|9*|an|a|one|two|three|four|five|six|ten|several|many|forever|ages|half an|over an) (hours|hour|hrs|hr|mins|minutes|minute|min|days|weeks|months)',
  '{bad}':
    '(terrible|awful|horrible|lowest|horrendous|horrid|atrocious|abysmal|appalling|dreadful|shocking|pathetic|ridiculous|disgraceful|disgrace|unacceptable|worst|worse|bad|poor|shit|shitty|crap|crappy|rubbish|garbage|trash|useless|lousy|joke|nightmare|disaster|shambles|suck|sucks|sucked|blows|stinks|fail|fails|disappointing|disappointment|inexcusable|unbelievable|insane|lame|subpar|mess|messed up|screwed up|embarrassing|embarrassment|frustrating|annoying|unhelpful|incompetent|inept|not good|not great|not helpful|not acceptable|horrific|painful|dire|diabolical|broken|unreliable|unprofessional|messy|not impressed|no good|waste|terribly|poorly|badly|nonexistent|non-existent|problematic|clunky|not up to the mark|not up to mark|not satisfied|not as expected|underwhelming|ugly|disgusting|disgusted|nasty|inferior|cheap|third class|substandard|sub-standard|low quality|low-quality|worst quality|poor quality|unoriginal|3rd class|mediocre|overrated|lacking|hopeless|woeful|laughable|outrageous|infuriating|deplorable|a sham|a farce|below par|below average|not up to par|not up to scratch|leaves a lot to be desired|left a lot to be desired|second rate|second-rate|not the best|not so good|not that good|not very good)',
};

const STUFF = ['ware', 'part', 'app', 'line', 'paper', 'food'] as const satisfies readonly ThingKind[];
/** What a customer cannot do, without an object, and the doing of it. */
const DEEDS = [
  ['check in', 'checking in'],
  ['check out', 'checking out'],
  ['pay', 'paying'],
  ['order', 'ordering'],
  ['book', 'booking'],
  ['connect', 'connecting'],
  ['sync', 'syncing'],
  ['update', 'updating'],
  ['download', 'downloading'],
  ['upgrade', 'upgrading'],
  ['register', 'registering'],
  ['sign up', 'signing up'],
  ['stream', 'streaming'],
  ['upload', 'uploading'],
] as const;
/** What does not come, and the words for it. */
const REPLY_WORDS = [
  ['a reply', 'reply|replies', 'the missing reply'],
  ['a response', 'response|responses|acknowledgement|acknowledgment', 'the missing response'],
  ['an answer', 'answer|answers', 'the missing answer'],
  ['any feedback', 'feedback', 'the missing feedback'],
  ['any help', 'help|assistance', 'the lack of help'],
  ['an update', 'update|updates|status update', 'the missing update'],
  ['a solution', 'solution|solutions|resolution', 'the missing solution'],
  ['a follow-up', 'follow up|follow-up', 'the missing follow-up'],
  ['an explanation', 'explanation|explanations', 'the missing explanation'],
  ['an apology', 'apology|apologies', 'the missing apology'],
  ['a call back', 'call back|callback|call backs|callbacks|return call', 'the missing call back'],
] as const;
const GOODS = ['parcel', 'ware', 'food', 'bag', 'part'] as const satisfies readonly ThingKind[];

/** What a problem, a wait or a call is about. */
const MATTERS = [
  'trip',
  'bag',
  'parcel',
  'ware',
  'part',
  'app',
  'line',
  'paper',
  'money',
  'food',
] as const satisfies readonly ThingKind[];

/** What a thing keeps doing, and the words for it. */
const KEEPS_DOING = [
  ['stuttering', 'stutter|stutters|stuttering|stuttered'],
  ['lagging', 'lagging|lags|laggy'],
  ['buffering', 'buffering|buffers'],
  ['flickering', 'flickers|flickering|flicker'],
  ['overheating', 'overheats|overheating|heating up|heats up'],
  ['disconnecting', 'disconnects|disconnecting'],
  ['restarting', 'restarts|restarting|reboots|rebooting'],
  ['leaking', 'leaking|leaks|leaky'],
  ['beeping', 'beeps|beeping'],
  ['buzzing', 'buzzes|buzzing'],
  ['skipping', 'skipping|skips'],
  ['pausing', 'pausing|pauses'],
  ['slipping', 'slipping|slips'],
  ['changing', 'keeps changing|keep changing'],
] as const;
/** What became of a thing, and the words for it. */
const CAME_TO_THIS = [
  [
    'came off',
    'came off|fell off|peeled off|broke off|come off|comes off|falls off|fallen off|peeling off|coming off|came unglued',
  ],
  ['tore', 'tore|tear|tears|ripped apart'],
  ['faded', 'faded|fading|fades|fade'],
  ['shrank', 'shrank|shrunk|shrinks|shrink'],
  ['melted', 'melted|melts'],
  ['cracked', 'cracked|cracks|crack'],
  ['got scratched', 'scratched|scratches'],
  ['leaked', 'leaked|spilled|spilt|leakage|spilling'],
  ['wore out', 'wore out|worn out|wears out'],
  ['rusted', 'rust|rusted|rusty|rusts'],
  ['smelled', 'smelled|smells|smell|stink|stinks|smelly'],
  ['overheated', 'overheated'],
  ['burst', 'burst'],
  ['bent', 'bent|bends'],
] as const;
const TEMPERATURES = ['cold', 'freezing', 'hot'] as const;
/** What a thing is too much of. */
const TOO_MUCH = [
  'small',
  'big',
  'large',
  'tight',
  'loose',
  'short',
  'thin',
  'thick',
  'heavy',
  'loud',
  'noisy',
  'weak',
  'hard',
  'dim',
  'dull',
  'flimsy',
  'rough',
  'bulky',
  'blurry',
  'salty',
  'sweet',
  'greasy',
  'stiff',
  'low',
] as const;
/** What was refused, and the verbs for it. */
const REFUSED = [
  ['help', 'help|assist'],
  ['a refund', 'refund|reimburse|return my money|give me a refund|give a refund|give refund|issue a refund'],
  ['a replacement', 'replace|send a replacement|send a new one'],
  ['an exchange', 'exchange|swap'],
  ['a change', 'change|switch|move|rebook'],
  ['a return', 'return|take back|take it back|accept the return|accept returns'],
  ['a repair', 'repair|fix'],
  ['boarding', 'board|let me board|let us board|let me on|let us on'],
  ['a seat', 'seat'],
] as const;
/** What can be wrong about an order or a record, without being a thing by itself. */
const DETAILS = [
  'address',
  'date',
  'name',
  'amount',
  'number',
  'time',
  'place',
  'door',
  'street',
  'city',
] as const;
/** What is not the real thing, and the words for it. */
const FAKES = [
  [
    'a fake',
    'fake (product|products|item|items|one|copy|and|.)',
    '(sent|send|sends|sold|sell|sells|got|received|selling) (me |us |you |)fake',
    '(is|are|received|got|sent|be|a|an|was) {adv} fake',
    'not {adv} (original|genuine)',
  ],
  [
    'a duplicate',
    '(a|received|sent|got|is|are|sell|selling) {adv} (duplicate|duplicates)',
    'duplicate (product|products|item|items|one|copy)',
  ],
  ['a counterfeit', 'counterfeit'],
  ['a pirated copy', 'pirated'],
] as const;
/** In what a thing can be wrong. */
const WRONG_IN = [
  ['color', 'colour|color'],
  ['size', 'size'],
] as const;
/** The words for the secret that opens an account. */
const SECRETS = [
  ['password', 'password|passwords'],
  ['passcode', 'passcode'],
  ['PIN', 'pin|pin number'],
  ['login', 'login|username'],
] as const;
const FAULTS = ['glitch', 'bug', 'error', 'fault', 'issue', 'problem'] as const;
/** How people behaved, in a word. */
const TRAITS = [
  'incompetence',
  'negligence',
  'indifference',
  'unprofessionalism',
  'rudeness',
  'laziness',
  'carelessness',
  'dishonesty',
] as const;
const GROUNDS = ['tarmac', 'runway'] as const;
const TASTES = ['bitter', 'sour', 'rancid', 'bland'] as const;
/** What somebody will not do again, and the words for it. */
const NEVER_AGAIN = [
  ['fly with <me|us>', 'fly|flying|flew|fly with|flying with'],
  ['buy from <me|us>', 'buy|buying|buy from|buying from|purchase|purchasing|shop|shopping'],
  ['order from <me|us>', 'order|ordering|order from|ordering from'],
  ['stay with <me|us>', 'stay|staying|stay at|staying at'],
  ['rent from <me|us>', 'rent|renting|hire|hiring'],
] as const;
/** What is missed when a trip or a delivery goes wrong. */
const OCCASIONS = [
  'wedding',
  'funeral',
  'meeting',
  'interview',
  'event',
  'party',
  'concert',
  'conference',
  'graduation',
  'birthday',
  'cruise',
  'show',
] as const;

/** Of several found the gravest is said, and of those the first in the post; the order here does not matter. */
export const STATEMENTS_EN: readonly Statement[] = [
  // Journeys
  {
    say: '{X} {was} canceled',
    noun: '{A}canceled {N}',
    of: ['trip'],
    problem: 'trip-cancelled',
    when: [
      '{X} {be} {adv} cancel*',
      '{X} .. (cancelled|canceled|cancelation|cancellation*)',
      '(cancel*) .. {X}',
    ],
  },
  {
    say: '{X} {was} canceled',
    noun: '{A}canceled {N}',
    of: ['paper', 'parcel', 'plan'],
    problem: 'order-cancelled',
    when: [
      '{X} {be} {adv} (cancel*|deleted|voided)',
      '(you|they) .. (cancelled|canceled|cancelling|canceling) {X}',
      '(was|were|got) cancelled .. {X}',
    ],
  },
  {
    say: '{X} {was} delayed',
    noun: 'the delay to {X}',
    of: ['trip', 'help'],
    problem: 'trip-delayed',
    when: [
      '{X} {be} {adv} (delay*|late|behind schedule|held up|pushed back|postponed|running late)',
      '{X} .. (delayed|late|delays)',
      '(delayed|late|delaying) .. {X}',
      'delay (on|of|with|for|in) .. {X}',
      '{X} (delay|delays)',
      '{X} (can not|could not|will not|did not) (fly|leave|take off|depart|move|go)',
      '{X} .. (hours|hrs|mins|minutes|min|hour) (late|delay*)',
    ],
  },
  {
    say: '{X} {was} overbooked',
    noun: '{A}overbooked {N}',
    of: ['trip', 'place', 'paper'],
    when: [
      '{X} {be} {adv} (overbooked|oversold|over booked)',
      '(overbooked|oversold|overbooking|overbook|overselling) .. {X}',
    ],
  },
  {
    say: 'you missed {X}',
    noun: '{A}missed {N}',
    of: ['trip'],
    problem: 'trip-delayed',
    when: ['(miss|missed|missing|misses) .. {X}', 'make .. miss .. {X}'],
  },
  {
    say: '{X} {was} diverted',
    noun: '{A}diverted {N}',
    of: ['trip'],
    when: ['{X} {be} {adv} (diverted|rerouted|redirected)', '(diverted|rerouted|redirected) .. {X}'],
  },
  { say: "you've been stuck with {X}", of: ['matter'], when: ['stuck with {X}'] },
  {
    say: "you've been stuck on {X}",
    noun: 'the wait on {X}',
    of: ['trip'],
    problem: 'trip-delayed',
    waits: true,
    when: ['(stuck|stranded|sitting|sat|trapped|waiting) .. (on|in|inside|at) .. {X}'],
  },
  {
    say: "you've been stuck at {X}",
    noun: 'the wait at {X}',
    of: ['place'],
    problem: 'trip-delayed',
    waits: true,
    when: ['(stuck|stranded|trapped) .. (on|in|inside|at) .. {X}'],
  },
  {
    say: 'you were left stranded',
    noun: 'being left stranded',
    problem: 'trip-delayed',
    when: ['(stranded|stranding|strand)', '(strand|left) us .. (overnight|with no)'],
  },
  {
    say: 'you were bumped from {X}',
    noun: 'being bumped from {X}',
    of: ['trip'],
    when: ['(bumped|kicked|booted|removed) .. (off|from|of) .. {X}'],
  },
  {
    say: "you've been stuck",
    noun: 'being stuck',
    waits: true,
    weight: 3,
    when: [
      'stuck (in|here|overnight|for|since|all|waiting|with no)',
      'stuck at',
      '(am|are|been|we|i|still|us|me|was|were) {adv} sitting (at|on|in)',
      '(am|are|was|were|been|we|i|still|us|me) stuck',
    ],
  },
  {
    say: 'you were bumped',
    noun: 'being bumped',
    weight: 5,
    when: [
      '(bumped|kicked|booted|downgraded) (to|from|off|again|me|us|onto|.)',
      '(was|were|been|being|got|get) (bumped|downgraded)',
    ],
  },
  {
    say: "you couldn't get rebooked",
    noun: 'the rebooking trouble',
    when: [
      '(can not|not|trying to|unable to|need to|need|help|get|try to|refused to|refuse to) .. (rebook*|reschedul*|get rebooked)',
    ],
  },
  {
    say: 'you were rebooked for so much later',
    noun: 'the late rebooking',
    weight: 5,
    when: [
      '(rebooked|rebook|rebooking|moved) .. (days later|tomorrow|two days|hours later|next day|next week)',
    ],
  },
  {
    say: "you couldn't sit together",
    noun: 'having to sit apart',
    when: [
      '(not|unable to|impossible to|want to|wanted to|asked to|paid to|booked to|refused to let us) {adv} (sit|be seated|seated|sitting|get seats|seat us|have seats) .. (together|next to)',
      '(sit|seated|sitting|seat us|seats) .. (apart|separate*|not together)',
      '(separated|split up) .. (from|family|kids|wife|husband)',
    ],
  },
  {
    say: '{X} {was} changed',
    noun: 'the change to {X}',
    of: ['paper', 'plan', 'trip', 'part'],
    when: [
      '(you|they) .. changed {X}',
      '(changed|changing|switched) {X} (without|with no|again)',
      '{X} {be} {adv} (changed|switched|moved|given away|downgraded)',
      '(gave|give|given|giving) .. {X} .. (away|someone else|somebody)',
    ],
  },
  // Bags
  {
    say: '{X} {was} lost',
    noun: '{A}lost {N}',
    of: ['bag'],
    problem: 'luggage-lost',
    waits: true,
    when: [
      '(lost|lose|losing|loses|misplaced|missing|left behind) .. {X}',
      '{X} .. (lost|missing|misplaced|never made it|left behind|stolen|disappeared|nowhere)',
    ],
  },
  {
    say: "you're still waiting for {X}",
    noun: 'the wait for {X}',
    of: ['bag'],
    problem: 'luggage-lost',
    waits: true,
    when: [
      '{X} .. not .. (arrived|come|here|made|make|left|delivered|shown|got|get)',
      '(without|where is|where are|where) .. {X}',
      '(delayed|late) {X}',
      '{X} .. (delayed|still|late|never)',
      '(waiting|wait) .. {X}',
      '{X} .. (in|went to|sent to) (another|a different|the wrong|wrong)',
      '(need|want|get|have) .. {X} .. back',
      'not .. (received|got|get|have|receive|find) .. {X}',
      '(would like|want|need|like|find|locate) {X}',
      '(0|zero|no) {X}',
      'not {adv} (you |they |anyone |anybody |)(deliver|send|bring|return|find|give|get|locate|have|had|has) (me |us |my |our |){X}',
      '(taking|took|takes) .. (get|deliver|send|bring|find|return) .. {X}',
      '{X} .. (delivered|arrived|sent) (late|yet)',
      '{X} .. (sitting|sat|stuck|stranded) (at|in|on)',
      '{X} .. (out for delivery|in transit)',
      '{X} not .. (make|made) it',
    ],
  },
  {
    say: '{X} {was} damaged',
    noun: 'the damage to {X}',
    of: ['bag', 'parcel', 'ware', 'part'],
    problem: 'damaged-parcel',
    when: [
      '{X} {be} .. (damaged|ruined|ripped|torn|smashed|crushed|dented|cracked|destroyed|scratched|shattered|wrecked|soaked|soaking wet|squashed)',
      '(you|they|airline|staff|handlers|and|for|someone|crew) (broke|damaged|ruined|ripped|destroyed|smashed|damaging|breaking) {X}',
      '(damaged|ruined|ripped|destroyed|smashed|crushed|damaging|cracked|shattered|torn) {X}',
      '{X} (damaged|torn|ripped|crushed|leaking)',
      '{X} (arrived|came|turned up) .. (broken|damaged|open|opened|in pieces)',
      '{X} .. (arrives|arrived|came|turned up) {adv} (broken|damaged|cracked|smashed|in pieces)',
    ],
  },
  // Orders
  {
    say: 'you got the wrong {N}',
    noun: 'the wrong {N}',
    of: ['parcel', 'ware', 'food', 'part', 'paper'],
    problem: 'wrong-item',
    when: [
      'wrong {X}',
      '(sent|got|received|gave|given|ordered) .. (different|wrong) {X}',
      '{X} .. (wrong|incorrect) (one|item|model)',
    ],
  },
  ...WRONG_IN.map(([what, words]) => ({
    say: `{X} came in the wrong ${what}`,
    noun: `the wrong ${what}`,
    of: ['parcel', 'ware', 'food', 'part'] as const,
    problem: 'wrong-item' as const,
    weight: 6,
    when: [`{X} .. (wrong|incorrect|different) (${words})`],
  })),
  {
    say: 'you got a different size from the one you ordered',
    noun: 'the wrong size',
    problem: 'wrong-item',
    weight: 6,
    when: [
      '(ordered|order|bought|wanted) .. (size|xs|xl|xxl|xxxl|small|medium|large) .. (.|,|but|and|then|today|i|we|instead){1,4} (got|received|receive|get|sent|sent me|came) .. (size|xs|s|m|l|xl|xxl|xxxl|small|medium|large)',
    ],
  },
  {
    say: 'you received the wrong thing',
    noun: 'the wrong delivery',
    problem: 'wrong-item',
    when: [
      '(sent|send|sending|gave|delivered) (me|us|) wrong (stuff|thing|one|item|goods)',
      'not what i ordered',
      'wrong (product|item|thing|order|one)',
    ],
  },
  {
    say: "{X} still {has}n't arrived",
    noun: 'the wait for {X}',
    of: ['parcel', 'ware', 'food', 'paper'],
    problem: 'parcel-late',
    waits: true,
    when: [
      '{X} .. not .. (arrived|come|came|arrive|here|shipped|ship|turned up|shown up|show up|delivered|dispatched|despatched|been delivered|moved|left|processed)',
      '{X} (never|still not|yet to) .. (arrived|came|come|shipped|delivered|showed|turned)',
      'where (is|are|the hell is|the heck is) {X}',
      '(late|delayed|overdue) {X}',
      '{X} {be} {adv} (late|delayed|overdue|held up)',
      '{X} .. (out for delivery|in transit|not scanned)',
      '(deliver|delivering|ship|shipping) {X} .. (late|not)',
      '(want|need|would like) my {X}',
      '{X} .. (still|yet) (has|have|is|to) (not|be) .. (arrive|arrived|come|here|delivered|received)',
      '{X} .. yet to (receive|arrive|come|get|be)',
    ],
  },
  {
    say: "{X} still {has}n't arrived",
    noun: 'the wait for {X}',
    of: ['parcel'],
    problem: 'parcel-late',
    waits: true,
    when: [
      '(lost|lose|losing|misplaced) {X}',
      '{X} {be} {adv} (stuck|lost)',
      '{X} (been|has been|is|was|still|) (sat|sitting|stuck|stranded) .. (in|at) .. {X}',
    ],
  },
  {
    say: '{X} {was} stuck',
    of: ['ware', 'part', 'app', 'money', 'paper'],
    weight: 4,
    when: ['{X} {be} {adv} (stuck|jammed)', '{X} (stuck|jammed)'],
  },
  {
    say: 'you had to wait so long for {X}',
    noun: 'the long wait for {X}',
    of: ['bag', 'parcel', 'money', 'paper', 'help', 'people', 'food', 'trip', 'news', 'part'],
    weight: 6,
    when: [
      '(had to|have to|made me|made us|making us|making me) .. wait .. {X}',
      'waited .. (for|on) .. {X}',
      '(takes|took|taking) (1*|2*|3*|4*|5*|6*|7*|8*|9*|so|over|more|an|almost|nearly) .. (for|to get) .. {X}',
    ],
  },
  {
    say: "{X} {has}n't come on time",
    noun: 'the wait for {X}',
    of: ['parcel', 'ware', 'paper'],
    problem: 'parcel-late',
    waits: true,
    when: [
      '{X} {be} {adv} (supposed|due|meant|scheduled|expected|promised) (to be here|to be delivered|to arrive|to come|to get here|to ship|for delivery|by|today|yesterday|here|last|on)',
    ],
  },
  {
    say: '{X} {has} taken so long',
    noun: 'the long wait for {X}',
    of: ['parcel', 'bag', 'money', 'paper', 'help', 'matter', 'ware'],
    waits: true,
    weight: 4,
    when: [
      '{X} (taking|took|takes|has taken|is taking|have taken|take|will take) .. (days|weeks|months|hours|long|ages|forever)',
      '{X} .. (processing|pending|under review) (for|since)',
      '(taking|took|takes|taken|take) .. (long|ages|forever|days|weeks|hours|months|minutes|hrs) to (get|deliver|send|process|ship|receive|issue|find) .. {X}',
    ],
  },
  {
    say: '{X} {was} empty',
    noun: '{A}empty {N}',
    of: ['parcel', 'ware', 'part'],
    problem: 'missing-item',
    when: ['empty {X}', '{X} {be} {adv} empty'],
  },
  {
    say: "you haven't received {X}",
    noun: 'the wait for {X}',
    of: ['parcel', 'ware', 'food', 'paper', 'money', 'news', 'plan', 'app'],
    problem: 'parcel-late',
    waits: true,
    when: [
      'not (yet|) (received|receive|get|got|gotten|had|been given|been sent) (any|of|) {X}',
      'not (yet|) (received|receive) .. {X}',
      '(never|still not|yet to|not yet) (received|got|get|receive|gotten|had) (any|of|) {X}',
      '(did|have|has|do) not (even|yet|still|) (received|receive|get|got) {X}',
      'not (sent|send|give|gave|given|giving) (me|us) {X}',
      '(no|zero|without) (email|e-mail|confirmation) .. {X}',
    ],
  },
  {
    say: '{X} {was} missing',
    noun: '{A}missing {N}',
    of: ['part', 'paper', 'food', 'parcel', 'ware', 'app', 'news'],
    problem: 'missing-item',
    when: [
      'missing {X}',
      '{X} (missing|gone missing) (.|,|and|from|in|again|when|on|so)',
      '{X} {be} .. (missing|left out|not included|not there|not in)',
      'not (given|included|include|supplied|packed|sent) .. {X}',
      '{X} {be} not (given|included|supplied|packed|sent|in)',
      '(forgot|forget) .. {X}',
      '(disappeared|vanished) .. {X}',
      '{X} .. (disappeared|vanished|went missing)',
      '{X} {be} .. (deleted|wiped|erased|gone) (.|from|and|again|after|by|since)',
      '(deleted|wiped|delete|erased|removed|lost|loses) (all |)(of |){X}',
    ],
  },
  {
    say: "{X} didn't match the description",
    noun: 'the mismatch with the description',
    of: ['ware', 'parcel', 'food', 'part', 'plan', 'place'],
    problem: 'not-as-described',
    when: [
      '{X} .. (not as described|nothing like|not like|not as shown|not as advertised|different from|not the same)',
    ],
  },
  {
    say: '{X} had a fault',
    noun: '{A}faulty {N}',
    of: GOODS,
    problem: 'broken',
    when: [
      '{X} (arrived|came|delivered|received) .. (faulty|defective|dead|not working)',
      '(faulty|defective|dead) {X}',
      '(received|got|sent) .. (faulty|defective|damaged|dead) .. {X}',
      '{X} {be} {adv} (faulty|defective)',
    ],
  },
  {
    say: '{X} had been used before',
    noun: 'being sent a used one',
    of: ['parcel', 'ware', 'part', 'paper'],
    problem: 'not-as-described',
    weight: 6,
    when: [
      '(got|get|received|receive|sent|sends|delivered|sold|gave|giving) (me |us |)(a |an |this |the |)(old |)(and |)(used|second hand|second-hand|refurbished|pre-owned|preowned) {X}',
      '(is|are|was|were) (a |an |clearly |)(used|second hand|second-hand|refurbished) {X}',
      '{X} {be} {adv} (second hand|second-hand|refurbished|pre-owned|preowned|clearly used|already used|used before|obviously used|used already|used one|used product|used item)',
    ],
  },
  {
    say: '{X} had expired',
    noun: 'the expiry of {X}',
    of: GOODS,
    weight: 6,
    when: [
      '(expired|out of date|out-of-date) {X}',
      '(received|got|sent|sold) .. (expired|out of date) .. {X}',
      '{X} .. (expired|out of date|past its date|past its best|past its sell by|past their date|past the use by|past its use by|past its expiry)',
    ],
  },
  // Money
  {
    say: 'you were charged twice',
    noun: 'the double charge',
    problem: 'charged-twice',
    when: [
      '(charged|billed|debited|taken|charge|charging|charges|paid) .. (twice|two times|double|three times|2x|multiple times|3 times|again and again)',
      '(charged|billed|debited|charge|charging|charges|paid) {X} .. (twice|two times|three times|2x|multiple times|3 times)',
      '(charged|billed|debited|charge|charging|charges|paid) {X} for .. {X} .. (twice|two times|three times|2x|multiple times|3 times)',
      '(charged|billed|debited|charge|charging|charges|paid) .. {X} .. (twice|two times|three times|2x|multiple times|3 times)',
      '(have|had|made me|makes me) (to |)pay (for {X} |)(twice|two times|double)',
      'double (charge|charged|charging|billed|billing|payment)',
      'duplicate (charge|charges|payment|transaction)',
    ],
  },
  {
    say: 'you were charged for {X}',
    noun: 'the charge for {X}',
    of: ['money', 'paper', 'bag', 'part', 'parcel', 'food', 'ware', 'plan', 'place', 'line', 'trip', 'help'],
    problem: 'unexpected-charge',
    weight: 5,
    when: [
      '(charge|charged|charging|charges|bill|billed|billing) (me |us |you |people |customers |my card |).. for {X}',
      '(pay|paying|paid) (extra|more|again|twice) for {X}',
      '(had|have|having|made me|makes me|got|expected|forced|was asked|were asked|been asked) (to |)pay for {X}',
    ],
  },
  {
    say: '',
    about: {
      say: 'you were asked to pay for {X}',
      noun: 'the charge for {X}',
      of: ['line', 'part', 'bag', 'food', 'plan', 'place', 'app'],
    },
    weight: 5,
    when: [
      '(have|had|has|got|gotta|expected|forced|was asked|were asked|been asked) to pay (extra |more |)for (it|them|this|that)',
    ],
  },
  {
    say: 'you were charged {X}',
    noun: 'this charge',
    of: ['money'],
    problem: 'unexpected-charge',
    weight: 5,
    when: ['(charge|charged|charging|charges) (me |us |){X}'],
  },
  {
    say: 'you were charged extra',
    noun: 'the extra charge',
    problem: 'unexpected-charge',
    when: ['(charge|charged|charging|charges|bill|billed|pay|paid|paying) .. extra'],
  },
  {
    say: 'you were overcharged',
    noun: 'being overcharged',
    problem: 'wrong-bill',
    about: {
      say: 'you were overcharged for {X}',
      noun: 'being overcharged for {X}',
      of: ['trip', 'paper', 'ware', 'food', 'parcel', 'part', 'bag'],
    },
    when: ['(overcharg*|over charged)', '(charged|charging) (more than|too much)'],
  },
  {
    say: "you can't sign in",
    noun: 'the sign-in trouble',
    problem: 'login-fails',
    when: [
      '(can not|could not|unable to|not let me|not able to|trouble|trying to|not) (sign in|signing in|sign into)',
      '(sign in|signing in) .. (error|fail*|not)',
    ],
  },
  {
    say: 'you were charged when you did not expect it',
    noun: 'the unexpected charge',
    problem: 'unexpected-charge',
    when: [
      '(charge|charged|charging|billed) .. (without|for nothing|for something|random*|by mistake|wrongly|incorrectly)',
      '(unauthorised|unauthorized|unexpected|random|unknown|mystery) (charge|charges|payment|payments|fee|fees|debit)',
      '(took|taken|take|taking) .. money (from|out|off)',
    ],
  },
  {
    say: "you're still waiting for {X}",
    noun: 'the wait for {X}',
    of: ['money', 'parcel', 'paper', 'help', 'news', 'people', 'trip', 'food', 'ware', 'plan'],
    except: ['fuel', 'refuelling'],
    problem: 'no-answer',
    waits: true,
    when: [
      '(waiting|wait|waits) .. (for|on) .. {X}',
      'where (is|are|the hell is|the heck is) (the |my |){X}',
      '(still|want|need|when will i get|when do i get|give me|gimme|waiting on) .. (my |a |the |your |our |an |){X} (back|please|asap|now)',
      'no (sign|word|news|info|information|update) (of|on|about|from|regarding) .. {X}',
      '(when|how long) (will|do|does|am|are|is|until|before|till) .. (get|receive|see|have|sent|send|publish|bring|release|update) .. {X}',
    ],
  },
  {
    say: "{X} didn't go through",
    noun: '{X} not going through',
    of: ['money', 'paper', 'parcel'],
    problem: 'payment-failed',
    when: [
      '{X} .. (fail*|declin*|reject*|not go through|did not go through|not accepted|denied|refused)',
      '(declin*|reject*|refus*|denied|deny|denying) .. {X}',
    ],
  },
  {
    say: '{X} went up',
    noun: 'the rise in {X}',
    of: ['money', 'plan', 'paper'],
    problem: 'price-rise',
    when: [
      '{X} .. (gone up|went up|going up|goes up|increase*|doubled|tripled|jumped|rising|hiked|rose)',
      '{X} .. higher than',
      '{X} .. (came|is|was|went|rose|up) .. higher',
      '(raise|raised|raising|increase|increased|hiked|hike|double|doubled|jacked up) (up |)(all |){X}',
    ],
  },
  {
    say: '{X} {is} so high',
    noun: '{A}high {N}',
    of: ['money', 'plan'],
    problem: 'too-expensive',
    when: [
      '{X} {be} {adv} (expensive|overpriced|high|pricey|costly|a rip off|ripoff|rip-off)',
      '(expensive|overpriced|high|pricey|exorbitant|ridiculous|outrageous) {X}',
      '(rip off|ripoff|rip-off|overpriced|expensive) .. {X}',
    ],
  },
  {
    say: 'the price of {X} is so high',
    noun: 'the price of {X}',
    of: ['paper', 'parcel', 'food', 'trip', 'ware', 'place', 'line'],
    problem: 'too-expensive',
    when: [
      '{X} {be} {adv} (expensive|overpriced|high|pricey|costly|a rip off|ripoff|rip-off)',
      '(expensive|overpriced|high|pricey|exorbitant|ridiculous|outrageous) {X}',
      '(rip off|ripoff|rip-off|overpriced|expensive) .. {X}',
    ],
  },
  {
    say: '{X} {was} wrong',
    noun: 'the mistake in {X}',
    of: ['money', 'parcel', 'paper', 'news', 'help', 'plan', 'app'],
    problem: 'wrong-bill',
    when: [
      '{X} {be} {adv} (wrong|incorrect|inaccurate|not correct|not right|misleading|false|outdated)',
      '(wrong|incorrect|false|misleading|inaccurate|conflicting|outdated) {X}',
      'not .. (correct|right|accurate) {X}',
      'messed up {X}',
      '(screwed|mess|messed|messing|screw) up .. {X}',
    ],
  },
  // Help
  {
    say: "you've been kept on hold",
    noun: 'the long time on hold',
    problem: 'on-hold',
    waits: true,
    when: [
      '(on|put on|left on|keeps me on|placed on) (perpetual |eternal |terminal |the |)hold',
      'hold (for|time|times|music)',
      '(hold|wait) time* .. (hour*|min*|long|ridiculous|insane)',
    ],
  },
  {
    say: "you've spent so long on the phone",
    noun: 'the hours on the phone',
    problem: 'on-hold',
    waits: true,
    when: [
      '(hours|minutes|mins|min|hrs|hour|forever|ages|day) (on|over) (the |a |your |)(phone|telephone)',
      '(on|over) (the |)phone (for|with) .. (hours|minutes|mins|min|hrs|hour|forever|ages)',
      '(on|over) (the |)phone (for|with|w) (you|u|us|them|someone|somebody|an agent|a rep|support|customer service|) (guys|) (for|over|) {adv} (more than|over|at least|nearly|almost|) {time}',
      '(on|over) (the |)phone since',
      '(spent|spending|wasted|waste|wasting) .. (on|over) (the |)phone',
    ],
  },
  {
    say: "you've been kept waiting in line",
    noun: 'the wait in line',
    problem: 'on-hold',
    waits: true,
    when: [
      '(hours|minutes|mins|min|hrs|hour|forever|ages|waiting|standing|stood|stuck|waited|wait) (in|on) (the |a |your |)(queue|que|line)',
      '(kept|held|left|been|was|were|am|still|put) (in|on) (the |a |your |)(queue|que) (for|over|since)',
    ],
  },
  {
    say: 'you had to wait so long for {X}',
    noun: 'the long wait for {X}',
    of: ['food', 'parcel', 'ware', 'paper'],
    waits: true,
    weight: 4,
    when: [
      '{time} (just |)(to|for them to|for you to|for someone to) (get|take|bring|serve|make|pour|prepare|cook|fetch) (me |us |){X}',
      '(5mins|10mins|15mins|20mins|30mins|40mins|45mins|1hr|2hrs|3hrs) to (get|take|bring|serve|make) {X}',
      '(took|takes|taking) (you |them |me |us |){time} to (get|take|bring|serve|deliver|make|pour|prepare|cook|fetch) (me |us |){X}',
    ],
  },
  {
    say: "you've been kept waiting",
    noun: 'the long wait',
    waits: true,
    weight: 3,
    when: [
      '(waiting|waited|wait) (for |over |almost |nearly |about |more than |at least |well over |another ){0,2} (1*|2*|3*|4*|5*|6*|7*|8*|9*|two|three|four|five|six|several|many|an|few|a few) (hours|hour|hrs|hr|mins|minutes|min|days|weeks|months)',
      '(kept|keep|keeps|keeping|left|made) (me|us) (waiting|wait)',
      '(hours|hour|hrs|hr|mins|minutes|min|days|weeks|months) of waiting',
      '(hours|hour|hr|hrs|min|mins|minute|minutes|day|days|week) (wait|waits|waiting)',
    ],
  },
  {
    say: "you've had to call so many times",
    noun: 'having to call again and again',
    problem: 'no-answer',
    weight: 3,
    when: [
      '(call|called|calling|calls|phoned|rang|phone|tried calling|dialing|dialed|dialled) .. (times|twice|thrice|repeatedly|all day|every day|everyday|again and again|10x|5x|4x|3x|6x|for days|for weeks|constantly)',
    ],
  },
  {
    say: "you've had to get in touch so many times",
    noun: 'having to get in touch again and again',
    problem: 'no-answer',
    weight: 3,
    when: [
      '(emailed|contacted|written|messaged|wrote|emailing|contacting|tweeted|complained|reported|mailed) .. (times|twice|thrice|repeatedly|again and again|10x|5x|4x|3x|for days|for weeks)',
    ],
  },
  {
    say: 'so much of your time was wasted',
    noun: 'the wasted time',
    rank: 2,
    weight: 3,
    when: [
      '(wasted|wasting|waste of|wastes) .. (time|hours|hour|day|days|morning|afternoon|evening|weekend)',
      '(time|hours|hrs|day|days|afternoon|morning) .. wasted',
    ],
  },
  {
    say: "you've spent so much time on this",
    rank: 2,
    weight: 3,
    when: [
      '(spent|spending) .. (hours|hour|day|days|time|minutes|mins|afternoon|morning|evening|week|weeks)',
    ],
  },
  {
    say: 'you were disconnected',
    noun: 'being disconnected',
    problem: 'on-hold',
    when: [
      '(was|were|been|being|get|got|gets|getting|they|you|and|just|then|line|system|phone|then) (disconnected|disconnects|disconnect) (me|us|.|after|again|and|from|twice|every|on|when|before|with|)',
    ],
  },
  {
    say: 'you were cut off',
    noun: 'being cut off',
    problem: 'on-hold',
    when: [
      '(was|were|been|being|get|got|gets|getting|and|they|then|you|time|call) (cut|cuts) (me |us |)off',
      'cut off (by|after|again|twice|mid|during|every)',
    ],
  },
  {
    say: 'you were hung up on',
    noun: 'being hung up on',
    problem: 'rude-staff',
    weight: 6,
    when: [
      '(hung|hang|hangs|hanging) up on',
      '(got|get|gets|been|was|being) hung up',
      '(they|she|he|agent|rep|you|who) (just |then |all |simply |)(hung|hangs|hang) up',
    ],
  },
  {
    say: 'the call was dropped',
    noun: 'the dropped call',
    problem: 'on-hold',
    when: [
      '(line|system) (just |then |)(hung|hangs|hang) up',
      '(call|line|calls) (dropped|drops|keeps dropping)',
      '(dropped|drops|dropping) (my |the |)(call|calls)',
    ],
  },
  {
    say: "you couldn't get through to {X}",
    noun: 'not getting through to {X}',
    of: ['help', 'people', 'place'],
    problem: 'no-answer',
    waits: true,
    when: [
      '(can not|could not|not able to|unable to|trying to|tried to|impossible to|no way to|try to|hard to) .. (reach|get through to|get hold of|contact|talk to|speak to|speak with|talk with|call|phone|get a hold of|get ahold of|get in touch with) {X}',
    ],
  },
  {
    say: "you couldn't reach anyone by phone",
    noun: 'not reaching anyone by phone',
    problem: 'no-answer',
    waits: true,
    weight: 4,
    when: [
      '(can not|could not|not able to|unable to|trying to|tried to|impossible to|no way to|try to|hard to|not) .. (reach|get through|get hold of|contact|talk to|speak to|get|call) .. (by|on|over|via) (the |your |)(phone|phones|telephone)',
      'not (answer|answering|answered|picking up|pick up) .. (phone|phones|call|calls)',
      '(answer|pick up) .. (phone|phones)',
    ],
  },
  {
    say: "you couldn't get through to anyone",
    noun: 'not getting through',
    problem: 'no-answer',
    waits: true,
    about: {
      say: "you couldn't get through to anyone about {X}",
      noun: 'not getting through about {X}',
      of: MATTERS,
    },
    when: [
      '(can not|could not|not able to|unable to|trying to|tried to|impossible to|no way to|try to|hard to|not) .. (reach|get through|get hold of|contact|talk to|speak to|speak with|talk with|get a hold of|get ahold of|get in touch|get someone|get anyone) (to |with |)(you|anyone|anybody|someone|somebody|a human|a person|a real person|an agent|through|them|a live)',
      '(no one|nobody) (picks|pick*|to talk to|to speak to|available)',
      '(answer|pick up) (the|your) phone*',
      'not (answer*|pick* up) .. (phone*|call*)',
      '(can not|could not|not|unable to|not able to|have not|never) {adv} (get|gotten|got|getting) (through|anyone|anybody|someone|a person|a human|an agent|a live|hold of)',
      '(can not|could not|unable to|not able to|not) {adv} (reach|contact|get ahold of|get hold of|speak to|talk to|speak with|talk with) (anyone|anybody|someone|somebody|you|them|a human|a person|an agent|anything)',
      '(not|never) (pick|picks|picking|picked) up',
      '(spoke|speak|talked) to (no one|nobody|noone)',
    ],
  },
  ...REPLY_WORDS.map(([a, words, noun]) => ({
    say: `you haven't had ${a}`,
    noun,
    problem: 'no-answer' as const,
    waits: true as const,
    about: { say: `you haven't had ${a} about {X}`, noun: `${noun} about {X}`, of: MATTERS },
    when: [
      `(no|zero|without|without a|not a|not one|not any|lack of|never a|never any|still no|no further|w o) (${words})`,
      `(waiting|waited|wait) .. (for|on) .. (${words})`,
      `not (get|got|getting|gotten|receive|received|had|have|hear|heard|give|given|giving) (a |an |any |me a |me an |)(${words})`,
      `(not|never) {adv} (get|got|getting|gotten|receive|received|had|have|give|given) .. (${words})`,
      `yet to (receive|get|have|hear|see) .. (${words})`,
      `(no|any|without) (${words}) (from|yet|since|so far)`,
    ],
  })),
  {
    say: "you haven't had a reply",
    noun: 'the missing reply',
    problem: 'no-answer',
    waits: true,
    about: { say: "you haven't had a reply about {X}", noun: 'the missing reply about {X}', of: MATTERS },
    when: [
      '(nobody|no one|never|not) {adv} (replied|reply|replies|replying)',
      '(emailed|messaged|written|wrote|contacted|dmed|tweeted|asked) .. (and nothing|no answer)',
      'please reply',
      '(you|and) (never|did not|do not|have not) (replied|reply)',
    ],
  },
  {
    say: "you haven't had a response",
    noun: 'the missing response',
    problem: 'no-answer',
    waits: true,
    about: {
      say: "you haven't had a response about {X}",
      noun: 'the missing response about {X}',
      of: MATTERS,
    },
    when: [
      '(nobody|no one|never|not) {adv} (respond*|acknowledge*)',
      'radio silence',
      'please respond',
      '(you|and) (never|did not|do not|have not) respond*',
    ],
  },
  {
    say: 'nobody has answered you',
    noun: 'the missing answer',
    problem: 'no-answer',
    waits: true,
    when: [
      'not .. answer* (me|us|my|our|on|to|you*)',
      '(no one|nobody|noone) {adv} (is |are |has |will |)answer*',
      '(you|and) (never|did not|do not|have not) answer*',
      'please answer',
    ],
  },
  {
    say: "you haven't heard back",
    noun: 'not hearing back',
    problem: 'no-answer',
    waits: true,
    about: { say: "you haven't heard back about {X}", noun: 'not hearing back about {X}', of: MATTERS },
    when: [
      '(nobody|no one|never|not) {adv} (got back|gets back|get back|heard back|heard from|heard anything|heard a thing|hear back|hear from)',
      '(waiting|waited|wait) .. to hear',
      'when (will|do) i hear',
      'not {adv} (heard|hear) {adv} (a thing|anything|a word|since|yet|.)',
      '(get|gets|getting|come|call) back to (me|us) . (nobody|no one|noone|never|still) (has|did|have|waiting)',
    ],
  },
  {
    say: 'nobody called you back',
    noun: 'the missing call back',
    problem: 'no-answer',
    waits: true,
    about: { say: 'nobody called you back about {X}', noun: 'the missing call back about {X}', of: MATTERS },
    when: [
      '(nobody|no one|never|not) {adv} (called back|call back|called me|calls back|call me back|returned my call*|return my call*|return calls)',
      '(no|waiting .. for|never got|not get|not got) (a |my |your |)(call back|callback|phone call|call)',
      'promised .. (call|callback|call back)',
    ],
  },
  {
    say: 'you feel ignored',
    noun: 'being ignored',
    problem: 'no-answer',
    when: [
      '(ignored|ignoring|ignores|ignore) (me|us|customer|customers|your customers|passengers|people|everyone|it|this|them)',
      '(ignored|ignoring|ignores) (all |)(my |our |the |)(email*|message*|tweet*|complaint*|call|calls|request*|dm|dms|question*|ticket*)',
      '(being|been|get|getting|feel) ignored',
    ],
  },
  {
    say: 'you feel you were lied to',
    when: ['lied to (me|us)', '(you|they|he|she|agent|rep|just) {adv} (lied|lie)', '(liar|liars)'],
  },
  {
    say: "you've been passed around",
    noun: 'being passed around',
    problem: 'passed-around',
    when: [
      '(passed|transferred|bounced|pushed|sent) .. (department*|person to|one to another|pillar to post|around|back and forth|to another|agent to)',
      '(run|running|ran) around',
      'runaround',
      '(go|going|goes|sent) (in |around in |round in |)circles',
      '(send|sends|sending|sent) (me|us) (round|around|in) .. circles',
      'back and forth',
    ],
  },
  {
    say: 'you only got a standard answer',
    noun: 'the standard answer',
    weight: 5,
    when: [
      '(copy and paste|copy paste|copy-paste|copypaste|copied and pasted|canned|scripted|template|templated|generic|boilerplate|stock|robotic) (answer|answers|reply|replies|response|responses|message|messages|dms|tweets)',
    ],
  },
  {
    say: 'you only got an automated reply',
    noun: 'the automated reply',
    problem: 'bot-only',
    weight: 5,
    when: [
      '(automated|auto|automatic|auto-generated|bot|robot) (answer|answers|reply|replies|response|responses|message|messages|email|emails)',
    ],
  },
  {
    say: "you couldn't reach a real person",
    noun: 'not reaching a real person',
    problem: 'bot-only',
    when: [
      '(real|actual|live|human) (person|human|people|being|agent|someone)',
      '(automated|auto|robot) (system|voice|phone)',
      '(talk|talking) to (a |)(robot|bot|machine|wall)',
    ],
  },
  {
    say: '{X} came across as rude',
    noun: 'the rude {N}',
    of: ['people', 'help', 'place'],
    problem: 'rude-staff',
    when: [
      '{X} {be} {adv} (rude|disrespectful|arrogant|condescending|impolite|unfriendly|nasty|mean|snarky|aggressive|unprofessional|hostile|dismissive|ignorant|racist|indifferent|snotty|abrupt)',
      '(rude|disrespectful|arrogant|condescending|unfriendly|nasty|mean|snarky|unprofessional|rudest|snotty) .. {X}',
      '{X} .. (yelled|shouted|screamed|insulted|laughed|mocked|swore|snapped|rolled)',
      '{X} (in|at|on|from|named|called) .. (was|were|is|are) {adv} (rude|disrespectful|arrogant|condescending|impolite|unfriendly|nasty|mean|unhelpful|unprofessional|dismissive)',
      '{X} (in|at|on|from) {X} (was|were|is|are) {adv} (rude|disrespectful|arrogant|condescending|impolite|unfriendly|nasty|mean|unhelpful|unprofessional|dismissive)',
    ],
  },
  {
    say: 'you were treated so unprofessionally',
    noun: 'the unprofessional treatment',
    rank: 2,
    weight: 4,
    when: ['(unprofessional|unprofessionally)'],
  },
  {
    say: 'you were accused of something',
    noun: 'the accusation',
    problem: 'rude-staff',
    weight: 6,
    when: ['(accused|accuses|accusing) (me|us|my|him|her|them)'],
  },
  {
    say: 'you met with such an attitude',
    noun: 'the attitude you met',
    problem: 'rude-staff',
    weight: 4,
    when: [
      '(an|with|the|bad|nasty|rude|horrible|terrible|such|poor) attitude',
      '(nasty|rude|snarky) (comment|comments|remark|remarks)',
    ],
  },
  {
    say: 'people were so rude',
    noun: 'the rude treatment',
    problem: 'rude-staff',
    when: ['(rude|rudely|rudest|rudeness)'],
  },
  {
    say: 'you were treated without respect',
    noun: 'the lack of respect',
    problem: 'rude-staff',
    when: ['(disrespect*|condescending)'],
  },
  {
    say: 'you were yelled at',
    noun: 'the yelling',
    problem: 'rude-staff',
    weight: 5,
    when: ['(yelled|shouted|screamed|yelling|shouting|screaming) at (me|us|by|for|my|him|her|in|and|.)'],
  },
  {
    say: 'you were treated so badly',
    noun: 'the way you were treated',
    problem: 'rude-staff',
    when: [
      '(treated|treat|treating|treats) .. (like|badly|poorly|so|terribly|unfairly|this way|that way|as if)',
      '(insulted|humiliated)',
    ],
  },
  {
    say: "{X} couldn't help you",
    noun: 'the lack of help from {X}',
    of: ['people', 'help', 'place'],
    when: [
      '{X} .. not .. (help*|resolve*|know*|care|able|solve*|fix*|answer*|listen*)',
      '{X} {be} {adv} (useless|clueless|no help|incompetent|not helpful|unhelpful|of no help|lazy|inept|stumped)',
      '(useless|clueless|incompetent|lazy|inept|unhelpful) {X}',
      '{X} (refused|refuses|refusing) to',
      '{X} (said|says|told|tells) .. (nothing|can not|can not do|not)',
    ],
  },
  {
    say: 'it still shows as pending',
    noun: 'the pending payment',
    weight: 4,
    about: { say: '{X} still show{s} as pending', noun: '{A}pending {N}', of: ['paper', 'money', 'parcel'] },
    when: ['(still|says|shows|showing|is|are|as|stays) {adv} pending'],
  },
  {
    say: "you weren't told in time",
    noun: 'the missing notice',
    weight: 4,
    when: [
      '(not|never|nobody|no one) {adv} (notified|informed|told|warned|notify|warn|inform) (me|us|of|about|that|until|.|anyone|,|in|by|before)',
    ],
  },
  ...FAULTS.map((fault) => ({
    say: `the ${fault} keeps coming back`,
    noun: `the ${fault} that keeps coming back`,
    weight: 4,
    when: [
      `${fault} .. (comes|coming|came|is) back`,
      `${fault} {adv} (persists|remains|reappears|returns|recurs|again)`,
    ],
  })),
  ...TRAITS.map((trait) => ({
    say: `you met with ${trait}`,
    noun: `the ${trait} you met`,
    rank: 2 as const,
    weight: 5,
    when: [trait],
  })),
  ...GROUNDS.map((ground) => ({
    say: `you've been stuck on the ${ground}`,
    noun: `the wait on the ${ground}`,
    problem: 'trip-delayed' as const,
    waits: true as const,
    weight: 6,
    when: [
      `(stuck|sitting|sat|sit|waiting|waited|stranded|parked|trapped|held|minute|minutes|min|mins|hours|hrs|hour|hr) .. on .. ${ground}`,
    ],
  })),
  ...TASTES.map((taste) => ({
    say: `it tasted ${taste}`,
    noun: `the ${taste} taste`,
    problem: 'bad-food' as const,
    weight: 4,
    about: { say: `{X} tasted ${taste}`, noun: `the ${taste} taste`, of: ['food'] as const },
    when: [`(is|was|are|were|tastes|tasted|taste|too|so|very) {adv} ${taste}`],
  })),
  {
    say: 'it was packed so poorly',
    noun: 'the poor packing',
    weight: 4,
    about: { say: '{X} {was} packed so poorly', noun: 'the poor packing', of: ['parcel', 'ware', 'food'] },
    when: [
      '(not|never) {adv} (packed|packaged|wrapped|sealed) {adv} (well|properly|securely|good|carefully)',
      '(poorly|badly|carelessly) (packed|packaged|wrapped|sealed)',
    ],
  },
  {
    say: 'your problem is still not solved',
    noun: 'the unsolved problem',
    problem: 'broken-promise',
    weight: 2,
    about: {
      say: 'your problem with {X} is still not solved',
      noun: 'the unsolved problem with {X}',
      of: MATTERS,
    },
    when: [
      '(still|yet|not) {adv} (been |being |getting |get |)(resolved|solved|sorted|resolve|solve)',
      '(resolve|solve|sort) (my|this|the|our|that|it) (issue|problem|query|complaint|out|mess|asap|please|now|)',
      '(same|ongoing|recurring|persistent) (issue|issues|problem|problems|error|fault)',
    ],
  },
  {
    say: 'this is still not fixed',
    noun: 'the missing fix',
    problem: 'broken-promise',
    about: {
      say: "{X} still {has}n't been fixed",
      noun: 'the missing fix for {X}',
      of: ['ware', 'part', 'app', 'line'],
    },
    when: [
      '(still|yet|not) {adv} (been |being |getting |get |)(fixed|fix|fixing)',
      '(fix|repair) (my|this|the|our|that|it|your) (issue|problem|mess|asap|please|now|glitch|bug|)',
      'no (way to |)fix',
      'not {adv} (fix|fixed|repair|repaired) {X}',
    ],
  },
  {
    say: "you didn't get the help you needed",
    noun: 'the lack of help',
    rank: 2,
    weight: 1,
    about: {
      say: "you didn't get the help you needed from {X}",
      noun: 'the lack of help from {X}',
      of: ['people', 'help', 'place'],
    },
    when: [
      '(not|nobody|no one|never) {adv} (help|helping|helped|helpful|able to help|willing to help|try to help)',
      'no (luck|help)',
      '(unhelpful|unhelpfulness)',
    ],
  },
  {
    say: 'you feel that nobody cares',
    rank: 2,
    when: [
      '(not|nobody|no one|do they|could not) {adv} (care|cares|care less)',
      '(uncaring|does anyone care)',
    ],
  },
  {
    say: 'this happened to you again',
    rank: 2,
    when: ['(happened|happening|happens) (again|before|twice|every)'],
  },
  {
    say: "what you were promised didn't happen",
    noun: 'the broken promise',
    problem: 'broken-promise',
    waits: true,
    about: { say: "what you were promised about {X} didn't happen", of: MATTERS },
    when: ['(i|we|was|were|me|us|been|you) (promised|assured|guaranteed)', 'broken promises'],
  },
  {
    say: "what was meant to happen didn't",
    problem: 'broken-promise',
    rank: 2,
    when: ['(was|were|am|is|are) (supposed|meant) to (be|have|get|arrive|come|call|receive|leave|work|last)'],
  },
  {
    say: 'nobody showed up',
    noun: 'the no-show',
    problem: 'broken-promise',
    waits: true,
    about: { say: '{X} did not show up', of: ['people'] },
    when: ['(no show|never showed|never turned up|not show up|not turn up|never came|not showed up)'],
  },
  // Told without a thing, or of many
  ...KEEPS_DOING.map(([doing, words]) => ({
    say: `it keeps ${doing}`,
    noun: `the ${doing}`,
    problem: 'broken' as const,
    weight: 4,
    about: {
      say: `{X} keep{s} ${doing}`,
      noun: `{X} ${doing}`,
      of: ['ware', 'part', 'app', 'line'] as const,
    },
    when: [`(${words})`],
  })),
  {
    say: "it won't charge",
    noun: 'the charging trouble',
    problem: 'broken',
    weight: 4,
    about: {
      say: "{X} won't charge",
      noun: '{X} not charging',
      of: ['ware', 'part'],
    },
    when: [
      'not {adv} (charge|charging) (.|,|and|anymore|at all|properly|past|beyond|fully|overnight)',
      'not {adv} (hold a charge|hold charge|hold its charge|take a charge|charge up)',
      '(only|just|barely) {adv} (half charged|half-charged|partly charged) (.|,|and|or|up|to|half|after)',
      '{X} {adv} (stopped|stops|quit) charging',
    ],
  },
  ...CAME_TO_THIS.map(([done, words]) => ({
    say: `{X} ${done}`,
    noun: 'the state of {X}',
    of: ['ware', 'part', 'food', 'bag', 'parcel'] as const,
    problem: 'broken' as const,
    weight: 5,
    about: { say: `{X} ${done}`, of: ['ware', 'part', 'food', 'bag'] as const },
    when: [`{X} .. (${words})`, `(it|which|that|they|and) {adv} (has |have |had |)(${words})`],
  })),
  ...TEMPERATURES.map((much) => ({
    say: `{X} {was} so ${much}`,
    noun: `{A}${much} {N}`,
    of: ['place', 'part', 'trip'] as const,
    weight: 4,
    when: [`{X} {be} {adv} ${much}`, `${much} {X}`, `{X} {adv} ${much} (.|,|and|again|for|since)`],
  })),
  ...TOO_MUCH.map((much) => ({
    say: `{X} {was} too ${much}`,
    of: ['ware', 'part', 'food', 'place', 'paper', 'parcel', 'money', 'app'] as const,
    rank: 2 as const,
    when: [`{X} {be} {adv} ${much}`, `(too|so|very|really) ${much} {X}`, `{X} (too|so|very|really) ${much}`],
  })),
  ...REFUSED.map(([noun, verbs]) => ({
    say: `you were refused ${noun}`,
    noun: `being refused ${noun}`,
    weight: 4,
    when: [
      `(refuse|refused|refuses|refusing|unwilling) to (${verbs})`,
      `(you|they|agent|he|she|staff|rep|airline|counter|manager) (will not|would not) (${verbs}) (me|us|my|it|this|them|for)`,
    ],
  })),
  {
    say: 'you were turned down',
    noun: 'being turned down',
    weight: 3,
    when: [
      '(told|tell|says|said) (me |us |)no',
      'would not (do|let|allow|honor|honour|accept|budge|accommodate|waive|make)',
      '(denied|refused) (me|us|my)',
    ],
  },
  ...DETAILS.map((detail) => ({
    say: `the ${detail} was wrong`,
    noun: `the wrong ${detail}`,
    weight: 4,
    when: [
      `(wrong|incorrect) ${detail}`,
      `${detail} (is|was|are|were) {adv} (wrong|incorrect|misspelled|not correct)`,
    ],
  })),
  ...OCCASIONS.map((occasion) => ({
    say: `you missed the ${occasion}`,
    noun: `the missed ${occasion}`,
    weight: 6,
    when: [`missed (my |our |the |a |an |his |her )(own |best |sister |brother |friend ){0,2} ${occasion}`],
  })),
  ...OCCASIONS.map((occasion) => ({
    say: `the ${occasion} is at stake`,
    noun: `the trouble for the ${occasion}`,
    weight: 6,
    when: [
      `(miss|missing) (my |our |the |a |an |his |her )(own |best |sister |brother |friend ){0,2} ${occasion}`,
    ],
  })),
  {
    say: 'you lost a day to this',
    noun: 'the lost day',
    weight: 4,
    when: [
      '(miss|missed|missing|lost|lose|losing|wasted|cost me|cost us) (a |the |my |our |an |one |)(full |whole |entire |second |first |extra |)(day|morning|afternoon|evening|night)',
    ],
  },
  {
    say: 'you lost work over this',
    noun: 'the lost work',
    weight: 4,
    when: ['(miss|missed|missing|lost|lose|losing) (a day of |a day at |days of |hours of |)work'],
  },
  {
    say: 'you got an error',
    noun: 'the error',
    problem: 'broken',
    weight: 4,
    about: {
      say: 'you got an error with {X}',
      noun: 'the error in {X}',
      of: ['app', 'paper', 'money', 'ware', 'line'],
    },
    when: [
      '(get|getting|got|gets) .. (error|errors)',
      '(get|getting|got|gets) {X} (error|errors)',
      '(error|errors) (message|messages|code|codes|page|screen|when|while|trying|every|each|on)',
      '(get|getting|got|gets|give|gives|giving|gave|show|shows|showing|receive|receiving|received|keep|kept|keeps|saying|says|said|throws|seeing|with|an|this|same|system|internal|unknown|technical) (me |us |)(an |a |the |this |that |same |old ){0,2} (error|errors)',
    ],
  },
  {
    say: 'it keeps crashing',
    noun: 'the crashes',
    problem: 'app-crash',
    about: { say: '{X} keep{s} crashing', noun: '{X} crashing', of: ['app', 'ware'] },
    when: ['(crashes|crashing|crashed|freezes|freezing|froze|glitching|glitches)'],
  },
  {
    say: "you haven't been refunded",
    noun: 'the missing refund',
    problem: 'refund-missing',
    waits: true,
    about: {
      say: "you haven't been refunded for {X}",
      noun: 'the missing refund for {X}',
      of: ['trip', 'parcel', 'ware', 'paper', 'food', 'bag'],
    },
    when: [
      '(not|never|nor|yet to|still not) {adv} (you |they |be |been |)(refund*|reimburse*|credited|compensated)',
    ],
  },
  {
    say: 'money was taken from your account',
    noun: 'the money that was taken',
    problem: 'unexpected-charge',
    waits: true,
    when: [
      '(amount|money|cash|funds|payment|rs|balance) {be} {adv} (deducted|debited|taken|withdrawn)',
      '(deducted|debited|withdrew|withdrawn) (my |the |our |)(amount|money|cash|funds|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(took|taking|taken) (my |the |our )(money|cash|funds)',
      '(deducted|debited|withdrawn) from (my|our) (account|bank|card)',
      '(deducted|debited|withdrawn) from {X}',
      '(took|taken|take|takes|taking) .. (out of|from) (account|bank|card|paypal)',
    ],
  },
  {
    say: 'money is being taken from {X}',
    noun: 'the money taken from {X}',
    of: ['paper'],
    problem: 'hacked',
    weight: 7,
    when: ['(emptying|emptied|draining|drained|clearing out|cleared out|cleaned out) {X}'],
  },
  {
    say: 'there were hidden fees',
    noun: 'the hidden fees',
    problem: 'hidden-fee',
    weight: 5,
    when: ['(hidden|surprise|sneaky|junk) (charge|charges|fee|fees|cost|costs)'],
  },
  {
    say: 'you were charged a fee',
    noun: 'the fee you were charged',
    problem: 'hidden-fee',
    weight: 5,
    when: ['(charged|charge|charging|billed|hit) (me|us|) .. (fee|fees)', '(fee|fees) .. (charged|added)'],
  },
  {
    say: '{X} {was} closed',
    noun: '{A}closed {N}',
    of: ['paper'],
    weight: 6,
    when: ['(closed|closing|shut down|terminated|suspended) {X}', '{X} {be} {adv} (closed|terminated)'],
  },
  {
    say: 'you were billed for {X}',
    noun: 'the bill for {X}',
    of: ['trip', 'paper', 'parcel', 'food', 'ware', 'plan', 'place', 'line', 'help', 'money', 'part'],
    problem: 'unexpected-charge',
    when: ['(bill|billed|billing) .. for {X}'],
  },
  {
    say: 'you were charged',
    noun: 'this charge',
    problem: 'unexpected-charge',
    weight: 4,
    about: {
      say: 'you were charged for {X}',
      noun: 'the charge for {X}',
      of: ['trip', 'paper', 'parcel', 'food', 'bag', 'line'],
    },
    when: [
      '(charge|charged|charging|bill|billed|billing) (me|us|customers|customer|him|her|people|them)',
      '(charged|billed|charge|charging) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(was|were|been|being|got|get|getting) {adv} (charged|billed|debited)',
    ],
  },
  {
    say: 'you lost money over this',
    noun: 'the cost to you',
    weight: 4,
    when: [
      '(lost|losing|lose) .. (money|dollars|pounds|euros|bucks|usd)',
      '(cost|costs|costing) (me|us) .. (money|dollars|pounds|euros|hundreds|thousands|bucks|usd)',
    ],
  },
  {
    say: "it doesn't fit",
    problem: 'not-as-described',
    about: { say: "{X} {does}n't fit", noun: 'the fit of {X}', of: ['ware', 'part'] },
    when: ['(not|never) {adv} (fit|fits|fitting|fitted)'],
  },
  {
    say: "it wasn't worth the money",
    rank: 2,
    weight: 3,
    about: { say: "{X} {was}n't worth the money", of: ['ware', 'food', 'trip', 'plan', 'parcel', 'part'] },
    when: ['not {adv} (worth|worthy|value)', '(waste|wasted|wasting) (of |my |)(money|time and money)'],
  },
  {
    say: "{X} {was}n't accepted",
    noun: '{X} not being accepted',
    of: ['paper', 'money', 'plan'],
    weight: 4,
    when: [
      'not {adv} (honor*|honour*|accept|accepted|accepting|recognise|recognize|take|taking) .. {X}',
      '{X} .. not {adv} (honor*|honour*|accepted|recognised|recognized|redeemed)',
    ],
  },
  {
    say: 'you felt unsafe',
    weight: 6,
    when: ['(unsafe|not safe|terrified|dangerous|dangerously|scary|scared)'],
  },
  {
    say: 'it was out of stock',
    noun: 'the empty stock',
    weight: 4,
    about: { say: '{X} {was} out of stock', noun: '{X} being out of stock', of: ['ware', 'food', 'parcel'] },
    when: ['(out of|not in|never in|no) stock', 'sold out', '(ran|run) out (again|.|and|before)'],
  },
  {
    say: 'you got the wrong thing',
    noun: 'the wrong item',
    problem: 'wrong-item',
    weight: 4,
    about: { say: 'you got the wrong {N}', noun: 'the wrong {N}', of: ['parcel', 'ware', 'food'] },
    when: [
      '(sent|gave|give|giving|delivered|received|got|shipped|send) (me |us |)(the |a |)(wrong|incorrect|different)',
    ],
  },
  {
    say: 'something you got was damaged',
    noun: 'the damage you found',
    problem: 'damaged-parcel',
    weight: 4,
    about: {
      say: '{X} {was} damaged',
      noun: 'the damage to {X}',
      of: ['parcel', 'ware', 'bag', 'part', 'food'],
    },
    when: [
      '(damaged|torn|crushed|cracked|dented|ripped|scratched) (condition|state|piece|one|item|when|on|upon|from|and|.)',
      '(damage|damages) (at|in|on|to|on|inside|.)',
      '(in|a|big|with) {adv} (damaged|crack|cracks|dent|dents|scratches|scratch|broken condition)',
    ],
  },
  {
    say: 'you got something broken',
    noun: 'the broken delivery',
    problem: 'broken',
    weight: 4,
    about: { say: '{X} {was} broken', noun: '{A}broken {N}', of: ['parcel', 'ware', 'bag', 'part', 'food'] },
    when: [
      '(received|got|get|came|arrived|sent|is|was|were|are|it|have|completely|already|totally|and|in|a|but) (me |a |an |the |with |in |)(broken|defected)',
      '(broken|defective|defected) (piece|peice|condition|one|item|state|when|and|.)',
    ],
  },
  {
    say: 'it was dirty',
    weight: 4,
    about: {
      say: '{X} {was} not clean',
      noun: '{A}dirty {N}',
      of: ['place', 'food', 'part', 'trip', 'ware'],
    },
    when: ['(dirty|filthy|stained|moldy|mouldy|smelly|unhygienic) (and|.|inside|all)'],
  },
  {
    say: "it wasn't clean",
    noun: 'the lack of cleanliness',
    weight: 4,
    when: [
      '(hair|hairs|mold|mould|stains|insects|cockroach|cockroaches|bed bugs|bedbugs|mice|rats|crumbs) (in|on|under|all over|everywhere|inside)',
    ],
  },
  {
    say: 'this cost you time and money',
    noun: 'the lost time and money',
    weight: 4,
    when: [
      '(time|money) and (money|time) (i |we |)(lost|wasted|spent)',
      '(lost|losing|lose|cost me|cost us|costs me) .. (time and money|money and time)',
    ],
  },
  {
    say: '{X} {was} taken by somebody else',
    noun: 'somebody else having {X}',
    of: ['part', 'place', 'trip', 'ware', 'paper'],
    weight: 5,
    when: [
      '(someone|somebody|another person|another passenger|other people) (else |)(is |was |were |already |)(sitting|sat|sleeping|living|staying) in {X}',
      '{X} (given|gave|was given|were given|sold|was sold) to (someone|somebody|another|other)',
      '(gave|sold|given) {X} (away |)to (someone|somebody|another|other)',
    ],
  },
  {
    say: "you've run into so many bugs",
    noun: 'the bugs',
    weight: 4,
    about: { say: 'you found so many bugs in {X}', noun: 'the bugs in {X}', of: ['app'] },
    when: [
      '(full of|so many|too many|lots of|many|tons of|more|riddled with|loads of) .. (bugs|glitches)',
      '(full of|so many|too many|lots of|tons of|riddled with|loads of) .. and .. (bugs|glitches)',
      '(ridden|riddled|plagued|rife) (with|by) .. (bugs|glitches)',
      '(buggy|bug ridden|bug-ridden)',
    ],
  },
  {
    say: "you've run into a bug",
    noun: 'the bug',
    weight: 3,
    about: { say: "you've run into a bug in {X}", noun: 'the bug in {X}', of: ['app'] },
    when: [
      '(a|the|this|that|another|some) (small|little|serious|major|minor|known|weird|strange|annoying|software|) bug',
      '(a|the|this|that|another|some) (small|little|serious|major|minor|known|weird|strange|annoying|terrible|huge|big|nasty|) glitch',
    ],
  },
  {
    say: 'it has been so slow',
    rank: 2,
    weight: 3,
    when: [
      '(so|too|very|really|extremely|painfully|ridiculously|terribly|super) slow*',
      '(slow|slowest|slowly) (service|to|and|as|.)',
    ],
  },
  {
    say: 'it was so expensive',
    rank: 2,
    weight: 3,
    when: ['(expensive|overpriced|pricey|costly|rip off|ripoff|rip-off|extortionate|overcharging)'],
  },
  {
    say: 'you were misled',
    rank: 3,
    weight: 3,
    when: [
      '(misleading|misled|mislead|deceptive|false advertising|bait and switch|cheated|cheating|cheat|tricked|fooled|fraud)',
    ],
  },
  {
    say: "you couldn't get what you booked",
    weight: 3,
    when: ['not {adv} (get|got|given|honor) what (i|we) (booked|ordered|paid for|bought)'],
  },
  {
    say: 'you had to pay extra',
    noun: 'having to pay extra',
    problem: 'hidden-fee',
    weight: 4,
    when: ['(pay|paying|paid) (an |)(extra|additional|another|more)'],
  },
  // Told without a thing, of one that stands elsewhere
  {
    say: 'there was a delay',
    noun: 'the delay',
    about: { say: '{X} {was} delayed', noun: 'the delay to {X}', of: ['trip', 'parcel', 'bag', 'paper'] },
    when: [
      '(delayed|delays|too late|is late|late too|hr late|running late|hours late|mins late|minutes late|min late|hrs late|departing late|late again)',
      '(delay|late) (of|by)',
      '(will|to|still) be {adv} late',
      '(late|delayed) (leaving|departing|departure|arrival|arriving|getting|to leave|to depart|again|every time|for)',
      '(hours|hour|hrs|hr|mins|minutes|min|days|weeks|day|week|so|always|running|arrives|arrived|arriving|came|comes|was|were|is|already|all|1hr|2hrs|3hrs) late',
      '(hours|hour|hrs|hr|minute|minutes|min|day) (delay|delays|delayed)',
      '(day|days|hours|week|weeks) late',
    ],
  },
  {
    say: '',
    problem: 'trip-cancelled',
    about: { say: '{X} {was} canceled', noun: '{A}canceled {N}', of: ['trip'] },
    when: [
      '(was|were|got|been|being) {adv} (cancelled|canceled)',
      '(you|they|airline) (cancelled|canceled|cancel|cxl)',
      'cxl',
    ],
  },
  {
    say: '',
    problem: 'damaged-parcel',
    about: { say: '{X} {was} damaged', noun: 'the damage to {X}', of: ['bag', 'parcel', 'ware'] },
    when: [
      '(was|were|is|are|been|being|got|came|arrived|received|in) {adv} (damaged|torn|crushed|smashed|ripped|leaking)',
    ],
  },
  {
    say: '',
    problem: 'broken',
    about: { say: '{X} stopped working', noun: '{A}broken {N}', of: ['ware', 'part', 'app'] },
    when: [
      '(it|they|has|have|is|was) {adv} (stopped|quit) working',
      '(it|which|that) {adv} (died|broke|broken)',
    ],
  },
  {
    say: '',
    problem: 'broken',
    about: {
      say: "{X} {is}n't working",
      noun: '{X} not working',
      of: ['ware', 'part', 'app', 'line', 'paper'],
    },
    when: [
      '(it|they|which|that|just) {adv} not {adv} (work*|function*|charg*|connect*|turn on|load*|open*)',
      '(is|are) not (working|functioning)',
    ],
  },
  {
    say: '',
    problem: 'trip-delayed',
    about: { say: 'you missed {X}', noun: '{A}missed {N}', of: ['trip'] },
    when: ['(miss|missed|missing) (it|our|my|the|a)'],
  },
  {
    say: '',
    problem: 'luggage-lost',
    about: { say: "you're still waiting for {X}", noun: 'the wait for {X}', of: ['bag'] },
    when: [
      '(not|still|never) .. (here|arrived|delivered|found|located)',
      '(lost|missing|misplaced) (it|them|.)',
      'no idea where',
      '(is|was|are|were|got|been|went|still|have|has|you) (lost|missing|misplaced)',
    ],
  },
  {
    say: '',
    problem: 'parcel-late',
    waits: true,
    about: { say: "{X} still {has}n't arrived", noun: 'the wait for {X}', of: ['parcel'] },
    when: [
      'not .. (arrived|come|here|shipped|delivered|received|dispatched)',
      '(never|still not|yet to) (arrived|came|come|shipped|arrive|received|receive)',
    ],
  },
  {
    say: "it still hasn't arrived",
    noun: 'the long wait',
    problem: 'parcel-late',
    waits: true,
    weight: 4,
    when: ['(not|never) {adv} (arrived|shipped|delivered|dispatched|turned up)'],
  },
  {
    say: 'you got something faulty',
    noun: 'the fault',
    problem: 'broken',
    about: { say: '{X} {was} faulty', noun: '{A}faulty {N}', of: ['ware', 'part'] },
    when: ['(faulty|defective)'],
  },
  ...FAKES.map(([a, ...when]) => ({
    say: `you got something that looks like ${a}`,
    noun: `what looks like ${a}`,
    problem: 'not-as-described' as const,
    about: {
      say: `{X} looked like ${a}`,
      noun: 'the doubt about {X}',
      of: ['ware', 'part', 'food', 'parcel'] as const,
    },
    when,
  })),
  {
    say: 'what you got had been opened',
    problem: 'not-as-described',
    weight: 4,
    about: { say: '{X} had been opened', of: ['parcel', 'ware', 'food'] },
    when: [
      '(tampered|already opened|seal broken|broken seal|seal was broken|seal opened|opened before|been opened|was opened)',
    ],
  },
  {
    say: "what you got doesn't match the picture",
    noun: 'the difference from the picture',
    problem: 'not-as-described',
    about: {
      say: "{X} {does}n't match the picture",
      noun: 'the difference from the picture',
      of: ['ware', 'part', 'food', 'parcel'],
    },
    when: [
      '(received|got|came|sent|arrived) .. different (design|style|shape|pattern|print|look|logo)',
      '(different from|different than|nothing like|not like|not as|not match) .. (picture|pictures|photo|photos|image|shown|pic|pics)',
    ],
  },
  {
    say: "it wasn't usable",
    about: {
      say: "{X} {was}n't usable",
      noun: 'the trouble using {X}',
      of: ['ware', 'app', 'part', 'line', 'paper'],
    },
    when: ['(not|never) {adv} (usable|useable|use able)', '(unusable|unuseable)'],
  },
  {
    say: '',
    about: {
      say: "you aren't able to use {X}",
      noun: 'the trouble using {X}',
      of: ['paper', 'ware', 'app', 'part', 'money', 'plan'],
    },
    when: ['(can not|unable to|not able to|could not|not let me|not letting me) {adv} use'],
  },
  {
    say: "you haven't received anything yet",
    noun: 'receiving nothing so far',
    problem: 'parcel-late',
    waits: true,
    when: ['not (received|receive|got|gotten) (anything|nothing|it)', 'received nothing'],
  },
  {
    say: "you still haven't received it",
    noun: 'the long wait',
    problem: 'parcel-late',
    waits: true,
    weight: 2,
    when: ['not {adv} (received|receive) (the|my|our|any)'],
  },
  {
    say: "you're still waiting",
    rank: 2,
    waits: true,
    when: ['still {adv} (waiting|wait)', 'been waiting'],
  },
  {
    say: 'you feel your money was taken from you',
    problem: 'unexpected-charge',
    when: ['(steal|stole|stealing|stolen|rob|robbed|robbing|scam|scammed) .. money'],
  },
  {
    say: "you're still waiting for your money",
    noun: 'the wait for your money',
    problem: 'refund-missing',
    waits: true,
    when: [
      '(where is|waiting for|waiting on|wait for|chasing|owe me|refuse to return|refuse to give|still have|still has|kept|keeping) .. (my|our|the) money',
      '(not|never|without) .. (my|our) money back',
      '(not|never) {adv} (return*|giv*|gave|refund*|send*|sent|pay*|releas*) .. (my|our) money',
      '(still|yet) .. (get|getting|see|seen|return*|receiv*|sent|refund*|trying) .. (my|our) money',
      '(when|how long) .. (get|have|see|receive|return*|refund*) .. (my|our) money',
    ],
  },
  // A wish: nothing is late yet.
  {
    say: "you've had to ask for your money back",
    rank: 2,
    weight: 1,
    when: [
      '(get|give|want|need|like|demand|return|refund|have) (me |us |)(my|our|the) money (back|)',
      'money back',
    ],
  },
  // Things that do not work
  {
    say: '{X} {was} canceled',
    noun: '{A}canceled {N}',
    of: ['matter', 'help'],
    when: ['(cancelled|canceled) {X}'],
  },
  {
    say: '{X} keep{s} shutting down',
    noun: '{X} shutting down',
    of: ['app', 'ware'],
    problem: 'broken',
    when: [
      '{X} .. (shuts down|shutting down|shuts off|shutting off|turns itself off|turning itself off|powers off|powering off)',
      '{X} .. (turns off|turning off|switches off|switching off) (.|,|and|by itself|on its own|randomly|when|after|every|at)',
    ],
  },
  {
    say: '{X} keep{s} crashing',
    noun: '{X} crashing',
    of: ['app', 'ware', 'part'],
    problem: 'app-crash',
    when: [
      '{X} .. (crash*|freez*|froze|frozen|hangs|hanging|restart*|reboot*|force clos*|glitch*|kicks me|kicked me)',
      '(crash*|freez*|froze|glitch*) .. {X}',
    ],
  },
  {
    say: "{X} won't load",
    noun: '{X} not loading',
    of: ['app', 'line', 'paper'],
    problem: 'down',
    when: [
      '{X} .. not .. (load*|open*|start*|launch*|download*|install*|appear*|show*|display*|playing|play|refresh*|come up|updating)',
      '{X} .. (keeps loading|stuck|blank|buffer*)',
    ],
  },
  {
    say: 'your power is out',
    noun: 'the power cut',
    problem: 'down',
    waits: true,
    weight: 6,
    when: [
      '(power|electricity) {be} {adv} (out|down|off|gone)',
      '(power|electricity) (out|cut|cuts|outage|outages)',
      '(no|without|still no) (power|electricity) (since|for|in|at|on|here|again|.|yet|all)',
    ],
  },
  {
    say: '{X} keep{s} timing out',
    noun: '{X} timing out',
    of: ['app', 'line', 'paper', 'help'],
    problem: 'down',
    weight: 6,
    when: ['{X} .. (time|times|timing|timed) out'],
  },
  {
    say: '{X} {is} down',
    noun: '{X} being down',
    of: ['ware'],
    problem: 'down',
    waits: true,
    when: ['{X} {be} {adv} (down|offline)', '{X} (offline|goes down|went down)'],
  },
  {
    say: '{X} {is} down',
    noun: '{X} being down',
    of: ['app', 'line', 'help'],
    problem: 'down',
    waits: true,
    when: [
      '{X} {be} {adv} (down|offline|out|dead|unavailable|gone)',
      '{X} (down|offline|outage|goes down|went down|keeps going down)',
      '(outage|outages|down) .. {X}',
    ],
  },
  {
    say: '{X} keep{s} dropping',
    noun: '{X} dropping out',
    of: ['line', 'part', 'help', 'app'],
    problem: 'slow-connection',
    when: [
      '{X} .. (drop*|cutting|cuts|cut out|in and out|disconnect*|unstable|intermittent*|on and off|comes and goes)',
    ],
  },
  {
    say: '{X} {is} so slow',
    noun: '{A}slow {N}',
    of: ['line', 'app', 'ware', 'help', 'people', 'place', 'matter', 'trip', 'money', 'part'],
    problem: 'slow-connection',
    when: [
      '{X} {be} {adv} (slow*|sluggish|laggy|lagging|crawling|throttled)',
      '(slow*|sluggish|laggy) .. {X}',
      '{X} .. (slow*|lags|lagging|taking forever|takes forever|take forever|takes so long|took forever|take so long|taking so long)',
    ],
  },
  {
    say: '{X} went on for so long',
    noun: '{A}long {N}',
    of: ['help', 'matter'],
    problem: 'on-hold',
    waits: true,
    when: [
      '{X} {be} .. (long|longer|hours|forever|endless)',
      '(long|endless|longest|hours) {X}',
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*|two|three|half) (hour|minute|min) {X}',
    ],
  },
  {
    say: '{X} broke',
    noun: '{A}broken {N}',
    of: ['part'],
    problem: 'broken',
    when: ['{X} (on|of|in|from) {X} .. (broke|breaks|broken|snapped|fell apart|came apart)'],
  },
  {
    say: '{X} broke',
    noun: '{A}broken {N}',
    of: ['ware', 'part'],
    problem: 'broken',
    when: ['{X} .. (broke|breaks|breaking|snapped|shattered|fell apart|falling apart|came apart)'],
  },
  {
    say: '{X} stopped working',
    noun: '{A}broken {N}',
    of: STUFF,
    problem: 'broken',
    when: [
      '{X} .. (stopped|stop|stops|quit|ceased) .. (work*|charg*|respond*|function*|running|playing|sync*|receiving|sending)',
      '{X} .. (died|dies|dead|fried|bricked|shorted|burned out|burnt out|burnt|turns itself off|turned itself off|turns off|packed up|gave up|malfunction*)',
      '(dead|bricked) {X}',
    ],
  },
  {
    say: '{X} {was} broken',
    noun: '{A}broken {N}',
    of: STUFF,
    problem: 'broken',
    // "One of us broke a leg": no part of anything of ours.
    except: ['leg', 'legs'],
    when: [
      '{X} .. (broke|broken|breaks|breaking|exploded|peeling|came apart)',
      '(broken|broke) {X}',
      '{X} {be} {adv} (cracked|shattered|in pieces|chipped)',
    ],
  },
  {
    say: "{X} {is}n't working",
    noun: '{X} not working',
    of: ['app', 'line', 'ware', 'part', 'paper'],
    problem: 'broken',
    when: [
      '{X} (has|have|with|had|showing|on) .. out of order',
      '{X} .. not {adv} (start|recline|detect|record|ring|heat|move|print|scan|launch|play|display|open|work*|function*|operat*|respond*|connect*|sync*|charg*|turn* on|switch* on|recogni*|register*|accept*|allow*|let*|applied|apply|valid|updat*|power|run*|boot*|do anything|available|activated|show*|active)',
      '{X} {be} {adv} (not working|broken|busted|dead|not usable|not useable|unuseable|inop|inoperative|out of order|malfunction*|not functioning|glitchy|buggy|bugged|unusable|blocked|locked|invalid|expired|not available|unavailable|messed up|screwed up|acting up)',
      '(can not|not|unable to) get {X} to (work|connect|load|open|sync|play|turn)',
      '(fix|repair) .. {X}',
      '{X} (fail*|problem|problems|issue|issues|error|errors|trouble|bug|bugs|needs fixing|will not)',

      '(no working|not a working|non working|non-working|disabled) {X}',
      '{X} (will not|does not|did not) {V}',
    ],
  },
  {
    say: "{X} {is}n't working",
    noun: '{X} not working',
    of: ['help', 'place'],
    problem: 'down',
    when: [
      '{X} {be} {adv} (not working|broken|out of order|unavailable|not available|inop)',
      '{X} not {adv} work*',
    ],
  },
  {
    say: '{X} drain{s} so fast',
    noun: '{X} draining so fast',
    of: ['part', 'ware'],
    problem: 'broken',
    when: [
      '{X} .. (drain*|runs out|last* only|not last*|dies|dying|backup)',
      'drain* .. {X}',
      '{X} .. (losing|loses) (battery|charge|power)',
      '(losing|loses) (battery|charge)',
    ],
  },
  {
    say: "it won't turn on",
    noun: 'the trouble turning it on',
    problem: 'broken',
    weight: 4,
    about: { say: "{X} won't turn on", noun: '{X} not turning on', of: ['ware'] },
    when: [
      'not {adv} (turn on|turn back on|switch on|power on|start up|boot up|turning on|switching on|powering on|powering up|power up|starting up|booting up|booting) (.|,|and|or|any|anymore|at all|again|properly|since|after|even|when)',
    ],
  },
  {
    say: "you've lost your data",
    noun: 'the lost data',
    weight: 6,
    when: [
      '(deleted|deletes|wiped|wipes|erased|erases) everything',
      '(lose|lost|losing|loses) everything (on|from) {X}',
      '(lose|lost|losing|loses|deleted|deletes|wiped|wipes|erased|erases) (all of my data|all my data|my data|all our data|our data|all my files|my files|all data|all the data)',
    ],
  },
  {
    say: '{X} went unanswered',
    noun: 'the missing answer',
    of: ['help', 'news', 'app', 'matter', 'paper'],
    except: ['instructions', 'directions'],
    problem: 'no-answer',
    weight: 5,
    when: [
      'unanswered {X}',
      '{X} (was|were|have been|has been|are|is|went|gone|go|goes) {adv} (ignored|unanswered|not answered|not replied to)',
    ],
  },
  {
    say: 'you lost your number',
    noun: 'the lost number',
    weight: 5,
    when: ['(lost|lose|losing|cost me) (my|our) (phone |mobile |)number'],
  },
  {
    say: "you didn't get the seat you chose",
    noun: 'the wrong seat',
    weight: 5,
    when: ['(stuck|put|placed|moved|seated) (me |us |)in .. (middle|back) (seat|seats|row)'],
  },
  {
    say: 'you were rebooked',
    noun: 'the rebooking',
    weight: 4,
    when: [
      '(rebooked|re-booked|rebooks) (me|us|my wife|my husband|my family|my son|my daughter|my mother|my parents)',
    ],
  },
  {
    say: 'nobody can tell you where it is',
    noun: 'the search for it',
    weight: 5,
    about: {
      say: 'nobody can tell you where {X} {is}',
      noun: 'the search for {X}',
      of: ['bag', 'parcel', 'ware', 'trip'],
    },
    when: [
      '(nobody|no one|noone|none of them) (can|could|is able to|knows|seems to know|will|would) (tell |say |)(me |us |)where (it|they)',
      '(no idea|no clue|not know|not sure|not tell me|not tell us|not say) where (it|they) (is|are|was|were|has|have|went)',
    ],
  },
  {
    say: '',
    problem: 'parcel-late',
    waits: true,
    weight: 4,
    about: {
      say: "{X} {has}n't been sent out yet",
      noun: 'the wait for {X}',
      of: ['parcel', 'ware', 'food'],
    },
    when: [
      '(still|it is|it says|just says|stuck in|stuck on) .. (preparing|processing|being prepared|unshipped|awaiting dispatch)',
      'not {adv} (shipped|dispatched|been shipped|been dispatched|been sent out)',
    ],
  },
  {
    say: 'you found something in it that should not be there',
    noun: 'what you found in it',
    weight: 6,
    about: {
      say: 'you found something in {X} that should not be there',
      noun: 'what you found in {X}',
      of: ['food', 'parcel', 'place'],
    },
    when: [
      '(found|find|filled with|full of|had|contains|containing|infested with) .. (worm|worms|insect|insects|cockroach|cockroaches|maggot|maggots|weevils|fungus|mould|mold|ants|larvae)',
    ],
  },
  {
    say: 'nothing works as it should',
    weight: 3,
    when: ['nothing {adv} (works|working|work|loads|opens)'],
  },
  {
    say: 'there is an outage',
    noun: 'the outage',
    problem: 'down',
    waits: true,
    weight: 4,
    when: ['(outage|outages|blackout|blackouts) (in|at|on|since|for|across|here|again|.)'],
  },
  {
    say: "you're locked out of your account",
    noun: 'being locked out',
    problem: 'locked-out',
    waits: true,
    when: ['locked (me|us|) out', '(locked|blocked|suspended|disabled|banned) (my|our) account'],
  },
  ...SECRETS.map(([secret, words]) => ({
    say: `your ${secret} isn't accepted`,
    noun: `your ${secret} trouble`,
    problem: 'login-fails' as const,
    weight: 6,
    when: [
      `(wrong|incorrect|invalid|bad) (${words})`,
      `(${words}) {be} {adv} (wrong|incorrect|invalid|not recognised|not recognized|not accepted)`,
      `not {adv} (accept|recognise|recognize|take) .. (${words})`,
    ],
  })),
  {
    say: "you can't log in",
    noun: 'the login trouble',
    problem: 'login-fails',
    when: [
      '(can not|could not|unable to|will not let me|not let me|not able to|trouble|trying to|problems|impossible to|not) (log in|login|log on|sign in|logging in|signing in|log into|sign into|get into my account|logging into|access my account)',
      '(password|login|log in) .. (reset|not work*|fail*|expired)',
    ],
  },
  {
    say: "you aren't able to {V} {X}",
    noun: '{A}{N} trouble',
    except: ['the answer', 'answer', 'answers', 'reply', 'response', 'feedback'],
    when: [
      '(impossible|difficult|hard) for (me|us) to {adv} {V} {X}',
      '(can not|could not|can not i|can not we|could not i|unable to|not able to|not being able to|not let me|not allow me to|not let us|will not let me|will not let us|not allowing me to|impossible to|not possible to|no way to) {adv} {V} {X}',
    ],
  },
  {
    say: 'you were logged out',
    noun: 'the sudden log-out',
    problem: 'login-fails',
    weight: 4,
    when: ['(logged|logs|kicked|signed) (me|us) out', '(logged|signed|kicked) out (of|again|every)'],
  },
  {
    say: "you've had a hard time trying to {V} {X}",
    noun: '{A}{N} trouble',
    weight: 3,
    when: ['(trying to|tried to|try to|hard to|attempting to|struggling to|difficult to) {adv} {V} {X}'],
  },
  {
    say: "you've had problems with {X}",
    noun: 'the problems with {X}',
    when: [
      '(problem*|issue*|trouble*|error*|difficult*|glitch*|bug*) (with|on|in|logging into|using|accessing|regarding) {X}',
      '{X} (problem|problems|issue|issues|trouble|troubles)',
    ],
  },
  {
    say: "you're still waiting for an update",
    noun: 'the missing update',
    problem: 'no-answer',
    waits: true,
    when: [
      '(waiting|wait|waited|asking) .. (for|on) .. (an update|update|updates|news)',
      '(no idea|not know|no clue) when .. (get|have|give|given) .. (an update|update|news)',
    ],
  },
  ...DEEDS.map(([deed, doing]) => ({
    say: `you aren't able to ${deed}`,
    noun: `the trouble ${doing}`,
    when: [`(can not|could not|unable to|not able to|not let me|not allow me to|not let us) {adv} ${deed}`],
  })),
  {
    say: 'you have no {N}',
    noun: 'the missing {N}',
    of: ['line'],
    problem: 'down',
    waits: true,
    when: [
      '(can not|could not|not|unable to) {adv} (get|have) (any |a |){X}',
      '(can not|could not|not|unable to) {adv} get any {X}',
      '(no|zero|without) {X}',
    ],
  },
  {
    say: 'you lost {X}',
    noun: 'the loss of {X}',
    of: ['line'],
    problem: 'down',
    waits: true,
    when: ['(lost|losing|lose|loses) {X}', '(without|no) {X} .. (for|since)'],
  },
  {
    say: "{X} {is}n't working",
    noun: '{X} not working',
    of: ['news'],
    except: [
      'description',
      'descriptions',
      'information',
      'update',
      'updates',
      'notice',
      'announcement',
      'details',
      'message',
      'messages',
    ],
    problem: 'broken',
    when: ['{X} .. not {adv} (work*|function*|valid|exist*|found)', '{X} {be} {adv} (invalid|wrong)'],
  },
  {
    say: "{X} {does}n't do what it should",
    of: ['ware', 'part', 'app'],
    weight: 3,
    when: ['{X} .. (everything|anything|everyone) (except|but|apart from)'],
  },
  {
    say: "{X} didn't apply",
    of: ['plan'],
    weight: 4,
    when: ['{X} .. not {adv} (appl*|work*|valid|active)', '{X} {be} {adv} (invalid|expired|over)'],
  },
  {
    say: '{X} moved things around',
    noun: 'the changes in {X}',
    of: ['app'],
    weight: 4,
    when: [
      '{X} .. (moves|moved|changed|changes|rearranged|hides|hid|removed|removes) (every|all|my|the|everything|where|half)',
    ],
  },
  {
    say: "{X} couldn't be found",
    noun: 'the missing record of {X}',
    of: ['paper', 'parcel', 'money', 'trip'],
    weight: 6,
    when: [
      '(no record|no trace|no sign|never heard) of {X}',
      'not {adv} (find|found|see|locate) (a record of |any record of |){X}',
    ],
  },
  {
    say: 'you found a {N} that was not yours',
    noun: 'the {N} that was not yours',
    of: ['money'],
    problem: 'hacked',
    weight: 7,
    when: [
      '(fraudulent|suspicious|unknown|unrecognised|unrecognized) {X}',
      'not (recognise|recognize|make|authorise|authorize) {X}',
    ],
  },
  {
    say: '{X} {was} only estimated',
    noun: 'the estimated {N}',
    of: ['money'],
    problem: 'wrong-bill',
    weight: 4,
    when: ['estimated {X}', '{X} {be} {adv} (estimated|estimates)'],
  },
  {
    say: 'it shows as out of warranty',
    noun: 'the trouble with the warranty',
    weight: 5,
    when: [
      '(out of|no|without|void) (warranty|guarantee)',
      '(warranty|guarantee) {be} {adv} (void|over|expired|not valid|voided)',
    ],
  },
  {
    say: 'you were given no way to return it',
    noun: 'the missing way to return it',
    weight: 5,
    when: [
      '(no|not any|without) (option|options|way|possibility|provision) (for|to|of) (return|returns|returning|refund|a refund|exchange|replace*|replacement)',
      '(not|can not) {adv} (return|exchange) (it|them|this|that)',
    ],
  },
  {
    say: 'you got something else instead',
    noun: 'the wrong delivery',
    problem: 'wrong-item',
    weight: 4,
    when: ['(got|get|received|receive|sent|delivered|gave) .. instead'],
  },
  {
    say: "{X} didn't show up when expected",
    noun: 'the missed visit',
    of: ['people'],
    problem: 'broken-promise',
    waits: true,
    weight: 5,
    when: [
      '{X} {be} {adv} (supposed|meant|due|scheduled|booked|expected) .. (to come|come|arrive|be here|between|at|today|by|visit|show|call|round)',
      '{X} .. (no show|no-show|never showed|never turned up|never came|never arrived)',
      '{X} .. not {adv} (show|showed|turn|turned) up',
      '{X} .. not {adv} (come|came|arrive|arrived) (.|yet|and|again)',
    ],
  },
  {
    say: 'there are ads in {X} now',
    noun: 'the ads in {X}',
    of: ['plan', 'app', 'paper'],
    weight: 5,
    when: [
      '(put|putting|added|adding|adds|puts) (the |)(ad|ads|adverts|commercials) (in|into|on|to) .. {X}',
      '(ad|ads|adverts|commercials) (in|on) {X}',
    ],
  },
  {
    say: 'you keep seeing ads',
    noun: 'the ads',
    weight: 3,
    when: [
      '(too many|so many|constant|endless|more and more|full of|bombarded with) (ad|ads|adverts|commercials)',
    ],
  },
  ...NEVER_AGAIN.map(([deed, words]) => ({
    say: `you don't want to ${deed} again`,
    rank: 2 as const,
    weight: 2,
    when: [
      `(never|not) {adv} (${words}) .. again`,
      `(never|will not|would not|not going to|not gonna) {adv} (be |)(${words}) (you|your|with you|from you|here)`,
      `last time (i|we) (will |ever |)(${words})`,
    ],
  })),
  // What was not there
  {
    say: 'there {was} no {N}',
    noun: 'the missing {N}',
    except: [
      'claim',
      'claims',
      'complaint',
      'complaints',
      'delay',
      'delays',
      'fault',
      'faults',
      'leak',
      'noise',
      'mess',
      'crash',
      'charge',
      'charges',
      'fee',
      'fees',
      'cost',
      'fine',
      'crashes',
      'outage',
      'tax',
      'rent',
      'bill',
      'bills',
      'debt',
      'experience',
      'process',
      'store',
      'shop',
      'hotel',
      'warranty',
      'guarantee',
      'price',
      'prices',
    ],
    weight: 3,
    of: [
      'news',
      'food',
      'part',
      'line',
      'people',
      'place',
      'plan',
      'paper',
      'matter',
      'money',
      'trip',
      'app',
    ],
    when: [
      '{X} not {adv} (there|provided|offered|available)',
      '(no|zero|without any|lack of|without|lacks|lacking|ran out of|run out of|has no|have no|not any|not have any|not have|not even|missing) (a |an |any |the |more |free |other |one |single ){0,2} {X}',
      'not {adv} (offer|provide|give|gave|bring|carry|have|had|serve) (me|us|you|any|enough|a|more|){0,2} {X}',
      '{X} {be} {adv} (out of stock|sold out|not available|unavailable|no longer available|empty)',
    ],
  },
  {
    say: '{X} {was} not clean',
    noun: '{A}dirty {N}',
    of: ['place', 'food', 'part', 'trip', 'ware', 'matter'],
    when: [
      '{X} {be} {adv} (dirty|filthy|disgusting|gross|unclean|smelly|mouldy|moldy|stained|sticky|stinks|smells)',
      '(dirty|filthy|disgusting|smelly|unclean|gross|stained|moldy|mouldy) .. {X}',
    ],
  },
  {
    say: 'you found something in {X} that should not be there',
    noun: 'what you found in {X}',
    of: ['food', 'parcel', 'ware', 'place'],
    problem: 'bad-food',
    when: [
      '(bug|bugs|hair|mold|mould|fungus|insect|insects|cockroach|cockroaches|worm|worms|plastic|glass|stone|stones) .. (in|on|inside) .. {X}',
      '{X} .. (insects|cockroach|cockroaches|worms|fungus|mold|mould)',
    ],
  },
  {
    say: '{X} {was} a mess',
    noun: 'the state of {X}',
    of: ['food'],
    problem: 'bad-food',
    when: ['{X} .. (upside down|squashed|spilled|spilt|smashed|all over|crushed|crumbled|in crumbs)'],
  },
  {
    say: "{X} {was}n't right",
    of: ['food'],
    problem: 'bad-food',
    when: [
      '{X} {be} {adv} (cold|raw|stale|undercooked|burnt|soggy|inedible|disgusting|rotten|off|overcooked|tasteless|bland|dry|expired|sour)',
      '{X} (cold|raw|stale|undercooked|burnt|soggy|rotten|overcooked|tasteless)',
      '(cold|raw|stale|undercooked|burnt|soggy|rotten|expired|frozen|overcooked) .. {X}',
    ],
  },
  {
    say: '{X} {was} so uncomfortable',
    noun: '{A}uncomfortable {N}',
    of: ['part', 'trip', 'place', 'ware'],
    when: [
      '{X} {be} {adv} (uncomfortable|cramped|tiny|too small|too tight|cramped|crowded|packed|full|loud|noisy)',
      '(uncomfortable|cramped|noisy|tight) .. {X}',
    ],
  },
  {
    say: '{X} {was} closed',
    noun: '{A}closed {N}',
    of: ['place', 'help'],
    when: [
      '{X} {be} {adv} (closed|shut|closing|locked)',
      '{X} (closes|closed|shut|shuts|close) (early|down|before|at)',
      '(closed|closing) {X}',
    ],
  },
  {
    say: '{X} ran out',
    noun: '{X} running out',
    of: ['food', 'plan', 'part', 'parcel', 'ware'],
    when: ['(run|ran|running) out of {X}'],
  },
  // Accounts and data
  {
    say: 'canceling {X} has been so hard',
    noun: 'the trouble canceling {X}',
    of: ['paper', 'line', 'plan', 'parcel', 'trip'],
    problem: 'cannot-cancel',
    when: [
      '(can not|unable to|impossible to|trying to|try to|tried to|how do i|not let me|let me|hard to|not|want to|need to) cancel {X}',
      '(cancelling|canceling) {X}',
    ],
  },
  {
    say: 'you have reason to worry about your account',
    noun: 'the worry about your account',
    problem: 'hacked',
    when: [
      '(account|profile) .. (hacked|compromised|hijacked|breached)',
      '(hacked|hijacked) .. account',
      'got hacked',
    ],
  },
  {
    say: 'you keep getting messages you do not want',
    noun: 'the unwanted messages',
    problem: 'unwanted-messages',
    when: [
      '(stop|keep|keeps|still|quit) (spamming|emailing|texting|calling|contacting|messaging|mailing) (me|us|my)',
      '(stop|keep|keeps|still|quit) sending (me |us |)(emails|e-mails|texts|messages|spam|mails|mail|letters|notifications|newsletters|junk)',
      'unsubscrib*',
      '(stop|keep|still) (getting|receiving) .. (emails|texts|calls|messages|newsletters|spam|mail|mails)',
    ],
  },
  // Opinions
  {
    say: '{X} let you down',
    of: THING_KINDS.filter((kind) => kind !== 'bag'),
    rank: 2,
    when: [
      '{X} {be} {adv} (a |an |the |such |such a |not |complete |total |absolute |utter |fucking |freaking |bloody |one |of |my |like |as |){0,3} {bad}',
      '{X} {adv} {bad}',
      '{X} , {bad} (.|,|and)',
      '{bad} {adv} (ever |possible |again |).. {X}',
      '(disappointed|disappointing|dissatisfied|unhappy|frustrated|annoyed|upset|fed up|not happy|not impressed|unimpressed|sick|tired|disgusted|angry|furious|pissed|appalled|hate|hating|ashamed|let down|displeased|not pleased|not satisfied|sick and tired|done|mad|regret) .. (with|by|in|at|of|about|for|over|from|how|) .. {X}',
      '(hate|ruined|ruin|ruining|ruins|killed|destroyed|fucked|killing) {X}',
      '{X} (ruined|let me down|let us down|left me|cost me|needs work)',
      '(improve|fix|step up|work on|do something about|sort out|learn) .. {X}',
      '(why|how) (do|does|is|are|was|can|would|did|could|has|have) .. {X} .. (not|so|such|always|never|still|take|taking|too|no)',
    ],
  },
];

/** Verbs that may stand after "you aren't able to". */
export const VERBS_EN =
  'export,import,approve,withdraw,deposit,pick up,collect,pair,invite,integrate,adjust,transfer,check in to,check in for,check in,check,book,rebook,change,cancel,open,update,download,upload,install,uninstall,access,use,find,see,play,watch,pay for,pay,order,buy,return,track,reach,redeem,add,remove,delete,print,view,reset,activate,register,send,receive,get to,get into,get on,get through to,get,contact,call,upgrade,stream,load,charge,turn on,turn off,select,choose,log into,log in to,sign into,sign in to,connect to,connect,sync,submit,transfer,exchange,replace,file,claim,confirm,reserve,schedule,reschedule,unlock,set up,switch,edit,hear,share,move,sell,join,speak to,talk to,save,read,write,enter,apply,restore,make,report,search,reply to,catch,board,purchase,complete,finish,disable,enable,hide'.split(
    ',',
  );
