import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read, stancesOf } from '../detection/read-with-engine.ts';

const engine = createEngine();

describe('Arabic: a secret is asked for', () => {
  it.each([
    ['an imperative', 'أعطني كلمة السر.', 'credential.password'],
    ['an imperative after a glued "and"', 'افتح الجهاز وأعطني كلمة السر.', 'credential.password'],
    ['a polite noun', 'يرجى تأكيد كلمة المرور.', 'credential.password'],
    ['a duty', 'يجب أن ترسل لنا الرقم السري اليوم.', 'credential.pin'],
    ['a need', 'نحتاج رقمك الشخصي.', 'credential.cpr'],
    ['a question', 'ما هو رقم بطاقتك؟', 'credential.card'],
    ['a polite question', 'ممكن تعطيني رقم بطاقتك؟', 'credential.card'],
    ['a Levantine imperative', 'اقرالي الكود اللي وصلك.', 'credential.one-time-code'],
    ['a Levantine duty', 'لازم تبعتلي كلمة السر هلق.', 'credential.password'],
    ['an Iraqi imperative', 'دزلي رقم البطاقة.', 'credential.card'],
    ['a glued object', 'أرسلت لك رمزا من 6 أرقام، أرسله لي.', 'credential.one-time-code'],
    ['what a caller says now', 'هو يقول لازم أعطيه كلمة السر.', 'credential.password'],
    ['a typist without hamza', 'اعطني كلمة السر.', 'credential.password'],
    ['written with vowels', 'أَعْطِنِي كَلِمَةَ السِّرِّ.', 'credential.password'],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Arabic: a secret is not asked for', () => {
  it.each([
    ['denied', 'لن نطلب منك كلمة السر.', 'credential.password'],
    ['denied with the "never" at the end', 'لا نطلب منك كلمة السر أبدا.', 'credential.password'],
    ['denied by everybody', 'لا يوجد بنك يطلب كلمة السر.', 'credential.password'],
    ['advised against', 'لا تعط كلمة السر لأي شخص.', 'credential.password'],
    ['reported of fraudsters', 'المحتالون يطلبون كلمة السر.', 'credential.password'],
    ['reported of the past', 'مبارح دق واحد وطلب مني كلمة السر.', 'credential.password'],
    ['under a condition', 'إذا طلب منك أحد كلمة السر فأغلق الخط.', 'credential.password'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

it('knows Arabic', () => {
  expect(read('مساء الخير، نتصل بك من البنك.').language).toBe('ar');
});

it('finds names inside an Arabic word', () => {
  const concepts = read('تنتهي صلاحية الـMitID وللـCPR اليوم').mentions.map((m) => m.concept);
  expect(concepts).toEqual(expect.arrayContaining(['credential.mitid', 'credential.cpr']));
});

it('reads Arabic digits as numbers', () => {
  const amounts = read('ادفع ١٥٠٠ كرون').mentions.map((m) => m.concept);
  expect(amounts).toContain('money.amount');
});

it('tells an Arabic scam from an Arabic warning', () => {
  const scam = 'معك الشرطة. حسابك في خطر، حول أموالك إلى حساب آمن فتحناه لك.';
  const warning =
    'الشرطة تحذر: محتالون يقولون إن حسابك في خطر ويطلبون تحويل أموالك إلى حساب آمن. أغلق الخط.';
  expect(engine.judge(scam).verdict).toBe('danger');
  expect(engine.judge(warning).verdict).toBe('none');
});
