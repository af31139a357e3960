import { describe, expect, it } from 'vitest';
import { createFolder } from '../../../shared/detection/folding.ts';
import { readTokens } from '../../../shared/detection/tokens.ts';
import { read } from './read-with-engine.ts';

const folder = createFolder();

function tokensOf(text: string): { text: string; folded: string; kind: string }[] {
  const tokens = readTokens(text, 0, text.length, folder, (run) => run.includes('://'));
  return tokens.list.map(({ start, end, from, to, kind }) => ({
    text: text.slice(start, end),
    folded: String.fromCharCode(...tokens.units.slice(from, to)),
    kind,
  }));
}

describe('readTokens', () => {
  it('folds case, width, accents and mathematical letters, and points at the original', () => {
    expect(tokensOf('ＰＯＬＩＣＥ caf\u00e9 \u{1d40f}\u{1d422}\u{1d427}')).toEqual([
      { text: 'ＰＯＬＩＣＥ', folded: 'police', kind: 'word' },
      { text: 'caf\u00e9', folded: 'cafe', kind: 'word' },
      { text: '\u{1d40f}\u{1d422}\u{1d427}', folded: 'pin', kind: 'word' },
    ]);
  });

  it('keeps Danish letters', () => {
    expect(tokensOf('SPÆRRET på Ørsted').map(({ folded }) => folded)).toEqual([
      'spærret',
      'på',
      'ørsted',
    ]);
  });

  it('skips what a reader does not see', () => {
    expect(tokensOf('Mit\u200bI\u00adD \u202ekode')).toEqual([
      { text: 'Mit\u200bI\u00adD', folded: 'mitid', kind: 'word' },
      { text: 'kode', folded: 'kode', kind: 'word' },
    ]);
  });

  it.each(['M i t I D', 'M.i.t.I.D', 'm-i-t-i-d', 'M * i * t * I * D'])(
    'joins letters: %s',
    (text) => {
      expect(tokensOf(text)).toEqual([{ text, folded: 'mitid', kind: 'word' }]);
    },
  );

  it('leaves apart two letters that happen to stand alone', () => {
    expect(tokensOf('plan a b').map(({ text }) => text)).toEqual(['plan', 'a', 'b']);
  });

  it('joins a word that was broken over two lines', () => {
    expect(tokensOf('over-\nfør pengene')[0]).toEqual({
      text: 'over-\nfør',
      folded: 'overfør',
      kind: 'word',
    });
  });

  it('reads a link as one token without its full stop', () => {
    expect(
      tokensOf('Betal på https://x.example/a?b=1. Nu').map(({ text, kind }) => [text, kind]),
    ).toEqual([
      ['Betal', 'word'],
      ['på', 'word'],
      ['https://x.example/a?b=1', 'link'],
      ['Nu', 'word'],
    ]);
  });

  it.each(['', '   \n\t', '\ud800', 'a\udc00b', '\u0000\u0001\u0002', '\u{1f600}'.repeat(50)])(
    'takes any input: %j',
    (text) => {
      for (const token of tokensOf(text)) expect(text).toContain(token.text);
    },
  );
});

describe('disguised words', () => {
  const concepts = (text: string): string[] => read(text).mentions.map(({ concept }) => concept);

  it.each([
    ['Cyrillic letters', 'your \u0440\u0430ssw\u043erd'],
    ['a digit for a letter', 'your passw0rd'],
    ['signs for letters', 'your p@$$word'],
    ['an optical slip', 'your passvvord'],
  ])('are read through %s', (_, text) => {
    expect(concepts(text)).toContain('credential.password');
  });

  it.each(['spærret', 'spaerret', 'sparret', 'SPÆRRET'])(
    'Danish is read as it is typed: %s',
    (word) => {
      expect(concepts(`Din konto er ${word}`)).toContain('threat.block');
    },
  );

  it('compounds are read by their parts', () => {
    expect(concepts('Oplys bankoplysningerne')).toContain('credential.bank-details');
    expect(concepts('Oplys MitID-koden')).toContain('credential.mitid');
  });

  it('speech to text is read', () => {
    expect(concepts('tell me your see pee are number')).toContain('credential.cpr');
  });
});
