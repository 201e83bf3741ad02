/** Whoever can do without the database waits for it no longer. */
const PATIENCE_MS = 2_000;

/** What `work` gives, if it does so soon; else throws what `databaseProblem` takes for a lost database. What comes later is dropped. */
export async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The database did not answer for ${PATIENCE_MS / 1000} s.`)),
      PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
