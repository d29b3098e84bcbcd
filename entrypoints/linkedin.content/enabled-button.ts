/** @returns the button an element is or stands in, unless it is switched off (comments closed) */
export function enabledButton(element: Element | null | undefined): HTMLElement | undefined {
  const button = element?.closest<HTMLElement>('button, [role="button"]');
  const isOff = button?.matches(':disabled, [disabled], [aria-disabled="true"]') === true;
  return button && !isOff ? button : undefined;
}
