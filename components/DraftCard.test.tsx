// @vitest-environment jsdom
/** Whatever a model writes, the card shows its letters and makes nothing of them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { mount, type Mounted } from '@/components/testing/mount';
import { HOSTILE_WORDS } from '@/tests/model-server/data/hostile-words';
import { DraftCard } from './DraftCard';

installWords();
let page: Mounted;
beforeEach(() => {
  page = mount();
});
afterEach(() => page.unmount());

const cardOf = async (text: string) => {
  await page.draw(
    <DraftCard
      draft={{
        id: 'm-1',
        source: 'model',
        engine: text,
        approach: 'model',
        text,
        lang: 'en',
        moves: [],
        notes: [],
      }}
      number={1}
      text={text}
      length={text.length}
      limit={280}
      chosen={false}
      edited={false}
      onChoose={() => {}}
    />,
  );
  return page.root;
};

it('no hostile words become an element, an attribute or a link', async () => {
  const plain = [...(await cardOf('plain')).querySelectorAll('*')].map((one) => one.localName);
  for (const { words } of HOSTILE_WORDS) {
    const root = await cardOf(words);
    expect([...root.querySelectorAll('*')].map((one) => one.localName)).toEqual(plain);
    expect(root.querySelector('.draft-text')?.textContent).toBe(words);
  }
});
