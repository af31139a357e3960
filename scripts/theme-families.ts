/**
 * Themes of the corpus are fine and in several languages ("skat-refusion", "tax-refund"); tables need few.
 * The first family that names the whole theme or one of its parts is taken.
 */
const families: readonly (readonly [family: string, words: string])[] = [
  [
    'warning, news or fiction',
    'warning advarsel advice raad news nyhed training fiction fiktion homework skoleopgave krimi radio radioavis podcast quiz research forbrugerraad pressemeddelelse official kids undervisning museum journalist never past tidligere told-call forwarded discussion',
  ],
  ['marketplace', 'marketplace market marked koeber handel'],
  ['mitid and nemid', 'mitid nemid'],
  ['mobilepay', 'mobilepay'],
  ['betalingsservice', 'betalingsservice'],
  ['code relay', 'code coderelay kode otp engangskode'],
  ['pick-up of card, cash or gold', 'pickup pick-up afhentning'],
  ['europol or other accusation', 'europol interpol accusation anklage extortion'],
  ['police or robocall', 'police politi robocall safe-account live-report'],
  [
    'courts and fines',
    'fine bøde boede court domstol retten parking parkering bridge bro qr inkasso',
  ],
  ['immigration', 'immigration siri residence ophold opholdstilladelse'],
  ['embassy', 'embassy ambassade'],
  ['tax', 'tax skat'],
  ['parcel and customs', 'parcel pakke courier customs'],
  ['energy and telephone', 'energy energi telephone tele utility'],
  ['remote access', 'remote fjernadgang support it'],
  ['investment and recovery', 'invest investment investering recovery loan romance'],
  ['job', 'job recruiter rekruttering'],
  ['rent', 'rental rent depositum bolig landlord udlejer boligselskab boligforening housing'],
  ['money mule', 'mule muldyr pengemuldyr'],
  ['benefits, SU, holiday pay', 'su holiday feriepenge benefits udbetaling jobcenter a-kasse'],
  ['family with a new number', 'family familie child barn hej hi new-number'],
  ['bank', 'bank nets card insurance forsikring'],
  ['prize, gift card', 'prize lotteri lottery konkurrence gift giftcard gavekort'],
  ['digital post and health', 'digital digitalpost sundhed health doctor laege'],
  ['work', 'work arbejde hr gdpr colleague kollegaer'],
  [
    'everyday',
    'friends venner everyday hverdag harmless school appointment aftale misc shop travel rejse subscription streaming',
  ],
];

const familyOfWord = new Map<string, { readonly family: string; readonly rank: number }>();
families.forEach(([family, words], rank) => {
  for (const word of words.split(' '))
    if (!familyOfWord.has(word)) familyOfWord.set(word, { family, rank });
});

/** The family of a theme, `other` when none names it; empty for an empty theme. */
export function familyOfTheme(theme: string): string {
  if (theme === '') return '';
  const whole = familyOfWord.get(theme);
  if (whole) return whole.family;
  const parts = theme.split('-');
  const pairs = parts.slice(1).map((part, i) => `${parts[i] ?? ''}-${part}`);
  const found = [...parts, ...pairs].flatMap((part) => familyOfWord.get(part) ?? []);
  return found.toSorted((a, b) => a.rank - b.rank)[0]?.family ?? 'other';
}
