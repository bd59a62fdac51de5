import { describe, expect, it } from 'vitest';
import { aggregateShards, expiryAttribute, indexes, keyNames } from '../../shared/storage/table.ts';
import { resourcesOf } from './templates.ts';

const only = (type: string) => {
  const [one, ...others] = resourcesOf(type);
  if (one === undefined || others.length > 0) throw new Error(`${type}: not exactly one`);
  return one;
};

describe('the table', () => {
  const { properties } = only('AWS::DynamoDB::Table');

  it('has the keys that the storage layer uses', () => {
    expect(properties.KeySchema).toEqual([
      { AttributeName: keyNames.partition, KeyType: 'HASH' },
      { AttributeName: keyNames.sort, KeyType: 'RANGE' },
    ]);
  });

  it('has two sparse indexes on attributes other than the table keys', () => {
    expect(properties.GlobalSecondaryIndexes).toEqual(
      Object.values(indexes).map(({ name, partition, sort }) => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: partition, KeyType: 'HASH' },
          { AttributeName: sort, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      })),
    );
    expect(properties.GlobalSecondaryIndexes).toHaveLength(2);
    const primary: string[] = Object.values(keyNames);
    for (const { partition } of Object.values(indexes)) expect(primary).not.toContain(partition);
  });

  it('streams old and new images', () => {
    expect(properties.StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
  });

  it('has point-in-time recovery and deletion protection', () => {
    expect(properties.PointInTimeRecoverySpecification).toMatchObject({ PointInTimeRecoveryEnabled: true });
    expect(properties.DeletionProtectionEnabled).toBe(true);
  });

  it('has time to live enabled on the expiry attribute', () => {
    expect(properties.TimeToLiveSpecification).toEqual({ AttributeName: expiryAttribute, Enabled: true });
  });

  it('is billed per request and encrypted', () => {
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
    });
  });

  it('has more than one shard for the counters of a title', () => {
    expect(aggregateShards).toBeGreaterThan(1);
  });
});

describe('the bucket for pictures', () => {
  it('blocks public access', () => {
    expect(only('AWS::S3::Bucket').properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
  });

  it('is encrypted, versioned, and only accessible over TLS', () => {
    const { properties } = only('AWS::S3::Bucket');
    expect(properties).toMatchObject({
      BucketEncryption: expect.anything(),
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(only('AWS::S3::BucketPolicy').properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });
});
