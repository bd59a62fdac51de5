/** The part of a JSON schema that the API reference shows. */
export interface FieldSchema {
  /** Reference to a named schema. */
  $ref?: string;
  /** In OpenAPI 3.1 a list if `null` is also allowed. */
  type?: string | readonly string[];
  description?: string;
  enum?: readonly unknown[];
  const?: unknown;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  default?: unknown;
  items?: FieldSchema;
  anyOf?: readonly FieldSchema[];
  oneOf?: readonly FieldSchema[];
  required?: readonly string[];
  properties?: Readonly<Record<string, FieldSchema>>;
}

/**
 * Part of the text that describes a type: plain text, or the name (`named`) of a schema that has its own section in the
 * API reference.
 */
export type TypePart = string | { named: string };

/** Returns the name of the schema that a reference such as `#/components/schemas/Receipt` leads to. */
export function nameOfReference(reference: string): string {
  return reference.split('/').at(-1) ?? reference;
}

const range = (low: number | undefined, high: number | undefined, unit: string): string => {
  // The bounds that a JSON schema gives for any safe integer tell a reader nothing.
  const from = low === Number.MIN_SAFE_INTEGER ? undefined : low;
  const to = high === Number.MAX_SAFE_INTEGER ? undefined : high;
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return ` up to ${to}${unit}`;
  return to === undefined ? ` from ${from}${unit}` : ` ${from} to ${to}${unit}`;
};

/** Joins alternatives with `or` and leaves out repeated ones. */
const alternatives = (types: readonly TypePart[][]): TypePart[] => {
  const different = new Map(types.map((parts) => [JSON.stringify(parts), parts]));
  return [...different.values()].flatMap((parts, index) => (index === 0 ? parts : [' or ', ...parts]));
};

/** Describes a schema's type in words: `integer 1 to 5`, `list of text`, `one of adult, teen`. */
export function fieldType(schema: FieldSchema): TypePart[] {
  if (schema.$ref) return [{ named: nameOfReference(schema.$ref) }];
  if (typeof schema.type === 'object')
    return alternatives(schema.type.map((type) => fieldType({ ...schema, type })));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return alternatives(choices.map(fieldType));
  if (schema.const !== undefined) return [String(schema.const)];
  if (schema.enum) return [`one of ${schema.enum.join(', ')}`];
  if (schema.type === 'array') return ['list of ', ...fieldType(schema.items ?? {})];
  if (schema.type === 'string')
    return [(schema.format ?? 'text') + range(schema.minLength, schema.maxLength, ' characters')];
  return [(schema.type ?? 'anything') + range(schema.minimum, schema.maximum, '')];
}
