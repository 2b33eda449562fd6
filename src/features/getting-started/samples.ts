/** What a sample is written with. */
export interface SampleValues {
  readonly apiKey: string;
  readonly secret: string;
  /** The origin of the API: `https://rest.nexmo.com`. */
  readonly restUrl: string;
  readonly from: string;
  /** E.164 without plus. */
  readonly to: string;
  readonly text: string;
}

/** The address that the clients use when nothing is said. */
export const officialRestUrl = 'https://rest.nexmo.com';

/** How a first text message is sent, in the languages that most people try first. Each runs as it stands. */
export const samples = { curl, node, nexmo } as const;
export type SampleLanguage = keyof typeof samples;
export const sampleNames: Readonly<Record<SampleLanguage, string>> = { curl: 'cURL', node: 'Node.js', nexmo: 'Node.js (nexmo)' };

function curl({ apiKey, secret, restUrl, from, to, text }: SampleValues): string {
  const fields = { api_key: apiKey, api_secret: secret, from, to, text };
  const lines = Object.entries(fields).map(([name, value]) => `  --data-urlencode ${inShell(`${name}=${value}`)}`);
  return [`curl ${inShell(`${restUrl}/sms/json`)}`, ...lines].join(' \\\n');
}

function node({ apiKey, secret, restUrl, from, to, text }: SampleValues): string {
  const options = restUrl === officialRestUrl ? '' : `, { restHost: ${quoted(restUrl)} }`;
  return `// npm install @vonage/server-sdk
import { Vonage } from '@vonage/server-sdk';

const vonage = new Vonage({ apiKey: ${quoted(apiKey)}, apiSecret: ${quoted(secret)} }${options});
console.log(await vonage.sms.send({ from: ${quoted(from)}, to: ${quoted(to)}, text: ${quoted(text)} }));`;
}

function nexmo({ apiKey, secret, restUrl, from, to, text }: SampleValues): string {
  const { hostname, port } = new URL(restUrl);
  const options =
    restUrl === officialRestUrl ? '' : `, { restHost: ${quoted(hostname)}, apiHost: ${quoted(hostname)}, port: ${port} }`;
  return `// npm install nexmo
import Nexmo from 'nexmo';

const nexmo = new Nexmo({ apiKey: ${quoted(apiKey)}, apiSecret: ${quoted(secret)} }${options});
nexmo.message.sendSms(${quoted(from)}, ${quoted(to)}, ${quoted(text)}, {}, console.log);`;
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const inShell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
