import { expect, it } from 'vitest';
import { read } from './read-with-engine.ts';

it.each([
  ['+45 12 34 56 78', '45', '12345678'],
  ['0045 12345678', '45', '12345678'],
  ['+45 912 345 678', '45', '912345678'],
  ['12 34 56 78', '', '12345678'],
  ['+44 20 7946 0011', 'other', '442079460011'],
])('reads %s', (number, country, digits) => {
  expect(read(`Ring ${number} nu`).phones).toEqual([
    { start: 5, end: 5 + number.length, country, digits },
  ]);
});

it.each(['12.500 kr', '2026', '482913'])('%s is no phone number', (text) => {
  expect(read(text).phones).toEqual([]);
});
