import type { Reading } from '../detection/reading.ts';
import { concepts, type Concept } from '../lexicon/lexicon.ts';

const families = ['authority', 'firm', 'credential', 'threat'] as const;

/** A concept, or a family of concepts: all authorities, all credentials. */
export type Meaning = Concept | (typeof families)[number];

/** A meaning that is mentioned, whatever its stance; a link to nobody known; a number; a tale of this moment. */
export type Need = Meaning | 'strange-link' | 'phone' | 'now';

/** The family of each concept that has one. */
export const familyOf: ReadonlyMap<string, Meaning> = new Map(
  families.flatMap((family) =>
    concepts
      .filter((concept) => concept.startsWith(`${family}.`))
      .map((concept): [string, Meaning] => [concept, family]),
  ),
);

/** A set of needs, a bit for each: some fifty rules are passed over in less than a microsecond. */
export type NeedSet = Int32Array;

const places: ReadonlyMap<string, number> = new Map(
  [...concepts, ...families, 'strange-link', 'phone', 'now'].map((need, place) => [need, place]),
);
const cells = Math.ceil(places.size / 32);

export function needSet(needs: readonly Need[]): NeedSet {
  const set = new Int32Array(cells);
  for (const need of needs) put(set, need);
  return set;
}

function put(set: NeedSet, need: Need): void {
  const place = places.get(need) ?? 0;
  set[place >> 5] = (set[place >> 5] ?? 0) | (1 << (place & 31));
}

/** What the mention of a concept meets: the concept and its family. */
const metBy: ReadonlyMap<string, NeedSet> = new Map(
  concepts.map((concept) => {
    const family = familyOf.get(concept);
    return [concept, needSet(family === undefined ? [concept] : [concept, family])];
  }),
);

/** Everything that a reading could give to a rule. */
export function metIn({ mentions, links, phones, isNow }: Reading): NeedSet {
  const met = new Int32Array(cells);
  for (const { concept } of mentions) {
    const set = metBy.get(concept);
    if (set) for (let i = 0; i < cells; i++) met[i] = (met[i] ?? 0) | (set[i] ?? 0);
  }
  if (links.some(isStrange)) put(met, 'strange-link');
  if (phones.length > 0) put(met, 'phone');
  if (isNow) put(met, 'now');
  return met;
}

/** A link that leads to nobody whom the program knows. */
export function isStrange({ kind }: Reading['links'][number]): boolean {
  return kind !== 'genuine' && kind !== 'known';
}

/** Whether one of each set is there. */
export function meets(met: NeedSet, needs: readonly NeedSet[]): boolean {
  for (let i = 0; i < needs.length; i++) if (!overlaps(met, needs[i])) return false;
  return true;
}

function overlaps(met: NeedSet, set: NeedSet | undefined): boolean {
  if (set === undefined) return true;
  for (let i = 0; i < cells; i++) if (((met[i] ?? 0) & (set[i] ?? 0)) !== 0) return true;
  return false;
}
