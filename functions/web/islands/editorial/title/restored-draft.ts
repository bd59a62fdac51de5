import { useEffect, useState } from 'preact/hooks';
import { type DeviceDraft, keepDeviceDraft, readDeviceDraft } from './device-draft.ts';
import { readWorkingCopy } from './working-copy.ts';

/**
 * Decides from which draft an editor goes on. A draft of this device that the server does not have is newer than what the
 * server has. One that the server had, and has no more, was saved or discarded on another device.
 */
export function draftToRestore(
  onDevice: DeviceDraft | undefined,
  onServer: DeviceDraft | 'none' | 'unknown',
): DeviceDraft | undefined {
  if (onServer === 'unknown' || (onDevice && !onDevice.sent)) return onDevice;
  return onServer === 'none' ? undefined : onServer;
}

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
