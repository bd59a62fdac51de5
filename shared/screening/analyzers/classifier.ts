import type { Analyzer } from '../analyzer.ts';
import {
  Classifier,
  type ClassifierFiles,
  type ExaminedPart,
  type Opinion,
} from '../classifier/classifier.ts';
import type { Head } from '../classifier/heads.ts';
import type { Document } from '../document.ts';
import type { Finding, FindingCategory } from '../finding.ts';

const name = 'classifier';

/** The category of what each head finds. The heads `toxic` and `unsafe` say only that something is wrong. */
const categories: Readonly<Partial<Record<Head, FindingCategory>>> = {
  threat: 'threat',
  harassment: 'harassment',
  hate: 'hate',
  sexual: 'sexual',
  solicitation: 'grooming',
  'self-harm': 'self-harm',
  'abuse-disclosure': 'abuse-disclosure',
  'child-identity': 'child-identity',
  contact: 'contact',
  spam: 'spam',
  drugs: 'drugs',
  'dangerous-challenge': 'dangerous-challenge',
  profanity: 'profanity',
  gibberish: 'gibberish',
  'off-topic': 'off-topic',
};

/** The heads that say how likely a finding of another analyzer is. */
const confirming: Partial<Record<FindingCategory, readonly Head[]>> = {
  threat: ['threat', 'harassment', 'hate'],
  hate: ['hate', 'harassment', 'threat'],
  harassment: ['harassment', 'hate', 'threat', 'sexual'],
  sexual: ['sexual', 'solicitation', 'harassment'],
  toxicity: ['harassment', 'hate', 'threat', 'sexual', 'profanity'],
  'self-harm': ['self-harm', 'abuse-disclosure'],
};

/** A finding with a lower score is left out. One with a score below `counts` is a note, which a policy may use. */
const lowest = 0.2;
const counts = 0.5;

/** From this probability on, a head that counts is reported even when another one is more likely. */
const alsoLikely = 0.5;
/** For heads about somebody who needs help or protection it is lower, so that nobody is overlooked. */
const alsoLikelyInNeed = 0.2;
const inNeed: ReadonlySet<Head> = new Set(['self-harm', 'abuse-disclosure', 'solicitation']);

/** What is found in a part of a text. */
interface Found {
  readonly category: FindingCategory;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

const highest = <Item>(items: readonly Item[], value: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || value(item) > value(best) ? item : best),
    undefined,
  );

/**
 * Returns what is found in a part: how far something counts is the highest score of all heads, and it is called what the most
 * likely head says, because thresholds say what a mistake may cost and not what something is. Other heads are reported when
 * they count and are likely, too.
 */
const foundIn = ({ opinions, start, end }: ExaminedPart): Found[] => {
  const named = opinions.filter(({ head }) => head in categories);
  const likeliest = highest(named, ({ probability }) => probability);
  const score = highest(opinions, (opinion) => opinion.score)?.score ?? 0;
  const also = ({ head, probability, score }: Opinion): boolean =>
    score >= counts && probability >= (inNeed.has(head) ? alsoLikelyInNeed : alsoLikely);
  return named.flatMap((opinion): Found[] => {
    const category = categories[opinion.head];
    if (category === undefined) return [];
    if (opinion === likeliest) return score >= lowest ? [{ category, score, start, end }] : [];
    return also(opinion) ? [{ category, score: opinion.score, start, end }] : [];
  });
};

const byScore = (a: Found, b: Found): number => b.score - a.score || a.start - b.start;

const covers = (a: Found, b: Found): boolean => a.start <= b.start && a.end >= b.end;

/**
 * Returns the best part for each category, and every other part that counts. The whole text is left out when one of its
 * sentences counts.
 */
const partsToReport = (parts: readonly ExaminedPart[]): Found[] => {
  const sorted = parts.flatMap(foundIn).sort(byScore);
  return sorted.filter((part) => {
    const same = sorted.filter(({ category }) => category === part.category);
    const narrower = same.some((other) => other !== part && other.score >= counts && covers(part, other));
    return !narrower && (part.score >= counts || part === same[0]);
  });
};

/**
 * Builds the analyzer that recognizes what a text means with the trained classifier (`classifier/`). `load` reads its files,
 * once, before the first text; when it throws, the text is held and the next one tries again.
 */
export function classifierAnalyzer(load: () => Promise<ClassifierFiles>): Analyzer {
  let loading: Promise<Classifier> | undefined;
  let classifier: Classifier | undefined;
  const open = async (): Promise<Classifier> => new Classifier(await load());
  return {
    name,
    async prepare() {
      loading ??= open();
      try {
        classifier = await loading;
      } catch (cause) {
        loading = undefined;
        throw cause;
      }
    },
    examine(document) {
      if (classifier === undefined) throw new Error('The classifier was not prepared.');
      return partsToReport(classifier.examine(document)).map(
        ({ category, score, start, end }): Finding => ({
          category,
          severity: score >= counts ? 1 : 0,
          start,
          end,
          analyzer: name,
          // Rounded down, so that a score below one half stays below it.
          detail: { score: Math.floor(score * 1000) / 1000 },
        }),
      );
    },
    confirm: (document, finding) => classifier && probabilityOf(classifier, document, finding),
  };
}

/** Returns the highest probability that a part of the text around a finding is what the finding says. */
const probabilityOf = (
  classifier: Classifier,
  document: Document,
  { category, start, end }: Finding,
): number | undefined => {
  const among = confirming[category];
  if (among === undefined) return undefined;
  const around = classifier.examine(document).filter((part) => part.start < end && part.end > start);
  return Math.max(
    0,
    ...around.flatMap(({ opinions }) =>
      opinions.filter(({ head }) => among.includes(head)).map(({ probability }) => probability),
    ),
  );
};
