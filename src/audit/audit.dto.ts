import { IsISO8601, IsOptional } from 'class-validator';

/** Which events are wanted. */
export class AuditQueryDto {
  /**
   * Only those since this moment.
   * @example "2026-03-02T00:00:00Z"
   */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  since?: string;
}

/** Something that was done, or refused. */
export class AuditLineDto {
  /** @example "2026-03-02T09:41:07.172Z" */
  at: string;
  /** Id of the actor, such as `oidc:8b1f4c`, `token:3f2a9c01d4e7` or `anonymous`. */
  actor: string;
  /** Such as `record.patch`, `outcome.worked`, `token.revoke`, `session.begin`, `refuse`. */
  action: string;
  /** What it was done to, such as `signature:api/oauth2-invalid-scope-requested`. */
  target: string;
  /** What was there before; null for nothing. */
  before: object | null;
  /** What is there since; null for nothing. Of what was refused, why: `{"code":"insufficient_scope"}`. */
  after: object | null;
  /** How often, of what was refused several times within seconds. */
  times: number;
}
