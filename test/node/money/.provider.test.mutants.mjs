
const awake = Number(process.env.MUTANT ?? -1), met = new Set();
globalThis.mutantAwake = (n) => (met.add(n), n === awake);
if (process.env.MET) process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(process.env.MET, JSON.stringify([...met])));

// test/node/money/provider.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// mocks/hash.ts
function mix(word2) {
  let bits = word2 | 0;
  bits = Math.imul(bits ^ bits >>> 16, 2246822507);
  bits = Math.imul(bits ^ bits >>> 13, 3266489909);
  return (bits ^ bits >>> 16) >>> 0;
}
function hash(text) {
  let bits = 2166136261;
  for (let at2 = 0; at2 < text.length; at2++) bits = Math.imul(bits ^ text.charCodeAt(at2), 16777619);
  return mix(bits);
}

// mocks/rules/provider-tokens.ts
var shape = /^mock-(visa|mastercard|paypal)-([a-z0-9]{1,40})-([a-z0-9]{1,40})((?:\+(?:3ds|prepaid|declined|noreload|onetime|expiring))*)$/;
function ownToken(token2) {
  const [, brand = "", name = "", , written2 = ""] = globalThis.mutantAwake(761) ? [] : globalThis.mutantAwake(760) ? shape.exec(token2) : shape.exec(token2) ?? [];
  if (globalThis.mutantAwake(762) ? brand : !brand) return void 0;
  const flags = written2.split(globalThis.mutantAwake(763) ? "mutant" : "+");
  const isPayPal = globalThis.mutantAwake(765) ? brand !== "paypal" : brand === (globalThis.mutantAwake(764) ? "mutant" : "paypal");
  return {
    kind: globalThis.mutantAwake(769) ? "card" : globalThis.mutantAwake(768) ? "paypal" : isPayPal ? globalThis.mutantAwake(766) ? "mutant" : "paypal" : globalThis.mutantAwake(767) ? "mutant" : "card",
    brand: globalThis.mutantAwake(771) ? brand : globalThis.mutantAwake(770) ? "" : isPayPal ? "" : brand,
    label: globalThis.mutantAwake(779) ? String(hash(name) % 1e4).padStart(4, "0") : globalThis.mutantAwake(778) ? `${name}@paypal.example` : isPayPal ? `${name}@paypal.example` : String(globalThis.mutantAwake(774) ? hash(name) * 1e4 : hash(name) % (globalThis.mutantAwake(773) ? 9999 : globalThis.mutantAwake(772) ? 10001 : 1e4)).padStart(globalThis.mutantAwake(776) ? 3 : globalThis.mutantAwake(775) ? 5 : 4, globalThis.mutantAwake(777) ? "mutant" : "0"),
    fingerprint: `${brand} ${name}`,
    refusal: globalThis.mutantAwake(787) ? flags.includes("declined") ? "declined" : null : globalThis.mutantAwake(786) ? "prepaidRefused" : flags.includes(globalThis.mutantAwake(780) ? "mutant" : "prepaid") ? globalThis.mutantAwake(781) ? "mutant" : "prepaidRefused" : globalThis.mutantAwake(785) ? null : globalThis.mutantAwake(784) ? "declined" : flags.includes(globalThis.mutantAwake(782) ? "mutant" : "declined") ? globalThis.mutantAwake(783) ? "mutant" : "declined" : null,
    challenge: globalThis.mutantAwake(791) ? null : globalThis.mutantAwake(790) ? "passes" : flags.includes(globalThis.mutantAwake(788) ? "mutant" : "3ds") ? globalThis.mutantAwake(789) ? "mutant" : "passes" : null,
    keepable: globalThis.mutantAwake(793) ? flags.includes("onetime") : !flags.includes(globalThis.mutantAwake(792) ? "mutant" : "onetime"),
    canAutoReload: globalThis.mutantAwake(795) ? flags.includes("noreload") : !flags.includes(globalThis.mutantAwake(794) ? "mutant" : "noreload"),
    expiring: flags.includes(globalThis.mutantAwake(796) ? "mutant" : "expiring")
  };
}
var isOneTime = (token2) => shape.test(token2);
var authenticated = globalThis.mutantAwake(797) ? "mutant" : "mock-authenticated";
var refused = globalThis.mutantAwake(798) ? "mutant" : "mock-refused";

// mocks/rules/provider-answers.ts
var words = {
  2001: globalThis.mutantAwake(562) ? "mutant" : "insufficientFunds",
  2002: globalThis.mutantAwake(563) ? "mutant" : "limitExceeded",
  2003: globalThis.mutantAwake(564) ? "mutant" : "limitExceeded",
  2004: globalThis.mutantAwake(565) ? "mutant" : "expiredCard",
  2005: globalThis.mutantAwake(566) ? "mutant" : "invalidCard",
  2006: globalThis.mutantAwake(567) ? "mutant" : "expiredCard",
  2007: globalThis.mutantAwake(568) ? "mutant" : "invalidCard",
  2008: globalThis.mutantAwake(569) ? "mutant" : "invalidCard",
  2010: globalThis.mutantAwake(570) ? "mutant" : "securityCode",
  2012: globalThis.mutantAwake(571) ? "mutant" : "fraudSuspected",
  2013: globalThis.mutantAwake(572) ? "mutant" : "fraudSuspected",
  2014: globalThis.mutantAwake(573) ? "mutant" : "fraudSuspected"
};
function amountRefusal(kind, amount2) {
  const code = globalThis.mutantAwake(577) ? Math.ceil(amount2 / 100) : Math.floor(globalThis.mutantAwake(576) ? amount2 * 100 : amount2 / (globalThis.mutantAwake(575) ? 99 : globalThis.mutantAwake(574) ? 101 : 100));
  if (globalThis.mutantAwake(586) ? code >= 2e3 || code < 3e3 : (globalThis.mutantAwake(581) ? code < 2e3 : globalThis.mutantAwake(580) ? code > 2e3 : code >= (globalThis.mutantAwake(579) ? 1999 : globalThis.mutantAwake(578) ? 2001 : 2e3)) && (globalThis.mutantAwake(585) ? code >= 3e3 : globalThis.mutantAwake(584) ? code <= 3e3 : code < (globalThis.mutantAwake(583) ? 2999 : globalThis.mutantAwake(582) ? 3001 : 3e3))) return globalThis.mutantAwake(589) ? "declined" : globalThis.mutantAwake(588) ? words[code] : words[code] ?? (globalThis.mutantAwake(587) ? "mutant" : "declined");
  if (globalThis.mutantAwake(592) ? code !== 3e3 : code === (globalThis.mutantAwake(591) ? 2999 : globalThis.mutantAwake(590) ? 3001 : 3e3)) return globalThis.mutantAwake(593) ? "mutant" : "processorUnavailable";
  if (globalThis.mutantAwake(596) ? amount2 !== 500100 : amount2 === (globalThis.mutantAwake(595) ? 500099 : globalThis.mutantAwake(594) ? 500101 : 500100)) return globalThis.mutantAwake(597) ? "mutant" : "gatewayRejected";
  if (globalThis.mutantAwake(599) ? kind !== "card" : kind === (globalThis.mutantAwake(598) ? "mutant" : "card")) return void 0;
  if (globalThis.mutantAwake(602) ? amount2 !== 500101 : amount2 === (globalThis.mutantAwake(601) ? 500100 : globalThis.mutantAwake(600) ? 500102 : 500101)) return globalThis.mutantAwake(603) ? "mutant" : "declined";
  return globalThis.mutantAwake(619) ? void 0 : globalThis.mutantAwake(618) ? "settlementDeclined" : (globalThis.mutantAwake(616) ? code === 4001 && (code >= 4003 && code <= 5e3) : (globalThis.mutantAwake(606) ? code !== 4001 : code === (globalThis.mutantAwake(605) ? 4e3 : globalThis.mutantAwake(604) ? 4002 : 4001)) || (globalThis.mutantAwake(615) ? code >= 4003 || code <= 5e3 : (globalThis.mutantAwake(610) ? code < 4003 : globalThis.mutantAwake(609) ? code > 4003 : code >= (globalThis.mutantAwake(608) ? 4002 : globalThis.mutantAwake(607) ? 4004 : 4003)) && (globalThis.mutantAwake(614) ? code > 5e3 : globalThis.mutantAwake(613) ? code < 5e3 : code <= (globalThis.mutantAwake(612) ? 4999 : globalThis.mutantAwake(611) ? 5001 : 5e3)))) ? globalThis.mutantAwake(617) ? "mutant" : "settlementDeclined" : void 0;
}
function refusalOf({ kind, refusal: refusal2, expires }, amount2, month) {
  if (refusal2) return refusal2;
  if (globalThis.mutantAwake(623) ? expires !== null || expires < month : (globalThis.mutantAwake(620) ? expires === null : expires !== null) && (globalThis.mutantAwake(622) ? expires >= month : globalThis.mutantAwake(621) ? expires <= month : expires < month)) return globalThis.mutantAwake(624) ? "mutant" : "expiredCard";
  return amountRefusal(kind, amount2);
}
var addressMatches = ({ address }) => globalThis.mutantAwake(628) ? address.postalCode.trim() !== "20000" || !/^200(\s|$)/.test(address.line1.trim()) : (globalThis.mutantAwake(626) ? address.postalCode.trim() === "20000" : address.postalCode.trim() !== (globalThis.mutantAwake(625) ? "mutant" : "20000")) && (globalThis.mutantAwake(627) ? /^200(\s|$)/.test(address.line1.trim()) : !/^200(\s|$)/.test(address.line1.trim()));
function authentication({ challenge }, token2) {
  if (globalThis.mutantAwake(629) ? token2 !== refused : token2 === refused) return globalThis.mutantAwake(630) ? "mutant" : "failed";
  if (globalThis.mutantAwake(631) ? token2 === authenticated : token2 !== authenticated) return void 0;
  return globalThis.mutantAwake(637) ? "passed" : globalThis.mutantAwake(636) ? "failed" : (globalThis.mutantAwake(633) ? challenge !== "fails" : challenge === (globalThis.mutantAwake(632) ? "mutant" : "fails")) ? globalThis.mutantAwake(634) ? "mutant" : "failed" : globalThis.mutantAwake(635) ? "mutant" : "passed";
}

// src/api/account.ts
import * as z2 from "zod/mini";

// src/api/endpoint.ts
var permissions = ["payments", "numbers", "requests", "verify", "usage"];
var endpoint = (row) => row;

// src/api/values.ts
import * as z from "zod/mini";
var Instant = z.iso.datetime();
var Euros = z.string().check(z.regex(/^\d+\.\d{4,8}$/));
var Phone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));
var Country = z.string().check(z.regex(/^[A-Z]{2}$/));
var Line = z.string().check(z.regex(/\S/), z.maxLength(100));
var Email = z.email().check(z.maxLength(254));
var Nothing = z.object({});
var Cents = z.int().check(z.gte(0), z.lte(1e7));
var Day = z.iso.date();
var Digits = z.string().check(z.regex(/^\d{1,15}$/));
var WebAddress = z.string().check(z.regex(/^(https?:\/\/[^\s/]+\S*)?$/), z.maxLength(2e3));
var IdempotencyKey = z.string().check(z.minLength(8), z.maxLength(100));
var Id = z.string().check(z.minLength(1), z.maxLength(100));
var Password = z.string().check(z.minLength(8), z.maxLength(128));
var page = { after: z.optional(z.string()), size: z.optional(z.int().check(z.gte(1), z.lte(1e3))) };
var pageOf = (item) => z.object({ items: z.array(item), next: z.nullable(z.string()), total: z.int().check(z.gte(0)) });
var FileAnswer = z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) });

// src/api/account.ts
var Demo = z2.object({
  destinations: z2.array(z2.string()),
  limit: z2.int(),
  left: z2.int()
});
var Balance = z2.object({
  amount: Euros,
  currency: z2.literal("EUR"),
  demo: z2.nullable(Demo)
});
var getBalance = endpoint({
  id: "getBalance",
  route: "GET /balance",
  access: "signedIn",
  input: Nothing,
  output: Balance,
  errors: []
});
var GettingStarted = z2.object({
  show: z2.boolean(),
  firstCallAt: z2.nullable(Instant)
});
var getGettingStarted = endpoint({
  id: "getGettingStarted",
  route: "GET /getting-started",
  access: "signedIn",
  input: Nothing,
  output: GettingStarted,
  errors: []
});

// src/api/api-key.ts
import * as z3 from "zod/mini";
var ApiKey = z3.object({
  apiKey: z3.string(),
  secrets: z3.array(z3.object({ id: z3.string(), createdAt: Instant, ending: z3.string() }))
});
var getApiKey = endpoint({
  id: "getApiKey",
  route: "GET /api-key",
  access: "signedIn",
  input: Nothing,
  output: ApiKey,
  errors: []
});
var revealApiSecret = endpoint({
  id: "revealApiSecret",
  route: "POST /api-key/secrets/{secretId}/reveal",
  access: "signedIn",
  input: z3.object({ secretId: z3.string().check(z3.minLength(1)) }),
  output: z3.object({ secret: z3.string() }),
  errors: []
});
var ApiSecret = z3.string().check(z3.minLength(8), z3.maxLength(25), z3.regex(/[a-z]/), z3.regex(/[A-Z]/), z3.regex(/\d/));
var createApiSecret = endpoint({
  id: "createApiSecret",
  route: "POST /api-key/secrets",
  access: "signedIn",
  input: z3.object({ secret: ApiSecret }),
  output: ApiKey,
  errors: ["tooManySecrets"]
});
var revokeApiSecret = endpoint({
  id: "revokeApiSecret",
  route: "DELETE /api-key/secrets/{secretId}",
  access: "signedIn",
  input: z3.object({ secretId: Id }),
  output: ApiKey,
  errors: ["lastSecret"]
});
var Webhooks = z3.object({ inboundSms: WebAddress, deliveryReceipt: WebAddress });
var getWebhooks = endpoint({
  id: "getWebhooks",
  route: "GET /webhooks",
  access: "signedIn",
  input: Nothing,
  output: Webhooks,
  errors: []
});
var putWebhooks = endpoint({
  id: "putWebhooks",
  route: "PUT /webhooks",
  access: "primary",
  input: Webhooks,
  output: Webhooks,
  errors: []
});

// src/api/payments.ts
import * as z7 from "zod/mini";

// src/api/profile.ts
import * as z6 from "zod/mini";

// src/api/session.ts
import * as z4 from "zod/mini";
var Session = z4.object({
  expiresAt: Instant,
  user: z4.object({
    id: z4.string(),
    name: z4.string(),
    email: Email,
    primary: z4.boolean(),
    permissions: z4.array(z4.enum(permissions))
  }),
  /** Signed in with a temporary password: every other call is refused (`forbidden`) until it is replaced. */
  mustReplacePassword: z4.boolean(),
  account: z4.object({ id: z4.string(), companyName: z4.string() })
});
var NewSession = z4.extend(Session, { token: z4.optional(z4.string()) });
var Credentials = z4.object({
  email: Email,
  password: z4.string().check(z4.minLength(1), z4.maxLength(128))
});
var signIn = endpoint({
  id: "signIn",
  route: "POST /sessions",
  access: "public",
  input: Credentials,
  output: NewSession,
  errors: ["locked"]
});
var getSession = endpoint({
  id: "getSession",
  route: "GET /session",
  access: "signedIn",
  input: Nothing,
  output: Session,
  errors: []
});
var signOut = endpoint({
  id: "signOut",
  route: "DELETE /session",
  access: "signedIn",
  input: Nothing,
  output: Nothing,
  errors: []
});
var requestPasswordReset = endpoint({
  id: "requestPasswordReset",
  route: "POST /password-resets",
  access: "public",
  input: z4.object({ email: Email }),
  output: Nothing,
  errors: []
});
var getPasswordReset = endpoint({
  id: "getPasswordReset",
  route: "GET /password-resets/{resetToken}",
  access: "public",
  input: z4.object({ resetToken: Id }),
  output: z4.object({ expiresIn: z4.int().check(z4.gte(0)) }),
  errors: ["linkExpired"]
});
var resetPassword = endpoint({
  id: "resetPassword",
  route: "POST /password-resets/{resetToken}/password",
  access: "public",
  input: z4.object({ resetToken: Id, password: Password }),
  output: NewSession,
  errors: ["linkExpired"]
});

// src/api/sign-up.ts
import * as z5 from "zod/mini";
var Channel = z5.enum(["sms", "call"]);
var SignUp = z5.object({
  id: z5.string(),
  phone: Phone,
  channel: Channel,
  /** 0 when the attempt is over: by time, or by wrong entries. */
  expiresIn: z5.int().check(z5.gte(0)),
  resendIn: z5.int().check(z5.gte(0)),
  triesLeft: z5.int().check(z5.gte(0))
});
var NewSignUp = z5.object({
  companyName: Line,
  name: Line,
  email: Email,
  password: Password,
  country: Country,
  phone: Phone,
  channel: Channel
});
var inSignUp = { signUpId: z5.string().check(z5.minLength(1)) };
var startSignUp = endpoint({
  id: "startSignUp",
  route: "POST /sign-ups",
  access: "public",
  input: NewSignUp,
  output: SignUp,
  errors: ["countryRefused"]
});
var getSignUp = endpoint({
  id: "getSignUp",
  route: "GET /sign-ups/{signUpId}",
  access: "public",
  input: z5.object(inSignUp),
  output: SignUp,
  errors: []
});
var changeSignUpPhone = endpoint({
  id: "changeSignUpPhone",
  route: "PUT /sign-ups/{signUpId}/phone",
  access: "public",
  input: z5.object({ ...inSignUp, phone: Phone, channel: Channel }),
  output: SignUp,
  errors: ["countryRefused", "tooSoon"]
});
var requestSignUpPin = endpoint({
  id: "requestSignUpPin",
  route: "POST /sign-ups/{signUpId}/pins",
  access: "public",
  input: z5.object({ ...inSignUp, channel: Channel }),
  output: SignUp,
  errors: ["tooSoon"]
});
var verifySignUp = endpoint({
  id: "verifySignUp",
  route: "POST /sign-ups/{signUpId}/verification",
  access: "public",
  input: z5.object({ ...inSignUp, pin: z5.string().check(z5.regex(/^\d{6}$/)) }),
  output: NewSession,
  errors: ["attemptExpired", "attemptEnded", "phoneInUse"]
});

// src/api/profile.ts
var Optional = z6.string().check(z6.maxLength(200));
var Address = z6.object({
  line1: Optional,
  line2: Optional,
  city: Optional,
  postalCode: z6.string().check(z6.maxLength(20)),
  region: Optional,
  country: Country
});
var Profile = z6.object({
  name: z6.string(),
  email: Email,
  skype: z6.string(),
  /** Of the account; null once it was removed, so that another account may use it. */
  phone: z6.nullable(Phone),
  companyName: z6.string(),
  address: Address,
  vatNumber: z6.string()
});
var getProfile = endpoint({
  id: "getProfile",
  route: "GET /profile",
  access: "signedIn",
  input: Nothing,
  output: Profile,
  errors: []
});
var putContact = endpoint({
  id: "putContact",
  route: "PUT /profile/contact",
  access: "signedIn",
  input: z6.object({ name: Line, skype: Optional }),
  output: Profile,
  errors: []
});
var putCompany = endpoint({
  id: "putCompany",
  route: "PUT /profile/company",
  access: "primary",
  input: z6.object({ companyName: Line, address: Address, vatNumber: z6.string().check(z6.maxLength(20)) }),
  output: Profile,
  errors: []
});
var putEmail = endpoint({
  id: "putEmail",
  route: "PUT /profile/email",
  access: "signedIn",
  input: z6.object({ email: Email, currentPassword: z6.string().check(z6.minLength(1)) }),
  output: Profile,
  errors: ["wrongPassword", "locked"]
});
var putPassword = endpoint({
  id: "putPassword",
  route: "PUT /profile/password",
  access: "signedIn",
  input: z6.object({ currentPassword: z6.string().check(z6.minLength(1)), password: Password }),
  output: NewSession,
  errors: ["wrongPassword", "locked"]
});
var startPhoneChange = endpoint({
  id: "startPhoneChange",
  route: "POST /profile/phone-changes",
  access: "primary",
  input: z6.object({ phone: Phone, channel: Channel }),
  output: SignUp,
  errors: ["countryRefused", "tooSoon"]
});
var requestPhoneChangePin = endpoint({
  id: "requestPhoneChangePin",
  route: "POST /profile/phone-changes/{phoneChangeId}/pins",
  access: "primary",
  input: z6.object({ phoneChangeId: Id, channel: Channel }),
  output: SignUp,
  errors: ["tooSoon"]
});
var verifyPhoneChange = endpoint({
  id: "verifyPhoneChange",
  route: "POST /profile/phone-changes/{phoneChangeId}/verification",
  access: "primary",
  input: z6.object({ phoneChangeId: Id, pin: z6.string().check(z6.regex(/^\d{6}$/)) }),
  output: Profile,
  errors: ["attemptExpired", "attemptEnded", "phoneInUse"]
});
var removePhone = endpoint({
  id: "removePhone",
  route: "DELETE /profile/phone",
  access: "primary",
  input: Nothing,
  output: Profile,
  errors: []
});

