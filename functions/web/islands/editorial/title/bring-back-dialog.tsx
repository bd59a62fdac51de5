import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import type { ApiProblem } from '../../helpers/api.ts';
import { TwoTitlesDialog } from './two-titles-dialog.tsx';

/** Brings a merged title back. */
export function BringBackDialog(props: {
  draft: TitleDraft;
  close: () => void;
  bringBack: (note: string | undefined) => Promise<ApiProblem | undefined>;
}) {
  const { title, mergedInto } = props.draft;
  return (
    <TwoTitlesDialog
      id="bring-back"
      heading="Bring this title back"
      act="Bring it back"
      close={props.close}
      send={props.bringBack}
    >
      <ul class="bullets">
        <li>
          <strong dir="auto">{title.name}</strong> is a title of its own again, off the site. Another editor
          can publish one of its revisions.
        </li>
        <li>
          <code>/titles/{title.slug}</code> no longer leads to <strong dir="auto">{mergedInto?.name}</strong>.
        </li>
        <li>Reviews and suggestions that came from it move back within minutes.</li>
        <li>It gets its identifiers of other catalogues back, except those that another title has by now.</li>
      </ul>
    </TwoTitlesDialog>
  );
}
