import { describe, expect, it } from 'vitest';
import { windowLength, windowsOf } from '../../../shared/detection/windows.ts';

const text = 'A sentence of some length, and another. '.repeat(1000);

describe('windowsOf', () => {
  it('covers every character, in order, in bounded stretches', () => {
    let reached = 0;
    for (const { from, to } of windowsOf(text)) {
      expect(from).toBeLessThanOrEqual(reached);
      expect(to - from).toBeLessThanOrEqual(windowLength);
      expect(to).toBeGreaterThan(reached);
      reached = to;
    }
    expect(reached).toBe(text.length);
  });

  it('overlaps by enough to hold a whole message', () => {
    const all = [...windowsOf(text)];
    for (let i = 1; i < all.length; i++)
      expect((all[i - 1]?.to ?? 0) - (all[i]?.from ?? 0)).toBeGreaterThanOrEqual(1200);
  });

  it.each(['', 'x', 'x'.repeat(windowLength), '\u{1f600}'.repeat(5000)])(
    'ends for any text',
    (any) => {
      const all = [...windowsOf(any)];
      expect(all.at(-1)?.to ?? 0).toBe(any.length);
    },
  );
});
