/** The text for a website where people agree to be texted. */
export const en = {
  'optIn.title': 'Opt-in text',
  'optIn.lead': 'Your opt-in page must show these five disclosures, word for word.',
  'optIn.preview': 'Preview for visitors',
  'optIn.text': 'Plain text',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'Copy as',
  'optIn.none': 'No opt-in text yet',
  'optIn.noneWhy': 'Set up event-based alerts first. The opt-in text is written from their settings.',
  'optIn.noPins': 'Add a support contact and the URLs of your terms and privacy policy to the two-factor short code first.',
  'optIn.tag': 'Element',
} as const;
export type OptInWords = typeof en;
