/** The chapters of the API reference in order, each with a description. */
export const tags = {
  Titles: 'Works and their page documents',
  Reviews: 'Reviews by parents, teens and educators; helpful votes and reports',
  Submissions: 'Receipts: follow, edit, withdraw and appeal submissions',
  'Your record': 'Your own profile, everything stored about you, and its erasure',
  Transparency: 'Published numbers about decisions',
  Moderation: 'Cases and decisions, for moderators',
  Policy: 'The rules that turn findings into outcomes, for administrators',
  Editorial: 'Titles, revisions and pictures, for editors',
  Service: 'This document, and a check that the service answers',
} as const;

/** A chapter of the API reference. */
export type Tag = keyof typeof tags;
