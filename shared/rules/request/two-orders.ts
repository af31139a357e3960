import { grave, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

const ofMenus: ReadonlySet<string> = new Set(['action.press-key', 'action.stay-on-line']);

export const twoOrders = defineRule({
  id: 'request/two-orders',
  meaning:
    'Two orders of different kinds that only fraudsters give, such as secrecy and a withdrawal.',
  points: points.decisive,
  fires: [
    'Do not hang up, and read me the code that you get on your phone.',
    'Du må ikke sige det til nogen. Hæv alle dine penge i banken.',
  ],
  nearMisses: [
    "I still owe you for the cinema on Friday, so give me your account number. And don't tell Anna about the party!",
    'Never share your code, and never install programs for strangers.',
  ],
  needs: [grave],
  find(facts) {
    if (facts.framed || facts.isOwnWish || facts.isMenu || facts.graveOrders.length < 2)
      return undefined;
    // Keys and patience are what every telephone menu wants.
    return facts.graveOrders.every(([first]) => ofMenus.has(first?.concept ?? ''))
      ? undefined
      : together(...facts.graveOrders);
  },
});
