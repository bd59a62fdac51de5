import type { TitleState } from '../revisions/title-state.ts';

/** Where a case is listed: waiting for any moderator, assigned to one, escalated to a senior moderator, or closed. */
export type CaseGroup = 'waiting' | 'assigned' | 'escalated' | 'closed';

/** The prefixes of the list index's partition keys. */
export const listPartitions = {
  reviews: 'REVIEWS#',
  cases: 'CASES#',
  renamings: 'RENAMINGS',
  undoable: 'UNDOABLE',
  decisions: 'DECISIONS#',
  titles: 'TITLES#',
  suggestions: 'SUGGESTIONS#',
  superseded: 'SUPERSEDED#',
  duplicates: 'DUPLICATES#',
  moves: 'MOVES',
  premiereChecks: 'PREMIERES',
  deadLinks: 'DEADLINKS',
} as const;

/** Partitions of the list index. */
export const lists = {
  reviews: (slug: string, audience: string) => `${listPartitions.reviews}${slug}#${audience}`,
  cases: (group: CaseGroup) => `${listPartitions.cases}${group}`,
  titles: (group: TitleState) => `${listPartitions.titles}${group}`,
  suggestions: (group: string) => `${listPartitions.suggestions}${group}`,
  /** Titles with dead links, sorted by the time since when they have been dead. */
  deadLinks: () => listPartitions.deadLinks,
  renamings: () => listPartitions.renamings,
  /** The reviews of a title that gave way to another one by the same person. */
  superseded: (slug: string) => `${listPartitions.superseded}${slug}`,
  /** The suggestions that say the same as the one with this reference, sorted by the time of the decision. */
  duplicates: (reference: string) => `${listPartitions.duplicates}${reference}`,
  /** The moves of submissions that are not done yet, sorted by time. */
  moves: () => listPartitions.moves,
  /** The titles whose reviews are still to be compared with their premiere, sorted by the time when that changed. */
  premiereChecks: () => listPartitions.premiereChecks,
  /** The states stored for undo, sorted by the time of their decisions. */
  undoable: () => listPartitions.undoable,
  /** The decisions of a month (`2026-11`), sorted by time. */
  decisions: (month: string) => `${listPartitions.decisions}${month}`,
} as const;

/** Builds the index sort keys that consist of more than a timestamp. */
export const listSorts = {
  /** `decidedAt` (ISO) and the item tag of what was decided about. */
  decision: (decidedAt: string, item: string) => `${decidedAt}#${item}`,
  /** Sorts by the number of votes; among equal numbers, by the time of publication. */
  helpful: (votes: number, publishedAt: string) => `${String(votes).padStart(8, '0')}#${publishedAt}`,
} as const;
