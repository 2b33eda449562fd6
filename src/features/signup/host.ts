import type { NewPasswordWords } from '../../i18n/new-password/en.js';
import type { PinWords } from '../../i18n/pin/en.js';
import type { SignupWords } from '../../i18n/signup/en.js';
import type { PartHost } from '../../sections/host.js';

export type Words = SignupWords & PinWords & NewPasswordWords;
export type SignupHost = PartHost<Words>;
