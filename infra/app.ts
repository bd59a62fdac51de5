import { App } from 'aws-cdk-lib';
import { defined } from '../shared/values/defined.ts';
import { bundleFunctions } from './bundle.ts';
import { cloudServices, workerWithServices } from './cloud-services.ts';
import { nightlight } from './nightlight.ts';

const outdir = process.env.CDK_OUTDIR;
// The local runner and the CDK CLI find each function's bundle by this metadata.
const context = { 'aws:cdk:enable-asset-metadata': true };
const app = new App({ context, ...defined({ outdir }) });
await bundleFunctions(cloudServices(app) ? [workerWithServices] : []);
nightlight(app);
app.synth();
