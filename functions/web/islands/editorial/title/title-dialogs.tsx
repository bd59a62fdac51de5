import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import { BringBackDialog } from './bring-back-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { UnpublishDialog } from './unpublish-dialog.tsx';
import type { LoadedTitle } from './use-title.ts';

/** The dialogs of a title that need no form of the page. */
export type TitleDialog = 'unpublish' | 'merge' | 'bring-back' | 'move';

/** The dialog that is open. `done` receives what was done, for the status message. */
export function TitleDialogs(props: {
  open: TitleDialog | undefined;
  title: LoadedTitle;
  draft: TitleDraft;
  close: () => void;
  done: (message: string) => void;
}) {
  const { open, title, draft, close, done } = props;
  if (open === 'unpublish')
    return (
      <UnpublishDialog
        close={close}
        unpublish={async (note) => {
          const problem = await title.unpublish(note);
          if (!problem) done('The title is off the site.');
          return problem;
        }}
      />
    );
  if (open === 'merge')
    return (
      <MergeDialog
        draft={draft}
        close={close}
        merge={async (into, note) => {
          const problem = await title.merge(into, note);
          if (!problem) done('The title is merged. What readers sent moves within minutes.');
          return problem;
        }}
      />
    );
  if (open === 'bring-back')
    return (
      <BringBackDialog
        draft={draft}
        close={close}
        bringBack={async (note) => {
          const problem = await title.split({ note });
          if (!problem) done('The title is back, off the site. What came from it moves back within minutes.');
          return problem;
        }}
      />
    );
  if (open === 'move')
    return (
      <MoveDialog
        draft={draft}
        close={close}
        move={async (into, chosen, note) => {
          const problem = await title.split({ into, ...chosen, note });
          if (!problem) done('What you chose moves to the other title within minutes.');
          return problem;
        }}
      />
    );
  return null;
}
