import * as z from 'zod';

/** The kinds of work that Nightlight reviews. */
export const titleKinds = ['film', 'series', 'game', 'book', 'app', 'podcast', 'music'] as const;

export const TitleKind = z.enum(titleKinds);
export type TitleKind = z.infer<typeof TitleKind>;

/** What a reader does with a title of each kind; the page's words follow from it. */
export const kindWords: Record<TitleKind, { one: string; many: string; where: string; verb: string }> = {
  film: { one: 'Film', many: 'Films', where: 'Where to watch', verb: 'watch' },
  series: { one: 'Series', many: 'Series', where: 'Where to watch', verb: 'watch' },
  game: { one: 'Game', many: 'Games', where: 'Where to play', verb: 'play' },
  book: { one: 'Book', many: 'Books', where: 'Where to read', verb: 'read' },
  app: { one: 'App', many: 'Apps', where: 'Where to get it', verb: 'use' },
  podcast: { one: 'Podcast', many: 'Podcasts', where: 'Where to listen', verb: 'listen to' },
  music: { one: 'Music', many: 'Music', where: 'Where to listen', verb: 'listen to' },
};
