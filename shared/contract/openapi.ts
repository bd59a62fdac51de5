import * as z from 'zod';
import { createDocument, type ZodOpenApiObject, type ZodOpenApiOperationObject } from 'zod-openapi';
import { defined } from '../values/defined.ts';
import { type Access, accessProblems, isForStaff } from './access.ts';
import { Problem } from './problem-document.ts';
import { type ProblemCode, problems } from './problems.ts';
import { type AnswerDefinition, honoursIdempotencyKey, type RouteDefinition } from './route.ts';
import { tags } from './tags.ts';

const callers: Record<Access, string> = {
  all: 'everybody',
  holder: 'anybody who has the receipt',
  'signed-in': 'signed-in people',
  author: 'signed-in people whose birth year is known',
  moderator: 'moderators and administrators',
  editor: 'editors and administrators',
  admin: 'administrators',
};

const bodyProblems = ['malformed-json', 'unsupported-media-type', 'body-too-large'] as const;
const inputProblems = ['validation-failed', 'unknown-field'] as const;

/** Lists every problem code that a route may answer with, each once. */
export function problemsOf(route: RouteDefinition): ProblemCode[] {
  const { access, params = {}, query, body, bodies, errors } = route;
  const takesBody = body !== undefined || bodies !== undefined;
  // An open route without a query and a body answers with a stored document and ignores query parameters.
  const checksInput = access !== 'all' || takesBody || query !== undefined;
  return [
    ...new Set<ProblemCode>([
      ...(takesBody ? bodyProblems : []),
      ...(checksInput ? inputProblems : []),
      ...(query && 'cursor' in query.shape ? (['cursor-invalid'] as const) : []),
      ...(honoursIdempotencyKey(route) ? (['idempotency-key-invalid'] as const) : []),
      ...accessProblems[access],
      ...Object.values(params).map(({ notFound }) => notFound),
      ...errors,
      'try-again',
      'internal',
    ]),
  ];
}

const problemSchema = { $ref: '#/components/schemas/Problem' };

const exampleOf = (code: ProblemCode) => ({
  summary: code,
  value: {
    type: `urn:nightlight:problem:${code}`,
    title: problems[code].title,
    status: problems[code].status,
    code,
  },
});

const gatewayMessage = z.strictObject({ message: z.string() }).meta({
  id: 'GatewayMessage',
  description: 'The gateway refused the request before any function ran',
});

/** Builds the error responses of a route by status, each with its possible problem codes. */
function refusals(route: RouteDefinition): ZodOpenApiOperationObject['responses'] {
  const byStatus = Map.groupBy(problemsOf(route), (code) => problems[code].status);
  const staff = isForStaff(route.access);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('\n\n'),
        ...defined({
          headers:
            status === 429 || status === 503
              ? { 'Retry-After': { schema: { type: 'integer' as const }, description: 'Seconds' } }
              : undefined,
        }),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [problemSchema],
              properties: { code: { type: 'string' as const, enum: codes } },
            },
            examples: Object.fromEntries(
              codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
            ),
          },
          ...defined({
            'application/json': status === 401 && staff ? { schema: gatewayMessage } : undefined,
          }),
        },
      },
    ]),
  );
}

function answerOf({
  description,
  body,
  contentType = 'application/json',
  headers = {},
  example,
}: AnswerDefinition) {
  return {
    description,
    ...defined({
      headers:
        Object.keys(headers).length > 0
          ? Object.fromEntries(
              Object.entries(headers).map(([name, holds]) => [
                name,
                { description: holds, schema: { type: 'string' as const } },
              ]),
            )
          : undefined,
      content: body && { [contentType]: { schema: body, ...defined({ example }) } },
    }),
  };
}

