import { columns } from '../../../text/columns.ts';
import type { SignedText } from '../../../text/signed-text.ts';
import { earlierTexts } from '../../duplicates/earlier-texts.ts';
import { signatureOf } from '../../duplicates/signature.ts';
import { readSets } from '../sets.ts';
import { changeWords } from './change-words.ts';

/**
 * How many copies are found of which some words were changed, and how many texts that have nothing to do with each
 * other are taken for copies. Real texts, cut to the length of the row; each is compared with all the others.
 */
const directory = process.argv[2];
if (!directory) {
  process.stderr.write(
    'npm run bench:duplicates -- DIR   (a folder of *.jsonl or *.jsonl.gz with a `text` a line)\n',
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

/** How many of the copies are found beside their original. */
const recallOf = (texts: readonly string[], share: number, vocabulary: readonly string[]): number => {
  const pairs = texts.flatMap((text, at) => {
    const [original] = signed(text, 'original');
    const [copy] = signed(changeWords(text, share, vocabulary, at), 'copy');
    return original && copy ? [{ original, copy }] : [];
  });
  return (
    pairs.filter(({ original, copy }) => earlierTexts([original]).meet(copy) !== undefined).length /
    pairs.length
  );
};

/** How many texts meet another one that they are taken for a copy of, and what a comparison takes. */
const strangers = (texts: readonly string[]) => {
  const all = texts.flatMap((text, at) => signed(text, String(at)));
  const before = performance.now();
  const taken = all.filter((one) => earlierTexts(all).meet(one) !== undefined).length;
  const pairs = all.length * (all.length - 1);
  return {
    all: all.length,
    taken,
    pairs: pairs / 2,
    nanoseconds: ((performance.now() - before) * 1e6) / pairs,
  };
};

const lines: string[][] = [];
for (const { name, rows } of readSets(directory)) {
  // Exact repetitions are copies, not strangers.
  const whole = [...new Set(rows.map(({ text }) => text.split(/\s+/).filter(Boolean).join(' ')))];
  const vocabulary = whole.slice(0, 200).flatMap((text) => text.split(' '));
  for (const { min, max } of lengths) {
    const texts = whole
      .map((text) => text.split(' '))
      .filter((words) => words.length >= min)
      .slice(0, maxTexts)
      .map((words) => words.slice(0, max).join(' '));
    if (texts.length < 100) continue;
    const { all, taken, pairs, nanoseconds } = strangers(texts);
    lines.push([
      name,
      `${min}-${max}`,
      ...shares.map((share) => recallOf(texts, share, vocabulary).toFixed(3)),
      `${taken} of ${all}`,
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
  'ns a pair',
];
process.stdout.write(columns(head, lines));
