import { App } from 'aws-cdk-lib';
import { bundleFunctions } from './bundle.ts';
import { nightlight } from './nightlight.ts';

await bundleFunctions();
const outdir = process.env.CDK_OUTDIR;
const app = new App(outdir === undefined ? {} : { outdir });
nightlight(app);
app.synth();