function parametersOf(route: RouteDefinition) {
  const { params = {}, query, headers = {} } = route;
  const described: Record<string, string> = {
    ...headers,
    ...defined({
      'Idempotency-Key': honoursIdempotencyKey(route) ? repeated : undefined,
    }),
  };
  return {
    path: z.object(
      Object.fromEntries(
        Object.entries(params).map(([name, { schema, description, example }]) => [
          name,
          schema.meta({ description, example }),
        ]),
      ),
    ),
    ...defined({ query }),
    header: z.object(
      Object.fromEntries(
        Object.entries(described).map(([name, description]) => [
          name,
          z.string().max(255).optional().meta({ description }),
        ]),
      ),
    ),
  };
}

function bodyOf({ body, bodies, example }: RouteDefinition): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  const schema = body ?? (bodies && z.union(Object.values(bodies)));
  if (schema === undefined) return {};
  return {
    requestBody: {
      required: !schema.safeParse(undefined).success,
      content: { 'application/json': { schema, ...defined({ example }) } },
    },
  };
}

function securityOf(access: Access): Record<string, string[]>[] {
  if (access === 'all') return [];
  return access === 'holder' ? [{}, { bearer: [] }] : [{ bearer: [] }];
}

function operation(operationId: string, route: RouteDefinition): ZodOpenApiOperationObject {
  const { summary, description, access, tag, rateLimit } = route;
  return {
    operationId,
    tags: [tag],
    summary,
    description: [description, `For ${callers[access]}.`, rateLimit && `Rate limit: ${rateLimit}`]
      .filter((part) => part !== undefined)
      .join('\n\n'),
    security: securityOf(access),
    requestParams: parametersOf(route),
    ...bodyOf(route),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answers).map(([status, answer]) => [status, answerOf(answer)]),
      ),
      ...refusals(route),
    },
  };
}

/** Removes the bounds that Zod adds to every integer. They say only that JSON can represent the number exactly. */
function withoutSafeBounds(schema: { minimum?: number; maximum?: number }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

const repeated =
  'A repeated request with the same key and body changes nothing. It gets the first answer, or the current state of ' +
  'what the first request changed.';

const info = {
  title: 'Nightlight',
  version: '1',
  summary: 'Family media reviews by experts, parents, teens and educators',
  description: [
    'JSON in UTF-8. Errors are problem documents (RFC 9457) with a stable `code`.',
    'Unknown fields and query parameters are refused, except that title pages, pictures, `/v1/health` and this ' +
      'document ignore query parameters. A POST or PUT for which no body is described takes none, or an empty object. ' +
      'Lists take `limit` (1 to 100) and `cursor`; they answer with `items`, ' +
      'and with `nextCursor` unless it is the last page.',
    'Every POST, and `PUT /v1/submissions/{receipt}`, honours an `Idempotency-Key`; other requests ignore the ' +
      'header. ' +
      repeated +
      ' Routes that add a title or a revision do not store the key. They compare the content with what is stored, so they ' +
      'recognize a repetition only until something else is stored.',
    'The gateway allows 500 requests a second, with bursts of 1,000. Above that it answers 429 with ' +
      '`{"message": "Too Many Requests"}`.',
  ].join('\n\n'),
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

/**
 * Builds the OpenAPI 3.1 document of some routes.
 * @param routes by operation id
 * @param siteUrl the base URL of the API; a path is relative to the URL of the document itself
 */
export function describeApi(routes: Readonly<Record<string, RouteDefinition>>, siteUrl = '/') {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [name, route] of Object.entries(routes))
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route) };
  const used = new Set(Object.values(routes).map(({ tag }) => tag));
  const codes = [...new Set(Object.values(routes).flatMap(problemsOf))];
  const document: ZodOpenApiObject = {
    openapi: '3.1.1',
    info,
    servers: [{ url: siteUrl, description: 'This installation' }],
    tags: Object.entries(tags)
      .filter(([name]) => used.has(name as keyof typeof tags))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { Problem },
      examples: Object.fromEntries(codes.map((code) => [code, exampleOf(code)])),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
  return createDocument(document, {
    override: ({ jsonSchema }) => withoutSafeBounds(jsonSchema),
  });
}
