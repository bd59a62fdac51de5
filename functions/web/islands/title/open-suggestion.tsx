import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { suggestionQuestions } from '../../html/words/suggestion-rows.ts';
import { SuggestionForm } from '../forms/suggestion-form.tsx';
import { callApi } from '../helpers/api.ts';
import { readDraft } from '../helpers/drafts.ts';
import { openForm } from './open-form.ts';

const askAbout = (row: Suggestion['area']): void => {
  const heading = document.getElementById('suggest-heading');
  if (heading) heading.textContent = suggestionQuestions[row];
  document.getElementById('suggest-others')?.remove();
};

/**
 * Opens the suggestion form of the title that `place` names, with the row and the field chosen that the reader picked on the
 * page; again when the reader picks others. The page's values are read first; if they cannot be read, the change is
 * described in words.
 */
export async function openSuggestion(place: HTMLElement): Promise<void> {
  const { slug = '' } = place.dataset;
  const draft = `suggestion:${slug}`;
  const page = await callApi<PageDocument>('GET', `/v1/titles/${slug}`);
  let picks = 0;
  const show = openForm(place, () => {
    const { row, field } = place.dataset;
    picks += 1;
    return (
      <SuggestionForm
        key={picks}
        destination={{ method: 'POST', path: `/v1/titles/${slug}/suggestions`, draft }}
        initial={readDraft<Suggestion>(draft) ?? {}}
        page={page.ok ? page.body : undefined}
        picked={row === undefined ? undefined : { row: row as Suggestion['area'], field }}
        onRow={askAbout}
        button="Send your suggestion"
      />
    );
  });
  place.addEventListener('pick', show);
}
