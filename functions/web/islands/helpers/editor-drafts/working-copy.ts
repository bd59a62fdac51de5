import { defined } from '../../../../../shared/values/defined.ts';
import { callApi } from '../api.ts';
import type { DraftContent } from './device-draft.ts';

/** What an editor wrote and did not save, as the server stores it for all their devices. */
export interface WorkingCopy extends DraftContent {
  /** When it was saved (ISO). */
  savedAt: string;
}

/** The most bytes that the server accepts. A longer page stays on the device. */
const maxBytes = 60_000;

const pathOf = (slug: string): string => `/v1/editorial/titles/${encodeURIComponent(slug)}/working-copy`;

/** Reads what the signed-in editor wrote on any device; `unknown` when it cannot be read now. */
export async function readWorkingCopy(slug: string): Promise<WorkingCopy | 'none' | 'unknown'> {
  const answer = await callApi<WorkingCopy>('GET', pathOf(slug));
  if (answer.ok) return answer.body;
  return answer.problem.code === 'working-copy-not-found' ? 'none' : 'unknown';
}

/** Problems that pass without a change of what is sent: no connection, an ended session, too many requests, a server error. */
const passes = (status: number): boolean => status < 400 || [401, 408, 429].includes(status) || status >= 500;

/**
 * Stores a working copy in place of the one that was saved at `replaces`. Returns when it was saved (ISO), or why not:
 * `changed` when another one is stored, `failed` when it can be tried again, `refused` when the same would be refused again,
 * `too-long` when it is longer than the server accepts.
 */
export async function storeWorkingCopy(
  slug: string,
  { version, base, values, note, others, merges }: DraftContent,
  replaces: string | undefined,
): Promise<{ savedAt: string } | 'changed' | 'failed' | 'refused' | 'too-long'> {
  const body = { version, base, values, note, ...defined({ others, merges, replaces }) };
  if (new Blob([JSON.stringify(body)]).size > maxBytes) return 'too-long';
  const answer = await callApi<{ savedAt: string }>('PUT', pathOf(slug), { body, keepalive: true });
  if (answer.ok) return answer.body;
  if (answer.problem.code === 'working-copy-changed') return 'changed';
  return passes(answer.problem.status ?? 0) ? 'failed' : 'refused';
}

/** Ends the working copy that was saved at a time. Returns whether the server has it no more. */
export async function endWorkingCopy(slug: string, savedAt: string): Promise<boolean> {
  const answer = await callApi('DELETE', pathOf(slug), { ifMatch: `"${savedAt}"`, keepalive: true });
  return answer.ok || answer.problem.code === 'working-copy-changed';
}
