import type { Lexicon } from './lexicon.ts';

/**
 * Adds to every word of the concepts that begins with a vowel its forms after an elided article or
 * pronoun: tokens keep "l'argent" as one word.
 */
export function withElision(
  concepts: Lexicon['concepts'],
  articles: readonly string[],
  initials: RegExp,
): Lexicon['concepts'] {
  function elideSlot(slot: string): string {
    const optional = slot.endsWith('?');
    const choices = (optional ? slot.slice(0, -1) : slot).split('|');
    const elided = choices.flatMap((choice) =>
      initials.test(choice) ? [choice, ...articles.map((article) => article + choice)] : [choice],
    );
    return elided.join('|') + (optional ? '?' : '');
  }
  return Object.fromEntries(
    Object.entries(concepts).map(([concept, phrases]) => [
      concept,
      phrases.map((phrase) => phrase.split(' ').map(elideSlot).join(' ')),
    ]),
  );
}
