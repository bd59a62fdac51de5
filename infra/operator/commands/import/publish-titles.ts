import pMap from 'p-map';
import { callApi } from '../../call-api.ts';
import { concurrency } from '../../concurrency.ts';
import { ApiRefusal } from '../../errors.ts';
import type { Target } from '../../target/target.ts';
import type { ImportFault, PlannedTitle } from './plan-import.ts';

/** The access tokens of the editor who writes and of the one who publishes. */
export interface EditorTokens {
  author: string;
  publisher: string;
}

const publish = async (
  target: Target,
  tokens: EditorTokens,
  { title, review, known }: PlannedTitle,
): Promise<void> => {
  const path = `/v1/editorial/titles/${title.slug}`;
  if (!known) await callApi(target, 'POST', '/v1/editorial/titles', { token: tokens.author, body: title });
  const { revision } = (await callApi(target, 'POST', `${path}/revisions`, {
    token: tokens.author,
    body: review,
  })) as {
    revision: number;
  };
  await callApi(target, 'POST', `${path}/publish`, { token: tokens.publisher, body: { revision } });
};

/** Statuses that do not depend on the title (authorization, rate limit, outage). They abort the whole import. */
const abortStatuses: ReadonlySet<number> = new Set([401, 403, 429, 503]);

/**
 * Creates or revises titles and publishes them, several at a time. Calls `published` after each. Returns the files that the
 * API refused. @throws ApiRefusal when the API would refuse all titles
 */
export async function publishTitles(
  target: Target,
  tokens: EditorTokens,
  titles: readonly PlannedTitle[],
  published: () => void,
): Promise<ImportFault[]> {
  const faults = await pMap(
    titles,
    async (planned) => {
      try {
        await publish(target, tokens, planned);
        return [];
      } catch (cause) {
        if (!(cause instanceof ApiRefusal) || abortStatuses.has(cause.status)) throw cause;
        return [{ file: planned.file, path: '', message: cause.message }];
      } finally {
        published();
      }
    },
    { concurrency },
  );
  return faults.flat();
}
