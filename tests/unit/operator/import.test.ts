import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../infra/operator/commands/import/plan-import.ts';
import { ApiRefusal } from '../../../infra/operator/errors.ts';
import { explainError } from '../../../infra/operator/explain-error.ts';

const text = readFileSync(new URL('../../../infra/demo/catalogue/coco.json', import.meta.url), 'utf8');
const { title, review } = JSON.parse(text);
const file = { name: 'coco.json', text: JSON.stringify({ title, review }) };
const refusing = (status: number) => () => Promise.reject(new ApiRefusal(status, `answered with ${status}`));

describe('an import', () => {
  it('creates a title when the installation answers 404', async () => {
    const plan = await planImport([file], refusing(404));
    expect(plan.create.map((each) => [each.title.slug, each.known])).toEqual([[title.slug, false]]);
  });

  it.each([400, 401, 403, 429, 500, 503])(
    'fails, and does not create a title, when the installation answers %d',
    async (status) => {
      await expect(planImport([file], refusing(status))).rejects.toMatchObject({ status });
    },
  );

  it('fails, and does not create a title, when the connection fails', async () => {
    const lost = new TypeError('fetch failed', {
      cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
    });
    await expect(planImport([file], () => Promise.reject(lost))).rejects.toBe(lost);
    expect(explainError(lost)).toEqual({
      message: 'fetch failed (ECONNREFUSED)',
      todo: expect.stringContaining('npm start'),
    });
  });

  it('says what to do about a refused token', () => {
    expect(explainError(new ApiRefusal(401, 'answered with 401')).todo).toContain('NIGHTLIGHT_TOKEN');
  });

  it('reports invalid files in the given order', async () => {
    const broken = ['b', 'a', 'c'].map((name) => ({ name, text: 'no JSON' }));
    const { faults } = await planImport(broken, refusing(404));
    expect(faults.map((fault) => fault.file)).toEqual(['b', 'a', 'c']);
  });
});
