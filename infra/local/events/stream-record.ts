import { defined } from '../defined.ts';

/** A record as GetRecords returns it. The record of a stream event differs only in the fields set by `streamRecord`. */
export interface WireRecord {
  eventID: string;
  eventName: string;
  awsRegion: string;
  dynamodb: { SequenceNumber: string; ApproximateCreationDateTime: number };
  userIdentity?: { PrincipalId: string; Type: string };
}

/**
 * Converts a record of GetRecords to a record of a stream event. Attribute values keep DynamoDB's JSON format, as in
 * Lambda, which is why records are not read with an SDK client that would convert them.
 */
export function streamRecord(record: WireRecord, streamArn: string, region: string): Record<string, unknown> {
  const { userIdentity, ...rest } = record;
  return {
    ...rest,
    awsRegion: region,
    eventSourceARN: streamArn,
    ...defined({
      userIdentity: userIdentity && { principalId: userIdentity.PrincipalId, type: userIdentity.Type },
    }),
  };
}

/** The minimum age of a record: DynamoDB Local rounds the creation time down to the minute. */
export function ageInSeconds(record: WireRecord, now: number): number {
  return Math.max(0, now / 1000 - record.dynamodb.ApproximateCreationDateTime - 60);
}
