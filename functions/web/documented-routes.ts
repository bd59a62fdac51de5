import { describeApi, problemsOf } from '../../shared/contract/openapi.ts';
import { publicRoutes } from '../../shared/contract/routes.ts';
import type { DocumentedRoute } from './html/reading/api-route.tsx';
import type { DocumentedSchema } from './html/reading/api-schema.tsx';
import { fieldLines } from './html/reading/field-lines.ts';
import { type FieldSchema, fieldType, nameOfReference } from './html/reading/field-type.ts';

interface Content {
  content?: Record<string, { schema: FieldSchema }>;
}

interface Operation {
  parameters?: DocumentedRoute['parameters'];
  requestBody?: Content;
  responses: Record<string, Content>;
}

const schemaIn = (content: Content | undefined): FieldSchema | undefined =>
  content?.content?.['application/json']?.schema;

/** Returns the names of the schemas that the types of an object's fields mention. */
const namedIn = (schema: FieldSchema): string[] =>
  fieldLines(schema).flatMap((line) =>
    fieldType(line.schema).flatMap((part) => (typeof part === 'string' ? [] : [part.named])),
  );

/** Returns the mentioned schemas and those that their own fields mention, sorted by name. */
function withMentioned(
  mentioned: readonly string[],
  schemas: Readonly<Record<string, FieldSchema>>,
): DocumentedSchema[] {
  const found = new Map<string, FieldSchema>();
  const add = (name: string): void => {
    const schema = schemas[name];
    if (schema === undefined || found.has(name)) return;
    found.set(name, schema);
    for (const inside of namedIn(schema)) add(inside);
  };
  for (const name of mentioned) add(name);
  return [...found].map(([name, schema]) => ({ name, schema })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns the public routes and the named schemas that they use, from the API's own OpenAPI description. */
export function documentedRoutes(): { routes: DocumentedRoute[]; schemas: DocumentedSchema[] } {
  const { paths = {}, components } = describeApi(publicRoutes);
  const schemas = (components?.schemas ?? {}) as Record<string, FieldSchema>;
  /** The schema itself, if it is a named schema. */
  const resolved = (schema: FieldSchema | undefined): FieldSchema | undefined =>
    schema?.$ref === undefined ? schema : schemas[nameOfReference(schema.$ref)];
  const routes = Object.values(publicRoutes).map((route) => {
    const operation = (paths[route.path] as Record<string, Operation>)[route.method.toLowerCase()];
    const responses = operation?.responses ?? {};
    const status = Object.keys(responses).find((code) => code.startsWith('2')) ?? '200';
    return {
      ...route,
      errors: problemsOf(route),
      parameters: operation?.parameters ?? [],
      body: resolved(schemaIn(operation?.requestBody)),
      status,
      answer: resolved(schemaIn(responses[status])),
    };
  });
  const mentioned = routes.flatMap(({ body, answer }) => [...namedIn(body ?? {}), ...namedIn(answer ?? {})]);
  return { routes, schemas: withMentioned(['Problem', ...mentioned], schemas) };
}
