import * as z from 'zod';

/** What a picture's name ends in, by what it is. */
const endings: Record<string, string> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
};
const maxBytes = 4 * 1024 * 1024;

/** Names of pictures below `/media/`: lower-case words joined by hyphens, in folders; no part can be `..`. */
export const picturePath = /^[a-z0-9-]+(\/[a-z0-9-]+){0,9}\.[a-z]+$/;

/** A picture that an editor is about to upload: where, what it is, its size in bytes and the SHA-256 of its content. */
export const PictureUpload = z
  .strictObject({
    path: z.string().max(200).regex(picturePath),
    contentType: z.enum(Object.keys(endings)),
    bytes: z.int().min(1).max(maxBytes),
    /** Lower-case hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'use 64 lower-case hexadecimal digits'),
  })
  .refine(({ path, contentType }) => path.endsWith(`.${endings[contentType]}`), {
    path: ['path'],
    message: 'must end as its contentType says: svg, png, jpg, webp or avif',
  });
export type PictureUpload = z.infer<typeof PictureUpload>;

/** The name a picture is kept under: its content is part of it, so that another content is another picture. */
export function storedPath({ path, sha256 }: Pick<PictureUpload, 'path' | 'sha256'>): string {
  const end = path.lastIndexOf('.');
  return `${path.slice(0, end)}-${sha256.slice(0, 32)}${path.slice(end)}`;
}
