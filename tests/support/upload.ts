import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Client } from './client.ts';
import type { TestStack } from './stack.ts';

/** The answer to a request for an upload. */
export interface Upload {
  id: string;
  uploadUrl: string;
  headers: Record<string, string>;
  url: string;
  statusUrl: string;
  createdBy: string;
  createdAt: string;
}

/** Describes a picture as an editor who wants to upload it does. */
export function describedPicture(path: string, contentType: string, content: Uint8Array) {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, contentType, bytes: content.byteLength, sha256 };
}

/** Requests an upload, and expects that it is granted. */
export async function requestUpload(
  editor: Client,
  path: string,
  contentType: string,
  content: Uint8Array,
): Promise<Upload> {
  const body = describedPicture(path, contentType, content);
  const answer = await editor.send('POST', '/v1/editorial/media', { body });
  expect(answer.status).toBe(201);
  return answer.json<Upload>();
}

/** Uploads a file to a granted address. Returns the status of the answer. */
export async function sendFile({ uploadUrl, headers }: Upload, content: Uint8Array): Promise<number> {
  const body = Buffer.from(content);
  return (await fetch(uploadUrl, { method: 'PUT', headers, body })).status;
}

/** Uploads a picture and waits until it is checked. */
export async function uploadPicture(
  stack: TestStack,
  editor: Client,
  path: string,
  contentType: string,
  content: Uint8Array,
): Promise<Upload> {
  const upload = await requestUpload(editor, path, contentType, content);
  expect(await sendFile(upload, content)).toBe(200);
  await stack.idle();
  return upload;
}
