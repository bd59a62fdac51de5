import type { PageMedia } from '../../../../shared/titles/media.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { Empty } from '../parts/empty-notice.tsx';
import { Picture } from '../parts/picture.tsx';
import { Section } from '../parts/section.tsx';
import { Credit, creditOf } from './media-credit.tsx';

type Video = Extract<PageMedia, { kind: 'video' }>;

const embed = (video: Video): string =>
  video.provider === 'youtube'
    ? `https://www.youtube-nocookie.com/embed/${video.videoId}`
    : `https://player.vimeo.com/video/${video.videoId}?dnt=1`;

const providers = { youtube: 'YouTube', vimeo: 'Vimeo' } as const;

const length = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const VideoTile = ({ video }: { video: Video }) => (
  <li class="media-video" data-embed={embed(video)} data-label={video.alt}>
    <a href={embed(video)} rel="noopener noreferrer external">
      <svg viewBox="0 0 48 48" width="56" height="56" aria-hidden="true" focusable="false">
        <circle cx="24" cy="24" r="23" class="play-disc" />
        <path d="M19 15.5v17l14-8.5Z" class="play-sign" />
      </svg>
      <span class="media-alt" lang={video.lang}>
        {video.alt}
      </span>
      <span class="media-credit">
        {video.seconds !== undefined && `${length(video.seconds)}, `}
        {creditOf(video)}. Loads from {providers[video.provider]} only when you press play.
      </span>
    </a>
  </li>
);

const Still = ({ image }: { image: Extract<PageMedia, { kind: 'image' }> }) => (
  <li class="media-still">
    <figure lang={image.lang}>
      <Picture image={image} alt={image.alt} sizes="(min-width: 60rem) 25vw, 90vw" />
      <Credit media={image} />
    </figure>
  </li>
);

/** Trailers and stills. The video host gets no request from the reader's browser before the reader presses play. */
export function MediaGallery({ page }: { page: PageDocument }) {
  return (
    <Section id="media" heading="Videos and Photos">
      {page.media.length === 0 ? (
        <Empty>
          <p>No trailers or pictures yet.</p>
        </Empty>
      ) : (
        <ul class="media">
          {page.media.map((item) =>
            item.kind === 'video' ? (
              <VideoTile key={item.videoId} video={item} />
            ) : (
              <Still key={item.url} image={item} />
            ),
          )}
        </ul>
      )}
    </Section>
  );
}
