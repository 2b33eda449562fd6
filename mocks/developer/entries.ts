import * as z from 'zod/mini';

/** An object with names of one pattern and values of one kind. What is not valid is told by its name. */
export const entriesOf = <S extends z.ZodMiniType>(isName: RegExp, kind: S) =>
  z.looseObject({}).check((payload) => {
    const { value, issues } = payload;
    const entries = Object.entries(value).map(([name, entry]) => {
      if (!isName.test(name)) issues.push({ code: 'unrecognized_keys', keys: [name], input: value, path: [] });
      const { data, error } = kind.safeParse(entry);
      for (const { path, message } of error?.issues ?? [])
        issues.push({ code: 'custom', message, input: entry, path: [name, ...path] });
      return [name, data] as const;
    });
    payload.value = Object.fromEntries(entries);
  }) as unknown as z.ZodMiniType<Readonly<Record<string, z.output<S>>>>;
