import type { App } from 'aws-cdk-lib';
import { defined } from '../shared/values/defined.ts';
import { cloudServices } from './cloud-services.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { LinkStack } from './stacks/links.ts';
import { MediaStack } from './stacks/media.ts';
import { ModerationStack } from './stacks/moderation.ts';
import { OperationsStack } from './stacks/operations.ts';
import { WebStack } from './stacks/web.ts';

/** All stacks of one installation. The account and region are those of the deployment. */
export function nightlight(app: App): void {
  const data = new DataStack(app, 'NightlightData');
  const api = new ApiStack(app, 'NightlightApi', { data });
  const services = cloudServices(app);
  const moderation = new ModerationStack(app, 'NightlightModeration', {
    data,
    ...defined({ services }),
  });
  const media = new MediaStack(app, 'NightlightMedia', { data });
  const links = new LinkStack(app, 'NightlightLinks', { data, siteUrl: api.siteUrl });
  const web = new WebStack(app, 'NightlightWeb', { data, api });
  new OperationsStack(app, 'NightlightOperations', {
    deadLetters: [...moderation.deadLetters, data.pictures.deadLetters],
    stoppedHidings: moderation.stoppedHidings,
    analyzerFailures: moderation.analyzerFailures,
    pageFailures: moderation.pageFailures,
    ...defined({ serviceFailures: moderation.serviceFailures }),
    functions: [api, moderation, media, links, web].flatMap(({ functions }) => functions),
  });
}
