import type { Person } from './person.ts';

/** A person who can sign in with one click on the sign-in page. */
export interface OfferedPerson {
  label: string;
  person: Person;
}

/**
 * A field of the sign-in form besides the subject. It adds the person to a group, and to the groups that `alsoIn` has for it, or
 * sets an attribute.
 */
export type SignInField = { name: string; label: string; required: boolean } & (
  | { group: true; alsoIn?: Record<string, string[]> | undefined }
  | { attribute: string; wholeNumber?: { from: number; to: number } | undefined }
);

/** The contents of the people file. */
export interface SignInChoices {
  people: OfferedPerson[];
  /** @default one optional field `group` */
  fields?: SignInField[];
}

export const noChoices: SignInChoices = { people: [] };

const groupField: SignInField = { name: 'group', label: 'Group', required: false, group: true };

export function fieldsOf({ fields = [groupField] }: SignInChoices): SignInField[] {
  return fields;
}

/**
 * Checks that every person's groups exist in a user pool.
 * @throws for the first group that does not exist
 */
export function checkGroups({ people }: SignInChoices, groups: string[]): void {
  for (const { person } of people) {
    const unknown = person.groups.find((name) => !groups.includes(name));
    if (unknown !== undefined)
      throw new Error(
        `${person.subject} is in the group ${unknown}, which no user pool of the assembly has ` +
          `(it has ${groups.join(', ') || 'no group'})`,
      );
  }
}
