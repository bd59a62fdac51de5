#!/usr/bin/env node
// Plain JavaScript, so that a Node version too old for TypeScript can still print this error.
const neededMajor = 24;

if (Number(process.versions.node.split('.')[0]) < neededMajor) {
  console.error(`local-assembly needs Node ${neededMajor} or later; this is ${process.versions.node}`);
  process.exitCode = 1;
} else await import('../command/main.ts');
