import type { Frame, PageMeta } from './frame.ts';
import { JsonLd } from './json-ld.tsx';

const siteName = 'Nightlight';
const scripts = (islands: readonly string[] = []) => ['account', ...islands];

/** The `head` element of a document: metadata for browsers, search engines and link previews. */
export function Head({ frame, meta }: { frame: Frame; meta: PageMeta }) {
  const title = meta.title === siteName ? `${siteName}: family media reviews` : `${meta.title} | ${siteName}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#0d1533" />
      <link rel="stylesheet" href={frame.asset('site.css')} />
      {meta.styles?.map((name) => (
        <link key={name} rel="stylesheet" href={frame.asset(`${name}.css`)} />
      ))}
      <link rel="icon" type="image/svg+xml" href={frame.asset('icon.svg')} />
      {meta.description && <meta name="description" content={meta.description} />}
      {meta.personal ? (
        <>
          <meta name="robots" content="noindex, nofollow" />
          <meta name="referrer" content="no-referrer" />
        </>
      ) : (
        <>
          <link rel="canonical" href={frame.origin + meta.path} />
          <meta property="og:site_name" content={siteName} />
          <meta property="og:type" content="article" />
          <meta property="og:title" content={meta.title} />
          <meta property="og:url" content={frame.origin + meta.path} />
          {meta.description && <meta property="og:description" content={meta.description} />}
          {meta.image && <meta property="og:image" content={frame.origin + meta.image.url} />}
          {meta.image && <meta property="og:image:alt" content={meta.image.alt} />}
          {meta.image?.width && <meta property="og:image:width" content={String(meta.image.width)} />}
          {meta.image?.height && <meta property="og:image:height" content={String(meta.image.height)} />}
          <meta name="twitter:card" content={meta.image?.width ? 'summary_large_image' : 'summary'} />
        </>
      )}
      {meta.refreshSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(meta.refreshSeconds)} />
        </noscript>
      )}
      {scripts(meta.islands).map((name) => (
        <script key={name} type="module" src={frame.asset(`${name}.js`)} />
      ))}
      {meta.data && <JsonLd data={meta.data} />}
    </head>
  );
}
