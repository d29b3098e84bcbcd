/** Settings as long as they may be. */
import { SET_UP } from './page-scene';
import type { Settings } from '@/utils/settings/schema';

export const LONG_NAME = 'A rule whose name is as long as a name may be, and then some more words';
export const LONG_SETTINGS: Settings = {
  ...SET_UP,
  brand: {
    ...SET_UP.brand,
    names: Array.from({ length: 60 }, (_, at) => `Northwind spelling number ${at + 1}`),
    handles: ['a'.repeat(80), 'NorthwindGear'],
    privateChannels: { x: `https://northwind.example/${'deep/'.repeat(30)}` },
  },
  rules: [
    {
      id: 'long',
      name: LONG_NAME,
      on: true,
      stop: true,
      all: [
        {
          op: 'hasAny',
          field: 'text',
          words: Array.from({ length: 30 }, (_, at) => `lawyer${at} wordwordword`),
        },
        { op: 'notIn', field: 'lang', values: ['de', 'fr', 'xx-unknown'] },
        { op: 'atLeast', field: 'followers', value: 1_000_000 },
      ],
      any: [{ op: 'in', field: 'tag', values: ['x'.repeat(60)] }],
      actions: [{ kind: 'hold', reason: 'r'.repeat(200) }],
      note: 'n '.repeat(250),
    },
    ...SET_UP.rules,
  ],
};
