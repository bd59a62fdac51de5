import { describe, expect, it } from 'vitest';
import { describeApi } from '../../../shared/http/openapi.ts';
import { editorialRoutes, moderationRoutes, publicRoutes } from '../../../shared/http/routes.ts';
import { shapes } from '../../../shared/http/shapes.ts';

interface Described {
  responses: Record<string, { content: object }>;
}

const description = describeApi({ ...publicRoutes, ...editorialRoutes, ...moderationRoutes }, { ...shapes });

describe('the description of the API', () => {
  it('is of version 3.1, and says null as that version does', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(JSON.stringify(description)).not.toContain('"nullable"');
    expect(JSON.stringify(description.paths['/v1/titles/{slug}/reviews'])).toContain('"null"');
  });

  it('says that the gateway answers who has no token on routes of staff', () => {
    const responsesOf = (path: string, method: string) =>
      (description.paths[path] as Record<string, Described>)[method]?.responses ?? {};
    const bare = responsesOf('/v1/editorial/media', 'post')['401'];
    expect(Object.keys(bare?.content ?? {})).toEqual(['application/json', 'application/problem+json']);
    expect(responsesOf('/v1/moderation/policy', 'get')).toHaveProperty('401');
    expect(responsesOf('/v1/me', 'get')).not.toHaveProperty('401');
  });
});
