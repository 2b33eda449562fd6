import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { served, type Served } from '../server/stage.js';
import type { ServeOptions } from '../../../mocks/server/node.js';

/** A world as its maker sees it. */
export interface Made {
  readonly id: string;
  readonly steps: number;
  readonly token: string;
  readonly accounts: readonly {
    readonly apiKey: string;
    readonly apiSecret: string;
    readonly email: string;
    readonly password: string;
  }[];
  readonly addresses: { readonly path: string; readonly host: string };
}

export interface WorldsServed extends Served {
  /** Makes a world, which must succeed. */
  make(wish?: object): Promise<Made>;
  /** Sends a text with a world's own key, knowing the host and the port only; returns the status of the message. */
  text(made: Made, text?: string): Promise<string>;
  /** A world's own balance, by its own key. */
  balance(made: Made): Promise<number>;
}

const formOf = ({ accounts: [person] }: Made) => ({ api_key: person!.apiKey, api_secret: person!.apiSecret });

export async function withWorlds(options: ServeOptions = {}): Promise<WorldsServed> {
  const mock = await served('empty', options);
  return {
    ...mock,
    async make(wish = {}) {
      const [status, made] = await mock.ask('POST', '/_mock/worlds', wish);
      if (status !== 201) throw new Error(JSON.stringify(made));
      return made as unknown as Made;
    },
    async text(made, text = 'Hello') {
      const body = new URLSearchParams({ ...formOf(made), from: 'Acme', to: '447700900500', text });
      const answer = await fetch(`${mock.server.url}/sms/json`, { method: 'POST', body });
      return ((await answer.json()) as { messages: { status: string }[] }).messages[0]!.status;
    },
    async balance(made) {
      const [, { value }] = await mock.ask('GET', `/account/get-balance?${new URLSearchParams(formOf(made))}`);
      return value as number;
    },
  };
}

/** A request to a host name of one's own choice, which `fetch` does not allow. */
export async function askHost(port: number, host: string, path: string, headers: Readonly<Record<string, string>> = {}) {
  const outgoing = request({ host: '127.0.0.1', port, path, headers: { ...headers, host }, agent: false }).end();
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  return [
    incoming.statusCode ?? 0,
    JSON.parse((await incoming.toArray()).join('')) as Readonly<Record<string, unknown>>,
  ] as const;
}
