import { expect, it } from 'vitest';
import { screenHandle } from '../../../../functions/public-api/screen-handle.ts';
import { samplePeople } from '../../../../infra/demo/people.ts';

it.each(samplePeople.map(({ handle, role }) => [handle, role] as const))(
  'the public name %j of a sample person is accepted',
  async (handle, role) => {
    expect(await screenHandle(handle, { teen: role === 'teen' })).toBeUndefined();
  },
);
