import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { SuggestionForm } from '../forms/suggestion-form.tsx';
import { callApi } from '../helpers/api.ts';
import { readDraft } from '../helpers/drafts.ts';
import { openForm } from './open-form.ts';

/**
 * Opens the suggestion form of the title that `place` names, with the row chosen that `place` names. The page's values are
 * read first; if they cannot be read, the change is described in words.
 */
export async function openSuggestion(place: HTMLElement): Promise<void> {
  const { slug = '', row } = place.dataset;
  const draft = `suggestion:${slug}`;
  const page = await callApi<PageDocument>('GET', `/v1/titles/${slug}`);
  openForm(
    place,
    <SuggestionForm
      destination={{ method: 'POST', path: `/v1/titles/${slug}/suggestions`, draft }}
      initial={readDraft<Suggestion>(draft) ?? {}}
      page={page.ok ? page.body : undefined}
      row={row as Suggestion['area'] | undefined}
      button="Send your suggestion"
    />,
  );
}
