#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { network } from '../../src/api/http.js';
import type { Transport } from '../../src/api/wire.js';
import { conform, type Result } from '../conform/conform.js';
import { maskedText } from '../server/masking.js';

const usage = `nexmo-account-conform: holds a backend to the contract and the rules, as the mock is.

  --url <address>            where the backend is: https://api.example.com/account
  --header <name: value>     sent with every request; may be given again
  --account <email:password> somebody who can sign in, for what reads and for what is to be refused
  --control                  the backend has the mock's /_mock/ clock and outbox: without it, whatever takes a PIN or time is skipped
  --only <text>              only checks whose name begins so; may be given again
  --json                     one line of JSON for each check
  --help                     this text

With --control it signs people up and changes their accounts: point it at a backend for tests, whose text messages go nowhere.
Exit code 0: what was checked holds. 1: something fails. 2: nothing could be checked.`;

function fail(why: string): never {
  console.error(`${why}\n\n${usage}`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        header: { type: 'string', multiple: true, default: [] },
        account: { type: 'string' },
        control: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    return fail(maskedText((error as Error).message, given()));
  }
}

/** The arguments that are not names of options. Any of them may be a secret, so messages leave them out. */
const given = (): readonly string[] => process.argv.slice(2).filter((it) => !/^--[\w-]*$/.test(it));

const pair = (text: string, what: string): readonly [string, string] => {
  const at = text.indexOf(':');
  return at > 0 ? [text.slice(0, at).trim(), text.slice(at + 1).trim()] : fail(`--${what} has no colon`);
};

/** The address without user name, password, query and fragment, which may contain secrets. */
const shown = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/$/, '');
};

const { url = '', header, account, control, only, json, help } = options();
if (help) {
  console.log(usage);
  process.exit(0);
}
if (!URL.canParse(url) || !/^https?:/.test(url)) fail('--url must be an address, such as http://127.0.0.1:4010');
const own = Object.fromEntries(header.map((it) => pair(it, 'header')));
const carry = network(url);
const transport: Transport = (request, signal) => carry({ ...request, headers: { ...own, ...request.headers } }, signal);
const { username, password, search } = new URL(url);
/** The secrets that a network error may quote, whole or line by line. */
const secrets = [
  ...Object.values(own),
  ...(account === undefined ? [] : [pair(account, 'account')[1]]),
  username,
  password,
  search,
];
const safe = (text: string): string =>
  maskedText(
    text,
    secrets.flatMap((it) => [it, ...it.split(/[\r\n]+/)]),
  );
const who = account === undefined ? undefined : pair(account, 'account');

const marks = { holds: '✓', fails: '✗', notImplemented: '–', skipped: '·' } as const;
const line = ({ outcome, id, says, source, why }: Result): string =>
  `${marks[outcome]} ${id}: ${says} (${source})${why && `\n    ${outcome === 'notImplemented' ? 'not implemented: ' : ''}${why}`}`;

const counts = { holds: 0, fails: 0, notImplemented: 0, skipped: 0 };
const results = conform({
  transport,
  control,
  ...(who && { account: { email: who[0], password: who[1] } }),
  run: Date.now().toString(36),
  only: (id) => only.length === 0 || only.some((it) => id.startsWith(it)),
});
try {
  for await (const raw of results) {
    const result = raw.why === undefined ? raw : { ...raw, why: safe(raw.why) };
    counts[result.outcome]++;
    console.log(json ? JSON.stringify(result) : line(result));
  }
} catch (error) {
  const { message, cause } = error as Error;
  fail(`Nothing answers at ${shown(url)}: ${safe(cause instanceof Error ? cause.message : message)}`);
}
if (!json)
  console.log(
    `\n${counts.holds} hold, ${counts.fails} fail, ${counts.notImplemented} not implemented, ${counts.skipped} skipped`,
  );
if (counts.fails > 0) process.exit(1);
if (counts.holds > 0) process.exit(0);
console.error('Nothing was checked: see --url, --only, --account and --control.');
process.exit(2);
