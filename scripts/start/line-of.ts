/** A case in a few lines of plain text. */
import words from '@/public/_locales/en/messages.json';
import type { Case } from '@/utils/core/cases/case';

const WIDTH = 100;

/** @returns lines: who and what, the words, the reasons, and what the rules decided */
export function lineOf(row: Case): string[] {
  const { finding, decision } = row;
  const what = [finding.intent, finding.severity, ...finding.topics, ...finding.risks]
    .filter(Boolean)
    .join(', ');
  const reasons = finding.reasons.map((reason) => {
    const span =
      reason.start === undefined
        ? ''
        : ` "${row.post.text.slice(reason.start, reason.end).replaceAll(/\s+/g, ' ')}"`;
    return `${inWords(reason.code)}${span}`;
  });
  return [
    `${row.priority.toUpperCase()}  ${row.author.name}${row.author.handle ? ` @${row.author.handle}` : ''}: ${what} (${finding.score.toFixed(2)})`,
    `    ${short(row.post.text)}`,
    ...(reasons.length > 0 ? [`    because: ${reasons.join(' · ')}`] : []),
    ...(decision.hold ? [`    held: ${decision.hold.reason}`] : []),
    ...(decision.fired.length > 0
      ? [`    rules: ${decision.fired.map((rule) => rule.name).join(', ')}`]
      : []),
  ];
}

/** As the agent reads it in the panel. */
function inWords(code: string): string {
  const key = `reason_${code.replaceAll('-', '_')}`;
  const known: Readonly<Record<string, { readonly message: string } | undefined>> = words;
  return known[key]?.message ?? code;
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line;
}
