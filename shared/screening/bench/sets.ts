import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A row of a data set. `y` is 1 if the text should be flagged; `group` is its functional test or class, if it has one. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly y: 0 | 1;
  readonly group: string;
  /** The reasons that an author may read for this text, in sets that say so. */
  readonly reasons?: readonly string[];
  /** Offsets of the characters in toxic spans, in data sets that label them. */
  readonly characters?: readonly number[];
  /** The labelled spans of personal information, in data sets that have them: start, end and label. */
  readonly labelled?: readonly (readonly [number, number, string])[];
}
export interface Set_ {
  readonly name: string;
  readonly rows: readonly Row[];
}

interface Raw {
  id: string;
  text: string;
  y: 0 | 1;
  func?: string;
  cls?: string;
  spans?: number[] | [number, number, string][];
}

function toRow(raw: Raw): Row {
  const row = { id: raw.id, text: raw.text, y: raw.y, group: raw.func ?? raw.cls ?? '' };
  const { spans } = raw;
  if (!spans || spans.length === 0) return spans ? { ...row, characters: [] } : row;
  return typeof spans[0] === 'number'
    ? { ...row, characters: spans as number[] }
    : { ...row, labelled: spans as [number, number, string][] };
}

/** Reads every `*.jsonl` and `*.jsonl.gz` in a directory, ordered by file name. */
export function readSets(directory: string, only?: RegExp): Set_[] {
  return readdirSync(directory)
    .filter((file) => /\.jsonl(?:\.gz)?$/.test(file) && (!only || only.test(file)))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(directory, file));
      const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
      return {
        name: basename(file).replace(/\.jsonl(\.gz)?$/, ''),
        rows: lines.filter(Boolean).map((line) => toRow(JSON.parse(line) as Raw)),
      };
    });
}
