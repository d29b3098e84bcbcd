// @vitest-environment jsdom
import { useLayoutEffect, useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { find, mount, type Mounted } from '@/components/testing/mount';
import { useReturnFocus } from './use-return-focus';

function Form() {
  const field = useRef<HTMLInputElement>(null);
  useReturnFocus();
  useLayoutEffect(() => field.current?.focus(), []);
  return <input ref={field} />;
}

type PageProps = { readonly menu: boolean; readonly form: boolean };

function Page({ menu, form }: PageProps) {
  return (
    <>
      <button id="plain">open</button>
      <div class="menu">
        <button id="trigger" aria-haspopup="menu">
          more
        </button>
        {menu && <button id="item">note</button>}
      </div>
      {form && <Form />}
    </>
  );
}

let page: Mounted;
beforeEach(() => {
  page = mount();
});
afterEach(() => page.unmount());

it('goes back to the button that opened it', async () => {
  await page.draw(<Page menu={false} form={false} />);
  find(page.root, '#plain').focus();
  await page.draw(<Page menu={false} form />);
  expect(document.activeElement?.tagName).toBe('INPUT');
  await page.draw(<Page menu={false} form={false} />);
  expect(document.activeElement?.id).toBe('plain');
});

it('goes back to the menu’s button when its item is gone', async () => {
  await page.draw(<Page menu form={false} />);
  find(page.root, '#item').focus();
  await page.draw(<Page menu form />);
  await page.draw(<Page menu={false} form />);
  await page.draw(<Page menu={false} form={false} />);
  expect(document.activeElement?.id).toBe('trigger');
});

it('goes back from what is gone before a frame was drawn', async () => {
  await page.draw(<Page menu={false} form={false} />);
  find(page.root, '#plain').focus();
  page.drawNow(<Page menu={false} form />);
  page.drawNow(<Page menu={false} form={false} />);
  expect(document.activeElement?.id).toBe('plain');
});
