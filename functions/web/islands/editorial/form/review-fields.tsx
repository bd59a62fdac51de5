import { maxTalkingPoints, reviewLimits } from '../../../../../shared/expert-reviews/limits.ts';
import { canHaveSeasons } from '../../../html/editorial/review-form.ts';
import { starCount, starWords } from '../../../html/words/stars.ts';
import { useTitleForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { GridFields } from './grid-fields.tsx';
import { RowList } from './row-list.tsx';
import { SeasonFields } from './season-fields.tsx';
import { ChoiceField } from './small-fields.tsx';
import { LineText, LongText } from './text-field.tsx';

const ages = Array.from({ length: 19 }, (_, age) => [String(age), `${age}+`] as const);
const stars = starWords.map(
  ({ word }, index) => [String(index + 1), `${starCount(index + 1)}: ${word}`] as const,
);

/** The head of the review: age, stars, why this age, one sentence. */
function HeadFields() {
  return (
    <FormSection id="head" heading="The head of the page">
      <div class="form-pair">
        <ChoiceField path="ageRating" label="Age" options={ages} numeric />
        <ChoiceField path="stars" label="Stars" options={stars} numeric />
      </div>
      <LongText
        path="oneLiner"
        label="One sentence about it"
        hint="What it is and for whom. Readers see it in every list."
        rows={2}
        limits={reviewLimits.oneLiner}
      />
      <LongText
        path="whyThisAge"
        label="Why this age"
        hint="Two to four sentences above the grid: what decides the age, how strong it is, and who will be fine with it."
        rows={4}
        limits={reviewLimits.whyThisAge}
      />
    </FormSection>
  );
}

/** The fields of the expert review. */
export function ReviewFields() {
  const { kind } = useTitleForm();
  return (
    <>
      <HeadFields />
      <FormSection
        id="grid"
        heading="A lot or a little?"
        lead="Every level has a published meaning. Choose by the meaning, and say in the note what a parent finds."
      >
        <GridFields />
      </FormSection>
      {canHaveSeasons(kind) && <SeasonFields />}
      <FormSection id="texts" heading="The review">
        <LongText
          path="story"
          label="What's the story?"
          hint="What it is about, without the ending. An empty line begins a new paragraph."
          rows={8}
          limits={reviewLimits.paragraphs}
        />
        <LongText
          path="verdict"
          label="Is it any good?"
          hint="What you think of it and why, for the family that decides tonight."
          rows={8}
          limits={reviewLimits.paragraphs}
        />
      </FormSection>
      <FormSection
        id="talk"
        heading="Talking points"
        lead="Open questions that a family can talk about afterwards."
      >
        <RowList
          path="talkingPoints"
          one="Talking point"
          add={{ name: 'Add a talking point', row: '' }}
          max={maxTalkingPoints}
        >
          {(path, _, index) => (
            <LongText
              path={path}
              label={`Question ${index + 1}`}
              rows={2}
              limits={reviewLimits.talkingPoint}
            />
          )}
        </RowList>
      </FormSection>
      <FormSection id="who" heading="Who made it, and how">
        <LineText
          path="byline"
          label="Reviewed by"
          hint="The name that readers see."
          limits={reviewLimits.byline}
        />
        <LongText
          path="disclosure"
          label="How the review was made"
          hint="Who paid, and what was lent or given to us."
          rows={3}
          limits={reviewLimits.disclosure}
        />
      </FormSection>
    </>
  );
}
