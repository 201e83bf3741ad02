/** An example of an answer, by its media type. */
export const json = <Answer>(value: Answer) => ({ 'application/json': value });

/** NDJSON is shown by one line. */
export const ndjson = <Line>(line: Line) => ({ 'application/x-ndjson': line });
