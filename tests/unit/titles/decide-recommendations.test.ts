import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideRecommendations,
  pagesPerTitle,
  type RecommendationRecord,
} from '../../../shared/titles/decide-recommendations.ts';
import type { TitleCard } from '../../../shared/titles/schema.ts';
import { aCard } from '../../support/samples.ts';

const page = aCard({ slug: 'own', ageRating: 10 });
const nothing: RecommendationRecord = { shown: [], filled: [], awaited: [] };
const plenty = 100;

interface Case {
  chosen?: string[];
  cards?: TitleCard[];
  record?: RecommendationRecord;
  pages?: Record<string, number>;
  units?: number;
  of?: TitleCard;
}
const decide = ({ chosen = [], cards = [], record = nothing, pages = {}, units = plenty, of = page }: Case) =>
  decideRecommendations({
    page: of,
    choices: chosen.map((slug) => ({ slug })),
    record,
    cards: new Map(cards.map((card) => [card.slug, card])),
    candidates: cards.map(({ slug }) => ({ slug, pages: pages[slug] ?? 0 })),
    units,
  });
const shownIn = (record: RecommendationRecord): string[] => record.shown.map(({ slug }) => slug);
const shown = (one: Case): string[] => shownIn(decide(one).record);

const like = aCard({ slug: 'like' });
const young = aCard({ slug: 'young', ageRating: 6 });
const other = aCard({ slug: 'other', kind: 'game', genres: ['Puzzle'] });
const old = aCard({ slug: 'old', ageRating: 13 });
const justRight = aCard({ slug: 'just-right', ageRating: 12 });
const everything = [other, old, young, justRight, like, page];

describe('the recommendations of a page', () => {
  it('are the first four choices of the editors that are published and within two years of age', () => {
    const more = ['a', 'b', 'c'].map((slug) => aCard({ slug }));
    expect(
      shown({
        chosen: ['old', 'a', 'unwritten', 'young', 'b', 'c', 'like'],
        cards: [...everything, ...more],
      }),
    ).toEqual(['a', 'young', 'b', 'c']);
  });

  it('are filled up with the most similar titles, for at most two years above and four years below', () => {
    expect(shown({ cards: everything })).toEqual(['like', 'just-right', 'young', 'other']);
    expect(shown({ chosen: ['other'], cards: everything })).toEqual(['other', 'like', 'just-right', 'young']);
    expect(shown({ cards: [aCard({ slug: 'baby', ageRating: 5 })] })).toEqual([]);
  });

  it('never contain a title that has nothing in common with the page', () => {
    const stranger = aCard({ slug: 'stranger', kind: 'app', genres: ['Puzzle'], topics: ['Chess'] });
    expect(shown({ cards: [stranger] })).toEqual([]);
    expect(shown({ chosen: ['stranger'], cards: [stranger] })).toEqual(['stranger']);
  });

  it('prefer, among similar titles, one that few pages show, and never one that fifty pages show', () => {
    const twins = ['a', 'b'].map((slug) => aCard({ slug }));
    expect(shown({ cards: twins, pages: { a: 10 } })).toEqual(['b', 'a']);
    expect(shown({ cards: twins, pages: { a: pagesPerTitle } })).toEqual(['b']);
  });

  it('keep a title that was filled in while it fits, even when a better one appears', () => {
    const record = { ...nothing, shown: [{ slug: 'other' }], filled: ['other'] };
    const { record: next, taken, released } = decide({ cards: everything, record });
    expect(shownIn(next)).toEqual(['other', 'like', 'just-right', 'young']);
    expect([taken, released]).toEqual([['like', 'just-right', 'young'], []]);
  });

  it('replace a title that was filled in when it no longer fits or the editors chose it', () => {
    const record = { ...nothing, filled: ['like', 'gone', 'young'] };
    const grown = aCard({ slug: 'young', ageRating: 13 });
    const { record: next, released } = decide({ chosen: ['like'], cards: [like, grown, other], record });
    expect(shownIn(next)).toEqual(['like', 'other']);
    expect([next.filled, released]).toEqual([['other'], ['like', 'gone', 'young']]);
  });

  it('wait for the choices that are not published, as far as the page would show them', () => {
    const missing = ['m1', 'm2', 'm3', 'm4', 'm5'];
    expect(decide({ chosen: [...missing, 'like'], cards: [like] }).record.awaited).toEqual(
      missing.slice(0, 4),
    );
    const full = ['like', 'young', 'just-right', 'other'];
    expect(decide({ chosen: [...full, 'm1'], cards: everything }).record.awaited).toEqual([]);
  });

  it('are listed as having room while they are fewer than four', () => {
    const room = { age: 10, term: 'room:film' };
    const { record } = decide({ cards: [like] });
    expect(record.room).toEqual(room);
    expect(decide({ cards: everything, record }).record.room).toBeUndefined();
  });

  it('change only as far as the write units suffice; the rest follows with the next decisions', () => {
    let record: RecommendationRecord = { ...nothing, filled: ['gone-1', 'gone-2'] };
    const steps: string[][] = [];
    for (let step = 0; step < 6; step += 1) {
      const decision = decide({ cards: everything, record, units: 4 });
      expect(decision.units).toBeLessThanOrEqual(4);
      record = decision.record;
      steps.push(shownIn(record));
    }
    expect(steps[0]).toEqual(['like']);
    expect(steps[3]).toEqual(['like', 'just-right', 'young', 'other']);
    expect(record).toEqual(decide({ cards: everything }).record);
  });
});

