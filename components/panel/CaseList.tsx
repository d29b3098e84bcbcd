import { useEffect, useState } from 'preact/hooks';
import { CaseCard } from '@/components/CaseCard';
import type { Case } from '@/utils/core/cases/case';
import type { PostKey } from '@/utils/core/post';

export type CaseListProps = {
  readonly rows: readonly Case[];
  readonly slaMinutes: number;
  readonly now: number;
  readonly onOpen: (caseId: PostKey) => void;
  /** Draws all cards at once, also those below the fold: one of them is to have the focus. */
  readonly whole: boolean;
};

/** More than fit into the popup, which is at most 600 pixels high. */
const FIRST = 12;
/** The rest is there before anybody has scrolled to it. */
const REST_MS = 300;

/** Cases as cards, in the order given. Those that fit come first, so that they can be used at once; the rest follows. */
export function CaseList({ rows, slaMinutes, now, onOpen, whole }: CaseListProps) {
  const [all, setAll] = useState(whole || rows.length <= FIRST);
  useEffect(() => {
    if (all) return undefined;
    const waiting = requestIdleCallback(() => setAll(true), { timeout: REST_MS });
    return () => cancelIdleCallback(waiting);
  }, [all]);
  return (
    <ul class="case-list">
      {(all ? rows : rows.slice(0, FIRST)).map((row) => (
        <li key={row.id}>
          <CaseCard row={row} slaMinutes={slaMinutes} now={now} onOpen={() => onOpen(row.id)} />
        </li>
      ))}
    </ul>
  );
}

/** Moves the focus among the cards on screen. @returns whether there was a card to move to */
export function moveAmongCards(step: 1 | -1): boolean {
  const cards = cardsOnScreen();
  const at = cards.findIndex((card) => card === document.activeElement);
  const next = at === -1 ? cards[0] : cards[Math.min(Math.max(at + step, 0), cards.length - 1)];
  next?.focus();
  return next !== undefined;
}

/** Puts the focus on a case's card, where it is on screen. */
export function focusCard(caseId: PostKey): void {
  cardsOnScreen()
    .find((card) => card.dataset.case === caseId)
    ?.focus();
}

function cardsOnScreen(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-case]')];
}
