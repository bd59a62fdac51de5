import { readFileSync } from 'node:fs';
import type { ClassifierFiles, Thresholds } from '../classifier/classifier.ts';

const folder = new URL('../classifier/', import.meta.url);

/** Reads the files of the trained classifier of this package. */
export function readClassifierFiles(): ClassifierFiles {
  return {
    weights: readFileSync(new URL('classifier.bin', folder)),
    encoder: readFileSync(new URL('encoder/encoder.bin', folder)),
    kernels: readFileSync(new URL('kernels/kernels.wasm', folder)),
    thresholds: JSON.parse(readFileSync(new URL('thresholds.json', folder), 'utf8')) as Thresholds,
  };
}
