// A program of plain Node that takes delivery receipts and inbound texts. `save` stores what came; while it throws, the service
// gets 500 and comes again later.
import { createServer } from 'node:http';
import { AlgorithmTypes } from '@vonage/auth';
import { SMS } from '@vonage/sms';

export function program({ apiKey, apiSecret, save }) {
  const sms = new SMS({ apiKey, apiSecret });
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const fields = Object.fromEntries(searchParams);
    const isGenuine = fields.sig && sms.verifySignature(fields.sig, fields, apiSecret, AlgorithmTypes.sha256hmac);
    const answer = (status) => response.writeHead(status).end();
    if (!isGenuine) return answer(401);
    save(pathname.slice(1), fields).then(
      () => answer(204),
      () => answer(500),
    );
  });
}
