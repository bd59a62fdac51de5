import { fieldLines } from './field-lines.ts';
import { type FieldSchema, fieldType } from './field-type.ts';
import { Described, Fields } from './fields.tsx';

/** A schema of the API with a name, as the reference shows it. */
export interface DocumentedSchema {
  name: string;
  schema: FieldSchema;
}

/** A named schema with its fields. Types elsewhere on the page link to it. */
export function ApiSchema({ name, schema }: DocumentedSchema) {
  const fields = fieldLines(schema);
  return (
    <li class="route" id={`schema-${name}`}>
      <h3>
        <span class="route-path">{name}</span>
      </h3>
      {schema.description && (
        <p>
          <Described text={schema.description} />
        </p>
      )}
      {fields.length === 0 && (
        <p>{fieldType(schema).map((part) => (typeof part === 'string' ? part : part.named))}</p>
      )}
      <Fields fields={fields} sent={false} />
    </li>
  );
}
