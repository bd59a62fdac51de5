import * as z from 'zod';

/** The audience that a review belongs to. The ratings of different audiences are never combined. */
export const audiences = ['adult', 'teen', 'educator'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;
