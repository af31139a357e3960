/**
 * Folds one UTF-16 unit, or one surrogate pair, into the lower-case letters that a reader sees.
 * æ, ø and å stay letters of their own; their other spellings are variants of the lexicon's words.
 */
export interface Folder {
  /** Folded units of the character at `index`; empty for a separator, `invisible` for nothing at all. */
  fold(text: string, index: number): readonly number[];
  /** The same where one unit folds into one letter or digit; else `separates` or `isManifold`. */
  foldUnit(text: string, index: number): number;
}

/** A unit that is a separator by itself. */
export const separates = 1;
/** What `fold` must tell: half of a pair, invisible, more than one letter, changed by its neighbour. */
export const isManifold = 2;

/** A character that a reader does not see: zero-width, bidi control, soft hyphen, combining mark. */
export const invisible: readonly number[] = [-1];
const separator: readonly number[] = [];

const special: Readonly<Record<string, string>> = {
  æ: 'æ',
  ø: 'ø',
  å: 'å',
  ä: 'æ',
  ö: 'ø',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ı: 'i',
  й: 'й',
  ї: 'ї',
  ё: 'е',
  // Arabic is typed with and without its hamza, ه for ة, ي for ى.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/** Letters of their own that some keyboards write as a letter and a mark after it: й, ї. */
const markedLetters: Readonly<Record<string, string>> = {
  '\u0438\u0306': 'й',
  '\u0456\u0308': 'ї',
};
/** The combining breve and diaeresis. */
const marks = { first: 0x306, last: 0x308 } as const;
const alefWithHamza = 0x623;

function isArabicLetter(unit: number): boolean {
  return unit >= 0x620 && unit <= 0x652;
}

/** Arabic-Indic digits, and those of Persian and Urdu. */
const digitRows = [0x660, 0x6f0] as const;

/** Folded units of ASCII characters; 0 for separators. Most text is read from this table alone. */
export const asciiUnits = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 65 && unit <= 90) return unit + 32;
  return (unit >= 97 && unit <= 122) || isDigit(unit) ? unit : 0;
});

/** Whether a folded unit is a digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function createFolder(): Folder {
  const known: (readonly number[] | undefined)[] = [];
  for (let unit = 0; unit < 128; unit++) known[unit] = foldCharacter(String.fromCharCode(unit));

  /** By unit: what `foldUnit` gives, 0 while unknown. */
  const single = new Uint16Array(1 << 16);

  function foldAlone(unit: number): number {
    if ((unit >= 0xd800 && unit <= 0xdfff) || unit === alefWithHamza) return isManifold;
    const folded = foldCharacter(String.fromCharCode(unit));
    if (folded.length === 0) return separates;
    return folded === invisible || folded.length > 1 ? isManifold : (folded[0] ?? isManifold);
  }

  return {
    foldUnit(text, index) {
      const next = text.charCodeAt(index + 1);
      if (next >= marks.first && next <= marks.last) return isManifold;
      const unit = text.charCodeAt(index);
      const found = single[unit] ?? 0;
      return found === 0 ? (single[unit] = foldAlone(unit)) : found;
    },
    fold(text, index) {
      const unit = text.charCodeAt(index);
      const next = unit < 128 ? 0 : text.charCodeAt(index + 1);
      if (next >= marks.first && next <= marks.last) {
        const marked = markedLetters[text.slice(index, index + 2).toLowerCase()];
        if (marked !== undefined) return foldCharacter(marked);
      }
      // At the end of a word it is sounded: "begin" is not "never".
      if (unit === alefWithHamza && !isArabicLetter(next)) return [alefWithHamza];
      const found = known[unit];
      if (found) return found;
      if (unit >= 0xd800 && unit <= 0xdbff) {
        const point = text.codePointAt(index) ?? unit;
        return point > 0xffff ? foldCharacter(String.fromCodePoint(point)) : separator;
      }
      const folded = foldCharacter(String.fromCharCode(unit));
      known[unit] = folded;
      return folded;
    },
  };
}

