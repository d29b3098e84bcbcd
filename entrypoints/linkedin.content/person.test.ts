// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { profileOf } from './person';

function link(href: string): Element {
  const element = document.createElement('a');
  element.setAttribute('href', href);
  return element;
}

test.each([
  ['/in/ana-b/', 'ana-b', 'https://www.linkedin.com/in/ana-b/'],
  [
    'https://www.linkedin.com/in/ana-b?miniProfileUrn=urn%3Ali',
    'ana-b',
    'https://www.linkedin.com/in/ana-b/',
  ],
  ['https://ca.linkedin.com/in/ana-b?trk=x', 'ana-b', 'https://www.linkedin.com/in/ana-b/'],
  ['https://www.linkedin.com/company/acme/posts/', 'company/acme', 'https://www.linkedin.com/company/acme/'],
  ['/school/uni-x/', 'school/uni-x', 'https://www.linkedin.com/school/uni-x/'],
  ['/showcase/acme-labs', 'showcase/acme-labs', 'https://www.linkedin.com/showcase/acme-labs/'],
])('%s', (href, handle, url) => {
  expect(profileOf(link(href))).toMatchObject({ handle, url });
});

test.each([
  '',
  '/feed/',
  'https://shop.example/in/ana-b/',
  'https://linkedin.com.shop.example/in/x',
  'https://shop.example/?u=https://www.linkedin.com/in/x/',
  'javascript:alert(1)//linkedin.com/in/x',
  '/safety/go/?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fx',
])('"%s" is nobody', (href) => {
  expect(profileOf(link(href))).toBeUndefined();
});
