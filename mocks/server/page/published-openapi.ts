import { readFile } from 'node:fs/promises';

/** A schema, as far as the page reads one. */
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

/** An operation, as far as the page reads one. */
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

/** The package's own `openapi.json`, which holds the words that the compiled contract has not. */
export async function publishedOpenapi(): Promise<Openapi> {
  return JSON.parse(await readFile(new URL(import.meta.resolve('nexmo-account-kit/openapi.json')), 'utf8')) as Openapi;
}
