/** A genuine number that may be shown to people, with where it was read. */
export interface OfficialNumber {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly source: string;
}

/** Only numbers that were read in a published source. Seeing one in a message proves nothing. */
export const officialNumbers: readonly OfficialNumber[] = [
  {
    id: 'emergency',
    name: 'Alarm (112)',
    number: '112',
    source: 'https://lifeindenmark.borger.dk/pages/Emergencies.aspx',
  },
  {
    id: 'police',
    name: 'Politi (114)',
    number: '114',
    source: 'https://lifeindenmark.borger.dk/pages/Emergencies.aspx',
  },
  {
    id: 'mitid-support',
    name: 'MitID Support',
    number: '33 98 00 10',
    source: 'https://mitid.dk/sikkerhed/phishing/fupopkald',
  },
  {
    id: 'cyberhotline',
    name: 'Cyberhotline for digital sikkerhed',
    number: '33 37 00 37',
    source: 'https://sikkerdigital.dk/cyberhotline',
  },
  {
    id: 'danske-bank',
    name: 'Danske Bank',
    number: '70 12 34 56',
    source:
      'https://danskebank.dk/en/personal/help/be-safe/what-to-do-in-case-of-card-and-account-related-fraud',
  },
  {
    id: 'nordea',
    name: 'Nordea',
    number: '70 33 22 49',
    source:
      'https://www.denoffentlige.dk/generelle-nyheder/nordea-udsender-vigtig-besked-til-samtlige-kunder',
  },
  {
    id: 'sydbank',
    name: 'Sydbank',
    number: '70 10 78 79',
    source: 'https://seniornews.dk/2023/02/06/mobilepay-sms-det-kan-vaere-fup/',
  },
  {
    id: 'lunar',
    name: 'Lunar',
    number: '70 60 54 54',
    source: 'https://support.lunar.app/en/articles/8344494-stay-safe-with-lunar',
  },
  {
    id: 'arbejdernes-landsbank',
    name: 'Arbejdernes Landsbank',
    number: '38 48 50 62',
    source:
      'https://www.al-bank.dk/privat/find-hjaelp/mobil-og-netbank/indsigelser-paa-netbankbetalinger',
  },
];
