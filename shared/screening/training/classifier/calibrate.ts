import {
  Classifier,
  type ClassifierFiles,
  type KindOfText,
  type Thresholds,
} from '../../classifier/classifier.ts';
import { type Head, heads } from '../../classifier/heads.ts';
import { readDocument } from '../../document.ts';

/**
 * Harmless texts by which thresholds are chosen, and the share of them that the thresholds cost: long and short ones as people
 * write them, and Spanish ones that were written to look unsafe, because no others may be had.
 */
export type HarmlessTexts = Readonly<
  Record<KindOfText, { readonly texts: readonly string[]; readonly price: number }>
>;

const kinds: readonly KindOfText[] = ['short', 'long', 'spanish'];
const noThresholds = Object.fromEntries(
  heads.map((head) => [head, { short: 0, long: 0, spanish: 0 }]),
) as Thresholds;

/** Returns the highest output of each head in each text. */
const highestOutputs = (classifier: Classifier, texts: readonly string[]): number[][] =>
  texts.map((text) => {
    const parts = classifier.outputs(readDocument(text));
    return heads.map((_, head) => Math.max(-20, ...parts.map(({ outputs }) => outputs[head] ?? -20)));
  });

/**
 * How the price is divided among the heads, so that together they find the most of every kind, above all of those who need help;
 * the other heads count from the highest output in any harmless text. Chosen with 6,000 lines by twelve people, which a classifier
 * for this purpose had not been trained on. A text may exceed several.
 */
const shares: Readonly<Record<KindOfText, Partial<Record<Head, number>>>> = {
  long: {
    toxic: 0.36,
    unsafe: 0.3,
    'abuse-disclosure': 0.17,
    hate: 0.14,
    profanity: 0.14,
    solicitation: 0.11,
    threat: 0.08,
    sexual: 0.08,
    'dangerous-challenge': 0.08,
    'child-identity': 0.06,
    'self-harm': 0.06,
    harassment: 0.05,
    drugs: 0.04,
    spam: 0.03,
    contact: 0.03,
  },
  short: {
    harassment: 0.17,
    hate: 0.17,
    threat: 0.11,
    'self-harm': 0.11,
    'abuse-disclosure': 0.11,
    spam: 0.06,
    'off-topic': 0.06,
    solicitation: 0.06,
    unsafe: 0.06,
    toxic: 0.06,
  },
  spanish: Object.fromEntries(heads.map((head) => [head, 0.1])),
};

/** Returns for each head the output that its share of the texts exceeds. */
const thresholdsFor = (outputs: readonly (readonly number[])[], price: number, kind: KindOfText): number[] =>
  heads.map((head, index) => {
    const sorted = outputs.map((row) => row[index] ?? -20).sort((a, b) => b - a);
    return sorted[Math.round((shares[kind][head] ?? 0) * price * outputs.length)] ?? 0;
  });

/** Rounds up, so that the text that has this output is not held. */
const roundedUp = (odds: number): number => Math.floor(odds * 1000 + 1) / 1000;

/**
 * Chooses thresholds so that each head holds at most its share of the price of the harmless texts of each kind. Together the
 * heads hold about the price, at most one and a half times as many when every text exceeds only one.
 */
export function calibrate(files: Omit<ClassifierFiles, 'thresholds'>, harmless: HarmlessTexts): Thresholds {
  const classifier = new Classifier({ ...files, thresholds: noThresholds });
  const found = kinds.map((kind) => {
    const { texts, price } = harmless[kind];
    return [kind, thresholdsFor(highestOutputs(classifier, texts), price, kind)] as const;
  });
  return Object.fromEntries(
    heads.map((head, index) => [
      head,
      Object.fromEntries(found.map(([kind, thresholds]) => [kind, roundedUp(thresholds[index] ?? 0)])),
    ]),
  ) as Thresholds;
}
