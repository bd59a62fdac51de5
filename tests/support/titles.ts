import { readFileSync } from 'node:fs';
import type { PageDocument } from '../../shared/titles/page-document.ts';
import { clientOf, signIn } from './client.ts';
import type { TestStack } from './stack.ts';

const samples = new URL('../../infra/demo/catalogue/', import.meta.url);

/** The reference title and its expert review, under another slug. */
export function sampleTitle(slug: string, name = slug): { title: object; review: object } {
  const { title, review } = JSON.parse(readFileSync(new URL('the-innocence-files.json', samples), 'utf8'));
  return { title: { ...title, slug, name, recommendations: [] }, review };
}

/** Publishes the reference title under a new slug, as an editor does, and waits for its page. */
export async function publishAs(stack: TestStack, slug: string, name = slug): Promise<void> {
  const { title, review } = sampleTitle(slug, name);
  await publishTitle(stack, slug, title, review);
}

/** Publishes a title with an expert review, as an editor does, and waits for its page. */
export async function publishTitle(
  stack: TestStack,
  slug: string,
  title: object,
  review: object,
): Promise<void> {
  const editor = await signIn(stack, 'editor', 'editor', 1980);
  const steps: [string, unknown][] = [
    ['', title],
    [`/${slug}/revisions`, review],
    [`/${slug}/publish`, { revision: 1 }],
  ];
  const publisher = await signIn(stack, 'second editor', 'editor', 1980);
  for (const [path, body] of steps) {
    const who = path.endsWith('/publish') ? publisher : editor;
    const answer = await who.send('POST', `/v1/editorial/titles${path}`, { body });
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  }
  await stack.idle();
}

/** Waits until all events have been handled, then reads a title's page document. */
export async function pageOf(stack: TestStack, slug: string): Promise<PageDocument> {
  await stack.idle();
  return (await clientOf(stack).get(`/v1/titles/${slug}`)).json<PageDocument>();
}
