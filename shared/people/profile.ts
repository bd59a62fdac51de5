import * as z from 'zod';
import { plainText } from '../text/schema.ts';
import { childBands } from './child-bands.ts';

/** An age band of a child, for example `5-7`. */
export const ChildBand = z.enum(childBands);
export type ChildBand = z.infer<typeof ChildBand>;

const childAges = z
  .array(ChildBand)
  .max(childBands.length)
  .refine((list) => new Set(list).size === list.length, 'names a band twice');

/** A change of a person's profile. Fields that are left out keep their values. */
export const ProfileChange = z
  .strictObject({
    handle: plainText({ min: 3, max: 24 })
      .optional()
      .meta({ description: 'The public name; it can be chosen once' }),
    childAges: childAges
      .optional()
      .meta({ description: 'The age bands of the children; only adults may give them' }),
    showChildAges: z.boolean().optional().meta({
      description: 'Whether the age bands are shown with the reviews that the person sends from now on',
    }),
    birthYear: z
      .int()
      .min(1900)
      .max(2100)
      .optional()
      .meta({ description: 'Can be set once, by a person whose sign-in provider does not give it' }),
  })
  .refine((change) => Object.keys(change).length > 0, 'has no field')
  .meta({
    id: 'ProfileChange',
    description: "A change of a person's profile; fields left out do not change",
  });
export type ProfileChange = z.infer<typeof ProfileChange>;

/**
 * Returns whether a change or profile gives the ages of children or asks to show them. An empty list and `false` do
 * neither.
 */
export function hasChildAges(said: Pick<ProfileChange, 'childAges' | 'showChildAges'> | undefined): boolean {
  return Boolean(said?.childAges?.length || said?.showChildAges);
}

/** What is stored about a person in addition to their submissions and reports. */
export interface Profile {
  /** Left out until the person chooses a name; it cannot be removed afterwards. */
  handle?: string;
  childAges?: ChildBand[];
  showChildAges?: boolean;
  /**
   * Left out until the person gives it; it cannot be changed afterwards. The year of somebody under 13 is never stored.
   */
  birthYear?: number;
  /**
   * Whether the texts that the person wrote before they were known to be a teen were screened by the rules for teens.
   */
  readAsTeen?: boolean;
  /** Increases by one with every change. */
  version: number;
  changedAt: string;
}

/** Returns the profile without the fields about children, which only adults may set. */
export function withoutChildren<WithChildren extends Pick<Profile, 'childAges' | 'showChildAges'>>({
  childAges: _,
  showChildAges: __,
  ...rest
}: WithChildren): Omit<WithChildren, 'childAges' | 'showChildAges'> {
  return rest;
}
