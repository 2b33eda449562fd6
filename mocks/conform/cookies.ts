import type { Transport } from '../../src/api/wire.js';

/** Keeps the cookies of one person, for a backend that has its sessions in them. */
export function withCookies(transport: Transport): Transport {
  const kept = new Map<string, string>();
  return async (request, signal) => {
    const cookie = Array.from(kept, ([name, value]) => `${name}=${value}`).join('; ');
    const headers = cookie ? { ...request.headers, cookie } : request.headers;
    const answer = await transport({ ...request, headers }, signal);
    // Several cookies come as one text, separated by commas; their dates contain commas as well.
    for (const line of (answer.headers['set-cookie'] ?? '').split(/,(?=\s*[^\s;,=]+=)/)) {
      const [, name, value = ''] = /^\s*([^\s=;][^=;]*)=([^;]*)/.exec(line) ?? [];
      if (name) kept.set(name, value);
    }
    return answer;
  };
}
