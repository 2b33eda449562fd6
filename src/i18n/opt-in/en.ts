/** The text for a website where people agree to be texted. */
export const en = {
  'optIn.title': 'Opt-in text',
  'optIn.lead': 'The website where people agree to your texts must show these five things, word for word.',
  'optIn.preview': 'As your visitors see it',
  'optIn.text': 'Plain text',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'Copy as',
  'optIn.none': 'Nothing to show yet',
  'optIn.noneWhy': 'Set up the event based alerts first: the text is written from their settings.',
  'optIn.noPins': 'Add a support contact and the URLs of your terms and privacy policy to the two-factor short code first.',
  'optIn.tag': 'Element',
} as const;
export type OptInWords = typeof en;
