import type { RasterType } from '../formats.ts';
import { isWholeJpeg } from './jpeg.ts';
import { isWholePng } from './png.ts';
import { isWholeWebp } from './webp.ts';

const checks: Record<RasterType, (bytes: Uint8Array, view: DataView) => boolean> = {
  'image/png': isWholePng,
  'image/jpeg': isWholeJpeg,
  'image/webp': isWholeWebp,
  // Its decoder refuses a file that is cut off. Those of the others draw what is there, and leave the rest blank.
  'image/avif': () => true,
};

/** Returns whether a picture of this type goes on to its end, so that a decoder finds all of its pixels. */
export function isWhole(bytes: Uint8Array, contentType: RasterType): boolean {
  return checks[contentType](bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
