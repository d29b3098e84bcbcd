/** Icon outlines on a 16 by 16 grid, drawn with the text colour. */
export const ICONS = {
  back: 'M10 3 5 8l5 5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5 14 14',
  settings:
    'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  open: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M6 3.5H3v9.5h9.5V10',
  desk: 'M2 3.5h12M2 8h12M2 12.5h12',
  flag: 'M3.5 14V2.5h8.5l-2 3 2 3H3.5',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.8V8l2.2 1.6',
  down: 'm4 6.5 4 4 4-4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  warn: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.01',
  stop: 'M5.2 2h5.6L14 5.2v5.6L10.8 14H5.2L2 10.8V5.2zM8 5v3.6M8 10.9v.01',
} as const satisfies Record<string, string>;
export type IconName = keyof typeof ICONS;
