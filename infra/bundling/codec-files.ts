import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const resolve = createRequire(import.meta.url).resolve;

/** The files that the codecs load while they run: their names in the bundle, and where npm installed them. */
const files: Record<string, string> = {
  'canvaskit.wasm': 'canvaskit-wasm/bin/full/canvaskit.wasm',
  'avif-decoder.wasm': '@jsquash/avif/codec/dec/avif_dec.wasm',
  'avif-encoder.wasm': '@jsquash/avif/codec/enc/avif_enc.wasm',
};

/** Copies the files of the codecs into a folder. WebAssembly is the same on arm64 and on any developer's machine. */
export function copyCodecFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(files)) cpSync(resolve(source), join(folder, name));
}
