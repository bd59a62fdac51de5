/**
 * The folder of the bucket for files as they were uploaded. Nothing in it is ever served: no path of a picture can start
 * with it, because paths have no `_`.
 */
export const uploadFolder = '_uploads/';

/** The folder of the bucket for card images. Nobody uploads into it. */
export const cardFolder = 'cards/';

/** Returns the object key under which the file of a picture is uploaded. `path` is the picture's stored path. */
export function uploadKey(path: string): string {
  return `${uploadFolder}${path}`;
}

/** Returns the stored path of the picture that was uploaded under an object key; `undefined` for any other key. */
export function uploadedPath(key: string): string | undefined {
  return key.startsWith(uploadFolder) ? key.slice(uploadFolder.length) : undefined;
}

/** The formats in which a picture is offered at several widths, the smallest files first. */
export const renditionFormats = ['avif', 'webp'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

/** Returns the path, or the URL, of one rendition of a picture: `a/b-HASH.png` at 640 is `a/b-HASH-640.avif`. */
export function renditionPath(path: string, width: number, format: RenditionFormat): string {
  return `${path.slice(0, path.lastIndexOf('.'))}-${width}.${format}`;
}
