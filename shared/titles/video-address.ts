/** A video by the id that its provider gave it. */
export interface VideoId {
  provider: 'youtube' | 'vimeo';
  videoId: string;
}

/** The hosts from whose addresses an id can be read. Nothing is ever loaded from the address itself. */
const providers = new Map<string, VideoId['provider'] | 'youtube-short'>([
  ['youtube.com', 'youtube'],
  ['m.youtube.com', 'youtube'],
  ['youtube-nocookie.com', 'youtube'],
  ['youtu.be', 'youtube-short'],
  ['vimeo.com', 'vimeo'],
  ['player.vimeo.com', 'vimeo'],
]);

const youtubeId = /^[\w-]{11}$/;
const vimeoId = /^\d{5,12}$/;

const ids: Record<VideoId['provider'], RegExp> = { youtube: youtubeId, vimeo: vimeoId };

/** Returns whether a provider gives its videos ids of this form. */
export function isIdOf({ provider, videoId }: VideoId): boolean {
  return ids[provider].test(videoId);
}

const parsed = (address: string): URL | undefined => {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && url.port === '' ? url : undefined;
};

/**
 * Reads the provider and the id from the address of a video's page or player: `https://www.youtube.com/watch?v=ID`,
 * `/shorts/ID`, `/embed/ID` and `/live/ID`, `https://youtu.be/ID`, `https://vimeo.com/ID` and `https://player.vimeo.com/video/ID`.
 * Returns `undefined` for an unknown host and `no-id` for an address of a known host without the id of a video.
 */
export function videoAt(address: string): VideoId | 'no-id' | undefined {
  const url = parsed(address);
  const provider = url && providers.get(url.hostname.replace(/^www\./, ''));
  if (url === undefined || provider === undefined) return undefined;
  const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
  if (provider === 'vimeo') {
    const videoId = first === 'video' ? second : first;
    return vimeoId.test(videoId) ? { provider, videoId } : 'no-id';
  }
  const byPath = ['embed', 'shorts', 'live'].includes(first) ? second : '';
  const videoId = provider === 'youtube-short' ? first : (url.searchParams.get('v') ?? byPath);
  return youtubeId.test(videoId) ? { provider: 'youtube', videoId } : 'no-id';
}
