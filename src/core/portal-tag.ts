/** Marks a button that was pressed before the code that answers it was there. */
export const pressed = 'data-pressed';

/** Marks children made by any copy of the kit. Cloned children lack the mark. */
export const made = Symbol.for('nexmo-account-kit.made');

/** The tag of elements that the kit puts into the light DOM. */
export const portalTag = 'nx-outside';
