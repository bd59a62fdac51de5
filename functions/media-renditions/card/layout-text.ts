import type { CanvasKit, Paragraph } from 'canvaskit-wasm/full';
import type { Fonts } from './fonts.ts';

/** The height of a line, as a multiple of the size of its letters. */
export const lineHeight = 1.2;

interface TextStyle {
  size: number;
  colour: string;
  bold?: boolean;
  maxLines: number;
  width: number;
}

/** The first letter with a direction decides that of a text, as `dir="auto"` does in HTML. */
const runsRightToLeft = (text: string): boolean => {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(letter);
};

/**
 * Lays out a text; one that is too long ends in an ellipsis. Returns `undefined` for a text with letters that no font
 * has, which would appear as boxes. The caller deletes the paragraph.
 */
export function layoutText(
  kit: CanvasKit,
  fonts: Fonts,
  text: string,
  { size, colour, bold = false, maxLines, width }: TextStyle,
): Paragraph | undefined {
  const style = new kit.ParagraphStyle({
    maxLines,
    ellipsis: '…',
    textDirection: runsRightToLeft(text) ? kit.TextDirection.RTL : kit.TextDirection.LTR,
    textAlign: kit.TextAlign.Start,
    textStyle: {
      color: kit.parseColorString(colour),
      fontSize: size,
      heightMultiplier: lineHeight,
      fontFamilies: bold ? fonts.bold : fonts.regular,
    },
  });
  const builder = kit.ParagraphBuilder.MakeFromFontProvider(style, fonts.provider);
  builder.addText(text);
  const paragraph = builder.build();
  builder.delete();
  paragraph.layout(width);
  if (paragraph.unresolvedCodepoints().length === 0) return paragraph;
  paragraph.delete();
  return undefined;
}
