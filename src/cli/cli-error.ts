/** Trouble that the person at the terminal can act on; the message is for them, in their language. */
export class CliError extends Error {}
