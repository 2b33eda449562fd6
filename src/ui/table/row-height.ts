/** Estimated height of a row in a long list before it is drawn, in CSS pixels. */
export const likelyHeight = 49;
