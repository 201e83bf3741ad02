import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Faultless } from '../../../errors/faultless.js';
import { ITEM, LABEL, MAX_LABEL_LENGTH, type Format } from './formats.js';

export type Dto = new () => object;

/** May be left out, but is not null. */
const IfGiven = () => ValidateIf((_, value) => value !== undefined);

export const OptionalText = () => applyDecorators(IsOptional(), IsString());
export const OptionalFormat = (format: Format) => applyDecorators(IsOptional(), Faultless(...format));
export const OptionalLabel = () => OptionalFormat(LABEL);
export const OptionalRate = () => applyDecorators(IsOptional(), IsNumber(), Min(0), Max(1));
export const OptionalCount = () => applyDecorators(IsOptional(), IsInt(), Min(0));

/** The stable identity of a list's item. */
export const ItemId = () => applyDecorators(IfGiven(), Faultless(...ITEM));

/** An optional list of texts. */
export const OptionalTexts = () => applyDecorators(IfGiven(), IsArray(), IsString({ each: true }));

/** An optional list of labels. */
export const OptionalLabels = () => applyDecorators(OptionalTexts(), MaxLength(MAX_LABEL_LENGTH, { each: true }));

/** An optional object of the class `type`. */
export const OptionalObject = (type: () => Dto) =>
  applyDecorators(IfGiven(), IsObject(), ValidateNested({ context: { type } }), Type(type));

/** An optional list of objects of the class `type`. */
export const OptionalList = (type: () => Dto) =>
  applyDecorators(
    IfGiven(),
    IsArray(),
    IsObject({ each: true }),
    ValidateNested({ each: true, context: { type } }),
    Type(type),
  );

/** An optional value of a form that no class can say, such as a map. */
export const OptionalForm = (form: Format) => applyDecorators(IfGiven(), Faultless(...form));