// src/api/payments.ts
var Billing = z7.object({ name: Line, address: Address });
var PaymentMethod = z7.object({
  id: z7.string(),
  kind: z7.enum(["card", "paypal"]),
  /** `visa` or `mastercard`; empty for PayPal. */
  brand: z7.string(),
  /** The last four digits of a card; the address of a PayPal account. */
  label: z7.string(),
  /** `2027-04`; null for PayPal. */
  expires: z7.nullable(z7.string()),
  /** PayPal may lack the capability; support is the way on (rules, 6). */
  canAutoReload: z7.boolean(),
  usedByAutoReload: z7.boolean(),
  /** What was paid when the method was added: what auto reload offers. */
  firstAmount: Cents,
  billing: Billing
});
var PayWith = z7.discriminatedUnion("kind", [
  z7.object({ kind: z7.literal("kept"), methodId: Id }),
  z7.object({ kind: z7.literal("card"), token: Id, billing: Billing, keep: z7.boolean() }),
  z7.object({ kind: z7.literal("paypal"), token: z7.optional(Id), billing: Billing, keep: z7.boolean() }),
  z7.object({ kind: z7.literal("bankTransfer"), billing: Billing })
]);
var PaymentStatus = z7.enum(["requires_action", "pending", "succeeded", "failed", "cancelled"]);
var InvoiceState = z7.object({
  state: z7.enum(["none", "proForma", "requested", "final"]),
  /** Without gaps, once it is final. */
  number: z7.nullable(z7.string()),
  /** When it comes at the latest, while it is being made. */
  readyBy: z7.nullable(Instant)
});
var Payment = z7.object({
  id: z7.string(),
  createdAt: Instant,
  amount: Cents,
  kind: z7.enum(["card", "paypal", "bankTransfer"]),
  label: z7.string(),
  automatic: z7.boolean(),
  status: PaymentStatus,
  /** The provider's page that the person must see, for `requires_action`. */
  action: z7.nullable(z7.object({ kind: z7.enum(["threeDSecure", "paypal"]), reference: z7.string() })),
  /** Why it failed: `declined`, `insufficientFunds`, `expiredCard`, `addressMismatch`, `prepaidRefused`, `authenticationFailed` … */
  decline: z7.nullable(z7.string()),
  settledAt: z7.nullable(Instant),
  /** What to write on a bank transfer. */
  reference: z7.string(),
  invoice: InvoiceState
});
var listPaymentMethods = endpoint({
  id: "listPaymentMethods",
  route: "GET /payment-methods",
  access: "payments",
  input: Nothing,
  output: z7.object({ items: z7.array(PaymentMethod) }),
  errors: []
});
var deletePaymentMethod = endpoint({
  id: "deletePaymentMethod",
  route: "DELETE /payment-methods/{methodId}",
  access: "payments",
  input: z7.object({ methodId: Id }),
  output: Nothing,
  errors: []
});
var createPayment = endpoint({
  id: "createPayment",
  route: "POST /payments",
  access: "payments",
  input: z7.object({ idempotencyKey: IdempotencyKey, amount: Cents.check(z7.gte(1e3)), with: PayWith }),
  output: Payment,
  errors: ["methodInUse", "conflict"]
});
var completePayment = endpoint({
  id: "completePayment",
  route: "POST /payments/{paymentId}/completion",
  access: "payments",
  input: z7.object({ paymentId: Id, token: Id }),
  output: Payment,
  errors: ["methodInUse", "conflict"]
});
var cancelPayment = endpoint({
  id: "cancelPayment",
  route: "POST /payments/{paymentId}/cancellation",
  access: "payments",
  input: z7.object({ paymentId: Id }),
  output: Payment,
  errors: ["conflict"]
});
var getPayment = endpoint({
  id: "getPayment",
  route: "GET /payments/{paymentId}",
  access: "payments",
  input: z7.object({ paymentId: Id }),
  output: Payment,
  errors: []
});
var between = { from: z7.optional(z7.iso.date()), until: z7.optional(z7.iso.date()) };
var listPayments = endpoint({
  id: "listPayments",
  route: "GET /payments",
  access: "payments",
  input: z7.object({ ...page, ...between, status: z7.optional(PaymentStatus) }),
  output: pageOf(Payment),
  errors: []
});
var LedgerEntry = z7.object({
  id: z7.string(),
  at: Instant,
  /** `freeCredit`, `payment`, `message`, `numberRental`, `numberRenewal`, `shortCode` … */
  kind: z7.string(),
  description: z7.string(),
  /** With its sign: `-0.0333`. */
  amount: z7.string().check(z7.regex(/^-?\d+\.\d{4,8}$/)),
  balanceAfter: Euros
});
var listLedger = endpoint({
  id: "listLedger",
  route: "GET /ledger",
  access: "payments",
  input: z7.object({ ...page, ...between, kind: z7.optional(z7.string()) }),
  output: pageOf(LedgerEntry),
  errors: []
});
var requestInvoice = endpoint({
  id: "requestInvoice",
  route: "POST /payments/{paymentId}/invoice",
  access: "payments",
  input: z7.object({ paymentId: Id }),
  output: Payment,
  errors: ["alreadyRequested", "conflict"]
});
var downloadInvoice = endpoint({
  id: "downloadInvoice",
  route: "GET /payments/{paymentId}/invoice",
  access: "payments",
  file: "application/pdf",
  input: z7.object({ paymentId: Id }),
  output: FileAnswer,
  errors: ["notReady"]
});
var spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
var exportPayments = endpoint({
  id: "exportPayments",
  route: "GET /exports/payments",
  access: "payments",
  file: spreadsheet,
  input: z7.object(between),
  output: FileAnswer,
  errors: []
});
var exportLedger = endpoint({
  id: "exportLedger",
  route: "GET /exports/ledger",
  access: "payments",
  file: spreadsheet,
  input: z7.object(between),
  output: FileAnswer,
  errors: []
});

// src/api/settings.ts
import * as z8 from "zod/mini";
var AutoReload = z8.object({
  enabled: z8.boolean(),
  methodId: z8.nullable(Id),
  amount: Cents,
  threshold: Cents,
  /** Payments refused in a row; the third switches it off. */
  refusals: z8.int()
});
var getAutoReload = endpoint({
  id: "getAutoReload",
  route: "GET /auto-reload",
  access: "payments",
  input: Nothing,
  output: AutoReload,
  errors: []
});
var putAutoReload = endpoint({
  id: "putAutoReload",
  route: "PUT /auto-reload",
  access: "payments",
  input: z8.object({ enabled: z8.boolean(), methodId: z8.nullable(Id), amount: Cents.check(z8.gte(1e3)), threshold: Cents }),
  output: AutoReload,
  errors: ["autoReloadUnavailable"]
});
var Alerts = z8.object({
  financeEmails: z8.array(Email).check(z8.maxLength(10)),
  balanceAlert: z8.boolean(),
  threshold: Cents
});
var getAlerts = endpoint({
  id: "getAlerts",
  route: "GET /alerts",
  access: "payments",
  input: Nothing,
  output: Alerts,
  errors: []
});
var putAlerts = endpoint({
  id: "putAlerts",
  route: "PUT /alerts",
  access: "payments",
  input: Alerts,
  output: Alerts,
  errors: []
});
var Currency = z8.enum(["EUR", "USD"]);
var DisplayCurrency = z8.object({ currency: Currency, rate: z8.string().check(z8.regex(/^\d+\.\d{4}$/)), rateDate: Day });
var getDisplayCurrency = endpoint({
  id: "getDisplayCurrency",
  route: "GET /display-currency",
  access: "signedIn",
  input: Nothing,
  output: DisplayCurrency,
  errors: []
});
var putDisplayCurrency = endpoint({
  id: "putDisplayCurrency",
  route: "PUT /display-currency",
  access: "primary",
  input: z8.object({ currency: Currency }),
  output: DisplayCurrency,
  errors: []
});

// src/api/contract.ts
var contract = {
  startSignUp,
  getSignUp,
  changeSignUpPhone,
  requestSignUpPin,
  verifySignUp,
  signIn,
  getSession,
  signOut,
  getBalance,
  getGettingStarted,
  getApiKey,
  revealApiSecret,
  listPaymentMethods,
  deletePaymentMethod,
  createPayment,
  completePayment,
  cancelPayment,
  getPayment,
  listPayments,
  listLedger,
  requestInvoice,
  downloadInvoice,
  exportPayments,
  exportLedger,
  getAutoReload,
  putAutoReload,
  getAlerts,
  putAlerts,
  getDisplayCurrency,
  putDisplayCurrency
};

// src/api/wire.ts
var hasBody = (method) => method === "POST" || method === "PUT" || method === "PATCH";
function toWire({ route }, input) {
  const [method = "", template = ""] = route.split(" ");
  const inPath = /* @__PURE__ */ new Set();
  const path = template.replace(/\{(\w+)\}/g, (_, key) => {
    inPath.add(key);
    return encodeURIComponent(String(input[key]));
  });
  const rest = Object.entries(input).filter(([key, value]) => !inPath.has(key) && value !== void 0);
  if (hasBody(method)) {
    const headers2 = { accept: "application/json", "content-type": "application/json" };
    return { method, url: path, headers: headers2, body: JSON.stringify(Object.fromEntries(rest)) };
  }
  const query = new URLSearchParams(rest.map(([key, value]) => [key, String(value)]));
  return { method, url: query.size ? `${path}?${query}` : path, headers: { accept: "application/json" } };
}

// mocks/clock.ts
var end = Date.UTC(1e4, 0) - 1;
function createClock({ wall = Date.now, at: at2, frozen: frozen2 = false } = {}) {
  let shown2 = at2 ?? wall();
  let since = frozen2 ? void 0 : wall();
  const now = () => {
    const time = since === void 0 ? shown2 : wall();
    if (since !== void 0 && time > since) [shown2, since] = [Math.min(shown2 + time - since, end), time];
    return shown2;
  };
  const moveTo = (instant2) => {
    if (!Number.isInteger(instant2) || instant2 < now() || instant2 > end) throw new RangeError("The clock only goes forward");
    shown2 = instant2;
  };
  return {
    now,
    get frozen() {
      return since === void 0;
    },
    freeze: () => (now(), since = void 0),
    run: () => void (since ??= wall()),
    advance: (milliseconds) => moveTo(now() + milliseconds),
    moveTo,
    set: (instant2) => {
      shown2 = instant2;
      if (since !== void 0) since = wall();
    }
  };
}

// src/api/errors.ts
var errorStatus = {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  phoneInUse: 409,
  conflict: 409,
  attemptExpired: 410,
  attemptEnded: 410,
  invalid: 422,
  tooMany: 429,
  tooSoon: 429,
  locked: 429,
  /** The current password is not the one given. */
  wrongPassword: 403,
  /** A link or token that is unknown, used, or too old. */
  linkExpired: 410,
  /** The address, the card or the PayPal account belongs to another account. */
  methodInUse: 409,
  /** Somebody rented it in the meantime. */
  numberTaken: 409,
  /** The price is more than the balance. */
  notEnoughCredit: 402,
  /** The country wants a local address on file first; support helps. */
  addressRequired: 409,
  /** It may be asked for once only. */
  alreadyRequested: 409,
  /** It is being made; the time it comes at the latest is told. */
  notReady: 409,
  /** Both places are taken: retire one first. */
  tooManySecrets: 409,
  /** There must always be one. */
  lastSecret: 409,
  /** PayPal without the capability, or a bank transfer. */
  autoReloadUnavailable: 409,
  /** What may not be done to the primary user, or to oneself. */
  protectedUser: 409,
  /** A card number lies in a field: it is not stored, not logged, and not welcome. */
  cardNumber: 422,
  countryRefused: 451,
  unknown: 500,
  unavailable: 503
};
var commonErrors = [
  "badRequest",
  "unauthorized",
  "forbidden",
  "notFound",
  "invalid",
  "cardNumber",
  "tooMany",
  "unknown",
  "unavailable"
];
var ApiError = class extends Error {
  constructor(code, { fields = {}, retryAfter, operation } = {}) {
    super(operation ? `${operation}: ${code}` : code);
    this.code = code;
    this.name = "ApiError";
    this.fields = fields;
    this.retryAfter = retryAfter;
    this.operation = operation;
  }
};
var limits = ["origin", "minimum", "maximum", "format"];
function invalid({ issues }) {
  const fields = {};
  for (const issue2 of issues) {
    const known3 = limits.flatMap((name) => {
      const value = issue2[name];
      return value === void 0 ? [] : [[name, value]];
    });
    fields[String(issue2.path[0] ?? "")] ??= { code: issue2.code, ...Object.fromEntries(known3) };
  }
  return new ApiError("invalid", { fields });
}

