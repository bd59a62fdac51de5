import type { TitleCard } from '../../../../shared/titles/schema.ts';
import { Empty } from '../parts/empty-notice.tsx';
import { KindIcon } from '../parts/kind-icon.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { TitleCards } from '../parts/title-card.tsx';
import { kindsInOrder, kindWords } from '../words/kinds.ts';

/** The titles of one kind on the front page. */
export interface Shelf {
  kind: TitleCard['kind'];
  cards: readonly TitleCard[];
}

const Promises = () => (
  <ul class="promises">
    <li>
      <h3>What's in it, exactly</h3>
      <p>
        Nine categories with six levels each, and a published meaning for every level. No surprises after
        bedtime.
      </p>
    </li>
    <li>
      <h3>Editors and families</h3>
      <p>Every page has an expert review and, shown separately, what parents, teens and educators say.</p>
    </li>
    <li>
      <h3>Nobody can buy a rating</h3>
      <p>No advertising, no sponsored titles, and no cookies for reading. The code and the rules are open.</p>
    </li>
  </ul>
);

/** The front page. */
export function HomePage({ shelves }: { shelves: readonly Shelf[] }) {
  return (
    <>
      <header class="night hero">
        <div class="wrap">
          <h1>Know before you press play</h1>
          <p class="hero-line">
            Calm, independent reviews of what children watch, play, read and listen to, with the age it's
            right for and the reasons why.
          </p>
          <SearchBox id="home-search" />
          <nav aria-label="Browse by kind">
            <ul class="kinds">
              {kindsInOrder.map((kind) => (
                <li key={kind}>
                  <a href={kindWords[kind].path}>
                    <KindIcon kind={kind} />
                    {kindWords[kind].many}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <div class="wrap rows">
        {shelves.length === 0 && (
          <Empty>
            <p>The first reviews are being written. Come back soon.</p>
          </Empty>
        )}
        {shelves.map(({ kind, cards }) => (
          <section key={kind} class="row" aria-labelledby={`shelf-${kind}`}>
            <div class="shelf-head">
              <h2 id={`shelf-${kind}`}>{kindWords[kind].many}</h2>
              <a href={kindWords[kind].path}>
                All<span class="hidden"> {kindWords[kind].many.toLowerCase()}</span>
              </a>
            </div>
            <TitleCards cards={cards} level={3} />
          </section>
        ))}
        <section class="row" aria-labelledby="promises-heading">
          <h2 id="promises-heading">Why families use Nightlight</h2>
          <Promises />
        </section>
      </div>
    </>
  );
}
