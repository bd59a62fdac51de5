import type { PublishedReview } from '../../../shared/community-reviews/schema.ts';
import type { PageDocument } from '../../../shared/titles/page-document.ts';

const review = (
  id: string,
  audience: PublishedReview['audience'],
  parts: Partial<PublishedReview>,
): PublishedReview => ({
  id,
  audience,
  handle: 'Quiet Otter 42',
  stars: 4,
  concerns: [],
  publishedAt: '2026-11-18T19:30:00.000Z',
  helpful: 0,
  ...parts,
});

/** A page document with reviews by parents and teens, and none by educators. */
export function withReviews(page: PageDocument): PageDocument {
  return {
    ...page,
    media: [
      ...page.media,
      {
        kind: 'video',
        provider: 'youtube',
        videoId: 'sample-trailer',
        alt: 'Trailer',
        credit: 'Netflix',
        seconds: 142,
      },
    ],
    contentGrid: page.contentGrid.map((entry, index) =>
      index % 3 === 1 ? { ...entry, readers: { level: 3.4, votes: 12 } } : entry,
    ),
    community: {
      ...page.community,
      adults: {
        count: 128,
        averageStars: 4.3,
        averageAge: 14.6,
        medianAge: 15,
        tooFew: false,
        excluded: { waiting: 2, refused: 1, hidden: 0, 'before-premiere': 0 },
        histogram: [3, 5, 14, 42, 64],
        mostHelpful: review('rev_1', 'adult', {
          stars: 5,
          age: 15,
          headline: 'Hard to watch, harder to forget',
          text: 'We watched one episode a week with our sixteen-year-old and talked after each.\n\nThe photographs in the second episode are upsetting; we skipped two minutes.',
          concerns: ['great-messages', 'too-much-violence'],
          helpful: 31,
        }),
        latest: [
          review('rev_2', 'adult', {
            stars: 4,
            age: 14,
            text: 'Fair, patient, and it made my son want to study law.',
          }),
          review('rev_5', 'adult', {
            handle: 'Violet Kite 12',
            headline: 'So they were innocent after all',
            text: 'In the last scene the witness takes it all back.',
            spoiler: true,
          }),
          review('rev_3', 'adult', { stars: 2, handle: 'Amber Heron 7', text: 'Too slow for us.' }),
        ],
      },
      teens: {
        count: 1,
        averageStars: 5,
        averageAge: null,
        medianAge: null,
        tooFew: true,
        excluded: { waiting: 0, refused: 0, hidden: 0, 'before-premiere': 0 },
        histogram: [0, 0, 0, 0, 1],
        latest: [
          review('rev_4', 'teen', {
            stars: 5,
            handle: 'Starry Finch 3',
            headline: 'Everyone my age should see this',
          }),
        ],
      },
    },
  };
}
