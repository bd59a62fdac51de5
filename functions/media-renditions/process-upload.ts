import { reportFailure } from '../../shared/environment/report-failure.ts';
import { examineRaster } from '../../shared/pictures/examine.ts';
import { uploadKey } from '../../shared/pictures/paths.ts';
import { faulty, type PictureFault } from '../../shared/pictures/refusal.ts';
import type { PictureOutcome } from '../../shared/pictures/state.ts';
import { safeDrawing } from '../../shared/pictures/svg/safe-drawing.ts';
import { readPicture, writePicture } from '../../shared/storage/media.ts';
import { finishPicture, type PictureRecord, readPictureRecord } from '../../shared/storage/pictures.ts';
import type { Dependencies } from './dependencies.ts';
import { drawRenditions, type PictureFile, type Renditions } from './draw-renditions.ts';
import { decodeRaster } from './raster.ts';

/** From this delivery on, a file that stopped the function before is refused. The queue delivers five times. */
const lastAttempt = 5;

/** From this size on, the codecs start anew after a picture, so that two in a row do not need more memory than there is. */
const largePixels = 16_000_000;

interface Stated {
  path: string;
  record: PictureRecord;
  bytes: Uint8Array;
}

type Checked = Renditions | { fault: PictureFault };

const drawing = ({ path, record, bytes }: Stated): Checked => {
  if (bytes.byteLength !== record.bytes)
    return faulty('bytes', `the file has ${bytes.byteLength} bytes, not ${record.bytes}`);
  const safe = safeDrawing(bytes);
  if ('fault' in safe) return safe;
  const file: PictureFile = {
    path,
    contentType: record.contentType,
    bytes: new TextEncoder().encode(safe.text),
  };
  return { files: [file], size: safe.size, widths: [] };
};

const raster = async ({ codecs }: Dependencies, { path, record, bytes }: Stated): Promise<Checked> => {
  const header = examineRaster(bytes, record);
  if ('fault' in header) return header;
  const { contentType } = header;
  const image = await decodeRaster(codecs, bytes, contentType);
  if (image === undefined) return faulty('content', 'the file cannot be decoded');
  try {
    return await drawRenditions(codecs, image, { path, contentType });
  } finally {
    image.delete();
    // The memory of a codec grows with the largest picture and never shrinks.
    if (header.width * header.height > largePixels) codecs.restart();
  }
};

/** Checks a file. A file at which a codec fails is refused, and the codecs start anew: their memory may be damaged. */
const checked = async (deps: Dependencies, stated: Stated): Promise<Checked> => {
  if (stated.record.contentType === 'image/svg+xml') return drawing(stated);
  // Outside of the attempt: a codec that cannot be loaded says nothing about the file.
  await deps.codecs.canvasKit();
  try {
    return await raster(deps, stated);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    reportFailure('picture-broke-codec', error);
    deps.codecs.restart();
    return faulty('content', 'the file cannot be decoded');
  }
};

const outcomeOf = (result: Checked): PictureOutcome =>
  'fault' in result
    ? { state: 'refused', faults: [result.fault] }
    : { state: 'ready', ...result.size, widths: result.widths };

/**
 * Checks the uploaded file of a picture and writes what is shown of it: a drawing rebuilt from the allow-list, or pixels
 * in several widths. The record changes last, so that a picture is only `ready` when all its files are there. Doing it
 * again, at any point, gives the same files. `attempt` says how often the message was delivered.
 */
export async function processUpload(deps: Dependencies, path: string, attempt: number): Promise<void> {
  const record = await readPictureRecord(deps.store, path);
  if (record?.state !== 'waiting') return;
  const file = await readPicture(deps.media, uploadKey(path));
  if (file === undefined) return;
  const result =
    attempt < lastAttempt
      ? await checked(deps, { path, record, bytes: file.bytes })
      : faulty('content', 'the file could not be processed');
  if ('files' in result) await Promise.all(result.files.map((one) => writePicture(deps.media, one)));
  await finishPicture(deps.store, path, outcomeOf(result));
}
