import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useReturnFocus } from '@/components/use-return-focus';

export type QuestionProps = {
  /** Nothing goes on before it is answered. */
  readonly asks: boolean;
  readonly children: ComponentChildren;
};

/** What came of an action. A question takes the focus, on its words rather than on an answer, and gives it back once answered. */
export function Question({ asks, children }: QuestionProps) {
  return asks ? <Asking>{children}</Asking> : <>{children}</>;
}

function Asking({ children }: Pick<QuestionProps, 'children'>) {
  useReturnFocus();
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => words.current?.focus(), []);
  return (
    <div ref={words} class="question" tabIndex={-1}>
      {children}
    </div>
  );
}
