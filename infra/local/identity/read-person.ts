import { isRecord } from '../cloudformation/values.ts';
import type { Person } from './person.ts';
import { fieldsOf, type SignInChoices, type SignInField } from './sign-in-choices.ts';

const handle = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

/** Cognito's limit for the value of an attribute. */
const maxAttributeLength = 2048;

/**
 * Parses a person from untrusted fields: either `person`, which names one of the people file, or `subject` with the fields
 * of the people file and optional `groups` and `attributes`. Returns an error message when they are invalid.
 */
export function readPerson(
  given: Record<string, unknown>,
  choices: SignInChoices,
  groups: string[],
): Person | string {
  if (given.person !== undefined) {
    const chosen = choices.people.find(({ person }) => person.subject === given.person);
    return chosen?.person ?? 'person should be one of those on the sign-in page';
  }
  const subject = typeof given.subject === 'string' ? given.subject.trim() : '';
  if (!handle.test(subject)) return 'subject should be 1 to 40 letters, digits, spaces, dots or dashes';
  const person: Person = { subject, groups: [], attributes: {} };
  const problems = [
    addGroups(person, given.groups, groups),
    addAttributes(person, given.attributes),
    ...fieldsOf(choices).map((field) => addField(person, field, given[field.name], groups)),
  ];
  return problems.find((problem) => problem !== undefined) ?? person;
}

function addGroups(person: Person, given: unknown, known: string[]): string | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given) || !given.every((name) => known.includes(name)))
    return `groups should be a list with names from: ${known.join(', ')}`;
  person.groups.push(...given);
  return undefined;
}

function addAttributes(person: Person, given: unknown): string | undefined {
  if (given === undefined) return undefined;
  const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= maxAttributeLength;
  if (!isRecord(given) || !Object.values(given).every(isText))
    return `attributes should be an object of strings of at most ${maxAttributeLength} characters`;
  Object.assign(person.attributes, given);
  return undefined;
}

function addField(person: Person, field: SignInField, given: unknown, groups: string[]): string | undefined {
  const { name, required } = field;
  if (given === undefined || given === '')
    return required ? `${name} should be ${expectation(field, groups)}` : undefined;
  const value =
    typeof given === 'string' || typeof given === 'number' ? validated(field, given, groups) : undefined;
  if (value === undefined) return `${name} should be ${expectation(field, groups)}`;
  if (!('group' in field)) person.attributes[field.attribute] = value;
  else person.groups = [...new Set([...person.groups, value, ...(field.alsoIn?.[value] ?? [])])];
  return undefined;
}

/** Returns the value as text, or undefined when it is invalid for the field. */
function validated(field: SignInField, given: string | number, groups: string[]): string | undefined {
  const text = String(given);
  if ('group' in field) return groups.includes(text) ? text : undefined;
  const { wholeNumber } = field;
  if (wholeNumber === undefined) return text.length <= maxAttributeLength ? text : undefined;
  const number = Number(given);
  const inRange = Number.isInteger(number) && number >= wholeNumber.from && number <= wholeNumber.to;
  return inRange ? String(number) : undefined;
}

function expectation(field: SignInField, groups: string[]): string {
  if ('group' in field) return `one of ${groups.join(', ')}`;
  const { wholeNumber } = field;
  return wholeNumber === undefined
    ? `a text of at most ${maxAttributeLength} characters`
    : `a whole number from ${wholeNumber.from} to ${wholeNumber.to}`;
}
