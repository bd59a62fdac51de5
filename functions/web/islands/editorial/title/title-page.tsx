import { useEffect, useRef, useState } from 'preact/hooks';
import { editorialAction } from '../../../html/editorial/keymap.ts';
import { publishedWords, publishingWords } from '../../../html/editorial/publishing-words.ts';
import { type DraftRevision, waitingOf } from '../../../html/editorial/title-draft.ts';
import { asSentence } from '../../../html/words/messages.ts';
import { readOwnDraft } from '../../helpers/editor-drafts/device-draft.ts';
import { draftKeeper } from '../../helpers/editor-drafts/draft-keeper.ts';
import { openKeys } from '../../helpers/keys-dialog.tsx';
import { Refused } from '../../helpers/refusal-view.tsx';
import { useKeys } from '../../helpers/use-keys.ts';
import { titlesHome } from '../open-editorial.tsx';
import { leaveField, moveInRows } from '../rows.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { startFrom, startMerging } from './edit-starts.ts';
import { type EditCommands, EditView } from './edit-view.tsx';
import { LogView } from './log-view.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { RevisionsView } from './revisions-view.tsx';
import { type TitleDialog, TitleDialogs } from './title-dialogs.tsx';
import { TitleStatus } from './title-status.tsx';
import { TitleTabs, type View, viewIn, viewsOf } from './title-tabs.tsx';
import type { EditStart } from './use-edit.ts';
import { useStatus } from './use-status.ts';
import { type LoadedTitle, useTitle } from './use-title.ts';

/** Leaves the focused field for a moment, so that a name that was typed into a list is added to it. */
const finishTyping = (): void => {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.blur();
  field.focus();
};

/** Brings what the editor wrote on any device to this one, before the form opens. Returns whether that is done. */
const useRestoredDraft = (slug: string): boolean => {
  const [done, setDone] = useState<string>();
  useEffect(() => {
    void draftKeeper(slug)
      .restore()
      .then(() => setDone(slug));
  }, [slug]);
  return done === slug;
};

/** Shows the name of the title in the head of the room and in the browser's tab. */
const useTitleName = (name: string | undefined): void =>
  useEffect(() => {
    if (name === undefined) return;
    document.title = `${name}, editorial | Nightlight`;
    const heading = document.querySelector('.console-head h1');
    if (heading) heading.textContent = name;
  }, [name]);

/** The page of one title: loads it and binds the keyboard shortcuts. */
export function TitlePage({ slug, styles }: { slug: string; styles: string }) {
  const title = useTitle(slug);
  const restored = useRestoredDraft(slug);
  useTitleName(title.draft?.title.name);
  if (title.refused)
    return <Refused problem={title.refused} retry={() => void title.read()} home={titlesHome} />;
  if (title.draft === undefined || !restored) return <p role="status">Loading the title ...</p>;
  return <OpenTitle title={{ ...title, draft: title.draft }} styles={styles} />;
}

/** Asks before an edit replaces what the editor wrote and did not save. */
const mayReplaceDraft = (slug: string): boolean =>
  readOwnDraft(slug) === undefined ||
  confirm('You wrote something here that is not saved. Replace it? It cannot be brought back.');

const OpenTitle = ({ title, styles }: { title: LoadedTitle; styles: string }) => {
  const { draft } = title;
  // The form of a merged title stays while it has words that would otherwise be lost.
  const views = viewsOf(draft.mergedInto === undefined || readOwnDraft(draft.title.slug) !== undefined);
  const [wanted, setView] = useState<View>(() => viewIn(location.search, views));
  const view = views.includes(wanted) ? wanted : 'revisions';
  const [publishing, setPublishing] = useState<DraftRevision>();
  const [discarding, setDiscarding] = useState<DraftRevision>();
  const [dialog, setDialog] = useState<TitleDialog>();
  const [start, setStart] = useState<EditStart>();
  const status = useStatus(publishing === undefined && discarding === undefined && dialog === undefined);
  const form = useRef<EditCommands>(undefined);
  const waiting = draft.mergedInto ? undefined : waitingOf(draft);
  const edit = (from: EditStart): void => {
    if (!mayReplaceDraft(draft.title.slug)) return;
    setStart(from);
    setPublishing(undefined);
    open('edit');
  };
  const open = (next: View): true => {
    history.replaceState(null, '', `?view=${next}`);
    setView(next);
    return true;
  };
  const publishWaiting = (): boolean => {
    if (waiting) setPublishing(waiting);
    return waiting !== undefined;
  };
  const chooseRevision = (): void => {
    open('revisions');
    requestAnimationFrame(() => moveInRows(1));
  };
  const showPreview = (): boolean => {
    if (view === 'edit') form.current?.togglePreview();
    return view === 'edit';
  };
  const saveForm = (): boolean => {
    if (view === 'edit') {
      finishTyping();
      // After the form has been drawn with what was typed.
      setTimeout(() => form.current?.save());
    }
    // The browser would otherwise save the page as a file.
    return true;
  };
  useKeys(editorialAction, (action) => {
    if (action === 'next') return moveInRows(1);
    if (action === 'previous') return moveInRows(-1);
    if (action === 'edit' || action === 'revisions' || action === 'log')
      return views.includes(action) && open(action);
    if (action === 'publish') return publishWaiting();
    if (action === 'save') return saveForm();
    if (action === 'preview') return showPreview();
    if (action === 'help') return openKeys();
    if (action === 'escape') return leaveField();
    if (action !== 'reload') return false;
    void title.read();
    return true;
  });
  const cancel = async (): Promise<void> => {
    const problem = await title.cancelSchedule();
    status.say(problem ? asSentence(problem.title) : 'Nothing is scheduled any more.');
  };
  return (
    <>
      <TitleStatus
        draft={draft}
        publish={waiting && publishWaiting}
        show={setDialog}
        cancelSchedule={() => void cancel()}
        chooseRevision={chooseRevision}
      />
      <TitleTabs views={views} view={view} open={open} />
      <p class="status-message" role="status" tabIndex={-1} ref={status.place}>
        {status.message}
      </p>
      {view === 'log' && <LogView path={title.path} version={draft.version} />}
      {view === 'revisions' && (
        <RevisionsView
          draft={draft}
          publish={setPublishing}
          edit={(revision) => edit(startFrom(draft, revision))}
          discard={setDiscarding}
        />
      )}
      {view === 'edit' && (
        <EditView
          title={title}
          start={start}
          started={() => setStart(undefined)}
          leave={() => void open('revisions')}
          styles={styles}
          bind={(commands) => (form.current = commands)}
        />
      )}
      {publishing && (
        <PublishDialog
          draft={draft}
          revision={publishing}
          close={() => setPublishing(undefined)}
          publish={async (request) => {
            const problem = await title.publish(request);
            const { done } = publishingWords(draft, publishing);
            if (!problem) status.say(publishedWords(request.revision, done, request.at, Date.now()));
            return problem;
          }}
          merge={() => edit(startMerging(draft, publishing))}
        />
      )}
      {discarding && (
        <DiscardDialog
          revision={discarding}
          close={() => setDiscarding(undefined)}
          discard={async (note) => {
            const problem = await title.discard(discarding.revision, note);
            if (!problem) status.say(`Revision ${discarding.revision} is discarded.`);
            return problem;
          }}
        />
      )}
      <TitleDialogs
        open={dialog}
        title={title}
        draft={draft}
        close={() => setDialog(undefined)}
        done={status.say}
      />
    </>
  );
};
