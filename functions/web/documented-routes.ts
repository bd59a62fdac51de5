import { describeApi, problemsOf } from '../../shared/contract/openapi.ts';
import { publicRoutes } from '../../shared/contract/routes.ts';
import type { DocumentedRoute } from './html/reading/api-route.tsx';
import type { FieldSchema } from './html/reading/field-type.ts';

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

/** Returns the public routes from the API's own OpenAPI description. */
export function documentedRoutes(): DocumentedRoute[] {
  const { paths = {}, components } = describeApi(publicRoutes);
  const schemas = (components?.schemas ?? {}) as Record<string, FieldSchema>;
  /** The schema itself, if it is a named schema. */
  const resolved = (schema: FieldSchema | undefined): FieldSchema | undefined =>
    schema?.$ref === undefined ? schema : schemas[schema.$ref.split('/').at(-1) ?? ''];
  return Object.values(publicRoutes).map((route) => {
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
}
