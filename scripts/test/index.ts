/** `npm test`: everything, in the order in which a failure is cheapest to see. Ends with one line that counts what ran. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countVitest } from './count-vitest';

const RESULTS = '.cache/test-results';

type Step = {
  readonly name: string;
  readonly command: string;
  /** A vitest run writes its counts beside. */ readonly vitest?: boolean;
};

const STEPS: readonly Step[] = [
  { name: 'build for both browsers', command: 'npm run build' },
  { name: 'types', command: 'npm run typecheck' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'format', command: 'npm run format:check' },
  { name: 'unit', command: 'vitest run', vitest: true },
  { name: 'built packages', command: 'vitest run --config vitest.built.config.ts', vitest: true },
  { name: 'real browsers', command: 'vitest run --config vitest.e2e.config.ts', vitest: true },
];

let passed = 0;
let failed = 0;
const broken: string[] = [];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
for (const step of STEPS) {
  console.log(`\n— ${step.name}`);
  const file = join(RESULTS, `${step.name.replaceAll(' ', '-')}.json`);
  const command = step.vitest
    ? `${step.command} --reporter=default --reporter=json --outputFile.json=${file}`
    : step.command;
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const counts = step.vitest
    ? countVitest(file)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  passed += counts.passed;
  // A run that fails without a failing test (a file that does not load, no test at all) is a failure too.
  failed += counts.failed > 0 || status === 0 ? counts.failed : 1;
  if (status !== 0 || counts.failed > 0 || counts.passed === 0) broken.push(step.name);
}

if (broken.length > 0) console.log(`\nNot right: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken.length > 0 || failed > 0 || passed === 0 ? 1 : 0;
