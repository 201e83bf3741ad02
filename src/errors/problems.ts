/** Every problem that Cairn answers with: its stable code and HTTP status. Texts: `data/locales/<locale>/problems.json`. */
export const PROBLEMS = {
  invalid_json: 400,
  json_too_deep: 400,
  invalid_request: 400,
  invalid_id: 400,
  invalid_cursor: 400,
  empty_text: 400,
  unauthenticated: 401,
  insufficient_scope: 403,
  foreign_host: 403,
  foreign_origin: 403,
  not_found: 404,
  signature_not_found: 404,
  revision_not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  signature_exists: 409,
  edit_conflict: 412,
  body_too_large: 413,
  text_too_large: 413,
  unsupported_media_type: 415,
  invalid_record: 422,
  precondition_required: 428,
  internal_error: 500,
  database_unavailable: 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEMS;
