import type { FormValues } from '../../../html/editorial/form-values.ts';
import {
  type DeviceDraft,
  type DraftContent,
  deleteOtherDrafts,
  keepEnded,
  keepOwnDraft,
  readDeviceDrafts,
  readEnded,
} from './device-draft.ts';
import { draftToRestore, joinDeviceDrafts, saysNothing } from './draft-to-restore.ts';
import { joinDrafts, withoutReceived } from './join-drafts.ts';
import { endWorkingCopy, readWorkingCopy, storeWorkingCopy, type WorkingCopy } from './working-copy.ts';

/** When a draft was kept on this device, and when the server stored it (ISO). */
interface StoredTimes {
  storedAt?: string;
  sentAt?: string | undefined;
  /** `false` when this device has no room for it. */
  hasRoom?: boolean;
  /** Whether the server cannot store it, because it is too long. */
  isTooLong?: boolean;
}

/** The form whose draft is kept. */
export interface DraftForm {
  /** What the editor has written by now; `undefined` when nothing is unsaved. */
  content: () => DraftContent | undefined;
  /** Takes over what the editor wrote on another device. */
  takeOver: (content: DraftContent) => void;
  /** Is told when what came from another device was saved or discarded there, and is no longer part of the draft. */
  endedElsewhere: () => void;
  /** Is told when the draft was kept on this device, and when the server stored it (ISO). */
  stored: (times: StoredTimes) => void;
}

const keepAfterMs = 500;
const sendAfterMs = 3_000;
const retryAfterMs = 20_000;
const maxJoins = 3;

/**
 * Keeps what an editor writes about one title and does not save: on the device after half a second, and on the server after
 * three. There, a draft replaces only the one that this tab has read; what another device or tab has stored is taken over
 * first. What fails is tried again.
 */
export class DraftKeeper {
  readonly #slug: string;
  #form: DraftForm | undefined;
  /** The working copy on the server that this tab has last seen. */
  #known: WorkingCopy | undefined;
  /** The values that were sent last. */
  #sending: FormValues | undefined;
  /** The values that came last from another device. */
  #received: FormValues | undefined;
  #isStored = false;
  #unkept = false;
  #unsent = false;
  #timers: { keep?: ReturnType<typeof setTimeout>; send?: ReturnType<typeof setTimeout> } = {};
  #queue: Promise<unknown> = Promise.resolve();

  constructor(slug: string) {
    this.#slug = slug;
    addEventListener('online', () => this.#sendSoon(0));
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => this.flush());
  }

