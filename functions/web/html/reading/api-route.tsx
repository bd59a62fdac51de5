import { type FieldLine, fieldLines } from './field-lines.ts';
import type { FieldSchema } from './field-type.ts';
import { Described, Fields } from './fields.tsx';

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

/** Returns the anchor of a route on the page, such as `get-v1-titles-slug`. */
export function routeAnchor({ method, path }: Pick<DocumentedRoute, 'method' | 'path'>): string {
  return `${method}${path}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

/** A route: who may call it, its parameters and body, and its answers. */
export function ApiRoute({ route }: { route: DocumentedRoute }) {
  const query: FieldLine[] = route.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required = false, schema }) => ({ name, required, schema }));
  return (
    <li class="route" id={routeAnchor(route)}>
      <h3>
        <span class="route-method">{route.method}</span>
        <span class="route-path">{route.path}</span>
      </h3>
      <p>
        {route.summary}. {accessWords[route.access] ?? `For signed-in people in the group ${route.access}`}.
      </p>
      {route.description && (
        <p>
          <Described text={route.description} />
        </p>
      )}
      {route.rateLimit && <p class="fine">Rate limit: {route.rateLimit}</p>}
      <Fields name="Query" fields={query} sent />
      {route.body && <Fields name="Body" fields={fieldLines(route.body)} sent />}
      {route.answer ? (
        <Fields name={`Response ${route.status}`} fields={fieldLines(route.answer)} sent={false} />
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
