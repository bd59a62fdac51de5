import type { PageDocument } from '../../../../shared/titles/page-document.ts';

/** Returns the URLs of the title in external catalogues. */
export function externalLinks({ externalIds }: PageDocument['details']): { name: string; url: string }[] {
  const { imdb, tmdb, wikidata, isbn } = externalIds;
  const imdbPart = imdb?.startsWith('nm') ? 'name' : imdb?.startsWith('co') ? 'company' : 'title';
  return [
    ...(imdb ? [{ name: 'IMDb', url: `https://www.imdb.com/${imdbPart}/${imdb}/` }] : []),
    ...(tmdb ? [{ name: 'TMDB', url: `https://www.themoviedb.org/${tmdb}` }] : []),
    ...(wikidata ? [{ name: 'Wikidata', url: `https://www.wikidata.org/wiki/${wikidata}` }] : []),
    ...(isbn ? [{ name: `ISBN ${isbn}`, url: `https://search.worldcat.org/search?q=bn%3A${isbn}` }] : []),
  ];
}
