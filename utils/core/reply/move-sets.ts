/** Which steps a reply takes, by what it answers. A rule's `template` names one of these sets. */
import type { Approach } from './approach';

/** What a step says; `pools.ts` knows the lines of each. */
export type StepId =
  | 'greet'
  | 'sorry'
  | 'see'
  | 'apologise'
  | 'empathise'
  | 'wait'
  | 'act'
  | 'remedy'
  | 'channel'
  | 'thanks'
  | 'question'
  | 'questionHelp'
  | 'questionMore'
  | 'praise'
  | 'praiseProduct'
  | 'share'
  | 'idea'
  | 'ideaPass'
  | 'hello'
  | 'offer'
  | 'hold'
  | 'holdPass'
  | 'legalPass'
  | 'safety'
  | 'safetyPass'
  | 'care'
  | 'careHelp'
  | 'inPrivate'
  | 'heard'
  | 'asked'
  | 'again'
  | 'leaving'
  | 'upset';

/** A step, and whether it may be left out: the one with the highest `spare` goes first. */
export type Step = { readonly step: StepId; readonly spare?: number };

export type MoveSet = {
  /** One or more plans an approach, each with its steps in order. */
  readonly approaches: Readonly<Record<Approach, readonly (readonly Step[])[]>>;
  /** A plan for any approach once its own have run out of words: many like posts in a day. */
  readonly more?: readonly Step[];
  /** Grave matters: no offers, no friendly tone. */
  readonly grave: boolean;
  /** Good news: an emoji may follow where the voice allows one. */
  readonly cheerful: boolean;
  /** Shown to the agent with every draft of the set. */
  readonly note?: string;
};

const must = (step: StepId): Step => ({ step });
const may = (spare: number, step: StepId): Step => ({ step, spare });

export const MOVE_SETS = {
  complaint: {
    grave: false,
    cheerful: false,
    approaches: {
      direct: [
        [
          must('greet'),
          must('see'),
          must('apologise'),
          must('leaving'),
          may(2, 'upset'),
          may(3, 'wait'),
          may(3, 'again'),
          may(6, 'act'),
          may(4, 'asked'),
          may(2, 'remedy'),
          must('channel'),
        ],
      ],
      warm: [
        [
          must('greet'),
          must('sorry'),
          may(1, 'empathise'),
          may(1, 'upset'),
          may(2, 'leaving'),
          may(3, 'wait'),
          may(3, 'again'),
          may(6, 'act'),
          may(7, 'thanks'),
          may(5, 'asked'),
          may(2, 'remedy'),
          must('channel'),
        ],
        [
          must('greet'),
          must('apologise'),
          must('see'),
          may(1, 'upset'),
          may(2, 'leaving'),
          may(3, 'wait'),
          may(3, 'again'),
          may(6, 'act'),
          may(7, 'thanks'),
          may(5, 'asked'),
          may(2, 'remedy'),
          must('channel'),
        ],
      ],
      brief: [
        [must('greet'), must('sorry'), may(1, 'leaving'), must('channel')],
        [must('greet'), must('see'), must('apologise'), must('channel')],
      ],
    },
  },
  question: {
    grave: false,
    cheerful: false,
    note: 'add-answer',
    more: [must('greet'), must('question'), must('questionHelp')],
    approaches: {
      direct: [[must('greet'), may(1, 'question'), must('questionHelp')]],
      warm: [[must('greet'), must('question'), must('questionMore')]],
      brief: [[must('greet'), must('questionHelp')]],
    },
  },
  'private-question': {
    grave: false,
    cheerful: false,
    note: 'add-answer',
    approaches: {
      direct: [[must('greet'), may(1, 'question'), must('channel')]],
      warm: [[must('greet'), must('question'), may(1, 'questionHelp'), must('channel')]],
      brief: [[must('greet'), must('channel')]],
    },
  },
  praise: {
    grave: false,
    cheerful: true,
    more: [must('greet'), must('praise'), must('share')],
    approaches: {
      direct: [[must('greet'), must('praise'), may(1, 'share')]],
      warm: [[must('greet'), must('praise'), may(1, 'praiseProduct'), may(2, 'share')]],
      brief: [[must('greet'), must('praise')]],
    },
  },
  idea: {
    grave: false,
    cheerful: true,
    more: [must('greet'), must('idea'), must('ideaPass')],
    approaches: {
      direct: [[must('greet'), must('idea'), may(1, 'ideaPass')]],
      warm: [[must('greet'), must('idea'), must('ideaPass')]],
      brief: [[must('greet'), must('idea')]],
    },
  },
  other: {
    grave: false,
    cheerful: false,
    more: [must('greet'), must('hello'), must('offer')],
    approaches: {
      direct: [[must('greet'), must('offer')]],
      warm: [[must('greet'), must('hello'), may(1, 'offer')]],
      brief: [
        [must('greet'), must('hello')],
        [must('greet'), must('offer')],
      ],
    },
  },
  /** A rule holds the reply: nothing is promised, admitted or disputed. */
  holding: {
    grave: true,
    cheerful: false,
    note: 'holding',
    approaches: {
      direct: [[must('greet'), must('holdPass'), may(1, 'hold')]],
      warm: [[must('greet'), must('hold'), must('holdPass')]],
      brief: [[must('greet'), must('holdPass')]],
    },
  },
  legal: {
    grave: true,
    cheerful: false,
    note: 'holding',
    approaches: {
      direct: [[must('greet'), may(1, 'hold'), must('legalPass')]],
      warm: [[must('greet'), must('hold'), must('legalPass')]],
      brief: [[must('greet'), must('legalPass')]],
    },
  },
  safety: {
    grave: true,
    cheerful: false,
    note: 'holding',
    approaches: {
      direct: [[must('greet'), must('safety'), must('safetyPass'), may(1, 'channel')]],
      warm: [[must('greet'), must('safety'), must('safetyPass'), must('channel')]],
      brief: [[must('greet'), must('safety'), must('channel')]],
    },
  },
  /** Somebody may be in danger. */
  care: {
    grave: true,
    cheerful: false,
    note: 'care',
    approaches: {
      direct: [[must('greet'), must('care'), must('careHelp')]],
      warm: [[must('greet'), must('care'), must('careHelp')]],
      brief: [[must('greet'), must('care'), must('careHelp')]],
    },
  },
  /** A matter the voice never answers in public. */
  private: {
    grave: true,
    cheerful: false,
    note: 'in-private',
    approaches: {
      direct: [[must('greet'), must('heard'), must('inPrivate'), must('channel')]],
      warm: [[must('greet'), must('heard'), must('inPrivate'), may(1, 'thanks'), must('channel')]],
      brief: [[must('greet'), must('heard'), must('inPrivate'), must('channel')]],
    },
  },
} as const satisfies Record<string, MoveSet>;

export type MoveSetId = keyof typeof MOVE_SETS;

/** @returns whether a rule's template names a set. */
export function isMoveSetId(id: string | undefined): id is MoveSetId {
  return id !== undefined && Object.hasOwn(MOVE_SETS, id);
}
