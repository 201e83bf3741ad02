declare const jsonOf: unique symbol;

/** The JSON text of a `T`. What is answered again and again is kept as its text, which is read in one go. */
export type JsonText<T> = string & { readonly [jsonOf]: T };

export const jsonText = <T>(value: T) => JSON.stringify(value) as JsonText<T>;

/** Texts are put together by `+`, which copies them only when all of the answer is sent. */
export function jsonList<T>(items: readonly JsonText<T>[]): JsonText<T[]> {
  let text = '';
  for (const item of items) text += text === '' ? item : `,${item}`;
  return `[${text}]` as JsonText<T[]>;
}

/** An object of what is JSON text already. */
export function jsonObject<T extends object>(members: { [K in keyof T]: JsonText<T[K]> }): JsonText<T> {
  let text = '';
  for (const key in members) text += `${text === '' ? '{' : ','}"${key}":${members[key]}`;
  return `${text}}` as JsonText<T>;
}

type Together<Objects extends readonly object[]> = Objects extends readonly [
  infer First,
  ...infer Rest extends object[],
]
  ? First & Together<Rest>
  : unknown;

/** One object with the members of all, of which each has some. */
export function joined<Objects extends object[]>(
  ...objects: { [I in keyof Objects]: JsonText<Objects[I]> }
): JsonText<Together<Objects>> {
  let text = '';
  for (const object of objects) text += `${text === '' ? '' : ','}${object.slice(1, -1)}`;
  return `{${text}}` as JsonText<Together<Objects>>;
}
