import { any, type Facts, type Span } from '../facts.ts';
import type { Meaning } from '../needs.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

type Weighed = readonly [weight: number, found: readonly Span[]];

/** Evidence that stands close together needs to be less; spread over a long text some is chance. */
const least = 4;
const most = 6;
/** UTF-16 units. */
const extentPerPoint = 190;

/** Grave orders that are odd, but ask for nothing by themselves. */
const pressures: ReadonlySet<string> = new Set(['action.keep-secret', 'action.stay-on-line']);

/** What the reader is to do or to give. At least one must be there. */
function requests(facts: Facts): readonly Weighed[] {
  const grave = facts.graveOrders.filter(([first]) => !pressures.has(first?.concept ?? ''));
  return [
    [2, any(...grave)],
    [1, grave[1] ?? []],
    [1.5, facts.asked('action.transfer', 'action.withdraw', 'action.hand-over')],
    [1, facts.asked('action.withdraw')],
    [1, facts.asked('action.pay', 'action.buy')],
    [0.5, facts.asked('action.give')],
    [1, facts.asked('action.approve')],
    [1, facts.secretsAsked('credential.personal-information', 'credential.id-document')],
  ];
}

/** What no honest sender adds to a request. At least one must be there. */
const odd: readonly (readonly [weight: number, ...Meaning[]])[] = [
  [3, 'claim.reassurance'],
  [3, 'claim.isolation'],
  [3, 'claim.no-checking'],
  [2, 'claim.sent-by-mistake'],
  [2, 'claim.cannot-meet'],
  [2, 'claim.watched'],
  [2, 'action.move-chat'],
  [2, 'threat.exposure'],
  [2, 'action.keep-secret'],
  [2, 'claim.abroad'],
  [2, 'claim.broken-phone'],
  [1.5, 'action.crypto', 'action.gift-card', 'money.unusual-means'],
  [1.5, 'claim.easy-money'],
  [1.5, 'claim.recovery'],
  [1.5, 'claim.safe-account'],
  [1, 'action.stay-on-line'],
  [1, 'claim.paid-back'],
  [1, 'claim.other-account'],
  [1, 'claim.mule'],
  [1, 'claim.prize'],
];

function oddities(facts: Facts): readonly Weighed[] {
  const told = facts.isNow ? facts.live('authority', 'firm.bank', 'money.amount') : [];
  return [
    ...odd.map(([weight, ...meanings]): Weighed => [weight, facts.live(...meanings)]),
    [2, told],
  ];
}

/** What frightens or hurries, and in whose name. Honest senders do that too. */
function circumstances(facts: Facts): readonly Weighed[] {
  return [
    [1.5, facts.live('claim.unusual-activity', 'claim.loan')],
    [1.5, facts.live('claim.hacked', 'claim.virus')],
    [1.5, facts.live('threat.arrest', 'threat.deportation')],
    [1, facts.accusations('claim.crime')],
    [1, facts.speaking('authority')],
    [1, facts.live('threat.block')],
    [1, facts.live('person.agent')],
    [0.5, facts.live('threat.deadline')],
    [0.5, facts.live('money.valuables')],
    [0.5, facts.live('claim.pick-up')],
    [1, facts.live('claim.new-number')],
    [1, facts.strangeLinks],
  ];
}

function sum(weighed: readonly Weighed[]): number {
  return weighed.reduce((total, [weight, found]) => (found.length > 0 ? total + weight : total), 0);
}

export const addsUp = defineRule({
  id: 'pressure/adds-up',
  meaning:
    'A request for money, a secret or an approval, made strange by several things together: nobody may be asked, it must be alone, it only looks odd, it comes back at once, the sender cannot meet or talk.',
  points: points.decisive,
  fires: [
    'Go to a quiet room and close the door. Nobody may hear us. Then tell me your civil registration number and how much you have on your accounts.',
    'I sent you 950 by mistake. Please send it back to this number instead, before you check with the bank.',
  ],
  nearMisses: [
    'I paid you twice by mistake, can you send 200 back when you have time?',
    'Please close the door when you leave the room, and pay the coffee at the bar.',
  ],
  needs: [[...odd.flatMap(([, ...meanings]) => meanings), 'now']],
  find(facts) {
    if (facts.framed || facts.isOwnWish || facts.isMenu || !facts.addressed) return undefined;
    const strange = oddities(facts);
    if (facts.hasOnlyKnownLinks || sum(strange) === 0) return undefined;
    const asked = requests(facts);
    if (sum(asked) === 0) return undefined;
    const around = circumstances(facts);
    const evidence = [...asked, ...strange, ...around].flatMap(([, found]) => found.slice(0, 2));
    const extent =
      Math.max(...evidence.map(({ end }) => end)) - Math.min(...evidence.map(({ start }) => start));
    const enough = Math.min(most, least + extent / extentPerPoint);
    return sum(asked) + sum(strange) + sum(around) < enough ? undefined : evidence;
  },
});
