/** Rules every brand starts with. The first four are on: they guard people, not style. */
import type { Rule } from './schema';

export const SAFE_RULES: readonly Rule[] = [
  {
    id: 'self-harm',
    name: 'Somebody may be in danger',
    on: true,
    stop: true,
    all: [{ op: 'in', field: 'risk', values: ['self-harm'] }],
    any: [],
    actions: [
      { kind: 'priority', value: 'critical' },
      { kind: 'hold', reason: 'Somebody may be in danger: a trained person answers.' },
      { kind: 'route', to: 'Duty lead' },
    ],
  },
  {
    id: 'safety',
    name: 'Safety',
    on: true,
    stop: false,
    all: [],
    any: [
      { op: 'in', field: 'risk', values: ['safety'] },
      { op: 'in', field: 'topic', values: ['safety'] },
    ],
    actions: [
      { kind: 'priority', value: 'critical' },
      { kind: 'tag', value: 'safety' },
      { kind: 'hold', reason: 'Possible injury or hazard: the safety team decides first.' },
      { kind: 'route', to: 'Safety' },
    ],
  },
  {
    id: 'legal',
    name: 'Legal threat',
    on: true,
    stop: false,
    all: [{ op: 'in', field: 'risk', values: ['legal'] }],
    any: [],
    actions: [
      { kind: 'priority', value: 'critical' },
      { kind: 'tag', value: 'legal' },
      { kind: 'hold', reason: 'Legal threat: Legal decides what is said in public.' },
      { kind: 'route', to: 'Legal' },
    ],
  },
  {
    id: 'press',
    name: 'Press or a large audience',
    on: true,
    stop: false,
    all: [{ op: 'in', field: 'risk', values: ['press'] }],
    any: [],
    actions: [
      { kind: 'priority', value: 'high' },
      { kind: 'tag', value: 'press' },
      { kind: 'route', to: 'Communications' },
    ],
  },
  {
    id: 'churn',
    name: 'About to leave',
    on: false,
    stop: false,
    all: [{ op: 'in', field: 'risk', values: ['churn'] }],
    any: [],
    actions: [
      { kind: 'priority', value: 'high' },
      { kind: 'tag', value: 'retention' },
    ],
  },
  {
    id: 'repeat',
    name: 'Has asked before',
    on: false,
    stop: false,
    all: [],
    any: [
      { op: 'in', field: 'risk', values: ['repeated-contact'] },
      { op: 'atLeast', field: 'authorCases', value: 2 },
    ],
    actions: [
      { kind: 'priority', value: 'high' },
      { kind: 'tag', value: 'repeat contact' },
    ],
  },
];
