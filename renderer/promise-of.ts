import { promises, type OfficialPromise } from '../shared/promises/promises.ts';

/** The promise with this id; an alert of another version may name one that this version does not know. */
export function promiseOf(id: string | undefined): OfficialPromise | undefined {
  const known: { readonly [id: string]: OfficialPromise } = promises;
  return id !== undefined && Object.hasOwn(known, id) ? known[id] : undefined;
}

/** The statement in the language, or in English where it has not been put into it. */
export function statementFor(
  promise: OfficialPromise,
  tag: string,
): { readonly lang: string; readonly words: string } {
  const statements: { readonly [tag: string]: string } = promise.statement;
  const words = Object.hasOwn(statements, tag) ? statements[tag] : undefined;
  return words === undefined ? { lang: 'en', words: promise.statement.en } : { lang: tag, words };
}
