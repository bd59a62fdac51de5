import type { Me } from '../../../../shared/contract/me.ts';
import { safeReturn } from '../helpers/addresses.ts';
import { type ApiProblem, callApi } from '../helpers/api.ts';
import { endWelcome } from '../helpers/birth-year-pending.ts';
import { closeAccount } from '../helpers/close-account.ts';
import { forgetSession, forgetTokens } from '../helpers/forget-session.ts';
import { currentSession } from '../helpers/session.ts';

interface Arrival {
  returnTo?: string | null | undefined;
  birthYear?: number | undefined;
}

/** Says that the question cannot be asked or its answer not be kept now, with a button that tries again. */
const showFailure = (place: HTMLElement, { status, title }: ApiProblem, retry: () => void): void => {
  const line = Object.assign(document.createElement('p'), {
    textContent: status === 0 ? 'We could not be reached. Check your connection and try again.' : title,
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
 * What follows signing in: whoever has not said their birth year is asked, in `place`, unless they said it on the way
 * (`birthYear`). The account of somebody under 13 is closed, and this tab forgets it. Nobody goes on before the answer
 * is known.
 */
export async function welcome(place: HTMLElement, arrival: Arrival): Promise<void> {
  const goOn = () => {
    endWelcome();
    location.replace(safeReturn(arrival.returnTo));
  };
  const turnAway = async (year?: number) => {
    const session = currentSession();
    const closed = session !== undefined && (await closeAccount(session.accessToken));
    // An account that is still there must not answer otherwise the next time.
    if (!closed && year !== undefined) await callApi('PUT', '/v1/me', { body: { birthYear: year } });
    forgetSession();
    endWelcome();
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
    // Said before, in another tab: then it is known.
    if (reply.ok || reply.problem.code === 'birth-year-said') return goOn();
    return refused(reply.problem, () => void keep(year));
  };
  const me = await callApi<Me>('GET', '/v1/me');
  if (!me.ok) return refused(me.problem, () => void welcome(place, arrival));
  if (me.body.birthYear !== undefined) return goOn();
  if (arrival.birthYear !== undefined) return keep(arrival.birthYear);
  const { askAge } = await import('./age-screen.tsx');
  place.replaceChildren();
  askAge(place, { fine: (year) => void keep(year), young: (year) => void turnAway(year) });
}
