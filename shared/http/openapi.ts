import * as z from 'zod';
import type { RouteDescription } from './routes.ts';
import type { Shape } from './shapes.ts';

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return rest;
};

const content = (schema: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: jsonSchema(schema, io) },
});

const problem = {
  description: 'Refused; `code` is stable (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Routes that stand behind the gateway's own check of tokens, which answers before any function does. */
const staff: readonly string[] = ['moderator', 'editor', 'admin'];

const bare = {
  description: 'No token, or none that is valid: answered by the gateway in its own form, or as a problem',
  content: {
    'application/json': {
      schema: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
    },
    ...problem.content,
  },
};

const parameters = ({ path, method }: RouteDescription, { query }: Shape) => [
  ...[...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: jsonSchema(schema as z.ZodType, 'output'),
  })),
  ...(method === 'POST'
    ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 255 } }]
    : []),
];

const security = ({ access }: RouteDescription) => {
  if (access === 'all') return [];
  return access === 'holder' ? [{}, { bearer: [] }] : [{ bearer: [] }];
};

const operation = (name: string, route: RouteDescription, shape: Shape) => ({
  operationId: name,
  summary: route.summary,
  description: `For: ${route.access}.`,
  security: security(route),
  parameters: parameters(route, shape),
  ...(shape.body ? { requestBody: { required: true, content: content(shape.body, 'input') } } : {}),
  responses: {
    [shape.answer.status]: {
      description: 'Done',
      ...(shape.answer.body ? { content: content(shape.answer.body, 'output') } : {}),
    },
    ...(staff.includes(route.access) ? { '401': bare } : {}),
    '4XX': problem,
    '5XX': problem,
  },
});

/** The OpenAPI 3.1 description of routes, generated from the schemas that validate them. */
export const describeApi = (routes: Record<string, RouteDescription>, shapes: Record<string, Shape>) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(routes)) {
    const shape = shapes[name];
    if (shape === undefined) throw new Error(`${name} has no shape`);
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route, shape) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nightlight',
      version: '1',
      description: 'Family media reviews by experts, parents, teens and educators.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            detail: { type: 'string' },
            suggestedHandles: {
              type: 'array',
              items: { type: 'string' },
              description: 'Free public names, where somebody under 18 was refused one',
            },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['path', 'message'],
                properties: { path: { type: 'string' }, message: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  };
};