// mocks/wire/answers.ts
var headers = { "content-type": "application/json", "cache-control": "no-store" };
var json = (data, status = 200) => ({ status, headers, body: JSON.stringify(data) });
var file = ({ name, type, bytes }) => ({
  status: 200,
  headers: { ...headers, "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  body: bytes
});
var title = (code) => code[0].toUpperCase() + code.slice(1).replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`);
function problem({ code, fields, retryAfter }, status = errorStatus[code] ?? 500) {
  const body = {
    type: `urn:nexmo:problem:${code}`,
    title: title(code),
    status,
    code,
    ...Object.keys(fields).length > 0 && { fields },
    ...retryAfter !== void 0 && { retryAfter }
  };
  const wait = retryAfter === void 0 ? {} : { "retry-after": String(retryAfter) };
  return { status, headers: { ...headers, "content-type": "application/problem+json", ...wait }, body: JSON.stringify(body) };
}

// mocks/faults.ts
var Faults = class {
  #faults = [];
  #calls = 0;
  get list() {
    return this.#faults;
  }
  /** From now on these and no others; counting begins anew, so that the same calls fail again. */
  set(faults) {
    [this.#faults, this.#calls] = [faults, 0];
  }
  /** Answers a call, or doesn't. `names` are the operation's id and its route. */
  apply(names2, seed, answer) {
    if (this.#faults.length === 0) return answer();
    const fault = this.#faults.find(({ operation }) => operation === "*" || names2.includes(operation));
    if (!fault) return answer();
    const refused3 = chance(seed, ++this.#calls) < (fault.rate ?? (fault.status === void 0 ? 0 : 1));
    const outcome = refused3 && !fault.carriedOut ? void 0 : answer();
    return late(fault.delay ?? 0, refused3 ? refusal(fault.status ?? 503) : outcome);
  }
};
var chance = (seed, call) => mix(mix(seed) ^ hash(`fault ${call}`)) / 2 ** 32;
function refusal(status) {
  const known3 = Object.keys(errorStatus).find((code) => errorStatus[code] === status);
  const wait = status === 429 || status === 503 ? { retryAfter: 1 } : {};
  return problem(new ApiError(known3 ?? "unknown", wait), status);
}
var late = (delay, answer) => delay > 0 ? new Promise((resolve) => setTimeout(() => resolve(answer), delay)) : answer;

// mocks/history.ts
var historyLength = 1e3;
var History = class {
  constructor(length = historyLength) {
    this.length = length;
  }
  #points = [];
  get points() {
    return this.#points;
  }
  add(world, what) {
    this.#points.push({ at: world.now, what, world });
    if (this.#points.length >= 2 * this.length) this.#points = this.#points.slice(-this.length);
  }
  /** The latest point that is not after an instant; all later ones are forgotten. A `RangeError` when it is forgotten itself. */
  backTo(instant2) {
    const at2 = this.#points.findLastIndex((point) => point.at <= instant2);
    if (at2 < 0) throw new RangeError("Nothing from so far back is remembered");
    return this.#cut(at2);
  }
  /** The point so many changes ago; all later ones are forgotten. A `RangeError` when it is forgotten itself. */
  undo(changes) {
    const at2 = this.#points.length - 1 - changes;
    if (!Number.isInteger(changes) || changes < 0 || at2 < 0) throw new RangeError("Not so many changes are remembered");
    return this.#cut(at2);
  }
  /** Begins anew. */
  clear() {
    this.#points = [];
  }
  #cut(at2) {
    this.#points.length = at2 + 1;
    return this.#points[at2];
  }
};

// mocks/log.ts
var chunkSize = 64;
var emptyLog = { chunks: [], tail: [] };
var append = ({ chunks, tail }, item) => tail.length < chunkSize ? { chunks, tail: [...tail, item] } : { chunks: [...chunks, tail], tail: [item] };
function appendKeeping(log, item, keep) {
  const next = append(log, item);
  return next.chunks.length > keep ? { ...next, chunks: next.chunks.slice(-keep) } : next;
}
var items = ({ chunks, tail }) => [...chunks.flat(), ...tail];
var count = ({ chunks, tail }) => chunks.length * chunkSize + tail.length;

// mocks/outbox.ts
function send(world, message) {
  const sent2 = { id: count(world.outbox) + 1, at: world.now, ...message };
  return { ...world, outbox: append(world.outbox, sent2) };
}
var sent = (outbox, { kind, account } = {}) => items(outbox).filter((it) => (!kind || it.kind === kind) && (!account || it.account === account));

// mocks/money.ts
var scale = 1e4;
var cents = (amount2) => amount2 * scale / 100;
function decimal(money, places = 4) {
  const fraction = String(money % scale).padStart(4, "0");
  return `${Math.floor(money / scale)}.${fraction.padEnd(places, "0")}`;
}
var asNumber = (money) => money / scale;
var euros = (money) => `\u20AC${decimal(money).replace(/(\.\d\d)(\d*?)0+$/, "$1$2")}`;

// mocks/rules/getting-started.ts
var showsGettingStarted = ({ firstCallAt }) => globalThis.mutantAwake(85) ? firstCallAt !== null : firstCallAt === null;
var called = (account, now) => globalThis.mutantAwake(88) ? account : globalThis.mutantAwake(87) ? { ...account, firstCallAt: now } : (globalThis.mutantAwake(86) ? account.firstCallAt !== null : account.firstCallAt === null) ? { ...account, firstCallAt: now } : account;

// mocks/table.ts
var width = 32;
var blank = Array.from({ length: width }, () => void 0);
var Table = class _Table {
  constructor(root, size) {
    this.root = root;
    this.size = size;
  }
  static {
    this.empty = new _Table(blank, 0);
  }
  static from(entries2) {
    let table = _Table.empty;
    for (const [key, value] of entries2) table = table.set(key, value);
    return table;
  }
  get(key) {
    const spot = hash(key);
    const bucket = this.root[spot & 31]?.[spot >>> 5 & 31]?.[spot >>> 10 & 31];
    return bucket?.find(([known3]) => known3 === key)?.[1];
  }
  has(key) {
    return this.get(key) !== void 0;
  }
  set(key, value) {
    return this.get(key) === value ? this : this.#rebuilt(key, [[key, value]]);
  }
  delete(key) {
    return this.has(key) ? this.#rebuilt(key, []) : this;
  }
  #rebuilt(key, entry) {
    const spot = hash(key);
    const middle = this.root[spot & 31] ?? blank;
    const low = middle[spot >>> 5 & 31] ?? blank;
    const bucket = low[spot >>> 10 & 31] ?? [];
    const next = [...bucket.filter(([known3]) => known3 !== key), ...entry].sort(([a], [b]) => a < b ? -1 : 1);
    const filled2 = next.length > 0 ? next : void 0;
    const root = replaced(this.root, spot & 31, replaced(middle, spot >>> 5 & 31, replaced(low, spot >>> 10 & 31, filled2)));
    return new _Table(root, this.size + next.length - bucket.length);
  }
  /** Visits each value that `old` does not have, or has otherwise; what both share costs nothing. */
  changes(old, visit) {
    differing(
      this.root,
      old.root,
      (middle, oldMiddle) => differing(
        middle,
        oldMiddle,
        (low, oldLow) => differing(low, oldLow, (bucket, oldBucket) => {
          for (const [key, value] of bucket) if (oldBucket?.find(([known3]) => known3 === key)?.[1] !== value) visit(value, key);
        })
      )
    );
  }
  /** All values; their order follows from the keys alone. */
  values() {
    const values = [];
    this.changes(_Table.empty, (value) => values.push(value));
    return values;
  }
  /** Entries by key: the same table is the same text. */
  toJSON() {
    const entries2 = [];
    this.changes(_Table.empty, (value, key) => entries2.push([key, value]));
    return entries2.sort(([a], [b]) => a < b ? -1 : 1);
  }
};
function replaced(level, at2, item) {
  const copy = level.slice();
  copy[at2] = item;
  return copy;
}
function differing(level, old = blank, visit) {
  if (level === old) return;
  for (let at2 = 0; at2 < width; at2++) {
    const item = level[at2];
    if (item !== void 0 && item !== old[at2]) visit(item, old[at2]);
  }
}

// mocks/world.ts
var emptyWorld = ({ seed = 1, now }) => ({
  now,
  seed,
  serial: 0,
  accounts: Table.empty,
  users: Table.empty,
  signUps: Table.empty,
  sessions: Table.empty,
  signInFailures: Table.empty,
  phones: Table.empty,
  emails: Table.empty,
  companyNames: Table.empty,
  apiKeys: Table.empty,
  payments: Table.empty,
  paymentsOf: Table.empty,
  paymentKeys: Table.empty,
  spentTokens: Table.empty,
  methodOwners: Table.empty,
  invoiceSerial: 0,
  outbox: emptyLog,
  happened: emptyLog
});
function known(table, key) {
  const entity = table.get(key);
  if (entity === void 0) throw new ApiError("notFound");
  return entity;
}
var withAccount = (world, account) => ({
  ...world,
  accounts: world.accounts.set(account.id, account)
});

// mocks/developer/coded.ts
var coded = (status, label) => json({ "error-code": String(status), "error-code-label": label }, status);
var badParameters = (invalid2) => json({ type: "BAD_REQUEST", error_title: "Bad Request", invalid_parameters: invalid2 }, 400);

// mocks/developer/credentials.ts
function credentialsOf({ headers: headers2 }, { api_key: key, api_secret: secret }) {
  const encoded = /^basic +(\S+)$/i.exec(headers2["authorization"] ?? "")?.[1];
  if (!encoded) return { key, secret };
  const [, named = "", password = ""] = /^([^:]*):(.*)$/s.exec(decoded(encoded)) ?? [];
  return { key: named, secret: password };
}
function decoded(base64) {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}
function userOf(world, { key = "", secret = "" }) {
  const user = world.users.get(world.apiKeys.get(key) ?? "");
  return user?.secrets.some((it) => it.secret === secret) ? user : void 0;
}

// mocks/wire/input.ts
var queryOf = (url) => {
  const at2 = url.indexOf("?");
  return at2 < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(at2 + 1)));
};
function objectIn(body) {
  if (!body) return {};
  const data = parse(body);
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new ApiError("badRequest");
  return data;
}
function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
var inputOf = ({ input }, { method, url, body }, params) => hasBody(method) ? { ...objectIn(body), ...params } : { ...coerced(input, queryOf(url)), ...params };
function coerced({ shape: shape2 }, query) {
  const entries2 = Object.entries(query).map(([key, text]) => {
    const schema = Object.hasOwn(shape2, key) ? shape2[key] : void 0;
    return [key, schema ? asType(typeOf(schema), text) : text];
  });
  return Object.fromEntries(entries2);
}
function typeOf(schema) {
  const { type, innerType } = schema._zod.def;
  return innerType ? typeOf(innerType) : type;
}
function asType(type, text) {
  if (type === "number" && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

// mocks/developer/parameters.ts
var isJson = (type) => /json|javascript/i.test(type);
function parametersOf({ url, headers: headers2, body }) {
  const query = queryOf(url);
  if (!body) return query;
  if (!isJson(headers2["content-type"] ?? "")) return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
  const simple = Object.entries(objectIn(body)).filter(([, value]) => /^(string|number|boolean)$/.test(typeof value));
  return { ...query, ...Object.fromEntries(simple.map(([key, value]) => [key, String(value)])) };
}

// mocks/developer/balance.ts
var getBalance2 = (request, _, run) => run((world) => {
  const user = userOf(world, credentialsOf(request, parametersOf(request)));
  if (!user) return [world, coded(401, "authentication failed")];
  const account = called(known(world.accounts, user.accountId), world.now);
  return [withAccount(world, account), json({ value: asNumber(account.balance), autoReload: account.autoReload.enabled })];
});

// mocks/ids.ts
var drawn = (source) => ({ ...source, serial: source.serial + 1 });
var word = ({ seed, serial }, kind, at2 = 0) => mix(mix(serial ^ mix(seed)) ^ hash(`${kind} ${at2}`));
var hex = (bits) => bits.toString(16).padStart(8, "0");
var id = (source, kind) => `${kind}_${hex(word(source, kind))}`;
function paymentReference(source) {
  const digits2 = (kind, length) => String(word(source, kind) % 10 ** length).padStart(length, "0");
  return `00X${digits2("reference", 6)}Y${digits2("reference end", 7)}Z`;
}
var token = (source, kind) => [0, 1, 2, 3, 4].map((at2) => hex(word(source, kind, at2))).join("");
var pin = (source) => String(word(source, "pin") % 1e6).padStart(6, "0");
var apiKey = (source) => hex(word(source, "api-key"));
var lower = "abcdefghijkmnopqrstuvwxyz";
var upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
var digits = "23456789";
var apiSecret = (source) => Array.from({ length: 16 }, (_, at2) => {
  const letters = [lower, upper, digits][at2] ?? lower + upper + digits;
  return letters[word(source, "api-secret", at2) % letters.length];
}).join("");
var messageId = (source, part) => (hex(word(source, "message")) + hex(word(source, "part", part))).toUpperCase();

// mocks/durations.ts
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
var day = 24 * hour;
var inSeconds = (milliseconds) => Math.max(0, Math.ceil(milliseconds / second));

// mocks/heap.ts
var Heap = class {
  #items = [];
  #less;
  constructor(less) {
    this.#less = less;
  }
  get size() {
    return this.#items.length;
  }
  /** All of them, in no order. */
  get items() {
    return this.#items;
  }
  peek() {
    return this.#items[0];
  }
  push(item) {
    const items2 = this.#items;
    let at2 = items2.length;
    for (let up = at2 - 1 >> 1; at2 > 0 && this.#less(item, items2[up]); up = at2 - 1 >> 1) {
      items2[at2] = items2[up];
      at2 = up;
    }
    items2[at2] = item;
  }
  pop() {
    const items2 = this.#items;
    const least = items2[0];
    const last = items2.pop();
    if (items2.length > 0) this.#sink(last);
    return least;
  }
  #sink(item) {
    const items2 = this.#items;
    let at2 = 0;
    for (let down = 1; down < items2.length; down = 2 * at2 + 1) {
      if (down + 1 < items2.length && this.#less(items2[down + 1], items2[down])) down++;
      if (!this.#less(items2[down], item)) break;
      items2[at2] = items2[down];
      at2 = down;
    }
    items2[at2] = item;
  }
};

// mocks/time.ts
var rank = { moneyArrives: 0, balanceCheck: 1, renewal: 2, alertCheck: 3, expiry: 4 };
var earlier = (a, b) => {
  if (a.at !== b.at) return a.at < b.at;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.key === b.key ? a.order < b.order : a.key < b.key;
};
var remembered = 32;
function dueAfter(rule, entity, now, reached) {
  const due = rule.next(entity, now - 1);
  return due?.at === now && due.rank <= reached ? rule.next(entity, now) : due;
}
var told = ({ at: at2, type, account, summary }) => ({ at: at2, type, account, summary });
function createSchedule(rules) {
  let heap = new Heap(earlier);
  let seen;
  const plan = (rule, order, world, reached) => {
    const table = world[rule.table];
    const old = seen?.[rule.table] ?? Table.empty;
    table.changes(old, (entity, key) => {
      const due = dueAfter(rule, entity, world.now, reached);
      if (due) heap.push({ ...due, at: Math.max(due.at, world.now), table: rule.table, key, entity, order });
    });
  };
  const look = (world, reached = Infinity) => {
    const entities = rules.reduce((sum, { table }) => sum + world[table].size, 0);
    if (heap.size > 100 + 2 * entities) [heap, seen] = [new Heap(earlier), void 0];
    rules.forEach((rule, order) => plan(rule, order, world, reached));
    seen = world;
  };
  const first = (world, reached) => {
    look(world, reached);
    let next = heap.peek();
    for (; next && world[next.table].get(next.key) !== next.entity; next = heap.peek()) heap.pop();
    return next;
  };
  const advance = (start2, to) => {
    const events = [];
    let [world, steps] = [start2, 0];
    for (let due = first(world); due && due.at <= to; due = first(world, due.rank)) {
      heap.pop();
      const event = told(due);
      const { at: at2, type } = event;
      steps = at2 === world.now ? steps + 1 : 0;
      if (steps > 1e3 + 100 * heap.size) throw new Error(`${type} keeps falling due without making progress`);
      events.push(event);
      world = due.apply({ ...world, now: at2, happened: appendKeeping(world.happened, event, remembered) });
    }
    return { world: world.now < to ? { ...world, now: to } : world, events };
  };
  return {
    advance,
    next: (world) => {
      const due = first(world);
      return due && told(due);
    },
    coming(world, { skip = 0, size = 100 } = {}) {
      look(world);
      const current = heap.items.filter(({ table, key, entity }) => world[table].get(key) === entity);
      const once = new Map(current.map((planned) => [`${planned.table} ${planned.key} ${planned.order}`, planned]));
      const inOrder = [...once.values()].sort((a, b) => earlier(a, b) ? -1 : 1);
      return inOrder.slice(skip, skip + size).map(told);
    }
  };
}

// mocks/rules/mail.ts
var accountEmail = (world, { ownerId }) => known(world.users, ownerId).email;
var mailAccount = (world, account, mail) => send(world, { kind: globalThis.mutantAwake(511) ? "mutant" : "email", account: account.id, to: accountEmail(world, account), ...mail });
function mailFinance(world, account, mail) {
  const { financeEmails } = account.alerts;
  if (globalThis.mutantAwake(513) ? financeEmails.length !== 0 : financeEmails.length === (globalThis.mutantAwake(512) ? 1 : 0)) return mailAccount(world, account, mail);
  return financeEmails.reduce((sent2, to) => send(sent2, { kind: globalThis.mutantAwake(514) ? "mutant" : "email", account: account.id, to, ...mail }), world);
}

// mocks/rules/marks.ts
var markAfter = (now, every) => globalThis.mutantAwake(510) ? (Math.floor(now / every) + 1) / every : (globalThis.mutantAwake(509) ? Math.floor(now / every) - 1 : (globalThis.mutantAwake(507) ? Math.ceil(now / every) : Math.floor(globalThis.mutantAwake(506) ? now * every : now / every)) + (globalThis.mutantAwake(508) ? 2 : 1)) * every;

// mocks/rules/balance-alert.ts
var isBelow = ({ balance, alerts }) => globalThis.mutantAwake(72) ? balance >= cents(alerts.threshold) : globalThis.mutantAwake(71) ? balance <= cents(alerts.threshold) : balance < cents(alerts.threshold);
var rearmed = (account) => globalThis.mutantAwake(76) ? { ...account, alerts: { ...account.alerts, armed: true } } : globalThis.mutantAwake(75) ? account : (globalThis.mutantAwake(73) ? account.alerts.armed && isBelow(account) : account.alerts.armed || isBelow(account)) ? account : { ...account, alerts: { ...account.alerts, armed: globalThis.mutantAwake(74) ? false : true } };
var balanceAlert = {
  table: globalThis.mutantAwake(77) ? "mutant" : "accounts",
  next(account, now) {
    const { balanceAlert: on, armed } = account.alerts;
    if (globalThis.mutantAwake(82) ? (!on || !armed) && !isBelow(account) : (globalThis.mutantAwake(80) ? !on && !armed : (globalThis.mutantAwake(78) ? on : !on) || (globalThis.mutantAwake(79) ? armed : !armed)) || (globalThis.mutantAwake(81) ? isBelow(account) : !isBelow(account))) return void 0;
    return {
      at: markAfter(now, hour),
      rank: rank.alertCheck,
      type: globalThis.mutantAwake(83) ? "mutant" : "balanceAlert",
      account: account.id,
      summary: `${account.companyName} is told that its balance is low`,
      apply(world) {
        const told2 = withAccount(world, { ...account, alerts: { ...account.alerts, armed: globalThis.mutantAwake(84) ? true : false } });
        const text = `The balance of ${account.companyName} is ${euros(account.balance)}, below ${euros(cents(account.alerts.threshold))}.`;
        return mailFinance(told2, account, { subject: "Your balance is low", text });
      }
    };
  }
};

// mocks/ledger.ts
var covers = ({ balance }, price) => balance >= price;
function post(account, { at: at2, kind, what, amount: amount2 }) {
  const balanceAfter = account.balance + amount2;
  if (!Number.isSafeInteger(balanceAfter) || balanceAfter < 0) throw new RangeError(`${what}: ${amount2} on ${account.balance}`);
  const ledger = append(account.ledger, { at: at2, kind, what, amount: amount2, balanceAfter });
  return rearmed({ ...account, balance: balanceAfter, ledger });
}

// mocks/rules/demo.ts
var freeCredit = cents(globalThis.mutantAwake(56) ? 199 : globalThis.mutantAwake(55) ? 201 : 200);
var destinationLimit = globalThis.mutantAwake(58) ? 9 : globalThis.mutantAwake(57) ? 11 : 10;
var marker = "[Nexmo DEMO]";
var sentText = ({ demo }, text) => globalThis.mutantAwake(61) ? text : globalThis.mutantAwake(60) ? text + marker : demo ? globalThis.mutantAwake(59) ? text - marker : text + marker : text;
var mayMessage = ({ demo }, to) => globalThis.mutantAwake(66) ? (!demo || demo.destinations.includes(to)) && demo.destinations.length < destinationLimit : (globalThis.mutantAwake(63) ? !demo && demo.destinations.includes(to) : (globalThis.mutantAwake(62) ? demo : !demo) || demo.destinations.includes(to)) || (globalThis.mutantAwake(65) ? demo.destinations.length >= destinationLimit : globalThis.mutantAwake(64) ? demo.destinations.length <= destinationLimit : demo.destinations.length < destinationLimit);
var withDestination = (account, to) => globalThis.mutantAwake(70) ? { ...account, demo: { destinations: [...account.demo.destinations, to] } } : globalThis.mutantAwake(69) ? account : (globalThis.mutantAwake(68) ? !account.demo && account.demo.destinations.includes(to) : (globalThis.mutantAwake(67) ? account.demo : !account.demo) || account.demo.destinations.includes(to)) ? account : { ...account, demo: { destinations: [...account.demo.destinations, to] } };

// mocks/rules/calling-codes.ts
var codes = globalThis.mutantAwake(699) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 GR30 NL31 BE32 FR33 ES34 GI350 PT351 LU352 IE353 IS354 AL355 MT356 CY357 FI358 BG359 HU36 LT370 LV371 EE372 MD373 AM374 BY375 AD376 MC377 SM378 UA380 RS381 ME382 XK383 HR385 SI386 BA387 MK389 IT39 RO40 CH41 CZ420 SK421 LI423 AT43 GB44 DK45 SE46 NO47 PL48 DE49 FK500 BZ501 GT502 SV503 HN504 NI505 CR506 PA507 PM508 HT509 PE51 MX52 CU53 AR54 BR55 CL56 CO57 VE58 GP590 BO591 GY592 EC593 GF594 PY595 MQ596 SR597 UY598 CW599 MY60 AU61 ID62 PH63 NZ64 SG65 TH66 TL670 NF672 BN673 NR674 PG675 TO676 SB677 VU678 FJ679 PW680 WF681 CK682 NU683 WS685 KI686 NC687 TV688 PF689 TK690 FM691 MH692 RU7 JP81 KR82 VN84 KP850 HK852 MO853 KH855 LA856 CN86 BD880 TW886 TR90 IN91 PK92 AF93 LK94 MM95 MV960 LB961 JO962 SY963 IQ964 KW965 " - "SA966 YE967 OM968 PS970 AE971 IL972 BH973 QA974 BT975 MN976 NP977 IR98 TJ992 TM993 AZ994 GE995 KG996 UZ998" : (globalThis.mutantAwake(698) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 GR30 NL31 BE32 FR33 ES34 GI350 PT351 LU352 IE353 IS354 AL355 MT356 CY357 FI358 BG359 HU36 LT370 LV371 EE372 MD373 AM374 BY375 AD376 MC377 SM378 UA380 RS381 ME382 XK383 HR385 SI386 BA387 MK389 IT39 RO40 CH41 CZ420 SK421 LI423 AT43 GB44 DK45 SE46 NO47 PL48 DE49 FK500 BZ501 GT502 SV503 HN504 NI505 CR506 PA507 PM508 HT509 PE51 MX52 CU53 AR54 BR55 CL56 CO57 VE58 GP590 BO591 GY592 EC593 GF594 PY595 MQ596 SR597 UY598 CW599 MY60 AU61 ID62 PH63 NZ64 SG65 TH66 TL670 NF672 BN673 NR674 PG675 TO676 SB677 VU678 FJ679 PW680 WF681 CK682 NU683 WS685 KI686 NC687 TV688 PF689 TK690 FM691 MH692 RU7 JP81 KR82 " - "VN84 KP850 HK852 MO853 KH855 LA856 CN86 BD880 TW886 TR90 IN91 PK92 AF93 LK94 MM95 MV960 LB961 JO962 SY963 IQ964 KW965 " : (globalThis.mutantAwake(697) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 GR30 NL31 BE32 FR33 ES34 GI350 PT351 LU352 IE353 IS354 AL355 MT356 CY357 FI358 BG359 HU36 LT370 LV371 EE372 MD373 AM374 BY375 AD376 MC377 SM378 UA380 RS381 ME382 XK383 HR385 SI386 BA387 MK389 IT39 RO40 CH41 CZ420 SK421 LI423 AT43 GB44 DK45 SE46 NO47 PL48 DE49 FK500 BZ501 GT502 SV503 HN504 NI505 CR506 PA507 PM508 HT509 PE51 MX52 CU53 AR54 BR55 CL56 CO57 VE58 GP590 BO591 GY592 EC593 GF594 PY595 MQ596 SR597 UY598 CW599 MY60 AU61 ID62 PH63 NZ64 SG65 TH66 TL670 NF672 BN673 NR674 " - "PG675 TO676 SB677 VU678 FJ679 PW680 WF681 CK682 NU683 WS685 KI686 NC687 TV688 PF689 TK690 FM691 MH692 RU7 JP81 KR82 " : (globalThis.mutantAwake(696) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 GR30 NL31 BE32 FR33 ES34 GI350 PT351 LU352 IE353 IS354 AL355 MT356 CY357 FI358 BG359 HU36 LT370 LV371 EE372 MD373 AM374 BY375 AD376 MC377 SM378 UA380 RS381 ME382 XK383 HR385 SI386 BA387 MK389 IT39 RO40 CH41 CZ420 SK421 LI423 AT43 GB44 DK45 SE46 NO47 PL48 DE49 FK500 BZ501 GT502 SV503 HN504 NI505 CR506 PA507 PM508 HT509 PE51 MX52 CU53 AR54 BR55 CL56 CO57 VE58 " - "GP590 BO591 GY592 EC593 GF594 PY595 MQ596 SR597 UY598 CW599 MY60 AU61 ID62 PH63 NZ64 SG65 TH66 TL670 NF672 BN673 NR674 " : (globalThis.mutantAwake(695) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 GR30 NL31 BE32 FR33 ES34 GI350 PT351 LU352 IE353 IS354 AL355 MT356 CY357 FI358 BG359 HU36 LT370 LV371 EE372 MD373 AM374 BY375 AD376 MC377 SM378 UA380 RS381 ME382 XK383 HR385 SI386 BA387 MK389 IT39 RO40 CH41 CZ420 SK421 LI423 AT43 GB44 DK45 " - "SE46 NO47 PL48 DE49 FK500 BZ501 GT502 SV503 HN504 NI505 CR506 PA507 PM508 HT509 PE51 MX52 CU53 AR54 BR55 CL56 CO57 VE58 " : (globalThis.mutantAwake(694) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 GR30 NL31 BE32 FR33 ES34 GI350 PT351 LU352 IE353 IS354 AL355 MT356 CY357 FI358 BG359 HU36 LT370 LV371 EE372 MD373 AM374 " - "BY375 AD376 MC377 SM378 UA380 RS381 ME382 XK383 HR385 SI386 BA387 MK389 IT39 RO40 CH41 CZ420 SK421 LI423 AT43 GB44 DK45 " : (globalThis.mutantAwake(693) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 " - "GR30 NL31 BE32 FR33 ES34 GI350 PT351 LU352 IE353 IS354 AL355 MT356 CY357 FI358 BG359 HU36 LT370 LV371 EE372 MD373 AM374 " : (globalThis.mutantAwake(692) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 " - "TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 " : (globalThis.mutantAwake(691) ? "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 " - "NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 " : "EG20 SS211 MA212 DZ213 TN216 LY218 GM220 SN221 MR222 ML223 GN224 CI225 BF226 NE227 TG228 BJ229 MU230 LR231 SL232 GH233 NG234 TD235 CF236 CM237 CV238 ST239 GQ240 GA241 CG242 CD243 AO244 GW245 IO246 SC248 SD249 RW250 ET251 SO252 DJ253 KE254 ") + "TZ255 UG256 BI257 MZ258 ZM260 MG261 RE262 ZW263 NA264 MW265 LS266 BW267 SZ268 KM269 ZA27 SH290 ER291 AW297 FO298 GL299 ") + "GR30 NL31 BE32 FR33 ES34 GI350 PT351 LU352 IE353 IS354 AL355 MT356 CY357 FI358 BG359 HU36 LT370 LV371 EE372 MD373 AM374 ") + "BY375 AD376 MC377 SM378 UA380 RS381 ME382 XK383 HR385 SI386 BA387 MK389 IT39 RO40 CH41 CZ420 SK421 LI423 AT43 GB44 DK45 ") + "SE46 NO47 PL48 DE49 FK500 BZ501 GT502 SV503 HN504 NI505 CR506 PA507 PM508 HT509 PE51 MX52 CU53 AR54 BR55 CL56 CO57 VE58 ") + "GP590 BO591 GY592 EC593 GF594 PY595 MQ596 SR597 UY598 CW599 MY60 AU61 ID62 PH63 NZ64 SG65 TH66 TL670 NF672 BN673 NR674 ") + "PG675 TO676 SB677 VU678 FJ679 PW680 WF681 CK682 NU683 WS685 KI686 NC687 TV688 PF689 TK690 FM691 MH692 RU7 JP81 KR82 ") + "VN84 KP850 HK852 MO853 KH855 LA856 CN86 BD880 TW886 TR90 IN91 PK92 AF93 LK94 MM95 MV960 LB961 JO962 SY963 IQ964 KW965 ") + "SA966 YE967 OM968 PS970 AE971 IL972 BH973 QA974 BT975 MN976 NP977 IR98 TJ992 TM993 AZ994 GE995 KG996 UZ998";
var areas = globalThis.mutantAwake(703) ? "CA204,226,236,249,250,257,263,289,306,343,354,365,367,368,382,403,416,418,428,431,437,438,450,468,474,506,514,519,548,579,581,584,587,604,613,639,647,672,683,705,709,742,753,778,780,782,807,819,825,867,873,879,902,905 BS242 BB246 AI264 AG268 VG284 VI340 KY345 BM441 GD473 TC649 JM658,876 MS664 MP670 GU671 AS684 SX721 LC758 DM767 VC784 PR787,939 DO809,829,849 " - "TT868 KN869" : (globalThis.mutantAwake(702) ? "CA204,226,236,249,250,257,263,289,306,343,354,365,367,368,382,403,416,418,428,431,437,438,450,468,474,506,514,519,548,579,581,584,587,604,613,639,647,672,683,705,709,742,753,778,780,782,807,819,825,867,873,879,902,905 BS242 BB246 AI264 AG268 " - "VG284 VI340 KY345 BM441 GD473 TC649 JM658,876 MS664 MP670 GU671 AS684 SX721 LC758 DM767 VC784 PR787,939 DO809,829,849 " : (globalThis.mutantAwake(701) ? "CA204,226,236,249,250,257,263,289,306,343,354,365,367,368,382,403,416,418,428,431,437,438,450,468,474,506,514,519,548,579," - "581,584,587,604,613,639,647,672,683,705,709,742,753,778,780,782,807,819,825,867,873,879,902,905 BS242 BB246 AI264 AG268 " : (globalThis.mutantAwake(700) ? "mutant" : "CA204,226,236,249,250,257,263,289,306,343,354,365,367,368,382,403,416,418,428,431,437,438,450,468,474,506,514,519,548,579,") + "581,584,587,604,613,639,647,672,683,705,709,742,753,778,780,782,807,819,825,867,873,879,902,905 BS242 BB246 AI264 AG268 ") + "VG284 VI340 KY345 BM441 GD473 TC649 JM658,876 MS664 MP670 GU671 AS684 SX721 LC758 DM767 VC784 PR787,939 DO809,829,849 ") + "TT868 KN869";
var read = (list) => new Map(
  list.split(" ").flatMap(
    (it) => it.slice(globalThis.mutantAwake(705) ? 1 : globalThis.mutantAwake(704) ? 3 : 2).split(globalThis.mutantAwake(706) ? "mutant" : ",").map((code) => [code, it.slice(globalThis.mutantAwake(707) ? 1 : 0, globalThis.mutantAwake(709) ? 1 : globalThis.mutantAwake(708) ? 3 : 2)])
  )
);
var countriesByCode = read(codes);
var northAmerica = read(areas);

// mocks/rules/destinations.ts
function digitsOf(written2) {
  const digits2 = written2.replace(/\s+/g, "").replace(/^(\+|00)/, "");
  return globalThis.mutantAwake(232) ? void 0 : globalThis.mutantAwake(231) ? digits2 : /^[1-9]\d{6,14}$/.test(digits2) ? digits2 : void 0;
}
function countryOf(digits2) {
  if (globalThis.mutantAwake(234) ? digits2.endsWith("1") : digits2.startsWith(globalThis.mutantAwake(233) ? "mutant" : "1")) return globalThis.mutantAwake(240) ? "US" : globalThis.mutantAwake(239) ? northAmerica.get(digits2.slice(1, 4)) : northAmerica.get(digits2.slice(globalThis.mutantAwake(235) ? 2 : 1, globalThis.mutantAwake(237) ? 3 : globalThis.mutantAwake(236) ? 5 : 4)) ?? (globalThis.mutantAwake(238) ? "mutant" : "US");
  if (/^7[67]/.test(digits2)) return globalThis.mutantAwake(241) ? "mutant" : "KZ";
  return globalThis.mutantAwake(254) ? countriesByCode.get(digits2[0] ?? "") : globalThis.mutantAwake(253) ? countriesByCode.get(digits2.slice(0, 3)) ?? countriesByCode.get(digits2.slice(0, 2)) : (globalThis.mutantAwake(249) ? countriesByCode.get(digits2.slice(0, 2)) : globalThis.mutantAwake(248) ? countriesByCode.get(digits2.slice(0, 3)) : countriesByCode.get(digits2.slice(globalThis.mutantAwake(242) ? 1 : 0, globalThis.mutantAwake(244) ? 2 : globalThis.mutantAwake(243) ? 4 : 3)) ?? countriesByCode.get(digits2.slice(globalThis.mutantAwake(245) ? 1 : 0, globalThis.mutantAwake(247) ? 1 : globalThis.mutantAwake(246) ? 3 : 2))) ?? countriesByCode.get(globalThis.mutantAwake(252) ? "" : globalThis.mutantAwake(251) ? digits2[0] : digits2[globalThis.mutantAwake(250) ? 1 : 0] ?? "");
}

// mocks/rules/networks.ts
var listed = {
  US: globalThis.mutantAwake(255) ? "mutant" : "310260",
  CA: globalThis.mutantAwake(256) ? "mutant" : "302720",
  GB: globalThis.mutantAwake(257) ? "mutant" : "23410",
  IE: globalThis.mutantAwake(258) ? "mutant" : "27201",
  DE: globalThis.mutantAwake(259) ? "mutant" : "26201",
  FR: globalThis.mutantAwake(260) ? "mutant" : "20801",
  ES: globalThis.mutantAwake(261) ? "mutant" : "21407",
  IT: globalThis.mutantAwake(262) ? "mutant" : "22201",
  NL: globalThis.mutantAwake(263) ? "mutant" : "20408",
  BE: globalThis.mutantAwake(264) ? "mutant" : "20601",
  AT: globalThis.mutantAwake(265) ? "mutant" : "23201",
  CH: globalThis.mutantAwake(266) ? "mutant" : "22801",
  PT: globalThis.mutantAwake(267) ? "mutant" : "26801",
  SE: globalThis.mutantAwake(268) ? "mutant" : "24001",
  NO: globalThis.mutantAwake(269) ? "mutant" : "24201",
  DK: globalThis.mutantAwake(270) ? "mutant" : "23801",
  FI: globalThis.mutantAwake(271) ? "mutant" : "24491",
  PL: globalThis.mutantAwake(272) ? "mutant" : "26001",
  CZ: globalThis.mutantAwake(273) ? "mutant" : "23001",
  GR: globalThis.mutantAwake(274) ? "mutant" : "20201",
  TR: globalThis.mutantAwake(275) ? "mutant" : "28601",
  RU: globalThis.mutantAwake(276) ? "mutant" : "25001",
  UA: globalThis.mutantAwake(277) ? "mutant" : "25501",
  IN: globalThis.mutantAwake(278) ? "mutant" : "40410",
  CN: globalThis.mutantAwake(279) ? "mutant" : "46000",
  JP: globalThis.mutantAwake(280) ? "mutant" : "44010",
  KR: globalThis.mutantAwake(281) ? "mutant" : "45005",
  SG: globalThis.mutantAwake(282) ? "mutant" : "52501",
  HK: globalThis.mutantAwake(283) ? "mutant" : "45400",
  AU: globalThis.mutantAwake(284) ? "mutant" : "50501",
  NZ: globalThis.mutantAwake(285) ? "mutant" : "53001",
  ZA: globalThis.mutantAwake(286) ? "mutant" : "65501",
  BR: globalThis.mutantAwake(287) ? "mutant" : "72406",
  MX: globalThis.mutantAwake(288) ? "mutant" : "334020",
  AR: globalThis.mutantAwake(289) ? "mutant" : "722310",
  IL: globalThis.mutantAwake(290) ? "mutant" : "42501",
  AE: globalThis.mutantAwake(291) ? "mutant" : "42402"
};
var networkOf = (country) => listed[country];

// mocks/rules/sms-parts.ts
var basic = new Set(
  `@\xA3$\xA5\xE8\xE9\xF9\xEC\xF2\xC7
\xD8\xF8\r\xC5\xE5\u0394_\u03A6\u0393\u039B\u03A9\u03A0\u03A8\u03A3\u0398\u039E\xC6\xE6\xDF\xC9 !"#\xA4%&'()*+,-./0123456789:;<=>?\xA1ABCDEFGHIJKLMNOPQRSTUVWXYZ\xC4\xD6\xD1\xDC\xA7\xBFabcdefghijklmnopqrstuvwxyz\xE4\xF6\xF1\xFC\xE0`
);
var extended = new Set("\f^{}\\[~]|\u20AC");
function smsParts(text, unicode = false) {
  const characters = [...text];
  const gsm = globalThis.mutantAwake(295) ? !unicode || characters.every((it) => basic.has(it) || extended.has(it)) : (globalThis.mutantAwake(292) ? unicode : !unicode) && (globalThis.mutantAwake(294) ? characters.some((it) => basic.has(it) || extended.has(it)) : characters.every((it) => globalThis.mutantAwake(293) ? basic.has(it) && extended.has(it) : basic.has(it) || extended.has(it)));
  const sizes = characters.map((it) => globalThis.mutantAwake(302) ? it.length : globalThis.mutantAwake(301) ? extended.has(it) ? 2 : 1 : gsm ? globalThis.mutantAwake(300) ? 1 : globalThis.mutantAwake(299) ? 2 : extended.has(it) ? globalThis.mutantAwake(297) ? 1 : globalThis.mutantAwake(296) ? 3 : 2 : globalThis.mutantAwake(298) ? 2 : 1 : it.length);
  return globalThis.mutantAwake(314) ? { encoding: "UCS-2", parts: filled(sizes, 70, 67) } : globalThis.mutantAwake(313) ? { encoding: "GSM-7", parts: filled(sizes, 160, 153) } : gsm ? { encoding: globalThis.mutantAwake(303) ? "mutant" : "GSM-7", parts: filled(sizes, globalThis.mutantAwake(305) ? 159 : globalThis.mutantAwake(304) ? 161 : 160, globalThis.mutantAwake(307) ? 152 : globalThis.mutantAwake(306) ? 154 : 153) } : { encoding: globalThis.mutantAwake(308) ? "mutant" : "UCS-2", parts: filled(sizes, globalThis.mutantAwake(310) ? 69 : globalThis.mutantAwake(309) ? 71 : 70, globalThis.mutantAwake(312) ? 66 : globalThis.mutantAwake(311) ? 68 : 67) };
}
function filled(sizes, whole, each) {
  if (globalThis.mutantAwake(318) ? sizes.reduce((sum, size) => sum + size, 0) > whole : globalThis.mutantAwake(317) ? sizes.reduce((sum, size) => sum + size, 0) < whole : sizes.reduce((sum, size) => globalThis.mutantAwake(315) ? sum - size : sum + size, globalThis.mutantAwake(316) ? 1 : 0) <= whole) return globalThis.mutantAwake(319) ? 2 : 1;
  let [parts, used] = [globalThis.mutantAwake(320) ? 2 : 1, globalThis.mutantAwake(321) ? 1 : 0];
  for (const size of sizes) {
    if (!globalThis.mutantAwake(328)) {
      if (globalThis.mutantAwake(324) ? used + size <= each : globalThis.mutantAwake(323) ? used + size >= each : (globalThis.mutantAwake(322) ? used - size : used + size) > each) [parts, used] = [globalThis.mutantAwake(326) ? parts - 1 : parts + (globalThis.mutantAwake(325) ? 2 : 1), globalThis.mutantAwake(327) ? 1 : 0];
      used += size;
    }
  }
  return parts;
}

