// Written by `npm run shells` from the elements.

/** All that each element shows before any answer: in its box, or in the page's own tree; `{{…}}` are places for texts and values. */
export const shells: Readonly<Record<string, { readonly light: boolean; readonly html: string }>> = {
  'nx-account-activity': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{activity.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-rows"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-api-settings': {
    light: false,
    html: '<div class="nx-stack nx-columns"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{api.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-auto-reload': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{reload.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-balance': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{balance.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-balance-alert': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{alerts.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-billing': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{billing.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-stats"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div><div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-dashboard': {
    light: false,
    html: '<div class="nx-top-bar" part="bar"> <slot name="brand"> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{dashboard.title}}</h2> </slot> <slot name="actions"></slot> </div><div class="nx-shell"> <div part="page" class="nx-entry"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div> </div>',
  },
  'nx-display-currency': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{currency.section}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-event-alerts': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{eventAlerts.title}}</h2> <p class="nx-muted" part="description">{{eventAlerts.lead}}</p> </div> </div> <slot name="before-alerts"></slot><div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div><slot name="after-alerts"></slot> </div>',
  },
  'nx-getting-started': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{start.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-notices': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{attention.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-number-config': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{config.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-number-search': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{search.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-numbers': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{numbers.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-stats"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div><div class="nx-skeleton nx-as-rows"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-opt-in': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{optIn.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-overview': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{overview.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-password-reset': {
    light: true,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{reset.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"><p class="nx-muted">{{reset.lead}}</p> <form part="form" method="post" novalidate aria-label="{{reset.title}}"><button type="submit" disabled hidden></button> <div class="nx-field" part="field"> <label part="label" for="{{id}}-email">{{reset.email}}</label> <input part="input" dir="ltr" id="{{id}}-email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck="false" required> </div> <div class="nx-actions"> <button type="button" part="button" class="nx-link"> {{reset.back}} </button> <button part="submit" class="nx-primary" type="button"> {{reset.send}} </button> </div> <p part="said" role="status" class="nx-hidden"></p> </form> </div></div>',
  },
  'nx-payment-methods': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{methods.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-rows"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-payments': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{payments.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-stats"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div><div class="nx-skeleton nx-as-rows"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-profile': {
    light: true,
    html: '<div class="nx-stack nx-columns"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{profile.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-text"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-settings': {
    light: false,
    html: '<div class="nx-stack nx-columns"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{settings.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-sign-in': {
    light: true,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{signIn.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <form part="form" method="post" novalidate aria-label="{{signIn.title}}"><button type="submit" disabled hidden></button> <div class="nx-field" part="field"> <label part="label" for="{{id}}-email">{{signIn.email}}</label> <input part="input" dir="ltr" id="{{id}}-email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck="false" required> </div> <div class="nx-field" part="field"> <label part="label" for="{{id}}-password">{{signIn.password}}</label> <div class="nx-row"> <input part="input" dir="ltr" id="{{id}}-password" name="password" type="password" autocomplete="current-password" spellcheck="false" required> <button type="button" class="nx-plain" part="button" aria-pressed="false" aria-controls="{{id}}-password"> {{action.show}}<span class="nx-hidden"> {{signIn.password}}</span> </button> </div> </div> <div class="nx-actions"> <button part="submit" class="nx-primary" type="button"> {{signIn.submit}} </button> </div> <p part="said" role="status" class="nx-hidden"></p> </form> <div class="nx-actions"> <button type="button" part="button" class="nx-link"> {{signIn.forgot}} </button> </div> <div class="nx-actions"> <span class="nx-muted">{{signIn.noAccount}}</span> <button type="button" part="button" class="nx-link"> {{signIn.signUp}} </button> </div></div></div>',
  },
  'nx-signup': {
    light: true,
    html: '<div class="nx-with-facts"> <div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{signup.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <p class="nx-lead nx-muted">{{signup.lead}}</p> <div> <form part="form" method="post" novalidate aria-label="{{signup.title}}"><button type="submit" disabled hidden></button> {{#companyName}}<div class="nx-field" part="field"> <label part="label" for="{{id}}-companyName">{{signup.companyName}}</label> <p class="nx-hint" part="hint" id="{{id}}-companyName-hint">{{signup.companyNameHint}}</p> <input part="input" dir="auto" id="{{id}}-companyName" name="companyName" type="text" autocomplete="organization" required aria-describedby="{{id}}-companyName-hint" value="{{companyName}}"> </div>{{/companyName}} {{#name}}<div class="nx-field" part="field"> <label part="label" for="{{id}}-name">{{signup.name}}</label> <input part="input" dir="auto" id="{{id}}-name" name="name" type="text" autocomplete="name" required value="{{name}}"> </div>{{/name}} {{#email}}<div class="nx-field" part="field"> <label part="label" for="{{id}}-email">{{signup.email}}</label> <input part="input" dir="ltr" id="{{id}}-email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck="false" required value="{{email}}"> </div>{{/email}} <div class="nx-field" part="field"> <label part="label" for="{{id}}-password">{{signup.password}}</label> <p class="nx-hint" part="hint" id="{{id}}-password-hint">{{newPassword.hint}}</p><div class="nx-row"> <input part="input" dir="ltr" id="{{id}}-password" name="password" type="password" autocomplete="new-password" spellcheck="false" required aria-describedby="{{id}}-password-hint"> <button type="button" class="nx-plain" part="button" aria-pressed="false" aria-controls="{{id}}-password"> {{action.show}}<span class="nx-hidden"> {{signup.password}}</span> </button> </div> </div> {{#country}}<div class="nx-field" part="field"> <label part="label" for="{{id}}-country">{{signup.country}}</label> <select part="select" autocomplete="country" id="{{id}}-country" name="country" required> <option value>{{signup.chooseCountry}}</option> {{countries}}</select> </div>{{/country}} {{#phone}}<div class="nx-field" part="field"> <label part="label" for="{{id}}-phone">{{signup.phone}}</label> <p class="nx-hint" part="hint" id="{{id}}-phone-hint">{{signup.phoneHint}}</p><div class="nx-row" data-region="{{region}}"> <input part="input" dir="ltr" id="{{id}}-phone" name="phone" type="tel" autocomplete="tel" spellcheck="false" required aria-describedby="{{id}}-phone-hint" value="{{phone}}"> </div> </div>{{/phone}} <fieldset class="nx-field" part="field"> <legend part="label"> {{pin.channel}} </legend> <div class="nx-choices"> <label part="choice"> <input type="radio" part="radio" name="channel" value="sms" checked>{{pin.sms}} </label><label part="choice"> <input type="radio" part="radio" name="channel" value="call">{{pin.call}} </label> </div> </fieldset> <div class="nx-actions"> <button part="submit" class="nx-primary" type="button"> {{signup.submit}} </button> </div> <p part="said" role="status" class="nx-hidden"></p> </form> </div> <div class="nx-actions"> <span class="nx-muted">{{signup.haveAccount}}</span> <button type="button" part="button" class="nx-link"> {{signup.signIn}} </button> </div> </div></div> <ul class="nx-facts" part="facts"> <li> <svg part="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="nx-icon nx-icon-large"><circle cx="12" cy="12" r="10"></circle><path d="m16 9-5.5 5.5L8 12"></path></svg> <strong>{{signup.factCredit}}</strong> <p class="nx-muted nx-small">{{signup.factCreditText}}</p> </li> <li> <svg part="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="nx-icon nx-icon-large"><circle cx="12" cy="12" r="10"></circle><path d="m16 9-5.5 5.5L8 12"></path></svg> <strong>{{signup.factCard}}</strong> <p class="nx-muted nx-small">{{signup.factCardText}}</p> </li> <li> <svg part="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="nx-icon nx-icon-large"><circle cx="12" cy="12" r="10"></circle><path d="m16 9-5.5 5.5L8 12"></path></svg> <strong>{{signup.factFirst}}</strong> <p class="nx-muted nx-small">{{signup.factFirstText}}</p> </li> </ul> </div>',
  },
  'nx-top-up': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{topUp.title}}</h2> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-two-factor': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{twoFactor.title}}</h2> <p class="nx-muted" part="description">{{twoFactor.lead}}</p> </div> </div> <div class="nx-plane nx-stack" part="plane"> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-form"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div></div>',
  },
  'nx-usage': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{usage.title}}</h2> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-stats"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div><div class="nx-skeleton nx-as-chart"><div class="nx-bar"></div></div><div class="nx-skeleton nx-as-rows"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
  'nx-users': {
    light: false,
    html: '<div class="nx-stack"> <div class="nx-header" part="header"> <div> <h2 part="heading" tabindex="-1" aria-level="{{level}}">{{users.title}}</h2> <p class="nx-muted" part="description">{{users.lead}}</p> </div> </div> <div class="nx-loading" part="loading" role="status"> <span class="nx-hidden">{{state.loading}}</span> <div class="nx-skeleton nx-as-stats"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div><div class="nx-skeleton nx-as-rows"><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div><div class="nx-bar"></div></div> </div> </div>',
  },
};
