import { ApiError } from '../../src/api/errors.js';
import { json } from '../wire/answers.js';
import type { Answer } from '../wire/row.js';
import { getBalance } from './balance.js';
import { sendSms } from './sms.js';
import { topUp } from './top-up.js';

const malformed = {
  type: 'BAD_REQUEST',
  error_title: 'Bad Request',
  invalid_parameters: { body: 'Is not valid JSON.' },
};

/** The service's own words for a body that is no JSON object. */
const legacy =
  (answer: Answer): Answer =>
  (...call) => {
    try {
      return answer(...call);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'badRequest') return json(malformed, 400);
      throw error;
    }
  };

/** The public Developer API, as the official clients know it. */
export const developerRoutes: Readonly<Record<string, Answer>> = {
  'GET /account/get-balance': legacy(getBalance),
  'POST /account/top-up': legacy(topUp),
  'GET /sms/json': legacy(sendSms),
  'POST /sms/json': legacy(sendSms),
};
