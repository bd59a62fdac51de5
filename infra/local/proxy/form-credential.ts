import type { Credential } from './credential.ts';

/** Reads the credential of a presigned POST, where a browser sends it as a field of the multipart form. */
export function readFormCredential(contentType: string | undefined, body: Buffer): Credential | undefined {
  if (!contentType?.startsWith('multipart/form-data')) return undefined;
  const head = body.subarray(0, 16_384).toString('latin1');
  const scope = /name="x-amz-credential"\r\n\r\n([^\r\n]+)/i.exec(head)?.[1]?.split('/');
  const [accessKeyId, , region, service] = scope ?? [];
  return accessKeyId && region && service ? { accessKeyId, region, service } : undefined;
}
