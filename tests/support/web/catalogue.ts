import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageDocument } from '../../../functions/page-projector/page-document.ts';
import type { ShownSources } from '../../../functions/page-projector/shown-sources.ts';
import { ExpertReview } from '../../../shared/expert-reviews/schema.ts';
import { cardOf } from '../../../shared/titles/card-of.ts';
import { decideRecommendations } from '../../../shared/titles/decide-recommendations.ts';
import type { PageDocument } from '../../../shared/titles/page-document.ts';
import { type Recommendation, Title, type TitleCard } from '../../../shared/titles/schema.ts';
import { choicesOf, shownRecommendations } from '../../../shared/titles/shown-recommendations.ts';
import { sealingKeys } from '../sealing-keys.ts';

const folder = join(process.cwd(), 'infra/demo/catalogue');
/** The keys for the public ids and the receipts in the sample data. */
export const sampleKeys = sealingKeys('a secret of the sample');
const nobody = { latest: [], mostHelpful: undefined };

/** The sources of the pages of the sample catalogue. */
export function sampleSources(): ShownSources[] {
  return readdirSync(folder).map((file) => {
    const { title: written, review } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const title = Title.parse(written);
    return {
      title,
      media: title.media,
      titleChangedAt: '2026-11-02T08:00:00.000Z',
      review: ExpertReview.parse(review),
      revision: 1,
      publishedAt: '2026-11-02T08:00:00.000Z',
      firstPublishedAt: '2026-11-02T08:00:00.000Z',
      counters: [],
      newest: [],
    };
  });
}

/** What a page recommends when every title could be filled in. The projector only considers those that it finds. */
const recommended = (page: TitleCard, title: Title, cards: readonly TitleCard[]): Recommendation[] => {
  const { record } = decideRecommendations({
    page,
    choices: choicesOf(title),
    record: { shown: [], filled: [], awaited: [] },
    cards: new Map(cards.map((card) => [card.slug, card])),
    candidates: cards.map(({ slug }) => ({ slug, pages: 0 })),
    units: 20,
  });
  const choices = record.shown.map((choice) =>
    record.filled.includes(choice.slug) ? { ...choice, filledIn: true as const } : choice,
  );
  return shownRecommendations(page, choices, cards);
};

/** The sample catalogue as the projector writes it: cards, and page documents without readers' reviews. */
export function sampleCatalogue(): { cards: TitleCard[]; pages: Map<string, PageDocument> } {
  const all = sampleSources().map((sources) => ({
    sources,
    card: cardOf(sources.title, sources.review, sources),
  }));
  const cards = all.map(({ card }) => card);
  const pages = all.map(({ sources, card }): [string, PageDocument] => [
    card.slug,
    {
      ...pageDocument(sampleKeys, sources, { adult: nobody, teen: nobody, educator: nobody }),
      recommendations: recommended(card, sources.title, cards),
    },
  ]);
  return { cards, pages: new Map(pages) };
}
