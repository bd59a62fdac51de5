import type { GridCategory } from '../../../../../shared/expert-reviews/categories.ts';
import { reviewLimits } from '../../../../../shared/expert-reviews/limits.ts';
import { scales } from '../../../../../shared/expert-reviews/scales.ts';
import { formValueAt, listAt } from '../../../html/editorial/form-values.ts';
import { gridOf } from '../../../html/editorial/review-form.ts';
import { useTitleForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { LevelChoice } from './grid-fields.tsx';
import { RowList } from './row-list.tsx';
import { ChoiceField, NumberField } from './small-fields.tsx';
import { LongText } from './text-field.tsx';

const ages = Array.from({ length: 19 }, (_, age) => [String(age), `${age}+`] as const);

const SeasonGrid = ({ path }: { path: string }) => {
  const { kind, values } = useTitleForm();
  const categories = gridOf(kind).map((category) => [category, scales[category].name] as const);
  return (
    <RowList
      path={path}
      one="Category"
      add={{ name: 'Add a category that differs', row: {} }}
      max={categories.length}
    >
      {(row) => {
        const category = formValueAt(values, `${row}.category`) as GridCategory | undefined;
        return (
          <>
            <ChoiceField path={`${row}.category`} label="Category" options={categories} />
            {category && <LevelChoice path={`${row}.level`} category={category} />}
            {category && (
              <LongText path={`${row}.note`} label="Note" rows={2} limits={reviewLimits.gridNote} />
            )}
          </>
        );
      }}
    </RowList>
  );
};

/** The seasons whose age or levels differ from the whole work. */
export function SeasonFields() {
  const { values } = useTitleForm();
  const count = listAt(values, 'seasons').length;
  return (
    <FormSection
      id="seasons"
      heading="Seasons that differ"
      lead="Only seasons whose age or levels differ from the whole. 0 stands for special episodes."
    >
      <RowList
        path="seasons"
        one="Season"
        add={{ name: 'Add a season', row: { season: count + 1 } }}
        max={60}
      >
        {(path) => (
          <>
            <div class="form-pair">
              <NumberField path={`${path}.season`} label="Number of the season" />
              <ChoiceField path={`${path}.ageRating`} label="Age, if it differs" options={ages} numeric />
            </div>
            <LongText
              path={`${path}.note`}
              label="What changes in this season"
              rows={2}
              limits={reviewLimits.seasonNote}
            />
            <SeasonGrid path={`${path}.contentGrid`} />
          </>
        )}
      </RowList>
    </FormSection>
  );
}
