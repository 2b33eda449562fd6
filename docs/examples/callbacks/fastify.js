// A Fastify program that takes delivery receipts and inbound texts. `save` stores what came; while it throws, Fastify answers 500,
// and the service comes again later.
import { AlgorithmTypes } from '@vonage/auth';
import { SMS } from '@vonage/sms';
import fastify from 'fastify';

export function program({ apiKey, apiSecret, save }) {
  const sms = new SMS({ apiKey, apiSecret });
  const app = fastify();
  app.post('/:kind', async ({ params, body }, reply) => {
    const isGenuine = body.sig && sms.verifySignature(body.sig, body, apiSecret, AlgorithmTypes.sha256hmac);
    if (!isGenuine) return reply.code(401).send();
    await save(params.kind, body);
    return reply.code(200).send();
  });
  return app;
}
