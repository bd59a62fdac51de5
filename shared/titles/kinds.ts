import * as z from 'zod';

/** The kinds of work that Nightlight reviews. */
export const titleKinds = ['film', 'series', 'game', 'book', 'app', 'podcast', 'music'] as const;

export const TitleKind = z.enum(titleKinds);
export type TitleKind = z.infer<typeof TitleKind>;
