import type { RasterType } from '../formats.ts';

/** What the first bytes of a file say about a picture. Sizes are in pixels, before any rotation. */
export interface PictureHeader {
  contentType: RasterType;
  width: number;
  height: number;
  /** The file asks to be shown turned or mirrored in a way that the decoder does not carry out. */
  turned?: true;
}
