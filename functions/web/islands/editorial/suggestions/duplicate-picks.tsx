import { useEffect, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { StandingChip } from '../../../html/editorial/standing-chip.tsx';
import { proposalWords, standingOf } from '../../../html/editorial/suggestion-words.ts';
import { longDate } from '../../../html/words/dates.ts';
import { callApi } from '../../helpers/api.ts';
import { suggestionsPath } from './use-suggestions.ts';

/** Suggestions of the same title that are not themselves duplicates: the waiting ones, and the latest decided ones. */
const othersOf = async ({ slug, id }: EditorialSuggestion): Promise<EditorialSuggestion[]> => {
  const queries = ['', '&state=applied', '&state=declined'];
  const answers = await Promise.all(
    queries.map((state) =>
      callApi<{ items: EditorialSuggestion[] }>(
        'GET',
        `${suggestionsPath}?slug=${encodeURIComponent(slug)}&limit=20${state}`,
      ),
    ),
  );
  const found = answers.flatMap((answer) => (answer.ok ? answer.body.items : []));
  return [...new Map(found.map((one) => [one.id, one])).values()].filter(
    (one) => one.id !== id && one.state !== 'duplicate',
  );
};

/** The choice of the suggestion that says the same, among those of the same title. */
export function DuplicatePicks(props: {
  suggestion: EditorialSuggestion;
  chosen: string;
  choose: (other: EditorialSuggestion) => void;
}) {
  const { suggestion } = props;
  const [others, setOthers] = useState<readonly EditorialSuggestion[]>();
  useEffect(() => void othersOf(suggestion).then(setOthers), [suggestion.id]);
  if (others === undefined) return <p role="status">Loading the other suggestions ...</p>;
  if (others.length === 0)
    return <p class="fine">There is no other suggestion for this title, so it cannot be a duplicate.</p>;
  return (
    <fieldset class="reason-picks duplicate-picks">
      <legend>Which one says the same?</legend>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <label class="reason-pick">
              <input
                type="radio"
                name="duplicate-of"
                checked={props.chosen === other.id}
                onChange={() => props.choose(other)}
              />
              <span>
                <StandingChip standing={standingOf(other)} />{' '}
                <strong dir="auto">{proposalWords(other)}</strong>
                <span class="reason-text">
                  <span dir="auto">{other.reader.name}</span>, {longDate(other.receivedAt)}: {other.text}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
