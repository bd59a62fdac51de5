import { describe, expect, it } from 'vitest';
import { isOverLimit, timeLimit } from '../../../shared/environment/time-limit.ts';

const causeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (cause) {
    return cause;
  }
  return undefined;
};
const forEver = (): never => {
  for (;;);
};

describe('a time limit', () => {
  it('returns the result of the work, and throws its errors', () => {
    const limited = timeLimit(1_000);
    const cause = new Error('broken');
    expect(limited(() => 7)).toBe(7);
    const thrown = causeOf(() =>
      limited(() => {
        throw cause;
      }),
    );
    expect(thrown).toBe(cause);
    expect(isOverLimit(thrown)).toBe(false);
  });

  it.each([
    ['an endless loop', forEver],
    ['a regular expression', () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`)],
    [
      'work that catches every error',
      () => {
        try {
          forEver();
        } catch {
          forEver();
        }
      },
    ],
  ])('stops %s', (_, work) => {
    expect(isOverLimit(causeOf(() => timeLimit(20)(work)))).toBe(true);
  });

  it('is used up by one piece of work, so that the next one does not start', () => {
    const limited = timeLimit(60);
    expect(isOverLimit(causeOf(() => limited(forEver)))).toBe(true);
    let ran = false;
    expect(
      isOverLimit(
        causeOf(() =>
          limited(() => {
            ran = true;
          }),
        ),
      ),
    ).toBe(true);
    expect(ran).toBe(false);
  });

  it('retries work that took too long while it used little processor time', () => {
    let begun = 0;
    const sleep = () => {
      begun += 1;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 120);
      return 'done';
    };
    expect(timeLimit(40)(sleep)).toBe('done');
    expect(begun).toBeGreaterThan(1);
  });

  it('does not stop asynchronous work that is awaited', async () => {
    const answer = await timeLimit(50)(async () => {
      await new Promise((resolve) => setTimeout(resolve, 80));
      return 'late';
    });
    expect(answer).toBe('late');
  });
});
