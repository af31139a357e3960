import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';

const engine = createEngine();

const english = `Warning to foreign nationals in Denmark about telephone fraud

Copenhagen Police and the National Unit for Special Crime (NSK) have received a large number of reports from foreigners who live in Denmark and have been called by fraudsters. The callers pretend to be from the police, the Ministry of Justice or other Danish authorities.

In many cases the call begins with a robot voice in English. The voice says that you are part of a criminal investigation, and that you must press 1 to speak with an officer. Those who press 1 are put through to a person who asks for personal information, bank details and MitID, or who wants money to be moved to another account. Some are told that they will be arrested if they hang up.

The police advise you to:
- Hang up if you get such a call. Do not press 1.
- Never give your CPR number, your bank details or your MitID to somebody who phones you.
- Never transfer money because somebody on the phone tells you to.
- If you are in doubt whether a call is genuine, hang up and call the police on 114, or call your bank yourself.

Remember: neither the police nor any other Danish authority will ever ask you for personal information, MitID, NemID or bank details by phone or e-mail. Nor will they ask you to transfer money to somebody else's account.

Please tell your friends, relatives and colleagues about this kind of fraud, so that they know what to do.`;

const danish = `Advarsel til udlændinge i Danmark om telefonsvindel

Københavns Politi og National enhed for Særlig Kriminalitet (NSK) har fået mange henvendelser fra udlændinge, der er blevet ringet op af svindlere. De udgiver sig for at være fra politiet, Justitsministeriet eller andre danske myndigheder.

Opkaldet begynder ofte med en robotstemme på engelsk. Stemmen siger, at du er en del af en kriminel efterforskning, og at du skal trykke 1 for at tale med en betjent. Trykker man 1, bliver man stillet om til en person, der beder om personlige oplysninger, bankoplysninger og MitID eller vil have penge flyttet til en anden konto. Nogle får at vide, at de bliver anholdt, hvis de lægger på.

Politiets råd:
- Læg på, hvis du får sådan et opkald. Tryk ikke 1.
- Giv aldrig dit CPR-nummer, dine bankoplysninger eller dit MitID til en, der ringer.
- Overfør aldrig penge, fordi en person i telefonen beder dig om det.
- Er du i tvivl, om opkaldet er ægte, så læg på, og ring til politiet på 114, eller ring selv til din bank.

Husk: Hverken politiet eller andre danske myndigheder vil nogensinde bede dig om personlige oplysninger, MitID, NemID eller bankoplysninger i telefonen eller pr. e-mail. De vil heller ikke bede dig overføre penge til en andens konto.

Fortæl det gerne til venner, familie og kolleger, så de ved, hvad de skal gøre.`;

const other: Readonly<Record<string, string>> = {
  'a bank':
    'Nordea: We will never ask for your MitID, your password or your PIN. If somebody does, hang up and call us on the number on your card.',
  'a one-time code':
    'Your code is 482190. Never share this code with anyone, not even with somebody who says they are from the bank.',
  'a card notice':
    'Danske Bank: We suspect misuse of your card and have blocked it. Please call us on +45 70 12 34 56.',
  'Digital Post':
    'Du har fået ny Digital Post fra Skattestyrelsen. Læs den på borger.dk, mit.dk eller i e-Boks.',
  'a real fine':
    'Du har fået en bøde på 2.500 kr. fra politiet. Bøden ligger i din Digital Post og skal betales inden 30 dage i din netbank. Heraf går 500 kr. til Offerfonden. Journalnummer 0700-12345.',
  'a pick-up code':
    'PostNord: Din pakke kan hentes i Netto. Vis koden 7714 og legitimation senest fredag.',
  'a real police call':
    'Good morning, this is the Danish police. We have found your stolen bicycle, and you can collect it at the station on weekdays.',
  'the MobilePay deadline of 2023':
    'MobilePay: Du skal bekræfte din identitet med MitID i appen inden 30 dage, ellers bliver din MobilePay spærret.',
};

describe('official warnings and honest notices raise no alarm', () => {
  it.each([
    ['the warning of Copenhagen Police and NSK, in English', english],
    ['the warning of Copenhagen Police and NSK, in Danish', danish],
    ...Object.entries(other),
  ])('%s', (_, text) => {
    expect(engine.judge(text)).toMatchObject({ verdict: 'none' });
  });

  it.each([english, danish])('nor does any paragraph or line of the warning', (text) => {
    for (const part of [...text.split('\n\n'), ...text.split('\n')])
      expect([part, engine.judge(part).verdict]).toEqual([part, 'none']);
  });

  it('but a warning that then asks for a log-in is a scam', () => {
    const scam =
      'Warning: fraudsters are attacking accounts in Denmark. Never share your code! To protect your account, log in here and confirm your card: https://danskebank-sikker.example';
    expect(engine.judge(scam).verdict).toBe('danger');
  });

  it('and so is one that asks for a code', () => {
    const scam =
      'Advarsel: Svindlere er på spil. Del aldrig dine koder. Bekræft dit kortnummer og din pinkode ved at svare på denne sms. Hilsen Nets';
    expect(engine.judge(scam).verdict).toBe('danger');
  });
});
