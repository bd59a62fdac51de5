import { describe, expect, it } from 'vitest';
import { ChangedMeanwhile } from '../../../shared/environment/service-errors.ts';
import { changed, retryOnConflict } from '../../../shared/storage/retry-on-conflict.ts';

const recorded = (random: number) => {
  const waited: number[] = [];
  const wait = async (milliseconds: number) => void waited.push(milliseconds);
  return { waited, backOff: { wait, random: () => random } };
};

/** An attempt that meets others so many times, and counts how often it was made. */
const meeting = (times: number) => {
  let made = 0;
  const attempt = async () => {
    made += 1;
    return made <= times ? changed : 'done';
  };
  return { attempt, made: () => made };
};

describe('a change that others may come before', () => {
  it('is made once, without a wait, when nobody does', async () => {
    const { waited, backOff } = recorded(0.5);
    const { attempt, made } = meeting(0);
    expect(await retryOnConflict('The review', attempt, backOff)).toBe('done');
    expect([made(), waited]).toEqual([1, []]);
  });

  it('is tried again after a random part of a wait that doubles up to a limit', async () => {
    const { waited, backOff } = recorded(0.5);
    const { attempt, made } = meeting(7);
    expect(await retryOnConflict('The review', attempt, backOff)).toBe('done');
    expect([made(), waited]).toEqual([8, [5, 10, 20, 40, 80, 80, 80]]);
  });

  it('is given up after eight attempts, and says what kept changing', async () => {
    const { waited, backOff } = recorded(0);
    const { attempt, made } = meeting(Number.POSITIVE_INFINITY);
    const error = await retryOnConflict('The review', attempt, backOff).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ChangedMeanwhile);
    expect(error).toMatchObject({ message: 'The review has changed meanwhile' });
    expect([made(), waited]).toEqual([8, [0, 0, 0, 0, 0, 0, 0]]);
  });

  it('is not tried again when it fails for another reason', async () => {
    const { waited, backOff } = recorded(0.5);
    const attempt = () => Promise.reject(new Error('broken'));
    await expect(retryOnConflict('The review', attempt, backOff)).rejects.toThrow('broken');
    expect(waited).toEqual([]);
  });
});
