import { describe, expect, it } from 'vitest';
import { bodies } from '../../../shared/numbers/domains.ts';
import { officialNumbers } from '../../../shared/numbers/phone-numbers.ts';

describe('official numbers', () => {
  it.each(officialNumbers)('$name has a source and a Danish form', ({ number, source }) => {
    expect(number).toMatch(/^(?:11[24]|\d{2} \d{2} \d{2} \d{2})$/u);
    expect(source).toMatch(/^https:\/\//u);
  });
});

describe('domains', () => {
  it('belong to one body each', () => {
    const domains = bodies.flatMap((body) => body.domains.map(({ domain }) => domain));
    expect(domains.filter((domain, i) => domains.indexOf(domain) !== i)).toEqual([]);
  });

  it('of authorities end on .dk, as all public websites do', () => {
    const foreign = bodies
      .filter(({ isAuthority }) => isAuthority)
      .flatMap((body) => body.domains)
      .filter(({ domain, standing }) => standing === 'seen' && !domain.endsWith('.dk'));
    expect(foreign).toEqual([]);
  });
});
