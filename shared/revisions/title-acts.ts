/** What an editor can do to a title, as its log names it. */
export const titleActs = [
  'created',
  'facts-replaced',
  'written',
  'published',
  'scheduled',
  'schedule-cancelled',
  'unpublished',
  // What merges, splits and moves do, on each of the two titles.
  'merged',
  'received',
  'brought-back',
  'split-off',
  'moved-out',
  'moved-in',
] as const;
export type TitleAct = (typeof titleActs)[number];
