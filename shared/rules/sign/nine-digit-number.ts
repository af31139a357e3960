import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const nineDigitNumber = defineRule({
  id: 'sign/nine-digit-number',
  meaning: 'A number with +45 and nine digits, which does not exist in Denmark.',
  points: points.supporting,
  promise: 'danish-numbers-eight-digits',
  fires: ['Call me back on +45 912 345 678.', 'Ring tilbage på +45 912345678.'],
  nearMisses: ['Call me on +45 91 23 45 67.', 'Ring på 91 23 45 67.'],
  needs: [['phone']],
  find(facts) {
    return together(
      facts.phones.filter(({ country, digits }) => country === '45' && digits.length === 9),
    );
  },
});
