import type { Image } from 'canvaskit-wasm/full';
import type { RasterType } from '../../shared/pictures/formats.ts';
import { renditionFormats, renditionPath } from '../../shared/pictures/paths.ts';
import { type PixelSize, renditionWidths, scaledTo } from '../../shared/pictures/renditions.ts';
import type { Codecs } from './codecs/open.ts';
import { encodeImage, scaleImage } from './raster.ts';

/** A file to be stored in the bucket. */
export interface PictureFile {
  path: string;
  contentType: string;
  bytes: Uint8Array;
}

/** What a picture becomes: the files, the size of the whole picture, and the widths of its renditions. */
export interface Renditions {
  files: PictureFile[];
  size: PixelSize;
  widths: number[];
}

/** Lambda answers have at most six megabytes, of which a third is lost because they are in base64. */
const maxServedBytes = 4 * 1024 * 1024;

const contentTypes = { avif: 'image/avif', webp: 'image/webp' } as const;

/**
 * Scales a picture to its widths and writes each as AVIF and WebP. The largest that fits into an answer is also written
 * in the picture's own format, at the path itself, for browsers that know neither.
 */
export async function drawRenditions(
  codecs: Codecs,
  image: Image,
  { path, contentType }: { path: string; contentType: RasterType },
): Promise<Renditions> {
  const kit = await codecs.canvasKit();
  const size = { width: image.width(), height: image.height() };
  const widths = renditionWidths(size.width);
  const files: PictureFile[] = [];
  let fallback: PictureFile | undefined;
  let larger = image;
  try {
    for (const width of widths.toReversed()) {
      const scaled = scaleImage(kit, larger, scaledTo(width, size));
      if (larger !== image) larger.delete();
      larger = scaled;
      for (const format of renditionFormats) {
        const type = contentTypes[format];
        files.push({
          path: renditionPath(path, width, format),
          contentType: type,
          bytes: await encodeImage(codecs, scaled, type),
        });
      }
      if (fallback === undefined) {
        const bytes = await encodeImage(codecs, scaled, contentType);
        if (bytes.byteLength <= maxServedBytes) fallback = { path, contentType, bytes };
      }
    }
  } finally {
    if (larger !== image) larger.delete();
  }
  if (fallback === undefined) throw new Error('not even the smallest rendition fits into an answer');
  return { files: [...files, fallback], size, widths };
}
