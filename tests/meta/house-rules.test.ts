/** The house rules, as tests that walk the folders. */
import { describe, expect, test } from 'vitest';
import { importsOf, projectFiles, readSource } from './source-files';

const code = projectFiles(/^(entrypoints|components|utils)\/.*\.tsx?$/);
const shipped = code.filter((path) => !/\.test\.tsx?$|\/testing\/|\/fixtures\//.test(path));
const all = projectFiles(/^(?!tests\/meta\/).*\.(ts|tsx)$/);

test('there is something to walk', () => expect(shipped.length).toBeGreaterThan(50));

describe('files', () => {
  test('none over 250 lines, data excepted', () => {
    const long = all.filter(
      (path) =>
        !/(_locales|fixtures|\.d\.ts|\/data\/|\/lexicon\/|\/lines\/|\/words\/)/.test(path) &&
        readSource(path).split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });

  test('kebab-case, components in PascalCase', () => {
    const odd = code.filter((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/(\.test)?\.tsx?$/, '');
      return path.endsWith('.tsx') && !/\/main\.tsx$|\.test\.tsx$/.test(path)
        ? !/^[A-Z][A-Za-z]*$|^[a-z][a-z0-9-]*$/.test(name)
        : !/^[A-Za-z][A-Za-z0-9-]*$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  test('every site folder has what a newcomer looks for', () => {
    const sites = [
      ...new Set(projectFiles(/^entrypoints\/[a-z]+\.content\//).map((path) => path.split('/')[1])),
    ];
    expect(sites.length).toBeGreaterThanOrEqual(3);
    for (const site of sites) {
      for (const file of ['index.ts', 'site.ts', 'adapter.ts'])
        expect(projectFiles(new RegExp(`^entrypoints/${site}/${file}$`))).toHaveLength(1);
      expect(
        projectFiles(new RegExp(`^entrypoints/${site}/.*selectors\\.ts$`)).length,
        `${site} selectors`,
      ).toBeGreaterThan(0);
      expect(
        projectFiles(new RegExp(`^entrypoints/${site}/.*fixtures/`)).length,
        `${site} fixtures`,
      ).toBeGreaterThan(0);
    }
  });
});

describe('layers', () => {
  const ownImports = (path: string) => importsOf(path).filter((item) => item.name.startsWith('@/'));
  const outside = (folder: RegExp, allowed: RegExp, typesMayBe?: RegExp) =>
    shipped
      .filter((path) => folder.test(path))
      .flatMap((path) => ownImports(path).map((item) => ({ path, ...item })))
      .filter((item) => !allowed.test(item.name) && !(item.typeOnly && typesMayBe?.test(item.name)))
      .map((item) => `${item.path} -> ${item.name}`);

  test('core imports nothing of ours outside core', () =>
    expect(outside(/^utils\/core\//, /^@\/utils\/core\//)).toEqual([]));
  test('core imports no library but valibot', () => {
    const foreign = shipped
      .filter((path) => path.startsWith('utils/core/'))
      .flatMap((path) => importsOf(path).map((item) => item.name))
      .filter((name) => !name.startsWith('@/') && name !== 'valibot');
    expect(foreign).toEqual([]);
  });
  test('page imports core, messaging and itself', () =>
    expect(outside(/^utils\/page\//, /^@\/utils\/(core|page|messaging|sites)/)).toEqual([]));
  test('services import no view and no entrypoint', () =>
    expect(outside(/^utils\/services\//, /^@\/utils\//)).toEqual([]));
  test('views import no storage and send no message', () =>
    expect(
      outside(
        /^components\//,
        /^@\/(components|utils\/core|utils\/sites|utils\/engines\/(providers|endpoint)|public)\//,
        /^@\/utils\//,
      ).filter((line) => !line.endsWith('@/utils/sites')),
    ).toEqual([]));
  test('nothing imports upwards by path', () =>
    expect(
      all.flatMap((path) =>
        importsOf(path)
          .filter((item) => item.name.startsWith('../'))
          .map((item) => `${path} -> ${item.name}`),
      ),
    ).toEqual([]));
  test('no export that nobody uses', () => {
    const readers = all.map((path) => ({ path, words: new Set(readSource(path).match(/\w+/g)) }));
    const unused = shipped
      .filter((path) => !path.startsWith('entrypoints/'))
      .flatMap((path) =>
        [...readSource(path).matchAll(/^export (?:async )?(?:const|function\*?|type|class) (\w+)/gm)]
          .map(([, name = '']) => name)
          .filter((name) => !readers.some((reader) => reader.path !== path && reader.words.has(name)))
          // A type may be written out for those who read it where it is used.
          .filter((name) => (readSource(path).match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2)
          .map((name) => `${path}: ${name}`),
      );
    // Named to the bundler, in place of one of WXT's.
    expect(unused).toEqual(['utils/page/quiet-context.ts: ContentScriptContext']);
  });
  test('one file asks which browser this is', () => {
    const asking = shipped.filter((path) =>
      /import\.meta\.env\.(CHROME|FIREFOX|BROWSER)|navigator\.userAgent/.test(readSource(path)),
    );
    expect(asking).toEqual(['utils/platform.ts']);
  });
});

describe('safety', () => {
  const having = (pattern: RegExp, files = shipped) => files.filter((path) => pattern.test(readSource(path)));
  test('no HTML from strings', () =>
    expect(
      having(
        /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|createContextualFragment/,
      ),
    ).toEqual([]));
  test('no inline style from data', () =>
    expect(having(/style=\{|\.cssText|setAttribute\('style'/)).toEqual([]));
  test('no swallowed error, any or ignored type', () =>
    expect(having(/catch *(\([^)]*\))? *\{ *\}|\bas any\b|@ts-ignore|@ts-nocheck/, all)).toEqual([]));
  test('pages of the site cannot talk to us', () =>
    expect(having(/addEventListener\('message'/)).toEqual([]));
  test('no Enter is ever dispatched and nothing is ever submitted', () =>
    expect(having(/key: *'Enter'[^\n]*dispatch|\.requestSubmit\(|\.submit\(\)|new KeyboardEvent/)).toEqual(
      [],
    ));
  test('no test is skipped or narrowed', () =>
    expect(having(/\b(it|test|describe)\.(skip|todo|only)\(|\bxit\(|\bxdescribe\(/, all)).toEqual([]));
});

describe('the project speaks of itself alone', () => {
  const text = projectFiles(/^(?!package-lock\.json).*\.(ts|tsx|md|json|html|css|yml)$|^\.ci\/run$/);
  test('no path of a machine', () => {
    // In parts, so that this file does not match itself.
    const machine = new RegExp(
      `/${['w', 'ork/'].join('')}|/${['h', 'ome/[a-z]'].join('')}|/${['r', 'oot/'].join('')}`,
    );
    expect(text.filter((path) => machine.test(readSource(path)))).toEqual([]);
  });
  test('no registry address in the lockfile', () => {
    expect(readSource('package-lock.json')).not.toMatch(/"resolved"|registry\./);
  });
});
