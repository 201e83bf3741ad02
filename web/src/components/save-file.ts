/** So long the browser may take to begin with the file. */
const KEPT_MS = 60_000;

/** Gives the reader a file to keep, as a link to it would. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
