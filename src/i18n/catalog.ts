/** The words of one domain in one language, by key. `{{name}}` is a parameter; `_one`, `_other` … are plural forms. */
export type Catalog = Readonly<Record<string, string>>;

/** CLDR's plural categories; English has two of them. */
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The key of a message, without its plural form. */
type KeyOf<C> = { [K in keyof C & string]: K extends `${infer Base}_${Plural}` ? Base : K }[keyof C & string];

type TextOf<C, K extends string> = K extends keyof C ? C[K] : `${K}_other` extends keyof C ? C[`${K}_other`] : never;

type Params<S> = S extends `${string}{{${infer P}}}${infer Rest}`
  ? {
      readonly [N in P extends `${infer Name}, ${string}` ? Name : P]: N extends 'count' ? number : string | number;
    } & Params<Rest>
  : unknown;
type Needs<C, K extends string> = Params<TextOf<C, K>> & (K extends keyof C ? unknown : { readonly count: number });
type Args<C, K extends string> = unknown extends Needs<C, K> ? [] : [Needs<C, K>];

/** Translates a message into one language: it accepts the keys of its catalogs and requires exactly the message's parameters. */
export type Translate<C extends Catalog> = <K extends KeyOf<C>>(key: K, ...[params]: Args<C, K>) => string;

/** Every language of the kit besides English: each has its file in `locales`. */
export const languages = ['de', 'fr', 'es', 'pt', 'it', 'pl', 'ja', 'zh', 'ar'] as const;
type Language = (typeof languages)[number];

/** The words of one domain: English at once, every other language on first use. */
export interface Words<C extends Catalog = Catalog> {
  readonly en: C;
  readonly others: Readonly<Record<Language, () => Promise<{ readonly default: Catalog }>>>;
}
