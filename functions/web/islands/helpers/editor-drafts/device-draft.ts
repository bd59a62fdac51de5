import type { FormValues } from '../../../html/editorial/form-values.ts';
import type { OtherWords } from '../../../html/editorial/other-words.ts';
import { currentSession } from '../session.ts';

/** What an editor wrote and did not save: the values, and the page and version that they are based on. */
export interface DraftContent {
  version: number;
  base: FormValues;
  values: FormValues;
  note: string;
  /** What the editor wrote in the same fields on another device, to be decided about. */
  others?: OtherWords[] | undefined;
}

/** A draft as this device stores it. */
export interface DeviceDraft extends DraftContent {
  /** When it was last kept (ISO). */
  at: string;
  /** When the working copy on the server was saved from which this draft goes on (ISO); absent when there was none. */
  knownAt?: string | undefined;
  /** What that working copy said. */
  common?: Pick<DraftContent, 'version' | 'base' | 'values'> | undefined;
  /** The values that this draft received last from another device. */
  received?: FormValues | undefined;
  /** Set while that working copy is this draft. */
  sent?: true | undefined;
  /** The tab that kept it. */
  tab?: string | undefined;
}

let remembered: string | undefined;

/** Returns the editor's subject. It stays known after the session has expired, so that nothing is kept under another name. */
const subject = (): string => {
  remembered = currentSession()?.subject ?? remembered;
  return remembered ?? '';
};

const keyOf = (slug: string): string => `editorial:${subject()}:${slug}`;
const endedKeyOf = (slug: string): string => `${keyOf(slug)}:ended`;

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

/** Returns when the working copy was saved that this device ended and the server may still have. */
export function readEnded(slug: string): string | undefined {
  return localStorage.getItem(endedKeyOf(slug)) ?? undefined;
}

/** Remembers that this device ended a working copy, until the server has ended it. */
export function keepEnded(slug: string, savedAt: string | undefined): void {
  if (savedAt === undefined) localStorage.removeItem(endedKeyOf(slug));
  else localStorage.setItem(endedKeyOf(slug), savedAt);
}

/** Lists the titles of which the signed-in editor has a draft that only this device has. */
export function titlesWithUnsentDrafts(): string[] {
  const beginning = keyOf('');
  const slugs = Object.keys(localStorage)
    .filter((key) => key.startsWith(beginning) && !key.endsWith(':ended'))
    .map((key) => key.slice(beginning.length));
  return slugs.filter((slug) => readDeviceDraft(slug)?.sent !== true);
}
