import { useState } from 'preact/hooks';
import { changesBetween } from '../../../../../shared/revisions/changes.ts';
import { RevisionRow } from '../../../html/editorial/revision-row.tsx';
import {
  type DraftRevision,
  latestOf,
  pageOfRevision,
  revisionOf,
  type TitleDraft,
} from '../../../html/editorial/title-draft.ts';
import { useNow } from '../../helpers/use-now.ts';
import { NamedChanges } from './named-changes.tsx';

const minute = 60_000;

interface Compared {
  from: number;
  to: number;
}

/** Returns the two revisions that are compared at first: what readers see, and the latest one. */
const firstCompared = (draft: TitleDraft): Compared => {
  const given = new URLSearchParams(location.search);
  const to = latestOf(draft)?.revision ?? 0;
  const published = draft.published?.revision;
  const before = published !== undefined && published !== to ? published : Math.max(1, to - 1);
  return {
    from: revisionOf(draft, Number(given.get('from')))?.revision ?? before,
    to: revisionOf(draft, Number(given.get('to')))?.revision ?? to,
  };
};

const Comparison = ({ draft, from, to }: { draft: TitleDraft } & Compared) => {
  const [before, after] = [revisionOf(draft, from), revisionOf(draft, to)];
  if (before === undefined || after === undefined) return null;
  return (
    <section class="panel" aria-labelledby="compare-heading">
      <h2 id="compare-heading">
        Revision {from} and revision {to}
      </h2>
      {from === to ? (
        <p class="fine">Choose two different revisions to compare them field by field.</p>
      ) : (
        <NamedChanges
          changes={changesBetween(pageOfRevision(draft, before), pageOfRevision(draft, after))}
          names={[`Revision ${from}`, `Revision ${to}`]}
        />
      )}
    </section>
  );
};

/** The revisions of a title, newest first, and what differs between any two. */
export function RevisionsView(props: {
  draft: TitleDraft;
  publish: (revision: DraftRevision) => void;
  edit: (revision: DraftRevision) => void;
  discard: (revision: DraftRevision) => void;
}) {
  const { draft } = props;
  const [compared, setCompared] = useState(() => firstCompared(draft));
  const now = useNow(minute);
  const compare = (side: 'from' | 'to', number: number): void => {
    const next = { ...compared, [side]: number };
    setCompared(next);
    const query = new URLSearchParams({ view: 'revisions', from: String(next.from), to: String(next.to) });
    history.replaceState(null, '', `?${query.toString()}`);
  };
  if (draft.revisions.length === 0)
    return <p class="empty">There is no revision yet. Write the review under Edit and save it.</p>;
  return (
    <div class="revisions">
      <section aria-labelledby="revisions-heading">
        <h2 class="hidden" id="revisions-heading">
          Revisions
        </h2>
        <ol class="cases" aria-label="Revisions">
          {draft.revisions.map((revision) => (
            <RevisionRow
              key={revision.revision}
              draft={draft}
              revision={revision}
              now={now}
              compared={compared}
              compare={(side) => compare(side, revision.revision)}
              publish={() => props.publish(revision)}
              edit={() => props.edit(revision)}
              discard={() => props.discard(revision)}
            />
          ))}
        </ol>
      </section>
      {draft.revisions.length > 1 ? (
        <Comparison draft={draft} {...compared} />
      ) : (
        <p class="fine">Two revisions can be compared here as soon as there is a second one.</p>
      )}
    </div>
  );
}
