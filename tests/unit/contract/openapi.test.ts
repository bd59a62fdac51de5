import { describe, expect, it } from 'vitest';
import { describeApi, problemsOf } from '../../../shared/contract/openapi.ts';
import { problems } from '../../../shared/contract/problems.ts';
import { apiRoutes } from '../../../shared/contract/routes.ts';

interface Described {
  responses: Record<string, { content: object }>;
}

const description = describeApi(apiRoutes);
const paths = description.paths ?? {};

describe('the description of the API', () => {
  it('uses OpenAPI 3.1, and the type null instead of `nullable`', () => {
    expect(description.openapi).toBe('3.1.1');
    expect(JSON.stringify(description)).not.toContain('"nullable"');
    expect(JSON.stringify(description.components?.schemas?.AudienceSummary)).toContain('"null"');
  });

  it('documents, for staff routes, that the gateway answers calls without a token with plain JSON', () => {
    const contentOf = (path: string, method: string) =>
      Object.keys((paths[path] as Record<string, Described>)[method]?.responses['401']?.content ?? {}).sort();
    const both = ['application/json', 'application/problem+json'];
    expect(contentOf('/v1/editorial/media', 'post')).toEqual(both);
    expect(contentOf('/v1/moderation/policy', 'get')).toEqual(both);
    expect(contentOf('/v1/me', 'get')).toEqual(['application/problem+json']);
  });

  it('names the error codes of every route, by status', () => {
    for (const [name, route] of Object.entries(apiRoutes)) {
      const { responses = {} } =
        (paths[route.path] as Record<string, Described>)[route.method.toLowerCase()] ?? {};
      for (const code of problemsOf(route))
        expect(JSON.stringify(responses[problems[code].status]), `${name} ${code}`).toContain(`"${code}"`);
    }
  });

  it('gives every route a successful response, and a summary without a final full stop', () => {
    for (const [name, { answers, summary }] of Object.entries(apiRoutes)) {
      expect(
        Object.keys(answers).some((status) => status.startsWith('2')),
        name,
      ).toBe(true);
      expect(summary, name).not.toMatch(/\.$/);
    }
  });
});

describe('an example in the contract', () => {
  const examples = Object.entries(apiRoutes).flatMap(([name, { body, bodies, example, answers }]) => [
    ...(example === undefined
      ? []
      : [[`the body of ${name}`, body ?? Object.values(bodies ?? {})[0], example] as const]),
    ...Object.values(answers)
      .filter((answer) => answer.example !== undefined)
      .map((answer) => [`an answer of ${name}`, answer.body, answer.example] as const),
  ]);

  it.each(examples)('matches its schema: %s', (_, schema, example) => {
    expect(schema?.safeParse(example)).toMatchObject({ success: true });
  });
});
