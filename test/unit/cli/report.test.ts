import { describe, expect, it } from 'vitest';
import { unreadable, type Verdict } from '../../../shared/detection/verdict.ts';
import { locales } from '../../../shared/i18n/locale.ts';
import { printable } from '../../../main/cli/printable.ts';
import { describeVerdict } from '../../../main/cli/report.ts';

const locale = { ...locales.en, reasons: { first: 'The first reason.', second: 'The second.' } };
const promises = {
  'police-never': {
    statement: { en: 'We never ask for it.', da: 'Vi spørger aldrig.' },
    authority: 'The police',
    date: '2026-01-31',
    source: 'https://politi.example/',
  },
};
const verdict: Verdict = {
  verdict: 'danger',
  score: 90,
  language: 'en',
  signals: [
    {
      rule: 'first',
      points: 60,
      evidence: [{ start: 0, end: 12, text: 'send\u001b[2J\nus it' }],
      promise: 'police-never',
    },
    { rule: 'second', points: 30, evidence: [] },
  ],
};

describe('describeVerdict', () => {
  const shown = describeVerdict('a.txt', verdict, locale, promises);

  it('gives the reasons in order, with words, promise and what to do', () => {
    const { answers, steps } = locale.window.verdict;
    const expected = [
      `a.txt: ${answers.danger}`,
      '1. The first reason.',
      'send\ufffd[2J us it',
      'We never ask for it.',
      'https://politi.example/, 2026-01-31',
      '2. The second.',
      ...steps.danger,
      '114',
    ];
    let at = 0;
    for (const part of expected) {
      const found = shown.indexOf(part, at);
      expect(found, part).toBeGreaterThanOrEqual(at);
      at = found + part.length;
    }
  });

  it('quotes a promise in the language of the person, without a date that nobody knows', () => {
    const undated = { 'police-never': { ...promises['police-never'], date: '' } };
    const danish = describeVerdict('a.txt', verdict, locales.da, undated);
    expect(danish).toContain('“Vi spørger aldrig.” (https://politi.example/)');
  });

  it('lets no control character through', () => {
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('says nothing of hanging up when nothing was read', () => {
    const words = describeVerdict('a.png', unreadable, locale, promises);
    expect(words).toContain(locale.window.verdict.answers.unreadable);
    expect(words).not.toContain('114');
  });
});

describe('printable', () => {
  it('keeps letters of all scripts and emoji, and shows what would steer', () => {
    expect(printable(' Dit\tMitID 👩‍💻 \u202egnp.exe\u0007 ')).toBe(
      'Dit MitID 👩‍💻 \ufffdgnp.exe\ufffd',
    );
  });
});
