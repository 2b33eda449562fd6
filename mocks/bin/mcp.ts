#!/usr/bin/env node
import { serveStdio } from '../mcp/serve-stdio.js';

const usage = `nexmo-account-kit-mcp: the kit for coding agents, by the Model Context Protocol over standard input and output.

It tells of the elements, the contract, the tokens and the rules, and has worlds of the mock to try them in. It takes no options,
opens no port, and reads nothing but the published package.`;

if (process.argv.length > 2) {
  const isHelp = process.argv.slice(2).every((it) => it === '--help');
  console[isHelp ? 'log' : 'error'](usage);
  process.exit(isHelp ? 0 : 2);
}

// A client that has gone reads nothing any more.
process.stdout.on('error', () => process.exit(0));
await serveStdio(process.stdin, process.stdout, (error) => console.error(error));
