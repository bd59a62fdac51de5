import * as z from 'zod';
import { plainText } from '../text/schema.ts';
import { videoAt } from './video-address.ts';

const described = {
  alt: plainText({ min: 1, max: 300 }).meta({ description: 'What it shows, for people who do not see it' }),
  credit: plainText({ min: 1, max: 120 }).meta({ description: 'Who made it or owns it' }),
  licence: plainText({ min: 1, max: 80 })
    .optional()
    .meta({ description: 'The licence, such as `CC-BY-4.0`, or a short text, such as `Press picture`' }),
  lang: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, 'use a language tag such as en or pt-BR')
    .optional()
    .meta({ description: 'The language of `alt` and `credit` (BCP 47), if it is not that of the page' }),
};

const imageFields = {
  kind: z.literal('image'),
  url: z
    .string()
    .regex(/^\/media\/[a-z0-9-]+(\/[a-z0-9-]+){0,9}\.[a-z]+$/)
    .max(300),
  width: z.int().min(1).max(8192),
  height: z.int().min(1).max(8192),
  ...described,
};

const provider = z.enum(['youtube', 'vimeo']);
const videoId = z
  .string()
  .regex(/^[\w-]{5,20}$/)
  .meta({ description: 'The id of the video: 11 characters on YouTube, digits on Vimeo' });
const videoFields = { kind: z.literal('video'), ...described, seconds: z.int().min(1).optional() };

const Video = z.strictObject({ ...videoFields, provider, videoId });

const videoUrl = z.string().max(300).meta({
  description: 'The address of the video on YouTube or Vimeo, instead of `provider` and `videoId`',
});

interface GivenVideo {
  url?: string | undefined;
  provider?: string | undefined;
  videoId?: string | undefined;
}

/** Returns what is wrong with how a video is given: the field, and a message. */
const videoFault = ({ url, provider, videoId }: GivenVideo): [path: string, message: string] | undefined => {
  if (url === undefined) {
    if (provider === undefined)
      return ['provider', 'is missing; give the url of the video, or provider and videoId'];
    return videoId === undefined ? ['videoId', 'is missing'] : undefined;
  }
  if (provider !== undefined || videoId !== undefined)
    return ['url', 'cannot be given together with provider and videoId'];
  const found = videoAt(url);
  if (found === undefined) return ['url', 'must be an https address on youtube.com, youtu.be or vimeo.com'];
  return found === 'no-id' ? ['url', 'has no id of a video'] : undefined;
};

/** A video as editors write it: by its address, or by provider and id. It is stored by provider and id. */
const WrittenVideo = z
  .strictObject({
    ...videoFields,
    provider: provider.optional(),
    videoId: videoId.optional(),
    url: videoUrl.optional(),
  })
  .superRefine((video, context) => {
    const fault = videoFault(video);
    if (fault) context.addIssue({ code: 'custom', path: [fault[0]], message: fault[1] });
  })
  .transform(({ url, provider, videoId, ...video }) => {
    const found = url === undefined ? undefined : videoAt(url);
    return { ...video, ...(typeof found === 'object' ? found : { provider, videoId }) };
  })
  .pipe(Video);

/**
 * A still or a trailer. Stills are uploaded to this site. A video is given by its address or its id, and shown in the
 * provider's privacy-enhanced player.
 */
export const Media = z
  .discriminatedUnion('kind', [z.strictObject(imageFields), WrittenVideo])
  .meta({ id: 'Media', description: 'A still or a trailer' });
export type Media = z.infer<typeof Media>;

/**
 * A still or a trailer as a page shows it. A still has the size of its file, and the widths in pixels in which the file is
 * also stored as AVIF and WebP.
 */
export const PageMedia = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...imageFields,
      widths: z
        .array(z.int())
        .optional()
        .meta({ description: 'The widths of its renditions: `NAME-WIDTH.avif` and `NAME-WIDTH.webp`' }),
    }),
    Video,
  ])
  .meta({ id: 'PageMedia', description: 'A still or a trailer as a page shows it' });
export type PageMedia = z.infer<typeof PageMedia>;
