import { textAt } from '../headers/text-at.ts';

/** The chunks with the pixels of a picture, or of one frame of it. */
const withPixels = new Set(['VP8 ', 'VP8L', 'ANMF']);

/** Returns whether every chunk of a WebP is there, and one of them has pixels. Source: RFC 9649, 2.3 and 2.4. */
export function isWholeWebp(_: Uint8Array, view: DataView): boolean {
  const end = 8 + view.getUint32(4, true);
  if (end > view.byteLength) return false;
  let hasPixels = false;
  let at = 12;
  while (at + 8 <= end) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > end) return false;
    hasPixels ||= size > 0 && withPixels.has(textAt(view, at, 4));
    at += 8 + size + (size % 2);
  }
  return hasPixels;
}
