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
import type { ThingKind } from './things-en';

export type Statement = {
  readonly say: string;
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
  readonly about?: { readonly say: string; readonly of: readonly ThingKind[] };
  /** A length of time in the post is how long they waited. */
  readonly waits?: true;
};

export const PATTERN_WORDS: Readonly<Record<string, string>> = {
  '{be}':
    '(is|are|was|were|am|has been|have been|had been|be|been|being|gets|get|got|getting|keeps getting|keep getting|has|have|had|looks|came|arrived|going to be|will be|seems|feels) (being|to be|been|)',
  '{adv}':
    '(so|very|really|too|also|still|always|constantly|again|now|just|already|totally|completely|extremely|super|ridiculously|incredibly|absolutely|pretty|all|even|only|currently|over|about|almost|that|this|yet|once|badly|severely|actually|literally|seriously|probably|quite|way|such|a|an|an hour|hours){0,3}',
  '{bad}':
    '(terrible|awful|horrible|horrendous|horrid|atrocious|abysmal|appalling|dreadful|shocking|pathetic|ridiculous|disgraceful|disgrace|unacceptable|worst|worse|bad|poor|shit|shitty|crap|crappy|rubbish|garbage|trash|useless|lousy|joke|nightmare|disaster|shambles|suck|sucks|sucked|blows|stinks|fail|fails|disappointing|disappointment|inexcusable|unbelievable|insane|lame|subpar|mess|messed up|screwed up|embarrassing|embarrassment|frustrating|annoying|unhelpful|incompetent|inept|not good|not great|not helpful|not acceptable|horrific|painful|dire|diabolical|broken|unreliable|unprofessional|messy|not impressed|no good|waste|terribly|poorly|badly|nonexistent|non-existent|problematic|clunky|not up to the mark|not up to mark|not satisfied|not as expected|underwhelming|ugly|disgusting|disgusted|nasty|inferior|cheap|third class)',
};

