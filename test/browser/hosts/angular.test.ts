import { expect } from '@open-wc/testing';
import type { NxSignup as Element } from '../../../src/features/signup/signup.js';
import { stage } from '../backends.js';
import { neverShown, until } from '../user.js';
import { Component, createApplication, NxProvider, NxSignup, provideZonelessChangeDetection, signal } from './angular.js';
import { goesOn, typing } from './typing.js';

/** Values that the host changes. */
async function values() {
  const { client } = await stage('empty');
  const country = signal<string | undefined>('GB');
  const level = signal<number | undefined>(3);
  return { client, country, level, words: signal('Loading…') };
}
let page: Awaited<ReturnType<typeof values>>;

class Root {
  readonly page = page;
}
Component({
  selector: 'host-root',
  imports: [NxProvider, NxSignup],
  template: `<nx-provider [adapter]="page.client" locale="en">
    <nx-signup support-url="/help" [country]="page.country()" [headingLevel]="page.level()">{{ page.words() }}</nx-signup>
  </nx-provider>`,
})(Root);

/** The host's page, drawn by Angular. */
async function started() {
  page = await values();
  const app = await createApplication({ providers: [provideZonelessChangeDetection()] });
  const place = document.body.appendChild(document.createElement('div'));
  app.bootstrap(Root, place);
  return { app, place };
}

describe('a component of Angular', () => {
  it('sets attributes and properties, and what is no longer given is as it was before', async () => {
    const { app, place } = await started();
    const signup = await until(() => place.querySelector<Element>('nx-signup'), 'the sign-up');
    await until(() => signup.country === 'GB' && signup.headingLevel === 3, 'the inputs');
    expect(signup.supportUrl, 'an attribute in the template').to.equal('/help');
    page.country.set('DE');
    page.level.set(undefined);
    await until(() => signup.country === 'DE', 'the new country');
    await until(() => signup.headingLevel === 2, 'the level by default');
    app.destroy();
    place.remove();
  });

  it('keeps the form while the host changes the text between its tags', async () => {
    const { app, place } = await started();
    const it = await typing(place);
    for (const text of ['Loaded', '', 'Again']) {
      page.words.set(text);
      await app.whenStable();
    }
    await goesOn(await until(() => place.querySelector('nx-provider'), 'the provider'), it);
    neverShown(it, ['Loaded', 'Again']);
    app.destroy();
    place.remove();
  });
});
