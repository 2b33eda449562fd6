import { parseArgs } from 'node:util';
import { isScenario, scenarioList, type ScenarioName } from '../scenarios/index.js';

export const usage = `nexmo-account-mock: the account backend on this machine, with nothing behind it.

  --port <n>           where to listen (4010)
  --host <name>        the interface to listen on (127.0.0.1)
  --scenario <name>    what to begin with (empty): ${scenarioList.map(({ name }) => name).join(', ')}
  --seed <n>           what ids, PINs and keys are drawn from (1)
  --now <instant>      the time to begin at, 2015-02-28T09:00:00Z (now)
  --frozen             the clock stands still until it is moved
  --state <file>       keeps the world in a file, over restarts; the file counts, if it is there already
  --store <place>      keeps the worlds that are made beside this one, over restarts: in a folder, or, for several
                       servers at the same time, in a PostgreSQL database, postgres://user@host/name
  --address <address>  where other servers with the same database reach this one (this machine's own address)
  --fast               answers before what has changed has reached the disk: the last second may be lost
  --allow-host <name>  a name that requests may be sent to, beside those of the loopback and --host; may be given again
  --token <word>       what whoever steers the mock must send; beyond the loopback one is made, unless told
  --cors <origin>      the origin whose pages may call: http://localhost:5173
  --callbacks          calls programs with receipts, texts and calls: those of the loopback only
  --callback-host <name>  a host that may be called as well; may be given again
  --portal <address>   the page that links in e-mails lead to (that of --cors, or nowhere)
  --quiet              no line for each request
  --help               this text

nexmo-account-mock trigger: what can be made to happen on a mock that runs.
nexmo-account-mock replay: the steps of a world once more, from its journal.`;

const known = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  scenario: { type: 'string', default: 'empty' },
  seed: { type: 'string', default: '1' },
  now: { type: 'string' },
  frozen: { type: 'boolean', default: false },
  state: { type: 'string' },
  store: { type: 'string' },
  address: { type: 'string' },
  fast: { type: 'boolean', default: false },
  'allow-host': { type: 'string', multiple: true },
  token: { type: 'string' },
  cors: { type: 'string' },
  callbacks: { type: 'boolean', default: false },
  'callback-host': { type: 'string', multiple: true },
  portal: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export interface Options {
  readonly port: number;
  readonly host: string;
  readonly scenario: ScenarioName;
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly frozen: boolean;
  readonly state: string | undefined;
  /** The folder or the database that keeps worlds; in memory without one. */
  readonly store: string | undefined;
  /** The address where other servers reach this one. */
  readonly address: string | undefined;
  /** True for answers before their steps are kept. */
  readonly fast: boolean;
  readonly hosts: readonly string[];
  readonly token: string | undefined;
  readonly cors: string | undefined;
  /** Hosts that may be called beside those of the loopback; undefined to call nobody. */
  readonly callbackHosts: readonly string[] | undefined;
  readonly portal: string | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
}

/** Options of the command line. Throws an `Error` whose message is for people. */
export function optionsIn(args: readonly string[], now = Date.now()): Options {
  const { values } = parseArgs({ options: known, args: [...args] });
  const { host, frozen, state, store, fast, quiet, help } = values;
  if (!isScenario(values.scenario)) throw new Error(`There is no scenario ${values.scenario}`);
  return {
    port: whole('port', values.port, 65_535),
    host,
    scenario: values.scenario,
    seed: whole('seed', values.seed, 0xffffffff),
    now: values.now === undefined ? now : instant(values.now),
    frozen,
    state,
    store,
    address: values.address === undefined ? undefined : serverAt(values.address),
    fast,
    hosts: values['allow-host'] ?? [],
    token: values.token === undefined ? undefined : wordOf(values.token),
    cors: values.cors === undefined ? undefined : originOf(values.cors),
    callbackHosts: callbackHostsIn(values.callbacks, values['callback-host']),
    portal: portalOf(values.portal ?? values.cors),
    quiet,
    help,
  };
}

function whole(name: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value <= most) return value;
  throw new Error(`--${name} must be a whole number up to ${most}, not ${text}`);
}

function instant(text: string): number {
  const value = /^[2-8]\d{3}-\d\d-\d\dT.+Z$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new Error(`--now must be an instant such as 2015-02-28T09:00:00Z, not ${text}`);
}

function wordOf(text: string): string {
  if (/^[\w.~+/-]{8,200}$/.test(text)) return text;
  throw new Error('--token must be a word of 8 characters or more: letters, digits, . _ ~ + / -');
}

/** The address without its fragment, which would hold the token of a link. */
function portalOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username) return url.origin + url.pathname + url.search;
  throw new Error('--portal must be the address of a page such as http://localhost:5173/');
}

function serverAt(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new Error(`--address must be that of a server, such as http://10.0.0.7:4010, not ${text}`);
}

function callbackHostsIn(isOn: boolean, hosts: readonly string[] = []): readonly string[] | undefined {
  const wrong = hosts.find((it) => !/^[a-z\d]([a-z\d.-]{0,250}[a-z\d])?$|^[\da-f:]{2,39}$/i.test(it));
  if (wrong !== undefined) throw new Error(`--callback-host must be the name of a host, without port or path, not ${wrong}`);
  if (!isOn && hosts.length > 0) throw new Error('--callback-host takes --callbacks');
  return isOn ? hosts.map((it) => it.toLowerCase()) : undefined;
}

function originOf(text: string): string {
  const { origin } = URL.canParse(text) ? new URL(text) : { origin: 'null' };
  if (origin !== 'null') return origin;
  throw new Error(`--cors must be an origin such as http://localhost:5173, not ${text}`);
}