function foldCharacter(character: string): readonly number[] {
  if (/[\p{Cf}\p{Mn}\p{Me}\u{115f}\u{1160}\u{3164}\u{ffa0}]/u.test(character)) return invisible;
  const unit = character.charCodeAt(0);
  // The tatweel only stretches an Arabic word.
  if (unit === 0x640) return invisible;
  for (const zero of digitRows) if (unit >= zero && unit <= zero + 9) return [48 + unit - zero];
  const lower = character.toLowerCase();
  const mapped = special[lower] ?? plainForm(lower);
  const units: number[] = [];
  for (const part of mapped) {
    if (part.length === 1 && /[\p{L}\p{N}]/u.test(part)) units.push(part.charCodeAt(0));
  }
  return units.length === 0 ? separator : units;
}

function plainForm(lower: string): string {
  const decomposed = lower.normalize('NFKD').toLowerCase();
  const composed = decomposed.normalize('NFC');
  if (special[composed] !== undefined) return special[composed];
  // Accents fall away from Latin letters only: in Cyrillic or Arabic they make another letter.
  return /^[a-z0-9]/u.test(decomposed)
    ? decomposed.replace(/\p{M}/gu, '')
    : lower.normalize('NFKC');
}

/** Letters of other scripts that look Latin, by their code. Written as escapes: they look alike. */
const lookAlikes = new Map<number, number>(
  Object.entries({
    a: '\u0430\u03b1\u0251',
    b: '\u0432\u044c\u03b2',
    c: '\u0441\u03f2',
    d: '\u0501',
    e: '\u0435\u03b5\u0454',
    g: '\u0261\u0581',
    h: '\u043d\u04bb',
    i: '\u0456\u03b9\u0457\u04cf',
    j: '\u0458\u03f3',
    k: '\u043a\u03ba',
    l: '\u0269\u01c0',
    m: '\u043c\u03bc',
    n: '\u043f\u03b7\u0578',
    o: '\u043e\u03bf\u0585\u05e1',
    p: '\u0440\u03c1',
    q: '\u051b',
    r: '\u0433',
    s: '\u0455\u0282',
    t: '\u0442\u03c4',
    u: '\u03c5\u057d\u0446',
    v: '\u03bd\u0475',
    w: '\u051d\u0448\u03c9',
    x: '\u0445\u03c7',
    y: '\u0443\u03b3',
    z: '\u0290',
  }).flatMap(([latin, others]) =>
    [...others].map((other): [number, number] => [other.charCodeAt(0), latin.charCodeAt(0)]),
  ),
);

/** The Latin letter that a folded unit of another script looks like, or `undefined`. */
export function latinLookAlike(unit: number): number | undefined {
  return unit < 128 ? undefined : lookAlikes.get(unit);
}

/** Cyrillic letters by the Latin letter that stands in for them; the usual one of each. */
const cyrillicTwins = new Map<number, number>(
  [...'aceiopxyhkmt'].map((latin, i): [number, number] => [
    latin.charCodeAt(0),
    '\u0430\u0441\u0435\u0456\u043e\u0440\u0445\u0443\u043d\u043a\u043c\u0442'.charCodeAt(i),
  ]),
);

/** The Cyrillic letter that a folded Latin unit looks like, or `undefined`. */
export function cyrillicLookAlike(unit: number): number | undefined {
  return cyrillicTwins.get(unit);
}

const slips = Object.entries({
  i: '1l|!',
  o: '0',
  s: '5$',
  e: '3',
  a: '4@',
  t: '7',
  b: '8',
  g: '9',
}).flatMap(([letter, others]) =>
  [...others].map((other): [number, number] => [other.charCodeAt(0), letter.charCodeAt(0)]),
);

const skeletonUnits = Uint16Array.from({ length: 0x600 }, (_, unit) => unit);
for (const [unit, letter] of [...lookAlikes, ...slips]) skeletonUnits[unit] = letter;

/**
 * A unit as a careless eye, an optical reader or leetspeak would confuse it: 0/O, 1/l/I. Two words
 * of one skeleton look the same; pairs such as rn/m are the word index's part.
 */
export function skeletonUnit(unit: number): number {
  return skeletonUnits[unit] ?? unit;
}
