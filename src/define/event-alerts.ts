import { NxEventAlerts } from '../features/event-alerts/event-alerts.js';
import { define } from './define.js';

define('event-alerts', NxEventAlerts);

declare global {
  interface HTMLElementTagNameMap {
    'nx-event-alerts': NxEventAlerts;
  }
}
