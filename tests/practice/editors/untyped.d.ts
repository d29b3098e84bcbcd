/** The few names used of packages that carry no types. */
declare module 'draft-js' {
  type Block = { getText(): string };
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(): string;
  }
  export type Decorator = { readonly decorators: unknown };
  export const CompositeDecorator: {
    new (
      decorators: readonly {
        strategy(block: Block, found: (start: number, end: number) => void): void;
        component(props: { readonly children: unknown }): unknown;
      }[],
    ): Decorator;
  };
  export class EditorState {
    static createWithContent(content: ContentState, decorator: Decorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: unknown;
}

declare module 'react' {
  export function createElement(
    type: unknown,
    props?: object | null,
    ...children: readonly unknown[]
  ): unknown;
  export function useState<T>(first: T): [T, (next: T) => void];
  export function useEffect(effect: () => void, on: readonly unknown[]): void;
}

declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}

declare module 'react-dom/client' {
  export function createRoot(host: Element): { render(node: unknown): void };
}
