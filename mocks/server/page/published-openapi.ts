import { readFile } from 'node:fs/promises';

/** The parts of a schema that the page reads. */
export interface Schema {
  readonly description?: string;
  readonly 'x-unit'?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

/** The parts of an operation that the page reads. */
export interface Operation {
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

export interface Openapi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The package's own `openapi.json`, because the compiled contract has no descriptions. */
export async function publishedOpenapi(): Promise<Openapi> {
  return JSON.parse(await readFile(new URL(import.meta.resolve('nexmo-account-kit/openapi.json')), 'utf8')) as Openapi;
}
