import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Needs } from '../access/needs.decorator.js';
import { CONFIG, type Config } from '../config.js';
import { RouteTraits } from '../http/route-traits.js';
import { requireText } from '../http/pasted-text.js';
import { mask } from './mask.js';
import { MaskedDto, MaskRequestDto } from './masking.dto.js';

/** What is hidden of a text before anything of it is kept. */
@Controller('v1/mask')
export class MaskingController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Masks the secrets in a text, as Cairn does before it keeps one: credentials, keys, addresses, names of people. */
  @Post()
  @HttpCode(200)
  @Needs('match')
  @RouteTraits({ routeClass: 'read' })
  mask(@Body() { text }: MaskRequestDto): MaskedDto {
    requireText(text, this.config.maxText);
    const masked = mask(text);
    return { text: masked.text, masked: [...masked.masked] };
  }
}
