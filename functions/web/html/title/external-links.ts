import type { PageDocument } from '../../../../shared/titles/page-document.ts';

/** Returns the URLs of the title in external catalogues. */
export function externalLinks({ externalIds }: PageDocument['details']): { name: string; url: string }[] {
  const { imdb, tmdb, wikidata, isbn, eidr, openLibrary } = externalIds;
  const imdbPart = imdb?.startsWith('nm') ? 'name' : imdb?.startsWith('co') ? 'company' : 'title';
  const openLibraryPart = openLibrary?.endsWith('M') ? 'books' : 'works';
  return [
    ...(imdb ? [{ name: 'IMDb', url: `https://www.imdb.com/${imdbPart}/${imdb}/` }] : []),
    ...(tmdb ? [{ name: 'TMDB', url: `https://www.themoviedb.org/${tmdb}` }] : []),
    ...(wikidata ? [{ name: 'Wikidata', url: `https://www.wikidata.org/wiki/${wikidata}` }] : []),
    ...(isbn ? [{ name: `ISBN ${isbn}`, url: `https://search.worldcat.org/search?q=bn%3A${isbn}` }] : []),
    ...(openLibrary
      ? [{ name: 'Open Library', url: `https://openlibrary.org/${openLibraryPart}/${openLibrary}` }]
      : []),
    ...(eidr ? [{ name: 'EIDR', url: `https://ui.eidr.org/view/content?id=${eidr}` }] : []),
  ];
}
