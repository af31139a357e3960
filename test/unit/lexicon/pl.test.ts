import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read, stancesOf } from '../detection/read-with-engine.ts';

const engine = createEngine();

describe('Polish: a secret is asked for', () => {
  it.each([
    ['a familiar imperative', 'Podaj mi szybko swoje hasło.', 'credential.password'],
    ['a polite infinitive', 'Proszę podać numer CPR.', 'credential.cpr'],
    ['a duty', 'Musi pan dzisiaj potwierdzić hasło.', 'credential.password'],
    ['a need', 'Żeby panu pomóc, potrzebuję numeru PIN.', 'credential.pin'],
    ['a question', 'Jaki jest pana numer CPR?', 'credential.cpr'],
    ['a pronoun', 'Wysłałem ci kod SMS, możesz mi go przesłać?', 'credential.one-time-code'],
    ['what a caller says now', 'On mówi, że muszę mu podać hasło.', 'credential.password'],
    ['a typist without marks', 'Prosze podac haslo do konta.', 'credential.password'],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Polish: a secret is not asked for', () => {
  it.each([
    ['denied', 'Nigdy nie prosimy o PIN.', 'credential.pin'],
    ['denied by everybody', 'Żaden bank nie zapyta o hasło.', 'credential.password'],
    ['advised against', 'Nie podawaj nikomu numeru PIN.', 'credential.pin'],
    ['reported of fraudsters', 'Oszuści proszą o PIN.', 'credential.pin'],
    ['reported of the past', 'Wczoraj ktoś chciał mój PIN.', 'credential.pin'],
    ['under a condition', 'Jeśli ktoś pyta o PIN, rozłącz się.', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

it('knows Polish', () => {
  expect(read('Dzień dobry, tu policja, mamy do pana pytanie w tej sprawie.').language).toBe('pl');
});

it('tells a Polish scam from a Polish warning', () => {
  const scam =
    'Mówi policja. Pana konto nie jest bezpieczne, proszę przelać pieniądze na nasze konto techniczne.';
  const warning =
    'Policja ostrzega: oszuści mówią, że konto nie jest bezpieczne i każą przelać pieniądze. Rozłącz się.';
  expect(engine.judge(scam).verdict).toBe('danger');
  expect(engine.judge(warning).verdict).toBe('none');
});

describe('Polish: what it hears beyond its own examples', () => {
  it.each([
    'Dzień dobry, dział bezpieczeństwa Nordea. Z pani konta wychodzi właśnie 14 000 koron. Przyjdą dwa powiadomienia w MitID, proszę oba przesunąć, wtedy to zatrzymamy.',
    'Babciu, to ja Kuba, miałem wypadek, jestem na komendzie. Adwokat chce 8 tysięcy kaucji. Zaraz będzie taksówka, daj kierowcy kopertę i nie mów mamie.',
    'Dzień dobry, pomoc Microsoft, pani komputer wysyła wirusy, proszę wpisać anydesk.com i podać mi dziewięć cyfr.',
  ])('finds the scam: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('danger');
  });

  it.each([
    'mBank: Karta **4411 została czasowo zablokowana po podejrzanej transakcji 2300 PLN. Potwierdź w aplikacji, jeśli to Ty, albo zadzwoń na mLinię.',
    'Możesz mi oddać te 300 kr za prąd? Numer konta ten co zawsze.',
    'Dzień dobry, policja z Aarhus, w sprawie zgłoszenia kradzieży roweru. Czy mogłaby pani przyjść w czwartek na komisariat z dowodem zakupu?',
  ])('leaves alone: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('none');
  });
});
