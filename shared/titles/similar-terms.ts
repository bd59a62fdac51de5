import type { TitleCard } from './schema.ts';

/** The terms and the age under which a title is listed, so that pages of similar titles find it. */
export interface Listed {
  age: number;
  /** Such as `topic:friendship`, `genre:animation` and `kind:film`. */
  terms: string[];
}

/** How many topics and genres of a title it is listed under. Each is one write when the title's age or terms change. */
const listedNames = 2;
/** How many topics and genres a page uses to find similar titles. Each is two queries. */
const searchedNames = 4;

const namedTerms = ({ topics, genres }: TitleCard): string[] => [
  ...new Set([
    ...topics.map((topic) => `topic:${topic.toLowerCase()}`),
    ...genres.map((genre) => `genre:${genre.toLowerCase()}`),
  ]),
];

const kindTerm = ({ kind }: Pick<TitleCard, 'kind'>): string => `kind:${kind}`;

/** Returns where a title is listed: under its first topics, then genres, and under its kind. */
export function listedUnder(card: TitleCard): Listed {
  return { age: card.ageRating, terms: [...namedTerms(card).slice(0, listedNames), kindTerm(card)] };
}

/** Returns the terms by which a page looks for similar titles. */
export function searchedTerms(card: TitleCard): string[] {
  return [...namedTerms(card).slice(0, searchedNames), kindTerm(card)];
}

/** Returns the term under which a page is listed while it has room for more recommendations. */
export function roomTerm({ kind }: Pick<TitleCard, 'kind'>): string {
  return `room:${kind}`;
}
