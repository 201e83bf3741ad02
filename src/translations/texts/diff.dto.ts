/** A stretch of two texts that are compared word by word. */
export class DiffPartDto {
  text: string;
  change: 'same' | 'added' | 'removed';
}
