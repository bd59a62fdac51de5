const endOfImage = 0xd9;

/** Returns whether two bytes in the data of a scan are no marker: an escaped FF, a restart, or a fill byte. */
const belongsToScan = (marker: number): boolean =>
  marker === 0x00 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Returns whether a JPEG goes on to its end marker. Segments are skipped by their length, because a thumbnail in one of them has
 * an end marker of its own. Source: ITU-T T.81, annex B.
 */
export function isWholeJpeg(_: Uint8Array, view: DataView): boolean {
  let at = 2;
  while (at + 2 <= view.byteLength) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || belongsToScan(marker)) at += 1;
    else if (marker === endOfImage) return true;
    else if (at + 4 > view.byteLength) return false;
    else at += 2 + view.getUint16(at + 2);
  }
  return false;
}
