import { hasChanges } from '../../../html/editorial/review-form.ts';
import type { DeviceDraft, DraftContent } from './device-draft.ts';
import { joinDrafts, withoutReceived } from './join-drafts.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Returns whether a draft has nothing that its page does not have. */
export function saysNothing({ base, values, others = [] }: DraftContent): boolean {
  return others.length === 0 && !hasChanges(base, values);
}

/** Joins a draft that only this device has with what another device stored. In a field of both, the later words stay. */
const joinWithServer = (onDevice: DeviceDraft, { savedAt, ...onServer }: WorkingCopy): DeviceDraft => {
  const [later, earlier] = onDevice.at > savedAt ? [onDevice, onServer] : [onServer, onDevice];
  return {
    ...joinDrafts(later, earlier, onDevice.common),
    at: onDevice.at,
    knownAt: savedAt,
    common: onServer,
    received: onServer.values,
  };
};

/** Joins two drafts of this device that the server does not have. `later` was kept last. */
const joinTabs = (later: DeviceDraft, earlier: DeviceDraft): DeviceDraft => {
  const origin = (later.knownAt ?? '') >= (earlier.knownAt ?? '') ? later : earlier;
  const { knownAt, common, received } = origin;
  const shared = later.knownAt === earlier.knownAt ? common : undefined;
  return { ...joinDrafts(later, earlier, shared), at: later.at, knownAt, common, received };
};

/** Joins the drafts that the tabs of this device have; the latest is the first. Those that the server has add nothing. */
export function joinDeviceDrafts(drafts: readonly DeviceDraft[]): DeviceDraft | undefined {
  const [latest, ...others] = drafts.filter(({ sent }) => !sent);
  return latest === undefined ? drafts[0] : others.reduce(joinTabs, latest);
}

/**
 * Decides from which draft an editor goes on when they open a title. A draft of this device that the server does not have
 * stays, joined with what another device has stored since. One that the server had and has no more was saved or discarded
 * elsewhere. `ended` is when the working copy was saved that this device has ended.
 */
export function draftToRestore(
  onDevice: DeviceDraft | undefined,
  onServer: WorkingCopy | 'none' | 'unknown',
  ended?: string,
): DeviceDraft | undefined {
  if (onServer === 'unknown') return onDevice;
  if (onServer === 'none' || onServer.savedAt === ended) {
    if (onDevice === undefined || onDevice.sent) return undefined;
    const { received, common: _, knownAt: __, ...draft } = onDevice;
    const own = withoutReceived(draft, received);
    return saysNothing(own) ? undefined : own;
  }
  const { savedAt, ...content } = onServer;
  if (onDevice === undefined || onDevice.sent)
    return {
      ...content,
      ...{ at: savedAt, knownAt: savedAt, sent: true, common: content, received: content.values },
    };
  const isFromHere = onDevice.sending !== undefined && !hasChanges(onDevice.sending, content.values);
  if (onDevice.knownAt === savedAt || isFromHere) return { ...onDevice, knownAt: savedAt, common: content };
  return joinWithServer(onDevice, onServer);
}
