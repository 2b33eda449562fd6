import { stepper } from '../../ui/status/stepper.js';
import type { TopUpSection } from './top-up-section.js';

/** The steps of a payment with a new method, and the present one. */
export const topUpStepper = ({ host: { t } }: TopUpSection, at: number) =>
  stepper([t('topUp.stepAmount'), t('topUp.stepPayer'), t('topUp.stepPay')], at, t);
