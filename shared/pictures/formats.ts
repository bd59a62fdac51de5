/** The file extension for each content type of a picture. */
export const endings = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
} as const;

export type PictureType = keyof typeof endings;

/** The content types of pictures that consist of pixels. */
export type RasterType = Exclude<PictureType, 'image/svg+xml'>;

const mebibyte = 1024 * 1024;

/** Returns the size limit of an uploaded picture in bytes. A drawing of more than a megabyte takes a browser too long. */
export function maxBytesOf(contentType: PictureType): number {
  return contentType === 'image/svg+xml' ? mebibyte : 4 * mebibyte;
}
