import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

interface Stack {
  baseUrl: string;
  identity: { tokenUrl: string };
}

const tokenOf = async ({ identity }: Stack, subject: string): Promise<string> => {
  const response = await fetch(identity.tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject, role: 'editor', birthYear: 1980 }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
};

/** Publishes a title of the sample catalogue on a running stack, as an editor does, and waits for its page. */
export async function publishTitle(stack: Stack, slug: string): Promise<void> {
  const post = async (path: string, body: unknown, subject = 'editor'): Promise<void> => {
    const authorization = `Bearer ${await tokenOf(stack, subject)}`;
    const response = await fetch(`${stack.baseUrl}/v1/editorial/titles${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path || '/'} answered ${response.status}: ${await response.text()}`);
  };
  const sample = readFileSync(join(process.cwd(), `infra/demo/catalogue/${slug}.json`), 'utf8');
  const { title, review } = JSON.parse(sample);
  await post('', title);
  await post(`/${slug}/revisions`, review);
  await post(`/${slug}/publish`, { revision: 1 }, 'second editor');
  const published = async () => (await fetch(`${stack.baseUrl}/titles/${slug}`)).ok;
  await vi.waitUntil(published, { interval: 100, timeout: 20_000 });
}
