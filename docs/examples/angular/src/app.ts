import { Component, signal } from '@angular/core';
import type { Session } from 'nexmo-account-kit';
import { NxBalance, NxProvider, NxSignup } from 'nexmo-account-kit/angular';

@Component({
  selector: 'app-root',
  imports: [NxBalance, NxProvider, NxSignup],
  template: `
    <main>
      <nx-provider base-url="http://127.0.0.1:4010">
        @if (session(); as it) {
          <h1>Welcome, {{ it.user.name }}</h1>
          <nx-balance>Loading…</nx-balance>
        } @else {
          <nx-signup country="GB" (nx-session-started)="session.set($event.detail)">Loading…</nx-signup>
        }
      </nx-provider>
    </main>
  `,
})
export class App {
  readonly session = signal<Session | undefined>(undefined);
}
