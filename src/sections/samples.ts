import { officialRestUrl } from './rest-url.js';

interface SampleValues {
  readonly apiKey: string;
  readonly secret: string;
  /** The origin of the API: `https://rest.nexmo.com`. */
  readonly restUrl: string;
  readonly from: string;
  /** E.164 without plus. */
  readonly to: string;
  readonly text: string;
}

/** Samples that send a first text message, in the languages that most people try first. Each runs unchanged. */
export const samples = { curl, node, nexmo, python, php, ruby } as const;
export type SampleLanguage = keyof typeof samples;
export const sampleNames: Readonly<Record<SampleLanguage, string>> = {
  curl: 'cURL',
  node: 'Node.js',
  nexmo: 'Node.js (nexmo)',
  python: 'Python',
  php: 'PHP',
  ruby: 'Ruby',
};

function curl(values: SampleValues): string {
  const lines = fieldsOf(values).map(([name, value]) => `  --data-urlencode ${inShell(`${name}=${value}`)}`);
  return [`curl ${inShell(`${values.restUrl}/sms/json`)}`, ...lines].join(' \\\n');
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

function python(values: SampleValues): string {
  const lines = fieldsOf(values).map(([name, value]) => `    ${quoted(name)}: ${quoted(value)},`);
  return `# Python's own library
import json, urllib.parse, urllib.request

fields = {
${lines.join('\n')}
}
body = urllib.parse.urlencode(fields).encode()
with urllib.request.urlopen('${values.restUrl}/sms/json', body) as response:
    print(json.load(response))`;
}

function php(values: SampleValues): string {
  const lines = fieldsOf(values).map(([name, value]) => `    ${quoted(name)} => ${quoted(value)},`);
  return `<?php
$request = curl_init('${values.restUrl}/sms/json');
curl_setopt($request, CURLOPT_RETURNTRANSFER, true);
curl_setopt($request, CURLOPT_POSTFIELDS, http_build_query([
${lines.join('\n')}
]));
echo curl_exec($request);`;
}

function ruby(values: SampleValues): string {
  const lines = fieldsOf(values).map(([name, value]) => `  ${quoted(name)} => ${quoted(value)},`);
  return `require 'net/http'

fields = {
${lines.join('\n')}
}
puts Net::HTTP.post_form(URI('${values.restUrl}/sms/json'), fields).body`;
}

const fieldsOf = ({ apiKey, secret, from, to, text }: SampleValues) =>
  Object.entries({ api_key: apiKey, api_secret: secret, from, to, text });

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const inShell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
