import { describe, expect, it } from 'vitest';
import { withPremiereLabels } from '../../../shared/moderation/premiere-labels.ts';
import { isBeforePremiere } from '../../../shared/titles/partial-date.ts';
import { aPublishedReview, aRating } from '../../support/samples.ts';

const premiere = (date: string | undefined) => (day: string) => isBeforePremiere(date, day);
const labelsOf = (change: Parameters<typeof aPublishedReview>[0], date: string | undefined) => {
  const { content, published } = withPremiereLabels(aPublishedReview(change), premiere(date));
  return [content?.beforePremiere, published?.beforePremiere];
};

describe('The label of a rating before the premiere', () => {
  it('follows from the day on which each text was sent', () => {
    const texts = {
      published: { ...aRating(), sentOn: '2026-11-01' },
      content: { ...aRating(), sentOn: '2026-11-20' },
    };
    expect(labelsOf(texts, '2026-11-10')).toEqual([undefined, true]);
    expect(labelsOf(texts, '2026-12')).toEqual([true, true]);
    expect(labelsOf(texts, undefined)).toEqual([undefined, undefined]);
  });

  it('of an older text, whose day is not stored, follows from when it was sent or published', () => {
    const sentEarly = { submittedAt: '2026-11-01T10:00:00.000Z', publishedAt: '2026-11-05T10:00:00.000Z' };
    expect(labelsOf(sentEarly, '2026-11-03')).toEqual([undefined, true]);
    const editWaits = { ...sentEarly, submittedAt: '2026-11-09T10:00:00.000Z', content: aRating() };
    expect(labelsOf(editWaits, '2026-11-07')).toEqual([undefined, true]);
    expect(labelsOf({ ...editWaits, editedAt: '2026-11-08T10:00:00.000Z' }, '2026-11-07')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('leaves a review as it is when it is right', () => {
    const review = aPublishedReview({ published: { ...aRating(), mark: 'found', sentOn: '2026-11-01' } });
    expect(withPremiereLabels(review, premiere('2020'))).toBe(review);
    const { published } = withPremiereLabels(review, premiere('2027'));
    expect(published).toEqual({ ...review.published, beforePremiere: true });
  });
});
