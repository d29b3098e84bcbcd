/** The collected injection strings in every carrier, through the assembly of the request. Runs when the data folder is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildPrompt } from '@/utils/core/reply/prompt';
import { DATA_END, DATA_START } from '@/utils/core/reply/prompt-data';
import { makeBrand, makeDecision, makeFinding, makePost } from '@/utils/core/testing/builders';
import { voiceSchema } from '@/utils/core/voice/schema';

const folder = join(process.env.AMENDS_DATA ?? '../shared/data', 'injection');
const voice = v.parse(voiceSchema, {});

const promptOf = (text: string) =>
  buildPrompt({
    post: makePost({ text: text.slice(0, 4000) }),
    finding: makeFinding(),
    decision: makeDecision(),
    voice,
    brand: makeBrand(),
    initials: '',
    earlier: [],
    seed: '',
  });

if (existsSync(join(folder, 'injection.jsonl'))) {
  const strings = readFileSync(join(folder, 'injection.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text));
  const carriers: string[] = JSON.parse(readFileSync(join(folder, 'carriers.json'), 'utf8')).carriers;

  test(`${strings.length} strings in ${carriers.length} carriers change nothing but the data`, () => {
    const bare = promptOf('hello');
    const frame = bare.user.split(DATA_START)[0];
    const broken = carriers.flatMap((carrier) =>
      strings.filter((text) => {
        const { system, user } = promptOf(carrier.replace('{{INJ}}', () => text));
        const [before, data, ...more] = user.split(DATA_START);
        return (
          system !== bare.system || before !== frame || more.length > 0 || data?.split(DATA_END).length !== 2
        );
      }),
    );
    expect(broken).toEqual([]);
  });
} else {
  test('the collected injection strings are not on this machine: not run', () => {
    console.log(`injection strings: ${folder} not found, not run`);
    expect(existsSync(join(folder, 'injection.jsonl'))).toBe(false);
  });
}
