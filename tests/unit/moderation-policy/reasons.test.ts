import { describe, expect, it } from 'vitest';
import { reasonText } from '../../../shared/moderation/reason-text.ts';
import { reasonCodes, reasonSchema, reasons } from '../../../shared/moderation/reasons.ts';
import { reportWords } from '../../../shared/moderation/report-words.ts';

describe('reasons', () => {
  it('has a group, words for the author and a place in the EU transparency database for every code', () => {
    expect(reasonCodes.length).toBeGreaterThan(20);
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
      for (const undecided of [true, false])
        for (const mendable of [true, false])
          expect(reasonText({ code }, { undecided, mendable, marked: false })).not.toMatch(/\bmarked/i);
      expect(reasons[code].held).not.toMatch(/\bmarked/i);
    }
  });

  it('asks for a change only where the text may come back, and then only', () => {
    for (const code of reasonCodes) {
      const refused = reasonText({ code }, { undecided: false, mendable: false, marked: true });
      expect(refused).not.toMatch(/send it again|take out|reword|please (?:check|say|use|write|send|mark)/i);
      const sentBack = reasonText({ code }, { undecided: false, mendable: true, marked: true });
      expect(sentBack !== refused).toBe(reasons[code].fix !== undefined);
    }
  });

  it('holds of what readers have seen as of what they have not: no held text says that nobody has read it', () => {
    for (const code of reasonCodes) {
      expect(reasons[code].held).not.toMatch(/before any|before it is|\bfirst\b|our check (?:was|could)/i);
      expect(reasons[code].text).not.toMatch(
        /did not publish|take this down|take it down|will (?:look|read)/i,
      );
    }
  });

  it('tells a reporter their reason in words of their own, for every code', () => {
    for (const code of reasonCodes)
      expect(reportWords(code)).not.toMatch(/please|\b(?:you|your|we)\b|marked/i);
  });

  it('speaks to the author and tells nobody off', () => {
    for (const code of reasonCodes) {
      expect(reasons[code].text + (reasons[code].fix ?? '')).toMatch(/\b(?:you|your|we|please|people)\b/i);
      expect(reasons[code].text).not.toMatch(/violat|prohibit|forbidden|!/i);
    }
  });
});
