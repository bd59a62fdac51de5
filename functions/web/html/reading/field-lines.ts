import type { FieldSchema } from './field-type.ts';

/** A field of a body, an answer or a named schema. `name` is its path: `community.adults.count`, `offers[].name`. */
export interface FieldLine {
  name: string;
  required: boolean;
  schema: FieldSchema;
}

const deepest = 3;

/** Returns the object behind a schema whose fields have no schema name of their own, and how its path continues. */
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
