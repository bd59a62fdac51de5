import { Classifier, type Thresholds } from '../../classifier/classifier.ts';
import { type Head, heads } from '../../classifier/heads.ts';
import { readDocument } from '../../document.ts';

/** Harmless texts, long and short. */
export interface HarmlessTexts {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

const noThresholds = Object.fromEntries(heads.map((head) => [head, { short: 0, long: 0 }])) as Thresholds;

/** Returns the highest output of each head in each text. */
const highestOutputs = (classifier: Classifier, texts: readonly string[]): number[][] =>
  texts.map((text) => {
    const parts = classifier.outputs(readDocument(text));
    return heads.map((_, head) => Math.max(-20, ...parts.map(({ outputs }) => outputs[head] ?? -20)));
  });

const stepsBetween = 40;

/**
 * Chooses for each head the output that a share of the texts exceeds, the same share for all heads, as large as possible while
 * at most `price` of the texts exceed any.
 */
const thresholdsFor = (outputs: readonly (readonly number[])[], price: number): number[] => {
  const sorted = heads.map((_, head) => outputs.map((row) => row[head] ?? -20).sort((a, b) => b - a));
  const atRank = (rank: number): number[] =>
    sorted.map((values) => {
      const [low, high] = [values[Math.floor(rank)] ?? 0, values[Math.ceil(rank)] ?? 0];
      return low + (high - low) * (rank % 1);
    });
  let best = atRank(0);
  for (let step = 1; step <= stepsBetween; step++) {
    const chosen = atRank((step / stepsBetween) * price * outputs.length);
    const flagged = outputs.filter((row) => row.some((output, head) => output > (chosen[head] ?? 0)));
    if (flagged.length <= price * outputs.length) best = chosen;
  }
  return best;
};

const rounded = (odds: number): number => Math.round(odds * 1000) / 1000;

/** Chooses thresholds so that at most `price` (a share) of the harmless texts would be held, of the long and of the short ones. */
export function calibrate(
  files: { weights: Uint8Array; kernels: Uint8Array<ArrayBuffer> },
  texts: HarmlessTexts,
  price: number,
): Thresholds {
  const classifier = new Classifier({ ...files, thresholds: noThresholds });
  const [long, short] = [texts.long, texts.short].map((some) =>
    thresholdsFor(highestOutputs(classifier, some), price),
  );
  return Object.fromEntries(
    heads.map((head, index) => [
      head,
      { short: rounded(short?.[index] ?? 0), long: rounded(long?.[index] ?? 0) },
    ]),
  ) as Record<Head, { short: number; long: number }>;
}
