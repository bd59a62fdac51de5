import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { StoredAboutPerson } from '../../../shared/moderation/export-schema.ts';

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;

/** The fields of an object, and of the objects in its lists. */
const fieldsOf = (schema: z.ZodType, path = ''): [string, z.ZodType][] => {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodArray) return fieldsOf(bare.element as z.ZodType, path);
  // Types with a name of their own are described where they are defined.
  if (!(bare instanceof z.ZodObject) || bare.meta()?.id !== undefined) return [];
  return Object.entries(bare.shape).flatMap(([name, field]) => [
    [`${path}${name}`, field as z.ZodType] as [string, z.ZodType],
    ...fieldsOf(field as z.ZodType, `${path}${name}.`),
  ]);
};

describe('a field of the export', () => {
  it.each(fieldsOf(StoredAboutPerson))('is described, so that a person understands it: %s', (_, schema) => {
    expect(schema.meta()?.description).toMatch(/^[A-Z]/);
  });

  it('is refused when the schema does not name it', () => {
    const nothing = {
      submissions: [],
      decisions: [],
      reports: [],
      strikes: [],
      votes: [],
      keptToProtectOthers: [],
    };
    expect(StoredAboutPerson.safeParse(nothing).success).toBe(true);
    const vote = { slug: 'paper-boats', at: '2026-05-04T09:30:00.000Z', sk: 'x' };
    expect(StoredAboutPerson.safeParse({ ...nothing, votes: [vote] }).success).toBe(false);
  });
});
