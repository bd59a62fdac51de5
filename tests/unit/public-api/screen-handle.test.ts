import { describe, expect, it } from 'vitest';
import { screenHandle } from '../../../functions/public-api/screen-handle.ts';

const failing = async () => () => Promise.reject(new Error('an analyzer failed'));

describe('a public name', () => {
  it('that cannot be checked is refused temporarily, with a code and the cause', async () => {
    expect(await screenHandle('Quiet Harbour', { teen: false }, failing)).toEqual({
      refused: 'name-not-checked',
      retryAfter: 5,
      cause: new Error('an analyzer failed'),
    });
  });

  it('that claims to be staff is refused without screening', async () => {
    expect(await screenHandle('Moderator Anna', { teen: false }, failing)).toContain('works for this site');
  });

  it('without findings is accepted', async () => {
    expect(await screenHandle('Green Harbour', { teen: false })).toBeUndefined();
  });

  it.each(['nobody_will_miss_me', 'iwanttodie', 'ProAna'])(
    'such as %j is refused with places to get help',
    async (name) => {
      expect(await screenHandle(name, { teen: false })).toContain('findahelpline.com');
    },
  );

  it('that only the trained model considers unsuitable is refused with another message', async () => {
    const answers = await Promise.all(
      ['meet me after 8 girls', 'fat girl hater'].map((name) => screenHandle(name, { teen: false })),
    );
    expect(answers).toEqual(answers.map(() => expect.stringContaining('our check cannot tell')));
  });
});
