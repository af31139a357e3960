import { describe, expect, it } from 'vitest';
import { read, stancesOf } from '../detection/read-with-engine.ts';

describe('Danish asks for a secret', () => {
  it.each([
    ['by an imperative', 'Oplys din adgangskode.', 'credential.password'],
    ['by a duty', 'Du skal bekræfte din adgangskode i dag.', 'credential.password'],
    ['by a question', 'Hvad er dit CPR-nummer?', 'credential.cpr'],
    ['by a need', 'Vi skal bare bruge de sidste fire cifre.', 'credential.cpr'],
    [
      'with the reader after the verb',
      'Vi venter, og så oplyser du din pinkode.',
      'credential.pin',
    ],
    [
      'in speech without punctuation',
      'ja det er fint så oplyser du dit cpr nummer og så er vi færdige',
      'credential.cpr',
    ],
    [
      'in formal speech',
      'Goddag. Deres konto er lukket, så De bedes oplyse pinkode.',
      'credential.pin',
    ],
    [
      'without Danish letters',
      'du skal laese koden op som du lige har faaet',
      'credential.one-time-code',
    ],
    ['through a caller', 'han siger jeg skal give ham min adgangskode', 'credential.password'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Danish does not ask for a secret', () => {
  it.each([
    ['denied', 'Vi beder dig aldrig om din pinkode.', 'credential.pin'],
    ['denied by nobody', 'Ingen bank beder om din pinkode.', 'credential.pin'],
    ['advised against', 'Giv aldrig din pinkode til nogen.', 'credential.pin'],
    ['reported of fraudsters', 'Svindlere beder om din pinkode.', 'credential.pin'],
    ['asked back', 'Hvornår oplyser du din pinkode til banken?', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

describe('polite Danish', () => {
  it('speaks to its reader when a capital inside a sentence shows it', () => {
    expect(read('Som nævnt er Deres konto lukket.').addressed).toBe(true);
    expect(read('Deres konto er lukket. Derfor kan De ikke bruge den.').addressed).toBe(true);
  });

  it('speaks of others without one', () => {
    expect(read('Som nævnt er deres konto lukket.').addressed).toBe(false);
    expect(read('Deres konto er lukket.').addressed).toBe(false);
    expect(read('SOM NÆVNT ER DERES KONTO LUKKET.').addressed).toBe(false);
  });
});

describe('Danish abbreviations', () => {
  it('end no sentence', () => {
    expect(read('Betal 129 kr. på kortet inden kl. 12 den 1. marts.').clauses).toHaveLength(1);
    expect(stancesOf('Vi trak 129 kr. på dit kort.', 'credential.card')).not.toContain('asks');
  });

  it('end one before a capital', () => {
    expect(read('Prisen er 129 kr. Betal i dag.').clauses).toHaveLength(2);
  });
});
