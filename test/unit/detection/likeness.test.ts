import { describe, expect, it } from 'vitest';
import { featureOf, nameOfFeature, visitFeatures } from '../../../shared/detection/features.ts';
import { createLikeness, noWeights, scaleOf } from '../../../shared/detection/likeness.ts';
import { read } from './read-with-engine.ts';

const text = 'Your bank here. Tell me the code from the SMS, see https://bank.example/login 123456';

function namesIn(message: string, near?: { start: number; end: number }): string[] {
  const reading = read(message);
  const names: string[] = [];
  visitFeatures(
    reading,
    (feature, kind, from, _to, meaning, other) => {
      const name = nameOfFeature(reading, kind, from, meaning, other);
      expect(featureOf(name), name).toBe(feature);
      names.push(name);
    },
    near,
  );
  return names;
}

describe('visitFeatures', () => {
  it('visits words, beginnings of long words, pairs, meanings and pairs of meanings under their names', () => {
    const names = namesIn(text);
    expect(names).toEqual(
      expect.arrayContaining(['bank', 'your bank', '@link', '#', 'credential|asks', 'link|any']),
    );
    expect(namesIn('Authorities everywhere')).toContain('autho…');
    expect(names.some((name) => name.includes('|') && name.includes(' '))).toBe(true);
  });

  it('stays within the stretch that it is given', () => {
    const end = text.indexOf('.');
    expect(new Set(namesIn(text, { start: 0, end }))).not.toContain('code');
    expect(namesIn(text, { start: 0, end })).toContain('bank');
    expect(namesIn(text, { start: end, end: Infinity })).not.toContain('your bank');
  });
});

describe('createLikeness', () => {
  it('adds up the weights of what a message holds, each once, and names the words', () => {
    const likenessOf = createLikeness({ base: -1, lines: '300 code\n-50 bank' });
    const message = 'code code bank';
    const { score, words } = likenessOf(read(message));
    expect(score).toBeCloseTo(-1 + 2.5 * scaleOf(namesIn(message).length), 6);
    expect(words).toEqual([{ start: 0, end: 4 }]);
    expect(likenessOf(read('a garden')).score).toBe(-1);
  });

  it('weighs nothing without weights', () => {
    const { score, words } = createLikeness(noWeights)(read(text));
    expect(score).toBe(-Infinity);
    expect(words).toEqual([]);
  });
});
