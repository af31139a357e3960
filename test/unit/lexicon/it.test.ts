import { describe, expect, it } from 'vitest';
import { stancesOf } from '../detection/read-with-engine.ts';

describe('Italian asks for a secret', () => {
  it.each([
    ['by an imperative', 'Conferma la tua password.', 'credential.password'],
    ['by a formal imperative', 'Confermi la sua password.', 'credential.password'],
    [
      'with the pronoun before the verb',
      'Il codice che riceve, me lo legga.',
      'credential.one-time-code',
    ],
    ['by a duty', 'Deve confermare la sua password oggi.', 'credential.password'],
    ['by a question', 'Qual è il suo numero CPR?', 'credential.cpr'],
    ['by a polite question', 'Mi può dire il PIN?', 'credential.pin'],
    ['by a need', 'Mi servono solo le ultime quattro cifre del suo CPR.', 'credential.cpr'],
    ['through a caller', 'Mi dice che devo dargli la mia password.', 'credential.password'],
    ['after an elided article', "Inserisci il PIN e l'IBAN.", 'credential.bank-details'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Italian does not ask for a secret', () => {
  it.each([
    ['denied', 'Non le chiederemo mai il PIN.', 'credential.pin'],
    ['denied by nobody', 'Nessuna banca le chiederà il PIN.', 'credential.pin'],
    ['advised against', 'Non dare il PIN a nessuno.', 'credential.pin'],
    ['reported of fraudsters', 'I truffatori chiedono il PIN.', 'credential.pin'],
    ['over', 'Ieri mi hanno chiamato e mi hanno chiesto il PIN.', 'credential.pin'],
    ['under a condition', 'Se qualcuno le chiede il PIN, riattacchi.', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});
