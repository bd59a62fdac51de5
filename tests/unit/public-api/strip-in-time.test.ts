import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stripInTime } from '../../../functions/public-api/strip-in-time.ts';
import { decideByPolicy } from '../../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import { screenedFields } from '../../../shared/moderation/submission.ts';
import { screenFields } from '../../../shared/screening/screen.ts';
import { unreadText } from '../../../shared/screening/unread-text.ts';
import { aRating, aReview } from '../../support/samples.ts';

const long = (start: string) => start.padEnd(300, '.');
const strip = (text: string): string => {
  if (text.startsWith('break')) throw new Error('canary7731');
  if (text.startsWith('hang')) for (;;);
  return text.replace('Jo', '[removed: name]');
};
let lines: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  lines = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('removing personal information from the texts of a teen', () => {
  it('changes nothing except the personal information', () => {
    const content = {
      area: 'fact',
      text: long('Jo is'),
      patch: [{ path: '/story', value: 3 }],
      credit: true,
    };
    expect(stripInTime(content, strip, unreadText)).toEqual({
      ...content,
      text: long('Jo is').replace('Jo', '[removed: name]'),
    });
  });

  // The limit is processor time, so on a busy machine it takes many times as long.
  it.each(['hang', 'break'])(
    'replaces the whole text when stripping would %s, and does not change the field names',
    (what) => {
      const content = {
        area: 'fact',
        text: long(what),
        patch: [{ path: '/story', value: long('canary7731') }],
      };
      const { text, area, patch } = stripInTime(content, strip, unreadText);
      expect({ text, area }).toEqual({ text: unreadText, area: 'fact' });
      expect(patch[0]?.path).toBe('/story');
      expect(patch[0]?.value).toBe(what === 'hang' ? unreadText : long('canary7731'));
      expect(JSON.stringify(lines.mock.calls)).toContain('strip-failed');
      expect(JSON.stringify(lines.mock.calls)).not.toContain('canary7731');
    },
    20_000,
  );

  it('leads to a held submission when the whole text was replaced', async () => {
    const review = aReview({ content: aRating({ text: unreadText }) });
    const screening = await screenFields(screenedFields(review));
    expect(decideByPolicy(review, screening, policyV1, '2026-11-02T09:00:00.000Z')?.next.state).toBe('held');
  });
});
