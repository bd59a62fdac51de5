import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommunityReview } from '../../../shared/community-reviews/schema.ts';
import { ReviewQuery, TitleQuery } from '../../../shared/contract/queries.ts';
import { isRefused, type Refusal } from '../../../shared/contract/refusal.ts';
import { ExpertReview } from '../../../shared/expert-reviews/schema.ts';
import { validated } from '../../../shared/http/validate.ts';
import { Suggestion } from '../../../shared/suggestions/schema.ts';
import { Title } from '../../../shared/titles/schema.ts';

const canary = 'canary7731';
const schemas = { CommunityReview, Suggestion, Title, ExpertReview, TitleQuery, ReviewQuery };
const fields = [
  'stars',
  'age',
  'headline',
  'text',
  'concerns',
  'grid',
  'area',
  'patch',
  'evidenceUrl',
  'credit',
  'kind',
  'slug',
  'name',
  'details',
  'media',
  'contentGrid',
  'limit',
  'cursor',
  'maxAge',
  'sort',
  'path',
  'value',
];

const leaf = fc.oneof(
  fc.constantFrom<unknown>(canary, `http://${canary}`, `${canary}\0`, `${canary}\ud83d`, null, true, 7731),
  fc.string().map((text) => canary + text),
  fc.constant(`${canary} `.repeat(900)),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fields), tie('tree'), { maxKeys: 6 }),
  ),
}));

const refused = (schema: (typeof schemas)[keyof typeof schemas], value: unknown): Refusal => {
  const result = validated(schema, value);
  if (isRefused(result)) return result;
  throw new Error('the value was accepted');
};

describe('a refusal because of invalid fields', () => {
  it.each(Object.entries(schemas))('of the schema %s never repeats a value from the input', (_, schema) => {
    fc.assert(
      fc.property(tree, (value) => {
        const result = validated(schema, value);
        if (!isRefused(result)) return;
        expect(['validation-failed', 'unknown-field']).toContain(result.refused);
        expect(JSON.stringify(result.errors)).not.toContain(canary);
      }),
      { numRuns: 300 },
    );
  });

  it('names every invalid field with its error', () => {
    const problem = refused(CommunityReview, {
      stars: 9,
      age: 'x',
      grid: { language: 7 },
      state: 'published',
    });
    const paths = problem.errors?.map(({ path }) => path);
    expect(paths?.sort()).toEqual(['age', 'grid.language', 'stars', 'state']);
    expect(problem.errors?.find(({ path }) => path === 'state')?.message).toBe('is not a known field');
  });

  it('has the code `unknown-field` when unknown fields are the only errors', () => {
    const codeOf = (body: object) => refused(CommunityReview, body).refused;
    expect(codeOf({ stars: 4, state: 'published' })).toBe('unknown-field');
    expect(codeOf({ stars: 4, state: 'published', __proto__x: 1 })).toBe('unknown-field');
    expect(codeOf({ stars: 9, state: 'published' })).toBe('validation-failed');
  });

  it('lists the allowed values of a field', () => {
    const problem = refused(Suggestion, { area: canary, text: 'x' });
    expect(problem.errors).toEqual([
      { path: 'area', message: 'must be one of diversity, fact, where-to-watch, grid, other' },
    ]);
  });

  it('names the field inside a patch, whether it is a list or an object', () => {
    const pathsOf = (patch: unknown) =>
      refused(Suggestion, { area: 'fact', text: 'x', patch }).errors?.map(({ path }) => path);
    expect(pathsOf([{ path: '/story', value: 'a\0' }])).toEqual(['patch.0.value']);
    expect(pathsOf([{ path: '/story', value: 'a' }, { path: 'story' }])).toEqual([
      'patch.1.path',
      'patch.1.value',
    ]);
    expect(pathsOf([{ path: '/story', value: 'a', other: 1 }])).toEqual(['patch.0.other']);
    expect(pathsOf({ 'details.network': 'a\0' })).toEqual(['patch.details.network']);
    expect(pathsOf('words')).toEqual(['patch']);
    expect(pathsOf([3])).toEqual(['patch.0']);
    const unknown = refused(Suggestion, {
      area: 'fact',
      text: 'x',
      patch: [{ path: '/story', value: 'a', b: 1 }],
    });
    expect(unknown.refused).toBe('unknown-field');
  });

  it('lists at most 50 errors, in less than 10,000 characters', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${'k'.repeat(300)}${i}`, 1]));
    const problem = refused(CommunityReview, many);
    expect(problem.errors?.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(problem.errors).length).toBeLessThan(10_000);
  });

  it('does not repeat the input in its cause', () => {
    expect(JSON.stringify(refused(CommunityReview, { stars: canary }).cause ?? null)).not.toContain(canary);
  });
});
