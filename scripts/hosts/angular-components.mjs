// A standalone component of Angular for each element, on `src/angular/inputs.ts`, in the form that Angular publishes libraries in:
// the compiler of the host's own version completes it (https://angular.dev/tools/libraries/creating-libraries#partial-ivy).
import { comment, typeOf } from './kit-elements.mjs';

/** Written without a value in HTML, an attribute that is true or false gives an empty text. */
const isFlag = ({ attribute, name, type }) => type === 'boolean' && attribute === name;

const fields = (props, write) => `{ ${props.map((it) => `${it.name}: ${write(it)}`).join(', ')} }`;
const names = (props) => JSON.stringify(props.map(({ name }) => name));

/** The module of an element's component. */
export function angularComponent({ tag, type, props }) {
  const versions = `version: '17.0.0', ngImport: ng, type: ${type}`;
  const inputs = fields(props, ({ name }) => `'${name}'`);
  return `import * as ng from '@angular/core';
import '../define/${tag.slice(3)}.js';
import { declareInputs } from './inputs.js';

export class ${type} {
  element = ng.inject(ng.ElementRef).nativeElement;
}
${type}.ɵfac = ng.ɵɵngDeclareFactory({ minVersion: '12.0.0', ${versions}, deps: [], target: ng.ɵɵFactoryTarget.Component });
${type}.ɵcmp = ng.ɵɵngDeclareComponent({ minVersion: '14.0.0', ${versions}, isStandalone: true, selector: '${tag}', inputs: ${inputs}, template: '<ng-content></ng-content>', isInline: true, changeDetection: ng.ChangeDetectionStrategy.OnPush });
declareInputs(${type}, ${names(props.filter((it) => it.attribute))}, ${names(props.filter((it) => !it.attribute))});
`;
}

/** All of them; a bundler keeps those that are used. */
export const angularIndex = (elements) =>
  elements.map(({ tag, type }) => `export { ${type} } from './${tag.slice(3)}.js';\n`).join('');

function componentTypes(element) {
  const { tag, type, description, props } = element;
  const accepted = props.filter(isFlag).map((it) => `static ngAcceptInputType_${it.name}: ${typeOf(element, it)} | '';\n`);
  const inputs = fields(props, ({ name }) => `{ alias: '${name}'; required: false }`);
  return `${comment(description)}export declare class ${type} {
/** The element itself. */
readonly element: kit.${type};
${props.map((it) => `${it.name}: ${typeOf(element, it)};\n`).join('')}${accepted.join('')}static ɵfac: ng.ɵɵFactoryDeclaration<${type}, never>;
static ɵcmp: ng.ɵɵComponentDeclaration<${type}, '${tag}', never, ${inputs}, {}, never, ['*'], true, never>;
}
`;
}

export const angularTypes = (elements) => `import type * as ng from '@angular/core';
import type * as kit from '../index.js';

${elements.map(componentTypes).join('\n')}`;
