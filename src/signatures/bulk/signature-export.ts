import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withItemIds } from '../record/item-ids.js';
import { inKeyOrder } from '../record/key-order.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { applyFilters } from '../listing/signature-filters.js';
import type { ExportQueryDto, SignatureFiltersDto } from '../listing/signature-filters.dto.js';
import { SignatureEntity } from '../store/signature.entity.js';

const PAGE = 500;

/** Gives out records as they were authored, ordered by id, however many there are. */
@Injectable()
export class SignatureExport {
  constructor(private readonly dataSource: DataSource) {}

  async *records({ ids, ...filters }: ExportQueryDto): AsyncGenerator<SignatureRecordDto> {
    for await (const { record, itemIds } of this.entities(filters))
      yield inKeyOrder(ids ? withItemIds(record, itemIds) : record);
  }

  /** Page by page, so that neither memory nor a transaction grows with their number. */
  private async *entities(filters: SignatureFiltersDto): AsyncGenerator<SignatureEntity> {
    let last = '';
    for (;;) {
      const page = applyFilters(this.dataSource.getRepository(SignatureEntity).createQueryBuilder('s'), filters);
      const entities = await page.andWhere('s.id > :last', { last }).orderBy('s.id', 'ASC').limit(PAGE).getMany();
      yield* entities;
      if (entities.length < PAGE) return;
      last = entities.at(-1)!.id;
    }
  }
}
