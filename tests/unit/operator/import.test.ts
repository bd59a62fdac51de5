import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../infra/operator/commands/import/plan-import.ts';
import { ApiRefusal } from '../../../infra/operator/errors.ts';
import { explainError } from '../../../infra/operator/explain-error.ts';

const text = readFileSync(new URL('../../../infra/demo/catalogue/coco.json', import.meta.url), 'utf8');
const { title, review } = JSON.parse(text);
const file = { name: 'coco.json', text: JSON.stringify({ title, review }) };
const now = new Date('2026-11-30T12:00:00Z');
const refusing = (status: number) => () => Promise.reject(new ApiRefusal(status, `answered with ${status}`));

describe('an import', () => {
  it('creates a title when the installation answers 404', async () => {
    const plan = await planImport([file], refusing(404), now);
    expect(plan.create.map((each) => [each.title.slug, each.known])).toEqual([[title.slug, false]]);
  });

  it.each([400, 401, 403, 429, 500, 503])(
    'fails, and does not create a title, when the installation answers %d',
    async (status) => {
      await expect(planImport([file], refusing(status), now)).rejects.toMatchObject({ status });
    },
  );

  it('fails, and does not create a title, when the connection fails', async () => {
    const lost = new TypeError('fetch failed', {
      cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
    });
    await expect(planImport([file], () => Promise.reject(lost), now)).rejects.toBe(lost);
    expect(explainError(lost)).toEqual({
      message: 'fetch failed (ECONNREFUSED)',
      todo: expect.stringContaining('npm start'),
    });
  });

  it('says what to do about a refused token', () => {
    expect(explainError(new ApiRefusal(401, 'answered with 401')).todo).toContain('NIGHTLIGHT_TOKEN');
  });

  it('names facts of a new title that the API would refuse, and leaves those of an existing title alone', async () => {
    const whereToWatch = [{ ...title.whereToWatch[0], region: 'XX' }];
    const wrong = {
      ...file,
      text: JSON.stringify({ title: { ...title, slug: 'new', whereToWatch }, review }),
    };
    const { create, faults } = await planImport([wrong], refusing(404), now);
    expect(create).toEqual([]);
    expect(faults.map(({ path }) => path)).toEqual(['title.slug', 'title.whereToWatch.0.region']);
    const known = await planImport([wrong], async () => ({ revisions: [] }), now);
    expect([known.faults, known.revise.length]).toEqual([[], 1]);
  });

  it('reports invalid files in the given order', async () => {
    const broken = ['b', 'a', 'c'].map((name) => ({ name, text: 'no JSON' }));
    const { faults } = await planImport(broken, refusing(404), now);
    expect(faults.map((fault) => fault.file)).toEqual(['b', 'a', 'c']);
  });
});
