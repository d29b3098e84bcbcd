/** Does it greet somebody else, or nobody although the voice greets by name? */
import { firstName } from '@/utils/core/reply/first-name';
import { foldForMatch, type Span } from '@/utils/core/text/normalise';
import type { PhraseFinder } from '@/utils/core/text/phrases';
import type { Check, Fault, LintInput } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

/** A word with a capital right behind the greeting, up to a mark. */
const NAME = /^[\s,]{1,2}(\p{Lu}[\p{L}'’-]{1,20})(?=\s*[,.!:;–-]|\s+\p{Lu}[\p{L}'’-]{1,20}\s*[,.!:])/u;

export const wrongName: Check = ({ find, hits, normal, text }, input) => {
  const name = firstName(input.post.author, input.brand);
  const greeting = hits('greetings').find(({ start }) => start <= text.search(/\S/));
  const match = greeting && NAME.exec(text.slice(greeting.end));
  if (greeting && match?.[1] !== undefined && isWrong(match[1], input, find.greetedAll)) {
    const start = greeting.end + match[0].length - match[1].length;
    const end = start + match[1].length;
    const edit = { start: name === undefined ? greeting.end : start, end, to: name ?? '' };
    return [{ code: 'wrong-name', params: [match[1]], start, end, fix: () => mend(text, [edit]) }];
  }
  if (input.voice.greeting === 'name' && name !== undefined && !normal.text.includes(foldForMatch(name)))
    return [{ code: 'no-name', params: [name], fix: greeting && named(text, greeting, name) }];
  return [];
};

/** The name behind a greeting that greets nobody: "Hello, we", "Hello." */
function named(text: string, { end }: Span, name: string): Fault['fix'] {
  return /^\s*[,.!]/.test(text.slice(end))
    ? () => mend(text, [{ start: end, end, to: ` ${name}` }])
    : undefined;
}

function isWrong(word: string, { post, brand }: LintInput, greetedAll: PhraseFinder): boolean {
  const folded = foldForMatch(word);
  const known = foldForMatch(
    [post.author.name, post.author.handle ?? '', brand.name, ...brand.names].join(' '),
  );
  return !known.includes(folded) && greetedAll({ source: folded, text: folded }).length === 0;
}
