import { useCallback, useEffect, useState } from 'preact/hooks';
import { missingIn, previewPage } from '../../../html/editorial/preview-page.ts';
import { canHaveSeasons, changesOnlyFacts, pageOfForm } from '../../../html/editorial/review-form.ts';
import { type TitleDraft, waitingOf } from '../../../html/editorial/title-draft.ts';
import { agoWords } from '../../../html/editorial/title-words.ts';
import { BoardFields, FactFields, IdentifierFields, NameFields } from '../form/fact-sections.tsx';
import { FormProvider } from '../form/form-context.ts';
import { MediaFields, OfferFields } from '../form/page-sections.tsx';
import { RecommendationFields } from '../form/recommendation-fields.tsx';
import { ReviewFields } from '../form/review-fields.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { EditFoot } from './edit-foot.tsx';
import { EditProblem } from './edit-problem.tsx';
import type { Edit } from './edit-state.ts';
import { MergePanel } from './merge-panel.tsx';
import { OtherWordsPanel } from './other-words-panel.tsx';
import { Preview } from './preview.tsx';
import { useCards } from './use-cards.ts';
import { type EditStart, type OpenEdit, useEdit } from './use-edit.ts';
import { usePreview } from './use-preview.ts';
import type { LoadedTitle } from './use-title.ts';

const parts = [
  ['head', 'Head'],
  ['grid', 'Grid'],
  ['seasons', 'Seasons'],
  ['texts', 'Review'],
  ['talk', 'Talking points'],
  ['who', 'Byline'],
  ['names', 'Names'],
  ['facts', 'Facts'],
  ['boards', 'Boards'],
  ['ids', 'Catalogues'],
  ['offers', 'Offers'],
  ['media', 'Pictures'],
  ['recommend', 'Recommended'],
] as const;

const Restored = ({ edit }: { edit: OpenEdit }) => (
  <div class="claim-bar claim-bar-mine">
    <p>
      <strong>Restored.</strong> This is what you wrote{' '}
      {edit.storedAt !== undefined && agoWords(edit.storedAt, Date.now())} and did not save.
    </p>
    <button type="button" class="button button-quiet" onClick={edit.discard}>
      Discard it
    </button>
  </div>
);

/** Returns whether the facts can be saved without the review, or corrected for readers; `undefined` for neither. */
const factsActOf = (draft: TitleDraft, { base, values }: Edit): 'save' | 'correct' | undefined => {
  if (draft.revisions.length === 0) return 'save';
  const isCorrection = draft.published !== undefined && waitingOf(draft) === undefined;
  return isCorrection && changesOnlyFacts(base, values) ? 'correct' : undefined;
};

/** Prevents Enter in a field of one line from doing anything: saving needs the button or Ctrl+S. */
const withoutEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.ctrlKey && !event.metaKey)
    event.preventDefault();
};

/** The commands of the form that keys call. */
export interface EditCommands {
  save: () => void;
  togglePreview: () => void;
}

/** The form of a title and its review, with the preview of the page. `bind` receives what its keys do. */
export function EditView(props: {
  title: LoadedTitle;
  start: EditStart | undefined;
  /** Is called once the form has begun with `start`, so that it does not begin with it again. */
  started: () => void;
  /** Opens another view, when the title has nothing to edit. */
  leave: () => void;
  styles: string;
  bind: (commands: EditCommands) => void;
}) {
  const { draft } = props.title;
  const { kind, slug } = draft.title;
  const edit = useEdit(props.title, props.start);
  const [correcting, setCorrecting] = useState(false);
  const { previewed, togglePreview } = usePreview();
  useEffect(props.started, []);
  useEffect(() => {
    // Nothing can be written into a merged title once its draft is saved or discarded.
    if (draft.mergedInto && !edit.dirty) props.leave();
  }, [edit.dirty]);
  useEffect(() => props.bind({ save: () => edit.save(), togglePreview }));
  const { values } = edit.edit;
  const { recommendations = [] } = pageOfForm(values) as { recommendations?: [] };
  const { cards, remember } = useCards(slug, recommendations);
  const page = useCallback(
    () => ({
      page: previewPage(draft, values, cards, new Date().toISOString()),
      missing: missingIn(values),
    }),
    [draft, values, cards],
  );
  if (edit.merging)
    return <MergePanel merging={edit.merging} finish={edit.finishMerge} leave={edit.leaveMerge} />;
  return (
    <FormProvider value={{ kind, slug, values, set: edit.set, add: edit.add, errors: edit.errors }}>
      {edit.restored && edit.dirty && <Restored edit={edit} />}
      <OtherWordsPanel edit={edit} />
      <div class="edit-room">
        {previewed && <Preview page={page} styles={props.styles} close={togglePreview} />}
        <form class="edit" aria-label="Title and review" noValidate onKeyDown={withoutEnter}>
          <nav class="edit-parts" aria-label="Parts of the form">
            {parts
              .filter(([id]) => id !== 'seasons' || canHaveSeasons(kind))
              .map(([id, name]) => (
                <a key={id} href={`#part-${id}`}>
                  {name}
                </a>
              ))}
            <button type="button" class="small-button" aria-pressed={previewed} onClick={togglePreview}>
              Preview{' '}
              <span class="key" aria-hidden="true">
                v
              </span>
            </button>
          </nav>
          <EditProblem edit={edit} />
          <ReviewFields />
          <NameFields />
          <FactFields />
          <BoardFields />
          <IdentifierFields />
          <OfferFields />
          <MediaFields />
          <RecommendationFields remember={remember} />
          <EditFoot
            edit={edit}
            correct={() => setCorrecting(true)}
            factsAct={factsActOf(draft, edit.edit)}
            previewed={previewed}
            togglePreview={togglePreview}
          />
        </form>
        {correcting && (
          <CorrectDialog edit={edit.edit} close={() => setCorrecting(false)} correct={edit.saveFacts} />
        )}
      </div>
    </FormProvider>
  );
}
