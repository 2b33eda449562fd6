import { countries } from '../i18n/countries.js';
import { directionOf } from '../i18n/direction.js';
import { languageOf } from '../i18n/i18n.js';
import { localeOf, regionalOf } from '../i18n/locale.js';
import { escaped, written, type Attributes } from './attributes.js';
import { isWithheld, prefilled } from './prefilled.js';
import { shells } from './shells.js';
import { styled, type Look } from './styled.js';
import { texts as ownTexts } from './texts.js';

export interface Rendering extends Look {
  /** The element's attributes, as in the page. Values are escaped. */
  readonly attributes?: Attributes;
  /** The language of the shell (BCP 47); by default the attribute `lang`, or English. The element itself follows the page. */
  readonly lang?: string;
  /** The host's own texts, by key. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The prefix of the elements, if the host defines them with another one. */
  readonly prefix?: string;
}

/** The slot through which an element shows its fields for credentials. */
const fieldsSlot = 'nx-outside-form';

/**
 * The HTML of an element before any script: its heading, and its fields or the placeholder of what comes. Fields for credentials can
 * be filled in at once, and send nothing. With `nexmo-account-kit/hydrate.js`, the element takes over what was typed.
 */
export function renderElement(
  tag: string,
  { attributes = {}, lang, texts = {}, prefix = 'nx', ...look }: Rendering = {},
): string {
  const shell = Object.hasOwn(shells, tag) ? shells[tag] : undefined;
  if (!shell) throw new Error(`<${tag}> is no element of the kit that can be rendered.`);
  if (!/^[a-z][a-z\d.-]*$/.test(prefix)) throw new Error(`“${prefix}” can not begin the name of an element.`);
  const locale = regionalOf(localeOf(lang ?? String(attributes['lang'] ?? '')));
  const name = tag.slice('nx-'.length);
  const own = `${prefix}-${name}`;
  const spoken = { lang: locale, dir: directionOf(locale), frame: attributes['frame'] ?? 'card' };
  const content = filled(shell.html, { attributes, locale, texts, id: String(attributes['id'] ?? own) });
  const inBox = shell.light ? `<slot name="${fieldsSlot}"></slot>` : content;
  const box = `<div class="nx-box" part="box"${written(spoken)}>${inBox}</div>`;
  const outside = { slot: fieldsSlot, 'data-of': tag, ...spoken };
  const fields = shell.light ? `<nx-outside${written(outside)}>${styled(`${name}-fields.css`, look)}${content}</nx-outside>` : '';
  const root = `<template shadowrootmode="open">${styled(`${name}.css`, look)}${box}</template>`;
  return `<${own}${written(attributes)}>${root}${fields}</${own}>`;
}

interface Filling {
  readonly attributes: Attributes;
  readonly locale: string;
  readonly texts: Readonly<Record<string, string>>;
  /** The beginning of the ids of fields. */
  readonly id: string;
}

/** A shell with its texts and values. Everything is filled in at once, so that no value can be taken for a placeholder. */
function filled(shell: string, { attributes, locale, texts, id }: Filling): string {
  const language = ownTexts[languageOf(locale)];
  const values = prefilled(attributes);
  const country = values.get('country') ?? '';
  const text = (key: string) => texts[key] ?? language?.[key] ?? ownTexts['en']?.[key] ?? '';
  const place = (name: string): string => {
    if (name.includes('.')) return escaped(text(name));
    if (name === 'id') return escaped(id);
    if (name === 'level') return escaped(attributes['heading-level'] ?? 2);
    if (name === 'region') return escaped(country);
    if (name === 'countries') return countryOptions(locale, country);
    return escaped(values.get(name) ?? '');
  };
  const isGone = (field: string) => isWithheld(attributes) && values.has(field);
  return shell
    .replace(/\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/gs, (_, field: string, inside: string) => {
      if (!isGone(field)) return inside;
      return field === 'email' ? '<input hidden autocomplete="username" value="{{email}}">' : '';
    })
    .replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => place(name));
}

const countryOptions = (locale: string, chosen: string): string =>
  countries(locale)
    .map(([code, name]) => `<option value="${code}"${code === chosen ? ' selected' : ''}>${escaped(name)}</option>`)
    .join('');
