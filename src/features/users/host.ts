import type { AccessWords } from '../../i18n/access/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { UserEditorWords } from '../../i18n/user-editor/en.js';
import type { UsersWords } from '../../i18n/users/en.js';
import type { SectionHost } from '../../sections/host.js';

export type Words = UsersWords & UserEditorWords & AccessWords & PartWords;
export type UsersHost = SectionHost<Words>;
