import { safeReturn } from './addresses.ts';
import { callApi } from './api.ts';
import { closeAccount } from './close-account.ts';
import { forgetSession } from './forget-session.ts';
import { currentSession } from './session.ts';
import { endWelcome } from './unasked.ts';

const tooYoung = 'too-young';

/**
 * What follows signing in: whoever has not said their birth year is asked, in `place`, unless they said it on the way
 * (`birthYear`). The account of somebody under 13 is closed, and this tab forgets it.
 */
export const welcome = async (
  place: HTMLElement,
  { returnTo, birthYear }: { returnTo?: string | null | undefined; birthYear?: number | undefined },
): Promise<void> => {
  const goOn = () => {
    endWelcome();
    location.replace(safeReturn(returnTo));
  };
  const turnAway = async () => {
    const session = currentSession();
    const closed = session !== undefined && (await closeAccount(session.accessToken));
    forgetSession();
    endWelcome();
    (await import('./young.tsx')).tellYoung(place, !closed);
  };
  const keep = async (year: number) => {
    const kept = await callApi('PUT', '/v1/me', { body: { birthYear: year } });
    if (!kept.ok && kept.problem.code === tooYoung) await turnAway();
    else goOn();
  };
  const me = await callApi<{ birthYear?: number }>('GET', '/v1/me');
  if (!me.ok) return me.problem.code === tooYoung ? turnAway() : goOn();
  if (me.body.birthYear !== undefined) return goOn();
  if (birthYear !== undefined) return keep(birthYear);
  const { askAge } = await import('./age-screen.tsx');
  place.replaceChildren();
  askAge(place, { fine: (year) => void keep(year), young: () => void turnAway() });
};
