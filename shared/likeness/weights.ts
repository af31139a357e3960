// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 7187 messages, 089967d2.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -2.94,
  lines:
    '-144 #\n\
222 # #\n\
-32 # @link\n\
-15 # an\n\
50 # and\n\
13 # andre\n\
-8 # anni\n\
-16 # aralik\n\
15 # are\n\
15 # as\n\
-12 # bankdage\n\
32 # because\n\
44 # before\n\
22 # betal\n\
-12 # blev\n\
-24 # bring\n\
-8 # but\n\
10 # by\n\
8 # call\n\
15 # cash\n\
-14 # characters\n\
-24 # check\n\
9 # cifre\n\
10 # cifret\n\
-8 # cm\n\
8 # commission\n\
10 # couldnt\n\
-16 # curl\n\
-8 # currency\n\
-12 # da\n\
-119 # dage\n\
-11 # day\n\
-92 # days\n\
-11 # de\n\
-86 # dec\n\
-103 # december\n\
-18 # den\n\
-14 # depositum\n\
8 # dernier\n\
13 # det\n\
35 # digit\n\
16 # digits\n\
39 # dkk\n\
22 # dmv\n\
22 # do\n\
-13 # driver\n\
-33 # du\n\
12 # due\n\
-11 # e\n\
-31 # each\n\
12 # eleven\n\
14 # en\n\
-33 # er\n\
-21 # est\n\
29 # euro\n\
8 # euru\n\
-9 # februar\n\
-8 # fine\n\
-10 # first\n\
-12 # fra\n\
10 # får\n\
14 # gang\n\
38 # gange\n\
-11 # gb\n\
8 # h\n\
8 # han\n\
-21 # har\n\
-23 # has\n\
9 # hej\n\
11 # horas\n\
-19 # hos\n\
25 # hour\n\
57 # hours\n\
41 # hr\n\
8 # hrs\n\
-14 # husk\n\
-10 # husleje\n\
-13 # hverdage\n\
18 # i\n\
19 # ikke\n\
-8 # ill\n\
12 # im\n\
71 # in\n\
10 # inkl\n\
8 # instead\n\
-19 # is\n\
8 # it\n\
8 # its\n\
-19 # januar\n\
-27 # january\n\
-11 # jei\n\
-13 # jesli\n\
-13 # july\n\
-31 # june\n\
-9 # just\n\
-13 # kan\n\
-16 # kg\n\
-38 # kl\n\
-21 # km\n\
15 # konto\n\
26 # kort\n\
-93 # kr\n\
11 # kron\n\
-8 # kroner\n\
-19 # kwh\n\
-24 # la\n\
-10 # lars\n\
10 # le\n\
9 # legal\n\
-11 # lei\n\
-11 # liegt\n\
8 # læg\n\
-18 # march\n\
-12 # may\n\
16 # min\n\
11 # minut\n\
12 # minute\n\
13 # minutes\n\
-24 # minutter\n\
15 # mobilepay\n\
-26 # months\n\
16 # more\n\
19 # my\n\
-9 # needs\n\
-17 # nespauskite\n\
-13 # next\n\
-8 # nights\n\
-30 # no\n\
-11 # non\n\
-21 # nov\n\
-58 # november\n\
18 # now\n\
18 # nu\n\
32 # numbers\n\
-10 # nye\n\
-10 # nøglerne\n\
-24 # october\n\
-13 # odense\n\
-16 # of\n\
29 # og\n\
-10 # oktober\n\
18 # om\n\
21 # on\n\
10 # op\n\
13 # or\n\
11 # ore\n\
10 # others\n\
9 # over\n\
-10 # pay\n\
10 # payable\n\
10 # people\n\
15 # per\n\
-10 # percent\n\
17 # pers\n\
-9 # personer\n\
10 # pick\n\
9 # pladser\n\
-53 # please\n\
13 # pm\n\
-20 # points\n\
11 # præcis\n\
42 # på\n\
-14 # ravi\n\
-9 # rent\n\
11 # reply\n\
-9 # retur\n\
-12 # room\n\
-8 # run\n\
30 # saat\n\
-11 # sal\n\
11 # same\n\
-9 # save\n\
-16 # se\n\
11 # sek\n\
18 # sekunder\n\
-30 # send\n\
-12 # senest\n\
11 # settlement\n\
-29 # si\n\
-8 # sifrenizi\n\
-13 # sigue\n\
29 # skal\n\
-8 # skip\n\
-12 # so\n\
11 # som\n\
-8 # spørger\n\
-29 # spørgsmål\n\
8 # stk\n\
13 # straks\n\
8 # så\n\
-41 # tak\n\
10 # tal\n\
11 # tasks\n\
8 # thank\n\
-35 # the\n\
15 # then\n\
43 # til\n\
24 # tilbage\n\
10 # time\n\
91 # timer\n\
19 # to\n\
57 # today\n\
22 # tonight\n\
-12 # total\n\
-14 # transfer\n\
-18 # udløber\n\
-8 # uhr\n\
8 # unpaid\n\
27 # usd\n\
43 # usdt\n\
-28 # use\n\
-10 # val\n\
-19 # var\n\
-13 # vat\n\
-10 # ved\n\
-26 # vi\n\
-11 # vil\n\
15 # vælg\n\
-22 # was\n\
-14 # water\n\
-14 # what\n\
14 # when\n\
-13 # will\n\
-11 # words\n\
8 # xx\n\
-12 # xxxxx\n\
25 # you\n\
-9 # youll\n\
-14 # youre\n\
-13 # yourself\n\
10 # yrs\n\
8 # zl\n\
-18 # årig\n\
8 # вам\n\
16 # годин\n\
11 # евро\n\
-8 # крон\n\
-8 # мая\n\
-13 # хв\n\
9 # це\n\
-9 # اذا\n\
9 # الف\n\
15 # ايام\n\
9 # دولار\n\
21 # ساعه\n\
13 # كر\n\
-29 # كرون\n\
-9 # لا\n\
26 # يورو\n\
9 0x80072ee7\n\
-9 10th\n\
14 20k\n\
-18 20th\n\
47 24h\n\
9 2h\n\
-10 2nd\n\
8 2nite\n\
8 3k\n\
-11 3rd\n\
21 40k\n\
33 48h\n\
-16 4th\n\
14 5g\n\
-24 5k\n\
15 60k\n\
15 6pm\n\
336 @link\n\
65 @link @link\n\
-20 @link adresinden\n\
-23 @link afmeld\n\
8 @link after\n\
-22 @link and\n\
-12 @link betales\n\
14 @link card\n\
-25 @link din\n\
8 @link efter\n\
-10 @link ein\n\
-30 @link eller\n\
-10 @link ellers\n\
28 @link emne\n\
-17 @link er\n\
-16 @link hilsen\n\
-12 @link if\n\
-8 @link in\n\
-18 @link its\n\
-58 @link og\n\
-8 @link on\n\
-14 @link ou\n\
12 @link put\n\
-20 @link skriv\n\
-9 @link the\n\
-16 @link txt\n\
18 @link type\n\
-12 @link uzerinden\n\
-12 @link we\n\
-12 @link with\n\
11 @link your\n\
-13 a\n\
18 a #\n\
-9 a @link\n\
8 a b\n\
-8 a badge\n\
10 a bank\n\
-10 a buyer\n\
-18 a call\n\
38 a car\n\
-10 a card\n\
11 a case\n\
-10 a chargeback\n\
-17 a chi\n\
-12 a child\n\
10 a code\n\
-14 a colleague\n\
9 a combo\n\
20 a company\n\
13 a complaint\n\
-16 a confirmation\n\
25 a contest\n\
-19 a copenaghen\n\
-9 a copy\n\
20 a courtesy\n\
-20 a cpr\n\
-11 a credit\n\
10 a criminal\n\
-12 a cup\n\
12 a danish\n\
9 a doctor\n\
8 a domicile\n\
-15 a ete\n\
-24 a fee\n\
-22 a fine\n\
-13 a fost\n\
-18 a free\n\
10 a future\n\
8 a golden\n\
-33 a good\n\
-16 a guy\n\
9 a hacker\n\
-9 a how\n\
9 a job\n\
-8 a key\n\
10 a la\n\
18 a lawyer\n\
9 a legal\n\
-8 a letter\n\
-18 a link\n\
21 a liquidity\n\
-8 a list\n\
-8 a locker\n\
-12 a look\n\
-26 a mail\n\
-23 a man\n\
-24 a meeting\n\
10 a missed\n\
19 a mistake\n\
9 a mitid\n\
-25 a month\n\
-81 a new\n\
-19 a nice\n\
-9 a no\n\
12 a notification\n\
-8 a number\n\
10 a nurse\n\
15 a package\n\
-16 a page\n\
-10 a parcel\n\
-14 a password\n\
18 a patrol\n\
19 a payment\n\
-19 a person\n\
-12 a personne\n\
9 a phone\n\
10 a photo\n\
-11 a picture\n\
11 a place\n\
9 a plain\n\
19 a private\n\
-11 a pull\n\
21 a quick\n\
18 a quiet\n\
12 a real\n\
11 a registered\n\
-13 a report\n\
9 a request\n\
-9 a rule\n\
-9 a safe\n\
-9 a scan\n\
-16 a second\n\
-8 a secure\n\
10 a senior\n\
-8 a sentence\n\
-10 a shop\n\
21 a signal\n\
10 a small\n\
8 a strict\n\
8 a student\n\
15 a surprise\n\
16 a technician\n\
-14 a text\n\
-13 a third\n\
12 a transfer\n\
11 a un\n\
-10 a very\n\
17 a victim\n\
12 a virus\n\
14 a vorbi\n\
-17 a wallet\n\
10 a warning\n\
25 a warrant\n\
-9 a whole\n\
10 a woman\n\
-14 a year\n\
-24 a10\n\
8 a14 brøndby\n\
-11 a212\n\
-18 aaby\n\
-18 aaby @link\n\
-14 aarhus\n\
-10 aarhus is\n\
-14 aarhu…\n\
-16 ab\n\
-12 ab #\n\
9 aband…\n\
-17 abejo…\n\
-16 abholung\n\
-20 abhol…\n\
10 able\n\
10 able to\n\
-17 abone…\n\
10 abonnement\n\
-11 abonnement på\n\
-178 about\n\
-23 about #\n\
-14 about a\n\
8 about being\n\
-67 about the\n\
11 about this\n\
-16 above\n\
-13 above #\n\
-37 abroad\n\
-11 abroad you\n\
-37 abroa…\n\
-9 abstract\n\
-9 abstr…\n\
-17 abuse\n\
-19 abuse material\n\
57 acc\n\
-15 accent\n\
-13 accen…\n\
51 accept\n\
36 accept it\n\
11 accept the\n\
15 accepter\n\
61 accep…\n\
-27 access\n\
-21 acces…\n\
23 accidentally\n\
20 accidentally reported\n\
28 accid…\n\
11 accomplice\n\
12 accom…\n\
-9 accor…\n\
20 account\n\
-14 account #\n\
8 account below\n\
-14 account but\n\
31 account ending\n\
17 account if\n\
36 account is\n\
22 account keep\n\
-10 account login\n\
-13 account lol\n\
10 account no\n\
-30 account number\n\
20 account of\n\
15 account on\n\
-14 account open\n\
-17 account or\n\
-9 account payments\n\
17 account please\n\
8 account so\n\
11 account stands\n\
-10 account that\n\
-10 account to\n\
-9 account tomorrow\n\
16 account was\n\
-8 account with\n\
-12 account you\n\
-11 accountant\n\
-23 accounts\n\
-11 accounts and\n\
9 accounts in\n\
-8 accounts payable\n\
17 acct\n\
-22 accus…\n\
-8 acele\n\
15 acesta\n\
16 acesta este\n\
15 acest…\n\
-13 achat\n\
-12 achat de\n\
8 achit…\n\
13 acil\n\
-18 aciu\n\
-24 act\n\
10 action\n\
24 action.approve|advises\n\
23 action.approve|advises action.approve|asks\n\
21 action.approve|advises action.approve|claims\n\
8 action.approve|advises action.enter|claims\n\
8 action.approve|advises action.give|advises\n\
20 action.approve|advises authority.benefits|claims\n\
14 action.approve|advises authority.digital-post|claims\n\
9 action.approve|advises claim.emergency|claims\n\
16 action.approve|advises claim.prompt|claims\n\
9 action.approve|advises claim.reassurance|claims\n\
16 action.approve|advises claim.refund|claims\n\
17 action.approve|advises claim.unusual-activity|claims\n\
14 action.approve|advises credential.id-document|claims\n\
8 action.approve|advises credential.mitid|advises\n\
11 action.approve|advises credential.mitid|asks\n\
-8 action.approve|advises credential.mitid|reports\n\
-17 action.approve|advises firm.bank|claims\n\
14 action.approve|advises threat.block|threatens\n\
18 action.approve|advises threat.deadline|threatens\n\
63 action.approve|asks\n\
17 action.approve|asks action.approve|reports\n\
48 action.approve|asks action.call-back|claims\n\
9 action.approve|asks action.crypto|claims\n\
17 action.approve|asks action.enter|claims\n\
29 action.approve|asks action.give|advises\n\
55 action.approve|asks action.give|asks\n\
-12 action.approve|asks action.give|denies\n\
-10 action.approve|asks action.give|reports\n\
8 action.approve|asks action.install|asks\n\
14 action.approve|asks action.install|claims\n\
40 action.approve|asks action.login|claims\n\
-10 action.approve|asks action.pay|asks\n\
-18 action.approve|asks action.pay|claims\n\
-31 action.approve|asks action.reply|asks\n\
13 action.approve|asks action.scan|asks\n\
10 action.approve|asks action.stay-on-line|asks\n\
10 action.approve|asks action.transfer|advises\n\
-42 action.approve|asks action.transfer|asks\n\
25 action.approve|asks action.transfer|claims\n\
-12 action.approve|asks action.transfer|reports\n\
11 action.approve|asks action.update|asks\n\
45 action.approve|asks action.update|claims\n\
24 action.approve|asks authority.benefits|claims\n\
13 action.approve|asks authority.municipality|claims\n\
-22 action.approve|asks authority.police|claims\n\
-8 action.approve|asks authority.police|reports\n\
14 action.approve|asks authority.tax|claims\n\
-8 action.approve|asks claim.case|claims\n\
-28 action.approve|asks claim.deposit|claims\n\
22 action.approve|asks claim.emergency|claims\n\
25 action.approve|asks claim.fine|claims\n\
11 action.approve|asks claim.hacked|claims\n\
11 action.approve|asks claim.job|claims\n\
-18 action.approve|asks claim.link|claims\n\
24 action.approve|asks claim.loan|claims\n\
8 action.approve|asks claim.misused-name|claims\n\
9 action.approve|asks claim.mule|claims\n\
9 action.approve|asks claim.not-you|claims\n\
16 action.approve|asks claim.paid-back|claims\n\
-11 action.approve|asks claim.parcel|claims\n\
85 action.approve|asks claim.prompt|claims\n\
-30 action.approve|asks claim.purchase|claims\n\
28 action.approve|asks claim.reassurance|claims\n\
41 action.approve|asks claim.refund|claims\n\
10 action.approve|asks claim.renewal|claims\n\
11 action.approve|asks claim.safe-account|claims\n\
46 action.approve|asks claim.unusual-activity|claims\n\
19 action.approve|asks claim.unusual-activity|reports\n\
8 action.approve|asks claim.virus|claims\n\
11 action.approve|asks credential.card|asks\n\
-23 action.approve|asks credential.card|claims\n\
10 action.approve|asks credential.code|advises\n\
-13 action.approve|asks credential.code|claims\n\
15 action.approve|asks credential.cpr|asks\n\
-17 action.approve|asks credential.id-document|asks\n\
18 action.approve|asks credential.mitid|advises\n\
65 action.approve|asks credential.mitid|claims\n\
13 action.approve|asks credential.mitid|reports\n\
-10 action.approve|asks credential.one-time-code|asks\n\
30 action.approve|asks credential.one-time-code|claims\n\
46 action.approve|asks credential.password|asks\n\
-10 action.approve|asks credential.personal-information|asks\n\
43 action.approve|asks firm.bank|claims\n\
-8 action.approve|asks firm.bank|reports\n\
11 action.approve|asks firm.shop|claims\n\
-24 action.approve|asks firm.telecom|claims\n\
-9 action.approve|asks firm.toll|claims\n\
-8 action.approve|asks money.amount|claims\n\
-19 action.approve|asks threat.block|reports\n\
8 action.approve|asks threat.court|threatens\n\
16 action.approve|asks threat.deadline|threatens\n\
-13 action.approve|asks threat.debt|threatens\n\
81 action.approve|claims\n\
28 action.approve|claims action.buy|claims\n\
8 action.approve|claims action.call-back|asks\n\
24 action.approve|claims action.call-back|reports\n\
-9 action.approve|claims action.enter|asks\n\
-26 action.approve|claims action.give|asks\n\
-8 action.approve|claims action.give|claims\n\
11 action.approve|claims action.give|reports\n\
15 action.approve|claims action.install|reports\n\
9 action.approve|claims action.keep-secret|asks\n\
12 action.approve|claims action.login|asks\n\
22 action.approve|claims action.login|claims\n\
13 action.approve|claims action.pay|claims\n\
16 action.approve|claims action.transfer|claims\n\
11 action.approve|claims action.update|claims\n\
14 action.approve|claims authority.benefits|claims\n\
32 action.approve|claims authority.digital-post|claims\n\
-10 action.approve|claims claim.emergency|claims\n\
8 action.approve|claims claim.not-you|claims\n\
11 action.approve|claims claim.parcel|claims\n\
34 action.approve|claims claim.prompt|claims\n\
45 action.approve|claims claim.purchase|claims\n\
9 action.approve|claims claim.refund|claims\n\
13 action.approve|claims claim.residence|claims\n\
-28 action.approve|claims claim.unpaid|claims\n\
21 action.approve|claims claim.unusual-activity|claims\n\
18 action.approve|claims claim.unusual-activity|reports\n\
-9 action.approve|claims credential.code|claims\n\
-15 action.approve|claims credential.code|reports\n\
9 action.approve|claims credential.cpr|asks\n\
20 action.approve|claims credential.id-document|claims\n\
9 action.approve|claims credential.mitid|asks\n\
14 action.approve|claims credential.mitid|claims\n\
11 action.approve|claims credential.password|claims\n\
-20 action.approve|claims credential.personal-information|claims\n\
50 action.approve|claims firm.bank|claims\n\
15 action.approve|claims firm.bank|reports\n\
10 action.approve|claims firm.payment|claims\n\
11 action.approve|claims money.unusual-means|claims\n\
-9 action.approve|claims money.valuables|reports\n\
16 action.approve|claims threat.block|threatens\n\
8 action.approve|claims threat.deadline|threatens\n\
142 action.approve|live\n\
90 action.approve|reader\n\
17 action.approve|reports\n\
-12 action.approve|reports action.call-back|reports\n\
11 action.approve|reports action.enter|reports\n\
35 action.approve|reports action.give|reports\n\
15 action.approve|reports action.install|asks\n\
-9 action.approve|reports action.pay|asks\n\
9 action.approve|reports action.pay|claims\n\
30 action.approve|reports action.pay|reports\n\
-8 action.approve|reports action.update|asks\n\
13 action.approve|reports action.update|claims\n\
12 action.approve|reports action.update|reports\n\
-9 action.approve|reports authority.police|claims\n\
-11 action.approve|reports claim.case|claims\n\
8 action.approve|reports claim.case|reports\n\
-11 action.approve|reports claim.crime|claims\n\
-8 action.approve|reports claim.link|claims\n\
11 action.approve|reports claim.link|reports\n\
-9 action.approve|reports claim.loan|reports\n\
8 action.approve|reports claim.prize|reports\n\
42 action.approve|reports claim.prompt|claims\n\
22 action.approve|reports claim.reassurance|claims\n\
12 action.approve|reports claim.refund|claims\n\
16 action.approve|reports claim.unusual-activity|claims\n\
18 action.approve|reports claim.unusual-activity|reports\n\
11 action.approve|reports credential.balance|reports\n\
-10 action.approve|reports credential.card|asks\n\
-8 action.approve|reports credential.card|claims\n\
-22 action.approve|reports firm.bank|claims\n\
24 action.approve|reports firm.bank|reports\n\
36 action.approve|reports money.amount|reports\n\
9 action.approve|reports money.valuables|claims\n\
-10 action.approve|reports person.agent|claims\n\
-28 action.approve|reports threat.block|threatens\n\
27 action.approve|reports threat.deadline|reports\n\
23 action.approve|speaks\n\
21 action.buy|advises\n\
42 action.buy|asks action.gift-card|asks\n\
9 action.buy|asks action.give|advises\n\
84 action.buy|asks action.give|asks\n\
10 action.buy|asks action.keep-secret|asks\n\
10 action.buy|asks action.stay-on-line|asks\n\
16 action.buy|asks action.transfer|asks\n\
13 action.buy|asks action.transfer|claims\n\
9 action.buy|asks action.update|asks\n\
9 action.buy|asks action.withdraw|asks\n\
9 action.buy|asks authority.police|claims\n\
24 action.buy|asks claim.already-paid|claims\n\
14 action.buy|asks claim.cannot-meet|claims\n\
8 action.buy|asks claim.case|claims\n\
13 action.buy|asks claim.investment|claims\n\
10 action.buy|asks claim.other-account|claims\n\
10 action.buy|asks claim.pick-up|claims\n\
10 action.buy|asks claim.prize|claims\n\
10 action.buy|asks claim.reassurance|claims\n\
44 action.buy|asks credential.code|asks\n\
8 action.buy|asks firm.bank|claims\n\
27 action.buy|asks firm.shop|claims\n\
84 action.buy|asks money.amount|claims\n\
9 action.buy|asks money.unusual-means|claims\n\
8 action.buy|asks money.valuables|claims\n\
9 action.buy|asks person.agent|claims\n\
10 action.buy|asks person.buyer|claims\n\
9 action.buy|asks threat.arrest|threatens\n\
15 action.buy|asks threat.block|threatens\n\
21 action.buy|asks threat.deadline|threatens\n\
-45 action.buy|claims\n\
-8 action.buy|claims action.gift-card|claims\n\
11 action.buy|claims action.give|asks\n\
9 action.buy|claims action.install|claims\n\
-16 action.buy|claims action.keep-secret|asks\n\
-16 action.buy|claims action.pay|asks\n\
10 action.buy|claims action.transfer|asks\n\
12 action.buy|claims action.transfer|claims\n\
10 action.buy|claims action.update|claims\n\
10 action.buy|claims claim.all-money|claims\n\
-21 action.buy|claims claim.cannot-meet|claims\n\
8 action.buy|claims claim.case|claims\n\
-9 action.buy|claims claim.emergency|claims\n\
-8 action.buy|claims claim.fee|claims\n\
8 action.buy|claims claim.new-number|claims\n\
14 action.buy|claims claim.not-you|claims\n\
-8 action.buy|claims claim.prize|claims\n\
-13 action.buy|claims claim.reassurance|claims\n\
-12 action.buy|claims claim.unusual-activity|claims\n\
-13 action.buy|claims credential.card|asks\n\
-14 action.buy|claims credential.card|claims\n\
-10 action.buy|claims credential.mitid|claims\n\
-16 action.buy|claims credential.one-time-code|claims\n\
43 action.buy|claims firm.bank|claims\n\
-8 action.buy|claims firm.courier|claims\n\
11 action.buy|claims firm.payment|claims\n\
-30 action.buy|claims money.amount|claims\n\
-13 action.buy|claims person.agent|claims\n\
-18 action.buy|claims threat.deadline|threatens\n\
-35 action.buy|live\n\
54 action.buy|reader\n\
-8 action.buy|reports\n\
8 action.buy|reports claim.no-checking|claims\n\
17 action.buy|speaks\n\
-14 action.call-back|advises\n\
20 action.call-back|advises action.give|claims\n\
-13 action.call-back|advises action.install|asks\n\
15 action.call-back|advises action.pay|asks\n\
11 action.call-back|advises action.pay|claims\n\
23 action.call-back|advises action.transfer|asks\n\
-13 action.call-back|advises authority.police|claims\n\
-8 action.call-back|advises authority.state|claims\n\
-14 action.call-back|advises authority.tax|claims\n\
8 action.call-back|advises claim.already-paid|claims\n\
21 action.call-back|advises claim.deposit|claims\n\
17 action.call-back|advises claim.emergency|claims\n\
13 action.call-back|advises claim.fee|claims\n\
-13 action.call-back|advises claim.investment|claims\n\
29 action.call-back|advises claim.link|claims\n\
15 action.call-back|advises claim.parcel|claims\n\
14 action.call-back|advises claim.unpaid|claims\n\
-8 action.call-back|advises firm.bank|claims\n\
-13 action.call-back|advises firm.support|claims\n\
22 action.call-back|advises money.amount|claims\n\
9 action.call-back|advises threat.arrest|threatens\n\
31 action.call-back|advises threat.deadline|threatens\n\
-80 action.call-back|asks\n\
16 action.call-back|asks action.call-back|claims\n\
11 action.call-back|asks action.crypto|claims\n\
-19 action.call-back|asks action.enter|asks\n\
-10 action.call-back|asks action.give|advises\n\
24 action.call-back|asks action.give|asks\n\
16 action.call-back|asks action.give|claims\n\
10 action.call-back|asks action.hand-over|asks\n\
9 action.call-back|asks action.install|asks\n\
29 action.call-back|asks action.install|claims\n\
-27 action.call-back|asks action.login|asks\n\
10 action.call-back|asks action.move-chat|asks\n\
13 action.call-back|asks action.move-chat|claims\n\
10 action.call-back|asks action.move-chat|reports\n\
-13 action.call-back|asks action.pay|advises\n\
-8 action.call-back|asks action.pay|asks\n\
13 action.call-back|asks action.pay|claims\n\
-27 action.call-back|asks action.reply|asks\n\
9 action.call-back|asks action.stay-on-line|asks\n\
-17 action.call-back|asks action.transfer|claims\n\
14 action.call-back|asks action.update|asks\n\
-21 action.call-back|asks action.update|claims\n\
-16 action.call-back|asks authority.benefits|claims\n\
-16 action.call-back|asks authority.digital-post|claims\n\
8 action.call-back|asks authority.embassy|claims\n\
10 action.call-back|asks authority.immigration|claims\n\
-26 action.call-back|asks authority.police|claims\n\
17 action.call-back|asks authority.state|claims\n\
10 action.call-back|asks claim.broken-phone|reports\n\
29 action.call-back|asks claim.cannot-meet|claims\n\
-9 action.call-back|asks claim.case|claims\n\
-17 action.call-back|asks claim.emergency|claims\n\
20 action.call-back|asks claim.fee|claims\n\
-12 action.call-back|asks claim.fine|claims\n\
51 action.call-back|asks claim.hacked|claims\n\
32 action.call-back|asks claim.isolation|claims\n\
-9 action.call-back|asks claim.loan|claims\n\
-10 action.call-back|asks claim.menu|claims\n\
12 action.call-back|asks claim.misused-name|claims\n\
-30 action.call-back|asks claim.new-number|claims\n\
22 action.call-back|asks claim.no-checking|claims\n\
-64 action.call-back|asks claim.not-you|claims\n\
8 action.call-back|asks claim.other-account|claims\n\
12 action.call-back|asks claim.paid-back|claims\n\
-9 action.call-back|asks claim.parcel|claims\n\
-19 action.call-back|asks claim.pick-up|claims\n\
19 action.call-back|asks claim.prize|claims\n\
-14 action.call-back|asks claim.prompt|claims\n\
-10 action.call-back|asks claim.purchase|claims\n\
-11 action.call-back|asks claim.reassurance|claims\n\
14 action.call-back|asks claim.recovery|claims\n\
9 action.call-back|asks claim.renewal|claims\n\
9 action.call-back|asks claim.safe-account|claims\n\
-10 action.call-back|asks claim.unpaid|claims\n\
-35 action.call-back|asks claim.unusual-activity|claims\n\
54 action.call-back|asks claim.virus|claims\n\
-22 action.call-back|asks claim.your-own|claims\n\
9 action.call-back|asks credential.bank-details|claims\n\
-45 action.call-back|asks credential.card|asks\n\
-17 action.call-back|asks credential.card|claims\n\
-9 action.call-back|asks credential.card|reports\n\
-14 action.call-back|asks credential.code|asks\n\
-23 action.call-back|asks credential.cpr|asks\n\
-10 action.call-back|asks credential.mitid|advises\n\
-38 action.call-back|asks credential.mitid|asks\n\
-76 action.call-back|asks credential.mitid|claims\n\
-12 action.call-back|asks credential.one-time-code|asks\n\
-21 action.call-back|asks credential.one-time-code|claims\n\
8 action.call-back|asks credential.personal-information|claims\n\
21 action.call-back|asks credential.pin|asks\n\
-42 action.call-back|asks firm.bank|claims\n\
19 action.call-back|asks firm.payment|claims\n\
10 action.call-back|asks firm.shop|claims\n\
50 action.call-back|asks firm.support|claims\n\
14 action.call-back|asks firm.toll|claims\n\
41 action.call-back|asks money.amount|claims\n\
27 action.call-back|asks money.unusual-means|claims\n\
-19 action.call-back|asks money.valuables|claims\n\
-62 action.call-back|asks person.family|claims\n\
20 action.call-back|asks threat.arrest|threatens\n\
-29 action.call-back|asks threat.block|threatens\n\
21 action.call-back|asks threat.court|threatens\n\
10 action.call-back|asks threat.deadline|reports\n\
-9 action.call-back|claims action.call-back|reports\n\
20 action.call-back|claims action.click|advises\n\
-21 action.call-back|claims action.click|claims\n\
-24 action.call-back|claims action.enter|asks\n\
47 action.call-back|claims action.give|asks\n\
13 action.call-back|claims action.hand-over|asks\n\
-14 action.call-back|claims action.install|asks\n\
8 action.call-back|claims action.keep-secret|asks\n\
-21 action.call-back|claims action.login|asks\n\
14 action.call-back|claims action.move-chat|asks\n\
17 action.call-back|claims action.move-chat|claims\n\
9 action.call-back|claims action.pay|asks\n\
11 action.call-back|claims action.pay|claims\n\
-20 action.call-back|claims action.press-key|claims\n\
14 action.call-back|claims action.reply|asks\n\
23 action.call-back|claims action.stay-on-line|asks\n\
35 action.call-back|claims action.transfer|asks\n\
10 action.call-back|claims action.transfer|claims\n\
-12 action.call-back|claims action.transfer|reports\n\
-8 action.call-back|claims action.update|asks\n\
10 action.call-back|claims action.update|claims\n\
9 action.call-back|claims action.withdraw|asks\n\
9 action.call-back|claims action.withdraw|claims\n\
-10 action.call-back|claims action.withdraw|reports\n\
-28 action.call-back|claims authority.benefits|claims\n\
-16 action.call-back|claims authority.digital-post|claims\n\
-16 action.call-back|claims authority.embassy|claims\n\
13 action.call-back|claims authority.immigration|claims\n\
9 action.call-back|claims authority.ministry|claims\n\
10 action.call-back|claims authority.police|claims\n\
-10 action.call-back|claims authority.police|reports\n\
8 action.call-back|claims authority.tax|claims\n\
-8 action.call-back|claims claim.abroad|claims\n\
24 action.call-back|claims claim.cannot-meet|claims\n\
9 action.call-back|claims claim.crime|claims\n\
9 action.call-back|claims claim.deposit|claims\n\
15 action.call-back|claims claim.easy-money|claims\n\
34 action.call-back|claims claim.emergency|claims\n\
25 action.call-back|claims claim.fine|claims\n\
18 action.call-back|claims claim.hacked|claims\n\
48 action.call-back|claims claim.isolation|claims\n\
-8 action.call-back|claims claim.job|claims\n\
15 action.call-back|claims claim.loan|claims\n\
-23 action.call-back|claims claim.menu|claims\n\
-27 action.call-back|claims claim.new-number|claims\n\
28 action.call-back|claims claim.no-checking|claims\n\
14 action.call-back|claims claim.not-you|claims\n\
33 action.call-back|claims claim.other-account|claims\n\
18 action.call-back|claims claim.paid-back|claims\n\
13 action.call-back|claims claim.parcel|claims\n\
-24 action.call-back|claims claim.prize|claims\n\
-43 action.call-back|claims claim.prompt|claims\n\
18 action.call-back|claims claim.reassurance|claims\n\
-9 action.call-back|claims claim.recovery|claims\n\
-17 action.call-back|claims claim.refund|claims\n\
9 action.call-back|claims claim.renewal|claims\n\
22 action.call-back|claims claim.residence|claims\n\
11 action.call-back|claims claim.robot|claims\n\
16 action.call-back|claims claim.safe-account|claims\n\
19 action.call-back|claims claim.unpaid|claims\n\
20 action.call-back|claims claim.unusual-activity|claims\n\
19 action.call-back|claims claim.unusual-activity|reports\n\
-11 action.call-back|claims claim.virus|claims\n\
-16 action.call-back|claims claim.your-own|claims\n\
8 action.call-back|claims credential.bank-details|asks\n\
-8 action.call-back|claims credential.card|claims\n\
-9 action.call-back|claims credential.card|reports\n\
-21 action.call-back|claims credential.code|asks\n\
-21 action.call-back|claims credential.code|claims\n\
-14 action.call-back|claims credential.cpr|claims\n\
-9 action.call-back|claims credential.id-document|asks\n\
21 action.call-back|claims credential.id-document|claims\n\
18 action.call-back|claims credential.mitid|asks\n\
-18 action.call-back|claims credential.mitid|claims\n\
-8 action.call-back|claims credential.mitid|reports\n\
-19 action.call-back|claims credential.one-time-code|asks\n\
20 action.call-back|claims credential.one-time-code|claims\n\
12 action.call-back|claims credential.password|asks\n\
-11 action.call-back|claims credential.personal-information|claims\n\
10 action.call-back|claims credential.pin|asks\n\
23 action.call-back|claims firm.bank|claims\n\
57 action.call-back|claims firm.payment|claims\n\
12 action.call-back|claims firm.shop|claims\n\
-15 action.call-back|claims firm.support|claims\n\
63 action.call-back|claims money.amount|claims\n\
20 action.call-back|claims money.unusual-means|claims\n\
20 action.call-back|claims person.agent|claims\n\
8 action.call-back|claims threat.arrest|threatens\n\
9 action.call-back|claims threat.block|threatens\n\
24 action.call-back|claims threat.court|threatens\n\
13 action.call-back|claims threat.cutoff|threatens\n\
62 action.call-back|claims threat.deadline|threatens\n\
11 action.call-back|claims threat.deportation|threatens\n\
-18 action.call-back|denies\n\
-95 action.call-back|live\n\
-194 action.call-back|reader\n\
-30 action.call-back|reports\n\
8 action.call-back|reports action.click|asks\n\
-9 action.call-back|reports action.give|asks\n\
-11 action.call-back|reports action.give|reports\n\
17 action.call-back|reports action.install|reports\n\
17 action.call-back|reports action.move-chat|reports\n\
-11 action.call-back|reports action.pay|asks\n\
-11 action.call-back|reports action.pay|reports\n\
13 action.call-back|reports action.press-key|asks\n\
-11 action.call-back|reports action.update|claims\n\
-29 action.call-back|reports authority.police|claims\n\
10 action.call-back|reports claim.case|claims\n\
17 action.call-back|reports claim.hacked|reports\n\
-11 action.call-back|reports claim.new-number|claims\n\
11 action.call-back|reports claim.purchase|claims\n\
26 action.call-back|reports claim.unusual-activity|reports\n\
-10 action.call-back|reports credential.bank-details|reports\n\
-9 action.call-back|reports credential.card|asks\n\
-8 action.call-back|reports credential.card|claims\n\
-14 action.call-back|reports credential.code|asks\n\
-9 action.call-back|reports credential.code|reports\n\
24 action.call-back|reports credential.cpr|claims\n\
17 action.call-back|reports credential.one-time-code|reports\n\
-15 action.call-back|reports person.agent|claims\n\
8 action.call-back|reports threat.arrest|threatens\n\
13 action.call-back|reports threat.block|reports\n\
-20 action.call-back|speaks\n\
31 action.click|advises\n\
8 action.click|advises action.enter|asks\n\
11 action.click|advises action.give|advises\n\
10 action.click|advises action.give|asks\n\
-8 action.click|advises action.give|claims\n\
9 action.click|advises claim.crime|claims\n\
9 action.click|advises credential.card|claims\n\
8 action.click|advises credential.code|advises\n\
11 action.click|advises credential.one-time-code|asks\n\
35 action.click|advises credential.one-time-code|claims\n\
27 action.click|advises firm.bank|claims\n\
-15 action.click|asks\n\
14 action.click|asks action.click|claims\n\
-37 action.click|asks action.enter|claims\n\
25 action.click|asks action.give|asks\n\
15 action.click|asks action.install|asks\n\
26 action.click|asks action.install|claims\n\
16 action.click|asks action.keep-secret|asks\n\
40 action.click|asks action.login|asks\n\
-15 action.click|asks action.login|claims\n\
39 action.click|asks action.pay|asks\n\
8 action.click|asks action.stay-on-line|asks\n\
12 action.click|asks action.transfer|claims\n\
13 action.click|asks action.update|asks\n\
-8 action.click|asks action.withdraw|asks\n\
15 action.click|asks claim.all-money|claims\n\
20 action.click|asks claim.already-paid|claims\n\
13 action.click|asks claim.case|claims\n\
10 action.click|asks claim.deposit|claims\n\
-11 action.click|asks claim.easy-money|claims\n\
26 action.click|asks claim.fee|claims\n\
8 action.click|asks claim.investment|claims\n\
33 action.click|asks claim.isolation|claims\n\
67 action.click|asks claim.link|claims\n\
-18 action.click|asks claim.misused-name|claims\n\
8 action.click|asks claim.other-account|claims\n\
-39 action.click|asks claim.parcel|claims\n\
27 action.click|asks claim.prize|claims\n\
-38 action.click|asks claim.prompt|claims\n\
10 action.click|asks claim.recovery|claims\n\
19 action.click|asks claim.refund|claims\n\
33 action.click|asks claim.renewal|claims\n\
20 action.click|asks claim.unpaid|claims\n\
-13 action.click|asks claim.unusual-activity|claims\n\
18 action.click|asks claim.virus|claims\n\
19 action.click|asks credential.bank-details|asks\n\
-30 action.click|asks credential.card|claims\n\
21 action.click|asks credential.cpr|asks\n\
12 action.click|asks credential.cpr|claims\n\
8 action.click|asks credential.mitid|asks\n\
13 action.click|asks credential.mitid|claims\n\
18 action.click|asks credential.nemid|asks\n\
-23 action.click|asks credential.password|claims\n\
-30 action.click|asks credential.personal-information|asks\n\
11 action.click|asks credential.personal-information|claims\n\
-9 action.click|asks credential.pin|claims\n\
-19 action.click|asks firm.courier|claims\n\
10 action.click|asks firm.payment|claims\n\
9 action.click|asks firm.shop|claims\n\
9 action.click|asks firm.toll|claims\n\
-16 action.click|asks money.amount|claims\n\
-16 action.click|asks person.agent|claims\n\
10 action.click|asks person.landlord|claims\n\
18 action.click|asks threat.arrest|threatens\n\
8 action.click|asks threat.block|threatens\n\
16 action.click|asks threat.court|threatens\n\
-10 action.click|asks threat.deadline|threatens\n\
8 action.click|asks threat.exposure|threatens\n\
14 action.click|claims action.enter|claims\n\
-39 action.click|claims action.give|asks\n\
-15 action.click|claims action.install|asks\n\
11 action.click|claims action.install|claims\n\
43 action.click|claims action.login|asks\n\
11 action.click|claims action.pay|asks\n\
9 action.click|claims action.pay|claims\n\
-24 action.click|claims action.reply|asks\n\
11 action.click|claims action.transfer|claims\n\
-8 action.click|claims action.update|claims\n\
-10 action.click|claims authority.benefits|claims\n\
-15 action.click|claims authority.municipality|claims\n\
19 action.click|claims authority.police|claims\n\
10 action.click|claims authority.tax|claims\n\
16 action.click|claims claim.already-paid|claims\n\
8 action.click|claims claim.fee|claims\n\
17 action.click|claims claim.investment|claims\n\
49 action.click|claims claim.link|claims\n\
-20 action.click|claims claim.prize|claims\n\
-16 action.click|claims claim.prompt|claims\n\
12 action.click|claims claim.reassurance|claims\n\
11 action.click|claims claim.safe-account|claims\n\
8 action.click|claims claim.unpaid|claims\n\
12 action.click|claims claim.virus|claims\n\
-9 action.click|claims claim.your-own|claims\n\
9 action.click|claims credential.bank-details|asks\n\
-28 action.click|claims credential.card|asks\n\
-15 action.click|claims credential.cpr|asks\n\
-15 action.click|claims credential.id-document|claims\n\
-15 action.click|claims credential.mitid|claims\n\
11 action.click|claims credential.one-time-code|claims\n\
-16 action.click|claims firm.courier|claims\n\
12 action.click|claims firm.support|claims\n\
8 action.click|claims money.valuables|claims\n\
-22 action.click|claims person.agent|claims\n\
-8 action.click|claims threat.arrest|threatens\n\
14 action.click|claims threat.court|threatens\n\
21 action.click|claims threat.deadline|threatens\n\
11 action.click|claims threat.exposure|threatens\n\
-25 action.click|live\n\
33 action.click|reader\n\
17 action.click|reports\n\
10 action.click|reports action.transfer|asks\n\
8 action.click|reports firm.bank|claims\n\
8 action.click|reports money.amount|reports\n\
-39 action.click|speaks\n\
54 action.crypto|asks\n\
15 action.crypto|asks action.give|asks\n\
10 action.crypto|asks action.keep-secret|asks\n\
13 action.crypto|asks action.pay|asks\n\
10 action.crypto|asks action.pay|claims\n\
20 action.crypto|asks action.transfer|asks\n\
19 action.crypto|asks authority.police|claims\n\
10 action.crypto|asks claim.case|claims\n\
10 action.crypto|asks claim.fine|claims\n\
11 action.crypto|asks claim.parcel|claims\n\
14 action.crypto|asks claim.pick-up|claims\n\
11 action.crypto|asks claim.watched|claims\n\
16 action.crypto|asks firm.bank|claims\n\
36 action.crypto|asks money.amount|claims\n\
15 action.crypto|asks money.unusual-means|claims\n\
17 action.crypto|asks money.valuables|claims\n\
32 action.crypto|asks threat.deadline|threatens\n\
10 action.crypto|asks threat.exposure|threatens\n\
187 action.crypto|claims\n\
14 action.crypto|claims action.enter|asks\n\
49 action.crypto|claims action.give|asks\n\
44 action.crypto|claims action.give|claims\n\
23 action.crypto|claims action.move-chat|claims\n\
51 action.crypto|claims action.pay|asks\n\
32 action.crypto|claims action.pay|claims\n\
15 action.crypto|claims action.reply|asks\n\
44 action.crypto|claims action.transfer|asks\n\
27 action.crypto|claims action.update|claims\n\
8 action.crypto|claims action.withdraw|claims\n\
8 action.crypto|claims authority.europol|claims\n\
20 action.crypto|claims authority.police|claims\n\
-8 action.crypto|claims authority.tax|claims\n\
15 action.crypto|claims claim.all-money|claims\n\
8 action.crypto|claims claim.crime|claims\n\
12 action.crypto|claims claim.deposit|claims\n\
29 action.crypto|claims claim.easy-money|claims\n\
52 action.crypto|claims claim.fee|claims\n\
-8 action.crypto|claims claim.fine|claims\n\
9 action.crypto|claims claim.investment|claims\n\
9 action.crypto|claims claim.investment|reports\n\
17 action.crypto|claims claim.job|claims\n\
12 action.crypto|claims claim.link|claims\n\
8 action.crypto|claims claim.mule|claims\n\
16 action.crypto|claims claim.not-you|claims\n\
30 action.crypto|claims claim.paid-back|claims\n\
24 action.crypto|claims claim.prompt|claims\n\
23 action.crypto|claims claim.purchase|claims\n\
62 action.crypto|claims claim.recovery|claims\n\
21 action.crypto|claims claim.refund|claims\n\
9 action.crypto|claims claim.renewal|claims\n\
10 action.crypto|claims claim.unusual-activity|claims\n\
10 action.crypto|claims claim.virus|claims\n\
14 action.crypto|claims claim.watched|claims\n\
-9 action.crypto|claims credential.bank-details|advises\n\
8 action.crypto|claims credential.bank-details|asks\n\
10 action.crypto|claims credential.code|asks\n\
9 action.crypto|claims credential.id-document|asks\n\
14 action.crypto|claims credential.one-time-code|claims\n\
8 action.crypto|claims credential.password|asks\n\
8 action.crypto|claims credential.personal-information|asks\n\
25 action.crypto|claims firm.bank|claims\n\
110 action.crypto|claims money.amount|claims\n\
103 action.crypto|claims money.unusual-means|claims\n\
30 action.crypto|claims money.valuables|claims\n\
16 action.crypto|claims person.adviser|claims\n\
50 action.crypto|claims person.family|claims\n\
11 action.crypto|claims threat.block|threatens\n\
37 action.crypto|claims threat.deadline|threatens\n\
12 action.crypto|claims threat.exposure|threatens\n\
233 action.crypto|live\n\
160 action.crypto|reader\n\
33 action.crypto|speaks\n\
27 action.enter|advises\n\
15 action.enter|advises action.give|claims\n\
-12 action.enter|advises action.pay|asks\n\
-8 action.enter|advises action.pay|claims\n\
14 action.enter|advises action.transfer|asks\n\
8 action.enter|advises action.transfer|claims\n\
31 action.enter|advises action.update|advises\n\
10 action.enter|advises claim.fine|claims\n\
-9 action.enter|advises claim.link|claims\n\
19 action.enter|advises claim.renewal|claims\n\
19 action.enter|advises credential.card|advises\n\
22 action.enter|advises credential.mitid|claims\n\
21 action.enter|advises firm.bank|claims\n\
8 action.enter|advises money.valuables|claims\n\
11 action.enter|advises threat.block|threatens\n\
-44 action.enter|asks\n\
-8 action.enter|asks action.enter|claims\n\
12 action.enter|asks action.gift-card|claims\n\
-19 action.enter|asks action.give|advises\n\
-37 action.enter|asks action.give|asks\n\
26 action.enter|asks action.give|claims\n\
10 action.enter|asks action.give|denies\n\
10 action.enter|asks action.give|reports\n\
30 action.enter|asks action.install|asks\n\
17 action.enter|asks action.install|claims\n\
8 action.enter|asks action.login|advises\n\
-32 action.enter|asks action.login|asks\n\
-18 action.enter|asks action.login|claims\n\
-45 action.enter|asks action.pay|asks\n\
-15 action.enter|asks action.pay|claims\n\
20 action.enter|asks action.press-key|asks\n\
9 action.enter|asks action.press-key|claims\n\
-11 action.enter|asks action.reply|asks\n\
18 action.enter|asks action.scan|asks\n\
9 action.enter|asks action.transfer|asks\n\
12 action.enter|asks action.update|advises\n\
11 action.enter|asks action.update|asks\n\
15 action.enter|asks action.update|claims\n\
13 action.enter|asks action.withdraw|asks\n\
-8 action.enter|asks authority.benefits|claims\n\
11 action.enter|asks authority.court|claims\n\
-10 action.enter|asks authority.customs|claims\n\
10 action.enter|asks authority.embassy|claims\n\
-11 action.enter|asks authority.police|claims\n\
-8 action.enter|asks authority.police|reports\n\
10 action.enter|asks authority.state|claims\n\
28 action.enter|asks authority.tax|claims\n\
26 action.enter|asks claim.all-money|claims\n\
37 action.enter|asks claim.already-paid|claims\n\
-11 action.enter|asks claim.case|claims\n\
-13 action.enter|asks claim.crime|claims\n\
-9 action.enter|asks claim.deposit|claims\n\
8 action.enter|asks claim.easy-money|claims\n\
-18 action.enter|asks claim.emergency|claims\n\
-11 action.enter|asks claim.fine|claims\n\
20 action.enter|asks claim.link|claims\n\
11 action.enter|asks claim.loan|claims\n\
-12 action.enter|asks claim.new-number|claims\n\
9 action.enter|asks claim.not-you|claims\n\
17 action.enter|asks claim.parcel|claims\n\
12 action.enter|asks claim.pick-up|claims\n\
-23 action.enter|asks claim.prompt|claims\n\
-21 action.enter|asks claim.purchase|claims\n\
11 action.enter|asks claim.reassurance|claims\n\
39 action.enter|asks claim.refund|claims\n\
15 action.enter|asks claim.renewal|claims\n\
18 action.enter|asks claim.virus|claims\n\
-8 action.enter|asks claim.your-own|claims\n\
12 action.enter|asks credential.balance|asks\n\
-18 action.enter|asks credential.bank-details|asks\n\
-11 action.enter|asks credential.bank-details|claims\n\
70 action.enter|asks credential.card|asks\n\
21 action.enter|asks credential.card|claims\n\
16 action.enter|asks credential.code|advises\n\
-18 action.enter|asks credential.code|asks\n\
-33 action.enter|asks credential.code|claims\n\
8 action.enter|asks credential.code|denies\n\
21 action.enter|asks credential.cpr|asks\n\
8 action.enter|asks credential.id-document|asks\n\
16 action.enter|asks credential.mitid|asks\n\
-34 action.enter|asks credential.mitid|claims\n\
-18 action.enter|asks credential.one-time-code|asks\n\
-16 action.enter|asks credential.one-time-code|claims\n\
15 action.enter|asks credential.password|asks\n\
-23 action.enter|asks credential.password|claims\n\
8 action.enter|asks credential.personal-information|claims\n\
16 action.enter|asks credential.pin|asks\n\
-19 action.enter|asks credential.pin|claims\n\
-8 action.enter|asks credential.pin|denies\n\
47 action.enter|asks firm.bank|claims\n\
31 action.enter|asks firm.courier|claims\n\
12 action.enter|asks firm.payment|claims\n\
15 action.enter|asks firm.shop|claims\n\
16 action.enter|asks firm.support|claims\n\
11 action.enter|asks firm.telecom|claims\n\
9 action.enter|asks firm.toll|claims\n\
63 action.enter|asks money.amount|claims\n\
10 action.enter|asks money.unusual-means|claims\n\
37 action.enter|asks money.valuables|claims\n\
-9 action.enter|asks person.agent|claims\n\
25 action.enter|asks person.buyer|claims\n\
-15 action.enter|asks person.family|claims\n\
-16 action.enter|asks person.recruiter|claims\n\
9 action.enter|asks threat.arrest|threatens\n\
30 action.enter|asks threat.deadline|threatens\n\
-16 action.enter|claims\n\
-24 action.enter|claims action.give|asks\n\
13 action.enter|claims action.give|claims\n\
-9 action.enter|claims action.login|asks\n\
20 action.enter|claims action.move-chat|claims\n\
-13 action.enter|claims action.pay|asks\n\
11 action.enter|claims action.pay|claims\n\
9 action.enter|claims action.press-key|asks\n\
-13 action.enter|claims authority.tax|claims\n\
-10 action.enter|claims claim.crime|claims\n\
-14 action.enter|claims claim.fee|claims\n\
8 action.enter|claims claim.fine|claims\n\
-10 action.enter|claims claim.link|claims\n\
-13 action.enter|claims claim.misused-name|claims\n\
-22 action.enter|claims claim.prompt|claims\n\
8 action.enter|claims claim.purchase|claims\n\
8 action.enter|claims claim.reassurance|claims\n\
13 action.enter|claims claim.unusual-activity|claims\n\
10 action.enter|claims claim.your-own|claims\n\
11 action.enter|claims credential.bank-details|claims\n\
13 action.enter|claims credential.card|asks\n\
33 action.enter|claims credential.card|claims\n\
-10 action.enter|claims credential.id-document|asks\n\
-8 action.enter|claims credential.id-document|claims\n\
10 action.enter|claims credential.mitid|asks\n\
19 action.enter|claims credential.one-time-code|claims\n\
-14 action.enter|claims credential.password|claims\n\
-15 action.enter|claims credential.personal-information|asks\n\
-8 action.enter|claims firm.shop|claims\n\
14 action.enter|claims money.amount|claims\n\
11 action.enter|claims person.buyer|claims\n\
23 action.enter|claims person.family|claims\n\
13 action.enter|claims threat.arrest|threatens\n\
15 action.enter|claims threat.block|threatens\n\
-10 action.enter|denies\n\
-11 action.enter|denies action.give|asks\n\
-9 action.enter|denies action.give|claims\n\
-9 action.enter|denies credential.pin|claims\n\
-54 action.enter|live\n\
72 action.enter|reader\n\
14 action.enter|reports\n\
23 action.enter|reports action.keep-secret|reports\n\
-9 action.enter|reports authority.police|claims\n\
23 action.enter|reports claim.cannot-meet|reports\n\
8 action.enter|reports claim.link|reports\n\
8 action.enter|reports claim.prize|reports\n\
8 action.enter|reports credential.balance|reports\n\
28 action.enter|reports money.amount|reports\n\
8 action.enter|reports money.valuables|reports\n\
20 action.enter|reports person.family|reports\n\
23 action.enter|reports threat.deadline|reports\n\
-44 action.enter|speaks\n\
-20 action.gift-card|advises\n\
-17 action.gift-card|advises authority.tax|claims\n\
-17 action.gift-card|advises firm.support|claims\n\
77 action.gift-card|asks\n\
15 action.gift-card|asks action.gift-card|claims\n\
69 action.gift-card|asks action.give|asks\n\
9 action.gift-card|asks action.stay-on-line|asks\n\
8 action.gift-card|asks action.transfer|asks\n\
8 action.gift-card|asks claim.cannot-meet|claims\n\
11 action.gift-card|asks claim.emergency|claims\n\
11 action.gift-card|asks claim.paid-back|claims\n\
8 action.gift-card|asks claim.prize|claims\n\
8 action.gift-card|asks claim.purchase|claims\n\
10 action.gift-card|asks claim.refund|claims\n\
41 action.gift-card|asks credential.code|asks\n\
8 action.gift-card|asks credential.code|claims\n\
12 action.gift-card|asks firm.bank|claims\n\
10 action.gift-card|asks firm.shop|claims\n\
58 action.gift-card|asks money.amount|claims\n\
32 action.gift-card|asks money.unusual-means|claims\n\
16 action.gift-card|asks money.valuables|claims\n\
15 action.gift-card|asks person.family|claims\n\
8 action.gift-card|asks threat.arrest|threatens\n\
11 action.gift-card|asks threat.block|threatens\n\
12 action.gift-card|asks threat.deadline|threatens\n\
50 action.gift-card|claims\n\
52 action.gift-card|claims action.give|asks\n\
13 action.gift-card|claims action.give|claims\n\
8 action.gift-card|claims action.install|asks\n\
12 action.gift-card|claims action.pay|asks\n\
10 action.gift-card|claims action.pay|claims\n\
11 action.gift-card|claims action.update|claims\n\
24 action.gift-card|claims authority.police|claims\n\
11 action.gift-card|claims claim.all-money|claims\n\
9 action.gift-card|claims claim.case|claims\n\
9 action.gift-card|claims claim.paid-back|claims\n\
11 action.gift-card|claims claim.prize|claims\n\
37 action.gift-card|claims credential.code|asks\n\
11 action.gift-card|claims firm.shop|claims\n\
8 action.gift-card|claims firm.support|claims\n\
34 action.gift-card|claims money.amount|claims\n\
27 action.gift-card|claims money.unusual-means|claims\n\
-8 action.gift-card|claims person.agent|claims\n\
10 action.gift-card|claims person.family|claims\n\
29 action.gift-card|claims threat.deadline|threatens\n\
113 action.gift-card|live\n\
39 action.gift-card|reader\n\
-35 action.give|advises\n\
-41 action.give|advises action.give|asks\n\
13 action.give|advises action.give|claims\n\
-10 action.give|advises action.give|reports\n\
-10 action.give|advises action.keep-secret|asks\n\
-11 action.give|advises action.login|claims\n\
-15 action.give|advises action.pay|advises\n\
-25 action.give|advises action.pay|claims\n\
19 action.give|advises action.transfer|asks\n\
30 action.give|advises action.transfer|claims\n\
-13 action.give|advises action.withdraw|claims\n\
-34 action.give|advises authority.benefits|claims\n\
-11 action.give|advises authority.court|claims\n\
-8 action.give|advises authority.municipality|claims\n\
-8 action.give|advises authority.tax|claims\n\
8 action.give|advises claim.abroad|claims\n\
15 action.give|advises claim.already-paid|claims\n\
14 action.give|advises claim.deposit|claims\n\
16 action.give|advises claim.emergency|claims\n\
-26 action.give|advises claim.fee|claims\n\
9 action.give|advises claim.hacked|claims\n\
13 action.give|advises claim.link|claims\n\
-10 action.give|advises claim.misused-name|claims\n\
-8 action.give|advises claim.mule|claims\n\
23 action.give|advises claim.other-account|claims\n\
23 action.give|advises claim.prompt|claims\n\
10 action.give|advises claim.purchase|claims\n\
9 action.give|advises claim.reassurance|claims\n\
-13 action.give|advises claim.recovery|claims\n\
-26 action.give|advises claim.refund|claims\n\
12 action.give|advises claim.renewal|claims\n\
11 action.give|advises claim.sent-by-mistake|claims\n\
17 action.give|advises claim.unpaid|claims\n\
8 action.give|advises credential.balance|asks\n\
-23 action.give|advises credential.bank-details|asks\n\
-8 action.give|advises credential.card|advises\n\
15 action.give|advises credential.card|claims\n\
12 action.give|advises credential.code|asks\n\
8 action.give|advises credential.cpr|asks\n\
-8 action.give|advises credential.id-document|asks\n\
9 action.give|advises credential.id-document|claims\n\
13 action.give|advises credential.mitid|advises\n\
13 action.give|advises credential.mitid|asks\n\
12 action.give|advises credential.mitid|claims\n\
8 action.give|advises credential.one-time-code|denies\n\
-9 action.give|advises credential.password|advises\n\
-10 action.give|advises credential.pin|claims\n\
24 action.give|advises firm.courier|claims\n\
18 action.give|advises firm.payment|claims\n\
9 action.give|advises firm.shop|claims\n\
-8 action.give|advises firm.utility|claims\n\
14 action.give|advises money.amount|claims\n\
8 action.give|advises person.agent|claims\n\
11 action.give|advises person.landlord|claims\n\
30 action.give|advises threat.block|threatens\n\
-11 action.give|advises threat.court|threatens\n\
86 action.give|advises threat.deadline|threatens\n\
-37 action.give|asks\n\
42 action.give|asks action.give|claims\n\
-28 action.give|asks action.give|denies\n\
-21 action.give|asks action.give|reports\n\
-13 action.give|asks action.hand-over|advises\n\
-16 action.give|asks action.hand-over|claims\n\
15 action.give|asks action.install|asks\n\
19 action.give|asks action.install|claims\n\
14 action.give|asks action.install|reports\n\
63 action.give|asks action.keep-secret|asks\n\
10 action.give|asks action.keep-secret|claims\n\
-15 action.give|asks action.login|asks\n\
41 action.give|asks action.login|claims\n\
35 action.give|asks action.move-chat|asks\n\
47 action.give|asks action.move-chat|claims\n\
-13 action.give|asks action.pay|advises\n\
40 action.give|asks action.pay|asks\n\
-67 action.give|asks action.pay|claims\n\
15 action.give|asks action.pay|reports\n\
10 action.give|asks action.press-key|asks\n\
25 action.give|asks action.reply|asks\n\
12 action.give|asks action.reply|claims\n\
34 action.give|asks action.stay-on-line|asks\n\
13 action.give|asks action.stay-on-line|claims\n\
53 action.give|asks action.transfer|asks\n\
-34 action.give|asks action.transfer|claims\n\
-29 action.give|asks action.transfer|reports\n\
-19 action.give|asks action.update|advises\n\
38 action.give|asks action.update|asks\n\
-23 action.give|asks action.update|claims\n\
-15 action.give|asks action.update|reports\n\
32 action.give|asks action.withdraw|asks\n\
35 action.give|asks authority.court|claims\n\
-16 action.give|asks authority.customs|claims\n\
-30 action.give|asks authority.digital-post|claims\n\
10 action.give|asks authority.embassy|claims\n\
34 action.give|asks authority.europol|claims\n\
15 action.give|asks authority.immigration|claims\n\
8 action.give|asks authority.ministry|claims\n\
19 action.give|asks authority.nsk|claims\n\
28 action.give|asks authority.police|claims\n\
-19 action.give|asks authority.police|reports\n\
29 action.give|asks authority.tax|claims\n\
33 action.give|asks claim.abroad|claims\n\
27 action.give|asks claim.all-money|claims\n\
9 action.give|asks claim.all-money|reports\n\
39 action.give|asks claim.already-paid|claims\n\
13 action.give|asks claim.broken-phone|claims\n\
59 action.give|asks claim.cannot-meet|claims\n\
34 action.give|asks claim.case|claims\n\
8 action.give|asks claim.crime|claims\n\
-21 action.give|asks claim.deposit|claims\n\
75 action.give|asks claim.easy-money|claims\n\
11 action.give|asks claim.emergency|claims\n\
-28 action.give|asks claim.fee|claims\n\
28 action.give|asks claim.hacked|claims\n\
26 action.give|asks claim.investment|claims\n\
46 action.give|asks claim.isolation|claims\n\
14 action.give|asks claim.link|claims\n\
-12 action.give|asks claim.link|denies\n\
12 action.give|asks claim.link|reports\n\
18 action.give|asks claim.loan|claims\n\
-18 action.give|asks claim.menu|claims\n\
27 action.give|asks claim.misused-name|claims\n\
71 action.give|asks claim.mule|claims\n\
19 action.give|asks claim.new-number|claims\n\
63 action.give|asks claim.no-checking|claims\n\
91 action.give|asks claim.other-account|claims\n\
18 action.give|asks claim.paid-back|claims\n\
-22 action.give|asks claim.parcel|claims\n\
34 action.give|asks claim.prize|claims\n\
-30 action.give|asks claim.prompt|claims\n\
-11 action.give|asks claim.prompt|reports\n\
73 action.give|asks claim.reassurance|claims\n\
34 action.give|asks claim.recovery|claims\n\
28 action.give|asks claim.refund|claims\n\
76 action.give|asks claim.renewal|claims\n\
22 action.give|asks claim.residence|claims\n\
-10 action.give|asks claim.residence|reports\n\
45 action.give|asks claim.safe-account|claims\n\
70 action.give|asks claim.sent-by-mistake|claims\n\
-22 action.give|asks claim.unpaid|claims\n\
56 action.give|asks claim.unusual-activity|claims\n\
8 action.give|asks claim.unusual-activity|reports\n\
-52 action.give|asks claim.your-own|claims\n\
11 action.give|asks credential.balance|asks\n\
-46 action.give|asks credential.bank-details|asks\n\
11 action.give|asks credential.bank-details|claims\n\
-8 action.give|asks credential.bank-details|reports\n\
186 action.give|asks credential.card|asks\n\
35 action.give|asks credential.card|claims\n\
8 action.give|asks credential.card|denies\n\
-13 action.give|asks credential.card|reports\n\
71 action.give|asks credential.code|asks\n\
-17 action.give|asks credential.code|denies\n\
14 action.give|asks credential.code|reports\n\
50 action.give|asks credential.cpr|asks\n\
-10 action.give|asks credential.cpr|reports\n\
20 action.give|asks credential.id-document|asks\n\
15 action.give|asks credential.id-document|claims\n\
106 action.give|asks credential.mitid|asks\n\
10 action.give|asks credential.mitid|claims\n\
17 action.give|asks credential.mitid|reports\n\
22 action.give|asks credential.nemid|asks\n\
31 action.give|asks credential.nemid|claims\n\
220 action.give|asks credential.one-time-code|asks\n\
38 action.give|asks credential.one-time-code|claims\n\
61 action.give|asks credential.password|asks\n\
-21 action.give|asks credential.password|claims\n\
8 action.give|asks credential.password|reports\n\
-53 action.give|asks credential.personal-information|asks\n\
15 action.give|asks credential.personal-information|claims\n\
39 action.give|asks credential.pin|asks\n\
-27 action.give|asks credential.pin|claims\n\
22 action.give|asks firm.bank|claims\n\
-10 action.give|asks firm.bank|reports\n\
14 action.give|asks firm.courier|claims\n\
75 action.give|asks firm.payment|claims\n\
41 action.give|asks firm.shop|claims\n\
18 action.give|asks firm.streaming|claims\n\
29 action.give|asks firm.support|claims\n\
29 action.give|asks firm.telecom|claims\n\
93 action.give|asks money.amount|claims\n\
12 action.give|asks money.amount|reports\n\
83 action.give|asks money.unusual-means|claims\n\
37 action.give|asks money.valuables|claims\n\
25 action.give|asks person.agent|claims\n\
43 action.give|asks person.buyer|claims\n\
8 action.give|asks person.buyer|reports\n\
59 action.give|asks person.family|claims\n\
-8 action.give|asks person.landlord|claims\n\
-42 action.give|asks person.recruiter|claims\n\
-24 action.give|asks threat.block|reports\n\
121 action.give|asks threat.block|threatens\n\
34 action.give|asks threat.court|threatens\n\
13 action.give|asks threat.cutoff|threatens\n\
-18 action.give|asks threat.deadline|reports\n\
50 action.give|asks threat.deadline|threatens\n\
15 action.give|asks threat.debt|threatens\n\
30 action.give|asks threat.deportation|threatens\n\
28 action.give|asks threat.exposure|threatens\n\
26 action.give|claims\n\
-9 action.give|claims action.give|denies\n\
31 action.give|claims action.give|reports\n\
8 action.give|claims action.hand-over|asks\n\
20 action.give|claims action.install|asks\n\
17 action.give|claims action.install|claims\n\
8 action.give|claims action.install|reports\n\
10 action.give|claims action.keep-secret|claims\n\
-13 action.give|claims action.keep-secret|reports\n\
18 action.give|claims action.login|advises\n\
13 action.give|claims action.move-chat|asks\n\
28 action.give|claims action.move-chat|claims\n\
128 action.give|claims action.pay|claims\n\
-13 action.give|claims action.pay|denies\n\
17 action.give|claims action.pay|reports\n\
19 action.give|claims action.press-key|claims\n\
16 action.give|claims action.reply|asks\n\
-10 action.give|claims action.reply|claims\n\
14 action.give|claims action.stay-on-line|asks\n\
10 action.give|claims action.stay-on-line|claims\n\
-12 action.give|claims action.stay-on-line|reports\n\
43 action.give|claims action.transfer|claims\n\
-8 action.give|claims action.transfer|reports\n\
22 action.give|claims action.update|advises\n\
-25 action.give|claims action.update|asks\n\
37 action.give|claims action.update|claims\n\
11 action.give|claims action.withdraw|asks\n\
21 action.give|claims authority.benefits|claims\n\
14 action.give|claims authority.court|claims\n\
-9 action.give|claims authority.court|reports\n\
-22 action.give|claims authority.customs|claims\n\
-41 action.give|claims authority.digital-post|claims\n\
13 action.give|claims authority.embassy|claims\n\
21 action.give|claims authority.europol|claims\n\
15 action.give|claims authority.health|claims\n\
13 action.give|claims authority.ministry|claims\n\
-11 action.give|claims authority.municipality|claims\n\
20 action.give|claims authority.nsk|claims\n\
15 action.give|claims authority.police|claims\n\
17 action.give|claims authority.prosecution|claims\n\
26 action.give|claims claim.abroad|claims\n\
29 action.give|claims claim.all-money|claims\n\
26 action.give|claims claim.already-paid|claims\n\
10 action.give|claims claim.broken-phone|claims\n\
36 action.give|claims claim.cannot-meet|claims\n\
32 action.give|claims claim.case|claims\n\
-9 action.give|claims claim.crime|reports\n\
23 action.give|claims claim.easy-money|claims\n\
8 action.give|claims claim.emergency|claims\n\
-28 action.give|claims claim.fee|claims\n\
-11 action.give|claims claim.fee|denies\n\
13 action.give|claims claim.hacked|claims\n\
18 action.give|claims claim.investment|claims\n\
40 action.give|claims claim.isolation|claims\n\
-40 action.give|claims claim.link|claims\n\
15 action.give|claims claim.misused-name|claims\n\
15 action.give|claims claim.mule|claims\n\
-21 action.give|claims claim.new-number|claims\n\
-17 action.give|claims claim.no-checking|claims\n\
-11 action.give|claims claim.no-checking|reports\n\
53 action.give|claims claim.other-account|claims\n\
43 action.give|claims claim.paid-back|claims\n\
38 action.give|claims claim.prize|claims\n\
8 action.give|claims claim.prize|reports\n\
-20 action.give|claims claim.prompt|claims\n\
21 action.give|claims claim.purchase|claims\n\
38 action.give|claims claim.reassurance|claims\n\
8 action.give|claims claim.recovery|claims\n\
28 action.give|claims claim.refund|claims\n\
10 action.give|claims claim.residence|claims\n\
13 action.give|claims claim.robot|claims\n\
77 action.give|claims claim.safe-account|claims\n\
-8 action.give|claims claim.safe-account|reports\n\
10 action.give|claims claim.unusual-activity|claims\n\
16 action.give|claims claim.virus|claims\n\
8 action.give|claims claim.watched|claims\n\
-12 action.give|claims claim.your-own|claims\n\
24 action.give|claims credential.balance|asks\n\
17 action.give|claims credential.balance|claims\n\
-16 action.give|claims credential.bank-details|asks\n\
40 action.give|claims credential.bank-details|claims\n\
9 action.give|claims credential.card|asks\n\
46 action.give|claims credential.card|claims\n\
8 action.give|claims credential.card|denies\n\
13 action.give|claims credential.code|claims\n\
32 action.give|claims credential.cpr|asks\n\
12 action.give|claims credential.id-document|advises\n\
14 action.give|claims credential.id-document|asks\n\
39 action.give|claims credential.id-document|claims\n\
-27 action.give|claims credential.mitid|asks\n\
52 action.give|claims credential.mitid|claims\n\
9 action.give|claims credential.mitid|denies\n\
43 action.give|claims credential.one-time-code|asks\n\
43 action.give|claims credential.one-time-code|claims\n\
18 action.give|claims credential.one-time-code|reports\n\
29 action.give|claims credential.password|asks\n\
15 action.give|claims credential.password|claims\n\
-10 action.give|claims credential.personal-information|asks\n\
21 action.give|claims credential.personal-information|claims\n\
19 action.give|claims credential.pin|asks\n\
-8 action.give|claims credential.pin|claims\n\
62 action.give|claims firm.bank|claims\n\
-19 action.give|claims firm.courier|claims\n\
57 action.give|claims firm.payment|claims\n\
-10 action.give|claims firm.support|claims\n\
15 action.give|claims firm.utility|claims\n\
73 action.give|claims money.amount|claims\n\
8 action.give|claims money.amount|reports\n\
46 action.give|claims money.unusual-means|claims\n\
9 action.give|claims money.valuables|claims\n\
-8 action.give|claims money.valuables|reports\n\
10 action.give|claims person.agent|claims\n\
13 action.give|claims person.family|claims\n\
-10 action.give|claims person.family|reports\n\
58 action.give|claims threat.arrest|threatens\n\
-19 action.give|claims threat.block|reports\n\
-8 action.give|claims threat.court|reports\n\
49 action.give|claims threat.court|threatens\n\
21 action.give|claims threat.cutoff|threatens\n\
11 action.give|claims threat.debt|threatens\n\
-28 action.give|denies\n\
-10 action.give|denies action.login|asks\n\
-10 action.give|denies action.pay|asks\n\
-10 action.give|denies action.pay|claims\n\
9 action.give|denies authority.police|claims\n\
13 action.give|denies claim.emergency|claims\n\
-11 action.give|denies claim.link|denies\n\
-11 action.give|denies claim.unusual-activity|claims\n\
16 action.give|denies credential.card|asks\n\
-12 action.give|denies credential.code|denies\n\
-11 action.give|denies credential.personal-information|asks\n\
10 action.give|denies credential.pin|asks\n\
-24 action.give|denies firm.bank|claims\n\
15 action.give|denies money.amount|claims\n\
8 action.give|denies money.valuables|claims\n\
9 action.give|denies person.agent|claims\n\
13 action.give|denies person.family|claims\n\
15 action.give|denies threat.arrest|threatens\n\
-9 action.give|denies threat.block|threatens\n\
-44 action.give|live\n\
83 action.give|reader\n\
29 action.give|reports\n\
11 action.give|reports action.install|asks\n\
12 action.give|reports action.install|reports\n\
12 action.give|reports action.keep-secret|asks\n\
41 action.give|reports action.move-chat|reports\n\
21 action.give|reports action.pay|reports\n\
9 action.give|reports action.press-key|asks\n\
12 action.give|reports action.press-key|reports\n\
-13 action.give|reports action.stay-on-line|asks\n\
13 action.give|reports action.stay-on-line|reports\n\
24 action.give|reports action.transfer|asks\n\
25 action.give|reports action.update|reports\n\
8 action.give|reports action.withdraw|asks\n\
23 action.give|reports authority.benefits|claims\n\
17 action.give|reports authority.ministry|reports\n\
-18 action.give|reports authority.police|claims\n\
-11 action.give|reports authority.police|reports\n\
-15 action.give|reports authority.tax|reports\n\
-11 action.give|reports claim.all-money|claims\n\
-10 action.give|reports claim.all-money|reports\n\
-10 action.give|reports claim.broken-phone|claims\n\
9 action.give|reports claim.cannot-meet|claims\n\
12 action.give|reports claim.crime|claims\n\
-13 action.give|reports claim.crime|reports\n\
-9 action.give|reports claim.deposit|claims\n\
12 action.give|reports claim.easy-money|claims\n\
-10 action.give|reports claim.emergency|claims\n\
-12 action.give|reports claim.job|claims\n\
12 action.give|reports claim.link|reports\n\
12 action.give|reports claim.misused-name|claims\n\
11 action.give|reports claim.misused-name|reports\n\
9 action.give|reports claim.mule|claims\n\
-12 action.give|reports claim.new-number|claims\n\
21 action.give|reports claim.paid-back|claims\n\
-15 action.give|reports claim.parcel|claims\n\
-9 action.give|reports claim.prize|claims\n\
10 action.give|reports claim.prize|reports\n\
8 action.give|reports claim.purchase|claims\n\
11 action.give|reports claim.reassurance|claims\n\
16 action.give|reports claim.reassurance|reports\n\
10 action.give|reports claim.refund|claims\n\
-15 action.give|reports claim.residence|reports\n\
-9 action.give|reports claim.safe-account|reports\n\
17 action.give|reports claim.sent-by-mistake|claims\n\
16 action.give|reports claim.unusual-activity|claims\n\
19 action.give|reports credential.balance|claims\n\
21 action.give|reports credential.balance|reports\n\
14 action.give|reports credential.bank-details|claims\n\
-23 action.give|reports credential.card|claims\n\
13 action.give|reports credential.card|reports\n\
18 action.give|reports credential.code|claims\n\
20 action.give|reports credential.code|reports\n\
8 action.give|reports credential.cpr|reports\n\
26 action.give|reports credential.id-document|reports\n\
20 action.give|reports credential.mitid|reports\n\
36 action.give|reports credential.one-time-code|reports\n\
-10 action.give|reports credential.password|claims\n\
14 action.give|reports credential.personal-information|claims\n\
-48 action.give|reports firm.bank|claims\n\
10 action.give|reports firm.bank|reports\n\
16 action.give|reports firm.payment|claims\n\
37 action.give|reports money.amount|reports\n\
15 action.give|reports money.unusual-means|claims\n\
9 action.give|reports money.unusual-means|reports\n\
-33 action.give|reports money.valuables|claims\n\
18 action.give|reports person.buyer|reports\n\
-23 action.give|reports person.family|claims\n\
-15 action.give|reports threat.arrest|threatens\n\
17 action.give|reports threat.block|threatens\n\
10 action.give|reports threat.deadline|denies\n\
25 action.give|reports threat.deadline|reports\n\
8 action.give|reports threat.deadline|threatens\n\
9 action.give|speaks\n\
-10 action.hand-over|advises\n\
8 action.hand-over|advises action.update|asks\n\
-14 action.hand-over|advises claim.deposit|claims\n\
13 action.hand-over|advises credential.one-time-code|asks\n\
14 action.hand-over|advises credential.one-time-code|claims\n\
8 action.hand-over|advises credential.personal-information|advises\n\
-12 action.hand-over|advises money.amount|claims\n\
58 action.hand-over|asks\n\
32 action.hand-over|asks action.hand-over|claims\n\
10 action.hand-over|asks action.stay-on-line|asks\n\
9 action.hand-over|asks action.transfer|claims\n\
8 action.hand-over|asks action.update|claims\n\
17 action.hand-over|asks action.withdraw|asks\n\
31 action.hand-over|asks authority.police|claims\n\
-10 action.hand-over|asks authority.tax|claims\n\
18 action.hand-over|asks claim.case|claims\n\
32 action.hand-over|asks claim.crime|claims\n\
8 action.hand-over|asks claim.easy-money|claims\n\
8 action.hand-over|asks claim.emergency|claims\n\
-13 action.hand-over|asks claim.fee|claims\n\
26 action.hand-over|asks claim.hacked|claims\n\
-8 action.hand-over|asks claim.no-checking|reports\n\
9 action.hand-over|asks claim.other-account|claims\n\
9 action.hand-over|asks claim.parcel|claims\n\
72 action.hand-over|asks claim.pick-up|claims\n\
-10 action.hand-over|asks claim.prompt|claims\n\
9 action.hand-over|asks claim.safe-account|claims\n\
-11 action.hand-over|asks claim.your-own|claims\n\
26 action.hand-over|asks credential.card|asks\n\
29 action.hand-over|asks credential.card|claims\n\
13 action.hand-over|asks credential.code|asks\n\
8 action.hand-over|asks credential.one-time-code|claims\n\
38 action.hand-over|asks credential.pin|asks\n\
38 action.hand-over|asks firm.bank|claims\n\
-9 action.hand-over|asks firm.bank|reports\n\
14 action.hand-over|asks firm.courier|claims\n\
44 action.hand-over|asks money.valuables|claims\n\
31 action.hand-over|asks person.agent|claims\n\
12 action.hand-over|asks person.family|claims\n\
11 action.hand-over|asks threat.arrest|threatens\n\
32 action.hand-over|asks threat.deadline|threatens\n\
-29 action.hand-over|claims\n\
8 action.hand-over|claims action.keep-secret|asks\n\
8 action.hand-over|claims action.pay|claims\n\
-8 action.hand-over|claims action.transfer|claims\n\
10 action.hand-over|claims action.withdraw|asks\n\
16 action.hand-over|claims claim.no-checking|claims\n\
-10 action.hand-over|claims claim.paid-back|claims\n\
-16 action.hand-over|claims claim.parcel|claims\n\
49 action.hand-over|claims claim.pick-up|claims\n\
-11 action.hand-over|claims claim.prize|claims\n\
15 action.hand-over|claims claim.unusual-activity|claims\n\
-22 action.hand-over|claims claim.your-own|claims\n\
19 action.hand-over|claims credential.card|asks\n\
15 action.hand-over|claims credential.card|claims\n\
9 action.hand-over|claims credential.code|asks\n\
-12 action.hand-over|claims credential.code|claims\n\
-13 action.hand-over|claims credential.id-document|claims\n\
-18 action.hand-over|claims credential.mitid|claims\n\
-10 action.hand-over|claims credential.password|claims\n\
25 action.hand-over|claims credential.pin|asks\n\
13 action.hand-over|claims money.valuables|claims\n\
8 action.hand-over|claims threat.arrest|threatens\n\
-9 action.hand-over|claims threat.block|threatens\n\
35 action.hand-over|reader\n\
11 action.hand-over|reports claim.pick-up|claims\n\
-11 action.hand-over|speaks\n\
27 action.install|advises\n\
28 action.install|advises credential.mitid|advises\n\
15 action.install|advises money.amount|claims\n\
146 action.install|asks\n\
60 action.install|asks action.install|claims\n\
-8 action.install|asks action.pay|asks\n\
8 action.install|asks action.press-key|asks\n\
9 action.install|asks action.transfer|asks\n\
13 action.install|asks action.transfer|claims\n\
-12 action.install|asks action.update|asks\n\
10 action.install|asks authority.benefits|claims\n\
8 action.install|asks authority.digital-post|claims\n\
15 action.install|asks authority.police|claims\n\
12 action.install|asks claim.all-money|claims\n\
38 action.install|asks claim.hacked|claims\n\
8 action.install|asks claim.investment|claims\n\
-8 action.install|asks claim.new-number|claims\n\
-9 action.install|asks claim.prompt|claims\n\
24 action.install|asks claim.refund|claims\n\
10 action.install|asks claim.renewal|claims\n\
15 action.install|asks claim.unusual-activity|claims\n\
89 action.install|asks claim.virus|claims\n\
-14 action.install|asks credential.card|asks\n\
9 action.install|asks credential.code|asks\n\
-15 action.install|asks credential.cpr|asks\n\
-10 action.install|asks credential.id-document|asks\n\
-17 action.install|asks credential.mitid|asks\n\
35 action.install|asks firm.bank|claims\n\
75 action.install|asks firm.support|claims\n\
32 action.install|asks firm.telecom|claims\n\
14 action.install|asks money.amount|claims\n\
14 action.install|asks money.unusual-means|claims\n\
9 action.install|asks person.family|claims\n\
-13 action.install|asks threat.arrest|threatens\n\
28 action.install|asks threat.deadline|threatens\n\
111 action.install|claims\n\
10 action.install|claims action.login|asks\n\
10 action.install|claims action.pay|asks\n\
16 action.install|claims action.pay|claims\n\
-8 action.install|claims action.transfer|asks\n\
21 action.install|claims action.transfer|claims\n\
-17 action.install|claims action.update|asks\n\
-8 action.install|claims authority.customs|claims\n\
11 action.install|claims claim.emergency|claims\n\
31 action.install|claims claim.hacked|claims\n\
9 action.install|claims claim.investment|claims\n\
8 action.install|claims claim.link|claims\n\
-10 action.install|claims claim.new-number|claims\n\
11 action.install|claims claim.paid-back|claims\n\
18 action.install|claims claim.purchase|claims\n\
16 action.install|claims claim.refund|claims\n\
8 action.install|claims claim.unpaid|claims\n\
75 action.install|claims claim.virus|claims\n\
9 action.install|claims credential.card|claims\n\
-9 action.install|claims credential.personal-information|asks\n\
74 action.install|claims firm.bank|claims\n\
59 action.install|claims firm.support|claims\n\
19 action.install|claims money.amount|claims\n\
8 action.install|claims money.valuables|claims\n\
20 action.install|claims person.agent|claims\n\
9 action.install|claims person.family|claims\n\
22 action.install|claims threat.block|threatens\n\
27 action.install|claims threat.deadline|threatens\n\
11 action.install|claims threat.exposure|threatens\n\
202 action.install|live\n\
114 action.install|reader\n\
8 action.install|reports\n\
8 action.install|reports claim.all-money|reports\n\
22 action.install|reports claim.hacked|reports\n\
19 action.install|reports claim.unusual-activity|reports\n\
12 action.install|reports credential.balance|reports\n\
8 action.install|reports credential.bank-details|reports\n\
9 action.install|reports credential.mitid|reports\n\
-8 action.install|reports firm.bank|claims\n\
17 action.install|reports firm.bank|reports\n\
-9 action.install|reports firm.support|claims\n\
8 action.install|reports money.amount|reports\n\
17 action.install|reports threat.block|reports\n\
8 action.install|reports threat.deadline|threatens\n\
64 action.install|speaks\n\
129 action.keep-secret|asks\n\
31 action.keep-secret|asks action.keep-secret|claims\n\
-8 action.keep-secret|asks action.keep-secret|reports\n\
21 action.keep-secret|asks action.pay|asks\n\
8 action.keep-secret|asks action.reply|asks\n\
12 action.keep-secret|asks action.stay-on-line|asks\n\
31 action.keep-secret|asks action.transfer|asks\n\
14 action.keep-secret|asks action.transfer|claims\n\
22 action.keep-secret|asks action.withdraw|asks\n\
12 action.keep-secret|asks authority.customs|claims\n\
17 action.keep-secret|asks authority.embassy|claims\n\
9 action.keep-secret|asks authority.europol|claims\n\
43 action.keep-secret|asks authority.police|claims\n\
8 action.keep-secret|asks claim.already-paid|claims\n\
10 action.keep-secret|asks claim.broken-phone|claims\n\
8 action.keep-secret|asks claim.cannot-meet|claims\n\
19 action.keep-secret|asks claim.case|claims\n\
53 action.keep-secret|asks claim.crime|claims\n\
16 action.keep-secret|asks claim.deposit|claims\n\
13 action.keep-secret|asks claim.easy-money|claims\n\
13 action.keep-secret|asks claim.emergency|claims\n\
19 action.keep-secret|asks claim.fee|claims\n\
8 action.keep-secret|asks claim.hacked|claims\n\
19 action.keep-secret|asks claim.investment|claims\n\
24 action.keep-secret|asks claim.isolation|claims\n\
15 action.keep-secret|asks claim.link|claims\n\
9 action.keep-secret|asks claim.misused-name|claims\n\
11 action.keep-secret|asks claim.new-number|claims\n\
75 action.keep-secret|asks claim.no-checking|claims\n\
-8 action.keep-secret|asks claim.no-checking|reports\n\
29 action.keep-secret|asks claim.other-account|claims\n\
14 action.keep-secret|asks claim.paid-back|claims\n\
30 action.keep-secret|asks claim.pick-up|claims\n\
16 action.keep-secret|asks claim.prize|claims\n\
-8 action.keep-secret|asks claim.prompt|claims\n\
8 action.keep-secret|asks claim.residence|claims\n\
13 action.keep-secret|asks claim.safe-account|claims\n\
9 action.keep-secret|asks claim.unpaid|claims\n\
8 action.keep-secret|asks claim.unusual-activity|claims\n\
9 action.keep-secret|asks credential.balance|asks\n\
18 action.keep-secret|asks credential.bank-details|asks\n\
14 action.keep-secret|asks credential.bank-details|claims\n\
-19 action.keep-secret|asks credential.code|claims\n\
15 action.keep-secret|asks credential.cpr|claims\n\
18 action.keep-secret|asks credential.id-document|claims\n\
-14 action.keep-secret|asks credential.mitid|claims\n\
-15 action.keep-secret|asks credential.one-time-code|claims\n\
42 action.keep-secret|asks firm.bank|claims\n\
15 action.keep-secret|asks firm.payment|claims\n\
58 action.keep-secret|asks money.amount|claims\n\
11 action.keep-secret|asks money.unusual-means|claims\n\
33 action.keep-secret|asks money.valuables|claims\n\
36 action.keep-secret|asks person.agent|claims\n\
16 action.keep-secret|asks person.family|claims\n\
14 action.keep-secret|asks person.landlord|claims\n\
29 action.keep-secret|asks threat.arrest|threatens\n\
10 action.keep-secret|asks threat.court|threatens\n\
56 action.keep-secret|asks threat.deadline|threatens\n\
77 action.keep-secret|claims\n\
18 action.keep-secret|claims action.transfer|asks\n\
9 action.keep-secret|claims action.update|asks\n\
18 action.keep-secret|claims action.withdraw|asks\n\
9 action.keep-secret|claims claim.broken-phone|claims\n\
19 action.keep-secret|claims claim.cannot-meet|claims\n\
11 action.keep-secret|claims claim.case|claims\n\
31 action.keep-secret|claims claim.crime|claims\n\
12 action.keep-secret|claims claim.isolation|claims\n\
10 action.keep-secret|claims claim.no-checking|claims\n\
14 action.keep-secret|claims claim.other-account|claims\n\
9 action.keep-secret|claims claim.prize|claims\n\
8 action.keep-secret|claims claim.purchase|claims\n\
10 action.keep-secret|claims credential.card|claims\n\
9 action.keep-secret|claims credential.id-document|claims\n\
-12 action.keep-secret|claims credential.password|claims\n\
9 action.keep-secret|claims credential.personal-information|claims\n\
40 action.keep-secret|claims firm.bank|claims\n\
32 action.keep-secret|claims money.amount|claims\n\
9 action.keep-secret|claims money.valuables|claims\n\
10 action.keep-secret|claims person.agent|claims\n\
16 action.keep-secret|claims person.family|claims\n\
12 action.keep-secret|claims threat.arrest|threatens\n\
11 action.keep-secret|claims threat.court|threatens\n\
17 action.keep-secret|claims threat.deadline|threatens\n\
182 action.keep-secret|live\n\
98 action.keep-secret|reader\n\
-11 action.keep-secret|reports authority.police|claims\n\
-8 action.keep-secret|reports claim.all-money|claims\n\
-9 action.keep-secret|reports claim.fee|claims\n\
22 action.keep-secret|reports claim.investment|reports\n\
-13 action.keep-secret|reports claim.no-checking|reports\n\
8 action.keep-secret|reports claim.other-account|claims\n\
-12 action.keep-secret|reports claim.unusual-activity|claims\n\
-12 action.keep-secret|reports firm.bank|reports\n\
15 action.keep-secret|reports money.amount|reports\n\
-8 action.keep-secret|reports money.unusual-means|claims\n\
-8 action.keep-secret|reports money.valuables|reports\n\
21 action.keep-secret|reports person.family|reports\n\
20 action.keep-secret|reports threat.deadline|reports\n\
41 action.keep-secret|speaks\n\
15 action.login|advises\n\
14 action.login|advises claim.fee|claims\n\
10 action.login|advises claim.link|claims\n\
-8 action.login|advises claim.pick-up|claims\n\
10 action.login|advises credential.mitid|advises\n\
14 action.login|advises money.amount|claims\n\
-60 action.login|asks\n\
-20 action.login|asks action.login|claims\n\
-11 action.login|asks action.pay|advises\n\
-29 action.login|asks action.pay|asks\n\
12 action.login|asks action.pay|claims\n\
12 action.login|asks action.transfer|asks\n\
9 action.login|asks action.transfer|claims\n\
29 action.login|asks action.update|asks\n\
-17 action.login|asks authority.benefits|claims\n\
-19 action.login|asks authority.customs|claims\n\
42 action.login|asks authority.digital-post|claims\n\
-58 action.login|asks authority.tax|claims\n\
42 action.login|asks claim.already-paid|claims\n\
9 action.login|asks claim.case|claims\n\
-32 action.login|asks claim.fee|claims\n\
-9 action.login|asks claim.investment|claims\n\
9 action.login|asks claim.job|claims\n\
50 action.login|asks claim.link|claims\n\
8 action.login|asks claim.not-you|claims\n\
14 action.login|asks claim.other-account|claims\n\
-22 action.login|asks claim.parcel|claims\n\
-24 action.login|asks claim.pick-up|claims\n\
-14 action.login|asks claim.prize|claims\n\
-8 action.login|asks claim.prompt|claims\n\
27 action.login|asks claim.purchase|claims\n\
17 action.login|asks claim.reassurance|claims\n\
15 action.login|asks claim.refund|claims\n\
-32 action.login|asks claim.unpaid|claims\n\
18 action.login|asks claim.unusual-activity|claims\n\
10 action.login|asks credential.bank-details|claims\n\
-24 action.login|asks credential.card|claims\n\
-19 action.login|asks credential.code|asks\n\
-8 action.login|asks credential.code|claims\n\
-13 action.login|asks credential.cpr|asks\n\
-10 action.login|asks credential.id-document|asks\n\
-10 action.login|asks credential.mitid|claims\n\
42 action.login|asks credential.nemid|asks\n\
13 action.login|asks credential.nemid|claims\n\
-24 action.login|asks credential.one-time-code|asks\n\
-10 action.login|asks credential.one-time-code|claims\n\
-35 action.login|asks credential.password|asks\n\
-31 action.login|asks credential.password|claims\n\
-11 action.login|asks credential.personal-information|asks\n\
-13 action.login|asks credential.personal-information|claims\n\
-8 action.login|asks credential.pin|claims\n\
106 action.login|asks firm.bank|claims\n\
8 action.login|asks firm.bank|reports\n\
-10 action.login|asks firm.courier|claims\n\
17 action.login|asks firm.streaming|claims\n\
41 action.login|asks money.amount|claims\n\
10 action.login|asks person.family|claims\n\
11 action.login|asks person.landlord|claims\n\
-10 action.login|asks threat.arrest|threatens\n\
20 action.login|asks threat.block|threatens\n\
-9 action.login|asks threat.court|threatens\n\
74 action.login|asks threat.deadline|threatens\n\
-13 action.login|asks threat.debt|threatens\n\
-8 action.login|asks threat.return|threatens\n\
31 action.login|claims\n\
-15 action.login|claims action.pay|asks\n\
8 action.login|claims action.transfer|asks\n\
14 action.login|claims action.update|asks\n\
22 action.login|claims authority.benefits|claims\n\
18 action.login|claims authority.municipality|claims\n\
10 action.login|claims claim.emergency|claims\n\
-17 action.login|claims claim.fee|claims\n\
-8 action.login|claims claim.link|claims\n\
9 action.login|claims claim.mule|claims\n\
25 action.login|claims claim.not-you|claims\n\
15 action.login|claims claim.pick-up|claims\n\
21 action.login|claims claim.prompt|claims\n\
16 action.login|claims claim.purchase|claims\n\
-10 action.login|claims claim.renewal|claims\n\
9 action.login|claims claim.safe-account|claims\n\
57 action.login|claims claim.unusual-activity|claims\n\
-9 action.login|claims credential.code|asks\n\
-14 action.login|claims credential.code|claims\n\
30 action.login|claims credential.mitid|claims\n\
17 action.login|claims credential.password|claims\n\
11 action.login|claims credential.personal-information|claims\n\
58 action.login|claims firm.bank|claims\n\
-12 action.login|claims firm.courier|claims\n\
10 action.login|claims firm.payment|claims\n\
10 action.login|claims money.amount|claims\n\
12 action.login|claims money.unusual-means|claims\n\
8 action.login|claims threat.court|threatens\n\
-9 action.login|live\n\
-16 action.login|reports\n\
-17 action.login|reports action.pay|asks\n\
-20 action.login|reports claim.fee|claims\n\
-13 action.login|reports money.amount|claims\n\
-10 action.login|reports threat.block|threatens\n\
-8 action.login|speaks\n\
-11 action.move-chat|advises\n\
209 action.move-chat|asks\n\
36 action.move-chat|asks action.move-chat|claims\n\
16 action.move-chat|asks action.pay|asks\n\
37 action.move-chat|asks action.reply|asks\n\
12 action.move-chat|asks action.transfer|asks\n\
30 action.move-chat|asks action.transfer|reports\n\
8 action.move-chat|asks action.update|claims\n\
30 action.move-chat|asks claim.broken-phone|claims\n\
9 action.move-chat|asks claim.cannot-meet|claims\n\
52 action.move-chat|asks claim.easy-money|claims\n\
16 action.move-chat|asks claim.emergency|claims\n\
9 action.move-chat|asks claim.investment|claims\n\
21 action.move-chat|asks claim.investment|reports\n\
84 action.move-chat|asks claim.job|claims\n\
14 action.move-chat|asks claim.mule|claims\n\
40 action.move-chat|asks claim.new-number|claims\n\
8 action.move-chat|asks claim.no-checking|claims\n\
14 action.move-chat|asks claim.paid-back|claims\n\
13 action.move-chat|asks claim.recovery|claims\n\
9 action.move-chat|asks claim.sent-by-mistake|claims\n\
9 action.move-chat|asks claim.unpaid|claims\n\
9 action.move-chat|asks credential.mitid|claims\n\
8 action.move-chat|asks firm.bank|claims\n\
85 action.move-chat|asks money.amount|claims\n\
21 action.move-chat|asks money.amount|reports\n\
14 action.move-chat|asks money.unusual-means|claims\n\
49 action.move-chat|asks person.family|claims\n\
28 action.move-chat|asks person.recruiter|claims\n\
31 action.move-chat|asks threat.deadline|threatens\n\
140 action.move-chat|claims\n\
15 action.move-chat|claims action.pay|claims\n\
48 action.move-chat|claims action.reply|asks\n\
20 action.move-chat|claims action.update|claims\n\
8 action.move-chat|claims authority.embassy|claims\n\
11 action.move-chat|claims authority.police|claims\n\
8 action.move-chat|claims claim.abroad|claims\n\
8 action.move-chat|claims claim.all-money|claims\n\
28 action.move-chat|claims claim.broken-phone|claims\n\
8 action.move-chat|claims claim.crime|claims\n\
10 action.move-chat|claims claim.deposit|claims\n\
53 action.move-chat|claims claim.easy-money|claims\n\
18 action.move-chat|claims claim.emergency|claims\n\
13 action.move-chat|claims claim.fee|claims\n\
41 action.move-chat|claims claim.investment|claims\n\
71 action.move-chat|claims claim.job|claims\n\
27 action.move-chat|claims claim.new-number|claims\n\
8 action.move-chat|claims claim.paid-back|claims\n\
9 action.move-chat|claims claim.recovery|claims\n\
16 action.move-chat|claims claim.your-own|claims\n\
-18 action.move-chat|claims credential.card|asks\n\
13 action.move-chat|claims credential.card|claims\n\
8 action.move-chat|claims credential.id-document|claims\n\
16 action.move-chat|claims credential.one-time-code|claims\n\
-10 action.move-chat|claims credential.password|asks\n\
19 action.move-chat|claims firm.bank|claims\n\
-20 action.move-chat|claims firm.courier|claims\n\
102 action.move-chat|claims money.amount|claims\n\
15 action.move-chat|claims money.unusual-means|claims\n\
23 action.move-chat|claims person.adviser|claims\n\
53 action.move-chat|claims person.family|claims\n\
-14 action.move-chat|claims threat.block|threatens\n\
37 action.move-chat|claims threat.deadline|threatens\n\
-8 action.move-chat|denies\n\
314 action.move-chat|live\n\
117 action.move-chat|reader\n\
83 action.move-chat|reports\n\
10 action.move-chat|reports claim.new-number|claims\n\
17 action.move-chat|reports credential.code|reports\n\
41 action.move-chat|reports credential.one-time-code|reports\n\
19 action.move-chat|reports money.amount|reports\n\
17 action.move-chat|reports money.unusual-means|reports\n\
26 action.move-chat|reports person.family|claims\n\
11 action.move-chat|reports threat.deadline|reports\n\
58 action.move-chat|speaks\n\
-56 action.pay|advises\n\
12 action.pay|advises action.transfer|claims\n\
-10 action.pay|advises authority.digital-post|claims\n\
-10 action.pay|advises claim.fee|claims\n\
15 action.pay|advises claim.fine|claims\n\
-11 action.pay|advises claim.link|claims\n\
-12 action.pay|advises claim.parcel|claims\n\
-8 action.pay|advises claim.unusual-activity|claims\n\
9 action.pay|advises claim.your-own|claims\n\
9 action.pay|advises credential.card|asks\n\
13 action.pay|advises credential.card|claims\n\
10 action.pay|advises credential.id-document|advises\n\
11 action.pay|advises firm.toll|claims\n\
-11 action.pay|advises firm.utility|claims\n\
-13 action.pay|advises money.amount|claims\n\
8 action.pay|advises person.family|claims\n\
-8 action.pay|advises threat.block|threatens\n\
-9 action.pay|advises threat.deadline|threatens\n\
-8 action.pay|advises threat.return|threatens\n\
70 action.pay|asks\n\
8 action.pay|asks action.pay|claims\n\
-12 action.pay|asks action.pay|denies\n\
8 action.pay|asks action.reply|asks\n\
-9 action.pay|asks action.reply|claims\n\
-19 action.pay|asks action.transfer|advises\n\
-11 action.pay|asks action.transfer|asks\n\
15 action.pay|asks action.update|asks\n\
31 action.pay|asks action.update|claims\n\
12 action.pay|asks action.withdraw|claims\n\
17 action.pay|asks authority.benefits|claims\n\
-25 action.pay|asks authority.customs|claims\n\
-46 action.pay|asks authority.digital-post|claims\n\
13 action.pay|asks authority.embassy|claims\n\
33 action.pay|asks authority.immigration|claims\n\
36 action.pay|asks authority.police|claims\n\
21 action.pay|asks authority.tax|claims\n\
8 action.pay|asks claim.abroad|claims\n\
8 action.pay|asks claim.all-money|claims\n\
8 action.pay|asks claim.already-paid|claims\n\
27 action.pay|asks claim.broken-phone|claims\n\
11 action.pay|asks claim.cannot-meet|claims\n\
-14 action.pay|asks claim.case|claims\n\
17 action.pay|asks claim.crime|claims\n\
10 action.pay|asks claim.deposit|claims\n\
37 action.pay|asks claim.easy-money|claims\n\
39 action.pay|asks claim.emergency|claims\n\
30 action.pay|asks claim.fee|claims\n\
13 action.pay|asks claim.fine|claims\n\
10 action.pay|asks claim.hacked|claims\n\
39 action.pay|asks claim.investment|claims\n\
8 action.pay|asks claim.misused-name|claims\n\
57 action.pay|asks claim.new-number|claims\n\
-11 action.pay|asks claim.no-checking|claims\n\
-21 action.pay|asks claim.not-you|claims\n\
15 action.pay|asks claim.other-account|claims\n\
10 action.pay|asks claim.paid-back|claims\n\
21 action.pay|asks claim.parcel|claims\n\
56 action.pay|asks claim.prize|claims\n\
-8 action.pay|asks claim.purchase|claims\n\
73 action.pay|asks claim.recovery|claims\n\
33 action.pay|asks claim.refund|claims\n\
19 action.pay|asks claim.renewal|claims\n\
36 action.pay|asks claim.residence|claims\n\
17 action.pay|asks claim.safe-account|claims\n\
-17 action.pay|asks claim.unusual-activity|claims\n\
-21 action.pay|asks claim.your-own|claims\n\
-8 action.pay|asks credential.balance|asks\n\
19 action.pay|asks credential.bank-details|asks\n\
-9 action.pay|asks credential.cpr|claims\n\
27 action.pay|asks credential.id-document|asks\n\
22 action.pay|asks credential.id-document|claims\n\
10 action.pay|asks credential.one-time-code|asks\n\
-19 action.pay|asks credential.one-time-code|claims\n\
19 action.pay|asks credential.personal-information|claims\n\
-97 action.pay|asks firm.bank|claims\n\
17 action.pay|asks firm.courier|claims\n\
-12 action.pay|asks firm.courier|reports\n\
37 action.pay|asks firm.toll|claims\n\
16 action.pay|asks firm.utility|claims\n\
50 action.pay|asks money.amount|claims\n\
50 action.pay|asks money.unusual-means|claims\n\
-31 action.pay|asks money.valuables|claims\n\
12 action.pay|asks person.agent|claims\n\
-21 action.pay|asks person.buyer|claims\n\
81 action.pay|asks person.family|claims\n\
13 action.pay|asks person.recruiter|claims\n\
29 action.pay|asks threat.arrest|threatens\n\
54 action.pay|asks threat.block|threatens\n\
54 action.pay|asks threat.court|threatens\n\
31 action.pay|asks threat.cutoff|threatens\n\
-8 action.pay|asks threat.deadline|denies\n\
119 action.pay|asks threat.deadline|threatens\n\
-19 action.pay|asks threat.debt|threatens\n\
59 action.pay|asks threat.deportation|threatens\n\
-8 action.pay|asks threat.exposure|threatens\n\
31 action.pay|asks threat.return|threatens\n\
45 action.pay|claims\n\
-9 action.pay|claims action.pay|denies\n\
15 action.pay|claims action.pay|reports\n\
14 action.pay|claims action.transfer|asks\n\
12 action.pay|claims action.transfer|claims\n\
-8 action.pay|claims action.update|asks\n\
13 action.pay|claims action.update|claims\n\
-12 action.pay|claims action.withdraw|claims\n\
17 action.pay|claims authority.customs|claims\n\
-20 action.pay|claims authority.digital-post|claims\n\
-11 action.pay|claims authority.embassy|claims\n\
10 action.pay|claims authority.europol|claims\n\
-8 action.pay|claims authority.health|claims\n\
10 action.pay|claims authority.municipality|claims\n\
14 action.pay|claims authority.police|claims\n\
20 action.pay|claims claim.abroad|claims\n\
-8 action.pay|claims claim.case|claims\n\
-25 action.pay|claims claim.crime|claims\n\
57 action.pay|claims claim.deposit|claims\n\
20 action.pay|claims claim.easy-money|claims\n\
16 action.pay|claims claim.emergency|claims\n\
35 action.pay|claims claim.fee|claims\n\
-15 action.pay|claims claim.hacked|claims\n\
20 action.pay|claims claim.isolation|claims\n\
23 action.pay|claims claim.job|claims\n\
8 action.pay|claims claim.mule|claims\n\
10 action.pay|claims claim.no-checking|claims\n\
10 action.pay|claims claim.not-you|claims\n\
23 action.pay|claims claim.paid-back|claims\n\
-10 action.pay|claims claim.pick-up|claims\n\
8 action.pay|claims claim.prize|claims\n\
41 action.pay|claims claim.purchase|claims\n\
29 action.pay|claims claim.reassurance|claims\n\
16 action.pay|claims claim.recovery|claims\n\
-15 action.pay|claims claim.refund|claims\n\
-12 action.pay|claims claim.sent-by-mistake|claims\n\
38 action.pay|claims claim.unpaid|claims\n\
20 action.pay|claims claim.unusual-activity|claims\n\
-31 action.pay|claims claim.your-own|claims\n\
-10 action.pay|claims credential.bank-details|advises\n\
-13 action.pay|claims credential.bank-details|asks\n\
30 action.pay|claims credential.card|asks\n\
-12 action.pay|claims credential.card|claims\n\
-10 action.pay|claims credential.code|advises\n\
16 action.pay|claims credential.code|claims\n\
-12 action.pay|claims credential.code|denies\n\
22 action.pay|claims credential.mitid|claims\n\
20 action.pay|claims credential.mitid|reports\n\
19 action.pay|claims credential.one-time-code|claims\n\
23 action.pay|claims credential.password|claims\n\
12 action.pay|claims credential.personal-information|asks\n\
19 action.pay|claims credential.personal-information|claims\n\
8 action.pay|claims credential.pin|asks\n\
-18 action.pay|claims firm.bank|claims\n\
58 action.pay|claims firm.courier|claims\n\
-54 action.pay|claims firm.payment|claims\n\
26 action.pay|claims firm.shop|claims\n\
-8 action.pay|claims firm.telecom|claims\n\
38 action.pay|claims firm.toll|claims\n\
11 action.pay|claims firm.utility|claims\n\
12 action.pay|claims money.amount|claims\n\
53 action.pay|claims money.unusual-means|claims\n\
-38 action.pay|claims money.valuables|claims\n\
-19 action.pay|claims person.buyer|claims\n\
10 action.pay|claims person.family|claims\n\
18 action.pay|claims person.landlord|claims\n\
24 action.pay|claims threat.arrest|threatens\n\
-16 action.pay|claims threat.court|threatens\n\
25 action.pay|claims threat.cutoff|threatens\n\
15 action.pay|claims threat.deadline|reports\n\
29 action.pay|claims threat.deadline|threatens\n\
15 action.pay|claims threat.deportation|threatens\n\
9 action.pay|claims threat.exposure|threatens\n\
-43 action.pay|denies\n\
-13 action.pay|denies claim.case|claims\n\
-21 action.pay|denies claim.fee|claims\n\
-15 action.pay|denies claim.parcel|claims\n\
-12 action.pay|denies claim.unpaid|claims\n\
-8 action.pay|denies credential.code|claims\n\
-8 action.pay|denies firm.courier|claims\n\
-17 action.pay|denies money.amount|claims\n\
-13 action.pay|denies threat.block|threatens\n\
-14 action.pay|denies threat.court|threatens\n\
-21 action.pay|denies threat.deadline|threatens\n\
108 action.pay|live\n\
18 action.pay|reader\n\
56 action.pay|reports\n\
20 action.pay|reports action.transfer|claims\n\
21 action.pay|reports action.update|reports\n\
15 action.pay|reports authority.police|claims\n\
10 action.pay|reports authority.tax|claims\n\
20 action.pay|reports claim.deposit|claims\n\
10 action.pay|reports claim.emergency|claims\n\
29 action.pay|reports claim.fine|claims\n\
9 action.pay|reports claim.new-number|claims\n\
-8 action.pay|reports claim.parcel|reports\n\
28 action.pay|reports claim.unpaid|claims\n\
12 action.pay|reports credential.code|asks\n\
-11 action.pay|reports credential.one-time-code|claims\n\
23 action.pay|reports firm.bank|reports\n\
19 action.pay|reports firm.payment|claims\n\
17 action.pay|reports money.amount|claims\n\
11 action.pay|reports money.amount|reports\n\
11 action.pay|reports person.family|claims\n\
23 action.pay|reports person.landlord|claims\n\
8 action.pay|reports threat.court|threatens\n\
22 action.pay|reports threat.deadline|reports\n\
54 action.pay|reports threat.deadline|threatens\n\
-32 action.pay|speaks\n\
-8 action.press-key|advises\n\
96 action.press-key|asks\n\
15 action.press-key|asks action.withdraw|claims\n\
34 action.press-key|asks authority.court|claims\n\
22 action.press-key|asks authority.customs|claims\n\
9 action.press-key|asks authority.embassy|claims\n\
19 action.press-key|asks authority.europol|claims\n\
13 action.press-key|asks authority.immigration|claims\n\
35 action.press-key|asks authority.ministry|claims\n\
52 action.press-key|asks authority.police|claims\n\
18 action.press-key|asks authority.police|reports\n\
36 action.press-key|asks claim.case|claims\n\
99 action.press-key|asks claim.crime|claims\n\
14 action.press-key|asks claim.fee|claims\n\
10 action.press-key|asks claim.fine|claims\n\
-12 action.press-key|asks claim.hacked|claims\n\
-68 action.press-key|asks claim.menu|claims\n\
54 action.press-key|asks claim.misused-name|claims\n\
24 action.press-key|asks claim.parcel|claims\n\
11 action.press-key|asks claim.pick-up|claims\n\
16 action.press-key|asks claim.recovery|claims\n\
11 action.press-key|asks claim.refund|claims\n\
26 action.press-key|asks claim.residence|claims\n\
14 action.press-key|asks claim.robot|claims\n\
27 action.press-key|asks claim.unusual-activity|claims\n\
18 action.press-key|asks credential.card|asks\n\
-13 action.press-key|asks credential.card|reports\n\
-9 action.press-key|asks credential.code|asks\n\
10 action.press-key|asks credential.cpr|asks\n\
24 action.press-key|asks credential.cpr|claims\n\
14 action.press-key|asks credential.id-document|claims\n\
-17 action.press-key|asks credential.mitid|claims\n\
-11 action.press-key|asks credential.mitid|reports\n\
19 action.press-key|asks credential.personal-information|claims\n\
-15 action.press-key|asks firm.bank|claims\n\
14 action.press-key|asks firm.courier|claims\n\
-12 action.press-key|asks firm.toll|claims\n\
37 action.press-key|asks money.amount|claims\n\
41 action.press-key|asks person.agent|claims\n\
-16 action.press-key|asks person.family|claims\n\
54 action.press-key|asks threat.arrest|threatens\n\
9 action.press-key|asks threat.block|threatens\n\
34 action.press-key|asks threat.court|threatens\n\
13 action.press-key|asks threat.cutoff|threatens\n\
9 action.press-key|asks threat.deadline|reports\n\
88 action.press-key|asks threat.deadline|threatens\n\
11 action.press-key|asks threat.deportation|threatens\n\
13 action.press-key|asks threat.exposure|threatens\n\
13 action.press-key|asks threat.return|threatens\n\
80 action.press-key|claims\n\
-15 action.press-key|claims authority.benefits|claims\n\
16 action.press-key|claims authority.police|claims\n\
19 action.press-key|claims claim.crime|claims\n\
19 action.press-key|claims claim.emergency|claims\n\
15 action.press-key|claims claim.misused-name|claims\n\
13 action.press-key|claims claim.residence|claims\n\
9 action.press-key|claims credential.code|denies\n\
9 action.press-key|claims credential.pin|asks\n\
9 action.press-key|claims firm.payment|claims\n\
29 action.press-key|claims threat.arrest|threatens\n\
27 action.press-key|claims threat.deadline|threatens\n\
175 action.press-key|live\n\
-17 action.press-key|reports\n\
16 action.press-key|reports action.stay-on-line|reports\n\
16 action.press-key|reports authority.ministry|reports\n\
-14 action.press-key|reports authority.police|claims\n\
-9 action.press-key|reports claim.crime|reports\n\
15 action.press-key|reports credential.balance|claims\n\
12 action.press-key|reports credential.bank-details|claims\n\
-10 action.press-key|reports credential.cpr|reports\n\
17 action.press-key|reports credential.id-document|reports\n\
-15 action.press-key|reports threat.arrest|threatens\n\
16 action.press-key|reports threat.block|reports\n\
16 action.press-key|reports threat.deadline|reports\n\
52 action.press-key|speaks\n\
-27 action.reply|advises\n\
-8 action.reply|advises action.reply|asks\n\
8 action.reply|advises authority.police|claims\n\
-8 action.reply|advises credential.id-document|claims\n\
-8 action.reply|advises person.agent|claims\n\
-14 action.reply|advises threat.deadline|threatens\n\
100 action.reply|asks\n\
8 action.reply|asks action.reply|claims\n\
19 action.reply|asks action.transfer|asks\n\
13 action.reply|asks action.transfer|claims\n\
29 action.reply|asks action.update|asks\n\
-13 action.reply|asks authority.digital-post|claims\n\
33 action.reply|asks authority.europol|claims\n\
33 action.reply|asks authority.police|claims\n\
15 action.reply|asks authority.prosecution|claims\n\
14 action.reply|asks authority.state|claims\n\
30 action.reply|asks claim.broken-phone|claims\n\
12 action.reply|asks claim.cannot-meet|claims\n\
30 action.reply|asks claim.crime|claims\n\
47 action.reply|asks claim.easy-money|claims\n\
15 action.reply|asks claim.investment|claims\n\
56 action.reply|asks claim.job|claims\n\
15 action.reply|asks claim.link|claims\n\
39 action.reply|asks claim.new-number|claims\n\
12 action.reply|asks claim.no-checking|claims\n\
19 action.reply|asks claim.other-account|claims\n\
10 action.reply|asks claim.paid-back|claims\n\
-9 action.reply|asks claim.parcel|claims\n\
-26 action.reply|asks claim.prize|claims\n\
-15 action.reply|asks claim.prompt|claims\n\
13 action.reply|asks claim.renewal|claims\n\
25 action.reply|asks claim.unusual-activity|claims\n\
13 action.reply|asks credential.bank-details|claims\n\
19 action.reply|asks credential.card|asks\n\
13 action.reply|asks credential.code|asks\n\
34 action.reply|asks credential.cpr|asks\n\
16 action.reply|asks credential.id-document|asks\n\
-9 action.reply|asks credential.mitid|asks\n\
47 action.reply|asks credential.mitid|claims\n\
26 action.reply|asks credential.one-time-code|asks\n\
13 action.reply|asks credential.one-time-code|claims\n\
28 action.reply|asks credential.password|asks\n\
22 action.reply|asks credential.personal-information|asks\n\
20 action.reply|asks credential.personal-information|claims\n\
13 action.reply|asks credential.pin|asks\n\
20 action.reply|asks firm.payment|claims\n\
12 action.reply|asks firm.support|claims\n\
11 action.reply|asks firm.toll|claims\n\
25 action.reply|asks money.amount|claims\n\
19 action.reply|asks money.unusual-means|claims\n\
14 action.reply|asks money.valuables|claims\n\
14 action.reply|asks person.agent|claims\n\
41 action.reply|asks person.family|claims\n\
11 action.reply|asks person.landlord|claims\n\
14 action.reply|asks person.recruiter|claims\n\
29 action.reply|asks threat.arrest|threatens\n\
23 action.reply|asks threat.block|threatens\n\
17 action.reply|asks threat.court|threatens\n\
38 action.reply|asks threat.exposure|threatens\n\
10 action.reply|claims authority.benefits|claims\n\
-13 action.reply|claims authority.digital-post|claims\n\
9 action.reply|claims authority.police|claims\n\
16 action.reply|claims claim.broken-phone|claims\n\
-10 action.reply|claims claim.case|claims\n\
-9 action.reply|claims claim.fine|claims\n\
-9 action.reply|claims claim.link|claims\n\
16 action.reply|claims claim.new-number|claims\n\
-16 action.reply|claims claim.no-checking|claims\n\
8 action.reply|claims claim.refund|claims\n\
8 action.reply|claims credential.bank-details|claims\n\
12 action.reply|claims credential.card|asks\n\
11 action.reply|claims credential.personal-information|claims\n\
-11 action.reply|claims money.amount|claims\n\
16 action.reply|claims person.family|claims\n\
13 action.reply|claims threat.block|threatens\n\
12 action.reply|claims threat.deadline|threatens\n\
89 action.reply|live\n\
17 action.reply|reports\n\
11 action.reply|reports claim.broken-phone|reports\n\
11 action.reply|reports person.family|claims\n\
10 action.reply|reports threat.deadline|reports\n\
-10 action.reply|speaks\n\
9 action.scan|asks\n\
8 action.scan|asks credential.card|asks\n\
16 action.scan|asks credential.code|asks\n\
-10 action.scan|asks credential.mitid|claims\n\
-8 action.scan|asks credential.one-time-code|asks\n\
9 action.scan|asks money.amount|claims\n\
9 action.scan|asks threat.deadline|threatens\n\
100 action.stay-on-line|asks\n\
11 action.stay-on-line|asks action.stay-on-line|claims\n\
16 action.stay-on-line|asks action.transfer|asks\n\
16 action.stay-on-line|asks action.transfer|claims\n\
-8 action.stay-on-line|asks action.update|advises\n\
10 action.stay-on-line|asks action.withdraw|asks\n\
12 action.stay-on-line|asks authority.court|claims\n\
9 action.stay-on-line|asks authority.municipality|claims\n\
36 action.stay-on-line|asks authority.police|claims\n\
19 action.stay-on-line|asks claim.all-money|claims\n\
9 action.stay-on-line|asks claim.case|claims\n\
31 action.stay-on-line|asks claim.crime|claims\n\
25 action.stay-on-line|asks claim.isolation|claims\n\
-11 action.stay-on-line|asks claim.menu|claims\n\
11 action.stay-on-line|asks claim.misused-name|claims\n\
13 action.stay-on-line|asks claim.parcel|claims\n\
11 action.stay-on-line|asks claim.pick-up|claims\n\
10 action.stay-on-line|asks claim.reassurance|claims\n\
10 action.stay-on-line|asks claim.robot|claims\n\
8 action.stay-on-line|asks claim.safe-account|claims\n\
13 action.stay-on-line|asks claim.unusual-activity|claims\n\
8 action.stay-on-line|asks credential.card|asks\n\
8 action.stay-on-line|asks credential.code|claims\n\
11 action.stay-on-line|asks credential.cpr|claims\n\
9 action.stay-on-line|asks credential.mitid|asks\n\
26 action.stay-on-line|asks firm.bank|claims\n\
18 action.stay-on-line|asks money.amount|claims\n\
10 action.stay-on-line|asks money.unusual-means|claims\n\
21 action.stay-on-line|asks money.valuables|claims\n\
22 action.stay-on-line|asks threat.arrest|threatens\n\
23 action.stay-on-line|asks threat.block|threatens\n\
40 action.stay-on-line|asks threat.deadline|threatens\n\
49 action.stay-on-line|claims\n\
8 action.stay-on-line|claims authority.tax|claims\n\
16 action.stay-on-line|claims claim.crime|claims\n\
13 action.stay-on-line|claims claim.deposit|claims\n\
10 action.stay-on-line|claims claim.isolation|claims\n\
20 action.stay-on-line|claims claim.recovery|claims\n\
12 action.stay-on-line|claims threat.deadline|threatens\n\
137 action.stay-on-line|live\n\
36 action.stay-on-line|reader\n\
13 action.stay-on-line|reports authority.police|reports\n\
15 action.stay-on-line|reports threat.block|reports\n\
-8 action.stay-on-line|reports threat.block|threatens\n\
19 action.stay-on-line|reports threat.deadline|reports\n\
53 action.stay-on-line|speaks\n\
-18 action.transfer|advises\n\
14 action.transfer|advises action.transfer|asks\n\
-10 action.transfer|advises claim.deposit|claims\n\
8 action.transfer|advises claim.emergency|claims\n\
-16 action.transfer|advises claim.fee|claims\n\
-11 action.transfer|advises claim.pick-up|claims\n\
-8 action.transfer|advises claim.safe-account|claims\n\
13 action.transfer|advises firm.payment|claims\n\
-10 action.transfer|advises person.agent|claims\n\
10 action.transfer|advises person.family|claims\n\
-10 action.transfer|advises threat.debt|threatens\n\
81 action.transfer|asks\n\
16 action.transfer|asks action.update|asks\n\
46 action.transfer|asks action.update|claims\n\
23 action.transfer|asks action.withdraw|asks\n\
-8 action.transfer|asks authority.benefits|claims\n\
8 action.transfer|asks authority.digital-post|claims\n\
16 action.transfer|asks authority.embassy|claims\n\
-14 action.transfer|asks authority.health|claims\n\
19 action.transfer|asks authority.immigration|claims\n\
34 action.transfer|asks authority.police|claims\n\
12 action.transfer|asks authority.state|claims\n\
20 action.transfer|asks authority.tax|claims\n\
97 action.transfer|asks claim.abroad|claims\n\
88 action.transfer|asks claim.all-money|claims\n\
16 action.transfer|asks claim.already-paid|claims\n\
57 action.transfer|asks claim.broken-phone|claims\n\
85 action.transfer|asks claim.cannot-meet|claims\n\
20 action.transfer|asks claim.case|claims\n\
16 action.transfer|asks claim.crime|claims\n\
50 action.transfer|asks claim.deposit|claims\n\
22 action.transfer|asks claim.easy-money|claims\n\
51 action.transfer|asks claim.hacked|claims\n\
49 action.transfer|asks claim.investment|claims\n\
49 action.transfer|asks claim.job|claims\n\
19 action.transfer|asks claim.loan|claims\n\
14 action.transfer|asks claim.misused-name|claims\n\
53 action.transfer|asks claim.mule|claims\n\
70 action.transfer|asks claim.new-number|claims\n\
44 action.transfer|asks claim.no-checking|claims\n\
120 action.transfer|asks claim.other-account|claims\n\
71 action.transfer|asks claim.paid-back|claims\n\
15 action.transfer|asks claim.parcel|claims\n\
10 action.transfer|asks claim.pick-up|claims\n\
14 action.transfer|asks claim.prize|claims\n\
-10 action.transfer|asks claim.prompt|claims\n\
35 action.transfer|asks claim.purchase|claims\n\
49 action.transfer|asks claim.reassurance|claims\n\
13 action.transfer|asks claim.recovery|claims\n\
-15 action.transfer|asks claim.refund|claims\n\
29 action.transfer|asks claim.residence|claims\n\
100 action.transfer|asks claim.safe-account|claims\n\
19 action.transfer|asks claim.sent-by-mistake|claims\n\
-40 action.transfer|asks claim.unpaid|claims\n\
31 action.transfer|asks claim.unusual-activity|claims\n\
14 action.transfer|asks claim.watched|claims\n\
-30 action.transfer|asks claim.your-own|claims\n\
14 action.transfer|asks credential.balance|advises\n\
11 action.transfer|asks credential.bank-details|asks\n\
43 action.transfer|asks credential.bank-details|claims\n\
-12 action.transfer|asks credential.card|asks\n\
-17 action.transfer|asks credential.card|claims\n\
-37 action.transfer|asks credential.code|asks\n\
-14 action.transfer|asks credential.code|claims\n\
12 action.transfer|asks credential.cpr|claims\n\
12 action.transfer|asks credential.id-document|advises\n\
16 action.transfer|asks credential.id-document|asks\n\
15 action.transfer|asks credential.id-document|claims\n\
-21 action.transfer|asks credential.mitid|asks\n\
-17 action.transfer|asks credential.mitid|claims\n\
8 action.transfer|asks credential.mitid|reports\n\
-8 action.transfer|asks credential.one-time-code|claims\n\
10 action.transfer|asks credential.password|asks\n\
-8 action.transfer|asks credential.password|claims\n\
-23 action.transfer|asks credential.personal-information|asks\n\
14 action.transfer|asks credential.personal-information|claims\n\
83 action.transfer|asks firm.bank|claims\n\
35 action.transfer|asks firm.courier|claims\n\
-77 action.transfer|asks firm.payment|claims\n\
34 action.transfer|asks money.amount|claims\n\
38 action.transfer|asks money.unusual-means|claims\n\
11 action.transfer|asks money.valuables|claims\n\
16 action.transfer|asks person.agent|claims\n\
99 action.transfer|asks person.family|claims\n\
46 action.transfer|asks person.landlord|claims\n\
21 action.transfer|asks person.recruiter|claims\n\
40 action.transfer|asks threat.arrest|threatens\n\
-20 action.transfer|asks threat.block|reports\n\
23 action.transfer|asks threat.block|threatens\n\
9 action.transfer|asks threat.cutoff|threatens\n\
74 action.transfer|asks threat.deadline|threatens\n\
12 action.transfer|asks threat.deportation|threatens\n\
14 action.transfer|asks threat.return|threatens\n\
-12 action.transfer|claims\n\
-12 action.transfer|claims action.transfer|reports\n\
24 action.transfer|claims action.update|asks\n\
17 action.transfer|claims action.update|claims\n\
-11 action.transfer|claims action.update|reports\n\
24 action.transfer|claims action.withdraw|asks\n\
10 action.transfer|claims action.withdraw|claims\n\
15 action.transfer|claims authority.court|claims\n\
10 action.transfer|claims authority.digital-post|claims\n\
8 action.transfer|claims authority.immigration|claims\n\
10 action.transfer|claims authority.municipality|claims\n\
34 action.transfer|claims authority.police|claims\n\
42 action.transfer|claims claim.abroad|claims\n\
-11 action.transfer|claims claim.all-money|reports\n\
16 action.transfer|claims claim.broken-phone|claims\n\
21 action.transfer|claims claim.cannot-meet|claims\n\
17 action.transfer|claims claim.case|claims\n\
-28 action.transfer|claims claim.crime|claims\n\
45 action.transfer|claims claim.deposit|claims\n\
-8 action.transfer|claims claim.deposit|reports\n\
35 action.transfer|claims claim.emergency|claims\n\
11 action.transfer|claims claim.fee|claims\n\
18 action.transfer|claims claim.investment|claims\n\
10 action.transfer|claims claim.job|claims\n\
13 action.transfer|claims claim.link|claims\n\
10 action.transfer|claims claim.loan|claims\n\
11 action.transfer|claims claim.mule|claims\n\
28 action.transfer|claims claim.no-checking|claims\n\
-10 action.transfer|claims claim.not-you|claims\n\
37 action.transfer|claims claim.other-account|claims\n\
9 action.transfer|claims claim.paid-back|claims\n\
29 action.transfer|claims claim.parcel|claims\n\
26 action.transfer|claims claim.prize|claims\n\
41 action.transfer|claims claim.prompt|claims\n\
24 action.transfer|claims claim.purchase|claims\n\
22 action.transfer|claims claim.reassurance|claims\n\
9 action.transfer|claims claim.recovery|claims\n\
12 action.transfer|claims claim.renewal|claims\n\
8 action.transfer|claims claim.residence|claims\n\
50 action.transfer|claims claim.safe-account|claims\n\
-10 action.transfer|claims claim.unusual-activity|claims\n\
10 action.transfer|claims claim.virus|claims\n\
-31 action.transfer|claims claim.your-own|claims\n\
-18 action.transfer|claims credential.balance|asks\n\
13 action.transfer|claims credential.bank-details|asks\n\
9 action.transfer|claims credential.bank-details|claims\n\
-13 action.transfer|claims credential.card|asks\n\
-10 action.transfer|claims credential.card|claims\n\
-19 action.transfer|claims credential.code|asks\n\
17 action.transfer|claims credential.cpr|asks\n\
19 action.transfer|claims credential.id-document|asks\n\
16 action.transfer|claims credential.id-document|claims\n\
8 action.transfer|claims credential.mitid|asks\n\
31 action.transfer|claims credential.mitid|claims\n\
18 action.transfer|claims credential.one-time-code|asks\n\
9 action.transfer|claims credential.password|asks\n\
-10 action.transfer|claims firm.bank|claims\n\
27 action.transfer|claims firm.courier|claims\n\
-18 action.transfer|claims firm.payment|claims\n\
19 action.transfer|claims firm.shop|claims\n\
10 action.transfer|claims firm.telecom|claims\n\
-24 action.transfer|claims money.amount|claims\n\
13 action.transfer|claims money.unusual-means|claims\n\
16 action.transfer|claims money.valuables|claims\n\
8 action.transfer|claims person.adviser|claims\n\
15 action.transfer|claims person.agent|claims\n\
53 action.transfer|claims person.landlord|claims\n\
9 action.transfer|claims threat.arrest|threatens\n\
61 action.transfer|claims threat.block|threatens\n\
27 action.transfer|claims threat.court|threatens\n\
34 action.transfer|claims threat.deadline|threatens\n\
63 action.transfer|live\n\
9 action.transfer|reader\n\
19 action.transfer|reports\n\
9 action.transfer|reports action.withdraw|reports\n\
-17 action.transfer|reports authority.police|reports\n\
10 action.transfer|reports claim.deposit|claims\n\
8 action.transfer|reports claim.emergency|claims\n\
-8 action.transfer|reports claim.investment|claims\n\
18 action.transfer|reports claim.investment|reports\n\
14 action.transfer|reports claim.new-number|claims\n\
10 action.transfer|reports claim.no-checking|claims\n\
8 action.transfer|reports claim.other-account|reports\n\
8 action.transfer|reports claim.paid-back|reports\n\
-11 action.transfer|reports claim.prompt|claims\n\
8 action.transfer|reports claim.reassurance|reports\n\
13 action.transfer|reports claim.unpaid|claims\n\
-14 action.transfer|reports claim.unusual-activity|claims\n\
-12 action.transfer|reports credential.bank-details|asks\n\
-11 action.transfer|reports credential.card|asks\n\
-8 action.transfer|reports credential.code|reports\n\
-8 action.transfer|reports credential.cpr|reports\n\
16 action.transfer|reports credential.id-document|claims\n\
-16 action.transfer|reports credential.mitid|claims\n\
-17 action.transfer|reports firm.bank|reports\n\
13 action.transfer|reports firm.payment|claims\n\
-17 action.transfer|reports money.amount|claims\n\
13 action.transfer|reports money.amount|reports\n\
-19 action.transfer|reports money.valuables|reports\n\
10 action.transfer|reports person.agent|claims\n\
13 action.transfer|reports person.family|claims\n\
-17 action.transfer|reports threat.block|reports\n\
-17 action.transfer|reports threat.block|threatens\n\
-8 action.transfer|reports threat.deadline|threatens\n\
-66 action.transfer|speaks\n\
28 action.update|advises\n\
-12 action.update|advises action.update|asks\n\
9 action.update|advises action.update|claims\n\
-9 action.update|advises authority.police|claims\n\
16 action.update|advises claim.case|claims\n\
8 action.update|advises claim.fee|claims\n\
-8 action.update|advises claim.misused-name|claims\n\
-10 action.update|advises claim.unusual-activity|claims\n\
29 action.update|advises credential.card|advises\n\
12 action.update|advises credential.cpr|claims\n\
-10 action.update|advises credential.id-document|asks\n\
28 action.update|advises credential.id-document|claims\n\
-11 action.update|advises credential.mitid|asks\n\
-10 action.update|advises credential.one-time-code|asks\n\
22 action.update|advises money.amount|claims\n\
-17 action.update|advises threat.block|threatens\n\
-24 action.update|asks\n\
-59 action.update|asks action.update|claims\n\
-21 action.update|asks authority.benefits|claims\n\
14 action.update|asks authority.digital-post|claims\n\
-8 action.update|asks authority.health|claims\n\
-21 action.update|asks authority.municipality|claims\n\
-24 action.update|asks authority.police|claims\n\
8 action.update|asks authority.state|claims\n\
30 action.update|asks authority.tax|claims\n\
8 action.update|asks claim.abroad|claims\n\
12 action.update|asks claim.all-money|claims\n\
55 action.update|asks claim.already-paid|claims\n\
-11 action.update|asks claim.broken-phone|claims\n\
-13 action.update|asks claim.case|claims\n\
-29 action.update|asks claim.crime|claims\n\
-26 action.update|asks claim.easy-money|claims\n\
-9 action.update|asks claim.emergency|claims\n\
41 action.update|asks claim.fee|claims\n\
18 action.update|asks claim.fine|claims\n\
-13 action.update|asks claim.new-number|claims\n\
12 action.update|asks claim.no-checking|claims\n\
30 action.update|asks claim.not-you|claims\n\
19 action.update|asks claim.paid-back|claims\n\
55 action.update|asks claim.parcel|claims\n\
16 action.update|asks claim.prize|claims\n\
-13 action.update|asks claim.prompt|claims\n\
69 action.update|asks claim.purchase|claims\n\
11 action.update|asks claim.reassurance|claims\n\
-23 action.update|asks claim.recovery|claims\n\
79 action.update|asks claim.refund|claims\n\
-13 action.update|asks claim.renewal|claims\n\
-8 action.update|asks claim.residence|claims\n\
14 action.update|asks claim.unpaid|claims\n\
59 action.update|asks claim.unusual-activity|claims\n\
-11 action.update|asks credential.bank-details|advises\n\
17 action.update|asks credential.bank-details|asks\n\
9 action.update|asks credential.card|asks\n\
-63 action.update|asks credential.card|claims\n\
-11 action.update|asks credential.code|claims\n\
16 action.update|asks credential.cpr|asks\n\
-20 action.update|asks credential.cpr|claims\n\
-23 action.update|asks credential.id-document|asks\n\
-38 action.update|asks credential.id-document|claims\n\
-10 action.update|asks credential.mitid|asks\n\
-23 action.update|asks credential.mitid|claims\n\
26 action.update|asks credential.nemid|asks\n\
29 action.update|asks credential.nemid|claims\n\
25 action.update|asks credential.one-time-code|asks\n\
19 action.update|asks credential.one-time-code|claims\n\
9 action.update|asks credential.password|asks\n\
-9 action.update|asks credential.password|claims\n\
-13 action.update|asks credential.password|denies\n\
8 action.update|asks credential.personal-information|advises\n\
37 action.update|asks credential.personal-information|claims\n\
12 action.update|asks credential.personal-information|denies\n\
-15 action.update|asks credential.pin|claims\n\
49 action.update|asks firm.bank|claims\n\
45 action.update|asks firm.courier|claims\n\
58 action.update|asks firm.payment|claims\n\
23 action.update|asks firm.shop|claims\n\
17 action.update|asks firm.streaming|claims\n\
-13 action.update|asks firm.support|claims\n\
19 action.update|asks firm.telecom|claims\n\
96 action.update|asks money.amount|claims\n\
-8 action.update|asks money.valuables|claims\n\
-8 action.update|asks person.agent|claims\n\
19 action.update|asks person.buyer|claims\n\
-13 action.update|asks threat.block|threatens\n\
34 action.update|asks threat.court|threatens\n\
23 action.update|asks threat.deadline|threatens\n\
-8 action.update|asks threat.debt|threatens\n\
20 action.update|asks threat.deportation|threatens\n\
16 action.update|asks threat.return|threatens\n\
-9 action.update|claims\n\
8 action.update|claims authority.court|claims\n\
-11 action.update|claims authority.digital-post|claims\n\
-8 action.update|claims authority.embassy|claims\n\
-20 action.update|claims authority.immigration|claims\n\
-8 action.update|claims claim.case|claims\n\
-13 action.update|claims claim.crime|claims\n\
8 action.update|claims claim.fine|claims\n\
9 action.update|claims claim.hacked|claims\n\
12 action.update|claims claim.loan|claims\n\
-8 action.update|claims claim.no-checking|claims\n\
9 action.update|claims claim.other-account|claims\n\
27 action.update|claims claim.paid-back|claims\n\
31 action.update|claims claim.parcel|claims\n\
-8 action.update|claims claim.pick-up|claims\n\
44 action.update|claims claim.prompt|claims\n\
-25 action.update|claims claim.purchase|claims\n\
19 action.update|claims claim.reassurance|claims\n\
59 action.update|claims claim.recovery|claims\n\
-14 action.update|claims claim.refund|claims\n\
-10 action.update|claims claim.residence|claims\n\
14 action.update|claims claim.safe-account|claims\n\
21 action.update|claims claim.unusual-activity|claims\n\
9 action.update|claims claim.unusual-activity|reports\n\
-11 action.update|claims claim.your-own|claims\n\
15 action.update|claims credential.balance|asks\n\
11 action.update|claims credential.bank-details|asks\n\
25 action.update|claims credential.card|asks\n\
18 action.update|claims credential.card|claims\n\
36 action.update|claims credential.code|claims\n\
17 action.update|claims credential.cpr|asks\n\
-20 action.update|claims credential.cpr|claims\n\
-16 action.update|claims credential.id-document|claims\n\
14 action.update|claims credential.one-time-code|asks\n\
39 action.update|claims credential.one-time-code|claims\n\
-16 action.update|claims credential.password|claims\n\
8 action.update|claims credential.personal-information|asks\n\
14 action.update|claims credential.personal-information|claims\n\
9 action.update|claims credential.pin|asks\n\
61 action.update|claims firm.bank|claims\n\
20 action.update|claims firm.bank|reports\n\
18 action.update|claims firm.courier|claims\n\
19 action.update|claims firm.payment|claims\n\
-32 action.update|claims firm.support|claims\n\
-13 action.update|claims person.landlord|claims\n\
12 action.update|claims threat.arrest|threatens\n\
16 action.update|claims threat.block|threatens\n\
-24 action.update|claims threat.deadline|threatens\n\
37 action.update|live\n\
61 action.update|reader\n\
-9 action.update|reports claim.loan|reports\n\
-9 action.update|reports claim.prompt|reports\n\
9 action.update|reports claim.refund|claims\n\
-9 action.update|reports claim.residence|claims\n\
19 action.update|reports firm.bank|reports\n\
-13 action.update|reports firm.payment|claims\n\
24 action.update|reports money.amount|reports\n\
-8 action.update|reports money.unusual-means|claims\n\
11 action.update|reports person.family|claims\n\
-9 action.update|reports threat.block|threatens\n\
20 action.update|reports threat.deadline|reports\n\
75 action.update|speaks\n\
8 action.withdraw|advises money.amount|claims\n\
143 action.withdraw|asks\n\
18 action.withdraw|asks action.withdraw|claims\n\
12 action.withdraw|asks authority.police|claims\n\
27 action.withdraw|asks claim.all-money|claims\n\
25 action.withdraw|asks claim.crime|claims\n\
21 action.withdraw|asks claim.easy-money|claims\n\
10 action.withdraw|asks claim.investment|claims\n\
22 action.withdraw|asks claim.job|claims\n\
56 action.withdraw|asks claim.mule|claims\n\
24 action.withdraw|asks claim.no-checking|claims\n\
9 action.withdraw|asks claim.other-account|claims\n\
-12 action.withdraw|asks claim.parcel|claims\n\
25 action.withdraw|asks claim.pick-up|claims\n\
11 action.withdraw|asks claim.prize|claims\n\
10 action.withdraw|asks claim.refund|claims\n\
13 action.withdraw|asks claim.safe-account|claims\n\
-12 action.withdraw|asks claim.your-own|claims\n\
8 action.withdraw|asks credential.balance|claims\n\
56 action.withdraw|asks firm.bank|claims\n\
9 action.withdraw|asks firm.payment|claims\n\
68 action.withdraw|asks money.amount|claims\n\
17 action.withdraw|asks money.unusual-means|claims\n\
49 action.withdraw|asks money.valuables|claims\n\
22 action.withdraw|asks person.family|claims\n\
25 action.withdraw|asks threat.block|threatens\n\
22 action.withdraw|asks threat.deadline|threatens\n\
36 action.withdraw|claims\n\
-13 action.withdraw|claims authority.benefits|claims\n\
13 action.withdraw|claims claim.crime|claims\n\
13 action.withdraw|claims claim.deposit|claims\n\
10 action.withdraw|claims claim.hacked|claims\n\
9 action.withdraw|claims claim.investment|claims\n\
10 action.withdraw|claims claim.isolation|claims\n\
12 action.withdraw|claims claim.mule|claims\n\
11 action.withdraw|claims claim.new-number|claims\n\
10 action.withdraw|claims claim.no-checking|claims\n\
-8 action.withdraw|claims claim.pick-up|claims\n\
-9 action.withdraw|claims claim.refund|claims\n\
11 action.withdraw|claims claim.unusual-activity|claims\n\
8 action.withdraw|claims credential.mitid|asks\n\
-15 action.withdraw|claims credential.password|advises\n\
-8 action.withdraw|claims credential.personal-information|claims\n\
9 action.withdraw|claims firm.bank|claims\n\
22 action.withdraw|claims money.amount|claims\n\
-11 action.withdraw|claims person.buyer|claims\n\
13 action.withdraw|claims person.family|claims\n\
8 action.withdraw|claims threat.block|threatens\n\
13 action.withdraw|claims threat.deadline|threatens\n\
14 action.withdraw|claims threat.exposure|threatens\n\
162 action.withdraw|live\n\
93 action.withdraw|reader\n\
8 action.withdraw|reports\n\
10 action.withdraw|reports claim.no-checking|reports\n\
9 action.withdraw|reports claim.reassurance|reports\n\
13 action.withdraw|reports firm.bank|claims\n\
14 action.withdraw|reports person.family|claims\n\
-65 action|advises\n\
127 action|asks\n\
63 action|by:action.approve\n\
-80 action|by:action.call-back\n\
-15 action|by:action.click\n\
-44 action|by:action.enter\n\
-42 action|by:action.give\n\
57 action|by:action.hand-over\n\
140 action|by:action.install\n\
129 action|by:action.keep-secret\n\
-55 action|by:action.login\n\
209 action|by:action.move-chat\n\
36 action|by:action.pay\n\
96 action|by:action.press-key\n\
100 action|by:action.reply\n\
9 action|by:action.scan\n\
100 action|by:action.stay-on-line\n\
79 action|by:action.transfer\n\
143 action|by:action.withdraw\n\
27 action|by:means\n\
74 action|by:want\n\
88 action|claims\n\
-106 action|denies\n\
22 action|reports\n\
75 action|speaks\n\
10 actio…\n\
-8 activated\n\
-8 activated on\n\
-19 activation\n\
-14 activation code\n\
17 active\n\
21 active in\n\
-10 activez\n\
13 activity\n\
-26 activ…\n\
12 actually\n\
23 actua…\n\
-37 acum\n\
-18 add\n\
-9 add a\n\
8 added if\n\
-13 address\n\
-8 address on\n\
-10 address you\n\
14 addressed\n\
11 addressed to\n\
9 addre…\n\
58 adgang\n\
16 adgang til\n\
8 adgangen\n\
8 adgangskode du\n\
19 adgangskode og\n\
-13 adgangskoden\n\
-31 adgangskoden til\n\
-16 adgangskoder\n\
34 adgan…\n\
-13 adina\n\
18 adiniza\n\
31 adini…\n\
11 admin\n\
9 administrationen\n\
13 administrative\n\
27 admin…\n\
-11 adnan\n\
11 adresa\n\
-20 adresinden\n\
-18 adresinden giris\n\
21 adresse\n\
15 adresse er\n\
-8 adresse har\n\
8 adresse og\n\
-12 adressen\n\
9 adres…\n\
-10 ads\n\
-9 aduc\n\
20 advance\n\
20 advan…\n\
-10 advarer om\n\
25 advarsel\n\
11 advarsel din\n\
20 advar…\n\
-13 adviser\n\
9 adviser will\n\
11 advisor\n\
8 advis…\n\
14 advokat\n\
21 advok…\n\
74 af\n\
-9 af #\n\
13 af dem\n\
23 af den\n\
11 af din\n\
30 af dit\n\
-11 af et\n\
10 af firkant\n\
11 af mitid\n\
13 af nye\n\
9 af opholdskort\n\
-8 af opholdstilladelse\n\
29 af pas\n\
-8 af politiet\n\
-10 afbud\n\
-8 afdelingen\n\
-13 afdel…\n\
-9 afdra…\n\
-9 affecting\n\
-14 affec…\n\
23 afgift\n\
14 afgift #\n\
20 afgif…\n\
16 afgiv\n\
16 afgiv forklaring\n\
48 afgørelse\n\
70 afgørelse på\n\
45 afgør…\n\
-9 afhen…\n\
-16 afhør…\n\
-8 aflever\n\
-10 aflevere\n\
-10 afleveres\n\
-9 afleveret\n\
-50 aflev…\n\
-24 afmeld\n\
-28 afmel…\n\
-8 afraid it\n\
-12 afsen…\n\
11 afsluttes\n\
12 afslu…\n\
-10 afsnit\n\
-11 afsni…\n\
-18 aftale\n\
-8 aftaler\n\
12 aftalt\n\
-18 aftal…\n\
-33 aften\n\
-8 aften efter\n\
-15 aften når\n\
-8 after a\n\
-15 after logging\n\
13 after midnight\n\
-13 after moving\n\
13 after payment\n\
34 after the\n\
-18 after three\n\
38 after you\n\
-14 after your\n\
20 afternoon\n\
-11 afternoon you\n\
11 afterwards\n\
31 after…\n\
11 afventer\n\
11 afven…\n\
-9 afvis\n\
-26 afvis og\n\
12 afviser\n\
-15 afvist\n\
-9 again after\n\
-8 again do\n\
10 again from\n\
-9 again if\n\
15 against the\n\
9 agency\n\
8 agenc…\n\
73 agent\n\
-10 agent its\n\
27 agent will\n\
9 agente\n\
19 agent…\n\
28 ago\n\
-9 agree\n\
-14 agreed\n\
-8 agreed you\n\
-23 agreement\n\
13 agreements\n\
-27 agree…\n\
13 ahora\n\
42 airbnb\n\
42 airbn…\n\
12 airport\n\
18 airpo…\n\
-15 aksam\n\
-8 aksel\n\
14 aktiv\n\
-26 aktiveret\n\
-26 aktiveret på\n\
11 aktivering\n\
12 aktivitet\n\
8 aktiv…\n\
9 al\n\
13 al #\n\
9 al telefono\n\
-13 ala\n\
10 alaca…\n\
11 alarmed\n\
10 alarm…\n\
-19 alber…\n\
-8 aldim\n\
-66 aldrig\n\
12 aldrig din\n\
-15 aldrig om\n\
-66 aldri…\n\
-8 aleks…\n\
15 alert\n\
-8 alisverisiniz\n\
-8 alisverisiniz icin\n\
-30 all\n\
-8 all but\n\
10 all included\n\
-15 all of\n\
-17 all the\n\
15 all your\n\
-11 alla\n\
-18 alle\n\
9 alle borgere\n\
13 alle de\n\
-10 alle jeg\n\
-8 alle kort\n\
15 alle kunder\n\
-12 alle på\n\
9 alle sammen\n\
-15 allerede\n\
16 allerede betalt\n\
-17 allerede har\n\
-20 aller…\n\
-10 allesammen\n\
-9 alles…\n\
-35 alligevel\n\
-10 alligevel er\n\
-35 allig…\n\
22 allow\n\
9 allowed\n\
8 allow…\n\
13 almam\n\
-8 almen…\n\
-9 almislar\n\
-9 almis…\n\
10 alo\n\
22 alone\n\
12 alone in\n\
-14 along\n\
11 aloud\n\
-8 alquiler\n\
-8 alqui…\n\
38 already\n\
10 already have\n\
12 already he\n\
9 already paid\n\
-10 already the\n\
38 alrea…\n\
8 also\n\
-13 alt\n\
-11 alt #\n\
-9 alt del\n\
-8 alt hvad\n\
21 alt jeg\n\
-59 altid\n\
-9 altid i\n\
8 altindadir\n\
11 altrimenti\n\
11 altri…\n\
13 altså\n\
-36 always\n\
-36 alway…\n\
50 am\n\
8 am a\n\
34 am calling\n\
9 am i\n\
-12 am in\n\
12 am tag\n\
9 ama\n\
-16 amagerbrogade\n\
-16 amage…\n\
26 amazon\n\
-8 amazon order\n\
26 amazo…\n\
-13 ambasada\n\
9 ambas…\n\
-15 amelie\n\
-15 ameli…\n\
11 ami\n\
-10 amount #\n\
-11 amount and\n\
8 amount in\n\
-13 amount t\n\
9 amount will\n\
30 amounts\n\
12 amounts are\n\
30 amoun…\n\
80 an\n\
13 an #\n\
11 an accomplice\n\
-11 an account\n\
-16 an adviser\n\
15 an agent\n\
-21 an answer\n\
-19 an appointment\n\
8 an arrest\n\
22 an automated\n\
-21 an e\n\
10 an engineer\n\
-12 an eu\n\
17 an extra\n\
-36 an hour\n\
9 an intentional\n\
-8 an interpreter\n\
-9 an invoice\n\
21 an iphone\n\
11 an officer\n\
14 an sms\n\
20 an unpaid\n\
23 an urgent\n\
-11 ana\n\
18 anahtari\n\
26 anaht…\n\
10 anbefalet\n\
10 anbefalet brev\n\
11 anbef…\n\
-14 ancora\n\
-14 ancor…\n\
43 and\n\
-20 and #\n\
-15 and @link\n\
-37 and a\n\
10 and accept\n\
-11 and account\n\
17 and address\n\
8 and an\n\
12 and approve\n\
-14 and are\n\
-27 and ask\n\
-11 and asked\n\
25 and asks\n\
19 and both\n\
-16 and call\n\
-23 and can\n\
15 and card\n\
10 and carry\n\
-14 and choose\n\
10 and close\n\
-14 and contact\n\
-10 and count\n\
-10 and cpr\n\
11 and dial\n\
11 and drug\n\
-8 and due\n\
8 and feed\n\
-13 and follow\n\
17 and from\n\
10 and get\n\
18 and give\n\
15 and go\n\
21 and have\n\
45 and he\n\
9 and help\n\
23 and i\n\
-16 and ill\n\
11 and im\n\
-13 and in\n\
-13 and is\n\
18 and it\n\
8 and ive\n\
12 and keep\n\
-18 and last\n\
40 and log\n\
-8 and look\n\
-8 and made\n\
16 and mail\n\
-10 and must\n\
33 and my\n\
8 and need\n\
-12 and never\n\
10 and new\n\
-24 and no\n\
-14 and on\n\
19 and password\n\
15 and pay\n\
8 and phone\n\
10 and photo\n\
9 and pin\n\
25 and put\n\
21 and read\n\
-8 and report\n\
-14 and say\n\
8 and says\n\
71 and send\n\
-10 and she\n\
-12 and show\n\
-8 and sign\n\
8 and swipe\n\
12 and take\n\
-10 and talk\n\
10 and text\n\
24 and the\n\
59 and then\n\
20 and there\n\
8 and theyll\n\
-9 and to\n\
-11 and try\n\
-11 and two\n\
11 and type\n\
12 and wants\n\
39 and we\n\
-11 and well\n\
-18 and went\n\
17 and when\n\
-20 and will\n\
-11 and would\n\
-8 and write\n\
67 and your\n\
-9 andel…\n\
-34 anden\n\
-12 anden computer\n\
-10 anden ende\n\
-10 anden gang\n\
-19 anders\n\
-20 ander…\n\
-41 andet\n\
-30 andet end\n\
-21 andre\n\
-14 andre der\n\
13 andre i\n\
-13 angaj…\n\
8 angiv\n\
-9 angiv…\n\
13 angry\n\
-22 ani\n\
-24 anken…\n\
27 anklagemyndigheden\n\
29 ankla…\n\
-12 ankommet\n\
-12 ankommet til\n\
-27 anmeld\n\
-8 anmeld det\n\
-30 anmelde\n\
-9 anmelde det\n\
10 anmeldelser\n\
-11 anmeldt\n\
-10 anmeldte\n\
-69 anmel…\n\
30 anmodning\n\
22 anmodning i\n\
12 anmodninger\n\
-8 anmodninger i\n\
49 anmod…\n\
-32 anna\n\
-16 anna about\n\
-18 anne\n\
-11 annem…\n\
-11 anni\n\
-8 annua…\n\
9 annuller\n\
11 annullerer\n\
38 annul…\n\
-27 another\n\
-8 another account\n\
8 another one\n\
-15 another phone\n\
-27 anoth…\n\
-8 anrufen\n\
-10 anruf…\n\
-9 ansat i\n\
8 answer\n\
-10 answer in\n\
9 answer this\n\
-20 answer within\n\
-13 answered\n\
-13 answers\n\
-20 answe…\n\
-11 ansættelse\n\
-10 ansættelse er\n\
-11 ansættelseskontrakt\n\
-23 ansæt…\n\
24 ansøg\n\
-30 ansøgning\n\
-42 ansøgning om\n\
-26 ansøg…\n\
16 antes\n\
13 antes de\n\
-9 anti money\n\
8 antifrauda\n\
10 antif…\n\
-9 antradieni\n\
-9 antra…\n\
-110 any\n\
-10 any key\n\
-56 any time\n\
-46 anybody\n\
-46 anybo…\n\
70 anydesk\n\
13 anydesk så\n\
75 anyde…\n\
13 anymore\n\
13 anymo…\n\
-33 anyone\n\
19 anyone about\n\
-13 anyone know\n\
-16 anyone who\n\
-34 anyon…\n\
-113 anything\n\
-12 anything else\n\
-11 anything from\n\
-113 anyth…\n\
10 apare\n\
14 apartment\n\
11 apartment is\n\
21 apart…\n\
15 apasati\n\
16 apasati tasta\n\
15 apasa…\n\
-12 api\n\
9 aplikacji\n\
-92 app\n\
-18 app #\n\
-27 app and\n\
-16 app chat\n\
8 app den\n\
-18 app if\n\
16 app is\n\
12 app it\n\
22 app nu\n\
-25 app on\n\
-24 app or\n\
20 app rustdesk\n\
23 app so\n\
-21 app to\n\
-14 appareil\n\
-17 appar…\n\
-9 appeals\n\
-9 appear\n\
9 appearance\n\
9 appearance before\n\
13 appears\n\
12 appears in\n\
-30 appelez\n\
-29 appelez le\n\
-33 appel…\n\
-125 appen\n\
-18 appen eller\n\
-28 appen for\n\
-25 appen inden\n\
24 appen og\n\
-13 appen på\n\
-17 appen vi\n\
73 apple\n\
18 apple gift\n\
24 apple pay\n\
8 apple support\n\
16 apple…\n\
9 applicant\n\
9 application\n\
20 applies\n\
41 appli…\n\
-44 apply\n\
-32 apply for\n\
-41 appointment\n\
-8 appointment at\n\
-28 appointment for\n\
-48 appoi…\n\
9 approve in\n\
-18 approve it\n\
-9 approve something\n\
-15 approve with\n\
-34 approved\n\
12 approved by\n\
-10 approved in\n\
-20 approving\n\
-36 appro…\n\
-10 apr\n\
12 apra\n\
9 apra mitid\n\
-20 aps\n\
-11 aradi…\n\
-16 aralik\n\
-17 arali…\n\
-12 arasin\n\
-12 arasi…\n\
-25 arayacak\n\
-29 araya…\n\
-40 arayin\n\
-40 arayi…\n\
-12 arba\n\
18 arbejde\n\
11 arbejder\n\
11 arbejdernes\n\
11 arbejdernes landsbank\n\
-17 arbejdet\n\
24 arbejdstøj\n\
24 arbejdstøj og\n\
48 arbej…\n\
11 archi…\n\
100 are\n\
23 are a\n\
-8 are asked\n\
16 are at\n\
11 are being\n\
-8 are blocked\n\
8 are buying\n\
8 are calling\n\
-16 are closed\n\
-13 are done\n\
-12 are going\n\
-11 are handled\n\
-14 are here\n\
16 are in\n\
9 are investigating\n\
-12 are nine\n\
11 are receiving\n\
-12 are sorry\n\
9 are speaking\n\
9 are the\n\
-11 are up\n\
49 are you\n\
25 area\n\
18 area right\n\
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
-63 arrested\n\
-11 arrested two\n\
12 arrestordre\n\
-38 arres…\n\
-13 arrival\n\
14 arrived\n\
21 arrived at\n\
-33 arrives\n\
-25 arriv…\n\
-55 as\n\
-19 as @link\n\
-10 as agreed\n\
-14 as an\n\
-13 as consular\n\
10 as i\n\
-8 as of\n\
11 as soon\n\
22 as the\n\
-10 as there\n\
-20 as usual\n\
13 as we\n\
-15 as well\n\
-13 as you\n\
-8 as youve\n\
10 ashamed\n\
8 ashamed to\n\
10 asham…\n\
-133 ask\n\
-63 ask for\n\
-8 ask us\n\
-18 ask you\n\
-154 asked\n\
-36 asked for\n\
-9 asked her\n\
-11 asked my\n\
-25 asked to\n\
-19 asked us\n\
-13 asked you\n\
17 asking\n\
-12 asking for\n\
9 asking my\n\
17 askin…\n\
23 asks\n\
-11 asks for\n\
23 asks if\n\
-18 asks its\n\
-12 asleep\n\
-12 aslee…\n\
-22 assessment\n\
-27 asses…\n\
9 assigned\n\
36 assistant\n\
10 assistant to\n\
11 assistent\n\
40 assis…\n\
12 assoc…\n\
15 asta e\n\
-23 async\n\
-114 at\n\
-21 at #\n\
-110 at @link\n\
38 at a\n\
8 at afvise\n\
12 at all\n\
11 at an\n\
-10 at anmelde\n\
-19 at any\n\
23 at bekræfte\n\
12 at beskytte\n\
-22 at betale\n\
31 at blive\n\
20 at bruge\n\
8 at christmas\n\
11 at customs\n\
14 at de\n\
12 at den\n\
9 at du\n\
-14 at flytte\n\
8 at fortsætte\n\
-14 at four\n\
24 at få\n\
-29 at han\n\
-16 at have\n\
9 at hente\n\
-19 at her\n\
-9 at home\n\
-9 at hoppe\n\
-9 at i\n\
14 at indtaste\n\
-8 at ingen\n\
-9 at installere\n\
-10 at it\n\
-33 at jeg\n\
-15 at kende\n\
-8 at købe\n\
-16 at least\n\
-8 at låne\n\
8 at låse\n\
-16 at lægge\n\
10 at læse\n\
-19 at man\n\
14 at modtage\n\
17 at møde\n\
-8 at nine\n\
9 at noon\n\
9 at norlys\n\
-16 at overføre\n\
16 at passe\n\
-9 at rette\n\
-13 at ringe\n\
-15 at sende\n\
-13 at sige\n\
14 at skrive\n\
8 at spørge\n\
41 at stoppe\n\
27 at swipe\n\
13 at tage\n\
11 at tale\n\
-8 at ten\n\
-84 at the\n\
19 at undgå\n\
-17 at vi\n\
-8 at vide\n\
8 at vores\n\
-21 at være\n\
-16 atar\n\
-16 atar misin\n\
-9 ati\n\
15 atnau…\n\
-17 atsiimti\n\
-16 atsii…\n\
10 atsiu…\n\
-9 atski…\n\
-15 attach\n\
27 attached\n\
8 attached to\n\
8 attachment\n\
20 attack\n\
42 attac…\n\
-13 attend\n\
33 attention\n\
14 attention all\n\
-21 attenzione\n\
14 attiv…\n\
-39 au\n\
-12 au dos\n\
8 au nom\n\
-8 auch\n\
15 audit\n\
-14 auf @link\n\
18 auf dein\n\
-8 august\n\
-8 augus…\n\
-43 aula\n\
8 aunt\n\
10 aunt knows\n\
-9 ausge…\n\
-11 aussi\n\
-11 ausweis\n\
-9 auswe…\n\
-17 authenticator\n\
-28 authe…\n\
-8 authorities\n\
-28 authority\n\
-73 authority.benefits|claims\n\
-8 authority.benefits|claims authority.digital-post|claims\n\
-29 authority.benefits|claims authority.police|claims\n\
18 authority.benefits|claims authority.state|claims\n\
-29 authority.benefits|claims authority.tax|claims\n\
12 authority.benefits|claims claim.already-paid|claims\n\
-9 authority.benefits|claims claim.crime|claims\n\
-23 authority.benefits|claims claim.deposit|claims\n\
-16 authority.benefits|claims claim.emergency|claims\n\
-14 authority.benefits|claims claim.fee|claims\n\
-8 authority.benefits|claims claim.isolation|claims\n\
-19 authority.benefits|claims claim.job|claims\n\
-9 authority.benefits|claims claim.link|claims\n\
-16 authority.benefits|claims claim.misused-name|claims\n\
-16 authority.benefits|claims claim.mule|claims\n\
13 authority.benefits|claims claim.paid-back|claims\n\
21 authority.benefits|claims claim.parcel|claims\n\
-25 authority.benefits|claims claim.pick-up|claims\n\
19 authority.benefits|claims claim.prompt|claims\n\
-15 authority.benefits|claims claim.recovery|claims\n\
36 authority.benefits|claims claim.refund|claims\n\
-13 authority.benefits|claims claim.residence|claims\n\
-11 authority.benefits|claims credential.bank-details|asks\n\
20 authority.benefits|claims credential.card|asks\n\
8 authority.benefits|claims credential.code|asks\n\
-22 authority.benefits|claims credential.id-document|claims\n\
28 authority.benefits|claims credential.mitid|asks\n\
33 authority.benefits|claims credential.mitid|claims\n\
-10 authority.benefits|claims credential.one-time-code|claims\n\
-15 authority.benefits|claims credential.password|advises\n\
25 authority.benefits|claims credential.password|asks\n\
28 authority.benefits|claims credential.password|claims\n\
-13 authority.benefits|claims credential.personal-information|claims\n\
-8 authority.benefits|claims credential.pin|claims\n\
-16 authority.benefits|claims firm.bank|claims\n\
-9 authority.benefits|claims firm.courier|claims\n\
-10 authority.benefits|claims firm.toll|claims\n\
32 authority.benefits|claims money.amount|claims\n\
9 authority.benefits|claims money.unusual-means|claims\n\
-21 authority.benefits|claims person.recruiter|claims\n\
10 authority.benefits|claims threat.arrest|threatens\n\
54 authority.benefits|claims threat.block|threatens\n\
-13 authority.benefits|denies\n\
-10 authority.benefits|denies credential.mitid|asks\n\
-73 authority.benefits|live\n\
-48 authority.benefits|reader\n\
10 authority.benefits|speaks\n\
-15 authority.court|claims\n\
-26 authority.court|claims authority.digital-post|claims\n\
8 authority.court|claims authority.europol|claims\n\
9 authority.court|claims authority.ministry|claims\n\
-28 authority.court|claims authority.prosecution|claims\n\
10 authority.court|claims authority.state|claims\n\
19 authority.court|claims authority.tax|claims\n\
27 authority.court|claims claim.case|claims\n\
-16 authority.court|claims claim.crime|claims\n\
-25 authority.court|claims claim.deposit|claims\n\
9 authority.court|claims claim.emergency|claims\n\
-10 authority.court|claims claim.fine|claims\n\
10 authority.court|claims claim.misused-name|claims\n\
8 authority.court|claims claim.paid-back|claims\n\
8 authority.court|claims claim.safe-account|claims\n\
8 authority.court|claims claim.unpaid|claims\n\
13 authority.court|claims credential.bank-details|asks\n\
17 authority.court|claims credential.bank-details|claims\n\
12 authority.court|claims credential.card|asks\n\
14 authority.court|claims credential.cpr|asks\n\
14 authority.court|claims credential.cpr|claims\n\
-8 authority.court|claims credential.id-document|asks\n\
9 authority.court|claims credential.password|asks\n\
16 authority.court|claims credential.personal-information|claims\n\
15 authority.court|claims firm.payment|claims\n\
17 authority.court|claims money.amount|claims\n\
-8 authority.court|claims money.amount|reports\n\
-22 authority.court|claims money.valuables|claims\n\
-8 authority.court|claims person.landlord|claims\n\
11 authority.court|claims threat.block|threatens\n\
13 authority.court|claims threat.debt|threatens\n\
9 authority.court|claims threat.exposure|threatens\n\
-15 authority.court|live\n\
30 authority.court|reader\n\
-17 authority.court|reports\n\
-9 authority.court|reports authority.police|claims\n\
-10 authority.court|reports firm.bank|claims\n\
-8 authority.court|reports person.family|reports\n\
-11 authority.court|reports threat.court|reports\n\
21 authority.customs|claims\n\
15 authority.customs|claims authority.police|claims\n\
-14 authority.customs|claims claim.already-paid|claims\n\
17 authority.customs|claims claim.crime|claims\n\
14 authority.customs|claims claim.emergency|claims\n\
20 authority.customs|claims claim.misused-name|claims\n\
20 authority.customs|claims claim.purchase|claims\n\
8 authority.customs|claims claim.refund|claims\n\
-10 authority.customs|claims claim.unpaid|claims\n\
9 authority.customs|claims credential.card|asks\n\
-12 authority.customs|claims credential.personal-information|asks\n\
-21 authority.customs|claims firm.courier|claims\n\
69 authority.customs|claims money.amount|claims\n\
9 authority.customs|claims money.valuables|claims\n\
11 authority.customs|claims person.agent|claims\n\
13 authority.customs|claims threat.block|threatens\n\
10 authority.customs|claims threat.court|threatens\n\
31 authority.customs|claims threat.deadline|threatens\n\
21 authority.customs|live\n\
-76 authority.digital-post|claims\n\
-9 authority.digital-post|claims authority.immigration|claims\n\
-21 authority.digital-post|claims authority.municipality|claims\n\
-65 authority.digital-post|claims authority.police|claims\n\
-21 authority.digital-post|claims authority.tax|claims\n\
9 authority.digital-post|claims claim.all-money|claims\n\
-35 authority.digital-post|claims claim.case|claims\n\
-12 authority.digital-post|claims claim.crime|claims\n\
-29 authority.digital-post|claims claim.fee|claims\n\
-53 authority.digital-post|claims claim.fine|claims\n\
-9 authority.digital-post|claims claim.link|claims\n\
-23 authority.digital-post|claims claim.parcel|claims\n\
14 authority.digital-post|claims claim.refund|claims\n\
17 authority.digital-post|claims claim.renewal|claims\n\
-9 authority.digital-post|claims claim.unpaid|claims\n\
-8 authority.digital-post|claims claim.unusual-activity|claims\n\
12 authority.digital-post|claims credential.id-document|claims\n\
11 authority.digital-post|claims credential.mitid|advises\n\
9 authority.digital-post|claims credential.mitid|claims\n\
11 authority.digital-post|claims credential.password|asks\n\
-8 authority.digital-post|claims credential.personal-information|claims\n\
-53 authority.digital-post|claims firm.bank|claims\n\
-9 authority.digital-post|claims firm.toll|claims\n\
-50 authority.digital-post|claims money.amount|claims\n\
-8 authority.digital-post|claims person.agent|claims\n\
-9 authority.digital-post|claims person.landlord|claims\n\
28 authority.digital-post|claims threat.block|threatens\n\
-54 authority.digital-post|claims threat.court|threatens\n\
22 authority.digital-post|claims threat.deadline|threatens\n\
-12 authority.digital-post|claims threat.debt|threatens\n\
-76 authority.digital-post|live\n\
-89 authority.digital-post|reader\n\
23 authority.digital-post|speaks\n\
50 authority.embassy|claims\n\
8 authority.embassy|claims claim.case|claims\n\
27 authority.embassy|claims claim.emergency|claims\n\
-12 authority.embassy|claims claim.misused-name|claims\n\
9 authority.embassy|claims claim.other-account|claims\n\
15 authority.embassy|claims claim.paid-back|claims\n\
8 authority.embassy|claims claim.prompt|claims\n\
21 authority.embassy|claims claim.residence|claims\n\
10 authority.embassy|claims credential.bank-details|asks\n\
20 authority.embassy|claims credential.id-document|claims\n\
-8 authority.embassy|claims credential.personal-information|advises\n\
-9 authority.embassy|claims firm.bank|claims\n\
16 authority.embassy|claims firm.payment|claims\n\
31 authority.embassy|claims money.amount|claims\n\
10 authority.embassy|claims person.agent|claims\n\
15 authority.embassy|claims person.family|claims\n\
13 authority.embassy|claims threat.arrest|threatens\n\
17 authority.embassy|claims threat.block|threatens\n\
10 authority.embassy|claims threat.court|threatens\n\
52 authority.embassy|claims threat.deadline|threatens\n\
19 authority.embassy|claims threat.deportation|threatens\n\
50 authority.embassy|live\n\
32 authority.embassy|reader\n\
-9 authority.embassy|reports\n\
48 authority.embassy|speaks\n\
103 authority.europol|claims\n\
49 authority.europol|claims authority.police|claims\n\
19 authority.europol|claims authority.prosecution|claims\n\
35 authority.europol|claims claim.case|claims\n\
63 authority.europol|claims claim.crime|claims\n\
22 authority.europol|claims claim.fee|claims\n\
10 authority.europol|claims claim.fine|claims\n\
13 authority.europol|claims claim.link|claims\n\
19 authority.europol|claims claim.misused-name|claims\n\
-14 authority.europol|claims claim.unusual-activity|claims\n\
18 authority.europol|claims credential.cpr|claims\n\
10 authority.europol|claims credential.personal-information|claims\n\
19 authority.europol|claims money.amount|claims\n\
10 authority.europol|claims person.agent|claims\n\
25 authority.europol|claims threat.arrest|threatens\n\
-14 authority.europol|claims threat.block|threatens\n\
41 authority.europol|claims threat.court|threatens\n\
69 authority.europol|claims threat.deadline|threatens\n\
28 authority.europol|claims threat.exposure|threatens\n\
103 authority.europol|live\n\
52 authority.europol|reader\n\
60 authority.europol|speaks\n\
-55 authority.health|claims\n\
12 authority.health|claims authority.police|claims\n\
-30 authority.health|claims claim.emergency|claims\n\
10 authority.health|claims claim.fee|claims\n\
-8 authority.health|claims claim.investment|claims\n\
8 authority.health|claims claim.parcel|claims\n\
11 authority.health|claims claim.refund|claims\n\
13 authority.health|claims credential.card|asks\n\
13 authority.health|claims credential.card|claims\n\
17 authority.health|claims credential.cpr|asks\n\
-19 authority.health|claims credential.id-document|asks\n\
-25 authority.health|claims credential.id-document|claims\n\
-22 authority.health|claims firm.bank|claims\n\
-18 authority.health|claims firm.courier|claims\n\
19 authority.health|claims money.amount|claims\n\
9 authority.health|claims threat.block|threatens\n\
-55 authority.health|live\n\
-11 authority.health|reader\n\
-28 authority.health|speaks\n\
16 authority.immigration|claims\n\
10 authority.immigration|claims authority.municipality|claims\n\
10 authority.immigration|claims authority.police|claims\n\
8 authority.immigration|claims claim.emergency|claims\n\
15 authority.immigration|claims claim.fee|claims\n\
21 authority.immigration|claims claim.fine|claims\n\
15 authority.immigration|claims claim.parcel|claims\n\
-20 authority.immigration|claims claim.pick-up|claims\n\
10 authority.immigration|claims claim.prompt|claims\n\
12 authority.immigration|claims claim.renewal|claims\n\
19 authority.immigration|claims claim.residence|claims\n\
12 authority.immigration|claims claim.unpaid|claims\n\
-12 authority.immigration|claims claim.your-own|claims\n\
22 authority.immigration|claims credential.id-document|asks\n\
-18 authority.immigration|claims credential.id-document|claims\n\
10 authority.immigration|claims firm.bank|claims\n\
21 authority.immigration|claims firm.payment|claims\n\
69 authority.immigration|claims money.amount|claims\n\
9 authority.immigration|claims money.unusual-means|claims\n\
10 authority.immigration|claims person.agent|claims\n\
10 authority.immigration|claims threat.arrest|threatens\n\
41 authority.immigration|claims threat.deadline|threatens\n\
35 authority.immigration|claims threat.deportation|threatens\n\
16 authority.immigration|live\n\
-8 authority.immigration|reports\n\
18 authority.immigration|speaks\n\
70 authority.ministry|claims\n\
24 authority.ministry|claims claim.case|claims\n\
36 authority.ministry|claims claim.crime|claims\n\
12 authority.ministry|claims claim.isolation|claims\n\
19 authority.ministry|claims claim.misused-name|claims\n\
9 authority.ministry|claims claim.refund|claims\n\
16 authority.ministry|claims claim.robot|claims\n\
9 authority.ministry|claims claim.unusual-activity|claims\n\
9 authority.ministry|claims credential.balance|asks\n\
9 authority.ministry|claims credential.cpr|asks\n\
9 authority.ministry|claims credential.cpr|claims\n\
9 authority.ministry|claims credential.mitid|asks\n\
8 authority.ministry|claims credential.personal-information|claims\n\
11 authority.ministry|claims firm.bank|claims\n\
17 authority.ministry|claims money.amount|claims\n\
11 authority.ministry|claims person.agent|claims\n\
70 authority.ministry|live\n\
50 authority.ministry|reader\n\
11 authority.ministry|reports\n\
15 authority.ministry|reports authority.police|reports\n\
16 authority.ministry|reports threat.deadline|reports\n\
57 authority.ministry|speaks\n\
-49 authority.municipality|claims\n\
-15 authority.municipality|claims authority.police|claims\n\
-12 authority.municipality|claims claim.case|claims\n\
-8 authority.municipality|claims claim.fee|claims\n\
22 authority.municipality|claims claim.parcel|claims\n\
-9 authority.municipality|claims claim.pick-up|claims\n\
-16 authority.municipality|claims claim.purchase|claims\n\
14 authority.municipality|claims claim.refund|claims\n\
14 authority.municipality|claims claim.renewal|claims\n\
-8 authority.municipality|claims claim.residence|claims\n\
-10 authority.municipality|claims claim.your-own|claims\n\
11 authority.municipality|claims credential.code|asks\n\
15 authority.municipality|claims credential.cpr|advises\n\
-9 authority.municipality|claims credential.id-document|asks\n\
-37 authority.municipality|claims credential.id-document|claims\n\
23 authority.municipality|claims credential.mitid|asks\n\
17 authority.municipality|claims credential.mitid|claims\n\
-13 authority.municipality|claims credential.one-time-code|claims\n\
20 authority.municipality|claims credential.password|asks\n\
15 authority.municipality|claims credential.password|claims\n\
-8 authority.municipality|claims firm.bank|claims\n\
-9 authority.municipality|claims firm.courier|claims\n\
29 authority.municipality|claims money.amount|claims\n\
-14 authority.municipality|claims person.family|claims\n\
-20 authority.municipality|claims threat.block|threatens\n\
-11 authority.municipality|claims threat.deadline|threatens\n\
-13 authority.municipality|denies\n\
-49 authority.municipality|live\n\
-36 authority.municipality|reader\n\
-11 authority.municipality|reports\n\
-8 authority.municipality|reports threat.block|threatens\n\
-17 authority.municipality|speaks\n\
43 authority.nsk|claims\n\
16 authority.nsk|claims claim.case|claims\n\
16 authority.nsk|claims claim.crime|claims\n\
9 authority.nsk|claims claim.link|claims\n\
10 authority.nsk|claims credential.personal-information|claims\n\
19 authority.nsk|claims threat.arrest|threatens\n\
9 authority.nsk|claims threat.deadline|threatens\n\
43 authority.nsk|live\n\
26 authority.nsk|reader\n\
20 authority.nsk|speaks\n\
50 authority.police|claims\n\
-41 authority.police|claims authority.police|reports\n\
15 authority.police|claims authority.prosecution|claims\n\
12 authority.police|claims authority.tax|reports\n\
-29 authority.police|claims claim.case|claims\n\
111 authority.police|claims claim.crime|claims\n\
-10 authority.police|claims claim.crime|reports\n\
13 authority.police|claims claim.deposit|claims\n\
-10 authority.police|claims claim.easy-money|claims\n\
-12 authority.police|claims claim.emergency|claims\n\
-19 authority.police|claims claim.fee|claims\n\
43 authority.police|claims claim.fine|claims\n\
34 authority.police|claims claim.isolation|claims\n\
-22 authority.police|claims claim.job|claims\n\
-25 authority.police|claims claim.link|claims\n\
86 authority.police|claims claim.misused-name|claims\n\
10 authority.police|claims claim.misused-name|reports\n\
13 authority.police|claims claim.mule|claims\n\
10 authority.police|claims claim.new-number|claims\n\
49 authority.police|claims claim.no-checking|claims\n\
-12 authority.police|claims claim.no-checking|reports\n\
25 authority.police|claims claim.other-account|claims\n\
14 authority.police|claims claim.paid-back|claims\n\
23 authority.police|claims claim.parcel|claims\n\
42 authority.police|claims claim.pick-up|claims\n\
-42 authority.police|claims claim.prize|claims\n\
-26 authority.police|claims claim.prompt|claims\n\
25 authority.police|claims claim.reassurance|claims\n\
10 authority.police|claims claim.refund|claims\n\
-10 authority.police|claims claim.renewal|claims\n\
17 authority.police|claims claim.residence|claims\n\
-14 authority.police|claims claim.residence|reports\n\
63 authority.police|claims claim.safe-account|claims\n\
-9 authority.police|claims claim.safe-account|reports\n\
26 authority.police|claims claim.unpaid|claims\n\
-9 authority.police|claims claim.unusual-activity|reports\n\
8 authority.police|claims claim.watched|claims\n\
-25 authority.police|claims claim.your-own|claims\n\
51 authority.police|claims credential.balance|asks\n\
16 authority.police|claims credential.balance|claims\n\
39 authority.police|claims credential.bank-details|asks\n\
10 authority.police|claims credential.bank-details|claims\n\
-11 authority.police|claims credential.bank-details|reports\n\
-8 authority.police|claims credential.card|advises\n\
-30 authority.police|claims credential.card|asks\n\
-15 authority.police|claims credential.card|claims\n\
50 authority.police|claims credential.cpr|asks\n\
34 authority.police|claims credential.cpr|claims\n\
12 authority.police|claims credential.id-document|asks\n\
17 authority.police|claims credential.id-document|claims\n\
10 authority.police|claims credential.id-document|reports\n\
-14 authority.police|claims credential.mitid|advises\n\
-15 authority.police|claims credential.mitid|asks\n\
-17 authority.police|claims credential.mitid|claims\n\
11 authority.police|claims credential.one-time-code|asks\n\
-10 authority.police|claims credential.one-time-code|claims\n\
36 authority.police|claims credential.personal-information|asks\n\
19 authority.police|claims credential.personal-information|claims\n\
-10 authority.police|claims credential.pin|advises\n\
8 authority.police|claims credential.pin|asks\n\
-50 authority.police|claims firm.bank|claims\n\
-26 authority.police|claims firm.bank|reports\n\
10 authority.police|claims firm.courier|claims\n\
49 authority.police|claims firm.payment|claims\n\
-8 authority.police|claims firm.shop|claims\n\
-8 authority.police|claims firm.support|claims\n\
8 authority.police|claims firm.telecom|claims\n\
24 authority.police|claims money.amount|claims\n\
-8 authority.police|claims money.amount|reports\n\
19 authority.police|claims money.unusual-means|claims\n\
8 authority.police|claims money.unusual-means|reports\n\
50 authority.police|claims money.valuables|claims\n\
-11 authority.police|claims money.valuables|denies\n\
22 authority.police|claims person.agent|claims\n\
-8 authority.police|claims person.agent|reports\n\
-9 authority.police|claims person.buyer|claims\n\
11 authority.police|claims person.buyer|reports\n\
-9 authority.police|claims person.family|reports\n\
-9 authority.police|claims person.landlord|claims\n\
-8 authority.police|claims threat.arrest|reports\n\
90 authority.police|claims threat.arrest|threatens\n\
-35 authority.police|claims threat.block|threatens\n\
-12 authority.police|claims threat.court|reports\n\
33 authority.police|claims threat.court|threatens\n\
83 authority.police|claims threat.deadline|threatens\n\
39 authority.police|claims threat.exposure|threatens\n\
-8 authority.police|claims threat.return|threatens\n\
-9 authority.police|denies\n\
50 authority.police|live\n\
104 authority.police|reader\n\
-75 authority.police|reports\n\
17 authority.police|reports claim.crime|claims\n\
-28 authority.police|reports claim.crime|reports\n\
13 authority.police|reports claim.deposit|claims\n\
-13 authority.police|reports claim.link|claims\n\
9 authority.police|reports claim.other-account|reports\n\
-10 authority.police|reports claim.prize|reports\n\
-11 authority.police|reports claim.prompt|claims\n\
13 authority.police|reports claim.recovery|claims\n\
-11 authority.police|reports claim.safe-account|reports\n\
15 authority.police|reports credential.balance|claims\n\
11 authority.police|reports credential.bank-details|claims\n\
-13 authority.police|reports credential.card|reports\n\
9 authority.police|reports credential.code|advises\n\
-8 authority.police|reports credential.code|reports\n\
12 authority.police|reports credential.cpr|asks\n\
8 authority.police|reports credential.cpr|claims\n\
-17 authority.police|reports credential.cpr|reports\n\
19 authority.police|reports credential.id-document|reports\n\
-21 authority.police|reports firm.bank|reports\n\
-9 authority.police|reports money.amount|claims\n\
-16 authority.police|reports money.amount|reports\n\
-19 authority.police|reports money.valuables|reports\n\
-10 authority.police|reports person.agent|claims\n\
-12 authority.police|reports person.family|reports\n\
-9 authority.police|reports threat.arrest|threatens\n\
13 authority.police|reports threat.block|reports\n\
-11 authority.police|reports threat.block|threatens\n\
-8 authority.police|reports threat.court|reports\n\
17 authority.police|reports threat.deadline|reports\n\
-10 authority.police|reports threat.deadline|threatens\n\
11 authority.police|reports threat.exposure|threatens\n\
-8 authority.police|reports threat.return|threatens\n\
76 authority.police|speaks\n\
43 authority.prosecution|claims claim.case|claims\n\
-18 authority.prosecution|claims claim.deposit|claims\n\
-18 authority.prosecution|claims credential.id-document|asks\n\
-17 authority.prosecution|claims firm.bank|claims\n\
9 authority.prosecution|claims money.amount|claims\n\
-21 authority.prosecution|claims money.valuables|claims\n\
25 authority.prosecution|claims threat.arrest|threatens\n\
11 authority.prosecution|claims threat.court|threatens\n\
27 authority.prosecution|claims threat.exposure|threatens\n\
-18 authority.prosecution|reader\n\
-12 authority.prosecution|speaks\n\
57 authority.state|claims\n\
9 authority.state|claims claim.all-money|claims\n\
17 authority.state|claims claim.case|claims\n\
12 authority.state|claims claim.fee|claims\n\
18 authority.state|claims claim.investment|claims\n\
24 authority.state|claims claim.link|claims\n\
8 authority.state|claims claim.no-checking|claims\n\
10 authority.state|claims claim.paid-back|claims\n\
10 authority.state|claims claim.prize|claims\n\
-8 authority.state|claims claim.purchase|claims\n\
11 authority.state|claims claim.reassurance|claims\n\
24 authority.state|claims claim.refund|claims\n\
16 authority.state|claims claim.renewal|claims\n\
14 authority.state|claims claim.unpaid|claims\n\
-8 authority.state|claims claim.your-own|claims\n\
10 authority.state|claims credential.id-document|asks\n\
12 authority.state|claims credential.mitid|asks\n\
16 authority.state|claims firm.courier|claims\n\
8 authority.state|claims firm.toll|claims\n\
44 authority.state|claims money.amount|claims\n\
20 authority.state|claims threat.block|threatens\n\
12 authority.state|claims threat.court|threatens\n\
45 authority.state|claims threat.deadline|threatens\n\
-8 authority.state|denies\n\
57 authority.state|live\n\
35 authority.state|reader\n\
-9 authority.tax|claims\n\
8 authority.tax|claims claim.already-paid|claims\n\
14 authority.tax|claims claim.case|claims\n\
9 authority.tax|claims claim.fee|claims\n\
-10 authority.tax|claims claim.fee|denies\n\
-16 authority.tax|claims claim.investment|claims\n\
-10 authority.tax|claims claim.job|claims\n\
-14 authority.tax|claims claim.link|claims\n\
-19 authority.tax|claims claim.parcel|claims\n\
13 authority.tax|claims claim.recovery|claims\n\
25 authority.tax|claims claim.refund|claims\n\
8 authority.tax|claims claim.renewal|claims\n\
-11 authority.tax|claims credential.bank-details|claims\n\
34 authority.tax|claims credential.card|asks\n\
11 authority.tax|claims credential.code|claims\n\
9 authority.tax|claims credential.cpr|asks\n\
-16 authority.tax|claims credential.cpr|claims\n\
-21 authority.tax|claims credential.personal-information|claims\n\
16 authority.tax|claims firm.payment|claims\n\
-17 authority.tax|claims firm.support|claims\n\
71 authority.tax|claims money.amount|claims\n\
-12 authority.tax|claims money.unusual-means|claims\n\
14 authority.tax|claims money.valuables|claims\n\
12 authority.tax|claims threat.arrest|threatens\n\
21 authority.tax|claims threat.block|threatens\n\
27 authority.tax|claims threat.deadline|threatens\n\
14 authority.tax|claims threat.debt|threatens\n\
8 authority.tax|claims threat.return|threatens\n\
-9 authority.tax|live\n\
-27 authority.tax|reader\n\
-9 authority.tax|reports\n\
-17 authority.tax|reports credential.card|claims\n\
-18 authority.tax|reports firm.bank|claims\n\
13 authority.tax|reports threat.deadline|reports\n\
11 authority.tax|reports threat.deadline|threatens\n\
48 authority.tax|speaks\n\
147 authority|claims\n\
-23 authority|denies\n\
-119 authority|reports\n\
352 authority|speaks\n\
-8 authorization\n\
-38 autho…\n\
13 auto\n\
9 auto debit\n\
9 autob…\n\
31 automated\n\
10 automated call\n\
9 automated message\n\
-18 automaten\n\
-15 automaten på\n\
-16 automatiquement\n\
-21 autom…\n\
10 autor…\n\
-9 available\n\
-9 avail…\n\
8 avans\n\
-15 avem\n\
-15 aveti\n\
-8 avisen\n\
-8 avise…\n\
55 avoid\n\
12 avoid being\n\
-24 await\n\
-9 awaiting\n\
13 awaits\n\
16 awaits your\n\
-10 aware\n\
-14 away\n\
-12 ay\n\
9 azi\n\
-24 b\n\
-8 b #\n\
44 back\n\
28 back @link\n\
-9 back after\n\
14 back at\n\
-16 back dont\n\
10 back in\n\
58 back on\n\
21 back together\n\
-45 back when\n\
18 back with\n\
-10 backup\n\
-11 backu…\n\
-11 bad om\n\
-20 badge\n\
11 bag\n\
-8 bag på\n\
-12 bagge…\n\
9 baglanmak\n\
9 baglanmak icin\n\
-8 baglanti\n\
-8 bagsiden af\n\
-14 baiet…\n\
17 bail\n\
18 bailiff\n\
17 baili…\n\
-11 bak\n\
-10 bakery\n\
-11 baker…\n\
9 balance\n\
-23 balance #\n\
8 balance is\n\
8 balance shows\n\
10 balan…\n\
8 ballo…\n\
13 baltic\n\
13 balti…\n\
17 ban\n\
11 bana\n\
-18 banca\n\
9 bancaire\n\
-13 bang\n\
10 bani pentru\n\
65 bank\n\
-19 bank #\n\
8 bank @link\n\
-9 bank a\n\
-10 bank about\n\
-9 bank account\n\
17 bank and\n\
22 bank asks\n\
22 bank calls\n\
19 bank card\n\
-13 bank closes\n\
-15 bank det\n\
-12 bank details\n\
12 bank din\n\
18 bank for\n\
11 bank fraud\n\
-11 bank from\n\
17 bank good\n\
-26 bank has\n\
8 bank i\n\
-8 bank if\n\
-13 bank in\n\
13 bank ja\n\
25 bank jeg\n\
11 bank lady\n\
-13 bank of\n\
28 bank og\n\
12 bank på\n\
-11 bank reg\n\
12 bank rings\n\
8 bank say\n\
9 bank security\n\
-11 bank shes\n\
-20 bank siger\n\
-13 bank statements\n\
-11 bank the\n\
-14 bank they\n\
8 bank to\n\
-16 bank today\n\
-18 bank transfer\n\
-26 bank wants\n\
-8 bank we\n\
-12 bank wir\n\
-10 bank your\n\
-10 bank youre\n\
-26 banka\n\
-25 banka…\n\
-8 bankdag\n\
-8 bankdag i\n\
-12 bankdage\n\
-18 bankd…\n\
82 banken\n\
-8 banken der\n\
8 banken det\n\
32 banken du\n\
11 banken er\n\
12 banken har\n\
14 banken ja\n\
-18 banken og\n\
37 banken ringer\n\
16 banken siger\n\
-18 banken skal\n\
15 bankens\n\
-13 banker\n\
95 banke…\n\
31 banking\n\
-9 banking day\n\
32 banki…\n\
-16 bankm…\n\
-8 banko\n\
10 banko…\n\
31 banks\n\
13 banks fraud\n\
-10 banku\n\
-14 bankui\n\
-13 banku…\n\
-9 barbat\n\
-10 barba…\n\
39 bare\n\
8 bare bruge\n\
9 bare give\n\
-25 bare godkend\n\
11 bare have\n\
8 bare her\n\
-8 bare hvis\n\
-18 bare høre\n\
-13 bare lægge\n\
10 bare modtage\n\
9 bare og\n\
8 bare op\n\
-12 bare sige\n\
-14 bare skrive\n\
18 bare swipe\n\
9 barne…\n\
9 basiniz\n\
9 basin…\n\
8 battery\n\
-25 bay\n\
-24 bay #\n\
87 be\n\
9 be able\n\
11 be alarmed\n\
-11 be arrested\n\
-14 be asked\n\
-8 be brought\n\
-12 be calculated\n\
8 be cancelled\n\
8 be closed\n\
-9 be collected\n\
9 be cut\n\
-10 be declared\n\
9 be deported\n\
9 be disconnected\n\
28 be done\n\
9 be executed\n\
10 be given\n\
-9 be kind\n\
12 be out\n\
-24 be paid\n\
11 be quick\n\
-8 be recorded\n\
-14 be refunded\n\
9 be released\n\
10 be straight\n\
-8 be sure\n\
9 be suspended\n\
-8 be there\n\
13 be true\n\
-10 bearer\n\
-10 beare…\n\
62 because\n\
17 because its\n\
9 because of\n\
12 because the\n\
-8 because you\n\
62 becau…\n\
-9 become\n\
19 becomes\n\
11 becom…\n\
-27 bed\n\
-9 bed om\n\
14 bede dig\n\
-9 bede om\n\
-27 beder\n\
-11 beder dig\n\
10 bedre\n\
-9 bedste\n\
-9 bedst…\n\
-39 bedt\n\
-35 bedt om\n\
8 bedzie\n\
11 been\n\
12 been copied\n\
-10 been granted\n\
8 been issued\n\
-13 been made\n\
9 been sent\n\
-12 been told\n\
20 before\n\
61 before #\n\
-9 before friday\n\
9 before he\n\
15 before midnight\n\
-10 before thursday\n\
12 before tonight\n\
-10 before we\n\
-44 before you\n\
-8 before your\n\
-24 beforehand\n\
13 begge\n\
15 begge dele\n\
-10 begge parter\n\
23 begge sider\n\
24 begin\n\
9 begynde\n\
-16 begynder\n\
-9 begyn…\n\
-16 behandler\n\
-18 behan…\n\
17 behind\n\
-11 behind the\n\
17 behin…\n\
-8 beholde\n\
17 beholder\n\
21 beholder #\n\
18 behæltst\n\
18 behæl…\n\
-37 behøver\n\
-39 behøver ikke\n\
-37 behøv…\n\
9 bei\n\
8 bei telegram\n\
53 being\n\
11 being taken\n\
8 bekle…\n\
18 bekommst\n\
20 bekom…\n\
11 bekraft\n\
26 bekra…\n\
20 bekræft dine\n\
-8 bekræfte\n\
-69 bekræfte din\n\
15 bekræfter\n\
9 bekræfter for\n\
11 bekræftet\n\
15 bekræ…\n\
19 believe\n\
8 believe me\n\
10 believe you\n\
19 belie…\n\
-20 bell\n\
-17 bellahøj\n\
-8 bellahøj station\n\
-17 bella…\n\
33 below\n\
-21 beløb\n\
-29 beløb på\n\
-30 beløbet\n\
-23 beløb…\n\
-11 bemærkninger\n\
55 ben\n\
10 benefit\n\
-12 beni\n\
13 benim\n\
-13 bereit\n\
-13 berei…\n\
13 berettiget\n\
13 berettiget til\n\
12 beret…\n\
8 bero\n\
27 besked\n\
12 besked om\n\
-12 besked på\n\
-12 beskeder\n\
14 beske…\n\
12 beskytte\n\
12 beskytte dig\n\
28 besky…\n\
-50 best\n\
-8 beste…\n\
8 bestil nyt\n\
-8 bestil tid\n\
-21 bestille\n\
-13 bestille tid\n\
-8 bestiller\n\
-22 bestilt\n\
-53 besti…\n\
-11 bestyrelsen\n\
-20 besty…\n\
9 besvar\n\
9 besvar denne\n\
8 besvare\n\
13 besva…\n\
-17 besøg\n\
-25 besøg hos\n\
-8 besøg…\n\
8 bet\n\
162 betal\n\
33 betal #\n\
13 betal med\n\
10 betal nu\n\
33 betal til\n\
-40 betale\n\
-16 betale #\n\
9 betale en\n\
23 betale for\n\
-70 betaler\n\
14 betaler #\n\
-31 betaler du\n\
-39 betales\n\
-14 betales i\n\
-32 betales inden\n\
15 betales med\n\
-15 betales senest\n\
-36 betaling\n\
9 betaling #\n\
-10 betaling afvist\n\
-21 betaling for\n\
-12 betaling med\n\
-25 betaling på\n\
12 betalingsaftale\n\
44 betalingskort\n\
13 betalingskort og\n\
10 betalingskort ved\n\
-11 betalingskortet\n\
-36 betalingsservice\n\
-10 betalingsservice on\n\
59 betalt\n\
10 betalt #\n\
11 betalt din\n\
12 betalt for\n\
10 betalt to\n\
-17 betalte\n\
-13 betalte med\n\
-76 betal…\n\
42 betjent\n\
20 betjent forbi\n\
13 betjent jeg\n\
27 betje…\n\
-8 betrag\n\
9 betragtes\n\
-18 between\n\
-25 between #\n\
-8 between ten\n\
28 between us\n\
-18 betwe…\n\
10 bevise\n\
13 bevis…\n\
-8 biblioteket\n\
-30 bibli…\n\
-10 bic\n\
-10 bicycle\n\
-13 bicyc…\n\
-14 bien\n\
32 bike you\n\
11 bil\n\
8 bil i\n\
-13 bilag\n\
-13 bilgi\n\
9 bilka\n\
-40 bill\n\
8 bill #\n\
-26 bill came\n\
9 billed\n\
15 billed af\n\
48 billede\n\
47 billede af\n\
16 billeder\n\
51 bille…\n\
12 bills\n\
11 bin\n\
13 binance\n\
13 binan…\n\
-12 biometri\n\
-8 biometrics\n\
-17 biome…\n\
8 bir\n\
-17 bir sey\n\
8 birazdan\n\
8 biraz…\n\
-9 birgit\n\
-10 birgi…\n\
14 birth\n\
-22 birthday\n\
-14 birthday it\n\
-18 birth…\n\
-24 bis\n\
-11 bis #\n\
11 bitcoin\n\
17 bitco…\n\
9 bitko…\n\
-20 bitte\n\
-21 bizi\n\
-21 bizi arayin\n\
-11 bizum\n\
-25 bladk…\n\
-96 blev\n\
-8 blev afvist\n\
-9 blev ringet\n\
-10 blev spærret\n\
-15 blevet\n\
-17 blevet aktiveret\n\
8 blevet bestilt\n\
-14 blevet hacket\n\
-13 blevet ringet\n\
-15 bleve…\n\
-8 blind…\n\
-20 bliv\n\
-13 bliv i\n\
46 blive\n\
12 bliver\n\
-9 bliver de\n\
13 bliver der\n\
-22 bliver din\n\
-13 bliver du\n\
-9 bliver ikke\n\
12 bliver ringet\n\
10 bliver vi\n\
12 blive…\n\
-14 blocat\n\
-12 bloca…\n\
-9 blocc…\n\
-61 block\n\
-16 block a\n\
-61 block your\n\
32 blockchain\n\
-92 blocked\n\
-8 blocked #\n\
-9 blocked by\n\
-14 blocked it\n\
-9 blocks the\n\
-62 block…\n\
9 blokerer\n\
-8 bloqu…\n\
18 blot\n\
-68 board\n\
-10 board has\n\
-12 board members\n\
-18 boarding\n\
-26 board…\n\
-13 boats\n\
-9 body\n\
-11 bog\n\
23 bogholderiet\n\
16 bogho…\n\
10 boks\n\
26 boks du\n\
-9 boks og\n\
-8 boks om\n\
17 bolig\n\
15 boligen\n\
14 bolig…\n\
11 bonifico\n\
9 bonifico di\n\
11 bonif…\n\
10 bonjour je\n\
8 bonus\n\
-23 book\n\
-8 book a\n\
-19 booked\n\
-20 booke…\n\
-18 booking\n\
-21 booki…\n\
-16 books\n\
-9 boozt\n\
11 bor\n\
13 bor i\n\
-10 borca…\n\
-11 bordet\n\
31 borger\n\
8 borger @link\n\
9 borgere over\n\
8 borgerne\n\
-59 borgerservice\n\
-10 borgerservice in\n\
-30 borge…\n\
9 borrow\n\
10 borro…\n\
-11 bort\n\
-11 bort fra\n\
28 bot\n\
8 bot thanks\n\
33 both\n\
14 both amounts\n\
21 both sides\n\
14 bother\n\
14 bothe…\n\
31 bought\n\
21 bought a\n\
31 bough…\n\
12 bounc…\n\
-29 box\n\
-19 box #\n\
-8 box by\n\
13 box code\n\
-11 box from\n\
-13 boxes\n\
16 brak\n\
-8 branch\n\
-8 branc…\n\
-8 bread\n\
-8 break\n\
-8 break in\n\
27 brev\n\
8 brev fra\n\
-8 brev i\n\
16 brev om\n\
-13 breve\n\
-24 brevet\n\
-26 breve…\n\
-110 bring\n\
29 bring @link\n\
-13 bring id\n\
-12 bring passport\n\
-48 bring the\n\
-39 bring your\n\
-8 bringen\n\
-8 bringen sie\n\
-8 bringing\n\
-19 bring…\n\
28 bro\n\
22 bro i\n\
19 brobizz\n\
12 brobizz @link\n\
19 brobi…\n\
8 broker\n\
8 broke…\n\
22 brother\n\
23 brother is\n\
22 broth…\n\
-11 brought\n\
-11 broug…\n\
14 browser\n\
-16 browseren\n\
-30 brug\n\
17 brug for\n\
36 bruge\n\
9 bruge billede\n\
25 bruge dit\n\
10 bruge en\n\
103 bruger\n\
11 bruger du\n\
19 bruger i\n\
56 bruger id\n\
8 bruger og\n\
13 brugernavn\n\
141 bruge…\n\
-9 brugs…\n\
-10 brun\n\
-15 brunsvig\n\
-11 brunsvig logistics\n\
-15 bruns…\n\
30 bs\n\
12 bs #\n\
10 bs @link\n\
36 btc\n\
-10 btc in\n\
-25 bu\n\
-16 bu islemi\n\
10 buenas\n\
10 buena…\n\
8 building\n\
8 bulet…\n\
-25 bulun…\n\
-12 buna ziua\n\
-8 bunden\n\
15 buradan\n\
16 burad…\n\
-8 bus\n\
21 business\n\
18 busin…\n\
10 busta\n\
11 busta paga\n\
9 busy\n\
12 busy i\n\
95 but\n\
-8 but #\n\
-13 but dont\n\
8 but for\n\
51 but i\n\
8 but im\n\
23 but its\n\
-24 but no\n\
10 but on\n\
21 but the\n\
9 but they\n\
-9 but you\n\
9 butas\n\
14 buti\n\
-25 butikken\n\
-22 butik…\n\
-31 button\n\
-19 button and\n\
-32 butto…\n\
22 buy\n\
17 buy apple\n\
-14 buyer\n\
-18 buyer can\n\
-8 buyer paid\n\
9 buying\n\
9 buyin…\n\
89 by\n\
-8 by #\n\
-29 by a\n\
-10 by an\n\
24 by card\n\
20 by confirming\n\
-9 by digital\n\
-10 by direct\n\
9 by friday\n\
-11 by itself\n\
-10 by law\n\
-17 by letter\n\
-11 by logging\n\
9 by mitid\n\
10 by one\n\
39 by paying\n\
-24 by phone\n\
-11 by post\n\
45 by sms\n\
-8 by telephone\n\
14 by text\n\
14 by tonight\n\
9 by western\n\
-8 by with\n\
16 by your\n\
-8 by yourself\n\
-28 bye\n\
-14 bøden\n\
-14 bøger\n\
-9 bønne…\n\
-34 bør\n\
-13 børn\n\
-9 børn #\n\
12 børnebørn\n\
-13 børnehuset\n\
-13 børnene\n\
19 børne…\n\
-8 bøyle bir\n\
-38 c\n\
27 c4rd\n\
-65 ca\n\
-37 ca #\n\
-11 ca e\n\
11 ca nu\n\
18 ca sa\n\
-15 caduca\n\
-21 caduca en\n\
-15 caduc…\n\
-9 cake\n\
-9 cala\n\
-11 calculated\n\
-9 calin…\n\
38 calis…\n\
-13 call\n\
-15 call #\n\
-8 call and\n\
-8 call back\n\
-13 call centre\n\
19 call from\n\
9 call him\n\
42 call me\n\
13 call microsoft\n\
-23 call us\n\
-11 callcenter\n\
-11 callc…\n\
-94 called\n\
-16 called about\n\
-8 called back\n\
-9 called by\n\
-16 called us\n\
9 caller told\n\
-11 callers\n\
-88 calle…\n\
-11 calling\n\
-19 calling about\n\
48 calling from\n\
15 calling me\n\
-10 calling the\n\
-11 calling your\n\
-11 calli…\n\
25 calls\n\
11 calls from\n\
41 calls you\n\
-8 cambio\n\
-21 cambi…\n\
-58 came\n\
-22 came #\n\
-16 came to\n\
11 camera\n\
11 camer…\n\
-49 can\n\
-8 can always\n\
-10 can apply\n\
22 can be\n\
-15 can bring\n\
10 can call\n\
12 can cancel\n\
-13 can change\n\
-9 can follow\n\
16 can hear\n\
25 can i\n\
10 can match\n\
-15 can no\n\
9 can only\n\
-11 can order\n\
-18 can renew\n\
9 can reverse\n\
-12 can see\n\
20 can send\n\
8 can somebody\n\
18 can stop\n\
-12 can the\n\
23 can u\n\
-25 can use\n\
-97 can you\n\
-11 canada\n\
-11 canad…\n\
18 cancel\n\
18 cancel a\n\
-15 cancel any\n\
20 cancel it\n\
16 cancel the\n\
10 cancellation\n\
11 cancelled and\n\
11 cancer\n\
13 cance…\n\
14 cannot\n\
9 cannot be\n\
-18 cannot talk\n\
14 canno…\n\
36 cant\n\
-11 cant call\n\
-8 cant come\n\
14 cant get\n\
12 cant help\n\
10 cant i\n\
-9 cant make\n\
10 cant talk\n\
-9 canteen\n\
-9 cante…\n\
-8 caparra\n\
-8 capar…\n\
31 car\n\
-8 car is\n\
9 car was\n\
9 card\n\
16 card @link\n\
33 card and\n\
12 card at\n\
9 card both\n\
-12 card comes\n\
26 card details\n\
-44 card ending\n\
-12 card expires\n\
-10 card i\n\
-11 card if\n\
-27 card in\n\
-14 card information\n\
-11 card is\n\
-9 card kind\n\
24 card no\n\
27 card number\n\
11 card on\n\
-20 card or\n\
-11 card press\n\
12 card so\n\
-22 card to\n\
-16 card with\n\
-28 card you\n\
-15 card yourself\n\
22 cards for\n\
10 cards of\n\
10 cards on\n\
-17 cardul si\n\
-15 care l\n\
-13 care zice\n\
-13 caretaker\n\
-13 caret…\n\
13 cargo\n\
10 carichi\n\
-12 carries\n\
-13 carri…\n\
-35 carta\n\
-9 carta di\n\
-11 casa\n\
20 case\n\
-8 case #\n\
10 case goes\n\
-19 case number\n\
10 case of\n\
-9 case order\n\
15 case press\n\
-8 case to\n\
13 case worker\n\
-18 cases\n\
17 cash\n\
9 cash and\n\
15 cash for\n\
-11 cash or\n\
-11 cat\n\
-15 catch\n\
-17 ce\n\
-8 ce code\n\
-30 ce nest\n\
-11 cekmisler\n\
-11 cekmi…\n\
-25 cena\n\
-11 centre\n\
-17 cer\n\
-13 cere\n\
-11 certificate for\n\
10 certificate is\n\
10 certi…\n\
-11 cest\n\
-8 chain\n\
-80 change\n\
-8 change for\n\
-14 change it\n\
-8 change of\n\
-10 change or\n\
-9 change the\n\
-19 change your\n\
-20 changed\n\
-11 changes\n\
-119 chang…\n\
-11 chapter\n\
-12 chapt…\n\
-14 characters\n\
-14 chara…\n\
16 charge #\n\
-8 charge of\n\
-14 chargeback\n\
10 charged today\n\
10 charger\n\
-22 charging\n\
-17 charg…\n\
-15 chat\n\
-11 chat in\n\
-9 chat og\n\
9 chatten\n\
9 chatt…\n\
-17 chauffør\n\
9 chauffør fra\n\
-16 chauf…\n\
-38 che\n\
11 che dice\n\
-25 che gira\n\
-8 che la\n\
-81 check\n\
13 check if\n\
-34 check in\n\
-22 check that\n\
-16 check the\n\
9 check with\n\
-10 check your\n\
-9 check…\n\
9 chef\n\
23 cheque\n\
11 cheque #\n\
10 cheque you\n\
23 chequ…\n\
-38 chez\n\
-27 chi\n\
-8 chick…\n\
-27 chiede\n\
8 chiede il\n\
-31 chiede la\n\
-18 chied…\n\
11 chiffres\n\
11 chiff…\n\
-44 child\n\
-19 child abuse\n\
-8 child pornography\n\
28 childrens\n\
19 child…\n\
8 china\n\
26 chinese\n\
25 chinese embassy\n\
26 chine…\n\
9 chipp…\n\
10 chiudere\n\
9 chiud…\n\
-14 choice\n\
-14 choic…\n\
14 choose\n\
12 choose #\n\
-17 choose a\n\
-9 choose bank\n\
8 choose new\n\
-12 choose the\n\
28 choose your\n\
17 choos…\n\
-8 chrome\n\
-8 chrome on\n\
-8 chrom…\n\
-42 ci\n\
-9 ciao\n\
34 cifre\n\
8 cifre som\n\
8 cifrede\n\
10 cifret\n\
10 cifret kode\n\
18 cifre…\n\
10 cikar…\n\
18 cineva\n\
18 cinev…\n\
-20 cirka\n\
-8 cita\n\
-27 citizen\n\
-31 citizen service\n\
10 citizens with\n\
-11 citizenship\n\
-34 citiz…\n\
-17 city\n\
27 civil\n\
12 civil betjent\n\
10 civil registration\n\
19 claim\n\
145 claim.abroad|claims\n\
11 claim.abroad|claims claim.all-money|claims\n\
-9 claim.abroad|claims claim.broken-phone|claims\n\
47 claim.abroad|claims claim.cannot-meet|claims\n\
-23 claim.abroad|claims claim.crime|claims\n\
179 claim.abroad|claims claim.deposit|claims\n\
13 claim.abroad|claims claim.emergency|claims\n\
13 claim.abroad|claims claim.fee|claims\n\
15 claim.abroad|claims claim.job|claims\n\
8 claim.abroad|claims claim.mule|claims\n\
-14 claim.abroad|claims claim.new-number|claims\n\
15 claim.abroad|claims claim.other-account|claims\n\
23 claim.abroad|claims claim.paid-back|claims\n\
11 claim.abroad|claims claim.residence|claims\n\
-8 claim.abroad|claims credential.card|claims\n\
14 claim.abroad|claims credential.id-document|asks\n\
21 claim.abroad|claims credential.id-document|claims\n\
-27 claim.abroad|claims firm.bank|claims\n\
21 claim.abroad|claims firm.courier|claims\n\
21 claim.abroad|claims firm.payment|claims\n\
-9 claim.abroad|claims firm.telecom|claims\n\
75 claim.abroad|claims money.amount|claims\n\
8 claim.abroad|claims money.unusual-means|claims\n\
14 claim.abroad|claims money.valuables|claims\n\
21 claim.abroad|claims person.agent|claims\n\
41 claim.abroad|claims person.family|claims\n\
168 claim.abroad|claims person.landlord|claims\n\
-12 claim.abroad|claims threat.block|threatens\n\
86 claim.abroad|claims threat.deadline|threatens\n\
8 claim.abroad|claims threat.deportation|threatens\n\
145 claim.abroad|live\n\
83 claim.abroad|reader\n\
119 claim.abroad|speaks\n\
77 claim.all-money|claims\n\
-8 claim.all-money|claims claim.broken-phone|claims\n\
-12 claim.all-money|claims claim.crime|claims\n\
9 claim.all-money|claims claim.easy-money|claims\n\
21 claim.all-money|claims claim.emergency|claims\n\
-19 claim.all-money|claims claim.fee|claims\n\
40 claim.all-money|claims claim.hacked|claims\n\
27 claim.all-money|claims claim.investment|claims\n\
13 claim.all-money|claims claim.isolation|claims\n\
11 claim.all-money|claims claim.link|claims\n\
11 claim.all-money|claims claim.misused-name|claims\n\
11 claim.all-money|claims claim.no-checking|claims\n\
28 claim.all-money|claims claim.other-account|claims\n\
9 claim.all-money|claims claim.paid-back|claims\n\
17 claim.all-money|claims claim.parcel|claims\n\
19 claim.all-money|claims claim.pick-up|claims\n\
-14 claim.all-money|claims claim.prize|claims\n\
-15 claim.all-money|claims claim.prompt|claims\n\
15 claim.all-money|claims claim.purchase|claims\n\
14 claim.all-money|claims claim.reassurance|claims\n\
14 claim.all-money|claims claim.renewal|claims\n\
59 claim.all-money|claims claim.safe-account|claims\n\
-15 claim.all-money|claims claim.your-own|claims\n\
14 claim.all-money|claims credential.balance|asks\n\
19 claim.all-money|claims credential.balance|claims\n\
26 claim.all-money|claims credential.bank-details|asks\n\
-9 claim.all-money|claims credential.code|claims\n\
10 claim.all-money|claims credential.cpr|asks\n\
10 claim.all-money|claims credential.mitid|asks\n\
-13 claim.all-money|claims credential.password|claims\n\
10 claim.all-money|claims firm.payment|claims\n\
45 claim.all-money|claims money.amount|claims\n\
-42 claim.all-money|claims money.valuables|claims\n\
9 claim.all-money|claims person.adviser|claims\n\
-10 claim.all-money|claims person.agent|claims\n\
44 claim.all-money|claims person.family|claims\n\
8 claim.all-money|claims person.landlord|claims\n\
12 claim.all-money|claims threat.block|threatens\n\
-8 claim.all-money|claims threat.court|threatens\n\
62 claim.all-money|claims threat.deadline|threatens\n\
9 claim.all-money|claims threat.debt|threatens\n\
-9 claim.all-money|claims threat.deportation|threatens\n\
-9 claim.all-money|denies\n\
77 claim.all-money|live\n\
94 claim.all-money|reader\n\
9 claim.all-money|reports claim.crime|reports\n\
9 claim.all-money|reports credential.id-document|claims\n\
-10 claim.all-money|reports firm.bank|reports\n\
12 claim.all-money|reports money.amount|reports\n\
-11 claim.all-money|reports money.valuables|reports\n\
11 claim.all-money|reports person.agent|claims\n\
-8 claim.all-money|reports threat.deadline|reports\n\
16 claim.all-money|speaks\n\
58 claim.already-paid|claims\n\
-12 claim.already-paid|claims claim.deposit|claims\n\
8 claim.already-paid|claims claim.easy-money|claims\n\
-23 claim.already-paid|claims claim.fee|claims\n\
21 claim.already-paid|claims claim.job|claims\n\
41 claim.already-paid|claims claim.link|claims\n\
11 claim.already-paid|claims claim.mule|claims\n\
11 claim.already-paid|claims claim.no-checking|claims\n\
13 claim.already-paid|claims claim.parcel|claims\n\
13 claim.already-paid|claims claim.prompt|claims\n\
11 claim.already-paid|claims claim.reassurance|claims\n\
11 claim.already-paid|claims claim.refund|claims\n\
-33 claim.already-paid|claims claim.sent-by-mistake|claims\n\
8 claim.already-paid|claims credential.balance|asks\n\
20 claim.already-paid|claims credential.bank-details|asks\n\
43 claim.already-paid|claims credential.card|asks\n\
27 claim.already-paid|claims credential.card|claims\n\
11 claim.already-paid|claims credential.code|asks\n\
9 claim.already-paid|claims credential.code|claims\n\
13 claim.already-paid|claims credential.code|reports\n\
10 claim.already-paid|claims credential.mitid|advises\n\
15 claim.already-paid|claims credential.mitid|asks\n\
20 claim.already-paid|claims credential.mitid|reports\n\
37 claim.already-paid|claims firm.bank|claims\n\
65 claim.already-paid|claims firm.courier|claims\n\
-8 claim.already-paid|claims firm.payment|claims\n\
33 claim.already-paid|claims firm.shop|claims\n\
-11 claim.already-paid|claims firm.utility|claims\n\
26 claim.already-paid|claims money.amount|claims\n\
10 claim.already-paid|claims money.amount|reports\n\
15 claim.already-paid|claims money.unusual-means|claims\n\
39 claim.already-paid|claims money.valuables|claims\n\
58 claim.already-paid|claims person.buyer|claims\n\
17 claim.already-paid|claims threat.block|threatens\n\
-10 claim.already-paid|claims threat.debt|threatens\n\
58 claim.already-paid|live\n\
105 claim.already-paid|reader\n\
-8 claim.already-paid|reports\n\
170 claim.broken-phone|claims\n\
34 claim.broken-phone|claims claim.cannot-meet|claims\n\
12 claim.broken-phone|claims claim.deposit|claims\n\
66 claim.broken-phone|claims claim.emergency|claims\n\
-9 claim.broken-phone|claims claim.investment|claims\n\
175 claim.broken-phone|claims claim.new-number|claims\n\
25 claim.broken-phone|claims claim.other-account|claims\n\
20 claim.broken-phone|claims claim.paid-back|claims\n\
-9 claim.broken-phone|claims claim.recovery|claims\n\
19 claim.broken-phone|claims claim.unpaid|claims\n\
13 claim.broken-phone|claims claim.your-own|claims\n\
11 claim.broken-phone|claims credential.bank-details|claims\n\
32 claim.broken-phone|claims firm.bank|claims\n\
10 claim.broken-phone|claims firm.payment|claims\n\
36 claim.broken-phone|claims money.amount|claims\n\
13 claim.broken-phone|claims money.unusual-means|claims\n\
181 claim.broken-phone|claims person.family|claims\n\
68 claim.broken-phone|claims threat.deadline|threatens\n\
170 claim.broken-phone|live\n\
27 claim.broken-phone|reader\n\
10 claim.broken-phone|reports\n\
11 claim.broken-phone|reports person.family|claims\n\
14 claim.broken-phone|reports threat.deadline|reports\n\
39 claim.broken-phone|speaks\n\
160 claim.cannot-meet|claims\n\
79 claim.cannot-meet|claims claim.deposit|claims\n\
27 claim.cannot-meet|claims claim.emergency|claims\n\
13 claim.cannot-meet|claims claim.fee|claims\n\
-12 claim.cannot-meet|claims claim.investment|claims\n\
14 claim.cannot-meet|claims claim.job|claims\n\
31 claim.cannot-meet|claims claim.new-number|claims\n\
29 claim.cannot-meet|claims claim.no-checking|claims\n\
34 claim.cannot-meet|claims claim.other-account|claims\n\
28 claim.cannot-meet|claims claim.paid-back|claims\n\
10 claim.cannot-meet|claims claim.purchase|claims\n\
-19 claim.cannot-meet|claims claim.recovery|claims\n\
12 claim.cannot-meet|claims claim.unpaid|claims\n\
11 claim.cannot-meet|claims claim.unusual-activity|claims\n\
14 claim.cannot-meet|claims credential.bank-details|asks\n\
21 claim.cannot-meet|claims credential.bank-details|claims\n\
9 claim.cannot-meet|claims credential.card|asks\n\
14 claim.cannot-meet|claims credential.code|asks\n\
9 claim.cannot-meet|claims credential.personal-information|asks\n\
13 claim.cannot-meet|claims credential.personal-information|claims\n\
14 claim.cannot-meet|claims firm.bank|claims\n\
26 claim.cannot-meet|claims firm.courier|claims\n\
19 claim.cannot-meet|claims firm.payment|claims\n\
70 claim.cannot-meet|claims money.amount|claims\n\
26 claim.cannot-meet|claims money.unusual-means|claims\n\
14 claim.cannot-meet|claims person.agent|claims\n\
59 claim.cannot-meet|claims person.family|claims\n\
49 claim.cannot-meet|claims person.landlord|claims\n\
10 claim.cannot-meet|claims threat.arrest|threatens\n\
8 claim.cannot-meet|claims threat.court|threatens\n\
69 claim.cannot-meet|claims threat.deadline|threatens\n\
9 claim.cannot-meet|denies\n\
8 claim.cannot-meet|denies firm.bank|claims\n\
160 claim.cannot-meet|live\n\
77 claim.cannot-meet|reader\n\
34 claim.cannot-meet|reports\n\
22 claim.cannot-meet|reports money.amount|reports\n\
34 claim.cannot-meet|reports threat.deadline|reports\n\
69 claim.cannot-meet|speaks\n\
24 claim.case|claims\n\
20 claim.case|claims claim.crime|claims\n\
-36 claim.case|claims claim.fee|claims\n\
-16 claim.case|claims claim.hacked|claims\n\
13 claim.case|claims claim.isolation|claims\n\
10 claim.case|claims claim.link|claims\n\
25 claim.case|claims claim.misused-name|claims\n\
-45 claim.case|claims claim.parcel|claims\n\
20 claim.case|claims claim.pick-up|claims\n\
13 claim.case|claims claim.prize|claims\n\
-11 claim.case|claims claim.prompt|claims\n\
-11 claim.case|claims claim.renewal|claims\n\
8 claim.case|claims claim.residence|claims\n\
23 claim.case|claims claim.robot|claims\n\
13 claim.case|claims claim.safe-account|claims\n\
-12 claim.case|claims claim.your-own|claims\n\
8 claim.case|claims credential.balance|asks\n\
10 claim.case|claims credential.bank-details|asks\n\
15 claim.case|claims credential.card|asks\n\
21 claim.case|claims credential.cpr|asks\n\
32 claim.case|claims credential.cpr|claims\n\
32 claim.case|claims credential.id-document|claims\n\
-15 claim.case|claims credential.one-time-code|claims\n\
23 claim.case|claims credential.personal-information|claims\n\
-27 claim.case|claims firm.bank|claims\n\
17 claim.case|claims firm.payment|claims\n\
-8 claim.case|claims firm.shop|claims\n\
8 claim.case|claims firm.toll|claims\n\
20 claim.case|claims money.amount|claims\n\
10 claim.case|claims money.unusual-means|claims\n\
13 claim.case|claims money.valuables|claims\n\
15 claim.case|claims person.agent|claims\n\
-13 claim.case|claims person.family|claims\n\
-15 claim.case|claims person.landlord|claims\n\
16 claim.case|claims threat.arrest|reports\n\
69 claim.case|claims threat.arrest|threatens\n\
11 claim.case|claims threat.block|threatens\n\
30 claim.case|claims threat.court|threatens\n\
13 claim.case|claims threat.deadline|reports\n\
61 claim.case|claims threat.deadline|threatens\n\
10 claim.case|claims threat.debt|threatens\n\
16 claim.case|claims threat.deportation|threatens\n\
36 claim.case|claims threat.exposure|threatens\n\
24 claim.case|live\n\
43 claim.case|reader\n\
8 claim.case|reports credential.bank-details|reports\n\
10 claim.case|reports threat.block|threatens\n\
34 claim.case|speaks\n\
41 claim.crime|claims\n\
39 claim.crime|claims claim.deposit|claims\n\
-14 claim.crime|claims claim.easy-money|claims\n\
13 claim.crime|claims claim.emergency|claims\n\
35 claim.crime|claims claim.isolation|claims\n\
-24 claim.crime|claims claim.job|claims\n\
24 claim.crime|claims claim.link|claims\n\
109 claim.crime|claims claim.misused-name|claims\n\
-15 claim.crime|claims claim.mule|claims\n\
-32 claim.crime|claims claim.new-number|claims\n\
13 claim.crime|claims claim.no-checking|claims\n\
11 claim.crime|claims claim.paid-back|claims\n\
36 claim.crime|claims claim.parcel|claims\n\
28 claim.crime|claims claim.pick-up|claims\n\
-33 claim.crime|claims claim.prize|claims\n\
-23 claim.crime|claims claim.prompt|claims\n\
-8 claim.crime|claims claim.purchase|claims\n\
20 claim.crime|claims claim.recovery|claims\n\
-31 claim.crime|claims claim.renewal|claims\n\
9 claim.crime|claims claim.residence|claims\n\
16 claim.crime|claims claim.robot|claims\n\
12 claim.crime|claims claim.safe-account|claims\n\
21 claim.crime|claims credential.balance|asks\n\
11 claim.crime|claims credential.bank-details|asks\n\
-22 claim.crime|claims credential.bank-details|claims\n\
-63 claim.crime|claims credential.card|claims\n\
-9 claim.crime|claims credential.code|advises\n\
29 claim.crime|claims credential.cpr|asks\n\
44 claim.crime|claims credential.cpr|claims\n\
15 claim.crime|claims credential.id-document|claims\n\
-28 claim.crime|claims credential.mitid|claims\n\
8 claim.crime|claims credential.one-time-code|claims\n\
14 claim.crime|claims credential.password|asks\n\
14 claim.crime|claims credential.personal-information|claims\n\
-36 claim.crime|claims firm.bank|claims\n\
-13 claim.crime|claims firm.payment|claims\n\
-8 claim.crime|claims firm.shop|claims\n\
-25 claim.crime|claims money.amount|claims\n\
-14 claim.crime|claims money.unusual-means|claims\n\
9 claim.crime|claims money.unusual-means|reports\n\
-34 claim.crime|claims money.valuables|claims\n\
35 claim.crime|claims person.family|claims\n\
17 claim.crime|claims threat.arrest|reports\n\
85 claim.crime|claims threat.arrest|threatens\n\
-30 claim.crime|claims threat.block|threatens\n\
30 claim.crime|claims threat.court|threatens\n\
11 claim.crime|claims threat.deadline|reports\n\
84 claim.crime|claims threat.deadline|threatens\n\
-16 claim.crime|claims threat.debt|threatens\n\
-21 claim.crime|claims threat.deportation|threatens\n\
45 claim.crime|claims threat.exposure|threatens\n\
41 claim.crime|live\n\
185 claim.crime|reader\n\
-12 claim.crime|reports\n\
15 claim.crime|reports claim.misused-name|claims\n\
-9 claim.crime|reports claim.misused-name|reports\n\
9 claim.crime|reports claim.safe-account|reports\n\
-9 claim.crime|reports credential.balance|reports\n\
17 claim.crime|reports credential.cpr|claims\n\
-19 claim.crime|reports credential.cpr|reports\n\
17 claim.crime|reports credential.mitid|reports\n\
24 claim.crime|reports credential.password|claims\n\
10 claim.crime|reports firm.bank|claims\n\
-9 claim.crime|reports firm.bank|reports\n\
-13 claim.crime|reports money.amount|reports\n\
13 claim.crime|reports person.agent|claims\n\
-8 claim.crime|reports threat.arrest|reports\n\
25 claim.crime|reports threat.block|threatens\n\
14 claim.crime|reports threat.deadline|reports\n\
-12 claim.crime|speaks\n\
31 claim.deposit|claims claim.easy-money|claims\n\
17 claim.deposit|claims claim.investment|claims\n\
12 claim.deposit|claims claim.job|claims\n\
11 claim.deposit|claims claim.link|claims\n\
13 claim.deposit|claims claim.misused-name|claims\n\
10 claim.deposit|claims claim.new-number|claims\n\
34 claim.deposit|claims claim.other-account|claims\n\
16 claim.deposit|claims claim.paid-back|claims\n\
18 claim.deposit|claims claim.parcel|claims\n\
9 claim.deposit|claims claim.purchase|claims\n\
29 claim.deposit|claims claim.recovery|claims\n\
-35 claim.deposit|claims claim.refund|claims\n\
17 claim.deposit|claims claim.safe-account|claims\n\
13 claim.deposit|claims claim.sent-by-mistake|claims\n\
-11 claim.deposit|claims claim.unusual-activity|claims\n\
-16 claim.deposit|claims claim.your-own|claims\n\
-12 claim.deposit|claims credential.balance|asks\n\
-41 claim.deposit|claims credential.bank-details|asks\n\
10 claim.deposit|claims credential.bank-details|claims\n\
10 claim.deposit|claims credential.bank-details|reports\n\
10 claim.deposit|claims credential.card|asks\n\
17 claim.deposit|claims credential.card|claims\n\
8 claim.deposit|claims credential.code|claims\n\
-16 claim.deposit|claims credential.id-document|asks\n\
10 claim.deposit|claims credential.mitid|asks\n\
9 claim.deposit|claims credential.mitid|claims\n\
-9 claim.deposit|claims credential.one-time-code|reports\n\
14 claim.deposit|claims credential.password|asks\n\
-13 claim.deposit|claims credential.personal-information|asks\n\
10 claim.deposit|claims credential.personal-information|claims\n\
14 claim.deposit|claims firm.bank|claims\n\
39 claim.deposit|claims firm.courier|claims\n\
66 claim.deposit|claims firm.payment|claims\n\
10 claim.deposit|claims firm.payment|reports\n\
-9 claim.deposit|claims firm.shop|claims\n\
-11 claim.deposit|claims firm.toll|claims\n\
15 claim.deposit|claims money.amount|claims\n\
53 claim.deposit|claims money.unusual-means|claims\n\
15 claim.deposit|claims money.valuables|claims\n\
17 claim.deposit|claims person.agent|claims\n\
31 claim.deposit|claims person.family|claims\n\
82 claim.deposit|claims person.landlord|claims\n\
18 claim.deposit|claims person.recruiter|claims\n\
10 claim.deposit|claims threat.arrest|threatens\n\
13 claim.deposit|claims threat.block|threatens\n\
-8 claim.deposit|claims threat.court|threatens\n\
10 claim.deposit|claims threat.deadline|reports\n\
85 claim.deposit|claims threat.deadline|threatens\n\
15 claim.deposit|claims threat.exposure|threatens\n\
-8 claim.deposit|claims threat.return|threatens\n\
8 claim.deposit|denies\n\
-48 claim.deposit|speaks\n\
161 claim.easy-money|claims\n\
-19 claim.easy-money|claims claim.fee|claims\n\
9 claim.easy-money|claims claim.fine|claims\n\
8 claim.easy-money|claims claim.hacked|claims\n\
70 claim.easy-money|claims claim.investment|claims\n\
47 claim.easy-money|claims claim.job|claims\n\
12 claim.easy-money|claims claim.loan|claims\n\
54 claim.easy-money|claims claim.mule|claims\n\
9 claim.easy-money|claims claim.no-checking|claims\n\
14 claim.easy-money|claims claim.paid-back|claims\n\
-18 claim.easy-money|claims claim.parcel|claims\n\
-11 claim.easy-money|claims claim.purchase|claims\n\
22 claim.easy-money|claims claim.reassurance|claims\n\
12 claim.easy-money|claims claim.recovery|claims\n\
-9 claim.easy-money|claims claim.renewal|claims\n\
9 claim.easy-money|claims claim.unpaid|claims\n\
-27 claim.easy-money|claims claim.unusual-activity|claims\n\
-12 claim.easy-money|claims claim.your-own|claims\n\
11 claim.easy-money|claims credential.bank-details|claims\n\
-18 claim.easy-money|claims credential.card|claims\n\
8 claim.easy-money|claims credential.mitid|claims\n\
-10 claim.easy-money|claims credential.pin|claims\n\
40 claim.easy-money|claims firm.bank|claims\n\
18 claim.easy-money|claims firm.courier|claims\n\
24 claim.easy-money|claims firm.payment|claims\n\
123 claim.easy-money|claims money.amount|claims\n\
43 claim.easy-money|claims money.unusual-means|claims\n\
14 claim.easy-money|claims money.valuables|claims\n\
27 claim.easy-money|claims person.adviser|claims\n\
21 claim.easy-money|claims person.family|claims\n\
26 claim.easy-money|claims person.recruiter|claims\n\
28 claim.easy-money|claims threat.deadline|threatens\n\
161 claim.easy-money|live\n\
42 claim.easy-money|reader\n\
51 claim.easy-money|speaks\n\
-18 claim.emergency|claims claim.fee|claims\n\
-11 claim.emergency|claims claim.fine|claims\n\
-8 claim.emergency|claims claim.investment|claims\n\
15 claim.emergency|claims claim.isolation|claims\n\
-21 claim.emergency|claims claim.job|claims\n\
8 claim.emergency|claims claim.misused-name|claims\n\
130 claim.emergency|claims claim.new-number|claims\n\
32 claim.emergency|claims claim.other-account|claims\n\
18 claim.emergency|claims claim.paid-back|claims\n\
10 claim.emergency|claims claim.pick-up|claims\n\
20 claim.emergency|claims claim.refund|claims\n\
18 claim.emergency|claims claim.renewal|claims\n\
20 claim.emergency|claims claim.safe-account|claims\n\
13 claim.emergency|claims claim.sent-by-mistake|claims\n\
-42 claim.emergency|claims claim.unpaid|claims\n\
18 claim.emergency|claims claim.virus|claims\n\
-40 claim.emergency|claims claim.your-own|claims\n\
11 claim.emergency|claims credential.balance|asks\n\
-16 claim.emergency|claims credential.bank-details|claims\n\
20 claim.emergency|claims credential.card|asks\n\
-16 claim.emergency|claims credential.card|claims\n\
10 claim.emergency|claims credential.code|claims\n\
-11 claim.emergency|claims credential.code|reports\n\
13 claim.emergency|claims credential.cpr|asks\n\
-21 claim.emergency|claims credential.cpr|claims\n\
-37 claim.emergency|claims credential.id-document|claims\n\
9 claim.emergency|claims credential.mitid|asks\n\
-40 claim.emergency|claims credential.mitid|claims\n\
12 claim.emergency|claims credential.one-time-code|asks\n\
18 claim.emergency|claims credential.one-time-code|claims\n\
12 claim.emergency|claims credential.password|asks\n\
11 claim.emergency|claims credential.personal-information|asks\n\
9 claim.emergency|claims credential.personal-information|claims\n\
15 claim.emergency|claims firm.bank|claims\n\
-9 claim.emergency|claims firm.payment|claims\n\
8 claim.emergency|claims firm.utility|claims\n\
27 claim.emergency|claims money.amount|claims\n\
13 claim.emergency|claims money.valuables|claims\n\
16 claim.emergency|claims person.agent|claims\n\
165 claim.emergency|claims person.family|claims\n\
40 claim.emergency|claims threat.arrest|threatens\n\
15 claim.emergency|claims threat.block|threatens\n\
14 claim.emergency|claims threat.court|threatens\n\
18 claim.emergency|claims threat.cutoff|threatens\n\
95 claim.emergency|claims threat.deadline|threatens\n\
14 claim.emergency|claims threat.debt|threatens\n\
8 claim.emergency|claims threat.deportation|threatens\n\
-51 claim.emergency|reader\n\
-16 claim.emergency|reports\n\
-15 claim.emergency|speaks\n\
30 claim.fee|claims\n\
50 claim.fee|claims claim.fine|claims\n\
10 claim.fee|claims claim.job|claims\n\
-10 claim.fee|claims claim.link|claims\n\
12 claim.fee|claims claim.misused-name|claims\n\
-10 claim.fee|claims claim.misused-name|reports\n\
-9 claim.fee|claims claim.mule|claims\n\
-9 claim.fee|claims claim.no-checking|reports\n\
30 claim.fee|claims claim.other-account|claims\n\
21 claim.fee|claims claim.paid-back|claims\n\
67 claim.fee|claims claim.parcel|claims\n\
12 claim.fee|claims claim.pick-up|claims\n\
72 claim.fee|claims claim.prize|claims\n\
23 claim.fee|claims claim.prompt|claims\n\
42 claim.fee|claims claim.purchase|claims\n\
9 claim.fee|claims claim.purchase|denies\n\
103 claim.fee|claims claim.recovery|claims\n\
19 claim.fee|claims claim.refund|claims\n\
21 claim.fee|claims claim.renewal|claims\n\
31 claim.fee|claims claim.residence|claims\n\
16 claim.fee|claims claim.unusual-activity|reports\n\
21 claim.fee|claims credential.bank-details|asks\n\
40 claim.fee|claims credential.card|asks\n\
26 claim.fee|claims credential.card|claims\n\
11 claim.fee|claims credential.code|claims\n\
11 claim.fee|claims credential.cpr|asks\n\
14 claim.fee|claims credential.cpr|claims\n\
22 claim.fee|claims credential.id-document|asks\n\
20 claim.fee|claims credential.id-document|claims\n\
-15 claim.fee|claims credential.mitid|claims\n\
8 claim.fee|claims credential.one-time-code|claims\n\
18 claim.fee|claims credential.password|asks\n\
-8 claim.fee|claims credential.personal-information|advises\n\
20 claim.fee|claims credential.personal-information|claims\n\
-8 claim.fee|claims credential.pin|claims\n\
-29 claim.fee|claims firm.bank|claims\n\
-10 claim.fee|claims firm.bank|reports\n\
-15 claim.fee|claims firm.courier|reports\n\
-21 claim.fee|claims firm.payment|claims\n\
27 claim.fee|claims firm.shop|claims\n\
48 claim.fee|claims firm.toll|claims\n\
-17 claim.fee|claims firm.utility|claims\n\
80 claim.fee|claims money.amount|claims\n\
15 claim.fee|claims money.unusual-means|claims\n\
-10 claim.fee|claims money.valuables|claims\n\
38 claim.fee|claims person.agent|claims\n\
-17 claim.fee|claims person.buyer|claims\n\
30 claim.fee|claims person.family|claims\n\
-9 claim.fee|claims person.landlord|claims\n\
27 claim.fee|claims threat.block|threatens\n\
16 claim.fee|claims threat.court|threatens\n\
27 claim.fee|claims threat.deadline|threatens\n\
-13 claim.fee|claims threat.debt|threatens\n\
44 claim.fee|claims threat.deportation|threatens\n\
14 claim.fee|claims threat.exposure|threatens\n\
38 claim.fee|claims threat.return|threatens\n\
-16 claim.fee|denies\n\
30 claim.fee|live\n\
-63 claim.fee|reader\n\
-11 claim.fee|reports\n\
-36 claim.fee|speaks\n\
37 claim.fine|claims\n\
-12 claim.fine|claims claim.link|claims\n\
-10 claim.fine|claims claim.no-checking|claims\n\
10 claim.fine|claims claim.parcel|claims\n\
8 claim.fine|claims claim.purchase|claims\n\
-8 claim.fine|claims claim.recovery|claims\n\
21 claim.fine|claims claim.residence|claims\n\
68 claim.fine|claims claim.unpaid|claims\n\
13 claim.fine|claims credential.card|asks\n\
8 claim.fine|claims credential.card|claims\n\
10 claim.fine|claims credential.id-document|advises\n\
8 claim.fine|claims credential.id-document|asks\n\
19 claim.fine|claims credential.one-time-code|claims\n\
-38 claim.fine|claims firm.bank|claims\n\
22 claim.fine|claims firm.courier|claims\n\
33 claim.fine|claims firm.toll|claims\n\
30 claim.fine|claims money.amount|claims\n\
14 claim.fine|claims money.unusual-means|claims\n\
-20 claim.fine|claims money.valuables|claims\n\
15 claim.fine|claims person.family|claims\n\
30 claim.fine|claims threat.arrest|threatens\n\
32 claim.fine|claims threat.court|threatens\n\
47 claim.fine|claims threat.deadline|threatens\n\
13 claim.fine|claims threat.debt|threatens\n\
12 claim.fine|claims threat.return|threatens\n\
37 claim.fine|live\n\
32 claim.fine|reader\n\
-22 claim.fine|speaks\n\
113 claim.hacked|claims\n\
-17 claim.hacked|claims claim.menu|claims\n\
8 claim.hacked|claims claim.new-number|claims\n\
27 claim.hacked|claims claim.no-checking|claims\n\
9 claim.hacked|claims claim.other-account|claims\n\
10 claim.hacked|claims claim.parcel|claims\n\
23 claim.hacked|claims claim.pick-up|claims\n\
9 claim.hacked|claims claim.prompt|claims\n\
18 claim.hacked|claims claim.reassurance|claims\n\
35 claim.hacked|claims claim.safe-account|claims\n\
-9 claim.hacked|claims claim.sent-by-mistake|claims\n\
31 claim.hacked|claims claim.unusual-activity|claims\n\
44 claim.hacked|claims claim.virus|claims\n\
9 claim.hacked|claims credential.balance|asks\n\
24 claim.hacked|claims credential.bank-details|asks\n\
9 claim.hacked|claims credential.card|claims\n\
-12 claim.hacked|claims credential.card|reports\n\
10 claim.hacked|claims credential.code|asks\n\
13 claim.hacked|claims credential.password|asks\n\
-12 claim.hacked|claims credential.password|claims\n\
11 claim.hacked|claims credential.personal-information|claims\n\
71 claim.hacked|claims firm.bank|claims\n\
-26 claim.hacked|claims firm.payment|claims\n\
58 claim.hacked|claims firm.support|claims\n\
-24 claim.hacked|claims money.amount|claims\n\
8 claim.hacked|claims money.unusual-means|claims\n\
41 claim.hacked|claims money.valuables|claims\n\
26 claim.hacked|claims person.agent|claims\n\
19 claim.hacked|claims person.family|claims\n\
8 claim.hacked|claims threat.arrest|threatens\n\
-14 claim.hacked|claims threat.block|threatens\n\
29 claim.hacked|claims threat.deadline|threatens\n\
113 claim.hacked|live\n\
92 claim.hacked|reader\n\
10 claim.hacked|reports\n\
21 claim.hacked|reports claim.unusual-activity|reports\n\
17 claim.hacked|reports credential.one-time-code|reports\n\
17 claim.hacked|reports firm.bank|reports\n\
8 claim.hacked|reports money.amount|reports\n\
-9 claim.hacked|speaks\n\
46 claim.investment|claims\n\
23 claim.investment|claims claim.job|claims\n\
35 claim.investment|claims claim.link|claims\n\
9 claim.investment|claims claim.no-checking|claims\n\
12 claim.investment|claims claim.other-account|claims\n\
16 claim.investment|claims claim.paid-back|claims\n\
19 claim.investment|claims claim.pick-up|claims\n\
10 claim.investment|claims claim.prize|claims\n\
10 claim.investment|claims claim.purchase|claims\n\
12 claim.investment|claims claim.reassurance|claims\n\
13 claim.investment|claims claim.recovery|claims\n\
-8 claim.investment|claims claim.residence|claims\n\
-8 claim.investment|claims credential.bank-details|claims\n\
-9 claim.investment|claims credential.cpr|claims\n\
-11 claim.investment|claims credential.id-document|claims\n\
13 claim.investment|claims firm.payment|claims\n\
8 claim.investment|claims firm.shop|claims\n\
105 claim.investment|claims money.amount|claims\n\
24 claim.investment|claims money.unusual-means|claims\n\
23 claim.investment|claims money.valuables|claims\n\
33 claim.investment|claims person.adviser|claims\n\
10 claim.investment|claims person.agent|claims\n\
24 claim.investment|claims person.family|claims\n\
-19 claim.investment|claims threat.arrest|threatens\n\
36 claim.investment|claims threat.block|threatens\n\
-10 claim.investment|claims threat.court|threatens\n\
20 claim.investment|claims threat.deadline|threatens\n\
46 claim.investment|live\n\
87 claim.investment|reader\n\
58 claim.investment|reports\n\
13 claim.investment|reports money.amount|claims\n\
43 claim.investment|reports money.amount|reports\n\
9 claim.investment|reports money.valuables|claims\n\
28 claim.investment|reports person.family|reports\n\
28 claim.investment|reports threat.deadline|reports\n\
25 claim.investment|speaks\n\
165 claim.isolation|claims\n\
15 claim.isolation|claims claim.misused-name|claims\n\
8 claim.isolation|claims claim.pick-up|claims\n\
27 claim.isolation|claims claim.reassurance|claims\n\
8 claim.isolation|claims claim.safe-account|claims\n\
8 claim.isolation|claims claim.unpaid|claims\n\
-15 claim.isolation|claims claim.your-own|claims\n\
24 claim.isolation|claims credential.balance|asks\n\
10 claim.isolation|claims credential.bank-details|asks\n\
24 claim.isolation|claims credential.cpr|asks\n\
16 claim.isolation|claims credential.cpr|claims\n\
9 claim.isolation|claims credential.id-document|claims\n\
-9 claim.isolation|claims credential.mitid|asks\n\
9 claim.isolation|claims credential.personal-information|claims\n\
43 claim.isolation|claims firm.bank|claims\n\
-11 claim.isolation|claims firm.courier|claims\n\
27 claim.isolation|claims money.valuables|claims\n\
22 claim.isolation|claims person.agent|claims\n\
14 claim.isolation|claims person.landlord|claims\n\
55 claim.isolation|claims threat.arrest|threatens\n\
16 claim.isolation|claims threat.court|threatens\n\
15 claim.isolation|claims threat.deadline|threatens\n\
8 claim.isolation|claims threat.exposure|threatens\n\
165 claim.isolation|live\n\
103 claim.isolation|reader\n\
8 claim.isolation|reports\n\
88 claim.isolation|speaks\n\
16 claim.job|claims\n\
-11 claim.job|claims claim.link|claims\n\
-10 claim.job|claims claim.loan|claims\n\
-13 claim.job|claims claim.misused-name|claims\n\
24 claim.job|claims claim.mule|claims\n\
9 claim.job|claims claim.no-checking|claims\n\
13 claim.job|claims claim.paid-back|claims\n\
13 claim.job|claims claim.prompt|claims\n\
-24 claim.job|claims claim.purchase|claims\n\
26 claim.job|claims claim.recovery|claims\n\
-12 claim.job|claims claim.unpaid|claims\n\
9 claim.job|claims claim.unusual-activity|claims\n\
-10 claim.job|claims claim.your-own|claims\n\
14 claim.job|claims credential.balance|claims\n\
-15 claim.job|claims credential.bank-details|asks\n\
-8 claim.job|claims credential.bank-details|claims\n\
-31 claim.job|claims credential.cpr|asks\n\
-22 claim.job|claims credential.cpr|claims\n\
-9 claim.job|claims credential.one-time-code|asks\n\
11 claim.job|claims credential.password|asks\n\
-11 claim.job|claims credential.password|claims\n\
14 claim.job|claims firm.bank|claims\n\
17 claim.job|claims firm.shop|claims\n\
-16 claim.job|claims firm.support|claims\n\
150 claim.job|claims money.amount|claims\n\
-10 claim.job|claims person.family|claims\n\
44 claim.job|claims person.recruiter|claims\n\
13 claim.job|claims threat.block|threatens\n\
-8 claim.job|claims threat.court|threatens\n\
-11 claim.job|claims threat.deadline|threatens\n\
16 claim.job|live\n\
41 claim.job|reader\n\
20 claim.job|speaks\n\
9 claim.link|claims claim.other-account|claims\n\
16 claim.link|claims claim.paid-back|claims\n\
17 claim.link|claims claim.prize|claims\n\
-8 claim.link|claims claim.prompt|claims\n\
10 claim.link|claims claim.recovery|claims\n\
24 claim.link|claims claim.renewal|claims\n\
11 claim.link|claims claim.safe-account|claims\n\
11 claim.link|claims claim.unpaid|claims\n\
-10 claim.link|claims claim.unusual-activity|claims\n\
9 claim.link|claims claim.virus|claims\n\
-8 claim.link|claims claim.your-own|claims\n\
14 claim.link|claims credential.bank-details|asks\n\
-23 claim.link|claims credential.card|asks\n\
11 claim.link|claims credential.code|claims\n\
-11 claim.link|claims credential.id-document|claims\n\
21 claim.link|claims credential.mitid|advises\n\
-24 claim.link|claims credential.mitid|claims\n\
21 claim.link|claims credential.nemid|asks\n\
9 claim.link|claims credential.nemid|claims\n\
10 claim.link|claims credential.one-time-code|asks\n\
34 claim.link|claims credential.password|asks\n\
-11 claim.link|claims credential.password|claims\n\
-18 claim.link|claims credential.personal-information|asks\n\
-10 claim.link|claims firm.bank|claims\n\
13 claim.link|claims firm.courier|claims\n\
-12 claim.link|claims firm.courier|reports\n\
20 claim.link|claims firm.shop|claims\n\
27 claim.link|claims firm.toll|claims\n\
-9 claim.link|claims firm.utility|claims\n\
-17 claim.link|claims money.amount|claims\n\
10 claim.link|claims money.unusual-means|claims\n\
24 claim.link|claims money.valuables|claims\n\
-32 claim.link|claims person.agent|claims\n\
22 claim.link|claims person.buyer|claims\n\
10 claim.link|claims person.family|claims\n\
-20 claim.link|claims person.landlord|claims\n\
-11 claim.link|claims threat.cutoff|threatens\n\
43 claim.link|claims threat.deadline|threatens\n\
12 claim.link|claims threat.exposure|threatens\n\
-9 claim.link|claims threat.return|threatens\n\
-17 claim.link|denies\n\
-12 claim.link|denies firm.bank|claims\n\
-13 claim.link|denies threat.block|threatens\n\
61 claim.link|reader\n\
16 claim.link|reports\n\
17 claim.link|reports money.amount|reports\n\
8 claim.link|reports money.valuables|reports\n\
12 claim.link|reports threat.block|threatens\n\
58 claim.loan|claims\n\
12 claim.loan|claims claim.other-account|claims\n\
17 claim.loan|claims claim.prompt|claims\n\
11 claim.loan|claims claim.reassurance|claims\n\
-9 claim.loan|claims claim.renewal|claims\n\
11 claim.loan|claims credential.bank-details|asks\n\
14 claim.loan|claims credential.mitid|asks\n\
17 claim.loan|claims credential.mitid|claims\n\
20 claim.loan|claims firm.bank|claims\n\
26 claim.loan|claims money.amount|claims\n\
10 claim.loan|claims threat.block|threatens\n\
20 claim.loan|claims threat.deadline|threatens\n\
58 claim.loan|live\n\
17 claim.loan|reader\n\
-8 claim.loan|speaks\n\
-114 claim.menu|claims\n\
-29 claim.menu|claims credential.bank-details|asks\n\
-10 claim.menu|claims credential.bank-details|claims\n\
-20 claim.menu|claims credential.card|claims\n\
-13 claim.menu|claims credential.card|reports\n\
-38 claim.menu|claims credential.cpr|asks\n\
-10 claim.menu|claims credential.mitid|claims\n\
-29 claim.menu|claims firm.bank|claims\n\
-10 claim.menu|claims firm.payment|claims\n\
14 claim.menu|claims money.amount|claims\n\
-114 claim.menu|live\n\
-84 claim.menu|reader\n\
-42 claim.menu|speaks\n\
171 claim.misused-name|claims\n\
11 claim.misused-name|claims claim.other-account|claims\n\
34 claim.misused-name|claims claim.parcel|claims\n\
8 claim.misused-name|claims claim.pick-up|claims\n\
-9 claim.misused-name|claims claim.prompt|claims\n\
8 claim.misused-name|claims claim.residence|claims\n\
8 claim.misused-name|claims claim.robot|claims\n\
16 claim.misused-name|claims credential.balance|asks\n\
27 claim.misused-name|claims credential.bank-details|asks\n\
14 claim.misused-name|claims credential.bank-details|claims\n\
21 claim.misused-name|claims credential.cpr|asks\n\
15 claim.misused-name|claims credential.cpr|claims\n\
15 claim.misused-name|claims credential.id-document|claims\n\
9 claim.misused-name|claims credential.mitid|asks\n\
-10 claim.misused-name|claims credential.personal-information|asks\n\
16 claim.misused-name|claims credential.personal-information|claims\n\
23 claim.misused-name|claims firm.bank|claims\n\
43 claim.misused-name|claims money.amount|claims\n\
-11 claim.misused-name|claims money.unusual-means|claims\n\
16 claim.misused-name|claims money.valuables|claims\n\
41 claim.misused-name|claims person.agent|claims\n\
57 claim.misused-name|claims threat.arrest|threatens\n\
11 claim.misused-name|claims threat.block|threatens\n\
11 claim.misused-name|claims threat.court|threatens\n\
52 claim.misused-name|claims threat.deadline|threatens\n\
171 claim.misused-name|live\n\
174 claim.misused-name|reader\n\
13 claim.misused-name|reports credential.balance|reports\n\
17 claim.misused-name|reports person.buyer|reports\n\
39 claim.misused-name|speaks\n\
144 claim.mule|claims\n\
16 claim.mule|claims claim.other-account|claims\n\
8 claim.mule|claims claim.pick-up|claims\n\
14 claim.mule|claims claim.prize|claims\n\
27 claim.mule|claims claim.reassurance|claims\n\
-11 claim.mule|claims claim.refund|claims\n\
15 claim.mule|claims claim.sent-by-mistake|claims\n\
-12 claim.mule|claims claim.your-own|claims\n\
17 claim.mule|claims credential.bank-details|asks\n\
10 claim.mule|claims credential.card|asks\n\
8 claim.mule|claims credential.id-document|claims\n\
9 claim.mule|claims credential.mitid|asks\n\
11 claim.mule|claims credential.mitid|claims\n\
14 claim.mule|claims credential.password|claims\n\
53 claim.mule|claims firm.bank|claims\n\
10 claim.mule|claims money.amount|claims\n\
18 claim.mule|claims money.unusual-means|claims\n\
27 claim.mule|claims money.valuables|claims\n\
25 claim.mule|claims person.family|claims\n\
-16 claim.mule|claims threat.arrest|threatens\n\
25 claim.mule|claims threat.block|threatens\n\
11 claim.mule|claims threat.deadline|threatens\n\
-14 claim.mule|claims threat.debt|threatens\n\
144 claim.mule|live\n\
129 claim.mule|reader\n\
87 claim.mule|speaks\n\
103 claim.new-number|claims\n\
32 claim.new-number|claims claim.no-checking|claims\n\
26 claim.new-number|claims claim.other-account|claims\n\
20 claim.new-number|claims claim.paid-back|claims\n\
-12 claim.new-number|claims claim.parcel|claims\n\
-12 claim.new-number|claims claim.prize|claims\n\
13 claim.new-number|claims claim.purchase|claims\n\
36 claim.new-number|claims claim.unpaid|claims\n\
8 claim.new-number|claims credential.bank-details|asks\n\
15 claim.new-number|claims credential.bank-details|claims\n\
12 claim.new-number|claims credential.card|asks\n\
10 claim.new-number|claims credential.card|claims\n\
-15 claim.new-number|claims credential.id-document|asks\n\
-19 claim.new-number|claims credential.mitid|claims\n\
-22 claim.new-number|claims credential.one-time-code|asks\n\
22 claim.new-number|claims firm.bank|claims\n\
18 claim.new-number|claims firm.payment|claims\n\
-12 claim.new-number|claims firm.telecom|claims\n\
23 claim.new-number|claims money.amount|claims\n\
15 claim.new-number|claims person.agent|claims\n\
192 claim.new-number|claims person.family|claims\n\
-10 claim.new-number|claims person.family|reports\n\
13 claim.new-number|claims person.landlord|claims\n\
-8 claim.new-number|claims threat.block|threatens\n\
10 claim.new-number|claims threat.deadline|reports\n\
71 claim.new-number|claims threat.deadline|threatens\n\
8 claim.new-number|claims threat.debt|threatens\n\
103 claim.new-number|live\n\
-33 claim.new-number|reader\n\
-9 claim.new-number|reports\n\
-11 claim.new-number|reports person.family|reports\n\
60 claim.new-number|speaks\n\
155 claim.no-checking|claims\n\
49 claim.no-checking|claims claim.other-account|claims\n\
15 claim.no-checking|claims claim.parcel|claims\n\
15 claim.no-checking|claims claim.pick-up|claims\n\
11 claim.no-checking|claims claim.purchase|claims\n\
10 claim.no-checking|claims claim.reassurance|claims\n\
-15 claim.no-checking|claims claim.renewal|claims\n\
27 claim.no-checking|claims claim.safe-account|claims\n\
12 claim.no-checking|claims claim.sent-by-mistake|claims\n\
17 claim.no-checking|claims claim.unpaid|claims\n\
12 claim.no-checking|claims claim.unusual-activity|claims\n\
11 claim.no-checking|claims credential.bank-details|asks\n\
17 claim.no-checking|claims credential.bank-details|claims\n\
37 claim.no-checking|claims credential.card|claims\n\
-9 claim.no-checking|claims credential.code|asks\n\
14 claim.no-checking|claims credential.id-document|claims\n\
13 claim.no-checking|claims credential.personal-information|claims\n\
74 claim.no-checking|claims firm.bank|claims\n\
10 claim.no-checking|claims firm.courier|claims\n\
12 claim.no-checking|claims firm.payment|claims\n\
37 claim.no-checking|claims money.amount|claims\n\
8 claim.no-checking|claims money.amount|reports\n\
21 claim.no-checking|claims money.unusual-means|claims\n\
10 claim.no-checking|claims money.unusual-means|reports\n\
11 claim.no-checking|claims money.valuables|claims\n\
33 claim.no-checking|claims person.agent|claims\n\
11 claim.no-checking|claims person.family|claims\n\
19 claim.no-checking|claims threat.block|threatens\n\
12 claim.no-checking|claims threat.court|threatens\n\
50 claim.no-checking|claims threat.deadline|threatens\n\
-13 claim.no-checking|claims threat.exposure|threatens\n\
155 claim.no-checking|live\n\
38 claim.no-checking|reader\n\
-9 claim.no-checking|reports claim.unusual-activity|claims\n\
-10 claim.no-checking|reports firm.bank|reports\n\
-8 claim.no-checking|reports money.unusual-means|claims\n\
-10 claim.no-checking|reports money.valuables|claims\n\
9 claim.no-checking|reports person.family|claims\n\
89 claim.no-checking|speaks\n\
-14 claim.not-you|claims\n\
38 claim.not-you|claims claim.purchase|claims\n\
14 claim.not-you|claims claim.refund|claims\n\
28 claim.not-you|claims claim.unusual-activity|claims\n\
8 claim.not-you|claims credential.bank-details|asks\n\
-18 claim.not-you|claims credential.card|asks\n\
-15 claim.not-you|claims credential.code|claims\n\
-47 claim.not-you|claims credential.mitid|asks\n\
-59 claim.not-you|claims credential.mitid|claims\n\
-22 claim.not-you|claims credential.password|claims\n\
-9 claim.not-you|claims credential.personal-information|claims\n\
9 claim.not-you|claims credential.pin|asks\n\
17 claim.not-you|claims firm.bank|claims\n\
32 claim.not-you|claims firm.payment|claims\n\
-12 claim.not-you|claims firm.support|claims\n\
-10 claim.not-you|claims money.amount|claims\n\
9 claim.not-you|claims money.unusual-means|claims\n\
-29 claim.not-you|claims threat.block|threatens\n\
9 claim.not-you|claims threat.deadline|threatens\n\
-14 claim.not-you|live\n\
29 claim.not-you|reader\n\
-29 claim.not-you|speaks\n\
234 claim.other-account|claims\n\
21 claim.other-account|claims claim.paid-back|claims\n\
15 claim.other-account|claims claim.prize|claims\n\
19 claim.other-account|claims claim.purchase|claims\n\
11 claim.other-account|claims claim.reassurance|claims\n\
23 claim.other-account|claims claim.recovery|claims\n\
9 claim.other-account|claims claim.renewal|claims\n\
8 claim.other-account|claims claim.residence|claims\n\
28 claim.other-account|claims claim.safe-account|claims\n\
36 claim.other-account|claims claim.sent-by-mistake|claims\n\
14 claim.other-account|claims claim.unpaid|claims\n\
16 claim.other-account|claims claim.unusual-activity|claims\n\
8 claim.other-account|claims claim.your-own|claims\n\
12 claim.other-account|claims credential.balance|asks\n\
8 claim.other-account|claims credential.balance|claims\n\
29 claim.other-account|claims credential.bank-details|asks\n\
39 claim.other-account|claims credential.bank-details|claims\n\
-8 claim.other-account|claims credential.bank-details|reports\n\
10 claim.other-account|claims credential.card|asks\n\
17 claim.other-account|claims credential.card|claims\n\
-8 claim.other-account|claims credential.id-document|asks\n\
8 claim.other-account|claims credential.mitid|claims\n\
-8 claim.other-account|claims credential.one-time-code|claims\n\
68 claim.other-account|claims firm.bank|claims\n\
9 claim.other-account|claims firm.bank|reports\n\
14 claim.other-account|claims firm.courier|claims\n\
47 claim.other-account|claims firm.payment|claims\n\
97 claim.other-account|claims money.amount|claims\n\
13 claim.other-account|claims money.amount|reports\n\
29 claim.other-account|claims money.unusual-means|claims\n\
29 claim.other-account|claims money.valuables|claims\n\
40 claim.other-account|claims person.agent|claims\n\
58 claim.other-account|claims person.family|claims\n\
13 claim.other-account|claims person.landlord|claims\n\
13 claim.other-account|claims threat.arrest|threatens\n\
36 claim.other-account|claims threat.block|threatens\n\
90 claim.other-account|claims threat.deadline|threatens\n\
234 claim.other-account|live\n\
98 claim.other-account|reader\n\
18 claim.other-account|reports\n\
10 claim.other-account|reports threat.arrest|reports\n\
22 claim.other-account|reports threat.deadline|reports\n\
34 claim.other-account|speaks\n\
110 claim.paid-back|claims\n\
21 claim.paid-back|claims claim.parcel|claims\n\
-10 claim.paid-back|claims claim.pick-up|claims\n\
11 claim.paid-back|claims claim.purchase|claims\n\
31 claim.paid-back|claims claim.recovery|claims\n\
16 claim.paid-back|claims claim.refund|claims\n\
14 claim.paid-back|claims claim.residence|claims\n\
17 claim.paid-back|claims claim.safe-account|claims\n\
-36 claim.paid-back|claims claim.your-own|claims\n\
-19 claim.paid-back|claims credential.bank-details|asks\n\
14 claim.paid-back|claims credential.bank-details|claims\n\
-13 claim.paid-back|claims credential.card|claims\n\
11 claim.paid-back|claims credential.code|reports\n\
11 claim.paid-back|claims credential.id-document|asks\n\
15 claim.paid-back|claims credential.personal-information|asks\n\
39 claim.paid-back|claims firm.bank|claims\n\
26 claim.paid-back|claims firm.courier|claims\n\
94 claim.paid-back|claims money.amount|claims\n\
39 claim.paid-back|claims money.unusual-means|claims\n\
10 claim.paid-back|claims money.unusual-means|reports\n\
8 claim.paid-back|claims money.valuables|claims\n\
12 claim.paid-back|claims person.agent|claims\n\
11 claim.paid-back|claims person.buyer|claims\n\
34 claim.paid-back|claims person.family|claims\n\
27 claim.paid-back|claims person.landlord|claims\n\
35 claim.paid-back|claims threat.deadline|threatens\n\
11 claim.paid-back|claims threat.deportation|threatens\n\
8 claim.paid-back|claims threat.return|threatens\n\
110 claim.paid-back|live\n\
45 claim.paid-back|reader\n\
23 claim.paid-back|speaks\n\
-55 claim.parcel|claims\n\
19 claim.parcel|claims claim.prize|claims\n\
-16 claim.parcel|claims claim.prompt|claims\n\
-29 claim.parcel|claims claim.purchase|claims\n\
11 claim.parcel|claims claim.recovery|claims\n\
12 claim.parcel|claims claim.renewal|claims\n\
9 claim.parcel|claims claim.safe-account|claims\n\
8 claim.parcel|claims claim.sent-by-mistake|claims\n\
-14 claim.parcel|claims claim.unpaid|claims\n\
22 claim.parcel|claims claim.unusual-activity|claims\n\
-22 claim.parcel|claims claim.virus|claims\n\
-21 claim.parcel|claims claim.your-own|claims\n\
45 claim.parcel|claims credential.card|asks\n\
-14 claim.parcel|claims credential.code|asks\n\
-28 claim.parcel|claims credential.code|claims\n\
16 claim.parcel|claims credential.cpr|asks\n\
-8 claim.parcel|claims credential.id-document|asks\n\
9 claim.parcel|claims credential.mitid|asks\n\
28 claim.parcel|claims credential.mitid|claims\n\
18 claim.parcel|claims credential.one-time-code|asks\n\
20 claim.parcel|claims credential.password|asks\n\
9 claim.parcel|claims credential.personal-information|advises\n\
-9 claim.parcel|claims credential.personal-information|asks\n\
48 claim.parcel|claims credential.personal-information|claims\n\
12 claim.parcel|claims credential.pin|asks\n\
-11 claim.parcel|claims credential.pin|claims\n\
-29 claim.parcel|claims firm.bank|claims\n\
22 claim.parcel|claims firm.courier|claims\n\
21 claim.parcel|claims firm.payment|claims\n\
-8 claim.parcel|claims firm.shop|claims\n\
106 claim.parcel|claims money.amount|claims\n\
13 claim.parcel|claims money.unusual-means|claims\n\
30 claim.parcel|claims money.valuables|claims\n\
-10 claim.parcel|claims person.adviser|claims\n\
-25 claim.parcel|claims person.agent|claims\n\
-12 claim.parcel|claims person.buyer|claims\n\
-9 claim.parcel|claims person.landlord|claims\n\
19 claim.parcel|claims threat.arrest|threatens\n\
21 claim.parcel|claims threat.block|threatens\n\
-58 claim.parcel|claims threat.deadline|threatens\n\
-8 claim.parcel|claims threat.debt|threatens\n\
70 claim.parcel|claims threat.return|threatens\n\
-55 claim.parcel|live\n\
14 claim.parcel|reader\n\
-23 claim.parcel|reports\n\
-85 claim.parcel|speaks\n\
27 claim.pick-up|claims\n\
-12 claim.pick-up|claims claim.reassurance|claims\n\
12 claim.pick-up|claims claim.renewal|claims\n\
-14 claim.pick-up|claims claim.residence|claims\n\
24 claim.pick-up|claims claim.safe-account|claims\n\
42 claim.pick-up|claims claim.unusual-activity|claims\n\
-37 claim.pick-up|claims claim.your-own|claims\n\
-14 claim.pick-up|claims credential.bank-details|claims\n\
46 claim.pick-up|claims credential.card|asks\n\
101 claim.pick-up|claims credential.card|claims\n\
16 claim.pick-up|claims credential.card|reports\n\
14 claim.pick-up|claims credential.code|asks\n\
-14 claim.pick-up|claims credential.code|claims\n\
15 claim.pick-up|claims credential.code|reports\n\
-21 claim.pick-up|claims credential.id-document|asks\n\
-21 claim.pick-up|claims credential.id-document|claims\n\
13 claim.pick-up|claims credential.one-time-code|claims\n\
-14 claim.pick-up|claims credential.personal-information|asks\n\
10 claim.pick-up|claims credential.personal-information|claims\n\
53 claim.pick-up|claims credential.pin|asks\n\
57 claim.pick-up|claims firm.bank|claims\n\
44 claim.pick-up|claims firm.payment|claims\n\
45 claim.pick-up|claims money.amount|claims\n\
14 claim.pick-up|claims money.unusual-means|claims\n\
144 claim.pick-up|claims money.valuables|claims\n\
53 claim.pick-up|claims person.agent|claims\n\
8 claim.pick-up|claims threat.arrest|threatens\n\
12 claim.pick-up|claims threat.block|threatens\n\
19 claim.pick-up|claims threat.court|threatens\n\
14 claim.pick-up|claims threat.deadline|denies\n\
-42 claim.pick-up|claims threat.deadline|threatens\n\
-10 claim.pick-up|denies\n\
27 claim.pick-up|live\n\
-8 claim.pick-up|reader\n\
-17 claim.pick-up|reports\n\
31 claim.prize|claims\n\
21 claim.prize|claims claim.purchase|claims\n\
20 claim.prize|claims claim.reassurance|claims\n\
11 claim.prize|claims claim.refund|claims\n\
-8 claim.prize|claims claim.unusual-activity|claims\n\
8 claim.prize|claims claim.your-own|claims\n\
11 claim.prize|claims credential.bank-details|asks\n\
8 claim.prize|claims credential.bank-details|claims\n\
37 claim.prize|claims credential.card|asks\n\
16 claim.prize|claims credential.code|asks\n\
8 claim.prize|claims credential.id-document|claims\n\
9 claim.prize|claims credential.id-document|reports\n\
11 claim.prize|claims credential.one-time-code|asks\n\
-8 claim.prize|claims credential.password|claims\n\
13 claim.prize|claims credential.personal-information|asks\n\
9 claim.prize|claims firm.bank|claims\n\
12 claim.prize|claims firm.courier|claims\n\
24 claim.prize|claims firm.payment|claims\n\
9 claim.prize|claims firm.support|claims\n\
75 claim.prize|claims money.amount|claims\n\
-9 claim.prize|claims money.unusual-means|claims\n\
-18 claim.prize|claims money.valuables|claims\n\
13 claim.prize|claims person.agent|claims\n\
9 claim.prize|claims person.agent|reports\n\
-17 claim.prize|claims threat.arrest|threatens\n\
-13 claim.prize|claims threat.deadline|threatens\n\
-10 claim.prize|claims threat.deportation|threatens\n\
31 claim.prize|live\n\
122 claim.prize|reader\n\
8 claim.prize|reports credential.balance|reports\n\
8 claim.prize|reports credential.bank-details|reports\n\
10 claim.prize|reports threat.block|threatens\n\
59 claim.prize|speaks\n\
-30 claim.prompt|claims\n\
33 claim.prompt|claims claim.reassurance|claims\n\
40 claim.prompt|claims claim.refund|claims\n\
-11 claim.prompt|claims claim.renewal|claims\n\
9 claim.prompt|claims claim.residence|claims\n\
-10 claim.prompt|claims claim.unpaid|claims\n\
44 claim.prompt|claims claim.unusual-activity|claims\n\
17 claim.prompt|claims claim.unusual-activity|reports\n\
26 claim.prompt|claims claim.virus|claims\n\
-18 claim.prompt|claims claim.your-own|claims\n\
-23 claim.prompt|claims credential.card|asks\n\
-73 claim.prompt|claims credential.card|claims\n\
-15 claim.prompt|claims credential.code|asks\n\
-10 claim.prompt|claims credential.code|denies\n\
-8 claim.prompt|claims credential.cpr|asks\n\
24 claim.prompt|claims credential.id-document|claims\n\
23 claim.prompt|claims credential.mitid|advises\n\
-43 claim.prompt|claims credential.mitid|asks\n\
36 claim.prompt|claims credential.mitid|claims\n\
17 claim.prompt|claims credential.mitid|reports\n\
-8 claim.prompt|claims credential.one-time-code|claims\n\
41 claim.prompt|claims credential.password|asks\n\
-21 claim.prompt|claims credential.password|claims\n\
-68 claim.prompt|claims credential.personal-information|asks\n\
-8 claim.prompt|claims credential.personal-information|reports\n\
-9 claim.prompt|claims credential.pin|claims\n\
-26 claim.prompt|claims firm.bank|claims\n\
-12 claim.prompt|claims firm.bank|reports\n\
-8 claim.prompt|claims firm.courier|claims\n\
-18 claim.prompt|claims firm.payment|claims\n\
-18 claim.prompt|claims firm.telecom|claims\n\
-22 claim.prompt|claims money.amount|claims\n\
12 claim.prompt|claims person.agent|claims\n\
9 claim.prompt|claims person.buyer|claims\n\
13 claim.prompt|claims person.family|claims\n\
-9 claim.prompt|claims person.landlord|claims\n\
-16 claim.prompt|claims threat.arrest|threatens\n\
-14 claim.prompt|claims threat.block|reports\n\
-55 claim.prompt|claims threat.block|threatens\n\
-24 claim.prompt|claims threat.deadline|threatens\n\
-13 claim.prompt|claims threat.return|threatens\n\
-8 claim.prompt|denies\n\
-30 claim.prompt|live\n\
-29 claim.prompt|reader\n\
-11 claim.prompt|reports\n\
8 claim.prompt|reports firm.bank|reports\n\
-8 claim.prompt|reports threat.block|threatens\n\
-55 claim.purchase|claims\n\
27 claim.purchase|claims claim.recovery|claims\n\
30 claim.purchase|claims claim.refund|claims\n\
-10 claim.purchase|claims claim.renewal|claims\n\
11 claim.purchase|claims claim.safe-account|claims\n\
8 claim.purchase|claims claim.sent-by-mistake|claims\n\
8 claim.purchase|claims claim.unpaid|claims\n\
26 claim.purchase|claims claim.unusual-activity|claims\n\
11 claim.purchase|claims claim.virus|claims\n\
-23 claim.purchase|claims claim.your-own|claims\n\
18 claim.purchase|claims credential.bank-details|asks\n\
14 claim.purchase|claims credential.card|asks\n\
-19 claim.purchase|claims credential.card|claims\n\
-65 claim.purchase|claims credential.code|claims\n\
10 claim.purchase|claims credential.cpr|asks\n\
-53 claim.purchase|claims credential.mitid|asks\n\
-12 claim.purchase|claims credential.mitid|claims\n\
29 claim.purchase|claims credential.mitid|reports\n\
-28 claim.purchase|claims credential.one-time-code|asks\n\
-30 claim.purchase|claims credential.one-time-code|claims\n\
12 claim.purchase|claims credential.password|asks\n\
-13 claim.purchase|claims credential.password|denies\n\
8 claim.purchase|claims credential.personal-information|asks\n\
-14 claim.purchase|claims credential.personal-information|claims\n\
9 claim.purchase|claims credential.pin|asks\n\
33 claim.purchase|claims firm.bank|claims\n\
31 claim.purchase|claims firm.shop|claims\n\
24 claim.purchase|claims firm.streaming|claims\n\
-11 claim.purchase|claims firm.support|claims\n\
23 claim.purchase|claims firm.telecom|claims\n\
8 claim.purchase|claims firm.toll|claims\n\
9 claim.purchase|claims firm.utility|claims\n\
-96 claim.purchase|claims money.amount|claims\n\
-25 claim.purchase|claims person.buyer|claims\n\
11 claim.purchase|claims threat.arrest|threatens\n\
13 claim.purchase|claims threat.cutoff|threatens\n\
-26 claim.purchase|claims threat.deadline|threatens\n\
21 claim.purchase|claims threat.debt|threatens\n\
16 claim.purchase|denies\n\
-55 claim.purchase|live\n\
75 claim.purchase|reader\n\
10 claim.purchase|reports\n\
18 claim.purchase|reports credential.one-time-code|claims\n\
19 claim.purchase|reports firm.bank|claims\n\
196 claim.reassurance|claims\n\
14 claim.reassurance|claims claim.refund|claims\n\
30 claim.reassurance|claims claim.safe-account|claims\n\
17 claim.reassurance|claims claim.unusual-activity|claims\n\
-19 claim.reassurance|claims claim.your-own|claims\n\
17 claim.reassurance|claims credential.balance|asks\n\
21 claim.reassurance|claims credential.bank-details|asks\n\
11 claim.reassurance|claims credential.bank-details|claims\n\
24 claim.reassurance|claims credential.card|claims\n\
26 claim.reassurance|claims credential.code|claims\n\
9 claim.reassurance|claims credential.id-document|claims\n\
11 claim.reassurance|claims credential.id-document|reports\n\
18 claim.reassurance|claims credential.mitid|asks\n\
15 claim.reassurance|claims credential.mitid|claims\n\
18 claim.reassurance|claims credential.mitid|reports\n\
22 claim.reassurance|claims credential.one-time-code|asks\n\
14 claim.reassurance|claims credential.password|claims\n\
9 claim.reassurance|claims credential.personal-information|claims\n\
56 claim.reassurance|claims firm.bank|claims\n\
11 claim.reassurance|claims firm.courier|claims\n\
24 claim.reassurance|claims firm.payment|claims\n\
9 claim.reassurance|claims firm.support|claims\n\
35 claim.reassurance|claims money.amount|claims\n\
10 claim.reassurance|claims money.amount|reports\n\
40 claim.reassurance|claims money.unusual-means|claims\n\
32 claim.reassurance|claims money.valuables|claims\n\
-11 claim.reassurance|claims person.agent|claims\n\
16 claim.reassurance|claims person.family|claims\n\
13 claim.reassurance|claims person.landlord|claims\n\
11 claim.reassurance|claims threat.arrest|threatens\n\
19 claim.reassurance|claims threat.block|threatens\n\
19 claim.reassurance|claims threat.court|threatens\n\
21 claim.reassurance|claims threat.deadline|threatens\n\
196 claim.reassurance|live\n\
96 claim.reassurance|reader\n\
20 claim.reassurance|reports\n\
9 claim.reassurance|reports money.amount|reports\n\
109 claim.reassurance|speaks\n\
134 claim.recovery|claims\n\
-14 claim.recovery|claims claim.refund|claims\n\
11 claim.recovery|claims claim.renewal|claims\n\
8 claim.recovery|claims claim.unusual-activity|claims\n\
-9 claim.recovery|claims credential.bank-details|advises\n\
-8 claim.recovery|claims credential.card|claims\n\
-12 claim.recovery|claims credential.mitid|claims\n\
9 claim.recovery|claims credential.one-time-code|claims\n\
-16 claim.recovery|claims firm.bank|claims\n\
10 claim.recovery|claims firm.courier|claims\n\
59 claim.recovery|claims money.amount|claims\n\
12 claim.recovery|claims money.unusual-means|claims\n\
-30 claim.recovery|claims money.valuables|claims\n\
29 claim.recovery|claims person.agent|claims\n\
12 claim.recovery|claims person.recruiter|claims\n\
16 claim.recovery|claims threat.block|threatens\n\
-9 claim.recovery|claims threat.deadline|threatens\n\
13 claim.recovery|claims threat.exposure|threatens\n\
134 claim.recovery|live\n\
105 claim.recovery|reader\n\
27 claim.recovery|speaks\n\
108 claim.refund|claims\n\
9 claim.refund|claims claim.refund|reports\n\
26 claim.refund|claims claim.renewal|claims\n\
12 claim.refund|claims claim.residence|claims\n\
-11 claim.refund|claims claim.sent-by-mistake|claims\n\
-10 claim.refund|claims credential.balance|asks\n\
10 claim.refund|claims credential.bank-details|claims\n\
70 claim.refund|claims credential.card|asks\n\
13 claim.refund|claims credential.card|claims\n\
10 claim.refund|claims credential.card|reports\n\
-12 claim.refund|claims credential.code|reports\n\
42 claim.refund|claims credential.cpr|asks\n\
18 claim.refund|claims credential.cpr|claims\n\
13 claim.refund|claims credential.id-document|asks\n\
18 claim.refund|claims credential.id-document|claims\n\
49 claim.refund|claims credential.mitid|asks\n\
10 claim.refund|claims credential.mitid|claims\n\
-10 claim.refund|claims credential.one-time-code|asks\n\
-13 claim.refund|claims credential.password|advises\n\
16 claim.refund|claims credential.password|asks\n\
9 claim.refund|claims credential.password|claims\n\
9 claim.refund|claims credential.personal-information|asks\n\
21 claim.refund|claims credential.pin|asks\n\
9 claim.refund|claims credential.pin|claims\n\
60 claim.refund|claims firm.bank|claims\n\
18 claim.refund|claims firm.courier|claims\n\
12 claim.refund|claims firm.payment|claims\n\
-9 claim.refund|claims firm.support|claims\n\
18 claim.refund|claims firm.telecom|claims\n\
80 claim.refund|claims money.amount|claims\n\
9 claim.refund|claims money.valuables|claims\n\
-12 claim.refund|claims person.landlord|claims\n\
21 claim.refund|claims threat.arrest|threatens\n\
66 claim.refund|claims threat.block|threatens\n\
11 claim.refund|claims threat.court|threatens\n\
70 claim.refund|claims threat.deadline|threatens\n\
10 claim.refund|claims threat.deportation|threatens\n\
108 claim.refund|live\n\
69 claim.refund|reader\n\
59 claim.refund|speaks\n\
44 claim.renewal|claims\n\
-8 claim.renewal|claims claim.your-own|claims\n\
-11 claim.renewal|claims credential.card|claims\n\
11 claim.renewal|claims credential.code|asks\n\
16 claim.renewal|claims credential.code|claims\n\
24 claim.renewal|claims credential.cpr|asks\n\
48 claim.renewal|claims credential.mitid|asks\n\
33 claim.renewal|claims credential.mitid|claims\n\
25 claim.renewal|claims credential.nemid|asks\n\
31 claim.renewal|claims credential.nemid|claims\n\
37 claim.renewal|claims credential.one-time-code|asks\n\
-19 claim.renewal|claims credential.one-time-code|claims\n\
60 claim.renewal|claims credential.password|asks\n\
-13 claim.renewal|claims credential.password|claims\n\
-14 claim.renewal|claims credential.password|denies\n\
9 claim.renewal|claims credential.pin|asks\n\
-8 claim.renewal|claims credential.pin|claims\n\
11 claim.renewal|claims firm.payment|claims\n\
-14 claim.renewal|claims firm.toll|claims\n\
31 claim.renewal|claims money.amount|claims\n\
-12 claim.renewal|claims money.unusual-means|claims\n\
17 claim.renewal|claims person.agent|claims\n\
-12 claim.renewal|claims person.recruiter|claims\n\
-26 claim.renewal|claims threat.block|threatens\n\
72 claim.renewal|claims threat.deadline|threatens\n\
10 claim.renewal|claims threat.deportation|threatens\n\
8 claim.renewal|claims threat.return|threatens\n\
44 claim.renewal|live\n\
24 claim.renewal|reader\n\
53 claim.renewal|speaks\n\
14 claim.residence|claims\n\
10 claim.residence|claims claim.unpaid|claims\n\
-9 claim.residence|claims claim.your-own|claims\n\
17 claim.residence|claims credential.bank-details|asks\n\
19 claim.residence|claims credential.card|asks\n\
8 claim.residence|claims credential.card|claims\n\
15 claim.residence|claims credential.cpr|asks\n\
9 claim.residence|claims credential.cpr|claims\n\
37 claim.residence|claims credential.id-document|asks\n\
-41 claim.residence|claims credential.id-document|claims\n\
9 claim.residence|claims credential.mitid|asks\n\
-12 claim.residence|claims credential.personal-information|asks\n\
-15 claim.residence|claims credential.personal-information|claims\n\
32 claim.residence|claims firm.payment|claims\n\
94 claim.residence|claims money.amount|claims\n\
15 claim.residence|claims money.unusual-means|claims\n\
11 claim.residence|claims person.family|claims\n\
-18 claim.residence|claims person.recruiter|claims\n\
11 claim.residence|claims threat.arrest|threatens\n\
26 claim.residence|claims threat.block|threatens\n\
8 claim.residence|claims threat.court|threatens\n\
48 claim.residence|claims threat.deadline|threatens\n\
61 claim.residence|claims threat.deportation|threatens\n\
13 claim.residence|claims threat.return|threatens\n\
14 claim.residence|live\n\
15 claim.residence|reader\n\
-26 claim.residence|reports\n\
-10 claim.residence|reports credential.bank-details|reports\n\
8 claim.residence|speaks\n\
22 claim.robot|claims\n\
10 claim.robot|claims credential.card|claims\n\
11 claim.robot|claims credential.cpr|asks\n\
14 claim.robot|claims credential.cpr|claims\n\
8 claim.robot|claims firm.bank|claims\n\
15 claim.robot|claims money.amount|claims\n\
9 claim.robot|claims person.agent|claims\n\
-12 claim.robot|claims person.family|claims\n\
16 claim.robot|claims threat.arrest|threatens\n\
9 claim.robot|claims threat.court|threatens\n\
10 claim.robot|claims threat.deadline|threatens\n\
22 claim.robot|live\n\
9 claim.robot|reader\n\
-8 claim.robot|reports\n\
8 claim.robot|speaks\n\
139 claim.safe-account|claims\n\
13 claim.safe-account|claims claim.unusual-activity|claims\n\
17 claim.safe-account|claims credential.balance|asks\n\
12 claim.safe-account|claims credential.balance|claims\n\
14 claim.safe-account|claims credential.bank-details|asks\n\
14 claim.safe-account|claims credential.bank-details|claims\n\
8 claim.safe-account|claims credential.card|claims\n\
11 claim.safe-account|claims credential.id-document|asks\n\
8 claim.safe-account|claims credential.personal-information|asks\n\
39 claim.safe-account|claims firm.bank|claims\n\
42 claim.safe-account|claims money.amount|claims\n\
29 claim.safe-account|claims money.valuables|claims\n\
19 claim.safe-account|claims person.family|claims\n\
24 claim.safe-account|claims threat.block|threatens\n\
9 claim.safe-account|claims threat.court|threatens\n\
39 claim.safe-account|claims threat.deadline|threatens\n\
-10 claim.safe-account|claims threat.deportation|threatens\n\
-12 claim.safe-account|denies\n\
139 claim.safe-account|live\n\
94 claim.safe-account|reader\n\
-22 claim.safe-account|reports\n\
-8 claim.safe-account|reports claim.unusual-activity|claims\n\
-9 claim.safe-account|reports firm.bank|reports\n\
-10 claim.safe-account|reports money.amount|claims\n\
-17 claim.safe-account|reports money.valuables|reports\n\
11 claim.safe-account|reports person.agent|claims\n\
-20 claim.safe-account|speaks\n\
79 claim.sent-by-mistake|claims\n\
-12 claim.sent-by-mistake|claims claim.unpaid|claims\n\
8 claim.sent-by-mistake|claims credential.code|claims\n\
-11 claim.sent-by-mistake|claims credential.cpr|claims\n\
9 claim.sent-by-mistake|claims credential.mitid|claims\n\
54 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
26 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
8 claim.sent-by-mistake|claims credential.one-time-code|denies\n\
26 claim.sent-by-mistake|claims firm.bank|claims\n\
22 claim.sent-by-mistake|claims firm.payment|claims\n\
-13 claim.sent-by-mistake|claims money.amount|claims\n\
11 claim.sent-by-mistake|claims money.unusual-means|claims\n\
13 claim.sent-by-mistake|claims person.family|claims\n\
45 claim.sent-by-mistake|claims threat.deadline|threatens\n\
79 claim.sent-by-mistake|live\n\
91 claim.sent-by-mistake|reader\n\
12 claim.sent-by-mistake|speaks\n\
-33 claim.unpaid|claims\n\
-20 claim.unpaid|claims claim.unusual-activity|claims\n\
-34 claim.unpaid|claims claim.your-own|claims\n\
13 claim.unpaid|claims credential.card|asks\n\
-11 claim.unpaid|claims credential.card|denies\n\
-17 claim.unpaid|claims credential.code|asks\n\
-9 claim.unpaid|claims credential.code|reports\n\
8 claim.unpaid|claims credential.id-document|asks\n\
9 claim.unpaid|claims credential.mitid|asks\n\
-21 claim.unpaid|claims credential.mitid|claims\n\
10 claim.unpaid|claims credential.one-time-code|asks\n\
-8 claim.unpaid|claims credential.password|claims\n\
-12 claim.unpaid|claims credential.personal-information|asks\n\
-11 claim.unpaid|claims credential.personal-information|claims\n\
-28 claim.unpaid|claims firm.bank|claims\n\
13 claim.unpaid|claims firm.courier|claims\n\
-50 claim.unpaid|claims firm.payment|claims\n\
73 claim.unpaid|claims firm.toll|claims\n\
21 claim.unpaid|claims firm.utility|claims\n\
-16 claim.unpaid|claims money.amount|claims\n\
-33 claim.unpaid|claims money.valuables|claims\n\
16 claim.unpaid|claims person.family|claims\n\
-16 claim.unpaid|claims person.landlord|claims\n\
9 claim.unpaid|claims threat.arrest|threatens\n\
11 claim.unpaid|claims threat.block|threatens\n\
37 claim.unpaid|claims threat.court|threatens\n\
45 claim.unpaid|claims threat.cutoff|threatens\n\
73 claim.unpaid|claims threat.deadline|threatens\n\
23 claim.unpaid|claims threat.debt|threatens\n\
12 claim.unpaid|claims threat.return|threatens\n\
-33 claim.unpaid|live\n\
-45 claim.unpaid|reader\n\
-9 claim.unpaid|reports\n\
-22 claim.unpaid|speaks\n\
82 claim.unusual-activity|claims\n\
17 claim.unusual-activity|claims claim.virus|claims\n\
13 claim.unusual-activity|claims credential.balance|asks\n\
-8 claim.unusual-activity|claims credential.balance|claims\n\
10 claim.unusual-activity|claims credential.bank-details|asks\n\
-21 claim.unusual-activity|claims credential.card|asks\n\
-19 claim.unusual-activity|claims credential.card|claims\n\
8 claim.unusual-activity|claims credential.cpr|asks\n\
9 claim.unusual-activity|claims credential.cpr|claims\n\
13 claim.unusual-activity|claims credential.mitid|advises\n\
-13 claim.unusual-activity|claims credential.mitid|asks\n\
24 claim.unusual-activity|claims credential.mitid|reports\n\
17 claim.unusual-activity|claims credential.one-time-code|asks\n\
-8 claim.unusual-activity|claims credential.one-time-code|reports\n\
22 claim.unusual-activity|claims credential.password|asks\n\
15 claim.unusual-activity|claims credential.password|claims\n\
9 claim.unusual-activity|claims credential.personal-information|asks\n\
39 claim.unusual-activity|claims credential.pin|asks\n\
15 claim.unusual-activity|claims credential.pin|claims\n\
89 claim.unusual-activity|claims firm.bank|claims\n\
-15 claim.unusual-activity|claims firm.bank|reports\n\
49 claim.unusual-activity|claims firm.payment|claims\n\
20 claim.unusual-activity|claims firm.shop|claims\n\
11 claim.unusual-activity|claims firm.telecom|claims\n\
-8 claim.unusual-activity|claims firm.toll|claims\n\
10 claim.unusual-activity|claims money.unusual-means|claims\n\
17 claim.unusual-activity|claims money.valuables|claims\n\
10 claim.unusual-activity|claims person.agent|claims\n\
-16 claim.unusual-activity|claims person.family|claims\n\
-14 claim.unusual-activity|claims threat.arrest|threatens\n\
8 claim.unusual-activity|claims threat.court|threatens\n\
-8 claim.unusual-activity|claims threat.deadline|reports\n\
132 claim.unusual-activity|claims threat.deadline|threatens\n\
-21 claim.unusual-activity|claims threat.debt|threatens\n\
8 claim.unusual-activity|claims threat.deportation|threatens\n\
-9 claim.unusual-activity|claims threat.exposure|threatens\n\
24 claim.unusual-activity|claims threat.return|threatens\n\
82 claim.unusual-activity|live\n\
102 claim.unusual-activity|reader\n\
50 claim.unusual-activity|reports\n\
9 claim.unusual-activity|reports credential.code|claims\n\
21 claim.unusual-activity|reports credential.one-time-code|claims\n\
17 claim.unusual-activity|reports credential.one-time-code|reports\n\
25 claim.unusual-activity|reports firm.bank|claims\n\
15 claim.unusual-activity|reports firm.bank|reports\n\
14 claim.unusual-activity|reports money.amount|claims\n\
15 claim.unusual-activity|reports threat.block|reports\n\
64 claim.unusual-activity|speaks\n\
147 claim.virus|claims\n\
9 claim.virus|claims credential.card|asks\n\
12 claim.virus|claims credential.code|asks\n\
-9 claim.virus|claims credential.password|claims\n\
-20 claim.virus|claims credential.personal-information|asks\n\
8 claim.virus|claims credential.personal-information|claims\n\
61 claim.virus|claims firm.bank|claims\n\
14 claim.virus|claims firm.courier|claims\n\
109 claim.virus|claims firm.support|claims\n\
31 claim.virus|claims firm.telecom|claims\n\
15 claim.virus|claims firm.toll|claims\n\
8 claim.virus|claims person.agent|claims\n\
60 claim.virus|claims threat.deadline|threatens\n\
13 claim.virus|claims threat.exposure|threatens\n\
147 claim.virus|live\n\
107 claim.virus|reader\n\
9 claim.virus|reports firm.bank|reports\n\
36 claim.virus|speaks\n\
29 claim.watched|claims\n\
9 claim.watched|claims credential.personal-information|asks\n\
30 claim.watched|claims money.amount|claims\n\
12 claim.watched|claims money.unusual-means|claims\n\
-9 claim.watched|claims person.family|claims\n\
14 claim.watched|claims threat.deadline|threatens\n\
25 claim.watched|claims threat.exposure|threatens\n\
29 claim.watched|live\n\
28 claim.watched|reader\n\
-254 claim.your-own|claims\n\
-9 claim.your-own|claims credential.bank-details|asks\n\
-14 claim.your-own|claims credential.card|advises\n\
-12 claim.your-own|claims credential.card|asks\n\
-11 claim.your-own|claims credential.card|claims\n\
-9 claim.your-own|claims credential.code|claims\n\
-10 claim.your-own|claims credential.cpr|claims\n\
11 claim.your-own|claims credential.id-document|advises\n\
-15 claim.your-own|claims credential.id-document|asks\n\
-38 claim.your-own|claims credential.id-document|claims\n\
-9 claim.your-own|claims credential.mitid|asks\n\
-16 claim.your-own|claims credential.mitid|claims\n\
17 claim.your-own|claims credential.one-time-code|claims\n\
-19 claim.your-own|claims credential.password|claims\n\
-15 claim.your-own|claims credential.personal-information|claims\n\
-12 claim.your-own|claims firm.bank|claims\n\
-34 claim.your-own|claims firm.payment|claims\n\
-17 claim.your-own|claims firm.support|claims\n\
-72 claim.your-own|claims money.amount|claims\n\
-22 claim.your-own|claims money.unusual-means|claims\n\
-21 claim.your-own|claims money.valuables|claims\n\
-22 claim.your-own|claims person.agent|claims\n\
-38 claim.your-own|claims person.family|claims\n\
-12 claim.your-own|claims person.landlord|claims\n\
-40 claim.your-own|claims threat.block|threatens\n\
-79 claim.your-own|claims threat.deadline|threatens\n\
-254 claim.your-own|live\n\
-178 claim.your-own|reader\n\
-112 claim.your-own|speaks\n\
118 claim|claims\n\
-46 claim|denies\n\
210 claim|speaks\n\
-8 claim…\n\
-17 claro\n\
-52 class\n\
-8 classee\n\
10 classmates\n\
-170 clause|advises\n\
231 clause|asks\n\
-278 clause|claims\n\
-132 clause|denies\n\
-142 clause|reports\n\
-149 clause|threatens\n\
8 cle\n\
21 clean\n\
-10 cleaning\n\
-11 clean…\n\
10 clear your\n\
14 clearance\n\
15 cleared\n\
11 clearing\n\
40 clear…\n\
8 clerk\n\
8 click anything\n\
-8 clicked\n\
-8 click…\n\
-19 client\n\
-16 clien…\n\
-8 clinic\n\
-11 clini…\n\
-8 clock\n\
40 close\n\
17 close it\n\
32 close the\n\
-30 closed\n\
-9 closed and\n\
-10 closed on\n\
39 closes\n\
-13 closes at\n\
9 closes on\n\
36 closes the\n\
9 close…\n\
10 clothes\n\
10 cloth…\n\
-10 cloud…\n\
-8 clubs\n\
-8 cm\n\
-10 coach\n\
-9 coat\n\
17 cocaine\n\
18 cocai…\n\
68 code\n\
-20 code #\n\
49 code by\n\
-28 code de\n\
-14 code for\n\
14 code from\n\
8 code here\n\
12 code in\n\
-72 code is\n\
-10 code it\n\
10 code par\n\
8 code pin\n\
-14 code sent\n\
33 code that\n\
-18 code with\n\
27 code you\n\
8 code your\n\
-26 codes\n\
-9 codes you\n\
12 codice\n\
14 codice di\n\
14 codice fiscale\n\
-21 codigo\n\
-20 codigo de\n\
-20 codig…\n\
8 codul care\n\
-8 codul dvs\n\
-27 coffee\n\
-27 coffe…\n\
16 coinbase\n\
16 coinb…\n\
-9 coins\n\
-9 coins and\n\
17 cok\n\
-10 col\n\
8 cola\n\
-17 colgo\n\
-12 colgo el\n\
-17 colis\n\
8 colleague in\n\
-20 collect\n\
-9 collected\n\
-8 collection\n\
-24 collega\n\
-69 colle…\n\
9 combo\n\
9 combo order\n\
-91 come\n\
-25 come by\n\
-16 come from\n\
-16 come in\n\
11 come see\n\
36 comes\n\
10 comes back\n\
-45 comes from\n\
53 comes in\n\
-10 comes on\n\
13 comes to\n\
-11 comme\n\
11 comment\n\
14 commission\n\
8 committee\n\
36 commi…\n\
-16 community\n\
-41 commu…\n\
-16 como\n\
12 company\n\
-8 company and\n\
-13 compartas\n\
-17 complain\n\
-13 complain to\n\
13 complaint\n\
18 complaint against\n\
-27 complaints\n\
-15 complaints board\n\
14 complete\n\
13 complete the\n\
-14 complete your\n\
16 compliance\n\
55 computer\n\
-9 computer has\n\
11 computer to\n\
12 computeren\n\
54 compu…\n\
8 comune di\n\
-8 comun…\n\
12 con\n\
10 con la\n\
-8 con le\n\
-17 concert\n\
-8 concierto\n\
-8 conci…\n\
-10 conduct\n\
-14 condu…\n\
11 confiance\n\
8 confidential\n\
16 confirm\n\
-16 confirmation\n\
17 confirmation of\n\
-19 confirmation that\n\
-9 confirmed\n\
20 confirming\n\
11 confi…\n\
9 congrats\n\
19 congratulations\n\
32 congr…\n\
17 connect to\n\
-8 connectant\n\
12 connection\n\
-11 consent\n\
-40 conse…\n\
14 considered\n\
10 consi…\n\
-8 conso…\n\
-25 const\n\
-10 const r\n\
-13 consular staff\n\
16 consumer\n\
20 consu…\n\
20 cont\n\
-33 contact\n\
-8 contact mitid\n\
-10 contact us\n\
-20 contact your\n\
-10 contain\n\
14 contatto\n\
-14 content\n\
-15 contents\n\
23 contest\n\
22 continue\n\
21 conti…\n\
-26 contract\n\
-15 contract and\n\
8 contracts\n\
21 control\n\
10 control fee\n\
10 control i\n\
-21 contr…\n\
-21 contul dumneavoastra\n\
-8 convince\n\
-13 convi…\n\
9 convocation\n\
12 convo…\n\
-12 cookies\n\
-15 cooki…\n\
-8 coop\n\
24 cooperate\n\
16 cooperation\n\
43 coope…\n\
-9 copenaghen\n\
13 copenhagen\n\
11 copen…\n\
8 copied\n\
-13 copies\n\
-13 copies of\n\
9 coron…\n\
22 correct\n\
33 corre…\n\
-8 corriere\n\
-8 corri…\n\
16 cost\n\
9 cost of\n\
13 costi…\n\
-12 costs\n\
8 costs #\n\
-13 couch\n\
32 could\n\
34 could not\n\
25 couldnt\n\
16 couldnt be\n\
11 couldnt verify\n\
25 could…\n\
-24 count\n\
-10 count against\n\
-27 counter\n\
-16 counter please\n\
8 country\n\
37 counts\n\
38 counts as\n\
10 count…\n\
33 courier\n\
20 courier calls\n\
-12 couriers\n\
21 couri…\n\
-10 courrier\n\
-8 course\n\
9 court\n\
-16 court found\n\
12 court you\n\
24 courtesy\n\
23 court…\n\
11 cousin\n\
12 cousi…\n\
-13 cover\n\
-8 covered by\n\
34 covers\n\
46 cover…\n\
69 cpr\n\
12 cpr a\n\
26 cpr and\n\
-8 cpr for\n\
-13 cpr is\n\
-47 cpr numaranizi\n\
-27 cpr number\n\
-15 cpr numbers\n\
-25 cpr nummer\n\
14 cpr og\n\
10 cpr reg\n\
-11 cracked\n\
-11 crack…\n\
9 crashed\n\
8 crash…\n\
-35 create\n\
-16 create a\n\
12 created\n\
-23 creat…\n\
14 credential.balance|advises\n\
14 credential.balance|advises money.amount|claims\n\
85 credential.balance|asks\n\
51 credential.balance|asks credential.bank-details|asks\n\
8 credential.balance|asks credential.card|asks\n\
44 credential.balance|asks credential.cpr|asks\n\
9 credential.balance|asks credential.mitid|asks\n\
-12 credential.balance|asks credential.password|asks\n\
13 credential.balance|asks credential.personal-information|asks\n\
15 credential.balance|asks credential.personal-information|claims\n\
21 credential.balance|asks firm.bank|claims\n\
9 credential.balance|asks firm.courier|claims\n\
12 credential.balance|asks firm.payment|claims\n\
-16 credential.balance|asks money.amount|claims\n\
12 credential.balance|asks person.buyer|claims\n\
-12 credential.balance|asks person.landlord|claims\n\
12 credential.balance|asks threat.arrest|threatens\n\
9 credential.balance|asks threat.block|threatens\n\
23 credential.balance|asks threat.deadline|threatens\n\
19 credential.balance|claims\n\
15 credential.balance|claims credential.bank-details|claims\n\
9 credential.balance|claims firm.payment|claims\n\
12 credential.balance|claims money.amount|claims\n\
8 credential.balance|claims money.valuables|claims\n\
15 credential.balance|claims threat.block|threatens\n\
18 credential.balance|claims threat.deadline|threatens\n\
98 credential.balance|live\n\
81 credential.balance|reader\n\
12 credential.balance|reports money.amount|reports\n\
9 credential.balance|speaks\n\
-24 credential.bank-details|advises\n\
-19 credential.bank-details|asks\n\
10 credential.bank-details|asks credential.bank-details|claims\n\
-12 credential.bank-details|asks credential.cpr|asks\n\
14 credential.bank-details|asks credential.cpr|claims\n\
9 credential.bank-details|asks credential.id-document|asks\n\
22 credential.bank-details|asks credential.id-document|claims\n\
-14 credential.bank-details|asks credential.mitid|claims\n\
-10 credential.bank-details|asks credential.password|asks\n\
27 credential.bank-details|asks credential.personal-information|asks\n\
8 credential.bank-details|asks credential.personal-information|claims\n\
37 credential.bank-details|asks firm.bank|claims\n\
11 credential.bank-details|asks firm.payment|claims\n\
31 credential.bank-details|asks money.amount|claims\n\
17 credential.bank-details|asks money.unusual-means|claims\n\
26 credential.bank-details|asks money.valuables|claims\n\
15 credential.bank-details|asks person.agent|claims\n\
-9 credential.bank-details|asks person.family|claims\n\
-8 credential.bank-details|asks person.landlord|claims\n\
-24 credential.bank-details|asks person.recruiter|claims\n\
18 credential.bank-details|asks threat.arrest|threatens\n\
-14 credential.bank-details|asks threat.block|reports\n\
24 credential.bank-details|asks threat.block|threatens\n\
34 credential.bank-details|asks threat.deadline|threatens\n\
24 credential.bank-details|claims\n\
-11 credential.bank-details|claims credential.card|claims\n\
16 credential.bank-details|claims credential.code|claims\n\
-28 credential.bank-details|claims credential.cpr|claims\n\
16 credential.bank-details|claims credential.id-document|asks\n\
10 credential.bank-details|claims credential.id-document|claims\n\
26 credential.bank-details|claims credential.mitid|claims\n\
19 credential.bank-details|claims credential.password|claims\n\
-9 credential.bank-details|claims credential.personal-information|claims\n\
-19 credential.bank-details|claims firm.bank|claims\n\
-12 credential.bank-details|claims firm.courier|claims\n\
21 credential.bank-details|claims firm.payment|claims\n\
30 credential.bank-details|claims money.amount|claims\n\
9 credential.bank-details|claims money.unusual-means|claims\n\
17 credential.bank-details|claims money.valuables|claims\n\
30 credential.bank-details|claims person.family|claims\n\
-13 credential.bank-details|claims person.recruiter|claims\n\
14 credential.bank-details|claims threat.block|reports\n\
19 credential.bank-details|claims threat.block|threatens\n\
-14 credential.bank-details|claims threat.court|threatens\n\
19 credential.bank-details|claims threat.deadline|reports\n\
27 credential.bank-details|claims threat.deadline|threatens\n\
-9 credential.bank-details|claims threat.deportation|threatens\n\
14 credential.bank-details|claims threat.return|threatens\n\
-15 credential.bank-details|live\n\
-60 credential.bank-details|reader\n\
-16 credential.bank-details|reports credential.cpr|reports\n\
-23 credential.bank-details|reports firm.bank|claims\n\
11 credential.bank-details|reports firm.payment|reports\n\
8 credential.bank-details|reports threat.deadline|reports\n\
-34 credential.bank-details|speaks\n\
-21 credential.card|advises\n\
14 credential.card|advises credential.cpr|advises\n\
-11 credential.card|advises money.unusual-means|claims\n\
15 credential.card|advises threat.return|denies\n\
12 credential.card|advises threat.return|threatens\n\
243 credential.card|asks\n\
35 credential.card|asks credential.card|claims\n\
8 credential.card|asks credential.card|denies\n\
30 credential.card|asks credential.code|asks\n\
20 credential.card|asks credential.code|claims\n\
21 credential.card|asks credential.cpr|asks\n\
20 credential.card|asks credential.id-document|asks\n\
15 credential.card|asks credential.id-document|claims\n\
38 credential.card|asks credential.mitid|asks\n\
-10 credential.card|asks credential.mitid|reports\n\
11 credential.card|asks credential.nemid|claims\n\
39 credential.card|asks credential.one-time-code|asks\n\
22 credential.card|asks credential.password|asks\n\
26 credential.card|asks credential.personal-information|asks\n\
15 credential.card|asks credential.personal-information|claims\n\
43 credential.card|asks credential.pin|asks\n\
-15 credential.card|asks credential.pin|claims\n\
15 credential.card|asks firm.bank|claims\n\
29 credential.card|asks firm.courier|claims\n\
88 credential.card|asks firm.payment|claims\n\
16 credential.card|asks firm.shop|claims\n\
13 credential.card|asks firm.streaming|claims\n\
20 credential.card|asks firm.toll|claims\n\
96 credential.card|asks money.amount|claims\n\
42 credential.card|asks money.valuables|claims\n\
-35 credential.card|asks person.agent|claims\n\
23 credential.card|asks person.buyer|claims\n\
14 credential.card|asks person.family|claims\n\
-14 credential.card|asks threat.block|threatens\n\
25 credential.card|asks threat.court|threatens\n\
71 credential.card|asks threat.deadline|threatens\n\
13 credential.card|asks threat.debt|threatens\n\
-30 credential.card|asks threat.return|threatens\n\
-62 credential.card|claims\n\
-10 credential.card|claims credential.card|reports\n\
29 credential.card|claims credential.code|asks\n\
9 credential.card|claims credential.code|claims\n\
-21 credential.card|claims credential.code|denies\n\
-9 credential.card|claims credential.code|reports\n\
25 credential.card|claims credential.cpr|asks\n\
14 credential.card|claims credential.cpr|claims\n\
25 credential.card|claims credential.id-document|claims\n\
8 credential.card|claims credential.mitid|advises\n\
-13 credential.card|claims credential.mitid|asks\n\
32 credential.card|claims credential.mitid|claims\n\
-9 credential.card|claims credential.mitid|reports\n\
13 credential.card|claims credential.one-time-code|asks\n\
18 credential.card|claims credential.one-time-code|claims\n\
20 credential.card|claims credential.password|asks\n\
-25 credential.card|claims credential.personal-information|asks\n\
-10 credential.card|claims credential.personal-information|claims\n\
48 credential.card|claims credential.pin|asks\n\
-21 credential.card|claims credential.pin|claims\n\
-71 credential.card|claims firm.bank|claims\n\
-9 credential.card|claims firm.bank|reports\n\
33 credential.card|claims firm.courier|claims\n\
70 credential.card|claims firm.payment|claims\n\
12 credential.card|claims firm.telecom|claims\n\
8 credential.card|claims firm.utility|claims\n\
-40 credential.card|claims money.amount|claims\n\
67 credential.card|claims money.valuables|claims\n\
-12 credential.card|claims person.adviser|claims\n\
44 credential.card|claims person.agent|claims\n\
32 credential.card|claims person.buyer|claims\n\
33 credential.card|claims person.family|claims\n\
10 credential.card|claims person.landlord|claims\n\
-8 credential.card|claims person.recruiter|claims\n\
-122 credential.card|claims threat.block|threatens\n\
-8 credential.card|claims threat.deadline|reports\n\
23 credential.card|claims threat.deadline|threatens\n\
-8 credential.card|claims threat.deportation|threatens\n\
-12 credential.card|denies money.amount|claims\n\
146 credential.card|live\n\
9 credential.card|reader\n\
-65 credential.card|reports\n\
-15 credential.card|reports credential.mitid|claims\n\
-8 credential.card|reports credential.pin|reports\n\
-37 credential.card|reports firm.bank|claims\n\
-13 credential.card|reports firm.bank|reports\n\
9 credential.card|reports firm.courier|claims\n\
-8 credential.card|reports firm.courier|reports\n\
-11 credential.card|reports money.amount|reports\n\
-18 credential.card|reports person.family|claims\n\
-9 credential.card|reports threat.block|reports\n\
-8 credential.card|reports threat.block|threatens\n\
-11 credential.card|reports threat.deadline|reports\n\
16 credential.card|reports threat.deadline|threatens\n\
33 credential.card|speaks\n\
-10 credential.code|advises\n\
17 credential.code|advises credential.code|asks\n\
-8 credential.code|advises threat.block|threatens\n\
15 credential.code|advises threat.deadline|threatens\n\
57 credential.code|asks\n\
-18 credential.code|asks credential.code|claims\n\
15 credential.code|asks credential.cpr|asks\n\
23 credential.code|asks credential.mitid|asks\n\
-16 credential.code|asks credential.nemid|asks\n\
-19 credential.code|asks credential.one-time-code|asks\n\
23 credential.code|asks credential.password|asks\n\
-8 credential.code|asks credential.password|claims\n\
51 credential.code|asks firm.bank|claims\n\
14 credential.code|asks firm.courier|claims\n\
11 credential.code|asks firm.payment|claims\n\
-24 credential.code|asks firm.streaming|claims\n\
13 credential.code|asks firm.telecom|claims\n\
66 credential.code|asks money.amount|claims\n\
27 credential.code|asks money.unusual-means|claims\n\
10 credential.code|asks money.valuables|claims\n\
13 credential.code|asks person.agent|claims\n\
-26 credential.code|asks person.buyer|claims\n\
12 credential.code|asks person.family|claims\n\
15 credential.code|asks threat.block|threatens\n\
47 credential.code|asks threat.deadline|threatens\n\
-10 credential.code|asks threat.exposure|threatens\n\
-84 credential.code|claims\n\
8 credential.code|claims credential.mitid|advises\n\
21 credential.code|claims credential.mitid|asks\n\
-34 credential.code|claims credential.one-time-code|claims\n\
9 credential.code|claims credential.password|claims\n\
-15 credential.code|claims credential.personal-information|asks\n\
22 credential.code|claims credential.personal-information|claims\n\
-44 credential.code|claims firm.bank|claims\n\
18 credential.code|claims firm.bank|reports\n\
-9 credential.code|claims firm.support|claims\n\
-9 credential.code|claims firm.toll|claims\n\
-39 credential.code|claims money.amount|claims\n\
23 credential.code|claims money.unusual-means|claims\n\
-10 credential.code|claims person.agent|claims\n\
11 credential.code|claims person.buyer|claims\n\
28 credential.code|claims person.family|claims\n\
9 credential.code|claims person.landlord|claims\n\
15 credential.code|claims threat.block|threatens\n\
-38 credential.code|denies\n\
-10 credential.code|denies credential.mitid|claims\n\
9 credential.code|denies credential.pin|asks\n\
-23 credential.code|denies firm.bank|claims\n\
-9 credential.code|denies money.amount|claims\n\
-29 credential.code|denies threat.block|threatens\n\
-8 credential.code|denies threat.deadline|threatens\n\
76 credential.code|reader\n\
-10 credential.code|reports\n\
-21 credential.code|reports credential.mitid|claims\n\
18 credential.code|reports credential.mitid|reports\n\
-10 credential.code|reports firm.bank|claims\n\
-16 credential.code|reports firm.bank|reports\n\
-23 credential.code|reports money.amount|claims\n\
-15 credential.code|reports threat.deadline|threatens\n\
-40 credential.code|speaks\n\
15 credential.cpr|advises credential.mitid|claims\n\
112 credential.cpr|asks\n\
12 credential.cpr|asks credential.cpr|claims\n\
12 credential.cpr|asks credential.id-document|asks\n\
33 credential.cpr|asks credential.mitid|asks\n\
25 credential.cpr|asks credential.mitid|claims\n\
12 credential.cpr|asks credential.nemid|claims\n\
13 credential.cpr|asks credential.one-time-code|asks\n\
28 credential.cpr|asks credential.password|asks\n\
50 credential.cpr|asks credential.personal-information|asks\n\
28 credential.cpr|asks credential.personal-information|claims\n\
12 credential.cpr|asks credential.pin|asks\n\
19 credential.cpr|asks firm.bank|claims\n\
19 credential.cpr|asks firm.payment|claims\n\
47 credential.cpr|asks money.amount|claims\n\
8 credential.cpr|asks money.unusual-means|claims\n\
9 credential.cpr|asks money.valuables|claims\n\
10 credential.cpr|asks person.agent|claims\n\
-23 credential.cpr|asks person.family|claims\n\
8 credential.cpr|asks threat.arrest|threatens\n\
51 credential.cpr|asks threat.block|threatens\n\
17 credential.cpr|asks threat.court|threatens\n\
37 credential.cpr|asks threat.deadline|threatens\n\
67 credential.cpr|claims\n\
11 credential.cpr|claims credential.id-document|claims\n\
16 credential.cpr|claims credential.mitid|reports\n\
22 credential.cpr|claims credential.password|claims\n\
-33 credential.cpr|claims credential.personal-information|claims\n\
22 credential.cpr|claims firm.bank|claims\n\
35 credential.cpr|claims money.amount|claims\n\
11 credential.cpr|claims money.unusual-means|claims\n\
-12 credential.cpr|claims person.recruiter|claims\n\
11 credential.cpr|claims threat.arrest|reports\n\
23 credential.cpr|claims threat.arrest|threatens\n\
30 credential.cpr|claims threat.block|threatens\n\
-16 credential.cpr|claims threat.court|threatens\n\
22 credential.cpr|claims threat.deadline|reports\n\
19 credential.cpr|claims threat.deadline|threatens\n\
167 credential.cpr|live\n\
82 credential.cpr|reader\n\
-49 credential.cpr|reports\n\
-20 credential.cpr|reports firm.bank|claims\n\
-10 credential.cpr|reports money.amount|claims\n\
25 credential.cpr|speaks\n\
-11 credential.id-document|advises credential.mitid|asks\n\
9 credential.id-document|advises money.amount|claims\n\
-9 credential.id-document|advises threat.block|threatens\n\
-76 credential.id-document|asks\n\
-17 credential.id-document|asks credential.id-document|claims\n\
-25 credential.id-document|asks credential.mitid|claims\n\
-17 credential.id-document|asks credential.one-time-code|asks\n\
12 credential.id-document|asks credential.password|asks\n\
12 credential.id-document|asks credential.personal-information|asks\n\
11 credential.id-document|asks credential.personal-information|claims\n\
-8 credential.id-document|asks credential.pin|claims\n\
-14 credential.id-document|asks firm.courier|claims\n\
48 credential.id-document|asks money.amount|claims\n\
8 credential.id-document|asks money.unusual-means|claims\n\
10 credential.id-document|asks person.landlord|claims\n\
20 credential.id-document|asks threat.arrest|threatens\n\
11 credential.id-document|asks threat.court|threatens\n\
13 credential.id-document|asks threat.deadline|threatens\n\
22 credential.id-document|asks threat.deportation|threatens\n\
14 credential.id-document|claims\n\
15 credential.id-document|claims credential.mitid|advises\n\
9 credential.id-document|claims credential.password|asks\n\
20 credential.id-document|claims credential.password|claims\n\
13 credential.id-document|claims firm.payment|claims\n\
71 credential.id-document|claims money.amount|claims\n\
22 credential.id-document|claims money.unusual-means|claims\n\
-9 credential.id-document|claims money.valuables|claims\n\
26 credential.id-document|claims person.agent|claims\n\
10 credential.id-document|claims person.family|claims\n\
16 credential.id-document|claims person.landlord|claims\n\
17 credential.id-document|claims threat.arrest|threatens\n\
50 credential.id-document|claims threat.block|threatens\n\
42 credential.id-document|claims threat.deadline|threatens\n\
15 credential.id-document|claims threat.deportation|threatens\n\
-46 credential.id-document|live\n\
35 credential.id-document|reader\n\
36 credential.id-document|reports\n\
9 credential.id-document|reports credential.personal-information|reports\n\
9 credential.id-document|reports money.amount|claims\n\
8 credential.id-document|reports person.agent|reports\n\
17 credential.id-document|reports threat.block|reports\n\
16 credential.id-document|reports threat.deadline|reports\n\
14 credential.id-document|reports threat.deadline|threatens\n\
-46 credential.id-document|speaks\n\
-21 credential.mitid|advises credential.password|advises\n\
-21 credential.mitid|advises firm.bank|claims\n\
11 credential.mitid|advises firm.courier|claims\n\
10 credential.mitid|advises money.amount|claims\n\
9 credential.mitid|advises money.valuables|claims\n\
10 credential.mitid|advises person.buyer|claims\n\
12 credential.mitid|advises threat.block|threatens\n\
36 credential.mitid|advises threat.deadline|threatens\n\
48 credential.mitid|asks\n\
-75 credential.mitid|asks credential.mitid|claims\n\
11 credential.mitid|asks credential.one-time-code|asks\n\
-10 credential.mitid|asks credential.one-time-code|claims\n\
80 credential.mitid|asks credential.password|asks\n\
-22 credential.mitid|asks credential.password|claims\n\
-13 credential.mitid|asks credential.personal-information|asks\n\
27 credential.mitid|asks firm.bank|claims\n\
8 credential.mitid|asks firm.shop|claims\n\
-10 credential.mitid|asks firm.support|claims\n\
-25 credential.mitid|asks firm.telecom|claims\n\
10 credential.mitid|asks firm.toll|claims\n\
55 credential.mitid|asks money.amount|claims\n\
12 credential.mitid|asks person.agent|claims\n\
8 credential.mitid|asks person.buyer|claims\n\
13 credential.mitid|asks threat.arrest|threatens\n\
10 credential.mitid|asks threat.court|threatens\n\
-8 credential.mitid|asks threat.deadline|reports\n\
-14 credential.mitid|asks threat.debt|threatens\n\
88 credential.mitid|claims\n\
-9 credential.mitid|claims credential.mitid|reports\n\
-46 credential.mitid|claims credential.one-time-code|claims\n\
27 credential.mitid|claims credential.password|asks\n\
20 credential.mitid|claims credential.password|claims\n\
32 credential.mitid|claims credential.personal-information|claims\n\
29 credential.mitid|claims firm.payment|claims\n\
-18 credential.mitid|claims firm.support|claims\n\
49 credential.mitid|claims money.amount|claims\n\
16 credential.mitid|claims money.unusual-means|claims\n\
-15 credential.mitid|claims money.valuables|claims\n\
-12 credential.mitid|claims person.agent|claims\n\
-16 credential.mitid|claims threat.block|reports\n\
32 credential.mitid|claims threat.block|threatens\n\
35 credential.mitid|claims threat.deadline|threatens\n\
13 credential.mitid|claims threat.return|threatens\n\
8 credential.mitid|denies credential.one-time-code|denies\n\
-8 credential.mitid|denies credential.pin|denies\n\
218 credential.mitid|live\n\
102 credential.mitid|reader\n\
16 credential.mitid|reports\n\
17 credential.mitid|reports credential.password|claims\n\
14 credential.mitid|reports firm.bank|claims\n\
10 credential.mitid|reports money.valuables|claims\n\
-13 credential.mitid|reports person.agent|claims\n\
16 credential.mitid|reports person.buyer|claims\n\
8 credential.mitid|reports threat.block|threatens\n\
14 credential.mitid|reports threat.deadline|reports\n\
20 credential.mitid|reports threat.deadline|threatens\n\
41 credential.nemid|asks\n\
12 credential.nemid|asks credential.nemid|claims\n\
11 credential.nemid|asks threat.deadline|threatens\n\
80 credential.nemid|claims\n\
19 credential.nemid|claims credential.password|asks\n\
11 credential.nemid|claims credential.personal-information|asks\n\
38 credential.nemid|claims threat.block|threatens\n\
20 credential.nemid|claims threat.deadline|threatens\n\
109 credential.nemid|live\n\
96 credential.nemid|reader\n\
41 credential.nemid|speaks\n\
-13 credential.one-time-code|advises\n\
255 credential.one-time-code|asks\n\
70 credential.one-time-code|asks credential.one-time-code|claims\n\
12 credential.one-time-code|asks credential.password|asks\n\
10 credential.one-time-code|asks credential.personal-information|asks\n\
13 credential.one-time-code|asks credential.pin|asks\n\
-10 credential.one-time-code|asks credential.pin|claims\n\
64 credential.one-time-code|asks firm.bank|claims\n\
14 credential.one-time-code|asks firm.bank|reports\n\
12 credential.one-time-code|asks firm.shop|claims\n\
-8 credential.one-time-code|asks firm.support|claims\n\
10 credential.one-time-code|asks firm.telecom|claims\n\
-13 credential.one-time-code|asks money.amount|claims\n\
-11 credential.one-time-code|asks money.unusual-means|claims\n\
18 credential.one-time-code|asks person.buyer|claims\n\
31 credential.one-time-code|asks person.family|claims\n\
-18 credential.one-time-code|asks threat.arrest|threatens\n\
30 credential.one-time-code|asks threat.block|threatens\n\
58 credential.one-time-code|asks threat.deadline|threatens\n\
40 credential.one-time-code|claims\n\
10 credential.one-time-code|claims credential.password|asks\n\
-15 credential.one-time-code|claims firm.bank|claims\n\
13 credential.one-time-code|claims firm.bank|reports\n\
11 credential.one-time-code|claims firm.telecom|claims\n\
-58 credential.one-time-code|claims money.amount|claims\n\
10 credential.one-time-code|claims money.valuables|claims\n\
10 credential.one-time-code|claims person.buyer|claims\n\
9 credential.one-time-code|claims person.family|claims\n\
10 credential.one-time-code|claims threat.block|threatens\n\
25 credential.one-time-code|claims threat.deadline|threatens\n\
8 credential.one-time-code|denies\n\
225 credential.one-time-code|live\n\
143 credential.one-time-code|reader\n\
45 credential.one-time-code|reports\n\
-9 credential.one-time-code|reports firm.bank|claims\n\
30 credential.one-time-code|reports firm.bank|reports\n\
17 credential.one-time-code|reports money.unusual-means|reports\n\
-11 credential.one-time-code|reports person.family|claims\n\
-30 credential.password|advises\n\
-23 credential.password|advises firm.bank|claims\n\
116 credential.password|asks\n\
-31 credential.password|asks credential.password|claims\n\
16 credential.password|asks credential.personal-information|asks\n\
10 credential.password|asks credential.pin|asks\n\
40 credential.password|asks firm.bank|claims\n\
12 credential.password|asks firm.payment|claims\n\
14 credential.password|asks firm.support|claims\n\
48 credential.password|asks money.amount|claims\n\
10 credential.password|asks person.agent|claims\n\
8 credential.password|asks person.family|claims\n\
11 credential.password|asks threat.arrest|threatens\n\
48 credential.password|asks threat.block|threatens\n\
65 credential.password|asks threat.deadline|threatens\n\
11 credential.password|asks threat.return|threatens\n\
-62 credential.password|claims\n\
-25 credential.password|claims credential.personal-information|claims\n\
41 credential.password|claims firm.bank|claims\n\
-8 credential.password|claims firm.shop|claims\n\
-13 credential.password|claims firm.support|claims\n\
-17 credential.password|claims money.amount|claims\n\
-15 credential.password|claims money.valuables|claims\n\
16 credential.password|claims threat.block|threatens\n\
17 credential.password|claims threat.deadline|reports\n\
15 credential.password|claims threat.deadline|threatens\n\
-13 credential.password|denies\n\
-13 credential.password|denies money.amount|claims\n\
87 credential.password|live\n\
57 credential.password|reader\n\
14 credential.password|speaks\n\
-12 credential.personal-information|advises\n\
9 credential.personal-information|advises firm.courier|claims\n\
11 credential.personal-information|advises threat.deadline|threatens\n\
-42 credential.personal-information|asks\n\
21 credential.personal-information|asks credential.personal-information|claims\n\
8 credential.personal-information|asks credential.pin|asks\n\
-36 credential.personal-information|asks firm.bank|claims\n\
-19 credential.personal-information|asks firm.courier|claims\n\
-30 credential.personal-information|asks firm.payment|claims\n\
34 credential.personal-information|asks money.amount|claims\n\
13 credential.personal-information|asks money.unusual-means|claims\n\
-10 credential.personal-information|asks person.agent|claims\n\
15 credential.personal-information|asks person.family|claims\n\
-8 credential.personal-information|asks person.landlord|claims\n\
-15 credential.personal-information|asks person.recruiter|claims\n\
13 credential.personal-information|asks threat.arrest|threatens\n\
12 credential.personal-information|asks threat.block|threatens\n\
17 credential.personal-information|asks threat.court|threatens\n\
21 credential.personal-information|asks threat.deadline|threatens\n\
14 credential.personal-information|asks threat.exposure|threatens\n\
60 credential.personal-information|claims\n\
-19 credential.personal-information|claims credential.pin|claims\n\
28 credential.personal-information|claims firm.bank|claims\n\
12 credential.personal-information|claims firm.bank|reports\n\
17 credential.personal-information|claims firm.courier|claims\n\
-8 credential.personal-information|claims firm.shop|claims\n\
53 credential.personal-information|claims money.amount|claims\n\
17 credential.personal-information|claims money.unusual-means|claims\n\
19 credential.personal-information|claims money.valuables|claims\n\
9 credential.personal-information|claims person.landlord|claims\n\
31 credential.personal-information|claims threat.arrest|threatens\n\
-27 credential.personal-information|claims threat.block|threatens\n\
83 credential.personal-information|claims threat.deadline|threatens\n\
16 credential.personal-information|claims threat.exposure|threatens\n\
21 credential.personal-information|reader\n\
-9 credential.personal-information|reports firm.bank|claims\n\
10 credential.personal-information|reports money.amount|claims\n\
9 credential.personal-information|reports person.agent|reports\n\
11 credential.personal-information|reports threat.deadline|threatens\n\
-23 credential.personal-information|speaks\n\
-14 credential.pin|advises\n\
150 credential.pin|asks\n\
-14 credential.pin|asks credential.pin|claims\n\
65 credential.pin|asks firm.bank|claims\n\
14 credential.pin|asks firm.courier|claims\n\
43 credential.pin|asks firm.payment|claims\n\
27 credential.pin|asks money.amount|claims\n\
14 credential.pin|asks money.unusual-means|claims\n\
22 credential.pin|asks money.valuables|claims\n\
17 credential.pin|asks person.agent|claims\n\
8 credential.pin|asks person.family|claims\n\
14 credential.pin|asks threat.block|threatens\n\
27 credential.pin|asks threat.deadline|threatens\n\
-73 credential.pin|claims\n\
11 credential.pin|claims money.amount|claims\n\
15 credential.pin|claims money.valuables|claims\n\
14 credential.pin|claims person.agent|claims\n\
10 credential.pin|claims threat.arrest|threatens\n\
-16 credential.pin|claims threat.block|threatens\n\
-18 credential.pin|denies\n\
-13 credential.pin|denies firm.bank|claims\n\
-10 credential.pin|denies threat.deadline|threatens\n\
91 credential.pin|live\n\
34 credential.pin|reader\n\
-21 credential.pin|reports\n\
-9 credential.pin|reports firm.bank|reports\n\
16 credential.pin|speaks\n\
-48 credential|advises\n\
388 credential|asks\n\
-36 credential|by:action.approve\n\
11 credential|by:action.buy\n\
-104 credential|by:action.call-back\n\
-42 credential|by:action.click\n\
45 credential|by:action.enter\n\
360 credential|by:action.give\n\
51 credential|by:action.hand-over\n\
-16 credential|by:action.install\n\
-55 credential|by:action.login\n\
16 credential|by:action.pay\n\
8 credential|by:action.press-key\n\
81 credential|by:action.reply\n\
-16 credential|by:action.transfer\n\
-33 credential|by:action.update\n\
8 credential|by:action.withdraw\n\
-17 credential|by:means\n\
50 credential|by:question\n\
90 credential|by:want\n\
52 credential|claims\n\
-38 credential|denies\n\
-67 credential|reports\n\
-19 credential|speaks\n\
-9 crede…\n\
-13 credit warning\n\
23 crime\n\
8 crime scene\n\
9 crime unit\n\
11 criminal\n\
8 criminal investigation\n\
-12 criminal record\n\
17 criminals\n\
13 criminals are\n\
28 crimi…\n\
9 cript…\n\
14 crossing\n\
11 crossing #\n\
12 cross…\n\
18 crypto\n\
20 crypt…\n\
-8 ctrl\n\
-9 ctrl alt\n\
-30 cu\n\
-15 cu poza\n\
20 cu un\n\
-10 cuando\n\
-10 cuand…\n\
12 cuenta y\n\
-8 cuentas\n\
-12 cuento\n\
-20 cuent…\n\
-11 culture\n\
-11 cultu…\n\
-16 cumartesi\n\
-16 cumar…\n\
-14 cunku\n\
-12 cup\n\
-12 cup of\n\
-16 curl\n\
-10 currency\n\
-10 currency dkk\n\
9 currently\n\
8 custodian\n\
24 custody\n\
-12 customer\n\
11 customer care\n\
-27 customers\n\
-11 customers a\n\
-18 customers who\n\
25 customs\n\
-8 customs form\n\
13 customs pay\n\
17 custo…\n\
24 cut\n\
13 cv\n\
32 cvc\n\
-12 cvr\n\
21 cvv\n\
30 cyber\n\
-10 cykel\n\
-10 cykel…\n\
-26 cykler\n\
-36 cykle…\n\
-16 czas\n\
-9 czesc\n\
-11 czynsz\n\
-11 czynsz za\n\
-11 czyns…\n\
-13 d\n\
-11 d #\n\
8 da\n\
25 da jeg\n\
11 dabar\n\
-12 dad i\n\
14 dad is\n\
9 dad its\n\
18 dad new\n\
42 dag\n\
-9 dag #\n\
10 dag ellers\n\
13 dag har\n\
8 dag jeg\n\
10 dag med\n\
-16 dag min\n\
17 dag på\n\
17 dag så\n\
-134 dage\n\
-15 dage efter\n\
-42 dage ellers\n\
-8 dage fra\n\
-22 dage i\n\
12 dagen\n\
9 dagen skriv\n\
-14 dai\n\
-11 dalla\n\
12 danem…\n\
19 danese\n\
22 danes…\n\
-14 danijoje\n\
19 danimarka\n\
23 danim…\n\
83 danish\n\
10 danish customs\n\
20 danish immigration\n\
-12 danish jeg\n\
-12 danish number\n\
33 danish police\n\
83 danis…\n\
49 dankort\n\
23 dankort og\n\
9 dankortet\n\
9 dankortet i\n\
58 danko…\n\
-14 danløn\n\
-14 danlø…\n\
40 danmark\n\
-10 danmark er\n\
45 danma…\n\
10 dann\n\
8 danoise\n\
-23 dans\n\
15 dansk\n\
59 danske\n\
20 danske bank\n\
21 danske banks\n\
64 dansk…\n\
22 dao\n\
34 dao @link\n\
-11 dao i\n\
11 dao365\n\
11 dao365 din\n\
11 dao36…\n\
-10 daryti\n\
-11 daryti nereikia\n\
-10 daryt…\n\
-16 das\n\
-15 dat\n\
-69 data\n\
-10 data protection\n\
-12 data we\n\
-12 database\n\
-17 datab…\n\
-16 datatilsynet\n\
-16 datat…\n\
16 date of\n\
9 datter er\n\
24 dau\n\
-9 daughter\n\
-11 daughter was\n\
-15 daugh…\n\
10 day\n\
12 day #\n\
-12 day before\n\
26 day dear\n\
8 day from\n\
-9 day of\n\
-23 daycare\n\
-23 dayca…\n\
-116 days\n\
-17 days after\n\
-8 days at\n\
-21 days no\n\
12 days otherwise\n\
-15 days so\n\
-14 days the\n\
33 dba\n\
17 dba @link\n\
47 de\n\
28 de #\n\
-11 de andre\n\
-8 de ani\n\
-13 de banco\n\
21 de bruger\n\
-11 de coroane\n\
10 de dem\n\
-8 de dos\n\
40 de er\n\
22 de frigives\n\
17 de går\n\
9 de gør\n\
26 de har\n\
10 de i\n\
15 de kan\n\
8 de kommer\n\
-36 de la\n\
-10 de manglende\n\
-17 de me\n\
8 de microsoft\n\
-10 de mitid\n\
9 de må\n\
-13 de novembre\n\
-29 de passe\n\
8 de sagde\n\
10 de siguranta\n\
16 de skal\n\
10 de su\n\
11 de tager\n\
-8 de taler\n\
-8 de to\n\
-16 de velo\n\
-8 de vil\n\
24 deactivated\n\
35 deact…\n\
-8 deadline #\n\
8 deaktiveret\n\
10 deakt…\n\
20 dear\n\
-10 dear all\n\
10 dear citizen\n\
11 dear i\n\
26 dear im\n\
-26 dear mr\n\
-10 dear ms\n\
10 debe\n\
16 debit card\n\
-10 debit on\n\
21 debt\n\
-8 debug\n\
-89 dec\n\
-16 dec #\n\
-102 december\n\
-14 december #\n\
-14 december kl\n\
-9 december til\n\
-132 decem…\n\
-11 decided\n\
-8 decided to\n\
-11 decidera\n\
-24 decid…\n\
-17 declaration\n\
-35 decla…\n\
-8 dediler\n\
-8 dedil…\n\
-17 deduct\n\
-27 deduc…\n\
-12 def\n\
-13 default\n\
-13 defau…\n\
20 defender\n\
9 defender alert\n\
24 defen…\n\
8 degilseniz\n\
-8 degis…\n\
15 dein\n\
19 deja\n\
-47 del\n\
-21 del af\n\
-14 del aldrig\n\
-9 delayed\n\
-13 delay…\n\
16 dele\n\
9 delete it\n\
-12 deleted\n\
-8 delito\n\
-8 delit…\n\
32 deliver\n\
11 deliver your\n\
-8 delivered to\n\
14 delivery\n\
44 deliv…\n\
10 della carta\n\
10 della polizia\n\
-23 delle\n\
114 dem\n\
10 dem alle\n\
-16 dem i\n\
16 dem læser\n\
-8 dem med\n\
17 dem om\n\
22 dem som\n\
58 dem til\n\
8 dem ud\n\
14 dem videre\n\
-15 demain\n\
-15 demai…\n\
-14 demanderons\n\
-13 demanderons jamais\n\
-16 demanding\n\
-45 deman…\n\
-30 den\n\
-122 den #\n\
8 den adgangskode\n\
-8 den anden\n\
13 den bare\n\
-10 den blå\n\
-11 den den\n\
29 den det\n\
-10 den ene\n\
-14 den er\n\
9 den første\n\
-17 den har\n\
10 den hedder\n\
33 den her\n\
-80 den i\n\
12 den kan\n\
24 den kode\n\
10 den koster\n\
-10 den ligger\n\
8 den læser\n\
27 den med\n\
-10 den måde\n\
-21 den nye\n\
19 den og\n\
35 den om\n\
15 den passer\n\
-11 den på\n\
-11 den samme\n\
-8 den sendes\n\
26 den skal\n\
8 den som\n\
-24 den spørger\n\
17 den så\n\
8 den ud\n\
21 den ved\n\
-12 den via\n\
-12 denaro\n\
-12 denar…\n\
8 deney…\n\
-13 dengang\n\
-13 denga…\n\
101 denmark\n\
8 denmark #\n\
8 denmark and\n\
-8 denmark are\n\
10 denmark to\n\
9 denmark toll\n\
10 denmark you\n\
103 denma…\n\
52 denne\n\
26 denne mail\n\
18 denne måned\n\
16 denne sms\n\
-10 dental\n\
-10 denta…\n\
-13 denun…\n\
8 departamentul\n\
8 departamentul antifrauda\n\
44 department\n\
13 department of\n\
9 department your\n\
-14 departure\n\
-13 departure at\n\
45 depar…\n\
-9 dependencies\n\
-12 depen…\n\
-14 deploy\n\
-19 deplo…\n\
17 depon…\n\
9 deported\n\
12 depor…\n\
54 deposit\n\
-11 deposit back\n\
13 deposit first\n\
11 deposit is\n\
9 depositum til\n\
66 depos…\n\
30 depot\n\
-12 depozitoyu\n\
-8 depoz…\n\
21 dept\n\
11 der\n\
17 der #\n\
-19 der andre\n\
-8 der app\n\
-9 der bliver\n\
11 der en\n\
-15 der ender\n\
57 der er\n\
-12 der et\n\
-9 der godkend\n\
23 der har\n\
10 der hedder\n\
13 der hjælper\n\
13 der i\n\
-30 der ikke\n\
71 der kommer\n\
8 der og\n\
-8 der ringede\n\
-18 der ringer\n\
-8 der spørger\n\
12 der stille\n\
-11 der stod\n\
78 der står\n\
-14 der var\n\
12 der vil\n\
-9 derefter\n\
-9 deref…\n\
82 deres\n\
11 deres dankort\n\
25 deres kort\n\
66 derfor\n\
16 derfor er\n\
66 derfo…\n\
-19 deriv…\n\
9 dernier\n\
14 derni…\n\
-18 describe\n\
-12 described\n\
-12 described in\n\
-12 description\n\
-47 descr…\n\
-9 desk youre\n\
11 destroyed\n\
13 destrueres\n\
11 destrueres pakken\n\
22 destrueret\n\
60 destr…\n\
48 desværre\n\
17 desværre ikke\n\
48 desvæ…\n\
-38 det\n\
-8 det alligevel\n\
-20 det at\n\
20 det beløb\n\
-22 det en\n\
131 det er\n\
25 det for\n\
-9 det foreliggende\n\
-15 det fra\n\
21 det frem\n\
11 det første\n\
23 det gamle\n\
-11 det gør\n\
26 det har\n\
-12 det haster\n\
37 det hele\n\
11 det her\n\
-17 det i\n\
-8 det igen\n\
-64 det ikke\n\
-13 det indbrud\n\
11 det jeg\n\
-17 det kan\n\
-12 det klarer\n\
-15 det kommer\n\
-15 det kort\n\
-10 det korte\n\
10 det kræver\n\
11 det lige\n\
-9 det ligger\n\
-20 det mange\n\
-23 det med\n\
12 det mig\n\
11 det noget\n\
12 det normalt\n\
11 det nye\n\
-16 det når\n\
-24 det og\n\
20 det over\n\
-9 det på\n\
8 det rigtigt\n\
-17 det samme\n\
-8 det selv\n\
21 det skal\n\
-11 det så\n\
-10 det tid\n\
32 det til\n\
-16 det var\n\
16 det via\n\
13 det virker\n\
-14 details in\n\
-8 details on\n\
8 details to\n\
10 detected\n\
15 detec…\n\
30 dette\n\
17 dette er\n\
-22 dev\n\
-10 device if\n\
18 devices\n\
11 devic…\n\
12 devo\n\
-15 devol…\n\
-18 devuelvo\n\
-13 devue…\n\
-13 deyip\n\
25 dhl\n\
19 dhl @link\n\
18 dhl express\n\
-22 dhl your\n\
-9 di #\n\
10 di copenaghen\n\
-13 di essere\n\
9 di non\n\
-8 dia\n\
24 dial\n\
-8 dialog\n\
-17 dialo…\n\
-8 dias\n\
18 dice\n\
9 dice che\n\
-13 diciendo\n\
-12 diciendo que\n\
-18 dicie…\n\
8 dictati\n\
50 did\n\
16 did not\n\
38 did you\n\
-10 didentite\n\
-9 diden…\n\
-11 didnt\n\
-23 die\n\
-9 die miete\n\
-14 died\n\
-17 diena\n\
-17 dienos\n\
-17 dieno…\n\
15 dies\n\
-8 diese\n\
8 difference\n\
15 diffe…\n\
115 dig\n\
21 dig #\n\
9 dig annuller\n\
-20 dig at\n\
-12 dig hvis\n\
8 dig hvordan\n\
13 dig i\n\
-17 dig ikke\n\
8 dig linket\n\
17 dig med\n\
-8 dig noget\n\
15 dig og\n\
-19 dig op\n\
17 dig over\n\
31 dig på\n\
10 dig se\n\
15 dig send\n\
-44 dig så\n\
-15 dig til\n\
13 dig ved\n\
11 dig vel\n\
8 dig videre\n\
-8 diga que\n\
49 digit\n\
30 digit code\n\
-86 digital\n\
-104 digital post\n\
-11 digitale post\n\
20 digitaliseringsstyrelsen\n\
8 digitos\n\
48 digits\n\
9 digits and\n\
14 digits yes\n\
-36 digit…\n\
-12 dije\n\
-9 dikkat\n\
-9 dikka…\n\
-9 dime\n\
40 din\n\
-23 din adresse\n\
-10 din anmeldelse\n\
-8 din ansøgning\n\
10 din app\n\
-9 din bank\n\
-19 din betaling\n\
-17 din billet\n\
15 din boligstøtte\n\
14 din computer\n\
-18 din digital\n\
-9 din digitale\n\
-9 din elregning\n\
-13 din engangskode\n\
38 din familie\n\
-10 din folkeregisteradresse\n\
-11 din gamle\n\
-37 din identitet\n\
12 din iphone\n\
9 din kode\n\
57 din konto\n\
-23 din leveringsadresse\n\
-13 din løn\n\
12 din mand\n\
28 din mitid\n\
18 din mobil\n\
-11 din mobilbank\n\
-14 din mobilepay\n\
9 din mor\n\
-37 din nemkonto\n\
-17 din netbank\n\
-12 din nye\n\
-17 din ordre\n\
36 din pakke\n\
-20 din parkering\n\
12 din pc\n\
-12 din profil\n\
-13 din rådgiver\n\
17 din sidste\n\
8 din strøm\n\
28 din telefon\n\
12 dinamarca\n\
9 dinamarca su\n\
12 dinam…\n\
32 dine\n\
-29 dine #\n\
9 dine billeder\n\
9 dine følgere\n\
-11 dine koder\n\
20 dine kontanter\n\
-22 dine konti\n\
-27 dine kontooplysninger\n\
38 dine oplysninger\n\
-31 dine penge\n\
13 dine smykker\n\
51 dine tabte\n\
-14 dinero\n\
-14 diner…\n\
-19 dinner\n\
-19 dinne…\n\
10 direccion\n\
-17 direct\n\
-9 direc…\n\
13 direkte\n\
10 direk…\n\
-8 disabled\n\
-8 disab…\n\
-16 disagree\n\
-13 disagree you\n\
-16 disag…\n\
-9 disc\n\
11 disconnected\n\
9 disconnected in\n\
27 discord\n\
16 discovered\n\
57 disco…\n\
11 discr…\n\
8 discuss this\n\
-10 discu…\n\
15 disi\n\
10 disi madde\n\
11 diskr…\n\
-13 disponible\n\
-17 dispo…\n\
-8 dispu…\n\
-11 districts\n\
184 dit\n\
-26 dit besøg\n\
10 dit betalingskort\n\
14 dit brev\n\
15 dit bruger\n\
26 dit dankort\n\
9 dit guld\n\
19 dit kontonummer\n\
40 dit kortnummer\n\
42 dit mitid\n\
-22 dit navn\n\
15 dit nemid\n\
21 dit nummer\n\
-13 dit nye\n\
10 dit nøglekort\n\
-14 dit pas\n\
-14 dit sags\n\
-8 divided\n\
-8 divided into\n\
-12 divid…\n\
8 divis…\n\
8 divor…\n\
-11 diye\n\
113 dk\n\
-11 dk admin\n\
23 dkk\n\
-10 dkk hos\n\
-8 dkk text\n\
-28 dkk to\n\
-16 dkk was\n\
16 dm\n\
22 dmv\n\
14 do\n\
40 do #\n\
-38 do anything\n\
-23 do i\n\
10 do is\n\
40 do it\n\
20 do not\n\
-11 do so\n\
14 do the\n\
-16 do this\n\
8 do you\n\
-19 doamna\n\
-15 doamne\n\
-20 doamn…\n\
-12 doar\n\
-12 doar sa\n\
-13 dobry\n\
-12 doc\n\
-9 doctor\n\
9 doctor from\n\
10 doctors\n\
16 document\n\
16 document awaits\n\
-28 documents\n\
-9 documents we\n\
-22 docum…\n\
-44 does\n\
-11 does anybody\n\
-12 does anyone\n\
22 does it\n\
-38 doesnt\n\
-10 doesnt ring\n\
-9 doesnt stop\n\
-38 doesn…\n\
22 dogru…\n\
-25 dokto…\n\
20 dokument\n\
-9 dokumentu\n\
12 dokum…\n\
17 dolandiricilik\n\
9 dollar\n\
8 dollars\n\
17 dolla…\n\
-8 dom\n\
8 domanda\n\
8 domanda di\n\
-14 domani\n\
-8 doman…\n\
8 domicile\n\
11 domic…\n\
-24 domme…\n\
15 domstol\n\
16 domst…\n\
8 done you\n\
-15 dont answer\n\
-18 dont ask\n\
16 dont be\n\
8 dont believe\n\
11 dont click\n\
8 dont discuss\n\
-9 dont enter\n\
-9 dont get\n\
8 dont give\n\
9 dont hang\n\
-17 dont have\n\
-13 dont leave\n\
-8 dont let\n\
21 dont like\n\
11 dont log\n\
-39 dont need\n\
24 dont open\n\
21 dont panic\n\
-21 dont pay\n\
12 dont see\n\
-9 dont send\n\
-9 dont share\n\
-11 dont take\n\
26 dont touch\n\
15 dont worry\n\
-24 door\n\
15 door nobody\n\
-17 doors\n\
-16 doors #\n\
10 dorm\n\
-11 dorthe\n\
-10 dorth…\n\
8 doryw…\n\
-30 dos\n\
-13 dos de\n\
10 dossier\n\
10 dossi…\n\
12 doubl…\n\
-10 dovan…\n\
-29 down\n\
-21 down for\n\
-15 download the\n\
-9 downstairs\n\
11 downstairs already\n\
-20 downstairs with\n\
-9 downs…\n\
-10 draga…\n\
8 draining\n\
8 drain…\n\
11 draw\n\
-8 drawer\n\
-8 drawe…\n\
-18 dreng\n\
-11 drift\n\
-8 drill\n\
-8 driller\n\
-24 drive\n\
-11 driver\n\
-19 driver i\n\
-8 drodz…\n\
-22 drop\n\
-10 dropped\n\
-9 dropped my\n\
12 drops\n\
20 drops i\n\
21 drown…\n\
9 drug\n\
9 drug trafficking\n\
22 drugs\n\
23 drukn…\n\
-25 dsb\n\
-10 dsb your\n\
35 du\n\
10 du adgang\n\
17 du bare\n\
12 du beholder\n\
-29 du behøver\n\
26 du betale\n\
9 du betaler\n\
-13 du betalte\n\
-24 du blevet\n\
-11 du brug\n\
9 du de\n\
13 du den\n\
30 du der\n\
9 du det\n\
80 du er\n\
15 du et\n\
-8 du finde\n\
-17 du finder\n\
10 du flytter\n\
31 du for\n\
78 du får\n\
10 du giver\n\
-16 du godkendt\n\
132 du har\n\
-27 du have\n\
9 du hjælper\n\
-10 du huske\n\
13 du hæver\n\
-8 du i\n\
27 du ikke\n\
18 du ind\n\
8 du indtaste\n\
11 du ja\n\
-142 du kan\n\
10 du klar\n\
34 du lige\n\
-19 du logger\n\
18 du læse\n\
-15 du mangler\n\
-14 du med\n\
10 du mitid\n\
8 du mobilepay\n\
8 du modtager\n\
25 du må\n\
-28 du måske\n\
-25 du også\n\
13 du opdaterer\n\
-8 du penge\n\
8 du plejer\n\
-12 du på\n\
-20 du ringede\n\
-10 du ringet\n\
8 du se\n\
-17 du selv\n\
-32 du sende\n\
-14 du ser\n\
-80 du skal\n\
31 du skiftet\n\
-11 du skylder\n\
-29 du spærre\n\
24 du stadig\n\
8 du swiper\n\
32 du taler\n\
14 du til\n\
11 du tjene\n\
16 du trykker\n\
-13 du uenig\n\
-9 du under\n\
9 du var\n\
27 du ved\n\
-33 du vil\n\
-13 du vælge\n\
12 du åbner\n\
11 dubai\n\
-10 due #\n\
-18 due on\n\
33 due to\n\
-9 dumneavoastra\n\
8 dumneavoastra ca\n\
-10 dumneavoastra un\n\
-9 dumne…\n\
-8 dune\n\
-13 dune piece\n\
-24 dunku\n\
13 during\n\
13 durin…\n\
-8 dvs de\n\
-19 dying\n\
14 dziec…\n\
-13 dziek…\n\
-15 dzien\n\
-15 dzien dobry\n\
8 dziennie\n\
8 dzien…\n\
-25 dzis\n\
-16 dæk\n\
-11 dækker\n\
10 dækkes\n\
-10 dækket\n\
-12 dække…\n\
8 død\n\
-11 døgn\n\
-21 døgnet\n\
-21 døgnet rundt\n\
-21 døgne…\n\
-10 dømt\n\
-45 e\n\
-26 e #\n\
8 e boks\n\
-11 e de\n\
-10 e gia\n\
-8 e le\n\
-26 e mail\n\
10 e mi\n\
9 e normale\n\
-19 e poi\n\
9 e stato\n\
-20 each\n\
-8 early\n\
46 earn\n\
36 earn #\n\
-22 earned\n\
-19 earned #\n\
-22 earne…\n\
10 edebi…\n\
9 edece…\n\
8 edilm…\n\
-11 editi…\n\
16 efendim\n\
16 efend…\n\
-81 efter\n\
-14 efter at\n\
12 efter d\n\
-16 efter din\n\
-10 efter dit\n\
16 efter en\n\
-25 efter kl\n\
-9 efter log\n\
23 efterforsker\n\
10 efterfulgt\n\
10 efterfulgt af\n\
15 efterlyst\n\
16 efterlyst i\n\
48 efter…\n\
-10 eh\n\
-14 eine\n\
-9 einen\n\
-12 einer ungewøhnlichen\n\
-8 eingegangen\n\
-11 einge…\n\
-21 ejend…\n\
10 ekibi…\n\
9 ekspeditionsgebyr\n\
8 ekspe…\n\
12 ekstra\n\
8 ekstr…\n\
-25 el\n\
-8 el alquiler\n\
11 el movil\n\
-8 el pin\n\
-8 el sabado\n\
-10 elderly\n\
-10 elder…\n\
17 electronics\n\
15 elect…\n\
8 eleven\n\
13 eleven accounts\n\
18 elgiganten\n\
18 elgig…\n\
-22 elle\n\
-13 elle sera\n\
-166 eller\n\
-13 eller dit\n\
-8 eller en\n\
21 eller har\n\
-13 eller i\n\
-11 eller pas\n\
-11 eller på\n\
-24 eller ring\n\
-13 eller skriv\n\
-8 eller ved\n\
46 ellers\n\
-31 ellers bliver\n\
10 ellers destrueres\n\
10 ellers går\n\
18 ellers ikke\n\
-24 ellers kan\n\
14 ellers kommer\n\
17 ellers mister\n\
24 ellers slettes\n\
46 eller…\n\
9 elleve\n\
10 elleve tusind\n\
9 ellev…\n\
-9 elregning\n\
-9 elreg…\n\
-17 else\n\
-8 elselskab\n\
8 elselskabet\n\
9 elselskabet vi\n\
-32 email\n\
30 embassy\n\
11 embassy of\n\
30 embas…\n\
11 emma\n\
54 emne\n\
11 emne din\n\
9 emne sv\n\
9 emniyetinden\n\
10 emniy…\n\
-29 employee\n\
14 employees\n\
-15 employment\n\
-24 emplo…\n\
-8 empty\n\
-30 en\n\
-23 en #\n\
-10 en @link\n\
9 en advarsel\n\
15 en af\n\
-13 en anden\n\
30 en anmodning\n\
-8 en ansat\n\
11 en arrestordre\n\
9 en bank\n\
34 en betaling\n\
17 en betjent\n\
15 en blå\n\
-8 en bog\n\
-11 en bøde\n\
12 en civil\n\
-10 en dag\n\
9 en der\n\
8 en ekstra\n\
8 en fejl\n\
14 en fra\n\
-11 en fremmed\n\
-10 en gammel\n\
9 en hacker\n\
28 en halv\n\
20 en kode\n\
-9 en kollega\n\
19 en konkurrence\n\
9 en kontakt\n\
12 en konto\n\
-8 en konvolut\n\
-10 en kopi\n\
13 en krone\n\
-12 en kuglepen\n\
14 en kurer\n\
12 en kvittering\n\
-18 en la\n\
-13 en løsning\n\
-31 en mail\n\
11 en medarbejder\n\
14 en ny\n\
-13 en og\n\
-10 en overførsel\n\
-14 en pakke\n\
-44 en person\n\
21 en pose\n\
-10 en rigtig\n\
26 en sag\n\
-14 en sms\n\
-11 en svindler\n\
13 en til\n\
16 en tilbageførsel\n\
8 en ubetalt\n\
8 en una\n\
-20 en venlig\n\
-8 en vous\n\
-11 enclosed\n\
-11 enclo…\n\
-11 encore\n\
-11 encor…\n\
-117 end\n\
-16 end of\n\
-9 end you\n\
-21 ende\n\
-17 ended\n\
-14 endelig\n\
-14 endel…\n\
-23 ender\n\
-22 ender på\n\
-10 ending\n\
-11 endin…\n\
18 endnu\n\
13 endnu hun\n\
-34 ends\n\
-27 ends in\n\
10 ends tonight\n\
-11 ends with\n\
-10 ene\n\
63 energistyrelsen\n\
68 energ…\n\
12 enforcement\n\
17 enfor…\n\
-8 engangskode\n\
-8 engangskode #\n\
-14 engelsk\n\
-27 engel…\n\
12 engineer\n\
8 engineer can\n\
12 engin…\n\
-37 english\n\
-37 engli…\n\
9 enhed\n\
8 enlace\n\
8 enlac…\n\
-15 enter\n\
22 enter card\n\
-25 enter it\n\
-16 enter your\n\
12 entering\n\
8 entit…\n\
-17 entre\n\
22 entro\n\
13 entro #\n\
13 entro oggi\n\
8 envelope\n\
10 envel…\n\
14 envoie\n\
15 envoi…\n\
-40 er\n\
-12 er #\n\
-9 er altid\n\
-12 er ankommet\n\
21 er at\n\
37 er banken\n\
30 er bare\n\
13 er berettiget\n\
-15 er bestilt\n\
23 er blevet\n\
20 er de\n\
-9 er den\n\
-31 er der\n\
33 er det\n\
8 er din\n\
8 er dine\n\
28 er du\n\
11 er død\n\
16 er efterlyst\n\
62 er en\n\
-9 er et\n\
-12 er falske\n\
13 er fint\n\
-10 er forbi\n\
22 er fordi\n\
-12 er fornyet\n\
79 er fra\n\
8 er fundet\n\
-8 er færdige\n\
-14 er gjort\n\
17 er godkendt\n\
8 er gratis\n\
9 er hackere\n\
-19 er her\n\
-15 er hjemme\n\
-17 er hos\n\
51 er i\n\
11 er ikke\n\
10 er inde\n\
8 er inficeret\n\
-27 er klar\n\
-22 er koden\n\
-11 er kommet\n\
10 er kun\n\
26 er ledig\n\
16 er mange\n\
16 er med\n\
14 er meget\n\
-29 er mig\n\
9 er min\n\
17 er mistænkt\n\
-20 er modtaget\n\
13 er nogle\n\
-9 er nr\n\
14 er os\n\
8 er paa\n\
9 er politiet\n\
11 er rigtigt\n\
8 er sat\n\
-9 er sendt\n\
31 er sigtet\n\
12 er sket\n\
18 er spærret\n\
18 er stoppet\n\
12 er sygeplejerske\n\
8 er sådan\n\
-14 er til\n\
-9 er trine\n\
-12 er ude\n\
12 er udeblevet\n\
-16 er udløbet\n\
23 er udstedt\n\
10 er udtrukket\n\
-9 er uheldet\n\
17 er under\n\
-14 er uændret\n\
10 er ved\n\
-17 er vedhæftet\n\
-8 er velkommen\n\
15 er vigtigt\n\
-18 era\n\
-8 eran\n\
-28 erhverv\n\
-8 erhverv with\n\
-27 erhve…\n\
21 error\n\
9 error 0x80072ee7\n\
8 error in\n\
-19 errors\n\
-19 error…\n\
-9 es\n\
-27 es #\n\
12 es mi\n\
11 escribeme\n\
11 escribeme por\n\
16 escri…\n\
13 escrow\n\
10 escrow account\n\
13 escro…\n\
33 eski\n\
-18 espace\n\
-18 espac…\n\
-10 espec…\n\
-43 est\n\
-11 est disponible\n\
-9 estaf…\n\
25 este\n\
15 este es\n\
16 este un\n\
-11 estim…\n\
8 estoy\n\
53 et\n\
-17 et beløb\n\
12 et betalingskort\n\
11 et billede\n\
-10 et døgn\n\
-23 et gavekort\n\
39 et gebyr\n\
11 et il\n\
-11 et kodeord\n\
20 et køb\n\
-12 et link\n\
10 et login\n\
-13 et møde\n\
-18 et nyt\n\
8 et par\n\
12 et problem\n\
10 et skærmbillede\n\
13 et tal\n\
-15 et tilbud\n\
-9 et år\n\
24 et øjeblik\n\
-15 ete\n\
34 eu\n\
-9 eu la\n\
-8 eu worker\n\
19 eur\n\
18 eur #\n\
-20 eur chez\n\
41 euro\n\
-25 euro e\n\
11 european\n\
9 european union\n\
26 europol\n\
-21 europol has\n\
-15 europols\n\
13 europæisk\n\
40 europ…\n\
-15 euros\n\
9 euru\n\
22 ev\n\
-9 evde\n\
-15 even\n\
14 evening\n\
14 eveni…\n\
-42 ever\n\
32 every\n\
9 every account\n\
-11 everybody listen\n\
-9 everyone\n\
31 everything\n\
18 every…\n\
13 evidence\n\
13 evide…\n\
13 evita…\n\
-13 exactly\n\
-13 exact…\n\
8 examined\n\
-10 example\n\
-10 examp…\n\
-11 excess\n\
-11 excess #\n\
-11 exces…\n\
12 exchange\n\
12 excha…\n\
18 executed\n\
8 executed today\n\
19 execu…\n\
11 exhibitionism\n\
11 exhib…\n\
-24 expect\n\
-18 expected\n\
-42 expec…\n\
12 experience\n\
12 exper…\n\
-8 expire in\n\
-20 expires\n\
-8 expires at\n\
-20 expires in\n\
8 expires today\n\
25 expiry\n\
10 expiry date\n\
10 expir…\n\
11 expla…\n\
-28 export\n\
-31 expor…\n\
19 express\n\
8 express shipment\n\
19 expre…\n\
-16 extend\n\
-25 exten…\n\
18 extra\n\
-10 eyes\n\
9 faa\n\
-23 face\n\
43 facebook\n\
9 facebook delivery\n\
44 faceb…\n\
9 faceta\n\
9 faceta mowi\n\
10 facet…\n\
9 facto…\n\
-26 factura\n\
-34 factu…\n\
9 failure\n\
9 failure to\n\
9 failu…\n\
-15 fair\n\
8 faire\n\
12 fais\n\
-35 fake\n\
-41 faktura\n\
-21 faktura #\n\
-10 fakture\n\
-51 faktu…\n\
-9 faldt\n\
-9 fall\n\
-35 false\n\
-16 falsk\n\
-28 falske\n\
-28 falsk…\n\
9 falta\n\
46 familie\n\
-9 familien\n\
27 family\n\
8 family or\n\
62 famil…\n\
-16 fandt\n\
-54 far\n\
-13 far hvad\n\
10 far kan\n\
-16 far til\n\
9 fare\n\
-20 farfar\n\
-20 farfa…\n\
-8 farida\n\
-8 farid…\n\
-25 fast\n\
-14 faster\n\
-17 faste…\n\
-14 fat\n\
-14 fat i\n\
10 fata\n\
8 father\n\
8 fathe…\n\
-8 fatima\n\
-8 fatim…\n\
-14 faturaniz\n\
-23 fatur…\n\
18 favore\n\
20 favor…\n\
8 favourite\n\
-8 februar\n\
-8 february\n\
-18 febru…\n\
20 federal\n\
20 feder…\n\
-34 fee\n\
-8 fee #\n\
8 fee first\n\
-22 fee for\n\
-9 fee you\n\
8 feed\n\
-32 fees\n\
-18 fees are\n\
14 fejl\n\
-9 fejl jeg\n\
12 fejl kan\n\
14 fell in\n\
10 fem sekunder\n\
-16 fem år\n\
9 feriekonto\n\
36 feriepenge\n\
9 feriepenge @link\n\
14 feriepenge for\n\
14 feriepenge til\n\
43 ferie…\n\
-13 ferry\n\
-12 fetch\n\
-12 fetched\n\
-12 fetch…\n\
-9 fi\n\
-13 fianza\n\
-13 fianz…\n\
10 fifteen minutes\n\
8 fifty\n\
8 fifty thousand\n\
-13 figures\n\
-86 fik\n\
-17 fik #\n\
-32 fik en\n\
33 file\n\
-12 files\n\
-9 filia…\n\
-11 filipino\n\
-8 filip…\n\
30 fill\n\
10 fill it\n\
20 filled\n\
11 filled in\n\
20 fille…\n\
13 final\n\
9 final call\n\
-20 finally\n\
-10 finally got\n\
-22 final…\n\
-18 finance\n\
-18 finansielle\n\
-31 finan…\n\
-31 find\n\
-14 find a\n\
-8 find an\n\
19 find out\n\
12 finde det\n\
-11 finde på\n\
-37 finder\n\
-13 finder en\n\
-46 finde…\n\
-49 fine\n\
13 fine is\n\
-26 fine of\n\
8 fine see\n\
11 fingeren\n\
11 fingeren på\n\
20 finish\n\
13 finished\n\
33 finis…\n\
-12 finn\n\
26 fint\n\
12 fint nok\n\
-12 fire\n\
10 firkant\n\
10 firka…\n\
17 firm\n\
-17 firm.bank|claims firm.bank|reports\n\
86 firm.bank|claims firm.courier|claims\n\
12 firm.bank|claims firm.payment|claims\n\
20 firm.bank|claims firm.shop|claims\n\
24 firm.bank|claims firm.support|claims\n\
16 firm.bank|claims firm.telecom|claims\n\
-9 firm.bank|claims firm.toll|claims\n\
-86 firm.bank|claims money.amount|claims\n\
34 firm.bank|claims money.unusual-means|claims\n\
52 firm.bank|claims money.valuables|claims\n\
-9 firm.bank|claims money.valuables|reports\n\
-18 firm.bank|claims person.adviser|claims\n\
57 firm.bank|claims person.agent|claims\n\
64 firm.bank|claims person.family|claims\n\
-13 firm.bank|claims person.landlord|claims\n\
-26 firm.bank|claims threat.block|threatens\n\
-9 firm.bank|claims threat.court|reports\n\
-52 firm.bank|claims threat.court|threatens\n\
-8 firm.bank|claims threat.deadline|reports\n\
31 firm.bank|claims threat.deadline|threatens\n\
-9 firm.bank|claims threat.debt|threatens\n\
-12 firm.bank|claims threat.return|threatens\n\
-12 firm.bank|denies\n\
-37 firm.bank|reader\n\
14 firm.bank|reports money.amount|reports\n\
19 firm.bank|reports money.unusual-means|reports\n\
-15 firm.bank|reports money.valuables|reports\n\
-11 firm.bank|reports person.family|claims\n\
11 firm.bank|reports threat.block|reports\n\
13 firm.bank|reports threat.deadline|reports\n\
-21 firm.bank|speaks\n\
41 firm.courier|claims\n\
23 firm.courier|claims firm.payment|claims\n\
96 firm.courier|claims money.amount|claims\n\
16 firm.courier|claims money.unusual-means|claims\n\
73 firm.courier|claims money.valuables|claims\n\
-19 firm.courier|claims person.agent|claims\n\
24 firm.courier|claims person.buyer|claims\n\
21 firm.courier|claims person.landlord|claims\n\
-19 firm.courier|claims threat.block|threatens\n\
15 firm.courier|claims threat.court|threatens\n\
-18 firm.courier|claims threat.deadline|threatens\n\
30 firm.courier|claims threat.return|threatens\n\
41 firm.courier|live\n\
-13 firm.courier|reader\n\
-22 firm.courier|reports\n\
-19 firm.courier|speaks\n\
82 firm.payment|claims\n\
-17 firm.payment|claims firm.utility|claims\n\
-114 firm.payment|claims money.amount|claims\n\
28 firm.payment|claims money.unusual-means|claims\n\
-17 firm.payment|claims money.valuables|claims\n\
33 firm.payment|claims person.agent|claims\n\
-19 firm.payment|claims person.buyer|claims\n\
17 firm.payment|claims person.family|claims\n\
33 firm.payment|claims person.landlord|claims\n\
15 firm.payment|claims threat.arrest|threatens\n\
30 firm.payment|claims threat.block|threatens\n\
17 firm.payment|claims threat.court|threatens\n\
13 firm.payment|claims threat.cutoff|threatens\n\
11 firm.payment|claims threat.deadline|threatens\n\
11 firm.payment|claims threat.debt|threatens\n\
10 firm.payment|claims threat.deportation|threatens\n\
32 firm.payment|claims threat.return|threatens\n\
82 firm.payment|live\n\
34 firm.payment|reader\n\
10 firm.payment|reports threat.deadline|reports\n\
34 firm.payment|speaks\n\
51 firm.shop|claims\n\
8 firm.shop|claims firm.telecom|claims\n\
28 firm.shop|claims money.amount|claims\n\
13 firm.shop|claims money.unusual-means|claims\n\
12 firm.shop|claims money.valuables|claims\n\
25 firm.shop|claims person.buyer|claims\n\
15 firm.shop|claims threat.block|threatens\n\
51 firm.shop|live\n\
12 firm.shop|reader\n\
22 firm.shop|speaks\n\
23 firm.streaming|claims\n\
20 firm.streaming|claims threat.block|threatens\n\
18 firm.streaming|claims threat.deadline|threatens\n\
23 firm.streaming|live\n\
9 firm.streaming|reader\n\
21 firm.streaming|speaks\n\
54 firm.support|claims\n\
10 firm.support|claims firm.telecom|claims\n\
15 firm.support|claims firm.toll|claims\n\
-35 firm.support|claims money.unusual-means|claims\n\
8 firm.support|claims person.agent|claims\n\
-8 firm.support|claims person.family|claims\n\
-18 firm.support|claims threat.block|threatens\n\
15 firm.support|claims threat.deadline|threatens\n\
8 firm.support|claims threat.exposure|threatens\n\
54 firm.support|live\n\
25 firm.support|reader\n\
61 firm.support|speaks\n\
60 firm.telecom|claims\n\
8 firm.telecom|claims person.agent|claims\n\
15 firm.telecom|claims threat.block|threatens\n\
36 firm.telecom|claims threat.deadline|threatens\n\
60 firm.telecom|live\n\
54 firm.telecom|reader\n\
8 firm.telecom|reports\n\
8 firm.telecom|reports money.amount|reports\n\
28 firm.telecom|speaks\n\
36 firm.toll|claims\n\
39 firm.toll|claims money.amount|claims\n\
-13 firm.toll|claims threat.block|threatens\n\
36 firm.toll|claims threat.court|threatens\n\
46 firm.toll|claims threat.deadline|threatens\n\
18 firm.toll|claims threat.debt|threatens\n\
36 firm.toll|live\n\
-21 firm.toll|reader\n\
35 firm.toll|speaks\n\
32 firm.utility|claims\n\
28 firm.utility|claims money.amount|claims\n\
38 firm.utility|claims threat.cutoff|threatens\n\
39 firm.utility|claims threat.deadline|threatens\n\
32 firm.utility|live\n\
32 firm.utility|reader\n\
51 firm.utility|speaks\n\
-16 firms\n\
-9 firms which\n\
8 firmy\n\
173 firm|claims\n\
-23 firm|denies\n\
-27 firm|reports\n\
161 firm|speaks\n\
17 first\n\
25 first #\n\
-14 first day\n\
-12 first week\n\
12 fiscale\n\
13 fisca…\n\
-20 fish\n\
-8 fiske…\n\
-12 five\n\
-8 five years\n\
-8 fix login\n\
8 fjerner\n\
-10 fjernet\n\
-8 fjordby\n\
-28 fjord…\n\
-17 fjorten\n\
-17 fjort…\n\
12 flags\n\
-8 flash\n\
-19 flat white\n\
-19 flere\n\
-36 floor\n\
-24 flyt\n\
-18 flyt tiden\n\
-14 flytte\n\
-15 flytte penge\n\
15 flytter\n\
-8 folde…\n\
8 folge…\n\
-10 folkeregisteradresse\n\
-38 follow\n\
-13 follow it\n\
-16 follow the\n\
28 following\n\
11 folosit\n\
11 folosit intr\n\
9 folos…\n\
-11 for\n\
28 for #\n\
-39 for a\n\
-8 for access\n\
9 for all\n\
-10 for an\n\
-12 for any\n\
-10 for anything\n\
223 for at\n\
9 for bail\n\
9 for both\n\
-21 for calling\n\
-24 for cpr\n\
-8 for det\n\
26 for dig\n\
17 for digital\n\
-11 for din\n\
-20 for dine\n\
-9 for dinner\n\
-20 for en\n\
-8 for et\n\
-12 for eu\n\
-8 for five\n\
22 for hjælp\n\
-8 for holding\n\
8 for jer\n\
-14 for kaffen\n\
-14 for leaving\n\
-8 for mange\n\
48 for me\n\
11 for meget\n\
58 for mig\n\
9 for min\n\
9 for mit\n\
31 for my\n\
11 for non\n\
-23 for november\n\
17 for og\n\
8 for pakke\n\
-17 for payment\n\
-10 for payroll\n\
13 for politiet\n\
-8 for q1\n\
-10 for questions\n\
8 for residents\n\
-13 for sent\n\
-12 for sig\n\
8 for some\n\
9 for stamp\n\
9 for staying\n\
-11 for strømmen\n\
29 for så\n\
8 for ten\n\
-113 for the\n\
15 for two\n\
-14 for up\n\
97 for you\n\
-90 for your\n\
-37 forbi\n\
-21 forbi i\n\
19 forbi og\n\
-14 forbi til\n\
12 forbindelse\n\
23 forbi…\n\
-15 forbruget\n\
-22 forbr…\n\
-10 force\n\
-9 force from\n\
15 forde…\n\
19 fordi det\n\
15 fordi dit\n\
-22 fordi jeg\n\
-17 fordi kortet\n\
15 foregår\n\
15 foregår det\n\
12 foreg…\n\
15 foreign\n\
14 foreigner\n\
18 foreigners\n\
48 forei…\n\
-9 foreliggende\n\
-9 foreliggende grundlag\n\
-9 forel…\n\
-8 fores…\n\
-22 foretage\n\
12 foretaget\n\
-10 foret…\n\
-8 forev…\n\
-8 forfald\n\
-12 forfa…\n\
-9 forgot\n\
-12 forgo…\n\
14 forhånd\n\
14 forhå…\n\
-20 forkert\n\
-20 forke…\n\
-11 forklar\n\
16 forklaring\n\
-10 forkynde\n\
-8 forkynde en\n\
-16 forlænge\n\
-8 forlængelse\n\
-33 forlæ…\n\
-58 form\n\
-13 formanden\n\
-24 forma…\n\
-12 formiddag\n\
-15 formi…\n\
8 formular\n\
-18 formularen\n\
8 forny\n\
-9 fornyes\n\
-11 fornyet\n\
-24 forny…\n\
-8 forre…\n\
-8 forsendelse fra\n\
-8 forsendelsesnummer\n\
-21 forsikring\n\
-11 forsinket\n\
-22 forsi…\n\
-15 forskudsopgørelse\n\
22 forstå\n\
20 forstå du\n\
-11 forstår\n\
-12 forsvinde\n\
-8 forsv…\n\
27 forsøgt\n\
24 forsøgt at\n\
31 forsø…\n\
14 forto…\n\
10 fortroligt\n\
29 fortr…\n\
8 fortsætte\n\
9 forts…\n\
-8 forty\n\
8 forty one\n\
-19 fortæl\n\
-21 fortæller\n\
-43 fortæ…\n\
-11 forudbetalt\n\
-11 forudbetalt leje\n\
-8 forud…\n\
-12 forurettede\n\
-12 forur…\n\
22 forward\n\
10 forward the\n\
20 forwa…\n\
-47 forældre\n\
-33 foræl…\n\
-17 fosse\n\
-11 fost\n\
11 fost folosit\n\
18 foto\n\
24 foto af\n\
-8 fotografi\n\
48 found\n\
16 found a\n\
8 found at\n\
-8 found that\n\
15 found your\n\
-15 four\n\
-8 four and\n\
14 four digits\n\
16 four hours\n\
-9 four weeks\n\
-14 fourteen\n\
-16 fourt…\n\
-44 fra\n\
10 fra #\n\
28 fra @link\n\
-25 fra banken\n\
22 fra bankens\n\
10 fra danske\n\
10 fra dba\n\
-13 fra den\n\
-27 fra det\n\
-14 fra dig\n\
10 fra digitaliseringsstyrelsen\n\
8 fra elselskabet\n\
-14 fra en\n\
-12 fra et\n\
-13 fra hospitalet\n\
-31 fra i\n\
18 fra kina\n\
8 fra kollegiekontoret\n\
-12 fra kommunen\n\
11 fra kommunens\n\
-13 fra mig\n\
40 fra mitid\n\
10 fra nemid\n\
22 fra nets\n\
-13 fra os\n\
-10 fra politiet\n\
-9 fra sig\n\
8 fra skat\n\
10 fra skattestyrelsen\n\
12 fra ældre\n\
-29 fradrag\n\
-27 fradr…\n\
12 fragt\n\
11 fragt #\n\
8 frais\n\
-20 frame\n\
-20 frame number\n\
9 franc…\n\
8 frank…\n\
-8 frate\n\
103 fraud\n\
11 fraud dept\n\
15 fraud desk\n\
20 fraud team\n\
9 fraudster\n\
8 fraud…\n\
-36 fredag\n\
-12 fredag #\n\
-18 fredag jeg\n\
-41 freda…\n\
-15 fredericia\n\
-9 frede…\n\
-71 free\n\
13 free #\n\
-10 free of\n\
-18 freeze\n\
12 freezes\n\
-8 freig…\n\
42 frem\n\
20 frem og\n\
-15 fremme\n\
-9 fremme inden\n\
-11 fremmed\n\
11 fremmede\n\
-12 fremm…\n\
13 fremvisning\n\
-8 fri #\n\
11 friday #\n\
32 friend\n\
23 friends\n\
51 frien…\n\
13 frigive\n\
22 frigiver\n\
23 frigives\n\
21 frigives når\n\
63 frigi…\n\
8 frist #\n\
-13 fristen\n\
-13 fristen er\n\
-13 frist…\n\
12 frivillige\n\
12 frivillige der\n\
-25 frokost\n\
-16 froko…\n\
85 from\n\
-21 from #\n\
18 from a\n\
10 from aarhus\n\
-12 from another\n\
14 from betalingsservice\n\
17 from danish\n\
20 from danske\n\
10 from google\n\
21 from here\n\
-8 from him\n\
-21 from last\n\
-23 from me\n\
31 from mitid\n\
-10 from my\n\
9 from nordea\n\
-12 from one\n\
-14 from osaka\n\
-11 from our\n\
-9 from outside\n\
8 from refund\n\
8 from russia\n\
-10 from skat\n\
68 from the\n\
14 from this\n\
-12 from today\n\
-17 from you\n\
13 from your\n\
-12 from zalando\n\
15 front\n\
14 front and\n\
-12 front desk\n\
10 front you\n\
-8 fross…\n\
-10 froze\n\
-8 frozen the\n\
29 fru\n\
11 frue\n\
12 fue\n\
10 fuld\n\
13 fulde\n\
13 fulde navn\n\
12 fulds…\n\
-11 fulgte\n\
-11 fulgt…\n\
43 full\n\
22 full name\n\
-9 function\n\
-9 funct…\n\
50 fund\n\
39 fundet\n\
48 fundet dine\n\
-18 fundet en\n\
39 funde…\n\
54 funds\n\
-9 funds it\n\
9 funds to\n\
-8 fup\n\
-19 fur\n\
-11 fur die\n\
11 furat\n\
9 furniture\n\
10 furni…\n\
9 future\n\
9 futur…\n\
11 fwd\n\
-8 fyn\n\
-8 fyns\n\
-8 fyns politi\n\
-13 fyrre\n\
-10 fyrre år\n\
-8 få\n\
17 få #\n\
10 få din\n\
-15 få dine\n\
-8 få et\n\
-8 få penge\n\
-26 fået\n\
12 fået brev\n\
-9 fået en\n\
11 fået mig\n\
20 fået på\n\
68 får\n\
13 får dem\n\
-16 får dig\n\
28 får du\n\
47 får en\n\
10 får om\n\
-11 fælle…\n\
-10 fængsel\n\
-10 fængs…\n\
-8 færdige\n\
-16 færdi…\n\
8 fætte…\n\
-21 fødselsdagen\n\
-30 fødse…\n\
-10 føles\n\
-34 følg\n\
9 følgere\n\
-54 før\n\
23 før #\n\
8 før de\n\
-11 før det\n\
-29 før du\n\
15 først\n\
-10 først og\n\
-28 første gang\n\
21 første løn\n\
9 føtex\n\
12 gali\n\
-22 galite\n\
-15 galite atsiimti\n\
-22 galit…\n\
-14 galiu\n\
-10 galt\n\
-11 galt og\n\
-10 game\n\
-25 gamle\n\
33 gamle er\n\
-11 gamle nummer\n\
-8 gamle og\n\
-15 gamle telefon\n\
-22 gammel\n\
-25 gamme…\n\
-25 gang\n\
-34 gang du\n\
14 gang i\n\
17 gang med\n\
-8 gang skal\n\
32 gange\n\
10 gange få\n\
8 gange i\n\
-8 garage\n\
-8 garag…\n\
9 garanti\n\
14 garan…\n\
-19 garden\n\
-9 garden centre\n\
-22 garde…\n\
-13 gasfyr\n\
-13 gasfy…\n\
-12 gavau\n\
8 gave\n\
29 gave me\n\
-23 gavekort\n\
14 gavekort fra\n\
-17 gavekort og\n\
-19 gavekort til\n\
-23 gavek…\n\
-11 gb\n\
-8 gdyni\n\
23 gebyr\n\
9 gebyr #\n\
-14 gebyr for\n\
-13 gebyret\n\
-13 gebyret er\n\
-14 gebyr…\n\
-19 gecen\n\
-14 gecen hafta\n\
12 geciy…\n\
11 geehrter\n\
8 geehrter kunde\n\
11 geehr…\n\
10 geek\n\
14 geld\n\
15 geld auf\n\
-24 geldiniz\n\
-24 geldi…\n\
8 gelecek\n\
11 gelen\n\
-12 geliy…\n\
-11 gelsin\n\
-11 gelsi…\n\
-32 gem\n\
-8 gem dit\n\
-8 gemt\n\
13 genak…\n\
-9 generalforsamling\n\
11 generated\n\
8 gener…\n\
12 genop…\n\
11 genregistrere\n\
11 genre…\n\
21 genst…\n\
-14 genuine\n\
-14 genui…\n\
17 genva…\n\
-8 gerai\n\
11 gerbiamas\n\
11 gerbiamas kliente\n\
10 gerbi…\n\
-16 gerce…\n\
-11 gerek\n\
-9 gerekiyor\n\
-18 gerek…\n\
8 geri\n\
-47 gerne\n\
-17 gerne høre\n\
-17 geros\n\
-17 geros dienos\n\
-20 gesperrt\n\
-20 gespe…\n\
34 get\n\
35 get #\n\
19 get in\n\
9 get into\n\
19 get it\n\
-24 get this\n\
-18 get your\n\
-10 getirin\n\
-11 getir…\n\
36 gets\n\
23 gets it\n\
-9 gets the\n\
10 gevinsten\n\
13 gevin…\n\
-12 gia\n\
-13 gibi\n\
35 gift\n\
32 gift cards\n\
-14 gifts\n\
-10 gik\n\
-11 giorno\n\
-11 giorn…\n\
-25 gira\n\
-44 giris\n\
-44 giris yaparak\n\
8 girl\n\
11 girlfriend\n\
11 girlf…\n\
-8 girmeniz\n\
-17 giro\n\
-9 git\n\
-9 github\n\
-9 githu…\n\
-8 giudice\n\
24 giv\n\
12 giv aldrig\n\
17 giv ham\n\
52 give\n\
23 give it\n\
-12 give me\n\
9 give your\n\
14 given\n\
11 given me\n\
43 giver\n\
12 giver dig\n\
12 giver ham\n\
28 gives\n\
21 gives you\n\
-26 gjort\n\
-15 gjort op\n\
-8 glad\n\
-23 glade\n\
-16 glade for\n\
-9 gladsaxe\n\
-9 glads…\n\
-30 glemt\n\
-11 glemt kortet\n\
20 global\n\
20 globa…\n\
10 glostrup\n\
10 glost…\n\
-10 glæde…\n\
10 gmail\n\
58 go\n\
26 go back\n\
31 go to\n\
8 god nyhed\n\
8 god sir\n\
-21 goddag det\n\
-14 gode\n\
-8 gode bliver\n\
-11 gode råd\n\
-8 godkend den\n\
-8 godkend overførsel\n\
-11 godkende din\n\
11 godkende en\n\
-8 godkende i\n\
8 godkende to\n\
25 godkendelse\n\
8 godkender du\n\
-13 godkender med\n\
-45 godkendt\n\
-36 godkendt noget\n\
-33 godke…\n\
45 godt\n\
22 godt forstå\n\
-8 godt jeg\n\
13 godt skrive\n\
51 goes\n\
13 goes back\n\
22 goes to\n\
19 going\n\
-10 going round\n\
30 going to\n\
9 golden\n\
9 golde…\n\
27 gone\n\
8 good\n\
25 good afternoon\n\
-11 good and\n\
11 good good\n\
9 good morning\n\
54 google\n\
12 google play\n\
14 google the\n\
44 googl…\n\
-13 got\n\
32 got #\n\
-41 got a\n\
9 got it\n\
-11 got one\n\
-13 got the\n\
-11 gotow…\n\
11 gover…\n\
-15 gracias\n\
-9 gracias por\n\
-15 graci…\n\
-17 grandfather\n\
-17 grandfather kept\n\
13 grandson\n\
13 granny\n\
9 grann…\n\
-17 granted\n\
-9 granted to\n\
-17 grant…\n\
13 gratis\n\
15 gratis men\n\
13 grati…\n\
-10 grazie\n\
-10 grazi…\n\
18 great\n\
17 green\n\
18 green one\n\
-9 green…\n\
-9 greet…\n\
-25 grethe\n\
-25 greth…\n\
-8 groun…\n\
29 group\n\
27 grund\n\
18 grund af\n\
-10 grundlag\n\
-13 grund…\n\
19 gruppen\n\
-22 gruppo\n\
-10 grupp…\n\
-9 grusse\n\
-10 gruss…\n\
8 guarantee\n\
10 guarantee of\n\
13 guaranteed\n\
20 guara…\n\
-8 guest\n\
8 guests\n\
-8 guida…\n\
34 guide\n\
34 guide you\n\
-11 guler…\n\
-17 gumruk\n\
-8 gumru…\n\
11 gun sonra\n\
8 gunce…\n\
9 gunler ben\n\
8 gunluk\n\
8 gunlu…\n\
-50 gunu\n\
-16 gusta…\n\
-12 guven…\n\
10 guy\n\
-8 gym\n\
19 gå\n\
8 gå til\n\
12 gået\n\
-13 går automatisk\n\
10 går den\n\
11 går igennem\n\
8 går til\n\
-8 gælder\n\
-10 gælder i\n\
-8 gælde…\n\
8 gældsstyrelsen you\n\
17 gønderecegim\n\
10 gønde…\n\
-24 gør\n\
18 gør det\n\
-10 gør du\n\
17 gør er\n\
-8 gør i\n\
-12 gøre\n\
25 gøre det\n\
-10 gøre mere\n\
-38 gøre noget\n\
-11 gørunuyor\n\
-23 gørun…\n\
10 gøste…\n\
-19 h\n\
-15 h #\n\
-10 h aarhus\n\
-10 h in\n\
31 h0ld\n\
128 ha\n\
62 ha #\n\
-13 ha en\n\
11 ha roto\n\
-23 haben\n\
-18 haben ihre\n\
-9 habit\n\
8 hacer una\n\
52 hacker\n\
11 hackere\n\
10 hackerne\n\
20 hackers\n\
-11 hacket\n\
87 hacke…\n\
-60 had\n\
-11 had that\n\
-9 haddad\n\
-9 hadda…\n\
-17 hafta\n\
13 hague\n\
-22 haha\n\
-9 haha ja\n\
-21 half\n\
-30 half of\n\
-24 hall\n\
-16 hallo\n\
30 halv\n\
25 halv time\n\
8 halvdelen nu\n\
-22 halvd…\n\
38 ham\n\
12 ham i\n\
13 ham koden\n\
8 hamburg\n\
8 hambu…\n\
169 han\n\
-10 han at\n\
12 han beder\n\
44 han er\n\
-8 han et\n\
30 han har\n\
-10 han havde\n\
13 han hedder\n\
-11 han ikke\n\
45 han kan\n\
-20 han kun\n\
51 han lægger\n\
-9 han og\n\
35 han siger\n\
16 han skal\n\
9 han spørger\n\
21 han tager\n\
-14 han var\n\
44 han vil\n\
26 hand\n\
8 hand #\n\
9 hand it\n\
-12 hand over\n\
10 hand the\n\
8 hand you\n\
-15 handed\n\
-16 handel\n\
-32 hande…\n\
-8 handle\n\
-18 handled\n\
-11 handled by\n\
-8 handler om\n\
-8 handling fee\n\
-38 handl…\n\
16 haneyi\n\
16 haney…\n\
-21 hang\n\
-20 hang up\n\
-28 hanne\n\
-8 hanno\n\
-27 hans\n\
11 hansen\n\
-14 hansens\n\
-14 hansens cykler\n\
14 happened\n\
10 happened to\n\
-8 happens\n\
13 happe…\n\
-15 happy\n\
21 har\n\
-8 har anmeldt\n\
-22 har bedt\n\
15 har bekræftet\n\
20 har betalt\n\
28 har brug\n\
-10 har brugt\n\
26 har de\n\
17 har desværre\n\
15 har det\n\
8 har dit\n\
116 har en\n\
-10 har et\n\
18 har feriepenge\n\
23 har forsøgt\n\
28 har fundet\n\
-21 har fået\n\
-19 har glemt\n\
-8 har haft\n\
-11 har hun\n\
-14 har ikke\n\
24 har indbetalt\n\
8 har indledt\n\
9 har jeg\n\
16 har kun\n\
-19 har lagt\n\
12 har lavet\n\
11 har lige\n\
13 har lukket\n\
-10 har læst\n\
-32 har modtaget\n\
12 har nogle\n\
-8 har nu\n\
19 har og\n\
-9 har også\n\
9 har oprettet\n\
-9 har pligt\n\
10 har registreret\n\
-11 har ret\n\
16 har ringet\n\
21 har sendt\n\
-20 har set\n\
-9 har skiftet\n\
-36 har skrevet\n\
-24 har spærret\n\
9 har stående\n\
38 har tavshedspligt\n\
-26 har tid\n\
10 har tjent\n\
17 har to\n\
10 har valgt\n\
-8 har virus\n\
17 har vundet\n\
-18 har været\n\
-8 har åbent\n\
-13 harbour\n\
-17 harbo…\n\
-9 hard\n\
-11 hardware\n\
-11 hardw…\n\
-39 has a\n\
-9 has accepted\n\
-11 has already\n\
19 has arrived\n\
-16 has asked\n\
20 has been\n\
24 has found\n\
12 has gone\n\
-11 has moved\n\
-13 has no\n\
19 has room\n\
-11 has the\n\
18 has to\n\
8 has told\n\
8 hassan\n\
8 hassa…\n\
-24 hat\n\
10 hata\n\
8 hatti…\n\
14 hav\n\
10 hav kort\n\
-10 haval…\n\
-54 havde\n\
-13 havde bedt\n\
146 have\n\
86 have #\n\
39 have a\n\
20 have already\n\
19 have an\n\
17 have at\n\
-14 have been\n\
-10 have blocked\n\
-8 have called\n\
11 have et\n\
-28 have fradrag\n\
18 have got\n\
8 have it\n\
14 have jeg\n\
8 have login\n\
21 have moved\n\
9 have one\n\
-9 have optaget\n\
44 have paid\n\
-11 have questions\n\
-13 have received\n\
-12 have reported\n\
-9 have sagt\n\
-10 have seen\n\
-8 have sent\n\
-25 have the\n\
-38 have time\n\
-18 have to\n\
8 have tried\n\
18 have won\n\
9 have your\n\
-15 havent\n\
-17 haven…\n\
-30 having\n\
-12 having a\n\
-30 havin…\n\
-8 havn\n\
-8 havnegade\n\
-8 havnegade #\n\
-34 hazir\n\
115 he\n\
34 he can\n\
-21 he didnt\n\
-10 he got\n\
-14 he had\n\
18 he has\n\
39 he is\n\
-10 he must\n\
17 he needs\n\
-15 he said\n\
50 he says\n\
8 he send\n\
64 he wants\n\
-17 he was\n\
11 he will\n\
-10 heade…\n\
-11 headphones\n\
-11 headp…\n\
-10 heads…\n\
17 health\n\
16 health card\n\
18 healt…\n\
22 hear\n\
15 hear us\n\
9 heat\n\
11 heat cheque\n\
-26 hed\n\
69 hedder\n\
14 hedder sofie\n\
69 hedde…\n\
11 heej\n\
28 hej\n\
-28 hej alle\n\
-10 hej allesammen\n\
22 hej det\n\
19 hej du\n\
8 hej er\n\
31 hej far\n\
10 hej her\n\
20 hej jeg\n\
-25 hej mads\n\
12 hej mor\n\
18 hej søde\n\
-9 hej trine\n\
16 hejsa\n\
18 held\n\
12 held at\n\
-8 heldigvis\n\
-8 heldi…\n\
57 hele\n\
17 hele eu\n\
10 hele i\n\
-8 hele tiden\n\
28 hell\n\
19 hell ask\n\
64 hello\n\
19 hello again\n\
9 hello dear\n\
-26 hello this\n\
51 help\n\
10 help but\n\
10 help you\n\
-10 helped\n\
-14 helpe…\n\
24 helping\n\
24 helpi…\n\
-12 helpline\n\
-12 helpl…\n\
-18 helst\n\
-12 helt\n\
-8 hemen\n\
-9 hemen kapatin\n\
-15 hemmelige\n\
-11 hemme…\n\
13 hen\n\
9 hende og\n\
-8 henriette\n\
-15 henri…\n\
14 hent\n\
9 hent appen\n\
9 hent ultraviewer\n\
9 hente anydesk\n\
10 hente pengene\n\
21 henter\n\
30 henter dit\n\
-10 henter ikke\n\
-15 hentes\n\
-13 henvendelser\n\
-15 henve…\n\
148 her\n\
43 her @link\n\
-15 her bank\n\
-10 her card\n\
10 her du\n\
18 her for\n\
-17 her i\n\
10 her jeg\n\
13 her med\n\
-13 her name\n\
19 her on\n\
-15 her pension\n\
-8 her son\n\
-18 her to\n\
15 her vi\n\
222 here\n\
59 here @link\n\
9 here and\n\
9 here from\n\
11 here i\n\
8 here im\n\
10 here is\n\
9 here on\n\
17 here the\n\
9 here we\n\
-13 here white\n\
23 here within\n\
8 hereby\n\
8 hereb…\n\
8 herefter\n\
8 heref…\n\
17 herfra\n\
17 herfr…\n\
27 herning\n\
26 herni…\n\
14 herunder\n\
13 herunder og\n\
16 herun…\n\
77 hes\n\
12 hes asking\n\
12 hes from\n\
-13 hesaba\n\
-23 hesabi\n\
-10 hesabindan\n\
-10 hesabindan #\n\
-54 hesab…\n\
-14 hesap…\n\
52 hey\n\
9 hey i\n\
8 hey saw\n\
20 hey sorry\n\
-56 hi\n\
-18 hi all\n\
-12 hi dad\n\
42 hi dear\n\
-11 hi everyone\n\
14 hi i\n\
8 hi ich\n\
13 hi im\n\
-17 hi its\n\
-19 hi mum\n\
15 hi neighbour\n\
-9 hi team\n\
20 hi there\n\
-17 hi this\n\
-8 hiciste\n\
-8 hicis…\n\
-9 high\n\
-12 hillerød\n\
-13 hille…\n\
-123 hilsen\n\
-11 hilsen norlys\n\
-15 hilsen poul\n\
-123 hilse…\n\
61 him\n\
-8 him a\n\
8 him he\n\
12 him the\n\
-41 his\n\
-16 his account\n\
-17 his savings\n\
-15 history\n\
-20 histo…\n\
12 hit\n\
-24 hjem\n\
-8 hjem fra\n\
-20 hjemme\n\
10 hjemme jeg\n\
-9 hjemme og\n\
9 hjemmefra\n\
-15 hjemmeside\n\
-21 hjemm…\n\
11 hjælp\n\
20 hjælp med\n\
21 hjælpe\n\
12 hjælpe dig\n\
40 hjælper\n\
17 hjælper dig\n\
64 hjælp…\n\
14 hola\n\
10 hola le\n\
11 hola mama\n\
43 hold\n\
8 hold it\n\
9 hold the\n\
-25 hold øje\n\
-45 holder\n\
-18 holder lukket\n\
-50 holde…\n\
8 holds the\n\
-12 holdsport\n\
-12 holds…\n\
8 holiday money\n\
-10 home\n\
11 hong\n\
11 hong kong\n\
-9 hoppe\n\
-9 hoppe på\n\
11 horas\n\
-23 horsens\n\
-8 horsens te\n\
-23 horse…\n\
-59 hos\n\
9 hos dem\n\
-24 hos geldiniz\n\
9 hos min\n\
-18 hos os\n\
-13 hospice\n\
-14 hospital\n\
-10 hospitalet\n\
-13 hospitalet og\n\
-35 hospi…\n\
-22 host\n\
17 hotel\n\
12 hotels\n\
19 hotel…\n\
20 hour\n\
-10 hour the\n\
62 hours\n\
24 hours @link\n\
8 hours and\n\
-11 hours are\n\
-11 hours before\n\
9 hours owing\n\
17 hours to\n\
42 house\n\
26 house in\n\
22 house number\n\
9 housing\n\
8 housi…\n\
-15 hoved…\n\
-55 how\n\
-8 how did\n\
-14 how do\n\
-34 how to\n\
8 how we\n\
12 hoy\n\
55 hr\n\
9 hr fru\n\
-18 hr system\n\
8 hrs\n\
19 html\n\
-23 http\n\
-19 http #\n\
-8 hug\n\
-11 hun\n\
9 hun er\n\
11 hun siger\n\
13 hun skal\n\
-17 hunden\n\
-18 hunde…\n\
-8 hundi…\n\
8 hundred and\n\
-14 hurry\n\
11 hurtig\n\
-19 hurtigt\n\
11 husband\n\
11 husba…\n\
-134 husk\n\
-75 husk at\n\
-18 huske\n\
-9 husleje\n\
-32 huslejen\n\
-31 huslejen til\n\
-41 husle…\n\
-36 hvad\n\
27 hvad der\n\
-14 hvad du\n\
-16 hvad er\n\
17 hvad jeg\n\
-8 hvad siger\n\
11 hvad skal\n\
16 hvad står\n\
-26 hvem der\n\
11 hvem er\n\
-36 hver\n\
-17 hver dag\n\
-28 hverdage\n\
-31 hverd…\n\
-16 hverken\n\
-16 hverk…\n\
-15 hvidvask og\n\
-9 hvidv…\n\
36 hvilken\n\
34 hvilken bank\n\
32 hvilk…\n\
12 hvis banken\n\
20 hvis de\n\
-25 hvis der\n\
-39 hvis det\n\
50 hvis du\n\
19 hvis ikke\n\
-11 hvis man\n\
-12 hvis noget\n\
-73 hvor\n\
-18 hvor der\n\
-8 hvor din\n\
-8 hvor jeg\n\
20 hvor mange\n\
13 hvor meget\n\
-16 hvor pengene\n\
-40 hvordan\n\
-13 hvordan det\n\
-40 hvord…\n\
-24 hvorfor\n\
-25 hvorf…\n\
-11 hvornår\n\
-11 hvorn…\n\
-10 håndbold\n\
-10 håndbold og\n\
-11 håndb…\n\
16 hånden\n\
16 hånde…\n\
8 håndteringsgebyr\n\
-30 hæfter\n\
-30 hæfte…\n\
-13 hæleri\n\
-11 hæleri og\n\
-13 hæler…\n\
8 hænger på\n\
14 hævekort og\n\
29 hæver\n\
10 hæver #\n\
-12 høj\n\
11 højre\n\
25 hør\n\
-54 høre\n\
-8 høre det\n\
-20 høre om\n\
-18 i a\n\
23 i accidentally\n\
-11 i aften\n\
18 i already\n\
-19 i alt\n\
59 i am\n\
-65 i appen\n\
-9 i asked\n\
-19 i at\n\
-15 i au\n\
-19 i aula\n\
-10 i automaten\n\
24 i banken\n\
9 i barcelona\n\
10 i believe\n\
8 i bero\n\
-14 i betalingsservice\n\
15 i bilen\n\
-11 i borgerservice\n\
-15 i brevet\n\
-9 i brug\n\
-10 i butikken\n\
-13 i bøde\n\
22 i call\n\
-18 i called\n\
123 i can\n\
61 i cant\n\
-9 i come\n\
9 i crashed\n\
65 i dag\n\
-9 i dai\n\
-8 i danmark\n\
-14 i depositum\n\
-32 i digital\n\
-45 i din\n\
18 i dit\n\
34 i do\n\
30 i dont\n\
-8 i dropped\n\
-14 i e\n\
8 i eftermiddag\n\
14 i en\n\
-9 i et\n\
-9 i familien\n\
9 i fare\n\
-13 i filialen\n\
14 i fill\n\
-11 i finally\n\
-13 i found\n\
-10 i fyrre\n\
24 i første\n\
17 i gang\n\
16 i gavekort\n\
11 i get\n\
14 i give\n\
-26 i got\n\
13 i gruppen\n\
28 i guide\n\
-31 i går\n\
-26 i har\n\
55 i have\n\
17 i hele\n\
8 i help\n\
-8 i hillerød\n\
8 i håndteringsgebyr\n\
-11 i januar\n\
-13 i just\n\
-17 i kan\n\
-9 i keep\n\
-9 i kælderen\n\
12 i kø\n\
10 i københavn\n\
-15 i køen\n\
-12 i løbet\n\
26 i made\n\
-10 i mails\n\
9 i make\n\
16 i manchester\n\
-15 i mitid\n\
-25 i mobilbanken\n\
-46 i morgen\n\
-10 i move\n\
55 i must\n\
-10 i måneden\n\
15 i møde\n\
65 i need\n\
-16 i netbank\n\
-56 i netbanken\n\
9 i netto\n\
15 i også\n\
17 i only\n\
-8 i orden\n\
-13 i owe\n\
-35 i paid\n\
-10 i papirkurven\n\
8 i pay\n\
12 i polen\n\
-10 i postnord\n\
14 i press\n\
10 i put\n\
15 i read\n\
-9 i receptionen\n\
-8 i ro\n\
19 i røret\n\
12 i sag\n\
8 i saw\n\
12 i say\n\
44 i see\n\
38 i send\n\
42 i sent\n\
24 i should\n\
9 i show\n\
12 i sikkerhed\n\
-38 i skal\n\
9 i spanien\n\
8 i speaking\n\
9 i stykker\n\
11 i svar\n\
9 i systemet\n\
27 i take\n\
-14 i tastselv\n\
-22 i telefonen\n\
-32 i think\n\
22 i thought\n\
-28 i told\n\
31 i transfer\n\
9 i tre\n\
-10 i tvivl\n\
18 i typed\n\
-8 i udlandet\n\
-18 i uge\n\
35 i understand\n\
31 i use\n\
-15 i vil\n\
10 i wait\n\
23 i want\n\
-11 i was\n\
-13 i weekenden\n\
25 i will\n\
9 i work\n\
8 i would\n\
11 i write\n\
17 i zatwierdzic\n\
-24 i zone\n\
-32 i år\n\
12 i øjeblikket\n\
-14 iar\n\
-9 iau\n\
13 iban\n\
-16 ibrahim\n\
-16 ibrah…\n\
10 iceri…\n\
23 ich\n\
14 ich bin\n\
-8 ici\n\
-8 ici la\n\
42 icin\n\
17 icin #\n\
21 icin @link\n\
11 icin cpr\n\
17 icinde\n\
17 icind…\n\
68 id\n\
-9 id #\n\
22 id and\n\
-9 id du\n\
10 id i\n\
-15 id like\n\
31 id og\n\
25 id to\n\
-9 id you\n\
-16 ida\n\
-8 idea\n\
10 identificerer\n\
10 identificerer dig\n\
-28 identitet\n\
-21 identitet i\n\
-24 identitet med\n\
9 identity\n\
-15 identity in\n\
19 idet\n\
-27 ieri\n\
-135 if\n\
-29 if a\n\
-8 if asked\n\
53 if i\n\
-28 if it\n\
24 if its\n\
39 if not\n\
-8 if something\n\
-17 if that\n\
44 if the\n\
-27 if they\n\
14 if this\n\
-26 if we\n\
-84 if you\n\
-24 if youd\n\
-16 if your\n\
-16 if youre\n\
-28 if youve\n\
-42 igen\n\
-9 igen den\n\
24 igen du\n\
-20 igen i\n\
17 igennem\n\
17 igenn…\n\
11 ignore the\n\
-10 ignore this\n\
18 ignoring\n\
13 ignoring this\n\
22 ignor…\n\
-10 igual\n\
12 ihnen\n\
-13 ihre\n\
-8 ihre cpr\n\
-19 ihre karte\n\
-8 ihre kontonummer\n\
-9 ihrem\n\
-24 ii\n\
13 ik\n\
-17 iki\n\
-9 iki penktadienio\n\
-10 ikisi…\n\
89 ikke\n\
-11 ikke appen\n\
11 ikke bare\n\
-24 ikke betale\n\
28 ikke betalt\n\
11 ikke bliver\n\
-12 ikke bruge\n\
33 ikke er\n\
-8 ikke foretage\n\
-12 ikke fortæl\n\
-9 ikke give\n\
8 ikke gå\n\
10 ikke gør\n\
-36 ikke gøre\n\
-10 ikke havde\n\
8 ikke have\n\
18 ikke i\n\
-26 ikke imod\n\
9 ikke koden\n\
23 ikke lade\n\
9 ikke leveres\n\
-10 ikke link\n\
-9 ikke links\n\
8 ikke lukkes\n\
-12 ikke mig\n\
12 ikke modtage\n\
28 ikke må\n\
-15 ikke oplyse\n\
10 ikke overføre\n\
19 ikke på\n\
33 ikke ringe\n\
10 ikke røre\n\
-14 ikke selv\n\
31 ikke sige\n\
14 ikke siger\n\
-18 ikke skal\n\
8 ikke tale\n\
-31 ikke til\n\
8 ikke udbetales\n\
-16 il\n\
-14 il #\n\
10 il dau\n\
-8 il giorno\n\
-8 il giudice\n\
-9 il mese\n\
22 il mio\n\
-18 il puteti\n\
22 il suo\n\
13 il telefono\n\
-21 ile\n\
-13 ile giris\n\
-81 ill\n\
-8 ill call\n\
-9 ill do\n\
-13 ill give\n\
-13 ill help\n\
-16 ill pay\n\
19 ill put\n\
-21 ill send\n\
17 ill stay\n\
17 illegal\n\
16 illeg…\n\
166 im\n\
14 im a\n\
13 im agent\n\
-12 im at\n\
-13 im calling\n\
25 im going\n\
14 im in\n\
16 im not\n\
15 im on\n\
-11 im paketshop\n\
-9 im standing\n\
25 im the\n\
29 immediately\n\
12 immediately on\n\
40 immed…\n\
9 immigration\n\
9 immig…\n\
-21 imod\n\
-11 imod betaling\n\
-8 impolite\n\
-8 impol…\n\
-32 import\n\
17 important\n\
13 important message\n\
-10 imzalariz\n\
-19 imzal…\n\
-52 in\n\
33 in 24h\n\
9 in 48h\n\
20 in a\n\
12 in aalborg\n\
-9 in about\n\
19 in advance\n\
-10 in app\n\
-13 in at\n\
16 in bitcoin\n\
-11 in box\n\
12 in browser\n\
9 in but\n\
9 in by\n\
11 in cash\n\
-18 in contul\n\
9 in cph\n\
9 in customs\n\
-20 in danish\n\
11 in denmark\n\
-31 in digital\n\
-11 in e\n\
-36 in english\n\
9 in esbjerg\n\
-8 in force\n\
13 in front\n\
11 in gift\n\
10 in glostrup\n\
9 in hamburg\n\
15 in here\n\
27 in herning\n\
-8 in ihrem\n\
-19 in is\n\
-11 in it\n\
-27 in its\n\
-13 in june\n\
-11 in kolding\n\
10 in manchester\n\
-9 in mano\n\
-24 in march\n\
-9 in may\n\
-16 in mitid\n\
11 in money\n\
19 in my\n\
-12 in netbank\n\
9 in næstved\n\
18 in odense\n\
-11 in on\n\
17 in one\n\
-25 in our\n\
8 in pairs\n\
-9 in section\n\
-8 in september\n\
-9 in settings\n\
24 in singapore\n\
-175 in the\n\
-22 in their\n\
20 in thirty\n\
-18 in this\n\
-9 in three\n\
13 in to\n\
-13 in total\n\
11 in two\n\
52 in u\n\
9 in usdt\n\
-8 in vejle\n\
11 in whatsapp\n\
-10 in which\n\
27 in with\n\
-10 in writing\n\
84 in your\n\
8 inaczej\n\
8 inacz…\n\
-25 inbox\n\
-8 incident\n\
-10 incid…\n\
-11 incl\n\
-9 incl vat\n\
11 inclu…\n\
-23 income\n\
-11 income assessment\n\
22 incompleta\n\
18 incomplete\n\
13 incomplete address\n\
23 incom…\n\
48 ind\n\
10 ind efter\n\
40 ind med\n\
17 ind og\n\
-16 ind på\n\
-12 ind skal\n\
8 ind som\n\
8 indbetale\n\
13 indbetaler\n\
-8 indbetales\n\
-9 indbetales på\n\
-10 indbetalingskort\n\
21 indbetalt\n\
21 indbetalt et\n\
33 indbe…\n\
18 inde\n\
8 indef…\n\
-70 inden #\n\
-11 inden da\n\
-15 inden for\n\
-14 inden fredag\n\
8 inden i\n\
31 inden kl\n\
8 inden midnat\n\
10 inden søndag\n\
8 indenfor\n\
8 indenfor #\n\
8 inden…\n\
-13 indkaldt\n\
-17 indka…\n\
-10 indkøb\n\
-10 indkø…\n\
-8 indleder\n\
-11 indledning\n\
8 indledt\n\
8 indledt en\n\
-27 indsigelse\n\
-17 indsigelse mod\n\
-35 indsi…\n\
9 indsæ…\n\
20 indtast\n\
11 indtast kort\n\
32 indtaste\n\
8 indtaste kort\n\
47 indta…\n\
9 indtil\n\
9 indti…\n\
-22 ines\n\
9 infected\n\
15 infec…\n\
8 inficeret\n\
8 infic…\n\
8 info\n\
17 info@…\n\
-32 information\n\
-19 information about\n\
-10 information in\n\
12 information was\n\
10 information your\n\
12 informed\n\
16 informerer\n\
-9 infor…\n\
-28 ingen\n\
11 ingenting\n\
19 ingen…\n\
-11 inger\n\
-8 inici…\n\
13 inkasso\n\
11 inkas…\n\
9 inkl alt\n\
10 inps\n\
10 inps @link\n\
-19 input\n\
-8 input name\n\
-8 input…\n\
41 inside\n\
51 insid…\n\
16 inspe…\n\
16 insta\n\
10 instagram\n\
14 install\n\
16 install the\n\
8 installere\n\
-15 instalment\n\
24 instant\n\
19 instant transfer\n\
52 insta…\n\
8 instead of\n\
-9 insufficient\n\
-13 insufficient funds\n\
-10 insuf…\n\
53 insurance\n\
9 insurance #\n\
36 insurance covers\n\
8 insured\n\
60 insur…\n\
-11 int\n\
-16 integ…\n\
9 intentional\n\
9 intentional second\n\
28 interesse\n\
39 interest\n\
31 interest in\n\
15 interested\n\
8 international office\n\
51 interpol\n\
-16 interpret\n\
-14 interpreter\n\
-17 interview\n\
-11 interviewet\n\
88 inter…\n\
-8 intet\n\
-8 intet andet\n\
-9 into a\n\
9 into the\n\
12 into your\n\
19 intr\n\
12 intr un\n\
-12 intranet\n\
-15 intra…\n\
-13 intre\n\
-12 intro…\n\
-9 inven…\n\
9 investigating\n\
22 investigation\n\
-11 investigation and\n\
26 investigators\n\
-14 investing\n\
-14 investing in\n\
35 inves…\n\
-9 invia…\n\
-14 invit…\n\
-41 invoice\n\
-22 invoice #\n\
-13 invoice from\n\
8 invoice no\n\
-9 invoice number\n\
9 invoice you\n\
-16 invoices\n\
-62 invoi…\n\
10 involved\n\
12 involved in\n\
9 invol…\n\
8 ionela\n\
8 ionel…\n\
21 ip\n\
93 iphone\n\
49 iphone #\n\
93 iphon…\n\
20 iptal\n\
13 iptal icin\n\
8 ir negaliu\n\
8 irs\n\
182 is\n\
-67 is #\n\
67 is a\n\
-9 is about\n\
8 is accepted\n\
22 is an\n\
8 is approved\n\
12 is asking\n\
13 is at\n\
-10 is available\n\
25 is being\n\
-8 is blocked\n\
10 is calling\n\
-10 is cancelled\n\
12 is closed\n\
8 is coming\n\
-9 is confirmed\n\
12 is cut\n\
-11 is delayed\n\
9 is digital\n\
-14 is down\n\
-21 is due\n\
8 is fixed\n\
26 is for\n\
-17 is free\n\
39 is from\n\
10 is going\n\
-27 is gunu\n\
15 is held\n\
-12 is here\n\
-9 is ill\n\
13 is in\n\
8 is infected\n\
11 is invalid\n\
9 is involved\n\
31 is it\n\
-9 is life\n\
13 is locked\n\
36 is missing\n\
13 is my\n\
9 is needed\n\
12 is no\n\
23 is not\n\
-13 is officer\n\
9 is on\n\
9 is one\n\
-20 is open\n\
-9 is ordered\n\
-16 is paid\n\
-48 is ready\n\
12 is reported\n\
10 is required\n\
9 is returned\n\
12 is sent\n\
12 is sick\n\
-12 is so\n\
8 is suspended\n\
-25 is that\n\
39 is the\n\
-23 is there\n\
20 is this\n\
-11 is tight\n\
25 is trying\n\
35 is under\n\
-31 is valid\n\
26 is waiting\n\
20 is your\n\
-10 islan…\n\
-12 islem\n\
-14 islemi\n\
-16 islemi siz\n\
-14 islem…\n\
-22 isnt\n\
-9 issiustas\n\
-16 issue\n\
-11 issue an\n\
10 issued\n\
10 issue…\n\
-27 ist\n\
-8 ist am\n\
-12 istediginiz\n\
-24 isted…\n\
-9 istem…\n\
-17 isteyen\n\
-8 isteyen olursa\n\
-19 istey…\n\
8 istiyorum\n\
11 istiy…\n\
14 it\n\
9 it #\n\
14 it @link\n\
9 it a\n\
-10 it again\n\
-18 it arrives\n\
-21 it asks\n\
-44 it at\n\
9 it back\n\
15 it but\n\
-24 it by\n\
-9 it call\n\
-12 it caller\n\
-12 it cancel\n\
16 it comes\n\
-11 it costs\n\
-8 it could\n\
10 it did\n\
-16 it doesnt\n\
12 it down\n\
-18 it ends\n\
20 it first\n\
23 it go\n\
10 it has\n\
9 it helpdesk\n\
48 it here\n\
-13 it holds\n\
45 it i\n\
-9 it if\n\
-74 it in\n\
20 it is\n\
-22 it isnt\n\
9 it just\n\
-10 it may\n\
-11 it might\n\
17 it must\n\
-11 it next\n\
17 it normal\n\
16 it ok\n\
-30 it on\n\
-9 it or\n\
21 it out\n\
11 it pops\n\
10 it press\n\
8 it really\n\
27 it say\n\
92 it says\n\
-8 it sikkerhed\n\
-12 it still\n\
11 it takes\n\
9 it today\n\
-11 it under\n\
8 it via\n\
-10 it was\n\
-18 it wasnt\n\
-11 it where\n\
-10 it with\n\
8 it within\n\
14 it without\n\
20 it worked\n\
-22 italiani\n\
-18 itali…\n\
-8 itari…\n\
-19 itll\n\
-21 itll be\n\
48 its\n\
22 its a\n\
12 its been\n\
-8 its fake\n\
-9 its free\n\
-9 its from\n\
12 its me\n\
-31 its on\n\
27 its only\n\
-10 its own\n\
8 its safe\n\
10 its still\n\
47 its the\n\
25 its urgent\n\
-44 its way\n\
13 its your\n\
22 its yours\n\
-25 itself\n\
-25 itsel…\n\
-37 ive\n\
-9 ive a\n\
-8 ive been\n\
16 ive got\n\
14 ive just\n\
12 ive only\n\
-8 ive read\n\
-8 iyi\n\
-12 ja\n\
-9 ja #\n\
19 ja altså\n\
11 ja de\n\
25 ja det\n\
-17 ja goddag\n\
-13 ja men\n\
-12 ja vi\n\
15 jak nie\n\
10 jakke\n\
-32 jamais\n\
-12 jamais votre\n\
-32 jamai…\n\
23 jamen\n\
17 jamen jeg\n\
-13 jan\n\
-12 jana\n\
-47 januar\n\
-11 januar så\n\
-32 january\n\
-79 janua…\n\
-23 jau\n\
-15 je\n\
-11 je mets\n\
26 je suis\n\
-13 je tenvoie\n\
135 jeg\n\
-8 jeg #\n\
8 jeg bede\n\
-8 jeg betaler\n\
10 jeg bor\n\
8 jeg bruge\n\
9 jeg bruger\n\
17 jeg dem\n\
11 jeg den\n\
17 jeg det\n\
36 jeg dig\n\
-11 jeg din\n\
10 jeg en\n\
-8 jeg endelig\n\
66 jeg er\n\
-32 jeg fik\n\
-14 jeg få\n\
10 jeg godt\n\
16 jeg gør\n\
50 jeg har\n\
-12 jeg havde\n\
27 jeg hedder\n\
16 jeg ikke\n\
107 jeg kan\n\
19 jeg kom\n\
15 jeg køber\n\
-8 jeg lagde\n\
13 jeg lige\n\
-16 jeg logger\n\
18 jeg lover\n\
-21 jeg lægger\n\
9 jeg mangler\n\
12 jeg om\n\
-8 jeg overfører\n\
34 jeg ringer\n\
11 jeg selv\n\
-13 jeg sender\n\
28 jeg sidder\n\
-9 jeg siger\n\
68 jeg skal\n\
8 jeg taler\n\
-23 jeg tastede\n\
-9 jeg tog\n\
15 jeg trykkede\n\
11 jeg trykker\n\
-25 jeg trækker\n\
-14 jeg uploader\n\
-8 jeg var\n\
-27 jeg ville\n\
15 jeg åbner\n\
-8 jei\n\
-9 jei reikia\n\
-14 jens\n\
15 jensen\n\
15 jense…\n\
-24 jer\n\
-36 jeres\n\
-21 jesli\n\
-11 jesli to\n\
-9 jest\n\
8 jest z\n\
8 jeste…\n\
-9 jeszcze\n\
-10 jeszcze nie\n\
-9 jeszc…\n\
8 jetzt\n\
-9 jeudi\n\
-8 jf\n\
11 ji\n\
11 jis\n\
24 jo\n\
-9 job\n\
13 jobindex\n\
13 jobin…\n\
-10 jobnet\n\
-10 jobne…\n\
-10 jobs\n\
-21 jonas\n\
12 jour\n\
-17 journalnummer\n\
-29 journ…\n\
-9 jours\n\
22 judge\n\
-12 julef…\n\
-27 julehjælpen\n\
-27 julehjælpen vil\n\
-27 juleh…\n\
-13 juli\n\
-21 july\n\
-11 jums nieko\n\
-58 june\n\
-9 juni\n\
62 just\n\
-15 just approve\n\
-8 just call\n\
-9 just come\n\
19 just give\n\
37 just need\n\
-16 just pay\n\
-8 just pick\n\
10 just read\n\
-23 just send\n\
11 just sent\n\
25 just swipe\n\
8 just warned\n\
25 just write\n\
45 justice\n\
10 justification\n\
72 justi…\n\
-15 jusu\n\
-8 jusu #\n\
-14 jusu cpr\n\
-8 jutro\n\
26 jyske\n\
23 jyske bank\n\
21 k\n\
-9 k2\n\
-9 kabin…\n\
-12 kad jusu\n\
-10 kada\n\
17 kaere\n\
17 kaere kunde\n\
-21 kaffe\n\
-28 kaffen\n\
-36 kaffe…\n\
-14 kaip\n\
-13 kalba\n\
17 kalici\n\
17 kalic…\n\
9 kamera\n\
9 kamer…\n\
-90 kan\n\
-22 kan bare\n\
-8 kan betales\n\
8 kan blive\n\
11 kan desværre\n\
-9 kan det\n\
-64 kan du\n\
26 kan godt\n\
15 kan gøre\n\
-8 kan hentes\n\
12 kan hjælpe\n\
-9 kan i\n\
39 kan ikke\n\
20 kan jeg\n\
16 kan klare\n\
22 kan kun\n\
-8 kan nu\n\
-18 kan også\n\
12 kan ophæves\n\
10 kan rette\n\
-23 kan sende\n\
-11 kan ses\n\
-22 kan ske\n\
9 kan skifte\n\
8 kan stoppe\n\
12 kan sætte\n\
12 kan tage\n\
9 kan være\n\
11 kan åbne\n\
-11 kapatin\n\
-8 kapatin ve\n\
-16 kapat…\n\
8 kapora\n\
8 kapor…\n\
-34 karen\n\
-20 karen from\n\
15 kargo…\n\
11 karin\n\
-8 kart bilgilerinizi\n\
11 kart numaranizi\n\
13 karta\n\
-8 kartimi\n\
-10 kartini\n\
-10 kartini ve\n\
-10 kartiniz\n\
-9 kartinizi\n\
-9 kartinizi getirin\n\
-20 kartinizin arkasindaki\n\
-41 karti…\n\
-9 kas\n\
-14 kasim\n\
15 kasper\n\
18 kaspers\n\
33 kaspe…\n\
-10 kasse på\n\
-13 kassen\n\
-12 kasserer\n\
-11 kassereren\n\
-30 kasse…\n\
-29 kat\n\
-15 katten\n\
-15 katte…\n\
23 kazan…\n\
8 kaze\n\
9 kaze mi\n\
97 keep\n\
87 keep #\n\
18 keep it\n\
-25 keep the\n\
20 keep your\n\
9 keeping\n\
9 keepi…\n\
8 keeps the\n\
-13 keine\n\
-13 keine links\n\
-9 kelpworks\n\
-8 kelpworks aps\n\
-9 kelpw…\n\
-19 kende\n\
-12 kendi…\n\
-9 kendte\n\
-9 kendt…\n\
-8 kenneth\n\
-9 kenne…\n\
-44 kept\n\
-11 kept for\n\
-8 kettle\n\
-8 kettl…\n\
11 key card\n\
-13 key to\n\
15 keypad\n\
15 keypa…\n\
-14 keys\n\
-18 kg\n\
-36 kh\n\
-17 kids\n\
-10 kids want\n\
-9 kig\n\
-12 kigge\n\
-11 kigge på\n\
-19 kim\n\
8 kimliginizi\n\
-10 kimseye\n\
-10 kimseyle\n\
-9 kimseyle paylasmayin\n\
-20 kimse…\n\
12 kin\n\
9 kina\n\
-30 kind\n\
-26 kind regards\n\
-17 kindergarten\n\
-17 kinde…\n\
8 kindly\n\
8 kindl…\n\
-11 kiosken\n\
-11 kiosk…\n\
-15 kira\n\
14 kirayi\n\
14 kiray…\n\
8 kisisel\n\
8 kisis…\n\
8 kisit…\n\
11 kitaip\n\
11 kitai…\n\
-9 kitebank\n\
-9 kiteb…\n\
-12 kizim\n\
-63 kl\n\
-64 kl #\n\
-20 klage\n\
-14 klage til\n\
-28 klager\n\
-30 klage…\n\
12 klaida\n\
12 klaid…\n\
-10 klar i\n\
17 klar til\n\
15 klare\n\
-13 klarer\n\
-8 klare…\n\
-15 klass…\n\
11 klicken\n\
11 klicken sie\n\
11 klick…\n\
11 kliente\n\
20 klientkontoen\n\
28 klien…\n\
9 klik\n\
10 klik for\n\
-16 klikk…\n\
-9 kloge\n\
-9 kloge mennesker\n\
-19 klokken\n\
-21 klokk…\n\
-21 km\n\
-67 know\n\
-9 know about\n\
-12 know if\n\
-14 know which\n\
-12 know why\n\
-8 know your\n\
15 knows\n\
10 knows my\n\
-12 knus\n\
12 kod\n\
-15 kod #\n\
9 kod z\n\
14 koda\n\
-35 kodas\n\
-18 kodas #\n\
111 kode\n\
8 kode der\n\
17 kode du\n\
12 kode her\n\
-11 kode med\n\
33 kode på\n\
28 kode til\n\
85 koden\n\
23 koden fra\n\
8 koden med\n\
8 koden og\n\
30 koden op\n\
16 koden så\n\
-38 koden til\n\
-9 kodeord i\n\
8 kodeord og\n\
-37 koder\n\
-8 koder med\n\
25 koderne\n\
25 koder…\n\
-15 kodeviser\n\
-15 kodev…\n\
-15 kodo\n\
8 kodu\n\
8 kogos\n\
-11 kolay gelsin\n\
-25 kolding\n\
-26 koldi…\n\
14 kollegiekontoret\n\
19 kolle…\n\
-12 kom\n\
-12 kom forbi\n\
17 kom til\n\
8 komen…\n\
-8 komme\n\
-20 komme forbi\n\
14 komme ind\n\
51 kommer\n\
8 kommer den\n\
8 kommer der\n\
-14 kommer efter\n\
31 kommer en\n\
14 kommer et\n\
-34 kommer fra\n\
8 kommer han\n\
10 kommer til\n\
-15 kommet\n\
10 kommet en\n\
33 komme…\n\
-20 kommunen\n\
10 kommunens\n\
-15 kommu…\n\
9 kompr…\n\
-11 komsu…\n\
15 konfirmation\n\
19 konfi…\n\
11 kong\n\
20 konkurrence\n\
22 konku…\n\
8 konstateret\n\
8 konst…\n\
25 konsulenten\n\
25 konsu…\n\
-57 kontakt\n\
-48 kontakt din\n\
-20 kontakt mitid\n\
-9 kontakte\n\
-8 kontakte banken\n\
-9 kontaktformularen\n\
-9 kontaktformularen på\n\
-22 kontant\n\
14 kontanter\n\
-78 konta…\n\
-16 konti\n\
-23 kontingent\n\
-20 kontingent #\n\
-33 konti…\n\
140 konto\n\
10 konto #\n\
17 konto du\n\
19 konto er\n\
13 konto i\n\
10 konto jeg\n\
8 konto med\n\
14 konto og\n\
14 konto som\n\
-29 kontoen\n\
-8 kontonr #\n\
8 kontonummer\n\
9 kontonummer og\n\
12 kontonummer så\n\
-29 kontooplysninger\n\
-16 kontooplysninger i\n\
-8 kontopay\n\
-8 kontopay sdk\n\
-79 konto…\n\
13 kontrol\n\
19 kontrolcifre\n\
11 kontrolcifre på\n\
45 kontr…\n\
-11 konus…\n\
-8 konvolut\n\
-8 konvo…\n\
17 kopen…\n\
103 kort\n\
-21 kort #\n\
34 kort @link\n\
-8 kort der\n\
-12 kort det\n\
-13 kort du\n\
-22 kort eller\n\
-17 kort er\n\
33 kort for\n\
15 kort her\n\
9 kort mitid\n\
-8 kort når\n\
43 kort og\n\
13 kort paa\n\
8 kort på\n\
8 kort skal\n\
-10 korte\n\
-10 korte svar\n\
-9 kortele\n\
-76 kortet\n\
-8 kortet der\n\
-13 kortet i\n\
9 kortets\n\
-72 korte…\n\
14 kortnr\n\
62 kortnummer\n\
16 kortnummer for\n\
8 kortnummer og\n\
10 kortnummer så\n\
13 kortnummer udløbsdato\n\
73 kortn…\n\
13 kortoplysninger\n\
16 korto…\n\
32 koster\n\
24 koster #\n\
28 koste…\n\
-8 kowalczyk\n\
-71 kr\n\
18 kr #\n\
56 kr @link\n\
-17 kr a\n\
-8 kr at\n\
36 kr betal\n\
-10 kr by\n\
-12 kr den\n\
12 kr det\n\
-9 kr efter\n\
14 kr en\n\
-41 kr for\n\
-13 kr from\n\
-9 kr gønderir\n\
-21 kr has\n\
8 kr her\n\
15 kr here\n\
10 kr hvis\n\
37 kr i\n\
8 kr if\n\
22 kr in\n\
-10 kr incl\n\
8 kr ind\n\
10 kr inden\n\
-13 kr is\n\
11 kr min\n\
-10 kr must\n\
18 kr now\n\
8 kr om\n\
14 kr on\n\
11 kr per\n\
-9 kr please\n\
9 kr pr\n\
20 kr retur\n\
-8 kr skal\n\
8 kr som\n\
8 kr så\n\
-12 kr te\n\
35 kr this\n\
-62 kr til\n\
-44 kr tilbage\n\
-9 kr tutarindaki\n\
-11 kr we\n\
-8 kr which\n\
-14 kr в\n\
8 krag\n\
-17 kreditadvarsel\n\
-17 kreditadvarsel på\n\
-15 krimi…\n\
8 kron\n\
16 krone\n\
-8 krone og\n\
-22 kroner\n\
9 kroner at\n\
-28 kroner for\n\
22 kroner i\n\
-14 kroner if\n\
9 kroner som\n\
-19 krone…\n\
21 krypto\n\
26 krypt…\n\
14 kræver\n\
11 kræver at\n\
14 kræve…\n\
-12 kuglepen\n\
-12 kugle…\n\
20 kullanici\n\
9 kullanici adi\n\
13 kulla…\n\
68 kun\n\
30 kun #\n\
-10 kun en\n\
-8 kun et\n\
8 kun gøre\n\
11 kun imod\n\
10 kun to\n\
48 kunde\n\
13 kunde din\n\
11 kunde du\n\
9 kunder\n\
-9 kunder og\n\
8 kundeservice\n\
13 kunde…\n\
-17 kunne\n\
-9 kunne finde\n\
35 kunne ikke\n\
17 kurer\n\
24 kureren\n\
12 kureren hedder\n\
10 kureren ringer\n\
24 kurer…\n\
12 kurier\n\
10 kurie…\n\
18 kursus\n\
12 kursu…\n\
-8 kuvert\n\
-8 kuver…\n\
12 kvartal\n\
19 kvart…\n\
-8 kvittering @link\n\
-9 kvittering for\n\
8 kvittering på\n\
18 kvitteringen\n\
13 kvitt…\n\
-19 kwh\n\
-9 kælderen\n\
-10 kælde…\n\
-38 kære\n\
-8 kære alle\n\
17 kære borger\n\
17 kære kunde\n\
-8 kære læser\n\
-9 kærli…\n\
9 kø\n\
13 køb\n\
-32 købe\n\
10 købe #\n\
-21 købe et\n\
-11 købe gavekort\n\
23 københavn\n\
20 københavns\n\
12 københavns politi\n\
43 køben…\n\
14 køber den\n\
17 køber jeg\n\
-9 købt\n\
-8 købt en\n\
-15 køen\n\
-12 køkkenbordet\n\
-13 køkke…\n\
11 kør\n\
14 kørekort\n\
17 kørekort og\n\
15 kørek…\n\
15 kører\n\
10 kører vi\n\
-13 kørse…\n\
-13 kørt\n\
-11 kørt galt\n\
10 l dau\n\
-104 la\n\
-22 la #\n\
-24 la banca\n\
-8 la caparra\n\
-33 la carta\n\
-25 la cena\n\
-18 la dumneavoastra\n\
-10 la llamada\n\
15 la mancata\n\
-22 la mia\n\
-10 la misma\n\
-9 la nueva\n\
-15 la politie\n\
-8 la procura\n\
18 la sua\n\
-16 la telefon\n\
-18 laba\n\
-18 laba diena\n\
12 labas\n\
-16 label\n\
-8 label button\n\
-8 lack\n\
-11 lad\n\
21 lade\n\
17 lade mig\n\
-24 lader\n\
16 lady\n\
-8 laffaire\n\
-8 laffa…\n\
-11 laffitto\n\
-11 laffi…\n\
-22 lagde\n\
-10 lagde på\n\
18 lagen…\n\
-15 lager\n\
-10 lageret\n\
-21 lagt\n\
-9 lampen\n\
-25 lampe…\n\
-15 land\n\
-9 lande…\n\
12 landlord\n\
21 landlord no\n\
11 landsbank\n\
8 lands…\n\
15 language\n\
25 language school\n\
-51 language|ar\n\
-272 language|da\n\
-40 language|de\n\
-324 language|en\n\
-35 language|es\n\
-113 language|fr\n\
-29 language|it\n\
-105 language|lt\n\
45 language|pl\n\
-62 language|ru\n\
-145 language|tr\n\
20 language|uk\n\
-223 language|und\n\
15 langu…\n\
10 lapses\n\
10 lapse…\n\
-11 large\n\
8 largent\n\
-30 lars\n\
-27 las\n\
-14 las #\n\
-14 lasse\n\
-31 last\n\
16 last #\n\
9 last chance\n\
26 last four\n\
17 last month\n\
-8 last night\n\
-18 last two\n\
-21 last week\n\
-54 last year\n\
-33 later\n\
-14 later its\n\
-22 laugh…\n\
-35 laundering\n\
11 laundering and\n\
-10 laundering case\n\
-15 laundering rules\n\
-36 laund…\n\
42 laura\n\
11 laura from\n\
-10 lav\n\
11 lavet\n\
12 lavet et\n\
-15 law\n\
11 law in\n\
-14 law makes\n\
-9 lawful\n\
-9 lawfu…\n\
14 lawyer\n\
-10 lawyer i\n\
10 lawyer in\n\
-9 lawyer needs\n\
9 lawyer who\n\
14 lawyers\n\
29 lawye…\n\
-91 le\n\
-40 le #\n\
-13 le code\n\
-12 le dije\n\
-12 le mot\n\
-17 le numero\n\
14 lea\n\
8 lea #\n\
-11 leader\n\
-11 leade…\n\
14 leak\n\
-12 learn…\n\
-8 lease\n\
-16 least\n\
-8 least #\n\
-23 leave it\n\
22 leave the\n\
12 leaves\n\
8 leaves your\n\
12 leave…\n\
-10 leaving\n\
-14 leaving the\n\
-10 leavi…\n\
-18 ledger\n\
-18 ledge…\n\
30 ledig\n\
16 ledig fra\n\
9 ledig…\n\
9 left to\n\
29 legal\n\
9 legal just\n\
13 legal proceedings\n\
-8 legge…\n\
-10 legit…\n\
-11 lejekontrakt\n\
-18 lejek…\n\
-9 lejer…\n\
23 lejligheden\n\
14 lejligheden i\n\
22 lejli…\n\
-8 lekti…\n\
10 lena\n\
-8 lend your\n\
-10 length\n\
-10 length #\n\
-418 length|0\n\
-527 length|1\n\
-392 length|2\n\
-71 length|3\n\
89 length|4\n\
-22 length|5\n\
-10 lengt…\n\
-9 leo\n\
9 les\n\
-14 lesson\n\
-15 lesso…\n\
-31 let\n\
-10 let it\n\
13 let me\n\
9 let them\n\
8 lets\n\
8 letter from\n\
-28 letter in\n\
24 letter read\n\
-8 lette…\n\
8 leverandør\n\
-23 leveringsadresse\n\
-27 li\n\
-14 liable\n\
-16 liable for\n\
-14 liabl…\n\
12 liaison\n\
12 liais…\n\
-10 libraries\n\
-20 library\n\
-42 libra…\n\
12 licence\n\
9 licence was\n\
11 licen…\n\
-10 lidl\n\
54 lidt\n\
-12 lie\n\
-11 liegt\n\
-9 liegt im\n\
-11 lieka\n\
-13 lien\n\
-17 life\n\
-9 life threatening\n\
10 lift\n\
9 lift the\n\
50 lige\n\
-11 lige de\n\
8 lige et\n\
25 lige har\n\
8 lige kan\n\
22 lige nu\n\
-8 lige når\n\
16 lige om\n\
11 lige sende\n\
36 liggende\n\
-67 ligger\n\
-16 ligger her\n\
-40 ligger i\n\
-32 ligge…\n\
10 light and\n\
-12 ligner\n\
-16 ligne…\n\
-40 like\n\
9 like it\n\
-9 like they\n\
-45 like to\n\
8 like videoer\n\
12 liken\n\
-9 lillevang\n\
-8 lillevang @link\n\
-14 lille…\n\
-28 limit\n\
10 limited\n\
-11 limits\n\
9 limit…\n\
13 limpi…\n\
30 line\n\
22 line and\n\
15 line is\n\
17 line we\n\
-13 lines\n\
9 linii\n\
9 linii faceta\n\
8 linis…\n\
31 link\n\
9 link @link\n\
14 link du\n\
12 link og\n\
-13 link til\n\
-10 link to\n\
17 link where\n\
-8 link you\n\
14 linked\n\
-8 linkedin\n\
33 linket\n\
27 linket ellers\n\
34 linke…\n\
-72 links\n\
-10 links hilsen\n\
-8 links i\n\
-9 links in\n\
319 link|any\n\
-616 link|genuine\n\
-69 link|known\n\
744 link|lookalike\n\
339 link|other\n\
33 link|shortener\n\
-14 linux\n\
39 liquidity\n\
44 liqui…\n\
-12 lis\n\
-10 lise\n\
15 list\n\
-17 list of\n\
17 listen\n\
-14 listen to\n\
17 liste…\n\
13 litau…\n\
18 lithuania\n\
15 lithu…\n\
-15 little\n\
-15 littl…\n\
-19 live\n\
-9 lives\n\
9 livra…\n\
-11 llamada\n\
-10 llamada que\n\
-15 llama…\n\
-12 llamo uno\n\
-8 llega\n\
-43 lo\n\
-11 lo de\n\
-8 lo del\n\
-11 lo stipendio\n\
-8 load\n\
31 loan\n\
9 loan in\n\
-10 loan of\n\
-8 loans\n\
-13 local\n\
46 lock\n\
21 lock the\n\
9 locked\n\
-9 locker\n\
10 lodtrækning\n\
10 lodtr…\n\
100 log\n\
33 log in\n\
50 log ind\n\
31 log på\n\
-8 logge på\n\
-12 logged\n\
-8 loggen\n\
-8 loggen sie\n\
19 logger du\n\
-16 logger ind\n\
-10 logget\n\
-37 logge…\n\
-23 logging\n\
-17 logging on\n\
-23 loggi…\n\
-8 login #\n\
13 login code\n\
10 login fra\n\
8 login så\n\
10 login til\n\
-11 logistics\n\
-11 logistics a\n\
-9 logis…\n\
-12 lokal…\n\
-34 lol\n\
13 london\n\
13 londo…\n\
-17 lone\n\
13 long number\n\
-46 looked\n\
-34 looked at\n\
-46 looke…\n\
-24 looks\n\
-11 looks like\n\
12 loper…\n\
-10 loppetorvet\n\
-10 loppe…\n\
33 lost funds\n\
-14 lost or\n\
-11 lost residence\n\
17 lots\n\
17 lots of\n\
-14 lotte\n\
26 lov\n\
11 lov til\n\
-17 love\n\
-13 love you\n\
20 lover\n\
-16 lovlige\n\
-9 lovli…\n\
33 lt00\n\
33 lt00 #\n\
-18 lu\n\
-16 lub\n\
-8 lub w\n\
-13 luk\n\
17 lukker\n\
20 lukkes\n\
34 lukket\n\
11 lukket i\n\
68 lukke…\n\
-25 luna\n\
-33 lunar\n\
-17 lunar appen\n\
-16 lunch\n\
-17 luni\n\
-35 lutfen\n\
-35 lutfe…\n\
8 lyd\n\
11 lyd og\n\
-15 lyder\n\
-9 lyder som\n\
-17 lys\n\
-9 lytte til\n\
-13 lyver\n\
-15 lå\n\
-11 lån i\n\
-31 låne\n\
-8 låne #\n\
9 låne den\n\
8 låse\n\
-31 læg\n\
10 læg ikke\n\
-28 læg på\n\
15 lægge\n\
-12 lægge dem\n\
18 lægge på\n\
23 lægger\n\
39 lægger på\n\
30 lægges\n\
53 lægge…\n\
-9 lærte\n\
-32 læs\n\
24 læs den\n\
-16 læs mere\n\
52 læse\n\
-8 læse det\n\
29 læse koden\n\
26 læser\n\
27 læser du\n\
-11 læserbrev\n\
-32 læser…\n\
-14 læst\n\
-10 læst den\n\
-9 løber\n\
-19 løbet\n\
-12 løbet af\n\
8 løn\n\
-8 lønkonto\n\
-9 lønkontoret\n\
-10 lønko…\n\
-9 lønne…\n\
-10 lønsedler\n\
-14 lønse…\n\
-24 lørdag\n\
-31 lørda…\n\
-12 løsning\n\
-10 løsni…\n\
34 m\n\
12 m kort\n\
10 m1tid\n\
10 m1tid @link\n\
-10 ma\n\
8 maam\n\
9 macbook\n\
9 macbo…\n\
-10 machine\n\
-8 machine the\n\
8 machine with\n\
13 machine you\n\
-11 machi…\n\
10 madam\n\
10 madde\n\
10 made #\n\
9 made for\n\
-8 maden\n\
-9 mads\n\
26 maersk\n\
26 maers…\n\
-8 mag\n\
-15 magasin\n\
-15 magas…\n\
8 magistrate\n\
8 magis…\n\
-43 mai\n\
-58 mail\n\
8 mail a\n\
-15 mail in\n\
14 mail med\n\
13 mail og\n\
-8 mail om\n\
-9 mail us\n\
-20 mailadresse\n\
-21 mailadresse så\n\
-21 maila…\n\
-10 mailbox\n\
-8 mailb…\n\
-10 mailed\n\
-8 mailen\n\
-18 maile…\n\
-25 mails\n\
-15 main\n\
-8 main number\n\
-24 maine\n\
9 maintenant\n\
12 maint…\n\
-14 maj\n\
-10 make a\n\
8 make easy\n\
16 make the\n\
-20 makes\n\
10 making\n\
9 makin…\n\
-16 malaga\n\
-16 malag…\n\
-9 malik\n\
13 malmø\n\
17 mam\n\
14 mama mi\n\
11 mama se\n\
10 mamma\n\
-128 man\n\
-11 man i\n\
-8 man ikke\n\
-23 man skal\n\
-9 manage\n\
16 managed\n\
11 manager\n\
25 manag…\n\
-28 manana\n\
-28 manan…\n\
15 mancata\n\
10 manca…\n\
25 manchester\n\
16 manchester så\n\
22 manch…\n\
31 mand\n\
21 mand fra\n\
13 mand han\n\
24 mandag skal\n\
9 mandat\n\
8 mandato\n\
11 mandatory\n\
30 manda…\n\
-17 manden\n\
14 manden fra\n\
-14 manden i\n\
-19 mande…\n\
8 mands\n\
10 mands nummer\n\
-19 mange\n\
15 mange det\n\
-8 mange konti\n\
18 mange penge\n\
-18 manglede\n\
29 manglende\n\
13 manglende porto\n\
35 mangler\n\
21 mangler #\n\
-15 mangler at\n\
-11 mangler betaling\n\
11 mangler porto\n\
46 mangl…\n\
-13 manipulated\n\
-14 manip…\n\
-11 manus…\n\
8 many\n\
-8 map\n\
-21 mappe\n\
-38 march\n\
-8 march the\n\
-11 maria\n\
260 mark|emoji\n\
32 mark|exclamation\n\
-315 mark|lines\n\
90 mark|no-capitals\n\
17 mark|question\n\
-310 mark|quotation\n\
-161 mark|time\n\
-15 married\n\
-19 marri…\n\
9 marti…\n\
-8 marts\n\
-14 mas\n\
-11 mas de\n\
8 masz\n\
15 masz #\n\
-25 matas\n\
11 match\n\
8 matched\n\
-9 matcher\n\
-9 match…\n\
-24 material\n\
-8 materiale\n\
-37 mater…\n\
10 matter is\n\
-20 matter to\n\
-165 may\n\
-19 may be\n\
-9 may contain\n\
-12 may give\n\
-19 may have\n\
15 may hear\n\
-9 may try\n\
15 maybe\n\
189 me\n\
-27 me #\n\
-25 me a\n\
23 me again\n\
11 me and\n\
48 me back\n\
-11 me by\n\
8 me can\n\
9 me dice\n\
8 me for\n\
9 me he\n\
8 me how\n\
10 me i\n\
-20 me if\n\
-16 me ill\n\
8 me its\n\
-12 me llamo\n\
9 me ok\n\
13 me on\n\
-10 me one\n\
44 me only\n\
-9 me or\n\
-19 me puedes\n\
11 me screenshot\n\
11 me so\n\
88 me the\n\
45 me to\n\
-11 me tonight\n\
22 me what\n\
-19 me when\n\
-9 me which\n\
8 me you\n\
14 me your\n\
-12 mea\n\
11 means reject\n\
-10 measures\n\
-16 measu…\n\
-13 med #\n\
18 med alle\n\
15 med at\n\
22 med bruger\n\
10 med cpr\n\
-11 med dao\n\
-14 med dig\n\
-10 med din\n\
-11 med dit\n\
14 med en\n\
-9 med et\n\
-21 med fødselsdagen\n\
8 med gavekort\n\
-10 med hjem\n\
10 med i\n\
11 med koden\n\
48 med kort\n\
13 med kortoplysninger\n\
14 med link\n\
-8 med mit\n\
-19 med mitid\n\
9 med naboer\n\
8 med nemid\n\
25 med og\n\
-23 med posten\n\
8 med ups\n\
14 med visa\n\
-9 medarbejder og\n\
-10 medarbejdere\n\
-12 medbr…\n\
10 meddelelse\n\
8 meddelelse fra\n\
14 medde…\n\
12 media\n\
-8 media…\n\
-8 medical\n\
-9 medical helpline\n\
11 medicare\n\
8 medicine\n\
14 medic…\n\
-13 medle…\n\
-19 meet\n\
-66 meeting\n\
-19 meeting and\n\
-65 meeti…\n\
38 meget\n\
9 meget i\n\
11 mein\n\
10 melden\n\
10 melden sie\n\
16 melder\n\
26 melde…\n\
-9 meldt\n\
-16 member\n\
-16 membership\n\
-11 membership fee\n\
-26 membe…\n\
-17 meme\n\
9 memura\n\
9 memura baglanmak\n\
16 memur…\n\
69 men\n\
17 men der\n\
-12 men det\n\
27 men jeg\n\
12 men min\n\
15 men så\n\
12 men vi\n\
-10 mennesker\n\
15 mens\n\
-15 mens en\n\
23 mens vi\n\
-8 mente…\n\
-8 menti…\n\
17 mentor\n\
17 mento…\n\
-23 menu\n\
-10 menvo…\n\
-14 merca…\n\
-23 merci\n\
-39 mere\n\
-10 mere end\n\
-10 mere i\n\
-13 mere på\n\
9 merger\n\
8 merge…\n\
10 merha…\n\
23 mesaj\n\
-11 mesaj…\n\
-15 mese\n\
-9 mese prossimo\n\
57 message\n\
-11 message and\n\
44 message from\n\
-10 messages that\n\
-10 message|addressed\n\
-549 message|framed\n\
305 message|now\n\
404 message|phone\n\
50 messa…\n\
10 messenger\n\
10 messe…\n\
11 messo\n\
-10 met\n\
-26 method\n\
-9 method post\n\
-26 metho…\n\
8 metro\n\
-10 mets\n\
28 meu\n\
15 meu nou\n\
45 mi\n\
9 mi a\n\
9 mi ha\n\
-9 mi i\n\
12 mi numero\n\
15 mi pe\n\
46 microsoft\n\
10 microsoft denmark\n\
-13 microsoft doesnt\n\
64 micro…\n\
-10 middle of\n\
9 midlertidige\n\
15 midle…\n\
14 midnat\n\
14 midna…\n\
21 midnight\n\
-8 midnight or\n\
16 midnight the\n\
21 midni…\n\
-19 midt\n\
-9 midt og\n\
-11 mie\n\
-16 mieli\n\
157 mig\n\
8 mig #\n\
8 mig billeder\n\
9 mig den\n\
20 mig der\n\
11 mig dit\n\
9 mig du\n\
9 mig her\n\
12 mig hvis\n\
10 mig jeg\n\
10 mig og\n\
14 mig så\n\
40 mig til\n\
-20 might\n\
-20 might be\n\
8 migration\n\
16 migra…\n\
11 mikkel\n\
13 mikke…\n\
10 mikrofonen\n\
10 mikrofonen er\n\
14 mikro…\n\
-31 milk\n\
8 million\n\
-9 million kroner\n\
-13 millioner kroner\n\
-8 millones\n\
-8 millo…\n\
52 min\n\
26 min #\n\
-15 min @link\n\
-17 min a\n\
9 min ago\n\
8 min am\n\
-50 min bank\n\
-18 min del\n\
11 min egen\n\
10 min for\n\
8 min husleje\n\
12 min kollega\n\
-9 min kone\n\
24 min konto\n\
14 min mand\n\
9 min mands\n\
8 min or\n\
10 min private\n\
-11 min pung\n\
-33 min side\n\
18 min skærm\n\
41 min telefon\n\
-8 min udlejer\n\
29 min ven\n\
41 mine\n\
12 mine is\n\
-8 minibus\n\
-8 minib…\n\
14 ministeriet\n\
42 ministry\n\
36 ministry of\n\
67 minis…\n\
13 minors\n\
9 minors answer\n\
14 minor…\n\
-21 minsu\n\
21 minut\n\
36 minute\n\
18 minutes\n\
11 minutes and\n\
8 minutes for\n\
-9 minutes never\n\
-12 minutes only\n\
15 minutes to\n\
12 minutes youre\n\
-8 minuti\n\
-14 minutos\n\
-8 minutter\n\
9 minutter har\n\
8 minutter jeg\n\
11 minutter og\n\
38 minut…\n\
22 mio\n\
15 mir\n\
8 mir bei\n\
-11 mira\n\
-15 misbrug\n\
-8 misbrug nyt\n\
-14 misbr…\n\
-15 misin\n\
-13 misma\n\
-8 misma cuenta\n\
10 miss\n\
13 missed\n\
12 misse…\n\
48 missing\n\
48 missi…\n\
21 mistake\n\
-16 mistake i\n\
10 mistake please\n\
-15 mistanke\n\
-8 mistanke om\n\
9 miste adgang\n\
-10 mistede\n\
32 mister\n\
20 mister du\n\
19 miste…\n\
26 mistænkt\n\
31 mistæ…\n\
-24 misuse\n\
-15 misuse of\n\
-25 misus…\n\
-49 mit\n\
15 mit @link\n\
-9 mit forsikring\n\
-11 mit gamle\n\
15 mit id\n\
-22 mit kort\n\
-17 mit kortnummer\n\
152 mitid\n\
61 mitid @link\n\
-16 mitid a\n\
-9 mitid and\n\
29 mitid app\n\
-14 mitid appen\n\
13 mitid approval\n\
-11 mitid at\n\
19 mitid bare\n\
28 mitid bruger\n\
9 mitid code\n\
-12 mitid der\n\
-11 mitid du\n\
-11 mitid erhverv\n\
23 mitid for\n\
15 mitid her\n\
8 mitid here\n\
-17 mitid i\n\
-10 mitid if\n\
-16 mitid ile\n\
-14 mitid inden\n\
11 mitid ja\n\
11 mitid kode\n\
-9 mitid kodeviser\n\
12 mitid login\n\
12 mitid med\n\
8 mitid nogen\n\
21 mitid now\n\
9 mitid nu\n\
-19 mitid når\n\
-18 mitid on\n\
9 mitid open\n\
-10 mitid or\n\
-33 mitid på\n\
-12 mitid skal\n\
-12 mitid support\n\
16 mitid så\n\
-19 mitid til\n\
-22 mitid to\n\
30 mitid user\n\
-8 mitid when\n\
-9 mitid with\n\
-10 mitid your\n\
29 mitid لديك\n\
22 mobil\n\
-8 mobilbank\n\
-25 mobilbanken\n\
37 mobilen\n\
23 mobilepay\n\
33 mobilepay #\n\
-29 mobilepay du\n\
8 mobilepay er\n\
-20 mobilepay me\n\
9 mobilepay now\n\
10 mobilepay nu\n\
-14 mobilepay når\n\
9 mobilepay og\n\
37 mobilepay to\n\
-24 mobilepay when\n\
9 mobilepay your\n\
-10 mobilepaye\n\
-8 mobilepaye #\n\
-28 mobil…\n\
10 mod et\n\
-10 modtag #\n\
37 modtage\n\
9 modtage pengene\n\
24 modtager\n\
-12 modtagerens\n\
-62 modtaget\n\
-35 modtaget din\n\
23 modtaget en\n\
-12 modta…\n\
-9 modtog\n\
-8 modtog den\n\
-9 modto…\n\
-9 modul\n\
-18 module\n\
-11 module #\n\
-18 modul…\n\
-20 moge\n\
11 moj\n\
-13 mokejimas\n\
-13 mokej…\n\
44 mom\n\
11 moment\n\
11 momen…\n\
-14 moms\n\
16 moms #\n\
-8 moms og\n\
18 mon\n\
-9 mona\n\
-9 mona fra\n\
-47 monday\n\
-8 monday #\n\
-9 monday at\n\
-14 monday the\n\
-8 mondays\n\
-55 monda…\n\
92 money\n\
16 money #\n\
8 money @link\n\
-12 money abroad\n\
55 money comes\n\
-20 money for\n\
-20 money from\n\
15 money has\n\
24 money here\n\
-38 money laundering\n\
13 money on\n\
12 money safe\n\
13 money you\n\
80 money.amount|claims\n\
111 money.amount|claims money.unusual-means|claims\n\
83 money.amount|claims money.valuables|claims\n\
-10 money.amount|claims money.valuables|reports\n\
31 money.amount|claims person.adviser|claims\n\
75 money.amount|claims person.agent|claims\n\
9 money.amount|claims person.agent|reports\n\
39 money.amount|claims person.family|claims\n\
44 money.amount|claims person.recruiter|claims\n\
107 money.amount|claims threat.arrest|threatens\n\
-19 money.amount|claims threat.block|reports\n\
40 money.amount|claims threat.block|threatens\n\
14 money.amount|claims threat.cutoff|threatens\n\
190 money.amount|claims threat.deadline|threatens\n\
-17 money.amount|claims threat.debt|threatens\n\
49 money.amount|claims threat.deportation|threatens\n\
31 money.amount|claims threat.exposure|threatens\n\
40 money.amount|claims threat.return|threatens\n\
9 money.amount|denies\n\
80 money.amount|live\n\
184 money.amount|reader\n\
54 money.amount|reports\n\
9 money.amount|reports money.unusual-means|reports\n\
18 money.amount|reports person.agent|claims\n\
10 money.amount|reports person.buyer|reports\n\
18 money.amount|reports person.family|claims\n\
21 money.amount|reports person.family|reports\n\
-9 money.amount|reports threat.arrest|reports\n\
40 money.amount|reports threat.deadline|reports\n\
18 money.amount|speaks\n\
150 money.unusual-means|claims\n\
-8 money.unusual-means|claims money.valuables|claims\n\
14 money.unusual-means|claims person.adviser|claims\n\
14 money.unusual-means|claims person.agent|claims\n\
53 money.unusual-means|claims person.family|claims\n\
22 money.unusual-means|claims person.landlord|claims\n\
10 money.unusual-means|claims threat.arrest|threatens\n\
26 money.unusual-means|claims threat.block|threatens\n\
13 money.unusual-means|claims threat.deadline|reports\n\
105 money.unusual-means|claims threat.deadline|threatens\n\
15 money.unusual-means|claims threat.exposure|threatens\n\
150 money.unusual-means|live\n\
149 money.unusual-means|reader\n\
27 money.unusual-means|reports\n\
18 money.unusual-means|reports threat.block|reports\n\
8 money.unusual-means|reports threat.court|threatens\n\
41 money.unusual-means|speaks\n\
46 money.valuables|claims\n\
66 money.valuables|claims person.agent|claims\n\
23 money.valuables|claims person.family|claims\n\
13 money.valuables|claims person.landlord|claims\n\
-16 money.valuables|claims threat.block|threatens\n\
-19 money.valuables|claims threat.court|threatens\n\
14 money.valuables|claims threat.deadline|threatens\n\
-9 money.valuables|claims threat.deportation|threatens\n\
-14 money.valuables|denies\n\
46 money.valuables|live\n\
83 money.valuables|reader\n\
-34 money.valuables|reports\n\
-8 money.valuables|reports threat.deadline|threatens\n\
44 money.valuables|speaks\n\
79 money|claims\n\
39 money|reports\n\
86 money|speaks\n\
-18 month\n\
8 month but\n\
-11 month deposit\n\
-8 month last\n\
-16 monthly\n\
-15 months\n\
22 months in\n\
-25 month…\n\
-15 mor\n\
-12 mor #\n\
-12 mor den\n\
9 mor og\n\
-55 more\n\
-24 more on\n\
19 more people\n\
-25 more than\n\
-45 morgen\n\
-12 morgen formiddag\n\
8 morgen kl\n\
8 morgen tidlig\n\
-50 morge…\n\
11 mormor har\n\
-20 morning\n\
11 morning for\n\
-8 morning this\n\
-20 morni…\n\
-17 morten\n\
-12 morte…\n\
-9 mortgage\n\
-9 mortg…\n\
-10 most\n\
-10 mostly\n\
-10 mostl…\n\
-31 mot\n\
-30 mot de\n\
21 mother\n\
24 mothe…\n\
9 motiv…\n\
-8 motorvejen\n\
10 mouse\n\
-70 move\n\
8 move all\n\
-8 move money\n\
-9 move my\n\
-25 move out\n\
23 moved in\n\
-12 moved to\n\
-10 moves\n\
12 movil\n\
-17 moving\n\
-20 moving in\n\
-8 moving your\n\
-17 movin…\n\
10 mowi\n\
8 mp\n\
8 mp @link\n\
-8 mr kowalczyk\n\
-21 ms\n\
-8 msgs\n\
8 mu\n\
35 much\n\
10 much you\n\
-9 muldyr\n\
-9 muldy…\n\
-8 mule\n\
-72 mum\n\
10 mum gets\n\
-24 mum i\n\
-16 mum should\n\
9 mundtligt\n\
9 mundt…\n\
-11 municipalitys\n\
-8 munic…\n\
10 musait\n\
10 musai…\n\
8 musi\n\
-9 mussen\n\
-12 mussen nichts\n\
-10 musse…\n\
49 must\n\
39 must be\n\
8 must confirm\n\
-12 must report\n\
10 must top\n\
9 must verify\n\
8 mutti\n\
-39 mvh\n\
81 my\n\
23 my account\n\
12 my agent\n\
9 my assistant\n\
8 my aunt\n\
-8 my bike\n\
17 my brother\n\
-17 my card\n\
9 my colleague\n\
8 my cousin\n\
14 my dad\n\
-12 my danish\n\
-8 my daughter\n\
11 my driving\n\
12 my full\n\
8 my god\n\
-16 my half\n\
-10 my id\n\
10 my manager\n\
-8 my mobilepay\n\
-10 my money\n\
10 my new\n\
-16 my number\n\
15 my own\n\
-11 my parents\n\
11 my pin\n\
8 my revolut\n\
9 my roommate\n\
8 my salary\n\
13 my screen\n\
10 my side\n\
18 my teacher\n\
39 my uncle\n\
8 my visa\n\
8 my wallet\n\
12 my wife\n\
-14 myndi…\n\
-22 myself\n\
-22 mysel…\n\
74 må\n\
8 må aldrig\n\
15 må du\n\
-9 må gerne\n\
82 må ikke\n\
-8 må jeg\n\
20 må lægge\n\
-8 måde\n\
-12 måde og\n\
-9 mål\n\
-11 måler…\n\
15 måned\n\
-10 måneden\n\
11 måneders\n\
-21 måske\n\
-12 mælk\n\
12 møde\n\
16 møde op\n\
-30 mødel…\n\
-17 mødet\n\
10 mønter\n\
10 mønte…\n\
-12 mørkt\n\
-21 n\n\
26 na\n\
-26 na @link\n\
-11 na tego\n\
13 na whatsapp\n\
-9 nabo\n\
11 naboer\n\
-15 nach\n\
8 nacio…\n\
-17 nada\n\
59 name\n\
-14 name address\n\
31 name and\n\
9 name for\n\
8 name has\n\
16 name is\n\
-16 name on\n\
8 name with\n\
-8 names\n\
14 napisz\n\
8 napisz na\n\
19 napis…\n\
-10 nat\n\
-13 natale\n\
-12 natal…\n\
23 national\n\
12 national police\n\
9 national unit\n\
20 nationala\n\
12 nationala a\n\
10 nationalbanken\n\
69 natio…\n\
-13 nauja\n\
-18 navn\n\
11 navn er\n\
-26 navn på\n\
-64 ne\n\
-9 ne jus\n\
-13 ne le\n\
-21 ne vous\n\
13 neapmoketa\n\
21 neapm…\n\
16 near\n\
9 near the\n\
-19 nearly\n\
-14 nearly died\n\
-19 nearl…\n\
14 necesito\n\
11 ned\n\
-10 ned i\n\
11 nedeniyle\n\
11 nedenstående\n\
19 neden…\n\
-15 nederst\n\
-15 neder…\n\
25 need\n\
58 need #\n\
-19 need a\n\
-19 need my\n\
-9 need not\n\
-8 need please\n\
25 need the\n\
-45 need to\n\
37 need you\n\
16 needed\n\
16 neede…\n\
-11 needs\n\
11 needs #\n\
-8 needs to\n\
10 negaliu\n\
8 negal…\n\
8 negative\n\
8 negat…\n\
-8 negli…\n\
-8 nei\n\
10 neighbour\n\
12 neigh…\n\
13 nej\n\
22 nej det\n\
15 nej du\n\
-11 nej og\n\
-12 nej politiet\n\
29 nej så\n\
-8 nej til\n\
-31 nel\n\
14 nem\n\
12 nem id\n\
97 nemid\n\
-8 nemid nøglekort\n\
15 nemid was\n\
-116 nemkonto\n\
-8 nemkonto du\n\
-8 nemkonto in\n\
-116 nemko…\n\
-15 nemmeno\n\
-10 nemme…\n\
-18 nepraso\n\
-20 nepra…\n\
-28 nereikia\n\
-31 nerei…\n\
15 nervøs\n\
15 nervø…\n\
-14 nesakykite\n\
-14 nesak…\n\
-17 nespauskite\n\
-19 nespa…\n\
-10 nessun\n\
-8 nessu…\n\
-27 nest\n\
-25 nest pas\n\
14 nesum…\n\
-71 netbank\n\
-12 netbank med\n\
-44 netbanken\n\
-17 netbanken når\n\
-121 netba…\n\
-9 netflix\n\
-9 netfl…\n\
13 nets\n\
-10 netto\n\
-16 netto nørrebrogade\n\
-8 neue\n\
-112 never\n\
-24 never ask\n\
-12 never do\n\
-13 never give\n\
-17 never send\n\
-8 never writes\n\
-38 new card\n\
8 new day\n\
9 new delivery\n\
-9 new in\n\
18 new letter\n\
23 new number\n\
-22 new one\n\
23 new payee\n\
-14 new phone\n\
-10 new rules\n\
-9 new sign\n\
-17 news\n\
-8 news the\n\
-59 next\n\
8 next day\n\
12 next of\n\
-13 next time\n\
13 next to\n\
-9 next week\n\
-9 next year\n\
-23 nice\n\
-14 nice day\n\
-14 nice to\n\
-8 nicht\n\
-8 nicht eingegangen\n\
-13 nichts\n\
-12 nichts tun\n\
-13 nicht…\n\
-8 nie\n\
9 niece\n\
-16 niekam\n\
-21 nieka…\n\
-21 nieko\n\
-11 nieko daryti\n\
9 nielsen\n\
10 niels…\n\
-33 night\n\
-11 night #\n\
-8 night the\n\
-10 nights\n\
-10 night…\n\
-19 nimic\n\
10 nina\n\
-11 nine to\n\
15 ninety\n\
14 ninet…\n\
-72 no\n\
11 no #\n\
11 no caller\n\
9 no calls\n\
-9 no card\n\
8 no code\n\
-11 no danish\n\
10 no experience\n\
-11 no fee\n\
-8 no fees\n\
-25 no hurry\n\
-17 no it\n\
8 no its\n\
-10 no later\n\
13 no no\n\
-18 no rush\n\
8 no the\n\
-16 no time\n\
8 no viewing\n\
-9 no visible\n\
-10 no we\n\
13 nobody can\n\
17 nobody may\n\
-16 noch\n\
-45 nogen\n\
-22 nogen siger\n\
-141 noget\n\
-18 noget andet\n\
-49 noget i\n\
9 noget men\n\
-9 noget nu\n\
16 noget til\n\
22 noget vi\n\
34 nogle\n\
10 nogle penge\n\
-18 noi\n\
-23 noiembrie\n\
-23 noiem…\n\
-12 nokta…\n\
16 nom\n\
14 nom de\n\
-12 nome e\n\
-15 non\n\
9 non eu\n\
-23 none\n\
-8 none of\n\
25 noon\n\
-14 nord\n\
38 nordea\n\
17 nordea fraud\n\
37 norde…\n\
37 nordic\n\
49 nordi…\n\
24 norlys\n\
24 norly…\n\
13 normal\n\
17 normal that\n\
9 normale\n\
12 normalt\n\
29 norma…\n\
-16 norrfly\n\
-10 norrfly account\n\
-16 norrf…\n\
-12 norton\n\
-12 norto…\n\
-9 nos\n\
-10 nostro nome\n\
120 not\n\
8 not all\n\
9 not allowed\n\
-20 not by\n\
8 not come\n\
14 not deliver\n\
-15 not even\n\
-11 not me\n\
15 not on\n\
14 not order\n\
43 not paid\n\
-10 not send\n\
25 not tell\n\
16 not the\n\
29 not you\n\
14 notar…\n\
-11 note\n\
-8 note that\n\
-13 notes\n\
9 notes one\n\
-15 nothing\n\
-18 nothing to\n\
-9 nothing urgent\n\
14 nothing will\n\
-17 nothi…\n\
-8 notices\n\
-8 notic…\n\
22 notification\n\
14 notif…\n\
10 nou\n\
-14 nous\n\
-14 nous ne\n\
-13 nouvel\n\
-15 nouve…\n\
-23 nov\n\
-26 nov #\n\
-100 november\n\
-21 november #\n\
-9 november at\n\
-9 november kl\n\
-10 novembre\n\
-112 novem…\n\
304 now\n\
9 now #\n\
16 now and\n\
11 now by\n\
33 now dont\n\
10 now he\n\
9 now in\n\
14 now it\n\
8 now on\n\
18 now or\n\
12 now says\n\
8 now so\n\
13 now to\n\
-12 now verify\n\
-8 now we\n\
14 now with\n\
20 now youve\n\
40 np\n\
-13 npm\n\
-11 npm run\n\
-8 npm test\n\
48 nr\n\
-11 nr #\n\
25 nsk\n\
196 nu\n\
9 nu det\n\
14 nu er\n\
18 nu godkend\n\
13 nu godt\n\
9 nu han\n\
-9 nu il\n\
34 nu jeg\n\
17 nu med\n\
19 nu på\n\
10 nu skal\n\
24 nu står\n\
10 nu suna\n\
9 nu så\n\
15 nu tager\n\
-18 nu va\n\
23 nu vil\n\
-8 nuestro\n\
-9 nueva\n\
20 nuevo\n\
-13 null\n\
22 nulstiller\n\
13 nulst…\n\
-12 numaradan\n\
9 numaram\n\
-24 numarani\n\
-26 numaranizi\n\
-15 numaranizi ve\n\
24 numarul\n\
14 numarul dumneavoastra\n\
-33 numar…\n\
43 number\n\
21 number and\n\
15 number at\n\
28 number by\n\
10 number expiry\n\
-11 number for\n\
-15 number from\n\
16 number i\n\
-9 number if\n\
12 number instead\n\
35 number is\n\
-11 number now\n\
-8 number on\n\
-29 number or\n\
15 number plate\n\
13 number save\n\
20 number that\n\
13 number the\n\
-32 number to\n\
-10 number we\n\
-11 number within\n\
8 number your\n\
31 numbers\n\
-8 numbers and\n\
11 numbers from\n\
8 numbers on\n\
9 numbers so\n\
80 numbe…\n\
9 numele\n\
9 numel…\n\
8 numer\n\
45 numero\n\
9 numero de\n\
12 numero nuevo\n\
53 numer…\n\
84 nummer\n\
31 nummer #\n\
14 nummer bank\n\
-8 nummer det\n\
8 nummer for\n\
8 nummer hej\n\
-21 nummer og\n\
-8 nummer står\n\
-24 nummeret\n\
64 numme…\n\
-12 nuo\n\
-10 nuoma\n\
11 nuoroda\n\
11 nuoroda ir\n\
10 nuoro…\n\
8 nurse\n\
-14 nusik…\n\
10 nusiu…\n\
15 nuværende\n\
15 nuvær…\n\
81 ny\n\
50 ny besked\n\
-12 ny enhed\n\
11 ny konto\n\
17 ny lov\n\
-32 ny telefon\n\
14 ny tid\n\
10 nye vilkår\n\
8 nyhed\n\
-15 nyhed…\n\
12 nykredit\n\
12 nykre…\n\
-9 nyt er\n\
-8 nyt fra\n\
-21 nyt kort\n\
38 nyt nummer\n\
13 nå\n\
-159 når\n\
-8 når beløbet\n\
-24 når den\n\
-56 når du\n\
-27 når en\n\
-22 når i\n\
-8 når jeg\n\
8 når mitid\n\
-11 når vi\n\
-8 nærkøb\n\
-8 nærkø…\n\
-83 næste\n\
-37 næste gang\n\
8 næstved\n\
8 næstv…\n\
18 nøglekortet\n\
9 nøglen\n\
28 nøgle…\n\
14 nørrebro\n\
-15 nørrebrogade\n\
-15 nørrebrogade #\n\
-15 o\n\
-24 o #\n\
12 o yuzden\n\
-12 object\n\
-8 objection\n\
-24 objec…\n\
12 obligatorisk\n\
12 obstruction\n\
8 obstruction of\n\
15 obstr…\n\
-13 obtai…\n\
-43 october\n\
-17 october #\n\
-42 octob…\n\
25 od\n\
8 od firmy\n\
15 oddam\n\
21 odense\n\
21 odens…\n\
-15 oder\n\
33 of\n\
11 of #\n\
32 of an\n\
16 of birth\n\
-10 of charge\n\
9 of cpr\n\
17 of denmark\n\
8 of dkk\n\
-15 of having\n\
8 of identity\n\
27 of interest\n\
36 of justice\n\
12 of kin\n\
19 of my\n\
17 of ours\n\
9 of passport\n\
17 of payment\n\
-10 of six\n\
-20 of something\n\
-12 of tea\n\
-45 of the\n\
-8 of them\n\
8 of this\n\
12 of those\n\
11 of transfer\n\
-8 of wind\n\
-8 of you\n\
36 of your\n\
19 off\n\
17 off by\n\
-10 off in\n\
8 offen\n\
10 offentlige\n\
25 offen…\n\
-11 offered\n\
-11 offerfonden\n\
-14 offers\n\
-45 offer…\n\
24 office\n\
-8 office on\n\
11 office there\n\
63 officer\n\
15 officer if\n\
9 officer on\n\
-8 officers are\n\
77 offic…\n\
-12 ofte\n\
-13 often\n\
114 og\n\
8 og adgangskode\n\
15 og adresse\n\
16 og afgiv\n\
-10 og alligevel\n\
-11 og anmeld\n\
11 og at\n\
10 og bag\n\
-9 og bed\n\
-24 og beder\n\
23 og bekræft\n\
11 og bekræfter\n\
35 og betal\n\
-8 og betaling\n\
10 og betalingskort\n\
10 og billede\n\
8 og bliver\n\
30 og cpr\n\
9 og cvc\n\
27 og de\n\
-8 og del\n\
68 og den\n\
19 og derfor\n\
-9 og det\n\
24 og din\n\
16 og dine\n\
28 og dit\n\
-22 og en\n\
8 og er\n\
-10 og fik\n\
-9 og fortæller\n\
-8 og fået\n\
-25 og følg\n\
10 og give\n\
14 og giver\n\
16 og godkend\n\
18 og han\n\
25 og har\n\
24 og henter\n\
13 og hjælper\n\
-10 og hold\n\
21 og hvad\n\
20 og hvor\n\
8 og indtast\n\
9 og indtaste\n\
-12 og ingen\n\
-8 og jeg\n\
-8 og kigger\n\
27 og kode\n\
15 og kodeord\n\
-23 og kontakt\n\
12 og kontonummer\n\
14 og log\n\
-20 og læg\n\
22 og læse\n\
-8 og mag\n\
23 og min\n\
-17 og mitid\n\
-10 og moms\n\
35 og må\n\
33 og nu\n\
14 og når\n\
8 og om\n\
11 og oplys\n\
32 og pas\n\
-10 og ringer\n\
-17 og sagde\n\
38 og send\n\
15 og sende\n\
8 og sender\n\
-11 og sendt\n\
-27 og siger\n\
-32 og skal\n\
12 og skrive\n\
10 og slet\n\
106 og så\n\
-21 og til\n\
-15 og to\n\
-13 og told\n\
-12 og vestjyllands\n\
-16 og vi\n\
22 og vil\n\
-15 og ville\n\
-9 og vores\n\
9 og ydelser\n\
20 oggi\n\
-8 også\n\
10 også bruge\n\
-20 også godkendt\n\
-9 også når\n\
22 oh\n\
-8 oil\n\
42 ok\n\
-13 ok med\n\
-24 ok so\n\
22 ok when\n\
-10 okay everybody\n\
-9 okay i\n\
8 okay so\n\
-17 okay så\n\
-10 oktober\n\
-11 oktob…\n\
11 olarak\n\
11 olara…\n\
-9 old\n\
13 old one\n\
-9 oldugu\n\
-9 oldugu icin\n\
-11 oldug…\n\
19 oliver\n\
18 olive…\n\
-8 olursa\n\
-8 olurs…\n\
-75 om\n\
47 om #\n\
-21 om appen\n\
-11 om at\n\
13 om dagen\n\
-23 om det\n\
-12 om din\n\
-8 om dine\n\
25 om dit\n\
-24 om du\n\
13 om et\n\
-8 om forlængelse\n\
-9 om hjælp\n\
15 om hvidvask\n\
24 om jeg\n\
-10 om koder\n\
59 om lidt\n\
-8 om misbrug\n\
-10 om mit\n\
16 om måneden\n\
-8 om og\n\
11 om sagen\n\
-16 om smser\n\
-8 om su\n\
-10 om svindel\n\
16 om til\n\
-8 om tre\n\
10 om tyve\n\
-8 omar\n\
13 omfattet\n\
13 omfattet af\n\
12 omfat…\n\
8 omstilling\n\
9 omsti…\n\
-9 on\n\
-29 on #\n\
-154 on @link\n\
13 on a\n\
12 on account\n\
-10 on dba\n\
-8 on duty\n\
10 on friday\n\
-9 on github\n\
31 on h0ld\n\
26 on hold\n\
-11 on holiday\n\
-44 on its\n\
-8 on linkedin\n\
15 on mobilepay\n\
-21 on monday\n\
16 on my\n\
-12 on our\n\
17 on phone\n\
-16 on purpose\n\
-17 on saturday\n\
11 on speaker\n\
-11 on sunday\n\
30 on telegram\n\
-60 on the\n\
-16 on their\n\
30 on this\n\
-16 on to\n\
-27 on tuesday\n\
-8 on two\n\
-21 on wednesday\n\
39 on whatsapp\n\
-8 on windows\n\
60 on your\n\
-9 once a\n\
14 once the\n\
-30 one\n\
13 one #\n\
11 one and\n\
-14 one call\n\
-13 one day\n\
-9 one do\n\
9 one hour\n\
-8 one hundred\n\
8 one i\n\
-11 one in\n\
32 one of\n\
-15 one one\n\
10 one or\n\
-15 one time\n\
14 one to\n\
10 one way\n\
-9 one will\n\
-16 one with\n\
16 one yes\n\
24 online\n\
-8 online bank\n\
14 online banking\n\
29 onlin…\n\
214 only\n\
25 only #\n\
-15 only at\n\
8 only be\n\
-14 only enter\n\
28 only for\n\
9 only have\n\
26 only if\n\
8 only not\n\
8 only one\n\
8 only shipping\n\
18 only the\n\
12 only to\n\
11 only until\n\
-9 ons\n\
-9 ons #\n\
-43 onsdag\n\
-14 onsdag den\n\
-44 onsda…\n\
14 onu\n\
-11 op @link\n\
37 op for\n\
-10 op med\n\
27 op og\n\
-11 op på\n\
27 op som\n\
10 opdaget\n\
9 opdag…\n\
12 opdater dine\n\
13 opdaterer dit\n\
12 opdatering\n\
13 opdat…\n\
25 open\n\
-9 open #\n\
10 open @link\n\
-10 open for\n\
8 open mitid\n\
11 open on\n\
8 open our\n\
24 open the\n\
-21 open till\n\
19 opened\n\
10 opened a\n\
19 opene…\n\
-22 opening\n\
-17 opening hours\n\
-22 openi…\n\
-9 operation against\n\
-10 operator\n\
-10 opgang\n\
-10 opgan…\n\
-11 opgave\n\
16 opgaver\n\
11 opgra…\n\
-17 opgørelsen\n\
-12 opgørelsen er\n\
-10 opgør…\n\
-17 opholdstilladelse\n\
-11 ophol…\n\
9 ophæves\n\
9 ophæv…\n\
20 ophører\n\
12 ophør…\n\
-12 opkaldene\n\
-15 opkal…\n\
-9 opkræver\n\
-8 opkræver ikke\n\
-14 opkrævning\n\
-11 opkrævningen\n\
-40 opkræ…\n\
9 opladning\n\
10 opladningen\n\
19 oplad…\n\
11 oplat…\n\
40 oplys\n\
11 oplys dit\n\
9 oplys kortnummer\n\
-24 oplyse\n\
-10 oplyse noget\n\
38 oplysninger\n\
-15 oplysningerne\n\
-14 oplysningerne slettes\n\
11 oprette\n\
16 opretter\n\
25 oprettet\n\
55 opret…\n\
-17 ops\n\
9 opsagt\n\
9 opsag…\n\
-20 opsig\n\
10 opspa…\n\
-8 opstår\n\
-8 opstå…\n\
-25 opt\n\
-9 opt out\n\
-12 optagelsen\n\
-11 optaget biometri\n\
-25 optik\n\
-16 optræder\n\
-16 optræ…\n\
-237 or\n\
-8 or #\n\
-32 or a\n\
9 or an\n\
-15 or at\n\
-8 or bank\n\
-15 or cash\n\
-9 or change\n\
-16 or choose\n\
-13 or come\n\
8 or i\n\
-8 or in\n\
35 or it\n\
-17 or just\n\
10 or leave\n\
-10 or mitid\n\
-8 or on\n\
-23 or phone\n\
-9 or read\n\
-8 or ring\n\
-12 or should\n\
-14 or stolen\n\
-13 or use\n\
-13 or with\n\
17 or you\n\
-9 ora #\n\
-22 ord\n\
-13 orden at\n\
10 ordenador\n\
9 orden…\n\
-41 order\n\
-23 order #\n\
-9 order id\n\
-10 order in\n\
16 order new\n\
21 order of\n\
8 order to\n\
-8 order with\n\
-13 ordered\n\
-9 orders\n\
-17 ordre\n\
-14 ore #\n\
8 ore o\n\
-19 organ…\n\
-8 origin\n\
-8 original\n\
-10 originale\n\
-27 origi…\n\
-52 os\n\
26 os der\n\
-17 os i\n\
-11 os og\n\
-14 osaka\n\
-19 other\n\
-12 other #\n\
-14 others\n\
11 others who\n\
23 otherwise the\n\
-22 otherwise you\n\
-19 other…\n\
-17 otomatik\n\
-17 otoma…\n\
-27 otp\n\
-8 otra\n\
-10 ou\n\
-23 oublie\n\
-23 oubli…\n\
69 our\n\
-10 our app\n\
9 our billing\n\
8 our client\n\
11 our compliance\n\
11 our cyber\n\
25 our depot\n\
-9 our lawyer\n\
-11 our member\n\
8 our platform\n\
9 our records\n\
8 our report\n\
-12 our site\n\
-17 our warehouse\n\
-14 our website\n\
13 ours\n\
92 out\n\
-10 out a\n\
9 out and\n\
10 out before\n\
9 out by\n\
11 out for\n\
11 out together\n\
11 out with\n\
-20 outside\n\
-13 outside the\n\
-17 outsi…\n\
21 oven\n\
42 over\n\
25 over på\n\
27 over telefonen\n\
14 over the\n\
22 over to\n\
-31 overføre\n\
14 overføre dem\n\
-17 overføre penge\n\
9 overfører depositum\n\
-14 overfører pengene\n\
13 overføres\n\
12 overføres til\n\
18 overførsel\n\
11 overførsel på\n\
-26 overførsel så\n\
9 overførsel til\n\
14 overførslen\n\
-24 overførsler\n\
-18 overførsler med\n\
21 overf…\n\
-10 overgår sagen\n\
9 overtager\n\
30 overt…\n\
-10 overv…\n\
-25 owe\n\
-17 owe me\n\
-15 owe you\n\
9 owing\n\
9 owing to\n\
-35 own\n\
-15 own phone\n\
10 own savings\n\
16 owner of\n\
-24 owners\n\
-18 owner…\n\
15 p\n\
9 p @link\n\
95 paa\n\
10 paa #\n\
9 paa @link\n\
17 paa dit\n\
63 package\n\
62 packa…\n\
-17 padekite\n\
-17 padekite rageli\n\
-15 padek…\n\
15 paga\n\
9 pagar\n\
-19 page\n\
9 page open\n\
-11 page that\n\
-65 paid\n\
-16 paid #\n\
-8 paid at\n\
-8 paid by\n\
29 paid for\n\
-8 paid it\n\
14 paid out\n\
16 paid today\n\
-20 paid with\n\
-11 paid you\n\
-13 painting\n\
-22 paint…\n\
-33 paketiniz\n\
-12 paketiniz teslim\n\
-11 paketshop\n\
-43 paket…\n\
43 pakke\n\
13 pakke fra\n\
8 pakke ligger\n\
12 pakken\n\
12 pakken er\n\
15 pakken og\n\
8 pakkeshop\n\
-11 pakket\n\
-27 pana\n\
12 pani\n\
20 panic\n\
-19 papa\n\
-16 paper\n\
-8 papers\n\
-8 paper…\n\
-11 papie…\n\
-16 papirerne\n\
-13 papirerne i\n\
-10 papirkurven\n\
-36 papir…\n\
-13 paquete\n\
-12 paquete en\n\
-13 paque…\n\
13 par\n\
-22 para la\n\
11 para que\n\
-8 parasini\n\
-9 parasykite\n\
-20 paras…\n\
9 parat\n\
-11 parcel at\n\
-19 parcel can\n\
-20 parcel from\n\
15 parcel goes\n\
21 parcel in\n\
-10 parcel to\n\
-8 parduotuveje\n\
-10 pardu…\n\
-33 parents\n\
-44 paren…\n\
-28 park\n\
-9 parkering\n\
-24 parkering i\n\
10 parkeringsafgift\n\
11 parkeringsafgift #\n\
14 parking ticket\n\
9 parla\n\
-14 parliament\n\
-14 parli…\n\
8 parola\n\
8 parol…\n\
54 part\n\
22 part in\n\
11 part time\n\
-14 parte\n\
-11 parter\n\
-13 parte…\n\
12 partner\n\
13 parts\n\
-27 party\n\
-12 pas a\n\
-12 pas kan\n\
9 pas og\n\
-13 pas vous\n\
-9 pasas\n\
-8 paskolos\n\
-12 pasko…\n\
12 paskutine\n\
13 pasku…\n\
13 paso\n\
11 paspa…\n\
-14 pass\n\
17 pass it\n\
9 passage\n\
-9 passare\n\
-8 passe\n\
17 passe på\n\
-12 passed on\n\
8 passer\n\
15 passer med\n\
-50 passport\n\
-24 passport and\n\
11 passport for\n\
11 passport no\n\
9 passport will\n\
20 passports\n\
22 passports and\n\
-29 passp…\n\
27 password\n\
22 password and\n\
-13 password to\n\
-21 passwords\n\
-18 passwords or\n\
-14 pat\n\
-9 patch\n\
-13 patch #\n\
-14 patient\n\
-16 patie…\n\
30 patrol\n\
17 patrol is\n\
31 patro…\n\
-9 pattern\n\
-9 patte…\n\
-9 patvirtinimo kodas\n\
-10 patvi…\n\
-17 patys\n\
-14 pau\n\
17 pause\n\
8 paused\n\
8 pause…\n\
-21 pavel\n\
24 pay\n\
25 pay #\n\
-46 pay a\n\
-8 pay and\n\
-9 pay at\n\
10 pay back\n\
8 pay before\n\
-10 pay but\n\
-8 pay by\n\
10 pay first\n\
19 pay it\n\
-13 pay me\n\
12 pay my\n\
14 pay now\n\
-11 pay tax\n\
52 pay the\n\
14 pay this\n\
23 pay two\n\
-14 pay via\n\
8 pay with\n\
-22 pay you\n\
-11 pay your\n\
10 payable in\n\
11 paye\n\
26 payee\n\
13 payez\n\
21 paying\n\
15 paying #\n\
21 payin…\n\
-9 paylasmayin\n\
-9 payla…\n\
53 payment\n\
9 payment #\n\
16 payment for\n\
-9 payment in\n\
-8 payment is\n\
-8 payment line\n\
-16 payment method\n\
30 payment of\n\
-11 payment on\n\
24 payment to\n\
15 payment you\n\
-45 payments\n\
-9 payments are\n\
14 payme…\n\
13 paypal\n\
13 paypa…\n\
-28 payroll\n\
-17 payroll we\n\
-28 payro…\n\
14 pays\n\
28 paysafecard\n\
31 paysa…\n\
-12 payslips\n\
-18 paysl…\n\
13 pbs\n\
21 pc\n\
-23 pe\n\
-31 pe @link\n\
-22 pe luna\n\
17 pe whatsapp\n\
8 pedop…\n\
11 penal…\n\
13 pending\n\
11 pending if\n\
13 pendi…\n\
-26 penge\n\
8 penge du\n\
-12 penge fra\n\
16 penge ind\n\
-10 penge og\n\
-14 penge så\n\
-31 penge tilbage\n\
-26 pengene fra\n\
11 pengene hos\n\
-24 pengene i\n\
9 pengene kan\n\
13 pengene skal\n\
-12 pengene til\n\
-9 penktadienio\n\
-11 penkt…\n\
-18 pension\n\
-9 pension #\n\
-16 pension to\n\
12 pensionist\n\
-37 pensi…\n\
16 pentru a\n\
-24 people\n\
-10 people are\n\
-11 people culture\n\
-8 people who\n\
-27 peopl…\n\
19 per\n\
-20 per #\n\
9 per day\n\
-8 per il\n\
8 per klaida\n\
-13 per mobilepay\n\
-11 per spostare\n\
12 perche\n\
12 perch…\n\
-11 perfectly\n\
-13 perfekt\n\
-21 perfe…\n\
28 permanent\n\
32 perma…\n\
-9 perme…\n\
25 permit\n\
18 permi…\n\
-16 pernille\n\
-16 perni…\n\
16 pers\n\
-13 persembe\n\
-12 persembe gunu\n\
-14 perse…\n\
10 persi…\n\
14 perso\n\
-30 person\n\
18 person #\n\
-35 person der\n\
-20 person who\n\
18 person.adviser|claims\n\
18 person.adviser|live\n\
13 person.adviser|reader\n\
101 person.agent|claims\n\
38 person.agent|claims person.family|claims\n\
13 person.agent|claims person.landlord|claims\n\
-10 person.agent|claims person.recruiter|claims\n\
64 person.agent|claims threat.arrest|threatens\n\
56 person.agent|claims threat.deadline|threatens\n\
14 person.agent|claims threat.deportation|threatens\n\
101 person.agent|live\n\
24 person.agent|reader\n\
-11 person.agent|reports\n\
13 person.agent|speaks\n\
-25 person.buyer|claims\n\
-27 person.buyer|claims threat.deadline|threatens\n\
-25 person.buyer|live\n\
47 person.buyer|reader\n\
19 person.buyer|reports\n\
29 person.family|claims\n\
-15 person.family|claims person.family|reports\n\
40 person.family|claims person.landlord|claims\n\
34 person.family|claims threat.arrest|threatens\n\
21 person.family|claims threat.court|threatens\n\
19 person.family|claims threat.deadline|threatens\n\
15 person.family|claims threat.debt|threatens\n\
29 person.family|live\n\
10 person.family|reader\n\
-37 person.family|reports\n\
22 person.family|reports threat.deadline|reports\n\
-36 person.family|speaks\n\
41 person.landlord|claims\n\
8 person.landlord|claims threat.block|threatens\n\
-8 person.landlord|claims threat.court|threatens\n\
45 person.landlord|claims threat.deadline|threatens\n\
-12 person.landlord|claims threat.return|threatens\n\
41 person.landlord|live\n\
-24 person.landlord|reader\n\
-25 person.recruiter|claims\n\
9 person.recruiter|claims threat.debt|threatens\n\
-25 person.recruiter|live\n\
-26 personal\n\
-26 personal data\n\
-9 personal information\n\
-9 personale\n\
-9 personas\n\
-10 personer\n\
-11 personne\n\
35 person|claims\n\
-9 person|denies\n\
-25 person|reports\n\
-57 person|speaks\n\
-85 perso…\n\
9 perveskite\n\
8 perve…\n\
8 pet\n\
12 peter\n\
-10 petersen\n\
-14 petersen vvs\n\
-11 peter…\n\
15 petrauskas\n\
-18 peux\n\
-8 peux me\n\
11 pga\n\
-12 phishing\n\
-13 phish…\n\
34 phone and\n\
-8 phone call\n\
-9 phone do\n\
-10 phone down\n\
11 phone fell\n\
-32 phone for\n\
15 phone from\n\
9 phone go\n\
9 phone in\n\
13 phone mine\n\
25 phone now\n\
-21 phone number\n\
-9 phone press\n\
10 phone so\n\
10 phone to\n\
9 phone what\n\
19 phone while\n\
12 phone with\n\
12 phone yes\n\
-16 phone you\n\
-39 phoned\n\
-22 phoned and\n\
-20 phones\n\
-52 phone…\n\
40 photo\n\
32 photo of\n\
13 photographed\n\
9 photos\n\
11 photo…\n\
-13 php\n\
16 phrase\n\
16 phras…\n\
-11 pia\n\
-10 pick a\n\
16 pick up\n\
11 picked\n\
15 picke…\n\
-21 pickup\n\
-21 picku…\n\
8 pics\n\
8 pics here\n\
32 picture\n\
9 pictures\n\
12 pictures are\n\
29 pictu…\n\
-13 piece\n\
-13 piece didentite\n\
8 pieniadze\n\
-16 pierdut\n\
-15 pierd…\n\
16 pierw…\n\
-8 pin for\n\
-8 pin in\n\
-14 pin is\n\
8 pin its\n\
19 pin on\n\
18 pin she\n\
-21 pinigu\n\
-12 pinig…\n\
10 pinkoden\n\
12 pinko…\n\
-16 pirat…\n\
-8 piu\n\
-38 pizza\n\
-15 place\n\
8 place the\n\
8 place where\n\
16 placed\n\
9 places\n\
8 places left\n\
15 place…\n\
8 pladser\n\
12 plain\n\
13 plain clothes\n\
-13 plaka…\n\
-47 plan\n\
-13 plan at\n\
-16 plangere\n\
-21 plang…\n\
-15 planned\n\
-9 planned we\n\
-16 plann…\n\
-17 plata\n\
-23 plata se\n\
27 plate\n\
44 platform\n\
46 platf…\n\
8 plati…\n\
30 play\n\
20 play store\n\
-17 playl…\n\
-24 please\n\
16 please accept\n\
9 please and\n\
-21 please bring\n\
10 please confirm\n\
-15 please give\n\
13 please go\n\
-10 please have\n\
13 please hold\n\
10 please i\n\
8 please keep\n\
-14 please move\n\
-8 please pay\n\
13 please press\n\
15 please read\n\
-10 please refund\n\
-16 please remember\n\
-8 please reply\n\
14 please send\n\
-16 please share\n\
-11 please stop\n\
9 please type\n\
-8 please write\n\
-23 pleas…\n\
8 plejer\n\
-10 pligt\n\
-10 pligt til\n\
44 pls\n\
8 pls dont\n\
20 pls its\n\
13 pm\n\
21 po\n\
10 po #\n\
9 pocke…\n\
-8 pod #\n\
12 podac\n\
8 podaj\n\
11 podam\n\
-8 podpisana\n\
13 podpisu\n\
8 podpi…\n\
-19 poi\n\
-8 point\n\
-28 points\n\
-33 point…\n\
-47 police\n\
26 police about\n\
-17 police and\n\
-18 police arrested\n\
8 police denmark\n\
18 police do\n\
-16 police in\n\
11 police is\n\
-12 police on\n\
-8 police or\n\
-11 policijos\n\
-17 policy\n\
-82 polic…\n\
-10 polis\n\
-8 polish embassy\n\
-9 polisinden\n\
-19 polis…\n\
11 politi\n\
13 politi @link\n\
8 politi you\n\
-13 politia din\n\
14 politia nationala\n\
-14 politie\n\
-14 politie sa\n\
-40 politiet\n\
-9 politiet aldrig\n\
8 politiet er\n\
-11 politiet henter\n\
-13 politiet i\n\
17 politiet og\n\
-9 politiet på\n\
-60 polit…\n\
9 pool\n\
16 pops\n\
16 pops up\n\
-8 popul…\n\
-30 por\n\
-12 por bizum\n\
8 por error\n\
-20 por mobilepay\n\
-15 por tu\n\
16 por whatsapp\n\
-13 porfa\n\
-14 pornography and\n\
-37 portal\n\
-40 porta…\n\
-13 porte\n\
-9 porti\n\
28 porto\n\
15 porto #\n\
13 porto på\n\
-23 porto…\n\
23 pose\n\
-13 posing\n\
-13 posing as\n\
-13 posin…\n\
8 position\n\
10 posit…\n\
24 possible\n\
33 possi…\n\
-185 post\n\
10 post a\n\
-10 post and\n\
-11 post du\n\
-11 post it\n\
10 post log\n\
-15 post og\n\
-8 post the\n\
-12 posta\n\
19 postage\n\
-20 poste\n\
-12 posten\n\
-12 poste…\n\
-9 postgres\n\
-9 postg…\n\
-83 postnord\n\
11 postnord @link\n\
-18 postnord app\n\
-10 postnord appen\n\
-18 postnord paketiniz\n\
-8 postnord pay\n\
10 postnord venter\n\
-11 postnord votre\n\
-87 postn…\n\
47 posylka\n\
47 posyl…\n\
-8 potrz…\n\
-17 poul\n\
-10 pour\n\
-12 pour le\n\
-8 pour vol\n\
-11 pouvez\n\
-11 pouve…\n\
14 power\n\
-10 poza\n\
-15 pozdr…\n\
51 ppl\n\
28 pr\n\
10 pr #\n\
9 pr dag\n\
-15 practise\n\
-12 practise saying\n\
-18 pract…\n\
-13 praso\n\
-9 prate…\n\
-13 prefe…\n\
-13 prelevee\n\
-13 prelevee automatiquement\n\
-9 preliminary\n\
-11 preliminary income\n\
-11 preli…\n\
15 prema\n\
11 premium\n\
-30 prend…\n\
9 prepa…\n\
-11 prescription\n\
-11 presc…\n\
24 press\n\
33 press #\n\
-10 press any\n\
18 press nine\n\
-22 press one\n\
11 press the\n\
-16 press two\n\
-21 pressed\n\
-19 pressed the\n\
-18 press…\n\
-13 pretending\n\
-13 pretending to\n\
-19 prete…\n\
-22 preve…\n\
-10 prie\n\
-9 prima\n\
-9 prima di\n\
10 prime\n\
-8 primo\n\
-14 prin\n\
-8 printed\n\
-22 pris\n\
-9 prisijunge\n\
-9 prisijungti\n\
-8 prisi…\n\
-10 privacy\n\
24 private\n\
9 private account\n\
9 private konto\n\
9 private mail\n\
22 priva…\n\
-8 privi…\n\
16 prize\n\
10 prize draw\n\
11 problem med\n\
-8 problems\n\
9 procedure\n\
19 proceedings\n\
-12 process\n\
-8 processing\n\
30 proce…\n\
-8 procura\n\
-9 procu…\n\
11 prof\n\
-10 profil\n\
13 program\n\
-22 programmet\n\
-23 progr…\n\
-16 promemoria\n\
-16 prome…\n\
-12 promised a\n\
-12 promi…\n\
-10 pront…\n\
11 proof\n\
12 proof of\n\
11 properly\n\
-8 property office\n\
11 prope…\n\
-8 propr…\n\
12 prosecutor\n\
9 prose…\n\
-9 prosi…\n\
-9 prossimo\n\
-9 pross…\n\
9 protect\n\
15 protected\n\
14 prote…\n\
-10 proto…\n\
-25 proud\n\
-8 prufen\n\
-8 prufe…\n\
8 przeczytac\n\
-9 przelac\n\
11 przelew\n\
9 przel…\n\
16 przep…\n\
9 przy\n\
-14 przypominamy\n\
-13 przypominamy o\n\
-13 przyp…\n\
-10 præsenterer\n\
-10 præsenterer sig\n\
-9 præse…\n\
-17 prøv\n\
-16 prøve\n\
-8 prøven\n\
18 prøver at\n\
-22 prøver igen\n\
-14 psa\n\
9 pt\n\
-17 public\n\
-15 public services\n\
-18 publi…\n\
-13 puede\n\
-24 puedes\n\
-24 puede…\n\
-11 pues\n\
-9 pulit…\n\
-8 pull\n\
-11 pull request\n\
-20 pung\n\
-10 punktum\n\
-10 punkt…\n\
-14 puo\n\
-12 purchase\n\
-13 purchase agreement\n\
-9 purchases\n\
-21 purch…\n\
-9 purpose\n\
-8 purpo…\n\
8 push\n\
82 put\n\
14 put #\n\
21 put a\n\
-9 put down\n\
26 put in\n\
-18 put it\n\
21 put you\n\
15 put your\n\
-53 puteti\n\
-53 putet…\n\
14 på #\n\
-188 på @link\n\
-8 på alt\n\
8 på appen\n\
-19 på at\n\
11 på beskeden\n\
16 på dansk\n\
-19 på den\n\
17 på denne\n\
24 på deres\n\
-8 på det\n\
22 på dig\n\
36 på din\n\
-24 på en\n\
14 på forhånd\n\
18 på grund\n\
-12 på kontoret\n\
-13 på kort\n\
-11 på kortet\n\
-12 på køkkenbordet\n\
-9 på lageret\n\
10 på listen\n\
-23 på mail\n\
11 på med\n\
28 på mig\n\
-27 på mit\n\
72 på mobilepay\n\
-35 på og\n\
15 på pause\n\
-23 på selvbetjeningen\n\
-11 på skærmen\n\
59 på sms\n\
18 på som\n\
15 på telefonen\n\
18 på telegram\n\
-10 på tirsdag\n\
-10 på torsdag\n\
-16 på under\n\
-20 på vej\n\
16 på via\n\
36 på whatsapp\n\
-13 påmindelse\n\
-9 påmindelse vi\n\
-13 påmin…\n\
-10 pårørende\n\
-10 pårør…\n\
-10 q i\n\
-8 q1\n\
-11 quando\n\
-11 quand…\n\
-12 quart…\n\
-16 que\n\
8 que je\n\
-11 que nous\n\
-14 que te\n\
9 que tengo\n\
-9 que ya\n\
-8 question\n\
-32 questions\n\
-13 questions about\n\
12 questo e\n\
-40 quest…\n\
-15 queue\n\
53 quick\n\
28 quick loan\n\
-8 quickly\n\
14 quicksupport\n\
9 quiet\n\
20 quiet room\n\
8 r and\n\
-10 r await\n\
-10 r status\n\
9 rachu…\n\
-10 radio…\n\
-22 ragazzi\n\
-22 ragaz…\n\
-20 rageli\n\
-18 ragel…\n\
-8 rain\n\
-8 raised\n\
-8 raise…\n\
8 raktus\n\
8 raktu…\n\
-15 rande…\n\
-25 rang\n\
-10 rang us\n\
-9 rapor…\n\
-13 raspundeti\n\
-11 raspu…\n\
-10 rates\n\
-32 rather\n\
-10 rather check\n\
-32 rathe…\n\
-17 ravi\n\
8 raz\n\
15 re\n\
13 reach…\n\
16 reactivate\n\
9 reactivate @link\n\
21 react…\n\
-8 read a\n\
56 read it\n\
29 read me\n\
-33 read more\n\
-10 read out\n\
-10 reading\n\
-13 readi…\n\
-40 ready\n\
-8 ready #\n\
-8 ready in\n\
-13 ready you\n\
18 real person\n\
-10 real postnord\n\
9 really is\n\
-14 reason\n\
-23 reaso…\n\
12 rebecca\n\
12 rebec…\n\
-75 receipt\n\
-9 receipt @link\n\
-9 receipt from\n\
70 receive\n\
10 receive money\n\
39 receive the\n\
-16 received\n\
-29 received a\n\
17 received in\n\
-20 received your\n\
-15 receiver\n\
8 receiver is\n\
17 receiving\n\
-12 recei…\n\
-15 receptas\n\
-18 reception\n\
-9 receptionen\n\
-40 recep…\n\
9 recevoir\n\
8 recev…\n\
-9 recib…\n\
-12 recipient\n\
-15 recip…\n\
-8 recog…\n\
-25 record\n\
8 recorded message\n\
-19 recording\n\
-11 recording from\n\
9 records\n\
8 records show\n\
-39 recor…\n\
23 recover\n\
18 recovery\n\
8 recovery phrase\n\
35 recov…\n\
-9 recue…\n\
13 recuperer\n\
15 recup…\n\
-9 red\n\
-18 red button\n\
10 red notice\n\
10 redelivery\n\
10 redel…\n\
-9 referat\n\
-14 reference\n\
-9 reference #\n\
-23 refer…\n\
-19 refund\n\
-19 refund #\n\
11 refund form\n\
-8 refund you\n\
8 refundable\n\
-10 refunded\n\
-15 refunded #\n\
-17 refunderer\n\
-22 refun…\n\
17 refuse to\n\
-10 refuses\n\
24 refusion\n\
23 refus…\n\
32 reg\n\
20 reg #\n\
-56 regards\n\
-14 regards the\n\
-9 regards your\n\
-40 regar…\n\
-11 region\n\
-10 regio…\n\
47 register\n\
8 register it\n\
-10 register your\n\
32 registered\n\
10 registered on\n\
29 registration\n\
24 registration number\n\
8 registreres\n\
20 registreret\n\
-8 registreret din\n\
13 registrering\n\
18 registreringsnummer\n\
148 regis…\n\
8 regler\n\
-8 regnet\n\
-14 regne…\n\
11 regning for\n\
-8 regning fra\n\
-19 regningen\n\
-13 regni…\n\
-8 regnskab\n\
-9 regnskabet\n\
-13 regns…\n\
-16 reimburse\n\
-9 rejse\n\
-27 rejse…\n\
-9 relat…\n\
41 release\n\
11 release fee\n\
20 release the\n\
28 released\n\
72 relea…\n\
11 remai…\n\
-19 rembourser\n\
-18 rembo…\n\
-39 remember\n\
12 remember that\n\
-37 remember to\n\
-41 remem…\n\
-56 reminder\n\
-9 reminder #\n\
-63 remin…\n\
13 remit…\n\
10 remove the\n\
11 remov…\n\
-11 rendez\n\
-11 rendez vous\n\
-11 rende…\n\
-32 renew\n\
-26 renew it\n\
-15 renewal\n\
-10 renewal #\n\
-19 renewed\n\
-13 renews\n\
-23 renew…\n\
-8 rengø…\n\
11 rense…\n\
-19 rent\n\
17 rented\n\
9 rented with\n\
-13 renter\n\
11 repea…\n\
10 repede\n\
10 reped…\n\
10 reply\n\
-8 reply by\n\
8 reply so\n\
-8 reply stop\n\
-8 reply to\n\
9 reply y\n\
9 reply yes\n\
18 reply…\n\
-81 report\n\
-10 report a\n\
-8 report it\n\
-8 report of\n\
-15 report on\n\
-15 report the\n\
-23 report to\n\
-17 reported it\n\
14 reported to\n\
-83 repor…\n\
-11 representative\n\
-16 repre…\n\
8 repub…\n\
19 request\n\
-18 request for\n\
16 request in\n\
9 reque…\n\
-10 required\n\
21 requires\n\
15 requi…\n\
17 reserve\n\
8 reservere\n\
28 reser…\n\
-12 reset\n\
-21 residence\n\
-9 residence card\n\
-8 residence we\n\
16 residents\n\
-13 resid…\n\
19 respo…\n\
69 rest\n\
14 rest on\n\
10 rest to\n\
11 resten når\n\
19 resti…\n\
-22 resto\n\
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
-14 retai…\n\
15 retten\n\
-9 retter\n\
-13 rettet\n\
-8 rette…\n\
8 retti…\n\
42 retur\n\
8 retur inden\n\
-33 return\n\
8 return to\n\
31 returned\n\
8 returneres\n\
8 returns\n\
17 retur…\n\
16 reverse\n\
12 reverse it\n\
14 rever…\n\
-14 review\n\
-9 review of\n\
14 reviews\n\
11 revision\n\
-9 revisor\n\
-19 revisorer\n\
-23 revis…\n\
68 revolut\n\
8 revolut to\n\
-16 revolut your\n\
69 revol…\n\
-10 reward\n\
-10 rewar…\n\
-9 ricevuto\n\
-15 ricev…\n\
-8 rich\n\
-11 riciclaggio\n\
-11 ricic…\n\
-13 rien\n\
-12 rig\n\
14 right now\n\
12 right so\n\
-8 right they\n\
-16 right to\n\
9 rigshospitalet\n\
10 rigsh…\n\
18 rigspolitiet\n\
23 rigsp…\n\
-14 rigtige\n\
-11 rigtigt\n\
13 rigtigt nok\n\
-22 rigti…\n\
-9 rikke\n\
-48 ring\n\
9 ring #\n\
-9 ring lige\n\
-9 ring me\n\
-33 ring til\n\
73 ring tilbage\n\
9 ring venligst\n\
-17 ringe\n\
-9 ringe #\n\
-8 ringe til\n\
-78 ringede\n\
-30 ringede til\n\
80 ringer\n\
-15 ringer aldrig\n\
-12 ringer det\n\
-15 ringer en\n\
-9 ringer er\n\
73 ringer fra\n\
13 ringer han\n\
-20 ringer ikke\n\
-8 ringer når\n\
19 ringer og\n\
-12 ringet\n\
-14 ringet op\n\
-25 ringet til\n\
-13 ringe…\n\
-15 ringing\n\
-15 ringi…\n\
9 rings\n\
-9 ringsted\n\
-14 risa\n\
8 risk\n\
-13 rispo…\n\
-9 ritir…\n\
-8 ro og\n\
-10 road\n\
8 robbed\n\
8 robbe…\n\
15 robotstemme\n\
-12 robotstemmer\n\
-11 robux\n\
12 rog\n\
-12 rolle…\n\
9 romanian\n\
18 roman…\n\
51 room\n\
-20 room #\n\
11 room close\n\
-8 room flat\n\
18 room for\n\
13 room please\n\
8 roomm…\n\
-12 roserne\n\
-12 roser…\n\
-21 roskilde\n\
-19 roski…\n\
11 roto\n\
11 roto el\n\
-20 round\n\
9 royal\n\
8 royal mail\n\
-18 rufen\n\
-8 rufen sie\n\
-11 rugbrød\n\
-9 rugbrød og\n\
-12 rugbr…\n\
-16 rule\n\
-22 rules\n\
-12 rules for\n\
-25 run\n\
-9 runde…\n\
-29 rundt\n\
-18 runs\n\
-18 rush\n\
10 russia\n\
9 russi…\n\
39 rustdesk\n\
20 rustdesk from\n\
39 rustd…\n\
17 ryger\n\
-25 rykker\n\
-9 rykkergebyr\n\
-31 rykke…\n\
9 rytoj\n\
-29 råd\n\
-19 råd til\n\
-10 rådgi…\n\
13 rækkefølge\n\
10 række…\n\
-11 rød\n\
9 røg\n\
10 røre\n\
8 røret og\n\
-10 røret på\n\
-18 s\n\
-13 sa\n\
-12 sa mi\n\
26 saat\n\
24 saat icinde\n\
-8 sabado\n\
-8 sabad…\n\
-10 sabato\n\
-10 sabat…\n\
-20 sad\n\
16 safe\n\
-8 safe place\n\
15 safety\n\
8 safety account\n\
15 safet…\n\
26 sag\n\
-14 sag #\n\
13 sag bs\n\
15 sag mod\n\
14 sag om\n\
-47 sagde\n\
-11 sagde at\n\
-13 sagde det\n\
-31 sagde han\n\
-12 sagen\n\
-8 sagen blev\n\
-10 sagen er\n\
-9 sagen om\n\
-22 sagen på\n\
-18 sags\n\
-18 sags id\n\
13 sagsomkostninger\n\
13 sagsomkostninger #\n\
13 sagso…\n\
-18 sagt\n\
-11 sagt ja\n\
-14 sahte\n\
-90 said\n\
-13 said yes\n\
-12 sal\n\
8 salariu\n\
-9 salariul\n\
-15 salary\n\
-8 salary account\n\
-12 salary comes\n\
-18 salar…\n\
14 saldo\n\
-10 saldoen\n\
-10 saldo…\n\
-11 salen\n\
-8 sali\n\
-11 salon\n\
14 salut\n\
11 samarbejder\n\
22 samar…\n\
21 same\n\
31 same day\n\
15 same file\n\
8 same happened\n\
-8 samlede\n\
-11 samle…\n\
-27 samme\n\
8 samme dag\n\
-18 samme nummer\n\
-12 samme som\n\
25 sammen\n\
15 sammen og\n\
27 samme…\n\
23 samsung\n\
10 samsung a14\n\
23 samsu…\n\
30 samt\n\
10 samt mitid\n\
39 samtale\n\
35 samta…\n\
-12 samtidige\n\
-11 samti…\n\
-16 samtykke\n\
-16 samty…\n\
23 sana\n\
-10 sandbox\n\
-10 sandb…\n\
-15 sands…\n\
-20 sange…\n\
-15 sanne\n\
-8 sara\n\
-8 sari\n\
-8 sari kartinizi\n\
9 sart\n\
10 saska…\n\
9 sat på\n\
-27 saturday\n\
-28 satur…\n\
13 saugumo\n\
13 saugu…\n\
15 savings\n\
-9 savings #\n\
-9 savings in\n\
15 savin…\n\
-16 savo\n\
14 saw\n\
8 saw u\n\
13 saw your\n\
73 say\n\
11 say i\n\
22 say it\n\
10 say its\n\
19 say new\n\
-10 say press\n\
-10 say that\n\
-8 say theyre\n\
-10 sayin\n\
12 saying\n\
28 saying the\n\
12 sayin…\n\
142 says\n\
13 says all\n\
21 says approve\n\
17 says bank\n\
13 says he\n\
37 says i\n\
18 says my\n\
8 says she\n\
-13 says that\n\
-9 sb\n\
-24 scadenta\n\
-24 scadenta #\n\
-16 scade…\n\
12 scam\n\
16 scammers\n\
19 scamm…\n\
22 scan\n\
9 scan qr\n\
18 scan the\n\
-8 scene #\n\
-12 schicken\n\
18 schickst\n\
14 schic…\n\
-11 schon\n\
17 school\n\
15 schoo…\n\
9 schreib\n\
9 schreib mir\n\
11 schre…\n\
11 schwe…\n\
-11 scooter\n\
-11 scoot…\n\
18 scratch\n\
11 scratch the\n\
18 scrat…\n\
10 screen and\n\
-12 screen share\n\
49 screenshot\n\
8 screenshot of\n\
49 scree…\n\
17 scrie\n\
15 scrie mi\n\
-9 scrip…\n\
-10 scritto\n\
-10 scrit…\n\
-8 sdk\n\
-8 se alt\n\
12 se at\n\
-11 se bort\n\
-18 se dem\n\
-15 se den\n\
8 se der\n\
16 se det\n\
84 se din\n\
-10 se dine\n\
-23 se face\n\
-11 se llama\n\
9 se me\n\
-14 se mere\n\
15 se om\n\
-18 season\n\
-15 season fee\n\
-18 seaso…\n\
9 sec\n\
-38 second\n\
-8 second approval\n\
9 second attempt\n\
-17 second floor\n\
-34 secon…\n\
26 secret\n\
12 secre…\n\
-9 section\n\
-15 section #\n\
-16 secti…\n\
27 secure\n\
-12 secure account\n\
-12 securite\n\
83 security\n\
16 security team\n\
8 security update\n\
107 secur…\n\
8 sedle…\n\
86 see\n\
8 see #\n\
8 see @link\n\
21 see a\n\
-10 see details\n\
10 see if\n\
-14 see it\n\
-9 see my\n\
13 see that\n\
27 see the\n\
10 see them\n\
-8 see your\n\
8 seed phrase\n\
-18 seen\n\
-14 seen the\n\
45 sees\n\
10 sehr\n\
11 sehr geehrter\n\
-9 sekmadieni\n\
23 sekunder\n\
23 sekun…\n\
-31 selbst\n\
-11 selbst die\n\
-31 selbs…\n\
-12 self\n\
-11 self service\n\
19 selfie\n\
19 selfi…\n\
-9 selsk…\n\
-132 selv\n\
-14 selv at\n\
-9 selv bestilt\n\
-12 selv der\n\
-11 selv gjort\n\
-11 selv i\n\
-36 selvbetjeningen\n\
-27 selvbetjeningen på\n\
-37 selvb…\n\
-15 selvrisiko\n\
-20 selvr…\n\
-13 senas\n\
129 send\n\
31 send #\n\
-14 send a\n\
-15 send code\n\
16 send everything\n\
12 send foto\n\
-9 send me\n\
20 send mig\n\
-10 send resten\n\
10 send screenshot\n\
30 send the\n\
20 send til\n\
16 send to\n\
-10 send us\n\
22 send you\n\
8 send your\n\
-68 sende\n\
8 sende #\n\
11 sende de\n\
-33 sende den\n\
-11 sende det\n\
-8 sende en\n\
-23 sende mig\n\
-32 sender\n\
14 sender en\n\
-11 sender et\n\
-18 sender ikke\n\
8 sender jeg\n\
-14 senders\n\
-20 sendes\n\
-11 sendes til\n\
-64 sende…\n\
26 sending\n\
26 sendi…\n\
-10 sendt #\n\
9 sendt de\n\
9 sendt en\n\
-13 sendt til\n\
-99 senest\n\
-55 senest #\n\
-9 senest den\n\
-10 senest fredag\n\
8 seneste\n\
-91 senes…\n\
10 senin\n\
10 senior\n\
18 senio…\n\
12 sent\n\
-14 sent #\n\
-11 sent a\n\
14 sent from\n\
-11 sent it\n\
-9 sent on\n\
-11 sent we\n\
30 sent you\n\
-15 sentence\n\
-21 sente…\n\
-11 separate\n\
-21 separ…\n\
-9 sept\n\
-12 september\n\
-14 septe…\n\
8 ser din\n\
17 ser jeg\n\
-13 sera\n\
-13 sera prelevee\n\
-11 serve\n\
-42 service\n\
-20 service with\n\
-14 services\n\
-45 servi…\n\
-28 ses\n\
-8 sesion\n\
-8 sesio…\n\
-21 session\n\
-23 sessi…\n\
-9 sestadieni\n\
-9 sesta…\n\
-37 set\n\
-8 set up\n\
-31 settings\n\
-10 settings billing\n\
-38 setti…\n\
25 settle\n\
8 settle #\n\
8 settled by\n\
27 settlement\n\
49 settl…\n\
-13 several\n\
-12 sey\n\
28 shall\n\
24 shall we\n\
8 shanghai\n\
8 shang…\n\
-26 share\n\
10 share my\n\
-23 share this\n\
20 share your\n\
-30 shared\n\
-29 share…\n\
-11 sharing\n\
-11 shari…\n\
62 she\n\
17 she asks\n\
9 she gives\n\
27 she has\n\
39 she is\n\
8 she says\n\
18 she wants\n\
-18 she was\n\
-21 shed\n\
18 shes\n\
-8 shipment from\n\
-8 shipped\n\
-8 shipped track\n\
10 shipping #\n\
-16 shop\n\
-9 shop on\n\
-8 shops\n\
15 short\n\
-10 should\n\
16 should have\n\
11 should i\n\
-19 should know\n\
-15 should you\n\
-13 shouldnt\n\
-23 shoul…\n\
-42 show\n\
-11 show #\n\
13 show a\n\
-11 show you\n\
-8 shown\n\
10 shows #\n\
17 shut\n\
-84 si\n\
-16 si ce\n\
-8 si iti\n\
-9 si mie\n\
11 si no\n\
-20 si o\n\
11 si sa\n\
-21 si vous\n\
-9 siandien\n\
-9 siand…\n\
-10 sich selbst\n\
11 sick\n\
32 sidder\n\
11 sidder du\n\
9 sidder en\n\
11 sidder jo\n\
31 sidde…\n\
-29 side\n\
-9 side #\n\
16 side it\n\
11 siden\n\
8 siden #\n\
11 siden og\n\
29 sider\n\
12 sides\n\
-21 sidst\n\
22 sidste\n\
-8 sidste bankdag\n\
-11 sidste år\n\
22 sidst…\n\
-64 sie\n\
-8 sie bis\n\
-12 sie mussen\n\
8 siema\n\
-14 siena\n\
-9 sifre\n\
-18 sifreniz\n\
-9 sifreniz #\n\
-19 sifre…\n\
-85 sig\n\
-17 sig for\n\
-20 sig og\n\
-10 sig som\n\
-24 sig til\n\
-22 sige at\n\
42 sige det\n\
-9 sige nej\n\
-16 sige noget\n\
23 siger\n\
-20 siger #\n\
-40 siger at\n\
17 siger de\n\
-24 siger den\n\
-8 siger det\n\
23 siger du\n\
-11 siger ja\n\
52 siger jeg\n\
-11 siger man\n\
13 siger til\n\
-58 sign\n\
-9 sign and\n\
-19 sign the\n\
22 signal\n\
43 signals\n\
39 signa…\n\
-29 signe\n\
-35 signed\n\
-10 signed in\n\
-36 signe…\n\
-11 signing\n\
-11 signi…\n\
8 signo…\n\
31 sigtet\n\
28 sigtet i\n\
28 sigte…\n\
-12 sigue\n\
10 siguranta\n\
8 sigur…\n\
14 sikker\n\
9 sikker konto\n\
19 sikkerhed\n\
19 sikkerhed på\n\
8 sikkert\n\
120 sikke…\n\
-11 sikre dig\n\
8 sikret\n\
11 sikring\n\
18 sikri…\n\
-9 silin\n\
9 silinecek\n\
9 silin…\n\
9 silver\n\
9 silve…\n\
21 sim\n\
15 simdi\n\
14 simkort\n\
14 simko…\n\
11 simple\n\
8 simple tasks\n\
-10 simply\n\
-60 sin\n\
-22 sin konto\n\
-22 since\n\
-23 since #\n\
-18 since it\n\
19 since the\n\
24 singapore\n\
24 singa…\n\
15 sir\n\
-10 sir your\n\
-16 siri\n\
-18 siri har\n\
-15 sirke…\n\
18 siste…\n\
-11 sit\n\
-18 sit kort\n\
-9 sit mitid\n\
10 sit skilt\n\
-56 site\n\
-22 site with\n\
14 sitting\n\
14 sitti…\n\
-14 siunc…\n\
9 six\n\
16 six digits\n\
-8 six minutes\n\
12 sixteen\n\
8 sixteen digits\n\
12 sixte…\n\
-14 siz\n\
8 siz degilseniz\n\
-24 siz yapmadiysaniz\n\
-32 sizi\n\
-9 sizi arayip\n\
-16 sjæll…\n\
-8 skagen #\n\
17 skaic…\n\
35 skal\n\
46 skal bare\n\
-23 skal bekræfte\n\
18 skal betale\n\
-21 skal betales\n\
13 skal blot\n\
14 skal bruges\n\
12 skal de\n\
12 skal derfor\n\
23 skal det\n\
42 skal du\n\
-14 skal godkende\n\
-50 skal ikke\n\
-20 skal inden\n\
8 skal installere\n\
52 skal jeg\n\
-9 skal lytte\n\
21 skal lægge\n\
10 skal også\n\
-10 skal ringe\n\
-18 skal trykke\n\
-18 skal vi\n\
-23 skal være\n\
-23 skam\n\
-29 skambinkite\n\
-18 skambinkite #\n\
-29 skamb…\n\
-12 skamme\n\
-20 skammer\n\
-20 skammer sig\n\
-27 skamm…\n\
8 skarbowego\n\
8 skarb…\n\
-8 skat about\n\
8 skat du\n\
13 skat i\n\
-15 skattekort\n\
-41 skattestyrelsen\n\
-14 skattestyrelsen har\n\
-9 skattestyrelsen jusu\n\
-8 skattestyrelsen votre\n\
-48 skatt…\n\
-29 ske\n\
-14 ske for\n\
-9 ske ved\n\
-9 sker det\n\
-32 skift\n\
20 skiftet\n\
10 skift…\n\
11 skilt\n\
-11 skip\n\
-15 skive\n\
-8 skjul…\n\
-12 skoda\n\
-17 skolens\n\
10 skrab\n\
9 skrab koderne\n\
-11 skranken\n\
-11 skran…\n\
-18 skrev\n\
-35 skrevet\n\
-28 skrevet den\n\
9 skrevet ned\n\
-35 skrev…\n\
-8 skridt\n\
-8 skrid…\n\
50 skriv\n\
-21 skriv dit\n\
9 skriv id\n\
9 skriv lige\n\
-13 skriv selv\n\
20 skriv til\n\
40 skrive\n\
14 skrive anmeldelser\n\
10 skrive anydesk\n\
11 skrive den\n\
12 skrive dit\n\
-19 skriver\n\
-8 skriver at\n\
-9 skriver fra\n\
-19 skriver jeg\n\
20 skriv…\n\
14 skulle bruge\n\
-9 skylder\n\
-8 skylder #\n\
21 skynd\n\
19 skynd dig\n\
-11 skynd…\n\
8 skype\n\
14 skærmbillede\n\
-10 skærmbilleder\n\
9 skærmen\n\
21 skærm…\n\
-21 slagelse\n\
-21 slage…\n\
-10 slags\n\
-20 sleep\n\
-20 slet den\n\
31 slet det\n\
-25 slet ikke\n\
8 slette\n\
-12 sletter den\n\
23 slettes\n\
-14 slettes fem\n\
8 slettet\n\
33 slett…\n\
-12 slide\n\
-12 slip\n\
10 slippe\n\
22 slipper\n\
30 slipp…\n\
-11 slut\n\
-11 slutter\n\
-11 slutt…\n\
-11 slå\n\
8 smashed\n\
8 smash…\n\
8 smidt\n\
10 smidt ud\n\
-11 smilet\n\
-13 smile…\n\
138 sms\n\
17 sms and\n\
19 sms med\n\
-10 sms om\n\
27 sms to\n\
17 sms with\n\
9 smsen\n\
-35 smser\n\
-16 smser hvor\n\
-23 smslere\n\
-23 smsle…\n\
26 smykker\n\
8 smykker og\n\
32 smykk…\n\
-12 små\n\
-10 smæk\n\
-10 smæk røret\n\
8 snakket\n\
8 snakk…\n\
32 snap\n\
19 snart\n\
-11 snow\n\
144 so\n\
-25 so #\n\
-8 so do\n\
30 so he\n\
40 so i\n\
17 so im\n\
23 so it\n\
-12 so ive\n\
16 so my\n\
8 so now\n\
32 so that\n\
28 so the\n\
8 so they\n\
32 so we\n\
-11 so when\n\
9 social registration\n\
38 sofa\n\
9 sofa #\n\
18 sofa and\n\
9 sofaen og\n\
20 sofie\n\
-26 sokker\n\
-26 sokke…\n\
-8 sold\n\
-15 solo\n\
10 solve…\n\
28 som\n\
14 som aftalt\n\
-24 som altid\n\
9 som dig\n\
18 som du\n\
-11 som fik\n\
24 som ikke\n\
11 som jeg\n\
8 som nr\n\
-13 som om\n\
13 som siger\n\
17 som skal\n\
12 som vi\n\
-10 som vidne\n\
11 some of\n\
-17 somebody\n\
-15 somebody wants\n\
-18 someb…\n\
-9 someone\n\
8 someone has\n\
9 someone is\n\
-16 someo…\n\
-71 something\n\
-10 something you\n\
-8 sometimes\n\
-74 somet…\n\
-8 somewhere\n\
-9 somew…\n\
-16 sommerhuset\n\
-32 somme…\n\
-15 son ødeme\n\
-14 sont\n\
13 soon\n\
11 soon as\n\
29 sorry\n\
-12 sorry for\n\
35 sorry i\n\
22 sort\n\
9 sounds\n\
-11 soup\n\
-8 soupe\n\
-9 sous\n\
-12 soy\n\
-17 spa\n\
16 spaer…\n\
11 spain for\n\
25 spanien\n\
24 spani…\n\
14 spar\n\
11 spar nord\n\
-11 spare…\n\
10 spate\n\
-14 spaus…\n\
15 speak\n\
21 speak to\n\
11 speaker\n\
11 speaking with\n\
22 speak…\n\
13 special\n\
8 special crime\n\
10 speci…\n\
-13 spedition\n\
-11 speditøren\n\
-24 spedi…\n\
-8 spiste\n\
-8 spist…\n\
-11 spoke\n\
-14 spostare\n\
-18 spost…\n\
-14 spot\n\
-17 sprog\n\
-14 sprog og\n\
-13 sprog…\n\
-8 spune\n\
8 spurgte hun\n\
14 spurgte hvad\n\
-20 spurgte om\n\
13 spyware\n\
13 spywa…\n\
-91 spær\n\
-14 spær det\n\
-14 spær dit\n\
-36 spær kortet\n\
-13 spær mitid\n\
-63 spærre\n\
-29 spærre det\n\
-11 spærre dit\n\
-13 spærre kortet\n\
-19 spærre mitid\n\
-12 spærrer\n\
13 spærres\n\
-26 spærret\n\
-14 spærret dit\n\
-10 spærret fordi\n\
-79 spærr…\n\
-13 spørg\n\
-59 spørger\n\
-24 spørger det\n\
-11 spørger efter\n\
-66 spørgsmål\n\
-29 spørgsmål @link\n\
-13 spørgsmål om\n\
-9 spørgsmål så\n\
-121 spørg…\n\
9 ssn\n\
-10 ssp\n\
-19 st\n\
9 sta\n\
12 staar\n\
14 stadig\n\
23 stadig har\n\
14 stadi…\n\
12 staff\n\
-9 stair…\n\
12 stamp\n\
-11 standing\n\
-13 standing at\n\
-8 standing order\n\
34 stands\n\
11 stands at\n\
30 stand…\n\
-10 start\n\
-13 start @link\n\
-8 started\n\
25 starter med\n\
-8 starts\n\
-16 starts in\n\
-9 state the\n\
-11 stated in\n\
-37 statement\n\
-18 statement for\n\
-16 statements\n\
-11 statements from\n\
-68 state…\n\
-23 station\n\
9 station in\n\
-8 station on\n\
-18 stationen\n\
9 stations\n\
-46 stati…\n\
10 stats…\n\
-15 status\n\
-16 statu…\n\
36 stay\n\
16 stay on\n\
-11 stayed\n\
-11 staye…\n\
8 staying\n\
8 stayi…\n\
14 stays\n\
-9 stazione\n\
-9 stazi…\n\
39 steam\n\
20 steam acc\n\
16 stedet for\n\
-12 steln…\n\
12 stemme på\n\
-11 stemm…\n\
11 stemp…\n\
10 step\n\
-11 step verification\n\
-18 steps\n\
-9 stiger\n\
-9 stige…\n\
-23 still\n\
11 still on\n\
-14 still works\n\
16 stiller\n\
14 stiller jeg\n\
-8 still…\n\
-18 stimate\n\
-18 stimate client\n\
-20 stima…\n\
-11 stipendio\n\
-11 stipe…\n\
8 stk\n\
-15 stod\n\
-51 stolen\n\
-10 stolen so\n\
15 stoler\n\
-39 stole…\n\
-14 stop\n\
-11 stop and\n\
37 stop it\n\
-25 stop to\n\
38 stoppe\n\
-31 stopped\n\
14 stopper\n\
12 stopper jeg\n\
10 stoppet\n\
23 stopp…\n\
10 stops\n\
12 stops working\n\
-10 stor\n\
-16 storage\n\
-12 storage is\n\
-16 stora…\n\
10 store\n\
13 storebaelt\n\
11 storebaelt @link\n\
23 storebælt\n\
9 storebælt we\n\
17 store…\n\
-12 straffen\n\
-11 straffen kan\n\
-20 straf…\n\
28 straight\n\
10 straight with\n\
26 strai…\n\
14 straks\n\
22 straksoverførsel\n\
36 strak…\n\
-14 streaming\n\
-15 strea…\n\
-9 street he\n\
-8 strik…\n\
-15 string\n\
-16 strin…\n\
10 stron…\n\
-8 struct\n\
-9 struc…\n\
-13 strømmen\n\
-14 strømmen fra\n\
-16 strøm…\n\
8 stuck in\n\
37 student\n\
19 students\n\
-11 studerende\n\
36 stude…\n\
-18 studi…\n\
9 stuff\n\
-12 stupid\n\
-15 stupi…\n\
9 stykker\n\
8 stykk…\n\
19 styrelsen\n\
18 styre…\n\
12 stående\n\
12 ståen…\n\
56 står\n\
-12 står at\n\
8 står bag\n\
-8 står her\n\
10 står og\n\
-13 står på\n\
17 støtt…\n\
54 su\n\
16 su an\n\
10 su inps\n\
12 su styrelsen\n\
9 sua\n\
8 sua domanda\n\
30 subject\n\
9 subject of\n\
-11 subject your\n\
30 subje…\n\
-16 subscription\n\
-19 subscriptions\n\
-35 subsc…\n\
-20 succe…\n\
-55 such\n\
-13 such a\n\
-32 such as\n\
-11 sucur…\n\
26 suis\n\
-11 summary\n\
-14 summa…\n\
-18 sumok…\n\
10 sun\n\
17 sun de\n\
12 suna\n\
-9 sunati\n\
-9 sunat…\n\
-21 sunday\n\
-28 sunda…\n\
12 sundhedskort og\n\
11 sundh…\n\
19 sunpa…\n\
8 sunteti\n\
8 sunte…\n\
25 suo\n\
-10 supermarket\n\
-10 supplier\n\
-14 support\n\
8 support calling\n\
-11 support hvis\n\
-8 support on\n\
-26 suppo…\n\
-12 sur\n\
-27 sur @link\n\
9 sur le\n\
-11 sur un\n\
-13 sure that\n\
15 surprise\n\
13 surpr…\n\
11 susanne\n\
11 susan…\n\
-10 sushi\n\
-25 suspect\n\
-13 suspect misuse\n\
8 suspected\n\
17 suspend\n\
18 suspended\n\
-8 suspension\n\
45 suspe…\n\
9 sv\n\
-11 svar\n\
9 svar ikke\n\
38 svar med\n\
-17 svar på\n\
-8 sveiki\n\
-8 sveik…\n\
-10 svendborg\n\
-10 svend…\n\
-18 svindel\n\
-13 svindler\n\
12 svindlere\n\
-10 svindleren\n\
13 svindlerne\n\
-26 svind…\n\
-18 svært\n\
-13 swind…\n\
140 swipe\n\
12 swipe and\n\
13 swipe den\n\
12 swipe in\n\
15 swipe it\n\
23 swiper\n\
14 swiper du\n\
18 swipe…\n\
-13 switch the\n\
20 switched\n\
15 switched off\n\
12 sydbank\n\
13 sydba…\n\
-11 sydfjord\n\
-11 sydfj…\n\
8 syg\n\
14 syg så\n\
-14 sygehus\n\
-13 sygeh…\n\
11 syges…\n\
50 system\n\
34 systemet\n\
89 syste…\n\
8 szukam\n\
8 szukam kogos\n\
11 szuka…\n\
87 så\n\
16 så bliver\n\
25 så de\n\
27 så den\n\
8 så det\n\
8 så fremvisning\n\
52 så får\n\
8 så godkender\n\
12 så går\n\
16 så gør\n\
22 så han\n\
24 så har\n\
-8 så hvad\n\
15 så hvis\n\
-19 så i\n\
17 så jeg\n\
20 så kommer\n\
-16 så kontakt\n\
8 så kører\n\
-11 så lægger\n\
14 så min\n\
9 så nu\n\
-8 så overfør\n\
-14 så refunderer\n\
-26 så ring\n\
17 så ser\n\
26 så skal\n\
-41 så skriv\n\
10 så sletter\n\
22 så slipper\n\
-35 så spær\n\
15 så stopper\n\
15 så står\n\
-13 så tag\n\
-10 så ved\n\
8 så vi\n\
15 så vil\n\
13 så åbner\n\
-39 sådan\n\
-10 sådan begynder\n\
-14 sådan gør\n\
-10 sædva…\n\
-21 sælge…\n\
14 særlig\n\
13 særlig kriminalitet\n\
16 særli…\n\
8 sætte\n\
11 sætte dem\n\
-10 sættes\n\
20 søde\n\
-8 søge\n\
17 søger\n\
-11 søn\n\
-19 søndag\n\
10 søndag @link\n\
-23 sønda…\n\
-15 sønde…\n\
-8 søndre\n\
-8 søndr…\n\
9 sørensen\n\
9 søren…\n\
14 søyleyin\n\
-17 søzlesmeyi\n\
-16 søzle…\n\
-13 t amount\n\
-13 table\n\
9 table…\n\
40 tabte\n\
50 tabte penge\n\
-24 tag\n\
16 tag et\n\
-13 tag fat\n\
25 tage\n\
11 tage det\n\
15 tager\n\
19 tager #\n\
12 tager dit\n\
-23 tager ikke\n\
28 tager kun\n\
-14 taip\n\
-85 tak\n\
-56 tak for\n\
-8 tak jak\n\
-9 tak og\n\
47 take\n\
8 take a\n\
8 take down\n\
12 take it\n\
18 take out\n\
17 take your\n\
14 taken\n\
16 taken to\n\
21 takes\n\
14 takes #\n\
8 takes a\n\
23 taking\n\
23 taking part\n\
23 takin…\n\
-9 taksa…\n\
32 tal\n\
-8 tal med\n\
9 tal på\n\
22 tale\n\
14 tale med\n\
11 talent\n\
11 talen…\n\
15 talep\n\
27 taler\n\
-10 taler du\n\
25 taler med\n\
-24 talk\n\
9 talk to\n\
-14 talk we\n\
-13 talked\n\
-13 talke…\n\
-9 tallene\n\
-19 tandlægerne\n\
-26 tandl…\n\
-24 tanke\n\
-34 tap\n\
12 tarjeta\n\
14 tarjeta y\n\
13 tarje…\n\
-14 tas\n\
-15 task\n\
24 tasks\n\
11 tast\n\
14 tasta\n\
9 tasta #\n\
9 tastatur\n\
9 tastatur så\n\
9 tasta…\n\
-25 tastede\n\
9 taster\n\
-15 tastet\n\
-27 taste…\n\
-52 tastselv\n\
-17 tastselv erhverv\n\
-54 tasts…\n\
-8 tau\n\
8 tau sms\n\
32 tavshedspligt\n\
33 tavsh…\n\
-39 tax\n\
-10 tax assessment\n\
-19 tax authorities\n\
-31 tax card\n\
10 tax fraud\n\
-11 tax is\n\
8 tax of\n\
8 tax refund\n\
-8 tax residence\n\
-8 tax return\n\
-14 taxi\n\
22 tdc\n\
-55 te\n\
-13 te li\n\
13 te rog\n\
-14 tea\n\
11 teacher\n\
15 teach…\n\
10 team at\n\
-11 team the\n\
14 teamet\n\
14 teame…\n\
-13 teams\n\
28 teamviewer\n\
28 teamv…\n\
9 technical\n\
28 technician\n\
13 technician is\n\
54 techn…\n\
-8 tegn\n\
-14 tego\n\
16 teknik\n\
8 tekniker\n\
8 teknisk\n\
24 tekni…\n\
-19 teksten\n\
-16 tekst…\n\
-8 tel #\n\
13 telefon\n\
15 telefon den\n\
10 telefon og\n\
11 telefon så\n\
-8 telefona\n\
17 telefonen nu\n\
-10 telefonen og\n\
-16 telefonen ringer\n\
-23 telefonen siger\n\
17 telefonen så\n\
9 telefonens tastatur\n\
22 telefonerne\n\
11 telefonerne er\n\
19 telefono\n\
11 telefono con\n\
-19 telefonsamtale\n\
-27 telefonu\n\
13 telefonul\n\
10 telefonum\n\
17 telefonunuza\n\
58 telef…\n\
87 telegram\n\
96 teleg…\n\
9 telephone has\n\
9 teles…\n\
-45 tell\n\
-16 tell anna\n\
26 tell anyone\n\
-17 tell it\n\
23 tell me\n\
8 tell mum\n\
-15 tell the\n\
12 tell them\n\
-27 tell us\n\
-33 tell you\n\
-10 telling\n\
14 telling me\n\
-20 telling you\n\
-10 telli…\n\
-11 tells you\n\
-19 telmore\n\
-19 telmo…\n\
-15 tema\n\
14 temiz…\n\
-11 template\n\
-11 templ…\n\
26 temporary\n\
28 tempo…\n\
-8 ten and\n\
9 ten seconds\n\
-8 ten to\n\
20 tenant\n\
18 tenant is\n\
13 tenan…\n\
8 tenga\n\
14 tengo\n\
10 tengo que\n\
-13 tenvoie\n\
-11 tenvo…\n\
-14 teraz\n\
-13 termin\n\
15 terminal\n\
-13 terminas\n\
-13 termi…\n\
-15 terms\n\
-11 terrible\n\
-16 terri…\n\
-24 teslim\n\
-24 tesli…\n\
-18 test\n\
-11 test login\n\
8 teste…\n\
9 testk…\n\
38 text\n\
-21 text in\n\
10 text me\n\
8 text message\n\
20 texting\n\
16 texti…\n\
9 teyit\n\
-47 than\n\
-24 than #\n\
-8 than last\n\
-15 than the\n\
-19 thank\n\
-19 thank you\n\
-21 thanks\n\
16 thanks a\n\
-42 thanks for\n\
-21 thank…\n\
-53 that\n\
-14 that a\n\
13 that bank\n\
-17 that he\n\
42 that i\n\
24 that is\n\
-13 that isnt\n\
-33 that it\n\
-16 that its\n\
-8 that looks\n\
-9 that my\n\
-19 that normal\n\
8 that stands\n\
-19 that the\n\
10 that this\n\
14 that were\n\
8 that would\n\
-27 that your\n\
44 that youre\n\
-9 that youve\n\
14 thats\n\
-27 thats a\n\
12 thats about\n\
-15 thats all\n\
12 thats fine\n\
21 thats how\n\
-152 the\n\
70 the #\n\
-11 the 1st\n\
-18 the 20th\n\
-9 the 2nd\n\
-8 the 3rd\n\
-11 the 4th\n\
27 the account\n\
-12 the accounts\n\
16 the activation\n\
8 the administrative\n\
9 the agency\n\
15 the agent\n\
11 the airport\n\
18 the amount\n\
13 the apartment\n\
-68 the app\n\
12 the attached\n\
8 the attachment\n\
10 the audit\n\
12 the authorities\n\
9 the back\n\
14 the bailiff\n\
14 the balance\n\
-34 the bank\n\
31 the banks\n\
-15 the bed\n\
-15 the bell\n\
-13 the best\n\
11 the bike\n\
-13 the bill\n\
26 the blockchain\n\
-33 the board\n\
-9 the box\n\
-8 the boxes\n\
8 the branch\n\
9 the building\n\
9 the call\n\
10 the cancel\n\
-25 the card\n\
-18 the cards\n\
9 the change\n\
10 the charger\n\
25 the chinese\n\
8 the cinema\n\
-16 the city\n\
-11 the client\n\
-10 the clients\n\
22 the codes\n\
-23 the coffee\n\
-18 the company\n\
10 the complaint\n\
29 the computer\n\
-16 the concert\n\
-16 the counter\n\
18 the country\n\
14 the courier\n\
-8 the couriers\n\
8 the cpr\n\
10 the criminal\n\
12 the crypto\n\
-10 the customer\n\
-8 the data\n\
-18 the daycare\n\
-11 the desk\n\
-12 the device\n\
-12 the doctor\n\
-19 the drive\n\
12 the duty\n\
-21 the email\n\
-15 the embassy\n\
-21 the end\n\
-13 the eu\n\
8 the exchange\n\
8 the expiry\n\
-11 the fee\n\
-11 the ferry\n\
-11 the figures\n\
-20 the first\n\
18 the following\n\
-10 the frame\n\
51 the fraud\n\
16 the full\n\
13 the funds\n\
-9 the game\n\
20 the green\n\
10 the guarantee\n\
21 the hacker\n\
8 the hackers\n\
13 the hague\n\
-8 the headphones\n\
10 the holiday\n\
-12 the hospital\n\
10 the hour\n\
-11 the house\n\
-18 the hr\n\
29 the id\n\
-11 the immigration\n\
-10 the intranet\n\
-8 the investigation\n\
26 the investigators\n\
-16 the invoice\n\
20 the judge\n\
28 the key\n\
-18 the kids\n\
18 the last\n\
-31 the letter\n\
42 the line\n\
29 the link\n\
30 the list\n\
17 the loan\n\
-21 the local\n\
10 the long\n\
22 the mail\n\
-8 the main\n\
-17 the man\n\
-9 the medical\n\
-14 the meeting\n\
9 the merger\n\
-8 the message\n\
9 the metro\n\
19 the ministry\n\
-10 the misuse\n\
-13 the mobile\n\
9 the moment\n\
32 the money\n\
-9 the moneys\n\
-19 the month\n\
-8 the monthly\n\
-11 the municipalitys\n\
26 the national\n\
-15 the netbank\n\
39 the new\n\
12 the normal\n\
11 the notes\n\
-11 the number\n\
20 the numbers\n\
-9 the objection\n\
-18 the old\n\
19 the one\n\
-8 the online\n\
-14 the order\n\
-13 the otp\n\
-30 the paper\n\
-17 the papers\n\
-16 the party\n\
-8 the patient\n\
-10 the payslip\n\
11 the person\n\
42 the phone\n\
-12 the photos\n\
24 the picture\n\
16 the pin\n\
26 the platform\n\
18 the play\n\
-71 the police\n\
-8 the post\n\
-18 the postnord\n\
14 the prosecutor\n\
-13 the purchase\n\
9 the purpose\n\
-14 the queue\n\
-8 the reason\n\
-8 the receipt\n\
-11 the red\n\
22 the refund\n\
-37 the rent\n\
9 the report\n\
25 the request\n\
-8 the reservation\n\
-19 the residence\n\
42 the rest\n\
-25 the right\n\
-16 the robot\n\
-13 the screen\n\
-17 the second\n\
26 the security\n\
-10 the seller\n\
-14 the sender\n\
-14 the senders\n\
-10 the server\n\
-15 the shared\n\
-9 the shop\n\
39 the signals\n\
8 the silver\n\
15 the six\n\
9 the sixteen\n\
27 the sofa\n\
-14 the steps\n\
9 the subject\n\
48 the system\n\
-9 the tax\n\
-19 the taxi\n\
-12 the team\n\
9 the test\n\
17 the text\n\
-8 the third\n\
10 the three\n\
8 the toilet\n\
-12 the tracking\n\
-9 the usa\n\
-12 the value\n\
19 the verification\n\
41 the video\n\
-8 the voice\n\
-12 the waiting\n\
12 the wallet\n\
21 the warrant\n\
-21 the way\n\
-9 the witness\n\
8 the word\n\
-10 the words\n\
12 the work\n\
-10 the workshop\n\
-11 the wrong\n\
-46 their\n\
-13 their codes\n\
9 their escrow\n\
-33 them\n\
9 them #\n\
12 them as\n\
8 them but\n\
-8 them into\n\
-9 them my\n\
-16 them of\n\
-13 them on\n\
-26 them to\n\
12 them with\n\
79 then\n\
8 then he\n\
37 then i\n\
-8 then ignore\n\
-9 then ill\n\
9 then open\n\
9 then read\n\
8 then send\n\
35 then the\n\
9 then type\n\
12 then we\n\
-11 then you\n\
33 there\n\
8 there i\n\
61 there is\n\
14 there now\n\
14 thereafter\n\
26 theres\n\
10 theres #\n\
40 theres a\n\
11 theres an\n\
-26 theres no\n\
-8 theres nothing\n\
51 there…\n\
52 they\n\
36 they are\n\
9 they can\n\
-16 they do\n\
9 they dont\n\
14 they have\n\
-11 they ring\n\
-13 they said\n\
10 they want\n\
27 theyll\n\
27 theyl…\n\
12 theyre\n\
12 theyr…\n\
-35 thing\n\
-12 thing i\n\
-19 things\n\
-19 thing…\n\
-43 think\n\
-10 think i\n\
-31 third\n\
-8 third of\n\
13 thirty\n\
21 thirty minutes\n\
176 this\n\
8 this address\n\
30 this call\n\
-26 this code\n\
-9 this customs\n\
14 this evening\n\
18 this investigation\n\
51 this is\n\
10 this message\n\
-12 this morning\n\
59 this number\n\
11 this one\n\
12 this phone\n\
18 this telephone\n\
-18 this week\n\
22 this weekend\n\
8 this with\n\
-9 this year\n\
-11 thomas\n\
-11 thoma…\n\
-22 those\n\
-10 those of\n\
-25 those who\n\
23 thought\n\
22 thoug…\n\
-14 thousand euros\n\
-10 thousand one\n\
-14 thousands\n\
-16 thousands of\n\
8 thous…\n\
145 threat.arrest|live\n\
144 threat.arrest|reader\n\
-23 threat.arrest|reports\n\
23 threat.arrest|speaks\n\
145 threat.arrest|threatens\n\
41 threat.arrest|threatens threat.court|threatens\n\
103 threat.arrest|threatens threat.deadline|threatens\n\
-10 threat.arrest|threatens threat.debt|threatens\n\
23 threat.arrest|threatens threat.exposure|threatens\n\
94 threat.block|live\n\
163 threat.block|reader\n\
-17 threat.block|reports\n\
-12 threat.block|reports threat.block|threatens\n\
8 threat.block|reports threat.deadline|reports\n\
-18 threat.block|reports threat.deadline|threatens\n\
-30 threat.block|speaks\n\
94 threat.block|threatens\n\
12 threat.block|threatens threat.deadline|reports\n\
90 threat.block|threatens threat.deadline|threatens\n\
12 threat.block|threatens threat.deportation|threatens\n\
-17 threat.block|threatens threat.exposure|threatens\n\
11 threat.block|threatens threat.return|threatens\n\
52 threat.court|live\n\
67 threat.court|reader\n\
-21 threat.court|reports\n\
29 threat.court|speaks\n\
52 threat.court|threatens\n\
102 threat.court|threatens threat.deadline|threatens\n\
29 threat.court|threatens threat.debt|threatens\n\
14 threat.court|threatens threat.deportation|threatens\n\
43 threat.court|threatens threat.exposure|threatens\n\
77 threat.cutoff|live\n\
59 threat.cutoff|reader\n\
12 threat.cutoff|speaks\n\
77 threat.cutoff|threatens\n\
51 threat.cutoff|threatens threat.deadline|threatens\n\
62 threat.deadline|live\n\
35 threat.deadline|reader\n\
74 threat.deadline|reports\n\
62 threat.deadline|threatens\n\
20 threat.deadline|threatens threat.debt|threatens\n\
48 threat.deadline|threatens threat.deportation|threatens\n\
59 threat.deadline|threatens threat.exposure|threatens\n\
64 threat.deadline|threatens threat.return|threatens\n\
33 threat.debt|reader\n\
10 threat.debt|speaks\n\
71 threat.deportation|live\n\
44 threat.deportation|reader\n\
20 threat.deportation|speaks\n\
71 threat.deportation|threatens\n\
60 threat.exposure|live\n\
87 threat.exposure|reader\n\
60 threat.exposure|threatens\n\
11 threat.return|denies\n\
48 threat.return|live\n\
-37 threat.return|reader\n\
-13 threat.return|speaks\n\
48 threat.return|threatens\n\
-11 threatening\n\
10 threat|speaks\n\
66 threat|threatens\n\
-35 threa…\n\
-43 three\n\
-21 three times\n\
-15 three wrong\n\
-16 through\n\
-10 through the\n\
-8 through your\n\
-16 throu…\n\
-10 throw\n\
-8 thu\n\
-63 thursday\n\
-8 thursday #\n\
-9 thursday at\n\
-65 thurs…\n\
-10 ti\n\
8 ti minutter\n\
-25 tickets\n\
-9 tickets for\n\
-30 ticke…\n\
-65 tid\n\
-17 tid i\n\
-8 tid og\n\
-13 tid på\n\
-30 tid til\n\
-8 tidegauge\n\
-8 tidegauge #\n\
-8 tideg…\n\
-27 tiden\n\
-18 tiden @link\n\
10 tidlig\n\
9 tidspunkt\n\
8 tidsp…\n\
9 tiene\n\
-11 tight\n\
-10 tiklamayin\n\
-14 tiklayip\n\
-14 tiklayip kart\n\
-17 tikla…\n\
11 tiktok\n\
11 tikto…\n\
-199 til\n\
18 til #\n\
9 til @link\n\
8 til agent\n\
-30 til alle\n\
8 til apple\n\
-9 til at\n\
-8 til banken\n\
-8 til betalingsservice\n\
-13 til danmark\n\
-12 til datatilsynet\n\
-9 til de\n\
14 til dem\n\
-13 til den\n\
8 til dette\n\
17 til dig\n\
30 til din\n\
8 til dit\n\
24 til en\n\
-22 til et\n\
12 til filialen\n\
-20 til frokost\n\
8 til gode\n\
-12 til hvidvask\n\
-11 til hvis\n\
16 til højre\n\
10 til jul\n\
-27 til julehjælpen\n\
20 til klientkontoen\n\
-12 til klokken\n\
12 til kontoret\n\
-10 til kundeservice\n\
-12 til line\n\
15 til microsoft\n\
42 til mig\n\
45 til min\n\
-11 til mitid\n\
-15 til netflix\n\
-8 til nyt\n\
11 til når\n\
13 til offentlige\n\
-10 til offerfonden\n\
-13 til og\n\
-52 til os\n\
-10 til på\n\
-9 til sin\n\
17 til spanien\n\
-14 til søndag\n\
33 til vores\n\
18 tilbage\n\
-12 tilbage fra\n\
-13 tilbage i\n\
8 tilbage med\n\
74 tilbage på\n\
9 tilbagefører\n\
16 tilbageførsel\n\
51 tilba…\n\
-21 tilbud\n\
-32 tilbu…\n\
8 tilbyder vi\n\
10 tilby…\n\
8 tilføj\n\
21 tilfø…\n\
-29 till\n\
-8 tillykke\n\
16 tillykke du\n\
-26 tillykke med\n\
-8 tilly…\n\
15 tilsendt\n\
15 tilse…\n\
-151 time\n\
-37 time @link\n\
-22 time code\n\
14 time han\n\
-14 time is\n\
14 time om\n\
-9 time on\n\
-15 time to\n\
90 timer\n\
13 timer @link\n\
14 timer ellers\n\
-14 timerne\n\
-13 timer…\n\
-20 times\n\
-12 tine\n\
-12 ting\n\
-15 tip\n\
-44 tirsdag\n\
-19 tirsdag kl\n\
-47 tirsd…\n\
-19 title\n\
-10 tjek\n\
-26 tjekker\n\
-26 tjekk…\n\
36 tjen\n\
10 tjen #\n\
21 tjen op\n\
11 tjene\n\
12 tjent\n\
16 tlf\n\
-24 to #\n\
8 to 5g\n\
-30 to @link\n\
-14 to a\n\
-14 to all\n\
-16 to also\n\
9 to an\n\
12 to anmodninger\n\
-17 to anybody\n\
-33 to approve\n\
-25 to ask\n\
46 to avoid\n\
-27 to be\n\
22 to begin\n\
-15 to block\n\
11 to bother\n\
-12 to bring\n\
13 to buy\n\
15 to cancel\n\
-24 to change\n\
-15 to citizen\n\
8 to clear\n\
14 to close\n\
-20 to come\n\
11 to complete\n\
-26 to confirm\n\
-11 to continue\n\
23 to cooperate\n\
11 to copenhagen\n\
13 to court\n\
13 to custody\n\
10 to danske\n\
10 to delete\n\
-52 to do\n\
-22 to end\n\
10 to gange\n\
21 to get\n\
9 to give\n\
-27 to go\n\
11 to google\n\
-18 to have\n\
-8 to hear\n\
9 to help\n\
35 to him\n\
9 to hold\n\
-12 to identify\n\
-8 to install\n\
14 to ja\n\
-24 to know\n\
8 to køb\n\
8 to lift\n\
16 to lithuania\n\
9 to lt00\n\
21 to make\n\
28 to me\n\
10 to missing\n\
-14 to move\n\
26 to my\n\
16 to new\n\
-19 to nie\n\
38 to our\n\
-26 to pay\n\
-13 to phone\n\
10 to pick\n\
8 to present\n\
11 to press\n\
8 to protect\n\
-8 to prove\n\
-11 to raise\n\
8 to reactivate\n\
20 to read\n\
37 to receive\n\
8 to reg\n\
-12 to reimburse\n\
14 to release\n\
12 to remove\n\
-15 to report\n\
-14 to say\n\
17 to see\n\
-32 to send\n\
8 to settle\n\
-30 to show\n\
-17 to sign\n\
-19 to sleep\n\
-9 to start\n\
20 to stay\n\
-12 to tell\n\
10 to their\n\
93 to this\n\
-29 to transfer\n\
20 to unlock\n\
-23 to update\n\
-33 to us\n\
-12 to wait\n\
-11 to write\n\
52 to you\n\
20 to your\n\
-12 tobias\n\
-12 tobia…\n\
83 today\n\
-12 today #\n\
-8 today between\n\
13 today by\n\
9 today if\n\
9 today is\n\
15 today it\n\
21 today its\n\
16 today to\n\
10 today update\n\
13 todays\n\
13 today…\n\
9 toft\n\
-20 tog\n\
-8 toget\n\
64 together\n\
26 together with\n\
64 toget…\n\
9 toilet\n\
10 toile…\n\
-21 token\n\
-34 told\n\
-20 told her\n\
20 told me\n\
-10 told og\n\
-21 told to\n\
22 told you\n\
11 toldstyrelsen\n\
11 tolds…\n\
-10 toldv…\n\
-10 tolk\n\
17 toll\n\
15 toll free\n\
-8 tomasz\n\
-8 tomas…\n\
-50 tomorrow\n\
-22 tomorrow #\n\
-9 tomorrow a\n\
-8 tomorrow at\n\
-11 tomorrow the\n\
-51 tomor…\n\
-20 ton\n\
28 tone\n\
-13 tonight\n\
-14 tonight from\n\
23 tonight i\n\
-14 tonight the\n\
-9 tonig…\n\
-28 too\n\
20 too much\n\
-19 took\n\
9 tool\n\
-8 top\n\
-15 toppen\n\
-16 toppe…\n\
-45 torsdag\n\
-10 torsdag kl\n\
-45 torsd…\n\
-12 torvet\n\
-13 torve…\n\
9 tot\n\
-45 total\n\
-21 total #\n\
25 touch\n\
16 touch your\n\
10 trace…\n\
-14 track\n\
-9 track it\n\
-26 tracking\n\
-9 tracking number\n\
-31 track…\n\
10 trade\n\
8 trade…\n\
13 trafficking\n\
10 traff…\n\
26 trafi…\n\
-9 train\n\
-8 train #\n\
8 trainer\n\
-9 transactions\n\
-11 transactions you\n\
-8 transfer limit\n\
-18 transfer my\n\
15 transfer please\n\
-16 transfer the\n\
39 transfer to\n\
11 transfer with\n\
11 transferencia\n\
-10 transferred #\n\
11 transferred to\n\
-33 transfers\n\
-15 transfers with\n\
22 transport\n\
8 transport firm\n\
-21 trans…\n\
10 trava…\n\
-12 travel\n\
11 travelling\n\
24 travlt\n\
24 travl…\n\
-8 tray\n\
-54 tre\n\
-9 tre gange\n\
13 tre måneders\n\
-14 tre ting\n\
15 treasury\n\
15 treas…\n\
-8 tredje\n\
-8 trente\n\
-8 trent…\n\
-16 trial\n\
-8 trick…\n\
15 tried\n\
16 tried to\n\
-13 trine\n\
-9 trine fra\n\
-20 trip\n\
-11 tro\n\
-9 troede\n\
-9 troed…\n\
25 trojan\n\
13 trojan spyware\n\
38 troja…\n\
-13 trukket\n\
-13 trukk…\n\
-15 truksta\n\
-15 truks…\n\
13 trust\n\
-15 trust the\n\
-56 try\n\
-23 try again\n\
-17 try to\n\
37 trying\n\
31 trying to\n\
37 tryin…\n\
36 tryk\n\
39 tryk #\n\
-9 tryk et\n\
-13 trykke #\n\
15 trykke på\n\
10 trykkede\n\
15 trykkede og\n\
28 trykker\n\
36 trykk…\n\
19 trzeba\n\
19 trzeb…\n\
14 trække\n\
-25 trækker det\n\
17 trækkes i\n\
-78 tu\n\
-26 tu codigo\n\
-13 tu paquete\n\
-9 tu pedido\n\
-16 tu peux\n\
-8 tues\n\
-36 tuesday\n\
-38 tuesd…\n\
-11 tulip…\n\
-16 tun\n\
9 turi\n\
-13 turk\n\
23 turn\n\
14 turn on\n\
-11 turned\n\
-10 turned on\n\
-11 turne…\n\
32 tusind\n\
27 tusin…\n\
14 tusuna\n\
14 tusun…\n\
-10 tutan…\n\
-8 tutarindaki\n\
-11 tutar…\n\
-11 tutto\n\
-9 tv\n\
-14 tvivl\n\
-14 twelve\n\
-14 twelv…\n\
-10 twenty thousand\n\
-12 twice\n\
-17 twice by\n\
-34 two\n\
-14 two and\n\
9 two bills\n\
-13 two for\n\
13 two hours\n\
-13 two men\n\
-12 two minutes\n\
13 two months\n\
19 two more\n\
-9 two please\n\
-12 two step\n\
-22 txt\n\
-16 txt stop\n\
-8 ty zadzwon\n\
9 type\n\
8 type card\n\
19 type in\n\
-9 type password\n\
10 type the\n\
-10 type them\n\
14 typed your\n\
-13 typef…\n\
-9 typisk\n\
-10 typis…\n\
10 tyve minutter\n\
8 tæglich\n\
8 tægli…\n\
17 tæller\n\
17 tælle…\n\
-11 tøj\n\
-9 tølløse\n\
-9 tøllø…\n\
-14 tømme\n\
-13 tøver\n\
180 u\n\
14 u @link\n\
8 u didnt\n\
-13 u give\n\
24 u got\n\
-18 u11\n\
14 uab\n\
-11 uber\n\
-8 uberweisen\n\
-9 uberweisen sie\n\
30 ubetalt\n\
12 ubetalt regning\n\
32 ubeta…\n\
-8 uc\n\
-15 uc kira\n\
9 ucretini\n\
9 ucretini ødeyin\n\
9 ucret…\n\
22 ud\n\
-8 ud af\n\
-10 ud efter\n\
12 ud før\n\
16 ud til\n\
-11 ud vi\n\
44 udbetaling\n\
34 udbetaling danmark\n\
13 udbetalt\n\
50 udbet…\n\
9 ude på\n\
-9 ude så\n\
12 udeblevet\n\
12 udeblevet fra\n\
17 udebl…\n\
24 uden\n\
-24 uden at\n\
-8 uden for\n\
-13 uden lys\n\
-25 udfyld\n\
-19 udfyl…\n\
-20 udgav\n\
-20 udgav sig\n\
-11 udlandet\n\
-12 udlan…\n\
-8 udlejeren\n\
-24 udlej…\n\
-11 udleveres\n\
10 udløb\n\
-21 udløber\n\
10 udløber i\n\
-11 udløber om\n\
10 udløber snart\n\
-26 udløbet\n\
16 udløbsdato\n\
11 udløbsdato og\n\
-24 udløb…\n\
15 udski…\n\
9 udskrift\n\
9 udskr…\n\
24 udstedt\n\
35 udste…\n\
8 udtrukket\n\
8 udtru…\n\
-16 uenig\n\
-10 uenig i\n\
-30 uge\n\
-34 uge #\n\
-10 ugen\n\
-15 uger\n\
-8 ugyldig\n\
-8 ugyld…\n\
8 uh\n\
-9 uheldet\n\
-9 uheldet ude\n\
-9 uheld…\n\
-8 uhr\n\
15 ukendt\n\
15 ukend…\n\
-8 ukraine\n\
-8 ukrai…\n\
13 ulovligt\n\
17 ulovl…\n\
11 ultim…\n\
25 ultraviewer\n\
9 ultraviewer og\n\
25 ultra…\n\
11 ulykke\n\
11 ulykk…\n\
-9 um #\n\
-9 umowa\n\
-12 un achat\n\
-16 un act\n\
14 un agent\n\
10 un agente\n\
-9 un barbat\n\
14 un code\n\
13 un mesaj\n\
8 un numero\n\
13 un virus\n\
-8 una devolucion\n\
-11 una firma\n\
8 una signora\n\
10 una transferencia\n\
-8 unaut…\n\
9 unclaimed\n\
9 uncla…\n\
30 uncle\n\
30 uncle works\n\
16 und\n\
-12 und rufen\n\
8 undeclared\n\
8 undec…\n\
-129 under\n\
-19 under #\n\
-21 under en\n\
-17 under kort\n\
-8 under med\n\
-13 under my\n\
13 under revision\n\
-23 under the\n\
42 understand\n\
26 understand that\n\
11 understand the\n\
-12 understreger\n\
-12 understreger at\n\
-12 undersøger\n\
9 under…\n\
35 undgå\n\
8 undla…\n\
11 undskyld\n\
13 undsk…\n\
8 une\n\
10 unfortunately\n\
10 unfor…\n\
-8 ung mand\n\
-14 unge\n\
-12 ungewøhnlichen\n\
-12 ungew…\n\
10 unifo…\n\
25 union\n\
27 unit\n\
8 unknown\n\
8 unkno…\n\
-13 unless\n\
-9 unless you\n\
-13 unles…\n\
21 unlock\n\
27 unloc…\n\
-14 uno\n\
51 unpaid\n\
10 unpaid fine\n\
13 unpaid parking\n\
51 unpai…\n\
-15 unsubscribe\n\
-15 unsub…\n\
-10 unter\n\
-9 unter #\n\
-10 unterwegs\n\
-10 until\n\
-17 until #\n\
15 unu\n\
12 unusual\n\
8 unusual activity\n\
15 unusu…\n\
-12 unutm…\n\
-93 up\n\
23 up #\n\
-10 up in\n\
10 up it\n\
-19 up of\n\
-8 up on\n\
-30 up to\n\
-8 up were\n\
19 update\n\
8 update now\n\
13 update you\n\
12 updat…\n\
11 upgrade\n\
8 upgrade to\n\
11 upgraded\n\
10 upgraded to\n\
10 upgrading\n\
32 upgra…\n\
-10 upload them\n\
-14 uploader\n\
-14 uploa…\n\
28 ups\n\
8 ups jeg\n\
14 ups told\n\
101 ur\n\
17 ur login\n\
28 urgent\n\
24 urgent document\n\
11 urgente\n\
37 urgen…\n\
8 urzedu\n\
8 urzedu skarbowego\n\
8 urzed…\n\
-116 us\n\
12 us by\n\
-8 us from\n\
8 us i\n\
-18 us if\n\
-31 us in\n\
-24 us on\n\
-20 us the\n\
-11 us to\n\
-16 us we\n\
-20 usa\n\
-11 usb\n\
29 usd\n\
76 usdt\n\
-60 use\n\
-14 use it\n\
-14 use the\n\
-19 use your\n\
-8 used\n\
-16 used #\n\
-11 used it\n\
10 used your\n\
87 user\n\
77 user id\n\
17 user name\n\
14 username\n\
14 usern…\n\
-37 using\n\
-9 using it\n\
-15 using your\n\
14 usted\n\
-21 usual\n\
-19 usually\n\
-8 usually do\n\
-19 usual…\n\
13 utente\n\
13 utent…\n\
-15 uyariyor\n\
-19 uyari…\n\
10 uygul…\n\
-17 uz\n\
-12 uzblo…\n\
-17 uzsak…\n\
-14 uændret\n\
-14 uændr…\n\
-20 v\n\
-24 va\n\
-14 va cer\n\
14 va sun\n\
-9 vaccine\n\
-18 vacci…\n\
13 vagts…\n\
-16 vaist…\n\
-10 val\n\
10 valby er\n\
10 valgt\n\
-31 valid for\n\
-13 valid…\n\
-30 value\n\
-113 var\n\
-29 var det\n\
-11 var en\n\
-15 var fra\n\
8 var min\n\
-8 var ved\n\
-14 vardi\n\
-12 varer\n\
-9 varia…\n\
11 varme\n\
11 varmecheck\n\
-12 varsa\n\
11 vas\n\
-15 vaske…\n\
-59 vat\n\
-21 vat and\n\
-15 vat for\n\
-14 vat is\n\
9 vault\n\
12 vaya\n\
17 ve\n\
-18 ve banka\n\
-8 ve kart\n\
-51 ved\n\
-18 ved #\n\
45 ved at\n\
13 ved din\n\
16 ved hånden\n\
-9 ved jeg\n\
-9 veder…\n\
9 vedhæftet finder\n\
-23 vedhæ…\n\
17 vehicle\n\
17 vehic…\n\
-18 vej\n\
-14 vej med\n\
-13 vejle\n\
-13 vejledningen\n\
-20 vejle…\n\
-8 vekse…\n\
-8 veksle\n\
-8 veksle til\n\
-8 veksl…\n\
43 vel\n\
15 vel nej\n\
-60 velkommen\n\
-53 velkommen til\n\
-62 velko…\n\
-11 velo\n\
31 ven\n\
-37 venlig\n\
-21 venlig hilsen\n\
-16 venlig stemme\n\
16 venligst\n\
9 venligst ikke\n\
-23 venli…\n\
-18 vente\n\
13 ventelisten\n\
12 venter\n\
-9 ventetiden\n\
-8 ventetiden er\n\
11 vente…\n\
-9 verbe…\n\
-17 vergisi\n\
-18 vergi…\n\
15 verification\n\
32 verif…\n\
-22 vermeniz\n\
-22 vermeniz gerekiyor\n\
-34 verme…\n\
10 verra\n\
13 verse…\n\
-17 version\n\
-25 version #\n\
9 version af\n\
-18 versi…\n\
-8 verti…\n\
-35 very\n\
-12 very good\n\
-26 veste…\n\
-12 vestjyllands\n\
-12 vestjyllands politi\n\
-11 vestj…\n\
-8 vestkystens\n\
-8 vestk…\n\
-11 veya\n\
-8 vh\n\
-34 vi\n\
-18 vi alle\n\
-10 vi beder\n\
-9 vi behandler\n\
24 vi dem\n\
15 vi det\n\
12 vi er\n\
-13 vi fik\n\
-12 vi fået\n\
8 vi henter\n\
-8 vi i\n\
47 vi kan\n\
9 vi kører\n\
-11 vi lukker\n\
9 vi lånet\n\
-27 vi mangler\n\
-13 vi prøver\n\
12 vi se\n\
-11 vi sender\n\
13 vi ser\n\
-15 vi ses\n\
10 vi skal\n\
-9 vi spørger\n\
-14 vi tager\n\
12 vi taler\n\
11 vi to\n\
-28 vi ved\n\
-20 vi vil\n\
-18 via\n\
20 via @link\n\
15 via airbnb\n\
-8 via appen\n\
-13 via betalingsservice\n\
-10 via holdsport\n\
-9 via kontaktformularen\n\
23 via linket\n\
8 via nedenstående\n\
-10 via selvbetjeningen\n\
-18 via tastselv\n\
11 victim\n\
12 victim or\n\
-18 victims\n\
-8 victi…\n\
16 victoria\n\
20 victo…\n\
-12 vide\n\
-12 vide at\n\
-16 vide hvor\n\
60 video\n\
-8 video if\n\
12 videoen\n\
10 videoer\n\
9 videoer og\n\
19 videos\n\
11 videos liken\n\
42 video…\n\
10 videre\n\
-11 videre det\n\
20 vider…\n\
-10 vidne\n\
-10 vidste\n\
-10 vidst…\n\
9 viena\n\
-8 vient\n\
-10 view\n\
60 viewing\n\
9 viewing before\n\
58 viewi…\n\
42 vigtigt\n\
26 vigtigt at\n\
45 vigti…\n\
31 vil\n\
-61 vil du\n\
-42 vil gerne\n\
99 vil ha\n\
21 vil han\n\
16 vil have\n\
-8 vil høre\n\
-14 vil i\n\
33 vil ikke\n\
19 vil jeg\n\
-8 vil se\n\
-11 vil spærre\n\
10 vil vi\n\
-32 vil vide\n\
10 vilkår\n\
-10 villa…\n\
-56 ville\n\
-26 ville bare\n\
-14 ville have\n\
-9 vilnius\n\
-9 vilni…\n\
-36 vin\n\
10 vinder\n\
10 vinde…\n\
9 vindue\n\
-13 vineri\n\
-13 viner…\n\
36 vip\n\
16 virker\n\
9 virker ikke\n\
35 virus\n\
-8 virus and\n\
13 virus…\n\
-10 vis\n\
32 visa\n\
11 visa dankort\n\
-10 viser\n\
-13 viser den\n\
10 viser sit\n\
-8 visible\n\
-8 visib…\n\
13 visit\n\
8 visit your\n\
-14 viskas\n\
-14 viska…\n\
-13 vist\n\
-11 vist forkert\n\
-8 vitam…\n\
-11 voice\n\
-12 voice says\n\
15 voicemail\n\
10 voice…\n\
-8 vol\n\
-8 vol de\n\
-11 volunteer\n\
-11 volunteer so\n\
-18 volun…\n\
25 von\n\
15 von #\n\
14 vorbi\n\
14 vorbi cu\n\
45 vores\n\
21 vores advokat\n\
-10 vores eget\n\
-13 vores hjemmeside\n\
-14 vores konto\n\
10 vores lodtrækning\n\
-9 vores portal\n\
-10 vorsorglich\n\
-10 vorsorglich gesperrt\n\
-10 vorso…\n\
39 vote\n\
36 vote for\n\
13 votes\n\
-58 votre\n\
-8 votre carte\n\
-11 votre code\n\
-16 votre colis\n\
-18 votre espace\n\
-9 votre facture\n\
-13 votre mitid\n\
-12 votre mot\n\
11 vouchers\n\
15 vouch…\n\
-75 vous\n\
-12 vous attend\n\
-8 vous connectant\n\
-13 vous demanderons\n\
-16 vous meme\n\
-11 vous pouvez\n\
-13 vous vous\n\
-8 vpn\n\
11 vrea\n\
16 vundet\n\
11 vundet en\n\
16 vunde…\n\
9 vuole\n\
9 vuole che\n\
-13 vvs\n\
-16 vælg\n\
-22 vælge\n\
8 vælger\n\
11 vær\n\
-9 værdi…\n\
-36 være\n\
-23 være fra\n\
-11 være fængsel\n\
13 værelset\n\
8 værel…\n\
9 været\n\
17 været i\n\
42 w\n\
48 w danish\n\
-8 w gdyni\n\
8 w pani\n\
-19 wait\n\
10 wait for\n\
-19 waited\n\
-19 waite…\n\
22 waiting\n\
20 waiting for\n\
-8 waiting time\n\
22 waiti…\n\
-17 wake\n\
-19 wake up\n\
55 wallet\n\
58 walle…\n\
-20 want\n\
9 want it\n\
-40 want to\n\
-20 wanted\n\
-8 wanted me\n\
-20 wante…\n\
64 wants\n\
11 wants #\n\
32 wants me\n\
15 wants that\n\
11 wants to\n\
-13 warehouse\n\
-12 warehouse in\n\
-13 wareh…\n\
-8 warmly\n\
-8 warml…\n\
-11 warn\n\
11 warned\n\
11 warne…\n\
-12 warning on\n\
45 warrant\n\
8 warrant will\n\
45 warra…\n\
-40 was\n\
13 was added\n\
-17 was approved\n\
12 was for\n\
18 was found\n\
8 was seized\n\
-9 was sent\n\
-10 was stopped\n\
-11 was the\n\
-11 was told\n\
10 was used\n\
21 was your\n\
-10 washing\n\
-10 washi…\n\
-27 wasnt\n\
-12 wasnt a\n\
9 wasnt you\n\
-9 watch\n\
8 watch…\n\
-24 water\n\
-74 way\n\
-16 way by\n\
9 way of\n\
-23 way to\n\
-8 way you\n\
42 we\n\
15 we are\n\
-11 we ask\n\
11 we call\n\
30 we can\n\
17 we cancel\n\
8 we cannot\n\
-9 we cant\n\
-17 we collect\n\
22 we continue\n\
22 we could\n\
8 we detected\n\
-60 we dont\n\
14 we find\n\
18 we found\n\
-10 we havent\n\
21 we just\n\
-17 we may\n\
-22 we must\n\
-27 we need\n\
-22 we never\n\
9 we pay\n\
-14 we process\n\
24 we put\n\
-13 we read\n\
20 we see\n\
-13 we suspect\n\
-9 we think\n\
9 we tried\n\
-13 we will\n\
-12 we wont\n\
-8 webhooks\n\
-8 webho…\n\
9 webmail\n\
9 webma…\n\
-21 website\n\
-19 websi…\n\
-20 wed\n\
-9 wed #\n\
-8 wed like\n\
-21 wednesday\n\
-9 wednesdays\n\
-30 wedne…\n\
-92 week\n\
-28 week #\n\
-9 week as\n\
-13 weekdays\n\
-17 weekd…\n\
-17 weekenden\n\
-11 weeke…\n\
-30 weeks\n\
-10 wegen\n\
-12 wegen einer\n\
-14 weil\n\
-16 weird\n\
18 weiter\n\
25 weite…\n\
-43 welcome\n\
-57 welcome to\n\
-43 welco…\n\
-73 well\n\
-11 well never\n\
-13 went\n\
-18 went back\n\
8 went to\n\
-9 wer\n\
11 werden\n\
11 werde…\n\
-34 were\n\
-8 were closed\n\
-12 were having\n\
19 were missing\n\
-16 were open\n\
-8 were sorry\n\
26 western\n\
25 western union\n\
26 weste…\n\
-34 weve\n\
-9 weve decided\n\
-9 weve looked\n\
-8 weve received\n\
-8 weve talked\n\
-11 what\n\
-21 what do\n\
18 what does\n\
13 what happened\n\
15 what is\n\
-10 what now\n\
-10 what the\n\
27 what we\n\
-13 what you\n\
-9 whatever\n\
-8 whate…\n\
-25 whats\n\
-9 whats your\n\
189 whatsapp\n\
28 whatsapp #\n\
191 whats…\n\
-141 when\n\
13 when i\n\
-16 when somebody\n\
24 when the\n\
-11 when they\n\
-19 when u\n\
-69 when you\n\
-20 when your\n\
-13 when youre\n\
-14 when youve\n\
-49 where\n\
11 where i\n\
-30 where the\n\
-20 whether\n\
-8 whether the\n\
-13 whether you\n\
-20 wheth…\n\
-70 which\n\
-8 which a\n\
-11 which account\n\
11 which bank\n\
12 which could\n\
-18 which you\n\
12 while\n\
19 while it\n\
-24 white\n\
-73 who\n\
-15 who has\n\
-11 who have\n\
-12 who phones\n\
11 who want\n\
-8 who wanted\n\
-8 who was\n\
14 who you\n\
-11 whole\n\
-11 whole time\n\
-12 whos\n\
11 why #\n\
8 why is\n\
-9 wiadomosc\n\
-12 wiado…\n\
35 wife\n\
-16 wifi\n\
130 will\n\
78 will be\n\
10 will cancel\n\
10 will come\n\
13 will connect\n\
-9 will find\n\
9 will get\n\
10 will happen\n\
-17 will never\n\
-10 will not\n\
-15 will pay\n\
10 will say\n\
-8 will text\n\
13 window\n\
37 windows\n\
19 windows defender\n\
42 windo…\n\
-10 wine\n\
18 winner\n\
18 winne…\n\
-17 winter\n\
-15 winte…\n\
-31 wir\n\
-15 wir haben\n\
-8 wir noch\n\
8 wird\n\
21 wire\n\
12 wish\n\
-18 wishes\n\
-13 wishes to\n\
-18 wishe…\n\
16 with\n\
32 with #\n\
8 with a\n\
-9 with an\n\
-16 with anyone\n\
27 with c4rd\n\
33 with card\n\
-18 with child\n\
14 with cpr\n\
9 with facebook\n\
14 with foreign\n\
-19 with her\n\
8 with him\n\
-10 with immigration\n\
13 with me\n\
-31 with mitid\n\
-19 with mobilepay\n\
-12 with one\n\
-9 with passport\n\
-12 with registration\n\
-12 with someone\n\
-28 with the\n\
-22 with us\n\
23 with you\n\
46 with your\n\
22 withdraw\n\
16 withdraw the\n\
9 withdrawn\n\
-12 withdrew\n\
35 withd…\n\
36 within #\n\
9 within 24h\n\
-11 within an\n\
60 without\n\
22 without a\n\
16 without it\n\
17 without the\n\
13 without valid\n\
60 witho…\n\
-16 witness\n\
-20 witne…\n\
-10 woche\n\
-8 wollte\n\
-8 wollt…\n\
12 wolt\n\
15 woman\n\
12 woman i\n\
19 won\n\
-11 wont\n\
12 word\n\
-11 words\n\
19 work\n\
10 work from\n\
-9 work in\n\
8 work with\n\
9 worked\n\
14 worke…\n\
-15 working\n\
-19 working days\n\
-15 worki…\n\
20 workplace\n\
20 workp…\n\
24 works\n\
30 works at\n\
-11 works until\n\
-11 workshop\n\
-11 works…\n\
-15 worri…\n\
14 worry\n\
-13 worth\n\
-66 would\n\
-9 would do\n\
-23 would like\n\
-16 would she\n\
-17 would you\n\
-14 wpisa…\n\
-23 write\n\
9 write furniture\n\
-10 write it\n\
24 write me\n\
-8 write them\n\
-50 write to\n\
-13 write your\n\
-18 writes\n\
-18 write…\n\
-10 written\n\
-10 writt…\n\
-21 wrong\n\
-15 wrong codes\n\
-12 wrote\n\
16 wstrz…\n\
-11 wyplacic\n\
13 wyplate\n\
9 wyplate kaze\n\
22 wypla…\n\
8 wystarczy\n\
8 wysta…\n\
-8 wysyl…\n\
16 wzgle…\n\
-17 x\n\
10 x #\n\
-12 xxxxx\n\
25 y\n\
18 y el\n\
14 y no\n\
11 y pin\n\
-13 y que\n\
10 y then\n\
-11 y yo\n\
-49 ya\n\
-15 ya da\n\
-13 ya esta\n\
-44 yaparak\n\
-43 yapar…\n\
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
-9 yatmi…\n\
8 yaz\n\
18 ydelser\n\
20 ydels…\n\
-94 year\n\
-15 year and\n\
-8 year the\n\
-15 year you\n\
-14 yearly\n\
-11 yearly statement\n\
-14 yearl…\n\
-24 years\n\
-10 years and\n\
-14 yellow\n\
-26 yellow card\n\
13 yellow health\n\
-14 yello…\n\
-11 yeni kartiniz\n\
89 yes\n\
15 yes and\n\
15 yes for\n\
10 yes i\n\
-15 yes it\n\
12 yes thats\n\
8 yes the\n\
-20 yesterday\n\
-19 yeste…\n\
10 yet\n\
10 yo\n\
-11 yo le\n\
-12 yoghu…\n\
-11 yok\n\
20 yollarim\n\
29 yolla…\n\
67 you\n\
35 you #\n\
35 you a\n\
-9 you all\n\
20 you alone\n\
-13 you already\n\
17 you an\n\
18 you and\n\
17 you answer\n\
-15 you apply\n\
11 you approve\n\
119 you are\n\
11 you as\n\
-19 you asked\n\
-16 you because\n\
-21 you block\n\
14 you busy\n\
-12 you buy\n\
-14 you call\n\
-44 you called\n\
-225 you can\n\
-12 you cant\n\
10 you check\n\
32 you choose\n\
11 you click\n\
-15 you come\n\
17 you delete\n\
12 you deposit\n\
16 you did\n\
-16 you disagree\n\
-34 you dont\n\
-22 you drop\n\
16 you earn\n\
27 you enter\n\
8 you fill\n\
-36 you for\n\
19 you forward\n\
-12 you four\n\
9 you from\n\
-17 you gave\n\
12 you give\n\
16 you got\n\
151 you have\n\
-14 you his\n\
8 you hold\n\
10 you i\n\
8 you is\n\
14 you it\n\
20 you its\n\
-8 you ive\n\
17 you just\n\
-11 you keep\n\
8 you like\n\
-67 you may\n\
-8 you move\n\
25 you must\n\
9 you my\n\
-50 you need\n\
11 you off\n\
12 you on\n\
23 you only\n\
-15 you open\n\
11 you owe\n\
-13 you paid\n\
32 you pay\n\
11 you please\n\
-9 you post\n\
-8 you press\n\
9 you reach\n\
24 you receive\n\
10 you received\n\
17 you refuse\n\
12 you regarding\n\
-17 you reported\n\
-15 you said\n\
8 you save\n\
10 you scan\n\
52 you see\n\
12 you should\n\
-8 you shouldnt\n\
-14 you sign\n\
-27 you still\n\
24 you stop\n\
24 you swipe\n\
27 you thank\n\
-19 you that\n\
11 you the\n\
-10 you then\n\
10 you through\n\
13 you to\n\
-18 you transfer\n\
-10 you turned\n\
-12 you twice\n\
12 you use\n\
-9 you usually\n\
-49 you want\n\
9 you was\n\
14 you were\n\
8 you what\n\
9 you when\n\
10 you will\n\
10 you wire\n\
-13 you with\n\
10 you yes\n\
34 you you\n\
20 you your\n\
-22 youd\n\
-21 youd rather\n\
-36 youll\n\
-20 youll see\n\
-25 young\n\
-15 young man\n\
29 your\n\
-27 your account\n\
-18 your activation\n\
-12 your address\n\
-8 your annual\n\
-15 your appointment\n\
25 your area\n\
81 your bank\n\
14 your banking\n\
-10 your bill\n\
-25 your call\n\
-12 your car\n\
-44 your card\n\
28 your case\n\
-12 your childs\n\
-9 your choice\n\
20 your civil\n\
-9 your claim\n\
-15 your code\n\
9 your comment\n\
33 your computer\n\
-8 your contract\n\
9 your country\n\
11 your cv\n\
17 your debit\n\
-11 your deposit\n\
9 your desk\n\
-22 your digital\n\
9 your display\n\
-11 your door\n\
11 your email\n\
11 your favourite\n\
9 your file\n\
-20 your first\n\
13 your flat\n\
-12 your free\n\
11 your full\n\
9 your funds\n\
13 your hand\n\
-8 your host\n\
-10 your identity\n\
21 your information\n\
-21 your invoice\n\
11 your ip\n\
9 your justification\n\
10 your last\n\
-12 your lawyers\n\
23 your lost\n\
10 your mit\n\
23 your mitid\n\
9 your mobile\n\
27 your mobilepay\n\
58 your name\n\
9 your nemid\n\
-27 your nemkonto\n\
-23 your netbank\n\
-10 your new\n\
-9 your next\n\
-10 your norrfly\n\
40 your number\n\
-9 your old\n\
-21 your one\n\
14 your online\n\
-34 your own\n\
19 your package\n\
-15 your passport\n\
11 your pc\n\
53 your phone\n\
-16 your pin\n\
-17 your place\n\
14 your profile\n\
-16 your refund\n\
-10 your renewal\n\
-11 your report\n\
26 your residence\n\
8 your safety\n\
-16 your salary\n\
28 your savings\n\
10 your screen\n\
8 your share\n\
-17 your shipment\n\
8 your side\n\
20 your signature\n\
20 your sim\n\
10 your social\n\
13 your street\n\
-36 your tax\n\
-11 your ticket\n\
-15 your tickets\n\
-10 your train\n\
-18 your transfer\n\
-8 your union\n\
40 your user\n\
19 your wife\n\
8 your work\n\
20 your workplace\n\
-14 your yearly\n\
15 youre\n\
17 youre a\n\
-10 youre not\n\
-12 youre now\n\
11 youre on\n\
-8 youre speaking\n\
-11 youre told\n\
-15 youre welcome\n\
22 yours\n\
-12 yours and\n\
-67 yourself\n\
-11 yourself a\n\
-24 yourself on\n\
-11 yourself we\n\
-67 yours…\n\
44 yousee\n\
12 yousee @link\n\
8 yousee du\n\
15 yousee vi\n\
44 youse…\n\
9 youtube\n\
9 youtu…\n\
-126 youve\n\
8 youve #\n\
17 youve been\n\
-18 youve got\n\
-18 youve paid\n\
-14 youve used\n\
10 yrs\n\
12 yuzden\n\
12 yuzde…\n\
16 yuzundeki\n\
17 yuzun…\n\
8 z\n\
9 z sms\n\
8 z urzedu\n\
9 za\n\
10 zablo…\n\
-10 zacusca\n\
-10 zacus…\n\
-25 zadzwon\n\
-13 zadzwon do\n\
-8 zadzwon pod\n\
-24 zadzw…\n\
11 zahlen\n\
11 zahle…\n\
-10 zahlu…\n\
-9 zalando\n\
-13 zalan…\n\
-25 zalog…\n\
-9 zapis…\n\
17 zatwierdzic\n\
24 zatwi…\n\
12 ze\n\
8 ze jest\n\
9 ze mam\n\
-12 zeby wyplacic\n\
17 zero\n\
-8 zic\n\
-11 zice\n\
-11 zice ca\n\
-12 ziua\n\
-15 ziua sunt\n\
8 zl\n\
-12 znajd…\n\
-24 zone\n\
-37 zone #\n\
13 zone without\n\
13 zostala\n\
17 zosta…\n\
-16 zur\n\
-14 zur abholung\n\
10 åben\n\
-10 åbent\n\
-40 åbn\n\
-23 åbn appen\n\
23 åbne\n\
40 åbner\n\
10 åbner du\n\
-76 år\n\
-14 år efter\n\
-10 år hvor\n\
-18 årig\n\
-12 årsopgørelse\n\
-14 årsop…\n\
-10 ægte\n\
11 ældre sagen\n\
-9 ændret\n\
-9 ændret i\n\
-13 ændre…\n\
-18 ændringer\n\
-12 ændri…\n\
-14 ødenm…\n\
-22 ødeyebilirsiniz\n\
-22 ødeye…\n\
10 ødeyin\n\
11 ødeyin @link\n\
16 ødeyi…\n\
-9 øffnen\n\
-9 øffne…\n\
-25 øje\n\
-21 øje med\n\
25 øjeblik\n\
9 øjeblik jeg\n\
12 øjeblikket\n\
38 øjebl…\n\
-13 økono…\n\
8 øn\n\
-11 ønce\n\
-22 ønske…\n\
-11 øvels…\n\
-12 øvrig…\n\
21 а\n\
-9 або\n\
-23 автоб…\n\
-9 актив…\n\
19 але\n\
20 алло\n\
-13 анкету\n\
-17 анкету нового\n\
-13 анкет…\n\
19 банку\n\
-9 банку і\n\
-14 банкі…\n\
18 без\n\
26 бо\n\
22 буде\n\
-22 буду\n\
-11 будь\n\
-11 будь ласка\n\
-65 в\n\
-11 в #\n\
8 в дании\n\
-9 в дорозі\n\
9 в якому\n\
-11 в ящике\n\
10 вайбе…\n\
23 вами\n\
31 вас\n\
37 ваш\n\
-15 ваша\n\
-21 ваши\n\
24 вашу\n\
-19 верну\n\
9 вернуть\n\
9 верну…\n\
-9 вечером\n\
-13 вже\n\
-9 вже в\n\
14 ви\n\
-9 ви входите\n\
-9 видавали\n\
-9 видавали себе\n\
-9 видав…\n\
-13 вилучили\n\
-13 вилуч…\n\
-26 вимкн…\n\
8 випла…\n\
-10 владе…\n\
13 вопросы\n\
13 вопросы по\n\
17 вопро…\n\
35 все\n\
-12 всегда\n\
-12 всегд…\n\
-9 входите\n\
-13 входи…\n\
-16 вчера…\n\
-9 вы\n\
-8 відділу\n\
14 відкрили\n\
14 відкрили фірму\n\
-11 візьми\n\
-16 візьм…\n\
19 він\n\
15 вітаю\n\
12 говорить\n\
28 говор…\n\
-10 годам\n\
-10 годам тюрьмы\n\
16 годин\n\
9 годин інакше\n\
8 громадянине\n\
8 грома…\n\
11 дании\n\
-11 данны…\n\
11 данський\n\
14 данський рахунок\n\
21 дансь…\n\
33 данії\n\
8 даю\n\
-10 двух\n\
-18 де\n\
-9 денег\n\
10 день\n\
12 деньги\n\
12 деньг…\n\
-11 депозит\n\
-14 депоз…\n\
-20 десят…\n\
14 дзвонить\n\
16 дзвон…\n\
9 диктуйте\n\
8 диста…\n\
22 для\n\
9 дня\n\
11 до пяти\n\
12 добрий\n\
11 добрий день\n\
12 добри…\n\
-15 догов…\n\
-25 докум…\n\
9 допомога\n\
14 допомогу\n\
21 допом…\n\
-9 дорозі\n\
-9 дороз…\n\
11 доставки\n\
12 доставку\n\
23 доста…\n\
8 доступ\n\
8 досту…\n\
-9 дякуємо\n\
-9 дякуємо за\n\
-9 дякує…\n\
18 евро\n\
10 его мне\n\
27 же\n\
10 живу\n\
9 жовтої\n\
9 жовтої картки\n\
9 жовто…\n\
-30 за\n\
-14 за #\n\
-9 за замовлення\n\
13 за кордоном\n\
-23 за покупку\n\
-19 завдаток\n\
-23 завдаток і\n\
-19 завда…\n\
-27 завтра\n\
-27 завтр…\n\
-23 заказ\n\
9 закрито\n\
15 закри…\n\
9 закро…\n\
-9 замовлення\n\
-9 замов…\n\
-8 запись\n\
-8 запис…\n\
11 запит не\n\
21 зараз\n\
-18 зарплаты\n\
-17 зарпл…\n\
8 заход…\n\
8 заявку\n\
8 заявк…\n\
-11 звонил\n\
-14 звони…\n\
14 зніма…\n\
-10 зроби…\n\
12 зупин…\n\
9 зі\n\
9 и все\n\
34 из\n\
17 його\n\
-10 к\n\
-15 кадров\n\
-15 кадро…\n\
8 кажіть\n\
8 кажіт…\n\
-36 как\n\
-9 как обычно\n\
13 картки\n\
-8 карткою\n\
15 картку\n\
15 картк…\n\
14 карту\n\
-8 квартиру\n\
-36 кварт…\n\
-10 ключи\n\
-12 код\n\
10 код из\n\
8 конта…\n\
13 конфи…\n\
15 копен…\n\
13 кордоном\n\
18 кордо…\n\
-17 которой\n\
-17 котор…\n\
10 кошти\n\
8 кредит\n\
8 креди…\n\
-19 крон\n\
-13 крон за\n\
26 куратор\n\
26 курат…\n\
-11 ласка\n\
-14 ли\n\
-19 листування\n\
-19 листу…\n\
14 лично…\n\
12 лише\n\
9 лишил…\n\
14 логін\n\
-19 людмило\n\
-19 людми…\n\
14 макси…\n\
8 мам\n\
-18 мая\n\
-8 мая в\n\
-12 має\n\
9 меняе…\n\
15 мені\n\
10 месяц\n\
-8 месяца\n\
-8 месяц…\n\
-9 миллиона\n\
-9 милли…\n\
19 мне\n\
-8 мобай…\n\
8 можна\n\
10 мой\n\
-14 молоко\n\
-14 молок…\n\
-10 мужчи…\n\
-12 мы\n\
-24 на\n\
11 на #\n\
8 на вас\n\
16 на ваш\n\
8 на день\n\
13 на картку\n\
-13 на проживання\n\
25 надо\n\
-8 надішліть\n\
8 написано\n\
13 напиши\n\
17 напиш…\n\
10 нас\n\
14 наш\n\
-19 не\n\
-9 не забудь\n\
8 не кажіть\n\
9 не надо\n\
-9 не нужно\n\
-22 не обязательно\n\
-8 не треба\n\
8 неделю\n\
14 неопл…\n\
10 непро…\n\
18 неї\n\
10 но\n\
-13 нового\n\
-13 новог…\n\
8 номер\n\
12 нужен\n\
-11 нужно\n\
8 нікому не\n\
-22 нічого\n\
-15 нічого не\n\
-22 нічог…\n\
-14 о\n\
-16 обвин…\n\
-10 обычно\n\
-10 обычн…\n\
-22 обязательно\n\
-22 обяза…\n\
12 она\n\
12 опера…\n\
9 оплатите\n\
23 оплат…\n\
-22 оплачен\n\
-24 оплач…\n\
-26 ответ…\n\
-12 отдел\n\
-15 отдел кадров\n\
10 отключен\n\
10 отклю…\n\
-13 откройте\n\
-14 откро…\n\
10 отпра…\n\
11 отримуєте\n\
26 отрим…\n\
18 оформ…\n\
-19 ошука…\n\
-20 пані\n\
-11 паспорт і\n\
8 паспорта\n\
-12 пенси…\n\
12 перев…\n\
-18 перед\n\
10 передано\n\
10 перед…\n\
9 переказ\n\
-21 перекладачка\n\
-13 переп…\n\
10 перес…\n\
-22 печат…\n\
10 питає\n\
-10 пиццу\n\
-10 пиццу на\n\
18 пишу\n\
10 пишіть\n\
8 пишіть у\n\
10 пишіт…\n\
22 по\n\
15 повідомлення\n\
14 повід…\n\
-31 пожалуйста\n\
-11 пожалуйста в\n\
-31 пожал…\n\
-9 позво…\n\
-32 покаж…\n\
-16 показати\n\
-16 показ…\n\
13 поки\n\
-27 покупку\n\
-41 покуп…\n\
-11 полов…\n\
12 полож…\n\
15 поліція\n\
13 поліція данії\n\
17 поліц…\n\
15 поруч\n\
-17 после\n\
9 поста…\n\
13 потом\n\
-13 початку\n\
-14 почат…\n\
-14 почту\n\
-14 почту с\n\
-19 праці…\n\
-12 предс…\n\
8 прибыль\n\
8 прибы…\n\
12 приве…\n\
8 привя…\n\
-10 приговорил\n\
-9 приго…\n\
-15 приложение\n\
-15 прило…\n\
-8 приня…\n\
-25 пришлите\n\
-17 пришлите пожалуйста\n\
-33 пришл…\n\
16 прове…\n\
8 прода…\n\
13 проди…\n\
-13 проживання\n\
-13 прожи…\n\
-18 прокурор\n\
-20 проку…\n\
22 просить\n\
10 проси…\n\
9 просто\n\
9 прост…\n\
11 протягом\n\
15 протягом #\n\
11 протя…\n\
-8 пункт\n\
11 пяти\n\
-13 пятницу\n\
-15 пятни…\n\
-9 підоз…\n\
-9 работы\n\
14 разговор\n\
-9 реквизиты на\n\
9 ремонт\n\
11 ремон…\n\
-10 роботи\n\
11 родин…\n\
-17 розпо…\n\
-16 русск…\n\
11 с\n\
18 с вами\n\
-9 с собой\n\
15 сам\n\
-23 сама\n\
-9 сбережения\n\
-9 сбере…\n\
14 сдела…\n\
-9 себе за\n\
12 сегодня\n\
12 сегод…\n\
9 сейчас\n\
9 сейча…\n\
-12 сентя…\n\
8 систе…\n\
14 скаже…\n\
10 скажіть\n\
10 скажі…\n\
-9 сказа…\n\
13 случайно\n\
15 случа…\n\
17 слідчий\n\
13 слідч…\n\
-10 сможе…\n\
10 смотр…\n\
8 смс\n\
-9 собой\n\
-9 сотру…\n\
-34 спасибо\n\
-23 спасибо за\n\
-34 спаси…\n\
12 списк…\n\
12 сплат…\n\
-17 справа\n\
-19 справ…\n\
9 співр…\n\
-11 срока\n\
11 сторо…\n\
-11 страны\n\
-10 стран…\n\
-18 суд\n\
9 сумма\n\
19 счет\n\
17 сьогодні\n\
17 сього…\n\
-28 та\n\
10 там буде\n\
14 твой\n\
11 твой счет\n\
8 тебе\n\
9 телеграм\n\
17 телег…\n\
8 телефон на\n\
-28 телеф…\n\
12 тема\n\
8 тепер\n\
12 термі…\n\
8 техні…\n\
29 только\n\
29 тольк…\n\
-16 треба\n\
-8 требу…\n\
10 ты\n\
8 тысяч\n\
-10 тюрьмы\n\
-10 тюрьмы за\n\
-10 тюрьм…\n\
24 у\n\
-11 у borgerservice\n\
34 у вас\n\
13 у данії\n\
14 у нас\n\
-10 убежд…\n\
-9 уважаемые\n\
-12 уважа…\n\
10 увійдіть\n\
8 увійдіть за\n\
10 увійд…\n\
8 україни\n\
9 українців\n\
18 украї…\n\
8 уникнути\n\
8 уникн…\n\
-14 усе\n\
8 фонд\n\
12 фото\n\
15 фсб\n\
14 фірму\n\
-13 хв\n\
8 хвилю…\n\
36 це\n\
10 цифр\n\
17 цифри\n\
41 через\n\
14 через неї\n\
13 чотир…\n\
28 что\n\
-10 чтобы\n\
9 шановний\n\
8 шановний громадянине\n\
8 шахра…\n\
16 штраф\n\
11 штраф #\n\
17 ще\n\
25 щоб\n\
8 щоб уникнути\n\
19 я\n\
-14 я в\n\
15 я сам\n\
13 я случайно\n\
-21 як\n\
-9 якого\n\
9 якому\n\
9 якому банку\n\
-9 ящике\n\
9 із\n\
14 інакше\n\
14 інакш…\n\
-8 їх\n\
-9 ابدا\n\
-15 ابني\n\
10 ابو\n\
-31 اتصل\n\
-16 اتصل بنا\n\
-25 اجل\n\
9 اجور\n\
11 احتاج\n\
-25 احد\n\
-54 احضار\n\
8 احنا\n\
13 ادفع\n\
14 اذا\n\
-8 اذا اتصل\n\
-16 اذا لم\n\
18 ارسل\n\
14 ارقام\n\
10 استرجاع\n\
10 استرج…\n\
10 استرداد\n\
10 استرد…\n\
20 اسم\n\
14 اسم المستخدم\n\
25 اسمكم\n\
9 اسمه\n\
12 اشارات\n\
12 اشارا…\n\
18 اضغط\n\
9 اضغط الرقم\n\
9 اعد\n\
-11 اعلنت\n\
12 اقامت…\n\
12 الا\n\
-8 الاتصال\n\
-8 الاتص…\n\
-8 الاثنين\n\
-8 الاثن…\n\
8 الارقام\n\
8 الارق…\n\
12 الاسبوع\n\
12 الاسب…\n\
-24 الاستلام\n\
-24 الاست…\n\
9 الاف\n\
-10 الاموال\n\
-11 الامو…\n\
20 الان\n\
-9 الاهالي\n\
-9 الاها…\n\
-22 الايجار\n\
-22 الايج…\n\
-14 البطاقه\n\
13 البطاقه والرمز\n\
-18 البطا…\n\
11 البلديه\n\
11 البلد…\n\
-19 البنك\n\
14 البنكي\n\
24 البنكيه\n\
38 البنك…\n\
15 البيت\n\
16 التامين\n\
16 التام…\n\
19 التحقق\n\
17 التحق…\n\
16 التحويل\n\
16 التحو…\n\
-10 التحي…\n\
-8 التسجيل\n\
-8 التسج…\n\
15 التقني\n\
15 التقن…\n\
-8 الثان…\n\
-10 الثلاثاء\n\
8 الجدي…\n\
18 الجمارك\n\
18 الجما…\n\
-10 الجمع…\n\
19 الحساب\n\
17 الحسا…\n\
9 الخاص\n\
9 الخاص بك\n\
13 الخميس\n\
13 الخمي…\n\
13 الخير\n\
-11 الدخول\n\
13 الدخول من\n\
-11 الدخو…\n\
-11 الدراجه\n\
-11 الدرا…\n\
-26 الدفع\n\
42 الدنمارك\n\
10 الدنماركيه\n\
45 الدنم…\n\
13 الذهب\n\
9 الذي\n\
-10 الرحله\n\
-10 الرحل…\n\
-11 الرسائل\n\
-15 الرساله\n\
-19 الرسا…\n\
8 الرسوم #\n\
-11 الساعه\n\
-11 الساع…\n\
-10 السبت\n\
-20 السفر\n\
11 السلام\n\
11 السلام عليكم\n\
-9 السنو…\n\
14 السيد\n\
18 الشاشه\n\
18 الشاش…\n\
14 الشحن\n\
-18 الشخصي\n\
-24 الشخص…\n\
-25 الشرطه\n\
-27 الشرط…\n\
14 الشركه\n\
14 الشرك…\n\
12 الشري…\n\
8 الشقه\n\
-32 الصفراء\n\
-32 الصفر…\n\
-9 الضاب…\n\
12 الضغط\n\
-8 الطريق\n\
-8 الطري…\n\
11 العدل\n\
-11 العزي…\n\
-11 العقد\n\
-11 العمليه\n\
10 العميل\n\
10 العمي…\n\
21 الف\n\
11 الف كرون\n\
12 القادم\n\
12 القاد…\n\
21 الكرت\n\
11 الكنبه\n\
12 الكنب…\n\
8 الله\n\
-17 المال\n\
-12 المدرسه\n\
-12 المدر…\n\
-21 المسا\n\
15 المستخدم\n\
13 المستخدم وكلمه\n\
27 المست…\n\
13 المصاري\n\
13 المصا…\n\
16 المطار\n\
16 المطا…\n\
10 المطلوب\n\
8 المطلوب فقط\n\
10 المطل…\n\
23 المعونه\n\
23 المعو…\n\
11 المفا…\n\
17 المفتاح\n\
17 المفت…\n\
-12 المكالمه\n\
-12 المكا…\n\
-15 المكت…\n\
-8 الموافقه\n\
-10 الموا…\n\
-30 الموعد\n\
-30 الموع…\n\
10 النظام\n\
10 النظا…\n\
11 الوسيط\n\
11 الوسي…\n\
-58 الي\n\
8 الي @link\n\
-11 الي حساب\n\
9 الي حسابك\n\
-10 الي نقطه\n\
-11 ام\n\
-10 امهاتكن\n\
-10 امهات…\n\
12 اموال\n\
11 اموال ضحايا\n\
-19 ان\n\
-10 ان لم\n\
75 انا\n\
14 انا مسافر\n\
11 انت\n\
-9 انه\n\
-40 او\n\
14 اول\n\
-21 اولا\n\
13 ايام\n\
-19 ايداع\n\
13 بارهوس\n\
13 بارهو…\n\
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
-24 باي\n\
15 ببعتلك\n\
15 ببعتل…\n\
9 بدك\n\
19 بدها\n\
11 بدي\n\
15 برنامج\n\
14 برنامج anydesk\n\
21 برنام…\n\
28 بس\n\
10 بس ما\n\
25 بطاقتك\n\
8 بطاقتك البنكيه\n\
-13 بطاقته\n\
13 بطاقت…\n\
27 بظرف\n\
-25 بعد\n\
17 بعد #\n\
-19 بعد تسجيل\n\
11 بعمله\n\
11 بعمله usdt\n\
14 بقدر\n\
-29 بقيمه\n\
-29 بقيمه #\n\
11 بك\n\
8 بك من\n\
-8 بكم\n\
-8 بلاغا\n\
-20 بنا\n\
-14 بنفسك\n\
14 بنك\n\
-16 بنك تم\n\
9 بنك نورديا\n\
-14 بيانات\n\
-11 بيانات بطاقته\n\
-20 بيانا…\n\
8 بيجي\n\
8 تاكيد\n\
8 تاكيد بطاقتك\n\
9 تاني\n\
-27 تحوللي\n\
-27 تحوللي #\n\
-27 تحولل…\n\
-12 تحويل بقيمه\n\
19 تحيه\n\
19 تحيه طيبه\n\
-22 تسجيل\n\
-20 تسجيل الدخول\n\
9 تصريح\n\
-14 تطبيق البنك\n\
8 تطلب\n\
-9 تفعيل\n\
-16 تقم\n\
-8 تقول\n\
-8 تقول ان\n\
8 تقييد\n\
-42 تم\n\
-9 تم تفعيل\n\
8 تم تقييد\n\
-8 تمرين\n\
10 تنبيه\n\
-10 ثلاثه\n\
-14 ثم\n\
-11 جديد\n\
16 جهازك\n\
-15 جواز\n\
-20 جواز السفر\n\
11 حاليا\n\
10 حبيبتي\n\
10 حبيبت…\n\
9 حساب\n\
11 حسابك @link\n\
20 حول\n\
13 حولت\n\
24 خدمه\n\
10 خطأ\n\
9 خلال #\n\
-20 خلف\n\
15 دائره\n\
8 دائره الهجره\n\
-30 دفع\n\
12 دفعت\n\
14 دفعه\n\
-16 دق\n\
15 دنماركيه\n\
15 دنمار…\n\
-9 دولار\n\
19 دي\n\
-21 راتب\n\
14 راسلنا\n\
14 راسلن…\n\
16 رح\n\
-10 رحله\n\
-27 رسائل\n\
10 رساله\n\
-17 رسوم\n\
13 رقم\n\
14 رقم cpr\n\
11 رقم البطاقه\n\
-16 رقمه\n\
-21 رقمي\n\
22 ساعه\n\
8 سامر\n\
10 ست\n\
13 سجل\n\
11 سجل الدخول\n\
19 سيدي\n\
-14 شخص\n\
-13 شرطه\n\
15 شركه\n\
11 شركه الشحن\n\
-8 شكرا\n\
8 شهر\n\
8 شي\n\
-29 شيء\n\
-12 شيء في\n\
9 صغيره\n\
11 صندوق\n\
12 صوره\n\
11 ضحايا\n\
11 طبعا\n\
-15 طردك\n\
-10 طردك الي\n\
8 طريق\n\
11 طريق شركه\n\
19 طيبه\n\
18 ظهر\n\
-9 عبر رابط\n\
16 عدم\n\
11 عربون\n\
16 عزيزي\n\
10 عزيزي العميل\n\
10 عشر\n\
-14 عقد\n\
-19 علي @link\n\
-19 علي الرقم\n\
16 علي الشاشه\n\
-12 علي شيء\n\
11 عليكم\n\
16 عليه\n\
9 عم\n\
16 عن\n\
8 عن طريق\n\
-9 عنا\n\
10 عند\n\
-13 عند الاستلام\n\
11 عندك\n\
-10 غرامه\n\
-19 غسيل\n\
-20 غسيل الاموال\n\
10 غيرك\n\
13 فاضيه\n\
20 فرجيك\n\
15 فريق\n\
24 فقط\n\
15 فهذا\n\
34 في\n\
-15 في mitid\n\
16 في المطار\n\
10 في غيرك\n\
-20 فيك\n\
-27 فيك تحوللي\n\
17 فيها\n\
-20 قال\n\
11 قبل\n\
14 قبل #\n\
17 قسم\n\
11 قضائي\n\
-9 قضيه\n\
-10 قضيه غسيل\n\
14 قيد\n\
14 كاش\n\
13 كر\n\
-8 كرون\n\
11 كرون اليوم\n\
-30 كرون في\n\
-29 كرون موبايل\n\
-19 كل\n\
-16 كل من\n\
-13 كلمه\n\
-10 كلمه المرور\n\
-16 كنت\n\
10 كوبنهاغن\n\
10 كوبنه…\n\
-15 لا\n\
36 لازم\n\
12 لازم ادفع\n\
14 لاستلام\n\
46 لان\n\
13 لحساب\n\
36 لديك\n\
14 لقد\n\
11 لك\n\
-8 لكم\n\
21 للتحدث\n\
10 للتحدث مع\n\
18 للتحديث\n\
38 للتحد…\n\
-16 لم تقم\n\
17 لم نجد\n\
9 لن\n\
12 لنا\n\
12 لنا اشارات\n\
14 لي\n\
9 مؤقتا\n\
27 ما\n\
10 ما عم\n\
-11 ماذا\n\
-12 مترجمه\n\
-12 مترجم…\n\
-9 مجانيه\n\
-10 مجاني…\n\
23 محفظت…\n\
8 محمد\n\
11 مخالفه\n\
11 مخالف…\n\
-9 مذكره\n\
30 مرحبا\n\
-15 مزيفه\n\
10 مساء\n\
14 مسافر\n\
26 مع\n\
9 مع موظف\n\
-13 معا\n\
-8 معنا\n\
10 معه\n\
11 مكتب\n\
19 مكتوب\n\
13 ممنوعه\n\
13 ممنوع…\n\
42 من\n\
-24 من اجل\n\
-20 من الشرطه\n\
13 من شرطه\n\
13 من قسم\n\
25 من هنا\n\
-12 من يطلب\n\
-22 منا\n\
-9 منك\n\
14 مو\n\
9 مواد\n\
-34 موبايل\n\
-22 موبايل باي\n\
-34 موباي…\n\
17 موظف\n\
9 موظف اضغط\n\
8 ناس\n\
10 نتصل\n\
9 نتصل من\n\
17 نجد\n\
-13 نسخه\n\
-13 نسخه من\n\
-9 نسيت\n\
-10 نقطه\n\
-10 نقطه الاستلام\n\
-10 نورديا\n\
-19 نورديا تم\n\
-10 نوردي…\n\
11 هاد\n\
-12 هذا\n\
-8 هذا رقمي\n\
-16 هذه\n\
-8 هذه الرسائل\n\
-12 هل\n\
37 هنا\n\
11 هون\n\
-12 هويتك\n\
-18 هي\n\
-10 واحد\n\
-11 واذا\n\
14 واربح\n\
14 واربح #\n\
-17 وافق\n\
14 والا\n\
15 والار…\n\
8 والرقم\n\
8 والرقم السري\n\
8 والرق…\n\
10 والرمز\n\
10 والرم…\n\
-10 والشاي\n\
-10 والشا…\n\
-19 وان\n\
37 وانا\n\
13 وجدنا\n\
8 وحده\n\
9 ورقم البطاقه\n\
-9 وصلت\n\
-11 وقال\n\
-10 وقال انه\n\
9 وقد\n\
13 وكلمه\n\
13 وكلمه المرور\n\
9 ولا\n\
35 وما\n\
10 وما بقدر\n\
-10 ويطلب…\n\
11 يا\n\
21 ياخده\n\
10 ياها\n\
8 ياهن\n\
-9 يجب\n\
-55 يرجي\n\
-50 يرجي احضار\n\
9 يرسل\n\
-27 يطلب\n\
-24 يطلب منك\n\
-16 يما\n\
-8 يمكن\n\
-35 يمكنك\n\
-20 يمكنك الدفع\n\
26 يورو\n\
-39 يوم\n\
14 يومي',
};
