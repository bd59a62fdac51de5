/** What an editor can do to a title, as its log names it. */
export const titleActs = [
  'created',
  'facts-replaced',
  'written',
  'published',
  'scheduled',
  'schedule-cancelled',
  'unpublished',
] as const;
export type TitleAct = (typeof titleActs)[number];