// mocks/rules/sms-price.ts
var listed2 = {
  US: globalThis.mutantAwake(330) ? 56 : globalThis.mutantAwake(329) ? 58 : 57,
  CA: globalThis.mutantAwake(332) ? 56 : globalThis.mutantAwake(331) ? 58 : 57,
  GB: globalThis.mutantAwake(334) ? 332 : globalThis.mutantAwake(333) ? 334 : 333,
  IE: globalThis.mutantAwake(336) ? 519 : globalThis.mutantAwake(335) ? 521 : 520,
  DE: globalThis.mutantAwake(338) ? 669 : globalThis.mutantAwake(337) ? 671 : 670,
  FR: globalThis.mutantAwake(340) ? 439 : globalThis.mutantAwake(339) ? 441 : 440,
  ES: globalThis.mutantAwake(342) ? 459 : globalThis.mutantAwake(341) ? 461 : 460,
  IT: globalThis.mutantAwake(344) ? 509 : globalThis.mutantAwake(343) ? 511 : 510,
  NL: globalThis.mutantAwake(346) ? 709 : globalThis.mutantAwake(345) ? 711 : 710,
  BE: globalThis.mutantAwake(348) ? 779 : globalThis.mutantAwake(347) ? 781 : 780,
  AT: globalThis.mutantAwake(350) ? 639 : globalThis.mutantAwake(349) ? 641 : 640,
  CH: globalThis.mutantAwake(352) ? 559 : globalThis.mutantAwake(351) ? 561 : 560,
  PT: globalThis.mutantAwake(354) ? 339 : globalThis.mutantAwake(353) ? 341 : 340,
  SE: globalThis.mutantAwake(356) ? 529 : globalThis.mutantAwake(355) ? 531 : 530,
  NO: globalThis.mutantAwake(358) ? 479 : globalThis.mutantAwake(357) ? 481 : 480,
  DK: globalThis.mutantAwake(360) ? 399 : globalThis.mutantAwake(359) ? 401 : 400,
  FI: globalThis.mutantAwake(362) ? 619 : globalThis.mutantAwake(361) ? 621 : 620,
  PL: globalThis.mutantAwake(364) ? 249 : globalThis.mutantAwake(363) ? 251 : 250,
  CZ: globalThis.mutantAwake(366) ? 479 : globalThis.mutantAwake(365) ? 481 : 480,
  GR: globalThis.mutantAwake(368) ? 469 : globalThis.mutantAwake(367) ? 471 : 470,
  TR: globalThis.mutantAwake(370) ? 119 : globalThis.mutantAwake(369) ? 121 : 120,
  RU: globalThis.mutantAwake(372) ? 329 : globalThis.mutantAwake(371) ? 331 : 330,
  UA: globalThis.mutantAwake(374) ? 559 : globalThis.mutantAwake(373) ? 561 : 560,
  IN: globalThis.mutantAwake(376) ? 99 : globalThis.mutantAwake(375) ? 101 : 100,
  CN: globalThis.mutantAwake(378) ? 269 : globalThis.mutantAwake(377) ? 271 : 270,
  JP: globalThis.mutantAwake(380) ? 559 : globalThis.mutantAwake(379) ? 561 : 560,
  KR: globalThis.mutantAwake(382) ? 239 : globalThis.mutantAwake(381) ? 241 : 240,
  SG: globalThis.mutantAwake(384) ? 309 : globalThis.mutantAwake(383) ? 311 : 310,
  HK: globalThis.mutantAwake(386) ? 419 : globalThis.mutantAwake(385) ? 421 : 420,
  AU: globalThis.mutantAwake(388) ? 479 : globalThis.mutantAwake(387) ? 481 : 480,
  NZ: globalThis.mutantAwake(390) ? 789 : globalThis.mutantAwake(389) ? 791 : 790,
  ZA: globalThis.mutantAwake(392) ? 199 : globalThis.mutantAwake(391) ? 201 : 200,
  BR: globalThis.mutantAwake(394) ? 239 : globalThis.mutantAwake(393) ? 241 : 240,
  MX: globalThis.mutantAwake(396) ? 229 : globalThis.mutantAwake(395) ? 231 : 230,
  AR: globalThis.mutantAwake(398) ? 499 : globalThis.mutantAwake(397) ? 501 : 500,
  IL: globalThis.mutantAwake(400) ? 149 : globalThis.mutantAwake(399) ? 151 : 150,
  AE: globalThis.mutantAwake(402) ? 249 : globalThis.mutantAwake(401) ? 251 : 250
};
var smsPrice = (country) => globalThis.mutantAwake(410) ? 300 + hash(`sms ${country}`) % 700 : globalThis.mutantAwake(409) ? listed2[country] : listed2[country] ?? (globalThis.mutantAwake(408) ? 300 - hash(`sms ${country}`) % 700 : (globalThis.mutantAwake(404) ? 299 : globalThis.mutantAwake(403) ? 301 : 300) + (globalThis.mutantAwake(407) ? hash(`sms ${country}`) * 700 : hash(`sms ${country}`) % (globalThis.mutantAwake(406) ? 699 : globalThis.mutantAwake(405) ? 701 : 700)));

// mocks/rules/sender.ts
var isSender = (from) => globalThis.mutantAwake(215) ? /^\+?\d{1,15}$/.test(from) && /^[\p{L}\d][\p{L}\d ._&-]{0,10}$/u.test(from) : /^\+?\d{1,15}$/.test(from) || /^[\p{L}\d][\p{L}\d ._&-]{0,10}$/u.test(from);

// mocks/developer/sms-request.ts
var rejection = (status, text) => ({ status, "error-text": text });
var longest = 3200;
function smsRequest({ from, to, text, type = "text" }) {
  if (!from) return rejection("2", "Missing from param");
  if (!to) return rejection("2", "Missing to param");
  if (type !== "text" && type !== "unicode") return rejection("3", "Invalid type param");
  if (!text) return rejection("2", "Missing Message Text");
  const digits2 = digitsOf(to);
  if (!digits2) return rejection("3", "to address is not numeric");
  if (!isSender(from)) return rejection("15", "Illegal Sender Address - rejected");
  if (text.length > longest) return rejection("12", "Message too long");
  return { from, to: digits2, text, unicode: type === "unicode" };
}

// mocks/developer/sms.ts
var sendSms = (request, _, run) => run((world) => {
  const params = parametersOf(request);
  const [next, entries2] = attempt(world, request, params);
  const echoed = Object.entries(params).filter(([key]) => key === "client-ref" || key === "account-ref");
  const refs = Object.fromEntries(echoed.map(([key, value]) => [key, value.slice(0, 40)]));
  const messages = entries2.map((entry) => ({ ...entry, ...refs }));
  return [next, json({ "message-count": String(messages.length), messages })];
});
function attempt(world, request, params) {
  const credentials = credentialsOf(request, params);
  const rejected = (reason, to) => [world, [{ ...to && { to }, ...reason }]];
  if (!credentials.key) return rejected(rejection("2", "Missing api_key"));
  if (!credentials.secret) return rejected(rejection("2", "Missing api_secret"));
  const user = userOf(world, credentials);
  if (!user) return rejected(rejection("4", "Bad Credentials"));
  const message = smsRequest(params);
  if ("status" in message) return rejected(message);
  const country = countryOf(message.to);
  if (!country) return rejected(rejection("6", "Unroutable message - rejected"), message.to);
  const account = known(world.accounts, user.accountId);
  if (!mayMessage(account, message.to)) return rejected(rejection("29", "Non White-listed Destination - rejected"), message.to);
  return charged(world, account, message, country) ?? rejected(rejection("9", "Quota Exceeded - rejected"), message.to);
}
function charged(world, account, message, country) {
  const text = sentText(account, message.text);
  const { parts } = smsParts(text, message.unicode);
  const price = smsPrice(country);
  if (!covers(account, price * parts)) return void 0;
  const to = `+${message.to}`;
  const paid = post(account, { at: world.now, kind: "message", what: `text message to ${to}`, amount: -price * parts });
  const after = withAccount(drawn(world), called(withDestination(paid, message.to), world.now));
  const network = networkOf(country);
  const entries2 = Array.from({ length: parts }, (_, part) => ({
    to: message.to,
    "message-id": messageId(world, part),
    status: "0",
    "remaining-balance": decimal(account.balance - price * (part + 1), 8),
    "message-price": decimal(price, 8),
    ...network && { network }
  }));
  return [send(after, { kind: "sms", account: account.id, to, from: message.from, text, parts }), entries2];
}

// mocks/money-entities.ts
var noMoneyYet = {
  methods: [],
  autoReload: { enabled: false, methodId: null, amount: 0, threshold: 500, refusals: 0 },
  alerts: { financeEmails: [], balanceAlert: false, threshold: 500, armed: true },
  displayCurrency: "EUR"
};
var noInvoice = { state: "none", serial: null, issuedAt: null, making: null, to: null };

// mocks/rules/provider.ts
var visas = globalThis.mutantAwake(712) ? "nonce|(visa|no-billing-address|commercial|durbin-regulated|healthcare|debit|payroll|no-indicators|unknown-indicators|" - "country-of-issuance-(usa|cad)|issuing-bank-network-only)-nonce" : (globalThis.mutantAwake(710) ? "mutant" : "nonce|(visa|no-billing-address|commercial|durbin-regulated|healthcare|debit|payroll|no-indicators|unknown-indicators|") + (globalThis.mutantAwake(711) ? "mutant" : "country-of-issuance-(usa|cad)|issuing-bank-network-only)-nonce");
var paypal = { kind: globalThis.mutantAwake(713) ? "mutant" : "paypal", brand: "", label: globalThis.mutantAwake(714) ? "mutant" : "bb-buyer@example.com" };
var published = [
  [new RegExp(`^fake-valid-(${visas})$`), {}],
  [/^fake-valid-mastercard-nonce$/, { brand: globalThis.mutantAwake(715) ? "mutant" : "mastercard", label: globalThis.mutantAwake(716) ? "mutant" : "4444" }],
  [/^fake-valid-prepaid-nonce$/, { refusal: globalThis.mutantAwake(717) ? "mutant" : "prepaidRefused" }],
  // Visa and Mastercard only (rules, 5).
  [/^fake-valid-(amex|discover|jcb|maestro|dinersclub)-nonce$/, { refusal: globalThis.mutantAwake(718) ? "mutant" : "cardTypeRefused" }],
  [/^fake-processor-declined-mastercard-nonce$/, { brand: globalThis.mutantAwake(719) ? "mutant" : "mastercard", label: globalThis.mutantAwake(720) ? "mutant" : "4444", refusal: globalThis.mutantAwake(721) ? "mutant" : "declined" }],
  [/^fake-processor-declined-(visa|amex|discover)-nonce$/, { refusal: globalThis.mutantAwake(722) ? "mutant" : "declined" }],
  [/^fake-processor-failure-jcb-nonce$/, { refusal: globalThis.mutantAwake(723) ? "mutant" : "processorUnavailable" }],
  [/^fake-luhn-invalid-nonce$/, { refusal: globalThis.mutantAwake(724) ? "mutant" : "invalidCard" }],
  [/^fake-consumed-nonce$/, { refusal: globalThis.mutantAwake(725) ? "mutant" : "tokenUsed" }],
  [/^fake-gateway-rejected-(fraud|risk-thresholds?)-nonce$/, { refusal: globalThis.mutantAwake(726) ? "mutant" : "fraudSuspected" }],
  [/^fake-three-d-secure-(visa-full|two-visa-successful-step-up)-authentication-nonce$/, { challenge: globalThis.mutantAwake(727) ? "mutant" : "passes" }],
  [
    /^fake-three-d-secure-visa-(failed-(signature|authentication)|mpi-authenticate-error|authentication-unavailable)-nonce$/,
    { challenge: globalThis.mutantAwake(728) ? "mutant" : "fails" }
  ],
  // No challenge: the bank knows the card, takes no part, or does not answer.
  [/^fake-three-d-secure-(two-)?visa-[a-z-]+-nonce$/, {}],
  [/^fake-paypal-one-time-nonce$/, { ...paypal, keepable: globalThis.mutantAwake(729) ? true : false }],
  [/^fake-paypal-billing-agreement-nonce$/, { ...paypal, canAutoReload: globalThis.mutantAwake(730) ? false : true }],
  // Consent to future payments was without the capability (rules, 6).
  [/^fake-paypal-future-nonce$/, paypal]
];
function instrumentOf(vault, accountId, month) {
  const own = ownToken(vault);
  if (own) return { ...instrument({ ...own, vault, fingerprint: own.fingerprint }), ...expiry(own, month) };
  const traits = published.find(([pattern]) => pattern.test(vault))?.[1];
  if (globalThis.mutantAwake(731) ? traits : !traits) return void 0;
  const made = instrument({ ...traits, vault, fingerprint: `${accountId} ${vault}` });
  return { ...made, ...expiry(made, month) };
}
var instrument = ({ kind = "card", ...traits }) => ({
  kind,
  brand: globalThis.mutantAwake(732) ? "mutant" : "visa",
  label: globalThis.mutantAwake(733) ? "mutant" : "1881",
  refusal: null,
  challenge: null,
  keepable: globalThis.mutantAwake(734) ? false : true,
  canAutoReload: globalThis.mutantAwake(736) ? kind !== "card" : kind === (globalThis.mutantAwake(735) ? "mutant" : "card"),
  ...traits
});
function expiry(card2, month) {
  if (globalThis.mutantAwake(738) ? card2.kind !== "paypal" : card2.kind === (globalThis.mutantAwake(737) ? "mutant" : "paypal")) return { expires: null };
  if (card2.expiring) return { expires: month };
  const spread = hash(card2.fingerprint);
  return { expires: `${globalThis.mutantAwake(748) ? Number(month.slice(0, 4)) + 2 - spread % 3 : (globalThis.mutantAwake(744) ? Number(month.slice(0, 4)) - 2 : Number(month.slice(globalThis.mutantAwake(739) ? 1 : 0, globalThis.mutantAwake(741) ? 3 : globalThis.mutantAwake(740) ? 5 : 4)) + (globalThis.mutantAwake(743) ? 1 : globalThis.mutantAwake(742) ? 3 : 2)) + (globalThis.mutantAwake(747) ? spread * 3 : spread % (globalThis.mutantAwake(746) ? 2 : globalThis.mutantAwake(745) ? 4 : 3))}-${String(globalThis.mutantAwake(756) ? 1 - (spread >>> 8) % 12 : (globalThis.mutantAwake(749) ? 2 : 1) + (globalThis.mutantAwake(755) ? (spread >>> 8) * 12 : (globalThis.mutantAwake(752) ? spread << 8 : spread >>> (globalThis.mutantAwake(751) ? 7 : globalThis.mutantAwake(750) ? 9 : 8)) % (globalThis.mutantAwake(754) ? 11 : globalThis.mutantAwake(753) ? 13 : 12))).padStart(globalThis.mutantAwake(758) ? 1 : globalThis.mutantAwake(757) ? 3 : 2, globalThis.mutantAwake(759) ? "mutant" : "0")}` };
}

