import * as z from 'zod';
import { endings, maxBytesOf, type PictureType } from './formats.ts';
import { cardFolder } from './paths.ts';

/**
 * The paths of pictures below `/media/`: folders and a file name of lower-case words joined by hyphens. No part can be
 * `..`.
 * @internal
 */
export const picturePath = /^[a-z0-9-]+(\/[a-z0-9-]+){0,9}\.[a-z]+$/;

/**
 * A picture that an editor wants to upload: its path, content type, size in bytes and the SHA-256 of its
 * content.
 */
export const PictureUpload = z
  .strictObject({
    path: z
      .string()
      .max(200)
      .regex(picturePath)
      .refine(
        (path) => !path.startsWith(cardFolder),
        'must be in another folder: card images are drawn into cards/',
      )
      .meta({ description: 'The path below `/media/`; the stored path also has a part of the hash' }),
    contentType: z.enum(Object.keys(endings) as PictureType[]),
    bytes: z
      .int()
      .min(1)
      .meta({ description: 'The size of the file: at most 1 MiB for an SVG, and 4 MiB for other pictures' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'use 64 lower-case hexadecimal digits')
      .meta({ description: 'The SHA-256 of the file, in lower-case hexadecimal' }),
  })
  .refine(({ path, contentType }) => path.endsWith(`.${endings[contentType]}`), {
    path: ['path'],
    message: 'must have the extension of its contentType: svg, png, jpg, webp or avif',
  })
  .refine(({ bytes, contentType }) => bytes <= maxBytesOf(contentType), {
    path: ['bytes'],
    message: 'must be at most 1 MiB for an SVG, and 4 MiB for other pictures',
  });
export type PictureUpload = z.infer<typeof PictureUpload>;

/**
 * Returns the path under which a picture is stored. It contains a part of the hash, so changed content gets a new path.
 */
export function storedPath({ path, sha256 }: Pick<PictureUpload, 'path' | 'sha256'>): string {
  const end = path.lastIndexOf('.');
  return `${path.slice(0, end)}-${sha256.slice(0, 32)}${path.slice(end)}`;
}
