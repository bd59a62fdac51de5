import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import { SuggestionForm } from '../forms/suggestion-form.tsx';
import { readDraft } from '../helpers/drafts.ts';
import { openForm } from './open-form.ts';

/** Opens the suggestion form of the title that `place` names. */
export function openSuggestion(place: HTMLElement): void {
  const slug = place.dataset.slug ?? '';
  const draft = `suggestion:${slug}`;
  openForm(
    place,
    <SuggestionForm
      destination={{ method: 'POST', path: `/v1/titles/${slug}/suggestions`, draft }}
      initial={readDraft<Suggestion>(draft) ?? {}}
      button="Send your suggestion"
    />,
  );
}
