import * as z from 'zod';

/** Who a review speaks for; the three are never mixed. */
export const audiences = ['adult', 'teen', 'educator'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;
