import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read, stancesOf } from '../detection/read-with-engine.ts';

const engine = createEngine();

describe('Turkish: a secret is asked for', () => {
  it.each([
    ['an imperative after its object', 'CPR numaranızı söyleyin.', 'credential.cpr'],
    [
      'an imperative far from its object',
      'Şifrenizi lütfen aşağıdaki telefon numarasına en kısa zamanda bize iletin.',
      'credential.password',
    ],
    ['a familiar imperative', 'Kanka telefonuna gelen kodu bana at.', 'credential.one-time-code'],
    ['a polite question', 'PIN kodunuzu söyler misiniz?', 'credential.pin'],
    ['a question for leave', 'Kart numaranızı alabilir miyim?', 'credential.card'],
    ['a duty', 'Şifrenizi bugün onaylamanız gerekiyor.', 'credential.password'],
    ['a passive duty', 'Şifrenizin doğrulanması gerekmektedir.', 'credential.password'],
    ['a need', 'CPR numaranıza ihtiyacımız var.', 'credential.cpr'],
    ['a question with its word at the end', 'Kart numaranız nedir?', 'credential.card'],
    ['what a caller says now', 'Telefondaki adam benden PIN kodumu istiyor.', 'credential.pin'],
    ['a typist without Turkish letters', 'Sifrenizi bana soyleyin.', 'credential.password'],
    ['capitals with dotted and dotless i', 'ŞİFRENİZİ HEMEN BİZE İLETİN.', 'credential.password'],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Turkish: a secret is not asked for', () => {
  it.each([
    ['denied', 'Sizden asla şifrenizi istemeyiz.', 'credential.password'],
    ['denied by the ending alone', 'Banka sizden şifrenizi istemez.', 'credential.password'],
    ['advised against', 'Şifrenizi telefonda söylemeyin.', 'credential.password'],
    ['reported of fraudsters', 'Dolandırıcılar şifrenizi istiyor.', 'credential.password'],
    ['reported of the past', 'Dün biri benden şifremi istedi.', 'credential.password'],
    ['under a condition', 'Biri şifrenizi isterse telefonu kapatın.', 'credential.password'],
    [
      'to whom nothing must be said',
      'Biri şifrenizi söylemenizi isterse kapatın.',
      'credential.password',
    ],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

it('knows Turkish', () => {
  expect(read('İyi günler, sizi bankanızdan arıyoruz.').language).toBe('tr');
});

it('finds names with their case endings', () => {
  const concepts = read("MitID'nizi ve CPR'nizi SKAT'tan aldım.").mentions.map((m) => m.concept);
  expect(concepts).toEqual(
    expect.arrayContaining(['credential.mitid', 'credential.cpr', 'authority.tax']),
  );
});

it('tells a Turkish scam from a Turkish warning', () => {
  const scam = 'Polisten arıyorum. Hesabınız güvende değil, paranızı güvenli hesabımıza aktarın.';
  const warning =
    'Polis uyarıyor: Dolandırıcılar hesabınızın güvende olmadığını söyleyip paranızı aktarmanızı istiyor. Telefonu kapatın.';
  expect(engine.judge(scam).verdict).toBe('danger');
  expect(engine.judge(warning).verdict).toBe('none');
});

describe('Turkish: what it hears beyond its own examples', () => {
  it.each([
    'Merhaba, Nordea güvenlikten arıyorum. Hesabınızdan 14.000 kron çıkmak üzere. Telefonunuza iki bildirim düşecek, ikisini de onaylayın, işlemi durduracağız.',
    'Babaanne benim, Mert. Kaza yaptım, karakoldayım. Avukat sekiz bin kron istiyor. Birazdan taksi gelecek, zarfı şoföre ver, anneme söyleme.',
    'Abi hesabına 20 bin gelecek, 2 bini senin, kalanı bana elden ver. Kimseye bahsetme.',
  ])('finds the scam: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('danger');
  });

  it.each([
    "Ziraat: **5518 kartınız 2300 TL'lik şüpheli işlem nedeniyle geçici olarak kapatıldı. İşlem sizinse uygulamadan onaylayın, değilse 0850 arayın.",
    'Elektrik için o 300 kronu geri atar mısın? Hesap aynı.',
    'İyi günler, Aarhus polisi, bisiklet hırsızlığı ihbarınız için arıyorum. Perşembe fatura ile karakola gelebilir misiniz?',
  ])('leaves alone: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('none');
  });
});
