import { maxSide } from '../examine.ts';
import { faulty, type PictureFault } from '../refusal.ts';
import type { PixelSize } from '../renditions.ts';
import { attributeOf, type SvgElement, toXml } from './element.ts';
import { checkExpansion } from './expansion.ts';
import { parseDrawing } from './parse.ts';
import { UnsafeDrawing } from './safe-attributes.ts';

/** The size of an SVG without a size, in CSS. */
const defaultSize = { width: 300, height: 150 };

const pixels = (length: string | undefined): number =>
  /^\s*\d+(\.\d+)?(px)?\s*$/.test(length ?? '') ? Number.parseFloat(length ?? '') : 0;

const sizeOf = (root: SvgElement): PixelSize => {
  const [, , boxWidth = 0, boxHeight = 0] = (attributeOf(root, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const stated = { width: pixels(attributeOf(root, 'width')), height: pixels(attributeOf(root, 'height')) };
  const found = [stated, { width: boxWidth, height: boxHeight }].find(
    ({ width, height }) => width > 0 && height > 0,
  );
  const { width, height } = found ?? defaultSize;
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
};

/**
 * Rebuilds an uploaded SVG from the elements and attributes of the allow-list. Returns the new text with its size in
 * pixels, or the reason for which the file is not accepted. A drawing with code is refused as a whole rather than shown
 * without it, so that its editor learns of it.
 */
export function safeDrawing(bytes: Uint8Array): { text: string; size: PixelSize } | { fault: PictureFault } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const root = parseDrawing(text);
    checkExpansion(root);
    const named: SvgElement = {
      ...root,
      attributes: [['xmlns', 'http://www.w3.org/2000/svg'], ...root.attributes],
    };
    return { text: toXml(named), size: sizeOf(root) };
  } catch (error) {
    if (error instanceof UnsafeDrawing) return faulty('content', error.message);
    if (error instanceof TypeError) return faulty('content', 'the file is not UTF-8 text');
    throw error;
  }
}
