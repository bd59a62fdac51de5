import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { sampleEditor, secondEditor } from './people.ts';
import type { SampleTitle } from './read-catalogue.ts';
import type { StackClient } from './stack-client.ts';

const contentType = 'image/svg+xml';
const pageSize = 100;

const publishedSlugs = async (client: StackClient): Promise<Set<unknown>> => {
  const slugs = new Set<unknown>();
  let cursor: unknown;
  do {
    const after = typeof cursor === 'string' ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const { body } = await client.call({ method: 'GET', path: `/v1/titles?limit=${pageSize}${after}` });
    for (const { slug } of body.items as { slug: unknown }[]) slugs.add(slug);
    cursor = body.nextCursor;
  } while (typeof cursor === 'string');
  return slugs;
};

interface UploadTarget {
  uploadUrl: string;
  headers: Record<string, string>;
  /** The URL of the picture after the upload. */
  url: string;
}

const requestUpload = async (client: StackClient, { title, picture }: SampleTitle): Promise<UploadTarget> => {
  const { body } = await client.call({
    method: 'POST',
    path: '/v1/editorial/media',
    as: sampleEditor,
    body: {
      path: `catalogue/${title.slug}.svg`,
      contentType,
      bytes: picture.byteLength,
      sha256: createHash('sha256').update(picture).digest('hex'),
    },
  });
  return body as unknown as UploadTarget;
};

/** Uploads the picture and creates the title and a draft of the review. Returns the number of the review's revision. */
const draft = async (client: StackClient, sample: SampleTitle): Promise<unknown> => {
  const { slug, media } = sample.title;
  const { uploadUrl, headers, url } = await requestUpload(client, sample);
  const stills = media.map((each) => (each.kind === 'image' ? { ...each, url } : each));
  const title = {
    method: 'POST',
    path: '/v1/editorial/titles',
    as: sampleEditor,
    body: { ...sample.title, media: stills },
  } as const;
  await Promise.all([
    client.upload(uploadUrl, headers, sample.picture),
    client.call({ ...title, accept: [409] }),
  ]);
  const path = `/v1/editorial/titles/${slug}/revisions`;
  const { body } = await client.call({ method: 'POST', path, as: sampleEditor, body: sample.review });
  return body.revision;
};

/**
 * Publishes the titles on a stack, at most `limit` at a time. Titles that the stack's catalogue already lists are
 * skipped. A title from an interrupted run is completed.
 */
export async function publishTitles(
  client: StackClient,
  titles: readonly SampleTitle[],
  options: { limit: number; log: (line: string) => void },
): Promise<void> {
  const listed = await publishedSlugs(client);
  const missing = titles.filter(({ title }) => !listed.has(title.slug));
  let done = titles.length - missing.length;
  if (done > 0) options.log(`titles ${done}/${titles.length} were already published`);
  const publish = async (sample: SampleTitle) => {
    const { slug } = sample.title;
    const revision = await draft(client, sample);
    const path = `/v1/editorial/titles/${slug}/publish`;
    await client.call({ method: 'POST', path, as: secondEditor, body: { revision } });
    done += 1;
    if (done % 5 === 0 || done === titles.length) options.log(`titles ${done}/${titles.length}`);
  };
  await pMap(missing, publish, { concurrency: options.limit });
}

const timeoutMs = 60_000;
const pollMs = 50;

/** Waits until every title is listed. @throws after one minute */
export async function untilListed(client: StackClient, titles: readonly SampleTitle[]): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const listed = await publishedSlugs(client);
    if (titles.every(({ title }) => listed.has(title.slug))) return;
    if (Date.now() > end) throw new Error('The titles were not listed within one minute');
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
