import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { OptionalLine } from '../../http/optional-fields.js';

export class CommentDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  @Matches(/^[^\0\p{Cs}]*$/u)
  text: string;
}

export class AssignmentDto {
  /** Id of an actor, `me`, or null for nobody. */
  @OptionalLine()
  assignee?: string | null;
}

export class IgnoredCheckDto {
  /** Why the check is wrong here. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  @Matches(/^[^\0\p{Cs}]*$/u)
  reason: string;
}
