import { expect, it } from 'vitest';
import { joinLines } from '../../../main/ocr/page-text.ts';

const line = (text: string, x: number, y: number, width = 700, height = 50) => ({
  text,
  confidence: 95,
  box: { x, y, width, height },
});

it('keeps lines of a bubble together and parts bubbles', () => {
  const lines = [
    line('We have stopped a payment of', 70, 300),
    line('DKK 8,450.00 from your account.', 70, 358),
    line('Reply with your code.', 70, 520),
  ];
  expect(joinLines(lines, 94)).toEqual({
    text: 'We have stopped a payment of\nDKK 8,450.00 from your account.\n\nReply with your code.\n',
    confidence: 94,
    lines,
  });
});

it('parts columns', () => {
  const lines = [line('left', 0, 900), line('right', 1000, 100), line('beside', 2000, 100)];
  expect(joinLines(lines, 90).text).toBe('left\n\nright\n\nbeside\n');
});

it('makes no text of no lines', () => {
  expect(joinLines([], 0).text).toBe('');
});
