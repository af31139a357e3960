import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read, stancesOf } from '../detection/read-with-engine.ts';

describe('Ukrainian: a secret is asked for', () => {
  it.each([
    ['an imperative', 'Назвіть пін-код.', 'credential.pin'],
    [
      'an imperative deep in the sentence',
      'Для скасування операції назвіть пін-код.',
      'credential.pin',
    ],
    [
      'an imperative after a denied purpose',
      'Щоб не втратити гроші, назвіть пін-код.',
      'credential.pin',
    ],
    ['a familiar imperative', 'А тепер швидко назви мені пін-код.', 'credential.pin'],
    ['a duty', 'Ви маєте повідомити свій пароль.', 'credential.password'],
    ['an impersonal duty', 'Вам необхідно підтвердити пароль.', 'credential.password'],
    ['a need', 'Нам потрібен ваш пін-код.', 'credential.pin'],
    ['a question', 'Який у вас номер CPR?', 'credential.cpr'],
    ['a polite question', 'Чи не могли б ви назвати пароль?', 'credential.password'],
    ['a pronoun', 'Вам прийде код із смс. Продиктуйте його мені.', 'credential.one-time-code'],
    [
      'a caller who is on the line',
      'Він каже, що я маю назвати йому пароль.',
      'credential.password',
    ],
    ['Latin letters', 'pryvit, nazvit vash parol', 'credential.password'],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Ukrainian: a secret is not asked for', () => {
  it.each([
    ['denied', 'Ми ніколи не просимо назвати пін-код.', 'credential.pin'],
    ['denied by everybody', 'Жоден працівник банку не спитає у вас пін-код.', 'credential.pin'],
    ['advised against', 'Не називайте пін-код стороннім.', 'credential.pin'],
    ['reported of fraudsters', 'Шахраї просять назвати пін-код.', 'credential.pin'],
    ['reported of the past', 'Учора він дзвонив і просив у мене пін-код.', 'credential.pin'],
    [
      'under a condition',
      'Якщо вас просять назвати пін-код, покладіть слухавку.',
      'credential.pin',
    ],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

describe('Ukrainian: letters', () => {
  const engine = createEngine();

  it('does not read plain Cyrillic words as disguised Latin ones', () => {
    const { mentions, language } = read('Він не той сом, що в ріці, а вона тут ні про що.');
    expect(mentions).toEqual([]);
    expect(language).toBe('uk');
  });

  it.each(["зв'яжіться", 'зв\u2019яжіться', 'зв\u02bcяжіться', 'звяжіться'])(
    'knows the apostrophe of %s in any of its forms',
    (word) => {
      expect(stancesOf(`Терміново ${word} зі мною.`, 'action.call-back')).toContain('asks');
    },
  );

  it('reads Latin look-alikes inside Ukrainian words', () => {
    expect(stancesOf('Назвiть вaш пaроль.', 'credential.password')).toContain('asks');
  });

  it('raises no alarm for a warning, and danger for its opposite', () => {
    const warning =
      'Поліція попереджає: шахраї просять переказати гроші на безпечний рахунок. Покладіть слухавку.';
    const scam = 'Це поліція. Перекажіть усі гроші на безпечний рахунок.';
    expect(engine.judge(warning).verdict).toBe('none');
    expect(engine.judge(scam).verdict).toBe('danger');
  });
});

describe('Ukrainian: what it hears beyond its own examples', () => {
  const engine = createEngine();

  it.each([
    'Добрий день, служба безпеки Nordea. З вашого рахунку виводять 14 000 крон. Прийдуть два сповіщення MitID, обидва підтвердіть, ми зупинимо.',
    "Бабусю, це Артем, потрапив в аварію, сиджу у відділку. Адвокат просить вісім тисяч. Зараз під'їде таксі, віддай конверт водію, мамі не кажи.",
    "Техпідтримка Microsoft, на вашому комп'ютері вірус, встановіть AnyDesk і продиктуйте дев'ять цифр.",
  ])('finds the scam: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('danger');
  });

  it.each([
    'ПриватБанк: картку **5518 тимчасово заблоковано через підозрілу операцію 2300 грн. Якщо це ви, підтвердьте у Приват24, якщо ні – дзвоніть 3700.',
    'Можеш повернути мені ті 300 крон за світло? Рахунок той самий.',
    'Виконавча служба: борг можна сплатити лише за реквізитами з листа. По телефону дані карток не питаємо.',
  ])('leaves alone: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('none');
  });
});

it('reads every apostrophe alike', () => {
  for (const sign of ["'", '\u2019', '\u02bc'])
    expect(read(`п${sign}ять тисяч крон`).mentions.map((m) => m.concept)).toContain('money.amount');
});
