import { describe, expect, it } from 'vitest';
import { renderTitlePage } from '../../../../../functions/web/html/title/render-title-page.tsx';
import { sampleCatalogue } from '../../../../support/web/catalogue.ts';
import { withReviews } from '../../../../support/web/with-reviews.ts';

const frame = { asset: (name: string) => `/assets/${name}`, origin: 'https://nightlight.example' };
const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)' <!--`;

const everywhere = <Value,>(value: Value): Value => {
  if (typeof value === 'string') return /^[\w/:.*+-]+$/.test(value) ? value : (hostile as Value);
  if (Array.isArray(value)) return value.map(everywhere) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everywhere(inner)])) as Value;
};

describe('Hostile text in a title page', () => {
  const page = everywhere(withReviews(sampleCatalogue().pages.get('the-innocence-files')!));
  const html = renderTitlePage(frame, { ...page, name: hostile });

  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const markup = html.replace(data, '');

  it.each([
    ['element', /<script>|<img src=x/],
    ['attribute', /[^;]" onmouseover=/],
    ['inline style', /<[^>]+\sstyle="/],
  ])('never becomes an %s', (_, pattern) => {
    expect(pattern.test(markup)).toBe(false);
  });

  it('cannot close the data block that contains it', () => {
    expect(JSON.parse(data).name).toBe(hostile);
    expect(data.includes('<')).toBe(false);
  });
});
