import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolGroup,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { groups } from '../../shared/people/schema.ts';
import { acknowledge } from './acknowledge.ts';

export interface PeoplePoolProps {
  /** The URL to which the browser returns after signing in and out. */
  readonly siteUrl: string;
  /** The prefix of the sign-in pages' domain, unique in the region. */
  readonly domainPrefix: string;
  /** The function that adds claims to access tokens before they are created. */
  readonly tokenTrigger: IFunction;
}

/** The attributes of an account that the browser's client may read and write; only what sign-up and pages need. */
const names = { email: true, preferredUsername: true, givenName: true, fullname: true } as const;

/** The user pool: sign-in by Cognito's managed login, a group for each role, one public client that must use PKCE. */
export class PeoplePool extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  /** The origin of the sign-in pages and the token endpoint. */
  readonly origin: string;

  constructor(scope: Construct, id: string, props: PeoplePoolProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      autoVerify: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      customAttributes: { birth_year: new StringAttribute({ minLen: 4, maxLen: 4, mutable: false }) },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { sms: false, otp: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      props.tokenTrigger,
      LambdaVersion.V2_0,
    );
    acknowledge(
      this.pool,
      'AwsSolutions-COG2',
      'A second factor is optional: requiring it would keep many parents from signing up.',
    );
    acknowledge(
      this.pool,
      'AwsSolutions-COG3',
      'Threat protection requires the Plus plan, which a library cannot afford. The client has no password flow to attack.',
    );
    acknowledge(
      this.pool,
      'AwsSolutions-COG8',
      'The Essentials plan has every feature used here. Plus would be most of the cost of a small installation.',
    );
    for (const group of groups)
      new CfnUserPoolGroup(this, `Group-${group}`, { userPoolId: this.pool.userPoolId, groupName: group });
    this.client = this.pool.addClient('Browser', {
      generateSecret: false,
      preventUserExistenceErrors: true,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        // The last scope lets people delete their own account with their own token.
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.COGNITO_ADMIN],
        callbackUrls: [`${props.siteUrl}/sign-in/callback`],
        logoutUrls: [`${props.siteUrl}/sign-out`],
      },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      enableTokenRevocation: true,
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ ...names, emailVerified: true })
        .withCustomAttributes('birth_year'),
      // An explicit list, because people can write these attributes with their own token: it must not contain the birth year.
      writeAttributes: new ClientAttributes().withStandardAttributes(names),
    });
    const domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: props.domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.origin = domain.baseUrl();
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: this.pool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }

  /** The environment variables of a function that verifies tokens. */
  get settings(): Record<string, string> {
    return { TOKEN_ISSUER: this.pool.userPoolProviderUrl, CLIENT_ID: this.client.userPoolClientId };
  }
}
