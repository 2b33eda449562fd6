import { ApiError } from '../../src/api/errors.js';
import type { FileAnswer } from '../../src/api/schemas/values.js';
import { items } from '../collections/log.js';
import { known, type World } from '../world/world.js';
import { invoiceFile } from './invoice.js';

/** The file attached to an e-mail of the outbox, by the e-mail's number. */
export async function attachmentOf(world: World, email: number): Promise<FileAnswer> {
  const mail = items(world.outbox).find(({ id }) => id === email);
  if (mail?.kind !== 'email' || !mail.attachment) throw new ApiError('notFound');
  const { payment, invoice } = mail.attachment;
  return invoiceFile({ ...known(world.payments, payment), invoice });
}
