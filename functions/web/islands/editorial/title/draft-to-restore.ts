import type { DeviceDraft } from './device-draft.ts';

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
