import { useEffect, useState } from 'preact/hooks';
import { keepDeviceDraft, readDeviceDraft } from './device-draft.ts';
import { draftToRestore } from './draft-to-restore.ts';
import { readWorkingCopy } from './working-copy.ts';

/** Brings what the editor wrote on any device to this one, before the form opens. Returns whether that is done. */
export function useRestoredDraft(slug: string): boolean {
  const [done, setDone] = useState<string>();
  useEffect(() => {
    void readWorkingCopy(slug).then((onServer) => {
      keepDeviceDraft(slug, draftToRestore(readDeviceDraft(slug), onServer));
      setDone(slug);
    });
  }, [slug]);
  return done === slug;
}
