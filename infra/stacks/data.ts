import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { uploadFolder } from '../../shared/pictures/paths.ts';
import { listPartitions } from '../../shared/storage/lists.ts';
import { expiryAttribute, indexes, keyNames, partitions } from '../../shared/storage/table.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { notifyOfObjects } from '../constructs/notify-of-objects.ts';
import { QueueWithDlq } from '../constructs/queue-with-dlq.ts';
import { SealingSecrets } from '../constructs/sealing-secrets.ts';
import type { ServiceFunction } from '../constructs/service-function.ts';

/** Key patterns for IAM. A prefix that ends in # matches all keys with this prefix; any other is one exact key. */
const patternsOf = (prefixes: string[]): string[] =>
  prefixes.map((prefix) => (prefix.endsWith('#') ? `${prefix}*` : prefix)).sort();

/**
 * The resources that are retained: the table, the pictures, and the secrets from which the internal ids of people and the
 * public ids are computed.
 */
export class DataStack extends Stack {
  readonly table: Table;
  readonly media: Bucket;
  /** The queue of pictures to process: the bucket reports uploads to it, and the projector asks for card images. */
  readonly pictures: QueueWithDlq;
  readonly sealing: SealingSecrets;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const string = (name: string) => ({ name, type: AttributeType.STRING });
    this.table = new Table(this, 'Table', {
      partitionKey: string(keyNames.partition),
      sortKey: string(keyNames.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: expiryAttribute,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of Object.values(indexes))
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: string(index.partition),
        sortKey: string(index.sort),
        projectionType: ProjectionType.ALL,
      });
    this.media = new Bucket(this, 'Media', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          // As long as a dead letter is kept, so that it can be tried again. The uploads may contain places and names.
          prefix: uploadFolder,
          expiration: Duration.days(14),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
      cors: [
        {
          allowedMethods: [HttpMethods.PUT],
          allowedOrigins: ['*'],
          allowedHeaders: ['content-type', 'if-none-match', 'x-amz-checksum-sha256'],
        },
      ],
    });
    acknowledge(
      this.media,
      'AwsSolutions-S1',
      'Pictures are public, and who requests them is deliberately not logged.',
    );
    this.pictures = new QueueWithDlq(this, 'Pictures', { visibilityTimeout: Duration.minutes(6) });
    notifyOfObjects(this.media, this.pictures.queue, uploadFolder);
    this.sealing = new SealingSecrets(this);
  }

  /** Allows a function these actions (such as `GetItem`) in these partitions of the table, and in no others. */
  allowItems(target: ServiceFunction, actions: string[], ...names: (keyof typeof partitions)[]): void {
    const patterns = patternsOf(names.map((name) => partitions[name]));
    target.allowKeys(
      actions.map((action) => `dynamodb:${action}`),
      this.table.tableArn,
      patterns,
    );
  }

  /** Allows a function to query these lists of an index, and no others. */
  allowLists(
    target: ServiceFunction,
    index: keyof typeof indexes,
    ...names: (keyof typeof listPartitions)[]
  ): void {
    const patterns = patternsOf(names.map((name) => listPartitions[name]));
    target.allowKeys(['dynamodb:Query'], `${this.table.tableArn}/index/${indexes[index].name}`, patterns);
  }

  /** Allows a function these actions on the objects of the bucket whose keys match a pattern. */
  allowPictures(target: ServiceFunction, actions: string[], pattern: string): void {
    target.allow(actions, this.media.arnForObjects(pattern));
    const stack = Stack.of(target);
    const bucket =
      stack === this ? undefined : stack.resolve(this.exportValue(this.media.bucketArn))['Fn::ImportValue'];
    if (target.role && bucket)
      acknowledge(
        target.role,
        `AwsSolutions-IAM5[Resource::${bucket}/${pattern}]`,
        'Objects of the bucket for pictures, and of no other bucket.',
      );
  }

  /** Allows a function to list the objects of the bucket whose keys match a pattern, and no others. */
  allowListing(target: ServiceFunction, pattern: string): void {
    target.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [this.media.bucketArn],
        conditions: { StringLike: { 's3:prefix': pattern } },
      }),
    );
  }

  /** Denies a function the files as they were uploaded, whatever else allows them. */
  denyUploads(target: ServiceFunction): void {
    target.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['s3:GetObject'],
        resources: [this.media.arnForObjects(`${uploadFolder}*`)],
      }),
    );
  }

  /** The environment variables of a function that uses the table. */
  get settings(): Record<string, string> {
    return { TABLE_NAME: this.table.tableName };
  }
}
