import { readMediaState } from '../../shared/contract/pictures.ts';
import { refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { readPictureRecord } from '../../shared/storage/pictures.ts';
import { defined } from '../../shared/values/defined.ts';
import { editor } from './gates.ts';
import { pathOfPicture, picturePlaces } from './picture-places.ts';

/** Answers whether an uploaded picture can be shown and, when its file was refused, why. */
export default endpoint(readMediaState, editor, async ({ params }, deps) => {
  const path = pathOfPicture(params.id);
  const record = await readPictureRecord(deps.store, path);
  if (record === undefined) return refuse('media-not-found');
  const { contentType, bytes, state = 'ready', width, height, widths, faults, createdAt, createdBy } = record;
  const { id, url } = picturePlaces(path);
  return answer(200, {
    id,
    state,
    url,
    contentType,
    bytes,
    ...defined({ width, height, widths, errors: faults }),
    createdAt,
    createdBy: defaultHandle(createdBy),
  });
});
