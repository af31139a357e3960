import type { Likeness } from '../../detection/likeness.ts';
import type { Span } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { likenessFrom, points } from '../thresholds.ts';

/** Less is no text: an address, a line of code, a name. */
const fewestWords = 4;

export const readsLikeScam = defineRule({
  id: 'sign/reads-like-scam',
  meaning:
    'The words and meanings of the message, taken together, are those of known scams and hardly ever those of honest messages. Learnt from the development part of the corpus: one weight for each word, pair of words and meaning.',
  points: points.decisive,
  fires: [
    'Listen carefully, do not go to the branch, one of the advisers is suspected. Raise your limit to the maximum now and read me what it says when it is done.',
    'Jeg kan sætte pengene igennem, hvis du sender mig dit login og din kode nu. Sig det ikke til nogen.',
  ],
  nearMisses: [
    'Remember to send me the minutes before Friday, and tell the others that the meeting is in the large room.',
    'Husk at ringe til mig, når du har talt med banken om lånet, så tager vi den derfra.',
  ],
  find(facts) {
    const from = facts.wants ? likenessFrom.alike : likenessFrom.alikeUnasked;
    const whole = wordsFrom(facts.likeness, from);
    if (whole !== undefined) return whole;
    for (const paragraph of facts.paragraphs) {
      const words = wordsFrom(facts.likenessNear(paragraph), likenessFrom.alikeInPart);
      if (words !== undefined) return words;
    }
    return undefined;
  },
});

function wordsFrom(likeness: Likeness, from: number): readonly Span[] | undefined {
  if (likeness.score < from || likeness.words.length < fewestWords) return undefined;
  return joined(likeness.words);
}

/** Words with nothing but a space between them as one span. */
function joined(words: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const word of words) {
    const last = spans.at(-1);
    if (last && word.start - last.end <= 1)
      spans[spans.length - 1] = { start: last.start, end: word.end };
    else spans.push(word);
  }
  return spans;
}
