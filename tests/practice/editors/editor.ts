/** What every practice editor tells a test about itself. */
export type PracticeEditor = {
  /** The box a person types in. */
  readonly element: HTMLElement;
  /** The text as the editor's own state has it: what the site would send. One line per paragraph or line break. */
  text(): string;
  clear(): void;
};

export type PracticeEditorOptions = {
  readonly label: string;
  readonly placeholder: string;
  /** Text that stands there from the start, e.g. a half-written draft. */
  readonly text?: string;
  /** A mention of the person answered, put in by the site. */
  readonly mention?: string;
  /** Called after every change, with the text. */
  readonly onChange?: (text: string) => void;
  /** Called when the editor hears Enter: on some sites that sends. */
  readonly onEnter?: () => void;
};
