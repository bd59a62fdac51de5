import { readAvif } from './avif.ts';
import type { PictureHeader } from './header.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

const readers = [readPng, readJpeg, readWebp, readAvif];

/**
 * Recognizes a picture by its content and reads its size from the header, without decoding it. Returns `undefined` for
 * anything else, and for a header that is cut off.
 */
export function readHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of readers) {
    const found = read(view);
    if (found && found.width > 0 && found.height > 0) return found;
  }
  return undefined;
}
