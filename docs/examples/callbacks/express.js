// An Express program that takes delivery receipts and inbound texts. `save` stores what came; while it throws, Express answers 500,
// and the service comes again later.
import { AlgorithmTypes } from '@vonage/auth';
import { SMS } from '@vonage/sms';
import express from 'express';

export function program({ apiKey, apiSecret, save }) {
  const sms = new SMS({ apiKey, apiSecret });
  const app = express().use(express.json());
  const genuine = ({ body: { sig, ...fields } }, response, next) =>
    sig && sms.verifySignature(sig, { ...fields, sig }, apiSecret, AlgorithmTypes.sha256hmac) ? next() : response.sendStatus(401);
  app.post('/:kind', genuine, async ({ params, body }, response) => {
    await save(params.kind, body);
    response.sendStatus(200);
  });
  return app;
}