/** A catalogue whose pages are decided one after the other, with the counters that the transactions would change. */
class Catalogue {
  readonly cards = new Map<string, TitleCard>();
  readonly chosen = new Map<string, string[]>();
  readonly records = new Map<string, RecommendationRecord>();
  readonly pages = new Map<string, number>();

  decide(slug: string, units: number): number {
    const of = this.cards.get(slug);
    if (of === undefined) return 0;
    const record = this.records.get(slug) ?? nothing;
    const decision = decide({
      of,
      chosen: this.chosen.get(slug) ?? [],
      cards: [...this.cards.values()],
      record,
      pages: Object.fromEntries(this.pages),
      units,
    });
    for (const one of decision.taken) this.pages.set(one, (this.pages.get(one) ?? 0) + 1);
    for (const one of decision.released) this.pages.set(one, (this.pages.get(one) ?? 0) - 1);
    this.records.set(slug, decision.record);
    return decision.units;
  }
}

const slugs = Array.from({ length: 60 }, (_, index) => `title-${index}`);
const anEdit = fc.record({
  slug: fc.constantFrom(...slugs),
  ageRating: fc.integer({ min: 2, max: 18 }),
  kind: fc.constantFrom('film' as const, 'game' as const),
  topics: fc.subarray(['Friendship', 'Space', 'Music']),
  chosen: fc.array(fc.constantFrom(...slugs, 'unwritten'), { maxLength: 12 }),
  units: fc.integer({ min: 2, max: 20 }),
});

describe('any sequence of edits', () => {
  it('keeps the counters exact, the ages within the line, and the cost within the units', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 150 }), (edits) => {
        const catalogue = new Catalogue();
        for (const { slug, chosen, units, ...facts } of edits) {
          catalogue.cards.set(slug, aCard({ slug, genres: [], ...facts }));
          catalogue.chosen.set(
            slug,
            [...new Set(chosen)].filter((one) => one !== slug),
          );
          expect(catalogue.decide(slug, units)).toBeLessThanOrEqual(units);
          const record = catalogue.records.get(slug) ?? nothing;
          for (const one of shownIn(record))
            expect(catalogue.cards.get(one)?.ageRating).toBeLessThanOrEqual(facts.ageRating + 2);
          expect(new Set(shownIn(record)).size).toBe(record.shown.length);
          expect(record.shown.length).toBeLessThanOrEqual(4);
        }
        const counted = new Map<string, number>();
        for (const { filled } of catalogue.records.values()) {
          expect(new Set(filled).size).toBe(filled.length);
          for (const one of filled) counted.set(one, (counted.get(one) ?? 0) + 1);
        }
        for (const slug of slugs) expect(catalogue.pages.get(slug) ?? 0).toBe(counted.get(slug) ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  it('never fills a title into more than fifty pages, however many pages have nothing else', () => {
    const catalogue = new Catalogue();
    const all = Array.from({ length: 120 }, (_, index) => `page-${index}`);
    catalogue.cards.set('popular', aCard({ slug: 'popular', ageRating: 4 }));
    for (const slug of all) {
      catalogue.cards.set(slug, aCard({ slug, ageRating: 8, kind: 'app', topics: ['Friendship', slug] }));
      // Pages that are too old for each other's liking would still find the popular one.
      catalogue.decide(slug, plenty);
    }
    expect(Math.max(...catalogue.pages.values())).toBeLessThanOrEqual(pagesPerTitle);
    expect([...catalogue.records.values()].filter(({ shown: some }) => some.length < 4).length).toBeLessThan(
      5,
    );
  });

  it('ends: deciding again without a change changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 30 }), (edits) => {
        const catalogue = new Catalogue();
        for (const { slug, chosen, units: _, ...facts } of edits) {
          catalogue.cards.set(slug, aCard({ slug, genres: [], ...facts }));
          catalogue.chosen.set(
            slug,
            [...new Set(chosen)].filter((one) => one !== slug),
          );
        }
        for (const slug of catalogue.cards.keys()) {
          catalogue.decide(slug, plenty);
          const before = structuredClone(catalogue.records.get(slug));
          catalogue.decide(slug, plenty);
          expect(catalogue.records.get(slug)).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });
});
