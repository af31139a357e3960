import type { Alert } from '../../shared/alert.ts';
import type { Evidence, Signal, Verdict, VerdictKind } from '../../shared/detection/verdict.ts';
import type { Inspection } from '../../shared/inspection.ts';
import type { AppDescription } from '../../shared/ipc/contract.ts';
import { defaultSettings } from '../../shared/settings/definitions.ts';

/** Invented messages; every link is an `.example`. */
const robocall =
  'This is the Danish Police. Your CPR number 010190-xxxx is part of a money laundering case. ' +
  'A warrant for your arrest has been issued. Do not talk to anybody about this. ' +
  'Press 1 now to speak to an officer and confirm your bank details, or you will be arrested today.';
const parcel =
  'PostNord: Din pakke afventer betaling af 19,95 kr. Betal told nu: https://postnord-dk.example/betal';
const safeAccount =
  'Hej, det er Lars fra bankens sikkerhedsafdeling. Din konto er blevet hacket. Flyt dine penge til en ' +
  'sikker konto, og godkend med MitID. Sig det ikke til nogen.';
const harmless = 'Hej, husk mælk på vej hjem. Vi spiser klokken 18.';

export const robocallVerdict = verdict('danger', 'en', robocall, [
  ['preview.asks-bank-details', 5, ['confirm your bank details'], 'police-no-personal-data'],
  [
    'preview.arrest',
    4,
    ['A warrant for your arrest has been issued', 'you will be arrested today'],
  ],
  ['preview.press-key', 3, ['Press 1 now', 'Press 1 now to speak to an officer']],
  ['preview.secrecy', 2, ['Do not talk to anybody about this']],
  ['preview.whole', 1, []],
]);

const parcelVerdict = verdict('suspicious', 'da', parcel, [
  ['preview.link', 3, ['https://postnord-dk.example/betal']],
  ['preview.fee', 2, ['afventer betaling af 19,95 kr']],
]);

const safeAccountVerdict = verdict('danger', 'da', safeAccount, [
  ['preview.safe-account', 6, ['Flyt dine penge til en sikker konto'], 'police-no-safe-account'],
  ['preview.secrecy', 2, ['Sig det ikke til nogen']],
]);

export const reasons: { readonly [rule: string]: { readonly en: string; readonly da: string } } = {
  'preview.asks-bank-details': {
    en: 'It wants your bank details. The police never ask for them by phone or mail.',
    da: 'Den vil have dine bankoplysninger. Politiet beder aldrig om dem i telefon eller mail.',
  },
  'preview.arrest': {
    en: 'It threatens you with arrest to make you act fast.',
    da: 'Den truer med anholdelse, så du handler hurtigt.',
  },
  'preview.press-key': {
    en: 'A recorded voice tells you to press a key.',
    da: 'En optaget stemme beder dig trykke på en tast.',
  },
  'preview.secrecy': {
    en: 'It tells you to keep it secret.',
    da: 'Du får besked på at holde det hemmeligt.',
  },
  'preview.link': {
    en: 'The link does not lead to PostNord.',
    da: 'Linket fører ikke til PostNord.',
  },
  'preview.fee': {
    en: 'It asks for a small fee before a parcel comes.',
    da: 'Den beder om et lille gebyr, før en pakke kommer.',
  },
  'preview.safe-account': {
    en: 'It wants you to move money to a “safe account”. There is no such thing.',
    da: 'Du skal flytte penge til en “sikker konto”. Sådan en findes ikke.',
  },
};

export const inspections = {
  danger: inspection('danger', robocall, robocallVerdict),
  suspicious: inspection('suspicious', parcel, parcelVerdict),
  none: inspection('none', harmless, verdict('none', 'da', harmless, [])),
  unreadable: {
    ...inspection('unreadable', '', verdict('unreadable', 'und', '', [])),
    problem: 'no-text-found',
  },
  long: inspection('long', ...longMessage()),
} as const satisfies { readonly [name: string]: Inspection };

const hour = 3_600_000;

/** Newest first; `now` in milliseconds since 1970. */
export function alerts(now: number, count: number): Alert[] {
  const kinds = [
    { origin: 'clipboard', text: robocall, verdict: robocallVerdict },
    { origin: 'drop', text: parcel, verdict: parcelVerdict },
    { origin: 'screenshot', text: safeAccount, verdict: safeAccountVerdict },
  ] as const;
  return Array.from({ length: count }, (_, index) => ({
    id: count - index,
    at: now - index * 7 * hour - hour / 3,
    ...(kinds[index % kinds.length] ?? kinds[0]),
  }));
}

export const app: AppDescription = {
  version: '0.1.0',
  locale: 'en',
  settings: defaultSettings,
  protection: { watching: true, pausedUntil: null, limits: [] },
  dataFolder: '/home/you/.config/just-hang-up',
};

function inspection(captureId: string, text: string, of: Verdict): Inspection {
  return { captureId, origin: 'drop', text, verdict: of };
}

function longMessage(): [string, Verdict] {
  const filler = 'We have written a great deal around the point here, as letters do. '.repeat(90);
  const text = `${filler}${robocall}\n\n${filler}Press 1 now.${filler}`;
  return [
    text,
    verdict('danger', 'en', text, [
      ['preview.asks-bank-details', 5, ['confirm your bank details'], 'police-no-personal-data'],
      ['preview.press-key', 3, ['Press 1 now.']],
    ]),
  ];
}

function verdict(
  kind: VerdictKind,
  language: string,
  text: string,
  signals: [rule: string, points: number, words: string[], promise?: string][],
): Verdict {
  return {
    verdict: kind,
    language,
    score: signals.reduce((sum, [, points]) => sum + points, 0),
    signals: signals.map(([rule, points, words, promise]): Signal => {
      const evidence = words.map((word) => evidenceOf(text, word));
      return { rule, points, evidence, ...(promise === undefined ? {} : { promise }) };
    }),
  };
}

function evidenceOf(text: string, words: string): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`A fixture does not hold "${words}"`);
  return { start, end: start + words.length, text: words };
}
