import type { Plugin } from 'esbuild';

/**
 * Lambda hands a function its credentials in the environment. The SDK's default chain also looks in files, other
 * processes and metadata services; leaving those providers out saves a sixth of the bundle and of its start.
 */
export const environmentCredentials: Plugin = {
  name: 'environment-credentials',
  setup(build) {
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: 'credential-provider-node',
      namespace: 'environment-credentials',
    }));
    build.onLoad({ filter: /.*/, namespace: 'environment-credentials' }, () => ({
      contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`,
      resolveDir: new URL('../..', import.meta.url).pathname,
      loader: 'js',
    }));
  },
};
