import type { FormValues } from '../../../html/editorial/form-values.ts';
import { currentSession } from '../../helpers/session.ts';

/** What an editor wrote and did not save: the values, and the page and version that they are based on. */
export interface DeviceDraft {
  /** When it was last kept (ISO). */
  at: string;
  version: number;
  base: FormValues;
  values: FormValues;
  note: string;
  /** Set while the server has the same draft, for the editor's other devices. */
  sent?: true | undefined;
}

const keyOf = (slug: string): string => `editorial:${currentSession()?.subject ?? ''}:${slug}`;

/** Returns the draft of the signed-in editor on this device. It stays until it is saved or discarded. */
export function readDeviceDraft(slug: string): DeviceDraft | undefined {
  const stored = localStorage.getItem(keyOf(slug));
  return stored === null ? undefined : (JSON.parse(stored) as DeviceDraft);
}

/** Keeps a draft on this device; `undefined` deletes it. Returns whether the device had room for it. */
export function keepDeviceDraft(slug: string, draft: DeviceDraft | undefined): boolean {
  try {
    if (draft === undefined) localStorage.removeItem(keyOf(slug));
    else localStorage.setItem(keyOf(slug), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
