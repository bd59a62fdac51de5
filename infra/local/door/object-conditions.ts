import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';
import { awsErrors } from './aws-errors.ts';
import type { Call } from './call.ts';
import type { Upstream } from './upstream.ts';

const writing = new Set<string>();

const exists = async (path: string, messaging: Upstream): Promise<boolean> => {
  const answer = await messaging.open({
    method: 'HEAD',
    path,
    headers: { host: messaging.host, 'content-length': '0' },
    body: Buffer.alloc(0),
  });
  answer.resume();
  return answer.statusCode === 200;
};

const conditional = ({ method, headers }: Call): boolean =>
  method === 'PUT' &&
  (headers['if-none-match'] !== undefined || headers['x-amz-checksum-sha256'] !== undefined);

/** Whether S3 looks at the body or at an existing object before it takes this one; the local S3 does neither. */
export function hasObjectConditions(call: Call): boolean {
  return call.operation.protocol === 's3' && conditional(call);
}

const refusal = (stated: Call['headers'], body: Buffer): Answer | undefined => {
  const checksum = stated['x-amz-checksum-sha256'];
  if (checksum !== undefined && checksum !== createHash('sha256').update(body).digest('base64'))
    return awsErrors.refusedObject(
      400,
      'BadDigest',
      'The SHA256 you specified did not match the calculated checksum.',
    );
  if ((stated['if-none-match'] ?? '*') === '*') return undefined;
  return awsErrors.refusedObject(501, 'NotImplemented', 'If-None-Match takes no value but *');
};

const conflict = awsErrors.refusedObject(
  409,
  'ConditionalRequestConflict',
  'A conflicting conditional operation is in progress.',
);

const thereAlready = awsErrors.refusedObject(
  412,
  'PreconditionFailed',
  'At least one of the pre-conditions you specified did not hold',
);

/** Writes an object under the conditions that its headers state, or answers as S3 does when one does not hold. */
export async function underObjectConditions<Result>(
  call: Call,
  body: Buffer,
  messaging: Upstream,
  write: () => Promise<Result>,
): Promise<Result | { refused: Answer }> {
  const refused = refusal(call.headers, body);
  if (refused) return { refused };
  if (call.headers['if-none-match'] === undefined) return write();
  const path = call.url.split('?')[0] ?? '/';
  const key = `${messaging.host}${path}`;
  if (writing.has(key)) return { refused: conflict };
  writing.add(key);
  try {
    return (await exists(path, messaging)) ? { refused: thereAlready } : await write();
  } finally {
    writing.delete(key);
  }
}
