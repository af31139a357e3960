/** UTF-16 units that are read together: about two pages. Two things further apart are not combined. */
export const windowLength = 5000;
const step = 3400;
/** How far back from its end a window looks for the end of a line or sentence. */
const slack = 400;

/**
 * Overlapping stretches that cover the whole text, each at most `windowLength` long. Anything
 * shorter than the overlap stands whole in one of them.
 */
export function* windowsOf(
  text: string,
): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  while (from < text.length) {
    const to = from + windowLength >= text.length ? text.length : cut(text, from + windowLength);
    yield { from, to };
    if (to >= text.length) return;
    from = cut(text, from + step);
  }
}

/** The last end of a line, else of a sentence, else of a word before `at`; else `at` itself. */
function cut(text: string, at: number): number {
  let sentence = 0;
  let word = 0;
  for (let i = at; i > at - slack; i--) {
    const unit = text.charCodeAt(i - 1);
    if (unit === 10) return i;
    if (unit !== 32) continue;
    if (word === 0) word = i;
    const before = text.charCodeAt(i - 2);
    if (sentence === 0 && (before === 46 || before === 33 || before === 63)) sentence = i;
  }
  if (sentence > 0) return sentence;
  if (word > 0) return word;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
