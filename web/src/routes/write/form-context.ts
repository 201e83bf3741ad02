import { createContext, useContext } from 'react';
import type { SignatureRecord } from '../../api/records.js';
import type { Path } from './record-path.js';
import type { RecordTester } from './testing/record-tester.js';

/** What the fields of the form share. */
export interface RecordFormState {
  record: SignatureRecord;
  /** undefined takes the field away. */
  change: (path: Path, value: unknown) => void;
  changeList: (path: Path, change: (list: unknown[]) => unknown[]) => void;
  tester: RecordTester;
  /** Path as faults write it → what is wrong there. */
  faults: ReadonlyMap<string, string>;
  /** Whether the id can still be chosen. */
  isNew: boolean;
}

export const RecordFormContext = createContext<RecordFormState | undefined>(undefined);

export const useRecordForm = () => useContext(RecordFormContext)!;
