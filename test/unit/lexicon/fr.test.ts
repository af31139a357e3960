import { describe, expect, it } from 'vitest';
import { stancesOf } from '../detection/read-with-engine.ts';

describe('French asks for a secret', () => {
  it.each([
    ['by an imperative', 'Confirmez votre mot de passe.', 'credential.password'],
    [
      'with a pronoun after the verb',
      'Le code que vous recevez, lisez-le-moi.',
      'credential.one-time-code',
    ],
    ['by a duty', 'Vous devez confirmer votre mot de passe.', 'credential.password'],
    ['by a question', 'Quel est votre numéro CPR ?', 'credential.cpr'],
    ['by a polite question', 'Pouvez-vous me dire votre code PIN ?', 'credential.pin'],
    ['by a need', 'Il me faut les quatre derniers chiffres de votre CPR.', 'credential.cpr'],
    [
      'through a caller',
      'Il me dit que je dois lui donner mon mot de passe.',
      'credential.password',
    ],
    ['after an elided article', "Saisissez le PIN et l'IBAN.", 'credential.bank-details'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('French does not ask for a secret', () => {
  it.each([
    ['denied', 'Nous ne vous demanderons jamais votre PIN.', 'credential.pin'],
    ['denied by nobody', 'Aucune banque ne vous demandera votre PIN.', 'credential.pin'],
    ['advised against', 'Ne donnez pas votre PIN.', 'credential.pin'],
    ['reported of fraudsters', 'Les escrocs demandent le PIN.', 'credential.pin'],
    ['over', "Hier ils m'ont appelé et m'ont demandé mon PIN.", 'credential.pin'],
    ['under a condition', "Si quelqu'un vous demande votre PIN, raccrochez.", 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

describe('French hears what no honest sender adds', () => {
  it.each([
    [
      'a bank that must not know',
      "Si la banque t'appelle, tu dis que c'est personnel.",
      'claim.no-checking',
    ],
    ['a closed door', 'Isolez-vous dans une autre pièce et fermez la porte.', 'claim.isolation'],
    ['comfort', "Pas de panique, c'est une simple formalité.", 'claim.reassurance'],
    [
      "somebody else's account",
      "Merci d'utiliser ce nouvel IBAN, ne plus verser sur l'ancien compte.",
      'claim.other-account',
    ],
    ['nobody to talk to', "Inutile de m'appeler, je suis en réunion.", 'claim.cannot-meet'],
    ['an account of the police', 'Nous avons ouvert un compte séquestre.', 'claim.safe-account'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).not.toHaveLength(0);
  });

  it('but not in everyday words', () => {
    expect(stancesOf('La banque ferme la caisse à midi.', 'claim.no-checking')).toHaveLength(0);
  });
});

describe('French hears a request as people tell it', () => {
  it.each([
    [
      'told while it happens',
      'Il est au téléphone et il veut que je lui donne mon code PIN.',
      'credential.pin',
    ],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});
