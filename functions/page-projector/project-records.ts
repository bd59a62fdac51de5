import type { DynamoDBRecord } from 'aws-lambda';
import { changeIn, type PageChange } from './changes.ts';
import { checkPremieres, concernsPremiere } from './check-premieres.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import { projectBatch } from './project-batch.ts';

const requestsMove = ({ dynamodb }: DynamoDBRecord): boolean =>
  dynamodb?.NewImage?.entity?.S === 'submission-move';

/** Returns the changes of pages that a record causes: of the item's own title, or of those that name a picture. */
const changesIn = (record: DynamoDBRecord): PageChange[] => {
  const { entity, titles } = record.dynamodb?.NewImage ?? {};
  if (entity?.S === 'submission-move' || entity?.S === 'premiere-check') return [];
  if (entity?.S === 'picture') return (titles?.SS ?? []).map((slug) => ({ slug, facts: false }));
  const change = changeIn(record);
  return change ? [change] : [];
};

/**
 * Rebuilds the pages that records of the stream concern, starts the moves of submissions that they request, and has reviews
 * compared with a premiere that changed. The result of a record is rejected when one of its pages failed.
 */
export async function projectRecords(
  deps: ProjectorDependencies,
  records: readonly DynamoDBRecord[],
): Promise<PromiseSettledResult<unknown>[]> {
  const changes = records.map(changesIn);
  const results = await projectBatch(deps, changes.flat());
  if (records.some(requestsMove)) await (await import('./start-moves.ts')).startMoves(deps, records);
  const aboutPremieres = records.filter(concernsPremiere);
  if (aboutPremieres.length > 0) await checkPremieres(deps, aboutPremieres);
  let next = 0;
  return changes.map((own) => {
    const ofRecord = results.slice(next, next + own.length);
    next += own.length;
    return ofRecord.find(({ status }) => status === 'rejected') ?? { status: 'fulfilled', value: undefined };
  });
}
