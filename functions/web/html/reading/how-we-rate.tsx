import { enoughVotes } from '../../../../shared/community-reviews/most-helpful.ts';
import { gapWords } from '../words/grid-gap.ts';
import { starCount, starWords } from '../words/stars.ts';
import { PageHead } from './page-head.tsx';
import { ScaleGuide } from './scale-guide.tsx';

const starMeanings = starWords.map((words, index) => ({ ...words, stars: index + 1 })).reverse();

const twoEditors =
  'A review needs two editors: one writes it, and another reads it and publishes it. Nobody publishes what they wrote, ' +
  'also when somebody else changed it afterwards.';
const oneEditor = 'Here one editor may write a review and publish it; a second one is not required.';
const suggestedToTwo =
  'This editor may write a fact in it differently. The age, the levels and the texts of the review are taken over as the ' +
  'reader proposed them, or else need two editors.';
const suggestedToOne = 'This editor may write another value, but changes only what the reader named.';

/** Explains who pays, how ages and levels are decided, and what each level means. */
export function HowWeRate({ secondEditor }: { secondEditor: boolean }) {
  return (
    <>
      <PageHead heading="How we rate">
        <p class="hero-line">The same standards for every title, published where everybody can check them.</p>
      </PageHead>
      <div class="wrap rows">
        <section class="row prose" aria-labelledby="who-heading">
          <h2 id="who-heading">Who decides, and who pays</h2>
          <p>
            An editor watches, plays, reads or listens to the whole work and writes the review. Nobody who
            makes, sells or advertises a title pays for a review, sees it beforehand or can change it. If
            something was lent or given to us for a review, its page says so.
          </p>
          <p>
            {secondEditor ? twoEditors : oneEditor} A fact that anybody can check, such as a date, a name or a
            link, is corrected by one editor at once, and so are the pictures with their descriptions and the
            titles that we recommend with our reasons. A change that a reader suggests is checked and
            published by one editor, who is not that reader. {secondEditor ? suggestedToTwo : suggestedToOne}{' '}
            The stars and who wrote the review are never changed in this way. Every change of a page is in its
            history, which the end of the page links to.
          </p>
          <h2>What the age means</h2>
          <p>
            It is the age from which we think most children will be fine: they can follow it, it won't upset
            them for long, and there is something in it for them. We consider how intense a scene is, how long
            it lasts, what its consequences are, and whether somebody helps. You know your child better than
            we do, and the levels show why we chose that age.
          </p>
          <h2>What the stars mean</h2>
          <p>Stars say how good a title is of its kind. They say nothing about how suitable it is.</p>
          <ul class="plain">
            {starMeanings.map(({ stars, word, meaning }) => (
              <li key={stars}>
                <strong>{starCount(stars)}:</strong> {word}. {meaning}
              </li>
            ))}
          </ul>
          <h2>What readers add</h2>
          <p>
            Ratings by parents, teens and educators are shown separately from each other and from ours. Every
            text passes the same checks before it appears, however many stars it gives. Readers can also set
            their own level in a category, and the page shows it beside ours. When readers see a level
            differently ({gapWords}), our editors look at it again. The most helpful review comes first: the
            one that helped the most readers, if it helped at least {enoughVotes}.
          </p>
        </section>
        <section class="row" id="levels" aria-labelledby="levels-heading">
          <h2 id="levels-heading">What the levels mean</h2>
          <p class="row-lead">
            We rate every title in nine categories, games also for ease of play, and apps also for privacy. In
            some categories more lamps are better; in others you may prefer few.
          </p>
          <ScaleGuide />
        </section>
      </div>
    </>
  );
}