// mocks/rules/payment-records.ts
var withPayment = (world, payment) => ({
  ...world,
  payments: world.payments.set(payment.id, payment)
});
function beginPayment(world, accountId, wanted) {
  const payment = {
    id: id(world, globalThis.mutantAwake(545) ? "mutant" : "pay"),
    accountId,
    createdAt: world.now,
    label: "",
    automatic: globalThis.mutantAwake(546) ? true : false,
    status: globalThis.mutantAwake(547) ? "mutant" : "pending",
    action: null,
    decline: null,
    settledAt: null,
    arrivesAt: null,
    reference: paymentReference(world),
    invoice: noInvoice,
    input: "",
    keep: globalThis.mutantAwake(548) ? true : false,
    source: null,
    ...wanted
  };
  const ids = append(globalThis.mutantAwake(550) ? emptyLog : globalThis.mutantAwake(549) ? world.paymentsOf.get(accountId) : world.paymentsOf.get(accountId) ?? emptyLog, payment.id);
  return [withPayment({ ...drawn(world), paymentsOf: world.paymentsOf.set(accountId, ids) }, payment), payment];
}
var monthOf = (at2) => new Date(at2).toISOString().slice(globalThis.mutantAwake(551) ? 1 : 0, globalThis.mutantAwake(553) ? 6 : globalThis.mutantAwake(552) ? 8 : 7);
var shown = (world, accountId, vault) => instrumentOf(vault, accountId, monthOf(world.now));
function keptInstrument(world, accountId, { vault, expires }) {
  const instrument2 = shown(world, accountId, vault);
  return globalThis.mutantAwake(554) ? instrument2 || { ...instrument2, expires } : instrument2 && { ...instrument2, expires };
}
var sourceOf = ({ vault, fingerprint, brand, expires, keepable, canAutoReload }) => ({
  vault,
  fingerprint,
  brand,
  expires,
  keepable,
  canAutoReload
});
var isSpent = ({ spentTokens }, token2) => spentTokens.has(token2);
var spent = (world, token2, paymentId) => globalThis.mutantAwake(556) ? world : globalThis.mutantAwake(555) ? { ...world, spentTokens: world.spentTokens.set(token2, paymentId) } : isOneTime(token2) ? { ...world, spentTokens: world.spentTokens.set(token2, paymentId) } : world;
var isOthers = ({ methodOwners }, accountId, fingerprint) => globalThis.mutantAwake(559) ? (methodOwners.get(fingerprint) ?? accountId) === accountId : (globalThis.mutantAwake(558) ? accountId : globalThis.mutantAwake(557) ? methodOwners.get(fingerprint) : methodOwners.get(fingerprint) ?? accountId) !== accountId;
var keptAs = ({ methods }, fingerprint) => globalThis.mutantAwake(561) ? methods.findLast((it) => it.fingerprint === fingerprint) : methods.find((it) => globalThis.mutantAwake(560) ? it.fingerprint !== fingerprint : it.fingerprint === fingerprint);

// mocks/rules/invoices.ts
var madeWithin = globalThis.mutantAwake(482) ? 72 / hour : (globalThis.mutantAwake(481) ? 71 : globalThis.mutantAwake(480) ? 73 : 72) * hour;
var invoiceNumber = (serial) => `NX-${String(serial).padStart(globalThis.mutantAwake(484) ? 5 : globalThis.mutantAwake(483) ? 7 : 6, globalThis.mutantAwake(485) ? "mutant" : "0")}`;
var billed = ({ companyName, vatNumber = "" }) => ({ companyName, vatNumber });
function withFinalInvoice(world, payment) {
  const account = known(world.accounts, payment.accountId);
  const serial = globalThis.mutantAwake(487) ? world.invoiceSerial - 1 : world.invoiceSerial + (globalThis.mutantAwake(486) ? 2 : 1);
  const invoice = { state: globalThis.mutantAwake(488) ? "mutant" : "final", serial, issuedAt: world.now, making: null, to: billed(account) };
  const next = withPayment({ ...world, invoiceSerial: serial }, { ...payment, invoice });
  const text = `Your invoice ${invoiceNumber(serial)} over ${euros(cents(payment.amount))} is ready to download.`;
  return mailFinance(next, account, { subject: `Invoice ${invoiceNumber(serial)}`, text });
}
function withProForma(world, payment) {
  const account = known(world.accounts, payment.accountId);
  const invoice = { state: globalThis.mutantAwake(489) ? "mutant" : "proForma", serial: null, issuedAt: world.now, making: null, to: billed(account) };
  const text = `Please transfer ${euros(cents(payment.amount))} and write ${payment.reference} on it. This is no final invoice.`;
  const mail = { subject: `Pro-forma invoice ${payment.reference}`, text };
  return mailFinance(withPayment(world, { ...payment, invoice }), account, mail);
}
function withRequestedInvoice(world, payment) {
  const chance2 = mix(mix(world.seed) ^ hash(`invoice ${payment.id}`));
  const readyAt = globalThis.mutantAwake(500) ? world.now + hour - chance2 % (71 * 60 + 1) * minute : (globalThis.mutantAwake(490) ? world.now - hour : world.now + hour) + (globalThis.mutantAwake(499) ? chance2 % (71 * 60 + 1) / minute : (globalThis.mutantAwake(498) ? chance2 * (71 * 60 + 1) : chance2 % (globalThis.mutantAwake(497) ? 71 * 60 - 1 : (globalThis.mutantAwake(495) ? 71 / 60 : (globalThis.mutantAwake(492) ? 70 : globalThis.mutantAwake(491) ? 72 : 71) * (globalThis.mutantAwake(494) ? 59 : globalThis.mutantAwake(493) ? 61 : 60)) + (globalThis.mutantAwake(496) ? 2 : 1))) * minute);
  const making = { readyAt, readyBy: globalThis.mutantAwake(501) ? world.now - madeWithin : world.now + madeWithin };
  return withPayment(world, { ...payment, invoice: { ...payment.invoice, state: globalThis.mutantAwake(502) ? "mutant" : "requested", making } });
}
var invoiceMade = {
  table: globalThis.mutantAwake(503) ? "mutant" : "payments",
  next(payment) {
    const { making } = payment.invoice;
    if (globalThis.mutantAwake(504) ? making : !making) return void 0;
    return {
      at: making.readyAt,
      rank: rank.expiry,
      type: globalThis.mutantAwake(505) ? "mutant" : "invoiceMade",
      account: payment.accountId,
      summary: `The invoice of payment ${payment.reference} is made`,
      apply: (world) => withFinalInvoice(world, payment)
    };
  }
};

// mocks/rules/settle.ts
function charge(world, payment, instrument2) {
  const decline = refusalOf(instrument2, payment.amount, monthOf(world.now));
  return globalThis.mutantAwake(516) ? settled(world, payment) : globalThis.mutantAwake(515) ? failed(world, payment, decline) : decline ? failed(world, payment, decline) : settled(world, payment);
}
var failed = (world, payment, decline) => withPayment(world, { ...payment, status: globalThis.mutantAwake(517) ? "mutant" : "failed", decline, action: null });
function settled(world, payment) {
  const account = known(world.accounts, payment.accountId);
  const what = `payment ${payment.reference}`;
  const paid = post(account, { at: world.now, kind: globalThis.mutantAwake(518) ? "mutant" : "payment", what, amount: cents(payment.amount) });
  const done2 = { ...payment, status: globalThis.mutantAwake(519) ? "mutant" : "succeeded", settledAt: world.now, action: null, arrivesAt: null };
  const owned = globalThis.mutantAwake(521) ? world.methodOwners : globalThis.mutantAwake(520) ? world.methodOwners.set(payment.source.fingerprint, account.id) : payment.source ? world.methodOwners.set(payment.source.fingerprint, account.id) : world.methodOwners;
  const next = withAccount({ ...world, methodOwners: owned }, withMethod({ ...paid, demo: null }, payment));
  return globalThis.mutantAwake(525) ? withFinalInvoice(next, done2) : globalThis.mutantAwake(524) ? withPayment(next, done2) : (globalThis.mutantAwake(523) ? payment.kind !== "card" : payment.kind === (globalThis.mutantAwake(522) ? "mutant" : "card")) ? withPayment(next, done2) : withFinalInvoice(next, done2);
}
function withMethod(account, { keep, source, ...payment }) {
  if (globalThis.mutantAwake(531) ? (!keep || !source?.keepable) && payment.kind === "bankTransfer" : (globalThis.mutantAwake(528) ? !keep && !source?.keepable : (globalThis.mutantAwake(526) ? keep : !keep) || (globalThis.mutantAwake(527) ? source?.keepable : !source?.keepable)) || (globalThis.mutantAwake(530) ? payment.kind !== "bankTransfer" : payment.kind === (globalThis.mutantAwake(529) ? "mutant" : "bankTransfer"))) return account;
  const before = keptAs(account, source.fingerprint);
  const method = {
    id: globalThis.mutantAwake(535) ? payment.id.replace("pay", "mth") : globalThis.mutantAwake(534) ? before?.id : before?.id ?? payment.id.replace(globalThis.mutantAwake(532) ? "mutant" : "pay", globalThis.mutantAwake(533) ? "mutant" : "mth"),
    kind: payment.kind,
    brand: source.brand,
    label: payment.label,
    expires: source.expires,
    canAutoReload: source.canAutoReload,
    billing: payment.billing,
    fingerprint: source.fingerprint,
    vault: source.vault,
    firstAmount: globalThis.mutantAwake(537) ? payment.amount : globalThis.mutantAwake(536) ? before?.firstAmount : before?.firstAmount ?? payment.amount,
    firstReference: globalThis.mutantAwake(539) ? payment.reference : globalThis.mutantAwake(538) ? before?.firstReference : before?.firstReference ?? payment.reference
  };
  const methods = globalThis.mutantAwake(544) ? [...account.methods, method] : globalThis.mutantAwake(543) ? account.methods.map((it) => it === before ? method : it) : before ? account.methods.map((it) => globalThis.mutantAwake(542) ? it : globalThis.mutantAwake(541) ? method : (globalThis.mutantAwake(540) ? it !== before : it === before) ? method : it) : [...account.methods, method];
  return { ...account, methods };
}

// mocks/rules/auto-reload.ts
var refusalsToStop = globalThis.mutantAwake(90) ? 2 : globalThis.mutantAwake(89) ? 4 : 3;
var payingWith = ({ autoReload, methods }) => globalThis.mutantAwake(94) ? void 0 : globalThis.mutantAwake(93) ? methods.find(({ id: id2 }) => id2 === autoReload.methodId) : autoReload.enabled ? globalThis.mutantAwake(92) ? methods.findLast(({ id: id2 }) => id2 === autoReload.methodId) : methods.find(({ id: id2 }) => globalThis.mutantAwake(91) ? id2 !== autoReload.methodId : id2 === autoReload.methodId) : void 0;
var wantsReload = (account) => globalThis.mutantAwake(98) ? payingWith(account) !== void 0 || account.balance < cents(account.autoReload.threshold) : (globalThis.mutantAwake(95) ? payingWith(account) === void 0 : payingWith(account) !== void 0) && (globalThis.mutantAwake(97) ? account.balance >= cents(account.autoReload.threshold) : globalThis.mutantAwake(96) ? account.balance <= cents(account.autoReload.threshold) : account.balance < cents(account.autoReload.threshold));
var withAutoReload = (world, account, change) => withAccount(world, { ...account, autoReload: { ...account.autoReload, ...change } });
function reloadOnce(world, accountId) {
  const account = known(world.accounts, accountId);
  const method = payingWith(account);
  if (globalThis.mutantAwake(99) ? method : !method) return world;
  const [paid, status] = payWith(world, account, method, account.autoReload.amount);
  if (globalThis.mutantAwake(101) ? status === "succeeded" : status !== (globalThis.mutantAwake(100) ? "mutant" : "succeeded")) return afterRefusal(paid, account);
  const after = known(paid.accounts, accountId);
  return globalThis.mutantAwake(106) ? withAutoReload(paid, after, { refusals: 0 }) : globalThis.mutantAwake(105) ? paid : (globalThis.mutantAwake(103) ? after.autoReload.refusals !== 0 : after.autoReload.refusals === (globalThis.mutantAwake(102) ? 1 : 0)) ? paid : withAutoReload(paid, after, { refusals: globalThis.mutantAwake(104) ? 1 : 0 });
}
function payWith(world, { id: id2 }, method, amount2) {
  const instrument2 = keptInstrument(world, id2, method);
  const { kind, label, billing: billing3 } = method;
  const [begun2, payment] = beginPayment(world, id2, {
    amount: amount2,
    kind,
    label,
    billing: billing3,
    automatic: globalThis.mutantAwake(107) ? false : true,
    source: globalThis.mutantAwake(109) ? null : globalThis.mutantAwake(108) ? sourceOf(instrument2) : instrument2 ? sourceOf(instrument2) : null
  });
  const next = globalThis.mutantAwake(112) ? failed(begun2, payment, "declined") : globalThis.mutantAwake(111) ? charge(begun2, payment, instrument2) : instrument2 ? charge(begun2, payment, instrument2) : failed(begun2, payment, globalThis.mutantAwake(110) ? "mutant" : "declined");
  return [next, globalThis.mutantAwake(118) ? "failed" : globalThis.mutantAwake(117) ? "succeeded" : (globalThis.mutantAwake(114) ? known(next.payments, payment.id).status !== "succeeded" : known(next.payments, payment.id).status === (globalThis.mutantAwake(113) ? "mutant" : "succeeded")) ? globalThis.mutantAwake(115) ? "mutant" : "succeeded" : globalThis.mutantAwake(116) ? "mutant" : "failed"];
}
function afterRefusal(world, account) {
  const refusals = globalThis.mutantAwake(120) ? account.autoReload.refusals - 1 : account.autoReload.refusals + (globalThis.mutantAwake(119) ? 2 : 1);
  const stops = globalThis.mutantAwake(122) ? refusals < refusalsToStop : globalThis.mutantAwake(121) ? refusals > refusalsToStop : refusals >= refusalsToStop;
  const counted = withAutoReload(world, account, { refusals, enabled: globalThis.mutantAwake(123) ? stops : !stops });
  const attempt3 = `Auto reload could not add ${euros(cents(account.autoReload.amount))}: the payment was refused.`;
  const text = globalThis.mutantAwake(125) ? attempt3 : globalThis.mutantAwake(124) ? `${attempt3} This was the third time in a row: auto reload is switched off.` : stops ? `${attempt3} This was the third time in a row: auto reload is switched off.` : attempt3;
  return mailAccount(counted, account, { subject: globalThis.mutantAwake(127) ? "Auto reload failed" : globalThis.mutantAwake(126) ? "Auto reload is switched off" : stops ? "Auto reload is switched off" : "Auto reload failed", text });
}

// mocks/developer/top-up.ts
var reloadable = ({ autoReload, methods }) => autoReload.enabled ? methods.find(({ id: id2, kind }) => id2 === autoReload.methodId && kind === "paypal") : void 0;
var topUp = (request, _, run) => run((world) => {
  const parameters = parametersOf(request);
  const user = userOf(world, credentialsOf(request, parameters));
  if (!user) return [world, coded(401, "authentication failed")];
  if (!parameters["trx"]) return [world, badParameters({ trx: "Is required." })];
  const account = known(world.accounts, user.accountId);
  const method = reloadable(account);
  if (!method) return [world, coded(401, "not auto-reload enabled")];
  if (method.firstReference !== parameters["trx"]) return [world, coded(420, "topup failed")];
  const [paid, status] = payWith(world, account, method, method.firstAmount);
  if (status === "failed") return [paid, coded(420, "topup failed")];
  return [withAccount(paid, called(known(paid.accounts, account.id), world.now)), coded(200, "success")];
});

// mocks/developer/index.ts
var malformed = {
  type: "BAD_REQUEST",
  error_title: "Bad Request",
  invalid_parameters: { body: "Is not valid JSON." }
};
var legacy = (answer) => (...call) => {
  try {
    return answer(...call);
  } catch (error) {
    if (error instanceof ApiError && error.code === "badRequest") return json(malformed, 400);
    throw error;
  }
};
var developerRoutes = {
  "GET /account/get-balance": legacy(getBalance2),
  "POST /account/top-up": legacy(topUp),
  "GET /sms/json": legacy(sendSms),
  "POST /sms/json": legacy(sendSms)
};

// mocks/commands/account.ts
var accountCommands = {
  getBalance: (world, _, { account: { balance, demo } }) => [
    world,
    {
      amount: decimal(balance),
      currency: "EUR",
      demo: demo && {
        destinations: [...demo.destinations],
        limit: destinationLimit,
        left: destinationLimit - demo.destinations.length
      }
    }
  ],
  getGettingStarted: (world, _, { account }) => [
    world,
    {
      show: showsGettingStarted(account),
      firstCallAt: account.firstCallAt === null ? null : new Date(account.firstCallAt).toISOString()
    }
  ]
};

// mocks/commands/api-key.ts
var apiKeyCommands = {
  getApiKey: (world, _, { user: { apiKey: apiKey2, secrets } }) => [
    world,
    {
      apiKey: apiKey2,
      secrets: secrets.map(({ id: id2, secret, createdAt }) => ({
        id: id2,
        createdAt: new Date(createdAt).toISOString(),
        ending: secret.slice(-3)
      }))
    }
  ],
  revealApiSecret(world, { secretId }, { user }) {
    const found = user.secrets.find(({ id: id2 }) => id2 === secretId);
    if (!found) throw new ApiError("notFound");
    return [world, { secret: found.secret }];
  }
};

// mocks/rules/sign-in-lock.ts
var failuresToLock = globalThis.mutantAwake(412) ? 4 : globalThis.mutantAwake(411) ? 6 : 5;
var lockLasts = globalThis.mutantAwake(415) ? 15 / minute : (globalThis.mutantAwake(414) ? 14 : globalThis.mutantAwake(413) ? 16 : 15) * minute;
var failuresKept = day;
var failed2 = (before, email2, now) => ({
  email: email2,
  failures: globalThis.mutantAwake(420) ? (before?.failures ?? 0) - 1 : (globalThis.mutantAwake(418) ? 0 : globalThis.mutantAwake(417) ? before?.failures : before?.failures ?? (globalThis.mutantAwake(416) ? 1 : 0)) + (globalThis.mutantAwake(419) ? 2 : 1),
  latestAt: now
});
var isLocked = ({ failures }) => globalThis.mutantAwake(422) ? failures < failuresToLock : globalThis.mutantAwake(421) ? failures > failuresToLock : failures >= failuresToLock;
var lockedFor = (record, now) => globalThis.mutantAwake(430) ? 0 : globalThis.mutantAwake(429) ? Math.max(0, record.latestAt + lockLasts - now) : (globalThis.mutantAwake(423) ? record || isLocked(record) : record && isLocked(record)) ? globalThis.mutantAwake(427) ? Math.min(0, record.latestAt + lockLasts - now) : Math.max(globalThis.mutantAwake(424) ? 1 : 0, globalThis.mutantAwake(426) ? record.latestAt + lockLasts + now : (globalThis.mutantAwake(425) ? record.latestAt - lockLasts : record.latestAt + lockLasts) - now) : globalThis.mutantAwake(428) ? 1 : 0;
var signInFailuresForgotten = {
  table: globalThis.mutantAwake(431) ? "mutant" : "signInFailures",
  next: (record) => ({
    at: globalThis.mutantAwake(434) ? record.latestAt - (isLocked(record) ? lockLasts : failuresKept) : record.latestAt + (globalThis.mutantAwake(433) ? failuresKept : globalThis.mutantAwake(432) ? lockLasts : isLocked(record) ? lockLasts : failuresKept),
    rank: rank.expiry,
    type: globalThis.mutantAwake(438) ? "signInFailuresForgotten" : globalThis.mutantAwake(437) ? "signInUnlocked" : isLocked(record) ? globalThis.mutantAwake(435) ? "mutant" : "signInUnlocked" : globalThis.mutantAwake(436) ? "mutant" : "signInFailuresForgotten",
    account: null,
    summary: `${record.email} ${globalThis.mutantAwake(440) ? "has a clean record again" : globalThis.mutantAwake(439) ? "may sign in again" : isLocked(record) ? "may sign in again" : "has a clean record again"}`,
    apply: (world) => ({ ...world, signInFailures: world.signInFailures.delete(record.email) })
  })
};

// mocks/rules/folding.ts
var foldedName = (name) => (globalThis.mutantAwake(53) ? name.normalize("NFKC").toUpperCase() : name.normalize(globalThis.mutantAwake(52) ? "mutant" : "NFKC").toLowerCase()).replace(/\s+/g, "");
var foldedEmail = (email2) => globalThis.mutantAwake(54) ? email2.toUpperCase() : email2.toLowerCase();

// mocks/rules/session-expiry.ts
var sessionLasts = globalThis.mutantAwake(218) ? 12 / hour : (globalThis.mutantAwake(217) ? 11 : globalThis.mutantAwake(216) ? 13 : 12) * hour;
var sessionExpiry = {
  table: globalThis.mutantAwake(219) ? "mutant" : "sessions",
  next: ({ token: token2, expiresAt }) => ({
    at: expiresAt,
    rank: rank.expiry,
    type: globalThis.mutantAwake(220) ? "mutant" : "sessionExpired",
    account: null,
    summary: "A session ended",
    apply: (world) => ({ ...world, sessions: world.sessions.delete(token2) })
  })
};

// mocks/commands/begin-session.ts
function beginSession(world, user) {
  const session = { token: token(world, "session"), userId: user.id, expiresAt: world.now + sessionLasts };
  const next = { ...drawn(world), sessions: world.sessions.set(session.token, session) };
  return [next, { ...sessionView(next, session, user), token: session.token }];
}
function sessionView({ accounts }, { expiresAt }, { id: id2, name, email: email2, primary, accountId }) {
  const { companyName } = known(accounts, accountId);
  return {
    expiresAt: new Date(expiresAt).toISOString(),
    user: { id: id2, name, email: email2, primary, permissions: primary ? [...permissions] : [] },
    mustReplacePassword: false,
    account: { id: accountId, companyName }
  };
}

// mocks/commands/session.ts
var sessionCommands = {
  signIn(world, { email: email2, password }) {
    const address = foldedEmail(email2);
    const record = world.signInFailures.get(address);
    const wait = lockedFor(record, world.now);
    if (wait > 0) throw new ApiError("locked", { retryAfter: inSeconds(wait) });
    const user = world.users.get(world.emails.get(address) ?? "");
    if (user?.password !== password) {
      const counted = { ...world, signInFailures: world.signInFailures.set(address, failed2(record, address, world.now)) };
      return [counted, new ApiError("invalid", { fields: { password: { code: "wrongCredentials" } } })];
    }
    return beginSession({ ...world, signInFailures: world.signInFailures.delete(address) }, user);
  },
  getSession: (world, _, { session, user }) => [world, sessionView(world, session, user)],
  signOut: (world, _, { session }) => [{ ...world, sessions: world.sessions.delete(session.token) }, {}]
};

