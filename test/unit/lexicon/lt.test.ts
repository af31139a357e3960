import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read, stancesOf } from '../detection/read-with-engine.ts';

const engine = createEngine();

describe('Lithuanian: a secret is asked for', () => {
  it.each([
    ['a polite imperative', 'Pasakykite savo CPR numerį.', 'credential.cpr'],
    ['a familiar imperative', 'Greitai atsiųsk man savo slaptažodį.', 'credential.password'],
    ['a duty', 'Šiandien turite patvirtinti savo slaptažodį.', 'credential.password'],
    ['a need', 'Kad padėčiau, man reikia jūsų PIN kodo.', 'credential.pin'],
    ['a question', 'Koks jūsų CPR numeris?', 'credential.cpr'],
    [
      'a pronoun before the verb',
      'Nusiunčiau tau SMS kodą, gali man jį persiųsti?',
      'credential.one-time-code',
    ],
    ['what a caller says now', 'Jis sako, kad turiu pasakyti slaptažodį.', 'credential.password'],
    ['a typist without marks', 'Prasau pasakyti slaptazodi.', 'credential.password'],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Lithuanian: a secret is not asked for', () => {
  it.each([
    ['denied', 'Mes niekada neprašome PIN kodo.', 'credential.pin'],
    ['denied by the verb alone', 'Bankas neprašo jūsų PIN kodo.', 'credential.pin'],
    ['denied by everybody', 'Joks bankas neklaus slaptažodžio.', 'credential.password'],
    ['advised against', 'Niekam neatskleiskite PIN kodo.', 'credential.pin'],
    ['reported of fraudsters', 'Sukčiai prašo PIN kodo.', 'credential.pin'],
    ['reported of the past', 'Vakar kažkas norėjo mano PIN kodo.', 'credential.pin'],
    ['under a condition', 'Jei kas prašo PIN kodo, padėkite ragelį.', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

it('knows Lithuanian', () => {
  expect(read('Laba diena, čia policija, turime jums klausimą dėl jūsų bylos.').language).toBe(
    'lt',
  );
});

it('tells a Lithuanian scam from a Lithuanian warning', () => {
  const scam = 'Čia policija. Jūsų sąskaita nesaugi, perveskite pinigus į mūsų saugią sąskaitą.';
  const warning =
    'Policija įspėja: sukčiai sako, kad sąskaita nesaugi, ir liepia pervesti pinigus. Padėkite ragelį.';
  expect(engine.judge(scam).verdict).toBe('danger');
  expect(engine.judge(warning).verdict).toBe('none');
});

describe('Lithuanian: what it hears beyond its own examples', () => {
  it.each([
    'Laba diena, čia Nordea saugumo skyrius. Iš jūsų sąskaitos bando išvesti 14 000 kronų. Prašau patvirtinti, ateis du pranešimai MitID, abu perbraukit, tada sustabdysim.',
    'Močiute, čia Mantas, man bėda, partrenkiau žmogų. Advokatas sako reikia 8 tūkst. užstato. Atvažiuos taksi, atiduok voką vairuotojui, tik mamai nesakyk.',
    'Policija, tyrėjas Hansenas. Jūsų CPR panaudotas pinigų plovimui. Niekam nesakykite, padiktuokite, kuriuose bankuose turite sąskaitas.',
  ])('finds the scam: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('danger');
  });

  it.each([
    'Swedbank: kortelė **5518 laikinai užblokuota dėl neįprasto mokėjimo 2 300 EUR. Jei mokėjote Jūs, patvirtinkite programėlėje. Jei ne, skambinkite 1884.',
    'SEB: patvirtinimo kodas 123456 mokėjimui 45 EUR. Niekam nesakykite kodo, bankas jo niekada neprašo.',
    'Laba diena, skambinu iš Kopenhagos policijos dėl jūsų pranešimo apie pavogtą dviratį. Ar galėtumėte atvykti ketvirtadienį į nuovadą?',
  ])('leaves alone: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('none');
  });
});
