/** The screens to look at: which window, what the background answers, what the agent does first. */
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '@/utils/messaging/protocol';
import type { InsertOutcome } from '@/utils/messaging/protocol';
import type { Story } from '@/utils/core/testing/tell-case';
import { MODEL_SCENES } from './model-scenes';
import { press, typeReply } from './press';
import { TEAM_SCENES } from './team-scenes';
import {
  EARLY,
  EVERYONE,
  HELD,
  HELD_ASKED,
  LATE_PARCEL,
  LATE_PARCEL_BEFORE,
  LONG,
  MILD,
  RIGHT_TO_LEFT,
  UNSUPPORTED,
} from './stories';

export type Scene = {
  readonly name: string;
  readonly frame: 'popup' | 'sidepanel';
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  readonly stories?: readonly Story[];
  /** The open case. */
  readonly open?: Story;
  readonly status?: PageStatus;
  readonly welcomed?: boolean;
  /** `local`: a server on this machine is set up; `far`: one elsewhere, never agreed to. */
  readonly model?: 'local' | 'far';
  /** The team has saved replies. */
  readonly saved?: boolean;
  readonly insert?: InsertOutcome;
  /** A message the background does not answer. */
  readonly silent?: boolean;
  readonly act?: (page: Page) => Promise<void>;
};

const keyOf = (story: Story) => `x:${story.id}` as const;
const READING: PageStatus = {
  site: 'x',
  state: 'reading',
  keys: [HELD, LATE_PARCEL, LATE_PARCEL_BEFORE, MILD].map(keyOf),
  health: { site: 'x', pageKind: 'search', found: 25, read: 22, skipped: { 'no-author': 3 }, strategies: {} },
};
const UNREADABLE: PageStatus = {
  site: 'x',
  state: 'unreadable',
  keys: [],
  health: {
    site: 'x',
    pageKind: 'home',
    found: 12,
    read: 0,
    skipped: { 'no-id': 12 },
    strategies: { 'author:avatar': 3 },
  },
};
const PANEL = { width: 360, height: 800 };
const insert = press('.actions .primary');
/** As many problems at once as one reply can well have. */
const EVERYTHING_WRONG =
  ' Hi {name}, AS ALREADY STATED this was our fault!! Sorry if you were upset. We guarantee a full refund by Friday 🙂 #sorry @somebody https://elsewhere.example Send us your card number. ';

const HERE: readonly Scene[] = [
  { name: 'list', frame: 'popup' },
  { name: 'case', frame: 'popup', open: LATE_PARCEL },
  { name: 'case-panel', frame: 'sidepanel', size: PANEL, open: LATE_PARCEL },
  { name: 'held', frame: 'popup', open: HELD },
  {
    name: 'edited',
    frame: 'sidepanel',
    size: PANEL,
    open: LATE_PARCEL,
    act: typeReply(' We will refund you today. Send us your card number. '),
  },
  {
    name: 'problems',
    frame: 'sidepanel',
    size: PANEL,
    open: LATE_PARCEL,
    act: typeReply(EVERYTHING_WRONG),
  },
  {
    name: 'override',
    frame: 'sidepanel',
    size: PANEL,
    open: LATE_PARCEL,
    act: async (page) => {
      await typeReply(' You will get a voucher by Friday. Calm down. ')(page);
      await insert(page);
    },
  },
  { name: 'inserted', frame: 'popup', open: LATE_PARCEL, insert: { kind: 'inserted' }, act: insert },
  {
    name: 'existing-draft',
    frame: 'sidepanel',
    size: PANEL,
    open: LATE_PARCEL,
    insert: { kind: 'existing-draft', draft: 'Hi Priya, I will have a look at' },
    act: insert,
  },
  {
    name: 'already-answered',
    frame: 'popup',
    open: LATE_PARCEL,
    insert: { kind: 'already-answered', reply: 'Hi Priya, we have just sent you a message. ^CD' },
    act: insert,
  },
  { name: 'no-composer', frame: 'popup', open: LATE_PARCEL, insert: { kind: 'no-composer' }, act: insert },
  { name: 'long', frame: 'sidepanel', size: PANEL, open: LONG },
  { name: 'right-to-left', frame: 'popup', open: RIGHT_TO_LEFT },
  { name: 'why', frame: 'popup', open: LATE_PARCEL, act: press('.editor-foot [aria-expanded]') },
  {
    name: 'rewrite',
    frame: 'popup',
    open: LATE_PARCEL,
    act: press('.rewrite button'),
  },
  {
    name: 'rewritten',
    frame: 'sidepanel',
    size: PANEL,
    open: LATE_PARCEL,
    dark: true,
    act: async (page) => {
      await press('.rewrite button')(page);
      await press('.rewrite [role="menuitem"]:nth-child(2)')(page);
    },
  },
  { name: 'menu', frame: 'popup', open: LATE_PARCEL, act: press('.actions .menu:last-child button') },
  { name: 'escalate', frame: 'popup', open: LATE_PARCEL, act: press('.actions .menu button') },
  {
    name: 'note',
    frame: 'popup',
    open: LATE_PARCEL,
    act: async (page) => {
      await press('.actions .menu:last-child button')(page);
      await press('[role=menuitem]')(page);
    },
  },
  {
    name: 'relabel',
    frame: 'sidepanel',
    size: PANEL,
    open: LATE_PARCEL,
    act: async (page) => {
      await press('.actions .menu:last-child button')(page);
      await press('[role=menuitem]:last-child')(page);
    },
  },
  { name: 'release', frame: 'popup', open: HELD, act: press('.actions .row > button') },
  {
    name: 'replied',
    frame: 'popup',
    open: LATE_PARCEL,
    act: async (page) => {
      await press('.earlier summary')(page);
      await press('.earlier button')(page);
      await page.waitForFunction(() => document.querySelector('.notice-good'));
      await press('.history summary')(page);
    },
  },
  { name: 'keys', frame: 'popup', act: async (page) => page.keyboard.press('?') },
  {
    name: 'search',
    frame: 'popup',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('charger');
    },
  },
];

