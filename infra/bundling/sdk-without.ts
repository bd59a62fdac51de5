import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

interface Replacement {
  /** The file of the SDK to replace. */
  file: RegExp;
  /** The package that imports the file. A bundle with this package in which the file was not replaced is an error. */
  usedBy: string;
  contents: string;
}

const replacements: Replacement[] = [
  {
    // Lambda has no ~/.aws. Looking for it would load fs/promises and try to open two files at every start.
    file: /shared-ini-file-loader[\\/]loadSharedConfigFiles\.js$/,
    usedBy: '@smithy/core',
    contents: `export { CONFIG_PREFIX_SEPARATOR } from './constants';
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    // Reading the global ReadableStream would load the web streams module. Node's HTTP responses never use it.
    file: /submodules[\\/]serde[\\/]util-stream[\\/]stream-type-check\.js$/,
    usedBy: '@smithy/core',
    contents: `export const isReadableStream = (stream) => stream?.constructor?.name === 'ReadableStream';
      export const isBlob = (blob) => blob?.constructor?.name === 'Blob';`,
  },
  {
    // The DynamoDB client creates a cache for endpoint discovery, which is disabled by default.
    file: /@aws-sdk[\\/]endpoint-cache[\\/]dist-es[\\/]index\.js$/,
    usedBy: '@aws-sdk/client-dynamodb',
    contents: 'export class EndpointCache {}',
  },
];

/**
 * Removes parts of the SDK that a function in Lambda never uses but would load at its start. The build fails when a
 * version of the SDK has moved one of the replaced files; otherwise the original would be bundled unnoticed.
 */
export const sdkWithoutUnusedParts: Plugin = {
  name: 'sdk-without-unused-parts',
  setup(build) {
    build.initialOptions.metafile = true;
    for (const { file, contents } of replacements)
      build.onLoad({ filter: file }, ({ path }) => ({ contents, loader: 'js', resolveDir: dirname(path) }));
    build.onEnd(({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {});
      const missing = replacements.filter(
        ({ file, usedBy }) =>
          inputs.some((input) => input.includes(`node_modules/${usedBy}/`)) &&
          !inputs.some((input) => file.test(input)),
      );
      const errors = missing.map(({ file, usedBy }) => ({
        text: `${usedBy} no longer has a file ${file}: update its replacement in infra/bundling/sdk-without.ts`,
      }));
      return { errors };
    });
  },
};
