import type { FieldLine } from './field-lines.ts';
import { fieldType } from './field-type.ts';

/** Text in which every second part, between backticks, is code. */
export function Described({ text }: { text: string }) {
  return (
    <>
      {text
        .split('`')
        .map((part, index) => (index % 2 === 0 ? part : <code key={`${index} ${part}`}>{part}</code>))}
    </>
  );
}

const Type = ({ schema }: Pick<FieldLine, 'schema'>) => (
  <>
    {fieldType(schema).map((part) =>
      typeof part === 'string' ? (
        part
      ) : (
        <a key={part.named} href={`#schema-${part.named}`}>
          {part.named}
        </a>
      ),
    )}
  </>
);

/** A table of fields with their types. Required fields are marked where `sent` is set, in a request and not in an answer. */
export function Fields({
  name,
  fields,
  sent,
}: {
  name?: string;
  fields: readonly FieldLine[];
  sent: boolean;
}) {
  if (fields.length === 0) return null;
  return (
    <div class="fields">
      {name && <h4>{name}</h4>}
      <dl>
        {fields.map((field) => (
          <div key={field.name}>
            <dt>
              <code>{field.name}</code>
              {sent && field.required && <span class="field-needed"> required</span>}
            </dt>
            <dd>
              <Type schema={field.schema} />
              {field.schema.default !== undefined && `, ${String(field.schema.default)} if left out`}
              {field.schema.description && (
                <>
                  . <Described text={field.schema.description} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
