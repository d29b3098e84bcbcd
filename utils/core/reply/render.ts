/** One line of the tables made into a sentence. The notation is described in `lines/schema.ts`. */
import type { Voice } from '@/utils/core/voice/schema';
import { SLOTS, type Line, type Lines, type Slot } from './lines/schema';

export type Slots = { readonly [K in Slot]?: string };

export type Speaker = {
  readonly lines: Lines;
  readonly voice: Pick<Voice, 'formality' | 'warmth' | 'playfulness' | 'person'>;
  /** A grave matter: the friendliest and the playful lines are left out. */
  readonly grave: boolean;
};

export type Sentence = {
  readonly text: string;
  /** Begins with a word that keeps its capital after a greeting. */
  readonly keepsCapital: boolean;
};

/** The innermost `[familiar|formal]` or `<I|we>`. */
const CHOICE = /\[([^[\]<>|]*)\|([^[\]<>|]*)\]|<([^[\]<>|]*)\|([^[\]<>|]*)>/;
const FRIENDLIEST = 4;

/** @returns the words of a line, whichever way it is written. */
export function sayOf(line: Line): string {
  return typeof line === 'string' ? line : line.say;
}

/** @returns the lines this voice may say and whose slots are all known. */
export function usable(lines: readonly Line[], slots: Slots, { voice, grave }: Speaker): readonly string[] {
  return lines
    .filter((line) => {
      if (typeof line === 'string') return true;
      const [from, to] = line.formality ?? [1, FRIENDLIEST];
      if (grave && (line.grave === false || from === FRIENDLIEST || line.play !== undefined)) return false;
      return (
        voice.formality >= from &&
        voice.formality <= to &&
        voice.warmth >= (line.warmth ?? 0) &&
        voice.playfulness >= (line.play ?? 0)
      );
    })
    .map(sayOf)
    .filter((say) => SLOTS.every((slot) => slots[slot] !== undefined || !say.includes(`{${slot}}`)));
}

/** @returns the line as a sentence with a capital first letter. */
export function render(say: string, slots: Slots, speaker: Speaker): Sentence {
  const marked = say.startsWith('=');
  const text = fill(choose(marked ? say.slice(1) : say, speaker), slots, speaker);
  const firstWord = /^[\p{L}'’]+/u.exec(text)?.[0] ?? '';
  const ownName = [slots.product, slots.name].some((name) => name !== undefined && text.startsWith(name));
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    keepsCapital: marked || ownName || speaker.lines.keepCapital.includes(firstWord),
  };
}

function choose(say: string, { lines, voice }: Speaker): string {
  const familiar = voice.formality >= (lines.familiarFrom ?? 1);
  let text = say;
  for (let choice = CHOICE.exec(text); choice; choice = CHOICE.exec(text)) {
    const [whole, first, second, one, many] = choice;
    const chosen = first === undefined ? (voice.person === 'i' ? one : many) : familiar ? first : second;
    text = text.slice(0, choice.index) + (chosen ?? '') + text.slice(choice.index + whole.length);
  }
  return text;
}

/** Slots that are lines of ours themselves. */
const OWN_LINES: readonly Slot[] = ['that', 'thing', 'about'];

/** Other values are put in last and never read as notation. */
function fill(text: string, slots: Slots, speaker: Speaker): string {
  return text.replace(/( ?)\{([a-zA-Z]+)\}/g, (whole, blank: string, name: string) => {
    const slot = SLOTS.find((known) => known === name);
    const value = slot && slots[slot];
    if (slot === undefined || value === undefined) return whole;
    const words = OWN_LINES.includes(slot)
      ? fill(choose(value, speaker), { ...slots, [slot]: undefined }, speaker)
      : value;
    return words === '' ? '' : blank + words;
  });
}

/** @returns sentences in one paragraph. After a greeting that ends in a comma the sentence goes on in lower case. */
export function join(sentences: readonly Sentence[]): string {
  let text = '';
  for (const { text: sentence, keepsCapital } of sentences) {
    const goesOn = text.endsWith(',') && !keepsCapital;
    const words = goesOn ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
    text = text === '' ? words : `${text} ${words}`;
  }
  return text;
}
