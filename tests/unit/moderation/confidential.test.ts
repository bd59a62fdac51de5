import { describe, expect, it } from 'vitest';
import { isConfidential, tellsOfAbuse, withConfidence } from '../../../shared/moderation/confidential.ts';
import { newCase } from '../../../shared/moderation/new-case.ts';
import { aCase } from '../../support/cases.ts';
import { aReview } from '../../support/samples.ts';

const disclosed = { category: 'abuse-disclosure', start: 0, end: 4, analyzer: 'classifier' } as const;
const question = { kind: 'review', priority: 9, openedAt: '2026-11-01T10:00:00.000Z' } as const;

describe('A confidential case', () => {
  it.each([
    ['its reason', { ...question, category: 'abuse-disclosure' }],
    ['a finding', { ...question, category: 'threat', findings: [{ ...disclosed, severity: 1 }] }],
  ] as const)('is opened because of %s', (_, asked) => {
    const opened = newCase(aReview(), {
      ...asked,
      findings: [...('findings' in asked ? asked.findings : [])],
    });
    expect(isConfidential(opened)).toBe(true);
    expect(opened.confidential).toBe(true);
  });

  it('is opened because of a reason that the submission has besides the one of the case', () => {
    const review = aReview({ reasons: [{ code: 'abuse-disclosure', spans: [] }] });
    expect(newCase(review, { ...question, category: 'threat' }).confidential).toBe(true);
  });

  it('is not opened because of a note or another reason', () => {
    expect(tellsOfAbuse(['self-harm'], [{ ...disclosed, severity: 0 }])).toBe(false);
    expect(newCase(aReview(), { ...question, category: 'threat' })).not.toHaveProperty('confidential');
  });

  it('is one that a moderator decides with this reason', () => {
    expect(withConfidence(aCase(), ['abuse-disclosure']).confidential).toBe(true);
    expect(withConfidence(aCase(), ['threat'])).toEqual(aCase());
  });

  it('may be known by its category alone, as cases of earlier versions are', () => {
    expect(isConfidential(aCase({ category: 'abuse-disclosure' }))).toBe(true);
  });
});
