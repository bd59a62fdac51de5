import { describe, expect, it } from 'vitest';
import { screenHandle } from '../../../functions/public-api/screen-handle.ts';

const failing = async () => () => Promise.reject(new Error('an analyzer failed'));

describe('a name', () => {
  it('that cannot be checked is refused for now, with a code and the cause, and not accepted', async () => {
    expect(await screenHandle('Quiet Harbour', { teen: false }, failing)).toEqual({
      refused: 'name-not-checked',
      retryAfter: 5,
      cause: new Error('an analyzer failed'),
    });
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
