import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Routes } from '../constructs/routes.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import type { ApiStack } from './api.ts';
import type { DataStack } from './data.ts';

export interface WebStackProps extends StackProps {
  readonly data: DataStack;
  readonly api: ApiStack;
}

const everythingElse = { method: 'ANY', path: '/{proxy+}', access: 'all' };
const home = { method: 'ANY', path: '/', access: 'all' };

/** The web pages: every path that has no JSON route. */
export class WebStack extends Stack {
  readonly functions: ServiceFunction[];

  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, props);
    const { data, api } = props;
    const pages = new ServiceFunction(this, 'Pages', {
      name: 'web',
      description: 'Server-rendered pages',
      memorySize: 1024,
      environment: {
        ...api.people.settings,
        ...data.settings,
        ...data.sealing.settings('receipt'),
        SITE_URL: api.siteUrl,
        IDENTITY_ORIGINS: api.people.origin,
        SECOND_EDITOR: api.secondEditor,
        MEDIA_HOST: data.media.bucketRegionalDomainName,
      },
    });
    // The page of a receipt reads the submission, its decisions and its case.
    data.allowItems(pages, ['GetItem', 'Query'], 'page', 'catalogue', 'transparency', 'person', 'case');
    data.allowItems(pages, ['BatchGetItem'], 'catalogue', 'person');
    // The history of a page is in the log of its title.
    data.allowItems(pages, ['Query'], 'title');
    data.allowLists(pages, 'list', 'cases', 'decisions');
    new Routes(this, 'Routes', { api: api.api, target: pages, routes: { home, everythingElse } });
    this.functions = [pages];
  }
}
