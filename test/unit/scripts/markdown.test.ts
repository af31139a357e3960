import { expect, it } from 'vitest';
import { anchorOf, codeLine, percent, table } from '../../../scripts/markdown.ts';

it('aligns figures, and keeps bars and line breaks out of the cells', () => {
  expect(table(['key', 'count'], [['a|b\nc', '1']])).toBe(
    '| key | count |\n| --- | ---: |\n| a\\|b c | 1 |',
  );
  expect(table(['a', 'b', 'c'], [], 2)).toContain('| --- | --- | ---: |');
});

it.each([
  ['plain', 'Press 1.', '`Press 1.`'],
  ['on several lines', 'Hi\n\n  mum', '`Hi ⏎ mum`'],
  ['with a backtick', 'a `b` c', '``a `b` c``'],
  ['with a backtick at its end', 'a ``b``', '``` a ``b`` ```'],
])('shows a message %s as code', (_, message, code) => {
  expect(codeLine(message)).toBe(code);
});

it('links to headings as GitHub names them', () => {
  expect(anchorOf('request/gift-card')).toBe('#requestgift-card');
  expect(anchorOf('By language')).toBe('#by-language');
});

it('writes a share of nothing as a dash', () => {
  expect([percent(1, 3), percent(0, 3), percent(0, 0)]).toEqual(['33.3 %', '0.0 %', '–']);
});
