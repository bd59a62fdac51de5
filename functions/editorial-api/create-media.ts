import * as z from 'zod';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { uploadAddress } from '../../shared/storage/media-uploads.ts';
import type { Dependencies } from './dependencies.ts';
import { editor } from './editor.ts';

const uploadSeconds = 300;
const mostBytes = 4 * 1024 * 1024;

const Upload = z.strictObject({
  path: z
    .string()
    .max(200)
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.(svg|png|jpg|webp|avif)$/),
  contentType: z.enum(['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp', 'image/avif']),
  bytes: z.int().min(1).max(mostBytes),
});

/** An address that takes one picture of the stated type and size within five minutes, and where it is seen then. */
const createMedia: Endpoint<Dependencies> = async (event, deps) => {
  await editor(event, deps);
  const picture = validated(Upload, jsonBody(event));
  const uploadUrl = await uploadAddress(deps.media, picture, uploadSeconds);
  return json(201, { uploadUrl, url: `/media/${picture.path}`, expiresInSeconds: uploadSeconds });
};
export default createMedia;
