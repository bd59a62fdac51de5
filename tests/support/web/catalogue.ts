import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageDocument } from '../../../functions/page-projector/page-document.ts';
import type { ShownSources } from '../../../functions/page-projector/shown-sources.ts';
import { ExpertReview } from '../../../shared/expert-reviews/schema.ts';
import { cardOf } from '../../../shared/titles/card-of.ts';
import type { PageDocument } from '../../../shared/titles/page-document.ts';
import { recommend } from '../../../shared/titles/recommend.ts';
import { Title, type TitleCard } from '../../../shared/titles/schema.ts';
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
      titleChangedAt: '2026-11-20T10:00:00.000Z',
      review: ExpertReview.parse(review),
      revision: 1,
      publishedAt: '2026-11-02T08:00:00.000Z',
      counters: [],
      newest: [],
    };
  });
}

/** The sample catalogue as the projector writes it: cards, and page documents without readers' reviews. */
export function sampleCatalogue(): { cards: TitleCard[]; pages: Map<string, PageDocument> } {
  const all = sampleSources().map((sources) => ({
    sources,
    card: cardOf(sources.title, sources.review, sources),
  }));
  const cards = all.map(({ card }) => card);
  const pages = all.map(({ sources, card }): [string, PageDocument] => {
    const recommended = recommend(card, sources.title.recommendations, cards);
    return [
      card.slug,
      pageDocument(sampleKeys, sources, { adult: nobody, teen: nobody, educator: nobody }, recommended),
    ];
  });
  return { cards, pages: new Map(pages) };
}
