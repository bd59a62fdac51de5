import type { FieldSchema } from './field-type.ts';

/** A field of a body, an answer or a named schema. `name` is its path: `community.adults.count`, `offers[].name`. */
export interface FieldLine {
  name: string;
  required: boolean;
  schema: FieldSchema;
}

const deepest = 3;

/**
 * For a field that is an unnamed object or a list of them, returns the schema of that object and the text between the
 * field's path and the names of the object's fields. Returns `undefined` for other fields.
 */
const nested = (schema: FieldSchema): { object: FieldSchema; suffix: string } | undefined => {
  if (schema.properties !== undefined) return { object: schema, suffix: '.' };
  if (schema.items?.properties !== undefined) return { object: schema.items, suffix: '[].' };
  return undefined;
};

/** Lists the fields of an object and of the unnamed objects inside it, to a depth of three. */
export function fieldLines(schema: FieldSchema, before = '', depth = 1): FieldLine[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const line = { name: before + key, required: schema.required?.includes(key) ?? false, schema: field };
    const inside = depth < deepest ? nested(field) : undefined;
    return inside ? [line, ...fieldLines(inside.object, line.name + inside.suffix, depth + 1)] : [line];
  });
}
