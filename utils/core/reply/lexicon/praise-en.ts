/**
 * What English-speaking customers praise, and how a thank-you names it: an object for "the kind words about …".
 * The notation of `when` and of `{X}` is that of `statements-en.ts`. The first that is found is said.
 */
import type { ThingKind } from './things-en';

export type Praise = {
  readonly say: string;
  readonly when: readonly string[];
  /** The kinds of thing it can be said of; any when absent. */
  readonly of?: readonly ThingKind[];
};

const GOOD =
  '(great|excellent|amazing|fantastic|awesome|wonderful|brilliant|outstanding|superb|good|best|incredible|stellar|top-notch|perfect|impressive|lovely|exceptional|beautiful|delicious|gorgeous|fabulous|terrific|smooth|spotless|tasty|comfy|comfortable|marvellous|phenomenal|flawless|spot on|superbly)';
const KIND =
  '(friendly|lovely|kind|polite|welcoming|sweet|courteous|charming|attentive|caring|cheerful|professional|nice|wonderful|amazing|fantastic|great|brilliant|excellent|awesome|incredible|helpful|patient|best)';
const FAST = '(fast|quick|quickest|speedy|swift|prompt|rapid|quickly|promptly|speedily)';
/** They tell of the thing behind them, and stay in the sketch. */
export const PRAISING: ReadonlySet<string> = new Set(
  [GOOD, KIND, FAST].flatMap((words) => words.slice(1, -1).split('|')),
);

const ANSWERS = ['reply', 'response', 'answer', 'help', 'service'] as const;

export const PRAISE_EN: readonly Praise[] = [
  {
    say: 'the patience you met',
    when: ['(so|very|really|endlessly|incredibly|was|were|super|extremely) {adv} patient'],
  },
  ...ANSWERS.map((what) => ({ say: `the quick ${what}`, when: [`${FAST} ${what}`] })),
  {
    say: 'the quick reply',
    when: [
      '(getting|got|coming|came|get) back to (me|us) .. (quickly|fast|promptly|soon|quick|swiftly)',
      '(replied|replying|responded|responding|answered|answering) .. (quickly|fast|promptly|straight away|right away|in minutes|within minutes)',
    ],
  },
  {
    say: 'how quickly it arrived',
    when: [
      `${FAST} (delivery|shipping|dispatch|postage|turnaround)`,
      '(arrived|came|delivered|turned up|landed|here) .. (fast|quickly|early|next day|same day|overnight|in no time|ahead of schedule)',
      '(delivery|shipping) {be} {adv} (fast|quick|speedy|swift|prompt)',
    ],
  },
  { say: 'the friendly {N}', of: ['people'], when: [`(friendly|friendliest) {X}`] },
  {
    say: '{X}',
    of: ['people'],
    when: [
      `${KIND} {X}`,
      `{X} {be} {adv} ${KIND}`,
      '(thanks|thank you|kudos|props|shout out|shoutout|hats off|bravo|well done) (to|for) {X}',
      '{X} (got|went|helped|saved|made|did|sorted|fixed|took|gave|stayed|deserves|deserve|rocks|rock)',
    ],
  },
  {
    say: 'the help you had',
    when: [
      '(helped|helping|assisted) (me|us|my|our|out)',
      '(so|very|really|super|incredibly|extremely|was|were|always|most) helpful',
      '(great|huge|big|amazing|wonderful) help',
      '(sorted|sorting) (me|us|it|this|that|everything) out',
      '(above and beyond|the extra mile)',
      'out of (his|her|their|your) way',
    ],
  },
  {
    say: '{X}',
    of: ['trip', 'parcel', 'ware', 'part', 'app', 'help', 'place', 'food', 'plan', 'paper', 'line'],
    when: [
      `${GOOD} {X}`,
      `{X} .. {be} {adv} ${GOOD}`,
      '(love|loved|loving|adore|enjoyed|enjoy|enjoying|obsessed with|fan of|impressed with|impressed by|happy with|pleased with|delighted with) {X}',
      '(love|loved|loving|adore|enjoyed|enjoying|like) (how|that|the way|the fact) .. {X}',
      '(thanks|thank you) for {X}',
      '{X} {be} {adv} (a game changer|a lifesaver|a joy|a dream|a delight|something else|on point|worth)',
      '{X} alone (is|was)',
      '(smitten|thrilled|delighted|over the moon) (with|by|about) {X}',
    ],
  },
];

/** How a talk is ended politely, in the notation of `phrases.ts`. */
export const THANKS_EN: readonly string[] = 'thanks, thank you, thank u, thx, ty, cheers, ta, will do'.split(
  ', ',
);

/** With one of these it is more than that. */
export const GLAD_EN: readonly string[] =
  'love*, great*, amazing*, best*, awesome*, excellent*, fantastic*, brilliant*, wonderful*, perfect*, happy*, impress*, delight*, legend*, wizard*, star*, hero*'.split(
    ', ',
  );
