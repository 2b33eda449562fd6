import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Answer {
  readonly id: unknown;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Content {
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly isError?: boolean;
}

/** The outcome of a tool: its text, the data in that, and whether it was refused. */
export interface Outcome {
  readonly text: string;
  readonly isError: boolean;
  readonly data: () => unknown;
}

/** A client of the server's own process, over its standard input and output, as agents start it. */
export class Client {
  readonly #child;
  readonly #waiting = new Map<unknown, (answer: Answer) => void>();
  /** Every line that was printed, in order. */
  readonly lines: string[] = [];
  readonly complaints: string[] = [];
  readonly ended: Promise<number>;
  #id = 0;

  constructor(command: string) {
    this.#child = spawn(process.execPath, [command], { stdio: 'pipe' });
    this.ended = once(this.#child, 'close').then(([code]) => code as number);
    createInterface(this.#child.stderr).on('line', (line) => this.complaints.push(line));
    createInterface(this.#child.stdout).on('line', (line) => {
      this.lines.push(line);
      const said = JSON.parse(line) as Answer | readonly Answer[];
      for (const answer of Array.isArray(said) ? (said as readonly Answer[]) : [said as Answer]) {
        this.#waiting.get(answer.id)?.(answer);
        this.#waiting.delete(answer.id);
      }
    });
  }

  /** Sends text as it is. */
  write(text: string | Uint8Array): void {
    this.#child.stdin.write(text);
  }

  /** The answer to an id; null is the id of what could not be read. */
  answerTo(id: unknown): Promise<Answer> {
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  ask(method: string, params?: object): Promise<Answer> {
    const id = ++this.#id;
    const answer = this.answerTo(id);
    this.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, ...(params && { params }) })}\n`);
    return answer;
  }

  async begin(protocolVersion = '2025-11-25'): Promise<Answer> {
    const clientInfo = { name: 'test', version: '1' };
    const answer = await this.ask('initialize', { protocolVersion, capabilities: {}, clientInfo });
    this.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
    return answer;
  }

  async use(name: string, input: object = {}): Promise<Outcome> {
    const { result, error } = await this.ask('tools/call', { name, arguments: input });
    if (!result) throw new Error(error?.message);
    const { content, isError = false } = result as unknown as Content;
    const text = content.map((it) => it.text).join('');
    return { text, isError, data: () => JSON.parse(text) as unknown };
  }

  /** The data of a tool that is not refused. */
  async data<T>(name: string, input?: object): Promise<T> {
    const { text, isError, data } = await this.use(name, input);
    if (isError) throw new Error(`${name}: ${text}`);
    return data() as T;
  }

  /** Closes its input, as a client does at the end; the exit code. */
  close(): Promise<number> {
    this.#child.stdin.end();
    return this.ended;
  }
}
