import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { defined } from '../defined.ts';
import { parameters } from './authorization-request.ts';
import type { OfferedPerson, SignInChoices } from './sign-in-choices.ts';

const reserved: string[] = ['subject', 'person', 'groups', 'attributes', ...parameters];

const Attribute = z.union([z.string(), z.strictObject({ yearsAgo: z.int().min(0).max(150) })]);

const Name = z.string().min(1).max(100);

const FilePerson = z.strictObject({
  subject: Name,
  label: Name,
  groups: z.array(Name).default([]),
  attributes: z.record(Name, Attribute).default({}),
});

const FieldName = Name.refine((name) => !reserved.includes(name), 'this name is reserved');

const Field = z.union([
  z.strictObject({
    name: FieldName,
    label: Name,
    required: z.boolean().default(false),
    group: z.literal(true),
    alsoIn: z.record(Name, z.array(Name)).optional(),
  }),
  z.strictObject({
    name: FieldName,
    label: Name,
    required: z.boolean().default(false),
    attribute: Name,
    wholeNumber: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  }),
]);

const PeopleFile = z.strictObject({
  people: z.array(FilePerson).default([]),
  fields: z.array(Field).optional(),
});

/**
 * Reads the people file: who can sign in with one click, and the fields of the sign-in page and the token endpoint.
 * @throws when the file is missing, not JSON, or invalid; the message names the invalid field
 */
export function readPeopleFile(path: string, now = new Date()): SignInChoices {
  const parsed = PeopleFile.safeParse(readJson(path));
  if (!parsed.success)
    throw new Error(`${path} is not a valid people file:\n${z.prettifyError(parsed.error)}`);
  const { people, fields } = parsed.data;
  return {
    people: people.map((person) => offered(person, now)),
    ...defined({ fields }),
  };
}

/** An attribute given as `yearsAgo` becomes a year: the current one minus that number. */
function offered(
  { label, subject, groups, attributes }: z.infer<typeof FilePerson>,
  now: Date,
): OfferedPerson {
  const texts = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : String(now.getFullYear() - value.yearsAgo),
  ]);
  return { label, person: { subject, groups, attributes: Object.fromEntries(texts) } };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(`${path} ${missing ? 'does not exist' : 'cannot be read as JSON'}`, { cause });
  }
}
