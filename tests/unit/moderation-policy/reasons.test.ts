import { describe, expect, it } from 'vitest';
import { reasonCodes, reasonSchema, reasons, withoutMark } from '../../../shared/moderation/reasons.ts';

describe('reasons', () => {
  it('has a group, words for the author and a place in the EU transparency database for every code', () => {
    expect(Object.keys(reasons).sort()).toEqual([...reasonCodes].sort());
    for (const code of reasonCodes) reasonSchema.parse(reasons[code]);
  });

  it('shows where help is when it is about self-harm', () => {
    expect(reasons['self-harm']).toMatchObject({
      group: 'care',
      dsaCategory: 'STATEMENT_CATEGORY_SELF_HARM',
    });
    expect(reasons['self-harm'].text).toContain('988');
  });

  it('promises no appeal in its words, because only the receipt knows whether one is open', () => {
    for (const code of reasonCodes) expect(reasons[code].text + reasons[code].held).not.toMatch(/appeal/i);
  });

  it('says while a person decides that a person decides, and of nothing that it was refused', () => {
    for (const code of reasonCodes) {
      expect(reasons[code].held).toMatch(/\b(?:person|people)\b/i);
      expect(reasons[code].held).not.toMatch(
        /did not publish|don't publish|send it again|take out|taken down/i,
      );
    }
  });

  it('speaks of no marked part where nothing is marked', () => {
    for (const code of reasonCodes) {
      expect(withoutMark(reasons[code].text)).not.toMatch(/marked/i);
      expect(reasons[code].held).not.toMatch(/marked/i);
    }
  });

  it('speaks to the author and tells nobody off', () => {
    for (const code of reasonCodes) {
      expect(reasons[code].text).toMatch(/\b(?:you|your|we|please|people)\b/i);
      expect(reasons[code].text).not.toMatch(/violat|prohibit|forbidden|!/i);
    }
  });
});
