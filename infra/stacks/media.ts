import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { cardFolder } from '../../shared/pictures/paths.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import type { DataStack } from './data.ts';

export interface MediaStackProps extends StackProps {
  readonly data: DataStack;
}

/** The processing of uploaded pictures. The bucket and its queue belong to the data stack. */
export class MediaStack extends Stack {
  readonly functions: ServiceFunction[];

  constructor(scope: Construct, id: string, props: MediaStackProps) {
    super(scope, id, props);
    const { data } = props;
    const target = new ServiceFunction(this, 'MediaRenditions', {
      name: 'media-renditions',
      description: 'Checks uploaded pictures, writes them in several widths, and draws card images',
      // One whole processor, and room for the pixels of a picture with 40 megapixels.
      memorySize: 1769,
      timeout: Duration.minutes(1),
      environment: { ...data.settings, MEDIA_BUCKET: data.media.bucketName },
    });
    data.allowItems(target, ['GetItem', 'UpdateItem', 'PutItem'], 'media');
    data.allowItems(target, ['GetItem'], 'title');
    data.allowPictures(target, ['s3:GetObject', 's3:PutObject'], '*');
    data.allowPictures(target, ['s3:DeleteObject'], `${cardFolder}*`);
    data.allowListing(target, `${cardFolder}*`);
    const { queueArn } = data.pictures.queue;
    target.allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], queueArn);
    new EventSourceMapping(this, 'PicturesReader', {
      target,
      eventSourceArn: queueArn,
      batchSize: 5,
      maxConcurrency: 5,
      reportBatchItemFailures: true,
    });
    this.functions = [target];
  }
}
