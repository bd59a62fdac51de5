import { type JsonClient, ServiceError } from '../proxy/json-client.ts';
import type { Position } from './checkpoints.ts';
import type { WireRecord } from './stream-record.ts';

interface Shard {
  ShardId: string;
  SequenceNumberRange: { EndingSequenceNumber?: string };
}

const streams = 'DynamoDBStreams_20120810';

/** Reads a table's stream in order, one shard after another: DynamoDB Local has one open shard at a time. */
export class ShardReader {
  readonly #client: JsonClient;
  readonly #runner: JsonClient;
  readonly #table: string;
  #streamArn = '';
  #shardId = '';
  #iterator: string | undefined;
  #lastSequenceNumber: string | undefined;

  /** `client` acts as the function's role. `runner` looks up the stream's ARN, which a deployed mapping already has. */
  constructor(client: JsonClient, runner: JsonClient, table: string) {
    this.#client = client;
    this.#runner = runner;
    this.#table = table;
  }

  get shardId(): string {
    return this.#shardId;
  }

  get streamArn(): string {
    return this.#streamArn;
  }

  /** Finds the stream and the position to start at: after `stored`, else `start`. @throws when the table has no stream */
  async open(start: 'LATEST' | 'TRIM_HORIZON', stored: Position | undefined): Promise<void> {
    const { Table } = await this.#runner.call<{ Table: { LatestStreamArn?: string } }>(
      'DynamoDB_20120810.DescribeTable',
      { TableName: this.#table },
    );
    if (!Table.LatestStreamArn) throw new Error(`the table ${this.#table} has no stream`);
    this.#streamArn = Table.LatestStreamArn;
    const shards = await this.#shards();
    const canResume =
      stored?.streamArn === this.#streamArn && shards.some(({ ShardId }) => ShardId === stored.shardId);
    if (canResume) {
      this.#shardId = stored.shardId;
      this.#lastSequenceNumber = stored.sequenceNumber;
      this.#iterator = await this.#iteratorAfter(stored.sequenceNumber);
      return;
    }
    // A stored position in a stream that no longer exists means that nothing of the new stream was read.
    const latest = start === 'LATEST' && stored === undefined;
    this.#shardId = (latest ? shards.at(-1) : shards[0])?.ShardId ?? '';
    this.#iterator = await this.#getIterator({ ShardIteratorType: latest ? 'LATEST' : 'TRIM_HORIZON' });
  }

  /** Returns the next records, or [] when there are none now. Undefined: a new iterator was needed, so call again. */
  async read(limit: number): Promise<WireRecord[] | undefined> {
    if (this.#iterator === undefined && !(await this.#nextShard())) return [];
    let answer: { Records: WireRecord[]; NextShardIterator?: string };
    try {
      answer = await this.#client.call(`${streams}.GetRecords`, {
        ShardIterator: this.#iterator,
        Limit: limit,
      });
    } catch (error) {
      if (!isLost(error)) throw error;
      this.#iterator = this.#lastSequenceNumber
        ? await this.#iteratorAfter(this.#lastSequenceNumber)
        : await this.#getIterator({ ShardIteratorType: 'TRIM_HORIZON' });
      return undefined;
    }
    this.#iterator = answer.NextShardIterator;
    this.#lastSequenceNumber = answer.Records.at(-1)?.dynamodb.SequenceNumber ?? this.#lastSequenceNumber;
    const shardEnded = answer.NextShardIterator === undefined && answer.Records.length === 0;
    return shardEnded ? undefined : answer.Records;
  }

  async #nextShard(): Promise<boolean> {
    const shards = await this.#shards();
    const next = shards[shards.findIndex(({ ShardId }) => ShardId === this.#shardId) + 1];
    if (!next) return false;
    this.#shardId = next.ShardId;
    this.#lastSequenceNumber = undefined;
    this.#iterator = await this.#getIterator({ ShardIteratorType: 'TRIM_HORIZON' });
    return true;
  }

  async #shards(): Promise<Shard[]> {
    const { StreamDescription } = await this.#client.call<{ StreamDescription: { Shards: Shard[] } }>(
      `${streams}.DescribeStream`,
      { StreamArn: this.#streamArn },
    );
    return StreamDescription.Shards;
  }

  async #iteratorAfter(SequenceNumber: string): Promise<string> {
    try {
      return await this.#getIterator({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber });
    } catch (error) {
      if (!(error instanceof ServiceError) || error.code !== 'TrimmedDataAccessException') throw error;
      return this.#getIterator({ ShardIteratorType: 'TRIM_HORIZON' });
    }
  }

  async #getIterator(from: Record<string, string>): Promise<string> {
    const { ShardIterator } = await this.#client.call<{ ShardIterator: string }>(
      `${streams}.GetShardIterator`,
      {
        StreamArn: this.#streamArn,
        ShardId: this.#shardId,
        ...from,
      },
    );
    return ShardIterator;
  }
}

const isLost = (error: unknown): boolean =>
  error instanceof ServiceError &&
  (error.code === 'ExpiredIteratorException' || error.code === 'TrimmedDataAccessException');
