import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { picturePathsOf } from '../../shared/storage/picture-links.ts';
import { readPictureRecords } from '../../shared/storage/pictures.ts';
import type { Title } from '../../shared/titles/schema.ts';
import type { Dependencies } from './dependencies.ts';

/** Refuses a title that names pictures whose files were refused; `undefined` when it names none. */
export async function refusePictures(
  { media }: Title,
  { store }: Dependencies,
): Promise<Refusal<'validation-failed'> | undefined> {
  const records = await readPictureRecords(store, picturePathsOf(media));
  const refused = new Set(
    [...records].flatMap(([path, { state }]) => (state === 'refused' ? [`/media/${path}`] : [])),
  );
  if (refused.size === 0) return undefined;
  const errors = media.flatMap((one, index) =>
    one.kind === 'image' && refused.has(one.url)
      ? [{ path: `media.${index}.url`, message: 'is a picture whose file was refused' }]
      : [],
  );
  return refuse('validation-failed', { detail: 'A picture of this title was refused.', errors });
}
