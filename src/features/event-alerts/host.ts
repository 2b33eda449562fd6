import type { SectionHost } from '../../sections/host.js';
import type { AccessWords } from '../../i18n/access/en.js';
import type { EventAlertsWords } from '../../i18n/event-alerts/en.js';
import type { OptInsWords } from '../../i18n/opt-ins/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { TemplateWords } from '../../i18n/templates/en.js';

export type EventAlertsHost = SectionHost<EventAlertsWords & TemplateWords & AccessWords>;
export type OptInsHost = SectionHost<OptInsWords & PartWords & AccessWords>;
