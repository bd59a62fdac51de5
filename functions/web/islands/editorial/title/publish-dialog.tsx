import { useState } from 'preact/hooks';
import { changesBetween } from '../../../../../shared/revisions/changes.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import { publishingWords } from '../../../html/editorial/publishing-words.ts';
import {
  type DraftRevision,
  pageOfRevision,
  publishedPageOf,
  type TitleDraft,
} from '../../../html/editorial/title-draft.ts';
import { momentWords } from '../../../html/editorial/title-words.ts';
import type { ApiProblem } from '../../helpers/api.ts';
import { NamedChanges } from './named-changes.tsx';
import { PublishFields, readPublishFields } from './publish-fields.tsx';
import { PublishRefusal } from './publish-refusal.tsx';
import { DialogFoot, RoomDialog } from './room-dialog.tsx';
import type { PublishRequest } from './use-title.ts';

const WhatChanges = ({ draft, revision }: { draft: TitleDraft; revision: DraftRevision }) => {
  const changes = changesBetween(publishedPageOf(draft), pageOfRevision(draft, revision));
  if (draft.published === undefined)
    return <p>The title has no page yet. Readers see all of this revision for the first time.</p>;
  return (
    <section aria-labelledby="what-changes">
      <h3 id="what-changes">What changes for readers</h3>
      <NamedChanges changes={changes} names={['Readers see now', 'They will see']} />
    </section>
  );
};

/** The panel that publishes a revision, now or at a time: what changes, who wrote it, and what readers are told. */
export function PublishDialog(props: {
  draft: TitleDraft;
  revision: DraftRevision;
  close: () => void;
  publish: (request: PublishRequest) => Promise<ApiProblem | undefined>;
  merge: () => void;
}) {
  const { draft, revision } = props;
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  const [later, setLater] = useState(false);
  const { verb, whyNot } = publishingWords(draft, revision);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    setSending(true);
    const given = readPublishFields(new FormData(form), later);
    const refusal = await props.publish({ revision: revision.revision, ...defined(given) });
    setSending(false);
    if (refusal) setProblem(refusal);
    else form.closest('dialog')?.close();
  };
  return (
    <RoomDialog id="publish" heading={`${verb} revision ${revision.revision}`} close={props.close}>
      <p>
        Written by <strong>{revision.mine ? 'you' : (revision.createdBy ?? 'an editor')}</strong>,{' '}
        {momentWords(revision.createdAt)}.{revision.note && ` They said: "${revision.note}"`}
      </p>
      {whyNot && (
        <p class="form-problem">
          <strong>Another editor must {verb.toLowerCase()} this.</strong> {whyNot} Here a review needs two
          editors.
        </p>
      )}
      <WhatChanges draft={draft} revision={revision} />
      <form
        class="form"
        aria-label={verb}
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending && !whyNot) void submit(event.currentTarget);
        }}
      >
        {!whyNot && <PublishFields later={later} setLater={setLater} />}
        {problem && <PublishRefusal problem={problem} merge={props.merge} />}
        <DialogFoot
          act={whyNot ? undefined : later ? 'Schedule' : `${verb} now`}
          sending={sending}
          leave={whyNot ? 'Close' : 'Cancel'}
        />
      </form>
    </RoomDialog>
  );
}
