/** The scores of a stronger model, by row. */

/**
 * @param text `id <tab> probability` a line
 * @returns the probabilities by id; throws on a line that is no such pair
 */
export function readTeacher(text: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [id, cell] = line.split('\t');
    const score = Number(cell);
    if (id === undefined || cell === undefined || !(score >= 0 && score <= 1))
      throw new Error(`Line ${at + 1} of the teacher's file is no id and probability: ${line.slice(0, 80)}`);
    scores.set(id, score);
  }
  return scores;
}
