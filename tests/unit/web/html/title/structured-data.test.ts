import { describe, expect, it } from 'vitest';
import { structuredData } from '../../../../../functions/web/html/title/structured-data.ts';
import { sampleCatalogue } from '../../../../support/web/catalogue.ts';
import { withReviews } from '../../../../support/web/with-reviews.ts';

const page = sampleCatalogue().pages.get('the-innocence-files')!;
const origin = 'https://nightlight.example';

describe('The schema.org data of a title', () => {
  it('contains the work and its review', () => {
    expect(structuredData(page, origin)).toMatchObject({
      '@type': 'TVSeries',
      url: `${origin}/titles/the-innocence-files`,
      typicalAgeRange: '16-',
      contentRating: 'TV Parental Guidelines TV-MA',
      review: { '@type': 'Review', reviewRating: { ratingValue: 4 } },
    });
  });

  it('contains no readers’ rating when there are no reviews', () => {
    expect(structuredData(page, origin)).not.toHaveProperty('aggregateRating');
  });

  it('contains a rating that weights each audience by its number of reviews', () => {
    expect(structuredData(withReviews(page), origin)).toMatchObject({
      aggregateRating: { ratingCount: 129, ratingValue: 4.31 },
    });
  });
});
