/**
 * `npm run bench` measures everything, `npm run bench -- NAME …` some of it, `npm run bench -- list` only names them.
 * Milliseconds are of this machine on this day: the ratios, each of two things
 * measured in turns in the same run, are what can be compared.
 */
import { loadavg } from 'node:os';
import type { Bench } from './bench';
import { detect } from './detect/index';
import { editors } from './editor-techniques/index';
import { encoder } from './encoder';
import { feed } from './feed/index';
import { lint } from './lint/index';
import { playbook } from './playbook/index';
import { popup } from './popup/index';

const BENCHES: Readonly<Record<string, Bench>> = { popup, feed, editors, detect, lint, playbook, encoder };

const LISTING = ['list', '--help'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !LISTING.includes(name) && !BENCHES[name]);
const all = Object.entries(BENCHES);
const say = (line: string) => console.log(line);

if (unknown.length > 0 || asked.some((name) => LISTING.includes(name))) {
  for (const name of unknown) say(`There is no bench called ${name}.`);
  for (const [name, { about }] of all) say(`${name.padEnd(8)} ${about}`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  for (const [name, bench] of all.filter(([each]) => asked.length === 0 || asked.includes(each))) {
    const [busy = 0] = loadavg();
    say(`\n== ${name}: ${bench.about} (load of the machine ${busy.toFixed(1)})`);
    await bench.run(say);
  }
}
