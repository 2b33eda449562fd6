import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ApiError } from '../../api/errors.js';
import { wantValue } from '../../core/failures.js';
import { NxFeature } from '../../core/feature.js';
import type { HostField } from '../../sections/own-fields/host-field.js';
import type { Typed } from './details.js';
import type { Words } from './host.js';

/** A sign-up as its host sets it: it begins with what the host knows. */
export abstract class NxSignupAttributes extends NxFeature<Words> {
  /** The country selected at first (ISO 3166-1 alpha-2). */
  @property() country = '';
  /** The company's name, filled in at first. */
  @property() company = '';
  /** The person's name, filled in at first. */
  @property() person = '';
  /** The person's email address, filled in at first. */
  @property() email = '';
  /** The person's phone number, filled in at first; E.164 (`+447700900123`) where it is not shown. */
  @property() phone = '';
  /** `hidden`: what the host has filled in is not shown, unless it is refused. */
  @property() prefilled: 'shown' | 'hidden' = 'shown';

  /** Address of support for a sign-up that cannot go on: a page, or `mailto:`. */
  @property({ attribute: 'support-url' }) supportUrl = 'mailto:support@nexmo.com';

  /** Fields of the host's own, asked for after the others. The answers are sent as `extensions`. */
  @property({ attribute: false }) fields?: readonly HostField[];

  #showsAll = false;

  /** The details that the host has given. */
  protected get known(): Typed {
    const { company: companyName, person: name, email, phone, country } = this;
    const all = { companyName, name, email, phone, country };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
  }

  /** The given details whose fields are hidden. */
  protected get withheld(): Typed {
    return this.prefilled === 'hidden' && !this.#showsAll ? this.known : {};
  }

  /** Shows every field, where a refusal is about one that was hidden. */
  protected showRefused({ fields }: ApiError): void {
    if (Object.keys(this.withheld).some((name) => fields[name])) this.showAll(true);
  }

  /** Shows every field, or hides again what the host has given. */
  protected showAll(showsAll: boolean): void {
    this.#showsAll = showsAll;
    this.requestUpdate();
  }

  protected override willUpdate(changes: PropertyValues<this>) {
    super.willUpdate(changes);
    if (changes.has('prefilled')) wantValue(this, 'prefilled', this.prefilled, ['shown', 'hidden']);
  }
}
