export { renderElement, type Rendering } from './render-element.js';
export type { Attributes, AttributeValue } from './attributes.js';
