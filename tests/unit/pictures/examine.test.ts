import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examineRaster } from '../../../shared/pictures/examine.ts';
import type { PictureType } from '../../../shared/pictures/formats.ts';
import { readHeader } from '../../../shared/pictures/headers/read.ts';
import { plainPng } from '../../support/plain-png.ts';

const examined = (bytes: Uint8Array, contentType: PictureType = 'image/png', stated = bytes.byteLength) =>
  examineRaster(bytes, { contentType, bytes: stated });

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
const ascii = (text: string): string => Buffer.from(text, 'latin1').toString('hex');
const box = (type: string, ...content: string[]): string => {
  const inside = content.join('').replaceAll(' ', '');
  return (inside.length / 2 + 8).toString(16).padStart(8, '0') + ascii(type) + inside;
};
const ispe = (width: number, height: number): string =>
  box('ispe', '00000000', width.toString(16).padStart(8, '0'), height.toString(16).padStart(8, '0'));
const avif = (...properties: string[]): Buffer =>
  hex(
    box('ftyp', ascii('avif'), '00000000', ascii('mif1')) +
      box('meta', '00000000', box('iprp', box('ipco', ...properties))),
  );

const damaged = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = ~(copy[at] ?? 0) & 0xff;
  return copy;
};

describe('the header of', () => {
  it.each([
    ['a PNG', plainPng(300, 200), { contentType: 'image/png', width: 300, height: 200 }],
    [
      'a JPEG after other segments',
      hex(`ffd8 ffe1 0004 0000 ff ffdb 0003 00 ffc2 0011 08 00c8 012c 03 ${'00'.repeat(9)}`),
      { contentType: 'image/jpeg', width: 300, height: 200 },
    ],
    [
      'a lossy WebP',
      hex(`${ascii('RIFF')} 00000000 ${ascii('WEBPVP8 ')} 00000000 000000 9d012a 2c01 c800`),
      { contentType: 'image/webp', width: 300, height: 200 },
    ],
    [
      'an extended WebP',
      hex(`${ascii('RIFF')} 00000000 ${ascii('WEBPVP8X')} 0a000000 00000000 2b0100 c70000`),
      { contentType: 'image/webp', width: 300, height: 200 },
    ],
    [
      'a lossless WebP',
      hex(`${ascii('RIFF')} 00000000 ${ascii('WEBPVP8L')} 00000000 2f 2bc13100 0000000000`),
      { contentType: 'image/webp', width: 300, height: 200 },
    ],
    [
      'an AVIF with tiles',
      avif(ispe(30, 20), ispe(300, 200)),
      { contentType: 'image/avif', width: 300, height: 200 },
    ],
    [
      'a turned AVIF',
      avif(ispe(300, 200), box('irot', '01')),
      { contentType: 'image/avif', width: 300, height: 200, turned: true },
    ],
  ])('%s has its size', (_, bytes, header) => {
    expect(readHeader(bytes)).toEqual(header);
    // A file that ends early has no size, and is no error.
    for (let length = 0; length < 20; length += 1)
      expect(readHeader(bytes.subarray(0, length))).toBeUndefined();
  });

  it('anything else is not recognized', () => {
    const ownText = readFileSync(new URL(import.meta.url));
    for (const bytes of [new Uint8Array(), ownText, Buffer.from('GIF89a'.padEnd(40)), Buffer.alloc(64)])
      expect(readHeader(bytes)).toBeUndefined();
  });
});

describe('an uploaded picture', () => {
  it('is accepted when its bytes are what the editor stated', () => {
    expect(examined(plainPng(8192, 4882))).toMatchObject({ width: 8192, height: 4882 });
  });

  it.each([
    ['bytes', 'another size', plainPng(2, 2), 'image/png', 1],
    ['contentType', 'another type', plainPng(2, 2), 'image/jpeg', undefined],
    ['contentType', 'no picture', Buffer.from('<html>'), 'image/png', undefined],
    ['width', '80 megapixels', plainPng(10_000, 8_000), 'image/png', undefined],
    ['height', 'a long side', plainPng(10, 8_193), 'image/png', undefined],
    ['width', 'more than 40 megapixels', plainPng(8_000, 5_001), 'image/png', undefined],
    ['content', 'its missing end', plainPng(1400, 800).subarray(0, 60), 'image/png', undefined],
    ['content', 'a damaged byte', damaged(plainPng(20, 10), 45), 'image/png', undefined],
    ['content', 'a wish to be turned', avif(ispe(2, 2), box('imir', '01')), 'image/avif', undefined],
  ] as const)('is refused at %s for %s', (path, _, bytes, type, stated) => {
    expect(examined(bytes, type, stated)).toEqual({ fault: { path, message: expect.any(String) as string } });
  });
});
