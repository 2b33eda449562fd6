/** Compared if two copies of the kit meet on one page. */
export const version = '0.1.0';
