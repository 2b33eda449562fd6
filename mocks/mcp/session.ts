import { bounded } from './bounded.js';
import { codes, RpcError, type Call } from './json-rpc.js';
import { packageData } from './package-files.js';
import { listedResources, resourceAt } from './resources.js';
import { Refusal } from './tool.js';
import { tools } from './tools.js';
import { Worlds } from './worlds.js';

/** The revisions of the Model Context Protocol that are spoken, the latest first. */
const revisions = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'] as const;

const instructions = `The Nexmo account kit: custom elements for sign-up, payments and numbers, their contract with a backend, and a mock of it.
Read about elements (list_elements, describe_element), calls (list_calls, describe_call) and rules (list_pages, read_page).
Try them in a world: create_world, call, move_clock, read_outbox, what_changed. Amounts are in cents. Nothing leaves this process.`;

type Params = Call['params'];
type Method = (params: Params) => object | Promise<object>;

const isRecord = (it: unknown): it is Params => typeof it === 'object' && it !== null && !Array.isArray(it);
const content = (text: string) => [{ type: 'text', text: bounded(text) }];

/** A conversation with one client: what was agreed, and the worlds that it has made. */
export function createSession(): { answer(call: Call): Promise<object> } {
  const all = new Map(tools(new Worlds()).map((it) => [it.name, it]));
  let revision: string | undefined;

  const methods: Readonly<Record<string, Method>> = {
    async initialize({ protocolVersion }) {
      if (typeof protocolVersion !== 'string') throw new RpcError(codes.invalidParams, '“protocolVersion” must be a text');
      revision = revisions.find((it) => it === protocolVersion) ?? revisions[0];
      const { version } = await packageData<{ readonly version: string }>('package.json');
      return {
        protocolVersion: revision,
        capabilities: { tools: {}, resources: {} },
        serverInfo: { name: 'nexmo-account-kit', title: 'Nexmo account kit', version },
        instructions,
      };
    },
    ping: () => ({}),
    'tools/list': () => ({ tools: [...all.values()].map(({ listed }) => listed) }),
    async 'tools/call'({ name, arguments: input = {} }) {
      const tool = all.get(String(name));
      if (!tool) throw new RpcError(codes.invalidParams, `Unknown tool: ${String(name).slice(0, 200)}`);
      if (!isRecord(input)) throw new RpcError(codes.invalidParams, '“arguments” must be an object');
      try {
        const said = await tool.run(input);
        return { content: content(typeof said === 'string' ? said : JSON.stringify(said, null, 1)) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { content: content(error.message), isError: true };
      }
    },
    'resources/list': ({ cursor }) => listedResources(cursor),
    'resources/templates/list': () => ({ resourceTemplates: [] }),
    'resources/read': ({ uri }) => resourceAt(uri),
  };

  return {
    async answer({ method, params }) {
      if (!Object.hasOwn(methods, method)) throw new RpcError(codes.methodNotFound, `Unknown method: ${method.slice(0, 200)}`);
      const isFirst = method === 'initialize' || method === 'ping';
      if (revision === undefined && !isFirst) throw new RpcError(codes.invalidRequest, 'The first message must be “initialize”');
      return methods[method]!(params);
    },
  };
}
