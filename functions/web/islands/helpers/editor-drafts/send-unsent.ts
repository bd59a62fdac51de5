import { readDeviceDrafts, titlesWithUnsentDrafts } from './device-draft.ts';
import { draftToRestore, joinDeviceDrafts } from './draft-to-restore.ts';
import { readWorkingCopy, storeWorkingCopy } from './working-copy.ts';

const isSent = async (slug: string): Promise<boolean> => {
  const draft = joinDeviceDrafts(readDeviceDrafts(slug));
  if (draft === undefined) return true;
  const result = await storeWorkingCopy(slug, draft, draft.knownAt);
  if (result !== 'changed') return typeof result === 'object';
  const other = await readWorkingCopy(slug);
  if (other === 'unknown') return false;
  const joined = draftToRestore(draft, other);
  if (joined === undefined) return true;
  return typeof (await storeWorkingCopy(slug, joined, joined.knownAt)) === 'object';
};

/** Stores on the server what only this device has of the signed-in editor. Returns of how many titles that was not possible. */
export async function sendUnsentDrafts(): Promise<number> {
  const sent = await Promise.all(titlesWithUnsentDrafts().map(isSent));
  return sent.filter((done) => !done).length;
}
