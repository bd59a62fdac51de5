import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { renderTitlePage } from '../../../../../functions/web/html/title/render-title-page.tsx';
import { ReviewCard } from '../../../../../functions/web/html/title/review-card.tsx';
import type { PublishedReview } from '../../../../../shared/community-reviews/schema.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import { sampleCatalogue } from '../../../../support/web/catalogue.ts';
import { withReviews } from '../../../../support/web/with-reviews.ts';

const review: PublishedReview = {
  id: 'rev_1',
  audience: 'adult',
  handle: 'Quiet Otter 42',
  stars: 4,
  age: 10,
  headline: 'Ernesto did it',
  text: 'At the end it turns out that Ernesto murdered Hector.',
  concerns: ['too-scary'],
  publishedAt: '2026-11-18T19:30:00.000Z',
  helpful: 7,
};
const spoiler: PublishedReview = { ...review, spoiler: true };
const render = (shown: PublishedReview, tag?: string) =>
  renderToString(<ReviewCard review={shown} {...defined({ tag })} />);
const details = /<div data-nosnippet[^>]*><details[^>]*>(.*)<\/details><\/div>/;

describe('a review that gives the ending away', () => {
  it('hides its text and headline behind a label, works without a script, and is excluded from search snippets', () => {
    const html = render(spoiler, 'Most helpful');
    const [collapsed = ''] = details.exec(html) ?? [];
    expect(collapsed).toMatch(
      /<summary>May give the ending away: show review<span class="hidden">, by Quiet Otter 42<\/span><\/summary>/,
    );
    const outside = html.replace(collapsed, '');
    for (const words of ['Ernesto did it', 'Ernesto murdered']) {
      expect(collapsed).toContain(words);
      expect(outside).not.toContain(words);
    }
    expect(html).not.toContain('<details open');
  });

  it('still shows its stars, age and concerns', () => {
    const outside = render(spoiler).replace(details, '');
    for (const shown of ['4 of 5 stars', 'age 10+', 'Too scary', 'Quiet Otter 42'])
      expect(outside).toContain(shown);
  });

  it('is not collapsed when it has no text, and other reviews are not collapsed', () => {
    const { headline: _, text: __, ...wordless } = spoiler;
    expect(render(wordless)).not.toContain('details');
    expect(render(review)).not.toContain('details');
  });

  it('appears in a title page only in the collapsed part, not in the head, structured data or link preview', () => {
    const page = withReviews(sampleCatalogue().pages.get('coco')!);
    page.community.adults.mostHelpful = spoiler;
    page.community.adults.latest = [spoiler];
    const html = renderTitlePage({ asset: (name) => name, origin: 'https://nightlight.example' }, page);
    expect(html.match(/Ernesto murdered/g)).toHaveLength(1);
    expect(html.replace(/<details class="spoiler">.*?<\/details>/s, '')).not.toMatch(
      /Ernesto (did|murdered)/,
    );
  });
});

it('a review card contains no dots as separators', () => {
  expect(render(review)).not.toContain('·');
});
