import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read, stancesOf } from '../detection/read-with-engine.ts';

const engine = createEngine();

describe('German: a secret is asked for', () => {
  it.each([
    ['a formal imperative', 'Nennen Sie mir bitte Ihre CPR-Nummer.', 'credential.cpr'],
    ['a familiar imperative', 'Gib mir schnell dein Passwort.', 'credential.password'],
    [
      'a duty with the verb at the end',
      'Sie müssen Ihr Passwort heute bestätigen.',
      'credential.password',
    ],
    ['a need', 'Damit ich Ihnen helfen kann, brauche ich Ihre PIN.', 'credential.pin'],
    ['a question', 'Wie lautet Ihre CPR-Nummer?', 'credential.cpr'],
    ['what a caller says now', 'Er sagt, ich muss ihm mein Passwort geben.', 'credential.password'],
    [
      'a typist without umlauts',
      'Sie muessen Ihr Passwort ueberpruefen lassen, bestaetigen Sie Ihr Passwort.',
      'credential.password',
    ],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('German: a secret is not asked for', () => {
  it.each([
    ['denied', 'Wir fragen niemals nach Ihrer PIN.', 'credential.pin'],
    ['denied by everybody', 'Keine Bank fragt nach Ihrem Passwort.', 'credential.password'],
    ['advised against', 'Geben Sie niemandem Ihre PIN, auch nicht am Telefon.', 'credential.pin'],
    ['reported of fraudsters', 'Betrüger fragen nach Ihrer PIN.', 'credential.pin'],
    ['reported of the past', 'Gestern wollte jemand meine PIN wissen.', 'credential.pin'],
    ['under a condition', 'Wenn jemand nach Ihrer PIN fragt, legen Sie auf.', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

it('knows German from Danish', () => {
  expect(read('Guten Tag, hier ist die Polizei. Wir haben eine Frage an Sie.').language).toBe('de');
});

it('tells a German scam from a German warning', () => {
  const scam =
    'Hier spricht die Polizei. Ihr Konto ist nicht sicher, überweisen Sie Ihr Geld auf unser Sicherheitskonto.';
  const warning =
    'Die Polizei warnt: Betrüger sagen, Ihr Konto sei nicht sicher und Sie sollen Ihr Geld überweisen. Legen Sie auf.';
  expect(engine.judge(scam).verdict).toBe('danger');
  expect(engine.judge(warning).verdict).toBe('none');
});

describe('German hears what no honest sender adds', () => {
  it.each([
    ['a bank that must not know', 'Dem Bankpersonal darf sie nichts sagen.', 'claim.no-checking'],
    ['a closed door', 'Kamera an, Tür zu, sonst niemand im Raum.', 'claim.isolation'],
    ['comfort', 'Das ist reine Routine, erschrecken Sie nicht.', 'claim.reassurance'],
    [
      "somebody else's account",
      'Die Miete bitte auf das private Konto vom Buchhalter.',
      'claim.other-account',
    ],
    ['nobody to talk to', 'Büro ist zu, bitte nicht anrufen.', 'claim.cannot-meet'],
    [
      'an account of the police',
      'Es liegt dann auf dem Prüfkonto der Nationalbank.',
      'claim.safe-account',
    ],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).not.toHaveLength(0);
  });

  it('but not in everyday words', () => {
    expect(stancesOf('Die Tür zur Bank ist zu, ich rufe dich an.', 'claim.isolation')).toHaveLength(
      0,
    );
  });
});

describe('German hears a request as people tell it', () => {
  it.each([
    [
      'by what the display shows',
      'Können Sie mir vorlesen, was auf dem Display steht?',
      'credential.one-time-code',
    ],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});
