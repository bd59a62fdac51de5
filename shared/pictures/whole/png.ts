import { textAt } from '../headers/text-at.ts';
import { crc32 } from './crc32.ts';

/** A chunk that a decoder needs has a type that begins with a capital letter. */
const isNeeded = (type: string): boolean => /^[A-Z]/.test(type);

/**
 * Returns whether every chunk of a PNG is there, up to the last one, and those that a decoder needs are as they were written.
 * Source: PNG specification, 5.3 and 5.5.
 */
export function isWholePng(bytes: Uint8Array, view: DataView): boolean {
  let at = 8;
  while (at + 12 <= view.byteLength) {
    const type = textAt(view, at + 4, 4);
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > view.byteLength) return false;
    if (isNeeded(type) && crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return false;
    if (type === 'IEND') return true;
    at = end + 4;
  }
  return false;
}
