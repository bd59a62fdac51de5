/** The chapters of the API reference, in their order, with what each is about. */
export const tags = {
  Titles: 'Works and their page documents',
  Reviews: 'What parents, teens and educators say, helpful votes and reports',
  Submissions: 'Receipts: follow, mend, withdraw and appeal what was sent',
  'Your record': 'The own profile, everything stored about it, and its erasure',
  Transparency: 'Published numbers about decisions',
  Moderation: 'Cases and decisions, for moderators',
  Policy: 'The rules that turn findings into outcomes, for administrators',
  Editorial: 'Titles, revisions and pictures, for editors',
  Service: 'This description, and whether the service answers',
} as const;

/** A chapter of the API reference. */
export type Tag = keyof typeof tags;
