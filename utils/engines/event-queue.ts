/** Values from a callback, to be read with `for await`. */

export type EventQueue<T> = {
  add(value: T): void;
  end(): void;
  /** To be read once. */
  readonly values: AsyncIterable<T>;
};

export function eventQueue<T>(): EventQueue<T> {
  const waiting: T[] = [];
  let ended = false;
  let wake = (): void => {};
  async function* read(): AsyncGenerator<T> {
    for (;;) {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield next;
      if (ended) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  return {
    add(value) {
      waiting.push(value);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    values: read(),
  };
}
