import { type Head, heads } from '../../classifier/heads.ts';
import { sentenceParts, wholePart } from '../../classifier/parts.ts';
import { readDocument } from '../../document.ts';
import civilLabels from '../data/civil-labels.json' with { type: 'json' };
import comments from '../data/comments.json' with { type: 'json' };
import distress from '../data/distress.json' with { type: 'json' };
import { ownSentences } from '../own-sentences.ts';
import { isHeldOut, readTrainingSet, type TrainingRow } from '../read-training-sets.ts';
import type { LabelledText } from './examples-of-lines.ts';

type Targets = Partial<Record<Head, number>>;

const wholly = (text: string, targets: Targets, weight: number, others?: number): LabelledText => ({
  ...wholePart(readDocument(text)),
  targets,
  weight,
  others,
});

/** Nothing is said about heads that need to know the site: comments of other sites are not about works. */
const elsewhere: readonly Head[] = ['unsafe', 'off-topic', 'gibberish'];
const harmlessElsewhere: Targets = Object.fromEntries(
  heads.filter((head) => !elsewhere.includes(head)).map((head) => [head, 0]),
);

interface CommentRow extends TrainingRow {
  readonly types?: readonly string[];
}

const kindsOf = ({ types = [] }: CommentRow, isKnown: boolean): Targets => {
  if (!isKnown) return {};
  const names = types.join(' ');
  return { hate: names.includes('Identity') ? 1 : 0, threat: names.includes('Threat') ? 1 : 0 };
};

/** Comments with marked words: a sentence that contains one is toxic, the others are not. */
const commentExamples = (row: CommentRow, isCivil: boolean): LabelledText[] => {
  if (row.y === 0)
    return [wholly(row.text, { ...harmlessElsewhere, toxic: 0.15, hate: 0.05, threat: 0.03 }, 0.5)];
  const kinds = kindsOf(row, isCivil);
  const target = { ...kinds, 'self-harm': 0, toxic: row.frac_toxic ?? (isCivil ? 0.7 : 0.95) };
  if (row.spans === undefined || row.spans.length === 0) return [wholly(row.text, target, 0.6)];
  const document = readDocument(row.text);
  const { sentences } = sentenceParts(document);
  const marked = new Set(row.spans);
  const isMarked = (index: number): boolean => {
    const from = document.sentences[index]?.start ?? 0;
    const to = document.sentences[index + 1]?.start ?? document.folded.text.length;
    for (let at = document.folded.start(from); at < document.folded.end(to); at++)
      if (marked.has(at)) return true;
    return false;
  };
  return sentences.map((sentence, index) =>
    isMarked(index)
      ? { ...sentence, targets: target, weight: 1 }
      : { ...sentence, targets: { ...harmlessElsewhere, toxic: 0.03 }, weight: 0.6 },
  );
};

/** The labels that people gave some of the public comments, in the categories of our own lines; none for harmless ones. */
const labelsOf: Readonly<Record<string, string>> = civilLabels;

const hostile: readonly string[] = ['threat', 'harassment', 'hate', 'sexual', 'profanity'];

/** A comment with such labels. They say everything but whether it fits this site. */
const labelledComment = ({ id, text }: CommentRow): LabelledText => {
  const labels = (labelsOf[id] ?? '').split(' ');
  const targets: Targets = Object.fromEntries(
    heads.filter((head) => head !== 'off-topic').map((head) => [head, labels.includes(head) ? 1 : 0]),
  );
  if (labels.some((label) => hostile.includes(label))) targets.toxic = 1;
  targets.unsafe = labels[0] === '' ? 0 : 1;
  return wholly(text, targets, 2);
};

const withoutTweetMarks = (text: string): string =>
  text
    .replace(/&[a-z]{1,8};|&#\d{1,6};/g, ' ')
    .replace(/@\w+:?/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/\brt\b/gi, ' ');

const tweetExample = ({ text, cls }: TrainingRow): LabelledText => {
  const plain = withoutTweetMarks(text);
  if (cls === 'hate') return wholly(plain, { toxic: 1, hate: 0.9, unsafe: 1, 'self-harm': 0 }, 1);
  if (cls === 'offensive') return wholly(plain, { toxic: 0.9, hate: 0.05, 'self-harm': 0 }, 0.25);
  return wholly(plain, harmlessElsewhere, 1);
};

const distressTargets: Targets = {
  ...Object.fromEntries(
    heads.filter((head) => head !== 'abuse-disclosure' && head !== 'toxic').map((head) => [head, 0]),
  ),
  'self-harm': 0.97,
  unsafe: 1,
};

/** The public sets whose licences allow training, in a directory. */
export function publicExamples(directory: string): LabelledText[] {
  const rows = (name: string): CommentRow[] =>
    readTrainingSet(directory, name).filter(({ id }) => !isHeldOut(id));
  return [
    ...rows('civil').flatMap((row) =>
      labelsOf[row.id] === undefined ? commentExamples(row, true) : [labelledComment(row)],
    ),
    ...rows('toxic-spans').flatMap((row) => commentExamples(row, false)),
    ...rows('davidson').map(tweetExample),
    ...rows('identity-templates').flatMap(({ text, y }) => (y === 0 ? [wholly(text, {}, 0.2, 0.2)] : [])),
    ...rows('family-check').flatMap(({ text, y }) => (y === 0 ? [wholly(text, {}, 2, 2)] : [])),
  ];
}

/** Our own sentences of earlier models. */
export function ownExamples(): LabelledText[] {
  const { reviews } = ownSentences({ reviews: 6_000, attacks: 0 });
  return [
    ...reviews.map((text) => wholly(text, {}, 1, 1)),
    ...[...comments.hostile, ...comments.baiting].map((text) => wholly(text, { toxic: 0.97, unsafe: 1 }, 3)),
    ...comments.civil.map((text) => wholly(text, {}, 3, 3)),
    ...distress.distress.map((text) => wholly(text, distressTargets, 2)),
    ...distress.harmless.map((text) => wholly(text, {}, 2, 2)),
  ];
}
