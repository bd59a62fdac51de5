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

/** The name of the set of lines that nobody reads. */
export const writtenLines = 'unseen-writers';

/** Files of writers in other languages than English, and of names. They are not measured yet. */
const apart = new Set(['st', 'ht']);

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

/**
 * Reads the lines by people who saw neither rules nor training (`suites/written`), which nobody reads: only counts by label are
 * printed.
 */
export function readWrittenLines(): Set_ {
  const files = globSync(new URL('suites/written/*.jsonl', import.meta.url).pathname).sort();
  const lines = files
    .filter((file) => !apart.has(basename(file, '.jsonl')))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((json) => JSON.parse(json) as Line);
  return { name: writtenLines, rows: lines.filter(({ kind }) => kind !== 'handle').map(rowOf) };
}
