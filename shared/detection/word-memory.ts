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
 * each word has one place, and a newcomer takes it over. Only plain letters are remembered, no
 * digits and signs, so neither numbers, codes nor good passwords stay in the memory.
 */
export interface WordMemory {
  /** The place of a word, or -1 when it is not to be remembered. */
  place(units: readonly number[], from: number, to: number): number;
  recall(place: number, units: readonly number[], from: number, to: number): Word | undefined;
  keep(place: number, units: readonly number[], from: number, to: number, word: Word): void;
  forget(): void;
}

const places = 1 << 15;
const longest = 24;
/** Units from one place to the next, so that each lies in one cache line: length, then letters. */
const stride = 32;

export function createWordMemory(): WordMemory {
  const letters = new Uint16Array(places * stride);
  const words: (Word | undefined)[] = new Array<Word | undefined>(places).fill(undefined);

  return {
    place(units, from, to) {
      if (to - from > longest) return -1;
      let hash = to - from;
      for (let i = from; i < to; i++) {
        const unit = units[i] ?? 0;
        if (unit < 97 || unit === 124) return -1;
        hash = Math.imul(hash ^ unit, 0x01000193);
      }
      return (hash ^ (hash >>> 13)) & (places - 1);
    },
    recall(place, units, from, to) {
      let at = place * stride;
      if (letters[at] !== to - from) return undefined;
      for (let i = from; i < to; i++) if (letters[++at] !== units[i]) return undefined;
      return words[place];
    },
    keep(place, units, from, to, word) {
      let at = place * stride;
      letters[at] = to - from;
      for (let i = from; i < to; i++) letters[++at] = units[i] ?? 0;
      words[place] = word;
    },
    forget() {
      words.fill(undefined);
    },
  };
}
