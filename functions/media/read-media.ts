import { refuse } from '../../shared/contract/refusal.ts';
import type { readMedia } from '../../shared/contract/service.ts';
import { openEndpoint } from '../../shared/http/open-endpoint.ts';
import { cardFolder } from '../../shared/pictures/paths.ts';
import { type MediaStore, readPicture } from '../../shared/storage/media.ts';
import { defined } from '../../shared/values/defined.ts';

/**
 * The form of a picture's path. It is repeated here because importing the upload schema would also load Zod into this
 * function.
 */
const picturePath = /^[a-z0-9-]+(\/[a-z0-9-]+){0,9}\.[a-z]+$/;

/** A name with a part of a hash, and perhaps a width: other content has another name. */
const hashedName = /-[0-9a-f]{32}(-\d+)?\.[a-z]+$/;

const lifeOf = (path: string): string => {
  // Card images are deleted when a page is taken off the site, so nobody may store one for longer than a page.
  if (path.startsWith(cardFolder)) return 'max-age=60';
  return hashedName.test(path) ? 'max-age=31536000, immutable' : 'max-age=86400';
};

export default openEndpoint<typeof readMedia, MediaStore>('GET /media/{proxy+}', async ({ proxy }, media) => {
  const picture = picturePath.test(proxy) ? await readPicture(media, proxy) : undefined;
  if (picture === undefined) return refuse('media-not-found');
  return {
    body: picture.bytes,
    contentType: picture.contentType ?? 'application/octet-stream',
    cacheControl: `public, ${lifeOf(proxy)}`,
    headers: {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    },
    ...defined({ etag: picture.etag || undefined }),
  };
});
