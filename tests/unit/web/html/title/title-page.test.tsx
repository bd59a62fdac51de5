import { describe, expect, it } from 'vitest';
import { renderTitlePage } from '../../../../../functions/web/html/title/render-title-page.tsx';
import { titleKinds } from '../../../../../shared/titles/kinds.ts';
import type { PageDocument } from '../../../../../shared/titles/page-document.ts';
import { sampleCatalogue } from '../../../../support/web/catalogue.ts';
import { textOf } from '../../../../support/web/text-of.ts';
import { withReviews } from '../../../../support/web/with-reviews.ts';

const frame = { asset: (name: string) => `/assets/${name}`, origin: 'https://nightlight.example' };
const { pages } = sampleCatalogue();
const innocence = pages.get('the-innocence-files')!;
const render = (page: PageDocument) => renderTitlePage(frame, page);

describe('The title page', () => {
  it.each(titleKinds)('has every section for a %s', (kind) => {
    const page = [...pages.values()].find((candidate) => candidate.kind === kind)!;

    const html = render(page);

    for (const id of [
      'grid',
      'where',
      'media',
      'community',
      'add-rating',
      'story',
      'verdict',
      'talk',
      'details',
      'suggest',
      'recommended',
    ])
      expect(html).toContain(`id="${id}"`);
    expect(textOf(html)).toContain('Why you can trust this page');
    expect(html.match(/class="level"/g)).toHaveLength(page.contentGrid.length);
  });

  it.each([
    ['film', 'Where to Watch'],
    ['game', 'Where to Play'],
    ['book', 'Where to Read'],
    ['podcast', 'Where to Listen'],
  ])('has the heading for a %s: %s', (kind, words) => {
    const page = [...pages.values()].find((candidate) => candidate.kind === kind)!;

    expect(textOf(render(page))).toContain(words);
  });

  it('shows an offer for a region that is no country, which was stored before it was refused', () => {
    const [offer] = innocence.whereToWatch;
    const text = textOf(render({ ...innocence, whereToWatch: [{ ...offer!, region: 'XX' }] }));
    expect(text).toContain(offer!.provider);
  });

  it('shows the facts of The Innocence Files', () => {
    const text = textOf(render(innocence));

    for (const fact of [
      'April 15, 2020',
      'Netflix',
      'TV-MA',
      'Reality TV',
      'Genevieve Wong',
      'For ages 16 and up',
    ])
      expect(text).toContain(fact);
  });

  it('shows the level and label of a category, and the readers’ level', () => {
    const text = textOf(render(withReviews(innocence)));

    const { level, label } = innocence.contentGrid.find((entry) => entry.category === 'language')!;
    expect(text).toContain(`Language ${level} of 5: ${label}`);
    expect(text).toMatch(/Readers say\s+3\.4 of 5:\s+3\.4 \(12 votes\)/);
  });

  it('shows each audience separately', () => {
    const text = textOf(render(withReviews(innocence)));

    expect(text).toMatch(
      /Parents and adults\s+4\.3.*15\+.*128 ratings.*Teens\s+5\.0.*1 rating.*Educators\s+Be the first educator/,
    );
  });

  it('shows the most helpful review once, even if it is also among the latest', () => {
    const page = withReviews(innocence);
    page.community.adults.latest.unshift(page.community.adults.mostHelpful!);

    expect(render(page).match(/Hard to watch, harder to forget/g)).toHaveLength(1);
  });

  it('offers a still as AVIF and WebP in each width, with its size, and only the first at once', () => {
    const still = {
      kind: 'image' as const,
      url: '/media/a/harbour-0f.png',
      alt: 'A harbour',
      credit: 'Harbour Street Pictures',
      licence: 'CC-BY-4.0',
      lang: 'en-GB',
      width: 700,
      height: 350,
      widths: [320, 640, 700],
    };
    const html = render({ ...innocence, media: [still] });

    const srcset = (format: string) =>
      [320, 640, 700].map((width) => `/media/a/harbour-0f-${width}.${format} ${width}w`).join(', ');
    for (const format of ['avif', 'webp'])
      expect(html.split(`<source type="image/${format}" srcset="${srcset(format)}" sizes="`)).toHaveLength(3);
    expect(html).toContain(
      '<img src="/media/a/harbour-0f.png" alt="A harbour" width="700" height="350" fetchpriority="high"',
    );
    expect(html).toContain(
      '<img src="/media/a/harbour-0f.png" alt="A harbour" width="700" height="350" loading="lazy" decoding="async"',
    );
    expect(html).toContain('<figure lang="en-GB">');
    expect(textOf(html)).toContain('Harbour Street Pictures, CC-BY-4.0');
  });

  it('has one file of a drawing, and the privacy-enhanced player of a video', () => {
    const words = { alt: 'A trailer', credit: 'Ours' };
    const html = render({
      ...innocence,
      media: [
        { kind: 'image', url: '/media/a.svg', width: 10, height: 5, ...words },
        { kind: 'video', provider: 'youtube', videoId: 'dQw4w9WgXcQ', ...words },
        { kind: 'video', provider: 'vimeo', videoId: '76979871', ...words },
      ],
      recommendations: [],
    });

    expect(html).not.toContain('<source');
    expect(html).toContain('data-embed="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"');
    expect(html).toContain('data-embed="https://player.vimeo.com/video/76979871?dnt=1"');
    expect(html).not.toContain('<iframe');
  });

  it('shows a useful message where data is missing', () => {
    const bare = { ...innocence, whereToWatch: [], media: [], recommendations: [] };

    const text = textOf(render(bare));

    expect(text).toContain("We don't know of anywhere to watch it right now");
    expect(text).toContain('No trailers or pictures yet');
    expect(text).toContain('Browse all our series');
    expect(text).toContain('Be the first parent to review');
  });
});
