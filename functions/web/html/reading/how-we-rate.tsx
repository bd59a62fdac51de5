import { enoughVotes } from '../../../../shared/community-reviews/most-helpful.ts';
import { starCount, starWords } from '../words/stars.ts';
import { PageHead } from './page-head.tsx';
import { ScaleGuide } from './scale-guide.tsx';

const starMeanings = starWords.map((words, index) => ({ ...words, stars: index + 1 })).reverse();

/** Who pays, how ages and levels are decided, and what each level means. */
export function HowWeRate() {
  return (
    <>
      <PageHead heading="How we rate">
        <p class="hero-line">The same yardstick for every title, printed where everybody can check it.</p>
      </PageHead>
      <div class="wrap rows">
        <section class="row prose" aria-labelledby="who-heading">
          <h2 id="who-heading">Who decides, and who pays</h2>
          <p>
            An editor watches, plays, reads or listens to the whole work and writes the review. Nobody who
            makes, sells or advertises a title pays for a review, sees it beforehand or can change it. What
            was lent or given to us for a review is named on its page.
          </p>
          <h2>What the age means</h2>
          <p>
            It is the age from which we think most children will be fine: they can follow it, they won't be
            troubled by it for long, and there is something in it for them. It weighs how strong a scene is,
            how long it lasts, what comes of it, and whether somebody helps. You know your child better than
            we do; the levels tell you why we chose it.
          </p>
          <h2>What the stars mean</h2>
          <p>Stars say how good it is of its kind. They never say how suitable it is.</p>
          <ul class="plain">
            {starMeanings.map(({ stars, word, meaning }) => (
              <li key={stars}>
                <strong>{starCount(stars)}:</strong> {word}. {meaning}
              </li>
            ))}
          </ul>
          <h2>What readers add</h2>
          <p>
            Parents, teens and educators rate apart from each other and apart from us. Every text passes the
            same checks before it appears; how many stars it gives plays no part in that. Readers can also set
            their own level in a category, and the page shows theirs beside ours. A review stands first as the
            most helpful one once {enoughVotes} readers or more said that it helped them, and the most of all.
          </p>
        </section>
        <section class="row" id="levels" aria-labelledby="levels-heading">
          <h2 id="levels-heading">What the levels mean</h2>
          <p class="row-lead">
            Nine categories for every title, ease of play for games, privacy for apps. For some we hope for
            many lamps, for others you may prefer few.
          </p>
          <ScaleGuide />
        </section>
      </div>
    </>
  );
}
