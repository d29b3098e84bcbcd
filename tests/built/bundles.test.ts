/** What must not be in shipped code, whoever wrote it. */
import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, readBuilt } from './builds';

/** Preact writes `innerHTML` only for `dangerouslySetInnerHTML`, which the lint forbids and trusted types would stop. */
const LIBRARY_INTERNALS = /dangerouslySetInnerHTML/;

describe.each(BUILDS)('%s', (build) => {
  const scripts = filesOf(build).filter((file) => file.path.endsWith('.js'));

  test('no evaluated strings, no remote scripts', () => {
    const bad = scripts.filter((file) =>
      /\beval\(|new Function\(|importScripts\(|import\(["'`]https?:/.test(readBuilt(build, file.path)),
    );
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  test('no HTML from strings outside the view library', () => {
    const bad = scripts.filter((file) => {
      const code = readBuilt(build, file.path);
      return (
        /insertAdjacentHTML|document\.write|createContextualFragment|\.outerHTML\s*=/.test(code) ||
        (/\.innerHTML\s*=[^=]/.test(code) && !LIBRARY_INTERNALS.test(code))
      );
    });
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  test('content scripts hold no database, no model client, no view library', () => {
    const bad = scripts.filter(
      (file) =>
        file.path.startsWith('content-scripts/') &&
        /indexedDB|chat\/completions|dangerouslySetInnerHTML/.test(readBuilt(build, file.path)),
    );
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  test('no stylesheet or page loads anything from elsewhere', () => {
    const bad = filesOf(build).filter(
      (file) =>
        /\.(css|html)$/.test(file.path) &&
        /https?:\/\//.test(readBuilt(build, file.path).replaceAll('http://www.w3.org', '')),
    );
    expect(bad.map((file) => file.path)).toEqual([]);
  });
});
