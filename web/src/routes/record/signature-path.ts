const EDIT = '/edit';

/** What an address below `/signatures/` means: a record, whose id has slashes in it, or its form. */
export function readSignaturePath(path: string): { id: string; isEdited: boolean } {
  const id = path.endsWith(EDIT) ? path.slice(0, -EDIT.length) : path;
  // An id has two segments at least, so `api/edit` is one.
  return id.includes('/') ? { id, isEdited: id !== path } : { id: path, isEdited: false };
}
