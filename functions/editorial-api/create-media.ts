import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { uploadAddress } from '../../shared/storage/media-uploads.ts';
import { recordPicture } from '../../shared/storage/pictures.ts';
import { PictureUpload, storedPath } from '../../shared/titles/picture.ts';
import type { Dependencies } from './dependencies.ts';
import { editor } from './editor.ts';
import { actOf, shownBy } from './traces.ts';

const uploadSeconds = 300;

/**
 * An address that takes one picture of the stated type, size and content within five minutes, with the headers that
 * must be sent, and where the picture is seen then. What is there already can't be replaced: the upload is 412 then.
 */
const createMedia: Endpoint<Dependencies> = async (event, deps) => {
  const person = await editor(event, deps);
  const picture = validated(PictureUpload, jsonBody(event));
  const path = storedPath(picture);
  const { createdAt, createdBy } = await recordPicture(deps.store, path, picture, actOf(person, deps));
  const upload = await uploadAddress(deps.media, { ...picture, path }, uploadSeconds);
  return json(201, {
    uploadUrl: upload.url,
    headers: upload.headers,
    url: `/media/${path}`,
    expiresInSeconds: uploadSeconds,
    createdAt,
    ...shownBy({ createdBy }),
  });
};
export default createMedia;
