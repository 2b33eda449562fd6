import { parseArgs } from 'node:util';
import { triggers } from '../callbacks/triggers.js';
import type { CallbackView } from '../callbacks/view.js';

const list = Object.entries(triggers)
  .map(([type, { says, fields }]) => {
    const lines = Object.entries(fields).map(([name, what]) => `    --${name.padEnd(10)} ${what}`);
    return [`  ${type}: ${says}`, ...lines].join('\n');
  })
  .join('\n');

const triggerUsage = `nexmo-account-mock trigger <event>: makes something happen on a mock that runs.

${list}

  --url <address>  the mock (http://127.0.0.1:4010)
  --token <word>   the token that it printed, if it is steered with one`;

const names = [...new Set(Object.values(triggers).flatMap(({ fields }) => Object.keys(fields)))];
const options = {
  ...Object.fromEntries(names.map((name) => [name, { type: name === 'unicode' ? 'boolean' : 'string' } as const])),
  url: { type: 'string', default: 'http://127.0.0.1:4010' },
  token: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** A request of the command line: the mock's address, its token, and the event. */
interface Request {
  readonly url: string;
  readonly token: string | undefined;
  readonly event: Readonly<Record<string, unknown>>;
}

/** The request in arguments; undefined if they ask for help. Throws an `Error` whose message is for people. */
function requestIn(args: readonly string[]): Request | undefined {
  const { values, positionals } = parseArgs({ options, args: [...args], allowPositionals: true });
  const { url, token, help, ...fields } = values as Readonly<Record<string, string | boolean | undefined>>;
  const [type, ...more] = positionals;
  if (help || type === undefined) return undefined;
  if (!Object.hasOwn(triggers, type)) throw new Error(`There is no event ${type}`);
  if (more.length > 0) throw new Error(`${more.join(' ')} belongs to no option`);
  const seconds = typeof fields['seconds'] === 'string' ? { seconds: Number(fields['seconds']) } : {};
  return { url: String(url), token: token === undefined ? undefined : String(token), event: { type, ...fields, ...seconds } };
}

/** The outcome of the command: its exit code, and what it prints. */
interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly says: string;
}

interface Refusal {
  readonly title?: string;
  readonly fields?: Readonly<Record<string, { readonly code: string }>>;
}

const told = ({ id, kind, url, state }: CallbackView): string => `${id}  ${kind}  ${url || 'no address'}  ${state}`;

/** Makes an event happen on a mock that runs. */
export async function triggerCommand(args: readonly string[]): Promise<Outcome> {
  try {
    const request = requestIn(args);
    return request ? await ask(request) : { code: 0, says: triggerUsage };
  } catch (error) {
    return { code: 2, says: `${(error as Error).message}\n\n${triggerUsage}` };
  }
}

async function ask({ url, token, event }: Request): Promise<Outcome> {
  const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(new URL('/_mock/trigger', url), { method: 'POST', headers, body: JSON.stringify(event) }).catch(
    () => undefined,
  );
  if (!answer) return { code: 1, says: `Nobody answers at ${new URL(url).origin}: is the mock running?` };
  const data = (await answer.json()) as Refusal & { readonly callbacks?: readonly CallbackView[] };
  if (data.callbacks) return { code: 0, says: data.callbacks.map(told).join('\n') || 'Done; no callback came of it.' };
  const why = Object.entries(data.fields ?? {}).map(([field, { code }]) => `--${field}: ${code}`);
  return { code: 1, says: why.join('\n') || (data.title ?? `The mock answers ${answer.status}`) };
}
