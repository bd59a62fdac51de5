import type { CommunityReview } from '../../shared/community-reviews/schema.ts';
import type { ReviewSubmission, SuggestionSubmission } from '../../shared/moderation/submission.ts';
import type { Address } from '../../shared/people/sealing.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';

const bytes = (prefix: number, number: number): string => {
  const buffer = Buffer.alloc(8);
  buffer.writeUInt8(number % 256, 0);
  buffer.writeUInt8(prefix, 1);
  buffer.writeUInt32BE(number, 4);
  return buffer.toString('base64url');
};

/** Returns the address of the submission `item` of the person `person`, both small numbers. */
export function anAddress(person = 1, item = 1): Address {
  return {
    person: bytes(1, person),
    item: bytes(2, item),
  };
}

export function aRating(change: Partial<CommunityReview> = {}): CommunityReview {
  return {
    stars: 4,
    age: 12,
    text: 'A film that made all of us talk until late.',
    ...change,
  };
}

/** A review that has just been submitted. */
export function aReview(change: Partial<ReviewSubmission> = {}): ReviewSubmission {
  return {
    kind: 'review',
    address: anAddress(),
    state: 'submitted',
    version: 1,
    revision: 1,
    slug: 'a-title',
    titleName: 'A Title',
    audience: 'adult',
    handle: 'Amber Owl 7',
    submittedAt: '2026-11-01T10:00:00.000Z',
    reasons: [],
    decisions: 0,
    chain: '',
    request: { key: 'key-1', body: 'body-1' },
    content: aRating(),
    helpful: 0,
    ...change,
  };
}

/** A published review without an edit that is not yet decided. */
export function aPublishedReview(change: Partial<ReviewSubmission> = {}): ReviewSubmission {
  const { content: _, ...rest } = aReview({
    state: 'published',
    version: 2,
    decidedAt: '2026-11-01T10:00:02.000Z',
    published: aRating(),
    publishedAt: '2026-11-01T10:00:02.000Z',
  });
  return { ...rest, ...change };
}

/** A suggestion that has just been submitted. */
export function aSuggestion(change: Partial<SuggestionSubmission> = {}): SuggestionSubmission {
  const { helpful: _, content: __, ...rest } = aReview();
  return {
    ...rest,
    kind: 'suggestion',
    content: { area: 'diversity', text: 'Please mention who is at the centre of the story.' },
    ...change,
  };
}

export function aCard(change: Partial<TitleCard> = {}): TitleCard {
  return {
    slug: 'a-title',
    kind: 'film',
    name: 'A Title',
    ageRating: 10,
    stars: 3,
    oneLiner: 'One line about it.',
    genres: ['Drama'],
    topics: ['Friendship'],
    year: 2020,
    lastUpdated: '2026-11-01T10:00:00.000Z',
    ...change,
  };
}
