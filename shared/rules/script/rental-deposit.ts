import { either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const rentalDeposit = defineRule({
  id: 'script/rental-deposit',
  meaning: 'A deposit is to be paid for a home that cannot be seen because its owner is away.',
  points: points.decisive,
  fires: [
    'I am abroad and cannot show the apartment, but transfer the deposit and I will send you the keys.',
    'Lejligheden er ledig. Jeg er i udlandet, så overfør depositum, og jeg sender nøglerne med posten.',
  ],
  nearMisses: [
    'Welcome! Please transfer the deposit before the 1st; you get the keys at the viewing on Friday when we sign.',
    'Min udlejer er i udlandet, men vaskemaskinen bliver lavet på tirsdag.',
  ],
  needs: [['claim.abroad'], ['claim.deposit']],
  find(facts) {
    return facts.framed
      ? undefined
      : either(
          together(
            facts.live('claim.abroad'),
            facts.live('claim.deposit'),
            facts.asked('action.transfer', 'action.pay'),
          ),
          facts.addressed && facts.live('claim.abroad').length > 1
            ? together(
                facts.live('claim.abroad'),
                facts.live('claim.deposit'),
                facts.live('action.transfer', 'action.pay', 'money.amount', 'person.landlord'),
              )
            : undefined,
        );
  },
});
