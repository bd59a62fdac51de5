import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { atMost } from '../../../infra/demo/at-most.ts';

describe('atMost', () => {
  it('does everything, never more at a time than allowed', async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await atMost(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
      running += 1;
      most = Math.max(most, running);
      await turn();
      running -= 1;
      done.push(item);
    });
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('has nothing to do for an empty list', async () => {
    await expect(atMost(3, [], () => Promise.reject(new Error('called')))).resolves.toBeUndefined();
  });

  it('begins nothing new after a failure, and throws it', async () => {
    const begun: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      await turn();
      if (item === 2) throw new Error('two is broken');
      await turn();
    };
    await expect(atMost(2, [1, 2, 3, 4, 5], work)).rejects.toThrow('two is broken');
    await turn();
    await turn();
    expect(begun).toEqual([1, 2]);
  });
});
