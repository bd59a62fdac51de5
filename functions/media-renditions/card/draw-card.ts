import type { Canvas, CanvasKit, Image, Paint, Paragraph } from 'canvaskit-wasm/full';
import type { CardFacts } from '../../../shared/titles/card-image.ts';
import { cardImageSize } from '../../../shared/titles/card-image-size.ts';
import { drawPictureBackground, drawPlainBackground } from './background.ts';
import { colours } from './colours.ts';
import type { Fonts } from './fonts.ts';
import { layoutText, lineHeight } from './layout-text.ts';

const { night, moon, ink, soft, lamp } = colours;
const margin = 72;
const textWidth = 860;
const { width, height } = cardImageSize;

/** The sizes of a name from the largest: the first in which it needs at most two lines is used, otherwise the last. */
const nameSizes = [84, 68, 52];
/** Where the name begins, and where the text above the lamp must end. */
const nameTop = 144;
const textBottom = 410;
const lineSize = 32;

const fill = (kit: CanvasKit, colour: string, alpha = 1): Paint => {
  const paint = new kit.Paint();
  paint.setAntiAlias(true);
  paint.setColor(kit.multiplyByAlpha(kit.parseColorString(colour), alpha));
  return paint;
};

/** The logo of the site, as in `icon.svg`: a moon with a lamp. */
const drawLogo = (kit: CanvasKit, canvas: Canvas): void => {
  canvas.save();
  canvas.translate(margin - 8, 44);
  canvas.scale(2.1, 2.1);
  const shape = kit.Path.MakeFromSVGString('M19.6 5.2a11 11 0 1 0 7 14.8A9 9 0 0 1 19.6 5.2Z');
  const parts = [fill(kit, moon), fill(kit, lamp, 0.35), fill(kit, lamp)] as const;
  if (shape) canvas.drawPath(shape, parts[0]);
  canvas.drawCircle(20.8, 12.2, 5.6, parts[1]);
  canvas.drawCircle(20.8, 12.2, 3.3, parts[2]);
  canvas.restore();
  shape?.delete();
  for (const paint of parts) paint.delete();
};

/** The minimum age as a lamp, at the lower left. */
const drawLamp = (kit: CanvasKit, canvas: Canvas): void => {
  const [glow, disc] = [fill(kit, lamp, 0.3), fill(kit, lamp)];
  canvas.drawCircle(margin + 62, height - margin - 62, 78, glow);
  canvas.drawCircle(margin + 62, height - margin - 62, 62, disc);
  glow.delete();
  disc.delete();
};

const drawText = (canvas: Canvas, paragraph: Paragraph | undefined, x: number, y: number): number => {
  if (paragraph === undefined) return 0;
  canvas.drawParagraph(paragraph, x, y);
  const used = paragraph.getHeight();
  paragraph.delete();
  return used;
};

const layoutName = (kit: CanvasKit, fonts: Fonts, name: string): Paragraph | undefined => {
  for (const size of nameSizes) {
    const style = { size, colour: ink, bold: true, width: textWidth };
    const paragraph = layoutText(kit, fonts, name, { ...style, maxLines: 2 });
    if (paragraph === undefined || !paragraph.didExceedMaxLines()) return paragraph;
    paragraph.delete();
    if (size === nameSizes.at(-1)) return layoutText(kit, fonts, name, { ...style, maxLines: 3 });
  }
  return undefined;
};

/**
 * Draws the card image of a title: its name, the age as a lamp, one line about it and the logo of the site. A name or a
 * line with letters that the fonts do not have is left out. Returns it as an image, which the caller deletes.
 */
export function drawCard(kit: CanvasKit, fonts: Fonts, facts: CardFacts, picture: Image | undefined): Image {
  const surface = kit.MakeSurface(width, height);
  if (surface === null) throw new Error('no surface for a card image');
  const canvas = surface.getCanvas();
  const text = (
    content: string,
    size: number,
    colour: string,
    options: { bold?: boolean; maxLines?: number } = {},
  ) => layoutText(kit, fonts, content, { size, colour, width: textWidth, maxLines: 1, ...options });
  if (picture) drawPictureBackground(kit, canvas, picture);
  else drawPlainBackground(kit, canvas);
  drawLogo(kit, canvas);
  drawText(canvas, text('Nightlight', 40, ink, { bold: true }), margin + 68, 54);
  const lineTop = nameTop + 14 + drawText(canvas, layoutName(kit, fonts, facts.name), margin, nameTop);
  const maxLines = Math.min(2, Math.floor((textBottom - lineTop) / (lineSize * lineHeight)));
  if (maxLines > 0) drawText(canvas, text(facts.oneLiner, lineSize, soft, { maxLines }), margin, lineTop);
  drawLamp(kit, canvas);
  const label = text(`${facts.age}+`, 48, night, { bold: true });
  const inset = 62 - (label?.getMaxIntrinsicWidth() ?? 0) / 2;
  drawText(canvas, label, margin + inset, height - margin - 62 - 28);
  const kind = `${facts.kind.charAt(0).toUpperCase()}${facts.kind.slice(1)}`;
  drawText(
    canvas,
    text(`${kind} for ages ${facts.age} and up`, 34, ink),
    margin + 168,
    height - margin - 62 - 22,
  );
  const image = surface.makeImageSnapshot();
  surface.delete();
  return image;
}
