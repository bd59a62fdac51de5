import { editorialAction } from '../../../html/editorial/keymap.ts';
import { type DeadLink, LinkRow } from '../../../html/editorial/link-row.tsx';
import { openKeys } from '../../helpers/keys-dialog.tsx';
import { Refused } from '../../helpers/refusal-view.tsx';
import { useKeys } from '../../helpers/use-keys.ts';
import { useNow } from '../../helpers/use-now.ts';
import { titlesHome } from '../open-editorial.tsx';
import { leaveField, moveInRows } from '../rows.ts';
import { useLinks } from './use-links.ts';

const minute = 60_000;

/** Moves the focus from the row that is about to go to the next one, else to the one before it, else to the status. */
const focusBeside = (button: HTMLElement): void => {
  const row = button.closest('[data-row]');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  (beside?.querySelector<HTMLElement>('[data-row-link]') ?? document.getElementById('links-status'))?.focus();
};

/** The editors' list of dead links: what the check found, the link itself, and a button for a link that works. */
export function LinksPage() {
  const { items, loading, status, problem, cursor, reload, more, confirm } = useLinks();
  const now = useNow(minute);
  useKeys(editorialAction, (action) => {
    if (action === 'next') return moveInRows(1);
    if (action === 'previous') return moveInRows(-1);
    if (action === 'escape') return leaveField();
    if (action === 'help') return openKeys();
    if (action !== 'reload') return false;
    reload();
    return true;
  });
  if (problem) return <Refused problem={problem} retry={reload} home={titlesHome} />;
  const works = async (link: DeadLink, button: HTMLElement): Promise<void> => {
    focusBeside(button);
    await confirm(link);
  };
  return (
    <>
      <p class="links-lead">
        Every link under Where to find it is checked once a week. A link that failed on two days is listed
        here. Change or remove it in the title; if it works in your browser, say so.
      </p>
      <p class="status-message" role="status" id="links-status" tabIndex={-1}>
        {loading ? 'Loading the links ...' : status}
      </p>
      {!loading && items.length === 0 && <p class="empty queue-empty">No link is known to be dead.</p>}
      <ol class="cases" aria-label="Dead links">
        {items.map((link) => (
          <LinkRow key={`${link.slug} ${link.region} ${link.provider} ${link.url}`} link={link} now={now}>
            <button
              type="button"
              class="button button-quiet"
              onClick={({ currentTarget }) => void works(link, currentTarget)}
            >
              It works
              <span class="hidden">
                : {link.provider} for {link.titleName}
              </span>
            </button>
          </LinkRow>
        ))}
      </ol>
      {cursor && (
        <button type="button" class="button button-quiet more" onClick={more}>
          More links
        </button>
      )}
    </>
  );
}
