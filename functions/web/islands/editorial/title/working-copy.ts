import type { FormValues } from '../../../html/editorial/form-values.ts';
import { callApi } from '../../helpers/api.ts';
import type { DeviceDraft } from './device-draft.ts';

/** What an editor wrote and did not save, as the server stores it for all their devices. */
interface WorkingCopy {
  savedAt: string;
  version: number;
  base: FormValues;
  values: FormValues;
  note: string;
}

/** The most bytes that the server accepts. A longer page stays on the device. */
const maxBytes = 60_000;
const pauseMs = 3_000;

const pathOf = (slug: string): string => `/v1/editorial/titles/${encodeURIComponent(slug)}/working-copy`;

/**
 * Reads what the signed-in editor wrote on any device: the draft, `none` when there is none, or `unknown` when it cannot be
 * read now.
 */
export async function readWorkingCopy(slug: string): Promise<DeviceDraft | 'none' | 'unknown'> {
  const answer = await callApi<WorkingCopy>('GET', pathOf(slug));
  if (!answer.ok) return answer.problem.code === 'working-copy-not-found' ? 'none' : 'unknown';
  const { savedAt, ...content } = answer.body;
  return { ...content, at: savedAt, sent: true };
}

/** Sends an editor's working copies of one title to the server, one after the other. */
export interface WorkingCopySender {
  /** Sends the draft after a pause in typing. A later call replaces an earlier one that was not sent yet. */
  keep: (draft: DeviceDraft) => void;
  /** Sends at once what waits for the pause, because the page may be closed. */
  flush: () => void;
  /** Ends the working copy, after what is being sent. */
  end: () => void;
}

/**
 * Creates the sender of a title. `answered` receives each draft that was sent, and when the server stored it (ISO); `undefined`
 * when it did not.
 */
export function workingCopySender(
  slug: string,
  answered: (draft: DeviceDraft, storedAt: string | undefined) => void,
): WorkingCopySender {
  let waiting: DeviceDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const send = (): void => {
    clearTimeout(timer);
    const draft = waiting;
    waiting = undefined;
    if (draft === undefined) return;
    const { version, base, values, note } = draft;
    const body = { version, base, values, note };
    queue = queue.then(async () => {
      if (new Blob([JSON.stringify(body)]).size > maxBytes) return answered(draft, undefined);
      const answer = await callApi<{ savedAt: string }>('PUT', pathOf(slug), { body, keepalive: true });
      answered(draft, answer.ok ? answer.body.savedAt : undefined);
    });
  };
  return {
    keep: (draft) => {
      waiting = draft;
      clearTimeout(timer);
      timer = setTimeout(send, pauseMs);
    },
    flush: send,
    end: () => {
      clearTimeout(timer);
      waiting = undefined;
      queue = queue.then(() => callApi('DELETE', pathOf(slug)));
    },
  };
}
