import { picturePathFor, pictureProblem } from '../../../html/editorial/picture-file.ts';
import { asSentence, sentenceOf } from '../../../html/words/messages.ts';
import { type ApiProblem, callApi } from '../../helpers/api.ts';

interface Granted {
  uploadUrl: string;
  headers: Record<string, string>;
  statusUrl: string;
}

interface State {
  state: 'waiting' | 'ready' | 'refused';
  url: string;
  width?: number;
  height?: number;
  errors?: { path: string; message: string }[];
}

/** An uploaded picture that can be shown, or why there is none, in words. */
export type Uploaded = { picture: { url: string; width: number; height: number } } | { problem: string };

const checkEveryMs = 700;
const checks = 90;

const wordsOf = ({ title, errors }: Pick<ApiProblem, 'title' | 'errors'>): string =>
  [title, ...errors.map(({ message }) => sentenceOf(message))].map(asSentence).join(' ');

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Sends the file to the bucket. 412 means that the same file is there already. Returns whether it is there. */
const send = async ({ uploadUrl, headers }: Granted, file: File): Promise<boolean> => {
  try {
    const { ok, status } = await fetch(uploadUrl, { method: 'PUT', headers, body: file });
    return ok || status === 412;
  } catch {
    return false;
  }
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, checkEveryMs));

/** Returns the result of the check; `undefined` while the file is not checked. */
const checked = async (statusUrl: string): Promise<Uploaded | undefined> => {
  const answer = await callApi<State>('GET', statusUrl);
  if (!answer.ok) return { problem: wordsOf(answer.problem) };
  const { state, url, width = 1200, height = 675, errors = [] } = answer.body;
  if (state === 'ready') return { picture: { url, width, height } };
  return state === 'refused'
    ? { problem: wordsOf({ title: 'The picture was refused.', errors }) }
    : undefined;
};

const untilChecked = async (statusUrl: string): Promise<Uploaded> => {
  for (let check = 0; check < checks; check += 1) {
    await pause();
    const result = await checked(statusUrl);
    if (result) return result;
  }
  return { problem: 'The picture is uploaded, but is not checked yet. Choose the file again in a minute.' };
};

/**
 * Uploads a picture of a title and waits until the service has checked it, at most for a minute. `say` is told each step in
 * words. Never rejects.
 */
export async function uploadPicture(
  slug: string,
  file: File,
  say: (step: string) => void,
): Promise<Uploaded> {
  const problem = pictureProblem(file);
  if (problem !== undefined) return { problem };
  say(`Uploading ${file.name} ...`);
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const granted = await callApi<Granted>('POST', '/v1/editorial/media', {
    body: {
      path: picturePathFor(slug, file),
      contentType: file.type,
      bytes: file.size,
      sha256: hex(digest),
    },
  });
  if (!granted.ok) return { problem: wordsOf(granted.problem) };
  // Somebody uploaded the same file before, for example for a draft that was discarded.
  const known = await checked(granted.body.statusUrl);
  if (known) return known;
  if (!(await send(granted.body, file)))
    return { problem: 'The file could not be sent. Check your connection and choose it again.' };
  say(`Checking ${file.name} ...`);
  return untilChecked(granted.body.statusUrl);
}
