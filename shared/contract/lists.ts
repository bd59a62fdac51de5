import * as z from 'zod';

/** Builds the schema of one page of a list. `nextCursor` is absent on the last page. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().optional() });
}
