import type { Recommendation } from '../../../../shared/titles/schema.ts';
import { yearText } from '../words/dates.ts';
import { kindWords } from '../words/kinds.ts';
import { AgeLamp } from './age-lamp.tsx';
import { AnyScript } from './any-script.tsx';
import { KindIcon } from './kind-icon.tsx';
import { Picture } from './picture.tsx';
import { Stars } from './stars.tsx';

/** A title in a list, or a recommended title with the reason. */
type Card = Omit<Recommendation, 'reason'> & { reason?: string };

/** One title in a list. The whole card is clickable; the link's text is the title's name. */
const TitleCard = ({ card, level }: { card: Card; level: 2 | 3 | 4 }) => {
  const Heading = `h${level}` as const;
  return (
    <li class="card">
      <div class="card-picture">
        {card.image ? (
          <Picture
            image={{ ...card.image, width: 640, height: 360 }}
            alt=""
            sizes="(min-width: 40rem) 20rem, 95vw"
          />
        ) : (
          <KindIcon kind={card.kind} />
        )}
        <AgeLamp age={card.ageRating} />
      </div>
      <div class="card-text">
        <p class="card-kind">
          {kindWords[card.kind].one}
          {card.year !== undefined && `, ${yearText(card.year)}`}
        </p>
        <Heading class="card-name">
          <a href={`/titles/${card.slug}`}>
            <AnyScript text={card.name} lang={card.lang} />
          </a>
        </Heading>
        {card.reason && <p class="card-reason">{card.reason}</p>}
        <p class="card-line">{card.oneLiner}</p>
        <Stars value={card.stars} />
      </div>
    </li>
  );
};

/** A row of title cards. `level` is the heading level of their names. */
export function TitleCards({ cards, level }: { cards: readonly Card[]; level: 2 | 3 | 4 }) {
  return (
    <ul class="cards">
      {cards.map((card) => (
        <TitleCard key={card.slug} card={card} level={level} />
      ))}
    </ul>
  );
}
