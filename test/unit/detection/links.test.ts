import { describe, expect, it } from 'vitest';
import { createLinkReader } from '../../../shared/detection/links.ts';
import { linkKnowledge } from '../../../shared/engine.ts';

const reader = createLinkReader(linkKnowledge);

function kindOf(run: string): string | undefined {
  return reader.isLink(run) ? reader.read(run, 0)?.kind : undefined;
}

describe('links', () => {
  it.each([
    ['https://www.skat.dk/borger', 'genuine'],
    ['skat.dk./en', 'genuine'],
    ['WWW.MitID.DK', 'genuine'],
    ['https://tracking.postnord.com/x', 'genuine'],
    ['politi.dk.betaling.example', 'lookalike'],
    ['https://postnord-dk.delivery-85367.icu/a', 'lookalike'],
    ['danskkebank.dk', 'lookalike'],
    ['danskebank.cn', 'lookalike'],
    ['sundhedsstyrelsen[.]net', 'lookalike'],
    ['hxxps://m1tid-login.example', 'lookalike'],
    ['https://bit.ly/3abc', 'shortener'],
    ['https://refund.webhostapp.com', 'free-host'],
    ['https://shop.example/skat', 'other'],
    ['politiken.dk', 'known'],
    ['https://netsundhedsplejerske.dk', 'other'],
    ['https://xn--rdgrd-vuad.dk', 'other'],
  ])('%s is %s', (run, kind) => {
    expect(kindOf(run)).toBe(kind);
  });

  it.each(['12.500', 'f.eks', 'kl.10', 'me@mail.example', 'account.Click'])(
    '%s is no web link',
    (run) => {
      expect(kindOf(run)).toBeUndefined();
    },
  );

  it('reads the host that a browser would go to', () => {
    expect(reader.read('https://skat.dk@evil.example/skat.dk', 0)?.domain).toBe('evil.example');
  });
});
