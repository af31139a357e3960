import { describe, expect, it } from 'vitest';
import { excerptLength, excerptOf, segmentsOf, type Segment } from '../../../renderer/segments.ts';

const signal = (...spans: [start: number, end: number][]) => ({
  evidence: spans.map(([start, end]) => ({ start, end, text: '' })),
});
const outline = (segments: readonly Segment[]) =>
  segments.map(({ text, reasons }) => [text, ...reasons]);

describe('segments', () => {
  it('cut a message at the edges of its evidence', () => {
    expect(outline(segmentsOf('Press 1 now', [signal([6, 7])]))).toEqual([
      ['Press '],
      ['1', 0],
      [' now'],
    ]);
  });

  it('carry every reason where evidence overlaps, and each stretch once', () => {
    const segments = segmentsOf('abcdefgh', [signal([0, 5]), signal([3, 8]), signal([3, 4])]);
    expect(outline(segments)).toEqual([
      ['abc', 0],
      ['d', 0, 1, 2],
      ['e', 0, 1],
      ['fgh', 1],
    ]);
    expect(segments.map(({ start }) => start)).toEqual([0, 3, 4, 5]);
  });

  it('stay highlighted until the last of one rule’s own overlapping spans ends', () => {
    expect(outline(segmentsOf('abcdef', [signal([0, 4], [2, 6])]))).toEqual([
      ['ab', 0],
      ['cd', 0],
      ['ef', 0],
    ]);
  });

  it('ignore evidence outside the message, empty or the wrong way round', () => {
    const odd = signal([-3, 1], [2, 2], [3, 2], [3, 99], [50, 60]);
    expect(outline(segmentsOf('abcd', [odd]))).toEqual([['a', 0], ['bc'], ['d', 0]]);
  });

  it('join to the message again, whatever the evidence', () => {
    const text = 'Hej 👋 din konto er spærret, følg linket';
    for (let start = 0; start < text.length; start += 3) {
      const segments = segmentsOf(text, [
        signal([start, start + 7]),
        signal([start - 4, start + 2]),
      ]);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
    }
  });

  it('of an empty message are none', () => {
    expect(segmentsOf('', [signal([0, 4])])).toEqual([]);
  });
});

describe('an excerpt', () => {
  const filler = 'x'.repeat(5000);
  const shownLength = (pieces: ReturnType<typeof excerptOf>) =>
    pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
  const wholeLength = (pieces: ReturnType<typeof excerptOf>) =>
    pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : piece.leftOut), 0);

  it('of a short message is the message', () => {
    const segments = segmentsOf('Press 1 now', [signal([6, 7])]);
    expect(excerptOf(segments)).toEqual(segments);
  });

  it('keeps the highlighted words with what stands around them, and counts what it leaves out', () => {
    const text = `${filler}SCAM${filler}SCAM${filler}`;
    const pieces = excerptOf(segmentsOf(text, [signal([5000, 5004], [10_004, 10_008])]));
    expect(pieces.filter((piece) => 'text' in piece && piece.text === 'SCAM')).toHaveLength(2);
    expect(pieces.map((piece) => 'leftOut' in piece)).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(shownLength(pieces)).toBeLessThan(excerptLength);
    expect(wholeLength(pieces)).toBe(text.length);
  });

  it('of a long message without reasons is its beginning', () => {
    const pieces = excerptOf(segmentsOf(filler, []));
    expect(shownLength(pieces)).toBe(excerptLength);
    expect(wholeLength(pieces)).toBe(filler.length);
  });

  it('of a message full of evidence stays small', () => {
    const spans = Array.from({ length: 3000 }, (_, i): [number, number] => [i * 10, i * 10 + 4]);
    const pieces = excerptOf(segmentsOf('y'.repeat(30_000), [signal(...spans)]));
    expect(pieces.length).toBeLessThan(300);
    expect(wholeLength(pieces)).toBe(30_000);
  });

  it('never cuts a character of two units in half', () => {
    for (const shift of ['', 'z']) {
      const text = `${shift}${'👋'.repeat(4000)}SCAM${shift}${'👋'.repeat(4000)}`;
      const at = text.indexOf('SCAM');
      const shown = excerptOf(segmentsOf(text, [signal([at, at + 4])]));
      for (const piece of shown) if ('text' in piece) expect(piece.text.isWellFormed()).toBe(true);
      const plain = excerptOf(segmentsOf(text, []));
      for (const piece of plain) if ('text' in piece) expect(piece.text.isWellFormed()).toBe(true);
    }
  });
});
