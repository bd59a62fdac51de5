import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface TrainingRow {
  readonly id: string;
  readonly text: string;
  readonly y: 0 | 1;
  readonly cls?: string;
  readonly frac_toxic?: number;
  readonly spans?: readonly number[];
}

function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) value = Math.imul(value ^ id.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Returns whether a row is not used for training but for measuring: one row in seven, selected by its id. */
export function isHeldOut(id: string): boolean {
  return hash(id) % 7 === 0;
}

/** Reads the set `NAME.jsonl.gz` in a directory. */
export function readTrainingSet(directory: string, name: string): TrainingRow[] {
  return gunzipSync(readFileSync(join(directory, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TrainingRow);
}
