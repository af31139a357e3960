const bullet = '\u2022';

/** A stretch to hide: UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Hides what must never be written down: CPR numbers, card and account numbers, codes, passwords and MitID
 * user ids. Every hidden letter or digit becomes one bullet, so the text keeps its length and its offsets.
 */
export function mask(text: string): string {
  const hidden = [...findNumbers(text), ...findSecretsByName(text)].sort(
    (a, b) => a.start - b.start,
  );
  let masked = '';
  let done = 0;
  for (const { start, end } of hidden) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    masked += text.slice(done, from) + text.slice(from, end).replace(/[\p{L}\p{N}]/gu, hide);
    done = end;
  }
  return masked + text.slice(done);
}

/** A letter outside the basic plane takes two UTF-16 units, and so do its bullets. */
function hide(character: string): string {
  return bullet.repeat(character.length);
}

/** Digits with at most two separators between them, as people write long numbers. */
function* findNumbers(text: string): Generator<Stretch> {
  for (const match of text.matchAll(/\d(?:[ .\u2013-]?\d){7,33}/g)) {
    const start = match.index;
    const stretch = { start, end: start + match[0].length };
    const digits = match[0].replace(/\D/g, '');
    if (isCpr(digits) || isCard(digits) || isAccount(text, stretch, digits)) yield stretch;
  }
  for (const match of text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g))
    yield { start: match.index, end: match.index + match[0].length };
}

/** Ten digits that begin with a day and a month. The old check digit no longer holds for all CPR numbers. */
function isCpr(digits: string): boolean {
  if (digits.length !== 10) return false;
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  // Organisations and temporary numbers add 60 to the day.
  return ((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12;
}

/** 13 to 19 digits with a right Luhn check digit (ISO/IEC 7812-1). */
function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const accountWords = /(?:kontonr|kontonummer|konto|account|reg\.? ?nr|iban|acct)[^\n]{0,20}$/i;

/** A registration number of four digits and an account of up to ten, when the text calls it an account. */
function isAccount(text: string, { start }: Stretch, digits: string): boolean {
  return (
    digits.length >= 8 &&
    digits.length <= 14 &&
    accountWords.test(text.slice(Math.max(0, start - 40), start))
  );
}

const secretWords = new RegExp(
  [
    'adgangskode(?:n)?',
    'kodeord(?:et)?',
    'password',
    'passcode',
    'pin ?-? ?kode(?:n)?',
    'pin(?: code)?',
    '(?:engangs|aktiverings|bekr\u00e6ftelses|sms|mitid)-?kode(?:n)?',
    'kode(?:n)?',
    '(?:one[- ]time |verification |security |activation )?code',
    'cvv|cvc',
    'bruger-?id',
    'user ?id',
    'cpr(?:-?(?:nr|nummer|number))?',
  ]
    .map((word) => `(?:${word})`)
    .join('|'),
  'giu',
);

/** What follows the name of a secret: `kode: 1234`, `code is AB-12`, `user id: anna1`. */
function* findSecretsByName(text: string): Generator<Stretch> {
  for (const match of text.matchAll(secretWords)) {
    const after = match.index + match[0].length;
    if (
      /[\p{L}\p{N}]/u.test(text[after] ?? ' ') ||
      /[\p{L}\p{N}]/u.test(text[match.index - 1] ?? ' ')
    )
      continue;
    const value = /^\s{0,3}(?:is|er|[:=\u2013\-])?[ \t]{0,3}([^\s,;!?]{3,40})/iu.exec(
      text.slice(after, after + 60),
    );
    const secret = value?.[1];
    if (value === null || secret === undefined || !isSecretShaped(secret, value[0])) continue;
    const start = after + value[0].length - secret.length;
    yield { start, end: start + secret.length };
  }
}

/** A word after the name is hidden only when it has a digit, or when a colon or equals sign hands it over. */
function isSecretShaped(secret: string, handed: string): boolean {
  return /\d/.test(secret) || /[:=]/.test(handed);
}
