import type { TransparencyReport } from '../../../../shared/moderation/transparency-schema.ts';
import { Measures } from '../charts/measures.tsx';
import { Section } from '../parts/section.tsx';
import { grouped } from '../words/numbers.ts';

const lead =
  'No rule may consider the stars: a harsh review is published as readily as a kind one. ' +
  'If these bars ever drift apart, something is wrong, and you can see it here.';

/** How many of the reviews with each star value were published at the first decision. */
export function StarRates({ rates }: { rates: TransparencyReport['publishRateByStars'] }) {
  return (
    <Section id="stars" heading="Published, by stars" lead={lead}>
      <Measures
        label="Share of reviews published, by star value"
        max={1}
        measures={[...rates].reverse().map(({ stars, decided, published, rate }) => ({
          name: stars === 1 ? '1 star' : `${stars} stars`,
          count: rate ?? 0,
          text:
            rate === null
              ? 'no decisions'
              : `${Math.round(rate * 100)}% (${grouped(published)} of ${grouped(decided)})`,
        }))}
      />
    </Section>
  );
}
