import type { Concept } from '../../lexicon/lexicon.ts';
import { any, either, together, type Facts, type Span } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

/** What keeps the reader from thinking or asking; hardly anybody honest does it. */
const holds: readonly Concept[] = [
  'claim.reassurance',
  'claim.isolation',
  'claim.no-checking',
  'claim.watched',
  'action.keep-secret',
  'action.stay-on-line',
];

/** What is strange about the sender or the money. */
const strange: readonly Concept[] = [
  'claim.sent-by-mistake',
  'claim.cannot-meet',
  'claim.abroad',
  'claim.broken-phone',
  'claim.easy-money',
  'claim.recovery',
  'claim.other-account',
  'claim.mule',
  'threat.exposure',
  'action.move-chat',
  'action.crypto',
  'action.gift-card',
  'money.unusual-means',
];

/** One answer for each kind that occurs; words that count already count for no other kind. */
function kindsOf(facts: Facts, concepts: readonly Concept[]): readonly (readonly Span[])[] {
  const taken: Span[] = [];
  return concepts.flatMap((concept) => {
    const found = facts
      .live(concept)
      .filter(({ start, end }) => taken.every((span) => end <= span.start || span.end <= start));
    taken.push(...found);
    return found.length > 0 ? [found] : [];
  });
}

export const oddTogether = defineRule({
  id: 'pressure/odd-together',
  meaning:
    'Several things come together that honest senders hardly ever do: keeping the reader on the line, alone or quiet, playing down what looks wrong, strange means of payment, accounts of others, a sender who cannot meet. With an authority, a bank or an amount two are enough.',
  points: points.decisive,
  fires: [
    'Stay on the line and go to a quiet room. It is only a formality, nothing will happen to your savings.',
    'I am on a ship and cannot talk, but you get it for 900 euro, by Western Union to my assistant.',
  ],
  nearMisses: [
    'I am abroad until Friday, so call my assistant if the heating makes trouble again.',
    'The bank closes at four. It is only a formality, you sign and are done.',
  ],
  needs: [[...holds, ...strange]],
  find(facts) {
    if (facts.framed || !facts.addressed || facts.isOwnWish || facts.isMenu) return undefined;
    if (facts.hasOnlyKnownLinks) return undefined;
    const holding = kindsOf(facts, holds);
    const odd = kindsOf(facts, [...holds, ...strange]);
    const party = facts.live('authority', 'firm.bank');
    const alarm = facts.live(
      'threat.arrest',
      'threat.deportation',
      'threat.block',
      'threat.court',
      'claim.crime',
      'claim.unusual-activity',
      'claim.hacked',
    );
    const two = odd.length > 1 ? odd.flat() : [];
    return either(
      holding.length > 1 || odd.length > 2 ? two : undefined,
      together(two, any(party, facts.live('money.amount'))),
      together(holding.flat(), party, alarm),
    );
  },
});
