import { describe, expect, it } from 'vitest';
import { findingsBy } from './describe-analyzer.ts';

/** The phrases, and sentences that certainly reveal nothing, have separate tests in `teens`. */
describe('the analyzer self-description', { timeout: 30_000 }, () => {
  const teen = { audience: 'teen', field: 'text' } as const;

  it.each([
    ['My name is Rosa and I go to Lindbergh High.', 'self-description: I go to Lindbergh High'],
    ['I live in Dayton next to the mall.', 'self-description: I live in Dayton next'],
    ['I am in 8th grade at Kingsmead.', 'self-description: 8th grade'],
    ['my birthday is on may 3rd', 'self-description: my birthday is on may'],
  ])('finds in "%s" by a teen: %s', async (text, evidence) => {
    expect((await findingsBy('self-description', text, teen)).map((found) => found.evidence)).toContain(
      evidence,
    );
  });

  it.each([
    'I loved the songs.',
    'The heroine moves to London with her aunt.',
    'The animation is great and the jokes are funny.',
  ])('does not report "%s" by a teen', async (text) => {
    expect(await findingsBy('self-description', text, teen)).toEqual([]);
  });

  it('finds nothing in a text by an adult', async () => {
    expect(await findingsBy('self-description', 'I live in Dayton next to the mall.')).toEqual([]);
  });
});
