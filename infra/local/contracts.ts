/** Types shared by the parts of the local runner. */

import type { DynamoDbLocal } from './tables/dynamodb-local.ts';

/** The outcome of one invocation: the function's result, or the error Lambda would report. */
export type InvokeResult =
  | { ok: true; value: unknown }
  | { ok: false; error: { name: string; message: string } };

/** Invokes a function with one event. `functionId` is `StackName/LogicalId`. An error of the function does not reject. */
export type Invoke = (functionId: string, event: unknown) => Promise<InvokeResult>;

/** One finished invocation. The SDK calls it made have the same `invocationId`. */
export interface Invocation {
  functionId: string;
  invocationId: string;
  ms: number;
}

/** One IAM statement with every intrinsic already resolved. */
export interface PolicyStatement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Action?: string | string[];
  NotAction?: string | string[];
  Resource?: string | string[];
  NotResource?: string | string[];
  Principal?: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
}

/** Who makes an SDK call, identified by the access key in its signature. */
export interface Caller {
  accessKeyId: string;
  /** Verifies the signatures of presigned URLs. Absent: they are not verified, as for the operator. */
  secretAccessKey?: string;
  functionId?: string;
  /** The invocation that the calling worker is processing, if any. */
  invocationId?: string;
  statements: PolicyStatement[];
  /** Kills the calling worker in the middle of its work, as running out of memory would. */
  kill?(): Promise<void>;
  /** True for the operator and the runner itself: IAM policies do not apply. */
  unrestricted: boolean;
}

export interface CallerRegistry {
  lookup(accessKeyId: string): Caller | undefined;
}

/** One finished SDK call, with the capacity units it consumed. */
export interface MeteredCall {
  accessKeyId: string;
  functionId?: string;
  invocationId?: string;
  service: 'dynamodb' | 'sqs' | 's3' | 'sns' | 'sts' | 'secretsmanager' | 'ssm' | 'other';
  /** The IAM action, such as `dynamodb:PutItem`. */
  action: string;
  table?: string;
  readUnits: number;
  writeUnits: number;
  /** Capacity units by index name, already included in the totals above. */
  indexes?: Record<string, number>;
  bytesIn: number;
  bytesOut: number;
  ms: number;
  status: number;
  denied?: boolean;
}

/** An object that an S3 call created or replaced. */
export interface CreatedObject {
  bucket: string;
  key: string;
  /** In bytes. */
  size: number;
  etag: string;
  at: Date;
  /** As in the names of S3's events. */
  action: 'Put' | 'Copy' | 'CompleteMultipartUpload';
}

/** @internal */
export interface AwsProxyUpstreams {
  dynamodb: Pick<DynamoDbLocal, 'url' | 'accessKeyId'>;
  /** One server for SQS, S3 and SNS. */
  messaging: string;
}

export interface AwsProxyOptions {
  callers: CallerRegistry;
  upstreams: AwsProxyUpstreams;
  region: string;
  accountId: string;
  /** The statements of resource policies (of queues and buckets), by resource ARN. */
  resourcePolicies?: Record<string, PolicyStatement[]>;
  /** Seed of the fault generator, so that a run can be repeated. */
  seed?: number;
  /** 0 or absent: any free port. */
  port?: number;
  /** The current time in milliseconds since 1970, used for the expiry of presigned URLs. @default Date.now */
  now?: () => number;
  log?: LogSink;
}

/** The queue or table stream that an event source mapping reads, by physical names. */
export type EventSourceOrigin =
  | { kind: 'queue'; queueName: string; queueUrl: string; queueArn: string; visibilityTimeoutSeconds: number }
  | { kind: 'stream'; tableName: string; tableArn: string };

/** An AWS::Lambda::EventSourceMapping with resolved values. Field names follow CloudFormation's. */
export interface EventSourceMapping {
  /** `StackName/LogicalId`. The same after a restart, so the checkpoint is named after it. */
  id: string;
  functionId: string;
  source: EventSourceOrigin;
  enabled: boolean;
  batchSize: number;
  maximumBatchingWindowInSeconds: number;
  /** Filter patterns as JSON text; an event passes when any of them matches, or when there is none. */
  filterPatterns: string[];
  reportBatchItemFailures: boolean;
  maximumConcurrency?: number;
  /** The fields from here on are for streams only. -1 means unlimited, as on AWS. */
  startingPosition?: 'LATEST' | 'TRIM_HORIZON';
  maximumRetryAttempts: number;
  maximumRecordAgeInSeconds: number;
  bisectBatchOnFunctionError: boolean;
  parallelizationFactor: number;
  /** ARN of the on-failure destination: the queue that receives a message about discarded records. */
  onFailureArn?: string;
}

/** An AWS::Events::Rule or AWS::Scheduler::Schedule with resolved values and one target function. */
export interface FunctionSchedule {
  id: string;
  functionId: string;
  /** `rate(5 minutes)` or `cron(...)`. */
  expression: string;
  timezone?: string;
  enabled: boolean;
  /** The event that the function receives. Absent: the service's default event. */
  input?: unknown;
  service: 'events' | 'scheduler';
  arn: string;
}

/** Receives the log lines of the runner and of the functions. The runner logs no request or response bodies. */
export type LogSink = (line: string) => void;

export interface EventSourcesOptions {
  mappings: EventSourceMapping[];
  /** The AWS proxy's URL. Polling goes through it, so that delivery faults apply. */
  endpointUrl: string;
  /** The access key used to poll for a function, so that its role must allow the polling. Absent: the runner's key. */
  accessKey?: (functionId: string) => string;
  region: string;
  invoke: Invoke;
  /** The folder for stream positions. Absent: they are in memory. */
  checkpointDir?: string;
  log?: LogSink;
  /** The AWS proxy's `onWrite`: after a write to a table, its stream is read immediately, not at the next poll. */
  onWrite: (listener: (tableName: string) => void) => () => void;
  onEvent?: (event: DeliveredEvent) => void;
}

/** One invocation made by an event source mapping or a schedule. */
export interface DeliveredEvent {
  /** The mapping's or the schedule's id. */
  source: string;
  functionId: string;
  records: number;
  /** How many records failed: those the function reported (`ReportBatchItemFailures`), or all if it threw. */
  failed: number;
  ms: number;
  ok: boolean;
}

export interface EventSources {
  /** Resolves when no mapping has an event in progress and its queue or stream has nothing left to deliver. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface SchedulesOptions {
  schedules: FunctionSchedule[];
  invoke: Invoke;
  log?: LogSink;
  onEvent?: (event: DeliveredEvent) => void;
}

export interface Schedules {
  /** Invokes the target now, as the schedule would. @throws for an unknown id. */
  runNow(id: string): Promise<InvokeResult>;
  stop(): void;
}
