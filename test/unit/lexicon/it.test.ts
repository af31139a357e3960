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

describe('Italian hears what no honest sender adds', () => {
  it.each([
    [
      'a bank that must not know',
      'Non passi da loro in filiale e non li chiami.',
      'claim.no-checking',
    ],
    ['a closed door', "Vada in un'altra stanza e chiuda la porta.", 'claim.isolation'],
    ['comfort', 'Stia tranquilla, è una semplice formalità.', 'claim.reassurance'],
    ["somebody else's account", 'Il conto è intestato a un collega.', 'claim.other-account'],
    ['nobody to talk to', 'Non mi chiamare, sono in riunione.', 'claim.cannot-meet'],
    ['an account of the police', 'Le ho aperto un conto ponte.', 'claim.safe-account'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).not.toHaveLength(0);
  });

  it('but not in everyday words', () => {
    expect(stancesOf('Passo in filiale e poi ti chiamo.', 'claim.no-checking')).toHaveLength(0);
  });
});

describe('Italian hears a request as people tell it', () => {
  it.each([
    [
      'told while it happens',
      'È al telefono adesso e vuole che gli legga il PIN.',
      'credential.pin',
    ],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});
