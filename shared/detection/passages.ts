import { gap, type Token } from './tokens.ts';
import type { Word } from './word-memory.ts';

/** Tokens after which a passage ends with its sentence, and after which it ends anyway. */
const shortPassage = 16;
const longPassage = 64;
/** Everyday words that show a language in a passage, if no other has twice as many. */
export const enoughWords = 3;
const ends = gap.stop | gap.line | gap.blank | gap.semicolon | gap.bullet;

/**
 * Bits of the languages awake at each token: those of the whole text, and those that a passage of
 * its own speaks. A page of one language must not hide the few lines of another. `undefined` when
 * no passage adds any.
 */
export function awakeByPassage(
  list: readonly Token[],
  heard: readonly (Word | undefined)[],
  awake: number,
  languages: number,
): Int32Array | undefined {
  let byToken: Int32Array | undefined;
  const counts = new Int32Array(languages);
  let from = 0;
  for (let i = 0; i <= list.length; i++) {
    const token = list[i];
    const isEnd =
      !token ||
      (token.gap & gap.blank) !== 0 ||
      (i - from >= shortPassage && (token.gap & ends) !== 0) ||
      i - from >= longPassage;
    if (isEnd && i > from) {
      const spoken = spokenIn(counts) & ~awake;
      if (spoken !== 0) {
        byToken ??= new Int32Array(list.length).fill(awake);
        byToken.fill(awake | spoken, from, i);
      }
      counts.fill(0);
      from = i;
    }
    const tongues = heard[i]?.tongues;
    if (!tongues) continue;
    for (let k = 0; k < tongues.length; k++) {
      const tongue = tongues[k] ?? 0;
      counts[tongue] = (counts[tongue] ?? 0) + 1;
    }
  }
  return byToken;
}

function spokenIn(counts: Int32Array): number {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  let spoken = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    if (count >= enoughWords && count * 2 >= most) spoken |= 1 << i;
  }
  return spoken;
}
