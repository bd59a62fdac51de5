import { mergePages } from '../../../../../shared/revisions/merge.ts';
import { pageOfForm } from '../../../html/editorial/review-form.ts';
import type { DeviceDraft, DraftContent } from './device-draft.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * Takes over what an editor wrote on another device: every field that only the other one changed. In a field that both
 * changed, what is on this device stays, because the editor has it before them. `base` is what both began with.
 */
export function joinDrafts(base: object, mine: DraftContent, theirs: DraftContent): DraftContent {
  const [from, here, there] = [base, mine.values, theirs.values].map((values) =>
    pageOfForm(values as DraftContent['values']),
  ) as [object, object, object];
  const { page } = mergePages(from, there, here);
  return { ...mine, values: page as DraftContent['values'], note: mine.note || theirs.note };
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
  if (onServer === 'none' || onServer.savedAt === ended) return onDevice?.sent ? undefined : onDevice;
  const { savedAt, ...content } = onServer;
  if (onDevice === undefined || onDevice.sent)
    return { ...content, at: savedAt, knownAt: savedAt, sent: true };
  if (onDevice.knownAt === savedAt) return onDevice;
  return { ...onDevice, ...joinDrafts(onDevice.base, onDevice, onServer), knownAt: savedAt };
}
