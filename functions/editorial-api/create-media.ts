import { createMedia } from '../../shared/contract/editorial.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { uploadAddress } from '../../shared/storage/media-uploads.ts';
import { recordPicture } from '../../shared/storage/pictures.ts';
import { storedPath } from '../../shared/titles/picture.ts';
import { editor } from './gates.ts';
import { actOf } from './traces.ts';

const uploadSeconds = 300;

/**
 * Answers with a URL to which one picture of the stated type, size and content can be uploaded within five minutes, the
 * headers that must be sent, and the picture's path. A stored picture cannot be replaced; S3 then answers 412.
 */
export default endpoint(createMedia, editor, async ({ caller, body }, deps) => {
  const path = storedPath(body);
  const { createdAt, createdBy } = await recordPicture(deps.store, path, body, actOf(caller, deps));
  const upload = await uploadAddress(deps.media, { ...body, path }, uploadSeconds);
  return answer(201, {
    uploadUrl: upload.url,
    headers: upload.headers,
    url: `/media/${path}`,
    expiresInSeconds: uploadSeconds,
    createdAt,
    createdBy: defaultHandle(createdBy),
  });
});
