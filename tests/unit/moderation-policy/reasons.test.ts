import { describe, expect, it } from 'vitest';
import { reasonText } from '../../../shared/moderation/reason-text.ts';
import { reasonCodes, reasonSchema, reasons } from '../../../shared/moderation/reasons.ts';
import { reportWords } from '../../../shared/moderation/report-words.ts';

describe('reasons', () => {
  it('have, for every code, a group, a text for the author and a category of the EU transparency database', () => {
    expect(reasonCodes.length).toBeGreaterThan(20);
    for (const code of reasonCodes) reasonSchema.parse(reasons[code]);
  });

  it('name places to get help for self-harm', () => {
    expect(reasons['self-harm']).toMatchObject({
      group: 'care',
      dsaCategory: 'STATEMENT_CATEGORY_SELF_HARM',
    });
    expect(reasons['self-harm'].text).toContain('988');
  });

  it('do not mention appeals, because only the receipt shows whether one is possible', () => {
    for (const code of reasonCodes) expect(reasons[code].text + reasons[code].held).not.toMatch(/appeal/i);
  });

  it('say about a held text that a person will decide, and not that anything was refused', () => {
    for (const code of reasonCodes) {
      expect(reasons[code].held).toMatch(/\b(?:person|people)\b/i);
      expect(reasons[code].held).not.toMatch(
        /did not publish|don't publish|send it again|take out|taken down/i,
      );
    }
  });

  it('do not mention a marked part when nothing is marked', () => {
    for (const code of reasonCodes) {
      for (const undecided of [true, false])
        for (const mendable of [true, false])
          expect(reasonText({ code }, { undecided, mendable, marked: false })).not.toMatch(/\bmarked/i);
      expect(reasons[code].held).not.toMatch(/\bmarked/i);
    }
  });

  it('ask for a change exactly when the author may change the text', () => {
    for (const code of reasonCodes) {
      const refused = reasonText({ code }, { undecided: false, mendable: false, marked: true });
      expect(refused).not.toMatch(/send it again|take out|reword|please (?:check|say|use|write|send|mark)/i);
      const sentBack = reasonText({ code }, { undecided: false, mendable: true, marked: true });
      expect(sentBack !== refused).toBe(reasons[code].fix !== undefined);
    }
  });

  it('do not say whether the text was ever visible, so that they are true for visible and unpublished texts', () => {
    for (const code of reasonCodes) {
      expect(reasons[code].held).not.toMatch(/before any|before it is|\bfirst\b|our check (?:was|could)/i);
      expect(reasons[code].text).not.toMatch(
        /did not publish|take this down|take it down|will (?:look|read)/i,
      );
    }
  });

  it('have texts for reporters that do not address the author, for every code', () => {
    for (const code of reasonCodes)
      expect(reportWords(code)).not.toMatch(/please|\b(?:you|your|we)\b|marked/i);
  });

  it('address the author, and use no words such as "violate" or "forbidden"', () => {
    for (const code of reasonCodes) {
      expect(reasons[code].text + (reasons[code].fix ?? '')).toMatch(/\b(?:you|your|we|please|people)\b/i);
      expect(reasons[code].text).not.toMatch(/violat|prohibit|forbidden|!/i);
    }
  });
});
