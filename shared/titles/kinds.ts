import * as z from 'zod';

/** The kinds of work that Nightlight reviews, in the order of menus. What else a kind needs, the compiler asks for. */
export const titleKinds = ['film', 'series', 'game', 'book', 'app', 'podcast', 'music'] as const;

export const TitleKind = z.enum(titleKinds);
export type TitleKind = z.infer<typeof TitleKind>;
