import type { PictureHeader } from './header.ts';
import { textAt } from './text-at.ts';

/** Reads the size of a PNG from its IHDR chunk, which must be the first. Source: PNG specification, 5.2 and 11.2.2. */
export function readPng(view: DataView): PictureHeader | undefined {
  const begins = textAt(view, 0, 8) === '\x89PNG\r\n\x1a\n' && textAt(view, 12, 4) === 'IHDR';
  if (!begins || view.byteLength < 24) return undefined;
  return { contentType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}
