import { tagOf } from '../../../../shared/people/sealing.ts';
import { exportPerson } from '../../../../shared/storage/export-person.ts';
import { callApi } from '../../call-api.ts';
import { needsSecrets } from '../../needs-secrets.ts';
import type { Target } from '../../target/target.ts';

/** Returns everything about a person: from the table when the keys are given; otherwise, on a local stack, from the API. */
export async function personRecord(target: Target, subject: string): Promise<unknown> {
  const { store, sealing, tokenOf } = target;
  if (sealing !== undefined)
    return exportPerson(store, sealing, tagOf(sealing, 'person', subject), new Date());
  if (tokenOf === undefined) throw needsSecrets();
  return callApi(target, 'GET', '/v1/me/export', { token: await tokenOf(subject) });
}
