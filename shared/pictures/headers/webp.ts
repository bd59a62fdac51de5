import type { PictureHeader } from './header.ts';
import { textAt } from './text-at.ts';

const sizeIn = (view: DataView): Pick<PictureHeader, 'width' | 'height'> | undefined => {
  const uint24 = (offset: number) => view.getUint16(offset, true) + view.getUint8(offset + 2) * 65_536;
  switch (textAt(view, 12, 4)) {
    case 'VP8X':
      return { width: uint24(24) + 1, height: uint24(27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
};

/** Reads the size of a WebP from its first chunk. Source: RFC 9649. */
export function readWebp(view: DataView): PictureHeader | undefined {
  const begins = textAt(view, 0, 4) === 'RIFF' && textAt(view, 8, 4) === 'WEBP';
  if (!begins || view.byteLength < 30) return undefined;
  const size = sizeIn(view);
  return size && { contentType: 'image/webp', ...size };
}
