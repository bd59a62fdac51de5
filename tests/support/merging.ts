import type * as z from 'zod';
import type { TitleDraft } from '../../shared/contract/editorial-schemas.ts';
import type { Answer, Client } from './client.ts';
import type { TestStack } from './stack.ts';

const pathOf = (slug: string): string => `/v1/editorial/titles/${slug}`;

/** Reads a title as editors see it. */
export async function draftOf(editor: Client, slug: string): Promise<z.output<typeof TitleDraft>> {
  return (await editor.get(pathOf(slug))).json<z.output<typeof TitleDraft>>();
}

/** Merges a title into another one, as its editor last saw it. */
export async function mergeInto(
  editor: Client,
  slug: string,
  into: string,
  more: object = {},
): Promise<Answer> {
  const { version } = await draftOf(editor, slug);
  return editor.send('POST', `${pathOf(slug)}/merge`, { body: { into, version, ...more } });
}

/** Brings a merged title back, or moves what `more` names to another title. */
export async function splitTitle(editor: Client, slug: string, more: object = {}): Promise<Answer> {
  const { version } = await draftOf(editor, slug);
  return editor.send('POST', `${pathOf(slug)}/split`, { body: { version, ...more } });
}

/** Runs the jobs of the sweeper. */
export async function sweep(stack: TestStack): Promise<{ ok: boolean; value: Record<string, number> }> {
  await stack.idle();
  const schedule = Object.keys(stack.resources).find((id) => id.startsWith('EveryFiveMinutes'));
  const result = await stack.runSchedule(schedule ?? 'EveryFiveMinutes');
  await stack.idle();
  return result as { ok: boolean; value: Record<string, number> };
}

/** Requests an address without following it elsewhere; returns the status and where it leads. */
export async function leadsTo(
  stack: TestStack,
  path: string,
): Promise<{ status: number; to: string | null }> {
  const answer = await fetch(`${stack.baseUrl}${path}`, { redirect: 'manual' });
  await answer.arrayBuffer();
  return { status: answer.status, to: answer.headers.get('location') };
}
