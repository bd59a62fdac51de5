import type { Canvas, CanvasKit, Image } from 'canvaskit-wasm/full';
import { cardImageSize } from '../../../shared/titles/card-image-size.ts';
import { colours } from './colours.ts';

const { width, height } = cardImageSize;
const all = [0, 0, width, height];

/** The glow of a lamp at the lower right of a night sky. */
const drawGlow = (kit: CanvasKit, canvas: Canvas): void => {
  canvas.clear(kit.parseColorString(colours.night));
  const paint = new kit.Paint();
  const glow = [
    kit.multiplyByAlpha(kit.parseColorString(colours.lamp), 0.3),
    kit.parseColorString(colours.nightHigh),
  ];
  const centre = [width * 0.86, height * 1.05];
  paint.setShader(kit.Shader.MakeRadialGradient(centre, 760, glow, null, kit.TileMode.Clamp));
  canvas.drawRect(all, paint);
  paint.delete();
};

/** Draws the glow once, and returns its pixels. */
const glowPixels = (kit: CanvasKit): Uint8Array => {
  const surface = kit.MakeSurface(width, height);
  if (surface === null) throw new Error('no surface for the background of card images');
  drawGlow(kit, surface.getCanvas());
  const { RGBA_8888: colorType } = kit.ColorType;
  const info = { width, height, colorType, alphaType: kit.AlphaType.Premul, colorSpace: kit.ColorSpace.SRGB };
  const pixels = surface.getCanvas().readPixels(0, 0, info);
  surface.delete();
  if (!(pixels instanceof Uint8Array)) throw new Error('the pixels could not be read');
  return pixels;
};

const glows = new WeakMap<CanvasKit, Uint8Array>();

/** Fills the background of a card without a picture. It is always the same; drawing it anew would take most of the time. */
export function drawPlainBackground(kit: CanvasKit, canvas: Canvas): void {
  const glow = glows.get(kit) ?? glowPixels(kit);
  glows.set(kit, glow);
  canvas.writePixels(
    glow,
    width,
    height,
    0,
    0,
    kit.AlphaType.Premul,
    kit.ColorType.RGBA_8888,
    kit.ColorSpace.SRGB,
  );
}

/** Fills the background with the middle of a picture, dark enough on the left for white text on any picture. */
export function drawPictureBackground(kit: CanvasKit, canvas: Canvas, picture: Image): void {
  const scale = Math.max(width / picture.width(), height / picture.height());
  const [shownWidth, shownHeight] = [width / scale, height / scale];
  const left = (picture.width() - shownWidth) / 2;
  const top = (picture.height() - shownHeight) / 2;
  const from = kit.XYWHRect(left, top, shownWidth, shownHeight);
  canvas.clear(kit.parseColorString(colours.night));
  canvas.drawImageRectOptions(picture, from, all, kit.FilterMode.Linear, kit.MipmapMode.None);
  const shade = [0.96, 0.88, 0.45].map((alpha) =>
    kit.multiplyByAlpha(kit.parseColorString(colours.night), alpha),
  );
  const paint = new kit.Paint();
  paint.setShader(kit.Shader.MakeLinearGradient([0, 0], [width, 0], shade, [0, 0.55, 1], kit.TileMode.Clamp));
  canvas.drawRect(all, paint);
  paint.delete();
}
