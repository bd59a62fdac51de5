import { createMedia } from '../../shared/contract/pictures.ts';
import { refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { uploadKey } from '../../shared/pictures/paths.ts';
import { storedPath } from '../../shared/pictures/upload.ts';
import { uploadAddress } from '../../shared/storage/media-uploads.ts';
import { recordPicture } from '../../shared/storage/pictures.ts';
import { editor } from './gates.ts';
import { picturePlaces } from './picture-places.ts';
import { actOf } from './traces.ts';

const uploadSeconds = 300;

/**
 * Answers with a URL to which one picture of the stated type, size and content can be uploaded within five minutes, the
 * headers that must be sent, where the picture is shown once it is checked, and where its state can be read. An uploaded
 * picture cannot be replaced; S3 then answers 412.
 */
export default endpoint(createMedia, editor, async ({ caller, body }, deps) => {
  const path = storedPath(body);
  const { createdAt, createdBy, faults } = await recordPicture(deps.store, path, body, actOf(caller, deps));
  if (faults !== undefined)
    return refuse('validation-failed', { detail: 'This file was refused before.', errors: faults });
  const upload = await uploadAddress(deps.media, { ...body, key: uploadKey(path) }, uploadSeconds);
  return answer(201, {
    uploadUrl: upload.url,
    headers: upload.headers,
    ...picturePlaces(path),
    expiresInSeconds: uploadSeconds,
    createdAt,
    createdBy: defaultHandle(createdBy),
  });
});
