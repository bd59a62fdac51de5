import { describe, expect, it } from 'vitest';
import { hasVisibleText } from '../../../shared/moderation/approved.ts';
import { awaitsTeenRules, rescreenedAsTeen, strippedInPlace } from '../../../shared/moderation/teen-rules.ts';
import { aPublishedReview, aRating, aReview, aSuggestion } from '../../support/samples.ts';

describe('a submission by a person who turned out to be a teen', () => {
  it('awaits the rules for teens while it is live and has another audience', () => {
    for (const state of ['submitted', 'held', 'published', 'flagged'] as const) {
      expect(awaitsTeenRules({ state, audience: 'adult' })).toBe(true);
      expect(awaitsTeenRules({ state, audience: 'educator' })).toBe(true);
      expect(awaitsTeenRules({ state, audience: 'teen' })).toBe(false);
    }
    for (const state of ['needs-edit', 'rejected', 'quarantined', 'removed', 'withdrawn'] as const)
      expect(awaitsTeenRules({ state, audience: 'adult' })).toBe(false);
  });

  it('becomes a new revision that is hidden until it is screened', () => {
    const before = aPublishedReview({ helpful: 3, editedAt: '2026-11-01T11:00:00.000Z' });
    const next = rescreenedAsTeen(before, aRating({ text: 'stripped' }));
    expect(next).toMatchObject({
      state: 'submitted',
      audience: 'teen',
      revision: before.revision + 1,
      version: before.version + 1,
      submittedAt: before.submittedAt,
      helpful: 3,
      content: { text: 'stripped' },
    });
    expect(next.kind === 'review' && hasVisibleText(next)).toBe(false);
    expect(next).not.toHaveProperty('published');
    expect(rescreenedAsTeen(aSuggestion({ state: 'held' }), undefined).state).toBe('submitted');
  });

  it('no longer contains the ages of the person’s children', () => {
    const childAges = ['5-7' as const];
    expect(rescreenedAsTeen(aPublishedReview({ childAges }), aRating())).not.toHaveProperty('childAges');
    const refused = aReview({ state: 'rejected', childAges });
    expect(strippedInPlace(refused, (content) => content)).toMatchObject({ version: refused.version + 1 });
    expect(strippedInPlace(refused, (content) => content)).not.toHaveProperty('childAges');
  });

  it('that readers do not see is stripped in its state, and only if there is something to strip', () => {
    const refused = aReview({ state: 'needs-edit', content: aRating({ text: 'call me' }) });
    const strip = <Content extends object>(content: Content): Content =>
      JSON.parse(JSON.stringify(content).replace('call me', '[removed]')) as Content;
    expect(strippedInPlace(refused, strip)).toMatchObject({
      state: 'needs-edit',
      version: refused.version + 1,
      revision: refused.revision,
      content: { text: '[removed]' },
    });
    expect(strippedInPlace(aReview({ state: 'rejected' }), strip)).toBeUndefined();
  });
});
