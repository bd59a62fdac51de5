import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { samplePeople } from '../../../infra/demo/people.ts';
import reviews from '../../../infra/demo/reviews.json' with { type: 'json' };
import { CommunityReview } from '../../../shared/community-reviews/schema.ts';
import { GridCategory } from '../../../shared/expert-reviews/categories.ts';
import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import { audienceOf } from '../../../shared/people/schema.ts';
import { screenFields } from '../../../shared/screening/screen.ts';
import { categoriesFor } from '../../../shared/titles/categories-for.ts';
import { CatalogueFile, rawCatalogue } from './catalogue-files.ts';

const thisYear = 2026;
const SampleReview = z.strictObject({ slug: z.string(), subject: z.string(), review: CommunityReview });
const sample = reviews.map((review) => SampleReview.parse(review));
const personOf = (subject: string) => samplePeople.find((person) => person.subject === subject);
const titleOf = (slug: string) => CatalogueFile.parse(rawCatalogue.get(slug)).title;

describe('the sample reviews', { timeout: 30_000 }, () => {
  it('are at least forty reviews of at least thirteen titles', () => {
    expect(sample.length).toBeGreaterThanOrEqual(40);
    expect(new Set(sample.map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(13);
  });

  it('do not include a review of the reference title, The Innocence Files', () =>
    expect(sample.filter(({ slug }) => slug === 'the-innocence-files')).toEqual([]));

  it('are at most one per person and title', () =>
    expect(new Set(sample.map(({ slug, subject }) => `${slug} ${subject}`)).size).toBe(sample.length));

  it('come from adults, teens and educators, some without text', () => {
    const audienceOfSubject = (subject: string) => {
      const person = personOf(subject);
      if (!person || person.role === 'editor')
        throw new Error(`${subject} is not one of the sample reviewers`);
      return audienceOf(
        { tag: subject, ledger: '', role: person.role, birthYear: person.birthYear },
        thisYear,
      );
    };
    const counts = Object.groupBy(sample, ({ subject }) => audienceOfSubject(subject));
    expect(counts.adult?.length).toBeGreaterThanOrEqual(12);
    expect(counts.teen?.length).toBeGreaterThanOrEqual(8);
    expect(counts.educator?.length).toBeGreaterThanOrEqual(8);
    expect(sample.filter(({ review }) => review.text === undefined).length).toBeGreaterThanOrEqual(4);
  });

  it.each(sample)('$subject votes only in categories that $slug has', ({ slug, review }) => {
    const voted = Object.keys(review.grid ?? {}).map((category) => GridCategory.parse(category));
    const has = categoriesFor(titleOf(slug).kind);
    expect(voted.filter((category) => !has.includes(category))).toEqual([]);
  });

  it.each(sample)(
    'the review of $slug by $subject is published by screening',
    async ({ slug, subject, review }) => {
      const role = personOf(subject)?.role;
      const audience = role === 'teen' || role === 'educator' ? role : 'adult';
      const { headline, text } = review;
      const { findings, failed } = await screenFields(
        { headline, text },
        { audience, title: titleOf(slug).name },
      );
      expect(failed).toEqual([]);
      expect(decide(findings, policyV1, { audience, kind: 'review' })).toMatchObject({
        outcome: 'publish',
        reasons: [],
      });
    },
  );
});

describe('the sample people', () => {
  it('each have their own account and name', () => {
    for (const key of ['subject', 'handle'] as const)
      expect(new Set(samplePeople.map((person) => person[key])).size).toBe(samplePeople.length);
  });

  it('have birth years that match their roles', () => {
    for (const { role, birthYear } of samplePeople) {
      const age = thisYear - birthYear;
      if (role === 'teen') expect(age >= 14 && age <= 17).toBe(true);
      else expect(age).toBeGreaterThanOrEqual(18);
    }
  });
});
