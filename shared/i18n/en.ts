import { counted } from './counted.ts';
import type { Locale } from './locale.ts';

export const en: Locale = {
  tag: 'en',
  name: 'English',
  notification: {
    danger: 'Hang up: this looks like a scam',
    suspicious: 'Be careful: this may be a scam',
    verify: (bank) =>
      `Do not answer, click or pay. Verify: call the police on 114 or ${bank || 'your bank'} yourself.`,
  },
  tray: {
    watching: 'Just Hang Up is watching',
    paused: 'Just Hang Up is paused',
    open: 'Open Just Hang Up',
    pauseHour: 'Pause for an hour',
    pauseUntilResumed: 'Pause until I resume',
    resume: 'Resume watching',
    checkClipboard: 'Check the clipboard now',
    history: 'History',
    settings: 'Settings',
    quit: 'Quit',
  },
  problems: {
    'file-missing': 'The file is no longer there. Choose it again.',
    'file-not-regular': 'This is a folder or a device, not a picture. Choose a picture.',
    'file-empty': 'The file is empty. Take the screenshot again.',
    'file-too-large': 'The file is larger than 50 MB. Crop the picture and try again.',
    'file-unreadable': 'The file could not be opened. You may not have permission to read it.',
    'type-unsupported':
      'This kind of file cannot be read. Use a PNG or JPEG picture, or paste the text.',
    'image-too-large': 'The picture has too many pixels. Crop it to the message and try again.',
    'image-damaged': 'The picture is damaged and cannot be read. Take the screenshot again.',
    'no-text-found':
      'No text could be read in this picture. Crop it to the message, or paste the text.',
    'text-too-long': 'The text is too long to be read. Copy only the message.',
    'reading-timed-out': 'Reading took too long and was stopped. Crop the picture to the message.',
    'reading-failed': 'The picture could not be read. Try again, or paste the text.',
    canceled: 'Reading was cancelled.',
  },
  limits: {
    'clipboard-unreachable': 'The clipboard cannot be read here. Paste the message in the window.',
    'notifications-unavailable':
      'This desktop shows no notifications. Alerts appear in this window.',
    'tray-unavailable': 'This desktop has no tray. The window stays open instead.',
    'settings-were-damaged':
      'The settings file was damaged. It was set aside and the settings start afresh.',
    'history-was-damaged': 'The history was damaged. It was set aside and a new one was started.',
    'reader-unavailable': 'Screenshots cannot be read right now. Text is still checked.',
  },
  refusals: {
    'sender-refused': 'This request did not come from the program’s own window.',
    'request-unknown': 'The window asked for something that does not exist.',
    'input-invalid': 'The window sent something that cannot be used.',
    'not-found': 'This alert is no longer in the history.',
    'settings-unwritable': 'The settings could not be saved. Is the disk full?',
    'history-unwritable': 'The history could not be changed. Is the disk full?',
    internal: 'Something went wrong in the program. It was written to the log.',
  },
  window: {
    skipToContent: 'Skip to the content',
    close: 'Close',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    notStarted: 'The program did not answer.',
    views: {
      label: 'Views',
      home: 'Check',
      history: 'History',
      settings: 'Settings',
    },
    protection: {
      title: 'Protection',
      watchingAll: 'On: watching what you copy',
      watchingText: 'On: watching texts that you copy',
      watchingImages: 'On: watching pictures that you copy',
      off: 'Off: nothing is being watched',
      unreachable: 'Off: what you copy cannot be watched here',
      paused: 'Paused: nothing is being watched',
      pausedUntil: (time) => `Paused until ${time}`,
      pauseHour: 'Pause for an hour',
      resume: 'Watch again',
      openSettings: 'Open settings',
    },
    home: {
      title: 'Is it a scam?',
      lead: 'Paste a message, or drop a picture of it here. Nothing leaves this computer.',
      message: 'Message',
      check: 'Check',
      nothingToCheck: 'Write or paste the message first.',
      chooseFiles: 'Choose pictures',
      checkClipboard: 'Check what I copied',
      clipboardEmpty:
        'There is nothing to check: you have copied nothing, or a password program asks us not to look.',
      pictureHint: 'A screenshot or a photo works too. Drop it anywhere in this window.',
      dropNow: 'Drop it to check it',
      onThePhone: 'Are they on the phone right now?',
      onThePhoneAdvice: 'Hang up. You may always hang up. Then call 114 or your bank yourself.',
      lastAlerts: 'Latest alerts',
      noAlerts: 'No alerts yet.',
      allAlerts: 'Show all',
    },
    captures: {
      title: 'What you asked us to check',
      yourText: 'Your message',
      copied: 'What you copied',
      waiting: 'Waiting',
      working: 'Checking …',
      workingOn: (name) => `Checking ${name}`,
      remaining: (count) => counted('en', count, { other: '# left to check' }),
      cancelNamed: (name) => `Cancel: ${name}`,
      refused: 'This could not be checked',
      another: 'Check something else',
      newAlert: (answer) => `New alert: ${answer}`,
    },
    verdict: {
      answers: {
        danger: 'This looks like a scam',
        suspicious: 'This may be a scam',
        none: 'No warning signs found',
        unreadable: 'This could not be read',
      },
      shortAnswers: {
        danger: 'Looks like a scam',
        suspicious: 'May be a scam',
        none: 'No warning signs',
        unreadable: 'Could not be read',
      },
      leads: {
        danger: 'Stop. Do nothing that it asks.',
        suspicious: 'Wait. Check first, before you do anything.',
        none: 'That does not mean it is safe. New scams can look different.',
        unreadable: 'So we cannot say if it is a scam.',
      },
      steps: {
        danger: [
          'On the phone? Hang up now.',
          'Do not answer, click or pay. Give no codes.',
          'Check it yourself: call one of these.',
        ],
        suspicious: ['Do not answer, click or pay yet.', 'Check it yourself: call one of these.'],
        none: ['Does it ask for a code, MitID or money? Call one of these first.'],
        unreadable: ['Do not answer, click or pay. Call one of these first.'],
      },
      stepsTitle: {
        danger: 'Do this now',
        suspicious: 'Do this now',
        none: 'If you are not sure',
        unreadable: 'If you are not sure',
      },
      police: 'Police',
      yourBank: 'Your bank',
      bankNumberUnknown: 'The number on the back of your card',
      storeBank: 'Save your bank’s number',
      ownNumber: 'Type the number yourself. Never use a number or a link from the message.',
      harmed: 'Have you already paid or given a code?',
      harmedAdvice: (mitidNumber) =>
        `Call your bank now. If you used MitID, block it at mitid.dk or call ${mitidNumber}.`,
      why: 'Why we say this',
      whyHint: 'Choose a reason to see its words in the message.',
      reasonUnknown: 'This is often seen in scams.',
      itsWords: 'The message says:',
      promise: (authority) => `${authority} says:`,
      message: 'The message',
      wholeMessage: 'Show the whole message',
      leftOut: (count) => `${count} characters left out`,
      masked: 'Card numbers, CPR numbers and codes were hidden before this was saved.',
      canBeWrong: 'We can be wrong. If you are not sure, ask 114 or your bank.',
    },
    origins: {
      clipboard: 'You copied it',
      screenshot: 'Screenshot',
      drop: 'Checked here',
      notification: 'Notification from your phone',
      call: 'Phone call',
      file: 'File',
    },
    history: {
      title: 'History',
      lead: (days) =>
        counted('en', days, {
          one: 'Messages that looked like scams. They are kept here for # day.',
          other: 'Messages that looked like scams. They are kept here for # days.',
        }),
      empty: 'No alerts',
      emptyAdvice: 'When a message looks like a scam, you will find it here.',
      loading: 'Fetching the alerts …',
      older: 'Show older alerts',
      back: 'Back to the history',
      alertOf: (day, time) => `${day}, ${time}`,
      deleteOne: 'Delete this alert',
      deleteNamed: (answer, time) => `Delete: ${answer}, ${time}`,
      confirmDelete: 'Delete this alert?',
      confirmDeleteAdvice: 'You cannot get it back.',
      deleteAll: 'Delete all alerts',
      confirmDeleteAll: 'Delete all alerts?',
      confirmDeleteAllAdvice: 'The whole history is deleted. You cannot get it back.',
      deleted: 'The alert was deleted.',
      deletedAll: (count) =>
        counted('en', count, { one: '# alert was deleted.', other: '# alerts were deleted.' }),
    },
    settings: {
      title: 'Settings',
      lead: 'Changes are saved at once.',
      sections: {
        watching: 'What is watched',
        bank: 'Your bank',
        language: 'Language',
        history: 'History',
      },
      fields: {
        watchText: {
          label: 'Texts that you copy',
          help: 'When you copy a message that looks like a scam, you are told at once.',
        },
        watchImages: {
          label: 'Pictures that you copy',
          help: 'The text in the picture is read on this computer.',
        },
        bankName: { label: 'Name of your bank', help: 'It is shown in the warnings.' },
        bankNumber: {
          label: 'Your bank’s phone number',
          help: 'Take it from the back of your card or from the bank’s app, never from a message.',
        },
        language: {
          label: 'Language of this program',
          help: 'Messages are checked in every language that we know, whatever you choose here.',
          options: { system: 'Same as the computer' },
        },
        keepDays: {
          label: 'Keep alerts for',
          help: 'Older alerts are deleted by themselves.',
          unit: 'days',
        },
      },
      saved: 'Saved.',
      outOfRange: (min, max) => `Write a number from ${min} to ${max}.`,
      stored: 'What is stored on this computer',
      storedAdvice:
        'Only your settings and the alerts. Messages without warning signs are not kept. Nothing is sent to anyone.',
      dataFolder: 'Folder',
      version: (version) => `Just Hang Up ${version}`,
    },
  },
  reasons: {
    'request/authority-asks-secret':
      'It asks for your private details in the name of an authority. No Danish authority does that by phone or message.',
    'request/firm-asks-secret':
      'It asks for your codes, card or account in the name of a bank or firm. A real one never does.',
    'request/code-relay':
      'It asks you to pass on a code that was sent to you. Whoever has that code can act in your name.',
    'request/approve-now':
      'It wants you to approve something with MitID or in your app. An approval can never stop a payment; it makes one.',
    'request/move-money':
      'It tells you to move or hand over money in the name of an authority or a bank. They never do that.',
    'request/pay-authority':
      'It demands money for an authority and threatens you with arrest or expulsion. Authorities send bills by Digital Post and never threaten like that.',
    'request/safe-account':
      'It wants your money on a “safe account”. There is no such thing: neither banks nor police move money to safety.',
    'request/pick-up':
      'Somebody is to fetch your card, code, cash or gold. Banks and police never come to collect them.',
    'request/press-key':
      'A recorded message wants you to press a key. The police and other authorities never phone people that way.',
    'request/call-back':
      'It wants you to call back about a crime or purchase that you know nothing about. Look up the real number yourself instead.',
    'request/remote-access':
      'A stranger wants to get into your computer or phone. With that access they can empty your account.',
    'request/gift-card':
      'It wants payment in gift cards. No authority, bank or employer is ever paid that way.',
    'request/nemid': 'It speaks of NemID as if it still existed. NemID was closed in 2023.',
    'link/lookalike':
      'The link imitates a known name but does not belong to it. The real owner is the last part of the address.',
    'link/party-wants-login':
      'It uses a known name, but the link leads to somebody else’s page. What you type there goes to them.',
    'link/authority-outside-dk':
      'A public authority in Denmark always uses its own .dk address. This link goes elsewhere.',
    'script/mitid-renewal':
      'It says that your MitID must be renewed through a link. MitID never sends links.',
    'script/parcel-fee':
      'A parcel is said to wait for a fee or your address, and the link does not belong to the courier.',
    'script/refund':
      'It promises you money back through a link or for your card number. Real refunds go to your NemKonto by themselves.',
    'script/unpaid-link':
      'It says that you owe a bill or fine and gives a strange link to pay. Real bills come by Digital Post or Betalingsservice.',
    'script/account-alarm-link':
      'It frightens you with a blocked or misused account and gives a strange link to fix it.',
    'request/all-money':
      'It tells you to move all your money. Nobody honest asks that of you, on the phone or in a message.',
    'script/new-number':
      'Somebody says to be family with a new number. Call the old number before you believe it.',
    'script/marketplace':
      'To receive money you never need a link, a card number or MitID. A “buyer” who sends one wants yours.',
    'script/crime-accusation':
      'It says in the name of an authority that you are part of a crime. That is meant to frighten you.',
    'script/accusation-mail':
      'It accuses you of something shameful so that you answer or pay in panic. Police and Europol never write like that.',
    'script/residence-fee':
      'It threatens your right to stay in Denmark and wants money or papers. Real letters come by Digital Post.',
    'script/investment':
      'It promises sure profit. Nobody can promise that, and the money is gone when you pay in.',
    'script/easy-job':
      'A job that pays this well for simple online tasks does not exist. Soon you are asked to pay in yourself.',
    'script/rental-deposit':
      'You are to pay for a home that nobody can show you. Never pay before you have seen it and signed.',
    'script/money-mule':
      'Somebody wants to use your account for their money. That makes you part of money laundering.',
    'script/recovery':
      'It offers to win back money for a fee. Those who were cheated once are cheated again this way.',
    'script/prize':
      'You have won something that you never took part in. The link or fee is the trick.',
    'pressure/keep-secret':
      'It wants you to tell nobody. Real police and banks never mind that you talk to your family or your bank.',
    'pressure/stay-on-line':
      'It wants to keep you on the phone so that you have no time to think or check. Hang up.',
    'pressure/deadline': 'It puts you under time pressure so that you do not check first.',
    'pressure/adds-up':
      'It asks for money, a secret or an approval, and several things around it are odd: nobody may be asked, it cannot wait, it goes to a stranger or it only looks strange.',
    'pressure/cornered':
      'It keeps you from asking others while it frightens you. Real police and banks want you to check.',
    'pressure/odd-together':
      'Several things come together that honest senders hardly ever do. Stop, and ask somebody you trust.',
    'script/misused-name':
      'It says that a crime was done with your name or CPR number. That is how a well-known phone scam begins; the police do not ring about that.',
    'link/disguised':
      'The text of the link names a real address, but the link leads somewhere else.',
    'sign/reads-like-scam':
      'Taken as a whole it reads like known scams and unlike honest messages, above all these words.',
    'sign/english-machine':
      'A machine speaks English in the name of a Danish authority. Danish authorities do not phone like that.',
    'request/under-alarm':
      'It frightens you with a crime or misuse and then wants a secret, an approval or your money. Honest people do not do that.',
    'request/two-orders':
      'It wants several things that only fraudsters want: secrecy, codes, access or money, one after the other.',
    'request/pay-out-of-trouble':
      'It wants money so that you are not arrested or charged. Nobody can buy themselves out of a case in Denmark.',
    'request/secret':
      'It asks for a code, card or MitID. Those are yours alone; nobody honest needs them.',
    'request/secret-with-sign':
      'It asks for a card, a code, a password or MitID, and something else about it is wrong as well. Those are yours alone.',
    'request/pay-to-phone':
      'It wants money on the phone number of a private person. Firms and authorities send a bill and have a number of their own.',
    'script/sent-by-mistake':
      'It says that money came to you by mistake and must go to somebody else. Often nothing came, or it is stolen money. Let your bank send it back.',
    'script/hidden-boss':
      'It wants a payment in secret from somebody who cannot be reached. Call the person on the number that you know.',
    'script/fee-for-release':
      'You are to pay, or to let somebody into your computer, before money is released to you. Real money does not need that.',
    'script/bank-to-receive':
      'You are to choose a bank and log in to receive money. Receiving money needs neither.',
    'sign/nine-digit-number': 'The number has nine digits after +45. Danish numbers have eight.',
  },
};
