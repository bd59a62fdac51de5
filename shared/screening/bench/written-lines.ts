import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Row, Set_ } from './sets.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly bad?: string;
}

/** The sets of lines that nobody reads: in English, in Spanish, and public names. */
export const unseenSets = {
  english: 'unseen-writers',
  spanish: 'unseen-writers-spanish',
  names: 'unseen-names',
} as const;

/** The file of the writer in Spanish, and the one with names. */
const apart = { spanish: 'st', names: 'ht' } as const;

/** The reasons that fit each label. */
const reasonsOfLabels: Readonly<Record<string, readonly string[]>> = {
  threat: ['threat'],
  harassment: ['harassment'],
  hate: ['hate'],
  sexual: ['sexual'],
  solicitation: ['grooming', 'sexual'],
  'self-harm': ['self-harm'],
  'abuse-disclosure': ['abuse-disclosure'],
  'child-identity': ['minor-privacy'],
  contact: ['pii', 'url'],
  spam: ['spam', 'advertising'],
  drugs: ['drugs'],
  'dangerous-challenge': ['dangerous-challenge'],
  profanity: ['profanity'],
  gibberish: ['off-topic', 'language', 'too-short'],
  'off-topic': ['off-topic', 'too-short'],
};

const rowOf = ({ id, text, labels, bad }: Line): Row => {
  const unsafe = labels.filter((label) => label !== 'spoiler');
  const group = bad === undefined ? (unsafe[0] ?? 'look-alike') : 'one sentence of a long review';
  const reasons = unsafe.flatMap((label) => reasonsOfLabels[label] ?? []);
  return { id, text, y: unsafe.length > 0 ? 1 : 0, group, reasons };
};

const linesIn = (isWanted: (writer: string) => boolean): Line[] =>
  globSync(new URL('suites/written/*.jsonl', import.meta.url).pathname)
    .sort()
    .filter((file) => isWanted(basename(file, '.jsonl')))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((json) => JSON.parse(json) as Line);

/**
 * Reads the lines by people who saw neither rules nor training (`suites/written`), which nobody reads: only counts by label are
 * printed.
 */
export function readWrittenLines(): Set_[] {
  const english = linesIn((writer) => !Object.values<string>(apart).includes(writer));
  return [
    { name: unseenSets.english, rows: english.filter(({ kind }) => kind !== 'handle').map(rowOf) },
    { name: unseenSets.spanish, rows: linesIn((writer) => writer === apart.spanish).map(rowOf) },
    { name: unseenSets.names, rows: linesIn((writer) => writer === apart.names).map(rowOf) },
  ];
}
