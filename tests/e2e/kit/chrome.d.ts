/** The extension API as our own pages see it, as far as the tests call it from within a browser. */
type ChromeForTests = {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id?: number }[]>;
    // The answer is whatever the handler of that message gives.
    sendMessage(tabId: number, message: unknown, options: object): Promise<never>;
  };
  readonly action: {
    setPopup(details: { readonly popup: string }): Promise<void>;
    openPopup(): Promise<void>;
  };
  readonly runtime: {
    sendMessage(message: unknown): Promise<never>;
    getBackgroundPage(): Promise<{ readonly chrome: ChromeForTests; close(): void }>;
  };
};
declare const chrome: ChromeForTests;
