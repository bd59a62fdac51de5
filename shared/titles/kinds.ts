import * as z from 'zod';

/**
 * The kinds of work that Nightlight reviews, in the order in which menus show them. When you add a kind, the compiler
 * reports every table that needs an entry for it.
 * @internal
 */
export const titleKinds = ['film', 'series', 'game', 'book', 'app', 'podcast', 'music'] as const;

export const TitleKind = z.enum(titleKinds);
export type TitleKind = z.infer<typeof TitleKind>;
