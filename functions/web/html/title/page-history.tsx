import type { MovingAct } from '../../../../shared/revisions/title-acts.ts';
import { AnyScript } from '../parts/any-script.tsx';
import { DateText } from '../parts/date-text.tsx';
import { Empty } from '../parts/empty-notice.tsx';
import type { FieldChange } from '../parts/field-changes.tsx';
import { FieldChanges } from '../parts/field-changes.tsx';
import { PageHead } from '../reading/page-head.tsx';

/** A change of a page that readers saw. */
export interface PageChange {
  /** When it was published, or taken off the site (ISO). */
  at: string;
  act: 'published' | 'unpublished' | MovingAct;
  revision?: number;
  note?: string;
  /** The name of the other title when titles were merged or split, or when submissions moved. */
  other?: string;
  afterSuggestion?: true;
  /** The public name of the reader whose suggestion it was, if they wish. */
  creditedTo?: string;
  changes?: readonly FieldChange[];
  /** Set when what changed is not shown, because the page was off the site since. */
  changesHidden?: true;
  /** Set when the page did not exist before. */
  first?: true;
}

/** The heading of a move, and what is said before and after the name of the other title. */
const moves: Readonly<Record<MovingAct, readonly [heading: string, before: string, after: string]>> = {
  received: [
    'Merged',
    'Another page about this work,',
    ', became part of this one, with what readers wrote there.',
  ],
  'split-off': ['Separated', 'The page about', ' is separate again, with what readers wrote there.'],
  merged: ['Merged', 'This page became part of the one about', ', with what readers wrote here.'],
  'brought-back': [
    'Separated',
    'This page was separated again from the one about',
    ', with what readers wrote here.',
  ],
  'moved-out': ['Reviews moved', 'Some of what readers wrote here is about', ' and moved there.'],
  'moved-in': ['Reviews moved', 'Some of what readers wrote about this title stood with', ' and moved here.'],
};

const headingOf = ({ act, revision }: PageChange): string => {
  if (act === 'unpublished') return 'Taken off the site';
  return act === 'published' ? `Revision ${revision ?? ''}`.trim() : moves[act][0];
};

const Moved = ({ change: { act, other } }: { change: PageChange }) => {
  if (act === 'published' || act === 'unpublished' || other === undefined) return null;
  const [, before, after] = moves[act];
  return (
    <p>
      {before} <AnyScript text={other} lang={undefined} />
      {after}
    </p>
  );
};

const Entry = ({ change }: { change: PageChange }) => (
  <li class="history-entry">
    <h2>
      {headingOf(change)}, <DateText iso={change.at} />
    </h2>
    {change.afterSuggestion && (
      <p>
        After a reader's suggestion
        {change.creditedTo && (
          <>
            : thank you, <strong>{change.creditedTo}</strong>
          </>
        )}
        .
      </p>
    )}
    <Moved change={change} />
    {change.note && <p class="history-note">{change.note}</p>}
    {change.changesHidden && (
      <p class="fine">What changed then is no longer shown, because the page was off the site since.</p>
    )}
    {change.first && !change.changesHidden ? (
      <p class="fine">The page was published for the first time.</p>
    ) : (
      change.changes && change.changes.length > 0 && <FieldChanges changes={change.changes} />
    )}
  </li>
);

/** Every published change of a title page, the latest first, with both values of each field. */
export function PageHistory(props: {
  slug: string;
  name: string;
  lang?: string | undefined;
  changes: readonly PageChange[];
}) {
  const { changes } = props;
  return (
    <>
      <PageHead heading="What changed on this page">
        <p class="hero-line">
          <a href={`/titles/${props.slug}`}>
            <AnyScript text={props.name} lang={props.lang} />
          </a>
        </p>
      </PageHead>
      <div class="wrap rows">
        {changes.length === 0 ? (
          <Empty>
            <p>No change is recorded yet.</p>
          </Empty>
        ) : (
          <ol class="history">
            {changes.map((change) => (
              <Entry key={change.at} change={change} />
            ))}
          </ol>
        )}
        <p>
          Is something wrong or missing? <a href={`/titles/${props.slug}#suggest`}>Suggest an update</a>.
        </p>
      </div>
    </>
  );
}
