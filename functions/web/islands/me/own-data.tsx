import { useRef, useState } from 'preact/hooks';
import { callApi } from '../helpers/api.ts';
import { closeAccount } from '../helpers/close-account.ts';
import { focusOn } from '../helpers/focus.ts';
import { currentSession } from '../helpers/session.ts';

const download = (record: unknown): void => {
  const url = URL.createObjectURL(new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'nightlight.json';
  link.click();
  URL.revokeObjectURL(url);
};

/** The buttons that download or erase all of a person's data. */
export function OwnData() {
  const [asked, setAsked] = useState(false);
  const [status, setStatus] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsked(false);
    focusOn(first.current);
  };
  const take = async () => {
    const answer = await callApi<unknown>('GET', '/v1/me/export');
    if (answer.ok) download(answer.body);
    else setStatus(answer.problem.title);
  };
  const erase = async () => {
    const answer = await callApi('DELETE', '/v1/me');
    if (!answer.ok) return setStatus(answer.problem.title);
    const session = currentSession();
    if (session && (await closeAccount(session.accessToken))) location.assign('/sign-out');
    else
      setStatus(
        'Your data here is erased. The account you sign in with could not be closed just now. Please press the button again later.',
      );
  };
  return (
    <>
      <div class="form-actions">
        <button type="button" class="button button-quiet" onClick={() => void take()}>
          Download everything
        </button>
        <button
          ref={first}
          type="button"
          class="button button-quiet"
          onClick={() => (asked ? void erase() : setAsked(true))}
        >
          {asked ? 'Yes, erase everything about me' : 'Erase everything'}
        </button>
        {asked && (
          <button type="button" class="button button-quiet" onClick={keep}>
            Keep it
          </button>
        )}
      </div>
      {asked && (
        <p>
          Your reviews, votes, reports, name and the account you sign in with are deleted within a minute and
          cannot be restored. We keep some information that protects others for a while, without any text: how
          much you sent in the last hour (for a day), how your reports were decided (for 180 days), strikes
          for broken rules (until they end) and the birth year you stated (for a year).
        </p>
      )}
      <p role="status">{status}</p>
    </>
  );
}
