import type { Image } from 'canvaskit-wasm/full';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Codecs } from '../../../functions/media-renditions/codecs/open.ts';
import { drawRenditions } from '../../../functions/media-renditions/draw-renditions.ts';
import { decodeRaster, encodeImage } from '../../../functions/media-renditions/raster.ts';
import { examineRaster } from '../../../shared/pictures/examine.ts';
import { readHeader } from '../../../shared/pictures/headers/read.ts';
import { testCodecs } from '../../support/codecs.ts';

let codecs: Codecs;
beforeAll(() => {
  ({ codecs } = testCodecs());
});

/** A picture of which the left half is red and the right half blue. */
const halves = async (width: number, height: number): Promise<Image> => {
  const kit = await codecs.canvasKit();
  const surface = kit.MakeSurface(width, height);
  const paint = new kit.Paint();
  const canvas = surface?.getCanvas();
  canvas?.clear(kit.BLUE);
  paint.setColor(kit.RED);
  canvas?.drawRect(kit.XYWHRect(0, 0, width / 2, height), paint);
  return surface?.makeImageSnapshot() as Image;
};

const colourAt = async (image: Image, x: number, y: number): Promise<'red' | 'blue' | number[]> => {
  const kit = await codecs.canvasKit();
  const { RGBA_8888: colorType } = kit.ColorType;
  const info = {
    width: 1,
    height: 1,
    colorType,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  };
  const [r = 0, g = 0, b = 0] = image.readPixels(x, y, info) as Uint8Array;
  if (r > 230 && g < 25 && b < 25) return 'red';
  return b > 230 && g < 25 && r < 25 ? 'blue' : [r, g, b];
};

/** Adds EXIF data to a JPEG: an orientation, and a text that must not be published. */
const withExif = (jpeg: Uint8Array, orientation: number): Buffer => {
  const tiff = Buffer.from('49492a000800000001001201030001000000000000000000000000', 'hex');
  tiff.writeUInt16LE(orientation, 18);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('59.3293N 18.0686E')]);
  const start = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, content.length + 2]);
  return Buffer.concat([start, content, jpeg.subarray(2)]);
};

describe('a picture that is cut off', () => {
  it.each(['image/png', 'image/jpeg', 'image/webp', 'image/avif'] as const)(
    'in %s is refused, wherever it ends, and the whole one is not',
    async (contentType) => {
      const whole = await encodeImage(codecs, await halves(640, 400), contentType);
      const isRefused = async (bytes: Uint8Array): Promise<boolean> =>
        'fault' in examineRaster(bytes, { contentType, bytes: bytes.byteLength }) ||
        (await decodeRaster(codecs, bytes, contentType)) === undefined;
      expect(await isRefused(whole)).toBe(false);
      expect(await isRefused(Buffer.concat([whole, Buffer.from('more')]))).toBe(false);
      for (let part = 1; part < 40; part += 1) {
        const length = Math.floor((whole.byteLength * part) / 40);
        expect([length, await isRefused(whole.subarray(0, length))]).toEqual([length, true]);
      }
      for (const missing of [1, 2, 4, 12])
        expect([missing, await isRefused(whole.subarray(0, -missing))]).toEqual([missing, true]);
    },
  );
});

describe('a picture', () => {
  it.each(['image/png', 'image/jpeg', 'image/webp', 'image/avif'] as const)(
    'in %s becomes AVIF and WebP of every width, and its own format at its path',
    async (contentType) => {
      const source = await encodeImage(codecs, await halves(1400, 700), contentType);
      const image = await decodeRaster(codecs, source, contentType);
      const { files, size, widths } = await drawRenditions(codecs, image as Image, {
        path: 'a/b-0f.x',
        contentType,
      });
      expect([size, widths]).toEqual([{ width: 1400, height: 700 }, [320, 640, 1280, 1400]]);
      expect(files.map(({ path }) => path)).toEqual([
        'a/b-0f-1400.avif',
        'a/b-0f-1400.webp',
        'a/b-0f-1280.avif',
        'a/b-0f-1280.webp',
        'a/b-0f-640.avif',
        'a/b-0f-640.webp',
        'a/b-0f-320.avif',
        'a/b-0f-320.webp',
        'a/b-0f.x',
      ]);
      for (const file of files) {
        const width = Number(/-(\d+)\./.exec(file.path)?.[1] ?? 1400);
        expect(readHeader(file.bytes)).toEqual({ contentType: file.contentType, width, height: width / 2 });
        const shown = (await decodeRaster(codecs, file.bytes, file.contentType as 'image/png')) as Image;
        expect([await colourAt(shown, 20, 20), await colourAt(shown, width - 20, 20)]).toEqual([
          'red',
          'blue',
        ]);
        shown.delete();
      }
    },
    30_000,
  );

  it('is turned as its EXIF data says, which is then gone', async () => {
    const jpeg = await encodeImage(codecs, await halves(64, 32), 'image/jpeg');
    const image = (await decodeRaster(codecs, withExif(jpeg, 6), 'image/jpeg')) as Image;
    const { files, size } = await drawRenditions(codecs, image, {
      path: 'a-0f.jpg',
      contentType: 'image/jpeg',
    });
    expect(size).toEqual({ width: 32, height: 64 });
    const fallback = files.at(-1);
    const shown = (await decodeRaster(codecs, fallback?.bytes ?? new Uint8Array(), 'image/jpeg')) as Image;
    expect([await colourAt(shown, 16, 8), await colourAt(shown, 16, 56)]).toEqual(['red', 'blue']);
    for (const { bytes } of files) expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Exif|59\.3293/);
  });

  it('that cannot be decoded gives nothing', async () => {
    for (const type of ['image/png', 'image/avif'] as const)
      expect(await decodeRaster(codecs, Buffer.from('not a picture'), type)).toBeUndefined();
  });
});
