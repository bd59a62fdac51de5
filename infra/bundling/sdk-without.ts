import type { Plugin } from 'esbuild';

const replacements: { filter: RegExp; contents: string }[] = [
  {
    // Lambda has no ~/.aws: looking for it loads the promises of fs and opens two files at every start.
    filter: /shared-ini-file-loader\/loadSharedConfigFiles\.js$/,
    contents: `export { CONFIG_PREFIX_SEPARATOR } from './constants';
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    // Asking for the global of that name loads the web streams, which Node's HTTP never answers with.
    filter: /submodules\/serde\/util-stream\/stream-type-check\.js$/,
    contents: `export const isReadableStream = (stream) => stream?.constructor?.name === 'ReadableStream';
      export const isBlob = (blob) => blob?.constructor?.name === 'Blob';`,
  },
  {
    // DynamoDB's client makes a cache for endpoint discovery, which is off unless a client asks for it.
    filter: /@aws-sdk\/endpoint-cache\/dist-es\/index\.js$/,
    contents: 'export class EndpointCache {}',
  },
];

/** Leaves out of the SDK what a function in Lambda never uses and yet would pay for at its start. */
export const sdkWithoutUnusedParts: Plugin = {
  name: 'sdk-without-unused-parts',
  setup(build) {
    for (const { filter, contents } of replacements)
      build.onLoad({ filter }, ({ path }) => ({
        contents,
        loader: 'js',
        resolveDir: path.slice(0, path.lastIndexOf('/')),
      }));
  },
};
