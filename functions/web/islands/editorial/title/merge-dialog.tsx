import { useState } from 'preact/hooks';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import type { ListedTitle } from '../../../html/editorial/title-row.tsx';
import { counted } from '../../../html/words/numbers.ts';
import type { ApiProblem } from '../../helpers/api.ts';
import { FindTitle } from './find-title.tsx';
import { TwoTitlesDialog } from './two-titles-dialog.tsx';
import { type Submissions, useSubmissions } from './use-submissions.ts';

const atLeast = ({ reviews, more }: Submissions): string =>
  `${more ? 'more than ' : ''}${counted(reviews.length, 'review')}`;

const Summary = (props: { draft: TitleDraft; into: ListedTitle; sent: Submissions | undefined }) => {
  const { draft, into, sent } = props;
  return (
    <section aria-labelledby="merge-summary">
      <h3 id="merge-summary">What will happen</h3>
      {sent === undefined ? (
        <p role="status">Counting what will move ...</p>
      ) : (
        <ul class="bullets">
          <li>
            {draft.published ? (
              <>
                The page of <strong dir="auto">{draft.title.name}</strong> leaves the site, and its address{' '}
                <code>/titles/{draft.title.slug}</code> leads to <code>/titles/{into.slug}</code>.
              </>
            ) : (
              <>
                <strong dir="auto">{draft.title.name}</strong> is closed. Readers have not seen it.
              </>
            )}
          </li>
          <li>
            {atLeast(sent)} and {counted(sent.suggestions.length, 'suggestion')} move to{' '}
            <strong dir="auto">{into.name}</strong>, with what moderators are still looking at. Receipts and
            helpful votes stay valid.
          </li>
          <li>
            Of two ratings by the same person, one counts: the one that readers see, or else the newer one.
          </li>
          <li>The facts and the review of this title are not copied. Its revisions and its log stay here.</li>
          {draft.scheduled && <li>The scheduled publication is cancelled.</li>}
          <li>You can bring the title back later.</li>
        </ul>
      )}
    </section>
  );
};

/** Merges the title into another one: the search for it, what will happen, and the button. */
export function MergeDialog(props: {
  draft: TitleDraft;
  close: () => void;
  merge: (into: string, note: string | undefined) => Promise<ApiProblem | undefined>;
}) {
  const { draft } = props;
  const [into, setInto] = useState<ListedTitle>();
  const sent = useSubmissions(draft.title.slug, draft.published !== undefined);
  return (
    <TwoTitlesDialog
      id="merge-titles"
      heading="Merge into another title"
      act={into && 'Merge'}
      close={props.close}
      send={async (note) => (into ? props.merge(into.slug, note) : undefined)}
    >
      <p>For a work that was added twice. The other title stays as it is.</p>
      <FindTitle draft={draft} publishedOnly={draft.published !== undefined} chosen={into} choose={setInto} />
      {into && <Summary draft={draft} into={into} sent={sent} />}
    </TwoTitlesDialog>
  );
}
