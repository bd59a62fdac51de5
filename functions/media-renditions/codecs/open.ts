import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CanvasKit } from 'canvaskit-wasm/full';
import { type AvifCodec, openAvif } from './avif.ts';
import { onFirstUse, type ReadCodecFile } from './wasm.ts';

/** The codecs of the function. They are loaded when they are first used: an SVG needs none. */
export interface Codecs {
  /** Decodes PNG, JPEG and WebP, scales, draws, and encodes the three. */
  canvasKit(): Promise<CanvasKit>;
  avif: AvifCodec;
  /** Makes the next use load the codecs anew. */
  restart(): void;
}

/** Opens the codecs whose files are in a folder, as `infra/bundling/codec-files.ts` copies them. */
export function openCodecs(folder: string): Codecs {
  const read: ReadCodecFile = (name) => readFile(join(folder, name));
  const canvasKit = () =>
    onFirstUse(async () => {
      const { default: loader } = await import('canvaskit-wasm/full');
      return loader.default({ locateFile: (name) => join(folder, name) });
    });
  const codecs: Codecs = {
    canvasKit: canvasKit(),
    avif: openAvif(read),
    restart() {
      codecs.canvasKit = canvasKit();
      codecs.avif = openAvif(read);
    },
  };
  return codecs;
}
