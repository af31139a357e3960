/** What stands in the test pictures, line by line; `render-pictures.ts` draws them. */
export interface Picture {
  readonly file: string;
  readonly look: 'phone' | 'mail' | 'snippet';
  readonly dark: boolean;
  readonly language: 'en' | 'da';
  readonly sender: string;
  /** Paragraphs or bubbles, in the order a person reads them. */
  readonly bubbles: readonly string[];
  /** What an alarm would rest on: each must be read exactly. */
  readonly keyPhrases: readonly string[];
}

export const pictures: readonly Picture[] = [
  {
    file: 'sms-parcel-light-da.png',
    look: 'phone',
    dark: false,
    language: 'da',
    sender: 'Pakkeservice',
    bubbles: [
      'Din pakke kunne ikke leveres på grund af manglende toldbetaling. Betal gebyret på 19,00 kr. i dag, ellers sendes pakken retur:',
      'https://pakke-gebyr.example/betal',
    ],
    keyPhrases: ['Din pakke', 'Betal gebyret på 19,00 kr.', 'pakke-gebyr.example/betal'],
  },
  {
    file: 'sms-mitid-dark-da.png',
    look: 'phone',
    dark: true,
    language: 'da',
    sender: 'Digital Service',
    bubbles: [
      'Dit MitID udløber i dag. For at undgå spærring skal du bekræfte dine oplysninger her: https://mitid-forny.example/log-ind',
      'Har du spørgsmål, så svar her med dit CPR-nummer i dag.',
    ],
    keyPhrases: ['Dit MitID udløber i dag', 'mitid-forny.example', 'svar her med dit CPR-nummer'],
  },
  {
    file: 'sms-bank-light-en.png',
    look: 'phone',
    dark: false,
    language: 'en',
    sender: 'Your bank',
    bubbles: [
      'We have stopped a payment of DKK 8,450.00 from your account.',
      'To keep your money safe you must transfer it to a secure account today. Reply with your MitID user name and the code from the app.',
    ],
    keyPhrases: ['transfer it to a secure account', 'MitID user name', 'DKK 8,450.00'],
  },
  {
    file: 'robocall-dark-en.png',
    look: 'phone',
    dark: true,
    language: 'en',
    sender: 'Voicemail',
    bubbles: [
      'This is the Danish police. Your CPR number has been used in a crime and there is a warrant for your arrest.',
      'Press 1 now to speak to an officer and state your CPR number and bank details.',
    ],
    keyPhrases: ['This is the Danish police', 'warrant for your arrest', 'Press 1', 'CPR number'],
  },
  {
    file: 'mail-warning-light-en.png',
    look: 'mail',
    dark: false,
    language: 'en',
    sender: 'Warning about calls from false police officers',
    bubbles: [
      'Many people receive calls in English from criminals who pretend to be the police. A recorded voice says that your CPR number was misused and asks you to press 1.',
      'Hang up. The police never ask for your MitID, your bank details or your money over the phone. If you are in doubt, call 114 or your bank yourself.',
    ],
    keyPhrases: ['Hang up', 'The police never ask for your MitID', 'call 114'],
  },
  {
    file: 'mail-tax-dark-da.png',
    look: 'mail',
    dark: true,
    language: 'da',
    sender: 'Overskydende skat',
    bubbles: [
      'Du har 4.216,50 kr. til gode i skat for sidste år. Beløbet kan ikke udbetales, før du har bekræftet dit kortnummer.',
      'Klik her inden kl. 18.00: https://skat-refusion.example/udbetaling',
    ],
    keyPhrases: ['4.216,50 kr.', 'bekræftet dit kortnummer', 'skat-refusion.example'],
  },
  {
    file: 'chat-everyday-light-da.png',
    look: 'phone',
    dark: false,
    language: 'da',
    sender: 'Mette',
    bubbles: [
      'Hej! Skal vi spise sammen på torsdag? Jeg tager kagen med.',
      'Ja, meget gerne. Vi ses klokken seks hos mig.',
    ],
    keyPhrases: ['spise sammen på torsdag', 'Vi ses klokken seks'],
  },
  {
    file: 'snippet-light-en.png',
    look: 'snippet',
    dark: false,
    language: 'en',
    sender: '',
    bubbles: [
      'Your computer is infected. Call support on +45 70 00 00 00 and let the technician connect with AnyDesk.',
    ],
    keyPhrases: ['Your computer is infected', '+45 70 00 00 00', 'AnyDesk'],
  },
];
