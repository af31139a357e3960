// The formats of an X11 selection, in the names that Electron's clipboard gives them.

/** X11's names of plain text, best first. */
export const TEXT_TARGETS = [
  'UTF8_STRING',
  'text/plain;charset=utf-8',
  'text/plain',
  'STRING',
  'TEXT',
] as const;

// About the selection, not contents of it.
const META = new Set([
  'TARGETS',
  'TIMESTAMP',
  'MULTIPLE',
  'SAVE_TARGETS',
  'DELETE',
  'COMPOUND_TEXT',
]);
const MIME = /^[a-z]+\/[\w.+-]+$/;
const RAW = /^electron application\/osclipboard;format="(.*)"$/;

/** Electron's types for what the owner of a selection offers: MIME types, and raw names in a wrapper. */
export function typesOf(targets: readonly string[]): string[] {
  const types = targets.flatMap((target) => {
    if (META.has(target)) return [];
    if (isText(target)) return ['text/plain'];
    return [MIME.test(target) ? target : `electron application/osclipboard;format="${target}"`];
  });
  return [...new Set(types)];
}

/** The target to ask for, of those that are offered, to get a type; undefined when it is not there. */
export function targetOf(type: string, targets: readonly string[]): string | undefined {
  if (type === 'text/plain') return TEXT_TARGETS.find((target) => targets.includes(target));
  const target = RAW.exec(type)?.[1] ?? type;
  return targets.includes(target) ? target : undefined;
}

/** The targets under which contents of a type are offered to other programs. */
export function targetsFor(type: string): readonly string[] {
  return type === 'text/plain' ? TEXT_TARGETS : [RAW.exec(type)?.[1] ?? type];
}

function isText(target: string): boolean {
  return (TEXT_TARGETS as readonly string[]).includes(target) || /^text\/plain\b/.test(target);
}
