import { stepper } from '../../ui/status/stepper.js';
import type { TopUpSection } from './top-up-section.js';

/** Where the person is on the way to a payment with a new method. */
export const topUpStepper = ({ host: { t } }: TopUpSection, at: number) =>
  stepper([t('topUp.stepAmount'), t('topUp.stepPayer'), t('topUp.stepPay')], at, t);
