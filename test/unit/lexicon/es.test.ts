import { describe, expect, it } from 'vitest';
import { stancesOf } from '../detection/read-with-engine.ts';

describe('Spanish asks for a secret', () => {
  it.each([
    ['by an imperative', 'Confirme su contraseña.', 'credential.password'],
    [
      'with the pronoun in the verb',
      'Léamelo: el código que recibió, dígamelo.',
      'credential.one-time-code',
    ],
    ['by a duty', 'Tiene que confirmar su contraseña hoy.', 'credential.password'],
    ['by a question', '¿Cuál es su número CPR?', 'credential.cpr'],
    ['by a polite question', '¿Me puede decir su PIN?', 'credential.pin'],
    ['by a need', 'Solo necesito los cuatro últimos dígitos.', 'credential.cpr'],
    ['through a caller', 'Me dice que tengo que darle mi contraseña.', 'credential.password'],
    ['without accents', 'digame su numero de tarjeta por favor', 'credential.card'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Spanish does not ask for a secret', () => {
  it.each([
    ['denied', 'Nunca le pediremos su PIN.', 'credential.pin'],
    ['denied by nobody', 'Ningún banco le pedirá su PIN.', 'credential.pin'],
    ['advised against', 'No dé su PIN a nadie.', 'credential.pin'],
    ['reported of fraudsters', 'Los estafadores piden el PIN.', 'credential.pin'],
    ['over', 'Me llamaron ayer y me pidieron el PIN.', 'credential.pin'],
    ['under a condition', 'Si alguien le pide el PIN, cuelgue.', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});
