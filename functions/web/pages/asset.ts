import type { PageAnswer, PageEvent, Site } from '../site.ts';

/**
 * A stylesheet, module or picture of the site. Its URL contains a hash of its content, so caches may keep it
 * forever.
 */
export default async function asset(event: PageEvent, site: Site): Promise<PageAnswer> {
  const found = await site.assets.read(event.pathParameters?.file ?? '');
  return (
    found && {
      statusCode: 200,
      headers: {
        'content-type': found.contentType,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
      body: found.body,
    }
  );
}