// mocks/rules/pins.ts
var attemptLasts = globalThis.mutantAwake(443) ? 5 / minute : (globalThis.mutantAwake(442) ? 4 : globalThis.mutantAwake(441) ? 6 : 5) * minute;
var resendAfter = globalThis.mutantAwake(446) ? 30 / second : (globalThis.mutantAwake(445) ? 29 : globalThis.mutantAwake(444) ? 31 : 30) * second;
var entries = globalThis.mutantAwake(448) ? 2 : globalThis.mutantAwake(447) ? 4 : 3;
var newAttempt = (pin2, now) => ({ pin: pin2, startedAt: now, triesLeft: entries });
var expiresIn = ({ startedAt, triesLeft }, now) => globalThis.mutantAwake(458) ? 0 : globalThis.mutantAwake(457) ? Math.max(0, startedAt + attemptLasts - now) : (globalThis.mutantAwake(451) ? triesLeft <= 0 : globalThis.mutantAwake(450) ? triesLeft >= 0 : triesLeft > (globalThis.mutantAwake(449) ? 1 : 0)) ? globalThis.mutantAwake(455) ? Math.min(0, startedAt + attemptLasts - now) : Math.max(globalThis.mutantAwake(452) ? 1 : 0, globalThis.mutantAwake(454) ? startedAt + attemptLasts + now : (globalThis.mutantAwake(453) ? startedAt - attemptLasts : startedAt + attemptLasts) - now) : globalThis.mutantAwake(456) ? 1 : 0;
var resendIn = ({ startedAt }, now) => globalThis.mutantAwake(462) ? Math.min(0, startedAt + resendAfter - now) : Math.max(globalThis.mutantAwake(459) ? 1 : 0, globalThis.mutantAwake(461) ? startedAt + resendAfter + now : (globalThis.mutantAwake(460) ? startedAt - resendAfter : startedAt + resendAfter) - now);
function enter(attempt3, pin2, now) {
  if (globalThis.mutantAwake(464) ? attempt3.triesLeft !== 0 : attempt3.triesLeft === (globalThis.mutantAwake(463) ? 1 : 0)) return [globalThis.mutantAwake(465) ? "mutant" : "ended", attempt3];
  if (globalThis.mutantAwake(467) ? expiresIn(attempt3, now) !== 0 : expiresIn(attempt3, now) === (globalThis.mutantAwake(466) ? 1 : 0)) return [globalThis.mutantAwake(468) ? "mutant" : "expired", attempt3];
  if (globalThis.mutantAwake(469) ? pin2 !== attempt3.pin : pin2 === attempt3.pin) return [globalThis.mutantAwake(470) ? "mutant" : "right", attempt3];
  const triesLeft = globalThis.mutantAwake(472) ? attempt3.triesLeft + 1 : attempt3.triesLeft - (globalThis.mutantAwake(471) ? 2 : 1);
  return [globalThis.mutantAwake(479) ? "ended" : globalThis.mutantAwake(478) ? "wrong" : (globalThis.mutantAwake(475) ? triesLeft <= 0 : globalThis.mutantAwake(474) ? triesLeft >= 0 : triesLeft > (globalThis.mutantAwake(473) ? 1 : 0)) ? globalThis.mutantAwake(476) ? "mutant" : "wrong" : globalThis.mutantAwake(477) ? "mutant" : "ended", { ...attempt3, triesLeft }];
}

// mocks/rules/served-countries.ts
var refused2 = /* @__PURE__ */ new Set([globalThis.mutantAwake(221) ? "mutant" : "SD", globalThis.mutantAwake(222) ? "mutant" : "SY", globalThis.mutantAwake(223) ? "mutant" : "KP", globalThis.mutantAwake(224) ? "mutant" : "IR", globalThis.mutantAwake(225) ? "mutant" : "CU"]);
function isServed(country, phone) {
  const phoneCountry = countryOf(phone.slice(globalThis.mutantAwake(226) ? 2 : 1));
  return globalThis.mutantAwake(230) ? !refused2.has(country) || !(phoneCountry && refused2.has(phoneCountry)) : (globalThis.mutantAwake(227) ? refused2.has(country) : !refused2.has(country)) && (globalThis.mutantAwake(229) ? phoneCountry && refused2.has(phoneCountry) : !(globalThis.mutantAwake(228) ? phoneCountry || refused2.has(phoneCountry) : phoneCountry && refused2.has(phoneCountry)));
}

// mocks/commands/open-account.ts
function openAccount(world, applicant) {
  const { companyName, country, phone, name, email: email2, password } = applicant;
  const [accountId, userId, at2] = [id(world, "acc"), id(world, "usr"), world.now];
  const opened2 = {
    id: accountId,
    companyName,
    country,
    phone,
    createdAt: at2,
    balance: 0,
    ledger: emptyLog,
    demo: { destinations: [] },
    firstCallAt: null,
    ownerId: userId,
    ...noMoneyYet
  };
  const secrets = [{ id: id(world, "sec"), secret: apiSecret(world), createdAt: at2 }];
  const user = { id: userId, accountId, name, email: email2, password, primary: true, apiKey: apiKey(world), secrets };
  const next = {
    ...drawn(world),
    accounts: world.accounts.set(accountId, post(opened2, { at: at2, kind: "freeCredit", what: "free credit", amount: freeCredit })),
    users: world.users.set(userId, user),
    phones: world.phones.set(phone, accountId),
    emails: world.emails.set(foldedEmail(email2), userId),
    companyNames: world.companyNames.set(foldedName(companyName), accountId),
    apiKeys: world.apiKeys.set(user.apiKey, userId)
  };
  const text = `Hello ${name},

${companyName} has an account and \u20AC2.00 of free credit. Have fun!`;
  return [send(next, { kind: "email", account: accountId, to: email2, subject: "Welcome to Nexmo", text }), user];
}

// mocks/commands/sign-up.ts
var inUse = { code: "inUse" };
var taken = (world, { email: email2, phone, companyName }) => ({
  ...world.emails.has(foldedEmail(email2)) && { email: inUse },
  ...world.phones.has(phone) && { phone: inUse },
  ...world.companyNames.has(foldedName(companyName)) && { companyName: inUse }
});
function refuseTaken(fields) {
  if (Object.keys(fields).length > 0) throw new ApiError("invalid", { fields });
}
function refuseUnserved(country, phone) {
  if (!isServed(country, phone)) throw new ApiError("countryRefused");
}
function refuseTooSoon({ attempt: attempt3 }, now) {
  const wait = resendIn(attempt3, now);
  if (wait > 0) throw new ApiError("tooSoon", { retryAfter: inSeconds(wait) });
}
var view = ({ id: id2, phone, channel, attempt: attempt3 }, now) => ({
  id: id2,
  phone,
  channel,
  expiresIn: inSeconds(expiresIn(attempt3, now)),
  resendIn: inSeconds(resendIn(attempt3, now)),
  triesLeft: attempt3.triesLeft
});
function sendPin(world, signUp) {
  const code = pin(world);
  const started = { ...signUp, attempt: newAttempt(code, world.now) };
  const next = { ...drawn(world), signUps: world.signUps.set(started.id, started) };
  const to = { account: null, to: signUp.phone };
  const spoken = `Your Nexmo code is ${[...code].join(", ")}. Once more: ${[...code].join(", ")}.`;
  const written2 = {
    kind: "sms",
    from: "Nexmo",
    text: `Your Nexmo code is ${code}. It is valid for 5 minutes.`,
    parts: 1
  };
  return [
    send(next, signUp.channel === "sms" ? { ...to, ...written2 } : { ...to, kind: "call", text: spoken }),
    view(started, world.now)
  ];
}
var signUpCommands = {
  startSignUp(world, typed2) {
    refuseUnserved(typed2.country, typed2.phone);
    refuseTaken(taken(world, typed2));
    return sendPin(world, { id: token(world, "sign-up"), ...typed2 });
  },
  getSignUp: (world, { signUpId }) => [world, view(known(world.signUps, signUpId), world.now)],
  changeSignUpPhone(world, { signUpId, phone, channel }) {
    const signUp = known(world.signUps, signUpId);
    refuseUnserved(signUp.country, phone);
    refuseTaken(world.phones.has(phone) ? { phone: inUse } : {});
    refuseTooSoon(signUp, world.now);
    return sendPin(world, { ...signUp, phone, channel });
  },
  requestSignUpPin(world, { signUpId, channel }) {
    const signUp = known(world.signUps, signUpId);
    refuseTooSoon(signUp, world.now);
    return sendPin(world, { ...signUp, channel });
  },
  verifySignUp(world, { signUpId, pin: pin2 }) {
    const signUp = known(world.signUps, signUpId);
    const [entered, attempt3] = enter(signUp.attempt, pin2, world.now);
    const counted = attempt3 === signUp.attempt ? world : { ...world, signUps: world.signUps.set(signUpId, { ...signUp, attempt: attempt3 }) };
    if (entered === "expired") throw new ApiError("attemptExpired");
    if (entered === "ended") return [counted, new ApiError("attemptEnded")];
    if (entered === "wrong") {
      return [counted, new ApiError("invalid", { fields: { pin: { code: "wrongPin", left: attempt3.triesLeft } } })];
    }
    if (world.phones.has(signUp.phone)) throw new ApiError("phoneInUse");
    refuseTaken(taken(world, signUp));
    const [opened2, user] = openAccount({ ...world, signUps: world.signUps.delete(signUpId) }, signUp);
    return beginSession(opened2, user);
  }
};

// mocks/files/invoice-pdf.ts
var written = (text) => [...text.normalize("NFC")].map((it) => known2.test(it) ? it : bare(it)).join("");
var known2 = /[\x20-\x7e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
var bare = (letter) => letter.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[^\x20-\xff]/gu, "?");
var dayOf = (at2) => new Date(at2).toISOString().slice(0, 10);
async function invoicePdf(page2) {
  const { jsPDF } = await import("jspdf");
  const pdf = new jsPDF({ format: "a4", unit: "mm" });
  pdf.setCreationDate(`D:${new Date(page2.issuedAt).toISOString().replace(/\D/g, "").slice(0, 14)}+00'00'`);
  pdf.setFileId(fileId(page2));
  pdf.setProperties({ title: `${page2.title} ${page2.number} ${page2.companyName}`, author: "Nexmo Ltd", creator: "Nexmo" });
  pdf.setLanguage("en-GB");
  const put = (text, x, y, size = 11) => pdf.setFontSize(size).text(written(text), x, y, { maxWidth: 190 - x });
  put("Nexmo Ltd", 20, 25, 18);
  put(page2.title, 20, 42, 16);
  const { line1, line2, city, postalCode, region, country } = page2.billing.address;
  const to = [page2.companyName, page2.billing.name, line1, line2, `${postalCode} ${city}`.trim(), region, country];
  const address = [...to.filter(Boolean), ...page2.vatNumber ? [`VAT number ${page2.vatNumber}`] : []];
  address.forEach((line, at2) => put(line.slice(0, 80), 20, 55 + 6 * at2));
  const details = [["Number", page2.number], ["Date", dayOf(page2.issuedAt)], ...page2.lines];
  details.forEach(([label, value], at2) => {
    put(label, 20, 115 + 8 * at2);
    put(value, 90, 115 + 8 * at2);
  });
  put(page2.note, 20, 125 + 8 * details.length, 9);
  return new Uint8Array(pdf.output("arraybuffer"));
}
var fileId = (page2) => [0, 1, 2, 3].map(
  (at2) => hash(`${at2} ${JSON.stringify(page2)}`).toString(16).padStart(8, "0")
).join("").toUpperCase();

// mocks/files/timeless.ts
var [endRecord, inDirectory] = [101010256, 33639248];
var epoch = 2162688;
function timeless(zip) {
  const copy = zip.slice();
  const view2 = new DataView(copy.buffer);
  let end2 = copy.length - 22;
  while (view2.getUint32(end2, true) !== endRecord) end2--;
  let at2 = view2.getUint32(end2 + 16, true);
  while (view2.getUint32(at2, true) === inDirectory) {
    view2.setUint32(at2 + 12, epoch, true);
    view2.setUint32(view2.getUint32(at2 + 42, true) + 10, epoch, true);
    at2 += 46 + view2.getUint16(at2 + 28, true) + view2.getUint16(at2 + 30, true) + view2.getUint16(at2 + 32, true);
  }
  return copy;
}

// mocks/files/spreadsheet.ts
var typed = (cell) => {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number, format: "#,##0.00##" };
  if (cell instanceof Date) return { value: cell, type: Date, format: "yyyy-mm-dd hh:mm:ss" };
  return { value: cell, type: String, format: "@" };
};
async function spreadsheet2({ sheet, columns, rows }) {
  const { default: write } = await import("write-excel-file/universal");
  const head = columns.map(([title2]) => ({ value: title2, type: String, fontWeight: "bold" }));
  const data = [head, ...rows.map((row) => row.map(typed))];
  const made = write(data, { sheet, columns: columns.map(([, width2]) => ({ width: width2 })), stickyRowsCount: 1 });
  return timeless(new Uint8Array(await (await made.toBlob()).arrayBuffer()));
}

// mocks/commands/invoice-page.ts
var kinds = { card: "Card", paypal: "PayPal", bankTransfer: "Bank transfer" };
var amount = (sum) => `EUR ${decimal(cents(sum)).slice(0, -2)}`;
function invoicePage(payment) {
  const { serial, issuedAt, to, state } = payment.invoice;
  if (issuedAt === null || to === null) return void 0;
  const isFinal = state === "final";
  return {
    title: isFinal ? "Invoice" : "Pro-forma invoice",
    number: serial === null ? payment.reference : invoiceNumber(serial),
    issuedAt,
    ...to,
    billing: payment.billing,
    lines: [
      ["Payment", `${payment.reference} of ${new Date(payment.createdAt).toISOString().slice(0, 10)}`],
      ["Paid by", `${kinds[payment.kind]} ${payment.label}`.trim()],
      ["Prepaid credit", amount(payment.amount)],
      ["VAT 0 %", amount(0)],
      ["Total", amount(payment.amount)]
    ],
    note: isFinal ? `VAT is not charged${to.vatNumber ? ": reverse charge, the customer accounts for it" : " on prepaid credit"}.` : `Not a tax invoice. Please write ${payment.reference} on the transfer; the final invoice follows when the money has arrived.`
  };
}

// mocks/commands/listing.ts
function during({ from = "", until = "9999" }) {
  return (at2) => {
    const day3 = new Date(at2).toISOString().slice(0, 10);
    return from <= day3 && day3 <= until;
  };
}
function paged(all2, { after, size = 50 }) {
  const from = after === void 0 ? 0 : all2.findIndex(({ id: id2 }) => id2 === after) + 1;
  if (after !== void 0 && from === 0) throw new ApiError("invalid", { fields: { after: { code: "unknown" } } });
  const items2 = all2.slice(from, from + size);
  return { items: items2, next: from + size < all2.length ? items2.at(-1).id : null, total: all2.length };
}

// mocks/rules/bank-days.ts
var isWorkingDay = (at2) => {
  const weekday = new Date(at2).getUTCDay();
  return globalThis.mutantAwake(645) ? weekday > 0 || weekday < 6 : (globalThis.mutantAwake(640) ? weekday <= 0 : globalThis.mutantAwake(639) ? weekday >= 0 : weekday > (globalThis.mutantAwake(638) ? 1 : 0)) && (globalThis.mutantAwake(644) ? weekday >= 6 : globalThis.mutantAwake(643) ? weekday <= 6 : weekday < (globalThis.mutantAwake(642) ? 5 : globalThis.mutantAwake(641) ? 7 : 6));
};
function workingDaysAfter(at2, days) {
  let midnight = globalThis.mutantAwake(648) ? Math.floor(at2 / day) / day : (globalThis.mutantAwake(647) ? Math.ceil(at2 / day) : Math.floor(globalThis.mutantAwake(646) ? at2 * day : at2 / day)) * day;
  for (let left = days; globalThis.mutantAwake(651) ? left <= 0 : globalThis.mutantAwake(650) ? left >= 0 : left > (globalThis.mutantAwake(649) ? 1 : 0); ) {
    if (!globalThis.mutantAwake(652)) {
      midnight += day;
      if (isWorkingDay(midnight)) left--;
    }
  }
  return midnight;
}
function arrival(now, seed, paymentId) {
  const chance2 = mix(mix(seed) ^ hash(`arrival ${paymentId}`));
  return globalThis.mutantAwake(669) ? workingDaysAfter(now, 1 + chance2 % 3) + 8 * hour - (chance2 >>> 8) % 540 * minute : (globalThis.mutantAwake(661) ? workingDaysAfter(now, 1 + chance2 % 3) - 8 * hour : workingDaysAfter(now, globalThis.mutantAwake(657) ? 1 - chance2 % 3 : (globalThis.mutantAwake(653) ? 2 : 1) + (globalThis.mutantAwake(656) ? chance2 * 3 : chance2 % (globalThis.mutantAwake(655) ? 2 : globalThis.mutantAwake(654) ? 4 : 3))) + (globalThis.mutantAwake(660) ? 8 / hour : (globalThis.mutantAwake(659) ? 7 : globalThis.mutantAwake(658) ? 9 : 8) * hour)) + (globalThis.mutantAwake(668) ? (chance2 >>> 8) % 540 / minute : (globalThis.mutantAwake(667) ? (chance2 >>> 8) * 540 : (globalThis.mutantAwake(664) ? chance2 << 8 : chance2 >>> (globalThis.mutantAwake(663) ? 7 : globalThis.mutantAwake(662) ? 9 : 8)) % (globalThis.mutantAwake(666) ? 539 : globalThis.mutantAwake(665) ? 541 : 540)) * minute);
}

// mocks/commands/pay.ts
var issue = (field, code) => new ApiError("invalid", { fields: { [field]: { code } } });
function pay(world, account, begun2, choice) {
  if (choice.kind === "kept") return payKept(world, account, begun2, choice.methodId);
  refuseAddress(choice.billing);
  const { billing: billing3 } = choice;
  if (choice.kind === "bankTransfer") return announce(world, account, { ...begun2, kind: "bankTransfer", billing: billing3 });
  if (choice.token === void 0) {
    const [next, payment] = beginPayment(world, account.id, { ...begun2, kind: choice.kind, billing: billing3, keep: choice.keep });
    return asking(next, payment, "paypal");
  }
  const instrument2 = instrumentOf2(world, account, choice.kind, choice.token);
  return attempt2(world, account, { ...begun2, billing: billing3, keep: choice.keep }, instrument2, choice.token);
}
function payKept(world, account, begun2, methodId) {
  const method = account.methods.find(({ id: id2 }) => id2 === methodId);
  const instrument2 = method && keptInstrument(world, account.id, method);
  if (!instrument2) throw new ApiError("notFound");
  return attempt2(world, account, { ...begun2, billing: method.billing, keep: false }, instrument2);
}
function refuseAddress(billing3) {
  const { line1, city } = billing3.address;
  if (!line1.trim() || !city.trim()) throw issue("billing", "required");
  if (!addressMatches(billing3)) throw issue("billing", "addressMismatch");
}
function instrumentOf2(world, { id: id2 }, kind, token2) {
  const instrument2 = shown(world, id2, token2);
  if (instrument2?.kind !== kind) throw issue("token", "unknownToken");
  if (isSpent(world, token2)) throw issue("token", "tokenUsed");
  if (isOthers(world, id2, instrument2.fingerprint)) throw new ApiError("methodInUse");
  return instrument2;
}
function attempt2(world, account, terms, instrument2, token2) {
  const { kind, label, challenge } = instrument2;
  const [begun2, payment] = beginPayment(world, account.id, { ...terms, kind, label, source: sourceOf(instrument2) });
  const used = token2 === void 0 ? begun2 : spent(begun2, token2, payment.id);
  const hopeless = refusalOf(instrument2, payment.amount, monthOf(world.now)) !== void 0;
  return challenge && !hopeless ? asking(used, payment, "threeDSecure") : at(charge(used, payment, instrument2), payment.id);
}
function asking(world, payment, kind) {
  const action = { kind, reference: payment.reference };
  return at(withPayment(world, { ...payment, status: "requires_action", action }), payment.id);
}
function announce(world, account, terms) {
  const [begun2, payment] = beginPayment(world, account.id, terms);
  const arrivesAt = arrival(world.now, world.seed, payment.id);
  return at(withProForma(begun2, { ...payment, status: "pending", arrivesAt }), payment.id);
}
var at = (world, paymentId) => [world, known(world.payments, paymentId)];

// mocks/commands/come-back.ts
var comeBack = (world, account, payment, token2) => payment.action?.kind === "paypal" ? fromPayPal(world, account, payment, token2) : fromBank(world, account, payment, token2);
function fromPayPal(world, account, payment, token2) {
  const instrument2 = instrumentOf2(world, account, "paypal", token2);
  const known3 = { ...payment, label: instrument2.label, source: sourceOf(instrument2) };
  return charge(spent(world, token2, payment.id), known3, instrument2);
}
function fromBank(world, account, payment, token2) {
  const { source } = payment;
  const instrument2 = source ? shown(world, account.id, source.vault) : void 0;
  const outcome = instrument2 && authentication(instrument2, token2);
  if (!source || !outcome) throw new ApiError("invalid", { fields: { token: { code: "unknownToken" } } });
  if (isOthers(world, account.id, source.fingerprint)) throw new ApiError("methodInUse");
  return outcome === "passed" ? charge(world, payment, { ...instrument2, expires: source.expires }) : failed(world, payment, "authenticationFailed");
}
function cancelled(world, payment) {
  if (payment.status === "cancelled") return world;
  if (payment.status !== "requires_action") throw new ApiError("conflict");
  return withPayment(world, { ...payment, status: "cancelled", action: null });
}

// mocks/commands/payment-view.ts
var instant = (at2) => new Date(at2).toISOString();
var methodView = ({ autoReload }, method) => ({
  id: method.id,
  kind: method.kind,
  brand: method.brand,
  label: method.label,
  expires: method.expires,
  canAutoReload: method.canAutoReload,
  usedByAutoReload: autoReload.enabled && autoReload.methodId === method.id,
  firstAmount: method.firstAmount,
  billing: method.billing
});
var invoiceView = ({ state, serial, making }) => ({
  state,
  number: serial === null ? null : invoiceNumber(serial),
  readyBy: making && instant(making.readyBy)
});
var paymentView = (payment) => ({
  id: payment.id,
  createdAt: instant(payment.createdAt),
  amount: payment.amount,
  kind: payment.kind,
  label: payment.label,
  automatic: payment.automatic,
  status: payment.status,
  action: payment.action && { ...payment.action },
  decline: payment.decline,
  settledAt: payment.settledAt === null ? null : instant(payment.settledAt),
  reference: payment.reference,
  invoice: invoiceView(payment.invoice)
});
var entryView = ({ at: at2, kind, what, amount: amount2, balanceAfter }, place) => ({
  id: String(place + 1),
  at: instant(at2),
  kind,
  description: what,
  amount: (amount2 < 0 ? "-" : "") + decimal(Math.abs(amount2)),
  balanceAfter: decimal(balanceAfter)
});

