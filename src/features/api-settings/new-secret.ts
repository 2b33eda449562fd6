import { html } from 'lit';
import { createApiSecret, type getApiKey } from '../../api/api-key.js';
import { mostSecrets, secretNeeds } from '../../api/limits.js';
import { Form } from '../../core/form.js';
import type { Query } from '../../core/query.js';
import { button } from '../../ui/button/button.js';
import { section } from '../../ui/content/content.js';
import { password } from '../../ui/fields/password.js';
import type { ApiHost } from './host.js';

const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 20;

/** A random secret that follows the rules: drawn again until it does. */
function madeUp(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  // 57 letters: the first ones are slightly likelier, which costs a fraction of a bit.
  const secret = [...bytes].map((byte) => letters[byte % letters.length]).join('');
  return secretNeeds.every((kind) => kind.test(secret)) ? secret : madeUp();
}

/** A second secret, so that the first can be replaced without any interruption. */
export class NewSecret {
  readonly #form: Form<typeof createApiSecret>;

  constructor(
    private readonly host: ApiHost,
    private readonly key: Query<typeof getApiKey>,
  ) {
    this.#form = new Form(host, createApiSecret, {
      words: () => ({ tooManySecrets: host.t('api.tooMany') }),
      done: () => {
        host.emit('nx-secret-created', {});
        return host.t('api.created');
      },
    });
  }

  view() {
    const { t, headingLevel } = this.host;
    if ((this.key.data?.secrets.length ?? mostSecrets) >= mostSecrets) return '';
    return section(
      { title: t('api.newTitle'), level: headingLevel + 1 },
      html`<p class="nx-muted">${t('api.newLead')}</p>
        ${this.#form.view(this.#field(), t('api.create'), button({ label: t('api.generate'), onClick: this.#fill }))}`,
    );
  }

  #field() {
    const { t } = this.host;
    const rules = t('api.rules');
    return this.#form.field(password, 'secret', {
      label: t('api.newSecret'),
      hint: rules,
      autocomplete: 'off',
      issues: { too_small: rules, too_big: rules, invalid_format: rules },
    });
  }

  /** Fills in the field as if typed: the person sees the secret with *Show*, and copies it after adding it. */
  readonly #fill = ({ currentTarget }: Event) => {
    const field = (currentTarget as HTMLElement).closest('form')?.elements.namedItem('secret');
    if (!(field instanceof HTMLInputElement)) return;
    field.value = madeUp();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
