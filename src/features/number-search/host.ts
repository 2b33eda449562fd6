import type { AccessWords } from '../../i18n/access/en.js';
import type { DeclineWords } from '../../i18n/declines/en.js';
import type { FieldWords } from '../../i18n/fields/en.js';
import type { MethodsWords } from '../../i18n/methods/en.js';
import type { SearchWords } from '../../i18n/number-search/en.js';
import type { NewMethodWords } from '../../i18n/new-method/en.js';
import type { NumbersWords } from '../../i18n/numbers/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { TopUpWords } from '../../i18n/top-up/en.js';
import type { SectionHost } from '../../sections/host.js';
import type { TopUpHost } from '../../sections/top-up/host.js';

export type Words = SearchWords &
  NumbersWords &
  FieldWords &
  AccessWords &
  PartWords &
  TopUpWords &
  NewMethodWords &
  MethodsWords &
  DeclineWords;
export type SearchHost = SectionHost<Words> & Pick<TopUpHost, 'payments'>;
