import type { FormValues } from '../../../html/editorial/form-values.ts';
import type { OtherWords } from '../../../html/editorial/other-words.ts';
import { currentSession } from '../session.ts';

/** What an editor wrote and did not save: the values, and the page and version that they are based on. */
export interface DraftContent {
  version: number;
  base: FormValues;
  values: FormValues;
  note: string;
  /** What else was written for some of its fields, to be decided about. */
  others?: OtherWords[] | undefined;
  /** The waiting revision of another editor that the draft merges with what was published since. */
  merges?: number | undefined;
}

/** A draft as this device stores it. */
export interface DeviceDraft extends DraftContent {
  /** When it was last kept (ISO). */
  at: string;
  /** When the working copy on the server was saved from which this draft goes on (ISO); absent when there was none. */
  knownAt?: string | undefined;
  /** What that working copy said. */
  common?: Pick<DraftContent, 'version' | 'base' | 'values'> | undefined;
  /** The values that were sent last. The page may close before the server answers that it stored them. */
  sending?: FormValues | undefined;
  /** The values that this draft received last from another device. */
  received?: FormValues | undefined;
  /** Set while that working copy is this draft. */
  sent?: true | undefined;
}

let remembered: string | undefined;

/** Returns the editor's subject. It stays known after the session has expired, so that nothing is kept under another name. */
const subject = (): string => {
  remembered = currentSession()?.subject ?? remembered;
  return remembered ?? '';
};

/** This tab. Each tab has drafts of its own on the device, so that none replaces what another one has. */
const tab = crypto.randomUUID();

const prefixOf = (slug: string): string => `editorial:${subject()}:${slug}`;
const ownKeyOf = (slug: string): string => `${prefixOf(slug)}:${tab}`;
const endedKeyOf = (slug: string): string => `editorial:${subject()}:ended:${slug}`;

const keysOf = (slug: string): string[] =>
  Object.keys(localStorage).filter((key) => key === prefixOf(slug) || key.startsWith(`${prefixOf(slug)}:`));

const draftAt = (key: string): DeviceDraft | undefined => {
  const stored = localStorage.getItem(key);
  return stored === null ? undefined : (JSON.parse(stored) as DeviceDraft);
};

/** Returns the draft of the signed-in editor in this tab. It stays until it is saved or discarded. */
export function readOwnDraft(slug: string): DeviceDraft | undefined {
  return draftAt(ownKeyOf(slug));
}

/** Returns the drafts of the signed-in editor in all tabs of this device, also of those that are closed; the latest first. */
export function readDeviceDrafts(slug: string): DeviceDraft[] {
  const drafts = keysOf(slug).flatMap((key) => draftAt(key) ?? []);
  return drafts.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Keeps a draft of this tab on the device; `undefined` deletes it. Returns whether the device had room for it. */
export function keepOwnDraft(slug: string, draft: DeviceDraft | undefined): boolean {
  try {
    if (draft === undefined) localStorage.removeItem(ownKeyOf(slug));
    else localStorage.setItem(ownKeyOf(slug), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Deletes the drafts of other tabs on this device: all that this tab has taken over, or only those that the server has. */
export function deleteOtherDrafts(slug: string, which: 'all' | 'sent'): void {
  for (const key of keysOf(slug))
    if (key !== ownKeyOf(slug) && (which === 'all' || draftAt(key)?.sent)) localStorage.removeItem(key);
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
  const beginning = prefixOf('');
  const slugs = Object.keys(localStorage)
    .filter((key) => key.startsWith(beginning) && !key.startsWith(endedKeyOf('')))
    .map((key) => key.slice(beginning.length).split(':', 1)[0] ?? '');
  return [...new Set(slugs)].filter((slug) => readDeviceDrafts(slug).some(({ sent }) => !sent));
}
