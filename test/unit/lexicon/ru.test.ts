import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read, stancesOf } from '../detection/read-with-engine.ts';

describe('Russian: a secret is asked for', () => {
  it.each([
    ['an imperative', 'Назовите пин-код.', 'credential.pin'],
    [
      'an imperative deep in the sentence',
      'Для отмены операции назовите пин-код.',
      'credential.pin',
    ],
    [
      'an imperative after a denied purpose',
      'Чтобы не потерять деньги, назовите пин-код.',
      'credential.pin',
    ],
    ['a familiar imperative', 'А теперь быстро скажи мне пин-код.', 'credential.pin'],
    ['a duty', 'Вы должны сообщить свой пароль.', 'credential.password'],
    ['an impersonal duty', 'Вам необходимо подтвердить пароль.', 'credential.password'],
    ['a need', 'Нам нужен ваш пин-код.', 'credential.pin'],
    ['a question', 'Какой у вас номер CPR?', 'credential.cpr'],
    ['a polite question', 'Не могли бы вы назвать пароль?', 'credential.password'],
    ['a pronoun', 'Вам придёт код из смс. Продиктуйте его мне.', 'credential.one-time-code'],
    [
      'a caller who is on the line',
      'Он говорит, что я должна назвать ему пароль.',
      'credential.password',
    ],
    ['Latin letters', 'privet, skazhite vash parol', 'credential.password'],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('Russian: a secret is not asked for', () => {
  it.each([
    ['denied', 'Мы никогда не просим назвать пин-код.', 'credential.pin'],
    ['denied by everybody', 'Ни один сотрудник банка не спросит у вас пин-код.', 'credential.pin'],
    ['advised against', 'Не называйте пин-код посторонним.', 'credential.pin'],
    ['reported of fraudsters', 'Мошенники просят назвать пин-код.', 'credential.pin'],
    ['reported of the past', 'Вчера он звонил и просил у меня пин-код.', 'credential.pin'],
    ['under a condition', 'Если вас просят назвать пин-код, положите трубку.', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

describe('Russian: letters', () => {
  const engine = createEngine();

  it('does not read plain Cyrillic words as disguised Latin ones', () => {
    const { mentions, language } = read('Он не тот вор, сор в избе, а вес у нас тот же.');
    expect(mentions).toEqual([]);
    expect(language).toBe('ru');
  });

  it('reads Latin look-alikes inside Russian words', () => {
    expect(stancesOf('Назовите вaш пaроль.', 'credential.password')).toContain('asks');
  });

  it('raises no alarm for a warning, and danger for its opposite', () => {
    const warning =
      'Полиция предупреждает: мошенники просят перевести деньги на безопасный счёт. Положите трубку.';
    const scam = 'Это полиция. Переведите все деньги на безопасный счёт.';
    expect(engine.judge(warning).verdict).toBe('none');
    expect(engine.judge(scam).verdict).toBe('danger');
  });
});

describe('Russian: what it hears beyond its own examples', () => {
  const engine = createEngine();

  it.each([
    'Здравствуйте, служба безопасности Nordea. С вашего счета выводят 14 000 крон. Придут два уведомления MitID, оба подтвердите, мы остановим.',
    'Бабуль, это Артем, попал в аварию, сижу в участке. Адвокат просит восемь тысяч. Сейчас подъедет такси, отдай конверт водителю, маме не говори.',
    'Квартира свободна, я за границей. Переведи задаток сегодня, ключи вышлю почтой.',
  ])('finds the scam: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('danger');
  });

  it.each([
    'Сбербанк: карта **5518 временно заблокирована из-за подозрительной операции 2300 руб. Если это вы, подтвердите в приложении, если нет – звоните 900.',
    'Можешь вернуть мне те 300 крон за свет? Счет тот же.',
    'Судебные приставы: долг можно оплатить только по реквизитам из письма. По телефону данные карт не спрашиваем.',
  ])('leaves alone: %s', (text) => {
    expect(engine.judge(text).verdict).toBe('none');
  });
});

it('reads a letter and its mark apart as one, and Latin letters in a short word', () => {
  expect(stancesOf('Пересылаи\u0306те пин.', 'credential.pin')).toContain('asks');
  expect(stancesOf('Назовите кoд.', 'credential.code')).toContain('asks');
});
