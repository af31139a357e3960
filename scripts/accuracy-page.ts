import {
  falseAlarms,
  groups,
  interval,
  isScam,
  missedScams,
  ruleHits,
  tally,
  type Judged,
  type Tally,
} from './accuracy.ts';
import { corpusParts, partOf, type CorpusLine, type CorpusPart } from './corpus-lines.ts';
import { percent, table } from './markdown.ts';
import { familyOfTheme } from './theme-families.ts';

type Parts = Readonly<Record<CorpusPart, readonly Judged[]>>;

/** Goals on messages that nobody who writes rules has seen, as shares. */
const goals = {
  danger: (language: string) => (language === 'en' || language === 'da' ? 0.97 : 0.9),
  falseAlarms: 0.01,
};
const worstShown = 20;

/**
 * docs/accuracy.md: how right the engine is on both parts of the corpus. `measuredByRules` is the
 * measured part judged without the weights of likeness. Holds no text of a message.
 */
export function accuracyPage(
  judged: readonly Judged[],
  measuredByRules: readonly Judged[],
  ruleIds: readonly string[],
): string {
  const byPart = Map.groupBy(judged, ({ line }) => partOf(line.id));
  const parts: Parts = {
    development: byPart.get('development') ?? [],
    measured: byPart.get('measured') ?? [],
  };
  return [
    '# Accuracy',
    '<!-- Written by `npm run corpus -- --write` from test/corpus. Do not edit. -->',
    'How right the engine is on the messages in `test/corpus`, all written for it. Two thirds, the development part, are there to make rules' +
      ' right; one third, the measured part, is only counted, and its misses are never listed. A hash of its id decides where a message belongs.',
    'Danger is the share of scams with verdict `danger`, found the share with any alarm (both are recall); a false alarm is any alarm on a' +
      ' harmless message; precision is the share of scams among all messages with an alarm.',
    'The development part is judged by the rules alone: the weights of likeness are made from it, so that with them it would say nothing about' +
      ' messages to come. The measured part is judged by the whole engine.',
    '## Altogether',
    tallyTable('', parts, () => 'all'),
    ...corpusParts.map((part) => certainty(part, tally(parts[part]))),
    goalsText(parts.measured),
    '## What weighing the whole message adds',
    'The measured part by the rules alone, and by the whole engine.',
    gainTable(measuredByRules, parts.measured),
    '## By language',
    tallyTable('language', parts, ({ lang }) => lang),
    '## By channel',
    tallyTable('channel', parts, ({ channel }) => channel),
    '## Harmless messages by kind',
    'Hard messages are honest and hold the words of scams: warnings, news, genuine notices, training.',
    harmlessTable(parts),
    '## By theme',
    'Related themes are counted together (`scripts/theme-families.ts`).',
    tallyTable('theme', parts, ({ theme }) => familyOfTheme(theme)),
    '## What the corpus holds',
    countsTable(parts),
    '## Rules',
    'On how many messages each rule fires, and which share of the scams or harmless messages of that part that is.',
    rulesTable(parts, ruleIds),
    '## Worst misses of the development part',
    missesText('Scams that are not `danger`', missedScams(parts.development)),
    missesText('Harmless messages with an alarm', falseAlarms(parts.development)),
    '',
  ].join('\n\n');
}

function kindOf({ label, kind }: CorpusLine): string {
  if (label === 'scam') return 'scam';
  return kind.startsWith('hard') ? 'hard' : 'everyday';
}

/** Two lines for each key, so that a gap between the parts is seen. */
function tallyTable(title: string, parts: Parts, keyOf: (line: CorpusLine) => string): string {
  const rows = groups([...parts.development, ...parts.measured], keyOf).flatMap(([key]) =>
    corpusParts.flatMap((part) => {
      const found = tally(parts[part].filter(({ line }) => keyOf(line) === key));
      return found.scams + found.harmless === 0 ? [] : [[key, part, ...figures(found)]];
    }),
  );
  return table(
    [title, 'part', 'scams', 'danger', 'found', 'harmless', 'false alarms', 'share', 'precision'],
    rows,
    2,
  );
}

function gainTable(byRules: readonly Judged[], whole: readonly Judged[]): string {
  const cells = (judged: readonly Judged[]) => {
    const { scams, danger, harmless, falseAlarms: alarms } = tally(judged);
    return [percent(danger, scams), percent(alarms, harmless)];
  };
  const of = (judged: readonly Judged[], language: string) =>
    language === 'all' ? judged : judged.filter(({ line }) => line.lang === language);
  const languages = ['all', ...groups(whole, ({ lang }) => lang).map(([key]) => key)];
  return table(
    ['language', 'danger, rules alone', 'danger', 'false alarms, rules alone', 'false alarms'],
    languages.map((language) => {
      const [dangerByRules, alarmsByRules] = cells(of(byRules, language));
      const [danger, alarms] = cells(of(whole, language));
      return [language, dangerByRules, danger, alarmsByRules, alarms].map((cell) => cell ?? '');
    }),
    1,
  );
}

