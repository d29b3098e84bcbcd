/** Says to a screen reader what changed on screen. Always mounted: a live region that appears with its words is not read. */
export function Announcer({ words }: { readonly words: string }) {
  return (
    <output class="visually-hidden" aria-live="polite">
      {words}
    </output>
  );
}
