import { describe, expect, it } from 'vitest';
import { screenHandle } from '../../../functions/public-api/screen-handle.ts';
import { Problem } from '../../../shared/http/problem.ts';

const failing = async () => () => Promise.reject(new Error('an analyzer failed'));

describe('a name', () => {
  it('that cannot be checked is refused for now, with 503 and a code, and not taken', async () => {
    const refusal = await screenHandle('Quiet Harbour', { teen: false }, failing).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ status: 503, code: 'name-not-checked' });
  });

  it('that its form rules out is refused without the screening', async () => {
    expect(await screenHandle('Moderator Anna', { teen: false }, failing)).toContain(
      'people who run this site',
    );
  });

  it('with nothing against it is taken', async () => {
    expect(await screenHandle('Green Harbour', { teen: false })).toBeUndefined();
  });

  it.each(['nobody_will_miss_me', 'iwanttodie', 'ProAna'])(
    'answers %j with where somebody listens',
    async (name) => {
      expect(await screenHandle(name, { teen: false })).toContain('findahelpline.com');
    },
  );
});
