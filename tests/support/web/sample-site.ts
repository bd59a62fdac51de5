import { openAssets } from '../../../functions/web/assets.ts';
import type { Receipt } from '../../../functions/web/html/receipt/receipt.ts';
import { web } from '../../../functions/web/web.ts';
import type { ExplainedDecision } from '../../../shared/moderation/explained-decision.ts';
import { buildSearch } from '../../../shared/titles/search.ts';
import { sampleCatalogue } from './catalogue.ts';
import { sampleNumbers } from './numbers.ts';
import { needsEdit, receipt } from './receipts.ts';
import { withReviews } from './with-reviews.ts';

const receipts: Record<string, Receipt> = {
  checking: receipt({ receipt: 'checking' }),
  held: receipt({ receipt: 'held', state: 'held', queue: { position: 3 } }),
  published: receipt({ receipt: 'published', state: 'published', decidedAt: '2026-11-23T10:00:02.000Z' }),
  'published-own': receipt({
    receipt: 'published-own',
    state: 'published',
    decidedAt: '2026-11-23T10:00:02.000Z',
    content: { stars: 4, text: 'Fair and patient.' },
  }),
  ending: receipt({
    receipt: 'ending',
    state: 'published',
    decidedAt: '2026-11-23T10:00:02.000Z',
    spoiler: 'found',
    content: { stars: 4, text: 'In the last scene the witness takes it all back.' },
  }),
  edit: { ...needsEdit(), receipt: 'edit' },
  care: receipt({
    receipt: 'care',
    state: 'held',
    reasons: [{ code: 'self-harm', text: 'A person will read this soon.', spans: [] }],
  }),
  rejected: receipt({
    receipt: 'rejected',
    state: 'rejected',
    appealable: true,
    editable: false,
    reasons: [
      { code: 'threat', text: 'Part of your text reads as a threat. We never publish that.', spans: [] },
    ],
    content: { stars: 1, text: 'I will find you.' },
  }),
};

const statement: ExplainedDecision = {
  receipt: 'rejected',
  kind: 'review',
  title: { slug: 'the-innocence-files', name: 'The Innocence Files' },
  effect: 'reject',
  decidedAt: '2026-11-23T10:00:02.000Z',
  reasons: [{ code: 'threat', text: 'Part of your text reads as a threat. We never publish that.' }],
  ground: 'rules',
  publicNote: 'You may write about what happens in the series.',
  source: 'own-initiative',
  detectedAutomatically: true,
  decidedAutomatically: 'no',
  appealableUntil: '2027-05-23T10:00:02.000Z',
};

/** What the API would say about a sample receipt to its author. */
export const sampleReceipt = (id: string): Receipt | undefined => receipts[id];

/** The site over the sample catalogue, without a store behind it. */
export const sampleSite = (assetFolder: string) => {
  const { cards, pages } = sampleCatalogue();
  return web({
    assets: openAssets(assetFolder),
    settings: {
      siteUrl: 'https://nightlight.example',
      issuer: 'http://127.0.0.1:9/issuer',
      clientId: 'web',
      identityOrigins: [],
    },
    data: {
      titlePage: async (slug) => {
        const page = pages.get(slug.replace(/-heard$/, ''));
        return page && { document: slug.endsWith('-heard') ? withReviews(page) : page, etag: '"1"' };
      },
      cards: async () => cards,
      searchCards: async (query) => {
        const found = buildSearch(cards)(query);
        return found.flatMap((slug) => cards.find((card) => card.slug === slug) ?? []);
      },
      transparency: async () => sampleNumbers(),
      receipt: async (id) => {
        const known = receipts[id];
        if (known === undefined) return undefined;
        const { content: _, ...seen } = known;
        return seen;
      },
      statement: async (id) => (id === 'rejected' ? statement : undefined),
    },
  });
};
