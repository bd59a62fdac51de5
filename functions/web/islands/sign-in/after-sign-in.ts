import type { Me } from '../../../../shared/contract/me.ts';
import { safeReturn } from '../helpers/addresses.ts';
import { type ApiProblem, callApi } from '../helpers/api.ts';
import { clearBirthYearPending } from '../helpers/birth-year-pending.ts';
import { closeAccount } from '../helpers/close-account.ts';
import { forgetSession, forgetTokens } from '../helpers/forget-session.ts';
import { currentSession } from '../helpers/session.ts';

interface Arrival {
  returnTo?: string | null | undefined;
  birthYear?: number | undefined;
}

/** Shows why the age question could not be asked, or why the answer could not be stored, with a button to try again. */
const showFailure = (place: HTMLElement, { status, title }: ApiProblem, retry: () => void): void => {
  const line = Object.assign(document.createElement('p'), {
    textContent: status === 0 ? 'The site could not be reached. Check your connection and try again.' : title,
  });
  line.setAttribute('role', 'alert');
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: 'Try again',
  });
  button.addEventListener('click', retry);
  place.replaceChildren(line, button);
};

/**
 * Continues after sign-in: asks in `place` for the birth year if it is unknown, unless the person stated it before signing
 * in (`birthYear`). Closes the account of a person under 13 and deletes this tab's session. Redirects to `returnTo` only
 * once the birth year is known.
 */
export async function continueAfterSignIn(place: HTMLElement, arrival: Arrival): Promise<void> {
  const goOn = () => {
    clearBirthYearPending();
    location.replace(safeReturn(arrival.returnTo));
  };
  const turnAway = async (year?: number) => {
    const session = currentSession();
    const closed = session !== undefined && (await closeAccount(session.accessToken));
    // If the account could not be closed, the API stores the refusal, so that the person cannot state another year later.
    if (!closed && year !== undefined) await callApi('PUT', '/v1/me', { body: { birthYear: year } });
    forgetSession();
    clearBirthYearPending();
    (await import('./under-13-notice.tsx')).showUnder13Notice(place, !closed);
  };
  const refused = (problem: ApiProblem, retry: () => void): Promise<void> | void => {
    if (problem.code === 'too-young') return turnAway();
    if (problem.status !== 401) return showFailure(place, problem, retry);
    forgetTokens();
    location.replace(`/sign-in?to=${encodeURIComponent(safeReturn(arrival.returnTo))}`);
  };
  const keep = async (year: number): Promise<void> => {
    const reply = await callApi('PUT', '/v1/me', { body: { birthYear: year } });
    // The birth year was already stated in another tab.
    if (reply.ok || reply.problem.code === 'birth-year-said') return goOn();
    return refused(reply.problem, () => void keep(year));
  };
  const me = await callApi<Me>('GET', '/v1/me');
  if (!me.ok) return refused(me.problem, () => void continueAfterSignIn(place, arrival));
  if (me.body.birthYear !== undefined) return goOn();
  if (arrival.birthYear !== undefined) return keep(arrival.birthYear);
  const { askAge } = await import('./age-screen.tsx');
  place.replaceChildren();
  askAge(place, { fine: (year) => void keep(year), young: (year) => void turnAway(year) });
}
