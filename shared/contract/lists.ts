import * as z from 'zod';

/** A page of a list; `nextCursor` is there while the list goes on. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().optional() });
}
