import type { Model, Resource } from '../cloudformation/resource.ts';
import { isRecord } from '../cloudformation/values.ts';
import type { EventSourceMapping, EventSourceOrigin } from '../contracts.ts';
import { defined } from '../defined.ts';

/**
 * The event source mappings of the template, with AWS's defaults.
 * @throws when a mapping's function or source is not in the assembly
 */
export function defineMappings(model: Model): EventSourceMapping[] {
  return model.ofType('AWS::Lambda::EventSourceMapping').map((resource) => defineMapping(model, resource));
}

function defineMapping(model: Model, { id, properties, raw }: Resource): EventSourceMapping {
  const functionName = properties.text('FunctionName');
  const target = model
    .ofType('AWS::Lambda::Function')
    .find((one) => one.name === functionName || one.attribute('Arn') === functionName);
  if (target === undefined) throw new Error(`${id}: the assembly has no function ${functionName}`);
  const source = originOf(model, id, properties.text('EventSourceArn'));
  const scaling = properties.record('ScalingConfig').MaximumConcurrency;
  const onFailure = properties.record('DestinationConfig').OnFailure;
  return {
    id,
    functionId: target.id,
    source,
    enabled: properties.flag('Enabled', true),
    batchSize: properties.number('BatchSize', source.kind === 'queue' ? 10 : 100),
    maximumBatchingWindowInSeconds: properties.number('MaximumBatchingWindowInSeconds', 0),
    filterPatterns: filterPatterns(raw.FilterCriteria),
    reportBatchItemFailures: properties.texts('FunctionResponseTypes').includes('ReportBatchItemFailures'),
    ...defined({
      maximumConcurrency: scaling === undefined ? undefined : Number(scaling),
      startingPosition: source.kind === 'stream' ? startingPosition(id, properties) : undefined,
    }),
    maximumRetryAttempts: properties.number('MaximumRetryAttempts', -1),
    maximumRecordAgeInSeconds: properties.number('MaximumRecordAgeInSeconds', -1),
    bisectBatchOnFunctionError: properties.flag('BisectBatchOnFunctionError', false),
    parallelizationFactor: properties.number('ParallelizationFactor', 1),
    ...defined({ onFailureArn: isRecord(onFailure) ? String(onFailure.Destination) : undefined }),
  };
}

function originOf(model: Model, id: string, sourceArn: string): EventSourceOrigin {
  const queue = model.byArn('AWS::SQS::Queue', sourceArn);
  if (queue !== undefined)
    return {
      kind: 'queue',
      queueName: queue.name,
      queueUrl: queue.ref,
      queueArn: sourceArn,
      visibilityTimeoutSeconds: queue.properties.number('VisibilityTimeout', 30),
    };
  const table = model
    .ofType('AWS::DynamoDB::Table')
    .find((one) => one.attribute('StreamArn') === sourceArn && one.properties.has('StreamSpecification'));
  if (table === undefined)
    throw new Error(`${id}: ${sourceArn} is not a queue or a table stream of the assembly`);
  return { kind: 'stream', tableName: table.name, tableArn: table.attribute('Arn') };
}

function startingPosition(id: string, properties: Resource['properties']): 'LATEST' | 'TRIM_HORIZON' {
  const position = properties.text('StartingPosition');
  if (position !== 'LATEST' && position !== 'TRIM_HORIZON')
    throw new Error(`${id}: starting position ${position} is not supported`);
  return position;
}

function filterPatterns(criteria: unknown): string[] {
  const filters = isRecord(criteria) && Array.isArray(criteria.Filters) ? criteria.Filters : [];
  return filters.filter(isRecord).map(({ Pattern }) => String(Pattern));
}
