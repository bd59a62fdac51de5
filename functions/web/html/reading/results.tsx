import type { ComponentChildren } from 'preact';
import type { TitleCard } from '../../../../shared/titles/schema.ts';
import { TitleCards } from '../parts/title-card.tsx';
import { counted } from '../words/numbers.ts';

/** One page of a list of titles, and the URLs of the previous and next page. */
export interface ResultList {
  cards: readonly TitleCard[];
  total: number;
  previous: string | undefined;
  next: string | undefined;
}

/** A list of titles with its count and links to the neighbouring pages. Shows `children` when the list is empty. */
export function Results(props: ResultList & { children: ComponentChildren }) {
  return (
    <div class="results">
      {props.cards.length === 0 ? (
        props.children
      ) : (
        <>
          <p class="results-count">{counted(props.total, 'title')}</p>
          <TitleCards cards={props.cards} level={2} />
        </>
      )}
      {(props.previous || props.next) && (
        <nav class="pager" aria-label="Pages">
          {props.previous && (
            <a class="button button-quiet" rel="prev" href={props.previous}>
              Previous
            </a>
          )}
          {props.next && (
            <a class="button" rel="next" href={props.next}>
              More titles
            </a>
          )}
        </nav>
      )}
    </div>
  );
}
