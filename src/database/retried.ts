import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

/** SQLSTATE of a key that is there already, of a deadlock, and of a serialization failure. */
const OVERTAKEN = new Set(['23505', '40P01', '40001']);
const ATTEMPTS = 3;

/** Whether a transaction failed only because another one came first. */
export function wasOvertaken(error: unknown): boolean {
  return error instanceof QueryFailedError && OVERTAKEN.has((error.driverError as { code?: string }).code ?? '');
}

/** Runs a transaction, and once more when another one came first: what it reads then is what that one wrote. */
export async function transactionRetried<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
  attempts = ATTEMPTS,
): Promise<T> {
  try {
    return await dataSource.transaction(work);
  } catch (error) {
    if (attempts === 1 || !wasOvertaken(error)) throw error;
    return transactionRetried(dataSource, work, attempts - 1);
  }
}
