export class LiveDto {
  status: 'ok';
}

export class DatabaseHealthDto {
  kind: 'embedded' | 'postgres';
  reachable: boolean;
}

export class PatternsHealthDto {
  /** How many records can be matched. */
  signatures: number;
  /** Records that cannot be read; why is in the log. They are served by nothing until they are written anew. */
  set_aside: number;
  /** The last change of the store that this process has taken in. */
  change: number;
  /** Changes of the store that it has not taken in yet; null while the database cannot be asked. */
  lag: number | null;
}

export class ReadyDto {
  /** `degraded`: matches are answered from memory, all else waits for the database. */
  status: 'ok' | 'degraded';
  database: DatabaseHealthDto;
  patterns: PatternsHealthDto;
}
