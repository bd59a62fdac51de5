import { defined } from '../defined.ts';
/** A change as GetRecords brings it, which but for the names below is as a function gets it. */
export interface WireRecord {
  eventID: string;
  eventName: string;
  awsRegion: string;
  dynamodb: { SequenceNumber: string; ApproximateCreationDateTime: number };
  userIdentity?: { PrincipalId: string; Type: string };
}

/**
 * Turns a wire record into the record of a stream event. Lambda hands the wire format through, typed attribute
 * values included, so no SDK takes part that would parse it first.
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

/** DynamoDB Local rounds a change's time down to the minute; the age is the least it can be. */
export function ageInSeconds(record: WireRecord, now: number): number {
  return Math.max(0, now / 1000 - record.dynamodb.ApproximateCreationDateTime - 60);
}
