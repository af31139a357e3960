/** An official statement in our own words, with who made it, when, and where it was read. */
export interface OfficialPromise {
  readonly authority: string;
  readonly statement: { readonly en: string; readonly da: string };
  /** Year, month or day of the statement; empty when the page shows none. */
  readonly date: string;
  readonly source: string;
}

/** Only statements that were read in a published source. */
export const promises = {
  'police-no-personal-data': {
    authority: 'Copenhagen Police',
    statement: {
      en: 'Neither the police nor any other Danish authority asks for personal information, MitID, NemID or bank details by phone or e-mail.',
      da: 'Hverken politiet eller andre danske myndigheder beder om personlige oplysninger, MitID, NemID eller bankoplysninger i telefonen eller pr. e-mail.',
    },
    date: '2023-08-03',
    source: 'https://www.thelocal.dk/20230803/foreigners-in-denmark-targeted-by-phone-scammers',
  },
  'police-no-transfer': {
    authority: 'Copenhagen Police',
    statement: {
      en: 'No Danish authority asks you to move money to somebody else’s account.',
      da: 'Ingen dansk myndighed beder dig om at flytte penge til en andens konto.',
    },
    date: '2023-08-03',
    source: 'https://www.thelocal.dk/20230803/foreigners-in-denmark-targeted-by-phone-scammers',
  },
  'police-no-cash-collection': {
    authority: 'Danish police',
    statement: {
      en: 'The police do not phone and suggest that you withdraw money and hand it over, or transfer it to a certain account.',
      da: 'Politiet ringer ikke og foreslår, at du hæver penge og udleverer dem eller overfører dem til en bestemt konto.',
    },
    date: '2022-10',
    source: 'https://www.bt.dk/krimi/falske-politibetjente-paa-spil-flere-steder-i-landet',
  },
  'police-no-safe-account': {
    authority: 'Funen Police',
    statement: {
      en: 'Moving your money to a safe account with the police is never a method that the police use.',
      da: 'At flytte dine penge til en sikker konto hos politiet er aldrig en metode, politiet bruger.',
    },
    date: '2021-11',
    source: 'https://www.bt.dk/krimi/fyns-politi-advarer-mod-svindler-det-er-ikke-politiet',
  },
  'police-no-machine': {
    authority: 'Danish police',
    statement: {
      en: 'The police do not arrange a questioning in English by a machine that phones you.',
      da: 'Politiet aftaler ikke en afhøring på engelsk gennem en maskine, der ringer op.',
    },
    date: '',
    source:
      'https://www.bt.dk/krimi/robotstemme-fortalte-hun-var-efterlyst-for-hvidvask-nu-advarer-politiet',
  },
  'police-no-secret-investigation': {
    authority: 'Copenhagen Police',
    statement: {
      en: 'The police never ask you to take part in a secret investigation, and never ask for cards, PIN codes or cash.',
      da: 'Politiet beder dig aldrig deltage i en hemmelig efterforskning og beder aldrig om kort, pinkoder eller kontanter.',
    },
    date: '2025',
    source:
      'https://nordicstoday.com/article/copenhagen-police-warn-fake-officer-scams-targeting-elderly',
  },
  'mitid-no-links': {
    authority: 'MitID',
    statement: {
      en: 'MitID never sends links in e-mails or text messages, and no authority or firm asks for your MitID there.',
      da: 'MitID sender aldrig links i mails eller sms’er, og ingen myndighed eller virksomhed beder om dit MitID dér.',
    },
    date: '',
    source:
      'https://www.mitid.dk/en-gb/security/phishing/watch-out-for-fake-e-mails-and-text-messages/',
  },
  'mitid-no-calls': {
    authority: 'MitID',
    statement: {
      en: 'Nobody genuine phones you about your MitID. Never approve anything because of a call.',
      da: 'Ingen rigtige ringer til dig om dit MitID. Godkend aldrig noget på grund af et opkald.',
    },
    date: '',
    source: 'https://mitid.dk/sikkerhed/phishing/fupopkald',
  },
  'nemid-closed': {
    authority: 'borger.dk',
    statement: {
      en: 'NemID closed for good on 31 October 2023 and cannot be used for anything.',
      da: 'NemID lukkede for altid den 31. oktober 2023 og kan ikke bruges til noget.',
    },
    date: '',
    source: 'https://lifeindenmark.borger.dk/apps-and-digital-services/nemid',
  },
  'tax-no-amounts': {
    authority: 'Danish Tax Agency',
    statement: {
      en: 'The tax authorities never state an amount in an e-mail or text message and never ask there for personal, bank or card details. Refunds go to your NemKonto by themselves.',
      da: 'Skat skriver aldrig et beløb i en mail eller sms og beder aldrig dér om personlige oplysninger, konto eller kort. Penge retur kommer af sig selv på din NemKonto.',
    },
    date: '',
    source:
      'https://skat.dk/en-us/security/watch-out-for-fake-emails-and-identity-theft/how-to-spot-fake-emails-and-texts',
  },
  'siri-no-fee-by-mail': {
    authority: 'SIRI',
    statement: {
      en: 'SIRI does not ask for a fee by e-mail. Fees are paid in its own portal with a case order ID.',
      da: 'SIRI beder ikke om gebyr pr. e-mail. Gebyrer betales i SIRI’s egen portal med et sagsbestillingsnummer.',
    },
    date: '2019-11-14',
    source:
      'https://www.nyidanmark.dk/en-GB/News-Front-Page/2019/11/SIRI-warns-against-fradulent-emails/',
  },
  'courts-no-update-links': {
    authority: 'Courts of Denmark',
    statement: {
      en: 'The courts are not behind text messages that ask you to follow a link and update your details.',
      da: 'Domstolene står ikke bag sms’er, der beder dig følge et link og opdatere dine oplysninger.',
    },
    date: '2024-06',
    source: 'https://www.upday.com/dk/flere-borgere-har-faet-falsk-sms-med-domstolene-som-afsender',
  },
  'bank-no-card-collection': {
    authority: 'Danish police',
    statement: {
      en: 'Banks, police and authorities never ask for your card, MitID or PIN, and never come to your home to fetch a card.',
      da: 'Banker, politi og myndigheder beder aldrig om dit kort, MitID eller din pinkode og kommer aldrig hjem til dig for at hente et kort.',
    },
    date: '',
    source:
      'https://vores-praesto.dk/a/93-aarig-kvinde-i-praestoe-udsat-for-bedrageriforsoeg/dcd02cd2-6f03-471b-8603-6fa1771f47de',
  },
  'bank-no-codes': {
    authority: 'Danske Bank',
    statement: {
      en: 'The bank never asks for your PIN or passwords, or for control of your computer or phone.',
      da: 'Banken beder aldrig om din pinkode eller dine adgangskoder eller om at styre din computer eller telefon.',
    },
    date: '',
    source: 'https://danskebank.dk/en/business/be-safe/fraud',
  },
  'nets-no-card-details': {
    authority: 'Nets',
    statement: {
      en: 'Nets never contacts people to ask for card details.',
      da: 'Nets kontakter aldrig folk for at bede om kortoplysninger.',
    },
    date: '2019-09',
    source:
      'https://nordjyske.dk/nyheder/nets-advarer-om-boom-i-antallet-af-svindelmails/891d1991-a539-3554-a773-795d0be57261',
  },
  'mobilepay-no-links': {
    authority: 'MobilePay',
    statement: {
      en: 'MobilePay does not send links to its users.',
      da: 'MobilePay sender ikke links til sine brugere.',
    },
    date: '2023-02',
    source: 'https://www.bt.dk/krimi/mobilepay-advarer-om-svindel-sms-klik-ikke-paa-linket',
  },
  'public-sites-on-dk': {
    authority: 'Danish Health Authority',
    statement: {
      en: 'All public websites in Denmark are on .dk addresses.',
      da: 'Alle offentlige hjemmesider i Danmark ligger på .dk-adresser.',
    },
    date: '2020-03',
    source: 'https://www.bt.dk/samfund/sundhedsstyrelsen-advarer-mod-falske-beskeder',
  },
  'courier-no-payment-links': {
    authority: 'GLS',
    statement: {
      en: 'GLS never demands payment of fees, duties or taxes by e-mail, text message or chat.',
      da: 'GLS kræver aldrig betaling af gebyrer, told eller skat via mail, sms eller chat.',
    },
    date: '',
    source: 'https://gls-group.eu/DK/en/fake-inquires/how-to-spot-phishing',
  },
  'europol-no-contact': {
    authority: 'Europol',
    statement: {
      en: 'The director of Europol never contacts members of the public.',
      da: 'Europols direktør kontakter aldrig borgere.',
    },
    date: '2021-08',
    source: 'https://ekstrabladet.dk/krimi/europol-chef-misbruges-i-svindelnummer/8812163',
  },
  'embassy-no-phone-cases': {
    authority: 'Chinese Embassy in Denmark',
    statement: {
      en: 'The embassy does not notify people of cases, parcels or documents by phone, and never asks for bank details, transfers or bail.',
      da: 'Ambassaden giver ikke besked om sager, pakker eller dokumenter i telefonen og beder aldrig om bankoplysninger, overførsler eller kaution.',
    },
    date: '2019-09-12',
    source: 'http://dk.china-embassy.gov.cn/eng/cs/nn/201909/t20190929_3157725.htm',
  },
  'norlys-no-cut-tomorrow': {
    authority: 'Norlys',
    statement: {
      en: 'A real reminder has no link to the bill, and power is never cut with one day’s notice.',
      da: 'En ægte påmindelse har intet link til regningen, og strømmen lukkes aldrig med en dags varsel.',
    },
    date: '2022-10',
    source:
      'https://www.bt.dk/samfund/din-stroem-bliver-lukket-i-morgen-stort-energiselskab-advarer-om-falske-smser-i',
  },
  'microsoft-no-calls': {
    authority: 'Microsoft, by Danish police',
    statement: {
      en: 'Microsoft does not phone you about faults in your computer unless you have arranged it.',
      da: 'Microsoft ringer ikke til dig om fejl på din computer, medmindre du selv har aftalt det.',
    },
    date: '',
    source: 'https://nyheder.dk/nyheder/svindelopkald-fra-microsoft-spreder-sig/878795',
  },
  'police-no-calls-for-data': {
    authority: 'Danish police',
    statement: {
      en: 'Police and authorities neither phone nor write to get personal information from you.',
      da: 'Politi og myndigheder hverken ringer eller skriver for at få personlige oplysninger fra dig.',
    },
    date: '',
    source:
      'https://politi.dk/oekonomisk-svindel-paa-nettet/forebyg-oekonomisk-svindel-paa-nettet/undgaa-misbrug-af-identitets-og-kortoplysninger',
  },
  'police-no-gold': {
    authority: 'Copenhagen Police',
    statement: {
      en: 'The police never ask you to withdraw cash in order to buy gold.',
      da: 'Politiet beder dig aldrig hæve kontanter for at købe guld.',
    },
    date: '2025',
    source:
      'https://nordicstoday.com/article/copenhagen-police-warn-fake-officer-scams-targeting-elderly',
  },
  'police-fines-by-digital-post': {
    authority: 'Danish police',
    statement: {
      en: 'Fines come by Digital Post, or on paper to those who do not have it. They are due after 30 days and are paid in your netbank.',
      da: 'Bøder kommer i Digital Post, eller på papir til dem, der ikke har det. De forfalder efter 30 dage og betales i din netbank.',
    },
    date: '',
    source: 'https://politi.dk/hvis-du-har-faaet-en-boede/saadan-betaler-du-en-boede',
  },
  'digital-agency-no-private-mail': {
    authority: 'Agency for Digital Government',
    statement: {
      en: 'The agency never sends anything official to your private e-mail address. It uses Digital Post.',
      da: 'Digitaliseringsstyrelsen sender aldrig noget officielt til din private mail. Den bruger Digital Post.',
    },
    date: '2021-09',
    source:
      'https://www.bt.dk/samfund/falske-mails-fra-digitaliseringsstyrelsen-i-omlob-sadan-skal-du-forholde-dig',
  },
  'benefits-no-unasked-mail': {
    authority: 'Udbetaling Danmark',
    statement: {
      en: 'Udbetaling Danmark never writes e-mails that you did not ask for.',
      da: 'Udbetaling Danmark skriver aldrig mails, som du ikke selv har bedt om.',
    },
    date: '2018-03',
    source: 'https://politiken.dk/viden/Tech/art6371179/',
  },
  'health-no-links': {
    authority: 'Danish Ministry of Health',
    statement: {
      en: 'The health authorities use .dk addresses only and send citizens no text messages with links.',
      da: 'Sundhedsmyndighederne bruger kun .dk-adresser og sender ikke borgere sms’er med links.',
    },
    date: '2022-01',
    source:
      'https://www.bt.dk/samfund/sundhedsdatastyrelsen-advarer-mod-fup-smser-klik-ikke-paa-linket',
  },
  'siri-no-cases-by-mail': {
    authority: 'SIRI',
    statement: {
      en: 'SIRI does not write about your case by e-mail. Its letters come by Digital Post or through a Danish mission.',
      da: 'SIRI skriver ikke om din sag pr. e-mail. Brevene kommer i Digital Post eller gennem en dansk repræsentation.',
    },
    date: '2019-11-14',
    source:
      'https://www.nyidanmark.dk/en-GB/News-Front-Page/2019/11/SIRI-warns-against-fradulent-emails/',
  },
  'bank-no-visits': {
    authority: 'Nordea',
    statement: {
      en: 'The bank never sends its staff to a customer’s home.',
      da: 'Banken sender aldrig medarbejdere hjem til en kunde.',
    },
    date: '',
    source:
      'https://www.denoffentlige.dk/generelle-nyheder/nordea-udsender-vigtig-besked-til-samtlige-kunder',
  },
  'bank-no-pin': {
    authority: 'Spar Nord',
    statement: {
      en: 'The bank never asks for your PIN.',
      da: 'Banken beder aldrig om din pinkode.',
    },
    date: '',
    source: 'https://www.bt.dk/samfund/svindlere-paa-spil-spar-nord-advarer-sine-kunder',
  },
  'bank-no-cpr-or-transfer': {
    authority: 'Lunar',
    statement: {
      en: 'The bank never asks for your CPR number, MitID, account details or password by text message, e-mail or phone, and never to move money to others.',
      da: 'Banken beder aldrig om CPR-nummer, MitID, kontooplysninger eller adgangskode på sms, mail eller telefon og aldrig om at flytte penge til andre.',
    },
    date: '',
    source: 'https://support.lunar.app/en/articles/8344494-stay-safe-with-lunar',
  },
  'bank-no-unannounced-calls': {
    authority: 'Revolut',
    statement: {
      en: 'If Revolut has to phone you, it tells you beforehand in its app.',
      da: 'Hvis Revolut er nødt til at ringe til dig, siger den det først i sin app.',
    },
    date: '2021-05-07',
    source: 'https://www.revolut.com/blog/post/how-to-spot-phone-or-text-message-scams/',
  },
  'nationalbank-no-cash': {
    authority: 'Danmarks Nationalbank',
    statement: {
      en: 'Danmarks Nationalbank never asks you to hand over cash.',
      da: 'Nationalbanken beder dig aldrig om at udlevere kontanter.',
    },
    date: '',
    source: 'https://nationalbanken.dk/en/the-future-of-cash/phishing',
  },
  'dao-no-payment-links': {
    authority: 'dao',
    statement: {
      en: 'A message from dao never has a link to a payment.',
      da: 'En besked fra dao har aldrig et link til en betaling.',
    },
    date: '',
    source: 'https://dao.as/en/avoid-fraud/',
  },
  'charging-no-qr': {
    authority: 'Clever',
    statement: {
      en: 'Clever never uses QR codes for payment.',
      da: 'Clever bruger aldrig QR-koder til betaling.',
    },
    date: '',
    source:
      'https://pensionist.dk/112/ikke-set-foer-i-danmark-velorkestreret-svindelnummer-i-koebenhavn',
  },
  'danish-numbers-eight-digits': {
    authority: 'Copenhagen Police',
    statement: {
      en: 'Danish phone numbers have eight digits after +45. Fraudsters often show nine.',
      da: 'Danske telefonnumre har otte cifre efter +45. Svindlere viser tit ni.',
    },
    date: '',
    source:
      'https://denoffentlige.dk/politi/undgaa-at-blive-udnyttet-politiet-advarer-danskerne-mod-identitetstyveri',
  },
} as const satisfies Readonly<Record<string, OfficialPromise>>;

export type PromiseId = keyof typeof promises;
