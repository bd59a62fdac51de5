import { defined } from '../../values/defined.ts';
import type { PictureHeader } from './header.ts';
import { textAt } from './text-at.ts';

interface Box {
  type: string;
  /** Where the content begins and ends. */
  from: number;
  to: number;
}

/** Lists the boxes between two offsets. Stops at a box whose size is not that of the file. */
const boxesIn = (view: DataView, from: number, to: number): Box[] => {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const size = view.getUint32(at);
    const end = size === 0 ? to : at + size;
    if ((size > 0 && size < 8) || end > to) break;
    boxes.push({ type: textAt(view, at + 4, 4), from: at + 8, to: end });
    at = end;
  }
  return boxes;
};

/** The boxes with boxes inside that lead to the properties, with the length of the fields before those. */
const containers: Record<string, number> = { meta: 4, iprp: 0, ipco: 0 };

const propertiesIn = (view: DataView, from: number, to: number): Box[] =>
  boxesIn(view, from, to).flatMap((box) => {
    const skipped = containers[box.type];
    return skipped === undefined ? [box] : propertiesIn(view, box.from + skipped, box.to);
  });

/**
 * Reads the size of an AVIF from its `ispe` properties. The largest is that of the picture: the others belong to tiles and
 * thumbnails. Source: ISO/IEC 23008-12, 6.5.3.
 */
export function readAvif(view: DataView): PictureHeader | undefined {
  const brands = textAt(view, 8, 32);
  if (textAt(view, 4, 4) !== 'ftyp' || !(brands.includes('avif') || brands.includes('avis')))
    return undefined;
  const properties = propertiesIn(view, 0, view.byteLength);
  const sizes = properties
    .filter(({ type, from, to }) => type === 'ispe' && to - from >= 12)
    .map(({ from }) => ({ width: view.getUint32(from + 4), height: view.getUint32(from + 8) }))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const [size] = sizes;
  const turned = properties.some(({ type }) => type === 'irot' || type === 'imir');
  return size && { contentType: 'image/avif', ...size, ...defined({ turned: turned || undefined }) };
}
