import { counted } from './counted.ts';
import type { Locale } from './locale.ts';

export const da: Locale = {
  tag: 'da',
  name: 'Dansk',
  notification: {
    danger: 'Læg på: det her ligner svindel',
    suspicious: 'Pas på: det her kan være svindel',
    verify: (bank) =>
      `Svar ikke, klik ikke og betal ikke. Tjek selv: ring til politiet på 114 eller til ${bank || 'din bank'}.`,
  },
  tray: {
    watching: 'Just Hang Up holder øje',
    paused: 'Just Hang Up holder pause',
    open: 'Åbn Just Hang Up',
    pauseHour: 'Hold pause i en time',
    pauseUntilResumed: 'Hold pause, til jeg starter igen',
    resume: 'Hold øje igen',
    checkClipboard: 'Tjek udklipsholderen nu',
    history: 'Historik',
    settings: 'Indstillinger',
    quit: 'Afslut',
  },
  problems: {
    'file-missing': 'Filen er der ikke længere. Vælg den igen.',
    'file-not-regular': 'Det er en mappe eller en enhed og ikke et billede. Vælg et billede.',
    'file-empty': 'Filen er tom. Tag skærmbilledet igen.',
    'file-too-large': 'Filen fylder mere end 50 MB. Beskær billedet, og prøv igen.',
    'file-unreadable': 'Filen kunne ikke åbnes. Måske har du ikke lov til at læse den.',
    'type-unsupported':
      'Den slags fil kan ikke læses. Brug et PNG- eller JPEG-billede, eller indsæt teksten.',
    'image-too-large': 'Billedet har for mange pixels. Beskær det til beskeden, og prøv igen.',
    'image-damaged': 'Billedet er beskadiget og kan ikke læses. Tag skærmbilledet igen.',
    'no-text-found':
      'Der kunne ikke læses tekst i billedet. Beskær det til beskeden, eller indsæt teksten.',
    'text-too-long': 'Teksten er for lang. Kopiér kun beskeden.',
    'reading-timed-out':
      'Læsningen tog for lang tid og blev stoppet. Beskær billedet til beskeden.',
    'reading-failed': 'Billedet kunne ikke læses. Prøv igen, eller indsæt teksten.',
    canceled: 'Læsningen blev afbrudt.',
  },
  limits: {
    'clipboard-unreachable': 'Udklipsholderen kan ikke læses her. Indsæt beskeden i vinduet.',
    'notifications-unavailable':
      'Dette skrivebord viser ikke notifikationer. Advarsler vises i vinduet.',
    'tray-unavailable': 'Dette skrivebord har intet statusfelt. Vinduet bliver åbent i stedet.',
    'settings-were-damaged':
      'Filen med indstillinger var beskadiget. Den er lagt til side, og indstillingerne begynder forfra.',
    'history-was-damaged': 'Historikken var beskadiget. Den er lagt til side, og en ny er begyndt.',
    'reader-unavailable': 'Skærmbilleder kan ikke læses lige nu. Tekst tjekkes stadig.',
  },
  refusals: {
    'sender-refused': 'Anmodningen kom ikke fra programmets eget vindue.',
    'request-unknown': 'Vinduet bad om noget, der ikke findes.',
    'input-invalid': 'Vinduet sendte noget, der ikke kan bruges.',
    'not-found': 'Advarslen er ikke længere i historikken.',
    'settings-unwritable': 'Indstillingerne kunne ikke gemmes. Er disken fuld?',
    'history-unwritable': 'Historikken kunne ikke ændres. Er disken fuld?',
    internal: 'Noget gik galt i programmet. Det er skrevet i loggen.',
  },
  window: {
    skipToContent: 'Gå til indholdet',
    close: 'Luk',
    cancel: 'Annuller',
    tryAgain: 'Prøv igen',
    notStarted: 'Programmet svarede ikke.',
    views: {
      label: 'Visninger',
      home: 'Tjek',
      history: 'Historik',
      settings: 'Indstillinger',
    },
    protection: {
      title: 'Beskyttelse',
      watchingAll: 'Til: holder øje med det, du kopierer',
      watchingText: 'Til: holder øje med tekster, du kopierer',
      watchingImages: 'Til: holder øje med billeder, du kopierer',
      off: 'Fra: der holdes ikke øje med noget',
      unreachable: 'Fra: det, du kopierer, kan ikke ses her',
      paused: 'Pause: der holdes ikke øje med noget',
      pausedUntil: (time) => `Pause indtil ${time}`,
      pauseHour: 'Hold pause i en time',
      resume: 'Hold øje igen',
      openSettings: 'Åbn indstillinger',
    },
    home: {
      title: 'Er det svindel?',
      lead: 'Indsæt en besked, eller slip et billede af den her. Intet forlader denne computer.',
      message: 'Besked',
      check: 'Tjek',
      nothingToCheck: 'Skriv eller indsæt beskeden først.',
      chooseFiles: 'Vælg billeder',
      checkClipboard: 'Tjek det kopierede',
      clipboardEmpty:
        'Der er intet at tjekke: du har ikke kopieret noget, eller et program til adgangskoder beder os om ikke at kigge.',
      pictureHint:
        'Et skærmbillede eller et foto kan også bruges. Slip det hvor som helst i vinduet.',
      dropNow: 'Slip for at tjekke',
      onThePhone: 'Er de i telefonen lige nu?',
      onThePhoneAdvice: 'Læg på. Du må altid lægge på. Ring så selv til 114 eller til din bank.',
      lastAlerts: 'Seneste advarsler',
      noAlerts: 'Ingen advarsler endnu.',
      allAlerts: 'Vis alle',
    },
    captures: {
      title: 'Det, du bad os tjekke',
      yourText: 'Din besked',
      copied: 'Det, du har kopieret',
      waiting: 'Venter',
      working: 'Tjekker …',
      workingOn: (name) => `Tjekker ${name}`,
      remaining: (count) => counted('da', count, { other: '# mangler at blive tjekket' }),
      cancelNamed: (name) => `Annuller: ${name}`,
      refused: 'Det kunne ikke tjekkes',
      another: 'Tjek noget andet',
      newAlert: (answer) => `Ny advarsel: ${answer}`,
    },
    verdict: {
      answers: {
        danger: 'Det her ligner svindel',
        suspicious: 'Det her kan være svindel',
        none: 'Ingen advarselstegn fundet',
        unreadable: 'Det kunne ikke læses',
      },
      shortAnswers: {
        danger: 'Ligner svindel',
        suspicious: 'Kan være svindel',
        none: 'Ingen advarselstegn',
        unreadable: 'Kunne ikke læses',
      },
      leads: {
        danger: 'Stop. Gør intet af det, du bliver bedt om.',
        suspicious: 'Vent. Tjek først, før du gør noget.',
        none: 'Det betyder ikke, at den er sikker. Ny svindel kan se anderledes ud.',
        unreadable: 'Derfor kan vi ikke sige, om det er svindel.',
      },
      steps: {
        danger: [
          'Taler du i telefon? Læg på nu.',
          'Svar ikke, klik ikke, og betal ikke. Giv ingen koder.',
          'Tjek det selv: ring til en af dem her.',
        ],
        suspicious: [
          'Vent med at svare, klikke og betale.',
          'Tjek det selv: ring til en af dem her.',
        ],
        none: ['Beder den om en kode, MitID eller penge? Ring først til en af dem her.'],
        unreadable: ['Svar ikke, klik ikke, og betal ikke. Ring først til en af dem her.'],
      },
      stepsTitle: {
        danger: 'Gør det her nu',
        suspicious: 'Gør det her nu',
        none: 'Hvis du er i tvivl',
        unreadable: 'Hvis du er i tvivl',
      },
      police: 'Politiet',
      yourBank: 'Din bank',
      bankNumberUnknown: 'Nummeret på bagsiden af dit kort',
      storeBank: 'Gem din banks nummer',
      ownNumber: 'Tast selv nummeret. Brug aldrig et nummer eller et link fra beskeden.',
      harmed: 'Har du allerede betalt eller givet en kode?',
      harmedAdvice: (mitidNumber) =>
        `Ring til din bank nu. Har du brugt MitID, så spær det på mitid.dk eller ring ${mitidNumber}.`,
      why: 'Derfor siger vi det',
      whyHint: 'Vælg en grund for at se dens ord i beskeden.',
      reasonUnknown: 'Det ses ofte i svindel.',
      itsWords: 'I beskeden står der:',
      promise: (authority) => `${authority} siger:`,
      message: 'Beskeden',
      wholeMessage: 'Vis hele beskeden',
      leftOut: (count) => `${count} tegn udeladt`,
      masked: 'Kortnumre, CPR-numre og koder blev skjult, før beskeden blev gemt.',
      canBeWrong: 'Vi kan tage fejl. Er du i tvivl, så spørg 114 eller din bank.',
    },
    origins: {
      clipboard: 'Du kopierede den',
      screenshot: 'Skærmbillede',
      drop: 'Tjekket her',
      notification: 'Notifikation fra din telefon',
      call: 'Telefonopkald',
      file: 'Fil',
    },
    history: {
      title: 'Historik',
      lead: (days) =>
        counted('da', days, {
          one: 'Beskeder, der lignede svindel. De gemmes her i # dag.',
          other: 'Beskeder, der lignede svindel. De gemmes her i # dage.',
        }),
      empty: 'Ingen advarsler',
      emptyAdvice: 'Når en besked ligner svindel, finder du den her.',
      loading: 'Henter advarslerne …',
      older: 'Vis ældre advarsler',
      back: 'Tilbage til historikken',
      alertOf: (day, time) => `${day}, ${time}`,
      deleteOne: 'Slet denne advarsel',
      deleteNamed: (answer, time) => `Slet: ${answer}, ${time}`,
      confirmDelete: 'Slet denne advarsel?',
      confirmDeleteAdvice: 'Du kan ikke få den tilbage.',
      deleteAll: 'Slet alle advarsler',
      confirmDeleteAll: 'Slet alle advarsler?',
      confirmDeleteAllAdvice: 'Hele historikken slettes. Du kan ikke få den tilbage.',
      deleted: 'Advarslen er slettet.',
      deletedAll: (count) =>
        counted('da', count, { one: '# advarsel er slettet.', other: '# advarsler er slettet.' }),
    },
    settings: {
      title: 'Indstillinger',
      lead: 'Ændringer gemmes med det samme.',
      sections: {
        watching: 'Det holdes der øje med',
        bank: 'Din bank',
        language: 'Sprog',
        history: 'Historik',
      },
      fields: {
        watchText: {
          label: 'Tekster, du kopierer',
          help: 'Når du kopierer en besked, der ligner svindel, får du det at vide med det samme.',
        },
        watchImages: {
          label: 'Billeder, du kopierer',
          help: 'Teksten i billedet læses på denne computer.',
        },
        bankName: { label: 'Din banks navn', help: 'Det vises i advarslerne.' },
        bankNumber: {
          label: 'Din banks telefonnummer',
          help: 'Find det på bagsiden af dit kort eller i bankens app, aldrig i en besked.',
        },
        language: {
          label: 'Programmets sprog',
          help: 'Beskeder tjekkes på alle de sprog, vi kender, uanset hvad du vælger her.',
          options: { system: 'Som på computeren' },
        },
        keepDays: {
          label: 'Gem advarsler i',
          help: 'Ældre advarsler slettes af sig selv.',
          unit: 'dage',
        },
      },
      saved: 'Gemt.',
      outOfRange: (min, max) => `Skriv et tal fra ${min} til ${max}.`,
      stored: 'Det gemmes på denne computer',
      storedAdvice:
        'Kun dine indstillinger og advarslerne. Beskeder uden advarselstegn gemmes ikke. Intet sendes til nogen.',
      dataFolder: 'Mappe',
      version: (version) => `Just Hang Up ${version}`,
    },
  },
  reasons: {
    'request/authority-asks-secret':
      'Den beder om dine private oplysninger i en myndigheds navn. Det gør ingen dansk myndighed i telefonen eller i en besked.',
    'request/firm-asks-secret':
      'Den beder om dine koder, dit kort eller din konto i en banks eller et firmas navn. Det gør de rigtige aldrig.',
    'request/code-relay':
      'Den beder dig give en kode videre, som du har fået. Den, der har koden, kan handle i dit navn.',
    'request/approve-now':
      'Den vil have dig til at godkende noget med MitID eller i din app. En godkendelse stopper aldrig en betaling, den laver en.',
    'request/move-money':
      'Den beder dig flytte eller udlevere penge i en myndigheds eller banks navn. Det gør de aldrig.',
    'request/pay-authority':
      'Den kræver penge til en myndighed og truer med anholdelse eller udvisning. Myndigheder sender regninger i Digital Post og truer aldrig på den måde.',
    'request/safe-account':
      'Den vil have dine penge over på en “sikker konto”. Det findes ikke: hverken banker eller politi flytter penge i sikkerhed.',
    'request/pick-up':
      'Nogen skal hente dit kort, din kode, kontanter eller guld. Banker og politi kommer aldrig og henter dem.',
    'request/press-key':
      'En optaget besked vil have dig til at trykke på en tast. Sådan ringer hverken politi eller andre myndigheder.',
    'request/call-back':
      'Den vil have dig til at ringe tilbage om en forbrydelse eller et køb, du ikke kender til. Find selv det rigtige nummer.',
    'request/remote-access':
      'En fremmed vil ind på din computer eller telefon. Med den adgang kan de tømme din konto.',
    'request/gift-card':
      'Den vil betales med gavekort. Sådan betaler man aldrig en myndighed, en bank eller en chef.',
    'request/nemid': 'Den taler om NemID, som om det stadig fandtes. NemID lukkede i 2023.',
    'link/lookalike':
      'Linket ligner et kendt navn, men hører ikke til det. Den rigtige ejer står i den sidste del af adressen.',
    'link/party-wants-login':
      'Den bruger et kendt navn, men linket fører til en andens side. Det, du skriver der, går til dem.',
    'link/authority-outside-dk':
      'En offentlig myndighed i Danmark bruger altid sin egen .dk-adresse. Dette link går et andet sted hen.',
    'script/mitid-renewal':
      'Den siger, at dit MitID skal fornyes gennem et link. MitID sender aldrig links.',
    'script/parcel-fee':
      'En pakke skal vente på et gebyr eller din adresse, og linket hører ikke til fragtfirmaet.',
    'script/refund':
      'Den lover dig penge retur gennem et link eller for dit kortnummer. Rigtige tilbagebetalinger går selv til din NemKonto.',
    'script/unpaid-link':
      'Den siger, at du skylder en regning eller bøde, og giver et fremmed link at betale på. Rigtige regninger kommer i Digital Post eller Betalingsservice.',
    'script/account-alarm-link':
      'Den skræmmer med en spærret eller misbrugt konto og giver et fremmed link, hvor du skal ordne det.',
    'request/all-money':
      'Den beder dig flytte alle dine penge. Det beder ingen ærlige dig om, hverken i telefonen eller i en besked.',
    'script/new-number':
      'Nogen siger, de er familie med nyt nummer. Ring til det gamle nummer, før du tror på det.',
    'script/marketplace':
      'For at modtage penge skal du aldrig bruge et link, et kortnummer eller MitID. En “køber”, der sender det, vil have dine penge.',
    'script/crime-accusation':
      'Den siger i en myndigheds navn, at du er indblandet i en forbrydelse. Det skal gøre dig bange.',
    'script/accusation-mail':
      'Den beskylder dig for noget pinligt, så du svarer eller betaler i panik. Sådan skriver politi og Europol aldrig.',
    'script/residence-fee':
      'Den truer din ret til at blive i Danmark og vil have penge eller papirer. Rigtige breve kommer i Digital Post.',
    'script/investment':
      'Den lover sikker gevinst. Det kan ingen love, og pengene er væk, når du betaler.',
    'script/easy-job':
      'Et job, der betaler så godt for simple opgaver på nettet, findes ikke. Snart skal du selv betale ind.',
    'script/rental-deposit':
      'Du skal betale for en bolig, som ingen kan vise dig. Betal aldrig, før du har set den og skrevet under.',
    'script/money-mule':
      'Nogen vil bruge din konto til deres penge. Så bliver du en del af hvidvask.',
    'script/recovery':
      'Den tilbyder at hente penge tilbage mod et gebyr. Sådan bliver de, der er snydt én gang, snydt igen.',
    'script/prize':
      'Du har vundet noget, du aldrig har deltaget i. Linket eller gebyret er fælden.',
    'pressure/keep-secret':
      'Den vil have, at du ikke siger det til nogen. Rigtigt politi og rigtige banker har intet imod, at du taler med din familie eller bank.',
    'pressure/stay-on-line':
      'Den vil holde dig i telefonen, så du ikke når at tænke eller tjekke. Læg på.',
    'pressure/deadline': 'Den presser dig på tid, så du ikke når at tjekke først.',
    'pressure/adds-up':
      'Den vil have penge, en hemmelighed eller en godkendelse, og flere ting omkring det er mærkelige: du må ikke spørge andre, det haster, det går til en fremmed, eller det ser bare forkert ud.',
    'pressure/cornered':
      'Den holder dig fra at spørge andre, mens den skræmmer dig. Rigtigt politi og rigtige banker vil gerne have, at du tjekker.',
    'pressure/odd-together':
      'Flere ting følges ad, som ærlige afsendere næsten aldrig gør. Stop op, og spørg en, du stoler på.',
    'script/misused-name':
      'Den siger, at der er begået noget kriminelt i dit navn eller med dit CPR-nummer. Sådan begynder et kendt svindelopkald; politiet ringer ikke om det.',
    'link/disguised': 'Linkets tekst nævner en rigtig adresse, men linket fører et andet sted hen.',
    'sign/reads-like-scam':
      'Som helhed lyder den som kendt svindel og ikke som ærlige beskeder, især disse ord.',
    'sign/english-machine':
      'En maskine taler engelsk i en dansk myndigheds navn. Sådan ringer danske myndigheder ikke.',
    'request/under-alarm':
      'Den skræmmer med en forbrydelse eller misbrug og vil så have en hemmelighed, en godkendelse eller dine penge. Det gør ærlige folk ikke.',
    'request/two-orders':
      'Den vil have flere ting, som kun svindlere vil have: tavshed, koder, adgang eller penge, den ene efter den anden.',
    'request/pay-out-of-trouble':
      'Den vil have penge, for at du ikke bliver anholdt eller sigtet. Ingen kan betale sig fra en sag i Danmark.',
    'request/secret':
      'Den beder om en kode, et kort eller MitID. De er kun dine, og ingen ærlige har brug for dem.',
    'request/secret-with-sign':
      'Den beder om et kort, en kode, en adgangskode eller MitID, og der er også andet galt. De er kun dine.',
    'request/pay-to-phone':
      'Den vil have penge på en privatpersons telefonnummer. Firmaer og myndigheder sender en regning og har deres eget nummer.',
    'script/sent-by-mistake':
      'Den siger, at du har fået penge ved en fejl, og at de skal sendes til en anden. Ofte er der ingen penge, eller de er stjålet. Lad din bank sende dem tilbage.',
    'script/hidden-boss':
      'Den vil have en hemmelig betaling til en, der ikke kan træffes. Ring til personen på det nummer, du kender.',
    'script/fee-for-release':
      'Du skal betale eller lukke nogen ind på din computer, før du får penge. Det kræver rigtige penge ikke.',
    'script/bank-to-receive':
      'Du skal vælge en bank og logge ind for at modtage penge. Det kræver ingen af delene.',
    'sign/nine-digit-number': 'Nummeret har ni cifre efter +45. Danske numre har otte.',
  },
};