const STUFF = ['ware', 'part', 'app', 'line', 'paper', 'food'] as const satisfies readonly ThingKind[];
/** What a customer cannot do, without an object. */
const DEEDS = [
  'check in',
  'check out',
  'pay',
  'order',
  'book',
  'connect',
  'sync',
  'update',
  'download',
  'upgrade',
  'register',
  'sign up',
  'stream',
  'upload',
];
/** What does not come, and the words for it. */
const REPLY_WORDS = [
  ['a reply', 'reply|replies'],
  ['a response', 'response|responses|acknowledgement|acknowledgment'],
  ['an answer', 'answer|answers'],
  ['any feedback', 'feedback'],
  ['any help', 'help|assistance'],
  ['an update', 'update|updates|status update'],
  ['a solution', 'solution|solutions|resolution'],
  ['a follow-up', 'follow up|follow-up'],
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

/** In the order they are tried; of several found, the first in the post is used. */
export const STATEMENTS_EN: readonly Statement[] = [
  // Journeys
  {
    say: '{X} {was} canceled',
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
    of: ['trip', 'place', 'help', 'matter'],
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
    of: ['trip', 'place', 'paper'],
    when: [
      '{X} {be} {adv} (overbooked|oversold|over booked)',
      '(overbooked|oversold|overbooking|overbook|overselling) .. {X}',
    ],
  },
  {
    say: 'you missed {X}',
    of: ['trip'],
    problem: 'trip-delayed',
    when: ['(miss|missed|missing|misses) .. {X}', 'make .. miss .. {X}'],
  },
  {
    say: '{X} {was} diverted',
    of: ['trip'],
    when: ['{X} {be} {adv} (diverted|rerouted|redirected)', '(diverted|rerouted|redirected) .. {X}'],
  },
  { say: "you've been stuck with {X}", of: ['matter'], when: ['stuck with {X}'] },
  {
    say: "you've been stuck on {X}",
    of: ['trip'],
    problem: 'trip-delayed',
    waits: true,
    when: ['(stuck|stranded|sitting|sat|sit|trapped|waiting) .. (on|in|inside|at) .. {X}'],
  },
  {
    say: "you've been stuck at {X}",
    of: ['place'],
    problem: 'trip-delayed',
    waits: true,
    when: ['(stuck|stranded|trapped) .. (on|in|inside|at) .. {X}'],
  },
  {
    say: 'you were left stranded',
    problem: 'trip-delayed',
    when: [
      '(stranded|stuck (at|in|on|here|overnight)|stranding|strand)',
      '(strand|left) us .. (overnight|with no)',
    ],
  },
  {
    say: 'you were bumped from {X}',
    of: ['trip'],
    when: ['(bumped|kicked|booted|removed) .. (off|from|of) .. {X}'],
  },
  {
    say: "you couldn't get rebooked",
    when: [
      '(can not|not|trying to|unable to|need to|need|help|get|try to) .. (rebook*|reschedul*|get rebooked)',
      'rebooked .. (wrong|later|tomorrow|days)',
    ],
  },
  {
    say: "you couldn't sit together",
    when: [
      '(sit|seated|sitting|seat us|seats) .. (together|next to|apart|separate*)',
      '(separated|split up) .. (from|family|kids|wife|husband)',
    ],
  },
  {
    say: '{X} {was} changed',
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
    of: ['bag'],
    problem: 'luggage-lost',
    waits: true,
    when: [
      '{X} .. not .. (arrived|come|here|made|make|left|delivered|shown|got|get)',
      '(without|where is|where are|where) .. {X}',
      '(delayed|late) {X}',
      '{X} .. (delayed|still|late|never)',
      '(waiting|wait|waited) .. {X}',
      '{X} .. (in|went to|sent to) (another|a different|the wrong|wrong)',
      '(need|want|get|have) .. {X} .. back',
      'not .. (received|got|get|have|receive|find) .. {X}',
    ],
  },
  {
    say: '{X} {was} damaged',
    of: ['bag', 'parcel', 'ware', 'part'],
    problem: 'damaged-parcel',
    when: [
      '{X} {be} .. (damaged|ruined|ripped|torn|smashed|crushed|dented|cracked|destroyed|scratched|shattered|wrecked|soaked|soaking wet|squashed)',
      '(you|they|airline|staff|handlers|and|for|someone|crew) (broke|damaged|ruined|ripped|destroyed|smashed|damaging|breaking) {X}',
      '(damaged|ruined|ripped|destroyed|smashed|crushed|damaging|cracked|shattered|torn) {X}',
      '{X} (damaged|torn|ripped|crushed|leaking)',
      '{X} (arrived|came|turned up) .. (broken|damaged|open|opened|in pieces)',
    ],
  },
  // Orders
  {
    say: 'you got the wrong {N}',
    of: ['parcel', 'ware', 'food', 'part', 'paper'],
    problem: 'wrong-item',
    when: [
      'wrong {X}',
      '(sent|got|received|gave|given|ordered) .. (different|wrong) {X}',
      '{X} .. (wrong|incorrect) (size|one|colour|color|item|model)',
    ],
  },
  {
    say: 'you received the wrong thing',
    problem: 'wrong-item',
    when: [
      '(sent|send|sending|gave|delivered) (me|us|) wrong (stuff|thing|one|item|goods)',
      'not what i ordered',
      'wrong (product|item|thing|order|one)',
    ],
  },
  {
    say: "{X} still {has}n't arrived",
    of: ['parcel', 'ware', 'food', 'paper'],
    problem: 'parcel-late',
    waits: true,
    when: [
      '{X} .. not .. (arrived|come|came|arrive|here|shipped|ship|turned up|shown up|show up|delivered|dispatched|despatched|been delivered|moved|left|processed)',
      '{X} (never|still not|yet to) .. (arrived|came|come|shipped|delivered|showed|turned)',
      'where (is|are|the hell is|the heck is) {X}',
      '(late|delayed|overdue) {X}',
      '{X} {be} {adv} (late|delayed|overdue|stuck|held up|lost)',
      '{X} .. (out for delivery|in transit|not scanned)',
      '(deliver|delivering|ship|shipping) {X} .. (late|not)',
      '(lost|lose|losing|misplaced) {X}',
    ],
  },
  {
    say: "you haven't received {X}",
    of: ['parcel', 'ware', 'food', 'paper', 'money', 'news', 'help', 'plan', 'app'],
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
    of: ['part', 'paper', 'food', 'parcel', 'ware', 'app', 'news'],
    problem: 'missing-item',
    when: [
      'missing {X}',
      '{X} {be} .. (missing|left out|not included|not there|not in)',
      '(forgot|forget) .. {X}',
      '(disappeared|vanished|gone) .. {X}',
      '{X} .. (disappeared|vanished|went missing|gone|deleted|wiped|erased)',
      '(deleted|wiped|delete|erased|removed|lost|loses) (all |)(of |){X}',
    ],
  },
  {
    say: "{X} didn't match the description",
    of: ['ware', 'parcel', 'food', 'part', 'plan', 'place'],
    problem: 'not-as-described',
    when: [
      '{X} .. (not as described|nothing like|not like|not as shown|not as advertised|different from|not the same)',
    ],
  },
  {
    say: '{X} had a fault',
    of: GOODS,
    problem: 'broken',
    when: [
      '{X} (arrived|came|delivered|received) .. (faulty|defective|dead|not working)',
      '(faulty|defective|dead|used|expired) {X}',
      '(received|got|sent) .. (faulty|defective|expired|used|damaged|dead) .. {X}',
      '{X} {be} {adv} (faulty|defective|expired|used)',
    ],
  },
  // Money
  {
    say: 'you were charged twice',
    problem: 'charged-twice',
    when: [
      '(charged|billed|debited|taken|charge|charging) .. (twice|two times|double|three times|2x|multiple times)',
      'double (charge|charged|charging|billed|billing|payment)',
      'duplicate (charge|charges|payment|transaction)',
    ],
  },
  {
    say: 'you were charged for {X}',
    of: ['money', 'paper', 'bag', 'part', 'parcel', 'food', 'ware', 'plan', 'place', 'line', 'trip', 'help'],
    problem: 'unexpected-charge',
    when: [
      '(charge|charged|charging|charges|bill|billed|billing) (me |us |you |people |customers |my card |).. for {X}',
      '(pay|paying|paid) (extra|more|again|twice) for {X}',
      '(had|have|having|made me|makes me) (to |)pay for {X}',
      '(charge|charged|charging) (me |us |)(a |an |){X}',
    ],
  },
  {
    say: 'you were charged extra',
    problem: 'unexpected-charge',
    when: ['(charge|charged|charging|charges|bill|billed|pay|paid|paying) .. extra'],
  },
  {
    say: 'you were overcharged',
    problem: 'wrong-bill',
    about: {
      say: 'you were overcharged for {X}',
      of: ['trip', 'paper', 'ware', 'food', 'parcel', 'part', 'bag'],
    },
    when: ['(overcharg*|over charged)', '(charged|charging) (more than|too much)'],
  },
  {
    say: "you can't sign in",
    problem: 'login-fails',
    when: [
      '(can not|could not|unable to|not let me|not able to|trouble|trying to|not) (sign in|signing in|sign into)',
      '(sign in|signing in) .. (error|fail*|not)',
    ],
  },
  {
    say: 'you were charged when you did not expect it',
    problem: 'unexpected-charge',
    when: [
      '(charge|charged|charging|billed) .. (without|for nothing|for something|random*|by mistake|wrongly|incorrectly)',
      '(unauthorised|unauthorized|unexpected|random|unknown|mystery|surprise|hidden) (charge|charges|payment|payments|fee|fees|debit)',
      '(took|taken|take|taking) .. money (from|out|off)',
    ],
  },
  {
    say: "you're still waiting for {X}",
    of: ['money', 'parcel', 'paper', 'help', 'news', 'people', 'trip', 'food', 'ware', 'plan'],
    problem: 'no-answer',
    waits: true,
    when: [
      '(waiting|wait|waited|waits) .. (for|on) .. {X}',
      'where (is|are|the hell is|the heck is) (the |my |){X}',
      '(still|want|need|when will i get|when do i get|give me|gimme|waiting on) .. (my |a |the |your |our |an |){X} (back|please|asap|now)',
      'no (sign|word|news|info|information|update) (of|on|about|from|regarding) .. {X}',
      '(when|how long) (will|do|does|am|are|is|until|before|till) .. (get|receive|see|have|sent|send|publish|bring|release|update) .. {X}',
    ],
  },
  {
    say: "{X} didn't go through",
    of: ['money', 'paper', 'parcel'],
    problem: 'payment-failed',
    when: [
      '{X} .. (fail*|declin*|reject*|not go through|did not go through|not accepted|denied|refused)',
      '(declin*|reject*|refus*|denied|deny|denying) .. {X}',
    ],
  },
  {
    say: '{X} went up',
    of: ['money', 'plan', 'paper'],
    problem: 'price-rise',
    when: [
      '{X} .. (gone up|went up|going up|goes up|increase*|doubled|tripled|jumped|rising|hiked|rose)',
      '(raise|raised|raising|increase|increased|hiked|hike|double|doubled|jacked up) .. {X}',
    ],
  },
  {
    say: '{X} {is} so high',
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
    problem: 'on-hold',
    waits: true,
    when: [
      '(on|put on|left on|keeps me on|placed on) (perpetual |eternal |terminal |the |)hold',
      'hold (for|time|times|music)',
      '(hours|minutes|mins|min|hrs|hour|forever|ages) (on|in) (the |a |your |)(phone|queue|line)',
      '(hold|wait) time* .. (hour*|min*|long|ridiculous|insane)',
    ],
  },
  {
    say: 'you were hung up on',
    problem: 'on-hold',
    when: [
      '(hung|hang|hangs|hanging) up on',
      '(got|get|gets|been|was|being) hung up',
      '(they|she|he|agent|rep|line|system|you|who) (just |then |all |simply |)(hung|hangs|hang) up',
      '(disconnected|disconnect|disconnects|cut off|dropped (my |the |)call|call dropped|cuts me off|line dropped)',
    ],
  },
  {
    say: "you couldn't get through to {X}",
    of: ['help', 'people', 'place'],
    problem: 'no-answer',
    waits: true,
    when: [
      '(can not|could not|not able to|unable to|trying to|tried to|impossible to|no way to|try to|hard to) .. (reach|get through to|get hold of|contact|talk to|speak to|speak with|talk with|call|phone|get a hold of|get ahold of|get in touch with) {X}',
    ],
  },
  {
    say: "you couldn't get through to anyone",
    problem: 'no-answer',
    waits: true,
    about: { say: "you couldn't get through to anyone about {X}", of: MATTERS },
    when: [
      '(can not|could not|not able to|unable to|trying to|tried to|impossible to|no way to|try to|hard to|not) .. (reach|get through|get hold of|contact|talk to|speak to|speak with|talk with|get a hold of|get ahold of|get in touch|get someone|get anyone) (to |with |)(you|anyone|anybody|someone|somebody|a human|a person|a real person|an agent|through|them|a live)',
      '(no one|nobody) (answer*|picks|pick*|to talk to|to speak to|is answering|available)',
      '(answer|pick up) (the|your) phone*',
      'not (answer*|pick* up) .. (phone*|call*)',
      '(can not|could not|not|unable to) get through',
    ],
  },
  ...REPLY_WORDS.map(([a, words]) => ({
    say: `you haven't had ${a}`,
    problem: 'no-answer' as const,
    waits: true as const,
    about: { say: `you haven't had ${a} about {X}`, of: MATTERS },
    when: [
      `(no|zero|without|without a|not a|not one|not any|lack of|never a|never any|still no|no further|w o) (${words})`,
      `(waiting|waited|wait) .. (for|on) .. (${words})`,
      `not (get|got|getting|gotten|receive|received|had|have|hear|heard|give|given|giving) (a |an |any |me a |me an |)(${words})`,
    ],
  })),
  {
    say: "you haven't had a reply",
    problem: 'no-answer',
    waits: true,
    about: { say: "you haven't had a reply about {X}", of: MATTERS },
    when: [
      '(nobody|no one|never|not) {adv} (replied|reply|replies|replying)',
      '(emailed|messaged|written|wrote|contacted|dmed|tweeted|asked) .. (and nothing|no answer)',
      'please reply',
      '(you|and) (never|did not|do not|have not) (replied|reply)',
    ],
  },
  {
    say: "you haven't had a response",
    problem: 'no-answer',
    waits: true,
    about: { say: "you haven't had a response about {X}", of: MATTERS },
    when: [
      '(nobody|no one|never|not) {adv} (respond*|acknowledge*)',
      'radio silence',
      'please respond',
      '(you|and) (never|did not|do not|have not) respond*',
    ],
  },
  {
    say: 'nobody has answered you',
    problem: 'no-answer',
    waits: true,
    when: [
      'not .. answer* (me|us|my|our|on|to|you*)',
      '(you|and) (never|did not|do not|have not) answer*',
      'please answer',
    ],
  },
  {
    say: "you haven't heard back",
    problem: 'no-answer',
    waits: true,
    about: { say: "you haven't heard back about {X}", of: MATTERS },
    when: [
      '(nobody|no one|never|not) {adv} (got back|gets back|get back|heard back|heard from|heard anything|heard a thing|hear back|hear from)',
      '(waiting|waited|wait) .. to hear',
      'when (will|do) i hear',
    ],
  },
  {
    say: 'nobody called you back',
    problem: 'no-answer',
    waits: true,
    about: { say: 'nobody called you back about {X}', of: MATTERS },
    when: [
      '(nobody|no one|never|not) {adv} (called back|call back|called me|calls back|call me back|returned my call*|return my call*|return calls)',
      '(no|waiting .. for|never got|not get|not got) (a |my |your |)(call back|callback|phone call|call)',
      'promised .. (call|callback|call back)',
    ],
  },
  {
    say: 'you feel ignored',
    problem: 'no-answer',
    when: [
      '(ignored|ignoring|ignores) (me|us|customers|your customers)',
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
    problem: 'passed-around',
    when: [
      '(passed|transferred|bounced|pushed|sent) .. (department*|person to|one to another|pillar to post|around|back and forth|to another|agent to)',
      '(run|running|ran) around',
      'runaround',
      '(go|going|goes|sent) (in |around in |round in |)circles',
      'back and forth',
    ],
  },
  {
    say: "you couldn't reach a real person",
    problem: 'bot-only',
    when: [
      '(real|actual|live|human) (person|human|people|being|agent|someone)',
      '(automated|auto|robot|robotic|bot|canned|scripted|copy paste|generic|stock) (response*|reply|replies|message*|system|answer*|voice|dms|tweets)',
      'talk(ing|) to (a |)(robot|bot|machine|wall)',
    ],
  },
  {
    say: '{X} came across as rude',
    of: ['people', 'help', 'place'],
    problem: 'rude-staff',
    when: [
      '{X} {be} {adv} (rude|disrespectful|arrogant|condescending|impolite|unfriendly|nasty|mean|snarky|aggressive|unhelpful|unprofessional|hostile|dismissive|ignorant|racist|indifferent|snotty|abrupt)',
      '(rude|disrespectful|arrogant|condescending|unfriendly|nasty|mean|snarky|unprofessional|unhelpful|rudest|snotty) .. {X}',
      '{X} .. (yelled|shouted|screamed|insulted|laughed|mocked|swore|snapped|rolled)',
    ],
  },
  {
    say: 'people were so rude to you',
    problem: 'rude-staff',
    when: ['(rude|rudely|rudest|rudeness)'],
  },
  {
    say: 'you were treated without respect',
    problem: 'rude-staff',
    when: ['(disrespect*|condescending)'],
  },
  {
    say: 'you were treated so badly',
    problem: 'rude-staff',
    when: [
      '(treated|treat|treating|treats) .. (like|badly|poorly|so|terribly|unfairly|this way|that way|as if)',
      '(insulted|humiliated|yelled at|shouted at|screamed at)',
    ],
  },
  {
    say: "{X} couldn't help you",
    of: ['people', 'help', 'place'],
    when: [
      '{X} .. not .. (help*|resolve*|know*|care|able|solve*|fix*|answer*|listen*)',
      '{X} {be} {adv} (useless|clueless|no help|incompetent|not helpful|of no help|lazy|inept|stumped)',
      '(useless|clueless|incompetent|lazy|inept) {X}',
      '{X} (refused|refuses|refusing) to',
      '{X} (said|says|told|tells) .. (nothing|can not|can not do|not)',
    ],
  },
  {
    say: 'your problem is still not solved',
    problem: 'broken-promise',
    about: { say: 'your problem with {X} is still not solved', of: MATTERS },
    when: [
      '(still|yet|not) {adv} (been |being |getting |get |)(resolved|solved|sorted|resolve|solve)',
      '(resolve|solve|sort) (my|this|the|our|that|it) (issue|problem|query|complaint|out|mess|asap|please|now|)',
      '(same|ongoing|recurring|persistent) (issue|issues|problem|problems|error|fault)',
    ],
  },
  {
    say: 'this is still not fixed',
    problem: 'broken-promise',
    about: { say: "{X} still {has}n't been fixed", of: ['ware', 'part', 'app', 'line'] },
    when: [
      '(still|yet|not) {adv} (been |being |getting |get |)(fixed|fix|fixing)',
      '(fix|repair) (my|this|the|our|that|it|your) (issue|problem|mess|asap|please|now|glitch|bug|)',
      'no (way to |)fix',
    ],
  },
  {
    say: "you didn't get the help you needed",
    about: { say: "you didn't get the help you needed with {X}", of: MATTERS },
    when: [
      '(not|nobody|no one|never) {adv} (help|helping|helped|helpful|able to help|willing to help|try to help)',
      'no (luck|help)',
      '(unhelpful|unhelpfulness)',
      '(help needed|need help|please help|can you help|need your help)',
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
    problem: 'broken-promise',
    waits: true,
    about: { say: '{X} did not show up', of: ['people'] },
    when: ['(no show|never showed|never turned up|not show up|not turn up|never came|not showed up)'],
  },
  // Told without a thing, of one that stands elsewhere
  {
    say: 'there was a delay',
    about: { say: '{X} {was} delayed', of: ['trip'] },
    when: [
      '(delayed|delays|too late|is late|late too|hr late|running late|hours late|mins late|minutes late|min late|hrs late|departing late|late again)',
      '(delay|late) (of|by)',
    ],
  },
  {
    say: '',
    problem: 'trip-cancelled',
    about: { say: '{X} {was} canceled', of: ['trip'] },
    when: [
      '(was|were|got|been|being) {adv} (cancelled|canceled)',
      '(you|they|airline) (cancelled|canceled|cancel|cxl)',
      'cxl',
    ],
  },
  {
    say: '',
    problem: 'damaged-parcel',
    about: { say: '{X} {was} damaged', of: ['bag', 'parcel', 'ware'] },
    when: [
      '(was|were|is|are|been|being|got|came|arrived|received|in) {adv} (damaged|torn|crushed|smashed|ripped|leaking)',
    ],
  },
  {
    say: '',
    problem: 'broken',
    about: { say: '{X} stopped working', of: ['ware', 'part', 'app'] },
    when: [
      '(it|they|has|have|is|was) {adv} (stopped|quit) working',
      '(it|which|that) {adv} (died|broke|broken)',
    ],
  },
  {
    say: '',
    problem: 'broken',
    about: { say: "{X} {is}n't working", of: ['ware', 'part', 'app', 'line', 'paper'] },
    when: [
      '(it|they|which|that|just) {adv} not {adv} (work*|function*|charg*|connect*|turn on|load*|open*)',
      '(is|are) not (working|functioning)',
    ],
  },
  {
    say: '',
    problem: 'trip-delayed',
    about: { say: 'you missed {X}', of: ['trip'] },
    when: ['(miss|missed|missing) (it|our|my|the|a)'],
  },
  {
    say: '',
    problem: 'luggage-lost',
    about: { say: "you're still waiting for {X}", of: ['bag'] },
    when: [
      '(not|still|never) .. (here|arrived|delivered|found|located)',
      '(lost|missing) (it|them)',
      'no idea where',
      '(lost|missing)',
    ],
  },
  {
    say: '',
    problem: 'parcel-late',
    waits: true,
    about: { say: "{X} still {has}n't arrived", of: ['parcel'] },
    when: [
      'not .. (arrived|come|here|shipped|delivered|received|dispatched)',
      '(never|still not|yet to) (arrived|came|come|shipped|arrive|received|receive)',
    ],
  },
  {
    say: 'you got something faulty',
    problem: 'broken',
    about: { say: '{X} {was} faulty', of: ['ware', 'part'] },
    when: ['(faulty|defective|fault|defect)'],
  },
  {
    say: 'you got something that looks like a fake',
    problem: 'not-as-described',
    about: { say: '{X} looked like a fake', of: ['ware', 'part', 'food'] },
    when: ['(fake|counterfeit|duplicate|pirated|tampered|not original|not genuine)'],
  },
  {
    say: "what you got doesn't match the picture",
    problem: 'not-as-described',
    about: { say: "{X} {does}n't match the picture", of: ['ware', 'part', 'food', 'parcel'] },
    when: [
      '(different from|different than|nothing like|not like|not as|not match) .. (picture|pictures|photo|photos|image|shown|pic|pics)',
    ],
  },
  {
    say: '',
    about: { say: "you aren't able to use {X}", of: ['paper', 'ware', 'app', 'part', 'money', 'plan'] },
    when: ['(can not|unable to|not able to|could not|not let me|not letting me) {adv} use'],
  },
  {
    say: "you haven't received anything yet",
    problem: 'parcel-late',
    waits: true,
    when: ['not (received|receive|got|get|gotten) (anything|nothing|it)', '(received|got) nothing'],
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
    say: "you're still waiting for your money back",
    problem: 'refund-missing',
    waits: true,
    when: [
      '(get|got|give|gave|want|need|return*|receive*|where is|have|refund*|sent|waiting for) (me |us |not |)(my|our|the) money (back|)',
      'money back',
    ],
  },
  // Things that do not work
  { say: '{X} {was} canceled', of: ['matter', 'help'], when: ['(cancelled|canceled) {X}'] },
  {
    say: '{X} keep{s} crashing',
    of: ['app', 'ware', 'part'],
    problem: 'app-crash',
    when: [
      '{X} .. (crash*|freez*|froze|frozen|hangs|hanging|shuts down|shutting down|restart*|reboot*|force clos*|shuts off|glitch*|kicks me|kicked me)',
      '(crash*|freez*|froze|glitch*) .. {X}',
    ],
  },
  {
    say: "{X} won't load",
    of: ['app', 'line', 'ware', 'paper'],
    problem: 'down',
    when: [
      '{X} .. not .. (load*|open*|start*|launch*|download*|install*|appear*|show*|display*|playing|play|refresh*|come up|updating)',
      '{X} .. (keeps loading|stuck|blank|buffer*)',
    ],
  },
  {
    say: '{X} {is} down',
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
    of: ['line', 'part', 'help', 'app'],
    problem: 'slow-connection',
    when: [
      '{X} .. (drop*|cutting|cuts|cut out|in and out|disconnect*|unstable|intermittent*|on and off|comes and goes)',
    ],
  },
  {
    say: '{X} {is} so slow',
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
    of: ['help', 'matter'],
    problem: 'on-hold',
    waits: true,
    when: [
      '{X} {be} .. (long|longer|hours|forever|endless)',
      '(long|endless|longest|hour|hours|minute|min) {X}',
    ],
  },
  {
    say: '{X} stopped working',
    of: STUFF,
    problem: 'broken',
    when: [
      '{X} .. (stopped|stop|stops|quit|ceased) .. (work*|charg*|respond*|function*|running|playing|sync*|receiving|sending)',
      '{X} .. (died|dies|dead|broke|broken|breaks|breaking|fried|bricked|burst|fell apart|falling apart|came off|fallen off|snapped|cracked|shattered|shorted|fell off|peeling|came apart|exploded|burned out|burnt out|burnt|turns itself off|turned itself off|turns off|packed up|gave up|fault*|defect*)',
      '(broken|broke|dead|bricked) {X}',
    ],
  },
  {
    say: "{X} {is}n't working",
    of: ['app', 'line', 'ware', 'part', 'paper', 'place', 'help', 'plan', 'news', 'food'],
    problem: 'broken',
    when: [
      '{X} .. not {adv} (work*|function*|operat*|respond*|connect*|sync*|charg*|turn* on|switch* on|recogni*|register*|accept*|allow*|let*|applied|apply|valid|updat*|power|run*|boot*|do anything|available|activated|show*|active)',
      '{X} {be} {adv} (not working|broken|busted|dead|inop|inoperative|out of order|malfunction*|not functioning|frozen|glitchy|buggy|bugged|unusable|blocked|locked|invalid|expired|not available|unavailable|messed up|screwed up|acting up)',
      '(can not|not|unable to) get {X} to (work|connect|load|open|sync|play|turn)',
      '(fix|repair) .. {X}',
      '{X} (fail*|problem|problems|issue|issues|error|errors|trouble|bug|bugs|needs fixing|will not)',

      '(no working|not a working|non working|non-working|disabled) {X}',
      '{X} (will not|does not|did not|do not) {V}',
    ],
  },
  {
    say: '{X} drain{s} so fast',
    of: ['part', 'ware'],
    problem: 'broken',
    when: ['{X} .. (drain*|runs out|last* only|not last*|dies|dying|backup)', 'drain* .. {X}'],
  },
  {
    say: "you're locked out of your account",
    problem: 'locked-out',
    waits: true,
    when: ['locked (me|us|) out', '(locked|blocked|suspended|disabled|banned) (my|our) account'],
  },
  {
    say: "you can't log in",
    problem: 'login-fails',
    when: [
      '(can not|could not|unable to|will not let me|not let me|not able to|trouble|trying to|problems|impossible to|not) (log in|login|log on|sign in|logging in|signing in|log into|sign into|get into|logging into|access my account)',
      '(password|login|log in) .. (reset|not work*|fail*|incorrect|expired)',
    ],
  },
  {
    say: "you aren't able to {V} {X}",
    when: [
      '(can not|could not|unable to|not able to|not let me|not allow me to|not let us|will not let me|will not let us|not allowing me to|impossible to|not possible to|no way to) {adv} {V} {X}',
    ],
  },
  {
    say: "you've had a hard time trying to {V} {X}",
    when: ['(trying to|tried to|try to|hard to|attempting to|struggling to|difficult to) {adv} {V} {X}'],
  },
  {
    say: "you've had problems with {X}",
    when: [
      '(problem*|issue*|trouble*|error*|difficult*|glitch*|bug*) (with|on|in|logging into|using|accessing|regarding) {X}',
      '{X} (problem|problems|issue|issues|trouble|troubles)',
    ],
  },
  {
    say: "you're still waiting for an update",
    problem: 'no-answer',
    waits: true,
    when: ['(waiting|wait|waited|asking) .. (for|on) .. (an update|update|updates|news)'],
  },
  ...DEEDS.map((deed) => ({
    say: `you aren't able to ${deed}`,
    when: [`(can not|could not|unable to|not able to|not let me|not allow me to|not let us) {adv} ${deed}`],
  })),
  // What was not there
  {
    say: 'there {was} no {N}',
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
      '(no|zero|without any|lack of|without|lacks|lacking|out of|ran out of|run out of|has no|have no|not any|not have any|not have|not even|missing) (a |an |any |the |more |free |other |one |single ){0,2} {X}',
      'not {adv} (offer|provide|give|gave|bring|carry|have|had|serve) (me|us|you|any|enough|a|more|){0,2} {X}',
      '{X} {be} {adv} (out of stock|sold out|not available|unavailable|no longer available|empty)',
    ],
  },
  {
    say: '{X} {was} not clean',
    of: ['place', 'food', 'part', 'trip', 'ware', 'matter'],
    when: [
      '{X} {be} {adv} (dirty|filthy|disgusting|gross|unclean|smelly|mouldy|moldy|stained|sticky|stinks|smells)',
      '(dirty|filthy|disgusting|smelly|unclean|gross|stained|moldy|mouldy) .. {X}',
      '(bugs|hair|mold|mould|fungus|insects|cockroach*|worms|plastic|glass) .. (in|on) .. {X}',
    ],
  },
  {
    say: "{X} {was}n't right",
    of: ['food'],
    problem: 'bad-food',
    when: [
      '{X} {be} {adv} (cold|raw|stale|undercooked|burnt|soggy|inedible|disgusting|rotten|off|overcooked|tasteless|bland|dry|expired|sour)',
      '(cold|raw|stale|undercooked|burnt|soggy|rotten|expired|frozen|overcooked) .. {X}',
    ],
  },
  {
    say: '{X} {was} so uncomfortable',
    of: ['part', 'trip', 'place', 'ware'],
    when: [
      '{X} {be} {adv} (uncomfortable|cramped|tiny|too small|too tight|hot|freezing|cold|cramped|crowded|packed|full|loud|noisy)',
      '(uncomfortable|cramped|hot|freezing|noisy|tight) .. {X}',
    ],
  },
  {
    say: '{X} {was} closed',
    of: ['place', 'help'],
    when: [
      '{X} {be} {adv} (closed|shut|closing|locked)',
      '{X} (closes|closed|shut|shuts|close) (early|down|before|at)',
      '(closed|closing) .. {X}',
    ],
  },
  {
    say: '{X} ran out',
    of: ['food', 'plan', 'part', 'parcel', 'ware'],
    when: ['(run|ran|running) out of {X}'],
  },
  // Accounts and data
  {
    say: 'canceling {X} has been so hard',
    of: ['paper', 'line', 'plan', 'parcel', 'trip'],
    problem: 'cannot-cancel',
    when: [
      '(can not|unable to|impossible to|trying to|try to|tried to|how do i|not let me|let me|hard to|not|want to|need to) cancel {X}',
      '(cancelling|canceling) {X}',
    ],
  },
  {
    say: 'you have reason to worry about your account',
    problem: 'hacked',
    when: [
      '(account|profile) .. (hacked|compromised|hijacked|breached)',
      '(hacked|hijacked) .. account',
      'got hacked',
    ],
  },
  {
    say: 'you keep getting messages you do not want',
    problem: 'unwanted-messages',
    when: [
      '(stop|keep|keeps|still|quit) (spamming|emailing|texting|calling|sending|contacting|messaging|mailing) (me|us|my)',
      'unsubscrib*',
      '(stop|keep|still) (getting|receiving) .. (emails|texts|calls|messages|newsletters|spam|mail|mails)',
    ],
  },
  // Opinions
  {
    say: '{X} let you down',
    rank: 2,
    when: [
      '{X} {be} {adv} (a |an |the |such |such a |not |complete |total |absolute |utter |fucking |freaking |bloody |one |of |my |like |as |){0,3} {bad}',
      '{X} {adv} {bad}',
      '{bad} {adv} (ever |possible |again |).. {X}',
      '(disappointed|disappointing|dissatisfied|unhappy|frustrated|annoyed|upset|fed up|not happy|not impressed|unimpressed|sick|tired|disgusted|angry|furious|pissed|appalled|hate|hating|ashamed|let down|displeased|not pleased|not satisfied|sick and tired|done|mad|regret) .. (with|by|in|at|of|about|for|over|from|how|) .. ?{X}',
      '(hate|ruined|ruin|ruining|ruins|killed|destroyed|fucked|killing) {X}',
      '{X} (ruined|let me down|let us down|left me|cost me|was not|is not|are not|were not|needs work|needs to)',
      '(improve|fix|step up|work on|do something about|sort out|learn) .. {X}',
      '(why|how) (do|does|is|are|was|can|would|did|could|has|have) .. {X} .. (not|so|such|always|never|still|take|taking|too|no)',
    ],
  },
];

/** Verbs that may stand after "you aren't able to". */
export const VERBS_EN =
  'check in to,check in for,check in,check,book,rebook,change,cancel,open,update,download,upload,install,uninstall,access,use,find,see,play,watch,pay for,pay,order,buy,return,track,reach,redeem,add,remove,delete,print,view,reset,activate,register,send,receive,get to,get into,get on,get through to,get,contact,call,upgrade,stream,load,charge,turn on,turn off,select,choose,log into,log in to,sign into,sign in to,connect to,connect,sync,submit,transfer,exchange,replace,file,claim,confirm,reserve,schedule,reschedule,unlock,set up,switch,edit,hear,share,move,sell,join,speak to,talk to,save,read,write,enter,apply,restore,make,report,search,reply to,catch,board,purchase,complete,finish,disable,enable,hide'.split(
    ',',
  );
