import { readFileSync } from 'node:fs';
import type { ClassifierFiles, Thresholds } from '../../../shared/screening/classifier/classifier.ts';

const folder = new URL('../../../shared/screening/classifier/', import.meta.url);

/** Reads the trained classifier of this repository. */
export function readClassifierFiles(): ClassifierFiles {
  return {
    weights: readFileSync(new URL('classifier.bin', folder)),
    kernels: readFileSync(new URL('kernels/kernels.wasm', folder)),
    thresholds: JSON.parse(readFileSync(new URL('thresholds.json', folder), 'utf8')) as Thresholds,
  };
}