function harmlessTable(parts: Parts): string {
  const rows = ['hard', 'everyday'].flatMap((kind) =>
    corpusParts.map((part) => {
      const own = tally(parts[part].filter(({ line }) => kindOf(line) === kind));
      const share = percent(own.falseAlarms, own.harmless);
      return [kind, part, String(own.harmless), String(own.falseAlarms), share];
    }),
  );
  return table(['kind', 'part', 'harmless', 'false alarms', 'share'], rows, 2);
}

function figures({ scams, danger, found, harmless, falseAlarms: alarms }: Tally): string[] {
  return [
    String(scams),
    percent(danger, scams),
    percent(found, scams),
    String(harmless),
    String(alarms),
    percent(alarms, harmless),
    percent(found, found + alarms),
  ];
}

function certainty(part: CorpusPart, { scams, danger, harmless, falseAlarms: alarms }: Tally) {
  return `With 95 % confidence, messages like those of the ${part} part are found as \`danger\` in ${range(danger, scams)} of scams, and raise an alarm in ${range(alarms, harmless)} of harmless ones.`;
}

function range(part: number, whole: number): string {
  const [low, high] = interval(part, whole);
  return `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %`;
}

function goalsText(measured: readonly Judged[]): string {
  const missed = groups(measured, ({ lang }) => lang).flatMap(([language, own]) => {
    const { scams, danger, harmless, falseAlarms: alarms } = tally(own);
    return [
      ...(danger < goals.danger(language) * scams
        ? [`${language} danger ${percent(danger, scams)}`]
        : []),
      ...(alarms > goals.falseAlarms * harmless
        ? [`${language} false alarms ${percent(alarms, harmless)}`]
        : []),
    ];
  });
  return (
    'The goals on unseen messages: danger at least 97 % in English and Danish and 90 % in every other language, false alarms at most 1 %. ' +
    (missed.length === 0
      ? 'The measured part reaches them in every language.'
      : `The measured part misses them in: ${missed.join('; ')}.`)
  );
}

function countsTable(parts: Parts): string {
  const all = [...parts.development, ...parts.measured];
  const channels = groups(all, ({ channel }) => channel).map(([channel]) => channel);
  const row = (title: string, own: readonly Judged[]) => {
    const kinds = ['scam', 'hard', 'everyday'].map((kind) =>
      String(own.filter(({ line }) => kindOf(line) === kind).length),
    );
    const counts = channels.map((channel) =>
      String(own.filter(({ line }) => line.channel === channel).length),
    );
    return [title, String(own.length), ...kinds, ...counts];
  };
  return table(
    ['', 'messages', 'scams', 'harmless, hard', 'harmless, everyday', ...channels],
    [
      row('both parts', all),
      ...corpusParts.map((part) => row(part, parts[part])),
      ...groups(all, ({ lang }) => lang).map(([language, own]) => row(language, own)),
    ],
  );
}

function rulesTable(parts: Parts, ruleIds: readonly string[]): string {
  const hits = corpusParts.map((part) => {
    const scams = parts[part].filter(isScam).length;
    return { of: ruleHits(parts[part]), scams, harmless: parts[part].length - scams };
  });
  return table(
    ['rule', ...corpusParts.flatMap((part) => [`${part}: scams`, 'share', 'harmless', 'share'])],
    ruleIds.toSorted().map((id) => [
      id,
      ...hits.flatMap(({ of, scams, harmless }) => {
        const own = of.get(id) ?? { scams: 0, harmless: 0 };
        return [
          String(own.scams),
          percent(own.scams, scams),
          String(own.harmless),
          percent(own.harmless, harmless),
        ];
      }),
    ]),
  );
}

function missesText(title: string, misses: readonly Judged[]): string {
  if (misses.length === 0) return `${title}: none.`;
  const shown = misses.slice(0, worstShown);
  const extent = shown.length < misses.length ? `the worst ${shown.length} of ` : '';
  return [
    `${title}: ${extent}${misses.length}.`,
    table(
      ['id', 'language', 'channel', 'theme', 'verdict', 'rules', 'points'],
      shown.map(({ line, verdict }) => [
        line.id,
        line.lang,
        line.channel,
        line.theme,
        verdict.verdict,
        verdict.signals.map(({ rule }) => rule).join(', '),
        String(verdict.score),
      ]),
      6,
    ),
  ].join('\n\n');
}
