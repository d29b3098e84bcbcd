/** The extension API as our own pages see it, as far as the tests call it from within a browser. */
type ChromeForTests = {
  readonly tabs: {
    query: (filter: object) => Promise<{ readonly id?: number }[]>;
    // The answer is whatever the handler of that message gives.
    sendMessage(tabId: number, message: unknown, options: object): Promise<never>;
  };
  readonly action: {
    setPopup(details: { readonly popup: string }): Promise<void>;
    openPopup(): Promise<void>;
  };
  readonly permissions: {
    request: (asked: { readonly origins?: string[] }) => Promise<boolean>;
  };
  readonly runtime: {
    sendMessage(message: unknown): Promise<never>;
    readonly onMessage: {
      // Every page of the extension hears what a content script sends; who returns nothing leaves the answer to others.
      addListener(listener: (message: HeardForTests) => void): void;
    };
    getBackgroundPage(): Promise<{ readonly chrome: ChromeForTests; close(): void }>;
  };
};
/** A message as a page of ours overhears it: the posts of a report, where it is one. */
type HeardForTests = {
  readonly amends: string;
  readonly input: { readonly posts: readonly { readonly key: string }[] };
};
declare const chrome: ChromeForTests;
