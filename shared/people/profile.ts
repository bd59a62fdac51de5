import * as z from 'zod';
import { plainText } from '../text/schema.ts';
import { childBands } from './child-bands.ts';

/** One band of ages. */
export const ChildBand = z.enum(childBands);
export type ChildBand = z.infer<typeof ChildBand>;

const childAges = z
  .array(ChildBand)
  .max(childBands.length)
  .refine((list) => new Set(list).size === list.length, 'names a band twice');

/** What a person says about themselves. What is left out stays as it is. */
export const ProfileChange = z
  .strictObject({
    handle: plainText({ min: 3, max: 24 }).optional(),
    childAges: childAges.optional(),
    /** Whether the bands stand beside the person's next reviews. */
    showChildAges: z.boolean().optional(),
    /** Said once, by who signs in with a provider that does not say it. */
    birthYear: z.int().min(1900).max(2100).optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'says nothing')
  .meta({ id: 'ProfileChange', description: 'What a person says about themselves' });
export type ProfileChange = z.infer<typeof ProfileChange>;

/** Whether something says how old somebody's children are, or that it be shown; an empty list and `false` do not. */
export function hasChildAges(said: Pick<ProfileChange, 'childAges' | 'showChildAges'> | undefined): boolean {
  return Boolean(said?.childAges?.length || said?.showChildAges);
}

/** What is kept of a person beyond what they sent. */
export interface Profile {
  /** Absent until they chose one; then it stays. */
  handle?: string;
  childAges?: ChildBand[];
  showChildAges?: boolean;
  /** Absent until they said it; then it stays. Never that of somebody under 13. */
  birthYear?: number;
  /** Whether all that they wrote before they were known to be a teen was read again by the rules for teens. */
  readAsTeen?: boolean;
  /** Grows with every change. */
  version: number;
  changedAt: string;
}

/** The same without what only adults are asked. */
export function withoutChildren<WithChildren extends Pick<Profile, 'childAges' | 'showChildAges'>>({
  childAges: _,
  showChildAges: __,
  ...rest
}: WithChildren): Omit<WithChildren, 'childAges' | 'showChildAges'> {
  return rest;
}
