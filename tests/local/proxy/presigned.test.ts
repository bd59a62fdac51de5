import { createHash } from 'node:crypto';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rig, startRig } from './rig.ts';

const secret = 'the secret of the editor';
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  rig.createBucket('media');
  const statements = [{ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::media/*' } as const];
  rig.caller('editor', statements, secret);
});
afterAll(() => rig.close());

const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
const checksum = (of: Buffer) => createHash('sha256').update(of).digest('base64');
const headers = {
  'content-type': 'image/svg+xml',
  'if-none-match': '*',
  'x-amz-checksum-sha256': checksum(bytes),
};

const presigned = (key: string, { seconds = 60, at = new Date(), by = secret } = {}) => {
  const client = new S3Client({
    endpoint: rig.proxy.url,
    region: 'us-east-1',
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    credentials: { accessKeyId: 'editor', secretAccessKey: by },
  });
  const command = new PutObjectCommand({
    Bucket: 'media',
    Key: key,
    ContentType: headers['content-type'],
    ContentLength: bytes.length,
    IfNoneMatch: '*',
    ChecksumSHA256: headers['x-amz-checksum-sha256'],
  });
  return getSignedUrl(client, command, {
    expiresIn: seconds,
    signingDate: at,
    signableHeaders: new Set(['host', 'content-length', ...Object.keys(headers)]),
    unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
  });
};

const put = async (url: string, sent: Record<string, string> = headers, body = bytes, method = 'PUT') => {
  const answer = await fetch(url, { method, headers: sent, body: new Uint8Array(body) });
  return `${answer.status} ${/<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] ?? ''}`.trim();
};

const without = (name: keyof typeof headers) =>
  Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));

describe('a presigned upload', () => {
  it.each(['plain.svg', "catalogue/it's (a) title!.svg", 'folder/a b+c=d&e.svg', 'ümlaut.svg'])(
    'accepts the request it was signed for: %s',
    async (key) => {
      expect(await put(await presigned(key))).toBe('200');
    },
  );

  it.each<[string, string, (url: string) => Promise<string>]>([
    [
      'another object key',
      '403 SignatureDoesNotMatch',
      (url) => put(url.replace('refused.svg', 'in-use.svg')),
    ],
    [
      'another content type',
      '403 SignatureDoesNotMatch',
      (url) => put(url, { ...headers, 'content-type': 'text/html' }),
    ],
    [
      'another length',
      '403 SignatureDoesNotMatch',
      (url) => put(url, headers, Buffer.concat([bytes, bytes])),
    ],
    ['a longer expiry', '403 SignatureDoesNotMatch', (url) => put(url.replace('Expires=60', 'Expires=6000'))],
    [
      'an expiry above the maximum',
      '400 AuthorizationQueryParametersError',
      (url) => put(url.replace('Expires=60', 'Expires=9999999')),
    ],
    ['fewer signed headers', '403 AccessDenied', (url) => put(url.replace('%3Bx-amz-checksum-sha256', ''))],
    ['no If-None-Match header', '403 SignatureDoesNotMatch', (url) => put(url, without('if-none-match'))],
    ['no checksum', '403 SignatureDoesNotMatch', (url) => put(url, without('x-amz-checksum-sha256'))],
    [
      'another checksum',
      '403 SignatureDoesNotMatch',
      (url) => put(url, { ...headers, 'x-amz-checksum-sha256': checksum(Buffer.from('x')) }),
    ],
    [
      'a header that is not signed',
      '403 AccessDenied',
      (url) => put(url, { ...headers, 'x-amz-acl': 'public-read' }),
    ],
    ['another method', '403 SignatureDoesNotMatch', (url) => put(url, headers, bytes, 'POST')],
    [
      'a wrong signature',
      '403 SignatureDoesNotMatch',
      (url) => put(url.replace(/Signature=\w{4}/, 'Signature=0000')),
    ],
    [
      'other content of the same length',
      '400 BadDigest',
      (url) => put(url, headers, Buffer.alloc(bytes.length, 'x')),
    ],
  ])('is refused when it has %s', async (_, expected, send) => {
    expect(await send(await presigned('refused.svg'))).toBe(expected);
  });

  it('is refused when it has expired, and when it was signed with another secret', async () => {
    const past = new Date(Date.now() - 61_000);
    expect(await put(await presigned('refused.svg', { at: past }))).toBe('403 AccessDenied');
    expect(await put(await presigned('refused.svg', { by: 'another' }))).toBe('403 SignatureDoesNotMatch');
  });

  it('succeeds for only one of several simultaneous uploads, and never replaces an object', async () => {
    const urls = await Promise.all([1, 2, 3].map(() => presigned('once.svg')));
    const answers = await Promise.all(urls.map((url) => put(url)));
    expect(answers.filter((answer) => answer === '200')).toHaveLength(1);
    expect(await put(await presigned('once.svg'))).toBe('412 PreconditionFailed');
  });
});
