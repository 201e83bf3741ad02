import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeLog } from './change-log.js';
import { Database } from './database.js';

/** The database for every module. It was opened before the app and is closed after it, by whoever opened it. */
@Module({})
export class DatabaseModule {
  static with(database: Database): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Database, useValue: database },
        { provide: DataSource, useValue: database.dataSource },
        ChangeLog,
      ],
      exports: [Database, DataSource, ChangeLog],
    };
  }
}
