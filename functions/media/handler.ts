import type { RouteKeys } from '../../shared/contract/route.ts';
import type { mediaRoutes } from '../../shared/contract/routes.ts';
import { setting } from '../../shared/environment/settings.ts';
import { httpApi } from '../../shared/http/api.ts';
import { type MediaStore, openMedia } from '../../shared/storage/media.ts';
import readMedia from './read-media.ts';

export const handler = httpApi<RouteKeys<typeof mediaRoutes>, MediaStore>(
  { 'GET /media/{proxy+}': async () => ({ default: readMedia }) },
  openMedia(setting(process.env, 'MEDIA_BUCKET')),
);
