import { NxProfile } from '../features/profile/profile.js';
import { define } from './define.js';

define('profile', NxProfile);

declare global {
  interface HTMLElementTagNameMap {
    'nx-profile': NxProfile;
  }
}
