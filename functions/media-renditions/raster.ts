import type { CanvasKit, Image } from 'canvaskit-wasm/full';
import type { RasterType } from '../../shared/pictures/formats.ts';
import type { PixelSize } from '../../shared/pictures/renditions.ts';
import type { Pixels } from './codecs/avif.ts';
import type { Codecs } from './codecs/open.ts';

const infoOf = (kit: CanvasKit, size: PixelSize) => ({
  ...size,
  colorType: kit.ColorType.RGBA_8888,
  alphaType: kit.AlphaType.Unpremul,
  colorSpace: kit.ColorSpace.SRGB,
});

/**
 * Decodes a picture, turned as its EXIF data says; `undefined` when it cannot be decoded. The caller deletes the image.
 */
export async function decodeRaster(
  codecs: Codecs,
  bytes: Uint8Array,
  contentType: RasterType,
): Promise<Image | undefined> {
  const kit = await codecs.canvasKit();
  if (contentType !== 'image/avif') return kit.MakeImageFromEncoded(bytes) ?? undefined;
  const pixels = await codecs.avif.decode(bytes);
  if (pixels === undefined) return undefined;
  return kit.MakeImage(infoOf(kit, pixels), pixels.data, pixels.width * 4) ?? undefined;
}

const drawn = (kit: CanvasKit, image: Image, size: PixelSize, halving: boolean): Image => {
  const surface = kit.MakeSurface(size.width, size.height);
  if (surface === null) throw new Error(`no surface of ${size.width} × ${size.height} pixels`);
  const from = kit.XYWHRect(0, 0, image.width(), image.height());
  const to = kit.XYWHRect(0, 0, size.width, size.height);
  const canvas = surface.getCanvas();
  if (halving) canvas.drawImageRectOptions(image, from, to, kit.FilterMode.Linear, kit.MipmapMode.None);
  else canvas.drawImageRectCubic(image, from, to, 1 / 3, 1 / 3);
  const result = surface.makeImageSnapshot();
  surface.delete();
  return result;
};

/**
 * Scales a picture to a size that is not above its own. It is halved until less than half is left to do, because a
 * filter reads only the nearest pixels. The caller deletes both images.
 */
export function scaleImage(kit: CanvasKit, image: Image, size: PixelSize): Image {
  let current = image;
  while (current.width() >= size.width * 2 && current.height() > 1) {
    const half = {
      width: Math.ceil(current.width() / 2),
      height: Math.ceil(current.height() / 2),
    };
    const next = drawn(kit, current, half, true);
    if (current !== image) current.delete();
    current = next;
  }
  const result = drawn(kit, current, size, false);
  if (current !== image) current.delete();
  return result;
}

const pixelsOf = (kit: CanvasKit, image: Image): Pixels => {
  const size = { width: image.width(), height: image.height() };
  const data = image.readPixels(0, 0, infoOf(kit, size));
  if (!(data instanceof Uint8Array)) throw new Error('the pixels could not be read');
  return { data, ...size };
};

/** The quality with which each format is written; PNG is lossless. */
const qualities = { 'image/jpeg': 85, 'image/webp': 80, 'image/png': 100 };

/** Writes a picture in a format. The result contains pixels and nothing else: no place, camera, thumbnail or comment. */
export async function encodeImage(
  codecs: Codecs,
  image: Image,
  contentType: RasterType,
): Promise<Uint8Array> {
  const kit = await codecs.canvasKit();
  if (contentType === 'image/avif') return codecs.avif.encode(pixelsOf(kit, image));
  const formats = {
    'image/jpeg': kit.ImageFormat.JPEG,
    'image/webp': kit.ImageFormat.WEBP,
    'image/png': kit.ImageFormat.PNG,
  };
  const encoded = image.encodeToBytes(formats[contentType], qualities[contentType]);
  if (encoded === null) throw new Error(`the picture could not be written as ${contentType}`);
  return encoded;
}
