import { describe, expect, it } from 'vitest';
import { describeApi, problemsOf } from '../../../shared/contract/openapi.ts';
import { caseId, receiptId, reviewId } from '../../../shared/contract/parameters.ts';
import { problems } from '../../../shared/contract/problems.ts';
import type { RouteDefinition } from '../../../shared/contract/route.ts';
import { apiRoutes } from '../../../shared/contract/routes.ts';

interface Described {
  parameters?: { name: string }[];
  responses: Record<string, { content: object }>;
}

const description = describeApi(apiRoutes);
const paths = description.paths ?? {};
const routes: [string, RouteDefinition][] = Object.entries(apiRoutes);
const operationOf = ({ path, method }: RouteDefinition): Described | undefined =>
  (paths[path] as Record<string, Described>)[method.toLowerCase()];

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

  it('documents the Idempotency-Key and its codes exactly where a route honours it', () => {
    for (const [name, route] of routes) {
      const documents =
        operationOf(route)?.parameters?.some((one) => one.name === 'Idempotency-Key') ?? false;
      expect([name, documents]).toEqual([name, route.method === 'POST' || route.idempotencyKey === true]);
      expect([name, problemsOf(route).includes('idempotency-key-invalid')]).toEqual([name, documents]);
      if (route.errors.includes('idempotency-key-reused')) expect(documents, name).toBe(true);
    }
    for (const [name, { method, path, idempotencyKey }] of routes)
      if (idempotencyKey) expect(description.info.description, name).toContain(`\`${method} ${path}\``);
  });

  it('says how often a person may call a route exactly where the route may answer 429', () => {
    for (const [name, route] of routes)
      expect([name, route.rateLimit !== undefined]).toEqual([name, route.errors.includes('too-many')]);
  });

  it('lists the codes for unknown fields on every route except those that answer with a stored document', () => {
    const lenient = routes.filter(([, route]) => !problemsOf(route).includes('unknown-field'));
    expect(lenient.map(([, { path }]) => path).sort()).toEqual([
      '/v1/health',
      '/v1/openapi.json',
      '/v1/titles/{slug}',
    ]);
  });

  it('lists the code for a missing token wherever a token may be sent', () => {
    for (const [name, route] of routes)
      if (route.access !== 'all') expect(problemsOf(route), name).toContain('token-missing');
  });

  it('gives examples of ids that have the form of real ones', () => {
    const forms = [receiptId, reviewId, caseId].map(({ example }) => example);
    expect(forms).toEqual([
      expect.stringMatching(/^rcp_a[\w-]{21}[AQgw]$/),
      expect.stringMatching(/^rev_a[\w-]{21}[AQgw]$/),
      expect.stringMatching(/^cas_a[\w-]{21}[AQgw]$/),
    ]);
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
