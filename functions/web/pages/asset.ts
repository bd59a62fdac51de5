import type { Page } from '../site.ts';

/** A stylesheet, a module or a picture of the site itself. Its address names its content, so it is kept for ever. */
const asset: Page = async (event, site) => {
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
};

export default asset;
