import * as z from 'zod/mini';

/** An object schema like zod's, with its fields. */
type Object<S extends z.core.$ZodLooseShape> = z.ZodMiniObject<z.core.util.Writeable<S>, z.core.$strip>;

/**
 * An object of the contract. Its fields are made when they are first used: a page needs few of the contract's objects, and to make all of
 * them at once would block a slow phone.
 */
export function object<S extends z.core.$ZodLooseShape>(fields: () => S): Object<S> {
  let made: S | undefined;
  return new z.ZodMiniObject({
    type: 'object',
    get shape() {
      return (made ??= fields());
    },
  }) as Object<S>;
}
