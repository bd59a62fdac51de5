/** What the parts of the local runner agree upon. Types only. */

/** A function's answer to one event: its result, or the error Lambda would report for it. */
export type InvokeResult =
  | { ok: true; value: unknown }
  | { ok: false; error: { name: string; message: string } };

/** Runs one event; `functionId` is `StackName/LogicalId`. Never rejects for an error of the function. */
export type Invoke = (functionId: string, event: unknown) => Promise<InvokeResult>;

/** One finished run of a function; `invocationId` is what the door's calls carry. */
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

/** Who makes a call, as known by the access key of its signature. */
export interface Caller {
  accessKeyId: string;
  /** With it, presigned addresses are checked; the operator may have any. */
  secretAccessKey?: string;
  functionId?: string;
  /** The invocation the calling worker is busy with, if any. */
  invocationId?: string;
  statements: PolicyStatement[];
  /** Kills the calling worker in the midst of what it does, as running out of memory would. */
  end?(): Promise<void>;
  /** The operator and the runner itself: no policy applies. */
  unrestricted: boolean;
}

export interface CallerRegistry {
  lookup(accessKeyId: string): Caller | undefined;
}

/** One finished call through the door, with what it cost. */
export interface MeteredCall {
  accessKeyId: string;
  functionId?: string;
  invocationId?: string;
  service: 'dynamodb' | 'sqs' | 's3' | 'sns' | 'sts' | 'secretsmanager' | 'ssm' | 'other';
  /** As in a policy: `dynamodb:PutItem`. */
  action: string;
  table?: string;
  readUnits: number;
  writeUnits: number;
  /** Capacity units by index name, already part of the totals above. */
  indexes?: Record<string, number>;
  bytesIn: number;
  bytesOut: number;
  ms: number;
  status: number;
  denied?: boolean;
}

export interface DoorUpstreams {
  dynamodb: string;
  /** SQS, S3 and SNS live in one server. */
  messaging: string;
}

export interface DoorOptions {
  callers: CallerRegistry;
  upstreams: DoorUpstreams;
  region: string;
  accountId: string;
  /** Resource policies by resource ARN: a queue's or a bucket's own statements. */
  resourcePolicies?: Record<string, PolicyStatement[]>;
  /** Seed of the fault generator, so that a run can be repeated. */
  seed?: number;
  /** 0 or absent picks a free port. */
  port?: number;
  /** The time in milliseconds since 1970, by which presigned addresses expire. @default the machine's */
  now?: () => number;
  log?: LogSink;
}

/** Where a source's events come from, with physical names. */
export type EventSourceOrigin =
  | { kind: 'queue'; queueName: string; queueUrl: string; queueArn: string; visibilityTimeoutSeconds: number }
  | { kind: 'stream'; tableName: string; tableArn: string };

/** An AWS::Lambda::EventSourceMapping, resolved; field names follow CloudFormation's. */
export interface EventSourceMapping {
  /** `StackName/LogicalId`, stable over restarts: names the checkpoint. */
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
  /** Streams only from here on. -1 is without end, as on AWS. */
  startingPosition?: 'LATEST' | 'TRIM_HORIZON';
  maximumRetryAttempts: number;
  maximumRecordAgeInSeconds: number;
  bisectBatchOnFunctionError: boolean;
  parallelizationFactor: number;
  /** ARN of the queue that gets a description of what was given up. */
  onFailureArn?: string;
}

/** An AWS::Events::Rule or AWS::Scheduler::Schedule with one function as target, resolved. */
export interface FunctionSchedule {
  id: string;
  functionId: string;
  /** `rate(5 minutes)` or `cron(...)`. */
  expression: string;
  timezone?: string;
  enabled: boolean;
  /** What the function receives; absent means the service's own event. */
  input?: unknown;
  service: 'events' | 'scheduler';
  arn: string;
}

/** Lines of the runner and of what runs in it. Never carries submitted text. */
export type LogSink = (line: string) => void;

export interface EventSourcesOptions {
  mappings: EventSourceMapping[];
  /** The door: delivery faults apply to what is polled through it. */
  endpointUrl: string;
  /** The key with which a function's sources are polled, so that its role must allow it; absent: the runner's own. */
  accessKey?: (functionId: string) => string;
  region: string;
  invoke: Invoke;
  /** Where stream positions are kept; absent means in memory. */
  checkpointDir?: string;
  log?: LogSink;
  /** The door's `onWrite`: a table that was written to is looked at at once instead of at the next poll. */
  onWrite?: (listener: (tableName: string) => void) => () => void;
  onEvent?: (event: DeliveredEvent) => void;
}

/** One event handed to a function by a source or a schedule. */
export interface DeliveredEvent {
  /** The mapping's or the schedule's id. */
  source: string;
  functionId: string;
  records: number;
  /** How many of them the function could not do, if it says so by record; all of them if it failed. */
  failed: number;
  ms: number;
  ok: boolean;
}

export interface EventSources {
  /** Resolves when no source holds an event and none is on its way. */
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
  /** Invokes the target now, as at its time. @throws for an unknown id. */
  runNow(id: string): Promise<InvokeResult>;
  stop(): void;
}
