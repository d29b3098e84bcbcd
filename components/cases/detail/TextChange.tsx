import { wordChanges } from './word-changes';

/** A text before and after in one: what went is struck through, what came is underlined. */
export function TextChange({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p class="text-change" dir="auto">
      {wordChanges(before, after).map(({ kind, text }, index) => {
        if (kind === 'gone') return <del key={index}>{text}</del>;
        return kind === 'new' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
      })}
    </p>
  );
}
