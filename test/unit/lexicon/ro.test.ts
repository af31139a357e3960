import { describe, expect, it } from 'vitest';
import { stancesOf } from '../detection/read-with-engine.ts';

describe('Romanian asks for a secret', () => {
  it.each([
    ['by an imperative', 'Confirmați parola.', 'credential.password'],
    [
      'with a pronoun after the verb',
      'Codul care vă vine acum, citiți-mi-l.',
      'credential.one-time-code',
    ],
    ['by a duty', 'Trebuie să confirmați parola azi.', 'credential.password'],
    ['by a question', 'Care este numărul dumneavoastră CPR?', 'credential.cpr'],
    ['by a polite question', 'Puteți să-mi spuneți codul PIN?', 'credential.pin'],
    ['by a need', 'Am nevoie de ultimele patru cifre din CPR.', 'credential.cpr'],
    ['through a caller', 'Îmi spune că trebuie să îi dau parola.', 'credential.password'],
    ['without diacritics', 'trebuie sa confirmati parola', 'credential.password'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Romanian does not ask for a secret', () => {
  it.each([
    ['denied', 'Nu vă vom cere niciodată PIN-ul.', 'credential.pin'],
    ['denied by nobody', 'Nicio bancă nu vă va cere PIN-ul.', 'credential.pin'],
    ['advised against', 'Nu dați nimănui codul PIN.', 'credential.pin'],
    ['reported of fraudsters', 'Escrocii cer codul PIN.', 'credential.pin'],
    ['over', 'Ieri m-au sunat și mi-au cerut PIN-ul.', 'credential.pin'],
    ['under a condition', 'Dacă cineva vă cere PIN-ul, închideți.', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

describe('Romanian hears what no honest sender adds', () => {
  it.each([
    [
      'a bank that must not know',
      'Dacă vă întreabă casiera, spuneți că e pentru renovare.',
      'claim.no-checking',
    ],
    ['a closed door', 'Intrați în altă cameră și închideți ușa.', 'claim.isolation'],
    ['comfort', 'Nu vă speriați, e doar o formalitate.', 'claim.reassurance'],
    ["somebody else's account", 'Trimite la colega mea pe numele ei.', 'claim.other-account'],
    ['nobody to talk to', 'Nu mă suna, sunt în ședință.', 'claim.cannot-meet'],
    ['an account of the police', 'Am deschis un cont protejat.', 'claim.safe-account'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).not.toHaveLength(0);
  });

  it('but not in everyday words', () => {
    expect(stancesOf('Mă duc la bancă și te sun.', 'claim.no-checking')).toHaveLength(0);
  });
});

describe('Romanian hears a request as people tell it', () => {
  it.each([
    [
      'told while it happens',
      'E la telefon acum și vrea să îi citesc codul PIN.',
      'credential.pin',
    ],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});
