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

describe('Arabic: what it hears beyond its own examples', () => {
  it.each([
    'مرحبا، معك قسم الأمان ببنك نورديا. في حدا عم يسحب 14 ألف كرون من حسابك. رح يجيك إشعارين عالميت آي دي، وافق على التنين لنوقف العملية.',
    'تيتا أنا مجد، عملت حادث وأنا بالمخفر. المحامي بدو 8 آلاف كفالة. رح يجي تكسي، عطي الظرف للسائق وما تخبري ماما.',
    'الشقة فاضية، أنا برا الدنمارك. حول العربون اليوم وببعتلك المفتاح بالبريد.',
  ])('finds the scam: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('danger');
  });

  it.each([
    'بنك الأهلي: تم إيقاف بطاقتك **5518 مؤقتا بسبب عملية مشبوهة بقيمة 2300. إذا كنت أنت فأكد في التطبيق، وإلا اتصل بالرقم خلف البطاقة.',
    'فيك ترجعلي ال300 كرون حق الكهربا؟ الحساب نفسه.',
    'رمز الدفع 123456 لمبلغ 450 كرون. لا تعطه لأحد. البنك لا يسأل عنه أبدا.',
  ])('leaves alone: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('none');
  });
});

it('reads a word the same however it is stretched or its letters are marked', () => {
  for (const word of ['أرسل', 'ارسل', 'أرســل'])
    expect(stancesOf(`${word} لي كلمة المرور`, 'credential.password')).toContain('asks');
  expect(stancesOf('ارسل لي كلمه المرور', 'credential.password')).toContain('asks');
});

it('tells "begin" from "never"', () => {
  expect(read('ابدأ الآن').mentions.every(({ stance }) => stance !== 'denies')).toBe(true);
  expect(stancesOf('لا نطلب كلمة المرور ابدا', 'credential.password')).not.toContain('asks');
});
