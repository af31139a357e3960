import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../shared/detection/verdict.ts';
import { locales } from '../../../shared/i18n/locale.ts';
import { notificationText } from '../../../shared/notification-text.ts';

const verdict: Verdict = {
  verdict: 'danger',
  score: 20,
  language: 'en',
  signals: [
    { rule: 'strong', points: 15, evidence: [{ start: 0, end: 12, text: '+45 12345678' }] },
    { rule: 'weak', points: 5, evidence: [] },
  ],
};
const words = {
  ...locales.en,
  reasons: { strong: 'It asks for your code.', weak: 'It hurries you.' },
};

describe('notification', () => {
  it('gives the strongest reason and how to verify, and nothing of the message', () => {
    const { title, body } = notificationText(verdict, words, '');
    expect(title).toBe(locales.en.notification.danger);
    expect(body).toBe(`It asks for your code.\n${locales.en.notification.verify('')}`);
    expect(body).toContain('114');
    expect(body).not.toContain('12345678');
  });

  it('names the bank that the person stored', () => {
    expect(notificationText(verdict, words, 'Testbank 12 34 56 78').body).toContain(
      'Testbank 12 34 56 78',
    );
  });

  it('says less of a suspicious message', () => {
    expect(notificationText({ ...verdict, verdict: 'suspicious' }, words, '').title).toBe(
      locales.en.notification.suspicious,
    );
  });
});
