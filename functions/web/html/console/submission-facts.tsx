import type { SpoilerMark } from '../../../../shared/community-reviews/spoiler.ts';
import type { CaseInFull } from '../../../../shared/contract/case-schemas.ts';
import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import { Stars } from '../parts/stars.tsx';
import { concernWords } from '../words/concerns.ts';
import { valueLines } from '../words/field-values.ts';
import { fieldWords } from '../words/fields.ts';
import { seasonName } from '../words/seasons.ts';

const spoilerWords: Readonly<Record<SpoilerMark, string>> = {
  found: 'may give the ending away, according to screening',
  marked: 'gives the ending away, according to a moderator',
  cleared: 'does not give the ending away, according to a moderator',
};

const proposedWords = (path: string, value: unknown, index: number): string => {
  if (typeof value === 'string') return `the proposed value ${index + 1}`;
  return valueLines(path, value).join('; ') || 'nothing';
};

/** The fields that a suggestion would change. Text values are shown with the submission's other texts, highlighted. */
const Changes = ({ patch }: { patch: NonNullable<Suggestion['patch']> }) => (
  <>
    <p>It would change:</p>
    <ul class="bullets">
      {patch.map(({ path, value }, index) => (
        <li key={index} class="case-evidence">
          {fieldWords(path)}: {proposedWords(path, value, index)}
        </li>
      ))}
    </ul>
  </>
);

/** What was submitted in addition to the text: the rating of a review, or the fields of a suggestion. */
export function SubmittedRating({ submission }: Pick<CaseInFull, 'submission'>) {
  const { content } = submission;
  if (content === undefined) return null;
  if ('area' in content)
    return (
      <>
        <p class="rated">
          <span>About: {content.area.replaceAll('-', ' ')}</span>
          {content.evidenceUrl && <span class="case-evidence">Evidence: {content.evidenceUrl}</span>}
        </p>
        {content.patch && content.patch.length > 0 && <Changes patch={content.patch} />}
      </>
    );
  return (
    <p class="rated">
      <Stars value={content.stars} />
      {content.age !== undefined && <span>suitable from age {content.age}</span>}
      {content.season !== undefined && <span>about {seasonName(content.season).toLowerCase()}</span>}
      {content.beforePremiere && <span>sent before the premiere</span>}
      {content.mark && <span>{spoilerWords[content.mark]}</span>}
      {content.spoiler !== undefined && (
        <span>its author says that it {content.spoiler ? 'gives' : 'does not give'} the ending away</span>
      )}
      {content.concerns?.map((concern) => (
        <span key={concern} class="chip">
          {concernWords[concern].text}
        </span>
      ))}
    </p>
  );
}
