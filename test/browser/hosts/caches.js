export { default as morphdom } from 'morphdom';
export { Idiomorph } from 'idiomorph';
