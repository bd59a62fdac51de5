import { exampleIds } from './ids.ts';

/** Invented works, people and texts. They show the form of a field, not a real review. */
const name = 'The Lantern Keepers';
const at = '2026-05-04T09:30:00.000Z';

const image = {
  kind: 'image',
  url: '/media/the-lantern-keepers/harbour-0f3c.png',
  alt: 'Two children look at a lighthouse from a harbour wall.',
  credit: 'Harbour Street Pictures',
  width: 1280,
  height: 720,
} as const;

export const offer = {
  provider: 'Town Library',
  region: '*',
  kind: 'library',
  url: 'https://example.org/the-lantern-keepers',
  lastChecked: '2026-05-02',
} as const;

const details = {
  genres: ['Adventure'],
  topics: ['Friendship'],
  awards: [],
  externalIds: {},
  premiereDate: '2025-11-14',
  directors: ['Mira Holt'],
  creators: ['Jonas Peel'],
  cast: ['Ada Quill', 'Tom Ferris'],
  studio: 'Harbour Street Pictures',
  runtimeMinutes: 97,
};

export const slug = 'the-lantern-keepers';

/** A title as an editor sends it. */
export const title = {
  slug,
  kind: 'film',
  name,
  details,
  whereToWatch: [offer],
  media: [image],
  recommendations: [{ slug: 'paper-boats', reason: 'Also about the weather, and calmer' }, 'the-tin-whale'],
} as const;

const level = (category: string, value: number, note: string) => ({ category, level: value, note });

/** An expert review as an editor sends it. */
export const expertReview = {
  byline: 'Ines Marlow',
  oneLiner: 'Two friends keep a lighthouse running through one stormy winter.',
  ageRating: 8,
  stars: 4,
  contentGrid: [
    level('educational-value', 2, 'Shows how signal lamps work.'),
    level('positive-messages', 4, 'Friends admit their mistakes and help each other.'),
    level('positive-role-models', 4, 'The keeper listens to the children.'),
    level('diverse-representations', 3, 'Families of different kinds live in the harbour.'),
    level('violence-and-scariness', 2, 'A storm at night may frighten young children.'),
    level('sex-and-nudity', 0, 'None.'),
    level('language', 1, 'One mild insult.'),
    level('products-and-purchases', 0, 'None.'),
    level('drinking-drugs-and-smoking', 1, 'One adult smokes a pipe.'),
  ],
  story: 'Two friends look after a lighthouse while its keeper is ill, and learn to read the weather.',
  verdict:
    'A calm adventure with a short frightening storm. It is best watched together with a child of eight.',
  talkingPoints: ['When is it right to ask an adult for help?'],
  disclosure: 'The distributor gave us access to the film. Nobody paid for this review.',
};

const labels = ['None', 'Hardly any', 'A little', 'Some', 'A lot', 'A great deal'];

/** A title as lists show it. */
export const titleCard = {
  slug,
  kind: 'film',
  name,
  ageRating: 8,
  stars: 4,
  oneLiner: expertReview.oneLiner,
  genres: details.genres,
  topics: details.topics,
  year: 2025,
  image: { url: image.url, alt: image.alt },
  lastUpdated: at,
} as const;

/** A published review by a reader. */
export const publishedReview = {
  id: exampleIds.review,
  audience: 'adult',
  handle: 'Amber Heron',
  childAges: ['8-9'],
  stars: 4,
  age: 8,
  headline: 'Good for a rainy afternoon',
  text: 'The storm was a little too loud for our youngest, who enjoyed everything else.',
  concerns: ['too-scary'],
  publishedAt: at,
  helpful: 3,
} as const;

const nobodyYet = {
  count: 0,
  tooFew: true,
  averageStars: null,
  averageAge: null,
  medianAge: null,
  histogram: [0, 0, 0, 0, 0],
  excluded: { waiting: 0, refused: 0, hidden: 0, 'before-premiere': 0 },
  latest: [],
};

/** The page document of a title. */
export const pageDocument = {
  slug,
  kind: 'film',
  name,
  ageRating: expertReview.ageRating,
  stars: expertReview.stars,
  oneLiner: expertReview.oneLiner,
  byline: expertReview.byline,
  contentGrid: expertReview.contentGrid.map((entry) => ({ ...entry, label: labels[entry.level] })),
  story: expertReview.story,
  verdict: expertReview.verdict,
  talkingPoints: expertReview.talkingPoints,
  details,
  whereToWatch: [offer],
  media: [image],
  recommendations: [
    {
      slug: 'paper-boats',
      kind: 'book',
      name: 'Paper Boats',
      ageRating: 7,
      stars: 5,
      oneLiner: 'A girl follows her paper boats down the river.',
      year: 2024,
      reason: 'Also about the weather, and calmer',
    },
  ],
  community: {
    adults: {
      ...nobodyYet,
      count: 1,
      averageStars: 4,
      averageAge: 8,
      medianAge: 8,
      histogram: [0, 0, 0, 1, 0],
      latest: [publishedReview],
    },
    teens: nobodyYet,
    educators: nobodyYet,
  },
  disclosure: expertReview.disclosure,
  reviewedAt: at,
  revision: 3,
  lastUpdated: at,
};

/** A revision of an expert review, without its content. */
export const revision = { revision: 3, createdAt: at, createdBy: 'Cedar Finch' } as const;

/** The moment at which something happens in the examples. */
export const moment = at;
