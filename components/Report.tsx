export type ReportProps = {
  readonly text: string;
  /** Id of the heading it stands under, or a label of its own. */
  readonly labelledBy?: string;
  readonly label?: string;
};

/** Plain text as it is, to read or copy. It scrolls, so it takes the focus: the keyboard can scroll it too. */
export function Report({ text, labelledBy, label }: ReportProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <section class="report" tabIndex={0} aria-labelledby={labelledBy} aria-label={label}>
      {text}
    </section>
  );
}
