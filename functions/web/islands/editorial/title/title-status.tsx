import { publishingWords } from '../../../html/editorial/publishing-words.ts';
import { type TitleDraft, waitingOf } from '../../../html/editorial/title-draft.ts';
import { StateChip } from '../../../html/editorial/title-row.tsx';
import { momentWords } from '../../../html/editorial/title-words.ts';
import type { TitleDialog } from './title-dialogs.tsx';

/** Returns whether readers have seen a revision and see none now. */
const isOffSite = ({ published, mergedInto, revisions }: TitleDraft): boolean =>
  !published && !mergedInto && revisions.some(({ publishedAt }) => publishedAt !== undefined);

/** Says that the publication of the waiting revision was scheduled and failed. */
const failedWords = ({ failedSchedule, waitingRevision }: TitleDraft): string =>
  failedSchedule === undefined || failedSchedule.revision !== waitingRevision
    ? ''
    : ` It was to be published ${momentWords(failedSchedule.scheduledFor)}, and that failed: the log says why.`;

const words = (draft: TitleDraft) => {
  if (draft.mergedInto)
    return (
      <>
        It was merged into{' '}
        <a href={`/editorial/titles/${draft.mergedInto.slug}`} dir="auto">
          {draft.mergedInto.name}
        </a>
        , and its address leads there. Changes belong to that title.
      </>
    );
  const { published, scheduled } = draft;
  const waiting = waitingOf(draft);
  if (scheduled) return `Revision ${scheduled.revision} is published ${momentWords(scheduled.at)}.`;
  if (waiting && published)
    return `Readers see revision ${published.revision}. Revision ${waiting.revision} waits to be published.${failedWords(draft)}`;
  if (draft.state === 'unpublished')
    return 'It was taken off the site. To bring it back, publish one of its revisions or write a new one.';
  if (waiting && isOffSite(draft))
    return `It was taken off the site. Revision ${waiting.revision} waits to be published.${failedWords(draft)}`;
  if (waiting)
    return `Revision ${waiting.revision} waits to be published. Readers see nothing yet.${failedWords(draft)}`;
  if (published) return `Readers see revision ${published.revision}.`;
  return 'Readers see nothing yet.';
};

const acts: readonly { dialog: TitleDialog; name: string; isPossible: (draft: TitleDraft) => boolean }[] = [
  { dialog: 'bring-back', name: 'Bring it back', isPossible: ({ mergedInto }) => mergedInto !== undefined },
  { dialog: 'unpublish', name: 'Take off the site', isPossible: ({ published }) => published !== undefined },
  { dialog: 'move', name: 'Move reviews', isPossible: ({ published }) => published !== undefined },
  { dialog: 'merge', name: 'Merge', isPossible: ({ mergedInto }) => mergedInto === undefined },
];

/** Where a title stands, and the changes that need no form. */
export function TitleStatus(props: {
  draft: TitleDraft;
  publish: (() => void) | undefined;
  /** Opens a dialog. */
  show: (dialog: TitleDialog) => void;
  cancelSchedule: () => void;
  /** Shows the revisions. */
  chooseRevision: () => void;
}) {
  const { draft } = props;
  const waiting = props.publish && waitingOf(draft);
  const whyNot = waiting && publishingWords(draft, waiting).whyNot;
  return (
    <div class="claim-bar title-status">
      <p>
        <StateChip state={draft.state} /> {words(draft)} {whyNot}{' '}
        {draft.published && <a href={`/titles/${draft.title.slug}`}>See the page</a>}
      </p>
      <div class="form-actions">
        {isOffSite(draft) && (
          <button type="button" class="button" onClick={props.chooseRevision}>
            Choose a revision to publish
          </button>
        )}
        {draft.scheduled && (
          <button type="button" class="button button-quiet" onClick={props.cancelSchedule}>
            Cancel the schedule
          </button>
        )}
        {acts
          .filter(({ isPossible }) => isPossible(draft))
          .map(({ dialog, name }) => (
            <button key={dialog} type="button" class="button button-quiet" onClick={() => props.show(dialog)}>
              {name}
            </button>
          ))}
        {props.publish && !whyNot && (
          <button type="button" class="button" onClick={props.publish}>
            Publish ...
          </button>
        )}
      </div>
    </div>
  );
}
