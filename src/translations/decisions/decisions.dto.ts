import { applyDecorators } from '@nestjs/common';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Problem } from '../../errors/problem.js';
import { BlankIsAbsent, OptionalLine } from '../../http/optional-fields.js';
import { FindingDto, UnitDto } from '../units/units.dto.js';

const OptionalReason = () =>
  applyDecorators(BlankIsAbsent(), IsOptional(), IsString(), MaxLength(1_000), Matches(/^[^\0\p{Cs}]*$/u));

/** A text for a unit, and where it comes from. */
export class TextDto {
  /** Empty takes the translation away. */
  @IsString()
  @MaxLength(65_536)
  target: string;

  /** A machine says `ai`, and its model. */
  @IsIn(['human', 'ai', 'memory'])
  origin: 'human' | 'ai' | 'memory' = 'human';

  /** The model that made the text. */
  @OptionalLine()
  model?: string;
}

export class SaveUnitDto extends TextDto {
  /** Whether the caller, a reviewer, passes the text as well. */
  @IsBoolean()
  approve: boolean = false;
}

export class SavedUnitDto {
  /** `suggested` where the translation was reviewed and stays, and the text waits beside it. */
  outcome: 'saved' | 'suggested';
  unit: UnitDto;
  /** What the checks say of the text. */
  findings: FindingDto[];
}

export class DecisionDto {
  @IsIn(['approve', 'reject', 'confirm'])
  action: 'approve' | 'reject' | 'confirm';

  /** For the translator; of what is rejected, it must be given. */
  @OptionalReason()
  reason?: string;
}

export class SuggestionDecisionDto {
  @IsIn(['accept', 'reject'])
  action: 'accept' | 'reject';

  /** For the translator; of what is rejected, it must be given. */
  @OptionalReason()
  reason?: string;
}

/** Throws `invalid_request` where there is none. */
export function requireReason(reason: string | undefined): string {
  if (reason === undefined) throw new Problem('invalid_request', {}, [{ path: 'reason', code: 'required' }]);
  return reason;
}
