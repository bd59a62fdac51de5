import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const source = new URL('../../shared/screening/classifier/', import.meta.url).pathname;

/** Copies the files of the trained classifier into the folder of a bundle. */
export function copyClassifierFiles(bundle: string): void {
  const target = join(bundle, 'classifier');
  mkdirSync(target, { recursive: true });
  for (const [name, path] of [
    ['classifier.bin', 'classifier.bin'],
    ['encoder.bin', 'encoder/encoder.bin'],
    ['kernels.wasm', 'kernels/kernels.wasm'],
    ['thresholds.json', 'thresholds.json'],
  ] as const)
    cpSync(join(source, path), join(target, name));
}