// mocks/commands/payments.ts
function ownPayment({ payments }, { id: id2 }, paymentId) {
  const payment = known(payments, paymentId);
  if (payment.accountId !== id2) throw new ApiError("notFound");
  return payment;
}
var paymentsOf = ({ payments, paymentsOf: paymentsOf2 }, accountId) => items(paymentsOf2.get(accountId) ?? emptyLog).map((id2) => known(payments, id2));
var shownAs = (world, { id: id2 }) => [world, paymentView(known(world.payments, id2))];
function withoutMethod(world, account, methodId) {
  const method = account.methods.find(({ id: id2 }) => id2 === methodId);
  if (!method) throw new ApiError("notFound");
  const { autoReload } = account;
  const spared = autoReload.methodId === methodId ? { ...autoReload, enabled: false, methodId: null } : autoReload;
  const methods = account.methods.filter((it) => it !== method);
  const next = { ...world, methodOwners: world.methodOwners.delete(method.fingerprint) };
  return withAccount(next, { ...account, methods, autoReload: spared });
}
var paymentCommands = {
  listPaymentMethods: (world, _, { account }) => [world, { items: account.methods.map((it) => methodView(account, it)) }],
  deletePaymentMethod: (world, { methodId }, { account }) => [withoutMethod(world, account, methodId), {}],
  createPayment(world, { idempotencyKey, ...wanted }, { account }) {
    const key = `${account.id} ${idempotencyKey}`;
    const input = JSON.stringify(wanted);
    const before = world.paymentKeys.get(key);
    if (before !== void 0) {
      const payment2 = known(world.payments, before);
      if (payment2.input !== input) throw new ApiError("conflict");
      return shownAs(world, payment2);
    }
    const [next, payment] = pay(world, account, { amount: wanted.amount, input }, wanted.with);
    return shownAs({ ...next, paymentKeys: next.paymentKeys.set(key, payment.id) }, payment);
  },
  completePayment(world, { paymentId, token: token2 }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    const isOver = payment.status === "succeeded" || payment.status === "failed";
    if (isOver && payment.kind !== "bankTransfer") return shownAs(world, payment);
    if (payment.status !== "requires_action") throw new ApiError("conflict");
    return shownAs(comeBack(world, account, payment, token2), payment);
  },
  cancelPayment(world, { paymentId }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    return shownAs(cancelled(world, payment), payment);
  },
  getPayment: (world, { paymentId }, { account }) => shownAs(world, ownPayment(world, account, paymentId)),
  listPayments(world, { status, ...wanted }, { account }) {
    const isWithin = during(wanted);
    const all2 = paymentsOf(world, account.id).filter((it) => isWithin(it.createdAt) && (!status || it.status === status));
    const { items: found, ...rest } = paged(all2.toReversed(), wanted);
    return [world, { items: found.map(paymentView), ...rest }];
  },
  listLedger(world, { kind, ...wanted }, { account }) {
    const isWithin = during(wanted);
    const all2 = items(account.ledger).map((entry, place) => ({ ...entry, id: String(place + 1), place }));
    const matching = all2.filter((it) => isWithin(it.at) && (!kind || it.kind === kind)).toReversed();
    const { items: found, ...rest } = paged(matching, wanted);
    return [world, { items: found.map((it) => entryView(it, it.place)), ...rest }];
  },
  requestInvoice(world, { paymentId }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    if (payment.kind !== "card" || payment.status !== "succeeded") throw new ApiError("conflict");
    const { state, making } = payment.invoice;
    const wait = making ? { retryAfter: inSeconds(making.readyBy - world.now) } : {};
    if (state !== "none") throw new ApiError("alreadyRequested", wait);
    return shownAs(withRequestedInvoice(world, payment), payment);
  }
};

// mocks/commands/files.ts
var date = (at2) => at2 === null ? null : new Date(at2);
var paymentColumns = [
  ["Date (UTC)", 20],
  ["Reference", 22],
  ["Method", 14],
  ["Card or account", 26],
  ["Amount (EUR)", 14],
  ["Status", 16],
  ["Settled (UTC)", 20],
  ["Invoice", 14],
  ["Automatic", 10]
];
var ledgerColumns = [
  ["Date (UTC)", 20],
  ["Kind", 16],
  ["Description", 44],
  ["Amount (EUR)", 14],
  ["Balance after (EUR)", 18]
];
var xlsx = async (name, table) => ({
  name,
  type: exportPayments.file ?? "",
  bytes: await spreadsheet2(table)
});
var fileCommands = {
  downloadInvoice(world, { paymentId }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    const page2 = invoicePage(payment);
    const { making } = payment.invoice;
    if (!page2) throw new ApiError("notReady", making ? { retryAfter: inSeconds(making.readyBy - world.now) } : {});
    const made = invoicePdf(page2).then((bytes) => ({ name: `${page2.number}.pdf`, type: "application/pdf", bytes }));
    return [world, made];
  },
  exportPayments(world, wanted, { account }) {
    const isWithin = during(wanted);
    const rows = paymentsOf(world, account.id).filter(({ createdAt }) => isWithin(createdAt)).map((it) => [
      date(it.createdAt),
      it.reference,
      it.kind,
      it.label,
      asNumber(cents(it.amount)),
      it.status,
      date(it.settledAt),
      it.invoice.serial === null ? null : invoiceNumber(it.invoice.serial),
      it.automatic ? "yes" : "no"
    ]);
    return [world, xlsx("transactions.xlsx", { sheet: "Transactions", columns: paymentColumns, rows })];
  },
  exportLedger(world, wanted, { account }) {
    const isWithin = during(wanted);
    const rows = items(account.ledger).filter(({ at: at2 }) => isWithin(at2)).map(({ at: at2, kind, what, amount: amount2, balanceAfter }) => [date(at2), kind, what, asNumber(amount2), asNumber(balanceAfter)]);
    return [world, xlsx("account-activity.xlsx", { sheet: "Account activity", columns: ledgerColumns, rows })];
  }
};

// mocks/rules/exchange-rate.ts
var weather = (seed, what) => globalThis.mutantAwake(5) ? mix(mix(seed) ^ hash(what)) % 2001 + 1e3 : (globalThis.mutantAwake(2) ? mix(mix(seed) ^ hash(what)) * 2001 : mix(mix(seed) ^ hash(what)) % (globalThis.mutantAwake(1) ? 2e3 : globalThis.mutantAwake(0) ? 2002 : 2001)) - (globalThis.mutantAwake(4) ? 999 : globalThis.mutantAwake(3) ? 1001 : 1e3);
function drift(seed, today) {
  const [from, done2] = [globalThis.mutantAwake(9) ? Math.ceil(today / 30) : Math.floor(globalThis.mutantAwake(8) ? today * 30 : today / (globalThis.mutantAwake(7) ? 29 : globalThis.mutantAwake(6) ? 31 : 30)), globalThis.mutantAwake(18) ? (today % 30 + 30) * 30 : (globalThis.mutantAwake(15) ? today % 30 - 30 : (globalThis.mutantAwake(12) ? today * 30 : today % (globalThis.mutantAwake(11) ? 29 : globalThis.mutantAwake(10) ? 31 : 30)) + (globalThis.mutantAwake(14) ? 29 : globalThis.mutantAwake(13) ? 31 : 30)) % (globalThis.mutantAwake(17) ? 29 : globalThis.mutantAwake(16) ? 31 : 30)];
  return Math.round(globalThis.mutantAwake(29) ? (weather(seed, `rate ${from}`) * (30 - done2) + weather(seed, `rate ${from + 1}`) * done2) * 30 : (globalThis.mutantAwake(26) ? weather(seed, `rate ${from}`) * (30 - done2) - weather(seed, `rate ${from + 1}`) * done2 : (globalThis.mutantAwake(22) ? weather(seed, `rate ${from}`) / (30 - done2) : weather(seed, `rate ${from}`) * (globalThis.mutantAwake(21) ? 30 + done2 : (globalThis.mutantAwake(20) ? 29 : globalThis.mutantAwake(19) ? 31 : 30) - done2)) + (globalThis.mutantAwake(25) ? weather(seed, `rate ${from + 1}`) / done2 : weather(seed, `rate ${globalThis.mutantAwake(24) ? from - 1 : from + (globalThis.mutantAwake(23) ? 2 : 1)}`) * done2)) / (globalThis.mutantAwake(28) ? 29 : globalThis.mutantAwake(27) ? 31 : 30));
}
function usdRate(now, seed) {
  const today = globalThis.mutantAwake(31) ? Math.ceil(now / day) : Math.floor(globalThis.mutantAwake(30) ? now * day : now / day);
  const tenThousandths = globalThis.mutantAwake(38) ? 11200 + drift(seed, today) - Math.round(weather(seed, `day ${today}`) / 20) : (globalThis.mutantAwake(34) ? 11200 - drift(seed, today) : (globalThis.mutantAwake(33) ? 11199 : globalThis.mutantAwake(32) ? 11201 : 11200) + drift(seed, today)) + Math.round(globalThis.mutantAwake(37) ? weather(seed, `day ${today}`) * 20 : weather(seed, `day ${today}`) / (globalThis.mutantAwake(36) ? 19 : globalThis.mutantAwake(35) ? 21 : 20));
  const rate = `${globalThis.mutantAwake(42) ? Math.ceil(tenThousandths / 1e4) : Math.floor(globalThis.mutantAwake(41) ? tenThousandths * 1e4 : tenThousandths / (globalThis.mutantAwake(40) ? 9999 : globalThis.mutantAwake(39) ? 10001 : 1e4))}.${String(globalThis.mutantAwake(45) ? tenThousandths * 1e4 : tenThousandths % (globalThis.mutantAwake(44) ? 9999 : globalThis.mutantAwake(43) ? 10001 : 1e4)).padStart(globalThis.mutantAwake(47) ? 3 : globalThis.mutantAwake(46) ? 5 : 4, globalThis.mutantAwake(48) ? "mutant" : "0")}`;
  return { rate, rateDate: new Date(now).toISOString().slice(globalThis.mutantAwake(49) ? 1 : 0, globalThis.mutantAwake(51) ? 9 : globalThis.mutantAwake(50) ? 11 : 10) };
}

// mocks/commands/settings.ts
function autoReloadView({ autoReload, methods }) {
  const offered = methods.find(({ canAutoReload }) => canAutoReload);
  if (autoReload.methodId !== null || !offered) return { ...autoReload };
  return { ...autoReload, methodId: offered.id, amount: autoReload.amount || offered.firstAmount };
}
function refuseUnable({ methods }, { enabled, methodId }) {
  const method = methods.find(({ id: id2 }) => id2 === methodId);
  if (methodId !== null && !method) throw new ApiError("invalid", { fields: { methodId: { code: "unknownMethod" } } });
  if (enabled && !method) throw new ApiError("invalid", { fields: { methodId: { code: "required" } } });
  if (enabled && !method?.canAutoReload) throw new ApiError("autoReloadUnavailable");
}
var isSameAlert = (before, { balanceAlert: balanceAlert2, threshold }) => before.balanceAlert === balanceAlert2 && before.threshold === threshold;
var alertsView = ({ financeEmails, balanceAlert: balanceAlert2, threshold }) => ({
  financeEmails: [...financeEmails],
  balanceAlert: balanceAlert2,
  threshold
});
var settingsCommands = {
  getAutoReload: (world, _, { account }) => [world, autoReloadView(account)],
  putAutoReload(world, wanted, { account }) {
    refuseUnable(account, wanted);
    const autoReload = { ...wanted, refusals: 0 };
    return [withAccount(world, { ...account, autoReload }), { ...autoReload }];
  },
  getAlerts: (world, _, { account }) => [world, alertsView(account.alerts)],
  putAlerts(world, wanted, { account }) {
    const armed = isSameAlert(account.alerts, wanted) ? account.alerts.armed : true;
    const alerts = { ...wanted, armed };
    return [withAccount(world, { ...account, alerts }), alertsView(alerts)];
  },
  getDisplayCurrency: (world, _, { account }) => [
    world,
    { currency: account.displayCurrency, ...usdRate(world.now, world.seed) }
  ],
  putDisplayCurrency: (world, { currency }, { account }) => [
    withAccount(world, { ...account, displayCurrency: currency }),
    { currency, ...usdRate(world.now, world.seed) }
  ]
};

// mocks/commands/index.ts
var commands = {
  ...signUpCommands,
  ...sessionCommands,
  ...accountCommands,
  ...apiKeyCommands,
  ...paymentCommands,
  ...fileCommands,
  ...settingsCommands
};

// mocks/rules/card-numbers.ts
var runs = /\d(?:[\s.\u2010-\u2015-]?\d)*/g;
var gluedBefore = /(?:[\p{L}_+]|[\p{L}\d_][-_])$/u;
var gluedAfter = /^[-_]?[\p{L}_]/u;
function passesLuhn(digits2) {
  let sum = globalThis.mutantAwake(128) ? 1 : 0;
  for (let at2 = globalThis.mutantAwake(129) ? 1 : 0; globalThis.mutantAwake(131) ? at2 >= digits2.length : globalThis.mutantAwake(130) ? at2 <= digits2.length : at2 < digits2.length; at2++) {
    if (!globalThis.mutantAwake(157)) {
      const digit = Number(digits2[globalThis.mutantAwake(134) ? digits2.length - 1 + at2 : (globalThis.mutantAwake(133) ? digits2.length + 1 : digits2.length - (globalThis.mutantAwake(132) ? 2 : 1)) - at2]);
      sum += globalThis.mutantAwake(156) ? digit > 4 ? 2 * digit - 9 : 2 * digit : globalThis.mutantAwake(155) ? digit : (globalThis.mutantAwake(139) ? at2 % 2 !== 0 : (globalThis.mutantAwake(137) ? at2 * 2 : at2 % (globalThis.mutantAwake(136) ? 1 : globalThis.mutantAwake(135) ? 3 : 2)) === (globalThis.mutantAwake(138) ? 1 : 0)) ? digit : globalThis.mutantAwake(154) ? 2 * digit : globalThis.mutantAwake(153) ? 2 * digit - 9 : (globalThis.mutantAwake(143) ? digit <= 4 : globalThis.mutantAwake(142) ? digit >= 4 : digit > (globalThis.mutantAwake(141) ? 3 : globalThis.mutantAwake(140) ? 5 : 4)) ? globalThis.mutantAwake(149) ? 2 * digit + 9 : (globalThis.mutantAwake(146) ? 2 / digit : (globalThis.mutantAwake(145) ? 1 : globalThis.mutantAwake(144) ? 3 : 2) * digit) - (globalThis.mutantAwake(148) ? 8 : globalThis.mutantAwake(147) ? 10 : 9) : globalThis.mutantAwake(152) ? 2 / digit : (globalThis.mutantAwake(151) ? 1 : globalThis.mutantAwake(150) ? 3 : 2) * digit;
    }
  }
  return globalThis.mutantAwake(162) ? sum % 10 !== 0 : (globalThis.mutantAwake(160) ? sum * 10 : sum % (globalThis.mutantAwake(159) ? 9 : globalThis.mutantAwake(158) ? 11 : 10)) === (globalThis.mutantAwake(161) ? 1 : 0);
}
var short = { 13: /^4/, 14: /^3(0[0-5]|[689])/, 15: /^3[47]/ };
var long = /^(3[05-9]|4|5|6|2[2-7])/;
function hasCard(groups, atLeast) {
  return globalThis.mutantAwake(183) ? groups.every((_, from) => {
    let digits2 = "";
    for (let at2 = from; at2 < groups.length && digits2.length < 19; at2++) {
      digits2 += groups[at2];
      const { length } = digits2;
      if (length >= atLeast && length <= 19 && (short[length] ?? long).test(digits2) && passesLuhn(digits2)) return true;
    }
    return false;
  }) : groups.some((_, from) => {
    let digits2 = "";
    for (let at2 = from; globalThis.mutantAwake(169) ? at2 < groups.length || digits2.length < 19 : (globalThis.mutantAwake(164) ? at2 >= groups.length : globalThis.mutantAwake(163) ? at2 <= groups.length : at2 < groups.length) && (globalThis.mutantAwake(168) ? digits2.length >= 19 : globalThis.mutantAwake(167) ? digits2.length <= 19 : digits2.length < (globalThis.mutantAwake(166) ? 18 : globalThis.mutantAwake(165) ? 20 : 19)); at2++) {
      digits2 += groups[at2];
      const { length } = digits2;
      if (globalThis.mutantAwake(180) ? length >= atLeast && length <= 19 && (short[length] ?? long).test(digits2) || passesLuhn(digits2) : (globalThis.mutantAwake(179) ? length >= atLeast && length <= 19 || (short[length] ?? long).test(digits2) : (globalThis.mutantAwake(176) ? length >= atLeast || length <= 19 : (globalThis.mutantAwake(171) ? length < atLeast : globalThis.mutantAwake(170) ? length > atLeast : length >= atLeast) && (globalThis.mutantAwake(175) ? length > 19 : globalThis.mutantAwake(174) ? length < 19 : length <= (globalThis.mutantAwake(173) ? 18 : globalThis.mutantAwake(172) ? 20 : 19))) && (globalThis.mutantAwake(178) ? long : globalThis.mutantAwake(177) ? short[length] : short[length] ?? long).test(digits2)) && passesLuhn(digits2)) return globalThis.mutantAwake(181) ? false : true;
    }
    return globalThis.mutantAwake(182) ? true : false;
  });
}
function holdsCardNumber(text, mayBePhone) {
  if (globalThis.mutantAwake(187) ? text.length >= 13 : globalThis.mutantAwake(186) ? text.length <= 13 : text.length < (globalThis.mutantAwake(185) ? 12 : globalThis.mutantAwake(184) ? 14 : 13)) return globalThis.mutantAwake(188) ? true : false;
  const plain = text.normalize(globalThis.mutantAwake(189) ? "mutant" : "NFKC");
  for (const { 0: run, index } of plain.matchAll(runs)) {
    if (globalThis.mutantAwake(193) ? run.length >= 13 : globalThis.mutantAwake(192) ? run.length <= 13 : run.length < (globalThis.mutantAwake(191) ? 12 : globalThis.mutantAwake(190) ? 14 : 13)) continue;
    const glued = globalThis.mutantAwake(204) ? gluedBefore.test(plain.slice(Math.max(0, index - 2), index)) && gluedAfter.test(plain.slice(index + run.length, index + run.length + 2)) : gluedBefore.test(plain.slice(globalThis.mutantAwake(198) ? Math.min(0, index - 2) : Math.max(globalThis.mutantAwake(194) ? 1 : 0, globalThis.mutantAwake(197) ? index + 2 : index - (globalThis.mutantAwake(196) ? 1 : globalThis.mutantAwake(195) ? 3 : 2)), index)) || gluedAfter.test(plain.slice(globalThis.mutantAwake(199) ? index - run.length : index + run.length, globalThis.mutantAwake(203) ? index + run.length - 2 : (globalThis.mutantAwake(200) ? index - run.length : index + run.length) + (globalThis.mutantAwake(202) ? 1 : globalThis.mutantAwake(201) ? 3 : 2)));
    if (globalThis.mutantAwake(212) ? !glued || hasCard(run.split(/\D/), mayBePhone ? 16 : 13) : (globalThis.mutantAwake(205) ? glued : !glued) && hasCard(run.split(/\D/), globalThis.mutantAwake(211) ? 13 : globalThis.mutantAwake(210) ? 16 : mayBePhone ? globalThis.mutantAwake(207) ? 15 : globalThis.mutantAwake(206) ? 17 : 16 : globalThis.mutantAwake(209) ? 12 : globalThis.mutantAwake(208) ? 14 : 13)) return globalThis.mutantAwake(213) ? false : true;
  }
  return globalThis.mutantAwake(214) ? true : false;
}

// mocks/wire/card-check.ts
var forPhones = /phone|msisdn|digits|number|voicevalue|^to$|^from$/i;
function fieldWithCard(value, field) {
  if (typeof value === "string" || typeof value === "number")
    return holdsCardNumber(String(value), forPhones.test(field)) ? field : void 0;
  if (typeof value !== "object" || value === null) return void 0;
  for (const [key, inner] of Object.entries(value)) {
    const found = fieldWithCard(inner, Array.isArray(value) ? field : key) ?? fieldWithCard(key, "");
    if (found !== void 0) return found || "cardNumber";
  }
  return void 0;
}
function refuseCardNumbers(input) {
  const field = fieldWithCard(input, "");
  if (field !== void 0) throw new ApiError("cardNumber", { fields: { [field]: { code: "cardNumber" } } });
}

// mocks/wire/row.ts
function answerTo(name, { checked = false } = {}) {
  const row = contract[name];
  const command = commands[name];
  return (request, params, run) => {
    try {
      const output = run((world) => {
        const caller = row.access === "public" ? void 0 : callerOf(world, request);
        const input = inputOf(row, request, params);
        refuseCardNumbers(input);
        const { data, error } = row.input.safeParse(input);
        if (error) throw invalid(error);
        return command(world, data, caller);
      });
      if (output instanceof ApiError) throw output;
      if (output instanceof Promise) return output.then((made) => file(made));
      return json(checked ? row.output.parse(output) : output);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return problem(allowed(row, error));
    }
  };
}
function callerOf(world, { headers: headers2 }) {
  const token2 = /^bearer +(\S+)$/i.exec(headers2["authorization"] ?? "")?.[1];
  const session = token2 === void 0 ? void 0 : world.sessions.get(token2);
  if (!session) throw new ApiError("unauthorized");
  const user = known(world.users, session.userId);
  return { session, user, account: known(world.accounts, user.accountId) };
}
function allowed({ id: id2, errors }, error) {
  const codes2 = [...errors, ...commonErrors];
  if (!codes2.some((code) => code === error.code)) throw new Error(`${id2} may not refuse with ${error.code}`);
  return error;
}

// mocks/wire/router.ts
var newNode = () => ({ literal: /* @__PURE__ */ new Map(), methods: /* @__PURE__ */ new Map() });
var Router = class {
  #root = newNode();
  /** `GET /sign-ups/{signUpId}`. */
  add(route, target) {
    const [method = "", path = ""] = route.split(" ");
    let node = this.#root;
    for (const segment of path.slice(1).split("/")) node = child(node, segment);
    node.methods.set(method, target);
  }
  /** What stands at a path, by method, with the path's parameters. Throws `URIError` for a malformed one. */
  find(path) {
    const params = {};
    let node = this.#root;
    for (const segment of path.replace(/^\/+|\/$/g, "").split("/")) {
      const literal3 = node.literal.get(segment);
      if (!literal3 && node.param && segment) params[node.param.name] = decodeURIComponent(segment);
      node = literal3 ?? (segment ? node.param?.node : void 0);
      if (!node) return void 0;
    }
    return node.methods.size > 0 ? { methods: node.methods, params } : void 0;
  }
};
function child(node, segment) {
  const name = /^\{(\w+)\}$/.exec(segment)?.[1];
  if (name) return (node.param ??= { name, node: newNode() }).node;
  const next = node.literal.get(segment) ?? newNode();
  node.literal.set(segment, next);
  return next;
}

// mocks/routes.ts
var names = Object.keys(contract);
function createRouter(checked) {
  const router = new Router();
  for (const name of names) {
    const { route } = contract[name];
    router.add(route, { names: [name, route], answer: answerTo(name, { checked }) });
  }
  for (const [route, answer] of Object.entries(developerRoutes)) router.add(route, { names: [route], answer });
  return router;
}
var routes = [...names.map((name) => contract[name].route), ...Object.keys(developerRoutes)];

