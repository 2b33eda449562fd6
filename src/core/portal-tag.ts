/** Marks children made by any copy of the kit. Cloned children lack the mark. */
export const made = Symbol.for('nexmo-account-kit.made');

/** The tag of elements that the kit puts into the light DOM. */
export const portalTag = 'nx-outside';
