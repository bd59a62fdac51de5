import type { TitleCard } from '../../../../shared/titles/schema.ts';

/** The page's words for a kind of title, in a separate file so that a page need not load the schema. */
export interface KindWords {
  one: string;
  many: string;
  where: string;
  verb: string;
  path: string;
}

export const kindWords: Readonly<Record<TitleCard['kind'], KindWords>> = {
  film: { one: 'Film', many: 'Films', where: 'Where to Watch', verb: 'watch', path: '/browse?kind=film' },
  series: {
    one: 'Series',
    many: 'Series',
    where: 'Where to Watch',
    verb: 'watch',
    path: '/browse?kind=series',
  },
  game: { one: 'Game', many: 'Games', where: 'Where to Play', verb: 'play', path: '/browse?kind=game' },
  book: { one: 'Book', many: 'Books', where: 'Where to Read', verb: 'read', path: '/browse?kind=book' },
  app: { one: 'App', many: 'Apps', where: 'Where to Get It', verb: 'use', path: '/browse?kind=app' },
  podcast: {
    one: 'Podcast',
    many: 'Podcasts',
    where: 'Where to Listen',
    verb: 'listen to',
    path: '/browse?kind=podcast',
  },
  music: {
    one: 'Music',
    many: 'Music',
    where: 'Where to Listen',
    verb: 'listen to',
    path: '/browse?kind=music',
  },
};

/** The kinds in the order in which menus show them. */
export const kindsInOrder = Object.keys(kindWords) as readonly TitleCard['kind'][];
