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

describe('Spanish hears what no honest sender adds', () => {
  it.each([
    [
      'a bank that must not know',
      'Si el cajero pregunta, diga que es para una reforma.',
      'claim.no-checking',
    ],
    ['a closed door', 'Métase en otra habitación, que nadie oiga.', 'claim.isolation'],
    ['comfort', 'Tranquila señora, esto es solo un trámite.', 'claim.reassurance'],
    [
      "somebody else's account",
      'El dinero lo ingresa usted a nombre de mi socio.',
      'claim.other-account',
    ],
    ['nobody to talk to', 'Estoy en el avión, solo por mensaje.', 'claim.cannot-meet'],
    ['an account of the police', 'Le hemos abierto una cuenta blindada.', 'claim.safe-account'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).not.toHaveLength(0);
  });

  it('but not in everyday words', () => {
    expect(stancesOf('La cuenta del restaurante la pago yo.', 'claim.other-account')).toHaveLength(
      0,
    );
  });
});

describe('Spanish hears a request as people tell it', () => {
  it.each([
    ['told while it happens', 'Está al teléfono y quiere que le lea el PIN.', 'credential.pin'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});
