import { expect, it } from 'vitest';
import { trainLikeness, type Sample } from '../../../scripts/train-likeness.ts';

const samples: Sample[] = [
  ...Array.from({ length: 20 }, (): Sample => ({
    views: [{ features: ['you', 'code'], visits: 2 }],
    isScam: true,
  })),
  ...Array.from({ length: 20 }, (): Sample => ({
    views: [{ features: ['you', 'garden'], visits: 2 }],
    isScam: false,
  })),
  { views: [{ features: ['you', 'once'], visits: 2 }], isScam: true },
];

it('gives weight to what tells scams from honest messages, and hardly any to what both hold', () => {
  const { weights } = trainLikeness(samples, 2);
  const code = weights.get('code') ?? 0;
  expect(code).toBeGreaterThan(0.5);
  expect(weights.get('garden')).toBeLessThan(-0.5);
  expect(Math.abs(weights.get('you') ?? 9)).toBeLessThan(code / 2);
  expect(weights.has('once')).toBe(false);
});

it('gives the same weights twice', () => {
  expect([...trainLikeness(samples, 1).weights]).toEqual([...trainLikeness(samples, 1).weights]);
});
