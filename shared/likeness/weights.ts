// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 5555 messages, 61a0717b.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -2.22,
  lines:
    '-144 #\n\
198 # #\n\
-39 # @link\n\
-15 # an\n\
24 # and\n\
11 # andre\n\
-9 # anni\n\
10 # apple\n\
18 # are\n\
16 # as\n\
-14 # at\n\
-10 # back\n\
-13 # bankdage\n\
32 # because\n\
29 # before\n\
18 # betal\n\
-8 # betalt\n\
-10 # betjenten\n\
-12 # blev\n\
-22 # bring\n\
-11 # bu\n\
24 # by\n\
13 # call\n\
12 # can\n\
8 # cash\n\
8 # cifre\n\
11 # cifret\n\
14 # couldnt\n\
-141 # dage\n\
-10 # dansk\n\
-100 # days\n\
-45 # de\n\
-132 # dec\n\
-112 # december\n\
-13 # den\n\
18 # det\n\
9 # dias\n\
43 # digit\n\
24 # dkda\n\
-9 # dkk\n\
28 # dmv\n\
15 # do\n\
15 # dollars\n\
-52 # du\n\
12 # due\n\
-38 # each\n\
12 # en\n\
-10 # english\n\
11 # enter\n\
-37 # er\n\
8 # eth\n\
46 # eur\n\
31 # euro\n\
23 # euros\n\
29 # euru\n\
-11 # februar\n\
-8 # fine\n\
-9 # first\n\
11 # for\n\
-9 # fordi\n\
-15 # fra\n\
16 # gang\n\
45 # gange\n\
-12 # gb\n\
9 # get\n\
11 # godzin\n\
-8 # goes\n\
8 # gun\n\
20 # h\n\
9 # han\n\
22 # haneli\n\
-25 # har\n\
-31 # has\n\
9 # hej\n\
9 # her\n\
-10 # hi\n\
10 # horas\n\
-22 # hos\n\
10 # hour\n\
51 # hours\n\
49 # hr\n\
15 # hrs\n\
-17 # husk\n\
-13 # hverdage\n\
16 # i\n\
23 # iban\n\
-17 # if\n\
19 # ikke\n\
-9 # ill\n\
11 # im\n\
68 # in\n\
-8 # ingen\n\
11 # inkl\n\
-31 # is\n\
17 # it\n\
8 # its\n\
-15 # januar\n\
-31 # january\n\
-13 # jeg\n\
-25 # jei\n\
-22 # jesli\n\
-14 # july\n\
-37 # june\n\
-13 # kg\n\
-38 # kl\n\
-31 # km\n\
-21 # koden\n\
16 # konto\n\
36 # kort\n\
-106 # kr\n\
30 # kron\n\
-19 # kroner\n\
-23 # kwh\n\
-11 # kære\n\
-12 # lars\n\
11 # le\n\
-9 # less\n\
-8 # ligger\n\
-9 # lost\n\
9 # læg\n\
11 # m2\n\
-26 # march\n\
-17 # may\n\
9 # me\n\
-8 # mil\n\
-11 # millioner\n\
20 # min\n\
-12 # minut\n\
9 # minute\n\
-21 # minutter\n\
12 # mobilepay\n\
-35 # months\n\
10 # more\n\
21 # my\n\
15 # new\n\
-14 # next\n\
-10 # nights\n\
-22 # no\n\
-22 # non\n\
-15 # nov\n\
-55 # november\n\
20 # now\n\
21 # nu\n\
11 # numbers\n\
16 # ny\n\
-16 # nye\n\
-28 # o\n\
-30 # october\n\
31 # og\n\
-11 # oktober\n\
17 # om\n\
23 # on\n\
20 # or\n\
18 # others\n\
10 # over\n\
-13 # pay\n\
29 # per\n\
-14 # personer\n\
-81 # please\n\
14 # pm\n\
-21 # points\n\
16 # præcis\n\
58 # på\n\
-20 # ravi\n\
-12 # retur\n\
-12 # room\n\
42 # saat\n\
-16 # sal\n\
-10 # save\n\
-17 # se\n\
8 # seconds\n\
11 # sek\n\
-17 # send\n\
-10 # sept\n\
-8 # september\n\
-32 # si\n\
-17 # sifrenizi\n\
38 # skal\n\
-20 # so\n\
9 # som\n\
-37 # spørgsmål\n\
8 # stk\n\
16 # straks\n\
10 # så\n\
-50 # tak\n\
11 # tal\n\
12 # tasks\n\
9 # text\n\
-30 # the\n\
42 # til\n\
25 # tilbage\n\
9 # time\n\
93 # timer\n\
12 # tl\n\
-8 # to\n\
69 # today\n\
-9 # total\n\
-18 # udløber\n\
-11 # uhr\n\
11 # unpaid\n\
23 # usd\n\
20 # usdt\n\
-21 # val\n\
-15 # var\n\
-14 # vat\n\
-16 # ved\n\
-20 # vi\n\
9 # via\n\
-16 # vil\n\
-29 # was\n\
11 # when\n\
-12 # will\n\
-8 # working\n\
-8 # wrong\n\
9 # xx\n\
-14 # xxxxx\n\
12 # y\n\
-10 # year\n\
-22 # years\n\
26 # you\n\
-9 # youll\n\
10 # your\n\
-9 # youre\n\
11 # yrs\n\
-8 # yusuf\n\
-18 # årig\n\
-30 # візьміть\n\
20 # годин\n\
-22 # до\n\
-9 # крон\n\
-13 # мая\n\
-12 # на\n\
8 # це\n\
18 # ايام\n\
10 # دولار\n\
20 # ساعه\n\
14 # كر\n\
-50 # كرون\n\
-8 # لا\n\
15 # يورو\n\
-9 10th\n\
-9 1st\n\
12 20k\n\
-19 20th\n\
45 24h\n\
8 24h or\n\
14 2nite\n\
-13 3rd\n\
29 40k\n\
16 48h\n\
-13 4th\n\
-38 5k\n\
9 60k for\n\
15 6pm\n\
350 @link\n\
26 @link #\n\
97 @link @link\n\
-26 @link adresinden\n\
-33 @link afmeld\n\
-9 @link and\n\
-17 @link betales\n\
11 @link card\n\
-13 @link ein\n\
-33 @link eller\n\
-12 @link ellers\n\
18 @link emne\n\
-18 @link er\n\
-16 @link hilsen\n\
-13 @link if\n\
-12 @link in\n\
-10 @link kan\n\
-14 @link med\n\
-49 @link og\n\
-20 @link or\n\
-19 @link ou\n\
8 @link pay\n\
9 @link put\n\
-29 @link skriv\n\
-18 @link the\n\
9 @link to\n\
-23 @link txt\n\
24 @link type\n\
-21 @link uzerinden\n\
-8 @link vi\n\
-11 @link we\n\
-16 a\n\
48 a #\n\
-10 a @link\n\
-10 a badge\n\
8 a bank\n\
-9 a bill\n\
-19 a bit\n\
-8 a caller\n\
53 a car\n\
-10 a card\n\
-29 a chi\n\
-9 a colleague\n\
12 a company\n\
16 a complaint\n\
13 a computer\n\
9 a confidential\n\
-24 a confirmation\n\
-9 a copy\n\
22 a courtesy\n\
-14 a cpr\n\
13 a criminal\n\
-17 a cup\n\
11 a deposit\n\
8 a doctor\n\
13 a document\n\
-26 a ete\n\
8 a faire\n\
-8 a fake\n\
8 a federal\n\
-16 a fee\n\
-12 a fever\n\
-8 a fine\n\
-20 a free\n\
14 a future\n\
-23 a good\n\
-16 a guy\n\
8 a hacker\n\
11 a job\n\
-10 a key\n\
-10 a kitchen\n\
15 a la\n\
12 a laptop\n\
14 a lawyer\n\
10 a legal\n\
-14 a letter\n\
-8 a link\n\
9 a liquidity\n\
8 a loan\n\
9 a log\n\
-12 a look\n\
8 a lucky\n\
-12 a mail\n\
-13 a man\n\
-23 a meeting\n\
16 a minuit\n\
12 a missed\n\
29 a mistake\n\
-10 a month\n\
11 a nadie\n\
-95 a new\n\
-11 a nice\n\
-10 a no\n\
14 a notification\n\
-8 a number\n\
11 a nurse\n\
15 a package\n\
-18 a page\n\
20 a patrol\n\
32 a payment\n\
8 a phone\n\
12 a photo\n\
-10 a picture\n\
11 a place\n\
-8 a prescription\n\
19 a private\n\
-15 a problem\n\
18 a quick\n\
11 a real\n\
-8 a reminder\n\
18 a request\n\
9 a robot\n\
-9 a safe\n\
9 a sec\n\
9 a security\n\
-12 a sentence\n\
-12 a shop\n\
20 a small\n\
-10 a stranger\n\
10 a student\n\
16 a surprise\n\
-12 a text\n\
17 a un\n\
27 a virus\n\
-22 a wallet\n\
24 a warrant\n\
-8 a week\n\
-12 a witness\n\
19 a woman\n\
-18 a year\n\
-26 a10\n\
-18 a212\n\
-18 aaby\n\
-18 aaby @link\n\
11 aalborg\n\
13 aalbo…\n\
-13 aarhus\n\
-13 aarhu…\n\
-23 ab\n\
-22 ab #\n\
10 aband…\n\
-9 abbuchung\n\
-8 abbuc…\n\
8 abges…\n\
-11 abholung\n\
-16 abhol…\n\
11 abi\n\
20 abonnement\n\
13 abonn…\n\
-167 about\n\
-24 about #\n\
-14 about a\n\
-8 about how\n\
-8 about my\n\
-67 about the\n\
23 about this\n\
18 about your\n\
9 abra\n\
-43 abroad\n\
-43 abroa…\n\
-21 abuse\n\
-23 abuse material\n\
9 aby\n\
85 acc\n\
79 accept\n\
43 accept it\n\
13 accept the\n\
-11 accepted\n\
-10 accepted #\n\
21 accepter\n\
86 accep…\n\
-14 accet…\n\
28 accidentally\n\
24 accidentally reported\n\
35 accid…\n\
8 accom…\n\
-8 according\n\
-8 according to\n\
-13 accor…\n\
-30 account\n\
-11 account #\n\
-15 account and\n\
-15 account but\n\
28 account ending\n\
-8 account expires\n\
-9 account i\n\
32 account is\n\
26 account keep\n\
-9 account log\n\
-11 account lol\n\
-60 account number\n\
23 account of\n\
-15 account open\n\
-13 account or\n\
22 account please\n\
10 account so\n\
-11 account that\n\
19 account was\n\
-11 account you\n\
11 accounts\n\
-24 accou…\n\
19 acct\n\
9 acesta\n\
12 acesta este\n\
9 acest…\n\
9 achet…\n\
38 acil\n\
-13 aciu\n\
10 acquisition\n\
12 acqui…\n\
-33 act\n\
8 action\n\
32 action.approve|advises\n\
20 action.approve|advises action.approve|asks\n\
20 action.approve|advises action.approve|claims\n\
12 action.approve|advises action.give|advises\n\
14 action.approve|advises action.give|asks\n\
19 action.approve|advises action.update|claims\n\
20 action.approve|advises authority.benefits|claims\n\
13 action.approve|advises authority.digital-post|claims\n\
8 action.approve|advises claim.new-number|claims\n\
8 action.approve|advises claim.reassurance|claims\n\
16 action.approve|advises claim.refund|claims\n\
12 action.approve|advises claim.unusual-activity|claims\n\
10 action.approve|advises claim.your-own|claims\n\
13 action.approve|advises credential.mitid|asks\n\
-15 action.approve|advises credential.mitid|claims\n\
-12 action.approve|advises credential.mitid|reports\n\
13 action.approve|advises threat.block|threatens\n\
40 action.approve|advises threat.deadline|threatens\n\
81 action.approve|asks\n\
21 action.approve|asks action.approve|claims\n\
8 action.approve|asks action.buy|asks\n\
-12 action.approve|asks action.call-back|asks\n\
59 action.approve|asks action.call-back|claims\n\
14 action.approve|asks action.crypto|claims\n\
14 action.approve|asks action.enter|asks\n\
13 action.approve|asks action.enter|claims\n\
32 action.approve|asks action.give|advises\n\
48 action.approve|asks action.give|asks\n\
-24 action.approve|asks action.give|reports\n\
-8 action.approve|asks action.hand-over|asks\n\
12 action.approve|asks action.install|claims\n\
8 action.approve|asks action.login|asks\n\
40 action.approve|asks action.login|claims\n\
-31 action.approve|asks action.reply|asks\n\
14 action.approve|asks action.scan|claims\n\
-37 action.approve|asks action.transfer|asks\n\
-12 action.approve|asks action.transfer|reports\n\
44 action.approve|asks action.update|claims\n\
12 action.approve|asks authority.benefits|claims\n\
-8 action.approve|asks authority.police|claims\n\
8 action.approve|asks authority.tax|claims\n\
8 action.approve|asks claim.already-paid|claims\n\
-15 action.approve|asks claim.case|claims\n\
-29 action.approve|asks claim.deposit|claims\n\
12 action.approve|asks claim.emergency|claims\n\
-12 action.approve|asks claim.fee|claims\n\
27 action.approve|asks claim.fine|claims\n\
9 action.approve|asks claim.hacked|claims\n\
-15 action.approve|asks claim.link|claims\n\
29 action.approve|asks claim.loan|claims\n\
-9 action.approve|asks claim.pick-up|claims\n\
82 action.approve|asks claim.prompt|claims\n\
-32 action.approve|asks claim.purchase|claims\n\
40 action.approve|asks claim.reassurance|claims\n\
32 action.approve|asks claim.refund|claims\n\
10 action.approve|asks claim.safe-account|claims\n\
9 action.approve|asks claim.unpaid|claims\n\
52 action.approve|asks claim.unusual-activity|claims\n\
-20 action.approve|asks credential.card|claims\n\
-17 action.approve|asks credential.code|claims\n\
24 action.approve|asks credential.cpr|asks\n\
-21 action.approve|asks credential.id-document|asks\n\
21 action.approve|asks credential.mitid|advises\n\
30 action.approve|asks credential.mitid|asks\n\
66 action.approve|asks credential.mitid|claims\n\
25 action.approve|asks credential.mitid|reports\n\
33 action.approve|asks credential.one-time-code|claims\n\
42 action.approve|asks credential.password|asks\n\
-10 action.approve|asks credential.personal-information|asks\n\
38 action.approve|asks firm.bank|claims\n\
-17 action.approve|asks firm.bank|reports\n\
-17 action.approve|asks firm.payment|claims\n\
9 action.approve|asks firm.shop|claims\n\
9 action.approve|asks firm.support|claims\n\
-25 action.approve|asks firm.telecom|claims\n\
-9 action.approve|asks firm.toll|claims\n\
-8 action.approve|asks firm.utility|claims\n\
-33 action.approve|asks money.amount|claims\n\
-8 action.approve|asks person.buyer|claims\n\
-8 action.approve|asks person.family|claims\n\
10 action.approve|asks threat.block|threatens\n\
-20 action.approve|asks threat.debt|threatens\n\
72 action.approve|claims\n\
-16 action.approve|claims action.approve|reports\n\
33 action.approve|claims action.buy|claims\n\
12 action.approve|claims action.click|claims\n\
-14 action.approve|claims action.enter|asks\n\
-8 action.approve|claims action.give|asks\n\
14 action.approve|claims action.give|claims\n\
13 action.approve|claims action.give|reports\n\
13 action.approve|claims action.login|asks\n\
12 action.approve|claims action.login|claims\n\
17 action.approve|claims action.pay|claims\n\
13 action.approve|claims action.transfer|asks\n\
16 action.approve|claims action.transfer|claims\n\
18 action.approve|claims action.update|claims\n\
-10 action.approve|claims action.withdraw|claims\n\
10 action.approve|claims authority.benefits|claims\n\
33 action.approve|claims authority.digital-post|claims\n\
-8 action.approve|claims claim.emergency|claims\n\
11 action.approve|claims claim.no-checking|claims\n\
10 action.approve|claims claim.not-you|claims\n\
-13 action.approve|claims claim.paid-back|claims\n\
13 action.approve|claims claim.parcel|claims\n\
-10 action.approve|claims claim.prize|claims\n\
35 action.approve|claims claim.prompt|claims\n\
52 action.approve|claims claim.purchase|claims\n\
9 action.approve|claims claim.refund|claims\n\
9 action.approve|claims claim.residence|claims\n\
-22 action.approve|claims claim.unpaid|claims\n\
27 action.approve|claims claim.unusual-activity|claims\n\
-18 action.approve|claims credential.code|reports\n\
10 action.approve|claims credential.cpr|asks\n\
12 action.approve|claims credential.mitid|asks\n\
13 action.approve|claims credential.mitid|claims\n\
-12 action.approve|claims credential.personal-information|claims\n\
49 action.approve|claims firm.bank|claims\n\
8 action.approve|claims firm.payment|claims\n\
-15 action.approve|claims person.family|claims\n\
29 action.approve|claims threat.block|threatens\n\
136 action.approve|live\n\
86 action.approve|reader\n\
-43 action.approve|reports\n\
-13 action.approve|reports action.call-back|reports\n\
20 action.approve|reports action.enter|reports\n\
9 action.approve|reports action.give|reports\n\
13 action.approve|reports action.install|reports\n\
-12 action.approve|reports action.login|asks\n\
-11 action.approve|reports action.transfer|claims\n\
-20 action.approve|reports action.update|asks\n\
8 action.approve|reports authority.state|claims\n\
-9 action.approve|reports authority.tax|claims\n\
10 action.approve|reports claim.all-money|reports\n\
-9 action.approve|reports claim.case|claims\n\
10 action.approve|reports claim.case|reports\n\
-12 action.approve|reports claim.crime|claims\n\
-18 action.approve|reports claim.fee|claims\n\
14 action.approve|reports claim.link|reports\n\
10 action.approve|reports claim.prize|reports\n\
8 action.approve|reports claim.prompt|claims\n\
9 action.approve|reports claim.prompt|reports\n\
19 action.approve|reports claim.reassurance|claims\n\
10 action.approve|reports claim.unusual-activity|claims\n\
13 action.approve|reports credential.balance|reports\n\
8 action.approve|reports credential.bank-details|reports\n\
-11 action.approve|reports credential.card|asks\n\
8 action.approve|reports credential.id-document|reports\n\
-31 action.approve|reports credential.mitid|claims\n\
-8 action.approve|reports credential.mitid|reports\n\
-21 action.approve|reports firm.bank|claims\n\
11 action.approve|reports money.amount|reports\n\
9 action.approve|reports money.valuables|claims\n\
9 action.approve|reports money.valuables|reports\n\
-13 action.approve|reports person.agent|claims\n\
8 action.approve|reports person.agent|reports\n\
-15 action.approve|reports threat.block|threatens\n\
44 action.approve|speaks\n\
20 action.buy|advises\n\
41 action.buy|asks action.gift-card|asks\n\
13 action.buy|asks action.give|advises\n\
105 action.buy|asks action.give|asks\n\
14 action.buy|asks action.keep-secret|asks\n\
-8 action.buy|asks action.pay|claims\n\
10 action.buy|asks action.stay-on-line|asks\n\
18 action.buy|asks action.transfer|asks\n\
19 action.buy|asks action.transfer|claims\n\
10 action.buy|asks action.update|asks\n\
14 action.buy|asks action.update|claims\n\
32 action.buy|asks claim.already-paid|claims\n\
14 action.buy|asks claim.cannot-meet|claims\n\
18 action.buy|asks claim.investment|claims\n\
8 action.buy|asks claim.link|claims\n\
14 action.buy|asks claim.mule|claims\n\
-12 action.buy|asks claim.new-number|claims\n\
14 action.buy|asks claim.other-account|claims\n\
12 action.buy|asks claim.pick-up|claims\n\
13 action.buy|asks claim.prize|claims\n\
10 action.buy|asks claim.reassurance|claims\n\
-8 action.buy|asks credential.card|claims\n\
54 action.buy|asks credential.code|asks\n\
21 action.buy|asks firm.shop|claims\n\
92 action.buy|asks money.amount|claims\n\
-10 action.buy|asks money.unusual-means|claims\n\
12 action.buy|asks person.buyer|claims\n\
-12 action.buy|asks person.family|claims\n\
13 action.buy|asks threat.arrest|threatens\n\
17 action.buy|asks threat.block|threatens\n\
15 action.buy|asks threat.deadline|threatens\n\
-46 action.buy|claims\n\
15 action.buy|claims action.call-back|asks\n\
-10 action.buy|claims action.gift-card|claims\n\
-15 action.buy|claims action.give|asks\n\
-10 action.buy|claims action.give|reports\n\
-14 action.buy|claims action.keep-secret|asks\n\
8 action.buy|claims action.login|claims\n\
-21 action.buy|claims action.pay|asks\n\
14 action.buy|claims action.transfer|asks\n\
13 action.buy|claims action.transfer|claims\n\
11 action.buy|claims action.update|claims\n\
8 action.buy|claims claim.all-money|claims\n\
-11 action.buy|claims claim.already-paid|claims\n\
-20 action.buy|claims claim.cannot-meet|claims\n\
10 action.buy|claims claim.case|claims\n\
-8 action.buy|claims claim.deposit|claims\n\
-8 action.buy|claims claim.fee|claims\n\
8 action.buy|claims claim.investment|claims\n\
-19 action.buy|claims claim.no-checking|claims\n\
17 action.buy|claims claim.not-you|claims\n\
-9 action.buy|claims claim.parcel|claims\n\
-14 action.buy|claims claim.prize|claims\n\
8 action.buy|claims claim.prompt|claims\n\
-17 action.buy|claims claim.purchase|claims\n\
9 action.buy|claims credential.bank-details|asks\n\
-12 action.buy|claims credential.card|claims\n\
-29 action.buy|claims credential.code|asks\n\
-24 action.buy|claims credential.one-time-code|claims\n\
54 action.buy|claims firm.bank|claims\n\
12 action.buy|claims firm.payment|claims\n\
-41 action.buy|claims money.amount|claims\n\
-17 action.buy|claims person.agent|claims\n\
-14 action.buy|claims threat.deadline|threatens\n\
-47 action.buy|live\n\
33 action.buy|reader\n\
-17 action.buy|reports\n\
-8 action.buy|reports authority.police|reports\n\
9 action.buy|reports claim.no-checking|claims\n\
9 action.buy|reports claim.paid-back|claims\n\
-9 action.buy|reports claim.purchase|reports\n\
-10 action.buy|reports money.unusual-means|claims\n\
-25 action.call-back|advises\n\
-12 action.call-back|advises action.call-back|asks\n\
-10 action.call-back|advises action.give|advises\n\
-20 action.call-back|advises action.give|asks\n\
31 action.call-back|advises action.give|claims\n\
13 action.call-back|advises action.login|advises\n\
10 action.call-back|advises action.pay|asks\n\
10 action.call-back|advises action.pay|claims\n\
-8 action.call-back|advises action.reply|advises\n\
-11 action.call-back|advises action.transfer|claims\n\
-10 action.call-back|advises action.update|asks\n\
-23 action.call-back|advises authority.police|claims\n\
-13 action.call-back|advises authority.state|claims\n\
8 action.call-back|advises claim.crime|claims\n\
13 action.call-back|advises claim.emergency|claims\n\
13 action.call-back|advises claim.fee|claims\n\
-10 action.call-back|advises claim.fine|claims\n\
19 action.call-back|advises claim.link|claims\n\
18 action.call-back|advises claim.new-number|claims\n\
8 action.call-back|advises claim.paid-back|claims\n\
15 action.call-back|advises claim.unpaid|claims\n\
8 action.call-back|advises credential.bank-details|reports\n\
-8 action.call-back|advises credential.card|asks\n\
-10 action.call-back|advises credential.card|claims\n\
-10 action.call-back|advises credential.one-time-code|reports\n\
8 action.call-back|advises money.amount|claims\n\
16 action.call-back|advises threat.deadline|threatens\n\
-83 action.call-back|asks\n\
9 action.call-back|asks action.click|claims\n\
12 action.call-back|asks action.enter|asks\n\
13 action.call-back|asks action.enter|claims\n\
-17 action.call-back|asks action.give|advises\n\
14 action.call-back|asks action.give|claims\n\
29 action.call-back|asks action.install|claims\n\
-17 action.call-back|asks action.keep-secret|claims\n\
-20 action.call-back|asks action.login|asks\n\
9 action.call-back|asks action.login|claims\n\
13 action.call-back|asks action.move-chat|claims\n\
-12 action.call-back|asks action.pay|asks\n\
17 action.call-back|asks action.pay|claims\n\
8 action.call-back|asks action.press-key|asks\n\
-33 action.call-back|asks action.reply|asks\n\
-10 action.call-back|asks action.transfer|advises\n\
-10 action.call-back|asks action.transfer|asks\n\
-20 action.call-back|asks action.transfer|claims\n\
-11 action.call-back|asks action.update|asks\n\
-23 action.call-back|asks action.update|claims\n\
-17 action.call-back|asks authority.benefits|claims\n\
-26 action.call-back|asks authority.digital-post|claims\n\
-10 action.call-back|asks authority.municipality|claims\n\
-15 action.call-back|asks authority.police|claims\n\
13 action.call-back|asks authority.state|claims\n\
-9 action.call-back|asks authority.tax|claims\n\
11 action.call-back|asks claim.broken-phone|claims\n\
11 action.call-back|asks claim.broken-phone|reports\n\
19 action.call-back|asks claim.cannot-meet|claims\n\
-11 action.call-back|asks claim.case|claims\n\
-14 action.call-back|asks claim.emergency|claims\n\
17 action.call-back|asks claim.fee|claims\n\
-17 action.call-back|asks claim.fine|claims\n\
46 action.call-back|asks claim.hacked|claims\n\
36 action.call-back|asks claim.isolation|claims\n\
-12 action.call-back|asks claim.link|claims\n\
-14 action.call-back|asks claim.loan|claims\n\
10 action.call-back|asks claim.misused-name|claims\n\
-14 action.call-back|asks claim.new-number|claims\n\
12 action.call-back|asks claim.no-checking|claims\n\
-100 action.call-back|asks claim.not-you|claims\n\
11 action.call-back|asks claim.paid-back|claims\n\
-29 action.call-back|asks claim.pick-up|claims\n\
33 action.call-back|asks claim.prize|claims\n\
-37 action.call-back|asks claim.prompt|claims\n\
15 action.call-back|asks claim.recovery|claims\n\
9 action.call-back|asks claim.refund|claims\n\
-8 action.call-back|asks claim.residence|claims\n\
-32 action.call-back|asks claim.unusual-activity|claims\n\
50 action.call-back|asks claim.virus|claims\n\
-11 action.call-back|asks claim.your-own|claims\n\
8 action.call-back|asks credential.bank-details|asks\n\
-30 action.call-back|asks credential.card|asks\n\
-28 action.call-back|asks credential.card|claims\n\
-8 action.call-back|asks credential.card|reports\n\
-21 action.call-back|asks credential.code|asks\n\
-18 action.call-back|asks credential.code|claims\n\
-9 action.call-back|asks credential.mitid|advises\n\
-60 action.call-back|asks credential.mitid|asks\n\
-75 action.call-back|asks credential.mitid|claims\n\
-10 action.call-back|asks credential.one-time-code|asks\n\
-26 action.call-back|asks credential.one-time-code|claims\n\
-9 action.call-back|asks credential.password|claims\n\
9 action.call-back|asks credential.personal-information|claims\n\
29 action.call-back|asks credential.pin|asks\n\
-65 action.call-back|asks firm.bank|claims\n\
21 action.call-back|asks firm.support|claims\n\
8 action.call-back|asks firm.toll|claims\n\
40 action.call-back|asks money.amount|claims\n\
19 action.call-back|asks money.unusual-means|claims\n\
-12 action.call-back|asks money.valuables|claims\n\
10 action.call-back|asks person.adviser|claims\n\
-8 action.call-back|asks person.agent|claims\n\
-17 action.call-back|asks person.family|claims\n\
8 action.call-back|asks threat.arrest|threatens\n\
-41 action.call-back|asks threat.block|threatens\n\
11 action.call-back|asks threat.deadline|reports\n\
13 action.call-back|asks threat.deadline|threatens\n\
8 action.call-back|claims\n\
-11 action.call-back|claims action.click|asks\n\
8 action.call-back|claims action.gift-card|asks\n\
88 action.call-back|claims action.give|asks\n\
10 action.call-back|claims action.keep-secret|asks\n\
18 action.call-back|claims action.move-chat|asks\n\
21 action.call-back|claims action.move-chat|claims\n\
12 action.call-back|claims action.pay|asks\n\
9 action.call-back|claims action.pay|claims\n\
-17 action.call-back|claims action.press-key|asks\n\
11 action.call-back|claims action.reply|asks\n\
27 action.call-back|claims action.stay-on-line|asks\n\
25 action.call-back|claims action.transfer|asks\n\
20 action.call-back|claims action.transfer|claims\n\
-10 action.call-back|claims action.transfer|reports\n\
-15 action.call-back|claims action.update|asks\n\
21 action.call-back|claims action.update|claims\n\
10 action.call-back|claims action.withdraw|asks\n\
10 action.call-back|claims action.withdraw|claims\n\
-14 action.call-back|claims action.withdraw|reports\n\
-16 action.call-back|claims authority.benefits|claims\n\
8 action.call-back|claims authority.customs|claims\n\
-14 action.call-back|claims authority.digital-post|claims\n\
14 action.call-back|claims authority.immigration|claims\n\
8 action.call-back|claims authority.ministry|claims\n\
18 action.call-back|claims authority.police|claims\n\
-11 action.call-back|claims authority.police|reports\n\
8 action.call-back|claims authority.state|claims\n\
8 action.call-back|claims authority.tax|claims\n\
-10 action.call-back|claims claim.abroad|claims\n\
11 action.call-back|claims claim.all-money|claims\n\
15 action.call-back|claims claim.broken-phone|claims\n\
-14 action.call-back|claims claim.case|claims\n\
25 action.call-back|claims claim.crime|claims\n\
10 action.call-back|claims claim.deposit|claims\n\
23 action.call-back|claims claim.easy-money|claims\n\
30 action.call-back|claims claim.emergency|claims\n\
-17 action.call-back|claims claim.fee|claims\n\
27 action.call-back|claims claim.fine|claims\n\
17 action.call-back|claims claim.hacked|claims\n\
39 action.call-back|claims claim.isolation|claims\n\
20 action.call-back|claims claim.loan|claims\n\
-23 action.call-back|claims claim.menu|claims\n\
10 action.call-back|claims claim.misused-name|claims\n\
-20 action.call-back|claims claim.new-number|claims\n\
16 action.call-back|claims claim.no-checking|claims\n\
29 action.call-back|claims claim.other-account|claims\n\
20 action.call-back|claims claim.paid-back|claims\n\
21 action.call-back|claims claim.parcel|claims\n\
10 action.call-back|claims claim.pick-up|claims\n\
-9 action.call-back|claims claim.prize|claims\n\
-25 action.call-back|claims claim.prompt|claims\n\
12 action.call-back|claims claim.purchase|claims\n\
12 action.call-back|claims claim.reassurance|claims\n\
-18 action.call-back|claims claim.recovery|claims\n\
-18 action.call-back|claims claim.refund|claims\n\
16 action.call-back|claims claim.renewal|claims\n\
14 action.call-back|claims claim.residence|claims\n\
23 action.call-back|claims claim.safe-account|claims\n\
9 action.call-back|claims claim.unpaid|claims\n\
27 action.call-back|claims claim.unusual-activity|claims\n\
21 action.call-back|claims claim.unusual-activity|reports\n\
-13 action.call-back|claims claim.your-own|claims\n\
8 action.call-back|claims credential.bank-details|asks\n\
9 action.call-back|claims credential.bank-details|reports\n\
-10 action.call-back|claims credential.card|reports\n\
-14 action.call-back|claims credential.code|asks\n\
-11 action.call-back|claims credential.code|claims\n\
11 action.call-back|claims credential.cpr|asks\n\
12 action.call-back|claims credential.id-document|claims\n\
28 action.call-back|claims credential.mitid|asks\n\
-35 action.call-back|claims credential.mitid|claims\n\
-13 action.call-back|claims credential.mitid|reports\n\
28 action.call-back|claims credential.one-time-code|claims\n\
15 action.call-back|claims credential.password|asks\n\
11 action.call-back|claims credential.pin|claims\n\
29 action.call-back|claims firm.bank|claims\n\
10 action.call-back|claims firm.courier|claims\n\
48 action.call-back|claims firm.payment|claims\n\
-9 action.call-back|claims firm.support|claims\n\
73 action.call-back|claims money.amount|claims\n\
12 action.call-back|claims money.unusual-means|claims\n\
13 action.call-back|claims person.adviser|claims\n\
-14 action.call-back|claims person.family|reports\n\
-9 action.call-back|claims threat.arrest|reports\n\
36 action.call-back|claims threat.arrest|threatens\n\
26 action.call-back|claims threat.court|threatens\n\
16 action.call-back|claims threat.cutoff|threatens\n\
48 action.call-back|claims threat.deadline|threatens\n\
-32 action.call-back|denies\n\
-8 action.call-back|denies action.update|asks\n\
-11 action.call-back|denies claim.not-you|claims\n\
-10 action.call-back|denies credential.one-time-code|claims\n\
-8 action.call-back|denies money.unusual-means|claims\n\
-75 action.call-back|live\n\
-216 action.call-back|reader\n\
-24 action.call-back|reports\n\
15 action.call-back|reports action.give|asks\n\
14 action.call-back|reports action.transfer|asks\n\
-13 action.call-back|reports action.update|claims\n\
-26 action.call-back|reports authority.police|claims\n\
-11 action.call-back|reports authority.police|reports\n\
12 action.call-back|reports claim.isolation|claims\n\
11 action.call-back|reports claim.purchase|claims\n\
-11 action.call-back|reports claim.residence|claims\n\
-9 action.call-back|reports credential.bank-details|reports\n\
16 action.call-back|reports credential.cpr|claims\n\
14 action.call-back|reports firm.bank|claims\n\
-9 action.call-back|reports firm.bank|reports\n\
9 action.call-back|reports money.amount|claims\n\
-15 action.call-back|reports person.agent|claims\n\
12 action.call-back|reports person.family|reports\n\
8 action.call-back|reports threat.arrest|threatens\n\
-8 action.call-back|speaks\n\
34 action.click|advises\n\
21 action.click|advises action.give|asks\n\
-11 action.click|advises action.transfer|claims\n\
-11 action.click|advises action.update|claims\n\
12 action.click|advises authority.benefits|claims\n\
12 action.click|advises credential.one-time-code|asks\n\
38 action.click|advises credential.one-time-code|claims\n\
34 action.click|advises firm.bank|claims\n\
8 action.click|advises money.unusual-means|claims\n\
15 action.click|asks action.click|claims\n\
19 action.click|asks action.enter|asks\n\
-18 action.click|asks action.enter|claims\n\
42 action.click|asks action.give|asks\n\
8 action.click|asks action.give|claims\n\
8 action.click|asks action.install|asks\n\
25 action.click|asks action.install|claims\n\
16 action.click|asks action.keep-secret|asks\n\
36 action.click|asks action.login|asks\n\
-14 action.click|asks action.login|claims\n\
39 action.click|asks action.pay|asks\n\
11 action.click|asks action.reply|asks\n\
17 action.click|asks action.update|asks\n\
15 action.click|asks action.update|claims\n\
11 action.click|asks authority.prosecution|claims\n\
8 action.click|asks authority.state|claims\n\
-11 action.click|asks authority.tax|claims\n\
8 action.click|asks claim.all-money|claims\n\
24 action.click|asks claim.already-paid|claims\n\
21 action.click|asks claim.case|claims\n\
10 action.click|asks claim.deposit|claims\n\
22 action.click|asks claim.fee|claims\n\
15 action.click|asks claim.fine|claims\n\
9 action.click|asks claim.investment|claims\n\
27 action.click|asks claim.isolation|claims\n\
67 action.click|asks claim.link|claims\n\
-19 action.click|asks claim.misused-name|claims\n\
-9 action.click|asks claim.paid-back|claims\n\
-21 action.click|asks claim.parcel|claims\n\
25 action.click|asks claim.prize|claims\n\
-42 action.click|asks claim.prompt|claims\n\
-9 action.click|asks claim.reassurance|claims\n\
8 action.click|asks claim.recovery|claims\n\
16 action.click|asks claim.refund|claims\n\
24 action.click|asks claim.renewal|claims\n\
-9 action.click|asks claim.residence|claims\n\
13 action.click|asks claim.unpaid|claims\n\
-29 action.click|asks claim.unusual-activity|claims\n\
20 action.click|asks claim.virus|claims\n\
16 action.click|asks credential.bank-details|asks\n\
-9 action.click|asks credential.card|asks\n\
-40 action.click|asks credential.card|claims\n\
11 action.click|asks credential.cpr|asks\n\
12 action.click|asks credential.cpr|claims\n\
-16 action.click|asks credential.id-document|asks\n\
-12 action.click|asks credential.id-document|claims\n\
20 action.click|asks credential.nemid|asks\n\
-33 action.click|asks credential.personal-information|asks\n\
-12 action.click|asks credential.pin|claims\n\
-22 action.click|asks firm.bank|claims\n\
11 action.click|asks firm.payment|claims\n\
11 action.click|asks firm.shop|claims\n\
13 action.click|asks firm.toll|claims\n\
-8 action.click|asks money.amount|claims\n\
15 action.click|asks person.landlord|claims\n\
19 action.click|asks threat.arrest|threatens\n\
19 action.click|asks threat.court|threatens\n\
29 action.click|claims\n\
-30 action.click|claims action.give|asks\n\
14 action.click|claims action.give|claims\n\
12 action.click|claims action.install|claims\n\
44 action.click|claims action.login|asks\n\
18 action.click|claims action.pay|asks\n\
17 action.click|claims action.update|asks\n\
-22 action.click|claims authority.municipality|claims\n\
14 action.click|claims authority.police|claims\n\
14 action.click|claims claim.already-paid|claims\n\
-12 action.click|claims claim.broken-phone|claims\n\
8 action.click|claims claim.cannot-meet|claims\n\
9 action.click|claims claim.crime|claims\n\
59 action.click|claims claim.link|claims\n\
-9 action.click|claims claim.no-checking|claims\n\
-27 action.click|claims claim.prize|claims\n\
12 action.click|claims claim.reassurance|claims\n\
12 action.click|claims claim.virus|claims\n\
-14 action.click|claims credential.id-document|claims\n\
-24 action.click|claims credential.mitid|claims\n\
12 action.click|claims firm.support|claims\n\
9 action.click|claims money.amount|claims\n\
8 action.click|claims money.unusual-means|claims\n\
11 action.click|claims threat.arrest|threatens\n\
12 action.click|claims threat.block|threatens\n\
8 action.click|claims threat.court|threatens\n\
14 action.click|claims threat.deadline|threatens\n\
9 action.click|claims threat.exposure|threatens\n\
11 action.click|live\n\
22 action.click|reader\n\
10 action.click|reports\n\
8 action.click|reports action.give|claims\n\
13 action.click|reports action.transfer|asks\n\
13 action.click|reports claim.safe-account|claims\n\
9 action.click|reports threat.deadline|threatens\n\
-17 action.click|speaks\n\
48 action.crypto|asks\n\
10 action.crypto|asks action.crypto|claims\n\
19 action.crypto|asks action.give|asks\n\
11 action.crypto|asks action.keep-secret|asks\n\
9 action.crypto|asks action.pay|claims\n\
14 action.crypto|asks action.transfer|asks\n\
10 action.crypto|asks authority.immigration|claims\n\
19 action.crypto|asks authority.police|claims\n\
12 action.crypto|asks claim.case|claims\n\
12 action.crypto|asks claim.fine|claims\n\
14 action.crypto|asks claim.parcel|claims\n\
14 action.crypto|asks claim.pick-up|claims\n\
9 action.crypto|asks claim.recovery|claims\n\
-10 action.crypto|asks claim.renewal|claims\n\
15 action.crypto|asks claim.watched|claims\n\
9 action.crypto|asks credential.personal-information|asks\n\
9 action.crypto|asks firm.bank|claims\n\
38 action.crypto|asks money.amount|claims\n\
18 action.crypto|asks money.valuables|claims\n\
28 action.crypto|asks threat.deadline|threatens\n\
14 action.crypto|asks threat.exposure|threatens\n\
153 action.crypto|claims\n\
8 action.crypto|claims action.enter|asks\n\
48 action.crypto|claims action.give|asks\n\
32 action.crypto|claims action.give|claims\n\
10 action.crypto|claims action.install|asks\n\
24 action.crypto|claims action.move-chat|claims\n\
55 action.crypto|claims action.pay|asks\n\
30 action.crypto|claims action.pay|claims\n\
16 action.crypto|claims action.reply|asks\n\
48 action.crypto|claims action.transfer|asks\n\
28 action.crypto|claims action.update|claims\n\
10 action.crypto|claims action.withdraw|claims\n\
15 action.crypto|claims authority.police|claims\n\
18 action.crypto|claims claim.all-money|claims\n\
11 action.crypto|claims claim.deposit|claims\n\
20 action.crypto|claims claim.easy-money|claims\n\
53 action.crypto|claims claim.fee|claims\n\
-9 action.crypto|claims claim.fine|claims\n\
16 action.crypto|claims claim.investment|claims\n\
12 action.crypto|claims claim.job|claims\n\
10 action.crypto|claims claim.mule|claims\n\
9 action.crypto|claims claim.not-you|claims\n\
8 action.crypto|claims claim.other-account|claims\n\
22 action.crypto|claims claim.paid-back|claims\n\
24 action.crypto|claims claim.prompt|claims\n\
9 action.crypto|claims claim.purchase|claims\n\
60 action.crypto|claims claim.recovery|claims\n\
26 action.crypto|claims claim.refund|claims\n\
9 action.crypto|claims claim.safe-account|claims\n\
8 action.crypto|claims claim.sent-by-mistake|claims\n\
10 action.crypto|claims claim.unusual-activity|claims\n\
8 action.crypto|claims claim.virus|claims\n\
15 action.crypto|claims claim.watched|claims\n\
-13 action.crypto|claims credential.bank-details|advises\n\
8 action.crypto|claims credential.bank-details|asks\n\
-21 action.crypto|claims credential.card|claims\n\
14 action.crypto|claims credential.one-time-code|claims\n\
9 action.crypto|claims credential.personal-information|claims\n\
25 action.crypto|claims firm.bank|claims\n\
8 action.crypto|claims firm.payment|claims\n\
116 action.crypto|claims money.amount|claims\n\
98 action.crypto|claims money.unusual-means|claims\n\
34 action.crypto|claims money.valuables|claims\n\
21 action.crypto|claims person.adviser|claims\n\
65 action.crypto|claims person.family|claims\n\
-11 action.crypto|claims threat.arrest|threatens\n\
12 action.crypto|claims threat.deadline|threatens\n\
15 action.crypto|claims threat.exposure|threatens\n\
191 action.crypto|live\n\
139 action.crypto|reader\n\
34 action.crypto|speaks\n\
8 action.enter|advises\n\
-8 action.enter|advises action.enter|asks\n\
-11 action.enter|advises action.pay|asks\n\
-11 action.enter|advises action.pay|claims\n\
31 action.enter|advises action.update|advises\n\
-9 action.enter|advises claim.link|claims\n\
19 action.enter|advises claim.renewal|claims\n\
23 action.enter|advises credential.card|advises\n\
11 action.enter|advises credential.code|claims\n\
-18 action.enter|advises money.amount|claims\n\
17 action.enter|advises threat.block|threatens\n\
-26 action.enter|asks\n\
-29 action.enter|asks action.give|advises\n\
-28 action.enter|asks action.give|asks\n\
23 action.enter|asks action.give|claims\n\
26 action.enter|asks action.install|asks\n\
17 action.enter|asks action.install|claims\n\
-19 action.enter|asks action.login|asks\n\
-17 action.enter|asks action.login|claims\n\
-30 action.enter|asks action.pay|asks\n\
34 action.enter|asks action.press-key|asks\n\
10 action.enter|asks action.press-key|claims\n\
18 action.enter|asks action.scan|asks\n\
10 action.enter|asks action.stay-on-line|asks\n\
14 action.enter|asks action.transfer|asks\n\
12 action.enter|asks action.update|claims\n\
-22 action.enter|asks authority.benefits|claims\n\
9 action.enter|asks authority.court|claims\n\
10 action.enter|asks authority.embassy|claims\n\
-10 action.enter|asks authority.municipality|claims\n\
8 action.enter|asks authority.state|claims\n\
30 action.enter|asks authority.tax|claims\n\
19 action.enter|asks claim.all-money|claims\n\
21 action.enter|asks claim.already-paid|claims\n\
-21 action.enter|asks claim.emergency|claims\n\
-10 action.enter|asks claim.fine|claims\n\
8 action.enter|asks claim.hacked|claims\n\
-9 action.enter|asks claim.new-number|claims\n\
10 action.enter|asks claim.not-you|claims\n\
-10 action.enter|asks claim.other-account|claims\n\
30 action.enter|asks claim.parcel|claims\n\
-24 action.enter|asks claim.prompt|claims\n\
-39 action.enter|asks claim.purchase|claims\n\
13 action.enter|asks claim.reassurance|claims\n\
26 action.enter|asks claim.refund|claims\n\
-23 action.enter|asks claim.renewal|claims\n\
-14 action.enter|asks claim.residence|claims\n\
8 action.enter|asks claim.unpaid|claims\n\
-12 action.enter|asks claim.unusual-activity|claims\n\
13 action.enter|asks claim.virus|claims\n\
17 action.enter|asks credential.balance|asks\n\
-25 action.enter|asks credential.bank-details|asks\n\
-15 action.enter|asks credential.bank-details|claims\n\
69 action.enter|asks credential.card|asks\n\
16 action.enter|asks credential.card|claims\n\
-15 action.enter|asks credential.code|claims\n\
10 action.enter|asks credential.code|denies\n\
26 action.enter|asks credential.cpr|asks\n\
21 action.enter|asks credential.mitid|asks\n\
-49 action.enter|asks credential.mitid|claims\n\
-19 action.enter|asks credential.one-time-code|claims\n\
39 action.enter|asks credential.password|asks\n\
-13 action.enter|asks credential.personal-information|asks\n\
19 action.enter|asks credential.personal-information|claims\n\
26 action.enter|asks credential.pin|asks\n\
-12 action.enter|asks credential.pin|claims\n\
53 action.enter|asks firm.bank|claims\n\
40 action.enter|asks firm.courier|claims\n\
9 action.enter|asks firm.shop|claims\n\
10 action.enter|asks firm.support|claims\n\
8 action.enter|asks firm.toll|claims\n\
68 action.enter|asks money.amount|claims\n\
12 action.enter|asks money.unusual-means|claims\n\
58 action.enter|asks money.valuables|claims\n\
-9 action.enter|asks person.agent|claims\n\
18 action.enter|asks person.buyer|claims\n\
-36 action.enter|asks person.family|claims\n\
-18 action.enter|asks person.recruiter|claims\n\
14 action.enter|asks threat.arrest|threatens\n\
9 action.enter|asks threat.return|threatens\n\
12 action.enter|claims\n\
-16 action.enter|claims action.give|asks\n\
31 action.enter|claims action.give|claims\n\
22 action.enter|claims action.move-chat|claims\n\
-14 action.enter|claims action.pay|asks\n\
13 action.enter|claims action.pay|claims\n\
10 action.enter|claims action.reply|asks\n\
-9 action.enter|claims action.transfer|asks\n\
11 action.enter|claims action.withdraw|asks\n\
-10 action.enter|claims authority.immigration|claims\n\
12 action.enter|claims authority.police|claims\n\
-8 action.enter|claims authority.tax|claims\n\
-16 action.enter|claims claim.crime|claims\n\
-10 action.enter|claims claim.fee|claims\n\
10 action.enter|claims claim.investment|claims\n\
-8 action.enter|claims claim.link|claims\n\
-18 action.enter|claims claim.misused-name|claims\n\
9 action.enter|claims claim.parcel|claims\n\
-17 action.enter|claims claim.prompt|claims\n\
13 action.enter|claims claim.refund|claims\n\
-10 action.enter|claims claim.unpaid|claims\n\
-8 action.enter|claims credential.bank-details|asks\n\
18 action.enter|claims credential.bank-details|claims\n\
10 action.enter|claims credential.card|asks\n\
21 action.enter|claims credential.card|claims\n\
16 action.enter|claims credential.code|claims\n\
-8 action.enter|claims credential.cpr|claims\n\
8 action.enter|claims credential.mitid|asks\n\
13 action.enter|claims credential.one-time-code|claims\n\
8 action.enter|claims firm.telecom|claims\n\
27 action.enter|claims money.amount|claims\n\
8 action.enter|claims money.valuables|claims\n\
-11 action.enter|claims person.agent|claims\n\
12 action.enter|claims person.buyer|claims\n\
31 action.enter|claims person.family|claims\n\
9 action.enter|claims threat.block|threatens\n\
-10 action.enter|claims threat.court|threatens\n\
-10 action.enter|claims threat.deadline|threatens\n\
-19 action.enter|live\n\
38 action.enter|reader\n\
8 action.enter|reports action.give|asks\n\
9 action.enter|reports action.give|claims\n\
8 action.enter|reports action.give|reports\n\
-11 action.enter|reports authority.police|claims\n\
-8 action.enter|reports authority.police|reports\n\
8 action.enter|reports claim.case|reports\n\
10 action.enter|reports claim.link|reports\n\
8 action.enter|reports claim.prize|claims\n\
9 action.enter|reports claim.prize|reports\n\
10 action.enter|reports claim.reassurance|claims\n\
-9 action.enter|reports credential.one-time-code|reports\n\
8 action.enter|reports firm.bank|reports\n\
13 action.enter|reports money.amount|claims\n\
8 action.enter|reports money.amount|reports\n\
10 action.enter|reports money.valuables|reports\n\
-9 action.enter|reports person.family|claims\n\
9 action.enter|reports threat.block|threatens\n\
10 action.enter|reports threat.deadline|threatens\n\
-23 action.enter|speaks\n\
-24 action.gift-card|advises\n\
-16 action.gift-card|advises authority.tax|claims\n\
-16 action.gift-card|advises firm.support|claims\n\
-19 action.gift-card|advises money.unusual-means|claims\n\
55 action.gift-card|asks\n\
15 action.gift-card|asks action.gift-card|claims\n\
58 action.gift-card|asks action.give|asks\n\
10 action.gift-card|asks action.transfer|asks\n\
10 action.gift-card|asks claim.emergency|claims\n\
9 action.gift-card|asks claim.paid-back|claims\n\
8 action.gift-card|asks claim.prize|claims\n\
9 action.gift-card|asks claim.refund|claims\n\
10 action.gift-card|asks claim.watched|claims\n\
45 action.gift-card|asks credential.code|asks\n\
9 action.gift-card|asks credential.code|claims\n\
57 action.gift-card|asks money.amount|claims\n\
15 action.gift-card|asks money.unusual-means|claims\n\
14 action.gift-card|asks money.valuables|claims\n\
16 action.gift-card|asks person.family|claims\n\
13 action.gift-card|asks threat.block|threatens\n\
12 action.gift-card|asks threat.deadline|threatens\n\
48 action.gift-card|claims\n\
45 action.gift-card|claims action.give|asks\n\
15 action.gift-card|claims action.give|claims\n\
12 action.gift-card|claims action.pay|asks\n\
11 action.gift-card|claims action.pay|claims\n\
16 action.gift-card|claims action.update|claims\n\
25 action.gift-card|claims authority.police|claims\n\
10 action.gift-card|claims claim.all-money|claims\n\
9 action.gift-card|claims claim.fee|claims\n\
10 action.gift-card|claims claim.prize|claims\n\
8 action.gift-card|claims claim.residence|claims\n\
30 action.gift-card|claims credential.code|asks\n\
13 action.gift-card|claims firm.shop|claims\n\
38 action.gift-card|claims money.amount|claims\n\
31 action.gift-card|claims money.unusual-means|claims\n\
8 action.gift-card|claims person.family|claims\n\
26 action.gift-card|claims threat.deadline|threatens\n\
91 action.gift-card|live\n\
23 action.gift-card|reader\n\
8 action.gift-card|reports credential.code|reports\n\
8 action.gift-card|speaks\n\
-48 action.give|advises\n\
-51 action.give|advises action.give|asks\n\
-15 action.give|advises action.login|asks\n\
-17 action.give|advises action.pay|advises\n\
-25 action.give|advises action.pay|claims\n\
11 action.give|advises action.pay|reports\n\
-8 action.give|advises action.reply|asks\n\
33 action.give|advises action.transfer|claims\n\
11 action.give|advises action.transfer|reports\n\
8 action.give|advises action.update|advises\n\
-9 action.give|advises action.update|asks\n\
10 action.give|advises action.withdraw|asks\n\
-28 action.give|advises authority.benefits|claims\n\
-9 action.give|advises authority.court|claims\n\
-10 action.give|advises authority.digital-post|claims\n\
-9 action.give|advises authority.municipality|claims\n\
-12 action.give|advises authority.tax|claims\n\
11 action.give|advises claim.abroad|claims\n\
18 action.give|advises claim.deposit|claims\n\
-8 action.give|advises claim.fee|denies\n\
15 action.give|advises claim.investment|claims\n\
9 action.give|advises claim.job|claims\n\
-12 action.give|advises claim.mule|claims\n\
21 action.give|advises claim.other-account|claims\n\
13 action.give|advises claim.parcel|claims\n\
8 action.give|advises claim.prize|claims\n\
19 action.give|advises claim.prompt|claims\n\
12 action.give|advises claim.reassurance|claims\n\
-20 action.give|advises claim.refund|claims\n\
16 action.give|advises claim.renewal|claims\n\
13 action.give|advises claim.unpaid|claims\n\
-32 action.give|advises credential.bank-details|asks\n\
-9 action.give|advises credential.card|claims\n\
-8 action.give|advises credential.card|reports\n\
-9 action.give|advises credential.cpr|advises\n\
-8 action.give|advises credential.id-document|asks\n\
21 action.give|advises credential.mitid|advises\n\
15 action.give|advises credential.mitid|asks\n\
8 action.give|advises credential.one-time-code|advises\n\
8 action.give|advises credential.one-time-code|asks\n\
8 action.give|advises credential.password|asks\n\
-8 action.give|advises credential.password|claims\n\
12 action.give|advises firm.courier|claims\n\
20 action.give|advises firm.payment|claims\n\
-9 action.give|advises firm.utility|claims\n\
10 action.give|advises money.amount|claims\n\
13 action.give|advises money.unusual-means|claims\n\
17 action.give|advises person.landlord|claims\n\
13 action.give|advises threat.block|threatens\n\
-13 action.give|advises threat.court|threatens\n\
65 action.give|advises threat.deadline|threatens\n\
-43 action.give|asks\n\
9 action.give|asks action.give|claims\n\
-28 action.give|asks action.give|reports\n\
-16 action.give|asks action.hand-over|advises\n\
-14 action.give|asks action.hand-over|claims\n\
25 action.give|asks action.install|asks\n\
12 action.give|asks action.install|claims\n\
19 action.give|asks action.install|reports\n\
64 action.give|asks action.keep-secret|asks\n\
-25 action.give|asks action.login|asks\n\
34 action.give|asks action.login|claims\n\
29 action.give|asks action.move-chat|asks\n\
65 action.give|asks action.move-chat|claims\n\
36 action.give|asks action.pay|asks\n\
-54 action.give|asks action.pay|claims\n\
8 action.give|asks action.pay|reports\n\
19 action.give|asks action.press-key|asks\n\
31 action.give|asks action.stay-on-line|asks\n\
69 action.give|asks action.transfer|asks\n\
-22 action.give|asks action.transfer|reports\n\
-11 action.give|asks action.update|advises\n\
34 action.give|asks action.update|claims\n\
30 action.give|asks action.withdraw|asks\n\
-9 action.give|asks authority.benefits|claims\n\
35 action.give|asks authority.court|claims\n\
-16 action.give|asks authority.customs|claims\n\
-34 action.give|asks authority.digital-post|claims\n\
14 action.give|asks authority.embassy|claims\n\
26 action.give|asks authority.europol|claims\n\
12 action.give|asks authority.immigration|claims\n\
-19 action.give|asks authority.municipality|claims\n\
20 action.give|asks authority.nsk|claims\n\
-20 action.give|asks authority.police|reports\n\
18 action.give|asks authority.tax|claims\n\
26 action.give|asks claim.abroad|claims\n\
15 action.give|asks claim.all-money|claims\n\
9 action.give|asks claim.all-money|reports\n\
28 action.give|asks claim.already-paid|claims\n\
17 action.give|asks claim.broken-phone|claims\n\
70 action.give|asks claim.cannot-meet|claims\n\
39 action.give|asks claim.case|claims\n\
8 action.give|asks claim.case|reports\n\
-47 action.give|asks claim.crime|claims\n\
-51 action.give|asks claim.deposit|claims\n\
44 action.give|asks claim.easy-money|claims\n\
-14 action.give|asks claim.emergency|claims\n\
-33 action.give|asks claim.fee|claims\n\
33 action.give|asks claim.hacked|claims\n\
17 action.give|asks claim.investment|claims\n\
60 action.give|asks claim.isolation|claims\n\
15 action.give|asks claim.link|reports\n\
15 action.give|asks claim.loan|claims\n\
-16 action.give|asks claim.menu|claims\n\
23 action.give|asks claim.misused-name|claims\n\
52 action.give|asks claim.mule|claims\n\
27 action.give|asks claim.new-number|claims\n\
55 action.give|asks claim.no-checking|claims\n\
72 action.give|asks claim.other-account|claims\n\
12 action.give|asks claim.paid-back|claims\n\
-15 action.give|asks claim.parcel|claims\n\
-15 action.give|asks claim.pick-up|claims\n\
18 action.give|asks claim.prize|claims\n\
-47 action.give|asks claim.prompt|claims\n\
-16 action.give|asks claim.purchase|claims\n\
77 action.give|asks claim.reassurance|claims\n\
15 action.give|asks claim.recovery|claims\n\
20 action.give|asks claim.refund|claims\n\
49 action.give|asks claim.renewal|claims\n\
39 action.give|asks claim.safe-account|claims\n\
71 action.give|asks claim.sent-by-mistake|claims\n\
-20 action.give|asks claim.unpaid|claims\n\
61 action.give|asks claim.unusual-activity|claims\n\
10 action.give|asks claim.watched|claims\n\
-63 action.give|asks claim.your-own|claims\n\
34 action.give|asks credential.balance|asks\n\
-51 action.give|asks credential.bank-details|asks\n\
-11 action.give|asks credential.bank-details|claims\n\
-8 action.give|asks credential.bank-details|reports\n\
175 action.give|asks credential.card|asks\n\
43 action.give|asks credential.card|claims\n\
12 action.give|asks credential.card|denies\n\
121 action.give|asks credential.code|asks\n\
-12 action.give|asks credential.code|claims\n\
24 action.give|asks credential.code|reports\n\
71 action.give|asks credential.cpr|asks\n\
-9 action.give|asks credential.cpr|reports\n\
49 action.give|asks credential.id-document|asks\n\
105 action.give|asks credential.mitid|asks\n\
-14 action.give|asks credential.mitid|claims\n\
25 action.give|asks credential.mitid|reports\n\
28 action.give|asks credential.nemid|asks\n\
33 action.give|asks credential.nemid|claims\n\
208 action.give|asks credential.one-time-code|asks\n\
62 action.give|asks credential.one-time-code|claims\n\
57 action.give|asks credential.password|asks\n\
16 action.give|asks credential.password|claims\n\
11 action.give|asks credential.password|reports\n\
-74 action.give|asks credential.personal-information|asks\n\
37 action.give|asks credential.personal-information|claims\n\
12 action.give|asks credential.personal-information|reports\n\
19 action.give|asks credential.pin|asks\n\
-26 action.give|asks credential.pin|claims\n\
15 action.give|asks firm.bank|claims\n\
-11 action.give|asks firm.bank|reports\n\
57 action.give|asks firm.payment|claims\n\
35 action.give|asks firm.shop|claims\n\
17 action.give|asks firm.streaming|claims\n\
35 action.give|asks firm.support|claims\n\
23 action.give|asks firm.telecom|claims\n\
9 action.give|asks firm.toll|claims\n\
79 action.give|asks money.amount|claims\n\
26 action.give|asks money.amount|denies\n\
14 action.give|asks money.amount|reports\n\
100 action.give|asks money.unusual-means|claims\n\
35 action.give|asks money.valuables|claims\n\
38 action.give|asks person.agent|claims\n\
64 action.give|asks person.buyer|claims\n\
39 action.give|asks person.family|claims\n\
-25 action.give|asks person.landlord|claims\n\
-45 action.give|asks person.recruiter|claims\n\
-17 action.give|asks threat.block|reports\n\
143 action.give|asks threat.block|threatens\n\
26 action.give|asks threat.court|threatens\n\
8 action.give|asks threat.cutoff|threatens\n\
-11 action.give|asks threat.deadline|reports\n\
44 action.give|asks threat.deadline|threatens\n\
14 action.give|asks threat.debt|threatens\n\
21 action.give|asks threat.deportation|threatens\n\
23 action.give|asks threat.exposure|threatens\n\
8 action.give|asks threat.return|threatens\n\
54 action.give|claims\n\
26 action.give|claims action.give|reports\n\
11 action.give|claims action.hand-over|asks\n\
-19 action.give|claims action.hand-over|claims\n\
9 action.give|claims action.install|asks\n\
20 action.give|claims action.install|claims\n\
10 action.give|claims action.install|reports\n\
-18 action.give|claims action.keep-secret|asks\n\
19 action.give|claims action.keep-secret|claims\n\
-16 action.give|claims action.keep-secret|reports\n\
12 action.give|claims action.move-chat|asks\n\
43 action.give|claims action.move-chat|claims\n\
35 action.give|claims action.pay|asks\n\
93 action.give|claims action.pay|claims\n\
-10 action.give|claims action.pay|denies\n\
11 action.give|claims action.pay|reports\n\
8 action.give|claims action.press-key|asks\n\
21 action.give|claims action.press-key|claims\n\
10 action.give|claims action.reply|asks\n\
15 action.give|claims action.stay-on-line|asks\n\
-9 action.give|claims action.transfer|advises\n\
47 action.give|claims action.transfer|asks\n\
54 action.give|claims action.transfer|claims\n\
26 action.give|claims action.update|advises\n\
15 action.give|claims action.update|asks\n\
25 action.give|claims action.update|claims\n\
14 action.give|claims action.withdraw|asks\n\
-8 action.give|claims action.withdraw|claims\n\
9 action.give|claims authority.benefits|claims\n\
23 action.give|claims authority.court|claims\n\
-11 action.give|claims authority.court|reports\n\
-46 action.give|claims authority.digital-post|claims\n\
15 action.give|claims authority.europol|claims\n\
10 action.give|claims authority.health|claims\n\
-14 action.give|claims authority.immigration|claims\n\
11 action.give|claims authority.ministry|claims\n\
-10 action.give|claims authority.municipality|claims\n\
23 action.give|claims authority.nsk|claims\n\
9 action.give|claims authority.police|claims\n\
-13 action.give|claims authority.police|reports\n\
15 action.give|claims authority.prosecution|claims\n\
26 action.give|claims claim.abroad|claims\n\
26 action.give|claims claim.all-money|claims\n\
15 action.give|claims claim.already-paid|claims\n\
8 action.give|claims claim.broken-phone|claims\n\
33 action.give|claims claim.cannot-meet|claims\n\
24 action.give|claims claim.case|claims\n\
8 action.give|claims claim.case|reports\n\
-12 action.give|claims claim.deposit|claims\n\
30 action.give|claims claim.easy-money|claims\n\
-22 action.give|claims claim.fee|claims\n\
8 action.give|claims claim.hacked|claims\n\
23 action.give|claims claim.investment|claims\n\
37 action.give|claims claim.isolation|claims\n\
-32 action.give|claims claim.job|claims\n\
-18 action.give|claims claim.link|claims\n\
16 action.give|claims claim.loan|claims\n\
9 action.give|claims claim.menu|claims\n\
21 action.give|claims claim.misused-name|claims\n\
-13 action.give|claims claim.no-checking|claims\n\
-15 action.give|claims claim.no-checking|reports\n\
-9 action.give|claims claim.not-you|claims\n\
67 action.give|claims claim.other-account|claims\n\
26 action.give|claims claim.paid-back|claims\n\
11 action.give|claims claim.parcel|claims\n\
-18 action.give|claims claim.pick-up|claims\n\
27 action.give|claims claim.prize|claims\n\
-47 action.give|claims claim.prompt|claims\n\
21 action.give|claims claim.purchase|claims\n\
40 action.give|claims claim.reassurance|claims\n\
30 action.give|claims claim.refund|claims\n\
-17 action.give|claims claim.renewal|claims\n\
81 action.give|claims claim.safe-account|claims\n\
32 action.give|claims claim.unpaid|claims\n\
46 action.give|claims claim.unusual-activity|claims\n\
26 action.give|claims claim.virus|claims\n\
-26 action.give|claims claim.your-own|claims\n\
20 action.give|claims credential.balance|asks\n\
17 action.give|claims credential.balance|claims\n\
-13 action.give|claims credential.bank-details|asks\n\
63 action.give|claims credential.bank-details|claims\n\
39 action.give|claims credential.card|asks\n\
44 action.give|claims credential.card|claims\n\
24 action.give|claims credential.code|asks\n\
27 action.give|claims credential.code|claims\n\
18 action.give|claims credential.cpr|asks\n\
28 action.give|claims credential.cpr|claims\n\
-13 action.give|claims credential.cpr|reports\n\
10 action.give|claims credential.id-document|asks\n\
33 action.give|claims credential.id-document|claims\n\
9 action.give|claims credential.mitid|advises\n\
-33 action.give|claims credential.mitid|asks\n\
20 action.give|claims credential.mitid|claims\n\
-16 action.give|claims credential.mitid|reports\n\
10 action.give|claims credential.nemid|claims\n\
43 action.give|claims credential.one-time-code|asks\n\
46 action.give|claims credential.one-time-code|claims\n\
23 action.give|claims credential.password|asks\n\
13 action.give|claims credential.password|claims\n\
-8 action.give|claims credential.personal-information|advises\n\
-22 action.give|claims credential.personal-information|asks\n\
42 action.give|claims credential.personal-information|claims\n\
17 action.give|claims credential.pin|asks\n\
50 action.give|claims firm.bank|claims\n\
-9 action.give|claims firm.bank|reports\n\
68 action.give|claims firm.payment|claims\n\
11 action.give|claims firm.utility|claims\n\
50 action.give|claims money.amount|claims\n\
9 action.give|claims money.amount|reports\n\
44 action.give|claims money.unusual-means|claims\n\
-34 action.give|claims money.valuables|claims\n\
15 action.give|claims person.agent|claims\n\
-14 action.give|claims person.buyer|claims\n\
13 action.give|claims person.family|claims\n\
-12 action.give|claims person.family|reports\n\
-33 action.give|claims person.landlord|claims\n\
-9 action.give|claims person.landlord|reports\n\
61 action.give|claims threat.arrest|threatens\n\
-23 action.give|claims threat.block|reports\n\
49 action.give|claims threat.block|threatens\n\
-12 action.give|claims threat.court|reports\n\
35 action.give|claims threat.court|threatens\n\
10 action.give|claims threat.cutoff|threatens\n\
13 action.give|claims threat.debt|threatens\n\
22 action.give|claims threat.exposure|threatens\n\
-10 action.give|denies action.login|asks\n\
-12 action.give|denies action.pay|asks\n\
9 action.give|denies authority.customs|claims\n\
26 action.give|denies authority.police|claims\n\
22 action.give|denies claim.emergency|claims\n\
14 action.give|denies claim.fee|claims\n\
10 action.give|denies claim.new-number|claims\n\
9 action.give|denies claim.parcel|claims\n\
8 action.give|denies claim.prompt|claims\n\
10 action.give|denies claim.unpaid|claims\n\
14 action.give|denies credential.card|asks\n\
17 action.give|denies credential.card|claims\n\
-8 action.give|denies credential.mitid|claims\n\
-9 action.give|denies credential.mitid|denies\n\
-13 action.give|denies credential.personal-information|asks\n\
-17 action.give|denies firm.bank|claims\n\
15 action.give|denies money.amount|claims\n\
17 action.give|denies money.amount|denies\n\
16 action.give|denies money.valuables|claims\n\
18 action.give|denies person.family|claims\n\
10 action.give|denies threat.block|threatens\n\
24 action.give|denies threat.deadline|threatens\n\
89 action.give|reader\n\
16 action.give|reports action.install|reports\n\
-8 action.give|reports action.keep-secret|claims\n\
-8 action.give|reports action.pay|claims\n\
11 action.give|reports action.press-key|asks\n\
17 action.give|reports action.press-key|reports\n\
-18 action.give|reports action.stay-on-line|asks\n\
24 action.give|reports action.stay-on-line|reports\n\
25 action.give|reports action.transfer|asks\n\
-13 action.give|reports action.transfer|reports\n\
-15 action.give|reports action.update|asks\n\
10 action.give|reports action.update|reports\n\
9 action.give|reports action.withdraw|asks\n\
21 action.give|reports authority.court|claims\n\
18 action.give|reports authority.ministry|reports\n\
-15 action.give|reports authority.police|claims\n\
17 action.give|reports authority.tax|claims\n\
-21 action.give|reports authority.tax|reports\n\
25 action.give|reports claim.abroad|claims\n\
-19 action.give|reports claim.all-money|claims\n\
11 action.give|reports claim.cannot-meet|claims\n\
10 action.give|reports claim.crime|claims\n\
-17 action.give|reports claim.crime|reports\n\
10 action.give|reports claim.easy-money|claims\n\
10 action.give|reports claim.fee|claims\n\
10 action.give|reports claim.link|reports\n\
-18 action.give|reports claim.loan|claims\n\
12 action.give|reports claim.misused-name|claims\n\
14 action.give|reports claim.misused-name|reports\n\
8 action.give|reports claim.mule|claims\n\
-12 action.give|reports claim.new-number|claims\n\
23 action.give|reports claim.no-checking|claims\n\
44 action.give|reports claim.paid-back|claims\n\
-11 action.give|reports claim.parcel|claims\n\
-11 action.give|reports claim.prize|claims\n\
12 action.give|reports claim.prize|reports\n\
-16 action.give|reports claim.prompt|claims\n\
16 action.give|reports claim.reassurance|claims\n\
22 action.give|reports claim.reassurance|reports\n\
-11 action.give|reports claim.residence|reports\n\
22 action.give|reports claim.sent-by-mistake|claims\n\
20 action.give|reports claim.unusual-activity|claims\n\
21 action.give|reports credential.balance|claims\n\
29 action.give|reports credential.balance|reports\n\
23 action.give|reports credential.bank-details|claims\n\
9 action.give|reports credential.bank-details|reports\n\
-24 action.give|reports credential.card|claims\n\
20 action.give|reports credential.card|reports\n\
27 action.give|reports credential.code|claims\n\
16 action.give|reports credential.code|reports\n\
49 action.give|reports credential.id-document|reports\n\
-12 action.give|reports credential.mitid|claims\n\
16 action.give|reports credential.mitid|reports\n\
-11 action.give|reports credential.one-time-code|claims\n\
32 action.give|reports credential.one-time-code|reports\n\
20 action.give|reports credential.personal-information|claims\n\
-10 action.give|reports credential.personal-information|reports\n\
-55 action.give|reports firm.bank|claims\n\
10 action.give|reports firm.payment|claims\n\
17 action.give|reports money.amount|claims\n\
12 action.give|reports money.amount|reports\n\
17 action.give|reports money.unusual-means|claims\n\
12 action.give|reports money.unusual-means|reports\n\
-32 action.give|reports money.valuables|claims\n\
23 action.give|reports person.buyer|reports\n\
-8 action.give|reports threat.arrest|threatens\n\
11 action.give|reports threat.block|reports\n\
17 action.give|reports threat.block|threatens\n\
13 action.give|reports threat.court|threatens\n\
20 action.give|reports threat.debt|threatens\n\
-20 action.hand-over|advises\n\
-15 action.hand-over|advises money.amount|claims\n\
35 action.hand-over|asks\n\
25 action.hand-over|asks action.hand-over|claims\n\
-9 action.hand-over|asks action.keep-secret|asks\n\
9 action.hand-over|asks action.stay-on-line|asks\n\
11 action.hand-over|asks action.update|claims\n\
16 action.hand-over|asks action.withdraw|asks\n\
9 action.hand-over|asks authority.police|claims\n\
-8 action.hand-over|asks claim.all-money|claims\n\
14 action.hand-over|asks claim.case|claims\n\
11 action.hand-over|asks claim.crime|claims\n\
-19 action.hand-over|asks claim.fee|claims\n\
21 action.hand-over|asks claim.hacked|claims\n\
-11 action.hand-over|asks claim.no-checking|reports\n\
10 action.hand-over|asks claim.other-account|claims\n\
-10 action.hand-over|asks claim.paid-back|claims\n\
-15 action.hand-over|asks claim.parcel|claims\n\
70 action.hand-over|asks claim.pick-up|claims\n\
-12 action.hand-over|asks claim.prompt|claims\n\
-14 action.hand-over|asks claim.your-own|claims\n\
-14 action.hand-over|asks credential.bank-details|asks\n\
32 action.hand-over|asks credential.card|asks\n\
27 action.hand-over|asks credential.card|claims\n\
9 action.hand-over|asks credential.code|asks\n\
45 action.hand-over|asks credential.pin|asks\n\
-11 action.hand-over|asks credential.pin|claims\n\
23 action.hand-over|asks firm.bank|claims\n\
-12 action.hand-over|asks firm.bank|reports\n\
11 action.hand-over|asks firm.courier|claims\n\
8 action.hand-over|asks firm.payment|claims\n\
45 action.hand-over|asks money.valuables|claims\n\
26 action.hand-over|asks person.agent|claims\n\
13 action.hand-over|asks threat.arrest|threatens\n\
20 action.hand-over|asks threat.deadline|threatens\n\
-31 action.hand-over|claims\n\
8 action.hand-over|claims action.keep-secret|asks\n\
-8 action.hand-over|claims action.keep-secret|claims\n\
-15 action.hand-over|claims action.login|asks\n\
-12 action.hand-over|claims action.pay|asks\n\
-10 action.hand-over|claims action.transfer|advises\n\
-17 action.hand-over|claims action.transfer|asks\n\
13 action.hand-over|claims action.withdraw|asks\n\
11 action.hand-over|claims action.withdraw|claims\n\
8 action.hand-over|claims claim.all-money|claims\n\
-8 action.hand-over|claims claim.deposit|claims\n\
13 action.hand-over|claims claim.no-checking|claims\n\
-8 action.hand-over|claims claim.other-account|claims\n\
31 action.hand-over|claims claim.pick-up|claims\n\
-8 action.hand-over|claims claim.reassurance|claims\n\
-8 action.hand-over|claims claim.watched|claims\n\
-28 action.hand-over|claims claim.your-own|claims\n\
23 action.hand-over|claims credential.card|asks\n\
22 action.hand-over|claims credential.card|claims\n\
10 action.hand-over|claims credential.code|asks\n\
-16 action.hand-over|claims credential.cpr|claims\n\
-14 action.hand-over|claims credential.id-document|claims\n\
-25 action.hand-over|claims credential.mitid|claims\n\
-22 action.hand-over|claims credential.password|claims\n\
25 action.hand-over|claims credential.pin|asks\n\
10 action.hand-over|claims credential.pin|claims\n\
8 action.hand-over|claims firm.courier|claims\n\
8 action.hand-over|claims money.amount|reports\n\
-9 action.hand-over|claims money.unusual-means|claims\n\
21 action.hand-over|claims money.valuables|claims\n\
11 action.hand-over|claims threat.arrest|threatens\n\
-24 action.hand-over|claims threat.block|threatens\n\
-9 action.hand-over|claims threat.court|threatens\n\
-9 action.hand-over|claims threat.return|threatens\n\
-11 action.hand-over|live\n\
35 action.hand-over|reader\n\
15 action.hand-over|reports claim.pick-up|claims\n\
-9 action.hand-over|speaks\n\
29 action.install|advises\n\
28 action.install|advises credential.mitid|advises\n\
18 action.install|advises money.amount|claims\n\
162 action.install|asks\n\
39 action.install|asks action.install|claims\n\
8 action.install|asks action.transfer|asks\n\
8 action.install|asks action.transfer|claims\n\
15 action.install|asks authority.police|claims\n\
8 action.install|asks claim.broken-phone|claims\n\
-9 action.install|asks claim.emergency|claims\n\
36 action.install|asks claim.hacked|claims\n\
17 action.install|asks claim.investment|claims\n\
9 action.install|asks claim.isolation|claims\n\
8 action.install|asks claim.reassurance|claims\n\
13 action.install|asks claim.refund|claims\n\
16 action.install|asks claim.unusual-activity|claims\n\
81 action.install|asks claim.virus|claims\n\
-8 action.install|asks credential.mitid|asks\n\
8 action.install|asks credential.one-time-code|asks\n\
-9 action.install|asks credential.pin|asks\n\
48 action.install|asks firm.bank|claims\n\
59 action.install|asks firm.support|claims\n\
24 action.install|asks firm.telecom|claims\n\
21 action.install|asks money.amount|claims\n\
12 action.install|asks money.unusual-means|claims\n\
10 action.install|asks person.family|claims\n\
11 action.install|asks threat.block|threatens\n\
20 action.install|asks threat.deadline|threatens\n\
119 action.install|claims\n\
10 action.install|claims action.pay|claims\n\
-13 action.install|claims action.transfer|asks\n\
20 action.install|claims action.transfer|claims\n\
14 action.install|claims action.update|claims\n\
-13 action.install|claims claim.deposit|claims\n\
13 action.install|claims claim.emergency|claims\n\
29 action.install|claims claim.hacked|claims\n\
8 action.install|claims claim.investment|claims\n\
8 action.install|claims claim.link|claims\n\
9 action.install|claims claim.not-you|claims\n\
20 action.install|claims claim.purchase|claims\n\
16 action.install|claims claim.refund|claims\n\
9 action.install|claims claim.unusual-activity|claims\n\
80 action.install|claims claim.virus|claims\n\
-12 action.install|claims credential.personal-information|asks\n\
76 action.install|claims firm.bank|claims\n\
61 action.install|claims firm.support|claims\n\
11 action.install|claims money.amount|claims\n\
10 action.install|claims money.valuables|claims\n\
21 action.install|claims person.agent|claims\n\
9 action.install|claims person.family|claims\n\
14 action.install|claims threat.block|threatens\n\
14 action.install|claims threat.deadline|threatens\n\
10 action.install|claims threat.exposure|threatens\n\
242 action.install|live\n\
126 action.install|reader\n\
10 action.install|reports claim.all-money|reports\n\
16 action.install|reports credential.balance|reports\n\
12 action.install|reports credential.mitid|reports\n\
-10 action.install|reports firm.support|claims\n\
13 action.install|reports money.amount|reports\n\
9 action.install|reports threat.deadline|threatens\n\
69 action.install|speaks\n\
21 action.keep-secret|advises\n\
10 action.keep-secret|advises action.keep-secret|asks\n\
8 action.keep-secret|advises action.update|claims\n\
9 action.keep-secret|advises claim.case|claims\n\
17 action.keep-secret|advises claim.crime|claims\n\
8 action.keep-secret|advises claim.no-checking|claims\n\
14 action.keep-secret|advises credential.id-document|claims\n\
11 action.keep-secret|advises money.amount|claims\n\
8 action.keep-secret|advises threat.arrest|threatens\n\
120 action.keep-secret|asks\n\
29 action.keep-secret|asks action.keep-secret|claims\n\
-9 action.keep-secret|asks action.keep-secret|reports\n\
18 action.keep-secret|asks action.pay|asks\n\
10 action.keep-secret|asks action.reply|asks\n\
11 action.keep-secret|asks action.stay-on-line|asks\n\
28 action.keep-secret|asks action.transfer|asks\n\
14 action.keep-secret|asks action.transfer|claims\n\
25 action.keep-secret|asks action.withdraw|asks\n\
19 action.keep-secret|asks authority.embassy|claims\n\
10 action.keep-secret|asks authority.europol|claims\n\
55 action.keep-secret|asks authority.police|claims\n\
-10 action.keep-secret|asks authority.police|reports\n\
9 action.keep-secret|asks claim.already-paid|claims\n\
13 action.keep-secret|asks claim.broken-phone|claims\n\
35 action.keep-secret|asks claim.case|claims\n\
81 action.keep-secret|asks claim.crime|claims\n\
11 action.keep-secret|asks claim.deposit|claims\n\
8 action.keep-secret|asks claim.easy-money|claims\n\
16 action.keep-secret|asks claim.fee|claims\n\
10 action.keep-secret|asks claim.investment|claims\n\
29 action.keep-secret|asks claim.isolation|claims\n\
14 action.keep-secret|asks claim.link|claims\n\
8 action.keep-secret|asks claim.misused-name|claims\n\
10 action.keep-secret|asks claim.new-number|claims\n\
92 action.keep-secret|asks claim.no-checking|claims\n\
-9 action.keep-secret|asks claim.no-checking|reports\n\
31 action.keep-secret|asks claim.other-account|claims\n\
14 action.keep-secret|asks claim.paid-back|claims\n\
30 action.keep-secret|asks claim.pick-up|claims\n\
-8 action.keep-secret|asks claim.purchase|claims\n\
-11 action.keep-secret|asks claim.renewal|claims\n\
8 action.keep-secret|asks claim.residence|claims\n\
13 action.keep-secret|asks claim.safe-account|claims\n\
-15 action.keep-secret|asks claim.unpaid|claims\n\
9 action.keep-secret|asks claim.unusual-activity|claims\n\
-9 action.keep-secret|asks claim.your-own|claims\n\
10 action.keep-secret|asks credential.balance|asks\n\
33 action.keep-secret|asks credential.bank-details|asks\n\
-26 action.keep-secret|asks credential.card|asks\n\
-15 action.keep-secret|asks credential.code|asks\n\
-22 action.keep-secret|asks credential.code|claims\n\
15 action.keep-secret|asks credential.cpr|claims\n\
26 action.keep-secret|asks credential.id-document|claims\n\
-8 action.keep-secret|asks credential.mitid|asks\n\
-20 action.keep-secret|asks credential.mitid|claims\n\
-15 action.keep-secret|asks credential.one-time-code|claims\n\
49 action.keep-secret|asks firm.bank|claims\n\
24 action.keep-secret|asks money.amount|claims\n\
18 action.keep-secret|asks money.valuables|claims\n\
31 action.keep-secret|asks person.agent|claims\n\
21 action.keep-secret|asks person.family|claims\n\
25 action.keep-secret|asks threat.arrest|threatens\n\
55 action.keep-secret|asks threat.deadline|threatens\n\
65 action.keep-secret|claims\n\
-18 action.keep-secret|claims action.pay|asks\n\
15 action.keep-secret|claims action.transfer|asks\n\
10 action.keep-secret|claims action.update|asks\n\
21 action.keep-secret|claims action.withdraw|asks\n\
-9 action.keep-secret|claims authority.police|reports\n\
8 action.keep-secret|claims claim.broken-phone|claims\n\
19 action.keep-secret|claims claim.cannot-meet|claims\n\
10 action.keep-secret|claims claim.case|claims\n\
36 action.keep-secret|claims claim.crime|claims\n\
8 action.keep-secret|claims claim.other-account|claims\n\
8 action.keep-secret|claims claim.purchase|claims\n\
9 action.keep-secret|claims credential.bank-details|asks\n\
-9 action.keep-secret|claims credential.bank-details|claims\n\
-19 action.keep-secret|claims credential.code|asks\n\
-12 action.keep-secret|claims credential.password|claims\n\
9 action.keep-secret|claims credential.personal-information|claims\n\
20 action.keep-secret|claims firm.bank|claims\n\
17 action.keep-secret|claims money.amount|claims\n\
10 action.keep-secret|claims money.valuables|claims\n\
9 action.keep-secret|claims person.agent|claims\n\
10 action.keep-secret|claims person.family|claims\n\
9 action.keep-secret|claims threat.arrest|threatens\n\
9 action.keep-secret|claims threat.court|threatens\n\
12 action.keep-secret|claims threat.deadline|threatens\n\
166 action.keep-secret|live\n\
79 action.keep-secret|reader\n\
-18 action.keep-secret|reports\n\
-23 action.keep-secret|reports authority.police|claims\n\
-11 action.keep-secret|reports claim.fee|claims\n\
-9 action.keep-secret|reports claim.no-checking|claims\n\
-15 action.keep-secret|reports claim.no-checking|reports\n\
-12 action.keep-secret|reports claim.unusual-activity|claims\n\
-8 action.keep-secret|reports credential.cpr|reports\n\
-16 action.keep-secret|reports firm.bank|claims\n\
-13 action.keep-secret|reports firm.bank|reports\n\
-16 action.keep-secret|reports money.valuables|claims\n\
-8 action.keep-secret|reports money.valuables|reports\n\
13 action.keep-secret|reports threat.deadline|threatens\n\
16 action.keep-secret|reports threat.debt|threatens\n\
45 action.keep-secret|speaks\n\
13 action.login|advises\n\
15 action.login|advises claim.fee|claims\n\
-10 action.login|advises claim.pick-up|claims\n\
12 action.login|advises credential.mitid|advises\n\
15 action.login|advises money.amount|claims\n\
10 action.login|advises threat.deadline|threatens\n\
-51 action.login|asks\n\
-9 action.login|asks action.pay|advises\n\
-12 action.login|asks action.pay|asks\n\
10 action.login|asks action.pay|claims\n\
10 action.login|asks action.transfer|asks\n\
42 action.login|asks action.update|asks\n\
-32 action.login|asks authority.benefits|claims\n\
-26 action.login|asks authority.customs|claims\n\
43 action.login|asks authority.digital-post|claims\n\
-10 action.login|asks authority.municipality|claims\n\
-69 action.login|asks authority.tax|claims\n\
42 action.login|asks claim.already-paid|claims\n\
10 action.login|asks claim.case|claims\n\
-48 action.login|asks claim.fee|claims\n\
25 action.login|asks claim.job|claims\n\
44 action.login|asks claim.link|claims\n\
8 action.login|asks claim.no-checking|claims\n\
8 action.login|asks claim.not-you|claims\n\
12 action.login|asks claim.other-account|claims\n\
-29 action.login|asks claim.parcel|claims\n\
-32 action.login|asks claim.pick-up|claims\n\
24 action.login|asks claim.purchase|claims\n\
17 action.login|asks claim.reassurance|claims\n\
-8 action.login|asks claim.renewal|claims\n\
-15 action.login|asks claim.unpaid|claims\n\
16 action.login|asks claim.unusual-activity|claims\n\
-13 action.login|asks credential.bank-details|asks\n\
-19 action.login|asks credential.card|claims\n\
-21 action.login|asks credential.code|asks\n\
-10 action.login|asks credential.id-document|asks\n\
-10 action.login|asks credential.mitid|reports\n\
44 action.login|asks credential.nemid|asks\n\
8 action.login|asks credential.nemid|claims\n\
-12 action.login|asks credential.one-time-code|asks\n\
12 action.login|asks credential.password|asks\n\
-18 action.login|asks credential.password|claims\n\
-11 action.login|asks credential.personal-information|asks\n\
-10 action.login|asks credential.pin|asks\n\
-8 action.login|asks credential.pin|claims\n\
69 action.login|asks firm.bank|claims\n\
-18 action.login|asks firm.courier|claims\n\
17 action.login|asks firm.streaming|claims\n\
28 action.login|asks money.amount|claims\n\
-15 action.login|asks person.agent|claims\n\
8 action.login|asks person.landlord|claims\n\
-13 action.login|asks threat.arrest|threatens\n\
56 action.login|asks threat.deadline|threatens\n\
-8 action.login|asks threat.debt|threatens\n\
-12 action.login|asks threat.return|threatens\n\
58 action.login|claims\n\
-21 action.login|claims action.pay|asks\n\
15 action.login|claims action.transfer|asks\n\
8 action.login|claims action.transfer|claims\n\
33 action.login|claims action.update|asks\n\
15 action.login|claims authority.benefits|claims\n\
20 action.login|claims authority.municipality|claims\n\
-8 action.login|claims authority.tax|claims\n\
8 action.login|claims claim.easy-money|claims\n\
8 action.login|claims claim.emergency|claims\n\
-17 action.login|claims claim.fee|claims\n\
-11 action.login|claims claim.link|claims\n\
9 action.login|claims claim.misused-name|claims\n\
9 action.login|claims claim.mule|claims\n\
29 action.login|claims claim.not-you|claims\n\
8 action.login|claims claim.other-account|claims\n\
35 action.login|claims claim.prompt|claims\n\
20 action.login|claims claim.purchase|claims\n\
-11 action.login|claims claim.renewal|claims\n\
17 action.login|claims claim.safe-account|claims\n\
59 action.login|claims claim.unusual-activity|claims\n\
9 action.login|claims credential.bank-details|asks\n\
10 action.login|claims credential.mitid|asks\n\
22 action.login|claims credential.mitid|claims\n\
14 action.login|claims credential.password|asks\n\
20 action.login|claims credential.password|claims\n\
9 action.login|claims credential.personal-information|claims\n\
58 action.login|claims firm.bank|claims\n\
-15 action.login|claims firm.courier|claims\n\
11 action.login|claims firm.payment|claims\n\
-9 action.login|claims firm.support|claims\n\
8 action.login|claims money.amount|claims\n\
14 action.login|claims money.unusual-means|claims\n\
8 action.login|live\n\
-47 action.login|reader\n\
-19 action.login|reports action.pay|asks\n\
-19 action.login|reports claim.fee|claims\n\
-12 action.login|reports money.amount|claims\n\
-11 action.login|reports threat.block|threatens\n\
-11 action.login|speaks\n\
186 action.move-chat|asks\n\
25 action.move-chat|asks action.move-chat|claims\n\
11 action.move-chat|asks action.pay|asks\n\
35 action.move-chat|asks action.reply|asks\n\
10 action.move-chat|asks action.transfer|asks\n\
33 action.move-chat|asks action.transfer|reports\n\
25 action.move-chat|asks claim.broken-phone|claims\n\
44 action.move-chat|asks claim.easy-money|claims\n\
12 action.move-chat|asks claim.emergency|claims\n\
10 action.move-chat|asks claim.fee|claims\n\
65 action.move-chat|asks claim.job|claims\n\
10 action.move-chat|asks claim.mule|claims\n\
35 action.move-chat|asks claim.new-number|claims\n\
9 action.move-chat|asks claim.no-checking|claims\n\
16 action.move-chat|asks claim.paid-back|claims\n\
12 action.move-chat|asks claim.recovery|claims\n\
8 action.move-chat|asks credential.id-document|asks\n\
76 action.move-chat|asks money.amount|claims\n\
30 action.move-chat|asks money.amount|reports\n\
12 action.move-chat|asks money.unusual-means|claims\n\
42 action.move-chat|asks person.family|claims\n\
19 action.move-chat|asks person.recruiter|claims\n\
27 action.move-chat|asks threat.deadline|threatens\n\
172 action.move-chat|claims\n\
14 action.move-chat|claims action.pay|claims\n\
51 action.move-chat|claims action.reply|asks\n\
16 action.move-chat|claims action.reply|claims\n\
15 action.move-chat|claims action.update|claims\n\
10 action.move-chat|claims authority.police|claims\n\
9 action.move-chat|claims claim.all-money|claims\n\
33 action.move-chat|claims claim.broken-phone|claims\n\
9 action.move-chat|claims claim.cannot-meet|claims\n\
8 action.move-chat|claims claim.crime|claims\n\
19 action.move-chat|claims claim.deposit|claims\n\
58 action.move-chat|claims claim.easy-money|claims\n\
20 action.move-chat|claims claim.emergency|claims\n\
14 action.move-chat|claims claim.fee|claims\n\
10 action.move-chat|claims claim.hacked|claims\n\
42 action.move-chat|claims claim.investment|claims\n\
51 action.move-chat|claims claim.job|claims\n\
35 action.move-chat|claims claim.new-number|claims\n\
10 action.move-chat|claims claim.reassurance|claims\n\
14 action.move-chat|claims claim.recovery|claims\n\
12 action.move-chat|claims claim.sent-by-mistake|claims\n\
18 action.move-chat|claims claim.your-own|claims\n\
-15 action.move-chat|claims credential.code|claims\n\
16 action.move-chat|claims credential.one-time-code|claims\n\
17 action.move-chat|claims firm.bank|claims\n\
11 action.move-chat|claims firm.payment|claims\n\
113 action.move-chat|claims money.amount|claims\n\
11 action.move-chat|claims money.unusual-means|claims\n\
-12 action.move-chat|claims money.valuables|claims\n\
22 action.move-chat|claims person.adviser|claims\n\
14 action.move-chat|claims person.agent|claims\n\
53 action.move-chat|claims person.family|claims\n\
37 action.move-chat|claims threat.deadline|threatens\n\
333 action.move-chat|live\n\
100 action.move-chat|reader\n\
55 action.move-chat|reports\n\
20 action.move-chat|reports credential.code|reports\n\
27 action.move-chat|reports money.amount|reports\n\
32 action.move-chat|reports person.family|claims\n\
61 action.move-chat|speaks\n\
-8 action.pay|advises\n\
17 action.pay|advises action.pay|asks\n\
16 action.pay|advises action.update|claims\n\
-12 action.pay|advises authority.digital-post|claims\n\
-8 action.pay|advises claim.already-paid|claims\n\
-8 action.pay|advises claim.emergency|claims\n\
-11 action.pay|advises claim.parcel|claims\n\
-8 action.pay|advises claim.unusual-activity|claims\n\
14 action.pay|advises credential.card|asks\n\
16 action.pay|advises credential.card|claims\n\
21 action.pay|advises credential.id-document|asks\n\
13 action.pay|advises credential.password|claims\n\
14 action.pay|advises credential.personal-information|asks\n\
32 action.pay|advises firm.bank|claims\n\
9 action.pay|advises firm.toll|claims\n\
-12 action.pay|advises firm.utility|claims\n\
15 action.pay|advises money.valuables|claims\n\
18 action.pay|advises threat.deadline|threatens\n\
86 action.pay|asks\n\
20 action.pay|asks action.pay|claims\n\
-15 action.pay|asks action.pay|denies\n\
19 action.pay|asks action.press-key|asks\n\
-8 action.pay|asks action.reply|advises\n\
16 action.pay|asks action.reply|asks\n\
-25 action.pay|asks action.transfer|advises\n\
23 action.pay|asks action.update|asks\n\
42 action.pay|asks action.update|claims\n\
-9 action.pay|asks action.update|denies\n\
13 action.pay|asks action.withdraw|claims\n\
-23 action.pay|asks authority.customs|claims\n\
-56 action.pay|asks authority.digital-post|claims\n\
12 action.pay|asks authority.embassy|claims\n\
10 action.pay|asks authority.europol|claims\n\
41 action.pay|asks authority.immigration|claims\n\
-14 action.pay|asks authority.municipality|claims\n\
37 action.pay|asks authority.police|claims\n\
24 action.pay|asks authority.tax|claims\n\
14 action.pay|asks claim.abroad|claims\n\
22 action.pay|asks claim.broken-phone|claims\n\
12 action.pay|asks claim.cannot-meet|claims\n\
-11 action.pay|asks claim.case|claims\n\
15 action.pay|asks claim.crime|claims\n\
32 action.pay|asks claim.easy-money|claims\n\
56 action.pay|asks claim.emergency|claims\n\
11 action.pay|asks claim.fee|claims\n\
21 action.pay|asks claim.fine|claims\n\
16 action.pay|asks claim.hacked|claims\n\
25 action.pay|asks claim.investment|claims\n\
-27 action.pay|asks claim.link|claims\n\
12 action.pay|asks claim.misused-name|claims\n\
59 action.pay|asks claim.new-number|claims\n\
-13 action.pay|asks claim.no-checking|claims\n\
-13 action.pay|asks claim.not-you|claims\n\
-18 action.pay|asks claim.other-account|claims\n\
10 action.pay|asks claim.paid-back|claims\n\
29 action.pay|asks claim.parcel|claims\n\
-16 action.pay|asks claim.pick-up|claims\n\
42 action.pay|asks claim.prize|claims\n\
-23 action.pay|asks claim.purchase|claims\n\
80 action.pay|asks claim.recovery|claims\n\
23 action.pay|asks claim.refund|claims\n\
25 action.pay|asks claim.residence|claims\n\
13 action.pay|asks claim.safe-account|claims\n\
50 action.pay|asks claim.unpaid|claims\n\
9 action.pay|asks claim.watched|claims\n\
-20 action.pay|asks claim.your-own|claims\n\
39 action.pay|asks credential.bank-details|asks\n\
25 action.pay|asks credential.card|asks\n\
-22 action.pay|asks credential.code|asks\n\
9 action.pay|asks credential.cpr|asks\n\
32 action.pay|asks credential.id-document|asks\n\
-25 action.pay|asks credential.one-time-code|claims\n\
17 action.pay|asks credential.password|asks\n\
-11 action.pay|asks credential.password|claims\n\
8 action.pay|asks credential.personal-information|claims\n\
-79 action.pay|asks firm.bank|claims\n\
9 action.pay|asks firm.courier|claims\n\
-14 action.pay|asks firm.courier|reports\n\
-11 action.pay|asks firm.payment|claims\n\
30 action.pay|asks firm.toll|claims\n\
19 action.pay|asks firm.utility|claims\n\
41 action.pay|asks money.amount|claims\n\
28 action.pay|asks money.unusual-means|claims\n\
-39 action.pay|asks money.valuables|claims\n\
10 action.pay|asks person.agent|claims\n\
-15 action.pay|asks person.buyer|claims\n\
76 action.pay|asks person.family|claims\n\
-8 action.pay|asks person.family|reports\n\
8 action.pay|asks person.recruiter|claims\n\
27 action.pay|asks threat.arrest|threatens\n\
27 action.pay|asks threat.block|threatens\n\
40 action.pay|asks threat.court|threatens\n\
33 action.pay|asks threat.cutoff|threatens\n\
154 action.pay|asks threat.deadline|threatens\n\
47 action.pay|asks threat.deportation|threatens\n\
32 action.pay|asks threat.return|threatens\n\
28 action.pay|claims\n\
-11 action.pay|claims action.pay|denies\n\
15 action.pay|claims action.press-key|asks\n\
8 action.pay|claims action.reply|claims\n\
36 action.pay|claims action.transfer|claims\n\
15 action.pay|claims action.update|asks\n\
28 action.pay|claims action.update|claims\n\
-9 action.pay|claims action.withdraw|claims\n\
9 action.pay|claims authority.court|claims\n\
19 action.pay|claims authority.customs|claims\n\
-14 action.pay|claims authority.digital-post|claims\n\
-12 action.pay|claims authority.health|claims\n\
11 action.pay|claims authority.municipality|claims\n\
19 action.pay|claims authority.police|claims\n\
-11 action.pay|claims authority.prosecution|claims\n\
25 action.pay|claims claim.abroad|claims\n\
-9 action.pay|claims claim.broken-phone|claims\n\
-9 action.pay|claims claim.cannot-meet|claims\n\
-11 action.pay|claims claim.case|claims\n\
-18 action.pay|claims claim.crime|claims\n\
27 action.pay|claims claim.deposit|claims\n\
20 action.pay|claims claim.easy-money|claims\n\
21 action.pay|claims claim.emergency|claims\n\
19 action.pay|claims claim.fee|claims\n\
-13 action.pay|claims claim.hacked|claims\n\
11 action.pay|claims claim.isolation|claims\n\
18 action.pay|claims claim.link|claims\n\
-8 action.pay|claims claim.loan|claims\n\
9 action.pay|claims claim.no-checking|claims\n\
14 action.pay|claims claim.not-you|claims\n\
15 action.pay|claims claim.paid-back|claims\n\
-23 action.pay|claims claim.pick-up|claims\n\
-11 action.pay|claims claim.prize|claims\n\
-11 action.pay|claims claim.prompt|claims\n\
43 action.pay|claims claim.purchase|claims\n\
26 action.pay|claims claim.reassurance|claims\n\
9 action.pay|claims claim.recovery|claims\n\
-16 action.pay|claims claim.renewal|claims\n\
47 action.pay|claims claim.unpaid|claims\n\
37 action.pay|claims claim.unusual-activity|claims\n\
-31 action.pay|claims claim.your-own|claims\n\
-15 action.pay|claims credential.bank-details|advises\n\
-12 action.pay|claims credential.bank-details|asks\n\
19 action.pay|claims credential.bank-details|claims\n\
41 action.pay|claims credential.card|asks\n\
23 action.pay|claims credential.code|claims\n\
-10 action.pay|claims credential.cpr|claims\n\
12 action.pay|claims credential.id-document|asks\n\
-12 action.pay|claims credential.id-document|claims\n\
13 action.pay|claims credential.mitid|advises\n\
32 action.pay|claims credential.mitid|claims\n\
15 action.pay|claims credential.mitid|reports\n\
11 action.pay|claims credential.one-time-code|asks\n\
23 action.pay|claims credential.one-time-code|claims\n\
20 action.pay|claims credential.password|claims\n\
9 action.pay|claims credential.personal-information|asks\n\
13 action.pay|claims credential.personal-information|claims\n\
68 action.pay|claims firm.courier|claims\n\
-65 action.pay|claims firm.payment|claims\n\
23 action.pay|claims firm.shop|claims\n\
-11 action.pay|claims firm.telecom|claims\n\
40 action.pay|claims firm.toll|claims\n\
11 action.pay|claims firm.utility|claims\n\
-56 action.pay|claims money.amount|claims\n\
62 action.pay|claims money.unusual-means|claims\n\
-41 action.pay|claims money.valuables|claims\n\
-12 action.pay|claims person.agent|claims\n\
-32 action.pay|claims person.buyer|claims\n\
12 action.pay|claims person.family|claims\n\
8 action.pay|claims person.landlord|claims\n\
22 action.pay|claims threat.arrest|threatens\n\
-11 action.pay|claims threat.court|threatens\n\
28 action.pay|claims threat.cutoff|threatens\n\
-9 action.pay|claims threat.deadline|denies\n\
-11 action.pay|claims threat.deadline|threatens\n\
-9 action.pay|claims threat.debt|threatens\n\
18 action.pay|claims threat.deportation|threatens\n\
-47 action.pay|denies\n\
-11 action.pay|denies authority.police|claims\n\
-15 action.pay|denies claim.case|claims\n\
-27 action.pay|denies claim.fee|claims\n\
-20 action.pay|denies claim.parcel|claims\n\
-9 action.pay|denies claim.unpaid|claims\n\
-13 action.pay|denies credential.code|claims\n\
-11 action.pay|denies firm.courier|claims\n\
-21 action.pay|denies money.amount|claims\n\
-17 action.pay|denies threat.block|threatens\n\
-16 action.pay|denies threat.court|threatens\n\
-17 action.pay|denies threat.deadline|threatens\n\
90 action.pay|live\n\
-36 action.pay|reader\n\
24 action.pay|reports\n\
30 action.pay|reports action.transfer|claims\n\
11 action.pay|reports action.transfer|reports\n\
10 action.pay|reports authority.court|claims\n\
8 action.pay|reports authority.immigration|claims\n\
12 action.pay|reports authority.police|claims\n\
11 action.pay|reports claim.case|claims\n\
24 action.pay|reports claim.deposit|claims\n\
14 action.pay|reports claim.emergency|claims\n\
33 action.pay|reports claim.fine|claims\n\
-10 action.pay|reports claim.parcel|reports\n\
32 action.pay|reports claim.unpaid|claims\n\
-14 action.pay|reports credential.card|claims\n\
15 action.pay|reports firm.payment|claims\n\
22 action.pay|reports money.amount|claims\n\
-12 action.pay|reports money.amount|reports\n\
13 action.pay|reports person.family|claims\n\
-10 action.pay|reports threat.deadline|reports\n\
58 action.pay|reports threat.deadline|threatens\n\
-57 action.pay|speaks\n\
-11 action.press-key|advises\n\
92 action.press-key|asks\n\
9 action.press-key|asks action.transfer|asks\n\
8 action.press-key|asks action.transfer|claims\n\
-9 action.press-key|asks action.update|advises\n\
18 action.press-key|asks action.withdraw|claims\n\
35 action.press-key|asks authority.court|claims\n\
11 action.press-key|asks authority.customs|claims\n\
12 action.press-key|asks authority.embassy|claims\n\
16 action.press-key|asks authority.europol|claims\n\
38 action.press-key|asks authority.ministry|claims\n\
51 action.press-key|asks authority.police|claims\n\
19 action.press-key|asks claim.case|claims\n\
86 action.press-key|asks claim.crime|claims\n\
16 action.press-key|asks claim.deposit|claims\n\
10 action.press-key|asks claim.fee|claims\n\
-15 action.press-key|asks claim.hacked|claims\n\
-75 action.press-key|asks claim.menu|claims\n\
41 action.press-key|asks claim.misused-name|claims\n\
11 action.press-key|asks claim.pick-up|claims\n\
18 action.press-key|asks claim.recovery|claims\n\
10 action.press-key|asks claim.refund|claims\n\
15 action.press-key|asks claim.residence|claims\n\
25 action.press-key|asks claim.robot|claims\n\
10 action.press-key|asks claim.unpaid|claims\n\
23 action.press-key|asks claim.unusual-activity|claims\n\
33 action.press-key|asks credential.card|asks\n\
9 action.press-key|asks credential.cpr|asks\n\
12 action.press-key|asks credential.cpr|claims\n\
18 action.press-key|asks credential.id-document|claims\n\
8 action.press-key|asks credential.id-document|reports\n\
-18 action.press-key|asks credential.mitid|claims\n\
-11 action.press-key|asks credential.mitid|reports\n\
18 action.press-key|asks credential.personal-information|claims\n\
19 action.press-key|asks firm.courier|claims\n\
-13 action.press-key|asks firm.toll|claims\n\
32 action.press-key|asks money.amount|claims\n\
40 action.press-key|asks person.agent|claims\n\
52 action.press-key|asks threat.arrest|threatens\n\
21 action.press-key|asks threat.block|threatens\n\
28 action.press-key|asks threat.court|threatens\n\
17 action.press-key|asks threat.cutoff|threatens\n\
76 action.press-key|asks threat.deadline|threatens\n\
99 action.press-key|claims\n\
22 action.press-key|claims authority.customs|claims\n\
17 action.press-key|claims authority.immigration|claims\n\
42 action.press-key|claims authority.police|claims\n\
27 action.press-key|claims claim.crime|claims\n\
34 action.press-key|claims claim.misused-name|claims\n\
24 action.press-key|claims claim.parcel|claims\n\
26 action.press-key|claims claim.residence|claims\n\
10 action.press-key|claims credential.code|denies\n\
18 action.press-key|claims credential.cpr|claims\n\
10 action.press-key|claims credential.pin|asks\n\
10 action.press-key|claims firm.payment|claims\n\
18 action.press-key|claims person.agent|claims\n\
27 action.press-key|claims threat.arrest|threatens\n\
10 action.press-key|claims threat.block|threatens\n\
20 action.press-key|claims threat.deadline|threatens\n\
190 action.press-key|live\n\
23 action.press-key|reader\n\
-8 action.press-key|reports\n\
19 action.press-key|reports action.stay-on-line|reports\n\
19 action.press-key|reports authority.ministry|reports\n\
-10 action.press-key|reports authority.police|claims\n\
12 action.press-key|reports authority.police|reports\n\
-10 action.press-key|reports claim.crime|reports\n\
17 action.press-key|reports credential.balance|claims\n\
16 action.press-key|reports credential.bank-details|claims\n\
-10 action.press-key|reports credential.cpr|reports\n\
19 action.press-key|reports credential.id-document|reports\n\
-12 action.press-key|reports threat.arrest|threatens\n\
18 action.press-key|reports threat.block|reports\n\
36 action.press-key|speaks\n\
-24 action.reply|advises\n\
-8 action.reply|advises authority.immigration|claims\n\
-14 action.reply|advises claim.pick-up|claims\n\
-10 action.reply|advises claim.residence|claims\n\
-10 action.reply|advises claim.your-own|claims\n\
-11 action.reply|advises credential.id-document|claims\n\
-10 action.reply|advises credential.password|claims\n\
-8 action.reply|advises credential.pin|claims\n\
-10 action.reply|advises threat.block|threatens\n\
8 action.reply|advises threat.court|threatens\n\
-10 action.reply|advises threat.deadline|threatens\n\
95 action.reply|asks\n\
25 action.reply|asks action.transfer|claims\n\
25 action.reply|asks action.update|asks\n\
9 action.reply|asks action.withdraw|claims\n\
41 action.reply|asks authority.europol|claims\n\
31 action.reply|asks authority.police|claims\n\
13 action.reply|asks authority.prosecution|claims\n\
11 action.reply|asks authority.state|claims\n\
36 action.reply|asks claim.broken-phone|claims\n\
25 action.reply|asks claim.crime|claims\n\
68 action.reply|asks claim.easy-money|claims\n\
12 action.reply|asks claim.fee|claims\n\
8 action.reply|asks claim.investment|claims\n\
76 action.reply|asks claim.job|claims\n\
9 action.reply|asks claim.link|claims\n\
44 action.reply|asks claim.new-number|claims\n\
9 action.reply|asks claim.no-checking|claims\n\
-11 action.reply|asks claim.parcel|claims\n\
10 action.reply|asks claim.pick-up|claims\n\
-34 action.reply|asks claim.prize|claims\n\
-11 action.reply|asks claim.prompt|claims\n\
-15 action.reply|asks claim.refund|claims\n\
10 action.reply|asks claim.renewal|claims\n\
17 action.reply|asks claim.unusual-activity|claims\n\
17 action.reply|asks credential.bank-details|claims\n\
20 action.reply|asks credential.card|asks\n\
26 action.reply|asks credential.cpr|asks\n\
13 action.reply|asks credential.id-document|asks\n\
43 action.reply|asks credential.mitid|claims\n\
28 action.reply|asks credential.one-time-code|asks\n\
12 action.reply|asks credential.one-time-code|claims\n\
23 action.reply|asks credential.password|asks\n\
9 action.reply|asks credential.personal-information|asks\n\
19 action.reply|asks credential.personal-information|claims\n\
11 action.reply|asks credential.pin|asks\n\
12 action.reply|asks firm.payment|claims\n\
13 action.reply|asks firm.support|claims\n\
12 action.reply|asks firm.toll|claims\n\
28 action.reply|asks money.amount|claims\n\
16 action.reply|asks money.unusual-means|claims\n\
28 action.reply|asks money.valuables|claims\n\
20 action.reply|asks person.agent|claims\n\
-11 action.reply|asks person.buyer|claims\n\
47 action.reply|asks person.family|claims\n\
9 action.reply|asks person.landlord|claims\n\
20 action.reply|asks person.recruiter|claims\n\
33 action.reply|asks threat.arrest|threatens\n\
24 action.reply|asks threat.block|threatens\n\
13 action.reply|asks threat.court|threatens\n\
-33 action.reply|asks threat.deadline|threatens\n\
35 action.reply|asks threat.exposure|threatens\n\
9 action.reply|claims action.transfer|asks\n\
9 action.reply|claims authority.benefits|claims\n\
-15 action.reply|claims authority.digital-post|claims\n\
-8 action.reply|claims claim.all-money|claims\n\
-9 action.reply|claims claim.case|claims\n\
12 action.reply|claims claim.deposit|claims\n\
-11 action.reply|claims claim.link|claims\n\
24 action.reply|claims claim.new-number|claims\n\
8 action.reply|claims claim.refund|claims\n\
-9 action.reply|claims claim.renewal|claims\n\
12 action.reply|claims claim.unusual-activity|claims\n\
10 action.reply|claims credential.card|asks\n\
18 action.reply|claims person.family|claims\n\
9 action.reply|claims threat.block|threatens\n\
-8 action.reply|claims threat.court|threatens\n\
20 action.reply|claims threat.deadline|threatens\n\
102 action.reply|live\n\
-36 action.reply|reader\n\
12 action.reply|reports\n\
13 action.reply|reports claim.broken-phone|reports\n\
13 action.reply|reports person.family|claims\n\
13 action.reply|reports threat.deadline|reports\n\
11 action.scan|asks\n\
15 action.scan|asks credential.code|asks\n\
11 action.scan|asks money.amount|claims\n\
8 action.scan|claims\n\
14 action.scan|claims credential.mitid|asks\n\
17 action.scan|live\n\
20 action.scan|reader\n\
79 action.stay-on-line|asks\n\
13 action.stay-on-line|asks action.stay-on-line|claims\n\
17 action.stay-on-line|asks action.transfer|asks\n\
-8 action.stay-on-line|asks action.update|advises\n\
11 action.stay-on-line|asks action.withdraw|asks\n\
18 action.stay-on-line|asks authority.police|claims\n\
13 action.stay-on-line|asks claim.all-money|claims\n\
10 action.stay-on-line|asks claim.case|claims\n\
36 action.stay-on-line|asks claim.crime|claims\n\
-10 action.stay-on-line|asks claim.emergency|claims\n\
15 action.stay-on-line|asks claim.isolation|claims\n\
-12 action.stay-on-line|asks claim.menu|claims\n\
8 action.stay-on-line|asks claim.misused-name|claims\n\
11 action.stay-on-line|asks claim.parcel|claims\n\
11 action.stay-on-line|asks claim.robot|claims\n\
9 action.stay-on-line|asks claim.safe-account|claims\n\
13 action.stay-on-line|asks claim.unusual-activity|claims\n\
-9 action.stay-on-line|asks credential.bank-details|claims\n\
13 action.stay-on-line|asks credential.card|asks\n\
10 action.stay-on-line|asks credential.code|claims\n\
8 action.stay-on-line|asks credential.one-time-code|asks\n\
21 action.stay-on-line|asks firm.bank|claims\n\
19 action.stay-on-line|asks money.amount|claims\n\
10 action.stay-on-line|asks money.unusual-means|claims\n\
17 action.stay-on-line|asks money.valuables|claims\n\
26 action.stay-on-line|asks threat.arrest|threatens\n\
25 action.stay-on-line|asks threat.block|threatens\n\
-10 action.stay-on-line|asks threat.court|threatens\n\
30 action.stay-on-line|asks threat.deadline|threatens\n\
49 action.stay-on-line|claims\n\
19 action.stay-on-line|claims claim.crime|claims\n\
11 action.stay-on-line|claims claim.isolation|claims\n\
19 action.stay-on-line|claims claim.recovery|claims\n\
18 action.stay-on-line|claims threat.deadline|threatens\n\
116 action.stay-on-line|live\n\
37 action.stay-on-line|reader\n\
10 action.stay-on-line|reports\n\
18 action.stay-on-line|reports authority.police|reports\n\
23 action.stay-on-line|reports threat.deadline|reports\n\
32 action.stay-on-line|speaks\n\
-44 action.transfer|advises\n\
-9 action.transfer|advises action.update|asks\n\
-8 action.transfer|advises action.update|claims\n\
-9 action.transfer|advises authority.police|claims\n\
-14 action.transfer|advises claim.all-money|claims\n\
-15 action.transfer|advises claim.deposit|claims\n\
-18 action.transfer|advises claim.fee|claims\n\
-16 action.transfer|advises claim.pick-up|claims\n\
-14 action.transfer|advises claim.safe-account|claims\n\
-8 action.transfer|advises claim.safe-account|denies\n\
-8 action.transfer|advises claim.unpaid|claims\n\
-10 action.transfer|advises claim.your-own|claims\n\
9 action.transfer|advises credential.code|claims\n\
-11 action.transfer|advises credential.cpr|claims\n\
-8 action.transfer|advises credential.mitid|advises\n\
-12 action.transfer|advises credential.mitid|claims\n\
12 action.transfer|advises credential.nemid|denies\n\
-13 action.transfer|advises money.amount|claims\n\
-12 action.transfer|advises money.valuables|claims\n\
-13 action.transfer|advises person.agent|claims\n\
9 action.transfer|advises person.family|claims\n\
-8 action.transfer|advises threat.deadline|threatens\n\
-12 action.transfer|advises threat.debt|threatens\n\
93 action.transfer|asks\n\
32 action.transfer|asks action.transfer|claims\n\
-8 action.transfer|asks action.transfer|reports\n\
39 action.transfer|asks action.update|claims\n\
12 action.transfer|asks action.withdraw|asks\n\
-15 action.transfer|asks authority.benefits|claims\n\
-24 action.transfer|asks authority.court|claims\n\
13 action.transfer|asks authority.embassy|claims\n\
-9 action.transfer|asks authority.health|claims\n\
21 action.transfer|asks authority.immigration|claims\n\
8 action.transfer|asks authority.municipality|claims\n\
21 action.transfer|asks authority.police|claims\n\
10 action.transfer|asks authority.state|claims\n\
95 action.transfer|asks claim.abroad|claims\n\
96 action.transfer|asks claim.all-money|claims\n\
18 action.transfer|asks claim.already-paid|claims\n\
60 action.transfer|asks claim.broken-phone|claims\n\
75 action.transfer|asks claim.cannot-meet|claims\n\
17 action.transfer|asks claim.case|claims\n\
10 action.transfer|asks claim.crime|claims\n\
36 action.transfer|asks claim.easy-money|claims\n\
12 action.transfer|asks claim.emergency|claims\n\
11 action.transfer|asks claim.fee|claims\n\
-23 action.transfer|asks claim.fine|claims\n\
54 action.transfer|asks claim.hacked|claims\n\
44 action.transfer|asks claim.investment|claims\n\
37 action.transfer|asks claim.job|claims\n\
10 action.transfer|asks claim.loan|claims\n\
20 action.transfer|asks claim.misused-name|claims\n\
60 action.transfer|asks claim.mule|claims\n\
69 action.transfer|asks claim.new-number|claims\n\
36 action.transfer|asks claim.no-checking|claims\n\
103 action.transfer|asks claim.other-account|claims\n\
46 action.transfer|asks claim.paid-back|claims\n\
32 action.transfer|asks claim.parcel|claims\n\
16 action.transfer|asks claim.pick-up|claims\n\
-10 action.transfer|asks claim.prize|claims\n\
-9 action.transfer|asks claim.prompt|claims\n\
36 action.transfer|asks claim.purchase|claims\n\
46 action.transfer|asks claim.reassurance|claims\n\
10 action.transfer|asks claim.recovery|claims\n\
-26 action.transfer|asks claim.refund|claims\n\
23 action.transfer|asks claim.residence|claims\n\
109 action.transfer|asks claim.safe-account|claims\n\
21 action.transfer|asks claim.sent-by-mistake|claims\n\
-32 action.transfer|asks claim.unpaid|claims\n\
32 action.transfer|asks claim.unusual-activity|claims\n\
20 action.transfer|asks claim.watched|claims\n\
-24 action.transfer|asks claim.your-own|claims\n\
23 action.transfer|asks credential.balance|asks\n\
-19 action.transfer|asks credential.bank-details|asks\n\
53 action.transfer|asks credential.bank-details|claims\n\
-21 action.transfer|asks credential.card|asks\n\
-13 action.transfer|asks credential.card|claims\n\
-9 action.transfer|asks credential.code|asks\n\
10 action.transfer|asks credential.cpr|claims\n\
16 action.transfer|asks credential.id-document|asks\n\
16 action.transfer|asks credential.id-document|claims\n\
-23 action.transfer|asks credential.mitid|asks\n\
-25 action.transfer|asks credential.mitid|claims\n\
-18 action.transfer|asks credential.personal-information|asks\n\
-8 action.transfer|asks credential.personal-information|claims\n\
76 action.transfer|asks firm.bank|claims\n\
50 action.transfer|asks firm.courier|claims\n\
-90 action.transfer|asks firm.payment|claims\n\
8 action.transfer|asks firm.support|claims\n\
8 action.transfer|asks firm.utility|claims\n\
49 action.transfer|asks money.unusual-means|claims\n\
-16 action.transfer|asks money.valuables|claims\n\
12 action.transfer|asks person.agent|claims\n\
53 action.transfer|asks person.family|claims\n\
72 action.transfer|asks person.landlord|claims\n\
8 action.transfer|asks person.recruiter|claims\n\
38 action.transfer|asks threat.arrest|threatens\n\
-17 action.transfer|asks threat.block|reports\n\
23 action.transfer|asks threat.block|threatens\n\
-29 action.transfer|asks threat.court|threatens\n\
38 action.transfer|asks threat.deadline|threatens\n\
-12 action.transfer|asks threat.debt|threatens\n\
12 action.transfer|asks threat.deportation|threatens\n\
16 action.transfer|asks threat.exposure|threatens\n\
12 action.transfer|asks threat.return|threatens\n\
-12 action.transfer|claims\n\
-9 action.transfer|claims action.update|asks\n\
30 action.transfer|claims action.update|claims\n\
20 action.transfer|claims action.withdraw|asks\n\
-20 action.transfer|claims authority.benefits|claims\n\
8 action.transfer|claims authority.digital-post|claims\n\
8 action.transfer|claims authority.europol|claims\n\
15 action.transfer|claims authority.municipality|claims\n\
31 action.transfer|claims authority.police|claims\n\
-13 action.transfer|claims authority.tax|claims\n\
25 action.transfer|claims claim.abroad|claims\n\
-13 action.transfer|claims claim.already-paid|claims\n\
21 action.transfer|claims claim.broken-phone|claims\n\
34 action.transfer|claims claim.cannot-meet|claims\n\
25 action.transfer|claims claim.case|claims\n\
-42 action.transfer|claims claim.crime|claims\n\
59 action.transfer|claims claim.deposit|claims\n\
47 action.transfer|claims claim.emergency|claims\n\
-9 action.transfer|claims claim.fee|claims\n\
25 action.transfer|claims claim.investment|claims\n\
17 action.transfer|claims claim.link|claims\n\
29 action.transfer|claims claim.new-number|claims\n\
26 action.transfer|claims claim.no-checking|claims\n\
-9 action.transfer|claims claim.not-you|claims\n\
30 action.transfer|claims claim.other-account|claims\n\
12 action.transfer|claims claim.paid-back|claims\n\
14 action.transfer|claims claim.prize|claims\n\
46 action.transfer|claims claim.prompt|claims\n\
29 action.transfer|claims claim.purchase|claims\n\
26 action.transfer|claims claim.reassurance|claims\n\
-13 action.transfer|claims claim.refund|claims\n\
9 action.transfer|claims claim.residence|claims\n\
46 action.transfer|claims claim.safe-account|claims\n\
8 action.transfer|claims claim.virus|claims\n\
-21 action.transfer|claims claim.your-own|claims\n\
-13 action.transfer|claims credential.balance|asks\n\
-8 action.transfer|claims credential.bank-details|claims\n\
-9 action.transfer|claims credential.card|asks\n\
-18 action.transfer|claims credential.card|claims\n\
9 action.transfer|claims credential.code|claims\n\
-19 action.transfer|claims credential.code|reports\n\
15 action.transfer|claims credential.cpr|asks\n\
21 action.transfer|claims credential.id-document|asks\n\
29 action.transfer|claims credential.id-document|claims\n\
19 action.transfer|claims credential.mitid|claims\n\
15 action.transfer|claims credential.one-time-code|asks\n\
11 action.transfer|claims credential.password|claims\n\
10 action.transfer|claims credential.personal-information|claims\n\
-28 action.transfer|claims firm.bank|claims\n\
13 action.transfer|claims firm.courier|claims\n\
19 action.transfer|claims firm.payment|claims\n\
-21 action.transfer|claims money.amount|claims\n\
29 action.transfer|claims money.valuables|claims\n\
9 action.transfer|claims person.agent|claims\n\
55 action.transfer|claims person.landlord|claims\n\
-9 action.transfer|claims person.landlord|reports\n\
53 action.transfer|claims threat.block|threatens\n\
42 action.transfer|claims threat.deadline|threatens\n\
-8 action.transfer|claims threat.debt|threatens\n\
11 action.transfer|denies\n\
38 action.transfer|live\n\
18 action.transfer|reports\n\
-18 action.transfer|reports authority.police|reports\n\
8 action.transfer|reports claim.abroad|claims\n\
-21 action.transfer|reports claim.all-money|reports\n\
8 action.transfer|reports claim.case|claims\n\
-9 action.transfer|reports claim.crime|reports\n\
11 action.transfer|reports claim.emergency|claims\n\
27 action.transfer|reports claim.investment|reports\n\
27 action.transfer|reports claim.other-account|claims\n\
-13 action.transfer|reports claim.prompt|claims\n\
-22 action.transfer|reports claim.safe-account|reports\n\
-17 action.transfer|reports credential.mitid|claims\n\
-12 action.transfer|reports firm.bank|claims\n\
-11 action.transfer|reports firm.bank|reports\n\
-14 action.transfer|reports money.amount|claims\n\
21 action.transfer|reports money.amount|reports\n\
-21 action.transfer|reports money.valuables|reports\n\
-11 action.transfer|reports person.agent|claims\n\
12 action.transfer|reports person.family|claims\n\
-10 action.transfer|reports person.family|reports\n\
-12 action.transfer|reports threat.block|threatens\n\
-20 action.transfer|reports threat.deadline|threatens\n\
-48 action.transfer|speaks\n\
57 action.update|advises\n\
22 action.update|advises claim.case|claims\n\
12 action.update|advises claim.fee|claims\n\
14 action.update|advises claim.job|claims\n\
19 action.update|advises claim.renewal|claims\n\
36 action.update|advises credential.card|advises\n\
9 action.update|advises credential.card|claims\n\
30 action.update|advises credential.id-document|claims\n\
8 action.update|advises credential.mitid|claims\n\
15 action.update|advises money.amount|claims\n\
11 action.update|advises threat.block|threatens\n\
11 action.update|advises threat.deportation|threatens\n\
-8 action.update|asks\n\
-48 action.update|asks action.update|claims\n\
-15 action.update|asks action.withdraw|reports\n\
-21 action.update|asks authority.benefits|claims\n\
9 action.update|asks authority.embassy|claims\n\
-9 action.update|asks authority.health|claims\n\
-8 action.update|asks authority.immigration|claims\n\
-23 action.update|asks authority.municipality|claims\n\
-24 action.update|asks authority.police|claims\n\
24 action.update|asks authority.tax|claims\n\
10 action.update|asks claim.abroad|claims\n\
11 action.update|asks claim.all-money|claims\n\
85 action.update|asks claim.already-paid|claims\n\
-17 action.update|asks claim.broken-phone|claims\n\
-8 action.update|asks claim.cannot-meet|claims\n\
-12 action.update|asks claim.case|claims\n\
-28 action.update|asks claim.crime|claims\n\
-29 action.update|asks claim.deposit|claims\n\
-26 action.update|asks claim.easy-money|claims\n\
-25 action.update|asks claim.emergency|claims\n\
17 action.update|asks claim.fee|claims\n\
-12 action.update|asks claim.investment|claims\n\
8 action.update|asks claim.link|claims\n\
-28 action.update|asks claim.loan|claims\n\
14 action.update|asks claim.paid-back|claims\n\
45 action.update|asks claim.parcel|claims\n\
-18 action.update|asks claim.pick-up|claims\n\
18 action.update|asks claim.prize|claims\n\
-36 action.update|asks claim.prompt|claims\n\
59 action.update|asks claim.purchase|claims\n\
-32 action.update|asks claim.recovery|claims\n\
86 action.update|asks claim.refund|claims\n\
-16 action.update|asks claim.renewal|claims\n\
34 action.update|asks claim.unusual-activity|claims\n\
-15 action.update|asks credential.bank-details|advises\n\
11 action.update|asks credential.bank-details|asks\n\
-10 action.update|asks credential.bank-details|claims\n\
34 action.update|asks credential.card|asks\n\
-89 action.update|asks credential.card|claims\n\
-9 action.update|asks credential.code|asks\n\
-42 action.update|asks credential.id-document|asks\n\
-24 action.update|asks credential.id-document|claims\n\
-10 action.update|asks credential.mitid|asks\n\
-22 action.update|asks credential.mitid|claims\n\
34 action.update|asks credential.nemid|asks\n\
28 action.update|asks credential.nemid|claims\n\
37 action.update|asks credential.one-time-code|asks\n\
15 action.update|asks credential.one-time-code|claims\n\
-13 action.update|asks credential.one-time-code|reports\n\
-14 action.update|asks credential.password|claims\n\
8 action.update|asks credential.personal-information|advises\n\
27 action.update|asks credential.personal-information|asks\n\
28 action.update|asks credential.personal-information|claims\n\
11 action.update|asks credential.personal-information|denies\n\
-29 action.update|asks credential.pin|claims\n\
50 action.update|asks firm.bank|claims\n\
76 action.update|asks firm.courier|claims\n\
36 action.update|asks firm.payment|claims\n\
20 action.update|asks firm.shop|claims\n\
20 action.update|asks firm.streaming|claims\n\
-34 action.update|asks firm.support|claims\n\
71 action.update|asks money.amount|claims\n\
23 action.update|asks money.unusual-means|claims\n\
-8 action.update|asks person.adviser|claims\n\
11 action.update|asks person.agent|claims\n\
27 action.update|asks person.buyer|claims\n\
-10 action.update|asks person.family|claims\n\
34 action.update|asks threat.court|threatens\n\
-13 action.update|asks threat.debt|threatens\n\
12 action.update|asks threat.deportation|threatens\n\
-8 action.update|claims action.withdraw|claims\n\
-14 action.update|claims authority.digital-post|claims\n\
-18 action.update|claims authority.immigration|claims\n\
8 action.update|claims authority.municipality|claims\n\
10 action.update|claims authority.police|claims\n\
-13 action.update|claims authority.prosecution|claims\n\
-13 action.update|claims claim.abroad|claims\n\
-10 action.update|claims claim.all-money|claims\n\
13 action.update|claims claim.already-paid|claims\n\
-11 action.update|claims claim.cannot-meet|claims\n\
-13 action.update|claims claim.case|claims\n\
-8 action.update|claims claim.deposit|claims\n\
-9 action.update|claims claim.emergency|claims\n\
26 action.update|claims claim.fee|claims\n\
22 action.update|claims claim.hacked|claims\n\
-13 action.update|claims claim.job|claims\n\
19 action.update|claims claim.link|claims\n\
22 action.update|claims claim.loan|claims\n\
-17 action.update|claims claim.not-you|claims\n\
19 action.update|claims claim.paid-back|claims\n\
21 action.update|claims claim.parcel|claims\n\
-16 action.update|claims claim.pick-up|claims\n\
32 action.update|claims claim.prompt|claims\n\
-18 action.update|claims claim.purchase|claims\n\
22 action.update|claims claim.reassurance|claims\n\
38 action.update|claims claim.recovery|claims\n\
-14 action.update|claims claim.refund|claims\n\
-13 action.update|claims claim.residence|claims\n\
19 action.update|claims claim.safe-account|claims\n\
34 action.update|claims claim.unusual-activity|claims\n\
8 action.update|claims claim.unusual-activity|reports\n\
-13 action.update|claims claim.your-own|claims\n\
12 action.update|claims credential.balance|asks\n\
8 action.update|claims credential.balance|claims\n\
22 action.update|claims credential.bank-details|asks\n\
24 action.update|claims credential.bank-details|claims\n\
18 action.update|claims credential.card|asks\n\
12 action.update|claims credential.card|claims\n\
10 action.update|claims credential.code|asks\n\
25 action.update|claims credential.code|claims\n\
12 action.update|claims credential.cpr|asks\n\
-13 action.update|claims credential.cpr|claims\n\
12 action.update|claims credential.id-document|asks\n\
-16 action.update|claims credential.id-document|claims\n\
13 action.update|claims credential.mitid|claims\n\
-9 action.update|claims credential.one-time-code|asks\n\
16 action.update|claims credential.one-time-code|claims\n\
9 action.update|claims credential.password|asks\n\
8 action.update|claims credential.pin|asks\n\
90 action.update|claims firm.bank|claims\n\
10 action.update|claims firm.bank|reports\n\
22 action.update|claims firm.courier|claims\n\
-25 action.update|claims firm.support|claims\n\
29 action.update|claims money.amount|denies\n\
17 action.update|claims person.family|claims\n\
-10 action.update|claims person.recruiter|claims\n\
17 action.update|claims threat.arrest|threatens\n\
15 action.update|claims threat.block|threatens\n\
-24 action.update|claims threat.deadline|threatens\n\
-8 action.update|denies\n\
54 action.update|live\n\
80 action.update|reader\n\
-16 action.update|reports\n\
-10 action.update|reports claim.fee|claims\n\
12 action.update|reports claim.refund|claims\n\
-14 action.update|reports credential.card|reports\n\
-11 action.update|reports credential.mitid|reports\n\
-9 action.update|reports credential.nemid|reports\n\
-12 action.update|reports credential.password|reports\n\
-8 action.update|reports firm.bank|claims\n\
-9 action.update|reports firm.bank|denies\n\
10 action.update|reports person.family|claims\n\
18 action.update|speaks\n\
137 action.withdraw|asks\n\
11 action.withdraw|asks action.withdraw|claims\n\
10 action.withdraw|asks authority.benefits|claims\n\
12 action.withdraw|asks authority.police|claims\n\
27 action.withdraw|asks claim.all-money|claims\n\
35 action.withdraw|asks claim.crime|claims\n\
19 action.withdraw|asks claim.easy-money|claims\n\
12 action.withdraw|asks claim.investment|claims\n\
13 action.withdraw|asks claim.job|claims\n\
9 action.withdraw|asks claim.loan|claims\n\
47 action.withdraw|asks claim.mule|claims\n\
24 action.withdraw|asks claim.no-checking|claims\n\
10 action.withdraw|asks claim.other-account|claims\n\
-8 action.withdraw|asks claim.parcel|claims\n\
23 action.withdraw|asks claim.pick-up|claims\n\
8 action.withdraw|asks claim.refund|claims\n\
9 action.withdraw|asks claim.safe-account|claims\n\
-15 action.withdraw|asks claim.your-own|claims\n\
8 action.withdraw|asks credential.password|reports\n\
46 action.withdraw|asks firm.bank|claims\n\
8 action.withdraw|asks firm.payment|claims\n\
56 action.withdraw|asks money.amount|claims\n\
24 action.withdraw|asks money.unusual-means|claims\n\
50 action.withdraw|asks money.valuables|claims\n\
19 action.withdraw|asks person.family|claims\n\
25 action.withdraw|asks threat.block|threatens\n\
19 action.withdraw|asks threat.deadline|threatens\n\
61 action.withdraw|claims\n\
14 action.withdraw|claims claim.crime|claims\n\
16 action.withdraw|claims claim.deposit|claims\n\
10 action.withdraw|claims claim.hacked|claims\n\
13 action.withdraw|claims claim.new-number|claims\n\
15 action.withdraw|claims claim.no-checking|claims\n\
-11 action.withdraw|claims claim.pick-up|claims\n\
-10 action.withdraw|claims claim.prize|claims\n\
9 action.withdraw|claims claim.purchase|claims\n\
21 action.withdraw|claims claim.recovery|claims\n\
11 action.withdraw|claims claim.residence|claims\n\
29 action.withdraw|claims credential.card|claims\n\
8 action.withdraw|claims credential.code|claims\n\
13 action.withdraw|claims credential.password|claims\n\
-11 action.withdraw|claims credential.personal-information|claims\n\
16 action.withdraw|claims credential.pin|claims\n\
24 action.withdraw|claims firm.bank|claims\n\
23 action.withdraw|claims money.amount|claims\n\
30 action.withdraw|claims money.valuables|claims\n\
10 action.withdraw|claims person.agent|claims\n\
15 action.withdraw|claims person.family|claims\n\
8 action.withdraw|claims threat.deadline|threatens\n\
187 action.withdraw|live\n\
85 action.withdraw|reader\n\
14 action.withdraw|reports claim.no-checking|reports\n\
11 action.withdraw|reports firm.bank|claims\n\
8 action.withdraw|speaks\n\
-23 action|advises\n\
166 action|asks\n\
81 action|by:action.approve\n\
-83 action|by:action.call-back\n\
-26 action|by:action.enter\n\
-44 action|by:action.give\n\
35 action|by:action.hand-over\n\
153 action|by:action.install\n\
120 action|by:action.keep-secret\n\
-51 action|by:action.login\n\
186 action|by:action.move-chat\n\
52 action|by:action.pay\n\
92 action|by:action.press-key\n\
95 action|by:action.reply\n\
11 action|by:action.scan\n\
79 action|by:action.stay-on-line\n\
78 action|by:action.transfer\n\
137 action|by:action.withdraw\n\
62 action|by:means\n\
57 action|by:want\n\
120 action|claims\n\
-77 action|denies\n\
-57 action|reports\n\
35 action|speaks\n\
27 actio…\n\
-10 activate\n\
-8 activate at\n\
-15 activation\n\
23 active in\n\
-37 activ…\n\
18 actually\n\
28 actua…\n\
-16 acum\n\
-19 add\n\
-13 add a\n\
8 add our\n\
9 added if\n\
18 address\n\
-13 address on\n\
8 address to\n\
34 addre…\n\
66 adgang\n\
15 adgang til\n\
21 adgangskode\n\
11 adgangskode du\n\
18 adgangskode og\n\
-19 adgangskoden\n\
-39 adgangskoden til\n\
-21 adgangskoder\n\
53 adgan…\n\
8 adina\n\
14 adiniz\n\
28 adiniza\n\
53 adini…\n\
-8 adjus…\n\
27 admin\n\
9 administrationen\n\
18 admin…\n\
-13 adnan\n\
-26 adresinden\n\
-24 adresinden giris\n\
47 adresse\n\
14 adresse er\n\
-14 adresse har\n\
9 adresse og\n\
-11 adressen\n\
8 adressen og\n\
35 adres…\n\
-17 aduc\n\
27 advance\n\
27 advan…\n\
-12 advarer\n\
-13 advarer om\n\
29 advarsel\n\
8 advarsel din\n\
15 advar…\n\
-15 adviser\n\
11 adviser will\n\
13 advisor\n\
8 advis…\n\
24 advokat\n\
26 advok…\n\
54 af\n\
-18 af #\n\
18 af dem\n\
37 af den\n\
17 af din\n\
29 af dit\n\
-13 af et\n\
9 af firkant\n\
9 af gruppen\n\
13 af nye\n\
11 af opholdskort\n\
-10 af opholdstilladelse\n\
26 af pas\n\
-12 af politiet\n\
-9 af vores\n\
11 afbryder\n\
10 afbry…\n\
-10 afbud\n\
-11 afdelingen\n\
-17 afdel…\n\
-10 afdra…\n\
-15 affecting\n\
-20 affec…\n\
35 afgift\n\
18 afgift #\n\
30 afgif…\n\
65 afgørelse\n\
90 afgørelse på\n\
60 afgør…\n\
-12 afhentning\n\
-16 afhen…\n\
-12 afhøring\n\
-19 afhør…\n\
-11 aflever\n\
-15 aflevere\n\
-11 afleveres\n\
-10 afleveret\n\
-60 aflev…\n\
-34 afmeld\n\
-37 afmel…\n\
-9 afraid it\n\
-9 afsender\n\
-12 afsen…\n\
13 afsluttes\n\
14 afslu…\n\
-15 afsnit\n\
-16 afsni…\n\
-13 afspi…\n\
-26 aftale\n\
-11 aftaler\n\
-39 aftal…\n\
-28 aften\n\
-15 aften når\n\
51 after\n\
-9 after one\n\
17 after payment\n\
-26 after that\n\
45 after the\n\
52 after you\n\
22 afternoon\n\
20 after…\n\
18 afventer\n\
8 afventer betaling\n\
18 afven…\n\
-13 afvis\n\
-30 afvis og\n\
-11 afvise en\n\
15 afviser\n\
-10 afvist\n\
-27 again\n\
11 again from\n\
-11 again if\n\
26 against\n\
19 against the\n\
26 again…\n\
13 agency\n\
8 agency we\n\
12 agenc…\n\
48 agent\n\
8 agent in\n\
-11 agent its\n\
20 agent will\n\
8 agente\n\
19 agent…\n\
11 ago\n\
-15 agree\n\
-13 agree with\n\
-12 agreed\n\
-19 agreement\n\
-34 agree…\n\
18 ahora\n\
10 ahora mismo\n\
-8 aid\n\
10 aileye\n\
10 ailey…\n\
47 airbnb\n\
47 airbn…\n\
9 airport\n\
17 airpo…\n\
-21 aksam\n\
-10 aktar…\n\
21 aktiv\n\
8 aktiverer\n\
-25 aktiveret\n\
-25 aktiveret på\n\
11 aktivitet\n\
8 al\n\
15 al #\n\
-20 ala\n\
-8 alabilirim\n\
16 alaca…\n\
15 alarm\n\
9 alayim\n\
9 alayi…\n\
-19 alber…\n\
-9 aldim\n\
-61 aldrig\n\
-9 aldrig beløb\n\
16 aldrig din\n\
-8 aldrig koden\n\
-10 aldrig links\n\
-18 aldrig om\n\
-61 aldri…\n\
18 ale\n\
-9 aleks…\n\
10 alert\n\
-8 alerts\n\
-10 alert…\n\
-8 alindi\n\
-8 alirsaniz\n\
-8 alirs…\n\
-17 alisverisiniz\n\
-17 alisverisiniz icin\n\
-17 alisv…\n\
-9 all as\n\
-9 all but\n\
10 all included\n\
-13 all of\n\
-16 all the\n\
11 all your\n\
-11 alla\n\
-25 alle\n\
-9 alle #\n\
15 alle de\n\
-9 alle jeg\n\
-11 alle kort\n\
14 alle sammen\n\
9 aller\n\
13 allerede betalt\n\
-13 allerede har\n\
10 alles\n\
-15 allesammen\n\
-14 alles…\n\
-32 alligevel\n\
-32 allig…\n\
-8 almak icin\n\
19 almam\n\
11 alone\n\
-13 along\n\
10 alors\n\
14 aloud\n\
41 already\n\
18 already have\n\
19 already paid\n\
-12 already the\n\
-8 already typed\n\
41 alrea…\n\
9 als\n\
42 also\n\
8 also the\n\
-39 alt\n\
-18 alt #\n\
-21 alt del\n\
-13 alt hvad\n\
21 alt jeg\n\
8 alte\n\
-70 altid\n\
-11 altid i\n\
-10 altid mor\n\
8 altindadir\n\
9 altrimenti\n\
9 altri…\n\
-12 altså jeg\n\
-34 always\n\
-34 alway…\n\
68 am\n\
14 am a\n\
38 am calling\n\
16 am i\n\
-9 am in\n\
-10 am telefon\n\
16 ama\n\
-18 amagerbrogade\n\
-16 amage…\n\
-8 amazon order\n\
27 ambas…\n\
17 amend…\n\
-10 amir\n\
23 amount\n\
-13 amount and\n\
8 amount to\n\
9 amount will\n\
15 amounts\n\
38 amoun…\n\
56 an\n\
13 an #\n\
-20 an account\n\
-21 an adviser\n\
-20 an appointment\n\
8 an arrest\n\
15 an automated\n\
-8 an automatic\n\
-8 an employee\n\
11 an engineer\n\
-13 an eu\n\
18 an extra\n\
-38 an hour\n\
10 an intentional\n\
-9 an interpreter\n\
-16 an invoice\n\
21 an iphone\n\
9 an sms\n\
21 an unpaid\n\
10 an urgent\n\
19 anahtar\n\
34 anaht…\n\
10 anbefalet\n\
10 anbefalet brev\n\
11 anbef…\n\
-12 ancora\n\
-12 ancor…\n\
71 and\n\
-17 and #\n\
9 and a\n\
16 and accept\n\
-19 and account\n\
14 and address\n\
16 and approve\n\
-27 and ask\n\
56 and asks\n\
8 and buy\n\
-13 and call\n\
-13 and can\n\
-15 and cannot\n\
18 and card\n\
-15 and choose\n\
12 and close\n\
8 and confirm\n\
-13 and contact\n\
-8 and contract\n\
-11 and cpr\n\
-12 and due\n\
10 and feed\n\
-18 and follow\n\
13 and get\n\
13 and give\n\
11 and hand\n\
20 and have\n\
33 and he\n\
9 and help\n\
18 and i\n\
-13 and ill\n\
-11 and in\n\
-11 and is\n\
23 and it\n\
9 and its\n\
10 and ive\n\
11 and keep\n\
-25 and last\n\
-9 and let\n\
45 and log\n\
-8 and look\n\
-9 and made\n\
-8 and must\n\
15 and my\n\
-13 and no\n\
21 and now\n\
-14 and on\n\
10 and one\n\
15 and password\n\
10 and phone\n\
9 and photo\n\
11 and pin\n\
-11 and please\n\
-12 and press\n\
31 and put\n\
18 and read\n\
-10 and ready\n\
-12 and report\n\
-8 and ring\n\
-11 and said\n\
80 and send\n\
-8 and she\n\
-14 and talk\n\
-9 and tell\n\
12 and text\n\
-10 and that\n\
59 and the\n\
33 and then\n\
21 and there\n\
14 and wants\n\
10 and we\n\
-17 and well\n\
13 and when\n\
-16 and will\n\
-8 and work\n\
-18 and would\n\
-16 and write\n\
47 and your\n\
-43 anden\n\
-14 anden computer\n\
-12 anden ende\n\
-10 anden er\n\
-11 anden gang\n\
-10 anders\n\
-53 andet\n\
-38 andet end\n\
-18 andre\n\
12 andre i\n\
8 andre…\n\
-8 angaj…\n\
14 anhol…\n\
-9 ani\n\
-27 anken…\n\
33 anklagemyndigheden\n\
33 ankla…\n\
-13 ankommet\n\
-13 ankommet til\n\
-10 ankom…\n\
-35 anmeld\n\
-11 anmeld det\n\
-32 anmelde\n\
-11 anmelde det\n\
-12 anmeldt\n\
-8 anmeldt det\n\
-14 anmeldte\n\
-8 anmeldte i\n\
-90 anmel…\n\
30 anmodning\n\
26 anmodning i\n\
13 anmodninger\n\
-10 anmodninger i\n\
45 anmod…\n\
-27 anna\n\
-13 anna about\n\
-11 anne\n\
-9 anni\n\
-9 annoncen\n\
-10 annoncer\n\
-12 annon…\n\
-9 annoying\n\
-8 annoy…\n\
-12 annual\n\
-14 annua…\n\
11 annuller\n\
-12 annullere det\n\
13 annullerer\n\
32 annul…\n\
-20 another\n\
-20 anoth…\n\
-10 anrufen\n\
-11 anrufer\n\
-11 anruf…\n\
-11 ansat i\n\
20 answer\n\
10 answer this\n\
-20 answered\n\
-14 answers\n\
-14 answe…\n\
-13 ansættelseskontrakt\n\
-18 ansæt…\n\
27 ansøg\n\
-37 ansøgning\n\
-37 ansøgning om\n\
-32 ansøg…\n\
18 ant\n\
11 antes\n\
14 antes de\n\
-17 antradieni\n\
-9 antra…\n\
-97 any\n\
10 any letter\n\
9 any more\n\
-53 any time\n\
-53 anybody\n\
-53 anybo…\n\
70 anydesk\n\
16 anydesk så\n\
75 anyde…\n\
8 anymore\n\
8 anymo…\n\
-65 anyone\n\
26 anyone about\n\
-12 anyone know\n\
-12 anyone who\n\
-67 anyon…\n\
-124 anything\n\
-13 anything else\n\
-8 anything from\n\
-8 anything i\n\
-124 anyth…\n\
10 apare\n\
12 apartment\n\
19 apart…\n\
12 apasati\n\
12 apasati tasta\n\
12 apasa…\n\
-11 apie\n\
8 apmok…\n\
-10 apolo…\n\
-101 app\n\
-15 app and\n\
-9 app er\n\
-14 app if\n\
14 app is\n\
12 app it\n\
26 app nu\n\
-8 app og\n\
-24 app on\n\
-8 app or\n\
9 app please\n\
8 app says\n\
33 app so\n\
-8 app that\n\
-25 app to\n\
-19 appareil\n\
-19 appar…\n\
10 appearance\n\
10 appearance before\n\
17 appea…\n\
-9 appeler\n\
-21 appelez\n\
-20 appelez le\n\
22 appelle\n\
-12 appel…\n\
-119 appen\n\
-20 appen eller\n\
-35 appen for\n\
-28 appen inden\n\
12 appen og\n\
-16 appen vi\n\
68 apple\n\
26 apple gift\n\
20 apple pay\n\
17 apple…\n\
8 application is\n\
8 applied\n\
31 applies\n\
50 appli…\n\
-29 apply\n\
-27 apply for\n\
-44 appointment\n\
-31 appointment for\n\
-53 appoi…\n\
11 approve\n\
11 approve in\n\
-15 approve it\n\
-11 approve something\n\
-35 approved\n\
15 approved by\n\
-11 approved in\n\
-16 approving\n\
-41 appro…\n\
-16 apr\n\
-14 april\n\
-9 apruebe\n\
-9 aprue…\n\
-8 apziu…\n\
10 araba…\n\
-15 aradi…\n\
-36 arayacak\n\
-40 araya…\n\
-44 arayin\n\
9 arayip\n\
-28 arayi…\n\
-9 arba\n\
10 arbeitet\n\
15 arbei…\n\
13 arbejder\n\
11 arbejdernes\n\
11 arbejdernes landsbank\n\
-16 arbejdet\n\
20 arbejdstøj\n\
20 arbejdstøj og\n\
33 arbej…\n\
9 archi…\n\
82 are\n\
21 are a\n\
11 are at\n\
10 are buying\n\
14 are calling\n\
-15 are closed\n\
-12 are going\n\
-25 are here\n\
18 are in\n\
-16 are nine\n\
-8 are offered\n\
16 are receiving\n\
19 are speaking\n\
15 are the\n\
-14 are up\n\
40 are you\n\
31 area\n\
21 area right\n\
15 ariyoruz\n\
13 ariyo…\n\
-9 arkadaslar\n\
-15 arkasindaki\n\
-15 arkas…\n\
8 armbå…\n\
-9 arnaque\n\
-9 arnaq…\n\
12 arrest\n\
15 arrest and\n\
-9 arrest me\n\
-47 arrested\n\
-17 arrested two\n\
12 arrestordre\n\
-26 arres…\n\
-13 arrete\n\
-13 arret…\n\
-15 arrival\n\
9 arrived\n\
-27 arrives\n\
-8 arrives in\n\
-9 arrives within\n\
-29 arriv…\n\
9 art\n\
8 arving\n\
8 arvin…\n\
-43 as\n\
-10 as agreed\n\
-13 as an\n\
-10 as criminals\n\
-10 as in\n\
-15 as of\n\
20 as per\n\
15 as soon\n\
-11 as there\n\
-24 as usual\n\
11 as we\n\
-20 as you\n\
-10 as youve\n\
8 asa\n\
-8 ashbrook\n\
-8 ashbr…\n\
-10 asi\n\
-141 ask\n\
-44 ask for\n\
-15 ask him\n\
-13 ask us\n\
-19 ask what\n\
-25 ask you\n\
-139 asked\n\
-40 asked for\n\
-10 asked her\n\
-12 asked my\n\
-13 asked to\n\
-26 asked us\n\
-11 asked you\n\
40 asking\n\
17 asking my\n\
40 askin…\n\
37 asks\n\
30 asks for\n\
19 asks if\n\
-14 asks its\n\
-13 asks me\n\
-14 asleep\n\
-14 aslee…\n\
-15 assessment\n\
-16 asses…\n\
9 assets\n\
9 asset…\n\
-8 assist\n\
36 assistant\n\
8 assistant to\n\
14 assistent\n\
46 assis…\n\
13 assoc…\n\
16 asta e\n\
-160 at\n\
-50 at #\n\
-125 at @link\n\
20 at a\n\
10 at afvise\n\
19 at all\n\
9 at an\n\
-13 at anmelde\n\
-14 at any\n\
18 at bekræfte\n\
14 at beskytte\n\
-23 at betale\n\
35 at blive\n\
29 at bruge\n\
-10 at citizen\n\
15 at customs\n\
12 at de\n\
15 at den\n\
9 at det\n\
-11 at du\n\
-8 at en\n\
-10 at first\n\
-15 at flytte\n\
12 at fortsætte\n\
47 at få\n\
8 at føtex\n\
-12 at godkende\n\
-8 at gøre\n\
-37 at han\n\
-23 at have\n\
13 at hente\n\
-21 at her\n\
-10 at home\n\
-11 at hoppe\n\
11 at indtaste\n\
-10 at ingen\n\
-11 at installere\n\
-10 at it\n\
-44 at jeg\n\
-9 at least\n\
-16 at låne\n\
13 at låse\n\
-18 at lægge\n\
11 at læse\n\
-27 at man\n\
-11 at mine\n\
-9 at mitid\n\
20 at modtage\n\
19 at møde\n\
16 at noon\n\
9 at norlys\n\
21 at our\n\
-11 at overføre\n\
-11 at rette\n\
-14 at ringe\n\
10 at se\n\
10 at spørge\n\
49 at stoppe\n\
31 at swipe\n\
-8 at ten\n\
-88 at the\n\
20 at undgå\n\
-11 at vide\n\
9 at vores\n\
-29 at være\n\
-24 atar\n\
-24 atar misin\n\
-10 atari…\n\
11 ateis\n\
-8 atejo\n\
-12 ati\n\
14 atnau…\n\
10 atsidarykit\n\
10 atsid…\n\
-20 atsiimti\n\
-19 atsii…\n\
11 atsiusk\n\
13 atsiu…\n\
27 attached\n\
13 attached to\n\
36 attac…\n\
9 attempt\n\
10 attempt to\n\
8 attem…\n\
28 attention\n\
14 attention all\n\
19 atten…\n\
12 attiv…\n\
-15 au\n\
10 au nom\n\
-10 auch\n\
10 audit\n\
14 auf\n\
-18 auf @link\n\
-8 auf der\n\
8 auf ein\n\
10 aufenthaltsrecht\n\
13 aufen…\n\
11 aug\n\
11 aug #\n\
-13 august\n\
-13 augus…\n\
-37 aula\n\
14 aunt\n\
14 aunt knows\n\
8 aus\n\
-13 ausge…\n\
-13 authenticator\n\
-12 authe…\n\
-10 authorities\n\
-11 authority\n\
-78 authority.benefits|claims\n\
-15 authority.benefits|claims authority.police|claims\n\
13 authority.benefits|claims authority.state|claims\n\
-35 authority.benefits|claims authority.tax|claims\n\
15 authority.benefits|claims claim.already-paid|claims\n\
-18 authority.benefits|claims claim.deposit|claims\n\
-17 authority.benefits|claims claim.emergency|claims\n\
-12 authority.benefits|claims claim.fee|claims\n\
-10 authority.benefits|claims claim.job|claims\n\
-14 authority.benefits|claims claim.link|claims\n\
-24 authority.benefits|claims claim.mule|claims\n\
11 authority.benefits|claims claim.paid-back|claims\n\
23 authority.benefits|claims claim.parcel|claims\n\
-28 authority.benefits|claims claim.pick-up|claims\n\
-11 authority.benefits|claims claim.purchase|claims\n\
23 authority.benefits|claims claim.refund|claims\n\
-13 authority.benefits|claims claim.residence|claims\n\
10 authority.benefits|claims claim.your-own|claims\n\
-16 authority.benefits|claims credential.bank-details|asks\n\
-9 authority.benefits|claims credential.bank-details|claims\n\
12 authority.benefits|claims credential.card|asks\n\
9 authority.benefits|claims credential.code|claims\n\
11 authority.benefits|claims credential.cpr|claims\n\
-13 authority.benefits|claims credential.cpr|reports\n\
-15 authority.benefits|claims credential.id-document|asks\n\
-52 authority.benefits|claims credential.id-document|claims\n\
11 authority.benefits|claims credential.mitid|advises\n\
38 authority.benefits|claims credential.mitid|asks\n\
22 authority.benefits|claims credential.mitid|claims\n\
-8 authority.benefits|claims credential.mitid|reports\n\
-11 authority.benefits|claims credential.one-time-code|claims\n\
16 authority.benefits|claims credential.password|asks\n\
25 authority.benefits|claims credential.password|claims\n\
-13 authority.benefits|claims credential.personal-information|claims\n\
-12 authority.benefits|claims credential.pin|claims\n\
-10 authority.benefits|claims firm.courier|claims\n\
-10 authority.benefits|claims firm.toll|claims\n\
51 authority.benefits|claims money.amount|claims\n\
16 authority.benefits|claims money.unusual-means|claims\n\
8 authority.benefits|claims person.agent|claims\n\
11 authority.benefits|claims person.family|claims\n\
-14 authority.benefits|claims person.recruiter|claims\n\
42 authority.benefits|claims threat.block|threatens\n\
-9 authority.benefits|claims threat.deadline|threatens\n\
-78 authority.benefits|live\n\
-32 authority.benefits|reader\n\
19 authority.benefits|speaks\n\
-36 authority.court|claims\n\
-22 authority.court|claims authority.digital-post|claims\n\
11 authority.court|claims authority.europol|claims\n\
9 authority.court|claims authority.ministry|claims\n\
-9 authority.court|claims authority.police|reports\n\
-36 authority.court|claims authority.prosecution|claims\n\
36 authority.court|claims authority.tax|claims\n\
12 authority.court|claims claim.abroad|claims\n\
22 authority.court|claims claim.case|claims\n\
-47 authority.court|claims claim.crime|claims\n\
-36 authority.court|claims claim.deposit|claims\n\
10 authority.court|claims claim.emergency|claims\n\
10 authority.court|claims claim.fee|claims\n\
-15 authority.court|claims claim.fine|claims\n\
8 authority.court|claims claim.misused-name|claims\n\
15 authority.court|claims claim.no-checking|claims\n\
11 authority.court|claims claim.other-account|claims\n\
8 authority.court|claims claim.paid-back|claims\n\
8 authority.court|claims credential.bank-details|asks\n\
11 authority.court|claims credential.bank-details|claims\n\
11 authority.court|claims credential.card|asks\n\
17 authority.court|claims credential.card|reports\n\
16 authority.court|claims credential.cpr|asks\n\
15 authority.court|claims credential.cpr|claims\n\
-14 authority.court|claims credential.id-document|asks\n\
18 authority.court|claims credential.id-document|reports\n\
-22 authority.court|claims credential.mitid|claims\n\
9 authority.court|claims credential.personal-information|asks\n\
19 authority.court|claims firm.payment|claims\n\
36 authority.court|claims money.amount|claims\n\
-11 authority.court|claims money.amount|reports\n\
-52 authority.court|claims money.valuables|claims\n\
8 authority.court|claims person.family|claims\n\
-16 authority.court|claims person.landlord|claims\n\
-16 authority.court|claims threat.arrest|threatens\n\
19 authority.court|claims threat.block|threatens\n\
-33 authority.court|claims threat.deadline|threatens\n\
26 authority.court|claims threat.debt|threatens\n\
10 authority.court|claims threat.exposure|threatens\n\
-36 authority.court|live\n\
-22 authority.court|reports\n\
-13 authority.court|reports firm.bank|claims\n\
-12 authority.court|reports threat.court|reports\n\
18 authority.customs|claims\n\
9 authority.customs|claims authority.police|claims\n\
-13 authority.customs|claims claim.already-paid|claims\n\
16 authority.customs|claims claim.crime|claims\n\
13 authority.customs|claims claim.emergency|claims\n\
-19 authority.customs|claims claim.fee|claims\n\
24 authority.customs|claims claim.misused-name|claims\n\
13 authority.customs|claims claim.parcel|claims\n\
17 authority.customs|claims claim.purchase|claims\n\
12 authority.customs|claims claim.refund|claims\n\
12 authority.customs|claims credential.card|asks\n\
9 authority.customs|claims credential.card|claims\n\
-22 authority.customs|claims credential.personal-information|asks\n\
-28 authority.customs|claims firm.courier|claims\n\
65 authority.customs|claims money.amount|claims\n\
17 authority.customs|claims person.agent|claims\n\
13 authority.customs|claims threat.court|threatens\n\
18 authority.customs|claims threat.deadline|threatens\n\
18 authority.customs|live\n\
12 authority.customs|reader\n\
-90 authority.digital-post|claims\n\
-12 authority.digital-post|claims authority.immigration|claims\n\
-27 authority.digital-post|claims authority.municipality|claims\n\
-59 authority.digital-post|claims authority.police|claims\n\
-26 authority.digital-post|claims authority.tax|claims\n\
-11 authority.digital-post|claims claim.abroad|claims\n\
-21 authority.digital-post|claims claim.case|claims\n\
-30 authority.digital-post|claims claim.fee|claims\n\
-58 authority.digital-post|claims claim.fine|claims\n\
-10 authority.digital-post|claims claim.link|claims\n\
-11 authority.digital-post|claims claim.no-checking|claims\n\
-21 authority.digital-post|claims claim.parcel|claims\n\
14 authority.digital-post|claims claim.refund|claims\n\
8 authority.digital-post|claims claim.renewal|claims\n\
-8 authority.digital-post|claims claim.safe-account|claims\n\
-12 authority.digital-post|claims claim.unpaid|claims\n\
-14 authority.digital-post|claims claim.unusual-activity|claims\n\
11 authority.digital-post|claims credential.password|asks\n\
-59 authority.digital-post|claims firm.bank|claims\n\
-15 authority.digital-post|claims firm.toll|claims\n\
-68 authority.digital-post|claims money.amount|claims\n\
-9 authority.digital-post|claims person.agent|claims\n\
30 authority.digital-post|claims threat.block|threatens\n\
-53 authority.digital-post|claims threat.court|threatens\n\
23 authority.digital-post|claims threat.deadline|threatens\n\
-15 authority.digital-post|claims threat.debt|threatens\n\
8 authority.digital-post|denies\n\
-90 authority.digital-post|live\n\
-78 authority.digital-post|reader\n\
34 authority.digital-post|speaks\n\
64 authority.embassy|claims\n\
8 authority.embassy|claims claim.case|claims\n\
22 authority.embassy|claims claim.crime|claims\n\
10 authority.embassy|claims claim.emergency|claims\n\
13 authority.embassy|claims claim.fee|claims\n\
8 authority.embassy|claims claim.isolation|claims\n\
8 authority.embassy|claims claim.job|claims\n\
10 authority.embassy|claims claim.no-checking|claims\n\
13 authority.embassy|claims claim.other-account|claims\n\
8 authority.embassy|claims claim.paid-back|claims\n\
23 authority.embassy|claims claim.residence|claims\n\
8 authority.embassy|claims credential.bank-details|asks\n\
10 authority.embassy|claims credential.code|asks\n\
10 authority.embassy|claims credential.id-document|asks\n\
22 authority.embassy|claims credential.id-document|claims\n\
22 authority.embassy|claims firm.payment|claims\n\
37 authority.embassy|claims money.amount|claims\n\
8 authority.embassy|claims money.unusual-means|claims\n\
10 authority.embassy|claims person.agent|claims\n\
15 authority.embassy|claims person.family|claims\n\
12 authority.embassy|claims threat.arrest|threatens\n\
15 authority.embassy|claims threat.block|threatens\n\
30 authority.embassy|claims threat.deadline|threatens\n\
11 authority.embassy|claims threat.deportation|threatens\n\
64 authority.embassy|live\n\
-11 authority.embassy|reports\n\
-9 authority.embassy|reports authority.police|claims\n\
-8 authority.embassy|reports claim.fee|claims\n\
54 authority.embassy|speaks\n\
97 authority.europol|claims\n\
9 authority.europol|claims authority.nsk|claims\n\
54 authority.europol|claims authority.police|claims\n\
16 authority.europol|claims authority.prosecution|claims\n\
36 authority.europol|claims claim.case|claims\n\
51 authority.europol|claims claim.crime|claims\n\
8 authority.europol|claims claim.deposit|claims\n\
8 authority.europol|claims claim.fee|claims\n\
9 authority.europol|claims claim.link|claims\n\
-20 authority.europol|claims claim.unusual-activity|claims\n\
15 authority.europol|claims credential.cpr|claims\n\
8 authority.europol|claims credential.id-document|claims\n\
14 authority.europol|claims credential.personal-information|claims\n\
10 authority.europol|claims money.amount|claims\n\
9 authority.europol|claims person.agent|claims\n\
19 authority.europol|claims threat.arrest|threatens\n\
-21 authority.europol|claims threat.block|threatens\n\
46 authority.europol|claims threat.court|threatens\n\
71 authority.europol|claims threat.deadline|threatens\n\
28 authority.europol|claims threat.exposure|threatens\n\
97 authority.europol|live\n\
50 authority.europol|reader\n\
49 authority.europol|speaks\n\
-49 authority.health|claims\n\
17 authority.health|claims authority.police|claims\n\
9 authority.health|claims claim.case|claims\n\
-29 authority.health|claims claim.emergency|claims\n\
14 authority.health|claims claim.fee|claims\n\
9 authority.health|claims claim.parcel|claims\n\
19 authority.health|claims claim.refund|claims\n\
-13 authority.health|claims claim.renewal|claims\n\
8 authority.health|claims credential.bank-details|asks\n\
19 authority.health|claims credential.card|asks\n\
10 authority.health|claims credential.card|claims\n\
17 authority.health|claims credential.cpr|asks\n\
-9 authority.health|claims credential.id-document|asks\n\
-25 authority.health|claims credential.id-document|claims\n\
-17 authority.health|claims firm.courier|claims\n\
25 authority.health|claims money.amount|claims\n\
8 authority.health|claims threat.deportation|threatens\n\
-49 authority.health|live\n\
-8 authority.health|reader\n\
-32 authority.health|speaks\n\
16 authority.immigration|claims\n\
9 authority.immigration|claims authority.municipality|claims\n\
22 authority.immigration|claims authority.police|claims\n\
-10 authority.immigration|claims claim.all-money|claims\n\
21 authority.immigration|claims claim.fee|claims\n\
28 authority.immigration|claims claim.fine|claims\n\
18 authority.immigration|claims claim.parcel|claims\n\
-13 authority.immigration|claims claim.pick-up|claims\n\
8 authority.immigration|claims claim.prompt|claims\n\
9 authority.immigration|claims claim.renewal|claims\n\
41 authority.immigration|claims claim.residence|claims\n\
14 authority.immigration|claims claim.unpaid|claims\n\
-13 authority.immigration|claims claim.your-own|claims\n\
10 authority.immigration|claims credential.cpr|asks\n\
14 authority.immigration|claims credential.id-document|asks\n\
-10 authority.immigration|claims credential.id-document|claims\n\
8 authority.immigration|claims credential.mitid|claims\n\
21 authority.immigration|claims firm.payment|claims\n\
76 authority.immigration|claims money.amount|claims\n\
-9 authority.immigration|claims threat.block|threatens\n\
41 authority.immigration|claims threat.deadline|threatens\n\
30 authority.immigration|claims threat.deportation|threatens\n\
16 authority.immigration|live\n\
-9 authority.immigration|reports\n\
18 authority.immigration|speaks\n\
84 authority.ministry|claims\n\
13 authority.ministry|claims authority.police|claims\n\
26 authority.ministry|claims claim.case|claims\n\
40 authority.ministry|claims claim.crime|claims\n\
12 authority.ministry|claims claim.isolation|claims\n\
17 authority.ministry|claims claim.misused-name|claims\n\
8 authority.ministry|claims claim.refund|claims\n\
19 authority.ministry|claims claim.robot|claims\n\
10 authority.ministry|claims claim.unusual-activity|claims\n\
11 authority.ministry|claims credential.cpr|asks\n\
12 authority.ministry|claims credential.cpr|claims\n\
8 authority.ministry|claims credential.id-document|claims\n\
9 authority.ministry|claims firm.bank|claims\n\
13 authority.ministry|claims money.amount|claims\n\
14 authority.ministry|claims person.agent|claims\n\
15 authority.ministry|claims threat.court|threatens\n\
11 authority.ministry|claims threat.deadline|threatens\n\
84 authority.ministry|live\n\
52 authority.ministry|reader\n\
12 authority.ministry|reports\n\
18 authority.ministry|reports authority.police|reports\n\
18 authority.ministry|reports threat.deadline|reports\n\
63 authority.ministry|speaks\n\
-64 authority.municipality|claims\n\
-15 authority.municipality|claims authority.police|claims\n\
-14 authority.municipality|claims claim.case|claims\n\
-9 authority.municipality|claims claim.crime|claims\n\
-9 authority.municipality|claims claim.fee|claims\n\
22 authority.municipality|claims claim.parcel|claims\n\
-23 authority.municipality|claims claim.purchase|claims\n\
12 authority.municipality|claims claim.refund|claims\n\
-13 authority.municipality|claims claim.residence|claims\n\
-9 authority.municipality|claims claim.your-own|claims\n\
10 authority.municipality|claims credential.card|claims\n\
14 authority.municipality|claims credential.code|asks\n\
16 authority.municipality|claims credential.cpr|advises\n\
9 authority.municipality|claims credential.cpr|asks\n\
-14 authority.municipality|claims credential.id-document|asks\n\
-48 authority.municipality|claims credential.id-document|claims\n\
12 authority.municipality|claims credential.mitid|asks\n\
24 authority.municipality|claims credential.mitid|claims\n\
-10 authority.municipality|claims credential.one-time-code|claims\n\
11 authority.municipality|claims credential.password|asks\n\
21 authority.municipality|claims credential.password|claims\n\
-14 authority.municipality|claims firm.bank|claims\n\
-11 authority.municipality|claims firm.courier|claims\n\
24 authority.municipality|claims money.amount|claims\n\
-16 authority.municipality|claims person.family|claims\n\
-28 authority.municipality|claims threat.block|threatens\n\
-22 authority.municipality|claims threat.deadline|threatens\n\
-64 authority.municipality|live\n\
-19 authority.municipality|reader\n\
-20 authority.municipality|speaks\n\
36 authority.nsk|claims\n\
15 authority.nsk|claims claim.case|claims\n\
15 authority.nsk|claims claim.crime|claims\n\
-11 authority.nsk|claims credential.bank-details|claims\n\
18 authority.nsk|claims threat.arrest|threatens\n\
-8 authority.nsk|claims threat.court|threatens\n\
8 authority.nsk|claims threat.exposure|threatens\n\
36 authority.nsk|live\n\
25 authority.nsk|reader\n\
16 authority.nsk|speaks\n\
90 authority.police|claims\n\
-30 authority.police|claims authority.police|reports\n\
15 authority.police|claims authority.prosecution|claims\n\
16 authority.police|claims claim.all-money|claims\n\
-19 authority.police|claims claim.already-paid|claims\n\
10 authority.police|claims claim.cannot-meet|claims\n\
-39 authority.police|claims claim.case|claims\n\
112 authority.police|claims claim.crime|claims\n\
-9 authority.police|claims claim.crime|reports\n\
13 authority.police|claims claim.deposit|claims\n\
-8 authority.police|claims claim.emergency|claims\n\
-29 authority.police|claims claim.fee|claims\n\
42 authority.police|claims claim.fine|claims\n\
12 authority.police|claims claim.investment|claims\n\
43 authority.police|claims claim.isolation|claims\n\
-19 authority.police|claims claim.link|claims\n\
95 authority.police|claims claim.misused-name|claims\n\
11 authority.police|claims claim.misused-name|reports\n\
12 authority.police|claims claim.mule|claims\n\
11 authority.police|claims claim.new-number|claims\n\
33 authority.police|claims claim.no-checking|claims\n\
-16 authority.police|claims claim.no-checking|reports\n\
33 authority.police|claims claim.other-account|claims\n\
14 authority.police|claims claim.paid-back|claims\n\
63 authority.police|claims claim.pick-up|claims\n\
-18 authority.police|claims claim.prize|claims\n\
-17 authority.police|claims claim.prompt|claims\n\
-13 authority.police|claims claim.purchase|claims\n\
-14 authority.police|claims claim.renewal|claims\n\
19 authority.police|claims claim.residence|claims\n\
-13 authority.police|claims claim.residence|reports\n\
13 authority.police|claims claim.robot|claims\n\
48 authority.police|claims claim.safe-account|claims\n\
-12 authority.police|claims claim.safe-account|reports\n\
19 authority.police|claims claim.unpaid|claims\n\
15 authority.police|claims claim.unusual-activity|claims\n\
-36 authority.police|claims claim.your-own|claims\n\
42 authority.police|claims credential.balance|asks\n\
12 authority.police|claims credential.balance|claims\n\
12 authority.police|claims credential.balance|reports\n\
45 authority.police|claims credential.bank-details|asks\n\
-10 authority.police|claims credential.bank-details|reports\n\
-11 authority.police|claims credential.card|advises\n\
-18 authority.police|claims credential.card|asks\n\
-14 authority.police|claims credential.card|claims\n\
-9 authority.police|claims credential.card|reports\n\
-8 authority.police|claims credential.code|claims\n\
47 authority.police|claims credential.cpr|asks\n\
56 authority.police|claims credential.cpr|claims\n\
24 authority.police|claims credential.id-document|claims\n\
11 authority.police|claims credential.id-document|reports\n\
-24 authority.police|claims credential.mitid|advises\n\
-18 authority.police|claims credential.mitid|claims\n\
-9 authority.police|claims credential.mitid|reports\n\
11 authority.police|claims credential.one-time-code|asks\n\
32 authority.police|claims credential.personal-information|claims\n\
-87 authority.police|claims firm.bank|claims\n\
-14 authority.police|claims firm.bank|reports\n\
9 authority.police|claims firm.courier|claims\n\
44 authority.police|claims firm.payment|claims\n\
-11 authority.police|claims firm.support|claims\n\
10 authority.police|claims firm.telecom|claims\n\
12 authority.police|claims money.amount|claims\n\
9 authority.police|claims money.unusual-means|claims\n\
12 authority.police|claims money.unusual-means|reports\n\
67 authority.police|claims money.valuables|claims\n\
-13 authority.police|claims money.valuables|denies\n\
12 authority.police|claims person.agent|claims\n\
-11 authority.police|claims person.agent|reports\n\
-13 authority.police|claims person.buyer|claims\n\
27 authority.police|claims person.family|claims\n\
-11 authority.police|claims person.family|reports\n\
12 authority.police|claims threat.arrest|denies\n\
-10 authority.police|claims threat.arrest|reports\n\
109 authority.police|claims threat.arrest|threatens\n\
-17 authority.police|claims threat.block|threatens\n\
-15 authority.police|claims threat.court|reports\n\
17 authority.police|claims threat.court|threatens\n\
10 authority.police|claims threat.deadline|reports\n\
69 authority.police|claims threat.deadline|threatens\n\
-9 authority.police|claims threat.deportation|threatens\n\
29 authority.police|claims threat.exposure|threatens\n\
-21 authority.police|denies\n\
-10 authority.police|denies money.valuables|denies\n\
90 authority.police|live\n\
58 authority.police|reader\n\
-73 authority.police|reports\n\
-12 authority.police|reports claim.case|claims\n\
-13 authority.police|reports claim.case|reports\n\
9 authority.police|reports claim.crime|claims\n\
-26 authority.police|reports claim.crime|reports\n\
18 authority.police|reports claim.deposit|claims\n\
-9 authority.police|reports claim.investment|claims\n\
-8 authority.police|reports claim.parcel|claims\n\
-13 authority.police|reports claim.prize|reports\n\
15 authority.police|reports claim.recovery|claims\n\
-9 authority.police|reports claim.robot|reports\n\
-8 authority.police|reports claim.safe-account|reports\n\
14 authority.police|reports credential.balance|claims\n\
16 authority.police|reports credential.bank-details|claims\n\
-8 authority.police|reports credential.card|claims\n\
-15 authority.police|reports credential.card|reports\n\
-8 authority.police|reports credential.code|reports\n\
-17 authority.police|reports credential.cpr|reports\n\
18 authority.police|reports credential.id-document|reports\n\
-11 authority.police|reports firm.bank|claims\n\
-19 authority.police|reports firm.bank|reports\n\
-12 authority.police|reports money.amount|reports\n\
-8 authority.police|reports money.unusual-means|claims\n\
-17 authority.police|reports money.valuables|reports\n\
-13 authority.police|reports person.agent|claims\n\
-14 authority.police|reports threat.arrest|reports\n\
27 authority.police|reports threat.block|reports\n\
9 authority.police|reports threat.deadline|reports\n\
-11 authority.police|reports threat.deadline|threatens\n\
101 authority.police|speaks\n\
63 authority.prosecution|claims claim.case|claims\n\
-21 authority.prosecution|claims claim.deposit|claims\n\
13 authority.prosecution|claims claim.fee|claims\n\
11 authority.prosecution|claims claim.parcel|claims\n\
-8 authority.prosecution|claims claim.prompt|claims\n\
11 authority.prosecution|claims credential.id-document|claims\n\
-20 authority.prosecution|claims firm.bank|claims\n\
21 authority.prosecution|claims money.amount|claims\n\
-30 authority.prosecution|claims money.valuables|claims\n\
16 authority.prosecution|claims threat.arrest|threatens\n\
22 authority.prosecution|claims threat.exposure|threatens\n\
-20 authority.prosecution|reader\n\
-16 authority.prosecution|speaks\n\
28 authority.state|claims\n\
8 authority.state|claims claim.all-money|claims\n\
8 authority.state|claims claim.crime|claims\n\
9 authority.state|claims claim.fee|claims\n\
30 authority.state|claims claim.link|claims\n\
-12 authority.state|claims claim.parcel|claims\n\
15 authority.state|claims claim.prize|claims\n\
22 authority.state|claims claim.refund|claims\n\
12 authority.state|claims claim.unpaid|claims\n\
11 authority.state|claims claim.unusual-activity|claims\n\
-8 authority.state|claims claim.your-own|claims\n\
9 authority.state|claims credential.card|asks\n\
-19 authority.state|claims credential.card|claims\n\
-8 authority.state|claims credential.id-document|claims\n\
8 authority.state|claims credential.mitid|asks\n\
8 authority.state|claims credential.mitid|reports\n\
8 authority.state|claims firm.bank|reports\n\
32 authority.state|claims money.amount|claims\n\
15 authority.state|claims threat.block|threatens\n\
28 authority.state|claims threat.deadline|threatens\n\
28 authority.state|live\n\
22 authority.state|reader\n\
-29 authority.state|speaks\n\
18 authority.tax|claims claim.abroad|claims\n\
9 authority.tax|claims claim.already-paid|claims\n\
12 authority.tax|claims claim.case|claims\n\
9 authority.tax|claims claim.easy-money|claims\n\
-10 authority.tax|claims claim.emergency|claims\n\
-12 authority.tax|claims claim.fee|denies\n\
-8 authority.tax|claims claim.investment|claims\n\
-17 authority.tax|claims claim.link|claims\n\
9 authority.tax|claims claim.no-checking|claims\n\
8 authority.tax|claims claim.paid-back|claims\n\
-24 authority.tax|claims claim.parcel|claims\n\
-11 authority.tax|claims claim.pick-up|claims\n\
12 authority.tax|claims claim.recovery|claims\n\
14 authority.tax|claims claim.refund|claims\n\
27 authority.tax|claims claim.renewal|claims\n\
-14 authority.tax|claims claim.unpaid|claims\n\
38 authority.tax|claims credential.card|asks\n\
13 authority.tax|claims credential.card|reports\n\
17 authority.tax|claims credential.code|claims\n\
19 authority.tax|claims credential.cpr|asks\n\
-22 authority.tax|claims credential.personal-information|claims\n\
-11 authority.tax|claims firm.bank|claims\n\
16 authority.tax|claims firm.payment|claims\n\
-16 authority.tax|claims firm.support|claims\n\
84 authority.tax|claims money.amount|claims\n\
-12 authority.tax|claims money.unusual-means|claims\n\
15 authority.tax|claims money.valuables|claims\n\
9 authority.tax|claims threat.arrest|threatens\n\
33 authority.tax|claims threat.block|threatens\n\
20 authority.tax|claims threat.court|threatens\n\
20 authority.tax|claims threat.deadline|threatens\n\
25 authority.tax|claims threat.debt|threatens\n\
-25 authority.tax|reader\n\
-24 authority.tax|reports credential.card|claims\n\
-21 authority.tax|reports firm.bank|claims\n\
17 authority.tax|reports threat.deadline|threatens\n\
52 authority.tax|speaks\n\
120 authority|claims\n\
-18 authority|denies\n\
-121 authority|reports\n\
333 authority|speaks\n\
-13 autho…\n\
12 auto\n\
10 auto debit\n\
14 autob…\n\
25 automated\n\
8 automated call\n\
-16 automaten\n\
-14 automaten på\n\
-8 automatic\n\
-9 automatically\n\
-10 automaticamente\n\
-13 automatisk\n\
-11 automatisk besked\n\
-13 automatycznie\n\
-57 autom…\n\
17 autor…\n\
24 avans\n\
8 avec\n\
-8 avec un\n\
-25 avem\n\
-19 aveti\n\
-8 aviez\n\
22 avis\n\
-10 avisen\n\
-11 avise…\n\
-11 aviso\n\
45 avoid\n\
10 avoid disconnection\n\
29 avrupa\n\
29 avrup…\n\
14 awaits\n\
20 awaits your\n\
15 await…\n\
-10 aware\n\
-19 away\n\
9 ay\n\
-10 ayni\n\
12 ayse\n\
-26 b\n\
-10 b den\n\
17 back\n\
8 back #\n\
-8 back after\n\
13 back at\n\
-12 back dont\n\
-11 back of\n\
75 back on\n\
19 back to\n\
21 back together\n\
-49 back when\n\
12 back with\n\
8 background\n\
8 backg…\n\
8 backup\n\
8 backu…\n\
-10 bad om\n\
-16 badge\n\
-17 bagefter\n\
-17 bagef…\n\
-10 baglanti\n\
-15 bagsiden af\n\
-21 baiet…\n\
23 bail\n\
18 bailiff\n\
13 baili…\n\
-9 bak\n\
-8 bakken\n\
-8 bakke…\n\
16 balance\n\
-8 balance is\n\
14 balan…\n\
15 baltic\n\
15 balti…\n\
16 ban\n\
34 bana\n\
-52 banca\n\
-14 banca o\n\
13 bancaire\n\
10 banca…\n\
-14 bande\n\
-14 bang\n\
10 bange\n\
73 bank\n\
-18 bank #\n\
12 bank @link\n\
-10 bank a\n\
-8 bank account\n\
26 bank and\n\
8 bank asks\n\
53 bank calls\n\
22 bank card\n\
-20 bank det\n\
-14 bank details\n\
19 bank din\n\
-14 bank du\n\
8 bank er\n\
14 bank good\n\
-31 bank has\n\
8 bank i\n\
-15 bank in\n\
9 bank is\n\
15 bank ja\n\
31 bank jeg\n\
8 bank lady\n\
24 bank og\n\
-8 bank on\n\
9 bank på\n\
9 bank security\n\
-13 bank shes\n\
-22 bank siger\n\
-8 bank statements\n\
-13 bank the\n\
-11 bank they\n\
-18 bank today\n\
-24 bank wants\n\
-13 bank will\n\
-26 bank your\n\
-12 bank youre\n\
-12 banka\n\
11 bankas klaus\n\
-21 banka…\n\
-9 bankdag\n\
-9 bankdag i\n\
-13 bankdage\n\
-22 bankd…\n\
86 banken\n\
-10 banken der\n\
36 banken du\n\
13 banken er\n\
-9 banken fik\n\
8 banken ikke\n\
16 banken ja\n\
-25 banken og\n\
-9 banken ringede\n\
44 banken ringer\n\
22 banken siger\n\
-22 banken skal\n\
24 bankens\n\
116 banke…\n\
-9 bankfolk\n\
29 banking\n\
31 banki…\n\
-10 bankkonto\n\
-22 bankm…\n\
42 banks\n\
9 banks fraud\n\
10 banku\n\
-27 bankui\n\
-27 banku…\n\
8 banque\n\
8 banqu…\n\
-10 barba…\n\
9 barcelona\n\
11 barcelona nej\n\
9 barce…\n\
69 bare\n\
19 bare bruge\n\
-8 bare for\n\
10 bare give\n\
-24 bare godkend\n\
8 bare godkende\n\
9 bare her\n\
-9 bare hvis\n\
-19 bare høre\n\
-14 bare lægge\n\
8 bare mig\n\
10 bare og\n\
10 bare op\n\
9 bare rolig\n\
-14 bare skrive\n\
21 bare swipe\n\
9 bare vores\n\
-10 barne…\n\
-8 baska\n\
10 basta\n\
-9 basvuru\n\
-13 basvurunuz\n\
-13 basvu…\n\
10 batte…\n\
-33 bay\n\
-31 bay #\n\
109 be\n\
-8 be active\n\
-24 be asked\n\
10 be cancelled\n\
10 be closed\n\
-11 be collected\n\
10 be cut\n\
9 be disconnected\n\
34 be done\n\
9 be executed\n\
11 be given\n\
14 be out\n\
-15 be picked\n\
13 be quick\n\
-13 be recorded\n\
-18 be refunded\n\
-13 be replied\n\
19 be revoked\n\
-18 be sure\n\
8 be suspended\n\
-11 be there\n\
17 be true\n\
82 because\n\
8 because im\n\
16 because its\n\
16 because of\n\
14 because your\n\
82 becau…\n\
-20 bed\n\
14 bede dig\n\
-12 bede om\n\
-60 beder\n\
-13 beder dig\n\
-9 beder jer\n\
-24 beder om\n\
13 bedre\n\
-8 bedst\n\
-13 bedste\n\
-13 bedst…\n\
-51 bedt\n\
-43 bedt om\n\
14 bedzie\n\
12 bedzi…\n\
-38 been\n\
20 been copied\n\
-13 been granted\n\
-18 been made\n\
-10 been paid\n\
-8 been put\n\
-10 been told\n\
12 before\n\
50 before #\n\
13 before a\n\
-13 before friday\n\
-9 before i\n\
12 before midnight\n\
10 before the\n\
-9 before thursday\n\
-17 before we\n\
-29 before you\n\
10 befor…\n\
9 begge\n\
25 begge sider\n\
36 begin\n\
-9 begun\n\
-18 begynder\n\
-18 begyn…\n\
-13 behandler\n\
-8 behan…\n\
22 behind\n\
-13 behind the\n\
22 behin…\n\
-10 behold\n\
-13 behold #\n\
16 beholder\n\
24 beholder #\n\
-41 behøver\n\
-45 behøver ikke\n\
-41 behøv…\n\
16 bei\n\
9 bei einer\n\
20 being\n\
27 bekom…\n\
10 bekraft\n\
20 bekra…\n\
-8 bekræft\n\
23 bekræft dine\n\
-14 bekræfte\n\
-62 bekræfte din\n\
20 bekræfter\n\
11 bekræfter for\n\
10 bekræftet\n\
10 bekræ…\n\
20 believe\n\
8 believe you\n\
19 belie…\n\
-17 bell\n\
-18 bellahøj\n\
-11 bellahøj station\n\
-18 bella…\n\
35 below\n\
-43 beløb\n\
-10 beløb #\n\
-34 beløb på\n\
8 beløbene\n\
-31 beløbet\n\
12 beløbet er\n\
-23 beløb…\n\
103 ben\n\
12 benef…\n\
-17 beni\n\
39 benim\n\
17 berettiget\n\
17 berettiget til\n\
17 beret…\n\
10 bero\n\
-11 bescheid\n\
-8 besch…\n\
28 besked\n\
-8 besked fra\n\
12 besked om\n\
-14 beskeder\n\
9 beske…\n\
14 beskytte\n\
14 beskytte dig\n\
21 besky…\n\
-53 best\n\
-11 bestil\n\
-9 bestil tid\n\
-11 bestille\n\
-9 bestiller\n\
-27 bestilt\n\
-69 besti…\n\
-12 bestyrelsen\n\
-19 besty…\n\
9 besvare\n\
12 besva…\n\
-24 besøg\n\
-30 besøg hos\n\
33 bet\n\
159 betal\n\
29 betal #\n\
8 betal her\n\
15 betal med\n\
12 betal nu\n\
8 betal porto\n\
-54 betale\n\
-20 betale #\n\
-8 betale den\n\
9 betale en\n\
18 betale for\n\
-9 betale noget\n\
-63 betaler\n\
19 betaler #\n\
-34 betaler du\n\
-9 betaler i\n\
-52 betales\n\
-31 betales inden\n\
19 betales med\n\
-20 betales senest\n\
-14 betaling\n\
15 betaling #\n\
-20 betaling for\n\
-29 betaling på\n\
8 betalingen så\n\
8 betalings\n\
11 betalingsaftale\n\
34 betalingskort\n\
-9 betalingskortet\n\
-59 betalingsservice\n\
-8 betalingsservice december\n\
57 betalt\n\
9 betalt #\n\
14 betalt din\n\
13 betalt for\n\
-9 betalt med\n\
9 betalt to\n\
-12 betalte\n\
-103 betal…\n\
41 betjent\n\
21 betjent forbi\n\
8 betjent i\n\
-10 betjent på\n\
-9 betjenten\n\
22 betje…\n\
8 betragtes\n\
8 betreff\n\
8 betre…\n\
-19 between\n\
-27 between #\n\
-19 betwe…\n\
12 bevise\n\
16 bevis…\n\
20 bi\n\
-10 biblioteket\n\
-33 bibli…\n\
-10 bicic…\n\
-13 bicycle\n\
-16 bicyc…\n\
10 bien\n\
15 bien la\n\
-8 big\n\
-9 bike theft\n\
40 bike you\n\
10 bil\n\
9 bil i\n\
-10 bilag\n\
-9 bildiriminiz\n\
8 bilen og\n\
-12 bileziklerin\n\
-12 bilez…\n\
-16 bilgi\n\
-11 bilgilerinizi\n\
13 bilka\n\
-56 bill\n\
10 bill #\n\
-27 bill came\n\
-21 bill so\n\
12 billed\n\
19 billed af\n\
50 billede\n\
50 billede af\n\
16 billeder\n\
-9 billeder @link\n\
11 billeder af\n\
9 billedet\n\
55 bille…\n\
12 billing\n\
11 bills\n\
8 billund con\n\
36 bin\n\
14 binance\n\
14 binan…\n\
-14 biometri\n\
-14 biometrics\n\
-25 biome…\n\
11 bir\n\
10 bir aileye\n\
-26 bir sey\n\
13 birazdan\n\
13 biraz…\n\
-12 birgit\n\
-13 birgi…\n\
27 birlikte\n\
27 birli…\n\
18 birth\n\
-25 birthday\n\
-14 birthday it\n\
-20 birth…\n\
-8 bis\n\
-15 biscu…\n\
-8 bisogno\n\
-8 bisog…\n\
-24 bit\n\
18 bitcoin\n\
23 bitco…\n\
17 bitiy…\n\
-10 bitte\n\
-25 bizi\n\
-24 bizi arayin\n\
-11 blackout\n\
-8 black…\n\
-25 bladk…\n\
-18 blanchiment\n\
-18 blanc…\n\
-85 blev\n\
-9 blev afvist\n\
-15 blev spærret\n\
-21 blevet aktiveret\n\
11 blevet bestilt\n\
-17 blevet hacket\n\
-14 blevet ringet\n\
9 blevet snydt\n\
-9 blind…\n\
-32 bliv\n\
-22 bliv i\n\
49 blive\n\
15 bliver\n\
8 bliver beløbene\n\
-8 bliver de\n\
-9 bliver den\n\
15 bliver der\n\
-27 bliver din\n\
-11 bliver du\n\
-13 bliver ikke\n\
9 bliver lukket\n\
13 bliver ringet\n\
-10 bliver trukket\n\
14 bliver vi\n\
15 blive…\n\
-20 blocat\n\
-19 bloca…\n\
-47 block\n\
-15 block a\n\
8 block the\n\
-44 block your\n\
27 blockchain\n\
-51 blocked\n\
-11 blocked by\n\
-15 blocked it\n\
8 blocks\n\
-22 block…\n\
16 bloke\n\
9 blokerer\n\
-9 blokeret\n\
8 blood and\n\
8 bloque\n\
-23 bloqu…\n\
18 blot\n\
-20 blå\n\
29 bo\n\
9 bo moj\n\
-59 board\n\
-20 board has\n\
-17 board…\n\
-18 boats\n\
-28 bog\n\
22 bogholderiet\n\
15 bogho…\n\
-8 boks om\n\
15 boligen\n\
8 boligstøtte\n\
8 bonus\n\
-29 book\n\
-11 book a\n\
-30 booked\n\
-30 booke…\n\
-19 booking\n\
-26 booki…\n\
-13 booster\n\
-12 boost…\n\
9 bor\n\
14 bor i\n\
-12 bordet\n\
15 borger\n\
-12 borgeren\n\
-52 borgerservice\n\
-13 borgerservice in\n\
-52 borge…\n\
-14 bort\n\
-14 bort fra\n\
31 bot\n\
12 bot thanks\n\
22 both\n\
-10 both cards\n\
25 both sides\n\
12 bother\n\
12 bothe…\n\
14 bought a\n\
11 bounc…\n\
-29 box\n\
-19 box #\n\
-10 box by\n\
8 box code\n\
-10 box is\n\
-16 boxes\n\
22 bozuk\n\
-16 brabrand\n\
-16 brabr…\n\
-11 brakes\n\
-11 brake…\n\
9 brems…\n\
23 brev\n\
-8 brev i\n\
18 brev om\n\
-17 breve\n\
-18 brevet\n\
-9 brevet i\n\
-20 breve…\n\
-124 bring\n\
33 bring @link\n\
-17 bring id\n\
-8 bring passport\n\
-46 bring the\n\
-39 bring your\n\
-13 bring…\n\
16 bro\n\
26 bro i\n\
15 brobizz\n\
10 brobizz @link\n\
15 brobi…\n\
9 broke…\n\
27 brother\n\
27 brother is\n\
27 broth…\n\
13 browser\n\
-20 browseren\n\
-8 brows…\n\
-40 brug\n\
21 brug for\n\
-8 brug koden\n\
47 bruge\n\
9 bruge billede\n\
11 bruge de\n\
33 bruge dit\n\
10 bruge en\n\
9 bruge kort\n\
93 bruger\n\
13 bruger du\n\
52 bruger id\n\
10 bruger og\n\
15 brugernavn\n\
8 brugernavn adgangskode\n\
9 brugernavn og\n\
-14 bruges til\n\
130 bruge…\n\
-13 brugs…\n\
-18 brugt\n\
-8 brugt #\n\
-8 brugt det\n\
-12 brugte\n\
-12 brugt…\n\
-14 brun\n\
21 bs\n\
13 bs #\n\
47 btc\n\
-12 bu islemi\n\
12 buenas\n\
12 buena…\n\
11 bugun\n\
-35 bulun…\n\
-11 buna\n\
-13 buna ziua\n\
-10 bunden\n\
-8 bunde…\n\
15 bunu\n\
16 buradan\n\
33 burad…\n\
-8 buro\n\
-13 bus\n\
28 business\n\
25 busin…\n\
13 busy\n\
18 busy i\n\
39 but\n\
-9 but #\n\
-19 but dont\n\
49 but i\n\
-26 but no\n\
9 but on\n\
23 but the\n\
16 butas\n\
10 buti\n\
-29 butikken\n\
-27 butik…\n\
-16 button\n\
-16 butto…\n\
14 buy\n\
24 buy apple\n\
-15 buy gift\n\
-9 buyer\n\
-14 buyer can\n\
12 buying\n\
12 buyin…\n\
44 by\n\
-21 by #\n\
-16 by a\n\
13 by bank\n\
37 by card\n\
23 by confirming\n\
-12 by direct\n\
-8 by e\n\
8 by entering\n\
10 by friday\n\
-13 by hand\n\
-8 by herself\n\
-11 by itself\n\
-12 by law\n\
-15 by letter\n\
-12 by logging\n\
-11 by mail\n\
10 by mitid\n\
11 by one\n\
24 by paying\n\
-27 by phone\n\
-13 by post\n\
13 by sending\n\
22 by sms\n\
8 by text\n\
-12 by with\n\
12 by your\n\
-31 bye\n\
-9 bye bye\n\
-16 bøden\n\
-16 bøger\n\
-11 bønne…\n\
-38 bør\n\
-14 børnene\n\
22 børne…\n\
18 bøyle\n\
-8 bøyle bir\n\
-30 c\n\
-44 ca\n\
-10 ca #\n\
-20 ca e\n\
12 ca nu\n\
15 ca sa\n\
10 ca se\n\
-11 caduca\n\
-11 caduc…\n\
-10 cake\n\
8 calculo\n\
13 calcu…\n\
-10 calin…\n\
9 calisarak\n\
48 calis…\n\
-21 call #\n\
-17 call back\n\
15 call from\n\
11 call him\n\
-10 call may\n\
49 call me\n\
-11 call one\n\
11 call the\n\
8 call this\n\
-17 call us\n\
-20 call you\n\
-124 called\n\
-13 called back\n\
-12 called by\n\
-8 called me\n\
-18 called us\n\
-24 caller\n\
-12 callers\n\
-147 calle…\n\
-20 calling about\n\
54 calling from\n\
8 calling me\n\
-13 calling the\n\
-8 calling your\n\
38 calls\n\
70 calls you\n\
9 camara\n\
9 camar…\n\
-8 cambi…\n\
-59 came\n\
-27 came #\n\
-15 came to\n\
13 camera\n\
13 camer…\n\
-8 campu…\n\
-48 can\n\
-8 can always\n\
-12 can apply\n\
32 can be\n\
-18 can bring\n\
9 can cancel\n\
-8 can change\n\
-8 can come\n\
-9 can fetch\n\
-11 can follow\n\
13 can hear\n\
18 can i\n\
9 can match\n\
-17 can no\n\
12 can only\n\
-15 can renew\n\
9 can reverse\n\
-27 can see\n\
14 can send\n\
11 can somebody\n\
15 can stop\n\
-9 can take\n\
-26 can use\n\
-92 can you\n\
-12 canada\n\
-12 canad…\n\
29 cancel\n\
17 cancel a\n\
-16 cancel any\n\
8 cancel button\n\
23 cancel it\n\
21 cancel the\n\
11 cancellation\n\
-17 cancelled\n\
13 cancer\n\
36 cance…\n\
25 canim\n\
25 cannot\n\
-17 cannot talk\n\
25 canno…\n\
21 cant\n\
9 cant be\n\
-9 cant come\n\
12 cant help\n\
8 cant i\n\
-18 cant make\n\
11 cant talk\n\
-11 canteen\n\
-11 cante…\n\
-14 caparra\n\
-14 capar…\n\
9 captu…\n\
41 car\n\
8 car and\n\
9 car in\n\
12 car mon\n\
9 car was\n\
10 card\n\
-13 card again\n\
25 card and\n\
9 card at\n\
8 card both\n\
-8 card comes\n\
28 card details\n\
-54 card ending\n\
11 card great\n\
-24 card if\n\
-9 card in\n\
-12 card information\n\
-37 card is\n\
28 card no\n\
50 card number\n\
13 card on\n\
-23 card or\n\
9 card over\n\
-13 card press\n\
11 card so\n\
-20 card to\n\
-8 card when\n\
8 card within\n\
-19 card you\n\
12 card your\n\
-12 cards\n\
-11 cards are\n\
30 cards for\n\
-10 cards from\n\
9 cards of\n\
-15 cardul\n\
-22 cardul si\n\
-8 cardu…\n\
-26 care\n\
-19 care l\n\
8 care vine\n\
-20 care zice\n\
8 caref…\n\
-17 caretaker\n\
-18 caret…\n\
17 cargo\n\
-8 carport\n\
-8 carpo…\n\
8 carsten\n\
8 carst…\n\
-17 carta\n\
-15 carta di\n\
-8 casa sua\n\
37 case\n\
-19 case number\n\
8 case of\n\
-10 case order\n\
17 case press\n\
-8 case the\n\
12 case will\n\
13 case worker\n\
-21 cases\n\
35 cash\n\
14 cash for\n\
-10 cash or\n\
-13 cashier\n\
-13 cashi…\n\
-9 caso\n\
-12 cat\n\
10 cauti…\n\
-10 cay\n\
-11 ce\n\
-8 ce code\n\
-38 ce nest\n\
16 ce soir\n\
15 ceci\n\
8 cekil…\n\
-23 cena\n\
-26 centre\n\
-18 centr…\n\
-22 cer\n\
-14 cere\n\
13 cest\n\
11 cest un\n\
-11 chain\n\
-10 chair\n\
-8 chance to\n\
-79 change\n\
-20 change it\n\
-10 change or\n\
-10 change the\n\
-25 change your\n\
-16 changed\n\
-9 changed bank\n\
-12 changes\n\
-124 chang…\n\
-8 chapt…\n\
-17 charge\n\
12 charge #\n\
-8 charge of\n\
-16 charge your\n\
-15 charged to\n\
11 charged today\n\
9 charged you\n\
11 charger\n\
8 charges\n\
-24 charging\n\
-21 charg…\n\
-13 chat og\n\
8 chatt…\n\
10 chauffør\n\
12 chauf…\n\
-22 che\n\
-8 che la\n\
-10 che non\n\
-44 check\n\
17 check if\n\
-28 check in\n\
-14 check that\n\
-10 check up\n\
12 check with\n\
-10 check your\n\
-8 checked\n\
10 chef\n\
26 cheque\n\
14 cheque you\n\
26 chequ…\n\
14 cher\n\
-30 chi\n\
-9 chick…\n\
9 chiede il\n\
8 chiffres\n\
8 chiff…\n\
-29 child\n\
-23 child abuse\n\
-15 childs\n\
8 china\n\
8 chiri…\n\
15 choose\n\
17 choose #\n\
-12 choose a\n\
-8 choose the\n\
28 choose your\n\
20 choos…\n\
-8 christmas\n\
-14 chris…\n\
-12 chrome\n\
-14 chrome on\n\
-12 chrom…\n\
9 ci\n\
19 cia\n\
10 cia as\n\
14 ciagu\n\
14 ciagu #\n\
-20 ciao\n\
33 cifre\n\
10 cifre på\n\
9 cifre som\n\
9 cifrede\n\
11 cifret\n\
11 cifret kode\n\
22 cifre…\n\
26 cikar…\n\
12 cineva\n\
12 cinev…\n\
-8 cirka\n\
-32 citizen\n\
-42 citizen service\n\
8 citizens with\n\
-11 citizenship\n\
-38 citiz…\n\
-11 city\n\
27 civil\n\
16 civil betjent\n\
8 civil registration\n\
28 claim\n\
134 claim.abroad|claims\n\
-15 claim.abroad|claims claim.already-paid|claims\n\
-9 claim.abroad|claims claim.broken-phone|claims\n\
55 claim.abroad|claims claim.cannot-meet|claims\n\
-14 claim.abroad|claims claim.case|claims\n\
-32 claim.abroad|claims claim.crime|claims\n\
200 claim.abroad|claims claim.deposit|claims\n\
12 claim.abroad|claims claim.emergency|claims\n\
10 claim.abroad|claims claim.fee|claims\n\
13 claim.abroad|claims claim.job|claims\n\
19 claim.abroad|claims claim.paid-back|claims\n\
-9 claim.abroad|claims claim.robot|claims\n\
-13 claim.abroad|claims claim.unusual-activity|claims\n\
-15 claim.abroad|claims credential.bank-details|claims\n\
-16 claim.abroad|claims credential.card|claims\n\
14 claim.abroad|claims credential.code|claims\n\
9 claim.abroad|claims credential.id-document|asks\n\
21 claim.abroad|claims credential.id-document|claims\n\
-8 claim.abroad|claims credential.mitid|claims\n\
19 claim.abroad|claims credential.one-time-code|reports\n\
-41 claim.abroad|claims firm.bank|claims\n\
15 claim.abroad|claims firm.courier|claims\n\
15 claim.abroad|claims firm.payment|claims\n\
-11 claim.abroad|claims firm.telecom|claims\n\
80 claim.abroad|claims money.amount|claims\n\
20 claim.abroad|claims money.unusual-means|claims\n\
14 claim.abroad|claims money.valuables|claims\n\
24 claim.abroad|claims person.agent|claims\n\
8 claim.abroad|claims person.buyer|claims\n\
40 claim.abroad|claims person.family|claims\n\
182 claim.abroad|claims person.landlord|claims\n\
-8 claim.abroad|claims threat.arrest|threatens\n\
-19 claim.abroad|claims threat.block|threatens\n\
17 claim.abroad|claims threat.court|threatens\n\
82 claim.abroad|claims threat.deadline|threatens\n\
22 claim.abroad|claims threat.debt|threatens\n\
10 claim.abroad|claims threat.deportation|threatens\n\
134 claim.abroad|live\n\
94 claim.abroad|reader\n\
106 claim.abroad|speaks\n\
74 claim.all-money|claims\n\
-10 claim.all-money|claims claim.crime|claims\n\
16 claim.all-money|claims claim.easy-money|claims\n\
8 claim.all-money|claims claim.emergency|claims\n\
-8 claim.all-money|claims claim.fee|claims\n\
44 claim.all-money|claims claim.hacked|claims\n\
31 claim.all-money|claims claim.investment|claims\n\
-11 claim.all-money|claims claim.job|claims\n\
10 claim.all-money|claims claim.link|claims\n\
8 claim.all-money|claims claim.misused-name|claims\n\
10 claim.all-money|claims claim.no-checking|claims\n\
22 claim.all-money|claims claim.other-account|claims\n\
24 claim.all-money|claims claim.parcel|claims\n\
12 claim.all-money|claims claim.pick-up|claims\n\
-8 claim.all-money|claims claim.prize|claims\n\
15 claim.all-money|claims claim.purchase|claims\n\
8 claim.all-money|claims claim.recovery|claims\n\
8 claim.all-money|claims claim.renewal|claims\n\
58 claim.all-money|claims claim.safe-account|claims\n\
-23 claim.all-money|claims claim.your-own|claims\n\
17 claim.all-money|claims credential.balance|asks\n\
8 claim.all-money|claims credential.balance|claims\n\
27 claim.all-money|claims credential.bank-details|asks\n\
14 claim.all-money|claims credential.card|claims\n\
10 claim.all-money|claims credential.cpr|asks\n\
-15 claim.all-money|claims credential.cpr|reports\n\
9 claim.all-money|claims credential.mitid|asks\n\
-8 claim.all-money|claims credential.password|claims\n\
8 claim.all-money|claims firm.courier|claims\n\
53 claim.all-money|claims money.amount|claims\n\
-26 claim.all-money|claims money.valuables|claims\n\
10 claim.all-money|claims person.adviser|claims\n\
-16 claim.all-money|claims person.agent|claims\n\
41 claim.all-money|claims person.family|claims\n\
25 claim.all-money|claims threat.block|threatens\n\
-10 claim.all-money|claims threat.court|threatens\n\
75 claim.all-money|claims threat.deadline|threatens\n\
12 claim.all-money|claims threat.debt|threatens\n\
-11 claim.all-money|claims threat.deportation|threatens\n\
-15 claim.all-money|denies\n\
-12 claim.all-money|denies money.valuables|denies\n\
74 claim.all-money|live\n\
68 claim.all-money|reader\n\
-15 claim.all-money|reports\n\
-12 claim.all-money|reports claim.other-account|reports\n\
9 claim.all-money|reports claim.prize|reports\n\
-25 claim.all-money|reports claim.safe-account|reports\n\
8 claim.all-money|reports credential.balance|reports\n\
9 claim.all-money|reports credential.bank-details|reports\n\
-13 claim.all-money|reports firm.bank|claims\n\
15 claim.all-money|reports money.amount|reports\n\
-12 claim.all-money|reports person.family|claims\n\
-8 claim.all-money|reports threat.deadline|reports\n\
11 claim.all-money|speaks\n\
41 claim.already-paid|claims\n\
8 claim.already-paid|claims claim.cannot-meet|claims\n\
-25 claim.already-paid|claims claim.fee|claims\n\
14 claim.already-paid|claims claim.job|claims\n\
32 claim.already-paid|claims claim.link|claims\n\
8 claim.already-paid|claims claim.loan|claims\n\
14 claim.already-paid|claims claim.no-checking|claims\n\
-20 claim.already-paid|claims claim.other-account|claims\n\
22 claim.already-paid|claims claim.parcel|claims\n\
8 claim.already-paid|claims claim.prompt|claims\n\
-14 claim.already-paid|claims claim.purchase|claims\n\
20 claim.already-paid|claims claim.refund|claims\n\
-34 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-14 claim.already-paid|claims claim.unpaid|claims\n\
10 claim.already-paid|claims credential.balance|asks\n\
17 claim.already-paid|claims credential.bank-details|asks\n\
-15 claim.already-paid|claims credential.bank-details|claims\n\
39 claim.already-paid|claims credential.card|asks\n\
18 claim.already-paid|claims credential.card|claims\n\
16 claim.already-paid|claims credential.code|reports\n\
17 claim.already-paid|claims credential.mitid|asks\n\
21 claim.already-paid|claims credential.mitid|reports\n\
31 claim.already-paid|claims firm.bank|claims\n\
67 claim.already-paid|claims firm.courier|claims\n\
-12 claim.already-paid|claims firm.payment|claims\n\
44 claim.already-paid|claims firm.shop|claims\n\
33 claim.already-paid|claims money.amount|claims\n\
33 claim.already-paid|claims money.valuables|claims\n\
59 claim.already-paid|claims person.buyer|claims\n\
16 claim.already-paid|claims threat.block|threatens\n\
-28 claim.already-paid|claims threat.deadline|threatens\n\
-12 claim.already-paid|claims threat.debt|threatens\n\
41 claim.already-paid|live\n\
114 claim.already-paid|reader\n\
163 claim.broken-phone|claims\n\
38 claim.broken-phone|claims claim.cannot-meet|claims\n\
12 claim.broken-phone|claims claim.deposit|claims\n\
56 claim.broken-phone|claims claim.emergency|claims\n\
168 claim.broken-phone|claims claim.new-number|claims\n\
10 claim.broken-phone|claims claim.other-account|claims\n\
8 claim.broken-phone|claims claim.paid-back|claims\n\
18 claim.broken-phone|claims claim.unpaid|claims\n\
32 claim.broken-phone|claims credential.bank-details|claims\n\
-14 claim.broken-phone|claims credential.card|claims\n\
-8 claim.broken-phone|claims credential.code|claims\n\
-9 claim.broken-phone|claims credential.id-document|claims\n\
-13 claim.broken-phone|claims credential.mitid|claims\n\
27 claim.broken-phone|claims firm.bank|claims\n\
33 claim.broken-phone|claims money.amount|claims\n\
16 claim.broken-phone|claims money.unusual-means|claims\n\
-17 claim.broken-phone|claims money.valuables|claims\n\
186 claim.broken-phone|claims person.family|claims\n\
-25 claim.broken-phone|claims threat.block|threatens\n\
74 claim.broken-phone|claims threat.deadline|threatens\n\
163 claim.broken-phone|live\n\
17 claim.broken-phone|reader\n\
12 claim.broken-phone|reports\n\
12 claim.broken-phone|reports person.family|claims\n\
17 claim.broken-phone|reports threat.deadline|reports\n\
35 claim.broken-phone|speaks\n\
138 claim.cannot-meet|claims\n\
86 claim.cannot-meet|claims claim.deposit|claims\n\
30 claim.cannot-meet|claims claim.emergency|claims\n\
9 claim.cannot-meet|claims claim.fee|claims\n\
-8 claim.cannot-meet|claims claim.investment|claims\n\
23 claim.cannot-meet|claims claim.new-number|claims\n\
14 claim.cannot-meet|claims claim.no-checking|claims\n\
23 claim.cannot-meet|claims claim.other-account|claims\n\
12 claim.cannot-meet|claims claim.paid-back|claims\n\
10 claim.cannot-meet|claims claim.purchase|claims\n\
10 claim.cannot-meet|claims claim.reassurance|claims\n\
11 claim.cannot-meet|claims claim.sent-by-mistake|claims\n\
10 claim.cannot-meet|claims claim.unpaid|claims\n\
16 claim.cannot-meet|claims credential.bank-details|asks\n\
8 claim.cannot-meet|claims credential.card|asks\n\
11 claim.cannot-meet|claims credential.code|asks\n\
9 claim.cannot-meet|claims credential.code|claims\n\
8 claim.cannot-meet|claims credential.mitid|asks\n\
12 claim.cannot-meet|claims firm.bank|claims\n\
21 claim.cannot-meet|claims firm.courier|claims\n\
20 claim.cannot-meet|claims firm.payment|claims\n\
61 claim.cannot-meet|claims money.amount|claims\n\
34 claim.cannot-meet|claims money.unusual-means|claims\n\
10 claim.cannot-meet|claims person.agent|claims\n\
60 claim.cannot-meet|claims person.family|claims\n\
49 claim.cannot-meet|claims person.landlord|claims\n\
9 claim.cannot-meet|claims threat.block|threatens\n\
54 claim.cannot-meet|claims threat.deadline|threatens\n\
10 claim.cannot-meet|denies\n\
9 claim.cannot-meet|denies firm.bank|claims\n\
138 claim.cannot-meet|live\n\
70 claim.cannot-meet|reader\n\
13 claim.cannot-meet|reports\n\
12 claim.cannot-meet|reports threat.deadline|reports\n\
48 claim.cannot-meet|speaks\n\
33 claim.case|claims\n\
37 claim.case|claims claim.crime|claims\n\
-28 claim.case|claims claim.fee|claims\n\
15 claim.case|claims claim.fine|claims\n\
-25 claim.case|claims claim.hacked|claims\n\
18 claim.case|claims claim.link|claims\n\
13 claim.case|claims claim.misused-name|claims\n\
20 claim.case|claims claim.no-checking|claims\n\
-41 claim.case|claims claim.parcel|claims\n\
13 claim.case|claims claim.pick-up|claims\n\
11 claim.case|claims claim.prize|claims\n\
-14 claim.case|claims claim.prompt|claims\n\
10 claim.case|claims claim.residence|claims\n\
19 claim.case|claims claim.robot|claims\n\
9 claim.case|claims claim.safe-account|claims\n\
12 claim.case|claims claim.unpaid|claims\n\
-18 claim.case|claims claim.your-own|claims\n\
8 claim.case|claims credential.balance|asks\n\
20 claim.case|claims credential.bank-details|asks\n\
12 claim.case|claims credential.card|asks\n\
8 claim.case|claims credential.code|asks\n\
21 claim.case|claims credential.cpr|asks\n\
14 claim.case|claims credential.cpr|claims\n\
56 claim.case|claims credential.id-document|claims\n\
-10 claim.case|claims credential.mitid|asks\n\
-11 claim.case|claims credential.one-time-code|claims\n\
24 claim.case|claims credential.personal-information|claims\n\
-27 claim.case|claims firm.bank|claims\n\
16 claim.case|claims firm.payment|claims\n\
14 claim.case|claims firm.toll|claims\n\
43 claim.case|claims money.amount|claims\n\
11 claim.case|claims person.agent|claims\n\
-8 claim.case|claims person.buyer|claims\n\
-22 claim.case|claims person.family|claims\n\
-8 claim.case|claims person.landlord|claims\n\
69 claim.case|claims threat.arrest|threatens\n\
21 claim.case|claims threat.block|threatens\n\
20 claim.case|claims threat.court|threatens\n\
62 claim.case|claims threat.deadline|threatens\n\
8 claim.case|claims threat.debt|threatens\n\
18 claim.case|claims threat.deportation|threatens\n\
29 claim.case|claims threat.exposure|threatens\n\
33 claim.case|live\n\
41 claim.case|reader\n\
-13 claim.case|reports\n\
10 claim.case|reports credential.balance|reports\n\
10 claim.case|reports credential.bank-details|reports\n\
31 claim.case|speaks\n\
15 claim.crime|claims\n\
-9 claim.crime|claims claim.crime|reports\n\
39 claim.crime|claims claim.deposit|claims\n\
-12 claim.crime|claims claim.easy-money|claims\n\
23 claim.crime|claims claim.fee|claims\n\
-11 claim.crime|claims claim.fine|claims\n\
19 claim.crime|claims claim.hacked|claims\n\
31 claim.crime|claims claim.isolation|claims\n\
21 claim.crime|claims claim.link|claims\n\
121 claim.crime|claims claim.misused-name|claims\n\
-25 claim.crime|claims claim.mule|claims\n\
27 claim.crime|claims claim.no-checking|claims\n\
8 claim.crime|claims claim.paid-back|claims\n\
29 claim.crime|claims claim.parcel|claims\n\
10 claim.crime|claims claim.pick-up|claims\n\
-40 claim.crime|claims claim.prize|claims\n\
-17 claim.crime|claims claim.prompt|claims\n\
-21 claim.crime|claims claim.purchase|claims\n\
22 claim.crime|claims claim.recovery|claims\n\
-36 claim.crime|claims claim.renewal|claims\n\
16 claim.crime|claims claim.robot|claims\n\
15 claim.crime|claims claim.safe-account|claims\n\
8 claim.crime|claims claim.unpaid|claims\n\
-11 claim.crime|claims claim.your-own|claims\n\
27 claim.crime|claims credential.balance|asks\n\
10 claim.crime|claims credential.bank-details|asks\n\
-29 claim.crime|claims credential.bank-details|claims\n\
-90 claim.crime|claims credential.card|claims\n\
24 claim.crime|claims credential.cpr|asks\n\
55 claim.crime|claims credential.cpr|claims\n\
-14 claim.crime|claims credential.cpr|reports\n\
22 claim.crime|claims credential.id-document|claims\n\
-54 claim.crime|claims credential.mitid|claims\n\
10 claim.crime|claims credential.password|asks\n\
-21 claim.crime|claims credential.personal-information|asks\n\
-14 claim.crime|claims credential.pin|asks\n\
-63 claim.crime|claims firm.bank|claims\n\
-18 claim.crime|claims firm.courier|claims\n\
-9 claim.crime|claims firm.payment|claims\n\
-8 claim.crime|claims money.unusual-means|claims\n\
-49 claim.crime|claims money.valuables|claims\n\
24 claim.crime|claims person.family|claims\n\
8 claim.crime|claims threat.arrest|reports\n\
73 claim.crime|claims threat.arrest|threatens\n\
-36 claim.crime|claims threat.block|threatens\n\
-15 claim.crime|claims threat.court|threatens\n\
52 claim.crime|claims threat.deadline|threatens\n\
-16 claim.crime|claims threat.debt|threatens\n\
-23 claim.crime|claims threat.deportation|threatens\n\
23 claim.crime|claims threat.exposure|threatens\n\
10 claim.crime|denies\n\
11 claim.crime|denies claim.pick-up|claims\n\
15 claim.crime|live\n\
164 claim.crime|reader\n\
-20 claim.crime|reports\n\
-8 claim.crime|reports claim.misused-name|reports\n\
-8 claim.crime|reports credential.card|reports\n\
18 claim.crime|reports credential.cpr|claims\n\
-26 claim.crime|reports credential.cpr|reports\n\
19 claim.crime|reports credential.mitid|reports\n\
27 claim.crime|reports credential.password|claims\n\
-10 claim.crime|reports firm.bank|claims\n\
-8 claim.crime|reports firm.bank|reports\n\
-11 claim.crime|reports threat.arrest|reports\n\
22 claim.crime|reports threat.block|threatens\n\
9 claim.crime|reports threat.deadline|reports\n\
-9 claim.crime|speaks\n\
16 claim.deposit|claims claim.easy-money|claims\n\
18 claim.deposit|claims claim.emergency|claims\n\
12 claim.deposit|claims claim.fee|claims\n\
-11 claim.deposit|claims claim.fine|claims\n\
12 claim.deposit|claims claim.hacked|claims\n\
10 claim.deposit|claims claim.investment|claims\n\
9 claim.deposit|claims claim.isolation|claims\n\
12 claim.deposit|claims claim.misused-name|claims\n\
15 claim.deposit|claims claim.new-number|claims\n\
11 claim.deposit|claims claim.no-checking|claims\n\
24 claim.deposit|claims claim.other-account|claims\n\
29 claim.deposit|claims claim.paid-back|claims\n\
-12 claim.deposit|claims claim.pick-up|claims\n\
-10 claim.deposit|claims claim.prize|claims\n\
21 claim.deposit|claims claim.recovery|claims\n\
-42 claim.deposit|claims claim.refund|claims\n\
20 claim.deposit|claims claim.renewal|claims\n\
17 claim.deposit|claims claim.safe-account|claims\n\
14 claim.deposit|claims claim.sent-by-mistake|claims\n\
14 claim.deposit|claims claim.unpaid|claims\n\
-13 claim.deposit|claims claim.unusual-activity|claims\n\
-22 claim.deposit|claims claim.your-own|claims\n\
-14 claim.deposit|claims credential.balance|asks\n\
-39 claim.deposit|claims credential.bank-details|asks\n\
25 claim.deposit|claims credential.bank-details|claims\n\
35 claim.deposit|claims credential.card|asks\n\
32 claim.deposit|claims credential.card|claims\n\
8 claim.deposit|claims credential.code|asks\n\
12 claim.deposit|claims credential.code|claims\n\
-17 claim.deposit|claims credential.cpr|asks\n\
-47 claim.deposit|claims credential.id-document|asks\n\
10 claim.deposit|claims credential.id-document|claims\n\
11 claim.deposit|claims credential.mitid|asks\n\
24 claim.deposit|claims credential.nemid|claims\n\
-12 claim.deposit|claims credential.one-time-code|reports\n\
25 claim.deposit|claims credential.password|asks\n\
-12 claim.deposit|claims credential.personal-information|asks\n\
9 claim.deposit|claims credential.personal-information|claims\n\
27 claim.deposit|claims firm.bank|claims\n\
46 claim.deposit|claims firm.courier|claims\n\
46 claim.deposit|claims firm.payment|claims\n\
-18 claim.deposit|claims firm.shop|claims\n\
-11 claim.deposit|claims firm.toll|claims\n\
9 claim.deposit|claims firm.utility|claims\n\
-30 claim.deposit|claims money.amount|claims\n\
54 claim.deposit|claims money.unusual-means|claims\n\
31 claim.deposit|claims money.valuables|claims\n\
8 claim.deposit|claims person.adviser|claims\n\
58 claim.deposit|claims person.family|claims\n\
96 claim.deposit|claims person.landlord|claims\n\
-11 claim.deposit|claims person.landlord|reports\n\
28 claim.deposit|claims threat.arrest|threatens\n\
31 claim.deposit|claims threat.block|threatens\n\
-24 claim.deposit|claims threat.court|threatens\n\
40 claim.deposit|claims threat.deadline|threatens\n\
-14 claim.deposit|claims threat.return|threatens\n\
8 claim.deposit|reports\n\
9 claim.deposit|reports claim.reassurance|claims\n\
10 claim.deposit|reports money.amount|reports\n\
12 claim.deposit|reports person.family|claims\n\
165 claim.easy-money|claims\n\
-18 claim.easy-money|claims claim.fee|claims\n\
44 claim.easy-money|claims claim.investment|claims\n\
54 claim.easy-money|claims claim.job|claims\n\
56 claim.easy-money|claims claim.mule|claims\n\
16 claim.easy-money|claims claim.paid-back|claims\n\
25 claim.easy-money|claims claim.reassurance|claims\n\
10 claim.easy-money|claims claim.recovery|claims\n\
-8 claim.easy-money|claims claim.your-own|claims\n\
11 claim.easy-money|claims credential.card|asks\n\
26 claim.easy-money|claims firm.bank|claims\n\
114 claim.easy-money|claims money.amount|claims\n\
28 claim.easy-money|claims money.unusual-means|claims\n\
25 claim.easy-money|claims money.valuables|claims\n\
26 claim.easy-money|claims person.adviser|claims\n\
11 claim.easy-money|claims person.agent|claims\n\
9 claim.easy-money|claims person.family|claims\n\
24 claim.easy-money|claims person.recruiter|claims\n\
-13 claim.easy-money|claims threat.arrest|threatens\n\
9 claim.easy-money|claims threat.block|threatens\n\
16 claim.easy-money|claims threat.deadline|threatens\n\
-8 claim.easy-money|claims threat.debt|threatens\n\
165 claim.easy-money|live\n\
80 claim.easy-money|reader\n\
48 claim.easy-money|speaks\n\
15 claim.emergency|claims claim.emergency|denies\n\
9 claim.emergency|claims claim.fee|claims\n\
-11 claim.emergency|claims claim.fine|claims\n\
-14 claim.emergency|claims claim.job|claims\n\
9 claim.emergency|claims claim.misused-name|claims\n\
-15 claim.emergency|claims claim.mule|claims\n\
123 claim.emergency|claims claim.new-number|claims\n\
29 claim.emergency|claims claim.other-account|claims\n\
20 claim.emergency|claims claim.paid-back|claims\n\
-10 claim.emergency|claims claim.parcel|claims\n\
17 claim.emergency|claims claim.pick-up|claims\n\
11 claim.emergency|claims claim.prize|claims\n\
-11 claim.emergency|claims claim.reassurance|claims\n\
19 claim.emergency|claims claim.refund|claims\n\
8 claim.emergency|claims claim.renewal|claims\n\
19 claim.emergency|claims claim.safe-account|claims\n\
-50 claim.emergency|claims claim.unpaid|claims\n\
17 claim.emergency|claims claim.virus|claims\n\
8 claim.emergency|claims claim.watched|claims\n\
-43 claim.emergency|claims claim.your-own|claims\n\
17 claim.emergency|claims credential.code|claims\n\
-13 claim.emergency|claims credential.code|reports\n\
13 claim.emergency|claims credential.cpr|asks\n\
-17 claim.emergency|claims credential.cpr|claims\n\
-35 claim.emergency|claims credential.id-document|claims\n\
18 claim.emergency|claims credential.mitid|asks\n\
-38 claim.emergency|claims credential.mitid|claims\n\
10 claim.emergency|claims credential.one-time-code|asks\n\
-8 claim.emergency|claims credential.one-time-code|reports\n\
10 claim.emergency|claims credential.personal-information|asks\n\
30 claim.emergency|claims firm.bank|claims\n\
-8 claim.emergency|claims firm.support|claims\n\
12 claim.emergency|claims firm.utility|claims\n\
52 claim.emergency|claims money.amount|claims\n\
11 claim.emergency|claims money.unusual-means|claims\n\
9 claim.emergency|claims money.valuables|claims\n\
13 claim.emergency|claims person.agent|claims\n\
159 claim.emergency|claims person.family|claims\n\
18 claim.emergency|claims person.landlord|claims\n\
36 claim.emergency|claims threat.arrest|threatens\n\
20 claim.emergency|claims threat.block|threatens\n\
21 claim.emergency|claims threat.court|threatens\n\
15 claim.emergency|claims threat.cutoff|threatens\n\
72 claim.emergency|claims threat.deadline|threatens\n\
13 claim.emergency|claims threat.debt|threatens\n\
12 claim.emergency|denies\n\
15 claim.emergency|denies person.family|claims\n\
-68 claim.emergency|reader\n\
-18 claim.emergency|reports\n\
-8 claim.emergency|reports person.family|reports\n\
-41 claim.emergency|speaks\n\
32 claim.fee|claims\n\
38 claim.fee|claims claim.fine|claims\n\
19 claim.fee|claims claim.investment|claims\n\
10 claim.fee|claims claim.job|claims\n\
-10 claim.fee|claims claim.loan|claims\n\
-13 claim.fee|claims claim.misused-name|reports\n\
-9 claim.fee|claims claim.mule|claims\n\
8 claim.fee|claims claim.new-number|claims\n\
-11 claim.fee|claims claim.no-checking|reports\n\
21 claim.fee|claims claim.paid-back|claims\n\
68 claim.fee|claims claim.parcel|claims\n\
77 claim.fee|claims claim.prize|claims\n\
9 claim.fee|claims claim.purchase|claims\n\
102 claim.fee|claims claim.recovery|claims\n\
20 claim.fee|claims claim.refund|claims\n\
12 claim.fee|claims claim.renewal|claims\n\
34 claim.fee|claims claim.residence|claims\n\
8 claim.fee|claims credential.balance|asks\n\
26 claim.fee|claims credential.bank-details|asks\n\
25 claim.fee|claims credential.bank-details|claims\n\
35 claim.fee|claims credential.card|asks\n\
36 claim.fee|claims credential.card|claims\n\
-13 claim.fee|claims credential.code|asks\n\
11 claim.fee|claims credential.code|claims\n\
10 claim.fee|claims credential.cpr|asks\n\
8 claim.fee|claims credential.cpr|claims\n\
44 claim.fee|claims credential.id-document|asks\n\
25 claim.fee|claims credential.id-document|claims\n\
-13 claim.fee|claims credential.mitid|asks\n\
-23 claim.fee|claims credential.mitid|claims\n\
-9 claim.fee|claims credential.mitid|reports\n\
8 claim.fee|claims credential.one-time-code|claims\n\
13 claim.fee|claims credential.password|asks\n\
10 claim.fee|claims credential.password|claims\n\
18 claim.fee|claims credential.personal-information|claims\n\
-14 claim.fee|claims firm.bank|claims\n\
-12 claim.fee|claims firm.bank|reports\n\
-17 claim.fee|claims firm.courier|reports\n\
-34 claim.fee|claims firm.payment|claims\n\
-10 claim.fee|claims firm.support|claims\n\
43 claim.fee|claims firm.toll|claims\n\
-17 claim.fee|claims firm.utility|claims\n\
45 claim.fee|claims money.amount|claims\n\
19 claim.fee|claims money.unusual-means|claims\n\
-37 claim.fee|claims money.valuables|claims\n\
44 claim.fee|claims person.agent|claims\n\
-13 claim.fee|claims person.buyer|claims\n\
25 claim.fee|claims person.family|claims\n\
-11 claim.fee|claims person.recruiter|claims\n\
43 claim.fee|claims threat.deadline|threatens\n\
-25 claim.fee|claims threat.debt|threatens\n\
53 claim.fee|claims threat.deportation|threatens\n\
9 claim.fee|claims threat.exposure|threatens\n\
46 claim.fee|claims threat.return|threatens\n\
-15 claim.fee|denies\n\
-8 claim.fee|denies money.amount|claims\n\
32 claim.fee|live\n\
-40 claim.fee|reader\n\
-10 claim.fee|reports\n\
-42 claim.fee|speaks\n\
31 claim.fine|claims\n\
-20 claim.fine|claims claim.link|claims\n\
9 claim.fine|claims claim.new-number|claims\n\
-9 claim.fine|claims claim.pick-up|claims\n\
-11 claim.fine|claims claim.recovery|claims\n\
26 claim.fine|claims claim.residence|claims\n\
9 claim.fine|claims claim.sent-by-mistake|claims\n\
56 claim.fine|claims claim.unpaid|claims\n\
-9 claim.fine|claims claim.unusual-activity|claims\n\
-8 claim.fine|claims claim.your-own|claims\n\
9 claim.fine|claims credential.card|asks\n\
9 claim.fine|claims credential.card|claims\n\
14 claim.fine|claims credential.id-document|asks\n\
30 claim.fine|claims credential.one-time-code|claims\n\
-40 claim.fine|claims firm.bank|claims\n\
18 claim.fine|claims firm.courier|claims\n\
27 claim.fine|claims firm.toll|claims\n\
22 claim.fine|claims money.amount|claims\n\
-28 claim.fine|claims money.valuables|claims\n\
18 claim.fine|claims person.family|claims\n\
19 claim.fine|claims threat.arrest|threatens\n\
-14 claim.fine|claims threat.block|threatens\n\
37 claim.fine|claims threat.court|threatens\n\
58 claim.fine|claims threat.deadline|threatens\n\
15 claim.fine|claims threat.debt|threatens\n\
31 claim.fine|live\n\
36 claim.fine|reader\n\
-16 claim.fine|speaks\n\
85 claim.hacked|claims\n\
-19 claim.hacked|claims claim.menu|claims\n\
21 claim.hacked|claims claim.no-checking|claims\n\
20 claim.hacked|claims claim.pick-up|claims\n\
10 claim.hacked|claims claim.purchase|claims\n\
15 claim.hacked|claims claim.reassurance|claims\n\
33 claim.hacked|claims claim.safe-account|claims\n\
-8 claim.hacked|claims claim.sent-by-mistake|claims\n\
29 claim.hacked|claims claim.unusual-activity|claims\n\
39 claim.hacked|claims claim.virus|claims\n\
8 claim.hacked|claims credential.balance|asks\n\
18 claim.hacked|claims credential.bank-details|asks\n\
15 claim.hacked|claims credential.card|asks\n\
-11 claim.hacked|claims credential.card|reports\n\
19 claim.hacked|claims credential.password|asks\n\
-15 claim.hacked|claims credential.password|claims\n\
48 claim.hacked|claims firm.bank|claims\n\
-41 claim.hacked|claims firm.payment|claims\n\
52 claim.hacked|claims firm.support|claims\n\
-36 claim.hacked|claims money.amount|claims\n\
40 claim.hacked|claims money.valuables|claims\n\
17 claim.hacked|claims person.agent|claims\n\
9 claim.hacked|claims person.family|claims\n\
17 claim.hacked|claims threat.arrest|threatens\n\
-14 claim.hacked|claims threat.block|threatens\n\
85 claim.hacked|live\n\
52 claim.hacked|reader\n\
9 claim.hacked|reports money.amount|reports\n\
-23 claim.hacked|speaks\n\
61 claim.investment|claims\n\
16 claim.investment|claims claim.job|claims\n\
28 claim.investment|claims claim.link|claims\n\
14 claim.investment|claims claim.other-account|claims\n\
9 claim.investment|claims claim.paid-back|claims\n\
12 claim.investment|claims claim.parcel|claims\n\
14 claim.investment|claims claim.purchase|claims\n\
10 claim.investment|claims claim.reassurance|claims\n\
-8 claim.investment|claims claim.renewal|claims\n\
-14 claim.investment|claims credential.id-document|claims\n\
136 claim.investment|claims money.amount|claims\n\
27 claim.investment|claims money.unusual-means|claims\n\
32 claim.investment|claims money.valuables|claims\n\
25 claim.investment|claims person.adviser|claims\n\
25 claim.investment|claims person.family|claims\n\
-24 claim.investment|claims threat.arrest|threatens\n\
20 claim.investment|claims threat.block|threatens\n\
22 claim.investment|claims threat.deadline|threatens\n\
61 claim.investment|live\n\
71 claim.investment|reader\n\
38 claim.investment|reports\n\
12 claim.investment|reports money.amount|claims\n\
28 claim.investment|speaks\n\
179 claim.isolation|claims\n\
12 claim.isolation|claims claim.misused-name|claims\n\
9 claim.isolation|claims claim.parcel|claims\n\
28 claim.isolation|claims claim.pick-up|claims\n\
21 claim.isolation|claims claim.reassurance|claims\n\
9 claim.isolation|claims claim.safe-account|claims\n\
24 claim.isolation|claims credential.balance|asks\n\
8 claim.isolation|claims credential.card|asks\n\
9 claim.isolation|claims credential.card|claims\n\
8 claim.isolation|claims credential.code|asks\n\
24 claim.isolation|claims credential.cpr|asks\n\
25 claim.isolation|claims credential.cpr|claims\n\
40 claim.isolation|claims firm.bank|claims\n\
-8 claim.isolation|claims money.unusual-means|claims\n\
27 claim.isolation|claims money.valuables|claims\n\
30 claim.isolation|claims person.agent|claims\n\
-15 claim.isolation|claims person.family|claims\n\
13 claim.isolation|claims person.landlord|claims\n\
56 claim.isolation|claims threat.arrest|threatens\n\
18 claim.isolation|claims threat.court|threatens\n\
29 claim.isolation|claims threat.deadline|threatens\n\
179 claim.isolation|live\n\
105 claim.isolation|reader\n\
12 claim.isolation|reports\n\
96 claim.isolation|speaks\n\
47 claim.job|claims\n\
-9 claim.job|claims claim.link|claims\n\
20 claim.job|claims claim.misused-name|claims\n\
11 claim.job|claims claim.mule|claims\n\
13 claim.job|claims claim.no-checking|claims\n\
9 claim.job|claims claim.paid-back|claims\n\
-13 claim.job|claims claim.parcel|claims\n\
-34 claim.job|claims claim.purchase|claims\n\
19 claim.job|claims claim.recovery|claims\n\
-8 claim.job|claims claim.refund|claims\n\
11 claim.job|claims claim.renewal|claims\n\
8 claim.job|claims claim.unusual-activity|claims\n\
-15 claim.job|claims claim.your-own|claims\n\
11 claim.job|claims credential.bank-details|asks\n\
-36 claim.job|claims credential.cpr|claims\n\
10 claim.job|claims credential.id-document|asks\n\
9 claim.job|claims credential.id-document|claims\n\
10 claim.job|claims credential.mitid|asks\n\
-9 claim.job|claims credential.one-time-code|asks\n\
9 claim.job|claims credential.password|asks\n\
-22 claim.job|claims credential.password|claims\n\
-10 claim.job|claims credential.personal-information|asks\n\
-8 claim.job|claims credential.personal-information|claims\n\
10 claim.job|claims firm.bank|claims\n\
-16 claim.job|claims firm.payment|claims\n\
-9 claim.job|claims firm.shop|claims\n\
-14 claim.job|claims firm.support|claims\n\
112 claim.job|claims money.amount|claims\n\
13 claim.job|claims person.agent|claims\n\
20 claim.job|claims person.recruiter|claims\n\
8 claim.job|claims threat.arrest|threatens\n\
20 claim.job|claims threat.deadline|threatens\n\
47 claim.job|live\n\
29 claim.job|reader\n\
-14 claim.job|reports\n\
12 claim.job|speaks\n\
-23 claim.link|claims\n\
-8 claim.link|claims claim.no-checking|claims\n\
14 claim.link|claims claim.paid-back|claims\n\
-24 claim.link|claims claim.parcel|claims\n\
13 claim.link|claims claim.prize|claims\n\
-12 claim.link|claims claim.reassurance|claims\n\
-13 claim.link|claims claim.refund|claims\n\
13 claim.link|claims claim.safe-account|claims\n\
8 claim.link|claims claim.sent-by-mistake|claims\n\
-22 claim.link|claims claim.unusual-activity|claims\n\
8 claim.link|claims claim.virus|claims\n\
-12 claim.link|claims claim.your-own|claims\n\
12 claim.link|claims credential.bank-details|asks\n\
-14 claim.link|claims credential.card|asks\n\
-23 claim.link|claims credential.card|claims\n\
-8 claim.link|claims credential.cpr|claims\n\
-12 claim.link|claims credential.id-document|claims\n\
8 claim.link|claims credential.mitid|advises\n\
-26 claim.link|claims credential.mitid|claims\n\
21 claim.link|claims credential.nemid|asks\n\
9 claim.link|claims credential.one-time-code|claims\n\
22 claim.link|claims credential.password|asks\n\
-31 claim.link|claims credential.personal-information|asks\n\
-9 claim.link|claims credential.personal-information|reports\n\
-22 claim.link|claims firm.bank|claims\n\
16 claim.link|claims firm.courier|claims\n\
-13 claim.link|claims firm.courier|reports\n\
17 claim.link|claims firm.shop|claims\n\
8 claim.link|claims firm.support|claims\n\
26 claim.link|claims firm.toll|claims\n\
-15 claim.link|claims firm.utility|claims\n\
-16 claim.link|claims money.amount|claims\n\
12 claim.link|claims money.unusual-means|claims\n\
21 claim.link|claims money.valuables|claims\n\
12 claim.link|claims person.buyer|claims\n\
11 claim.link|claims person.family|claims\n\
-9 claim.link|claims person.landlord|claims\n\
-18 claim.link|claims threat.cutoff|threatens\n\
9 claim.link|claims threat.deportation|threatens\n\
13 claim.link|claims threat.exposure|threatens\n\
-9 claim.link|claims threat.return|threatens\n\
-23 claim.link|live\n\
62 claim.link|reader\n\
13 claim.link|reports\n\
10 claim.link|reports money.amount|reports\n\
10 claim.link|reports money.valuables|reports\n\
15 claim.link|reports threat.block|threatens\n\
-20 claim.link|speaks\n\
45 claim.loan|claims\n\
14 claim.loan|claims claim.misused-name|claims\n\
-9 claim.loan|claims claim.not-you|claims\n\
15 claim.loan|claims claim.other-account|claims\n\
-8 claim.loan|claims claim.purchase|claims\n\
14 claim.loan|claims claim.reassurance|claims\n\
14 claim.loan|claims credential.bank-details|asks\n\
-11 claim.loan|claims credential.card|claims\n\
22 claim.loan|claims credential.mitid|asks\n\
28 claim.loan|claims credential.mitid|claims\n\
19 claim.loan|claims firm.bank|claims\n\
18 claim.loan|claims money.amount|claims\n\
11 claim.loan|claims money.valuables|claims\n\
-14 claim.loan|claims person.agent|claims\n\
12 claim.loan|claims threat.deadline|threatens\n\
45 claim.loan|live\n\
18 claim.loan|reader\n\
-16 claim.loan|speaks\n\
-111 claim.menu|claims\n\
8 claim.menu|claims claim.misused-name|claims\n\
-27 claim.menu|claims credential.bank-details|claims\n\
-22 claim.menu|claims credential.card|claims\n\
-14 claim.menu|claims credential.cpr|asks\n\
-13 claim.menu|claims credential.cpr|claims\n\
-11 claim.menu|claims credential.mitid|claims\n\
-24 claim.menu|claims firm.bank|claims\n\
-13 claim.menu|claims firm.toll|claims\n\
9 claim.menu|claims money.amount|claims\n\
-10 claim.menu|claims threat.block|threatens\n\
-111 claim.menu|live\n\
-98 claim.menu|reader\n\
-31 claim.menu|speaks\n\
202 claim.misused-name|claims\n\
8 claim.misused-name|claims claim.other-account|claims\n\
49 claim.misused-name|claims claim.parcel|claims\n\
8 claim.misused-name|claims claim.pick-up|claims\n\
-13 claim.misused-name|claims claim.prompt|claims\n\
8 claim.misused-name|claims claim.robot|claims\n\
14 claim.misused-name|claims claim.safe-account|claims\n\
13 claim.misused-name|claims claim.unusual-activity|claims\n\
13 claim.misused-name|claims credential.balance|asks\n\
24 claim.misused-name|claims credential.bank-details|asks\n\
23 claim.misused-name|claims credential.bank-details|claims\n\
22 claim.misused-name|claims credential.cpr|asks\n\
28 claim.misused-name|claims credential.cpr|claims\n\
9 claim.misused-name|claims credential.mitid|asks\n\
-14 claim.misused-name|claims credential.personal-information|asks\n\
12 claim.misused-name|claims credential.personal-information|claims\n\
26 claim.misused-name|claims firm.bank|claims\n\
33 claim.misused-name|claims money.amount|claims\n\
16 claim.misused-name|claims money.valuables|claims\n\
35 claim.misused-name|claims person.agent|claims\n\
43 claim.misused-name|claims threat.arrest|threatens\n\
9 claim.misused-name|claims threat.block|threatens\n\
51 claim.misused-name|claims threat.deadline|threatens\n\
202 claim.misused-name|live\n\
196 claim.misused-name|reader\n\
8 claim.misused-name|reports credential.cpr|reports\n\
53 claim.misused-name|speaks\n\
146 claim.mule|claims\n\
8 claim.mule|claims claim.no-checking|claims\n\
11 claim.mule|claims claim.other-account|claims\n\
8 claim.mule|claims claim.pick-up|claims\n\
10 claim.mule|claims claim.prize|claims\n\
14 claim.mule|claims claim.prompt|claims\n\
35 claim.mule|claims claim.reassurance|claims\n\
-14 claim.mule|claims claim.refund|claims\n\
16 claim.mule|claims claim.sent-by-mistake|claims\n\
-14 claim.mule|claims claim.your-own|claims\n\
10 claim.mule|claims credential.bank-details|asks\n\
-12 claim.mule|claims credential.card|claims\n\
9 claim.mule|claims credential.id-document|asks\n\
8 claim.mule|claims credential.id-document|claims\n\
9 claim.mule|claims credential.mitid|asks\n\
22 claim.mule|claims credential.mitid|claims\n\
33 claim.mule|claims credential.one-time-code|claims\n\
13 claim.mule|claims credential.password|claims\n\
8 claim.mule|claims credential.password|reports\n\
50 claim.mule|claims firm.bank|claims\n\
-15 claim.mule|claims money.amount|claims\n\
18 claim.mule|claims money.valuables|claims\n\
-9 claim.mule|claims person.agent|claims\n\
-15 claim.mule|claims threat.arrest|threatens\n\
28 claim.mule|claims threat.block|threatens\n\
39 claim.mule|claims threat.deadline|threatens\n\
-17 claim.mule|claims threat.debt|threatens\n\
146 claim.mule|live\n\
167 claim.mule|reader\n\
66 claim.mule|speaks\n\
137 claim.new-number|claims\n\
28 claim.new-number|claims claim.no-checking|claims\n\
10 claim.new-number|claims claim.no-checking|reports\n\
-10 claim.new-number|claims claim.not-you|claims\n\
8 claim.new-number|claims claim.other-account|claims\n\
24 claim.new-number|claims claim.paid-back|claims\n\
-9 claim.new-number|claims claim.parcel|claims\n\
10 claim.new-number|claims claim.pick-up|claims\n\
-13 claim.new-number|claims claim.prize|claims\n\
11 claim.new-number|claims claim.purchase|claims\n\
33 claim.new-number|claims claim.unpaid|claims\n\
10 claim.new-number|claims claim.unusual-activity|claims\n\
-11 claim.new-number|claims claim.your-own|claims\n\
18 claim.new-number|claims credential.bank-details|claims\n\
13 claim.new-number|claims credential.card|claims\n\
-10 claim.new-number|claims credential.id-document|asks\n\
-13 claim.new-number|claims credential.mitid|claims\n\
-19 claim.new-number|claims credential.personal-information|claims\n\
-10 claim.new-number|claims credential.pin|claims\n\
41 claim.new-number|claims firm.bank|claims\n\
16 claim.new-number|claims firm.payment|claims\n\
-17 claim.new-number|claims firm.telecom|claims\n\
21 claim.new-number|claims money.amount|claims\n\
10 claim.new-number|claims money.valuables|claims\n\
193 claim.new-number|claims person.family|claims\n\
10 claim.new-number|claims person.family|denies\n\
-17 claim.new-number|claims person.family|reports\n\
12 claim.new-number|claims person.landlord|claims\n\
14 claim.new-number|claims threat.block|threatens\n\
12 claim.new-number|claims threat.deadline|reports\n\
65 claim.new-number|claims threat.deadline|threatens\n\
12 claim.new-number|claims threat.debt|threatens\n\
137 claim.new-number|live\n\
-26 claim.new-number|reader\n\
-11 claim.new-number|reports person.family|reports\n\
57 claim.new-number|speaks\n\
136 claim.no-checking|claims\n\
45 claim.no-checking|claims claim.other-account|claims\n\
20 claim.no-checking|claims claim.paid-back|claims\n\
17 claim.no-checking|claims claim.parcel|claims\n\
13 claim.no-checking|claims claim.prize|claims\n\
-9 claim.no-checking|claims claim.prompt|claims\n\
-8 claim.no-checking|claims claim.purchase|claims\n\
13 claim.no-checking|claims claim.reassurance|claims\n\
9 claim.no-checking|claims claim.refund|claims\n\
-17 claim.no-checking|claims claim.renewal|claims\n\
-10 claim.no-checking|claims claim.residence|claims\n\
24 claim.no-checking|claims claim.safe-account|claims\n\
17 claim.no-checking|claims claim.sent-by-mistake|claims\n\
10 claim.no-checking|claims claim.unusual-activity|claims\n\
23 claim.no-checking|claims credential.bank-details|asks\n\
19 claim.no-checking|claims credential.card|claims\n\
-26 claim.no-checking|claims credential.code|asks\n\
14 claim.no-checking|claims credential.id-document|claims\n\
-8 claim.no-checking|claims credential.mitid|asks\n\
-12 claim.no-checking|claims credential.mitid|claims\n\
-11 claim.no-checking|claims credential.one-time-code|claims\n\
9 claim.no-checking|claims credential.password|asks\n\
12 claim.no-checking|claims credential.personal-information|claims\n\
61 claim.no-checking|claims firm.bank|claims\n\
26 claim.no-checking|claims money.amount|claims\n\
9 claim.no-checking|claims money.amount|reports\n\
18 claim.no-checking|claims money.unusual-means|claims\n\
14 claim.no-checking|claims money.unusual-means|reports\n\
11 claim.no-checking|claims money.valuables|claims\n\
26 claim.no-checking|claims person.agent|claims\n\
36 claim.no-checking|claims person.family|claims\n\
18 claim.no-checking|claims threat.arrest|threatens\n\
13 claim.no-checking|claims threat.block|threatens\n\
26 claim.no-checking|claims threat.court|threatens\n\
22 claim.no-checking|claims threat.deadline|threatens\n\
-11 claim.no-checking|claims threat.deportation|threatens\n\
136 claim.no-checking|live\n\
49 claim.no-checking|reader\n\
-12 claim.no-checking|reports firm.bank|reports\n\
-12 claim.no-checking|reports money.valuables|claims\n\
12 claim.no-checking|reports person.family|claims\n\
60 claim.no-checking|speaks\n\
-38 claim.not-you|claims\n\
23 claim.not-you|claims claim.purchase|claims\n\
19 claim.not-you|claims claim.refund|claims\n\
29 claim.not-you|claims claim.unusual-activity|claims\n\
9 claim.not-you|claims credential.bank-details|asks\n\
-19 claim.not-you|claims credential.card|asks\n\
-10 claim.not-you|claims credential.card|claims\n\
-18 claim.not-you|claims credential.code|claims\n\
-64 claim.not-you|claims credential.mitid|asks\n\
-60 claim.not-you|claims credential.mitid|claims\n\
-26 claim.not-you|claims credential.password|claims\n\
29 claim.not-you|claims firm.bank|claims\n\
9 claim.not-you|claims firm.payment|claims\n\
-39 claim.not-you|claims firm.support|claims\n\
-10 claim.not-you|claims money.amount|claims\n\
-31 claim.not-you|claims threat.block|threatens\n\
-38 claim.not-you|live\n\
34 claim.not-you|reader\n\
-27 claim.not-you|speaks\n\
217 claim.other-account|claims\n\
12 claim.other-account|claims claim.paid-back|claims\n\
-9 claim.other-account|claims claim.prize|claims\n\
15 claim.other-account|claims claim.reassurance|claims\n\
29 claim.other-account|claims claim.recovery|claims\n\
16 claim.other-account|claims claim.renewal|claims\n\
9 claim.other-account|claims claim.residence|claims\n\
42 claim.other-account|claims claim.safe-account|claims\n\
41 claim.other-account|claims claim.sent-by-mistake|claims\n\
-18 claim.other-account|claims claim.unpaid|claims\n\
11 claim.other-account|claims credential.balance|asks\n\
10 claim.other-account|claims credential.balance|claims\n\
38 claim.other-account|claims credential.bank-details|asks\n\
-17 claim.other-account|claims credential.bank-details|claims\n\
8 claim.other-account|claims credential.card|asks\n\
19 claim.other-account|claims credential.card|claims\n\
-13 claim.other-account|claims credential.cpr|reports\n\
-8 claim.other-account|claims credential.id-document|asks\n\
11 claim.other-account|claims credential.personal-information|claims\n\
25 claim.other-account|claims firm.bank|claims\n\
15 claim.other-account|claims firm.bank|reports\n\
11 claim.other-account|claims firm.courier|claims\n\
60 claim.other-account|claims firm.payment|claims\n\
-9 claim.other-account|claims firm.shop|claims\n\
76 claim.other-account|claims money.amount|claims\n\
16 claim.other-account|claims money.amount|reports\n\
29 claim.other-account|claims money.unusual-means|claims\n\
21 claim.other-account|claims money.valuables|claims\n\
31 claim.other-account|claims person.agent|claims\n\
37 claim.other-account|claims person.family|claims\n\
16 claim.other-account|claims threat.arrest|threatens\n\
44 claim.other-account|claims threat.block|threatens\n\
13 claim.other-account|claims threat.court|threatens\n\
80 claim.other-account|claims threat.deadline|threatens\n\
8 claim.other-account|claims threat.debt|threatens\n\
217 claim.other-account|live\n\
83 claim.other-account|reader\n\
-12 claim.other-account|reports claim.safe-account|reports\n\
8 claim.other-account|reports credential.card|claims\n\
-12 claim.other-account|reports firm.bank|claims\n\
8 claim.other-account|reports firm.bank|reports\n\
94 claim.paid-back|claims\n\
12 claim.paid-back|claims claim.parcel|claims\n\
-16 claim.paid-back|claims claim.pick-up|claims\n\
27 claim.paid-back|claims claim.recovery|claims\n\
20 claim.paid-back|claims claim.refund|claims\n\
16 claim.paid-back|claims claim.safe-account|claims\n\
15 claim.paid-back|claims claim.sent-by-mistake|claims\n\
-20 claim.paid-back|claims claim.your-own|claims\n\
-12 claim.paid-back|claims credential.bank-details|asks\n\
16 claim.paid-back|claims credential.bank-details|claims\n\
-20 claim.paid-back|claims credential.card|claims\n\
14 claim.paid-back|claims credential.code|reports\n\
-10 claim.paid-back|claims credential.mitid|claims\n\
38 claim.paid-back|claims firm.bank|claims\n\
18 claim.paid-back|claims firm.courier|claims\n\
58 claim.paid-back|claims money.amount|claims\n\
10 claim.paid-back|claims money.amount|reports\n\
52 claim.paid-back|claims money.unusual-means|claims\n\
14 claim.paid-back|claims money.unusual-means|reports\n\
18 claim.paid-back|claims money.valuables|claims\n\
8 claim.paid-back|claims person.agent|claims\n\
9 claim.paid-back|claims person.buyer|claims\n\
38 claim.paid-back|claims person.family|claims\n\
17 claim.paid-back|claims person.landlord|claims\n\
10 claim.paid-back|claims threat.arrest|threatens\n\
12 claim.paid-back|claims threat.deadline|threatens\n\
94 claim.paid-back|live\n\
64 claim.paid-back|reader\n\
10 claim.paid-back|speaks\n\
-42 claim.parcel|claims\n\
-8 claim.parcel|claims claim.pick-up|claims\n\
16 claim.parcel|claims claim.prize|claims\n\
-26 claim.parcel|claims claim.prompt|claims\n\
-12 claim.parcel|claims claim.reassurance|claims\n\
11 claim.parcel|claims claim.recovery|claims\n\
18 claim.parcel|claims claim.refund|claims\n\
8 claim.parcel|claims claim.renewal|claims\n\
-12 claim.parcel|claims claim.unpaid|claims\n\
16 claim.parcel|claims claim.unusual-activity|claims\n\
-25 claim.parcel|claims claim.virus|claims\n\
-38 claim.parcel|claims claim.your-own|claims\n\
12 claim.parcel|claims credential.balance|asks\n\
27 claim.parcel|claims credential.card|asks\n\
8 claim.parcel|claims credential.card|claims\n\
-39 claim.parcel|claims credential.code|claims\n\
20 claim.parcel|claims credential.cpr|asks\n\
47 claim.parcel|claims credential.mitid|claims\n\
17 claim.parcel|claims credential.one-time-code|asks\n\
15 claim.parcel|claims credential.password|asks\n\
9 claim.parcel|claims credential.personal-information|advises\n\
-13 claim.parcel|claims credential.personal-information|asks\n\
8 claim.parcel|claims credential.personal-information|claims\n\
16 claim.parcel|claims credential.pin|asks\n\
-14 claim.parcel|claims credential.pin|claims\n\
-19 claim.parcel|claims firm.bank|claims\n\
-17 claim.parcel|claims firm.courier|claims\n\
36 claim.parcel|claims firm.payment|claims\n\
124 claim.parcel|claims money.amount|claims\n\
12 claim.parcel|claims money.unusual-means|claims\n\
45 claim.parcel|claims money.valuables|claims\n\
-9 claim.parcel|claims person.adviser|claims\n\
-13 claim.parcel|claims person.agent|claims\n\
12 claim.parcel|claims person.buyer|claims\n\
-12 claim.parcel|claims person.family|claims\n\
14 claim.parcel|claims threat.arrest|threatens\n\
24 claim.parcel|claims threat.block|threatens\n\
-23 claim.parcel|claims threat.deadline|threatens\n\
-15 claim.parcel|claims threat.debt|threatens\n\
77 claim.parcel|claims threat.return|threatens\n\
-42 claim.parcel|live\n\
36 claim.parcel|reader\n\
-25 claim.parcel|reports\n\
-8 claim.parcel|reports credential.card|claims\n\
-8 claim.parcel|reports money.amount|reports\n\
-33 claim.parcel|speaks\n\
19 claim.pick-up|claims\n\
11 claim.pick-up|claims claim.pick-up|denies\n\
-8 claim.pick-up|claims claim.reassurance|claims\n\
-9 claim.pick-up|claims claim.residence|claims\n\
18 claim.pick-up|claims claim.safe-account|claims\n\
-9 claim.pick-up|claims claim.unpaid|claims\n\
37 claim.pick-up|claims claim.unusual-activity|claims\n\
-36 claim.pick-up|claims claim.your-own|claims\n\
-30 claim.pick-up|claims credential.bank-details|claims\n\
-10 claim.pick-up|claims credential.card|advises\n\
54 claim.pick-up|claims credential.card|asks\n\
96 claim.pick-up|claims credential.card|claims\n\
17 claim.pick-up|claims credential.code|asks\n\
-11 claim.pick-up|claims credential.code|claims\n\
-12 claim.pick-up|claims credential.cpr|claims\n\
-16 claim.pick-up|claims credential.id-document|claims\n\
8 claim.pick-up|claims credential.one-time-code|asks\n\
13 claim.pick-up|claims credential.one-time-code|claims\n\
-17 claim.pick-up|claims credential.password|claims\n\
-16 claim.pick-up|claims credential.personal-information|asks\n\
-8 claim.pick-up|claims credential.personal-information|claims\n\
54 claim.pick-up|claims credential.pin|asks\n\
56 claim.pick-up|claims firm.bank|claims\n\
-8 claim.pick-up|claims firm.bank|reports\n\
18 claim.pick-up|claims firm.courier|claims\n\
45 claim.pick-up|claims firm.payment|claims\n\
35 claim.pick-up|claims money.amount|claims\n\
9 claim.pick-up|claims money.unusual-means|claims\n\
150 claim.pick-up|claims money.valuables|claims\n\
74 claim.pick-up|claims person.agent|claims\n\
-12 claim.pick-up|claims person.buyer|claims\n\
-24 claim.pick-up|claims person.landlord|claims\n\
16 claim.pick-up|claims threat.arrest|threatens\n\
-16 claim.pick-up|claims threat.block|threatens\n\
-45 claim.pick-up|claims threat.deadline|threatens\n\
8 claim.pick-up|denies person.family|claims\n\
19 claim.pick-up|live\n\
36 claim.pick-up|reader\n\
-8 claim.pick-up|reports\n\
-36 claim.pick-up|speaks\n\
35 claim.prize|claims\n\
8 claim.prize|claims claim.prompt|reports\n\
19 claim.prize|claims claim.purchase|claims\n\
29 claim.prize|claims claim.reassurance|claims\n\
11 claim.prize|claims claim.refund|claims\n\
-10 claim.prize|claims claim.safe-account|claims\n\
-21 claim.prize|claims claim.unpaid|claims\n\
13 claim.prize|claims credential.bank-details|asks\n\
8 claim.prize|claims credential.bank-details|claims\n\
44 claim.prize|claims credential.card|asks\n\
19 claim.prize|claims credential.code|asks\n\
14 claim.prize|claims credential.id-document|asks\n\
8 claim.prize|claims credential.id-document|claims\n\
8 claim.prize|claims credential.mitid|claims\n\
8 claim.prize|claims credential.one-time-code|asks\n\
24 claim.prize|claims credential.personal-information|asks\n\
-15 claim.prize|claims credential.personal-information|claims\n\
27 claim.prize|claims firm.payment|claims\n\
9 claim.prize|claims firm.support|claims\n\
94 claim.prize|claims money.amount|claims\n\
-13 claim.prize|claims money.valuables|claims\n\
8 claim.prize|claims person.adviser|claims\n\
8 claim.prize|claims person.agent|claims\n\
-15 claim.prize|claims threat.arrest|threatens\n\
-18 claim.prize|claims threat.deadline|threatens\n\
-13 claim.prize|claims threat.deportation|threatens\n\
35 claim.prize|live\n\
135 claim.prize|reader\n\
9 claim.prize|reports money.valuables|reports\n\
12 claim.prize|reports threat.block|threatens\n\
65 claim.prize|speaks\n\
-38 claim.prompt|claims\n\
34 claim.prompt|claims claim.reassurance|claims\n\
-8 claim.prompt|claims claim.recovery|claims\n\
31 claim.prompt|claims claim.refund|claims\n\
-33 claim.prompt|claims claim.renewal|claims\n\
9 claim.prompt|claims claim.residence|claims\n\
34 claim.prompt|claims claim.unusual-activity|claims\n\
13 claim.prompt|claims claim.virus|claims\n\
-13 claim.prompt|claims claim.your-own|claims\n\
-14 claim.prompt|claims credential.card|asks\n\
-67 claim.prompt|claims credential.card|claims\n\
-13 claim.prompt|claims credential.code|asks\n\
-12 claim.prompt|claims credential.code|denies\n\
8 claim.prompt|claims credential.cpr|asks\n\
-8 claim.prompt|claims credential.id-document|asks\n\
28 claim.prompt|claims credential.mitid|advises\n\
-16 claim.prompt|claims credential.mitid|asks\n\
53 claim.prompt|claims credential.mitid|claims\n\
20 claim.prompt|claims credential.mitid|reports\n\
29 claim.prompt|claims credential.password|asks\n\
-14 claim.prompt|claims credential.password|claims\n\
-77 claim.prompt|claims credential.personal-information|asks\n\
-12 claim.prompt|claims credential.pin|claims\n\
-14 claim.prompt|claims firm.bank|reports\n\
-12 claim.prompt|claims firm.courier|claims\n\
-15 claim.prompt|claims firm.payment|claims\n\
-17 claim.prompt|claims firm.support|claims\n\
-23 claim.prompt|claims firm.telecom|claims\n\
-37 claim.prompt|claims money.amount|claims\n\
9 claim.prompt|claims money.unusual-means|claims\n\
-15 claim.prompt|claims money.valuables|claims\n\
13 claim.prompt|claims person.agent|claims\n\
12 claim.prompt|claims person.family|claims\n\
-9 claim.prompt|claims person.landlord|claims\n\
-88 claim.prompt|claims threat.block|threatens\n\
-22 claim.prompt|claims threat.deadline|threatens\n\
-38 claim.prompt|live\n\
-14 claim.prompt|reader\n\
9 claim.prompt|reports credential.card|reports\n\
8 claim.prompt|reports credential.mitid|reports\n\
9 claim.prompt|reports credential.personal-information|reports\n\
11 claim.prompt|reports firm.bank|reports\n\
8 claim.prompt|reports person.agent|reports\n\
11 claim.prompt|speaks\n\
-52 claim.purchase|claims\n\
11 claim.purchase|claims claim.reassurance|claims\n\
24 claim.purchase|claims claim.recovery|claims\n\
35 claim.purchase|claims claim.refund|claims\n\
10 claim.purchase|claims claim.safe-account|claims\n\
14 claim.purchase|claims claim.sent-by-mistake|claims\n\
59 claim.purchase|claims claim.unusual-activity|claims\n\
13 claim.purchase|claims claim.virus|claims\n\
-19 claim.purchase|claims claim.your-own|claims\n\
15 claim.purchase|claims credential.bank-details|asks\n\
-14 claim.purchase|claims credential.bank-details|claims\n\
13 claim.purchase|claims credential.card|asks\n\
-11 claim.purchase|claims credential.card|claims\n\
-82 claim.purchase|claims credential.code|claims\n\
8 claim.purchase|claims credential.cpr|asks\n\
-11 claim.purchase|claims credential.id-document|asks\n\
-49 claim.purchase|claims credential.mitid|asks\n\
8 claim.purchase|claims credential.mitid|claims\n\
35 claim.purchase|claims credential.mitid|reports\n\
-25 claim.purchase|claims credential.one-time-code|asks\n\
-39 claim.purchase|claims credential.one-time-code|claims\n\
-12 claim.purchase|claims credential.personal-information|claims\n\
8 claim.purchase|claims credential.pin|claims\n\
25 claim.purchase|claims firm.bank|claims\n\
-9 claim.purchase|claims firm.bank|reports\n\
-8 claim.purchase|claims firm.courier|claims\n\
-21 claim.purchase|claims firm.payment|claims\n\
13 claim.purchase|claims firm.shop|claims\n\
26 claim.purchase|claims firm.streaming|claims\n\
-11 claim.purchase|claims firm.support|claims\n\
34 claim.purchase|claims firm.telecom|claims\n\
11 claim.purchase|claims firm.utility|claims\n\
-80 claim.purchase|claims money.amount|claims\n\
9 claim.purchase|claims person.agent|claims\n\
-27 claim.purchase|claims person.buyer|claims\n\
-8 claim.purchase|claims person.family|claims\n\
-46 claim.purchase|claims threat.deadline|threatens\n\
11 claim.purchase|claims threat.debt|threatens\n\
10 claim.purchase|denies\n\
-52 claim.purchase|live\n\
20 claim.purchase|reader\n\
11 claim.purchase|reports\n\
20 claim.purchase|reports credential.one-time-code|claims\n\
20 claim.purchase|reports firm.bank|claims\n\
-9 claim.purchase|reports money.amount|reports\n\
173 claim.reassurance|claims\n\
16 claim.reassurance|claims claim.refund|claims\n\
24 claim.reassurance|claims claim.safe-account|claims\n\
27 claim.reassurance|claims claim.unusual-activity|claims\n\
-32 claim.reassurance|claims claim.your-own|claims\n\
23 claim.reassurance|claims credential.balance|asks\n\
18 claim.reassurance|claims credential.bank-details|asks\n\
11 claim.reassurance|claims credential.bank-details|claims\n\
15 claim.reassurance|claims credential.card|asks\n\
12 claim.reassurance|claims credential.card|claims\n\
10 claim.reassurance|claims credential.card|reports\n\
38 claim.reassurance|claims credential.code|claims\n\
17 claim.reassurance|claims credential.id-document|reports\n\
33 claim.reassurance|claims credential.mitid|asks\n\
13 claim.reassurance|claims credential.mitid|claims\n\
20 claim.reassurance|claims credential.mitid|reports\n\
22 claim.reassurance|claims credential.one-time-code|asks\n\
10 claim.reassurance|claims credential.password|claims\n\
8 claim.reassurance|claims credential.personal-information|claims\n\
-13 claim.reassurance|claims credential.pin|claims\n\
50 claim.reassurance|claims firm.bank|claims\n\
17 claim.reassurance|claims firm.bank|reports\n\
10 claim.reassurance|claims firm.courier|claims\n\
36 claim.reassurance|claims firm.payment|claims\n\
10 claim.reassurance|claims firm.support|claims\n\
62 claim.reassurance|claims money.amount|claims\n\
38 claim.reassurance|claims money.unusual-means|claims\n\
28 claim.reassurance|claims money.valuables|claims\n\
-22 claim.reassurance|claims person.agent|claims\n\
9 claim.reassurance|claims person.landlord|claims\n\
14 claim.reassurance|claims threat.block|threatens\n\
9 claim.reassurance|claims threat.court|threatens\n\
173 claim.reassurance|live\n\
92 claim.reassurance|reader\n\
25 claim.reassurance|reports\n\
106 claim.reassurance|speaks\n\
130 claim.recovery|claims\n\
10 claim.recovery|claims claim.recovery|reports\n\
-13 claim.recovery|claims credential.bank-details|advises\n\
-19 claim.recovery|claims credential.mitid|claims\n\
13 claim.recovery|claims firm.bank|claims\n\
71 claim.recovery|claims money.amount|claims\n\
43 claim.recovery|claims money.unusual-means|claims\n\
-41 claim.recovery|claims money.valuables|claims\n\
31 claim.recovery|claims person.agent|claims\n\
-10 claim.recovery|claims threat.block|threatens\n\
13 claim.recovery|claims threat.court|threatens\n\
-9 claim.recovery|claims threat.deadline|threatens\n\
10 claim.recovery|claims threat.debt|threatens\n\
130 claim.recovery|live\n\
104 claim.recovery|reader\n\
9 claim.recovery|reports\n\
41 claim.recovery|speaks\n\
94 claim.refund|claims\n\
28 claim.refund|claims claim.renewal|claims\n\
9 claim.refund|claims claim.residence|claims\n\
-15 claim.refund|claims claim.unpaid|claims\n\
-11 claim.refund|claims credential.balance|asks\n\
-14 claim.refund|claims credential.bank-details|asks\n\
12 claim.refund|claims credential.bank-details|claims\n\
68 claim.refund|claims credential.card|asks\n\
16 claim.refund|claims credential.card|claims\n\
11 claim.refund|claims credential.card|reports\n\
49 claim.refund|claims credential.cpr|asks\n\
19 claim.refund|claims credential.cpr|claims\n\
11 claim.refund|claims credential.id-document|asks\n\
44 claim.refund|claims credential.mitid|asks\n\
9 claim.refund|claims credential.mitid|reports\n\
-9 claim.refund|claims credential.one-time-code|asks\n\
11 claim.refund|claims credential.password|asks\n\
13 claim.refund|claims credential.password|claims\n\
11 claim.refund|claims credential.personal-information|asks\n\
8 claim.refund|claims credential.pin|claims\n\
64 claim.refund|claims firm.bank|claims\n\
19 claim.refund|claims firm.courier|claims\n\
22 claim.refund|claims firm.telecom|claims\n\
82 claim.refund|claims money.amount|claims\n\
13 claim.refund|claims money.unusual-means|claims\n\
14 claim.refund|claims money.valuables|claims\n\
-14 claim.refund|claims person.landlord|claims\n\
11 claim.refund|claims threat.arrest|threatens\n\
46 claim.refund|claims threat.block|threatens\n\
17 claim.refund|claims threat.court|threatens\n\
72 claim.refund|claims threat.deadline|threatens\n\
13 claim.refund|claims threat.deportation|threatens\n\
94 claim.refund|live\n\
60 claim.refund|reader\n\
8 claim.refund|reports\n\
74 claim.refund|speaks\n\
14 claim.renewal|claims\n\
-16 claim.renewal|claims claim.residence|claims\n\
-17 claim.renewal|claims claim.unpaid|claims\n\
-13 claim.renewal|claims claim.your-own|claims\n\
9 claim.renewal|claims credential.card|advises\n\
-10 claim.renewal|claims credential.card|asks\n\
-31 claim.renewal|claims credential.card|claims\n\
-10 claim.renewal|claims credential.code|asks\n\
24 claim.renewal|claims credential.code|claims\n\
14 claim.renewal|claims credential.cpr|asks\n\
16 claim.renewal|claims credential.cpr|claims\n\
45 claim.renewal|claims credential.mitid|asks\n\
21 claim.renewal|claims credential.mitid|claims\n\
28 claim.renewal|claims credential.nemid|asks\n\
43 claim.renewal|claims credential.nemid|claims\n\
26 claim.renewal|claims credential.one-time-code|asks\n\
39 claim.renewal|claims credential.password|asks\n\
-25 claim.renewal|claims credential.password|claims\n\
19 claim.renewal|claims firm.payment|claims\n\
-12 claim.renewal|claims firm.support|claims\n\
-15 claim.renewal|claims firm.toll|claims\n\
13 claim.renewal|claims money.amount|claims\n\
12 claim.renewal|claims money.valuables|claims\n\
10 claim.renewal|claims person.agent|claims\n\
-28 claim.renewal|claims threat.block|threatens\n\
58 claim.renewal|claims threat.deadline|threatens\n\
14 claim.renewal|claims threat.return|threatens\n\
14 claim.renewal|live\n\
25 claim.renewal|reader\n\
34 claim.renewal|speaks\n\
-8 claim.residence|claims\n\
8 claim.residence|claims credential.bank-details|asks\n\
13 claim.residence|claims credential.card|asks\n\
8 claim.residence|claims credential.card|claims\n\
14 claim.residence|claims credential.cpr|asks\n\
8 claim.residence|claims credential.cpr|claims\n\
-13 claim.residence|claims credential.cpr|reports\n\
13 claim.residence|claims credential.id-document|asks\n\
-14 claim.residence|claims credential.id-document|claims\n\
14 claim.residence|claims credential.mitid|asks\n\
-18 claim.residence|claims credential.personal-information|asks\n\
-11 claim.residence|claims credential.personal-information|claims\n\
31 claim.residence|claims firm.payment|claims\n\
100 claim.residence|claims money.amount|claims\n\
18 claim.residence|claims money.unusual-means|claims\n\
-14 claim.residence|claims person.agent|claims\n\
-18 claim.residence|claims person.recruiter|claims\n\
8 claim.residence|claims threat.arrest|threatens\n\
11 claim.residence|claims threat.block|threatens\n\
11 claim.residence|claims threat.court|threatens\n\
11 claim.residence|claims threat.deadline|threatens\n\
40 claim.residence|claims threat.deportation|threatens\n\
21 claim.residence|claims threat.return|threatens\n\
-8 claim.residence|live\n\
34 claim.residence|reader\n\
-20 claim.residence|reports\n\
-9 claim.residence|reports credential.bank-details|reports\n\
25 claim.robot|claims\n\
22 claim.robot|claims credential.cpr|claims\n\
16 claim.robot|claims credential.personal-information|claims\n\
11 claim.robot|claims person.agent|claims\n\
22 claim.robot|claims threat.arrest|threatens\n\
25 claim.robot|live\n\
13 claim.robot|reader\n\
-9 claim.robot|reports\n\
-12 claim.robot|speaks\n\
151 claim.safe-account|claims\n\
20 claim.safe-account|claims claim.unusual-activity|claims\n\
8 claim.safe-account|claims claim.your-own|claims\n\
19 claim.safe-account|claims credential.balance|asks\n\
14 claim.safe-account|claims credential.balance|claims\n\
19 claim.safe-account|claims credential.bank-details|asks\n\
16 claim.safe-account|claims credential.bank-details|claims\n\
10 claim.safe-account|claims credential.card|claims\n\
9 claim.safe-account|claims credential.code|claims\n\
11 claim.safe-account|claims credential.personal-information|claims\n\
46 claim.safe-account|claims firm.bank|claims\n\
38 claim.safe-account|claims money.amount|claims\n\
32 claim.safe-account|claims money.valuables|claims\n\
10 claim.safe-account|claims person.adviser|claims\n\
15 claim.safe-account|claims person.family|claims\n\
10 claim.safe-account|claims threat.arrest|threatens\n\
22 claim.safe-account|claims threat.block|threatens\n\
60 claim.safe-account|claims threat.deadline|threatens\n\
-13 claim.safe-account|claims threat.deportation|threatens\n\
-13 claim.safe-account|denies\n\
-9 claim.safe-account|denies firm.bank|claims\n\
151 claim.safe-account|live\n\
78 claim.safe-account|reader\n\
-43 claim.safe-account|reports\n\
-24 claim.safe-account|reports firm.bank|claims\n\
-15 claim.safe-account|reports money.valuables|reports\n\
-9 claim.safe-account|reports person.agent|claims\n\
-11 claim.safe-account|reports person.family|claims\n\
-20 claim.safe-account|speaks\n\
86 claim.sent-by-mistake|claims\n\
-10 claim.sent-by-mistake|claims claim.unpaid|claims\n\
-14 claim.sent-by-mistake|claims credential.cpr|claims\n\
9 claim.sent-by-mistake|claims credential.mitid|claims\n\
32 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
47 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
36 claim.sent-by-mistake|claims firm.bank|claims\n\
36 claim.sent-by-mistake|claims firm.payment|claims\n\
16 claim.sent-by-mistake|claims money.unusual-means|claims\n\
40 claim.sent-by-mistake|claims threat.deadline|threatens\n\
86 claim.sent-by-mistake|live\n\
76 claim.sent-by-mistake|reader\n\
11 claim.sent-by-mistake|speaks\n\
-15 claim.unpaid|claims\n\
-16 claim.unpaid|claims claim.your-own|claims\n\
14 claim.unpaid|claims credential.bank-details|asks\n\
13 claim.unpaid|claims credential.bank-details|claims\n\
-12 claim.unpaid|claims credential.card|claims\n\
-8 claim.unpaid|claims credential.card|denies\n\
-14 claim.unpaid|claims credential.code|asks\n\
-13 claim.unpaid|claims credential.code|reports\n\
15 claim.unpaid|claims credential.mitid|asks\n\
-14 claim.unpaid|claims credential.mitid|claims\n\
8 claim.unpaid|claims firm.courier|claims\n\
-46 claim.unpaid|claims firm.payment|claims\n\
10 claim.unpaid|claims firm.telecom|claims\n\
55 claim.unpaid|claims firm.toll|claims\n\
13 claim.unpaid|claims firm.utility|claims\n\
-46 claim.unpaid|claims money.valuables|claims\n\
-16 claim.unpaid|claims person.agent|claims\n\
24 claim.unpaid|claims person.family|claims\n\
-10 claim.unpaid|claims person.landlord|claims\n\
8 claim.unpaid|claims threat.arrest|threatens\n\
11 claim.unpaid|claims threat.block|threatens\n\
26 claim.unpaid|claims threat.court|threatens\n\
33 claim.unpaid|claims threat.cutoff|threatens\n\
87 claim.unpaid|claims threat.deadline|threatens\n\
29 claim.unpaid|claims threat.debt|threatens\n\
-15 claim.unpaid|live\n\
-17 claim.unpaid|reader\n\
-11 claim.unpaid|reports\n\
13 claim.unpaid|speaks\n\
125 claim.unusual-activity|claims\n\
19 claim.unusual-activity|claims claim.virus|claims\n\
-9 claim.unusual-activity|claims claim.your-own|claims\n\
12 claim.unusual-activity|claims credential.balance|asks\n\
-10 claim.unusual-activity|claims credential.card|asks\n\
14 claim.unusual-activity|claims credential.code|claims\n\
-9 claim.unusual-activity|claims credential.code|reports\n\
12 claim.unusual-activity|claims credential.cpr|claims\n\
14 claim.unusual-activity|claims credential.mitid|advises\n\
-23 claim.unusual-activity|claims credential.mitid|asks\n\
-16 claim.unusual-activity|claims credential.mitid|claims\n\
26 claim.unusual-activity|claims credential.mitid|reports\n\
22 claim.unusual-activity|claims credential.one-time-code|asks\n\
16 claim.unusual-activity|claims credential.one-time-code|claims\n\
-12 claim.unusual-activity|claims credential.one-time-code|reports\n\
15 claim.unusual-activity|claims credential.password|asks\n\
28 claim.unusual-activity|claims credential.password|claims\n\
8 claim.unusual-activity|claims credential.personal-information|asks\n\
19 claim.unusual-activity|claims credential.pin|asks\n\
18 claim.unusual-activity|claims credential.pin|claims\n\
65 claim.unusual-activity|claims firm.bank|claims\n\
-19 claim.unusual-activity|claims firm.bank|reports\n\
-15 claim.unusual-activity|claims firm.courier|claims\n\
36 claim.unusual-activity|claims firm.payment|claims\n\
12 claim.unusual-activity|claims firm.shop|claims\n\
10 claim.unusual-activity|claims firm.telecom|claims\n\
66 claim.unusual-activity|claims money.amount|claims\n\
20 claim.unusual-activity|claims money.valuables|claims\n\
24 claim.unusual-activity|claims person.agent|claims\n\
-20 claim.unusual-activity|claims person.family|claims\n\
-16 claim.unusual-activity|claims threat.arrest|threatens\n\
129 claim.unusual-activity|claims threat.deadline|threatens\n\
-18 claim.unusual-activity|claims threat.exposure|threatens\n\
25 claim.unusual-activity|claims threat.return|threatens\n\
125 claim.unusual-activity|live\n\
101 claim.unusual-activity|reader\n\
12 claim.unusual-activity|reports\n\
8 claim.unusual-activity|reports credential.card|claims\n\
9 claim.unusual-activity|reports credential.code|claims\n\
18 claim.unusual-activity|reports firm.bank|claims\n\
64 claim.unusual-activity|speaks\n\
143 claim.virus|claims\n\
-12 claim.virus|claims credential.card|claims\n\
10 claim.virus|claims credential.code|asks\n\
-19 claim.virus|claims credential.password|claims\n\
-25 claim.virus|claims credential.personal-information|asks\n\
9 claim.virus|claims credential.personal-information|claims\n\
72 claim.virus|claims firm.bank|claims\n\
15 claim.virus|claims firm.courier|claims\n\
117 claim.virus|claims firm.support|claims\n\
25 claim.virus|claims firm.telecom|claims\n\
9 claim.virus|claims firm.toll|claims\n\
8 claim.virus|claims money.unusual-means|claims\n\
9 claim.virus|claims money.valuables|claims\n\
10 claim.virus|claims person.agent|claims\n\
-14 claim.virus|claims threat.block|threatens\n\
48 claim.virus|claims threat.deadline|threatens\n\
10 claim.virus|claims threat.exposure|threatens\n\
143 claim.virus|live\n\
112 claim.virus|reader\n\
11 claim.virus|reports\n\
13 claim.virus|reports firm.bank|reports\n\
25 claim.virus|speaks\n\
43 claim.watched|claims\n\
9 claim.watched|claims credential.personal-information|asks\n\
37 claim.watched|claims money.amount|claims\n\
23 claim.watched|claims money.unusual-means|claims\n\
17 claim.watched|claims threat.deadline|threatens\n\
28 claim.watched|claims threat.exposure|threatens\n\
43 claim.watched|live\n\
39 claim.watched|reader\n\
-246 claim.your-own|claims\n\
-21 claim.your-own|claims credential.card|advises\n\
-14 claim.your-own|claims credential.card|claims\n\
-10 claim.your-own|claims credential.cpr|claims\n\
-8 claim.your-own|claims credential.id-document|asks\n\
-25 claim.your-own|claims credential.id-document|claims\n\
11 claim.your-own|claims credential.mitid|asks\n\
16 claim.your-own|claims credential.one-time-code|claims\n\
-16 claim.your-own|claims credential.password|claims\n\
-12 claim.your-own|claims credential.personal-information|claims\n\
-18 claim.your-own|claims firm.bank|claims\n\
-13 claim.your-own|claims firm.courier|claims\n\
-9 claim.your-own|claims firm.payment|claims\n\
-14 claim.your-own|claims firm.support|claims\n\
-62 claim.your-own|claims money.amount|claims\n\
-33 claim.your-own|claims money.unusual-means|claims\n\
-27 claim.your-own|claims money.valuables|claims\n\
-26 claim.your-own|claims person.agent|claims\n\
-38 claim.your-own|claims person.family|claims\n\
-16 claim.your-own|claims person.landlord|claims\n\
-16 claim.your-own|claims threat.arrest|threatens\n\
-31 claim.your-own|claims threat.block|threatens\n\
-13 claim.your-own|claims threat.court|threatens\n\
-55 claim.your-own|claims threat.deadline|threatens\n\
-246 claim.your-own|live\n\
-164 claim.your-own|reader\n\
-102 claim.your-own|speaks\n\
134 claim|claims\n\
-38 claim|denies\n\
-50 claim|reports\n\
164 claim|speaks\n\
-14 claim…\n\
-34 class\n\
-159 clause|advises\n\
190 clause|asks\n\
-282 clause|claims\n\
-116 clause|denies\n\
-232 clause|reports\n\
-175 clause|threatens\n\
16 clave\n\
20 clean\n\
-14 cleaning\n\
-17 clean…\n\
22 cleared\n\
36 clear…\n\
10 clerk\n\
8 clever\n\
8 cleve…\n\
32 click\n\
8 click anything\n\
-8 clicked\n\
-8 click…\n\
-10 clini…\n\
34 close\n\
10 close it\n\
30 close the\n\
-37 closed\n\
-11 closed in\n\
39 closes\n\
13 clothes\n\
13 cloth…\n\
-13 club\n\
8 co\n\
-11 coach\n\
18 cocaine\n\
19 cocai…\n\
-10 cocug…\n\
61 code\n\
-21 code #\n\
9 code and\n\
28 code by\n\
-16 code for\n\
13 code from\n\
-62 code is\n\
23 code on\n\
22 code that\n\
13 code to\n\
-18 code with\n\
32 code you\n\
19 codes\n\
10 codice di\n\
-28 codigo\n\
-30 codigo de\n\
-28 codig…\n\
10 codul care\n\
-29 coffee\n\
-29 coffe…\n\
9 coin\n\
8 coinbase\n\
8 coinb…\n\
-10 coins\n\
15 cok\n\
-14 col\n\
-10 colgo\n\
9 colleague\n\
9 colleague in\n\
-14 collect\n\
-8 collected\n\
-18 collection\n\
-8 collega\n\
-55 colle…\n\
8 colom…\n\
-123 come\n\
-20 come by\n\
-8 come for\n\
-29 come in\n\
69 comes\n\
13 comes back\n\
-40 comes from\n\
62 comes in\n\
17 comes to\n\
-11 comme\n\
15 comment\n\
12 comme…\n\
8 commission\n\
23 commi…\n\
-18 commu…\n\
-15 compa…\n\
20 complaint\n\
21 complaint against\n\
-14 complaints\n\
-8 complaints board\n\
-18 complete\n\
-13 complete your\n\
51 compte\n\
52 compt…\n\
60 computer\n\
12 computer to\n\
10 computeren\n\
60 compu…\n\
-25 comun…\n\
23 con la\n\
-14 con le\n\
-19 concert\n\
-9 condu…\n\
-26 confe…\n\
13 confidential\n\
18 confirm\n\
-10 confirm a\n\
9 confirm your\n\
-26 confirmation\n\
20 confirmation of\n\
-20 confirmation that\n\
-10 confirmation you\n\
-16 confirmed\n\
23 confirming\n\
19 confi…\n\
11 congratulations\n\
10 congratulations your\n\
18 congr…\n\
14 connect\n\
18 connect to\n\
19 conne…\n\
-8 conse…\n\
12 considered\n\
10 consi…\n\
-14 conso…\n\
12 consumer\n\
20 consu…\n\
23 cont\n\
-14 contact\n\
-14 contact us\n\
-21 contact your\n\
14 contacts\n\
-9 contanti\n\
32 conta…\n\
31 continue\n\
29 conti…\n\
-8 conto per\n\
-43 contract\n\
-14 contratto\n\
15 control fee\n\
-31 contr…\n\
-10 convi…\n\
27 cooperate\n\
13 cooperation\n\
40 coope…\n\
11 coord…\n\
-8 copenhagen\n\
-11 copenhagen police\n\
8 copenhague\n\
11 copen…\n\
12 copied\n\
-14 copies\n\
-13 copies of\n\
16 copy\n\
-25 coroane\n\
-25 coroa…\n\
11 coronas\n\
13 coron…\n\
17 correct\n\
9 correct it\n\
36 corre…\n\
11 cost\n\
-12 costs\n\
13 costs #\n\
-15 couch\n\
20 could\n\
31 could not\n\
20 couldnt\n\
17 couldnt be\n\
20 could…\n\
-16 count\n\
-11 count against\n\
-18 counter\n\
-11 country\n\
37 counts\n\
37 counts as\n\
12 count…\n\
35 courier\n\
20 courier calls\n\
-8 courier this\n\
-12 couriers\n\
23 couri…\n\
-11 courrier\n\
-10 courr…\n\
-12 course\n\
-10 cours…\n\
-17 court found\n\
11 court you\n\
39 courtesy\n\
10 courts\n\
41 court…\n\
13 cousin\n\
13 cousi…\n\
-14 cover\n\
-10 covered by\n\
33 covers\n\
48 cover…\n\
10 covid\n\
84 cpr\n\
11 cpr a\n\
19 cpr and\n\
8 cpr ktos\n\
8 cpr nr\n\
-47 cpr numaranizi\n\
-19 cpr number\n\
-14 cpr numbers\n\
-30 cpr nummer\n\
-11 cpr nummeret\n\
13 cpr og\n\
-10 cpr registration\n\
11 cpr to\n\
16 crashed\n\
16 crash…\n\
12 created\n\
15 creat…\n\
115 credential.balance|asks\n\
42 credential.balance|asks credential.bank-details|asks\n\
9 credential.balance|asks credential.card|asks\n\
32 credential.balance|asks credential.cpr|asks\n\
13 credential.balance|asks credential.mitid|asks\n\
16 credential.balance|asks credential.personal-information|claims\n\
32 credential.balance|asks firm.bank|claims\n\
11 credential.balance|asks money.valuables|claims\n\
12 credential.balance|asks person.buyer|claims\n\
-13 credential.balance|asks person.landlord|claims\n\
11 credential.balance|asks threat.arrest|threatens\n\
9 credential.balance|asks threat.block|threatens\n\
22 credential.balance|asks threat.deadline|threatens\n\
19 credential.balance|claims\n\
17 credential.balance|claims credential.bank-details|claims\n\
-11 credential.balance|claims credential.cpr|reports\n\
-8 credential.balance|claims credential.mitid|reports\n\
9 credential.balance|claims firm.payment|claims\n\
19 credential.balance|claims money.amount|claims\n\
-9 credential.balance|claims person.agent|claims\n\
16 credential.balance|claims threat.block|threatens\n\
14 credential.balance|claims threat.deadline|threatens\n\
129 credential.balance|live\n\
75 credential.balance|reader\n\
18 credential.balance|reports\n\
10 credential.balance|reports credential.cpr|reports\n\
16 credential.balance|reports money.amount|reports\n\
-8 credential.balance|reports person.agent|claims\n\
25 credential.balance|speaks\n\
-32 credential.bank-details|advises\n\
-8 credential.bank-details|advises credential.mitid|advises\n\
-13 credential.bank-details|advises money.unusual-means|claims\n\
-27 credential.bank-details|asks\n\
19 credential.bank-details|asks credential.cpr|asks\n\
13 credential.bank-details|asks credential.cpr|claims\n\
16 credential.bank-details|asks credential.id-document|claims\n\
-11 credential.bank-details|asks credential.mitid|claims\n\
17 credential.bank-details|asks credential.personal-information|asks\n\
9 credential.bank-details|asks credential.personal-information|claims\n\
35 credential.bank-details|asks firm.bank|claims\n\
16 credential.bank-details|asks money.amount|claims\n\
13 credential.bank-details|asks money.unusual-means|claims\n\
19 credential.bank-details|asks money.valuables|claims\n\
18 credential.bank-details|asks person.agent|claims\n\
-17 credential.bank-details|asks person.landlord|claims\n\
-32 credential.bank-details|asks person.recruiter|claims\n\
29 credential.bank-details|asks threat.block|threatens\n\
19 credential.bank-details|asks threat.deadline|threatens\n\
49 credential.bank-details|claims\n\
-18 credential.bank-details|claims credential.card|claims\n\
20 credential.bank-details|claims credential.code|claims\n\
-37 credential.bank-details|claims credential.cpr|claims\n\
-13 credential.bank-details|claims credential.cpr|reports\n\
16 credential.bank-details|claims credential.id-document|asks\n\
21 credential.bank-details|claims credential.mitid|claims\n\
-9 credential.bank-details|claims credential.mitid|reports\n\
19 credential.bank-details|claims credential.password|claims\n\
-15 credential.bank-details|claims credential.personal-information|claims\n\
-30 credential.bank-details|claims firm.bank|claims\n\
22 credential.bank-details|claims firm.payment|claims\n\
29 credential.bank-details|claims money.amount|claims\n\
13 credential.bank-details|claims money.valuables|claims\n\
45 credential.bank-details|claims person.family|claims\n\
15 credential.bank-details|claims person.landlord|claims\n\
-10 credential.bank-details|claims person.recruiter|claims\n\
26 credential.bank-details|claims threat.block|threatens\n\
-23 credential.bank-details|claims threat.court|threatens\n\
23 credential.bank-details|claims threat.deadline|reports\n\
32 credential.bank-details|claims threat.deadline|threatens\n\
-11 credential.bank-details|claims threat.deportation|threatens\n\
13 credential.bank-details|claims threat.return|threatens\n\
23 credential.bank-details|live\n\
-80 credential.bank-details|reader\n\
-10 credential.bank-details|reports\n\
-15 credential.bank-details|reports credential.cpr|reports\n\
-27 credential.bank-details|reports firm.bank|claims\n\
10 credential.bank-details|reports money.amount|reports\n\
-26 credential.card|advises\n\
14 credential.card|advises credential.cpr|advises\n\
-8 credential.card|advises credential.personal-information|claims\n\
-11 credential.card|advises firm.bank|claims\n\
-16 credential.card|advises money.amount|claims\n\
-18 credential.card|advises money.unusual-means|claims\n\
-10 credential.card|advises person.family|claims\n\
11 credential.card|advises threat.return|threatens\n\
266 credential.card|asks\n\
31 credential.card|asks credential.card|claims\n\
43 credential.card|asks credential.code|asks\n\
13 credential.card|asks credential.code|claims\n\
43 credential.card|asks credential.cpr|asks\n\
19 credential.card|asks credential.id-document|asks\n\
10 credential.card|asks credential.id-document|claims\n\
39 credential.card|asks credential.mitid|asks\n\
20 credential.card|asks credential.nemid|claims\n\
35 credential.card|asks credential.one-time-code|asks\n\
9 credential.card|asks credential.one-time-code|claims\n\
23 credential.card|asks credential.password|asks\n\
17 credential.card|asks credential.personal-information|asks\n\
9 credential.card|asks credential.personal-information|claims\n\
40 credential.card|asks credential.pin|asks\n\
-12 credential.card|asks credential.pin|claims\n\
15 credential.card|asks firm.bank|claims\n\
-8 credential.card|asks firm.bank|reports\n\
48 credential.card|asks firm.courier|claims\n\
76 credential.card|asks firm.payment|claims\n\
10 credential.card|asks firm.shop|claims\n\
14 credential.card|asks firm.streaming|claims\n\
16 credential.card|asks firm.toll|claims\n\
76 credential.card|asks money.amount|claims\n\
17 credential.card|asks money.unusual-means|claims\n\
40 credential.card|asks money.valuables|claims\n\
19 credential.card|asks person.buyer|claims\n\
14 credential.card|asks person.family|claims\n\
21 credential.card|asks threat.arrest|threatens\n\
9 credential.card|asks threat.block|threatens\n\
24 credential.card|asks threat.court|threatens\n\
69 credential.card|asks threat.deadline|threatens\n\
-29 credential.card|asks threat.return|threatens\n\
-86 credential.card|claims\n\
8 credential.card|claims credential.card|denies\n\
-11 credential.card|claims credential.card|reports\n\
32 credential.card|claims credential.code|asks\n\
-9 credential.card|claims credential.code|denies\n\
-10 credential.card|claims credential.code|reports\n\
23 credential.card|claims credential.cpr|asks\n\
29 credential.card|claims credential.cpr|claims\n\
9 credential.card|claims credential.id-document|asks\n\
14 credential.card|claims credential.id-document|claims\n\
-9 credential.card|claims credential.mitid|asks\n\
44 credential.card|claims credential.mitid|claims\n\
-10 credential.card|claims credential.mitid|reports\n\
16 credential.card|claims credential.nemid|claims\n\
12 credential.card|claims credential.one-time-code|asks\n\
19 credential.card|claims credential.one-time-code|claims\n\
22 credential.card|claims credential.password|claims\n\
-28 credential.card|claims credential.personal-information|asks\n\
-8 credential.card|claims credential.personal-information|claims\n\
49 credential.card|claims credential.pin|asks\n\
-8 credential.card|claims credential.pin|claims\n\
-8 credential.card|claims credential.pin|reports\n\
-67 credential.card|claims firm.bank|claims\n\
-11 credential.card|claims firm.bank|reports\n\
12 credential.card|claims firm.courier|claims\n\
88 credential.card|claims firm.payment|claims\n\
20 credential.card|claims firm.telecom|claims\n\
10 credential.card|claims firm.utility|claims\n\
-20 credential.card|claims money.amount|claims\n\
9 credential.card|claims money.amount|denies\n\
-14 credential.card|claims money.unusual-means|claims\n\
87 credential.card|claims money.valuables|claims\n\
44 credential.card|claims person.agent|claims\n\
17 credential.card|claims person.buyer|claims\n\
19 credential.card|claims person.family|claims\n\
12 credential.card|claims person.landlord|claims\n\
-125 credential.card|claims threat.block|threatens\n\
-9 credential.card|claims threat.deadline|reports\n\
-19 credential.card|claims threat.deadline|threatens\n\
-9 credential.card|denies money.amount|claims\n\
146 credential.card|live\n\
-43 credential.card|reader\n\
-51 credential.card|reports\n\
25 credential.card|reports credential.id-document|reports\n\
-13 credential.card|reports credential.mitid|claims\n\
17 credential.card|reports credential.one-time-code|reports\n\
-32 credential.card|reports firm.bank|claims\n\
-12 credential.card|reports firm.bank|reports\n\
-9 credential.card|reports firm.courier|reports\n\
26 credential.card|reports money.amount|claims\n\
-9 credential.card|reports money.amount|reports\n\
8 credential.card|reports person.agent|reports\n\
-13 credential.card|reports person.family|claims\n\
17 credential.card|reports threat.court|threatens\n\
-13 credential.card|reports threat.deadline|reports\n\
22 credential.card|reports threat.deadline|threatens\n\
17 credential.card|reports threat.debt|threatens\n\
38 credential.card|speaks\n\
-32 credential.code|advises\n\
-11 credential.code|advises credential.code|claims\n\
-9 credential.code|advises firm.bank|claims\n\
-9 credential.code|advises money.amount|claims\n\
70 credential.code|asks\n\
10 credential.code|asks credential.id-document|asks\n\
22 credential.code|asks credential.mitid|asks\n\
-14 credential.code|asks credential.mitid|claims\n\
9 credential.code|asks credential.one-time-code|asks\n\
-55 credential.code|asks credential.one-time-code|claims\n\
23 credential.code|asks credential.password|asks\n\
18 credential.code|asks firm.bank|claims\n\
16 credential.code|asks firm.courier|claims\n\
18 credential.code|asks firm.payment|claims\n\
-24 credential.code|asks firm.streaming|claims\n\
50 credential.code|asks money.amount|claims\n\
36 credential.code|asks money.unusual-means|claims\n\
23 credential.code|asks money.valuables|claims\n\
-11 credential.code|asks person.buyer|claims\n\
14 credential.code|asks person.family|claims\n\
14 credential.code|asks threat.block|threatens\n\
29 credential.code|asks threat.deadline|threatens\n\
-67 credential.code|claims\n\
14 credential.code|claims credential.mitid|asks\n\
16 credential.code|claims credential.mitid|claims\n\
-21 credential.code|claims credential.one-time-code|claims\n\
25 credential.code|claims credential.password|claims\n\
-20 credential.code|claims credential.personal-information|asks\n\
28 credential.code|claims credential.personal-information|claims\n\
9 credential.code|claims credential.pin|asks\n\
12 credential.code|claims credential.pin|claims\n\
-39 credential.code|claims firm.bank|claims\n\
24 credential.code|claims firm.bank|reports\n\
-11 credential.code|claims firm.courier|claims\n\
-22 credential.code|claims money.amount|claims\n\
8 credential.code|claims money.unusual-means|claims\n\
10 credential.code|claims person.family|claims\n\
19 credential.code|claims person.landlord|claims\n\
24 credential.code|claims threat.block|threatens\n\
-11 credential.code|claims threat.court|threatens\n\
-8 credential.code|claims threat.return|threatens\n\
-26 credential.code|denies\n\
-12 credential.code|denies credential.mitid|claims\n\
10 credential.code|denies credential.pin|asks\n\
-11 credential.code|denies firm.bank|claims\n\
-19 credential.code|denies threat.block|threatens\n\
-12 credential.code|denies threat.deadline|threatens\n\
31 credential.code|reader\n\
-13 credential.code|reports\n\
-25 credential.code|reports credential.mitid|claims\n\
15 credential.code|reports credential.mitid|reports\n\
-15 credential.code|reports firm.bank|reports\n\
-28 credential.code|reports money.amount|claims\n\
8 credential.code|reports money.unusual-means|reports\n\
14 credential.code|reports person.family|claims\n\
-17 credential.code|reports threat.deadline|threatens\n\
-59 credential.code|speaks\n\
-9 credential.cpr|advises\n\
-15 credential.cpr|advises credential.mitid|advises\n\
14 credential.cpr|advises credential.mitid|claims\n\
121 credential.cpr|asks\n\
-8 credential.cpr|asks credential.id-document|asks\n\
45 credential.cpr|asks credential.mitid|asks\n\
18 credential.cpr|asks credential.mitid|claims\n\
13 credential.cpr|asks credential.one-time-code|asks\n\
29 credential.cpr|asks credential.password|asks\n\
26 credential.cpr|asks credential.personal-information|asks\n\
35 credential.cpr|asks credential.personal-information|claims\n\
14 credential.cpr|asks credential.pin|asks\n\
21 credential.cpr|asks firm.bank|claims\n\
50 credential.cpr|asks money.amount|claims\n\
8 credential.cpr|asks money.valuables|claims\n\
12 credential.cpr|asks person.agent|claims\n\
-11 credential.cpr|asks person.recruiter|claims\n\
17 credential.cpr|asks threat.arrest|threatens\n\
43 credential.cpr|asks threat.block|threatens\n\
10 credential.cpr|asks threat.court|threatens\n\
33 credential.cpr|asks threat.deadline|threatens\n\
80 credential.cpr|claims\n\
-11 credential.cpr|claims credential.cpr|reports\n\
11 credential.cpr|claims credential.id-document|claims\n\
16 credential.cpr|claims credential.mitid|reports\n\
25 credential.cpr|claims credential.password|claims\n\
-15 credential.cpr|claims credential.personal-information|claims\n\
16 credential.cpr|claims firm.bank|claims\n\
27 credential.cpr|claims money.amount|claims\n\
10 credential.cpr|claims money.unusual-means|claims\n\
8 credential.cpr|claims money.valuables|claims\n\
30 credential.cpr|claims threat.arrest|threatens\n\
51 credential.cpr|claims threat.block|threatens\n\
-19 credential.cpr|claims threat.court|threatens\n\
16 credential.cpr|claims threat.deadline|reports\n\
17 credential.cpr|claims threat.deadline|threatens\n\
196 credential.cpr|live\n\
63 credential.cpr|reader\n\
-74 credential.cpr|reports\n\
-8 credential.cpr|reports credential.mitid|reports\n\
-29 credential.cpr|reports firm.bank|claims\n\
-10 credential.cpr|reports money.amount|claims\n\
-10 credential.cpr|reports threat.block|threatens\n\
-8 credential.cpr|reports threat.deadline|reports\n\
34 credential.cpr|speaks\n\
-81 credential.id-document|asks\n\
-28 credential.id-document|asks credential.id-document|claims\n\
16 credential.id-document|asks credential.mitid|asks\n\
-18 credential.id-document|asks credential.mitid|claims\n\
13 credential.id-document|asks credential.password|asks\n\
16 credential.id-document|asks credential.personal-information|asks\n\
12 credential.id-document|asks credential.personal-information|claims\n\
-12 credential.id-document|asks credential.pin|claims\n\
18 credential.id-document|asks firm.bank|claims\n\
12 credential.id-document|asks firm.payment|claims\n\
72 credential.id-document|asks money.amount|claims\n\
20 credential.id-document|asks money.unusual-means|claims\n\
15 credential.id-document|asks money.valuables|claims\n\
8 credential.id-document|asks person.family|claims\n\
17 credential.id-document|asks threat.arrest|threatens\n\
8 credential.id-document|asks threat.court|threatens\n\
-17 credential.id-document|asks threat.deadline|threatens\n\
18 credential.id-document|asks threat.deportation|threatens\n\
-26 credential.id-document|claims\n\
-23 credential.id-document|claims credential.mitid|claims\n\
9 credential.id-document|claims credential.password|claims\n\
10 credential.id-document|claims credential.personal-information|claims\n\
15 credential.id-document|claims firm.payment|claims\n\
-10 credential.id-document|claims firm.shop|claims\n\
65 credential.id-document|claims money.amount|claims\n\
22 credential.id-document|claims money.unusual-means|claims\n\
11 credential.id-document|claims person.agent|claims\n\
9 credential.id-document|claims person.family|claims\n\
13 credential.id-document|claims person.landlord|claims\n\
17 credential.id-document|claims threat.arrest|threatens\n\
26 credential.id-document|claims threat.deadline|threatens\n\
14 credential.id-document|claims threat.deportation|threatens\n\
-81 credential.id-document|live\n\
66 credential.id-document|reports\n\
27 credential.id-document|reports money.amount|claims\n\
18 credential.id-document|reports threat.block|reports\n\
25 credential.id-document|reports threat.court|threatens\n\
15 credential.id-document|reports threat.deadline|threatens\n\
-80 credential.id-document|speaks\n\
-16 credential.mitid|advises credential.password|advises\n\
-11 credential.mitid|advises credential.pin|advises\n\
-14 credential.mitid|advises firm.bank|claims\n\
9 credential.mitid|advises money.amount|claims\n\
17 credential.mitid|advises threat.block|threatens\n\
31 credential.mitid|advises threat.deadline|threatens\n\
45 credential.mitid|asks\n\
-69 credential.mitid|asks credential.mitid|claims\n\
28 credential.mitid|asks credential.one-time-code|asks\n\
-12 credential.mitid|asks credential.one-time-code|claims\n\
69 credential.mitid|asks credential.password|asks\n\
-13 credential.mitid|asks credential.password|claims\n\
-25 credential.mitid|asks credential.personal-information|asks\n\
31 credential.mitid|asks firm.bank|claims\n\
-10 credential.mitid|asks firm.bank|reports\n\
12 credential.mitid|asks firm.shop|claims\n\
-36 credential.mitid|asks firm.support|claims\n\
-25 credential.mitid|asks firm.telecom|claims\n\
9 credential.mitid|asks firm.toll|claims\n\
34 credential.mitid|asks money.amount|claims\n\
8 credential.mitid|asks money.valuables|claims\n\
10 credential.mitid|asks person.agent|claims\n\
10 credential.mitid|asks person.buyer|claims\n\
8 credential.mitid|asks person.landlord|claims\n\
13 credential.mitid|asks threat.arrest|threatens\n\
16 credential.mitid|asks threat.deadline|threatens\n\
-15 credential.mitid|asks threat.debt|threatens\n\
65 credential.mitid|claims\n\
16 credential.mitid|claims credential.one-time-code|asks\n\
-41 credential.mitid|claims credential.one-time-code|claims\n\
31 credential.mitid|claims credential.password|asks\n\
28 credential.mitid|claims credential.password|claims\n\
31 credential.mitid|claims firm.bank|claims\n\
32 credential.mitid|claims firm.payment|claims\n\
-43 credential.mitid|claims firm.support|claims\n\
86 credential.mitid|claims money.amount|claims\n\
22 credential.mitid|claims money.unusual-means|claims\n\
-34 credential.mitid|claims money.valuables|claims\n\
-9 credential.mitid|claims person.agent|claims\n\
-14 credential.mitid|claims threat.arrest|threatens\n\
-16 credential.mitid|claims threat.block|reports\n\
35 credential.mitid|claims threat.block|threatens\n\
-23 credential.mitid|claims threat.court|threatens\n\
11 credential.mitid|claims threat.return|threatens\n\
-10 credential.mitid|denies\n\
-9 credential.mitid|denies firm.bank|claims\n\
189 credential.mitid|live\n\
84 credential.mitid|reader\n\
23 credential.mitid|reports\n\
-9 credential.mitid|reports credential.personal-information|claims\n\
21 credential.mitid|reports money.amount|claims\n\
11 credential.mitid|reports money.valuables|claims\n\
-16 credential.mitid|reports person.agent|claims\n\
12 credential.mitid|reports threat.block|threatens\n\
21 credential.mitid|reports threat.deadline|reports\n\
21 credential.mitid|reports threat.deadline|threatens\n\
-62 credential.mitid|speaks\n\
51 credential.nemid|asks\n\
19 credential.nemid|asks credential.nemid|claims\n\
22 credential.nemid|asks credential.personal-information|asks\n\
8 credential.nemid|asks threat.block|threatens\n\
12 credential.nemid|asks threat.deadline|threatens\n\
82 credential.nemid|claims\n\
13 credential.nemid|claims credential.password|asks\n\
13 credential.nemid|claims credential.personal-information|asks\n\
53 credential.nemid|claims threat.block|threatens\n\
22 credential.nemid|claims threat.deadline|threatens\n\
12 credential.nemid|denies\n\
115 credential.nemid|live\n\
106 credential.nemid|reader\n\
-9 credential.nemid|reports\n\
28 credential.nemid|speaks\n\
-8 credential.one-time-code|advises firm.bank|claims\n\
252 credential.one-time-code|asks\n\
84 credential.one-time-code|asks credential.one-time-code|claims\n\
16 credential.one-time-code|asks credential.pin|asks\n\
-10 credential.one-time-code|asks credential.pin|claims\n\
49 credential.one-time-code|asks firm.bank|claims\n\
-23 credential.one-time-code|asks firm.payment|claims\n\
15 credential.one-time-code|asks firm.shop|claims\n\
-8 credential.one-time-code|asks firm.support|claims\n\
10 credential.one-time-code|asks firm.telecom|claims\n\
-15 credential.one-time-code|asks money.amount|claims\n\
-10 credential.one-time-code|asks money.unusual-means|claims\n\
22 credential.one-time-code|asks person.buyer|claims\n\
10 credential.one-time-code|asks person.family|claims\n\
-14 credential.one-time-code|asks threat.arrest|threatens\n\
36 credential.one-time-code|asks threat.block|threatens\n\
48 credential.one-time-code|asks threat.deadline|threatens\n\
46 credential.one-time-code|claims\n\
8 credential.one-time-code|claims credential.password|asks\n\
15 credential.one-time-code|claims credential.personal-information|claims\n\
-17 credential.one-time-code|claims firm.bank|claims\n\
10 credential.one-time-code|claims firm.shop|claims\n\
-62 credential.one-time-code|claims money.amount|claims\n\
20 credential.one-time-code|claims person.family|claims\n\
19 credential.one-time-code|claims threat.deadline|threatens\n\
215 credential.one-time-code|live\n\
148 credential.one-time-code|reader\n\
18 credential.one-time-code|reports\n\
-10 credential.one-time-code|reports firm.bank|claims\n\
14 credential.one-time-code|reports firm.bank|reports\n\
8 credential.one-time-code|reports money.amount|claims\n\
-18 credential.one-time-code|reports person.family|claims\n\
-20 credential.password|advises\n\
-13 credential.password|advises credential.pin|advises\n\
-14 credential.password|advises firm.bank|claims\n\
112 credential.password|asks\n\
-19 credential.password|asks credential.password|claims\n\
30 credential.password|asks credential.personal-information|asks\n\
9 credential.password|asks credential.pin|asks\n\
43 credential.password|asks firm.bank|claims\n\
8 credential.password|asks firm.payment|claims\n\
41 credential.password|asks money.amount|claims\n\
10 credential.password|asks money.unusual-means|claims\n\
8 credential.password|asks threat.arrest|threatens\n\
34 credential.password|asks threat.block|threatens\n\
31 credential.password|asks threat.deadline|threatens\n\
15 credential.password|claims\n\
34 credential.password|claims firm.bank|claims\n\
-39 credential.password|claims firm.support|claims\n\
11 credential.password|claims money.unusual-means|claims\n\
14 credential.password|claims threat.deadline|threatens\n\
14 credential.password|denies threat.deadline|threatens\n\
145 credential.password|live\n\
27 credential.password|reader\n\
8 credential.password|reports firm.bank|reports\n\
12 credential.password|reports threat.deadline|threatens\n\
59 credential.password|speaks\n\
-11 credential.personal-information|advises\n\
9 credential.personal-information|advises firm.courier|claims\n\
-62 credential.personal-information|asks\n\
15 credential.personal-information|asks credential.personal-information|claims\n\
8 credential.personal-information|asks credential.pin|asks\n\
-48 credential.personal-information|asks firm.bank|claims\n\
-36 credential.personal-information|asks firm.courier|claims\n\
-48 credential.personal-information|asks firm.payment|claims\n\
36 credential.personal-information|asks money.amount|claims\n\
14 credential.personal-information|asks money.unusual-means|claims\n\
-12 credential.personal-information|asks person.agent|claims\n\
20 credential.personal-information|asks person.family|claims\n\
-14 credential.personal-information|asks person.landlord|claims\n\
-18 credential.personal-information|asks person.recruiter|claims\n\
9 credential.personal-information|asks threat.arrest|threatens\n\
11 credential.personal-information|asks threat.court|threatens\n\
44 credential.personal-information|asks threat.deadline|threatens\n\
9 credential.personal-information|asks threat.exposure|threatens\n\
66 credential.personal-information|claims\n\
-14 credential.personal-information|claims credential.pin|claims\n\
25 credential.personal-information|claims firm.bank|claims\n\
13 credential.personal-information|claims firm.bank|reports\n\
17 credential.personal-information|claims firm.courier|claims\n\
10 credential.personal-information|claims firm.support|claims\n\
63 credential.personal-information|claims money.amount|claims\n\
9 credential.personal-information|claims money.unusual-means|claims\n\
-11 credential.personal-information|claims person.family|claims\n\
8 credential.personal-information|claims person.landlord|claims\n\
40 credential.personal-information|claims threat.arrest|threatens\n\
13 credential.personal-information|claims threat.block|threatens\n\
-19 credential.personal-information|claims threat.court|threatens\n\
41 credential.personal-information|claims threat.deadline|threatens\n\
18 credential.personal-information|claims threat.exposure|threatens\n\
-12 credential.personal-information|live\n\
13 credential.personal-information|reader\n\
-14 credential.personal-information|reports firm.bank|claims\n\
9 credential.personal-information|reports person.agent|reports\n\
15 credential.personal-information|reports threat.deadline|threatens\n\
-14 credential.personal-information|speaks\n\
-14 credential.pin|advises\n\
132 credential.pin|asks\n\
-17 credential.pin|asks credential.pin|claims\n\
33 credential.pin|asks firm.bank|claims\n\
17 credential.pin|asks firm.courier|claims\n\
42 credential.pin|asks firm.payment|claims\n\
32 credential.pin|asks money.amount|claims\n\
11 credential.pin|asks money.unusual-means|claims\n\
45 credential.pin|asks money.valuables|claims\n\
14 credential.pin|asks person.agent|claims\n\
9 credential.pin|asks person.family|claims\n\
22 credential.pin|asks threat.block|threatens\n\
14 credential.pin|asks threat.deadline|threatens\n\
-19 credential.pin|claims\n\
58 credential.pin|claims firm.bank|claims\n\
14 credential.pin|claims firm.payment|claims\n\
26 credential.pin|claims money.amount|claims\n\
30 credential.pin|claims money.valuables|claims\n\
18 credential.pin|claims person.agent|claims\n\
-12 credential.pin|claims threat.block|threatens\n\
-17 credential.pin|claims threat.deadline|threatens\n\
-8 credential.pin|denies firm.bank|claims\n\
129 credential.pin|live\n\
78 credential.pin|reader\n\
-20 credential.pin|reports\n\
-10 credential.pin|reports firm.bank|reports\n\
15 credential.pin|speaks\n\
-85 credential|advises\n\
353 credential|asks\n\
-35 credential|by:action.approve\n\
15 credential|by:action.buy\n\
-61 credential|by:action.call-back\n\
-38 credential|by:action.click\n\
53 credential|by:action.enter\n\
375 credential|by:action.give\n\
49 credential|by:action.hand-over\n\
-13 credential|by:action.keep-secret\n\
-41 credential|by:action.login\n\
13 credential|by:action.press-key\n\
63 credential|by:action.reply\n\
15 credential|by:action.scan\n\
24 credential|by:action.transfer\n\
-16 credential|by:action.update\n\
12 credential|by:action.withdraw\n\
-34 credential|by:means\n\
72 credential|by:question\n\
26 credential|by:want\n\
88 credential|claims\n\
-34 credential|denies\n\
-70 credential|reports\n\
-55 credential|speaks\n\
-9 credenziali\n\
-9 crede…\n\
-20 credit card\n\
8 crime\n\
10 crime scene\n\
29 criminal\n\
10 criminal investigation\n\
12 criminals\n\
10 criminals are\n\
40 crimi…\n\
15 crossing\n\
14 crossing #\n\
12 cross…\n\
19 crypto\n\
22 crypt…\n\
-21 ctrl\n\
-22 ctrl alt\n\
-61 cu\n\
-19 cu poza\n\
17 cu un\n\
-11 cuidado\n\
-11 cuida…\n\
-11 culture\n\
-11 cultu…\n\
-10 cumartesi\n\
-10 cumar…\n\
-10 cumle…\n\
-20 cunku\n\
-17 cup\n\
-17 cup of\n\
-13 current\n\
8 currently\n\
15 custody\n\
-9 customer #\n\
-31 customers\n\
-17 customers who\n\
28 customs\n\
18 customs pay\n\
16 custo…\n\
32 cut\n\
8 cv\n\
38 cvc\n\
17 cvv\n\
17 cyber\n\
11 cyber security\n\
-10 cyberhotline\n\
-8 cykel…\n\
-31 cykler\n\
-44 cykle…\n\
9 czesc\n\
9 cztery\n\
-23 czy\n\
-16 czynsz\n\
-16 czynsz za\n\
-16 czyns…\n\
-8 d\n\
-11 d #\n\
-10 d is\n\
-11 da\n\
9 da den\n\
-8 da det\n\
8 da din\n\
19 da jeg\n\
-9 da vi\n\
25 dabar\n\
-12 daca\n\
-14 dad i\n\
16 dad is\n\
9 dad its\n\
18 dad new\n\
-9 dag #\n\
10 dag ellers\n\
13 dag jeg\n\
-17 dag min\n\
-9 dag og\n\
-158 dage\n\
-10 dage efter\n\
-45 dage ellers\n\
-10 dage fra\n\
-21 dage i\n\
12 dagen\n\
10 dagen skriv\n\
11 dagit…\n\
-8 dagpengekort for\n\
11 daha\n\
-17 dai\n\
19 dalej\n\
-10 dam\n\
-28 dane\n\
8 danem…\n\
17 danese\n\
19 danes…\n\
9 danger\n\
9 dange…\n\
-13 daniel\n\
-14 danie…\n\
11 danij…\n\
39 danimarka\n\
14 danimarka ulusal\n\
61 danim…\n\
98 danish\n\
-8 danish authority\n\
9 danish customs\n\
11 danish immigration\n\
-12 danish number\n\
17 danish police\n\
96 danis…\n\
60 dankort\n\
22 dankort og\n\
9 dankortet\n\
9 dankortet i\n\
70 danko…\n\
52 danmark\n\
54 danma…\n\
13 dann\n\
12 danoi…\n\
-27 dans\n\
-19 dans le\n\
17 dansk\n\
8 dansk ingeniør\n\
45 danske\n\
18 danske banks\n\
48 dansk…\n\
-13 dao\n\
33 dao @link\n\
-11 dao i\n\
15 dao365\n\
14 dao365 din\n\
15 dao36…\n\
26 dar\n\
14 darbe\n\
11 darbu…\n\
-17 daryti\n\
-18 daryti nereikia\n\
-17 daryt…\n\
-22 dat\n\
-42 data\n\
-8 datatilsynet\n\
-8 datat…\n\
27 date\n\
18 date of\n\
-9 dato #\n\
11 datter er\n\
13 dau\n\
-10 daughter\n\
-13 daughter was\n\
-16 daugh…\n\
26 day #\n\
-8 day before\n\
-24 daycare\n\
-24 dayca…\n\
-113 days\n\
-12 days after\n\
-12 days at\n\
13 days otherwise\n\
-20 days so\n\
-16 days the\n\
-8 days your\n\
46 dba\n\
20 dba @link\n\
11 dba delivery\n\
82 de\n\
23 de #\n\
-12 de andre\n\
-25 de coroane\n\
12 de dem\n\
8 de det\n\
41 de er\n\
-8 de falske\n\
13 de france\n\
25 de frigives\n\
17 de går\n\
12 de gør\n\
17 de har\n\
12 de i\n\
14 de kan\n\
8 de kommer\n\
-29 de la\n\
-8 de lyngby\n\
-17 de manglende\n\
-23 de me\n\
-14 de mitid\n\
-8 de sagde\n\
14 de seksten\n\
8 de sidste\n\
26 de skal\n\
8 de står\n\
12 de tager\n\
-11 de to\n\
-15 de velo\n\
-11 de vil\n\
21 deactivated\n\
32 deact…\n\
-9 dead\n\
8 deaf\n\
11 deaktiveret\n\
14 deakt…\n\
-9 deal\n\
-48 dear\n\
-11 dear all\n\
14 dear citizen\n\
13 dear i\n\
-24 dear mr\n\
-18 dear ms\n\
-10 dear parents\n\
-8 dear supplier\n\
13 debe\n\
15 debit\n\
9 debit card\n\
-12 debit on\n\
14 debt\n\
-134 dec\n\
-27 dec #\n\
-11 dec ive\n\
-117 december\n\
-13 december kl\n\
-11 december til\n\
-121 decem…\n\
-14 decide\n\
-11 decided\n\
-8 decided to\n\
-15 decidera\n\
-40 decid…\n\
8 declared\n\
-24 decla…\n\
-10 decli…\n\
-10 dedi\n\
-13 dediler\n\
-13 dedil…\n\
-10 deduct\n\
-22 deduc…\n\
8 dee\n\
-8 deepak\n\
-8 deepa…\n\
13 defender\n\
21 defen…\n\
-18 defin…\n\
31 degil\n\
8 degilseniz\n\
-8 degis…\n\
-8 degre…\n\
18 dein\n\
14 deja\n\
-10 dekla…\n\
19 dekon…\n\
-71 del\n\
-27 del af\n\
-21 del aldrig\n\
9 delai\n\
-10 delay\n\
-8 delayed\n\
-9 delay…\n\
8 deler #\n\
30 deliver\n\
16 deliver your\n\
12 delivery\n\
35 deliv…\n\
10 della carta\n\
106 dem\n\
11 dem alle\n\
8 dem for\n\
-14 dem i\n\
-8 dem kontant\n\
20 dem læser\n\
20 dem om\n\
-10 dem på\n\
26 dem som\n\
-8 dem så\n\
51 dem til\n\
8 dem udbetalt\n\
9 dem vi\n\
11 dem videre\n\
-32 demain\n\
-32 demai…\n\
-11 demande\n\
-27 deman…\n\
-61 den\n\
-115 den #\n\
11 den adgangskode\n\
-10 den anden\n\
16 den bare\n\
-10 den blå\n\
-13 den den\n\
35 den det\n\
-14 den ene\n\
-14 den er\n\
11 den første\n\
-8 den god\n\
-19 den har\n\
14 den hedder\n\
42 den her\n\
-81 den i\n\
-28 den ikke\n\
17 den kan\n\
14 den kode\n\
12 den koster\n\
-8 den ligger\n\
9 den læser\n\
29 den med\n\
-13 den måde\n\
-8 den næste\n\
11 den og\n\
39 den om\n\
16 den passer\n\
9 den retur\n\
-10 den rigtige\n\
-12 den samme\n\
9 den siger\n\
26 den skal\n\
8 den som\n\
8 den står\n\
26 den så\n\
13 den ved\n\
-13 den via\n\
-10 denaro\n\
-10 denar…\n\
20 deney…\n\
-11 dengang\n\
-11 denga…\n\
89 denmark\n\
10 denmark you\n\
90 denma…\n\
62 denne\n\
23 denne mail\n\
23 denne måned\n\
10 denne sag\n\
21 denne sms\n\
-13 dental\n\
-10 dental check\n\
-13 denta…\n\
-8 denti…\n\
-10 denuncia\n\
-12 denun…\n\
51 department\n\
8 department of\n\
13 department your\n\
-17 departure\n\
-15 departure at\n\
41 depar…\n\
21 depon…\n\
-11 deported tomorrow\n\
19 deposit\n\
-18 deposit #\n\
-11 deposit back\n\
-8 deposit before\n\
10 deposit is\n\
8 deposits\n\
11 depositum\n\
53 depos…\n\
30 depot\n\
9 depozito\n\
19 dept\n\
-8 depuis\n\
-8 depui…\n\
11 der\n\
-21 der andre\n\
-11 der app\n\
-9 der bliver\n\
9 der en\n\
-17 der ender\n\
49 der er\n\
-15 der et\n\
-12 der godkend\n\
32 der har\n\
11 der hedder\n\
14 der hjælper\n\
-8 der hvor\n\
16 der i\n\
-40 der ikke\n\
8 der kan\n\
74 der kommer\n\
-8 der kører\n\
-9 der mod\n\
11 der og\n\
-10 der ringede\n\
-21 der ringer\n\
10 der sidder\n\
14 der stille\n\
-14 der stod\n\
92 der står\n\
12 der vil\n\
-9 derefter\n\
-8 derefter til\n\
-9 deref…\n\
75 deres\n\
8 deres betalingskort\n\
13 deres dankort\n\
8 deres fulde\n\
16 deres kort\n\
-10 deres opsparing\n\
8 deres system\n\
67 derfor\n\
17 derfor er\n\
67 derfo…\n\
10 derni…\n\
-21 descr…\n\
8 desde\n\
13 deshalb\n\
13 desha…\n\
-18 desk\n\
-15 desk youre\n\
10 destroyed\n\
14 destrueres\n\
10 destrueres pakken\n\
24 destrueret\n\
51 destr…\n\
39 desværre\n\
19 desværre ikke\n\
39 desvæ…\n\
-33 det\n\
8 det bare\n\
-17 det en\n\
160 det er\n\
30 det for\n\
-10 det foreliggende\n\
-18 det fra\n\
21 det frem\n\
13 det første\n\
18 det gamle\n\
-9 det går\n\
-11 det gør\n\
-9 det handler\n\
28 det har\n\
-12 det haster\n\
34 det hele\n\
-8 det hvor\n\
-13 det i\n\
-66 det ikke\n\
-8 det indbrud\n\
11 det jeg\n\
-8 det kan\n\
-15 det klarer\n\
-17 det kommer\n\
-8 det kort\n\
-14 det korte\n\
12 det kræver\n\
-15 det ligger\n\
-24 det mange\n\
-33 det med\n\
15 det mig\n\
13 det noget\n\
12 det normalt\n\
8 det nye\n\
-18 det når\n\
-43 det og\n\
25 det over\n\
-20 det på\n\
-16 det samme\n\
28 det skal\n\
-15 det så\n\
36 det til\n\
8 det tænkte\n\
-18 det var\n\
19 det via\n\
8 det være\n\
-17 details in\n\
-8 details on\n\
12 details to\n\
11 detected\n\
15 detec…\n\
20 dette\n\
8 dette er\n\
8 deux\n\
17 devices\n\
29 devic…\n\
-29 devuelvo\n\
-24 devue…\n\
-12 deyip\n\
18 dhl\n\
11 dhl @link\n\
8 dhl and\n\
-17 dhl your\n\
-29 di\n\
-27 di #\n\
-9 di denaro\n\
-23 di essere\n\
-10 dia\n\
19 dial\n\
-8 dialo…\n\
8 dice che\n\
-20 dice di\n\
-11 diciendo\n\
-11 dicie…\n\
9 dictati\n\
17 did\n\
12 did not\n\
-8 did right\n\
-8 did we\n\
25 did you\n\
8 diden…\n\
-8 didnt\n\
-11 didnt make\n\
-9 die\n\
-10 die #\n\
8 die kaution\n\
-10 dienst\n\
-9 diens…\n\
18 dies\n\
-12 diese\n\
-11 diese sms\n\
142 dig\n\
11 dig #\n\
11 dig annuller\n\
12 dig bare\n\
11 dig det\n\
9 dig du\n\
-18 dig hvis\n\
8 dig hvordan\n\
17 dig i\n\
-24 dig ikke\n\
10 dig linket\n\
17 dig med\n\
-11 dig noget\n\
15 dig og\n\
31 dig om\n\
-10 dig op\n\
18 dig over\n\
35 dig på\n\
13 dig send\n\
-45 dig så\n\
-9 dig til\n\
16 dig ved\n\
10 dig videre\n\
56 digit\n\
40 digit code\n\
-81 digital\n\
8 digital identitet\n\
-101 digital post\n\
-14 digitale\n\
-13 digitale post\n\
11 digitaliseringsstyrelsen\n\
25 digits\n\
14 digits and\n\
13 digits of\n\
-75 digit…\n\
-9 dijo\n\
-10 dikkat\n\
-10 dikka…\n\
16 din\n\
-8 din adresse\n\
-13 din anmeldelse\n\
-25 din ansøgning\n\
-10 din app\n\
-15 din bank\n\
-21 din betaling\n\
-18 din billet\n\
10 din boligstøtte\n\
12 din computer\n\
-20 din digital\n\
-11 din digitale\n\
-8 din elregning\n\
-15 din engangskode\n\
-10 din folkeregisteradresse\n\
-14 din gamle\n\
-40 din identitet\n\
13 din iphone\n\
16 din kode\n\
47 din konto\n\
-26 din leveringsadresse\n\
-15 din løn\n\
18 din mand\n\
17 din mitid\n\
22 din mobil\n\
-14 din mobilepay\n\
9 din mor\n\
-32 din nemkonto\n\
-22 din netbank\n\
-14 din nye\n\
-8 din næste\n\
-16 din ordre\n\
41 din pakke\n\
-18 din parkering\n\
11 din pc\n\
13 din pinkode\n\
-21 din profil\n\
-11 din rådgiver\n\
21 din sidste\n\
9 din strøm\n\
22 din telefon\n\
9 dinamarca\n\
9 dinam…\n\
47 dine\n\
-35 dine #\n\
10 dine billeder\n\
9 dine følgere\n\
-8 dine jobforslag\n\
-12 dine koder\n\
21 dine kontanter\n\
-19 dine konti\n\
-19 dine kontooplysninger\n\
42 dine oplysninger\n\
-34 dine penge\n\
13 dine smykker\n\
58 dine tabte\n\
-17 dinner\n\
-17 dinne…\n\
-9 direct\n\
-12 direct debit\n\
10 director\n\
8 direkte\n\
-8 direktør\n\
9 direk…\n\
30 dis\n\
21 dis que\n\
-20 disagree\n\
-18 disagree you\n\
-20 disag…\n\
12 disconnected\n\
37 discord\n\
55 disco…\n\
-11 discuss\n\
-8 discussed\n\
-16 discu…\n\
21 disi\n\
17 disi madde\n\
13 diskr…\n\
-15 dispo…\n\
9 disse\n\
172 dit\n\
11 dit abonnement\n\
-32 dit besøg\n\
14 dit betalingskort\n\
14 dit bruger\n\
11 dit cpr\n\
31 dit dankort\n\
-12 dit gamle\n\
10 dit guld\n\
13 dit hævekort\n\
-9 dit kodeord\n\
24 dit kontonummer\n\
47 dit kortnummer\n\
-23 dit køb\n\
8 dit login\n\
45 dit mitid\n\
-27 dit navn\n\
16 dit nemid\n\
11 dit nummer\n\
-17 dit nye\n\
-15 dit sags\n\
11 divor…\n\
14 diyor…\n\
83 dk\n\
24 dkda\n\
-15 dkk\n\
-30 dkk hos\n\
-25 dkk to\n\
-15 dkk was\n\
11 dm\n\
28 dmv\n\
-54 do\n\
-50 do anything\n\
-22 do i\n\
12 do is\n\
13 do it\n\
-15 do jutra\n\
10 do koperty\n\
30 do not\n\
13 do the\n\
-8 do to\n\
-22 doamna\n\
-22 doamn…\n\
-18 doar\n\
-16 doar sa\n\
-14 dobry\n\
10 doctor from\n\
10 document\n\
20 document awaits\n\
-25 documents\n\
-37 docum…\n\
-26 does\n\
-13 does anyone\n\
24 does it\n\
-25 doesnt\n\
-25 doesn…\n\
9 dog\n\
15 dogru…\n\
-33 dokto…\n\
21 dokument\n\
23 dokum…\n\
11 dolandiricilik\n\
9 dolan…\n\
26 dolar…\n\
11 dollar\n\
18 dollars\n\
11 dollars to\n\
29 dolla…\n\
-10 doman…\n\
-22 domme…\n\
20 domstol\n\
20 domst…\n\
-8 domæne\n\
-8 domæn…\n\
27 done\n\
9 done you\n\
-11 donne\n\
15 donnee\n\
13 donne…\n\
-51 dont\n\
-11 dont answer\n\
14 dont be\n\
17 dont click\n\
-8 dont enter\n\
12 dont hang\n\
-28 dont have\n\
8 dont hear\n\
8 dont know\n\
-13 dont leave\n\
-23 dont let\n\
15 dont like\n\
-8 dont link\n\
14 dont log\n\
10 dont mention\n\
-36 dont need\n\
23 dont open\n\
-15 dont pay\n\
-12 dont send\n\
-8 dont share\n\
11 dont touch\n\
-8 dont use\n\
8 dont worry\n\
13 dont write\n\
-24 door\n\
10 door nobody\n\
-25 doors\n\
-10 dorthe\n\
-9 dorth…\n\
10 dostac\n\
9 doste…\n\
13 dosyasi\n\
16 dosya…\n\
11 dot\n\
24 double\n\
31 doubl…\n\
-13 dovan…\n\
-12 down\n\
-24 down for\n\
8 down the\n\
9 download\n\
8 downl…\n\
-14 downstairs\n\
-18 downstairs with\n\
-14 downs…\n\
-12 draga…\n\
18 draw\n\
-13 drawer\n\
-13 drawe…\n\
-9 drawn\n\
-22 dreng\n\
-12 drift\n\
-9 drill\n\
-11 driller\n\
-9 drill…\n\
-22 drive\n\
-14 driver\n\
-18 driver i\n\
10 driving\n\
8 driving license\n\
10 drivi…\n\
-9 drodz…\n\
-21 drop\n\
-8 drop by\n\
-8 dropped it\n\
11 drops\n\
22 drops i\n\
23 drown…\n\
21 drugs\n\
-8 drukket\n\
-8 drukket noget\n\
-8 drukk…\n\
26 drukn…\n\
-16 dsb\n\
63 du\n\
33 du #\n\
13 du adgang\n\
-10 du afvise\n\
-8 du anmeldte\n\
20 du bare\n\
13 du beholder\n\
-32 du behøver\n\
21 du betale\n\
11 du betaler\n\
-30 du blevet\n\
-14 du brug\n\
10 du de\n\
17 du den\n\
-10 du det\n\
12 du dig\n\
83 du er\n\
16 du et\n\
-18 du finder\n\
11 du flytter\n\
35 du for\n\
11 du fået\n\
78 du får\n\
10 du først\n\
-23 du godkender\n\
-17 du godkendt\n\
9 du godt\n\
9 du går\n\
136 du har\n\
-32 du have\n\
9 du hjælper\n\
-8 du huske\n\
13 du hæver\n\
-9 du i\n\
47 du ikke\n\
20 du ind\n\
-8 du indtastet\n\
-153 du kan\n\
10 du køber\n\
45 du lige\n\
-21 du logger\n\
-10 du låne\n\
17 du læse\n\
-16 du mangler\n\
-15 du med\n\
8 du mobilepay\n\
13 du modtager\n\
24 du må\n\
-35 du måske\n\
11 du noget\n\
10 du nå\n\
-30 du også\n\
-9 du overføre\n\
10 du plejer\n\
-8 du på\n\
8 du retten\n\
-8 du ringe\n\
-8 du sagde\n\
13 du se\n\
-19 du selv\n\
-39 du sende\n\
-15 du ser\n\
-97 du skal\n\
33 du skiftet\n\
-12 du skylder\n\
-33 du spærre\n\
22 du stadig\n\
37 du taler\n\
17 du til\n\
12 du tjene\n\
16 du trykker\n\
8 du ud\n\
-16 du uenig\n\
12 du var\n\
22 du ved\n\
-32 du vil\n\
11 du vælger\n\
15 du været\n\
-18 due\n\
-17 due #\n\
-23 due on\n\
34 due to\n\
-33 dunku\n\
16 dunskiej\n\
16 dunskiej policji\n\
-18 dupa\n\
-12 duration\n\
-12 durat…\n\
9 durch…\n\
11 during\n\
11 durin…\n\
11 duruyor\n\
11 duruy…\n\
9 duser\n\
10 dustu\n\
-12 duty to\n\
-8 dvs\n\
-23 dying\n\
-16 dziala\n\
-15 dzial…\n\
16 dziec…\n\
-10 dziek…\n\
-16 dzien\n\
-16 dzien dobry\n\
-17 dzis\n\
18 dzisiaj\n\
18 dzisi…\n\
-14 dæk\n\
-14 dækker\n\
11 dækkes\n\
-12 dækket\n\
-15 dække…\n\
10 dænemark\n\
10 dænem…\n\
-14 døgn\n\
-17 døgnet\n\
-17 døgnet rundt\n\
-17 døgne…\n\
-47 e\n\
-28 e #\n\
-20 e de\n\
-16 e gia\n\
-15 e il\n\
-10 e non\n\
-10 each my\n\
21 earn\n\
14 earn #\n\
-24 earned\n\
-24 earne…\n\
-10 eat\n\
21 ecoute\n\
17 ecout…\n\
9 edebi…\n\
14 edilmistir\n\
20 edilm…\n\
-8 editi…\n\
8 efectivo\n\
8 efect…\n\
16 efendim\n\
16 efend…\n\
-61 efter\n\
9 efter #\n\
-10 efter at\n\
-13 efter din\n\
19 efter en\n\
-25 efter kl\n\
-12 efter log\n\
8 efterforsker\n\
-9 efterforskerne\n\
9 efterfulgt\n\
9 efterfulgt af\n\
17 efterlyst\n\
17 efterlyst i\n\
8 eftermiddag og\n\
8 efternavn\n\
30 efter…\n\
-10 eg\n\
9 ei\n\
-9 eighteen\n\
-15 eine\n\
-14 einen\n\
17 einer\n\
-14 ejend…\n\
11 ekibi…\n\
10 ekran…\n\
9 ekspeditionsgebyr\n\
8 ekspe…\n\
12 ekstra\n\
-30 el\n\
-14 el pasto\n\
-9 el svar\n\
18 electronics\n\
20 elect…\n\
-9 eleve…\n\
23 elgiganten\n\
9 elgiganten is\n\
23 elgig…\n\
-10 ella\n\
-13 elle\n\
-157 eller\n\
-10 eller en\n\
25 eller har\n\
-14 eller i\n\
-8 eller mobilepay\n\
-10 eller på\n\
-21 eller ring\n\
-14 eller skriv\n\
-10 eller ved\n\
51 ellers\n\
-36 ellers bliver\n\
10 ellers destrueres\n\
10 ellers går\n\
20 ellers ikke\n\
-25 ellers kan\n\
21 ellers kommer\n\
21 ellers mister\n\
26 ellers slettes\n\
51 eller…\n\
-8 elmevej\n\
-8 elmevej #\n\
-8 elmev…\n\
-8 elregning\n\
-8 elreg…\n\
-10 else\n\
12 elselskabet\n\
13 elselskabet vi\n\
28 embassy\n\
10 embassy of\n\
28 embas…\n\
-10 emekl…\n\
-16 emergency\n\
-16 emerg…\n\
10 emma\n\
32 emne\n\
10 emne sv\n\
8 emne vigtigt\n\
-28 employee\n\
15 employees\n\
9 employer\n\
-9 en\n\
-16 en #\n\
13 en advarsel\n\
-8 en aften\n\
-16 en anden\n\
30 en anmodning\n\
-10 en ansat\n\
12 en arrestordre\n\
-11 en automatisk\n\
36 en betaling\n\
11 en betjent\n\
16 en civil\n\
-17 en dag\n\
8 en dansk\n\
10 en der\n\
9 en ekstra\n\
8 en fejl\n\
-8 en film\n\
8 en fra\n\
-14 en fremmed\n\
-9 en gammel\n\
12 en hacker\n\
32 en halv\n\
35 en kode\n\
23 en konkurrence\n\
11 en kontakt\n\
10 en konto\n\
-10 en konvolut\n\
-8 en kopi\n\
16 en krone\n\
-8 en kuvert\n\
15 en kvittering\n\
-10 en la\n\
-13 en ligne\n\
-14 en løsning\n\
-37 en mail\n\
16 en medarbejder\n\
20 en ny\n\
-13 en og\n\
-9 en overførsel\n\
-20 en pakke\n\
-44 en person\n\
25 en pose\n\
-15 en rigtig\n\
22 en sag\n\
15 en til\n\
15 en tilbageførsel\n\
10 en time\n\
10 en ubetalt\n\
-10 en uge\n\
8 en una\n\
-20 en venlig\n\
-97 end\n\
-10 end of\n\
-14 ende\n\
-24 ended\n\
-15 ended #\n\
-15 endelig\n\
-15 endel…\n\
-22 ender\n\
-22 ender på\n\
-22 ending\n\
-17 ending #\n\
-23 endin…\n\
12 endnu\n\
15 endnu hun\n\
-9 endnu ikke\n\
-22 ends\n\
-24 ends in\n\
13 ends tonight\n\
-13 ene\n\
77 energistyrelsen\n\
83 energ…\n\
15 enforcement\n\
21 enfor…\n\
-31 engangskode\n\
-27 engangskode #\n\
-8 engangskode er\n\
-27 engan…\n\
-19 engelsk\n\
-36 engel…\n\
14 engineer\n\
9 engin…\n\
-39 english\n\
-39 engli…\n\
-13 enhed er\n\
25 enter\n\
22 enter card\n\
-27 enter it\n\
14 enter the\n\
11 enter your\n\
16 entering\n\
14 enter…\n\
-8 entra…\n\
-11 entre\n\
10 entro #\n\
10 envelope\n\
12 envel…\n\
11 envoie la\n\
-40 er\n\
-9 er #\n\
-11 er altid\n\
-13 er ankommet\n\
17 er at\n\
43 er banken\n\
36 er bare\n\
17 er berettiget\n\
-14 er bestilt\n\
47 er blevet\n\
23 er de\n\
-11 er den\n\
-30 er der\n\
24 er det\n\
13 er dig\n\
10 er dine\n\
19 er du\n\
12 er død\n\
18 er efterlyst\n\
30 er en\n\
-8 er et\n\
-17 er falske\n\
12 er fint\n\
8 er flyttet\n\
-11 er forbi\n\
27 er fordi\n\
-11 er fornyet\n\
8 er forældet\n\
78 er fra\n\
-8 er fremme\n\
-8 er færdig\n\
-8 er færdige\n\
-14 er gjort\n\
17 er godkendt\n\
9 er gratis\n\
11 er hackere\n\
-8 er helt\n\
-23 er her\n\
-14 er hjemme\n\
57 er i\n\
13 er ikke\n\
16 er inde\n\
8 er inficeret\n\
-30 er klar\n\
-24 er koden\n\
-8 er kommet\n\
9 er kun\n\
29 er ledig\n\
20 er mange\n\
22 er med\n\
18 er meget\n\
-27 er mig\n\
10 er min\n\
19 er mistænkt\n\
-15 er modtaget\n\
11 er nets\n\
15 er nogle\n\
-8 er nr\n\
-8 er nu\n\
-11 er også\n\
16 er os\n\
10 er politiet\n\
19 er rigtigt\n\
8 er sat\n\
-12 er sendt\n\
36 er sigtet\n\
14 er sket\n\
-9 er slut\n\
24 er spærret\n\
14 er stoppet\n\
11 er sygeplejerske\n\
10 er sådan\n\
-15 er til\n\
-10 er trine\n\
-9 er trukket\n\
-13 er ude\n\
15 er udeblevet\n\
-23 er udløbet\n\
26 er udstedt\n\
12 er udtrukket\n\
-11 er uheldet\n\
19 er under\n\
-17 er uændret\n\
12 er ved\n\
-20 er vedhæftet\n\
-10 er velkommen\n\
18 er vigtigt\n\
-37 erhverv\n\
-12 erhverv with\n\
-38 erhve…\n\
28 error\n\
-32 es #\n\
15 es para\n\
10 esbjerg\n\
8 esbje…\n\
15 escrow\n\
9 escro…\n\
11 esi\n\
45 eski\n\
-12 espec…\n\
-13 esper…\n\
-28 est\n\
-10 est prete\n\
-12 est une\n\
10 esta\n\
-10 esta lista\n\
-11 estaba\n\
-10 estate\n\
-10 estat…\n\
10 este\n\
-14 este codigo\n\
12 este un\n\
-8 estimated\n\
-12 estim…\n\
11 estoy\n\
8 estoy en\n\
69 et\n\
-17 et beløb\n\
10 et billede\n\
8 et depositum\n\
-13 et døgn\n\
8 et forlig\n\
-24 et gavekort\n\
45 et gebyr\n\
8 et je\n\
12 et klip\n\
-15 et kodeord\n\
-8 et kort\n\
23 et køb\n\
-9 et link\n\
9 et login\n\
-9 et lån\n\
-14 et møde\n\
-32 et nyt\n\
12 et problem\n\
11 et skærmbillede\n\
13 et tal\n\
-18 et tilbud\n\
22 et tu\n\
11 et votre\n\
28 et øjeblik\n\
-8 eta\n\
-21 etait\n\
-28 ete\n\
8 eth\n\
8 etmek\n\
10 etmek icin\n\
36 eu\n\
11 eu dk\n\
-10 eu worker\n\
59 eur\n\
16 eur #\n\
30 euro\n\
13 european\n\
9 european union\n\
17 europol\n\
-26 europol has\n\
16 europæisk\n\
55 europ…\n\
27 euros\n\
31 euru\n\
18 ev\n\
-11 evde\n\
21 evden\n\
8 eve\n\
-16 even\n\
15 evening\n\
15 eveni…\n\
-22 ever\n\
9 every account\n\
-8 everyone\n\
11 everything\n\
-12 every…\n\
10 evidence\n\
10 evide…\n\
13 evita…\n\
-12 excess\n\
-11 excess #\n\
-12 exces…\n\
12 exchange\n\
12 excha…\n\
19 executed\n\
18 execu…\n\
-11 exerc…\n\
-10 existing\n\
-15 exist…\n\
8 exp\n\
-18 expect\n\
-24 expected\n\
-8 expected processing\n\
-42 expec…\n\
9 experience\n\
9 exper…\n\
-18 expires\n\
-31 expires in\n\
10 expires today\n\
19 expiry\n\
8 expiry and\n\
9 expiry date\n\
8 explain\n\
16 expla…\n\
19 express\n\
19 expre…\n\
-19 extend\n\
-8 extension\n\
-26 exten…\n\
23 extra\n\
-14 eyes\n\
10 faa\n\
9 fac\n\
-11 faccio\n\
-11 facci…\n\
30 facebook\n\
10 facebook delivery\n\
31 faceb…\n\
10 factory\n\
17 facto…\n\
12 factu…\n\
8 fahnd…\n\
-15 fair\n\
15 faire\n\
40 fais\n\
14 fais le\n\
-29 fake\n\
-55 faktura\n\
-29 faktura #\n\
-9 fakturaen\n\
-8 fakture\n\
-64 faktu…\n\
9 falder\n\
8 falde…\n\
-10 faldt\n\
-13 fall\n\
-23 false\n\
-9 falsk\n\
-36 falske\n\
-36 falsk…\n\
9 falta\n\
56 familie\n\
-12 familien\n\
22 family\n\
10 family or\n\
60 famil…\n\
-16 fandt\n\
-55 far\n\
13 far kan\n\
-17 far til\n\
9 fare\n\
-29 farfar\n\
-29 farfa…\n\
-10 farida\n\
-10 farid…\n\
-8 farmor\n\
-8 farmo…\n\
-26 fast\n\
-8 faste\n\
-20 faster\n\
-23 faste…\n\
-13 fat\n\
-13 fat i\n\
11 fata\n\
13 father\n\
13 fathe…\n\
-8 fatima\n\
-8 fatim…\n\
-9 faturasi\n\
-22 fatur…\n\
-8 fault\n\
8 faut\n\
-9 faux\n\
15 favor…\n\
-15 favour\n\
11 favourite\n\
-8 feberen\n\
-8 feber…\n\
-10 februar\n\
-16 febru…\n\
13 federal\n\
13 feder…\n\
-54 fee\n\
-42 fee #\n\
9 fee first\n\
-11 fee for\n\
9 feed\n\
9 feed the\n\
-15 fees\n\
10 fejl\n\
-11 fejl jeg\n\
12 fejl kan\n\
16 fell in\n\
10 fem sekunder\n\
-8 fem år\n\
-14 fenley\n\
-14 fenle…\n\
18 feriekonto\n\
10 feriekonto #\n\
31 feriepenge\n\
13 feriepenge for\n\
8 feriepenge til\n\
40 ferie…\n\
-9 fest\n\
-11 fetch\n\
-9 fetch it\n\
-11 fetched\n\
-11 fetch…\n\
-12 fever\n\
-8 fever and\n\
-15 fi\n\
-8 fi kort\n\
8 fifteen\n\
8 fifte…\n\
9 fifty\n\
8 fifty thousand\n\
-9 figures\n\
-107 fik\n\
-23 fik #\n\
9 fik det\n\
-41 fik en\n\
46 file\n\
9 filen\n\
-27 filialen\n\
-8 filialen på\n\
-31 filia…\n\
39 fill\n\
15 fill it\n\
10 filte…\n\
-8 fin\n\
23 final\n\
12 final call\n\
9 finale\n\
-19 finally\n\
-10 finally got\n\
-8 finance\n\
9 finanstilsynet\n\
-17 finan…\n\
-64 find\n\
-15 find a\n\
-10 find an\n\
-10 find the\n\
-9 find your\n\
8 finde\n\
19 finde det\n\
-14 finde på\n\
-36 finder\n\
-12 finder en\n\
-9 findes\n\
-48 finde…\n\
-39 fine\n\
-12 fine of\n\
8 fine see\n\
15 fingeren\n\
15 fingeren på\n\
-9 fingerprints\n\
10 finge…\n\
17 finished\n\
21 finis…\n\
-15 finn\n\
11 fint\n\
15 fint nok\n\
-26 fire\n\
-8 fire cifre\n\
-11 fire minutter\n\
9 firkant\n\
9 firka…\n\
11 firm\n\
37 firm.bank|claims\n\
-12 firm.bank|claims firm.bank|denies\n\
-26 firm.bank|claims firm.bank|reports\n\
81 firm.bank|claims firm.courier|claims\n\
-18 firm.bank|claims firm.payment|claims\n\
15 firm.bank|claims firm.shop|claims\n\
9 firm.bank|claims firm.streaming|claims\n\
30 firm.bank|claims firm.support|claims\n\
8 firm.bank|claims firm.telecom|claims\n\
-10 firm.bank|claims firm.toll|claims\n\
-141 firm.bank|claims money.amount|claims\n\
29 firm.bank|claims money.amount|denies\n\
51 firm.bank|claims money.unusual-means|claims\n\
46 firm.bank|claims money.valuables|claims\n\
-13 firm.bank|claims money.valuables|reports\n\
40 firm.bank|claims person.agent|claims\n\
-14 firm.bank|claims person.buyer|claims\n\
73 firm.bank|claims person.family|claims\n\
10 firm.bank|claims person.family|reports\n\
-11 firm.bank|claims threat.block|reports\n\
-28 firm.bank|claims threat.block|threatens\n\
-12 firm.bank|claims threat.court|reports\n\
-56 firm.bank|claims threat.court|threatens\n\
-24 firm.bank|claims threat.deadline|reports\n\
38 firm.bank|claims threat.deadline|threatens\n\
-14 firm.bank|claims threat.debt|threatens\n\
-8 firm.bank|claims threat.return|threatens\n\
-14 firm.bank|denies\n\
8 firm.bank|denies person.family|claims\n\
37 firm.bank|live\n\
-99 firm.bank|reader\n\
-36 firm.bank|reports\n\
-11 firm.bank|reports money.amount|reports\n\
-15 firm.bank|reports money.valuables|reports\n\
-12 firm.bank|reports person.family|claims\n\
-8 firm.bank|reports threat.block|reports\n\
-10 firm.bank|reports threat.deadline|reports\n\
15 firm.bank|reports threat.deadline|threatens\n\
11 firm.bank|speaks\n\
38 firm.courier|claims\n\
22 firm.courier|claims firm.payment|claims\n\
9 firm.courier|claims firm.shop|claims\n\
90 firm.courier|claims money.amount|claims\n\
15 firm.courier|claims money.unusual-means|claims\n\
70 firm.courier|claims money.valuables|claims\n\
19 firm.courier|claims person.buyer|claims\n\
11 firm.courier|claims person.family|claims\n\
29 firm.courier|claims person.landlord|claims\n\
-12 firm.courier|claims threat.arrest|threatens\n\
-26 firm.courier|claims threat.block|threatens\n\
10 firm.courier|claims threat.court|threatens\n\
36 firm.courier|claims threat.return|threatens\n\
38 firm.courier|live\n\
-10 firm.courier|reader\n\
-28 firm.courier|reports\n\
-9 firm.courier|reports money.amount|claims\n\
-67 firm.courier|speaks\n\
50 firm.payment|claims\n\
-14 firm.payment|claims firm.utility|claims\n\
-139 firm.payment|claims money.amount|claims\n\
19 firm.payment|claims money.unusual-means|claims\n\
-17 firm.payment|claims money.valuables|claims\n\
31 firm.payment|claims person.agent|claims\n\
-18 firm.payment|claims person.buyer|claims\n\
14 firm.payment|claims person.landlord|claims\n\
11 firm.payment|claims threat.arrest|threatens\n\
54 firm.payment|claims threat.block|threatens\n\
23 firm.payment|claims threat.court|threatens\n\
15 firm.payment|claims threat.cutoff|threatens\n\
-17 firm.payment|claims threat.deadline|threatens\n\
17 firm.payment|claims threat.debt|threatens\n\
33 firm.payment|claims threat.return|threatens\n\
50 firm.payment|live\n\
18 firm.payment|reader\n\
-11 firm.payment|reports\n\
25 firm.payment|speaks\n\
42 firm.shop|claims\n\
12 firm.shop|claims money.unusual-means|claims\n\
15 firm.shop|claims money.valuables|claims\n\
27 firm.shop|claims person.buyer|claims\n\
-8 firm.shop|claims person.landlord|claims\n\
42 firm.shop|live\n\
19 firm.shop|speaks\n\
21 firm.streaming|claims\n\
24 firm.streaming|claims threat.block|threatens\n\
18 firm.streaming|claims threat.deadline|threatens\n\
21 firm.streaming|live\n\
9 firm.streaming|reader\n\
24 firm.streaming|speaks\n\
29 firm.support|claims\n\
9 firm.support|claims firm.telecom|claims\n\
9 firm.support|claims firm.toll|claims\n\
13 firm.support|claims money.amount|claims\n\
-32 firm.support|claims money.unusual-means|claims\n\
-8 firm.support|claims money.valuables|claims\n\
9 firm.support|claims person.agent|claims\n\
-11 firm.support|claims person.family|claims\n\
-52 firm.support|claims threat.block|threatens\n\
29 firm.support|live\n\
26 firm.support|reader\n\
55 firm.support|speaks\n\
48 firm.telecom|claims\n\
10 firm.telecom|claims money.amount|claims\n\
19 firm.telecom|claims threat.block|threatens\n\
9 firm.telecom|claims threat.cutoff|threatens\n\
36 firm.telecom|claims threat.deadline|threatens\n\
48 firm.telecom|live\n\
42 firm.telecom|reader\n\
10 firm.telecom|reports\n\
11 firm.telecom|reports money.amount|reports\n\
29 firm.telecom|speaks\n\
31 firm.toll|claims\n\
10 firm.toll|claims money.amount|claims\n\
-11 firm.toll|claims threat.block|threatens\n\
37 firm.toll|claims threat.court|threatens\n\
52 firm.toll|claims threat.deadline|threatens\n\
31 firm.toll|claims threat.debt|threatens\n\
19 firm.toll|claims threat.deportation|threatens\n\
31 firm.toll|live\n\
-16 firm.toll|reader\n\
21 firm.toll|speaks\n\
40 firm.utility|claims\n\
32 firm.utility|claims money.amount|claims\n\
32 firm.utility|claims threat.cutoff|threatens\n\
32 firm.utility|claims threat.deadline|threatens\n\
40 firm.utility|live\n\
30 firm.utility|reader\n\
55 firm.utility|speaks\n\
-13 firma\n\
-17 firma…\n\
194 firm|claims\n\
-22 firm|denies\n\
-68 firm|reports\n\
128 firm|speaks\n\
29 first\n\
14 first #\n\
9 first a\n\
11 first and\n\
-16 first day\n\
15 fiscale\n\
16 fisca…\n\
-29 fish\n\
-11 fitness\n\
-8 fitne…\n\
17 fix\n\
-9 fjern\n\
-14 fjordby\n\
-26 fjord…\n\
-22 fjorten\n\
-22 fjort…\n\
-8 flad\n\
-8 flad efter\n\
12 flag\n\
-21 flat white\n\
-24 flere\n\
-9 flink\n\
-41 floor\n\
-34 flyt\n\
-21 flyt tiden\n\
-15 flytte\n\
-19 flytte penge\n\
17 flytter\n\
8 foged…\n\
-10 foldershare\n\
-15 folde…\n\
9 folge…\n\
8 folk til\n\
-10 folkeregisteradresse\n\
-34 follow\n\
-13 follow it\n\
-17 follow the\n\
21 following\n\
-10 follo…\n\
9 folosit\n\
9 folosit intr\n\
-9 foot\n\
-44 for\n\
38 for #\n\
-39 for a\n\
-10 for an\n\
-8 for another\n\
-10 for any\n\
-12 for anything\n\
220 for at\n\
16 for bail\n\
10 for both\n\
-28 for calling\n\
-10 for cpr\n\
-11 for det\n\
32 for dig\n\
20 for digital\n\
-15 for din\n\
-22 for dine\n\
-8 for dinner\n\
-17 for en\n\
11 for english\n\
9 for four\n\
-17 for her\n\
27 for hjælp\n\
18 for it\n\
12 for jer\n\
-19 for kaffen\n\
-15 for leaving\n\
-10 for mange\n\
-10 for may\n\
31 for me\n\
62 for mig\n\
9 for min\n\
8 for mine\n\
12 for mitid\n\
8 for money\n\
33 for my\n\
16 for non\n\
-15 for november\n\
21 for og\n\
9 for one\n\
12 for pakke\n\
-13 for payment\n\
-9 for payroll\n\
-11 for q1\n\
-9 for questions\n\
10 for residents\n\
-15 for sent\n\
-14 for sig\n\
10 for some\n\
8 for staying\n\
-16 for strømmen\n\
31 for så\n\
9 for ten\n\
-92 for the\n\
-11 for tre\n\
24 for two\n\
-18 for up\n\
66 for you\n\
-88 for your\n\
-10 foran\n\
-30 forbi\n\
-18 forbi i\n\
19 forbi og\n\
9 forbi om\n\
-15 forbi til\n\
9 forbindelse\n\
16 forbi…\n\
-14 forbruget\n\
-21 forbr…\n\
20 forde…\n\
-8 fordi\n\
-8 fordi de\n\
21 fordi det\n\
17 fordi dit\n\
-26 fordi jeg\n\
-16 fordi kortet\n\
12 fordi vi\n\
16 foregår\n\
17 foregår det\n\
8 foreg…\n\
8 foreign background\n\
16 forei…\n\
-10 foreliggende\n\
-10 foreliggende grundlag\n\
-10 forel…\n\
-10 foretage\n\
-10 foretage dig\n\
13 foretaget\n\
-10 forev…\n\
-9 forfald\n\
-14 forfa…\n\
-16 forgot\n\
-8 forgotten it\n\
-21 forgo…\n\
20 forhånd\n\
20 forhå…\n\
-18 forkert\n\
-17 forke…\n\
-15 forklar\n\
16 forklaring\n\
-9 forkl…\n\
-10 forkynde\n\
-8 forkynde en\n\
-17 forlænge\n\
-8 forlængelse\n\
-34 forlæ…\n\
-21 form\n\
-10 formanden\n\
-13 forma…\n\
-8 formi…\n\
9 formular\n\
-22 formularen\n\
-8 formu…\n\
10 forny\n\
-11 fornyes\n\
-12 fornyet\n\
-25 forny…\n\
-9 forsendelse fra\n\
-9 forsendelsesnummer\n\
-24 forsikring\n\
-13 forsinket\n\
-14 forsi…\n\
-19 forskudsopgørelse\n\
-8 forskudsopgørelsen\n\
-8 forskudsopgørelsen for\n\
-20 forsk…\n\
-14 forsvinde\n\
-13 forsv…\n\
15 forsøgt\n\
12 forsøgt at\n\
20 forsø…\n\
13 forto…\n\
12 fortroligt\n\
41 fortr…\n\
12 fortsætte\n\
14 forts…\n\
9 forty one\n\
11 forty thousand\n\
-21 fortæl\n\
-33 fortæller\n\
-58 fortæ…\n\
-11 forurettede\n\
-11 forur…\n\
20 forward\n\
18 forwa…\n\
-10 forår…\n\
8 forældet\n\
-48 forældre\n\
-32 foræl…\n\
-22 fosse\n\
9 fost folosit\n\
10 foto\n\
20 foto af\n\
45 found\n\
29 found a\n\
10 found at\n\
8 found in\n\
-8 found one\n\
-9 found that\n\
-11 four and\n\
21 four digits\n\
17 four hours\n\
-16 fourteen\n\
-20 fourt…\n\
-8 fr\n\
-68 fra\n\
17 fra @link\n\
-16 fra banken\n\
26 fra bankens\n\
12 fra danske\n\
14 fra dba\n\
-11 fra den\n\
-33 fra det\n\
-12 fra dig\n\
12 fra elselskabet\n\
-11 fra et\n\
-24 fra i\n\
19 fra kina\n\
-13 fra kommunen\n\
-11 fra mig\n\
11 fra min\n\
42 fra mitid\n\
-8 fra mødet\n\
27 fra nets\n\
8 fra nr\n\
-17 fra os\n\
-14 fra politiet\n\
-14 fra postnord\n\
13 fra skat\n\
9 fra skattestyrelsen\n\
-8 fra vejle\n\
-9 fra vores\n\
14 fra ældre\n\
-35 fradrag\n\
-32 fradr…\n\
-13 fragen\n\
-13 frage…\n\
25 fragt\n\
12 fragt #\n\
14 frais\n\
-22 frame\n\
-22 frame number\n\
13 france\n\
17 franc…\n\
-17 frate\n\
103 fraud\n\
12 fraud desk\n\
23 fraud team\n\
11 fraudster\n\
11 fraud…\n\
-29 fredag\n\
-14 fredag #\n\
-19 fredag jeg\n\
-33 freda…\n\
-20 fredericia\n\
-53 free\n\
9 free #\n\
-9 free of\n\
-14 freig…\n\
48 frem\n\
22 frem og\n\
-9 fremg…\n\
-17 fremme\n\
-10 fremme inden\n\
-14 fremmed\n\
14 fremmede\n\
-15 fremm…\n\
10 frems…\n\
15 fremvisning\n\
13 fremv…\n\
-9 fresh\n\
-8 fri #\n\
-11 friday\n\
-11 frida…\n\
-9 friendly\n\
22 friends\n\
15 frien…\n\
12 frigive\n\
25 frigiver\n\
27 frigives\n\
25 frigives når\n\
70 frigi…\n\
-9 frist\n\
-8 frist for\n\
8 frivi…\n\
-17 frokost\n\
40 from\n\
-77 from #\n\
23 from a\n\
12 from danish\n\
20 from danske\n\
10 from here\n\
-10 from him\n\
-16 from last\n\
-21 from me\n\
36 from mitid\n\
10 from mobilepay\n\
13 from nordea\n\
8 from now\n\
-19 from our\n\
11 from refund\n\
-9 from region\n\
-11 from skat\n\
68 from the\n\
10 from this\n\
-14 from today\n\
-9 from us\n\
13 from your\n\
28 front\n\
15 front and\n\
13 front you\n\
34 fru\n\
19 fue\n\
-8 fugle…\n\
10 fuld\n\
16 fulde\n\
16 fulde navn\n\
10 fulds…\n\
-15 fulgte\n\
-15 fulgt…\n\
42 full\n\
8 full amount\n\
10 full cpr\n\
21 full name\n\
20 fund\n\
41 fundet\n\
52 fundet dine\n\
-21 fundet en\n\
41 funde…\n\
67 funds\n\
-9 fup\n\
-12 fur\n\
-9 fur die\n\
12 furat\n\
15 future\n\
15 futur…\n\
11 fwd\n\
-19 fyn\n\
-18 fyrre\n\
-11 fyrre år\n\
8 få\n\
20 få #\n\
12 få den\n\
13 få din\n\
-18 få dine\n\
-10 få et\n\
-10 fået #\n\
14 fået brev\n\
14 fået mig\n\
22 fået på\n\
57 får\n\
14 får dem\n\
34 får du\n\
49 får en\n\
14 får i\n\
-8 får jeg\n\
-10 får mange\n\
-8 får penge\n\
-9 fælle…\n\
-11 fængsel\n\
-12 fængs…\n\
-8 færdige\n\
-18 færdi…\n\
-25 fødselsdagen\n\
-31 fødse…\n\
-13 føles\n\
-26 følg\n\
9 følgere\n\
-64 før\n\
25 før #\n\
-13 før det\n\
-20 før du\n\
-8 før vi\n\
8 først\n\
-18 først og\n\
-14 første gang\n\
10 første opgave\n\
15 føtex\n\
10 gali\n\
9 gali man\n\
-15 galite\n\
-17 galite atsiimti\n\
-15 galit…\n\
-12 galt og\n\
-11 game\n\
-8 game you\n\
-30 gamle\n\
38 gamle er\n\
-16 gamle nummer\n\
-8 gamle over\n\
-8 gammel\n\
-12 gamme…\n\
-33 gang du\n\
17 gang i\n\
22 gang med\n\
-10 gang skal\n\
44 gange\n\
11 gange få\n\
-8 garage\n\
-8 garag…\n\
31 garanti\n\
36 garan…\n\
-22 garden\n\
-13 garden centre\n\
-17 garde…\n\
-19 gav\n\
-17 gavau\n\
-24 gave\n\
12 gave me\n\
-11 gave you\n\
11 gavej…\n\
-9 gavekort\n\
-14 gavekort og\n\
-18 gavekort til\n\
-9 gavek…\n\
-12 gb\n\
-13 gdpr\n\
23 gebyr\n\
-11 gebyr for\n\
-8 gebyr på\n\
-13 gebyret\n\
-15 gebyret er\n\
-14 gebyr…\n\
-21 gecen\n\
-13 gecen hafta\n\
-13 gecic…\n\
18 gecin\n\
12 gecir…\n\
13 geciy…\n\
15 geehrter\n\
15 geehr…\n\
10 geek\n\
19 geld\n\
17 geld auf\n\
17 geldi\n\
27 geldi mi\n\
-21 geldiniz\n\
-21 geldi…\n\
19 gelecek\n\
16 gelec…\n\
12 gelen\n\
11 gelip\n\
-8 gelirken\n\
-8 gelir…\n\
-21 geliy…\n\
-11 gelmi…\n\
-16 gelsin\n\
-16 gelsi…\n\
-35 gem\n\
-9 gem dit\n\
9 genaktiver\n\
16 genak…\n\
-11 generalforsamling\n\
-13 gener…\n\
-21 gennemføre\n\
-9 genne…\n\
17 genop…\n\
19 genst…\n\
14 gentile\n\
14 genti…\n\
-15 genuine\n\
-15 genui…\n\
10 gerade\n\
10 gerad…\n\
8 gerbi…\n\
-10 gercek\n\
-20 gerce…\n\
-8 gerek…\n\
15 geri\n\
-50 gerne\n\
8 gerne have\n\
-19 gerne høre\n\
-16 gesperrt\n\
-16 gespe…\n\
68 get\n\
25 get #\n\
-16 get an\n\
10 get any\n\
20 get in\n\
23 get it\n\
10 get the\n\
-21 get this\n\
13 get you\n\
-10 get your\n\
-11 getirin\n\
-12 getir…\n\
-9 gets the\n\
14 gevinsten\n\
19 gevin…\n\
-17 gia\n\
-14 gibi\n\
-24 gift card\n\
-12 gik\n\
-8 giovedi\n\
-8 giove…\n\
20 girec…\n\
-14 giri\n\
-64 giris\n\
-63 giris yaparak\n\
10 girl\n\
8 girlfriend\n\
8 girlf…\n\
-16 girls\n\
-10 girmeniz\n\
11 girme…\n\
-10 giudice\n\
-10 giudi…\n\
14 giv\n\
15 giv aldrig\n\
-15 give\n\
8 give dem\n\
-18 give me\n\
8 give mig\n\
-20 give them\n\
-10 give you\n\
11 give your\n\
9 given\n\
10 given me\n\
9 given to\n\
29 giver\n\
13 giver dig\n\
25 gives\n\
19 gives you\n\
-30 gjort\n\
-14 gjort op\n\
-27 glade\n\
-18 glade for\n\
-13 gladsaxe\n\
-13 glads…\n\
-15 glemt\n\
-10 glemt kortet\n\
11 global\n\
11 globa…\n\
12 glostrup\n\
12 glost…\n\
10 gls\n\
-10 glæder\n\
-9 glæder os\n\
-13 glæde…\n\
9 gmail\n\
8 go\n\
-9 god weekend\n\
10 goddag\n\
-14 goddag det\n\
8 goddag jeg\n\
10 godda…\n\
-18 gode\n\
9 gode #\n\
-10 godkend overførsel\n\
-23 godkende\n\
-12 godkende din\n\
-13 godkende i\n\
-11 godkende noget\n\
9 godkende to\n\
21 godkendelse\n\
-13 godkender\n\
11 godkender du\n\
-17 godkender med\n\
-55 godkendt\n\
-40 godkendt noget\n\
-69 godke…\n\
12 godt\n\
-10 godt jeg\n\
18 godt skrive\n\
11 godzin\n\
10 godzi…\n\
51 goes\n\
15 goes back\n\
11 goes through\n\
16 goes to\n\
20 going\n\
-9 going round\n\
32 going to\n\
8 golden\n\
8 golde…\n\
28 gone\n\
38 good\n\
30 good afternoon\n\
13 good good\n\
24 good morning\n\
-10 good news\n\
-9 goodbye\n\
-9 goodb…\n\
54 google\n\
12 google play\n\
16 google the\n\
42 googl…\n\
-51 got\n\
24 got #\n\
-33 got a\n\
12 got an\n\
-14 got from\n\
-15 got it\n\
-10 got one\n\
-8 gotowe\n\
-8 gotow…\n\
13 grace\n\
-16 gracias\n\
-16 graci…\n\
10 grandson\n\
17 granny\n\
11 grann…\n\
-13 granted\n\
-13 grant…\n\
-8 gratis\n\
17 gratis men\n\
-8 grati…\n\
10 great\n\
19 green\n\
-9 greetings\n\
-11 greet…\n\
-22 grethe\n\
-22 greth…\n\
8 grizta\n\
8 grizt…\n\
36 group\n\
11 grown\n\
22 grubuna\n\
22 grubu…\n\
17 grund\n\
-12 grundlag\n\
-13 grund…\n\
26 gruppen\n\
19 grupp…\n\
-15 grusse\n\
-15 gruss…\n\
8 gs\n\
9 guarantee of\n\
10 guaranteed\n\
10 guide\n\
15 guide you\n\
9 gule\n\
-22 gumruk\n\
-14 gumru…\n\
-8 gun icinde\n\
16 gun sonra\n\
11 gunce…\n\
9 gunde\n\
-8 gunler\n\
-8 gunle…\n\
22 gunluk\n\
22 gunlu…\n\
-48 gunu\n\
-15 gusta…\n\
10 guten\n\
-13 guvenli\n\
-10 guvenlik\n\
-22 guven…\n\
9 guy with\n\
8 guys\n\
-12 gym\n\
26 gå\n\
10 gå til\n\
17 gået\n\
-8 gået ind\n\
19 går\n\
-17 går automatisk\n\
9 går den\n\
11 går igennem\n\
10 går til\n\
-9 gælder i\n\
20 gønderecegim\n\
16 gønde…\n\
-37 gør\n\
18 gør det\n\
-33 gør du\n\
21 gør er\n\
-13 gør vi\n\
-16 gøre\n\
18 gøre det\n\
-8 gøre mere\n\
-38 gøre noget\n\
-14 gørunuyor\n\
-35 gørun…\n\
9 gøste…\n\
-9 h #\n\
-11 h aarhus\n\
-8 h in\n\
137 ha\n\
78 ha #\n\
9 hacked\n\
37 hacker\n\
15 hackere\n\
12 hackerne\n\
21 hackers\n\
-16 hacket\n\
68 hacke…\n\
-59 had\n\
-14 had a\n\
-11 had it\n\
-14 had that\n\
-16 haddad\n\
-16 hadda…\n\
-13 hafta\n\
-37 haha\n\
-13 haha ja\n\
-17 half\n\
-32 half of\n\
-13 hali\n\
-32 hall\n\
-8 hallo\n\
34 halv\n\
29 halv time\n\
-9 halvdelen\n\
-30 halvd…\n\
24 ham\n\
8 ham dem\n\
18 ham i\n\
152 han\n\
-18 han at\n\
46 han er\n\
-10 han et\n\
31 han har\n\
-14 han havde\n\
17 han hedder\n\
-16 han ikke\n\
41 han kan\n\
-24 han kun\n\
75 han lægger\n\
-19 han og\n\
24 han siger\n\
18 han skal\n\
11 han spørger\n\
24 han tager\n\
-11 han var\n\
48 han vil\n\
14 hand\n\
-14 hand and\n\
13 hand it\n\
-13 hand over\n\
12 hand the\n\
-10 handed\n\
-9 handed in\n\
-18 handel\n\
-31 hande…\n\
-9 handle\n\
10 handler\n\
-9 handler om\n\
-17 handl…\n\
8 handy\n\
23 haneli\n\
23 hanel…\n\
15 haneyi\n\
15 haney…\n\
-12 hang\n\
-11 hang up\n\
-29 hanne\n\
-36 hans\n\
9 hansen\n\
-20 hansens\n\
-20 hansens cykler\n\
-10 hanse…\n\
8 happened\n\
10 happened to\n\
-8 happens\n\
-28 happy\n\
-8 happy birthday\n\
10 har\n\
-28 har bedt\n\
16 har bekræftet\n\
24 har betalt\n\
35 har brug\n\
-16 har brugt\n\
16 har de\n\
-10 har den\n\
16 har det\n\
29 har du\n\
108 har en\n\
-12 har et\n\
18 har feriepenge\n\
12 har forsøgt\n\
33 har fundet\n\
-15 har fået\n\
-11 har glemt\n\
-8 har haft\n\
29 har indbetalt\n\
10 har indledt\n\
15 har jeg\n\
18 har kun\n\
-30 har lagt\n\
11 har lavet\n\
16 har lige\n\
-8 har læst\n\
-13 har mistanke\n\
-44 har modtaget\n\
-10 har nu\n\
20 har og\n\
15 har oprettet\n\
8 har penge\n\
11 har registreret\n\
20 har ringet\n\
13 har sat\n\
23 har sendt\n\
-16 har set\n\
-28 har skrevet\n\
-8 har snakket\n\
-10 har spist\n\
-25 har spærret\n\
12 har stående\n\
45 har tavshedspligt\n\
-28 har tid\n\
-9 har tilbageholdt\n\
12 har tjent\n\
19 har to\n\
12 har valgt\n\
-10 har virus\n\
24 har vundet\n\
-22 har været\n\
-8 har åbent\n\
-9 harbour\n\
-9 harbo…\n\
-9 hard\n\
-28 has a\n\
-15 has accepted\n\
-11 has already\n\
10 has arrived\n\
-19 has asked\n\
30 has found\n\
-9 has moved\n\
27 has room\n\
27 has to\n\
11 has told\n\
8 hash\n\
-17 haslo\n\
-17 haslo do\n\
-8 hasnt\n\
-8 hasta\n\
-10 haster\n\
-9 haste…\n\
-26 hat\n\
8 hata\n\
10 hatti…\n\
18 hav\n\
13 hav kort\n\
-71 havde\n\
-17 havde bedt\n\
168 have\n\
97 have #\n\
37 have a\n\
25 have already\n\
17 have an\n\
21 have at\n\
-19 have been\n\
-16 have blocked\n\
-11 have called\n\
8 have dig\n\
-33 have fradrag\n\
17 have got\n\
-11 have it\n\
15 have jeg\n\
32 have moved\n\
8 have no\n\
9 have opened\n\
-10 have optaget\n\
39 have paid\n\
-16 have questions\n\
-23 have received\n\
-10 have sagt\n\
-8 have seen\n\
-27 have the\n\
-43 have time\n\
-51 have to\n\
11 have tried\n\
26 have won\n\
35 have your\n\
-31 havent\n\
-8 havent received\n\
-31 haven…\n\
-19 having\n\
-17 having a\n\
-19 havin…\n\
-44 hazir\n\
-9 hazir @link\n\
82 he\n\
24 he can\n\
-26 he didnt\n\
-13 he got\n\
-17 he had\n\
18 he has\n\
41 he is\n\
-9 he must\n\
11 he needs\n\
-22 he said\n\
40 he says\n\
53 he wants\n\
-15 he was\n\
14 he will\n\
9 he would\n\
31 hear\n\
10 hear us\n\
14 hear your\n\
-9 heard\n\
-13 hearing\n\
-13 heari…\n\
12 heat\n\
12 heat cheque\n\
-22 hed\n\
72 hedder\n\
16 hedder sofie\n\
72 hedde…\n\
13 heej\n\
-29 hej alle\n\
-15 hej allesammen\n\
-8 hej bogdan\n\
16 hej det\n\
22 hej du\n\
11 hej er\n\
36 hej far\n\
9 hej igen\n\
13 hej jeg\n\
8 hej lone\n\
22 hej mor\n\
21 hej søde\n\
9 hej vi\n\
18 hejsa\n\
26 held\n\
17 held at\n\
-8 heldigvis\n\
-8 heldi…\n\
51 hele\n\
17 hele eu\n\
27 hell\n\
23 hell ask\n\
10 helle\n\
23 hello\n\
8 hello dear\n\
-28 hello this\n\
15 help\n\
-8 help with\n\
-9 helpe…\n\
21 helping\n\
21 helpi…\n\
-15 helpline\n\
-15 helpl…\n\
-13 helst\n\
-11 helt\n\
16 hemen\n\
-13 hemen kapatin\n\
-18 hemmelige\n\
-16 hemme…\n\
16 hen\n\
10 hende han\n\
-8 henriette\n\
-11 henrik\n\
-20 henri…\n\
31 hent\n\
12 hente pengene\n\
19 henter\n\
33 henter dit\n\
-12 henter ikke\n\
-12 hentes\n\
-17 henvendelser\n\
-10 henvendelser om\n\
-22 henve…\n\
-15 hepsi…\n\
101 her\n\
26 her @link\n\
-17 her bank\n\
-13 her card\n\
16 her du\n\
-17 her i\n\
13 her jeg\n\
18 her med\n\
25 her on\n\
-16 her pension\n\
-23 her to\n\
18 her vi\n\
202 here\n\
66 here @link\n\
15 here from\n\
13 here i\n\
13 here is\n\
11 here on\n\
-8 here parcel\n\
18 here the\n\
-18 here white\n\
15 here within\n\
10 herefter\n\
10 heref…\n\
13 herfra\n\
13 herfr…\n\
14 herke…\n\
14 herunder\n\
15 herunder og\n\
17 herun…\n\
32 hes\n\
16 hes asking\n\
-16 hes in\n\
10 hes the\n\
-21 hesaba\n\
-31 hesabi\n\
-56 hesab…\n\
-20 hesap…\n\
19 heure\n\
-9 heute abend\n\
57 hey\n\
13 hey i\n\
9 hey saw\n\
-132 hi\n\
-19 hi all\n\
-15 hi dad\n\
-20 hi daniel\n\
9 hi dear\n\
-13 hi everyone\n\
12 hi i\n\
12 hi im\n\
-9 hi ingrid\n\
-11 hi its\n\
-20 hi mum\n\
8 hi there\n\
-9 hi this\n\
-16 hiciste\n\
-16 hicis…\n\
28 hier\n\
9 highe…\n\
-13 hillerød\n\
-14 hille…\n\
-131 hilsen\n\
-9 hilsen norlys\n\
-14 hilsen poul\n\
-131 hilse…\n\
44 him\n\
-9 him a\n\
17 him he\n\
-61 his\n\
-25 his account\n\
-19 his savings\n\
20 hit\n\
10 hit a\n\
-30 hjem\n\
-10 hjem fra\n\
-20 hjemme\n\
12 hjemme jeg\n\
10 hjemmefra\n\
-21 hjemmeside\n\
-25 hjemm…\n\
24 hjælp med\n\
-9 hjælp til\n\
18 hjælpe\n\
10 hjælpe dig\n\
43 hjælper\n\
19 hjælper dig\n\
8 hjælper os\n\
67 hjælp…\n\
37 hold\n\
10 hold it\n\
11 hold the\n\
-23 hold øje\n\
-10 holde\n\
-45 holder\n\
-21 holder lukket\n\
-9 holdet\n\
-55 holde…\n\
9 holds it\n\
-21 holdsport\n\
-21 holds…\n\
-9 hole\n\
10 holiday money\n\
-26 home\n\
-9 homes\n\
35 hong\n\
35 hong kong\n\
-11 hoppe\n\
-11 hoppe på\n\
8 hoppede\n\
8 hoppe…\n\
10 horas\n\
-56 hos\n\
10 hos dem\n\
29 hos dig\n\
-21 hos geldiniz\n\
-8 hos matas\n\
-19 hos os\n\
-17 hospice\n\
-25 hospital\n\
-16 hospital in\n\
-33 hospi…\n\
12 hotels\n\
20 hotel…\n\
10 hour or\n\
61 hours\n\
25 hours @link\n\
8 hours and\n\
-16 hours are\n\
8 hours this\n\
9 hours to\n\
24 house number\n\
18 housing\n\
16 housi…\n\
-13 hoved…\n\
-59 how\n\
-8 how did\n\
-14 how do\n\
-8 how the\n\
-33 how to\n\
10 how we\n\
-16 hows the\n\
18 hoy\n\
47 hr\n\
10 hr fru\n\
-9 hr portal\n\
-17 hr system\n\
15 hrs\n\
23 html\n\
-11 hug\n\
13 human\n\
12 hun er\n\
8 hun kan\n\
15 hun skal\n\
-15 hunden\n\
-16 hunde…\n\
-8 hundi…\n\
11 hundred and\n\
-9 hundred in\n\
-9 hung\n\
-9 hung up\n\
12 hurtig\n\
9 hurtige\n\
8 hurtige penge\n\
-22 hurtigt\n\
9 husband\n\
9 husba…\n\
-145 husk\n\
-80 husk at\n\
-14 huske\n\
-8 huske…\n\
-36 huslejen\n\
-34 huslejen til\n\
-32 husle…\n\
-9 husst…\n\
-68 hvad\n\
31 hvad der\n\
-15 hvad du\n\
-18 hvad er\n\
-14 hvad gør\n\
14 hvad skal\n\
19 hvad står\n\
-18 hvem\n\
-34 hvem der\n\
12 hvem er\n\
-29 hver\n\
-20 hver dag\n\
-30 hverdage\n\
-8 hverdage pinkoden\n\
-30 hverd…\n\
-21 hvidvask og\n\
34 hvilken\n\
32 hvilken bank\n\
28 hvilk…\n\
-13 hvis\n\
14 hvis banken\n\
21 hvis de\n\
-31 hvis der\n\
-31 hvis det\n\
59 hvis du\n\
-8 hvis i\n\
11 hvis ikke\n\
-15 hvis man\n\
-13 hvis noget\n\
-63 hvor\n\
-22 hvor der\n\
-9 hvor jeg\n\
24 hvor mange\n\
21 hvor meget\n\
-18 hvor pengene\n\
-43 hvordan\n\
-17 hvordan det\n\
-43 hvord…\n\
-34 hvorfor\n\
-35 hvorf…\n\
-12 hvornår\n\
-12 hvorn…\n\
-8 hygge\n\
-11 håndbold\n\
-12 håndbold og\n\
-11 håndb…\n\
9 hånden\n\
9 hånde…\n\
9 håndteringsgebyr\n\
-38 hæfter\n\
-38 hæfte…\n\
-17 hæleri\n\
-17 hæler…\n\
11 hænger på\n\
11 hæv\n\
-8 hæve\n\
8 hævekort\n\
13 hævekort og\n\
9 hævek…\n\
31 hæver\n\
10 hæver #\n\
-13 høj\n\
16 højre\n\
8 højtt…\n\
25 hør\n\
-63 høre\n\
-9 høre at\n\
-10 høre det\n\
-21 høre om\n\
-58 i\n\
-20 i #\n\
-24 i a\n\
-9 i aalborg\n\
28 i accidentally\n\
-8 i afdelingen\n\
19 i already\n\
-27 i alt\n\
86 i am\n\
-86 i appen\n\
-10 i asked\n\
-26 i at\n\
-22 i au\n\
-13 i automaten\n\
21 i banken\n\
14 i barcelona\n\
8 i believe\n\
10 i bero\n\
-11 i betalingsservice\n\
26 i bilen\n\
10 i bilka\n\
-9 i booked\n\
8 i bought\n\
-18 i brevet\n\
-12 i bring\n\
-10 i brug\n\
-11 i butikken\n\
-16 i bøde\n\
20 i call\n\
-16 i called\n\
89 i can\n\
60 i cant\n\
8 i civil\n\
16 i crashed\n\
39 i dag\n\
-17 i dai\n\
-8 i denne\n\
8 i deres\n\
-33 i digital\n\
-68 i din\n\
43 i do\n\
16 i dont\n\
-17 i e\n\
11 i eftermiddag\n\
16 i en\n\
-9 i ever\n\
-11 i familien\n\
12 i fare\n\
-21 i filialen\n\
17 i fill\n\
-12 i finally\n\
-14 i found\n\
-11 i fyrre\n\
19 i første\n\
20 i gang\n\
24 i gavekort\n\
9 i get\n\
-16 i got\n\
17 i gruppen\n\
-21 i går\n\
-29 i har\n\
54 i have\n\
17 i hele\n\
-8 i hillerød\n\
10 i hit\n\
9 i håndteringsgebyr\n\
8 i ile\n\
-11 i januar\n\
-8 i juli\n\
-18 i kan\n\
-15 i keep\n\
-8 i know\n\
14 i kø\n\
10 i københavn\n\
-14 i køen\n\
-9 i left\n\
-15 i løbet\n\
30 i made\n\
-14 i mails\n\
10 i make\n\
15 i manchester\n\
-8 i min\n\
-26 i mobilbanken\n\
-39 i morgen\n\
45 i must\n\
-17 i måneden\n\
18 i møde\n\
47 i need\n\
-17 i netbank\n\
-61 i netbanken\n\
10 i netto\n\
16 i også\n\
18 i only\n\
-8 i orden\n\
-13 i owe\n\
-39 i paid\n\
-13 i papirkurven\n\
13 i pay\n\
-9 i postnord\n\
11 i press\n\
12 i put\n\
16 i read\n\
-12 i receptionen\n\
-12 i retten\n\
19 i røret\n\
8 i samarbejde\n\
27 i see\n\
58 i sent\n\
11 i should\n\
12 i sikkerhed\n\
9 i siri\n\
18 i sita\n\
-40 i skal\n\
-8 i smser\n\
9 i spanien\n\
14 i speaking\n\
-11 i stedet\n\
11 i svar\n\
10 i systemet\n\
37 i take\n\
11 i talk\n\
-14 i tastselv\n\
-13 i telefonen\n\
-36 i think\n\
17 i thought\n\
-31 i told\n\
29 i transfer\n\
-13 i tvivl\n\
-21 i uge\n\
31 i understand\n\
-15 i vil\n\
31 i want\n\
-23 i was\n\
-18 i weekenden\n\
-8 i went\n\
26 i will\n\
12 i would\n\
16 i zatwierdzic\n\
-23 i zone\n\
-40 i år\n\
15 i øjeblikket\n\
16 iade\n\
-17 iar\n\
-17 iau\n\
29 iban\n\
-18 iban and\n\
-20 ibrahim\n\
-20 ibrah…\n\
-8 ic\n\
26 iceri…\n\
15 ich\n\
9 ich bin\n\
8 ich das\n\
-11 ici\n\
87 icin\n\
33 icin #\n\
29 icin @link\n\
10 icin cpr\n\
10 icinde\n\
10 icind…\n\
67 id\n\
8 id card\n\
-11 id du\n\
-12 id if\n\
-8 id like\n\
-18 id never\n\
26 id og\n\
-8 id rather\n\
8 id til\n\
23 id to\n\
16 id y\n\
-17 ida\n\
-20 ide\n\
-8 ideas\n\
11 identificerer\n\
11 identificerer dig\n\
-30 identitet\n\
-22 identitet i\n\
-26 identitet med\n\
9 identity\n\
-18 identity in\n\
-9 ident…\n\
23 idet\n\
-123 if\n\
-23 if a\n\
45 if i\n\
-56 if it\n\
39 if its\n\
52 if not\n\
9 if possible\n\
10 if she\n\
-14 if somebody\n\
-9 if that\n\
33 if the\n\
-29 if they\n\
22 if this\n\
-81 if you\n\
-43 if youd\n\
-18 if your\n\
-20 if youre\n\
-33 if youve\n\
-57 igen\n\
-11 igen den\n\
10 igen du\n\
-13 igen i\n\
9 igen og\n\
10 igennem\n\
10 igenn…\n\
-11 ignore\n\
12 ignore the\n\
-20 ignore this\n\
20 ignoring\n\
14 ignoring this\n\
17 ignor…\n\
17 ihnen\n\
-13 ihre cpr\n\
-13 ihre karte\n\
-16 ihrem\n\
-31 ii\n\
15 ik\n\
-9 ikast\n\
10 iki\n\
8 iki vakaro\n\
19 ikinci\n\
19 ikinc…\n\
80 ikke\n\
-11 ikke appen\n\
-32 ikke betale\n\
32 ikke betalt\n\
12 ikke bliver\n\
-10 ikke bruge\n\
-21 ikke det\n\
37 ikke er\n\
-10 ikke foretage\n\
-13 ikke fortæl\n\
-10 ikke give\n\
10 ikke gå\n\
9 ikke gør\n\
-35 ikke gøre\n\
8 ikke har\n\
-11 ikke havde\n\
9 ikke have\n\
-10 ikke her\n\
24 ikke i\n\
-26 ikke imod\n\
-13 ikke jeg\n\
11 ikke koden\n\
32 ikke lade\n\
11 ikke leveres\n\
-14 ikke link\n\
-10 ikke links\n\
-14 ikke mig\n\
14 ikke modtage\n\
35 ikke må\n\
-17 ikke oplyse\n\
9 ikke over\n\
12 ikke overføre\n\
18 ikke på\n\
-10 ikke registreret\n\
25 ikke ringe\n\
13 ikke røre\n\
-20 ikke selv\n\
-8 ikke sendt\n\
30 ikke sige\n\
20 ikke siger\n\
-15 ikke skal\n\
12 ikke tale\n\
-45 ikke til\n\
9 ikke trække\n\
8 ikke udbetales\n\
8 ikke være\n\
-46 il\n\
-15 il #\n\
-18 il codice\n\
-8 il conto\n\
12 il dau\n\
-10 il giudice\n\
-11 il primo\n\
25 il suo\n\
-9 il tuo\n\
-30 ile\n\
-9 ile #\n\
-27 ile giris\n\
17 ileti…\n\
22 ilk\n\
-100 ill\n\
9 ill be\n\
-10 ill call\n\
-17 ill give\n\
-18 ill help\n\
-23 ill pay\n\
15 ill put\n\
-17 ill send\n\
15 ill stay\n\
14 illegal\n\
14 illeg…\n\
-10 ils\n\
83 im\n\
8 im a\n\
-8 im calling\n\
19 im going\n\
12 im not\n\
23 im on\n\
-15 im standing\n\
15 im the\n\
-9 imi\n\
30 immediately\n\
11 immediately on\n\
39 immed…\n\
11 immigration\n\
-9 immigration service\n\
11 immig…\n\
-20 imod\n\
-13 imod betaling\n\
23 impay…\n\
-14 impli…\n\
13 important\n\
14 important message\n\
16 impor…\n\
12 impuesto\n\
12 impue…\n\
-79 in\n\
-17 in #\n\
31 in 24h\n\
17 in a\n\
9 in aalborg\n\
-9 in about\n\
27 in advance\n\
-9 in an\n\
18 in bitcoin\n\
14 in but\n\
9 in by\n\
9 in charge\n\
8 in chat\n\
-15 in class\n\
8 in cph\n\
-12 in danish\n\
30 in denmark\n\
-9 in der\n\
-33 in digital\n\
-8 in dk\n\
-14 in e\n\
-26 in english\n\
10 in esbjerg\n\
11 in for\n\
16 in front\n\
-9 in full\n\
8 in gift\n\
14 in glostrup\n\
17 in here\n\
-10 in ihrem\n\
-17 in is\n\
-29 in its\n\
-14 in june\n\
-12 in kolding\n\
9 in manchester\n\
-24 in march\n\
-25 in mitid\n\
-9 in on\n\
21 in one\n\
-23 in our\n\
8 in pairs\n\
-11 in person\n\
14 in spain\n\
-8 in teams\n\
-142 in the\n\
-8 in their\n\
-17 in this\n\
-8 in three\n\
-9 in time\n\
-11 in to\n\
-18 in total\n\
8 in uniform\n\
13 in usdt\n\
11 in whatsapp\n\
36 in with\n\
58 in your\n\
9 inaczej\n\
9 inacz…\n\
-8 inanm…\n\
-14 inbox\n\
-9 inchi…\n\
-10 incl\n\
-8 incl vat\n\
8 incompleta\n\
15 incomplete\n\
23 incom…\n\
10 inconnu\n\
10 incon…\n\
25 ind\n\
41 ind med\n\
17 ind og\n\
-29 ind på\n\
-14 ind skal\n\
8 indbetale\n\
8 indbetale #\n\
23 indbetaler\n\
-13 indbetalingskort\n\
23 indbetalt\n\
25 indbetalt et\n\
49 indbe…\n\
-9 inddr…\n\
17 inde\n\
9 inde så\n\
9 indef…\n\
-11 indeholder\n\
-11 indeh…\n\
19 inden\n\
-67 inden #\n\
-14 inden da\n\
-9 inden du\n\
-20 inden for\n\
-15 inden fredag\n\
37 inden kl\n\
11 inden midnat\n\
13 inden søndag\n\
9 indenfor\n\
9 indenfor #\n\
9 inden…\n\
8 indflytning\n\
8 indfø…\n\
-14 indkaldt\n\
-18 indka…\n\
-14 indkøb\n\
-14 indkø…\n\
-9 indleder\n\
-12 indledning\n\
10 indledt\n\
10 indledt en\n\
-11 indle…\n\
-30 indsigelse\n\
-19 indsigelse mod\n\
-30 indsi…\n\
13 indst…\n\
9 indsæ…\n\
32 indtast\n\
12 indtast kort\n\
27 indtaste\n\
10 indtaste kort\n\
-8 indtastet\n\
55 indta…\n\
11 indtil\n\
11 indti…\n\
-31 ines\n\
9 infected\n\
13 infec…\n\
8 inficeret\n\
8 infic…\n\
10 infil…\n\
12 info\n\
15 info@…\n\
-42 information\n\
-16 information about\n\
14 informed\n\
19 informerer\n\
-9 infor…\n\
-44 ingen\n\
17 ingenting\n\
25 ingen…\n\
-8 inhaler\n\
-8 inhal…\n\
-12 inici…\n\
15 inkasso\n\
13 inkas…\n\
10 inkl alt\n\
-8 ins\n\
46 inside\n\
56 insid…\n\
-8 inspector\n\
21 inspe…\n\
8 insta\n\
14 instagram\n\
11 install\n\
8 installere\n\
9 installere teamviewer\n\
-19 instalment\n\
21 instant\n\
12 instant transfer\n\
68 insta…\n\
12 instead\n\
12 inste…\n\
31 insurance\n\
8 insurance #\n\
36 insurance covers\n\
11 insured\n\
42 insur…\n\
-9 integ…\n\
10 intentional\n\
10 intentional second\n\
12 inten…\n\
13 interesa\n\
24 interesse\n\
37 interest\n\
9 interested\n\
23 international\n\
11 international cyber\n\
-8 international house\n\
14 international office\n\
11 internete\n\
42 interpol\n\
-16 interpreter\n\
-8 interpreters\n\
-18 interview\n\
-13 interviewet\n\
74 inter…\n\
-16 intet\n\
-10 intet andet\n\
10 into\n\
13 into the\n\
8 into your\n\
16 intr\n\
10 intr un\n\
-11 intranet\n\
-17 intra…\n\
-18 intre\n\
-8 intrebari\n\
-18 intro…\n\
9 intruder\n\
12 investigating\n\
16 investigation\n\
-14 investigation and\n\
29 investigators\n\
45 inves…\n\
-13 invia…\n\
-19 invit…\n\
-35 invoice\n\
-17 invoice #\n\
-21 invoice from\n\
9 invoice no\n\
10 invoice you\n\
-11 invoices\n\
-51 invoi…\n\
16 ip\n\
104 iphone\n\
51 iphone #\n\
104 iphon…\n\
34 iptal\n\
29 iptal icin\n\
34 ir\n\
11 ir negaliu\n\
11 irasa\n\
182 is\n\
-64 is #\n\
65 is a\n\
10 is accepted\n\
10 is already\n\
15 is an\n\
-8 is anne\n\
16 is asking\n\
10 is being\n\
11 is blocked\n\
-17 is booked\n\
-14 is cancelled\n\
10 is closed\n\
9 is coming\n\
-13 is confirmed\n\
14 is cut\n\
-9 is delayed\n\
12 is digital\n\
-11 is down\n\
-22 is due\n\
12 is for\n\
44 is from\n\
13 is going\n\
16 is held\n\
-17 is here\n\
-13 is ill\n\
59 is it\n\
-8 is kept\n\
-10 is lars\n\
-12 is life\n\
10 is locked\n\
45 is missing\n\
9 is mitid\n\
12 is my\n\
9 is needed\n\
32 is not\n\
14 is one\n\
14 is only\n\
-16 is open\n\
8 is our\n\
-10 is paid\n\
9 is pending\n\
9 is private\n\
-52 is ready\n\
15 is reported\n\
8 is required\n\
8 is returned\n\
-9 is right\n\
9 is sending\n\
10 is sent\n\
8 is standing\n\
8 is suspended\n\
-18 is that\n\
43 is the\n\
-11 is there\n\
15 is this\n\
-13 is tight\n\
27 is trying\n\
11 is under\n\
-31 is valid\n\
54 is waiting\n\
-12 islemi\n\
-12 islemi siz\n\
-12 islem…\n\
11 ismok…\n\
10 issued\n\
10 issue…\n\
-22 ist\n\
-18 istediginiz\n\
-18 isted…\n\
-12 istem…\n\
9 ister\n\
-14 isteyen\n\
-8 isteyen olursa\n\
-14 istey…\n\
21 istiyor\n\
16 istiyorum\n\
37 istiy…\n\
-18 it\n\
-15 it @link\n\
14 it a\n\
-11 it already\n\
9 it and\n\
-10 it arrives\n\
8 it as\n\
-10 it asks\n\
-48 it at\n\
17 it back\n\
-9 it before\n\
15 it but\n\
-10 it call\n\
-14 it caller\n\
19 it comes\n\
-13 it costs\n\
-10 it could\n\
12 it did\n\
-13 it doesnt\n\
10 it down\n\
-14 it ends\n\
-13 it expires\n\
11 it first\n\
9 it has\n\
9 it helpdesk\n\
55 it here\n\
25 it i\n\
-45 it in\n\
31 it is\n\
-8 it isnt\n\
10 it just\n\
11 it means\n\
-15 it might\n\
27 it must\n\
-12 it next\n\
-9 it off\n\
9 it ok\n\
-13 it on\n\
17 it out\n\
11 it over\n\
10 it pops\n\
10 it press\n\
-9 it right\n\
-9 it said\n\
30 it say\n\
46 it says\n\
-8 it sikkerhed\n\
-13 it still\n\
10 it takes\n\
-12 it the\n\
-38 it to\n\
-11 it under\n\
9 it via\n\
-9 it was\n\
-25 it wasnt\n\
-12 it where\n\
25 it will\n\
8 it within\n\
10 it without\n\
23 it worked\n\
-13 itari…\n\
-19 iti\n\
-29 itll\n\
-28 itll be\n\
14 its\n\
21 its a\n\
-10 its about\n\
16 its been\n\
-9 its fake\n\
-20 its for\n\
-18 its from\n\
11 its in\n\
23 its me\n\
-33 its on\n\
30 its only\n\
-10 its pending\n\
-9 its really\n\
8 its still\n\
9 its strange\n\
10 its the\n\
34 its urgent\n\
-35 its way\n\
16 its your\n\
30 its yours\n\
-17 itself\n\
-17 itsel…\n\
-95 ive\n\
-17 ive a\n\
-15 ive been\n\
16 ive got\n\
8 ive only\n\
-17 ive put\n\
-8 ive removed\n\
-9 ive sent\n\
-9 iyi\n\
-8 iyi gunler\n\
9 iz\n\
20 ja altså\n\
8 ja den\n\
26 ja det\n\
-8 ja eller\n\
-16 ja goddag\n\
-18 ja men\n\
9 ja og\n\
-18 ja til\n\
-20 ja vi\n\
-9 jagtvej\n\
-9 jagtv…\n\
14 jai\n\
-10 jak\n\
13 jam\n\
-10 jamais de\n\
9 jamen\n\
-16 jan\n\
-42 januar\n\
-11 januar så\n\
-35 january\n\
-77 janua…\n\
35 je\n\
8 je nai\n\
12 je ne\n\
28 je suis\n\
122 jeg\n\
-10 jeg #\n\
8 jeg bede\n\
-14 jeg betaler\n\
10 jeg bor\n\
17 jeg bruge\n\
12 jeg bruger\n\
14 jeg dem\n\
16 jeg den\n\
13 jeg det\n\
42 jeg dig\n\
-13 jeg din\n\
-9 jeg endelig\n\
87 jeg er\n\
-40 jeg fik\n\
-8 jeg forstår\n\
-17 jeg få\n\
15 jeg godt\n\
20 jeg gør\n\
47 jeg har\n\
-19 jeg havde\n\
30 jeg hedder\n\
12 jeg ikke\n\
78 jeg kan\n\
14 jeg kom\n\
19 jeg køber\n\
-9 jeg lagde\n\
8 jeg lige\n\
-18 jeg logger\n\
27 jeg lover\n\
13 jeg mangler\n\
8 jeg nok\n\
8 jeg nu\n\
12 jeg om\n\
32 jeg ringer\n\
-10 jeg sagde\n\
14 jeg selv\n\
-31 jeg sender\n\
17 jeg sidder\n\
-22 jeg siger\n\
83 jeg skal\n\
8 jeg skriver\n\
-11 jeg skulle\n\
-29 jeg tastede\n\
-14 jeg tog\n\
-9 jeg tror\n\
17 jeg trykkede\n\
15 jeg trykker\n\
-23 jeg trækker\n\
-16 jeg uploader\n\
-10 jeg var\n\
-21 jeg ville\n\
17 jeg åbner\n\
-8 jei\n\
13 jensen\n\
13 jense…\n\
-19 jer\n\
10 jer og\n\
-38 jeres\n\
-30 jesli\n\
-10 jesli nie\n\
-15 jesli to\n\
14 jest\n\
-8 jest gotowe\n\
10 jeste…\n\
-19 jeszcze\n\
-14 jeszcze nie\n\
-19 jeszc…\n\
8 jetzt\n\
-8 jeudi\n\
-8 jeudi a\n\
-9 jf\n\
17 ji\n\
12 ji man\n\
15 jis\n\
21 jo\n\
-9 job i\n\
-9 jobbet\n\
-9 jobbe…\n\
-10 jobcenter\n\
8 jobcentret du\n\
-8 jobforslag\n\
-8 jobfo…\n\
12 jobindex\n\
12 jobin…\n\
-11 jobnet\n\
-11 jobne…\n\
-35 jonas\n\
-9 jonna\n\
14 jour\n\
-26 journalnummer\n\
-38 journ…\n\
27 judge\n\
8 judge for\n\
-13 julef…\n\
-31 julehjælpen\n\
-31 julehjælpen vil\n\
-31 juleh…\n\
-14 juli\n\
-24 july\n\
12 jums\n\
-18 jums nieko\n\
-67 june\n\
-10 june at\n\
-11 juni\n\
-8 jus\n\
20 jusqua\n\
20 jusqu…\n\
41 just\n\
-15 just a\n\
-16 just approve\n\
-13 just come\n\
20 just give\n\
48 just need\n\
-15 just pay\n\
-10 just pick\n\
11 just read\n\
-25 just send\n\
19 just swipe\n\
11 just warned\n\
53 justice\n\
8 justification\n\
86 justi…\n\
-20 jusu\n\
-13 jusu #\n\
-14 jusu kortele\n\
-9 jutland\n\
-8 jutland police\n\
-9 jutla…\n\
-15 jutra\n\
41 jyske\n\
40 jyske bank\n\
31 k\n\
-12 k2\n\
11 ka\n\
-21 kabin…\n\
29 kad\n\
16 kaere\n\
16 kaere kunde\n\
-21 kaffe\n\
-37 kaffen\n\
-46 kaffe…\n\
13 kai\n\
9 kalani\n\
9 kalan…\n\
16 kalici\n\
16 kalic…\n\
12 kamera\n\
-118 kan\n\
-24 kan bare\n\
-8 kan betale\n\
-11 kan betales\n\
15 kan desværre\n\
-10 kan det\n\
-62 kan du\n\
10 kan godt\n\
11 kan gøre\n\
-9 kan han\n\
15 kan hjælpe\n\
-11 kan i\n\
48 kan ikke\n\
27 kan jeg\n\
18 kan klare\n\
26 kan kun\n\
-9 kan låne\n\
-25 kan også\n\
15 kan ophæves\n\
14 kan rette\n\
-8 kan selv\n\
-23 kan sende\n\
-14 kan ses\n\
-17 kan ske\n\
-9 kan slå\n\
11 kan stoppe\n\
15 kan tage\n\
13 kan være\n\
13 kan åbne\n\
-10 kandi…\n\
-8 kanti…\n\
-16 kapatin\n\
-8 kapatin ve\n\
-15 kapat…\n\
-14 kapiya\n\
-14 kapiy…\n\
19 kapora\n\
19 kapor…\n\
11 karari\n\
14 karar…\n\
10 kardesim\n\
10 karde…\n\
-40 karen\n\
-22 karen from\n\
-15 kargo\n\
16 kargo…\n\
13 kart\n\
-10 kart bilgilerinizi\n\
17 karta\n\
-10 kartimi\n\
-10 kartinizi getirin\n\
16 kartinizin\n\
-15 kartinizin arkasindaki\n\
-10 kasia\n\
14 kasper\n\
14 kaspers\n\
28 kaspe…\n\
-11 kasse\n\
-13 kasse på\n\
-13 kassen\n\
-12 kasserer\n\
-14 kassereren\n\
-30 kasse…\n\
9 kastrup\n\
9 kastr…\n\
-35 kat\n\
-17 katten\n\
-17 katte…\n\
11 kaucj…\n\
11 kaution\n\
11 kauti…\n\
10 kaydi…\n\
8 kayit\n\
20 kazan\n\
9 kazanabilirsiniz\n\
28 kazan…\n\
102 keep\n\
104 keep #\n\
17 keep it\n\
-16 keep the\n\
-11 kende\n\
-8 kende…\n\
-10 kendini\n\
-20 kendi…\n\
-11 kendte\n\
-11 kendt…\n\
-18 kenneth\n\
-19 kenne…\n\
-51 kept\n\
-8 kept for\n\
40 key\n\
26 key card\n\
14 keypad\n\
14 keypa…\n\
-11 keys\n\
-16 kg\n\
-37 kh\n\
9 kicked\n\
9 kicke…\n\
-18 kids\n\
-14 kids want\n\
-12 kig\n\
-13 kigge\n\
-12 kigge på\n\
-8 kigge…\n\
-24 kilom…\n\
-9 kimlik\n\
-13 kimli…\n\
-19 kimseye\n\
-10 kimseye søyleme\n\
-23 kimseyle\n\
-23 kimseyle paylasmayin\n\
-41 kimse…\n\
8 kin\n\
11 kina\n\
-16 kind\n\
-15 kind regards\n\
-13 kiosken\n\
-13 kiosk…\n\
10 kiral…\n\
11 kirayi\n\
11 kiray…\n\
8 kirsten\n\
10 kisit…\n\
10 kitaip\n\
10 kitai…\n\
-23 kitchen\n\
-23 kitch…\n\
-14 kitebank\n\
-14 kiteb…\n\
19 kitoje\n\
19 kitoje puseje\n\
19 kitoj…\n\
-18 kizim\n\
-67 kl\n\
-69 kl #\n\
-16 klage\n\
-27 klager\n\
-32 klage…\n\
17 klaida\n\
17 klaid…\n\
16 klaip…\n\
-15 klar\n\
-11 klar i\n\
11 klar til\n\
17 klare\n\
-13 klarer\n\
-8 klare…\n\
-17 klass…\n\
11 klaus\n\
11 klicken\n\
11 klicken sie\n\
11 klick…\n\
31 klien…\n\
9 klik\n\
-8 klikke\n\
-17 klikk…\n\
-11 kloge\n\
-11 kloge mennesker\n\
-25 klokken\n\
-27 klokk…\n\
-31 km\n\
-51 know\n\
-11 know about\n\
-12 know if\n\
-8 know my\n\
-15 know which\n\
9 know you\n\
-8 known\n\
22 knows\n\
11 knows my\n\
-9 knus\n\
14 kod\n\
-20 kod #\n\
11 koda\n\
-26 kodas\n\
-25 kodas #\n\
108 kode\n\
-10 kode #\n\
8 kode du\n\
10 kode her\n\
-8 kode jeg\n\
36 kode på\n\
18 kode til\n\
60 koden\n\
-10 koden er\n\
10 koden for\n\
28 koden fra\n\
-9 koden i\n\
9 koden med\n\
10 koden og\n\
32 koden op\n\
16 koden så\n\
-40 koden til\n\
-8 kodeord\n\
-11 kodeord i\n\
9 kodeord og\n\
-8 kodeo…\n\
-50 koder\n\
-11 koder med\n\
32 koderne\n\
10 koderne og\n\
32 koder…\n\
-12 kodeviser\n\
-12 kodev…\n\
-20 kodo\n\
17 kodu\n\
-11 kolay\n\
-16 kolay gelsin\n\
-25 kolding\n\
-10 kolding today\n\
-25 koldi…\n\
-16 koleg…\n\
22 kollega\n\
10 kollegiekontoret\n\
31 kolle…\n\
-19 kom\n\
8 kom den\n\
-15 kom forbi\n\
11 kom til\n\
15 komenda\n\
20 komen…\n\
-23 komme forbi\n\
17 komme ind\n\
8 komme tilbage\n\
50 kommer\n\
9 kommer den\n\
8 kommer der\n\
-23 kommer efter\n\
34 kommer en\n\
9 kommer et\n\
8 kommer forbi\n\
-42 kommer fra\n\
11 kommer han\n\
-11 kommer hjem\n\
-8 kommer i\n\
9 kommer med\n\
8 kommer på\n\
14 kommer til\n\
-12 kommet\n\
12 kommet en\n\
32 komme…\n\
-21 kommunen\n\
-22 kommu…\n\
-9 komsu…\n\
35 kong\n\
25 konkurrence\n\
29 konku…\n\
-8 konso…\n\
10 konstateret\n\
10 konst…\n\
20 konsulenten\n\
29 konsu…\n\
-12 konta\n\
9 konta i\n\
-75 kontakt\n\
-57 kontakt din\n\
-25 kontakt mitid\n\
-11 kontakte\n\
-11 kontakte banken\n\
-10 kontaktformularen\n\
-10 kontaktformularen på\n\
-24 kontant\n\
10 kontanter\n\
-108 konta…\n\
-25 kontingent\n\
-21 kontingent #\n\
-35 konti…\n\
190 konto\n\
9 konto #\n\
11 konto du\n\
15 konto er\n\
14 konto jeg\n\
8 konto med\n\
15 konto og\n\
11 konto som\n\
15 konto w\n\
-35 kontoen\n\
11 kontonummer\n\
13 kontonummer og\n\
15 kontonummer så\n\
-24 kontooplysninger\n\
-18 kontooplysninger i\n\
-57 konto…\n\
-8 kontrakten\n\
16 kontrol\n\
10 kontrolafgift\n\
11 kontrolafgift på\n\
16 kontrolcifre\n\
8 kontrolcifre på\n\
55 kontr…\n\
-18 konus…\n\
-10 konvolut\n\
-10 konvo…\n\
18 kopenhadze\n\
31 kopen…\n\
10 koperty\n\
10 koper…\n\
12 kopieret\n\
13 kopie…\n\
8 korrekt\n\
8 korre…\n\
113 kort\n\
-25 kort #\n\
34 kort @link\n\
-9 kort der\n\
-11 kort det\n\
-16 kort eller\n\
-19 kort er\n\
39 kort for\n\
15 kort her\n\
11 kort mitid\n\
-9 kort når\n\
22 kort og\n\
16 kort paa\n\
10 kort på\n\
8 kort så\n\
-14 korte\n\
-14 korte svar\n\
-17 kortele\n\
20 korteles\n\
-94 kortet\n\
-10 kortet der\n\
-10 kortet er\n\
-16 kortet i\n\
10 kortets\n\
-81 korte…\n\
11 kortnr\n\
63 kortnummer\n\
22 kortnummer for\n\
10 kortnummer og\n\
15 kortnummer så\n\
10 kortnummer udløbsdato\n\
72 kortn…\n\
37 koster\n\
26 koster #\n\
35 koste…\n\
11 koyun\n\
-97 kr\n\
45 kr @link\n\
-14 kr a\n\
-8 kr account\n\
45 kr betal\n\
-17 kr betales\n\
-17 kr by\n\
-12 kr card\n\
9 kr det\n\
-10 kr efter\n\
17 kr en\n\
-21 kr for\n\
-10 kr from\n\
-8 kr gønderir\n\
-33 kr has\n\
10 kr her\n\
64 kr i\n\
14 kr if\n\
26 kr in\n\
-9 kr incl\n\
10 kr ind\n\
13 kr inden\n\
-29 kr is\n\
13 kr min\n\
-17 kr mobilepay\n\
9 kr om\n\
23 kr on\n\
9 kr only\n\
-8 kr pay\n\
10 kr per\n\
12 kr pr\n\
23 kr retur\n\
21 kr sur\n\
11 kr så\n\
-58 kr til\n\
-52 kr tilbage\n\
-9 kr tutarindaki\n\
-11 kr we\n\
-16 kr в\n\
9 kraken\n\
9 krake…\n\
-21 kreditadvarsel\n\
-21 kreditadvarsel på\n\
-12 krimi…\n\
31 kron\n\
28 krone\n\
-22 kroner\n\
12 kroner at\n\
8 kroner by\n\
-8 kroner efter\n\
-32 kroner for\n\
-17 kroner if\n\
12 kroner som\n\
-20 krone…\n\
8 kronu\n\
27 krypto\n\
27 krypt…\n\
10 kræver\n\
11 kræve…\n\
10 kto\n\
-8 ku\n\
-12 kugle…\n\
32 kullanici\n\
8 kullanici adi\n\
9 kullanma\n\
24 kulla…\n\
57 kun\n\
30 kun #\n\
-12 kun en\n\
10 kun gøre\n\
14 kun imod\n\
42 kunde\n\
11 kunde din\n\
10 kunde du\n\
12 kundeservice\n\
-9 kunne\n\
44 kunne ikke\n\
16 kurer\n\
15 kureren\n\
12 kureren ringer\n\
14 kurer…\n\
17 kurier\n\
16 kurie…\n\
14 kursus\n\
10 kursu…\n\
-17 kuvert\n\
-9 kuverten på\n\
-20 kuver…\n\
12 kvartal\n\
21 kvart…\n\
-14 kvittering\n\
-9 kvittering @link\n\
-10 kvittering for\n\
12 kvittering på\n\
23 kvitteringen\n\
-23 kwh\n\
-10 kys\n\
-63 kære\n\
-9 kære alle\n\
8 kære borger\n\
12 kære kunde\n\
-12 kære læser\n\
12 kø\n\
-26 køb på\n\
-25 købe\n\
12 købe #\n\
-21 købe et\n\
-9 købe gavekort\n\
25 københavn\n\
18 københavns\n\
12 københavns politi\n\
43 køben…\n\
16 køber\n\
18 køber den\n\
8 køber det\n\
18 køber jeg\n\
-9 købet\n\
-12 købt\n\
-10 købt en\n\
-14 køen\n\
-9 køles…\n\
17 kør\n\
17 kørekort\n\
20 kørekort og\n\
18 kørek…\n\
20 kører\n\
15 kører vi\n\
-8 køret…\n\
-8 kørselsfradrag\n\
-17 kørse…\n\
-13 kørt\n\
-11 kørt galt\n\
-26 l\n\
-118 la\n\
-52 la #\n\
-27 la app\n\
-47 la banca\n\
9 la camara\n\
-14 la caparra\n\
-19 la carta\n\
11 la casa\n\
13 la clave\n\
12 la da\n\
8 la dame\n\
-9 la kommune\n\
-10 la llamada\n\
-8 la misma\n\
-11 la police\n\
-15 la politia\n\
-23 la politie\n\
-11 la prendre\n\
-9 la procura\n\
12 la reception\n\
-10 la skat\n\
16 la tarjeta\n\
-21 la telefon\n\
24 labas\n\
-8 label…\n\
28 lade\n\
24 lade mig\n\
-28 lader\n\
14 ladresse\n\
14 ladre…\n\
11 laege\n\
11 laege @link\n\
-26 lagde\n\
-12 lagde på\n\
12 lagen…\n\
-29 lager\n\
-10 lageret\n\
-30 lagt\n\
9 laisvas\n\
9 laisv…\n\
-16 lampe…\n\
-10 lance…\n\
-24 land\n\
-11 landl…\n\
11 landsbank\n\
-135 language|ar\n\
-286 language|da\n\
-22 language|de\n\
-396 language|en\n\
-20 language|es\n\
-60 language|fr\n\
-57 language|it\n\
-82 language|lt\n\
46 language|pl\n\
-21 language|ro\n\
-100 language|ru\n\
-88 language|tr\n\
8 language|uk\n\
-73 language|und\n\
11 lapses\n\
9 lapse…\n\
11 laptop\n\
11 lapto…\n\
-13 large\n\
9 largent\n\
-43 lars\n\
-9 las\n\
-10 lasse\n\
-21 last\n\
17 last #\n\
27 last four\n\
24 last month\n\
-10 last night\n\
-13 last two\n\
-19 last week\n\
-48 last year\n\
-17 later\n\
-18 later its\n\
-30 laugh…\n\
-31 laundering\n\
-13 laundering case\n\
-17 laundering rules\n\
-33 laund…\n\
46 laura\n\
-13 lav\n\
8 laver en\n\
16 lavet\n\
12 lavet en\n\
18 lavet et\n\
-13 law\n\
14 law in\n\
14 lawyer\n\
-11 lawyer i\n\
12 lawyer in\n\
20 lawye…\n\
30 lazim\n\
-62 le\n\
-35 le #\n\
-9 le credenziali\n\
8 le han\n\
8 le interesa\n\
8 le voy\n\
10 lea\n\
11 lea #\n\
17 leak\n\
-8 learn…\n\
-13 lease\n\
-9 least\n\
-16 leave\n\
-25 leave it\n\
14 leaves\n\
8 leaves your\n\
14 leave…\n\
-8 leaving\n\
-15 leaving the\n\
-8 leavi…\n\
37 ledig\n\
19 ledig fra\n\
8 ledig…\n\
-22 left\n\
-9 left a\n\
-17 leg\n\
15 legal\n\
10 legal proceedings\n\
18 legal…\n\
10 legit\n\
-9 legitimerer\n\
-16 legit…\n\
16 leje\n\
-13 lejekontrakt\n\
-14 lejek…\n\
22 lejligheden\n\
10 lejligheden i\n\
23 lejli…\n\
-8 lemon\n\
-9 lend your\n\
-418 length|0\n\
-603 length|1\n\
-370 length|2\n\
-10 length|3\n\
129 length|4\n\
-14 length|5\n\
-12 leo\n\
13 les\n\
-9 lesen\n\
-10 less than\n\
-11 lesson\n\
-13 lesso…\n\
11 let him\n\
-12 let it\n\
12 let me\n\
-13 letter\n\
-8 letter from\n\
-33 letter in\n\
12 letter is\n\
31 letter read\n\
-12 lette…\n\
11 leverandør\n\
-8 leverandøren\n\
-26 leveringsadresse\n\
-31 li\n\
-17 li wei\n\
-18 liable\n\
-18 liable for\n\
-18 liabl…\n\
11 liaison\n\
11 liais…\n\
-25 library\n\
-10 library card\n\
-31 libra…\n\
13 licence was\n\
-8 licens\n\
13 license\n\
10 licen…\n\
-11 lidl\n\
50 lidt\n\
-28 lieka\n\
-8 lies\n\
-23 life\n\
-12 life threatening\n\
22 lift\n\
12 lift the\n\
43 lige\n\
-11 lige blevet\n\
-17 lige de\n\
-12 lige en\n\
11 lige er\n\
10 lige et\n\
28 lige har\n\
19 lige nu\n\
18 lige om\n\
36 liggende\n\
-76 ligger\n\
-24 ligger her\n\
-36 ligger i\n\
-8 ligger klar\n\
-42 ligge…\n\
-14 ligne\n\
-15 ligner\n\
-20 ligne…\n\
-42 like\n\
11 like it\n\
-13 like that\n\
-8 like they\n\
-30 like to\n\
8 like videoer\n\
-8 liked\n\
10 likvi…\n\
-11 lillevang\n\
-10 lillevang @link\n\
-18 lille…\n\
16 limitas\n\
21 limit…\n\
9 limpi…\n\
-12 linde…\n\
27 line\n\
14 line and\n\
20 line is\n\
21 line we\n\
9 linis…\n\
58 link\n\
9 link @link\n\
19 link du\n\
13 link og\n\
-19 link til\n\
-9 linke\n\
17 linked\n\
-13 linkedin\n\
-9 linkedin we\n\
36 linket\n\
30 linket ellers\n\
32 linke…\n\
-68 links\n\
-11 links hilsen\n\
-11 links i\n\
-12 links in\n\
308 link|any\n\
-644 link|genuine\n\
-40 link|known\n\
682 link|lookalike\n\
379 link|other\n\
43 link|shortener\n\
-12 linspecteur\n\
-12 linsp…\n\
11 liquidity\n\
18 liqui…\n\
-14 lis\n\
9 list\n\
-8 list for\n\
-12 lista\n\
-18 liste\n\
12 listede\n\
-8 listen to\n\
13 listesine\n\
9 liste…\n\
11 litau…\n\
17 lithuania\n\
16 lithu…\n\
-12 little\n\
-12 littl…\n\
-10 liv\n\
-26 live\n\
-11 llamada\n\
-11 llamada que\n\
-21 llama…\n\
10 llame\n\
-8 llego\n\
-9 llevaba\n\
-17 lo\n\
33 loan\n\
-9 loan of\n\
-25 local\n\
33 lock\n\
-10 locker\n\
-17 locke…\n\
15 lodtrækning\n\
15 lodtr…\n\
-8 loft\n\
117 log\n\
34 log in\n\
51 log ind\n\
43 log på\n\
-11 loggen\n\
-11 loggen sie\n\
22 logger du\n\
-20 logger ind\n\
-26 logge…\n\
-17 logging\n\
-9 logging in\n\
-8 logging on\n\
-17 loggi…\n\
53 login\n\
15 login code\n\
10 login fra\n\
13 login så\n\
-8 lokal…\n\
-34 lol\n\
-8 lone\n\
15 long number\n\
-8 longe…\n\
-13 look\n\
-35 looked\n\
-21 looked at\n\
-9 looked up\n\
-35 looke…\n\
-29 looks\n\
-18 looks like\n\
-15 loppetorvet\n\
-16 loppe…\n\
-12 los\n\
22 lose\n\
9 lose all\n\
30 lost funds\n\
-16 lost or\n\
-10 lost property\n\
25 lots\n\
25 lots of\n\
-9 lotte\n\
20 lov\n\
17 lov til\n\
-16 love\n\
-12 love you\n\
8 loven\n\
28 lover\n\
11 lt\n\
30 lt00\n\
30 lt00 #\n\
-24 lu\n\
-20 lub\n\
-9 lub w\n\
8 lucas\n\
9 lucia\n\
10 lucky\n\
8 lui\n\
-12 luk\n\
9 lukker\n\
8 lukkes\n\
-9 lukkes i\n\
13 lukket\n\
-8 lukket for\n\
14 lukket i\n\
-10 lukket og\n\
37 lukke…\n\
-8 lume\n\
-50 lunar\n\
-19 lunar appen\n\
18 lunar…\n\
-20 luni\n\
-46 lutfen\n\
-46 lutfe…\n\
9 lyd\n\
13 lyd og\n\
-30 lyder\n\
-15 lyder det\n\
-11 lyder som\n\
-11 lyngby\n\
-11 lyngb…\n\
-19 lys\n\
-12 lytte til\n\
-14 lyver\n\
-18 lå\n\
-12 lån\n\
-19 lån i\n\
-49 låne\n\
-12 låne #\n\
14 låse\n\
-33 læg\n\
-9 læg pengene\n\
-27 læg på\n\
35 lægge\n\
-13 lægge dem\n\
27 lægge på\n\
56 lægger\n\
64 lægger på\n\
26 lægges\n\
82 lægge…\n\
9 længe\n\
-12 lærte\n\
-35 læs\n\
36 læs den\n\
-13 læs mere\n\
54 læse\n\
-13 læse det\n\
32 læse koden\n\
24 læser\n\
32 læser du\n\
8 læser jeg\n\
-32 læser…\n\
-13 læst\n\
-11 læst den\n\
-13 løber\n\
-21 løbet\n\
-15 løbet af\n\
13 løn\n\
-8 løn er\n\
-8 lønkø…\n\
-9 lønne…\n\
-11 lønsedler\n\
-17 lønse…\n\
-22 lørdag\n\
-23 lørda…\n\
-12 løsning\n\
-10 løsni…\n\
29 m\n\
15 m kort\n\
9 m1tid\n\
9 m1tid @link\n\
11 m2\n\
8 m2 #\n\
16 ma pan\n\
9 macbook\n\
9 macbo…\n\
8 machen\n\
8 mache…\n\
8 machine with\n\
13 machine you\n\
17 madde\n\
-18 mads\n\
21 maersk\n\
21 maers…\n\
-17 magasin\n\
-17 magas…\n\
8 magaz…\n\
10 magistrate\n\
10 magis…\n\
-62 mai\n\
-17 mail\n\
8 mail #\n\
-10 mail fra\n\
12 mail from\n\
9 mail med\n\
20 mail og\n\
-10 mail om\n\
8 mail only\n\
8 mail with\n\
-8 mail your\n\
-24 mailadresse\n\
-24 mailadresse så\n\
-25 maila…\n\
-15 mailed\n\
-11 mailen\n\
-33 maile…\n\
-35 mails\n\
-12 main\n\
-38 maine\n\
8 maint…\n\
-18 maj\n\
-9 maja\n\
23 majoration\n\
23 major…\n\
16 makbu…\n\
-16 make\n\
-10 make a\n\
8 make easy\n\
-15 make it\n\
-13 make me\n\
-10 make sure\n\
15 make the\n\
-20 makes\n\
9 making\n\
8 makin…\n\
-8 maling\n\
-9 malin…\n\
13 malmø\n\
26 mam\n\
-19 mama\n\
16 mama mi\n\
-125 man\n\
-8 man har\n\
-13 man i\n\
-11 man ikke\n\
-26 man skal\n\
-24 manana\n\
-24 manan…\n\
16 manca…\n\
24 manchester\n\
15 manchester så\n\
19 manch…\n\
44 mand\n\
27 mand fra\n\
18 mand han\n\
-14 mandag\n\
19 mandag skal\n\
8 mandato\n\
-17 manden\n\
20 manden fra\n\
-17 manden i\n\
-18 mande…\n\
10 mands\n\
12 mands nummer\n\
-17 mange\n\
18 mange det\n\
21 mange penge\n\
-20 manglede\n\
30 manglende\n\
17 manglende porto\n\
25 mangler\n\
25 mangler #\n\
-16 mangler at\n\
-10 mangler betaling\n\
-8 mangler en\n\
-10 mangler stadig\n\
35 mangl…\n\
-17 manip…\n\
25 mano\n\
-9 map\n\
12 mappe…\n\
-49 march\n\
-15 maria\n\
11 maria…\n\
-9 market\n\
193 mark|emoji\n\
-27 mark|exclamation\n\
-128 mark|lines\n\
117 mark|no-capitals\n\
10 mark|question\n\
-252 mark|quotation\n\
-199 mark|time\n\
-16 married\n\
-18 marri…\n\
-8 marte…\n\
-9 marts\n\
13 masas…\n\
-10 mastercard\n\
-12 mastercard er\n\
-13 maste…\n\
11 masz\n\
-26 matas\n\
12 match\n\
10 matched\n\
-16 matcher\n\
-15 match…\n\
-22 material\n\
-9 materiale\n\
-34 mater…\n\
-21 matter to\n\
12 max\n\
-116 may\n\
-39 may be\n\
-12 may bring\n\
-11 may have\n\
10 may hear\n\
-8 may stay\n\
15 maybe\n\
-11 mdr\n\
229 me\n\
-9 me #\n\
-21 me a\n\
11 me and\n\
-9 me any\n\
64 me back\n\
11 me can\n\
8 me choose\n\
12 me dice\n\
9 me how\n\
21 me i\n\
-13 me id\n\
-13 me if\n\
-19 me ill\n\
8 me im\n\
10 me its\n\
10 me ok\n\
-14 me one\n\
40 me only\n\
-17 me or\n\
-23 me puedes\n\
8 me quick\n\
8 me screenshot\n\
10 me so\n\
48 me the\n\
38 me to\n\
-9 me tonight\n\
13 me what\n\
23 me your\n\
-22 mea\n\
12 means\n\
10 means reject\n\
9 meantime\n\
9 meant…\n\
8 meanwhile\n\
8 meanw…\n\
-14 med #\n\
18 med alle\n\
15 med at\n\
24 med bruger\n\
11 med cpr\n\
-13 med dao\n\
10 med den\n\
-10 med det\n\
-11 med dig\n\
-12 med din\n\
-16 med et\n\
-25 med fødselsdagen\n\
9 med gavekort\n\
-12 med hjem\n\
11 med i\n\
14 med koden\n\
48 med kort\n\
8 med kortet\n\
17 med link\n\
12 med min\n\
-30 med mitid\n\
11 med naboer\n\
10 med nemid\n\
28 med og\n\
-18 med posten\n\
8 med så\n\
8 med ups\n\
-11 medarbejder og\n\
-8 medbring\n\
-15 medbr…\n\
9 meddelelse\n\
8 meddelelse fra\n\
13 medde…\n\
11 medec…\n\
10 media\n\
-10 medical\n\
-12 medical helpline\n\
17 medicare\n\
12 medicine\n\
16 medic…\n\
-11 medle…\n\
8 medmindre\n\
8 medmi…\n\
-23 meet\n\
-41 meeting\n\
-17 meeting and\n\
-40 meeti…\n\
-9 mega\n\
42 meget\n\
20 mein\n\
8 melden\n\
8 melden sie\n\
13 melder\n\
21 melde…\n\
-11 meldt\n\
11 melle…\n\
-24 member\n\
-8 member your\n\
12 members\n\
-27 membership\n\
-15 membership #\n\
-14 membership fee\n\
-23 membe…\n\
-19 meme\n\
-12 memur\n\
13 memur…\n\
56 men\n\
9 men den\n\
21 men der\n\
-16 men det\n\
15 men min\n\
21 men så\n\
17 men vi\n\
8 mener\n\
10 menes…\n\
-11 mennesker\n\
-9 menne…\n\
14 mens\n\
-13 mens en\n\
21 mens vi\n\
9 mention\n\
10 mention it\n\
14 mentor\n\
14 mento…\n\
-16 menu\n\
-24 menvo…\n\
-12 merci\n\
-9 merci de\n\
-26 mere\n\
-9 mere end\n\
-11 mere i\n\
-8 mere på\n\
-8 merge\n\
9 merge…\n\
9 merhaba\n\
14 merha…\n\
21 mesaj\n\
-13 mesaj…\n\
86 message\n\
47 message from\n\
11 message is\n\
-9 messages that\n\
-24 message|addressed\n\
-485 message|framed\n\
272 message|now\n\
475 message|phone\n\
80 messa…\n\
8 messenger\n\
8 messe…\n\
11 messo\n\
-16 met\n\
-8 metal…\n\
8 meter will\n\
-9 method\n\
-9 metho…\n\
20 mets\n\
-12 mette\n\
10 mettre\n\
10 mettr…\n\
-8 metu\n\
29 meu\n\
16 meu nou\n\
57 mi\n\
9 mi a\n\
-8 mi cuenta\n\
-17 mi i\n\
16 mi pe\n\
11 mich\n\
62 microsoft\n\
74 micro…\n\
-12 middle of\n\
8 midlertidige\n\
18 midnat\n\
18 midna…\n\
19 midnight\n\
19 midni…\n\
-12 midt\n\
-20 mie\n\
-9 miejscu\n\
-9 miejs…\n\
143 mig\n\
10 mig billeder\n\
21 mig der\n\
8 mig det\n\
9 mig dit\n\
14 mig du\n\
12 mig her\n\
15 mig hvis\n\
10 mig i\n\
12 mig jeg\n\
8 mig og\n\
9 mig på\n\
27 mig så\n\
45 mig til\n\
-19 might\n\
-18 might be\n\
10 migra…\n\
23 mikrofon\n\
10 mikrofonen\n\
31 mikro…\n\
-10 mil\n\
-28 milk\n\
13 million\n\
-11 millioner\n\
-18 millioner kroner\n\
37 min\n\
24 min #\n\
-24 min @link\n\
-16 min a\n\
8 min ago\n\
-57 min bank\n\
-20 min del\n\
11 min egen\n\
11 min husleje\n\
15 min kollega\n\
-10 min kone\n\
25 min konto\n\
15 min mand\n\
12 min mands\n\
12 min or\n\
15 min private\n\
-13 min pung\n\
-30 min side\n\
19 min skærm\n\
50 min telefon\n\
-11 min udlejer\n\
25 min ven\n\
-8 mina\n\
10 mine\n\
8 mine is\n\
-14 minibus\n\
-14 minib…\n\
16 ministeriet\n\
55 ministry\n\
47 ministry of\n\
77 minis…\n\
10 minors\n\
10 minors answer\n\
11 minor…\n\
-24 minsu\n\
13 minuciu\n\
13 minuc…\n\
16 minuit\n\
16 minui…\n\
15 minute\n\
8 minutes and\n\
-8 minutes never\n\
-12 minutes only\n\
15 minutes to\n\
-18 minutos\n\
-14 minutter\n\
10 minutter jeg\n\
-9 miro\n\
-18 misbrug\n\
-19 misbr…\n\
-22 misin\n\
11 misin acil\n\
11 misiniz\n\
11 misin…\n\
-14 misma\n\
12 mismo\n\
13 missed\n\
11 misse…\n\
68 missing\n\
63 missi…\n\
30 mistake\n\
-14 mistake i\n\
11 mistake in\n\
16 mistake please\n\
-19 mistanke\n\
-19 mistanke om\n\
11 mista…\n\
-12 mistede\n\
36 mister\n\
24 mister du\n\
18 miste…\n\
32 mistænkt\n\
37 mistæ…\n\
-18 misuse\n\
-18 misuse of\n\
-19 misus…\n\
-55 mit\n\
14 mit @link\n\
-14 mit forsikring\n\
-12 mit gamle\n\
21 mit id\n\
-31 mit kort\n\
-19 mit kortnummer\n\
125 mitid\n\
52 mitid @link\n\
31 mitid app\n\
-9 mitid at\n\
25 mitid bare\n\
-8 mitid before\n\
30 mitid bruger\n\
-9 mitid din\n\
-18 mitid erhverv\n\
10 mitid expires\n\
26 mitid for\n\
15 mitid her\n\
11 mitid here\n\
-27 mitid i\n\
-11 mitid if\n\
-26 mitid ile\n\
-14 mitid inden\n\
12 mitid ja\n\
14 mitid kode\n\
-10 mitid kodeviser\n\
19 mitid login\n\
13 mitid nogen\n\
26 mitid now\n\
13 mitid nu\n\
-16 mitid når\n\
15 mitid og\n\
10 mitid open\n\
-9 mitid over\n\
-38 mitid på\n\
-28 mitid support\n\
22 mitid så\n\
-24 mitid til\n\
29 mitid user\n\
-14 mitid your\n\
-9 mitid علي\n\
33 mitid لديك\n\
15 mme\n\
25 mobil\n\
-26 mobilbanken\n\
-11 mobile\n\
29 mobilen\n\
33 mobilepay\n\
45 mobilepay #\n\
-31 mobilepay du\n\
8 mobilepay for\n\
-9 mobilepay ile\n\
12 mobilepay now\n\
-12 mobilepay når\n\
-8 mobilepay ok\n\
26 mobilepay to\n\
-21 mobilepay when\n\
14 mobilepay your\n\
-13 mobilepaye\n\
-10 mobilepaye #\n\
-48 mobil…\n\
-8 mod betaling\n\
8 mod dem\n\
13 mod et\n\
46 modtage\n\
11 modtage penge\n\
14 modtage pengene\n\
31 modtager\n\
-67 modtaget\n\
-49 modtaget din\n\
27 modtaget en\n\
-11 modtog\n\
-9 modtog den\n\
-11 modto…\n\
-8 moge\n\
-22 moi\n\
24 moj\n\
11 moj nowy\n\
-19 mokejimas\n\
-19 mokej…\n\
52 mom\n\
16 moment\n\
16 momen…\n\
-16 moms\n\
15 moms #\n\
-9 moms og\n\
27 mon\n\
-17 mon #\n\
30 mon compte\n\
-10 mona\n\
-10 mona fra\n\
-51 monday\n\
-8 monday at\n\
-16 monday the\n\
-8 monday your\n\
-53 monda…\n\
106 money\n\
13 money #\n\
10 money @link\n\
-24 money abroad\n\
65 money comes\n\
-25 money for\n\
-14 money from\n\
32 money here\n\
-15 money is\n\
-35 money laundering\n\
19 money on\n\
8 money transfer\n\
17 money you\n\
108 money.amount|claims\n\
22 money.amount|claims money.amount|reports\n\
136 money.amount|claims money.unusual-means|claims\n\
95 money.amount|claims money.valuables|claims\n\
28 money.amount|claims person.adviser|claims\n\
62 money.amount|claims person.agent|claims\n\
20 money.amount|claims person.buyer|claims\n\
32 money.amount|claims person.family|claims\n\
-9 money.amount|claims person.family|reports\n\
9 money.amount|claims person.landlord|claims\n\
14 money.amount|claims person.landlord|denies\n\
41 money.amount|claims person.recruiter|claims\n\
92 money.amount|claims threat.arrest|threatens\n\
-10 money.amount|claims threat.block|reports\n\
35 money.amount|claims threat.block|threatens\n\
27 money.amount|claims threat.court|threatens\n\
19 money.amount|claims threat.cutoff|threatens\n\
119 money.amount|claims threat.deadline|threatens\n\
13 money.amount|claims threat.debt|threatens\n\
56 money.amount|claims threat.deportation|threatens\n\
41 money.amount|claims threat.exposure|threatens\n\
39 money.amount|claims threat.return|threatens\n\
34 money.amount|denies\n\
12 money.amount|denies money.valuables|claims\n\
30 money.amount|denies threat.deadline|threatens\n\
108 money.amount|live\n\
141 money.amount|reader\n\
39 money.amount|reports\n\
15 money.amount|reports money.unusual-means|reports\n\
19 money.amount|reports person.agent|claims\n\
-8 money.amount|reports person.agent|reports\n\
27 money.amount|reports person.family|claims\n\
-9 money.amount|reports threat.arrest|reports\n\
12 money.amount|reports threat.block|reports\n\
9 money.amount|reports threat.block|threatens\n\
43 money.amount|speaks\n\
132 money.unusual-means|claims\n\
-27 money.unusual-means|claims money.valuables|claims\n\
15 money.unusual-means|claims person.adviser|claims\n\
13 money.unusual-means|claims person.agent|claims\n\
-8 money.unusual-means|claims person.agent|reports\n\
77 money.unusual-means|claims person.family|claims\n\
30 money.unusual-means|claims person.landlord|claims\n\
22 money.unusual-means|claims threat.block|threatens\n\
-16 money.unusual-means|claims threat.court|threatens\n\
117 money.unusual-means|claims threat.deadline|threatens\n\
14 money.unusual-means|claims threat.exposure|threatens\n\
132 money.unusual-means|live\n\
80 money.unusual-means|reader\n\
12 money.unusual-means|reports\n\
13 money.unusual-means|reports threat.court|threatens\n\
24 money.unusual-means|speaks\n\
55 money.valuables|claims\n\
63 money.valuables|claims person.agent|claims\n\
27 money.valuables|claims person.family|claims\n\
17 money.valuables|claims threat.arrest|threatens\n\
-20 money.valuables|claims threat.block|threatens\n\
-51 money.valuables|claims threat.court|threatens\n\
-9 money.valuables|claims threat.deadline|reports\n\
-20 money.valuables|claims threat.deadline|threatens\n\
11 money.valuables|claims threat.debt|threatens\n\
-12 money.valuables|claims threat.deportation|threatens\n\
11 money.valuables|claims threat.return|threatens\n\
-26 money.valuables|denies\n\
55 money.valuables|live\n\
106 money.valuables|reader\n\
-30 money.valuables|reports\n\
-9 money.valuables|reports threat.deadline|reports\n\
34 money.valuables|speaks\n\
61 money|claims\n\
9 money|reports\n\
92 money|speaks\n\
8 money…\n\
23 month\n\
12 month but\n\
-16 month deposit\n\
-9 monthly\n\
-19 months\n\
-8 months #\n\
-8 months rent\n\
-8 months you\n\
-28 month…\n\
-9 mor\n\
-12 mor den\n\
-36 more\n\
-22 more on\n\
27 more people\n\
-38 morgen\n\
9 morgen kl\n\
-10 morgen og\n\
-39 morge…\n\
10 mormor\n\
13 mormor har\n\
19 morning\n\
10 morning for\n\
19 morni…\n\
-11 morten\n\
10 mortensen\n\
9 mothe…\n\
-11 motorvejen\n\
-11 motor…\n\
13 mouse\n\
8 mouse and\n\
-59 move\n\
-30 move out\n\
-11 move your\n\
11 moved\n\
32 moved in\n\
-20 moved to\n\
-17 moving\n\
-19 moving in\n\
-8 moving your\n\
-17 movin…\n\
8 mowic\n\
10 mozna\n\
-11 mr\n\
-36 ms\n\
-12 ms haddad\n\
-11 msgs\n\
18 much\n\
10 much is\n\
10 much you\n\
-17 muldyr\n\
-17 muldy…\n\
-8 mule\n\
-63 mum\n\
-20 mum i\n\
12 mum its\n\
-8 mum this\n\
10 municipality\n\
-13 munic…\n\
10 musait\n\
10 musai…\n\
-8 museum\n\
-8 museu…\n\
10 musi\n\
10 muslu…\n\
13 muss\n\
-8 mussen\n\
-9 musse…\n\
90 must\n\
71 must be\n\
9 must confirm\n\
-8 must move\n\
-10 must pay\n\
12 must verify\n\
17 musun\n\
14 musze\n\
8 mutti\n\
-39 mvh\n\
27 my\n\
9 my account\n\
12 my agent\n\
15 my assistant\n\
11 my aunt\n\
25 my brother\n\
10 my colleague\n\
12 my cousin\n\
16 my dad\n\
-15 my danish\n\
-14 my daughter\n\
16 my driving\n\
18 my full\n\
-17 my half\n\
-14 my id\n\
13 my manager\n\
-10 my mitid\n\
-9 my money\n\
-30 my number\n\
10 my own\n\
-8 my parents\n\
-11 my passport\n\
18 my phone\n\
19 my pin\n\
10 my revolut\n\
12 my roommate\n\
10 my side\n\
26 my teacher\n\
10 my uncle\n\
-27 myself\n\
-27 mysel…\n\
90 må\n\
19 må du\n\
-11 må gerne\n\
89 må ikke\n\
-14 må jeg\n\
24 må lægge\n\
-11 måde\n\
-16 måde og\n\
-9 mål\n\
-15 måler…\n\
31 måned\n\
-16 måneden\n\
15 måneders\n\
-24 måske\n\
-11 mælk\n\
-9 mærket\n\
-11 mærke…\n\
17 møde\n\
18 møde op\n\
9 møde til\n\
-39 mødel…\n\
-19 mødet\n\
12 mønter\n\
12 mønte…\n\
-14 n\n\
-10 na\n\
-10 na #\n\
-31 na @link\n\
-9 na miejscu\n\
-9 na nemkonto\n\
-13 na tego\n\
-11 nabo\n\
-8 naboen\n\
13 naboer\n\
-10 nada\n\
8 nai\n\
12 nakaz\n\
20 nakit\n\
-10 namaz…\n\
113 name\n\
40 name and\n\
12 name has\n\
13 name is\n\
-15 name of\n\
-16 name on\n\
8 name the\n\
10 namie\n\
10 napisz\n\
19 napis…\n\
-10 nasil\n\
-9 naszych\n\
-9 naszy…\n\
-15 natale\n\
-15 natal…\n\
40 national\n\
26 national police\n\
13 nationalbanken\n\
75 natio…\n\
-24 nauja\n\
-15 nauja telefona\n\
-9 navn en\n\
11 navn er\n\
-12 navn og\n\
-31 navn på\n\
28 ne\n\
-20 ne jus\n\
12 ne peux\n\
-11 ne vous\n\
10 neapmoketa\n\
22 neapm…\n\
14 near\n\
-21 nearly\n\
-21 nearl…\n\
12 necesito\n\
10 necesito que\n\
-20 ned i\n\
8 ned og\n\
11 ned på\n\
8 nede\n\
19 nedek…\n\
11 nedeniyle\n\
10 nedenstående\n\
16 neden…\n\
-19 nederst\n\
-19 neder…\n\
56 need\n\
67 need #\n\
-11 need a\n\
-15 need my\n\
-9 need not\n\
-11 need please\n\
8 need the\n\
-15 need to\n\
36 need you\n\
-10 need your\n\
-11 needs\n\
-10 needs a\n\
14 negaliu\n\
12 negal…\n\
12 nej\n\
30 nej det\n\
-13 nej og\n\
-15 nej politiet\n\
-11 nej ring\n\
38 nej så\n\
-10 nej til\n\
-16 nel\n\
19 nem\n\
10 nem id\n\
101 nemid\n\
-103 nemkonto\n\
-9 nemkonto du\n\
8 nemkonto er\n\
-12 nemkonto in\n\
-106 nemko…\n\
-26 nemmeno\n\
-20 nemme…\n\
-33 nereikia\n\
-46 nerei…\n\
-10 nes\n\
-21 nesakykite\n\
-24 nesak…\n\
-9 nessun\n\
-34 nest\n\
-34 nest pas\n\
11 nesum…\n\
-54 netbank\n\
-13 netbank med\n\
-49 netbanken\n\
-9 netbanken i\n\
-112 netba…\n\
39 nets\n\
10 nets jeg\n\
-9 netto nørrebrogade\n\
-9 netvæ…\n\
-120 never\n\
-35 never ask\n\
-16 never do\n\
-14 never give\n\
-10 never writes\n\
12 new\n\
-33 new card\n\
-11 new in\n\
26 new letter\n\
14 new number\n\
-19 new one\n\
20 new payee\n\
-10 new phone\n\
-11 new rules\n\
-14 new sign\n\
9 new system\n\
-14 news\n\
-15 news the\n\
-81 next\n\
10 next day\n\
8 next of\n\
-13 next time\n\
9 next to\n\
-14 next week\n\
-9 next year\n\
-8 nf918\n\
11 nic\n\
-15 nice\n\
-16 nie dziala\n\
8 nie moge\n\
8 niece\n\
-25 niekam\n\
-31 nieka…\n\
-19 nieko\n\
-18 nieko daryti\n\
-47 night\n\
-8 night shift\n\
-10 nights\n\
-10 night…\n\
-9 nikt\n\
-22 nimic\n\
-20 nine\n\
-18 nine to\n\
17 ninety\n\
8 ninety minutes\n\
8 ninety nine\n\
12 ninet…\n\
-60 no\n\
-10 no #\n\
8 no because\n\
14 no code\n\
-13 no danish\n\
8 no experience\n\
-13 no fee\n\
-11 no hurry\n\
12 no its\n\
13 no le\n\
-8 no money\n\
10 no no\n\
-19 no rush\n\
-8 no such\n\
8 no the\n\
-9 no to\n\
10 no viewing\n\
-9 no we\n\
-25 nobody\n\
14 nobody can\n\
13 nobody may\n\
-25 nobod…\n\
-19 noch\n\
9 node\n\
-73 nogen\n\
-169 noget\n\
-25 noget andet\n\
9 noget at\n\
-58 noget i\n\
11 noget men\n\
-11 noget nu\n\
8 noget op\n\
-8 noget så\n\
23 noget til\n\
-8 noget ved\n\
29 noget vi\n\
27 nogle\n\
-21 noi\n\
-17 nokta…\n\
31 nom\n\
14 nom de\n\
-13 nome e\n\
-49 non\n\
11 non eu\n\
-9 non va\n\
-15 none\n\
-9 none of\n\
32 noon\n\
-8 noor\n\
42 nordea\n\
22 nordea fraud\n\
41 norde…\n\
30 nordic\n\
37 nordi…\n\
18 norlys\n\
8 norlys @link\n\
-8 norlys vi\n\
18 norly…\n\
46 normal\n\
-8 normally\n\
14 normalt\n\
57 norma…\n\
-24 norrfly\n\
-16 norrfly account\n\
-24 norrf…\n\
-10 norton\n\
-10 norto…\n\
8 norwe…\n\
-13 nostro\n\
-15 nostro nome\n\
-15 nostr…\n\
119 not\n\
12 not all\n\
-16 not be\n\
-11 not by\n\
8 not collected\n\
9 not come\n\
18 not deliver\n\
-18 not even\n\
-10 not have\n\
-20 not me\n\
-9 not need\n\
15 not on\n\
10 not order\n\
53 not paid\n\
9 not registered\n\
-10 not send\n\
-11 not share\n\
25 not tell\n\
9 not the\n\
-15 not to\n\
-12 not us\n\
29 not you\n\
15 notaire\n\
15 notai…\n\
16 notar…\n\
11 note\n\
11 noter\n\
10 notes one\n\
-32 nothing\n\
-10 nothing for\n\
-8 nothing is\n\
-19 nothing to\n\
9 nothing will\n\
-35 nothi…\n\
-12 notice\n\
-8 notice of\n\
-18 notic…\n\
27 notification\n\
26 notif…\n\
13 nou\n\
9 nouveau\n\
-21 nouve…\n\
-17 nov\n\
-21 nov #\n\
-70 november\n\
-14 november #\n\
-10 november at\n\
-8 november is\n\
-10 november kl\n\
-74 novem…\n\
331 now\n\
13 now #\n\
12 now by\n\
32 now dont\n\
8 now go\n\
13 now he\n\
11 now in\n\
18 now it\n\
13 now on\n\
18 now or\n\
8 now please\n\
21 now says\n\
12 now so\n\
11 now to\n\
12 now with\n\
9 nowa\n\
83 nr\n\
23 nsk\n\
172 nu\n\
12 nu det\n\
8 nu ellers\n\
19 nu er\n\
22 nu godkend\n\
17 nu godt\n\
9 nu han\n\
9 nu her\n\
36 nu jeg\n\
23 nu med\n\
24 nu på\n\
13 nu skal\n\
9 nu står\n\
8 nu så\n\
15 nu tager\n\
-25 nu va\n\
25 nu vil\n\
13 nuevo\n\
9 nukop…\n\
27 nulstiller\n\
13 nulst…\n\
-11 numaradan\n\
13 numaram\n\
-33 numarani\n\
-35 numaranizi\n\
-10 numaranizi ve\n\
-11 numarasi\n\
11 numarasini\n\
17 numarayi\n\
19 numarul\n\
-18 numar…\n\
48 number\n\
35 number and\n\
-12 number for\n\
-11 number from\n\
10 number i\n\
17 number instead\n\
24 number is\n\
-11 number now\n\
-8 number on\n\
-24 number or\n\
10 number please\n\
-11 number press\n\
23 number that\n\
10 number the\n\
-13 number to\n\
-8 number what\n\
10 number when\n\
11 number with\n\
-13 number within\n\
9 numbers\n\
8 numbers from\n\
18 numbers on\n\
8 numbers so\n\
63 numbe…\n\
11 numer\n\
-15 numeris\n\
34 numero\n\
11 numero de\n\
56 numer…\n\
12 numes…\n\
70 nummer\n\
30 nummer #\n\
10 nummer for\n\
-11 nummer i\n\
-14 nummer og\n\
-10 nummer står\n\
-24 nummeret\n\
51 numme…\n\
-17 nuo\n\
8 nuoro…\n\
79 ny\n\
59 ny besked\n\
-15 ny enhed\n\
-8 ny i\n\
8 ny konto\n\
-23 ny telefon\n\
15 ny tid\n\
13 nye\n\
-8 nye første\n\
11 nye vilkår\n\
-8 nyhedsbrevet\n\
-18 nyhed…\n\
13 nykredit\n\
13 nykre…\n\
-12 nyt\n\
-9 nyt er\n\
-32 nyt kort\n\
8 nyt nr\n\
48 nyt nummer\n\
18 nå\n\
14 nå at\n\
-180 når\n\
9 når de\n\
-33 når den\n\
-79 når du\n\
-38 når en\n\
-29 når i\n\
-17 når jeg\n\
8 når man\n\
10 når mitid\n\
-14 når vi\n\
-99 næste\n\
-38 næste gang\n\
11 næstved\n\
11 næstv…\n\
9 nødt\n\
9 nødt til\n\
18 nøglekortet\n\
14 nøglen\n\
13 nøglerne\n\
43 nøgle…\n\
8 nørrebro #\n\
-10 nørrebrogade\n\
-8 nørrebrogade #\n\
-11 nørre…\n\
-10 o\n\
-53 o #\n\
-8 o di\n\
15 o me\n\
-23 o odpowiedz\n\
8 o verra\n\
21 o yuzden\n\
-12 object\n\
-8 objection\n\
-16 objec…\n\
11 obligatorisk\n\
-10 oblig…\n\
10 oct #\n\
-46 october\n\
-10 october #\n\
-45 octob…\n\
-9 octubre\n\
-9 octub…\n\
19 od\n\
13 oddam\n\
29 odense\n\
33 odens…\n\
-17 oder\n\
-23 odpowiedz\n\
-16 odpow…\n\
8 odwol…\n\
33 of\n\
16 of an\n\
18 of birth\n\
8 of blood\n\
13 of both\n\
-9 of charge\n\
8 of china\n\
11 of denmark\n\
47 of justice\n\
8 of kin\n\
20 of my\n\
-8 of number\n\
13 of ours\n\
-12 of six\n\
-18 of something\n\
-17 of tea\n\
-53 of the\n\
12 of those\n\
8 of transfer\n\
-11 of up\n\
-8 of wind\n\
-10 of you\n\
11 of your\n\
-10 ofc\n\
11 off\n\
-9 off at\n\
-11 off in\n\
9 off the\n\
17 offen…\n\
-22 offered\n\
-13 offerfonden\n\
-52 offer…\n\
30 office\n\
-10 office at\n\
9 office if\n\
15 office there\n\
59 officer\n\
-8 officer is\n\
-8 official\n\
80 offic…\n\
77 og\n\
-8 og #\n\
17 og adresse\n\
-10 og alligevel\n\
-15 og anmeld\n\
12 og bag\n\
-23 og beder\n\
26 og bekræft\n\
14 og bekræfter\n\
-8 og bestilt\n\
35 og betal\n\
-12 og betaling\n\
14 og billede\n\
-9 og bliv\n\
9 og bliver\n\
30 og cpr\n\
11 og cvc\n\
17 og de\n\
-12 og del\n\
66 og den\n\
22 og derfor\n\
-19 og det\n\
29 og din\n\
26 og dine\n\
31 og dit\n\
-10 og du\n\
-22 og en\n\
9 og europol\n\
-14 og fik\n\
-17 og fortæller\n\
-8 og få\n\
-9 og fået\n\
12 og give\n\
14 og giver\n\
14 og godkend\n\
14 og han\n\
19 og har\n\
30 og henter\n\
14 og hjælper\n\
-11 og hold\n\
8 og huset\n\
30 og hvad\n\
-11 og hvem\n\
24 og hvor\n\
10 og indtast\n\
-15 og ingen\n\
-15 og jeg\n\
-11 og kigger\n\
25 og kode\n\
17 og kodeord\n\
8 og komme\n\
-8 og kommer\n\
-30 og kontakt\n\
15 og kontonummer\n\
9 og kort\n\
13 og log\n\
-15 og læg\n\
23 og læse\n\
23 og min\n\
-20 og mitid\n\
-14 og moms\n\
40 og må\n\
35 og nu\n\
8 og om\n\
9 og oplys\n\
35 og pas\n\
-12 og ring\n\
-9 og ringede\n\
-14 og ringer\n\
-11 og sagde\n\
36 og send\n\
14 og sende\n\
10 og sender\n\
-12 og sendt\n\
-27 og siger\n\
-36 og skal\n\
10 og skrive\n\
-11 og spørger\n\
104 og så\n\
-10 og to\n\
-8 og told\n\
-8 og tre\n\
10 og udgiver\n\
-9 og var\n\
-17 og vi\n\
23 og vil\n\
-17 og ville\n\
-11 og vores\n\
9 og ydelser\n\
-8 oggetto\n\
-8 ogget…\n\
12 oggi\n\
-19 også\n\
8 også bruge\n\
-11 også din\n\
-23 også godkendt\n\
-11 også når\n\
17 oh\n\
-9 oil\n\
-26 ok\n\
-20 ok #\n\
-11 ok med\n\
-26 ok so\n\
24 ok when\n\
-13 okay\n\
-14 okay i\n\
10 okay so\n\
-24 okay så\n\
-16 oktober\n\
-17 oktob…\n\
22 olarak\n\
22 olara…\n\
14 old\n\
9 old phone\n\
-10 oldem…\n\
14 oliver\n\
13 olive…\n\
14 olup\n\
-8 olursa\n\
-8 olurs…\n\
-83 om\n\
47 om #\n\
-33 om at\n\
14 om dagen\n\
14 om dit\n\
-27 om du\n\
-13 om en\n\
12 om et\n\
-8 om forlængelse\n\
-9 om hjælp\n\
13 om hvidvask\n\
26 om jeg\n\
-14 om koder\n\
58 om lidt\n\
-15 om misbrug\n\
16 om måneden\n\
-8 om og\n\
8 om refusion\n\
13 om sagen\n\
-22 om smser\n\
-13 om svindel\n\
21 om til\n\
-10 om tre\n\
12 om tyve\n\
-8 om ugen\n\
-13 omar\n\
15 omfattet\n\
15 omfattet af\n\
14 omfat…\n\
-11 omg\n\
8 omkom\n\
9 omstilling\n\
9 omsti…\n\
15 on\n\
-23 on #\n\
-119 on @link\n\
28 on a\n\
20 on account\n\
-9 on friday\n\
18 on hold\n\
-10 on holiday\n\
-35 on its\n\
-13 on linkedin\n\
8 on mitid\n\
36 on mobilepay\n\
-14 on monday\n\
-16 on our\n\
21 on phone\n\
-12 on purpose\n\
-22 on saturday\n\
-8 on site\n\
-16 on sunday\n\
-9 on teams\n\
42 on telegram\n\
-115 on the\n\
-19 on their\n\
25 on this\n\
11 on thursday\n\
-29 on tuesday\n\
-11 on video\n\
-16 on wednesday\n\
40 on whatsapp\n\
8 on which\n\
-14 on windows\n\
8 on with\n\
72 on your\n\
15 onaylandi\n\
21 onayl…\n\
-9 onboarding portal\n\
8 once you\n\
13 one #\n\
16 one by\n\
-14 one call\n\
-15 one day\n\
-8 one for\n\
-10 one four\n\
8 one has\n\
9 one hour\n\
9 one i\n\
-8 one if\n\
-12 one in\n\
8 one now\n\
53 one of\n\
-11 one on\n\
-19 one one\n\
-8 one that\n\
-11 one time\n\
9 one to\n\
-9 one two\n\
-9 one with\n\
10 ones with\n\
14 oni\n\
13 online\n\
-10 online bank\n\
22 online banking\n\
17 onlin…\n\
202 only\n\
25 only #\n\
8 only be\n\
-15 only enter\n\
28 only for\n\
15 only have\n\
26 only if\n\
10 only one\n\
8 only pay\n\
29 only the\n\
8 only until\n\
-14 ons\n\
-42 onsdag\n\
-14 onsdag den\n\
-8 onsdag kl\n\
-42 onsda…\n\
-13 ont\n\
56 onu\n\
-9 op\n\
-18 op @link\n\
39 op for\n\
-10 op igen\n\
-14 op med\n\
29 op og\n\
-13 op på\n\
29 op som\n\
-22 op til\n\
9 opbev…\n\
13 opdaget\n\
8 opdag…\n\
14 opdater dine\n\
-10 opdatere kortet\n\
9 opdatere vores\n\
9 open\n\
8 open @link\n\
-14 open an\n\
11 open mitid\n\
17 open the\n\
-10 open this\n\
-32 open till\n\
27 opened\n\
10 opened a\n\
27 opene…\n\
-18 opening\n\
-19 opening hours\n\
-18 openi…\n\
15 opera…\n\
-13 opgang\n\
-8 opgang b\n\
-13 opgan…\n\
-9 opgave\n\
-8 opgav…\n\
-19 opgørelsen\n\
-12 opgørelsen er\n\
-10 opgør…\n\
10 ophold\n\
-16 opholdstilladelse\n\
-10 ophol…\n\
11 ophæves\n\
11 ophæv…\n\
21 ophører\n\
21 ophør…\n\
8 opinion\n\
8 opini…\n\
-18 opkaldene\n\
-18 opkal…\n\
-11 opkræver\n\
-9 opkræver ikke\n\
-23 opkræ…\n\
11 opladning\n\
12 opladningen\n\
23 oplad…\n\
24 oplys\n\
14 oplys dit\n\
-27 oplyse\n\
9 oplyse dit\n\
-8 oplyse mit\n\
-11 oplyse noget\n\
44 oplysninger\n\
-8 oplysningerne\n\
9 oprette\n\
15 opretter\n\
32 oprettet\n\
8 oprettet til\n\
59 opret…\n\
-22 ops\n\
17 opsagt\n\
17 opsag…\n\
-21 opsig\n\
-10 opstår\n\
-10 opstå…\n\
-35 opt\n\
-15 opt out\n\
-27 optagelsen\n\
-13 optaget biometri\n\
-29 optag…\n\
-23 optræder\n\
-23 optræ…\n\
-185 or\n\
-12 or at\n\
-17 or bank\n\
-10 or change\n\
12 or i\n\
-9 or in\n\
10 or it\n\
-18 or just\n\
-8 or mobilepay\n\
-8 or on\n\
-11 or ring\n\
-11 or should\n\
-16 or stolen\n\
-15 or the\n\
-15 or use\n\
27 or you\n\
-14 or your\n\
-18 ord\n\
-15 orden at\n\
-58 order\n\
-21 order #\n\
-9 order id\n\
-11 order in\n\
14 order of\n\
-20 ordered\n\
-14 order…\n\
-10 ordne\n\
-15 ordre\n\
-8 ordre #\n\
8 ore o\n\
-14 organ…\n\
-14 originale\n\
-20 origi…\n\
-62 os\n\
32 os der\n\
-23 os i\n\
-22 oszus…\n\
14 others who\n\
19 otherwise\n\
8 otherwise it\n\
26 otherwise the\n\
-22 otherwise you\n\
21 other…\n\
-17 otp\n\
-16 otra\n\
17 otrzy…\n\
-9 oturu…\n\
26 oui\n\
14 our\n\
-12 our app\n\
-9 our bank\n\
10 our billing\n\
-8 our customers\n\
27 our depot\n\
8 our driver\n\
-18 our member\n\
-8 our site\n\
-17 our website\n\
58 out\n\
-17 out a\n\
12 out before\n\
9 out by\n\
14 out for\n\
8 out i\n\
-10 out on\n\
-21 outside\n\
-12 outside the\n\
-16 outsi…\n\
13 oven\n\
27 over\n\
-21 over #\n\
11 over and\n\
-8 over når\n\
25 over på\n\
34 over telefonen\n\
12 over to\n\
12 overfør\n\
-20 overføre\n\
-11 overføre #\n\
17 overføre dem\n\
9 overføres\n\
8 overføres til\n\
28 overførsel\n\
13 overførsel på\n\
-30 overførsel så\n\
12 overførsel til\n\
12 overførslen\n\
-25 overførsler\n\
-23 overførsler med\n\
46 overf…\n\
-12 overgår sagen\n\
11 overtager\n\
37 overt…\n\
-13 overv…\n\
19 owe #\n\
-16 owe you\n\
-20 own\n\
-16 own phone\n\
25 owner\n\
20 owner of\n\
-26 owners\n\
-20 owner…\n\
34 p\n\
12 p @link\n\
74 paa\n\
13 paa @link\n\
15 paa dit\n\
44 package\n\
9 package is\n\
43 packa…\n\
-11 packed\n\
8 pagad…\n\
-13 pagal…\n\
20 pagar\n\
-11 pagato\n\
-21 page\n\
-9 page on\n\
9 page open\n\
-10 page that\n\
-33 paid\n\
-23 paid #\n\
41 paid for\n\
-11 paid it\n\
19 paid today\n\
-11 paid twice\n\
-13 paid with\n\
-11 paid you\n\
-17 painting\n\
-31 paint…\n\
10 pairs\n\
-44 paketiniz\n\
-16 paketiniz teslim\n\
-48 paket…\n\
50 pakke\n\
8 pakke afventer\n\
16 pakke fra\n\
12 pakke ligger\n\
-9 pakken\n\
10 pakken er\n\
13 pakkeshop\n\
-9 pakket\n\
-18 pakke…\n\
-9 palle\n\
15 pan\n\
-13 pana\n\
16 panski\n\
24 pansk…\n\
9 panu\n\
-50 papa\n\
-14 paper\n\
-9 papers\n\
-9 paper…\n\
-18 papirerne\n\
-14 papirerne i\n\
-13 papirkurven\n\
-43 papir…\n\
-31 par\n\
9 para\n\
-19 para la\n\
11 para no\n\
9 para que\n\
-9 parag…\n\
-11 paran…\n\
-12 paras…\n\
12 parat\n\
10 parce\n\
20 parcel\n\
12 parcel #\n\
-12 parcel at\n\
-20 parcel can\n\
-15 parcel from\n\
19 parcel goes\n\
22 parcel in\n\
18 parce…\n\
13 pare\n\
-34 parents\n\
-9 parents season\n\
-49 paren…\n\
-29 park\n\
-8 parkering\n\
-23 parkering i\n\
17 parking ticket\n\
23 parle\n\
-16 parliament\n\
-16 parli…\n\
42 part\n\
12 part of\n\
16 part time\n\
-9 parta…\n\
-12 parte\n\
-11 parte…\n\
-14 party\n\
34 pas\n\
-8 pas er\n\
-8 pas og\n\
16 pas on\n\
-19 pas vous\n\
-10 pasar por\n\
21 pasir…\n\
9 paskutine\n\
9 pasku…\n\
15 paso\n\
-11 pass\n\
22 pass it\n\
9 passage\n\
-11 passa…\n\
21 passcode\n\
21 passc…\n\
-9 passe par\n\
8 passeport\n\
16 passer med\n\
-10 passe…\n\
-42 passport\n\
-27 passport and\n\
-8 passport is\n\
12 passport will\n\
22 passports\n\
24 passports and\n\
-18 passp…\n\
51 password\n\
27 password and\n\
-12 password to\n\
43 passw…\n\
-14 pasto\n\
10 paszport\n\
8 paszp…\n\
24 pat\n\
-12 patch\n\
-18 patient\n\
-10 patie…\n\
26 patrol\n\
19 patrol is\n\
8 patrol will\n\
27 patro…\n\
-9 pattern\n\
-9 patte…\n\
-15 patvirtinimo\n\
-21 patvirtinimo kodas\n\
-25 patvi…\n\
-21 patys\n\
20 pause\n\
10 paused\n\
10 pause…\n\
-27 pavel\n\
14 pay\n\
13 pay #\n\
-25 pay a\n\
-8 pay and\n\
-12 pay at\n\
12 pay back\n\
-15 pay me\n\
17 pay now\n\
-15 pay tax\n\
49 pay the\n\
15 pay this\n\
-9 pay through\n\
31 pay two\n\
-24 pay via\n\
10 pay with\n\
-23 pay you\n\
22 payee\n\
18 payer\n\
9 paying\n\
9 payin…\n\
-23 paylasmayin\n\
-22 payla…\n\
49 payment\n\
14 payment for\n\
-8 payment in\n\
-8 payment is\n\
-8 payment link\n\
-9 payment method\n\
17 payment of\n\
-11 payment on\n\
26 payment to\n\
8 payment you\n\
-28 payments\n\
24 payme…\n\
-25 payroll\n\
-13 payroll we\n\
-25 payro…\n\
8 paysafe\n\
32 paysafecard\n\
40 paysa…\n\
-10 payslip\n\
-16 payslips\n\
-10 payslips for\n\
-26 paysl…\n\
27 pc\n\
18 pdf\n\
-30 pe\n\
-10 pe @link\n\
-11 pe care\n\
17 pe whatsapp\n\
10 pedido\n\
10 pedid…\n\
8 penal…\n\
12 pending\n\
14 pending if\n\
11 pendi…\n\
10 penge du\n\
-8 penge hjem\n\
-8 penge i\n\
17 penge ind\n\
-14 penge så\n\
-37 penge tilbage\n\
8 pengene der\n\
-31 pengene fra\n\
12 pengene hos\n\
-15 pengene i\n\
11 pengene kan\n\
17 pengene skal\n\
-16 pengene til\n\
-12 penktadieni\n\
-13 penktadieni #\n\
-18 penkt…\n\
-17 pension\n\
-17 pension to\n\
15 pensionist\n\
-35 pensi…\n\
-9 pentru\n\
12 pentru a\n\
-8 pentru intrebari\n\
-9 pentr…\n\
-13 people\n\
-9 people are\n\
-11 people culture\n\
-8 people do\n\
-11 people who\n\
-14 peopl…\n\
53 per\n\
12 per day\n\
-14 per il\n\
15 per klaida\n\
-9 per la\n\
-12 per mobilepay\n\
9 per whatsapp\n\
13 percent\n\
10 perce…\n\
-8 perdi…\n\
-15 perfectly\n\
-9 perfekt\n\
-29 perfe…\n\
-10 perio…\n\
25 permanent\n\
32 perma…\n\
11 perme…\n\
21 permit\n\
23 permi…\n\
-15 pernille\n\
-15 perni…\n\
-18 persembe\n\
-18 persembe gunu\n\
-19 perse…\n\
-19 person\n\
-36 person der\n\
-10 person you\n\
17 person.adviser|claims\n\
10 person.adviser|claims person.agent|claims\n\
17 person.adviser|live\n\
15 person.adviser|reader\n\
99 person.agent|claims\n\
25 person.agent|claims person.family|claims\n\
-14 person.agent|claims person.recruiter|claims\n\
61 person.agent|claims threat.arrest|threatens\n\
8 person.agent|claims threat.block|threatens\n\
-13 person.agent|claims threat.court|threatens\n\
22 person.agent|claims threat.deadline|threatens\n\
99 person.agent|live\n\
13 person.agent|reader\n\
-17 person.agent|reports\n\
-36 person.buyer|claims\n\
-29 person.buyer|claims threat.deadline|threatens\n\
-36 person.buyer|live\n\
35 person.buyer|reader\n\
22 person.buyer|reports\n\
24 person.family|claims\n\
10 person.family|claims person.family|denies\n\
-19 person.family|claims person.family|reports\n\
41 person.family|claims person.landlord|claims\n\
34 person.family|claims threat.arrest|threatens\n\
17 person.family|claims threat.court|threatens\n\
91 person.family|claims threat.deadline|threatens\n\
18 person.family|claims threat.debt|threatens\n\
8 person.family|denies\n\
24 person.family|live\n\
36 person.family|reader\n\
-53 person.family|reports\n\
-59 person.family|speaks\n\
56 person.landlord|claims\n\
-18 person.landlord|claims threat.court|threatens\n\
74 person.landlord|claims threat.deadline|threatens\n\
-18 person.landlord|claims threat.return|threatens\n\
10 person.landlord|denies\n\
56 person.landlord|live\n\
-20 person.landlord|reader\n\
-17 person.landlord|speaks\n\
-49 person.recruiter|claims\n\
-49 person.recruiter|live\n\
-20 person.recruiter|reader\n\
-8 person.recruiter|speaks\n\
-39 personal\n\
-14 personal data\n\
-13 personal information\n\
8 personally\n\
-12 personer\n\
43 person|claims\n\
16 person|denies\n\
-50 person|reports\n\
-95 person|speaks\n\
-75 perso…\n\
-14 pervesti\n\
19 pesin\n\
9 pet\n\
-15 petersen\n\
-20 petersen vvs\n\
-15 peter…\n\
19 petrauskas\n\
11 pga\n\
-8 pharmacy\n\
-9 pharm…\n\
-15 phishing\n\
-15 phish…\n\
19 phone\n\
33 phone and\n\
-15 phone call\n\
-10 phone do\n\
13 phone fell\n\
-31 phone for\n\
21 phone from\n\
-9 phone if\n\
10 phone in\n\
9 phone mine\n\
24 phone now\n\
-9 phone rings\n\
8 phone so\n\
10 phone to\n\
-8 phone us\n\
10 phone what\n\
10 phone with\n\
16 phone yes\n\
-15 phone you\n\
-29 phoned\n\
-18 phoned and\n\
-29 phone…\n\
54 photo\n\
40 photo of\n\
15 photographed\n\
16 photo…\n\
13 phrase\n\
13 phras…\n\
-16 pia\n\
-16 pick\n\
-13 pick a\n\
15 pick up\n\
-10 picked up\n\
-31 pickup\n\
-31 picku…\n\
8 pics\n\
8 pics here\n\
25 picture\n\
10 pictures\n\
22 pictu…\n\
11 piece\n\
-15 pieniadze\n\
-16 pieniadze na\n\
-17 pieni…\n\
-21 pierdut\n\
-18 pierd…\n\
19 pierw…\n\
36 pin\n\
-13 pin for\n\
-21 pin is\n\
29 pin on\n\
51 pin she\n\
-11 pin stays\n\
-14 pinigu\n\
-8 pinig…\n\
11 pinkode\n\
11 pinkoden\n\
-8 pinkoden er\n\
15 pinko…\n\
-8 pins\n\
-17 pirat…\n\
10 pisemne\n\
10 pisem…\n\
-22 pizza\n\
-25 place\n\
-8 place with\n\
16 placed\n\
22 place…\n\
-14 plads\n\
9 plain\n\
11 plain clothes\n\
-21 plaka…\n\
-44 plan\n\
-13 plan at\n\
-25 plangere\n\
-29 plang…\n\
-8 planl…\n\
-15 planned\n\
-15 plann…\n\
9 plastic\n\
8 plast…\n\
15 plata\n\
25 plate\n\
13 platform\n\
17 platf…\n\
-18 playl…\n\
-25 please\n\
23 please accept\n\
12 please and\n\
-34 please bring\n\
-8 please call\n\
-10 please close\n\
9 please confirm\n\
13 please go\n\
-14 please have\n\
14 please hold\n\
10 please i\n\
11 please keep\n\
-19 please move\n\
-16 please pay\n\
13 please press\n\
17 please read\n\
-14 please remember\n\
-16 please reply\n\
16 please send\n\
-15 please stop\n\
-8 please transfer\n\
-8 please use\n\
-24 pleas…\n\
9 plejer\n\
8 pleje…\n\
49 pls\n\
9 pls dont\n\
26 pls its\n\
8 plus the\n\
14 pm\n\
68 po\n\
19 po #\n\
-20 po polsku\n\
13 po wplacie\n\
-8 pocket money\n\
10 pocke…\n\
-18 pod\n\
-12 pod #\n\
-16 podat…\n\
-9 podcast\n\
-9 podca…\n\
14 podpi…\n\
-9 podstudio\n\
-9 podst…\n\
-30 points\n\
-31 point…\n\
-31 police\n\
9 police a\n\
25 police about\n\
-13 police and\n\
-24 police arrested\n\
-8 police assistant\n\
-8 police badge\n\
25 police do\n\
8 police force\n\
11 police if\n\
-12 police on\n\
-8 police or\n\
17 police station\n\
-12 policja\n\
16 policji\n\
-39 polic…\n\
-21 polis\n\
13 polisi\n\
-16 polisinden\n\
-19 polis…\n\
42 politi\n\
12 politi @link\n\
9 politi you\n\
-16 politia\n\
-21 politia din\n\
-22 politie\n\
-21 politie sa\n\
-54 politiet\n\
10 politiet er\n\
-13 politiet henter\n\
-18 politiet i\n\
8 politiet og\n\
-13 politiet på\n\
-9 politiets\n\
-8 politimand\n\
-68 polit…\n\
-20 polsku\n\
8 ponga\n\
-13 ponie…\n\
9 pool\n\
13 pops\n\
13 pops up\n\
-33 por\n\
-15 por telefono\n\
9 porno…\n\
-49 portal\n\
-47 porta…\n\
-11 porte…\n\
28 porto\n\
20 porto #\n\
9 porto på\n\
-11 portone\n\
-31 porto…\n\
11 portugal\n\
11 portu…\n\
26 pose\n\
18 possible\n\
26 possi…\n\
-165 post\n\
12 post a\n\
8 post about\n\
-19 post and\n\
-9 post de\n\
-12 post du\n\
-12 post in\n\
-11 post it\n\
-15 post og\n\
-8 post you\n\
-15 posta\n\
26 postage\n\
13 posta…\n\
-8 posten\n\
-8 posten og\n\
-10 poste…\n\
-9 postkasse\n\
-8 postk…\n\
-96 postnord\n\
13 postnord @link\n\
-9 postnord appen\n\
-23 postnord paketiniz\n\
10 postnord venter\n\
-99 postn…\n\
20 potrzebuje\n\
15 potrzebuje tylko\n\
20 potrz…\n\
-22 poul\n\
-9 pour\n\
-23 pour le\n\
12 pour vous\n\
-10 pouvez\n\
-10 pouve…\n\
18 power\n\
-20 poza\n\
60 ppl\n\
36 pr\n\
11 pr dag\n\
9 prade…\n\
-10 prakt…\n\
-14 praneskite\n\
-14 prane…\n\
-11 prasy…\n\
-11 prefe…\n\
9 pregnant\n\
9 pregn…\n\
-24 pregu…\n\
-10 preli…\n\
15 prema\n\
-10 prend…\n\
8 prepa…\n\
-13 prescription\n\
-13 presc…\n\
41 press #\n\
8 press buy\n\
-9 press one\n\
8 press the\n\
-14 press two\n\
-12 pressed\n\
-18 press…\n\
-13 prete\n\
-12 pretending\n\
-12 pretending to\n\
-17 prete…\n\
-28 preve…\n\
-8 price\n\
-13 price #\n\
11 pries\n\
9 prime\n\
-9 prime…\n\
-10 primo\n\
-8 prins\n\
-23 pris\n\
-10 prise…\n\
-8 prisijungima\n\
-22 prisijungti\n\
-10 prisijungti prie\n\
-21 prisi…\n\
11 privat\n\
51 private\n\
8 private account\n\
16 private konto\n\
11 private mail\n\
63 priva…\n\
-15 privi…\n\
8 priya\n\
21 prize\n\
13 prize draw\n\
-9 proba…\n\
12 problem med\n\
16 proceedings\n\
-9 process\n\
-11 processing\n\
-8 processing time\n\
32 proce…\n\
-9 proch…\n\
-9 procura\n\
-8 procuratura\n\
-9 procu…\n\
14 prof\n\
11 profe…\n\
-18 profil\n\
9 profile\n\
-8 profi…\n\
16 program\n\
23 proku…\n\
-9 promemoria\n\
-9 prome…\n\
-12 promised\n\
-17 promised a\n\
-9 promi…\n\
-11 pronto\n\
-15 pront…\n\
9 proof of\n\
12 properly\n\
-16 property office\n\
8 prope…\n\
-14 propr…\n\
-9 prosecution\n\
8 prosecutor\n\
-16 prosimy\n\
-18 prosi…\n\
-16 prosze\n\
-16 prosz…\n\
14 protected\n\
15 protection\n\
27 prote…\n\
-15 proto…\n\
-32 proud\n\
-14 przelac\n\
-8 przel…\n\
15 przep…\n\
22 przes…\n\
21 przez\n\
8 przy\n\
12 przyj…\n\
-21 przypominamy\n\
-18 przypominamy o\n\
-21 przyp…\n\
8 przys…\n\
-12 præsenterer\n\
-12 præsenterer sig\n\
-10 præse…\n\
-9 prøv\n\
-11 prøve\n\
-9 prøven\n\
9 prøver\n\
12 prøver at\n\
-14 prøver igen\n\
10 prøve…\n\
20 pu\n\
-14 public services\n\
-27 puede\n\
-22 puedes\n\
-22 puede…\n\
-21 pung\n\
-11 punktum\n\
-11 punkt…\n\
-19 puo\n\
-17 purchase\n\
-12 purchase agreement\n\
-8 purchases\n\
-25 purch…\n\
-9 purpose\n\
-8 purpo…\n\
19 puseje\n\
19 pusej…\n\
11 push\n\
73 put\n\
20 put #\n\
18 put a\n\
12 put in\n\
-26 put it\n\
8 put the\n\
10 put you\n\
20 put your\n\
-35 puteti\n\
-35 putet…\n\
-21 pyta\n\
10 på\n\
25 på #\n\
-202 på @link\n\
-10 på alt\n\
10 på appen\n\
-22 på at\n\
11 på beskeden\n\
18 på dansk\n\
8 på dem\n\
-10 på den\n\
24 på denne\n\
28 på deres\n\
8 på dig\n\
41 på din\n\
16 på dit\n\
20 på forhånd\n\
11 på forsiden\n\
8 på fredag\n\
8 på hun\n\
-12 på kontoret\n\
-13 på kort\n\
-19 på kortet\n\
-10 på lageret\n\
9 på listen\n\
-18 på mail\n\
19 på med\n\
36 på mig\n\
-12 på min\n\
-32 på mit\n\
93 på mobilepay\n\
-36 på og\n\
-9 på papir\n\
18 på pause\n\
-18 på selvbetjeningen\n\
-12 på skærmen\n\
65 på sms\n\
18 på som\n\
-8 på så\n\
-10 på tastselv\n\
15 på telefonen\n\
21 på telegram\n\
-15 på under\n\
-24 på vej\n\
18 på via\n\
31 på whatsapp\n\
-13 påmindelse\n\
-13 påmin…\n\
-12 pårørende\n\
-12 pårør…\n\
-10 q i\n\
-11 q1\n\
20 qr\n\
-16 quarter\n\
-17 quart…\n\
9 que\n\
22 que cest\n\
9 que dice\n\
11 que es\n\
37 que je\n\
-21 que la\n\
12 que no\n\
-11 que ya\n\
-12 queria\n\
-12 queri…\n\
-14 question\n\
-30 questions\n\
-15 questions about\n\
-8 questions contact\n\
-42 quest…\n\
-16 queue\n\
-8 qui\n\
45 quick\n\
20 quick loan\n\
12 quicksupport\n\
10 quiet room\n\
-13 quietly\n\
-13 quiet…\n\
-9 quindi\n\
-9 quind…\n\
-9 quiz\n\
8 rabat\n\
11 rachu…\n\
-12 radio…\n\
16 raktus\n\
16 raktu…\n\
-8 randevu\n\
-16 rande…\n\
-17 random\n\
-17 rando…\n\
-28 rang\n\
-8 rang the\n\
-14 rang us\n\
-12 rapor…\n\
-21 raspundeti\n\
-19 raspu…\n\
-55 rather\n\
-17 rather check\n\
-55 rathe…\n\
-21 ravi\n\
9 razie\n\
10 re\n\
8 reach\n\
11 reach…\n\
21 reactivate\n\
14 reactivate @link\n\
21 react…\n\
12 read\n\
-10 read about\n\
72 read it\n\
30 read me\n\
-35 read more\n\
-8 read out\n\
-13 reading\n\
-13 readi…\n\
-48 ready\n\
-9 ready #\n\
-8 ready the\n\
-16 ready you\n\
-8 real postnord\n\
11 really is\n\
-9 reasons\n\
-13 reaso…\n\
10 rebecca\n\
10 rebec…\n\
-8 recall\n\
-8 recal…\n\
-85 receipt\n\
-12 receipt from\n\
98 receive\n\
13 receive a\n\
20 receive money\n\
49 receive the\n\
9 receive your\n\
8 received\n\
-15 received a\n\
8 received an\n\
23 received in\n\
-30 received your\n\
-10 receiver\n\
15 receiving\n\
24 recei…\n\
-20 receptas\n\
-12 receptionen\n\
-34 recep…\n\
-13 recipient\n\
-17 recip…\n\
-13 recla…\n\
-11 recognise\n\
-8 recog…\n\
-20 record\n\
-18 recorded\n\
-8 recorded within\n\
-12 recording\n\
-57 recor…\n\
27 recover\n\
17 recovery\n\
36 recov…\n\
-8 recruitment\n\
-11 recru…\n\
-15 red\n\
-13 red button\n\
11 redelivery\n\
11 redel…\n\
-9 referat\n\
-8 referat fra\n\
-11 reference\n\
-21 refer…\n\
-18 refund #\n\
12 refund form\n\
-16 refunded\n\
-19 refunded #\n\
-19 refunderer\n\
-19 refun…\n\
23 refuse\n\
19 refuse to\n\
29 refusion\n\
55 refus…\n\
19 reg\n\
18 reg #\n\
-11 reg and\n\
-50 regards\n\
-13 regards the\n\
-43 regar…\n\
55 register\n\
10 register it\n\
9 register over\n\
-16 register your\n\
13 registered\n\
10 registered on\n\
9 registered to\n\
9 registration\n\
-9 registration and\n\
10 registration number\n\
8 registreres\n\
8 registreret\n\
8 registreret at\n\
-10 registreret din\n\
-11 registreret som\n\
15 registrering\n\
25 registreringsnummer\n\
137 regis…\n\
12 regler\n\
-8 regne…\n\
-8 regning du\n\
12 regning for\n\
-9 regning fra\n\
10 regning to\n\
-21 regningen\n\
-14 regni…\n\
-13 regns…\n\
-13 regre…\n\
15 reik\n\
10 reikia\n\
10 reiki…\n\
-19 reimburse\n\
-11 reimb…\n\
11 rejec…\n\
-28 rejse…\n\
63 release\n\
13 release fee\n\
9 release it\n\
24 release the\n\
16 released\n\
80 relea…\n\
8 remai…\n\
-19 rembo…\n\
-31 remember\n\
14 remember that\n\
-36 remember to\n\
-32 remem…\n\
-58 reminder\n\
-66 remin…\n\
13 remit…\n\
12 remove\n\
23 remov…\n\
-18 rends\n\
-25 renew\n\
-18 renew it\n\
-21 renewal\n\
-10 renewal #\n\
-17 renewed\n\
-13 renews\n\
-25 renew…\n\
11 rense…\n\
-48 rent\n\
21 rented\n\
-17 renter\n\
10 repede\n\
10 reped…\n\
-13 replied\n\
-15 repli…\n\
-14 reply\n\
-10 reply stop\n\
-17 reply to\n\
-12 reply with\n\
-45 report\n\
-11 report to\n\
-13 reported\n\
-21 reported it\n\
15 reported to\n\
-50 repor…\n\
-16 representative\n\
-20 repre…\n\
39 request\n\
23 request in\n\
24 reque…\n\
20 requires\n\
25 requi…\n\
-17 reset\n\
-11 reset the\n\
-21 residence\n\
-8 residence permits\n\
10 residence to\n\
16 residents\n\
-26 resid…\n\
24 respo…\n\
77 rest\n\
18 rest on\n\
10 rest to\n\
14 resten når\n\
17 resti…\n\
-18 resto\n\
9 restore\n\
12 resto…\n\
12 restricted\n\
9 restr…\n\
-10 resultat\n\
-25 resul…\n\
-11 resum…\n\
19 reszte\n\
19 reszt…\n\
-19 ret\n\
12 retten\n\
8 retten til\n\
11 rette…\n\
53 retur\n\
8 retur inden\n\
-19 return\n\
31 returned\n\
8 returned to\n\
-12 returns\n\
-13 returns are\n\
-9 reunion\n\
-9 reuni…\n\
21 reverse\n\
15 reverse it\n\
21 rever…\n\
10 revision\n\
-9 revisor\n\
-15 revis…\n\
18 revoked\n\
11 revok…\n\
70 revolut\n\
-15 revolut your\n\
86 revol…\n\
-14 ricev…\n\
-10 riciclaggio\n\
-9 riciclaggio di\n\
-10 ricic…\n\
-23 rien\n\
-16 rig\n\
-16 right\n\
11 right now\n\
-19 right to\n\
21 rigshospitalet\n\
21 rigsh…\n\
27 rigspolitiet\n\
30 rigsp…\n\
-11 rigtig\n\
-13 rigtige\n\
-10 rigtigt\n\
-24 rigti…\n\
-10 rikke\n\
-32 ring\n\
-13 ring out\n\
-8 ring på\n\
-8 ring selv\n\
-23 ring til\n\
93 ring tilbage\n\
9 ring venligst\n\
-37 ringe\n\
-13 ringe #\n\
10 ringe mikrofonen\n\
-28 ringe til\n\
-63 ringede\n\
-31 ringede til\n\
61 ringer\n\
-13 ringer aldrig\n\
-8 ringer bare\n\
-13 ringer det\n\
-16 ringer en\n\
-11 ringer er\n\
9 ringer for\n\
61 ringer fra\n\
15 ringer han\n\
-18 ringer ikke\n\
25 ringer og\n\
-12 ringer til\n\
8 ringer vi\n\
-13 ringet op\n\
-17 ringet til\n\
-15 ringe…\n\
-20 ringing\n\
-20 ringi…\n\
-12 rings voice\n\
-12 ringsted\n\
-10 rings…\n\
-11 ritir…\n\
-10 road\n\
18 robot\n\
17 robotstemme\n\
-17 robotstemmer\n\
-13 robux\n\
13 rog\n\
8 rolig\n\
-13 roman\n\
40 room\n\
-21 room #\n\
27 room for\n\
14 room please\n\
8 roommate\n\
9 roomm…\n\
-12 roskilde\n\
-9 roski…\n\
-21 round\n\
-11 rower…\n\
-8 rozliczenie\n\
-8 rozli…\n\
-10 rs\n\
-10 rs #\n\
-13 rufen\n\
-13 rufen sie\n\
-10 rugbrød\n\
-13 rugbr…\n\
-11 rule\n\
-22 rules\n\
-13 rules for\n\
8 run on\n\
-34 rundt\n\
-8 rundt på\n\
8 runs out\n\
-19 rush\n\
19 rustdesk\n\
19 rustd…\n\
8 ryger\n\
9 rykke\n\
-33 rykker\n\
-12 rykkergebyr\n\
-41 rykke…\n\
16 rzecz…\n\
-36 råd\n\
-19 råd til\n\
-9 rådgiver i\n\
-10 rådgi…\n\
10 række…\n\
-13 rød\n\
9 røde\n\
10 røg\n\
14 røre\n\
9 røret og\n\
-43 sa\n\
-20 sa mi\n\
-14 sa nu\n\
53 saat\n\
16 saat #\n\
16 saat icinde\n\
-16 sabato\n\
-16 sabat…\n\
-44 sad\n\
20 sadece\n\
20 sadec…\n\
-10 safe place\n\
20 sag\n\
-14 sag #\n\
17 sag bs\n\
19 sag mod\n\
13 sag om\n\
-60 sagde\n\
-12 sagde at\n\
-16 sagde det\n\
-34 sagde han\n\
-16 sagen\n\
-11 sagen blev\n\
-13 sagen er\n\
-9 sagen og\n\
-13 sagen om\n\
-25 sagen på\n\
-19 sags\n\
-19 sags id\n\
17 sagsomkostninger\n\
17 sagsomkostninger #\n\
17 sagso…\n\
-18 sagt\n\
-12 sagt ja\n\
-18 sahte\n\
-98 said\n\
-15 said in\n\
-8 said to\n\
-13 said yes\n\
-17 sal\n\
-17 salariul\n\
-22 salary\n\
-9 salary comes\n\
-39 salar…\n\
17 saldo\n\
11 salga\n\
-12 sali\n\
-11 salon\n\
15 salut\n\
-8 salut…\n\
8 samarbejde\n\
8 samarbejde med\n\
13 samarbejder\n\
28 samar…\n\
-19 same\n\
-12 same as\n\
16 same day\n\
17 same file\n\
10 same happened\n\
-8 samedi\n\
-8 samed…\n\
-10 samlede\n\
-13 samle…\n\
-40 samme\n\
8 samme efternavn\n\
-23 samme nummer\n\
-13 samme som\n\
9 samme sted\n\
44 sammen\n\
18 sammen med\n\
19 sammen og\n\
47 samme…\n\
9 samoc…\n\
24 samsung\n\
24 samsu…\n\
23 samt\n\
9 samt mitid\n\
20 samtale\n\
14 samta…\n\
-10 samti…\n\
-17 samtykke\n\
-17 samty…\n\
20 sana\n\
-18 sands…\n\
-23 sange…\n\
-15 sanne\n\
-10 sari\n\
-10 sari kartinizi\n\
-8 sarovar\n\
-8 sarov…\n\
22 sart\n\
10 saskaitos\n\
12 saska…\n\
10 sat\n\
8 sat i\n\
-9 sat ind\n\
-29 saturday\n\
-29 satur…\n\
-8 sau\n\
10 saugumo\n\
11 saugu…\n\
-11 savci…\n\
-10 save\n\
-10 saved\n\
15 savings\n\
-9 savings in\n\
15 savin…\n\
8 savo\n\
9 saw u\n\
8 saw your\n\
-18 saxo\n\
75 say\n\
18 say i\n\
24 say it\n\
-15 say that\n\
12 sayin\n\
26 saying\n\
26 sayin…\n\
80 says\n\
-8 says #\n\
-9 says a\n\
21 says approve\n\
10 says he\n\
-9 says hes\n\
46 says i\n\
8 says log\n\
15 says my\n\
10 says she\n\
-20 says that\n\
-10 sb\n\
15 scam\n\
19 scammers\n\
27 scamm…\n\
26 scan\n\
14 scan qr\n\
14 scan the\n\
13 scann…\n\
9 sched…\n\
-9 scheme\n\
-9 schem…\n\
23 schic…\n\
-13 school\n\
-15 schoo…\n\
8 schre…\n\
12 schwe…\n\
-17 scooter\n\
-17 scoot…\n\
16 scratch\n\
11 scratch the\n\
16 scrat…\n\
45 screenshot\n\
8 screenshot of\n\
47 scree…\n\
16 scrie\n\
16 scrie mi\n\
-11 scritto\n\
-11 scrit…\n\
-11 scriv…\n\
55 se\n\
11 se at\n\
-14 se bort\n\
-26 se dem\n\
-16 se den\n\
11 se der\n\
18 se det\n\
100 se din\n\
-17 se mere\n\
17 se om\n\
-30 season\n\
-26 season fee\n\
-30 seaso…\n\
-8 sebastian\n\
-8 sebas…\n\
-24 second\n\
10 second attempt\n\
-18 second floor\n\
-17 secon…\n\
15 secret\n\
-14 secretary\n\
-8 secretary and\n\
-8 section\n\
-14 section #\n\
-13 secti…\n\
22 secure\n\
-10 secure account\n\
87 security\n\
-10 security reasons\n\
14 security team\n\
9 security we\n\
111 secur…\n\
55 see\n\
9 see #\n\
26 see a\n\
-12 see details\n\
-29 see it\n\
-14 see my\n\
9 see that\n\
10 see them\n\
-12 seen\n\
-10 seen the\n\
55 sees\n\
13 sehr\n\
15 sehr geehrter\n\
-14 sekma…\n\
9 seks år\n\
14 seksten\n\
11 seksten cifre\n\
14 sekst…\n\
14 sekunder\n\
14 sekun…\n\
14 selam\n\
-32 selbst\n\
-32 selbs…\n\
-10 self service\n\
10 selfie\n\
10 selfi…\n\
8 sell\n\
-10 selle…\n\
-138 selv\n\
-13 selv at\n\
-12 selv bestilt\n\
9 selv det\n\
-15 selv gjort\n\
-10 selv i\n\
-9 selv på\n\
-32 selvbetjeningen\n\
-27 selvbetjeningen på\n\
-33 selvb…\n\
-22 selvrisiko\n\
-24 selvr…\n\
-32 senas\n\
126 send\n\
41 send #\n\
9 send foto\n\
9 send it\n\
-23 send me\n\
25 send mig\n\
-19 send money\n\
-10 send os\n\
-13 send resten\n\
10 send screenshot\n\
39 send the\n\
23 send til\n\
10 send to\n\
-16 send us\n\
-13 send you\n\
-71 sende\n\
11 sende #\n\
14 sende de\n\
-37 sende den\n\
-13 sende det\n\
-10 sende en\n\
-39 sende mig\n\
-39 sender\n\
-10 sender aldrig\n\
14 sender en\n\
-10 sender et\n\
-17 sender ikke\n\
-24 sendes\n\
-17 sendes til\n\
-64 sende…\n\
38 sending\n\
38 sendi…\n\
13 sends\n\
-15 sendt #\n\
10 sendt de\n\
12 sendt en\n\
8 sendt retur\n\
-15 sendt til\n\
-106 senest\n\
-49 senest #\n\
-16 senest den\n\
-10 senest kl\n\
-8 senest onsdag\n\
-105 senes…\n\
22 senin\n\
21 senior\n\
30 senio…\n\
-14 sent #\n\
15 sent from\n\
-8 sent it\n\
-10 sent on\n\
37 sent you\n\
-20 sentence\n\
-29 sente…\n\
-16 separ…\n\
-12 sept\n\
-17 september\n\
-20 septe…\n\
9 septy…\n\
18 ser jeg\n\
-8 sera\n\
-13 serve\n\
-14 serve…\n\
-84 service\n\
-13 service desk\n\
-8 service to\n\
-30 service with\n\
-8 services\n\
-10 servir\n\
-65 servi…\n\
-19 ses\n\
-10 ses til\n\
-8 sestadieni\n\
-8 sesta…\n\
-45 set\n\
-12 set den\n\
-12 set up\n\
-13 settings\n\
-12 setti…\n\
26 settle\n\
10 settle #\n\
16 settlement\n\
43 settl…\n\
11 sever…\n\
10 sexua…\n\
-8 sey\n\
17 shall\n\
-18 shall i\n\
22 shall we\n\
-29 share\n\
-11 share it\n\
-24 share this\n\
22 share your\n\
-29 shared\n\
-9 shares\n\
-38 share…\n\
-21 sharing\n\
-21 shari…\n\
107 she\n\
12 she asks\n\
13 she gives\n\
37 she has\n\
77 she is\n\
22 she wants\n\
-19 she was\n\
-18 shed\n\
-9 shell\n\
9 shes\n\
10 shield\n\
10 shiel…\n\
-8 shift\n\
-10 shipped\n\
-10 shipped track\n\
-11 shipping\n\
-21 shipp…\n\
-18 shop\n\
-8 shop at\n\
11 short\n\
-13 should\n\
11 should have\n\
13 should i\n\
-8 shouldnt\n\
-21 shoul…\n\
-15 show\n\
10 show a\n\
-21 show you\n\
-13 showed\n\
-11 showe…\n\
-14 shown\n\
16 shut\n\
-68 si\n\
-22 si ce\n\
-16 si iti\n\
-17 si mie\n\
14 si no\n\
-10 si vous\n\
-9 si ya\n\
13 siber\n\
-13 sich selbst\n\
12 siche…\n\
9 sidder en\n\
-10 sidder i\n\
-23 side\n\
-8 side i\n\
12 side it\n\
8 side of\n\
20 siden\n\
8 siden af\n\
14 siden og\n\
35 sider\n\
12 sides\n\
12 sides of\n\
-27 sidst\n\
20 sidste\n\
-9 sidste bankdag\n\
-15 sidste år\n\
20 sidst…\n\
-19 sie\n\
-9 sie #\n\
-8 sie kønnen\n\
-8 sie mussen\n\
-9 sie uns\n\
-16 siempre\n\
-16 siemp…\n\
-16 sifre\n\
-21 sifreniz\n\
-15 sifreniz #\n\
13 sifrenizi\n\
-8 sifrenizi kimseye\n\
-9 sifreyi\n\
-14 sifre…\n\
-100 sig\n\
-16 sig det\n\
-19 sig for\n\
-14 sig og\n\
-13 sig som\n\
-29 sig til\n\
19 sige\n\
-16 sige at\n\
49 sige det\n\
9 sige hvad\n\
-11 sige nej\n\
-18 sige noget\n\
10 siger\n\
-22 siger #\n\
-48 siger at\n\
18 siger de\n\
-29 siger den\n\
8 siger der\n\
19 siger du\n\
-29 siger han\n\
-11 siger ja\n\
50 siger jeg\n\
-14 siger man\n\
-38 sign\n\
-28 sign the\n\
24 signals\n\
13 signature\n\
31 signa…\n\
-29 signe\n\
-9 signing\n\
-9 signi…\n\
36 sigtet\n\
31 sigtet i\n\
31 sigte…\n\
15 sikker\n\
9 sikker konto\n\
25 sikkerhed\n\
21 sikkerhed på\n\
125 sikke…\n\
15 sikring\n\
23 sikri…\n\
-8 silen…\n\
-11 silin\n\
8 silinecek\n\
8 silin…\n\
9 silver\n\
9 silve…\n\
8 sim\n\
37 simdi\n\
12 simkort\n\
12 simko…\n\
15 simple\n\
12 simple tasks\n\
-12 simply\n\
-64 sin\n\
-21 sin konto\n\
-8 since\n\
-13 since #\n\
16 since the\n\
-8 since your\n\
18 sir\n\
10 sirad…\n\
-15 siri\n\
12 siri #\n\
-20 siri har\n\
-22 sirke…\n\
28 sistem\n\
10 sistema\n\
40 siste…\n\
-16 sit\n\
-16 sit kort\n\
-12 sit mitid\n\
11 sit skilt\n\
18 sita\n\
-57 site\n\
-27 site with\n\
17 sitting\n\
17 sitti…\n\
8 siuncia\n\
-12 six minutes\n\
13 sixteen\n\
10 sixteen digits\n\
13 sixte…\n\
8 siz degilseniz\n\
-17 siz yapmadiysaniz\n\
-12 sizden\n\
-12 sizde…\n\
-40 sizi\n\
-13 sizi arayip\n\
-23 sjæll…\n\
-10 skagen #\n\
22 skaicius\n\
30 skaic…\n\
53 skal bare\n\
-25 skal bekræfte\n\
16 skal betale\n\
-19 skal betales\n\
8 skal blive\n\
14 skal blot\n\
14 skal de\n\
30 skal det\n\
49 skal du\n\
-17 skal godkende\n\
-9 skal have\n\
-53 skal ikke\n\
-25 skal inden\n\
9 skal installere\n\
47 skal jeg\n\
-12 skal lytte\n\
24 skal lægge\n\
8 skal også\n\
-13 skal ringe\n\
-9 skal sende\n\
-27 skal trykke\n\
-24 skal være\n\
-29 skam\n\
9 skambina\n\
-28 skambinkite\n\
-19 skamb…\n\
-24 skammer\n\
-24 skammer sig\n\
-28 skamm…\n\
-11 skat\n\
-10 skat about\n\
11 skat du\n\
20 skat i\n\
-9 skat never\n\
-12 skattekort\n\
-9 skattekort det\n\
-39 skattestyrelsen\n\
-16 skattestyrelsen har\n\
-14 skattestyrelsen jusu\n\
-8 skattestyrelsen skriver\n\
-8 skattestyrelsen twoje\n\
-44 skatt…\n\
-28 ske\n\
-17 ske for\n\
28 sker\n\
10 sker der\n\
-38 skift\n\
-17 skifte\n\
22 skiftet\n\
13 skilt\n\
-18 skive\n\
-18 skoda\n\
-19 skolens\n\
11 skrab\n\
10 skrab koderne\n\
-10 skranken\n\
-10 skran…\n\
-22 skrev\n\
10 skrev i\n\
-27 skrevet\n\
-33 skrevet den\n\
11 skrevet ned\n\
-27 skrev…\n\
-9 skridt\n\
-9 skrid…\n\
26 skriv\n\
-25 skriv dit\n\
10 skriv ikke\n\
11 skriv lige\n\
-14 skriv selv\n\
22 skriv til\n\
31 skrive\n\
17 skrive den\n\
-21 skriver\n\
-9 skriver aldrig\n\
-8 skriver at\n\
9 skriver de\n\
-25 skriver jeg\n\
9 skriv…\n\
-10 skulle\n\
-10 skull…\n\
-8 skur\n\
-18 skylder\n\
-10 skylder #\n\
-13 skyld…\n\
21 skynd\n\
19 skynd dig\n\
17 skyrius\n\
18 skyri…\n\
-12 skærm\n\
18 skærmbillede\n\
-14 skærmbilleder\n\
12 skærmen\n\
26 skærm…\n\
-27 slagelse\n\
-27 slage…\n\
-15 slaptazodi\n\
-14 slaptazodzio\n\
-28 slapt…\n\
-21 slet\n\
-22 slet den\n\
-27 slet ikke\n\
8 slette\n\
8 sletter\n\
9 sletter vi\n\
30 slettes\n\
55 slett…\n\
-19 slide\n\
-8 slide #\n\
24 slipper\n\
28 slipp…\n\
-8 slot\n\
8 sluch…\n\
-12 sluk\n\
8 slukk…\n\
-15 slut\n\
-11 slutter\n\
-11 slutt…\n\
-14 slå\n\
26 small\n\
8 small fee\n\
9 smashed\n\
9 smash…\n\
88 sms\n\
-8 sms from\n\
-12 sms i\n\
26 sms med\n\
8 sms og\n\
-10 sms om\n\
11 sms with\n\
11 smsen\n\
-44 smser\n\
-22 smser hvor\n\
-30 smslere\n\
-30 smsle…\n\
27 smykker\n\
8 smykker og\n\
8 smykkerne\n\
34 smykk…\n\
-13 små\n\
-8 snakke\n\
9 snakket\n\
-8 snakket med\n\
12 snap\n\
23 snart\n\
-10 snow\n\
11 snydt\n\
8 snydt for\n\
95 so\n\
-32 so #\n\
-8 so annoying\n\
-10 so do\n\
22 so he\n\
27 so i\n\
30 so it\n\
-8 so ive\n\
13 so my\n\
-8 so please\n\
26 so that\n\
28 so the\n\
31 so we\n\
8 so your\n\
-9 sociale\n\
-15 socia…\n\
36 sofa\n\
18 sofa and\n\
11 sofaen og\n\
26 sofie\n\
16 sofie og\n\
12 sofort\n\
12 sofor…\n\
8 software\n\
8 softw…\n\
16 soir\n\
-36 sokker\n\
-36 sokke…\n\
10 soll\n\
9 solve…\n\
-8 som\n\
-26 som altid\n\
22 som du\n\
-14 som en\n\
-13 som fik\n\
-8 som har\n\
-9 som i\n\
24 som ikke\n\
11 som jeg\n\
-9 som politiet\n\
15 som skal\n\
9 som straksoverførsel\n\
-8 som står\n\
16 som vi\n\
-14 som vidne\n\
-8 some id\n\
-51 somebody\n\
11 somebody say\n\
-51 someb…\n\
8 someone from\n\
11 someone has\n\
19 someone is\n\
-54 something\n\
-58 somet…\n\
-10 sommerhus\n\
-32 somme…\n\
9 son kullanma\n\
-8 sonne\n\
-8 sonnt…\n\
-22 sono\n\
-13 sono al\n\
-9 sont\n\
16 soon\n\
15 soon as\n\
25 sorry\n\
-8 sorry for\n\
36 sorry i\n\
11 sorry to\n\
28 sort\n\
-10 sotto\n\
-11 soup\n\
-10 soy\n\
-20 spa\n\
22 spaer…\n\
14 spain\n\
11 spain for\n\
-8 spam\n\
28 spanien\n\
28 spani…\n\
24 spar\n\
28 spar nord\n\
-8 spare\n\
-16 spare…\n\
12 speak\n\
25 speak to\n\
16 speaking\n\
8 speaking its\n\
-8 speaking the\n\
10 speaking to\n\
8 speaking with\n\
10 speaks only\n\
12 speak…\n\
10 special\n\
12 speci…\n\
-14 speditøren\n\
-17 spedi…\n\
-9 spill…\n\
-10 spist\n\
-13 spoke\n\
-8 spost…\n\
-15 spot\n\
-11 spotify\n\
-11 spoti…\n\
-20 sprawa\n\
9 sprawe\n\
-15 sprog…\n\
-12 spurgte\n\
10 spurgte hun\n\
-12 spurgte om\n\
-8 spurg…\n\
-94 spær\n\
-11 spær det\n\
-17 spær dit\n\
-42 spær kortet\n\
-9 spær mitid\n\
-68 spærre\n\
-33 spærre det\n\
-11 spærre dit\n\
-19 spærre mitid\n\
-20 spærrer\n\
16 spærres\n\
-9 spærreservice\n\
-30 spærret\n\
-10 spærret da\n\
-16 spærret dit\n\
-93 spærr…\n\
8 spørge\n\
-39 spørger\n\
-24 spørger det\n\
-78 spørgsmål\n\
-37 spørgsmål @link\n\
-12 spørgsmål om\n\
-15 spørgsmål så\n\
-112 spørg…\n\
9 ssn\n\
-12 ssp\n\
-24 st\n\
12 stadig\n\
20 stadig har\n\
8 stadig ledig\n\
12 stadi…\n\
-8 staff\n\
-13 staff will\n\
10 stamp\n\
-12 standard\n\
-12 standing\n\
-16 standing at\n\
18 stands\n\
-14 stand…\n\
-19 start\n\
-14 start @link\n\
18 starter\n\
29 starter med\n\
-34 starts\n\
-21 starts in\n\
-17 start…\n\
8 stary\n\
-12 state\n\
-44 statement\n\
-9 statement for\n\
-8 statement is\n\
-12 statements\n\
-9 staten\n\
-70 state…\n\
-13 station\n\
13 station in\n\
-10 station on\n\
-22 stationen\n\
23 stationnement\n\
-17 stati…\n\
13 stats…\n\
31 stay\n\
-8 stay and\n\
22 stay on\n\
-15 stayed\n\
-15 staye…\n\
-9 stays as\n\
43 steam\n\
24 steam acc\n\
-13 stedet\n\
12 stedet for\n\
-12 stede…\n\
-14 steln…\n\
14 stemme på\n\
13 stemp…\n\
9 step #\n\
-22 steps\n\
-12 stess…\n\
-10 steue…\n\
-10 stiger\n\
-10 stige…\n\
8 still on\n\
-15 still works\n\
18 stiller\n\
19 stiller jeg\n\
-8 stillingen\n\
-11 stjålet\n\
-14 stjål…\n\
8 stk\n\
-19 stod\n\
-8 stole\n\
-59 stolen\n\
-9 stolen so\n\
19 stoler\n\
-44 stole…\n\
-26 stop\n\
-16 stop and\n\
36 stop it\n\
-10 stop the\n\
-9 stop til\n\
-33 stop to\n\
51 stoppe\n\
11 stoppe den\n\
-41 stopped\n\
18 stopper\n\
14 stopper jeg\n\
19 stopp…\n\
-13 stor\n\
15 storebaelt\n\
14 storebaelt @link\n\
23 storebælt\n\
12 storebælt we\n\
16 store…\n\
-9 story\n\
-14 straffen\n\
-14 straffen kan\n\
-18 straf…\n\
21 straight\n\
18 strai…\n\
17 straks\n\
23 straksoverførsel\n\
41 strak…\n\
9 strange\n\
-10 stranger\n\
-8 stran…\n\
-9 streaming\n\
-9 strea…\n\
-11 street he\n\
-9 strik…\n\
-10 strømmen\n\
-14 strøm…\n\
8 stuck in\n\
31 student\n\
14 stude…\n\
-8 studi…\n\
9 study\n\
9 stuff\n\
-11 stupid\n\
-15 stupi…\n\
18 styrelsen\n\
18 styre…\n\
15 stående\n\
15 ståen…\n\
72 står\n\
-19 står at\n\
10 står bag\n\
-17 står der\n\
-10 står en\n\
8 står et\n\
9 står godkend\n\
-9 står her\n\
11 står måske\n\
12 står og\n\
8 står pengene\n\
9 stævn…\n\
17 støtt…\n\
41 su\n\
25 su an\n\
12 su kodu\n\
9 su styrelsen\n\
-8 su your\n\
-11 sua\n\
-14 sub\n\
-17 subject\n\
-20 subject your\n\
-17 subje…\n\
-22 subscriptions\n\
-27 subsc…\n\
-9 successo\n\
-20 succe…\n\
-55 such\n\
-14 such a\n\
-28 such as\n\
28 suis\n\
9 suite\n\
10 sumok…\n\
13 sun de\n\
-8 sunati\n\
-8 sunat…\n\
-28 sunday\n\
-39 sunda…\n\
-8 sundhedskort med\n\
14 sundhedskort og\n\
12 sundh…\n\
35 sunpa…\n\
-16 sunt\n\
33 suo\n\
8 suppl…\n\
-22 support\n\
-11 support hvis\n\
-8 support on\n\
-30 suppo…\n\
20 sur\n\
-26 sur @link\n\
12 sur le\n\
-8 sur un\n\
-11 sure\n\
-9 sure its\n\
-20 sure that\n\
16 surprise\n\
21 surpr…\n\
13 susanne\n\
13 susan…\n\
-10 sushi\n\
-24 suspect\n\
-15 suspect misuse\n\
9 suspected\n\
26 suspend\n\
16 suspended\n\
53 suspe…\n\
9 suya\n\
10 sv\n\
-9 svar\n\
-8 svar er\n\
-8 svar fra\n\
11 svar ikke\n\
-9 svar ja\n\
43 svar med\n\
-19 svar på\n\
8 svare\n\
-10 sveiki\n\
-10 sveiki visi\n\
-15 sveik…\n\
-9 svendborg\n\
-9 svend…\n\
-8 svige…\n\
-11 svindel\n\
16 svindlere\n\
8 svindlere ringer\n\
-19 svindleren\n\
-24 svind…\n\
-18 svært\n\
-16 swedbank\n\
-16 swedb…\n\
126 swipe\n\
16 swipe den\n\
14 swipe in\n\
15 swipe it\n\
21 swiper\n\
17 swiper du\n\
15 swipe…\n\
17 switch\n\
25 switched\n\
17 switc…\n\
9 sydbank\n\
10 sydba…\n\
13 syg så\n\
-13 sygehus\n\
-11 sygeh…\n\
-9 sygeplejerske anne\n\
16 syges…\n\
-11 synes\n\
28 system\n\
-15 system at\n\
40 systemet\n\
68 syste…\n\
8 szanowny\n\
17 szuka…\n\
84 så\n\
11 så at\n\
17 så bliver\n\
33 så de\n\
33 så den\n\
11 så det\n\
9 så fremvisning\n\
62 så får\n\
11 så godkender\n\
15 så går\n\
12 så han\n\
30 så har\n\
-15 så hvad\n\
13 så hvis\n\
-23 så i\n\
19 så jeg\n\
27 så kommer\n\
-19 så kontakt\n\
15 så kører\n\
8 så lad\n\
-12 så lægger\n\
15 så længe\n\
11 så min\n\
9 så nu\n\
-15 så refunderer\n\
-19 så ring\n\
-9 så sagde\n\
18 så ser\n\
-9 så siger\n\
41 så skal\n\
-49 så skriv\n\
-8 så slet\n\
14 så sletter\n\
24 så slipper\n\
-36 så spær\n\
18 så stopper\n\
19 så står\n\
-13 så tag\n\
-11 så ved\n\
15 så vil\n\
-46 sådan\n\
-9 sådan taler\n\
-13 sædva…\n\
-22 sælge…\n\
16 særlig\n\
15 særlig kriminalitet\n\
18 særli…\n\
8 sætte\n\
-11 sættes\n\
-8 sættes ind\n\
20 søde\n\
-8 søge\n\
-8 søge om\n\
8 søger folk\n\
9 søgt\n\
-16 søn\n\
-14 søndag\n\
14 søndag @link\n\
-21 sønda…\n\
-14 sønde…\n\
-8 søndre\n\
-8 søndr…\n\
-15 søyle\n\
11 søyleyin\n\
-8 søyle…\n\
-9 søzlesmeyi\n\
-8 søzle…\n\
-11 t\n\
17 ta\n\
10 ta banque\n\
10 tab\n\
-19 table\n\
9 table and\n\
41 tabte\n\
56 tabte penge\n\
13 tada\n\
-23 tag\n\
20 tag et\n\
-13 tag fat\n\
18 tage\n\
15 tage det\n\
17 tager\n\
19 tager #\n\
12 tager dit\n\
-24 tager ikke\n\
23 tager kun\n\
-9 tager to\n\
-9 tager vi\n\
-15 tai ne\n\
-102 tak\n\
-72 tak for\n\
-11 tak jak\n\
-12 tak og\n\
57 take\n\
11 take down\n\
19 take it\n\
19 take out\n\
8 taken to\n\
11 takes #\n\
-21 takes the\n\
-14 taksa…\n\
37 tal\n\
-10 tal med\n\
10 tal på\n\
20 tale\n\
8 tale i\n\
13 tale med\n\
10 talent\n\
10 talen…\n\
10 talep\n\
32 taler\n\
-12 taler du\n\
34 taler med\n\
-20 talk\n\
-14 talked\n\
-14 talke…\n\
-11 tallene\n\
11 tam\n\
-8 tandlægen\n\
-18 tandlægerne\n\
-26 tandl…\n\
10 tane\n\
-12 tanit…\n\
-25 tanke\n\
-20 tap\n\
-8 tape\n\
26 tarjeta\n\
22 tarjeta y\n\
28 tarje…\n\
27 tasks\n\
13 tast\n\
11 tasta\n\
9 tasta #\n\
10 tastatur\n\
10 tastatur så\n\
10 tasta…\n\
-31 tastede\n\
9 taster\n\
-18 tastet\n\
-35 taste…\n\
-63 tastselv\n\
-19 tastselv erhverv\n\
-10 tastselv sur\n\
-65 tasts…\n\
15 tau sms\n\
-8 tavlen\n\
-8 tavle…\n\
21 tavo\n\
37 tavshedspligt\n\
38 tavsh…\n\
-32 tax\n\
-9 tax assessment\n\
-24 tax card\n\
11 tax fraud\n\
8 tax refund\n\
-11 taxi\n\
20 tdc\n\
-33 te\n\
-13 te li\n\
-18 te rends\n\
12 te rog\n\
-10 te wiadomosc\n\
-19 tea\n\
17 teacher\n\
23 teach…\n\
11 team at\n\
15 teamet\n\
15 teame…\n\
-21 teams\n\
31 teamviewer\n\
10 teamviewer så\n\
31 teamv…\n\
19 technician\n\
9 technicians\n\
8 technique\n\
49 techn…\n\
-16 tego\n\
13 teknik\n\
25 tekni…\n\
-24 teksten\n\
-21 tekst…\n\
13 tel\n\
9 telefon\n\
18 telefon den\n\
10 telefon og\n\
9 telefonas\n\
-14 telefonda\n\
15 telefonen\n\
13 telefonen med\n\
22 telefonen nu\n\
-16 telefonen og\n\
-19 telefonen ringer\n\
-26 telefonen siger\n\
18 telefonen så\n\
10 telefonens tastatur\n\
11 telefonerne\n\
11 telefonerne er\n\
-8 telefono\n\
-23 telefonsamtale\n\
14 telefonu\n\
13 telefonul\n\
17 telefonum\n\
20 telefonunuza\n\
48 telef…\n\
80 telegram\n\
-8 telegram the\n\
106 teleg…\n\
18 telephone\n\
17 telep…\n\
14 teles…\n\
9 telew…\n\
-22 tell\n\
-13 tell anna\n\
32 tell anyone\n\
-14 tell it\n\
28 tell me\n\
-14 tell the\n\
11 tell them\n\
-24 tell us\n\
-20 tell you\n\
17 telling me\n\
-12 tells\n\
-16 tells you\n\
-19 telmore\n\
-19 telmo…\n\
12 temiz…\n\
9 temporary\n\
-13 temporary password\n\
11 tempo…\n\
9 temu\n\
29 ten\n\
10 ten sam\n\
-16 ten to\n\
-8 tenants to\n\
9 tenan…\n\
12 tenga\n\
12 tengo\n\
8 term\n\
-16 termin\n\
26 terminal\n\
12 terminal i\n\
12 termi…\n\
-13 terms\n\
-14 terrible\n\
-14 terri…\n\
10 tes\n\
-28 teslim\n\
-28 tesli…\n\
-11 test\n\
9 teste…\n\
10 testk…\n\
10 teti\n\
42 text\n\
8 text dont\n\
-31 text in\n\
13 text me\n\
15 text message\n\
22 texting\n\
22 texti…\n\
16 tez\n\
-25 than\n\
-9 than last\n\
-10 thank\n\
-10 thank you\n\
-60 thanks\n\
-52 thanks for\n\
-12 thanks to\n\
-60 thank…\n\
-75 that\n\
18 that bank\n\
-20 that he\n\
18 that i\n\
22 that is\n\
-9 that isnt\n\
-19 that it\n\
-18 that its\n\
-9 that my\n\
-20 that normal\n\
-8 that on\n\
-12 that the\n\
-10 that we\n\
17 that were\n\
-16 that you\n\
-17 that your\n\
28 that youre\n\
-31 thats a\n\
-10 thats all\n\
11 thats fine\n\
24 thats how\n\
-198 the\n\
28 the #\n\
-18 the 1st\n\
-19 the 20th\n\
-11 the 3rd\n\
33 the account\n\
22 the activation\n\
9 the ad\n\
12 the agency\n\
16 the agent\n\
9 the airport\n\
11 the amount\n\
10 the apartment\n\
-73 the app\n\
17 the attached\n\
8 the attachment\n\
9 the audit\n\
8 the automated\n\
13 the bailiff\n\
20 the balance\n\
-9 the bank\n\
33 the banks\n\
-16 the bed\n\
-17 the bell\n\
-16 the best\n\
11 the bike\n\
-20 the bill\n\
23 the blockchain\n\
-38 the board\n\
16 the branch\n\
8 the bus\n\
-8 the button\n\
8 the caller\n\
8 the cancel\n\
-12 the card\n\
-10 the caretaker\n\
28 the case\n\
-12 the charge\n\
11 the charger\n\
8 the cinema\n\
-9 the city\n\
-16 the code\n\
22 the codes\n\
-26 the coffee\n\
-23 the company\n\
23 the computer\n\
-18 the concert\n\
8 the connection\n\
9 the consular\n\
-17 the contract\n\
-10 the counter\n\
9 the courier\n\
11 the cpr\n\
16 the crypto\n\
10 the danish\n\
8 the day\n\
-18 the daycare\n\
-9 the deposit\n\
-20 the drive\n\
8 the duty\n\
8 the electricity\n\
-19 the email\n\
-16 the end\n\
11 the expiry\n\
-19 the fee\n\
-8 the figures\n\
15 the file\n\
13 the flat\n\
-11 the floor\n\
13 the following\n\
8 the form\n\
-13 the frame\n\
52 the fraud\n\
-8 the friday\n\
18 the full\n\
15 the funds\n\
-11 the game\n\
23 the green\n\
9 the guarantee\n\
9 the hackers\n\
-8 the helpdesk\n\
-25 the hospital\n\
13 the hour\n\
-12 the house\n\
-18 the hr\n\
-15 the iban\n\
9 the id\n\
-10 the immigration\n\
9 the intruder\n\
-11 the investigation\n\
29 the investigators\n\
-17 the invoice\n\
15 the judge\n\
20 the key\n\
-20 the kids\n\
14 the last\n\
-10 the lawyer\n\
9 the lawyers\n\
-43 the letter\n\
10 the letters\n\
-9 the library\n\
44 the line\n\
31 the link\n\
9 the list\n\
20 the loan\n\
-25 the local\n\
8 the lock\n\
9 the login\n\
12 the long\n\
-13 the lost\n\
16 the machine\n\
21 the mail\n\
-9 the main\n\
-26 the man\n\
-8 the matter\n\
9 the meantime\n\
-12 the medical\n\
-10 the meeting\n\
-12 the message\n\
33 the ministry\n\
-12 the mobile\n\
13 the moment\n\
17 the money\n\
-9 the moneys\n\
9 the municipality\n\
-9 the name\n\
25 the national\n\
-19 the netbank\n\
49 the new\n\
8 the node\n\
8 the normal\n\
14 the notes\n\
-10 the objection\n\
12 the office\n\
9 the one\n\
-10 the online\n\
-19 the order\n\
15 the owner\n\
-27 the paper\n\
-19 the papers\n\
-13 the party\n\
8 the passport\n\
-10 the patient\n\
8 the patrol\n\
-10 the payment\n\
-11 the payslip\n\
16 the person\n\
-9 the personal\n\
-15 the photos\n\
22 the picture\n\
48 the pin\n\
-52 the police\n\
-14 the post\n\
-8 the power\n\
10 the price\n\
-9 the prosecution\n\
10 the prosecutor\n\
-17 the purchase\n\
-18 the queue\n\
-13 the receipt\n\
-19 the receiver\n\
-9 the red\n\
20 the refund\n\
13 the release\n\
-49 the rent\n\
10 the report\n\
20 the request\n\
-16 the residence\n\
53 the rest\n\
-26 the right\n\
-19 the same\n\
-11 the screen\n\
-16 the second\n\
29 the security\n\
-12 the seller\n\
-16 the sender\n\
-10 the server\n\
-17 the shared\n\
-22 the shop\n\
23 the signals\n\
8 the silver\n\
13 the six\n\
12 the sixteen\n\
-14 the sms\n\
27 the sofa\n\
8 the software\n\
-10 the spot\n\
-15 the steps\n\
42 the system\n\
-8 the tax\n\
-15 the taxi\n\
-11 the third\n\
11 the three\n\
10 the toilet\n\
-16 the transfer\n\
9 the user\n\
16 the verification\n\
50 the video\n\
8 the visa\n\
-9 the voice\n\
-8 the vpn\n\
-11 the waiting\n\
10 the wallet\n\
20 the warrant\n\
-9 the washing\n\
-15 the way\n\
9 the word\n\
11 the work\n\
-12 the workshop\n\
-14 the wrong\n\
-10 the yellow\n\
-12 theft\n\
-37 their\n\
-16 their codes\n\
-42 them\n\
9 them #\n\
13 them as\n\
-22 them my\n\
-33 them to\n\
13 them with\n\
61 then\n\
26 then i\n\
-14 then ignore\n\
11 then open\n\
8 then read\n\
21 then the\n\
9 then type\n\
14 then we\n\
25 there\n\
-13 there are\n\
72 there is\n\
-12 there ive\n\
19 there now\n\
-8 there you\n\
8 thereafter\n\
13 theres\n\
13 theres #\n\
38 theres a\n\
10 theres an\n\
-34 theres no\n\
-10 theres nothing\n\
20 there…\n\
21 they\n\
28 they are\n\
-16 they do\n\
19 they have\n\
-15 they know\n\
-14 they said\n\
11 they say\n\
9 they want\n\
22 theyll\n\
22 theyl…\n\
-12 theyve\n\
-12 theyv…\n\
-34 thing\n\
-12 thing i\n\
-20 things\n\
-20 thing…\n\
-36 think\n\
-12 think i\n\
-19 third\n\
144 this\n\
-8 this afternoon\n\
34 this call\n\
-26 this code\n\
-10 this if\n\
25 this investigation\n\
64 this is\n\
-9 this mail\n\
12 this message\n\
8 this new\n\
72 this number\n\
9 this phone\n\
21 this telephone\n\
-37 this week\n\
-9 this year\n\
-25 thomas\n\
-25 thoma…\n\
-9 thomsen\n\
-9 thoms…\n\
11 thorsen\n\
11 thors…\n\
-12 those\n\
-10 those of\n\
-19 those who\n\
17 thought\n\
16 thoug…\n\
22 thousand\n\
9 thousand for\n\
10 thousand kroner\n\
-9 thousand one\n\
25 thous…\n\
162 threat.arrest|live\n\
165 threat.arrest|reader\n\
-34 threat.arrest|reports\n\
-10 threat.arrest|reports threat.arrest|threatens\n\
162 threat.arrest|threatens\n\
51 threat.arrest|threatens threat.court|threatens\n\
89 threat.arrest|threatens threat.deadline|threatens\n\
13 threat.arrest|threatens threat.exposure|threatens\n\
-16 threat.block|denies\n\
-8 threat.block|denies threat.deadline|threatens\n\
123 threat.block|live\n\
132 threat.block|reader\n\
-13 threat.block|reports\n\
-14 threat.block|reports threat.block|threatens\n\
10 threat.block|reports threat.deadline|reports\n\
-23 threat.block|reports threat.deadline|threatens\n\
-54 threat.block|speaks\n\
123 threat.block|threatens\n\
-11 threat.block|threatens threat.court|threatens\n\
23 threat.block|threatens threat.deadline|reports\n\
99 threat.block|threatens threat.deadline|threatens\n\
-23 threat.block|threatens threat.exposure|threatens\n\
13 threat.block|threatens threat.return|threatens\n\
50 threat.court|reader\n\
-22 threat.court|reports\n\
32 threat.court|speaks\n\
87 threat.court|threatens threat.deadline|threatens\n\
44 threat.court|threatens threat.debt|threatens\n\
11 threat.court|threatens threat.deportation|threatens\n\
29 threat.court|threatens threat.exposure|threatens\n\
72 threat.cutoff|live\n\
52 threat.cutoff|reader\n\
14 threat.cutoff|speaks\n\
72 threat.cutoff|threatens\n\
51 threat.cutoff|threatens threat.deadline|threatens\n\
-9 threat.deadline|denies\n\
58 threat.deadline|live\n\
11 threat.deadline|reader\n\
23 threat.deadline|reports\n\
22 threat.deadline|reports threat.deadline|threatens\n\
58 threat.deadline|threatens\n\
53 threat.deadline|threatens threat.debt|threatens\n\
49 threat.deadline|threatens threat.deportation|threatens\n\
74 threat.deadline|threatens threat.exposure|threatens\n\
69 threat.deadline|threatens threat.return|threatens\n\
34 threat.debt|live\n\
68 threat.debt|reader\n\
34 threat.debt|threatens\n\
19 threat.debt|threatens threat.deportation|threatens\n\
55 threat.deportation|live\n\
66 threat.deportation|reader\n\
9 threat.deportation|speaks\n\
55 threat.deportation|threatens\n\
59 threat.exposure|live\n\
92 threat.exposure|reader\n\
-11 threat.exposure|speaks\n\
59 threat.exposure|threatens\n\
10 threat.return|denies\n\
50 threat.return|live\n\
-34 threat.return|reader\n\
50 threat.return|threatens\n\
-8 threaten\n\
-10 threatened\n\
-14 threatening\n\
-12 threat|denies\n\
-50 threat|reports\n\
-36 threat|speaks\n\
80 threat|threatens\n\
-32 threa…\n\
-36 three\n\
-8 three thousand\n\
-16 three times\n\
-8 three weeks\n\
-9 through\n\
10 through a\n\
-9 through the\n\
-9 through to\n\
-9 throu…\n\
-14 thu\n\
-12 thu #\n\
-9 thumb\n\
-43 thursday\n\
-44 thurs…\n\
-33 ti\n\
-9 ticket\n\
-32 tickets\n\
-19 tickets for\n\
-41 ticke…\n\
-48 tid\n\
-8 tid hos\n\
-8 tid i\n\
-9 tid og\n\
-14 tid på\n\
-27 tid til\n\
-30 tiden\n\
-21 tiden @link\n\
9 tidlig\n\
-20 tie\n\
-13 tight\n\
47 tik\n\
-20 tiklayip\n\
-20 tiklayip kart\n\
-23 tikla…\n\
15 tiktok\n\
15 tikto…\n\
-254 til\n\
11 til @link\n\
-21 til alle\n\
9 til apple\n\
-22 til banken\n\
-8 til bilen\n\
-9 til danmark\n\
-11 til de\n\
18 til dem\n\
-26 til den\n\
11 til dette\n\
21 til dig\n\
32 til din\n\
11 til dit\n\
10 til elgiganten\n\
10 til en\n\
-30 til et\n\
-11 til frokost\n\
-15 til hvidvask\n\
-11 til hvis\n\
23 til højre\n\
12 til jul\n\
-31 til julehjælpen\n\
-15 til klokken\n\
13 til kontoret\n\
-12 til line\n\
18 til microsoft\n\
46 til mig\n\
55 til min\n\
-21 til mitid\n\
-15 til netflix\n\
-23 til nogen\n\
-10 til nyt\n\
-11 til offerfonden\n\
-14 til og\n\
-46 til os\n\
-8 til politiet\n\
-12 til på\n\
20 til spanien\n\
-16 til søndag\n\
39 til vores\n\
16 tilbage\n\
-13 tilbage fra\n\
-22 tilbage i\n\
12 tilbage med\n\
98 tilbage på\n\
8 tilbagebetaling\n\
13 tilbagefører\n\
15 tilbageførsel\n\
49 tilba…\n\
-26 tilbud\n\
-40 tilbu…\n\
18 tilfø…\n\
-10 tilhø…\n\
-30 till\n\
-9 tillykke\n\
21 tillykke du\n\
-30 tillykke med\n\
-9 tilly…\n\
15 tilsendt\n\
15 tilse…\n\
-151 time\n\
-41 time @link\n\
-20 time code\n\
14 time han\n\
-8 time in\n\
-17 time is\n\
9 time job\n\
17 time om\n\
-10 time on\n\
-8 time with\n\
-8 time you\n\
91 timer\n\
14 timer @link\n\
16 timer ellers\n\
-16 timerne\n\
-15 timer…\n\
-21 times\n\
-9 times and\n\
-11 tinder\n\
-11 tinde…\n\
-23 tine\n\
-8 ting\n\
-13 tip\n\
-53 tirsdag\n\
-25 tirsdag kl\n\
-55 tirsd…\n\
-12 title\n\
-14 tjek\n\
-8 tjekke dine\n\
-36 tjekker\n\
-35 tjekk…\n\
14 tjen\n\
12 tjene\n\
14 tjent\n\
9 tjent #\n\
12 tl\n\
15 tlf\n\
-14 tluma…\n\
-28 to #\n\
-19 to @link\n\
-27 to a\n\
-9 to af\n\
-20 to all\n\
15 to anmodninger\n\
-15 to anybody\n\
-26 to anyone\n\
-34 to approve\n\
-21 to ask\n\
40 to avoid\n\
-8 to be\n\
31 to begin\n\
-15 to block\n\
12 to bother\n\
-10 to bring\n\
10 to business\n\
12 to buy\n\
18 to cancel\n\
-21 to change\n\
8 to check\n\
-23 to citizen\n\
8 to clear\n\
8 to close\n\
-21 to come\n\
-19 to confirm\n\
26 to cooperate\n\
16 to court\n\
12 to debt\n\
-43 to do\n\
9 to elgiganten\n\
-27 to end\n\
-9 to find\n\
-16 to four\n\
24 to gange\n\
9 to give\n\
-38 to go\n\
13 to google\n\
-11 to have\n\
8 to help\n\
-18 to her\n\
33 to him\n\
-12 to it\n\
15 to ja\n\
-13 to keep\n\
-21 to know\n\
12 to køb\n\
-20 to leave\n\
10 to let\n\
15 to lift\n\
13 to make\n\
23 to me\n\
-8 to meet\n\
13 to minutter\n\
13 to missing\n\
11 to moj\n\
-23 to move\n\
33 to my\n\
15 to new\n\
-15 to open\n\
35 to our\n\
-12 to pay\n\
16 to pick\n\
11 to press\n\
-13 to raise\n\
12 to reactivate\n\
25 to read\n\
33 to receive\n\
-16 to reimburse\n\
18 to release\n\
11 to remove\n\
-14 to reply\n\
-10 to reset\n\
-17 to say\n\
17 to see\n\
-48 to send\n\
-8 to share\n\
-27 to show\n\
-22 to sign\n\
-9 to skat\n\
16 to speak\n\
-9 to start\n\
19 to stay\n\
-8 to stop\n\
21 to take\n\
9 to talk\n\
14 to the\n\
8 to their\n\
107 to this\n\
-11 to three\n\
9 to todays\n\
8 to tusind\n\
-10 to uger\n\
14 to unlock\n\
-24 to update\n\
-13 to us\n\
-10 to use\n\
11 to verify\n\
-13 to wait\n\
51 to you\n\
-10 to your\n\
-14 tobias\n\
-14 tobia…\n\
69 today\n\
-21 today #\n\
10 today by\n\
8 today is\n\
29 today its\n\
11 today my\n\
-11 today so\n\
11 today to\n\
10 today update\n\
8 today your\n\
9 todays\n\
9 today…\n\
-29 tog\n\
-8 toget\n\
42 together\n\
19 together with\n\
42 toget…\n\
11 toilet\n\
9 toilet this\n\
10 toile…\n\
-43 told\n\
-24 told her\n\
18 told me\n\
-14 told og\n\
-8 told them\n\
-25 told to\n\
19 told you\n\
8 toldstyrelsen\n\
8 tolds…\n\
-14 toldv…\n\
-15 tolk\n\
10 toll\n\
9 toll free\n\
-12 tomasz\n\
-12 tomas…\n\
-49 tomorrow\n\
-19 tomorrow #\n\
12 tomorrow @link\n\
-12 tomorrow the\n\
-11 tomorrow unless\n\
-50 tomor…\n\
-21 ton\n\
25 tone\n\
-61 tonight\n\
-10 tonight #\n\
-15 tonight from\n\
31 tonight i\n\
-14 tonight the\n\
-56 tonig…\n\
-29 too\n\
13 too much\n\
-22 took\n\
-10 took me\n\
-8 took the\n\
11 tool\n\
-14 top\n\
-13 top up\n\
-8 toppen\n\
-8 toppen og\n\
-8 toppe…\n\
-11 torben\n\
-11 torbe…\n\
-52 torsdag\n\
-8 torsdag kl\n\
-52 torsd…\n\
-10 torun\n\
-11 torvet\n\
-12 torve…\n\
9 tot\n\
-46 total\n\
-21 total #\n\
32 tout\n\
8 traces\n\
8 traces of\n\
8 trace…\n\
-15 track\n\
-10 track @link\n\
10 track for\n\
-10 track it\n\
-16 tracking\n\
-16 track…\n\
10 trade…\n\
11 traff…\n\
28 trafi…\n\
-9 train\n\
42 transfer\n\
9 transfer #\n\
9 transfer and\n\
-8 transfer limit\n\
-8 transfer money\n\
-21 transfer my\n\
-8 transfer of\n\
9 transfer please\n\
-13 transfer the\n\
44 transfer to\n\
11 transferencia\n\
-9 transferred\n\
-8 transferred #\n\
-23 transfers\n\
-18 transfers with\n\
16 transport\n\
9 transport firm\n\
17 trans…\n\
13 trava…\n\
-23 travel\n\
-29 trave…\n\
31 travlt\n\
31 travl…\n\
-11 tray\n\
-70 tre\n\
-15 tre gange\n\
17 tre måneders\n\
-9 tre ting\n\
-13 treasurers\n\
16 treasury\n\
9 treat\n\
-11 tredje\n\
-13 tredj…\n\
-8 trei\n\
8 trekanter\n\
8 treka…\n\
-11 trente\n\
-10 trent…\n\
9 treso…\n\
-12 tricks\n\
-13 trick…\n\
11 tried to\n\
-8 trimiteti\n\
-11 trimi…\n\
-10 trine\n\
-10 trine fra\n\
-40 trip\n\
-11 trip #\n\
21 tris\n\
-13 tro\n\
-8 tro ikke\n\
-9 troede\n\
-9 troed…\n\
-9 trois\n\
15 trojan\n\
30 troja…\n\
22 trop\n\
-12 tror\n\
19 true\n\
-21 trukket\n\
-9 trukket på\n\
-21 trukk…\n\
10 trust\n\
-13 trust the\n\
-20 try\n\
-11 try again\n\
8 tryg\n\
41 trying\n\
34 trying to\n\
41 tryin…\n\
48 tryk\n\
43 tryk #\n\
-9 tryk et\n\
8 tryk på\n\
-19 trykke #\n\
11 trykkede\n\
17 trykkede og\n\
32 trykker\n\
8 trykker send\n\
8 trykket\n\
37 trykk…\n\
15 trzeba\n\
15 trzeb…\n\
9 træk\n\
19 trække\n\
14 trække for\n\
-18 trækker\n\
-23 trækker det\n\
13 trækkes\n\
16 trækkes i\n\
-21 tu\n\
-31 tu codigo\n\
21 tu dis\n\
23 tu me\n\
-14 tu peux\n\
-31 tuesday\n\
-32 tuesd…\n\
8 tuition\n\
8 tuiti…\n\
-17 tun\n\
-8 turen\n\
-16 turk\n\
10 turnpike\n\
10 turnp…\n\
24 tusind\n\
25 tusin…\n\
20 tuslayin\n\
30 tusla…\n\
12 tusuna\n\
12 tusun…\n\
-13 tutan…\n\
-8 tutarindaki\n\
-18 tutar…\n\
12 tutel…\n\
-13 tutto\n\
-13 tv\n\
-18 tvivl\n\
-8 tvivl så\n\
-8 twelve\n\
-8 twelv…\n\
-8 twenty\n\
-11 twenty thousand\n\
-8 twent…\n\
-10 twice\n\
-17 twice by\n\
-11 two for\n\
13 two hours\n\
-16 two men\n\
-8 two minutes\n\
25 two months\n\
27 two more\n\
-8 two please\n\
-9 two to\n\
-8 twoje\n\
-32 txt\n\
-23 txt stop\n\
11 ty\n\
-15 ty zadzwon\n\
-12 tygod…\n\
22 tylko\n\
37 type\n\
17 type card\n\
16 type in\n\
-39 typed\n\
-18 typef…\n\
-17 typisk\n\
-18 typis…\n\
11 tysiecy\n\
11 tysie…\n\
20 tyve\n\
13 tyve minutter\n\
10 tyven\n\
19 tæller\n\
19 tælle…\n\
8 tænkte jeg\n\
-13 tøj\n\
-12 tølløse\n\
-12 tøllø…\n\
-12 tømmer\n\
-13 tømme…\n\
8 tønder\n\
8 tønde…\n\
-14 tøver\n\
176 u\n\
18 u @link\n\
14 u didnt\n\
-15 u give\n\
9 u just\n\
10 u pay\n\
-19 u11\n\
11 uab\n\
-10 uber\n\
10 uberweisung\n\
13 uberw…\n\
26 ubetalt\n\
16 ubetalt regning\n\
28 ubeta…\n\
8 ucretini\n\
8 ucretini ødeyin\n\
8 ucret…\n\
26 ud\n\
14 ud før\n\
10 ud i\n\
-8 ud mvh\n\
10 ud og\n\
17 ud til\n\
-13 ud vi\n\
11 udbetale\n\
8 udbetaler\n\
49 udbetaling\n\
34 udbetaling danmark\n\
17 udbetalt\n\
79 udbet…\n\
12 ude af\n\
9 ude på\n\
-11 ude så\n\
15 udeblevet\n\
15 udeblevet fra\n\
23 udebl…\n\
23 uden\n\
-28 uden at\n\
-14 uden lys\n\
-29 udfyld\n\
-20 udfyl…\n\
-24 udgav\n\
-24 udgav sig\n\
-16 udlejer\n\
-8 udlejeren\n\
-20 udlej…\n\
10 udløb\n\
-20 udløber\n\
14 udløber i\n\
-10 udløber om\n\
12 udløber snart\n\
-24 udløbet\n\
21 udløbsdato\n\
8 udløbsdato og\n\
-15 udløb…\n\
10 udskrift\n\
10 udskr…\n\
27 udstedt\n\
37 udste…\n\
9 udtrukket\n\
9 udtru…\n\
9 udvalgt\n\
8 udval…\n\
-21 uenig\n\
-11 uenig i\n\
-52 uge\n\
-45 uge #\n\
-14 ugen\n\
-24 uger\n\
-9 ugyldig\n\
-9 ugyld…\n\
8 uh\n\
-11 uheldet\n\
-11 uheldet ude\n\
-11 uheld…\n\
-11 uhr\n\
8 uhævede\n\
8 uhævede feriepenge\n\
8 uhæve…\n\
14 ukendt\n\
14 ukend…\n\
8 ulovligt\n\
11 ulovl…\n\
23 ultraviewer\n\
23 ultra…\n\
14 ulusal\n\
14 ulusal polisi\n\
14 ulusa…\n\
13 ulykke\n\
13 ulykk…\n\
14 um\n\
-9 um #\n\
-16 umowa\n\
-41 un\n\
-21 un act\n\
13 un agent\n\
11 un agente\n\
8 un mesaj\n\
12 un virement\n\
10 un virus\n\
-16 una firma\n\
8 una transferencia\n\
32 und\n\
8 und die\n\
-148 under\n\
-33 under #\n\
-22 under en\n\
-14 under kort\n\
-8 under med\n\
-10 under my\n\
13 under revision\n\
-17 under the\n\
33 understand\n\
27 understand that\n\
-18 understreger\n\
-18 understreger at\n\
-15 undersøger\n\
41 undgå\n\
10 undskyld\n\
12 undsk…\n\
16 une\n\
-16 unge\n\
10 uniform\n\
13 unifo…\n\
25 union\n\
-9 union representative\n\
25 unit\n\
-9 unive…\n\
8 unknown\n\
8 unkno…\n\
-16 unless\n\
-10 unless i\n\
-12 unless you\n\
-16 unles…\n\
19 unlock\n\
25 unloc…\n\
42 unpaid\n\
11 unpaid fine\n\
17 unpaid parking\n\
42 unpai…\n\
10 uns eine\n\
9 unser…\n\
-9 unsubscribe\n\
-9 unsub…\n\
-11 unsure\n\
-11 unsur…\n\
-9 unter\n\
-16 unter #\n\
-15 unterwegs\n\
8 until\n\
-14 until #\n\
14 unu\n\
-8 unused\n\
-8 unuse…\n\
9 unusu…\n\
-16 unutm…\n\
-73 up\n\
13 up #\n\
9 up a\n\
9 up front\n\
-18 up in\n\
-18 up of\n\
-12 up on\n\
-10 up to\n\
-16 up were\n\
10 up when\n\
47 update\n\
14 update your\n\
-9 updates\n\
37 updat…\n\
10 upgrade\n\
9 upgrade to\n\
10 upgrading\n\
24 upgra…\n\
-12 upload\n\
-12 upload them\n\
-16 uploader\n\
-26 uploa…\n\
31 ups\n\
8 ups jeg\n\
18 ups told\n\
98 ur\n\
45 urgent\n\
43 urgen…\n\
8 urun\n\
-140 us\n\
-10 us from\n\
-12 us if\n\
-16 us in\n\
-19 us on\n\
-11 us to\n\
-19 us we\n\
-27 usa\n\
26 usd\n\
55 usdt\n\
-88 use\n\
-14 use it\n\
-17 use your\n\
-19 used #\n\
123 user\n\
8 user and\n\
69 user id\n\
19 user name\n\
15 username\n\
15 usern…\n\
-30 using\n\
-9 using it\n\
-18 using your\n\
25 usted\n\
-24 usual\n\
-19 usually\n\
-13 usually do\n\
-19 usual…\n\
15 utente\n\
15 utent…\n\
13 uyari\n\
-21 uyariyor\n\
-28 uyari…\n\
15 uygul…\n\
9 uz\n\
-8 uz vakarykste\n\
-16 uzblo…\n\
-11 uzerinden\n\
-17 uzsak…\n\
20 uzsie…\n\
11 uzsir…\n\
-17 uændret\n\
-17 uændr…\n\
-11 v\n\
-35 va\n\
-18 va cer\n\
9 va sun\n\
-15 vaccination\n\
-11 vaccine\n\
-32 vacci…\n\
18 vagts…\n\
-20 vaist…\n\
12 vaizdo\n\
11 vaizdo irasa\n\
12 vaizd…\n\
-9 vakariene\n\
8 vakaro\n\
-8 vakarykste\n\
-8 vakarykste vakariene\n\
-21 val\n\
11 valby er\n\
-10 vale\n\
13 valgt\n\
-25 valid for\n\
15 valid…\n\
22 valst…\n\
-8 vande…\n\
-129 var\n\
-11 var #\n\
-23 var det\n\
-14 var en\n\
-14 var fra\n\
12 var min\n\
-10 var så\n\
-10 var ved\n\
-26 vardi\n\
13 varen\n\
-9 varia…\n\
16 varme\n\
-19 varsa\n\
-21 vaske…\n\
-37 vat\n\
-13 vat and\n\
-20 vat for\n\
14 vaya\n\
35 ve\n\
-18 ve banka\n\
13 ve mitid\n\
-60 ved\n\
-20 ved #\n\
-9 ved afhentning\n\
49 ved at\n\
8 ved hånden\n\
-9 ved jeg\n\
8 ved siden\n\
-8 ved telefonen\n\
-13 veder…\n\
-11 vedhæftede\n\
10 vedhæftet finder\n\
-24 vedhæ…\n\
32 vehicle\n\
32 vehic…\n\
-17 vej\n\
-13 vej med\n\
-12 vejle\n\
-15 vejledningen\n\
-23 vejle…\n\
-12 vekse…\n\
-10 veksle\n\
-10 veksle til\n\
-10 veksl…\n\
20 vel\n\
14 vel nej\n\
-58 velkommen\n\
-8 velkommen på\n\
-49 velkommen til\n\
-61 velko…\n\
-10 velo\n\
28 ven\n\
14 vendr…\n\
-9 venir\n\
-47 venlig\n\
-31 venlig hilsen\n\
-20 venlig stemme\n\
14 venligst\n\
9 venligst ikke\n\
-35 venli…\n\
-17 vente\n\
13 venter\n\
-9 ventetiden\n\
-8 verbe…\n\
9 verdi…\n\
9 verfa…\n\
-9 vergi bildiriminiz\n\
-22 vergisi\n\
17 verification\n\
61 verify\n\
8 verify with\n\
106 verif…\n\
-13 veririm\n\
-8 verir…\n\
-13 vermeniz\n\
-13 vermeniz gerekiyor\n\
-15 verme…\n\
8 versa…\n\
8 verser\n\
14 verse…\n\
-17 very\n\
11 vesterbro\n\
8 vesterbro #\n\
12 vestergaard\n\
-11 veste…\n\
-10 vestkystens\n\
-10 vestk…\n\
-10 veya\n\
-10 vh\n\
-91 vi\n\
-18 vi alle\n\
-11 vi beder\n\
8 vi deler\n\
26 vi dem\n\
11 vi en\n\
19 vi er\n\
-15 vi fik\n\
-14 vi fået\n\
-16 vi har\n\
13 vi have\n\
9 vi henter\n\
-8 vi i\n\
45 vi kan\n\
11 vi kører\n\
-14 vi lukker\n\
13 vi lånet\n\
-31 vi mangler\n\
8 vi også\n\
-15 vi ringer\n\
14 vi se\n\
-15 vi sender\n\
15 vi ser\n\
-22 vi ses\n\
14 vi skal\n\
-11 vi spørger\n\
8 vi står\n\
-15 vi tager\n\
8 vi taler\n\
12 vi to\n\
-32 vi ved\n\
-22 vi vil\n\
-46 via\n\
16 via @link\n\
16 via airbnb\n\
-8 via appen\n\
-11 via betalingsservice\n\
-8 via fi\n\
-18 via holdsport\n\
-10 via kontaktformularen\n\
24 via linket\n\
8 via nedenstående\n\
-12 via selvbetjeningen\n\
-19 via tastselv\n\
-8 via vores\n\
-21 vibor…\n\
-8 victims\n\
-18 vide\n\
-15 vide at\n\
-19 vide hvor\n\
48 video\n\
-11 video if\n\
18 videoen\n\
11 videoer\n\
9 videoer og\n\
9 videos\n\
35 video…\n\
8 videre\n\
-14 videre det\n\
18 vider…\n\
-14 vidne\n\
-12 vidste\n\
-12 vidst…\n\
9 vidurnakcio\n\
9 vidur…\n\
9 viena\n\
-14 vient\n\
-11 viernes\n\
-11 viern…\n\
43 viewing\n\
12 viewing before\n\
43 viewi…\n\
50 vigtigt\n\
34 vigtigt at\n\
51 vigti…\n\
-8 viktor\n\
29 vil\n\
-55 vil du\n\
-39 vil gerne\n\
122 vil ha\n\
23 vil han\n\
-10 vil hente\n\
-9 vil høre\n\
42 vil ikke\n\
20 vil jeg\n\
-11 vil se\n\
-11 vil spærre\n\
10 vil vi\n\
-40 vil vide\n\
11 vilkår\n\
-12 villa…\n\
-57 ville\n\
-19 ville bare\n\
-15 ville have\n\
-52 vin\n\
11 vinder\n\
11 vinde…\n\
-11 vindu…\n\
-22 vineri\n\
-22 viner…\n\
24 vip\n\
16 virker\n\
13 virker ikke\n\
48 virus\n\
13 virus…\n\
26 visa\n\
11 visa dankort\n\
-14 viser den\n\
11 viser sit\n\
-10 visi\n\
-10 visit borgerservice\n\
-11 visite\n\
-14 visit…\n\
-12 vitam…\n\
10 vite\n\
-37 voice\n\
-18 voice says\n\
-8 voir\n\
-9 voix\n\
-13 volunteer\n\
-13 volunteer so\n\
-8 volunteers\n\
-21 volun…\n\
35 von\n\
15 von #\n\
11 vores\n\
26 vores advokat\n\
8 vores bud\n\
-10 vores eget\n\
-17 vores hjemmeside\n\
-16 vores konto\n\
15 vores lodtrækning\n\
-10 vores portal\n\
9 vores register\n\
-15 vorsorglich\n\
-15 vorsorglich gesperrt\n\
-15 vorso…\n\
-13 vos\n\
14 vote\n\
13 vote for\n\
-34 votre\n\
-18 votre mitid\n\
13 votre nom\n\
8 vouch…\n\
-49 vous\n\
-8 vous aviez\n\
-16 vous meme\n\
-10 vous pouvez\n\
-11 vous vous\n\
8 voy\n\
-9 voz\n\
-13 vpn\n\
13 vrea\n\
-9 vuestra\n\
-10 vuest…\n\
23 vundet\n\
15 vundet en\n\
23 vunde…\n\
-9 vurde…\n\
-15 vvs\n\
9 vyras\n\
10 vælg\n\
-11 vælge\n\
17 vælger\n\
17 vælge…\n\
10 vær\n\
-32 være\n\
8 være et\n\
-28 være fra\n\
-14 være fængsel\n\
8 være os\n\
11 værelset\n\
10 værel…\n\
11 været i\n\
63 w\n\
14 w ciagu\n\
55 w danish\n\
18 w kopenhadze\n\
18 w mitid\n\
13 w pani\n\
-14 wait\n\
8 wait for\n\
-17 waited\n\
-17 waite…\n\
62 waiting\n\
57 waiting for\n\
-10 waiting time\n\
62 waiti…\n\
12 walle…\n\
-12 want\n\
15 want it\n\
9 want me\n\
-12 want the\n\
-37 want to\n\
-18 wanted\n\
-11 wanted me\n\
-18 wante…\n\
70 wants\n\
15 wants #\n\
26 wants me\n\
10 wants my\n\
9 wants that\n\
10 wants to\n\
-11 warm regards\n\
10 warned\n\
10 warne…\n\
51 warrant\n\
8 warrant will\n\
51 warra…\n\
-81 was\n\
15 was added\n\
-19 was approved\n\
-9 was called\n\
-9 was changed\n\
21 was found\n\
-8 was it\n\
-11 was stopped\n\
-10 was that\n\
-13 was told\n\
11 was used\n\
-9 washing\n\
-9 washi…\n\
-44 wasnt\n\
-16 wasnt a\n\
9 wasnt you\n\
-21 water\n\
-61 way\n\
-11 way you\n\
57 we\n\
-8 we add\n\
27 we are\n\
-12 we ask\n\
14 we call\n\
18 we can\n\
22 we cancel\n\
16 we cannot\n\
-11 we cant\n\
-13 we collect\n\
19 we continue\n\
23 we could\n\
8 we detected\n\
-18 we do\n\
-43 we dont\n\
17 we found\n\
-9 we give\n\
14 we have\n\
-15 we havent\n\
27 we just\n\
-8 we know\n\
-15 we may\n\
10 we move\n\
-27 we need\n\
-20 we never\n\
8 we only\n\
-17 we process\n\
26 we put\n\
-16 we read\n\
26 we see\n\
-15 we suspect\n\
-9 we think\n\
-14 we wont\n\
11 web\n\
8 webmail\n\
8 webma…\n\
-24 website\n\
-22 websi…\n\
-19 wed\n\
-8 wed #\n\
-9 wed like\n\
-8 wedlug\n\
-8 wedlu…\n\
-23 wednesday\n\
-10 wednesday the\n\
-25 wedne…\n\
-106 week\n\
-26 week #\n\
-10 week as\n\
-10 weekdays\n\
-11 weekd…\n\
-18 weekend\n\
-26 weekenden\n\
-44 weeke…\n\
-27 weeks\n\
-12 wei\n\
-11 weil\n\
18 weiter\n\
26 weite…\n\
-57 welcome\n\
-52 welcome to\n\
-57 welco…\n\
-67 well\n\
-15 wenn\n\
-16 went\n\
-9 went to\n\
-9 wer\n\
21 werden\n\
21 werde…\n\
-43 were\n\
-12 were closed\n\
-17 were having\n\
23 were missing\n\
-21 were open\n\
29 western\n\
28 western union\n\
29 weste…\n\
-78 weve\n\
-9 weve decided\n\
-9 weve looked\n\
-10 weve received\n\
-21 weve talked\n\
-16 wezmie\n\
-16 wezmi…\n\
11 wezwanie\n\
11 wezwa…\n\
-9 what\n\
-14 what did\n\
23 what does\n\
13 what happened\n\
12 what i\n\
22 what is\n\
-10 what now\n\
10 what should\n\
-17 what the\n\
27 what we\n\
-19 what you\n\
-23 whats\n\
-14 whats your\n\
149 whatsapp\n\
28 whatsapp #\n\
16 whatsapptan\n\
165 whats…\n\
-98 when\n\
14 when i\n\
-10 when salary\n\
-17 when somebody\n\
26 when the\n\
-72 when you\n\
-13 when your\n\
-12 when youre\n\
-9 when youve\n\
11 whenever\n\
11 whene…\n\
-31 where\n\
10 where i\n\
-10 where it\n\
-34 where the\n\
18 where you\n\
-8 where youre\n\
-15 whether\n\
-10 whether the\n\
-11 whether you\n\
-15 wheth…\n\
-31 which\n\
-12 which account\n\
-14 while\n\
-9 whist…\n\
-27 white\n\
-56 who\n\
-11 who dont\n\
-15 who have\n\
14 who want\n\
-13 who wanted\n\
15 who you\n\
-21 whos\n\
13 why #\n\
-14 wiadomosc\n\
-16 wiado…\n\
8 wieku\n\
16 wierz…\n\
27 wife\n\
-29 wifi\n\
152 will\n\
83 will be\n\
13 will cancel\n\
13 will connect\n\
-12 will find\n\
15 will get\n\
-24 will never\n\
-11 will pay\n\
15 will say\n\
8 will show\n\
9 will take\n\
-11 wind\n\
12 window\n\
36 windows\n\
12 windows defender\n\
38 windo…\n\
-10 wine\n\
-9 wing\n\
-8 winte…\n\
-18 wir\n\
-13 wir noch\n\
17 wird\n\
20 wire\n\
17 wish\n\
8 wish to\n\
-10 wishes\n\
-10 wishe…\n\
-45 with\n\
35 with #\n\
-8 with a\n\
-13 with an\n\
-35 with anyone\n\
19 with card\n\
-21 with child\n\
9 with cpr\n\
-8 with his\n\
-8 with lemon\n\
16 with me\n\
-8 with mitid\n\
-18 with mobilepay\n\
-8 with my\n\
-8 with names\n\
-16 with registration\n\
-15 with someone\n\
-39 with the\n\
8 with traces\n\
-21 with us\n\
35 with you\n\
59 with your\n\
9 withdraw\n\
21 withdraw the\n\
9 withdrawn\n\
22 withd…\n\
24 within #\n\
9 within 24h\n\
-16 within a\n\
-11 within an\n\
12 within the\n\
21 without\n\
21 witho…\n\
-19 witness\n\
-10 witness interview\n\
-19 witne…\n\
-9 woche\n\
-9 wollte\n\
-9 wollt…\n\
25 woman\n\
11 woman i\n\
28 won\n\
-16 wont\n\
8 wont let\n\
-12 word for\n\
11 work with\n\
-8 worked four\n\
12 worke…\n\
-25 working\n\
-13 working days\n\
-9 working so\n\
-25 worki…\n\
23 workplace\n\
23 workp…\n\
-21 works\n\
-8 works for\n\
-8 works the\n\
-14 works until\n\
-13 workshop\n\
-11 workshop your\n\
-13 works…\n\
-17 worri…\n\
-40 would\n\
-17 would like\n\
-9 would you\n\
12 wpadl\n\
13 wplacie\n\
14 wplac…\n\
-37 write\n\
-12 write a\n\
8 write the\n\
-16 write to\n\
-25 write your\n\
-20 writes\n\
-9 writes the\n\
-20 write…\n\
-9 wrong pin\n\
-8 wrong recipient\n\
-11 wrote\n\
15 wspol…\n\
15 wstrz…\n\
9 wurde\n\
16 wydzial\n\
16 wydzi…\n\
-12 wylud…\n\
18 wypla…\n\
17 wysokosc\n\
18 wysok…\n\
16 wystarczy\n\
16 wysta…\n\
9 wysyl…\n\
15 wzgle…\n\
12 x\n\
19 x #\n\
9 xx\n\
8 xxxx\n\
9 xxxx #\n\
-14 xxxxx\n\
55 y\n\
24 y el\n\
13 y me\n\
9 y no\n\
16 y pin\n\
-14 y que\n\
11 y then\n\
-51 ya\n\
-20 ya da\n\
-9 ya he\n\
-15 ya lo\n\
22 yanlislikla\n\
24 yanli…\n\
-63 yaparak\n\
-61 yapar…\n\
-17 yapmadiysaniz\n\
23 yapti…\n\
12 yarin\n\
17 yasa\n\
17 yasa disi\n\
10 yatir…\n\
22 yaz\n\
-8 yazin\n\
9 ydelser\n\
13 ydels…\n\
-102 year\n\
-8 year and\n\
-10 year i\n\
-9 year the\n\
-18 year you\n\
-37 years\n\
-18 years and\n\
-21 yellow\n\
-23 yellow card\n\
-21 yello…\n\
-10 yemeg…\n\
8 yeni\n\
98 yes\n\
13 yes for\n\
10 yes hello\n\
13 yes thats\n\
10 yes the\n\
8 yes with\n\
-25 yesterday\n\
-24 yeste…\n\
-8 yillik\n\
-8 yilli…\n\
17 yo\n\
-8 yoghurt\n\
-15 yoghu…\n\
-17 yok\n\
8 yok #\n\
8 yoksa\n\
18 yollarim\n\
21 yolla…\n\
14 yorum…\n\
50 you\n\
39 you #\n\
9 you a\n\
-9 you all\n\
9 you alone\n\
15 you an\n\
48 you and\n\
17 you answer\n\
-12 you apply\n\
14 you approve\n\
-8 you approved\n\
125 you are\n\
16 you as\n\
-21 you asked\n\
-22 you block\n\
18 you busy\n\
-19 you buy\n\
-15 you call\n\
-45 you called\n\
-224 you can\n\
16 you check\n\
30 you choose\n\
-18 you come\n\
9 you confirm\n\
18 you delete\n\
12 you did\n\
-11 you didnt\n\
-20 you disagree\n\
-12 you do\n\
-60 you dont\n\
-26 you drop\n\
22 you enter\n\
19 you fill\n\
-28 you for\n\
-12 you forgot\n\
-10 you four\n\
17 you from\n\
-16 you gave\n\
-12 you give\n\
9 you hang\n\
120 you have\n\
-17 you havent\n\
-14 you his\n\
21 you i\n\
13 you is\n\
12 you it\n\
15 you its\n\
15 you just\n\
11 you like\n\
-43 you may\n\
16 you must\n\
8 you my\n\
-33 you need\n\
12 you off\n\
15 you on\n\
21 you only\n\
-8 you open\n\
-8 you or\n\
-9 you ordered\n\
26 you owe\n\
-9 you paid\n\
22 you pay\n\
-10 you pick\n\
10 you reach\n\
49 you receive\n\
19 you received\n\
19 you refuse\n\
10 you regarding\n\
-19 you reported\n\
-16 you said\n\
9 you save\n\
-8 you say\n\
11 you scan\n\
46 you see\n\
-10 you show\n\
-8 you start\n\
-19 you still\n\
22 you stop\n\
14 you swipe\n\
30 you thank\n\
-21 you that\n\
13 you the\n\
-17 you then\n\
8 you through\n\
13 you to\n\
-30 you transfer\n\
-10 you twice\n\
-8 you typed\n\
-12 you up\n\
13 you use\n\
-14 you usually\n\
-44 you want\n\
10 you was\n\
13 you were\n\
13 you when\n\
-9 you who\n\
35 you will\n\
12 you wire\n\
8 you wish\n\
-14 you with\n\
10 you yes\n\
23 you you\n\
17 you your\n\
-42 youd\n\
-39 youd rather\n\
-52 youll\n\
-8 youll find\n\
8 youll receive\n\
-25 youll see\n\
-30 young\n\
-20 young man\n\
-37 your\n\
-14 your account\n\
-15 your address\n\
-8 your adviser\n\
-13 your annual\n\
-21 your application\n\
-16 your appointment\n\
31 your area\n\
69 your bank\n\
-10 your banks\n\
-19 your call\n\
-15 your car\n\
-32 your card\n\
-14 your cards\n\
20 your case\n\
-21 your childs\n\
15 your civil\n\
-10 your claim\n\
13 your comment\n\
48 your computer\n\
-10 your contract\n\
11 your country\n\
9 your cpr\n\
8 your cv\n\
-12 your digital\n\
-13 your door\n\
16 your email\n\
-11 your employee\n\
10 your file\n\
-10 your first\n\
16 your flat\n\
12 your full\n\
12 your funds\n\
8 your internet\n\
-10 your invoice\n\
8 your justification\n\
8 your key\n\
-17 your lawyers\n\
-13 your library\n\
-9 your loan\n\
30 your lost\n\
-12 your manager\n\
9 your mit\n\
21 your mitid\n\
9 your mobile\n\
72 your name\n\
10 your nemid\n\
-21 your nemkonto\n\
-10 your netbank\n\
-15 your new\n\
-11 your next\n\
-16 your norrfly\n\
16 your number\n\
-11 your old\n\
-21 your one\n\
11 your online\n\
-9 your order\n\
-22 your own\n\
25 your package\n\
10 your parcel\n\
-29 your passport\n\
13 your pc\n\
57 your phone\n\
-23 your pin\n\
-20 your place\n\
12 your profile\n\
-14 your refund\n\
-8 your registered\n\
-11 your renewal\n\
-11 your report\n\
17 your residence\n\
23 your savings\n\
10 your screen\n\
-9 your shipment\n\
9 your side\n\
26 your signature\n\
10 your sim\n\
13 your street\n\
-34 your tax\n\
-14 your ticket\n\
-27 your tickets\n\
-20 your transfer\n\
8 your tuition\n\
-11 your union\n\
41 your user\n\
17 your vehicle\n\
8 your visa\n\
-26 your wallet\n\
17 your wife\n\
23 your workplace\n\
-38 youre\n\
-8 youre moving\n\
-18 youre not\n\
9 youre on\n\
-13 youre speaking\n\
-10 youre told\n\
-15 youre welcome\n\
20 yours\n\
-8 yours in\n\
-42 yourself\n\
-18 yourself on\n\
-42 yours…\n\
55 yousee\n\
18 yousee @link\n\
11 yousee du\n\
55 youse…\n\
8 youtube\n\
8 youtu…\n\
-155 youve\n\
19 youve been\n\
-8 youve found\n\
-25 youve got\n\
-26 youve paid\n\
8 youve received\n\
-8 youve used\n\
11 yrs\n\
21 yuzden\n\
21 yuzde…\n\
15 yuzundeki\n\
15 yuzun…\n\
31 za\n\
-34 zadzwon\n\
-22 zadzwon do\n\
-12 zadzwon pod\n\
-36 zadzw…\n\
15 zahlen\n\
15 zahle…\n\
-26 zalog…\n\
-8 zamkn…\n\
-16 zapis…\n\
11 zaraz\n\
16 zatwierdzic\n\
27 zatwi…\n\
17 ze\n\
12 zeby\n\
-8 zglos…\n\
-19 zice\n\
-19 zice ca\n\
-9 zinute\n\
-9 zinut…\n\
-13 ziua\n\
-19 ziua sunt\n\
8 ziure…\n\
8 zmones\n\
8 zmone…\n\
-9 znajdzie\n\
-15 znajd…\n\
9 znale…\n\
-20 zone\n\
-43 zone #\n\
14 zone without\n\
26 zosta…\n\
20 zu\n\
-11 zur\n\
-11 zur abholung\n\
8 zuruck\n\
8 zuruc…\n\
8 åben\n\
-12 åbent\n\
-39 åbn\n\
-22 åbn appen\n\
16 åbne\n\
24 åbner\n\
-82 år\n\
-18 årig\n\
-12 årsopgørelse\n\
-15 årsop…\n\
-11 ældre\n\
11 ældre sagen\n\
-10 ændret\n\
-11 ændret i\n\
-16 ændre…\n\
8 ændringen\n\
24 ødeme\n\
18 ødeme…\n\
-20 ødenm…\n\
-28 ødeyebilirsiniz\n\
-28 ødeye…\n\
10 ødeyin\n\
10 ødeyin @link\n\
15 ødeyi…\n\
11 øh\n\
-23 øje\n\
29 øjeblik\n\
10 øjeblik jeg\n\
15 øjeblikket\n\
44 øjebl…\n\
-13 økono…\n\
12 øn\n\
-29 ønske…\n\
-16 øvels…\n\
-14 øvrig…\n\
16 а\n\
-9 або\n\
-9 автобус\n\
-9 автоб…\n\
-10 адвок…\n\
-11 актив…\n\
25 але\n\
-11 алексей\n\
-11 алекс…\n\
17 алло\n\
-13 анкету\n\
-20 анкету нового\n\
-13 анкет…\n\
17 банку\n\
-12 банкі…\n\
9 без\n\
25 бо\n\
15 буде\n\
-10 будь\n\
-10 будь ласка\n\
10 біля\n\
-73 в\n\
-13 в #\n\
10 в якому\n\
8 вайбе…\n\
8 вас\n\
27 ваш\n\
-17 ваша\n\
-14 вашего\n\
-8 вашего счета\n\
-14 вашег…\n\
-8 вашої\n\
22 вашу\n\
10 вернуть\n\
10 верну…\n\
-11 версією\n\
-11 версі…\n\
-9 вечер…\n\
8 вечір\n\
-11 вже\n\
15 ви\n\
-10 видео\n\
-17 владе…\n\
8 вокза…\n\
-8 вот\n\
14 все\n\
9 вхід\n\
-21 вчера…\n\
-13 вы\n\
13 від\n\
-9 відділу\n\
-8 відді…\n\
17 відкрили\n\
17 відкрили фірму\n\
-13 візьми\n\
-30 візьміть\n\
-44 візьм…\n\
14 він\n\
-11 где\n\
15 говорить\n\
24 говор…\n\
-14 годам\n\
-14 годам тюрьмы\n\
20 годин\n\
10 годин інакше\n\
8 громадянине\n\
8 грома…\n\
-15 данны…\n\
9 данський\n\
14 данський рахунок\n\
29 дансь…\n\
31 данії\n\
8 даю\n\
-22 де\n\
-13 действия\n\
-13 дейст…\n\
-12 денег\n\
-14 день\n\
11 деньги\n\
11 деньг…\n\
-25 десят…\n\
12 дзвонить\n\
14 дзвон…\n\
8 диста…\n\
-17 дитин…\n\
9 для\n\
-24 до\n\
-24 до #\n\
8 до пяти\n\
10 добрий\n\
9 добрий день\n\
10 добри…\n\
-23 добрый\n\
-21 добрый день\n\
-23 добры…\n\
-8 догов…\n\
-14 документ\n\
-35 докум…\n\
12 допомога\n\
23 допом…\n\
12 доставки\n\
12 доставку\n\
22 доста…\n\
11 евро\n\
-17 его\n\
-10 если\n\
11 же\n\
9 живу\n\
-8 жител…\n\
12 жовтої\n\
12 жовтої картки\n\
12 жовто…\n\
-19 жовту\n\
-19 жовту картку\n\
-13 з\n\
-14 за\n\
-11 за версією\n\
12 за кордоном\n\
-23 завдаток\n\
-26 завдаток і\n\
-23 завда…\n\
-35 завтра\n\
-35 завтр…\n\
8 закрито\n\
13 закри…\n\
9 закро…\n\
-13 запись\n\
-13 запис…\n\
10 запит\n\
11 запит не\n\
-8 заполните\n\
-8 запол…\n\
15 зараз\n\
-22 зарплаты\n\
-21 зарпл…\n\
9 зверт…\n\
-15 звонил\n\
-20 звони…\n\
14 зніма…\n\
9 зупин…\n\
11 зі\n\
-32 и\n\
8 и все\n\
16 из\n\
-8 или\n\
-12 й\n\
20 його\n\
-14 к\n\
-18 кадров\n\
-18 кадро…\n\
-42 как\n\
-18 как обычно\n\
15 картки\n\
9 карту\n\
-15 квартиру\n\
-49 кварт…\n\
8 код из\n\
-10 компьютере\n\
14 копен…\n\
12 кордоном\n\
14 кордо…\n\
-11 котор…\n\
-8 кошел…\n\
-28 крон\n\
-19 крон за\n\
-8 купит…\n\
11 куратор\n\
11 курат…\n\
-10 ласка\n\
-22 ли\n\
-9 лимит\n\
8 линии\n\
9 лист\n\
-22 листування\n\
-22 листу…\n\
14 лише\n\
8 лишил…\n\
11 логін\n\
11 макси…\n\
-26 мая\n\
-13 мая в\n\
-15 має\n\
-13 месяца\n\
-13 месяц…\n\
-12 миллиона\n\
-12 милли…\n\
18 мне\n\
-14 мобай…\n\
-9 можно\n\
10 мой\n\
-14 мужчи…\n\
-13 мы\n\
9 мій\n\
-8 мільй…\n\
-20 на\n\
12 на #\n\
9 на вас\n\
20 на ваш\n\
10 на картку\n\
8 на линии\n\
-15 на проживання\n\
-27 нагад…\n\
21 надо\n\
-9 наличными\n\
-11 налич…\n\
10 напише\n\
13 напиши\n\
25 напиш…\n\
-8 напоминаем\n\
-8 напом…\n\
-10 напра…\n\
16 наш\n\
-8 не\n\
-12 не забудь\n\
-14 не нужно\n\
-8 не потрібно\n\
10 неопл…\n\
10 непро…\n\
17 неї\n\
-17 ничего\n\
-11 ничего не\n\
-17 ничег…\n\
10 но\n\
-20 нового\n\
-20 новог…\n\
11 нужен\n\
-10 нужно\n\
-15 нічого\n\
-13 нічого не\n\
-15 нічог…\n\
-40 о\n\
-15 о #\n\
-25 обвин…\n\
-19 обычно\n\
-19 обычн…\n\
8 оденсе\n\
8 оденс…\n\
9 один\n\
-9 он\n\
9 она\n\
-9 онлайн\n\
-9 онлай…\n\
8 опера…\n\
11 оплатите\n\
21 оплат…\n\
-14 от\n\
-11 от вас\n\
-35 ответ…\n\
-16 отдел\n\
-18 отдел кадров\n\
9 отключен\n\
9 отклю…\n\
-19 откро…\n\
10 отпра…\n\
11 отримуєте\n\
29 отрим…\n\
14 оформ…\n\
-23 пані\n\
-11 паспорт\n\
-16 пенси…\n\
-9 пенсі…\n\
-22 перед\n\
10 передано\n\
8 переказ\n\
9 перес…\n\
8 письм…\n\
8 питає\n\
-9 платная\n\
-9 платн…\n\
-12 по\n\
-11 по почте\n\
11 повідомлення\n\
10 повід…\n\
-15 подде…\n\
-32 пожалуйста\n\
-13 пожалуйста в\n\
-32 пожал…\n\
-15 позво…\n\
8 поздр…\n\
-18 показати\n\
-20 показ…\n\
9 поки\n\
-22 покуп…\n\
-8 полиц…\n\
-14 полов…\n\
9 полож…\n\
17 поліція\n\
16 поліція данії\n\
17 поліц…\n\
-12 после\n\
8 поста…\n\
8 потом\n\
-16 початку\n\
-16 почат…\n\
-13 почте\n\
-13 праці…\n\
-14 предс…\n\
-14 приговорил\n\
-12 приго…\n\
-22 приложение\n\
-21 прило…\n\
-20 пришлите\n\
-32 пришл…\n\
-9 про\n\
8 прода…\n\
-15 проживання\n\
-15 прожи…\n\
-21 прокурор\n\
-24 проку…\n\
21 просить\n\
15 просто\n\
15 прост…\n\
-8 просять\n\
-8 прося…\n\
13 протягом\n\
19 протягом #\n\
13 протя…\n\
-10 пункт\n\
8 пяти\n\
-16 пятницу\n\
-21 пятни…\n\
-15 підоз…\n\
-10 работы\n\
-11 разго…\n\
9 реквізити\n\
9 рекві…\n\
8 ремон…\n\
-15 робот…\n\
10 родина\n\
13 родин…\n\
-23 років\n\
-23 русск…\n\
-11 с собой\n\
14 сам\n\
-32 сама\n\
-13 сбережения\n\
-13 сбере…\n\
-16 сентя…\n\
-9 синку\n\
10 скажіть\n\
10 скажі…\n\
-9 сказала\n\
-11 сказа…\n\
8 скан\n\
-22 скасувати\n\
-22 скасу…\n\
12 случа…\n\
-11 сможе…\n\
10 смс\n\
-11 собой\n\
-15 сотру…\n\
-13 спасибо\n\
-13 спаси…\n\
14 списк…\n\
8 сплатіть\n\
13 сплат…\n\
-20 справа\n\
-25 справ…\n\
-15 спраш…\n\
-8 стома…\n\
8 сторо…\n\
-13 стран…\n\
-26 суд\n\
9 сумма\n\
13 счет\n\
13 сьогодні\n\
13 сього…\n\
-23 та\n\
-11 так\n\
-8 там\n\
10 твой\n\
10 твой счет\n\
11 телеграм\n\
16 телег…\n\
-12 телефон\n\
9 телефон на\n\
-15 телефону\n\
-12 телефону мы\n\
-50 телеф…\n\
12 тема\n\
13 термі…\n\
8 техні…\n\
12 только\n\
12 тольк…\n\
-13 треба\n\
-12 требу…\n\
11 ты\n\
-14 тюрьмы\n\
-14 тюрьмы за\n\
-14 тюрьм…\n\
-19 тільки\n\
-19 тільк…\n\
-19 у\n\
25 у вас\n\
8 у данії\n\
9 у телеграм\n\
-14 убежд…\n\
-11 уважаемые\n\
-8 уважаемый\n\
-17 уважа…\n\
10 увійдіть\n\
10 увійд…\n\
8 україни\n\
13 українців\n\
10 українців у\n\
13 украї…\n\
12 уникнути\n\
12 уникн…\n\
-18 усе\n\
11 фонд\n\
11 фото\n\
17 фірму\n\
8 хто\n\
27 це\n\
8 цей\n\
10 цифр\n\
17 цифри\n\
32 через\n\
17 через неї\n\
-10 четве…\n\
8 чи\n\
15 чотир…\n\
-15 чтобы\n\
-8 чтобы мы\n\
8 шановний\n\
8 шановний громадянине\n\
8 шахра…\n\
13 штраф\n\
17 ще\n\
29 щоб\n\
12 щоб уникнути\n\
-8 щодо\n\
-8 щодо вашої\n\
-11 это\n\
-8 это не\n\
14 я сам\n\
-28 як\n\
10 якому\n\
10 якому банку\n\
-21 і\n\
8 і код\n\
9 із\n\
15 інакше\n\
15 інакш…\n\
-15 їх\n\
-13 ابدا\n\
-19 ابني\n\
9 ابو\n\
-46 اتصل\n\
-20 اتصل بنا\n\
-30 اجل\n\
11 اجور\n\
18 احتاج\n\
-32 احد\n\
-57 احضار\n\
8 احنا\n\
10 ادفع\n\
-8 ادفع #\n\
11 اذا\n\
-21 اذا لم\n\
-11 ارسال\n\
13 ارسل\n\
13 ارقام\n\
10 استرجاع\n\
10 استرج…\n\
10 استرداد\n\
10 استرد…\n\
13 اسم\n\
25 اسمكم\n\
13 اشارات\n\
13 اشارا…\n\
-17 اشتري\n\
-11 اشخاص\n\
27 اضغط\n\
8 اعد\n\
-25 افتح\n\
19 اقامت…\n\
19 الا\n\
-10 الاتصال\n\
-10 الاتص…\n\
-11 الاثنين\n\
-11 الاثن…\n\
11 الاسبوع\n\
11 الاسب…\n\
-21 الاستلام\n\
-22 الاست…\n\
10 الاف\n\
-16 الاموال\n\
-16 الامو…\n\
-10 الاول\n\
-10 الاول من\n\
-29 الايجار\n\
-29 الايج…\n\
-8 البطاقات\n\
-34 البطاقه\n\
-42 البطا…\n\
18 البلديه\n\
18 البلد…\n\
-15 البنك\n\
14 البنكي\n\
18 البنكيه\n\
32 البنك…\n\
16 البيت\n\
10 التامين\n\
10 التام…\n\
16 التحقق\n\
12 التحق…\n\
17 التحويل\n\
17 التحو…\n\
-12 التسجيل\n\
-12 التسج…\n\
17 التقني\n\
17 التقن…\n\
-11 التي\n\
11 الثلا…\n\
-10 الجديد\n\
-14 الجدي…\n\
15 الجمارك\n\
15 الجما…\n\
-15 الجمع…\n\
-9 الحضور\n\
-9 الحضو…\n\
9 الخاص\n\
9 الخاص بك\n\
12 الخميس\n\
12 الخمي…\n\
14 الخير\n\
-11 الدخول\n\
-8 الدخول الي\n\
16 الدخول من\n\
-11 الدخو…\n\
-16 الدراجه\n\
-16 الدرا…\n\
-29 الدفع\n\
50 الدنمارك\n\
19 الدنماركيه\n\
54 الدنم…\n\
-9 الرساله\n\
-13 الرسا…\n\
9 الرسوم #\n\
12 الرقم #\n\
-11 الرقم السري\n\
8 الرقم…\n\
-11 الرمز\n\
-18 الساعه\n\
-10 الساعه #\n\
-18 الساع…\n\
-13 السبت\n\
-10 السري\n\
-8 السلامه\n\
-12 السلا…\n\
-12 السنو…\n\
20 السيد\n\
-11 الشخص…\n\
-8 الشرطه\n\
-10 الشرط…\n\
13 الشركه\n\
13 الشرك…\n\
12 الشري…\n\
-9 الشغل\n\
-34 الصفراء\n\
-34 الصفر…\n\
-14 الضاب…\n\
19 الضغط\n\
11 العدل\n\
-10 العربيه\n\
-13 العزيز\n\
-19 العزي…\n\
-17 العقد\n\
-13 العمليه\n\
-11 العمل…\n\
16 الف\n\
12 الف كرون\n\
11 القادم\n\
11 القاد…\n\
15 الكرام\n\
15 الكرا…\n\
24 الكرت\n\
8 الله\n\
-25 المال\n\
-9 المحكمه\n\
-9 المحك…\n\
-8 المدرسه\n\
-8 المدر…\n\
-30 المسا\n\
17 المستخدم\n\
22 المست…\n\
9 المطلوب\n\
9 المطلوب فقط\n\
9 المطل…\n\
24 المعونه\n\
24 المعو…\n\
9 المفا…\n\
13 المفتاح\n\
13 المفت…\n\
-8 المكالمه\n\
8 المكالمه مسجله\n\
-8 المكا…\n\
-15 المكت…\n\
-11 الموافقه\n\
-13 الموا…\n\
-8 الموج…\n\
17 النظام\n\
17 النظا…\n\
-61 الي\n\
14 الي @link\n\
-14 الي حساب\n\
8 الي حسابك\n\
-15 ام\n\
-18 امهاتكن\n\
-18 امهات…\n\
10 اموال\n\
-25 ان\n\
82 انا\n\
17 انا من\n\
10 انت\n\
17 انك\n\
-9 انه\n\
-8 انهم\n\
-43 او\n\
9 اول\n\
-30 اولا\n\
-10 اي\n\
15 ايام\n\
-20 ايداع\n\
19 باسمك\n\
14 بالبريد\n\
14 بالبر…\n\
17 بالعربيه\n\
17 بالعر…\n\
-10 بالهاتف\n\
-10 بالها…\n\
8 بانتظار\n\
10 بانتظ…\n\
-24 باي\n\
16 ببعتلك\n\
16 ببعتل…\n\
9 بدك\n\
21 بدها\n\
15 برنامج\n\
15 برنامج anydesk\n\
21 برنام…\n\
13 بس\n\
-10 بطاقتك الجديده\n\
-8 بطاقته\n\
29 بظرف\n\
-51 بعد\n\
21 بعد #\n\
-23 بعد تسجيل\n\
14 بقدر\n\
-32 بقيمه\n\
-32 بقيمه #\n\
-24 بنا\n\
-8 بنفسك\n\
12 بنك\n\
-20 بنك تم\n\
8 بنك نورديا\n\
-8 بيانات\n\
-9 بياناتك\n\
-20 بيانا…\n\
8 بيجي\n\
9 تاكيد\n\
8 تاكيد بطاقتك\n\
11 تاني\n\
-28 تحوللي\n\
-28 تحوللي #\n\
-28 تحولل…\n\
-16 تحويل\n\
-14 تحويل بقيمه\n\
-28 تسجيل\n\
-25 تسجيل الدخول\n\
-8 تسكر\n\
15 تصريح\n\
-26 تطبيق البنك\n\
-13 تفعيل\n\
-20 تقم\n\
8 تقييد\n\
-56 تم\n\
-11 تم ارسال\n\
-13 تم تفعيل\n\
8 تم تقييد\n\
-10 تمرين\n\
17 تنبيه\n\
-8 توقيع\n\
-15 ثلاثه\n\
-9 ثم\n\
-12 جديد\n\
18 جهازك\n\
-17 جواز\n\
13 حاليا\n\
-10 حدا\n\
-10 حرام\n\
9 حساب\n\
11 حسابك @link\n\
15 حول\n\
14 حولت\n\
24 خدمه\n\
11 خطأ\n\
-29 خلف\n\
15 دائره\n\
8 دائره الهجره\n\
-33 دفع\n\
15 دنماركيه\n\
15 دنمار…\n\
-16 دولار\n\
19 دي\n\
16 راسلنا\n\
16 راسلن…\n\
15 رح\n\
-27 رسائل\n\
13 رساله\n\
-25 رسوم\n\
16 رقم cpr\n\
-8 رقمك\n\
-21 رقمه\n\
-9 رقمي\n\
21 ساعه\n\
11 ست\n\
16 سجل\n\
13 سجل الدخول\n\
27 سيدي\n\
-8 شخص\n\
-33 شرطه\n\
8 شهر\n\
-29 شيء\n\
-16 شيء في\n\
8 صغيره\n\
-19 طردك\n\
-13 طردك الي\n\
19 ظهر\n\
20 عدم\n\
13 عربون\n\
15 عزيزي\n\
-18 عقد\n\
-30 علي\n\
-10 علي #\n\
-23 علي @link\n\
-16 علي شيء\n\
15 عليه\n\
-14 عمليه\n\
-13 عميلنا\n\
-13 عميلنا العزيز\n\
-13 عميلن…\n\
10 عند\n\
-9 عند الاستلام\n\
8 عندك\n\
-11 غرامه\n\
-24 غسيل\n\
-25 غسيل الاموال\n\
-8 فاتصل\n\
-8 فاتور…\n\
22 فرجيك\n\
15 فريق\n\
13 فقط\n\
-9 فلا\n\
16 فهذا\n\
11 في\n\
-12 في mitid\n\
-10 في الاول\n\
-21 فيك\n\
-28 فيك تحوللي\n\
16 فيها\n\
13 قبل #\n\
-10 قضيه\n\
-11 قضيه غسيل\n\
9 كاش\n\
-11 كاميرا\n\
-11 كامير…\n\
14 كر\n\
-29 كرون\n\
-31 كرون في\n\
-30 كرون موبايل\n\
-19 كل\n\
-18 كلمه\n\
-11 كلمه المرور\n\
-48 لا\n\
37 لازم\n\
10 لازم ادفع\n\
17 لاستلام\n\
36 لان\n\
48 لديك\n\
18 لقد\n\
12 لك\n\
35 للتحدث\n\
17 للتحدث مع\n\
57 للتحد…\n\
8 لم\n\
-20 لم تقم\n\
18 لم نجد\n\
9 لن\n\
13 لنا\n\
13 لنا اشارات\n\
10 لي\n\
11 ما عم\n\
-9 مال\n\
-19 مترجمه\n\
-19 مترجم…\n\
21 محفظت…\n\
8 محمد\n\
17 مخالفه\n\
17 مخالف…\n\
-15 مذكره\n\
33 مرحبا\n\
8 مرحبا انا\n\
-10 مزيفه\n\
10 مسجله\n\
26 مع\n\
-8 مع السلامه\n\
17 مع موظف\n\
-20 معا\n\
9 معه\n\
20 مكتوب\n\
19 ممنوعه\n\
19 ممنوع…\n\
44 من\n\
-29 من اجل\n\
13 من قسم\n\
30 من هنا\n\
-12 من يطلب\n\
-24 منا\n\
-8 منفصله\n\
-8 منفصل…\n\
-8 منك\n\
-8 منهم\n\
15 مو\n\
-42 موبايل\n\
-24 موبايل باي\n\
-42 موباي…\n\
24 موظف\n\
17 موظف اضغط\n\
-8 موعد\n\
17 نتصل\n\
16 نتصل من\n\
18 نجد\n\
-8 نحن\n\
-21 نسخه\n\
-21 نسخه من\n\
-10 نقطه\n\
-14 نورديا\n\
-22 نورديا تم\n\
-14 نوردي…\n\
13 هاد\n\
-26 هذا\n\
-12 هذه\n\
-8 هذه الرساله\n\
-27 هل\n\
41 هنا\n\
10 هنا @link\n\
10 هون\n\
-15 هويتك\n\
-27 هي\n\
9 واحد\n\
-10 واحده\n\
-20 واذا\n\
14 واربح\n\
14 واربح #\n\
-12 وافق\n\
16 والا\n\
-19 وان\n\
16 وانا\n\
18 وجدنا\n\
11 ورقم\n\
-11 وصل\n\
-10 وقت\n\
13 وقد\n\
13 ولا\n\
10 ولذلك\n\
38 وما\n\
-17 ويطلب…\n\
24 ياخده\n\
12 ياها\n\
8 ياهن\n\
-10 يتصل\n\
-11 يجب\n\
-61 يرجي\n\
-52 يرجي احضار\n\
9 يرسل\n\
-35 يطلب\n\
-31 يطلب منك\n\
-53 يمكنك\n\
-23 يمكنك الدفع\n\
-9 يمه\n\
15 يورو\n\
-39 يوم\n\
-9 يوما\n\
16 يومي',
};
