import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as FunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import { ServiceFunction } from '../constructs/service-function.ts';
import { switchSetting } from '../constructs/switch-setting.ts';
import type { DataStack } from './data.ts';

export interface LinkStackProps extends StackProps {
  readonly data: DataStack;
  /** The public URL of the site. Every request names it, so that the owner of a server can see who asks. */
  readonly siteUrl: string;
}

/** The scheduled check of the links of offers. `-c linkCheck=off` or `LINK_CHECK=off` switches its schedule off. */
export class LinkStack extends Stack {
  readonly functions: ServiceFunction[];

  constructor(scope: Construct, id: string, props: LinkStackProps) {
    super(scope, id, props);
    const { data, siteUrl } = props;
    const target = new ServiceFunction(this, 'LinkChecker', {
      name: 'link-checker',
      description: 'Requests the links of offers, and records those that are dead for the editors',
      timeout: Duration.minutes(1),
      environment: { ...data.settings, SITE_URL: siteUrl },
    });
    data.allowItems(target, ['Query'], 'catalogue', 'links');
    data.allowItems(target, ['BatchGetItem'], 'page');
    data.allowItems(target, ['GetItem', 'PutItem', 'DeleteItem'], 'links');
    new Rule(this, 'EveryQuarterOfAnHour', {
      schedule: Schedule.rate(Duration.minutes(15)),
      targets: [new FunctionTarget(target)],
      enabled: switchSetting(this, 'linkCheck', 'LINK_CHECK') === 'on',
    });
    this.functions = [target];
  }
}
