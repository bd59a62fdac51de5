import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import {
  editorialRoutes,
  mediaRoutes,
  moderationRoutes,
  publicRoutes,
} from '../../shared/contract/routes.ts';
import { uploadFolder } from '../../shared/pictures/paths.ts';
import { PeoplePool } from '../constructs/people-pool.ts';
import { Routes } from '../constructs/routes.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { type Switch, switchSetting } from '../constructs/switch-setting.ts';
import type { DataStack } from './data.ts';

export interface ApiStackProps extends StackProps {
  readonly data: DataStack;
}

/** Logs the route's key, not the path: a path may contain a receipt, which gives access to the submission. */
const accessLog = {
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  requestTime: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  protocol: '$context.protocol',
  responseLength: '$context.responseLength',
  responseLatency: '$context.responseLatency',
};

const unknownRoute = { method: 'ANY', path: '/v1/{proxy+}', access: 'all' };

/** The HTTP API, the user pool of the people who sign in to it, and the functions behind its JSON routes. */
export class ApiStack extends Stack {
  readonly api: HttpApi;
  readonly people: PeoplePool;
  /** The public URL of the site: `-c siteUrl=https://…` for a custom domain, else the API's endpoint. */
  readonly siteUrl: string;
  readonly functions: ServiceFunction[];
  /** Whether a second editor must publish a revision, `on` or `off`: `-c secondEditor=off`, or `SECOND_EDITOR=off`. */
  readonly secondEditor: Switch;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    this.secondEditor = switchSetting(this, 'secondEditor', 'SECOND_EDITOR');
    this.api = this.openApi();
    this.siteUrl = this.node.tryGetContext('siteUrl') ?? this.api.apiEndpoint;
    const preToken = this.preToken();
    this.people = new PeoplePool(this, 'People', {
      siteUrl: this.siteUrl,
      domainPrefix: `nightlight-${this.account}`,
      tokenTrigger: preToken,
    });
    const staff = new HttpJwtAuthorizer('Staff', this.people.pool.userPoolProviderUrl, {
      jwtAudience: [this.people.client.userPoolClientId],
    });
    this.functions = [
      preToken,
      this.publicApi(props.data),
      this.editorialApi(props.data, staff),
      this.moderationApi(props.data, staff),
      this.mediaReader(props.data),
    ];
    new CfnOutput(this, 'Url', { value: this.api.apiEndpoint });
  }

  private openApi(): HttpApi {
    const api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: ['*'],
        allowMethods: [CorsHttpMethod.ANY],
        allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match'],
        exposeHeaders: ['etag', 'location', 'retry-after'],
        maxAge: Duration.hours(1),
      },
    });
    api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: RetentionDays.ONE_MONTH,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    });
    return api;
  }

  /** Cognito waits up to five seconds for this function and issues no token when it fails. */
  private preToken(): ServiceFunction {
    return new ServiceFunction(this, 'PreToken', {
      name: 'pre-token',
      description: 'Adds the birth year to access tokens',
      memorySize: 256,
      timeout: Duration.seconds(5),
      environment: {},
    });
  }

  private publicApi(data: DataStack): ServiceFunction {
    const target = new ServiceFunction(this, 'PublicApi', {
      name: 'public-api',
      description: 'Titles, reviews, suggestions and receipts',
      memorySize: 1024,
      environment: {
        ...this.people.settings,
        ...data.settings,
        ...data.sealing.settings('tag', 'ledger', 'receipt', 'review'),
      },
    });
    const writable = [
      'title',
      'person',
      'case',
      'ledger',
      'handle',
      'rate',
      'transparency',
      'signatures',
      'keys',
    ] as const;
    data.allowItems(target, ['GetItem', 'Query', 'BatchGetItem'], ...writable, 'page', 'catalogue');
    data.allowItems(target, ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'], ...writable);
    data.allowLists(target, 'list', 'reviews', 'cases', 'decisions');
    data.allowLists(target, 'helpful', 'reviews', 'duplicates');
    new Routes(this, 'PublicRoutes', { api: this.api, target, routes: { ...publicRoutes, unknownRoute } });
    return target;
  }

  private editorialApi(data: DataStack, staff: IHttpRouteAuthorizer): ServiceFunction {
    const target = new ServiceFunction(this, 'EditorialApi', {
      name: 'editorial-api',
      description: 'Drafts, revisions, publishing and pictures',
      environment: {
        ...this.people.settings,
        ...data.settings,
        ...data.sealing.settings('tag', 'ledger', 'suggestion', 'review'),
        MEDIA_BUCKET: data.media.bucketName,
        SECOND_EDITOR: this.secondEditor,
      },
    });
    // GetItem on person partitions reads the editor's profile and single suggestions. Without Query it cannot list a
    // person's items.
    data.allowItems(target, ['GetItem'], 'title', 'externalId', 'media', 'person', 'links');
    data.allowItems(target, ['BatchGetItem'], 'page', 'person');
    data.allowItems(target, ['Query'], 'title', 'keys', 'ledger');
    // A decision about a suggestion writes the suggestion, its record and the page in one transaction, and may free an
    // identifier with an update in it. Each action of a transaction needs all its keys.
    data.allowItems(target, ['UpdateItem'], 'title', 'externalId', 'media', 'keys', 'person');
    data.allowItems(target, ['PutItem'], 'title', 'externalId', 'media', 'keys', 'person', 'links');
    data.allowItems(target, ['ConditionCheckItem'], 'person');
    data.allowLists(target, 'list', 'titles', 'suggestions', 'deadLinks');
    data.allowPictures(target, ['s3:PutObject'], `${uploadFolder}*`);
    new Routes(this, 'EditorialRoutes', { api: this.api, target, routes: editorialRoutes, staff });
    return target;
  }

  private moderationApi(data: DataStack, staff: IHttpRouteAuthorizer): ServiceFunction {
    const target = new ServiceFunction(this, 'ModerationApi', {
      name: 'moderation-api',
      description: 'Cases, decisions and the policy',
      memorySize: 1024,
      environment: {
        ...this.people.settings,
        ...data.settings,
        ...data.sealing.settings('tag', 'ledger', 'receipt', 'case'),
      },
    });
    const writable = ['person', 'case', 'policy', 'keys'] as const;
    data.allowItems(target, ['GetItem', 'Query', 'BatchGetItem'], ...writable, 'ledger');
    data.allowItems(target, ['PutItem', 'UpdateItem', 'DeleteItem'], ...writable, 'title', 'handle');
    data.allowLists(target, 'list', 'cases', 'decisions');
    new Routes(this, 'ModerationRoutes', { api: this.api, target, routes: moderationRoutes, staff });
    return target;
  }

  private mediaReader(data: DataStack): ServiceFunction {
    const target = new ServiceFunction(this, 'MediaReader', {
      name: 'media',
      description: 'Pictures',
      environment: { MEDIA_BUCKET: data.media.bucketName },
    });
    data.allowPictures(target, ['s3:GetObject'], '*');
    data.denyUploads(target);
    new Routes(this, 'MediaRoutes', { api: this.api, target, routes: mediaRoutes });
    return target;
  }
}
