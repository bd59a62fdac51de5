import { type TitleDraft, waitingOf } from '../../../html/editorial/title-draft.ts';
import { StateChip } from '../../../html/editorial/title-row.tsx';
import { momentWords } from '../../../html/editorial/title-words.ts';

const words = (draft: TitleDraft): string => {
  const { published, scheduled } = draft;
  const waiting = waitingOf(draft);
  if (scheduled) return `Revision ${scheduled.revision} is published ${momentWords(scheduled.at)}.`;
  if (waiting && published)
    return `Readers see revision ${published.revision}. Revision ${waiting.revision} waits to be published.`;
  if (waiting) return `Revision ${waiting.revision} waits to be published. Readers see nothing yet.`;
  if (published) return `Readers see revision ${published.revision}.`;
  return 'Readers see nothing yet.';
};

/** Where a title stands, and the changes that need no form. */
export function TitleStatus(props: {
  draft: TitleDraft;
  publish: (() => void) | undefined;
  unpublish: () => void;
  cancelSchedule: () => void;
}) {
  const { draft } = props;
  return (
    <div class="claim-bar title-status">
      <p>
        <StateChip state={draft.state} /> {words(draft)}{' '}
        {draft.published && <a href={`/titles/${draft.title.slug}`}>See the page</a>}
      </p>
      <div class="form-actions">
        {draft.scheduled && (
          <button type="button" class="button button-quiet" onClick={props.cancelSchedule}>
            Cancel the schedule
          </button>
        )}
        {draft.published && (
          <button type="button" class="button button-quiet" onClick={props.unpublish}>
            Take off the site
          </button>
        )}
        {props.publish && (
          <button type="button" class="button" onClick={props.publish}>
            Publish ...
          </button>
        )}
      </div>
    </div>
  );
}
