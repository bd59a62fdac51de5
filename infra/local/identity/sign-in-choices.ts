import type { Person } from './person.ts';

/** Somebody whom the sign-in page offers by one click. */
export interface OfferedPerson {
  label: string;
  person: Person;
}

/** A field beside the subject: it names a group of the person, or sets an attribute of their account. */
export type SignInField = { name: string; label: string; required: boolean } & (
  | { group: true }
  | { attribute: string; wholeNumber?: { from: number; to: number } | undefined }
);

/** Who may sign in, and with what. */
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
 * Refuses people in groups that no user pool has: they would be signed in without the rights their label promises.
 * @throws one error that names the first of them.
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
