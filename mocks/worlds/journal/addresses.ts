const hidden = (_: string, before: string, secret: string, after = ''): string => before + 'x'.repeat(secret.length) + after;

/** A text without the passwords and tokens in addresses of programs. It stays as long as it was, for texts are paid for by their length. */
export const hiddenInAddresses = (text: string): string =>
  text
    .replace(/(:\/\/(?:[^\s/?#:@]{0,200}:)?)([^\s/?#@]{1,500})(@)/g, hidden)
    .replace(
      /([?&][^\s=&?#]{0,60}(?:pass|pwd|password|secret|token|auth|sig|signature|key|code|jwt|credential|credentials)=)([^\s&#"\\]{1,500})/gi,
      (_, before: string, secret: string) => hidden(_, before, secret),
    );
