import * as z from 'zod';

/** Asks for the card image of a title: where it is stored, and what is drawn. All of it is published already. */
export const CardRequest = z.strictObject({
  type: z.literal('card-request'),
  version: z.literal(1),
  slug: z.string(),
  path: z.string(),
  facts: z.strictObject({
    name: z.string(),
    kind: z.string(),
    age: z.int(),
    oneLiner: z.string(),
    picture: z.string().optional(),
  }),
});
export type CardRequest = z.infer<typeof CardRequest>;

/** Asks for the card images of a title to be deleted, because its page was taken off the site. */
export const CardRemoval = z.strictObject({
  type: z.literal('card-removal'),
  version: z.literal(1),
  slug: z.string(),
});
export type CardRemoval = z.infer<typeof CardRemoval>;