const ELSEWHERE: readonly Scene[] = [
  { name: 'early', frame: 'popup', open: EARLY, stories: [EARLY] },
  { name: 'unsupported', frame: 'popup', open: UNSUPPORTED, stories: [UNSUPPORTED] },
  { name: 'held-escalated', frame: 'popup', open: HELD_ASKED, stories: [HELD_ASKED] },
  { name: 'held-panel', frame: 'sidepanel', size: { width: 320, height: 700 }, open: HELD },
  { name: 'empty', frame: 'popup', stories: [] },
  { name: 'off', frame: 'popup', status: { site: 'x', state: 'off', keys: [] }, stories: [] },
  { name: 'none', frame: 'popup', status: { state: 'none', keys: [] } },
  { name: 'unreadable', frame: 'popup', status: UNREADABLE },
  { name: 'setup', frame: 'popup', stories: [], welcomed: false },
  { name: 'error', frame: 'popup', silent: true, open: LATE_PARCEL, act: insert },
  { name: 'away', frame: 'popup', open: LATE_PARCEL, status: { state: 'none', keys: [] } },
  { name: 'narrow-list', frame: 'sidepanel', size: { width: 320, height: 640 }, stories: EVERYONE },
  { name: 'narrow-case', frame: 'sidepanel', size: { width: 320, height: 640 }, open: LATE_PARCEL },
  {
    name: 'narrow-problems',
    frame: 'sidepanel',
    size: { width: 320, height: 900 },
    open: LATE_PARCEL,
    act: typeReply(EVERYTHING_WRONG),
  },
  // 400 by 600 at 200% zoom.
  { name: 'zoomed-case', frame: 'sidepanel', size: { width: 200, height: 300 }, open: LATE_PARCEL },
];

const DARK = [
  'list',
  'case',
  'held',
  'edited',
  'problems',
  'override',
  'already-answered',
  'menu',
  'unreadable',
];
const light = [...HERE, ...MODEL_SCENES, ...TEAM_SCENES, ...ELSEWHERE];

export const SCENES: readonly Scene[] = [
  ...light,
  ...light
    .filter(({ name }) => DARK.includes(name) || /^(team|model|early|held)-?/.test(name))
    .map((scene) => ({ ...scene, name: `${scene.name}-dark`, dark: true })),
];

/** What was noted of the page beside the panel unless the scene says otherwise. */
export const USUAL_STATUS = READING;
