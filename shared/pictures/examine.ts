import type { PictureType } from './formats.ts';
import type { PictureHeader } from './headers/header.ts';
import { readHeader } from './headers/read.ts';
import { faulty, type PictureFault } from './refusal.ts';
import { isWhole } from './whole/is-whole.ts';

/** The longest side of a picture in pixels. It is also the limit of what a page may state as a size. */
export const maxSide = 8192;
const maxPixels = 40_000_000;

/**
 * Checks an uploaded raster picture by its bytes, before anything decodes it: that it is of the type that the editor
 * stated, not larger than a decoder can hold, and neither cut off nor damaged as far as its format can tell. Returns its
 * header or the first fault.
 */
export function examineRaster(
  bytes: Uint8Array,
  stated: { contentType: PictureType; bytes: number },
): PictureHeader | { fault: PictureFault } {
  if (bytes.byteLength !== stated.bytes)
    return faulty('bytes', `the file has ${bytes.byteLength} bytes, not ${stated.bytes}`);
  const header = readHeader(bytes);
  if (header?.contentType !== stated.contentType)
    return faulty(
      'contentType',
      `the file is ${header?.contentType ?? 'no picture'}, not ${stated.contentType}`,
    );
  const { width, height } = header;
  if (width > maxSide) return faulty('width', `the picture is ${width} pixels wide; at most ${maxSide}`);
  if (height > maxSide) return faulty('height', `the picture is ${height} pixels high; at most ${maxSide}`);
  if (width * height > maxPixels)
    return faulty('width', `the picture has ${width} × ${height} pixels; at most 40 megapixels`);
  if (header.turned)
    return faulty('content', 'the file asks to be shown turned or mirrored; save it upright');
  if (!isWhole(bytes, header.contentType))
    return faulty('content', 'the file is cut off or damaged; save the picture again and upload it anew');
  return header;
}
