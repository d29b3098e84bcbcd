/** Small drawings, our own. `id` is what an adapter may look for on LinkedIn. */
const PATHS = {
  reply: 'M4 5h12a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-5l-4 3v-3H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  repost: 'M4 8l3-3 3 3M7 5v8a2 2 0 0 0 2 2h2M16 12l-3 3-3-3M13 15V7a2 2 0 0 0-2-2H9',
  like: 'M10 16S3 12 3 7.5A3.5 3.5 0 0 1 10 6a3.5 3.5 0 0 1 7 1.500C17 12 10 16 10 16z',
  thumb:
    'M6 9v8H3V9h3zm0 0l4-6c1.500 0 2 1 1.500 3L11 8h5a1.500 1.500 0 0 1 1.500 2l-1.500 5.500A2 2 0 0 1 14 17H6',
  share: 'M10 12V3M6.500 6L10 3l3.500 3M4 11v5h12v-5',
  mark: 'M5 3h10v14l-5-4-5 4z',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  close: 'M5 5l10 10M15 5L5 15',
  globe: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c-5 5-5 9 0 14 5-5 5-9 0-14z',
  home: 'M3 10l7-6 7 6v7h-5v-5H8v5H3z',
  bell: 'M10 3a5 5 0 0 0-5 5v4l-2 2h14l-2-2V8a5 5 0 0 0-5-5zM8 16a2 2 0 0 0 4 0',
  person: 'M10 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3 17c0-4 3-5 7-5s7 1 7 5',
  search: 'M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10zM13 13l4 4',
  send: 'M3 10l14-7-5 14-3-6z',
} as const;
export type IconName = keyof typeof PATHS;

type IconProps = { readonly name: IconName; readonly id?: string; readonly testIcon?: string };

export function Icon({ name, id, testIcon }: IconProps) {
  return (
    <svg
      id={id}
      data-test-icon={testIcon}
      class="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <path d={PATHS[name]} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
