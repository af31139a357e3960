import { describe, expect, it } from 'vitest';
import { read, stancesOf } from './read-with-engine.ts';

describe('a secret is asked for', () => {
  it.each([
    ['an imperative', 'Confirm your PIN.', 'credential.pin'],
    ['an imperative after a filler', 'Now please read out the PIN.', 'credential.pin'],
    ['a duty', 'You must confirm your password today.', 'credential.password'],
    ['a passive duty', 'Your password must be confirmed.', 'credential.password'],
    ['a question', 'What is your CPR number?', 'credential.cpr'],
    [
      'a polite question',
      'So that I can help you, may I have your password?',
      'credential.password',
    ],
    ['a need', 'We only need the last four digits.', 'credential.cpr'],
    ['a polite condition', 'If you just give me your password, I close it.', 'credential.password'],
    ['a pronoun', 'I sent you a 6 digit code. Can you send it to me?', 'credential.one-time-code'],
    [
      'a condition with a threat',
      'If you do not confirm your password, we close it.',
      'credential.password',
    ],
    ['what a caller says now', 'He says I must give him my password.', 'credential.password'],
    ['a Danish imperative', 'Oplys din adgangskode.', 'credential.password'],
    ['a Danish need, inverted', 'For at stoppe det skal jeg bruge din pinkode.', 'credential.pin'],
    ['a Danish passive', 'Din adgangskode skal bekræftes.', 'credential.password'],
    ['a Danish question', 'Hvad er dit CPR-nummer?', 'credential.cpr'],
    [
      'a Danish order, its object first',
      'Koden på din sms læser du op nu.',
      'credential.one-time-code',
    ],
    ['a Turkish order, its verb last', 'Kart numaranızı hemen bize söyleyin.', 'credential.card'],
    ['a need after the secret', 'It is your PIN that we need.', 'credential.pin'],
    [
      'a need after a word on the reader',
      'To refund you the rest we need the card number.',
      'credential.card',
    ],
    ['what is needed instead', "We don't need the PIN, only the card number.", 'credential.card'],
    [
      'a question after the code',
      'Jeg har sendt dig en kode. Hvad står der?',
      'credential.one-time-code',
    ],
    ['an order after a denied one', "Don't tell anyone, and send me your PIN.", 'credential.pin'],
    [
      'an order after an emoji',
      'Jeg skrev dit nummer i stedet for mit 🙈 send mig lige koden',
      'credential.code',
    ],
    ['what relatives are told', 'They told grandma she must give them the PIN.', 'credential.pin'],
    ['the way to it', 'Order a new one by sending your PIN to us.', 'credential.pin'],
    [
      'an order after what is not to be',
      'Do not click it, just send me the PIN.',
      'credential.pin',
    ],
    ['an order after a remark', 'It is not a charge: confirm your PIN.', 'credential.pin'],
    ['an order after what is avoided', 'To not lose it confirm your PIN.', 'credential.pin'],
    [
      'what a caller asks of others now',
      'Is it normal that the bank asks for the PIN?',
      'credential.pin',
    ],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('a secret is not asked for', () => {
  it.each([
    ['denied', 'We will never ask for your PIN.', 'credential.pin'],
    [
      'denied in a list',
      'The bank does not ask for your card, your password or your PIN.',
      'credential.pin',
    ],
    ['denied by everybody', 'No authority will ask you for your PIN.', 'credential.pin'],
    [
      'denied under a colon',
      'We never ask for:\n- your PIN\n- your password',
      'credential.password',
    ],
    ['advised against', 'Do not give your PIN to anybody.', 'credential.pin'],
    ['reported of fraudsters', 'Fraudsters ask for your PIN.', 'credential.pin'],
    ['reported of the past', 'They asked me for my PIN yesterday.', 'credential.pin'],
    ['under a condition', 'If someone asks you for your PIN, hang up.', 'credential.pin'],
    ['quoted in a story', '"Give me the PIN," he said. She laughed at him.', 'credential.pin'],
    ['denied in Danish', 'Vi beder aldrig om din pinkode.', 'credential.pin'],
    ['advised against in Danish', 'Giv ikke din pinkode til nogen.', 'credential.pin'],
    ['reported in Danish', 'Svindlere beder om din pinkode.', 'credential.pin'],
    ['asked and answered with no', 'Does the police want your PIN? No.', 'credential.pin'],
    ['the label of a button', 'Open the page and choose "Forgot password".', 'credential.password'],
    ['what was forgotten', 'Have you forgotten your password?', 'credential.password'],
    ['denied at the end of the clause', 'Geben Sie Ihre PIN niemandem.', 'credential.pin'],
    [
      'under a condition with a clause in it',
      'Hvis en, der ringer, vil have din kode, så læg på.',
      'credential.code',
    ],
    [
      'under a condition by word order',
      'Vil du ændre din pinkode, vælger du Kort.',
      'credential.pin',
    ],
    ['the own one in a question', 'Why would the bank need my PIN?', 'credential.pin'],
    [
      'a line of an exercise',
      'Role play, chapter 4\nA: Hello.\nOfficer: State your PIN.\nB: No.\nQuiz: what does A want?',
      'credential.pin',
    ],
    ['advised against for all', 'Din kode: 4411. Oplys den ikke til nogen.', 'credential.code'],
    [
      'permitted in Danish',
      'Når du har fået et nyt pas, kan du skifte billede på MitIDs hjemmeside.',
      'credential.mitid',
    ],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });

  it('when it is only the means', () => {
    const mitid = read('Confirm your address with MitID.').mentions.find(
      ({ concept }) => concept === 'credential.mitid',
    );
    expect(mitid?.by).toBe('means');
  });
});

describe('an approval', () => {
  it.each([
    ['asked for', 'Har du tid, skal du godkende i MitID.', true],
    ['long over', 'Har du godkendt noget i MitID, skal du ringe til os.', false],
  ])('is %s', (_, text, isAsked) => {
    expect(stancesOf(text, 'action.approve').includes('asks')).toBe(isAsked);
  });
});

describe('a payment', () => {
  it.each([
    ['is the price of an offer', 'If you pay on Friday, I can close the case.', 'asks'],
    ['is a condition', 'If you pay on Friday, you get a receipt.', 'reports'],
    ['is what others may do', 'The fee that you pay, is low.', 'claims'],
  ])('%s', (_, text, stance) => {
    expect(stancesOf(text, 'action.pay')).toEqual([stance]);
  });
});

describe('the frame', () => {
  it.each([
    ['a warning', 'Scammers pretend to be the bank. Hang up.', true],
    [
      'a story that begins with speech',
      '"Stay on the line, madam, the bank is moving money for the police," it sounds on the tape.',
      true,
    ],
    [
      'a caller who will hang up',
      'Search the number. I hang up and call you. I am the police.',
      false,
    ],
    ['a caller who would never ask', 'I would never ask for it. Look out for our call.', false],
    [
      'a voicemail in quotation marks',
      '"Hi, it is Emma. I said call me, the police said so."',
      false,
    ],
  ])('of %s', (_, text, framed) => {
    expect(read(text).framed).toBe(framed);
  });
});

describe('clauses', () => {
  it('carry the strongest stance of their words', () => {
    const { clauses } = read('We never ask for codes. Log in here: now. You will be arrested.');
    expect(clauses.map(({ stance }) => stance)).toEqual(['denies', 'asks', 'threatens']);
  });

  it('cover the message without a gap', () => {
    const { clauses, tokens } = read('One. Two; three\n\nFour? Five - six\n* seven');
    expect(clauses[0]?.from).toBe(0);
    expect(clauses.at(-1)?.to).toBe(tokens.list.length);
    clauses.slice(1).forEach((clause, i) => expect(clause.from).toBe(clauses[i]?.to));
  });
});

it.each([
  ['before', 'Send us your PIN.'],
  ['in the ending', 'Şifrenizi bize söyleyin.'],
])('the reader owns a secret by a word %s', (_, text) => {
  const secret = read(text).mentions.find(({ concept }) => concept.startsWith('credential.'));
  expect(secret?.owned).toBe(true);
});

describe('the sender', () => {
  it.each([
    'This is the police.',
    'SKAT: betal nu',
    'I am calling from Nordea.',
    'Mvh Skattestyrelsen',
  ])('speaks in “%s”', (text) => {
    expect(read(text).mentions.some(({ speaks }) => speaks)).toBe(true);
  });

  it('is not a party that is only mentioned', () => {
    const { mentions } = read('My brother works near the police station in town.');
    expect(
      mentions.filter(({ concept }) => concept === 'authority.police').map(({ speaks }) => speaks),
    ).toEqual([false]);
  });
});
