import { CaseCard } from '@/components/CaseCard';
import type { Case } from '@/utils/core/cases/case';
import type { PostKey } from '@/utils/core/post';

export type CaseListProps = {
  readonly rows: readonly Case[];
  readonly slaMinutes: number;
  readonly now: number;
  readonly onOpen: (caseId: PostKey) => void;
};

/** Cases as cards, in the order given. */
export function CaseList({ rows, slaMinutes, now, onOpen }: CaseListProps) {
  return (
    <ul class="case-list">
      {rows.map((row) => (
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
