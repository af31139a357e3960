/** What a word of the message means to the vocabulary. */
export interface Word {
  /** Languages, by index, whose everyday words include this word. */
  readonly tongues: readonly number[];
  /** Among the everyday and number words, spelled as they are: it is no slip for another. */
  readonly isPlain: boolean;
  readonly isNumber: boolean;
  /** Bits of the languages from which the senses were looked up; -1 before. */
  compiled: number;
  /** Whether look-alikes and slips were looked up too. */
  isWhole: boolean;
  /** First of its senses in `Senses`, or `silence`. */
  sense: number;
}

/**
 * Remembers what the words of late messages mean, because most words come again and again. Bounded:
 * each word has one of two places, and a newcomer takes over from the older. Only plain letters, and
 * up to three characters with digits, are remembered: neither codes nor good passwords stay.
 */
export interface WordMemory {
  /**
   * The place of a word, or -1 when it is not to be remembered. `odd` as in `Token`: letters of
   * another script that are joined are not odd, and may mean something else than in one word.
   */
  place(units: readonly number[], from: number, to: number, odd: boolean): number;
  recall(place: number, units: readonly number[], from: number, to: number): Word | undefined;
  keep(place: number, units: readonly number[], from: number, to: number, word: Word): void;
  forget(): void;
}

const places = 1 << 15;
const longest = 24;
const longestWithDigits = 3;
const lastLatin = 0x36f;
/** Units from one place to the next, so that each lies in one cache line: length, then letters. */
const stride = 32;

export function createWordMemory(): WordMemory {
  const letters = new Uint16Array(places * stride);
  const words: (Word | undefined)[] = new Array<Word | undefined>(places).fill(undefined);

  function holds(place: number, units: readonly number[], from: number, to: number): boolean {
    let at = place * stride;
    if (letters[at] !== to - from) return false;
    for (let i = from; i < to; i++) if (letters[++at] !== units[i]) return false;
    return true;
  }

  return {
    place(units, from, to, odd) {
      if (to - from > longest) return -1;
      const first = to - from <= longestWithDigits ? 48 : 97;
      const last = odd ? 0xffff : lastLatin;
      let hash = to - from;
      for (let i = from; i < to; i++) {
        const unit = units[i] ?? 0;
        if (unit < first || unit > last || unit === 124 || (unit < 97 && unit > 57)) return -1;
        hash = Math.imul(hash ^ unit, 0x01000193);
      }
      return (hash ^ (hash >>> 13)) & (places - 1);
    },
    recall(place, units, from, to) {
      if (holds(place, units, from, to)) return words[place];
      const other = place ^ 1;
      return holds(other, units, from, to) ? words[other] : undefined;
    },
    keep(place, units, from, to, word) {
      const start = place * stride;
      const other = place ^ 1;
      if (words[place] !== undefined) {
        letters.copyWithin(other * stride, start, start + stride);
        words[other] = words[place];
      }
      let at = start;
      letters[at] = to - from;
      for (let i = from; i < to; i++) letters[++at] = units[i] ?? 0;
      words[place] = word;
    },
    forget() {
      words.fill(undefined);
    },
  };
}
