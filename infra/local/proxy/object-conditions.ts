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

/** Whether S3 must check a checksum or an existing object before this write. The local S3 server checks neither. */
export function hasObjectConditions(call: Call): boolean {
  return call.operation.protocol === 's3' && conditional(call);
}

const conditionError = (stated: Call['headers'], body: Buffer): Answer | undefined => {
  const checksum = stated['x-amz-checksum-sha256'];
  if (checksum !== undefined && checksum !== createHash('sha256').update(body).digest('base64'))
    return awsErrors.s3Error(
      400,
      'BadDigest',
      'The SHA256 you specified did not match the calculated checksum.',
    );
  if ((stated['if-none-match'] ?? '*') === '*') return undefined;
  return awsErrors.s3Error(501, 'NotImplemented', 'If-None-Match only accepts *');
};

const conflict = awsErrors.s3Error(
  409,
  'ConditionalRequestConflict',
  'A conflicting conditional operation is in progress.',
);

const alreadyExists = awsErrors.s3Error(
  412,
  'PreconditionFailed',
  'At least one of the pre-conditions you specified did not hold',
);

/** Writes an object if the conditions in its headers hold; otherwise returns the error that S3 would. */
export async function underObjectConditions<Result>(
  call: Call,
  body: Buffer,
  messaging: Upstream,
  write: () => Promise<Result>,
): Promise<Result | { refused: Answer }> {
  const refused = conditionError(call.headers, body);
  if (refused) return { refused };
  if (call.headers['if-none-match'] === undefined) return write();
  const path = call.url.split('?')[0] ?? '/';
  const key = `${messaging.host}${path}`;
  if (writing.has(key)) return { refused: conflict };
  writing.add(key);
  try {
    return (await exists(path, messaging)) ? { refused: alreadyExists } : await write();
  } finally {
    writing.delete(key);
  }
}
