import { Stars } from '../parts/stars.tsx';
import { concernWords } from '../words/concerns.ts';
import type { CaseInFull } from './case.ts';

/** What stands beside the words: the rating of a review, or what a suggestion is about. */
export const Rated = ({ submission }: Pick<CaseInFull, 'submission'>) => {
  const { content } = submission;
  if (content === undefined) return null;
  if ('area' in content)
    return (
      <p class="rated">
        <span>About: {content.area.replaceAll('-', ' ')}</span>
        {content.evidenceUrl && <span class="case-evidence">Evidence: {content.evidenceUrl}</span>}
      </p>
    );
  return (
    <p class="rated">
      <Stars value={content.stars} />
      {content.age !== undefined && <span>fine from {content.age}</span>}
      {content.concerns?.map((concern) => (
        <span key={concern} class="chip">
          {concernWords[concern].text}
        </span>
      ))}
    </p>
  );
};
