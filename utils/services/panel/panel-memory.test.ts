import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPanelMemory, isPanelKey } from './panel-memory';

beforeEach(() => fakeBrowser.reset());

describe('createPanelMemory', () => {
  it('gives back the work on a case, and nothing for another', async () => {
    const memory = createPanelMemory();
    const work = { ...(await memory.readWork('x:1')), chosen: 'own', texts: { own: 'Half a sen' } };
    await memory.saveWork('x:1', work);
    expect(await createPanelMemory().readWork('x:1')).toEqual(work);
    expect((await memory.readWork('x:2')).texts).toEqual({});
    await memory.dropWork('x:1');
    expect((await memory.readWork('x:1')).texts).toEqual({});
  });

  it('gives back the place', async () => {
    await createPanelMemory().savePlace({ list: 'open', caseId: 'x:1' });
    expect(await createPanelMemory().readPlace()).toEqual({ list: 'open', caseId: 'x:1' });
  });

  it('treats what it cannot understand as not there', async () => {
    await fakeBrowser.storage.session.set({ 'panel:place': { caseId: 7 }, 'panel:work:x:1': 'x' });
    expect(await createPanelMemory().readPlace()).toEqual({});
    expect((await createPanelMemory().readWork('x:1')).texts).toEqual({});
  });

  it('uses keys of its own', async () => {
    await createPanelMemory().savePlace({});
    await createPanelMemory().saveWork('x:1', await createPanelMemory().readWork('x:1'));
    const keys = Object.keys(await fakeBrowser.storage.session.get(null));
    expect(keys.every(isPanelKey)).toBe(true);
    expect(isPanelKey('tab:7')).toBe(false);
  });
});
