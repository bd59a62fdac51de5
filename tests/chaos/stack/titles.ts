import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalStack } from '../../../infra/local/stack.ts';
import { send } from '../people/client.ts';
import { signIn } from '../people/person.ts';

/** The titles that people write about, from the sample catalogue. */
export const slugs = ['the-innocence-files', 'bluey', 'hamilton', 'minecraft', 'serial', 'wolfwalkers'];

const catalogue = new URL('../../../infra/demo/catalogue/', import.meta.url);
const timeoutMs = 20_000;

const waitForPage = async (baseUrl: string, slug: string): Promise<void> => {
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    const { status } = await send(baseUrl, { method: 'GET', path: `/v1/titles/${slug}` });
    if (status === 200) return;
    await sleep(100);
  }
  throw new Error(`the page of ${slug} did not appear within 20 seconds`);
};

/** Creates and publishes the titles as an editor, and waits for their pages. */
export async function publishTitles(stack: LocalStack): Promise<void> {
  const editor = await signIn(stack.identity.tokenUrl, 'chaos-editor', 'editor');
  const second = await signIn(stack.identity.tokenUrl, 'chaos-second-editor', 'editor');
  const post = async (path: string, body: unknown, token = editor): Promise<void> => {
    const { status } = await send(stack.baseUrl, { method: 'POST', path, token, body });
    if (status >= 300) throw new Error(`POST ${path} failed with status ${status}`);
  };
  for (const slug of slugs) {
    const { title, review } = JSON.parse(readFileSync(new URL(`${slug}.json`, catalogue), 'utf8'));
    await post('/v1/editorial/titles', title);
    await post(`/v1/editorial/titles/${slug}/revisions`, review);
    await post(`/v1/editorial/titles/${slug}/publish`, { revision: 1 }, second);
  }
  for (const slug of slugs) await waitForPage(stack.baseUrl, slug);
}
