import { describe, expect, it } from 'vitest';
import { Media } from '../../../shared/titles/media.ts';
import { shownMedia } from '../../../shared/titles/shown-media.ts';
import { videoAt } from '../../../shared/titles/video-address.ts';

const words = { alt: 'Two people at a harbour', credit: 'Harbour Street Pictures' };
const image = {
  kind: 'image',
  url: `/media/a/b-${'0f'.repeat(16)}.png`,
  width: 10,
  height: 20,
  ...words,
} as const;
const video = { kind: 'video', ...words } as const;
const faults = (media: object) =>
  Media.safeParse(media).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the address of a video', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10', 'youtube', 'dQw4w9WgXcQ'],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871', 'vimeo', '76979871'],
    ['https://player.vimeo.com/video/76979871?h=1', 'vimeo', '76979871'],
  ])('%s is stored as provider and id', (url, provider, videoId) => {
    expect(Media.parse({ ...video, url })).toEqual({ ...video, provider, videoId });
  });

  it.each([
    'https://videos.example/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/https://youtu.be/dQw4w9WgXcQ',
    'http://youtu.be/dQw4w9WgXcQ',
    'https://user@youtu.be/dQw4w9WgXcQ',
    'https://constructor/embed/dQw4w9WgXcQ',
    'https://youtu.be:8443/dQw4w9WgXcQ',
    'javascript:alert(1)',
    'dQw4w9WgXcQ',
  ])('%s is refused at the field', (url) => {
    expect(videoAt(url)).toBeUndefined();
    expect(faults({ ...video, url })).toEqual([
      'url: must be an https address on youtube.com, youtu.be or vimeo.com',
    ]);
  });

  it.each(['https://www.youtube.com/', 'https://youtu.be/short', 'https://vimeo.com/about'])(
    '%s has no id',
    (url) => expect(faults({ ...video, url })).toEqual(['url: has no id of a video']),
  );

  it('is not combined with an id, and not left out without one', () => {
    const url = 'https://vimeo.com/76979871';
    expect(faults({ ...video, url, provider: 'vimeo' })).toEqual([expect.stringMatching(/^url: cannot/)]);
    expect(faults(video)).toEqual([expect.stringMatching(/^provider: is missing/)]);
    expect(faults({ ...video, provider: 'vimeo' })).toEqual(['videoId: is missing']);
    expect(faults({ ...video, provider: 'other', videoId: '76979871' })).toEqual([
      expect.stringMatching(/^provider: /),
    ]);
    expect(Media.parse({ ...video, provider: 'vimeo', videoId: '76979871' })).toMatchObject({
      videoId: '76979871',
    });
  });
});

describe('a still', () => {
  it('whose name is from before uploads were recorded is shown', () => {
    const old = { ...image, url: '/media/a/b.png' };
    expect(shownMedia([old], new Map())).toEqual([old]);
  });

  it('needs alternative text and credit, and may have a licence and a language', () => {
    expect(Media.parse({ ...image, licence: 'CC-BY-4.0', lang: 'pt-BR' })).toMatchObject({ lang: 'pt-BR' });
    expect(faults({ ...image, alt: ' ', credit: undefined, lang: 'English!', licence: '' })).toEqual([
      expect.stringMatching(/^alt: /),
      expect.stringMatching(/^credit: /),
      expect.stringMatching(/^licence: /),
      'lang: use a language tag such as en or pt-BR',
    ]);
    expect(faults({ ...image, widths: [320] })).toEqual([expect.stringContaining('widths')]);
  });

  it('is shown with the size of its file and its renditions once it is ready, or when it is from before', () => {
    const shown = (picture?: object) => shownMedia([image], new Map(picture ? [[image.url, picture]] : []));
    expect(shown({ state: 'ready', width: 640, height: 360, widths: [320, 640] })).toEqual([
      { ...image, width: 640, height: 360, widths: [320, 640] },
    ]);
    expect(shown({ state: 'ready', width: 640, height: 360, widths: [] })).toEqual([
      { ...image, width: 640, height: 360 },
    ]);
    expect(shown({})).toEqual([image]);
    for (const hidden of [undefined, { state: 'waiting' }, { state: 'refused' }])
      expect(shown(hidden)).toEqual([]);
  });
});
