import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Euros, Instant, listOf, Nothing, Text } from './values.js';

/** Demo mode: who has been messaged, in E.164 without plus, and how many more may be. */
export const Demo = z.object({
  destinations: listOf(Text),
  limit: z.int(),
  left: z.int(),
});

export type Demo = z.infer<typeof Demo>;

/** `demo` is null once a first payment has settled. */
export const Balance = z.object({
  amount: Euros,
  currency: z.literal('EUR'),
  demo: z.nullable(Demo),
});
export type Balance = z.infer<typeof Balance>;

export const getBalance = endpoint({
  id: 'getBalance',
  route: 'GET /balance',
  access: 'signedIn',
  input: Nothing,
  output: Balance,
  errors: [],
});

/** The page that shows at each sign-in until the first successful API call. */
const GettingStarted = z.object({
  show: z.boolean(),
  firstCallAt: z.nullable(Instant),
});

export const getGettingStarted = endpoint({
  id: 'getGettingStarted',
  route: 'GET /getting-started',
  access: 'signedIn',
  input: Nothing,
  output: GettingStarted,
  errors: [],
});
