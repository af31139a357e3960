// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 6871 messages, 2ac2189e.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -2.98,
  lines:
    '-146 #\n\
235 # #\n\
-41 # @link\n\
-17 # an\n\
55 # and\n\
10 # andre\n\
-8 # anni\n\
8 # apple\n\
-16 # aralik\n\
16 # are\n\
15 # as\n\
-10 # bankdage\n\
34 # because\n\
46 # before\n\
14 # betal\n\
-9 # betjenten\n\
-10 # blev\n\
-22 # bring\n\
-8 # but\n\
11 # by\n\
8 # call\n\
16 # cash\n\
-14 # characters\n\
-25 # check\n\
9 # cifre\n\
10 # cifret\n\
-8 # cm\n\
9 # commission\n\
11 # couldnt\n\
-17 # curl\n\
-8 # currency\n\
-14 # da\n\
-131 # dage\n\
-10 # day\n\
-92 # days\n\
-23 # de\n\
-85 # dec\n\
-112 # december\n\
-12 # den\n\
-12 # depositum\n\
9 # dernier\n\
16 # det\n\
39 # digit\n\
17 # digits\n\
41 # dkk\n\
22 # dmv\n\
22 # do\n\
8 # dollars\n\
-9 # download\n\
-14 # driver\n\
-34 # du\n\
12 # due\n\
-12 # e\n\
-31 # each\n\
13 # eleven\n\
14 # en\n\
-30 # er\n\
-22 # est\n\
8 # eth\n\
30 # euro\n\
8 # euru\n\
-8 # februar\n\
-8 # fine\n\
-11 # first\n\
-8 # fordi\n\
-12 # fra\n\
16 # gang\n\
43 # gange\n\
-10 # gb\n\
-20 # har\n\
-23 # has\n\
9 # hej\n\
11 # horas\n\
-19 # hos\n\
26 # hour\n\
57 # hours\n\
43 # hr\n\
8 # hrs\n\
-15 # husk\n\
-11 # husleje\n\
-12 # hverdage\n\
21 # i\n\
-8 # if\n\
22 # ikke\n\
-9 # ill\n\
13 # im\n\
74 # in\n\
11 # inkl\n\
8 # instead\n\
-19 # is\n\
-17 # januar\n\
-28 # january\n\
-10 # jeg\n\
-11 # jei\n\
-14 # jesli\n\
-13 # july\n\
-32 # june\n\
-9 # just\n\
-17 # kg\n\
-31 # kl\n\
-22 # km\n\
22 # konto\n\
28 # kort\n\
-92 # kr\n\
12 # kron\n\
-18 # kroner\n\
-20 # kwh\n\
-25 # la\n\
-9 # lars\n\
10 # le\n\
10 # legal\n\
-12 # lei\n\
-8 # less\n\
-9 # liegt\n\
-15 # login\n\
8 # læg\n\
-24 # march\n\
-12 # may\n\
8 # me\n\
37 # min\n\
12 # minut\n\
12 # minute\n\
15 # minutes\n\
-22 # minutter\n\
-27 # months\n\
17 # more\n\
21 # my\n\
-9 # needs\n\
-17 # nespauskite\n\
8 # new\n\
-14 # next\n\
-8 # nights\n\
-31 # no\n\
-12 # non\n\
-21 # nov\n\
-57 # november\n\
15 # now\n\
12 # nu\n\
15 # numbers\n\
-9 # nye\n\
-9 # nøglerne\n\
-24 # october\n\
-14 # odense\n\
-14 # of\n\
32 # og\n\
-10 # oktober\n\
17 # om\n\
15 # on\n\
10 # op\n\
15 # or\n\
11 # ore\n\
11 # others\n\
9 # over\n\
-11 # pay\n\
10 # payable\n\
11 # people\n\
16 # per\n\
-10 # percent\n\
-10 # personer\n\
10 # pick\n\
-55 # please\n\
13 # pm\n\
-21 # points\n\
11 # præcis\n\
40 # på\n\
-14 # ravi\n\
-10 # rent\n\
12 # reply\n\
-11 # retur\n\
-13 # room\n\
-9 # run\n\
31 # saat\n\
-12 # sal\n\
12 # same\n\
-10 # save\n\
-16 # se\n\
12 # sek\n\
-30 # send\n\
-11 # senest\n\
-8 # sept\n\
11 # settlement\n\
-30 # si\n\
-9 # sifrenizi\n\
-13 # sigue\n\
37 # skal\n\
-8 # skip\n\
-11 # so\n\
11 # som\n\
-30 # spørgsmål\n\
8 # stk\n\
14 # straks\n\
9 # så\n\
-39 # tak\n\
11 # tal\n\
11 # tasks\n\
8 # thank\n\
-35 # the\n\
16 # then\n\
33 # til\n\
22 # tilbage\n\
8 # time\n\
84 # timer\n\
-8 # tl\n\
20 # to\n\
60 # today\n\
-13 # total\n\
-13 # transfer\n\
-18 # udløber\n\
8 # unpaid\n\
27 # usd\n\
28 # usdt\n\
-30 # use\n\
-10 # val\n\
-13 # var\n\
-14 # vat\n\
-12 # ved\n\
-16 # vi\n\
-11 # vil\n\
13 # vælg\n\
-22 # was\n\
-15 # water\n\
-23 # what\n\
14 # when\n\
-13 # will\n\
10 # wird\n\
-11 # words\n\
-9 # write\n\
9 # xx\n\
-12 # xxxxx\n\
24 # you\n\
-9 # youll\n\
-14 # youre\n\
-13 # yourself\n\
10 # yrs\n\
8 # zl\n\
-15 # årig\n\
8 # вам\n\
16 # годин\n\
11 # евро\n\
-9 # мая\n\
-12 # хв\n\
9 # це\n\
-10 # اذا\n\
9 # الف\n\
15 # ايام\n\
9 # دولار\n\
21 # ساعه\n\
13 # كر\n\
-32 # كرون\n\
-10 # لا\n\
27 # يورو\n\
9 0x80072ee7\n\
-10 10th\n\
-12 1er\n\
-11 1er decembre\n\
12 20k\n\
-19 20th\n\
50 24h\n\
10 2h\n\
-11 2nd\n\
8 2nite\n\
-12 3rd\n\
24 40k\n\
33 48h\n\
-16 4th\n\
15 5g\n\
-24 5k\n\
16 60k\n\
8 60k for\n\
16 6pm\n\
331 @link\n\
62 @link @link\n\
-20 @link adresinden\n\
-23 @link afmeld\n\
9 @link after\n\
-21 @link and\n\
-10 @link avec\n\
-13 @link betales\n\
14 @link card\n\
-9 @link ein\n\
-29 @link eller\n\
-12 @link ellers\n\
21 @link emne\n\
-17 @link er\n\
-16 @link hilsen\n\
-12 @link if\n\
-8 @link in\n\
-19 @link its\n\
-13 @link med\n\
-58 @link og\n\
-8 @link on\n\
-14 @link ou\n\
9 @link put\n\
-21 @link skriv\n\
-9 @link the\n\
-17 @link txt\n\
19 @link type\n\
-12 @link uzerinden\n\
-13 @link we\n\
-12 @link with\n\
8 @link youll\n\
10 @link your\n\
-21 a\n\
22 a #\n\
-10 a @link\n\
8 a b\n\
-8 a badge\n\
11 a bank\n\
-11 a buyer\n\
-17 a call\n\
40 a car\n\
-10 a card\n\
12 a case\n\
-9 a chargeback\n\
-19 a chi\n\
-11 a child\n\
-15 a colleague\n\
9 a combo\n\
21 a company\n\
14 a complaint\n\
-17 a confirmation\n\
-20 a copenaghen\n\
-9 a copy\n\
22 a courtesy\n\
-19 a cpr\n\
-11 a credit\n\
11 a criminal\n\
-13 a cup\n\
11 a danish\n\
9 a doctor\n\
8 a domicile\n\
-14 a ete\n\
-23 a fee\n\
-24 a fine\n\
-13 a fost\n\
-19 a free\n\
-13 a friend\n\
10 a future\n\
-46 a good\n\
-17 a guy\n\
10 a hacker\n\
-9 a how\n\
9 a job\n\
-8 a key\n\
11 a la\n\
19 a lawyer\n\
9 a legal\n\
-20 a link\n\
22 a liquidity\n\
-10 a list\n\
-12 a look\n\
8 a lucky\n\
-25 a mail\n\
-22 a man\n\
-26 a meeting\n\
11 a missed\n\
19 a mistake\n\
9 a mitid\n\
-24 a month\n\
-78 a new\n\
-20 a nice\n\
-8 a no\n\
13 a notification\n\
11 a nurse\n\
16 a package\n\
-16 a page\n\
-11 a parcel\n\
-13 a password\n\
18 a patrol\n\
20 a payment\n\
-19 a person\n\
-12 a personne\n\
10 a phone\n\
11 a photo\n\
-12 a picture\n\
11 a place\n\
9 a plain\n\
20 a private\n\
-10 a pull\n\
22 a quick\n\
19 a quiet\n\
12 a real\n\
12 a registered\n\
-14 a report\n\
12 a request\n\
-9 a rule\n\
-9 a safe\n\
-8 a scan\n\
-16 a second\n\
-8 a secure\n\
10 a senior\n\
-8 a sentence\n\
-11 a shop\n\
11 a small\n\
8 a so\n\
8 a strict\n\
9 a student\n\
15 a surprise\n\
17 a technician\n\
-13 a text\n\
-14 a third\n\
13 a transfer\n\
11 a un\n\
-10 a very\n\
19 a victim\n\
11 a virus\n\
14 a vorbi\n\
-16 a wallet\n\
9 a warning\n\
26 a warrant\n\
-9 a whole\n\
11 a woman\n\
-14 a year\n\
-19 a10\n\
-11 a212\n\
-17 aaby\n\
-17 aaby @link\n\
-16 aarhus\n\
-10 aarhus is\n\
-16 aarhu…\n\
-13 ab\n\
-12 ab #\n\
8 abandoned\n\
10 aband…\n\
-17 abejo…\n\
-12 abholung\n\
-16 abhol…\n\
11 able\n\
11 able to\n\
-17 abone…\n\
10 abonnement\n\
-10 abonnement på\n\
-180 about\n\
-23 about #\n\
-12 about a\n\
8 about being\n\
-75 about the\n\
11 about this\n\
-17 above\n\
-14 above #\n\
-38 abroad\n\
-11 abroad you\n\
-38 abroa…\n\
-9 abstract\n\
-9 abstr…\n\
-18 abuse\n\
-20 abuse material\n\
61 acc\n\
-15 accent\n\
-13 accen…\n\
52 accept\n\
38 accept it\n\
11 accept the\n\
19 accepter\n\
65 accep…\n\
-26 access\n\
-20 acces…\n\
25 accidentally\n\
23 accidentally reported\n\
31 accid…\n\
12 accomplice\n\
13 accom…\n\
-9 accor…\n\
11 account\n\
-14 account #\n\
8 account below\n\
-15 account but\n\
33 account ending\n\
18 account if\n\
18 account is\n\
23 account keep\n\
-11 account login\n\
-14 account lol\n\
10 account no\n\
-27 account number\n\
20 account of\n\
-13 account open\n\
-18 account or\n\
-8 account payments\n\
18 account please\n\
9 account so\n\
12 account stands\n\
-10 account that\n\
-9 account to\n\
-9 account tomorrow\n\
17 account was\n\
-8 account with\n\
-11 account you\n\
-11 accountant\n\
-25 accounts\n\
-10 accounts and\n\
9 accounts in\n\
-8 accounts payable\n\
-17 accou…\n\
17 acct\n\
-23 accus…\n\
-8 acele\n\
15 acesta\n\
17 acesta este\n\
15 acest…\n\
-13 achat\n\
-12 achat de\n\
8 achit…\n\
-8 acik\n\
13 acil\n\
-18 aciu\n\
-25 act\n\
11 action\n\
44 action.approve|advises\n\
24 action.approve|advises action.approve|asks\n\
22 action.approve|advises action.approve|claims\n\
8 action.approve|advises action.enter|claims\n\
9 action.approve|advises action.give|advises\n\
16 action.approve|advises action.give|asks\n\
18 action.approve|advises action.pay|advises\n\
17 action.approve|advises action.update|claims\n\
21 action.approve|advises authority.benefits|claims\n\
14 action.approve|advises authority.digital-post|claims\n\
10 action.approve|advises claim.emergency|claims\n\
8 action.approve|advises claim.new-number|claims\n\
14 action.approve|advises claim.prompt|claims\n\
8 action.approve|advises claim.reassurance|claims\n\
-8 action.approve|advises claim.recovery|claims\n\
17 action.approve|advises claim.refund|claims\n\
19 action.approve|advises claim.unusual-activity|claims\n\
8 action.approve|advises claim.your-own|claims\n\
14 action.approve|advises credential.id-document|claims\n\
9 action.approve|advises credential.mitid|advises\n\
12 action.approve|advises credential.mitid|asks\n\
-10 action.approve|advises credential.mitid|reports\n\
12 action.approve|advises threat.block|threatens\n\
39 action.approve|advises threat.deadline|threatens\n\
64 action.approve|asks\n\
-8 action.approve|asks action.approve|claims\n\
12 action.approve|asks action.approve|reports\n\
52 action.approve|asks action.call-back|claims\n\
11 action.approve|asks action.crypto|claims\n\
15 action.approve|asks action.enter|claims\n\
32 action.approve|asks action.give|advises\n\
51 action.approve|asks action.give|asks\n\
-11 action.approve|asks action.give|claims\n\
-14 action.approve|asks action.give|denies\n\
-9 action.approve|asks action.give|reports\n\
8 action.approve|asks action.install|asks\n\
14 action.approve|asks action.install|claims\n\
36 action.approve|asks action.login|claims\n\
-9 action.approve|asks action.pay|asks\n\
-19 action.approve|asks action.pay|claims\n\
-32 action.approve|asks action.reply|asks\n\
12 action.approve|asks action.scan|asks\n\
11 action.approve|asks action.stay-on-line|asks\n\
11 action.approve|asks action.transfer|advises\n\
-41 action.approve|asks action.transfer|asks\n\
21 action.approve|asks action.transfer|claims\n\
-11 action.approve|asks action.transfer|reports\n\
10 action.approve|asks action.update|asks\n\
42 action.approve|asks action.update|claims\n\
24 action.approve|asks authority.benefits|claims\n\
15 action.approve|asks authority.municipality|claims\n\
-22 action.approve|asks authority.police|claims\n\
-8 action.approve|asks authority.police|reports\n\
14 action.approve|asks authority.tax|claims\n\
-8 action.approve|asks claim.case|claims\n\
-28 action.approve|asks claim.deposit|claims\n\
19 action.approve|asks claim.emergency|claims\n\
-8 action.approve|asks claim.fee|claims\n\
26 action.approve|asks claim.fine|claims\n\
12 action.approve|asks claim.hacked|claims\n\
11 action.approve|asks claim.job|claims\n\
-20 action.approve|asks claim.link|claims\n\
25 action.approve|asks claim.loan|claims\n\
9 action.approve|asks claim.misused-name|claims\n\
17 action.approve|asks claim.paid-back|claims\n\
-10 action.approve|asks claim.parcel|claims\n\
88 action.approve|asks claim.prompt|claims\n\
-34 action.approve|asks claim.purchase|claims\n\
29 action.approve|asks claim.reassurance|claims\n\
45 action.approve|asks claim.refund|claims\n\
10 action.approve|asks claim.renewal|claims\n\
12 action.approve|asks claim.safe-account|claims\n\
36 action.approve|asks claim.unusual-activity|claims\n\
20 action.approve|asks claim.unusual-activity|reports\n\
8 action.approve|asks claim.virus|claims\n\
12 action.approve|asks credential.card|asks\n\
-24 action.approve|asks credential.card|claims\n\
10 action.approve|asks credential.code|advises\n\
-15 action.approve|asks credential.code|claims\n\
16 action.approve|asks credential.cpr|asks\n\
-16 action.approve|asks credential.id-document|asks\n\
20 action.approve|asks credential.mitid|advises\n\
15 action.approve|asks credential.mitid|asks\n\
71 action.approve|asks credential.mitid|claims\n\
15 action.approve|asks credential.mitid|reports\n\
-11 action.approve|asks credential.one-time-code|asks\n\
33 action.approve|asks credential.one-time-code|claims\n\
49 action.approve|asks credential.password|asks\n\
-11 action.approve|asks credential.personal-information|asks\n\
38 action.approve|asks firm.bank|claims\n\
-8 action.approve|asks firm.bank|reports\n\
-9 action.approve|asks firm.payment|claims\n\
-24 action.approve|asks firm.telecom|claims\n\
-9 action.approve|asks firm.toll|claims\n\
-11 action.approve|asks money.amount|claims\n\
8 action.approve|asks person.buyer|claims\n\
-17 action.approve|asks threat.block|reports\n\
8 action.approve|asks threat.court|threatens\n\
8 action.approve|asks threat.deadline|threatens\n\
-13 action.approve|asks threat.debt|threatens\n\
73 action.approve|claims\n\
-9 action.approve|claims action.approve|reports\n\
31 action.approve|claims action.buy|claims\n\
9 action.approve|claims action.call-back|asks\n\
-10 action.approve|claims action.enter|asks\n\
-24 action.approve|claims action.give|asks\n\
-16 action.approve|claims action.give|claims\n\
12 action.approve|claims action.give|reports\n\
9 action.approve|claims action.keep-secret|asks\n\
12 action.approve|claims action.login|asks\n\
17 action.approve|claims action.login|claims\n\
12 action.approve|claims action.pay|claims\n\
18 action.approve|claims action.transfer|claims\n\
16 action.approve|claims action.update|claims\n\
19 action.approve|claims authority.benefits|claims\n\
33 action.approve|claims authority.digital-post|claims\n\
8 action.approve|claims claim.case|claims\n\
-10 action.approve|claims claim.emergency|claims\n\
8 action.approve|claims claim.no-checking|claims\n\
8 action.approve|claims claim.not-you|claims\n\
14 action.approve|claims claim.parcel|claims\n\
37 action.approve|claims claim.prompt|claims\n\
50 action.approve|claims claim.purchase|claims\n\
15 action.approve|claims claim.refund|claims\n\
14 action.approve|claims claim.residence|claims\n\
-30 action.approve|claims claim.unpaid|claims\n\
18 action.approve|claims claim.unusual-activity|claims\n\
-10 action.approve|claims credential.code|claims\n\
-15 action.approve|claims credential.code|reports\n\
9 action.approve|claims credential.cpr|asks\n\
8 action.approve|claims credential.id-document|asks\n\
20 action.approve|claims credential.id-document|claims\n\
10 action.approve|claims credential.mitid|asks\n\
20 action.approve|claims credential.mitid|claims\n\
8 action.approve|claims credential.password|asks\n\
12 action.approve|claims credential.password|claims\n\
-23 action.approve|claims credential.personal-information|claims\n\
57 action.approve|claims firm.bank|claims\n\
14 action.approve|claims firm.payment|claims\n\
10 action.approve|claims money.unusual-means|claims\n\
-8 action.approve|claims person.family|claims\n\
21 action.approve|claims threat.block|threatens\n\
142 action.approve|live\n\
90 action.approve|reader\n\
-33 action.approve|reports\n\
-12 action.approve|reports action.call-back|reports\n\
13 action.approve|reports action.enter|reports\n\
9 action.approve|reports action.install|reports\n\
-9 action.approve|reports action.pay|asks\n\
12 action.approve|reports action.pay|claims\n\
-8 action.approve|reports action.update|asks\n\
14 action.approve|reports action.update|claims\n\
-11 action.approve|reports action.update|reports\n\
-9 action.approve|reports authority.police|claims\n\
9 action.approve|reports claim.all-money|reports\n\
-11 action.approve|reports claim.case|claims\n\
9 action.approve|reports claim.case|reports\n\
-10 action.approve|reports claim.crime|claims\n\
-16 action.approve|reports claim.fee|claims\n\
-8 action.approve|reports claim.link|claims\n\
13 action.approve|reports claim.link|reports\n\
9 action.approve|reports claim.prize|reports\n\
30 action.approve|reports claim.prompt|claims\n\
24 action.approve|reports claim.reassurance|claims\n\
8 action.approve|reports claim.reassurance|reports\n\
11 action.approve|reports claim.unusual-activity|claims\n\
13 action.approve|reports credential.balance|reports\n\
8 action.approve|reports credential.bank-details|reports\n\
-9 action.approve|reports credential.card|asks\n\
-8 action.approve|reports credential.card|claims\n\
-20 action.approve|reports credential.mitid|claims\n\
-18 action.approve|reports firm.bank|claims\n\
-10 action.approve|reports money.amount|claims\n\
14 action.approve|reports money.amount|reports\n\
10 action.approve|reports money.valuables|claims\n\
9 action.approve|reports money.valuables|reports\n\
-10 action.approve|reports person.agent|claims\n\
-25 action.approve|reports threat.block|threatens\n\
21 action.approve|speaks\n\
23 action.buy|advises\n\
43 action.buy|asks action.gift-card|asks\n\
9 action.buy|asks action.give|advises\n\
79 action.buy|asks action.give|asks\n\
9 action.buy|asks action.keep-secret|asks\n\
10 action.buy|asks action.stay-on-line|asks\n\
17 action.buy|asks action.transfer|asks\n\
13 action.buy|asks action.transfer|claims\n\
11 action.buy|asks action.update|asks\n\
25 action.buy|asks claim.already-paid|claims\n\
12 action.buy|asks claim.cannot-meet|claims\n\
8 action.buy|asks claim.case|claims\n\
13 action.buy|asks claim.investment|claims\n\
8 action.buy|asks claim.link|claims\n\
-9 action.buy|asks claim.new-number|claims\n\
10 action.buy|asks claim.other-account|claims\n\
8 action.buy|asks claim.pick-up|claims\n\
10 action.buy|asks claim.prize|claims\n\
10 action.buy|asks claim.reassurance|claims\n\
46 action.buy|asks credential.code|asks\n\
28 action.buy|asks firm.shop|claims\n\
82 action.buy|asks money.amount|claims\n\
10 action.buy|asks money.unusual-means|claims\n\
14 action.buy|asks person.buyer|claims\n\
-9 action.buy|asks person.family|claims\n\
9 action.buy|asks threat.arrest|threatens\n\
13 action.buy|asks threat.block|threatens\n\
15 action.buy|asks threat.deadline|threatens\n\
-42 action.buy|claims\n\
-17 action.buy|claims action.keep-secret|asks\n\
-16 action.buy|claims action.pay|asks\n\
11 action.buy|claims action.transfer|asks\n\
13 action.buy|claims action.transfer|claims\n\
9 action.buy|claims action.update|claims\n\
8 action.buy|claims claim.all-money|claims\n\
-22 action.buy|claims claim.cannot-meet|claims\n\
9 action.buy|claims claim.case|claims\n\
-10 action.buy|claims claim.fee|claims\n\
8 action.buy|claims claim.investment|claims\n\
15 action.buy|claims claim.not-you|claims\n\
-8 action.buy|claims claim.prize|claims\n\
-13 action.buy|claims claim.reassurance|claims\n\
-12 action.buy|claims claim.unusual-activity|claims\n\
-13 action.buy|claims credential.card|asks\n\
-14 action.buy|claims credential.card|claims\n\
-9 action.buy|claims credential.mitid|claims\n\
-16 action.buy|claims credential.one-time-code|claims\n\
46 action.buy|claims firm.bank|claims\n\
10 action.buy|claims firm.payment|claims\n\
-31 action.buy|claims money.amount|claims\n\
-13 action.buy|claims person.agent|claims\n\
-19 action.buy|claims threat.deadline|threatens\n\
-36 action.buy|live\n\
58 action.buy|reader\n\
9 action.buy|reports claim.no-checking|claims\n\
20 action.buy|speaks\n\
-21 action.call-back|advises\n\
-14 action.call-back|advises action.give|asks\n\
20 action.call-back|advises action.give|claims\n\
-12 action.call-back|advises action.install|asks\n\
-11 action.call-back|advises action.install|claims\n\
18 action.call-back|advises action.pay|asks\n\
12 action.call-back|advises action.pay|claims\n\
23 action.call-back|advises action.transfer|asks\n\
-27 action.call-back|advises authority.police|claims\n\
-9 action.call-back|advises authority.state|claims\n\
-14 action.call-back|advises authority.tax|claims\n\
23 action.call-back|advises claim.deposit|claims\n\
18 action.call-back|advises claim.emergency|claims\n\
14 action.call-back|advises claim.fee|claims\n\
-13 action.call-back|advises claim.investment|claims\n\
30 action.call-back|advises claim.link|claims\n\
15 action.call-back|advises claim.parcel|claims\n\
15 action.call-back|advises claim.unpaid|claims\n\
8 action.call-back|advises claim.unusual-activity|claims\n\
-8 action.call-back|advises credential.bank-details|asks\n\
8 action.call-back|advises credential.bank-details|reports\n\
8 action.call-back|advises credential.code|advises\n\
-10 action.call-back|advises credential.cpr|claims\n\
-14 action.call-back|advises firm.support|claims\n\
24 action.call-back|advises money.amount|claims\n\
8 action.call-back|advises threat.court|threatens\n\
32 action.call-back|advises threat.deadline|threatens\n\
-71 action.call-back|asks\n\
15 action.call-back|asks action.call-back|claims\n\
-19 action.call-back|asks action.enter|asks\n\
-9 action.call-back|asks action.give|advises\n\
24 action.call-back|asks action.give|asks\n\
23 action.call-back|asks action.give|claims\n\
9 action.call-back|asks action.hand-over|asks\n\
10 action.call-back|asks action.install|asks\n\
26 action.call-back|asks action.install|claims\n\
-27 action.call-back|asks action.login|asks\n\
10 action.call-back|asks action.move-chat|asks\n\
14 action.call-back|asks action.move-chat|claims\n\
-13 action.call-back|asks action.pay|advises\n\
-9 action.call-back|asks action.pay|asks\n\
15 action.call-back|asks action.pay|claims\n\
-21 action.call-back|asks action.reply|asks\n\
9 action.call-back|asks action.stay-on-line|asks\n\
-13 action.call-back|asks action.transfer|claims\n\
11 action.call-back|asks action.update|asks\n\
-23 action.call-back|asks action.update|claims\n\
-16 action.call-back|asks authority.benefits|claims\n\
-15 action.call-back|asks authority.digital-post|claims\n\
8 action.call-back|asks authority.embassy|claims\n\
10 action.call-back|asks authority.immigration|claims\n\
-19 action.call-back|asks authority.police|claims\n\
18 action.call-back|asks authority.state|claims\n\
8 action.call-back|asks claim.broken-phone|claims\n\
11 action.call-back|asks claim.broken-phone|reports\n\
34 action.call-back|asks claim.cannot-meet|claims\n\
-14 action.call-back|asks claim.case|claims\n\
-10 action.call-back|asks claim.emergency|claims\n\
17 action.call-back|asks claim.fee|claims\n\
-11 action.call-back|asks claim.fine|claims\n\
48 action.call-back|asks claim.hacked|claims\n\
33 action.call-back|asks claim.isolation|claims\n\
-9 action.call-back|asks claim.loan|claims\n\
-9 action.call-back|asks claim.menu|claims\n\
9 action.call-back|asks claim.misused-name|claims\n\
-22 action.call-back|asks claim.new-number|claims\n\
25 action.call-back|asks claim.no-checking|claims\n\
-70 action.call-back|asks claim.not-you|claims\n\
8 action.call-back|asks claim.other-account|claims\n\
12 action.call-back|asks claim.paid-back|claims\n\
-11 action.call-back|asks claim.pick-up|claims\n\
20 action.call-back|asks claim.prize|claims\n\
-13 action.call-back|asks claim.prompt|claims\n\
-14 action.call-back|asks claim.purchase|claims\n\
-11 action.call-back|asks claim.reassurance|claims\n\
14 action.call-back|asks claim.recovery|claims\n\
10 action.call-back|asks claim.renewal|claims\n\
8 action.call-back|asks claim.safe-account|claims\n\
-10 action.call-back|asks claim.unpaid|claims\n\
-36 action.call-back|asks claim.unusual-activity|claims\n\
51 action.call-back|asks claim.virus|claims\n\
-24 action.call-back|asks claim.your-own|claims\n\
9 action.call-back|asks credential.bank-details|claims\n\
-48 action.call-back|asks credential.card|asks\n\
-19 action.call-back|asks credential.card|claims\n\
-9 action.call-back|asks credential.card|reports\n\
-14 action.call-back|asks credential.code|asks\n\
-22 action.call-back|asks credential.cpr|asks\n\
-10 action.call-back|asks credential.cpr|claims\n\
-10 action.call-back|asks credential.mitid|advises\n\
-40 action.call-back|asks credential.mitid|asks\n\
-77 action.call-back|asks credential.mitid|claims\n\
-12 action.call-back|asks credential.one-time-code|asks\n\
-21 action.call-back|asks credential.one-time-code|claims\n\
8 action.call-back|asks credential.personal-information|claims\n\
21 action.call-back|asks credential.pin|asks\n\
-39 action.call-back|asks firm.bank|claims\n\
17 action.call-back|asks firm.payment|claims\n\
11 action.call-back|asks firm.shop|claims\n\
47 action.call-back|asks firm.support|claims\n\
14 action.call-back|asks firm.toll|claims\n\
44 action.call-back|asks money.amount|claims\n\
24 action.call-back|asks money.unusual-means|claims\n\
-16 action.call-back|asks money.valuables|claims\n\
-60 action.call-back|asks person.family|claims\n\
18 action.call-back|asks threat.arrest|threatens\n\
-32 action.call-back|asks threat.block|threatens\n\
22 action.call-back|asks threat.court|threatens\n\
11 action.call-back|asks threat.deadline|reports\n\
8 action.call-back|asks threat.deportation|threatens\n\
-15 action.call-back|claims\n\
-9 action.call-back|claims action.call-back|reports\n\
21 action.call-back|claims action.click|advises\n\
-21 action.call-back|claims action.click|claims\n\
-23 action.call-back|claims action.enter|asks\n\
43 action.call-back|claims action.give|asks\n\
14 action.call-back|claims action.hand-over|asks\n\
-14 action.call-back|claims action.install|asks\n\
-21 action.call-back|claims action.login|asks\n\
16 action.call-back|claims action.move-chat|asks\n\
19 action.call-back|claims action.move-chat|claims\n\
12 action.call-back|claims action.pay|claims\n\
-19 action.call-back|claims action.press-key|claims\n\
14 action.call-back|claims action.reply|asks\n\
23 action.call-back|claims action.stay-on-line|asks\n\
37 action.call-back|claims action.transfer|asks\n\
10 action.call-back|claims action.transfer|claims\n\
-10 action.call-back|claims action.transfer|reports\n\
13 action.call-back|claims action.update|claims\n\
10 action.call-back|claims action.withdraw|asks\n\
9 action.call-back|claims action.withdraw|claims\n\
-10 action.call-back|claims action.withdraw|reports\n\
-28 action.call-back|claims authority.benefits|claims\n\
8 action.call-back|claims authority.customs|claims\n\
-15 action.call-back|claims authority.digital-post|claims\n\
-16 action.call-back|claims authority.embassy|claims\n\
14 action.call-back|claims authority.immigration|claims\n\
9 action.call-back|claims authority.ministry|claims\n\
8 action.call-back|claims authority.police|claims\n\
-11 action.call-back|claims authority.police|reports\n\
-8 action.call-back|claims claim.abroad|claims\n\
9 action.call-back|claims claim.broken-phone|claims\n\
26 action.call-back|claims claim.cannot-meet|claims\n\
-10 action.call-back|claims claim.case|claims\n\
11 action.call-back|claims claim.deposit|claims\n\
16 action.call-back|claims claim.easy-money|claims\n\
35 action.call-back|claims claim.emergency|claims\n\
27 action.call-back|claims claim.fine|claims\n\
20 action.call-back|claims claim.hacked|claims\n\
51 action.call-back|claims claim.isolation|claims\n\
16 action.call-back|claims claim.loan|claims\n\
-24 action.call-back|claims claim.menu|claims\n\
-27 action.call-back|claims claim.new-number|claims\n\
22 action.call-back|claims claim.no-checking|claims\n\
14 action.call-back|claims claim.not-you|claims\n\
35 action.call-back|claims claim.other-account|claims\n\
19 action.call-back|claims claim.paid-back|claims\n\
15 action.call-back|claims claim.parcel|claims\n\
-23 action.call-back|claims claim.prize|claims\n\
-45 action.call-back|claims claim.prompt|claims\n\
14 action.call-back|claims claim.reassurance|claims\n\
-12 action.call-back|claims claim.recovery|claims\n\
-16 action.call-back|claims claim.refund|claims\n\
10 action.call-back|claims claim.renewal|claims\n\
14 action.call-back|claims claim.residence|claims\n\
12 action.call-back|claims claim.robot|claims\n\
16 action.call-back|claims claim.safe-account|claims\n\
20 action.call-back|claims claim.unpaid|claims\n\
21 action.call-back|claims claim.unusual-activity|claims\n\
21 action.call-back|claims claim.unusual-activity|reports\n\
-11 action.call-back|claims claim.virus|claims\n\
-11 action.call-back|claims claim.your-own|claims\n\
9 action.call-back|claims credential.bank-details|asks\n\
-9 action.call-back|claims credential.card|reports\n\
-19 action.call-back|claims credential.code|asks\n\
-22 action.call-back|claims credential.code|claims\n\
-12 action.call-back|claims credential.cpr|claims\n\
-8 action.call-back|claims credential.cpr|reports\n\
-9 action.call-back|claims credential.id-document|asks\n\
22 action.call-back|claims credential.id-document|claims\n\
20 action.call-back|claims credential.mitid|asks\n\
-19 action.call-back|claims credential.mitid|claims\n\
-11 action.call-back|claims credential.mitid|reports\n\
-18 action.call-back|claims credential.one-time-code|asks\n\
23 action.call-back|claims credential.one-time-code|claims\n\
13 action.call-back|claims credential.password|asks\n\
-11 action.call-back|claims credential.personal-information|claims\n\
11 action.call-back|claims credential.pin|asks\n\
23 action.call-back|claims firm.bank|claims\n\
54 action.call-back|claims firm.payment|claims\n\
13 action.call-back|claims firm.shop|claims\n\
-18 action.call-back|claims firm.support|claims\n\
71 action.call-back|claims money.amount|claims\n\
19 action.call-back|claims money.unusual-means|claims\n\
20 action.call-back|claims person.agent|claims\n\
8 action.call-back|claims threat.arrest|threatens\n\
-8 action.call-back|claims threat.block|reports\n\
24 action.call-back|claims threat.court|threatens\n\
13 action.call-back|claims threat.cutoff|threatens\n\
53 action.call-back|claims threat.deadline|threatens\n\
-19 action.call-back|denies\n\
-101 action.call-back|live\n\
-195 action.call-back|reader\n\
-36 action.call-back|reports\n\
9 action.call-back|reports action.click|asks\n\
-8 action.call-back|reports action.give|reports\n\
-11 action.call-back|reports action.pay|asks\n\
-10 action.call-back|reports action.pay|reports\n\
14 action.call-back|reports action.press-key|asks\n\
-11 action.call-back|reports action.update|claims\n\
-27 action.call-back|reports authority.police|claims\n\
11 action.call-back|reports claim.case|claims\n\
-11 action.call-back|reports claim.new-number|claims\n\
12 action.call-back|reports claim.purchase|claims\n\
9 action.call-back|reports claim.unusual-activity|reports\n\
-9 action.call-back|reports credential.bank-details|reports\n\
-8 action.call-back|reports credential.card|asks\n\
-8 action.call-back|reports credential.card|claims\n\
-14 action.call-back|reports credential.code|asks\n\
-8 action.call-back|reports credential.code|reports\n\
25 action.call-back|reports credential.cpr|claims\n\
-9 action.call-back|reports firm.bank|reports\n\
-14 action.call-back|reports person.agent|claims\n\
8 action.call-back|reports threat.arrest|threatens\n\
9 action.call-back|reports threat.deadline|reports\n\
35 action.click|advises\n\
13 action.click|advises action.give|advises\n\
10 action.click|advises action.give|asks\n\
-8 action.click|advises action.give|claims\n\
9 action.click|advises claim.crime|claims\n\
10 action.click|advises credential.card|claims\n\
11 action.click|advises credential.one-time-code|asks\n\
37 action.click|advises credential.one-time-code|claims\n\
28 action.click|advises firm.bank|claims\n\
8 action.click|advises money.amount|claims\n\
-12 action.click|asks\n\
14 action.click|asks action.click|claims\n\
-38 action.click|asks action.enter|claims\n\
31 action.click|asks action.give|asks\n\
15 action.click|asks action.install|asks\n\
25 action.click|asks action.install|claims\n\
17 action.click|asks action.keep-secret|asks\n\
41 action.click|asks action.login|asks\n\
-14 action.click|asks action.login|claims\n\
40 action.click|asks action.pay|asks\n\
8 action.click|asks action.stay-on-line|asks\n\
12 action.click|asks action.transfer|claims\n\
14 action.click|asks action.update|asks\n\
-8 action.click|asks action.withdraw|asks\n\
-8 action.click|asks authority.digital-post|claims\n\
15 action.click|asks claim.all-money|claims\n\
20 action.click|asks claim.already-paid|claims\n\
12 action.click|asks claim.case|claims\n\
11 action.click|asks claim.deposit|claims\n\
-12 action.click|asks claim.easy-money|claims\n\
30 action.click|asks claim.fee|claims\n\
9 action.click|asks claim.investment|claims\n\
35 action.click|asks claim.isolation|claims\n\
70 action.click|asks claim.link|claims\n\
-17 action.click|asks claim.misused-name|claims\n\
-41 action.click|asks claim.parcel|claims\n\
28 action.click|asks claim.prize|claims\n\
-37 action.click|asks claim.prompt|claims\n\
-8 action.click|asks claim.purchase|claims\n\
11 action.click|asks claim.recovery|claims\n\
22 action.click|asks claim.refund|claims\n\
34 action.click|asks claim.renewal|claims\n\
21 action.click|asks claim.unpaid|claims\n\
-13 action.click|asks claim.unusual-activity|claims\n\
19 action.click|asks claim.virus|claims\n\
20 action.click|asks credential.bank-details|asks\n\
-31 action.click|asks credential.card|claims\n\
-8 action.click|asks credential.code|claims\n\
21 action.click|asks credential.cpr|asks\n\
12 action.click|asks credential.cpr|claims\n\
12 action.click|asks credential.mitid|claims\n\
20 action.click|asks credential.nemid|asks\n\
-23 action.click|asks credential.password|claims\n\
-26 action.click|asks credential.personal-information|asks\n\
11 action.click|asks credential.personal-information|claims\n\
-9 action.click|asks credential.pin|claims\n\
-22 action.click|asks firm.courier|claims\n\
11 action.click|asks firm.payment|claims\n\
9 action.click|asks firm.shop|claims\n\
9 action.click|asks firm.toll|claims\n\
-14 action.click|asks money.amount|claims\n\
-17 action.click|asks person.agent|claims\n\
10 action.click|asks person.landlord|claims\n\
19 action.click|asks threat.arrest|threatens\n\
16 action.click|asks threat.court|threatens\n\
-14 action.click|asks threat.deadline|threatens\n\
8 action.click|asks threat.exposure|threatens\n\
14 action.click|claims action.enter|claims\n\
-41 action.click|claims action.give|asks\n\
-8 action.click|claims action.give|claims\n\
-15 action.click|claims action.install|asks\n\
12 action.click|claims action.install|claims\n\
44 action.click|claims action.login|asks\n\
11 action.click|claims action.pay|asks\n\
8 action.click|claims action.pay|claims\n\
-26 action.click|claims action.reply|asks\n\
10 action.click|claims action.transfer|claims\n\
-8 action.click|claims action.update|claims\n\
-10 action.click|claims authority.benefits|claims\n\
-16 action.click|claims authority.municipality|claims\n\
19 action.click|claims authority.police|claims\n\
11 action.click|claims authority.tax|claims\n\
17 action.click|claims claim.already-paid|claims\n\
8 action.click|claims claim.crime|claims\n\
8 action.click|claims claim.fee|claims\n\
17 action.click|claims claim.investment|claims\n\
45 action.click|claims claim.link|claims\n\
-21 action.click|claims claim.prize|claims\n\
-16 action.click|claims claim.prompt|claims\n\
13 action.click|claims claim.reassurance|claims\n\
10 action.click|claims claim.safe-account|claims\n\
8 action.click|claims claim.unpaid|claims\n\
13 action.click|claims claim.virus|claims\n\
-9 action.click|claims claim.your-own|claims\n\
9 action.click|claims credential.bank-details|asks\n\
-29 action.click|claims credential.card|asks\n\
8 action.click|claims credential.card|claims\n\
-15 action.click|claims credential.cpr|asks\n\
-16 action.click|claims credential.id-document|claims\n\
-17 action.click|claims credential.mitid|claims\n\
11 action.click|claims credential.one-time-code|claims\n\
-18 action.click|claims firm.courier|claims\n\
13 action.click|claims firm.support|claims\n\
-8 action.click|claims money.amount|claims\n\
8 action.click|claims money.valuables|claims\n\
-23 action.click|claims person.agent|claims\n\
-8 action.click|claims threat.arrest|threatens\n\
13 action.click|claims threat.court|threatens\n\
18 action.click|claims threat.deadline|threatens\n\
11 action.click|claims threat.exposure|threatens\n\
-26 action.click|live\n\
29 action.click|reader\n\
14 action.click|reports\n\
11 action.click|reports action.transfer|asks\n\
10 action.click|reports firm.bank|claims\n\
-38 action.click|speaks\n\
49 action.crypto|asks\n\
15 action.crypto|asks action.give|asks\n\
10 action.crypto|asks action.keep-secret|asks\n\
12 action.crypto|asks action.pay|asks\n\
10 action.crypto|asks action.pay|claims\n\
16 action.crypto|asks action.transfer|asks\n\
8 action.crypto|asks authority.immigration|claims\n\
18 action.crypto|asks authority.police|claims\n\
10 action.crypto|asks claim.case|claims\n\
8 action.crypto|asks claim.easy-money|claims\n\
11 action.crypto|asks claim.fine|claims\n\
12 action.crypto|asks claim.parcel|claims\n\
14 action.crypto|asks claim.pick-up|claims\n\
11 action.crypto|asks claim.watched|claims\n\
8 action.crypto|asks credential.password|claims\n\
17 action.crypto|asks firm.bank|claims\n\
35 action.crypto|asks money.amount|claims\n\
9 action.crypto|asks money.unusual-means|claims\n\
17 action.crypto|asks money.valuables|claims\n\
28 action.crypto|asks threat.deadline|threatens\n\
10 action.crypto|asks threat.exposure|threatens\n\
186 action.crypto|claims\n\
9 action.crypto|claims action.enter|asks\n\
49 action.crypto|claims action.give|asks\n\
46 action.crypto|claims action.give|claims\n\
25 action.crypto|claims action.move-chat|claims\n\
51 action.crypto|claims action.pay|asks\n\
32 action.crypto|claims action.pay|claims\n\
15 action.crypto|claims action.reply|asks\n\
41 action.crypto|claims action.transfer|asks\n\
25 action.crypto|claims action.update|claims\n\
8 action.crypto|claims action.update|reports\n\
8 action.crypto|claims action.withdraw|claims\n\
8 action.crypto|claims authority.europol|claims\n\
21 action.crypto|claims authority.police|claims\n\
-8 action.crypto|claims authority.tax|claims\n\
15 action.crypto|claims claim.all-money|claims\n\
11 action.crypto|claims claim.deposit|claims\n\
28 action.crypto|claims claim.easy-money|claims\n\
53 action.crypto|claims claim.fee|claims\n\
9 action.crypto|claims claim.investment|claims\n\
9 action.crypto|claims claim.investment|reports\n\
19 action.crypto|claims claim.job|claims\n\
13 action.crypto|claims claim.link|claims\n\
8 action.crypto|claims claim.misused-name|claims\n\
8 action.crypto|claims claim.mule|claims\n\
30 action.crypto|claims claim.paid-back|claims\n\
26 action.crypto|claims claim.prompt|claims\n\
21 action.crypto|claims claim.purchase|claims\n\
63 action.crypto|claims claim.recovery|claims\n\
22 action.crypto|claims claim.refund|claims\n\
10 action.crypto|claims claim.unusual-activity|claims\n\
11 action.crypto|claims claim.virus|claims\n\
15 action.crypto|claims claim.watched|claims\n\
-9 action.crypto|claims credential.bank-details|advises\n\
8 action.crypto|claims credential.bank-details|asks\n\
11 action.crypto|claims credential.code|asks\n\
14 action.crypto|claims credential.one-time-code|claims\n\
9 action.crypto|claims credential.password|asks\n\
9 action.crypto|claims credential.personal-information|asks\n\
25 action.crypto|claims firm.bank|claims\n\
114 action.crypto|claims money.amount|claims\n\
95 action.crypto|claims money.unusual-means|claims\n\
31 action.crypto|claims money.valuables|claims\n\
17 action.crypto|claims person.adviser|claims\n\
51 action.crypto|claims person.family|claims\n\
9 action.crypto|claims threat.block|threatens\n\
33 action.crypto|claims threat.deadline|threatens\n\
13 action.crypto|claims threat.exposure|threatens\n\
233 action.crypto|live\n\
156 action.crypto|reader\n\
24 action.crypto|speaks\n\
28 action.enter|advises\n\
15 action.enter|advises action.give|claims\n\
-12 action.enter|advises action.pay|asks\n\
-8 action.enter|advises action.pay|claims\n\
14 action.enter|advises action.transfer|asks\n\
8 action.enter|advises action.transfer|claims\n\
32 action.enter|advises action.update|advises\n\
10 action.enter|advises claim.fine|claims\n\
-8 action.enter|advises claim.link|claims\n\
19 action.enter|advises claim.renewal|claims\n\
20 action.enter|advises credential.card|advises\n\
24 action.enter|advises credential.mitid|claims\n\
21 action.enter|advises firm.bank|claims\n\
8 action.enter|advises money.valuables|claims\n\
12 action.enter|advises threat.block|threatens\n\
-42 action.enter|asks\n\
-10 action.enter|asks action.enter|claims\n\
12 action.enter|asks action.gift-card|claims\n\
-17 action.enter|asks action.give|advises\n\
-39 action.enter|asks action.give|asks\n\
27 action.enter|asks action.give|claims\n\
10 action.enter|asks action.give|denies\n\
12 action.enter|asks action.give|reports\n\
32 action.enter|asks action.install|asks\n\
18 action.enter|asks action.install|claims\n\
9 action.enter|asks action.login|advises\n\
-31 action.enter|asks action.login|asks\n\
-18 action.enter|asks action.login|claims\n\
-47 action.enter|asks action.pay|asks\n\
-16 action.enter|asks action.pay|claims\n\
18 action.enter|asks action.press-key|asks\n\
9 action.enter|asks action.press-key|claims\n\
-12 action.enter|asks action.reply|asks\n\
20 action.enter|asks action.scan|asks\n\
10 action.enter|asks action.transfer|asks\n\
12 action.enter|asks action.update|advises\n\
14 action.enter|asks action.update|asks\n\
12 action.enter|asks action.update|claims\n\
14 action.enter|asks action.withdraw|asks\n\
11 action.enter|asks authority.court|claims\n\
-10 action.enter|asks authority.customs|claims\n\
10 action.enter|asks authority.embassy|claims\n\
-12 action.enter|asks authority.police|claims\n\
29 action.enter|asks authority.tax|claims\n\
28 action.enter|asks claim.all-money|claims\n\
38 action.enter|asks claim.already-paid|claims\n\
-14 action.enter|asks claim.case|claims\n\
-15 action.enter|asks claim.crime|claims\n\
8 action.enter|asks claim.easy-money|claims\n\
-18 action.enter|asks claim.emergency|claims\n\
-10 action.enter|asks claim.fine|claims\n\
22 action.enter|asks claim.link|claims\n\
11 action.enter|asks claim.loan|claims\n\
-13 action.enter|asks claim.new-number|claims\n\
10 action.enter|asks claim.not-you|claims\n\
15 action.enter|asks claim.parcel|claims\n\
10 action.enter|asks claim.pick-up|claims\n\
-20 action.enter|asks claim.prompt|claims\n\
-25 action.enter|asks claim.purchase|claims\n\
12 action.enter|asks claim.reassurance|claims\n\
40 action.enter|asks claim.refund|claims\n\
10 action.enter|asks claim.renewal|claims\n\
20 action.enter|asks claim.virus|claims\n\
14 action.enter|asks credential.balance|asks\n\
-16 action.enter|asks credential.bank-details|asks\n\
-12 action.enter|asks credential.bank-details|claims\n\
71 action.enter|asks credential.card|asks\n\
22 action.enter|asks credential.card|claims\n\
16 action.enter|asks credential.code|advises\n\
-15 action.enter|asks credential.code|asks\n\
-34 action.enter|asks credential.code|claims\n\
8 action.enter|asks credential.code|denies\n\
23 action.enter|asks credential.cpr|asks\n\
18 action.enter|asks credential.mitid|asks\n\
-34 action.enter|asks credential.mitid|claims\n\
8 action.enter|asks credential.nemid|claims\n\
-19 action.enter|asks credential.one-time-code|asks\n\
-15 action.enter|asks credential.one-time-code|claims\n\
16 action.enter|asks credential.password|asks\n\
-22 action.enter|asks credential.password|claims\n\
8 action.enter|asks credential.personal-information|claims\n\
17 action.enter|asks credential.pin|asks\n\
-19 action.enter|asks credential.pin|claims\n\
-8 action.enter|asks credential.pin|denies\n\
50 action.enter|asks firm.bank|claims\n\
32 action.enter|asks firm.courier|claims\n\
11 action.enter|asks firm.payment|claims\n\
17 action.enter|asks firm.shop|claims\n\
16 action.enter|asks firm.support|claims\n\
11 action.enter|asks firm.telecom|claims\n\
9 action.enter|asks firm.toll|claims\n\
65 action.enter|asks money.amount|claims\n\
9 action.enter|asks money.unusual-means|claims\n\
39 action.enter|asks money.valuables|claims\n\
-8 action.enter|asks person.agent|claims\n\
26 action.enter|asks person.buyer|claims\n\
-16 action.enter|asks person.family|claims\n\
-17 action.enter|asks person.recruiter|claims\n\
10 action.enter|asks threat.arrest|threatens\n\
25 action.enter|asks threat.deadline|threatens\n\
8 action.enter|asks threat.deportation|threatens\n\
-21 action.enter|claims action.give|asks\n\
19 action.enter|claims action.give|claims\n\
9 action.enter|claims action.keep-secret|asks\n\
12 action.enter|claims action.keep-secret|claims\n\
-9 action.enter|claims action.login|asks\n\
20 action.enter|claims action.move-chat|claims\n\
-13 action.enter|claims action.pay|asks\n\
11 action.enter|claims action.pay|claims\n\
9 action.enter|claims action.press-key|asks\n\
-13 action.enter|claims authority.tax|claims\n\
13 action.enter|claims claim.cannot-meet|claims\n\
-9 action.enter|claims claim.crime|claims\n\
-15 action.enter|claims claim.fee|claims\n\
8 action.enter|claims claim.fine|claims\n\
9 action.enter|claims claim.investment|claims\n\
-9 action.enter|claims claim.job|claims\n\
-10 action.enter|claims claim.link|claims\n\
-13 action.enter|claims claim.misused-name|claims\n\
-21 action.enter|claims claim.prompt|claims\n\
9 action.enter|claims claim.reassurance|claims\n\
8 action.enter|claims claim.renewal|claims\n\
9 action.enter|claims claim.unusual-activity|claims\n\
9 action.enter|claims claim.your-own|claims\n\
13 action.enter|claims credential.bank-details|claims\n\
13 action.enter|claims credential.card|asks\n\
30 action.enter|claims credential.card|claims\n\
11 action.enter|claims credential.code|claims\n\
-10 action.enter|claims credential.id-document|asks\n\
11 action.enter|claims credential.mitid|asks\n\
20 action.enter|claims credential.one-time-code|claims\n\
-13 action.enter|claims credential.password|claims\n\
-14 action.enter|claims credential.personal-information|asks\n\
8 action.enter|claims firm.bank|claims\n\
-8 action.enter|claims firm.shop|claims\n\
28 action.enter|claims money.amount|claims\n\
10 action.enter|claims money.unusual-means|claims\n\
11 action.enter|claims person.buyer|claims\n\
31 action.enter|claims person.family|claims\n\
14 action.enter|claims threat.arrest|threatens\n\
15 action.enter|claims threat.block|threatens\n\
10 action.enter|claims threat.deadline|threatens\n\
-10 action.enter|denies\n\
-11 action.enter|denies action.give|asks\n\
-9 action.enter|denies action.give|claims\n\
-9 action.enter|denies credential.pin|claims\n\
-40 action.enter|live\n\
61 action.enter|reader\n\
8 action.enter|reports action.give|asks\n\
8 action.enter|reports action.give|claims\n\
-9 action.enter|reports authority.police|claims\n\
9 action.enter|reports claim.link|reports\n\
9 action.enter|reports claim.prize|reports\n\
8 action.enter|reports claim.reassurance|claims\n\
9 action.enter|reports credential.balance|reports\n\
8 action.enter|reports money.amount|claims\n\
8 action.enter|reports money.valuables|claims\n\
9 action.enter|reports money.valuables|reports\n\
8 action.enter|reports threat.deadline|threatens\n\
-45 action.enter|speaks\n\
-20 action.gift-card|advises\n\
-17 action.gift-card|advises authority.tax|claims\n\
-17 action.gift-card|advises firm.support|claims\n\
84 action.gift-card|asks\n\
16 action.gift-card|asks action.gift-card|claims\n\
76 action.gift-card|asks action.give|asks\n\
8 action.gift-card|asks action.keep-secret|claims\n\
9 action.gift-card|asks action.stay-on-line|asks\n\
8 action.gift-card|asks action.transfer|asks\n\
12 action.gift-card|asks claim.cannot-meet|claims\n\
11 action.gift-card|asks claim.emergency|claims\n\
11 action.gift-card|asks claim.paid-back|claims\n\
8 action.gift-card|asks claim.prize|claims\n\
8 action.gift-card|asks claim.purchase|claims\n\
11 action.gift-card|asks claim.refund|claims\n\
40 action.gift-card|asks credential.code|asks\n\
14 action.gift-card|asks credential.code|claims\n\
13 action.gift-card|asks firm.bank|claims\n\
11 action.gift-card|asks firm.shop|claims\n\
63 action.gift-card|asks money.amount|claims\n\
33 action.gift-card|asks money.unusual-means|claims\n\
15 action.gift-card|asks money.valuables|claims\n\
15 action.gift-card|asks person.family|claims\n\
8 action.gift-card|asks threat.arrest|threatens\n\
11 action.gift-card|asks threat.block|threatens\n\
11 action.gift-card|asks threat.deadline|threatens\n\
55 action.gift-card|claims\n\
51 action.gift-card|claims action.give|asks\n\
15 action.gift-card|claims action.give|claims\n\
8 action.gift-card|claims action.install|asks\n\
11 action.gift-card|claims action.pay|asks\n\
10 action.gift-card|claims action.pay|claims\n\
12 action.gift-card|claims action.update|claims\n\
26 action.gift-card|claims authority.police|claims\n\
10 action.gift-card|claims claim.all-money|claims\n\
9 action.gift-card|claims claim.case|claims\n\
9 action.gift-card|claims claim.paid-back|claims\n\
11 action.gift-card|claims claim.prize|claims\n\
8 action.gift-card|claims claim.residence|claims\n\
37 action.gift-card|claims credential.code|asks\n\
11 action.gift-card|claims firm.shop|claims\n\
8 action.gift-card|claims firm.support|claims\n\
37 action.gift-card|claims money.amount|claims\n\
32 action.gift-card|claims money.unusual-means|claims\n\
10 action.gift-card|claims person.family|claims\n\
30 action.gift-card|claims threat.deadline|threatens\n\
124 action.gift-card|live\n\
43 action.gift-card|reader\n\
-52 action.give|advises\n\
-37 action.give|advises action.give|asks\n\
-8 action.give|advises action.give|reports\n\
-11 action.give|advises action.keep-secret|asks\n\
-12 action.give|advises action.login|claims\n\
-14 action.give|advises action.pay|advises\n\
-23 action.give|advises action.pay|claims\n\
21 action.give|advises action.transfer|asks\n\
33 action.give|advises action.transfer|claims\n\
8 action.give|advises action.update|asks\n\
-15 action.give|advises action.withdraw|claims\n\
-33 action.give|advises authority.benefits|claims\n\
-11 action.give|advises authority.court|claims\n\
-8 action.give|advises authority.municipality|claims\n\
-9 action.give|advises authority.tax|claims\n\
9 action.give|advises claim.abroad|claims\n\
-8 action.give|advises claim.all-money|claims\n\
16 action.give|advises claim.already-paid|claims\n\
17 action.give|advises claim.deposit|claims\n\
9 action.give|advises claim.emergency|claims\n\
-25 action.give|advises claim.fee|claims\n\
14 action.give|advises claim.link|claims\n\
24 action.give|advises claim.other-account|claims\n\
8 action.give|advises claim.parcel|claims\n\
24 action.give|advises claim.prompt|claims\n\
11 action.give|advises claim.purchase|claims\n\
9 action.give|advises claim.reassurance|claims\n\
-13 action.give|advises claim.recovery|claims\n\
-27 action.give|advises claim.refund|claims\n\
14 action.give|advises claim.renewal|claims\n\
19 action.give|advises claim.unpaid|claims\n\
8 action.give|advises credential.balance|asks\n\
-21 action.give|advises credential.bank-details|asks\n\
-8 action.give|advises credential.id-document|asks\n\
15 action.give|advises credential.mitid|advises\n\
14 action.give|advises credential.mitid|asks\n\
8 action.give|advises credential.one-time-code|asks\n\
-9 action.give|advises credential.password|advises\n\
9 action.give|advises credential.password|asks\n\
-10 action.give|advises credential.pin|claims\n\
-13 action.give|advises firm.bank|claims\n\
25 action.give|advises firm.courier|claims\n\
20 action.give|advises firm.payment|claims\n\
9 action.give|advises firm.shop|claims\n\
10 action.give|advises money.amount|claims\n\
8 action.give|advises person.agent|claims\n\
11 action.give|advises person.landlord|claims\n\
23 action.give|advises threat.block|threatens\n\
-11 action.give|advises threat.court|threatens\n\
74 action.give|advises threat.deadline|threatens\n\
-36 action.give|asks\n\
34 action.give|asks action.give|claims\n\
-30 action.give|asks action.give|denies\n\
-11 action.give|asks action.give|reports\n\
-17 action.give|asks action.hand-over|advises\n\
-15 action.give|asks action.hand-over|claims\n\
8 action.give|asks action.install|asks\n\
19 action.give|asks action.install|claims\n\
16 action.give|asks action.install|reports\n\
64 action.give|asks action.keep-secret|asks\n\
14 action.give|asks action.keep-secret|claims\n\
-21 action.give|asks action.login|asks\n\
36 action.give|asks action.login|claims\n\
40 action.give|asks action.move-chat|asks\n\
55 action.give|asks action.move-chat|claims\n\
61 action.give|asks action.pay|asks\n\
-67 action.give|asks action.pay|claims\n\
11 action.give|asks action.pay|reports\n\
10 action.give|asks action.press-key|asks\n\
27 action.give|asks action.reply|asks\n\
11 action.give|asks action.reply|claims\n\
36 action.give|asks action.stay-on-line|asks\n\
13 action.give|asks action.stay-on-line|claims\n\
49 action.give|asks action.transfer|asks\n\
-31 action.give|asks action.transfer|claims\n\
-29 action.give|asks action.transfer|reports\n\
-19 action.give|asks action.update|advises\n\
36 action.give|asks action.update|asks\n\
26 action.give|asks action.withdraw|asks\n\
38 action.give|asks authority.court|claims\n\
-15 action.give|asks authority.customs|claims\n\
-32 action.give|asks authority.digital-post|claims\n\
31 action.give|asks authority.europol|claims\n\
17 action.give|asks authority.immigration|claims\n\
9 action.give|asks authority.ministry|claims\n\
-8 action.give|asks authority.municipality|claims\n\
20 action.give|asks authority.nsk|claims\n\
27 action.give|asks authority.police|claims\n\
-19 action.give|asks authority.police|reports\n\
-10 action.give|asks authority.state|claims\n\
30 action.give|asks authority.tax|claims\n\
28 action.give|asks claim.abroad|claims\n\
19 action.give|asks claim.all-money|claims\n\
9 action.give|asks claim.all-money|reports\n\
40 action.give|asks claim.already-paid|claims\n\
13 action.give|asks claim.broken-phone|claims\n\
65 action.give|asks claim.cannot-meet|claims\n\
31 action.give|asks claim.case|claims\n\
8 action.give|asks claim.case|reports\n\
-21 action.give|asks claim.crime|claims\n\
-11 action.give|asks claim.deposit|claims\n\
76 action.give|asks claim.easy-money|claims\n\
-26 action.give|asks claim.fee|claims\n\
26 action.give|asks claim.hacked|claims\n\
24 action.give|asks claim.investment|claims\n\
47 action.give|asks claim.isolation|claims\n\
19 action.give|asks claim.link|claims\n\
-13 action.give|asks claim.link|denies\n\
14 action.give|asks claim.link|reports\n\
18 action.give|asks claim.loan|claims\n\
-16 action.give|asks claim.menu|claims\n\
18 action.give|asks claim.misused-name|claims\n\
61 action.give|asks claim.mule|claims\n\
16 action.give|asks claim.new-number|claims\n\
66 action.give|asks claim.no-checking|claims\n\
88 action.give|asks claim.other-account|claims\n\
20 action.give|asks claim.paid-back|claims\n\
-20 action.give|asks claim.parcel|claims\n\
33 action.give|asks claim.prize|claims\n\
-28 action.give|asks claim.prompt|claims\n\
-10 action.give|asks claim.prompt|reports\n\
74 action.give|asks claim.reassurance|claims\n\
34 action.give|asks claim.recovery|claims\n\
34 action.give|asks claim.refund|claims\n\
62 action.give|asks claim.renewal|claims\n\
25 action.give|asks claim.residence|claims\n\
-10 action.give|asks claim.residence|reports\n\
8 action.give|asks claim.robot|claims\n\
43 action.give|asks claim.safe-account|claims\n\
69 action.give|asks claim.sent-by-mistake|claims\n\
-29 action.give|asks claim.unpaid|claims\n\
54 action.give|asks claim.unusual-activity|claims\n\
9 action.give|asks claim.unusual-activity|reports\n\
10 action.give|asks claim.virus|claims\n\
-52 action.give|asks claim.your-own|claims\n\
-59 action.give|asks credential.bank-details|asks\n\
189 action.give|asks credential.card|asks\n\
27 action.give|asks credential.card|claims\n\
8 action.give|asks credential.card|denies\n\
-13 action.give|asks credential.card|reports\n\
67 action.give|asks credential.code|asks\n\
8 action.give|asks credential.code|claims\n\
-19 action.give|asks credential.code|denies\n\
16 action.give|asks credential.code|reports\n\
45 action.give|asks credential.cpr|asks\n\
-8 action.give|asks credential.cpr|claims\n\
-9 action.give|asks credential.cpr|reports\n\
14 action.give|asks credential.id-document|asks\n\
8 action.give|asks credential.id-document|claims\n\
107 action.give|asks credential.mitid|asks\n\
23 action.give|asks credential.mitid|reports\n\
22 action.give|asks credential.nemid|asks\n\
29 action.give|asks credential.nemid|claims\n\
227 action.give|asks credential.one-time-code|asks\n\
44 action.give|asks credential.one-time-code|claims\n\
62 action.give|asks credential.password|asks\n\
-31 action.give|asks credential.password|claims\n\
9 action.give|asks credential.password|reports\n\
-55 action.give|asks credential.personal-information|asks\n\
16 action.give|asks credential.personal-information|claims\n\
40 action.give|asks credential.pin|asks\n\
-27 action.give|asks credential.pin|claims\n\
14 action.give|asks firm.bank|claims\n\
-10 action.give|asks firm.bank|reports\n\
8 action.give|asks firm.courier|claims\n\
83 action.give|asks firm.payment|claims\n\
44 action.give|asks firm.shop|claims\n\
15 action.give|asks firm.streaming|claims\n\
30 action.give|asks firm.support|claims\n\
28 action.give|asks firm.telecom|claims\n\
97 action.give|asks money.amount|claims\n\
20 action.give|asks money.amount|denies\n\
16 action.give|asks money.amount|reports\n\
82 action.give|asks money.unusual-means|claims\n\
27 action.give|asks money.valuables|claims\n\
32 action.give|asks person.agent|claims\n\
44 action.give|asks person.buyer|claims\n\
9 action.give|asks person.buyer|reports\n\
63 action.give|asks person.family|claims\n\
-9 action.give|asks person.landlord|claims\n\
-41 action.give|asks person.recruiter|claims\n\
-13 action.give|asks threat.arrest|threatens\n\
-21 action.give|asks threat.block|reports\n\
112 action.give|asks threat.block|threatens\n\
32 action.give|asks threat.court|threatens\n\
-17 action.give|asks threat.deadline|reports\n\
47 action.give|asks threat.deadline|threatens\n\
18 action.give|asks threat.debt|threatens\n\
32 action.give|asks threat.deportation|threatens\n\
30 action.give|asks threat.exposure|threatens\n\
42 action.give|claims\n\
9 action.give|claims action.give|denies\n\
43 action.give|claims action.give|reports\n\
8 action.give|claims action.hand-over|asks\n\
20 action.give|claims action.install|asks\n\
18 action.give|claims action.install|claims\n\
9 action.give|claims action.install|reports\n\
15 action.give|claims action.keep-secret|claims\n\
-13 action.give|claims action.keep-secret|reports\n\
18 action.give|claims action.login|advises\n\
14 action.give|claims action.move-chat|asks\n\
19 action.give|claims action.move-chat|claims\n\
-8 action.give|claims action.pay|asks\n\
125 action.give|claims action.pay|claims\n\
-14 action.give|claims action.pay|denies\n\
19 action.give|claims action.pay|reports\n\
20 action.give|claims action.press-key|claims\n\
15 action.give|claims action.reply|asks\n\
15 action.give|claims action.stay-on-line|asks\n\
10 action.give|claims action.stay-on-line|claims\n\
-12 action.give|claims action.stay-on-line|reports\n\
44 action.give|claims action.transfer|claims\n\
27 action.give|claims action.update|advises\n\
-23 action.give|claims action.update|asks\n\
41 action.give|claims action.update|claims\n\
13 action.give|claims action.withdraw|asks\n\
21 action.give|claims authority.benefits|claims\n\
15 action.give|claims authority.court|claims\n\
-9 action.give|claims authority.court|reports\n\
-23 action.give|claims authority.customs|claims\n\
-43 action.give|claims authority.digital-post|claims\n\
10 action.give|claims authority.embassy|claims\n\
22 action.give|claims authority.europol|claims\n\
16 action.give|claims authority.health|claims\n\
13 action.give|claims authority.ministry|claims\n\
-10 action.give|claims authority.municipality|claims\n\
21 action.give|claims authority.nsk|claims\n\
46 action.give|claims authority.police|claims\n\
11 action.give|claims authority.police|reports\n\
19 action.give|claims authority.prosecution|claims\n\
30 action.give|claims claim.abroad|claims\n\
33 action.give|claims claim.all-money|claims\n\
22 action.give|claims claim.already-paid|claims\n\
8 action.give|claims claim.broken-phone|claims\n\
39 action.give|claims claim.cannot-meet|claims\n\
40 action.give|claims claim.case|claims\n\
18 action.give|claims claim.crime|claims\n\
-8 action.give|claims claim.crime|reports\n\
23 action.give|claims claim.easy-money|claims\n\
-26 action.give|claims claim.fee|claims\n\
11 action.give|claims claim.hacked|claims\n\
19 action.give|claims claim.investment|claims\n\
40 action.give|claims claim.isolation|claims\n\
-41 action.give|claims claim.link|claims\n\
15 action.give|claims claim.misused-name|claims\n\
11 action.give|claims claim.mule|claims\n\
-14 action.give|claims claim.new-number|claims\n\
-19 action.give|claims claim.no-checking|claims\n\
-12 action.give|claims claim.no-checking|reports\n\
47 action.give|claims claim.other-account|claims\n\
43 action.give|claims claim.paid-back|claims\n\
40 action.give|claims claim.prize|claims\n\
11 action.give|claims claim.prize|reports\n\
-19 action.give|claims claim.prompt|claims\n\
19 action.give|claims claim.purchase|claims\n\
36 action.give|claims claim.reassurance|claims\n\
27 action.give|claims claim.refund|claims\n\
14 action.give|claims claim.residence|claims\n\
76 action.give|claims claim.safe-account|claims\n\
-8 action.give|claims claim.safe-account|reports\n\
-8 action.give|claims claim.sent-by-mistake|claims\n\
9 action.give|claims claim.unusual-activity|claims\n\
23 action.give|claims claim.virus|claims\n\
26 action.give|claims credential.balance|asks\n\
17 action.give|claims credential.balance|claims\n\
-10 action.give|claims credential.bank-details|asks\n\
61 action.give|claims credential.bank-details|claims\n\
9 action.give|claims credential.card|asks\n\
44 action.give|claims credential.card|claims\n\
8 action.give|claims credential.card|denies\n\
14 action.give|claims credential.code|claims\n\
35 action.give|claims credential.cpr|asks\n\
12 action.give|claims credential.id-document|advises\n\
13 action.give|claims credential.id-document|asks\n\
43 action.give|claims credential.id-document|claims\n\
-25 action.give|claims credential.mitid|asks\n\
39 action.give|claims credential.mitid|claims\n\
-8 action.give|claims credential.mitid|reports\n\
43 action.give|claims credential.one-time-code|asks\n\
47 action.give|claims credential.one-time-code|claims\n\
20 action.give|claims credential.one-time-code|reports\n\
30 action.give|claims credential.password|asks\n\
18 action.give|claims credential.password|claims\n\
-8 action.give|claims credential.personal-information|asks\n\
23 action.give|claims credential.personal-information|claims\n\
19 action.give|claims credential.pin|asks\n\
-8 action.give|claims credential.pin|claims\n\
59 action.give|claims firm.bank|claims\n\
14 action.give|claims firm.bank|reports\n\
-15 action.give|claims firm.courier|claims\n\
66 action.give|claims firm.payment|claims\n\
-10 action.give|claims firm.support|claims\n\
15 action.give|claims firm.utility|claims\n\
66 action.give|claims money.amount|claims\n\
11 action.give|claims money.amount|reports\n\
51 action.give|claims money.unusual-means|claims\n\
-8 action.give|claims money.valuables|reports\n\
30 action.give|claims person.family|claims\n\
-10 action.give|claims person.family|reports\n\
61 action.give|claims threat.arrest|threatens\n\
-18 action.give|claims threat.block|reports\n\
-17 action.give|claims threat.block|threatens\n\
-9 action.give|claims threat.court|reports\n\
52 action.give|claims threat.court|threatens\n\
15 action.give|claims threat.cutoff|threatens\n\
14 action.give|claims threat.deadline|reports\n\
10 action.give|claims threat.debt|threatens\n\
8 action.give|claims threat.deportation|threatens\n\
-11 action.give|denies action.login|asks\n\
-10 action.give|denies action.pay|asks\n\
-12 action.give|denies action.pay|claims\n\
11 action.give|denies action.update|claims\n\
26 action.give|denies authority.police|claims\n\
17 action.give|denies authority.police|reports\n\
16 action.give|denies claim.crime|claims\n\
19 action.give|denies claim.emergency|claims\n\
8 action.give|denies claim.unpaid|claims\n\
-14 action.give|denies claim.unusual-activity|claims\n\
17 action.give|denies credential.bank-details|claims\n\
17 action.give|denies credential.card|asks\n\
-9 action.give|denies credential.code|denies\n\
-11 action.give|denies credential.personal-information|asks\n\
10 action.give|denies credential.pin|asks\n\
-23 action.give|denies firm.bank|claims\n\
16 action.give|denies firm.bank|reports\n\
22 action.give|denies money.amount|claims\n\
9 action.give|denies money.valuables|claims\n\
9 action.give|denies person.agent|claims\n\
30 action.give|denies person.family|claims\n\
15 action.give|denies threat.arrest|threatens\n\
-8 action.give|denies threat.block|threatens\n\
17 action.give|denies threat.deadline|reports\n\
-19 action.give|live\n\
75 action.give|reader\n\
15 action.give|reports action.install|reports\n\
12 action.give|reports action.keep-secret|asks\n\
10 action.give|reports action.press-key|asks\n\
14 action.give|reports action.press-key|reports\n\
9 action.give|reports action.reply|claims\n\
-13 action.give|reports action.stay-on-line|asks\n\
17 action.give|reports action.stay-on-line|reports\n\
24 action.give|reports action.transfer|asks\n\
-8 action.give|reports action.transfer|reports\n\
9 action.give|reports action.withdraw|asks\n\
11 action.give|reports authority.benefits|claims\n\
18 action.give|reports authority.ministry|reports\n\
-12 action.give|reports authority.police|claims\n\
-15 action.give|reports authority.tax|reports\n\
-16 action.give|reports claim.all-money|claims\n\
-9 action.give|reports claim.broken-phone|claims\n\
10 action.give|reports claim.cannot-meet|claims\n\
12 action.give|reports claim.crime|claims\n\
-14 action.give|reports claim.crime|reports\n\
13 action.give|reports claim.easy-money|claims\n\
-9 action.give|reports claim.emergency|claims\n\
-12 action.give|reports claim.job|claims\n\
9 action.give|reports claim.link|reports\n\
-10 action.give|reports claim.loan|reports\n\
13 action.give|reports claim.misused-name|claims\n\
13 action.give|reports claim.misused-name|reports\n\
10 action.give|reports claim.mule|claims\n\
-11 action.give|reports claim.new-number|claims\n\
26 action.give|reports claim.paid-back|claims\n\
-14 action.give|reports claim.parcel|claims\n\
-8 action.give|reports claim.prize|claims\n\
11 action.give|reports claim.prize|reports\n\
12 action.give|reports claim.reassurance|claims\n\
19 action.give|reports claim.reassurance|reports\n\
9 action.give|reports claim.residence|claims\n\
-11 action.give|reports claim.residence|reports\n\
-8 action.give|reports claim.safe-account|reports\n\
20 action.give|reports claim.sent-by-mistake|claims\n\
18 action.give|reports claim.unusual-activity|claims\n\
21 action.give|reports credential.balance|claims\n\
24 action.give|reports credential.balance|reports\n\
17 action.give|reports credential.bank-details|claims\n\
8 action.give|reports credential.bank-details|reports\n\
-21 action.give|reports credential.card|claims\n\
20 action.give|reports credential.code|claims\n\
16 action.give|reports credential.code|reports\n\
30 action.give|reports credential.id-document|reports\n\
-9 action.give|reports credential.mitid|claims\n\
25 action.give|reports credential.mitid|reports\n\
15 action.give|reports credential.one-time-code|reports\n\
-10 action.give|reports credential.password|claims\n\
17 action.give|reports credential.personal-information|claims\n\
-52 action.give|reports firm.bank|claims\n\
16 action.give|reports firm.payment|claims\n\
11 action.give|reports money.amount|claims\n\
13 action.give|reports money.amount|reports\n\
17 action.give|reports money.unusual-means|claims\n\
11 action.give|reports money.unusual-means|reports\n\
-31 action.give|reports money.valuables|claims\n\
20 action.give|reports person.buyer|reports\n\
-20 action.give|reports person.family|claims\n\
-14 action.give|reports threat.arrest|threatens\n\
8 action.give|reports threat.block|reports\n\
20 action.give|reports threat.block|threatens\n\
12 action.give|reports threat.deadline|threatens\n\
-15 action.hand-over|advises\n\
8 action.hand-over|advises action.update|asks\n\
-14 action.hand-over|advises claim.deposit|claims\n\
8 action.hand-over|advises claim.parcel|claims\n\
14 action.hand-over|advises credential.one-time-code|asks\n\
14 action.hand-over|advises credential.one-time-code|claims\n\
8 action.hand-over|advises credential.personal-information|advises\n\
-16 action.hand-over|advises money.amount|claims\n\
45 action.hand-over|asks\n\
33 action.hand-over|asks action.hand-over|claims\n\
8 action.hand-over|asks action.pay|reports\n\
11 action.hand-over|asks action.stay-on-line|asks\n\
10 action.hand-over|asks action.transfer|claims\n\
8 action.hand-over|asks action.update|claims\n\
18 action.hand-over|asks action.withdraw|asks\n\
15 action.hand-over|asks authority.police|claims\n\
-9 action.hand-over|asks authority.tax|claims\n\
18 action.hand-over|asks claim.case|claims\n\
13 action.hand-over|asks claim.crime|claims\n\
8 action.hand-over|asks claim.easy-money|claims\n\
8 action.hand-over|asks claim.emergency|claims\n\
-13 action.hand-over|asks claim.fee|claims\n\
28 action.hand-over|asks claim.hacked|claims\n\
-9 action.hand-over|asks claim.no-checking|reports\n\
9 action.hand-over|asks claim.other-account|claims\n\
73 action.hand-over|asks claim.pick-up|claims\n\
-10 action.hand-over|asks claim.prompt|claims\n\
8 action.hand-over|asks claim.reassurance|claims\n\
8 action.hand-over|asks claim.safe-account|claims\n\
-11 action.hand-over|asks claim.your-own|claims\n\
-10 action.hand-over|asks credential.bank-details|asks\n\
29 action.hand-over|asks credential.card|asks\n\
31 action.hand-over|asks credential.card|claims\n\
15 action.hand-over|asks credential.code|asks\n\
9 action.hand-over|asks credential.one-time-code|claims\n\
38 action.hand-over|asks credential.pin|asks\n\
36 action.hand-over|asks firm.bank|claims\n\
-10 action.hand-over|asks firm.bank|reports\n\
11 action.hand-over|asks firm.courier|claims\n\
42 action.hand-over|asks money.valuables|claims\n\
32 action.hand-over|asks person.agent|claims\n\
11 action.hand-over|asks threat.arrest|threatens\n\
26 action.hand-over|asks threat.deadline|threatens\n\
-30 action.hand-over|claims\n\
8 action.hand-over|claims action.keep-secret|asks\n\
-8 action.hand-over|claims action.login|asks\n\
10 action.hand-over|claims action.pay|claims\n\
-8 action.hand-over|claims action.transfer|claims\n\
10 action.hand-over|claims action.withdraw|asks\n\
-8 action.hand-over|claims claim.easy-money|claims\n\
15 action.hand-over|claims claim.no-checking|claims\n\
-12 action.hand-over|claims claim.paid-back|claims\n\
-20 action.hand-over|claims claim.parcel|claims\n\
41 action.hand-over|claims claim.pick-up|claims\n\
-11 action.hand-over|claims claim.prize|claims\n\
15 action.hand-over|claims claim.unusual-activity|claims\n\
-23 action.hand-over|claims claim.your-own|claims\n\
21 action.hand-over|claims credential.card|asks\n\
15 action.hand-over|claims credential.card|claims\n\
9 action.hand-over|claims credential.code|asks\n\
-12 action.hand-over|claims credential.code|claims\n\
-13 action.hand-over|claims credential.id-document|claims\n\
-18 action.hand-over|claims credential.mitid|claims\n\
-11 action.hand-over|claims credential.password|claims\n\
25 action.hand-over|claims credential.pin|asks\n\
12 action.hand-over|claims money.valuables|claims\n\
9 action.hand-over|claims threat.arrest|threatens\n\
-10 action.hand-over|claims threat.block|threatens\n\
-9 action.hand-over|live\n\
34 action.hand-over|reader\n\
12 action.hand-over|reports claim.pick-up|claims\n\
-9 action.hand-over|speaks\n\
28 action.install|advises\n\
28 action.install|advises credential.mitid|advises\n\
16 action.install|advises money.amount|claims\n\
138 action.install|asks\n\
54 action.install|asks action.install|claims\n\
8 action.install|asks action.press-key|asks\n\
9 action.install|asks action.transfer|asks\n\
13 action.install|asks action.transfer|claims\n\
-12 action.install|asks action.update|asks\n\
15 action.install|asks authority.police|claims\n\
38 action.install|asks claim.hacked|claims\n\
9 action.install|asks claim.investment|claims\n\
-8 action.install|asks claim.prompt|claims\n\
8 action.install|asks claim.reassurance|claims\n\
15 action.install|asks claim.refund|claims\n\
16 action.install|asks claim.unusual-activity|claims\n\
91 action.install|asks claim.virus|claims\n\
-14 action.install|asks credential.card|asks\n\
-15 action.install|asks credential.cpr|asks\n\
-10 action.install|asks credential.id-document|asks\n\
-16 action.install|asks credential.mitid|asks\n\
-12 action.install|asks credential.mitid|claims\n\
40 action.install|asks firm.bank|claims\n\
77 action.install|asks firm.support|claims\n\
31 action.install|asks firm.telecom|claims\n\
15 action.install|asks money.amount|claims\n\
14 action.install|asks money.unusual-means|claims\n\
10 action.install|asks person.family|claims\n\
-13 action.install|asks threat.arrest|threatens\n\
28 action.install|asks threat.deadline|threatens\n\
112 action.install|claims\n\
10 action.install|claims action.login|asks\n\
10 action.install|claims action.pay|asks\n\
17 action.install|claims action.pay|claims\n\
-8 action.install|claims action.transfer|asks\n\
22 action.install|claims action.transfer|claims\n\
-17 action.install|claims action.update|asks\n\
-8 action.install|claims authority.customs|claims\n\
12 action.install|claims claim.emergency|claims\n\
28 action.install|claims claim.hacked|claims\n\
10 action.install|claims claim.investment|claims\n\
9 action.install|claims claim.link|claims\n\
-11 action.install|claims claim.new-number|claims\n\
8 action.install|claims claim.not-you|claims\n\
11 action.install|claims claim.paid-back|claims\n\
17 action.install|claims claim.purchase|claims\n\
16 action.install|claims claim.refund|claims\n\
77 action.install|claims claim.virus|claims\n\
8 action.install|claims credential.mitid|asks\n\
-9 action.install|claims credential.personal-information|asks\n\
78 action.install|claims firm.bank|claims\n\
55 action.install|claims firm.support|claims\n\
20 action.install|claims money.amount|claims\n\
10 action.install|claims money.valuables|claims\n\
21 action.install|claims person.agent|claims\n\
10 action.install|claims person.family|claims\n\
24 action.install|claims threat.block|threatens\n\
24 action.install|claims threat.deadline|threatens\n\
10 action.install|claims threat.exposure|threatens\n\
196 action.install|live\n\
105 action.install|reader\n\
9 action.install|reports claim.all-money|reports\n\
15 action.install|reports credential.balance|reports\n\
10 action.install|reports credential.mitid|reports\n\
11 action.install|reports money.amount|reports\n\
8 action.install|reports threat.deadline|threatens\n\
68 action.install|speaks\n\
130 action.keep-secret|asks\n\
30 action.keep-secret|asks action.keep-secret|claims\n\
14 action.keep-secret|asks action.pay|asks\n\
9 action.keep-secret|asks action.reply|asks\n\
13 action.keep-secret|asks action.stay-on-line|asks\n\
33 action.keep-secret|asks action.transfer|asks\n\
14 action.keep-secret|asks action.transfer|claims\n\
23 action.keep-secret|asks action.withdraw|asks\n\
12 action.keep-secret|asks authority.customs|claims\n\
18 action.keep-secret|asks authority.embassy|claims\n\
8 action.keep-secret|asks authority.europol|claims\n\
44 action.keep-secret|asks authority.police|claims\n\
9 action.keep-secret|asks claim.already-paid|claims\n\
11 action.keep-secret|asks claim.broken-phone|claims\n\
16 action.keep-secret|asks claim.cannot-meet|claims\n\
18 action.keep-secret|asks claim.case|claims\n\
55 action.keep-secret|asks claim.crime|claims\n\
9 action.keep-secret|asks claim.deposit|claims\n\
14 action.keep-secret|asks claim.easy-money|claims\n\
13 action.keep-secret|asks claim.emergency|claims\n\
20 action.keep-secret|asks claim.fee|claims\n\
8 action.keep-secret|asks claim.hacked|claims\n\
18 action.keep-secret|asks claim.investment|claims\n\
24 action.keep-secret|asks claim.isolation|claims\n\
14 action.keep-secret|asks claim.link|claims\n\
9 action.keep-secret|asks claim.misused-name|claims\n\
11 action.keep-secret|asks claim.new-number|claims\n\
75 action.keep-secret|asks claim.no-checking|claims\n\
28 action.keep-secret|asks claim.other-account|claims\n\
15 action.keep-secret|asks claim.paid-back|claims\n\
31 action.keep-secret|asks claim.pick-up|claims\n\
-8 action.keep-secret|asks claim.prompt|claims\n\
-8 action.keep-secret|asks claim.renewal|claims\n\
12 action.keep-secret|asks claim.safe-account|claims\n\
10 action.keep-secret|asks claim.unpaid|claims\n\
8 action.keep-secret|asks claim.unusual-activity|claims\n\
10 action.keep-secret|asks credential.balance|asks\n\
20 action.keep-secret|asks credential.bank-details|asks\n\
16 action.keep-secret|asks credential.bank-details|claims\n\
-21 action.keep-secret|asks credential.code|claims\n\
16 action.keep-secret|asks credential.cpr|claims\n\
19 action.keep-secret|asks credential.id-document|claims\n\
-14 action.keep-secret|asks credential.mitid|claims\n\
-15 action.keep-secret|asks credential.one-time-code|claims\n\
40 action.keep-secret|asks firm.bank|claims\n\
65 action.keep-secret|asks money.amount|claims\n\
11 action.keep-secret|asks money.unusual-means|claims\n\
32 action.keep-secret|asks money.valuables|claims\n\
36 action.keep-secret|asks person.agent|claims\n\
25 action.keep-secret|asks person.family|claims\n\
31 action.keep-secret|asks threat.arrest|threatens\n\
8 action.keep-secret|asks threat.court|threatens\n\
65 action.keep-secret|asks threat.deadline|threatens\n\
82 action.keep-secret|claims\n\
14 action.keep-secret|claims action.transfer|asks\n\
10 action.keep-secret|claims action.update|asks\n\
19 action.keep-secret|claims action.withdraw|asks\n\
12 action.keep-secret|claims claim.broken-phone|claims\n\
22 action.keep-secret|claims claim.cannot-meet|claims\n\
10 action.keep-secret|claims claim.case|claims\n\
32 action.keep-secret|claims claim.crime|claims\n\
11 action.keep-secret|claims claim.isolation|claims\n\
8 action.keep-secret|claims claim.no-checking|claims\n\
11 action.keep-secret|claims claim.other-account|claims\n\
8 action.keep-secret|claims claim.prize|claims\n\
8 action.keep-secret|claims claim.purchase|claims\n\
-9 action.keep-secret|claims credential.bank-details|claims\n\
10 action.keep-secret|claims credential.card|claims\n\
12 action.keep-secret|claims credential.code|claims\n\
8 action.keep-secret|claims credential.id-document|claims\n\
-12 action.keep-secret|claims credential.password|claims\n\
8 action.keep-secret|claims credential.personal-information|claims\n\
38 action.keep-secret|claims firm.bank|claims\n\
39 action.keep-secret|claims money.amount|claims\n\
8 action.keep-secret|claims money.unusual-means|claims\n\
8 action.keep-secret|claims person.agent|claims\n\
13 action.keep-secret|claims person.family|claims\n\
11 action.keep-secret|claims threat.arrest|threatens\n\
11 action.keep-secret|claims threat.court|threatens\n\
15 action.keep-secret|claims threat.deadline|threatens\n\
190 action.keep-secret|live\n\
108 action.keep-secret|reader\n\
-16 action.keep-secret|reports\n\
-11 action.keep-secret|reports authority.police|claims\n\
-8 action.keep-secret|reports claim.all-money|claims\n\
-8 action.keep-secret|reports claim.fee|claims\n\
-11 action.keep-secret|reports claim.no-checking|reports\n\
9 action.keep-secret|reports claim.other-account|claims\n\
-12 action.keep-secret|reports claim.unusual-activity|claims\n\
8 action.keep-secret|reports credential.card|claims\n\
-10 action.keep-secret|reports firm.bank|reports\n\
-8 action.keep-secret|reports money.unusual-means|claims\n\
36 action.keep-secret|speaks\n\
16 action.login|advises\n\
15 action.login|advises claim.fee|claims\n\
11 action.login|advises claim.link|claims\n\
-9 action.login|advises claim.pick-up|claims\n\
11 action.login|advises credential.mitid|advises\n\
15 action.login|advises money.amount|claims\n\
8 action.login|advises threat.deadline|threatens\n\
-58 action.login|asks\n\
-18 action.login|asks action.login|claims\n\
-11 action.login|asks action.pay|advises\n\
-30 action.login|asks action.pay|asks\n\
13 action.login|asks action.pay|claims\n\
10 action.login|asks action.transfer|asks\n\
32 action.login|asks action.update|asks\n\
-16 action.login|asks authority.benefits|claims\n\
-19 action.login|asks authority.customs|claims\n\
45 action.login|asks authority.digital-post|claims\n\
-58 action.login|asks authority.tax|claims\n\
8 action.login|asks claim.all-money|claims\n\
42 action.login|asks claim.already-paid|claims\n\
9 action.login|asks claim.case|claims\n\
-32 action.login|asks claim.fee|claims\n\
-9 action.login|asks claim.investment|claims\n\
10 action.login|asks claim.job|claims\n\
52 action.login|asks claim.link|claims\n\
8 action.login|asks claim.not-you|claims\n\
14 action.login|asks claim.other-account|claims\n\
-22 action.login|asks claim.parcel|claims\n\
-25 action.login|asks claim.pick-up|claims\n\
-14 action.login|asks claim.prize|claims\n\
-8 action.login|asks claim.prompt|claims\n\
29 action.login|asks claim.purchase|claims\n\
19 action.login|asks claim.reassurance|claims\n\
16 action.login|asks claim.refund|claims\n\
10 action.login|asks claim.renewal|claims\n\
8 action.login|asks claim.safe-account|claims\n\
-34 action.login|asks claim.unpaid|claims\n\
20 action.login|asks claim.unusual-activity|claims\n\
10 action.login|asks credential.bank-details|claims\n\
-12 action.login|asks credential.card|asks\n\
-18 action.login|asks credential.card|claims\n\
-18 action.login|asks credential.code|asks\n\
-13 action.login|asks credential.cpr|asks\n\
-9 action.login|asks credential.id-document|asks\n\
43 action.login|asks credential.nemid|asks\n\
13 action.login|asks credential.nemid|claims\n\
-24 action.login|asks credential.one-time-code|asks\n\
-11 action.login|asks credential.one-time-code|claims\n\
-33 action.login|asks credential.password|asks\n\
-33 action.login|asks credential.password|claims\n\
-11 action.login|asks credential.personal-information|asks\n\
-15 action.login|asks credential.personal-information|claims\n\
-8 action.login|asks credential.pin|claims\n\
103 action.login|asks firm.bank|claims\n\
9 action.login|asks firm.bank|reports\n\
-12 action.login|asks firm.courier|claims\n\
16 action.login|asks firm.streaming|claims\n\
37 action.login|asks money.amount|claims\n\
10 action.login|asks person.family|claims\n\
11 action.login|asks person.landlord|claims\n\
-10 action.login|asks threat.arrest|threatens\n\
20 action.login|asks threat.block|threatens\n\
-9 action.login|asks threat.court|threatens\n\
77 action.login|asks threat.deadline|threatens\n\
-13 action.login|asks threat.debt|threatens\n\
-8 action.login|asks threat.return|threatens\n\
20 action.login|claims\n\
-15 action.login|claims action.pay|asks\n\
9 action.login|claims action.transfer|asks\n\
8 action.login|claims action.transfer|claims\n\
17 action.login|claims action.update|asks\n\
22 action.login|claims authority.benefits|claims\n\
20 action.login|claims authority.municipality|claims\n\
8 action.login|claims claim.easy-money|claims\n\
11 action.login|claims claim.emergency|claims\n\
-17 action.login|claims claim.fee|claims\n\
-9 action.login|claims claim.link|claims\n\
9 action.login|claims claim.mule|claims\n\
28 action.login|claims claim.not-you|claims\n\
15 action.login|claims claim.pick-up|claims\n\
24 action.login|claims claim.prompt|claims\n\
18 action.login|claims claim.purchase|claims\n\
-11 action.login|claims claim.renewal|claims\n\
9 action.login|claims claim.safe-account|claims\n\
54 action.login|claims claim.unusual-activity|claims\n\
-8 action.login|claims credential.code|asks\n\
-13 action.login|claims credential.code|claims\n\
8 action.login|claims credential.mitid|asks\n\
23 action.login|claims credential.mitid|claims\n\
-12 action.login|claims credential.password|asks\n\
22 action.login|claims credential.password|claims\n\
12 action.login|claims credential.personal-information|claims\n\
53 action.login|claims firm.bank|claims\n\
-12 action.login|claims firm.courier|claims\n\
11 action.login|claims firm.payment|claims\n\
12 action.login|claims money.unusual-means|claims\n\
8 action.login|claims threat.court|threatens\n\
-20 action.login|live\n\
8 action.login|reader\n\
-12 action.login|reports\n\
-17 action.login|reports action.pay|asks\n\
-19 action.login|reports claim.fee|claims\n\
-12 action.login|reports money.amount|claims\n\
-9 action.login|reports threat.block|threatens\n\
-14 action.move-chat|advises\n\
214 action.move-chat|asks\n\
28 action.move-chat|asks action.move-chat|claims\n\
16 action.move-chat|asks action.pay|asks\n\
37 action.move-chat|asks action.reply|asks\n\
12 action.move-chat|asks action.transfer|asks\n\
34 action.move-chat|asks action.transfer|reports\n\
9 action.move-chat|asks action.update|claims\n\
30 action.move-chat|asks claim.broken-phone|claims\n\
9 action.move-chat|asks claim.cannot-meet|claims\n\
52 action.move-chat|asks claim.easy-money|claims\n\
15 action.move-chat|asks claim.emergency|claims\n\
81 action.move-chat|asks claim.job|claims\n\
14 action.move-chat|asks claim.mule|claims\n\
40 action.move-chat|asks claim.new-number|claims\n\
8 action.move-chat|asks claim.no-checking|claims\n\
15 action.move-chat|asks claim.paid-back|claims\n\
14 action.move-chat|asks claim.recovery|claims\n\
8 action.move-chat|asks claim.sent-by-mistake|claims\n\
8 action.move-chat|asks claim.unpaid|claims\n\
9 action.move-chat|asks credential.mitid|claims\n\
10 action.move-chat|asks firm.bank|claims\n\
88 action.move-chat|asks money.amount|claims\n\
25 action.move-chat|asks money.amount|reports\n\
13 action.move-chat|asks money.unusual-means|claims\n\
49 action.move-chat|asks person.family|claims\n\
29 action.move-chat|asks person.recruiter|claims\n\
30 action.move-chat|asks threat.deadline|threatens\n\
141 action.move-chat|claims\n\
15 action.move-chat|claims action.pay|claims\n\
54 action.move-chat|claims action.reply|asks\n\
13 action.move-chat|claims action.update|claims\n\
8 action.move-chat|claims authority.embassy|claims\n\
11 action.move-chat|claims authority.police|claims\n\
9 action.move-chat|claims claim.abroad|claims\n\
26 action.move-chat|claims claim.broken-phone|claims\n\
9 action.move-chat|claims claim.crime|claims\n\
10 action.move-chat|claims claim.deposit|claims\n\
55 action.move-chat|claims claim.easy-money|claims\n\
18 action.move-chat|claims claim.emergency|claims\n\
15 action.move-chat|claims claim.fee|claims\n\
43 action.move-chat|claims claim.investment|claims\n\
67 action.move-chat|claims claim.job|claims\n\
25 action.move-chat|claims claim.new-number|claims\n\
8 action.move-chat|claims claim.paid-back|claims\n\
10 action.move-chat|claims claim.recovery|claims\n\
17 action.move-chat|claims claim.your-own|claims\n\
-19 action.move-chat|claims credential.card|asks\n\
8 action.move-chat|claims credential.id-document|claims\n\
10 action.move-chat|claims credential.one-time-code|asks\n\
23 action.move-chat|claims credential.one-time-code|claims\n\
-11 action.move-chat|claims credential.password|asks\n\
20 action.move-chat|claims firm.bank|claims\n\
-21 action.move-chat|claims firm.courier|claims\n\
99 action.move-chat|claims money.amount|claims\n\
14 action.move-chat|claims money.unusual-means|claims\n\
23 action.move-chat|claims person.adviser|claims\n\
53 action.move-chat|claims person.family|claims\n\
-15 action.move-chat|claims threat.block|threatens\n\
39 action.move-chat|claims threat.deadline|threatens\n\
-8 action.move-chat|denies\n\
327 action.move-chat|live\n\
105 action.move-chat|reader\n\
50 action.move-chat|reports\n\
19 action.move-chat|reports credential.code|reports\n\
22 action.move-chat|reports money.amount|reports\n\
31 action.move-chat|reports person.family|claims\n\
11 action.move-chat|reports threat.deadline|reports\n\
59 action.move-chat|speaks\n\
-26 action.pay|advises\n\
20 action.pay|advises action.pay|asks\n\
12 action.pay|advises action.transfer|claims\n\
15 action.pay|advises action.update|claims\n\
-9 action.pay|advises authority.digital-post|claims\n\
-8 action.pay|advises claim.already-paid|claims\n\
-10 action.pay|advises claim.fee|claims\n\
15 action.pay|advises claim.fine|claims\n\
-11 action.pay|advises claim.link|claims\n\
-13 action.pay|advises claim.parcel|claims\n\
-8 action.pay|advises claim.unusual-activity|claims\n\
9 action.pay|advises claim.your-own|claims\n\
10 action.pay|advises credential.card|asks\n\
13 action.pay|advises credential.card|claims\n\
10 action.pay|advises credential.id-document|advises\n\
29 action.pay|advises firm.bank|claims\n\
11 action.pay|advises firm.toll|claims\n\
-11 action.pay|advises firm.utility|claims\n\
-8 action.pay|advises money.amount|claims\n\
8 action.pay|advises threat.court|threatens\n\
9 action.pay|advises threat.deadline|threatens\n\
-8 action.pay|advises threat.return|threatens\n\
80 action.pay|asks\n\
8 action.pay|asks action.pay|claims\n\
-12 action.pay|asks action.pay|denies\n\
-8 action.pay|asks action.pay|reports\n\
-10 action.pay|asks action.reply|claims\n\
-19 action.pay|asks action.transfer|advises\n\
17 action.pay|asks action.update|asks\n\
52 action.pay|asks action.update|claims\n\
12 action.pay|asks action.withdraw|claims\n\
13 action.pay|asks authority.benefits|claims\n\
-27 action.pay|asks authority.customs|claims\n\
-47 action.pay|asks authority.digital-post|claims\n\
13 action.pay|asks authority.embassy|claims\n\
35 action.pay|asks authority.immigration|claims\n\
39 action.pay|asks authority.police|claims\n\
21 action.pay|asks authority.tax|claims\n\
9 action.pay|asks claim.abroad|claims\n\
27 action.pay|asks claim.broken-phone|claims\n\
10 action.pay|asks claim.cannot-meet|claims\n\
-16 action.pay|asks claim.case|claims\n\
12 action.pay|asks claim.crime|claims\n\
37 action.pay|asks claim.easy-money|claims\n\
44 action.pay|asks claim.emergency|claims\n\
29 action.pay|asks claim.fee|claims\n\
13 action.pay|asks claim.fine|claims\n\
11 action.pay|asks claim.hacked|claims\n\
31 action.pay|asks claim.investment|claims\n\
8 action.pay|asks claim.misused-name|claims\n\
58 action.pay|asks claim.new-number|claims\n\
-20 action.pay|asks claim.no-checking|claims\n\
-23 action.pay|asks claim.not-you|claims\n\
16 action.pay|asks claim.other-account|claims\n\
8 action.pay|asks claim.paid-back|claims\n\
17 action.pay|asks claim.parcel|claims\n\
49 action.pay|asks claim.prize|claims\n\
-14 action.pay|asks claim.purchase|claims\n\
74 action.pay|asks claim.recovery|claims\n\
31 action.pay|asks claim.refund|claims\n\
19 action.pay|asks claim.renewal|claims\n\
32 action.pay|asks claim.residence|claims\n\
17 action.pay|asks claim.safe-account|claims\n\
9 action.pay|asks claim.unpaid|claims\n\
-19 action.pay|asks claim.unusual-activity|claims\n\
-19 action.pay|asks claim.your-own|claims\n\
21 action.pay|asks credential.bank-details|asks\n\
11 action.pay|asks credential.card|asks\n\
-8 action.pay|asks credential.code|claims\n\
27 action.pay|asks credential.id-document|asks\n\
21 action.pay|asks credential.id-document|claims\n\
10 action.pay|asks credential.one-time-code|asks\n\
-19 action.pay|asks credential.one-time-code|claims\n\
8 action.pay|asks credential.password|asks\n\
18 action.pay|asks credential.personal-information|claims\n\
-74 action.pay|asks firm.bank|claims\n\
13 action.pay|asks firm.courier|claims\n\
-11 action.pay|asks firm.courier|reports\n\
35 action.pay|asks firm.toll|claims\n\
16 action.pay|asks firm.utility|claims\n\
53 action.pay|asks money.amount|claims\n\
20 action.pay|asks money.amount|denies\n\
49 action.pay|asks money.unusual-means|claims\n\
-33 action.pay|asks money.valuables|claims\n\
13 action.pay|asks person.agent|claims\n\
-21 action.pay|asks person.buyer|claims\n\
81 action.pay|asks person.family|claims\n\
10 action.pay|asks person.recruiter|claims\n\
29 action.pay|asks threat.arrest|threatens\n\
66 action.pay|asks threat.block|threatens\n\
53 action.pay|asks threat.court|threatens\n\
30 action.pay|asks threat.cutoff|threatens\n\
129 action.pay|asks threat.deadline|threatens\n\
-22 action.pay|asks threat.debt|threatens\n\
54 action.pay|asks threat.deportation|threatens\n\
-10 action.pay|asks threat.exposure|threatens\n\
32 action.pay|asks threat.return|threatens\n\
35 action.pay|claims\n\
-9 action.pay|claims action.pay|denies\n\
18 action.pay|claims action.pay|reports\n\
-8 action.pay|claims action.reply|asks\n\
18 action.pay|claims action.transfer|asks\n\
16 action.pay|claims action.transfer|claims\n\
-8 action.pay|claims action.update|asks\n\
13 action.pay|claims action.update|claims\n\
-13 action.pay|claims action.withdraw|claims\n\
19 action.pay|claims authority.customs|claims\n\
-17 action.pay|claims authority.digital-post|claims\n\
-11 action.pay|claims authority.embassy|claims\n\
9 action.pay|claims authority.europol|claims\n\
-8 action.pay|claims authority.health|claims\n\
11 action.pay|claims authority.municipality|claims\n\
16 action.pay|claims authority.police|claims\n\
24 action.pay|claims claim.abroad|claims\n\
-9 action.pay|claims claim.case|claims\n\
-27 action.pay|claims claim.crime|claims\n\
52 action.pay|claims claim.deposit|claims\n\
21 action.pay|claims claim.easy-money|claims\n\
19 action.pay|claims claim.emergency|claims\n\
28 action.pay|claims claim.fee|claims\n\
-14 action.pay|claims claim.hacked|claims\n\
19 action.pay|claims claim.isolation|claims\n\
8 action.pay|claims claim.misused-name|claims\n\
9 action.pay|claims claim.new-number|claims\n\
10 action.pay|claims claim.no-checking|claims\n\
11 action.pay|claims claim.not-you|claims\n\
25 action.pay|claims claim.paid-back|claims\n\
10 action.pay|claims claim.parcel|claims\n\
-18 action.pay|claims claim.pick-up|claims\n\
8 action.pay|claims claim.prize|claims\n\
44 action.pay|claims claim.purchase|claims\n\
30 action.pay|claims claim.reassurance|claims\n\
16 action.pay|claims claim.recovery|claims\n\
-14 action.pay|claims claim.refund|claims\n\
-8 action.pay|claims claim.safe-account|claims\n\
-11 action.pay|claims claim.sent-by-mistake|claims\n\
33 action.pay|claims claim.unpaid|claims\n\
19 action.pay|claims claim.unusual-activity|claims\n\
-31 action.pay|claims claim.your-own|claims\n\
-10 action.pay|claims credential.bank-details|advises\n\
-10 action.pay|claims credential.bank-details|asks\n\
31 action.pay|claims credential.card|asks\n\
-12 action.pay|claims credential.card|claims\n\
-10 action.pay|claims credential.code|advises\n\
16 action.pay|claims credential.code|claims\n\
-15 action.pay|claims credential.code|denies\n\
8 action.pay|claims credential.id-document|reports\n\
25 action.pay|claims credential.mitid|claims\n\
22 action.pay|claims credential.mitid|reports\n\
19 action.pay|claims credential.one-time-code|claims\n\
23 action.pay|claims credential.password|claims\n\
11 action.pay|claims credential.personal-information|asks\n\
17 action.pay|claims credential.personal-information|claims\n\
9 action.pay|claims credential.pin|asks\n\
-17 action.pay|claims firm.bank|claims\n\
61 action.pay|claims firm.courier|claims\n\
-54 action.pay|claims firm.payment|claims\n\
11 action.pay|claims firm.shop|claims\n\
-8 action.pay|claims firm.telecom|claims\n\
32 action.pay|claims firm.toll|claims\n\
12 action.pay|claims firm.utility|claims\n\
-8 action.pay|claims money.amount|claims\n\
52 action.pay|claims money.unusual-means|claims\n\
-39 action.pay|claims money.valuables|claims\n\
-13 action.pay|claims person.agent|claims\n\
-22 action.pay|claims person.buyer|claims\n\
10 action.pay|claims person.family|claims\n\
13 action.pay|claims person.landlord|claims\n\
25 action.pay|claims threat.arrest|threatens\n\
-14 action.pay|claims threat.court|threatens\n\
25 action.pay|claims threat.cutoff|threatens\n\
17 action.pay|claims threat.deadline|reports\n\
27 action.pay|claims threat.deadline|threatens\n\
14 action.pay|claims threat.deportation|threatens\n\
8 action.pay|claims threat.exposure|threatens\n\
-43 action.pay|denies\n\
-12 action.pay|denies claim.case|claims\n\
-20 action.pay|denies claim.fee|claims\n\
-15 action.pay|denies claim.parcel|claims\n\
-12 action.pay|denies claim.unpaid|claims\n\
-8 action.pay|denies credential.code|claims\n\
-8 action.pay|denies firm.courier|claims\n\
-16 action.pay|denies money.amount|claims\n\
-13 action.pay|denies threat.block|threatens\n\
-14 action.pay|denies threat.court|threatens\n\
-21 action.pay|denies threat.deadline|threatens\n\
107 action.pay|live\n\
25 action.pay|reader\n\
38 action.pay|reports\n\
21 action.pay|reports action.transfer|claims\n\
8 action.pay|reports action.transfer|reports\n\
8 action.pay|reports authority.court|claims\n\
16 action.pay|reports authority.police|claims\n\
11 action.pay|reports authority.tax|claims\n\
21 action.pay|reports claim.deposit|claims\n\
11 action.pay|reports claim.emergency|claims\n\
31 action.pay|reports claim.fine|claims\n\
10 action.pay|reports claim.new-number|claims\n\
30 action.pay|reports claim.unpaid|claims\n\
13 action.pay|reports credential.code|asks\n\
-11 action.pay|reports credential.one-time-code|claims\n\
21 action.pay|reports firm.payment|claims\n\
19 action.pay|reports money.amount|claims\n\
-12 action.pay|reports money.amount|reports\n\
11 action.pay|reports person.family|claims\n\
8 action.pay|reports threat.court|threatens\n\
50 action.pay|reports threat.deadline|threatens\n\
-31 action.pay|speaks\n\
-8 action.press-key|advises\n\
98 action.press-key|asks\n\
15 action.press-key|asks action.withdraw|claims\n\
35 action.press-key|asks authority.court|claims\n\
23 action.press-key|asks authority.customs|claims\n\
9 action.press-key|asks authority.embassy|claims\n\
19 action.press-key|asks authority.europol|claims\n\
13 action.press-key|asks authority.immigration|claims\n\
35 action.press-key|asks authority.ministry|claims\n\
53 action.press-key|asks authority.police|claims\n\
19 action.press-key|asks authority.police|reports\n\
35 action.press-key|asks claim.case|claims\n\
103 action.press-key|asks claim.crime|claims\n\
14 action.press-key|asks claim.fee|claims\n\
10 action.press-key|asks claim.fine|claims\n\
-12 action.press-key|asks claim.hacked|claims\n\
-69 action.press-key|asks claim.menu|claims\n\
55 action.press-key|asks claim.misused-name|claims\n\
25 action.press-key|asks claim.parcel|claims\n\
9 action.press-key|asks claim.pick-up|claims\n\
17 action.press-key|asks claim.recovery|claims\n\
11 action.press-key|asks claim.refund|claims\n\
26 action.press-key|asks claim.residence|claims\n\
15 action.press-key|asks claim.robot|claims\n\
28 action.press-key|asks claim.unusual-activity|claims\n\
19 action.press-key|asks credential.card|asks\n\
-13 action.press-key|asks credential.card|reports\n\
10 action.press-key|asks credential.cpr|asks\n\
25 action.press-key|asks credential.cpr|claims\n\
14 action.press-key|asks credential.id-document|claims\n\
-16 action.press-key|asks credential.mitid|claims\n\
-10 action.press-key|asks credential.mitid|reports\n\
19 action.press-key|asks credential.personal-information|claims\n\
-17 action.press-key|asks firm.bank|claims\n\
15 action.press-key|asks firm.courier|claims\n\
-12 action.press-key|asks firm.toll|claims\n\
38 action.press-key|asks money.amount|claims\n\
42 action.press-key|asks person.agent|claims\n\
-18 action.press-key|asks person.family|claims\n\
54 action.press-key|asks threat.arrest|threatens\n\
10 action.press-key|asks threat.block|threatens\n\
35 action.press-key|asks threat.court|threatens\n\
13 action.press-key|asks threat.cutoff|threatens\n\
10 action.press-key|asks threat.deadline|reports\n\
86 action.press-key|asks threat.deadline|threatens\n\
11 action.press-key|asks threat.deportation|threatens\n\
14 action.press-key|asks threat.exposure|threatens\n\
13 action.press-key|asks threat.return|threatens\n\
82 action.press-key|claims\n\
-15 action.press-key|claims authority.benefits|claims\n\
17 action.press-key|claims authority.police|claims\n\
20 action.press-key|claims claim.crime|claims\n\
20 action.press-key|claims claim.emergency|claims\n\
15 action.press-key|claims claim.misused-name|claims\n\
13 action.press-key|claims claim.residence|claims\n\
9 action.press-key|claims credential.code|denies\n\
9 action.press-key|claims credential.pin|asks\n\
9 action.press-key|claims firm.payment|claims\n\
30 action.press-key|claims threat.arrest|threatens\n\
27 action.press-key|claims threat.deadline|threatens\n\
179 action.press-key|live\n\
-16 action.press-key|reports\n\
18 action.press-key|reports action.stay-on-line|reports\n\
18 action.press-key|reports authority.ministry|reports\n\
-19 action.press-key|reports authority.police|claims\n\
11 action.press-key|reports authority.police|reports\n\
-9 action.press-key|reports claim.crime|reports\n\
17 action.press-key|reports credential.balance|claims\n\
14 action.press-key|reports credential.bank-details|claims\n\
-9 action.press-key|reports credential.cpr|reports\n\
19 action.press-key|reports credential.id-document|reports\n\
-20 action.press-key|reports threat.arrest|threatens\n\
17 action.press-key|reports threat.block|reports\n\
53 action.press-key|speaks\n\
-25 action.reply|advises\n\
-9 action.reply|advises action.reply|asks\n\
8 action.reply|advises authority.police|claims\n\
-8 action.reply|advises claim.your-own|claims\n\
-8 action.reply|advises credential.id-document|claims\n\
-9 action.reply|advises threat.block|threatens\n\
-12 action.reply|advises threat.deadline|threatens\n\
100 action.reply|asks\n\
8 action.reply|asks action.reply|claims\n\
18 action.reply|asks action.transfer|asks\n\
18 action.reply|asks action.transfer|claims\n\
31 action.reply|asks action.update|asks\n\
-13 action.reply|asks authority.digital-post|claims\n\
33 action.reply|asks authority.europol|claims\n\
34 action.reply|asks authority.police|claims\n\
16 action.reply|asks authority.prosecution|claims\n\
10 action.reply|asks authority.state|claims\n\
31 action.reply|asks claim.broken-phone|claims\n\
17 action.reply|asks claim.cannot-meet|claims\n\
30 action.reply|asks claim.crime|claims\n\
48 action.reply|asks claim.easy-money|claims\n\
11 action.reply|asks claim.emergency|claims\n\
14 action.reply|asks claim.investment|claims\n\
64 action.reply|asks claim.job|claims\n\
13 action.reply|asks claim.link|claims\n\
39 action.reply|asks claim.new-number|claims\n\
12 action.reply|asks claim.no-checking|claims\n\
19 action.reply|asks claim.other-account|claims\n\
10 action.reply|asks claim.paid-back|claims\n\
-13 action.reply|asks claim.parcel|claims\n\
-29 action.reply|asks claim.prize|claims\n\
-15 action.reply|asks claim.prompt|claims\n\
-9 action.reply|asks claim.refund|claims\n\
14 action.reply|asks claim.renewal|claims\n\
21 action.reply|asks claim.unusual-activity|claims\n\
12 action.reply|asks credential.bank-details|claims\n\
20 action.reply|asks credential.card|asks\n\
9 action.reply|asks credential.code|asks\n\
36 action.reply|asks credential.cpr|asks\n\
17 action.reply|asks credential.id-document|asks\n\
-8 action.reply|asks credential.mitid|asks\n\
48 action.reply|asks credential.mitid|claims\n\
27 action.reply|asks credential.one-time-code|asks\n\
12 action.reply|asks credential.one-time-code|claims\n\
29 action.reply|asks credential.password|asks\n\
19 action.reply|asks credential.personal-information|asks\n\
16 action.reply|asks credential.personal-information|claims\n\
13 action.reply|asks credential.pin|asks\n\
19 action.reply|asks firm.payment|claims\n\
12 action.reply|asks firm.support|claims\n\
11 action.reply|asks firm.toll|claims\n\
29 action.reply|asks money.amount|claims\n\
16 action.reply|asks money.unusual-means|claims\n\
18 action.reply|asks money.valuables|claims\n\
14 action.reply|asks person.agent|claims\n\
42 action.reply|asks person.family|claims\n\
9 action.reply|asks person.landlord|claims\n\
14 action.reply|asks person.recruiter|claims\n\
29 action.reply|asks threat.arrest|threatens\n\
26 action.reply|asks threat.block|threatens\n\
17 action.reply|asks threat.court|threatens\n\
37 action.reply|asks threat.exposure|threatens\n\
10 action.reply|claims authority.benefits|claims\n\
-14 action.reply|claims authority.digital-post|claims\n\
9 action.reply|claims authority.police|claims\n\
16 action.reply|claims claim.broken-phone|claims\n\
-9 action.reply|claims claim.fine|claims\n\
-11 action.reply|claims claim.link|claims\n\
16 action.reply|claims claim.new-number|claims\n\
-19 action.reply|claims claim.no-checking|claims\n\
8 action.reply|claims claim.refund|claims\n\
8 action.reply|claims claim.unusual-activity|claims\n\
13 action.reply|claims credential.bank-details|claims\n\
13 action.reply|claims credential.card|asks\n\
8 action.reply|claims credential.one-time-code|claims\n\
10 action.reply|claims credential.personal-information|claims\n\
-8 action.reply|claims money.amount|claims\n\
17 action.reply|claims person.family|claims\n\
14 action.reply|claims threat.block|threatens\n\
13 action.reply|claims threat.deadline|threatens\n\
96 action.reply|live\n\
15 action.reply|reports\n\
12 action.reply|reports claim.broken-phone|reports\n\
12 action.reply|reports person.family|claims\n\
12 action.reply|reports threat.deadline|reports\n\
-15 action.reply|speaks\n\
8 action.scan|asks\n\
9 action.scan|asks credential.card|asks\n\
15 action.scan|asks credential.code|asks\n\
-8 action.scan|asks credential.one-time-code|asks\n\
101 action.stay-on-line|asks\n\
12 action.stay-on-line|asks action.stay-on-line|claims\n\
16 action.stay-on-line|asks action.transfer|asks\n\
15 action.stay-on-line|asks action.transfer|claims\n\
-8 action.stay-on-line|asks action.update|advises\n\
10 action.stay-on-line|asks action.withdraw|asks\n\
12 action.stay-on-line|asks authority.court|claims\n\
9 action.stay-on-line|asks authority.municipality|claims\n\
33 action.stay-on-line|asks authority.police|claims\n\
19 action.stay-on-line|asks claim.all-money|claims\n\
9 action.stay-on-line|asks claim.case|claims\n\
31 action.stay-on-line|asks claim.crime|claims\n\
8 action.stay-on-line|asks claim.fee|claims\n\
23 action.stay-on-line|asks claim.isolation|claims\n\
-11 action.stay-on-line|asks claim.menu|claims\n\
11 action.stay-on-line|asks claim.misused-name|claims\n\
10 action.stay-on-line|asks claim.parcel|claims\n\
11 action.stay-on-line|asks claim.pick-up|claims\n\
10 action.stay-on-line|asks claim.reassurance|claims\n\
11 action.stay-on-line|asks claim.robot|claims\n\
8 action.stay-on-line|asks claim.safe-account|claims\n\
12 action.stay-on-line|asks claim.unusual-activity|claims\n\
8 action.stay-on-line|asks credential.card|asks\n\
9 action.stay-on-line|asks credential.code|claims\n\
11 action.stay-on-line|asks credential.cpr|claims\n\
10 action.stay-on-line|asks credential.mitid|asks\n\
26 action.stay-on-line|asks firm.bank|claims\n\
19 action.stay-on-line|asks money.amount|claims\n\
9 action.stay-on-line|asks money.unusual-means|claims\n\
21 action.stay-on-line|asks money.valuables|claims\n\
23 action.stay-on-line|asks threat.arrest|threatens\n\
23 action.stay-on-line|asks threat.block|threatens\n\
42 action.stay-on-line|asks threat.deadline|threatens\n\
52 action.stay-on-line|claims\n\
8 action.stay-on-line|claims authority.tax|claims\n\
17 action.stay-on-line|claims claim.crime|claims\n\
14 action.stay-on-line|claims claim.deposit|claims\n\
10 action.stay-on-line|claims claim.isolation|claims\n\
21 action.stay-on-line|claims claim.recovery|claims\n\
13 action.stay-on-line|claims threat.deadline|threatens\n\
141 action.stay-on-line|live\n\
40 action.stay-on-line|reader\n\
15 action.stay-on-line|reports authority.police|reports\n\
17 action.stay-on-line|reports threat.block|reports\n\
-8 action.stay-on-line|reports threat.block|threatens\n\
22 action.stay-on-line|reports threat.deadline|reports\n\
53 action.stay-on-line|speaks\n\
-17 action.transfer|advises\n\
15 action.transfer|advises action.transfer|asks\n\
-11 action.transfer|advises claim.deposit|claims\n\
9 action.transfer|advises claim.emergency|claims\n\
-16 action.transfer|advises claim.fee|claims\n\
-11 action.transfer|advises claim.pick-up|claims\n\
-8 action.transfer|advises claim.safe-account|claims\n\
-8 action.transfer|advises credential.cpr|claims\n\
14 action.transfer|advises firm.payment|claims\n\
-8 action.transfer|advises money.valuables|claims\n\
-10 action.transfer|advises person.agent|claims\n\
10 action.transfer|advises person.family|claims\n\
-10 action.transfer|advises threat.debt|threatens\n\
81 action.transfer|asks\n\
17 action.transfer|asks action.update|asks\n\
53 action.transfer|asks action.update|claims\n\
22 action.transfer|asks action.withdraw|asks\n\
-22 action.transfer|asks authority.benefits|claims\n\
9 action.transfer|asks authority.digital-post|claims\n\
16 action.transfer|asks authority.embassy|claims\n\
-13 action.transfer|asks authority.health|claims\n\
19 action.transfer|asks authority.immigration|claims\n\
33 action.transfer|asks authority.police|claims\n\
-8 action.transfer|asks authority.police|reports\n\
12 action.transfer|asks authority.state|claims\n\
17 action.transfer|asks authority.tax|claims\n\
92 action.transfer|asks claim.abroad|claims\n\
89 action.transfer|asks claim.all-money|claims\n\
9 action.transfer|asks claim.already-paid|claims\n\
55 action.transfer|asks claim.broken-phone|claims\n\
86 action.transfer|asks claim.cannot-meet|claims\n\
18 action.transfer|asks claim.case|claims\n\
17 action.transfer|asks claim.crime|claims\n\
48 action.transfer|asks claim.deposit|claims\n\
23 action.transfer|asks claim.easy-money|claims\n\
-11 action.transfer|asks claim.emergency|claims\n\
53 action.transfer|asks claim.hacked|claims\n\
50 action.transfer|asks claim.investment|claims\n\
52 action.transfer|asks claim.job|claims\n\
11 action.transfer|asks claim.link|claims\n\
20 action.transfer|asks claim.loan|claims\n\
-9 action.transfer|asks claim.menu|claims\n\
16 action.transfer|asks claim.misused-name|claims\n\
49 action.transfer|asks claim.mule|claims\n\
71 action.transfer|asks claim.new-number|claims\n\
45 action.transfer|asks claim.no-checking|claims\n\
122 action.transfer|asks claim.other-account|claims\n\
71 action.transfer|asks claim.paid-back|claims\n\
19 action.transfer|asks claim.parcel|claims\n\
10 action.transfer|asks claim.pick-up|claims\n\
14 action.transfer|asks claim.prize|claims\n\
-10 action.transfer|asks claim.prompt|claims\n\
30 action.transfer|asks claim.purchase|claims\n\
51 action.transfer|asks claim.reassurance|claims\n\
12 action.transfer|asks claim.recovery|claims\n\
-21 action.transfer|asks claim.refund|claims\n\
29 action.transfer|asks claim.residence|claims\n\
100 action.transfer|asks claim.safe-account|claims\n\
22 action.transfer|asks claim.sent-by-mistake|claims\n\
-40 action.transfer|asks claim.unpaid|claims\n\
32 action.transfer|asks claim.unusual-activity|claims\n\
15 action.transfer|asks claim.watched|claims\n\
-33 action.transfer|asks claim.your-own|claims\n\
14 action.transfer|asks credential.balance|advises\n\
44 action.transfer|asks credential.bank-details|claims\n\
-31 action.transfer|asks credential.card|asks\n\
-9 action.transfer|asks credential.card|claims\n\
-40 action.transfer|asks credential.code|asks\n\
-14 action.transfer|asks credential.code|claims\n\
12 action.transfer|asks credential.cpr|claims\n\
12 action.transfer|asks credential.id-document|advises\n\
13 action.transfer|asks credential.id-document|asks\n\
14 action.transfer|asks credential.id-document|claims\n\
-23 action.transfer|asks credential.mitid|asks\n\
-18 action.transfer|asks credential.mitid|claims\n\
9 action.transfer|asks credential.mitid|reports\n\
-8 action.transfer|asks credential.one-time-code|claims\n\
10 action.transfer|asks credential.password|asks\n\
-9 action.transfer|asks credential.password|claims\n\
-23 action.transfer|asks credential.personal-information|asks\n\
14 action.transfer|asks credential.personal-information|claims\n\
85 action.transfer|asks firm.bank|claims\n\
35 action.transfer|asks firm.courier|claims\n\
-84 action.transfer|asks firm.payment|claims\n\
45 action.transfer|asks money.amount|claims\n\
32 action.transfer|asks money.unusual-means|claims\n\
14 action.transfer|asks money.valuables|claims\n\
14 action.transfer|asks person.agent|claims\n\
94 action.transfer|asks person.family|claims\n\
56 action.transfer|asks person.landlord|claims\n\
10 action.transfer|asks person.recruiter|claims\n\
39 action.transfer|asks threat.arrest|threatens\n\
-20 action.transfer|asks threat.block|reports\n\
24 action.transfer|asks threat.block|threatens\n\
68 action.transfer|asks threat.deadline|threatens\n\
12 action.transfer|asks threat.deportation|threatens\n\
14 action.transfer|asks threat.return|threatens\n\
-11 action.transfer|claims\n\
-10 action.transfer|claims action.transfer|reports\n\
25 action.transfer|claims action.update|asks\n\
17 action.transfer|claims action.update|claims\n\
-10 action.transfer|claims action.update|reports\n\
25 action.transfer|claims action.withdraw|asks\n\
12 action.transfer|claims action.withdraw|claims\n\
16 action.transfer|claims authority.court|claims\n\
9 action.transfer|claims authority.digital-post|claims\n\
9 action.transfer|claims authority.immigration|claims\n\
11 action.transfer|claims authority.municipality|claims\n\
43 action.transfer|claims authority.police|claims\n\
47 action.transfer|claims claim.abroad|claims\n\
-9 action.transfer|claims claim.all-money|claims\n\
-10 action.transfer|claims claim.all-money|reports\n\
16 action.transfer|claims claim.broken-phone|claims\n\
26 action.transfer|claims claim.cannot-meet|claims\n\
20 action.transfer|claims claim.case|claims\n\
-34 action.transfer|claims claim.crime|claims\n\
53 action.transfer|claims claim.deposit|claims\n\
42 action.transfer|claims claim.emergency|claims\n\
14 action.transfer|claims claim.fee|claims\n\
17 action.transfer|claims claim.investment|claims\n\
11 action.transfer|claims claim.job|claims\n\
15 action.transfer|claims claim.link|claims\n\
12 action.transfer|claims claim.loan|claims\n\
28 action.transfer|claims claim.no-checking|claims\n\
-11 action.transfer|claims claim.not-you|claims\n\
40 action.transfer|claims claim.other-account|claims\n\
9 action.transfer|claims claim.paid-back|claims\n\
30 action.transfer|claims claim.parcel|claims\n\
27 action.transfer|claims claim.prize|claims\n\
46 action.transfer|claims claim.prompt|claims\n\
24 action.transfer|claims claim.purchase|claims\n\
24 action.transfer|claims claim.reassurance|claims\n\
10 action.transfer|claims claim.recovery|claims\n\
14 action.transfer|claims claim.renewal|claims\n\
50 action.transfer|claims claim.safe-account|claims\n\
-9 action.transfer|claims claim.unpaid|claims\n\
-12 action.transfer|claims claim.unusual-activity|claims\n\
10 action.transfer|claims claim.virus|claims\n\
-33 action.transfer|claims claim.your-own|claims\n\
-20 action.transfer|claims credential.balance|asks\n\
13 action.transfer|claims credential.bank-details|asks\n\
-20 action.transfer|claims credential.code|asks\n\
17 action.transfer|claims credential.cpr|asks\n\
19 action.transfer|claims credential.id-document|asks\n\
21 action.transfer|claims credential.id-document|claims\n\
34 action.transfer|claims credential.mitid|claims\n\
19 action.transfer|claims credential.one-time-code|asks\n\
8 action.transfer|claims credential.one-time-code|claims\n\
10 action.transfer|claims credential.password|asks\n\
-14 action.transfer|claims firm.bank|claims\n\
28 action.transfer|claims firm.courier|claims\n\
-18 action.transfer|claims firm.payment|claims\n\
19 action.transfer|claims firm.shop|claims\n\
10 action.transfer|claims firm.telecom|claims\n\
-28 action.transfer|claims money.amount|claims\n\
13 action.transfer|claims money.unusual-means|claims\n\
15 action.transfer|claims money.valuables|claims\n\
9 action.transfer|claims person.adviser|claims\n\
24 action.transfer|claims person.agent|claims\n\
-8 action.transfer|claims person.family|claims\n\
56 action.transfer|claims person.landlord|claims\n\
10 action.transfer|claims threat.arrest|threatens\n\
60 action.transfer|claims threat.block|threatens\n\
28 action.transfer|claims threat.court|threatens\n\
35 action.transfer|claims threat.deadline|threatens\n\
66 action.transfer|live\n\
34 action.transfer|reports\n\
-16 action.transfer|reports authority.police|reports\n\
12 action.transfer|reports claim.deposit|claims\n\
10 action.transfer|reports claim.emergency|claims\n\
8 action.transfer|reports claim.fine|claims\n\
-9 action.transfer|reports claim.investment|claims\n\
22 action.transfer|reports claim.investment|reports\n\
15 action.transfer|reports claim.new-number|claims\n\
10 action.transfer|reports claim.no-checking|claims\n\
9 action.transfer|reports claim.other-account|reports\n\
-10 action.transfer|reports claim.prompt|claims\n\
13 action.transfer|reports claim.unpaid|claims\n\
-13 action.transfer|reports claim.unusual-activity|claims\n\
-12 action.transfer|reports credential.bank-details|asks\n\
-11 action.transfer|reports credential.card|asks\n\
-8 action.transfer|reports credential.cpr|reports\n\
17 action.transfer|reports credential.id-document|claims\n\
-16 action.transfer|reports credential.mitid|claims\n\
-11 action.transfer|reports firm.bank|reports\n\
14 action.transfer|reports firm.payment|claims\n\
-15 action.transfer|reports money.amount|claims\n\
15 action.transfer|reports money.amount|reports\n\
-19 action.transfer|reports money.valuables|reports\n\
9 action.transfer|reports person.agent|claims\n\
15 action.transfer|reports person.family|claims\n\
-8 action.transfer|reports person.family|reports\n\
-16 action.transfer|reports threat.block|reports\n\
-16 action.transfer|reports threat.block|threatens\n\
-9 action.transfer|reports threat.deadline|threatens\n\
-64 action.transfer|speaks\n\
35 action.update|advises\n\
-11 action.update|advises action.update|asks\n\
9 action.update|advises action.update|claims\n\
-10 action.update|advises authority.police|claims\n\
21 action.update|advises claim.case|claims\n\
12 action.update|advises claim.fee|claims\n\
-8 action.update|advises claim.misused-name|claims\n\
-10 action.update|advises claim.unusual-activity|claims\n\
30 action.update|advises credential.card|advises\n\
12 action.update|advises credential.cpr|claims\n\
-10 action.update|advises credential.id-document|asks\n\
28 action.update|advises credential.id-document|claims\n\
-11 action.update|advises credential.mitid|asks\n\
-10 action.update|advises credential.one-time-code|asks\n\
26 action.update|advises money.amount|claims\n\
-16 action.update|advises threat.block|threatens\n\
10 action.update|advises threat.deportation|threatens\n\
-33 action.update|asks\n\
-64 action.update|asks action.update|claims\n\
-23 action.update|asks authority.benefits|claims\n\
16 action.update|asks authority.digital-post|claims\n\
-9 action.update|asks authority.health|claims\n\
-23 action.update|asks authority.municipality|claims\n\
-27 action.update|asks authority.police|claims\n\
9 action.update|asks authority.state|claims\n\
30 action.update|asks authority.tax|claims\n\
8 action.update|asks claim.abroad|claims\n\
13 action.update|asks claim.all-money|claims\n\
54 action.update|asks claim.already-paid|claims\n\
-12 action.update|asks claim.broken-phone|claims\n\
-13 action.update|asks claim.case|claims\n\
-27 action.update|asks claim.crime|claims\n\
-26 action.update|asks claim.easy-money|claims\n\
-11 action.update|asks claim.emergency|claims\n\
39 action.update|asks claim.fee|claims\n\
18 action.update|asks claim.fine|claims\n\
-8 action.update|asks claim.investment|claims\n\
-13 action.update|asks claim.new-number|claims\n\
13 action.update|asks claim.no-checking|claims\n\
28 action.update|asks claim.not-you|claims\n\
20 action.update|asks claim.paid-back|claims\n\
55 action.update|asks claim.parcel|claims\n\
16 action.update|asks claim.prize|claims\n\
-14 action.update|asks claim.prompt|claims\n\
68 action.update|asks claim.purchase|claims\n\
11 action.update|asks claim.reassurance|claims\n\
-25 action.update|asks claim.recovery|claims\n\
83 action.update|asks claim.refund|claims\n\
-9 action.update|asks claim.renewal|claims\n\
-8 action.update|asks claim.residence|claims\n\
12 action.update|asks claim.unpaid|claims\n\
57 action.update|asks claim.unusual-activity|claims\n\
-11 action.update|asks credential.bank-details|advises\n\
19 action.update|asks credential.bank-details|asks\n\
-59 action.update|asks credential.card|claims\n\
8 action.update|asks credential.code|asks\n\
-10 action.update|asks credential.code|claims\n\
15 action.update|asks credential.cpr|asks\n\
-20 action.update|asks credential.cpr|claims\n\
-24 action.update|asks credential.id-document|asks\n\
-39 action.update|asks credential.id-document|claims\n\
-18 action.update|asks credential.mitid|asks\n\
-21 action.update|asks credential.mitid|claims\n\
28 action.update|asks credential.nemid|asks\n\
29 action.update|asks credential.nemid|claims\n\
26 action.update|asks credential.one-time-code|asks\n\
16 action.update|asks credential.one-time-code|claims\n\
-8 action.update|asks credential.password|claims\n\
-13 action.update|asks credential.password|denies\n\
9 action.update|asks credential.personal-information|advises\n\
9 action.update|asks credential.personal-information|asks\n\
39 action.update|asks credential.personal-information|claims\n\
11 action.update|asks credential.personal-information|denies\n\
-15 action.update|asks credential.pin|claims\n\
51 action.update|asks firm.bank|claims\n\
42 action.update|asks firm.courier|claims\n\
42 action.update|asks firm.payment|claims\n\
19 action.update|asks firm.shop|claims\n\
17 action.update|asks firm.streaming|claims\n\
-13 action.update|asks firm.support|claims\n\
18 action.update|asks firm.telecom|claims\n\
82 action.update|asks money.amount|claims\n\
-9 action.update|asks money.valuables|claims\n\
-9 action.update|asks person.agent|claims\n\
20 action.update|asks person.buyer|claims\n\
-11 action.update|asks threat.block|threatens\n\
36 action.update|asks threat.court|threatens\n\
9 action.update|asks threat.deadline|threatens\n\
-8 action.update|asks threat.debt|threatens\n\
21 action.update|asks threat.deportation|threatens\n\
17 action.update|asks threat.return|threatens\n\
17 action.update|claims\n\
-12 action.update|claims authority.digital-post|claims\n\
-9 action.update|claims authority.embassy|claims\n\
-20 action.update|claims authority.immigration|claims\n\
8 action.update|claims authority.municipality|claims\n\
14 action.update|claims authority.police|claims\n\
14 action.update|claims authority.police|reports\n\
-8 action.update|claims claim.all-money|claims\n\
8 action.update|claims claim.cannot-meet|claims\n\
-13 action.update|claims claim.case|claims\n\
10 action.update|claims claim.hacked|claims\n\
-12 action.update|claims claim.job|claims\n\
12 action.update|claims claim.link|claims\n\
12 action.update|claims claim.loan|claims\n\
-9 action.update|claims claim.no-checking|claims\n\
-12 action.update|claims claim.not-you|claims\n\
8 action.update|claims claim.other-account|claims\n\
27 action.update|claims claim.paid-back|claims\n\
29 action.update|claims claim.parcel|claims\n\
-10 action.update|claims claim.pick-up|claims\n\
43 action.update|claims claim.prompt|claims\n\
-32 action.update|claims claim.purchase|claims\n\
20 action.update|claims claim.reassurance|claims\n\
58 action.update|claims claim.recovery|claims\n\
-13 action.update|claims claim.refund|claims\n\
-13 action.update|claims claim.residence|claims\n\
13 action.update|claims claim.safe-account|claims\n\
17 action.update|claims claim.unusual-activity|claims\n\
11 action.update|claims claim.unusual-activity|reports\n\
-12 action.update|claims claim.your-own|claims\n\
16 action.update|claims credential.balance|asks\n\
11 action.update|claims credential.bank-details|asks\n\
19 action.update|claims credential.bank-details|claims\n\
24 action.update|claims credential.card|asks\n\
12 action.update|claims credential.card|claims\n\
38 action.update|claims credential.code|claims\n\
16 action.update|claims credential.cpr|asks\n\
-21 action.update|claims credential.cpr|claims\n\
-18 action.update|claims credential.id-document|claims\n\
8 action.update|claims credential.mitid|asks\n\
13 action.update|claims credential.mitid|claims\n\
14 action.update|claims credential.one-time-code|asks\n\
39 action.update|claims credential.one-time-code|claims\n\
-16 action.update|claims credential.password|claims\n\
11 action.update|claims credential.personal-information|claims\n\
9 action.update|claims credential.pin|asks\n\
79 action.update|claims firm.bank|claims\n\
39 action.update|claims firm.bank|reports\n\
17 action.update|claims firm.courier|claims\n\
19 action.update|claims firm.payment|claims\n\
-34 action.update|claims firm.support|claims\n\
28 action.update|claims money.amount|denies\n\
22 action.update|claims person.family|claims\n\
12 action.update|claims threat.arrest|threatens\n\
13 action.update|claims threat.block|threatens\n\
17 action.update|claims threat.deadline|reports\n\
-16 action.update|claims threat.deadline|threatens\n\
59 action.update|live\n\
70 action.update|reader\n\
-14 action.update|reports\n\
10 action.update|reports claim.refund|claims\n\
-8 action.update|reports claim.residence|claims\n\
-12 action.update|reports firm.payment|claims\n\
14 action.update|reports person.family|claims\n\
-8 action.update|reports threat.block|threatens\n\
63 action.update|speaks\n\
9 action.withdraw|advises money.amount|claims\n\
142 action.withdraw|asks\n\
18 action.withdraw|asks action.withdraw|claims\n\
11 action.withdraw|asks authority.police|claims\n\
28 action.withdraw|asks claim.all-money|claims\n\
27 action.withdraw|asks claim.crime|claims\n\
21 action.withdraw|asks claim.easy-money|claims\n\
10 action.withdraw|asks claim.investment|claims\n\
20 action.withdraw|asks claim.job|claims\n\
57 action.withdraw|asks claim.mule|claims\n\
24 action.withdraw|asks claim.no-checking|claims\n\
8 action.withdraw|asks claim.other-account|claims\n\
-13 action.withdraw|asks claim.parcel|claims\n\
24 action.withdraw|asks claim.pick-up|claims\n\
11 action.withdraw|asks claim.prize|claims\n\
13 action.withdraw|asks claim.safe-account|claims\n\
-13 action.withdraw|asks claim.your-own|claims\n\
9 action.withdraw|asks credential.balance|claims\n\
8 action.withdraw|asks credential.password|reports\n\
52 action.withdraw|asks firm.bank|claims\n\
9 action.withdraw|asks firm.payment|claims\n\
68 action.withdraw|asks money.amount|claims\n\
19 action.withdraw|asks money.unusual-means|claims\n\
48 action.withdraw|asks money.valuables|claims\n\
25 action.withdraw|asks person.family|claims\n\
23 action.withdraw|asks threat.block|threatens\n\
13 action.withdraw|asks threat.deadline|threatens\n\
34 action.withdraw|claims\n\
-13 action.withdraw|claims authority.benefits|claims\n\
12 action.withdraw|claims claim.crime|claims\n\
14 action.withdraw|claims claim.deposit|claims\n\
8 action.withdraw|claims claim.easy-money|claims\n\
8 action.withdraw|claims claim.hacked|claims\n\
9 action.withdraw|claims claim.investment|claims\n\
11 action.withdraw|claims claim.isolation|claims\n\
12 action.withdraw|claims claim.mule|claims\n\
11 action.withdraw|claims claim.new-number|claims\n\
10 action.withdraw|claims claim.no-checking|claims\n\
8 action.withdraw|claims claim.paid-back|claims\n\
-9 action.withdraw|claims claim.pick-up|claims\n\
-11 action.withdraw|claims claim.refund|claims\n\
11 action.withdraw|claims claim.unusual-activity|claims\n\
8 action.withdraw|claims credential.mitid|asks\n\
-15 action.withdraw|claims credential.password|advises\n\
-9 action.withdraw|claims credential.personal-information|claims\n\
21 action.withdraw|claims money.amount|claims\n\
-12 action.withdraw|claims person.buyer|claims\n\
13 action.withdraw|claims person.family|claims\n\
8 action.withdraw|claims threat.block|threatens\n\
12 action.withdraw|claims threat.deadline|threatens\n\
15 action.withdraw|claims threat.exposure|threatens\n\
158 action.withdraw|live\n\
89 action.withdraw|reader\n\
12 action.withdraw|reports claim.no-checking|reports\n\
14 action.withdraw|reports firm.bank|claims\n\
15 action.withdraw|reports person.family|claims\n\
-53 action|advises\n\
124 action|asks\n\
64 action|by:action.approve\n\
-71 action|by:action.call-back\n\
-12 action|by:action.click\n\
-42 action|by:action.enter\n\
-41 action|by:action.give\n\
44 action|by:action.hand-over\n\
131 action|by:action.install\n\
130 action|by:action.keep-secret\n\
-53 action|by:action.login\n\
214 action|by:action.move-chat\n\
45 action|by:action.pay\n\
98 action|by:action.press-key\n\
100 action|by:action.reply\n\
8 action|by:action.scan\n\
101 action|by:action.stay-on-line\n\
78 action|by:action.transfer\n\
-12 action|by:action.update\n\
142 action|by:action.withdraw\n\
29 action|by:means\n\
78 action|by:want\n\
103 action|claims\n\
-84 action|denies\n\
-25 action|reports\n\
66 action|speaks\n\
11 actio…\n\
-8 activated\n\
-8 activated on\n\
-19 activation\n\
-13 activation code\n\
19 active\n\
22 active in\n\
-10 activez\n\
14 activity\n\
-23 activ…\n\
13 actually\n\
25 actua…\n\
-39 acum\n\
-16 add\n\
-10 add a\n\
8 add our\n\
8 added if\n\
-12 address\n\
-9 address on\n\
-10 address you\n\
14 addressed\n\
11 addressed to\n\
11 addre…\n\
8 adesso\n\
8 adess…\n\
55 adgang\n\
10 adgang til\n\
10 adgangskode du\n\
21 adgangskode og\n\
-10 adgangskoden\n\
-30 adgangskoden til\n\
-16 adgangskoder\n\
35 adgan…\n\
-13 adina\n\
18 adiniza\n\
32 adini…\n\
13 admin\n\
10 administrationen\n\
13 administrative\n\
29 admin…\n\
-11 adnan\n\
12 adresa\n\
-20 adresinden\n\
-19 adresinden giris\n\
19 adresse\n\
16 adresse er\n\
-9 adresse har\n\
9 adresse og\n\
-8 adressen\n\
8 adres…\n\
-11 ads\n\
-9 aduc\n\
22 advance\n\
22 advan…\n\
-8 advarer\n\
-10 advarer om\n\
24 advarsel\n\
8 advarsel din\n\
16 advar…\n\
-12 adviser\n\
9 adviser will\n\
12 advisor\n\
10 advis…\n\
17 advokat\n\
22 advok…\n\
65 af\n\
-10 af #\n\
18 af dem\n\
27 af den\n\
-11 af det\n\
18 af din\n\
32 af dit\n\
-11 af et\n\
9 af firkant\n\
14 af nye\n\
10 af opholdskort\n\
-8 af opholdstilladelse\n\
24 af pas\n\
-9 af politiet\n\
8 afbry…\n\
-9 afbud\n\
-9 afdelingen\n\
-12 afdel…\n\
-9 afdra…\n\
-9 affecting\n\
-14 affec…\n\
25 afgift\n\
15 afgift #\n\
22 afgif…\n\
53 afgørelse\n\
73 afgørelse på\n\
50 afgør…\n\
-9 afhentning\n\
-14 afhen…\n\
-9 afhøring\n\
-14 afhør…\n\
-9 aflever\n\
-13 aflevere\n\
-10 afleveres\n\
-8 afleveret\n\
-54 aflev…\n\
-30 afmeld\n\
-33 afmel…\n\
-8 afraid it\n\
-9 afsen…\n\
12 afsluttes\n\
13 afslu…\n\
-11 afsnit\n\
-12 afsni…\n\
-20 aftale\n\
-8 aftaler\n\
-37 aftal…\n\
-22 aften\n\
-15 aften når\n\
-14 after logging\n\
13 after midnight\n\
-13 after moving\n\
14 after payment\n\
36 after the\n\
-18 after three\n\
40 after you\n\
-14 after your\n\
21 afternoon\n\
-10 afternoon you\n\
13 afterwards\n\
34 after…\n\
13 afventer\n\
13 afven…\n\
-12 afvis\n\
-27 afvis og\n\
12 afviser\n\
-10 afvist\n\
-8 again\n\
-9 again after\n\
-8 again do\n\
11 again from\n\
-10 again if\n\
8 against\n\
16 against the\n\
8 again…\n\
12 agency\n\
11 agenc…\n\
71 agent\n\
-9 agent its\n\
29 agent will\n\
9 agente\n\
20 agent…\n\
31 ago\n\
-9 agree\n\
-15 agreed\n\
-9 agreed you\n\
-23 agreement\n\
14 agreements\n\
-26 agree…\n\
13 ahora\n\
40 airbnb\n\
40 airbn…\n\
13 airport\n\
19 airpo…\n\
-16 aksam\n\
-8 aksel\n\
16 aktiv\n\
8 aktiverer\n\
-21 aktiveret\n\
-21 aktiveret på\n\
11 aktivitet\n\
9 al\n\
13 al #\n\
9 al telefono\n\
-14 ala\n\
10 alaca…\n\
8 alarm\n\
8 alarmed\n\
-21 alber…\n\
-9 aldim\n\
-48 aldrig\n\
15 aldrig din\n\
-14 aldrig om\n\
-48 aldri…\n\
17 alert\n\
-9 alisverisiniz\n\
-9 alisverisiniz icin\n\
-27 all\n\
-8 all as\n\
-8 all but\n\
10 all included\n\
-15 all of\n\
-17 all the\n\
15 all your\n\
-11 alla\n\
-22 alle\n\
14 alle de\n\
-9 alle jeg\n\
-8 alle kort\n\
-13 alle på\n\
10 alle sammen\n\
-13 allerede\n\
14 allerede betalt\n\
-13 allerede har\n\
-17 aller…\n\
16 alles\n\
-10 allesammen\n\
-9 alles…\n\
-30 alligevel\n\
-30 allig…\n\
10 allowed\n\
9 allow…\n\
14 almam\n\
-8 almena\n\
-9 almen…\n\
-9 almislar\n\
-9 almis…\n\
10 alo\n\
23 alone\n\
12 alone in\n\
-13 along\n\
12 aloud\n\
41 already\n\
10 already have\n\
14 already he\n\
9 already paid\n\
-10 already the\n\
41 alrea…\n\
10 als\n\
14 also\n\
-12 alt\n\
-11 alt #\n\
-9 alt del\n\
-10 alt hvad\n\
20 alt jeg\n\
8 alte\n\
-58 altid\n\
-9 altid i\n\
8 altindadir\n\
12 altrimenti\n\
12 altri…\n\
10 altså\n\
-10 altså jeg\n\
-38 always\n\
-38 alway…\n\
72 am\n\
9 am a\n\
36 am calling\n\
10 am i\n\
-14 am in\n\
13 am tag\n\
8 am the\n\
9 ama\n\
-17 amagerbrogade\n\
-17 amage…\n\
11 amazon\n\
-8 amazon order\n\
11 amazo…\n\
-12 ambasada\n\
-15 amelie\n\
-15 ameli…\n\
11 ami\n\
-10 amount #\n\
-11 amount and\n\
9 amount in\n\
8 amount is\n\
-14 amount t\n\
9 amount will\n\
31 amounts\n\
13 amounts are\n\
32 amoun…\n\
-8 amsterdam\n\
-8 amste…\n\
75 an\n\
14 an #\n\
12 an accomplice\n\
-27 an account\n\
-16 an adviser\n\
16 an agent\n\
-22 an answer\n\
-20 an appointment\n\
8 an arrest\n\
23 an automated\n\
-22 an e\n\
-8 an employee\n\
10 an engineer\n\
8 an error\n\
-13 an eu\n\
18 an extra\n\
-34 an hour\n\
9 an intentional\n\
-8 an interpreter\n\
-10 an invoice\n\
21 an iphone\n\
12 an officer\n\
14 an sms\n\
21 an unpaid\n\
23 an urgent\n\
-11 ana\n\
18 anahtari\n\
26 anaht…\n\
10 anbefalet\n\
10 anbefalet brev\n\
10 anbef…\n\
-15 ancora\n\
-15 ancor…\n\
47 and\n\
-19 and #\n\
-16 and @link\n\
-39 and a\n\
11 and accept\n\
-12 and account\n\
17 and address\n\
8 and an\n\
12 and approve\n\
-16 and are\n\
-27 and ask\n\
-11 and asked\n\
26 and asks\n\
20 and both\n\
-15 and call\n\
-23 and can\n\
-9 and cannot\n\
15 and card\n\
9 and carry\n\
-14 and choose\n\
11 and close\n\
-14 and contact\n\
-8 and contract\n\
-9 and count\n\
-11 and cpr\n\
12 and dial\n\
12 and drug\n\
-8 and due\n\
9 and feed\n\
-8 and fetched\n\
-13 and follow\n\
18 and from\n\
11 and get\n\
19 and give\n\
15 and go\n\
23 and have\n\
43 and he\n\
9 and help\n\
25 and i\n\
-16 and ill\n\
12 and im\n\
-14 and in\n\
-13 and is\n\
20 and it\n\
8 and ive\n\
12 and keep\n\
-19 and last\n\
41 and log\n\
-8 and look\n\
-8 and made\n\
16 and mail\n\
8 and move\n\
-9 and must\n\
36 and my\n\
8 and need\n\
-11 and never\n\
10 and new\n\
-24 and no\n\
-14 and on\n\
20 and password\n\
15 and pay\n\
8 and phone\n\
10 and photo\n\
8 and photos\n\
9 and pin\n\
28 and put\n\
22 and read\n\
-10 and said\n\
-13 and say\n\
11 and says\n\
75 and send\n\
-11 and she\n\
-12 and show\n\
-8 and sign\n\
9 and swipe\n\
13 and take\n\
-10 and talk\n\
11 and text\n\
22 and the\n\
62 and then\n\
17 and there\n\
9 and theyll\n\
-9 and to\n\
-12 and try\n\
-11 and two\n\
11 and type\n\
13 and wants\n\
42 and we\n\
-11 and well\n\
-18 and went\n\
19 and when\n\
-21 and will\n\
-11 and would\n\
-8 and write\n\
70 and your\n\
-10 andel…\n\
-32 anden\n\
-10 anden computer\n\
-10 anden ende\n\
-8 anden er\n\
-9 anden gang\n\
-19 anders\n\
-41 andet\n\
-31 andet end\n\
-17 andre\n\
12 andre i\n\
-8 anfrage\n\
-8 anfra…\n\
-13 angaj…\n\
14 angry\n\
-22 ani\n\
-22 anken…\n\
28 anklagemyndigheden\n\
30 ankla…\n\
-12 ankommet\n\
-12 ankommet til\n\
-27 anmeld\n\
-9 anmeld det\n\
-28 anmelde\n\
-9 anmelde det\n\
-9 anmeldt\n\
-10 anmeldte\n\
-67 anmel…\n\
27 anmodning\n\
24 anmodning i\n\
15 anmodninger\n\
44 anmod…\n\
-31 anna\n\
-16 anna about\n\
-17 anne\n\
-12 annem…\n\
-11 anni\n\
-8 annua…\n\
10 annuller\n\
12 annullerer\n\
44 annul…\n\
-25 another\n\
-8 another account\n\
9 another one\n\
-16 another phone\n\
-25 anoth…\n\
-9 anrufer\n\
-9 ansat i\n\
9 answer\n\
-11 answer in\n\
9 answer this\n\
-22 answer within\n\
-17 answered\n\
-13 answers\n\
-22 answe…\n\
-11 ansættelse\n\
-10 ansættelse er\n\
-11 ansættelseskontrakt\n\
-23 ansæt…\n\
25 ansøg\n\
-45 ansøgning\n\
-43 ansøgning om\n\
-40 ansøg…\n\
17 antes\n\
14 antes de\n\
-9 anti money\n\
8 antifrauda\n\
11 antif…\n\
-10 antradieni\n\
-10 antra…\n\
8 antwo…\n\
-109 any\n\
-10 any key\n\
-57 any time\n\
-46 anybody\n\
-46 anybo…\n\
71 anydesk\n\
15 anydesk så\n\
76 anyde…\n\
10 anymore\n\
10 anymo…\n\
-32 anyone\n\
18 anyone about\n\
-12 anyone know\n\
-16 anyone who\n\
-33 anyon…\n\
-111 anything\n\
-12 anything else\n\
-11 anything from\n\
-111 anyth…\n\
11 apare\n\
14 apartment\n\
12 apartment is\n\
22 apart…\n\
15 apasati\n\
17 apasati tasta\n\
15 apasa…\n\
-14 api\n\
10 aplikacji\n\
-127 app\n\
-18 app #\n\
-25 app and\n\
-16 app chat\n\
-18 app if\n\
17 app is\n\
13 app it\n\
24 app nu\n\
-25 app on\n\
-24 app or\n\
25 app so\n\
-21 app to\n\
-14 appareil\n\
-17 appar…\n\
-10 appeals\n\
-9 appear\n\
9 appearance\n\
9 appearance before\n\
14 appears\n\
13 appears in\n\
-30 appelez\n\
-30 appelez le\n\
-32 appel…\n\
-133 appen\n\
-18 appen eller\n\
-8 appen er\n\
-25 appen for\n\
-26 appen inden\n\
12 appen og\n\
-13 appen på\n\
-17 appen vi\n\
78 apple\n\
19 apple gift\n\
24 apple pay\n\
16 apple…\n\
9 applicant\n\
10 application\n\
21 applies\n\
44 appli…\n\
-44 apply\n\
-32 apply for\n\
-45 appointment\n\
-8 appointment at\n\
-29 appointment for\n\
-52 appoi…\n\
10 approve in\n\
-19 approve it\n\
-8 approve something\n\
-14 approve with\n\
-33 approved\n\
13 approved by\n\
-10 approved in\n\
-20 approving\n\
-28 appro…\n\
-10 apr\n\
13 apra\n\
10 apra mitid\n\
-27 aps\n\
-8 apt\n\
-8 apt update\n\
-11 aradi…\n\
-16 aralik\n\
-17 arali…\n\
-13 arasin\n\
-13 arasi…\n\
-26 arayacak\n\
-30 araya…\n\
-41 arayin\n\
-41 arayi…\n\
-12 arba\n\
19 arbeitet\n\
24 arbei…\n\
12 arbejder\n\
12 arbejdernes\n\
12 arbejdernes landsbank\n\
-14 arbejdet\n\
18 arbejdstøj\n\
18 arbejdstøj og\n\
34 arbej…\n\
12 archi…\n\
98 are\n\
23 are a\n\
-9 are asked\n\
17 are at\n\
12 are being\n\
-8 are blocked\n\
8 are buying\n\
10 are calling\n\
-17 are closed\n\
-14 are done\n\
-12 are going\n\
-12 are handled\n\
-15 are here\n\
13 are in\n\
9 are investigating\n\
-13 are nine\n\
11 are receiving\n\
-13 are sorry\n\
10 are speaking\n\
9 are the\n\
-12 are up\n\
54 are you\n\
26 area\n\
20 area right\n\
8 ariyorum\n\
-10 ariyorum turkce\n\
14 ariyoruz\n\
22 ariyo…\n\
8 arka\n\
-8 arkadaslar\n\
-20 arkasindaki\n\
-20 arkas…\n\
-11 arrange\n\
-9 arran…\n\
16 arrest\n\
12 arrest and\n\
-72 arrested\n\
-12 arrested two\n\
11 arrestordre\n\
-46 arres…\n\
-12 arrival\n\
14 arrived\n\
21 arrived at\n\
-33 arrives\n\
-25 arriv…\n\
8 arving\n\
8 arvin…\n\
-47 as\n\
-19 as @link\n\
-10 as agreed\n\
-16 as an\n\
-14 as consular\n\
10 as i\n\
-8 as of\n\
11 as soon\n\
24 as the\n\
-10 as there\n\
-21 as usual\n\
13 as we\n\
-15 as well\n\
-12 as you\n\
-8 as youve\n\
10 ashamed\n\
9 ashamed to\n\
10 asham…\n\
-136 ask\n\
-69 ask for\n\
-8 ask us\n\
-16 ask you\n\
-156 asked\n\
-37 asked for\n\
-8 asked her\n\
-11 asked my\n\
-27 asked to\n\
-19 asked us\n\
-13 asked you\n\
16 asking\n\
-12 asking for\n\
9 asking my\n\
16 askin…\n\
30 asks\n\
-10 asks for\n\
25 asks if\n\
-18 asks its\n\
-12 asleep\n\
-12 aslee…\n\
-23 assessment\n\
-27 asses…\n\
10 assigned\n\
33 assistant\n\
11 assistant to\n\
12 assistent\n\
40 assis…\n\
13 assoc…\n\
16 asta e\n\
-24 async\n\
-115 at\n\
-24 at #\n\
-108 at @link\n\
24 at a\n\
8 at afvise\n\
13 at all\n\
12 at an\n\
-10 at anmelde\n\
-19 at any\n\
22 at bekræfte\n\
13 at beskytte\n\
-21 at betale\n\
32 at blive\n\
24 at bruge\n\
9 at christmas\n\
-8 at citizen\n\
11 at customs\n\
14 at de\n\
14 at den\n\
11 at det\n\
-14 at flytte\n\
9 at fortsætte\n\
-15 at four\n\
34 at få\n\
-9 at godkende\n\
-28 at han\n\
-18 at have\n\
12 at hente\n\
-18 at her\n\
-9 at home\n\
-9 at hoppe\n\
11 at indtaste\n\
-9 at ingen\n\
-8 at installere\n\
-10 at it\n\
-33 at jeg\n\
-13 at kende\n\
-15 at least\n\
-14 at låne\n\
9 at låse\n\
-15 at lægge\n\
12 at læse\n\
-20 at man\n\
20 at modtage\n\
19 at møde\n\
-8 at nine\n\
9 at noon\n\
9 at norlys\n\
-8 at overføre\n\
-9 at rette\n\
-12 at ringe\n\
8 at risk\n\
-16 at sende\n\
-13 at sige\n\
8 at spørge\n\
44 at stoppe\n\
29 at swipe\n\
12 at tale\n\
-8 at ten\n\
-79 at the\n\
19 at undgå\n\
-8 at vide\n\
9 at vores\n\
-21 at være\n\
-16 atar\n\
-16 atar misin\n\
-9 ati\n\
16 atnau…\n\
8 atp\n\
-17 atsiimti\n\
-16 atsii…\n\
9 atsiu…\n\
-9 atski…\n\
-15 attach\n\
27 attached\n\
9 attached to\n\
8 attachment\n\
26 attac…\n\
8 attempt to\n\
-13 attend\n\
33 attention\n\
14 attention all\n\
-22 attenzione\n\
15 attiv…\n\
-8 atves\n\
-44 au\n\
-13 au dos\n\
8 au nom\n\
15 audit\n\
31 auf\n\
-15 auf @link\n\
18 auf dein\n\
17 auf ein\n\
10 aufenthaltsrecht\n\
10 aufen…\n\
-42 aula\n\
9 aunt\n\
10 aunt knows\n\
11 aus\n\
-11 ausge…\n\
-11 aussi\n\
-9 ausweis\n\
-17 authenticator\n\
-28 authe…\n\
-31 authority\n\
-79 authority.benefits|claims\n\
-8 authority.benefits|claims authority.digital-post|claims\n\
-29 authority.benefits|claims authority.police|claims\n\
19 authority.benefits|claims authority.state|claims\n\
-29 authority.benefits|claims authority.tax|claims\n\
17 authority.benefits|claims claim.already-paid|claims\n\
-14 authority.benefits|claims claim.crime|claims\n\
-21 authority.benefits|claims claim.deposit|claims\n\
-22 authority.benefits|claims claim.emergency|claims\n\
-12 authority.benefits|claims claim.fee|claims\n\
-8 authority.benefits|claims claim.isolation|claims\n\
-18 authority.benefits|claims claim.job|claims\n\
-9 authority.benefits|claims claim.link|claims\n\
-12 authority.benefits|claims claim.menu|claims\n\
-15 authority.benefits|claims claim.misused-name|claims\n\
-16 authority.benefits|claims claim.mule|claims\n\
12 authority.benefits|claims claim.paid-back|claims\n\
24 authority.benefits|claims claim.parcel|claims\n\
-25 authority.benefits|claims claim.pick-up|claims\n\
18 authority.benefits|claims claim.prompt|claims\n\
-14 authority.benefits|claims claim.recovery|claims\n\
35 authority.benefits|claims claim.refund|claims\n\
-12 authority.benefits|claims claim.residence|claims\n\
-21 authority.benefits|claims credential.bank-details|asks\n\
8 authority.benefits|claims credential.bank-details|claims\n\
8 authority.benefits|claims credential.card|claims\n\
9 authority.benefits|claims credential.code|asks\n\
8 authority.benefits|claims credential.code|claims\n\
-21 authority.benefits|claims credential.id-document|claims\n\
30 authority.benefits|claims credential.mitid|asks\n\
29 authority.benefits|claims credential.mitid|claims\n\
-10 authority.benefits|claims credential.one-time-code|claims\n\
-15 authority.benefits|claims credential.password|advises\n\
23 authority.benefits|claims credential.password|asks\n\
30 authority.benefits|claims credential.password|claims\n\
-13 authority.benefits|claims credential.personal-information|claims\n\
-8 authority.benefits|claims credential.pin|claims\n\
-16 authority.benefits|claims firm.bank|claims\n\
-9 authority.benefits|claims firm.courier|claims\n\
-10 authority.benefits|claims firm.toll|claims\n\
37 authority.benefits|claims money.amount|claims\n\
9 authority.benefits|claims money.unusual-means|claims\n\
-22 authority.benefits|claims person.recruiter|claims\n\
11 authority.benefits|claims threat.arrest|threatens\n\
54 authority.benefits|claims threat.block|threatens\n\
-8 authority.benefits|claims threat.deadline|threatens\n\
-12 authority.benefits|denies\n\
-10 authority.benefits|denies credential.mitid|asks\n\
-79 authority.benefits|live\n\
-52 authority.benefits|reader\n\
12 authority.benefits|speaks\n\
-12 authority.court|claims\n\
-26 authority.court|claims authority.digital-post|claims\n\
9 authority.court|claims authority.europol|claims\n\
-29 authority.court|claims authority.prosecution|claims\n\
20 authority.court|claims authority.tax|claims\n\
28 authority.court|claims claim.case|claims\n\
-17 authority.court|claims claim.crime|claims\n\
-24 authority.court|claims claim.deposit|claims\n\
10 authority.court|claims claim.emergency|claims\n\
8 authority.court|claims claim.fee|claims\n\
-10 authority.court|claims claim.fine|claims\n\
11 authority.court|claims claim.misused-name|claims\n\
8 authority.court|claims claim.paid-back|claims\n\
8 authority.court|claims claim.safe-account|claims\n\
15 authority.court|claims credential.bank-details|asks\n\
18 authority.court|claims credential.bank-details|claims\n\
13 authority.court|claims credential.card|asks\n\
15 authority.court|claims credential.cpr|asks\n\
14 authority.court|claims credential.cpr|claims\n\
-12 authority.court|claims credential.id-document|asks\n\
9 authority.court|claims credential.password|asks\n\
16 authority.court|claims credential.personal-information|claims\n\
15 authority.court|claims firm.payment|claims\n\
8 authority.court|claims firm.toll|claims\n\
18 authority.court|claims money.amount|claims\n\
-8 authority.court|claims money.amount|reports\n\
-23 authority.court|claims money.valuables|claims\n\
-8 authority.court|claims person.landlord|claims\n\
11 authority.court|claims threat.block|threatens\n\
12 authority.court|claims threat.debt|threatens\n\
9 authority.court|claims threat.exposure|threatens\n\
-12 authority.court|live\n\
34 authority.court|reader\n\
-16 authority.court|reports\n\
-10 authority.court|reports firm.bank|claims\n\
-8 authority.court|reports person.family|reports\n\
-12 authority.court|reports threat.court|reports\n\
23 authority.customs|claims\n\
13 authority.customs|claims authority.police|claims\n\
-14 authority.customs|claims claim.already-paid|claims\n\
18 authority.customs|claims claim.crime|claims\n\
15 authority.customs|claims claim.emergency|claims\n\
20 authority.customs|claims claim.misused-name|claims\n\
21 authority.customs|claims claim.purchase|claims\n\
9 authority.customs|claims claim.refund|claims\n\
-9 authority.customs|claims claim.unpaid|claims\n\
9 authority.customs|claims credential.card|asks\n\
-15 authority.customs|claims credential.personal-information|asks\n\
-20 authority.customs|claims firm.courier|claims\n\
72 authority.customs|claims money.amount|claims\n\
10 authority.customs|claims money.valuables|claims\n\
11 authority.customs|claims person.agent|claims\n\
13 authority.customs|claims threat.block|threatens\n\
11 authority.customs|claims threat.court|threatens\n\
32 authority.customs|claims threat.deadline|threatens\n\
23 authority.customs|live\n\
-84 authority.digital-post|claims\n\
-21 authority.digital-post|claims authority.municipality|claims\n\
-66 authority.digital-post|claims authority.police|claims\n\
-21 authority.digital-post|claims authority.tax|claims\n\
-35 authority.digital-post|claims claim.case|claims\n\
-11 authority.digital-post|claims claim.crime|claims\n\
-28 authority.digital-post|claims claim.fee|claims\n\
-53 authority.digital-post|claims claim.fine|claims\n\
-9 authority.digital-post|claims claim.link|claims\n\
-20 authority.digital-post|claims claim.parcel|claims\n\
15 authority.digital-post|claims claim.refund|claims\n\
11 authority.digital-post|claims claim.renewal|claims\n\
-9 authority.digital-post|claims claim.unpaid|claims\n\
-8 authority.digital-post|claims claim.unusual-activity|claims\n\
12 authority.digital-post|claims credential.id-document|claims\n\
11 authority.digital-post|claims credential.mitid|advises\n\
-8 authority.digital-post|claims credential.one-time-code|claims\n\
12 authority.digital-post|claims credential.password|asks\n\
-9 authority.digital-post|claims credential.personal-information|claims\n\
-54 authority.digital-post|claims firm.bank|claims\n\
-10 authority.digital-post|claims firm.toll|claims\n\
-51 authority.digital-post|claims money.amount|claims\n\
-8 authority.digital-post|claims person.agent|claims\n\
-10 authority.digital-post|claims person.landlord|claims\n\
26 authority.digital-post|claims threat.block|threatens\n\
-54 authority.digital-post|claims threat.court|threatens\n\
25 authority.digital-post|claims threat.deadline|threatens\n\
-13 authority.digital-post|claims threat.debt|threatens\n\
-84 authority.digital-post|live\n\
-92 authority.digital-post|reader\n\
21 authority.digital-post|speaks\n\
54 authority.embassy|claims\n\
8 authority.embassy|claims claim.case|claims\n\
28 authority.embassy|claims claim.emergency|claims\n\
-11 authority.embassy|claims claim.misused-name|claims\n\
9 authority.embassy|claims claim.other-account|claims\n\
16 authority.embassy|claims claim.paid-back|claims\n\
9 authority.embassy|claims claim.prompt|claims\n\
26 authority.embassy|claims claim.residence|claims\n\
10 authority.embassy|claims credential.bank-details|asks\n\
26 authority.embassy|claims credential.id-document|claims\n\
-8 authority.embassy|claims credential.personal-information|advises\n\
-10 authority.embassy|claims firm.bank|claims\n\
16 authority.embassy|claims firm.payment|claims\n\
28 authority.embassy|claims money.amount|claims\n\
9 authority.embassy|claims person.agent|claims\n\
12 authority.embassy|claims person.family|claims\n\
13 authority.embassy|claims threat.arrest|threatens\n\
18 authority.embassy|claims threat.block|threatens\n\
10 authority.embassy|claims threat.court|threatens\n\
53 authority.embassy|claims threat.deadline|threatens\n\
19 authority.embassy|claims threat.deportation|threatens\n\
54 authority.embassy|live\n\
32 authority.embassy|reader\n\
-8 authority.embassy|reports\n\
48 authority.embassy|speaks\n\
104 authority.europol|claims\n\
53 authority.europol|claims authority.police|claims\n\
20 authority.europol|claims authority.prosecution|claims\n\
36 authority.europol|claims claim.case|claims\n\
64 authority.europol|claims claim.crime|claims\n\
18 authority.europol|claims claim.fee|claims\n\
10 authority.europol|claims claim.fine|claims\n\
13 authority.europol|claims claim.link|claims\n\
16 authority.europol|claims claim.misused-name|claims\n\
-14 authority.europol|claims claim.unusual-activity|claims\n\
15 authority.europol|claims credential.cpr|claims\n\
10 authority.europol|claims credential.personal-information|claims\n\
16 authority.europol|claims money.amount|claims\n\
11 authority.europol|claims person.agent|claims\n\
27 authority.europol|claims threat.arrest|threatens\n\
-17 authority.europol|claims threat.block|threatens\n\
42 authority.europol|claims threat.court|threatens\n\
71 authority.europol|claims threat.deadline|threatens\n\
30 authority.europol|claims threat.exposure|threatens\n\
104 authority.europol|live\n\
51 authority.europol|reader\n\
61 authority.europol|speaks\n\
-52 authority.health|claims\n\
13 authority.health|claims authority.police|claims\n\
-30 authority.health|claims claim.emergency|claims\n\
11 authority.health|claims claim.fee|claims\n\
-9 authority.health|claims claim.investment|claims\n\
9 authority.health|claims claim.parcel|claims\n\
12 authority.health|claims claim.refund|claims\n\
14 authority.health|claims credential.card|asks\n\
14 authority.health|claims credential.card|claims\n\
18 authority.health|claims credential.cpr|asks\n\
-19 authority.health|claims credential.id-document|asks\n\
-23 authority.health|claims credential.id-document|claims\n\
-22 authority.health|claims firm.bank|claims\n\
-18 authority.health|claims firm.courier|claims\n\
21 authority.health|claims money.amount|claims\n\
11 authority.health|claims threat.block|threatens\n\
-52 authority.health|live\n\
-10 authority.health|reader\n\
-27 authority.health|speaks\n\
20 authority.immigration|claims\n\
11 authority.immigration|claims authority.municipality|claims\n\
8 authority.immigration|claims authority.police|claims\n\
8 authority.immigration|claims claim.emergency|claims\n\
20 authority.immigration|claims claim.fee|claims\n\
22 authority.immigration|claims claim.fine|claims\n\
17 authority.immigration|claims claim.parcel|claims\n\
-21 authority.immigration|claims claim.pick-up|claims\n\
10 authority.immigration|claims claim.prompt|claims\n\
11 authority.immigration|claims claim.renewal|claims\n\
22 authority.immigration|claims claim.residence|claims\n\
13 authority.immigration|claims claim.unpaid|claims\n\
-12 authority.immigration|claims claim.your-own|claims\n\
8 authority.immigration|claims credential.cpr|asks\n\
23 authority.immigration|claims credential.id-document|asks\n\
-20 authority.immigration|claims credential.id-document|claims\n\
10 authority.immigration|claims firm.bank|claims\n\
21 authority.immigration|claims firm.payment|claims\n\
76 authority.immigration|claims money.amount|claims\n\
9 authority.immigration|claims money.unusual-means|claims\n\
8 authority.immigration|claims person.agent|claims\n\
9 authority.immigration|claims threat.arrest|threatens\n\
41 authority.immigration|claims threat.deadline|threatens\n\
35 authority.immigration|claims threat.deportation|threatens\n\
20 authority.immigration|live\n\
-8 authority.immigration|reader\n\
-8 authority.immigration|reports\n\
19 authority.immigration|speaks\n\
71 authority.ministry|claims\n\
24 authority.ministry|claims claim.case|claims\n\
37 authority.ministry|claims claim.crime|claims\n\
12 authority.ministry|claims claim.isolation|claims\n\
19 authority.ministry|claims claim.misused-name|claims\n\
9 authority.ministry|claims claim.refund|claims\n\
17 authority.ministry|claims claim.robot|claims\n\
9 authority.ministry|claims claim.unusual-activity|claims\n\
10 authority.ministry|claims credential.balance|asks\n\
9 authority.ministry|claims credential.cpr|asks\n\
10 authority.ministry|claims credential.cpr|claims\n\
10 authority.ministry|claims credential.mitid|asks\n\
8 authority.ministry|claims credential.personal-information|claims\n\
12 authority.ministry|claims firm.bank|claims\n\
17 authority.ministry|claims money.amount|claims\n\
11 authority.ministry|claims person.agent|claims\n\
71 authority.ministry|live\n\
53 authority.ministry|reader\n\
12 authority.ministry|reports\n\
17 authority.ministry|reports authority.police|reports\n\
18 authority.ministry|reports threat.deadline|reports\n\
59 authority.ministry|speaks\n\
-43 authority.municipality|claims\n\
-13 authority.municipality|claims authority.police|claims\n\
-13 authority.municipality|claims claim.case|claims\n\
-8 authority.municipality|claims claim.fee|claims\n\
21 authority.municipality|claims claim.parcel|claims\n\
-15 authority.municipality|claims claim.purchase|claims\n\
15 authority.municipality|claims claim.refund|claims\n\
13 authority.municipality|claims claim.renewal|claims\n\
-9 authority.municipality|claims claim.residence|claims\n\
-8 authority.municipality|claims claim.your-own|claims\n\
13 authority.municipality|claims credential.code|asks\n\
16 authority.municipality|claims credential.cpr|advises\n\
9 authority.municipality|claims credential.cpr|asks\n\
-35 authority.municipality|claims credential.id-document|claims\n\
23 authority.municipality|claims credential.mitid|asks\n\
20 authority.municipality|claims credential.mitid|claims\n\
-13 authority.municipality|claims credential.one-time-code|claims\n\
19 authority.municipality|claims credential.password|asks\n\
17 authority.municipality|claims credential.password|claims\n\
-8 authority.municipality|claims firm.bank|claims\n\
-9 authority.municipality|claims firm.courier|claims\n\
32 authority.municipality|claims money.amount|claims\n\
-14 authority.municipality|claims person.family|claims\n\
-22 authority.municipality|claims threat.block|threatens\n\
-11 authority.municipality|claims threat.deadline|threatens\n\
-13 authority.municipality|denies\n\
-43 authority.municipality|live\n\
-30 authority.municipality|reader\n\
-11 authority.municipality|reports\n\
-8 authority.municipality|reports threat.block|threatens\n\
-12 authority.municipality|speaks\n\
45 authority.nsk|claims\n\
17 authority.nsk|claims claim.case|claims\n\
17 authority.nsk|claims claim.crime|claims\n\
9 authority.nsk|claims credential.personal-information|claims\n\
20 authority.nsk|claims threat.arrest|threatens\n\
9 authority.nsk|claims threat.deadline|threatens\n\
45 authority.nsk|live\n\
27 authority.nsk|reader\n\
20 authority.nsk|speaks\n\
60 authority.police|claims\n\
-21 authority.police|claims authority.police|reports\n\
16 authority.police|claims authority.prosecution|claims\n\
14 authority.police|claims authority.tax|reports\n\
-31 authority.police|claims claim.case|claims\n\
104 authority.police|claims claim.crime|claims\n\
-10 authority.police|claims claim.crime|reports\n\
14 authority.police|claims claim.deposit|claims\n\
-10 authority.police|claims claim.easy-money|claims\n\
-13 authority.police|claims claim.emergency|claims\n\
-18 authority.police|claims claim.fee|claims\n\
43 authority.police|claims claim.fine|claims\n\
32 authority.police|claims claim.isolation|claims\n\
-21 authority.police|claims claim.job|claims\n\
-29 authority.police|claims claim.link|claims\n\
81 authority.police|claims claim.misused-name|claims\n\
11 authority.police|claims claim.misused-name|reports\n\
14 authority.police|claims claim.mule|claims\n\
18 authority.police|claims claim.new-number|claims\n\
49 authority.police|claims claim.no-checking|claims\n\
-12 authority.police|claims claim.no-checking|reports\n\
23 authority.police|claims claim.other-account|claims\n\
15 authority.police|claims claim.paid-back|claims\n\
57 authority.police|claims claim.pick-up|claims\n\
-41 authority.police|claims claim.prize|claims\n\
-26 authority.police|claims claim.prompt|claims\n\
24 authority.police|claims claim.reassurance|claims\n\
9 authority.police|claims claim.refund|claims\n\
-10 authority.police|claims claim.renewal|claims\n\
17 authority.police|claims claim.residence|claims\n\
-14 authority.police|claims claim.residence|reports\n\
61 authority.police|claims claim.safe-account|claims\n\
-8 authority.police|claims claim.safe-account|reports\n\
26 authority.police|claims claim.unpaid|claims\n\
-8 authority.police|claims claim.unusual-activity|reports\n\
-25 authority.police|claims claim.your-own|claims\n\
42 authority.police|claims credential.balance|asks\n\
16 authority.police|claims credential.balance|claims\n\
9 authority.police|claims credential.balance|reports\n\
30 authority.police|claims credential.bank-details|asks\n\
27 authority.police|claims credential.bank-details|claims\n\
-10 authority.police|claims credential.bank-details|reports\n\
-8 authority.police|claims credential.card|advises\n\
-20 authority.police|claims credential.card|asks\n\
-20 authority.police|claims credential.card|claims\n\
42 authority.police|claims credential.cpr|asks\n\
29 authority.police|claims credential.cpr|claims\n\
14 authority.police|claims credential.id-document|asks\n\
16 authority.police|claims credential.id-document|claims\n\
12 authority.police|claims credential.id-document|reports\n\
-18 authority.police|claims credential.mitid|advises\n\
-16 authority.police|claims credential.mitid|asks\n\
-17 authority.police|claims credential.mitid|claims\n\
12 authority.police|claims credential.one-time-code|asks\n\
-10 authority.police|claims credential.one-time-code|claims\n\
33 authority.police|claims credential.personal-information|asks\n\
20 authority.police|claims credential.personal-information|claims\n\
9 authority.police|claims credential.pin|asks\n\
-62 authority.police|claims firm.bank|claims\n\
10 authority.police|claims firm.courier|claims\n\
43 authority.police|claims firm.payment|claims\n\
-8 authority.police|claims firm.shop|claims\n\
-8 authority.police|claims firm.support|claims\n\
9 authority.police|claims firm.telecom|claims\n\
25 authority.police|claims money.amount|claims\n\
21 authority.police|claims money.unusual-means|claims\n\
9 authority.police|claims money.unusual-means|reports\n\
52 authority.police|claims money.valuables|claims\n\
-11 authority.police|claims money.valuables|denies\n\
31 authority.police|claims person.agent|claims\n\
-8 authority.police|claims person.agent|reports\n\
-9 authority.police|claims person.buyer|claims\n\
12 authority.police|claims person.buyer|reports\n\
-8 authority.police|claims person.landlord|claims\n\
82 authority.police|claims threat.arrest|threatens\n\
-31 authority.police|claims threat.block|threatens\n\
-13 authority.police|claims threat.court|reports\n\
32 authority.police|claims threat.court|threatens\n\
24 authority.police|claims threat.deadline|reports\n\
83 authority.police|claims threat.deadline|threatens\n\
41 authority.police|claims threat.exposure|threatens\n\
-9 authority.police|claims threat.return|threatens\n\
-10 authority.police|denies\n\
60 authority.police|live\n\
114 authority.police|reader\n\
-55 authority.police|reports\n\
35 authority.police|reports claim.crime|claims\n\
-28 authority.police|reports claim.crime|reports\n\
15 authority.police|reports claim.deposit|claims\n\
-8 authority.police|reports claim.isolation|claims\n\
-13 authority.police|reports claim.link|claims\n\
9 authority.police|reports claim.other-account|reports\n\
-11 authority.police|reports claim.prompt|claims\n\
13 authority.police|reports claim.recovery|claims\n\
-10 authority.police|reports claim.safe-account|reports\n\
16 authority.police|reports credential.balance|claims\n\
31 authority.police|reports credential.bank-details|claims\n\
-12 authority.police|reports credential.card|reports\n\
-8 authority.police|reports credential.code|reports\n\
8 authority.police|reports credential.cpr|claims\n\
-14 authority.police|reports credential.cpr|reports\n\
20 authority.police|reports credential.id-document|reports\n\
-17 authority.police|reports firm.bank|claims\n\
-9 authority.police|reports money.amount|claims\n\
-15 authority.police|reports money.amount|reports\n\
-18 authority.police|reports money.valuables|reports\n\
-10 authority.police|reports person.agent|claims\n\
15 authority.police|reports person.family|claims\n\
-9 authority.police|reports person.family|reports\n\
14 authority.police|reports threat.block|reports\n\
-11 authority.police|reports threat.block|threatens\n\
-8 authority.police|reports threat.court|reports\n\
36 authority.police|reports threat.deadline|reports\n\
-18 authority.police|reports threat.deadline|threatens\n\
12 authority.police|reports threat.exposure|threatens\n\
-8 authority.police|reports threat.return|threatens\n\
70 authority.police|speaks\n\
44 authority.prosecution|claims claim.case|claims\n\
-18 authority.prosecution|claims claim.deposit|claims\n\
-19 authority.prosecution|claims credential.id-document|asks\n\
-18 authority.prosecution|claims firm.bank|claims\n\
11 authority.prosecution|claims money.amount|claims\n\
-22 authority.prosecution|claims money.valuables|claims\n\
27 authority.prosecution|claims threat.arrest|threatens\n\
10 authority.prosecution|claims threat.court|threatens\n\
29 authority.prosecution|claims threat.exposure|threatens\n\
-17 authority.prosecution|reader\n\
-12 authority.prosecution|speaks\n\
52 authority.state|claims\n\
9 authority.state|claims claim.all-money|claims\n\
11 authority.state|claims claim.case|claims\n\
14 authority.state|claims claim.fee|claims\n\
8 authority.state|claims claim.fine|claims\n\
17 authority.state|claims claim.investment|claims\n\
24 authority.state|claims claim.link|claims\n\
10 authority.state|claims claim.paid-back|claims\n\
8 authority.state|claims claim.parcel|claims\n\
8 authority.state|claims claim.pick-up|claims\n\
12 authority.state|claims claim.prize|claims\n\
-8 authority.state|claims claim.purchase|claims\n\
11 authority.state|claims claim.reassurance|claims\n\
24 authority.state|claims claim.refund|claims\n\
11 authority.state|claims claim.renewal|claims\n\
14 authority.state|claims claim.unpaid|claims\n\
-8 authority.state|claims claim.your-own|claims\n\
12 authority.state|claims credential.mitid|asks\n\
18 authority.state|claims firm.courier|claims\n\
8 authority.state|claims firm.toll|claims\n\
44 authority.state|claims money.amount|claims\n\
18 authority.state|claims threat.block|threatens\n\
11 authority.state|claims threat.court|threatens\n\
42 authority.state|claims threat.deadline|threatens\n\
52 authority.state|live\n\
35 authority.state|reader\n\
-9 authority.tax|claims\n\
8 authority.tax|claims claim.already-paid|claims\n\
14 authority.tax|claims claim.case|claims\n\
-9 authority.tax|claims claim.fee|denies\n\
-16 authority.tax|claims claim.investment|claims\n\
-10 authority.tax|claims claim.job|claims\n\
-15 authority.tax|claims claim.link|claims\n\
-19 authority.tax|claims claim.parcel|claims\n\
15 authority.tax|claims claim.recovery|claims\n\
25 authority.tax|claims claim.refund|claims\n\
10 authority.tax|claims claim.renewal|claims\n\
-12 authority.tax|claims credential.bank-details|claims\n\
32 authority.tax|claims credential.card|asks\n\
11 authority.tax|claims credential.code|claims\n\
11 authority.tax|claims credential.cpr|asks\n\
-17 authority.tax|claims credential.cpr|claims\n\
-21 authority.tax|claims credential.personal-information|claims\n\
16 authority.tax|claims firm.payment|claims\n\
-17 authority.tax|claims firm.support|claims\n\
70 authority.tax|claims money.amount|claims\n\
-13 authority.tax|claims money.unusual-means|claims\n\
15 authority.tax|claims money.valuables|claims\n\
12 authority.tax|claims threat.arrest|threatens\n\
19 authority.tax|claims threat.block|threatens\n\
27 authority.tax|claims threat.deadline|threatens\n\
12 authority.tax|claims threat.debt|threatens\n\
8 authority.tax|claims threat.return|threatens\n\
-9 authority.tax|live\n\
-30 authority.tax|reader\n\
-17 authority.tax|reports credential.card|claims\n\
-18 authority.tax|reports firm.bank|claims\n\
13 authority.tax|reports threat.deadline|threatens\n\
51 authority.tax|speaks\n\
155 authority|claims\n\
-18 authority|denies\n\
-93 authority|reports\n\
346 authority|speaks\n\
-8 authorization\n\
-39 autho…\n\
14 auto\n\
9 auto debit\n\
10 autob…\n\
32 automated\n\
10 automated call\n\
10 automated message\n\
-16 automaten\n\
-14 automaten på\n\
-15 automatiquement\n\
-8 automatisk\n\
-9 automatisk besked\n\
-20 autom…\n\
11 autor…\n\
-9 available\n\
-9 avail…\n\
-10 avant le\n\
-13 avec\n\
-8 avec la\n\
-15 avem\n\
-16 aveti\n\
-8 avise…\n\
56 avoid\n\
12 avoid being\n\
-24 await\n\
-9 awaiting\n\
14 awaits\n\
16 awaits your\n\
-10 aware\n\
-11 away\n\
-12 ay\n\
9 azi\n\
-33 b\n\
-8 b #\n\
-8 b den\n\
-13 b i\n\
-13 b1\n\
52 back\n\
30 back @link\n\
-9 back after\n\
15 back at\n\
-15 back dont\n\
10 back in\n\
61 back on\n\
21 back together\n\
-45 back when\n\
19 back with\n\
-10 backup\n\
-11 backu…\n\
8 bad\n\
-9 bad om\n\
-19 badge\n\
17 bag\n\
-13 bagge…\n\
10 baglanmak\n\
10 baglanmak icin\n\
-9 baglanti\n\
-9 bagsiden af\n\
-14 baiet…\n\
17 bail\n\
19 bailiff\n\
18 baili…\n\
-11 bak\n\
-11 bakery\n\
-11 baker…\n\
12 balance\n\
-23 balance #\n\
8 balance is\n\
9 balance shows\n\
12 balan…\n\
8 ballo…\n\
14 baltic\n\
14 balti…\n\
19 ban\n\
11 bana\n\
-18 banca\n\
10 bancaire\n\
-8 banco almena\n\
-8 bande\n\
-12 bang\n\
9 bange\n\
11 bani pentru\n\
59 bank\n\
-19 bank #\n\
9 bank @link\n\
-9 bank a\n\
-11 bank about\n\
-8 bank account\n\
18 bank and\n\
8 bank app\n\
24 bank asks\n\
23 bank calls\n\
20 bank card\n\
-15 bank closes\n\
-17 bank det\n\
-11 bank details\n\
14 bank din\n\
-13 bank du\n\
8 bank er\n\
18 bank for\n\
13 bank fraud\n\
-12 bank from\n\
18 bank good\n\
-25 bank has\n\
9 bank i\n\
-8 bank if\n\
-14 bank in\n\
14 bank ja\n\
30 bank jeg\n\
11 bank lady\n\
-13 bank of\n\
23 bank og\n\
12 bank på\n\
-8 bank read\n\
-12 bank reg\n\
12 bank rings\n\
8 bank say\n\
10 bank security\n\
-11 bank shes\n\
-21 bank siger\n\
-13 bank statements\n\
-11 bank the\n\
-15 bank they\n\
9 bank to\n\
-16 bank today\n\
-19 bank transfer\n\
-26 bank wants\n\
-15 bank wir\n\
-10 bank your\n\
-10 bank youre\n\
-25 banka\n\
-28 banka…\n\
-8 bankdag\n\
-8 bankdag i\n\
-10 bankdage\n\
-17 bankd…\n\
77 banken\n\
-8 banken der\n\
33 banken du\n\
11 banken er\n\
8 banken ikke\n\
16 banken ja\n\
-18 banken og\n\
41 banken ringer\n\
19 banken siger\n\
-18 banken skal\n\
23 bankens\n\
-15 banker\n\
94 banke…\n\
33 banking\n\
-9 banking day\n\
33 banki…\n\
-11 bankkonto\n\
-16 bankm…\n\
-8 banko\n\
8 banko…\n\
33 banks\n\
13 banks fraud\n\
-10 banku\n\
-14 bankui\n\
-13 banku…\n\
-9 barbat\n\
-10 barba…\n\
56 bare\n\
16 bare bruge\n\
9 bare give\n\
-25 bare godkend\n\
9 bare her\n\
-8 bare hvis\n\
-17 bare høre\n\
-13 bare lægge\n\
9 bare mig\n\
9 bare og\n\
9 bare op\n\
-13 bare skrive\n\
18 bare swipe\n\
9 bare vores\n\
10 basiniz\n\
10 basin…\n\
-8 baska\n\
8 battery\n\
-27 bay\n\
-26 bay #\n\
79 be\n\
9 be able\n\
8 be alarmed\n\
-19 be arrested\n\
-13 be asked\n\
-8 be brought\n\
-13 be calculated\n\
9 be cancelled\n\
-9 be collected\n\
9 be cut\n\
-10 be declared\n\
9 be disconnected\n\
29 be done\n\
10 be executed\n\
11 be given\n\
-9 be kind\n\
13 be out\n\
-24 be paid\n\
11 be quick\n\
-8 be recorded\n\
-14 be refunded\n\
9 be released\n\
10 be straight\n\
-9 be sure\n\
9 be suspended\n\
-8 be there\n\
13 be true\n\
-10 bearer\n\
-10 beare…\n\
66 because\n\
18 because its\n\
10 because of\n\
13 because the\n\
-8 because you\n\
66 becau…\n\
-9 become\n\
19 becomes\n\
12 becom…\n\
-20 bed\n\
15 bede dig\n\
-9 bede om\n\
-45 beder\n\
-10 beder dig\n\
-18 beder om\n\
11 bedre\n\
-10 bedste\n\
-10 bedst…\n\
-39 bedt\n\
8 bedt dem\n\
-35 bedt om\n\
8 bedzie\n\
13 been copied\n\
8 been deactivated\n\
-10 been granted\n\
8 been issued\n\
-13 been made\n\
10 been sent\n\
-13 been told\n\
25 before\n\
63 before #\n\
-10 before friday\n\
10 before he\n\
15 before midnight\n\
-11 before thursday\n\
13 before tonight\n\
-10 before we\n\
-44 before you\n\
-8 before your\n\
-24 beforehand\n\
11 begge\n\
24 begge sider\n\
27 begin\n\
-13 begynder\n\
-14 begyn…\n\
-17 behandler\n\
-18 behan…\n\
18 behind\n\
-11 behind the\n\
18 behin…\n\
-9 behold\n\
-10 behold #\n\
16 beholder\n\
22 beholder #\n\
18 behæltst\n\
18 behæl…\n\
-35 behøver\n\
-39 behøver ikke\n\
-35 behøv…\n\
39 bei\n\
9 bei telegram\n\
58 being\n\
11 being taken\n\
8 bekle…\n\
17 bekommst\n\
28 bekom…\n\
12 bekraft\n\
21 bekra…\n\
20 bekræft dine\n\
-16 bekræfte\n\
-67 bekræfte din\n\
17 bekræfter\n\
10 bekræfter for\n\
11 bekræftet\n\
11 bekræ…\n\
21 believe\n\
8 believe me\n\
11 believe you\n\
21 belie…\n\
-21 bell\n\
-16 bellahøj\n\
-8 bellahøj station\n\
-16 bella…\n\
35 below\n\
-37 beløb\n\
-29 beløb på\n\
-32 beløbet\n\
-26 beløb…\n\
-12 bemærkninger\n\
57 ben\n\
-8 bende…\n\
11 benefit\n\
-13 beni\n\
13 benim\n\
-8 benissimo\n\
-8 benis…\n\
12 bente\n\
-10 bereit\n\
-10 berei…\n\
14 berettiget\n\
14 berettiget til\n\
13 beret…\n\
9 bero\n\
-8 bescheid\n\
27 besked\n\
12 besked om\n\
-11 besked på\n\
-10 beskeder\n\
15 beske…\n\
13 beskytte\n\
13 beskytte dig\n\
19 besky…\n\
-52 best\n\
-9 bestil tid\n\
-19 bestille\n\
-13 bestille tid\n\
-24 bestilt\n\
-67 besti…\n\
-10 bestyrelsen\n\
-19 besty…\n\
9 besvare\n\
12 besva…\n\
-19 besøg\n\
-27 besøg hos\n\
-8 besøg…\n\
8 bet\n\
150 betal\n\
26 betal #\n\
14 betal med\n\
10 betal nu\n\
-48 betale\n\
-19 betale #\n\
9 betale en\n\
17 betale for\n\
-77 betaler\n\
14 betaler #\n\
-31 betaler du\n\
-8 betaler i\n\
-52 betales\n\
-13 betales i\n\
-32 betales inden\n\
17 betales med\n\
-16 betales senest\n\
-29 betaling\n\
10 betaling #\n\
-21 betaling for\n\
-11 betaling med\n\
-27 betaling på\n\
12 betalingsaftale\n\
30 betalingskort\n\
-9 betalingskortet\n\
-27 betalingsservice\n\
-10 betalingsservice on\n\
59 betalt\n\
11 betalt din\n\
11 betalt for\n\
8 betalt så\n\
8 betalt to\n\
-14 betalte\n\
-12 betalte med\n\
-102 betal…\n\
45 betjent\n\
17 betjent forbi\n\
-8 betjenten\n\
29 betje…\n\
9 betragtes\n\
-33 between\n\
-24 between #\n\
-9 between ten\n\
13 between us\n\
-33 betwe…\n\
10 bevise\n\
14 bevis…\n\
8 beware\n\
8 beware of\n\
8 bewar…\n\
-8 biblioteket\n\
-31 bibli…\n\
-10 bic\n\
-8 bicic…\n\
-10 bicycle\n\
-13 bicyc…\n\
-14 bien\n\
-12 bienv…\n\
33 bike you\n\
9 bil\n\
9 bil i\n\
-10 bilag\n\
-14 bilgi\n\
10 bilka\n\
-39 bill\n\
8 bill #\n\
-26 bill came\n\
10 billed\n\
16 billed af\n\
49 billede\n\
47 billede af\n\
17 billeder\n\
8 billeder af\n\
55 bille…\n\
12 bills\n\
12 bin\n\
14 binance\n\
14 binan…\n\
-11 biometri\n\
-8 biometrics\n\
-16 biome…\n\
-17 bir sey\n\
8 birazdan\n\
8 biraz…\n\
-10 birgit\n\
-11 birgi…\n\
15 birth\n\
-22 birthday\n\
-15 birthday it\n\
-17 birth…\n\
8 bist\n\
8 bist du\n\
-9 bit\n\
14 bitcoin\n\
20 bitco…\n\
9 bitko…\n\
-22 bizi\n\
-21 bizi arayin\n\
-11 bizum\n\
-8 black week\n\
-25 bladk…\n\
9 bleibt\n\
10 bleib…\n\
-90 blev\n\
-10 blev afvist\n\
-10 blev spærret\n\
-18 blevet aktiveret\n\
8 blevet bestilt\n\
-13 blevet hacket\n\
-12 blevet ringet\n\
-20 bliv\n\
-13 bliv i\n\
48 blive\n\
11 bliver\n\
8 bliver automatisk\n\
15 bliver der\n\
-25 bliver din\n\
-13 bliver du\n\
-11 bliver ikke\n\
8 bliver lukket\n\
13 bliver ringet\n\
10 bliver vi\n\
11 blive…\n\
-8 bll\n\
-14 blocat\n\
-12 bloca…\n\
-9 blocc…\n\
-58 block\n\
-16 block a\n\
8 block the\n\
-60 block your\n\
33 blockchain\n\
-94 blocked\n\
-9 blocked #\n\
-9 blocked by\n\
-15 blocked it\n\
-10 blocks the\n\
-62 block…\n\
9 blokerer\n\
-8 blokeret\n\
8 blood and\n\
-8 bloqu…\n\
19 blot\n\
-17 blå\n\
-68 board\n\
-11 board has\n\
-12 board members\n\
-19 boarding\n\
-27 board…\n\
-14 boats\n\
-9 body\n\
-11 bog\n\
22 bogholderiet\n\
16 bogho…\n\
14 boks\n\
-8 boks og\n\
-8 boks om\n\
19 bolig\n\
15 boligen\n\
12 bolig…\n\
11 bonifico\n\
10 bonifico di\n\
11 bonif…\n\
11 bonjour je\n\
8 bonus\n\
-27 book\n\
-19 booked\n\
-20 booke…\n\
-17 booking\n\
-21 booki…\n\
-17 books\n\
-9 boozt\n\
10 bor\n\
13 bor i\n\
-10 borca…\n\
8 borcu…\n\
-11 bordet\n\
25 borger\n\
9 borger @link\n\
-9 borgeren\n\
-56 borgerservice\n\
-10 borgerservice in\n\
-41 borge…\n\
8 borrow from\n\
8 borro…\n\
-11 bort\n\
-11 bort fra\n\
30 bot\n\
10 bot thanks\n\
36 both\n\
15 both amounts\n\
22 both sides\n\
14 bother\n\
14 bothe…\n\
33 bought\n\
23 bought a\n\
33 bough…\n\
14 bounc…\n\
-30 box\n\
-20 box #\n\
-8 box by\n\
13 box code\n\
-12 box from\n\
-14 boxes\n\
16 brak\n\
-8 branch\n\
8 brauc…\n\
-8 bread\n\
-8 break\n\
-8 break in\n\
27 brev\n\
18 brev om\n\
-13 breve\n\
-22 brevet\n\
-25 breve…\n\
-106 bring\n\
30 bring @link\n\
-14 bring id\n\
-12 bring passport\n\
-50 bring the\n\
-40 bring your\n\
-9 bringing\n\
-17 bring…\n\
27 bro\n\
25 bro i\n\
17 brobizz\n\
12 brobizz @link\n\
17 brobi…\n\
8 broker\n\
9 broke…\n\
19 brother\n\
24 brother is\n\
19 broth…\n\
-11 brought\n\
-11 broug…\n\
-12 brown\n\
14 browser\n\
-16 browseren\n\
-26 brug\n\
21 brug for\n\
47 bruge\n\
9 bruge billede\n\
26 bruge dit\n\
11 bruge en\n\
8 bruge kort\n\
87 bruger\n\
12 bruger du\n\
52 bruger id\n\
10 bruger og\n\
12 brugernavn\n\
127 bruge…\n\
-10 brugs…\n\
-10 brun\n\
-15 brunsvig\n\
-12 brunsvig logistics\n\
-15 bruns…\n\
10 bs\n\
12 bs #\n\
12 bs @link\n\
33 btc\n\
-10 btc in\n\
-26 bu\n\
-16 bu islemi\n\
11 buenas\n\
11 buena…\n\
8 building\n\
9 bulet…\n\
8 bulga…\n\
-25 bulun…\n\
-11 buna ziua\n\
16 buradan\n\
17 burad…\n\
23 business\n\
19 busin…\n\
10 busta\n\
11 busta paga\n\
10 busy\n\
13 busy i\n\
78 but\n\
-8 but #\n\
-18 but dont\n\
8 but for\n\
55 but i\n\
8 but im\n\
-24 but no\n\
12 but on\n\
24 but the\n\
9 but they\n\
8 but to\n\
-9 but you\n\
8 butas\n\
15 buti\n\
-25 butikken\n\
-22 butik…\n\
-37 button\n\
-20 button and\n\
-38 butto…\n\
23 buy\n\
18 buy apple\n\
-15 buyer\n\
-18 buyer can\n\
-9 buyer paid\n\
10 buying\n\
10 buyin…\n\
55 by\n\
-29 by a\n\
-10 by an\n\
25 by card\n\
20 by confirming\n\
-8 by digital\n\
-10 by direct\n\
10 by friday\n\
-11 by itself\n\
-10 by law\n\
-17 by letter\n\
-11 by logging\n\
8 by mistake\n\
9 by mitid\n\
10 by one\n\
41 by paying\n\
-25 by phone\n\
-11 by post\n\
26 by sms\n\
-8 by telephone\n\
16 by text\n\
15 by tonight\n\
9 by western\n\
17 by your\n\
-8 by yourself\n\
-29 bye\n\
-14 bøden\n\
-14 bøger\n\
-9 bønne…\n\
-34 bør\n\
-13 børn\n\
-10 børn #\n\
14 børnebørn\n\
-12 børnehuset\n\
-14 børnene\n\
-8 børnene er\n\
21 børne…\n\
-8 bøyle bir\n\
-37 c\n\
29 c4rd\n\
-40 ca\n\
-11 ca #\n\
-11 ca e\n\
12 ca nu\n\
19 ca sa\n\
-15 caduca\n\
-22 caduca en\n\
-15 caduc…\n\
-12 cake\n\
-9 cala\n\
-12 calculated\n\
-10 calin…\n\
39 calis…\n\
-10 call\n\
-15 call #\n\
-13 call centre\n\
20 call from\n\
9 call him\n\
46 call me\n\
14 call microsoft\n\
-23 call us\n\
-8 call your\n\
-93 called\n\
-16 called about\n\
-8 called back\n\
-9 called by\n\
-17 called us\n\
10 caller told\n\
-10 callers\n\
-93 calle…\n\
-19 calling about\n\
51 calling from\n\
17 calling me\n\
-10 calling the\n\
8 calling we\n\
-11 calling your\n\
29 calls\n\
13 calls from\n\
42 calls you\n\
-8 cambio\n\
-21 cambi…\n\
-55 came\n\
-22 came #\n\
-15 came to\n\
11 camera\n\
11 camer…\n\
-49 can\n\
-10 can apply\n\
23 can be\n\
8 can block\n\
-16 can bring\n\
10 can call\n\
12 can cancel\n\
-13 can change\n\
-9 can follow\n\
16 can hear\n\
29 can i\n\
10 can match\n\
-15 can no\n\
9 can only\n\
-11 can order\n\
-18 can renew\n\
9 can reverse\n\
-14 can see\n\
21 can send\n\
19 can stop\n\
-11 can the\n\
8 can u\n\
-25 can use\n\
-93 can you\n\
-11 canada\n\
-11 canad…\n\
20 cancel\n\
18 cancel a\n\
-16 cancel any\n\
21 cancel it\n\
17 cancel the\n\
11 cancellation\n\
11 cancelled and\n\
12 cancer\n\
15 cance…\n\
12 cannot\n\
9 cannot be\n\
-19 cannot talk\n\
12 canno…\n\
43 cant\n\
-11 cant call\n\
-8 cant come\n\
14 cant get\n\
13 cant help\n\
11 cant i\n\
-9 cant make\n\
11 cant talk\n\
-11 canteen\n\
-11 cante…\n\
-8 caparra\n\
-8 capar…\n\
33 car\n\
-8 car is\n\
9 car was\n\
21 card\n\
17 card @link\n\
32 card and\n\
12 card at\n\
9 card both\n\
-12 card comes\n\
28 card details\n\
-44 card ending\n\
-12 card expires\n\
-10 card i\n\
-11 card if\n\
-27 card in\n\
-15 card information\n\
-12 card is\n\
-8 card kind\n\
25 card no\n\
28 card number\n\
12 card on\n\
8 card only\n\
-21 card or\n\
-11 card press\n\
12 card so\n\
-23 card to\n\
-8 card when\n\
-16 card with\n\
-28 card you\n\
-16 card yourself\n\
23 cards for\n\
11 cards of\n\
10 cards on\n\
-17 cardul si\n\
-16 care l\n\
8 care vine\n\
-13 care zice\n\
-13 caretaker\n\
-14 caret…\n\
13 cargo\n\
10 carichi\n\
-12 carries\n\
-13 carri…\n\
8 carsten\n\
8 carst…\n\
-37 carta\n\
-9 carta di\n\
-10 carte\n\
-14 casa\n\
22 case\n\
-10 case #\n\
11 case goes\n\
-19 case number\n\
11 case of\n\
-9 case order\n\
15 case press\n\
-9 case to\n\
13 case worker\n\
-17 cases\n\
17 cash\n\
11 cash and\n\
15 cash for\n\
-12 cash or\n\
-11 cat\n\
-16 catch\n\
-16 ce\n\
-9 ce code\n\
-29 ce nest\n\
-12 cekmisler\n\
-12 cekmi…\n\
-25 cena\n\
8 central\n\
-12 centre\n\
-17 cer\n\
-13 cere\n\
-11 certificate for\n\
10 certificate is\n\
12 certi…\n\
-10 cest\n\
-80 change\n\
-9 change for\n\
-14 change it\n\
-10 change of\n\
-10 change or\n\
-9 change the\n\
-19 change your\n\
-19 changed\n\
-12 changes\n\
-119 chang…\n\
-10 chapter\n\
-12 chapt…\n\
-14 characters\n\
-16 chara…\n\
16 charge #\n\
-14 chargeback\n\
10 charged today\n\
10 charger\n\
-23 charging\n\
-15 charg…\n\
-12 chat\n\
-10 chat in\n\
-9 chat og\n\
8 chatten\n\
9 chatt…\n\
8 chauffør\n\
8 chauf…\n\
-40 che\n\
12 che dice\n\
-26 che gira\n\
-8 che la\n\
-82 check\n\
13 check if\n\
-35 check in\n\
-22 check that\n\
-16 check the\n\
9 check with\n\
-10 check your\n\
-8 check…\n\
9 chef\n\
24 cheque\n\
11 cheque #\n\
10 cheque you\n\
24 chequ…\n\
-45 chez\n\
-29 chi\n\
-8 chick…\n\
-27 chiede\n\
9 chiede il\n\
-32 chiede la\n\
-18 chied…\n\
12 chiffres\n\
8 chiffres de\n\
12 chiff…\n\
-45 child\n\
-20 child abuse\n\
-9 child pornography\n\
11 childrens\n\
-8 childs\n\
8 china\n\
26 chinese\n\
26 chinese embassy\n\
26 chine…\n\
9 chipp…\n\
10 chiudere\n\
9 chiud…\n\
-8 chius…\n\
-14 choice\n\
-14 choic…\n\
11 choose\n\
13 choose #\n\
-17 choose a\n\
-9 choose bank\n\
9 choose new\n\
-12 choose the\n\
28 choose your\n\
14 choos…\n\
-8 chrome\n\
-9 chrome on\n\
-8 chrom…\n\
-44 ci\n\
-11 ciao\n\
33 cifre\n\
9 cifre som\n\
9 cifrede\n\
10 cifret\n\
10 cifret kode\n\
19 cifre…\n\
10 cikar…\n\
8 cinema\n\
8 cinem…\n\
19 cineva\n\
19 cinev…\n\
-20 cirka\n\
-8 cita\n\
-29 citizen\n\
-33 citizen service\n\
10 citizens with\n\
-11 citizenship\n\
-35 citiz…\n\
-8 citofono\n\
-8 citof…\n\
-18 city\n\
31 civil\n\
14 civil betjent\n\
12 civil registration\n\
19 claim\n\
146 claim.abroad|claims\n\
9 claim.abroad|claims claim.all-money|claims\n\
50 claim.abroad|claims claim.cannot-meet|claims\n\
-20 claim.abroad|claims claim.crime|claims\n\
179 claim.abroad|claims claim.deposit|claims\n\
11 claim.abroad|claims claim.emergency|claims\n\
13 claim.abroad|claims claim.fee|claims\n\
15 claim.abroad|claims claim.job|claims\n\
8 claim.abroad|claims claim.mule|claims\n\
16 claim.abroad|claims claim.other-account|claims\n\
22 claim.abroad|claims claim.paid-back|claims\n\
11 claim.abroad|claims claim.residence|claims\n\
12 claim.abroad|claims credential.id-document|asks\n\
22 claim.abroad|claims credential.id-document|claims\n\
-23 claim.abroad|claims firm.bank|claims\n\
21 claim.abroad|claims firm.courier|claims\n\
19 claim.abroad|claims firm.payment|claims\n\
-9 claim.abroad|claims firm.telecom|claims\n\
74 claim.abroad|claims money.amount|claims\n\
15 claim.abroad|claims money.unusual-means|claims\n\
13 claim.abroad|claims money.valuables|claims\n\
23 claim.abroad|claims person.agent|claims\n\
37 claim.abroad|claims person.family|claims\n\
165 claim.abroad|claims person.landlord|claims\n\
-10 claim.abroad|claims threat.block|threatens\n\
79 claim.abroad|claims threat.deadline|threatens\n\
8 claim.abroad|claims threat.deportation|threatens\n\
146 claim.abroad|live\n\
87 claim.abroad|reader\n\
118 claim.abroad|speaks\n\
76 claim.all-money|claims\n\
-19 claim.all-money|claims claim.crime|claims\n\
10 claim.all-money|claims claim.easy-money|claims\n\
13 claim.all-money|claims claim.emergency|claims\n\
-11 claim.all-money|claims claim.fee|claims\n\
41 claim.all-money|claims claim.hacked|claims\n\
28 claim.all-money|claims claim.investment|claims\n\
11 claim.all-money|claims claim.isolation|claims\n\
12 claim.all-money|claims claim.link|claims\n\
12 claim.all-money|claims claim.misused-name|claims\n\
11 claim.all-money|claims claim.no-checking|claims\n\
28 claim.all-money|claims claim.other-account|claims\n\
9 claim.all-money|claims claim.paid-back|claims\n\
19 claim.all-money|claims claim.parcel|claims\n\
16 claim.all-money|claims claim.pick-up|claims\n\
-13 claim.all-money|claims claim.prize|claims\n\
-8 claim.all-money|claims claim.prompt|claims\n\
16 claim.all-money|claims claim.purchase|claims\n\
15 claim.all-money|claims claim.reassurance|claims\n\
8 claim.all-money|claims claim.recovery|claims\n\
8 claim.all-money|claims claim.renewal|claims\n\
58 claim.all-money|claims claim.safe-account|claims\n\
-14 claim.all-money|claims claim.your-own|claims\n\
16 claim.all-money|claims credential.balance|asks\n\
16 claim.all-money|claims credential.balance|claims\n\
28 claim.all-money|claims credential.bank-details|asks\n\
9 claim.all-money|claims credential.card|claims\n\
-13 claim.all-money|claims credential.code|asks\n\
-10 claim.all-money|claims credential.code|claims\n\
10 claim.all-money|claims credential.cpr|asks\n\
-13 claim.all-money|claims credential.cpr|reports\n\
9 claim.all-money|claims credential.mitid|asks\n\
8 claim.all-money|claims credential.password|asks\n\
-13 claim.all-money|claims credential.password|claims\n\
8 claim.all-money|claims firm.payment|claims\n\
52 claim.all-money|claims money.amount|claims\n\
-37 claim.all-money|claims money.valuables|claims\n\
9 claim.all-money|claims person.adviser|claims\n\
-11 claim.all-money|claims person.agent|claims\n\
43 claim.all-money|claims person.family|claims\n\
9 claim.all-money|claims person.landlord|claims\n\
21 claim.all-money|claims threat.block|threatens\n\
-8 claim.all-money|claims threat.court|threatens\n\
58 claim.all-money|claims threat.deadline|threatens\n\
10 claim.all-money|claims threat.debt|threatens\n\
-9 claim.all-money|claims threat.deportation|threatens\n\
-9 claim.all-money|denies\n\
76 claim.all-money|live\n\
103 claim.all-money|reader\n\
12 claim.all-money|reports claim.crime|reports\n\
9 claim.all-money|reports claim.prize|reports\n\
9 claim.all-money|reports credential.bank-details|reports\n\
10 claim.all-money|reports credential.id-document|claims\n\
15 claim.all-money|reports money.amount|reports\n\
-9 claim.all-money|reports money.valuables|reports\n\
10 claim.all-money|reports person.agent|claims\n\
17 claim.all-money|speaks\n\
64 claim.already-paid|claims\n\
-12 claim.already-paid|claims claim.deposit|claims\n\
9 claim.already-paid|claims claim.easy-money|claims\n\
-22 claim.already-paid|claims claim.fee|claims\n\
18 claim.already-paid|claims claim.job|claims\n\
40 claim.already-paid|claims claim.link|claims\n\
8 claim.already-paid|claims claim.loan|claims\n\
12 claim.already-paid|claims claim.no-checking|claims\n\
14 claim.already-paid|claims claim.parcel|claims\n\
14 claim.already-paid|claims claim.prompt|claims\n\
11 claim.already-paid|claims claim.reassurance|claims\n\
15 claim.already-paid|claims claim.refund|claims\n\
-32 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-9 claim.already-paid|claims claim.unpaid|claims\n\
9 claim.already-paid|claims credential.balance|asks\n\
21 claim.already-paid|claims credential.bank-details|asks\n\
42 claim.already-paid|claims credential.card|asks\n\
27 claim.already-paid|claims credential.card|claims\n\
12 claim.already-paid|claims credential.code|asks\n\
9 claim.already-paid|claims credential.code|claims\n\
14 claim.already-paid|claims credential.code|reports\n\
10 claim.already-paid|claims credential.mitid|advises\n\
15 claim.already-paid|claims credential.mitid|asks\n\
22 claim.already-paid|claims credential.mitid|reports\n\
37 claim.already-paid|claims firm.bank|claims\n\
66 claim.already-paid|claims firm.courier|claims\n\
-9 claim.already-paid|claims firm.payment|claims\n\
34 claim.already-paid|claims firm.shop|claims\n\
-11 claim.already-paid|claims firm.utility|claims\n\
33 claim.already-paid|claims money.amount|claims\n\
11 claim.already-paid|claims money.amount|reports\n\
16 claim.already-paid|claims money.unusual-means|claims\n\
41 claim.already-paid|claims money.valuables|claims\n\
59 claim.already-paid|claims person.buyer|claims\n\
10 claim.already-paid|claims threat.block|threatens\n\
-10 claim.already-paid|claims threat.debt|threatens\n\
64 claim.already-paid|live\n\
118 claim.already-paid|reader\n\
14 claim.already-paid|speaks\n\
169 claim.broken-phone|claims\n\
34 claim.broken-phone|claims claim.cannot-meet|claims\n\
12 claim.broken-phone|claims claim.deposit|claims\n\
65 claim.broken-phone|claims claim.emergency|claims\n\
-9 claim.broken-phone|claims claim.investment|claims\n\
174 claim.broken-phone|claims claim.new-number|claims\n\
23 claim.broken-phone|claims claim.other-account|claims\n\
20 claim.broken-phone|claims claim.paid-back|claims\n\
18 claim.broken-phone|claims claim.unpaid|claims\n\
13 claim.broken-phone|claims claim.your-own|claims\n\
11 claim.broken-phone|claims credential.bank-details|claims\n\
31 claim.broken-phone|claims firm.bank|claims\n\
8 claim.broken-phone|claims firm.payment|claims\n\
37 claim.broken-phone|claims money.amount|claims\n\
14 claim.broken-phone|claims money.unusual-means|claims\n\
-8 claim.broken-phone|claims money.valuables|claims\n\
177 claim.broken-phone|claims person.family|claims\n\
64 claim.broken-phone|claims threat.deadline|threatens\n\
169 claim.broken-phone|live\n\
27 claim.broken-phone|reader\n\
12 claim.broken-phone|reports\n\
8 claim.broken-phone|reports claim.new-number|claims\n\
12 claim.broken-phone|reports person.family|claims\n\
16 claim.broken-phone|reports threat.deadline|reports\n\
40 claim.broken-phone|speaks\n\
177 claim.cannot-meet|claims\n\
91 claim.cannot-meet|claims claim.deposit|claims\n\
33 claim.cannot-meet|claims claim.emergency|claims\n\
14 claim.cannot-meet|claims claim.fee|claims\n\
13 claim.cannot-meet|claims claim.job|claims\n\
31 claim.cannot-meet|claims claim.new-number|claims\n\
30 claim.cannot-meet|claims claim.no-checking|claims\n\
32 claim.cannot-meet|claims claim.other-account|claims\n\
27 claim.cannot-meet|claims claim.paid-back|claims\n\
10 claim.cannot-meet|claims claim.purchase|claims\n\
-18 claim.cannot-meet|claims claim.recovery|claims\n\
12 claim.cannot-meet|claims claim.unpaid|claims\n\
11 claim.cannot-meet|claims claim.unusual-activity|claims\n\
17 claim.cannot-meet|claims credential.bank-details|asks\n\
21 claim.cannot-meet|claims credential.bank-details|claims\n\
8 claim.cannot-meet|claims credential.card|asks\n\
12 claim.cannot-meet|claims credential.code|asks\n\
12 claim.cannot-meet|claims credential.code|claims\n\
9 claim.cannot-meet|claims credential.personal-information|asks\n\
14 claim.cannot-meet|claims credential.personal-information|claims\n\
15 claim.cannot-meet|claims firm.bank|claims\n\
32 claim.cannot-meet|claims firm.courier|claims\n\
18 claim.cannot-meet|claims firm.payment|claims\n\
85 claim.cannot-meet|claims money.amount|claims\n\
25 claim.cannot-meet|claims money.unusual-means|claims\n\
13 claim.cannot-meet|claims person.agent|claims\n\
63 claim.cannot-meet|claims person.family|claims\n\
52 claim.cannot-meet|claims person.landlord|claims\n\
10 claim.cannot-meet|claims threat.arrest|threatens\n\
12 claim.cannot-meet|claims threat.block|threatens\n\
8 claim.cannot-meet|claims threat.court|threatens\n\
76 claim.cannot-meet|claims threat.deadline|threatens\n\
10 claim.cannot-meet|denies\n\
9 claim.cannot-meet|denies firm.bank|claims\n\
177 claim.cannot-meet|live\n\
63 claim.cannot-meet|reader\n\
12 claim.cannot-meet|reports\n\
12 claim.cannot-meet|reports threat.deadline|reports\n\
65 claim.cannot-meet|speaks\n\
30 claim.case|claims\n\
23 claim.case|claims claim.crime|claims\n\
-37 claim.case|claims claim.fee|claims\n\
-16 claim.case|claims claim.hacked|claims\n\
12 claim.case|claims claim.isolation|claims\n\
9 claim.case|claims claim.link|claims\n\
21 claim.case|claims claim.misused-name|claims\n\
-44 claim.case|claims claim.parcel|claims\n\
20 claim.case|claims claim.pick-up|claims\n\
14 claim.case|claims claim.prize|claims\n\
-14 claim.case|claims claim.prompt|claims\n\
-13 claim.case|claims claim.renewal|claims\n\
11 claim.case|claims claim.residence|claims\n\
22 claim.case|claims claim.robot|claims\n\
11 claim.case|claims claim.safe-account|claims\n\
8 claim.case|claims claim.unpaid|claims\n\
8 claim.case|claims claim.unusual-activity|claims\n\
-12 claim.case|claims claim.your-own|claims\n\
8 claim.case|claims credential.balance|asks\n\
10 claim.case|claims credential.bank-details|asks\n\
14 claim.case|claims credential.card|asks\n\
21 claim.case|claims credential.cpr|asks\n\
29 claim.case|claims credential.cpr|claims\n\
34 claim.case|claims credential.id-document|claims\n\
-10 claim.case|claims credential.mitid|claims\n\
-16 claim.case|claims credential.one-time-code|claims\n\
21 claim.case|claims credential.personal-information|claims\n\
-27 claim.case|claims firm.bank|claims\n\
16 claim.case|claims firm.payment|claims\n\
-8 claim.case|claims firm.shop|claims\n\
10 claim.case|claims firm.toll|claims\n\
25 claim.case|claims money.amount|claims\n\
11 claim.case|claims money.unusual-means|claims\n\
10 claim.case|claims money.valuables|claims\n\
13 claim.case|claims person.agent|claims\n\
-15 claim.case|claims person.family|claims\n\
-15 claim.case|claims person.landlord|claims\n\
17 claim.case|claims threat.arrest|reports\n\
69 claim.case|claims threat.arrest|threatens\n\
10 claim.case|claims threat.block|threatens\n\
30 claim.case|claims threat.court|threatens\n\
14 claim.case|claims threat.deadline|reports\n\
66 claim.case|claims threat.deadline|threatens\n\
10 claim.case|claims threat.debt|threatens\n\
20 claim.case|claims threat.deportation|threatens\n\
38 claim.case|claims threat.exposure|threatens\n\
30 claim.case|live\n\
49 claim.case|reader\n\
9 claim.case|reports credential.balance|reports\n\
9 claim.case|reports credential.bank-details|reports\n\
40 claim.case|speaks\n\
29 claim.crime|claims\n\
-10 claim.crime|claims claim.crime|reports\n\
39 claim.crime|claims claim.deposit|claims\n\
-13 claim.crime|claims claim.easy-money|claims\n\
13 claim.crime|claims claim.emergency|claims\n\
36 claim.crime|claims claim.isolation|claims\n\
-24 claim.crime|claims claim.job|claims\n\
26 claim.crime|claims claim.link|claims\n\
107 claim.crime|claims claim.misused-name|claims\n\
-20 claim.crime|claims claim.mule|claims\n\
-23 claim.crime|claims claim.new-number|claims\n\
12 claim.crime|claims claim.no-checking|claims\n\
8 claim.crime|claims claim.not-you|claims\n\
11 claim.crime|claims claim.paid-back|claims\n\
25 claim.crime|claims claim.parcel|claims\n\
24 claim.crime|claims claim.pick-up|claims\n\
-32 claim.crime|claims claim.prize|claims\n\
-21 claim.crime|claims claim.prompt|claims\n\
20 claim.crime|claims claim.recovery|claims\n\
-31 claim.crime|claims claim.renewal|claims\n\
10 claim.crime|claims claim.residence|claims\n\
17 claim.crime|claims claim.robot|claims\n\
12 claim.crime|claims claim.safe-account|claims\n\
12 claim.crime|claims credential.balance|asks\n\
-65 claim.crime|claims credential.card|claims\n\
-10 claim.crime|claims credential.code|advises\n\
18 claim.crime|claims credential.cpr|asks\n\
40 claim.crime|claims credential.cpr|claims\n\
15 claim.crime|claims credential.id-document|claims\n\
-27 claim.crime|claims credential.mitid|claims\n\
14 claim.crime|claims credential.password|asks\n\
11 claim.crime|claims credential.personal-information|claims\n\
-52 claim.crime|claims firm.bank|claims\n\
18 claim.crime|claims firm.bank|reports\n\
-8 claim.crime|claims firm.courier|claims\n\
-12 claim.crime|claims firm.payment|claims\n\
-8 claim.crime|claims firm.shop|claims\n\
-32 claim.crime|claims money.amount|claims\n\
10 claim.crime|claims money.unusual-means|reports\n\
-40 claim.crime|claims money.valuables|claims\n\
35 claim.crime|claims person.family|claims\n\
19 claim.crime|claims threat.arrest|reports\n\
85 claim.crime|claims threat.arrest|threatens\n\
-24 claim.crime|claims threat.block|threatens\n\
26 claim.crime|claims threat.court|threatens\n\
30 claim.crime|claims threat.deadline|reports\n\
77 claim.crime|claims threat.deadline|threatens\n\
-16 claim.crime|claims threat.debt|threatens\n\
-21 claim.crime|claims threat.deportation|threatens\n\
45 claim.crime|claims threat.exposure|threatens\n\
29 claim.crime|live\n\
179 claim.crime|reader\n\
-8 claim.crime|reports\n\
16 claim.crime|reports claim.misused-name|claims\n\
-8 claim.crime|reports claim.misused-name|reports\n\
10 claim.crime|reports claim.safe-account|reports\n\
-8 claim.crime|reports credential.balance|reports\n\
8 claim.crime|reports credential.card|claims\n\
19 claim.crime|reports credential.cpr|claims\n\
-21 claim.crime|reports credential.cpr|reports\n\
18 claim.crime|reports credential.mitid|reports\n\
27 claim.crime|reports credential.password|claims\n\
-12 claim.crime|reports money.amount|reports\n\
14 claim.crime|reports person.agent|claims\n\
23 claim.crime|reports threat.block|threatens\n\
14 claim.crime|reports threat.deadline|reports\n\
-12 claim.crime|speaks\n\
32 claim.deposit|claims claim.easy-money|claims\n\
10 claim.deposit|claims claim.investment|claims\n\
10 claim.deposit|claims claim.job|claims\n\
18 claim.deposit|claims claim.link|claims\n\
14 claim.deposit|claims claim.misused-name|claims\n\
9 claim.deposit|claims claim.new-number|claims\n\
33 claim.deposit|claims claim.other-account|claims\n\
15 claim.deposit|claims claim.paid-back|claims\n\
19 claim.deposit|claims claim.parcel|claims\n\
11 claim.deposit|claims claim.purchase|claims\n\
31 claim.deposit|claims claim.recovery|claims\n\
-36 claim.deposit|claims claim.refund|claims\n\
18 claim.deposit|claims claim.safe-account|claims\n\
14 claim.deposit|claims claim.sent-by-mistake|claims\n\
-10 claim.deposit|claims claim.unusual-activity|claims\n\
-17 claim.deposit|claims claim.your-own|claims\n\
-13 claim.deposit|claims credential.balance|asks\n\
-39 claim.deposit|claims credential.bank-details|asks\n\
11 claim.deposit|claims credential.bank-details|claims\n\
12 claim.deposit|claims credential.bank-details|reports\n\
11 claim.deposit|claims credential.card|asks\n\
20 claim.deposit|claims credential.card|claims\n\
8 claim.deposit|claims credential.code|claims\n\
-18 claim.deposit|claims credential.id-document|asks\n\
11 claim.deposit|claims credential.mitid|asks\n\
11 claim.deposit|claims credential.mitid|claims\n\
8 claim.deposit|claims credential.nemid|claims\n\
8 claim.deposit|claims credential.one-time-code|claims\n\
-8 claim.deposit|claims credential.one-time-code|reports\n\
15 claim.deposit|claims credential.password|asks\n\
-13 claim.deposit|claims credential.personal-information|asks\n\
8 claim.deposit|claims credential.personal-information|claims\n\
19 claim.deposit|claims firm.bank|claims\n\
44 claim.deposit|claims firm.courier|claims\n\
59 claim.deposit|claims firm.payment|claims\n\
12 claim.deposit|claims firm.payment|reports\n\
-10 claim.deposit|claims firm.shop|claims\n\
-11 claim.deposit|claims firm.toll|claims\n\
19 claim.deposit|claims money.amount|claims\n\
51 claim.deposit|claims money.unusual-means|claims\n\
15 claim.deposit|claims money.valuables|claims\n\
30 claim.deposit|claims person.family|claims\n\
80 claim.deposit|claims person.landlord|claims\n\
19 claim.deposit|claims person.recruiter|claims\n\
11 claim.deposit|claims threat.arrest|threatens\n\
19 claim.deposit|claims threat.block|threatens\n\
-8 claim.deposit|claims threat.court|threatens\n\
12 claim.deposit|claims threat.deadline|reports\n\
82 claim.deposit|claims threat.deadline|threatens\n\
16 claim.deposit|claims threat.exposure|threatens\n\
-9 claim.deposit|claims threat.return|threatens\n\
8 claim.deposit|denies\n\
-11 claim.deposit|reader\n\
9 claim.deposit|reports claim.reassurance|claims\n\
9 claim.deposit|reports money.amount|reports\n\
-49 claim.deposit|speaks\n\
164 claim.easy-money|claims\n\
-15 claim.easy-money|claims claim.fee|claims\n\
9 claim.easy-money|claims claim.fine|claims\n\
9 claim.easy-money|claims claim.hacked|claims\n\
76 claim.easy-money|claims claim.investment|claims\n\
50 claim.easy-money|claims claim.job|claims\n\
12 claim.easy-money|claims claim.loan|claims\n\
55 claim.easy-money|claims claim.mule|claims\n\
10 claim.easy-money|claims claim.no-checking|claims\n\
13 claim.easy-money|claims claim.paid-back|claims\n\
-20 claim.easy-money|claims claim.parcel|claims\n\
-11 claim.easy-money|claims claim.purchase|claims\n\
22 claim.easy-money|claims claim.reassurance|claims\n\
13 claim.easy-money|claims claim.recovery|claims\n\
-9 claim.easy-money|claims claim.renewal|claims\n\
10 claim.easy-money|claims claim.unpaid|claims\n\
-28 claim.easy-money|claims claim.unusual-activity|claims\n\
-13 claim.easy-money|claims claim.your-own|claims\n\
-20 claim.easy-money|claims credential.card|claims\n\
8 claim.easy-money|claims credential.mitid|claims\n\
-12 claim.easy-money|claims credential.pin|claims\n\
45 claim.easy-money|claims firm.bank|claims\n\
19 claim.easy-money|claims firm.courier|claims\n\
25 claim.easy-money|claims firm.payment|claims\n\
125 claim.easy-money|claims money.amount|claims\n\
42 claim.easy-money|claims money.unusual-means|claims\n\
13 claim.easy-money|claims money.valuables|claims\n\
26 claim.easy-money|claims person.adviser|claims\n\
22 claim.easy-money|claims person.family|claims\n\
28 claim.easy-money|claims person.recruiter|claims\n\
8 claim.easy-money|claims threat.court|threatens\n\
28 claim.easy-money|claims threat.deadline|threatens\n\
164 claim.easy-money|live\n\
43 claim.easy-money|reader\n\
53 claim.easy-money|speaks\n\
-9 claim.emergency|claims\n\
-16 claim.emergency|claims claim.fee|claims\n\
-9 claim.emergency|claims claim.fine|claims\n\
-8 claim.emergency|claims claim.investment|claims\n\
15 claim.emergency|claims claim.isolation|claims\n\
-21 claim.emergency|claims claim.job|claims\n\
-13 claim.emergency|claims claim.menu|claims\n\
9 claim.emergency|claims claim.misused-name|claims\n\
133 claim.emergency|claims claim.new-number|claims\n\
33 claim.emergency|claims claim.other-account|claims\n\
19 claim.emergency|claims claim.paid-back|claims\n\
9 claim.emergency|claims claim.pick-up|claims\n\
22 claim.emergency|claims claim.refund|claims\n\
13 claim.emergency|claims claim.renewal|claims\n\
20 claim.emergency|claims claim.safe-account|claims\n\
-45 claim.emergency|claims claim.unpaid|claims\n\
19 claim.emergency|claims claim.virus|claims\n\
-38 claim.emergency|claims claim.your-own|claims\n\
11 claim.emergency|claims credential.balance|asks\n\
-17 claim.emergency|claims credential.bank-details|asks\n\
-12 claim.emergency|claims credential.bank-details|claims\n\
10 claim.emergency|claims credential.code|claims\n\
-11 claim.emergency|claims credential.code|reports\n\
14 claim.emergency|claims credential.cpr|asks\n\
-21 claim.emergency|claims credential.cpr|claims\n\
-38 claim.emergency|claims credential.id-document|claims\n\
-42 claim.emergency|claims credential.mitid|claims\n\
11 claim.emergency|claims credential.one-time-code|asks\n\
21 claim.emergency|claims credential.one-time-code|claims\n\
12 claim.emergency|claims credential.password|asks\n\
11 claim.emergency|claims credential.personal-information|asks\n\
9 claim.emergency|claims credential.personal-information|claims\n\
20 claim.emergency|claims firm.bank|claims\n\
9 claim.emergency|claims firm.utility|claims\n\
37 claim.emergency|claims money.amount|claims\n\
12 claim.emergency|claims money.valuables|claims\n\
17 claim.emergency|claims person.agent|claims\n\
168 claim.emergency|claims person.family|claims\n\
-10 claim.emergency|claims person.recruiter|claims\n\
41 claim.emergency|claims threat.arrest|threatens\n\
15 claim.emergency|claims threat.block|threatens\n\
16 claim.emergency|claims threat.court|threatens\n\
13 claim.emergency|claims threat.cutoff|threatens\n\
90 claim.emergency|claims threat.deadline|threatens\n\
15 claim.emergency|claims threat.debt|threatens\n\
8 claim.emergency|claims threat.deportation|threatens\n\
-9 claim.emergency|live\n\
-55 claim.emergency|reader\n\
-14 claim.emergency|reports\n\
-27 claim.emergency|speaks\n\
18 claim.fee|claims\n\
53 claim.fee|claims claim.fine|claims\n\
10 claim.fee|claims claim.investment|claims\n\
-9 claim.fee|claims claim.link|claims\n\
9 claim.fee|claims claim.misused-name|claims\n\
-10 claim.fee|claims claim.misused-name|reports\n\
-9 claim.fee|claims claim.mule|claims\n\
-9 claim.fee|claims claim.no-checking|reports\n\
33 claim.fee|claims claim.other-account|claims\n\
21 claim.fee|claims claim.paid-back|claims\n\
74 claim.fee|claims claim.parcel|claims\n\
12 claim.fee|claims claim.pick-up|claims\n\
74 claim.fee|claims claim.prize|claims\n\
36 claim.fee|claims claim.purchase|claims\n\
9 claim.fee|claims claim.purchase|denies\n\
103 claim.fee|claims claim.recovery|claims\n\
22 claim.fee|claims claim.refund|claims\n\
21 claim.fee|claims claim.renewal|claims\n\
35 claim.fee|claims claim.residence|claims\n\
-9 claim.fee|claims claim.unpaid|claims\n\
23 claim.fee|claims credential.bank-details|asks\n\
40 claim.fee|claims credential.card|asks\n\
33 claim.fee|claims credential.card|claims\n\
12 claim.fee|claims credential.code|claims\n\
13 claim.fee|claims credential.cpr|asks\n\
11 claim.fee|claims credential.cpr|claims\n\
21 claim.fee|claims credential.id-document|asks\n\
22 claim.fee|claims credential.id-document|claims\n\
-19 claim.fee|claims credential.mitid|claims\n\
8 claim.fee|claims credential.one-time-code|claims\n\
17 claim.fee|claims credential.password|asks\n\
-8 claim.fee|claims credential.personal-information|advises\n\
22 claim.fee|claims credential.personal-information|claims\n\
-8 claim.fee|claims credential.pin|claims\n\
-26 claim.fee|claims firm.bank|claims\n\
-10 claim.fee|claims firm.bank|reports\n\
8 claim.fee|claims firm.courier|claims\n\
-15 claim.fee|claims firm.courier|reports\n\
-29 claim.fee|claims firm.payment|claims\n\
-8 claim.fee|claims firm.support|claims\n\
48 claim.fee|claims firm.toll|claims\n\
-17 claim.fee|claims firm.utility|claims\n\
61 claim.fee|claims money.amount|claims\n\
15 claim.fee|claims money.unusual-means|claims\n\
-13 claim.fee|claims money.valuables|claims\n\
8 claim.fee|claims person.adviser|claims\n\
39 claim.fee|claims person.agent|claims\n\
-17 claim.fee|claims person.buyer|claims\n\
32 claim.fee|claims person.family|claims\n\
25 claim.fee|claims threat.block|threatens\n\
19 claim.fee|claims threat.court|threatens\n\
30 claim.fee|claims threat.deadline|threatens\n\
-15 claim.fee|claims threat.debt|threatens\n\
49 claim.fee|claims threat.deportation|threatens\n\
13 claim.fee|claims threat.exposure|threatens\n\
39 claim.fee|claims threat.return|threatens\n\
-10 claim.fee|denies\n\
18 claim.fee|live\n\
-55 claim.fee|reader\n\
-9 claim.fee|reports\n\
-51 claim.fee|speaks\n\
32 claim.fine|claims\n\
-15 claim.fine|claims claim.link|claims\n\
-10 claim.fine|claims claim.no-checking|claims\n\
10 claim.fine|claims claim.parcel|claims\n\
-8 claim.fine|claims claim.recovery|claims\n\
21 claim.fine|claims claim.residence|claims\n\
63 claim.fine|claims claim.unpaid|claims\n\
8 claim.fine|claims credential.bank-details|asks\n\
12 claim.fine|claims credential.card|asks\n\
8 claim.fine|claims credential.card|claims\n\
10 claim.fine|claims credential.id-document|advises\n\
9 claim.fine|claims credential.id-document|asks\n\
20 claim.fine|claims credential.one-time-code|claims\n\
-38 claim.fine|claims firm.bank|claims\n\
22 claim.fine|claims firm.courier|claims\n\
26 claim.fine|claims firm.toll|claims\n\
19 claim.fine|claims money.amount|claims\n\
15 claim.fine|claims money.unusual-means|claims\n\
-20 claim.fine|claims money.valuables|claims\n\
16 claim.fine|claims person.family|claims\n\
31 claim.fine|claims threat.arrest|threatens\n\
-10 claim.fine|claims threat.block|threatens\n\
33 claim.fine|claims threat.court|threatens\n\
41 claim.fine|claims threat.deadline|threatens\n\
13 claim.fine|claims threat.debt|threatens\n\
32 claim.fine|live\n\
35 claim.fine|reader\n\
-20 claim.fine|speaks\n\
112 claim.hacked|claims\n\
-17 claim.hacked|claims claim.menu|claims\n\
10 claim.hacked|claims claim.new-number|claims\n\
27 claim.hacked|claims claim.no-checking|claims\n\
8 claim.hacked|claims claim.other-account|claims\n\
23 claim.hacked|claims claim.pick-up|claims\n\
9 claim.hacked|claims claim.prompt|claims\n\
19 claim.hacked|claims claim.reassurance|claims\n\
35 claim.hacked|claims claim.safe-account|claims\n\
-9 claim.hacked|claims claim.sent-by-mistake|claims\n\
30 claim.hacked|claims claim.unusual-activity|claims\n\
44 claim.hacked|claims claim.virus|claims\n\
9 claim.hacked|claims credential.balance|asks\n\
24 claim.hacked|claims credential.bank-details|asks\n\
-11 claim.hacked|claims credential.card|reports\n\
12 claim.hacked|claims credential.password|asks\n\
-15 claim.hacked|claims credential.password|claims\n\
70 claim.hacked|claims firm.bank|claims\n\
-29 claim.hacked|claims firm.payment|claims\n\
56 claim.hacked|claims firm.support|claims\n\
-23 claim.hacked|claims money.amount|claims\n\
10 claim.hacked|claims money.unusual-means|claims\n\
40 claim.hacked|claims money.valuables|claims\n\
27 claim.hacked|claims person.agent|claims\n\
19 claim.hacked|claims person.family|claims\n\
9 claim.hacked|claims threat.arrest|threatens\n\
-16 claim.hacked|claims threat.block|threatens\n\
22 claim.hacked|claims threat.deadline|threatens\n\
112 claim.hacked|live\n\
76 claim.hacked|reader\n\
10 claim.hacked|reports money.amount|reports\n\
50 claim.investment|claims\n\
21 claim.investment|claims claim.job|claims\n\
36 claim.investment|claims claim.link|claims\n\
10 claim.investment|claims claim.no-checking|claims\n\
12 claim.investment|claims claim.other-account|claims\n\
17 claim.investment|claims claim.paid-back|claims\n\
19 claim.investment|claims claim.pick-up|claims\n\
9 claim.investment|claims claim.purchase|claims\n\
11 claim.investment|claims claim.reassurance|claims\n\
14 claim.investment|claims claim.recovery|claims\n\
-8 claim.investment|claims claim.residence|claims\n\
-8 claim.investment|claims credential.bank-details|claims\n\
-9 claim.investment|claims credential.cpr|claims\n\
-8 claim.investment|claims credential.id-document|asks\n\
-12 claim.investment|claims credential.id-document|claims\n\
116 claim.investment|claims money.amount|claims\n\
25 claim.investment|claims money.unusual-means|claims\n\
23 claim.investment|claims money.valuables|claims\n\
32 claim.investment|claims person.adviser|claims\n\
10 claim.investment|claims person.agent|claims\n\
35 claim.investment|claims person.family|claims\n\
-20 claim.investment|claims threat.arrest|threatens\n\
33 claim.investment|claims threat.block|threatens\n\
-10 claim.investment|claims threat.court|threatens\n\
29 claim.investment|claims threat.deadline|threatens\n\
50 claim.investment|live\n\
64 claim.investment|reader\n\
34 claim.investment|reports\n\
14 claim.investment|reports money.amount|claims\n\
22 claim.investment|reports money.amount|reports\n\
9 claim.investment|reports money.valuables|claims\n\
27 claim.investment|speaks\n\
164 claim.isolation|claims\n\
16 claim.isolation|claims claim.misused-name|claims\n\
9 claim.isolation|claims claim.pick-up|claims\n\
28 claim.isolation|claims claim.reassurance|claims\n\
9 claim.isolation|claims claim.unpaid|claims\n\
8 claim.isolation|claims claim.unusual-activity|claims\n\
-15 claim.isolation|claims claim.your-own|claims\n\
25 claim.isolation|claims credential.balance|asks\n\
11 claim.isolation|claims credential.bank-details|asks\n\
26 claim.isolation|claims credential.cpr|asks\n\
17 claim.isolation|claims credential.cpr|claims\n\
-10 claim.isolation|claims credential.mitid|asks\n\
9 claim.isolation|claims credential.personal-information|claims\n\
42 claim.isolation|claims firm.bank|claims\n\
-11 claim.isolation|claims firm.courier|claims\n\
27 claim.isolation|claims money.valuables|claims\n\
23 claim.isolation|claims person.agent|claims\n\
15 claim.isolation|claims person.landlord|claims\n\
55 claim.isolation|claims threat.arrest|threatens\n\
16 claim.isolation|claims threat.court|threatens\n\
14 claim.isolation|claims threat.deadline|threatens\n\
8 claim.isolation|claims threat.exposure|threatens\n\
164 claim.isolation|live\n\
106 claim.isolation|reader\n\
10 claim.isolation|reports\n\
90 claim.isolation|speaks\n\
-10 claim.job|claims claim.link|claims\n\
-10 claim.job|claims claim.loan|claims\n\
-13 claim.job|claims claim.misused-name|claims\n\
26 claim.job|claims claim.mule|claims\n\
9 claim.job|claims claim.no-checking|claims\n\
13 claim.job|claims claim.paid-back|claims\n\
14 claim.job|claims claim.prompt|claims\n\
-24 claim.job|claims claim.purchase|claims\n\
27 claim.job|claims claim.recovery|claims\n\
-12 claim.job|claims claim.unpaid|claims\n\
10 claim.job|claims claim.unusual-activity|claims\n\
-10 claim.job|claims claim.your-own|claims\n\
15 claim.job|claims credential.balance|claims\n\
-13 claim.job|claims credential.bank-details|asks\n\
-11 claim.job|claims credential.bank-details|claims\n\
-9 claim.job|claims credential.card|claims\n\
-30 claim.job|claims credential.cpr|asks\n\
-22 claim.job|claims credential.cpr|claims\n\
8 claim.job|claims credential.id-document|claims\n\
-9 claim.job|claims credential.one-time-code|asks\n\
12 claim.job|claims credential.password|asks\n\
-10 claim.job|claims credential.password|claims\n\
16 claim.job|claims firm.bank|claims\n\
-16 claim.job|claims firm.support|claims\n\
132 claim.job|claims money.amount|claims\n\
-10 claim.job|claims person.family|claims\n\
45 claim.job|claims person.recruiter|claims\n\
13 claim.job|claims threat.block|threatens\n\
-8 claim.job|claims threat.court|threatens\n\
-9 claim.job|claims threat.deadline|threatens\n\
39 claim.job|reader\n\
9 claim.job|reports money.amount|reports\n\
17 claim.job|speaks\n\
9 claim.link|claims claim.other-account|claims\n\
16 claim.link|claims claim.paid-back|claims\n\
18 claim.link|claims claim.prize|claims\n\
-8 claim.link|claims claim.prompt|claims\n\
9 claim.link|claims claim.recovery|claims\n\
26 claim.link|claims claim.renewal|claims\n\
12 claim.link|claims claim.safe-account|claims\n\
10 claim.link|claims claim.unpaid|claims\n\
-11 claim.link|claims claim.unusual-activity|claims\n\
9 claim.link|claims claim.virus|claims\n\
-8 claim.link|claims claim.your-own|claims\n\
15 claim.link|claims credential.bank-details|asks\n\
-24 claim.link|claims credential.card|asks\n\
12 claim.link|claims credential.code|claims\n\
-13 claim.link|claims credential.id-document|claims\n\
22 claim.link|claims credential.mitid|advises\n\
-24 claim.link|claims credential.mitid|claims\n\
22 claim.link|claims credential.nemid|asks\n\
10 claim.link|claims credential.nemid|claims\n\
9 claim.link|claims credential.one-time-code|asks\n\
8 claim.link|claims credential.one-time-code|claims\n\
36 claim.link|claims credential.password|asks\n\
-11 claim.link|claims credential.password|claims\n\
-18 claim.link|claims credential.personal-information|asks\n\
-12 claim.link|claims firm.bank|claims\n\
15 claim.link|claims firm.courier|claims\n\
-11 claim.link|claims firm.courier|reports\n\
20 claim.link|claims firm.shop|claims\n\
28 claim.link|claims firm.toll|claims\n\
-9 claim.link|claims firm.utility|claims\n\
-12 claim.link|claims money.amount|claims\n\
10 claim.link|claims money.unusual-means|claims\n\
22 claim.link|claims money.valuables|claims\n\
-36 claim.link|claims person.agent|claims\n\
28 claim.link|claims person.buyer|claims\n\
11 claim.link|claims person.family|claims\n\
-15 claim.link|claims person.landlord|claims\n\
-12 claim.link|claims threat.cutoff|threatens\n\
44 claim.link|claims threat.deadline|threatens\n\
12 claim.link|claims threat.exposure|threatens\n\
-11 claim.link|claims threat.return|threatens\n\
-19 claim.link|denies\n\
-14 claim.link|denies firm.bank|claims\n\
-16 claim.link|denies threat.block|threatens\n\
70 claim.link|reader\n\
14 claim.link|reports\n\
14 claim.link|reports money.amount|reports\n\
9 claim.link|reports money.valuables|reports\n\
14 claim.link|reports threat.block|threatens\n\
60 claim.loan|claims\n\
12 claim.loan|claims claim.other-account|claims\n\
9 claim.loan|claims claim.paid-back|claims\n\
18 claim.loan|claims claim.prompt|claims\n\
11 claim.loan|claims claim.reassurance|claims\n\
-9 claim.loan|claims claim.renewal|claims\n\
8 claim.loan|claims claim.safe-account|claims\n\
11 claim.loan|claims credential.bank-details|asks\n\
15 claim.loan|claims credential.mitid|asks\n\
17 claim.loan|claims credential.mitid|claims\n\
21 claim.loan|claims firm.bank|claims\n\
29 claim.loan|claims money.amount|claims\n\
9 claim.loan|claims threat.block|threatens\n\
20 claim.loan|claims threat.deadline|threatens\n\
60 claim.loan|live\n\
19 claim.loan|reader\n\
-11 claim.loan|reports\n\
-8 claim.loan|speaks\n\
-120 claim.menu|claims\n\
-39 claim.menu|claims credential.bank-details|asks\n\
-16 claim.menu|claims credential.card|claims\n\
-13 claim.menu|claims credential.card|reports\n\
-37 claim.menu|claims credential.cpr|asks\n\
-9 claim.menu|claims credential.mitid|claims\n\
-29 claim.menu|claims firm.bank|claims\n\
-11 claim.menu|claims firm.payment|claims\n\
15 claim.menu|claims money.amount|claims\n\
-12 claim.menu|claims person.recruiter|claims\n\
-120 claim.menu|live\n\
-84 claim.menu|reader\n\
-42 claim.menu|speaks\n\
173 claim.misused-name|claims\n\
11 claim.misused-name|claims claim.other-account|claims\n\
35 claim.misused-name|claims claim.parcel|claims\n\
8 claim.misused-name|claims claim.pick-up|claims\n\
-9 claim.misused-name|claims claim.prompt|claims\n\
8 claim.misused-name|claims claim.residence|claims\n\
18 claim.misused-name|claims credential.bank-details|asks\n\
14 claim.misused-name|claims credential.bank-details|claims\n\
17 claim.misused-name|claims credential.cpr|asks\n\
21 claim.misused-name|claims credential.id-document|claims\n\
10 claim.misused-name|claims credential.mitid|asks\n\
-10 claim.misused-name|claims credential.personal-information|asks\n\
17 claim.misused-name|claims credential.personal-information|claims\n\
27 claim.misused-name|claims firm.bank|claims\n\
42 claim.misused-name|claims money.amount|claims\n\
-12 claim.misused-name|claims money.unusual-means|claims\n\
16 claim.misused-name|claims money.valuables|claims\n\
42 claim.misused-name|claims person.agent|claims\n\
57 claim.misused-name|claims threat.arrest|threatens\n\
9 claim.misused-name|claims threat.block|threatens\n\
11 claim.misused-name|claims threat.court|threatens\n\
54 claim.misused-name|claims threat.deadline|threatens\n\
173 claim.misused-name|live\n\
179 claim.misused-name|reader\n\
9 claim.misused-name|reports credential.cpr|reports\n\
19 claim.misused-name|reports person.buyer|reports\n\
40 claim.misused-name|speaks\n\
138 claim.mule|claims\n\
8 claim.mule|claims claim.no-checking|claims\n\
17 claim.mule|claims claim.other-account|claims\n\
14 claim.mule|claims claim.prize|claims\n\
29 claim.mule|claims claim.reassurance|claims\n\
-10 claim.mule|claims claim.refund|claims\n\
15 claim.mule|claims claim.sent-by-mistake|claims\n\
-9 claim.mule|claims claim.unpaid|claims\n\
-12 claim.mule|claims claim.your-own|claims\n\
18 claim.mule|claims credential.bank-details|asks\n\
9 claim.mule|claims credential.card|asks\n\
8 claim.mule|claims credential.cpr|claims\n\
8 claim.mule|claims credential.id-document|claims\n\
10 claim.mule|claims credential.mitid|asks\n\
12 claim.mule|claims credential.mitid|claims\n\
14 claim.mule|claims credential.password|claims\n\
8 claim.mule|claims credential.password|reports\n\
50 claim.mule|claims firm.bank|claims\n\
20 claim.mule|claims money.unusual-means|claims\n\
28 claim.mule|claims money.valuables|claims\n\
25 claim.mule|claims person.family|claims\n\
-16 claim.mule|claims threat.arrest|threatens\n\
18 claim.mule|claims threat.block|threatens\n\
9 claim.mule|claims threat.deadline|threatens\n\
-13 claim.mule|claims threat.debt|threatens\n\
138 claim.mule|live\n\
135 claim.mule|reader\n\
70 claim.mule|speaks\n\
117 claim.new-number|claims\n\
34 claim.new-number|claims claim.no-checking|claims\n\
25 claim.new-number|claims claim.other-account|claims\n\
19 claim.new-number|claims claim.paid-back|claims\n\
-13 claim.new-number|claims claim.parcel|claims\n\
-13 claim.new-number|claims claim.prize|claims\n\
14 claim.new-number|claims claim.purchase|claims\n\
36 claim.new-number|claims claim.unpaid|claims\n\
13 claim.new-number|claims credential.bank-details|claims\n\
11 claim.new-number|claims credential.card|asks\n\
18 claim.new-number|claims credential.card|claims\n\
-15 claim.new-number|claims credential.id-document|asks\n\
-22 claim.new-number|claims credential.mitid|claims\n\
-22 claim.new-number|claims credential.one-time-code|asks\n\
-8 claim.new-number|claims credential.personal-information|claims\n\
28 claim.new-number|claims firm.bank|claims\n\
18 claim.new-number|claims firm.payment|claims\n\
-14 claim.new-number|claims firm.telecom|claims\n\
23 claim.new-number|claims money.amount|claims\n\
16 claim.new-number|claims person.agent|claims\n\
187 claim.new-number|claims person.family|claims\n\
-9 claim.new-number|claims person.family|reports\n\
13 claim.new-number|claims person.landlord|claims\n\
11 claim.new-number|claims threat.deadline|reports\n\
69 claim.new-number|claims threat.deadline|threatens\n\
8 claim.new-number|claims threat.debt|threatens\n\
117 claim.new-number|live\n\
-25 claim.new-number|reader\n\
-10 claim.new-number|reports person.family|reports\n\
62 claim.new-number|speaks\n\
153 claim.no-checking|claims\n\
49 claim.no-checking|claims claim.other-account|claims\n\
9 claim.no-checking|claims claim.paid-back|claims\n\
16 claim.no-checking|claims claim.parcel|claims\n\
16 claim.no-checking|claims claim.pick-up|claims\n\
12 claim.no-checking|claims claim.purchase|claims\n\
10 claim.no-checking|claims claim.reassurance|claims\n\
-17 claim.no-checking|claims claim.renewal|claims\n\
25 claim.no-checking|claims claim.safe-account|claims\n\
12 claim.no-checking|claims claim.sent-by-mistake|claims\n\
18 claim.no-checking|claims claim.unpaid|claims\n\
13 claim.no-checking|claims claim.unusual-activity|claims\n\
13 claim.no-checking|claims credential.bank-details|asks\n\
19 claim.no-checking|claims credential.bank-details|claims\n\
40 claim.no-checking|claims credential.card|claims\n\
-9 claim.no-checking|claims credential.code|asks\n\
15 claim.no-checking|claims credential.id-document|claims\n\
13 claim.no-checking|claims credential.personal-information|claims\n\
76 claim.no-checking|claims firm.bank|claims\n\
10 claim.no-checking|claims firm.courier|claims\n\
35 claim.no-checking|claims money.amount|claims\n\
9 claim.no-checking|claims money.amount|reports\n\
22 claim.no-checking|claims money.unusual-means|claims\n\
11 claim.no-checking|claims money.unusual-means|reports\n\
12 claim.no-checking|claims money.valuables|claims\n\
32 claim.no-checking|claims person.agent|claims\n\
15 claim.no-checking|claims person.family|claims\n\
18 claim.no-checking|claims threat.block|threatens\n\
13 claim.no-checking|claims threat.court|threatens\n\
41 claim.no-checking|claims threat.deadline|threatens\n\
-14 claim.no-checking|claims threat.exposure|threatens\n\
153 claim.no-checking|live\n\
41 claim.no-checking|reader\n\
-9 claim.no-checking|reports claim.unusual-activity|claims\n\
-8 claim.no-checking|reports firm.bank|reports\n\
-8 claim.no-checking|reports money.unusual-means|claims\n\
-10 claim.no-checking|reports money.valuables|claims\n\
9 claim.no-checking|reports person.family|claims\n\
87 claim.no-checking|speaks\n\
-19 claim.not-you|claims\n\
35 claim.not-you|claims claim.purchase|claims\n\
16 claim.not-you|claims claim.refund|claims\n\
27 claim.not-you|claims claim.unusual-activity|claims\n\
8 claim.not-you|claims credential.bank-details|asks\n\
-18 claim.not-you|claims credential.card|asks\n\
-15 claim.not-you|claims credential.code|claims\n\
-47 claim.not-you|claims credential.mitid|asks\n\
-53 claim.not-you|claims credential.mitid|claims\n\
-21 claim.not-you|claims credential.password|claims\n\
-9 claim.not-you|claims credential.personal-information|claims\n\
10 claim.not-you|claims credential.pin|asks\n\
19 claim.not-you|claims firm.bank|claims\n\
24 claim.not-you|claims firm.payment|claims\n\
-12 claim.not-you|claims firm.support|claims\n\
-10 claim.not-you|claims money.amount|claims\n\
-24 claim.not-you|claims threat.block|threatens\n\
-19 claim.not-you|live\n\
26 claim.not-you|reader\n\
-30 claim.not-you|speaks\n\
236 claim.other-account|claims\n\
20 claim.other-account|claims claim.paid-back|claims\n\
8 claim.other-account|claims claim.parcel|claims\n\
16 claim.other-account|claims claim.prize|claims\n\
8 claim.other-account|claims claim.prompt|claims\n\
20 claim.other-account|claims claim.purchase|claims\n\
11 claim.other-account|claims claim.reassurance|claims\n\
25 claim.other-account|claims claim.recovery|claims\n\
8 claim.other-account|claims claim.renewal|claims\n\
33 claim.other-account|claims claim.safe-account|claims\n\
37 claim.other-account|claims claim.sent-by-mistake|claims\n\
14 claim.other-account|claims claim.unpaid|claims\n\
17 claim.other-account|claims claim.unusual-activity|claims\n\
13 claim.other-account|claims credential.balance|asks\n\
31 claim.other-account|claims credential.bank-details|asks\n\
38 claim.other-account|claims credential.bank-details|claims\n\
10 claim.other-account|claims credential.card|asks\n\
17 claim.other-account|claims credential.card|claims\n\
-8 claim.other-account|claims credential.id-document|asks\n\
-8 claim.other-account|claims credential.one-time-code|claims\n\
66 claim.other-account|claims firm.bank|claims\n\
12 claim.other-account|claims firm.bank|reports\n\
14 claim.other-account|claims firm.courier|claims\n\
46 claim.other-account|claims firm.payment|claims\n\
93 claim.other-account|claims money.amount|claims\n\
14 claim.other-account|claims money.amount|reports\n\
30 claim.other-account|claims money.unusual-means|claims\n\
31 claim.other-account|claims money.valuables|claims\n\
38 claim.other-account|claims person.agent|claims\n\
56 claim.other-account|claims person.family|claims\n\
14 claim.other-account|claims person.landlord|claims\n\
12 claim.other-account|claims threat.arrest|threatens\n\
37 claim.other-account|claims threat.block|threatens\n\
90 claim.other-account|claims threat.deadline|threatens\n\
236 claim.other-account|live\n\
96 claim.other-account|reader\n\
20 claim.other-account|reports\n\
11 claim.other-account|reports threat.arrest|reports\n\
24 claim.other-account|reports threat.deadline|reports\n\
35 claim.other-account|speaks\n\
118 claim.paid-back|claims\n\
20 claim.paid-back|claims claim.parcel|claims\n\
-20 claim.paid-back|claims claim.pick-up|claims\n\
11 claim.paid-back|claims claim.purchase|claims\n\
32 claim.paid-back|claims claim.recovery|claims\n\
17 claim.paid-back|claims claim.refund|claims\n\
14 claim.paid-back|claims claim.residence|claims\n\
18 claim.paid-back|claims claim.safe-account|claims\n\
9 claim.paid-back|claims claim.sent-by-mistake|claims\n\
-38 claim.paid-back|claims claim.your-own|claims\n\
-16 claim.paid-back|claims credential.bank-details|asks\n\
12 claim.paid-back|claims credential.bank-details|claims\n\
-14 claim.paid-back|claims credential.card|claims\n\
14 claim.paid-back|claims credential.code|reports\n\
12 claim.paid-back|claims credential.id-document|asks\n\
16 claim.paid-back|claims credential.personal-information|asks\n\
8 claim.paid-back|claims credential.personal-information|claims\n\
-8 claim.paid-back|claims credential.pin|claims\n\
36 claim.paid-back|claims firm.bank|claims\n\
24 claim.paid-back|claims firm.courier|claims\n\
95 claim.paid-back|claims money.amount|claims\n\
8 claim.paid-back|claims money.amount|reports\n\
40 claim.paid-back|claims money.unusual-means|claims\n\
11 claim.paid-back|claims money.unusual-means|reports\n\
8 claim.paid-back|claims money.valuables|claims\n\
-9 claim.paid-back|claims person.adviser|claims\n\
13 claim.paid-back|claims person.agent|claims\n\
11 claim.paid-back|claims person.buyer|claims\n\
35 claim.paid-back|claims person.family|claims\n\
26 claim.paid-back|claims person.landlord|claims\n\
33 claim.paid-back|claims threat.deadline|threatens\n\
11 claim.paid-back|claims threat.deportation|threatens\n\
8 claim.paid-back|claims threat.return|threatens\n\
118 claim.paid-back|live\n\
43 claim.paid-back|reader\n\
26 claim.paid-back|speaks\n\
-62 claim.parcel|claims\n\
-9 claim.parcel|claims claim.pick-up|claims\n\
20 claim.parcel|claims claim.prize|claims\n\
-15 claim.parcel|claims claim.prompt|claims\n\
-30 claim.parcel|claims claim.purchase|claims\n\
11 claim.parcel|claims claim.recovery|claims\n\
10 claim.parcel|claims claim.refund|claims\n\
9 claim.parcel|claims claim.renewal|claims\n\
10 claim.parcel|claims claim.safe-account|claims\n\
8 claim.parcel|claims claim.sent-by-mistake|claims\n\
-17 claim.parcel|claims claim.unpaid|claims\n\
21 claim.parcel|claims claim.unusual-activity|claims\n\
-22 claim.parcel|claims claim.virus|claims\n\
-26 claim.parcel|claims claim.your-own|claims\n\
8 claim.parcel|claims credential.balance|claims\n\
8 claim.parcel|claims credential.bank-details|asks\n\
43 claim.parcel|claims credential.card|asks\n\
-20 claim.parcel|claims credential.code|asks\n\
-30 claim.parcel|claims credential.code|claims\n\
18 claim.parcel|claims credential.cpr|asks\n\
-8 claim.parcel|claims credential.id-document|asks\n\
34 claim.parcel|claims credential.mitid|claims\n\
19 claim.parcel|claims credential.one-time-code|asks\n\
21 claim.parcel|claims credential.password|asks\n\
10 claim.parcel|claims credential.personal-information|advises\n\
-18 claim.parcel|claims credential.personal-information|asks\n\
45 claim.parcel|claims credential.personal-information|claims\n\
13 claim.parcel|claims credential.pin|asks\n\
-13 claim.parcel|claims credential.pin|claims\n\
-28 claim.parcel|claims firm.bank|claims\n\
19 claim.parcel|claims firm.courier|claims\n\
18 claim.parcel|claims firm.payment|claims\n\
105 claim.parcel|claims money.amount|claims\n\
8 claim.parcel|claims money.amount|reports\n\
14 claim.parcel|claims money.unusual-means|claims\n\
31 claim.parcel|claims money.valuables|claims\n\
-11 claim.parcel|claims person.adviser|claims\n\
-26 claim.parcel|claims person.agent|claims\n\
-11 claim.parcel|claims person.buyer|claims\n\
-8 claim.parcel|claims person.family|claims\n\
-9 claim.parcel|claims person.landlord|claims\n\
19 claim.parcel|claims threat.arrest|threatens\n\
24 claim.parcel|claims threat.block|threatens\n\
-47 claim.parcel|claims threat.deadline|threatens\n\
-11 claim.parcel|claims threat.debt|threatens\n\
72 claim.parcel|claims threat.return|threatens\n\
-62 claim.parcel|live\n\
9 claim.parcel|reader\n\
-20 claim.parcel|reports\n\
-78 claim.parcel|speaks\n\
34 claim.pick-up|claims\n\
-15 claim.pick-up|claims claim.reassurance|claims\n\
12 claim.pick-up|claims claim.renewal|claims\n\
-15 claim.pick-up|claims claim.residence|claims\n\
23 claim.pick-up|claims claim.safe-account|claims\n\
43 claim.pick-up|claims claim.unusual-activity|claims\n\
-34 claim.pick-up|claims claim.your-own|claims\n\
-16 claim.pick-up|claims credential.bank-details|claims\n\
56 claim.pick-up|claims credential.card|asks\n\
88 claim.pick-up|claims credential.card|claims\n\
13 claim.pick-up|claims credential.code|asks\n\
-17 claim.pick-up|claims credential.code|claims\n\
-8 claim.pick-up|claims credential.code|denies\n\
-23 claim.pick-up|claims credential.id-document|claims\n\
14 claim.pick-up|claims credential.one-time-code|claims\n\
-16 claim.pick-up|claims credential.personal-information|asks\n\
9 claim.pick-up|claims credential.personal-information|claims\n\
52 claim.pick-up|claims credential.pin|asks\n\
45 claim.pick-up|claims firm.bank|claims\n\
18 claim.pick-up|claims firm.courier|claims\n\
38 claim.pick-up|claims firm.payment|claims\n\
38 claim.pick-up|claims money.amount|claims\n\
9 claim.pick-up|claims money.unusual-means|claims\n\
144 claim.pick-up|claims money.valuables|claims\n\
-9 claim.pick-up|claims person.adviser|claims\n\
57 claim.pick-up|claims person.agent|claims\n\
-10 claim.pick-up|claims person.landlord|claims\n\
8 claim.pick-up|claims threat.arrest|threatens\n\
20 claim.pick-up|claims threat.court|threatens\n\
-26 claim.pick-up|claims threat.deadline|threatens\n\
-8 claim.pick-up|denies\n\
34 claim.pick-up|live\n\
26 claim.pick-up|reader\n\
-14 claim.pick-up|reports\n\
37 claim.prize|claims\n\
24 claim.prize|claims claim.purchase|claims\n\
21 claim.prize|claims claim.reassurance|claims\n\
10 claim.prize|claims claim.refund|claims\n\
8 claim.prize|claims claim.your-own|claims\n\
12 claim.prize|claims credential.bank-details|asks\n\
8 claim.prize|claims credential.bank-details|claims\n\
40 claim.prize|claims credential.card|asks\n\
16 claim.prize|claims credential.code|asks\n\
8 claim.prize|claims credential.id-document|claims\n\
9 claim.prize|claims credential.id-document|reports\n\
12 claim.prize|claims credential.one-time-code|asks\n\
14 claim.prize|claims credential.personal-information|asks\n\
8 claim.prize|claims firm.bank|claims\n\
12 claim.prize|claims firm.courier|claims\n\
17 claim.prize|claims firm.payment|claims\n\
9 claim.prize|claims firm.support|claims\n\
82 claim.prize|claims money.amount|claims\n\
-9 claim.prize|claims money.unusual-means|claims\n\
-18 claim.prize|claims money.valuables|claims\n\
8 claim.prize|claims person.adviser|claims\n\
14 claim.prize|claims person.agent|claims\n\
9 claim.prize|claims person.agent|reports\n\
-18 claim.prize|claims threat.arrest|threatens\n\
-11 claim.prize|claims threat.deadline|threatens\n\
-10 claim.prize|claims threat.deportation|threatens\n\
37 claim.prize|live\n\
132 claim.prize|reader\n\
9 claim.prize|reports credential.balance|reports\n\
9 claim.prize|reports credential.bank-details|reports\n\
8 claim.prize|reports money.valuables|reports\n\
11 claim.prize|reports threat.block|threatens\n\
61 claim.prize|speaks\n\
-32 claim.prompt|claims\n\
35 claim.prompt|claims claim.reassurance|claims\n\
44 claim.prompt|claims claim.refund|claims\n\
-15 claim.prompt|claims claim.renewal|claims\n\
9 claim.prompt|claims claim.residence|claims\n\
-11 claim.prompt|claims claim.unpaid|claims\n\
44 claim.prompt|claims claim.unusual-activity|claims\n\
28 claim.prompt|claims claim.virus|claims\n\
-11 claim.prompt|claims claim.your-own|claims\n\
-28 claim.prompt|claims credential.card|asks\n\
-66 claim.prompt|claims credential.card|claims\n\
-15 claim.prompt|claims credential.code|asks\n\
-9 claim.prompt|claims credential.code|denies\n\
-8 claim.prompt|claims credential.cpr|asks\n\
24 claim.prompt|claims credential.id-document|claims\n\
23 claim.prompt|claims credential.mitid|advises\n\
-43 claim.prompt|claims credential.mitid|asks\n\
39 claim.prompt|claims credential.mitid|claims\n\
17 claim.prompt|claims credential.mitid|reports\n\
42 claim.prompt|claims credential.password|asks\n\
-22 claim.prompt|claims credential.password|claims\n\
-67 claim.prompt|claims credential.personal-information|asks\n\
-8 claim.prompt|claims credential.personal-information|reports\n\
-9 claim.prompt|claims credential.pin|claims\n\
-22 claim.prompt|claims firm.bank|claims\n\
-11 claim.prompt|claims firm.bank|reports\n\
-20 claim.prompt|claims firm.payment|claims\n\
-18 claim.prompt|claims firm.telecom|claims\n\
-27 claim.prompt|claims money.amount|claims\n\
13 claim.prompt|claims person.agent|claims\n\
11 claim.prompt|claims person.buyer|claims\n\
13 claim.prompt|claims person.family|claims\n\
-9 claim.prompt|claims person.landlord|claims\n\
-15 claim.prompt|claims threat.arrest|threatens\n\
-14 claim.prompt|claims threat.block|reports\n\
-60 claim.prompt|claims threat.block|threatens\n\
-25 claim.prompt|claims threat.deadline|threatens\n\
-14 claim.prompt|claims threat.return|threatens\n\
-32 claim.prompt|live\n\
-32 claim.prompt|reader\n\
9 claim.prompt|reports firm.bank|reports\n\
-56 claim.purchase|claims\n\
28 claim.purchase|claims claim.recovery|claims\n\
30 claim.purchase|claims claim.refund|claims\n\
-10 claim.purchase|claims claim.renewal|claims\n\
12 claim.purchase|claims claim.safe-account|claims\n\
9 claim.purchase|claims claim.sent-by-mistake|claims\n\
14 claim.purchase|claims claim.unpaid|claims\n\
27 claim.purchase|claims claim.unusual-activity|claims\n\
11 claim.purchase|claims claim.virus|claims\n\
-19 claim.purchase|claims claim.your-own|claims\n\
18 claim.purchase|claims credential.bank-details|asks\n\
-22 claim.purchase|claims credential.card|claims\n\
-68 claim.purchase|claims credential.code|claims\n\
10 claim.purchase|claims credential.cpr|asks\n\
-54 claim.purchase|claims credential.mitid|asks\n\
31 claim.purchase|claims credential.mitid|reports\n\
-30 claim.purchase|claims credential.one-time-code|asks\n\
-31 claim.purchase|claims credential.one-time-code|claims\n\
12 claim.purchase|claims credential.password|asks\n\
-13 claim.purchase|claims credential.password|denies\n\
8 claim.purchase|claims credential.personal-information|asks\n\
-15 claim.purchase|claims credential.personal-information|claims\n\
9 claim.purchase|claims credential.pin|asks\n\
36 claim.purchase|claims firm.bank|claims\n\
27 claim.purchase|claims firm.shop|claims\n\
24 claim.purchase|claims firm.streaming|claims\n\
-13 claim.purchase|claims firm.support|claims\n\
25 claim.purchase|claims firm.telecom|claims\n\
8 claim.purchase|claims firm.toll|claims\n\
11 claim.purchase|claims firm.utility|claims\n\
-98 claim.purchase|claims money.amount|claims\n\
-9 claim.purchase|claims money.unusual-means|claims\n\
-25 claim.purchase|claims person.buyer|claims\n\
11 claim.purchase|claims threat.arrest|threatens\n\
14 claim.purchase|claims threat.block|threatens\n\
13 claim.purchase|claims threat.cutoff|threatens\n\
-29 claim.purchase|claims threat.deadline|threatens\n\
16 claim.purchase|claims threat.debt|threatens\n\
17 claim.purchase|denies\n\
-56 claim.purchase|live\n\
76 claim.purchase|reader\n\
12 claim.purchase|reports\n\
19 claim.purchase|reports credential.one-time-code|claims\n\
20 claim.purchase|reports firm.bank|claims\n\
201 claim.reassurance|claims\n\
14 claim.reassurance|claims claim.refund|claims\n\
30 claim.reassurance|claims claim.safe-account|claims\n\
17 claim.reassurance|claims claim.unusual-activity|claims\n\
-20 claim.reassurance|claims claim.your-own|claims\n\
17 claim.reassurance|claims credential.balance|asks\n\
20 claim.reassurance|claims credential.bank-details|asks\n\
12 claim.reassurance|claims credential.bank-details|claims\n\
27 claim.reassurance|claims credential.card|claims\n\
8 claim.reassurance|claims credential.card|reports\n\
30 claim.reassurance|claims credential.code|claims\n\
9 claim.reassurance|claims credential.id-document|claims\n\
12 claim.reassurance|claims credential.id-document|reports\n\
20 claim.reassurance|claims credential.mitid|asks\n\
15 claim.reassurance|claims credential.mitid|claims\n\
20 claim.reassurance|claims credential.mitid|reports\n\
22 claim.reassurance|claims credential.one-time-code|asks\n\
15 claim.reassurance|claims credential.password|claims\n\
8 claim.reassurance|claims credential.personal-information|claims\n\
56 claim.reassurance|claims firm.bank|claims\n\
13 claim.reassurance|claims firm.bank|reports\n\
11 claim.reassurance|claims firm.courier|claims\n\
25 claim.reassurance|claims firm.payment|claims\n\
9 claim.reassurance|claims firm.support|claims\n\
38 claim.reassurance|claims money.amount|claims\n\
11 claim.reassurance|claims money.amount|reports\n\
41 claim.reassurance|claims money.unusual-means|claims\n\
31 claim.reassurance|claims money.valuables|claims\n\
-12 claim.reassurance|claims person.agent|claims\n\
8 claim.reassurance|claims person.buyer|claims\n\
11 claim.reassurance|claims person.family|claims\n\
14 claim.reassurance|claims person.landlord|claims\n\
11 claim.reassurance|claims threat.arrest|threatens\n\
20 claim.reassurance|claims threat.block|threatens\n\
18 claim.reassurance|claims threat.court|threatens\n\
21 claim.reassurance|claims threat.deadline|threatens\n\
201 claim.reassurance|live\n\
104 claim.reassurance|reader\n\
20 claim.reassurance|reports\n\
110 claim.reassurance|speaks\n\
135 claim.recovery|claims\n\
8 claim.recovery|claims claim.recovery|reports\n\
-13 claim.recovery|claims claim.refund|claims\n\
11 claim.recovery|claims claim.renewal|claims\n\
-9 claim.recovery|claims credential.bank-details|advises\n\
-8 claim.recovery|claims credential.card|claims\n\
-16 claim.recovery|claims credential.mitid|claims\n\
8 claim.recovery|claims credential.one-time-code|claims\n\
-18 claim.recovery|claims firm.bank|claims\n\
10 claim.recovery|claims firm.courier|claims\n\
66 claim.recovery|claims money.amount|claims\n\
13 claim.recovery|claims money.unusual-means|claims\n\
-36 claim.recovery|claims money.valuables|claims\n\
31 claim.recovery|claims person.agent|claims\n\
13 claim.recovery|claims person.recruiter|claims\n\
13 claim.recovery|claims threat.block|threatens\n\
-13 claim.recovery|claims threat.deadline|threatens\n\
14 claim.recovery|claims threat.exposure|threatens\n\
135 claim.recovery|live\n\
108 claim.recovery|reader\n\
36 claim.recovery|speaks\n\
116 claim.refund|claims\n\
9 claim.refund|claims claim.refund|reports\n\
28 claim.refund|claims claim.renewal|claims\n\
13 claim.refund|claims claim.residence|claims\n\
-10 claim.refund|claims claim.sent-by-mistake|claims\n\
-9 claim.refund|claims credential.balance|asks\n\
-8 claim.refund|claims credential.bank-details|asks\n\
10 claim.refund|claims credential.bank-details|claims\n\
70 claim.refund|claims credential.card|asks\n\
17 claim.refund|claims credential.card|claims\n\
8 claim.refund|claims credential.card|reports\n\
-12 claim.refund|claims credential.code|reports\n\
43 claim.refund|claims credential.cpr|asks\n\
19 claim.refund|claims credential.cpr|claims\n\
11 claim.refund|claims credential.id-document|asks\n\
19 claim.refund|claims credential.id-document|claims\n\
52 claim.refund|claims credential.mitid|asks\n\
-10 claim.refund|claims credential.one-time-code|asks\n\
-13 claim.refund|claims credential.password|advises\n\
16 claim.refund|claims credential.password|asks\n\
9 claim.refund|claims credential.password|claims\n\
13 claim.refund|claims credential.personal-information|asks\n\
21 claim.refund|claims credential.pin|asks\n\
10 claim.refund|claims credential.pin|claims\n\
68 claim.refund|claims firm.bank|claims\n\
19 claim.refund|claims firm.courier|claims\n\
12 claim.refund|claims firm.payment|claims\n\
-9 claim.refund|claims firm.support|claims\n\
19 claim.refund|claims firm.telecom|claims\n\
81 claim.refund|claims money.amount|claims\n\
10 claim.refund|claims money.valuables|claims\n\
-12 claim.refund|claims person.landlord|claims\n\
21 claim.refund|claims threat.arrest|threatens\n\
63 claim.refund|claims threat.block|threatens\n\
12 claim.refund|claims threat.court|threatens\n\
74 claim.refund|claims threat.deadline|threatens\n\
10 claim.refund|claims threat.deportation|threatens\n\
116 claim.refund|live\n\
71 claim.refund|reader\n\
8 claim.refund|reports\n\
65 claim.refund|speaks\n\
28 claim.renewal|claims\n\
-8 claim.renewal|claims claim.your-own|claims\n\
-19 claim.renewal|claims credential.card|claims\n\
16 claim.renewal|claims credential.code|claims\n\
22 claim.renewal|claims credential.cpr|asks\n\
8 claim.renewal|claims credential.id-document|advises\n\
43 claim.renewal|claims credential.mitid|asks\n\
25 claim.renewal|claims credential.mitid|claims\n\
27 claim.renewal|claims credential.nemid|asks\n\
29 claim.renewal|claims credential.nemid|claims\n\
38 claim.renewal|claims credential.one-time-code|asks\n\
-20 claim.renewal|claims credential.one-time-code|claims\n\
64 claim.renewal|claims credential.password|asks\n\
-13 claim.renewal|claims credential.password|claims\n\
-14 claim.renewal|claims credential.password|denies\n\
10 claim.renewal|claims credential.pin|asks\n\
-8 claim.renewal|claims credential.pin|claims\n\
11 claim.renewal|claims firm.payment|claims\n\
-15 claim.renewal|claims firm.toll|claims\n\
30 claim.renewal|claims money.amount|claims\n\
-11 claim.renewal|claims money.unusual-means|claims\n\
17 claim.renewal|claims person.agent|claims\n\
-12 claim.renewal|claims person.recruiter|claims\n\
-24 claim.renewal|claims threat.block|threatens\n\
67 claim.renewal|claims threat.deadline|threatens\n\
9 claim.renewal|claims threat.deportation|threatens\n\
10 claim.renewal|claims threat.return|threatens\n\
28 claim.renewal|live\n\
12 claim.renewal|reader\n\
41 claim.renewal|speaks\n\
11 claim.residence|claims\n\
10 claim.residence|claims claim.unpaid|claims\n\
-9 claim.residence|claims claim.your-own|claims\n\
18 claim.residence|claims credential.bank-details|asks\n\
19 claim.residence|claims credential.card|asks\n\
9 claim.residence|claims credential.card|claims\n\
17 claim.residence|claims credential.cpr|asks\n\
9 claim.residence|claims credential.cpr|claims\n\
37 claim.residence|claims credential.id-document|asks\n\
-38 claim.residence|claims credential.id-document|claims\n\
-13 claim.residence|claims credential.personal-information|asks\n\
-15 claim.residence|claims credential.personal-information|claims\n\
27 claim.residence|claims firm.payment|claims\n\
101 claim.residence|claims money.amount|claims\n\
21 claim.residence|claims money.unusual-means|claims\n\
-9 claim.residence|claims person.agent|claims\n\
10 claim.residence|claims person.family|claims\n\
-17 claim.residence|claims person.recruiter|claims\n\
11 claim.residence|claims threat.arrest|threatens\n\
25 claim.residence|claims threat.block|threatens\n\
9 claim.residence|claims threat.court|threatens\n\
39 claim.residence|claims threat.deadline|threatens\n\
55 claim.residence|claims threat.deportation|threatens\n\
13 claim.residence|claims threat.return|threatens\n\
11 claim.residence|live\n\
21 claim.residence|reader\n\
-21 claim.residence|reports\n\
-9 claim.residence|reports credential.bank-details|reports\n\
15 claim.robot|claims\n\
11 claim.robot|claims credential.cpr|asks\n\
14 claim.robot|claims credential.cpr|claims\n\
8 claim.robot|claims firm.bank|claims\n\
10 claim.robot|claims person.agent|claims\n\
-12 claim.robot|claims person.family|claims\n\
15 claim.robot|claims threat.arrest|threatens\n\
10 claim.robot|claims threat.court|threatens\n\
11 claim.robot|claims threat.deadline|threatens\n\
15 claim.robot|live\n\
11 claim.robot|reader\n\
-8 claim.robot|reports\n\
142 claim.safe-account|claims\n\
12 claim.safe-account|claims claim.unusual-activity|claims\n\
18 claim.safe-account|claims credential.balance|asks\n\
12 claim.safe-account|claims credential.balance|claims\n\
15 claim.safe-account|claims credential.bank-details|asks\n\
14 claim.safe-account|claims credential.bank-details|claims\n\
11 claim.safe-account|claims credential.id-document|asks\n\
38 claim.safe-account|claims firm.bank|claims\n\
40 claim.safe-account|claims money.amount|claims\n\
29 claim.safe-account|claims money.valuables|claims\n\
18 claim.safe-account|claims person.family|claims\n\
24 claim.safe-account|claims threat.block|threatens\n\
9 claim.safe-account|claims threat.court|threatens\n\
41 claim.safe-account|claims threat.deadline|threatens\n\
-10 claim.safe-account|claims threat.deportation|threatens\n\
-12 claim.safe-account|denies\n\
142 claim.safe-account|live\n\
95 claim.safe-account|reader\n\
-20 claim.safe-account|reports\n\
-8 claim.safe-account|reports claim.unusual-activity|claims\n\
-10 claim.safe-account|reports money.amount|claims\n\
-16 claim.safe-account|reports money.valuables|reports\n\
10 claim.safe-account|reports person.agent|claims\n\
-19 claim.safe-account|speaks\n\
76 claim.sent-by-mistake|claims\n\
-12 claim.sent-by-mistake|claims claim.unpaid|claims\n\
8 claim.sent-by-mistake|claims credential.code|claims\n\
-11 claim.sent-by-mistake|claims credential.cpr|claims\n\
9 claim.sent-by-mistake|claims credential.mitid|claims\n\
55 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
23 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
29 claim.sent-by-mistake|claims firm.bank|claims\n\
21 claim.sent-by-mistake|claims firm.payment|claims\n\
-11 claim.sent-by-mistake|claims money.amount|claims\n\
11 claim.sent-by-mistake|claims money.unusual-means|claims\n\
13 claim.sent-by-mistake|claims person.family|claims\n\
36 claim.sent-by-mistake|claims threat.deadline|threatens\n\
76 claim.sent-by-mistake|live\n\
85 claim.sent-by-mistake|reader\n\
-32 claim.unpaid|claims\n\
-23 claim.unpaid|claims claim.unusual-activity|claims\n\
8 claim.unpaid|claims claim.virus|claims\n\
-31 claim.unpaid|claims claim.your-own|claims\n\
-11 claim.unpaid|claims credential.card|denies\n\
-18 claim.unpaid|claims credential.code|asks\n\
-10 claim.unpaid|claims credential.code|reports\n\
8 claim.unpaid|claims credential.id-document|asks\n\
8 claim.unpaid|claims credential.mitid|asks\n\
-23 claim.unpaid|claims credential.mitid|claims\n\
10 claim.unpaid|claims credential.one-time-code|asks\n\
-10 claim.unpaid|claims credential.password|claims\n\
-12 claim.unpaid|claims credential.personal-information|asks\n\
-11 claim.unpaid|claims credential.personal-information|claims\n\
-23 claim.unpaid|claims firm.bank|claims\n\
9 claim.unpaid|claims firm.courier|claims\n\
-39 claim.unpaid|claims firm.payment|claims\n\
68 claim.unpaid|claims firm.toll|claims\n\
22 claim.unpaid|claims firm.utility|claims\n\
-15 claim.unpaid|claims money.amount|claims\n\
-34 claim.unpaid|claims money.valuables|claims\n\
-9 claim.unpaid|claims person.adviser|claims\n\
16 claim.unpaid|claims person.family|claims\n\
10 claim.unpaid|claims threat.arrest|threatens\n\
17 claim.unpaid|claims threat.block|threatens\n\
38 claim.unpaid|claims threat.court|threatens\n\
39 claim.unpaid|claims threat.cutoff|threatens\n\
84 claim.unpaid|claims threat.deadline|threatens\n\
22 claim.unpaid|claims threat.debt|threatens\n\
-32 claim.unpaid|live\n\
-43 claim.unpaid|reader\n\
-8 claim.unpaid|reports\n\
-15 claim.unpaid|speaks\n\
86 claim.unusual-activity|claims\n\
8 claim.unusual-activity|claims claim.unusual-activity|reports\n\
16 claim.unusual-activity|claims claim.virus|claims\n\
12 claim.unusual-activity|claims credential.balance|asks\n\
9 claim.unusual-activity|claims credential.bank-details|asks\n\
8 claim.unusual-activity|claims credential.bank-details|claims\n\
8 claim.unusual-activity|claims credential.bank-details|reports\n\
-19 claim.unusual-activity|claims credential.card|asks\n\
-27 claim.unusual-activity|claims credential.card|claims\n\
-8 claim.unusual-activity|claims credential.code|asks\n\
8 claim.unusual-activity|claims credential.cpr|claims\n\
15 claim.unusual-activity|claims credential.mitid|advises\n\
-15 claim.unusual-activity|claims credential.mitid|asks\n\
26 claim.unusual-activity|claims credential.mitid|reports\n\
18 claim.unusual-activity|claims credential.one-time-code|asks\n\
-8 claim.unusual-activity|claims credential.one-time-code|reports\n\
24 claim.unusual-activity|claims credential.password|asks\n\
16 claim.unusual-activity|claims credential.password|claims\n\
40 claim.unusual-activity|claims credential.pin|asks\n\
11 claim.unusual-activity|claims credential.pin|claims\n\
92 claim.unusual-activity|claims firm.bank|claims\n\
-15 claim.unusual-activity|claims firm.bank|reports\n\
40 claim.unusual-activity|claims firm.payment|claims\n\
16 claim.unusual-activity|claims firm.shop|claims\n\
13 claim.unusual-activity|claims firm.telecom|claims\n\
-9 claim.unusual-activity|claims firm.toll|claims\n\
9 claim.unusual-activity|claims money.unusual-means|claims\n\
16 claim.unusual-activity|claims money.valuables|claims\n\
10 claim.unusual-activity|claims person.agent|claims\n\
-16 claim.unusual-activity|claims person.family|claims\n\
-15 claim.unusual-activity|claims threat.arrest|threatens\n\
-8 claim.unusual-activity|claims threat.deadline|reports\n\
128 claim.unusual-activity|claims threat.deadline|threatens\n\
-24 claim.unusual-activity|claims threat.debt|threatens\n\
8 claim.unusual-activity|claims threat.deportation|threatens\n\
-15 claim.unusual-activity|claims threat.exposure|threatens\n\
27 claim.unusual-activity|claims threat.return|threatens\n\
86 claim.unusual-activity|live\n\
90 claim.unusual-activity|reader\n\
25 claim.unusual-activity|reports\n\
10 claim.unusual-activity|reports credential.code|claims\n\
22 claim.unusual-activity|reports credential.one-time-code|claims\n\
24 claim.unusual-activity|reports firm.bank|claims\n\
74 claim.unusual-activity|speaks\n\
152 claim.virus|claims\n\
10 claim.virus|claims credential.card|asks\n\
-9 claim.virus|claims credential.card|claims\n\
13 claim.virus|claims credential.code|asks\n\
-12 claim.virus|claims credential.password|claims\n\
-20 claim.virus|claims credential.personal-information|asks\n\
8 claim.virus|claims credential.personal-information|claims\n\
65 claim.virus|claims firm.bank|claims\n\
14 claim.virus|claims firm.courier|claims\n\
112 claim.virus|claims firm.support|claims\n\
31 claim.virus|claims firm.telecom|claims\n\
15 claim.virus|claims firm.toll|claims\n\
9 claim.virus|claims person.agent|claims\n\
56 claim.virus|claims threat.deadline|threatens\n\
11 claim.virus|claims threat.exposure|threatens\n\
152 claim.virus|live\n\
114 claim.virus|reader\n\
9 claim.virus|reports\n\
11 claim.virus|reports firm.bank|reports\n\
33 claim.virus|speaks\n\
31 claim.watched|claims\n\
8 claim.watched|claims credential.personal-information|asks\n\
31 claim.watched|claims money.amount|claims\n\
11 claim.watched|claims money.unusual-means|claims\n\
-9 claim.watched|claims person.family|claims\n\
14 claim.watched|claims threat.deadline|threatens\n\
26 claim.watched|claims threat.exposure|threatens\n\
31 claim.watched|live\n\
30 claim.watched|reader\n\
-245 claim.your-own|claims\n\
-9 claim.your-own|claims credential.bank-details|asks\n\
-14 claim.your-own|claims credential.card|advises\n\
-13 claim.your-own|claims credential.card|asks\n\
-11 claim.your-own|claims credential.card|claims\n\
-11 claim.your-own|claims credential.cpr|claims\n\
11 claim.your-own|claims credential.id-document|advises\n\
-13 claim.your-own|claims credential.id-document|asks\n\
-36 claim.your-own|claims credential.id-document|claims\n\
-8 claim.your-own|claims credential.mitid|asks\n\
18 claim.your-own|claims credential.one-time-code|claims\n\
-16 claim.your-own|claims credential.password|claims\n\
-16 claim.your-own|claims credential.personal-information|claims\n\
-10 claim.your-own|claims firm.bank|claims\n\
-33 claim.your-own|claims firm.payment|claims\n\
-12 claim.your-own|claims firm.support|claims\n\
-66 claim.your-own|claims money.amount|claims\n\
-22 claim.your-own|claims money.unusual-means|claims\n\
-14 claim.your-own|claims money.valuables|claims\n\
-24 claim.your-own|claims person.agent|claims\n\
-41 claim.your-own|claims person.family|claims\n\
-13 claim.your-own|claims person.landlord|claims\n\
-28 claim.your-own|claims threat.block|threatens\n\
-77 claim.your-own|claims threat.deadline|threatens\n\
-245 claim.your-own|live\n\
-168 claim.your-own|reader\n\
-114 claim.your-own|speaks\n\
134 claim|claims\n\
-42 claim|denies\n\
202 claim|speaks\n\
-17 claro\n\
-52 class\n\
-8 classee\n\
12 classmates\n\
-162 clause|advises\n\
245 clause|asks\n\
-272 clause|claims\n\
-115 clause|denies\n\
-174 clause|reports\n\
-148 clause|threatens\n\
9 cle\n\
17 clean\n\
-10 cleaning\n\
-11 clean…\n\
11 clear your\n\
15 clearance\n\
16 cleared\n\
13 clearing\n\
43 clear…\n\
8 clerk\n\
8 click anything\n\
-8 clicked\n\
-8 click…\n\
-17 client\n\
-13 clien…\n\
-8 clinic\n\
-12 clini…\n\
-8 clock\n\
42 close\n\
18 close it\n\
34 close the\n\
-31 closed\n\
-9 closed and\n\
-8 closed in\n\
-10 closed on\n\
40 closes\n\
-15 closes at\n\
9 closes on\n\
38 closes the\n\
9 close…\n\
11 clothes\n\
11 cloth…\n\
-11 cloud…\n\
-8 clubs\n\
-8 cm\n\
-10 coach\n\
-9 coat\n\
18 cocaine\n\
19 cocai…\n\
63 code\n\
-21 code #\n\
34 code by\n\
-29 code de\n\
-13 code for\n\
16 code from\n\
8 code here\n\
11 code in\n\
-75 code is\n\
-10 code it\n\
8 code on\n\
10 code par\n\
-15 code sent\n\
34 code that\n\
-19 code with\n\
27 code you\n\
8 code your\n\
-16 codes\n\
-9 codes you\n\
11 codice\n\
15 codice di\n\
15 codice fiscale\n\
-21 codigo\n\
-21 codigo de\n\
-21 codig…\n\
9 codul care\n\
-8 codul dvs\n\
-26 coffee\n\
-26 coffe…\n\
12 coinbase\n\
12 coinb…\n\
-8 coins\n\
-9 coins and\n\
17 cok\n\
-11 col\n\
8 cola\n\
-16 colgo\n\
-12 colgo el\n\
-17 colis\n\
8 colleague in\n\
-21 collect\n\
-9 collected\n\
-8 collection\n\
-26 collega\n\
-68 colle…\n\
10 combo\n\
9 combo order\n\
-91 come\n\
-26 come by\n\
-15 come from\n\
-16 come in\n\
12 come see\n\
40 comes\n\
10 comes back\n\
-44 comes from\n\
56 comes in\n\
-10 comes on\n\
14 comes to\n\
-10 comme\n\
12 comment\n\
15 commission\n\
8 committee\n\
38 commi…\n\
-16 community\n\
-41 commu…\n\
-15 como\n\
13 company\n\
-8 company and\n\
-13 compartas\n\
-17 complain\n\
-14 complain to\n\
14 complaint\n\
18 complaint against\n\
-27 complaints\n\
-14 complaints board\n\
14 complete\n\
14 complete the\n\
-14 complete your\n\
18 compliance\n\
53 computer\n\
-10 computer has\n\
12 computer to\n\
9 computeren\n\
54 compu…\n\
8 comune di\n\
-9 comun…\n\
13 con\n\
10 con la\n\
-9 con le\n\
-17 concert\n\
-8 concierto\n\
-8 conci…\n\
-10 conduct\n\
-14 condu…\n\
11 confiance\n\
8 confidential\n\
18 confirm\n\
-17 confirmation\n\
17 confirmation of\n\
-20 confirmation that\n\
-11 confirmed\n\
20 confirming\n\
11 confi…\n\
9 congrats\n\
20 congratulations\n\
34 congr…\n\
17 connect to\n\
-9 connectant\n\
12 connection\n\
-11 consent\n\
-41 conse…\n\
15 considered\n\
11 consi…\n\
-25 const\n\
-10 const r\n\
-14 consular staff\n\
16 consumer\n\
21 consu…\n\
21 cont\n\
-31 contact\n\
-8 contact mitid\n\
-10 contact us\n\
-20 contact your\n\
-11 contain\n\
15 contatto\n\
-14 content\n\
-16 contents\n\
-23 conte…\n\
22 continue\n\
22 conti…\n\
8 conto\n\
-24 contract\n\
-16 contract and\n\
8 contract will\n\
-8 contratto\n\
12 control fee\n\
-36 contr…\n\
-22 contul dumneavoastra\n\
-8 convince\n\
-13 convi…\n\
9 convocation\n\
12 convo…\n\
-14 cookies\n\
-16 cooki…\n\
24 cooperate\n\
16 cooperation\n\
44 coope…\n\
8 coord…\n\
-10 copenaghen\n\
13 copenhagen\n\
12 copen…\n\
9 copied\n\
-14 copies\n\
-13 copies of\n\
10 coron…\n\
23 correct\n\
35 corre…\n\
-9 corriere\n\
-9 corri…\n\
15 cost\n\
9 cost of\n\
14 costi…\n\
-11 costs\n\
9 costs #\n\
-13 couch\n\
37 could\n\
35 could not\n\
24 couldnt\n\
17 couldnt be\n\
11 couldnt verify\n\
24 could…\n\
-23 count\n\
-10 count against\n\
-28 counter\n\
-16 counter please\n\
9 country\n\
39 counts\n\
40 counts as\n\
12 count…\n\
31 courier\n\
20 courier calls\n\
-12 couriers\n\
19 couri…\n\
-10 courrier\n\
10 court\n\
-17 court found\n\
12 court you\n\
25 courtesy\n\
25 court…\n\
12 cousin\n\
12 cousi…\n\
-13 cover\n\
-8 covered by\n\
36 covers\n\
49 cover…\n\
8 covid\n\
69 cpr\n\
12 cpr a\n\
28 cpr and\n\
-12 cpr is\n\
-47 cpr numaranizi\n\
-31 cpr number\n\
-16 cpr numbers\n\
-28 cpr nummer\n\
11 cpr og\n\
12 cpr reg\n\
-10 cracked\n\
-10 crack…\n\
9 crashed\n\
8 crash…\n\
-35 create\n\
-17 create a\n\
13 created\n\
-23 creat…\n\
15 credential.balance|advises\n\
14 credential.balance|advises money.amount|claims\n\
77 credential.balance|asks\n\
38 credential.balance|asks credential.bank-details|asks\n\
9 credential.balance|asks credential.card|asks\n\
36 credential.balance|asks credential.cpr|asks\n\
8 credential.balance|asks credential.id-document|claims\n\
10 credential.balance|asks credential.mitid|asks\n\
-11 credential.balance|asks credential.password|asks\n\
14 credential.balance|asks credential.personal-information|asks\n\
16 credential.balance|asks credential.personal-information|claims\n\
20 credential.balance|asks firm.bank|claims\n\
9 credential.balance|asks firm.courier|claims\n\
13 credential.balance|asks firm.payment|claims\n\
-17 credential.balance|asks money.amount|claims\n\
13 credential.balance|asks person.buyer|claims\n\
-12 credential.balance|asks person.landlord|claims\n\
9 credential.balance|asks threat.block|threatens\n\
25 credential.balance|asks threat.deadline|threatens\n\
25 credential.balance|claims\n\
14 credential.balance|claims credential.bank-details|claims\n\
9 credential.balance|claims firm.payment|claims\n\
15 credential.balance|claims money.amount|claims\n\
8 credential.balance|claims threat.arrest|threatens\n\
16 credential.balance|claims threat.block|threatens\n\
19 credential.balance|claims threat.deadline|threatens\n\
96 credential.balance|live\n\
80 credential.balance|reader\n\
11 credential.balance|reports\n\
9 credential.balance|reports credential.cpr|reports\n\
14 credential.balance|reports money.amount|reports\n\
8 credential.balance|speaks\n\
-26 credential.bank-details|advises\n\
-8 credential.bank-details|advises credential.mitid|advises\n\
-37 credential.bank-details|asks\n\
-10 credential.bank-details|asks credential.card|asks\n\
-18 credential.bank-details|asks credential.cpr|asks\n\
8 credential.bank-details|asks credential.id-document|asks\n\
24 credential.bank-details|asks credential.id-document|claims\n\
-15 credential.bank-details|asks credential.mitid|claims\n\
-10 credential.bank-details|asks credential.password|asks\n\
28 credential.bank-details|asks credential.personal-information|asks\n\
10 credential.bank-details|asks credential.personal-information|claims\n\
34 credential.bank-details|asks firm.bank|claims\n\
9 credential.bank-details|asks firm.payment|claims\n\
34 credential.bank-details|asks money.amount|claims\n\
14 credential.bank-details|asks money.unusual-means|claims\n\
25 credential.bank-details|asks money.valuables|claims\n\
15 credential.bank-details|asks person.agent|claims\n\
8 credential.bank-details|asks person.buyer|claims\n\
-35 credential.bank-details|asks person.recruiter|claims\n\
22 credential.bank-details|asks threat.block|threatens\n\
29 credential.bank-details|asks threat.deadline|threatens\n\
41 credential.bank-details|claims\n\
19 credential.bank-details|claims credential.code|claims\n\
-27 credential.bank-details|claims credential.cpr|claims\n\
16 credential.bank-details|claims credential.id-document|asks\n\
10 credential.bank-details|claims credential.id-document|claims\n\
26 credential.bank-details|claims credential.mitid|claims\n\
20 credential.bank-details|claims credential.password|claims\n\
-10 credential.bank-details|claims credential.personal-information|claims\n\
-23 credential.bank-details|claims firm.bank|claims\n\
19 credential.bank-details|claims firm.bank|reports\n\
-15 credential.bank-details|claims firm.courier|claims\n\
26 credential.bank-details|claims firm.payment|claims\n\
22 credential.bank-details|claims money.amount|claims\n\
15 credential.bank-details|claims money.valuables|claims\n\
46 credential.bank-details|claims person.family|claims\n\
-10 credential.bank-details|claims person.recruiter|claims\n\
18 credential.bank-details|claims threat.block|reports\n\
19 credential.bank-details|claims threat.block|threatens\n\
-17 credential.bank-details|claims threat.court|threatens\n\
38 credential.bank-details|claims threat.deadline|reports\n\
20 credential.bank-details|claims threat.deadline|threatens\n\
-8 credential.bank-details|claims threat.deportation|threatens\n\
13 credential.bank-details|claims threat.return|threatens\n\
-73 credential.bank-details|reader\n\
-15 credential.bank-details|reports credential.cpr|reports\n\
-21 credential.bank-details|reports firm.bank|claims\n\
13 credential.bank-details|reports firm.payment|reports\n\
9 credential.bank-details|reports money.amount|reports\n\
11 credential.bank-details|reports threat.deadline|reports\n\
8 credential.bank-details|reports threat.deadline|threatens\n\
-24 credential.bank-details|speaks\n\
-21 credential.card|advises\n\
15 credential.card|advises credential.cpr|advises\n\
-8 credential.card|advises firm.bank|claims\n\
-12 credential.card|advises money.unusual-means|claims\n\
16 credential.card|advises threat.return|denies\n\
12 credential.card|advises threat.return|threatens\n\
246 credential.card|asks\n\
39 credential.card|asks credential.card|claims\n\
9 credential.card|asks credential.card|denies\n\
33 credential.card|asks credential.code|asks\n\
22 credential.card|asks credential.code|claims\n\
23 credential.card|asks credential.cpr|asks\n\
21 credential.card|asks credential.id-document|asks\n\
15 credential.card|asks credential.id-document|claims\n\
31 credential.card|asks credential.mitid|asks\n\
-10 credential.card|asks credential.mitid|reports\n\
12 credential.card|asks credential.nemid|claims\n\
40 credential.card|asks credential.one-time-code|asks\n\
23 credential.card|asks credential.password|asks\n\
26 credential.card|asks credential.personal-information|asks\n\
15 credential.card|asks credential.personal-information|claims\n\
47 credential.card|asks credential.pin|asks\n\
-15 credential.card|asks credential.pin|claims\n\
15 credential.card|asks firm.bank|claims\n\
31 credential.card|asks firm.courier|claims\n\
88 credential.card|asks firm.payment|claims\n\
17 credential.card|asks firm.shop|claims\n\
15 credential.card|asks firm.streaming|claims\n\
20 credential.card|asks firm.toll|claims\n\
8 credential.card|asks firm.utility|claims\n\
92 credential.card|asks money.amount|claims\n\
45 credential.card|asks money.valuables|claims\n\
-30 credential.card|asks person.agent|claims\n\
23 credential.card|asks person.buyer|claims\n\
14 credential.card|asks person.family|claims\n\
-10 credential.card|asks person.recruiter|claims\n\
-13 credential.card|asks threat.block|threatens\n\
25 credential.card|asks threat.court|threatens\n\
72 credential.card|asks threat.deadline|threatens\n\
-33 credential.card|asks threat.return|threatens\n\
-70 credential.card|claims\n\
-10 credential.card|claims credential.card|reports\n\
27 credential.card|claims credential.code|asks\n\
10 credential.card|claims credential.code|claims\n\
-24 credential.card|claims credential.code|denies\n\
-8 credential.card|claims credential.code|reports\n\
26 credential.card|claims credential.cpr|asks\n\
16 credential.card|claims credential.cpr|claims\n\
21 credential.card|claims credential.id-document|claims\n\
8 credential.card|claims credential.mitid|advises\n\
19 credential.card|claims credential.mitid|claims\n\
-9 credential.card|claims credential.mitid|reports\n\
13 credential.card|claims credential.one-time-code|asks\n\
20 credential.card|claims credential.one-time-code|claims\n\
21 credential.card|claims credential.password|asks\n\
-29 credential.card|claims credential.personal-information|asks\n\
-14 credential.card|claims credential.personal-information|claims\n\
49 credential.card|claims credential.pin|asks\n\
-26 credential.card|claims credential.pin|claims\n\
-67 credential.card|claims firm.bank|claims\n\
-9 credential.card|claims firm.bank|reports\n\
32 credential.card|claims firm.courier|claims\n\
68 credential.card|claims firm.payment|claims\n\
14 credential.card|claims firm.telecom|claims\n\
10 credential.card|claims firm.utility|claims\n\
-35 credential.card|claims money.amount|claims\n\
9 credential.card|claims money.unusual-means|claims\n\
71 credential.card|claims money.valuables|claims\n\
-8 credential.card|claims person.adviser|claims\n\
48 credential.card|claims person.agent|claims\n\
32 credential.card|claims person.buyer|claims\n\
29 credential.card|claims person.family|claims\n\
11 credential.card|claims person.landlord|claims\n\
-128 credential.card|claims threat.block|threatens\n\
-8 credential.card|claims threat.deadline|reports\n\
15 credential.card|claims threat.deadline|threatens\n\
-12 credential.card|denies money.amount|claims\n\
137 credential.card|live\n\
-15 credential.card|reader\n\
-72 credential.card|reports\n\
-8 credential.card|reports credential.code|reports\n\
-13 credential.card|reports credential.mitid|claims\n\
8 credential.card|reports credential.mitid|reports\n\
-36 credential.card|reports firm.bank|claims\n\
-11 credential.card|reports firm.bank|reports\n\
-10 credential.card|reports money.amount|reports\n\
-18 credential.card|reports person.family|claims\n\
-9 credential.card|reports threat.block|reports\n\
-10 credential.card|reports threat.deadline|reports\n\
18 credential.card|reports threat.deadline|threatens\n\
43 credential.card|speaks\n\
-17 credential.code|advises\n\
-9 credential.code|advises threat.block|threatens\n\
49 credential.code|asks\n\
-19 credential.code|asks credential.code|claims\n\
25 credential.code|asks credential.mitid|asks\n\
-15 credential.code|asks credential.nemid|asks\n\
-18 credential.code|asks credential.one-time-code|asks\n\
-10 credential.code|asks credential.one-time-code|claims\n\
26 credential.code|asks credential.password|asks\n\
36 credential.code|asks firm.bank|claims\n\
14 credential.code|asks firm.courier|claims\n\
14 credential.code|asks firm.payment|claims\n\
-23 credential.code|asks firm.streaming|claims\n\
12 credential.code|asks firm.telecom|claims\n\
68 credential.code|asks money.amount|claims\n\
27 credential.code|asks money.unusual-means|claims\n\
9 credential.code|asks money.valuables|claims\n\
13 credential.code|asks person.agent|claims\n\
-27 credential.code|asks person.buyer|claims\n\
12 credential.code|asks person.family|claims\n\
15 credential.code|asks threat.block|threatens\n\
37 credential.code|asks threat.deadline|threatens\n\
-79 credential.code|claims\n\
9 credential.code|claims credential.mitid|advises\n\
20 credential.code|claims credential.mitid|asks\n\
-37 credential.code|claims credential.one-time-code|claims\n\
12 credential.code|claims credential.password|claims\n\
-17 credential.code|claims credential.personal-information|asks\n\
23 credential.code|claims credential.personal-information|claims\n\
8 credential.code|claims credential.pin|asks\n\
-46 credential.code|claims firm.bank|claims\n\
20 credential.code|claims firm.bank|reports\n\
-8 credential.code|claims firm.courier|claims\n\
-8 credential.code|claims firm.support|claims\n\
-9 credential.code|claims firm.toll|claims\n\
-37 credential.code|claims money.amount|claims\n\
28 credential.code|claims money.unusual-means|claims\n\
-10 credential.code|claims person.agent|claims\n\
12 credential.code|claims person.buyer|claims\n\
29 credential.code|claims person.family|claims\n\
9 credential.code|claims person.landlord|claims\n\
14 credential.code|claims threat.block|threatens\n\
-8 credential.code|claims threat.return|threatens\n\
-33 credential.code|denies\n\
-10 credential.code|denies credential.mitid|claims\n\
9 credential.code|denies credential.pin|asks\n\
-20 credential.code|denies firm.bank|claims\n\
-26 credential.code|denies threat.block|threatens\n\
-9 credential.code|denies threat.deadline|threatens\n\
76 credential.code|reader\n\
-11 credential.code|reports\n\
-20 credential.code|reports credential.mitid|claims\n\
19 credential.code|reports credential.mitid|reports\n\
-9 credential.code|reports firm.bank|claims\n\
-14 credential.code|reports firm.bank|reports\n\
-23 credential.code|reports money.amount|claims\n\
9 credential.code|reports person.family|claims\n\
-13 credential.code|reports threat.deadline|threatens\n\
-40 credential.code|speaks\n\
-13 credential.cpr|advises credential.mitid|advises\n\
14 credential.cpr|advises credential.mitid|claims\n\
109 credential.cpr|asks\n\
10 credential.cpr|asks credential.id-document|asks\n\
35 credential.cpr|asks credential.mitid|asks\n\
27 credential.cpr|asks credential.mitid|claims\n\
12 credential.cpr|asks credential.one-time-code|asks\n\
28 credential.cpr|asks credential.password|asks\n\
53 credential.cpr|asks credential.personal-information|asks\n\
30 credential.cpr|asks credential.personal-information|claims\n\
14 credential.cpr|asks credential.pin|asks\n\
10 credential.cpr|asks firm.bank|claims\n\
18 credential.cpr|asks firm.payment|claims\n\
50 credential.cpr|asks money.amount|claims\n\
9 credential.cpr|asks money.unusual-means|claims\n\
9 credential.cpr|asks money.valuables|claims\n\
11 credential.cpr|asks person.agent|claims\n\
-27 credential.cpr|asks person.family|claims\n\
56 credential.cpr|asks threat.block|threatens\n\
17 credential.cpr|asks threat.court|threatens\n\
29 credential.cpr|asks threat.deadline|threatens\n\
65 credential.cpr|claims\n\
12 credential.cpr|claims credential.id-document|claims\n\
17 credential.cpr|claims credential.mitid|reports\n\
24 credential.cpr|claims credential.password|claims\n\
-34 credential.cpr|claims credential.personal-information|claims\n\
25 credential.cpr|claims firm.bank|claims\n\
32 credential.cpr|claims money.amount|claims\n\
11 credential.cpr|claims money.unusual-means|claims\n\
-12 credential.cpr|claims person.recruiter|claims\n\
11 credential.cpr|claims threat.arrest|reports\n\
24 credential.cpr|claims threat.arrest|threatens\n\
27 credential.cpr|claims threat.block|threatens\n\
-16 credential.cpr|claims threat.court|threatens\n\
27 credential.cpr|claims threat.deadline|reports\n\
20 credential.cpr|claims threat.deadline|threatens\n\
173 credential.cpr|live\n\
83 credential.cpr|reader\n\
-49 credential.cpr|reports\n\
-24 credential.cpr|reports firm.bank|claims\n\
-10 credential.cpr|reports money.amount|claims\n\
37 credential.cpr|speaks\n\
-11 credential.id-document|advises credential.mitid|asks\n\
9 credential.id-document|advises money.amount|claims\n\
-9 credential.id-document|advises threat.block|threatens\n\
-80 credential.id-document|asks\n\
-17 credential.id-document|asks credential.id-document|claims\n\
-25 credential.id-document|asks credential.mitid|claims\n\
-16 credential.id-document|asks credential.one-time-code|asks\n\
13 credential.id-document|asks credential.password|asks\n\
15 credential.id-document|asks credential.personal-information|asks\n\
12 credential.id-document|asks credential.personal-information|claims\n\
-8 credential.id-document|asks credential.pin|claims\n\
-12 credential.id-document|asks firm.courier|claims\n\
45 credential.id-document|asks money.amount|claims\n\
9 credential.id-document|asks money.unusual-means|claims\n\
11 credential.id-document|asks money.valuables|claims\n\
21 credential.id-document|asks threat.arrest|threatens\n\
11 credential.id-document|asks threat.court|threatens\n\
18 credential.id-document|asks threat.deadline|threatens\n\
23 credential.id-document|asks threat.deportation|threatens\n\
13 credential.id-document|claims\n\
15 credential.id-document|claims credential.mitid|advises\n\
-14 credential.id-document|claims credential.mitid|claims\n\
9 credential.id-document|claims credential.password|asks\n\
11 credential.id-document|claims credential.password|claims\n\
15 credential.id-document|claims firm.payment|claims\n\
74 credential.id-document|claims money.amount|claims\n\
28 credential.id-document|claims money.unusual-means|claims\n\
19 credential.id-document|claims person.agent|claims\n\
11 credential.id-document|claims person.family|claims\n\
11 credential.id-document|claims person.landlord|claims\n\
15 credential.id-document|claims threat.arrest|threatens\n\
41 credential.id-document|claims threat.block|threatens\n\
-8 credential.id-document|claims threat.court|threatens\n\
37 credential.id-document|claims threat.deadline|threatens\n\
19 credential.id-document|claims threat.deportation|threatens\n\
-52 credential.id-document|live\n\
33 credential.id-document|reader\n\
41 credential.id-document|reports\n\
9 credential.id-document|reports credential.personal-information|reports\n\
9 credential.id-document|reports money.amount|claims\n\
8 credential.id-document|reports person.agent|reports\n\
18 credential.id-document|reports threat.block|reports\n\
18 credential.id-document|reports threat.deadline|reports\n\
14 credential.id-document|reports threat.deadline|threatens\n\
-41 credential.id-document|speaks\n\
-23 credential.mitid|advises credential.password|advises\n\
-8 credential.mitid|advises credential.pin|advises\n\
-24 credential.mitid|advises firm.bank|claims\n\
11 credential.mitid|advises firm.courier|claims\n\
11 credential.mitid|advises money.amount|claims\n\
10 credential.mitid|advises money.valuables|claims\n\
10 credential.mitid|advises person.buyer|claims\n\
13 credential.mitid|advises threat.block|threatens\n\
39 credential.mitid|advises threat.deadline|threatens\n\
50 credential.mitid|asks\n\
-76 credential.mitid|asks credential.mitid|claims\n\
11 credential.mitid|asks credential.one-time-code|asks\n\
-10 credential.mitid|asks credential.one-time-code|claims\n\
85 credential.mitid|asks credential.password|asks\n\
-23 credential.mitid|asks credential.password|claims\n\
-16 credential.mitid|asks credential.personal-information|asks\n\
29 credential.mitid|asks firm.bank|claims\n\
9 credential.mitid|asks firm.shop|claims\n\
-10 credential.mitid|asks firm.support|claims\n\
-26 credential.mitid|asks firm.telecom|claims\n\
8 credential.mitid|asks firm.toll|claims\n\
51 credential.mitid|asks money.amount|claims\n\
13 credential.mitid|asks person.agent|claims\n\
8 credential.mitid|asks person.buyer|claims\n\
-8 credential.mitid|asks person.family|claims\n\
12 credential.mitid|asks threat.arrest|threatens\n\
-8 credential.mitid|asks threat.block|threatens\n\
10 credential.mitid|asks threat.court|threatens\n\
-8 credential.mitid|asks threat.deadline|reports\n\
-8 credential.mitid|asks threat.deadline|threatens\n\
-13 credential.mitid|asks threat.debt|threatens\n\
85 credential.mitid|claims\n\
-9 credential.mitid|claims credential.mitid|reports\n\
-47 credential.mitid|claims credential.one-time-code|claims\n\
29 credential.mitid|claims credential.password|asks\n\
17 credential.mitid|claims credential.password|claims\n\
33 credential.mitid|claims credential.personal-information|claims\n\
36 credential.mitid|claims firm.payment|claims\n\
-20 credential.mitid|claims firm.support|claims\n\
52 credential.mitid|claims money.amount|claims\n\
18 credential.mitid|claims money.unusual-means|claims\n\
-18 credential.mitid|claims money.valuables|claims\n\
-9 credential.mitid|claims person.adviser|claims\n\
-11 credential.mitid|claims person.agent|claims\n\
-15 credential.mitid|claims threat.block|reports\n\
32 credential.mitid|claims threat.block|threatens\n\
27 credential.mitid|claims threat.deadline|threatens\n\
13 credential.mitid|claims threat.return|threatens\n\
-10 credential.mitid|denies\n\
-8 credential.mitid|denies credential.pin|denies\n\
217 credential.mitid|live\n\
99 credential.mitid|reader\n\
31 credential.mitid|reports\n\
18 credential.mitid|reports credential.password|claims\n\
17 credential.mitid|reports firm.bank|claims\n\
13 credential.mitid|reports money.amount|claims\n\
12 credential.mitid|reports money.valuables|claims\n\
-13 credential.mitid|reports person.agent|claims\n\
18 credential.mitid|reports person.buyer|claims\n\
9 credential.mitid|reports threat.block|threatens\n\
17 credential.mitid|reports threat.deadline|reports\n\
22 credential.mitid|reports threat.deadline|threatens\n\
-15 credential.mitid|speaks\n\
45 credential.nemid|asks\n\
13 credential.nemid|asks credential.nemid|claims\n\
11 credential.nemid|asks threat.deadline|threatens\n\
79 credential.nemid|claims\n\
18 credential.nemid|claims credential.password|asks\n\
11 credential.nemid|claims credential.personal-information|asks\n\
8 credential.nemid|claims money.amount|claims\n\
39 credential.nemid|claims threat.block|threatens\n\
21 credential.nemid|claims threat.deadline|threatens\n\
110 credential.nemid|live\n\
96 credential.nemid|reader\n\
30 credential.nemid|speaks\n\
-13 credential.one-time-code|advises\n\
-8 credential.one-time-code|advises firm.bank|claims\n\
263 credential.one-time-code|asks\n\
76 credential.one-time-code|asks credential.one-time-code|claims\n\
12 credential.one-time-code|asks credential.password|asks\n\
10 credential.one-time-code|asks credential.personal-information|asks\n\
13 credential.one-time-code|asks credential.pin|asks\n\
-10 credential.one-time-code|asks credential.pin|claims\n\
63 credential.one-time-code|asks firm.bank|claims\n\
15 credential.one-time-code|asks firm.bank|reports\n\
13 credential.one-time-code|asks firm.shop|claims\n\
-8 credential.one-time-code|asks firm.support|claims\n\
11 credential.one-time-code|asks firm.telecom|claims\n\
-16 credential.one-time-code|asks money.amount|claims\n\
-11 credential.one-time-code|asks money.unusual-means|claims\n\
18 credential.one-time-code|asks person.buyer|claims\n\
32 credential.one-time-code|asks person.family|claims\n\
-18 credential.one-time-code|asks threat.arrest|threatens\n\
32 credential.one-time-code|asks threat.block|threatens\n\
56 credential.one-time-code|asks threat.deadline|threatens\n\
48 credential.one-time-code|claims\n\
13 credential.one-time-code|claims credential.password|asks\n\
-19 credential.one-time-code|claims firm.bank|claims\n\
13 credential.one-time-code|claims firm.bank|reports\n\
10 credential.one-time-code|claims firm.telecom|claims\n\
-60 credential.one-time-code|claims money.amount|claims\n\
11 credential.one-time-code|claims money.valuables|claims\n\
11 credential.one-time-code|claims person.buyer|claims\n\
14 credential.one-time-code|claims person.family|claims\n\
28 credential.one-time-code|claims threat.deadline|threatens\n\
235 credential.one-time-code|live\n\
143 credential.one-time-code|reader\n\
8 credential.one-time-code|reports\n\
-9 credential.one-time-code|reports firm.bank|claims\n\
14 credential.one-time-code|reports firm.bank|reports\n\
-10 credential.one-time-code|reports person.family|claims\n\
8 credential.one-time-code|reports threat.deadline|threatens\n\
-31 credential.password|advises\n\
-9 credential.password|advises credential.pin|advises\n\
-25 credential.password|advises firm.bank|claims\n\
113 credential.password|asks\n\
-33 credential.password|asks credential.password|claims\n\
17 credential.password|asks credential.personal-information|asks\n\
8 credential.password|asks credential.personal-information|claims\n\
11 credential.password|asks credential.pin|asks\n\
42 credential.password|asks firm.bank|claims\n\
13 credential.password|asks firm.payment|claims\n\
13 credential.password|asks firm.support|claims\n\
52 credential.password|asks money.amount|claims\n\
11 credential.password|asks person.agent|claims\n\
8 credential.password|asks person.family|claims\n\
11 credential.password|asks threat.arrest|threatens\n\
48 credential.password|asks threat.block|threatens\n\
63 credential.password|asks threat.deadline|threatens\n\
13 credential.password|asks threat.return|threatens\n\
-57 credential.password|claims\n\
-24 credential.password|claims credential.personal-information|claims\n\
8 credential.password|claims credential.pin|claims\n\
42 credential.password|claims firm.bank|claims\n\
-11 credential.password|claims firm.courier|claims\n\
-9 credential.password|claims firm.shop|claims\n\
-17 credential.password|claims firm.support|claims\n\
-17 credential.password|claims money.amount|claims\n\
8 credential.password|claims money.unusual-means|claims\n\
-15 credential.password|claims money.valuables|claims\n\
19 credential.password|claims threat.deadline|reports\n\
17 credential.password|claims threat.deadline|threatens\n\
-13 credential.password|denies\n\
-12 credential.password|denies money.amount|claims\n\
90 credential.password|live\n\
63 credential.password|reader\n\
9 credential.password|reports threat.deadline|threatens\n\
13 credential.password|speaks\n\
-11 credential.personal-information|advises\n\
10 credential.personal-information|advises firm.courier|claims\n\
12 credential.personal-information|advises threat.deadline|threatens\n\
-47 credential.personal-information|asks\n\
17 credential.personal-information|asks credential.personal-information|claims\n\
8 credential.personal-information|asks credential.pin|asks\n\
-42 credential.personal-information|asks firm.bank|claims\n\
-24 credential.personal-information|asks firm.courier|claims\n\
-36 credential.personal-information|asks firm.payment|claims\n\
36 credential.personal-information|asks money.amount|claims\n\
14 credential.personal-information|asks money.unusual-means|claims\n\
-11 credential.personal-information|asks person.agent|claims\n\
15 credential.personal-information|asks person.family|claims\n\
-9 credential.personal-information|asks person.landlord|claims\n\
-17 credential.personal-information|asks person.recruiter|claims\n\
14 credential.personal-information|asks threat.arrest|threatens\n\
14 credential.personal-information|asks threat.block|threatens\n\
14 credential.personal-information|asks threat.court|threatens\n\
21 credential.personal-information|asks threat.deadline|threatens\n\
11 credential.personal-information|asks threat.exposure|threatens\n\
60 credential.personal-information|claims\n\
-19 credential.personal-information|claims credential.pin|claims\n\
29 credential.personal-information|claims firm.bank|claims\n\
13 credential.personal-information|claims firm.bank|reports\n\
17 credential.personal-information|claims firm.courier|claims\n\
-8 credential.personal-information|claims firm.shop|claims\n\
54 credential.personal-information|claims money.amount|claims\n\
14 credential.personal-information|claims money.unusual-means|claims\n\
19 credential.personal-information|claims money.valuables|claims\n\
8 credential.personal-information|claims person.landlord|claims\n\
31 credential.personal-information|claims threat.arrest|threatens\n\
-28 credential.personal-information|claims threat.block|threatens\n\
84 credential.personal-information|claims threat.deadline|threatens\n\
8 credential.personal-information|claims threat.debt|threatens\n\
13 credential.personal-information|claims threat.exposure|threatens\n\
30 credential.personal-information|reader\n\
-10 credential.personal-information|reports firm.bank|claims\n\
11 credential.personal-information|reports money.amount|claims\n\
9 credential.personal-information|reports person.agent|reports\n\
13 credential.personal-information|reports threat.deadline|threatens\n\
-21 credential.personal-information|speaks\n\
-8 credential.pin|advises\n\
156 credential.pin|asks\n\
-13 credential.pin|asks credential.pin|claims\n\
63 credential.pin|asks firm.bank|claims\n\
14 credential.pin|asks firm.courier|claims\n\
46 credential.pin|asks firm.payment|claims\n\
27 credential.pin|asks money.amount|claims\n\
11 credential.pin|asks money.unusual-means|claims\n\
20 credential.pin|asks money.valuables|claims\n\
18 credential.pin|asks person.agent|claims\n\
8 credential.pin|asks person.family|claims\n\
15 credential.pin|asks threat.block|threatens\n\
25 credential.pin|asks threat.deadline|threatens\n\
-77 credential.pin|claims\n\
12 credential.pin|claims money.amount|claims\n\
-8 credential.pin|claims money.unusual-means|claims\n\
17 credential.pin|claims money.valuables|claims\n\
15 credential.pin|claims person.agent|claims\n\
11 credential.pin|claims threat.arrest|threatens\n\
-18 credential.pin|claims threat.block|threatens\n\
-18 credential.pin|denies\n\
-14 credential.pin|denies firm.bank|claims\n\
-11 credential.pin|denies threat.deadline|threatens\n\
92 credential.pin|live\n\
42 credential.pin|reader\n\
-18 credential.pin|reports\n\
-8 credential.pin|reports firm.bank|reports\n\
16 credential.pin|speaks\n\
-50 credential|advises\n\
390 credential|asks\n\
-33 credential|by:action.approve\n\
10 credential|by:action.buy\n\
-105 credential|by:action.call-back\n\
-43 credential|by:action.click\n\
45 credential|by:action.enter\n\
368 credential|by:action.give\n\
51 credential|by:action.hand-over\n\
-14 credential|by:action.install\n\
-52 credential|by:action.login\n\
15 credential|by:action.pay\n\
10 credential|by:action.press-key\n\
80 credential|by:action.reply\n\
-31 credential|by:action.transfer\n\
-33 credential|by:action.update\n\
8 credential|by:action.withdraw\n\
-23 credential|by:means\n\
54 credential|by:question\n\
95 credential|by:want\n\
66 credential|claims\n\
-35 credential|denies\n\
-75 credential|reports\n\
-23 credential|speaks\n\
-9 crede…\n\
-13 credit warning\n\
14 crime\n\
8 crime scene\n\
9 crime unit\n\
12 criminal\n\
8 criminal investigation\n\
-11 criminal record\n\
15 criminals\n\
11 criminals are\n\
27 crimi…\n\
9 cript…\n\
15 crossing\n\
11 crossing #\n\
13 cross…\n\
20 crypto\n\
22 crypt…\n\
-8 ctrl\n\
-9 ctrl alt\n\
-29 cu\n\
-16 cu poza\n\
22 cu un\n\
-9 cuando\n\
-9 cuand…\n\
13 cuenta y\n\
-8 cuentas\n\
-12 cuento\n\
-18 cuent…\n\
-11 culture\n\
-11 cultu…\n\
-16 cumartesi\n\
-16 cumar…\n\
-15 cunku\n\
-13 cup\n\
-13 cup of\n\
-17 curl\n\
-11 currency\n\
-11 currency dkk\n\
10 currently\n\
8 custodian\n\
25 custody\n\
-12 customer\n\
11 customer care\n\
-25 customers\n\
-12 customers a\n\
-18 customers who\n\
27 customs\n\
-8 customs form\n\
14 customs pay\n\
21 custo…\n\
20 cut\n\
14 cv\n\
35 cvc\n\
-15 cvr\n\
22 cvv\n\
30 cyber\n\
8 cyber…\n\
-9 cykel…\n\
-24 cykler\n\
-35 cykle…\n\
-16 czas\n\
-9 czesc\n\
-12 czynsz\n\
-12 czynsz za\n\
-12 czyns…\n\
-12 d\n\
-8 d #\n\
-8 d is\n\
8 da den\n\
18 da jeg\n\
8 da telefonerne\n\
11 dabar\n\
-13 dad i\n\
14 dad is\n\
9 dad its\n\
18 dad new\n\
-9 dag #\n\
10 dag jeg\n\
-17 dag min\n\
-8 dag og\n\
8 dag så\n\
-146 dage\n\
-15 dage efter\n\
-42 dage ellers\n\
-8 dage fra\n\
-23 dage i\n\
12 dagen\n\
9 dagen skriv\n\
8 daha\n\
-15 dai\n\
-11 dalla\n\
13 danem…\n\
19 danese\n\
22 danes…\n\
-14 danijoje\n\
20 danimarka\n\
23 danim…\n\
84 danish\n\
10 danish customs\n\
-8 danish data\n\
21 danish immigration\n\
-11 danish jeg\n\
-12 danish number\n\
31 danish police\n\
85 danis…\n\
-8 danke\n\
54 dankort\n\
21 dankort og\n\
9 dankortet\n\
9 dankortet i\n\
63 danko…\n\
-13 danløn\n\
-13 danlø…\n\
56 danmark\n\
-10 danmark er\n\
56 danma…\n\
12 dann\n\
-8 danois\n\
8 danoise\n\
-30 dans\n\
-12 dans le\n\
24 dansk\n\
8 dansk ingeniør\n\
54 danske\n\
23 danske bank\n\
20 danske banks\n\
59 dansk…\n\
20 dao\n\
33 dao @link\n\
-10 dao i\n\
12 dao365\n\
12 dao365 din\n\
12 dao36…\n\
-10 daryti\n\
-11 daryti nereikia\n\
-10 daryt…\n\
11 das\n\
-15 dat\n\
-71 data\n\
-10 data protection\n\
-13 data we\n\
-12 database\n\
-16 datab…\n\
-17 datatilsynet\n\
-17 datat…\n\
8 date\n\
17 date of\n\
9 datter er\n\
26 dau\n\
-9 daughter\n\
-11 daughter was\n\
-16 daugh…\n\
13 day #\n\
-13 day before\n\
11 day dear\n\
8 day from\n\
-9 day of\n\
-24 daycare\n\
-24 dayca…\n\
-116 days\n\
-17 days after\n\
-8 days at\n\
-22 days no\n\
12 days otherwise\n\
-16 days so\n\
-13 days the\n\
35 dba\n\
18 dba @link\n\
38 de\n\
31 de #\n\
-10 de andre\n\
-8 de ani\n\
-14 de banco\n\
-10 de coroane\n\
10 de dem\n\
8 de det\n\
-8 de dos\n\
42 de er\n\
24 de frigives\n\
16 de går\n\
10 de gør\n\
18 de har\n\
10 de i\n\
8 de ikke\n\
14 de kan\n\
8 de kommer\n\
-33 de la\n\
-10 de manglende\n\
-17 de me\n\
8 de microsoft\n\
-10 de mitid\n\
-13 de novembre\n\
-28 de passe\n\
10 de siguranta\n\
21 de skal\n\
11 de su\n\
12 de tager\n\
-16 de velo\n\
-8 de verificacion\n\
-8 de vil\n\
26 deactivated\n\
37 deact…\n\
-8 deadline #\n\
9 deaktiveret\n\
12 deakt…\n\
-11 dear\n\
-10 dear all\n\
10 dear citizen\n\
11 dear i\n\
9 dear im\n\
-26 dear mr\n\
-10 dear ms\n\
-8 dear parents\n\
10 debe\n\
17 debit card\n\
-10 debit on\n\
23 debt\n\
8 debt collection\n\
-16 debug\n\
-88 dec\n\
-16 dec #\n\
-8 dec ive\n\
-110 december\n\
-14 december #\n\
-14 december kl\n\
-8 december til\n\
-13 decembre\n\
-147 decem…\n\
-11 decided\n\
-11 decidera\n\
-24 decid…\n\
-17 declaration\n\
-36 decla…\n\
-9 dediler\n\
-9 dedil…\n\
-17 deduct\n\
-27 deduc…\n\
-12 def\n\
-14 default\n\
-14 defau…\n\
21 defender\n\
9 defender alert\n\
25 defen…\n\
-8 degerli\n\
8 degilseniz\n\
-9 degis…\n\
18 dein\n\
8 deine\n\
19 deja\n\
-44 del\n\
-21 del af\n\
-15 del aldrig\n\
-10 delayed\n\
-14 delay…\n\
8 deler #\n\
9 delete\n\
10 delete it\n\
-13 deleted\n\
-8 delito\n\
-8 delit…\n\
33 deliver\n\
11 deliver your\n\
8 delivered\n\
-8 delivered to\n\
16 delivery\n\
46 deliv…\n\
11 della carta\n\
10 della polizia\n\
-25 delle\n\
128 dem\n\
12 dem alle\n\
8 dem for\n\
-12 dem i\n\
18 dem læser\n\
-8 dem med\n\
17 dem om\n\
24 dem som\n\
45 dem til\n\
8 dem vi\n\
12 dem videre\n\
-16 demain\n\
-8 demain entre\n\
-16 demai…\n\
-8 demandera\n\
-8 demandera jamais\n\
-14 demanderons\n\
-13 demanderons jamais\n\
-17 demanding\n\
-46 deman…\n\
-36 den\n\
-89 den #\n\
10 den adgangskode\n\
14 den bare\n\
-10 den blå\n\
-11 den den\n\
9 den der\n\
31 den det\n\
-9 den ene\n\
10 den første\n\
-8 den gamle\n\
-16 den har\n\
12 den hedder\n\
40 den her\n\
-77 den i\n\
15 den kan\n\
14 den kode\n\
10 den koster\n\
-9 den ligger\n\
9 den læser\n\
30 den med\n\
-10 den måde\n\
-16 den nye\n\
-8 den næste\n\
14 den og\n\
33 den om\n\
14 den passer\n\
-11 den på\n\
8 den retur\n\
-8 den rigtige\n\
-10 den samme\n\
8 den siger\n\
23 den skal\n\
8 den som\n\
-23 den spørger\n\
8 den står\n\
22 den så\n\
16 den ved\n\
-12 den via\n\
-12 denaro\n\
-12 denar…\n\
9 deney…\n\
-11 dengang\n\
-11 denga…\n\
108 denmark\n\
8 denmark #\n\
8 denmark and\n\
-8 denmark are\n\
10 denmark to\n\
9 denmark toll\n\
11 denmark you\n\
110 denma…\n\
61 denne\n\
28 denne mail\n\
20 denne måned\n\
8 denne sag\n\
17 denne sms\n\
-11 dental\n\
-11 denta…\n\
-13 denun…\n\
8 departamentul\n\
8 departamentul antifrauda\n\
47 department\n\
14 department of\n\
10 department your\n\
-14 departure\n\
-14 departure at\n\
48 depar…\n\
-9 dependencies\n\
-13 depen…\n\
-14 deploy\n\
-19 deplo…\n\
18 depon…\n\
54 deposit\n\
-11 deposit back\n\
14 deposit first\n\
12 deposit is\n\
62 depos…\n\
31 depot\n\
-12 depozitoyu\n\
-9 depoz…\n\
22 dept\n\
53 der\n\
-20 der andre\n\
-9 der app\n\
-9 der bliver\n\
12 der en\n\
-16 der ender\n\
58 der er\n\
-14 der et\n\
-9 der godkend\n\
25 der har\n\
11 der hedder\n\
14 der hjælper\n\
14 der i\n\
-42 der ikke\n\
66 der kommer\n\
10 der og\n\
-8 der ringede\n\
-18 der ringer\n\
13 der stille\n\
-11 der stod\n\
82 der står\n\
13 der vil\n\
-8 derefter\n\
-8 deref…\n\
75 deres\n\
13 deres dankort\n\
8 deres fulde\n\
15 deres kort\n\
8 deres system\n\
66 derfor\n\
16 derfor er\n\
66 derfo…\n\
-19 deriv…\n\
9 dernier\n\
15 derni…\n\
9 des\n\
-19 describe\n\
-13 described\n\
-13 described in\n\
-12 description\n\
-48 descr…\n\
9 deshalb\n\
9 desha…\n\
-10 desk youre\n\
11 destroyed\n\
14 destrueres\n\
12 destrueres pakken\n\
25 destrueret\n\
53 destr…\n\
35 desværre\n\
15 desværre ikke\n\
35 desvæ…\n\
-25 det\n\
-20 det at\n\
8 det der\n\
-14 det en\n\
135 det er\n\
27 det for\n\
-9 det foreliggende\n\
-15 det fra\n\
21 det frem\n\
13 det første\n\
18 det gamle\n\
-8 det gør\n\
27 det har\n\
-10 det haster\n\
30 det hele\n\
-14 det i\n\
-51 det ikke\n\
12 det jeg\n\
-11 det kan\n\
-12 det klarer\n\
-16 det kommer\n\
-11 det kort\n\
-11 det korte\n\
11 det kræver\n\
-14 det ligger\n\
-20 det mange\n\
-25 det med\n\
13 det mig\n\
11 det noget\n\
11 det normalt\n\
10 det nye\n\
-15 det når\n\
-33 det og\n\
23 det over\n\
-13 det samme\n\
-10 det selv\n\
19 det skal\n\
-10 det så\n\
9 det sådan\n\
-14 det tager\n\
-10 det tid\n\
35 det til\n\
-15 det var\n\
17 det via\n\
-15 details in\n\
-8 details on\n\
9 details to\n\
8 detai…\n\
12 detected\n\
17 detec…\n\
21 dette\n\
8 dette er\n\
-22 dev\n\
8 deve\n\
-10 device if\n\
18 devices\n\
13 devic…\n\
12 devo\n\
-14 devol…\n\
-21 devuelvo\n\
-15 devue…\n\
-13 deyip\n\
23 dhl\n\
18 dhl @link\n\
17 dhl express\n\
-23 dhl your\n\
-10 di #\n\
10 di copenaghen\n\
-8 di denaro\n\
-14 di essere\n\
10 di non\n\
-9 dia\n\
25 dial\n\
-9 dialog\n\
-11 dialogue\n\
-11 dialogue in\n\
-27 dialo…\n\
-10 dias\n\
19 dice\n\
9 dice che\n\
-13 diciendo\n\
-11 diciendo que\n\
-17 dicie…\n\
9 dictati\n\
55 did\n\
17 did not\n\
39 did you\n\
-10 didentite\n\
-9 diden…\n\
-8 didnt\n\
12 die\n\
-8 die #\n\
8 die codes\n\
8 die kaution\n\
-14 died\n\
-17 diena\n\
-17 dienos\n\
-18 dieno…\n\
-8 dienst\n\
-8 diens…\n\
19 dies\n\
-8 diese\n\
8 difference\n\
16 diffe…\n\
125 dig\n\
9 dig #\n\
10 dig annuller\n\
-12 dig at\n\
8 dig det\n\
8 dig du\n\
-12 dig hvis\n\
8 dig hvordan\n\
13 dig i\n\
-17 dig ikke\n\
9 dig linket\n\
16 dig med\n\
-8 dig noget\n\
14 dig og\n\
31 dig om\n\
-17 dig op\n\
18 dig over\n\
8 dig overføre\n\
33 dig på\n\
13 dig send\n\
-39 dig så\n\
15 dig ved\n\
9 dig videre\n\
-8 diga que\n\
53 digit\n\
33 digit code\n\
-86 digital\n\
8 digital identitet\n\
-106 digital post\n\
-11 digitale\n\
-11 digitale post\n\
11 digitaliseringsstyrelsen\n\
9 digitos\n\
47 digits\n\
9 digits and\n\
8 digits of\n\
14 digits yes\n\
-43 digit…\n\
-12 dije\n\
-8 dikkat\n\
-8 dikka…\n\
16 dikti…\n\
-9 dime\n\
29 din\n\
-22 din adresse\n\
-8 din anmeldelse\n\
-22 din ansøgning\n\
-10 din app\n\
-8 din bank\n\
-18 din betaling\n\
-17 din billet\n\
15 din boligstøtte\n\
12 din computer\n\
-18 din digital\n\
-8 din digitale\n\
-10 din elregning\n\
-15 din engangskode\n\
-9 din folkeregisteradresse\n\
-12 din gamle\n\
-37 din identitet\n\
12 din iphone\n\
50 din konto\n\
-23 din leveringsadresse\n\
-13 din løn\n\
13 din mand\n\
20 din mitid\n\
20 din mobil\n\
-9 din mobilbank\n\
-13 din mobilepay\n\
9 din mor\n\
-27 din nemkonto\n\
-15 din netbank\n\
-13 din nye\n\
-14 din ordre\n\
38 din pakke\n\
-18 din parkering\n\
13 din pc\n\
12 din pinkode\n\
-14 din profil\n\
-15 din rådgiver\n\
18 din sidste\n\
8 din strøm\n\
20 din telefon\n\
13 dinamarca\n\
9 dinamarca su\n\
13 dinam…\n\
32 dine\n\
-29 dine #\n\
9 dine billeder\n\
9 dine følgere\n\
-8 dine jobforslag\n\
-10 dine koder\n\
17 dine kontanter\n\
-24 dine konti\n\
-27 dine kontooplysninger\n\
38 dine oplysninger\n\
-33 dine penge\n\
12 dine smykker\n\
54 dine tabte\n\
-13 dinero\n\
-13 diner…\n\
-19 dinner\n\
-19 dinne…\n\
11 direccion\n\
-18 direct\n\
-11 direc…\n\
-8 disabled\n\
-8 disab…\n\
-16 disagree\n\
-14 disagree you\n\
-16 disag…\n\
-8 disc\n\
11 disconnected\n\
9 disconnected in\n\
30 discord\n\
17 discovered\n\
62 disco…\n\
11 discr…\n\
8 discuss this\n\
-9 discu…\n\
15 disi\n\
10 disi madde\n\
12 diskr…\n\
-13 disponible\n\
-18 dispo…\n\
-11 districts\n\
163 dit\n\
-28 dit besøg\n\
12 dit betalingskort\n\
8 dit bruger\n\
26 dit dankort\n\
-9 dit gamle\n\
9 dit guld\n\
12 dit hævekort\n\
20 dit kontonummer\n\
39 dit kortnummer\n\
44 dit mitid\n\
-25 dit navn\n\
16 dit nemid\n\
11 dit nummer\n\
-13 dit nye\n\
8 dit nøglekort\n\
-15 dit pas\n\
-14 dit sags\n\
-8 divided\n\
-8 divided into\n\
-12 divid…\n\
8 divis…\n\
8 divor…\n\
-12 diye\n\
92 dk\n\
-11 dk admin\n\
25 dkk\n\
-12 dkk hos\n\
-8 dkk text\n\
-29 dkk to\n\
-16 dkk was\n\
11 dm\n\
22 dmv\n\
22 do\n\
42 do #\n\
-38 do anything\n\
-19 do i\n\
10 do is\n\
43 do it\n\
18 do not\n\
-11 do so\n\
14 do the\n\
-15 do this\n\
9 do you\n\
-19 doamna\n\
-15 doamne\n\
-20 doamn…\n\
-13 doar\n\
-13 doar sa\n\
-10 dobbe…\n\
-14 dobry\n\
-12 doc\n\
-8 doctor\n\
10 doctor from\n\
10 doctors\n\
17 document\n\
16 document awaits\n\
-29 documents\n\
-9 documents we\n\
-21 docum…\n\
-50 does\n\
-13 does a\n\
-11 does anybody\n\
-11 does anyone\n\
24 does it\n\
-38 doesnt\n\
-11 doesnt ring\n\
-9 doesnt stop\n\
-38 doesn…\n\
23 dogru…\n\
-26 dokto…\n\
24 dokument\n\
-9 dokumentu\n\
16 dokum…\n\
17 dolandiricilik\n\
9 dollar\n\
11 dollars\n\
20 dolla…\n\
-8 dom\n\
9 domanda\n\
9 domanda di\n\
-15 domani\n\
-10 doman…\n\
8 domicile\n\
11 domic…\n\
-24 domme…\n\
16 domstol\n\
15 domst…\n\
-8 domæne\n\
-8 domæn…\n\
8 done to\n\
8 done you\n\
-20 dont\n\
-14 dont answer\n\
-28 dont ask\n\
18 dont be\n\
8 dont believe\n\
12 dont click\n\
9 dont discuss\n\
-9 dont enter\n\
-9 dont get\n\
9 dont give\n\
10 dont hang\n\
-22 dont have\n\
-13 dont leave\n\
-8 dont let\n\
18 dont like\n\
12 dont log\n\
-39 dont need\n\
26 dont open\n\
23 dont panic\n\
-22 dont pay\n\
13 dont see\n\
-9 dont send\n\
-9 dont share\n\
-10 dont take\n\
-10 dont tell\n\
-13 dont think\n\
10 dont touch\n\
16 dont worry\n\
8 dont write\n\
-22 door\n\
17 door nobody\n\
-18 doors\n\
-16 doors #\n\
11 dorm\n\
-8 dorthe\n\
9 doryw…\n\
-30 dos\n\
-13 dos de\n\
11 dossier\n\
11 dossi…\n\
13 doubl…\n\
-11 dovan…\n\
-29 down\n\
-21 down for\n\
-16 download the\n\
-9 downstairs\n\
12 downstairs already\n\
-21 downstairs with\n\
-9 downs…\n\
-11 draga…\n\
9 draining\n\
9 drain…\n\
12 draw\n\
-8 drawer\n\
-8 drawe…\n\
-18 dreng\n\
-10 drift\n\
-8 drill\n\
-8 driller\n\
-19 drive\n\
-12 driver\n\
-20 driver i\n\
-8 drodz…\n\
-22 drop\n\
-8 drop the\n\
-9 dropped\n\
-8 dropped my\n\
13 drops\n\
21 drops i\n\
21 drown…\n\
10 drug\n\
10 drug trafficking\n\
21 drugs\n\
23 drukn…\n\
-25 dsb\n\
-10 dsb your\n\
41 du\n\
8 du #\n\
12 du adgang\n\
19 du bare\n\
12 du beholder\n\
-28 du behøver\n\
-10 du bekræfte\n\
21 du betale\n\
-12 du betalte\n\
-23 du blevet\n\
-11 du brug\n\
10 du de\n\
13 du den\n\
73 du er\n\
17 du et\n\
-9 du finde\n\
-16 du finder\n\
10 du flytter\n\
34 du for\n\
68 du får\n\
8 du gerade\n\
-8 du glemt\n\
-21 du godkender\n\
-15 du godkendt\n\
8 du godt\n\
8 du går\n\
117 du har\n\
-26 du have\n\
10 du hjælper\n\
-8 du huske\n\
12 du hæver\n\
-8 du i\n\
42 du ikke\n\
20 du ind\n\
-137 du kan\n\
8 du køber\n\
39 du lige\n\
-17 du logger\n\
19 du læse\n\
-14 du mangler\n\
-13 du med\n\
8 du mobilepay\n\
9 du modtager\n\
24 du må\n\
-31 du måske\n\
10 du nå\n\
-25 du også\n\
12 du plejer\n\
-10 du ringet\n\
12 du se\n\
-14 du selv\n\
-28 du sende\n\
-12 du ser\n\
-86 du skal\n\
34 du skiftet\n\
-10 du skylder\n\
-29 du spærre\n\
21 du stadig\n\
33 du taler\n\
15 du til\n\
11 du tjene\n\
15 du trykker\n\
-13 du uenig\n\
-9 du under\n\
9 du var\n\
20 du ved\n\
-33 du vil\n\
-13 du vælge\n\
8 du været\n\
-9 due\n\
-11 due #\n\
-19 due on\n\
33 due to\n\
-9 dumneavoastra\n\
8 dumneavoastra ca\n\
-10 dumneavoastra un\n\
-9 dumne…\n\
-8 dune\n\
-13 dune piece\n\
-24 dunku\n\
8 durch…\n\
13 during\n\
13 durin…\n\
-8 dvs de\n\
-19 dying\n\
14 dziec…\n\
-14 dziek…\n\
-16 dzien\n\
-16 dzien dobry\n\
9 dziennie\n\
9 dzien…\n\
-26 dzis\n\
-10 dæk\n\
-11 dækker\n\
9 dækkes\n\
-10 dækket\n\
-12 dække…\n\
8 dænemark\n\
8 dænem…\n\
-12 døgn\n\
-22 døgnet\n\
-22 døgnet rundt\n\
-22 døgne…\n\
-42 e\n\
-29 e #\n\
13 e boks\n\
-11 e de\n\
-11 e gia\n\
-8 e le\n\
-25 e mail\n\
11 e mi\n\
9 e normale\n\
-20 e poi\n\
9 e stato\n\
-15 each\n\
-8 early\n\
49 earn\n\
38 earn #\n\
-22 earned\n\
-20 earned #\n\
-22 earne…\n\
-8 easy\n\
-8 eat\n\
10 edebi…\n\
9 edece…\n\
8 edilm…\n\
17 efendim\n\
17 efend…\n\
-65 efter\n\
10 efter #\n\
-13 efter at\n\
-9 efter din\n\
16 efter en\n\
-26 efter kl\n\
-9 efter log\n\
8 efterforsker\n\
9 efterfulgt\n\
9 efterfulgt af\n\
17 efterlyst\n\
17 efterlyst i\n\
8 efternavn\n\
34 efter…\n\
-10 eh\n\
20 ein\n\
8 einem\n\
9 einer\n\
-15 einer ungewøhnlichen\n\
8 eines\n\
-21 ejend…\n\
11 ekibi…\n\
10 ekspeditionsgebyr\n\
9 ekspe…\n\
15 ekstra\n\
10 ekstr…\n\
-25 el\n\
11 el movil\n\
-9 el pin\n\
-8 el sabado\n\
-8 el svar\n\
-10 elderly\n\
-10 elder…\n\
19 electronics\n\
19 elect…\n\
10 eleven\n\
14 eleven accounts\n\
9 eleve…\n\
19 elgiganten\n\
19 elgig…\n\
-21 elle\n\
-13 elle sera\n\
-151 eller\n\
-13 eller dit\n\
-8 eller en\n\
23 eller har\n\
-13 eller i\n\
-10 eller på\n\
-23 eller ring\n\
-13 eller skriv\n\
40 ellers\n\
-33 ellers bliver\n\
11 ellers destrueres\n\
9 ellers går\n\
20 ellers ikke\n\
-22 ellers kan\n\
15 ellers kommer\n\
18 ellers mister\n\
24 ellers slettes\n\
40 eller…\n\
-10 elregning\n\
-10 elreg…\n\
-16 else\n\
9 elselskabet\n\
9 elselskabet vi\n\
-32 email\n\
32 embassy\n\
11 embassy of\n\
32 embas…\n\
11 emma\n\
43 emne\n\
10 emne sv\n\
8 emne vigtigt\n\
9 emniyetinden\n\
10 emniy…\n\
-29 employee\n\
15 employees\n\
-15 employment\n\
-22 emplo…\n\
-8 empty\n\
-42 en\n\
-21 en #\n\
-10 en @link\n\
10 en advarsel\n\
-12 en anden\n\
27 en anmodning\n\
-8 en ansat\n\
11 en arrestordre\n\
-9 en automatisk\n\
35 en betaling\n\
15 en betjent\n\
-8 en bog\n\
-10 en bøde\n\
14 en civil\n\
-16 en dag\n\
8 en dansk\n\
9 en der\n\
8 en dinamarca\n\
9 en ekstra\n\
-10 en fremmed\n\
-8 en gammel\n\
9 en hacker\n\
29 en halv\n\
19 en kode\n\
19 en konkurrence\n\
10 en kontakt\n\
8 en konto\n\
-8 en konvolut\n\
15 en krone\n\
10 en kunde\n\
13 en kvittering\n\
-17 en la\n\
-13 en løsning\n\
-33 en mail\n\
15 en medarbejder\n\
22 en ny\n\
-13 en og\n\
-8 en overførsel\n\
-16 en pakke\n\
-40 en person\n\
22 en pose\n\
-10 en rigtig\n\
27 en sag\n\
-9 en sms\n\
14 en til\n\
12 en tilbageførsel\n\
8 en time\n\
8 en ubetalt\n\
9 en una\n\
-17 en venlig\n\
-9 en vous\n\
-11 enclosed\n\
-11 enclo…\n\
-17 encore\n\
-17 encor…\n\
-117 end\n\
-16 end of\n\
-10 end you\n\
-17 ended\n\
-12 endelig\n\
-12 endel…\n\
-19 ender\n\
-19 ender på\n\
-8 ending\n\
-9 endin…\n\
12 endnu\n\
14 endnu hun\n\
-8 endnu ikke\n\
-34 ends\n\
-27 ends in\n\
10 ends tonight\n\
-11 ends with\n\
-8 ene\n\
66 energistyrelsen\n\
69 energ…\n\
13 enforcement\n\
18 enfor…\n\
-12 engangskode\n\
-9 engangskode #\n\
-8 engangskode er\n\
-10 engan…\n\
-13 engelsk\n\
-26 engel…\n\
13 engineer\n\
8 engineer can\n\
13 engin…\n\
-39 english\n\
-39 engli…\n\
9 enhed\n\
-13 enhed er\n\
8 enlace\n\
8 enlac…\n\
-14 enter\n\
23 enter card\n\
-26 enter it\n\
-17 enter your\n\
12 entering\n\
8 entit…\n\
-18 entre\n\
-8 entre #\n\
22 entro\n\
14 entro #\n\
13 entro oggi\n\
8 envelope\n\
9 envel…\n\
15 envoie\n\
16 envoi…\n\
-25 er\n\
-9 er altid\n\
-12 er ankommet\n\
16 er at\n\
38 er banken\n\
33 er bare\n\
14 er berettiget\n\
-15 er bestilt\n\
32 er blevet\n\
21 er de\n\
-32 er der\n\
24 er det\n\
12 er dig\n\
9 er dine\n\
-10 er dit\n\
25 er du\n\
10 er død\n\
18 er efterlyst\n\
32 er en\n\
-12 er falske\n\
13 er fint\n\
-10 er forbi\n\
22 er fordi\n\
-12 er fornyet\n\
8 er forældet\n\
67 er fra\n\
-13 er gjort\n\
15 er godkendt\n\
11 er gratis\n\
10 er hackere\n\
-18 er her\n\
-14 er hjemme\n\
49 er i\n\
13 er ikke\n\
12 er inde\n\
8 er inficeret\n\
-26 er klar\n\
-21 er koden\n\
11 er kun\n\
27 er ledig\n\
18 er mange\n\
18 er med\n\
14 er meget\n\
-22 er mig\n\
8 er min\n\
17 er mistænkt\n\
-20 er modtaget\n\
14 er nogle\n\
-8 er nr\n\
15 er os\n\
9 er politiet\n\
15 er rigtigt\n\
8 er sat\n\
31 er sigtet\n\
13 er sket\n\
-9 er slut\n\
23 er spærret\n\
17 er stoppet\n\
12 er sygeplejerske\n\
8 er sådan\n\
-14 er til\n\
-9 er trine\n\
-11 er ude\n\
13 er udeblevet\n\
-19 er udløbet\n\
25 er udstedt\n\
11 er udtrukket\n\
-9 er uheldet\n\
18 er under\n\
8 er underlagt\n\
-14 er uændret\n\
12 er ved\n\
-18 er vedhæftet\n\
-8 er velkommen\n\
16 er vigtigt\n\
-17 era\n\
-8 eran\n\
-30 erhverv\n\
-8 erhverv with\n\
-31 erhve…\n\
22 error\n\
9 error 0x80072ee7\n\
9 error in\n\
-19 errors\n\
-19 error…\n\
9 erspa…\n\
-28 es #\n\
12 es mi\n\
9 esbjerg\n\
11 escribeme\n\
11 escribeme por\n\
16 escri…\n\
13 escrow\n\
10 escrow account\n\
13 escro…\n\
34 eski\n\
-17 espace\n\
-17 espac…\n\
-10 espec…\n\
-43 est\n\
-11 est disponible\n\
-9 estaf…\n\
25 este\n\
15 este es\n\
17 este un\n\
-11 estim…\n\
8 estoy\n\
54 et\n\
-8 et #\n\
-16 et beløb\n\
10 et billede\n\
-11 et døgn\n\
-23 et gavekort\n\
42 et gebyr\n\
11 et il\n\
9 et klip\n\
-11 et kodeord\n\
23 et køb\n\
-8 et link\n\
11 et login\n\
-12 et møde\n\
-21 et nyt\n\
-8 et ord\n\
12 et problem\n\
10 et skærmbillede\n\
14 et tal\n\
-15 et tilbud\n\
-9 et år\n\
26 et øjeblik\n\
-14 ete\n\
8 eth\n\
35 eu\n\
-9 eu la\n\
-8 eu worker\n\
17 eur\n\
19 eur #\n\
-20 eur chez\n\
43 euro\n\
-26 euro e\n\
11 european\n\
9 european union\n\
29 europol\n\
-22 europol has\n\
-16 europols\n\
14 europæisk\n\
42 europ…\n\
-15 euros\n\
9 euru\n\
22 ev\n\
-9 evde\n\
-16 even\n\
16 evening\n\
16 eveni…\n\
-45 ever\n\
33 every\n\
9 every account\n\
8 everybody at\n\
-10 everybody listen\n\
-9 everyone\n\
30 everything\n\
22 every…\n\
13 evidence\n\
14 evide…\n\
13 evita…\n\
-12 exactly\n\
-12 exact…\n\
9 examined\n\
-10 example\n\
-10 examp…\n\
-11 excess\n\
-10 excess #\n\
-11 exces…\n\
12 exchange\n\
12 excha…\n\
19 executed\n\
8 executed today\n\
20 execu…\n\
-17 exerc…\n\
11 exhibitionism\n\
13 exhib…\n\
-25 expect\n\
-19 expected\n\
-44 expec…\n\
13 experience\n\
12 exper…\n\
-9 expire in\n\
-18 expires\n\
-8 expires at\n\
-20 expires in\n\
8 expires today\n\
25 expiry\n\
9 expiry date\n\
12 expir…\n\
13 expla…\n\
-29 export\n\
-32 expor…\n\
19 express\n\
8 express shipment\n\
19 expre…\n\
-16 extend\n\
-26 exten…\n\
19 extra\n\
-11 eyes\n\
11 faa\n\
-23 face\n\
41 facebook\n\
9 facebook delivery\n\
41 faceb…\n\
9 faceta\n\
9 faceta mowi\n\
10 facet…\n\
9 facto…\n\
-27 factura\n\
-35 factu…\n\
10 failure\n\
9 failure to\n\
10 failu…\n\
-15 fair\n\
9 faire\n\
12 fais\n\
-35 fake\n\
-41 faktura\n\
-21 faktura #\n\
-10 fakture\n\
-50 faktu…\n\
8 falder\n\
8 falde…\n\
-9 faldt\n\
-11 fall\n\
-34 false\n\
-26 falske\n\
-26 falsk…\n\
10 falta\n\
51 familie\n\
-10 familien\n\
29 family\n\
8 family or\n\
67 famil…\n\
-14 fandt\n\
-61 far\n\
-14 far hvad\n\
11 far kan\n\
-16 far til\n\
10 fare\n\
-21 farfar\n\
-21 farfa…\n\
-8 farida\n\
-8 farid…\n\
-29 fast\n\
-14 faster\n\
-18 faste…\n\
-13 fat\n\
-13 fat i\n\
10 fata\n\
9 father\n\
9 fathe…\n\
-8 fatima\n\
-8 fatim…\n\
-14 faturaniz\n\
-24 fatur…\n\
17 favore\n\
20 favor…\n\
9 favourite\n\
-8 february\n\
-17 febru…\n\
21 federal\n\
21 feder…\n\
-29 fee\n\
8 fee first\n\
-22 fee for\n\
-9 fee you\n\
8 feed\n\
8 feed the\n\
-31 fees\n\
-18 fees are\n\
10 fejl\n\
-9 fejl jeg\n\
10 fejl kan\n\
15 fell in\n\
10 fem sekunder\n\
-15 fem år\n\
14 feriekonto\n\
34 feriepenge\n\
9 feriepenge @link\n\
14 feriepenge for\n\
41 ferie…\n\
-13 ferry\n\
-12 fetch\n\
-13 fetched\n\
-13 fetch…\n\
-10 fi\n\
-12 fianza\n\
-12 fianz…\n\
9 fifty\n\
8 fifty thousand\n\
-13 figures\n\
-83 fik\n\
-17 fik #\n\
-35 fik en\n\
34 file\n\
-13 files\n\
-17 filialen\n\
-20 filia…\n\
-11 filipino\n\
-8 filip…\n\
33 fill\n\
11 fill it\n\
21 filled\n\
12 filled in\n\
21 fille…\n\
8 filte…\n\
13 final\n\
9 final call\n\
-20 finally\n\
-10 finally got\n\
-23 final…\n\
-20 finance\n\
-29 finan…\n\
-30 find\n\
-14 find a\n\
-8 find an\n\
20 find out\n\
11 finde det\n\
-11 finde på\n\
-36 finder\n\
-12 finder en\n\
-8 findes\n\
-46 finde…\n\
-49 fine\n\
14 fine is\n\
-28 fine of\n\
8 fine see\n\
13 fingeren\n\
13 fingeren på\n\
21 finish\n\
14 finished\n\
35 finis…\n\
-12 finn\n\
13 fint\n\
13 fint nok\n\
9 firkant\n\
9 firka…\n\
17 firm\n\
13 firm.bank|claims\n\
-12 firm.bank|claims firm.bank|reports\n\
83 firm.bank|claims firm.courier|claims\n\
27 firm.bank|claims firm.payment|claims\n\
21 firm.bank|claims firm.shop|claims\n\
8 firm.bank|claims firm.streaming|claims\n\
27 firm.bank|claims firm.support|claims\n\
13 firm.bank|claims firm.telecom|claims\n\
-12 firm.bank|claims firm.toll|claims\n\
-88 firm.bank|claims money.amount|claims\n\
28 firm.bank|claims money.amount|denies\n\
42 firm.bank|claims money.unusual-means|claims\n\
45 firm.bank|claims money.valuables|claims\n\
-12 firm.bank|claims money.valuables|reports\n\
-19 firm.bank|claims person.adviser|claims\n\
53 firm.bank|claims person.agent|claims\n\
65 firm.bank|claims person.family|claims\n\
-10 firm.bank|claims person.landlord|claims\n\
-12 firm.bank|claims threat.block|threatens\n\
-9 firm.bank|claims threat.court|reports\n\
-55 firm.bank|claims threat.court|threatens\n\
-11 firm.bank|claims threat.deadline|reports\n\
43 firm.bank|claims threat.deadline|threatens\n\
-9 firm.bank|claims threat.debt|threatens\n\
-13 firm.bank|claims threat.return|threatens\n\
-17 firm.bank|denies\n\
13 firm.bank|live\n\
-72 firm.bank|reader\n\
-9 firm.bank|reports money.amount|reports\n\
-10 firm.bank|reports money.valuables|reports\n\
12 firm.bank|reports threat.deadline|reports\n\
-11 firm.bank|speaks\n\
50 firm.courier|claims\n\
20 firm.courier|claims firm.payment|claims\n\
91 firm.courier|claims money.amount|claims\n\
15 firm.courier|claims money.unusual-means|claims\n\
67 firm.courier|claims money.valuables|claims\n\
-22 firm.courier|claims person.agent|claims\n\
30 firm.courier|claims person.buyer|claims\n\
25 firm.courier|claims person.landlord|claims\n\
-23 firm.courier|claims threat.block|threatens\n\
12 firm.courier|claims threat.court|threatens\n\
30 firm.courier|claims threat.return|threatens\n\
50 firm.courier|live\n\
8 firm.courier|reader\n\
-21 firm.courier|reports\n\
-32 firm.courier|speaks\n\
80 firm.payment|claims\n\
-17 firm.payment|claims firm.utility|claims\n\
-105 firm.payment|claims money.amount|claims\n\
31 firm.payment|claims money.unusual-means|claims\n\
-17 firm.payment|claims money.valuables|claims\n\
34 firm.payment|claims person.agent|claims\n\
-18 firm.payment|claims person.buyer|claims\n\
17 firm.payment|claims person.family|claims\n\
24 firm.payment|claims person.landlord|claims\n\
14 firm.payment|claims threat.arrest|threatens\n\
49 firm.payment|claims threat.block|threatens\n\
18 firm.payment|claims threat.court|threatens\n\
13 firm.payment|claims threat.cutoff|threatens\n\
8 firm.payment|claims threat.deadline|threatens\n\
12 firm.payment|claims threat.debt|threatens\n\
32 firm.payment|claims threat.return|threatens\n\
80 firm.payment|live\n\
49 firm.payment|reader\n\
12 firm.payment|reports threat.deadline|reports\n\
27 firm.payment|speaks\n\
36 firm.shop|claims\n\
8 firm.shop|claims firm.telecom|claims\n\
12 firm.shop|claims money.amount|claims\n\
14 firm.shop|claims money.unusual-means|claims\n\
13 firm.shop|claims money.valuables|claims\n\
26 firm.shop|claims person.buyer|claims\n\
14 firm.shop|claims threat.block|threatens\n\
36 firm.shop|live\n\
9 firm.shop|reader\n\
25 firm.shop|speaks\n\
21 firm.streaming|claims\n\
21 firm.streaming|claims threat.block|threatens\n\
14 firm.streaming|claims threat.deadline|threatens\n\
21 firm.streaming|live\n\
11 firm.streaming|reader\n\
18 firm.streaming|speaks\n\
58 firm.support|claims\n\
10 firm.support|claims firm.telecom|claims\n\
15 firm.support|claims firm.toll|claims\n\
10 firm.support|claims money.amount|claims\n\
-35 firm.support|claims money.unusual-means|claims\n\
9 firm.support|claims person.agent|claims\n\
-9 firm.support|claims person.family|claims\n\
-25 firm.support|claims threat.block|threatens\n\
12 firm.support|claims threat.deadline|threatens\n\
58 firm.support|live\n\
31 firm.support|reader\n\
65 firm.support|speaks\n\
60 firm.telecom|claims\n\
8 firm.telecom|claims person.agent|claims\n\
12 firm.telecom|claims threat.block|threatens\n\
34 firm.telecom|claims threat.deadline|threatens\n\
60 firm.telecom|live\n\
56 firm.telecom|reader\n\
9 firm.telecom|reports\n\
10 firm.telecom|reports money.amount|reports\n\
30 firm.telecom|speaks\n\
32 firm.toll|claims\n\
29 firm.toll|claims money.amount|claims\n\
-12 firm.toll|claims threat.block|threatens\n\
37 firm.toll|claims threat.court|threatens\n\
44 firm.toll|claims threat.deadline|threatens\n\
18 firm.toll|claims threat.debt|threatens\n\
32 firm.toll|live\n\
-22 firm.toll|reader\n\
28 firm.toll|speaks\n\
35 firm.utility|claims\n\
30 firm.utility|claims money.amount|claims\n\
38 firm.utility|claims threat.cutoff|threatens\n\
39 firm.utility|claims threat.deadline|threatens\n\
35 firm.utility|live\n\
34 firm.utility|reader\n\
54 firm.utility|speaks\n\
-18 firms\n\
-9 firms which\n\
8 firmy\n\
177 firm|claims\n\
-29 firm|denies\n\
-21 firm|reports\n\
155 firm|speaks\n\
23 first\n\
26 first #\n\
-15 first day\n\
-13 first week\n\
-20 fish\n\
-8 fiske…\n\
-11 five\n\
-8 five years\n\
-8 fix login\n\
8 fjerner\n\
-9 fjernet\n\
-10 fjern…\n\
-9 fjordby\n\
-27 fjord…\n\
-17 fjorten\n\
-17 fjort…\n\
12 flags\n\
-9 flash\n\
-20 flat white\n\
-15 flere\n\
-36 floor\n\
-29 flyt\n\
-18 flyt tiden\n\
-12 flytte\n\
-14 flytte penge\n\
15 flytter\n\
-8 folde…\n\
9 folge…\n\
-9 folkeregisteradresse\n\
-38 follow\n\
-13 follow it\n\
-16 follow the\n\
29 following\n\
12 folosit\n\
11 folosit intr\n\
9 folos…\n\
-22 for\n\
35 for #\n\
-54 for a\n\
-9 for access\n\
10 for all\n\
-11 for an\n\
-13 for any\n\
-10 for anything\n\
207 for at\n\
9 for bail\n\
10 for both\n\
-22 for calling\n\
-25 for cpr\n\
8 for den\n\
-8 for det\n\
30 for dig\n\
18 for digital\n\
-13 for din\n\
-19 for dine\n\
-9 for dinner\n\
-17 for en\n\
-12 for eu\n\
-8 for five\n\
24 for hjælp\n\
8 for jer\n\
-15 for kaffen\n\
-14 for leaving\n\
-8 for mange\n\
35 for me\n\
59 for mig\n\
9 for min\n\
34 for my\n\
12 for non\n\
-17 for november\n\
18 for og\n\
9 for pakke\n\
-18 for payment\n\
-10 for payroll\n\
-8 for q1\n\
-10 for questions\n\
8 for residents\n\
-13 for sent\n\
-12 for sig\n\
9 for some\n\
9 for stamp\n\
9 for staying\n\
-11 for strømmen\n\
31 for så\n\
9 for ten\n\
-103 for the\n\
19 for two\n\
-14 for up\n\
80 for you\n\
-89 for your\n\
-24 forbi\n\
-15 forbi i\n\
16 forbi og\n\
8 forbi om\n\
-14 forbi til\n\
8 forbidden\n\
10 forbindelse\n\
21 forbi…\n\
-14 forbruget\n\
-19 forbr…\n\
-10 force\n\
-9 force from\n\
16 forde…\n\
18 fordi det\n\
17 fordi dit\n\
-20 fordi jeg\n\
-16 fordi kortet\n\
10 fordi vi\n\
16 foregår\n\
16 foregår det\n\
11 foreg…\n\
18 foreign\n\
8 foreign background\n\
14 foreigner\n\
20 foreigners\n\
53 forei…\n\
-9 foreliggende\n\
-9 foreliggende grundlag\n\
-9 forel…\n\
-22 foretage\n\
13 foretaget\n\
-9 foret…\n\
-8 forev…\n\
-10 forfa…\n\
-8 forgot\n\
-11 forgo…\n\
16 forhånd\n\
16 forhå…\n\
-20 forkert\n\
-20 forke…\n\
-11 forklar\n\
14 forklaring\n\
-9 forkynde\n\
-8 forkynde en\n\
-17 forlænge\n\
-31 forlæ…\n\
-57 form\n\
-12 formanden\n\
-25 forma…\n\
-17 formularen\n\
8 forny\n\
-9 fornyes\n\
-12 fornyet\n\
-25 forny…\n\
-8 forre…\n\
-21 forsikring\n\
-10 forsinket\n\
-21 forsi…\n\
-13 forskudsopgørelse\n\
-13 forsk…\n\
-11 forstår\n\
-8 forst…\n\
-11 forsvinde\n\
-10 forsv…\n\
12 forsøgt\n\
10 forsøgt at\n\
18 forsø…\n\
18 forto…\n\
11 fortroligt\n\
31 fortr…\n\
9 fortsætte\n\
10 forts…\n\
-8 forty\n\
9 forty one\n\
-18 fortæl\n\
-20 fortæller\n\
-41 fortæ…\n\
-11 forudbetalt\n\
-11 forudbetalt leje\n\
-8 forud…\n\
24 forward\n\
12 forward the\n\
8 forwarded message\n\
23 forwa…\n\
8 forældet\n\
-44 forældre\n\
-28 foræl…\n\
-18 fosse\n\
-11 fost\n\
11 fost folosit\n\
18 foto\n\
19 foto af\n\
-8 fotografi\n\
52 found\n\
16 found a\n\
9 found at\n\
-10 found that\n\
17 found your\n\
-17 four\n\
15 four digits\n\
16 four hours\n\
-9 four weeks\n\
-17 fourteen\n\
-19 fourt…\n\
-56 fra\n\
20 fra @link\n\
-24 fra banken\n\
25 fra bankens\n\
11 fra danske\n\
11 fra dba\n\
-13 fra den\n\
-27 fra det\n\
-10 fra dig\n\
9 fra elselskabet\n\
-9 fra en\n\
-10 fra et\n\
-13 fra hospitalet\n\
-24 fra i\n\
21 fra kina\n\
-12 fra kommunen\n\
-8 fra mig\n\
10 fra min\n\
36 fra mitid\n\
23 fra nets\n\
-11 fra os\n\
-9 fra politiet\n\
-13 fra postnord\n\
9 fra skat\n\
8 fra skattestyrelsen\n\
14 fra ældre\n\
-28 fradrag\n\
-24 fradr…\n\
33 fragt\n\
11 fragt #\n\
9 frais\n\
-19 frame\n\
-19 frame number\n\
10 franc…\n\
8 frank…\n\
-8 frate\n\
110 fraud\n\
13 fraud dept\n\
14 fraud desk\n\
21 fraud team\n\
10 fraudster\n\
11 fraud…\n\
-28 fredag\n\
-13 fredag #\n\
-18 fredag jeg\n\
-32 freda…\n\
-14 fredericia\n\
-11 frede…\n\
-71 free\n\
14 free #\n\
-11 free of\n\
-18 freeze\n\
12 freezes\n\
9 frei\n\
-11 freig…\n\
47 frem\n\
22 frem og\n\
-15 fremme\n\
-9 fremme inden\n\
-10 fremmed\n\
12 fremmede\n\
-11 fremm…\n\
11 fremvisning\n\
9 fremv…\n\
-8 fresh\n\
12 friday #\n\
8 friend\n\
24 friends\n\
27 frien…\n\
12 frigive\n\
23 frigiver\n\
25 frigives\n\
23 frigives når\n\
65 frigi…\n\
-11 fristen\n\
-11 fristen er\n\
-12 frist…\n\
9 frivi…\n\
-18 frokost\n\
-8 froko…\n\
64 from\n\
-38 from #\n\
20 from a\n\
10 from aarhus\n\
-13 from another\n\
16 from betalingsservice\n\
18 from danish\n\
20 from danske\n\
11 from google\n\
22 from here\n\
-8 from him\n\
9 from home\n\
-19 from last\n\
-24 from me\n\
32 from mitid\n\
-10 from my\n\
9 from nordea\n\
-13 from one\n\
-15 from osaka\n\
-11 from our\n\
-9 from outside\n\
9 from refund\n\
8 from russia\n\
-10 from skat\n\
60 from the\n\
15 from this\n\
-12 from today\n\
-15 from you\n\
18 from your\n\
-11 from zalando\n\
16 front\n\
14 front and\n\
-12 front desk\n\
11 front you\n\
-9 froze\n\
-8 frozen the\n\
31 fru\n\
13 frue\n\
12 fue\n\
12 fuld\n\
15 fulde\n\
14 fulde navn\n\
12 fulds…\n\
-10 fulgte\n\
-10 fulgt…\n\
45 full\n\
22 full name\n\
-9 function\n\
-9 funct…\n\
35 fund\n\
39 fundet\n\
47 fundet dine\n\
-18 fundet en\n\
39 funde…\n\
56 funds\n\
-9 funds it\n\
9 funds to\n\
-8 fup\n\
-9 fur die\n\
10 fur einen\n\
12 furat\n\
10 furniture\n\
11 furni…\n\
10 future\n\
10 futur…\n\
12 fwd\n\
-14 fyn\n\
-14 fyrre\n\
-9 fyrre år\n\
19 få #\n\
11 få din\n\
-16 få dine\n\
-8 få et\n\
8 få pengene\n\
-21 fået\n\
14 fået brev\n\
12 fået mig\n\
19 fået på\n\
61 får\n\
13 får dem\n\
33 får du\n\
44 får en\n\
14 får i\n\
-8 får mange\n\
-9 fælles\n\
-15 fælle…\n\
-9 fængsel\n\
-9 fængs…\n\
-16 færdi…\n\
-20 fødselsdagen\n\
-27 fødse…\n\
-10 føles\n\
-33 følg\n\
9 følgere\n\
-49 før\n\
26 før #\n\
8 før de\n\
-11 før det\n\
-29 før du\n\
18 først\n\
-8 først og\n\
-26 første gang\n\
9 føtex\n\
12 gali\n\
-22 galite\n\
-15 galite atsiimti\n\
-22 galit…\n\
-14 galiu\n\
-9 galt\n\
-11 galt og\n\
-11 game\n\
-33 gamle\n\
33 gamle er\n\
-14 gamle nummer\n\
-8 gamle og\n\
-15 gamle telefon\n\
-19 gammel\n\
-22 gamme…\n\
-25 gang\n\
-31 gang du\n\
16 gang i\n\
17 gang med\n\
-8 gang skal\n\
34 gange\n\
10 gange få\n\
-9 garage\n\
-9 garag…\n\
10 garanti\n\
19 garan…\n\
-18 garden\n\
-10 garden centre\n\
-21 garde…\n\
-11 gav\n\
-12 gavau\n\
-14 gave\n\
14 gave me\n\
-21 gavekort\n\
-17 gavekort og\n\
-19 gavekort til\n\
-21 gavek…\n\
-10 gb\n\
-8 gdyni\n\
27 gebyr\n\
-10 gebyr for\n\
-11 gebyret\n\
-12 gebyret er\n\
-11 gebyr…\n\
-20 gecen\n\
-15 gecen hafta\n\
13 geciy…\n\
15 geehrter\n\
9 geehrter kunde\n\
15 geehr…\n\
10 geek\n\
18 geld\n\
16 geld auf\n\
-24 geldiniz\n\
-24 geldi…\n\
9 gelecek\n\
12 gelen\n\
-13 geliy…\n\
-12 gelsin\n\
-12 gelsi…\n\
-31 gem\n\
-8 gem dit\n\
12 genak…\n\
-9 generalforsamling\n\
11 generated\n\
8 gener…\n\
13 genop…\n\
21 genst…\n\
-14 genuine\n\
-14 genui…\n\
25 gerade\n\
25 gerad…\n\
-8 gerai\n\
11 gerbiamas\n\
11 gerbiamas kliente\n\
11 gerbi…\n\
-16 gerce…\n\
-11 gerek\n\
-8 gerekiyor\n\
-17 gerek…\n\
9 geri\n\
-39 gerne\n\
9 gerne have\n\
-17 gerne høre\n\
-17 geros\n\
-17 geros dienos\n\
-20 gesperrt\n\
-20 gespe…\n\
41 get\n\
37 get #\n\
19 get in\n\
10 get into\n\
17 get it\n\
-25 get this\n\
-19 get your\n\
-11 getirin\n\
-11 getir…\n\
35 gets\n\
24 gets it\n\
-9 gets the\n\
11 gevinsten\n\
14 gevin…\n\
-14 gia\n\
-14 gibi\n\
36 gift\n\
33 gift cards\n\
-15 gifts\n\
-14 gik\n\
-12 giorno\n\
-12 giorn…\n\
-26 gira\n\
-44 giris\n\
-44 giris yaparak\n\
8 girl\n\
8 girlfriend\n\
8 girlf…\n\
-8 girmeniz\n\
-17 giro\n\
-9 git\n\
-9 github\n\
-9 githu…\n\
-8 giudice\n\
15 giv\n\
14 giv aldrig\n\
51 give\n\
26 give it\n\
-9 give me\n\
10 give your\n\
14 given\n\
11 given me\n\
32 giver\n\
14 giver dig\n\
28 gives\n\
21 gives you\n\
-27 gjort\n\
-14 gjort op\n\
-8 glad\n\
-23 glade\n\
-15 glade for\n\
-10 gladsaxe\n\
-10 glads…\n\
-23 glemt\n\
-8 glemt dit\n\
-10 glemt kortet\n\
19 global\n\
19 globa…\n\
11 glostrup\n\
11 glost…\n\
12 gls\n\
-8 gls votre\n\
-8 glæder\n\
-8 glæder os\n\
-11 glæde…\n\
11 gmail\n\
60 go\n\
27 go back\n\
-8 go through\n\
34 go to\n\
8 god sir\n\
-18 goddag det\n\
-15 gode\n\
8 godkend dem\n\
-8 godkend den\n\
-8 godkend overførsel\n\
-16 godkende\n\
-11 godkende din\n\
-9 godkende noget\n\
8 godkende to\n\
22 godkendelse\n\
-11 godkender\n\
10 godkender du\n\
-14 godkender med\n\
-44 godkendt\n\
-36 godkendt noget\n\
-55 godke…\n\
18 godt\n\
-8 godt jeg\n\
15 godt skrive\n\
56 goes\n\
14 goes back\n\
8 goes through\n\
23 goes to\n\
22 going\n\
-10 going round\n\
33 going to\n\
29 gone\n\
26 good afternoon\n\
-10 good and\n\
9 good day\n\
12 good good\n\
-16 goodbye\n\
-16 goodb…\n\
56 google\n\
11 google play\n\
14 google the\n\
46 googl…\n\
-26 got\n\
34 got #\n\
-41 got a\n\
-8 got it\n\
-11 got one\n\
-13 got the\n\
-12 gotow…\n\
12 gover…\n\
-16 gracias\n\
-9 gracias por\n\
-16 graci…\n\
-18 grandfather\n\
-18 grandfather kept\n\
14 grandson\n\
14 granny\n\
10 grann…\n\
-18 granted\n\
-8 granted an\n\
-9 granted to\n\
-18 grant…\n\
17 gratis men\n\
-10 grazie\n\
-11 grazi…\n\
16 great\n\
21 green\n\
19 green one\n\
-10 green…\n\
-9 greet…\n\
-20 grethe\n\
-20 greth…\n\
-8 groun…\n\
26 group\n\
18 grund\n\
8 grund af\n\
-10 grundlag\n\
-12 grund…\n\
23 gruppen\n\
-23 gruppo\n\
-11 grusse\n\
-12 gruss…\n\
-9 græns…\n\
8 gs\n\
9 guarantee\n\
11 guarantee of\n\
13 guaranteed\n\
22 guara…\n\
8 guests\n\
-8 guida…\n\
20 guide\n\
20 guide you\n\
-17 gumruk\n\
11 gun sonra\n\
8 gunce…\n\
8 gunler ben\n\
8 gunluk\n\
8 gunlu…\n\
-51 gunu\n\
-15 gusta…\n\
9 guten\n\
9 gutsc…\n\
-13 guven…\n\
12 guy\n\
-9 gym\n\
27 gå\n\
10 gå til\n\
11 gået\n\
20 går\n\
-12 går automatisk\n\
8 går den\n\
9 går i\n\
10 går igennem\n\
-10 gælder\n\
-12 gælder i\n\
-9 gælde…\n\
9 gældsstyrelsen you\n\
18 gønderecegim\n\
12 gønde…\n\
-17 gør\n\
19 gør det\n\
-21 gør du\n\
19 gør er\n\
18 gøre det\n\
-30 gøre noget\n\
-12 gørunuyor\n\
-25 gørun…\n\
9 gøste…\n\
-18 h\n\
-15 h #\n\
-11 h aarhus\n\
-8 h et\n\
-10 h in\n\
32 h0ld\n\
144 ha\n\
64 ha #\n\
11 ha roto\n\
8 hab\n\
-11 haben\n\
-18 haben ihre\n\
-9 habit\n\
-11 habit…\n\
8 hacer una\n\
37 hacker\n\
13 hackere\n\
11 hackerne\n\
21 hackers\n\
-11 hacket\n\
74 hacke…\n\
-63 had\n\
-9 had it\n\
-12 had that\n\
-9 haddad\n\
-9 hadda…\n\
-17 hafta\n\
14 hague\n\
-22 haha\n\
-10 haha ja\n\
-20 half\n\
-30 half of\n\
-23 hall\n\
31 halv\n\
26 halv time\n\
-23 halvd…\n\
24 ham\n\
8 ham dem\n\
14 ham i\n\
8 hamburg\n\
8 hambu…\n\
154 han\n\
-8 han at\n\
41 han er\n\
-8 han et\n\
30 han har\n\
-10 han havde\n\
15 han hedder\n\
-12 han ikke\n\
34 han kan\n\
-20 han kun\n\
62 han lægger\n\
-14 han og\n\
28 han siger\n\
18 han skal\n\
8 han spørger\n\
21 han tager\n\
-11 han var\n\
40 han vil\n\
39 hand\n\
-10 hand and\n\
10 hand it\n\
-12 hand over\n\
10 hand the\n\
9 hand you\n\
-15 handed\n\
-15 handel\n\
-31 hande…\n\
-9 handle\n\
-18 handled\n\
-12 handled by\n\
9 handler\n\
-9 handling fee\n\
-35 handl…\n\
19 handy\n\
16 haneyi\n\
16 haney…\n\
-29 hang\n\
-28 hang up\n\
-29 hanne\n\
-9 hanno\n\
-27 hans\n\
12 hansen\n\
-13 hansens\n\
-13 hansens cykler\n\
12 happened\n\
11 happened to\n\
-8 happens\n\
11 happe…\n\
-14 happy\n\
18 har\n\
-20 har #\n\
-22 har bedt\n\
16 har bekræftet\n\
20 har betalt\n\
32 har brug\n\
-12 har brugt\n\
13 har de\n\
-9 har den\n\
16 har det\n\
103 har en\n\
-10 har et\n\
19 har feriepenge\n\
10 har forsøgt\n\
31 har fundet\n\
-20 har fået\n\
-11 har glemt\n\
-8 har haft\n\
-10 har hun\n\
26 har indbetalt\n\
9 har indledt\n\
11 har jeg\n\
17 har kun\n\
-19 har lagt\n\
12 har lavet\n\
14 har lige\n\
-9 har læst\n\
-34 har modtaget\n\
19 har og\n\
-10 har også\n\
13 har oprettet\n\
-8 har pligt\n\
11 har registreret\n\
-11 har ret\n\
20 har ringet\n\
11 har sat\n\
20 har sendt\n\
-11 har set\n\
-29 har skrevet\n\
-22 har spærret\n\
9 har stående\n\
40 har tavshedspligt\n\
-24 har tid\n\
11 har tjent\n\
18 har to\n\
11 har valgt\n\
-8 har virus\n\
20 har vundet\n\
-15 har været\n\
-13 harbour\n\
-18 harbo…\n\
-9 hard\n\
-11 hardware\n\
-11 hardw…\n\
-40 has a\n\
-9 has accepted\n\
-11 has already\n\
19 has arrived\n\
-16 has asked\n\
12 has been\n\
24 has found\n\
13 has gone\n\
-11 has moved\n\
-14 has no\n\
22 has room\n\
-11 has the\n\
20 has to\n\
8 has told\n\
8 hassan\n\
8 hassa…\n\
-8 haster\n\
-8 haste…\n\
-26 hat\n\
10 hata\n\
8 hatti…\n\
16 hav\n\
11 hav kort\n\
-10 haval…\n\
-53 havde\n\
-14 havde bedt\n\
144 have\n\
84 have #\n\
38 have a\n\
21 have already\n\
19 have an\n\
19 have at\n\
-13 have been\n\
-11 have blocked\n\
-9 have called\n\
-27 have fradrag\n\
19 have got\n\
9 have it\n\
14 have jeg\n\
21 have moved\n\
9 have one\n\
-9 have optaget\n\
45 have paid\n\
-12 have questions\n\
-13 have received\n\
-12 have reported\n\
-8 have sagt\n\
-10 have seen\n\
-8 have sent\n\
-24 have the\n\
-38 have time\n\
-14 have to\n\
9 have tried\n\
18 have won\n\
10 have your\n\
-14 havent\n\
-17 haven…\n\
-31 having\n\
-13 having a\n\
-31 havin…\n\
-8 havn\n\
-8 havnegade\n\
-8 havnegade #\n\
-35 hazir\n\
120 he\n\
36 he can\n\
-22 he didnt\n\
-11 he got\n\
-15 he had\n\
19 he has\n\
40 he is\n\
-11 he must\n\
18 he needs\n\
-15 he said\n\
46 he says\n\
8 he send\n\
68 he wants\n\
-17 he was\n\
11 he will\n\
-10 heade…\n\
-10 headphones\n\
-10 headp…\n\
17 health\n\
16 health card\n\
17 healt…\n\
25 hear\n\
17 hear us\n\
10 heat\n\
12 heat cheque\n\
-25 hed\n\
64 hedder\n\
15 hedder sofie\n\
64 hedde…\n\
12 heej\n\
34 hej\n\
-26 hej alle\n\
-10 hej allesammen\n\
13 hej det\n\
19 hej du\n\
12 hej er\n\
31 hej far\n\
12 hej jeg\n\
16 hej mor\n\
18 hej søde\n\
9 hej vi\n\
16 hejsa\n\
18 held\n\
13 held at\n\
51 hele\n\
17 hele eu\n\
30 hell\n\
21 hell ask\n\
68 hello\n\
19 hello again\n\
10 hello dear\n\
-26 hello this\n\
37 help\n\
11 help but\n\
11 help you\n\
-9 helped\n\
-14 helpe…\n\
26 helping\n\
26 helpi…\n\
-12 helpline\n\
-12 helpl…\n\
-13 helst\n\
-9 hemen\n\
-10 hemen kapatin\n\
-16 hemmelige\n\
-16 hemme…\n\
14 hen\n\
-8 henriette\n\
-15 henri…\n\
16 hent\n\
9 hent ultraviewer\n\
10 hente pengene\n\
17 henter\n\
27 henter dit\n\
-10 henter ikke\n\
-11 hentes\n\
-14 henvendelser\n\
-8 henvendelser om\n\
-17 henve…\n\
118 her\n\
34 her @link\n\
-15 her bank\n\
-10 her card\n\
12 her du\n\
-18 her i\n\
12 her jeg\n\
16 her med\n\
-14 her name\n\
24 her on\n\
-15 her pension\n\
-17 her to\n\
16 her vi\n\
230 here\n\
60 here @link\n\
9 here from\n\
11 here i\n\
8 here im\n\
11 here is\n\
10 here on\n\
18 here the\n\
8 here we\n\
-14 here white\n\
24 here within\n\
8 hereby\n\
8 hereb…\n\
9 herefter\n\
9 heref…\n\
13 herfra\n\
13 herfr…\n\
14 herunder\n\
14 herunder og\n\
16 herun…\n\
75 hes\n\
13 hes asking\n\
13 hes from\n\
8 hes the\n\
-13 hesaba\n\
-22 hesabi\n\
-10 hesabindan\n\
-10 hesabindan #\n\
-54 hesab…\n\
-15 hesap…\n\
-8 heute abend\n\
60 hey\n\
10 hey i\n\
9 hey saw\n\
23 hey sorry\n\
-66 hi\n\
-18 hi all\n\
-13 hi dad\n\
26 hi dear\n\
-12 hi everyone\n\
15 hi i\n\
9 hi ich\n\
14 hi im\n\
-15 hi its\n\
-19 hi mum\n\
16 hi neighbour\n\
-9 hi team\n\
22 hi there\n\
-17 hi this\n\
-10 hiciste\n\
-10 hicis…\n\
11 hier\n\
-9 high\n\
-11 hillerød\n\
-12 hille…\n\
-113 hilsen\n\
-11 hilsen norlys\n\
-14 hilsen poul\n\
-113 hilse…\n\
66 him\n\
-9 him a\n\
8 him he\n\
13 him the\n\
10 him to\n\
-41 his\n\
-16 his account\n\
-19 his savings\n\
-16 history\n\
-20 histo…\n\
12 hit\n\
-22 hjem\n\
-8 hjem er\n\
-8 hjem fra\n\
-18 hjemme\n\
11 hjemme jeg\n\
9 hjemmefra\n\
-15 hjemmeside\n\
-19 hjemm…\n\
9 hjælp\n\
21 hjælp med\n\
-8 hjælp til\n\
17 hjælpe\n\
10 hjælpe dig\n\
43 hjælper\n\
19 hjælper dig\n\
8 hjælper os\n\
65 hjælp…\n\
14 hola\n\
10 hola le\n\
11 hola mama\n\
50 hold\n\
9 hold it\n\
9 hold the\n\
-21 hold øje\n\
-44 holder\n\
-18 holder lukket\n\
-51 holde…\n\
-13 holdsport\n\
-13 holds…\n\
-8 hole\n\
8 holiday money\n\
-12 home\n\
11 hong\n\
11 hong kong\n\
-9 hoppe\n\
-9 hoppe på\n\
11 horas\n\
-23 horsens\n\
-9 horsens te\n\
-24 horse…\n\
-40 hos\n\
8 hos dem\n\
24 hos dig\n\
-24 hos geldiniz\n\
-17 hos os\n\
-12 hospice\n\
-14 hospital\n\
-11 hospitalet\n\
-13 hospitalet og\n\
-36 hospi…\n\
-22 host\n\
18 hotel\n\
14 hotels\n\
21 hotel…\n\
24 hour\n\
-10 hour the\n\
62 hours\n\
24 hours @link\n\
8 hours and\n\
-12 hours are\n\
-11 hours before\n\
9 hours owing\n\
17 hours to\n\
22 house\n\
22 house number\n\
9 housing\n\
8 housi…\n\
-15 hoved…\n\
-70 how\n\
-8 how did\n\
-17 how do\n\
-34 how to\n\
9 how we\n\
12 hoy\n\
60 hr\n\
10 hr fru\n\
-18 hr system\n\
8 hrs\n\
20 html\n\
-32 http\n\
-20 http #\n\
-8 hug\n\
12 hun er\n\
8 hun kan\n\
14 hun skal\n\
-16 hunden\n\
-16 hunde…\n\
8 hundred and\n\
-15 hurry\n\
12 hurtig\n\
8 hurtige\n\
-21 hurtigt\n\
11 husband\n\
11 husba…\n\
-128 husk\n\
-69 husk at\n\
-14 huske\n\
-12 husleje\n\
-31 huslejen\n\
-30 huslejen til\n\
-42 husle…\n\
-44 hvad\n\
29 hvad der\n\
-12 hvad du\n\
-16 hvad er\n\
13 hvad skal\n\
18 hvad står\n\
-8 hvem\n\
-25 hvem der\n\
13 hvem er\n\
-27 hver\n\
-17 hver dag\n\
-27 hverdage\n\
-27 hverd…\n\
-15 hverken\n\
-15 hverk…\n\
-15 hvidvask og\n\
34 hvilken\n\
32 hvilken bank\n\
30 hvilk…\n\
13 hvis banken\n\
21 hvis de\n\
-25 hvis der\n\
-29 hvis det\n\
53 hvis du\n\
11 hvis ikke\n\
-11 hvis man\n\
-13 hvis noget\n\
-61 hvor\n\
-19 hvor der\n\
-8 hvor din\n\
22 hvor mange\n\
13 hvor meget\n\
-14 hvor pengene\n\
-44 hvordan\n\
-13 hvordan det\n\
-44 hvord…\n\
-26 hvorfor\n\
-27 hvorf…\n\
-9 hvornår\n\
-9 hvorn…\n\
-10 håndbold\n\
-10 håndbold og\n\
-10 håndb…\n\
8 hånden\n\
8 hånde…\n\
8 håndteringsgebyr\n\
-31 hæfter\n\
-31 hæfte…\n\
-13 hæleri\n\
-13 hæler…\n\
8 hænger\n\
10 hænger på\n\
8 hæv\n\
-8 hæve\n\
11 hævekort\n\
13 hævekort og\n\
11 hævek…\n\
28 hæver\n\
9 hæver #\n\
8 hævni…\n\
-11 høj\n\
13 højre\n\
8 højtt…\n\
25 hør\n\
-54 høre\n\
-8 høre det\n\
-19 høre om\n\
-20 i\n\
-11 i #\n\
-18 i a\n\
25 i accidentally\n\
19 i already\n\
-18 i alt\n\
63 i am\n\
-68 i appen\n\
-8 i asked\n\
-21 i at\n\
-15 i au\n\
-18 i aula\n\
-13 i automaten\n\
14 i banken\n\
11 i believe\n\
9 i bero\n\
-13 i betalingsservice\n\
18 i bilen\n\
8 i bilka\n\
-10 i borgerservice\n\
-15 i brevet\n\
-9 i brug\n\
-9 i butikken\n\
-14 i bøde\n\
23 i call\n\
-19 i called\n\
127 i can\n\
63 i cant\n\
-9 i come\n\
9 i crashed\n\
27 i dag\n\
-9 i dai\n\
-8 i depositum\n\
-29 i digital\n\
-52 i din\n\
12 i dit\n\
37 i do\n\
21 i dont\n\
-14 i e\n\
9 i eftermiddag\n\
18 i en\n\
-8 i ever\n\
-9 i familien\n\
10 i fare\n\
-13 i filialen\n\
15 i fill\n\
-12 i finally\n\
-13 i found\n\
-9 i fyrre\n\
18 i første\n\
17 i gang\n\
17 i gavekort\n\
13 i get\n\
11 i give\n\
-24 i got\n\
16 i gruppen\n\
13 i guide\n\
-19 i går\n\
-27 i har\n\
60 i have\n\
17 i hele\n\
9 i help\n\
8 i håndteringsgebyr\n\
-12 i januar\n\
-13 i just\n\
-15 i kan\n\
-10 i keep\n\
14 i kø\n\
9 i københavn\n\
-13 i køen\n\
-12 i løbet\n\
26 i made\n\
-11 i mails\n\
9 i make\n\
15 i manchester\n\
-15 i mitid\n\
-23 i mobilbanken\n\
-45 i morgen\n\
-9 i move\n\
58 i must\n\
-10 i måneden\n\
16 i møde\n\
70 i need\n\
-16 i netbank\n\
-54 i netbanken\n\
10 i netto\n\
8 i never\n\
17 i også\n\
19 i only\n\
-13 i owe\n\
-35 i paid\n\
-10 i papirkurven\n\
10 i pay\n\
8 i polen\n\
-9 i postnord\n\
11 i press\n\
16 i read\n\
-9 i receptionen\n\
24 i røret\n\
8 i saw\n\
47 i see\n\
23 i send\n\
46 i sent\n\
26 i should\n\
11 i sikkerhed\n\
8 i siri\n\
-34 i skal\n\
9 i spanien\n\
9 i speaking\n\
10 i svar\n\
8 i systemet\n\
30 i take\n\
8 i talk\n\
-10 i tastselv\n\
-11 i telefonen\n\
-32 i think\n\
19 i thought\n\
-27 i told\n\
33 i transfer\n\
8 i trust\n\
-10 i tvivl\n\
20 i typed\n\
-18 i uge\n\
36 i understand\n\
16 i use\n\
-13 i vil\n\
11 i wait\n\
23 i want\n\
-13 i was\n\
-12 i weekenden\n\
12 i will\n\
10 i work\n\
8 i would\n\
12 i write\n\
17 i zatwierdzic\n\
-23 i zone\n\
-33 i år\n\
16 i øjeblikket\n\
-14 iar\n\
-9 iau\n\
16 iban\n\
-17 ibrahim\n\
-17 ibrah…\n\
10 iceri…\n\
35 ich\n\
14 ich bin\n\
-8 ici\n\
-8 ici la\n\
42 icin\n\
16 icin #\n\
22 icin @link\n\
12 icin cpr\n\
17 icinde\n\
17 icind…\n\
57 id\n\
8 id card\n\
-9 id du\n\
10 id i\n\
-14 id like\n\
32 id og\n\
27 id to\n\
-9 id you\n\
-16 ida\n\
-8 idea\n\
10 identificerer\n\
10 identificerer dig\n\
-27 identitet\n\
-20 identitet i\n\
-24 identitet med\n\
10 identity\n\
-15 identity in\n\
21 idet\n\
-29 ieri\n\
-122 if\n\
-29 if a\n\
-8 if asked\n\
58 if i\n\
-26 if it\n\
26 if its\n\
41 if not\n\
-8 if something\n\
-18 if that\n\
48 if the\n\
-26 if they\n\
15 if this\n\
-27 if we\n\
-81 if you\n\
-23 if youd\n\
-16 if your\n\
-19 if youre\n\
-27 if youve\n\
-37 igen\n\
-9 igen den\n\
9 igen du\n\
-10 igen i\n\
10 igen og\n\
12 igennem\n\
12 igenn…\n\
11 ignore the\n\
-10 ignore this\n\
18 ignoring\n\
13 ignoring this\n\
24 ignor…\n\
-10 igual\n\
16 ihnen\n\
12 ihr\n\
-11 ihre\n\
-10 ihre cpr\n\
-19 ihre karte\n\
-9 ihre kontonummer\n\
-10 ihrem\n\
8 ihrer\n\
-24 ii\n\
13 ik\n\
-17 iki\n\
-9 iki penktadienio\n\
-10 ikisi…\n\
107 ikke\n\
-11 ikke appen\n\
-24 ikke betale\n\
31 ikke betalt\n\
11 ikke bliver\n\
-14 ikke det\n\
41 ikke er\n\
-9 ikke foretage\n\
-12 ikke fortæl\n\
-9 ikke give\n\
9 ikke gå\n\
10 ikke gør\n\
-28 ikke gøre\n\
-10 ikke havde\n\
9 ikke have\n\
19 ikke i\n\
-27 ikke imod\n\
-11 ikke jeg\n\
10 ikke koden\n\
25 ikke lade\n\
10 ikke leveres\n\
-10 ikke link\n\
-9 ikke links\n\
9 ikke lukkes\n\
-10 ikke længere\n\
-12 ikke mig\n\
12 ikke modtage\n\
32 ikke må\n\
-14 ikke oplyse\n\
10 ikke overføre\n\
20 ikke på\n\
-8 ikke registreret\n\
23 ikke ringe\n\
11 ikke røre\n\
-13 ikke selv\n\
27 ikke sige\n\
16 ikke siger\n\
-10 ikke skal\n\
9 ikke tale\n\
-27 ikke til\n\
8 ikke udbetales\n\
-20 il\n\
-15 il #\n\
-8 il citofono\n\
-9 il codice\n\
11 il dau\n\
-9 il giorno\n\
-8 il giudice\n\
-9 il mese\n\
23 il mio\n\
-8 il primo\n\
-19 il puteti\n\
23 il suo\n\
13 il telefono\n\
-22 ile\n\
-13 ile giris\n\
-80 ill\n\
-9 ill do\n\
-13 ill give\n\
-13 ill help\n\
-16 ill pay\n\
19 ill put\n\
-21 ill send\n\
18 ill stay\n\
18 illegal\n\
17 illeg…\n\
151 im\n\
15 im a\n\
14 im agent\n\
-13 im at\n\
-12 im calling\n\
27 im going\n\
12 im in\n\
16 im not\n\
-9 im officer\n\
16 im on\n\
-9 im paketshop\n\
-9 im standing\n\
26 im the\n\
31 immediately\n\
12 immediately on\n\
42 immed…\n\
8 immigration\n\
8 immig…\n\
-21 imod\n\
-11 imod betaling\n\
-11 imperatives\n\
-17 imper…\n\
-8 impolite\n\
-8 impol…\n\
-31 import\n\
18 important\n\
14 important message\n\
-10 imzalariz\n\
-19 imzal…\n\
-39 in\n\
34 in 24h\n\
9 in 48h\n\
14 in aalborg\n\
-9 in about\n\
20 in advance\n\
-8 in again\n\
-10 in app\n\
-13 in at\n\
-8 in aula\n\
17 in bitcoin\n\
-11 in box\n\
12 in browser\n\
10 in but\n\
9 in by\n\
11 in cash\n\
-18 in contul\n\
9 in cph\n\
9 in customs\n\
-22 in danish\n\
15 in denmark\n\
-31 in digital\n\
-11 in e\n\
-35 in english\n\
9 in esbjerg\n\
-8 in force\n\
15 in front\n\
11 in gift\n\
11 in glostrup\n\
10 in hamburg\n\
15 in here\n\
10 in herning\n\
-8 in ihrem\n\
-21 in is\n\
-11 in it\n\
-27 in its\n\
-14 in june\n\
-8 in kastrup\n\
-12 in kolding\n\
10 in manchester\n\
-9 in mano\n\
-25 in march\n\
-9 in may\n\
-15 in mitid\n\
11 in money\n\
21 in my\n\
-13 in netbank\n\
10 in næstved\n\
19 in odense\n\
-11 in on\n\
18 in one\n\
8 in order\n\
-25 in our\n\
-9 in section\n\
-8 in september\n\
-10 in settings\n\
9 in singapore\n\
8 in spain\n\
-171 in the\n\
-23 in their\n\
21 in thirty\n\
-18 in this\n\
-9 in three\n\
15 in to\n\
-13 in total\n\
12 in two\n\
54 in u\n\
11 in usdt\n\
-8 in vejle\n\
8 in via\n\
12 in whatsapp\n\
-11 in which\n\
28 in with\n\
-10 in writing\n\
88 in your\n\
8 inaczej\n\
8 inacz…\n\
-26 inbox\n\
8 incas…\n\
-8 incident\n\
-9 incid…\n\
-11 incl\n\
-9 incl vat\n\
12 inclu…\n\
-23 income\n\
-11 income assessment\n\
22 incompleta\n\
18 incomplete\n\
13 incomplete address\n\
24 incom…\n\
45 ind\n\
39 ind med\n\
20 ind og\n\
-18 ind på\n\
-12 ind skal\n\
21 indbetaler\n\
-8 indbetales\n\
-9 indbetales på\n\
-10 indbetalingskort\n\
23 indbetalt\n\
23 indbetalt et\n\
29 indbe…\n\
14 inde\n\
8 indef…\n\
-8 indeholder\n\
-8 indeh…\n\
-65 inden #\n\
-11 inden da\n\
-18 inden for\n\
-13 inden fredag\n\
8 inden i\n\
30 inden kl\n\
8 inden midnat\n\
10 inden søndag\n\
9 indenfor\n\
9 indenfor #\n\
9 inden…\n\
8 indflytning\n\
-13 indkaldt\n\
-15 indka…\n\
-11 indkøb\n\
-11 indkø…\n\
-8 indleder\n\
-10 indledning\n\
9 indledt\n\
9 indledt en\n\
-8 indle…\n\
-26 indsigelse\n\
-18 indsigelse mod\n\
-35 indsi…\n\
9 indsæ…\n\
22 indtast\n\
11 indtast kort\n\
29 indtaste\n\
10 indtaste kort\n\
49 indta…\n\
11 indtil\n\
11 indti…\n\
-23 ines\n\
10 infected\n\
17 infec…\n\
8 inficeret\n\
8 infic…\n\
9 info\n\
18 info@…\n\
-33 information\n\
-19 information about\n\
-10 information in\n\
12 information was\n\
10 information your\n\
11 informed\n\
18 informerer\n\
-8 infor…\n\
-33 ingen\n\
8 ingeniør\n\
13 ingenting\n\
21 ingen…\n\
-11 inger\n\
-8 inici…\n\
12 inkasso\n\
9 inkas…\n\
8 inkl\n\
9 inkl alt\n\
10 inps\n\
10 inps @link\n\
-18 input\n\
-8 input name\n\
-8 input…\n\
43 inside\n\
54 insid…\n\
18 inspe…\n\
17 insta\n\
11 instagram\n\
9 installere\n\
8 installere teamviewer\n\
-16 instalment\n\
24 instant\n\
19 instant transfer\n\
38 insta…\n\
9 instead\n\
11 instead of\n\
9 inste…\n\
-9 insufficient\n\
-14 insufficient funds\n\
-10 insuf…\n\
56 insurance\n\
9 insurance #\n\
38 insurance covers\n\
8 insured\n\
63 insur…\n\
-11 int\n\
-16 integ…\n\
9 intentional\n\
9 intentional second\n\
27 interesse\n\
41 interest\n\
32 interest in\n\
16 interested\n\
11 international\n\
9 international office\n\
50 interpol\n\
-16 interpret\n\
-15 interpreter\n\
-17 interview\n\
-10 interviewet\n\
88 inter…\n\
-11 intet\n\
-9 into a\n\
10 into the\n\
13 into your\n\
20 intr\n\
13 intr un\n\
-12 intranet\n\
-15 intra…\n\
-14 intre\n\
-12 intro…\n\
-9 inven…\n\
9 investigating\n\
24 investigation\n\
-10 investigation and\n\
28 investigators\n\
-14 investing\n\
-14 investing in\n\
43 inves…\n\
-10 invia…\n\
-15 invit…\n\
-43 invoice\n\
-23 invoice #\n\
-14 invoice from\n\
8 invoice no\n\
-9 invoice number\n\
-8 invoice that\n\
9 invoice you\n\
-17 invoices\n\
-65 invoi…\n\
11 involved\n\
12 involved in\n\
10 invol…\n\
23 ip\n\
8 ip adresse\n\
101 iphone\n\
57 iphone #\n\
101 iphon…\n\
19 iptal\n\
13 iptal icin\n\
8 ir negaliu\n\
8 irs\n\
189 is\n\
-68 is #\n\
70 is a\n\
-8 is about\n\
8 is accepted\n\
23 is an\n\
8 is approved\n\
12 is asking\n\
14 is at\n\
-10 is available\n\
27 is being\n\
12 is calling\n\
-11 is cancelled\n\
13 is closed\n\
8 is coming\n\
-11 is confirmed\n\
13 is cut\n\
-11 is delayed\n\
9 is digital\n\
-13 is down\n\
-22 is due\n\
9 is fixed\n\
27 is for\n\
-18 is free\n\
40 is from\n\
10 is going\n\
-27 is gunu\n\
16 is held\n\
-13 is here\n\
-9 is ill\n\
14 is in\n\
9 is infected\n\
12 is invalid\n\
10 is involved\n\
35 is it\n\
-9 is life\n\
14 is locked\n\
37 is missing\n\
8 is mitid\n\
-8 is money\n\
14 is my\n\
9 is needed\n\
11 is no\n\
24 is not\n\
-12 is officer\n\
11 is on\n\
9 is one\n\
-21 is open\n\
-10 is ordered\n\
-16 is paid\n\
8 is pending\n\
-51 is ready\n\
13 is reported\n\
10 is required\n\
9 is returned\n\
12 is sent\n\
12 is sick\n\
-13 is so\n\
8 is standing\n\
-24 is that\n\
39 is the\n\
-24 is there\n\
18 is this\n\
-12 is tight\n\
-8 is to\n\
27 is trying\n\
19 is under\n\
-31 is valid\n\
26 is waiting\n\
22 is your\n\
-10 islan…\n\
-11 islem\n\
-14 islemi\n\
-16 islemi siz\n\
-14 islem…\n\
-21 isnt\n\
-9 issiustas\n\
-16 issue\n\
-12 issue an\n\
11 issued\n\
11 issue…\n\
-13 istediginiz\n\
-27 isted…\n\
-9 istem…\n\
-19 isteyen\n\
-9 isteyen olursa\n\
-21 istey…\n\
8 istiyorum\n\
12 istiy…\n\
18 it\n\
16 it @link\n\
10 it a\n\
-11 it again\n\
-18 it arrives\n\
-21 it asks\n\
-45 it at\n\
11 it back\n\
17 it but\n\
-23 it by\n\
-9 it call\n\
-12 it caller\n\
-12 it cancel\n\
16 it comes\n\
-11 it costs\n\
-8 it could\n\
11 it did\n\
-16 it doesnt\n\
12 it down\n\
-19 it ends\n\
21 it first\n\
9 it for\n\
25 it go\n\
11 it has\n\
10 it helpdesk\n\
49 it here\n\
-14 it holds\n\
44 it i\n\
-9 it if\n\
-74 it in\n\
21 it is\n\
-22 it isnt\n\
10 it just\n\
-10 it may\n\
-11 it might\n\
18 it must\n\
8 it myself\n\
-10 it next\n\
18 it normal\n\
17 it ok\n\
-28 it on\n\
-9 it or\n\
17 it out\n\
12 it pops\n\
10 it press\n\
9 it really\n\
28 it say\n\
76 it says\n\
-8 it sikkerhed\n\
8 it starts\n\
-12 it still\n\
11 it takes\n\
8 it today\n\
-11 it under\n\
9 it via\n\
-17 it was\n\
-18 it wasnt\n\
-12 it where\n\
-9 it with\n\
8 it within\n\
15 it without\n\
22 it worked\n\
-11 it works\n\
-23 italiani\n\
-18 itali…\n\
-19 itll\n\
-21 itll be\n\
50 its\n\
23 its a\n\
12 its been\n\
-8 its fake\n\
-8 its free\n\
-10 its from\n\
12 its me\n\
-30 its on\n\
29 its only\n\
-10 its own\n\
9 its safe\n\
11 its still\n\
29 its the\n\
27 its urgent\n\
-43 its way\n\
14 its your\n\
23 its yours\n\
-24 itself\n\
-24 itsel…\n\
-37 ive\n\
-9 ive a\n\
-8 ive been\n\
14 ive got\n\
14 ive just\n\
13 ive only\n\
-8 ive read\n\
-9 iyi\n\
19 ja altså\n\
27 ja det\n\
-15 ja goddag\n\
-14 ja men\n\
9 ja og\n\
-16 ja til\n\
-10 ja vi\n\
16 jak nie\n\
8 jakke på\n\
-33 jamais\n\
-8 jamais ce\n\
-12 jamais votre\n\
-33 jamai…\n\
8 jamen\n\
-12 jan\n\
-12 jana\n\
-44 januar\n\
-12 januar så\n\
-33 january\n\
-77 janua…\n\
-23 jau\n\
-17 je\n\
-11 je mets\n\
28 je suis\n\
-13 je tenvoie\n\
115 jeg\n\
9 jeg bede\n\
-13 jeg betaler\n\
10 jeg bor\n\
9 jeg bruge\n\
11 jeg bruger\n\
13 jeg dem\n\
16 jeg den\n\
15 jeg det\n\
38 jeg dig\n\
-11 jeg din\n\
-8 jeg endelig\n\
71 jeg er\n\
-32 jeg fik\n\
-14 jeg få\n\
11 jeg godt\n\
19 jeg gør\n\
48 jeg har\n\
-14 jeg havde\n\
28 jeg hedder\n\
18 jeg ikke\n\
73 jeg kan\n\
13 jeg kom\n\
16 jeg køber\n\
-8 jeg lagde\n\
-17 jeg logger\n\
20 jeg lover\n\
-15 jeg lægger\n\
11 jeg mangler\n\
8 jeg nu\n\
11 jeg om\n\
31 jeg ringer\n\
12 jeg selv\n\
-24 jeg sender\n\
15 jeg sidder\n\
-16 jeg siger\n\
74 jeg skal\n\
8 jeg skriver\n\
-24 jeg tastede\n\
-11 jeg tog\n\
17 jeg trykkede\n\
13 jeg trykker\n\
-24 jeg trækker\n\
-14 jeg uploader\n\
-8 jeg var\n\
-18 jeg ville\n\
16 jeg åbner\n\
-8 jei\n\
-9 jei reikia\n\
-14 jens\n\
16 jensen\n\
16 jense…\n\
-18 jer\n\
-32 jeres\n\
-22 jesli\n\
-11 jesli to\n\
-10 jest\n\
8 jest z\n\
8 jeste…\n\
-10 jeszcze\n\
-10 jeszcze nie\n\
-10 jeszc…\n\
12 jetzt\n\
-10 jeudi\n\
11 ji\n\
12 jis\n\
18 jo\n\
-8 jobcenter\n\
-8 jobforslag\n\
-8 jobfo…\n\
15 jobindex\n\
15 jobin…\n\
-10 jobnet\n\
-10 jobne…\n\
-10 jobs\n\
-15 jonas\n\
-8 jonna\n\
13 jour\n\
-18 journalnummer\n\
-31 journ…\n\
-9 jours\n\
23 judge\n\
8 jul\n\
-8 julefrokosten\n\
-13 julef…\n\
-26 julehjælpen\n\
-26 julehjælpen vil\n\
-26 juleh…\n\
-12 juli\n\
-22 july\n\
-11 jums nieko\n\
-59 june\n\
-9 juni\n\
54 just\n\
-8 just a\n\
-15 just approve\n\
-8 just call\n\
-9 just come\n\
21 just give\n\
38 just need\n\
-16 just pay\n\
-9 just pick\n\
10 just read\n\
-22 just send\n\
12 just sent\n\
27 just swipe\n\
8 just warned\n\
8 just write\n\
46 justice\n\
10 justification\n\
75 justi…\n\
-14 jusu\n\
-9 jusu #\n\
-14 jusu cpr\n\
-9 jutro\n\
27 jyske\n\
25 jyske bank\n\
21 k\n\
-9 k2\n\
-9 kabin…\n\
-11 kad jusu\n\
-11 kada\n\
17 kaere\n\
17 kaere kunde\n\
-18 kaffe\n\
-29 kaffen\n\
-36 kaffe…\n\
-15 kaip\n\
-13 kalba\n\
17 kalici\n\
17 kalic…\n\
12 kamera\n\
9 kamer…\n\
-94 kan\n\
-21 kan bare\n\
-9 kan betales\n\
9 kan blive\n\
12 kan desværre\n\
-9 kan det\n\
-67 kan du\n\
10 kan godt\n\
10 kan gøre\n\
13 kan hjælpe\n\
-9 kan i\n\
43 kan ikke\n\
27 kan jeg\n\
18 kan klare\n\
24 kan kun\n\
-17 kan også\n\
13 kan ophæves\n\
11 kan rette\n\
-20 kan sende\n\
-11 kan ses\n\
-21 kan ske\n\
10 kan stoppe\n\
13 kan tage\n\
10 kan være\n\
12 kan åbne\n\
16 kann\n\
10 kann nicht\n\
-11 kapatin\n\
-8 kapatin ve\n\
-16 kapat…\n\
8 kapora\n\
8 kapor…\n\
-34 karen\n\
-19 karen from\n\
-8 kargo\n\
15 kargo…\n\
8 karin\n\
-8 kart bilgilerinizi\n\
11 kart numaranizi\n\
14 karta\n\
-8 kartimi\n\
-10 kartini\n\
-10 kartini ve\n\
-10 kartiniz\n\
-9 kartinizi\n\
-10 kartinizi getirin\n\
-20 kartinizin arkasindaki\n\
-42 karti…\n\
-9 kas\n\
-14 kasim\n\
15 kasper\n\
18 kaspers\n\
33 kaspe…\n\
-11 kasse på\n\
-10 kassen\n\
-12 kasserer\n\
-14 kassereren\n\
-30 kasse…\n\
-28 kat\n\
-15 katten\n\
-15 katte…\n\
13 kaution\n\
13 kauti…\n\
24 kazan…\n\
8 kaze\n\
9 kaze mi\n\
105 keep\n\
91 keep #\n\
19 keep it\n\
-26 keep the\n\
22 keep your\n\
9 keeping\n\
9 keepi…\n\
10 keeps the\n\
-17 keine\n\
-17 keine links\n\
-9 kelpworks\n\
-8 kelpworks aps\n\
-9 kelpw…\n\
-17 kende\n\
-12 kendi…\n\
-8 kendte\n\
-8 kendt…\n\
-9 kenneth\n\
-9 kenne…\n\
-45 kept\n\
-11 kept for\n\
-8 kettle\n\
-8 kettl…\n\
8 key and\n\
12 key card\n\
-14 key to\n\
15 keypad\n\
15 keypa…\n\
-14 keys\n\
-18 kg\n\
-36 kh\n\
-17 kids\n\
-11 kids want\n\
-8 kig\n\
-12 kigge\n\
-11 kigge på\n\
-19 kim\n\
-10 kimseye\n\
-11 kimseyle\n\
-10 kimseyle paylasmayin\n\
-21 kimse…\n\
12 kin\n\
12 kina\n\
-28 kind\n\
-26 kind regards\n\
-17 kindergarten\n\
-17 kinde…\n\
-10 kiosken\n\
-10 kiosk…\n\
-15 kira\n\
14 kirayi\n\
14 kiray…\n\
8 kisisel\n\
8 kisis…\n\
9 kisit…\n\
11 kitaip\n\
11 kitai…\n\
-12 kitchen\n\
-12 kitch…\n\
-10 kitebank\n\
-10 kiteb…\n\
-13 kizim\n\
-65 kl\n\
-67 kl #\n\
-19 klage\n\
-14 klage til\n\
-28 klager\n\
-30 klage…\n\
12 klaida\n\
12 klaid…\n\
-9 klar\n\
-10 klar i\n\
11 klar til\n\
17 klare\n\
-9 klarer\n\
-14 klass…\n\
11 klicken\n\
11 klicken sie\n\
11 klick…\n\
11 kliente\n\
32 klien…\n\
9 klik\n\
-15 klikk…\n\
-9 kloge\n\
-9 kloge mennesker\n\
-19 klokken\n\
-21 klokk…\n\
-22 km\n\
-71 know\n\
-9 know about\n\
-12 know if\n\
-14 know which\n\
-13 know why\n\
16 knows\n\
10 knows my\n\
10 kod\n\
-16 kod #\n\
9 kod z\n\
14 koda\n\
-35 kodas\n\
-18 kodas #\n\
95 kode\n\
8 kode du\n\
13 kode her\n\
-11 kode med\n\
35 kode på\n\
14 kode til\n\
76 koden\n\
-8 koden er\n\
25 koden fra\n\
-8 koden i\n\
8 koden med\n\
9 koden og\n\
28 koden op\n\
15 koden så\n\
-36 koden til\n\
-9 kodeord i\n\
8 kodeord og\n\
-44 koder\n\
-8 koder med\n\
28 koderne\n\
8 koderne og\n\
28 koder…\n\
-14 kodeviser\n\
-14 kodev…\n\
-15 kodo\n\
8 kogos\n\
-8 kolay\n\
-12 kolay gelsin\n\
-26 kolding\n\
-27 koldi…\n\
20 kollega\n\
29 kolle…\n\
-12 kom\n\
-13 kom forbi\n\
11 kom til\n\
8 komen…\n\
-20 komme forbi\n\
15 komme ind\n\
59 kommer\n\
9 kommer den\n\
-21 kommer efter\n\
30 kommer en\n\
9 kommer et\n\
8 kommer forbi\n\
-36 kommer fra\n\
9 kommer han\n\
8 kommer med\n\
12 kommer til\n\
-10 kommet\n\
11 kommet en\n\
45 komme…\n\
-18 kommunen\n\
-17 kommu…\n\
-12 komsu…\n\
11 kong\n\
21 konkurrence\n\
23 konku…\n\
9 konstateret\n\
9 konst…\n\
19 konsulenten\n\
22 konsu…\n\
-62 kontakt\n\
-52 kontakt din\n\
-21 kontakt mitid\n\
-9 kontakte\n\
-9 kontakte banken\n\
-9 kontaktformularen\n\
-9 kontaktformularen på\n\
-19 kontant\n\
12 kontanter\n\
-78 konta…\n\
-16 konti\n\
-23 kontingent\n\
-20 kontingent #\n\
-33 konti…\n\
151 konto\n\
17 konto #\n\
13 konto du\n\
11 konto er\n\
10 konto jeg\n\
9 konto med\n\
16 konto og\n\
11 konto som\n\
-37 kontoen\n\
-8 kontonr #\n\
21 kontonummer\n\
11 kontonummer og\n\
12 kontonummer så\n\
-30 kontooplysninger\n\
-17 kontooplysninger i\n\
-8 kontopay\n\
-8 kontopay sdk\n\
8 kontoret da\n\
-64 konto…\n\
14 kontrol\n\
18 kontrolcifre\n\
9 kontrolcifre på\n\
39 kontr…\n\
-12 konus…\n\
-8 konvolut\n\
-8 konvo…\n\
12 kopenhagen\n\
25 kopen…\n\
113 kort\n\
-24 kort #\n\
26 kort @link\n\
-8 kort der\n\
-11 kort det\n\
-9 kort du\n\
-19 kort eller\n\
-14 kort er\n\
35 kort for\n\
16 kort her\n\
9 kort mitid\n\
-8 kort når\n\
31 kort og\n\
15 kort paa\n\
9 kort på\n\
-11 korte\n\
-11 korte svar\n\
-8 kortele\n\
-80 kortet\n\
-8 kortet der\n\
-9 kortet er\n\
-14 kortet i\n\
10 kortets\n\
-73 korte…\n\
10 kortnr\n\
58 kortnummer\n\
18 kortnummer for\n\
9 kortnummer og\n\
11 kortnummer så\n\
11 kortnummer udløbsdato\n\
66 kortn…\n\
32 koster\n\
22 koster #\n\
28 koste…\n\
-8 kowalczyk\n\
-8 kowal…\n\
-71 kr\n\
15 kr #\n\
56 kr @link\n\
-17 kr a\n\
-8 kr at\n\
39 kr betal\n\
-18 kr betales\n\
-11 kr by\n\
8 kr det\n\
-9 kr efter\n\
15 kr en\n\
-36 kr for\n\
-13 kr from\n\
-9 kr gønderir\n\
-23 kr has\n\
10 kr her\n\
15 kr here\n\
41 kr i\n\
10 kr if\n\
22 kr in\n\
-10 kr incl\n\
9 kr ind\n\
9 kr inden\n\
-12 kr is\n\
12 kr min\n\
-10 kr must\n\
19 kr now\n\
8 kr om\n\
16 kr on\n\
-9 kr please\n\
11 kr pr\n\
23 kr retur\n\
-8 kr skal\n\
9 kr så\n\
-12 kr te\n\
35 kr this\n\
-55 kr til\n\
-46 kr tilbage\n\
-9 kr tutarindaki\n\
-11 kr we\n\
-8 kr which\n\
-15 kr в\n\
8 kraken\n\
8 krake…\n\
-16 kreditadvarsel\n\
-16 kreditadvarsel på\n\
-11 krimi…\n\
8 kron\n\
17 krone\n\
-8 krone og\n\
-25 kroner\n\
10 kroner at\n\
-27 kroner for\n\
-14 kroner if\n\
10 kroner som\n\
-22 krone…\n\
8 kronu\n\
23 krypto\n\
23 krypt…\n\
10 kræver\n\
12 kræve…\n\
-13 kugle…\n\
21 kullanici\n\
9 kullanici adi\n\
15 kulla…\n\
52 kun\n\
26 kun #\n\
-10 kun en\n\
-8 kun et\n\
9 kun gøre\n\
12 kun imod\n\
59 kunde\n\
13 kunde din\n\
11 kunde du\n\
8 kunde i\n\
-9 kunder og\n\
9 kundeservice\n\
-18 kunne\n\
-9 kunne finde\n\
34 kunne ikke\n\
15 kurer\n\
13 kureren\n\
10 kureren ringer\n\
13 kurer…\n\
11 kurier\n\
10 kurie…\n\
13 kursus\n\
10 kursu…\n\
-10 kuvert\n\
-8 kuverten på\n\
-11 kuver…\n\
12 kvartal\n\
21 kvart…\n\
-8 kvittering\n\
-9 kvittering @link\n\
-9 kvittering for\n\
9 kvittering på\n\
22 kvitteringen\n\
12 kvitt…\n\
-20 kwh\n\
-9 kys\n\
-38 kære\n\
-8 kære alle\n\
9 kære borger\n\
18 kære kunde\n\
-8 kære læser\n\
12 kø\n\
15 køb\n\
-31 købe\n\
11 købe #\n\
-21 købe et\n\
-10 købe gavekort\n\
23 københavn\n\
19 københavns\n\
13 københavns politi\n\
42 køben…\n\
11 køber\n\
15 køber den\n\
16 køber jeg\n\
-9 købt\n\
-8 købt en\n\
-13 køen\n\
11 kør\n\
17 kørekort\n\
19 kørekort og\n\
18 kørek…\n\
21 kører\n\
11 kører vi\n\
-12 kørse…\n\
-13 kørt\n\
-11 kørt galt\n\
11 l dau\n\
-100 la\n\
-22 la #\n\
-25 la banca\n\
-9 la caparra\n\
-34 la carta\n\
-26 la cena\n\
-18 la dumneavoastra\n\
-11 la llamada\n\
15 la mancata\n\
-23 la mia\n\
-9 la misma\n\
-10 la nueva\n\
-15 la politie\n\
-8 la procura\n\
18 la sua\n\
-17 la telefon\n\
-18 laba\n\
-18 laba diena\n\
12 labas\n\
-19 label\n\
-8 label button\n\
-8 lack\n\
-11 lad\n\
22 lade\n\
19 lade mig\n\
-22 lader\n\
15 lady\n\
8 lady on\n\
8 laege\n\
8 laege @link\n\
-8 laffaire\n\
-8 laffa…\n\
-11 laffitto\n\
-11 laffi…\n\
-21 lagde\n\
-10 lagde på\n\
19 lagen…\n\
-20 lager\n\
-9 lageret\n\
-23 lagt\n\
-16 lampe…\n\
-16 land\n\
-9 lande…\n\
14 landlord\n\
23 landlord no\n\
12 landsbank\n\
8 lands…\n\
-11 language\n\
-68 language|ar\n\
-262 language|da\n\
-328 language|en\n\
-33 language|es\n\
-118 language|fr\n\
-36 language|it\n\
-111 language|lt\n\
44 language|pl\n\
-65 language|ru\n\
-152 language|tr\n\
20 language|uk\n\
-218 language|und\n\
-11 langu…\n\
10 lapses\n\
9 lapse…\n\
-11 large\n\
8 largent\n\
-27 lars\n\
-27 las\n\
-14 las #\n\
-23 last\n\
18 last #\n\
9 last chance\n\
24 last four\n\
21 last month\n\
-8 last night\n\
-19 last two\n\
-21 last week\n\
-55 last year\n\
-33 later\n\
-14 later its\n\
-27 laugh…\n\
-34 laundering\n\
11 laundering and\n\
-10 laundering case\n\
-14 laundering rules\n\
-35 laund…\n\
49 laura\n\
11 laura from\n\
-10 lav\n\
8 laver\n\
9 lavet\n\
15 lavet et\n\
-18 law\n\
8 law in\n\
-14 law makes\n\
-9 lawful\n\
-9 lawfu…\n\
15 lawyer\n\
-10 lawyer i\n\
11 lawyer in\n\
-9 lawyer needs\n\
9 lawyer who\n\
15 lawyers\n\
30 lawye…\n\
-95 le\n\
-41 le #\n\
-12 le 1er\n\
-14 le code\n\
-12 le dije\n\
-12 le mot\n\
8 le nom\n\
-17 le numero\n\
8 le voy\n\
14 lea\n\
9 lea #\n\
-11 leader\n\
-11 leade…\n\
14 leak\n\
-12 learn…\n\
-8 lease\n\
-15 least\n\
-8 least #\n\
-8 leave a\n\
-23 leave it\n\
23 leave the\n\
14 leaves\n\
9 leaves your\n\
14 leave…\n\
-11 leaving\n\
-14 leaving the\n\
-11 leavi…\n\
-18 ledger\n\
-18 ledge…\n\
31 ledig\n\
17 ledig fra\n\
8 ledig…\n\
10 left to\n\
30 legal\n\
9 legal just\n\
13 legal proceedings\n\
-8 legge…\n\
-10 legit…\n\
-11 lejekontrakt\n\
-12 lejek…\n\
-8 lejer…\n\
23 lejligheden\n\
9 lejligheden i\n\
22 lejli…\n\
-8 lekti…\n\
11 lena\n\
-9 lend your\n\
-8 lending\n\
-8 lending out\n\
-8 lendi…\n\
-9 length\n\
-9 length #\n\
-407 length|0\n\
-532 length|1\n\
-411 length|2\n\
-66 length|3\n\
109 length|4\n\
-23 length|5\n\
-9 lengt…\n\
-10 leo\n\
11 les\n\
-14 lesson\n\
-15 lesso…\n\
-30 let\n\
8 let him\n\
-10 let it\n\
14 let me\n\
10 let them\n\
9 lets\n\
9 letter from\n\
-29 letter in\n\
24 letter read\n\
10 leverandør\n\
-23 leveringsadresse\n\
-29 li\n\
-8 liability\n\
-8 liabi…\n\
-14 liable\n\
-16 liable for\n\
-14 liabl…\n\
13 liaison\n\
13 liais…\n\
-11 libraries\n\
-20 library\n\
-45 libra…\n\
12 licence\n\
10 licence was\n\
13 licen…\n\
-11 lidl\n\
45 lidt\n\
-12 lie\n\
-12 lieka\n\
-14 lien\n\
-17 life\n\
-9 life threatening\n\
10 lift\n\
10 lift the\n\
45 lige\n\
-9 lige blevet\n\
-11 lige de\n\
-12 lige en\n\
9 lige et\n\
25 lige har\n\
13 lige nu\n\
17 lige om\n\
33 liggende\n\
-64 ligger\n\
-16 ligger her\n\
-37 ligger i\n\
-33 ligge…\n\
11 light and\n\
-8 ligne avec\n\
-13 ligner\n\
-16 ligne…\n\
-39 like\n\
11 like it\n\
-9 like they\n\
-44 like to\n\
9 like videoer\n\
13 liken\n\
-9 lillevang\n\
-8 lillevang @link\n\
-14 lille…\n\
-29 limit\n\
10 limited\n\
-11 limits\n\
9 limit…\n\
14 limpi…\n\
30 line\n\
20 line and\n\
16 line is\n\
18 line we\n\
-13 lines\n\
9 linii\n\
9 linii faceta\n\
9 linis…\n\
36 link\n\
9 link @link\n\
15 link du\n\
12 link og\n\
-14 link til\n\
-11 link to\n\
17 link where\n\
-9 link you\n\
15 linked\n\
-8 linkedin\n\
34 linket\n\
28 linket ellers\n\
36 linke…\n\
-76 links\n\
-11 links hilsen\n\
-8 links i\n\
-9 links in\n\
317 link|any\n\
-629 link|genuine\n\
-70 link|known\n\
745 link|lookalike\n\
351 link|other\n\
34 link|shortener\n\
-15 linux\n\
41 liquidity\n\
47 liqui…\n\
-12 lis\n\
-9 lise\n\
16 list\n\
-19 list of\n\
-8 liste\n\
20 listen\n\
-13 listen to\n\
16 liste…\n\
13 litau…\n\
18 lithuania\n\
15 lithu…\n\
-15 little\n\
-15 littl…\n\
-8 liv\n\
-19 live\n\
-10 lives\n\
9 livra…\n\
-8 livre demain\n\
-12 llamada\n\
-11 llamada que\n\
-17 llama…\n\
-12 llamo uno\n\
-9 llega\n\
-40 lo\n\
-12 lo de\n\
-8 lo del\n\
-12 lo stipendio\n\
-8 load\n\
29 loan\n\
9 loan in\n\
-11 loan of\n\
-8 loans\n\
-13 local\n\
-13 local…\n\
31 lock\n\
9 locked\n\
-9 locker\n\
11 lodtrækning\n\
11 lodtr…\n\
108 log\n\
36 log in\n\
51 log ind\n\
34 log på\n\
-13 logged\n\
-8 loggen\n\
-8 loggen sie\n\
21 logger du\n\
-17 logger ind\n\
-12 logget\n\
-9 logget ind\n\
-34 logge…\n\
-23 logging\n\
-17 logging on\n\
-23 loggi…\n\
-11 login\n\
-8 login #\n\
15 login code\n\
11 login fra\n\
9 login så\n\
-12 logistics\n\
-12 logistics a\n\
-10 logis…\n\
-11 lokal…\n\
-34 lol\n\
12 london\n\
12 londo…\n\
-17 lone\n\
14 long number\n\
-46 looked\n\
-35 looked at\n\
-46 looke…\n\
-24 looks\n\
-10 looks like\n\
12 loper…\n\
-10 loppetorvet\n\
-10 loppe…\n\
34 lost funds\n\
-14 lost or\n\
-12 lost residence\n\
18 lots\n\
18 lots of\n\
-13 lotte\n\
17 lov\n\
13 lov til\n\
-16 love\n\
-12 love you\n\
8 loven\n\
21 lover\n\
-15 lovlige\n\
-9 lovli…\n\
8 lt\n\
35 lt00\n\
35 lt00 #\n\
-18 lu\n\
-17 lub\n\
-8 lub w\n\
8 lucky\n\
-13 luk\n\
9 lukker\n\
14 lukkes\n\
21 lukket\n\
13 lukket i\n\
48 lukke…\n\
-8 lume\n\
-26 luna\n\
-38 lunar\n\
-16 lunar appen\n\
-15 lunch\n\
-18 luni\n\
-36 lutfen\n\
-36 lutfe…\n\
10 lyd\n\
13 lyd og\n\
-17 lyder\n\
-9 lyder som\n\
-16 lys\n\
-9 lytte til\n\
-13 lyver\n\
-14 lå\n\
-10 lån i\n\
-36 låne\n\
-8 låne #\n\
8 låne din\n\
9 låse\n\
-25 læg\n\
-23 læg på\n\
23 lægge\n\
-12 lægge dem\n\
22 lægge på\n\
38 lægger\n\
43 lægger på\n\
25 lægges\n\
63 lægge…\n\
8 længe\n\
-11 længere\n\
-14 længe…\n\
-9 lærte\n\
-27 læs\n\
34 læs den\n\
-16 læs mere\n\
56 læse\n\
-8 læse det\n\
28 læse koden\n\
25 læser\n\
30 læser du\n\
-29 læser…\n\
-13 læst\n\
-9 læst den\n\
-9 løber\n\
-18 løbet\n\
-12 løbet af\n\
-8 lønkonto\n\
-8 lønne…\n\
-10 lønsedler\n\
-14 lønse…\n\
-18 lørdag\n\
-19 lørda…\n\
-13 løsning\n\
-11 løsni…\n\
20 m\n\
12 m kort\n\
11 m1tid\n\
11 m1tid @link\n\
-10 ma\n\
10 macbook\n\
10 macbo…\n\
20 machen\n\
20 mache…\n\
-9 machine\n\
-8 machine the\n\
9 machine with\n\
15 machine you\n\
-10 machi…\n\
10 madde\n\
11 made #\n\
20 maersk\n\
20 maers…\n\
-15 magasin\n\
-15 magas…\n\
9 magistrate\n\
9 magis…\n\
-42 mai\n\
-53 mail\n\
8 mail a\n\
-8 mail because\n\
-8 mail fra\n\
-16 mail in\n\
11 mail med\n\
15 mail og\n\
-8 mail om\n\
-10 mail us\n\
8 mail within\n\
-21 mailadresse\n\
-21 mailadresse så\n\
-21 maila…\n\
-10 mailbox\n\
-8 mailb…\n\
-10 mailed\n\
-19 maile…\n\
-28 mails\n\
-16 main\n\
-8 main number\n\
-24 maine\n\
9 maintenant\n\
13 maint…\n\
-14 maj\n\
8 make\n\
-9 make a\n\
8 make easy\n\
16 make the\n\
-21 makes\n\
10 making\n\
10 makin…\n\
-16 malaga\n\
-16 malag…\n\
15 malmø\n\
17 mam\n\
15 mama mi\n\
11 mama se\n\
9 mamma\n\
-122 man\n\
-11 man i\n\
-9 man ikke\n\
-19 man skal\n\
-10 manage\n\
17 managed\n\
12 manager\n\
28 manag…\n\
-31 manana\n\
-31 manan…\n\
15 mancata\n\
11 manca…\n\
25 manchester\n\
15 manchester så\n\
22 manch…\n\
39 mand\n\
23 mand fra\n\
14 mand han\n\
-12 mandag\n\
18 mandag skal\n\
10 mandat\n\
9 mandato\n\
12 mandatory\n\
23 manda…\n\
-17 manden\n\
16 manden fra\n\
-14 manden i\n\
-19 mande…\n\
10 mands\n\
10 mands nummer\n\
-13 mange\n\
17 mange det\n\
21 mange penge\n\
-18 manglede\n\
32 manglende\n\
15 manglende porto\n\
28 mangler\n\
23 mangler #\n\
-14 mangler at\n\
-12 mangler betaling\n\
42 mangl…\n\
-13 manipulated\n\
-15 manip…\n\
-11 manus…\n\
11 many\n\
-8 map\n\
-21 mappe\n\
-45 march\n\
-8 march the\n\
-11 maria\n\
235 mark|emoji\n\
10 mark|exclamation\n\
-343 mark|lines\n\
95 mark|no-capitals\n\
-15 mark|question\n\
-293 mark|quotation\n\
-159 mark|time\n\
-15 married\n\
-19 marri…\n\
-16 mas\n\
-10 mas de\n\
-9 maste…\n\
8 masz\n\
15 masz #\n\
-27 matas\n\
12 match\n\
8 match the\n\
8 matched\n\
-9 matcher\n\
-11 match…\n\
-26 material\n\
-8 materiale\n\
-38 mater…\n\
10 matter is\n\
-21 matter to\n\
-165 may\n\
-19 may be\n\
-9 may contain\n\
-11 may give\n\
-20 may have\n\
17 may hear\n\
-10 may try\n\
17 maybe\n\
175 me\n\
-24 me #\n\
-26 me a\n\
8 me again\n\
12 me and\n\
51 me back\n\
-11 me by\n\
10 me can\n\
10 me dice\n\
9 me for\n\
11 me he\n\
8 me how\n\
10 me i\n\
-19 me if\n\
-16 me ill\n\
9 me its\n\
-12 me llamo\n\
8 me my\n\
9 me ok\n\
15 me on\n\
-10 me one\n\
45 me only\n\
-9 me or\n\
-20 me puedes\n\
11 me screenshot\n\
11 me so\n\
58 me the\n\
50 me to\n\
-10 me tonight\n\
23 me what\n\
-18 me when\n\
-8 me which\n\
8 me you\n\
17 me your\n\
-12 mea\n\
8 means\n\
12 means reject\n\
-10 measures\n\
-16 measu…\n\
-9 med #\n\
17 med alle\n\
13 med at\n\
24 med bruger\n\
11 med cpr\n\
-11 med dao\n\
-12 med dig\n\
-12 med din\n\
-12 med et\n\
-20 med fødselsdagen\n\
9 med gavekort\n\
-10 med hjem\n\
10 med i\n\
11 med koden\n\
43 med kort\n\
14 med link\n\
-8 med mit\n\
-35 med mitid\n\
9 med naboer\n\
9 med nemid\n\
28 med og\n\
-15 med posten\n\
8 med så\n\
8 med ups\n\
-9 medarbejder og\n\
-9 medarbejdere\n\
-12 medbr…\n\
9 meddelelse\n\
9 meddelelse fra\n\
13 medde…\n\
12 media\n\
-8 media…\n\
-9 medical helpline\n\
12 medicare\n\
8 medicine\n\
10 medic…\n\
-10 medle…\n\
-19 meet\n\
-67 meeting\n\
-21 meeting and\n\
-66 meeti…\n\
35 meget\n\
32 mein\n\
10 melden\n\
10 melden sie\n\
13 melder\n\
23 melde…\n\
-9 meldt\n\
8 melle…\n\
-17 member\n\
-17 membership\n\
-12 membership fee\n\
-26 membe…\n\
-17 meme\n\
10 memura\n\
10 memura baglanmak\n\
16 memur…\n\
57 men\n\
17 men der\n\
-12 men det\n\
13 men min\n\
18 men så\n\
15 men vi\n\
8 mener\n\
-9 mennesker\n\
14 mens\n\
-13 mens en\n\
19 mens vi\n\
-8 mente…\n\
-8 menti…\n\
14 mentor\n\
14 mento…\n\
-23 menu\n\
-11 menvo…\n\
-15 merca…\n\
-30 merci\n\
-11 merci de\n\
-31 mere\n\
-10 mere end\n\
-10 mere i\n\
-12 mere på\n\
10 merger\n\
9 merge…\n\
11 merha…\n\
24 mesaj\n\
-11 mesaj…\n\
-15 mese\n\
-9 mese prossimo\n\
55 message\n\
-11 message and\n\
46 message from\n\
-10 message to\n\
8 messages in\n\
-10 messages that\n\
-19 message|addressed\n\
-598 message|framed\n\
314 message|now\n\
398 message|phone\n\
48 messa…\n\
11 messenger\n\
11 messe…\n\
12 messo\n\
-9 met\n\
-26 method\n\
-9 method post\n\
-26 metho…\n\
8 metro\n\
-10 mets\n\
29 meu\n\
16 meu nou\n\
48 mi\n\
10 mi a\n\
9 mi ha\n\
-9 mi i\n\
12 mi numero\n\
15 mi pe\n\
-9 mia\n\
17 mich\n\
50 microsoft\n\
11 microsoft denmark\n\
-14 microsoft doesnt\n\
69 micro…\n\
-10 middle of\n\
8 midlertidige\n\
11 midle…\n\
14 midnat\n\
14 midna…\n\
23 midnight\n\
-8 midnight or\n\
16 midnight the\n\
23 midni…\n\
-20 midt\n\
-10 midt og\n\
-11 mie\n\
-16 mieli\n\
146 mig\n\
9 mig billeder\n\
20 mig der\n\
9 mig dit\n\
10 mig du\n\
10 mig her\n\
13 mig hvis\n\
9 mig i\n\
13 mig jeg\n\
25 mig så\n\
42 mig til\n\
-21 might\n\
-20 might be\n\
8 migration\n\
17 migra…\n\
8 mikrofonen\n\
12 mikro…\n\
-33 milk\n\
-9 million kroner\n\
-13 millioner kroner\n\
-8 millones\n\
-8 millo…\n\
61 min\n\
26 min #\n\
-16 min @link\n\
-17 min a\n\
10 min ago\n\
9 min am\n\
-53 min bank\n\
-18 min del\n\
9 min egen\n\
11 min for\n\
13 min kollega\n\
25 min konto\n\
14 min mand\n\
10 min mands\n\
8 min or\n\
11 min private\n\
-11 min pung\n\
-31 min side\n\
17 min skærm\n\
42 min telefon\n\
-10 min udlejer\n\
24 min ven\n\
41 mine\n\
13 mine is\n\
-9 minibus\n\
-9 minib…\n\
16 ministeriet\n\
43 ministry\n\
37 ministry of\n\
70 minis…\n\
12 minors\n\
8 minors answer\n\
14 minor…\n\
-22 minsu\n\
23 minut\n\
38 minute\n\
23 minutes\n\
12 minutes and\n\
9 minutes for\n\
-9 minutes never\n\
-12 minutes only\n\
16 minutes to\n\
12 minutes youre\n\
-9 minuti\n\
-14 minutos\n\
-21 minutter\n\
9 minutter jeg\n\
33 minut…\n\
24 mio\n\
24 mir\n\
9 mir bei\n\
-12 misbrug\n\
-12 misbr…\n\
-15 misin\n\
-12 misma\n\
10 miss\n\
13 missed\n\
13 misse…\n\
50 missing\n\
50 missi…\n\
25 mistake\n\
-17 mistake i\n\
10 mistake please\n\
-18 mistanke\n\
-11 mistanke om\n\
8 mista…\n\
-10 mistede\n\
36 mister\n\
21 mister du\n\
23 miste…\n\
27 mistænkt\n\
34 mistæ…\n\
-26 misuse\n\
-16 misuse of\n\
-26 misus…\n\
-27 mit\n\
16 mit @link\n\
15 mit der\n\
-10 mit forsikring\n\
-11 mit gamle\n\
16 mit id\n\
-23 mit kort\n\
-17 mit kortnummer\n\
150 mitid\n\
54 mitid @link\n\
-16 mitid a\n\
-8 mitid and\n\
23 mitid app\n\
-23 mitid appen\n\
13 mitid approval\n\
-11 mitid at\n\
20 mitid bare\n\
31 mitid bruger\n\
11 mitid code\n\
-14 mitid du\n\
-12 mitid erhverv\n\
26 mitid for\n\
15 mitid her\n\
8 mitid here\n\
-16 mitid i\n\
-9 mitid if\n\
-16 mitid ile\n\
-13 mitid inden\n\
11 mitid ja\n\
12 mitid kode\n\
-9 mitid kodeviser\n\
13 mitid login\n\
9 mitid nogen\n\
22 mitid now\n\
11 mitid nu\n\
-18 mitid når\n\
-17 mitid on\n\
10 mitid open\n\
-10 mitid or\n\
-8 mitid over\n\
-32 mitid på\n\
8 mitid security\n\
-15 mitid support\n\
19 mitid så\n\
-20 mitid til\n\
-22 mitid to\n\
31 mitid user\n\
-8 mitid when\n\
-8 mitid with\n\
-9 mitid your\n\
31 mitid لديك\n\
25 mobil\n\
-22 mobilbanken\n\
24 mobilen\n\
19 mobilepay\n\
35 mobilepay #\n\
-29 mobilepay du\n\
-19 mobilepay me\n\
10 mobilepay now\n\
-11 mobilepay når\n\
40 mobilepay to\n\
-24 mobilepay when\n\
9 mobilepay your\n\
-10 mobilepaye\n\
-8 mobilepaye #\n\
-41 mobil…\n\
11 mod et\n\
44 modtage\n\
12 modtage penge\n\
14 modtage pengene\n\
31 modtager\n\
-62 modtaget\n\
-40 modtaget din\n\
25 modtaget en\n\
-8 modtog\n\
-8 modto…\n\
-28 module\n\
-21 module #\n\
-28 modul…\n\
-21 moge\n\
11 moj\n\
-13 mokejimas\n\
-13 mokej…\n\
8 moket…\n\
44 mom\n\
12 moment\n\
12 momen…\n\
-11 moms\n\
19 moms #\n\
-8 moms og\n\
19 mon\n\
-9 mona\n\
-9 mona fra\n\
-48 monday\n\
-8 monday #\n\
-9 monday at\n\
-15 monday the\n\
-8 mondays\n\
-56 monda…\n\
99 money\n\
13 money #\n\
-13 money abroad\n\
57 money comes\n\
-20 money for\n\
-20 money from\n\
16 money has\n\
25 money here\n\
-36 money laundering\n\
15 money on\n\
12 money safe\n\
8 money until\n\
13 money you\n\
78 money.amount|claims\n\
9 money.amount|claims money.amount|reports\n\
113 money.amount|claims money.unusual-means|claims\n\
90 money.amount|claims money.valuables|claims\n\
-9 money.amount|claims money.valuables|reports\n\
32 money.amount|claims person.adviser|claims\n\
57 money.amount|claims person.agent|claims\n\
9 money.amount|claims person.agent|reports\n\
50 money.amount|claims person.family|claims\n\
46 money.amount|claims person.recruiter|claims\n\
110 money.amount|claims threat.arrest|threatens\n\
-18 money.amount|claims threat.block|reports\n\
52 money.amount|claims threat.block|threatens\n\
14 money.amount|claims threat.cutoff|threatens\n\
191 money.amount|claims threat.deadline|threatens\n\
-17 money.amount|claims threat.debt|threatens\n\
54 money.amount|claims threat.deportation|threatens\n\
31 money.amount|claims threat.exposure|threatens\n\
37 money.amount|claims threat.return|threatens\n\
28 money.amount|denies\n\
23 money.amount|denies threat.deadline|threatens\n\
78 money.amount|live\n\
173 money.amount|reader\n\
22 money.amount|reports\n\
11 money.amount|reports money.unusual-means|reports\n\
18 money.amount|reports person.agent|claims\n\
11 money.amount|reports person.buyer|reports\n\
20 money.amount|reports person.family|claims\n\
19 money.amount|speaks\n\
157 money.unusual-means|claims\n\
-13 money.unusual-means|claims money.valuables|claims\n\
14 money.unusual-means|claims person.adviser|claims\n\
15 money.unusual-means|claims person.agent|claims\n\
53 money.unusual-means|claims person.family|claims\n\
19 money.unusual-means|claims person.landlord|claims\n\
9 money.unusual-means|claims threat.arrest|threatens\n\
34 money.unusual-means|claims threat.block|threatens\n\
14 money.unusual-means|claims threat.deadline|reports\n\
100 money.unusual-means|claims threat.deadline|threatens\n\
15 money.unusual-means|claims threat.exposure|threatens\n\
157 money.unusual-means|live\n\
129 money.unusual-means|reader\n\
12 money.unusual-means|reports\n\
8 money.unusual-means|reports threat.court|threatens\n\
35 money.unusual-means|speaks\n\
47 money.valuables|claims\n\
68 money.valuables|claims person.agent|claims\n\
9 money.valuables|claims person.buyer|claims\n\
24 money.valuables|claims person.family|claims\n\
12 money.valuables|claims person.landlord|claims\n\
-22 money.valuables|claims threat.block|threatens\n\
-23 money.valuables|claims threat.court|threatens\n\
9 money.valuables|claims threat.deadline|threatens\n\
8 money.valuables|claims threat.debt|threatens\n\
-10 money.valuables|claims threat.deportation|threatens\n\
-18 money.valuables|denies\n\
47 money.valuables|live\n\
85 money.valuables|reader\n\
-29 money.valuables|reports\n\
-10 money.valuables|reports threat.deadline|reports\n\
44 money.valuables|speaks\n\
78 money|claims\n\
9 money|denies\n\
83 money|speaks\n\
-11 month\n\
9 month but\n\
-11 month deposit\n\
-8 month last\n\
-15 monthly\n\
-13 months\n\
23 months in\n\
-23 month…\n\
-13 mor\n\
-13 mor #\n\
-8 mor den\n\
-50 more\n\
-25 more on\n\
22 more people\n\
-26 more than\n\
-44 morgen\n\
9 morgen kl\n\
-8 morgen og\n\
-43 morge…\n\
8 mormor\n\
11 mormor har\n\
-28 morning\n\
8 morning for\n\
-28 morni…\n\
-15 morten\n\
8 mortensen\n\
-8 morte…\n\
-9 mortgage\n\
-9 mortg…\n\
-9 most\n\
-10 mostly\n\
-10 mostl…\n\
-30 mot\n\
-29 mot de\n\
17 mother\n\
21 mothe…\n\
9 motiv…\n\
-9 motorvejen\n\
-9 motor…\n\
11 mouse\n\
-69 move\n\
8 move all\n\
-8 move money\n\
-9 move my\n\
-26 move out\n\
24 moved in\n\
-12 moved to\n\
-10 moves\n\
13 movil\n\
-17 moving\n\
-21 moving in\n\
-8 moving your\n\
-17 movin…\n\
10 mowi\n\
-8 mr kowalczyk\n\
-23 ms\n\
-8 ms haddad\n\
-9 msgs\n\
8 mu\n\
34 much\n\
10 much you\n\
-9 muldyr\n\
-9 muldy…\n\
-8 mule\n\
-76 mum\n\
-24 mum i\n\
-16 mum should\n\
-11 municipalitys\n\
-8 munic…\n\
9 musait\n\
9 musai…\n\
8 musi\n\
11 muss\n\
-8 mussen nichts\n\
57 must\n\
42 must be\n\
8 must confirm\n\
-12 must report\n\
8 must send\n\
11 must top\n\
9 must verify\n\
8 mutti\n\
-26 mvh\n\
77 my\n\
25 my account\n\
12 my agent\n\
9 my aunt\n\
18 my brother\n\
-16 my card\n\
9 my colleague\n\
9 my cousin\n\
8 my cpr\n\
14 my dad\n\
-12 my danish\n\
-9 my daughter\n\
12 my driving\n\
12 my full\n\
9 my god\n\
-16 my half\n\
-10 my id\n\
10 my manager\n\
-9 my money\n\
12 my new\n\
-15 my number\n\
17 my own\n\
-11 my parents\n\
-8 my passport\n\
11 my pin\n\
8 my rent\n\
8 my revolut\n\
9 my roommate\n\
9 my salary\n\
14 my screen\n\
11 my side\n\
21 my teacher\n\
20 my uncle\n\
9 my wallet\n\
13 my wife\n\
-13 myndi…\n\
-20 myself\n\
-20 mysel…\n\
74 må\n\
19 må du\n\
-8 må gerne\n\
79 må ikke\n\
-8 må jeg\n\
22 må lægge\n\
-8 måde\n\
-13 måde og\n\
-11 måler…\n\
16 måned\n\
-9 måneden\n\
12 måneders\n\
-21 måske\n\
-11 mælk\n\
17 møde\n\
18 møde op\n\
8 møde til\n\
-29 mødel…\n\
-16 mødet\n\
10 mønter\n\
10 mønte…\n\
-12 mørkt\n\
-21 n\n\
26 na\n\
-27 na @link\n\
-8 na konto\n\
-11 na tego\n\
13 na whatsapp\n\
-9 nabo\n\
12 naboer\n\
-18 nada\n\
58 name\n\
-14 name address\n\
33 name and\n\
10 name for\n\
8 name has\n\
17 name is\n\
-9 name of\n\
-17 name on\n\
8 name with\n\
-9 names\n\
14 napisz\n\
9 napisz na\n\
19 napis…\n\
-12 nas\n\
-13 natale\n\
-13 natal…\n\
24 national\n\
13 national police\n\
9 national unit\n\
20 nationala\n\
12 nationala a\n\
11 nationalbanken\n\
70 natio…\n\
-14 nauja\n\
-8 nauja telefona\n\
-10 navn\n\
10 navn er\n\
-26 navn på\n\
-64 ne\n\
-9 ne jus\n\
-13 ne le\n\
-22 ne vous\n\
13 neapmoketa\n\
22 neapm…\n\
17 near\n\
9 near the\n\
-18 nearly\n\
-14 nearly died\n\
-18 nearl…\n\
15 necesito\n\
15 ned\n\
-11 ned i\n\
9 ned på\n\
8 nede\n\
11 nedeniyle\n\
10 nedenstående\n\
20 neden…\n\
-15 nederst\n\
-15 neder…\n\
36 need\n\
60 need #\n\
-19 need a\n\
-19 need my\n\
-9 need not\n\
-8 need please\n\
26 need the\n\
-43 need to\n\
40 need you\n\
18 needed\n\
18 neede…\n\
-10 needs\n\
11 needs #\n\
-8 needs a\n\
-8 needs to\n\
10 negaliu\n\
8 negal…\n\
-8 negli…\n\
-8 nei\n\
11 neighbour\n\
14 neigh…\n\
9 nej\n\
25 nej det\n\
-11 nej og\n\
-12 nej politiet\n\
26 nej så\n\
-33 nel\n\
15 nem\n\
13 nem id\n\
99 nemid\n\
16 nemid was\n\
-113 nemkonto\n\
-9 nemkonto in\n\
-116 nemko…\n\
-17 nemmeno\n\
-12 nemme…\n\
-18 nepraso\n\
-20 nepra…\n\
-29 nereikia\n\
-32 nerei…\n\
-14 nesakykite\n\
-14 nesak…\n\
-17 nespauskite\n\
-18 nespa…\n\
-10 nessun\n\
-9 nessu…\n\
-27 nest\n\
-25 nest pas\n\
14 nesum…\n\
-68 netbank\n\
-8 netbank log\n\
-12 netbank med\n\
-42 netbanken\n\
-117 netba…\n\
23 nets\n\
9 nets jeg\n\
-16 netto nørrebrogade\n\
-106 never\n\
-23 never ask\n\
8 never bought\n\
-12 never do\n\
-14 never give\n\
-17 never send\n\
-8 never writes\n\
8 new account\n\
-37 new card\n\
9 new day\n\
9 new delivery\n\
-9 new in\n\
17 new letter\n\
24 new number\n\
-22 new one\n\
24 new payee\n\
-13 new phone\n\
-10 new rules\n\
-10 new sign\n\
-16 news\n\
-8 news the\n\
-69 next\n\
8 next day\n\
9 next months\n\
12 next of\n\
-15 next time\n\
14 next to\n\
-8 next week\n\
-8 next year\n\
-24 nice\n\
-15 nice day\n\
-15 nice to\n\
8 nicht mehr\n\
9 nichts\n\
-8 nichts tun\n\
9 nicht…\n\
-8 nie\n\
-8 nie ty\n\
9 niece\n\
-16 niekam\n\
-21 nieka…\n\
-21 nieko\n\
-11 nieko daryti\n\
9 nielsen\n\
10 niels…\n\
-40 night\n\
-11 night #\n\
-8 night the\n\
-10 nights\n\
-10 night…\n\
-20 nimic\n\
-12 nine to\n\
17 ninety\n\
15 ninet…\n\
-67 no\n\
11 no #\n\
8 no a\n\
12 no caller\n\
9 no calls\n\
-9 no card\n\
8 no code\n\
-14 no danish\n\
10 no experience\n\
-11 no fee\n\
-26 no hurry\n\
-16 no it\n\
9 no its\n\
-10 no later\n\
8 no me\n\
13 no no\n\
-18 no rush\n\
9 no the\n\
-17 no time\n\
9 no viewing\n\
-8 no visible\n\
-9 no we\n\
14 nobody can\n\
19 nobody may\n\
-15 noch\n\
-44 nogen\n\
-129 noget\n\
-18 noget andet\n\
-52 noget i\n\
9 noget men\n\
-8 noget nu\n\
20 noget til\n\
25 noget vi\n\
27 nogle\n\
-18 noi\n\
-24 noiembrie\n\
-24 noiem…\n\
-14 nokta…\n\
17 nom\n\
15 nom de\n\
-12 nome e\n\
-16 non\n\
9 non eu\n\
-23 none\n\
-8 none of\n\
25 noon\n\
41 nordea\n\
17 nordea fraud\n\
41 norde…\n\
35 nordic\n\
48 nordi…\n\
25 norlys\n\
25 norly…\n\
15 normal\n\
18 normal that\n\
9 normale\n\
14 normalt\n\
32 norma…\n\
-17 norrfly\n\
-11 norrfly account\n\
-17 norrf…\n\
-14 norton\n\
-14 norto…\n\
-8 nos\n\
-10 nostro nome\n\
128 not\n\
8 not all\n\
9 not allowed\n\
-11 not be\n\
-21 not by\n\
8 not come\n\
13 not deliver\n\
-16 not even\n\
-11 not me\n\
16 not on\n\
14 not order\n\
47 not paid\n\
-9 not send\n\
26 not tell\n\
13 not the\n\
8 not turn\n\
31 not you\n\
14 notar…\n\
-10 note\n\
-8 note that\n\
-12 notes\n\
10 notes one\n\
-18 nothing\n\
-18 nothing to\n\
-10 nothing urgent\n\
14 nothing will\n\
-21 nothi…\n\
8 notice your\n\
-8 notices\n\
-11 notic…\n\
23 notification\n\
15 notif…\n\
11 nou\n\
-20 nous\n\
-14 nous ne\n\
-13 nouvel\n\
-15 nouve…\n\
-23 nov\n\
-28 nov #\n\
-92 november\n\
-22 november #\n\
-8 november an\n\
-9 november at\n\
-9 november kl\n\
-10 novembre\n\
-104 novem…\n\
323 now\n\
10 now #\n\
16 now and\n\
12 now by\n\
35 now dont\n\
10 now he\n\
8 now in\n\
15 now it\n\
8 now on\n\
19 now or\n\
12 now says\n\
8 now so\n\
14 now to\n\
-13 now verify\n\
-8 now we\n\
15 now with\n\
8 now you\n\
22 now youve\n\
42 np\n\
-13 npm\n\
-10 npm run\n\
-8 npm test\n\
49 nr\n\
-11 nr #\n\
27 nsk\n\
184 nu\n\
11 nu det\n\
19 nu er\n\
19 nu godkend\n\
16 nu godt\n\
9 nu her\n\
-9 nu il\n\
31 nu jeg\n\
19 nu med\n\
20 nu på\n\
12 nu skal\n\
9 nu står\n\
10 nu suna\n\
16 nu tager\n\
-19 nu va\n\
24 nu vil\n\
-8 nuestro\n\
-10 nueva\n\
21 nuevo\n\
-13 null\n\
24 nulstiller\n\
14 nulst…\n\
-12 numaradan\n\
9 numaram\n\
-23 numarani\n\
-27 numaranizi\n\
-15 numaranizi ve\n\
25 numarul\n\
8 numarul cardului\n\
14 numarul dumneavoastra\n\
-33 numar…\n\
49 number\n\
17 number and\n\
16 number at\n\
31 number by\n\
10 number expiry\n\
-11 number for\n\
-16 number from\n\
-11 number has\n\
17 number i\n\
-9 number if\n\
12 number instead\n\
39 number is\n\
-8 number it\n\
-12 number now\n\
-29 number or\n\
16 number plate\n\
14 number save\n\
19 number that\n\
13 number the\n\
-32 number to\n\
-8 number we\n\
-11 number within\n\
9 number your\n\
18 numbers\n\
-8 numbers and\n\
12 numbers from\n\
9 numbers on\n\
10 numbers so\n\
72 numbe…\n\
10 numele\n\
10 numel…\n\
9 numer\n\
-9 numeris\n\
48 numero\n\
10 numero de\n\
12 numero nuevo\n\
56 numer…\n\
70 nummer\n\
29 nummer #\n\
8 nummer for\n\
-10 nummer i\n\
-19 nummer og\n\
-8 nummer står\n\
-15 nummeret\n\
61 numme…\n\
-12 nuo\n\
-11 nuoma\n\
11 nuoroda\n\
12 nuoroda ir\n\
11 nuoro…\n\
9 nur\n\
10 nurse\n\
-14 nusik…\n\
10 nusiu…\n\
67 ny\n\
55 ny besked\n\
-11 ny enhed\n\
-30 ny telefon\n\
14 ny tid\n\
9 nye\n\
10 nye vilkår\n\
-14 nyhed…\n\
12 nykredit\n\
12 nykre…\n\
-9 nyt er\n\
-8 nyt fra\n\
-20 nyt kort\n\
40 nyt nummer\n\
19 nå\n\
14 nå at\n\
-162 når\n\
-8 når beløbet\n\
10 når de\n\
-31 når den\n\
-65 når du\n\
-24 når en\n\
-24 når i\n\
-13 når jeg\n\
9 når mitid\n\
-9 når vi\n\
-78 næste\n\
-35 næste gang\n\
9 næstved\n\
9 næstv…\n\
18 nøglekortet\n\
12 nøglen\n\
34 nøgle…\n\
12 nørrebro\n\
-16 nørrebrogade\n\
-15 nørrebrogade #\n\
-21 o\n\
-25 o #\n\
13 o yuzden\n\
-12 object\n\
-23 objec…\n\
13 obligatorisk\n\
13 obstruction\n\
8 obstruction of\n\
16 obstr…\n\
-13 obtai…\n\
-43 october\n\
-17 october #\n\
-43 octob…\n\
25 od\n\
8 od firmy\n\
15 oddam\n\
25 odense\n\
25 odens…\n\
-13 oder\n\
36 of\n\
15 of #\n\
33 of an\n\
17 of birth\n\
-11 of charge\n\
10 of cpr\n\
16 of denmark\n\
9 of dkk\n\
-16 of having\n\
9 of identity\n\
28 of interest\n\
37 of justice\n\
12 of kin\n\
20 of my\n\
17 of ours\n\
9 of passport\n\
17 of payment\n\
-10 of six\n\
-20 of something\n\
-13 of tea\n\
-42 of the\n\
-8 of them\n\
9 of this\n\
12 of those\n\
11 of transfer\n\
-9 of wind\n\
-12 of you\n\
28 of your\n\
19 off\n\
18 off by\n\
-11 off in\n\
8 offen\n\
18 offen…\n\
-11 offered\n\
-12 offerfonden\n\
-15 offers\n\
-47 offer…\n\
25 office\n\
-8 office on\n\
12 office there\n\
55 officer\n\
-12 officer brown\n\
15 officer if\n\
10 officer on\n\
-8 officers are\n\
68 offic…\n\
-12 ofte\n\
-12 often\n\
93 og\n\
-11 og #\n\
16 og adresse\n\
-11 og alligevel\n\
-12 og anmeld\n\
14 og at\n\
10 og bag\n\
-20 og beder\n\
23 og bekræft\n\
12 og bekræfter\n\
36 og betal\n\
-8 og betaling\n\
12 og billede\n\
9 og bliver\n\
31 og cpr\n\
9 og cvc\n\
20 og de\n\
-8 og del\n\
63 og den\n\
20 og derfor\n\
29 og din\n\
14 og dine\n\
28 og dit\n\
-19 og en\n\
8 og europol\n\
-10 og fik\n\
-8 og fortæller\n\
-8 og fået\n\
-24 og følg\n\
10 og give\n\
13 og giver\n\
17 og godkend\n\
12 og han\n\
15 og har\n\
25 og henter\n\
15 og hjælper\n\
-10 og hold\n\
25 og hvad\n\
24 og hvor\n\
9 og indtast\n\
-13 og ingen\n\
-10 og jeg\n\
-9 og kigger\n\
27 og kode\n\
16 og kodeord\n\
-24 og kontakt\n\
15 og kontonummer\n\
8 og kort\n\
15 og log\n\
-14 og læg\n\
22 og læse\n\
24 og min\n\
-15 og mitid\n\
-10 og moms\n\
36 og må\n\
37 og nu\n\
9 og om\n\
8 og oplys\n\
32 og pas\n\
-8 og ringede\n\
-10 og ringer\n\
-18 og sagde\n\
30 og send\n\
14 og sende\n\
9 og sender\n\
-11 og sendt\n\
-23 og siger\n\
-35 og skal\n\
107 og så\n\
-20 og til\n\
-14 og to\n\
-13 og told\n\
9 og udgiver\n\
-12 og vestjyllands\n\
-14 og vi\n\
24 og vil\n\
-15 og ville\n\
-9 og vores\n\
9 og ydelser\n\
21 oggi\n\
8 også bruge\n\
-8 også din\n\
-20 også godkendt\n\
-9 også når\n\
20 oh\n\
8 oh my\n\
-8 oil\n\
30 ok\n\
-12 ok med\n\
-25 ok so\n\
23 ok when\n\
-9 okay everybody\n\
-9 okay i\n\
9 okay so\n\
-16 okay så\n\
-11 oktober\n\
-12 oktob…\n\
11 olarak\n\
11 olara…\n\
-9 old\n\
12 old one\n\
-9 oldugu\n\
-9 oldugu icin\n\
-11 oldug…\n\
21 oliver\n\
19 olive…\n\
-9 olursa\n\
-8 olurs…\n\
-53 om\n\
43 om #\n\
-21 om appen\n\
-17 om at\n\
13 om dagen\n\
-9 om det\n\
13 om dit\n\
-24 om du\n\
-8 om en\n\
12 om et\n\
14 om hvidvask\n\
26 om jeg\n\
8 om jeres\n\
-11 om koder\n\
51 om lidt\n\
-9 om misbrug\n\
15 om måneden\n\
11 om sagen\n\
-18 om smser\n\
-11 om svindel\n\
18 om til\n\
-9 om tre\n\
10 om tyve\n\
-8 omar\n\
15 omfattet\n\
15 omfattet af\n\
14 omfat…\n\
8 omkom\n\
9 omstilling\n\
9 omsti…\n\
-9 on\n\
-26 on #\n\
-153 on @link\n\
14 on a\n\
12 on account\n\
-9 on dba\n\
-8 on duty\n\
12 on friday\n\
-9 on github\n\
32 on h0ld\n\
26 on hold\n\
-12 on holiday\n\
-43 on its\n\
-8 on linkedin\n\
21 on mobilepay\n\
-22 on monday\n\
17 on my\n\
-11 on our\n\
18 on phone\n\
-16 on purpose\n\
-17 on saturday\n\
-10 on sunday\n\
35 on telegram\n\
-69 on the\n\
-16 on their\n\
31 on this\n\
-15 on to\n\
-27 on tuesday\n\
-11 on two\n\
-22 on wednesday\n\
41 on whatsapp\n\
8 on which\n\
-9 on windows\n\
66 on your\n\
-9 once a\n\
15 once the\n\
-23 one\n\
15 one #\n\
11 one and\n\
-15 one call\n\
-13 one day\n\
-9 one do\n\
9 one hour\n\
-8 one hundred\n\
8 one i\n\
-11 one in\n\
8 one is\n\
34 one of\n\
-14 one one\n\
10 one or\n\
-15 one time\n\
14 one to\n\
10 one way\n\
-9 one will\n\
-20 one with\n\
16 one yes\n\
25 online\n\
-8 online bank\n\
14 online banking\n\
30 onlin…\n\
207 only\n\
26 only #\n\
-15 only at\n\
8 only be\n\
-14 only enter\n\
29 only for\n\
10 only have\n\
28 only if\n\
8 only not\n\
8 only one\n\
8 only shipping\n\
19 only the\n\
12 only to\n\
10 only until\n\
-9 ons\n\
-9 ons #\n\
-40 onsdag\n\
-12 onsdag den\n\
-40 onsda…\n\
15 onu\n\
-11 op @link\n\
36 op for\n\
-8 op igen\n\
-11 op med\n\
27 op og\n\
-11 op på\n\
26 op som\n\
-16 op til\n\
10 opdaget\n\
12 opdater dine\n\
18 open\n\
10 open @link\n\
-16 open an\n\
-11 open for\n\
9 open mitid\n\
12 open on\n\
8 open our\n\
23 open the\n\
-22 open till\n\
20 opened\n\
10 opened a\n\
20 opene…\n\
-24 opening\n\
-18 opening hours\n\
-24 openi…\n\
-9 operation against\n\
-10 operator\n\
-11 opgang\n\
-11 opgan…\n\
-11 opgav…\n\
-17 opgørelsen\n\
-13 opgørelsen er\n\
-9 opgør…\n\
8 ophold\n\
-13 opholdstilladelse\n\
9 ophæves\n\
8 ophæv…\n\
21 ophører\n\
13 ophør…\n\
-13 opkaldene\n\
-10 opkal…\n\
-10 opkræver\n\
-8 opkræver ikke\n\
-13 opkrævning\n\
-30 opkræ…\n\
10 opladning\n\
12 opladningen\n\
21 oplad…\n\
10 oplat…\n\
40 oplys\n\
11 oplys dit\n\
-21 oplyse\n\
8 oplyse dit\n\
-9 oplyse noget\n\
40 oplysninger\n\
-15 oplysningerne\n\
-14 oplysningerne slettes\n\
10 oprette\n\
13 opretter\n\
24 oprettet\n\
50 opret…\n\
-17 ops\n\
10 opsagt\n\
10 opsag…\n\
-19 opsig\n\
8 opspa…\n\
-25 opt\n\
-9 opt out\n\
-13 optagelsen\n\
-10 optaget biometri\n\
-27 optik\n\
-16 optræder\n\
-16 optræ…\n\
-236 or\n\
-8 or #\n\
-33 or a\n\
10 or an\n\
-14 or at\n\
-9 or bank\n\
-15 or cash\n\
-9 or change\n\
-17 or choose\n\
-13 or come\n\
9 or i\n\
-8 or in\n\
37 or it\n\
-17 or just\n\
10 or leave\n\
-10 or mitid\n\
-8 or on\n\
-24 or phone\n\
-9 or read\n\
-8 or ring\n\
-11 or should\n\
-14 or stolen\n\
-13 or use\n\
-13 or with\n\
18 or you\n\
-9 ora #\n\
-21 ord\n\
-13 orden at\n\
11 ordenador\n\
9 orden…\n\
-37 order\n\
-24 order #\n\
-9 order id\n\
-9 order in\n\
17 order new\n\
21 order of\n\
10 order to\n\
-8 order with\n\
8 order your\n\
-14 ordered\n\
-9 orders\n\
-13 ordre\n\
-16 ore #\n\
8 ore o\n\
-8 organised\n\
-19 organ…\n\
-8 origin\n\
-8 original\n\
-10 originale\n\
-27 origi…\n\
-45 os\n\
8 os #\n\
28 os der\n\
-18 os i\n\
-10 os og\n\
-15 osaka\n\
-17 other\n\
-12 other #\n\
-12 others\n\
12 others who\n\
24 otherwise the\n\
-23 otherwise you\n\
-17 other…\n\
-17 otomatik\n\
-17 otoma…\n\
-27 otp\n\
-9 otra\n\
8 otte cifre\n\
-10 ou\n\
-22 oublie\n\
-22 oubli…\n\
76 our\n\
-10 our app\n\
9 our billing\n\
9 our client\n\
11 our compliance\n\
12 our cyber\n\
25 our depot\n\
-9 our lawyer\n\
-11 our member\n\
8 our platform\n\
9 our records\n\
9 our report\n\
-12 our site\n\
-18 our warehouse\n\
-15 our website\n\
13 ours\n\
94 out\n\
-10 out a\n\
9 out and\n\
10 out before\n\
9 out by\n\
11 out for\n\
12 out with\n\
-20 outside\n\
-14 outside the\n\
-16 outsi…\n\
15 oven\n\
34 over\n\
-20 over #\n\
25 over på\n\
31 over telefonen\n\
13 over the\n\
25 over to\n\
-26 overføre\n\
-10 overføre #\n\
16 overføre dem\n\
-12 overføre penge\n\
-9 overfører\n\
-13 overfører pengene\n\
10 overføres\n\
9 overføres til\n\
23 overførsel\n\
12 overførsel på\n\
-27 overførsel så\n\
11 overførsel til\n\
13 overførslen\n\
-20 overførsler\n\
-19 overførsler med\n\
30 overf…\n\
-10 overgår sagen\n\
11 overtager\n\
30 overt…\n\
-9 overv…\n\
-24 owe\n\
-16 owe me\n\
-15 owe you\n\
9 owing\n\
9 owing to\n\
-32 own\n\
-15 own phone\n\
12 own savings\n\
17 owner of\n\
-25 owners\n\
-19 owner…\n\
17 p\n\
9 p @link\n\
68 paa\n\
10 paa @link\n\
16 paa dit\n\
65 package\n\
65 packa…\n\
-17 padekite\n\
-17 padekite rageli\n\
-15 padek…\n\
16 paga\n\
9 pagar\n\
8 pagata\n\
-17 page\n\
9 page open\n\
-11 page that\n\
-60 paid\n\
-15 paid #\n\
-8 paid at\n\
30 paid for\n\
-8 paid it\n\
14 paid out\n\
17 paid today\n\
-19 paid with\n\
-12 paid you\n\
-13 painting\n\
-23 paint…\n\
-10 pairs a\n\
-34 paketiniz\n\
-13 paketiniz teslim\n\
-9 paketshop\n\
-42 paket…\n\
44 pakke\n\
17 pakke fra\n\
10 pakke ligger\n\
12 pakken er\n\
9 pakkeshop\n\
-8 pakket\n\
-10 pakke…\n\
-28 pana\n\
12 pani\n\
21 panic\n\
-22 papa\n\
-15 paper\n\
-8 papers\n\
-8 paper…\n\
-9 papie…\n\
-16 papirerne\n\
-12 papirerne i\n\
-10 papirkurven\n\
-36 papir…\n\
-14 paquete\n\
-12 paquete en\n\
-14 paque…\n\
10 par\n\
-22 para la\n\
11 para que\n\
-9 parasini\n\
-9 parasykite\n\
-20 paras…\n\
9 parat\n\
8 parcel\n\
-12 parcel at\n\
-21 parcel can\n\
-20 parcel from\n\
16 parcel goes\n\
22 parcel in\n\
-10 parcel to\n\
8 parce…\n\
-9 parduotuveje\n\
-11 pardu…\n\
-34 parents\n\
-44 paren…\n\
-28 park\n\
-8 parkering\n\
-23 parkering i\n\
-11 parke…\n\
15 parking ticket\n\
9 parla\n\
-14 parliament\n\
-14 parli…\n\
8 parola\n\
9 parol…\n\
40 part\n\
8 part of\n\
12 part time\n\
-15 parte\n\
12 partner\n\
14 parts\n\
-27 party\n\
-20 pas\n\
-12 pas a\n\
-12 pas kan\n\
-13 pas vous\n\
-9 pasas\n\
-8 pasii…\n\
-8 paskolos\n\
-12 pasko…\n\
12 paskutine\n\
13 pasku…\n\
-11 paskyros\n\
-11 pasky…\n\
14 paso\n\
12 paspa…\n\
-11 pass\n\
19 pass it\n\
11 passage\n\
-10 passare\n\
-9 passa…\n\
8 passcode\n\
8 passc…\n\
-28 passe\n\
-12 passed on\n\
15 passer med\n\
-49 passport\n\
-25 passport and\n\
12 passport for\n\
11 passport no\n\
9 passport will\n\
21 passports\n\
23 passports and\n\
-26 passp…\n\
30 password\n\
23 password and\n\
-13 password to\n\
-22 passwords\n\
-18 passwords or\n\
-10 pasta…\n\
-14 pat\n\
-10 patch\n\
-14 patch #\n\
-14 patient\n\
-16 patie…\n\
30 patrol\n\
17 patrol is\n\
31 patro…\n\
-9 pattern\n\
-9 patte…\n\
-9 patvirtinimo kodas\n\
-10 patvi…\n\
-18 patys\n\
-13 pau\n\
18 pause\n\
9 paused\n\
9 pause…\n\
-22 pavel\n\
18 pay\n\
26 pay #\n\
-48 pay a\n\
-8 pay and\n\
-10 pay at\n\
10 pay back\n\
8 pay before\n\
-9 pay but\n\
-8 pay by\n\
10 pay first\n\
16 pay it\n\
-14 pay me\n\
13 pay my\n\
15 pay now\n\
-11 pay tax\n\
53 pay the\n\
15 pay this\n\
24 pay two\n\
-15 pay via\n\
8 pay with\n\
-21 pay you\n\
-12 pay your\n\
10 payable in\n\
11 paye\n\
28 payee\n\
14 payez\n\
22 paying\n\
15 paying #\n\
22 payin…\n\
-10 paylasmayin\n\
-10 payla…\n\
57 payment\n\
8 payment card\n\
16 payment for\n\
-9 payment in\n\
-9 payment line\n\
-17 payment method\n\
30 payment of\n\
-10 payment on\n\
24 payment to\n\
16 payment you\n\
-45 payments\n\
-9 payments are\n\
18 payme…\n\
13 paypal\n\
13 paypa…\n\
-27 payroll\n\
-16 payroll we\n\
-27 payro…\n\
15 pays\n\
28 paysafecard\n\
35 paysa…\n\
-12 payslips\n\
-8 payslips for\n\
-17 paysl…\n\
22 pc\n\
-24 pe\n\
-32 pe @link\n\
-23 pe luna\n\
18 pe whatsapp\n\
9 pedop…\n\
12 penal…\n\
14 pending\n\
12 pending if\n\
15 pendi…\n\
9 penge du\n\
-12 penge fra\n\
17 penge ind\n\
-12 penge og\n\
-14 penge så\n\
-34 penge tilbage\n\
-25 pengene fra\n\
10 pengene hos\n\
-23 pengene i\n\
11 pengene kan\n\
15 pengene skal\n\
-12 pengene til\n\
-9 penktadienio\n\
-12 penkt…\n\
-16 pension\n\
-9 pension #\n\
-16 pension to\n\
14 pensionist\n\
-34 pensi…\n\
16 pentru a\n\
-25 people\n\
-10 people are\n\
-11 people culture\n\
-11 people who\n\
-28 peopl…\n\
17 per\n\
-21 per #\n\
9 per day\n\
-9 per il\n\
8 per klaida\n\
-14 per mobilepay\n\
-12 per spostare\n\
9 percent\n\
9 perce…\n\
12 perche\n\
12 perch…\n\
-8 perdi…\n\
-11 perfectly\n\
-15 perfe…\n\
28 permanent\n\
31 perma…\n\
-10 perme…\n\
27 permit\n\
19 permi…\n\
-15 pernille\n\
-15 perni…\n\
-14 persembe\n\
-13 persembe gunu\n\
-15 perse…\n\
10 persi…\n\
14 perso\n\
-28 person\n\
18 person #\n\
-34 person der\n\
-21 person who\n\
16 person.adviser|claims\n\
16 person.adviser|live\n\
11 person.adviser|reader\n\
103 person.agent|claims\n\
39 person.agent|claims person.family|claims\n\
-11 person.agent|claims person.recruiter|claims\n\
61 person.agent|claims threat.arrest|threatens\n\
-12 person.agent|claims threat.block|threatens\n\
44 person.agent|claims threat.deadline|threatens\n\
15 person.agent|claims threat.deportation|threatens\n\
103 person.agent|live\n\
22 person.agent|reader\n\
-8 person.agent|reports\n\
14 person.agent|speaks\n\
-23 person.buyer|claims\n\
-29 person.buyer|claims threat.deadline|threatens\n\
-23 person.buyer|live\n\
54 person.buyer|reader\n\
22 person.buyer|reports\n\
30 person.family|claims\n\
-14 person.family|claims person.family|reports\n\
37 person.family|claims person.landlord|claims\n\
34 person.family|claims threat.arrest|threatens\n\
19 person.family|claims threat.court|threatens\n\
20 person.family|claims threat.deadline|reports\n\
22 person.family|claims threat.deadline|threatens\n\
15 person.family|claims threat.debt|threatens\n\
30 person.family|live\n\
16 person.family|reader\n\
-57 person.family|reports\n\
-24 person.family|speaks\n\
43 person.landlord|claims\n\
8 person.landlord|claims threat.block|threatens\n\
-8 person.landlord|claims threat.court|threatens\n\
44 person.landlord|claims threat.deadline|threatens\n\
-13 person.landlord|claims threat.return|threatens\n\
43 person.landlord|live\n\
-26 person.landlord|reader\n\
-29 person.recruiter|claims\n\
8 person.recruiter|claims threat.debt|threatens\n\
-29 person.recruiter|live\n\
-9 person.recruiter|reader\n\
-9 person.recruiter|speaks\n\
-26 personal\n\
-26 personal data\n\
-9 personal information\n\
-9 personale\n\
-9 personas\n\
-8 personer\n\
-10 personne\n\
52 person|claims\n\
-38 person|reports\n\
-45 person|speaks\n\
-82 perso…\n\
9 perveskite\n\
8 perve…\n\
9 pet\n\
11 peter\n\
-10 petersen\n\
-15 petersen vvs\n\
-11 peter…\n\
15 petrauskas\n\
-20 peux\n\
-8 peux me\n\
10 pga\n\
-11 phishing\n\
-12 phish…\n\
-16 phone\n\
36 phone and\n\
-9 phone do\n\
-10 phone down\n\
11 phone fell\n\
-33 phone for\n\
16 phone from\n\
10 phone go\n\
10 phone in\n\
14 phone mine\n\
26 phone now\n\
-20 phone number\n\
-9 phone press\n\
-9 phone rings\n\
11 phone so\n\
11 phone to\n\
9 phone what\n\
12 phone with\n\
13 phone yes\n\
-16 phone you\n\
-37 phoned\n\
-22 phoned and\n\
-21 phones\n\
-52 phone…\n\
44 photo\n\
34 photo of\n\
-8 photograph\n\
14 photographed\n\
10 photos\n\
13 photo…\n\
-14 php\n\
18 phrase\n\
18 phras…\n\
-11 pia\n\
-10 pick a\n\
18 pick up\n\
11 picked\n\
15 picke…\n\
-23 pickup\n\
-23 picku…\n\
9 pics\n\
9 pics here\n\
34 picture\n\
10 pictures\n\
12 pictures are\n\
31 pictu…\n\
-14 piece\n\
-13 piece didentite\n\
-17 pierdut\n\
-16 pierd…\n\
16 pierw…\n\
-9 pin for\n\
-8 pin in\n\
-14 pin is\n\
8 pin its\n\
19 pin on\n\
19 pin she\n\
-21 pinigu\n\
-12 pinig…\n\
11 pinkode\n\
12 pinkoden\n\
18 pinko…\n\
-16 pirat…\n\
-37 pizza\n\
-15 place\n\
9 place the\n\
8 place where\n\
16 placed\n\
9 places\n\
8 places left\n\
15 place…\n\
-13 plads\n\
12 plain\n\
13 plain clothes\n\
-15 plaka…\n\
-47 plan\n\
-13 plan at\n\
-16 plangere\n\
-21 plang…\n\
-15 planned\n\
-9 planned we\n\
-16 plann…\n\
-18 plata\n\
-24 plata se\n\
27 plate\n\
31 platform\n\
34 platf…\n\
8 plati…\n\
-17 playl…\n\
-20 please\n\
17 please accept\n\
10 please and\n\
-21 please bring\n\
10 please confirm\n\
-14 please give\n\
14 please go\n\
-10 please have\n\
14 please hold\n\
11 please i\n\
8 please keep\n\
-15 please move\n\
-8 please pay\n\
14 please press\n\
15 please read\n\
-10 please refund\n\
-17 please remember\n\
-9 please reply\n\
16 please send\n\
-16 please share\n\
-11 please stop\n\
9 please type\n\
-19 pleas…\n\
12 plejer\n\
11 pleje…\n\
-9 pligt\n\
-9 pligt til\n\
48 pls\n\
8 pls dont\n\
22 pls its\n\
8 plus\n\
13 pm\n\
21 po\n\
10 po #\n\
8 pocket\n\
10 pocke…\n\
-8 pod\n\
-9 pod #\n\
13 podac\n\
9 podaj\n\
11 podam\n\
-9 podpisana\n\
14 podpisu\n\
-21 poi\n\
-29 points\n\
-35 point…\n\
-53 police\n\
27 police about\n\
-17 police and\n\
-18 police arrested\n\
8 police denmark\n\
18 police do\n\
-13 police dont\n\
-15 police in\n\
11 police is\n\
-12 police on\n\
-8 police or\n\
-11 policijos\n\
-18 policy\n\
-88 polic…\n\
-10 polis\n\
-9 polish embassy\n\
-9 polisinden\n\
-20 polis…\n\
19 politi\n\
12 politi @link\n\
8 politi you\n\
-14 politia din\n\
14 politia nationala\n\
-14 politie\n\
-14 politie sa\n\
-41 politiet\n\
9 politiet er\n\
-11 politiet henter\n\
-13 politiet i\n\
-11 politiet på\n\
-51 polit…\n\
21 poliz…\n\
9 pool\n\
18 pops\n\
18 pops up\n\
-9 popul…\n\
-31 por\n\
-12 por bizum\n\
8 por error\n\
-21 por mobilepay\n\
-17 por tu\n\
15 por whatsapp\n\
-13 porfa\n\
-15 pornography and\n\
8 porque\n\
8 porqu…\n\
-35 portal\n\
-45 porta…\n\
-14 porte\n\
-9 porti\n\
24 porto\n\
17 porto #\n\
-9 portone\n\
-25 porto…\n\
24 pose\n\
-14 posing\n\
-14 posing as\n\
-14 posin…\n\
9 position\n\
11 posit…\n\
25 possible\n\
34 possi…\n\
-183 post\n\
11 post a\n\
-10 post and\n\
-10 post du\n\
-10 post it\n\
10 post log\n\
-15 post og\n\
-8 post the\n\
-12 posta\n\
20 postage\n\
-21 poste\n\
-10 postgres\n\
-10 postg…\n\
-87 postnord\n\
12 postnord @link\n\
-18 postnord app\n\
-9 postnord appen\n\
-18 postnord paketiniz\n\
-8 postnord pay\n\
10 postnord venter\n\
-11 postnord votre\n\
-90 postn…\n\
49 posylka\n\
49 posyl…\n\
-8 potrz…\n\
-15 poul\n\
-9 pour\n\
-13 pour le\n\
-8 pour vol\n\
-11 pouvez\n\
-11 pouve…\n\
15 power\n\
-10 poza\n\
-15 pozdr…\n\
52 ppl\n\
21 pr\n\
10 pr dag\n\
-8 pr måned\n\
-16 practise\n\
-11 practise saying\n\
-19 pract…\n\
-12 praso\n\
-9 prate…\n\
-12 prefe…\n\
-13 prelevee\n\
-13 prelevee automatiquement\n\
-9 preliminary\n\
-11 preliminary income\n\
-11 preli…\n\
16 prema\n\
-32 prend…\n\
10 prepa…\n\
-11 prescription\n\
-11 presc…\n\
23 press\n\
35 press #\n\
-10 press any\n\
18 press nine\n\
-24 press one\n\
12 press the\n\
-17 press two\n\
-26 pressed\n\
-20 pressed the\n\
-9 presses\n\
-27 press…\n\
-13 pretending\n\
-13 pretending to\n\
-18 prete…\n\
-21 preve…\n\
-9 price #\n\
-13 prie\n\
-11 prie savo\n\
-9 prima\n\
-9 prima di\n\
10 prime\n\
-8 primo\n\
-14 prin\n\
-8 printed\n\
-21 pris\n\
-9 prisijunge\n\
-9 prisijungti\n\
-10 prisi…\n\
-10 privacy\n\
9 privat\n\
31 private\n\
10 private account\n\
13 private konto\n\
10 private mail\n\
34 priva…\n\
-8 privi…\n\
16 prize\n\
10 prize draw\n\
12 problem med\n\
-9 problems\n\
18 proceedings\n\
-12 process\n\
-8 processing\n\
30 proce…\n\
-8 procura\n\
-9 procu…\n\
12 prof\n\
-11 profil\n\
8 profile\n\
8 profit\n\
12 program\n\
-21 programmet\n\
-21 progr…\n\
-18 promemoria\n\
-18 prome…\n\
-12 promised a\n\
-10 promi…\n\
-8 pronto\n\
-11 pront…\n\
11 proof\n\
12 proof of\n\
12 properly\n\
-8 property office\n\
12 prope…\n\
-8 propr…\n\
13 prosecutor\n\
8 prosecutor to\n\
10 prose…\n\
-9 prosi…\n\
-9 prossimo\n\
-9 pross…\n\
9 protect\n\
16 protected\n\
-8 protection agency\n\
16 prote…\n\
-11 proto…\n\
-26 proud\n\
-11 prufen\n\
-11 prufe…\n\
8 przeczytac\n\
-10 przelac\n\
12 przelew\n\
8 przel…\n\
16 przep…\n\
10 przy\n\
-15 przypominamy\n\
-13 przypominamy o\n\
-14 przyp…\n\
-10 præsenterer\n\
-10 præsenterer sig\n\
-10 præse…\n\
-13 prøv\n\
-19 prøve\n\
-8 prøven\n\
10 prøver\n\
11 prøver at\n\
-12 prøver igen\n\
-14 psa\n\
9 pt\n\
-17 public\n\
-15 public services\n\
-19 publi…\n\
-13 puede\n\
-25 puedes\n\
-25 puede…\n\
-10 pues\n\
-9 pulit…\n\
-8 pull\n\
-10 pull request\n\
-19 pung\n\
-10 punktum\n\
-10 punkt…\n\
-15 puo\n\
-11 purchase\n\
-13 purchase agreement\n\
-10 purchases\n\
-21 purch…\n\
-8 purpose\n\
-8 purpo…\n\
9 push\n\
90 put\n\
15 put #\n\
23 put a\n\
-9 put down\n\
27 put in\n\
-19 put it\n\
22 put you\n\
16 put your\n\
-55 puteti\n\
-55 putet…\n\
28 på #\n\
-194 på @link\n\
8 på al\n\
-8 på alt\n\
9 på appen\n\
-17 på at\n\
11 på beskeden\n\
18 på dansk\n\
8 på dem\n\
-31 på den\n\
20 på denne\n\
27 på deres\n\
42 på din\n\
16 på dit\n\
-15 på en\n\
16 på forhånd\n\
8 på grund\n\
8 på hun\n\
-9 på kontoret\n\
-13 på kort\n\
-15 på kortet\n\
-8 på lageret\n\
11 på listen\n\
-19 på mail\n\
11 på med\n\
30 på mig\n\
-8 på min\n\
-26 på mit\n\
75 på mobilepay\n\
-30 på og\n\
16 på pause\n\
-21 på selvbetjeningen\n\
-10 på skærmen\n\
58 på sms\n\
19 på som\n\
8 på svindel\n\
-8 på tastselv\n\
13 på telefonen\n\
18 på telegram\n\
-13 på under\n\
-19 på vej\n\
17 på via\n\
29 på whatsapp\n\
-14 påmindelse\n\
-14 påmin…\n\
-10 pårørende\n\
-10 pårør…\n\
-9 q i\n\
-8 q1\n\
-11 quando\n\
-11 quand…\n\
-12 quart…\n\
-13 que\n\
8 que es\n\
9 que je\n\
-10 que nous\n\
-14 que te\n\
10 que tengo\n\
-10 que ya\n\
-8 question\n\
-31 questions\n\
-13 questions about\n\
11 questo e\n\
-39 quest…\n\
-14 queue\n\
51 quick\n\
25 quick loan\n\
14 quicksupport\n\
11 quiet\n\
21 quiet room\n\
8 r and\n\
-10 r await\n\
-11 r status\n\
9 rachu…\n\
-9 radio…\n\
-23 ragazzi\n\
-23 ragaz…\n\
-20 rageli\n\
-18 ragel…\n\
-8 rain\n\
-9 raised\n\
-9 raise…\n\
-16 rande…\n\
-8 random\n\
-8 rando…\n\
-25 rang\n\
-11 rang us\n\
-9 rapor…\n\
-13 raspundeti\n\
-11 raspu…\n\
-10 rates\n\
-32 rather\n\
-10 rather check\n\
-32 rathe…\n\
-16 ravi\n\
8 raz\n\
16 re\n\
14 reach…\n\
16 reactivate\n\
10 reactivate @link\n\
22 react…\n\
-12 read\n\
57 read it\n\
31 read me\n\
-33 read more\n\
-10 read out\n\
-10 reading\n\
-13 readi…\n\
-41 ready\n\
-8 ready #\n\
-8 ready in\n\
-13 ready you\n\
18 real person\n\
-10 real postnord\n\
10 really is\n\
-15 reason\n\
-24 reaso…\n\
12 rebecca\n\
12 rebec…\n\
-77 receipt\n\
-10 receipt @link\n\
-9 receipt from\n\
8 receipt with\n\
73 receive\n\
10 receive money\n\
40 receive the\n\
-15 received\n\
-29 received a\n\
17 received in\n\
-20 received your\n\
-15 receiver\n\
9 receiver is\n\
17 receiving\n\
-10 recei…\n\
-16 receptas\n\
-18 reception\n\
-9 receptionen\n\
-45 recep…\n\
9 recevoir\n\
8 recev…\n\
-8 recib…\n\
-13 recipient\n\
-16 recip…\n\
-9 recog…\n\
-25 record\n\
8 recorded message\n\
-18 recording\n\
-10 recording from\n\
9 records\n\
8 records show\n\
-37 recor…\n\
23 recover\n\
19 recovery\n\
9 recovery phrase\n\
37 recov…\n\
8 recruiter\n\
8 recru…\n\
-9 recue…\n\
13 recuperer\n\
16 recup…\n\
-20 red\n\
-26 red button\n\
10 redelivery\n\
10 redel…\n\
-9 referat\n\
-14 reference\n\
-9 reference #\n\
-25 refer…\n\
-18 refund\n\
-19 refund #\n\
11 refund form\n\
-8 refund you\n\
8 refundable\n\
-9 refunded\n\
-16 refunded #\n\
-17 refunderer\n\
-20 refun…\n\
17 refuse to\n\
-10 refuses\n\
23 refusion\n\
22 refus…\n\
41 reg\n\
26 reg #\n\
8 regarding\n\
-55 regards\n\
-15 regards the\n\
-8 regards your\n\
-39 regar…\n\
-10 region\n\
-10 regio…\n\
50 register\n\
8 register it\n\
-10 register your\n\
34 registered\n\
10 registered on\n\
29 registration\n\
27 registration number\n\
9 registreres\n\
14 registreret\n\
-8 registreret din\n\
-10 registreret som\n\
13 registrering\n\
21 registreringsnummer\n\
151 regis…\n\
-8 regnet\n\
-13 regne…\n\
12 regning for\n\
-8 regning fra\n\
8 regning to\n\
-20 regningen\n\
-16 regni…\n\
-8 regnskab\n\
-8 regnskabet\n\
-13 regns…\n\
-17 reimburse\n\
-9 rejse\n\
-28 rejse…\n\
8 rekru…\n\
-8 relat…\n\
42 release\n\
11 release fee\n\
20 release the\n\
29 released\n\
73 relea…\n\
12 remai…\n\
-18 rembourser\n\
-17 rembo…\n\
-39 remember\n\
13 remember that\n\
-37 remember to\n\
-40 remem…\n\
-58 reminder\n\
-10 reminder #\n\
-66 remin…\n\
13 remit…\n\
10 remove the\n\
12 remov…\n\
-12 rendez\n\
-12 rendez vous\n\
-12 rende…\n\
-8 rends\n\
-32 renew\n\
-27 renew it\n\
-14 renewal\n\
-10 renewal #\n\
-20 renewed\n\
-13 renews\n\
-21 renew…\n\
11 rense…\n\
-16 rent\n\
9 rent and\n\
18 rented\n\
9 rented with\n\
-12 renter\n\
11 repea…\n\
11 repede\n\
11 reped…\n\
-8 reply by\n\
-9 reply stop\n\
-8 reply to\n\
9 reply y\n\
9 reply yes\n\
11 reply…\n\
-81 report\n\
-10 report a\n\
8 report for\n\
-8 report it\n\
-9 report of\n\
-15 report on\n\
-15 report the\n\
-22 report to\n\
-17 reported it\n\
15 reported to\n\
-79 repor…\n\
-10 representative\n\
-16 repre…\n\
8 repub…\n\
24 request\n\
-17 request for\n\
18 request in\n\
14 reque…\n\
-11 required\n\
23 requires\n\
16 requi…\n\
18 reserve\n\
22 reser…\n\
-12 reset\n\
-22 residence\n\
-10 residence card\n\
-8 residence we\n\
17 residents\n\
-14 resid…\n\
20 respo…\n\
73 rest\n\
15 rest on\n\
10 rest to\n\
12 resten når\n\
8 restituie\n\
20 resti…\n\
-21 resto\n\
9 restore\n\
10 resto…\n\
9 restricted\n\
13 restr…\n\
-11 result\n\
-8 resultat\n\
-24 resul…\n\
14 reszte\n\
14 reszt…\n\
-23 ret\n\
-15 retai…\n\
16 retten\n\
-13 rettet\n\
46 retur\n\
10 retur inden\n\
-32 return\n\
8 return to\n\
32 returned\n\
9 returns\n\
19 retur…\n\
17 reverse\n\
12 reverse it\n\
15 rever…\n\
-13 review\n\
-9 review of\n\
15 reviews\n\
11 revision\n\
-8 revisor\n\
-19 revisorer\n\
-21 revis…\n\
-8 revoke\n\
47 revolut\n\
9 revolut to\n\
-16 revolut your\n\
48 revol…\n\
-10 reward\n\
-10 rewar…\n\
-9 rh\n\
-9 ricevuto\n\
-16 ricev…\n\
-9 rich\n\
-11 riciclaggio\n\
-8 riciclaggio di\n\
-11 ricic…\n\
-14 rien\n\
-12 rig\n\
9 right\n\
16 right now\n\
13 right so\n\
-8 right they\n\
-17 right to\n\
-8 rights\n\
-8 right…\n\
9 rigshospitalet\n\
9 rigsh…\n\
20 rigspolitiet\n\
23 rigsp…\n\
-10 rigtige\n\
-15 rigti…\n\
-9 rikke\n\
-38 ring\n\
-9 ring me\n\
-20 ring til\n\
76 ring tilbage\n\
10 ring venligst\n\
-28 ringe\n\
-10 ringe #\n\
8 ringe mikrofonen\n\
-23 ringe til\n\
-61 ringede\n\
-26 ringede til\n\
68 ringer\n\
-15 ringer aldrig\n\
-12 ringer det\n\
-15 ringer en\n\
-9 ringer er\n\
9 ringer for\n\
55 ringer fra\n\
13 ringer han\n\
-18 ringer ikke\n\
27 ringer og\n\
-8 ringet op\n\
-22 ringet til\n\
-15 ringing\n\
-15 ringi…\n\
-8 rings voice\n\
-8 ringsted\n\
-13 risa\n\
10 risk\n\
-14 rispo…\n\
-10 ritir…\n\
-9 road\n\
8 robbed\n\
8 robbe…\n\
16 robotstemme\n\
-12 robotstemmer\n\
8 robot…\n\
-11 robux\n\
13 rog\n\
-8 role\n\
-11 rolle…\n\
10 romanian\n\
20 roman…\n\
-8 roof\n\
60 room\n\
-20 room #\n\
12 room close\n\
-8 room flat\n\
22 room for\n\
13 room please\n\
8 roommate\n\
8 roomm…\n\
-20 roskilde\n\
-18 roski…\n\
11 roto\n\
11 roto el\n\
-20 round\n\
8 royal\n\
8 royal mail\n\
-21 rufen\n\
-8 rufen sie\n\
-11 rugbrød\n\
-9 rugbrød og\n\
-12 rugbr…\n\
-17 rule\n\
-21 rules\n\
-12 rules for\n\
-27 run\n\
-9 runde…\n\
-37 rundt\n\
-17 runs\n\
-18 rush\n\
11 russia\n\
10 russi…\n\
23 rustdesk\n\
23 rustd…\n\
8 ryger\n\
-25 rykker\n\
-10 rykkergebyr\n\
-32 rykke…\n\
9 rytoj\n\
-27 råd\n\
-16 råd til\n\
-10 rådgiver\n\
-8 rådgiver i\n\
-13 rådgi…\n\
9 række…\n\
-11 rød\n\
8 røde\n\
9 røg\n\
12 røre\n\
11 røret\n\
8 røret og\n\
-16 s\n\
-11 sa\n\
-12 sa mi\n\
27 saat\n\
25 saat icinde\n\
-8 sabado\n\
-8 sabad…\n\
-11 sabato\n\
-11 sabat…\n\
-20 sad\n\
19 safe\n\
-9 safe place\n\
8 safe side\n\
17 safety\n\
9 safety account\n\
17 safet…\n\
27 sag\n\
-11 sag #\n\
13 sag bs\n\
18 sag mod\n\
15 sag om\n\
-54 sagde\n\
-10 sagde at\n\
-12 sagde det\n\
-27 sagde han\n\
-12 sagen\n\
-9 sagen blev\n\
-11 sagen er\n\
-9 sagen om\n\
-23 sagen på\n\
-17 sags\n\
-17 sags id\n\
13 sagsomkostninger\n\
13 sagsomkostninger #\n\
13 sagso…\n\
-10 sagt ja\n\
-14 sahte\n\
-92 said\n\
-10 said in\n\
-9 said to\n\
-12 said yes\n\
-12 sal\n\
8 salariu\n\
-9 salariul\n\
-11 salary\n\
-8 salary account\n\
-11 salary comes\n\
-14 salar…\n\
18 saldo\n\
-10 saldoen\n\
-10 saldo…\n\
-10 salen\n\
-9 sali\n\
-11 salon\n\
14 salut\n\
10 samarbejder\n\
22 samar…\n\
26 same\n\
32 same day\n\
15 same file\n\
8 same happened\n\
-8 samlede\n\
-9 samle…\n\
-26 samme\n\
8 samme dag\n\
8 samme efternavn\n\
-19 samme nummer\n\
-11 samme som\n\
8 samme sted\n\
32 sammen\n\
9 sammen med\n\
17 sammen og\n\
34 samme…\n\
20 samsung\n\
20 samsu…\n\
25 samt\n\
10 samt mitid\n\
19 samtale\n\
14 samta…\n\
-16 samtykke\n\
-16 samty…\n\
-10 sandbox\n\
-10 sandb…\n\
-15 sands…\n\
-19 sange…\n\
-11 sanne\n\
-8 sara\n\
-8 sari\n\
-9 sari kartinizi\n\
9 sart\n\
8 saskaita\n\
12 saska…\n\
13 sat\n\
8 sat på\n\
-26 saturday\n\
-28 satur…\n\
13 saugumo\n\
14 saugu…\n\
17 savings\n\
-9 savings #\n\
-9 savings in\n\
17 savin…\n\
-19 savo\n\
-11 savo paskyros\n\
15 saw\n\
9 saw u\n\
14 saw your\n\
78 say\n\
11 say i\n\
21 say it\n\
11 say its\n\
8 say my\n\
20 say new\n\
-10 say press\n\
-9 say that\n\
-10 sayin\n\
14 saying\n\
30 saying the\n\
14 sayin…\n\
135 says\n\
15 says all\n\
24 says approve\n\
18 says bank\n\
13 says he\n\
38 says i\n\
18 says my\n\
8 says she\n\
-11 says that\n\
-9 sb\n\
-25 scadenta\n\
-25 scadenta #\n\
-16 scade…\n\
13 scam\n\
19 scammers\n\
22 scamm…\n\
23 scan\n\
8 scan qr\n\
18 scan the\n\
10 scann…\n\
8 schengen\n\
8 schen…\n\
8 schick\n\
8 schick mir\n\
-9 schicken\n\
18 schickst\n\
20 schic…\n\
-8 school\n\
-10 schoo…\n\
11 schreib\n\
11 schreib mir\n\
14 schre…\n\
11 schwe…\n\
-11 scooter\n\
-11 scoot…\n\
18 scratch\n\
12 scratch the\n\
18 scrat…\n\
10 screen and\n\
-12 screen share\n\
51 screenshot\n\
8 screenshot of\n\
55 scree…\n\
17 scrie\n\
15 scrie mi\n\
-9 scrip…\n\
-10 scritto\n\
-10 scrit…\n\
-8 sdk\n\
11 se at\n\
-11 se bort\n\
-18 se dem\n\
-14 se den\n\
10 se der\n\
17 se det\n\
82 se din\n\
-11 se dine\n\
-24 se face\n\
-10 se llama\n\
9 se me\n\
-15 se mere\n\
16 se om\n\
8 se restituie\n\
-19 season\n\
-16 season fee\n\
-19 seaso…\n\
10 sec\n\
-36 second\n\
-8 second approval\n\
9 second attempt\n\
-18 second floor\n\
-32 secon…\n\
11 secret\n\
-10 section\n\
-15 section #\n\
-16 secti…\n\
30 secure\n\
-11 secure account\n\
-12 securite\n\
88 security\n\
17 security team\n\
8 security update\n\
116 secur…\n\
89 see\n\
9 see #\n\
21 see a\n\
-11 see details\n\
10 see if\n\
-12 see it\n\
-9 see my\n\
11 see that\n\
29 see the\n\
11 see them\n\
-8 see your\n\
10 seed phrase\n\
-18 seen\n\
-14 seen the\n\
46 sees\n\
13 sehr\n\
15 sehr geehrter\n\
-10 sekmadieni\n\
10 seks\n\
8 seks år\n\
13 sekunder\n\
13 sekun…\n\
-36 selbst\n\
-15 selbst die\n\
-36 selbs…\n\
-12 self\n\
-12 self service\n\
20 selfie\n\
20 selfi…\n\
-117 selv\n\
-11 selv at\n\
-8 selv bestilt\n\
8 selv det\n\
-11 selv gjort\n\
-11 selv i\n\
-34 selvbetjeningen\n\
-26 selvbetjeningen på\n\
-35 selvb…\n\
-16 selvrisiko\n\
-18 selvr…\n\
-15 senas\n\
108 send\n\
32 send #\n\
-13 send a\n\
-14 send code\n\
17 send everything\n\
-22 send me\n\
21 send mig\n\
8 send on\n\
-10 send resten\n\
11 send screenshot\n\
32 send the\n\
18 send til\n\
17 send to\n\
-10 send us\n\
8 send your\n\
-65 sende\n\
9 sende #\n\
10 sende de\n\
-32 sende den\n\
-10 sende det\n\
-9 sende en\n\
-29 sende mig\n\
-29 sender\n\
14 sender en\n\
-8 sender et\n\
-17 sender ikke\n\
-15 senders\n\
-15 sendes\n\
-11 sendes til\n\
-56 sende…\n\
27 sending\n\
27 sendi…\n\
11 sendt\n\
-12 sendt #\n\
10 sendt de\n\
10 sendt en\n\
8 sendt retur\n\
-8 sendt til\n\
8 sendte\n\
8 sendt…\n\
-101 senest\n\
-55 senest #\n\
-10 senest den\n\
-8 senest kl\n\
-8 senest onsdag\n\
-100 senes…\n\
10 senin\n\
11 senior\n\
20 senio…\n\
17 sent\n\
-14 sent #\n\
-11 sent a\n\
14 sent from\n\
-11 sent it\n\
-9 sent on\n\
-11 sent we\n\
34 sent you\n\
-17 sentence\n\
-23 sente…\n\
-10 separate\n\
-22 separ…\n\
-10 sept\n\
-11 september\n\
-13 septe…\n\
8 ser din\n\
17 ser jeg\n\
-13 sera\n\
-8 sera livre\n\
-13 sera prelevee\n\
-12 serve\n\
-44 service\n\
-8 service desk\n\
-21 service with\n\
-15 services\n\
-42 servi…\n\
-23 ses\n\
-8 sesion\n\
-8 sesio…\n\
-22 session\n\
-25 sessi…\n\
-9 sestadieni\n\
-9 sesta…\n\
-27 set\n\
-11 set den\n\
-31 settings\n\
-11 settings billing\n\
-39 setti…\n\
26 settle\n\
8 settle #\n\
8 settled by\n\
27 settlement\n\
50 settl…\n\
-8 seulement\n\
-8 seule…\n\
-13 several\n\
-8 sever…\n\
8 sexua…\n\
-12 sey\n\
26 shall\n\
24 shall we\n\
-25 share\n\
11 share my\n\
-25 share this\n\
21 share your\n\
-30 shared\n\
-29 share…\n\
-11 sharing\n\
-11 shari…\n\
69 she\n\
18 she asks\n\
9 she gives\n\
30 she has\n\
40 she is\n\
10 she says\n\
18 she wants\n\
-17 she was\n\
-21 shed\n\
17 shes\n\
-8 shipment from\n\
-8 shipped\n\
11 shipping #\n\
-19 shop\n\
-9 shop on\n\
16 short\n\
-17 should\n\
18 should have\n\
14 should i\n\
-19 should know\n\
-16 should you\n\
-12 shouldnt\n\
-30 shoul…\n\
-47 show\n\
-12 show #\n\
13 show a\n\
-16 show you\n\
11 shows #\n\
18 shut\n\
-88 si\n\
-16 si ce\n\
-8 si iti\n\
-9 si mie\n\
12 si no\n\
-21 si o\n\
11 si sa\n\
-21 si vous\n\
-8 siandien\n\
-8 siand…\n\
-9 sich selbst\n\
11 siche…\n\
12 sick\n\
9 sidder en\n\
-21 side\n\
-9 side #\n\
17 side it\n\
8 side of\n\
15 siden\n\
8 siden #\n\
13 siden og\n\
31 sider\n\
13 sides\n\
-18 sidst\n\
22 sidste\n\
-8 sidste bankdag\n\
-11 sidste år\n\
22 sidst…\n\
-47 sie\n\
-8 sie mussen\n\
8 siema\n\
-16 siena\n\
-9 sifre\n\
-18 sifreniz\n\
-10 sifreniz #\n\
-19 sifre…\n\
-83 sig\n\
-16 sig det\n\
-15 sig for\n\
-12 sig og\n\
-10 sig som\n\
-28 sig til\n\
9 sige\n\
-13 sige at\n\
44 sige det\n\
8 sige hvad\n\
-8 sige nej\n\
-16 sige noget\n\
22 siger\n\
-21 siger #\n\
-33 siger at\n\
18 siger de\n\
-24 siger den\n\
-8 siger det\n\
17 siger du\n\
-15 siger han\n\
-11 siger ja\n\
46 siger jeg\n\
-12 siger man\n\
-59 sign\n\
-10 sign and\n\
-19 sign the\n\
8 signal\n\
32 signals\n\
30 signa…\n\
-28 signe\n\
-36 signed\n\
-11 signed in\n\
-37 signe…\n\
-11 signing\n\
-11 signi…\n\
8 signora\n\
8 signo…\n\
29 sigtet\n\
27 sigtet i\n\
25 sigte…\n\
-12 sigue\n\
10 siguranta\n\
9 sigur…\n\
18 sikker\n\
10 sikker konto\n\
19 sikkerhed\n\
19 sikkerhed på\n\
124 sikke…\n\
9 sikret\n\
11 sikring\n\
17 sikri…\n\
-9 silin\n\
9 silinecek\n\
9 silin…\n\
10 silver\n\
10 silve…\n\
22 sim\n\
15 simdi\n\
12 simkort\n\
12 simko…\n\
12 simple\n\
8 simple tasks\n\
-10 simply\n\
-61 sin\n\
-21 sin konto\n\
-23 since\n\
-23 since #\n\
-18 since it\n\
18 since the\n\
12 sind\n\
9 singapore\n\
9 singa…\n\
14 sir\n\
-9 sir your\n\
-10 siri\n\
8 siri #\n\
-17 siri har\n\
-17 sirke…\n\
20 siste…\n\
-13 sit kort\n\
-10 sit mitid\n\
10 sit skilt\n\
-56 site\n\
-23 site with\n\
15 sitting\n\
15 sitti…\n\
-13 siunc…\n\
11 six\n\
17 six digits\n\
-8 six minutes\n\
12 sixteen\n\
8 sixteen digits\n\
12 sixte…\n\
-14 siz\n\
8 siz degilseniz\n\
-24 siz yapmadiysaniz\n\
-33 sizi\n\
-9 sizi arayip\n\
-17 sjæll…\n\
-8 skagen #\n\
18 skaic…\n\
17 skal\n\
48 skal bare\n\
-22 skal bekræfte\n\
12 skal betale\n\
-19 skal betales\n\
13 skal blot\n\
15 skal bruges\n\
12 skal de\n\
26 skal det\n\
33 skal du\n\
-11 skal godkende\n\
-8 skal have\n\
-40 skal ikke\n\
-20 skal inden\n\
8 skal installere\n\
46 skal jeg\n\
-9 skal lytte\n\
22 skal lægge\n\
8 skal også\n\
-11 skal ringe\n\
-20 skal trykke\n\
-10 skal vi\n\
-22 skal være\n\
-23 skam\n\
-29 skambinkite\n\
-18 skambinkite #\n\
-28 skamb…\n\
-21 skammer\n\
-21 skammer sig\n\
-24 skamm…\n\
8 skarbowego\n\
8 skarb…\n\
-8 skat about\n\
8 skat du\n\
14 skat i\n\
-10 skattekort\n\
-40 skattestyrelsen\n\
-14 skattestyrelsen har\n\
-9 skattestyrelsen jusu\n\
-9 skattestyrelsen votre\n\
-40 skatt…\n\
-30 ske\n\
-13 ske for\n\
-9 ske ved\n\
22 sker\n\
8 sker der\n\
-30 skift\n\
-12 skifte\n\
24 skiftet\n\
11 skilt\n\
-11 skip\n\
-17 skive\n\
-14 skoda\n\
-17 skolens\n\
11 skrab\n\
10 skrab koderne\n\
-8 skranken\n\
-8 skran…\n\
-16 skrev\n\
-27 skrevet\n\
-28 skrevet den\n\
10 skrevet ned\n\
-27 skrev…\n\
-9 skridt\n\
-9 skrid…\n\
38 skriv\n\
-20 skriv dit\n\
9 skriv id\n\
9 skriv lige\n\
-13 skriv selv\n\
19 skriv til\n\
21 skrive\n\
13 skrive den\n\
-12 skriver\n\
-19 skriver jeg\n\
8 skriv…\n\
-8 skulle\n\
-8 skull…\n\
-12 skylder\n\
-9 skylder #\n\
-9 skyld…\n\
17 skynd\n\
15 skynd dig\n\
-11 skynd…\n\
8 skype\n\
15 skærmbillede\n\
-9 skærmbilleder\n\
12 skærmen\n\
27 skærm…\n\
-22 slagelse\n\
-22 slage…\n\
-9 slags\n\
-10 slaptazodi\n\
-11 slapt…\n\
-21 sleep\n\
-16 slet\n\
-20 slet den\n\
-23 slet ikke\n\
8 slette\n\
8 sletter vi\n\
24 slettes\n\
-14 slettes fem\n\
37 slett…\n\
-11 slide\n\
-12 slip\n\
24 slipper\n\
27 slipp…\n\
-9 sluk\n\
-12 slut\n\
-10 slutter\n\
-10 slutt…\n\
-11 slå\n\
8 smashed\n\
8 smash…\n\
128 sms\n\
17 sms and\n\
22 sms med\n\
-8 sms om\n\
9 sms to\n\
18 sms with\n\
11 smsen\n\
-34 smser\n\
-18 smser hvor\n\
-24 smslere\n\
-24 smsle…\n\
25 smykker\n\
8 smykker og\n\
32 smykk…\n\
-13 små\n\
10 snakket\n\
28 snap\n\
23 snart\n\
-11 snow\n\
9 snydt\n\
148 so\n\
-24 so #\n\
8 so called\n\
-8 so do\n\
32 so he\n\
44 so i\n\
18 so im\n\
24 so it\n\
8 so its\n\
-11 so ive\n\
17 so my\n\
9 so now\n\
25 so that\n\
29 so the\n\
8 so they\n\
34 so we\n\
-11 so when\n\
8 so with\n\
37 sofa\n\
10 sofa #\n\
18 sofa and\n\
10 sofaen og\n\
30 sofie\n\
15 sofie og\n\
22 sofort\n\
22 sofor…\n\
-27 sokker\n\
-27 sokke…\n\
-8 sold the\n\
20 soll\n\
-15 solo\n\
10 solve…\n\
8 som\n\
-23 som altid\n\
26 som du\n\
-12 som en\n\
-10 som fik\n\
25 som ikke\n\
10 som jeg\n\
15 som skal\n\
8 som straksoverførsel\n\
14 som vi\n\
-10 som vidne\n\
12 some of\n\
-12 somebody\n\
8 somebody from\n\
-15 somebody wants\n\
-14 someb…\n\
8 someone has\n\
10 someone is\n\
-11 someo…\n\
-68 something\n\
-10 something you\n\
-70 somet…\n\
-8 somewhere\n\
-8 somew…\n\
-25 somme…\n\
-15 son ødeme\n\
-14 sont\n\
13 soon\n\
11 soon as\n\
-9 sophie\n\
32 sorry\n\
-11 sorry for\n\
39 sorry i\n\
26 sort\n\
9 sounds\n\
-12 soup\n\
-8 soupe\n\
-9 sous\n\
-13 soy\n\
-17 spa\n\
19 spaer…\n\
8 spain\n\
12 spain for\n\
26 spanien\n\
26 spani…\n\
25 spar\n\
23 spar nord\n\
-10 spare…\n\
11 spate\n\
-14 spaus…\n\
17 speak\n\
23 speak to\n\
8 speaking\n\
11 speaking with\n\
8 speaks only\n\
20 speak…\n\
13 special\n\
8 special crime\n\
10 speci…\n\
-14 spedition\n\
-11 speditøren\n\
-25 spedi…\n\
-8 spent\n\
-9 sperren\n\
-11 spoke\n\
-16 spostare\n\
-20 spost…\n\
-14 spot\n\
-19 sprog\n\
-14 sprog og\n\
-13 sprog…\n\
-8 spune\n\
-18 spurgte\n\
9 spurgte hun\n\
-20 spurgte om\n\
-15 spurg…\n\
14 spyware\n\
14 spywa…\n\
-85 spær\n\
-16 spær det\n\
-13 spær dit\n\
-37 spær kortet\n\
-61 spærre\n\
-29 spærre det\n\
-10 spærre dit\n\
-18 spærre mitid\n\
-10 spærrer\n\
13 spærres\n\
-22 spærret\n\
-14 spærret dit\n\
-72 spærr…\n\
-46 spørger\n\
-25 spørger det\n\
-62 spørgsmål\n\
-30 spørgsmål @link\n\
-11 spørgsmål om\n\
-8 spørgsmål så\n\
-104 spørg…\n\
9 ssn\n\
-10 ssp\n\
-20 st\n\
9 sta\n\
16 stadig\n\
20 stadig har\n\
16 stadi…\n\
11 staff\n\
-9 stair…\n\
12 stamp\n\
-10 standing\n\
-13 standing at\n\
-8 standing order\n\
35 stands\n\
11 stands at\n\
33 stand…\n\
-13 start\n\
-14 start @link\n\
28 starter med\n\
-23 starts\n\
-17 starts in\n\
-24 start…\n\
-9 state\n\
-10 state the\n\
-10 state your\n\
-11 stated in\n\
-37 statement\n\
-19 statement for\n\
-16 statements\n\
-12 statements from\n\
-9 staten\n\
-73 state…\n\
-22 station\n\
10 station in\n\
-8 station on\n\
-20 stationen\n\
8 stations\n\
-46 stati…\n\
10 stats…\n\
-14 status\n\
-15 statu…\n\
37 stay\n\
17 stay on\n\
-15 stayed\n\
-15 staye…\n\
9 staying\n\
9 stayi…\n\
13 stays\n\
-9 stazione\n\
-9 stazi…\n\
43 steam\n\
23 steam acc\n\
-9 stedet\n\
10 stedet for\n\
-8 stede…\n\
-10 steln…\n\
13 stemme på\n\
12 stemp…\n\
8 step #\n\
-11 step verification\n\
-17 steps\n\
-10 stiger\n\
-10 stige…\n\
-22 still\n\
12 still on\n\
-14 still works\n\
15 stiller\n\
16 stiller jeg\n\
-19 stimate\n\
-19 stimate client\n\
-21 stima…\n\
-12 stipendio\n\
-12 stipe…\n\
8 stk\n\
-15 stod\n\
-51 stolen\n\
-10 stolen so\n\
16 stoler\n\
-38 stole…\n\
-14 stop\n\
-11 stop and\n\
41 stop it\n\
-28 stop to\n\
44 stoppe\n\
-35 stopped\n\
14 stopper\n\
12 stopper jeg\n\
8 stoppet\n\
21 stopp…\n\
11 stops\n\
12 stops working\n\
-11 stor\n\
-17 storage\n\
-13 storage is\n\
-17 stora…\n\
13 storebaelt\n\
11 storebaelt @link\n\
26 storebælt\n\
10 storebælt we\n\
19 store…\n\
8 stove…\n\
-11 straffen\n\
-11 straffen kan\n\
-22 straf…\n\
29 straight\n\
10 straight with\n\
27 strai…\n\
16 straks\n\
21 straksoverførsel\n\
36 strak…\n\
-14 streaming\n\
-15 strea…\n\
-9 street he\n\
-15 string\n\
-16 strin…\n\
10 stron…\n\
-8 struct\n\
-8 struc…\n\
-8 strømmen\n\
-12 strøm…\n\
9 stuck in\n\
39 student\n\
20 students\n\
45 stude…\n\
-14 studi…\n\
10 stuff\n\
-12 stupid\n\
-14 stupi…\n\
15 styrelsen\n\
15 styre…\n\
12 stående\n\
12 ståen…\n\
58 står\n\
-14 står at\n\
9 står bag\n\
-13 står der\n\
-8 står en\n\
8 står måske\n\
11 står og\n\
17 støtt…\n\
51 su\n\
16 su an\n\
10 su inps\n\
9 sua\n\
9 sua domanda\n\
32 subject\n\
9 subject of\n\
-10 subject your\n\
32 subje…\n\
-15 subscription\n\
-19 subscriptions\n\
-35 subsc…\n\
-20 succe…\n\
-56 such\n\
-14 such a\n\
-33 such as\n\
-12 sucur…\n\
-8 sudo\n\
-8 sudo apt\n\
28 suis\n\
-11 summary\n\
-14 summa…\n\
-18 sumok…\n\
12 sun\n\
19 sun de\n\
14 suna\n\
-9 sunati\n\
-9 sunat…\n\
-21 sunday\n\
-8 sundays\n\
-29 sunda…\n\
12 sundhedskort og\n\
17 sundh…\n\
18 sunpa…\n\
8 sunteti\n\
8 sunte…\n\
26 suo\n\
-10 supermarket\n\
-10 supplier\n\
-22 support\n\
8 support calling\n\
-10 support hvis\n\
-8 support on\n\
-33 suppo…\n\
-12 sur\n\
-27 sur @link\n\
9 sur le\n\
-11 sur un\n\
-13 sure that\n\
15 surprise\n\
14 surpr…\n\
14 susanne\n\
14 susan…\n\
-8 sushi\n\
-27 suspect\n\
-14 suspect misuse\n\
9 suspected\n\
17 suspend\n\
18 suspended\n\
-9 suspension\n\
43 suspe…\n\
10 sv\n\
-11 svar\n\
12 svar ikke\n\
-8 svar ja\n\
37 svar med\n\
-16 svar på\n\
-8 sveiki\n\
-8 sveik…\n\
-8 svendborg\n\
-8 svend…\n\
17 svindlere\n\
-9 svindleren\n\
-9 svind…\n\
-16 svært\n\
-14 swind…\n\
139 swipe\n\
12 swipe and\n\
14 swipe den\n\
14 swipe in\n\
16 swipe it\n\
18 swiper\n\
15 swiper du\n\
13 swipe…\n\
-14 switch the\n\
20 switched\n\
15 switched off\n\
15 sydbank\n\
16 sydba…\n\
-13 sydfjord\n\
-13 sydfj…\n\
8 syg\n\
15 syg så\n\
-14 sygehus\n\
-13 sygeh…\n\
12 syges…\n\
55 system\n\
36 systemet\n\
82 syste…\n\
8 szukam\n\
8 szukam kogos\n\
12 szuka…\n\
102 så\n\
8 så at\n\
15 så bliver\n\
25 så de\n\
32 så den\n\
9 så det\n\
8 så fremvisning\n\
58 så får\n\
10 så godkender\n\
13 så går\n\
11 så han\n\
27 så har\n\
13 så hvis\n\
-19 så i\n\
18 så jeg\n\
26 så kommer\n\
-17 så kontakt\n\
12 så kører\n\
-11 så lægger\n\
14 så længe\n\
12 så min\n\
9 så nu\n\
-8 så overfør\n\
-15 så refunderer\n\
-15 så ring\n\
16 så ser\n\
30 så skal\n\
-41 så skriv\n\
12 så sletter\n\
24 så slipper\n\
-30 så spær\n\
15 så stopper\n\
17 så står\n\
-12 så tag\n\
-10 så ved\n\
15 så vil\n\
-32 sådan\n\
-10 sædva…\n\
-16 sælge…\n\
15 særlig\n\
14 særlig kriminalitet\n\
17 særli…\n\
-10 sættes\n\
-9 sætte…\n\
17 søde\n\
-8 søge\n\
-8 søge om\n\
8 søgt\n\
-12 søn\n\
-14 søndag\n\
11 søndag @link\n\
-19 sønda…\n\
-15 sønde…\n\
-8 søndre\n\
-8 søndr…\n\
10 sørensen\n\
10 søren…\n\
-8 søyle\n\
13 søyleyin\n\
-17 søzlesmeyi\n\
-16 søzle…\n\
-24 t\n\
-14 t amount\n\
-10 ta\n\
-8 ta banque\n\
-16 table\n\
43 tabte\n\
52 tabte penge\n\
-16 tag\n\
17 tag et\n\
-12 tag fat\n\
17 tage\n\
13 tage det\n\
10 tager\n\
20 tager #\n\
11 tager dit\n\
-24 tager ikke\n\
21 tager kun\n\
-14 taip\n\
-77 tak\n\
-54 tak for\n\
-9 tak jak\n\
-9 tak og\n\
47 take\n\
9 take a\n\
9 take down\n\
14 take it\n\
19 take out\n\
14 take your\n\
14 taken\n\
17 taken to\n\
13 takes\n\
15 takes #\n\
9 takes a\n\
-15 takes the\n\
-10 taksa…\n\
42 tal\n\
-8 tal med\n\
11 tal på\n\
26 tale\n\
16 tale med\n\
12 talent\n\
12 talen…\n\
15 talep\n\
30 taler\n\
-10 taler du\n\
32 taler med\n\
-23 talk\n\
10 talk to\n\
-14 talk we\n\
-13 talked\n\
-13 talke…\n\
-8 tallene\n\
-16 tandlægerne\n\
-22 tandl…\n\
-23 tanke\n\
-34 tap\n\
13 tarjeta\n\
15 tarjeta y\n\
13 tarje…\n\
-13 tas\n\
-14 task\n\
25 tasks\n\
13 tast\n\
15 tasta\n\
9 tasta #\n\
9 tastatur\n\
9 tastatur så\n\
9 tasta…\n\
-26 tastede\n\
8 taster\n\
-15 tastet\n\
-29 taste…\n\
-48 tastselv\n\
-18 tastselv erhverv\n\
-49 tasts…\n\
-10 tau\n\
8 tau sms\n\
33 tavshedspligt\n\
35 tavsh…\n\
-41 tax\n\
-10 tax assessment\n\
-19 tax authorities\n\
-31 tax card\n\
10 tax fraud\n\
-11 tax is\n\
8 tax of\n\
8 tax refund\n\
-8 tax residence\n\
-12 taxi\n\
21 tdc\n\
-58 te\n\
-14 te li\n\
-8 te rends\n\
14 te rog\n\
-15 tea\n\
15 teacher\n\
19 teach…\n\
10 team at\n\
-11 team the\n\
16 teamet\n\
16 teame…\n\
-13 teams\n\
32 teamviewer\n\
9 teamviewer så\n\
32 teamv…\n\
9 technical\n\
29 technician\n\
13 technician is\n\
55 techn…\n\
-15 tego\n\
17 teknik\n\
8 tekniker\n\
32 tekni…\n\
-18 teksten\n\
-15 tekst…\n\
-8 tel #\n\
8 telefon\n\
16 telefon den\n\
10 telefon og\n\
-9 telefona\n\
21 telefonen\n\
12 telefonen med\n\
18 telefonen nu\n\
-11 telefonen og\n\
-16 telefonen ringer\n\
-24 telefonen siger\n\
18 telefonen så\n\
9 telefonens tastatur\n\
11 telefonerne\n\
11 telefonerne er\n\
20 telefono\n\
12 telefono con\n\
-19 telefonsamtale\n\
-27 telefonu\n\
14 telefonul\n\
9 telefonum\n\
18 telefonunuza\n\
52 telef…\n\
78 telegram\n\
86 teleg…\n\
-8 telephone\n\
10 telephone has\n\
-8 telep…\n\
11 teles…\n\
-44 tell\n\
-16 tell anna\n\
26 tell anyone\n\
-17 tell it\n\
24 tell me\n\
9 tell mum\n\
-15 tell the\n\
12 tell them\n\
-27 tell us\n\
-34 tell you\n\
-10 telling\n\
15 telling me\n\
-21 telling you\n\
-10 telli…\n\
-11 tells you\n\
-18 telmore\n\
-18 telmo…\n\
-15 tema\n\
14 temiz…\n\
-10 template\n\
-10 templ…\n\
27 temporary\n\
30 tempo…\n\
8 ten\n\
-9 ten and\n\
10 ten seconds\n\
-9 ten to\n\
21 tenant\n\
19 tenant is\n\
15 tenan…\n\
15 tengo\n\
10 tengo que\n\
-13 tenvoie\n\
-12 tenvo…\n\
-14 teraz\n\
8 term\n\
16 terminal\n\
-13 terminas\n\
-16 terms\n\
-12 terrible\n\
-16 terri…\n\
-26 teslim\n\
-26 tesli…\n\
-16 test\n\
-10 test login\n\
9 teste…\n\
9 testk…\n\
32 text\n\
-25 text in\n\
11 text me\n\
21 texting\n\
18 texti…\n\
-8 texts\n\
9 teyit\n\
-48 than\n\
-25 than #\n\
-8 than last\n\
-16 than the\n\
-14 thank\n\
-14 thank you\n\
-17 thanks\n\
17 thanks a\n\
-42 thanks for\n\
-17 thank…\n\
-54 that\n\
-12 that a\n\
13 that bank\n\
-18 that he\n\
42 that i\n\
26 that is\n\
-14 that isnt\n\
-35 that it\n\
-13 that its\n\
-9 that my\n\
-19 that normal\n\
-16 that on\n\
8 that stands\n\
-18 that the\n\
10 that this\n\
8 that was\n\
-9 that we\n\
15 that were\n\
9 that would\n\
-28 that your\n\
43 that youre\n\
-9 that youve\n\
16 thats\n\
-30 thats a\n\
13 thats about\n\
-16 thats all\n\
13 thats fine\n\
21 thats how\n\
-8 thats in\n\
-159 the\n\
58 the #\n\
-10 the 1st\n\
-19 the 20th\n\
-9 the 2nd\n\
-8 the 3rd\n\
-12 the 4th\n\
29 the account\n\
-11 the accounts\n\
16 the activation\n\
8 the ad\n\
9 the administrative\n\
10 the agency\n\
12 the agent\n\
12 the airport\n\
19 the amount\n\
13 the apartment\n\
-77 the app\n\
13 the attached\n\
8 the attachment\n\
10 the audit\n\
14 the authorities\n\
9 the back\n\
15 the bailiff\n\
16 the balance\n\
-31 the bank\n\
33 the banks\n\
-16 the bed\n\
-16 the bell\n\
-15 the best\n\
12 the bike\n\
-13 the bill\n\
28 the blockchain\n\
-34 the board\n\
-8 the box\n\
-8 the boxes\n\
8 the brake\n\
9 the branch\n\
9 the building\n\
10 the cancel\n\
-21 the card\n\
-18 the cards\n\
9 the change\n\
10 the charger\n\
26 the chinese\n\
8 the cinema\n\
-17 the city\n\
-11 the client\n\
-10 the clients\n\
8 the code\n\
23 the codes\n\
-24 the coffee\n\
-19 the company\n\
10 the complaint\n\
29 the computer\n\
-16 the concert\n\
-18 the counter\n\
18 the country\n\
13 the courier\n\
-9 the couriers\n\
9 the cpr\n\
11 the criminal\n\
13 the crypto\n\
-11 the customer\n\
-8 the data\n\
-19 the daycare\n\
-11 the desk\n\
-12 the device\n\
-12 the doctor\n\
-18 the drive\n\
13 the duty\n\
-22 the email\n\
-15 the embassy\n\
-21 the end\n\
-14 the eu\n\
8 the exchange\n\
8 the expiry\n\
-10 the fee\n\
-12 the ferry\n\
-11 the figures\n\
8 the filter\n\
-21 the first\n\
19 the following\n\
-10 the frame\n\
53 the fraud\n\
16 the full\n\
13 the funds\n\
-9 the game\n\
21 the green\n\
11 the guarantee\n\
10 the guy\n\
8 the hackers\n\
14 the hague\n\
-8 the headphones\n\
11 the holiday\n\
-13 the hospital\n\
11 the hour\n\
-10 the house\n\
-19 the hr\n\
13 the id\n\
-12 the immigration\n\
-10 the intranet\n\
-8 the investigation\n\
28 the investigators\n\
-17 the invoice\n\
21 the judge\n\
30 the key\n\
-19 the kids\n\
18 the last\n\
-31 the letter\n\
46 the line\n\
25 the link\n\
31 the list\n\
17 the loan\n\
-21 the local\n\
11 the long\n\
23 the mail\n\
-9 the main\n\
-17 the man\n\
-9 the medical\n\
-14 the meeting\n\
10 the merger\n\
10 the metro\n\
19 the ministry\n\
-10 the misuse\n\
-13 the mobile\n\
9 the moment\n\
36 the money\n\
-9 the moneys\n\
-19 the month\n\
-8 the monthly\n\
-11 the municipalitys\n\
-10 the name\n\
27 the national\n\
-15 the netbank\n\
42 the new\n\
12 the normal\n\
12 the notes\n\
22 the numbers\n\
-8 the objection\n\
-17 the old\n\
22 the one\n\
-8 the online\n\
-14 the order\n\
-13 the otp\n\
-30 the paper\n\
-17 the papers\n\
-16 the party\n\
-8 the patient\n\
-10 the payslip\n\
12 the person\n\
26 the phone\n\
-13 the photos\n\
26 the picture\n\
17 the pin\n\
12 the platform\n\
-67 the police\n\
-8 the post\n\
-18 the postnord\n\
14 the prosecutor\n\
-13 the purchase\n\
10 the purpose\n\
-14 the queue\n\
-8 the reason\n\
-8 the receipt\n\
-17 the red\n\
23 the refund\n\
-38 the rent\n\
10 the report\n\
27 the request\n\
-8 the reservation\n\
-19 the residence\n\
45 the rest\n\
-26 the right\n\
-16 the robot\n\
8 the room\n\
-12 the screen\n\
-16 the second\n\
27 the security\n\
-10 the seller\n\
-14 the sender\n\
-15 the senders\n\
-10 the server\n\
-15 the shared\n\
-9 the shop\n\
28 the signals\n\
9 the silver\n\
15 the six\n\
10 the sixteen\n\
28 the sofa\n\
-8 the spot\n\
-14 the steps\n\
9 the subject\n\
51 the system\n\
-9 the tax\n\
-18 the taxi\n\
-11 the team\n\
-10 the telephone\n\
10 the test\n\
20 the text\n\
-9 the third\n\
10 the three\n\
9 the toilet\n\
-12 the tracking\n\
-8 the usa\n\
-13 the value\n\
19 the verification\n\
42 the video\n\
-8 the voice\n\
-11 the waiting\n\
13 the wallet\n\
21 the warrant\n\
-20 the way\n\
-9 the witness\n\
8 the word\n\
-10 the words\n\
13 the work\n\
-10 the workshop\n\
-12 the wrong\n\
-44 their\n\
-13 their codes\n\
9 their escrow\n\
-30 them\n\
9 them #\n\
13 them as\n\
8 them but\n\
-8 them into\n\
-9 them my\n\
-17 them of\n\
-13 them on\n\
-26 them to\n\
14 them with\n\
87 then\n\
8 then approve\n\
40 then i\n\
-9 then ignore\n\
-8 then ill\n\
10 then open\n\
10 then read\n\
9 then send\n\
39 then the\n\
8 then they\n\
9 then type\n\
13 then we\n\
-10 then you\n\
37 there\n\
9 there i\n\
64 there is\n\
15 there now\n\
14 thereafter\n\
26 theres\n\
11 theres #\n\
43 theres a\n\
11 theres an\n\
-26 theres no\n\
53 there…\n\
55 they\n\
37 they are\n\
9 they can\n\
-17 they do\n\
11 they dont\n\
14 they have\n\
8 they let\n\
-11 they ring\n\
-13 they said\n\
8 they take\n\
11 they want\n\
26 theyll\n\
26 theyl…\n\
14 theyre\n\
14 theyr…\n\
-35 thing\n\
-12 thing i\n\
-19 things\n\
-19 thing…\n\
-51 think\n\
-11 think i\n\
-11 think so\n\
-32 third\n\
-8 third of\n\
-8 third party\n\
15 thirty\n\
22 thirty minutes\n\
8 thirt…\n\
187 this\n\
8 this address\n\
31 this call\n\
-28 this code\n\
-9 this customs\n\
15 this evening\n\
18 this investigation\n\
58 this is\n\
10 this message\n\
-11 this morning\n\
61 this number\n\
9 this one\n\
12 this phone\n\
19 this telephone\n\
-8 this text\n\
-20 this week\n\
22 this weekend\n\
8 this with\n\
-9 this year\n\
-10 thomas\n\
-10 thoma…\n\
9 thorsen\n\
9 thors…\n\
-26 those\n\
-11 those of\n\
-30 those who\n\
21 thought\n\
20 thoug…\n\
9 thousand\n\
8 thousand euro\n\
-15 thousand euros\n\
-10 thousand one\n\
-15 thousands\n\
-17 thousands of\n\
10 thous…\n\
138 threat.arrest|live\n\
138 threat.arrest|reader\n\
-18 threat.arrest|reports\n\
8 threat.arrest|reports threat.deadline|reports\n\
18 threat.arrest|speaks\n\
138 threat.arrest|threatens\n\
40 threat.arrest|threatens threat.court|threatens\n\
103 threat.arrest|threatens threat.deadline|threatens\n\
-10 threat.arrest|threatens threat.debt|threatens\n\
24 threat.arrest|threatens threat.exposure|threatens\n\
-10 threat.block|denies\n\
105 threat.block|live\n\
156 threat.block|reader\n\
-21 threat.block|reports\n\
-9 threat.block|reports threat.block|threatens\n\
14 threat.block|reports threat.deadline|reports\n\
-18 threat.block|reports threat.deadline|threatens\n\
-21 threat.block|speaks\n\
105 threat.block|threatens\n\
14 threat.block|threatens threat.deadline|reports\n\
98 threat.block|threatens threat.deadline|threatens\n\
13 threat.block|threatens threat.deportation|threatens\n\
-17 threat.block|threatens threat.exposure|threatens\n\
12 threat.block|threatens threat.return|threatens\n\
48 threat.court|live\n\
70 threat.court|reader\n\
-21 threat.court|reports\n\
30 threat.court|speaks\n\
48 threat.court|threatens\n\
98 threat.court|threatens threat.deadline|threatens\n\
26 threat.court|threatens threat.debt|threatens\n\
14 threat.court|threatens threat.deportation|threatens\n\
42 threat.court|threatens threat.exposure|threatens\n\
72 threat.cutoff|live\n\
60 threat.cutoff|reader\n\
12 threat.cutoff|speaks\n\
72 threat.cutoff|threatens\n\
52 threat.cutoff|threatens threat.deadline|threatens\n\
69 threat.deadline|live\n\
48 threat.deadline|reader\n\
56 threat.deadline|reports\n\
10 threat.deadline|reports threat.deadline|threatens\n\
69 threat.deadline|threatens\n\
18 threat.deadline|threatens threat.debt|threatens\n\
45 threat.deadline|threatens threat.deportation|threatens\n\
63 threat.deadline|threatens threat.exposure|threatens\n\
59 threat.deadline|threatens threat.return|threatens\n\
29 threat.debt|reader\n\
69 threat.deportation|live\n\
47 threat.deportation|reader\n\
16 threat.deportation|speaks\n\
69 threat.deportation|threatens\n\
59 threat.exposure|live\n\
85 threat.exposure|reader\n\
59 threat.exposure|threatens\n\
11 threat.return|denies\n\
47 threat.return|live\n\
-41 threat.return|reader\n\
-13 threat.return|speaks\n\
47 threat.return|threatens\n\
-16 threaten\n\
-12 threaten with\n\
-11 threatening\n\
-26 threat|reports\n\
70 threat|threatens\n\
-45 threa…\n\
-41 three\n\
-20 three times\n\
-16 three wrong\n\
-16 through\n\
-10 through the\n\
-9 through your\n\
-16 throu…\n\
-11 throw\n\
-65 thursday\n\
-9 thursday #\n\
-9 thursday at\n\
-67 thurs…\n\
-13 ti\n\
-25 tickets\n\
-9 tickets for\n\
-28 ticke…\n\
-62 tid\n\
-16 tid i\n\
-8 tid og\n\
-13 tid på\n\
-30 tid til\n\
-10 tidegauge\n\
-10 tidegauge #\n\
-10 tideg…\n\
-26 tiden\n\
-18 tiden @link\n\
8 tidlig\n\
10 tiene\n\
-12 tight\n\
-10 tiklamayin\n\
-15 tiklayip\n\
-15 tiklayip kart\n\
-17 tikla…\n\
12 tiktok\n\
12 tikto…\n\
-240 til\n\
10 til @link\n\
-29 til alle\n\
8 til apple\n\
-15 til banken\n\
-9 til danmark\n\
-12 til datatilsynet\n\
-9 til de\n\
19 til dem\n\
-18 til den\n\
9 til dette\n\
14 til dig\n\
29 til din\n\
9 til dit\n\
18 til en\n\
-26 til et\n\
-13 til frokost\n\
-11 til hvidvask\n\
-12 til hvis\n\
18 til højre\n\
11 til jul\n\
-8 til julefrokosten\n\
-26 til julehjælpen\n\
-12 til klokken\n\
13 til kontoret\n\
-9 til kundeservice\n\
-12 til line\n\
14 til microsoft\n\
43 til mig\n\
46 til min\n\
-19 til mitid\n\
-14 til netflix\n\
-8 til nyt\n\
-10 til offerfonden\n\
-11 til og\n\
-43 til os\n\
-10 til på\n\
-9 til sin\n\
18 til spanien\n\
-14 til søndag\n\
37 til vores\n\
-13 tilbage fra\n\
-19 tilbage i\n\
10 tilbage med\n\
78 tilbage på\n\
8 tilbagebetaling\n\
10 tilbagefører\n\
12 tilbageførsel\n\
39 tilba…\n\
-22 tilbud\n\
-33 tilbu…\n\
14 tilfø…\n\
-31 till\n\
17 tillykke du\n\
-25 tillykke med\n\
15 tilsendt\n\
15 tilse…\n\
-151 time\n\
-38 time @link\n\
-24 time code\n\
13 time han\n\
-14 time is\n\
16 time om\n\
-9 time on\n\
-16 time to\n\
84 timer\n\
13 timer @link\n\
14 timer ellers\n\
-14 timerne\n\
-13 timer…\n\
-20 times\n\
-12 tine\n\
-15 tip\n\
-46 tirsdag\n\
-20 tirsdag kl\n\
-47 tirsd…\n\
-19 title\n\
-10 tjek\n\
-8 tjekke dine\n\
-33 tjekker\n\
-32 tjekk…\n\
14 tjen\n\
11 tjene\n\
13 tjent\n\
-8 tl\n\
14 tlf\n\
12 to\n\
-20 to #\n\
9 to 5g\n\
-30 to @link\n\
-19 to a\n\
-14 to all\n\
-15 to also\n\
10 to an\n\
12 to anmodninger\n\
-8 to any\n\
-17 to anybody\n\
-33 to approve\n\
-26 to ask\n\
47 to avoid\n\
-23 to be\n\
26 to begin\n\
-16 to block\n\
11 to bother\n\
-13 to bring\n\
14 to buy\n\
15 to cancel\n\
-24 to change\n\
-16 to citizen\n\
9 to clear\n\
15 to close\n\
-20 to come\n\
12 to complete\n\
-25 to confirm\n\
-12 to continue\n\
23 to cooperate\n\
12 to copenhagen\n\
13 to court\n\
13 to custody\n\
11 to danske\n\
10 to delete\n\
-51 to do\n\
-24 to end\n\
9 to gange\n\
22 to get\n\
10 to give\n\
-29 to go\n\
12 to google\n\
-18 to have\n\
-8 to hear\n\
9 to help\n\
36 to him\n\
9 to hold\n\
-12 to identify\n\
-9 to install\n\
13 to ja\n\
-24 to know\n\
9 to køb\n\
8 to lift\n\
16 to lithuania\n\
10 to lt00\n\
23 to make\n\
31 to me\n\
11 to missing\n\
-14 to move\n\
27 to my\n\
17 to new\n\
-20 to nie\n\
41 to our\n\
-25 to pay\n\
-13 to phone\n\
10 to pick\n\
9 to present\n\
9 to press\n\
9 to protect\n\
-8 to prove\n\
-11 to raise\n\
9 to reactivate\n\
20 to read\n\
38 to receive\n\
8 to reg\n\
-13 to reimburse\n\
14 to release\n\
12 to remove\n\
-9 to reply\n\
-15 to report\n\
-17 to say\n\
18 to see\n\
-33 to send\n\
8 to settle\n\
-30 to show\n\
-17 to sign\n\
-19 to sleep\n\
-10 to start\n\
20 to stay\n\
-12 to tell\n\
13 to the\n\
10 to their\n\
100 to this\n\
-28 to transfer\n\
21 to unlock\n\
-23 to update\n\
-33 to us\n\
-12 to wait\n\
-12 to write\n\
55 to you\n\
25 to your\n\
-10 tobias\n\
-10 tobia…\n\
87 today\n\
-17 today #\n\
-8 today between\n\
14 today by\n\
9 today if\n\
10 today is\n\
16 today it\n\
22 today its\n\
17 today to\n\
11 today update\n\
14 todays\n\
14 today…\n\
-22 tog\n\
65 together\n\
27 together with\n\
65 toget…\n\
9 toilet\n\
9 toile…\n\
-21 token\n\
-26 told\n\
-19 told her\n\
22 told me\n\
-10 told og\n\
-21 told to\n\
24 told you\n\
11 toldstyrelsen\n\
11 tolds…\n\
-10 toldv…\n\
-11 tolk\n\
18 toll\n\
15 toll free\n\
-10 tomasz\n\
-10 tomas…\n\
-58 tomorrow\n\
-23 tomorrow #\n\
8 tomorrow @link\n\
-9 tomorrow a\n\
-8 tomorrow at\n\
-12 tomorrow the\n\
-59 tomor…\n\
-27 ton\n\
-9 ton compte\n\
29 tone\n\
-30 tonight\n\
-8 tonight #\n\
-15 tonight from\n\
25 tonight i\n\
-14 tonight the\n\
-26 tonig…\n\
-30 too\n\
21 too much\n\
-21 took\n\
-8 took the\n\
10 tool\n\
-15 toppen\n\
-16 toppe…\n\
-8 torben\n\
-8 torbe…\n\
-41 torsdag\n\
-41 torsd…\n\
-12 torvet\n\
-13 torve…\n\
11 tot\n\
-45 total\n\
-21 total #\n\
10 touch\n\
8 traces\n\
8 traces of\n\
11 trace…\n\
-13 track\n\
8 track for\n\
-9 track it\n\
-26 tracking\n\
-9 tracking number\n\
-31 track…\n\
10 trade\n\
8 trade…\n\
14 trafficking\n\
11 traff…\n\
26 trafi…\n\
-8 train\n\
-8 train #\n\
-9 transactions\n\
-10 transactions you\n\
10 transfer\n\
-8 transfer limit\n\
-18 transfer my\n\
14 transfer please\n\
-15 transfer the\n\
42 transfer to\n\
12 transfer with\n\
-8 transfer within\n\
11 transferencia\n\
-10 transferred #\n\
11 transferred to\n\
-34 transfers\n\
-15 transfers with\n\
23 transport\n\
8 transport firm\n\
-12 trans…\n\
10 trava…\n\
-12 travel\n\
-12 trave…\n\
25 travlt\n\
25 travl…\n\
-8 tray\n\
-54 tre\n\
-11 tre gange\n\
13 tre måneders\n\
15 treasury\n\
15 treas…\n\
-9 trente\n\
-9 trent…\n\
-16 trial\n\
-8 trick…\n\
16 tried\n\
17 tried to\n\
8 trimiti\n\
-9 trine fra\n\
-21 trip\n\
-12 tro\n\
-8 tro ikke\n\
-8 troede\n\
-8 troed…\n\
22 trojan\n\
14 trojan spyware\n\
36 troja…\n\
-12 trukket\n\
-12 trukk…\n\
-15 truksta\n\
-15 truks…\n\
10 trust\n\
-16 trust the\n\
-56 try\n\
-24 try again\n\
-18 try to\n\
40 trying\n\
35 trying to\n\
40 tryin…\n\
42 tryk\n\
42 tryk #\n\
-8 tryk et\n\
-14 trykke #\n\
12 trykkede\n\
17 trykkede og\n\
30 trykker\n\
8 trykker send\n\
8 trykket\n\
40 trykk…\n\
19 trzeba\n\
19 trzeb…\n\
9 træk\n\
14 trække\n\
8 trække for\n\
-18 trækker\n\
-24 trækker det\n\
13 trækkes i\n\
-18 trækk…\n\
-10 ts\n\
-87 tu\n\
-27 tu codigo\n\
-13 tu paquete\n\
-9 tu pedido\n\
-17 tu peux\n\
-8 tues\n\
-36 tuesday\n\
-38 tuesd…\n\
-14 tun\n\
9 turi\n\
-13 turk\n\
-10 turned\n\
-9 turned on\n\
-10 turne…\n\
21 tusind\n\
22 tusin…\n\
14 tusuna\n\
14 tusun…\n\
-11 tutan…\n\
-8 tutarindaki\n\
-12 tutar…\n\
-12 tutto\n\
-10 tv\n\
-13 tvivl\n\
-14 twelve\n\
-14 twelv…\n\
-10 twenty thousand\n\
-12 twice\n\
-17 twice by\n\
-31 two\n\
-15 two and\n\
9 two bills\n\
-13 two for\n\
13 two hours\n\
-12 two men\n\
-12 two minutes\n\
14 two months\n\
23 two more\n\
-9 two please\n\
-11 two step\n\
-23 txt\n\
-17 txt stop\n\
-8 ty zadzwon\n\
12 type\n\
8 type card\n\
20 type in\n\
-9 type password\n\
11 type the\n\
-10 type them\n\
15 typed your\n\
-13 typef…\n\
-8 typisk\n\
-8 typis…\n\
18 tyve\n\
11 tyve minutter\n\
9 tæglich\n\
9 tægli…\n\
18 tæller\n\
18 tælle…\n\
-11 tøj\n\
-9 tølløse\n\
-9 tøllø…\n\
-9 tømme\n\
17 tønder\n\
17 tønde…\n\
-12 tøver\n\
171 u\n\
15 u @link\n\
8 u didnt\n\
-13 u give\n\
-18 u11\n\
14 uab\n\
-9 uber\n\
10 uberweisung\n\
11 uberw…\n\
23 ubetalt\n\
13 ubetalt regning\n\
25 ubeta…\n\
-8 uc\n\
-15 uc kira\n\
9 ucretini\n\
9 ucretini ødeyin\n\
9 ucret…\n\
25 ud\n\
10 ud for\n\
13 ud før\n\
8 ud i\n\
9 ud og\n\
17 ud til\n\
-10 ud vi\n\
51 udbetaling\n\
36 udbetaling danmark\n\
17 udbetalt\n\
69 udbet…\n\
10 ude af\n\
9 ude på\n\
-9 ude så\n\
13 udeblevet\n\
13 udeblevet fra\n\
19 udebl…\n\
20 uden\n\
-21 uden at\n\
-10 uden for\n\
-13 uden lys\n\
-25 udfyld\n\
-16 udfyl…\n\
-20 udgav\n\
-20 udgav sig\n\
-8 udlandet men\n\
-14 udlejer\n\
-8 udlejeren\n\
-28 udlej…\n\
-11 udleveres\n\
-8 udlev…\n\
11 udløb\n\
-20 udløber\n\
10 udløber i\n\
-10 udløber om\n\
11 udløber snart\n\
-28 udløbet\n\
14 udløbsdato\n\
9 udløbsdato og\n\
-27 udløb…\n\
9 udskrift\n\
9 udskr…\n\
26 udstedt\n\
36 udste…\n\
9 udtrukket\n\
9 udtru…\n\
-16 uenig\n\
-9 uenig i\n\
-33 uge\n\
-33 uge #\n\
-9 ugen\n\
-12 uger\n\
8 uh\n\
-9 uheldet\n\
-9 uheldet ude\n\
-9 uheld…\n\
15 ukendt\n\
15 ukend…\n\
-8 ukraine\n\
-8 ukrai…\n\
8 ulovligt\n\
11 ulovl…\n\
13 ultim…\n\
27 ultraviewer\n\
9 ultraviewer og\n\
27 ultra…\n\
11 ulykke\n\
11 ulykk…\n\
-9 umowa\n\
8 un\n\
-12 un achat\n\
-17 un act\n\
14 un agent\n\
10 un agente\n\
-9 un barbat\n\
14 un code\n\
13 un mesaj\n\
9 un numero\n\
13 un virus\n\
-8 una devolucion\n\
-11 una firma\n\
8 una signora\n\
10 una transferencia\n\
-8 unaut…\n\
9 unclaimed\n\
9 uncla…\n\
12 uncle\n\
15 uncle works\n\
48 und\n\
10 und die\n\
-8 und ihre\n\
9 und kann\n\
8 und melden\n\
-15 und rufen\n\
8 und schick\n\
8 undeclared\n\
8 undec…\n\
-135 under\n\
-18 under #\n\
-18 under en\n\
-18 under kort\n\
-8 under med\n\
-14 under my\n\
13 under revision\n\
-23 under the\n\
8 underlagt\n\
-11 underline\n\
-11 underline the\n\
43 understand\n\
27 understand that\n\
10 understand the\n\
-13 understreger\n\
-13 understreger at\n\
-12 undersøger\n\
37 undgå\n\
13 undskyld\n\
14 undsk…\n\
8 une\n\
11 unfortunately\n\
11 unfor…\n\
-13 unge\n\
-15 ungewøhnlichen\n\
-15 ungew…\n\
10 unifo…\n\
27 union\n\
-8 union representative\n\
27 unit\n\
9 unknown\n\
9 unkno…\n\
-19 unless\n\
-15 unless you\n\
-19 unles…\n\
22 unlock\n\
28 unloc…\n\
-14 uno\n\
51 unpaid\n\
9 unpaid fine\n\
13 unpaid parking\n\
51 unpai…\n\
10 uns\n\
9 uns eine\n\
-15 unsubscribe\n\
-15 unsub…\n\
-9 unsure\n\
-9 unsur…\n\
10 unter\n\
-12 unter #\n\
-8 unterwegs\n\
-9 until\n\
-17 until #\n\
16 unu\n\
12 unusual\n\
9 unusual activity\n\
16 unusu…\n\
-12 unutm…\n\
-92 up\n\
21 up #\n\
-9 up in\n\
11 up it\n\
-20 up of\n\
-30 up to\n\
-8 up were\n\
8 up when\n\
18 update\n\
8 update now\n\
13 update you\n\
10 updat…\n\
12 upgrade\n\
8 upgrade to\n\
12 upgraded\n\
11 upgraded to\n\
11 upgrading\n\
33 upgra…\n\
-10 upload them\n\
-14 uploader\n\
-18 uploa…\n\
29 ups\n\
8 ups jeg\n\
15 ups told\n\
105 ur\n\
20 ur login\n\
31 urgent\n\
24 urgent document\n\
10 urgente\n\
40 urgen…\n\
8 urzedu\n\
8 urzedu skarbowego\n\
8 urzed…\n\
-125 us\n\
12 us by\n\
-8 us from\n\
9 us i\n\
-18 us if\n\
-30 us in\n\
-23 us on\n\
-21 us the\n\
-9 us to\n\
-16 us we\n\
-20 usa\n\
-11 usb\n\
29 usd\n\
63 usdt\n\
-75 use\n\
-16 use it\n\
-14 use the\n\
-19 use your\n\
-14 used\n\
-17 used #\n\
-11 used it\n\
10 used your\n\
93 user\n\
81 user id\n\
18 user name\n\
14 username\n\
14 usern…\n\
-36 using\n\
-9 using it\n\
-14 using your\n\
15 usted\n\
-21 usual\n\
-20 usually\n\
-9 usually do\n\
-20 usual…\n\
13 utente\n\
13 utent…\n\
-16 uyariyor\n\
-20 uyari…\n\
11 uygul…\n\
-18 uz\n\
-12 uzblo…\n\
-8 uzsakiau\n\
-17 uzsak…\n\
-14 uændret\n\
-14 uændr…\n\
-27 v\n\
-25 va\n\
-15 va cer\n\
15 va sun\n\
-10 vaccine\n\
-18 vacci…\n\
15 vagts…\n\
-16 vaist…\n\
-8 vakar…\n\
-10 val\n\
10 valby er\n\
12 valgt\n\
-31 valid for\n\
-9 valid…\n\
-31 value\n\
-90 var\n\
-18 var det\n\
-11 var en\n\
-12 var fra\n\
9 var min\n\
-8 var ved\n\
-15 vardi\n\
-12 varer\n\
-9 varia…\n\
14 varme\n\
11 varmecheck\n\
-13 varsa\n\
11 vas\n\
-18 vaske…\n\
-59 vat\n\
-21 vat and\n\
-16 vat for\n\
-15 vat is\n\
10 vault\n\
13 vaya\n\
20 ve\n\
-18 ve banka\n\
-8 ve kart\n\
-48 ved\n\
-18 ved #\n\
46 ved at\n\
-8 ved jeg\n\
-9 veder…\n\
-9 vedhæftede\n\
9 vedhæftet finder\n\
-21 vedhæ…\n\
9 vedr\n\
18 vehicle\n\
18 vehic…\n\
-15 vej\n\
-10 vej med\n\
-13 vejle\n\
-13 vejledningen\n\
-19 vejle…\n\
-8 vekse…\n\
-8 veksle\n\
-8 veksle til\n\
-8 veksl…\n\
17 vel\n\
11 vel nej\n\
-55 velkommen\n\
-48 velkommen til\n\
-57 velko…\n\
-11 velo\n\
27 ven\n\
-33 venlig\n\
-21 venlig hilsen\n\
-17 venlig stemme\n\
18 venligst\n\
10 venligst ikke\n\
-17 venli…\n\
-17 vente\n\
15 venter\n\
-8 ventetiden\n\
8 vente…\n\
-11 verbe…\n\
8 verfa…\n\
-17 vergisi\n\
-18 vergi…\n\
-8 verificacion\n\
16 verification\n\
32 verif…\n\
-8 verli…\n\
-22 vermeniz\n\
-22 vermeniz gerekiyor\n\
-30 verme…\n\
10 verra\n\
13 verse…\n\
-24 version\n\
-24 version #\n\
-24 versi…\n\
-8 verti…\n\
-34 very\n\
-11 very good\n\
-18 veste…\n\
-12 vestjyllands\n\
-12 vestjyllands politi\n\
-13 vestj…\n\
-8 vestkystens\n\
-8 vestk…\n\
-11 veya\n\
-8 vh\n\
-55 vi\n\
-16 vi alle\n\
-9 vi beder\n\
-9 vi behandler\n\
8 vi deler\n\
24 vi dem\n\
13 vi en\n\
15 vi er\n\
-13 vi fik\n\
-12 vi fået\n\
-16 vi har\n\
9 vi ikke\n\
41 vi kan\n\
9 vi kører\n\
-11 vi lukker\n\
11 vi lånet\n\
-31 vi mangler\n\
9 vi også\n\
-16 vi ringer\n\
14 vi se\n\
-12 vi sender\n\
14 vi ser\n\
-14 vi ses\n\
14 vi skal\n\
-8 vi spørger\n\
8 vi står\n\
-13 vi tager\n\
8 vi taler\n\
12 vi to\n\
-28 vi ved\n\
-19 vi vil\n\
-18 via\n\
18 via @link\n\
16 via airbnb\n\
-8 via appen\n\
-13 via betalingsservice\n\
-10 via holdsport\n\
-9 via kontaktformularen\n\
23 via linket\n\
8 via nedenstående\n\
-10 via selvbetjeningen\n\
-19 via tastselv\n\
13 victim\n\
13 victim or\n\
-17 victims\n\
16 victoria\n\
14 victo…\n\
-10 vide\n\
-12 vide at\n\
-17 vide hvor\n\
64 video\n\
17 videoen\n\
11 videoer\n\
10 videoer og\n\
19 videos\n\
10 videos liken\n\
48 video…\n\
-11 videre det\n\
9 videresendt besked\n\
19 vider…\n\
-10 vidne\n\
-10 vidste\n\
-10 vidst…\n\
10 viena\n\
-9 viene\n\
-9 vient\n\
-10 view\n\
61 viewing\n\
10 viewing before\n\
58 viewi…\n\
43 vigtigt\n\
28 vigtigt at\n\
45 vigti…\n\
33 vil\n\
-50 vil du\n\
-37 vil gerne\n\
105 vil ha\n\
22 vil han\n\
10 vil have\n\
-8 vil hente\n\
-8 vil høre\n\
36 vil ikke\n\
20 vil jeg\n\
-11 vil se\n\
-10 vil spærre\n\
12 vil vi\n\
-33 vil vide\n\
10 vilkår\n\
-11 villa…\n\
-45 ville\n\
-17 ville bare\n\
-12 ville have\n\
-36 vin\n\
11 vinder\n\
11 vinde…\n\
-14 vineri\n\
-14 viner…\n\
37 vip\n\
16 virker\n\
9 virker ikke\n\
35 virus\n\
-9 virus and\n\
13 virus…\n\
-9 vis\n\
22 visa\n\
13 visa dankort\n\
-13 viser den\n\
10 viser sit\n\
-8 visible\n\
-8 visib…\n\
12 visit\n\
9 visit your\n\
-14 viskas\n\
-14 viska…\n\
-12 vist\n\
-10 vist forkert\n\
-8 vitam…\n\
-14 voice\n\
-11 voice says\n\
15 voicemail\n\
11 voice…\n\
-14 voir\n\
-8 vol\n\
-8 vol de\n\
-11 volunteer\n\
-11 volunteer so\n\
-17 volun…\n\
8 vom\n\
42 von\n\
19 von #\n\
14 vorbi\n\
14 vorbi cu\n\
19 vores\n\
23 vores advokat\n\
-10 vores eget\n\
-13 vores hjemmeside\n\
-13 vores konto\n\
11 vores lodtrækning\n\
-9 vores portal\n\
-8 vorsorglich\n\
-8 vorsorglich gesperrt\n\
-8 vorso…\n\
22 vote\n\
19 vote for\n\
13 votes\n\
-56 votre\n\
8 votre banque\n\
-8 votre carte\n\
-10 votre code\n\
-17 votre colis\n\
-17 votre espace\n\
-9 votre facture\n\
-13 votre mitid\n\
-11 votre mot\n\
11 vouchers\n\
16 vouch…\n\
-75 vous\n\
-12 vous attend\n\
-9 vous connectant\n\
-8 vous demandera\n\
-13 vous demanderons\n\
-16 vous meme\n\
-11 vous pouvez\n\
-13 vous vous\n\
8 voy\n\
-8 vpn\n\
12 vrea\n\
19 vundet\n\
14 vundet en\n\
19 vunde…\n\
10 vuole\n\
9 vuole che\n\
-14 vvs\n\
-10 væk\n\
-16 vælg\n\
-22 vælge\n\
10 vælger\n\
10 vær\n\
-10 værdi…\n\
-32 være\n\
8 være et\n\
-22 være fra\n\
-11 være fængsel\n\
8 være os\n\
10 værelset\n\
8 værel…\n\
42 w\n\
8 w card\n\
50 w danish\n\
-8 w gdyni\n\
8 w pani\n\
-17 wait\n\
10 wait for\n\
-20 waited\n\
-20 waite…\n\
23 waiting\n\
20 waiting for\n\
-8 waiting time\n\
23 waiti…\n\
-16 wake\n\
-18 wake up\n\
53 wallet\n\
57 walle…\n\
-15 want\n\
11 want it\n\
8 want me\n\
-38 want to\n\
-18 wanted\n\
-18 wante…\n\
69 wants\n\
12 wants #\n\
34 wants me\n\
17 wants that\n\
12 wants to\n\
-13 warehouse\n\
-13 warehouse in\n\
-13 wareh…\n\
-8 warmly\n\
-8 warml…\n\
-11 warn\n\
11 warned\n\
11 warne…\n\
-12 warning on\n\
48 warrant\n\
9 warrant will\n\
48 warra…\n\
-36 was\n\
14 was added\n\
-18 was approved\n\
8 was for\n\
20 was found\n\
8 was seized\n\
-10 was sent\n\
-11 was stopped\n\
-11 was the\n\
-11 was told\n\
11 was used\n\
-10 washing\n\
-10 washi…\n\
-31 wasnt\n\
-12 wasnt a\n\
10 wasnt you\n\
-8 watch\n\
9 watch…\n\
-24 water\n\
-71 way\n\
-17 way by\n\
9 way of\n\
-22 way to\n\
-8 way you\n\
53 we\n\
-8 we already\n\
15 we are\n\
-11 we ask\n\
13 we call\n\
31 we can\n\
17 we cancel\n\
8 we cannot\n\
-8 we cant\n\
-16 we collect\n\
22 we continue\n\
23 we could\n\
9 we detected\n\
-62 we dont\n\
15 we find\n\
20 we found\n\
-10 we havent\n\
22 we just\n\
-18 we may\n\
-23 we must\n\
-26 we need\n\
-22 we never\n\
9 we pay\n\
-14 we process\n\
26 we put\n\
-13 we read\n\
22 we see\n\
-13 we suspect\n\
-9 we think\n\
10 we tried\n\
-13 we will\n\
-12 we wont\n\
-8 webhooks\n\
-8 webho…\n\
9 webmail\n\
9 webma…\n\
-23 website\n\
-21 websi…\n\
-20 wed\n\
-9 wed #\n\
-8 wed like\n\
-22 wednesday\n\
-9 wednesdays\n\
-30 wedne…\n\
-93 week\n\
-29 week #\n\
-9 week as\n\
-13 weekdays\n\
-17 weekd…\n\
8 weekend\n\
-17 weekenden\n\
-9 weeke…\n\
-30 weeks\n\
-9 wegen\n\
-15 wegen einer\n\
-16 weird\n\
19 weiter\n\
26 weite…\n\
-41 welcome\n\
-56 welcome to\n\
-41 welco…\n\
-74 well\n\
-11 well never\n\
-12 went\n\
-18 went back\n\
8 went to\n\
-9 wer\n\
31 werden\n\
31 werde…\n\
-34 were\n\
-9 were closed\n\
-13 were having\n\
20 were missing\n\
-15 were open\n\
27 western\n\
27 western union\n\
27 weste…\n\
-33 weve\n\
-9 weve decided\n\
-9 weve looked\n\
8 weve opened\n\
-8 weve received\n\
-8 weve talked\n\
-11 what\n\
-8 what did\n\
-19 what do\n\
9 what does\n\
14 what happened\n\
8 what i\n\
18 what is\n\
-9 what now\n\
-9 what the\n\
30 what we\n\
-12 what you\n\
-9 whatever\n\
-8 whate…\n\
-23 whats\n\
-9 whats your\n\
170 whatsapp\n\
28 whatsapp #\n\
172 whats…\n\
-138 when\n\
10 when i\n\
-16 when somebody\n\
26 when the\n\
-10 when they\n\
-19 when u\n\
-67 when you\n\
-20 when your\n\
-13 when youre\n\
-13 when youve\n\
-46 where\n\
11 where i\n\
-29 where the\n\
-19 whether\n\
-8 whether the\n\
-13 whether you\n\
-19 wheth…\n\
-69 which\n\
-9 which a\n\
-12 which account\n\
11 which bank\n\
13 which could\n\
-18 which you\n\
-8 whist…\n\
-25 white\n\
-72 who\n\
-10 who dont\n\
-15 who has\n\
-12 who have\n\
-13 who phones\n\
12 who want\n\
-8 who wanted\n\
14 who you\n\
-11 whole\n\
-11 whole time\n\
-8 whom\n\
-12 whos\n\
12 why #\n\
-9 wiadomosc\n\
-12 wiado…\n\
37 wife\n\
-15 wifi\n\
120 will\n\
72 will be\n\
10 will cancel\n\
11 will come\n\
13 will connect\n\
-9 will find\n\
10 will get\n\
10 will happen\n\
-17 will never\n\
-10 will not\n\
-14 will pay\n\
10 will say\n\
-8 will text\n\
-8 wind\n\
14 window\n\
36 windows\n\
19 windows defender\n\
41 windo…\n\
-10 wine\n\
18 winner\n\
8 winner of\n\
18 winne…\n\
-17 winter\n\
-15 winte…\n\
-18 wir\n\
-10 wir noch\n\
18 wird\n\
21 wire\n\
-8 wischen\n\
-8 wisch…\n\
13 wish\n\
-19 wishes\n\
-14 wishes to\n\
-19 wishe…\n\
23 with\n\
25 with #\n\
9 with a\n\
-9 with an\n\
-18 with anyone\n\
29 with c4rd\n\
34 with card\n\
-19 with child\n\
15 with cpr\n\
10 with facebook\n\
15 with foreign\n\
-20 with her\n\
9 with him\n\
-11 with immigration\n\
14 with me\n\
-27 with mitid\n\
-19 with mobilepay\n\
-12 with one\n\
-9 with passport\n\
-12 with registration\n\
-12 with someone\n\
-25 with the\n\
8 with traces\n\
-21 with us\n\
8 with user\n\
26 with you\n\
49 with your\n\
20 withdraw\n\
17 withdraw the\n\
10 withdrawn\n\
-12 withdrew\n\
34 withd…\n\
37 within #\n\
10 within 24h\n\
-11 within an\n\
65 without\n\
23 without a\n\
17 without it\n\
18 without the\n\
13 without valid\n\
65 witho…\n\
-16 witness\n\
-20 witne…\n\
-8 wollte\n\
-8 wollt…\n\
12 wolt\n\
16 woman\n\
13 woman i\n\
19 won\n\
-10 wont\n\
12 word\n\
-8 word for\n\
-11 words\n\
20 work\n\
11 work from\n\
-9 work in\n\
8 work with\n\
11 worked\n\
17 worke…\n\
-16 working\n\
-19 working days\n\
-8 working on\n\
-16 worki…\n\
21 workplace\n\
21 workp…\n\
-8 works\n\
15 works at\n\
-12 works until\n\
-11 workshop\n\
-8 workshop your\n\
-21 works…\n\
-15 worri…\n\
15 worry\n\
-14 worth\n\
-64 would\n\
-8 would do\n\
-22 would like\n\
-16 would she\n\
-17 would you\n\
-14 wpisa…\n\
-46 write\n\
9 write furniture\n\
-10 write it\n\
-8 write them\n\
-50 write to\n\
-14 write your\n\
-18 writes\n\
-18 write…\n\
8 writing from\n\
-10 written\n\
-10 writt…\n\
-25 wrong\n\
-16 wrong codes\n\
-12 wrote\n\
16 wstrz…\n\
12 wurde\n\
-11 wyplacic\n\
13 wyplate\n\
9 wyplate kaze\n\
22 wypla…\n\
8 wystarczy\n\
8 wysta…\n\
-8 wysyl…\n\
16 wzgle…\n\
-14 x\n\
10 x #\n\
8 xx\n\
8 xxxx\n\
8 xxxx #\n\
-12 xxxxx\n\
28 y\n\
20 y el\n\
14 y no\n\
11 y pin\n\
-12 y que\n\
10 y then\n\
-10 y yo\n\
-51 ya\n\
-16 ya da\n\
-14 ya esta\n\
-44 yaparak\n\
-44 yapar…\n\
8 yapil…\n\
-24 yapmadiysaniz\n\
-15 yapmaniza\n\
-15 yapmaniza gerek\n\
-32 yapma…\n\
10 yasa\n\
10 yasa disi\n\
-8 yasmin\n\
-8 yasmi…\n\
-9 yatirirsin\n\
-9 yatir…\n\
-10 yatmi…\n\
9 yaz\n\
9 ydelser\n\
13 ydels…\n\
-94 year\n\
-15 year and\n\
-8 year the\n\
-15 year you\n\
-14 yearly\n\
-11 yearly statement\n\
-14 yearl…\n\
-22 years\n\
-11 years and\n\
-14 yellow\n\
-26 yellow card\n\
13 yellow health\n\
-14 yello…\n\
-11 yeni kartiniz\n\
94 yes\n\
16 yes and\n\
15 yes for\n\
8 yes hello\n\
11 yes i\n\
-15 yes it\n\
8 yes its\n\
13 yes thats\n\
9 yes the\n\
-19 yesterday\n\
-17 yeste…\n\
11 yet\n\
11 yo\n\
-10 yo le\n\
-12 yoghu…\n\
-11 yok\n\
20 yollarim\n\
28 yolla…\n\
56 you\n\
37 you #\n\
24 you a\n\
-9 you all\n\
20 you alone\n\
-13 you already\n\
18 you an\n\
20 you and\n\
17 you answer\n\
-14 you apply\n\
12 you approve\n\
125 you are\n\
11 you as\n\
-19 you asked\n\
-16 you because\n\
-21 you block\n\
15 you busy\n\
-13 you buy\n\
-13 you call\n\
-45 you called\n\
-226 you can\n\
-11 you cant\n\
11 you check\n\
33 you choose\n\
10 you click\n\
-16 you come\n\
19 you delete\n\
13 you deposit\n\
18 you did\n\
-16 you disagree\n\
-49 you dont\n\
-22 you drop\n\
17 you earn\n\
28 you enter\n\
9 you fill\n\
8 you find\n\
-33 you for\n\
20 you forward\n\
-12 you four\n\
10 you from\n\
-17 you gave\n\
14 you give\n\
17 you got\n\
-14 you hang\n\
160 you have\n\
-14 you his\n\
8 you hold\n\
8 you i\n\
9 you is\n\
10 you it\n\
21 you its\n\
-8 you ive\n\
19 you just\n\
-11 you keep\n\
9 you like\n\
-69 you may\n\
-8 you move\n\
27 you must\n\
9 you my\n\
-50 you need\n\
12 you off\n\
13 you on\n\
20 you only\n\
-15 you open\n\
11 you owe\n\
-12 you paid\n\
24 you pay\n\
11 you please\n\
-9 you post\n\
-8 you press\n\
9 you reach\n\
25 you receive\n\
10 you received\n\
17 you refuse\n\
12 you regarding\n\
8 you remember\n\
-17 you reported\n\
-15 you said\n\
9 you save\n\
10 you scan\n\
55 you see\n\
-8 you shouldnt\n\
-15 you sign\n\
-28 you still\n\
26 you stop\n\
26 you swipe\n\
28 you thank\n\
-19 you that\n\
12 you the\n\
-10 you then\n\
11 you through\n\
19 you to\n\
-17 you transfer\n\
-10 you turned\n\
-12 you twice\n\
13 you use\n\
-10 you usually\n\
-48 you want\n\
9 you was\n\
14 you were\n\
9 you what\n\
8 you whats\n\
10 you when\n\
-8 you who\n\
11 you wire\n\
-12 you with\n\
8 you wont\n\
10 you yes\n\
32 you you\n\
22 you your\n\
-22 youd\n\
-21 youd rather\n\
-43 youll\n\
-19 youll see\n\
-25 young\n\
-16 young man\n\
24 your\n\
-40 your account\n\
-18 your activation\n\
-12 your address\n\
-9 your annual\n\
-8 your application\n\
-15 your appointment\n\
26 your area\n\
76 your bank\n\
15 your banking\n\
-10 your bill\n\
-25 your call\n\
-12 your car\n\
-44 your card\n\
28 your case\n\
-12 your childs\n\
-9 your choice\n\
21 your civil\n\
-10 your claim\n\
-13 your code\n\
9 your comment\n\
33 your computer\n\
-9 your contract\n\
9 your country\n\
12 your cv\n\
18 your debit\n\
-11 your deposit\n\
10 your desk\n\
-21 your digital\n\
9 your display\n\
-11 your door\n\
11 your email\n\
12 your favourite\n\
10 your file\n\
-20 your first\n\
14 your flat\n\
-11 your free\n\
12 your full\n\
10 your funds\n\
9 your hand\n\
-8 your host\n\
-8 your identity\n\
21 your information\n\
-22 your invoice\n\
12 your ip\n\
9 your justification\n\
11 your last\n\
-12 your lawyers\n\
23 your lost\n\
10 your mit\n\
28 your mitid\n\
10 your mobile\n\
29 your mobilepay\n\
63 your name\n\
10 your nemid\n\
-27 your nemkonto\n\
-24 your netbank\n\
-10 your new\n\
-9 your next\n\
-11 your norrfly\n\
43 your number\n\
-9 your old\n\
-22 your one\n\
14 your online\n\
-35 your own\n\
19 your package\n\
-13 your passport\n\
11 your pc\n\
42 your phone\n\
-17 your pin\n\
-18 your place\n\
15 your profile\n\
-16 your refund\n\
-8 your registered\n\
-10 your renewal\n\
-11 your report\n\
25 your residence\n\
8 your safety\n\
-16 your salary\n\
30 your savings\n\
10 your screen\n\
8 your share\n\
-17 your shipment\n\
9 your side\n\
21 your signature\n\
21 your sim\n\
14 your street\n\
-37 your tax\n\
-11 your ticket\n\
-15 your tickets\n\
-10 your train\n\
-19 your transfer\n\
-9 your union\n\
43 your user\n\
20 your wife\n\
9 your work\n\
21 your workplace\n\
-14 your yearly\n\
18 youre\n\
18 youre a\n\
-13 youre not\n\
-12 youre now\n\
12 youre on\n\
-8 youre speaking\n\
-11 youre told\n\
-15 youre welcome\n\
21 yours\n\
-12 yours and\n\
-64 yourself\n\
-11 yourself a\n\
-24 yourself on\n\
-11 yourself we\n\
-64 yours…\n\
44 yousee\n\
13 yousee @link\n\
9 yousee du\n\
44 youse…\n\
10 youtube\n\
10 youtu…\n\
-125 youve\n\
9 youve #\n\
19 youve been\n\
-18 youve got\n\
-19 youve paid\n\
-14 youve used\n\
10 yrs\n\
13 yuzden\n\
13 yuzde…\n\
16 yuzundeki\n\
16 yuzun…\n\
8 z\n\
9 z sms\n\
8 z urzedu\n\
11 zablo…\n\
-10 zacusca\n\
-10 zacus…\n\
-25 zadzwon\n\
-13 zadzwon do\n\
-9 zadzwon pod\n\
-25 zadzw…\n\
16 zahlen\n\
16 zahle…\n\
-14 zahlu…\n\
-11 zalan…\n\
-26 zalog…\n\
-9 zapis…\n\
17 zatwierdzic\n\
25 zatwi…\n\
13 ze\n\
8 ze jest\n\
9 ze mam\n\
-12 zeby wyplacic\n\
18 zero\n\
-8 zic\n\
-11 zice\n\
-11 zice ca\n\
-11 ziua\n\
-16 ziua sunt\n\
8 ziua va\n\
8 zl\n\
-13 znajd…\n\
-22 zone\n\
-36 zone #\n\
13 zone without\n\
13 zostala\n\
18 zosta…\n\
22 zu\n\
-9 zur\n\
-9 zur abholung\n\
11 åben\n\
-9 åbent\n\
-40 åbn\n\
-22 åbn appen\n\
16 åbne\n\
26 åbner\n\
-75 år\n\
-14 år efter\n\
-10 år hvor\n\
-15 årig\n\
-9 årsopgørelse\n\
-11 årsop…\n\
-8 ældre\n\
12 ældre sagen\n\
-9 ændret\n\
-9 ændret i\n\
-13 ændre…\n\
-17 ændringer\n\
-11 ændri…\n\
-14 ødenm…\n\
-22 ødeyebilirsiniz\n\
-22 ødeye…\n\
9 ødeyin\n\
12 ødeyin @link\n\
16 ødeyi…\n\
-12 øffnen\n\
-12 øffne…\n\
-21 øje\n\
27 øjeblik\n\
9 øjeblik jeg\n\
16 øjeblikket\n\
43 øjebl…\n\
-9 økono…\n\
8 øn\n\
-11 ønce\n\
-24 ønske…\n\
-10 øvels…\n\
-12 øvrig…\n\
21 а\n\
-9 або\n\
-22 автоб…\n\
-10 актив…\n\
20 але\n\
21 алло\n\
-13 анкету\n\
-18 анкету нового\n\
-13 анкет…\n\
21 банку\n\
-10 банку і\n\
-15 банкі…\n\
18 без\n\
28 бо\n\
23 буде\n\
-21 буду\n\
-11 будь\n\
-11 будь ласка\n\
-66 в\n\
-12 в #\n\
8 в дании\n\
-9 в дорозі\n\
10 в якому\n\
-11 в ящике\n\
10 вайбе…\n\
23 вами\n\
32 вас\n\
39 ваш\n\
-16 ваша\n\
-22 ваши\n\
25 вашу\n\
-19 верну\n\
9 вернуть\n\
9 верну…\n\
-9 вечером\n\
8 вечір\n\
-12 вже\n\
-9 вже в\n\
16 ви\n\
-9 ви входите\n\
-9 видавали\n\
-9 видавали себе\n\
-9 видав…\n\
-14 вилучили\n\
-14 вилуч…\n\
-27 вимкн…\n\
8 випла…\n\
-11 владе…\n\
8 вокза…\n\
13 вопросы\n\
13 вопросы по\n\
17 вопро…\n\
35 все\n\
-12 всегда\n\
-12 всегд…\n\
-8 вход в\n\
-9 входите\n\
-13 входи…\n\
-16 вчера…\n\
-10 вы\n\
8 від продажу\n\
-9 відділу\n\
15 відкрили\n\
15 відкрили фірму\n\
-11 візьми\n\
-16 візьм…\n\
20 він\n\
16 вітаю\n\
14 говорить\n\
29 говор…\n\
-11 годам\n\
-11 годам тюрьмы\n\
16 годин\n\
10 годин інакше\n\
8 готів…\n\
9 громадянине\n\
9 грома…\n\
11 дании\n\
-12 данны…\n\
12 данський\n\
15 данський рахунок\n\
22 дансь…\n\
35 данії\n\
8 даю\n\
-10 двух\n\
-19 де\n\
-9 денег\n\
11 день\n\
13 деньги\n\
13 деньг…\n\
-11 депозит\n\
-14 депоз…\n\
-21 десят…\n\
15 дзвонить\n\
16 дзвон…\n\
9 диктуйте\n\
8 диста…\n\
23 для\n\
10 дня\n\
11 до пяти\n\
13 добрий\n\
12 добрий день\n\
13 добри…\n\
-15 догов…\n\
-26 докум…\n\
9 допомога\n\
15 допомогу\n\
22 допом…\n\
-9 дорозі\n\
-9 дороз…\n\
11 доставки\n\
12 доставку\n\
23 доста…\n\
9 доступ\n\
9 досту…\n\
-9 дякуємо\n\
-9 дякуємо за\n\
-9 дякує…\n\
18 евро\n\
10 его мне\n\
28 же\n\
10 живу\n\
-8 жител…\n\
10 жовтої\n\
10 жовтої картки\n\
10 жовто…\n\
-31 за\n\
-13 за #\n\
-9 за замовлення\n\
12 за кордоном\n\
-24 за покупку\n\
-20 завдаток\n\
-23 завдаток і\n\
-20 завда…\n\
-29 завтра\n\
-29 завтр…\n\
-24 заказ\n\
10 закрито\n\
16 закри…\n\
10 закро…\n\
8 залиш…\n\
-9 замовлення\n\
-9 замов…\n\
-8 запись\n\
-8 запис…\n\
11 запит не\n\
-8 заполните\n\
-8 запол…\n\
21 зараз\n\
-18 зарплаты\n\
-17 зарпл…\n\
9 заход…\n\
8 заявку\n\
8 заявк…\n\
-12 звонил\n\
-15 звони…\n\
15 зніма…\n\
-10 зроби…\n\
12 зупин…\n\
9 зі\n\
10 и все\n\
34 из\n\
17 його\n\
-10 к\n\
-15 кадров\n\
-15 кадро…\n\
-37 как\n\
-10 как обычно\n\
13 картки\n\
16 картку\n\
17 картк…\n\
15 карту\n\
-9 квартиру\n\
-38 кварт…\n\
-10 ключи\n\
-14 код\n\
-8 код #\n\
10 код из\n\
8 конта…\n\
13 конфи…\n\
15 копен…\n\
12 кордоном\n\
18 кордо…\n\
-17 которой\n\
-17 котор…\n\
11 кошти\n\
9 кредит\n\
9 креди…\n\
-19 крон\n\
-13 крон за\n\
26 куратор\n\
26 курат…\n\
-11 ласка\n\
-14 ли\n\
8 лист\n\
-20 листування\n\
-20 листу…\n\
14 лично…\n\
13 лише\n\
9 лишил…\n\
15 логін\n\
-19 людмило\n\
-19 людми…\n\
15 макси…\n\
8 мам\n\
-19 мая\n\
-9 мая в\n\
-12 має\n\
10 меняе…\n\
15 мені\n\
10 месяц\n\
-9 месяца\n\
-9 месяц…\n\
-9 миллиона\n\
-9 милли…\n\
20 мне\n\
-8 мобай…\n\
8 можна\n\
10 мой\n\
-14 молоко\n\
-14 молок…\n\
-11 мужчи…\n\
-12 мы\n\
-22 на\n\
12 на #\n\
8 на вас\n\
18 на ваш\n\
8 на день\n\
13 на картку\n\
-13 на проживання\n\
25 надо\n\
-9 надішліть\n\
-8 налич…\n\
8 написано\n\
8 напише\n\
13 напиши\n\
16 напиш…\n\
10 нас\n\
15 наш\n\
-20 не\n\
-10 не забудь\n\
9 не надо\n\
-10 не нужно\n\
-22 не обязательно\n\
-8 не треба\n\
8 неделю\n\
14 неопл…\n\
11 непро…\n\
19 неї\n\
10 но\n\
-14 нового\n\
-14 новог…\n\
8 нову\n\
12 нужен\n\
-11 нужно\n\
9 нікому не\n\
-23 нічого\n\
-16 нічого не\n\
-23 нічог…\n\
-15 о\n\
-17 обвин…\n\
-10 обычно\n\
-10 обычн…\n\
-22 обязательно\n\
-22 обяза…\n\
13 она\n\
12 опера…\n\
10 оплатите\n\
23 оплат…\n\
-23 оплачен\n\
-24 оплач…\n\
-27 ответ…\n\
-12 отдел\n\
-15 отдел кадров\n\
10 отключен\n\
10 отклю…\n\
-13 откройте\n\
-15 откро…\n\
10 отпра…\n\
12 отримуєте\n\
28 отрим…\n\
19 оформ…\n\
-20 ошука…\n\
-20 пані\n\
-11 паспорт і\n\
9 паспорта\n\
-13 пенси…\n\
12 перев…\n\
-19 перед\n\
10 передано\n\
10 перед…\n\
9 переказ\n\
-8 переказати\n\
-21 перекладачка\n\
-12 переп…\n\
9 перес…\n\
-23 печат…\n\
11 питає\n\
-10 пиццу\n\
-10 пиццу на\n\
18 пишу\n\
10 пишіть\n\
8 пишіть у\n\
10 пишіт…\n\
21 по\n\
16 повідомлення\n\
15 повід…\n\
-31 пожалуйста\n\
-11 пожалуйста в\n\
-31 пожал…\n\
-10 позво…\n\
-33 покаж…\n\
-17 показати\n\
-17 показ…\n\
13 поки\n\
-27 покупку\n\
-42 покуп…\n\
-11 полов…\n\
12 полож…\n\
16 поліція\n\
14 поліція данії\n\
18 поліц…\n\
16 поруч\n\
-17 после\n\
9 поста…\n\
14 потом\n\
-14 початку\n\
-14 почат…\n\
-14 почту\n\
-14 почту с\n\
-20 праці…\n\
-12 предс…\n\
8 прибыль\n\
8 прибы…\n\
12 приве…\n\
8 привя…\n\
-11 приговорил\n\
-9 приго…\n\
-16 приложение\n\
-15 прило…\n\
-9 приня…\n\
-25 пришлите\n\
-17 пришлите пожалуйста\n\
-34 пришл…\n\
16 прове…\n\
8 продажу\n\
9 прода…\n\
13 проди…\n\
-13 проживання\n\
-13 прожи…\n\
-19 прокурор\n\
-21 проку…\n\
23 просить\n\
11 проси…\n\
9 просто\n\
9 прост…\n\
12 протягом\n\
16 протягом #\n\
12 протя…\n\
-8 пункт\n\
11 пяти\n\
-13 пятницу\n\
-15 пятни…\n\
-8 під\n\
-9 підоз…\n\
8 підро…\n\
-9 работы\n\
14 разговор\n\
-9 реквизиты на\n\
10 ремонт\n\
11 ремон…\n\
-10 роботи\n\
8 родина\n\
12 родин…\n\
-17 розпо…\n\
-17 русск…\n\
10 с\n\
18 с вами\n\
-10 с собой\n\
15 сам\n\
-23 сама\n\
-10 сбережения\n\
-10 сбере…\n\
14 сдела…\n\
-9 себе за\n\
11 сегодня\n\
11 сегод…\n\
9 сейчас\n\
9 сейча…\n\
-12 сентя…\n\
8 систе…\n\
13 скаже…\n\
11 скажіть\n\
11 скажі…\n\
-9 сказа…\n\
8 скан\n\
12 случайно\n\
15 случа…\n\
18 слідчий\n\
13 слідч…\n\
-9 сможе…\n\
10 смотр…\n\
8 смс\n\
-10 собой\n\
-9 сотру…\n\
-35 спасибо\n\
-24 спасибо за\n\
-35 спаси…\n\
12 списк…\n\
12 сплат…\n\
-18 справа\n\
-19 справ…\n\
10 співр…\n\
-11 срока\n\
11 сторо…\n\
-11 страны\n\
-10 стран…\n\
-19 суд\n\
10 сумма\n\
21 счет\n\
17 сьогодні\n\
17 сього…\n\
-29 та\n\
10 там буде\n\
15 твой\n\
12 твой счет\n\
9 телеграм\n\
16 телег…\n\
9 телефон на\n\
-29 телеф…\n\
13 тема\n\
12 термі…\n\
8 техні…\n\
30 только\n\
30 тольк…\n\
-17 треба\n\
-8 требу…\n\
11 ты\n\
8 тысяч\n\
-11 тюрьмы\n\
-11 тюрьмы за\n\
-11 тюрьм…\n\
22 у\n\
-11 у borgerservice\n\
35 у вас\n\
14 у данії\n\
14 у нас\n\
-11 убежд…\n\
-10 уважаемые\n\
-13 уважа…\n\
11 увійдіть\n\
9 увійдіть за\n\
11 увійд…\n\
9 україни\n\
10 українців\n\
19 украї…\n\
9 уникнути\n\
9 уникн…\n\
-14 усе\n\
8 фонд\n\
12 фото\n\
15 фсб\n\
15 фірму\n\
-12 хв\n\
8 хвилю…\n\
8 хто\n\
38 це\n\
10 цифр\n\
18 цифри\n\
43 через\n\
15 через неї\n\
14 чотир…\n\
28 что\n\
-10 чтобы\n\
9 шановний\n\
9 шановний громадянине\n\
8 шахра…\n\
15 штраф\n\
11 штраф #\n\
19 ще\n\
27 щоб\n\
9 щоб уникнути\n\
19 я\n\
-14 я в\n\
15 я сам\n\
12 я случайно\n\
-22 як\n\
-9 якого\n\
10 якому\n\
10 якому банку\n\
-8 ящике\n\
9 із\n\
15 інакше\n\
15 інакш…\n\
-8 їх\n\
-9 ابدا\n\
-16 ابني\n\
10 ابو\n\
-38 اتصل\n\
-17 اتصل بنا\n\
-25 اجل\n\
10 اجور\n\
13 احتاج\n\
-27 احد\n\
-53 احضار\n\
9 احنا\n\
12 ادفع\n\
12 اذا\n\
-8 اذا اتصل\n\
-18 اذا لم\n\
-8 ارسال\n\
19 ارسل\n\
14 ارقام\n\
-8 ارقامكم\n\
11 استرجاع\n\
11 استرج…\n\
11 استرداد\n\
11 استرد…\n\
21 اسم\n\
15 اسم المستخدم\n\
26 اسمكم\n\
10 اسمه\n\
12 اشارات\n\
12 اشارا…\n\
19 اضغط\n\
9 اضغط الرقم\n\
8 اعد\n\
-12 اعلنت\n\
12 اقامت…\n\
13 الا\n\
-9 الاتصال\n\
-9 الاتص…\n\
-9 الاثنين\n\
-9 الاثن…\n\
9 الارقام\n\
9 الارق…\n\
12 الاسبوع\n\
12 الاسب…\n\
-26 الاستلام\n\
-26 الاست…\n\
9 الاف\n\
-10 الاموال\n\
-11 الامو…\n\
15 الان\n\
-9 الاهالي\n\
-9 الاها…\n\
-22 الايجار\n\
-22 الايج…\n\
-8 البريد\n\
-8 البري…\n\
-12 البطاقه\n\
13 البطاقه والرمز\n\
-16 البطا…\n\
11 البلديه\n\
11 البلد…\n\
-19 البنك\n\
14 البنكي\n\
18 البنكيه\n\
33 البنك…\n\
15 البيت\n\
15 التامين\n\
15 التام…\n\
19 التحقق\n\
17 التحق…\n\
17 التحويل\n\
17 التحو…\n\
-10 التحي…\n\
-8 التسجيل\n\
-8 التسج…\n\
15 التقني\n\
15 التقن…\n\
-9 الثان…\n\
-11 الثلاثاء\n\
18 الجمارك\n\
18 الجما…\n\
-10 الجمع…\n\
18 الحساب\n\
16 الحسا…\n\
9 الخاص\n\
9 الخاص بك\n\
13 الخميس\n\
13 الخمي…\n\
14 الخير\n\
-11 الدخول\n\
14 الدخول من\n\
-11 الدخو…\n\
-13 الدراجه\n\
-13 الدرا…\n\
-27 الدفع\n\
43 الدنمارك\n\
10 الدنماركيه\n\
46 الدنم…\n\
13 الذهب\n\
9 الذي\n\
-10 الرحله\n\
-10 الرحل…\n\
-11 الرسائل\n\
-16 الرساله\n\
-20 الرسا…\n\
8 الرسوم #\n\
-12 الساعه\n\
-12 الساع…\n\
-11 السبت\n\
-20 السفر\n\
12 السلام\n\
12 السلام عليكم\n\
-9 السنو…\n\
14 السيد\n\
19 الشاشه\n\
19 الشاش…\n\
15 الشحن\n\
-18 الشخصي\n\
-25 الشخص…\n\
-25 الشرطه\n\
-28 الشرط…\n\
14 الشركه\n\
14 الشرك…\n\
11 الشري…\n\
-31 الصفراء\n\
-31 الصفر…\n\
-9 الضاب…\n\
12 الضغط\n\
-8 الطريق\n\
-8 الطري…\n\
11 العدل\n\
-8 العزيز\n\
-11 العزي…\n\
-12 العقد\n\
-12 العمليه\n\
10 العميل\n\
10 العمي…\n\
21 الف\n\
12 الف كرون\n\
12 القادم\n\
12 القاد…\n\
21 الكرت\n\
12 الكنبه\n\
12 الكنب…\n\
9 الله\n\
-19 المال\n\
-8 المبلغ\n\
-8 المبل…\n\
-13 المدرسه\n\
-13 المدر…\n\
-24 المسا\n\
16 المستخدم\n\
14 المستخدم وكلمه\n\
29 المست…\n\
13 المصاري\n\
13 المصا…\n\
16 المطار\n\
16 المطا…\n\
10 المطلوب\n\
8 المطلوب فقط\n\
10 المطل…\n\
23 المعونه\n\
23 المعو…\n\
10 المفا…\n\
17 المفتاح\n\
17 المفت…\n\
-12 المكالمه\n\
-12 المكا…\n\
-8 المكتبه\n\
-15 المكت…\n\
-9 الموا…\n\
-29 الموعد\n\
-29 الموع…\n\
12 النظام\n\
12 النظا…\n\
12 الوسيط\n\
12 الوسي…\n\
-59 الي\n\
8 الي @link\n\
-11 الي حساب\n\
10 الي حسابك\n\
-11 الي نقطه\n\
-12 ام\n\
-11 امهاتكن\n\
-11 امهات…\n\
13 اموال\n\
12 اموال ضحايا\n\
-26 ان\n\
-10 ان لم\n\
76 انا\n\
14 انا مسافر\n\
11 انت\n\
-9 انه\n\
-42 او\n\
14 اول\n\
-23 اولا\n\
8 اي دي\n\
14 ايام\n\
-20 ايداع\n\
14 بارهوس\n\
14 بارهو…\n\
-8 باسم\n\
14 باسمك\n\
16 بالبريد\n\
16 بالبر…\n\
-9 بالبنك\n\
-9 بالبن…\n\
-8 بالتل…\n\
-8 بالرقم\n\
-8 بالرق…\n\
10 بالعربيه\n\
10 بالعر…\n\
-9 بالهاتف\n\
-9 بالها…\n\
8 بانتظ…\n\
-25 باي\n\
15 ببعتلك\n\
15 ببعتل…\n\
10 بدك\n\
18 بدها\n\
12 بدي\n\
16 برنامج\n\
14 برنامج anydesk\n\
21 برنام…\n\
25 بس\n\
10 بس ما\n\
19 بطاقتك\n\
-14 بطاقته\n\
28 بظرف\n\
-26 بعد\n\
17 بعد #\n\
-20 بعد تسجيل\n\
12 بعمله\n\
12 بعمله usdt\n\
14 بقدر\n\
-31 بقيمه\n\
-31 بقيمه #\n\
-9 بكم\n\
-8 بلاغا\n\
-20 بنا\n\
-14 بنفسك\n\
15 بنك\n\
-17 بنك تم\n\
9 بنك نورديا\n\
-14 بيانات\n\
-12 بيانات بطاقته\n\
-21 بيانا…\n\
8 بيجي\n\
8 تاكيد\n\
8 تاكيد بطاقتك\n\
10 تاني\n\
-28 تحوللي\n\
-28 تحوللي #\n\
-28 تحولل…\n\
-13 تحويل بقيمه\n\
20 تحيه\n\
20 تحيه طيبه\n\
-23 تسجيل\n\
-20 تسجيل الدخول\n\
9 تصريح\n\
-14 تطبيق البنك\n\
8 تطلب\n\
-10 تفعيل\n\
-17 تقم\n\
-8 تقول\n\
-8 تقول ان\n\
8 تقييد\n\
-47 تم\n\
-8 تم ارسال\n\
-10 تم تفعيل\n\
8 تم تقييد\n\
-9 تمرين\n\
10 تنبيه\n\
-10 ثلاثه\n\
-14 ثم\n\
-12 جديد\n\
16 جهازك\n\
-14 جواز\n\
-20 جواز السفر\n\
11 حاليا\n\
10 حبيبتي\n\
10 حبيبت…\n\
9 حساب\n\
11 حسابك @link\n\
20 حول\n\
13 حولت\n\
25 خدمه\n\
10 خطأ\n\
8 خلال #\n\
-21 خلف\n\
15 دائره\n\
8 دائره الهجره\n\
-33 دفع\n\
13 دفعت\n\
14 دفعه\n\
-16 دق\n\
16 دنماركيه\n\
16 دنمار…\n\
-10 دولار\n\
20 دي\n\
-22 راتب\n\
13 راسلنا\n\
13 راسلن…\n\
16 رح\n\
-11 رحله\n\
-29 رسائل\n\
11 رساله\n\
-17 رسوم\n\
13 رقم\n\
15 رقم cpr\n\
11 رقم البطاقه\n\
-18 رقمه\n\
-22 رقمي\n\
22 ساعه\n\
8 سامر\n\
11 ست\n\
13 سجل\n\
11 سجل الدخول\n\
20 سيدي\n\
-14 شخص\n\
-20 شرطه\n\
15 شركه\n\
12 شركه الشحن\n\
-8 شكرا\n\
8 شهر\n\
8 شي\n\
-29 شيء\n\
-12 شيء في\n\
9 صغيره\n\
11 صندوق\n\
12 صوره\n\
12 ضحايا\n\
11 طبعا\n\
-17 طردك\n\
-12 طردك الي\n\
12 طريق شركه\n\
20 طيبه\n\
19 ظهر\n\
-9 عبر رابط\n\
-8 عدد\n\
16 عدم\n\
11 عربون\n\
17 عزيزي\n\
10 عزيزي العميل\n\
10 عشر\n\
-14 عقد\n\
-13 علي\n\
-8 علي #\n\
-20 علي @link\n\
-20 علي الرقم\n\
17 علي الشاشه\n\
-12 علي شيء\n\
12 عليكم\n\
17 عليه\n\
8 عم\n\
-8 عميلنا\n\
-8 عميلنا العزيز\n\
-8 عميلن…\n\
16 عن\n\
-10 عنا\n\
9 عند\n\
-13 عند الاستلام\n\
11 عندك\n\
-10 غرامه\n\
-20 غسيل\n\
-20 غسيل الاموال\n\
10 غيرك\n\
13 فاضيه\n\
20 فرجيك\n\
16 فريق\n\
26 فقط\n\
16 فهذا\n\
33 في\n\
-15 في mitid\n\
16 في المطار\n\
10 في غيرك\n\
-22 فيك\n\
-28 فيك تحوللي\n\
18 فيها\n\
-20 قال\n\
10 قبل\n\
14 قبل #\n\
16 قسم\n\
11 قضائي\n\
-9 قضيه\n\
-10 قضيه غسيل\n\
15 قيد\n\
14 كاش\n\
13 كر\n\
-11 كرون\n\
11 كرون اليوم\n\
-31 كرون في\n\
-30 كرون موبايل\n\
-19 كل\n\
-16 كل من\n\
-13 كلمه\n\
-10 كلمه المرور\n\
-17 كنت\n\
9 كوبنهاغن\n\
9 كوبنه…\n\
-18 لا\n\
36 لازم\n\
11 لازم ادفع\n\
15 لاستلام\n\
48 لان\n\
13 لحساب\n\
38 لديك\n\
15 لقد\n\
12 لك\n\
-9 لكم\n\
21 للتحدث\n\
10 للتحدث مع\n\
19 للتحديث\n\
39 للتحد…\n\
-17 لم تقم\n\
18 لم نجد\n\
9 لن\n\
12 لنا\n\
12 لنا اشارات\n\
8 لي\n\
9 مؤقتا\n\
27 ما\n\
10 ما عم\n\
-12 ماذا\n\
-12 مترجمه\n\
-12 مترجم…\n\
-9 مجانيه\n\
-10 مجاني…\n\
24 محفظت…\n\
8 محمد\n\
11 مخالفه\n\
11 مخالف…\n\
-10 مذكره\n\
30 مرحبا\n\
-16 مزيفه\n\
10 مساء\n\
14 مسافر\n\
8 مسجله\n\
26 مع\n\
9 مع موظف\n\
-14 معا\n\
-8 معنا\n\
11 معه\n\
12 مكتب\n\
19 مكتوب\n\
13 ممنوعه\n\
13 ممنوع…\n\
39 من\n\
-24 من اجل\n\
-20 من الشرطه\n\
13 من قسم\n\
26 من هنا\n\
-11 من يطلب\n\
-22 منا\n\
-9 منك\n\
14 مو\n\
9 مواد\n\
-37 موبايل\n\
-23 موبايل باي\n\
-37 موباي…\n\
18 موظف\n\
9 موظف اضغط\n\
8 ناس\n\
10 نتصل\n\
9 نتصل من\n\
18 نجد\n\
-19 نسخه\n\
-19 نسخه من\n\
-9 نسيت\n\
-11 نقطه\n\
-11 نقطه الاستلام\n\
-11 نورديا\n\
-20 نورديا تم\n\
-11 نوردي…\n\
11 هاد\n\
-13 هذا\n\
-8 هذا رقمي\n\
-17 هذه\n\
-8 هذه الرسائل\n\
-8 هذه الرساله\n\
-20 هل\n\
39 هنا\n\
10 هون\n\
-14 هويتك\n\
-20 هي\n\
-9 واحد\n\
-8 واحذفوا\n\
-8 واحذف…\n\
-12 واذا\n\
14 واربح\n\
14 واربح #\n\
-18 وافق\n\
14 والا\n\
15 والار…\n\
8 والرقم\n\
8 والرقم السري\n\
8 والرق…\n\
10 والرمز\n\
10 والرم…\n\
-11 والشاي\n\
-11 والشا…\n\
-19 وان\n\
38 وانا\n\
14 وجدنا\n\
8 وحده\n\
9 ورقم البطاقه\n\
-9 وصلت\n\
-12 وقال\n\
-11 وقال انه\n\
9 وقد\n\
14 وكلمه\n\
14 وكلمه المرور\n\
10 ولا\n\
35 وما\n\
10 وما بقدر\n\
-10 ويطلب…\n\
12 يا\n\
22 ياخده\n\
10 ياها\n\
8 ياهن\n\
-9 يجب\n\
-54 يرجي\n\
-49 يرجي احضار\n\
9 يرسل\n\
-29 يطلب\n\
-25 يطلب منك\n\
-16 يما\n\
-8 يمكن\n\
-43 يمكنك\n\
-20 يمكنك الدفع\n\
27 يورو\n\
-40 يوم\n\
13 يومي',
};
