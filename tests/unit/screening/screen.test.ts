import { describe, expect, it } from 'vitest';
import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import type { Analyzer } from '../../../shared/screening/analyzer.ts';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { findingSchema } from '../../../shared/screening/finding.ts';
import { screen, screenFields } from '../../../shared/screening/screen.ts';

const broken: Analyzer = {
  name: 'broken',
  examine() {
    throw new Error('out of order');
  },
};
const absent: Analyzer = { name: 'absent', examine: () => Promise.reject(new Error('unreachable')) };

describe('screening a text', { timeout: 30_000 }, () => {
  it('reports analyzers that fail, so that the text is held', async () => {
    const { findings, failed } = await screen({ text: 'A lovely film for all ages.' }, [
      ...defaultAnalyzers,
      broken,
      absent,
    ]);
    expect(failed).toEqual(['broken', 'absent']);
    const decision = decide(findings, policyV1, { audience: 'adult', kind: 'review' });
    expect(decision).toMatchObject({ outcome: 'hold', reasons: [{ code: 'other' }] });
  });

  it('returns findings that match the schema, with offsets in the submitted text', async () => {
    const text = 'Ｏｈ my: wr\u200bite to jo@mail.org, you ｍｏｒｏｎ';
    const { findings } = await screen({ text });
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings) {
      findingSchema.parse(finding);
      expect(finding.end).toBeLessThanOrEqual(text.length);
    }
    const email = findings.find(({ category }) => category === 'email');
    expect(email && text.slice(email.start, email.end)).toBe('jo@mail.org');
  });

  it('does not copy submitted text into the details of findings', async () => {
    const { findings } = await screen({ text: 'You are a pathetic loser from Quxville, jo@quxville.org' });
    expect(JSON.stringify(findings.map(({ detail }) => detail))).not.toContain('quxville');
  });
});

describe('screening the fields of a submission', () => {
  it('returns findings with the name of their field, and skips empty fields', async () => {
    const { findings, failed } = await screenFields({
      headline: 'Mail jo@mail.org',
      text: ' ',
      note: undefined,
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ category: 'email', field: 'headline', start: 5, end: 16 }),
    );
    expect(new Set(findings.map(({ field }) => field))).toEqual(new Set(['headline']));
    expect(failed).toEqual([]);
  });

  it('finds nothing in a rating without text', async () => {
    expect(await screen({ text: '' })).toEqual({ findings: [], failed: [] });
    expect(await screenFields({ headline: undefined, text: undefined })).toEqual({
      findings: [],
      failed: [],
    });
  });
});
