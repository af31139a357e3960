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
    ['by a trial', 'Prøv lige at læse koden højt.', 'credential.code'],
    ['by a permission', 'Du må gerne sige din pinkode.', 'credential.pin'],
    ['by what is still missing', 'Det eneste jeg mangler, er dit CPR-nummer.', 'credential.cpr'],
    ['by what is written down', 'Jeg noterer dit kortnummer.', 'credential.card'],
    ['as ready to hand', 'Har du dit dankort ved hånden?', 'credential.card'],
    [
      'named before the order',
      'Der kommer en aktiveringskode, den læser du bare op.',
      'credential.one-time-code',
    ],
    ['half translated', 'For reservere pladsen send din adgangskode.', 'credential.password'],
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
    ['asked about by the reader', 'Du spørger om du skal oplyse din pinkode.', 'credential.pin'],
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

describe('Danish orders', () => {
  it.each([
    ['in the middle of a rough message', 'hallo du pakke venter betal 18 kr', 'action.pay'],
    ['to several readers', 'I indbetaler tre måneders leje.', 'action.pay'],
    ['by a gesture', 'Så trækker du den bare til højre.', 'action.approve'],
    ['told of somebody near', 'Hun er ved at overføre pengene nu.', 'action.transfer'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });

  it('move the police off nobody who only promises never to come', () => {
    expect(stancesOf('Politiet kommer aldrig efter dit kort.', 'threat.arrest')).toEqual([]);
  });

  it('hear no payment sent by mistake in something that was sent', () => {
    const concept = 'claim.sent-by-mistake';
    expect(stancesOf('Vi har sendt dig en besked.', concept)).toEqual([]);
    expect(stancesOf('Jeg har sendt dig 900 kr for meget.', concept)).not.toEqual([]);
  });
});

describe('Danish told live', () => {
  it.each([
    'politiet er i telefonen, skal jeg svare dem',
    'nu vil hun have penge',
    'min mor sidder og taler med en mand fra banken',
  ])('happens now: %s', (text) => {
    expect(read(text).isNow).toBe(true);
  });

  it.each([
    'Jeg har lige haft en fyr i røret, men han blev væk.',
    'Banken svarer på dit spørgsmål i morgen.',
  ])('does not: %s', (text) => {
    expect(read(text).isNow).toBe(false);
  });
});
