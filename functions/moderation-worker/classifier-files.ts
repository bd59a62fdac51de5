import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClassifierFiles, Thresholds } from '../../shared/screening/classifier/classifier.ts';

/** Reads the files of the classifier that bundling has put beside the worker (`infra/bundling/classifier-files.ts`). */
export async function readClassifierFiles(bundle: string): Promise<ClassifierFiles> {
  const read = (name: string) => readFile(join(bundle, 'classifier', name));
  const [weights, encoder, kernels, thresholds] = await Promise.all([
    read('classifier.bin'),
    read('encoder.bin'),
    read('kernels.wasm'),
    read('thresholds.json'),
  ]);
  return {
    weights,
    encoder,
    kernels: Uint8Array.from(kernels),
    thresholds: JSON.parse(thresholds.toString('utf8')) as Thresholds,
  };
}
