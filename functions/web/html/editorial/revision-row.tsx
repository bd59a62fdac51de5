import { publishingWords } from './publishing-words.ts';
import type { DraftRevision, TitleDraft } from './title-draft.ts';
import { agoWords } from './title-words.ts';

const Pick = (props: { name: 'from' | 'to'; revision: number; chosen: boolean; choose: () => void }) => (
  <label class="revision-pick">
    <input
      type="radio"
      name={`compare-${props.name}`}
      value={props.revision}
      checked={props.chosen}
      onChange={props.choose}
    />
    <span aria-hidden="true">{props.name}</span>
    <span class="hidden">
      Compare {props.name} revision {props.revision}
    </span>
  </label>
);

/** Returns whether editors can discard a revision: nobody has published, scheduled or discarded it. */
const isDiscardable = ({ scheduled, mergedInto }: TitleDraft, revision: DraftRevision): boolean =>
  !mergedInto &&
  revision.publishedAt === undefined &&
  revision.discardedAt === undefined &&
  scheduled?.revision !== revision.revision;

/** One revision: its author, when it was written, and whether readers see it. `now` is in milliseconds. */
export function RevisionRow(props: {
  draft: TitleDraft;
  revision: DraftRevision;
  now: number;
  compared: { from: number; to: number };
  compare: (side: 'from' | 'to') => void;
  publish: () => void;
  edit: () => void;
  discard: () => void;
}) {
  const { draft, revision, compared } = props;
  const number = revision.revision;
  const isPublished = draft.published?.revision === number;
  const isPublishable = !isPublished && !draft.mergedInto;
  const { verb, whyNot } = publishingWords(draft, revision);
  return (
    <li class="revision" data-row>
      {draft.revisions.length > 1 && (
        <div class="revision-picks">
          <Pick
            name="from"
            revision={number}
            chosen={compared.from === number}
            choose={() => props.compare('from')}
          />
          <Pick
            name="to"
            revision={number}
            chosen={compared.to === number}
            choose={() => props.compare('to')}
          />
        </div>
      )}
      <div class="revision-text">
        <p>
          <strong>Revision {number}</strong>
          {isPublished && <span class="state-chip state-published">Readers see this</span>}
          {draft.scheduled?.revision === number && <span class="state-chip state-scheduled">Scheduled</span>}
        </p>
        <p class="case-meta">
          <span class={revision.mine ? 'case-mine' : undefined}>
            {revision.mine ? 'Yours' : (revision.createdBy ?? 'Author not recorded')}
          </span>
          <time dateTime={revision.createdAt}>{agoWords(revision.createdAt, props.now)}</time>
          {revision.ownFacts && <span>with facts of its own</span>}
          {revision.publishedAt && !isPublished && <span>was published</span>}
          {revision.discardedAt && (
            <span>
              discarded by {revision.discardedBy ?? 'an editor'} {agoWords(revision.discardedAt, props.now)}
            </span>
          )}
        </p>
        {revision.note && <p class="revision-note">{revision.note}</p>}
        {isPublishable && whyNot && <p class="field-hint">{whyNot}</p>}
      </div>
      <div class="revision-acts">
        {isPublishable && !whyNot && (
          <button type="button" class="small-button" onClick={props.publish}>
            {verb}
            <span class="hidden"> revision {number}</span>
          </button>
        )}
        {!draft.mergedInto && (
          <button type="button" class="small-button" onClick={props.edit} data-row-link>
            Edit from here<span class="hidden">: revision {number}</span>
          </button>
        )}
        {isDiscardable(draft, revision) && (
          <button type="button" class="small-button" onClick={props.discard}>
            Discard<span class="hidden"> revision {number}</span>
          </button>
        )}
      </div>
    </li>
  );
}
