/** What a row of a long list is likely to measure before it has been drawn, in CSS pixels. */
export const likelyHeight = 45;
