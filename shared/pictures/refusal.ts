/**
 * Why an uploaded file is not accepted, in words for the editor. `path` is the field of the upload that is wrong, or
 * `content` for what only the file itself shows.
 */
export interface PictureFault {
  path: 'contentType' | 'bytes' | 'width' | 'height' | 'content';
  message: string;
}

/** Builds the result of a check that found a fault. */
export function faulty(path: PictureFault['path'], message: string): { fault: PictureFault } {
  return { fault: { path, message } };
}
