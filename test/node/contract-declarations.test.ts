import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWords } from '../../scripts/contract-declarations.mjs';

const cases: readonly (readonly [types: string, expected: string])[] = [
  [
    'export declare const Webhooks: z.ZodMiniObject<{\n  deliveryReceipt: z.ZodMiniString<string>;\n}, z.core.$strip>;\n',
    'export declare const Webhooks: z.ZodMiniObject<{\n' +
      '  /** Address for delivery receipts; empty for none. @example https://example.com/webhooks/receipts */\n' +
      '  deliveryReceipt: z.ZodMiniString<string>;\n}, z.core.$strip>;\n',
  ],
  [
    'export declare const getOptInFacts: { input: Of<{ optInId: A; text: B; }>; output: Of<{ termsUrl: C; }>; };\n',
    'export declare const getOptInFacts: { input: Of<{ ' +
      '/** The program, by the `optInId` of its settings. @example opt_51c0 */\n optInId: A; text: B; }>; ' +
      '/** The five facts that the website must show (docs/rules.md#opt-in-text), single and as a text. */\n output: Of<{ ' +
      "/** The address of the program's terms. @example https://example.com/terms */\n termsUrl: C; }>; };\n",
  ],
  [
    'export declare const PayWith: Union<[Of<{ methodId: A; }>, Of<{ keep: B; }>]>;\n',
    "export declare const PayWith: Union<[Of<{ /** The method's `id`. @example mth_3b7e90 */\n methodId: A; }>, " +
      'Of<{ /** True to keep the card for payments in one click. */\n keep: B; }>]>;\n',
  ],
  ['export declare const nobodyKnows: Of<{ id: A; }>;\n', 'export declare const nobodyKnows: Of<{ id: A; }>;\n'],
];
for (const [types, expected] of cases)
  test(`what is said of properties stands in the types: ${types.trim()}`, () => assert.equal(withWords(types), expected));
