import { describe, expect, it } from 'vitest';
import { ChangedMeanwhile } from '../../../shared/environment/service-errors.ts';
import { changed, retryOnConflict } from '../../../shared/storage/retry-on-conflict.ts';

const recorded = (random: number) => {
  const waited: number[] = [];
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  return { waited, backOff: { wait, random: () => random } };
};

/** An attempt that conflicts this many times, and counts how often it was made. */
const meeting = (times: number) => {
  let made = 0;
  const attempt = async () => {
    made += 1;
    return made <= times ? changed : 'done';
  };
  return { attempt, made: () => made };
};

describe('a change that may conflict with others', () => {
  it('is attempted once, without a wait, when there is no conflict', async () => {
    const { waited, backOff } = recorded(0.5);
    const { attempt, made } = meeting(0);
    expect(await retryOnConflict('The review', attempt, backOff)).toBe('done');
    expect([made(), waited]).toEqual([1, []]);
  });

  it('is retried after a random fraction of a delay that doubles up to a limit', async () => {
    const { waited, backOff } = recorded(0.5);
    const { attempt, made } = meeting(7);
    expect(await retryOnConflict('The review', attempt, backOff)).toBe('done');
    expect([made(), waited]).toEqual([8, [5, 10, 20, 40, 80, 80, 80]]);
  });

  it('fails after eight attempts with an error that names what kept changing', async () => {
    const { waited, backOff } = recorded(0);
    const { attempt, made } = meeting(Number.POSITIVE_INFINITY);
    const error = await retryOnConflict('The review', attempt, backOff).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ChangedMeanwhile);
    expect(error).toMatchObject({ message: 'The review has changed meanwhile' });
    expect([made(), waited]).toEqual([8, [0, 0, 0, 0, 0, 0, 0]]);
  });

  it('is not retried when it fails for another reason', async () => {
    const { waited, backOff } = recorded(0.5);
    const attempt = () => Promise.reject(new Error('broken'));
    await expect(retryOnConflict('The review', attempt, backOff)).rejects.toThrow('broken');
    expect(waited).toEqual([]);
  });
});
