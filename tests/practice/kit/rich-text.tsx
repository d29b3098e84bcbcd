/** Post text as the sites show it: emoji as images, tags and handles as links. */
import type { ComponentChildren } from 'preact';

const PARTS = /(\p{Extended_Pictographic}\uFE0F?|@\w+|#\w+|\n)/u;

type RichTextProps = {
  readonly text: string;
  readonly linkOf?: (handle: string) => string;
};

export function RichText({ text, linkOf }: RichTextProps): ComponentChildren {
  return text.split(PARTS).map((part, index) => {
    if (part === '') return null;
    if (part === '\n') return <br key={index} />;
    if (/^\p{Extended_Pictographic}/u.test(part)) return <Emoji key={index} emoji={part} />;
    if (/^@\w/.test(part) && linkOf) {
      return (
        <a key={index} class="mention" href={linkOf(part.slice(1))}>
          {part}
        </a>
      );
    }
    return <span key={index}>{part}</span>;
  });
}

function Emoji({ emoji }: { readonly emoji: string }) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
  return <img class="emoji" alt={emoji} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />;
}
