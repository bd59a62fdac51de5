import { finishPicture, recordPicture } from '../../shared/storage/pictures.ts';
import type { Store } from '../../shared/storage/store.ts';

/** Writes the record of a drawing that was uploaded and accepted. */
export async function writeReadyPicture(
  store: Store,
  path: string,
  act: { at: string; by: string },
): Promise<void> {
  const upload = { path, contentType: 'image/svg+xml' as const, bytes: 10, sha256: '0'.repeat(64) };
  await recordPicture(store, path, upload, act);
  await finishPicture(store, path, { state: 'ready', width: 1200, height: 675, widths: [] });
}
