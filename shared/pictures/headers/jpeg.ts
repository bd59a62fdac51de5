import type { PictureHeader } from './header.ts';

const startOfImage = 0xffd8;
const startOfScan = 0xda;
/** Markers between the frame headers C0 to CF that are none: Huffman tables, arithmetic coding, and a reserved one. */
const notFrames = new Set([0xc4, 0xc8, 0xcc]);

/** Reads the size of a JPEG from its first frame header. Source: ITU-T T.81, annex B. */
export function readJpeg(view: DataView): PictureHeader | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== startOfImage) return undefined;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker))
      return { contentType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else if (marker === startOfScan) return undefined;
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
