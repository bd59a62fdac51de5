import type { DocumentedRoute } from '../../shared/html/reading/api-route.tsx';
import type { FieldSchema } from '../../shared/html/reading/field-type.ts';
import { describeApi } from '../../shared/http/openapi.ts';
import { publicRoutes } from '../../shared/http/routes.ts';
import { shapes } from '../../shared/http/shapes.ts';

type Content = { content?: Record<string, { schema: FieldSchema }> };

interface Operation {
  parameters: DocumentedRoute['parameters'];
  requestBody?: Content;
  responses: Record<string, Content>;
}

const schemaIn = (content: Content | undefined): FieldSchema | undefined =>
  content?.content?.['application/json']?.schema;

/** The public routes as the API's own description tells them. */
export const documentedRoutes = (): DocumentedRoute[] => {
  const { paths } = describeApi(publicRoutes, shapes);
  return Object.values(publicRoutes).map((route) => {
    const operation = paths[route.path]?.[route.method.toLowerCase()] as Operation;
    const status = Object.keys(operation.responses).find((code) => code.startsWith('2')) ?? '200';
    return {
      ...route,
      parameters: operation.parameters,
      body: schemaIn(operation.requestBody),
      status,
      answer: schemaIn(operation.responses[status]),
    };
  });
};
