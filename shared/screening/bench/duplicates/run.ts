import { columns } from '../../../text/columns.ts';
import type { SignedText } from '../../../text/signed-text.ts';
import { earlierTexts } from '../../duplicates/earlier-texts.ts';
import { signatureOf } from '../../duplicates/signature.ts';
import { readSets } from '../sets.ts';
import { changeWords } from './change-words.ts';

/**
 * Measures how many copies with changed words are found, and how many unrelated texts are mistaken for copies. It
 * uses real texts, cut to the length of the row, and compares each with all others.
 */
const directory = process.argv[2];
if (!directory) {
  process.stderr.write(
    'npm run bench:duplicates -- DIR   (a folder of *.jsonl or *.jsonl.gz files with a `text` on each line)\n',
  );
  process.exit(2);
}

const shares = [0.1, 0.2, 0.3];
const lengths = [
  { min: 25, max: 60 },
  { min: 60, max: 120 },
  { min: 120, max: 400 },
];
const maxTexts = 2_000;

const signed = (text: string, person: string): SignedText[] => {
  const signature = signatureOf(text);
  return signature ? [{ person, signature }] : [];
};

/** Returns the share of copies that are recognized when they are compared with their original. */
const recallOf = (texts: readonly string[], share: number, vocabulary: readonly string[]): number => {
  const pairs = texts.flatMap((text, at) => {
    const [original] = signed(text, 'original');
    const [copy] = signed(changeWords(text, share, vocabulary, at), 'copy');
    return original && copy ? [{ original, copy }] : [];
  });
  return (
    pairs.filter(({ original, copy }) => earlierTexts([original]).compareAndAdd(copy) !== undefined).length /
    pairs.length
  );
};

/** Counts the unrelated texts that are mistaken for copies, and measures the time of a comparison. */
const compareUnrelated = (texts: readonly string[]) => {
  const all = texts.flatMap((text, at) => signed(text, String(at)));
  const before = performance.now();
  const mistaken = all.filter((one) => earlierTexts(all).compareAndAdd(one) !== undefined).length;
  const pairs = all.length * (all.length - 1);
  return {
    all: all.length,
    mistaken,
    pairs: pairs / 2,
    nanoseconds: ((performance.now() - before) * 1e6) / pairs,
  };
};

const lines: string[][] = [];
for (const { name, rows } of readSets(directory)) {
  // Exact repetitions are copies, not unrelated texts.
  const whole = [...new Set(rows.map(({ text }) => text.split(/\s+/).filter(Boolean).join(' ')))];
  const vocabulary = whole.slice(0, 200).flatMap((text) => text.split(' '));
  for (const { min, max } of lengths) {
    const texts = whole
      .map((text) => text.split(' '))
      .filter((words) => words.length >= min)
      .slice(0, maxTexts)
      .map((words) => words.slice(0, max).join(' '));
    if (texts.length < 100) continue;
    const { all, mistaken, pairs, nanoseconds } = compareUnrelated(texts);
    lines.push([
      name,
      `${min}-${max}`,
      ...shares.map((share) => recallOf(texts, share, vocabulary).toFixed(3)),
      `${mistaken} of ${all}`,
      pairs.toLocaleString('en'),
      nanoseconds.toFixed(0),
    ]);
  }
}
const head = [
  'set',
  'words',
  ...shares.map((share) => `found, ${share * 100} % changed`),
  'false matches',
  'in pairs',
  'ns per pair',
];
process.stdout.write(columns(head, lines));
