import { expect, test } from 'vitest';
import { classifySender, type SenderLike } from './sender';

const own = { id: 'amends-id', baseUrl: 'chrome-extension://amends-id/' };
const tab = { id: 7 };

test.each<[string, SenderLike, string]>([
  ['our popup', { id: own.id, url: `${own.baseUrl}popup.html` }, 'page'],
  ['our options in a tab', { id: own.id, url: `${own.baseUrl}options.html`, tab, frameId: 0 }, 'page'],
  ['our page framed by a site', { id: own.id, url: `${own.baseUrl}popup.html`, tab, frameId: 3 }, 'stranger'],
  [
    'a content script on X',
    { id: own.id, url: 'https://x.com/home', tab, frameId: 0, documentLifecycle: 'active' },
    'content',
  ],
  ['a content script in a subframe', { id: own.id, url: 'https://x.com/home', tab, frameId: 2 }, 'stranger'],
  [
    'a content script kept for going back',
    { id: own.id, url: 'https://x.com/home', tab, frameId: 0, documentLifecycle: 'cached' },
    'stranger',
  ],
  ['another host', { id: own.id, url: 'https://evil.example/', tab, frameId: 0 }, 'stranger'],
  ['a look-alike host', { id: own.id, url: 'https://x.com.evil.example/', tab, frameId: 0 }, 'stranger'],
  ['plain http', { id: own.id, url: 'http://x.com/home', tab, frameId: 0 }, 'stranger'],
  ['another extension', { id: 'other', url: `${own.baseUrl}popup.html` }, 'stranger'],
  ['no URL', { id: own.id }, 'stranger'],
])('%s is %s', (_name, sender, kind) => {
  expect(classifySender(sender, own).kind).toBe(kind);
});
