import {
  CopyObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rig, startRig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  rig.createBucket('media');
  rig.caller('editor', [
    { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::media/uploads/*' },
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::media/*' },
  ]);
});
afterAll(() => rig.close());

const scope = (key: string) => `${key}/20260101/us-east-1/s3/aws4_request`;

const presigned = (key: string, path: string) =>
  `${rig.proxy.url}${path}?${new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': scope(key),
    'X-Amz-Date': '20260101T000000Z',
    'X-Amz-Expires': '900',
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': 'not-verified',
  })}`;

const signed = (key: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${scope(key)}, SignedHeaders=host, Signature=0`,
});

describe('objects in a bucket', () => {
  it('can be uploaded with a presigned URL and read back byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    const put = await fetch(presigned('editor', '/media/uploads/a%20picture.png'), {
      method: 'PUT',
      body: bytes,
      headers: { 'content-type': 'image/png', origin: 'http://localhost:3000' },
    });
    expect(put.status).toBe(200);
    expect(put.headers.get('access-control-allow-origin')).toBe('*');
    const got = await fetch(`${rig.proxy.url}/media/uploads/a%20picture.png`, { headers: signed('editor') });
    expect(got.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
    expect(rig.calls).toMatchObject([
      { action: 's3:PutObject', bytesIn: bytes.length },
      { action: 's3:GetObject', bytesOut: bytes.length },
    ]);
  });

  it('cannot be uploaded to a key without the signer’s permission', async () => {
    const put = await fetch(presigned('editor', '/media/other.png'), { method: 'PUT', body: 'x' });
    const text = await put.text();
    expect([put.status, text]).toEqual([403, expect.stringContaining('<Code>AccessDenied</Code>')]);
    expect(text).toContain('s3:PutObject on resource: arn:aws:s3:::media/other.png');
  });

  it('can be deleted in one request only with the permission to delete them', async () => {
    const body = '<Delete><Object><Key>uploads/a picture.png</Key></Object></Delete>';
    const refused = await fetch(`${rig.proxy.url}/media?delete`, {
      method: 'POST',
      headers: signed('editor'),
      body,
    });
    expect(refused.status).toBe(403);
    const done = await fetch(`${rig.proxy.url}/media?delete`, {
      method: 'POST',
      headers: signed('operator'),
      body,
    });
    expect(done.status).toBe(200);
    const gone = await fetch(`${rig.proxy.url}/media/uploads/a%20picture.png`, {
      headers: signed('operator'),
    });
    expect(gone.status).toBe(404);
  });

  it('can be uploaded after a preflight request of a browser', async () => {
    const preflight = await fetch(`${rig.proxy.url}/media/uploads/x`, { method: 'OPTIONS' });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
  });
});

describe('the S3 client of the SDK', () => {
  const client = (accessKeyId: string) =>
    new S3Client({
      endpoint: rig.proxy.url,
      region: 'us-east-1',
      credentials: { accessKeyId, secretAccessKey: 'x' },
      maxAttempts: 1,
    });

  it('stores, copies, lists and reads objects', async () => {
    const operator = client('operator');
    const Body = Buffer.alloc(2_000_000, 'n');
    await operator.send(new PutObjectCommand({ Bucket: 'media', Key: 'sdk/one', Body }));
    await operator.send(
      new CopyObjectCommand({ Bucket: 'media', Key: 'sdk/two', CopySource: 'media/sdk/one' }),
    );
    const list = await operator.send(new ListObjectsV2Command({ Bucket: 'media', Prefix: 'sdk/' }));
    expect(list.Contents?.map((object) => object.Key)).toEqual(['sdk/one', 'sdk/two']);
    const got = await operator.send(new GetObjectCommand({ Bucket: 'media', Key: 'sdk/two' }));
    expect(Buffer.from(await got.Body!.transformToByteArray()).equals(Body)).toBe(true);
  });

  it('throws AccessDenied when a permission is missing', async () => {
    const list = client('editor').send(new ListObjectsV2Command({ Bucket: 'media' }));
    await expect(list).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });
    const copy = new CopyObjectCommand({ Bucket: 'media', Key: 'uploads/x', CopySource: 'other/one' });
    await expect(client('editor').send(copy)).rejects.toThrow(
      's3:GetObject on resource: arn:aws:s3:::other/one',
    );
  });
});
