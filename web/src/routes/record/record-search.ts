export const TABS = ['read', 'history', 'graph', 'json', 'markdown'] as const;
export type Tab = (typeof TABS)[number];

/** What the address of a record says: what of it is looked at; at first, the record itself. */
export interface RecordSearch {
  view?: Exclude<Tab, 'read'>;
}

export function readRecordSearch({ view }: Record<string, unknown>): RecordSearch {
  const isTab = TABS.includes(view as Tab) && view !== 'read';
  return isTab ? { view: view as Exclude<Tab, 'read'> } : {};
}
