import * as z from 'zod';
import type { PictureFault } from './refusal.ts';

/**
 * Whether a picture can be shown. `waiting`: its file was not uploaded yet, or is not checked yet. `ready`: it is shown.
 * `refused`: the file is not accepted, and is never shown.
 */
export const PictureState = z
  .enum(['waiting', 'ready', 'refused'])
  .meta({ id: 'PictureState', description: 'Whether a picture can be shown' });
export type PictureState = z.infer<typeof PictureState>;

/**
 * What the check of an uploaded file found. `widths` are those of the renditions in pixels, ascending; a drawing has
 * none, because it can be shown in any size.
 */
export type PictureOutcome =
  | { state: 'ready'; width: number; height: number; widths: number[] }
  | { state: 'refused'; faults: PictureFault[] };
