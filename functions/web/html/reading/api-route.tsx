import { type FieldSchema, fieldType } from './field-type.ts';

/** One route of the API, as the reference shows it. */
export interface DocumentedRoute {
  method: string;
  path: string;
  access: string;
  summary: string;
  description?: string;
  rateLimit?: string;
  /** The problem codes that it may return. */
  errors: readonly string[];
  parameters: readonly { name: string; in: string; required?: boolean; schema: FieldSchema }[];
  body?: FieldSchema | undefined;
  status: string;
  answer?: FieldSchema | undefined;
}

const accessWords: Readonly<Record<string, string>> = {
  all: 'For everybody',
  holder: 'For anyone who has the receipt',
  'signed-in': 'For signed-in people, with a bearer token',
  author: 'For signed-in people who have stated their birth year, with a bearer token',
};

interface Line {
  name: string;
  needed: boolean;
  schema: FieldSchema;
}

/** The fields of an object. Required fields are marked in a request body, not in an answer. */
const lines = (schema: FieldSchema, sent: boolean): Line[] =>
  Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    needed: sent && (schema.required?.includes(name) ?? false),
    schema: field,
  }));

const Fields = ({ name, fields }: { name: string; fields: readonly Line[] }) =>
  fields.length === 0 ? null : (
    <div class="fields">
      <h4>{name}</h4>
      <dl>
        {fields.map((field) => (
          <div key={field.name}>
            <dt>
              <code>{field.name}</code>
              {field.needed && <span class="field-needed"> required</span>}
            </dt>
            <dd>
              {fieldType(field.schema)}
              {field.schema.default !== undefined && `, ${String(field.schema.default)} if left out`}
              {field.schema.description && `. ${field.schema.description}`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );

/** A route: who may call it, its parameters and body, and its answers. */
export function ApiRoute({ route }: { route: DocumentedRoute }) {
  const given = (place: string): Line[] =>
    route.parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, required, schema }) => ({ name, needed: required ?? false, schema }));
  return (
    <li class="route">
      <h3>
        <span class="route-method">{route.method}</span>
        <span class="route-path">{route.path}</span>
      </h3>
      <p>
        {route.summary}. {accessWords[route.access] ?? `For signed-in people in the group ${route.access}`}.
      </p>
      {route.description && <p>{route.description}</p>}
      {route.rateLimit && <p class="fine">Rate limit: {route.rateLimit}</p>}
      <Fields name="Query" fields={given('query')} />
      {route.body && <Fields name="Body" fields={lines(route.body, true)} />}
      {route.answer ? (
        <Fields name={`Response ${route.status}`} fields={lines(route.answer, false)} />
      ) : (
        <p class="fine">Returns {route.status}.</p>
      )}
      <p class="fine">
        Error codes:{' '}
        {route.errors.map((code, index) => (
          <span key={code}>
            {index > 0 && ', '}
            <code>{code}</code>
          </span>
        ))}
      </p>
    </li>
  );
}
