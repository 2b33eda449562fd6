import { NxDashboard } from '../dashboard/dashboard.js';
import { define } from './define.js';

define('dashboard', NxDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'nx-dashboard': NxDashboard;
  }
}
