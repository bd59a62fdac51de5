import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { RouteDefinition } from '../../../shared/contract/route.ts';
import { apiRoutes } from '../../../shared/contract/routes.ts';

const routes: [string, RouteDefinition][] = Object.entries(apiRoutes);

describe('a route with a JSON body', () => {
  const withBody = routes.filter(([, { body, bodies }]) => body ?? bodies);

  it.each(withBody)('has an example that its schema accepts: %s', (_, { body, bodies, example }) => {
    const schema = body ?? Object.values(bodies ?? {})[0];
    expect(schema?.safeParse(example)).toMatchObject({ success: true });
  });
});

describe('a JSON answer', () => {
  const answers = routes.flatMap(([name, route]) =>
    Object.entries(route.answers).flatMap(([status, { body, example }]) =>
      body ? [[`${name} ${status}`, body, example] as const] : [],
    ),
  );

  it.each(answers)('has an example that its schema accepts: %s', (_, body, example) => {
    expect(body.safeParse(example)).toMatchObject({ success: true });
  });
});

describe('a query parameter', () => {
  const parameters = routes.flatMap(([name, { query }]) =>
    Object.entries(query?.shape ?? {}).map(([key, schema]) => [`${key} of ${name}`, schema] as const),
  );

  it.each(parameters)('has a description: %s', (_, schema) => {
    expect(schema.meta()?.description).toMatch(/^[A-Z`].{10}/);
  });
});

describe('a field of a request body', () => {
  /** Fields whose names say everything. */
  const plain = ['kind', 'name', 'details', 'whereToWatch', 'media', 'slug', 'contentType', 'policy'];
  const fields = routes.flatMap(([name, { body, bodies }]) =>
    [body, ...Object.values(bodies ?? {})].flatMap((schema) =>
      schema instanceof z.ZodObject
        ? Object.entries(schema.shape as Record<string, z.ZodType>).map(
            ([key, field]) => [`${key} of ${name}`, key, field] as const,
          )
        : [],
    ),
  );

  it.each(fields)('has a description unless its name says it: %s', (_, key, field) => {
    if (!plain.includes(key)) expect(field.meta()?.description).toMatch(/^[A-Z]/);
  });
});
