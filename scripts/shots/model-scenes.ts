/** The panel with a model set up: what it would send, and the question before the first request. */
import { press, typeReply } from './press';
import type { Scene } from './scenes';
import { LATE_PARCEL, MILD } from './stories';

const PANEL = { width: 360, height: 800 };

export const MODEL_SCENES: readonly Scene[] = [
  {
    name: 'model',
    frame: 'sidepanel',
    size: { width: 400, height: 1000 },
    open: MILD,
    model: 'local',
    act: press('.model summary'),
  },
  {
    name: 'model-rewrite',
    frame: 'sidepanel',
    size: PANEL,
    open: LATE_PARCEL,
    model: 'far',
    act: async (page) => {
      await typeReply(' Calm down.')(page);
      await press('.model summary')(page);
      await page.locator('.model select').fill('shorter');
      await page.$eval('.model select', (select) => select.scrollIntoView());
    },
  },
  {
    name: 'consent',
    frame: 'sidepanel',
    size: PANEL,
    open: LATE_PARCEL,
    model: 'far',
    act: press('.model button'),
  },
  {
    name: 'consent-dark',
    frame: 'popup',
    dark: true,
    open: LATE_PARCEL,
    model: 'far',
    act: async (page) => {
      await press('.model button')(page);
      await page.locator('.outgoing summary').click();
    },
  },
];
