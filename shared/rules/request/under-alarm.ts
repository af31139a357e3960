import { alarming, any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const underAlarm = defineRule({
  id: 'request/under-alarm',
  meaning:
    'Whoever it is: an alarm about a crime, a misuse or an attack, together with an order that only a fraudster gives.',
  points: points.decisive,
  fires: [
    'Your identity was stolen. To clear your name I need your CPR number and which bank you use.',
    'Der er optaget et lån i dit navn. Oplys dit kontonummer, så stopper jeg det.',
    'Someone is trying to log in to your account, please accept the request in the app so I can stop it.',
  ],
  nearMisses: [
    'Our customer data was leaked. You do not need to do anything, and we never ask for your password.',
    'My card was stolen, so I need to order a new one.',
  ],
  needs: [alarming],
  find(facts) {
    return facts.framed || facts.isOwnWish || facts.isMenu || !facts.hasReader
      ? undefined
      : together(any(...facts.graveOrders, facts.moneyOrders), facts.alarms);
  },
});
