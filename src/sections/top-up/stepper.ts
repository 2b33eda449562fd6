import { stepper } from '../../ui/status/stepper.js';
import type { TopUpFlow } from './flow.js';

/** The steps of a payment with a new method, and the present one. */
export const topUpStepper = ({ host: { t } }: TopUpFlow, at: number) =>
  stepper([t('topUp.amount'), t('topUp.with'), t('topUp.stepPay')], at, t);
