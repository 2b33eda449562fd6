import * as z from 'zod/mini';
import { ApiError, invalid } from '../../src/api/errors.js';

/** Data parsed by a schema. Throws `invalid`, field by field. */
export function parsed<S extends z.ZodMiniType>(schema: S, data: unknown): z.output<S> {
  const result = schema.safeParse(data);
  if (!result.success) throw invalid(result.error);
  return result.data;
}

/** A whole number in an address. */
export const whole = (least: number, most: number) =>
  z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.pipe(z.transform(Number), z.number().check(z.gte(least), z.lte(most))));

/** An `invalid` refusal of one field that is well-formed but can't be used. */
export const refused = (field: string, code: string): ApiError => new ApiError('invalid', { fields: { [field]: { code } } });