// mocks/rules/balance-check.ts
var balanceCheck = {
  table: globalThis.mutantAwake(673) ? "mutant" : "accounts",
  next(account, now) {
    if (globalThis.mutantAwake(674) ? wantsReload(account) : !wantsReload(account)) return void 0;
    return {
      at: markAfter(now, globalThis.mutantAwake(677) ? 10 / minute : (globalThis.mutantAwake(676) ? 9 : globalThis.mutantAwake(675) ? 11 : 10) * minute),
      rank: rank.balanceCheck,
      type: globalThis.mutantAwake(678) ? "mutant" : "balanceCheck",
      account: account.id,
      summary: `Auto reload of ${account.companyName}`,
      apply: (world) => reloadOnce(world, account.id)
    };
  }
};

// mocks/rules/payment-times.ts
var moneyArrives = {
  table: globalThis.mutantAwake(679) ? "mutant" : "payments",
  next(payment) {
    const { status, arrivesAt } = payment;
    if (globalThis.mutantAwake(683) ? status !== "pending" && arrivesAt === null : (globalThis.mutantAwake(681) ? status === "pending" : status !== (globalThis.mutantAwake(680) ? "mutant" : "pending")) || (globalThis.mutantAwake(682) ? arrivesAt !== null : arrivesAt === null)) return void 0;
    return {
      at: arrivesAt,
      rank: rank.moneyArrives,
      type: globalThis.mutantAwake(684) ? "mutant" : "moneyArrives",
      account: payment.accountId,
      summary: `The bank transfer ${payment.reference} arrives`,
      apply: (world) => settled(world, payment)
    };
  }
};
var actionLasts = day;
var actionExpiry = {
  table: globalThis.mutantAwake(685) ? "mutant" : "payments",
  next(payment) {
    if (globalThis.mutantAwake(687) ? payment.status === "requires_action" : payment.status !== (globalThis.mutantAwake(686) ? "mutant" : "requires_action")) return void 0;
    return {
      at: globalThis.mutantAwake(688) ? payment.createdAt - actionLasts : payment.createdAt + actionLasts,
      rank: rank.expiry,
      type: globalThis.mutantAwake(689) ? "mutant" : "paymentAbandoned",
      account: payment.accountId,
      summary: `Payment ${payment.reference} is cancelled: nobody came back from the provider's page`,
      apply: (world) => withPayment(world, { ...payment, status: globalThis.mutantAwake(690) ? "mutant" : "cancelled", action: null })
    };
  }
};

// mocks/rules/sign-up-expiry.ts
var keptFor = hour;
var signUpExpiry = {
  table: globalThis.mutantAwake(670) ? "mutant" : "signUps",
  next: ({ id: id2, attempt: attempt3 }) => ({
    at: globalThis.mutantAwake(671) ? attempt3.startedAt - keptFor : attempt3.startedAt + keptFor,
    rank: rank.expiry,
    type: globalThis.mutantAwake(672) ? "mutant" : "signUpExpired",
    account: null,
    summary: "A sign-up that nobody verified was forgotten",
    apply: (world) => ({ ...world, signUps: world.signUps.delete(id2) })
  })
};

// mocks/rules/index.ts
var timedRules = [
  signUpExpiry,
  sessionExpiry,
  signInFailuresForgotten,
  moneyArrives,
  actionExpiry,
  invoiceMade,
  balanceCheck,
  balanceAlert
];

// mocks/engine.ts
function createEngine(options = {}) {
  const { seed = 1, clock = createClock({ at: options.world?.now }), checkAnswers = false, onError } = options;
  const schedule = createSchedule(timedRules);
  const router = createRouter(checkAnswers);
  const listeners = /* @__PURE__ */ new Set();
  const history2 = new History(options.history);
  const faults = new Faults();
  let world = options.world ?? emptyWorld({ seed, now: clock.now() });
  history2.add(world, "start");
  faults.set(options.faults ?? []);
  const tell = () => listeners.forEach((listener) => listener());
  const change = (next, what) => {
    world = next;
    history2.add(next, what);
    tell();
  };
  const catchUp = () => {
    const { world: next, events } = schedule.advance(world, clock.now());
    if (events.length > 0) change(next, "time");
    else world = next;
    return events;
  };
  const runFor = ({ names: [name = ""] }) => (step) => {
    catchUp();
    const [next, result] = step(world);
    if (next !== world) change(next, name);
    return result;
  };
  const route = (request) => {
    const found = router.find(request.url.split("?", 1)[0] ?? "");
    const target = found?.methods.get(request.method);
    if (found && target)
      return faults.apply(target.names, world.seed, () => target.answer(request, found.params, runFor(target)));
    if (!found) return problem(new ApiError("notFound"));
    const { headers: headers2, ...rest } = problem(new ApiError("notFound"), 405);
    return { ...rest, headers: { ...headers2, allow: [...found.methods.keys()].join(", ") } };
  };
  const broken = (error) => {
    if (error instanceof URIError) return problem(new ApiError("badRequest"));
    onError?.(error);
    return problem(new ApiError("unknown"));
  };
  const moved = () => {
    const events = catchUp();
    if (events.length === 0) tell();
    return events;
  };
  const goBack = (point, instant2) => {
    ({ world } = schedule.advance(point.world, instant2));
    clock.set(instant2);
    tell();
  };
  return {
    handle(request) {
      try {
        const answer = route(request);
        return answer instanceof Promise ? answer.catch(broken) : answer;
      } catch (error) {
        return broken(error);
      }
    },
    get world() {
      return catchUp(), world;
    },
    clock,
    faults,
    advance: (milliseconds) => (clock.advance(milliseconds), moved()),
    moveTo: (instant2) => (clock.moveTo(instant2), moved()),
    next: () => (catchUp(), schedule.next(world)),
    coming: (page2) => (catchUp(), schedule.coming(world, page2)),
    rewind(instant2) {
      catchUp();
      if (!(instant2 <= world.now)) throw new RangeError("The way back does not lead ahead");
      goBack(history2.backTo(instant2), instant2);
    },
    undo(changes = 1) {
      catchUp();
      const point = history2.undo(changes);
      goBack(point, point.at);
    },
    get history() {
      return history2.points;
    },
    outbox: (wanted) => sent(world.outbox, wanted),
    replace(next) {
      clock.set(next.now);
      history2.clear();
      change(next, "start");
    },
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener))
  };
}

// mocks/scenarios/begin.ts
var start = Date.UTC(2026, 2, 2, 9);
var ada = {
  companyName: "Analytical Engines Ltd",
  name: "Ada Lovelace",
  email: "ada@example.com",
  password: "correct horse",
  country: "GB",
  phone: "+447700900123",
  apiKey: "ada00001",
  apiSecret: "AdaSecret0000001"
};
function opened(world, { apiKey: apiKey2, apiSecret: apiSecret2, ...applicant }) {
  const [next, { id: id2 }] = openAccount(world, applicant);
  return withKey(next, id2, apiKey2, apiSecret2);
}
function withKey(world, userId, apiKey2, apiSecret2) {
  const user = known(world.users, userId);
  const secrets = user.secrets.map((it, at2) => at2 === 0 ? { ...it, secret: apiSecret2 } : it);
  return {
    ...world,
    users: world.users.set(userId, { ...user, apiKey: apiKey2, secrets }),
    apiKeys: world.apiKeys.delete(user.apiKey).set(apiKey2, userId)
  };
}
var signedUp = ({ seed = 1, now = start }, persona = ada) => opened(emptyWorld({ seed, now }), persona);

// mocks/scenarios/scenario.ts
var scenario = (made) => made;

// mocks/scenarios/first-days.ts
var changed = (world, how) => withAccount(world, how(known(world.accounts, world.phones.get(ada.phone) ?? "")));
var texted = Array.from({ length: 10 }, (_, n) => `44770090020${n}`);
var empty = scenario({
  description: "Nobody has signed up.",
  people: [],
  world: ({ seed = 1, now = start } = {}) => emptyWorld({ seed, now })
});
var fresh = scenario({
  description: "An account in demo mode, with its free credit, that has made no API call.",
  people: [ada],
  world: (when = {}) => signedUp(when)
});
var demoLimit = scenario({
  description: "Demo mode, and all ten destinations used: the eleventh is refused.",
  people: [ada],
  world: (when = {}) => changed(signedUp(when), (account) => called(texted.reduce(withDestination, account), account.createdAt))
});

// mocks/scenarios/script.ts
function script(from) {
  const engine = createEngine({ world: from, clock: createClock({ at: from.now, frozen: true }), history: 1 });
  let bearer = {};
  const ask = (request) => {
    const answer = engine.handle({ ...request, headers: { ...request.headers, ...bearer } });
    return dataOf(request, answer);
  };
  const call = (name, input) => ask(toWire(contract[name], input));
  return {
    as({ email: email2, password }) {
      bearer = { authorization: `Bearer ${call("signIn", { email: email2, password }).token}` };
    },
    call,
    api({ apiKey: apiKey2, apiSecret: apiSecret2 }, method, path, params) {
      const query = new URLSearchParams({ api_key: apiKey2, api_secret: apiSecret2, ...params });
      dataOf({ method, url: path, headers: {} }, engine.handle({ method, url: `${path}?${query}`, headers: {} }));
    },
    until: (instant2) => void engine.moveTo(instant2),
    leave() {
      call("signOut", {});
      bearer = {};
    },
    get world() {
      return engine.world;
    }
  };
}
function dataOf({ method, url }, answer) {
  if (answer instanceof Promise) throw new TypeError(`${method} ${url} takes its time`);
  const { status, body } = answer;
  if (status >= 400) throw new Error(`${method} ${url}: ${status} ${String(body)}`);
  return JSON.parse(String(body));
}

// mocks/scenarios/working.ts
var billing = {
  name: ada.name,
  address: { line1: "12 St James\u2019s Square", line2: "", city: "London", postalCode: "SW1Y 4JH", region: "", country: "GB" }
};
var friends = Array.from({ length: 10 }, (_, n) => `44770090020${n}`);
function begun({ seed = 1, now = start }, before = 0) {
  const told2 = script(signedUp({ seed, now: now - before }));
  told2.as(ada);
  return told2;
}
function pays(told2, amount2, flags = "") {
  const turn = `scenario-${told2.world.serial}`;
  const kept = told2.call("listPaymentMethods", {}).items[0];
  const card2 = { kind: "card", token: `mock-visa-ada-1${flags}`, billing, keep: true };
  const way = kept ? { kind: "kept", methodId: kept.id } : card2;
  return told2.call("createPayment", { idempotencyKey: turn, amount: amount2, with: way }).id;
}
function texts(told2, count2, to) {
  for (let n = 0; n < count2; n++)
    told2.api(ada, "POST", "/sms/json", {
      from: "Engines",
      to: to ?? friends[n % friends.length],
      text: `Hello, number ${n + 1}`
    });
}
function done(told2, { now = start }) {
  told2.leave();
  told2.until(now);
  return told2.world;
}
var live = scenario({
  description: "Paid for and in use: \u20AC27, no demo mode, a card that is kept.",
  people: [ada],
  world(when = {}) {
    const told2 = begun(when);
    pays(told2, 2500);
    told2.api(ada, "GET", "/account/get-balance", {});
    return done(told2, when);
  }
});
var runningDry = scenario({
  description: "Less than a euro left, and the balance alert on: a few messages more, and all is refused.",
  people: [ada],
  world(when = {}) {
    const told2 = begun(when, 3 * day);
    pays(told2, 1e3);
    told2.call("putAlerts", { financeEmails: ["finance@example.com"], balanceAlert: true, threshold: 500 });
    texts(told2, 336);
    return done(told2, when);
  }
});
var reloading = scenario({
  description: "Auto reload is on: the next text message brings the balance below \u20AC10, and ten minutes later \u20AC25 arrive.",
  people: [ada],
  world(when = {}) {
    const told2 = begun(when);
    pays(told2, 1e3);
    const methodId = told2.call("listPaymentMethods", {}).items[0].id;
    told2.call("putAutoReload", { enabled: true, methodId, amount: 2500, threshold: 1e3 });
    texts(told2, 60);
    return done(told2, when);
  }
});
var reloadRefused = scenario({
  description: "Auto reload is on, below its threshold, and the bank refuses \u20AC2,000: three refusals, and it is switched off.",
  people: [ada],
  world(when = {}) {
    const told2 = begun(when);
    pays(told2, 1e3);
    const methodId = told2.call("listPaymentMethods", {}).items[0].id;
    told2.call("putAutoReload", { enabled: true, methodId, amount: 2e5, threshold: 5e3 });
    return done(told2, when);
  }
});
var transferPending = scenario({
  description: "Demo mode, and a bank transfer of \u20AC50 on its way: the money arrives after one to three working days.",
  people: [ada],
  world(when = {}) {
    const told2 = begun(when);
    const transfer = { kind: "bankTransfer", billing };
    told2.call("createPayment", { idempotencyKey: "scenario-transfer", amount: 5e3, with: transfer });
    return done(told2, when);
  }
});
var zeroBalance = scenario({
  description: "Every cent is spent: API calls are refused, and nothing will be renewed.",
  people: [ada],
  world(when = {}) {
    const told2 = begun(when, day);
    pays(told2, 1e3);
    texts(told2, 1200, "919999900001");
    return done(told2, when);
  }
});
var history = scenario({
  description: "Half a year of payments, messages and invoices.",
  people: [ada],
  world(when = {}) {
    const told2 = begun(when, 182 * day);
    told2.leave();
    const from = told2.world.now;
    for (let week = 0; week < 26; week++) {
      told2.until(from + week * 7 * day + week % 5 * day);
      told2.as(ada);
      if (week % 4 === 0) told2.call("requestInvoice", { paymentId: pays(told2, 2500 + 500 * (week % 3)) });
      texts(told2, 40 + week * 37 % 90);
      told2.leave();
    }
    told2.until(when.now ?? start);
    return told2.world;
  }
});

// mocks/scenarios.ts
var all = {
  empty,
  new: fresh,
  demoLimit,
  live,
  runningDry,
  reloading,
  reloadRefused,
  transferPending,
  zeroBalance,
  history
};
var scenarios = Object.fromEntries(
  Object.entries(all).map(([name, { world }]) => [name, (when = {}) => world({ now: start, ...when })])
);
var scenarioList = Object.entries(all).map(([name, { description, people }]) => ({
  name,
  description,
  accounts: people.map(({ name: person2, email: email2, password, apiKey: apiKey2, apiSecret: apiSecret2 }) => ({
    name: person2,
    email: email2,
    password,
    apiKey: apiKey2,
    apiSecret: apiSecret2
  }))
}));

// test/node/money/stage.ts
var billing2 = {
  name: "Ada Lovelace",
  address: { line1: "12 St James Square", line2: "", city: "London", postalCode: "SW1Y 4LE", region: "", country: "GB" }
};
var frozen = (world) => createEngine({
  world,
  clock: createClock({ at: world.now, frozen: true }),
  checkAnswers: true,
  onError: (error) => {
    throw error;
  }
});
var card = (token2, keep = true) => ({ kind: "card", token: token2, billing: billing2, keep });
var paypal2 = (token2, keep = true) => ({ kind: "paypal", token: token2, billing: billing2, keep });
var keys = 0;
function person(engine, { email: email2, password } = ada) {
  let bearer = "";
  const ask = (name, input) => {
    const request = toWire(contract[name], input);
    const answer = engine.handle({ ...request, headers: { ...request.headers, authorization: `Bearer ${bearer}` } });
    if (answer instanceof Promise) throw new TypeError(`${name} takes its time`);
    return [answer.status, JSON.parse(String(answer.body))];
  };
  const call = (name, input) => {
    const [status, data] = ask(name, input);
    if (status >= 300) throw new Error(`${name}: ${JSON.stringify(data)}`);
    return data;
  };
  bearer = call("signIn", { email: email2, password }).token ?? "";
  return {
    call,
    refused(name, input) {
      const [status, data] = ask(name, input);
      if (status < 300) throw new Error(`${name} was answered: ${JSON.stringify(data)}`);
      return data;
    },
    pay: (amount2, by) => call("createPayment", { idempotencyKey: `payment-${++keys}`, amount: amount2, with: by })
  };
}
function stage(world = scenarios.new()) {
  const engine = frozen(world);
  const account = () => engine.world.accounts.get(world.phones.get(ada.phone));
  return { engine, ada: person(engine), account };
}
var minute2 = 6e4;
var hour2 = 60 * minute2;
var day2 = 24 * hour2;

// test/node/money/provider.test.ts
var tokens = [
  ["fake-valid-nonce", "succeeded", null],
  ["fake-valid-visa-nonce", "succeeded", null],
  ["fake-valid-mastercard-nonce", "succeeded", null],
  ["fake-valid-no-billing-address-nonce", "succeeded", null],
  ["fake-valid-debit-nonce", "succeeded", null],
  ["fake-valid-country-of-issuance-usa-nonce", "succeeded", null],
  ["fake-valid-amex-nonce", "failed", "cardTypeRefused"],
  ["fake-valid-jcb-nonce", "failed", "cardTypeRefused"],
  ["fake-valid-prepaid-nonce", "failed", "prepaidRefused"],
  ["fake-processor-declined-visa-nonce", "failed", "declined"],
  ["fake-processor-declined-mastercard-nonce", "failed", "declined"],
  ["fake-processor-failure-jcb-nonce", "failed", "processorUnavailable"],
  ["fake-luhn-invalid-nonce", "failed", "invalidCard"],
  ["fake-consumed-nonce", "failed", "tokenUsed"],
  ["fake-gateway-rejected-fraud-nonce", "failed", "fraudSuspected"],
  ["fake-gateway-rejected-risk-thresholds-nonce", "failed", "fraudSuspected"],
  ["fake-three-d-secure-visa-full-authentication-nonce", "requires_action", null],
  ["fake-three-d-secure-two-visa-successful-step-up-authentication-nonce", "requires_action", null],
  ["fake-three-d-secure-visa-failed-authentication-nonce", "requires_action", null],
  ["fake-three-d-secure-visa-failed-signature-nonce", "requires_action", null],
  ["fake-three-d-secure-two-visa-successful-frictionless-authentication-nonce", "succeeded", null],
  ["fake-three-d-secure-visa-not-enrolled-nonce", "succeeded", null],
  ["mock-visa-ada-1", "succeeded", null],
  ["mock-mastercard-ada-1", "succeeded", null],
  ["mock-visa-ada-1+3ds", "requires_action", null],
  ["mock-visa-ada-1+prepaid", "failed", "prepaidRefused"],
  ["mock-visa-ada-1+3ds+declined", "failed", "declined"]
];
for (const [token2, status, decline] of tokens)
  test(`a card by ${token2}: ${decline ?? status}`, () => {
    const { ada: ada2, account } = stage();
    const payment = ada2.pay(2500, card(token2));
    assert.deepEqual([payment.status, payment.decline], [status, decline]);
    assert.equal(account().balance, status === "succeeded" ? 27e4 : 2e4);
    assert.equal(account().methods.length, status === "succeeded" ? 1 : 0);
    assert.equal(account().demo === null, status === "succeeded");
  });
for (const [token2, keeps, reloads] of [
  ["fake-paypal-one-time-nonce", false, false],
  ["fake-paypal-billing-agreement-nonce", true, true],
  ["fake-paypal-future-nonce", true, false],
  ["mock-paypal-ada-1", true, true],
  ["mock-paypal-ada-1+noreload", true, false],
  ["mock-paypal-ada-1+onetime", false, false]
])
  test(`PayPal by ${token2} is ${keeps ? "" : "not "}kept, and can ${reloads ? "" : "not "}reload`, () => {
    const { ada: ada2 } = stage();
    assert.equal(ada2.pay(2500, paypal2(token2)).status, "succeeded");
    const methods = ada2.call("listPaymentMethods", {}).items;
    assert.deepEqual(
      methods.map((it) => it.canAutoReload),
      keeps ? [reloads] : []
    );
  });
for (const [kind, token2, code] of [
  ["card", "fake-nonce-of-my-own", "unknownToken"],
  ["card", "fake-paypal-one-time-nonce", "unknownToken"],
  ["card", "mock-paypal-ada-1", "unknownToken"],
  ["paypal", "fake-valid-nonce", "unknownToken"]
])
  test(`${token2} is no token for ${kind}`, () => {
    const { engine, ada: ada2 } = stage();
    const before = engine.world;
    const { status, fields } = ada2.refused("createPayment", {
      idempotencyKey: "the same key",
      amount: 1e3,
      with: { kind, token: token2, billing: billing2, keep: true }
    });
    assert.deepEqual([status, fields], [422, { token: { code } }]);
    assert.equal(engine.world.payments, before.payments);
  });
for (const [euros2, byCard, byPayPal] of [
  ["0.01", void 0, void 0],
  ["1999.99", void 0, void 0],
  ["2000.00", "declined", "declined"],
  ["2001.00", "insufficientFunds", "insufficientFunds"],
  ["2001.99", "insufficientFunds", "insufficientFunds"],
  ["2002.00", "limitExceeded", "limitExceeded"],
  ["2003.50", "limitExceeded", "limitExceeded"],
  ["2004.00", "expiredCard", "expiredCard"],
  ["2005.00", "invalidCard", "invalidCard"],
  ["2006.00", "expiredCard", "expiredCard"],
  ["2007.00", "invalidCard", "invalidCard"],
  ["2008.00", "invalidCard", "invalidCard"],
  ["2009.00", "declined", "declined"],
  ["2010.00", "securityCode", "securityCode"],
  ["2012.00", "fraudSuspected", "fraudSuspected"],
  ["2013.00", "fraudSuspected", "fraudSuspected"],
  ["2014.00", "fraudSuspected", "fraudSuspected"],
  ["2999.99", "declined", "declined"],
  ["3000.00", "processorUnavailable", "processorUnavailable"],
  ["3000.99", "processorUnavailable", "processorUnavailable"],
  ["3001.00", void 0, void 0],
  ["4000.99", void 0, void 0],
  ["4001.00", void 0, "settlementDeclined"],
  ["4001.99", void 0, "settlementDeclined"],
  ["4002.00", void 0, void 0],
  ["4003.00", void 0, "settlementDeclined"],
  ["5000.99", void 0, "settlementDeclined"],
  ["5001.00", "gatewayRejected", "gatewayRejected"],
  ["5001.01", void 0, "declined"],
  ["5001.02", void 0, void 0],
  ["5002.00", void 0, void 0]
])
  test(`\u20AC${euros2}: by card ${byCard ?? "paid"}, by PayPal ${byPayPal ?? "paid"}`, () => {
    const cents2 = Number(euros2.replace(".", ""));
    assert.deepEqual([amountRefusal("card", cents2), amountRefusal("paypal", cents2)], [byCard, byPayPal]);
  });
