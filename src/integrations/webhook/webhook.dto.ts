import { PickType } from '@nestjs/swagger';
import { MatchRequestDto } from '../../diagnosis/match-request.dto.js';
import { OptionalLine } from '../../http/optional-fields.js';
import { NewOutcomeDto } from '../../outcomes/outcomes.dto.js';

/** An error text of somebody in a chat. */
export class WebhookQuestionDto extends PickType(MatchRequestDto, [
  'text',
  'locale',
  'product',
  'version',
  'os',
  'session',
  'max_tokens',
] as const) {
  /** Who asks, as in a report; it matters with `session` only. */
  @OptionalLine()
  reporter?: string;
}

/** What somebody in a chat reports. */
export class WebhookOutcomeDto extends NewOutcomeDto {
  /**
   * Tells who reports from others who do, such as the id of a member; stored only as a digest. A later report of the same
   * reporter replaces the one before; without this, all of them are one.
   */
  @OptionalLine()
  reporter?: string;
}