  /** Brings what the editor wrote on any device to this one, before the form opens. */
  async restore(): Promise<void> {
    const ended = readEnded(this.#slug);
    const onServer = await readWorkingCopy(this.#slug);
    const onDevice = joinDeviceDrafts(readDeviceDrafts(this.#slug));
    const draft = draftToRestore(onDevice, onServer, ended);
    if (keepOwnDraft(this.#slug, draft)) deleteOtherDrafts(this.#slug, 'all');
    this.#isStored = draft !== undefined;
    this.#received = draft?.received;
    if (onServer === 'unknown') return;
    if (onServer !== 'none' && onServer.savedAt === ended) this.#endOnServer(ended);
    else {
      keepEnded(this.#slug, undefined);
      this.#known = onServer === 'none' ? undefined : onServer;
    }
    this.#unsent = draft !== undefined && !draft.sent;
  }

  /** Connects the form. Returns what disconnects it, after everything is kept. */
  attach(form: DraftForm): () => void {
    this.#form = form;
    if (this.#unsent) this.#sendSoon(0);
    return () => {
      this.flush();
      if (this.#form === form) this.#form = undefined;
    };
  }

  /** Is called after every change of the form. */
  changed(): void {
    this.#unkept = true;
    clearTimeout(this.#timers.keep);
    this.#timers.keep = setTimeout(() => this.#keep(), keepAfterMs);
  }

  /** Keeps and sends at once what waits for a pause, because the page may be closed. */
  flush(): void {
    this.#keep();
    if (this.#unsent) this.#send();
  }

  /** Ends the draft, because it was saved or discarded. */
  end(): void {
    this.#unkept = false;
    this.#unsent = false;
    this.#isStored = false;
    clearTimeout(this.#timers.keep);
    clearTimeout(this.#timers.send);
    keepOwnDraft(this.#slug, undefined);
    deleteOtherDrafts(this.#slug, 'sent');
    this.#queue = this.#queue.then(() => {
      const savedAt = this.#known?.savedAt;
      this.#known = undefined;
      this.#received = undefined;
      if (savedAt !== undefined) this.#endOnServer(savedAt);
    });
  }

  #endOnServer(savedAt: string): void {
    keepEnded(this.#slug, savedAt);
    this.#queue = this.#queue.then(async () => {
      if (await endWorkingCopy(this.#slug, savedAt)) keepEnded(this.#slug, undefined);
      else setTimeout(() => this.#endOnServer(savedAt), retryAfterMs);
    });
  }

  #keep(): void {
    clearTimeout(this.#timers.keep);
    if (!this.#unkept || this.#form === undefined) return;
    this.#unkept = false;
    const content = this.#form.content();
    if (content === undefined) {
      // The editor has undone everything by hand.
      if (this.#isStored) this.end();
      return;
    }
    const at = new Date().toISOString();
    const hasRoom = keepOwnDraft(this.#slug, { ...content, at, ...this.#origin() });
    this.#isStored = true;
    this.#unsent = true;
    this.#form.stored({ storedAt: at, hasRoom });
    this.#sendSoon(sendAfterMs);
  }

  #sendSoon(after: number): void {
    clearTimeout(this.#timers.send);
    if (this.#unsent) this.#timers.send = setTimeout(() => this.#send(), after);
  }

  #send(): void {
    clearTimeout(this.#timers.send);
    this.#unsent = false;
    const { content: contentOf } = this.#form ?? {};
    const last = contentOf?.();
    this.#queue = this.#queue.then(() => this.#store(() => contentOf?.() ?? last, 0));
  }

  /** Stores the draft on the server, joined with what another device has stored there. */
  async #store(latest: () => DraftContent | undefined, joins: number): Promise<void> {
    const content = latest();
    if (content === undefined) return;
    this.#sending = content.values;
    const result = await storeWorkingCopy(this.#slug, content, this.#known?.savedAt);
    if (typeof result === 'object') return this.#stored(content, result.savedAt);
    if (result === 'refused' || result === 'too-long') {
      this.#failed();
      return this.#form?.stored({ isTooLong: result === 'too-long' });
    }
    if (result === 'failed' || joins >= maxJoins) return this.#failed(retryAfterMs);
    const other = await readWorkingCopy(this.#slug);
    if (other === 'unknown') return this.#failed(retryAfterMs);
    const joined = this.#joined(latest() ?? content, other);
    this.#form?.takeOver(joined);
    if (other === 'none') this.#form?.endedElsewhere();
    if (this.#form === undefined && saysNothing(joined)) return void keepOwnDraft(this.#slug, undefined);
    return this.#store(this.#form ? this.#form.content : () => joined, joins + 1);
  }

  /** Joins what the editor has here with what the server has by now. */
  #joined(mine: DraftContent, other: WorkingCopy | 'none'): DraftContent {
    if (other === 'none') {
      const own = withoutReceived(mine, this.#received);
      this.#known = undefined;
      this.#received = undefined;
      return own;
    }
    const joined = joinDrafts(mine, other, this.#known);
    this.#known = other;
    this.#received = other.values;
    return joined;
  }

  /** From what the draft of this tab goes on. */
  #origin(): Pick<DeviceDraft, 'knownAt' | 'common' | 'received' | 'sending'> {
    return {
      knownAt: this.#known?.savedAt,
      common: this.#known,
      received: this.#received,
      sending: this.#sending,
    };
  }

  #stored(content: DraftContent, savedAt: string): void {
    this.#known = { ...content, savedAt };
    const draft: DeviceDraft = { ...content, at: savedAt, ...this.#origin(), sent: true };
    const now = this.#form?.content();
    const isLatest =
      this.#form === undefined || (now?.values === content.values && now.note === content.note);
    if (!isLatest || this.#unkept || this.#unsent) return;
    keepOwnDraft(this.#slug, draft);
    this.#form?.stored({ sentAt: savedAt, isTooLong: false });
  }

  /** Tries again after a time (milliseconds); without one, after the next change. */
  #failed(retryAfter?: number): void {
    this.#unsent = true;
    this.#form?.stored({ sentAt: undefined });
    if (retryAfter !== undefined) this.#sendSoon(retryAfter);
  }
}

const keepers = new Map<string, DraftKeeper>();

/** Returns the keeper of a title. There is one on a page, so that it lives on while another view than the form is open. */
export function draftKeeper(slug: string): DraftKeeper {
  const keeper = keepers.get(slug) ?? new DraftKeeper(slug);
  keepers.set(slug, keeper);
  return keeper;
}
