import type { CommunityReview } from '../../../../shared/community-reviews/schema.ts';
import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { keepDraft } from '../helpers/drafts.ts';
import { ConcernChoice } from './concern-choice.tsx';
import { CountedText } from './counted-text.tsx';
import { Field } from './field.tsx';
import { FormFoot } from './form-foot.tsx';
import { GridVotes } from './grid-votes.tsx';
import { changeTo, readReview, replacementOf } from './review-from-form.ts';
import { SeasonChoice } from './season-choice.tsx';
import { SpoilerChoice } from './spoiler-choice.tsx';
import { StarChoice } from './star-choice.tsx';
import { type Destination, useSending } from './use-sending.ts';

const ages = Array.from({ length: 19 }, (_, age) => age);

/**
 * The form to rate a title; only the stars are required. `initial` is a draft or the text being edited. `before` is the
 * earlier review, which is changed (`POST`) or replaced (`PUT`). `spoilerHint` is set when screening thinks that the text
 * gives the ending away, and says how the text is shown until the author answers.
 */
export function ReviewForm(props: {
  destination: Destination;
  categories: readonly GridCategory[];
  /** How many seasons the work has; 0 when it has none. */
  seasons: number;
  initial: Partial<CommunityReview>;
  before?: CommunityReview | undefined;
  spoilerHint?: string | undefined;
  button: string;
}) {
  const { destination, initial, before, categories } = props;
  const { sending, problem, errorOf, send } = useSending(destination);
  const bodyOf = (review: CommunityReview) => {
    if (before === undefined) return review;
    return destination.method === 'POST'
      ? changeTo(review, before, categories)
      : replacementOf(review, before);
  };
  return (
    <form
      class="form"
      aria-label="Your rating"
      onInput={(event) => keepDraft(destination.draft, readReview(new FormData(event.currentTarget)))}
      onSubmit={(event) => {
        event.preventDefault();
        void send(bodyOf(readReview(new FormData(event.currentTarget))));
      }}
    >
      <StarChoice value={initial.stars} error={errorOf('stars')} />
      <Field
        id="review-age"
        label="Suitable from age"
        error={errorOf('age')}
        hint="Your own opinion, not a legal rating."
      >
        {(described) => (
          <select {...described} name="age">
            <option value="">No opinion</option>
            {ages.map((age) => (
              <option key={age} value={age} selected={age === initial.age}>
                {age} and up
              </option>
            ))}
          </select>
        )}
      </Field>
      <SeasonChoice seasons={props.seasons} season={initial.season} error={errorOf('season')} />
      <Field id="review-headline" label="Headline (optional)" error={errorOf('headline')}>
        {(described) => (
          <input
            {...described}
            name="headline"
            type="text"
            maxLength={120}
            defaultValue={initial.headline ?? ''}
          />
        )}
      </Field>
      <Field
        id="review-text"
        label="Your review (optional)"
        error={errorOf('text')}
        hint="What should another family know? Please leave out names, addresses and links."
      >
        {(described) => (
          <CountedText {...described} name="text" maxLength={5000} value={initial.text ?? ''} />
        )}
      </Field>
      <SpoilerChoice said={initial.spoiler} hint={props.spoilerHint} />
      <ConcernChoice tone="good" ticked={initial.concerns ?? []} categories={categories} />
      <ConcernChoice tone="care" ticked={initial.concerns ?? []} categories={categories} />
      {categories.length > 0 && <GridVotes categories={categories} votes={initial.grid ?? {}} />}
      <FormFoot problem={problem} sending={sending} button={props.button} />
    </form>
  );
}
