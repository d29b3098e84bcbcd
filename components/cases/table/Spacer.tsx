import { useLayoutEffect, useRef } from 'preact/hooks';

/** Stands for the rows that are not drawn. The height is set on the element: the page's policy allows no style attribute. */
export function Spacer({ pixels }: { readonly pixels: number }) {
  const spacerRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    spacerRef.current?.style.setProperty('block-size', `${pixels}px`);
  }, [pixels]);
  return <div ref={spacerRef} aria-hidden="true" />;
}
