/** The id of the input that a fault's path leads to. */
export const inputId = (path: string) => `field:${path}`;
