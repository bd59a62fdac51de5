import type { DynamoDBRecord } from 'aws-lambda';
import type { ProjectorDependencies } from './dependencies.ts';
import { projectBatch } from './project-batch.ts';

/** Returns the titles whose pages a change concerns: that of the item, or those that name a picture. */
const slugsOf = ({ dynamodb }: DynamoDBRecord): string[] => {
  const { entity, slug, titles } = dynamodb?.NewImage ?? {};
  return entity?.S === 'picture' ? (titles?.SS ?? []) : [slug?.S ?? ''];
};

/** Rebuilds the pages that records of the stream concern. The result of a record is rejected when one of its pages failed. */
export async function projectRecords(
  deps: ProjectorDependencies,
  records: readonly DynamoDBRecord[],
): Promise<PromiseSettledResult<unknown>[]> {
  const slugs = records.map(slugsOf);
  const results = await projectBatch(deps, slugs.flat());
  let next = 0;
  return slugs.map((own) => {
    const ofRecord = results.slice(next, next + own.length);
    next += own.length;
    return ofRecord.find(({ status }) => status === 'rejected') ?? { status: 'fulfilled', value: undefined };
  });
}
