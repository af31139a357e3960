// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 8536 messages, 59dac7f6.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -3.31,
  lines:
    '-146 #\n\
227 # #\n\
-62 # @link\n\
-12 # a\n\
-9 # aarhus\n\
-8 # after\n\
-16 # an\n\
64 # and\n\
12 # andre\n\
8 # apple\n\
-15 # aralik\n\
12 # are\n\
9 # as\n\
-17 # at\n\
-16 # back\n\
8 # bank\n\
-10 # bankdage\n\
25 # because\n\
43 # before\n\
23 # betal\n\
-12 # blev\n\
-25 # bring\n\
24 # btc\n\
26 # by\n\
14 # cash\n\
-15 # characters\n\
-26 # check\n\
8 # cifret\n\
-12 # da\n\
-121 # dage\n\
-11 # day\n\
-111 # days\n\
-12 # de\n\
-98 # dec\n\
-114 # december\n\
-17 # den\n\
-13 # depositum\n\
23 # det\n\
42 # digit\n\
15 # digits\n\
20 # dkk\n\
27 # do\n\
-30 # du\n\
8 # due\n\
-11 # e\n\
-29 # each\n\
10 # eleven\n\
11 # en\n\
-46 # er\n\
-21 # est\n\
16 # eur\n\
43 # euro\n\
8 # euru\n\
-9 # februar\n\
-10 # first\n\
30 # for\n\
-14 # fra\n\
8 # får\n\
43 # gange\n\
-11 # gider\n\
-16 # hang\n\
-21 # har\n\
-16 # has\n\
21 # have\n\
10 # horas\n\
-22 # hos\n\
24 # hour\n\
71 # hours\n\
38 # hr\n\
14 # hrs\n\
-26 # husk\n\
-10 # husleje\n\
-15 # hverdage\n\
31 # i\n\
-8 # if\n\
21 # ikke\n\
-8 # ill\n\
77 # in\n\
10 # inkl\n\
14 # instead\n\
-37 # is\n\
9 # it\n\
8 # its\n\
-19 # januar\n\
-33 # january\n\
-11 # july\n\
-28 # june\n\
-9 # just\n\
-14 # kan\n\
-16 # kg\n\
-40 # kl\n\
-31 # km\n\
27 # konto\n\
-131 # kr\n\
11 # kron\n\
-10 # kroner\n\
-21 # kwh\n\
-8 # ligger\n\
-17 # login\n\
-24 # march\n\
-11 # may\n\
-8 # millioner\n\
-9 # min\n\
10 # minut\n\
16 # minute\n\
13 # minutes\n\
-21 # minutter\n\
-20 # mio\n\
12 # mobilepay\n\
-20 # months\n\
32 # more\n\
-9 # ms\n\
20 # my\n\
17 # new\n\
-30 # no\n\
-10 # non\n\
-30 # nov\n\
-63 # november\n\
33 # now\n\
16 # nu\n\
12 # numbers\n\
-24 # october\n\
-13 # odense\n\
-17 # of\n\
-14 # off\n\
30 # og\n\
-9 # oktober\n\
16 # om\n\
32 # on\n\
-11 # oplys\n\
19 # or\n\
17 # order\n\
10 # ore\n\
9 # others\n\
10 # our\n\
12 # paid\n\
-10 # pay\n\
15 # per\n\
-24 # personer\n\
-10 # pga\n\
8 # places\n\
8 # pladser\n\
-55 # please\n\
9 # pm\n\
-20 # points\n\
11 # pro\n\
33 # på\n\
-14 # ravi\n\
-8 # read\n\
10 # ready\n\
-10 # rent\n\
9 # reply\n\
-9 # retur\n\
-11 # ring\n\
-13 # room\n\
25 # saat\n\
-13 # sal\n\
-21 # se\n\
15 # sekunder\n\
-33 # send\n\
-12 # senest\n\
-9 # september\n\
-26 # si\n\
25 # skal\n\
-9 # so\n\
19 # som\n\
18 # somebody\n\
-27 # spørgsmål\n\
13 # steam\n\
8 # straks\n\
17 # så\n\
-47 # tak\n\
14 # tal\n\
13 # tasks\n\
13 # thank\n\
-35 # the\n\
15 # then\n\
44 # til\n\
17 # tilbage\n\
98 # timer\n\
-9 # tl\n\
9 # to\n\
69 # today\n\
-15 # total\n\
-14 # transfer\n\
-10 # uhr\n\
30 # usd\n\
28 # usdt\n\
-28 # use\n\
-10 # val\n\
-18 # var\n\
-15 # vat\n\
-14 # ved\n\
-33 # vi\n\
18 # via\n\
-16 # vil\n\
11 # vælg\n\
-11 # w\n\
-21 # was\n\
-14 # what\n\
14 # when\n\
-9 # will\n\
-18 # with\n\
-9 # words\n\
-12 # xxxxx\n\
-11 # youll\n\
-9 # youre\n\
-11 # yourself\n\
16 # yrs\n\
22 # år\n\
-18 # årig\n\
15 # годин\n\
9 # الف\n\
15 # ايام\n\
16 # ساعه\n\
-24 # كرون\n\
-8 # لا\n\
-9 10th\n\
11 20k\n\
-18 20th\n\
40 24h\n\
-10 2nd\n\
-29 3f\n\
-12 3rd\n\
20 40k\n\
19 48h\n\
-12 4th\n\
16 50k\n\
12 5g\n\
-29 5k\n\
13 60k\n\
12 6pm\n\
348 @link\n\
145 @link @link\n\
-18 @link adresinden\n\
-25 @link afmeld\n\
8 @link after\n\
-30 @link and\n\
12 @link card\n\
-31 @link eller\n\
25 @link emne\n\
-16 @link er\n\
-18 @link hilsen\n\
8 @link hvis\n\
-12 @link if\n\
-10 @link in\n\
14 @link log\n\
-50 @link og\n\
-8 @link on\n\
-23 @link only\n\
-37 @link or\n\
9 @link put\n\
-13 @link the\n\
-18 @link txt\n\
18 @link type\n\
-11 @link uzerinden\n\
-10 @link vi\n\
-14 @link we\n\
-12 @link with\n\
28 @link your\n\
24 a #\n\
-9 a @link\n\
-8 a badge\n\
14 a bank\n\
-11 a bit\n\
20 a bitcoin\n\
-9 a buyer\n\
-9 a caller\n\
44 a car\n\
-12 a card\n\
-15 a chi\n\
-20 a code\n\
-13 a colleague\n\
8 a combo\n\
20 a company\n\
12 a complaint\n\
8 a confidential\n\
-16 a confirmation\n\
10 a copy\n\
18 a courtesy\n\
-27 a cpr\n\
-13 a credit\n\
14 a criminal\n\
-8 a cup\n\
8 a doctor\n\
-14 a ete\n\
-31 a fee\n\
-28 a fine\n\
-8 a foreign\n\
13 a fraud\n\
-18 a free\n\
-21 a friend\n\
13 a friends\n\
-36 a good\n\
-15 a guy\n\
-9 a how\n\
9 a la\n\
-11 a letter\n\
19 a liquidity\n\
-9 a list\n\
10 a loan\n\
-14 a look\n\
13 a lot\n\
-25 a mail\n\
-24 a man\n\
-12 a meeting\n\
25 a mistake\n\
-26 a month\n\
-98 a new\n\
-22 a nice\n\
-8 a no\n\
8 a nurse\n\
13 a package\n\
-14 a page\n\
-13 a password\n\
23 a patrol\n\
-24 a person\n\
-12 a personne\n\
8 a phone\n\
9 a photo\n\
-9 a picture\n\
-8 a pin\n\
-9 a prescription\n\
16 a private\n\
-8 a problem\n\
-10 a pull\n\
18 a quick\n\
27 a quiet\n\
10 a real\n\
-14 a report\n\
9 a request\n\
11 a row\n\
-8 a rule\n\
-11 a s\n\
-10 a safe\n\
-11 a scan\n\
-10 a second\n\
-8 a secure\n\
16 a senior\n\
-9 a sentence\n\
-8 a separate\n\
10 a ship\n\
-12 a shop\n\
-27 a site\n\
13 a small\n\
-11 a stranger\n\
12 a surprise\n\
8 a suspect\n\
16 a technician\n\
-13 a text\n\
-13 a third\n\
9 a transfer\n\
9 a un\n\
-11 a very\n\
17 a victim\n\
11 a video\n\
21 a virus\n\
18 a visa\n\
-19 a wallet\n\
16 a warrant\n\
-8 a whole\n\
-9 a witness\n\
20 a woman\n\
-13 a year\n\
-21 a10\n\
-16 ab\n\
-12 ab #\n\
9 aband…\n\
-16 abejo…\n\
-16 abholung\n\
-19 abhol…\n\
9 able\n\
9 able to\n\
-16 abone…\n\
8 abonnement\n\
-10 abonnement på\n\
-191 about\n\
-23 about #\n\
-12 about a\n\
-15 about it\n\
-8 about shares\n\
-79 about the\n\
18 about this\n\
24 about to\n\
-15 above\n\
-11 above #\n\
-39 abroad\n\
-13 abroad until\n\
-39 abroa…\n\
-9 abstract\n\
-9 abstr…\n\
-20 abuse\n\
-23 abuse material\n\
48 acc\n\
-9 accent\n\
74 accept\n\
31 accept it\n\
20 accept the\n\
12 accepter\n\
97 accep…\n\
-21 access\n\
-15 acces…\n\
21 accidentally\n\
28 accid…\n\
9 accomplice\n\
8 accom…\n\
-10 accor…\n\
25 account\n\
-24 account and\n\
-15 account but\n\
28 account ending\n\
-10 account expires\n\
26 account has\n\
21 account if\n\
13 account in\n\
20 account is\n\
24 account keep\n\
-14 account lol\n\
-43 account number\n\
16 account of\n\
13 account ok\n\
-9 account open\n\
-15 account or\n\
24 account please\n\
-12 account regards\n\
10 account stands\n\
-8 account that\n\
9 account today\n\
13 account was\n\
-17 account with\n\
-11 account you\n\
-43 accounts\n\
-9 accounts and\n\
-9 accounts payable\n\
-9 accou…\n\
11 acct\n\
15 acesta\n\
17 acesta este\n\
15 acest…\n\
-13 achat\n\
11 acil\n\
-15 aciu\n\
-24 act\n\
27 action.approve|advises\n\
20 action.approve|advises action.approve|asks\n\
20 action.approve|advises action.approve|claims\n\
8 action.approve|advises action.update|claims\n\
21 action.approve|advises authority.benefits|claims\n\
11 action.approve|advises claim.emergency|claims\n\
10 action.approve|advises claim.prompt|claims\n\
14 action.approve|advises claim.unusual-activity|claims\n\
12 action.approve|advises credential.id-document|claims\n\
9 action.approve|advises credential.mitid|advises\n\
13 action.approve|advises credential.mitid|asks\n\
-8 action.approve|advises credential.mitid|reports\n\
9 action.approve|advises money.amount|claims\n\
30 action.approve|advises threat.deadline|threatens\n\
107 action.approve|asks\n\
31 action.approve|asks action.approve|reports\n\
18 action.approve|asks action.buy|claims\n\
13 action.approve|asks action.call-back|asks\n\
60 action.approve|asks action.call-back|claims\n\
12 action.approve|asks action.click|asks\n\
11 action.approve|asks action.enter|asks\n\
18 action.approve|asks action.enter|claims\n\
25 action.approve|asks action.give|advises\n\
38 action.approve|asks action.give|asks\n\
-14 action.approve|asks action.give|denies\n\
13 action.approve|asks action.install|asks\n\
12 action.approve|asks action.install|claims\n\
8 action.approve|asks action.login|advises\n\
36 action.approve|asks action.login|claims\n\
13 action.approve|asks action.pay|asks\n\
-15 action.approve|asks action.reply|asks\n\
10 action.approve|asks action.scan|asks\n\
9 action.approve|asks action.stay-on-line|asks\n\
-20 action.approve|asks action.transfer|asks\n\
21 action.approve|asks action.transfer|claims\n\
-9 action.approve|asks action.transfer|reports\n\
9 action.approve|asks action.update|advises\n\
48 action.approve|asks action.update|asks\n\
49 action.approve|asks action.update|claims\n\
23 action.approve|asks authority.benefits|claims\n\
13 action.approve|asks authority.municipality|claims\n\
-8 action.approve|asks authority.police|claims\n\
11 action.approve|asks authority.tax|claims\n\
-18 action.approve|asks claim.all-money|claims\n\
10 action.approve|asks claim.already-paid|claims\n\
-8 action.approve|asks claim.broken-phone|claims\n\
10 action.approve|asks claim.cannot-meet|claims\n\
13 action.approve|asks claim.crime|claims\n\
-19 action.approve|asks claim.deposit|claims\n\
17 action.approve|asks claim.emergency|claims\n\
10 action.approve|asks claim.fee|claims\n\
21 action.approve|asks claim.fine|claims\n\
8 action.approve|asks claim.hacked|claims\n\
18 action.approve|asks claim.loan|claims\n\
8 action.approve|asks claim.misused-name|claims\n\
10 action.approve|asks claim.not-you|claims\n\
13 action.approve|asks claim.paid-back|claims\n\
14 action.approve|asks claim.parcel|claims\n\
10 action.approve|asks claim.pick-up|claims\n\
94 action.approve|asks claim.prompt|claims\n\
-23 action.approve|asks claim.purchase|claims\n\
22 action.approve|asks claim.reassurance|claims\n\
32 action.approve|asks claim.refund|claims\n\
10 action.approve|asks claim.renewal|claims\n\
14 action.approve|asks claim.safe-account|claims\n\
63 action.approve|asks claim.unusual-activity|claims\n\
-8 action.approve|asks claim.your-own|claims\n\
-9 action.approve|asks credential.bank-details|asks\n\
20 action.approve|asks credential.card|asks\n\
10 action.approve|asks credential.code|asks\n\
-9 action.approve|asks credential.code|claims\n\
15 action.approve|asks credential.cpr|asks\n\
-13 action.approve|asks credential.id-document|asks\n\
14 action.approve|asks credential.mitid|advises\n\
34 action.approve|asks credential.mitid|asks\n\
63 action.approve|asks credential.mitid|claims\n\
9 action.approve|asks credential.mitid|reports\n\
-22 action.approve|asks credential.one-time-code|asks\n\
28 action.approve|asks credential.one-time-code|claims\n\
42 action.approve|asks credential.password|asks\n\
78 action.approve|asks firm.bank|claims\n\
-8 action.approve|asks firm.bank|reports\n\
9 action.approve|asks firm.courier|claims\n\
-10 action.approve|asks firm.payment|claims\n\
13 action.approve|asks firm.shop|claims\n\
-23 action.approve|asks firm.telecom|claims\n\
-8 action.approve|asks firm.toll|claims\n\
14 action.approve|asks money.amount|claims\n\
-8 action.approve|asks money.valuables|claims\n\
14 action.approve|asks person.buyer|claims\n\
9 action.approve|asks threat.block|threatens\n\
57 action.approve|asks threat.deadline|threatens\n\
27 action.approve|claims\n\
25 action.approve|claims action.buy|claims\n\
-9 action.approve|claims action.enter|asks\n\
-24 action.approve|claims action.give|asks\n\
-11 action.approve|claims action.give|claims\n\
8 action.approve|claims action.keep-secret|asks\n\
11 action.approve|claims action.login|asks\n\
13 action.approve|claims action.login|claims\n\
-14 action.approve|claims action.pay|asks\n\
-12 action.approve|claims action.reply|asks\n\
-27 action.approve|claims action.transfer|asks\n\
21 action.approve|claims action.transfer|claims\n\
12 action.approve|claims authority.benefits|claims\n\
36 action.approve|claims authority.digital-post|claims\n\
-11 action.approve|claims claim.all-money|claims\n\
-8 action.approve|claims claim.emergency|claims\n\
-10 action.approve|claims claim.link|claims\n\
-8 action.approve|claims claim.misused-name|claims\n\
-12 action.approve|claims claim.prize|claims\n\
16 action.approve|claims claim.prompt|claims\n\
40 action.approve|claims claim.purchase|claims\n\
15 action.approve|claims claim.refund|claims\n\
13 action.approve|claims claim.renewal|claims\n\
12 action.approve|claims claim.residence|claims\n\
12 action.approve|claims claim.safe-account|claims\n\
-24 action.approve|claims claim.unpaid|claims\n\
25 action.approve|claims claim.unusual-activity|claims\n\
-25 action.approve|claims credential.card|claims\n\
-11 action.approve|claims credential.code|claims\n\
8 action.approve|claims credential.cpr|asks\n\
9 action.approve|claims credential.id-document|claims\n\
-10 action.approve|claims credential.mitid|asks\n\
9 action.approve|claims credential.password|claims\n\
-12 action.approve|claims credential.personal-information|asks\n\
-16 action.approve|claims credential.personal-information|claims\n\
11 action.approve|claims firm.bank|claims\n\
8 action.approve|claims firm.payment|claims\n\
-35 action.approve|claims money.amount|claims\n\
11 action.approve|claims money.unusual-means|claims\n\
-9 action.approve|claims money.valuables|reports\n\
-33 action.approve|claims threat.deadline|threatens\n\
130 action.approve|live\n\
88 action.approve|reader\n\
10 action.approve|reports\n\
8 action.approve|reports action.call-back|asks\n\
12 action.approve|reports action.enter|reports\n\
8 action.approve|reports action.give|reports\n\
13 action.approve|reports action.install|asks\n\
10 action.approve|reports action.pay|claims\n\
20 action.approve|reports action.pay|reports\n\
9 action.approve|reports action.update|asks\n\
17 action.approve|reports action.update|claims\n\
-12 action.approve|reports action.update|reports\n\
-11 action.approve|reports authority.police|claims\n\
-10 action.approve|reports claim.case|claims\n\
-10 action.approve|reports claim.crime|claims\n\
-9 action.approve|reports claim.link|claims\n\
11 action.approve|reports claim.link|reports\n\
33 action.approve|reports claim.prompt|claims\n\
17 action.approve|reports claim.purchase|claims\n\
24 action.approve|reports claim.reassurance|claims\n\
14 action.approve|reports claim.refund|claims\n\
19 action.approve|reports claim.unusual-activity|claims\n\
15 action.approve|reports claim.unusual-activity|reports\n\
10 action.approve|reports credential.balance|reports\n\
-9 action.approve|reports credential.mitid|reports\n\
-23 action.approve|reports firm.bank|claims\n\
12 action.approve|reports money.amount|claims\n\
12 action.approve|reports money.amount|reports\n\
10 action.approve|reports money.valuables|claims\n\
-11 action.approve|reports person.agent|claims\n\
-28 action.approve|reports threat.block|threatens\n\
45 action.approve|speaks\n\
19 action.buy|advises\n\
-14 action.buy|asks\n\
32 action.buy|asks action.gift-card|asks\n\
8 action.buy|asks action.give|advises\n\
92 action.buy|asks action.give|asks\n\
14 action.buy|asks action.keep-secret|asks\n\
-8 action.buy|asks action.pay|claims\n\
9 action.buy|asks action.stay-on-line|asks\n\
14 action.buy|asks action.transfer|asks\n\
12 action.buy|asks action.transfer|claims\n\
16 action.buy|asks authority.police|claims\n\
-18 action.buy|asks authority.state|claims\n\
23 action.buy|asks claim.already-paid|claims\n\
12 action.buy|asks claim.cannot-meet|claims\n\
8 action.buy|asks claim.emergency|claims\n\
10 action.buy|asks claim.fee|claims\n\
13 action.buy|asks claim.investment|claims\n\
-12 action.buy|asks claim.no-checking|claims\n\
11 action.buy|asks claim.other-account|claims\n\
16 action.buy|asks claim.pick-up|claims\n\
10 action.buy|asks claim.prize|claims\n\
8 action.buy|asks claim.reassurance|claims\n\
8 action.buy|asks claim.refund|claims\n\
8 action.buy|asks claim.unpaid|claims\n\
51 action.buy|asks credential.code|asks\n\
-16 action.buy|asks credential.code|claims\n\
-16 action.buy|asks credential.one-time-code|claims\n\
22 action.buy|asks firm.shop|claims\n\
74 action.buy|asks money.amount|claims\n\
11 action.buy|asks person.agent|claims\n\
9 action.buy|asks person.buyer|claims\n\
-18 action.buy|asks person.family|claims\n\
8 action.buy|asks threat.arrest|threatens\n\
16 action.buy|asks threat.block|threatens\n\
24 action.buy|asks threat.deadline|threatens\n\
-17 action.buy|claims\n\
8 action.buy|claims action.enter|claims\n\
-8 action.buy|claims action.gift-card|claims\n\
27 action.buy|claims action.give|asks\n\
8 action.buy|claims action.give|claims\n\
10 action.buy|claims action.install|claims\n\
-17 action.buy|claims action.pay|asks\n\
13 action.buy|claims action.pay|reports\n\
8 action.buy|claims action.press-key|asks\n\
-8 action.buy|claims action.reply|asks\n\
8 action.buy|claims action.transfer|asks\n\
23 action.buy|claims action.update|asks\n\
16 action.buy|claims action.update|claims\n\
17 action.buy|claims claim.all-money|claims\n\
-13 action.buy|claims claim.cannot-meet|claims\n\
13 action.buy|claims claim.case|claims\n\
8 action.buy|claims claim.crime|claims\n\
-9 action.buy|claims claim.fee|claims\n\
8 action.buy|claims claim.hacked|claims\n\
12 action.buy|claims claim.not-you|claims\n\
16 action.buy|claims claim.paid-back|claims\n\
8 action.buy|claims claim.pick-up|claims\n\
-8 action.buy|claims claim.prize|claims\n\
13 action.buy|claims claim.purchase|claims\n\
-13 action.buy|claims credential.card|asks\n\
-12 action.buy|claims credential.card|claims\n\
-9 action.buy|claims credential.mitid|claims\n\
-12 action.buy|claims credential.one-time-code|claims\n\
50 action.buy|claims firm.bank|claims\n\
-8 action.buy|claims firm.courier|claims\n\
15 action.buy|claims firm.payment|claims\n\
11 action.buy|claims firm.support|claims\n\
-27 action.buy|claims money.amount|claims\n\
-10 action.buy|claims person.agent|claims\n\
-28 action.buy|live\n\
60 action.buy|reader\n\
-8 action.buy|reports authority.police|reports\n\
23 action.buy|speaks\n\
-8 action.call-back|advises action.call-back|asks\n\
29 action.call-back|advises action.give|asks\n\
11 action.call-back|advises action.give|claims\n\
-11 action.call-back|advises action.install|asks\n\
-9 action.call-back|advises action.install|claims\n\
23 action.call-back|advises action.pay|asks\n\
30 action.call-back|advises action.pay|claims\n\
25 action.call-back|advises action.transfer|asks\n\
-20 action.call-back|advises authority.police|claims\n\
-13 action.call-back|advises authority.tax|claims\n\
13 action.call-back|advises claim.deposit|claims\n\
11 action.call-back|advises claim.emergency|claims\n\
11 action.call-back|advises claim.fee|claims\n\
-12 action.call-back|advises claim.investment|claims\n\
20 action.call-back|advises claim.link|claims\n\
16 action.call-back|advises claim.new-number|claims\n\
18 action.call-back|advises claim.other-account|claims\n\
15 action.call-back|advises claim.paid-back|claims\n\
8 action.call-back|advises claim.parcel|claims\n\
27 action.call-back|advises claim.unpaid|claims\n\
12 action.call-back|advises claim.unusual-activity|claims\n\
-9 action.call-back|advises credential.card|asks\n\
-9 action.call-back|advises credential.cpr|advises\n\
-13 action.call-back|advises firm.support|claims\n\
13 action.call-back|advises money.amount|claims\n\
-9 action.call-back|advises person.agent|claims\n\
25 action.call-back|advises threat.deadline|threatens\n\
-64 action.call-back|asks\n\
8 action.call-back|asks action.call-back|claims\n\
8 action.call-back|asks action.crypto|claims\n\
-24 action.call-back|asks action.enter|asks\n\
15 action.call-back|asks action.enter|claims\n\
-15 action.call-back|asks action.give|advises\n\
18 action.call-back|asks action.hand-over|asks\n\
25 action.call-back|asks action.install|claims\n\
-34 action.call-back|asks action.login|asks\n\
10 action.call-back|asks action.move-chat|claims\n\
-35 action.call-back|asks action.pay|asks\n\
13 action.call-back|asks action.press-key|asks\n\
-45 action.call-back|asks action.reply|asks\n\
10 action.call-back|asks action.transfer|asks\n\
-15 action.call-back|asks action.transfer|claims\n\
10 action.call-back|asks action.update|asks\n\
-19 action.call-back|asks action.update|claims\n\
-18 action.call-back|asks authority.benefits|claims\n\
-23 action.call-back|asks authority.digital-post|claims\n\
8 action.call-back|asks authority.embassy|claims\n\
-43 action.call-back|asks authority.police|claims\n\
-13 action.call-back|asks claim.abroad|claims\n\
11 action.call-back|asks claim.broken-phone|claims\n\
9 action.call-back|asks claim.broken-phone|reports\n\
28 action.call-back|asks claim.cannot-meet|claims\n\
-11 action.call-back|asks claim.case|claims\n\
-16 action.call-back|asks claim.deposit|claims\n\
-32 action.call-back|asks claim.emergency|claims\n\
9 action.call-back|asks claim.fee|claims\n\
57 action.call-back|asks claim.hacked|claims\n\
23 action.call-back|asks claim.isolation|claims\n\
10 action.call-back|asks claim.link|claims\n\
-9 action.call-back|asks claim.loan|claims\n\
-11 action.call-back|asks claim.menu|claims\n\
13 action.call-back|asks claim.misused-name|claims\n\
-28 action.call-back|asks claim.new-number|claims\n\
13 action.call-back|asks claim.no-checking|claims\n\
-56 action.call-back|asks claim.not-you|claims\n\
14 action.call-back|asks claim.paid-back|claims\n\
-44 action.call-back|asks claim.pick-up|claims\n\
14 action.call-back|asks claim.prize|claims\n\
-13 action.call-back|asks claim.prompt|claims\n\
-11 action.call-back|asks claim.reassurance|claims\n\
9 action.call-back|asks claim.recovery|claims\n\
-14 action.call-back|asks claim.residence|claims\n\
-21 action.call-back|asks claim.unpaid|claims\n\
-47 action.call-back|asks claim.unusual-activity|claims\n\
64 action.call-back|asks claim.virus|claims\n\
-25 action.call-back|asks claim.your-own|claims\n\
-10 action.call-back|asks credential.bank-details|asks\n\
-8 action.call-back|asks credential.bank-details|reports\n\
-40 action.call-back|asks credential.card|asks\n\
-16 action.call-back|asks credential.card|claims\n\
-9 action.call-back|asks credential.card|reports\n\
-12 action.call-back|asks credential.code|asks\n\
-12 action.call-back|asks credential.code|claims\n\
-25 action.call-back|asks credential.cpr|asks\n\
-9 action.call-back|asks credential.mitid|advises\n\
-48 action.call-back|asks credential.mitid|asks\n\
-84 action.call-back|asks credential.mitid|claims\n\
-21 action.call-back|asks credential.one-time-code|claims\n\
18 action.call-back|asks credential.pin|asks\n\
-48 action.call-back|asks firm.bank|claims\n\
13 action.call-back|asks firm.payment|claims\n\
71 action.call-back|asks firm.support|claims\n\
10 action.call-back|asks firm.toll|claims\n\
68 action.call-back|asks money.amount|claims\n\
22 action.call-back|asks money.unusual-means|claims\n\
-23 action.call-back|asks money.valuables|claims\n\
-17 action.call-back|asks person.agent|claims\n\
-69 action.call-back|asks person.family|claims\n\
18 action.call-back|asks threat.arrest|threatens\n\
-46 action.call-back|asks threat.block|threatens\n\
15 action.call-back|asks threat.court|threatens\n\
8 action.call-back|asks threat.deadline|reports\n\
-32 action.call-back|asks threat.deadline|threatens\n\
26 action.call-back|claims\n\
-11 action.call-back|claims action.call-back|reports\n\
9 action.call-back|claims action.crypto|asks\n\
16 action.call-back|claims action.enter|claims\n\
14 action.call-back|claims action.give|advises\n\
78 action.call-back|claims action.give|asks\n\
10 action.call-back|claims action.give|claims\n\
11 action.call-back|claims action.give|reports\n\
12 action.call-back|claims action.hand-over|asks\n\
10 action.call-back|claims action.install|asks\n\
-22 action.call-back|claims action.login|asks\n\
18 action.call-back|claims action.move-chat|asks\n\
17 action.call-back|claims action.pay|asks\n\
16 action.call-back|claims action.pay|claims\n\
-11 action.call-back|claims action.press-key|asks\n\
-13 action.call-back|claims action.press-key|claims\n\
11 action.call-back|claims action.reply|asks\n\
21 action.call-back|claims action.stay-on-line|asks\n\
33 action.call-back|claims action.transfer|asks\n\
24 action.call-back|claims action.transfer|claims\n\
-11 action.call-back|claims action.transfer|reports\n\
19 action.call-back|claims action.update|advises\n\
-20 action.call-back|claims action.update|asks\n\
14 action.call-back|claims action.update|claims\n\
9 action.call-back|claims action.withdraw|claims\n\
-27 action.call-back|claims authority.benefits|claims\n\
-13 action.call-back|claims authority.digital-post|claims\n\
19 action.call-back|claims authority.health|claims\n\
11 action.call-back|claims authority.immigration|claims\n\
9 action.call-back|claims authority.ministry|claims\n\
22 action.call-back|claims authority.police|claims\n\
-9 action.call-back|claims authority.police|reports\n\
22 action.call-back|claims claim.broken-phone|claims\n\
31 action.call-back|claims claim.cannot-meet|claims\n\
9 action.call-back|claims claim.case|claims\n\
-10 action.call-back|claims claim.crime|claims\n\
10 action.call-back|claims claim.deposit|claims\n\
16 action.call-back|claims claim.easy-money|claims\n\
25 action.call-back|claims claim.emergency|claims\n\
-8 action.call-back|claims claim.fee|claims\n\
14 action.call-back|claims claim.fine|claims\n\
10 action.call-back|claims claim.investment|claims\n\
41 action.call-back|claims claim.isolation|claims\n\
-9 action.call-back|claims claim.job|claims\n\
13 action.call-back|claims claim.loan|claims\n\
-19 action.call-back|claims claim.menu|claims\n\
-27 action.call-back|claims claim.new-number|claims\n\
27 action.call-back|claims claim.no-checking|claims\n\
22 action.call-back|claims claim.other-account|claims\n\
22 action.call-back|claims claim.paid-back|claims\n\
8 action.call-back|claims claim.parcel|claims\n\
14 action.call-back|claims claim.pick-up|claims\n\
-19 action.call-back|claims claim.prize|claims\n\
-22 action.call-back|claims claim.prompt|claims\n\
16 action.call-back|claims claim.purchase|claims\n\
17 action.call-back|claims claim.reassurance|claims\n\
-13 action.call-back|claims claim.refund|claims\n\
9 action.call-back|claims claim.renewal|claims\n\
17 action.call-back|claims claim.residence|claims\n\
16 action.call-back|claims claim.robot|claims\n\
16 action.call-back|claims claim.safe-account|claims\n\
15 action.call-back|claims claim.unpaid|claims\n\
18 action.call-back|claims claim.unusual-activity|reports\n\
-11 action.call-back|claims claim.virus|claims\n\
13 action.call-back|claims claim.your-own|claims\n\
-8 action.call-back|claims credential.bank-details|claims\n\
9 action.call-back|claims credential.card|asks\n\
9 action.call-back|claims credential.card|claims\n\
-11 action.call-back|claims credential.card|reports\n\
-11 action.call-back|claims credential.code|asks\n\
-32 action.call-back|claims credential.code|claims\n\
12 action.call-back|claims credential.cpr|asks\n\
-8 action.call-back|claims credential.cpr|reports\n\
-14 action.call-back|claims credential.id-document|asks\n\
17 action.call-back|claims credential.id-document|claims\n\
21 action.call-back|claims credential.mitid|asks\n\
-9 action.call-back|claims credential.mitid|reports\n\
-12 action.call-back|claims credential.one-time-code|asks\n\
8 action.call-back|claims credential.one-time-code|claims\n\
12 action.call-back|claims credential.password|asks\n\
-25 action.call-back|claims credential.personal-information|claims\n\
36 action.call-back|claims firm.bank|claims\n\
42 action.call-back|claims firm.payment|claims\n\
10 action.call-back|claims firm.shop|claims\n\
-16 action.call-back|claims firm.support|claims\n\
52 action.call-back|claims money.amount|claims\n\
14 action.call-back|claims money.amount|reports\n\
29 action.call-back|claims money.unusual-means|claims\n\
14 action.call-back|claims person.adviser|claims\n\
17 action.call-back|claims person.agent|claims\n\
15 action.call-back|claims person.family|claims\n\
27 action.call-back|claims threat.arrest|threatens\n\
18 action.call-back|claims threat.court|threatens\n\
10 action.call-back|claims threat.cutoff|threatens\n\
42 action.call-back|claims threat.deadline|threatens\n\
9 action.call-back|claims threat.deportation|threatens\n\
-24 action.call-back|denies\n\
-45 action.call-back|live\n\
-238 action.call-back|reader\n\
-28 action.call-back|reports\n\
9 action.call-back|reports action.give|claims\n\
-10 action.call-back|reports action.give|reports\n\
-8 action.call-back|reports action.hand-over|asks\n\
-10 action.call-back|reports action.pay|asks\n\
-12 action.call-back|reports action.pay|reports\n\
18 action.call-back|reports action.stay-on-line|reports\n\
15 action.call-back|reports action.update|reports\n\
-30 action.call-back|reports authority.police|claims\n\
17 action.call-back|reports authority.police|reports\n\
10 action.call-back|reports claim.case|claims\n\
-8 action.call-back|reports claim.emergency|claims\n\
-10 action.call-back|reports claim.new-number|claims\n\
21 action.call-back|reports claim.purchase|claims\n\
-8 action.call-back|reports credential.bank-details|reports\n\
-12 action.call-back|reports credential.card|asks\n\
-9 action.call-back|reports credential.card|claims\n\
-8 action.call-back|reports credential.code|asks\n\
20 action.call-back|reports credential.cpr|claims\n\
-9 action.call-back|reports firm.bank|reports\n\
12 action.call-back|reports money.amount|reports\n\
15 action.call-back|reports money.valuables|reports\n\
-12 action.call-back|reports person.agent|claims\n\
15 action.call-back|reports person.family|reports\n\
-8 action.call-back|reports threat.block|threatens\n\
8 action.call-back|reports threat.deadline|threatens\n\
-30 action.call-back|speaks\n\
25 action.click|advises\n\
13 action.click|advises action.give|asks\n\
8 action.click|advises claim.crime|claims\n\
8 action.click|advises claim.link|claims\n\
31 action.click|advises credential.one-time-code|claims\n\
24 action.click|advises firm.bank|claims\n\
-23 action.click|asks\n\
13 action.click|asks action.click|claims\n\
8 action.click|asks action.enter|asks\n\
-37 action.click|asks action.enter|claims\n\
18 action.click|asks action.give|asks\n\
16 action.click|asks action.install|asks\n\
24 action.click|asks action.install|claims\n\
12 action.click|asks action.keep-secret|asks\n\
32 action.click|asks action.login|asks\n\
-13 action.click|asks action.login|claims\n\
38 action.click|asks action.pay|asks\n\
-9 action.click|asks action.pay|claims\n\
14 action.click|asks action.stay-on-line|asks\n\
12 action.click|asks action.transfer|asks\n\
10 action.click|asks action.transfer|claims\n\
14 action.click|asks action.update|asks\n\
10 action.click|asks authority.police|claims\n\
21 action.click|asks claim.all-money|claims\n\
18 action.click|asks claim.already-paid|claims\n\
9 action.click|asks claim.case|claims\n\
10 action.click|asks claim.deposit|claims\n\
-11 action.click|asks claim.easy-money|claims\n\
33 action.click|asks claim.fee|claims\n\
39 action.click|asks claim.isolation|claims\n\
50 action.click|asks claim.link|claims\n\
-17 action.click|asks claim.misused-name|claims\n\
-41 action.click|asks claim.parcel|claims\n\
8 action.click|asks claim.pick-up|claims\n\
30 action.click|asks claim.prize|claims\n\
-39 action.click|asks claim.prompt|claims\n\
-15 action.click|asks claim.purchase|claims\n\
8 action.click|asks claim.recovery|claims\n\
22 action.click|asks claim.refund|claims\n\
35 action.click|asks claim.renewal|claims\n\
-12 action.click|asks claim.residence|claims\n\
9 action.click|asks claim.sent-by-mistake|claims\n\
15 action.click|asks claim.unpaid|claims\n\
-14 action.click|asks claim.unusual-activity|claims\n\
17 action.click|asks claim.virus|claims\n\
10 action.click|asks credential.balance|asks\n\
23 action.click|asks credential.bank-details|asks\n\
-32 action.click|asks credential.card|claims\n\
22 action.click|asks credential.cpr|asks\n\
16 action.click|asks credential.mitid|asks\n\
20 action.click|asks credential.nemid|asks\n\
8 action.click|asks credential.password|asks\n\
-23 action.click|asks credential.password|claims\n\
-32 action.click|asks credential.personal-information|asks\n\
10 action.click|asks credential.personal-information|claims\n\
-22 action.click|asks firm.courier|claims\n\
17 action.click|asks firm.payment|claims\n\
8 action.click|asks firm.shop|claims\n\
-11 action.click|asks money.amount|claims\n\
12 action.click|asks money.valuables|claims\n\
-15 action.click|asks person.agent|claims\n\
12 action.click|asks person.family|claims\n\
8 action.click|asks person.landlord|claims\n\
17 action.click|asks threat.arrest|threatens\n\
14 action.click|asks threat.court|threatens\n\
-11 action.click|asks threat.deadline|threatens\n\
8 action.click|asks threat.exposure|threatens\n\
14 action.click|claims\n\
12 action.click|claims action.enter|claims\n\
-30 action.click|claims action.give|asks\n\
9 action.click|claims action.give|claims\n\
9 action.click|claims action.install|claims\n\
41 action.click|claims action.login|asks\n\
10 action.click|claims action.pay|asks\n\
8 action.click|claims action.pay|claims\n\
9 action.click|claims action.transfer|claims\n\
16 action.click|claims action.update|asks\n\
-8 action.click|claims authority.benefits|claims\n\
-17 action.click|claims authority.municipality|claims\n\
14 action.click|claims authority.police|claims\n\
9 action.click|claims authority.tax|claims\n\
15 action.click|claims claim.already-paid|claims\n\
-8 action.click|claims claim.emergency|claims\n\
15 action.click|claims claim.investment|claims\n\
61 action.click|claims claim.link|claims\n\
-8 action.click|claims claim.no-checking|claims\n\
-19 action.click|claims claim.prize|claims\n\
12 action.click|claims claim.reassurance|claims\n\
9 action.click|claims claim.safe-account|claims\n\
8 action.click|claims claim.unpaid|claims\n\
10 action.click|claims claim.virus|claims\n\
-8 action.click|claims claim.your-own|claims\n\
8 action.click|claims credential.bank-details|asks\n\
-14 action.click|claims credential.id-document|claims\n\
-14 action.click|claims credential.mitid|claims\n\
8 action.click|claims credential.one-time-code|asks\n\
10 action.click|claims firm.support|claims\n\
10 action.click|claims money.amount|claims\n\
15 action.click|claims threat.block|threatens\n\
8 action.click|claims threat.court|threatens\n\
16 action.click|claims threat.deadline|threatens\n\
9 action.click|claims threat.exposure|threatens\n\
13 action.click|denies\n\
-20 action.click|live\n\
18 action.click|reader\n\
-37 action.click|speaks\n\
47 action.crypto|asks\n\
14 action.crypto|asks action.give|asks\n\
9 action.crypto|asks action.give|claims\n\
8 action.crypto|asks action.keep-secret|asks\n\
10 action.crypto|asks action.pay|asks\n\
9 action.crypto|asks action.pay|claims\n\
15 action.crypto|asks action.transfer|asks\n\
15 action.crypto|asks authority.police|claims\n\
8 action.crypto|asks claim.case|claims\n\
8 action.crypto|asks claim.fine|claims\n\
8 action.crypto|asks claim.investment|claims\n\
10 action.crypto|asks claim.parcel|claims\n\
12 action.crypto|asks claim.pick-up|claims\n\
10 action.crypto|asks claim.recovery|claims\n\
8 action.crypto|asks claim.watched|claims\n\
15 action.crypto|asks firm.bank|claims\n\
30 action.crypto|asks money.amount|claims\n\
17 action.crypto|asks money.unusual-means|claims\n\
14 action.crypto|asks money.valuables|claims\n\
25 action.crypto|asks threat.deadline|threatens\n\
8 action.crypto|asks threat.exposure|threatens\n\
154 action.crypto|claims\n\
14 action.crypto|claims action.enter|asks\n\
47 action.crypto|claims action.give|asks\n\
47 action.crypto|claims action.give|claims\n\
9 action.crypto|claims action.move-chat|asks\n\
19 action.crypto|claims action.move-chat|claims\n\
54 action.crypto|claims action.pay|asks\n\
42 action.crypto|claims action.pay|claims\n\
14 action.crypto|claims action.reply|asks\n\
38 action.crypto|claims action.transfer|asks\n\
8 action.crypto|claims action.transfer|claims\n\
33 action.crypto|claims action.update|claims\n\
10 action.crypto|claims action.withdraw|claims\n\
-11 action.crypto|claims authority.europol|claims\n\
16 action.crypto|claims authority.police|claims\n\
-10 action.crypto|claims authority.state|claims\n\
19 action.crypto|claims claim.all-money|claims\n\
11 action.crypto|claims claim.deposit|claims\n\
33 action.crypto|claims claim.easy-money|claims\n\
-13 action.crypto|claims claim.emergency|claims\n\
57 action.crypto|claims claim.fee|claims\n\
-24 action.crypto|claims claim.fine|claims\n\
19 action.crypto|claims claim.investment|claims\n\
17 action.crypto|claims claim.job|claims\n\
8 action.crypto|claims claim.link|claims\n\
8 action.crypto|claims claim.mule|claims\n\
8 action.crypto|claims claim.no-checking|claims\n\
25 action.crypto|claims claim.paid-back|claims\n\
12 action.crypto|claims claim.prompt|claims\n\
32 action.crypto|claims claim.purchase|claims\n\
71 action.crypto|claims claim.recovery|claims\n\
10 action.crypto|claims claim.refund|claims\n\
8 action.crypto|claims claim.renewal|claims\n\
13 action.crypto|claims claim.unusual-activity|claims\n\
8 action.crypto|claims claim.virus|claims\n\
21 action.crypto|claims claim.watched|claims\n\
9 action.crypto|claims credential.bank-details|asks\n\
9 action.crypto|claims credential.code|asks\n\
10 action.crypto|claims credential.id-document|asks\n\
8 action.crypto|claims credential.password|asks\n\
13 action.crypto|claims credential.personal-information|claims\n\
24 action.crypto|claims firm.bank|claims\n\
85 action.crypto|claims money.amount|claims\n\
89 action.crypto|claims money.unusual-means|claims\n\
9 action.crypto|claims money.valuables|claims\n\
20 action.crypto|claims person.adviser|claims\n\
38 action.crypto|claims person.family|claims\n\
-15 action.crypto|claims threat.arrest|threatens\n\
15 action.crypto|claims threat.block|threatens\n\
-12 action.crypto|claims threat.court|threatens\n\
35 action.crypto|claims threat.deadline|threatens\n\
19 action.crypto|claims threat.exposure|threatens\n\
194 action.crypto|live\n\
143 action.crypto|reader\n\
19 action.crypto|reports\n\
15 action.crypto|reports money.unusual-means|reports\n\
33 action.crypto|speaks\n\
19 action.enter|advises\n\
14 action.enter|advises action.give|claims\n\
-10 action.enter|advises action.pay|asks\n\
28 action.enter|advises action.update|advises\n\
13 action.enter|advises authority.benefits|claims\n\
-8 action.enter|advises claim.link|claims\n\
11 action.enter|advises claim.prompt|claims\n\
18 action.enter|advises claim.renewal|claims\n\
15 action.enter|advises credential.card|advises\n\
20 action.enter|advises credential.mitid|claims\n\
16 action.enter|advises firm.bank|claims\n\
11 action.enter|advises threat.block|threatens\n\
-55 action.enter|asks\n\
12 action.enter|asks action.enter|claims\n\
10 action.enter|asks action.gift-card|claims\n\
-17 action.enter|asks action.give|advises\n\
-12 action.enter|asks action.give|asks\n\
22 action.enter|asks action.give|claims\n\
9 action.enter|asks action.give|denies\n\
10 action.enter|asks action.give|reports\n\
27 action.enter|asks action.install|asks\n\
13 action.enter|asks action.install|claims\n\
-31 action.enter|asks action.login|asks\n\
-14 action.enter|asks action.login|claims\n\
-41 action.enter|asks action.pay|asks\n\
-31 action.enter|asks action.pay|claims\n\
19 action.enter|asks action.press-key|asks\n\
9 action.enter|asks action.press-key|claims\n\
-11 action.enter|asks action.reply|asks\n\
15 action.enter|asks action.scan|asks\n\
8 action.enter|asks action.transfer|asks\n\
9 action.enter|asks action.transfer|claims\n\
8 action.enter|asks action.update|advises\n\
26 action.enter|asks action.update|asks\n\
21 action.enter|asks action.update|claims\n\
12 action.enter|asks action.withdraw|asks\n\
-11 action.enter|asks authority.benefits|claims\n\
12 action.enter|asks authority.court|claims\n\
-11 action.enter|asks authority.customs|claims\n\
9 action.enter|asks authority.embassy|claims\n\
-11 action.enter|asks authority.police|claims\n\
9 action.enter|asks authority.state|claims\n\
23 action.enter|asks authority.tax|claims\n\
23 action.enter|asks claim.all-money|claims\n\
38 action.enter|asks claim.already-paid|claims\n\
-14 action.enter|asks claim.case|claims\n\
-12 action.enter|asks claim.crime|claims\n\
-18 action.enter|asks claim.emergency|claims\n\
-10 action.enter|asks claim.fine|claims\n\
-11 action.enter|asks claim.hacked|claims\n\
9 action.enter|asks claim.link|claims\n\
12 action.enter|asks claim.loan|claims\n\
13 action.enter|asks claim.no-checking|claims\n\
9 action.enter|asks claim.not-you|claims\n\
8 action.enter|asks claim.prize|claims\n\
-8 action.enter|asks claim.prompt|claims\n\
-40 action.enter|asks claim.purchase|claims\n\
10 action.enter|asks claim.reassurance|claims\n\
39 action.enter|asks claim.refund|claims\n\
14 action.enter|asks claim.renewal|claims\n\
25 action.enter|asks claim.virus|claims\n\
10 action.enter|asks credential.balance|asks\n\
-14 action.enter|asks credential.bank-details|asks\n\
-12 action.enter|asks credential.bank-details|claims\n\
56 action.enter|asks credential.card|asks\n\
20 action.enter|asks credential.card|claims\n\
15 action.enter|asks credential.code|advises\n\
-22 action.enter|asks credential.code|asks\n\
-26 action.enter|asks credential.code|claims\n\
19 action.enter|asks credential.cpr|asks\n\
24 action.enter|asks credential.mitid|asks\n\
-25 action.enter|asks credential.mitid|claims\n\
-13 action.enter|asks credential.one-time-code|asks\n\
-11 action.enter|asks credential.one-time-code|claims\n\
28 action.enter|asks credential.password|asks\n\
-21 action.enter|asks credential.password|claims\n\
13 action.enter|asks credential.personal-information|claims\n\
14 action.enter|asks credential.pin|asks\n\
-19 action.enter|asks credential.pin|claims\n\
37 action.enter|asks firm.bank|claims\n\
26 action.enter|asks firm.courier|claims\n\
12 action.enter|asks firm.shop|claims\n\
20 action.enter|asks firm.support|claims\n\
9 action.enter|asks firm.telecom|claims\n\
8 action.enter|asks firm.toll|claims\n\
39 action.enter|asks money.amount|claims\n\
9 action.enter|asks money.unusual-means|claims\n\
37 action.enter|asks money.valuables|claims\n\
-9 action.enter|asks person.agent|claims\n\
23 action.enter|asks person.buyer|claims\n\
-15 action.enter|asks person.recruiter|claims\n\
8 action.enter|asks threat.arrest|threatens\n\
12 action.enter|asks threat.block|threatens\n\
39 action.enter|asks threat.deadline|threatens\n\
8 action.enter|asks threat.return|threatens\n\
36 action.enter|claims\n\
16 action.enter|claims action.give|claims\n\
8 action.enter|claims action.keep-secret|asks\n\
-8 action.enter|claims action.login|asks\n\
19 action.enter|claims action.move-chat|claims\n\
20 action.enter|claims action.pay|claims\n\
27 action.enter|claims action.press-key|asks\n\
-9 action.enter|claims action.transfer|asks\n\
12 action.enter|claims claim.cannot-meet|claims\n\
-11 action.enter|claims claim.crime|claims\n\
-17 action.enter|claims claim.fee|claims\n\
8 action.enter|claims claim.investment|claims\n\
-10 action.enter|claims claim.link|claims\n\
-14 action.enter|claims claim.misused-name|claims\n\
17 action.enter|claims claim.new-number|claims\n\
18 action.enter|claims claim.no-checking|claims\n\
-21 action.enter|claims claim.prompt|claims\n\
19 action.enter|claims claim.purchase|claims\n\
8 action.enter|claims claim.refund|claims\n\
-8 action.enter|claims claim.residence|claims\n\
22 action.enter|claims claim.unusual-activity|claims\n\
10 action.enter|claims claim.your-own|claims\n\
10 action.enter|claims credential.bank-details|claims\n\
9 action.enter|claims credential.card|asks\n\
46 action.enter|claims credential.card|claims\n\
-12 action.enter|claims credential.id-document|asks\n\
12 action.enter|claims credential.mitid|asks\n\
18 action.enter|claims credential.one-time-code|claims\n\
10 action.enter|claims credential.password|asks\n\
-15 action.enter|claims credential.password|claims\n\
8 action.enter|claims credential.pin|claims\n\
11 action.enter|claims firm.bank|claims\n\
18 action.enter|claims firm.payment|claims\n\
-8 action.enter|claims firm.shop|claims\n\
12 action.enter|claims firm.support|claims\n\
10 action.enter|claims firm.telecom|claims\n\
25 action.enter|claims money.amount|claims\n\
12 action.enter|claims person.buyer|claims\n\
46 action.enter|claims person.family|claims\n\
12 action.enter|claims threat.arrest|threatens\n\
19 action.enter|claims threat.block|threatens\n\
31 action.enter|claims threat.deadline|threatens\n\
18 action.enter|claims threat.exposure|threatens\n\
-11 action.enter|denies action.give|asks\n\
-10 action.enter|denies action.give|claims\n\
13 action.enter|denies firm.bank|claims\n\
-32 action.enter|live\n\
64 action.enter|reader\n\
-8 action.enter|reports authority.police|claims\n\
9 action.enter|reports claim.reassurance|claims\n\
9 action.enter|reports threat.deadline|threatens\n\
-29 action.enter|speaks\n\
81 action.gift-card|asks\n\
11 action.gift-card|asks action.gift-card|claims\n\
89 action.gift-card|asks action.give|asks\n\
10 action.gift-card|asks action.give|claims\n\
8 action.gift-card|asks action.keep-secret|asks\n\
9 action.gift-card|asks action.pay|asks\n\
8 action.gift-card|asks action.stay-on-line|asks\n\
11 action.gift-card|asks authority.police|claims\n\
-11 action.gift-card|asks authority.state|claims\n\
8 action.gift-card|asks claim.cannot-meet|claims\n\
24 action.gift-card|asks claim.emergency|claims\n\
9 action.gift-card|asks claim.paid-back|claims\n\
16 action.gift-card|asks claim.purchase|claims\n\
9 action.gift-card|asks claim.refund|claims\n\
9 action.gift-card|asks claim.unpaid|claims\n\
42 action.gift-card|asks credential.code|asks\n\
8 action.gift-card|asks credential.code|claims\n\
15 action.gift-card|asks firm.bank|claims\n\
57 action.gift-card|asks money.amount|claims\n\
33 action.gift-card|asks money.unusual-means|claims\n\
8 action.gift-card|asks money.valuables|claims\n\
27 action.gift-card|asks person.family|claims\n\
11 action.gift-card|asks threat.block|threatens\n\
13 action.gift-card|asks threat.deadline|threatens\n\
33 action.gift-card|claims\n\
46 action.gift-card|claims action.give|asks\n\
10 action.gift-card|claims action.give|claims\n\
11 action.gift-card|claims action.pay|asks\n\
10 action.gift-card|claims action.update|claims\n\
21 action.gift-card|claims authority.police|claims\n\
9 action.gift-card|claims claim.all-money|claims\n\
8 action.gift-card|claims claim.case|claims\n\
12 action.gift-card|claims claim.prize|claims\n\
37 action.gift-card|claims credential.code|asks\n\
8 action.gift-card|claims firm.shop|claims\n\
33 action.gift-card|claims money.amount|claims\n\
15 action.gift-card|claims money.unusual-means|claims\n\
-8 action.gift-card|claims person.agent|claims\n\
26 action.gift-card|claims threat.deadline|threatens\n\
105 action.gift-card|live\n\
37 action.gift-card|reader\n\
19 action.gift-card|speaks\n\
-59 action.give|advises\n\
-58 action.give|advises action.give|asks\n\
-16 action.give|advises action.pay|advises\n\
-41 action.give|advises action.pay|claims\n\
12 action.give|advises action.transfer|asks\n\
28 action.give|advises action.transfer|claims\n\
-13 action.give|advises action.withdraw|claims\n\
-33 action.give|advises authority.benefits|claims\n\
-11 action.give|advises authority.court|claims\n\
-9 action.give|advises authority.digital-post|claims\n\
12 action.give|advises authority.police|claims\n\
8 action.give|advises claim.abroad|claims\n\
17 action.give|advises claim.deposit|claims\n\
8 action.give|advises claim.emergency|claims\n\
-29 action.give|advises claim.fee|claims\n\
-10 action.give|advises claim.misused-name|claims\n\
-8 action.give|advises claim.mule|claims\n\
21 action.give|advises claim.other-account|claims\n\
-16 action.give|advises claim.paid-back|claims\n\
16 action.give|advises claim.prompt|claims\n\
8 action.give|advises claim.reassurance|claims\n\
-26 action.give|advises claim.refund|claims\n\
19 action.give|advises claim.sent-by-mistake|claims\n\
18 action.give|advises claim.unpaid|claims\n\
-37 action.give|advises credential.bank-details|asks\n\
-8 action.give|advises credential.card|asks\n\
22 action.give|advises credential.code|advises\n\
12 action.give|advises credential.code|asks\n\
-9 action.give|advises credential.code|claims\n\
8 action.give|advises credential.cpr|asks\n\
-8 action.give|advises credential.id-document|asks\n\
9 action.give|advises credential.id-document|claims\n\
13 action.give|advises credential.mitid|asks\n\
11 action.give|advises credential.mitid|claims\n\
15 action.give|advises credential.one-time-code|asks\n\
10 action.give|advises credential.one-time-code|claims\n\
-12 action.give|advises credential.password|advises\n\
12 action.give|advises firm.courier|claims\n\
33 action.give|advises firm.payment|claims\n\
-9 action.give|advises money.unusual-means|claims\n\
-13 action.give|advises money.valuables|claims\n\
11 action.give|advises person.landlord|claims\n\
24 action.give|advises threat.block|threatens\n\
-11 action.give|advises threat.court|threatens\n\
51 action.give|advises threat.deadline|threatens\n\
-18 action.give|asks\n\
65 action.give|asks action.give|claims\n\
-28 action.give|asks action.give|denies\n\
-15 action.give|asks action.give|reports\n\
-9 action.give|asks action.hand-over|advises\n\
10 action.give|asks action.hand-over|asks\n\
-13 action.give|asks action.hand-over|claims\n\
33 action.give|asks action.install|asks\n\
19 action.give|asks action.install|claims\n\
62 action.give|asks action.keep-secret|asks\n\
9 action.give|asks action.keep-secret|claims\n\
9 action.give|asks action.login|advises\n\
18 action.give|asks action.login|asks\n\
21 action.give|asks action.login|claims\n\
9 action.give|asks action.move-chat|advises\n\
30 action.give|asks action.move-chat|asks\n\
45 action.give|asks action.move-chat|claims\n\
-8 action.give|asks action.pay|advises\n\
37 action.give|asks action.pay|asks\n\
-66 action.give|asks action.pay|claims\n\
25 action.give|asks action.pay|reports\n\
11 action.give|asks action.press-key|asks\n\
-8 action.give|asks action.reply|advises\n\
30 action.give|asks action.reply|asks\n\
30 action.give|asks action.stay-on-line|asks\n\
13 action.give|asks action.stay-on-line|claims\n\
67 action.give|asks action.transfer|asks\n\
-45 action.give|asks action.transfer|claims\n\
-27 action.give|asks action.transfer|reports\n\
-15 action.give|asks action.update|advises\n\
50 action.give|asks action.update|asks\n\
-19 action.give|asks action.update|reports\n\
35 action.give|asks action.withdraw|asks\n\
13 action.give|asks authority.benefits|claims\n\
32 action.give|asks authority.court|claims\n\
-17 action.give|asks authority.customs|claims\n\
-24 action.give|asks authority.digital-post|claims\n\
16 action.give|asks authority.embassy|claims\n\
33 action.give|asks authority.europol|claims\n\
-12 action.give|asks authority.health|claims\n\
13 action.give|asks authority.immigration|claims\n\
8 action.give|asks authority.ministry|claims\n\
13 action.give|asks authority.nsk|claims\n\
-12 action.give|asks authority.police|claims\n\
-16 action.give|asks authority.police|reports\n\
25 action.give|asks authority.tax|claims\n\
44 action.give|asks claim.abroad|claims\n\
11 action.give|asks claim.all-money|claims\n\
27 action.give|asks claim.already-paid|claims\n\
8 action.give|asks claim.broken-phone|claims\n\
51 action.give|asks claim.cannot-meet|claims\n\
9 action.give|asks claim.case|claims\n\
8 action.give|asks claim.case|reports\n\
-14 action.give|asks claim.crime|claims\n\
-45 action.give|asks claim.deposit|claims\n\
10 action.give|asks claim.deposit|denies\n\
73 action.give|asks claim.easy-money|claims\n\
25 action.give|asks claim.emergency|claims\n\
-28 action.give|asks claim.fee|claims\n\
30 action.give|asks claim.hacked|claims\n\
20 action.give|asks claim.investment|claims\n\
47 action.give|asks claim.isolation|claims\n\
-11 action.give|asks claim.link|denies\n\
22 action.give|asks claim.loan|claims\n\
-23 action.give|asks claim.menu|claims\n\
17 action.give|asks claim.misused-name|claims\n\
78 action.give|asks claim.mule|claims\n\
65 action.give|asks claim.new-number|claims\n\
82 action.give|asks claim.no-checking|claims\n\
95 action.give|asks claim.other-account|claims\n\
-49 action.give|asks claim.parcel|claims\n\
-18 action.give|asks claim.pick-up|claims\n\
44 action.give|asks claim.prize|claims\n\
-33 action.give|asks claim.prompt|claims\n\
33 action.give|asks claim.purchase|claims\n\
77 action.give|asks claim.reassurance|claims\n\
34 action.give|asks claim.recovery|claims\n\
45 action.give|asks claim.refund|claims\n\
70 action.give|asks claim.renewal|claims\n\
16 action.give|asks claim.residence|claims\n\
11 action.give|asks claim.robot|claims\n\
42 action.give|asks claim.safe-account|claims\n\
58 action.give|asks claim.sent-by-mistake|claims\n\
-28 action.give|asks claim.unpaid|claims\n\
53 action.give|asks claim.unusual-activity|claims\n\
9 action.give|asks claim.unusual-activity|reports\n\
11 action.give|asks claim.virus|claims\n\
-54 action.give|asks claim.your-own|claims\n\
12 action.give|asks credential.balance|asks\n\
-42 action.give|asks credential.bank-details|asks\n\
15 action.give|asks credential.bank-details|claims\n\
169 action.give|asks credential.card|asks\n\
41 action.give|asks credential.card|claims\n\
-13 action.give|asks credential.card|reports\n\
106 action.give|asks credential.code|asks\n\
21 action.give|asks credential.code|claims\n\
-16 action.give|asks credential.code|denies\n\
10 action.give|asks credential.code|reports\n\
66 action.give|asks credential.cpr|asks\n\
13 action.give|asks credential.id-document|asks\n\
8 action.give|asks credential.id-document|claims\n\
85 action.give|asks credential.mitid|asks\n\
19 action.give|asks credential.mitid|claims\n\
12 action.give|asks credential.mitid|reports\n\
30 action.give|asks credential.nemid|asks\n\
31 action.give|asks credential.nemid|claims\n\
214 action.give|asks credential.one-time-code|asks\n\
41 action.give|asks credential.one-time-code|claims\n\
69 action.give|asks credential.password|asks\n\
-9 action.give|asks credential.password|claims\n\
14 action.give|asks credential.password|reports\n\
-59 action.give|asks credential.personal-information|asks\n\
14 action.give|asks credential.personal-information|claims\n\
47 action.give|asks credential.pin|asks\n\
-31 action.give|asks credential.pin|claims\n\
20 action.give|asks firm.bank|claims\n\
-8 action.give|asks firm.bank|reports\n\
11 action.give|asks firm.courier|claims\n\
67 action.give|asks firm.payment|claims\n\
37 action.give|asks firm.shop|claims\n\
17 action.give|asks firm.streaming|claims\n\
34 action.give|asks firm.support|claims\n\
37 action.give|asks firm.telecom|claims\n\
107 action.give|asks money.amount|claims\n\
11 action.give|asks money.amount|reports\n\
99 action.give|asks money.unusual-means|claims\n\
26 action.give|asks money.valuables|claims\n\
36 action.give|asks person.agent|claims\n\
39 action.give|asks person.buyer|claims\n\
8 action.give|asks person.buyer|reports\n\
81 action.give|asks person.family|claims\n\
-43 action.give|asks person.recruiter|claims\n\
-18 action.give|asks threat.block|reports\n\
120 action.give|asks threat.block|threatens\n\
25 action.give|asks threat.court|threatens\n\
10 action.give|asks threat.cutoff|threatens\n\
-15 action.give|asks threat.deadline|reports\n\
67 action.give|asks threat.deadline|threatens\n\
23 action.give|asks threat.debt|threatens\n\
22 action.give|asks threat.deportation|threatens\n\
21 action.give|asks threat.exposure|threatens\n\
-12 action.give|asks threat.return|threatens\n\
40 action.give|claims\n\
-8 action.give|claims action.give|denies\n\
42 action.give|claims action.give|reports\n\
26 action.give|claims action.hand-over|asks\n\
21 action.give|claims action.install|asks\n\
15 action.give|claims action.install|claims\n\
10 action.give|claims action.keep-secret|claims\n\
-12 action.give|claims action.keep-secret|reports\n\
22 action.give|claims action.login|advises\n\
8 action.give|claims action.move-chat|asks\n\
45 action.give|claims action.move-chat|claims\n\
16 action.give|claims action.pay|asks\n\
114 action.give|claims action.pay|claims\n\
-11 action.give|claims action.pay|denies\n\
16 action.give|claims action.pay|reports\n\
17 action.give|claims action.press-key|claims\n\
9 action.give|claims action.reply|advises\n\
17 action.give|claims action.reply|asks\n\
14 action.give|claims action.stay-on-line|asks\n\
10 action.give|claims action.stay-on-line|claims\n\
-13 action.give|claims action.stay-on-line|reports\n\
58 action.give|claims action.transfer|claims\n\
-8 action.give|claims action.transfer|reports\n\
20 action.give|claims action.update|advises\n\
-20 action.give|claims action.update|asks\n\
16 action.give|claims action.update|claims\n\
10 action.give|claims action.withdraw|asks\n\
-9 action.give|claims action.withdraw|claims\n\
14 action.give|claims authority.benefits|claims\n\
10 action.give|claims authority.court|claims\n\
-22 action.give|claims authority.customs|claims\n\
-45 action.give|claims authority.digital-post|claims\n\
11 action.give|claims authority.embassy|claims\n\
20 action.give|claims authority.europol|claims\n\
13 action.give|claims authority.health|claims\n\
15 action.give|claims authority.ministry|claims\n\
-9 action.give|claims authority.municipality|claims\n\
17 action.give|claims authority.nsk|claims\n\
19 action.give|claims authority.police|claims\n\
15 action.give|claims authority.prosecution|claims\n\
9 action.give|claims authority.state|claims\n\
34 action.give|claims claim.abroad|claims\n\
30 action.give|claims claim.all-money|claims\n\
24 action.give|claims claim.already-paid|claims\n\
11 action.give|claims claim.broken-phone|claims\n\
34 action.give|claims claim.cannot-meet|claims\n\
35 action.give|claims claim.case|claims\n\
11 action.give|claims claim.deposit|claims\n\
26 action.give|claims claim.easy-money|claims\n\
16 action.give|claims claim.emergency|claims\n\
-30 action.give|claims claim.fee|claims\n\
21 action.give|claims claim.investment|claims\n\
32 action.give|claims claim.isolation|claims\n\
-22 action.give|claims claim.link|claims\n\
16 action.give|claims claim.misused-name|claims\n\
9 action.give|claims claim.mule|claims\n\
-17 action.give|claims claim.new-number|claims\n\
-11 action.give|claims claim.no-checking|reports\n\
55 action.give|claims claim.other-account|claims\n\
46 action.give|claims claim.paid-back|claims\n\
-9 action.give|claims claim.parcel|claims\n\
10 action.give|claims claim.pick-up|claims\n\
36 action.give|claims claim.prize|claims\n\
14 action.give|claims claim.purchase|claims\n\
31 action.give|claims claim.reassurance|claims\n\
10 action.give|claims claim.recovery|claims\n\
34 action.give|claims claim.refund|claims\n\
11 action.give|claims claim.renewal|claims\n\
10 action.give|claims claim.robot|claims\n\
77 action.give|claims claim.safe-account|claims\n\
9 action.give|claims claim.unusual-activity|claims\n\
16 action.give|claims claim.virus|claims\n\
10 action.give|claims claim.watched|claims\n\
-14 action.give|claims claim.your-own|claims\n\
25 action.give|claims credential.balance|asks\n\
14 action.give|claims credential.balance|claims\n\
-10 action.give|claims credential.bank-details|asks\n\
31 action.give|claims credential.bank-details|claims\n\
36 action.give|claims credential.card|asks\n\
40 action.give|claims credential.card|claims\n\
8 action.give|claims credential.card|denies\n\
12 action.give|claims credential.code|claims\n\
27 action.give|claims credential.cpr|asks\n\
-13 action.give|claims credential.cpr|claims\n\
15 action.give|claims credential.id-document|asks\n\
30 action.give|claims credential.id-document|claims\n\
-17 action.give|claims credential.mitid|asks\n\
44 action.give|claims credential.mitid|claims\n\
-13 action.give|claims credential.mitid|reports\n\
48 action.give|claims credential.one-time-code|asks\n\
37 action.give|claims credential.one-time-code|claims\n\
17 action.give|claims credential.one-time-code|reports\n\
24 action.give|claims credential.password|asks\n\
25 action.give|claims credential.pin|asks\n\
54 action.give|claims firm.bank|claims\n\
62 action.give|claims firm.payment|claims\n\
-13 action.give|claims firm.support|claims\n\
8 action.give|claims firm.utility|claims\n\
103 action.give|claims money.amount|claims\n\
21 action.give|claims money.amount|reports\n\
48 action.give|claims money.unusual-means|claims\n\
31 action.give|claims money.valuables|claims\n\
-8 action.give|claims money.valuables|reports\n\
35 action.give|claims person.agent|claims\n\
30 action.give|claims person.family|claims\n\
-9 action.give|claims person.family|reports\n\
65 action.give|claims threat.arrest|threatens\n\
-12 action.give|claims threat.block|reports\n\
23 action.give|claims threat.block|threatens\n\
39 action.give|claims threat.court|threatens\n\
26 action.give|claims threat.cutoff|threatens\n\
12 action.give|claims threat.debt|threatens\n\
11 action.give|claims threat.exposure|threatens\n\
-13 action.give|denies action.login|asks\n\
-9 action.give|denies action.pay|asks\n\
-15 action.give|denies action.pay|claims\n\
26 action.give|denies authority.police|claims\n\
11 action.give|denies claim.emergency|claims\n\
-14 action.give|denies claim.unusual-activity|claims\n\
28 action.give|denies credential.card|asks\n\
-8 action.give|denies credential.card|denies\n\
-12 action.give|denies credential.code|denies\n\
-8 action.give|denies credential.mitid|denies\n\
-12 action.give|denies credential.personal-information|asks\n\
-8 action.give|denies firm.bank|claims\n\
22 action.give|denies money.amount|claims\n\
9 action.give|denies threat.arrest|threatens\n\
-16 action.give|denies threat.block|threatens\n\
35 action.give|denies threat.court|reports\n\
-33 action.give|live\n\
100 action.give|reader\n\
9 action.give|reports action.hand-over|claims\n\
10 action.give|reports action.keep-secret|asks\n\
24 action.give|reports action.login|reports\n\
8 action.give|reports action.press-key|asks\n\
11 action.give|reports action.press-key|reports\n\
-12 action.give|reports action.stay-on-line|asks\n\
13 action.give|reports action.stay-on-line|reports\n\
19 action.give|reports action.transfer|asks\n\
16 action.give|reports action.transfer|claims\n\
-14 action.give|reports action.transfer|reports\n\
11 action.give|reports action.update|claims\n\
8 action.give|reports action.withdraw|asks\n\
21 action.give|reports authority.benefits|claims\n\
21 action.give|reports authority.embassy|claims\n\
-11 action.give|reports authority.police|reports\n\
-14 action.give|reports authority.tax|reports\n\
-14 action.give|reports claim.all-money|claims\n\
-15 action.give|reports claim.crime|reports\n\
-8 action.give|reports claim.deposit|claims\n\
12 action.give|reports claim.easy-money|claims\n\
-11 action.give|reports claim.job|claims\n\
10 action.give|reports claim.misused-name|claims\n\
11 action.give|reports claim.misused-name|reports\n\
9 action.give|reports claim.mule|claims\n\
19 action.give|reports claim.paid-back|claims\n\
-14 action.give|reports claim.parcel|claims\n\
-16 action.give|reports claim.prize|claims\n\
13 action.give|reports claim.purchase|claims\n\
10 action.give|reports claim.reassurance|claims\n\
14 action.give|reports claim.reassurance|reports\n\
8 action.give|reports claim.refund|claims\n\
-13 action.give|reports claim.residence|reports\n\
-9 action.give|reports claim.safe-account|reports\n\
16 action.give|reports claim.sent-by-mistake|claims\n\
21 action.give|reports claim.unusual-activity|claims\n\
17 action.give|reports credential.balance|claims\n\
20 action.give|reports credential.balance|reports\n\
13 action.give|reports credential.bank-details|claims\n\
9 action.give|reports credential.card|asks\n\
-14 action.give|reports credential.card|claims\n\
35 action.give|reports credential.card|reports\n\
23 action.give|reports credential.code|claims\n\
22 action.give|reports credential.code|reports\n\
10 action.give|reports credential.cpr|reports\n\
25 action.give|reports credential.id-document|reports\n\
12 action.give|reports credential.mitid|reports\n\
10 action.give|reports credential.one-time-code|asks\n\
-9 action.give|reports credential.one-time-code|claims\n\
12 action.give|reports credential.one-time-code|reports\n\
-10 action.give|reports credential.password|claims\n\
10 action.give|reports credential.personal-information|claims\n\
8 action.give|reports credential.pin|reports\n\
-39 action.give|reports firm.bank|claims\n\
-12 action.give|reports firm.bank|reports\n\
17 action.give|reports firm.payment|claims\n\
24 action.give|reports money.amount|reports\n\
12 action.give|reports money.unusual-means|claims\n\
-39 action.give|reports money.valuables|claims\n\
-8 action.give|reports money.valuables|reports\n\
17 action.give|reports person.buyer|reports\n\
-15 action.give|reports person.family|claims\n\
8 action.give|reports threat.block|threatens\n\
9 action.give|reports threat.deadline|denies\n\
33 action.give|reports threat.deadline|threatens\n\
-16 action.give|speaks\n\
8 action.hand-over|advises firm.courier|claims\n\
-10 action.hand-over|advises money.amount|claims\n\
68 action.hand-over|asks\n\
30 action.hand-over|asks action.hand-over|claims\n\
-10 action.hand-over|asks action.pay|claims\n\
9 action.hand-over|asks action.stay-on-line|asks\n\
-13 action.hand-over|asks action.update|asks\n\
12 action.hand-over|asks action.update|claims\n\
18 action.hand-over|asks action.withdraw|asks\n\
37 action.hand-over|asks authority.police|claims\n\
-9 action.hand-over|asks authority.tax|claims\n\
10 action.hand-over|asks claim.already-paid|claims\n\
13 action.hand-over|asks claim.case|claims\n\
25 action.hand-over|asks claim.crime|claims\n\
-19 action.hand-over|asks claim.fee|claims\n\
33 action.hand-over|asks claim.hacked|claims\n\
12 action.hand-over|asks claim.mule|claims\n\
8 action.hand-over|asks claim.other-account|claims\n\
92 action.hand-over|asks claim.pick-up|claims\n\
-9 action.hand-over|asks claim.prompt|claims\n\
12 action.hand-over|asks claim.purchase|claims\n\
8 action.hand-over|asks claim.safe-account|claims\n\
-9 action.hand-over|asks claim.unpaid|claims\n\
10 action.hand-over|asks claim.virus|claims\n\
24 action.hand-over|asks credential.card|asks\n\
46 action.hand-over|asks credential.card|claims\n\
17 action.hand-over|asks credential.code|asks\n\
-17 action.hand-over|asks credential.cpr|asks\n\
34 action.hand-over|asks credential.pin|asks\n\
46 action.hand-over|asks firm.bank|claims\n\
-9 action.hand-over|asks firm.bank|reports\n\
20 action.hand-over|asks firm.courier|claims\n\
18 action.hand-over|asks firm.payment|claims\n\
65 action.hand-over|asks money.valuables|claims\n\
41 action.hand-over|asks person.agent|claims\n\
13 action.hand-over|asks person.family|claims\n\
9 action.hand-over|asks threat.arrest|threatens\n\
26 action.hand-over|asks threat.deadline|threatens\n\
-29 action.hand-over|claims\n\
8 action.hand-over|claims action.keep-secret|asks\n\
16 action.hand-over|claims action.pay|claims\n\
8 action.hand-over|claims action.withdraw|asks\n\
-10 action.hand-over|claims authority.police|claims\n\
-9 action.hand-over|claims claim.emergency|claims\n\
11 action.hand-over|claims claim.mule|claims\n\
13 action.hand-over|claims claim.no-checking|claims\n\
-16 action.hand-over|claims claim.parcel|claims\n\
36 action.hand-over|claims claim.pick-up|claims\n\
-11 action.hand-over|claims claim.prize|claims\n\
10 action.hand-over|claims claim.unusual-activity|claims\n\
-24 action.hand-over|claims claim.your-own|claims\n\
24 action.hand-over|claims credential.card|asks\n\
14 action.hand-over|claims credential.card|claims\n\
-13 action.hand-over|claims credential.id-document|claims\n\
-17 action.hand-over|claims credential.mitid|claims\n\
-10 action.hand-over|claims credential.password|claims\n\
22 action.hand-over|claims credential.pin|asks\n\
8 action.hand-over|claims person.agent|claims\n\
8 action.hand-over|claims threat.arrest|threatens\n\
-11 action.hand-over|claims threat.block|threatens\n\
17 action.hand-over|live\n\
11 action.hand-over|reader\n\
8 action.hand-over|reports claim.pick-up|claims\n\
20 action.install|advises\n\
13 action.install|advises money.amount|claims\n\
167 action.install|asks\n\
45 action.install|asks action.install|claims\n\
-9 action.install|asks action.pay|asks\n\
9 action.install|asks action.transfer|asks\n\
12 action.install|asks action.transfer|claims\n\
15 action.install|asks authority.police|claims\n\
9 action.install|asks claim.all-money|claims\n\
43 action.install|asks claim.hacked|claims\n\
19 action.install|asks claim.investment|claims\n\
23 action.install|asks claim.refund|claims\n\
8 action.install|asks claim.renewal|claims\n\
17 action.install|asks claim.unusual-activity|claims\n\
94 action.install|asks claim.virus|claims\n\
8 action.install|asks credential.code|asks\n\
-9 action.install|asks credential.id-document|asks\n\
-15 action.install|asks credential.mitid|asks\n\
51 action.install|asks firm.bank|claims\n\
75 action.install|asks firm.support|claims\n\
32 action.install|asks firm.telecom|claims\n\
30 action.install|asks money.amount|claims\n\
13 action.install|asks money.unusual-means|claims\n\
26 action.install|asks threat.deadline|threatens\n\
73 action.install|claims\n\
9 action.install|claims action.login|asks\n\
9 action.install|claims action.pay|asks\n\
14 action.install|claims action.pay|claims\n\
18 action.install|claims action.transfer|claims\n\
-17 action.install|claims action.update|asks\n\
10 action.install|claims claim.emergency|claims\n\
21 action.install|claims claim.hacked|claims\n\
10 action.install|claims claim.link|claims\n\
-9 action.install|claims claim.new-number|claims\n\
9 action.install|claims claim.paid-back|claims\n\
17 action.install|claims claim.purchase|claims\n\
16 action.install|claims claim.refund|claims\n\
60 action.install|claims claim.virus|claims\n\
-9 action.install|claims credential.code|claims\n\
-8 action.install|claims credential.personal-information|asks\n\
65 action.install|claims firm.bank|claims\n\
36 action.install|claims firm.support|claims\n\
21 action.install|claims money.amount|claims\n\
13 action.install|claims person.agent|claims\n\
9 action.install|claims person.family|claims\n\
19 action.install|claims threat.block|threatens\n\
27 action.install|claims threat.deadline|threatens\n\
200 action.install|live\n\
94 action.install|reader\n\
-11 action.install|reports\n\
-8 action.install|reports firm.bank|claims\n\
-9 action.install|reports firm.support|claims\n\
8 action.install|reports money.amount|reports\n\
57 action.install|speaks\n\
137 action.keep-secret|asks\n\
31 action.keep-secret|asks action.keep-secret|claims\n\
18 action.keep-secret|asks action.pay|asks\n\
8 action.keep-secret|asks action.reply|asks\n\
12 action.keep-secret|asks action.stay-on-line|asks\n\
29 action.keep-secret|asks action.transfer|asks\n\
13 action.keep-secret|asks action.transfer|claims\n\
20 action.keep-secret|asks action.withdraw|asks\n\
13 action.keep-secret|asks authority.embassy|claims\n\
10 action.keep-secret|asks authority.europol|claims\n\
46 action.keep-secret|asks authority.police|claims\n\
9 action.keep-secret|asks claim.all-money|claims\n\
9 action.keep-secret|asks claim.broken-phone|claims\n\
34 action.keep-secret|asks claim.cannot-meet|claims\n\
14 action.keep-secret|asks claim.case|claims\n\
56 action.keep-secret|asks claim.crime|claims\n\
19 action.keep-secret|asks claim.deposit|claims\n\
11 action.keep-secret|asks claim.easy-money|claims\n\
16 action.keep-secret|asks claim.emergency|claims\n\
11 action.keep-secret|asks claim.fee|claims\n\
24 action.keep-secret|asks claim.investment|claims\n\
21 action.keep-secret|asks claim.isolation|claims\n\
11 action.keep-secret|asks claim.link|claims\n\
8 action.keep-secret|asks claim.new-number|claims\n\
75 action.keep-secret|asks claim.no-checking|claims\n\
27 action.keep-secret|asks claim.other-account|claims\n\
15 action.keep-secret|asks claim.paid-back|claims\n\
25 action.keep-secret|asks claim.pick-up|claims\n\
19 action.keep-secret|asks claim.prize|claims\n\
-8 action.keep-secret|asks claim.renewal|claims\n\
12 action.keep-secret|asks claim.safe-account|claims\n\
8 action.keep-secret|asks credential.balance|asks\n\
14 action.keep-secret|asks credential.bank-details|asks\n\
12 action.keep-secret|asks credential.bank-details|claims\n\
-18 action.keep-secret|asks credential.code|claims\n\
12 action.keep-secret|asks credential.cpr|claims\n\
15 action.keep-secret|asks credential.id-document|claims\n\
-11 action.keep-secret|asks credential.mitid|claims\n\
46 action.keep-secret|asks firm.bank|claims\n\
13 action.keep-secret|asks firm.payment|claims\n\
65 action.keep-secret|asks money.amount|claims\n\
13 action.keep-secret|asks money.unusual-means|claims\n\
26 action.keep-secret|asks money.valuables|claims\n\
34 action.keep-secret|asks person.agent|claims\n\
12 action.keep-secret|asks person.family|claims\n\
9 action.keep-secret|asks person.landlord|claims\n\
25 action.keep-secret|asks threat.arrest|threatens\n\
52 action.keep-secret|asks threat.deadline|threatens\n\
81 action.keep-secret|claims\n\
19 action.keep-secret|claims action.transfer|asks\n\
14 action.keep-secret|claims action.withdraw|asks\n\
10 action.keep-secret|claims claim.all-money|claims\n\
9 action.keep-secret|claims claim.broken-phone|claims\n\
16 action.keep-secret|claims claim.cannot-meet|claims\n\
15 action.keep-secret|claims claim.case|claims\n\
27 action.keep-secret|claims claim.crime|claims\n\
10 action.keep-secret|claims claim.isolation|claims\n\
9 action.keep-secret|claims claim.no-checking|claims\n\
11 action.keep-secret|claims claim.other-account|claims\n\
11 action.keep-secret|claims claim.paid-back|claims\n\
9 action.keep-secret|claims claim.prize|claims\n\
9 action.keep-secret|claims credential.bank-details|asks\n\
-11 action.keep-secret|claims credential.bank-details|claims\n\
8 action.keep-secret|claims credential.card|claims\n\
-11 action.keep-secret|claims credential.password|claims\n\
64 action.keep-secret|claims firm.bank|claims\n\
28 action.keep-secret|claims money.amount|claims\n\
9 action.keep-secret|claims person.agent|claims\n\
16 action.keep-secret|claims person.family|claims\n\
195 action.keep-secret|live\n\
117 action.keep-secret|reader\n\
-18 action.keep-secret|reports\n\
-11 action.keep-secret|reports authority.police|claims\n\
-8 action.keep-secret|reports claim.fee|claims\n\
-13 action.keep-secret|reports claim.no-checking|reports\n\
-9 action.keep-secret|reports claim.unusual-activity|claims\n\
-10 action.keep-secret|reports firm.bank|reports\n\
50 action.keep-secret|speaks\n\
26 action.login|advises\n\
15 action.login|advises action.update|advises\n\
8 action.login|advises credential.mitid|advises\n\
15 action.login|advises firm.bank|claims\n\
22 action.login|advises threat.deadline|threatens\n\
-45 action.login|asks\n\
-22 action.login|asks action.login|claims\n\
-10 action.login|asks action.pay|advises\n\
-29 action.login|asks action.pay|asks\n\
17 action.login|asks action.pay|claims\n\
12 action.login|asks action.transfer|asks\n\
27 action.login|asks action.update|asks\n\
9 action.login|asks authority.court|claims\n\
-17 action.login|asks authority.customs|claims\n\
40 action.login|asks authority.digital-post|claims\n\
-61 action.login|asks authority.tax|claims\n\
53 action.login|asks claim.already-paid|claims\n\
14 action.login|asks claim.case|claims\n\
11 action.login|asks claim.easy-money|claims\n\
-35 action.login|asks claim.fee|claims\n\
8 action.login|asks claim.hacked|claims\n\
-9 action.login|asks claim.investment|claims\n\
8 action.login|asks claim.isolation|claims\n\
29 action.login|asks claim.job|claims\n\
35 action.login|asks claim.link|claims\n\
14 action.login|asks claim.mule|claims\n\
11 action.login|asks claim.other-account|claims\n\
-29 action.login|asks claim.parcel|claims\n\
-22 action.login|asks claim.pick-up|claims\n\
-14 action.login|asks claim.prize|claims\n\
-16 action.login|asks claim.prompt|claims\n\
21 action.login|asks claim.purchase|claims\n\
14 action.login|asks claim.reassurance|claims\n\
-30 action.login|asks claim.unpaid|claims\n\
14 action.login|asks claim.unusual-activity|claims\n\
-10 action.login|asks credential.card|asks\n\
-33 action.login|asks credential.card|claims\n\
-15 action.login|asks credential.code|asks\n\
-9 action.login|asks credential.code|claims\n\
-10 action.login|asks credential.cpr|asks\n\
-9 action.login|asks credential.id-document|asks\n\
-8 action.login|asks credential.mitid|claims\n\
44 action.login|asks credential.nemid|asks\n\
12 action.login|asks credential.nemid|claims\n\
-24 action.login|asks credential.one-time-code|asks\n\
-10 action.login|asks credential.one-time-code|claims\n\
-43 action.login|asks credential.password|asks\n\
-37 action.login|asks credential.password|claims\n\
-14 action.login|asks credential.personal-information|claims\n\
-8 action.login|asks credential.pin|claims\n\
96 action.login|asks firm.bank|claims\n\
12 action.login|asks firm.streaming|claims\n\
8 action.login|asks firm.telecom|claims\n\
33 action.login|asks money.amount|claims\n\
11 action.login|asks person.family|claims\n\
9 action.login|asks person.landlord|claims\n\
-9 action.login|asks threat.arrest|threatens\n\
20 action.login|asks threat.block|threatens\n\
71 action.login|asks threat.deadline|threatens\n\
-12 action.login|asks threat.debt|threatens\n\
-8 action.login|asks threat.return|threatens\n\
-10 action.login|claims action.pay|asks\n\
9 action.login|claims action.transfer|asks\n\
15 action.login|claims action.update|asks\n\
19 action.login|claims authority.benefits|claims\n\
16 action.login|claims authority.municipality|claims\n\
-8 action.login|claims claim.deposit|claims\n\
8 action.login|claims claim.emergency|claims\n\
-13 action.login|claims claim.fee|claims\n\
-8 action.login|claims claim.link|claims\n\
25 action.login|claims claim.not-you|claims\n\
14 action.login|claims claim.pick-up|claims\n\
-8 action.login|claims claim.prize|claims\n\
25 action.login|claims claim.prompt|claims\n\
14 action.login|claims claim.purchase|claims\n\
-9 action.login|claims claim.renewal|claims\n\
62 action.login|claims claim.unusual-activity|claims\n\
-12 action.login|claims credential.code|claims\n\
34 action.login|claims credential.mitid|claims\n\
-14 action.login|claims credential.password|asks\n\
16 action.login|claims credential.password|claims\n\
37 action.login|claims firm.bank|claims\n\
-8 action.login|claims firm.courier|claims\n\
8 action.login|claims firm.payment|claims\n\
8 action.login|claims money.unusual-means|claims\n\
-8 action.login|claims person.agent|claims\n\
-19 action.login|live\n\
25 action.login|reader\n\
-10 action.login|reports\n\
-21 action.login|reports claim.fee|claims\n\
-16 action.login|reports money.amount|claims\n\
-8 action.login|speaks\n\
214 action.move-chat|asks\n\
36 action.move-chat|asks action.move-chat|claims\n\
20 action.move-chat|asks action.pay|asks\n\
38 action.move-chat|asks action.reply|asks\n\
11 action.move-chat|asks action.transfer|asks\n\
29 action.move-chat|asks action.transfer|reports\n\
8 action.move-chat|asks action.update|claims\n\
33 action.move-chat|asks claim.broken-phone|claims\n\
63 action.move-chat|asks claim.easy-money|claims\n\
17 action.move-chat|asks claim.emergency|claims\n\
10 action.move-chat|asks claim.investment|claims\n\
88 action.move-chat|asks claim.job|claims\n\
12 action.move-chat|asks claim.mule|claims\n\
43 action.move-chat|asks claim.new-number|claims\n\
11 action.move-chat|asks claim.paid-back|claims\n\
10 action.move-chat|asks claim.recovery|claims\n\
9 action.move-chat|asks claim.sent-by-mistake|claims\n\
9 action.move-chat|asks claim.unpaid|claims\n\
9 action.move-chat|asks credential.mitid|claims\n\
93 action.move-chat|asks money.amount|claims\n\
16 action.move-chat|asks money.unusual-means|claims\n\
53 action.move-chat|asks person.family|claims\n\
34 action.move-chat|asks person.recruiter|claims\n\
33 action.move-chat|asks threat.deadline|threatens\n\
142 action.move-chat|claims\n\
13 action.move-chat|claims action.pay|claims\n\
52 action.move-chat|claims action.reply|asks\n\
18 action.move-chat|claims action.update|claims\n\
11 action.move-chat|claims authority.police|claims\n\
27 action.move-chat|claims claim.broken-phone|claims\n\
10 action.move-chat|claims claim.deposit|claims\n\
63 action.move-chat|claims claim.easy-money|claims\n\
18 action.move-chat|claims claim.emergency|claims\n\
-10 action.move-chat|claims claim.hacked|claims\n\
38 action.move-chat|claims claim.investment|claims\n\
69 action.move-chat|claims claim.job|claims\n\
28 action.move-chat|claims claim.new-number|claims\n\
8 action.move-chat|claims claim.paid-back|claims\n\
12 action.move-chat|claims credential.card|claims\n\
-21 action.move-chat|claims credential.code|claims\n\
9 action.move-chat|claims credential.one-time-code|asks\n\
9 action.move-chat|claims credential.one-time-code|claims\n\
-8 action.move-chat|claims credential.password|asks\n\
19 action.move-chat|claims firm.bank|claims\n\
115 action.move-chat|claims money.amount|claims\n\
19 action.move-chat|claims money.unusual-means|claims\n\
23 action.move-chat|claims person.adviser|claims\n\
13 action.move-chat|claims person.agent|claims\n\
48 action.move-chat|claims person.family|claims\n\
36 action.move-chat|claims threat.deadline|threatens\n\
320 action.move-chat|live\n\
83 action.move-chat|reader\n\
42 action.move-chat|reports\n\
15 action.move-chat|reports claim.new-number|claims\n\
23 action.move-chat|reports person.family|claims\n\
50 action.move-chat|speaks\n\
-43 action.pay|advises\n\
10 action.pay|advises action.transfer|claims\n\
-10 action.pay|advises authority.digital-post|claims\n\
14 action.pay|advises authority.tax|claims\n\
9 action.pay|advises claim.all-money|claims\n\
9 action.pay|advises claim.fee|claims\n\
12 action.pay|advises claim.fee|reports\n\
8 action.pay|advises claim.fine|claims\n\
-14 action.pay|advises claim.parcel|claims\n\
-8 action.pay|advises claim.unusual-activity|claims\n\
9 action.pay|advises firm.toll|claims\n\
-12 action.pay|advises firm.utility|claims\n\
13 action.pay|advises money.amount|claims\n\
12 action.pay|advises money.valuables|claims\n\
-9 action.pay|advises threat.block|threatens\n\
-12 action.pay|advises threat.deadline|threatens\n\
17 action.pay|advises threat.debt|threatens\n\
80 action.pay|asks\n\
25 action.pay|asks action.pay|claims\n\
-11 action.pay|asks action.pay|denies\n\
16 action.pay|asks action.press-key|asks\n\
14 action.pay|asks action.reply|asks\n\
10 action.pay|asks action.stay-on-line|asks\n\
-20 action.pay|asks action.transfer|advises\n\
22 action.pay|asks action.update|asks\n\
39 action.pay|asks action.update|claims\n\
9 action.pay|asks action.withdraw|claims\n\
10 action.pay|asks authority.benefits|claims\n\
-14 action.pay|asks authority.customs|claims\n\
-61 action.pay|asks authority.digital-post|claims\n\
12 action.pay|asks authority.embassy|claims\n\
33 action.pay|asks authority.immigration|claims\n\
26 action.pay|asks authority.police|claims\n\
21 action.pay|asks authority.tax|claims\n\
21 action.pay|asks claim.abroad|claims\n\
9 action.pay|asks claim.all-money|claims\n\
28 action.pay|asks claim.broken-phone|claims\n\
17 action.pay|asks claim.cannot-meet|claims\n\
-20 action.pay|asks claim.case|claims\n\
14 action.pay|asks claim.crime|claims\n\
17 action.pay|asks claim.deposit|claims\n\
35 action.pay|asks claim.easy-money|claims\n\
17 action.pay|asks claim.emergency|claims\n\
16 action.pay|asks claim.fee|claims\n\
15 action.pay|asks claim.hacked|claims\n\
25 action.pay|asks claim.investment|claims\n\
10 action.pay|asks claim.loan|claims\n\
9 action.pay|asks claim.misused-name|claims\n\
10 action.pay|asks claim.mule|claims\n\
59 action.pay|asks claim.new-number|claims\n\
17 action.pay|asks claim.no-checking|claims\n\
-15 action.pay|asks claim.not-you|claims\n\
14 action.pay|asks claim.other-account|claims\n\
14 action.pay|asks claim.paid-back|claims\n\
33 action.pay|asks claim.parcel|claims\n\
11 action.pay|asks claim.pick-up|claims\n\
54 action.pay|asks claim.prize|claims\n\
82 action.pay|asks claim.recovery|claims\n\
27 action.pay|asks claim.refund|claims\n\
17 action.pay|asks claim.renewal|claims\n\
15 action.pay|asks claim.residence|claims\n\
11 action.pay|asks claim.safe-account|claims\n\
14 action.pay|asks claim.unpaid|claims\n\
-24 action.pay|asks claim.your-own|claims\n\
-10 action.pay|asks credential.balance|asks\n\
13 action.pay|asks credential.bank-details|asks\n\
11 action.pay|asks credential.bank-details|claims\n\
-8 action.pay|asks credential.code|asks\n\
-8 action.pay|asks credential.code|claims\n\
-15 action.pay|asks credential.cpr|claims\n\
26 action.pay|asks credential.id-document|asks\n\
20 action.pay|asks credential.id-document|claims\n\
9 action.pay|asks credential.one-time-code|asks\n\
-17 action.pay|asks credential.one-time-code|claims\n\
18 action.pay|asks credential.personal-information|claims\n\
-105 action.pay|asks firm.bank|claims\n\
37 action.pay|asks firm.toll|claims\n\
12 action.pay|asks firm.utility|claims\n\
66 action.pay|asks money.amount|claims\n\
49 action.pay|asks money.unusual-means|claims\n\
-35 action.pay|asks money.valuables|claims\n\
14 action.pay|asks person.agent|claims\n\
-25 action.pay|asks person.buyer|claims\n\
81 action.pay|asks person.family|claims\n\
12 action.pay|asks person.landlord|claims\n\
12 action.pay|asks person.recruiter|claims\n\
34 action.pay|asks threat.arrest|threatens\n\
63 action.pay|asks threat.block|threatens\n\
43 action.pay|asks threat.court|threatens\n\
41 action.pay|asks threat.cutoff|threatens\n\
145 action.pay|asks threat.deadline|threatens\n\
53 action.pay|asks threat.deportation|threatens\n\
9 action.pay|asks threat.exposure|threatens\n\
33 action.pay|asks threat.return|threatens\n\
48 action.pay|claims\n\
-11 action.pay|claims action.pay|denies\n\
12 action.pay|claims action.pay|reports\n\
8 action.pay|claims action.press-key|asks\n\
27 action.pay|claims action.transfer|asks\n\
17 action.pay|claims action.transfer|claims\n\
-10 action.pay|claims action.update|asks\n\
-11 action.pay|claims action.withdraw|claims\n\
15 action.pay|claims authority.customs|claims\n\
-28 action.pay|claims authority.digital-post|claims\n\
-9 action.pay|claims authority.embassy|claims\n\
10 action.pay|claims authority.europol|claims\n\
-8 action.pay|claims authority.health|claims\n\
12 action.pay|claims authority.municipality|claims\n\
32 action.pay|claims claim.abroad|claims\n\
19 action.pay|claims claim.broken-phone|claims\n\
25 action.pay|claims claim.cannot-meet|claims\n\
-17 action.pay|claims claim.crime|claims\n\
38 action.pay|claims claim.deposit|claims\n\
22 action.pay|claims claim.easy-money|claims\n\
20 action.pay|claims claim.emergency|claims\n\
55 action.pay|claims claim.fee|claims\n\
16 action.pay|claims claim.fine|claims\n\
-13 action.pay|claims claim.hacked|claims\n\
15 action.pay|claims claim.isolation|claims\n\
19 action.pay|claims claim.job|claims\n\
-12 action.pay|claims claim.link|claims\n\
12 action.pay|claims claim.misused-name|claims\n\
18 action.pay|claims claim.mule|claims\n\
20 action.pay|claims claim.new-number|claims\n\
10 action.pay|claims claim.no-checking|claims\n\
16 action.pay|claims claim.not-you|claims\n\
16 action.pay|claims claim.other-account|claims\n\
24 action.pay|claims claim.paid-back|claims\n\
20 action.pay|claims claim.parcel|claims\n\
-12 action.pay|claims claim.pick-up|claims\n\
20 action.pay|claims claim.purchase|claims\n\
27 action.pay|claims claim.reassurance|claims\n\
30 action.pay|claims claim.recovery|claims\n\
-21 action.pay|claims claim.sent-by-mistake|claims\n\
54 action.pay|claims claim.unpaid|claims\n\
14 action.pay|claims claim.unusual-activity|claims\n\
-18 action.pay|claims claim.your-own|claims\n\
8 action.pay|claims credential.balance|asks\n\
-25 action.pay|claims credential.bank-details|asks\n\
18 action.pay|claims credential.card|asks\n\
-9 action.pay|claims credential.code|advises\n\
-12 action.pay|claims credential.code|denies\n\
-8 action.pay|claims credential.cpr|claims\n\
11 action.pay|claims credential.mitid|asks\n\
16 action.pay|claims credential.mitid|reports\n\
16 action.pay|claims credential.one-time-code|asks\n\
17 action.pay|claims credential.password|claims\n\
10 action.pay|claims credential.personal-information|asks\n\
11 action.pay|claims credential.personal-information|claims\n\
8 action.pay|claims credential.pin|asks\n\
64 action.pay|claims firm.courier|claims\n\
-79 action.pay|claims firm.payment|claims\n\
35 action.pay|claims firm.shop|claims\n\
-12 action.pay|claims firm.telecom|claims\n\
42 action.pay|claims firm.toll|claims\n\
8 action.pay|claims firm.utility|claims\n\
9 action.pay|claims money.amount|claims\n\
40 action.pay|claims money.unusual-means|claims\n\
-33 action.pay|claims money.valuables|claims\n\
-16 action.pay|claims person.buyer|claims\n\
32 action.pay|claims person.family|claims\n\
19 action.pay|claims person.landlord|claims\n\
16 action.pay|claims threat.arrest|threatens\n\
10 action.pay|claims threat.block|threatens\n\
18 action.pay|claims threat.cutoff|threatens\n\
15 action.pay|claims threat.deadline|reports\n\
46 action.pay|claims threat.deadline|threatens\n\
12 action.pay|claims threat.deportation|threatens\n\
10 action.pay|claims threat.exposure|threatens\n\
-40 action.pay|denies\n\
-15 action.pay|denies claim.case|claims\n\
-20 action.pay|denies claim.fee|claims\n\
-14 action.pay|denies claim.parcel|claims\n\
-14 action.pay|denies claim.unpaid|claims\n\
-18 action.pay|denies money.amount|claims\n\
-12 action.pay|denies threat.block|threatens\n\
-14 action.pay|denies threat.court|threatens\n\
-22 action.pay|denies threat.deadline|threatens\n\
103 action.pay|live\n\
26 action.pay|reader\n\
73 action.pay|reports\n\
17 action.pay|reports action.transfer|claims\n\
16 action.pay|reports action.update|asks\n\
9 action.pay|reports action.update|claims\n\
15 action.pay|reports authority.police|claims\n\
8 action.pay|reports authority.tax|claims\n\
28 action.pay|reports claim.deposit|claims\n\
10 action.pay|reports claim.emergency|claims\n\
23 action.pay|reports claim.fine|claims\n\
10 action.pay|reports claim.investment|claims\n\
8 action.pay|reports claim.paid-back|reports\n\
-8 action.pay|reports claim.parcel|reports\n\
16 action.pay|reports claim.pick-up|claims\n\
12 action.pay|reports claim.purchase|claims\n\
22 action.pay|reports claim.unpaid|claims\n\
10 action.pay|reports credential.card|asks\n\
11 action.pay|reports credential.code|asks\n\
-9 action.pay|reports credential.one-time-code|claims\n\
16 action.pay|reports firm.payment|claims\n\
44 action.pay|reports money.amount|claims\n\
-15 action.pay|reports money.amount|reports\n\
17 action.pay|reports person.family|claims\n\
21 action.pay|reports threat.court|threatens\n\
46 action.pay|reports threat.deadline|threatens\n\
-68 action.pay|speaks\n\
-8 action.press-key|advises\n\
111 action.press-key|asks\n\
8 action.press-key|asks action.stay-on-line|asks\n\
-8 action.press-key|asks action.update|asks\n\
8 action.press-key|asks action.update|claims\n\
29 action.press-key|asks authority.court|claims\n\
25 action.press-key|asks authority.customs|claims\n\
17 action.press-key|asks authority.europol|claims\n\
-10 action.press-key|asks authority.health|claims\n\
17 action.press-key|asks authority.immigration|claims\n\
37 action.press-key|asks authority.ministry|claims\n\
52 action.press-key|asks authority.police|claims\n\
15 action.press-key|asks authority.police|reports\n\
41 action.press-key|asks claim.case|claims\n\
89 action.press-key|asks claim.crime|claims\n\
-12 action.press-key|asks claim.emergency|claims\n\
16 action.press-key|asks claim.fee|claims\n\
-10 action.press-key|asks claim.hacked|claims\n\
-73 action.press-key|asks claim.menu|claims\n\
58 action.press-key|asks claim.misused-name|claims\n\
12 action.press-key|asks claim.parcel|claims\n\
13 action.press-key|asks claim.pick-up|claims\n\
21 action.press-key|asks claim.purchase|claims\n\
14 action.press-key|asks claim.recovery|claims\n\
13 action.press-key|asks claim.refund|claims\n\
36 action.press-key|asks claim.residence|claims\n\
26 action.press-key|asks claim.robot|claims\n\
10 action.press-key|asks claim.unpaid|claims\n\
31 action.press-key|asks claim.unusual-activity|claims\n\
17 action.press-key|asks credential.card|asks\n\
15 action.press-key|asks credential.card|claims\n\
25 action.press-key|asks credential.cpr|claims\n\
-10 action.press-key|asks credential.id-document|asks\n\
15 action.press-key|asks credential.id-document|claims\n\
-14 action.press-key|asks credential.mitid|claims\n\
24 action.press-key|asks credential.personal-information|claims\n\
-25 action.press-key|asks firm.bank|claims\n\
13 action.press-key|asks firm.payment|claims\n\
16 action.press-key|asks firm.support|claims\n\
-10 action.press-key|asks firm.toll|claims\n\
39 action.press-key|asks money.amount|claims\n\
47 action.press-key|asks person.agent|claims\n\
-16 action.press-key|asks person.family|claims\n\
53 action.press-key|asks threat.arrest|threatens\n\
19 action.press-key|asks threat.block|threatens\n\
36 action.press-key|asks threat.court|threatens\n\
17 action.press-key|asks threat.cutoff|threatens\n\
87 action.press-key|asks threat.deadline|threatens\n\
9 action.press-key|asks threat.deportation|threatens\n\
23 action.press-key|asks threat.exposure|threatens\n\
73 action.press-key|claims\n\
-13 action.press-key|claims authority.benefits|claims\n\
19 action.press-key|claims authority.police|claims\n\
22 action.press-key|claims claim.crime|claims\n\
16 action.press-key|claims claim.misused-name|claims\n\
12 action.press-key|claims claim.residence|claims\n\
-8 action.press-key|claims claim.robot|claims\n\
11 action.press-key|claims claim.unusual-activity|claims\n\
22 action.press-key|claims threat.arrest|threatens\n\
20 action.press-key|claims threat.deadline|threatens\n\
182 action.press-key|live\n\
-13 action.press-key|reader\n\
-22 action.press-key|reports\n\
15 action.press-key|reports action.stay-on-line|reports\n\
-19 action.press-key|reports authority.police|claims\n\
8 action.press-key|reports authority.police|reports\n\
-8 action.press-key|reports claim.crime|reports\n\
12 action.press-key|reports credential.bank-details|claims\n\
-9 action.press-key|reports credential.cpr|reports\n\
-21 action.press-key|reports threat.arrest|threatens\n\
14 action.press-key|reports threat.block|reports\n\
36 action.press-key|speaks\n\
-24 action.reply|advises\n\
-8 action.reply|advises action.reply|asks\n\
9 action.reply|advises authority.police|claims\n\
-9 action.reply|advises credential.id-document|claims\n\
-10 action.reply|advises threat.block|threatens\n\
-14 action.reply|advises threat.deadline|threatens\n\
100 action.reply|asks\n\
8 action.reply|asks action.reply|claims\n\
20 action.reply|asks action.transfer|asks\n\
34 action.reply|asks action.update|asks\n\
-12 action.reply|asks authority.digital-post|claims\n\
38 action.reply|asks authority.europol|claims\n\
36 action.reply|asks authority.police|claims\n\
18 action.reply|asks authority.prosecution|claims\n\
13 action.reply|asks authority.state|claims\n\
29 action.reply|asks claim.broken-phone|claims\n\
9 action.reply|asks claim.cannot-meet|claims\n\
38 action.reply|asks claim.crime|claims\n\
51 action.reply|asks claim.easy-money|claims\n\
13 action.reply|asks claim.investment|claims\n\
59 action.reply|asks claim.job|claims\n\
19 action.reply|asks claim.link|claims\n\
37 action.reply|asks claim.new-number|claims\n\
11 action.reply|asks claim.no-checking|claims\n\
15 action.reply|asks claim.other-account|claims\n\
16 action.reply|asks claim.paid-back|claims\n\
-24 action.reply|asks claim.prize|claims\n\
-9 action.reply|asks claim.prompt|claims\n\
-8 action.reply|asks claim.refund|claims\n\
13 action.reply|asks claim.renewal|claims\n\
28 action.reply|asks claim.unusual-activity|claims\n\
8 action.reply|asks credential.bank-details|asks\n\
20 action.reply|asks credential.bank-details|claims\n\
18 action.reply|asks credential.card|asks\n\
13 action.reply|asks credential.code|asks\n\
30 action.reply|asks credential.cpr|asks\n\
16 action.reply|asks credential.id-document|asks\n\
32 action.reply|asks credential.mitid|claims\n\
26 action.reply|asks credential.one-time-code|asks\n\
12 action.reply|asks credential.one-time-code|claims\n\
25 action.reply|asks credential.password|asks\n\
22 action.reply|asks credential.personal-information|asks\n\
16 action.reply|asks credential.personal-information|claims\n\
12 action.reply|asks credential.pin|asks\n\
8 action.reply|asks firm.courier|claims\n\
19 action.reply|asks firm.payment|claims\n\
11 action.reply|asks firm.support|claims\n\
9 action.reply|asks firm.toll|claims\n\
36 action.reply|asks money.amount|claims\n\
19 action.reply|asks money.unusual-means|claims\n\
12 action.reply|asks money.valuables|claims\n\
15 action.reply|asks person.agent|claims\n\
40 action.reply|asks person.family|claims\n\
10 action.reply|asks person.landlord|claims\n\
14 action.reply|asks person.recruiter|claims\n\
33 action.reply|asks threat.arrest|threatens\n\
26 action.reply|asks threat.block|threatens\n\
22 action.reply|asks threat.court|threatens\n\
10 action.reply|asks threat.deadline|threatens\n\
29 action.reply|asks threat.exposure|threatens\n\
8 action.reply|claims authority.benefits|claims\n\
-12 action.reply|claims authority.digital-post|claims\n\
16 action.reply|claims claim.broken-phone|claims\n\
-9 action.reply|claims claim.case|claims\n\
-8 action.reply|claims claim.link|claims\n\
16 action.reply|claims claim.new-number|claims\n\
10 action.reply|claims credential.card|asks\n\
16 action.reply|claims person.family|claims\n\
11 action.reply|claims threat.block|threatens\n\
26 action.reply|claims threat.deadline|threatens\n\
94 action.reply|live\n\
10 action.reply|reports\n\
8 action.reply|reports threat.deadline|reports\n\
-25 action.reply|speaks\n\
13 action.scan|asks credential.code|asks\n\
11 action.scan|asks money.amount|claims\n\
9 action.scan|reader\n\
94 action.stay-on-line|asks\n\
10 action.stay-on-line|asks action.stay-on-line|claims\n\
14 action.stay-on-line|asks action.transfer|asks\n\
21 action.stay-on-line|asks action.transfer|claims\n\
36 action.stay-on-line|asks authority.police|claims\n\
27 action.stay-on-line|asks claim.all-money|claims\n\
13 action.stay-on-line|asks claim.case|claims\n\
28 action.stay-on-line|asks claim.crime|claims\n\
30 action.stay-on-line|asks claim.isolation|claims\n\
-13 action.stay-on-line|asks claim.menu|claims\n\
10 action.stay-on-line|asks claim.misused-name|claims\n\
10 action.stay-on-line|asks claim.pick-up|claims\n\
23 action.stay-on-line|asks claim.reassurance|claims\n\
9 action.stay-on-line|asks claim.robot|claims\n\
10 action.stay-on-line|asks claim.safe-account|claims\n\
17 action.stay-on-line|asks claim.unusual-activity|claims\n\
8 action.stay-on-line|asks credential.card|asks\n\
9 action.stay-on-line|asks credential.mitid|asks\n\
8 action.stay-on-line|asks credential.one-time-code|asks\n\
26 action.stay-on-line|asks firm.bank|claims\n\
15 action.stay-on-line|asks money.amount|claims\n\
8 action.stay-on-line|asks money.unusual-means|claims\n\
20 action.stay-on-line|asks money.valuables|claims\n\
30 action.stay-on-line|asks threat.arrest|threatens\n\
29 action.stay-on-line|asks threat.block|threatens\n\
10 action.stay-on-line|asks threat.court|threatens\n\
39 action.stay-on-line|asks threat.deadline|threatens\n\
45 action.stay-on-line|claims\n\
14 action.stay-on-line|claims claim.crime|claims\n\
12 action.stay-on-line|claims claim.deposit|claims\n\
9 action.stay-on-line|claims claim.isolation|claims\n\
11 action.stay-on-line|claims threat.deadline|threatens\n\
128 action.stay-on-line|live\n\
33 action.stay-on-line|reader\n\
13 action.stay-on-line|reports\n\
30 action.stay-on-line|reports authority.police|reports\n\
21 action.stay-on-line|reports money.amount|reports\n\
16 action.stay-on-line|reports money.valuables|reports\n\
16 action.stay-on-line|reports person.family|reports\n\
-10 action.stay-on-line|reports threat.block|threatens\n\
18 action.stay-on-line|reports threat.deadline|reports\n\
51 action.stay-on-line|speaks\n\
-27 action.transfer|advises\n\
-8 action.transfer|advises authority.police|claims\n\
-9 action.transfer|advises claim.deposit|claims\n\
-17 action.transfer|advises claim.fee|claims\n\
-10 action.transfer|advises claim.pick-up|claims\n\
-10 action.transfer|advises credential.cpr|claims\n\
-10 action.transfer|advises money.amount|claims\n\
-8 action.transfer|advises person.agent|claims\n\
8 action.transfer|advises person.family|claims\n\
83 action.transfer|asks\n\
-10 action.transfer|asks action.transfer|reports\n\
20 action.transfer|asks action.update|asks\n\
47 action.transfer|asks action.update|claims\n\
10 action.transfer|asks action.update|reports\n\
26 action.transfer|asks action.withdraw|asks\n\
-20 action.transfer|asks authority.benefits|claims\n\
12 action.transfer|asks authority.embassy|claims\n\
-18 action.transfer|asks authority.health|claims\n\
17 action.transfer|asks authority.immigration|claims\n\
12 action.transfer|asks authority.nsk|claims\n\
33 action.transfer|asks authority.police|claims\n\
-8 action.transfer|asks authority.police|reports\n\
11 action.transfer|asks authority.state|claims\n\
14 action.transfer|asks authority.tax|claims\n\
109 action.transfer|asks claim.abroad|claims\n\
84 action.transfer|asks claim.all-money|claims\n\
14 action.transfer|asks claim.already-paid|claims\n\
61 action.transfer|asks claim.broken-phone|claims\n\
84 action.transfer|asks claim.cannot-meet|claims\n\
30 action.transfer|asks claim.case|claims\n\
18 action.transfer|asks claim.crime|claims\n\
40 action.transfer|asks claim.deposit|claims\n\
21 action.transfer|asks claim.easy-money|claims\n\
11 action.transfer|asks claim.fee|claims\n\
12 action.transfer|asks claim.fine|claims\n\
52 action.transfer|asks claim.hacked|claims\n\
42 action.transfer|asks claim.investment|claims\n\
49 action.transfer|asks claim.job|claims\n\
24 action.transfer|asks claim.loan|claims\n\
64 action.transfer|asks claim.mule|claims\n\
71 action.transfer|asks claim.new-number|claims\n\
37 action.transfer|asks claim.no-checking|claims\n\
9 action.transfer|asks claim.not-you|claims\n\
141 action.transfer|asks claim.other-account|claims\n\
60 action.transfer|asks claim.paid-back|claims\n\
14 action.transfer|asks claim.parcel|claims\n\
24 action.transfer|asks claim.pick-up|claims\n\
15 action.transfer|asks claim.prize|claims\n\
-10 action.transfer|asks claim.prompt|claims\n\
30 action.transfer|asks claim.purchase|claims\n\
44 action.transfer|asks claim.reassurance|claims\n\
23 action.transfer|asks claim.recovery|claims\n\
-16 action.transfer|asks claim.refund|claims\n\
30 action.transfer|asks claim.residence|claims\n\
112 action.transfer|asks claim.safe-account|claims\n\
27 action.transfer|asks claim.sent-by-mistake|claims\n\
-34 action.transfer|asks claim.unpaid|claims\n\
37 action.transfer|asks claim.unusual-activity|claims\n\
17 action.transfer|asks claim.watched|claims\n\
-36 action.transfer|asks claim.your-own|claims\n\
11 action.transfer|asks credential.bank-details|asks\n\
39 action.transfer|asks credential.bank-details|claims\n\
-8 action.transfer|asks credential.card|asks\n\
-22 action.transfer|asks credential.card|claims\n\
-30 action.transfer|asks credential.code|asks\n\
-14 action.transfer|asks credential.code|claims\n\
11 action.transfer|asks credential.cpr|claims\n\
16 action.transfer|asks credential.id-document|asks\n\
16 action.transfer|asks credential.id-document|claims\n\
-11 action.transfer|asks credential.mitid|asks\n\
-18 action.transfer|asks credential.mitid|claims\n\
13 action.transfer|asks credential.password|asks\n\
-9 action.transfer|asks credential.password|claims\n\
-25 action.transfer|asks credential.personal-information|asks\n\
13 action.transfer|asks credential.personal-information|claims\n\
87 action.transfer|asks firm.bank|claims\n\
42 action.transfer|asks firm.courier|claims\n\
-87 action.transfer|asks firm.payment|claims\n\
30 action.transfer|asks money.amount|claims\n\
35 action.transfer|asks money.unusual-means|claims\n\
20 action.transfer|asks money.valuables|claims\n\
16 action.transfer|asks person.agent|claims\n\
85 action.transfer|asks person.family|claims\n\
52 action.transfer|asks person.landlord|claims\n\
24 action.transfer|asks person.recruiter|claims\n\
40 action.transfer|asks threat.arrest|threatens\n\
-15 action.transfer|asks threat.block|reports\n\
42 action.transfer|asks threat.block|threatens\n\
13 action.transfer|asks threat.court|threatens\n\
12 action.transfer|asks threat.cutoff|threatens\n\
71 action.transfer|asks threat.deadline|threatens\n\
12 action.transfer|asks threat.deportation|threatens\n\
20 action.transfer|asks threat.return|threatens\n\
-12 action.transfer|claims action.transfer|reports\n\
21 action.transfer|claims action.update|asks\n\
18 action.transfer|claims action.update|claims\n\
-10 action.transfer|claims action.update|reports\n\
19 action.transfer|claims action.withdraw|asks\n\
9 action.transfer|claims action.withdraw|claims\n\
15 action.transfer|claims authority.court|claims\n\
11 action.transfer|claims authority.digital-post|claims\n\
21 action.transfer|claims authority.embassy|claims\n\
52 action.transfer|claims authority.police|claims\n\
36 action.transfer|claims claim.abroad|claims\n\
-11 action.transfer|claims claim.all-money|reports\n\
14 action.transfer|claims claim.broken-phone|claims\n\
18 action.transfer|claims claim.cannot-meet|claims\n\
14 action.transfer|claims claim.case|claims\n\
-37 action.transfer|claims claim.crime|claims\n\
40 action.transfer|claims claim.deposit|claims\n\
33 action.transfer|claims claim.emergency|claims\n\
8 action.transfer|claims claim.fee|claims\n\
22 action.transfer|claims claim.investment|claims\n\
9 action.transfer|claims claim.job|claims\n\
18 action.transfer|claims claim.link|claims\n\
14 action.transfer|claims claim.loan|claims\n\
8 action.transfer|claims claim.misused-name|claims\n\
18 action.transfer|claims claim.mule|claims\n\
25 action.transfer|claims claim.no-checking|claims\n\
44 action.transfer|claims claim.other-account|claims\n\
16 action.transfer|claims claim.paid-back|claims\n\
31 action.transfer|claims claim.parcel|claims\n\
22 action.transfer|claims claim.prize|claims\n\
35 action.transfer|claims claim.prompt|claims\n\
19 action.transfer|claims claim.purchase|claims\n\
30 action.transfer|claims claim.reassurance|claims\n\
11 action.transfer|claims claim.recovery|claims\n\
12 action.transfer|claims claim.refund|claims\n\
11 action.transfer|claims claim.renewal|claims\n\
48 action.transfer|claims claim.safe-account|claims\n\
-11 action.transfer|claims claim.sent-by-mistake|claims\n\
-9 action.transfer|claims claim.unpaid|claims\n\
10 action.transfer|claims claim.virus|claims\n\
-29 action.transfer|claims claim.your-own|claims\n\
-16 action.transfer|claims credential.balance|asks\n\
14 action.transfer|claims credential.bank-details|asks\n\
-9 action.transfer|claims credential.card|claims\n\
-15 action.transfer|claims credential.code|asks\n\
10 action.transfer|claims credential.code|claims\n\
13 action.transfer|claims credential.cpr|asks\n\
15 action.transfer|claims credential.id-document|asks\n\
10 action.transfer|claims credential.id-document|claims\n\
9 action.transfer|claims credential.mitid|advises\n\
24 action.transfer|claims credential.mitid|claims\n\
20 action.transfer|claims credential.one-time-code|asks\n\
9 action.transfer|claims credential.password|asks\n\
16 action.transfer|claims firm.bank|claims\n\
27 action.transfer|claims firm.courier|claims\n\
-13 action.transfer|claims firm.payment|claims\n\
15 action.transfer|claims firm.shop|claims\n\
-22 action.transfer|claims money.amount|claims\n\
14 action.transfer|claims money.amount|reports\n\
16 action.transfer|claims money.valuables|claims\n\
-8 action.transfer|claims money.valuables|reports\n\
18 action.transfer|claims person.family|claims\n\
57 action.transfer|claims person.landlord|claims\n\
18 action.transfer|claims threat.arrest|threatens\n\
72 action.transfer|claims threat.block|threatens\n\
22 action.transfer|claims threat.court|threatens\n\
33 action.transfer|claims threat.deadline|threatens\n\
-8 action.transfer|claims threat.debt|threatens\n\
81 action.transfer|live\n\
-18 action.transfer|reports authority.police|reports\n\
-9 action.transfer|reports claim.investment|claims\n\
18 action.transfer|reports claim.investment|reports\n\
14 action.transfer|reports claim.new-number|claims\n\
8 action.transfer|reports claim.no-checking|claims\n\
-12 action.transfer|reports claim.prompt|claims\n\
12 action.transfer|reports claim.unpaid|claims\n\
-9 action.transfer|reports claim.unusual-activity|claims\n\
-16 action.transfer|reports credential.mitid|claims\n\
-11 action.transfer|reports firm.bank|reports\n\
12 action.transfer|reports firm.payment|claims\n\
-20 action.transfer|reports money.amount|claims\n\
10 action.transfer|reports money.amount|reports\n\
-18 action.transfer|reports money.valuables|reports\n\
8 action.transfer|reports person.agent|claims\n\
14 action.transfer|reports person.family|claims\n\
-14 action.transfer|reports threat.block|reports\n\
-18 action.transfer|reports threat.block|threatens\n\
-8 action.transfer|reports threat.deadline|threatens\n\
-59 action.transfer|speaks\n\
38 action.update|advises\n\
18 action.update|advises action.update|claims\n\
15 action.update|advises claim.case|claims\n\
8 action.update|advises claim.renewal|claims\n\
22 action.update|advises credential.card|advises\n\
-9 action.update|advises credential.id-document|asks\n\
20 action.update|advises credential.id-document|claims\n\
-9 action.update|advises credential.mitid|asks\n\
-9 action.update|advises credential.one-time-code|asks\n\
14 action.update|advises firm.bank|claims\n\
25 action.update|advises money.amount|claims\n\
-13 action.update|advises threat.block|threatens\n\
-23 action.update|asks\n\
-65 action.update|asks action.update|claims\n\
-24 action.update|asks authority.benefits|claims\n\
18 action.update|asks authority.digital-post|claims\n\
-15 action.update|asks authority.municipality|claims\n\
-25 action.update|asks authority.police|claims\n\
27 action.update|asks authority.tax|claims\n\
15 action.update|asks claim.abroad|claims\n\
64 action.update|asks claim.already-paid|claims\n\
-13 action.update|asks claim.broken-phone|claims\n\
-9 action.update|asks claim.cannot-meet|claims\n\
-11 action.update|asks claim.case|claims\n\
-26 action.update|asks claim.crime|claims\n\
-26 action.update|asks claim.easy-money|claims\n\
-11 action.update|asks claim.emergency|claims\n\
17 action.update|asks claim.fee|claims\n\
13 action.update|asks claim.fine|claims\n\
-13 action.update|asks claim.investment|claims\n\
-15 action.update|asks claim.job|claims\n\
30 action.update|asks claim.link|claims\n\
8 action.update|asks claim.mule|claims\n\
-10 action.update|asks claim.new-number|claims\n\
25 action.update|asks claim.not-you|claims\n\
24 action.update|asks claim.paid-back|claims\n\
66 action.update|asks claim.parcel|claims\n\
-9 action.update|asks claim.pick-up|claims\n\
25 action.update|asks claim.prize|claims\n\
-17 action.update|asks claim.prompt|claims\n\
84 action.update|asks claim.purchase|claims\n\
9 action.update|asks claim.reassurance|claims\n\
-41 action.update|asks claim.recovery|claims\n\
70 action.update|asks claim.refund|claims\n\
-29 action.update|asks claim.renewal|claims\n\
55 action.update|asks claim.unusual-activity|claims\n\
17 action.update|asks credential.bank-details|asks\n\
-10 action.update|asks credential.bank-details|claims\n\
36 action.update|asks credential.card|asks\n\
-74 action.update|asks credential.card|claims\n\
16 action.update|asks credential.cpr|asks\n\
-14 action.update|asks credential.cpr|claims\n\
-21 action.update|asks credential.id-document|asks\n\
-37 action.update|asks credential.id-document|claims\n\
-21 action.update|asks credential.mitid|asks\n\
-50 action.update|asks credential.mitid|claims\n\
33 action.update|asks credential.nemid|asks\n\
32 action.update|asks credential.nemid|claims\n\
10 action.update|asks credential.one-time-code|asks\n\
16 action.update|asks credential.one-time-code|claims\n\
12 action.update|asks credential.password|asks\n\
-9 action.update|asks credential.password|claims\n\
8 action.update|asks credential.personal-information|advises\n\
10 action.update|asks credential.personal-information|asks\n\
39 action.update|asks credential.personal-information|claims\n\
9 action.update|asks credential.personal-information|denies\n\
-16 action.update|asks credential.pin|claims\n\
49 action.update|asks firm.bank|claims\n\
66 action.update|asks firm.courier|claims\n\
50 action.update|asks firm.payment|claims\n\
19 action.update|asks firm.shop|claims\n\
17 action.update|asks firm.streaming|claims\n\
-10 action.update|asks firm.support|claims\n\
16 action.update|asks firm.telecom|claims\n\
104 action.update|asks money.amount|claims\n\
-11 action.update|asks money.valuables|claims\n\
12 action.update|asks person.agent|claims\n\
23 action.update|asks person.buyer|claims\n\
-32 action.update|asks threat.block|threatens\n\
30 action.update|asks threat.court|threatens\n\
14 action.update|asks threat.deadline|threatens\n\
19 action.update|asks threat.deportation|threatens\n\
8 action.update|asks threat.return|threatens\n\
-9 action.update|claims authority.benefits|claims\n\
-10 action.update|claims authority.digital-post|claims\n\
-8 action.update|claims authority.embassy|claims\n\
-17 action.update|claims authority.immigration|claims\n\
11 action.update|claims claim.cannot-meet|claims\n\
-11 action.update|claims claim.case|claims\n\
-12 action.update|claims claim.crime|claims\n\
20 action.update|claims claim.hacked|claims\n\
9 action.update|claims claim.investment|claims\n\
12 action.update|claims claim.link|claims\n\
-9 action.update|claims claim.no-checking|claims\n\
-10 action.update|claims claim.not-you|claims\n\
21 action.update|claims claim.paid-back|claims\n\
19 action.update|claims claim.parcel|claims\n\
19 action.update|claims claim.pick-up|claims\n\
36 action.update|claims claim.prompt|claims\n\
-19 action.update|claims claim.purchase|claims\n\
18 action.update|claims claim.reassurance|claims\n\
63 action.update|claims claim.recovery|claims\n\
-14 action.update|claims claim.refund|claims\n\
-9 action.update|claims claim.residence|claims\n\
13 action.update|claims claim.safe-account|claims\n\
10 action.update|claims claim.unpaid|claims\n\
30 action.update|claims claim.unusual-activity|claims\n\
8 action.update|claims claim.unusual-activity|reports\n\
13 action.update|claims credential.balance|asks\n\
11 action.update|claims credential.bank-details|asks\n\
32 action.update|claims credential.card|asks\n\
20 action.update|claims credential.card|claims\n\
25 action.update|claims credential.code|claims\n\
10 action.update|claims credential.cpr|asks\n\
-19 action.update|claims credential.cpr|claims\n\
-13 action.update|claims credential.id-document|claims\n\
9 action.update|claims credential.mitid|asks\n\
14 action.update|claims credential.mitid|claims\n\
18 action.update|claims credential.one-time-code|asks\n\
21 action.update|claims credential.one-time-code|claims\n\
11 action.update|claims credential.password|asks\n\
-14 action.update|claims credential.password|claims\n\
9 action.update|claims credential.personal-information|asks\n\
12 action.update|claims credential.pin|asks\n\
78 action.update|claims firm.bank|claims\n\
18 action.update|claims firm.bank|reports\n\
9 action.update|claims firm.courier|claims\n\
16 action.update|claims firm.payment|claims\n\
-21 action.update|claims firm.support|claims\n\
10 action.update|claims firm.utility|claims\n\
15 action.update|claims money.amount|claims\n\
10 action.update|claims person.family|claims\n\
12 action.update|claims threat.arrest|threatens\n\
17 action.update|claims threat.block|threatens\n\
8 action.update|claims threat.cutoff|threatens\n\
21 action.update|claims threat.deadline|threatens\n\
55 action.update|live\n\
24 action.update|reader\n\
-8 action.update|reports\n\
18 action.update|reports authority.police|reports\n\
8 action.update|reports claim.case|claims\n\
-11 action.update|reports claim.fee|claims\n\
-8 action.update|reports claim.prompt|reports\n\
-13 action.update|reports claim.residence|claims\n\
-8 action.update|reports credential.card|reports\n\
-8 action.update|reports credential.mitid|claims\n\
-13 action.update|reports firm.payment|claims\n\
18 action.update|reports money.amount|reports\n\
13 action.update|reports money.valuables|reports\n\
8 action.update|reports person.family|claims\n\
-9 action.update|reports threat.block|threatens\n\
111 action.update|speaks\n\
153 action.withdraw|asks\n\
16 action.withdraw|asks action.withdraw|claims\n\
17 action.withdraw|asks authority.police|claims\n\
27 action.withdraw|asks claim.all-money|claims\n\
20 action.withdraw|asks claim.crime|claims\n\
19 action.withdraw|asks claim.easy-money|claims\n\
22 action.withdraw|asks claim.investment|claims\n\
25 action.withdraw|asks claim.job|claims\n\
50 action.withdraw|asks claim.mule|claims\n\
21 action.withdraw|asks claim.no-checking|claims\n\
21 action.withdraw|asks claim.pick-up|claims\n\
10 action.withdraw|asks claim.prize|claims\n\
11 action.withdraw|asks claim.prompt|claims\n\
10 action.withdraw|asks claim.refund|claims\n\
10 action.withdraw|asks claim.safe-account|claims\n\
51 action.withdraw|asks firm.bank|claims\n\
88 action.withdraw|asks money.amount|claims\n\
19 action.withdraw|asks money.unusual-means|claims\n\
51 action.withdraw|asks money.valuables|claims\n\
19 action.withdraw|asks person.family|claims\n\
30 action.withdraw|asks threat.block|threatens\n\
19 action.withdraw|asks threat.deadline|threatens\n\
27 action.withdraw|claims\n\
-17 action.withdraw|claims authority.benefits|claims\n\
10 action.withdraw|claims claim.crime|claims\n\
11 action.withdraw|claims claim.deposit|claims\n\
8 action.withdraw|claims claim.easy-money|claims\n\
9 action.withdraw|claims claim.hacked|claims\n\
8 action.withdraw|claims claim.investment|claims\n\
9 action.withdraw|claims claim.isolation|claims\n\
11 action.withdraw|claims claim.mule|claims\n\
9 action.withdraw|claims claim.new-number|claims\n\
9 action.withdraw|claims claim.no-checking|claims\n\
-8 action.withdraw|claims claim.pick-up|claims\n\
-14 action.withdraw|claims claim.refund|claims\n\
10 action.withdraw|claims claim.unusual-activity|claims\n\
17 action.withdraw|claims money.amount|claims\n\
-8 action.withdraw|claims person.buyer|claims\n\
11 action.withdraw|claims person.family|claims\n\
8 action.withdraw|claims threat.block|threatens\n\
12 action.withdraw|claims threat.deadline|threatens\n\
163 action.withdraw|live\n\
105 action.withdraw|reader\n\
28 action.withdraw|reports\n\
13 action.withdraw|reports authority.police|reports\n\
9 action.withdraw|reports claim.no-checking|reports\n\
8 action.withdraw|reports firm.bank|claims\n\
15 action.withdraw|reports money.amount|claims\n\
19 action.withdraw|reports money.amount|reports\n\
12 action.withdraw|reports money.valuables|reports\n\
-28 action|advises\n\
125 action|asks\n\
107 action|by:action.approve\n\
-14 action|by:action.buy\n\
-64 action|by:action.call-back\n\
-23 action|by:action.click\n\
-55 action|by:action.enter\n\
-22 action|by:action.give\n\
68 action|by:action.hand-over\n\
162 action|by:action.install\n\
137 action|by:action.keep-secret\n\
-41 action|by:action.login\n\
214 action|by:action.move-chat\n\
52 action|by:action.pay\n\
98 action|by:action.press-key\n\
100 action|by:action.reply\n\
94 action|by:action.stay-on-line\n\
82 action|by:action.transfer\n\
153 action|by:action.withdraw\n\
21 action|by:means\n\
82 action|by:want\n\
66 action|claims\n\
-66 action|denies\n\
76 action|speaks\n\
11 activate the\n\
-10 activated\n\
-12 activation code\n\
17 active\n\
15 activity\n\
10 actually\n\
20 actua…\n\
-25 acum\n\
-16 add\n\
-10 add a\n\
12 address in\n\
-9 address is\n\
17 address update\n\
-10 address you\n\
11 addressed\n\
8 addressed to\n\
34 adgang\n\
20 adgang til\n\
11 adgangen\n\
19 adgangskode og\n\
-13 adgangskoden\n\
-18 adgangskoder\n\
-12 adina\n\
16 adiniza\n\
29 adini…\n\
24 admin\n\
13 administrative\n\
19 admin…\n\
9 adresa\n\
-18 adresinden\n\
18 adresse\n\
11 adresse er\n\
-13 adressen\n\
-11 ads\n\
-8 aduc\n\
43 advance\n\
43 advan…\n\
-10 advarer om\n\
28 advarsel\n\
8 advarsel din\n\
8 advarsel fra\n\
24 advar…\n\
24 advise\n\
-24 adviser\n\
9 adviser will\n\
10 advisor\n\
11 advis…\n\
10 advoc…\n\
26 advokat har\n\
-24 advokat hvis\n\
12 advok…\n\
42 af\n\
-16 af #\n\
20 af den\n\
-11 af det\n\
11 af din\n\
27 af dit\n\
-13 af et\n\
10 af firkant\n\
8 af kortet\n\
14 af manglende\n\
13 af nye\n\
8 af opholdskort\n\
-8 af opholdstilladelse\n\
26 af pas\n\
12 afbrudt\n\
12 afbru…\n\
11 afbryder\n\
8 afbryder strømmen\n\
15 afbry…\n\
-11 afbud\n\
-11 afdra…\n\
-16 affec…\n\
36 afgift\n\
29 afgift #\n\
31 afgif…\n\
142 afgørelse\n\
163 afgørelse på\n\
9 afgøres\n\
145 afgør…\n\
-9 afhentning\n\
-13 afhen…\n\
-15 afhør…\n\
-14 aflever\n\
-9 aflevere\n\
-9 afleveres\n\
-10 afleveret\n\
-59 aflev…\n\
-30 afmeld\n\
-34 afmel…\n\
-9 afsendt\n\
-16 afsen…\n\
10 afsluttes\n\
9 afslu…\n\
-13 afsnit\n\
-14 afsni…\n\
-23 aftale\n\
-8 aftaler\n\
-11 aftalte\n\
-39 aftal…\n\
-31 aften\n\
-16 aften når\n\
-11 after a\n\
-11 after he\n\
10 after midnight\n\
12 after payment\n\
25 after the\n\
-17 after three\n\
36 after you\n\
-8 after your\n\
19 afternoon\n\
10 afternoon im\n\
22 after…\n\
19 afventer\n\
8 afventer betaling\n\
19 afven…\n\
-13 afvis\n\
9 afviser\n\
-12 afvist\n\
-8 again\n\
-9 again after\n\
8 again from\n\
-9 again if\n\
9 again to\n\
13 against the\n\
10 against you\n\
67 agent\n\
12 agent in\n\
25 agent will\n\
8 agente\n\
29 agent…\n\
16 ago\n\
-12 agree\n\
16 agreed on\n\
-10 agreed you\n\
-25 agreement\n\
-21 agree…\n\
12 ahora\n\
42 airbnb\n\
42 airbn…\n\
13 airport\n\
19 airpo…\n\
-13 aksam\n\
-15 aktio…\n\
-31 aktiveret\n\
-37 aktiveret på\n\
12 aktivitet\n\
25 al\n\
8 al #\n\
10 al bank\n\
8 al telefono\n\
-12 ala\n\
9 alaca…\n\
-18 alber…\n\
12 alder\n\
-71 aldrig\n\
14 aldrig din\n\
-18 aldrig koden\n\
-9 aldrig links\n\
18 aldrig må\n\
-28 aldrig om\n\
-71 aldri…\n\
13 alert\n\
-8 all\n\
8 all countries\n\
9 all included\n\
-13 all of\n\
-8 all other\n\
-19 all the\n\
8 all three\n\
11 all your\n\
-10 alla\n\
-15 alle\n\
11 alle de\n\
11 alle dine\n\
-15 alle jeg\n\
-8 alle kort\n\
20 alle kunder\n\
-14 alle på\n\
8 alle sammen\n\
-28 allerede\n\
-18 allerede har\n\
-32 aller…\n\
-15 alles…\n\
-38 alligevel\n\
-38 allig…\n\
10 allow\n\
20 allowed\n\
15 allowed to\n\
17 allow…\n\
9 alo\n\
9 alone\n\
-9 along\n\
65 already\n\
11 already he\n\
20 already paid\n\
65 alrea…\n\
-8 alright\n\
-8 alrig…\n\
10 also pay\n\
22 alt\n\
-13 alt #\n\
-8 alt del\n\
43 alt jeg\n\
-60 altid\n\
10 altrimenti\n\
10 altri…\n\
19 altså\n\
-8 altså jeg\n\
8 alvorlig\n\
8 alvor…\n\
-58 always\n\
-58 alway…\n\
79 am\n\
12 am a\n\
-8 am abroad\n\
40 am calling\n\
9 am i\n\
10 am tag\n\
-8 am telefon\n\
9 ama\n\
-17 amagerbrogade\n\
-17 amage…\n\
29 amazon\n\
29 amazo…\n\
-12 ambasada\n\
11 ambas…\n\
-16 amelie\n\
-16 ameli…\n\
-12 amount and\n\
9 amount will\n\
25 amounts\n\
27 amoun…\n\
59 an\n\
9 an accomplice\n\
-32 an account\n\
-13 an adviser\n\
13 an agent\n\
-12 an answer\n\
-22 an appointment\n\
11 an arrest\n\
11 an automated\n\
8 an engineer\n\
-8 an eu\n\
28 an extra\n\
-32 an hour\n\
17 an incomplete\n\
-12 an interpreter\n\
-9 an interview\n\
-12 an invoice\n\
27 an iphone\n\
20 an officer\n\
8 an online\n\
12 an sms\n\
25 an unpaid\n\
20 an urgent\n\
-10 ana\n\
24 anaht…\n\
-12 ancora\n\
-12 ancor…\n\
66 and\n\
-42 and a\n\
10 and accept\n\
-9 and account\n\
8 and address\n\
11 and allow\n\
8 and another\n\
8 and approve\n\
-26 and are\n\
-27 and arrested\n\
-31 and ask\n\
-11 and asked\n\
27 and asks\n\
10 and back\n\
-15 and bank\n\
-10 and be\n\
-30 and can\n\
10 and cannot\n\
15 and card\n\
-8 and check\n\
-15 and choose\n\
13 and close\n\
30 and confirm\n\
-12 and contact\n\
-11 and cpr\n\
-22 and customs\n\
8 and dial\n\
8 and dont\n\
27 and drugs\n\
11 and everything\n\
-13 and fetched\n\
-13 and follow\n\
-15 and for\n\
10 and get\n\
14 and give\n\
21 and go\n\
8 and hand\n\
18 and have\n\
16 and he\n\
8 and how\n\
11 and i\n\
-12 and if\n\
-22 and ill\n\
12 and im\n\
-25 and in\n\
-8 and investing\n\
-18 and is\n\
18 and it\n\
10 and keep\n\
-18 and last\n\
-8 and let\n\
48 and log\n\
-13 and look\n\
15 and mail\n\
9 and move\n\
-16 and must\n\
30 and my\n\
11 and need\n\
-14 and never\n\
10 and ninety\n\
-26 and no\n\
11 and not\n\
-13 and on\n\
10 and only\n\
24 and password\n\
30 and pay\n\
9 and photo\n\
11 and pin\n\
23 and put\n\
28 and read\n\
-10 and said\n\
-10 and say\n\
99 and send\n\
-15 and she\n\
-13 and show\n\
-11 and signed\n\
9 and swipe\n\
22 and take\n\
-13 and talk\n\
-10 and tax\n\
-12 and tell\n\
8 and text\n\
31 and the\n\
58 and then\n\
15 and there\n\
11 and they\n\
-8 and told\n\
13 and took\n\
11 and transfer\n\
-9 and try\n\
-10 and two\n\
13 and type\n\
9 and wants\n\
47 and we\n\
-12 and well\n\
-17 and went\n\
19 and when\n\
-18 and will\n\
-12 and write\n\
-14 and you\n\
82 and your\n\
-12 andel…\n\
-14 anden\n\
-9 anden ende\n\
15 anden telefon\n\
-19 anders\n\
-24 ander…\n\
-49 andet\n\
-31 andet end\n\
-18 andre\n\
-15 andre der\n\
13 andre i\n\
-12 angaj…\n\
10 angiv\n\
-9 angiv…\n\
-16 anholdt\n\
-10 anhol…\n\
-20 ani\n\
-24 anken…\n\
36 anklagemyndigheden\n\
35 anklagemyndigheden du\n\
8 anklager\n\
45 ankla…\n\
-12 ankommet\n\
-9 ankommet til\n\
-8 ankom…\n\
-25 anmeld\n\
-10 anmeld det\n\
-31 anmelde\n\
10 anmeldelser\n\
-9 anmeldte\n\
-65 anmel…\n\
27 anmodning\n\
17 anmodning i\n\
11 anmodninger\n\
42 anmod…\n\
-59 anna\n\
-31 anna about\n\
-31 anna send\n\
-22 anne\n\
-10 anni\n\
-10 annon…\n\
-9 annual\n\
-10 annua…\n\
8 annuller\n\
8 annullere\n\
15 annullerer\n\
10 annullerer vi\n\
45 annul…\n\
-42 another\n\
-14 another phone\n\
-42 anoth…\n\
-9 anrufen\n\
-11 anruf…\n\
-8 ansat i\n\
14 answer\n\
-9 answer in\n\
8 answer this\n\
-12 answered\n\
-13 answers\n\
-12 answe…\n\
-10 ansættelse\n\
-11 ansættelseskontrakt\n\
-23 ansæt…\n\
21 ansøg\n\
-51 ansøgning\n\
-39 ansøgning om\n\
-10 ansøgning via\n\
-39 ansøg…\n\
14 antes\n\
12 antes de\n\
-8 anti money\n\
9 antif…\n\
-8 antra…\n\
-96 any\n\
-10 any key\n\
-53 any time\n\
-49 anybody\n\
-49 anybo…\n\
62 anydesk\n\
13 anydesk så\n\
67 anyde…\n\
9 anyone\n\
24 anyone about\n\
-13 anyone know\n\
-19 anyone who\n\
9 anyon…\n\
-134 anything\n\
-13 anything else\n\
-13 anything from\n\
-134 anyth…\n\
9 apare\n\
17 apartment\n\
12 apartment is\n\
23 apart…\n\
15 apasati\n\
17 apasati tasta\n\
15 apasa…\n\
21 apcoa\n\
-12 api\n\
9 aplikacji\n\
-106 app\n\
-16 app #\n\
-20 app and\n\
-8 app eller\n\
8 app i\n\
-22 app if\n\
12 app is\n\
10 app it\n\
18 app nu\n\
-21 app on\n\
-27 app or\n\
-8 app returns\n\
38 app so\n\
-22 app to\n\
-15 appar…\n\
-10 appeals\n\
8 appearance\n\
11 appeared\n\
11 appeared in\n\
12 appears\n\
12 appears in\n\
9 appea…\n\
-28 appelez\n\
-27 appelez le\n\
-31 appel…\n\
-104 appen\n\
-23 appen eller\n\
-8 appen er\n\
-31 appen for\n\
20 appen og\n\
-16 appen vi\n\
87 apple\n\
27 apple gift\n\
17 apple pay\n\
19 apple support\n\
11 apple…\n\
-9 application fee\n\
14 applies\n\
17 appli…\n\
-53 apply\n\
-35 apply for\n\
-48 appointment\n\
-28 appointment for\n\
-54 appoi…\n\
12 approval\n\
-9 approve\n\
11 approve in\n\
-16 approve it\n\
-22 approve something\n\
14 approve the\n\
-10 approve with\n\
-8 approve your\n\
-30 approved\n\
-17 approves\n\
-38 approving\n\
-48 appro…\n\
-11 apr\n\
11 apra\n\
-9 april\n\
-19 aps\n\
-10 aradi…\n\
-15 aralik\n\
-16 arali…\n\
-28 araya…\n\
-38 arayin\n\
-39 arayi…\n\
-12 arba\n\
16 arbejder\n\
-14 arbejdet\n\
29 arbej…\n\
10 archi…\n\
75 are\n\
23 are a\n\
15 are at\n\
9 are calling\n\
-16 are closed\n\
-25 are done\n\
-10 are going\n\
-17 are here\n\
8 are in\n\
-8 are never\n\
-17 are nine\n\
-19 are number\n\
18 are receiving\n\
32 are released\n\
-12 are sorry\n\
15 are speaking\n\
20 are the\n\
-8 are under\n\
81 are you\n\
19 area\n\
13 ariyoruz\n\
19 ariyo…\n\
-18 arkasindaki\n\
-18 arkas…\n\
-20 around\n\
-20 aroun…\n\
14 arrest\n\
9 arrest and\n\
-73 arrested\n\
-10 arrested for\n\
-27 arrested its\n\
-11 arrested three\n\
-19 arrested two\n\
13 arrestordre\n\
-45 arres…\n\
-19 arrival\n\
12 arrived\n\
-36 arrives\n\
-40 arriv…\n\
-62 as\n\
-16 as a\n\
-16 as always\n\
-8 as an\n\
8 as my\n\
-9 as of\n\
12 as soon\n\
22 as the\n\
-10 as there\n\
-21 as usual\n\
9 as we\n\
-12 as well\n\
-11 as you\n\
8 ashamed\n\
8 asham…\n\
-111 ask\n\
-58 ask for\n\
-9 ask us\n\
-8 ask what\n\
-17 ask you\n\
-174 asked\n\
-10 asked about\n\
-44 asked for\n\
-8 asked her\n\
13 asked if\n\
-15 asked to\n\
-23 asked us\n\
-30 asked you\n\
-13 asking for\n\
35 asks\n\
17 asks if\n\
-11 asleep\n\
-11 aslee…\n\
-20 assessment\n\
-25 asses…\n\
8 assigned\n\
-11 assist\n\
35 assistant\n\
-13 assistant if\n\
9 assistant to\n\
10 assistent\n\
38 assis…\n\
13 assoc…\n\
14 asta e\n\
-22 async\n\
-143 at\n\
-55 at #\n\
-131 at @link\n\
17 at a\n\
8 at all\n\
11 at an\n\
-19 at any\n\
18 at bekræfte\n\
24 at beskytte\n\
-17 at betale\n\
26 at blive\n\
15 at bruge\n\
17 at customs\n\
22 at de\n\
12 at den\n\
9 at det\n\
29 at du\n\
-10 at flytte\n\
9 at fortsætte\n\
-22 at four\n\
23 at få\n\
-22 at han\n\
8 at hand\n\
-21 at have\n\
10 at hente\n\
-17 at her\n\
-22 at home\n\
18 at indtaste\n\
-9 at installere\n\
-16 at it\n\
-20 at jeg\n\
-15 at kende\n\
-12 at kunne\n\
-18 at købe\n\
-14 at least\n\
-11 at låne\n\
8 at låse\n\
-15 at lægge\n\
-21 at man\n\
-8 at matas\n\
21 at miste\n\
17 at mit\n\
25 at modtage\n\
15 at møde\n\
15 at once\n\
-8 at our\n\
-23 at overføre\n\
13 at passe\n\
-9 at rette\n\
-14 at ringe\n\
-15 at sige\n\
11 at skrive\n\
13 at spørge\n\
32 at stoppe\n\
24 at swipe\n\
11 at tage\n\
13 at tale\n\
-8 at ten\n\
-39 at the\n\
27 at undgå\n\
-10 at vi\n\
-9 at vide\n\
-15 at være\n\
-29 at your\n\
-19 atar\n\
-19 atar misin\n\
-8 ati\n\
8 atm\n\
14 atnau…\n\
-16 atsiimti\n\
-16 atsii…\n\
8 atsiu…\n\
-13 attach\n\
35 attached\n\
9 attached the\n\
11 attachment\n\
37 attac…\n\
9 attem…\n\
-12 attend\n\
33 attention\n\
18 atten…\n\
12 attiv…\n\
-40 au\n\
-9 auch\n\
18 audit\n\
-14 auf @link\n\
-33 aula\n\
16 aunt\n\
-10 ausge…\n\
-8 auswe…\n\
-18 authenticator\n\
-30 authe…\n\
11 authorise\n\
11 authorise this\n\
-10 authorities\n\
-18 authority\n\
-8 authority in\n\
-51 authority.benefits|claims\n\
-8 authority.benefits|claims authority.digital-post|claims\n\
19 authority.benefits|claims authority.municipality|claims\n\
-26 authority.benefits|claims authority.police|claims\n\
17 authority.benefits|claims authority.state|claims\n\
-33 authority.benefits|claims authority.tax|claims\n\
14 authority.benefits|claims claim.already-paid|claims\n\
-28 authority.benefits|claims claim.deposit|claims\n\
-13 authority.benefits|claims claim.emergency|claims\n\
-18 authority.benefits|claims claim.fee|claims\n\
-11 authority.benefits|claims claim.link|claims\n\
-14 authority.benefits|claims claim.misused-name|claims\n\
-15 authority.benefits|claims claim.mule|claims\n\
10 authority.benefits|claims claim.paid-back|claims\n\
17 authority.benefits|claims claim.parcel|claims\n\
-27 authority.benefits|claims claim.pick-up|claims\n\
40 authority.benefits|claims claim.prompt|claims\n\
12 authority.benefits|claims claim.reassurance|claims\n\
-15 authority.benefits|claims claim.recovery|claims\n\
40 authority.benefits|claims claim.refund|claims\n\
12 authority.benefits|claims claim.renewal|claims\n\
-12 authority.benefits|claims claim.residence|claims\n\
-9 authority.benefits|claims credential.bank-details|asks\n\
9 authority.benefits|claims credential.card|advises\n\
17 authority.benefits|claims credential.card|asks\n\
10 authority.benefits|claims credential.cpr|advises\n\
-22 authority.benefits|claims credential.id-document|claims\n\
28 authority.benefits|claims credential.mitid|asks\n\
52 authority.benefits|claims credential.mitid|claims\n\
-8 authority.benefits|claims credential.one-time-code|claims\n\
-13 authority.benefits|claims credential.password|advises\n\
24 authority.benefits|claims credential.password|asks\n\
25 authority.benefits|claims credential.password|claims\n\
-10 authority.benefits|claims credential.personal-information|claims\n\
-18 authority.benefits|claims firm.bank|claims\n\
-13 authority.benefits|claims firm.courier|claims\n\
-11 authority.benefits|claims firm.toll|claims\n\
18 authority.benefits|claims money.amount|claims\n\
-20 authority.benefits|claims person.recruiter|claims\n\
13 authority.benefits|claims threat.arrest|threatens\n\
59 authority.benefits|claims threat.block|threatens\n\
-8 authority.benefits|claims threat.return|threatens\n\
-51 authority.benefits|live\n\
-58 authority.benefits|reader\n\
16 authority.benefits|speaks\n\
-27 authority.court|claims\n\
-20 authority.court|claims authority.digital-post|claims\n\
8 authority.court|claims authority.europol|claims\n\
-12 authority.court|claims authority.police|claims\n\
-27 authority.court|claims authority.prosecution|claims\n\
9 authority.court|claims authority.state|claims\n\
21 authority.court|claims authority.tax|claims\n\
31 authority.court|claims claim.case|claims\n\
-25 authority.court|claims claim.crime|claims\n\
-22 authority.court|claims claim.deposit|claims\n\
-25 authority.court|claims claim.fine|claims\n\
10 authority.court|claims claim.misused-name|claims\n\
8 authority.court|claims claim.unpaid|claims\n\
14 authority.court|claims credential.bank-details|asks\n\
17 authority.court|claims credential.bank-details|claims\n\
10 authority.court|claims credential.card|asks\n\
14 authority.court|claims credential.cpr|asks\n\
8 authority.court|claims credential.cpr|claims\n\
9 authority.court|claims credential.password|asks\n\
12 authority.court|claims credential.personal-information|claims\n\
16 authority.court|claims firm.payment|claims\n\
9 authority.court|claims money.amount|claims\n\
-15 authority.court|claims money.valuables|claims\n\
-14 authority.court|claims threat.arrest|threatens\n\
9 authority.court|claims threat.block|threatens\n\
11 authority.court|claims threat.court|threatens\n\
14 authority.court|claims threat.debt|threatens\n\
10 authority.court|claims threat.exposure|threatens\n\
-27 authority.court|live\n\
21 authority.court|reader\n\
-9 authority.court|reports\n\
-11 authority.court|reports threat.court|reports\n\
17 authority.customs|claims\n\
13 authority.customs|claims authority.police|claims\n\
-13 authority.customs|claims claim.already-paid|claims\n\
20 authority.customs|claims claim.crime|claims\n\
10 authority.customs|claims claim.emergency|claims\n\
-12 authority.customs|claims claim.fee|claims\n\
23 authority.customs|claims claim.misused-name|claims\n\
14 authority.customs|claims claim.parcel|claims\n\
15 authority.customs|claims claim.purchase|claims\n\
-11 authority.customs|claims claim.unpaid|claims\n\
9 authority.customs|claims credential.card|asks\n\
-11 authority.customs|claims credential.personal-information|asks\n\
-32 authority.customs|claims firm.courier|claims\n\
53 authority.customs|claims money.amount|claims\n\
13 authority.customs|claims person.agent|claims\n\
15 authority.customs|claims threat.block|threatens\n\
10 authority.customs|claims threat.court|threatens\n\
22 authority.customs|claims threat.deadline|threatens\n\
9 authority.customs|claims threat.return|threatens\n\
17 authority.customs|live\n\
-86 authority.digital-post|claims\n\
-10 authority.digital-post|claims authority.immigration|claims\n\
-21 authority.digital-post|claims authority.municipality|claims\n\
-76 authority.digital-post|claims authority.police|claims\n\
-21 authority.digital-post|claims authority.tax|claims\n\
8 authority.digital-post|claims claim.all-money|claims\n\
-40 authority.digital-post|claims claim.case|claims\n\
-35 authority.digital-post|claims claim.fee|claims\n\
-61 authority.digital-post|claims claim.fine|claims\n\
-8 authority.digital-post|claims claim.link|claims\n\
-19 authority.digital-post|claims claim.parcel|claims\n\
20 authority.digital-post|claims claim.refund|claims\n\
17 authority.digital-post|claims claim.renewal|claims\n\
-13 authority.digital-post|claims claim.residence|claims\n\
-10 authority.digital-post|claims claim.unpaid|claims\n\
-10 authority.digital-post|claims claim.unusual-activity|claims\n\
-8 authority.digital-post|claims claim.your-own|claims\n\
-14 authority.digital-post|claims credential.cpr|claims\n\
10 authority.digital-post|claims credential.id-document|claims\n\
11 authority.digital-post|claims credential.mitid|advises\n\
13 authority.digital-post|claims credential.password|asks\n\
-10 authority.digital-post|claims credential.personal-information|claims\n\
-59 authority.digital-post|claims firm.bank|claims\n\
-9 authority.digital-post|claims firm.toll|claims\n\
-54 authority.digital-post|claims money.amount|claims\n\
-9 authority.digital-post|claims person.agent|claims\n\
-8 authority.digital-post|claims person.landlord|claims\n\
33 authority.digital-post|claims threat.block|threatens\n\
-57 authority.digital-post|claims threat.court|threatens\n\
12 authority.digital-post|claims threat.deadline|threatens\n\
-13 authority.digital-post|claims threat.debt|threatens\n\
-86 authority.digital-post|live\n\
-90 authority.digital-post|reader\n\
23 authority.digital-post|speaks\n\
63 authority.embassy|claims\n\
20 authority.embassy|claims authority.police|claims\n\
26 authority.embassy|claims claim.emergency|claims\n\
-11 authority.embassy|claims claim.job|claims\n\
-13 authority.embassy|claims claim.misused-name|claims\n\
8 authority.embassy|claims claim.other-account|claims\n\
15 authority.embassy|claims claim.paid-back|claims\n\
9 authority.embassy|claims claim.renewal|claims\n\
22 authority.embassy|claims claim.residence|claims\n\
10 authority.embassy|claims credential.bank-details|asks\n\
15 authority.embassy|claims credential.id-document|claims\n\
-9 authority.embassy|claims firm.bank|claims\n\
16 authority.embassy|claims firm.payment|claims\n\
29 authority.embassy|claims money.amount|claims\n\
25 authority.embassy|claims person.family|claims\n\
30 authority.embassy|claims threat.arrest|threatens\n\
15 authority.embassy|claims threat.block|threatens\n\
54 authority.embassy|claims threat.deadline|threatens\n\
13 authority.embassy|claims threat.deportation|threatens\n\
63 authority.embassy|live\n\
33 authority.embassy|reader\n\
-8 authority.embassy|reports\n\
50 authority.embassy|speaks\n\
78 authority.europol|claims\n\
47 authority.europol|claims authority.police|claims\n\
17 authority.europol|claims authority.prosecution|claims\n\
-9 authority.europol|claims authority.state|claims\n\
33 authority.europol|claims claim.case|claims\n\
49 authority.europol|claims claim.crime|claims\n\
9 authority.europol|claims claim.deposit|claims\n\
-17 authority.europol|claims claim.emergency|claims\n\
15 authority.europol|claims claim.fee|claims\n\
9 authority.europol|claims claim.isolation|claims\n\
8 authority.europol|claims claim.link|claims\n\
14 authority.europol|claims claim.misused-name|claims\n\
-17 authority.europol|claims claim.unusual-activity|claims\n\
15 authority.europol|claims credential.cpr|claims\n\
9 authority.europol|claims credential.personal-information|claims\n\
-9 authority.europol|claims money.unusual-means|claims\n\
10 authority.europol|claims person.agent|claims\n\
10 authority.europol|claims threat.arrest|threatens\n\
-21 authority.europol|claims threat.block|threatens\n\
25 authority.europol|claims threat.court|threatens\n\
67 authority.europol|claims threat.deadline|threatens\n\
22 authority.europol|claims threat.exposure|threatens\n\
78 authority.europol|live\n\
51 authority.europol|reader\n\
16 authority.europol|reports\n\
64 authority.europol|speaks\n\
-35 authority.health|claims\n\
13 authority.health|claims authority.police|claims\n\
21 authority.health|claims claim.case|claims\n\
-37 authority.health|claims claim.emergency|claims\n\
8 authority.health|claims claim.fee|claims\n\
13 authority.health|claims claim.refund|claims\n\
-8 authority.health|claims claim.renewal|claims\n\
11 authority.health|claims credential.card|asks\n\
12 authority.health|claims credential.card|claims\n\
-26 authority.health|claims credential.id-document|asks\n\
-16 authority.health|claims firm.bank|claims\n\
-17 authority.health|claims firm.courier|claims\n\
37 authority.health|claims money.amount|claims\n\
31 authority.health|claims threat.block|threatens\n\
-35 authority.health|live\n\
12 authority.health|reader\n\
-28 authority.health|speaks\n\
22 authority.immigration|claims\n\
9 authority.immigration|claims authority.municipality|claims\n\
9 authority.immigration|claims authority.police|claims\n\
8 authority.immigration|claims claim.emergency|claims\n\
20 authority.immigration|claims claim.fee|claims\n\
20 authority.immigration|claims claim.fine|claims\n\
14 authority.immigration|claims claim.parcel|claims\n\
-19 authority.immigration|claims claim.pick-up|claims\n\
12 authority.immigration|claims claim.renewal|claims\n\
30 authority.immigration|claims claim.residence|claims\n\
10 authority.immigration|claims claim.unpaid|claims\n\
-11 authority.immigration|claims claim.your-own|claims\n\
11 authority.immigration|claims credential.cpr|asks\n\
25 authority.immigration|claims credential.id-document|asks\n\
-15 authority.immigration|claims credential.id-document|claims\n\
8 authority.immigration|claims firm.bank|claims\n\
19 authority.immigration|claims firm.payment|claims\n\
71 authority.immigration|claims money.amount|claims\n\
11 authority.immigration|claims person.agent|claims\n\
9 authority.immigration|claims threat.arrest|threatens\n\
38 authority.immigration|claims threat.deadline|threatens\n\
41 authority.immigration|claims threat.deportation|threatens\n\
22 authority.immigration|live\n\
20 authority.immigration|speaks\n\
88 authority.ministry|claims\n\
31 authority.ministry|claims claim.case|claims\n\
33 authority.ministry|claims claim.crime|claims\n\
10 authority.ministry|claims claim.easy-money|claims\n\
9 authority.ministry|claims claim.isolation|claims\n\
19 authority.ministry|claims claim.misused-name|claims\n\
8 authority.ministry|claims claim.refund|claims\n\
24 authority.ministry|claims claim.robot|claims\n\
11 authority.ministry|claims claim.unusual-activity|claims\n\
8 authority.ministry|claims credential.balance|asks\n\
13 authority.ministry|claims credential.cpr|asks\n\
15 authority.ministry|claims credential.cpr|claims\n\
11 authority.ministry|claims firm.bank|claims\n\
20 authority.ministry|claims money.amount|claims\n\
8 authority.ministry|claims person.agent|claims\n\
8 authority.ministry|claims threat.block|threatens\n\
88 authority.ministry|live\n\
57 authority.ministry|reader\n\
13 authority.ministry|reports authority.police|reports\n\
15 authority.ministry|reports threat.deadline|reports\n\
79 authority.ministry|speaks\n\
-47 authority.municipality|claims\n\
-14 authority.municipality|claims authority.police|claims\n\
-13 authority.municipality|claims claim.case|claims\n\
-8 authority.municipality|claims claim.fee|claims\n\
18 authority.municipality|claims claim.parcel|claims\n\
-13 authority.municipality|claims claim.pick-up|claims\n\
15 authority.municipality|claims claim.prompt|claims\n\
-16 authority.municipality|claims claim.purchase|claims\n\
19 authority.municipality|claims claim.refund|claims\n\
16 authority.municipality|claims claim.renewal|claims\n\
-11 authority.municipality|claims claim.your-own|claims\n\
9 authority.municipality|claims credential.card|claims\n\
11 authority.municipality|claims credential.code|asks\n\
10 authority.municipality|claims credential.cpr|asks\n\
-10 authority.municipality|claims credential.id-document|asks\n\
-39 authority.municipality|claims credential.id-document|claims\n\
20 authority.municipality|claims credential.mitid|asks\n\
15 authority.municipality|claims credential.mitid|claims\n\
-9 authority.municipality|claims credential.one-time-code|claims\n\
18 authority.municipality|claims credential.password|asks\n\
14 authority.municipality|claims credential.password|claims\n\
29 authority.municipality|claims money.amount|claims\n\
-14 authority.municipality|claims threat.block|threatens\n\
-8 authority.municipality|claims threat.return|threatens\n\
-12 authority.municipality|denies\n\
-47 authority.municipality|live\n\
-29 authority.municipality|reader\n\
-21 authority.municipality|speaks\n\
38 authority.nsk|claims\n\
9 authority.nsk|claims authority.police|claims\n\
19 authority.nsk|claims claim.case|claims\n\
11 authority.nsk|claims claim.crime|claims\n\
9 authority.nsk|claims claim.isolation|claims\n\
8 authority.nsk|claims firm.bank|claims\n\
15 authority.nsk|claims threat.arrest|threatens\n\
38 authority.nsk|live\n\
21 authority.nsk|reader\n\
22 authority.nsk|speaks\n\
63 authority.police|claims\n\
-38 authority.police|claims authority.police|reports\n\
11 authority.police|claims authority.prosecution|claims\n\
9 authority.police|claims claim.all-money|claims\n\
15 authority.police|claims claim.cannot-meet|claims\n\
-26 authority.police|claims claim.case|claims\n\
121 authority.police|claims claim.crime|claims\n\
13 authority.police|claims claim.deposit|claims\n\
-10 authority.police|claims claim.easy-money|claims\n\
-26 authority.police|claims claim.emergency|claims\n\
-13 authority.police|claims claim.fee|claims\n\
32 authority.police|claims claim.fine|claims\n\
-16 authority.police|claims claim.hacked|claims\n\
41 authority.police|claims claim.isolation|claims\n\
-19 authority.police|claims claim.job|claims\n\
-11 authority.police|claims claim.link|claims\n\
-16 authority.police|claims claim.menu|claims\n\
99 authority.police|claims claim.misused-name|claims\n\
9 authority.police|claims claim.misused-name|reports\n\
12 authority.police|claims claim.mule|claims\n\
8 authority.police|claims claim.new-number|claims\n\
38 authority.police|claims claim.no-checking|claims\n\
-11 authority.police|claims claim.no-checking|reports\n\
19 authority.police|claims claim.other-account|claims\n\
13 authority.police|claims claim.paid-back|claims\n\
22 authority.police|claims claim.parcel|claims\n\
46 authority.police|claims claim.pick-up|claims\n\
18 authority.police|claims claim.pick-up|reports\n\
-35 authority.police|claims claim.prize|claims\n\
-21 authority.police|claims claim.prompt|claims\n\
23 authority.police|claims claim.reassurance|claims\n\
-8 authority.police|claims claim.renewal|claims\n\
13 authority.police|claims claim.residence|claims\n\
-13 authority.police|claims claim.residence|reports\n\
-11 authority.police|claims claim.robot|claims\n\
52 authority.police|claims claim.safe-account|claims\n\
32 authority.police|claims claim.unpaid|claims\n\
-23 authority.police|claims claim.your-own|claims\n\
47 authority.police|claims credential.balance|asks\n\
11 authority.police|claims credential.balance|claims\n\
-8 authority.police|claims credential.bank-details|advises\n\
35 authority.police|claims credential.bank-details|asks\n\
16 authority.police|claims credential.bank-details|claims\n\
-14 authority.police|claims credential.bank-details|reports\n\
-15 authority.police|claims credential.card|asks\n\
-35 authority.police|claims credential.card|claims\n\
-11 authority.police|claims credential.card|reports\n\
-8 authority.police|claims credential.code|claims\n\
-9 authority.police|claims credential.code|reports\n\
-11 authority.police|claims credential.cpr|advises\n\
46 authority.police|claims credential.cpr|asks\n\
49 authority.police|claims credential.cpr|claims\n\
11 authority.police|claims credential.id-document|reports\n\
-17 authority.police|claims credential.mitid|advises\n\
-17 authority.police|claims credential.mitid|claims\n\
-8 authority.police|claims credential.mitid|reports\n\
14 authority.police|claims credential.one-time-code|asks\n\
-8 authority.police|claims credential.one-time-code|claims\n\
-10 authority.police|claims credential.password|claims\n\
34 authority.police|claims credential.personal-information|asks\n\
26 authority.police|claims credential.personal-information|claims\n\
-11 authority.police|claims credential.pin|advises\n\
14 authority.police|claims credential.pin|asks\n\
-36 authority.police|claims firm.bank|claims\n\
-27 authority.police|claims firm.bank|reports\n\
8 authority.police|claims firm.courier|claims\n\
57 authority.police|claims firm.payment|claims\n\
-8 authority.police|claims firm.shop|claims\n\
24 authority.police|claims money.amount|claims\n\
11 authority.police|claims money.amount|reports\n\
24 authority.police|claims money.unusual-means|claims\n\
61 authority.police|claims money.valuables|claims\n\
-10 authority.police|claims money.valuables|denies\n\
26 authority.police|claims person.agent|claims\n\
-8 authority.police|claims person.buyer|claims\n\
11 authority.police|claims person.family|claims\n\
-8 authority.police|claims person.landlord|claims\n\
-8 authority.police|claims threat.arrest|reports\n\
87 authority.police|claims threat.arrest|threatens\n\
-44 authority.police|claims threat.block|threatens\n\
26 authority.police|claims threat.court|threatens\n\
9 authority.police|claims threat.deadline|reports\n\
61 authority.police|claims threat.deadline|threatens\n\
34 authority.police|claims threat.exposure|threatens\n\
-10 authority.police|denies\n\
63 authority.police|live\n\
127 authority.police|reader\n\
-49 authority.police|reports\n\
11 authority.police|reports claim.crime|claims\n\
-27 authority.police|reports claim.crime|reports\n\
9 authority.police|reports claim.deposit|claims\n\
8 authority.police|reports claim.other-account|reports\n\
-10 authority.police|reports claim.prize|reports\n\
10 authority.police|reports claim.recovery|claims\n\
-11 authority.police|reports claim.safe-account|reports\n\
14 authority.police|reports credential.balance|claims\n\
12 authority.police|reports credential.bank-details|claims\n\
-8 authority.police|reports credential.card|claims\n\
-16 authority.police|reports credential.card|reports\n\
-8 authority.police|reports credential.code|reports\n\
-13 authority.police|reports credential.cpr|reports\n\
17 authority.police|reports credential.id-document|reports\n\
-18 authority.police|reports firm.bank|reports\n\
-10 authority.police|reports money.amount|claims\n\
16 authority.police|reports money.unusual-means|reports\n\
-9 authority.police|reports threat.arrest|threatens\n\
11 authority.police|reports threat.block|reports\n\
-8 authority.police|reports threat.court|reports\n\
14 authority.police|reports threat.deadline|reports\n\
43 authority.police|speaks\n\
50 authority.prosecution|claims claim.case|claims\n\
-15 authority.prosecution|claims claim.deposit|claims\n\
-15 authority.prosecution|claims credential.id-document|asks\n\
-14 authority.prosecution|claims firm.bank|claims\n\
11 authority.prosecution|claims money.amount|claims\n\
-17 authority.prosecution|claims money.valuables|claims\n\
31 authority.prosecution|claims threat.arrest|threatens\n\
8 authority.prosecution|claims threat.court|threatens\n\
24 authority.prosecution|claims threat.exposure|threatens\n\
-15 authority.prosecution|reader\n\
8 authority.prosecution|reports claim.crime|claims\n\
19 authority.state|claims\n\
8 authority.state|claims claim.all-money|claims\n\
16 authority.state|claims claim.case|claims\n\
-11 authority.state|claims claim.crime|claims\n\
-22 authority.state|claims claim.emergency|claims\n\
11 authority.state|claims claim.fee|claims\n\
-8 authority.state|claims claim.fine|claims\n\
8 authority.state|claims claim.investment|claims\n\
21 authority.state|claims claim.link|claims\n\
10 authority.state|claims claim.paid-back|claims\n\
11 authority.state|claims claim.prize|claims\n\
12 authority.state|claims claim.reassurance|claims\n\
26 authority.state|claims claim.refund|claims\n\
10 authority.state|claims claim.renewal|claims\n\
12 authority.state|claims claim.unpaid|claims\n\
9 authority.state|claims credential.id-document|asks\n\
12 authority.state|claims credential.mitid|asks\n\
14 authority.state|claims firm.courier|claims\n\
27 authority.state|claims money.amount|claims\n\
-11 authority.state|claims money.unusual-means|claims\n\
-9 authority.state|claims money.valuables|claims\n\
-9 authority.state|claims threat.arrest|threatens\n\
9 authority.state|claims threat.block|threatens\n\
31 authority.state|claims threat.deadline|threatens\n\
-8 authority.state|denies\n\
19 authority.state|live\n\
21 authority.state|reader\n\
-11 authority.tax|claims\n\
15 authority.tax|claims claim.already-paid|claims\n\
14 authority.tax|claims claim.case|claims\n\
24 authority.tax|claims claim.fee|claims\n\
-9 authority.tax|claims claim.fee|denies\n\
-15 authority.tax|claims claim.investment|claims\n\
-10 authority.tax|claims claim.job|claims\n\
-11 authority.tax|claims claim.link|claims\n\
-19 authority.tax|claims claim.parcel|claims\n\
11 authority.tax|claims claim.recovery|claims\n\
16 authority.tax|claims claim.refund|claims\n\
8 authority.tax|claims claim.renewal|claims\n\
-8 authority.tax|claims credential.bank-details|claims\n\
34 authority.tax|claims credential.card|asks\n\
11 authority.tax|claims credential.code|claims\n\
-17 authority.tax|claims credential.cpr|claims\n\
-20 authority.tax|claims credential.personal-information|claims\n\
13 authority.tax|claims firm.payment|claims\n\
84 authority.tax|claims money.amount|claims\n\
-10 authority.tax|claims money.unusual-means|claims\n\
17 authority.tax|claims money.valuables|claims\n\
21 authority.tax|claims threat.block|threatens\n\
12 authority.tax|claims threat.court|threatens\n\
32 authority.tax|claims threat.deadline|threatens\n\
25 authority.tax|claims threat.debt|threatens\n\
-11 authority.tax|live\n\
-46 authority.tax|reader\n\
-9 authority.tax|reports\n\
-16 authority.tax|reports credential.card|claims\n\
-17 authority.tax|reports firm.bank|claims\n\
51 authority.tax|speaks\n\
165 authority|claims\n\
-11 authority|denies\n\
-87 authority|reports\n\
366 authority|speaks\n\
-8 authorization\n\
-23 autho…\n\
8 auto\n\
8 autob…\n\
10 automat\n\
21 automated\n\
11 automated call\n\
8 automated message\n\
-14 automaten\n\
-11 automaten på\n\
-8 automatic\n\
-8 automaticamente\n\
-15 automatiquement\n\
-11 automatisk besked\n\
-32 autom…\n\
-14 available\n\
-14 avail…\n\
-15 avem\n\
-16 aveti\n\
-8 avisen\n\
-8 avise…\n\
58 avoid\n\
11 avoid being\n\
-23 await\n\
12 awaits\n\
-10 aware\n\
-20 away\n\
-11 ay\n\
-33 b\n\
-9 b #\n\
-9 b the\n\
12 baby\n\
93 back\n\
18 back #\n\
24 back @link\n\
10 back at\n\
-35 back dont\n\
11 back in\n\
-13 back of\n\
107 back on\n\
17 back together\n\
-67 back when\n\
35 back with\n\
11 background\n\
11 backg…\n\
-11 bad om\n\
-19 badge\n\
13 bag\n\
9 bag on\n\
-8 bag på\n\
-14 bagge…\n\
-8 baglanti\n\
-9 bagsiden af\n\
8 bagsi…\n\
15 bail\n\
17 bailiff\n\
15 baili…\n\
-9 bak\n\
-14 bakery\n\
-14 baker…\n\
8 balance\n\
-19 balance #\n\
11 balan…\n\
13 baltic\n\
13 balti…\n\
15 ban\n\
11 bana\n\
-19 banca\n\
8 bancaire\n\
-14 bang\n\
48 bank\n\
-18 bank #\n\
22 bank @link\n\
-8 bank a\n\
-10 bank about\n\
-9 bank account\n\
27 bank and\n\
18 bank app\n\
-8 bank as\n\
21 bank asks\n\
29 bank calls\n\
21 bank card\n\
-27 bank closes\n\
-15 bank det\n\
-8 bank details\n\
11 bank din\n\
-19 bank du\n\
14 bank er\n\
20 bank fraud\n\
-11 bank from\n\
13 bank good\n\
-36 bank has\n\
-35 bank hurtigt\n\
8 bank i\n\
-10 bank if\n\
-12 bank in\n\
22 bank jeg\n\
8 bank lady\n\
13 bank læg\n\
37 bank og\n\
-11 bank read\n\
-11 bank reg\n\
18 bank rings\n\
12 bank says\n\
16 bank since\n\
-14 bank statements\n\
-11 bank the\n\
-14 bank they\n\
-18 bank transfer\n\
-24 bank wants\n\
-19 bank we\n\
-22 bank your\n\
-15 bank youre\n\
-21 banka\n\
-25 banka…\n\
-10 bankdage\n\
-16 bankd…\n\
85 banken\n\
-8 banken der\n\
47 banken du\n\
-18 banken og\n\
35 banken ringer\n\
13 banken siger\n\
9 banken vi\n\
30 bankens\n\
-13 banker\n\
113 banke…\n\
27 banking\n\
-9 banking day\n\
26 banki…\n\
-8 bankkonto\n\
-15 bankm…\n\
-8 banko\n\
8 banko…\n\
13 bankr…\n\
19 banks\n\
-9 banku\n\
-12 bankui\n\
-17 banku…\n\
-9 barba…\n\
48 bare\n\
10 bare bruge\n\
11 bare dit\n\
-23 bare godkend\n\
20 bare have\n\
-17 bare høre\n\
16 bare modtage\n\
20 bare op\n\
-12 bare sige\n\
13 bare swipe\n\
15 base\n\
10 basin…\n\
11 battery\n\
9 batte…\n\
-29 bay\n\
84 be\n\
-8 be a\n\
9 be able\n\
-23 be asked\n\
-15 be at\n\
-13 be called\n\
16 be careful\n\
8 be closed\n\
-12 be collected\n\
9 be cut\n\
10 be debited\n\
14 be deported\n\
8 be disconnected\n\
23 be done\n\
-11 be fetched\n\
8 be given\n\
-15 be home\n\
-10 be kind\n\
-17 be paid\n\
8 be quick\n\
-10 be recorded\n\
-12 be refunded\n\
11 be released\n\
-9 be sure\n\
10 be suspended\n\
10 be the\n\
-8 be there\n\
10 be true\n\
-10 bearer\n\
-10 beare…\n\
57 because\n\
13 because its\n\
26 because of\n\
57 becau…\n\
-13 become\n\
11 becomes\n\
-31 bed\n\
11 bede dig\n\
-9 bede om\n\
-9 beder aldrig\n\
-12 beder dig\n\
-9 bedrageri\n\
-9 bedra…\n\
10 bedre\n\
-8 bedste\n\
-8 bedst…\n\
-34 bedt\n\
-26 bedt om\n\
26 been\n\
10 been copied\n\
8 been deactivated\n\
-10 been granted\n\
-29 been made\n\
10 been sent\n\
-11 been shipped\n\
19 been to\n\
14 been used\n\
9 before\n\
51 before #\n\
11 before court\n\
-10 before friday\n\
8 before it\n\
15 before midnight\n\
-11 before that\n\
-12 before thursday\n\
10 before tonight\n\
-10 before we\n\
-41 before you\n\
-15 before your\n\
-15 beforehand\n\
11 begge\n\
14 begge dele\n\
-11 begge parter\n\
28 begge sider\n\
24 begin\n\
-8 begin…\n\
14 begynder med\n\
-16 behandler\n\
-8 behandlet\n\
-22 behan…\n\
15 behind\n\
-11 behind the\n\
15 behin…\n\
-8 behold #\n\
14 beholder\n\
18 beholder #\n\
-37 behøver\n\
-39 behøver ikke\n\
-37 behøv…\n\
40 being\n\
18 bekom…\n\
8 bekraft\n\
20 bekra…\n\
26 bekræft dine\n\
-22 bekræfte\n\
-63 bekræfte din\n\
19 bekræfter\n\
14 bekræfter for\n\
16 bekræftet\n\
12 bekræ…\n\
19 believe\n\
8 believe you\n\
18 belie…\n\
-21 bell\n\
-17 bellahøj\n\
-20 bella…\n\
-17 belongs\n\
-17 belongs to\n\
-16 belon…\n\
32 below\n\
-26 beløb\n\
-28 beløb på\n\
-28 beløbet\n\
-10 beløbet udbetales\n\
-22 beløb…\n\
52 ben\n\
9 benefit\n\
-11 beni\n\
12 benim\n\
-12 bereit\n\
-12 berei…\n\
12 berettiget\n\
12 berettiget til\n\
12 beret…\n\
11 berg\n\
13 berlin\n\
13 berli…\n\
-20 besked fra\n\
36 besked læs\n\
9 besked om\n\
-12 besked på\n\
-15 beske…\n\
24 beskytte\n\
16 beskytte dig\n\
41 besky…\n\
-14 beslaglagt\n\
-11 besla…\n\
-54 best\n\
-8 beste…\n\
-8 bestil tid\n\
-19 bestille\n\
-8 bestiller\n\
-24 bestilt\n\
-66 besti…\n\
-21 bestyrelsen\n\
-30 besty…\n\
8 besvar\n\
8 besvar denne\n\
11 besva…\n\
-25 besøg\n\
-26 besøg hos\n\
-9 besøg…\n\
179 betal\n\
32 betal #\n\
-8 betal din\n\
27 betal et\n\
8 betal her\n\
11 betal med\n\
13 betal nu\n\
9 betal porto\n\
-41 betale\n\
-16 betale #\n\
15 betale en\n\
-43 betaler\n\
19 betaler #\n\
-20 betaler du\n\
-16 betaler halvdelen\n\
-52 betales\n\
-18 betales i\n\
-40 betales inden\n\
13 betales med\n\
-27 betaling\n\
11 betaling af\n\
-18 betaling for\n\
-29 betaling på\n\
-12 betalinger\n\
67 betalingskort\n\
12 betalingskort og\n\
18 betalingskort ved\n\
-52 betalingsservice\n\
-8 betalingsservice on\n\
53 betalt\n\
10 betalt #\n\
15 betalt din\n\
10 betalt for\n\
10 betalt to\n\
-16 betalte\n\
-11 betalte med\n\
-72 betal…\n\
41 betjent\n\
29 betjent forbi\n\
29 betje…\n\
-9 betrag\n\
8 betragtes\n\
-16 better than\n\
-47 between\n\
-24 between #\n\
11 between us\n\
-9 between your\n\
-47 betwe…\n\
-12 bevil…\n\
10 bevis…\n\
-14 biblioteket\n\
-38 bibli…\n\
-8 bicic…\n\
-15 bicycle\n\
-18 bicyc…\n\
-14 bien\n\
37 bike you\n\
11 bil\n\
-13 bilag\n\
-11 bilen\n\
-12 bilgi\n\
-9 bilgi…\n\
16 bilka\n\
9 bilka @link\n\
-36 bill\n\
-24 bill came\n\
53 billede\n\
51 billede af\n\
10 billeder\n\
-8 billederne\n\
41 bille…\n\
8 billing\n\
10 bills\n\
15 binance\n\
15 binan…\n\
-11 biometri\n\
-13 biome…\n\
-15 bir sey\n\
-9 birgit\n\
-10 birgi…\n\
13 birth\n\
-28 birthday\n\
-23 birthday it\n\
-24 birth…\n\
-23 bis\n\
-10 bis #\n\
-16 bit\n\
37 bitcoin\n\
42 bitco…\n\
8 bitko…\n\
-24 bitte\n\
-20 bizi\n\
-19 bizi arayin\n\
-9 bizum\n\
-18 black\n\
-15 black week\n\
17 bless\n\
-90 blev\n\
-9 blev ringet\n\
-16 blevet\n\
-30 blevet aktiveret\n\
-12 blevet hacket\n\
-14 blevet ringet\n\
-16 bleve…\n\
-31 bliv\n\
-27 bliv i\n\
45 blive\n\
32 bliver\n\
-10 bliver de\n\
12 bliver der\n\
-20 bliver din\n\
-11 bliver du\n\
-9 bliver ikke\n\
-18 bliver lavet\n\
9 bliver lukket\n\
15 bliver ringet\n\
12 bliver sort\n\
32 blive…\n\
-13 blocat\n\
-11 bloca…\n\
-8 blocc…\n\
-75 block\n\
-17 block a\n\
-12 block it\n\
-55 block your\n\
39 blockchain\n\
32 blockchain fee\n\
-119 blocked\n\
-8 blocked by\n\
-28 blocked it\n\
-9 blocked your\n\
-82 block…\n\
-10 bloms…\n\
15 blot\n\
13 blue\n\
-9 blå\n\
-52 board\n\
-9 board has\n\
-20 boarding\n\
-27 board…\n\
-8 body\n\
-19 bog\n\
18 bogholderiet\n\
14 bogho…\n\
29 boks\n\
43 boks du\n\
-20 boks og\n\
25 bolig\n\
15 boligen\n\
8 boligportal\n\
8 boligstøtte\n\
23 bolig…\n\
9 bonifico\n\
9 bonif…\n\
9 bonjour je\n\
8 bonus\n\
-33 book\n\
-11 booked\n\
-12 booke…\n\
-13 booki…\n\
-18 books\n\
-8 boozt\n\
22 bor\n\
14 bor i\n\
-12 bordet\n\
-8 borde…\n\
31 borger\n\
10 borger @link\n\
-8 borgeren\n\
9 borgerne\n\
-55 borgerservice\n\
-11 borgerservice in\n\
-23 borge…\n\
-11 boss\n\
30 bot\n\
57 both\n\
33 both sides\n\
12 bother\n\
12 bothe…\n\
43 bought\n\
19 bought a\n\
43 bough…\n\
11 bounc…\n\
-36 box\n\
-19 box #\n\
10 box code\n\
-20 box from\n\
9 box with\n\
-15 boxes\n\
-10 boy\n\
15 boyfriend\n\
15 boyfr…\n\
-8 brake pads\n\
-11 brakes\n\
-11 brake…\n\
-16 branch\n\
-16 branc…\n\
-9 brazil\n\
-9 brazi…\n\
-8 break\n\
-9 break in\n\
24 brev\n\
22 brev om\n\
-12 breve\n\
-26 brevet\n\
-28 breve…\n\
-8 brian\n\
-10 briller\n\
-127 bring\n\
30 bring @link\n\
-12 bring id\n\
-13 bring passport\n\
-12 bring photo\n\
-45 bring the\n\
-37 bring your\n\
-9 bringen\n\
-9 bringen sie\n\
-13 bring…\n\
28 bro\n\
21 bro i\n\
14 brobizz\n\
11 brobizz @link\n\
14 brobi…\n\
10 broken\n\
-20 broken can\n\
15 broker\n\
26 broke…\n\
14 brother\n\
18 brother is\n\
14 broth…\n\
-12 brought\n\
-12 broug…\n\
11 browser\n\
-33 brug\n\
19 brug for\n\
-8 brug koden\n\
14 bruge\n\
8 bruge billede\n\
27 bruge dit\n\
116 bruger\n\
8 bruger du\n\
17 bruger i\n\
71 bruger id\n\
9 brugernavn\n\
153 bruge…\n\
-9 brugs…\n\
-9 brugt #\n\
8 brugt til\n\
-9 brun\n\
-16 brunsvig\n\
-11 brunsvig logistics\n\
-16 bruns…\n\
29 bs\n\
8 bs #\n\
17 bs @link\n\
53 btc\n\
-25 bu\n\
10 building\n\
-22 bulun…\n\
-10 buna ziua\n\
15 buradan\n\
16 burad…\n\
-11 bus\n\
20 business\n\
16 busin…\n\
9 busta paga\n\
17 busy\n\
21 busy i\n\
105 but\n\
50 but i\n\
18 but if\n\
-24 but no\n\
11 but on\n\
27 but the\n\
8 but they\n\
22 but you\n\
8 butas\n\
13 buti\n\
-33 butikken\n\
-10 butikken send\n\
-31 butik…\n\
-28 button\n\
-29 butto…\n\
29 buy\n\
25 buy apple\n\
-12 buy milk\n\
-14 buyer\n\
-16 buyer can\n\
10 buyer i\n\
-10 buyer paid\n\
8 buying\n\
8 buyin…\n\
42 by\n\
-8 by #\n\
-35 by a\n\
-9 by an\n\
21 by card\n\
14 by confirming\n\
-8 by digital\n\
-12 by e\n\
17 by friday\n\
-13 by itself\n\
-13 by law\n\
-15 by letter\n\
-9 by logging\n\
9 by mistake\n\
9 by one\n\
30 by paying\n\
-25 by phone\n\
-11 by post\n\
12 by pressing\n\
10 by replying\n\
27 by sms\n\
8 by sunday\n\
-8 by telephone\n\
18 by text\n\
13 by western\n\
-8 by with\n\
11 by you\n\
15 by your\n\
-43 bye\n\
-18 bøde den\n\
-14 bøden\n\
-29 bør\n\
-12 børn\n\
11 børnebørn\n\
-10 børnehuset\n\
-12 børnene\n\
17 børne…\n\
-36 c\n\
-60 ca\n\
-39 ca #\n\
-10 ca e\n\
15 ca sa\n\
-8 cache\n\
-16 caduca\n\
-18 caduca en\n\
-16 caduc…\n\
-10 cafe\n\
-20 cake\n\
-12 calculated\n\
36 calis…\n\
33 call\n\
-23 call #\n\
-11 call and\n\
-8 call as\n\
-11 call back\n\
-10 call centre\n\
17 call from\n\
14 call im\n\
71 call me\n\
10 call microsoft\n\
-12 call my\n\
-12 call one\n\
19 call our\n\
-9 call the\n\
-31 call us\n\
-8 call your\n\
-11 callcenter\n\
-11 callc…\n\
-83 called\n\
-17 called about\n\
-13 called back\n\
-8 called by\n\
-16 called me\n\
-13 called the\n\
-14 called us\n\
-9 callers\n\
-80 calle…\n\
22 calling\n\
-22 calling about\n\
57 calling from\n\
14 calling me\n\
-15 calling the\n\
10 calling you\n\
-9 calling your\n\
22 calli…\n\
40 calls you\n\
-20 cambi…\n\
-57 came\n\
-20 came #\n\
-16 came to\n\
16 camera\n\
16 camer…\n\
8 camilla from\n\
-85 can\n\
-18 can also\n\
-8 can always\n\
-9 can apply\n\
27 can be\n\
-15 can bring\n\
-13 can change\n\
-10 can come\n\
-10 can follow\n\
20 can hear\n\
20 can i\n\
-9 can make\n\
9 can match\n\
8 can move\n\
-10 can order\n\
20 can pay\n\
15 can recover\n\
-24 can renew\n\
-16 can see\n\
21 can send\n\
29 can stop\n\
-9 can tell\n\
-11 can the\n\
10 can u\n\
-28 can use\n\
-118 can you\n\
-10 canada\n\
-10 canad…\n\
14 cancel\n\
21 cancel it\n\
-9 cancel on\n\
14 cancel the\n\
32 cancellation\n\
10 cancelled and\n\
14 cancelling\n\
11 cancer\n\
33 cance…\n\
30 cannot\n\
18 cannot let\n\
30 canno…\n\
92 cant\n\
19 cant be\n\
-8 cant come\n\
9 cant get\n\
13 cant help\n\
-9 cant make\n\
-8 cant reply\n\
10 cant talk\n\
-11 canteen\n\
-11 cante…\n\
23 car\n\
9 car in\n\
-9 car is\n\
18 car they\n\
45 card\n\
9 card @link\n\
9 card again\n\
27 card and\n\
25 card both\n\
-13 card comes\n\
22 card details\n\
-56 card ending\n\
-13 card expires\n\
-12 card i\n\
-10 card if\n\
-19 card in\n\
-15 card information\n\
13 card is\n\
25 card no\n\
27 card number\n\
9 card on\n\
12 card only\n\
-24 card or\n\
-9 card payment\n\
-13 card press\n\
10 card so\n\
-24 card to\n\
8 card today\n\
-14 card was\n\
-31 card you\n\
-16 cards\n\
-16 cards and\n\
30 cards for\n\
10 cards of\n\
-8 cardul\n\
-16 cardul si\n\
15 careful\n\
18 caref…\n\
-11 caretaker\n\
-11 caret…\n\
10 cargo\n\
-10 carpo…\n\
-16 carri…\n\
11 cars were\n\
-16 carta\n\
-13 casa\n\
-9 case #\n\
8 case goes\n\
-17 case number\n\
23 case press\n\
-22 case the\n\
-10 case to\n\
10 case worker\n\
-18 cases\n\
29 cash\n\
30 cash and\n\
10 cash for\n\
-12 cash or\n\
-10 cat\n\
-14 catch\n\
-8 cbb\n\
-13 ce\n\
-25 ce nest\n\
-20 cena\n\
-15 cer\n\
-12 cere\n\
-9 certain\n\
-8 certa…\n\
-10 cest\n\
-8 chair\n\
15 chance\n\
10 chance before\n\
15 chanc…\n\
-95 change\n\
-15 change it\n\
-10 change of\n\
-12 change or\n\
-10 change the\n\
-19 change your\n\
31 changed\n\
-12 changes\n\
-82 chang…\n\
-11 chapter\n\
-12 chapt…\n\
-14 characters\n\
-16 chara…\n\
28 charge\n\
13 charge #\n\
-10 chargeback\n\
-23 charging\n\
-10 chat in\n\
-10 chauffør\n\
-14 chauf…\n\
-18 che\n\
10 che dice\n\
-8 che la\n\
-9 cheap…\n\
-8 cheated\n\
-8 cheat…\n\
-43 check\n\
11 check if\n\
-34 check in\n\
-22 check that\n\
-18 check the\n\
16 check with\n\
-10 check your\n\
9 checking\n\
9 chef\n\
23 cheque\n\
23 chequ…\n\
-34 chez\n\
-24 chi\n\
-8 chick…\n\
9 chief\n\
9 chiffres\n\
9 chiff…\n\
-36 child\n\
-23 child abuse\n\
8 childrens\n\
39 chinese\n\
38 chinese embassy\n\
39 chine…\n\
20 chippen\n\
22 chipp…\n\
9 chiudere\n\
8 chiud…\n\
-16 choice\n\
-16 choic…\n\
10 choose #\n\
-20 choose a\n\
-9 choose bank\n\
-13 choose the\n\
36 choose your\n\
-8 chris…\n\
-10 chrome\n\
-10 chrom…\n\
15 church\n\
15 churc…\n\
-21 ci\n\
49 cifre\n\
8 cifre som\n\
8 cifret\n\
8 cifret kode\n\
17 cifre…\n\
9 cikar…\n\
15 cineva\n\
15 cinev…\n\
-19 cirka\n\
-27 citizen\n\
-30 citizen service\n\
8 citizens with\n\
-10 citizenship\n\
-32 citiz…\n\
-18 city\n\
26 civil\n\
11 civil betjent\n\
14 civil registration\n\
26 claim\n\
19 claim your\n\
150 claim.abroad|claims\n\
21 claim.abroad|claims claim.all-money|claims\n\
-18 claim.abroad|claims claim.broken-phone|claims\n\
40 claim.abroad|claims claim.cannot-meet|claims\n\
-32 claim.abroad|claims claim.crime|claims\n\
189 claim.abroad|claims claim.deposit|claims\n\
11 claim.abroad|claims claim.emergency|claims\n\
10 claim.abroad|claims claim.fee|claims\n\
8 claim.abroad|claims claim.job|claims\n\
8 claim.abroad|claims claim.mule|claims\n\
-13 claim.abroad|claims claim.new-number|claims\n\
14 claim.abroad|claims claim.other-account|claims\n\
23 claim.abroad|claims claim.paid-back|claims\n\
11 claim.abroad|claims claim.residence|claims\n\
-12 claim.abroad|claims credential.bank-details|claims\n\
8 claim.abroad|claims credential.code|claims\n\
13 claim.abroad|claims credential.id-document|asks\n\
21 claim.abroad|claims credential.id-document|claims\n\
-31 claim.abroad|claims firm.bank|claims\n\
25 claim.abroad|claims firm.courier|claims\n\
28 claim.abroad|claims firm.payment|claims\n\
-8 claim.abroad|claims firm.telecom|claims\n\
105 claim.abroad|claims money.amount|claims\n\
12 claim.abroad|claims money.unusual-means|claims\n\
15 claim.abroad|claims money.valuables|claims\n\
19 claim.abroad|claims person.agent|claims\n\
36 claim.abroad|claims person.family|claims\n\
168 claim.abroad|claims person.landlord|claims\n\
-11 claim.abroad|claims threat.arrest|threatens\n\
-13 claim.abroad|claims threat.block|threatens\n\
10 claim.abroad|claims threat.court|threatens\n\
91 claim.abroad|claims threat.deadline|threatens\n\
150 claim.abroad|live\n\
94 claim.abroad|reader\n\
113 claim.abroad|speaks\n\
89 claim.all-money|claims\n\
8 claim.all-money|claims claim.easy-money|claims\n\
23 claim.all-money|claims claim.emergency|claims\n\
-15 claim.all-money|claims claim.fee|claims\n\
42 claim.all-money|claims claim.hacked|claims\n\
24 claim.all-money|claims claim.investment|claims\n\
19 claim.all-money|claims claim.isolation|claims\n\
-18 claim.all-money|claims claim.job|claims\n\
21 claim.all-money|claims claim.link|claims\n\
10 claim.all-money|claims claim.no-checking|claims\n\
32 claim.all-money|claims claim.other-account|claims\n\
15 claim.all-money|claims claim.paid-back|claims\n\
16 claim.all-money|claims claim.parcel|claims\n\
23 claim.all-money|claims claim.pick-up|claims\n\
-14 claim.all-money|claims claim.prize|claims\n\
-28 claim.all-money|claims claim.prompt|claims\n\
13 claim.all-money|claims claim.purchase|claims\n\
23 claim.all-money|claims claim.reassurance|claims\n\
-10 claim.all-money|claims claim.refund|claims\n\
12 claim.all-money|claims claim.renewal|claims\n\
69 claim.all-money|claims claim.safe-account|claims\n\
-15 claim.all-money|claims claim.unusual-activity|claims\n\
-13 claim.all-money|claims claim.your-own|claims\n\
16 claim.all-money|claims credential.balance|asks\n\
14 claim.all-money|claims credential.balance|claims\n\
24 claim.all-money|claims credential.bank-details|asks\n\
15 claim.all-money|claims credential.bank-details|claims\n\
8 claim.all-money|claims credential.card|claims\n\
-8 claim.all-money|claims credential.code|claims\n\
8 claim.all-money|claims credential.cpr|asks\n\
-9 claim.all-money|claims credential.mitid|asks\n\
-9 claim.all-money|claims credential.one-time-code|asks\n\
-12 claim.all-money|claims credential.password|claims\n\
-9 claim.all-money|claims firm.bank|claims\n\
8 claim.all-money|claims firm.payment|claims\n\
82 claim.all-money|claims money.amount|claims\n\
9 claim.all-money|claims money.unusual-means|claims\n\
-40 claim.all-money|claims money.valuables|claims\n\
-20 claim.all-money|claims person.agent|claims\n\
38 claim.all-money|claims person.family|claims\n\
8 claim.all-money|claims person.landlord|claims\n\
55 claim.all-money|claims threat.deadline|threatens\n\
-8 claim.all-money|claims threat.deportation|threatens\n\
-9 claim.all-money|denies\n\
89 claim.all-money|live\n\
87 claim.all-money|reader\n\
12 claim.all-money|reports claim.crime|reports\n\
11 claim.all-money|reports money.amount|reports\n\
-8 claim.all-money|reports money.valuables|reports\n\
10 claim.all-money|reports person.agent|claims\n\
33 claim.all-money|speaks\n\
53 claim.already-paid|claims\n\
-11 claim.already-paid|claims claim.deposit|claims\n\
-20 claim.already-paid|claims claim.fee|claims\n\
17 claim.already-paid|claims claim.job|claims\n\
22 claim.already-paid|claims claim.link|claims\n\
10 claim.already-paid|claims claim.mule|claims\n\
9 claim.already-paid|claims claim.no-checking|claims\n\
9 claim.already-paid|claims claim.other-account|claims\n\
-14 claim.already-paid|claims claim.paid-back|claims\n\
13 claim.already-paid|claims claim.prompt|claims\n\
10 claim.already-paid|claims claim.reassurance|claims\n\
13 claim.already-paid|claims claim.refund|claims\n\
-41 claim.already-paid|claims claim.sent-by-mistake|claims\n\
11 claim.already-paid|claims claim.virus|claims\n\
8 claim.already-paid|claims credential.balance|asks\n\
14 claim.already-paid|claims credential.bank-details|asks\n\
45 claim.already-paid|claims credential.card|asks\n\
27 claim.already-paid|claims credential.card|claims\n\
10 claim.already-paid|claims credential.code|asks\n\
10 claim.already-paid|claims credential.code|reports\n\
18 claim.already-paid|claims credential.mitid|asks\n\
19 claim.already-paid|claims credential.mitid|reports\n\
38 claim.already-paid|claims firm.bank|claims\n\
73 claim.already-paid|claims firm.courier|claims\n\
-8 claim.already-paid|claims firm.payment|claims\n\
31 claim.already-paid|claims firm.shop|claims\n\
-8 claim.already-paid|claims firm.utility|claims\n\
28 claim.already-paid|claims money.amount|claims\n\
10 claim.already-paid|claims money.amount|reports\n\
14 claim.already-paid|claims money.unusual-means|claims\n\
33 claim.already-paid|claims money.valuables|claims\n\
10 claim.already-paid|claims person.agent|claims\n\
40 claim.already-paid|claims person.buyer|claims\n\
20 claim.already-paid|claims threat.block|threatens\n\
-32 claim.already-paid|claims threat.deadline|threatens\n\
-12 claim.already-paid|claims threat.debt|threatens\n\
53 claim.already-paid|live\n\
115 claim.already-paid|reader\n\
-9 claim.already-paid|reports\n\
-8 claim.already-paid|reports money.valuables|reports\n\
14 claim.already-paid|speaks\n\
171 claim.broken-phone|claims\n\
37 claim.broken-phone|claims claim.cannot-meet|claims\n\
13 claim.broken-phone|claims claim.deposit|claims\n\
70 claim.broken-phone|claims claim.emergency|claims\n\
174 claim.broken-phone|claims claim.new-number|claims\n\
19 claim.broken-phone|claims claim.other-account|claims\n\
16 claim.broken-phone|claims claim.paid-back|claims\n\
17 claim.broken-phone|claims claim.unpaid|claims\n\
30 claim.broken-phone|claims claim.your-own|claims\n\
8 claim.broken-phone|claims credential.bank-details|asks\n\
11 claim.broken-phone|claims credential.bank-details|claims\n\
17 claim.broken-phone|claims credential.card|claims\n\
32 claim.broken-phone|claims firm.bank|claims\n\
8 claim.broken-phone|claims firm.payment|claims\n\
31 claim.broken-phone|claims money.amount|claims\n\
9 claim.broken-phone|claims money.unusual-means|claims\n\
197 claim.broken-phone|claims person.family|claims\n\
-12 claim.broken-phone|claims person.landlord|claims\n\
64 claim.broken-phone|claims threat.deadline|threatens\n\
171 claim.broken-phone|live\n\
26 claim.broken-phone|reader\n\
9 claim.broken-phone|reports\n\
13 claim.broken-phone|reports threat.deadline|reports\n\
41 claim.broken-phone|speaks\n\
198 claim.cannot-meet|claims\n\
82 claim.cannot-meet|claims claim.deposit|claims\n\
27 claim.cannot-meet|claims claim.emergency|claims\n\
13 claim.cannot-meet|claims claim.fee|claims\n\
11 claim.cannot-meet|claims claim.job|claims\n\
27 claim.cannot-meet|claims claim.link|claims\n\
29 claim.cannot-meet|claims claim.new-number|claims\n\
25 claim.cannot-meet|claims claim.no-checking|claims\n\
35 claim.cannot-meet|claims claim.other-account|claims\n\
26 claim.cannot-meet|claims claim.paid-back|claims\n\
9 claim.cannot-meet|claims claim.pick-up|claims\n\
9 claim.cannot-meet|claims claim.purchase|claims\n\
-9 claim.cannot-meet|claims claim.recovery|claims\n\
10 claim.cannot-meet|claims claim.unpaid|claims\n\
12 claim.cannot-meet|claims claim.unusual-activity|claims\n\
15 claim.cannot-meet|claims claim.your-own|claims\n\
13 claim.cannot-meet|claims credential.bank-details|asks\n\
19 claim.cannot-meet|claims credential.bank-details|claims\n\
9 claim.cannot-meet|claims credential.card|asks\n\
14 claim.cannot-meet|claims credential.card|claims\n\
13 claim.cannot-meet|claims credential.code|asks\n\
24 claim.cannot-meet|claims credential.personal-information|claims\n\
21 claim.cannot-meet|claims firm.bank|claims\n\
26 claim.cannot-meet|claims firm.courier|claims\n\
22 claim.cannot-meet|claims firm.payment|claims\n\
93 claim.cannot-meet|claims money.amount|claims\n\
32 claim.cannot-meet|claims money.unusual-means|claims\n\
9 claim.cannot-meet|claims money.valuables|claims\n\
15 claim.cannot-meet|claims person.agent|claims\n\
86 claim.cannot-meet|claims person.family|claims\n\
46 claim.cannot-meet|claims person.landlord|claims\n\
20 claim.cannot-meet|claims threat.arrest|threatens\n\
9 claim.cannot-meet|claims threat.block|threatens\n\
19 claim.cannot-meet|claims threat.court|threatens\n\
77 claim.cannot-meet|claims threat.deadline|threatens\n\
8 claim.cannot-meet|denies\n\
198 claim.cannot-meet|live\n\
75 claim.cannot-meet|reader\n\
8 claim.cannot-meet|reports\n\
80 claim.cannot-meet|speaks\n\
35 claim.case|claims\n\
30 claim.case|claims claim.crime|claims\n\
-47 claim.case|claims claim.fee|claims\n\
-16 claim.case|claims claim.hacked|claims\n\
10 claim.case|claims claim.isolation|claims\n\
-15 claim.case|claims claim.job|claims\n\
10 claim.case|claims claim.link|claims\n\
22 claim.case|claims claim.misused-name|claims\n\
10 claim.case|claims claim.other-account|claims\n\
9 claim.case|claims claim.paid-back|claims\n\
-51 claim.case|claims claim.parcel|claims\n\
31 claim.case|claims claim.pick-up|claims\n\
-13 claim.case|claims claim.prompt|claims\n\
-10 claim.case|claims claim.renewal|claims\n\
30 claim.case|claims claim.robot|claims\n\
14 claim.case|claims claim.safe-account|claims\n\
9 claim.case|claims claim.unpaid|claims\n\
-12 claim.case|claims claim.your-own|claims\n\
8 claim.case|claims credential.bank-details|asks\n\
14 claim.case|claims credential.card|asks\n\
-9 claim.case|claims credential.card|claims\n\
16 claim.case|claims credential.cpr|asks\n\
20 claim.case|claims credential.cpr|claims\n\
31 claim.case|claims credential.id-document|claims\n\
9 claim.case|claims credential.mitid|asks\n\
-27 claim.case|claims credential.mitid|claims\n\
-14 claim.case|claims credential.one-time-code|claims\n\
18 claim.case|claims credential.personal-information|claims\n\
-24 claim.case|claims firm.bank|claims\n\
21 claim.case|claims firm.payment|claims\n\
-8 claim.case|claims firm.shop|claims\n\
10 claim.case|claims firm.toll|claims\n\
10 claim.case|claims money.unusual-means|claims\n\
11 claim.case|claims money.valuables|claims\n\
9 claim.case|claims person.agent|claims\n\
-13 claim.case|claims person.family|claims\n\
14 claim.case|claims threat.arrest|reports\n\
79 claim.case|claims threat.arrest|threatens\n\
15 claim.case|claims threat.block|threatens\n\
48 claim.case|claims threat.court|threatens\n\
72 claim.case|claims threat.deadline|threatens\n\
9 claim.case|claims threat.debt|threatens\n\
14 claim.case|claims threat.deportation|threatens\n\
34 claim.case|claims threat.exposure|threatens\n\
35 claim.case|live\n\
61 claim.case|reader\n\
-9 claim.case|reports\n\
27 claim.case|speaks\n\
29 claim.crime|claims\n\
-9 claim.crime|claims claim.crime|reports\n\
49 claim.crime|claims claim.deposit|claims\n\
-13 claim.crime|claims claim.easy-money|claims\n\
11 claim.crime|claims claim.fee|reports\n\
-16 claim.crime|claims claim.fine|claims\n\
-21 claim.crime|claims claim.hacked|claims\n\
31 claim.crime|claims claim.isolation|claims\n\
-26 claim.crime|claims claim.job|claims\n\
30 claim.crime|claims claim.link|claims\n\
128 claim.crime|claims claim.misused-name|claims\n\
-30 claim.crime|claims claim.mule|claims\n\
-28 claim.crime|claims claim.new-number|claims\n\
18 claim.crime|claims claim.no-checking|claims\n\
18 claim.crime|claims claim.paid-back|claims\n\
40 claim.crime|claims claim.parcel|claims\n\
37 claim.crime|claims claim.pick-up|claims\n\
-26 claim.crime|claims claim.prize|claims\n\
-14 claim.crime|claims claim.prompt|claims\n\
-8 claim.crime|claims claim.purchase|claims\n\
13 claim.crime|claims claim.recovery|claims\n\
-28 claim.crime|claims claim.renewal|claims\n\
12 claim.crime|claims claim.residence|claims\n\
9 claim.crime|claims claim.robot|claims\n\
13 claim.crime|claims claim.safe-account|claims\n\
8 claim.crime|claims claim.unpaid|claims\n\
23 claim.crime|claims credential.balance|asks\n\
12 claim.crime|claims credential.bank-details|asks\n\
-20 claim.crime|claims credential.bank-details|claims\n\
-66 claim.crime|claims credential.card|claims\n\
-8 claim.crime|claims credential.code|advises\n\
-14 claim.crime|claims credential.code|claims\n\
32 claim.crime|claims credential.cpr|asks\n\
50 claim.crime|claims credential.cpr|claims\n\
16 claim.crime|claims credential.id-document|claims\n\
8 claim.crime|claims credential.mitid|asks\n\
-29 claim.crime|claims credential.mitid|claims\n\
-10 claim.crime|claims credential.one-time-code|claims\n\
13 claim.crime|claims credential.password|asks\n\
18 claim.crime|claims credential.personal-information|claims\n\
15 claim.crime|claims credential.pin|claims\n\
-33 claim.crime|claims firm.bank|claims\n\
-10 claim.crime|claims firm.payment|claims\n\
-8 claim.crime|claims firm.shop|claims\n\
-23 claim.crime|claims money.amount|claims\n\
-27 claim.crime|claims money.unusual-means|claims\n\
26 claim.crime|claims person.family|claims\n\
17 claim.crime|claims threat.arrest|reports\n\
54 claim.crime|claims threat.arrest|threatens\n\
-32 claim.crime|claims threat.block|threatens\n\
12 claim.crime|claims threat.court|threatens\n\
8 claim.crime|claims threat.deadline|reports\n\
82 claim.crime|claims threat.deadline|threatens\n\
-16 claim.crime|claims threat.debt|threatens\n\
-19 claim.crime|claims threat.deportation|threatens\n\
41 claim.crime|claims threat.exposure|threatens\n\
29 claim.crime|live\n\
190 claim.crime|reader\n\
-8 claim.crime|reports\n\
13 claim.crime|reports claim.misused-name|claims\n\
-9 claim.crime|reports claim.misused-name|reports\n\
8 claim.crime|reports credential.card|claims\n\
-8 claim.crime|reports credential.card|reports\n\
16 claim.crime|reports credential.cpr|claims\n\
-19 claim.crime|reports credential.cpr|reports\n\
15 claim.crime|reports credential.mitid|reports\n\
-8 claim.crime|reports firm.bank|reports\n\
12 claim.crime|reports person.agent|claims\n\
-9 claim.crime|reports threat.arrest|reports\n\
18 claim.crime|reports threat.block|threatens\n\
23 claim.crime|reports threat.deadline|reports\n\
-46 claim.crime|speaks\n\
-12 claim.deposit|claims\n\
13 claim.deposit|claims claim.easy-money|claims\n\
-8 claim.deposit|claims claim.fee|claims\n\
27 claim.deposit|claims claim.investment|claims\n\
10 claim.deposit|claims claim.job|claims\n\
9 claim.deposit|claims claim.link|claims\n\
11 claim.deposit|claims claim.misused-name|claims\n\
12 claim.deposit|claims claim.new-number|claims\n\
42 claim.deposit|claims claim.other-account|claims\n\
26 claim.deposit|claims claim.paid-back|claims\n\
17 claim.deposit|claims claim.parcel|claims\n\
17 claim.deposit|claims claim.pick-up|claims\n\
8 claim.deposit|claims claim.reassurance|claims\n\
32 claim.deposit|claims claim.recovery|claims\n\
-29 claim.deposit|claims claim.refund|claims\n\
18 claim.deposit|claims claim.safe-account|claims\n\
14 claim.deposit|claims claim.sent-by-mistake|claims\n\
-15 claim.deposit|claims claim.your-own|claims\n\
-10 claim.deposit|claims credential.balance|asks\n\
-36 claim.deposit|claims credential.bank-details|asks\n\
15 claim.deposit|claims credential.card|claims\n\
-15 claim.deposit|claims credential.id-document|asks\n\
9 claim.deposit|claims credential.mitid|asks\n\
17 claim.deposit|claims credential.mitid|claims\n\
8 claim.deposit|claims credential.one-time-code|claims\n\
13 claim.deposit|claims credential.password|asks\n\
-12 claim.deposit|claims credential.personal-information|asks\n\
8 claim.deposit|claims credential.personal-information|claims\n\
42 claim.deposit|claims firm.courier|claims\n\
45 claim.deposit|claims firm.payment|claims\n\
-8 claim.deposit|claims firm.shop|claims\n\
-11 claim.deposit|claims firm.toll|claims\n\
-15 claim.deposit|claims money.amount|claims\n\
50 claim.deposit|claims money.unusual-means|claims\n\
12 claim.deposit|claims money.valuables|claims\n\
9 claim.deposit|claims person.adviser|claims\n\
28 claim.deposit|claims person.family|claims\n\
95 claim.deposit|claims person.landlord|claims\n\
16 claim.deposit|claims person.recruiter|claims\n\
13 claim.deposit|claims threat.arrest|threatens\n\
28 claim.deposit|claims threat.block|threatens\n\
-11 claim.deposit|claims threat.court|threatens\n\
73 claim.deposit|claims threat.deadline|threatens\n\
16 claim.deposit|claims threat.exposure|threatens\n\
-10 claim.deposit|claims threat.return|threatens\n\
9 claim.deposit|denies\n\
-12 claim.deposit|live\n\
-28 claim.deposit|reader\n\
-10 claim.deposit|reports\n\
-9 claim.deposit|reports money.amount|claims\n\
-60 claim.deposit|speaks\n\
170 claim.easy-money|claims\n\
-16 claim.easy-money|claims claim.fee|claims\n\
64 claim.easy-money|claims claim.investment|claims\n\
67 claim.easy-money|claims claim.job|claims\n\
11 claim.easy-money|claims claim.loan|claims\n\
56 claim.easy-money|claims claim.mule|claims\n\
19 claim.easy-money|claims claim.paid-back|claims\n\
-18 claim.easy-money|claims claim.parcel|claims\n\
-11 claim.easy-money|claims claim.purchase|claims\n\
21 claim.easy-money|claims claim.reassurance|claims\n\
13 claim.easy-money|claims claim.recovery|claims\n\
-9 claim.easy-money|claims claim.renewal|claims\n\
8 claim.easy-money|claims claim.unpaid|claims\n\
-25 claim.easy-money|claims claim.unusual-activity|claims\n\
-10 claim.easy-money|claims claim.your-own|claims\n\
9 claim.easy-money|claims credential.bank-details|claims\n\
-21 claim.easy-money|claims credential.card|claims\n\
-11 claim.easy-money|claims credential.pin|claims\n\
28 claim.easy-money|claims firm.bank|claims\n\
15 claim.easy-money|claims firm.courier|claims\n\
19 claim.easy-money|claims firm.payment|claims\n\
127 claim.easy-money|claims money.amount|claims\n\
45 claim.easy-money|claims money.unusual-means|claims\n\
13 claim.easy-money|claims money.valuables|claims\n\
26 claim.easy-money|claims person.adviser|claims\n\
26 claim.easy-money|claims person.family|claims\n\
34 claim.easy-money|claims person.recruiter|claims\n\
28 claim.easy-money|claims threat.deadline|threatens\n\
170 claim.easy-money|live\n\
46 claim.easy-money|reader\n\
51 claim.easy-money|speaks\n\
-10 claim.emergency|claims\n\
-13 claim.emergency|claims claim.fee|claims\n\
-22 claim.emergency|claims claim.fine|claims\n\
-13 claim.emergency|claims claim.investment|claims\n\
11 claim.emergency|claims claim.isolation|claims\n\
-17 claim.emergency|claims claim.job|claims\n\
-8 claim.emergency|claims claim.link|claims\n\
-18 claim.emergency|claims claim.menu|claims\n\
138 claim.emergency|claims claim.new-number|claims\n\
8 claim.emergency|claims claim.no-checking|claims\n\
34 claim.emergency|claims claim.other-account|claims\n\
25 claim.emergency|claims claim.paid-back|claims\n\
14 claim.emergency|claims claim.pick-up|claims\n\
8 claim.emergency|claims claim.prize|claims\n\
32 claim.emergency|claims claim.refund|claims\n\
16 claim.emergency|claims claim.renewal|claims\n\
16 claim.emergency|claims claim.safe-account|claims\n\
11 claim.emergency|claims claim.sent-by-mistake|claims\n\
-47 claim.emergency|claims claim.unpaid|claims\n\
8 claim.emergency|claims claim.unusual-activity|claims\n\
17 claim.emergency|claims claim.virus|claims\n\
-44 claim.emergency|claims claim.your-own|claims\n\
10 claim.emergency|claims credential.balance|asks\n\
-10 claim.emergency|claims credential.bank-details|claims\n\
17 claim.emergency|claims credential.card|asks\n\
9 claim.emergency|claims credential.code|claims\n\
-9 claim.emergency|claims credential.code|reports\n\
-19 claim.emergency|claims credential.cpr|claims\n\
-10 claim.emergency|claims credential.id-document|asks\n\
-35 claim.emergency|claims credential.id-document|claims\n\
9 claim.emergency|claims credential.mitid|asks\n\
-35 claim.emergency|claims credential.mitid|claims\n\
12 claim.emergency|claims credential.one-time-code|asks\n\
21 claim.emergency|claims credential.one-time-code|claims\n\
14 claim.emergency|claims credential.password|asks\n\
10 claim.emergency|claims credential.personal-information|asks\n\
12 claim.emergency|claims credential.personal-information|claims\n\
21 claim.emergency|claims firm.bank|claims\n\
-16 claim.emergency|claims firm.payment|claims\n\
11 claim.emergency|claims money.amount|claims\n\
-11 claim.emergency|claims money.unusual-means|claims\n\
21 claim.emergency|claims person.agent|claims\n\
180 claim.emergency|claims person.family|claims\n\
21 claim.emergency|claims threat.arrest|threatens\n\
10 claim.emergency|claims threat.block|threatens\n\
20 claim.emergency|claims threat.cutoff|threatens\n\
103 claim.emergency|claims threat.deadline|threatens\n\
30 claim.emergency|claims threat.debt|threatens\n\
8 claim.emergency|claims threat.deportation|threatens\n\
-10 claim.emergency|live\n\
-57 claim.emergency|reader\n\
-15 claim.emergency|reports\n\
-28 claim.emergency|speaks\n\
27 claim.fee|claims\n\
47 claim.fee|claims claim.fine|claims\n\
10 claim.fee|claims claim.job|claims\n\
-13 claim.fee|claims claim.link|claims\n\
-10 claim.fee|claims claim.mule|claims\n\
-9 claim.fee|claims claim.no-checking|reports\n\
43 claim.fee|claims claim.other-account|claims\n\
17 claim.fee|claims claim.paid-back|claims\n\
67 claim.fee|claims claim.parcel|claims\n\
15 claim.fee|claims claim.pick-up|claims\n\
72 claim.fee|claims claim.prize|claims\n\
16 claim.fee|claims claim.prompt|claims\n\
42 claim.fee|claims claim.purchase|claims\n\
120 claim.fee|claims claim.recovery|claims\n\
14 claim.fee|claims claim.refund|claims\n\
19 claim.fee|claims claim.renewal|claims\n\
23 claim.fee|claims claim.residence|claims\n\
-25 claim.fee|claims claim.unpaid|claims\n\
22 claim.fee|claims credential.bank-details|asks\n\
30 claim.fee|claims credential.card|asks\n\
17 claim.fee|claims credential.card|claims\n\
8 claim.fee|claims credential.code|claims\n\
10 claim.fee|claims credential.cpr|asks\n\
14 claim.fee|claims credential.id-document|asks\n\
17 claim.fee|claims credential.id-document|claims\n\
-32 claim.fee|claims credential.mitid|claims\n\
17 claim.fee|claims credential.password|asks\n\
-8 claim.fee|claims credential.personal-information|advises\n\
16 claim.fee|claims credential.personal-information|claims\n\
-18 claim.fee|claims firm.bank|claims\n\
-9 claim.fee|claims firm.courier|claims\n\
-14 claim.fee|claims firm.courier|reports\n\
-16 claim.fee|claims firm.payment|claims\n\
28 claim.fee|claims firm.shop|claims\n\
45 claim.fee|claims firm.toll|claims\n\
-20 claim.fee|claims firm.utility|claims\n\
69 claim.fee|claims money.amount|claims\n\
15 claim.fee|claims money.unusual-means|claims\n\
-13 claim.fee|claims money.valuables|claims\n\
39 claim.fee|claims person.agent|claims\n\
-15 claim.fee|claims person.buyer|claims\n\
49 claim.fee|claims person.family|claims\n\
-10 claim.fee|claims person.recruiter|claims\n\
16 claim.fee|claims threat.block|threatens\n\
28 claim.fee|claims threat.deadline|threatens\n\
8 claim.fee|claims threat.debt|threatens\n\
42 claim.fee|claims threat.deportation|threatens\n\
11 claim.fee|claims threat.exposure|threatens\n\
33 claim.fee|claims threat.return|threatens\n\
-22 claim.fee|denies\n\
27 claim.fee|live\n\
-71 claim.fee|reader\n\
9 claim.fee|reports claim.link|claims\n\
18 claim.fee|reports money.amount|claims\n\
13 claim.fee|reports money.amount|reports\n\
14 claim.fee|reports money.valuables|claims\n\
-40 claim.fee|speaks\n\
24 claim.fine|claims\n\
13 claim.fine|claims claim.other-account|claims\n\
15 claim.fine|claims claim.parcel|claims\n\
8 claim.fine|claims claim.purchase|claims\n\
21 claim.fine|claims claim.residence|claims\n\
10 claim.fine|claims claim.safe-account|claims\n\
72 claim.fine|claims claim.unpaid|claims\n\
12 claim.fine|claims credential.card|asks\n\
8 claim.fine|claims credential.card|claims\n\
8 claim.fine|claims credential.id-document|asks\n\
16 claim.fine|claims credential.one-time-code|claims\n\
-42 claim.fine|claims firm.bank|claims\n\
17 claim.fine|claims firm.courier|claims\n\
30 claim.fine|claims firm.toll|claims\n\
31 claim.fine|claims money.amount|claims\n\
-17 claim.fine|claims money.valuables|claims\n\
14 claim.fine|claims threat.arrest|threatens\n\
48 claim.fine|claims threat.deadline|threatens\n\
11 claim.fine|claims threat.debt|threatens\n\
14 claim.fine|claims threat.exposure|threatens\n\
24 claim.fine|live\n\
42 claim.fine|reader\n\
-23 claim.fine|speaks\n\
110 claim.hacked|claims\n\
8 claim.hacked|claims claim.link|claims\n\
-15 claim.hacked|claims claim.menu|claims\n\
23 claim.hacked|claims claim.no-checking|claims\n\
26 claim.hacked|claims claim.pick-up|claims\n\
14 claim.hacked|claims claim.reassurance|claims\n\
37 claim.hacked|claims claim.safe-account|claims\n\
-9 claim.hacked|claims claim.sent-by-mistake|claims\n\
26 claim.hacked|claims claim.unusual-activity|claims\n\
56 claim.hacked|claims claim.virus|claims\n\
19 claim.hacked|claims credential.bank-details|asks\n\
15 claim.hacked|claims credential.code|asks\n\
13 claim.hacked|claims credential.password|asks\n\
-16 claim.hacked|claims credential.password|claims\n\
8 claim.hacked|claims credential.personal-information|asks\n\
10 claim.hacked|claims credential.personal-information|claims\n\
75 claim.hacked|claims firm.bank|claims\n\
14 claim.hacked|claims firm.courier|claims\n\
-24 claim.hacked|claims firm.payment|claims\n\
62 claim.hacked|claims firm.support|claims\n\
-16 claim.hacked|claims money.amount|claims\n\
8 claim.hacked|claims money.unusual-means|claims\n\
38 claim.hacked|claims money.valuables|claims\n\
20 claim.hacked|claims person.agent|claims\n\
11 claim.hacked|claims person.family|claims\n\
-13 claim.hacked|claims threat.block|threatens\n\
25 claim.hacked|claims threat.deadline|threatens\n\
110 claim.hacked|live\n\
83 claim.hacked|reader\n\
-9 claim.hacked|reports\n\
9 claim.hacked|reports money.amount|reports\n\
71 claim.investment|claims\n\
20 claim.investment|claims claim.job|claims\n\
31 claim.investment|claims claim.link|claims\n\
9 claim.investment|claims claim.no-checking|claims\n\
11 claim.investment|claims claim.other-account|claims\n\
16 claim.investment|claims claim.paid-back|claims\n\
9 claim.investment|claims claim.paid-back|reports\n\
25 claim.investment|claims claim.pick-up|claims\n\
11 claim.investment|claims claim.prize|claims\n\
12 claim.investment|claims claim.prompt|claims\n\
9 claim.investment|claims claim.purchase|claims\n\
12 claim.investment|claims claim.reassurance|claims\n\
11 claim.investment|claims claim.recovery|claims\n\
-15 claim.investment|claims claim.residence|claims\n\
10 claim.investment|claims claim.safe-account|claims\n\
-8 claim.investment|claims credential.id-document|asks\n\
-11 claim.investment|claims credential.id-document|claims\n\
11 claim.investment|claims firm.payment|claims\n\
135 claim.investment|claims money.amount|claims\n\
22 claim.investment|claims money.unusual-means|claims\n\
15 claim.investment|claims money.valuables|claims\n\
42 claim.investment|claims person.adviser|claims\n\
31 claim.investment|claims person.family|claims\n\
-13 claim.investment|claims threat.arrest|threatens\n\
35 claim.investment|claims threat.block|threatens\n\
-10 claim.investment|claims threat.court|threatens\n\
19 claim.investment|claims threat.deadline|threatens\n\
71 claim.investment|live\n\
67 claim.investment|reader\n\
21 claim.investment|reports\n\
19 claim.investment|reports money.amount|reports\n\
28 claim.investment|speaks\n\
171 claim.isolation|claims\n\
12 claim.isolation|claims claim.misused-name|claims\n\
14 claim.isolation|claims claim.pick-up|claims\n\
31 claim.isolation|claims claim.reassurance|claims\n\
-12 claim.isolation|claims claim.your-own|claims\n\
24 claim.isolation|claims credential.balance|asks\n\
13 claim.isolation|claims credential.bank-details|asks\n\
12 claim.isolation|claims credential.card|asks\n\
24 claim.isolation|claims credential.cpr|asks\n\
13 claim.isolation|claims credential.cpr|claims\n\
8 claim.isolation|claims credential.personal-information|claims\n\
43 claim.isolation|claims firm.bank|claims\n\
-11 claim.isolation|claims firm.courier|claims\n\
24 claim.isolation|claims money.valuables|claims\n\
28 claim.isolation|claims person.agent|claims\n\
11 claim.isolation|claims person.landlord|claims\n\
57 claim.isolation|claims threat.arrest|threatens\n\
13 claim.isolation|claims threat.court|threatens\n\
23 claim.isolation|claims threat.deadline|threatens\n\
171 claim.isolation|live\n\
109 claim.isolation|reader\n\
15 claim.isolation|reports\n\
84 claim.isolation|speaks\n\
10 claim.job|claims\n\
-12 claim.job|claims claim.link|claims\n\
-10 claim.job|claims claim.loan|claims\n\
-12 claim.job|claims claim.misused-name|claims\n\
24 claim.job|claims claim.mule|claims\n\
13 claim.job|claims claim.paid-back|claims\n\
-9 claim.job|claims claim.parcel|claims\n\
-19 claim.job|claims claim.prize|claims\n\
-23 claim.job|claims claim.purchase|claims\n\
26 claim.job|claims claim.recovery|claims\n\
-11 claim.job|claims claim.unpaid|claims\n\
-9 claim.job|claims claim.your-own|claims\n\
13 claim.job|claims credential.balance|claims\n\
-9 claim.job|claims credential.bank-details|claims\n\
-34 claim.job|claims credential.cpr|asks\n\
-21 claim.job|claims credential.cpr|claims\n\
-8 claim.job|claims credential.mitid|asks\n\
-22 claim.job|claims credential.one-time-code|asks\n\
9 claim.job|claims credential.password|asks\n\
-9 claim.job|claims credential.password|claims\n\
11 claim.job|claims firm.bank|claims\n\
16 claim.job|claims firm.shop|claims\n\
141 claim.job|claims money.amount|claims\n\
-11 claim.job|claims person.family|claims\n\
52 claim.job|claims person.recruiter|claims\n\
10 claim.job|live\n\
19 claim.job|speaks\n\
25 claim.link|claims\n\
11 claim.link|claims claim.other-account|claims\n\
30 claim.link|claims claim.paid-back|claims\n\
19 claim.link|claims claim.prize|claims\n\
-27 claim.link|claims claim.purchase|claims\n\
27 claim.link|claims claim.renewal|claims\n\
-13 claim.link|claims claim.unusual-activity|claims\n\
-13 claim.link|claims claim.your-own|claims\n\
12 claim.link|claims credential.bank-details|asks\n\
11 claim.link|claims credential.bank-details|claims\n\
-11 claim.link|claims credential.card|claims\n\
9 claim.link|claims credential.cpr|reports\n\
-11 claim.link|claims credential.id-document|claims\n\
8 claim.link|claims credential.mitid|advises\n\
18 claim.link|claims credential.mitid|asks\n\
-30 claim.link|claims credential.mitid|claims\n\
19 claim.link|claims credential.nemid|asks\n\
8 claim.link|claims credential.nemid|claims\n\
8 claim.link|claims credential.one-time-code|asks\n\
29 claim.link|claims credential.password|asks\n\
-12 claim.link|claims credential.password|claims\n\
-21 claim.link|claims credential.personal-information|asks\n\
19 claim.link|claims credential.personal-information|claims\n\
29 claim.link|claims firm.courier|claims\n\
-12 claim.link|claims firm.courier|reports\n\
-21 claim.link|claims firm.payment|claims\n\
17 claim.link|claims firm.shop|claims\n\
23 claim.link|claims firm.toll|claims\n\
-9 claim.link|claims firm.utility|claims\n\
14 claim.link|claims money.amount|reports\n\
8 claim.link|claims money.unusual-means|claims\n\
28 claim.link|claims money.valuables|claims\n\
11 claim.link|claims person.buyer|claims\n\
11 claim.link|claims person.family|claims\n\
-14 claim.link|claims person.landlord|claims\n\
17 claim.link|claims threat.arrest|threatens\n\
20 claim.link|claims threat.block|threatens\n\
18 claim.link|claims threat.court|threatens\n\
-14 claim.link|claims threat.cutoff|threatens\n\
33 claim.link|claims threat.deadline|threatens\n\
10 claim.link|claims threat.exposure|threatens\n\
-16 claim.link|denies\n\
-11 claim.link|denies firm.bank|claims\n\
25 claim.link|live\n\
46 claim.link|reader\n\
10 claim.link|reports\n\
11 claim.link|reports money.amount|reports\n\
60 claim.loan|claims\n\
10 claim.loan|claims claim.other-account|claims\n\
13 claim.loan|claims claim.prompt|claims\n\
10 claim.loan|claims claim.reassurance|claims\n\
17 claim.loan|claims credential.bank-details|asks\n\
10 claim.loan|claims credential.mitid|asks\n\
12 claim.loan|claims credential.mitid|claims\n\
18 claim.loan|claims firm.bank|claims\n\
34 claim.loan|claims money.amount|claims\n\
19 claim.loan|claims threat.block|threatens\n\
23 claim.loan|claims threat.deadline|threatens\n\
60 claim.loan|live\n\
16 claim.loan|reader\n\
-11 claim.loan|reports\n\
-8 claim.loan|speaks\n\
-143 claim.menu|claims\n\
-16 claim.menu|claims claim.robot|claims\n\
-31 claim.menu|claims credential.bank-details|asks\n\
-10 claim.menu|claims credential.bank-details|claims\n\
-22 claim.menu|claims credential.card|claims\n\
-44 claim.menu|claims credential.cpr|asks\n\
-11 claim.menu|claims credential.mitid|claims\n\
-28 claim.menu|claims firm.bank|claims\n\
-10 claim.menu|claims firm.payment|claims\n\
12 claim.menu|claims money.amount|claims\n\
-8 claim.menu|claims threat.block|threatens\n\
-10 claim.menu|claims threat.deadline|threatens\n\
-143 claim.menu|live\n\
-92 claim.menu|reader\n\
-55 claim.menu|speaks\n\
173 claim.misused-name|claims\n\
11 claim.misused-name|claims claim.other-account|claims\n\
47 claim.misused-name|claims claim.parcel|claims\n\
-10 claim.misused-name|claims claim.prompt|claims\n\
9 claim.misused-name|claims claim.safe-account|claims\n\
9 claim.misused-name|claims claim.unusual-activity|claims\n\
18 claim.misused-name|claims credential.balance|asks\n\
28 claim.misused-name|claims credential.bank-details|asks\n\
11 claim.misused-name|claims credential.bank-details|claims\n\
-9 claim.misused-name|claims credential.card|claims\n\
23 claim.misused-name|claims credential.cpr|asks\n\
22 claim.misused-name|claims credential.cpr|claims\n\
15 claim.misused-name|claims credential.id-document|claims\n\
8 claim.misused-name|claims credential.mitid|asks\n\
-10 claim.misused-name|claims credential.personal-information|asks\n\
20 claim.misused-name|claims credential.personal-information|claims\n\
13 claim.misused-name|claims firm.bank|claims\n\
37 claim.misused-name|claims money.amount|claims\n\
-10 claim.misused-name|claims money.unusual-means|claims\n\
16 claim.misused-name|claims money.valuables|claims\n\
43 claim.misused-name|claims person.agent|claims\n\
56 claim.misused-name|claims threat.arrest|threatens\n\
11 claim.misused-name|claims threat.block|threatens\n\
10 claim.misused-name|claims threat.court|threatens\n\
48 claim.misused-name|claims threat.deadline|threatens\n\
173 claim.misused-name|live\n\
177 claim.misused-name|reader\n\
46 claim.misused-name|speaks\n\
159 claim.mule|claims\n\
14 claim.mule|claims claim.no-checking|claims\n\
17 claim.mule|claims claim.other-account|claims\n\
13 claim.mule|claims claim.paid-back|claims\n\
12 claim.mule|claims claim.prize|claims\n\
10 claim.mule|claims claim.purchase|claims\n\
26 claim.mule|claims claim.reassurance|claims\n\
-10 claim.mule|claims claim.refund|claims\n\
14 claim.mule|claims claim.residence|claims\n\
13 claim.mule|claims claim.sent-by-mistake|claims\n\
16 claim.mule|claims credential.bank-details|asks\n\
20 claim.mule|claims credential.card|asks\n\
9 claim.mule|claims credential.card|claims\n\
-11 claim.mule|claims credential.code|claims\n\
9 claim.mule|claims credential.mitid|asks\n\
11 claim.mule|claims credential.mitid|claims\n\
13 claim.mule|claims credential.password|claims\n\
62 claim.mule|claims firm.bank|claims\n\
18 claim.mule|claims firm.payment|claims\n\
24 claim.mule|claims money.amount|claims\n\
17 claim.mule|claims money.unusual-means|claims\n\
33 claim.mule|claims money.valuables|claims\n\
23 claim.mule|claims person.family|claims\n\
-14 claim.mule|claims threat.arrest|threatens\n\
24 claim.mule|claims threat.block|threatens\n\
-15 claim.mule|claims threat.debt|threatens\n\
159 claim.mule|live\n\
127 claim.mule|reader\n\
93 claim.mule|speaks\n\
122 claim.new-number|claims\n\
34 claim.new-number|claims claim.no-checking|claims\n\
24 claim.new-number|claims claim.other-account|claims\n\
34 claim.new-number|claims claim.paid-back|claims\n\
-11 claim.new-number|claims claim.parcel|claims\n\
-9 claim.new-number|claims claim.prize|claims\n\
10 claim.new-number|claims claim.purchase|claims\n\
39 claim.new-number|claims claim.unpaid|claims\n\
-12 claim.new-number|claims claim.unusual-activity|claims\n\
9 claim.new-number|claims credential.bank-details|asks\n\
14 claim.new-number|claims credential.bank-details|claims\n\
9 claim.new-number|claims credential.card|asks\n\
16 claim.new-number|claims credential.card|claims\n\
-14 claim.new-number|claims credential.id-document|asks\n\
-12 claim.new-number|claims credential.mitid|claims\n\
-17 claim.new-number|claims credential.one-time-code|asks\n\
-16 claim.new-number|claims credential.personal-information|claims\n\
31 claim.new-number|claims firm.bank|claims\n\
29 claim.new-number|claims firm.payment|claims\n\
-17 claim.new-number|claims firm.telecom|claims\n\
28 claim.new-number|claims money.amount|claims\n\
15 claim.new-number|claims person.agent|claims\n\
168 claim.new-number|claims person.family|claims\n\
-8 claim.new-number|claims person.family|reports\n\
13 claim.new-number|claims person.landlord|claims\n\
9 claim.new-number|claims threat.deadline|reports\n\
66 claim.new-number|claims threat.deadline|threatens\n\
8 claim.new-number|claims threat.debt|threatens\n\
122 claim.new-number|live\n\
-11 claim.new-number|reports person.family|reports\n\
77 claim.new-number|speaks\n\
158 claim.no-checking|claims\n\
42 claim.no-checking|claims claim.other-account|claims\n\
12 claim.no-checking|claims claim.paid-back|claims\n\
12 claim.no-checking|claims claim.parcel|claims\n\
8 claim.no-checking|claims claim.pick-up|claims\n\
9 claim.no-checking|claims claim.reassurance|claims\n\
9 claim.no-checking|claims claim.refund|claims\n\
-19 claim.no-checking|claims claim.renewal|claims\n\
21 claim.no-checking|claims claim.safe-account|claims\n\
18 claim.no-checking|claims claim.sent-by-mistake|claims\n\
13 claim.no-checking|claims claim.unpaid|claims\n\
11 claim.no-checking|claims claim.unusual-activity|claims\n\
12 claim.no-checking|claims credential.bank-details|claims\n\
24 claim.no-checking|claims credential.card|claims\n\
-17 claim.no-checking|claims credential.code|claims\n\
13 claim.no-checking|claims credential.id-document|claims\n\
-12 claim.no-checking|claims credential.one-time-code|claims\n\
11 claim.no-checking|claims credential.personal-information|claims\n\
87 claim.no-checking|claims firm.bank|claims\n\
9 claim.no-checking|claims firm.courier|claims\n\
11 claim.no-checking|claims firm.payment|claims\n\
33 claim.no-checking|claims money.amount|claims\n\
17 claim.no-checking|claims money.unusual-means|claims\n\
14 claim.no-checking|claims money.valuables|claims\n\
33 claim.no-checking|claims person.agent|claims\n\
35 claim.no-checking|claims person.family|claims\n\
12 claim.no-checking|claims threat.block|threatens\n\
10 claim.no-checking|claims threat.court|threatens\n\
53 claim.no-checking|claims threat.deadline|threatens\n\
158 claim.no-checking|live\n\
52 claim.no-checking|reader\n\
-8 claim.no-checking|reports\n\
-9 claim.no-checking|reports firm.bank|reports\n\
-9 claim.no-checking|reports money.valuables|claims\n\
8 claim.no-checking|reports person.family|claims\n\
106 claim.no-checking|speaks\n\
-30 claim.not-you|claims\n\
-8 claim.not-you|claims claim.prompt|claims\n\
35 claim.not-you|claims claim.purchase|claims\n\
17 claim.not-you|claims claim.refund|claims\n\
11 claim.not-you|claims credential.bank-details|asks\n\
-30 claim.not-you|claims credential.code|claims\n\
-53 claim.not-you|claims credential.mitid|asks\n\
-69 claim.not-you|claims credential.mitid|claims\n\
-29 claim.not-you|claims credential.one-time-code|claims\n\
-23 claim.not-you|claims credential.password|claims\n\
-8 claim.not-you|claims credential.personal-information|claims\n\
33 claim.not-you|claims firm.bank|claims\n\
31 claim.not-you|claims firm.payment|claims\n\
20 claim.not-you|claims money.amount|claims\n\
8 claim.not-you|claims money.unusual-means|claims\n\
-26 claim.not-you|claims threat.block|threatens\n\
19 claim.not-you|claims threat.deadline|threatens\n\
-30 claim.not-you|live\n\
17 claim.not-you|reader\n\
-48 claim.not-you|speaks\n\
254 claim.other-account|claims\n\
27 claim.other-account|claims claim.paid-back|claims\n\
13 claim.other-account|claims claim.parcel|claims\n\
10 claim.other-account|claims claim.prize|claims\n\
17 claim.other-account|claims claim.purchase|claims\n\
13 claim.other-account|claims claim.reassurance|claims\n\
29 claim.other-account|claims claim.recovery|claims\n\
8 claim.other-account|claims claim.renewal|claims\n\
8 claim.other-account|claims claim.residence|claims\n\
38 claim.other-account|claims claim.safe-account|claims\n\
51 claim.other-account|claims claim.sent-by-mistake|claims\n\
19 claim.other-account|claims claim.unpaid|claims\n\
16 claim.other-account|claims claim.unusual-activity|claims\n\
8 claim.other-account|claims claim.your-own|claims\n\
10 claim.other-account|claims credential.balance|asks\n\
35 claim.other-account|claims credential.bank-details|asks\n\
39 claim.other-account|claims credential.bank-details|claims\n\
-8 claim.other-account|claims credential.bank-details|reports\n\
8 claim.other-account|claims credential.card|asks\n\
-9 claim.other-account|claims credential.id-document|asks\n\
69 claim.other-account|claims firm.bank|claims\n\
11 claim.other-account|claims firm.bank|reports\n\
12 claim.other-account|claims firm.courier|claims\n\
46 claim.other-account|claims firm.payment|claims\n\
103 claim.other-account|claims money.amount|claims\n\
11 claim.other-account|claims money.amount|reports\n\
30 claim.other-account|claims money.unusual-means|claims\n\
19 claim.other-account|claims money.valuables|claims\n\
47 claim.other-account|claims person.agent|claims\n\
46 claim.other-account|claims person.family|claims\n\
19 claim.other-account|claims person.landlord|claims\n\
11 claim.other-account|claims threat.arrest|threatens\n\
34 claim.other-account|claims threat.block|threatens\n\
93 claim.other-account|claims threat.deadline|threatens\n\
254 claim.other-account|live\n\
106 claim.other-account|reader\n\
28 claim.other-account|speaks\n\
119 claim.paid-back|claims\n\
18 claim.paid-back|claims claim.parcel|claims\n\
8 claim.paid-back|claims claim.prize|claims\n\
10 claim.paid-back|claims claim.purchase|claims\n\
26 claim.paid-back|claims claim.recovery|claims\n\
22 claim.paid-back|claims claim.refund|claims\n\
15 claim.paid-back|claims claim.residence|claims\n\
15 claim.paid-back|claims claim.safe-account|claims\n\
-15 claim.paid-back|claims claim.sent-by-mistake|claims\n\
-33 claim.paid-back|claims claim.your-own|claims\n\
-33 claim.paid-back|claims credential.bank-details|asks\n\
18 claim.paid-back|claims credential.bank-details|claims\n\
-20 claim.paid-back|claims credential.card|claims\n\
12 claim.paid-back|claims credential.code|reports\n\
9 claim.paid-back|claims credential.id-document|asks\n\
8 claim.paid-back|claims credential.mitid|asks\n\
12 claim.paid-back|claims credential.personal-information|asks\n\
15 claim.paid-back|claims credential.personal-information|claims\n\
47 claim.paid-back|claims firm.bank|claims\n\
33 claim.paid-back|claims firm.courier|claims\n\
9 claim.paid-back|claims firm.payment|claims\n\
97 claim.paid-back|claims money.amount|claims\n\
35 claim.paid-back|claims money.unusual-means|claims\n\
9 claim.paid-back|claims money.valuables|claims\n\
15 claim.paid-back|claims person.agent|claims\n\
17 claim.paid-back|claims person.buyer|claims\n\
37 claim.paid-back|claims person.family|claims\n\
30 claim.paid-back|claims person.landlord|claims\n\
37 claim.paid-back|claims threat.deadline|threatens\n\
10 claim.paid-back|claims threat.deportation|threatens\n\
8 claim.paid-back|claims threat.return|threatens\n\
119 claim.paid-back|live\n\
49 claim.paid-back|reader\n\
23 claim.paid-back|speaks\n\
-46 claim.parcel|claims\n\
32 claim.parcel|claims claim.prize|claims\n\
-14 claim.parcel|claims claim.prompt|claims\n\
-19 claim.parcel|claims claim.purchase|claims\n\
15 claim.parcel|claims claim.recovery|claims\n\
11 claim.parcel|claims claim.refund|claims\n\
14 claim.parcel|claims claim.renewal|claims\n\
15 claim.parcel|claims claim.safe-account|claims\n\
-17 claim.parcel|claims claim.unpaid|claims\n\
17 claim.parcel|claims claim.unusual-activity|claims\n\
-20 claim.parcel|claims claim.virus|claims\n\
-20 claim.parcel|claims claim.your-own|claims\n\
8 claim.parcel|claims credential.bank-details|claims\n\
39 claim.parcel|claims credential.card|asks\n\
11 claim.parcel|claims credential.card|claims\n\
-21 claim.parcel|claims credential.code|asks\n\
-30 claim.parcel|claims credential.code|claims\n\
14 claim.parcel|claims credential.cpr|asks\n\
23 claim.parcel|claims credential.mitid|asks\n\
14 claim.parcel|claims credential.mitid|claims\n\
17 claim.parcel|claims credential.one-time-code|asks\n\
17 claim.parcel|claims credential.password|asks\n\
9 claim.parcel|claims credential.personal-information|advises\n\
-9 claim.parcel|claims credential.personal-information|asks\n\
48 claim.parcel|claims credential.personal-information|claims\n\
10 claim.parcel|claims credential.pin|asks\n\
13 claim.parcel|claims credential.pin|claims\n\
-36 claim.parcel|claims firm.bank|claims\n\
-8 claim.parcel|claims firm.courier|claims\n\
30 claim.parcel|claims firm.payment|claims\n\
-8 claim.parcel|claims firm.shop|claims\n\
141 claim.parcel|claims money.amount|claims\n\
12 claim.parcel|claims money.unusual-means|claims\n\
25 claim.parcel|claims money.valuables|claims\n\
-22 claim.parcel|claims person.agent|claims\n\
10 claim.parcel|claims person.family|claims\n\
-9 claim.parcel|claims person.landlord|claims\n\
22 claim.parcel|claims threat.arrest|threatens\n\
19 claim.parcel|claims threat.block|threatens\n\
-82 claim.parcel|claims threat.deadline|threatens\n\
-8 claim.parcel|claims threat.debt|threatens\n\
73 claim.parcel|claims threat.return|threatens\n\
-46 claim.parcel|live\n\
14 claim.parcel|reader\n\
-23 claim.parcel|reports\n\
-109 claim.parcel|speaks\n\
26 claim.pick-up|claims\n\
-23 claim.pick-up|claims claim.reassurance|claims\n\
-13 claim.pick-up|claims claim.residence|claims\n\
21 claim.pick-up|claims claim.safe-account|claims\n\
41 claim.pick-up|claims claim.unusual-activity|claims\n\
-28 claim.pick-up|claims claim.your-own|claims\n\
-9 claim.pick-up|claims credential.bank-details|asks\n\
48 claim.pick-up|claims credential.card|asks\n\
80 claim.pick-up|claims credential.card|claims\n\
13 claim.pick-up|claims credential.card|reports\n\
11 claim.pick-up|claims credential.code|asks\n\
-12 claim.pick-up|claims credential.code|claims\n\
13 claim.pick-up|claims credential.code|reports\n\
-13 claim.pick-up|claims credential.cpr|asks\n\
-21 claim.pick-up|claims credential.id-document|asks\n\
-12 claim.pick-up|claims credential.id-document|claims\n\
17 claim.pick-up|claims credential.one-time-code|claims\n\
-12 claim.pick-up|claims credential.personal-information|asks\n\
14 claim.pick-up|claims credential.personal-information|claims\n\
46 claim.pick-up|claims credential.pin|asks\n\
10 claim.pick-up|claims credential.pin|claims\n\
49 claim.pick-up|claims firm.bank|claims\n\
17 claim.pick-up|claims firm.courier|claims\n\
44 claim.pick-up|claims firm.payment|claims\n\
8 claim.pick-up|claims firm.utility|claims\n\
49 claim.pick-up|claims money.amount|claims\n\
15 claim.pick-up|claims money.unusual-means|claims\n\
155 claim.pick-up|claims money.valuables|claims\n\
39 claim.pick-up|claims person.agent|claims\n\
8 claim.pick-up|claims person.buyer|claims\n\
9 claim.pick-up|claims threat.arrest|threatens\n\
11 claim.pick-up|claims threat.block|threatens\n\
29 claim.pick-up|claims threat.court|threatens\n\
9 claim.pick-up|claims threat.cutoff|threatens\n\
9 claim.pick-up|claims threat.deadline|denies\n\
-41 claim.pick-up|claims threat.deadline|threatens\n\
9 claim.pick-up|claims threat.debt|threatens\n\
-11 claim.pick-up|denies\n\
26 claim.pick-up|live\n\
27 claim.pick-up|reader\n\
12 claim.pick-up|reports firm.bank|claims\n\
17 claim.pick-up|reports money.amount|claims\n\
15 claim.pick-up|reports threat.court|reports\n\
21 claim.pick-up|speaks\n\
37 claim.prize|claims\n\
8 claim.prize|claims claim.prompt|claims\n\
32 claim.prize|claims claim.purchase|claims\n\
22 claim.prize|claims claim.reassurance|claims\n\
15 claim.prize|claims claim.refund|claims\n\
10 claim.prize|claims claim.your-own|claims\n\
14 claim.prize|claims credential.bank-details|asks\n\
39 claim.prize|claims credential.card|asks\n\
14 claim.prize|claims credential.code|asks\n\
11 claim.prize|claims credential.one-time-code|asks\n\
16 claim.prize|claims credential.personal-information|asks\n\
-10 claim.prize|claims firm.bank|claims\n\
10 claim.prize|claims firm.courier|claims\n\
29 claim.prize|claims firm.payment|claims\n\
40 claim.prize|claims money.amount|claims\n\
-20 claim.prize|claims money.valuables|claims\n\
-16 claim.prize|claims threat.arrest|threatens\n\
37 claim.prize|live\n\
152 claim.prize|reader\n\
61 claim.prize|speaks\n\
-19 claim.prompt|claims\n\
-9 claim.prompt|claims claim.purchase|claims\n\
36 claim.prompt|claims claim.reassurance|claims\n\
42 claim.prompt|claims claim.refund|claims\n\
-11 claim.prompt|claims claim.renewal|claims\n\
-10 claim.prompt|claims claim.unpaid|claims\n\
40 claim.prompt|claims claim.unusual-activity|claims\n\
14 claim.prompt|claims claim.unusual-activity|reports\n\
21 claim.prompt|claims claim.virus|claims\n\
-22 claim.prompt|claims claim.your-own|claims\n\
8 claim.prompt|claims credential.card|advises\n\
-64 claim.prompt|claims credential.card|claims\n\
-10 claim.prompt|claims credential.code|asks\n\
-10 claim.prompt|claims credential.code|denies\n\
18 claim.prompt|claims credential.id-document|claims\n\
23 claim.prompt|claims credential.mitid|advises\n\
-30 claim.prompt|claims credential.mitid|asks\n\
36 claim.prompt|claims credential.mitid|claims\n\
13 claim.prompt|claims credential.mitid|reports\n\
-16 claim.prompt|claims credential.one-time-code|asks\n\
-14 claim.prompt|claims credential.one-time-code|claims\n\
33 claim.prompt|claims credential.password|asks\n\
-19 claim.prompt|claims credential.password|claims\n\
-65 claim.prompt|claims credential.personal-information|asks\n\
-8 claim.prompt|claims firm.bank|claims\n\
-17 claim.prompt|claims firm.bank|reports\n\
-9 claim.prompt|claims firm.courier|claims\n\
-10 claim.prompt|claims firm.payment|claims\n\
-17 claim.prompt|claims firm.telecom|claims\n\
-24 claim.prompt|claims money.amount|claims\n\
-13 claim.prompt|claims money.valuables|claims\n\
9 claim.prompt|claims person.buyer|claims\n\
16 claim.prompt|claims person.family|claims\n\
-9 claim.prompt|claims person.landlord|claims\n\
-58 claim.prompt|claims threat.block|threatens\n\
-23 claim.prompt|claims threat.deadline|threatens\n\
-19 claim.prompt|live\n\
-26 claim.prompt|reader\n\
9 claim.prompt|reports firm.bank|reports\n\
-64 claim.purchase|claims\n\
9 claim.purchase|claims claim.reassurance|claims\n\
34 claim.purchase|claims claim.recovery|claims\n\
32 claim.purchase|claims claim.refund|claims\n\
-13 claim.purchase|claims claim.renewal|claims\n\
9 claim.purchase|claims claim.safe-account|claims\n\
13 claim.purchase|claims claim.unpaid|claims\n\
18 claim.purchase|claims claim.unusual-activity|claims\n\
11 claim.purchase|claims claim.virus|claims\n\
-19 claim.purchase|claims claim.your-own|claims\n\
18 claim.purchase|claims credential.bank-details|asks\n\
14 claim.purchase|claims credential.card|asks\n\
-30 claim.purchase|claims credential.card|claims\n\
-70 claim.purchase|claims credential.code|claims\n\
10 claim.purchase|claims credential.cpr|asks\n\
-52 claim.purchase|claims credential.mitid|asks\n\
-19 claim.purchase|claims credential.mitid|claims\n\
25 claim.purchase|claims credential.mitid|reports\n\
-20 claim.purchase|claims credential.one-time-code|asks\n\
-39 claim.purchase|claims credential.one-time-code|claims\n\
10 claim.purchase|claims credential.password|asks\n\
-9 claim.purchase|claims credential.password|claims\n\
-13 claim.purchase|claims credential.personal-information|claims\n\
10 claim.purchase|claims credential.pin|asks\n\
28 claim.purchase|claims firm.bank|claims\n\
-9 claim.purchase|claims firm.courier|claims\n\
30 claim.purchase|claims firm.shop|claims\n\
8 claim.purchase|claims firm.streaming|claims\n\
19 claim.purchase|claims firm.telecom|claims\n\
9 claim.purchase|claims firm.toll|claims\n\
13 claim.purchase|claims firm.utility|claims\n\
-126 claim.purchase|claims money.amount|claims\n\
9 claim.purchase|claims money.unusual-means|claims\n\
-25 claim.purchase|claims person.buyer|claims\n\
-8 claim.purchase|claims person.family|claims\n\
10 claim.purchase|claims threat.arrest|threatens\n\
8 claim.purchase|claims threat.cutoff|threatens\n\
-17 claim.purchase|claims threat.deadline|threatens\n\
19 claim.purchase|claims threat.debt|threatens\n\
13 claim.purchase|denies\n\
-64 claim.purchase|live\n\
78 claim.purchase|reader\n\
8 claim.purchase|reports\n\
16 claim.purchase|reports firm.bank|claims\n\
15 claim.purchase|speaks\n\
193 claim.reassurance|claims\n\
20 claim.reassurance|claims claim.refund|claims\n\
25 claim.reassurance|claims claim.safe-account|claims\n\
10 claim.reassurance|claims claim.unusual-activity|claims\n\
-17 claim.reassurance|claims claim.your-own|claims\n\
14 claim.reassurance|claims credential.balance|asks\n\
18 claim.reassurance|claims credential.bank-details|asks\n\
11 claim.reassurance|claims credential.bank-details|claims\n\
22 claim.reassurance|claims credential.card|claims\n\
23 claim.reassurance|claims credential.code|claims\n\
9 claim.reassurance|claims credential.id-document|claims\n\
18 claim.reassurance|claims credential.mitid|asks\n\
18 claim.reassurance|claims credential.mitid|claims\n\
20 claim.reassurance|claims credential.mitid|reports\n\
21 claim.reassurance|claims credential.one-time-code|asks\n\
8 claim.reassurance|claims credential.password|asks\n\
13 claim.reassurance|claims credential.password|claims\n\
36 claim.reassurance|claims firm.bank|claims\n\
10 claim.reassurance|claims firm.bank|reports\n\
9 claim.reassurance|claims firm.courier|claims\n\
21 claim.reassurance|claims firm.payment|claims\n\
8 claim.reassurance|claims firm.support|claims\n\
48 claim.reassurance|claims money.amount|claims\n\
11 claim.reassurance|claims money.amount|reports\n\
53 claim.reassurance|claims money.unusual-means|claims\n\
34 claim.reassurance|claims money.valuables|claims\n\
14 claim.reassurance|claims person.family|claims\n\
14 claim.reassurance|claims person.landlord|claims\n\
10 claim.reassurance|claims threat.arrest|threatens\n\
16 claim.reassurance|claims threat.block|threatens\n\
16 claim.reassurance|claims threat.court|threatens\n\
21 claim.reassurance|claims threat.deadline|threatens\n\
8 claim.reassurance|claims threat.exposure|threatens\n\
193 claim.reassurance|live\n\
118 claim.reassurance|reader\n\
23 claim.reassurance|reports\n\
8 claim.reassurance|reports firm.bank|reports\n\
92 claim.reassurance|speaks\n\
148 claim.recovery|claims\n\
-13 claim.recovery|claims claim.refund|claims\n\
10 claim.recovery|claims claim.renewal|claims\n\
-13 claim.recovery|claims credential.mitid|claims\n\
61 claim.recovery|claims money.amount|claims\n\
20 claim.recovery|claims money.unusual-means|claims\n\
-43 claim.recovery|claims money.valuables|claims\n\
35 claim.recovery|claims person.agent|claims\n\
18 claim.recovery|claims threat.block|threatens\n\
-19 claim.recovery|claims threat.deadline|threatens\n\
148 claim.recovery|live\n\
103 claim.recovery|reader\n\
33 claim.recovery|speaks\n\
81 claim.refund|claims\n\
25 claim.refund|claims claim.renewal|claims\n\
12 claim.refund|claims claim.residence|claims\n\
-9 claim.refund|claims claim.sent-by-mistake|claims\n\
-8 claim.refund|claims credential.balance|asks\n\
9 claim.refund|claims credential.bank-details|claims\n\
64 claim.refund|claims credential.card|asks\n\
11 claim.refund|claims credential.card|reports\n\
-10 claim.refund|claims credential.code|reports\n\
38 claim.refund|claims credential.cpr|asks\n\
19 claim.refund|claims credential.cpr|claims\n\
13 claim.refund|claims credential.id-document|asks\n\
18 claim.refund|claims credential.id-document|claims\n\
45 claim.refund|claims credential.mitid|asks\n\
14 claim.refund|claims credential.mitid|claims\n\
15 claim.refund|claims credential.password|asks\n\
8 claim.refund|claims credential.personal-information|asks\n\
45 claim.refund|claims firm.bank|claims\n\
12 claim.refund|claims firm.courier|claims\n\
8 claim.refund|claims firm.payment|claims\n\
-16 claim.refund|claims firm.shop|claims\n\
17 claim.refund|claims firm.telecom|claims\n\
-12 claim.refund|claims firm.toll|claims\n\
9 claim.refund|claims firm.utility|claims\n\
86 claim.refund|claims money.amount|claims\n\
-8 claim.refund|claims money.valuables|claims\n\
16 claim.refund|claims person.family|claims\n\
-9 claim.refund|claims person.landlord|claims\n\
13 claim.refund|claims threat.arrest|threatens\n\
63 claim.refund|claims threat.block|threatens\n\
13 claim.refund|claims threat.court|threatens\n\
75 claim.refund|claims threat.deadline|threatens\n\
8 claim.refund|claims threat.deportation|threatens\n\
-9 claim.refund|claims threat.return|threatens\n\
81 claim.refund|live\n\
67 claim.refund|reader\n\
57 claim.refund|speaks\n\
40 claim.renewal|claims\n\
10 claim.renewal|claims claim.residence|claims\n\
-8 claim.renewal|claims claim.your-own|claims\n\
-20 claim.renewal|claims credential.card|claims\n\
10 claim.renewal|claims credential.card|denies\n\
8 claim.renewal|claims credential.code|asks\n\
12 claim.renewal|claims credential.code|claims\n\
24 claim.renewal|claims credential.cpr|asks\n\
21 claim.renewal|claims credential.mitid|asks\n\
15 claim.renewal|claims credential.mitid|claims\n\
34 claim.renewal|claims credential.nemid|asks\n\
34 claim.renewal|claims credential.nemid|claims\n\
34 claim.renewal|claims credential.one-time-code|asks\n\
-16 claim.renewal|claims credential.one-time-code|claims\n\
64 claim.renewal|claims credential.password|asks\n\
-15 claim.renewal|claims credential.password|claims\n\
-14 claim.renewal|claims credential.password|denies\n\
9 claim.renewal|claims credential.pin|asks\n\
-9 claim.renewal|claims credential.pin|claims\n\
10 claim.renewal|claims firm.bank|claims\n\
11 claim.renewal|claims firm.payment|claims\n\
-10 claim.renewal|claims firm.toll|claims\n\
20 claim.renewal|claims money.amount|claims\n\
-10 claim.renewal|claims money.unusual-means|claims\n\
16 claim.renewal|claims person.agent|claims\n\
-13 claim.renewal|claims person.recruiter|claims\n\
8 claim.renewal|claims threat.arrest|threatens\n\
-45 claim.renewal|claims threat.block|threatens\n\
89 claim.renewal|claims threat.deadline|threatens\n\
10 claim.renewal|claims threat.deportation|threatens\n\
10 claim.renewal|claims threat.return|threatens\n\
40 claim.renewal|live\n\
54 claim.renewal|speaks\n\
9 claim.residence|claims claim.unpaid|claims\n\
8 claim.residence|claims claim.unusual-activity|claims\n\
18 claim.residence|claims credential.bank-details|asks\n\
25 claim.residence|claims credential.card|asks\n\
13 claim.residence|claims credential.card|claims\n\
18 claim.residence|claims credential.cpr|asks\n\
34 claim.residence|claims credential.id-document|asks\n\
-41 claim.residence|claims credential.id-document|claims\n\
8 claim.residence|claims credential.mitid|asks\n\
-12 claim.residence|claims credential.personal-information|asks\n\
-13 claim.residence|claims credential.personal-information|claims\n\
36 claim.residence|claims firm.payment|claims\n\
101 claim.residence|claims money.amount|claims\n\
13 claim.residence|claims money.unusual-means|claims\n\
-8 claim.residence|claims money.valuables|claims\n\
11 claim.residence|claims person.family|claims\n\
-17 claim.residence|claims person.recruiter|claims\n\
11 claim.residence|claims threat.arrest|threatens\n\
26 claim.residence|claims threat.block|threatens\n\
37 claim.residence|claims threat.deadline|threatens\n\
58 claim.residence|claims threat.deportation|threatens\n\
15 claim.residence|claims threat.return|threatens\n\
13 claim.residence|denies\n\
-24 claim.residence|reports\n\
-9 claim.residence|reports credential.bank-details|reports\n\
12 claim.robot|claims\n\
16 claim.robot|claims credential.card|claims\n\
9 claim.robot|claims credential.cpr|asks\n\
20 claim.robot|claims credential.cpr|claims\n\
8 claim.robot|claims credential.id-document|claims\n\
14 claim.robot|claims money.amount|claims\n\
19 claim.robot|claims person.agent|claims\n\
10 claim.robot|claims threat.arrest|threatens\n\
8 claim.robot|claims threat.court|threatens\n\
12 claim.robot|live\n\
23 claim.robot|reader\n\
-8 claim.robot|reports\n\
-9 claim.robot|speaks\n\
157 claim.safe-account|claims\n\
10 claim.safe-account|claims claim.unpaid|claims\n\
20 claim.safe-account|claims claim.unusual-activity|claims\n\
14 claim.safe-account|claims credential.balance|asks\n\
10 claim.safe-account|claims credential.balance|claims\n\
10 claim.safe-account|claims credential.bank-details|asks\n\
15 claim.safe-account|claims credential.bank-details|claims\n\
12 claim.safe-account|claims credential.code|claims\n\
8 claim.safe-account|claims credential.id-document|asks\n\
46 claim.safe-account|claims firm.bank|claims\n\
41 claim.safe-account|claims money.amount|claims\n\
35 claim.safe-account|claims money.valuables|claims\n\
10 claim.safe-account|claims person.agent|claims\n\
18 claim.safe-account|claims person.family|claims\n\
8 claim.safe-account|claims threat.arrest|threatens\n\
18 claim.safe-account|claims threat.block|threatens\n\
8 claim.safe-account|claims threat.court|threatens\n\
39 claim.safe-account|claims threat.deadline|threatens\n\
-10 claim.safe-account|denies\n\
157 claim.safe-account|live\n\
100 claim.safe-account|reader\n\
-19 claim.safe-account|reports\n\
-9 claim.safe-account|reports money.amount|claims\n\
-15 claim.safe-account|reports money.valuables|reports\n\
10 claim.safe-account|reports person.agent|claims\n\
-14 claim.safe-account|speaks\n\
74 claim.sent-by-mistake|claims\n\
-10 claim.sent-by-mistake|claims claim.unpaid|claims\n\
8 claim.sent-by-mistake|claims credential.code|claims\n\
-11 claim.sent-by-mistake|claims credential.cpr|claims\n\
8 claim.sent-by-mistake|claims credential.mitid|claims\n\
54 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
18 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
32 claim.sent-by-mistake|claims firm.bank|claims\n\
42 claim.sent-by-mistake|claims firm.payment|claims\n\
-12 claim.sent-by-mistake|claims money.amount|claims\n\
10 claim.sent-by-mistake|claims money.unusual-means|claims\n\
35 claim.sent-by-mistake|claims threat.deadline|threatens\n\
74 claim.sent-by-mistake|live\n\
80 claim.sent-by-mistake|reader\n\
10 claim.sent-by-mistake|speaks\n\
-28 claim.unpaid|claims\n\
17 claim.unpaid|claims claim.unusual-activity|claims\n\
-36 claim.unpaid|claims claim.your-own|claims\n\
10 claim.unpaid|claims credential.card|asks\n\
-11 claim.unpaid|claims credential.card|denies\n\
-16 claim.unpaid|claims credential.code|asks\n\
9 claim.unpaid|claims credential.mitid|asks\n\
-18 claim.unpaid|claims credential.mitid|claims\n\
12 claim.unpaid|claims credential.one-time-code|asks\n\
-9 claim.unpaid|claims credential.password|claims\n\
-11 claim.unpaid|claims credential.personal-information|asks\n\
-28 claim.unpaid|claims firm.bank|claims\n\
8 claim.unpaid|claims firm.courier|claims\n\
-61 claim.unpaid|claims firm.payment|claims\n\
8 claim.unpaid|claims firm.streaming|claims\n\
9 claim.unpaid|claims firm.support|claims\n\
73 claim.unpaid|claims firm.toll|claims\n\
13 claim.unpaid|claims firm.utility|claims\n\
-24 claim.unpaid|claims money.amount|claims\n\
-31 claim.unpaid|claims money.valuables|claims\n\
23 claim.unpaid|claims person.family|claims\n\
-17 claim.unpaid|claims person.landlord|claims\n\
11 claim.unpaid|claims threat.block|threatens\n\
34 claim.unpaid|claims threat.court|threatens\n\
48 claim.unpaid|claims threat.cutoff|threatens\n\
77 claim.unpaid|claims threat.deadline|threatens\n\
49 claim.unpaid|claims threat.debt|threatens\n\
8 claim.unpaid|claims threat.return|threatens\n\
-28 claim.unpaid|live\n\
-28 claim.unpaid|reader\n\
-8 claim.unpaid|reports\n\
-18 claim.unpaid|speaks\n\
88 claim.unusual-activity|claims\n\
8 claim.unusual-activity|claims claim.unusual-activity|reports\n\
17 claim.unusual-activity|claims claim.virus|claims\n\
21 claim.unusual-activity|claims credential.balance|asks\n\
-9 claim.unusual-activity|claims credential.balance|claims\n\
11 claim.unusual-activity|claims credential.bank-details|asks\n\
9 claim.unusual-activity|claims credential.bank-details|claims\n\
-14 claim.unusual-activity|claims credential.card|asks\n\
-11 claim.unusual-activity|claims credential.card|claims\n\
9 claim.unusual-activity|claims credential.cpr|asks\n\
-26 claim.unusual-activity|claims credential.mitid|asks\n\
-21 claim.unusual-activity|claims credential.mitid|claims\n\
19 claim.unusual-activity|claims credential.mitid|reports\n\
22 claim.unusual-activity|claims credential.password|asks\n\
9 claim.unusual-activity|claims credential.password|claims\n\
8 claim.unusual-activity|claims credential.personal-information|asks\n\
-11 claim.unusual-activity|claims credential.personal-information|claims\n\
34 claim.unusual-activity|claims credential.pin|asks\n\
12 claim.unusual-activity|claims credential.pin|claims\n\
71 claim.unusual-activity|claims firm.bank|claims\n\
-13 claim.unusual-activity|claims firm.bank|reports\n\
57 claim.unusual-activity|claims firm.payment|claims\n\
17 claim.unusual-activity|claims firm.shop|claims\n\
11 claim.unusual-activity|claims firm.support|claims\n\
14 claim.unusual-activity|claims firm.telecom|claims\n\
13 claim.unusual-activity|claims money.unusual-means|claims\n\
12 claim.unusual-activity|claims money.valuables|claims\n\
11 claim.unusual-activity|claims person.agent|claims\n\
-26 claim.unusual-activity|claims person.family|claims\n\
-20 claim.unusual-activity|claims threat.arrest|threatens\n\
-10 claim.unusual-activity|claims threat.block|threatens\n\
162 claim.unusual-activity|claims threat.deadline|threatens\n\
-14 claim.unusual-activity|claims threat.exposure|threatens\n\
20 claim.unusual-activity|claims threat.return|threatens\n\
88 claim.unusual-activity|live\n\
104 claim.unusual-activity|reader\n\
32 claim.unusual-activity|reports\n\
8 claim.unusual-activity|reports credential.code|claims\n\
24 claim.unusual-activity|reports firm.bank|claims\n\
12 claim.unusual-activity|reports money.amount|claims\n\
42 claim.unusual-activity|speaks\n\
150 claim.virus|claims\n\
8 claim.virus|claims credential.card|asks\n\
10 claim.virus|claims credential.code|asks\n\
-10 claim.virus|claims credential.password|claims\n\
-18 claim.virus|claims credential.personal-information|asks\n\
14 claim.virus|claims credential.personal-information|claims\n\
62 claim.virus|claims firm.bank|claims\n\
19 claim.virus|claims firm.courier|claims\n\
105 claim.virus|claims firm.support|claims\n\
31 claim.virus|claims firm.telecom|claims\n\
11 claim.virus|claims firm.toll|claims\n\
9 claim.virus|claims person.agent|claims\n\
49 claim.virus|claims threat.deadline|threatens\n\
11 claim.virus|claims threat.exposure|threatens\n\
150 claim.virus|live\n\
113 claim.virus|reader\n\
8 claim.virus|reports\n\
37 claim.virus|speaks\n\
39 claim.watched|claims\n\
9 claim.watched|claims credential.personal-information|asks\n\
33 claim.watched|claims money.amount|claims\n\
19 claim.watched|claims money.unusual-means|claims\n\
10 claim.watched|claims threat.court|threatens\n\
21 claim.watched|claims threat.deadline|threatens\n\
27 claim.watched|claims threat.exposure|threatens\n\
39 claim.watched|live\n\
38 claim.watched|reader\n\
-241 claim.your-own|claims\n\
-10 claim.your-own|claims credential.bank-details|asks\n\
-13 claim.your-own|claims credential.card|advises\n\
12 claim.your-own|claims credential.card|claims\n\
-13 claim.your-own|claims credential.cpr|claims\n\
9 claim.your-own|claims credential.id-document|advises\n\
-14 claim.your-own|claims credential.id-document|asks\n\
-35 claim.your-own|claims credential.id-document|claims\n\
-12 claim.your-own|claims credential.mitid|asks\n\
-20 claim.your-own|claims credential.password|claims\n\
-14 claim.your-own|claims credential.personal-information|claims\n\
-32 claim.your-own|claims firm.payment|claims\n\
-17 claim.your-own|claims firm.support|claims\n\
-85 claim.your-own|claims money.amount|claims\n\
-18 claim.your-own|claims money.unusual-means|claims\n\
-19 claim.your-own|claims money.valuables|claims\n\
-20 claim.your-own|claims person.agent|claims\n\
-13 claim.your-own|claims person.family|claims\n\
-13 claim.your-own|claims person.landlord|claims\n\
-8 claim.your-own|claims threat.arrest|threatens\n\
-42 claim.your-own|claims threat.block|threatens\n\
-73 claim.your-own|claims threat.deadline|threatens\n\
-241 claim.your-own|live\n\
-161 claim.your-own|reader\n\
-89 claim.your-own|speaks\n\
-8 claiming\n\
119 claim|claims\n\
-35 claim|denies\n\
235 claim|speaks\n\
-15 claro\n\
-51 class\n\
-119 clause|advises\n\
228 clause|asks\n\
-224 clause|claims\n\
-122 clause|denies\n\
-114 clause|reports\n\
-136 clause|threatens\n\
18 clean\n\
10 clear your\n\
9 clearance\n\
17 cleared\n\
11 clearing\n\
39 clear…\n\
-14 clinic\n\
-17 clini…\n\
46 close\n\
13 close it\n\
27 close the\n\
9 close this\n\
-41 closed\n\
-27 closed a\n\
-8 closed and\n\
-11 closed on\n\
25 closes\n\
-24 closes at\n\
10 closes on\n\
31 closes the\n\
-15 close…\n\
-10 cloud…\n\
-14 club\n\
-8 clubs\n\
-13 coach\n\
19 cocaine\n\
11 cocaine in\n\
19 cocai…\n\
55 code\n\
-27 code #\n\
8 code and\n\
31 code by\n\
-28 code de\n\
-16 code for\n\
17 code from\n\
14 code in\n\
-66 code is\n\
-10 code it\n\
37 code that\n\
-14 code then\n\
10 code to\n\
13 code was\n\
-19 code with\n\
30 code you\n\
8 codice\n\
12 codice di\n\
-18 codigo\n\
-17 codigo de\n\
-18 codig…\n\
8 codul care\n\
-33 coffee\n\
-34 coffe…\n\
15 coinbase\n\
15 coinb…\n\
16 cok\n\
-10 col\n\
-15 colgo\n\
-16 colis\n\
19 colleague\n\
-12 collect\n\
10 collect it\n\
11 collecting\n\
18 collecting for\n\
-15 collection\n\
13 combo\n\
8 combo order\n\
-92 come\n\
-10 come by\n\
-14 come from\n\
9 come home\n\
-21 come in\n\
-11 come to\n\
35 comes\n\
23 comes back\n\
-44 comes from\n\
43 comes in\n\
-8 comes on\n\
12 comes to\n\
-9 comme\n\
11 commission\n\
28 commi…\n\
-15 community\n\
-40 commu…\n\
-15 como\n\
36 company\n\
17 compa…\n\
-18 complain\n\
-15 complain to\n\
19 complaint\n\
12 complaint from\n\
-25 complaints\n\
-14 complaints board\n\
10 complete\n\
12 complete the\n\
11 completely\n\
14 compliance\n\
10 compl…\n\
10 compromised\n\
12 compr…\n\
62 computer\n\
30 computer ring\n\
10 computer to\n\
14 computeren\n\
66 compu…\n\
-8 comun…\n\
8 con la\n\
-16 concert\n\
-9 conce…\n\
-12 condu…\n\
71 confirm\n\
11 confirm by\n\
12 confirm w\n\
8 confirm when\n\
18 confirm you\n\
10 confirm your\n\
-18 confirmation\n\
12 confirmation of\n\
-9 confirmed\n\
14 confirming\n\
58 confi…\n\
16 congratulations you\n\
19 congr…\n\
11 connect\n\
14 connect to\n\
8 connection\n\
-8 consent\n\
-34 conse…\n\
11 considered\n\
8 consi…\n\
-8 conso…\n\
-23 const\n\
12 consumer\n\
17 consu…\n\
17 cont\n\
8 contact me\n\
13 contact with\n\
-18 contact your\n\
-10 contain\n\
25 conta…\n\
-11 content\n\
-12 conte…\n\
38 continue\n\
38 conti…\n\
-14 contract\n\
-16 contract and\n\
10 contract will\n\
-37 contr…\n\
-14 convi…\n\
19 convocation\n\
22 convo…\n\
-15 cookies\n\
-17 cooki…\n\
-11 coop\n\
30 cooperate\n\
23 cooperate a\n\
13 cooperation\n\
45 coope…\n\
9 copenaghen\n\
33 copenhagen\n\
45 copen…\n\
19 copied\n\
-14 copies\n\
-13 copies of\n\
18 copy\n\
11 copy of\n\
46 correct\n\
48 corre…\n\
-9 corriere\n\
-10 corri…\n\
14 costs #\n\
-9 costs nothing\n\
38 could\n\
44 could not\n\
35 couldnt\n\
9 couldnt be\n\
35 could…\n\
-17 count\n\
-21 counter\n\
-20 counter please\n\
8 countries of\n\
34 counts\n\
34 counts as\n\
10 count…\n\
71 courier\n\
27 courier calls\n\
-14 couriers\n\
58 couri…\n\
-9 courrier\n\
-13 court\n\
-29 court found\n\
-11 court in\n\
-10 court was\n\
8 court you\n\
21 courtesy\n\
13 courts\n\
29 court…\n\
12 cousin\n\
15 cousi…\n\
-8 cover\n\
29 covers\n\
47 cover…\n\
85 cpr\n\
12 cpr a\n\
23 cpr and\n\
-10 cpr for\n\
-11 cpr is\n\
-41 cpr numaranizi\n\
-24 cpr number\n\
-15 cpr numbers\n\
-16 cpr nummer\n\
-14 cpr nummeret\n\
27 cpr og\n\
8 cpr reg\n\
-9 cpr registration\n\
-11 crack…\n\
-36 create\n\
-15 create a\n\
9 created\n\
-27 creat…\n\
13 credential.balance|advises\n\
13 credential.balance|advises threat.block|threatens\n\
87 credential.balance|asks\n\
51 credential.balance|asks credential.bank-details|asks\n\
10 credential.balance|asks credential.card|asks\n\
47 credential.balance|asks credential.cpr|asks\n\
16 credential.balance|asks credential.mitid|asks\n\
12 credential.balance|asks credential.personal-information|asks\n\
16 credential.balance|asks credential.personal-information|claims\n\
17 credential.balance|asks firm.bank|claims\n\
11 credential.balance|asks firm.payment|claims\n\
-14 credential.balance|asks money.amount|claims\n\
11 credential.balance|asks person.buyer|claims\n\
-10 credential.balance|asks person.landlord|claims\n\
10 credential.balance|asks threat.arrest|threatens\n\
8 credential.balance|asks threat.block|threatens\n\
19 credential.balance|asks threat.deadline|threatens\n\
10 credential.balance|claims\n\
8 credential.balance|claims credential.bank-details|claims\n\
8 credential.balance|claims firm.payment|claims\n\
13 credential.balance|claims money.amount|claims\n\
13 credential.balance|claims threat.block|threatens\n\
14 credential.balance|claims threat.deadline|threatens\n\
92 credential.balance|live\n\
84 credential.balance|reader\n\
9 credential.balance|reports\n\
11 credential.balance|reports money.amount|reports\n\
-28 credential.bank-details|advises\n\
-22 credential.bank-details|asks\n\
8 credential.bank-details|asks credential.bank-details|claims\n\
9 credential.bank-details|asks credential.code|asks\n\
12 credential.bank-details|asks credential.cpr|claims\n\
12 credential.bank-details|asks credential.id-document|asks\n\
21 credential.bank-details|asks credential.id-document|claims\n\
-14 credential.bank-details|asks credential.mitid|claims\n\
-8 credential.bank-details|asks credential.password|asks\n\
26 credential.bank-details|asks credential.personal-information|asks\n\
11 credential.bank-details|asks credential.personal-information|claims\n\
35 credential.bank-details|asks firm.bank|claims\n\
35 credential.bank-details|asks money.amount|claims\n\
17 credential.bank-details|asks money.unusual-means|claims\n\
24 credential.bank-details|asks money.valuables|claims\n\
15 credential.bank-details|asks person.agent|claims\n\
-9 credential.bank-details|asks person.landlord|claims\n\
-25 credential.bank-details|asks person.recruiter|claims\n\
17 credential.bank-details|asks threat.arrest|threatens\n\
32 credential.bank-details|asks threat.block|threatens\n\
35 credential.bank-details|asks threat.deadline|threatens\n\
8 credential.bank-details|asks threat.debt|threatens\n\
44 credential.bank-details|claims\n\
-10 credential.bank-details|claims credential.card|claims\n\
15 credential.bank-details|claims credential.code|claims\n\
-25 credential.bank-details|claims credential.cpr|claims\n\
11 credential.bank-details|claims credential.id-document|asks\n\
35 credential.bank-details|claims credential.mitid|claims\n\
29 credential.bank-details|claims credential.password|claims\n\
-18 credential.bank-details|claims credential.personal-information|claims\n\
-11 credential.bank-details|claims firm.courier|claims\n\
19 credential.bank-details|claims firm.payment|claims\n\
9 credential.bank-details|claims firm.support|claims\n\
17 credential.bank-details|claims money.amount|claims\n\
8 credential.bank-details|claims money.unusual-means|claims\n\
16 credential.bank-details|claims money.valuables|claims\n\
12 credential.bank-details|claims person.agent|claims\n\
27 credential.bank-details|claims person.family|claims\n\
-12 credential.bank-details|claims person.recruiter|claims\n\
13 credential.bank-details|claims threat.block|reports\n\
11 credential.bank-details|claims threat.block|threatens\n\
-18 credential.bank-details|claims threat.court|threatens\n\
25 credential.bank-details|claims threat.deadline|threatens\n\
8 credential.bank-details|claims threat.return|threatens\n\
-8 credential.bank-details|denies\n\
-47 credential.bank-details|reader\n\
-16 credential.bank-details|reports\n\
-15 credential.bank-details|reports credential.cpr|reports\n\
-24 credential.bank-details|reports firm.bank|claims\n\
-21 credential.bank-details|speaks\n\
-28 credential.card|advises\n\
-8 credential.card|advises credential.mitid|advises\n\
-8 credential.card|advises money.amount|claims\n\
11 credential.card|advises threat.return|threatens\n\
258 credential.card|asks\n\
35 credential.card|asks credential.card|claims\n\
24 credential.card|asks credential.code|asks\n\
29 credential.card|asks credential.code|claims\n\
22 credential.card|asks credential.cpr|asks\n\
19 credential.card|asks credential.id-document|asks\n\
14 credential.card|asks credential.id-document|claims\n\
39 credential.card|asks credential.mitid|asks\n\
14 credential.card|asks credential.nemid|claims\n\
39 credential.card|asks credential.one-time-code|asks\n\
19 credential.card|asks credential.password|asks\n\
21 credential.card|asks credential.personal-information|asks\n\
18 credential.card|asks credential.personal-information|claims\n\
44 credential.card|asks credential.pin|asks\n\
-19 credential.card|asks credential.pin|claims\n\
41 credential.card|asks firm.courier|claims\n\
72 credential.card|asks firm.payment|claims\n\
18 credential.card|asks firm.shop|claims\n\
14 credential.card|asks firm.streaming|claims\n\
17 credential.card|asks firm.toll|claims\n\
12 credential.card|asks firm.utility|claims\n\
96 credential.card|asks money.amount|claims\n\
44 credential.card|asks money.valuables|claims\n\
-10 credential.card|asks person.agent|claims\n\
20 credential.card|asks person.buyer|claims\n\
17 credential.card|asks threat.arrest|threatens\n\
22 credential.card|asks threat.court|threatens\n\
71 credential.card|asks threat.deadline|threatens\n\
11 credential.card|asks threat.debt|threatens\n\
-23 credential.card|asks threat.return|threatens\n\
-66 credential.card|claims\n\
-9 credential.card|claims credential.code|advises\n\
43 credential.card|claims credential.code|asks\n\
10 credential.card|claims credential.code|claims\n\
-20 credential.card|claims credential.code|denies\n\
-8 credential.card|claims credential.code|reports\n\
21 credential.card|claims credential.cpr|asks\n\
12 credential.card|claims credential.cpr|claims\n\
39 credential.card|claims credential.id-document|claims\n\
15 credential.card|claims credential.mitid|asks\n\
-9 credential.card|claims credential.mitid|reports\n\
12 credential.card|claims credential.one-time-code|asks\n\
19 credential.card|claims credential.one-time-code|claims\n\
17 credential.card|claims credential.password|asks\n\
-27 credential.card|claims credential.personal-information|asks\n\
-10 credential.card|claims credential.personal-information|claims\n\
51 credential.card|claims credential.pin|asks\n\
10 credential.card|claims credential.pin|claims\n\
-78 credential.card|claims firm.bank|claims\n\
45 credential.card|claims firm.courier|claims\n\
74 credential.card|claims firm.payment|claims\n\
-17 credential.card|claims firm.shop|claims\n\
17 credential.card|claims firm.telecom|claims\n\
10 credential.card|claims firm.toll|claims\n\
-48 credential.card|claims money.amount|claims\n\
54 credential.card|claims money.valuables|claims\n\
19 credential.card|claims person.agent|claims\n\
22 credential.card|claims person.buyer|claims\n\
48 credential.card|claims person.family|claims\n\
9 credential.card|claims person.landlord|claims\n\
-8 credential.card|claims person.recruiter|claims\n\
-132 credential.card|claims threat.block|threatens\n\
11 credential.card|claims threat.court|threatens\n\
-8 credential.card|claims threat.deadline|reports\n\
32 credential.card|claims threat.deadline|threatens\n\
-9 credential.card|claims threat.deportation|threatens\n\
-12 credential.card|denies money.amount|claims\n\
160 credential.card|live\n\
-41 credential.card|reports\n\
-14 credential.card|reports credential.mitid|claims\n\
11 credential.card|reports credential.pin|advises\n\
-19 credential.card|reports firm.bank|claims\n\
-10 credential.card|reports firm.bank|reports\n\
8 credential.card|reports firm.courier|claims\n\
-9 credential.card|reports money.amount|reports\n\
-19 credential.card|reports person.family|claims\n\
-8 credential.card|reports threat.block|reports\n\
-10 credential.card|reports threat.block|threatens\n\
-10 credential.card|reports threat.deadline|reports\n\
31 credential.card|reports threat.deadline|threatens\n\
10 credential.card|reports threat.return|threatens\n\
22 credential.card|speaks\n\
-13 credential.code|advises\n\
-8 credential.code|advises credential.code|claims\n\
-17 credential.code|advises money.amount|claims\n\
-9 credential.code|advises threat.block|threatens\n\
53 credential.code|asks\n\
-11 credential.code|asks credential.code|claims\n\
20 credential.code|asks credential.cpr|asks\n\
24 credential.code|asks credential.mitid|asks\n\
-19 credential.code|asks credential.one-time-code|asks\n\
22 credential.code|asks credential.password|asks\n\
-8 credential.code|asks credential.password|claims\n\
36 credential.code|asks firm.bank|claims\n\
11 credential.code|asks firm.courier|claims\n\
16 credential.code|asks firm.payment|claims\n\
-22 credential.code|asks firm.streaming|claims\n\
12 credential.code|asks firm.telecom|claims\n\
64 credential.code|asks money.amount|claims\n\
27 credential.code|asks money.unusual-means|claims\n\
8 credential.code|asks money.valuables|claims\n\
19 credential.code|asks person.agent|claims\n\
-27 credential.code|asks person.buyer|claims\n\
9 credential.code|asks person.family|claims\n\
14 credential.code|asks threat.block|threatens\n\
44 credential.code|asks threat.deadline|threatens\n\
-101 credential.code|claims\n\
9 credential.code|claims credential.id-document|claims\n\
20 credential.code|claims credential.mitid|asks\n\
11 credential.code|claims credential.one-time-code|asks\n\
-69 credential.code|claims credential.one-time-code|claims\n\
-16 credential.code|claims credential.personal-information|asks\n\
11 credential.code|claims credential.personal-information|claims\n\
13 credential.code|claims credential.pin|asks\n\
15 credential.code|claims firm.bank|reports\n\
-10 credential.code|claims firm.courier|claims\n\
-51 credential.code|claims money.amount|claims\n\
19 credential.code|claims money.unusual-means|claims\n\
22 credential.code|claims person.family|claims\n\
8 credential.code|claims person.landlord|claims\n\
28 credential.code|claims threat.block|threatens\n\
10 credential.code|claims threat.deadline|threatens\n\
-8 credential.code|claims threat.return|threatens\n\
-38 credential.code|denies\n\
-9 credential.code|denies credential.mitid|claims\n\
-24 credential.code|denies firm.bank|claims\n\
-10 credential.code|denies money.amount|claims\n\
-28 credential.code|denies threat.block|threatens\n\
-8 credential.code|denies threat.deadline|threatens\n\
-34 credential.code|live\n\
90 credential.code|reader\n\
23 credential.code|reports\n\
-18 credential.code|reports credential.mitid|claims\n\
38 credential.code|reports credential.mitid|reports\n\
-16 credential.code|reports firm.bank|reports\n\
-18 credential.code|reports money.amount|claims\n\
32 credential.code|reports person.family|claims\n\
-38 credential.code|speaks\n\
-9 credential.cpr|advises\n\
-13 credential.cpr|advises credential.mitid|advises\n\
107 credential.cpr|asks\n\
10 credential.cpr|asks credential.cpr|claims\n\
9 credential.cpr|asks credential.id-document|asks\n\
29 credential.cpr|asks credential.mitid|asks\n\
25 credential.cpr|asks credential.mitid|claims\n\
9 credential.cpr|asks credential.nemid|claims\n\
18 credential.cpr|asks credential.one-time-code|asks\n\
29 credential.cpr|asks credential.password|asks\n\
48 credential.cpr|asks credential.personal-information|asks\n\
29 credential.cpr|asks credential.personal-information|claims\n\
12 credential.cpr|asks credential.pin|asks\n\
37 credential.cpr|asks firm.bank|claims\n\
17 credential.cpr|asks firm.payment|claims\n\
46 credential.cpr|asks money.amount|claims\n\
8 credential.cpr|asks money.valuables|claims\n\
8 credential.cpr|asks person.agent|claims\n\
-11 credential.cpr|asks person.family|claims\n\
23 credential.cpr|asks threat.arrest|threatens\n\
53 credential.cpr|asks threat.block|threatens\n\
14 credential.cpr|asks threat.court|threatens\n\
34 credential.cpr|asks threat.deadline|threatens\n\
63 credential.cpr|claims\n\
-9 credential.cpr|claims credential.cpr|reports\n\
11 credential.cpr|claims credential.mitid|reports\n\
19 credential.cpr|claims credential.password|claims\n\
-34 credential.cpr|claims credential.personal-information|claims\n\
19 credential.cpr|claims firm.bank|claims\n\
30 credential.cpr|claims money.amount|claims\n\
10 credential.cpr|claims money.unusual-means|claims\n\
8 credential.cpr|claims person.agent|claims\n\
-12 credential.cpr|claims person.recruiter|claims\n\
9 credential.cpr|claims threat.arrest|reports\n\
25 credential.cpr|claims threat.arrest|threatens\n\
33 credential.cpr|claims threat.block|threatens\n\
-17 credential.cpr|claims threat.court|threatens\n\
21 credential.cpr|claims threat.deadline|reports\n\
11 credential.cpr|claims threat.deadline|threatens\n\
160 credential.cpr|live\n\
86 credential.cpr|reader\n\
-34 credential.cpr|reports\n\
-8 credential.cpr|reports credential.mitid|reports\n\
-28 credential.cpr|reports firm.bank|claims\n\
11 credential.cpr|reports money.amount|reports\n\
11 credential.cpr|reports money.valuables|claims\n\
-8 credential.cpr|reports threat.block|threatens\n\
25 credential.cpr|speaks\n\
8 credential.id-document|advises money.amount|claims\n\
-95 credential.id-document|asks\n\
-22 credential.id-document|asks credential.id-document|claims\n\
-29 credential.id-document|asks credential.mitid|claims\n\
-15 credential.id-document|asks credential.one-time-code|asks\n\
12 credential.id-document|asks credential.password|asks\n\
14 credential.id-document|asks credential.personal-information|asks\n\
11 credential.id-document|asks credential.personal-information|claims\n\
-8 credential.id-document|asks credential.pin|claims\n\
-14 credential.id-document|asks firm.courier|claims\n\
44 credential.id-document|asks money.amount|claims\n\
10 credential.id-document|asks money.unusual-means|claims\n\
9 credential.id-document|asks person.landlord|claims\n\
17 credential.id-document|asks threat.arrest|threatens\n\
-17 credential.id-document|asks threat.block|threatens\n\
9 credential.id-document|asks threat.court|threatens\n\
19 credential.id-document|asks threat.deadline|threatens\n\
20 credential.id-document|asks threat.deportation|threatens\n\
18 credential.id-document|claims\n\
8 credential.id-document|claims credential.password|asks\n\
18 credential.id-document|claims credential.password|claims\n\
9 credential.id-document|claims credential.personal-information|asks\n\
10 credential.id-document|claims firm.courier|claims\n\
27 credential.id-document|claims firm.payment|claims\n\
67 credential.id-document|claims money.amount|claims\n\
38 credential.id-document|claims money.unusual-means|claims\n\
13 credential.id-document|claims person.agent|claims\n\
18 credential.id-document|claims person.landlord|claims\n\
15 credential.id-document|claims threat.arrest|threatens\n\
74 credential.id-document|claims threat.block|threatens\n\
58 credential.id-document|claims threat.deadline|threatens\n\
12 credential.id-document|claims threat.deportation|threatens\n\
-56 credential.id-document|live\n\
25 credential.id-document|reader\n\
35 credential.id-document|reports\n\
10 credential.id-document|reports credential.personal-information|reports\n\
10 credential.id-document|reports money.amount|claims\n\
9 credential.id-document|reports person.agent|reports\n\
14 credential.id-document|reports threat.deadline|threatens\n\
-54 credential.id-document|speaks\n\
-13 credential.mitid|advises\n\
-20 credential.mitid|advises credential.password|advises\n\
-10 credential.mitid|advises credential.pin|advises\n\
-20 credential.mitid|advises firm.bank|claims\n\
14 credential.mitid|advises money.amount|claims\n\
11 credential.mitid|advises threat.block|threatens\n\
18 credential.mitid|advises threat.deadline|threatens\n\
25 credential.mitid|asks\n\
-108 credential.mitid|asks credential.mitid|claims\n\
-9 credential.mitid|asks credential.one-time-code|claims\n\
74 credential.mitid|asks credential.password|asks\n\
-20 credential.mitid|asks credential.password|claims\n\
54 credential.mitid|asks firm.bank|claims\n\
11 credential.mitid|asks firm.courier|claims\n\
-9 credential.mitid|asks firm.support|claims\n\
-23 credential.mitid|asks firm.telecom|claims\n\
65 credential.mitid|asks money.amount|claims\n\
11 credential.mitid|asks person.agent|claims\n\
12 credential.mitid|asks person.buyer|claims\n\
13 credential.mitid|asks threat.arrest|threatens\n\
47 credential.mitid|asks threat.deadline|threatens\n\
-14 credential.mitid|asks threat.debt|threatens\n\
68 credential.mitid|claims\n\
-9 credential.mitid|claims credential.mitid|reports\n\
-39 credential.mitid|claims credential.one-time-code|claims\n\
28 credential.mitid|claims credential.password|asks\n\
27 credential.mitid|claims credential.password|claims\n\
-9 credential.mitid|claims credential.personal-information|asks\n\
29 credential.mitid|claims credential.personal-information|claims\n\
35 credential.mitid|claims firm.payment|claims\n\
-18 credential.mitid|claims firm.support|claims\n\
34 credential.mitid|claims money.amount|claims\n\
16 credential.mitid|claims money.unusual-means|claims\n\
-14 credential.mitid|claims money.valuables|claims\n\
-12 credential.mitid|claims person.agent|claims\n\
8 credential.mitid|claims person.landlord|claims\n\
-17 credential.mitid|claims threat.block|reports\n\
-10 credential.mitid|claims threat.block|threatens\n\
41 credential.mitid|claims threat.deadline|threatens\n\
208 credential.mitid|live\n\
69 credential.mitid|reader\n\
31 credential.mitid|reports\n\
42 credential.mitid|reports credential.password|claims\n\
8 credential.mitid|reports money.amount|claims\n\
11 credential.mitid|reports money.valuables|claims\n\
-14 credential.mitid|reports person.agent|claims\n\
26 credential.mitid|reports person.family|claims\n\
13 credential.mitid|reports threat.deadline|reports\n\
8 credential.mitid|reports threat.deadline|threatens\n\
57 credential.nemid|asks\n\
19 credential.nemid|asks credential.nemid|claims\n\
24 credential.nemid|asks credential.personal-information|asks\n\
16 credential.nemid|asks threat.deadline|threatens\n\
75 credential.nemid|claims\n\
18 credential.nemid|claims credential.password|asks\n\
31 credential.nemid|claims threat.block|threatens\n\
21 credential.nemid|claims threat.deadline|threatens\n\
113 credential.nemid|live\n\
100 credential.nemid|reader\n\
47 credential.nemid|speaks\n\
-14 credential.one-time-code|advises\n\
278 credential.one-time-code|asks\n\
84 credential.one-time-code|asks credential.one-time-code|claims\n\
13 credential.one-time-code|asks credential.password|asks\n\
12 credential.one-time-code|asks credential.personal-information|asks\n\
13 credential.one-time-code|asks credential.pin|asks\n\
-9 credential.one-time-code|asks credential.pin|claims\n\
73 credential.one-time-code|asks firm.bank|claims\n\
10 credential.one-time-code|asks firm.shop|claims\n\
10 credential.one-time-code|asks firm.telecom|claims\n\
-9 credential.one-time-code|asks money.unusual-means|claims\n\
15 credential.one-time-code|asks person.buyer|claims\n\
37 credential.one-time-code|asks person.family|claims\n\
-18 credential.one-time-code|asks threat.arrest|threatens\n\
17 credential.one-time-code|asks threat.block|threatens\n\
64 credential.one-time-code|asks threat.deadline|threatens\n\
15 credential.one-time-code|claims\n\
10 credential.one-time-code|claims credential.password|asks\n\
-10 credential.one-time-code|claims credential.personal-information|claims\n\
11 credential.one-time-code|claims firm.bank|reports\n\
8 credential.one-time-code|claims firm.payment|claims\n\
10 credential.one-time-code|claims firm.telecom|claims\n\
-59 credential.one-time-code|claims money.amount|claims\n\
8 credential.one-time-code|claims money.unusual-means|claims\n\
15 credential.one-time-code|claims person.buyer|claims\n\
29 credential.one-time-code|claims threat.deadline|threatens\n\
8 credential.one-time-code|denies\n\
210 credential.one-time-code|live\n\
124 credential.one-time-code|reader\n\
-8 credential.one-time-code|reports firm.bank|claims\n\
10 credential.one-time-code|reports firm.bank|reports\n\
-9 credential.one-time-code|reports person.family|claims\n\
18 credential.one-time-code|speaks\n\
-31 credential.password|advises\n\
-8 credential.password|advises credential.pin|advises\n\
-22 credential.password|advises firm.bank|claims\n\
110 credential.password|asks\n\
-35 credential.password|asks credential.password|claims\n\
13 credential.password|asks credential.personal-information|asks\n\
8 credential.password|asks credential.pin|asks\n\
36 credential.password|asks firm.bank|claims\n\
9 credential.password|asks firm.payment|claims\n\
15 credential.password|asks firm.support|claims\n\
44 credential.password|asks money.amount|claims\n\
10 credential.password|asks person.agent|claims\n\
8 credential.password|asks person.family|claims\n\
10 credential.password|asks threat.arrest|threatens\n\
51 credential.password|asks threat.block|threatens\n\
72 credential.password|asks threat.deadline|threatens\n\
-27 credential.password|claims\n\
-20 credential.password|claims credential.personal-information|claims\n\
33 credential.password|claims firm.bank|claims\n\
-12 credential.password|claims firm.courier|claims\n\
-9 credential.password|claims firm.shop|claims\n\
-14 credential.password|claims firm.support|claims\n\
9 credential.password|claims money.unusual-means|claims\n\
-14 credential.password|claims money.valuables|claims\n\
33 credential.password|claims person.family|claims\n\
8 credential.password|claims threat.block|threatens\n\
30 credential.password|claims threat.deadline|threatens\n\
-18 credential.password|denies\n\
119 credential.password|live\n\
62 credential.password|reader\n\
13 credential.password|speaks\n\
-11 credential.personal-information|advises\n\
9 credential.personal-information|advises firm.courier|claims\n\
12 credential.personal-information|advises threat.deadline|threatens\n\
-50 credential.personal-information|asks\n\
17 credential.personal-information|asks credential.personal-information|claims\n\
-41 credential.personal-information|asks firm.bank|claims\n\
-21 credential.personal-information|asks firm.courier|claims\n\
-30 credential.personal-information|asks firm.payment|claims\n\
34 credential.personal-information|asks money.amount|claims\n\
12 credential.personal-information|asks money.unusual-means|claims\n\
17 credential.personal-information|asks person.family|claims\n\
-8 credential.personal-information|asks person.landlord|claims\n\
-15 credential.personal-information|asks person.recruiter|claims\n\
13 credential.personal-information|asks threat.arrest|threatens\n\
8 credential.personal-information|asks threat.block|threatens\n\
16 credential.personal-information|asks threat.court|threatens\n\
19 credential.personal-information|asks threat.deadline|threatens\n\
13 credential.personal-information|asks threat.exposure|threatens\n\
52 credential.personal-information|claims\n\
-19 credential.personal-information|claims credential.pin|claims\n\
23 credential.personal-information|claims firm.bank|claims\n\
9 credential.personal-information|claims firm.bank|reports\n\
30 credential.personal-information|claims firm.courier|claims\n\
48 credential.personal-information|claims money.amount|claims\n\
16 credential.personal-information|claims money.unusual-means|claims\n\
14 credential.personal-information|claims money.valuables|claims\n\
-14 credential.personal-information|claims person.family|claims\n\
11 credential.personal-information|claims person.landlord|claims\n\
37 credential.personal-information|claims threat.arrest|threatens\n\
-15 credential.personal-information|claims threat.block|threatens\n\
9 credential.personal-information|claims threat.cutoff|threatens\n\
81 credential.personal-information|claims threat.deadline|threatens\n\
17 credential.personal-information|claims threat.exposure|threatens\n\
-13 credential.personal-information|live\n\
33 credential.personal-information|reader\n\
-8 credential.personal-information|reports firm.bank|claims\n\
11 credential.personal-information|reports money.amount|claims\n\
10 credential.personal-information|reports person.agent|reports\n\
-8 credential.personal-information|reports threat.block|threatens\n\
12 credential.personal-information|reports threat.deadline|threatens\n\
-11 credential.personal-information|speaks\n\
10 credential.pin|advises firm.bank|claims\n\
169 credential.pin|asks\n\
-9 credential.pin|asks credential.pin|claims\n\
78 credential.pin|asks firm.bank|claims\n\
16 credential.pin|asks firm.courier|claims\n\
48 credential.pin|asks firm.payment|claims\n\
8 credential.pin|asks firm.shop|claims\n\
20 credential.pin|asks money.amount|claims\n\
15 credential.pin|asks money.unusual-means|claims\n\
17 credential.pin|asks money.valuables|claims\n\
17 credential.pin|asks person.agent|claims\n\
8 credential.pin|asks person.family|claims\n\
15 credential.pin|asks threat.block|threatens\n\
22 credential.pin|asks threat.deadline|threatens\n\
-59 credential.pin|claims\n\
8 credential.pin|claims firm.courier|claims\n\
27 credential.pin|claims money.amount|claims\n\
16 credential.pin|claims money.valuables|claims\n\
-18 credential.pin|claims threat.block|threatens\n\
9 credential.pin|claims threat.deadline|threatens\n\
-18 credential.pin|denies\n\
-16 credential.pin|denies firm.bank|claims\n\
119 credential.pin|live\n\
38 credential.pin|reader\n\
-16 credential.pin|reports\n\
-9 credential.pin|reports firm.bank|reports\n\
26 credential.pin|speaks\n\
-61 credential|advises\n\
391 credential|asks\n\
11 credential|by:action.buy\n\
-106 credential|by:action.call-back\n\
-38 credential|by:action.click\n\
47 credential|by:action.enter\n\
368 credential|by:action.give\n\
63 credential|by:action.hand-over\n\
-16 credential|by:action.install\n\
-65 credential|by:action.login\n\
11 credential|by:action.pay\n\
8 credential|by:action.press-key\n\
77 credential|by:action.reply\n\
-11 credential|by:action.transfer\n\
-39 credential|by:action.update\n\
-49 credential|by:means\n\
58 credential|by:question\n\
100 credential|by:want\n\
84 credential|claims\n\
-54 credential|denies\n\
-55 credential|reports\n\
-8 crede…\n\
9 credit check\n\
-15 credit warning\n\
23 crime\n\
9 crime unit\n\
12 criminal\n\
11 criminal investigation\n\
-11 criminal record\n\
14 criminals\n\
9 criminals are\n\
26 crimi…\n\
8 cript…\n\
12 crossing\n\
10 crossing #\n\
9 cross…\n\
12 crying\n\
12 cryin…\n\
21 crypto\n\
15 crypto fraud\n\
25 crypt…\n\
-8 ctrl\n\
-9 ctrl alt\n\
-27 cu\n\
21 cu un\n\
-10 cuando\n\
-10 cuand…\n\
-8 cuenta\n\
10 cuenta y\n\
-8 cuentas\n\
-20 cuent…\n\
-11 culture\n\
-11 cultu…\n\
-13 cumartesi\n\
-13 cumar…\n\
-13 cunku\n\
-11 cup\n\
-8 cup of\n\
-10 currency\n\
-10 currency dkk\n\
-10 curre…\n\
31 custody\n\
-15 customer\n\
9 customer care\n\
9 customer data\n\
-9 customer service\n\
-28 customers\n\
-13 customers a\n\
-16 customers who\n\
14 customs\n\
-22 customs for\n\
18 customs pay\n\
21 cut\n\
25 cv\n\
27 cvc\n\
-17 cvr\n\
19 cvv\n\
28 cyber\n\
-8 cyberhotline\n\
11 cyber…\n\
-10 cykel\n\
-10 cykel…\n\
-10 cyklen\n\
-25 cykler\n\
-39 cykle…\n\
8 cyprus\n\
8 cypru…\n\
-8 czesc\n\
-21 d\n\
-14 d #\n\
22 da jeg\n\
11 dabar\n\
-19 dad\n\
-15 dad can\n\
-22 dad i\n\
17 dad new\n\
9 dads\n\
15 dag\n\
-9 dag #\n\
-8 dag du\n\
8 dag ellers\n\
12 dag har\n\
10 dag jeg\n\
10 dag med\n\
15 dag på\n\
17 dag så\n\
-138 dage\n\
-15 dage efter\n\
-40 dage ellers\n\
-8 dage fra\n\
-30 dage i\n\
16 dagen\n\
14 dagen skriv\n\
-13 dai\n\
-11 dalla\n\
8 dame\n\
12 danem…\n\
16 danese\n\
19 danes…\n\
8 danii\n\
-13 danijoje\n\
19 danimarka\n\
22 danim…\n\
55 danish\n\
-10 danish class\n\
9 danish customs\n\
18 danish immigration\n\
-13 danish number\n\
33 danish police\n\
-10 danish state\n\
55 danis…\n\
58 dankort\n\
33 dankort og\n\
64 danko…\n\
-12 danløn\n\
-12 danlø…\n\
24 danmark\n\
-9 danmark er\n\
27 danma…\n\
9 dann\n\
-23 dans\n\
10 dansk\n\
9 danske\n\
-15 danske bank\n\
11 dansk…\n\
15 dao\n\
27 dao @link\n\
8 dao we\n\
11 dao365\n\
11 dao36…\n\
15 dark\n\
-9 daryti\n\
-9 daryt…\n\
-15 das\n\
-64 data\n\
-9 data protection\n\
-13 data we\n\
-12 database\n\
-20 datab…\n\
-18 datatilsynet\n\
-18 datat…\n\
17 date\n\
15 date and\n\
12 date of\n\
-8 dato\n\
19 dau\n\
-9 daughter\n\
-16 daugh…\n\
17 day #\n\
-11 day before\n\
8 day contact\n\
13 day its\n\
-24 daycare\n\
-24 dayca…\n\
-135 days\n\
-17 days after\n\
-20 days no\n\
-11 days notice\n\
-13 days the\n\
-9 days to\n\
35 dba\n\
16 dba @link\n\
10 dba delivery\n\
22 de #\n\
-10 de andre\n\
-9 de coroane\n\
9 de en\n\
35 de er\n\
28 de frigives\n\
20 de får\n\
14 de går\n\
8 de gør\n\
40 de har\n\
13 de have\n\
11 de i\n\
19 de kan\n\
19 de kommer\n\
-41 de la\n\
8 de microsoft\n\
10 de må\n\
-29 de passe\n\
-12 de ringer\n\
9 de sagde\n\
18 de skal\n\
9 de su\n\
10 de tager\n\
-8 de to\n\
-15 de velo\n\
-9 de vil\n\
25 deactivated\n\
34 deact…\n\
-13 dead\n\
-10 deadline #\n\
11 deaktiveret\n\
12 deakt…\n\
-10 deal\n\
-38 dear\n\
-9 dear all\n\
9 dear i\n\
-29 dear mr\n\
-11 dear ms\n\
-11 dear parents\n\
10 dear student\n\
11 dearest\n\
10 deare…\n\
8 debe\n\
12 debit card\n\
9 debited\n\
17 debt\n\
-100 dec\n\
-15 dec #\n\
-113 december\n\
-14 december #\n\
-8 december at\n\
-13 december kl\n\
-129 decem…\n\
-8 decided\n\
-25 decid…\n\
-10 decision\n\
-10 decis…\n\
-15 declaration\n\
-35 decla…\n\
-14 deduct\n\
-29 deduc…\n\
9 dee\n\
-11 def\n\
-13 default\n\
-13 defau…\n\
16 defender\n\
19 defen…\n\
-9 defin…\n\
8 degil\n\
-8 degis…\n\
13 dein\n\
18 deja\n\
-49 del\n\
-21 del af\n\
-11 delay\n\
-19 delayed\n\
-23 delay…\n\
31 dele\n\
-8 delete\n\
-9 deleted\n\
-16 delet…\n\
35 deliver\n\
9 deliver it\n\
17 deliver your\n\
-11 delivered\n\
-11 delivered tomorrow\n\
8 delivery\n\
43 deliv…\n\
9 della carta\n\
9 della polizia\n\
-10 deltidsansat\n\
-10 deltidsansat til\n\
10 deltidsjob\n\
10 deltidsjob hjemmefra\n\
135 dem\n\
10 dem alle\n\
-21 dem i\n\
27 dem læser\n\
-9 dem med\n\
17 dem om\n\
-9 dem på\n\
25 dem som\n\
62 dem til\n\
20 dem videre\n\
-13 demain\n\
-13 demai…\n\
-14 demanderons\n\
-13 demanderons jamais\n\
-30 deman…\n\
-48 den\n\
-121 den #\n\
9 den anden\n\
13 den bare\n\
8 den bliver\n\
-10 den blå\n\
24 den det\n\
-10 den ene\n\
-41 den er\n\
20 den første\n\
-13 den har\n\
11 den hedder\n\
19 den her\n\
-65 den i\n\
14 den kan\n\
15 den kode\n\
11 den kommer\n\
-17 den ligger\n\
17 den med\n\
12 den nu\n\
-11 den nye\n\
17 den og\n\
34 den om\n\
11 den passer\n\
-14 den på\n\
-10 den rigtige\n\
-13 den samme\n\
-8 den selv\n\
29 den skal\n\
-24 den spørger\n\
12 den så\n\
16 den ved\n\
-11 den via\n\
11 den virker\n\
-11 denaro\n\
-11 denar…\n\
-12 dengang\n\
-12 denga…\n\
79 denmark\n\
81 denma…\n\
58 denne\n\
25 denne mail\n\
24 denne måned\n\
14 denne sms\n\
-11 dental\n\
-11 denta…\n\
-12 denun…\n\
73 department\n\
20 department of\n\
17 department your\n\
-10 departure\n\
72 depar…\n\
-9 depen…\n\
-13 deploy\n\
-20 deplo…\n\
25 depon…\n\
14 deported\n\
17 depor…\n\
47 deposit\n\
53 depos…\n\
31 depot\n\
26 dept\n\
33 der\n\
14 der #\n\
-8 der bliver\n\
-16 der ender\n\
25 der endnu\n\
30 der er\n\
-11 der et\n\
15 der har\n\
9 der hedder\n\
11 der hjælper\n\
9 der i\n\
-17 der ikke\n\
11 der kan\n\
76 der kommer\n\
15 der ligger\n\
9 der på\n\
19 der ringede\n\
-9 der spørger\n\
10 der stille\n\
-11 der stod\n\
79 der står\n\
-11 der var\n\
10 der vil\n\
112 deres\n\
12 deres dankort\n\
22 deres kort\n\
9 deres nemkonto\n\
66 derfor\n\
16 derfor er\n\
66 derfo…\n\
-16 deriv…\n\
11 derni…\n\
-17 describe\n\
-8 described\n\
-11 described in\n\
-12 description\n\
-40 descr…\n\
-22 desk\n\
12 destroyed\n\
22 destrueres\n\
65 destr…\n\
41 desværre\n\
15 desværre ikke\n\
41 desvæ…\n\
-17 det\n\
-19 det at\n\
13 det der\n\
-23 det en\n\
154 det er\n\
28 det for\n\
-11 det fra\n\
20 det frem\n\
11 det første\n\
21 det gamle\n\
15 det gælder\n\
-16 det gør\n\
25 det har\n\
29 det hele\n\
-17 det i\n\
-8 det igen\n\
-92 det ikke\n\
-14 det indbrud\n\
10 det jeg\n\
-19 det kan\n\
-12 det klarer\n\
-17 det kommer\n\
10 det koster\n\
9 det kræver\n\
11 det lige\n\
-12 det ligger\n\
-17 det mange\n\
-29 det med\n\
11 det mig\n\
9 det noget\n\
9 det normalt\n\
-8 det nu\n\
-10 det nummer\n\
8 det nye\n\
-16 det når\n\
-23 det og\n\
31 det over\n\
-11 det på\n\
-13 det samme\n\
27 det skal\n\
-9 det så\n\
-9 det tager\n\
-11 det tid\n\
50 det til\n\
-16 det var\n\
17 det via\n\
11 det vil\n\
12 det virker\n\
-12 details in\n\
-8 details on\n\
10 detected\n\
18 detective\n\
31 detec…\n\
39 dette\n\
28 dette er\n\
-22 dev\n\
11 device\n\
18 devices\n\
28 devic…\n\
11 devo\n\
-8 devolucion\n\
-15 devol…\n\
-16 devuelvo\n\
-11 devue…\n\
11 dhl\n\
15 dhl @link\n\
-22 dhl your\n\
-8 di #\n\
8 di copenaghen\n\
-11 di essere\n\
8 di non\n\
18 dial\n\
-16 dialo…\n\
-8 dias\n\
11 dice\n\
-12 diciendo\n\
-16 dicie…\n\
79 did\n\
44 did not\n\
56 did you\n\
-9 didentite\n\
-8 diden…\n\
-17 didnt\n\
-26 die\n\
-11 died\n\
-16 diena\n\
-16 dieno…\n\
11 dies\n\
-9 diese\n\
135 dig\n\
22 dig #\n\
8 dig annuller\n\
-22 dig at\n\
19 dig der\n\
18 dig en\n\
8 dig et\n\
8 dig hvordan\n\
-17 dig ikke\n\
13 dig med\n\
-9 dig noget\n\
25 dig og\n\
-22 dig op\n\
14 dig over\n\
23 dig på\n\
12 dig ring\n\
11 dig send\n\
-53 dig så\n\
-19 dig til\n\
19 dig ved\n\
48 digit\n\
32 digit code\n\
-102 digital\n\
-116 digital post\n\
-8 digitale\n\
-11 digitale post\n\
17 digitaliseringsstyrelsen\n\
44 digits\n\
8 digits of\n\
-59 digit…\n\
87 din\n\
-23 din adgang\n\
-23 din adresse\n\
-24 din advokat\n\
166 din afgørelse\n\
-11 din anmeldelse\n\
-26 din ansøgning\n\
8 din app\n\
-10 din bank\n\
-17 din betaling\n\
10 din boligstøtte\n\
13 din bøde\n\
13 din computer\n\
-20 din digital\n\
-10 din digitale\n\
-10 din e\n\
-8 din elregning\n\
-11 din engangskode\n\
53 din familie\n\
-9 din folkeregisteradresse\n\
-10 din gamle\n\
11 din godkendelse\n\
-33 din identitet\n\
10 din kode\n\
73 din konto\n\
-14 din løn\n\
10 din mand\n\
35 din mitid\n\
16 din mobil\n\
-12 din mobilepay\n\
-38 din nemkonto\n\
8 din netbank\n\
-8 din nye\n\
-23 din ordre\n\
38 din pakke\n\
-19 din parkering\n\
11 din pc\n\
-13 din profil\n\
-15 din rådgiver\n\
14 din sidste\n\
9 din strøm\n\
26 din telefon\n\
-12 din årsopgørelse\n\
11 dinamarca\n\
11 dinam…\n\
38 dine\n\
-29 dine #\n\
8 dine billeder\n\
8 dine følgere\n\
-8 dine jobforslag\n\
29 dine kontanter\n\
-22 dine konti\n\
-24 dine kontooplysninger\n\
41 dine oplysninger\n\
-46 dine penge\n\
58 dine tabte\n\
-13 dinero\n\
-13 diner…\n\
-42 dinner\n\
-9 dinner on\n\
-42 dinne…\n\
9 direccion\n\
-12 direct\n\
-10 direct debit\n\
-13 directly\n\
11 director\n\
-14 direc…\n\
-13 disagree\n\
-13 disag…\n\
9 disconnected\n\
11 disconnection\n\
21 discord\n\
13 discovered\n\
54 disco…\n\
8 discr…\n\
-11 discu…\n\
14 disi\n\
-13 disponible\n\
-21 dispo…\n\
-9 dispu…\n\
-10 distr…\n\
16 distu…\n\
200 dit\n\
-26 dit besøg\n\
33 dit betalingskort\n\
11 dit bruger\n\
19 dit cpr\n\
35 dit dankort\n\
-10 dit gamle\n\
23 dit kontonummer\n\
58 dit kortnummer\n\
37 dit mitid\n\
13 dit nemid\n\
18 dit nummer\n\
-18 dit nye\n\
12 dit nøglekort\n\
-14 dit pas\n\
-11 divid…\n\
-9 diye\n\
134 dk\n\
61 dk @link\n\
-9 dkk #\n\
-9 dkk hos\n\
-22 dkk to\n\
16 dm\n\
-23 do\n\
33 do #\n\
-54 do anything\n\
-20 do i\n\
12 do is\n\
30 do it\n\
23 do not\n\
-10 do so\n\
-16 do this\n\
-9 do to\n\
-8 do we\n\
13 do you\n\
-18 doamna\n\
-18 doamn…\n\
-11 doar\n\
-11 doar sa\n\
-8 dobbe…\n\
-11 dobry\n\
-12 doc\n\
-13 doctor\n\
8 doctor from\n\
8 doctors\n\
-10 docto…\n\
13 document\n\
-27 documents\n\
-23 docum…\n\
-55 does\n\
-12 does anyone\n\
14 does not\n\
-18 does the\n\
-24 does you\n\
-42 doesnt\n\
-11 doesnt ring\n\
-42 doesn…\n\
19 dogru…\n\
-24 dokto…\n\
18 dokument\n\
-8 dokumentu\n\
11 dokum…\n\
15 dolandiricilik\n\
8 dollar\n\
9 dollars\n\
17 dolla…\n\
-8 dom\n\
-12 domani\n\
-9 doman…\n\
9 domic…\n\
-23 domme…\n\
10 domstol\n\
10 domst…\n\
-30 done\n\
-8 done it\n\
-15 dont answer\n\
12 dont be\n\
18 dont call\n\
13 dont click\n\
9 dont discuss\n\
-9 dont enter\n\
8 dont give\n\
-36 dont have\n\
18 dont like\n\
9 dont log\n\
-41 dont need\n\
22 dont open\n\
17 dont panic\n\
-22 dont pay\n\
15 dont ring\n\
8 dont see\n\
-15 dont send\n\
-9 dont share\n\
-17 dont tell\n\
15 dont trust\n\
13 dont worry\n\
-34 door\n\
17 door nobody\n\
-21 doors\n\
-14 dorthe\n\
-13 dorth…\n\
-28 dos\n\
10 dossier\n\
10 dossi…\n\
10 doubl…\n\
-9 dovan…\n\
-21 down\n\
-19 down for\n\
-16 download the\n\
-10 downstairs\n\
-20 downstairs with\n\
-10 downs…\n\
-9 dr\n\
12 draw\n\
9 draw tell\n\
-9 drawer\n\
-9 drawe…\n\
-18 dreng\n\
-12 drift\n\
-8 drikk…\n\
-8 drill\n\
18 drive to\n\
-11 driver\n\
20 driver here\n\
12 drivers\n\
-13 drop\n\
10 drops\n\
9 drug\n\
8 drug trafficking\n\
27 drugs\n\
21 drukn…\n\
-31 dsb\n\
-12 dsb your\n\
34 du\n\
12 du #\n\
12 du adgang\n\
11 du alene\n\
38 du bare\n\
9 du beholder\n\
-30 du behøver\n\
-13 du bekræfte\n\
17 du betale\n\
-11 du betalte\n\
-26 du blevet\n\
13 du bliver\n\
13 du bor\n\
-10 du brug\n\
8 du de\n\
10 du den\n\
25 du der\n\
8 du det\n\
12 du dit\n\
77 du er\n\
12 du et\n\
-22 du finder\n\
8 du flytter\n\
28 du for\n\
73 du får\n\
-8 du godkender\n\
129 du har\n\
-28 du have\n\
8 du hjælper\n\
-10 du huske\n\
10 du hæver\n\
25 du ikke\n\
17 du ind\n\
8 du ja\n\
-170 du kan\n\
14 du køber\n\
44 du lige\n\
-20 du logger\n\
-8 du låne\n\
26 du læse\n\
9 du læser\n\
-13 du mangler\n\
-14 du med\n\
8 du modtager\n\
20 du må\n\
-41 du måske\n\
-20 du også\n\
-9 du penge\n\
-9 du på\n\
-20 du ringede\n\
-10 du ringet\n\
-18 du selv\n\
-36 du sende\n\
8 du sender\n\
-86 du skal\n\
28 du skiftet\n\
11 du skriver\n\
-32 du spærre\n\
21 du stadig\n\
25 du så\n\
15 du taler\n\
11 du til\n\
9 du tjene\n\
14 du trykker\n\
-13 du uenig\n\
-19 du under\n\
30 du ved\n\
-47 du vil\n\
9 du vælger\n\
11 du åbner\n\
9 dubai\n\
-11 due\n\
-16 due #\n\
-20 due on\n\
41 due to\n\
22 during\n\
18 during the\n\
22 durin…\n\
10 duty\n\
10 duty of\n\
-8 duty to\n\
-8 dvs de\n\
-25 dying\n\
14 dziec…\n\
-12 dziek…\n\
-12 dzien\n\
-12 dzien dobry\n\
-16 dzis\n\
-15 dæk\n\
-10 dækket\n\
-14 dække…\n\
-8 dækning\n\
-8 dækni…\n\
-12 døgn\n\
-21 døgnet\n\
-21 døgnet rundt\n\
-21 døgne…\n\
15 døren\n\
-36 e\n\
-24 e #\n\
13 e boks\n\
-10 e de\n\
-10 e gia\n\
-41 e mail\n\
9 e mi\n\
-18 each\n\
14 each other\n\
-14 each time\n\
-19 ear\n\
37 earn\n\
26 earn #\n\
-21 earned\n\
-21 earne…\n\
-17 eat\n\
-9 editi…\n\
-9 edito…\n\
-83 efter\n\
-13 efter at\n\
-17 efter din\n\
13 efter en\n\
-26 efter kl\n\
22 efterforsker\n\
10 efterfulgt\n\
10 efterfulgt af\n\
12 efterlyst\n\
55 efter…\n\
-8 egen\n\
-8 eh\n\
-12 eighteen\n\
-9 eight…\n\
-14 eine\n\
-13 einen\n\
-11 einge…\n\
-20 ejend…\n\
10 ekibi…\n\
12 ekstra\n\
8 ekstr…\n\
-29 el\n\
11 el movil\n\
-8 el pin\n\
-12 elderly\n\
-12 elder…\n\
-10 eleven\n\
-12 eleven thousand\n\
-11 eleve…\n\
43 elgiganten\n\
10 elgiganten is\n\
43 elgig…\n\
-9 elif\n\
-20 elle\n\
-200 eller\n\
-14 eller dit\n\
18 eller har\n\
-14 eller i\n\
-10 eller mobilepay\n\
-16 eller på\n\
-31 eller ring\n\
-12 eller skriv\n\
-8 eller ved\n\
35 ellers\n\
-28 ellers bliver\n\
9 ellers går\n\
15 ellers ikke\n\
-21 ellers kan\n\
13 ellers kommer\n\
18 ellers mister\n\
19 ellers slettes\n\
35 eller…\n\
9 elleve\n\
9 elleve tusind\n\
9 ellev…\n\
-12 elmevej\n\
-12 elmev…\n\
-8 elregning\n\
-8 elreg…\n\
11 elselskabet\n\
12 elselskabet vi\n\
-37 email\n\
41 embassy\n\
8 embassy of\n\
42 embas…\n\
-14 emergency\n\
-13 emerg…\n\
10 emma\n\
49 emne\n\
-8 emne kvittering\n\
8 emniy…\n\
-27 employee\n\
22 employees\n\
18 employees who\n\
-12 employment\n\
-14 emplo…\n\
-17 emptied\n\
-17 empti…\n\
-10 empty\n\
-23 en #\n\
-11 en @link\n\
8 en advarsel\n\
12 en af\n\
-12 en anden\n\
27 en anmodning\n\
-8 en ansat\n\
13 en arrestordre\n\
-11 en automatisk\n\
9 en bank\n\
-11 en besked\n\
26 en betaling\n\
22 en betjent\n\
13 en blå\n\
-9 en bog\n\
-17 en bøde\n\
11 en civil\n\
-11 en dag\n\
-10 en deltidsansat\n\
35 en der\n\
14 en fra\n\
-8 en fremmed\n\
-10 en gammel\n\
-10 en god\n\
8 en hacker\n\
23 en halv\n\
8 en hemmelig\n\
26 en kode\n\
17 en konkurrence\n\
-10 en kopi\n\
12 en krone\n\
-23 en kuglepen\n\
20 en kvittering\n\
-15 en la\n\
11 en lille\n\
-31 en mail\n\
9 en medarbejder\n\
13 en ny\n\
-12 en og\n\
-11 en overførsel\n\
-19 en overraskelse\n\
-42 en person\n\
18 en pose\n\
-10 en rigtig\n\
31 en sag\n\
10 en stor\n\
-9 en svindler\n\
12 en til\n\
14 en tilbageførsel\n\
15 en time\n\
9 en ubetalt\n\
-20 en venlig\n\
-10 encore\n\
-10 encor…\n\
8 encrypted\n\
-116 end\n\
-13 end of\n\
-19 ende\n\
-17 ended\n\
-13 endelig\n\
-12 endel…\n\
-24 ender på\n\
-26 ending\n\
-22 ending #\n\
-27 endin…\n\
41 endnu\n\
-23 ends\n\
-30 ends in\n\
-10 ene\n\
54 energistyrelsen\n\
59 energ…\n\
8 enforcement\n\
10 enfor…\n\
-16 engangskode\n\
-14 engangskode #\n\
-33 engan…\n\
-14 engelsk\n\
-28 engel…\n\
9 engineer\n\
-40 english\n\
-8 english press\n\
-40 engli…\n\
11 enhed\n\
-14 enhed er\n\
-28 enter\n\
18 enter card\n\
-34 enter it\n\
-16 enter your\n\
9 entered the\n\
10 entering\n\
13 enter…\n\
8 entitled\n\
8 entitled to\n\
10 entit…\n\
-8 entrance\n\
-16 entre\n\
18 entro\n\
13 entro #\n\
10 entro oggi\n\
14 envelope\n\
15 envel…\n\
12 envoie\n\
13 envoi…\n\
-59 er\n\
-41 er #\n\
35 er anklagemyndigheden\n\
-12 er ankommet\n\
22 er at\n\
52 er banken\n\
32 er bare\n\
12 er berettiget\n\
-14 er bestilt\n\
-11 er bevilget\n\
12 er blevet\n\
25 er de\n\
-16 er der\n\
25 er din\n\
53 er du\n\
10 er død\n\
13 er efterlyst\n\
30 er en\n\
-12 er et\n\
10 er fint\n\
10 er fire\n\
-9 er flyttet\n\
20 er fordi\n\
96 er fra\n\
-14 er gjort\n\
11 er gået\n\
8 er hackere\n\
-19 er her\n\
-14 er hjemme\n\
-17 er hos\n\
42 er i\n\
10 er ikke\n\
-11 er intet\n\
15 er jo\n\
-43 er klar\n\
-9 er kommet\n\
15 er kun\n\
28 er ledig\n\
23 er mange\n\
13 er med\n\
11 er meget\n\
-30 er mig\n\
8 er min\n\
12 er mistænkt\n\
15 er mit\n\
-19 er modtaget\n\
-11 er nr\n\
-11 er nu\n\
-8 er ok\n\
10 er optaget\n\
18 er os\n\
10 er rigtigt\n\
11 er sat\n\
-16 er sendt\n\
43 er sigtet\n\
-8 er slut\n\
18 er spærret\n\
14 er stoppet\n\
9 er sygeplejerske\n\
-19 er så\n\
-11 er til\n\
-14 er ude\n\
10 er udeblevet\n\
-14 er udløbet\n\
24 er udstedt\n\
11 er udtrukket\n\
20 er under\n\
-13 er uændret\n\
-15 er vedhæftet\n\
-9 er velkommen\n\
12 er vigtigt\n\
9 er vores\n\
-17 era\n\
-28 erhverv\n\
-27 erhve…\n\
25 error\n\
8 error in\n\
-20 errors\n\
-20 error…\n\
-10 es\n\
-23 es #\n\
12 es mi\n\
15 escri…\n\
8 escrow\n\
8 escro…\n\
30 eski\n\
-45 est\n\
-8 esta\n\
-8 estaf…\n\
-13 estate\n\
-13 estat…\n\
23 este\n\
14 este es\n\
17 este un\n\
-10 estim…\n\
87 et\n\
-17 et beløb\n\
16 et billede\n\
-10 et døgn\n\
-29 et gavekort\n\
48 et gebyr\n\
29 et køb\n\
10 et login\n\
-13 et møde\n\
-11 et nyt\n\
11 et problem\n\
8 et skærmbillede\n\
10 et sted\n\
11 et tal\n\
-11 et tilbud\n\
-11 et år\n\
27 et øjeblik\n\
-14 ete\n\
39 eu\n\
-8 eu la\n\
28 eur\n\
17 eur #\n\
16 eur in\n\
34 euro\n\
-12 euro i\n\
16 european\n\
12 european union\n\
9 europol\n\
-27 europol has\n\
13 europæisk\n\
42 europ…\n\
8 euros\n\
9 euru\n\
20 ev\n\
-14 even\n\
10 evening\n\
-33 ever\n\
32 every\n\
40 everything\n\
31 every…\n\
14 evidence\n\
14 evide…\n\
11 evita…\n\
9 exactly\n\
9 exact…\n\
-11 example\n\
-11 examp…\n\
-11 excess\n\
-11 exces…\n\
21 exchange\n\
21 excha…\n\
13 executed\n\
14 execu…\n\
-8 exerc…\n\
9 exhib…\n\
-25 expect\n\
-22 expected\n\
-49 expec…\n\
10 experience\n\
10 exper…\n\
-21 expires\n\
-26 expires in\n\
15 expires today\n\
-24 expires when\n\
20 expiry\n\
8 expiry date\n\
14 explain yourself\n\
-27 export\n\
-29 expor…\n\
8 express\n\
8 expre…\n\
-19 extend\n\
-8 extend in\n\
-28 exten…\n\
28 extra\n\
10 eye dee\n\
-9 eyes\n\
16 faa\n\
-10 face\n\
42 facebook\n\
43 faceb…\n\
10 facet…\n\
8 facto…\n\
-15 factura\n\
-8 facture\n\
-24 factu…\n\
11 failure\n\
10 failure to\n\
11 failu…\n\
9 fais\n\
-43 fake\n\
-45 faktura\n\
-24 faktura #\n\
-8 faktura to\n\
-10 fakturaen\n\
-8 fakture\n\
-58 faktu…\n\
-8 fall\n\
-34 false\n\
-42 falsk\n\
-46 falske\n\
-46 falsk…\n\
59 familie\n\
-9 familien\n\
27 family\n\
73 famil…\n\
-15 fandt\n\
-66 far\n\
-17 far hvad\n\
9 far kan\n\
9 fare\n\
14 fare overfør\n\
-18 farfar\n\
-18 farfa…\n\
-8 farmor\n\
-8 farmo…\n\
-8 farve…\n\
-38 fast\n\
-17 faster\n\
-21 faste…\n\
-14 fat\n\
-14 fat i\n\
9 fata\n\
8 father\n\
8 fathe…\n\
-8 fatima\n\
-8 fatim…\n\
-13 faturaniz\n\
-22 fatur…\n\
17 favor…\n\
12 fb\n\
9 fb @link\n\
-8 februar\n\
-10 february\n\
-20 febru…\n\
18 federal\n\
18 feder…\n\
-13 fee\n\
14 fee first\n\
-28 fee for\n\
32 fee into\n\
12 fee of\n\
-28 fees\n\
-17 fees are\n\
14 fejl\n\
18 fejl kan\n\
14 fell in\n\
-11 fello…\n\
-19 fem\n\
-15 fem år\n\
9 femog…\n\
12 feriekonto\n\
34 feriepenge\n\
8 feriepenge @link\n\
13 feriepenge til\n\
42 ferie…\n\
-12 ferry\n\
-16 fetch\n\
-25 fetched\n\
-9 fetched at\n\
-13 fetched it\n\
-25 fetch…\n\
-11 fi\n\
-12 fianza\n\
-12 fianz…\n\
9 fifteen\n\
9 fifte…\n\
-15 figures\n\
-9 figur…\n\
-103 fik\n\
-20 fik #\n\
-28 fik en\n\
39 file\n\
-9 files\n\
-11 filia…\n\
-10 filipino\n\
-8 filip…\n\
17 fill\n\
9 fill it\n\
17 filled\n\
10 filled in\n\
17 fille…\n\
-10 filling\n\
-10 filli…\n\
9 films\n\
9 final\n\
-18 finally\n\
-23 final…\n\
-14 finance\n\
-29 finan…\n\
-32 find\n\
-14 find a\n\
12 find attached\n\
17 find out\n\
-11 find your\n\
12 finde det\n\
-65 finder\n\
-11 finder den\n\
-27 finder lige\n\
-11 finder vi\n\
-70 finde…\n\
-47 fine\n\
13 fine is\n\
-27 fine of\n\
13 fine see\n\
8 finger\n\
8 fingeren\n\
8 fingeren på\n\
10 finge…\n\
36 finish\n\
12 finished\n\
48 finis…\n\
-11 finn\n\
21 fint\n\
10 fire cifre\n\
10 fire tusind\n\
11 firkant\n\
11 firka…\n\
23 firm\n\
26 firm.bank|claims\n\
-20 firm.bank|claims firm.bank|reports\n\
122 firm.bank|claims firm.courier|claims\n\
-10 firm.bank|claims firm.payment|claims\n\
17 firm.bank|claims firm.shop|claims\n\
27 firm.bank|claims firm.support|claims\n\
13 firm.bank|claims firm.telecom|claims\n\
-104 firm.bank|claims money.amount|claims\n\
29 firm.bank|claims money.unusual-means|claims\n\
30 firm.bank|claims money.valuables|claims\n\
-13 firm.bank|claims money.valuables|reports\n\
-14 firm.bank|claims person.adviser|claims\n\
21 firm.bank|claims person.agent|claims\n\
58 firm.bank|claims person.family|claims\n\
-8 firm.bank|claims person.landlord|claims\n\
-19 firm.bank|claims threat.block|threatens\n\
10 firm.bank|claims threat.court|reports\n\
-49 firm.bank|claims threat.court|threatens\n\
14 firm.bank|claims threat.cutoff|threatens\n\
38 firm.bank|claims threat.deadline|threatens\n\
-8 firm.bank|claims threat.debt|threatens\n\
-17 firm.bank|denies\n\
26 firm.bank|live\n\
-80 firm.bank|reader\n\
-34 firm.bank|reports\n\
-9 firm.bank|reports money.amount|reports\n\
-10 firm.bank|reports money.valuables|reports\n\
-10 firm.bank|reports person.family|claims\n\
-21 firm.bank|speaks\n\
52 firm.courier|claims\n\
26 firm.courier|claims firm.payment|claims\n\
105 firm.courier|claims money.amount|claims\n\
18 firm.courier|claims money.unusual-means|claims\n\
82 firm.courier|claims money.valuables|claims\n\
31 firm.courier|claims person.buyer|claims\n\
10 firm.courier|claims person.family|claims\n\
24 firm.courier|claims person.landlord|claims\n\
26 firm.courier|claims threat.court|threatens\n\
-28 firm.courier|claims threat.deadline|threatens\n\
26 firm.courier|claims threat.return|threatens\n\
52 firm.courier|live\n\
-13 firm.courier|reader\n\
-23 firm.courier|reports\n\
-8 firm.courier|reports money.amount|claims\n\
-18 firm.courier|speaks\n\
78 firm.payment|claims\n\
-21 firm.payment|claims firm.utility|claims\n\
-149 firm.payment|claims money.amount|claims\n\
18 firm.payment|claims money.amount|denies\n\
47 firm.payment|claims money.unusual-means|claims\n\
-8 firm.payment|claims money.valuables|claims\n\
36 firm.payment|claims person.agent|claims\n\
-21 firm.payment|claims person.buyer|claims\n\
33 firm.payment|claims person.landlord|claims\n\
11 firm.payment|claims threat.arrest|threatens\n\
27 firm.payment|claims threat.block|threatens\n\
21 firm.payment|claims threat.court|threatens\n\
20 firm.payment|claims threat.cutoff|threatens\n\
28 firm.payment|claims threat.deadline|threatens\n\
12 firm.payment|claims threat.debt|threatens\n\
9 firm.payment|claims threat.deportation|threatens\n\
38 firm.payment|claims threat.return|threatens\n\
13 firm.payment|denies\n\
15 firm.payment|denies threat.deadline|threatens\n\
78 firm.payment|live\n\
40 firm.payment|reader\n\
-13 firm.payment|reports\n\
58 firm.payment|speaks\n\
36 firm.shop|claims\n\
22 firm.shop|claims money.amount|claims\n\
9 firm.shop|claims money.unusual-means|claims\n\
11 firm.shop|claims money.valuables|claims\n\
30 firm.shop|claims person.buyer|claims\n\
13 firm.shop|claims threat.block|threatens\n\
36 firm.shop|live\n\
9 firm.shop|speaks\n\
37 firm.streaming|claims\n\
15 firm.streaming|claims firm.support|claims\n\
-8 firm.streaming|claims money.amount|claims\n\
18 firm.streaming|claims threat.block|threatens\n\
20 firm.streaming|claims threat.deadline|threatens\n\
37 firm.streaming|live\n\
33 firm.streaming|reader\n\
28 firm.streaming|speaks\n\
61 firm.support|claims\n\
9 firm.support|claims firm.telecom|claims\n\
11 firm.support|claims firm.toll|claims\n\
9 firm.support|claims person.agent|claims\n\
-17 firm.support|claims threat.block|threatens\n\
19 firm.support|claims threat.deadline|threatens\n\
19 firm.support|claims threat.exposure|threatens\n\
61 firm.support|live\n\
39 firm.support|reader\n\
64 firm.support|speaks\n\
41 firm.telecom|claims\n\
8 firm.telecom|claims person.family|claims\n\
15 firm.telecom|claims threat.block|threatens\n\
26 firm.telecom|claims threat.deadline|threatens\n\
41 firm.telecom|live\n\
46 firm.telecom|reader\n\
16 firm.telecom|speaks\n\
51 firm.toll|claims\n\
32 firm.toll|claims money.amount|claims\n\
-12 firm.toll|claims threat.block|threatens\n\
36 firm.toll|claims threat.court|threatens\n\
51 firm.toll|claims threat.deadline|threatens\n\
20 firm.toll|claims threat.debt|threatens\n\
51 firm.toll|live\n\
-23 firm.toll|reader\n\
22 firm.toll|speaks\n\
27 firm.utility|claims\n\
33 firm.utility|claims money.amount|claims\n\
47 firm.utility|claims threat.cutoff|threatens\n\
40 firm.utility|claims threat.deadline|threatens\n\
9 firm.utility|claims threat.debt|threatens\n\
27 firm.utility|live\n\
22 firm.utility|reader\n\
38 firm.utility|speaks\n\
-16 firms\n\
178 firm|claims\n\
-11 firm|denies\n\
-71 firm|reports\n\
155 firm|speaks\n\
22 first\n\
23 first #\n\
-22 first day\n\
13 first i\n\
11 fiscale\n\
13 fisca…\n\
-22 fish\n\
14 five\n\
27 five passports\n\
-8 fix\n\
-8 fjerd…\n\
-12 fjernet\n\
-11 fjern…\n\
-29 fjord…\n\
-17 fjorten\n\
-17 fjort…\n\
12 flat\n\
-19 flere\n\
-36 floor\n\
-30 flyt\n\
-15 flytte penge\n\
12 flytter\n\
-8 flyttes\n\
-11 flyttet\n\
-8 flytt…\n\
9 fogeden\n\
13 foged…\n\
-9 folde…\n\
8 folge…\n\
30 folk\n\
8 folkepension\n\
-9 folkeregisteradresse\n\
-34 follow\n\
-13 follow it\n\
-12 follow the\n\
20 following\n\
-9 follo…\n\
11 folosit\n\
9 folos…\n\
-8 foot\n\
-22 for\n\
43 for #\n\
-28 for a\n\
-8 for access\n\
8 for all\n\
-11 for any\n\
-12 for anything\n\
262 for at\n\
8 for both\n\
-26 for calling\n\
-16 for cpr\n\
9 for danish\n\
-8 for det\n\
24 for dig\n\
18 for digital\n\
-20 for dine\n\
-30 for dinner\n\
9 for døren\n\
-13 for en\n\
-9 for et\n\
-11 for eu\n\
8 for four\n\
-8 for free\n\
17 for hjælp\n\
-8 for mange\n\
46 for me\n\
12 for meget\n\
60 for mig\n\
38 for my\n\
10 for non\n\
-20 for november\n\
17 for og\n\
11 for online\n\
-15 for payment\n\
13 for payout\n\
-17 for payroll\n\
-8 for questions\n\
-8 for samtalen\n\
-11 for sig\n\
-9 for sofaen\n\
9 for stamp\n\
-11 for strømmen\n\
21 for så\n\
8 for ten\n\
-92 for the\n\
-8 for tre\n\
-12 for up\n\
23 for us\n\
-11 for vandet\n\
10 for varen\n\
11 for vip\n\
91 for you\n\
-90 for your\n\
10 for yourself\n\
-24 forbi\n\
-21 forbi i\n\
26 forbi og\n\
16 forbi om\n\
14 forbindelse\n\
23 forbi…\n\
-23 forbr…\n\
10 forde…\n\
-18 fordi\n\
16 fordi det\n\
14 fordi dit\n\
-22 fordi jeg\n\
-14 fordi kortet\n\
14 foregår\n\
8 foreg…\n\
16 foreign\n\
8 foreigners\n\
31 forei…\n\
-10 forel…\n\
-13 foreningens\n\
-13 foren…\n\
-13 fores…\n\
-24 foretage\n\
-9 foretage dig\n\
10 foretaget\n\
-14 foret…\n\
-8 forfald\n\
-18 forfa…\n\
15 forget\n\
14 forge…\n\
-8 forgot\n\
-10 forgo…\n\
12 forhånd\n\
12 forhå…\n\
-17 forkert\n\
-17 forke…\n\
-11 forklar\n\
11 forklaring\n\
-9 forkynde\n\
-8 forlængelse\n\
-30 forlæ…\n\
-59 form\n\
14 formality nothing\n\
-24 formality you\n\
-15 formanden\n\
-30 forma…\n\
-9 former\n\
-8 forme…\n\
-14 formiddag\n\
-18 formi…\n\
-17 formularen\n\
-20 forny\n\
-24 forny her\n\
-17 fornyet\n\
-25 forny…\n\
-11 forsendelsesnummer\n\
-22 forsikring\n\
-11 forsinket\n\
-18 forsi…\n\
-17 forskudsopgørelse\n\
-8 forsk…\n\
19 forstå\n\
17 forstå du\n\
-11 forstår\n\
-11 forsv…\n\
23 forsøgt\n\
20 forsøgt at\n\
24 forsø…\n\
13 forto…\n\
9 fortroligt\n\
19 fortr…\n\
-8 forty\n\
-20 fortæl\n\
-8 fortæl det\n\
-21 fortæller\n\
-46 fortæ…\n\
-8 forud…\n\
-10 forurettede\n\
-10 forur…\n\
29 forward\n\
18 forward the\n\
28 forwa…\n\
-17 forår…\n\
-51 forældre\n\
-38 foræl…\n\
15 foto\n\
22 foto af\n\
-8 fotografi\n\
47 found\n\
22 found a\n\
27 found five\n\
-24 found that\n\
24 found your\n\
-24 four\n\
-8 four and\n\
16 four digits\n\
13 four hours\n\
-24 four it\n\
-11 four weeks\n\
-17 fourteen\n\
-21 fourt…\n\
-24 fra\n\
25 fra @link\n\
-11 fra banken\n\
22 fra bankens\n\
17 fra danske\n\
-9 fra den\n\
-25 fra det\n\
-8 fra dig\n\
10 fra digitaliseringsstyrelsen\n\
-8 fra din\n\
11 fra elselskabet\n\
-17 fra en\n\
-15 fra et\n\
-20 fra i\n\
-8 fra kl\n\
8 fra microsoft\n\
-12 fra mig\n\
9 fra min\n\
64 fra mitid\n\
12 fra nemid\n\
19 fra nets\n\
24 fra nordea\n\
-19 fra politiet\n\
-9 fra postnord\n\
8 fra rigspolitiet\n\
-9 fra sig\n\
9 fra sms\n\
-24 fra sælgeren\n\
-30 fradrag\n\
-28 fradr…\n\
10 fragt\n\
-27 frame\n\
-25 frame number\n\
9 franc…\n\
105 fraud\n\
15 fraud pay\n\
16 fraud team\n\
8 fraudster\n\
-47 fredag\n\
-13 fredag #\n\
-20 fredag jeg\n\
-49 freda…\n\
-15 fredericia\n\
-11 frede…\n\
-58 free\n\
10 free #\n\
12 free for\n\
-13 free of\n\
-10 freeze\n\
14 freezes\n\
-8 freig…\n\
59 frem\n\
21 frem og\n\
18 frem til\n\
-13 fremme\n\
18 fremmede\n\
13 fremvisning\n\
9 fremv…\n\
-10 fresh\n\
-8 fri\n\
-25 friday\n\
10 friday #\n\
-14 friday so\n\
-12 friday when\n\
-30 frida…\n\
35 friends\n\
13 friends phone\n\
25 frien…\n\
11 frigive\n\
25 frigiver\n\
27 frigiver vi\n\
31 frigives\n\
27 frigives når\n\
71 frigi…\n\
-14 fristen\n\
-14 fristen er\n\
-14 frist…\n\
-23 frokost\n\
-18 froko…\n\
11 from\n\
-29 from #\n\
10 from 1st\n\
-9 from @link\n\
16 from a\n\
14 from danish\n\
9 from danske\n\
14 from google\n\
18 from here\n\
21 from interpol\n\
-23 from last\n\
-19 from me\n\
28 from mitid\n\
-15 from my\n\
-11 from one\n\
-10 from our\n\
-14 from payroll\n\
-9 from skat\n\
76 from the\n\
-17 from them\n\
11 from this\n\
-16 from today\n\
14 from us\n\
-18 from you\n\
14 from your\n\
-26 from zalando\n\
31 front\n\
16 front and\n\
-11 front desk\n\
9 front of\n\
39 fru\n\
10 frue\n\
13 fuld\n\
11 fulde\n\
11 fulde navn\n\
9 fulds…\n\
34 full\n\
21 full name\n\
-8 full of\n\
15 fully\n\
-9 function\n\
-9 funct…\n\
25 fund\n\
41 fundet\n\
57 fundet dine\n\
-18 fundet en\n\
41 funde…\n\
68 funds\n\
15 funds from\n\
32 funds they\n\
13 funds to\n\
-8 funen\n\
-10 fup\n\
-19 fur\n\
-10 fur die\n\
12 furniture\n\
14 furni…\n\
10 fwd\n\
-9 fyn\n\
-9 fyns\n\
-9 fyns politi\n\
-14 fyrre\n\
-10 fyrre år\n\
-35 få\n\
16 få #\n\
8 få din\n\
-31 få dine\n\
-8 få et\n\
-20 fået\n\
-8 fået en\n\
-8 fået fat\n\
-11 fået ny\n\
-19 fået nyt\n\
28 fået på\n\
75 får\n\
11 får dem\n\
32 får du\n\
51 får en\n\
14 får et\n\
-8 fælles\n\
-15 fælle…\n\
-10 fængsel\n\
-11 fængs…\n\
-8 færdige\n\
-13 færdi…\n\
-21 fødselsdagen\n\
-40 fødse…\n\
-10 føles\n\
-33 følg\n\
8 følgere\n\
-56 før\n\
24 før #\n\
-27 før du\n\
-12 før vi\n\
20 først\n\
-28 første gang\n\
20 føtex\n\
20 gaeld\n\
20 gaeld @link\n\
11 gali\n\
-22 galite\n\
-22 galit…\n\
-11 galiu\n\
-10 galt\n\
-11 game\n\
-33 gamle\n\
27 gamle er\n\
-18 gammel\n\
-21 gamme…\n\
-34 gang du\n\
13 gang i\n\
15 gang med\n\
-8 gang skal\n\
18 gang so\n\
8 gang til\n\
34 gange\n\
12 gange i\n\
-9 garage\n\
-9 garag…\n\
11 garan…\n\
-20 garden\n\
-9 garden centre\n\
-22 garde…\n\
17 gas\n\
9 gave me\n\
-29 gavekort\n\
-27 gavekort til\n\
-29 gavek…\n\
-12 gaven\n\
48 gebyr\n\
-15 gebyr for\n\
-10 gebyr på\n\
27 gebyr så\n\
26 gebyr til\n\
-13 gebyret\n\
-12 gebyret er\n\
-13 gebyr…\n\
-18 gecen\n\
11 geehrter\n\
11 geehr…\n\
13 geld\n\
-19 geldiniz\n\
-19 geldi…\n\
8 gelecek\n\
11 gelen\n\
-12 geliy…\n\
-31 gem\n\
11 genaktiver\n\
18 genak…\n\
8 genda…\n\
13 general\n\
-12 generalforsamling\n\
11 generated\n\
11 gener…\n\
10 genne…\n\
10 genop…\n\
18 genregistrere\n\
18 genre…\n\
17 genst…\n\
8 genuine\n\
8 genui…\n\
9 gerbi…\n\
-14 gerce…\n\
-11 gerek\n\
-15 gerek…\n\
-77 gerne\n\
-15 gerne høre\n\
-19 gesperrt\n\
-19 gespe…\n\
-8 gestern\n\
93 get\n\
55 get #\n\
12 get arrested\n\
17 get in\n\
20 get it\n\
-24 get this\n\
-21 get your\n\
-9 getirin\n\
-10 getir…\n\
22 gets\n\
13 gevinsten\n\
10 gevinsten ud\n\
15 gevin…\n\
-13 gia\n\
-33 gider\n\
50 gift\n\
35 gift cards\n\
-9 gik\n\
-10 giorno\n\
-10 giorn…\n\
-44 giris\n\
-43 giris yaparak\n\
-18 giro\n\
-9 git\n\
-13 gitte\n\
21 giv\n\
14 giv aldrig\n\
14 giv ham\n\
26 give\n\
25 give it\n\
-33 give me\n\
8 give your\n\
9 given me\n\
42 giver\n\
11 giver #\n\
9 giver dig\n\
10 giver ham\n\
27 gives\n\
22 gives you\n\
18 givet\n\
-20 gjort\n\
-21 glade\n\
-14 glade for\n\
-9 gladsaxe\n\
-9 glads…\n\
-33 glemt\n\
13 global\n\
13 globa…\n\
10 glostrup\n\
10 glost…\n\
8 gls din\n\
21 gls driver\n\
-17 glæder\n\
-8 glæder os\n\
-19 glæde…\n\
8 gmail\n\
55 go\n\
20 go back\n\
-8 go through\n\
30 go to\n\
17 god bless\n\
15 goddag\n\
12 goddag de\n\
-19 goddag det\n\
15 godda…\n\
-16 gode\n\
-9 gode bliver\n\
-14 godkend\n\
-10 godkend den\n\
-9 godkend overførsel\n\
-8 godkende\n\
-10 godkende din\n\
14 godkende en\n\
-8 godkende i\n\
8 godkende to\n\
31 godkendelse\n\
-40 godkendt\n\
-31 godkendt noget\n\
-45 godke…\n\
33 godt\n\
19 godt forstå\n\
54 goes\n\
20 goes back\n\
22 goes to\n\
13 going\n\
-10 going round\n\
25 going to\n\
35 gone\n\
48 good\n\
22 good afternoon\n\
19 good day\n\
20 good morning\n\
8 good so\n\
-13 goodbye\n\
-13 goodb…\n\
41 google\n\
12 google the\n\
32 googl…\n\
-36 got\n\
31 got #\n\
-45 got a\n\
16 got it\n\
-12 got one\n\
-14 got the\n\
-10 gotow…\n\
8 government\n\
11 gover…\n\
-15 gracias\n\
-9 gracias por\n\
-15 graci…\n\
12 grandson\n\
10 granny\n\
-17 granted\n\
-17 grant…\n\
9 gratis\n\
9 grati…\n\
-9 grazie\n\
-10 grazi…\n\
11 great\n\
21 green\n\
-9 green…\n\
-10 greetings\n\
-12 greet…\n\
-20 grethe\n\
-20 greth…\n\
24 group\n\
36 grund\n\
30 grund af\n\
-10 grundlag\n\
-13 grund…\n\
24 gruppen\n\
12 gruppen har\n\
12 grupp…\n\
-9 grusse\n\
-10 gruss…\n\
13 guarantee\n\
9 guarantee of\n\
14 guaranteed\n\
27 guara…\n\
21 guide\n\
17 guide you\n\
-44 gunu\n\
-15 gusta…\n\
-12 guven…\n\
28 gå\n\
12 gå til\n\
17 gået\n\
13 gået i\n\
-16 går\n\
-13 går automatisk\n\
8 går den\n\
8 går igennem\n\
-9 gælder i\n\
13 gældsstyrelsen\n\
14 gælds…\n\
-21 gør\n\
15 gør det\n\
-18 gør du\n\
15 gør er\n\
17 gør jeg\n\
-8 gør man\n\
-8 gør vi\n\
-25 gøre\n\
23 gøre det\n\
-13 gøre mere\n\
-37 gøre noget\n\
-21 gørun…\n\
8 gøste…\n\
-17 h\n\
-13 h #\n\
-8 h in\n\
108 ha\n\
53 ha #\n\
-13 ha en\n\
-22 haben\n\
-11 hacked\n\
38 hacker\n\
10 hackere\n\
17 hackerne\n\
17 hackers\n\
-14 hacket\n\
59 hacke…\n\
-63 had\n\
-11 had that\n\
-9 haddad\n\
-9 hadda…\n\
-15 hafta\n\
12 hague\n\
-51 haha\n\
-12 half\n\
9 half now\n\
-28 half of\n\
-27 hall\n\
-13 hallo\n\
24 halv\n\
21 halv time\n\
-15 halvdelen\n\
-30 halvd…\n\
29 ham\n\
11 ham i\n\
203 han\n\
-10 han at\n\
8 han bliver\n\
91 han er\n\
26 han har\n\
-11 han havde\n\
11 han hedder\n\
-12 han ikke\n\
46 han kan\n\
-20 han kun\n\
42 han lægger\n\
-10 han og\n\
43 han siger\n\
21 han skal\n\
17 han tager\n\
-15 han var\n\
63 han vil\n\
12 hand\n\
-10 hand and\n\
10 hand it\n\
-12 hand over\n\
9 hand the\n\
-15 handed\n\
-18 handel\n\
-35 hande…\n\
-17 handled\n\
9 handler\n\
-8 handler om\n\
-24 handl…\n\
-28 hanne\n\
-8 hanno\n\
-14 hansens\n\
-14 hansens cykler\n\
13 happen\n\
14 happen to\n\
18 happened\n\
20 happened to\n\
31 happe…\n\
-19 happy\n\
-8 happy birthday\n\
78 har\n\
-9 har allerede\n\
-18 har bedt\n\
15 har bekræftet\n\
18 har betalt\n\
29 har brug\n\
-14 har brugt\n\
31 har de\n\
15 har desværre\n\
11 har det\n\
-18 har du\n\
119 har en\n\
20 har forsøgt\n\
35 har fundet\n\
23 har givet\n\
-20 har glemt\n\
-19 har ikke\n\
29 har indbetalt\n\
12 har jeg\n\
14 har jo\n\
11 har kun\n\
-17 har lagt\n\
11 har lavet\n\
11 har lukket\n\
-17 har læst\n\
-44 har modtaget\n\
-9 har nu\n\
17 har og\n\
-10 har også\n\
12 har oprettet\n\
16 har optaget\n\
-8 har pligt\n\
10 har registreret\n\
-10 har ret\n\
15 har ringet\n\
8 har sagt\n\
28 har sendt\n\
-21 har set\n\
-13 har skiftet\n\
-41 har skrevet\n\
-19 har spærret\n\
12 har stadig\n\
9 har søgt\n\
53 har tavshedspligt\n\
-27 har tid\n\
8 har tjent\n\
14 har to\n\
22 har vi\n\
21 har vundet\n\
-9 har åbent\n\
-15 harbour\n\
-19 harbo…\n\
-9 hard\n\
-14 has\n\
-52 has a\n\
-8 has accepted\n\
-13 has already\n\
11 has appeared\n\
18 has arrived\n\
-19 has asked\n\
32 has been\n\
-27 has closed\n\
31 has found\n\
-9 has moved\n\
-15 has the\n\
16 has to\n\
-12 has your\n\
12 hash\n\
-20 hat\n\
14 hate\n\
11 hate to\n\
17 hav\n\
-8 haval…\n\
-63 havde\n\
-17 havde bedt\n\
158 have\n\
63 have #\n\
24 have a\n\
28 have already\n\
31 have an\n\
-8 have any\n\
21 have at\n\
-8 have been\n\
-16 have blocked\n\
-14 have called\n\
18 have den\n\
-24 have dine\n\
10 have dit\n\
18 have employees\n\
9 have en\n\
9 have et\n\
-28 have fradrag\n\
18 have got\n\
11 have jeg\n\
16 have mig\n\
19 have moved\n\
9 have not\n\
9 have on\n\
58 have paid\n\
-19 have questions\n\
-11 have received\n\
-12 have sagt\n\
-15 have seen\n\
-12 have the\n\
-59 have time\n\
-24 have to\n\
26 have won\n\
14 have you\n\
-32 havent\n\
-34 haven…\n\
-20 having\n\
-20 havin…\n\
-8 havn\n\
-8 havn bank\n\
-9 havnegade\n\
-9 havnegade #\n\
-32 hazir\n\
99 he\n\
-14 he called\n\
33 he can\n\
-20 he got\n\
-13 he had\n\
35 he is\n\
-11 he knew\n\
-24 he must\n\
22 he needs\n\
-16 he said\n\
60 he says\n\
-9 he stayed\n\
15 he told\n\
-12 he transferred\n\
38 he wants\n\
-22 he was\n\
9 he will\n\
9 head of\n\
-9 heade…\n\
-10 headphones\n\
-10 headp…\n\
-11 heads…\n\
21 health\n\
13 health authority\n\
21 healt…\n\
32 hear\n\
17 hear us\n\
14 hear your\n\
-8 hearing\n\
-8 heari…\n\
10 heat cheque\n\
-16 heating\n\
-13 heating makes\n\
-16 heati…\n\
-25 hed\n\
65 hedder\n\
65 hedde…\n\
-11 hej\n\
-33 hej alle\n\
10 hej det\n\
29 hej du\n\
27 hej far\n\
-13 hej hvad\n\
31 hej igen\n\
28 hej jeg\n\
15 hej mor\n\
-9 hej skat\n\
15 hej søde\n\
-9 hej trine\n\
31 held\n\
26 held at\n\
-8 heldigvis\n\
-8 heldi…\n\
48 hele\n\
15 hele eu\n\
-9 hele tiden\n\
25 hell\n\
-14 heller\n\
-14 heller ikke\n\
-18 helle…\n\
85 hello\n\
17 hello dear\n\
22 hello i\n\
9 hello im\n\
9 hello its\n\
9 hello my\n\
-21 hello this\n\
47 help\n\
11 help with\n\
-10 helped\n\
-13 helpe…\n\
21 helping\n\
21 helpi…\n\
-11 helpline\n\
-11 helpl…\n\
-19 helst\n\
-8 hemen\n\
-9 hemen kapatin\n\
8 hemmelig\n\
8 hemmelig efterforskning\n\
-15 hemmelige\n\
11 hen\n\
14 hende\n\
9 hende og\n\
-9 henrik\n\
-16 henri…\n\
10 hent\n\
52 henter\n\
18 henter den\n\
36 henter dit\n\
-20 hentes\n\
23 hente…\n\
-12 henvendelser\n\
-13 henve…\n\
140 her\n\
45 her @link\n\
-14 her bank\n\
-10 her card\n\
11 her du\n\
17 her for\n\
-26 her i\n\
9 her jeg\n\
-8 her kan\n\
12 her med\n\
17 her og\n\
23 her on\n\
-10 her pension\n\
12 her to\n\
12 her vi\n\
254 here\n\
74 here @link\n\
24 here i\n\
8 here im\n\
17 here is\n\
10 here on\n\
9 here so\n\
28 here the\n\
9 here we\n\
21 here within\n\
19 herfra\n\
19 herfr…\n\
-9 herlev\n\
-9 herle…\n\
13 herunder\n\
15 herun…\n\
106 hes\n\
24 hes from\n\
22 hes on\n\
8 hes the\n\
-12 hesaba\n\
-25 hesabi\n\
-51 hesab…\n\
41 hey\n\
8 hey saw\n\
-92 hi\n\
-20 hi all\n\
-31 hi anna\n\
-36 hi dad\n\
23 hi dear\n\
-12 hi everyone\n\
14 hi i\n\
38 hi im\n\
-15 hi its\n\
-15 hi mum\n\
8 hi my\n\
15 hi neighbour\n\
-9 hi team\n\
16 hi there\n\
-9 hi this\n\
-10 high\n\
-13 higher\n\
-9 highe…\n\
-11 hillerød\n\
-14 hille…\n\
-131 hilsen\n\
-9 hilsen norlys\n\
-131 hilse…\n\
87 him\n\
-10 him a\n\
13 him he\n\
17 him hes\n\
12 him the\n\
29 him to\n\
20 himself\n\
20 himse…\n\
-12 his\n\
-8 his account\n\
-21 his savings\n\
26 his way\n\
-15 history\n\
-22 histo…\n\
24 hit\n\
-30 hjem\n\
-21 hjemme\n\
16 hjemmefra\n\
10 hjemmefra like\n\
-12 hjemmeside\n\
-12 hjemm…\n\
14 hjælp\n\
18 hjælpe\n\
14 hjælpe dig\n\
34 hjælper\n\
16 hjælper dig\n\
55 hjælp…\n\
12 hola\n\
10 hola le\n\
45 hold\n\
14 hold for\n\
9 hold the\n\
8 hold your\n\
-22 hold øje\n\
-24 holder\n\
-29 holder lukket\n\
9 holders\n\
-21 holde…\n\
-21 holdsport\n\
-21 holds…\n\
-10 holiday\n\
8 holiday money\n\
-10 holid…\n\
-43 home\n\
-20 home for\n\
10 hong\n\
10 hong kong\n\
10 horas\n\
-23 horsens\n\
-23 horse…\n\
-53 hos\n\
-15 hos @link\n\
20 hos dem\n\
-19 hos geldiniz\n\
-18 hos os\n\
9 hos politiet\n\
-12 hospice\n\
-11 hospitalet\n\
-19 hospi…\n\
-21 host\n\
18 hotel\n\
8 hotels\n\
15 hotel…\n\
40 hour\n\
20 hour he\n\
49 hours\n\
10 hours #\n\
20 hours @link\n\
-17 hours are\n\
-11 hours before\n\
10 hours if\n\
12 hours to\n\
21 house\n\
9 house in\n\
23 house number\n\
9 housing\n\
8 housi…\n\
-9 hov\n\
-10 hov jeg\n\
-15 hoved…\n\
-64 how\n\
-12 how did\n\
-17 how do\n\
-31 how to\n\
9 hoy\n\
41 hr\n\
-17 hr portal\n\
-18 hr system\n\
14 hrs\n\
17 html\n\
-29 http\n\
-18 http #\n\
17 hun\n\
14 hun er\n\
13 hun siger\n\
19 hun skal\n\
-17 hunden\n\
-17 hunde…\n\
51 hundred\n\
25 hundred and\n\
9 hundrede og\n\
51 hundr…\n\
-8 hung\n\
-8 hung up\n\
-17 hurry\n\
10 hurtig\n\
-31 hurtigt\n\
-35 hurtigt så\n\
-14 hurti…\n\
-9 hus\n\
31 husband\n\
40 husba…\n\
-159 husk\n\
-84 husk at\n\
-19 huske\n\
-34 huslejen\n\
-41 husle…\n\
-18 hvad\n\
20 hvad der\n\
-15 hvad du\n\
-8 hvad er\n\
13 hvad gør\n\
20 hvad jeg\n\
-8 hvad siger\n\
9 hvad skal\n\
19 hvad står\n\
-11 hvem\n\
-26 hvem der\n\
9 hvem er\n\
-33 hver\n\
-16 hver dag\n\
-30 hverdage\n\
-9 hverdage #\n\
-33 hverd…\n\
-17 hverken\n\
-17 hverk…\n\
-17 hvidvask og\n\
8 hvidvask overfør\n\
31 hvilken\n\
30 hvilken bank\n\
26 hvilk…\n\
-16 hvis\n\
10 hvis banken\n\
11 hvis de\n\
-24 hvis der\n\
-52 hvis det\n\
39 hvis du\n\
-11 hvis i\n\
33 hvis ikke\n\
14 hvis jeg\n\
-13 hvis man\n\
-8 hvis nogen\n\
-48 hvor\n\
21 hvor mange\n\
12 hvor meget\n\
-13 hvor pengene\n\
-38 hvordan\n\
-12 hvordan det\n\
-38 hvord…\n\
-11 hvornår\n\
-11 hvorn…\n\
-11 håndbold\n\
-11 håndb…\n\
22 hånden\n\
22 hånde…\n\
-27 hæfter\n\
-27 hæfte…\n\
-13 hæleri\n\
-13 hæler…\n\
8 hænger på\n\
8 hæv\n\
8 hæve #\n\
10 hævekort og\n\
9 hævek…\n\
26 hæver\n\
8 hæver #\n\
-11 høj\n\
8 højre\n\
26 hør\n\
8 hør her\n\
-54 høre\n\
-13 høre det\n\
-20 høre om\n\
-24 i\n\
19 i #\n\
-17 i a\n\
10 i aarhus\n\
21 i accidentally\n\
29 i already\n\
-21 i alt\n\
98 i am\n\
-65 i appen\n\
17 i ask\n\
-17 i at\n\
-20 i aula\n\
11 i banken\n\
12 i believe\n\
-17 i betalingsservice\n\
10 i bilen\n\
-15 i brevet\n\
-13 i butikken\n\
-9 i bøde\n\
19 i call\n\
-16 i called\n\
160 i can\n\
69 i cant\n\
47 i dag\n\
-19 i danmark\n\
-12 i depositum\n\
-33 i digital\n\
-57 i din\n\
21 i dit\n\
-8 i dk\n\
29 i do\n\
23 i dont\n\
-13 i e\n\
28 i en\n\
-9 i et\n\
-8 i ever\n\
13 i fare\n\
-14 i filialen\n\
-13 i finally\n\
-10 i fyrre\n\
8 i første\n\
11 i gang\n\
14 i gavekort\n\
18 i get\n\
11 i give\n\
-42 i got\n\
12 i gruppen\n\
17 i guide\n\
-32 i går\n\
-33 i har\n\
75 i have\n\
15 i hele\n\
-8 i hillerød\n\
-11 i januar\n\
15 i jyske\n\
-21 i kan\n\
15 i know\n\
-10 i kælderen\n\
18 i kø\n\
9 i københavn\n\
-11 i løbet\n\
22 i made\n\
-11 i mails\n\
-10 i min\n\
-21 i mitid\n\
-22 i mobilbanken\n\
-61 i morgen\n\
47 i must\n\
-9 i måneden\n\
14 i møde\n\
68 i need\n\
-17 i netbank\n\
-71 i netbanken\n\
8 i netto\n\
12 i og\n\
14 i også\n\
35 i only\n\
-8 i owe\n\
-43 i paid\n\
9 i pay\n\
16 i polen\n\
-13 i postnord\n\
12 i press\n\
16 i put\n\
11 i read\n\
-11 i receptionen\n\
-15 i ro\n\
12 i røret\n\
8 i sag\n\
-10 i said\n\
17 i saw\n\
15 i say\n\
33 i see\n\
-17 i seks\n\
12 i send\n\
63 i sent\n\
19 i should\n\
9 i show\n\
-37 i skal\n\
10 i spanien\n\
10 i speaking\n\
-12 i stedet\n\
15 i stykker\n\
16 i systemet\n\
24 i take\n\
11 i talk\n\
-16 i tastselv\n\
-36 i telefonen\n\
25 i tell\n\
-32 i think\n\
16 i thought\n\
-24 i told\n\
-10 i tvivl\n\
17 i type\n\
17 i typed\n\
-16 i udlandet\n\
-18 i uge\n\
30 i understand\n\
14 i use\n\
-20 i vil\n\
13 i wait\n\
18 i want\n\
-12 i weekenden\n\
8 i work\n\
9 i would\n\
20 i write\n\
-22 i zone\n\
-31 i år\n\
12 i øjeblikket\n\
-13 iar\n\
-8 iban and\n\
9 iceri…\n\
15 ich\n\
11 ich bin\n\
36 icin\n\
15 icin #\n\
19 icin @link\n\
10 icin cpr\n\
14 icinde\n\
14 icind…\n\
13 icloud\n\
13 iclou…\n\
46 id\n\
-14 id #\n\
14 id be\n\
-24 id expires\n\
-8 id if\n\
-14 id like\n\
12 id never\n\
29 id og\n\
9 id then\n\
32 id til\n\
23 id to\n\
-15 ida\n\
-25 identitet\n\
-20 identitet med\n\
-11 ident…\n\
-161 if\n\
-39 if a\n\
-8 if asked\n\
87 if i\n\
-28 if it\n\
27 if its\n\
-8 if money\n\
29 if not\n\
-13 if somebody\n\
-9 if something\n\
-15 if that\n\
-14 if thats\n\
27 if the\n\
-26 if they\n\
14 if this\n\
-18 if we\n\
-71 if you\n\
-43 if youd\n\
-20 if your\n\
-23 if youre\n\
-30 if youve\n\
8 ifølge\n\
8 ifølg…\n\
-27 igen\n\
22 igen du\n\
-18 igen i\n\
10 ignore\n\
13 ignoring\n\
10 ignoring this\n\
32 ignor…\n\
11 ihnen\n\
-14 ihre\n\
-8 ihre cpr\n\
-18 ihre karte\n\
-9 ihrem\n\
-21 ii\n\
9 ik\n\
-16 iki\n\
-8 iki penktadienio\n\
75 ikke\n\
10 ikke bare\n\
-25 ikke betale\n\
35 ikke betalt\n\
9 ikke bliver\n\
-9 ikke bruge\n\
27 ikke er\n\
9 ikke et\n\
-10 ikke foretage\n\
-10 ikke give\n\
-38 ikke gøre\n\
14 ikke have\n\
15 ikke i\n\
-21 ikke imod\n\
22 ikke lade\n\
11 ikke leveres\n\
-10 ikke links\n\
-11 ikke mig\n\
23 ikke må\n\
-16 ikke oplyse\n\
16 ikke overføre\n\
46 ikke på\n\
-8 ikke registreret\n\
28 ikke ringe\n\
-15 ikke selv\n\
48 ikke sige\n\
-8 ikke svare\n\
10 ikke så\n\
11 ikke tale\n\
-44 ikke til\n\
25 ikke vil\n\
-26 il\n\
-15 il #\n\
-9 il codice\n\
21 il mio\n\
20 il suo\n\
12 il telefono\n\
-24 ile\n\
-15 ile giris\n\
-47 ill\n\
-12 ill be\n\
-12 ill call\n\
-8 ill do\n\
-12 ill give\n\
-14 ill help\n\
21 ill put\n\
-19 ill send\n\
12 ill stay\n\
22 illegal\n\
21 illeg…\n\
199 im\n\
10 im a\n\
12 im agent\n\
-13 im calling\n\
8 im from\n\
19 im going\n\
-12 im home\n\
26 im in\n\
11 im not\n\
14 im on\n\
26 im the\n\
33 immediately\n\
9 immediately #\n\
12 immediately on\n\
43 immed…\n\
21 immigration\n\
13 immigration office\n\
21 immig…\n\
-15 imod\n\
-24 import\n\
16 important\n\
12 important message\n\
-17 imzal…\n\
-25 in #\n\
27 in 24h\n\
30 in a\n\
8 in aalborg\n\
11 in aarhus\n\
42 in advance\n\
-8 in again\n\
-16 in an\n\
25 in and\n\
-9 in app\n\
-19 in at\n\
10 in august\n\
20 in bitcoin\n\
-9 in brazil\n\
10 in browser\n\
8 in but\n\
8 in by\n\
-8 in case\n\
25 in cash\n\
13 in contact\n\
15 in copenhagen\n\
8 in cyprus\n\
-20 in danish\n\
-35 in digital\n\
-8 in doubt\n\
-13 in e\n\
-30 in english\n\
8 in esbjerg\n\
18 in front\n\
11 in glostrup\n\
-8 in ihrem\n\
-11 in it\n\
-26 in its\n\
-17 in june\n\
-12 in kolding\n\
-22 in march\n\
-9 in may\n\
-13 in mitid\n\
-13 in netbank\n\
-9 in october\n\
18 in odense\n\
-15 in on\n\
16 in one\n\
-9 in order\n\
-17 in our\n\
11 in portugal\n\
-11 in room\n\
-8 in roskilde\n\
-10 in section\n\
-8 in september\n\
8 in singapore\n\
-13 in teams\n\
-156 in the\n\
-9 in their\n\
18 in thirty\n\
-10 in this\n\
-8 in three\n\
-12 in total\n\
9 in usdt\n\
-12 in which\n\
21 in with\n\
69 in your\n\
-8 in zone\n\
-9 incid…\n\
-9 incl vat\n\
8 inclu…\n\
-22 income\n\
-9 income assessment\n\
18 incompleta\n\
21 incomplete\n\
19 incomplete address\n\
22 incom…\n\
54 ind\n\
11 ind for\n\
9 ind her\n\
43 ind med\n\
28 ind og\n\
-25 ind på\n\
9 indbetal\n\
13 indbetaler\n\
-9 indbetales på\n\
-10 indbetalingskort\n\
27 indbetalt\n\
27 indbetalt et\n\
39 indbe…\n\
-8 inddr…\n\
14 inde\n\
8 indef…\n\
-34 inden\n\
-74 inden #\n\
-8 inden den\n\
-14 inden for\n\
-13 inden fredag\n\
31 inden kl\n\
9 inden søndag\n\
-11 index\n\
-8 indgangen\n\
-14 indkaldt\n\
-17 indka…\n\
-10 indkøb\n\
-10 indkø…\n\
-11 indledning\n\
11 indle…\n\
-23 indsigelse\n\
-35 indsi…\n\
8 indsk…\n\
8 indsæ…\n\
27 indtast\n\
13 indtast dit\n\
10 indtast kort\n\
32 indtaste\n\
10 indtaste dit\n\
58 indta…\n\
-22 ines\n\
9 infected\n\
15 infec…\n\
10 infil…\n\
11 info @link\n\
15 info@…\n\
-34 information\n\
-19 information about\n\
8 information your\n\
10 informed\n\
-15 infor…\n\
-29 ingen\n\
9 ingenting\n\
15 ingen…\n\
-12 inger\n\
-8 ingre…\n\
-9 inici…\n\
23 inkasso\n\
27 inkas…\n\
15 inkl\n\
-17 input\n\
53 inside\n\
8 inside the\n\
27 inside we\n\
60 insid…\n\
16 inspe…\n\
16 insta\n\
12 instagram\n\
-8 install anydesk\n\
19 installed\n\
10 installere\n\
10 installere teamviewer\n\
-14 instalment\n\
18 instant\n\
16 instant transfer\n\
46 insta…\n\
18 instead before\n\
22 instead of\n\
-9 insufficient\n\
-11 insuf…\n\
56 insurance\n\
16 insurance #\n\
14 insured\n\
68 insur…\n\
-12 int\n\
-15 integ…\n\
23 interesse\n\
24 interest\n\
26 interest in\n\
17 interested\n\
-13 internal\n\
9 international\n\
13 internet\n\
63 interpol\n\
-19 interpreter\n\
-11 interview\n\
91 inter…\n\
-17 intet\n\
9 into\n\
-10 into a\n\
32 into our\n\
10 into your\n\
19 intr\n\
13 intr un\n\
-12 intranet\n\
-15 intra…\n\
-11 intre\n\
-12 intro…\n\
11 intru…\n\
19 invalid\n\
19 inval…\n\
9 investigating\n\
22 investigation\n\
-18 investigation and\n\
11 investigation press\n\
20 investigators\n\
-17 investing\n\
-17 investing in\n\
24 inves…\n\
-9 invia…\n\
-9 invitation\n\
-28 invit…\n\
-49 invoice\n\
-24 invoice #\n\
-12 invoice from\n\
-13 invoices\n\
-67 invoi…\n\
11 involved\n\
13 involved in\n\
9 invol…\n\
20 ip\n\
12 ipad\n\
100 iphone\n\
59 iphone #\n\
16 iphone claim\n\
100 iphon…\n\
15 iptal\n\
195 is\n\
-95 is #\n\
60 is a\n\
18 is an\n\
10 is asking\n\
-10 is available\n\
26 is being\n\
-8 is blocked\n\
-18 is broken\n\
10 is called\n\
9 is calling\n\
-12 is cancelled\n\
13 is closed\n\
-15 is confirmed\n\
11 is cut\n\
12 is danish\n\
-17 is delayed\n\
-11 is down\n\
-25 is due\n\
24 is for\n\
-14 is free\n\
26 is from\n\
9 is frozen\n\
8 is going\n\
19 is held\n\
-11 is ill\n\
52 is in\n\
26 is invalid\n\
8 is involved\n\
21 is it\n\
12 is locked\n\
36 is missing\n\
18 is my\n\
26 is not\n\
-14 is officer\n\
11 is one\n\
-19 is open\n\
-14 is ordered\n\
-25 is paid\n\
18 is placed\n\
-56 is ready\n\
-8 is registered\n\
21 is released\n\
9 is reported\n\
9 is required\n\
8 is returned\n\
-22 is so\n\
-8 is sold\n\
13 is still\n\
-20 is that\n\
56 is the\n\
-19 is there\n\
25 is this\n\
-14 is tight\n\
10 is to\n\
37 is trying\n\
13 is under\n\
-30 is valid\n\
33 is waiting\n\
15 is your\n\
-9 islan…\n\
-11 islem\n\
-13 islemi\n\
-13 islem…\n\
-17 issue\n\
8 issued\n\
8 issue…\n\
-29 ist\n\
-9 ist am\n\
-22 isted…\n\
-9 istem…\n\
-15 isteyen\n\
-17 istey…\n\
10 istiy…\n\
-25 it\n\
16 it #\n\
12 it @link\n\
8 it and\n\
-18 it arrives\n\
-16 it asks\n\
-60 it at\n\
16 it but\n\
-11 it by\n\
-20 it call\n\
-12 it caller\n\
26 it comes\n\
-10 it could\n\
-11 it doesnt\n\
-18 it ends\n\
15 it first\n\
10 it for\n\
20 it go\n\
19 it good\n\
29 it has\n\
8 it helpdesk\n\
62 it here\n\
-13 it holds\n\
30 it i\n\
-77 it in\n\
18 it is\n\
-20 it isnt\n\
8 it it\n\
12 it its\n\
16 it ive\n\
17 it just\n\
-11 it may\n\
15 it must\n\
24 it normal\n\
13 it ok\n\
-18 it on\n\
-9 it or\n\
14 it out\n\
8 it over\n\
9 it say\n\
84 it says\n\
-10 it still\n\
-8 it this\n\
-11 it under\n\
-21 it wasnt\n\
-9 it were\n\
-12 it where\n\
11 it with\n\
8 it within\n\
11 it without\n\
-11 it works\n\
-20 it you\n\
-23 it yourself\n\
-19 itll\n\
-20 itll be\n\
-12 its #\n\
13 its a\n\
10 its been\n\
-8 its fake\n\
-9 its free\n\
19 its me\n\
16 its my\n\
-32 its on\n\
31 its only\n\
-27 its owners\n\
-8 its really\n\
8 its returned\n\
26 its the\n\
10 its under\n\
25 its urgent\n\
-51 its way\n\
12 its your\n\
22 its yours\n\
-31 itself\n\
-31 itsel…\n\
-24 ive\n\
-9 ive a\n\
-8 ive been\n\
19 ive got\n\
15 ive just\n\
10 ive only\n\
-8 ive seen\n\
-9 iyi\n\
9 ja\n\
-10 ja #\n\
9 ja de\n\
14 ja den\n\
43 ja det\n\
-16 ja goddag\n\
12 ja hej\n\
-14 ja men\n\
12 ja og\n\
-28 jamais\n\
-28 jamai…\n\
22 jamen\n\
14 jamen jeg\n\
-14 jan\n\
-10 jana\n\
-47 januar\n\
-41 january\n\
-88 janua…\n\
-9 japan\n\
-20 jau\n\
-18 je\n\
22 je suis\n\
-14 je tenvoie\n\
8 jealous\n\
8 jealo…\n\
168 jeg\n\
9 jeg arbejder\n\
-14 jeg betaler\n\
14 jeg bor\n\
8 jeg bruger\n\
11 jeg dem\n\
11 jeg den\n\
26 jeg det\n\
29 jeg dig\n\
-13 jeg din\n\
8 jeg en\n\
102 jeg er\n\
-42 jeg fik\n\
-27 jeg finder\n\
-22 jeg få\n\
10 jeg giver\n\
15 jeg gør\n\
70 jeg har\n\
-14 jeg havde\n\
30 jeg hedder\n\
16 jeg ikke\n\
108 jeg kan\n\
18 jeg kom\n\
15 jeg køber\n\
-9 jeg lagde\n\
10 jeg lige\n\
-17 jeg logger\n\
16 jeg lover\n\
-17 jeg lægger\n\
9 jeg mangler\n\
8 jeg om\n\
43 jeg ringer\n\
10 jeg selv\n\
13 jeg ser\n\
38 jeg sidder\n\
89 jeg skal\n\
9 jeg skulle\n\
13 jeg taler\n\
10 jeg til\n\
10 jeg trykker\n\
-8 jeg var\n\
-8 jeg vil\n\
-27 jeg ville\n\
18 jeg åbner\n\
-10 jei\n\
-19 jens\n\
14 jensen\n\
14 jense…\n\
-27 jer\n\
-47 jeres\n\
-21 jesli\n\
-11 jesli to\n\
-8 jest\n\
-8 jeszcze\n\
-8 jeszc…\n\
8 jetzt\n\
-9 jeudi\n\
9 ji\n\
11 jis\n\
31 jo\n\
8 job simple\n\
-8 jobbet\n\
-8 jobbe…\n\
-8 jobcenter\n\
-8 jobforslag\n\
-8 jobfo…\n\
16 jobindex\n\
16 jobin…\n\
-16 jobnet\n\
-16 jobne…\n\
-10 jobs\n\
17 john\n\
11 join\n\
-32 jonas\n\
10 jour\n\
-9 journal\n\
-16 journalnummer\n\
-36 journ…\n\
27 judge\n\
-12 julef…\n\
-14 juli\n\
-20 july\n\
-60 june\n\
-9 juni\n\
114 just\n\
-8 just a\n\
-14 just approve\n\
-8 just call\n\
-9 just come\n\
18 just give\n\
49 just need\n\
12 just read\n\
12 just screenshot\n\
-15 just send\n\
9 just sent\n\
22 just swipe\n\
19 just take\n\
9 just tell\n\
8 just transfer\n\
49 justice\n\
9 justice and\n\
11 justice three\n\
21 justice to\n\
10 justification\n\
74 justi…\n\
-16 jusu\n\
-8 jusu #\n\
-13 jusu cpr\n\
-9 jutland\n\
-8 jutland police\n\
-9 jutla…\n\
-9 jutro\n\
43 jyske\n\
42 jyske bank\n\
14 jyskebank\n\
10 jyskebank @link\n\
14 jyske…\n\
21 k\n\
-8 kabin…\n\
13 kaere\n\
13 kaere kunde\n\
-26 kaffe\n\
-29 kaffen\n\
-37 kaffe…\n\
-13 kaip\n\
-13 kalba\n\
9 kamera\n\
8 kamer…\n\
-109 kan\n\
-27 kan bare\n\
-11 kan betale\n\
11 kan blive\n\
9 kan desværre\n\
-9 kan det\n\
-65 kan du\n\
21 kan godt\n\
15 kan gøre\n\
-9 kan hentes\n\
9 kan hjælpe\n\
-9 kan i\n\
32 kan ikke\n\
19 kan jeg\n\
20 kan kun\n\
-8 kan nu\n\
-19 kan også\n\
10 kan ophæves\n\
9 kan rette\n\
-21 kan sende\n\
-12 kan ses\n\
-21 kan ske\n\
9 kan skifte\n\
8 kan slette\n\
11 kan stoppe\n\
13 kan sætte\n\
11 kan tage\n\
10 kan åbne\n\
-8 kande\n\
-11 kapatin\n\
-14 kapat…\n\
8 kapora\n\
8 kapor…\n\
-35 karen\n\
-9 kargo\n\
13 kargo…\n\
10 kart numaranizi\n\
12 karta\n\
-11 karte\n\
-10 kartiniz\n\
-8 kartinizi\n\
-9 kartinizi getirin\n\
-18 kartinizin arkasindaki\n\
-41 karti…\n\
-8 kas\n\
-14 kasim\n\
17 kasper\n\
30 kaspe…\n\
-8 kasse\n\
-13 kassen\n\
-21 kasserer\n\
-34 kasse…\n\
-10 kastrup\n\
-10 kastr…\n\
-32 kat\n\
-8 katrine\n\
-9 katri…\n\
-14 katten\n\
-14 katte…\n\
19 kazan…\n\
9 kaze\n\
134 keep\n\
89 keep #\n\
25 keep it\n\
-17 keep the\n\
25 keep your\n\
-13 keine\n\
-9 kelpworks\n\
-8 kelpworks aps\n\
-9 kelpw…\n\
-19 kende\n\
-10 kendi…\n\
-9 kendte\n\
-9 kendt…\n\
-9 kenne…\n\
-43 kept\n\
-10 kept for\n\
-8 kettle\n\
-8 kettl…\n\
11 key\n\
15 key card\n\
8 key in\n\
18 keypad\n\
10 keypad and\n\
18 keypa…\n\
-17 kg\n\
-43 kh\n\
-22 kids\n\
-9 kig\n\
-12 kigge\n\
-11 kigge på\n\
-19 kim\n\
-8 kimseye\n\
-10 kimseyle\n\
-9 kimseyle paylasmayin\n\
-18 kimse…\n\
13 kin\n\
15 kina\n\
-34 kind\n\
-27 kind regards\n\
-16 kindergarten\n\
-15 kinde…\n\
-10 kiosken\n\
-10 kiosk…\n\
13 kirayi\n\
13 kiray…\n\
10 kitaip\n\
10 kitai…\n\
-10 kitebank\n\
-10 kiteb…\n\
-62 kl\n\
-64 kl #\n\
-20 klage\n\
-13 klage til\n\
-26 klager\n\
-29 klage…\n\
11 klaida\n\
11 klaid…\n\
-15 klar\n\
-11 klar i\n\
14 klar til\n\
14 klare\n\
-12 klarer\n\
9 klaret\n\
-15 klass…\n\
10 klicken\n\
10 klicken sie\n\
10 klick…\n\
26 klientkontoen\n\
44 klien…\n\
12 klik\n\
8 klik her\n\
-18 klikk…\n\
-8 klip\n\
12 klippe\n\
14 klipp…\n\
-9 kloge\n\
-9 kloge mennesker\n\
-16 klokken\n\
-18 klokk…\n\
-31 km\n\
-8 knappen\n\
-56 know\n\
-12 know about\n\
10 know how\n\
-13 know if\n\
11 know it\n\
-18 know the\n\
-12 know which\n\
12 knows my\n\
-16 knus\n\
-14 kod #\n\
9 kod z\n\
13 koda\n\
-32 kodas\n\
-16 kodas #\n\
142 kode\n\
9 kode du\n\
16 kode med\n\
12 kode nu\n\
30 kode på\n\
30 kode til\n\
106 koden\n\
-10 koden er\n\
21 koden fra\n\
22 koden med\n\
41 koden op\n\
9 koden så\n\
-22 koden til\n\
-16 koder\n\
23 koderne\n\
23 koder…\n\
-14 kodeviser\n\
-14 kodev…\n\
-13 kodo\n\
-28 kolding\n\
-29 koldi…\n\
18 kollega\n\
14 kollegiekontoret\n\
25 kolle…\n\
-14 kom\n\
-16 kom forbi\n\
16 kom til\n\
-8 komme\n\
-20 komme forbi\n\
10 komme ind\n\
73 kommer\n\
19 kommer den\n\
-15 kommer efter\n\
44 kommer en\n\
10 kommer et\n\
8 kommer forbi\n\
-31 kommer fra\n\
10 kommer til\n\
11 kommer vores\n\
-10 kommet\n\
12 kommet en\n\
57 komme…\n\
-15 kommunen\n\
-11 kommu…\n\
8 kompr…\n\
-11 komsu…\n\
12 konfirmation\n\
15 konfi…\n\
10 kong\n\
18 konkurrence\n\
20 konku…\n\
8 konstateret\n\
8 konst…\n\
9 konsu…\n\
-87 kontakt\n\
-71 kontakt din\n\
-33 kontakt mitid\n\
-8 kontakte\n\
-23 kontant\n\
35 kontanter\n\
10 kontanter og\n\
-89 konta…\n\
-23 konti\n\
-30 kontingent\n\
-18 kontingent #\n\
-40 konti…\n\
152 konto\n\
24 konto #\n\
20 konto du\n\
15 konto er\n\
11 konto i\n\
9 konto jeg\n\
8 konto med\n\
13 konto og\n\
18 konto som\n\
-27 kontoen\n\
-8 kontonr\n\
22 kontonummer\n\
12 kontonummer og\n\
17 kontonummer så\n\
-29 kontooplysninger\n\
-15 kontooplysninger i\n\
-68 konto…\n\
-8 kontrakten\n\
16 kontrol\n\
8 kontrolafgift\n\
16 kontrolcifre\n\
9 kontrolcifre på\n\
41 kontr…\n\
-10 konus…\n\
-14 koord…\n\
14 kopen…\n\
11 kopieret\n\
11 kopie…\n\
85 kort\n\
-33 kort #\n\
32 kort @link\n\
-8 kort der\n\
-14 kort det\n\
-12 kort du\n\
-24 kort eller\n\
-9 kort er\n\
30 kort for\n\
12 kort her\n\
12 kort i\n\
8 kort mitid\n\
-8 kort når\n\
22 kort og\n\
9 kort paa\n\
19 kort skal\n\
15 kort så\n\
-8 kortele\n\
-74 kortet\n\
-9 kortet i\n\
-72 korte…\n\
11 kortnr\n\
83 kortnummer\n\
19 kortnummer for\n\
27 kortnummer og\n\
12 kortnummer så\n\
16 kortnummer udløbsdato\n\
96 kortn…\n\
9 kortoplysninger\n\
11 korto…\n\
36 koster\n\
31 koster #\n\
32 koste…\n\
-73 kr\n\
53 kr #\n\
66 kr @link\n\
-18 kr a\n\
10 kr and\n\
-16 kr at\n\
33 kr betal\n\
-14 kr by\n\
-11 kr den\n\
8 kr der\n\
10 kr det\n\
-8 kr efter\n\
11 kr en\n\
-66 kr for\n\
-25 kr from\n\
10 kr først\n\
-39 kr has\n\
18 kr here\n\
10 kr hvis\n\
38 kr i\n\
9 kr ikke\n\
28 kr in\n\
-11 kr incl\n\
9 kr inden\n\
-24 kr is\n\
14 kr kan\n\
-13 kr md\n\
-9 kr must\n\
11 kr my\n\
16 kr now\n\
8 kr nu\n\
11 kr om\n\
18 kr on\n\
9 kr or\n\
12 kr per\n\
-10 kr please\n\
11 kr pr\n\
18 kr retur\n\
-11 kr skal\n\
-8 kr som\n\
21 kr this\n\
-72 kr til\n\
-44 kr tilbage\n\
11 kr to\n\
-8 kr which\n\
-17 kreditadvarsel\n\
-17 kreditadvarsel på\n\
8 kriminalkommissær\n\
14 krone\n\
-8 krone og\n\
-18 kroner\n\
-26 kroner for\n\
23 kroner i\n\
-10 kroner if\n\
11 kroner som\n\
-16 krone…\n\
20 krypto\n\
-15 kryptovaluta\n\
11 krypt…\n\
21 kræver\n\
16 kræver at\n\
23 kræve…\n\
-23 kuglepen\n\
-24 kugle…\n\
19 kullanici\n\
14 kulla…\n\
64 kun\n\
29 kun #\n\
-9 kun en\n\
-8 kun et\n\
14 kun til\n\
43 kunde\n\
10 kunde din\n\
9 kunde som\n\
33 kunder\n\
14 kundeservice\n\
30 kunde…\n\
-20 kunne\n\
34 kunne ikke\n\
14 kurer\n\
28 kureren\n\
15 kureren ringer\n\
27 kurer…\n\
10 kurier\n\
9 kurie…\n\
10 kvartal\n\
18 kvart…\n\
8 kvind…\n\
13 kvitteringen\n\
12 kvitt…\n\
-23 kwh\n\
-8 kys\n\
-10 kælderen\n\
-11 kælde…\n\
-53 kære\n\
-8 kære alle\n\
14 kære borger\n\
21 kære kunde\n\
-10 kærli…\n\
18 kø\n\
-13 køb hos\n\
-39 købe\n\
-27 købe et\n\
-10 købe gavekort\n\
20 københavn\n\
21 københavns\n\
13 københavns politi\n\
41 køben…\n\
10 køber\n\
14 køber den\n\
17 køber jeg\n\
-10 købt\n\
-8 købt en\n\
10 køkken\n\
-8 køles…\n\
8 kørekort\n\
17 kørekort og\n\
9 kørek…\n\
21 kører\n\
12 kører vi\n\
-13 kørt\n\
-10 kørt galt\n\
-95 la\n\
-22 la #\n\
-23 la banca\n\
-13 la carta\n\
-16 la dumneavoastra\n\
-9 la llamada\n\
-9 la misma\n\
-13 la politie\n\
15 la sua\n\
-15 la telefon\n\
-17 laba\n\
-17 laba diena\n\
11 labas\n\
-18 label\n\
-9 lack\n\
-16 lad\n\
20 lade\n\
16 lade mig\n\
-20 lader\n\
-8 laffaire\n\
-8 laffa…\n\
-10 laffitto\n\
-10 laffi…\n\
-25 lagde\n\
-12 lagde på\n\
17 lagen…\n\
-16 lager\n\
-8 lageret\n\
-20 lagt\n\
-9 lampen\n\
-22 lampe…\n\
-15 lande\n\
-8 lande…\n\
13 landlord\n\
10 landlords\n\
9 landl…\n\
-104 language|ar\n\
-249 language|da\n\
-36 language|de\n\
-271 language|en\n\
-43 language|es\n\
-111 language|fr\n\
-19 language|it\n\
-104 language|lt\n\
45 language|pl\n\
-64 language|ru\n\
-149 language|tr\n\
22 language|uk\n\
-252 language|und\n\
9 lapses\n\
9 lapse…\n\
-13 large\n\
8 largent\n\
-23 lars\n\
-26 las\n\
-13 las #\n\
-21 lasagne\n\
-21 lasag…\n\
-15 lasse\n\
13 last #\n\
17 last chance\n\
26 last four\n\
17 last month\n\
-8 last night\n\
-13 last two\n\
-21 last week\n\
-43 last year\n\
-13 late\n\
-28 later\n\
-38 laugh…\n\
-41 laundering\n\
-10 laundering after\n\
9 laundering and\n\
-14 laundering case\n\
-43 laund…\n\
39 laura\n\
-10 lav\n\
11 lavet et\n\
-18 lavet på\n\
-21 law\n\
-11 law makes\n\
-9 lawful\n\
-9 lawfu…\n\
-11 lawyer i\n\
11 lawyer in\n\
20 lawyers\n\
32 lawyers found\n\
26 lawye…\n\
-91 le\n\
-38 le #\n\
-15 le code\n\
-17 le numero\n\
-10 leader\n\
-10 leade…\n\
18 leak\n\
18 leak to\n\
-9 learned\n\
-14 learn…\n\
-14 least\n\
-21 leave it\n\
-9 leaving\n\
-9 leavi…\n\
14 led\n\
14 led i\n\
-16 ledger\n\
-16 ledge…\n\
30 ledig\n\
9 ledig…\n\
-10 ledni…\n\
8 left #\n\
8 left to\n\
22 legal\n\
10 legal proceedings\n\
8 legit\n\
-10 lejekontrakt\n\
-14 lejek…\n\
-9 lejer…\n\
21 lejligheden\n\
13 lejligheden i\n\
20 lejli…\n\
-8 lekti…\n\
11 lena\n\
-13 lend\n\
-9 lend me\n\
-8 lend your\n\
-9 length\n\
-9 length #\n\
-361 length|0\n\
-535 length|1\n\
-397 length|2\n\
-101 length|3\n\
74 length|4\n\
-20 length|5\n\
-9 lengt…\n\
-10 leo\n\
8 les\n\
-15 lesson\n\
9 lessons\n\
-28 let\n\
-12 let it\n\
9 let me\n\
15 let them\n\
18 lets\n\
19 lets continue\n\
10 letter\n\
-31 letter in\n\
33 letter read\n\
-8 leverandøren\n\
-25 li\n\
-13 liable\n\
-13 liable for\n\
-13 liabl…\n\
11 liaison\n\
11 liais…\n\
-9 libraries\n\
-25 library\n\
-46 libra…\n\
16 licence\n\
9 licence was\n\
13 licen…\n\
-8 lidl\n\
46 lidt\n\
-12 lie\n\
-10 liegt\n\
-13 lien\n\
-12 life\n\
8 lift the\n\
54 lige\n\
-20 lige en\n\
31 lige har\n\
30 lige nu\n\
-9 lige når\n\
13 lige om\n\
9 lige sende\n\
29 liggende\n\
-76 ligger\n\
-18 ligger her\n\
-50 ligger i\n\
-9 ligger klar\n\
-49 ligge…\n\
-12 ligner\n\
-16 ligne…\n\
-53 like\n\
8 like it\n\
-49 like to\n\
13 like videoer\n\
-11 like we\n\
10 liken\n\
-12 lillevang\n\
-16 lille…\n\
-23 limit\n\
8 limit to\n\
8 limited\n\
-11 limits\n\
13 limpi…\n\
32 line\n\
27 line and\n\
-11 line for\n\
14 line is\n\
9 line or\n\
-13 lines\n\
67 link\n\
8 link @link\n\
10 link og\n\
-13 link til\n\
-11 link to\n\
24 link where\n\
-8 link you\n\
17 linked\n\
-8 linkedin\n\
32 linket\n\
33 linke…\n\
-79 links\n\
-9 links i\n\
-12 links in\n\
320 link|any\n\
-586 link|genuine\n\
-83 link|known\n\
781 link|lookalike\n\
402 link|other\n\
29 link|shortener\n\
-13 linux\n\
34 liquidity\n\
39 liqui…\n\
-12 lis\n\
-10 lise\n\
12 list\n\
-18 list of\n\
35 listen\n\
-16 listen to\n\
19 liste…\n\
10 litau…\n\
-13 little\n\
-13 littl…\n\
-23 live\n\
-10 lives\n\
-8 llama\n\
-10 llamada\n\
-13 llama…\n\
-39 lo\n\
-8 load\n\
39 loan\n\
-21 local\n\
-20 local the\n\
29 lock\n\
13 locked\n\
11 locker\n\
23 locke…\n\
12 lodtrækning\n\
10 lodtrækning vi\n\
12 lodtr…\n\
117 log\n\
73 log in\n\
45 log ind\n\
12 log på\n\
16 logge ind\n\
-10 logge på\n\
-13 logged\n\
-9 loggen\n\
-9 loggen sie\n\
18 logger du\n\
-13 logger ind\n\
-32 logge…\n\
-24 logging\n\
-8 logging in\n\
-15 logging on\n\
-24 loggi…\n\
-25 login\n\
9 login code\n\
11 login fra\n\
-11 logistics\n\
-11 logistics a\n\
-9 logis…\n\
-10 lokale\n\
-19 lokal…\n\
-32 lol\n\
-17 lone\n\
12 long number\n\
-8 longe…\n\
32 look\n\
18 look up\n\
-37 looked\n\
-18 looked at\n\
-37 looke…\n\
-21 looks\n\
-12 looks like\n\
9 loose\n\
9 loper…\n\
-12 loppe…\n\
29 lose\n\
17 lose the\n\
10 loss of\n\
22 lost\n\
47 lost funds\n\
-12 lost or\n\
13 lot\n\
16 lots\n\
16 lots of\n\
-13 lotte\n\
24 lov\n\
-20 love\n\
-14 love you\n\
12 loven\n\
17 lover\n\
11 lovligt\n\
27 lt00\n\
27 lt00 #\n\
-16 lu\n\
-15 lub\n\
10 lucky\n\
-17 luk\n\
9 lukker\n\
8 lukker vi\n\
23 lukkes\n\
28 lukket\n\
12 lukket i\n\
-25 lukket på\n\
58 lukke…\n\
-8 lume\n\
-17 luna\n\
-38 lunar\n\
-18 lunch\n\
-15 luni\n\
-35 lutfen\n\
-35 lutfe…\n\
-12 lyder\n\
-8 lygte…\n\
-8 lying\n\
-15 lys\n\
-13 lyver\n\
-12 lå\n\
-9 lån\n\
-34 låne\n\
-10 låne #\n\
12 låne din\n\
8 låse\n\
-29 læg\n\
16 læg ikke\n\
-34 læg på\n\
-12 lægehuset\n\
-12 lægeh…\n\
16 lægge\n\
-9 lægge dem\n\
12 lægge det\n\
14 lægge på\n\
30 lægger\n\
42 lægger på\n\
14 lægges\n\
44 lægge…\n\
12 længe\n\
-28 læs\n\
33 læs den\n\
-23 læs mere\n\
47 læse\n\
35 læse koden\n\
38 læser\n\
36 læser du\n\
-31 læser…\n\
-24 læst\n\
-10 læst den\n\
-14 løber\n\
-17 løbet\n\
-11 løbet af\n\
-8 løg\n\
-11 løn\n\
-10 lønkontoret\n\
-8 lønne…\n\
-11 lønsedler\n\
-17 lønse…\n\
-28 lørdag\n\
-35 lørda…\n\
-11 løsning\n\
-9 løsni…\n\
28 m\n\
10 m kort\n\
-11 ma\n\
23 macbook\n\
23 macbo…\n\
11 machine\n\
26 machine with\n\
13 machine you\n\
9 machi…\n\
11 madam\n\
-12 made\n\
10 made #\n\
-8 made it\n\
-15 mag\n\
17 magistrate\n\
18 magis…\n\
-40 mai\n\
-79 mail\n\
-17 mail i\n\
15 mail med\n\
9 mail og\n\
12 mail with\n\
-22 mailadresse\n\
-23 maila…\n\
-8 mailen\n\
-17 maile…\n\
-34 mails\n\
-19 main\n\
-10 main number\n\
-24 maine\n\
8 maintenant\n\
10 maint…\n\
-14 maj\n\
-18 make\n\
-17 make a\n\
-8 make it\n\
-27 makes\n\
-13 makes trouble\n\
14 making\n\
13 makin…\n\
-14 malaga\n\
-14 malag…\n\
-9 malik\n\
15 malmø\n\
17 mam\n\
10 mamma\n\
-116 man\n\
-9 man i\n\
-26 man skal\n\
15 managed\n\
9 manager\n\
32 manag…\n\
-30 manana\n\
-30 manan…\n\
10 manca…\n\
22 manchester\n\
19 manch…\n\
29 mand\n\
16 mand fra\n\
-20 mandag\n\
8 mandat\n\
8 mandato\n\
24 mandatory\n\
24 manda…\n\
-21 manden\n\
11 manden fra\n\
-13 manden i\n\
-22 mande…\n\
14 mands\n\
16 mands nummer\n\
17 mange penge\n\
37 manglende\n\
14 manglende betaling\n\
9 manglende porto\n\
22 mangler\n\
21 mangler #\n\
-15 mangler at\n\
-15 mangler betaling\n\
44 mangl…\n\
-12 manip…\n\
-10 manus…\n\
17 many\n\
-13 map\n\
-26 mappe\n\
-43 march\n\
-10 maria\n\
195 mark|emoji\n\
-325 mark|lines\n\
90 mark|no-capitals\n\
-304 mark|quotation\n\
-192 mark|time\n\
-19 marri…\n\
-8 marte…\n\
11 martin\n\
13 marti…\n\
-9 marts\n\
-13 mas\n\
-10 mas de\n\
-36 matas\n\
-8 matas in\n\
20 match\n\
-11 matcher\n\
-12 match…\n\
-25 material\n\
-27 material and\n\
-9 materiale\n\
-38 mater…\n\
21 matter\n\
20 matter is\n\
-18 matter to\n\
18 matte…\n\
-146 may\n\
-26 may be\n\
-8 may bring\n\
-20 may have\n\
17 may hear\n\
12 maybe\n\
221 me\n\
-16 me #\n\
-20 me a\n\
10 me and\n\
110 me back\n\
11 me can\n\
9 me for\n\
25 me he\n\
12 me i\n\
-19 me if\n\
-16 me ill\n\
10 me in\n\
-11 me one\n\
8 me out\n\
-17 me puedes\n\
14 me so\n\
70 me the\n\
16 me to\n\
-15 me tonight\n\
25 me what\n\
-9 me which\n\
18 me with\n\
-12 mea\n\
-10 measures\n\
-20 measu…\n\
38 med\n\
15 med alle\n\
14 med andre\n\
23 med appen\n\
33 med at\n\
9 med bankens\n\
20 med bruger\n\
8 med cpr\n\
-11 med dao\n\
-12 med dig\n\
-13 med din\n\
10 med en\n\
-10 med et\n\
-21 med fødselsdagen\n\
-10 med hjem\n\
10 med koden\n\
50 med kort\n\
13 med kortoplysninger\n\
11 med link\n\
-9 med mit\n\
-17 med mitid\n\
-8 med mobilepay\n\
14 med nemid\n\
13 med nogen\n\
19 med og\n\
-28 med posten\n\
-9 medarbejder og\n\
-10 medarbejdere\n\
-12 medbr…\n\
16 meddelelse\n\
10 meddelelse fra\n\
19 medde…\n\
8 media\n\
-8 media…\n\
11 medic…\n\
-17 medle…\n\
10 medmindre\n\
10 medmi…\n\
-23 meet\n\
-64 meeting\n\
-8 meeting and\n\
-63 meeti…\n\
32 meget\n\
9 meget i\n\
10 mein\n\
9 melden\n\
9 melden sie\n\
14 melder\n\
23 melde…\n\
-9 meldt\n\
14 melle…\n\
-25 member\n\
-14 members\n\
-17 membership\n\
-48 membe…\n\
-15 meme\n\
15 memur…\n\
54 men\n\
14 men der\n\
-11 men det\n\
21 men ikke\n\
-10 men in\n\
21 men jeg\n\
12 men min\n\
-20 men read\n\
13 men så\n\
-18 men vaskemaskinen\n\
9 men vi\n\
-10 mennesker\n\
-8 menne…\n\
41 mens\n\
-15 mens en\n\
12 mens jeg\n\
31 mens vi\n\
-12 menti…\n\
15 mentor\n\
15 mento…\n\
-21 menu\n\
-22 merci\n\
-63 mere\n\
-10 mere end\n\
-10 mere i\n\
-12 mere om\n\
-13 mere på\n\
10 merha…\n\
23 mesaj\n\
-10 mesaj…\n\
-13 mese\n\
48 message\n\
44 message from\n\
-11 message our\n\
-11 messages\n\
-21 message|addressed\n\
-601 message|framed\n\
297 message|now\n\
440 message|phone\n\
41 messa…\n\
11 messo\n\
10 metamask\n\
10 metam…\n\
-24 method\n\
-8 method post\n\
-24 metho…\n\
-10 mets\n\
24 meu\n\
14 meu nou\n\
38 mi\n\
8 mi a\n\
12 mi numero\n\
13 mi pe\n\
10 mia\n\
19 mic\n\
45 microsoft\n\
-13 microsoft doesnt\n\
30 microsoft på\n\
-8 microsoft ringer\n\
60 micro…\n\
13 midle…\n\
14 midnat\n\
14 midna…\n\
16 midnight\n\
-8 midnight or\n\
15 midnight the\n\
16 midni…\n\
-21 midt\n\
-10 midt og\n\
-11 mie\n\
162 mig\n\
16 mig der\n\
8 mig det\n\
11 mig dit\n\
10 mig her\n\
11 mig hvis\n\
23 mig lige\n\
16 mig så\n\
48 mig til\n\
-23 might\n\
-22 might be\n\
14 migra…\n\
13 mikrofonen\n\
16 mikro…\n\
-22 milk\n\
-9 million kroner\n\
-8 millioner\n\
-14 millioner kroner\n\
-12 milli…\n\
42 min\n\
20 min #\n\
-19 min @link\n\
-15 min a\n\
-55 min bank\n\
8 min egen\n\
8 min for\n\
8 min husleje\n\
13 min kollega\n\
-9 min kone\n\
21 min konto\n\
13 min mand\n\
16 min mands\n\
16 min mor\n\
-11 min pung\n\
-34 min side\n\
13 min skærm\n\
42 min telefon\n\
-18 min udlejer\n\
24 min ven\n\
40 mine\n\
20 mine is\n\
11 minimum\n\
11 minimum #\n\
8 minim…\n\
52 ministry\n\
44 ministry of\n\
76 minis…\n\
11 minors\n\
12 minor…\n\
-20 minsu\n\
17 minut\n\
40 minute\n\
9 minutes and\n\
-10 minutes only\n\
12 minutes to\n\
-8 minuti\n\
-8 minutter\n\
11 minutter og\n\
27 minut…\n\
-16 misbrug\n\
-12 misbr…\n\
-17 misin\n\
-12 misma\n\
15 miss\n\
8 missed\n\
43 missing\n\
21 missing send\n\
45 missi…\n\
32 mistake\n\
-14 mistake can\n\
-17 mistake i\n\
13 mistake in\n\
20 mistake please\n\
-18 mistanke\n\
-10 mistanke om\n\
14 mista…\n\
29 miste\n\
-10 mistede\n\
36 mister\n\
28 mister du\n\
24 miste…\n\
19 mistænkt\n\
8 mistæ…\n\
-30 misuse\n\
-22 misuse of\n\
-34 misus…\n\
-19 mit\n\
14 mit @link\n\
9 mit dankort\n\
-14 mit gamle\n\
10 mit id\n\
11 mit nye\n\
158 mitid\n\
-8 mitid #\n\
34 mitid @link\n\
-14 mitid a\n\
-12 mitid and\n\
-16 mitid appen\n\
11 mitid approval\n\
23 mitid bruger\n\
10 mitid code\n\
-33 mitid din\n\
-11 mitid du\n\
-9 mitid er\n\
-10 mitid erhverv\n\
24 mitid for\n\
13 mitid her\n\
-15 mitid i\n\
-24 mitid id\n\
-8 mitid if\n\
-18 mitid ile\n\
-16 mitid inden\n\
14 mitid kode\n\
11 mitid login\n\
12 mitid med\n\
19 mitid now\n\
-17 mitid når\n\
9 mitid og\n\
-14 mitid on\n\
11 mitid open\n\
-11 mitid over\n\
-22 mitid på\n\
-11 mitid skal\n\
-37 mitid support\n\
15 mitid så\n\
-18 mitid til\n\
-26 mitid to\n\
38 mitid user\n\
32 mobil\n\
-12 mobilbank\n\
-23 mobilbanken\n\
20 mobile\n\
36 mobilen\n\
31 mobilepay #\n\
-8 mobilepay det\n\
-26 mobilepay du\n\
-13 mobilepay me\n\
-31 mobilepay my\n\
9 mobilepay nu\n\
-15 mobilepay når\n\
11 mobilepay og\n\
8 mobilepay til\n\
38 mobilepay to\n\
-26 mobilepay when\n\
8 mobilepay your\n\
-10 mobilepaye\n\
-40 mobil…\n\
14 mod dig\n\
9 mod et\n\
-9 modtag #\n\
56 modtage\n\
11 modtage penge\n\
19 modtage pengene\n\
32 modtager\n\
-63 modtaget\n\
-26 modtaget din\n\
16 modtaget en\n\
9 modta…\n\
-8 modtog\n\
-8 modto…\n\
-10 modul\n\
-17 module\n\
-10 module #\n\
-17 modul…\n\
-13 moge\n\
11 moj\n\
-12 mokejimas\n\
-12 mokej…\n\
35 mom\n\
-19 moms\n\
12 moms #\n\
-11 moms og\n\
11 mon\n\
-18 mona\n\
-64 monday\n\
-8 monday #\n\
-31 monday at\n\
-8 mondays\n\
-71 monda…\n\
131 money\n\
8 money #\n\
-11 money abroad\n\
46 money comes\n\
-19 money for\n\
-19 money from\n\
13 money has\n\
32 money here\n\
-9 money is\n\
-43 money laundering\n\
18 money on\n\
-9 money to\n\
11 money you\n\
86 money.amount|claims\n\
21 money.amount|claims money.amount|reports\n\
110 money.amount|claims money.unusual-means|claims\n\
59 money.amount|claims money.valuables|claims\n\
-10 money.amount|claims money.valuables|reports\n\
44 money.amount|claims person.adviser|claims\n\
76 money.amount|claims person.agent|claims\n\
8 money.amount|claims person.agent|reports\n\
10 money.amount|claims person.buyer|claims\n\
29 money.amount|claims person.family|claims\n\
-8 money.amount|claims person.family|reports\n\
45 money.amount|claims person.recruiter|claims\n\
94 money.amount|claims threat.arrest|threatens\n\
-18 money.amount|claims threat.block|reports\n\
69 money.amount|claims threat.block|threatens\n\
18 money.amount|claims threat.court|reports\n\
10 money.amount|claims threat.court|threatens\n\
18 money.amount|claims threat.cutoff|threatens\n\
221 money.amount|claims threat.deadline|threatens\n\
18 money.amount|claims threat.debt|threatens\n\
47 money.amount|claims threat.deportation|threatens\n\
46 money.amount|claims threat.exposure|threatens\n\
33 money.amount|claims threat.return|threatens\n\
23 money.amount|denies\n\
18 money.amount|denies threat.deadline|threatens\n\
86 money.amount|live\n\
150 money.amount|reader\n\
50 money.amount|reports\n\
29 money.amount|reports money.unusual-means|reports\n\
13 money.amount|reports money.valuables|claims\n\
16 money.amount|reports money.valuables|reports\n\
17 money.amount|reports person.agent|claims\n\
31 money.amount|reports person.family|claims\n\
13 money.amount|reports person.family|reports\n\
-9 money.amount|reports threat.arrest|reports\n\
12 money.amount|reports threat.arrest|threatens\n\
16 money.amount|speaks\n\
157 money.unusual-means|claims\n\
14 money.unusual-means|claims person.adviser|claims\n\
14 money.unusual-means|claims person.agent|claims\n\
30 money.unusual-means|claims person.family|claims\n\
26 money.unusual-means|claims person.landlord|claims\n\
28 money.unusual-means|claims threat.block|threatens\n\
-9 money.unusual-means|claims threat.court|threatens\n\
12 money.unusual-means|claims threat.deadline|reports\n\
116 money.unusual-means|claims threat.deadline|threatens\n\
22 money.unusual-means|claims threat.exposure|threatens\n\
157 money.unusual-means|live\n\
137 money.unusual-means|reader\n\
25 money.unusual-means|reports\n\
16 money.unusual-means|reports money.valuables|reports\n\
58 money.unusual-means|speaks\n\
32 money.valuables|claims\n\
-8 money.valuables|claims money.valuables|reports\n\
44 money.valuables|claims person.agent|claims\n\
-8 money.valuables|claims person.buyer|claims\n\
41 money.valuables|claims person.family|claims\n\
15 money.valuables|claims person.landlord|claims\n\
-33 money.valuables|claims threat.block|threatens\n\
-14 money.valuables|denies\n\
32 money.valuables|live\n\
77 money.valuables|reader\n\
-21 money.valuables|reports\n\
14 money.valuables|reports person.family|reports\n\
-10 money.valuables|reports threat.deadline|reports\n\
20 money.valuables|speaks\n\
107 money|claims\n\
8 money|denies\n\
10 money|reports\n\
84 money|speaks\n\
-14 month\n\
10 month and\n\
-10 month deposit\n\
-19 monthly\n\
-14 months\n\
-9 months rent\n\
-29 month…\n\
-20 mor\n\
-11 mor den\n\
-16 mor det\n\
13 mor har\n\
-12 mor jeg\n\
8 mor min\n\
-46 more\n\
-22 more at\n\
-29 more on\n\
-29 more than\n\
-60 morgen\n\
-13 morgen formiddag\n\
-14 morgen og\n\
-65 morge…\n\
-10 mormo…\n\
-14 morning\n\
-9 morning this\n\
-14 morni…\n\
-25 morten\n\
8 mortensen\n\
-18 morte…\n\
-11 mortgage\n\
-11 mortg…\n\
-12 most\n\
-9 mostly\n\
-9 mostl…\n\
-31 mot\n\
-30 mot de\n\
14 mother\n\
10 mother is\n\
20 mothers\n\
34 mothe…\n\
11 mouse\n\
-74 move\n\
-8 moved here\n\
-16 moved to\n\
-10 moves\n\
11 movil\n\
-26 moving\n\
-18 moving in\n\
-16 moving your\n\
-26 movin…\n\
10 mowi\n\
8 mp\n\
8 mp @link\n\
20 mr\n\
-33 ms\n\
14 msg\n\
8 mu\n\
62 much\n\
12 much you\n\
-10 muldyr\n\
-10 muldy…\n\
-15 mule\n\
-44 mum\n\
-23 mum i\n\
-11 municipalitys\n\
-8 munic…\n\
10 musait\n\
10 musai…\n\
8 musi\n\
-9 mussen\n\
-10 musse…\n\
16 must\n\
34 must be\n\
-12 must pay\n\
-9 must press\n\
-11 must report\n\
9 must top\n\
-56 mvh\n\
120 my\n\
34 my account\n\
11 my agent\n\
13 my assistant\n\
17 my aunt\n\
-24 my bank\n\
-23 my birthday\n\
13 my brother\n\
-27 my card\n\
26 my colleague\n\
10 my cousin\n\
9 my cpr\n\
-13 my danish\n\
24 my husband\n\
-9 my id\n\
10 my link\n\
-11 my money\n\
-26 my name\n\
12 my new\n\
-25 my number\n\
40 my own\n\
-8 my page\n\
-11 my passport\n\
8 my roommate\n\
11 my screen\n\
18 my uncle\n\
-21 my webcam\n\
8 my wife\n\
-28 myndi…\n\
-19 myself\n\
-19 mysel…\n\
86 må\n\
12 må du\n\
-9 må gerne\n\
93 må ikke\n\
-10 må jeg\n\
-11 mål\n\
-14 måler…\n\
23 måned\n\
-11 måneden\n\
10 måneders\n\
-30 måske\n\
-35 måske få\n\
-15 mælk\n\
9 møde\n\
12 møde op\n\
-31 mødel…\n\
-23 mødet\n\
8 mønter\n\
8 mønte…\n\
21 na\n\
-20 na @link\n\
12 na whatsapp\n\
-8 naboen\n\
8 naboer\n\
-14 nach\n\
-16 nada\n\
57 name\n\
-14 name address\n\
17 name and\n\
11 name for\n\
11 name has\n\
27 name inside\n\
11 name is\n\
-8 name of\n\
-24 name on\n\
-22 names\n\
13 napisz\n\
18 napis…\n\
-10 nat\n\
-12 natale\n\
-12 natal…\n\
17 national\n\
10 national police\n\
19 nationala\n\
9 nationalbanken\n\
54 natio…\n\
-12 nauja\n\
-13 navn\n\
-9 navn der\n\
11 navn er\n\
15 navn oplys\n\
-14 navn på\n\
-41 ne\n\
-9 ne jus\n\
-19 ne vous\n\
18 neapm…\n\
16 near\n\
8 near the\n\
-13 nearly\n\
-13 nearl…\n\
12 necesito\n\
10 nedeniyle\n\
10 nedenstående\n\
15 neden…\n\
-16 nederst\n\
-16 neder…\n\
19 need\n\
67 need #\n\
-19 need a\n\
-19 need my\n\
-9 need not\n\
33 need the\n\
-47 need to\n\
46 need you\n\
-16 need your\n\
10 needed\n\
10 neede…\n\
14 neednt\n\
14 needn…\n\
8 needs\n\
22 needs #\n\
10 negaliu\n\
-8 nei\n\
14 neighbour\n\
18 neigh…\n\
20 nej det\n\
13 nej du\n\
-9 nej og\n\
26 nej så\n\
-10 nel\n\
8 nem\n\
107 nemid\n\
13 nemid expires\n\
13 nemid now\n\
-8 nemid nøglekort\n\
24 nemid og\n\
-101 nemkonto\n\
-9 nemkonto du\n\
9 nemkonto er\n\
-9 nemkonto in\n\
19 nemkonto to\n\
-106 nemko…\n\
-10 nemme…\n\
-18 nepra…\n\
-26 nereikia\n\
-29 nerei…\n\
13 nervøs\n\
13 nervø…\n\
-12 nesakykite\n\
-13 nesak…\n\
-16 nespauskite\n\
-17 nespa…\n\
-9 nessun\n\
-23 nest\n\
-22 nest pas\n\
-66 netbank\n\
-8 netbank log\n\
-11 netbank med\n\
-8 netbank yourself\n\
-57 netbanken\n\
-14 netbanken i\n\
-128 netba…\n\
-14 netflix\n\
-14 netfl…\n\
14 nets\n\
-9 netto\n\
-14 netto nørrebrogade\n\
-8 neue\n\
-119 never\n\
-17 never approve\n\
-23 never ask\n\
-10 never call\n\
-8 never certain\n\
-12 never do\n\
-13 never give\n\
-15 never send\n\
-9 new\n\
-36 new card\n\
-9 new in\n\
26 new letter\n\
27 new number\n\
-36 new one\n\
20 new payee\n\
-28 new phone\n\
-8 new rules\n\
8 new safe\n\
-9 new sign\n\
-13 news\n\
-8 newspaper\n\
-8 newsp…\n\
-75 next\n\
13 next of\n\
-17 next time\n\
8 next to\n\
-8 next week\n\
9 ni\n\
-28 nice\n\
-14 nice day\n\
-10 nicht\n\
-13 nichts\n\
-13 nicht…\n\
-12 nie\n\
-8 nie ty\n\
11 niece\n\
-14 niekam\n\
-18 nieka…\n\
-19 nieko\n\
8 nielsen\n\
9 niels…\n\
-8 night\n\
11 night you\n\
-9 nights\n\
-9 night…\n\
-17 nimic\n\
8 nina\n\
-8 nine and\n\
19 nine for\n\
16 nine hundred\n\
-18 nine to\n\
21 ninety\n\
13 ninety nine\n\
20 ninet…\n\
-63 no\n\
13 no #\n\
-8 no and\n\
-10 no card\n\
-14 no danish\n\
13 no dont\n\
9 no experience\n\
-12 no fee\n\
-8 no fees\n\
-28 no hurry\n\
11 no matter\n\
11 no no\n\
-11 no one\n\
-10 no payment\n\
-26 no rush\n\
8 no viewing\n\
11 nobody can\n\
18 nobody may\n\
-15 noch\n\
-33 nogen\n\
-8 nogen der\n\
-23 nogen siger\n\
-164 noget\n\
-17 noget andet\n\
-47 noget i\n\
-8 noget nu\n\
-10 noget så\n\
12 noget til\n\
29 nogle\n\
-16 noi\n\
13 nom\n\
11 nom de\n\
-10 nome e\n\
-20 non\n\
-24 none\n\
-9 none of\n\
18 noon\n\
-16 noor\n\
10 nord\n\
47 nordea\n\
13 nordea fraud\n\
47 norde…\n\
39 nordic\n\
13 nordisk\n\
58 nordi…\n\
-10 nordk…\n\
11 norlys\n\
-8 norlys betal\n\
-12 norlys vi\n\
11 norly…\n\
24 normal\n\
-17 normally\n\
10 normalt\n\
24 norma…\n\
-17 norrfly\n\
-17 norrf…\n\
12 norton #\n\
-8 nos\n\
178 not\n\
17 not allowed\n\
11 not authorise\n\
-8 not be\n\
-19 not by\n\
19 not deliver\n\
-19 not even\n\
8 not for\n\
19 not hang\n\
-11 not have\n\
8 not in\n\
-12 not me\n\
-14 not need\n\
13 not on\n\
17 not order\n\
52 not paid\n\
-9 not send\n\
9 not speak\n\
27 not tell\n\
12 not the\n\
26 not you\n\
-9 not your\n\
10 notar…\n\
-10 notes\n\
-23 nothing\n\
-27 nothing to\n\
-11 nothing urgent\n\
19 nothing will\n\
-23 nothi…\n\
-9 notices\n\
-12 notic…\n\
16 notification\n\
8 notif…\n\
9 nou\n\
-16 nous\n\
-14 nous ne\n\
-15 nouve…\n\
-32 nov\n\
-29 nov #\n\
-79 november\n\
-20 november #\n\
-8 november an\n\
-8 november at\n\
-8 november kl\n\
-10 novembre\n\
-91 novem…\n\
339 now\n\
9 now #\n\
17 now and\n\
9 now by\n\
29 now dont\n\
8 now he\n\
-8 now i\n\
21 now it\n\
36 now or\n\
16 now pls\n\
8 now read\n\
14 now so\n\
12 now to\n\
-12 now verify\n\
-8 now we\n\
13 now with\n\
18 now you\n\
17 now youve\n\
-12 npm\n\
-10 npm run\n\
62 nr\n\
-18 nr #\n\
10 nrt\n\
10 nrt #\n\
34 nsk\n\
239 nu\n\
35 nu beder\n\
8 nu det\n\
28 nu er\n\
-8 nu il\n\
31 nu jeg\n\
9 nu kan\n\
20 nu med\n\
12 nu mens\n\
17 nu på\n\
14 nu skal\n\
16 nu som\n\
20 nu står\n\
12 nu så\n\
-16 nu va\n\
17 nu vil\n\
-8 nuestro\n\
14 nuevo\n\
-12 null\n\
18 nulstiller\n\
9 nulst…\n\
9 numaram\n\
-23 numaranizi\n\
-12 numaranizi ve\n\
24 numarul\n\
-33 numar…\n\
55 number\n\
18 number at\n\
22 number by\n\
10 number expiry\n\
-15 number from\n\
9 number has\n\
16 number i\n\
-11 number if\n\
14 number im\n\
18 number instead\n\
13 number is\n\
-11 number on\n\
-33 number or\n\
15 number please\n\
-10 number so\n\
14 number that\n\
10 number the\n\
15 number there\n\
-23 number to\n\
-14 number we\n\
-8 number what\n\
-8 number within\n\
36 numbers\n\
11 numbers from\n\
83 numbe…\n\
38 numero\n\
12 numero nuevo\n\
42 numer…\n\
78 nummer\n\
33 nummer #\n\
13 nummer bank\n\
-18 nummer det\n\
8 nummer for\n\
10 nummer fra\n\
-11 nummer i\n\
10 nummer kan\n\
-12 nummer og\n\
9 nummer så\n\
-29 nummeret\n\
-9 nummeret på\n\
8 nummerplade\n\
60 numme…\n\
-11 nuo\n\
-8 nuoma\n\
10 nuoroda\n\
9 nuoro…\n\
-13 nusik…\n\
14 nuværende\n\
14 nuvær…\n\
69 ny\n\
56 ny besked\n\
-16 ny enhed\n\
14 ny konto\n\
-32 ny telefon\n\
12 nye\n\
-8 nyhedsbrevet\n\
-16 nyhed…\n\
13 nykredit\n\
13 nykre…\n\
-8 nyt\n\
-9 nyt fra\n\
-22 nyt kort\n\
21 nyt nummer\n\
10 nå\n\
-175 når\n\
-16 når den\n\
-60 når du\n\
-26 når en\n\
-34 når i\n\
-10 når jeg\n\
-16 når vi\n\
-84 næste\n\
-36 næste gang\n\
8 nøglen\n\
9 nøglerne med\n\
26 nøgle…\n\
16 nørrebro\n\
-14 nørrebrogade\n\
-13 nørrebrogade #\n\
-10 o\n\
-22 o #\n\
-14 object\n\
-9 object to\n\
-15 objection\n\
-32 objec…\n\
10 obligatorisk\n\
10 obstruction\n\
12 obstr…\n\
-11 obtai…\n\
11 oclock\n\
11 ocloc…\n\
-46 october\n\
-18 october #\n\
-46 octob…\n\
20 od\n\
9 oddam\n\
20 odense\n\
20 odens…\n\
-15 oder\n\
66 of\n\
12 of #\n\
37 of an\n\
15 of birth\n\
-12 of charge\n\
11 of course\n\
15 of denmark\n\
-8 of dkk\n\
18 of iphone\n\
41 of justice\n\
13 of kin\n\
11 of my\n\
9 of nine\n\
9 of passport\n\
16 of payment\n\
8 of silence\n\
9 of tax\n\
-24 of the\n\
-8 of them\n\
9 of this\n\
9 of those\n\
-11 of you\n\
37 of your\n\
-10 off in\n\
9 offentlige\n\
20 offen…\n\
-12 offered\n\
-13 offerfonden\n\
-18 offers\n\
-51 offer…\n\
10 office\n\
-8 office on\n\
17 office there\n\
97 officer\n\
21 officer if\n\
-8 officer is\n\
8 officer on\n\
12 officer press\n\
94 offic…\n\
-13 often\n\
105 og\n\
15 og #\n\
8 og adgangskode\n\
13 og adresse\n\
-11 og alligevel\n\
-9 og anmeld\n\
14 og at\n\
9 og bag\n\
-25 og beder\n\
26 og bekræft\n\
16 og bekræfter\n\
33 og betal\n\
8 og betaler\n\
9 og betalingskort\n\
10 og billede\n\
24 og cpr\n\
34 og de\n\
-9 og del\n\
18 og dem\n\
53 og den\n\
21 og derfor\n\
35 og din\n\
23 og dine\n\
33 og dit\n\
-15 og du\n\
-20 og en\n\
17 og er\n\
-11 og fik\n\
-9 og fortæller\n\
-14 og få\n\
-18 og fået\n\
9 og give\n\
12 og giver\n\
9 og godkend\n\
12 og han\n\
23 og har\n\
41 og henter\n\
14 og hjælper\n\
-8 og hold\n\
12 og hvad\n\
21 og hvor\n\
-8 og i\n\
9 og indtast\n\
-12 og ingen\n\
27 og kode\n\
-8 og kommer\n\
-22 og kontakt\n\
14 og kontonummer\n\
15 og kort\n\
12 og kureren\n\
12 og log\n\
-19 og læg\n\
17 og læse\n\
-15 og mag\n\
20 og min\n\
-23 og mitid\n\
-9 og moms\n\
50 og må\n\
27 og nu\n\
15 og når\n\
8 og oplys\n\
31 og pas\n\
-12 og ring\n\
-12 og ringer\n\
-19 og sagde\n\
32 og send\n\
28 og sende\n\
-12 og sendt\n\
11 og sige\n\
-32 og siger\n\
-45 og skal\n\
9 og skrive\n\
92 og så\n\
11 og sætter\n\
-21 og til\n\
10 og tjen\n\
-15 og to\n\
-12 og told\n\
-11 og vi\n\
14 og vil\n\
-18 og ville\n\
17 oggi\n\
-19 også\n\
10 også bruge\n\
-10 også når\n\
16 oh\n\
-10 oister\n\
-10 oiste…\n\
31 ok\n\
-25 ok so\n\
-16 okay can\n\
8 okay now\n\
9 okay so\n\
-15 okay så\n\
-10 oktober\n\
-11 oktob…\n\
11 olarak\n\
11 olara…\n\
-27 old\n\
-10 oldug…\n\
17 oliver\n\
16 olive…\n\
-114 om\n\
37 om #\n\
20 om dagen\n\
-19 om det\n\
-14 om din\n\
-9 om dine\n\
17 om dit\n\
-22 om du\n\
15 om et\n\
-8 om forlængelse\n\
-8 om hjælp\n\
23 om hvidvask\n\
25 om jeg\n\
-11 om koder\n\
46 om lidt\n\
-8 om misbrug\n\
-12 om mit\n\
11 om måneden\n\
-8 om og\n\
-12 om opholdstilladelse\n\
9 om sagen\n\
-9 om svindel\n\
8 om ti\n\
13 om til\n\
-10 omar\n\
12 omfattet\n\
12 omfattet af\n\
11 omfat…\n\
-8 omg\n\
-32 on\n\
-19 on #\n\
-187 on @link\n\
18 on a\n\
11 on account\n\
-8 on dba\n\
24 on his\n\
24 on hold\n\
-11 on holiday\n\
-51 on its\n\
-8 on linkedin\n\
-22 on monday\n\
31 on my\n\
-9 on our\n\
22 on phone\n\
-13 on purpose\n\
-20 on saturday\n\
9 on speaker\n\
-16 on sunday\n\
-8 on teams\n\
35 on telegram\n\
-80 on the\n\
-21 on their\n\
23 on this\n\
-24 on tuesday\n\
-22 on two\n\
-9 on video\n\
-24 on wednesday\n\
-9 on weekdays\n\
49 on whatsapp\n\
92 on your\n\
-9 once a\n\
12 once the\n\
-35 one\n\
12 one #\n\
15 one and\n\
-12 one call\n\
-9 one do\n\
-8 one for\n\
-12 one four\n\
25 one hour\n\
-8 one hundred\n\
10 one i\n\
-13 one if\n\
-11 one in\n\
8 one is\n\
27 one of\n\
-18 one one\n\
-11 one time\n\
17 one to\n\
-9 one two\n\
8 one way\n\
-8 one who\n\
-17 one with\n\
-14 ones\n\
72 online\n\
14 online banking\n\
8 online earn\n\
9 online in\n\
76 onlin…\n\
222 only\n\
26 only #\n\
-8 only a\n\
10 only and\n\
8 only be\n\
-29 only enter\n\
39 only for\n\
11 only have\n\
23 only if\n\
11 only need\n\
9 only no\n\
25 only the\n\
9 only to\n\
9 only until\n\
-11 ons\n\
-46 onsdag\n\
-14 onsdag den\n\
-48 onsda…\n\
14 onu\n\
40 op\n\
-12 op @link\n\
29 op for\n\
-12 op med\n\
22 op og\n\
-11 op på\n\
33 op som\n\
8 opbevarer\n\
11 opbev…\n\
8 opdaget\n\
11 opdater\n\
12 opdater dine\n\
14 opdatering\n\
21 opdat…\n\
13 open\n\
-8 open #\n\
-16 open an\n\
8 open and\n\
-12 open for\n\
11 open it\n\
9 open mitid\n\
-23 open till\n\
13 open your\n\
27 opened\n\
10 opened a\n\
27 opene…\n\
-23 opening\n\
-24 opening hours\n\
-23 openi…\n\
-12 operator\n\
-11 opgang\n\
-15 opgan…\n\
-8 opgave\n\
17 opgaver\n\
8 opgav…\n\
-16 opgørelsen\n\
-9 opgør…\n\
-23 opholdstilladelse\n\
-12 opholdstilladelse på\n\
-18 ophol…\n\
9 ophør…\n\
-10 opkal…\n\
-11 opkræver\n\
-16 opkrævning\n\
-12 opkrævningen\n\
-44 opkræ…\n\
16 oplad…\n\
8 oplat…\n\
31 oplys\n\
-11 oplys aldrig\n\
18 oplys dit\n\
-12 oplyse\n\
8 oplyse dit\n\
-10 oplyse noget\n\
45 oplysninger\n\
-16 oplysningerne\n\
12 oplys…\n\
9 oprette\n\
16 opretter\n\
20 oprettet\n\
45 opret…\n\
-18 ops\n\
13 opsagt\n\
13 opsag…\n\
-12 opsig…\n\
9 opsparing\n\
14 opspa…\n\
-24 opt\n\
18 optaget\n\
-10 optaget biometri\n\
8 optaget et\n\
-16 optræder\n\
-16 optræ…\n\
-209 or\n\
-21 or #\n\
-30 or a\n\
-14 or at\n\
-8 or bank\n\
-10 or call\n\
-13 or cash\n\
-18 or choose\n\
-12 or come\n\
-8 or do\n\
26 or i\n\
-16 or in\n\
27 or it\n\
9 or its\n\
-19 or just\n\
16 or lose\n\
-12 or mitid\n\
-9 or on\n\
-10 or pay\n\
-27 or phone\n\
-8 or ring\n\
-12 or stolen\n\
-14 or use\n\
20 or we\n\
-13 or with\n\
24 or you\n\
-8 ora #\n\
-22 ord\n\
10 ordenador\n\
9 orden…\n\
-33 order\n\
-20 order #\n\
-11 order a\n\
18 order call\n\
-9 order from\n\
-12 order has\n\
-16 order id\n\
35 order new\n\
20 order of\n\
-21 ordered\n\
-8 order…\n\
-23 ordre\n\
-12 ordre #\n\
8 ore o\n\
-19 organ…\n\
-9 original\n\
-10 originale\n\
-26 origi…\n\
-65 os\n\
22 os der\n\
-18 os i\n\
-13 os og\n\
11 other\n\
-11 other #\n\
9 other one\n\
-8 other questions\n\
-16 others\n\
8 otherwise it\n\
25 otherwise the\n\
-23 otherwise you\n\
-16 other…\n\
-16 otomatik\n\
-16 otoma…\n\
-27 otp\n\
-8 otra\n\
76 our\n\
-14 our app\n\
15 our billing\n\
14 our client\n\
11 our cyber\n\
19 our depot\n\
-10 our lawyer\n\
32 our lawyers\n\
-11 our opening\n\
9 our prize\n\
8 our records\n\
-11 our site\n\
11 our technician\n\
32 our wallet\n\
-18 our warehouse\n\
-16 our website\n\
9 ours\n\
107 out\n\
16 out #\n\
10 out at\n\
23 out the\n\
10 out with\n\
-9 outlo…\n\
-13 outside the\n\
8 outsi…\n\
35 over\n\
10 over og\n\
28 over på\n\
22 over telefonen\n\
17 over to\n\
-8 over your\n\
22 overfør\n\
14 overfør dem\n\
-33 overføre\n\
-12 overføre #\n\
20 overføre dem\n\
-20 overføre penge\n\
-14 overfører\n\
12 overføres\n\
11 overføres til\n\
20 overførsel\n\
13 overførsel på\n\
19 overførslen\n\
-13 overførsler\n\
10 overført\n\
11 overført til\n\
50 overf…\n\
9 overg…\n\
14 overpaid\n\
14 overp…\n\
-19 overraskelse\n\
-14 overr…\n\
11 overtager\n\
19 overt…\n\
-12 overv…\n\
-23 owe\n\
-10 owe you\n\
-32 own\n\
-13 own accounts\n\
-14 own phone\n\
11 own savings\n\
14 owner\n\
16 owner of\n\
-30 owners\n\
-25 owner…\n\
15 p\n\
12 p @link\n\
8 pa\n\
76 paa\n\
8 paa #\n\
14 paa dit\n\
68 package\n\
17 package because\n\
68 packa…\n\
-14 padek…\n\
-8 pads\n\
12 paga\n\
-44 page\n\
-10 page on\n\
-9 page that\n\
-20 page where\n\
-31 paid\n\
-12 paid #\n\
-9 paid at\n\
45 paid for\n\
9 paid out\n\
8 paid the\n\
-10 paid through\n\
11 paid today\n\
-13 paid with\n\
-23 paid you\n\
-20 paint…\n\
-31 paketiniz\n\
-40 paket…\n\
50 pakke\n\
8 pakke afventer\n\
9 pakke ligger\n\
11 pakke venter\n\
17 pakken\n\
8 pakken er\n\
-11 pakket\n\
-15 pana\n\
10 pani\n\
15 panic\n\
-18 papa\n\
-13 papers\n\
-13 paper…\n\
-9 papie…\n\
-23 papirerne\n\
-12 papirerne i\n\
-42 papir…\n\
-12 paquete\n\
-12 paque…\n\
-20 para la\n\
11 para que\n\
-8 parasini\n\
-18 paras…\n\
32 parcel\n\
-24 parcel at\n\
-22 parcel from\n\
23 parcel goes\n\
29 parcel in\n\
10 parcel is\n\
-10 parcel to\n\
30 parce…\n\
-9 pardu…\n\
-22 parents\n\
-33 paren…\n\
-25 park\n\
-11 parkering\n\
-22 parkering i\n\
12 parkeringsafgift\n\
13 parkeringsafgift #\n\
17 parking\n\
-8 parking in\n\
10 parking ticket\n\
17 parki…\n\
-12 parliament\n\
-12 parli…\n\
36 part\n\
12 part #\n\
14 part time\n\
-13 parte\n\
-12 parter\n\
-15 parte…\n\
15 partner\n\
8 partn…\n\
12 parts\n\
-42 party\n\
12 pas og\n\
-11 pas vous\n\
-8 pasii…\n\
-12 pasko…\n\
11 pasku…\n\
11 paso\n\
19 pass it\n\
-10 passa…\n\
-12 passe\n\
14 passe på\n\
-50 passport\n\
-27 passport and\n\
-24 passport does\n\
9 passport no\n\
-10 passport or\n\
29 passports\n\
32 passports and\n\
-20 passp…\n\
28 password\n\
20 password and\n\
11 password is\n\
-11 password to\n\
-14 passwords\n\
10 paste\n\
17 pastor\n\
16 pasto…\n\
-13 pat\n\
-13 patch\n\
-13 patient\n\
-16 patie…\n\
36 patrol\n\
23 patrol is\n\
36 patro…\n\
-9 pattern\n\
-9 patte…\n\
-9 patvi…\n\
-16 patys\n\
15 pause\n\
53 pay\n\
68 pay #\n\
-44 pay a\n\
-14 pay at\n\
9 pay back\n\
-10 pay by\n\
13 pay it\n\
-17 pay me\n\
28 pay my\n\
12 pay now\n\
15 pay only\n\
-10 pay tax\n\
66 pay the\n\
12 pay this\n\
-22 pay vat\n\
-9 pay via\n\
-26 pay you\n\
-21 pay your\n\
8 payable in\n\
10 paye\n\
23 payee\n\
11 payez\n\
9 paying\n\
12 paying #\n\
9 payin…\n\
-9 paylasmayin\n\
-9 payla…\n\
22 payment\n\
21 payment #\n\
17 payment @link\n\
12 payment for\n\
-10 payment in\n\
-9 payment line\n\
-15 payment method\n\
-9 payment on\n\
12 payment to\n\
15 payment you\n\
-41 payments\n\
-13 payme…\n\
18 payout\n\
18 payou…\n\
18 paypal\n\
18 paypal your\n\
20 paypa…\n\
-23 payroll\n\
-23 payroll we\n\
-23 payro…\n\
25 pays\n\
25 paysafecard\n\
32 paysa…\n\
-8 payslip\n\
-11 payslips\n\
-19 paysl…\n\
9 pbs\n\
17 pc\n\
10 pdf\n\
-16 pe\n\
-20 pe @link\n\
-11 pe luna\n\
16 pe whatsapp\n\
9 pedop…\n\
22 penalty\n\
26 penal…\n\
8 pending\n\
9 pending if\n\
8 pendi…\n\
-29 penge\n\
27 penge betal\n\
26 penge de\n\
9 penge er\n\
-14 penge fra\n\
20 penge ind\n\
-10 penge og\n\
-13 penge så\n\
-55 penge tilbage\n\
15 pengene\n\
8 pengene er\n\
-23 pengene fra\n\
9 pengene hos\n\
-30 pengene i\n\
8 pengene kan\n\
11 pengene skal\n\
-12 pengene til\n\
11 pengeoverførsel\n\
13 penge…\n\
-8 penktadienio\n\
-11 penkt…\n\
-12 pension\n\
-33 pensi…\n\
16 pentru a\n\
-35 people\n\
-10 people are\n\
-11 people culture\n\
-11 people who\n\
-37 peopl…\n\
29 per\n\
12 per day\n\
-8 per il\n\
-13 per mobilepay\n\
10 percent\n\
19 percent and\n\
10 perche\n\
10 perch…\n\
-13 perfectly\n\
-11 perfekt\n\
-22 perfe…\n\
-8 perio…\n\
24 permanent\n\
29 perma…\n\
10 permit\n\
13 permit pay\n\
-9 permit you\n\
-9 permitted\n\
-14 pernille\n\
-14 perni…\n\
15 pers\n\
-13 persembe\n\
-11 persembe gunu\n\
-13 perse…\n\
9 persi…\n\
-28 person\n\
17 person #\n\
-33 person der\n\
-19 person who\n\
27 person.adviser|claims\n\
8 person.adviser|claims person.family|claims\n\
27 person.adviser|live\n\
8 person.adviser|reader\n\
9 person.adviser|speaks\n\
99 person.agent|claims\n\
33 person.agent|claims person.family|claims\n\
12 person.agent|claims person.landlord|claims\n\
-8 person.agent|claims person.recruiter|claims\n\
60 person.agent|claims threat.arrest|threatens\n\
16 person.agent|claims threat.block|threatens\n\
54 person.agent|claims threat.deadline|threatens\n\
8 person.agent|claims threat.deportation|threatens\n\
99 person.agent|live\n\
34 person.agent|reader\n\
-14 person.agent|reports\n\
8 person.agent|reports threat.deadline|threatens\n\
-28 person.buyer|claims\n\
-50 person.buyer|claims threat.deadline|threatens\n\
-28 person.buyer|live\n\
56 person.buyer|reader\n\
19 person.buyer|reports\n\
8 person.buyer|speaks\n\
33 person.family|claims\n\
-15 person.family|claims person.family|reports\n\
40 person.family|claims person.landlord|claims\n\
54 person.family|claims threat.arrest|threatens\n\
23 person.family|claims threat.court|threatens\n\
38 person.family|claims threat.deadline|threatens\n\
14 person.family|claims threat.debt|threatens\n\
33 person.family|live\n\
9 person.family|reader\n\
-37 person.family|reports\n\
-62 person.family|speaks\n\
45 person.landlord|claims\n\
40 person.landlord|claims threat.deadline|threatens\n\
45 person.landlord|live\n\
-25 person.landlord|reader\n\
9 person.landlord|speaks\n\
-16 person.recruiter|claims\n\
-16 person.recruiter|live\n\
-8 person.recruiter|reader\n\
-28 personal\n\
-26 personal data\n\
-10 personale\n\
-22 personer\n\
-10 personne\n\
57 person|claims\n\
-10 person|denies\n\
-28 person|reports\n\
-61 person|speaks\n\
-98 perso…\n\
8 perve…\n\
8 pet\n\
-17 peter from\n\
-13 petersen\n\
-14 peter…\n\
12 petrauskas\n\
-18 peux\n\
-8 peux me\n\
-8 pharmacy\n\
-9 pharm…\n\
-9 phd\n\
18 phili…\n\
-12 phishing\n\
-13 phish…\n\
-15 phone\n\
24 phone and\n\
8 phone by\n\
-8 phone do\n\
-9 phone down\n\
11 phone fell\n\
-40 phone for\n\
-10 phone fraud\n\
13 phone from\n\
13 phone in\n\
-21 phone instead\n\
10 phone mine\n\
16 phone now\n\
-23 phone number\n\
11 phone so\n\
9 phone to\n\
33 phone with\n\
12 phone yes\n\
-19 phone you\n\
-11 phone your\n\
-37 phoned\n\
-21 phoned and\n\
-23 phones\n\
-55 phone…\n\
44 photo\n\
-17 photo id\n\
31 photo of\n\
11 photographed\n\
18 photos\n\
18 photo…\n\
14 phrase\n\
14 phras…\n\
23 pic\n\
23 pic of\n\
-14 pick a\n\
18 pick up\n\
10 picke…\n\
-29 pickup\n\
-29 picku…\n\
19 pics\n\
32 picture\n\
17 pictures\n\
14 pictures are\n\
38 pictu…\n\
-13 piece\n\
-11 piece didentite\n\
-15 pierdut\n\
-14 pierd…\n\
15 pierw…\n\
37 pin\n\
8 pin and\n\
21 pin code\n\
-17 pin for\n\
-9 pin in\n\
10 pin is\n\
12 pin on\n\
-19 pinigu\n\
-10 pinig…\n\
8 pinkode\n\
23 pinkoden\n\
-8 pinkoden er\n\
8 pinkoden så\n\
27 pinko…\n\
-40 pizza\n\
-8 place and\n\
8 place the\n\
19 placed\n\
18 placed if\n\
10 places\n\
21 place…\n\
9 plain\n\
9 plain clothes\n\
-13 plaka…\n\
-45 plan\n\
-20 plang…\n\
-15 planned\n\
-19 plann…\n\
-11 plata se\n\
17 plate\n\
36 platform\n\
32 platf…\n\
-17 playl…\n\
-13 please\n\
23 please accept\n\
-19 please bring\n\
-8 please call\n\
-8 please close\n\
8 please dont\n\
15 please find\n\
-30 please give\n\
12 please go\n\
-8 please have\n\
20 please hold\n\
-14 please move\n\
-9 please pay\n\
11 please press\n\
10 please read\n\
-14 please remember\n\
9 please return\n\
20 please send\n\
-15 please share\n\
-11 please stay\n\
-10 please transfer\n\
8 please type\n\
-12 pleas…\n\
-9 pligt til\n\
70 pls\n\
10 pm\n\
19 po\n\
11 po #\n\
12 podac\n\
8 podpi…\n\
-16 point\n\
-29 points\n\
-36 point…\n\
11 polen\n\
-48 police\n\
42 police about\n\
-18 police and\n\
-30 police arrested\n\
21 police do\n\
8 police force\n\
9 police is\n\
-21 police on\n\
-8 police or\n\
14 police station\n\
9 police stay\n\
-9 police this\n\
16 police your\n\
-10 policijos\n\
-16 policy\n\
-80 polic…\n\
-8 polis\n\
-20 polis…\n\
18 politi\n\
17 politi @link\n\
-9 politi du\n\
13 politi you\n\
-13 politia din\n\
-13 politie\n\
-46 politiet\n\
-16 politiet du\n\
18 politiet han\n\
-10 politiet henter\n\
-12 politiet i\n\
12 politiet og\n\
-8 politiet på\n\
-25 politiet stationen\n\
10 politiet vi\n\
-9 politiets\n\
-9 politimand\n\
-68 polit…\n\
16 pops\n\
16 pops up\n\
-31 por\n\
15 por whatsapp\n\
9 porno…\n\
-47 portal\n\
-51 porta…\n\
-8 porte…\n\
32 porto\n\
16 porto #\n\
11 porto her\n\
9 porto på\n\
-8 portone\n\
-22 porto…\n\
12 portugal\n\
11 portu…\n\
22 pose\n\
11 position\n\
12 posit…\n\
17 possible\n\
25 possi…\n\
-185 post\n\
11 post a\n\
-19 post and\n\
-11 post du\n\
-12 post from\n\
-9 post it\n\
-13 post og\n\
-9 post the\n\
-8 post you\n\
-11 posta\n\
24 postage\n\
21 postage is\n\
10 posta…\n\
-19 posten\n\
-24 poste…\n\
-10 postgres\n\
-10 postg…\n\
-91 postnord\n\
10 postnord @link\n\
-16 postnord app\n\
-13 postnord appen\n\
-16 postnord paketiniz\n\
-20 postnord pay\n\
-10 postnord votre\n\
-94 postn…\n\
-18 poul\n\
-11 pour\n\
-10 pour le\n\
-10 pouvez\n\
-10 pouve…\n\
10 power\n\
-10 poza\n\
43 ppl\n\
20 pr\n\
9 pr #\n\
-18 practise\n\
-20 pract…\n\
-12 praso\n\
-9 prefe…\n\
-10 preliminary\n\
-9 preliminary income\n\
-13 preli…\n\
14 prema\n\
38 premium\n\
34 premi…\n\
-9 prend…\n\
13 prepay\n\
17 prepa…\n\
-14 prescription\n\
-14 presc…\n\
42 press\n\
23 press #\n\
-10 press any\n\
14 press nine\n\
-26 press one\n\
11 press the\n\
-15 press two\n\
-21 pressed\n\
-16 pressemeddelelse\n\
13 pressing\n\
-20 press…\n\
-12 pretending\n\
-12 pretending to\n\
-18 prete…\n\
-21 preve…\n\
-10 price #\n\
-12 prie\n\
-8 prima\n\
11 prime\n\
-8 primo\n\
-9 printed\n\
-11 print…\n\
-21 pris\n\
-11 prisi…\n\
-11 privacy\n\
21 private\n\
8 private account\n\
8 private konto\n\
15 priva…\n\
-10 privi…\n\
27 prize\n\
16 prize at\n\
11 prize draw\n\
8 pro\n\
10 problem med\n\
-12 probl…\n\
12 procedure\n\
17 proceedings\n\
-9 processing\n\
40 proce…\n\
-9 procu…\n\
9 prof\n\
-11 profil\n\
8 profile\n\
13 program\n\
-8 programare\n\
-23 programmet\n\
-29 progr…\n\
-15 promemoria\n\
-15 prome…\n\
-10 promised\n\
-14 promised a\n\
-17 promi…\n\
-8 pronto\n\
-11 pront…\n\
8 proof\n\
11 proof of\n\
10 properly\n\
-8 property office\n\
8 prope…\n\
-9 prosecution\n\
9 prosecutor\n\
13 prose…\n\
-8 prosi…\n\
28 protect\n\
12 protected\n\
41 prote…\n\
-9 proto…\n\
-23 proud\n\
-9 provided\n\
-8 przelac\n\
10 przelew\n\
9 przel…\n\
-13 przypominamy\n\
-12 przyp…\n\
-9 præse…\n\
-18 prøv\n\
-15 prøve\n\
14 prøver at\n\
-21 prøver igen\n\
-10 prøve…\n\
-14 psa\n\
14 psd3\n\
-34 public\n\
-18 public services\n\
14 published\n\
-10 publi…\n\
-13 puede\n\
-22 puedes\n\
-22 puede…\n\
-11 pues\n\
-8 pull\n\
-10 pull request\n\
-19 pung\n\
-35 punktum\n\
-35 punkt…\n\
-16 puo\n\
-14 purchase agreement\n\
-14 purchases\n\
-11 purch…\n\
134 put\n\
16 put #\n\
17 put a\n\
-9 put down\n\
25 put in\n\
-8 put it\n\
23 put you\n\
15 put your\n\
-41 puteti\n\
-41 putet…\n\
66 på #\n\
-136 på @link\n\
-10 på alt\n\
-11 på at\n\
14 på dansk\n\
-9 på den\n\
15 på denne\n\
25 på deres\n\
-18 på det\n\
19 på dig\n\
33 på din\n\
-11 på elmevej\n\
-45 på en\n\
12 på forhånd\n\
30 på grund\n\
-11 på kontoret\n\
-13 på kort\n\
-17 på kortet\n\
-8 på lageret\n\
20 på listen\n\
-24 på mail\n\
13 på mens\n\
25 på mig\n\
-29 på mit\n\
72 på mobilepay\n\
-40 på og\n\
-8 på papir\n\
14 på pause\n\
13 på politi\n\
-21 på selvbetjeningen\n\
-8 på sin\n\
74 på sms\n\
16 på som\n\
14 på telefonen\n\
24 på telegram\n\
-20 på tirsdag\n\
-10 på torsdag\n\
-15 på under\n\
-21 på vej\n\
12 på via\n\
45 på whatsapp\n\
-12 påmindelse\n\
-12 påmin…\n\
-9 pårørende\n\
-9 pårør…\n\
-8 påstår at\n\
-9 q i\n\
-8 q3\n\
27 qr\n\
29 qr kode\n\
-10 quando\n\
-10 quand…\n\
-12 quart…\n\
-20 que\n\
8 que je\n\
-11 que nous\n\
-14 que te\n\
-8 que ya\n\
-9 question\n\
-36 questions\n\
-11 questions about\n\
11 questo e\n\
-42 quest…\n\
-23 queue\n\
53 quick\n\
24 quick loan\n\
13 quicksupport\n\
19 quick…\n\
21 quiet\n\
29 quiet room\n\
11 quietly\n\
11 quiet…\n\
8 r\n\
10 rabat\n\
8 rachu…\n\
-9 radio…\n\
-18 rageli\n\
-16 ragel…\n\
-9 rain\n\
-9 raised\n\
-9 raise…\n\
-17 rande…\n\
-8 random\n\
-8 rando…\n\
-25 rang\n\
-9 rang us\n\
-9 rapor…\n\
-12 raspundeti\n\
-11 raspu…\n\
-13 rate\n\
-31 rather\n\
-10 rather check\n\
-31 rathe…\n\
-16 ravi\n\
13 re\n\
15 reactivate\n\
19 react…\n\
-40 read\n\
-9 read about\n\
51 read it\n\
39 read me\n\
-45 read more\n\
-26 read the\n\
-10 readi…\n\
-22 ready\n\
-10 ready #\n\
8 ready for\n\
8 ready with\n\
-19 ready you\n\
-12 reason\n\
-22 reaso…\n\
10 rebecca\n\
10 rebec…\n\
-77 receipt\n\
-9 receipt from\n\
-8 receipt or\n\
81 receive\n\
14 receive money\n\
55 receive the\n\
-17 received\n\
-21 received a\n\
14 received in\n\
-17 received your\n\
-20 receiver\n\
8 receiver is\n\
22 receiving\n\
21 receiving a\n\
-10 recei…\n\
-18 reception\n\
-11 receptionen\n\
-49 recep…\n\
8 recevoir\n\
-15 recipient\n\
-18 recip…\n\
-24 record\n\
9 recorded message\n\
10 recorded you\n\
-18 recording\n\
10 records\n\
8 records show\n\
-32 recor…\n\
24 recover\n\
15 recover your\n\
16 recovery\n\
38 recov…\n\
9 recruiter\n\
8 recruiter part\n\
8 recru…\n\
13 recup…\n\
-12 red\n\
-18 red button\n\
8 red notice\n\
-9 referat\n\
-15 reference\n\
-23 refer…\n\
-27 refund\n\
-16 refund #\n\
10 refund form\n\
-14 refund of\n\
10 refundable\n\
-15 refunderer\n\
-24 refun…\n\
13 refuse\n\
23 refuse to\n\
23 refusion\n\
30 refus…\n\
39 reg\n\
22 reg #\n\
12 regarding\n\
-8 regarding your\n\
-61 regards\n\
-12 regards hr\n\
-14 regards the\n\
-9 regards your\n\
-41 regar…\n\
-9 region\n\
-9 regio…\n\
39 register\n\
-9 register your\n\
29 registered\n\
-8 registered in\n\
9 registered on\n\
29 registration\n\
28 registration number\n\
8 registreres\n\
9 registreret\n\
11 registrering\n\
19 registreringsnummer\n\
123 regis…\n\
-8 regnet\n\
-16 regne…\n\
-12 regning du\n\
15 regning for\n\
-8 regning fra\n\
-10 regning med\n\
8 regning to\n\
-20 regningen\n\
-10 regni…\n\
-9 regnskab\n\
-10 regnskabet\n\
-14 regns…\n\
-13 reimburse\n\
-9 rejse\n\
8 rejsekort @link\n\
-19 rejse…\n\
50 release\n\
16 release fee\n\
19 release the\n\
61 released\n\
32 released when\n\
112 relea…\n\
12 remai…\n\
-15 rembo…\n\
-38 remember\n\
15 remember that\n\
-39 remember to\n\
-39 remem…\n\
-65 reminder\n\
-12 reminder #\n\
-71 remin…\n\
11 remit…\n\
10 remote\n\
13 remot…\n\
8 remove the\n\
8 remov…\n\
-11 rendez\n\
-11 rendez vous\n\
-11 rende…\n\
-44 renew\n\
-34 renew it\n\
-15 renewal\n\
-8 renewed\n\
-13 renews\n\
-13 renew…\n\
-10 rengø…\n\
10 rense…\n\
-36 rent\n\
-14 rent for\n\
17 rented\n\
11 rented with\n\
-13 renter\n\
13 repai…\n\
13 repay\n\
9 repede\n\
9 reped…\n\
-21 reply by\n\
-16 reply to\n\
16 reply y\n\
9 replying\n\
23 reply…\n\
-85 report\n\
-9 report a\n\
-19 report it\n\
-11 report of\n\
-16 report on\n\
-12 report the\n\
-25 report to\n\
-22 reported\n\
-23 reported it\n\
-9 reported on\n\
11 reported to\n\
11 reporting\n\
-98 repor…\n\
-11 representative\n\
-17 repre…\n\
36 request\n\
11 request and\n\
-15 request for\n\
29 request in\n\
30 reque…\n\
-12 required\n\
19 requires\n\
11 requi…\n\
28 reserve\n\
37 reser…\n\
-12 reset\n\
-30 residence\n\
-10 residence card\n\
15 residents\n\
-23 resid…\n\
8 respond\n\
21 respo…\n\
85 rest\n\
19 rest on\n\
-10 resten tilbage\n\
17 resti…\n\
-20 resto\n\
13 restore\n\
14 resto…\n\
10 restricted\n\
16 restr…\n\
-10 result\n\
-8 resultat\n\
-26 resul…\n\
12 reszte\n\
12 reszt…\n\
-23 ret\n\
-16 retai…\n\
9 retsf…\n\
14 retten\n\
-10 retter\n\
-15 rettet\n\
-10 rette…\n\
48 retur\n\
13 retur til\n\
24 return\n\
13 return the\n\
30 returned\n\
8 returneres\n\
15 returns\n\
-10 returns are\n\
70 retur…\n\
20 reverse\n\
18 reverse it\n\
24 rever…\n\
-16 review\n\
-9 review of\n\
15 reviews\n\
8 revision\n\
-10 revisor\n\
-19 revisorer\n\
-27 revis…\n\
34 revolut\n\
34 revol…\n\
-11 reward\n\
-11 rewar…\n\
10 rice\n\
-8 ricevuto\n\
-14 ricev…\n\
-11 riciclaggio\n\
-11 ricic…\n\
-12 rien\n\
-11 right\n\
33 right now\n\
16 right so\n\
20 rigspolitiet\n\
24 rigsp…\n\
-17 rigtige\n\
-15 rigtigt\n\
11 rigtigt nok\n\
-32 rigti…\n\
-11 rikke\n\
-16 ring\n\
-11 ring #\n\
-10 ring lige\n\
-20 ring på\n\
-8 ring selv\n\
8 ring the\n\
-44 ring til\n\
151 ring tilbage\n\
-9 ring us\n\
-31 ringe\n\
-9 ringe #\n\
-10 ringe til\n\
-55 ringede\n\
-30 ringede til\n\
63 ringer\n\
-12 ringer aldrig\n\
-11 ringer det\n\
11 ringer du\n\
76 ringer fra\n\
-20 ringer ikke\n\
17 ringer og\n\
-9 ringer til\n\
9 ringer vi\n\
-14 ringet\n\
-11 ringet op\n\
-23 ringet til\n\
-13 ringe…\n\
-15 ringing\n\
-15 ringi…\n\
10 rings\n\
18 rings say\n\
-9 ringsted\n\
-8 rings…\n\
9 risk\n\
-10 rispo…\n\
-8 ritir…\n\
20 rki\n\
-14 ro\n\
-15 ro og\n\
-10 road\n\
-15 robot\n\
-8 robot voice\n\
13 robotstemme\n\
10 rog\n\
-14 rolle…\n\
10 romanian\n\
19 roman…\n\
-8 roof\n\
25 room\n\
-23 room #\n\
-8 room flat\n\
18 room for\n\
14 room it\n\
-12 roserne\n\
-12 roser…\n\
-23 roskilde\n\
-22 roski…\n\
9 rotterdam\n\
9 rotte…\n\
-16 round\n\
9 row\n\
-18 rufen\n\
-8 rufen sie\n\
-12 rugbrød\n\
-13 rugbr…\n\
-16 rule\n\
-23 rules\n\
-28 rundt\n\
-16 runs\n\
-26 rush\n\
9 russia\n\
19 rustdesk\n\
19 rustd…\n\
20 ryger\n\
-10 rykkergebyr\n\
-13 rykke…\n\
8 ryste…\n\
-31 råd\n\
-18 råd til\n\
-8 rådgiver\n\
-8 rådgiver i\n\
-11 rådgi…\n\
9 rækkefølge\n\
-10 rød\n\
8 røg\n\
9 røre\n\
-8 røret\n\
-27 røret jeg\n\
-23 s\n\
-13 sa\n\
-11 sa mi\n\
-8 sa nu\n\
22 saat\n\
21 saat icinde\n\
-21 sad\n\
26 safe\n\
8 safety\n\
8 safet…\n\
-8 safte…\n\
28 sag\n\
-17 sag #\n\
14 sag mod\n\
24 sag om\n\
-49 sagde\n\
-11 sagde at\n\
-9 sagde det\n\
-32 sagde han\n\
-9 sagen om\n\
-19 sagen på\n\
-17 sags\n\
-17 sags id\n\
14 sagsomkostninger\n\
14 sagso…\n\
-8 sagt\n\
-13 sahte\n\
-104 said\n\
-10 said in\n\
-10 said to\n\
-14 said yes\n\
-14 sal\n\
-8 salary account\n\
-11 salary comes\n\
-8 salary we\n\
17 saldo\n\
-11 saldoen\n\
-11 saldo…\n\
-11 salen\n\
-9 sali\n\
-9 salon\n\
-10 salt\n\
11 salut\n\
29 samarbejde\n\
9 samarbejder\n\
47 samar…\n\
29 same\n\
28 same day\n\
-8 same number\n\
-9 samlede\n\
-12 samle…\n\
-33 samme\n\
8 samme dag\n\
-17 samme nummer\n\
-13 samme som\n\
31 sammen\n\
19 sammen med\n\
10 sammen og\n\
36 samme…\n\
19 samsung\n\
8 samsung a14\n\
19 samsu…\n\
24 samt\n\
19 samtale\n\
14 samta…\n\
-11 samti…\n\
-18 samtykke\n\
-18 samty…\n\
-9 sandbox\n\
-9 sandb…\n\
-16 sanne\n\
-10 sara\n\
10 saska…\n\
9 sat i\n\
-9 sat ind\n\
8 sat på\n\
-32 saturday\n\
-33 satur…\n\
11 saugumo\n\
12 saugu…\n\
20 savings\n\
-13 savings in\n\
-9 savings to\n\
20 savin…\n\
-19 savo\n\
43 saw\n\
17 saw u\n\
24 saw your\n\
97 say\n\
13 say i\n\
25 say it\n\
15 say its\n\
21 say my\n\
-10 say press\n\
-8 say that\n\
15 say the\n\
-14 say youre\n\
-10 sayin\n\
146 says\n\
38 says approve\n\
13 says bank\n\
13 says he\n\
40 says i\n\
12 says it\n\
17 says my\n\
-28 says that\n\
13 says the\n\
11 says your\n\
18 scam\n\
14 scammed\n\
15 scammers\n\
28 scamm…\n\
18 scan\n\
23 scan the\n\
23 scanne\n\
37 scann…\n\
-13 schicken\n\
9 schic…\n\
-11 schon\n\
8 schre…\n\
9 schwe…\n\
-11 scooter\n\
-11 scoot…\n\
43 scratch\n\
17 scratch and\n\
9 scratch the\n\
45 scrat…\n\
22 screen\n\
9 screen and\n\
14 screen so\n\
68 screenshot\n\
12 screenshot it\n\
13 screenshot of\n\
88 scree…\n\
15 scrie\n\
13 scrie mi\n\
-9 scrip…\n\
-9 scritto\n\
-9 scrit…\n\
67 se\n\
19 se at\n\
-23 se dem\n\
-20 se den\n\
10 se der\n\
16 se det\n\
179 se din\n\
-10 se dine\n\
-11 se face\n\
8 se me\n\
-22 se mere\n\
13 se om\n\
-23 se pengene\n\
8 sea\n\
8 sealed\n\
8 seale…\n\
-22 season\n\
-16 season fee\n\
-22 seaso…\n\
-8 sebastian\n\
-8 sebas…\n\
-33 second\n\
-18 second floor\n\
-30 secon…\n\
10 secretary\n\
8 secre…\n\
-13 section\n\
-18 section #\n\
-20 secti…\n\
16 secure\n\
-10 secure account\n\
76 security\n\
8 security department\n\
15 security team\n\
90 secur…\n\
8 sedle…\n\
96 see\n\
9 see @link\n\
-10 see details\n\
11 see if\n\
11 see its\n\
-12 see my\n\
16 see the\n\
9 see them\n\
-23 seen\n\
-8 seen it\n\
-15 seen the\n\
33 sees\n\
10 sehr\n\
11 sehr geehrter\n\
-11 sekre…\n\
-8 seks\n\
16 sekunder\n\
16 sekun…\n\
-30 selbst\n\
-30 selbs…\n\
-12 self\n\
-12 self service\n\
18 selfie\n\
18 selfi…\n\
10 seller\n\
-8 selsk…\n\
-142 selv\n\
-15 selv at\n\
-11 selv gjort\n\
-11 selv i\n\
-8 selv til\n\
-36 selvbetjeningen\n\
-23 selvbetjeningen på\n\
-37 selvb…\n\
-15 selvrisiko\n\
-18 selvr…\n\
91 send\n\
21 send #\n\
8 send a\n\
-16 send code\n\
-10 send din\n\
15 send everything\n\
12 send foto\n\
-10 send links\n\
-24 send me\n\
15 send mig\n\
-8 send money\n\
16 send photo\n\
9 send screenshot\n\
34 send the\n\
16 send til\n\
11 send to\n\
-53 sende\n\
17 sende #\n\
10 sende de\n\
-31 sende den\n\
-10 sende det\n\
-8 sende en\n\
-31 sende mig\n\
-41 sender\n\
-9 sender aldrig\n\
12 sender en\n\
-10 sender et\n\
-19 sender ikke\n\
-14 senders\n\
-16 sendes\n\
-69 sende…\n\
19 sending\n\
19 sendi…\n\
14 sends\n\
-11 sendt\n\
-16 sendt #\n\
17 sendt dig\n\
-17 sendt på\n\
-15 sendt til\n\
-101 senest\n\
-56 senest #\n\
-10 senest den\n\
-10 senest fredag\n\
-98 senes…\n\
10 senin\n\
17 senior\n\
23 senior officer\n\
25 senio…\n\
62 sent\n\
8 sent a\n\
12 sent from\n\
-10 sent it\n\
17 sent me\n\
16 sent the\n\
27 sent you\n\
-19 sentence\n\
-26 sente…\n\
-11 separate\n\
-22 separ…\n\
-17 september\n\
-19 septe…\n\
19 ser\n\
9 ser du\n\
13 ser jeg\n\
-14 sera\n\
-16 serve\n\
-43 service\n\
-15 service desk\n\
-19 service with\n\
13 service your\n\
-19 services\n\
-58 servi…\n\
-39 ses\n\
-8 ses til\n\
-8 sesion\n\
-8 sesion en\n\
-8 sesio…\n\
-22 session\n\
-25 sessi…\n\
-8 sestadieni\n\
-8 sesta…\n\
-40 set\n\
-18 set up\n\
-28 settings\n\
-36 setti…\n\
25 settle\n\
23 settlement\n\
45 settl…\n\
10 seven\n\
-11 sey\n\
21 shall\n\
-8 shall i\n\
21 shall we\n\
22 shanghai\n\
22 shang…\n\
-14 share\n\
12 share my\n\
-11 share this\n\
17 share your\n\
-29 shared\n\
-8 shares and\n\
-34 share…\n\
-10 sharing\n\
-10 shari…\n\
92 she\n\
15 she asks\n\
26 she has\n\
50 she is\n\
12 she says\n\
15 she wants\n\
-15 she was\n\
-22 shed\n\
33 shes\n\
8 ship\n\
-11 shipment\n\
-18 shipment from\n\
-11 shipm…\n\
-8 shipped\n\
-13 shipped track\n\
23 shipping\n\
14 shipp…\n\
-15 shop\n\
-10 shop on\n\
-19 shopping\n\
-16 shopp…\n\
-12 shops\n\
10 short\n\
-33 should\n\
16 should have\n\
-14 should you\n\
-13 shouldnt\n\
-47 shoul…\n\
-13 shout\n\
-41 show\n\
-14 show #\n\
10 show a\n\
-12 show you\n\
-11 shown\n\
12 shows\n\
14 shut\n\
-76 si\n\
-10 si o\n\
9 si sa\n\
-20 si vous\n\
9 sick\n\
34 sidder\n\
10 sidder du\n\
12 sidder og\n\
32 sidde…\n\
-42 side\n\
-9 side #\n\
19 siden\n\
33 sider\n\
25 sides\n\
-27 sidst\n\
54 sidste\n\
9 sidste fire\n\
-13 sidste år\n\
54 sidst…\n\
-59 sie\n\
-11 sie mussen\n\
-12 siena\n\
-8 sifre\n\
-16 sifreniz\n\
-8 sifreniz #\n\
-19 sifre…\n\
-95 sig\n\
-19 sig det\n\
-18 sig for\n\
26 sig mig\n\
-19 sig og\n\
-10 sig som\n\
-33 sig til\n\
39 sige\n\
-13 sige at\n\
55 sige det\n\
-8 sige nej\n\
-16 sige noget\n\
14 sige til\n\
36 siger\n\
-29 siger at\n\
12 siger de\n\
-22 siger den\n\
25 siger du\n\
10 siger han\n\
-13 siger ja\n\
52 siger jeg\n\
12 siger til\n\
-57 sign\n\
-21 sign and\n\
-9 sign in\n\
-8 sign on\n\
35 signals\n\
8 signature\n\
40 signa…\n\
-33 signe\n\
-26 signed\n\
-11 signed in\n\
-27 signe…\n\
-11 signing\n\
-11 signi…\n\
45 sigtet\n\
8 sigtet for\n\
36 sigtet i\n\
28 sigte…\n\
-10 sigue\n\
16 sikker\n\
12 sikker konto\n\
15 sikkerhed\n\
13 sikkerhed på\n\
9 sikkerhedsafdeling\n\
9 sikkerhedsafdeling du\n\
112 sikke…\n\
9 sikre\n\
9 sikring\n\
15 sikri…\n\
14 silence\n\
12 silen…\n\
-8 silin\n\
8 silver\n\
8 silve…\n\
15 sim\n\
10 sim is\n\
13 simdi\n\
17 simkort\n\
17 simko…\n\
11 simple\n\
11 simple tasks\n\
-9 simply\n\
-66 sin\n\
-25 sin konto\n\
22 since\n\
-23 since #\n\
-17 since it\n\
14 since the\n\
-8 sind\n\
8 singapore\n\
8 singa…\n\
16 sir\n\
-9 sir you\n\
-16 siri\n\
-17 siri har\n\
-15 sirke…\n\
22 sister\n\
32 siste…\n\
14 sit\n\
-19 sit kort\n\
-11 sit mitid\n\
-60 site\n\
-27 site with\n\
14 sitting\n\
14 sitti…\n\
-12 siunc…\n\
14 six digits\n\
9 sixteen\n\
9 sixte…\n\
12 sixty\n\
-14 siz\n\
-22 siz yapmadiysaniz\n\
-31 sizi\n\
-17 sjæll…\n\
16 skaic…\n\
77 skal\n\
30 skal alle\n\
54 skal bare\n\
-21 skal bekræfte\n\
27 skal betale\n\
-35 skal betales\n\
8 skal blot\n\
14 skal bruge\n\
13 skal bruges\n\
19 skal de\n\
10 skal derfor\n\
20 skal det\n\
44 skal du\n\
-15 skal godkende\n\
13 skal gå\n\
-10 skal i\n\
-60 skal ikke\n\
11 skal installere\n\
56 skal jeg\n\
12 skal lige\n\
15 skal lægge\n\
10 skal også\n\
-12 skal sende\n\
8 skal skrive\n\
-21 skal trykke\n\
-19 skal vi\n\
-24 skal være\n\
-28 skambinkite\n\
-18 skambinkite #\n\
-28 skamb…\n\
-18 skammer\n\
-19 skammer sig\n\
-25 skamm…\n\
8 skat @link\n\
12 skat i\n\
-14 skattekort\n\
-49 skattestyrelsen\n\
-54 skatt…\n\
-28 ske\n\
-8 sker det\n\
-9 sket\n\
-32 skift\n\
19 skiftet\n\
-12 skiftet til\n\
9 skift…\n\
8 skilt\n\
-11 skip\n\
-18 skive\n\
8 skjold\n\
8 skjol…\n\
-20 skoda\n\
-21 skolens\n\
-13 skole…\n\
-12 skranken\n\
-12 skran…\n\
-20 skrev\n\
-41 skrevet\n\
-41 skrev…\n\
9 skridt\n\
9 skrid…\n\
45 skriv\n\
-21 skriv dit\n\
24 skriv til\n\
32 skrive\n\
13 skrive anmeldelser\n\
10 skrive anydesk\n\
10 skrive den\n\
10 skrive dit\n\
-13 skriver\n\
-8 skriver at\n\
8 skriver de\n\
-16 skriver jeg\n\
23 skriv…\n\
12 skulle\n\
12 skull…\n\
-11 skylder #\n\
18 skynd\n\
17 skynd dig\n\
9 skype\n\
17 skærm\n\
11 skærmbillede\n\
-11 skærmbilleder\n\
16 skærmen\n\
23 skærm…\n\
-19 slagelse\n\
-19 slage…\n\
-11 slags\n\
-12 slaptazodi\n\
-13 slapt…\n\
-19 sleep\n\
-16 slet\n\
-20 slet den\n\
21 slet det\n\
-23 slet ikke\n\
15 slette\n\
-8 sletter\n\
19 slettes\n\
-17 slettet\n\
10 slett…\n\
-9 slide\n\
-8 slide #\n\
15 slip\n\
9 slippe\n\
28 slipp…\n\
-9 slot\n\
-14 slut\n\
-21 slutter\n\
-21 slutt…\n\
-12 slå\n\
12 small\n\
9 smidt ud\n\
-14 smile…\n\
126 sms\n\
8 sms code\n\
16 sms med\n\
19 sms og\n\
-9 sms om\n\
8 sms to\n\
14 sms with\n\
8 smsen\n\
-35 smser\n\
30 smykker\n\
16 smykker og\n\
35 smykk…\n\
-12 små\n\
-10 smæk\n\
-10 smæk røret\n\
22 snap\n\
15 snart\n\
-12 snow\n\
130 so\n\
-23 so #\n\
-13 so call\n\
-10 so do\n\
15 so dont\n\
-23 so fast\n\
-8 so he\n\
84 so i\n\
8 so im\n\
22 so it\n\
-11 so ive\n\
14 so my\n\
19 so now\n\
31 so that\n\
38 so the\n\
23 so we\n\
14 so what\n\
-13 so when\n\
42 sofa\n\
25 sofa and\n\
-12 sofa is\n\
14 sofaen og\n\
-23 sofaen via\n\
18 sofie\n\
16 software\n\
15 softw…\n\
-26 sokker\n\
-26 sokke…\n\
-12 sold\n\
-13 sold the\n\
-14 solo\n\
8 solve…\n\
66 som\n\
-30 som altid\n\
8 som bevis\n\
17 som de\n\
33 som dig\n\
21 som du\n\
21 som ikke\n\
10 som jeg\n\
13 som led\n\
-10 som om\n\
24 som siger\n\
13 som skal\n\
13 som vi\n\
-8 som vidne\n\
-15 somebody\n\
-16 someb…\n\
15 someone called\n\
9 someone from\n\
20 someone is\n\
-17 someones\n\
-11 someo…\n\
-78 something\n\
-25 something you\n\
-85 somet…\n\
-8 somewhere\n\
-9 somew…\n\
-31 somme…\n\
10 son he\n\
-8 sono\n\
-12 sont\n\
19 soon\n\
12 soon as\n\
17 sorry\n\
-10 sorry for\n\
34 sorry i\n\
22 sort\n\
-14 soup\n\
-8 sous\n\
-13 soy\n\
13 spaer…\n\
25 spanien\n\
24 spani…\n\
14 spar\n\
12 spar nord\n\
-18 spare…\n\
-13 spaus…\n\
44 speak\n\
43 speak to\n\
10 speaker\n\
10 speaking\n\
15 speaking with\n\
25 speak…\n\
12 special\n\
8 special crime\n\
16 speci…\n\
-25 spedi…\n\
-10 spent\n\
-8 spill…\n\
-8 spist\n\
-11 spoke\n\
-12 spostare\n\
-17 spost…\n\
-14 spot\n\
17 spotify\n\
17 spoti…\n\
-9 sprea…\n\
-19 sprog\n\
-14 sprog…\n\
-8 spurgte\n\
-21 spurgte om\n\
-8 spurg…\n\
10 spyware\n\
10 spywa…\n\
-81 spær\n\
-17 spær dit\n\
-29 spær kortet\n\
-10 spær mitid\n\
-66 spærre\n\
-25 spærre det\n\
-17 spærre dit\n\
-10 spærre kortet\n\
-19 spærre mitid\n\
-13 spærrer\n\
12 spærres\n\
-22 spærret\n\
-10 spærret dit\n\
-79 spærr…\n\
-10 spørg\n\
11 spørge\n\
-47 spørger\n\
-8 spørger aldrig\n\
-11 spørger efter\n\
-70 spørgsmål\n\
-27 spørgsmål @link\n\
-11 spørgsmål om\n\
-9 spørgsmål så\n\
-108 spørg…\n\
-18 st\n\
8 sta\n\
35 stadig\n\
18 stadig har\n\
35 stadi…\n\
-13 staging\n\
-13 stagi…\n\
-8 stairs\n\
-10 stair…\n\
17 stamp\n\
-16 standing\n\
-14 standing at\n\
27 stands\n\
9 stands at\n\
16 stand…\n\
-18 started\n\
24 starter med\n\
-34 starts\n\
-34 start…\n\
-16 state\n\
-9 state the\n\
-9 stated\n\
-13 stated in\n\
-46 statement\n\
-17 statement for\n\
-9 statement is\n\
-16 statements\n\
-78 state…\n\
-15 station\n\
-30 stationen\n\
-25 stationen holder\n\
-51 stati…\n\
13 stats…\n\
-15 status\n\
-15 statu…\n\
33 stay\n\
20 stay on\n\
-24 stayed\n\
-9 stayed on\n\
-24 staye…\n\
13 stays\n\
-8 stazione\n\
-8 stazi…\n\
75 steam\n\
15 steam gift\n\
11 sted\n\
-13 stedet\n\
-13 stede…\n\
-12 steln…\n\
12 stemme\n\
9 stemme på\n\
13 stempel\n\
19 stemp…\n\
-17 step\n\
-23 step verification\n\
-18 steps\n\
-9 stiger\n\
-9 stige…\n\
9 still free\n\
9 still on\n\
-14 still works\n\
15 stiller\n\
-8 stillingen\n\
-14 still…\n\
-10 stima…\n\
-10 stjål…\n\
-14 stod\n\
-11 stole\n\
-64 stolen\n\
-18 stolen so\n\
15 stoler\n\
-53 stole…\n\
-33 stop\n\
9 stop him\n\
44 stop it\n\
-36 stop to\n\
34 stoppe\n\
9 stoppe hackerne\n\
-35 stopped\n\
-8 stopped a\n\
25 stopper\n\
17 stopper jeg\n\
13 stopper overførslen\n\
8 stoppet\n\
29 stopp…\n\
9 stops\n\
-15 storage\n\
-12 storage is\n\
-15 stora…\n\
-9 store\n\
13 storebaelt\n\
11 storebaelt @link\n\
22 storebælt\n\
15 store…\n\
-8 stort\n\
-11 straffen\n\
-17 straf…\n\
19 straight\n\
16 strai…\n\
14 straks\n\
21 straksoverførsel\n\
36 strak…\n\
-12 stranger\n\
11 strangers\n\
-13 streaming\n\
-13 strea…\n\
8 stren…\n\
-8 strik…\n\
-14 string\n\
-15 strin…\n\
9 stron…\n\
9 strømmen kl\n\
38 student\n\
-11 studerende\n\
26 stude…\n\
-29 studi…\n\
8 stuff\n\
-13 stupid\n\
-23 stupi…\n\
15 stykker\n\
10 stykker det\n\
16 stykk…\n\
16 styrelsen\n\
16 styre…\n\
9 stående\n\
9 ståen…\n\
48 står\n\
-8 står en\n\
-17 står i\n\
9 står og\n\
-12 står på\n\
-11 stævn…\n\
11 støtte\n\
25 støtt…\n\
53 su\n\
15 su an\n\
9 su styrelsen\n\
-9 sub\n\
30 subject\n\
30 subje…\n\
-19 subscription\n\
-18 subscriptions\n\
-35 subsc…\n\
-20 succe…\n\
-57 such\n\
-11 such a\n\
-37 such as\n\
22 suis\n\
-9 suits\n\
-9 suits you\n\
-11 summary\n\
-14 summa…\n\
-16 sumok…\n\
10 sun\n\
16 sun de\n\
10 suna\n\
-10 sunati\n\
-10 sunat…\n\
-31 sunday\n\
-10 sunday #\n\
-38 sunda…\n\
12 sundhedskort og\n\
11 sundh…\n\
24 suo\n\
21 support your\n\
11 suppo…\n\
-15 sur\n\
-25 sur @link\n\
-9 sur un\n\
-12 sure that\n\
14 surprise\n\
14 surpr…\n\
-8 survey\n\
20 susanne\n\
20 susan…\n\
-9 sushi\n\
-29 suspect\n\
-20 suspect misuse\n\
14 suspend\n\
22 suspended\n\
-8 suspension\n\
37 suspe…\n\
-16 svar\n\
10 svar ikke\n\
-9 svar ja\n\
36 svar med\n\
-18 svar på\n\
9 svarer\n\
-10 svendborg\n\
-10 svend…\n\
-10 svindel\n\
9 svindelafdeling\n\
-10 svindler\n\
13 svindlere\n\
12 svindlerne\n\
-17 svært\n\
-8 swindlers\n\
-13 swind…\n\
136 swipe\n\
10 swipe and\n\
14 swipe in\n\
13 swipe it\n\
22 swipe to\n\
21 swiper\n\
13 swiper du\n\
17 swipe…\n\
16 switched\n\
11 switched off\n\
11 sydbank\n\
11 sydba…\n\
-11 sydfjord\n\
-11 sydfj…\n\
-14 sygehus\n\
-13 sygeh…\n\
-8 sygep…\n\
15 syges…\n\
77 system\n\
37 systemet\n\
118 syste…\n\
10 szuka…\n\
102 så\n\
10 så annullerer\n\
18 så bliver\n\
28 så de\n\
35 så den\n\
10 så det\n\
15 så dit\n\
9 så du\n\
-11 så finder\n\
27 så frigiver\n\
48 så får\n\
11 så går\n\
14 så gør\n\
27 så han\n\
20 så har\n\
-8 så hvad\n\
13 så hvis\n\
-17 så i\n\
8 så ikke\n\
39 så jeg\n\
-23 så kan\n\
19 så kommer\n\
-29 så kontakt\n\
11 så kører\n\
10 så lukker\n\
-12 så lægger\n\
8 så nu\n\
-27 så ring\n\
13 så ser\n\
23 så skal\n\
-34 så skriv\n\
-31 så spær\n\
20 så stopper\n\
14 så står\n\
8 så trykker\n\
8 så vi\n\
11 så vil\n\
12 så åbner\n\
-44 sådan\n\
-10 sådan begynder\n\
-11 sædva…\n\
-24 sælgeren\n\
-32 sælge…\n\
10 særlig\n\
10 særlig kriminalitet\n\
11 særli…\n\
9 sætte\n\
10 sætter\n\
-10 sættes\n\
17 søde\n\
-8 søge om\n\
11 søger\n\
-11 søger en\n\
13 søgt\n\
-10 søn\n\
-29 søndag\n\
9 søndag @link\n\
-33 sønda…\n\
-15 sønde…\n\
12 søyleyin\n\
-14 søzlesmeyi\n\
-13 søzle…\n\
-8 taastrup\n\
-8 taast…\n\
-16 table\n\
15 tablet\n\
15 table…\n\
47 tabte\n\
58 tabte penge\n\
-22 tag\n\
13 tag et\n\
25 tage\n\
8 tage den\n\
10 tage det\n\
18 tager\n\
17 tager #\n\
10 tager du\n\
-18 tager ikke\n\
26 tager kun\n\
-13 taip\n\
-106 tak\n\
-56 tak for\n\
-17 tak og\n\
79 take\n\
16 take a\n\
15 take it\n\
20 take out\n\
-8 take over\n\
13 taken\n\
19 taken to\n\
12 takes #\n\
-8 takes the\n\
35 tal\n\
8 tal på\n\
27 tale\n\
18 tale med\n\
14 talep\n\
32 taler\n\
23 taler med\n\
-16 talk\n\
-12 talk can\n\
-11 talk with\n\
-13 talked\n\
-13 talke…\n\
-29 talking\n\
-29 talki…\n\
-10 tallene\n\
-20 tandlægerne\n\
-25 tandl…\n\
-22 tanke\n\
-33 tap\n\
11 tarjeta y\n\
-12 tas\n\
28 tasks\n\
8 tasks online\n\
-10 tast #\n\
14 tasta\n\
9 tasta #\n\
-22 tastede\n\
15 taster\n\
-15 tastet\n\
-18 taste…\n\
-60 tastselv\n\
-18 tastselv erhverv\n\
-61 tasts…\n\
48 tavshedspligt\n\
52 tavshedspligt og\n\
44 tavsh…\n\
-60 tax\n\
-10 tax assessment\n\
-19 tax authorities\n\
-40 tax card\n\
8 tax fraud\n\
11 tax refund\n\
-8 tax return\n\
-28 taxi\n\
-31 taxi on\n\
21 tdc\n\
-37 te\n\
-11 te li\n\
11 te rog\n\
-13 tea\n\
9 teacher\n\
11 teach…\n\
8 team at\n\
-12 team for\n\
-11 team the\n\
10 teamet\n\
10 teame…\n\
-23 teams\n\
29 teamviewer\n\
11 teamviewer så\n\
29 teamv…\n\
10 technical\n\
31 technician\n\
9 technician is\n\
57 techn…\n\
-9 tegn\n\
-13 tego\n\
16 teknik\n\
25 tekni…\n\
-19 teksten\n\
-18 tekst…\n\
-9 tel #\n\
23 telefon\n\
9 telefon og\n\
11 telefon så\n\
-17 telefonen\n\
17 telefonen nu\n\
-11 telefonen og\n\
-14 telefonen ringer\n\
-20 telefonen siger\n\
15 telefonen så\n\
18 telefonerne\n\
8 telefonerne er\n\
9 telefonnummer\n\
18 telefono\n\
-23 telefonu\n\
12 telefonul\n\
8 telefonum\n\
39 telef…\n\
77 telegram\n\
85 teleg…\n\
-13 telephone\n\
-14 telep…\n\
-31 tell anna\n\
45 tell anyone\n\
-14 tell it\n\
60 tell me\n\
8 tell mum\n\
-18 tell the\n\
8 tell them\n\
-30 tell us\n\
12 telling me\n\
-20 telling you\n\
9 tells her\n\
-10 tells you\n\
-21 telmore\n\
-21 telmo…\n\
-16 tema\n\
13 temiz…\n\
21 temporary\n\
25 tempo…\n\
9 temu\n\
-15 ten\n\
-11 ten days\n\
-10 ten minutes\n\
13 tenant\n\
13 tengo\n\
9 tengo que\n\
-14 tenvoie\n\
-13 tenvo…\n\
-8 teraz\n\
-12 termin\n\
9 terminal\n\
-12 terminas\n\
-16 termi…\n\
-15 terms\n\
-12 terrible\n\
-16 terri…\n\
-23 teslim\n\
-23 tesli…\n\
-9 tests\n\
40 text\n\
-35 text in\n\
18 text me\n\
-12 text stop\n\
15 texti…\n\
-10 texts\n\
-56 than\n\
-26 than #\n\
-9 than last\n\
-15 than the\n\
-29 thank\n\
-29 thank you\n\
-29 thanks\n\
-45 thanks for\n\
-29 thank…\n\
-108 that\n\
-15 that a\n\
-16 that he\n\
37 that i\n\
22 that is\n\
-12 that isnt\n\
-30 that it\n\
9 that ive\n\
-9 that my\n\
-16 that normal\n\
-14 that the\n\
11 that this\n\
9 that was\n\
-18 that you\n\
-28 that your\n\
31 that youre\n\
-8 that youve\n\
34 thats\n\
-29 thats a\n\
-16 thats all\n\
10 thats fine\n\
19 thats how\n\
20 thats the\n\
9 thats why\n\
-174 the\n\
71 the #\n\
-13 the 1st\n\
-18 the 20th\n\
-8 the 2nd\n\
-8 the 3rd\n\
-9 the 4th\n\
41 the account\n\
-13 the accounts\n\
12 the activation\n\
8 the administrative\n\
9 the agency\n\
20 the agent\n\
9 the airport\n\
12 the amount\n\
16 the apartment\n\
-73 the app\n\
-9 the application\n\
13 the approval\n\
10 the attached\n\
8 the audit\n\
11 the authorities\n\
17 the back\n\
11 the bailiff\n\
12 the balance\n\
29 the banks\n\
-16 the bell\n\
-15 the best\n\
15 the bike\n\
-16 the bill\n\
9 the block\n\
34 the blockchain\n\
-19 the board\n\
-9 the box\n\
-8 the buyer\n\
-8 the cake\n\
-9 the caller\n\
31 the cancellation\n\
-17 the cards\n\
-12 the case\n\
8 the change\n\
8 the charger\n\
39 the chinese\n\
-15 the city\n\
-12 the client\n\
32 the codes\n\
-26 the coffee\n\
-10 the company\n\
-8 the complaints\n\
22 the computer\n\
-15 the concert\n\
10 the contract\n\
-24 the counter\n\
9 the country\n\
34 the courier\n\
-8 the couriers\n\
-21 the court\n\
11 the courts\n\
8 the criminal\n\
22 the crypto\n\
-10 the customer\n\
-8 the data\n\
12 the dentist\n\
-18 the desk\n\
-12 the device\n\
-9 the doctor\n\
-8 the door\n\
8 the duty\n\
9 the electricity\n\
-20 the email\n\
-18 the embassy\n\
-15 the end\n\
-11 the estate\n\
-11 the eu\n\
11 the european\n\
17 the exchange\n\
-11 the ferry\n\
-10 the figures\n\
-21 the first\n\
14 the flat\n\
13 the following\n\
10 the four\n\
-12 the frame\n\
47 the fraud\n\
12 the full\n\
8 the funds\n\
-9 the game\n\
18 the gang\n\
-10 the goods\n\
20 the green\n\
9 the guarantee\n\
12 the hague\n\
-9 the harbour\n\
-13 the heating\n\
9 the holiday\n\
-12 the hospital\n\
9 the hour\n\
-16 the hr\n\
11 the id\n\
-10 the immigration\n\
17 the internet\n\
-10 the intranet\n\
-8 the investigation\n\
-20 the invoice\n\
25 the judge\n\
24 the key\n\
-20 the kids\n\
18 the last\n\
-23 the letter\n\
-8 the library\n\
41 the line\n\
28 the link\n\
24 the list\n\
13 the loan\n\
-27 the local\n\
9 the long\n\
14 the mail\n\
-12 the main\n\
-11 the man\n\
-16 the meeting\n\
-11 the message\n\
30 the ministry\n\
-15 the missing\n\
-21 the mitid\n\
18 the moment\n\
58 the money\n\
-16 the month\n\
-8 the monthly\n\
-11 the municipalitys\n\
23 the national\n\
-21 the netbank\n\
29 the new\n\
-8 the newspaper\n\
9 the node\n\
10 the normal\n\
14 the notes\n\
24 the numbers\n\
-8 the nurse\n\
13 the officer\n\
-27 the old\n\
28 the one\n\
-8 the online\n\
-12 the order\n\
10 the other\n\
8 the owner\n\
-21 the page\n\
-32 the paper\n\
-18 the papers\n\
11 the parcel\n\
-31 the party\n\
18 the passport\n\
46 the phone\n\
-8 the photo\n\
-13 the photos\n\
26 the picture\n\
8 the pictures\n\
29 the pin\n\
20 the platform\n\
-87 the police\n\
-8 the post\n\
21 the postage\n\
-16 the postnord\n\
-8 the present\n\
15 the price\n\
12 the process\n\
12 the prosecutor\n\
8 the purpose\n\
-21 the queue\n\
-8 the rate\n\
-13 the receipt\n\
-11 the receiver\n\
-14 the red\n\
21 the refund\n\
13 the release\n\
-45 the rent\n\
8 the report\n\
38 the request\n\
-16 the residence\n\
61 the rest\n\
-22 the right\n\
-16 the robot\n\
-9 the room\n\
9 the safe\n\
11 the screen\n\
13 the screenshot\n\
-14 the second\n\
32 the security\n\
-9 the seller\n\
-13 the sender\n\
-14 the senders\n\
-10 the server\n\
-15 the shared\n\
22 the signals\n\
15 the six\n\
34 the sofa\n\
16 the software\n\
-15 the steps\n\
-8 the stolen\n\
10 the summons\n\
35 the system\n\
-10 the tax\n\
-31 the taxi\n\
-22 the team\n\
-9 the telephone\n\
8 the test\n\
24 the text\n\
28 the three\n\
-8 the till\n\
11 the toilet\n\
11 the top\n\
9 the trading\n\
-8 the train\n\
-11 the university\n\
-12 the value\n\
19 the verification\n\
30 the video\n\
-8 the voice\n\
-10 the waiting\n\
12 the wallet\n\
15 the warrant\n\
-18 the way\n\
-9 the witness\n\
-11 the words\n\
9 the work\n\
-9 the workshop\n\
-12 the wrong\n\
-8 theft\n\
-54 their\n\
-8 their bank\n\
-54 them\n\
-12 them and\n\
-17 them in\n\
18 them know\n\
-14 them on\n\
-30 them to\n\
72 then\n\
51 then i\n\
-14 then its\n\
8 then open\n\
9 then send\n\
28 then the\n\
10 then we\n\
-13 then you\n\
68 there\n\
57 there is\n\
14 there now\n\
11 there you\n\
11 thereafter\n\
12 therefore\n\
20 theres\n\
45 theres a\n\
8 theres an\n\
-28 theres no\n\
-8 theres nothing\n\
49 there…\n\
72 they\n\
15 they also\n\
39 they are\n\
-8 they call\n\
-19 they do\n\
12 they dont\n\
8 they give\n\
13 they have\n\
-9 they need\n\
-12 they ring\n\
-12 they said\n\
12 they say\n\
23 they want\n\
26 theyll\n\
26 theyl…\n\
-10 theyre from\n\
-22 thing\n\
-19 things\n\
-19 thing…\n\
-33 think\n\
-27 third\n\
-11 thirteen\n\
9 thirty\n\
19 thirty minutes\n\
201 this\n\
22 this call\n\
-24 this code\n\
12 this evening\n\
23 this investigation\n\
90 this is\n\
12 this mail\n\
11 this matter\n\
37 this message\n\
-24 this morning\n\
56 this number\n\
17 this phone\n\
-12 this text\n\
-20 this week\n\
-9 this year\n\
10 this you\n\
-8 thisted\n\
-8 thist…\n\
-14 those\n\
-15 those who\n\
17 thought\n\
15 thoug…\n\
9 thousand\n\
-9 thousand one\n\
10 thous…\n\
153 threat.arrest|live\n\
165 threat.arrest|reader\n\
-27 threat.arrest|reports\n\
-9 threat.arrest|reports threat.arrest|threatens\n\
153 threat.arrest|threatens\n\
33 threat.arrest|threatens threat.court|threatens\n\
102 threat.arrest|threatens threat.deadline|threatens\n\
-10 threat.arrest|threatens threat.debt|threatens\n\
15 threat.arrest|threatens threat.exposure|threatens\n\
88 threat.block|live\n\
156 threat.block|reader\n\
-21 threat.block|reports\n\
-11 threat.block|reports threat.block|threatens\n\
10 threat.block|reports threat.deadline|reports\n\
-18 threat.block|reports threat.deadline|threatens\n\
-14 threat.block|speaks\n\
88 threat.block|threatens\n\
22 threat.block|threatens threat.cutoff|threatens\n\
10 threat.block|threatens threat.deadline|reports\n\
106 threat.block|threatens threat.deadline|threatens\n\
14 threat.block|threatens threat.deportation|threatens\n\
-23 threat.block|threatens threat.exposure|threatens\n\
11 threat.block|threatens threat.return|threatens\n\
60 threat.court|live\n\
87 threat.court|reader\n\
14 threat.court|reports\n\
41 threat.court|speaks\n\
60 threat.court|threatens\n\
108 threat.court|threatens threat.deadline|threatens\n\
37 threat.court|threatens threat.debt|threatens\n\
11 threat.court|threatens threat.deportation|threatens\n\
40 threat.court|threatens threat.exposure|threatens\n\
89 threat.cutoff|live\n\
54 threat.cutoff|reader\n\
29 threat.cutoff|speaks\n\
89 threat.cutoff|threatens\n\
56 threat.cutoff|threatens threat.deadline|threatens\n\
69 threat.deadline|live\n\
11 threat.deadline|reader\n\
21 threat.deadline|reports\n\
8 threat.deadline|reports threat.deadline|threatens\n\
69 threat.deadline|threatens\n\
48 threat.deadline|threatens threat.debt|threatens\n\
42 threat.deadline|threatens threat.deportation|threatens\n\
72 threat.deadline|threatens threat.exposure|threatens\n\
72 threat.deadline|threatens threat.return|threatens\n\
43 threat.debt|live\n\
57 threat.debt|reader\n\
43 threat.debt|threatens\n\
59 threat.deportation|live\n\
40 threat.deportation|reader\n\
17 threat.deportation|speaks\n\
59 threat.deportation|threatens\n\
59 threat.exposure|live\n\
92 threat.exposure|reader\n\
-9 threat.exposure|speaks\n\
59 threat.exposure|threatens\n\
11 threat.return|denies\n\
59 threat.return|live\n\
-32 threat.return|reader\n\
-9 threat.return|speaks\n\
59 threat.return|threatens\n\
-9 threatening\n\
-27 threat|reports\n\
16 threat|speaks\n\
78 threat|threatens\n\
-39 threa…\n\
-26 three\n\
11 three cars\n\
11 three hundred\n\
-11 three men\n\
18 three on\n\
-21 three times\n\
-12 through\n\
-11 through my\n\
-9 through the\n\
-12 throu…\n\
-10 throw\n\
-12 thu\n\
-9 thu #\n\
-8 thumb\n\
-49 thursday\n\
-15 thursday #\n\
-9 thursday at\n\
-50 thurs…\n\
14 thx\n\
-13 ti\n\
9 ti minutter\n\
8 tick\n\
-11 ticket\n\
-27 tickets\n\
-13 tickets for\n\
-39 ticke…\n\
-80 tid\n\
-16 tid i\n\
-13 tid på\n\
-31 tid til\n\
-33 tiden\n\
8 tidlig\n\
8 tiene\n\
-14 tight\n\
-18 tikla…\n\
10 tiktok\n\
10 tikto…\n\
-220 til\n\
8 til #\n\
8 til @link\n\
-30 til alle\n\
-14 til andre\n\
8 til apple\n\
-11 til banken\n\
-12 til butikken\n\
-12 til danmark\n\
-12 til datatilsynet\n\
-9 til de\n\
10 til dem\n\
-17 til den\n\
19 til det\n\
13 til dig\n\
53 til din\n\
8 til dit\n\
57 til en\n\
-10 til et\n\
10 til filialen\n\
-11 til foreningens\n\
-20 til frokost\n\
-13 til hvidvask\n\
-19 til hvis\n\
12 til højre\n\
10 til inkasso\n\
-8 til jeres\n\
10 til kassereren\n\
8 til kl\n\
26 til klientkontoen\n\
-14 til klokken\n\
8 til kontoret\n\
22 til microsoft\n\
41 til mig\n\
54 til min\n\
-21 til mitid\n\
-27 til mor\n\
-16 til netflix\n\
-8 til nyt\n\
11 til når\n\
-9 til offerfonden\n\
-14 til og\n\
-57 til os\n\
-11 til på\n\
-11 til sin\n\
-14 til søndag\n\
40 til vores\n\
-13 til wifi\n\
61 tilbage\n\
9 tilbage #\n\
-23 tilbage fra\n\
-16 tilbage i\n\
149 tilbage på\n\
-10 tilbage til\n\
9 tilbagebetaling\n\
14 tilbageførsel\n\
94 tilba…\n\
-18 tilbud\n\
-26 tilbu…\n\
8 tilbyder\n\
9 tilby…\n\
8 tilføj\n\
20 tilfø…\n\
-47 till\n\
20 tillykke du\n\
-25 tillykke med\n\
-8 tilme…\n\
14 tilsendt\n\
14 tilse…\n\
-170 time\n\
-35 time @link\n\
-19 time code\n\
-13 time is\n\
9 time job\n\
13 time om\n\
-12 time on\n\
-9 time you\n\
108 timer\n\
11 timer @link\n\
12 timer ellers\n\
-13 timer…\n\
-10 times\n\
-11 tine\n\
-15 ting\n\
-14 tip\n\
-60 tirsdag\n\
-24 tirsdag kl\n\
-63 tirsd…\n\
-15 title\n\
-10 tjek\n\
-8 tjekke dine\n\
-27 tjekker\n\
-29 tjekk…\n\
40 tjen\n\
8 tjen #\n\
26 tjen op\n\
9 tjene\n\
8 tjene…\n\
10 tjent\n\
-9 tl\n\
16 tlf\n\
40 to\n\
-37 to #\n\
-56 to @link\n\
13 to activate\n\
-12 to all\n\
-8 to any\n\
-15 to anybody\n\
-17 to approve\n\
-25 to ask\n\
37 to avoid\n\
12 to be\n\
22 to begin\n\
-24 to block\n\
8 to bother\n\
-14 to bring\n\
24 to buy\n\
23 to cancel\n\
-33 to change\n\
-15 to choose\n\
-14 to citizen\n\
10 to clear\n\
15 to close\n\
19 to collect\n\
-23 to come\n\
10 to complete\n\
-17 to confirm\n\
28 to cooperate\n\
11 to copenhagen\n\
9 to court\n\
-56 to do\n\
20 to drive\n\
10 to elgiganten\n\
-23 to end\n\
15 to explain\n\
-8 to fill\n\
-12 to four\n\
44 to get\n\
-27 to go\n\
10 to google\n\
-20 to have\n\
-9 to her\n\
27 to him\n\
8 to hold\n\
-13 to identify\n\
-9 to install\n\
12 to ja\n\
-19 to know\n\
14 to log\n\
8 to make\n\
16 to me\n\
17 to missing\n\
8 to money\n\
-29 to move\n\
48 to my\n\
14 to new\n\
-18 to nie\n\
-9 to offer\n\
-18 to open\n\
-15 to order\n\
41 to our\n\
16 to overførsler\n\
-33 to pay\n\
-12 to phone\n\
9 to pick\n\
17 to police\n\
25 to protect\n\
-8 to prove\n\
-10 to raise\n\
46 to receive\n\
17 to release\n\
10 to remove\n\
-13 to reply\n\
-13 to report\n\
8 to restore\n\
8 to reverse\n\
-20 to say\n\
-42 to send\n\
-8 to serve\n\
10 to settle\n\
8 to share\n\
-23 to show\n\
-15 to sign\n\
-18 to sleep\n\
20 to speak\n\
-8 to start\n\
18 to stay\n\
8 to take\n\
11 to talk\n\
8 to tell\n\
46 to the\n\
97 to this\n\
-13 to three\n\
-16 to transfer\n\
23 to unlock\n\
-22 to update\n\
-21 to us\n\
-11 to wait\n\
9 to work\n\
68 to you\n\
32 to your\n\
-13 tobias\n\
-13 tobia…\n\
82 today\n\
-16 today #\n\
-12 today between\n\
13 today by\n\
8 today if\n\
8 today is\n\
19 today its\n\
16 today or\n\
15 today to\n\
17 today update\n\
9 todays\n\
9 today…\n\
-25 tog\n\
-10 toget\n\
51 together\n\
19 together with\n\
51 toget…\n\
13 toilet\n\
11 toilet this\n\
15 toile…\n\
-23 token\n\
10 tokens\n\
8 token…\n\
-8 told\n\
14 told him\n\
14 told me\n\
-19 told to\n\
-11 told us\n\
26 told you\n\
10 toldstyrelsen\n\
10 tolds…\n\
-9 toldv…\n\
-9 tolk\n\
21 toll\n\
11 toll free\n\
-8 tomasz\n\
-8 tomas…\n\
-66 tomorrow\n\
-34 tomorrow #\n\
-67 tomor…\n\
-17 ton\n\
22 tone\n\
-58 tonight\n\
-17 tonight from\n\
22 tonight i\n\
-10 tonight when\n\
-55 tonig…\n\
-15 too\n\
36 too much\n\
-11 took\n\
-11 took #\n\
-8 took the\n\
-15 toppen\n\
-16 toppe…\n\
-11 torben\n\
-11 torbe…\n\
-60 torsdag\n\
-10 torsdag kl\n\
-60 torsd…\n\
-12 torvet\n\
-19 torve…\n\
9 tot\n\
-48 total\n\
-20 total #\n\
12 touch\n\
13 trace\n\
11 trace…\n\
-26 track\n\
-11 track @link\n\
-15 track it\n\
-26 tracking\n\
-8 tracking number\n\
-32 track…\n\
17 trade\n\
8 trade…\n\
10 trading\n\
9 tradi…\n\
13 trafficking\n\
14 traff…\n\
23 trafi…\n\
-27 train\n\
-10 train #\n\
-8 train…\n\
-9 transactions\n\
16 transfer\n\
10 transfer #\n\
-9 transfer money\n\
-21 transfer of\n\
14 transfer please\n\
-11 transfer the\n\
43 transfer to\n\
10 transferencia\n\
-9 transferred #\n\
-10 transferred the\n\
9 transferred to\n\
-24 transfers\n\
-13 transfers with\n\
20 transport\n\
14 trans…\n\
8 trava…\n\
-12 travel\n\
-13 trave…\n\
23 travlt\n\
23 travl…\n\
-53 tre\n\
10 tre cifre\n\
-10 tre gange\n\
12 tre måneders\n\
-15 tre ting\n\
13 treasury\n\
12 treas…\n\
19 treat\n\
8 treated\n\
8 treated as\n\
8 treat…\n\
8 tredive\n\
8 tredi…\n\
-8 tredje\n\
-8 tredj…\n\
-8 trent…\n\
-12 trial\n\
10 tried to\n\
-15 trine\n\
-19 trip\n\
10 trip to\n\
-13 tro\n\
-8 tro ikke\n\
-9 troede\n\
-9 troed…\n\
19 trojan\n\
10 trojan spyware\n\
30 troja…\n\
-8 tror\n\
-17 trouble\n\
-13 trouble again\n\
-17 troub…\n\
-13 trukket\n\
-13 trukk…\n\
-13 truksta\n\
-13 truks…\n\
18 trust\n\
19 trust me\n\
-18 trust the\n\
-56 try\n\
-20 try again\n\
-17 try to\n\
45 trying\n\
39 trying to\n\
45 tryin…\n\
55 tryk\n\
47 tryk #\n\
11 trykke\n\
-9 trykke #\n\
9 trykkede\n\
35 trykker\n\
10 trykker du\n\
51 trykk…\n\
17 trzeba\n\
17 trzeb…\n\
8 træk\n\
13 trække\n\
-23 trækker det\n\
13 trækkes i\n\
-9 ts\n\
-73 tu\n\
-23 tu codigo\n\
-11 tu paquete\n\
-15 tu peux\n\
-9 tues\n\
-35 tuesday\n\
-37 tuesd…\n\
-17 tun\n\
-11 turk\n\
-8 turn\n\
-17 turn on\n\
-11 turned\n\
-8 turned on\n\
-11 turne…\n\
38 tusind\n\
33 tusin…\n\
-9 tutan…\n\
-9 tutar…\n\
-12 tutto\n\
-11 tv\n\
-14 tvivl\n\
-8 twenty thousand\n\
-14 twice\n\
-26 twice by\n\
-32 two\n\
-16 two and\n\
-17 two for\n\
26 two hundred\n\
-22 two men\n\
-12 two minutes\n\
13 two months\n\
-23 two step\n\
-23 txt\n\
-18 txt stop\n\
-22 tydeligt\n\
-22 tydel…\n\
25 type\n\
8 type card\n\
16 type in\n\
-8 type password\n\
13 typed your\n\
-9 typisk\n\
-9 typis…\n\
9 tyve minutter\n\
13 tæller\n\
13 tælle…\n\
-11 tøj\n\
-15 tømme\n\
-8 tør\n\
179 u\n\
17 u got\n\
16 u pay\n\
-18 u11\n\
-10 uber\n\
-8 uberweisen\n\
-9 uberweisen sie\n\
27 ubetalt\n\
12 ubetalt regning\n\
32 ubeta…\n\
10 ud\n\
-17 ud af\n\
-11 ud efter\n\
8 ud som\n\
13 ud til\n\
-9 udbetales til\n\
42 udbetaling\n\
27 udbetaling danmark\n\
12 udbetalt\n\
46 udbet…\n\
10 udeblevet\n\
10 udeblevet fra\n\
15 udebl…\n\
50 uden\n\
-23 uden at\n\
15 udenf…\n\
-26 udfyld\n\
-19 udfyl…\n\
-19 udgav\n\
-19 udgav sig\n\
-20 udlandet\n\
-15 udlandet men\n\
-21 udlan…\n\
-10 udlejer\n\
-18 udlejer er\n\
-10 udlejeren\n\
-32 udlej…\n\
-9 udlev…\n\
8 udløb\n\
-42 udløber\n\
8 udløber i\n\
-9 udløber om\n\
-23 udløbet\n\
18 udløbsdato\n\
14 udløbsdato og\n\
-42 udløb…\n\
13 udski…\n\
8 udskr…\n\
24 udstedt\n\
8 udstedt en\n\
35 udste…\n\
9 udtrukket\n\
9 udtru…\n\
-16 uenig\n\
-9 uenig i\n\
-33 uge\n\
-35 uge #\n\
-9 ugen\n\
-16 uger\n\
-9 uhr\n\
14 ukendt\n\
14 ukend…\n\
8 ulovligt\n\
11 ulovl…\n\
9 ultim…\n\
21 ultraviewer\n\
21 ultra…\n\
9 ulykke\n\
9 ulykk…\n\
-8 um\n\
-11 um #\n\
10 un\n\
14 un agent\n\
9 un agente\n\
12 un code\n\
13 un mesaj\n\
12 un virus\n\
-9 una devolucion\n\
9 una transferencia\n\
-9 unaut…\n\
8 unclaimed\n\
8 uncla…\n\
11 und\n\
-162 under\n\
-18 under #\n\
-10 under cards\n\
-20 under en\n\
-12 under investigation\n\
-14 under kort\n\
-13 under my\n\
10 under revision\n\
-23 under the\n\
-9 underskrevet\n\
42 understand\n\
22 understand that\n\
-12 undersøger\n\
40 undgå\n\
10 undskyld\n\
10 undsk…\n\
9 unfortunately\n\
9 unfor…\n\
-10 ung mand\n\
-15 unge\n\
8 unifo…\n\
44 union\n\
10 union has\n\
-8 union representative\n\
11 union to\n\
18 unit\n\
-14 university\n\
-19 unive…\n\
34 unknown\n\
14 unknown number\n\
34 unkno…\n\
-15 unless\n\
-8 unless you\n\
-15 unles…\n\
25 unlock\n\
30 unloc…\n\
-14 uno\n\
56 unpaid\n\
14 unpaid fine\n\
15 unpaid parking\n\
56 unpai…\n\
-14 unsubscribe\n\
-14 unsub…\n\
-10 unsure\n\
-10 unsur…\n\
-11 unter\n\
-9 until five\n\
-19 until friday\n\
13 unu\n\
8 unusual activity\n\
-11 unutm…\n\
-88 up\n\
20 up #\n\
15 up front\n\
19 up he\n\
9 up if\n\
-8 up in\n\
-23 up of\n\
-8 up on\n\
22 up the\n\
-33 up to\n\
-14 up with\n\
38 update\n\
8 update now\n\
15 update your\n\
28 updat…\n\
9 upfront\n\
9 upfro…\n\
19 upgrade\n\
9 upgraded\n\
8 upgraded to\n\
36 upgra…\n\
-10 upload\n\
-8 upload it\n\
-10 upload them\n\
-25 uploa…\n\
27 ups\n\
117 ur\n\
15 ur money\n\
20 urgent\n\
22 urgent document\n\
30 urgen…\n\
-106 us\n\
-18 us back\n\
24 us by\n\
-9 us from\n\
-24 us if\n\
-19 us in\n\
-20 us on\n\
-17 us the\n\
8 us then\n\
-15 us to\n\
-15 us we\n\
-12 us within\n\
-18 usa\n\
39 usd\n\
18 usd is\n\
50 usdt\n\
8 usdt to\n\
-74 use\n\
-15 use the\n\
-23 use your\n\
14 used\n\
-14 used #\n\
11 used for\n\
13 used to\n\
11 used your\n\
93 user\n\
73 user id\n\
29 user name\n\
12 username\n\
12 usern…\n\
-10 using\n\
14 using a\n\
-9 using it\n\
11 usted\n\
-24 usual\n\
-22 usually\n\
-9 usually do\n\
-22 usual…\n\
11 utente\n\
11 utent…\n\
-19 uyari…\n\
9 uygul…\n\
-13 uz\n\
-11 uzblo…\n\
-15 uzsak…\n\
-13 uændret\n\
-14 uændr…\n\
-19 v\n\
-26 va\n\
13 va sun\n\
-10 vaccine\n\
-19 vacci…\n\
18 vagt\n\
-16 vaist…\n\
-10 val\n\
-26 valid for\n\
8 valid in\n\
-9 valid…\n\
-32 value\n\
-13 vand\n\
-13 vandet\n\
-13 vande…\n\
-110 var\n\
-8 var #\n\
-28 var det\n\
-9 var en\n\
-16 var fra\n\
-8 var ved\n\
9 varen\n\
10 varen indtast\n\
-12 varer\n\
-9 varia…\n\
10 varmecheck\n\
-11 varsa\n\
-18 vaskemaskinen\n\
-18 vaskemaskinen bliver\n\
-23 vaske…\n\
-72 vat\n\
-31 vat and\n\
-15 vat for\n\
10 vault\n\
16 ve\n\
-15 ve banka\n\
-42 ved\n\
-17 ved #\n\
-9 ved afhentning\n\
42 ved at\n\
12 ved din\n\
22 ved hånden\n\
-23 vedhæ…\n\
-8 vedr sag\n\
22 vehicle\n\
22 vehic…\n\
-19 vej\n\
-16 vej med\n\
-14 vejle\n\
-18 vejle…\n\
-8 vekse…\n\
37 vel\n\
12 vel nej\n\
-63 velkommen\n\
-56 velkommen til\n\
-63 velko…\n\
-10 velo\n\
26 ven\n\
-40 venlig\n\
-21 venlig hilsen\n\
17 venligst\n\
-25 venli…\n\
-17 vente\n\
11 ventelisten\n\
26 venter\n\
11 venter betal\n\
-9 ventetiden\n\
24 vente…\n\
-9 verbe…\n\
-16 vergi…\n\
12 verificeres\n\
-9 verify\n\
-8 verify your\n\
15 verif…\n\
-27 verme…\n\
-18 version\n\
-25 version #\n\
-18 versi…\n\
-31 very\n\
-12 very good\n\
-30 veste…\n\
-12 vestj…\n\
-8 vestkystens\n\
-8 vestk…\n\
-11 veya\n\
-22 vh\n\
-44 vi\n\
8 vi afbryder\n\
-9 vi aftalte\n\
-20 vi alle\n\
-13 vi beder\n\
26 vi dem\n\
12 vi det\n\
9 vi er\n\
-15 vi fik\n\
10 vi gevinsten\n\
13 vi har\n\
14 vi henter\n\
-8 vi i\n\
18 vi ikke\n\
47 vi kan\n\
9 vi kommer\n\
-20 vi lukker\n\
-29 vi mangler\n\
-12 vi prøver\n\
12 vi se\n\
-18 vi sender\n\
11 vi ser\n\
-17 vi ses\n\
-16 vi spørger\n\
13 vi stopper\n\
-10 vi tager\n\
14 vi taler\n\
9 vi to\n\
-11 vi ud\n\
-24 vi ved\n\
-20 vi vil\n\
-37 via\n\
23 via @link\n\
-13 via betalingsservice\n\
9 via dba\n\
-19 via holdsport\n\
-10 via jobnet\n\
21 via linket\n\
-23 via min\n\
-13 via selvbetjeningen\n\
-18 via tastselv\n\
-8 viaplay\n\
-8 viapl…\n\
9 victim\n\
13 victim or\n\
-25 victims\n\
-8 victims of\n\
-17 victi…\n\
13 victoria\n\
18 victo…\n\
-13 vide\n\
-16 vide at\n\
-15 vide hvor\n\
77 video\n\
26 video call\n\
9 videoen\n\
16 videoer\n\
15 videoer og\n\
16 videos\n\
43 video…\n\
12 videre\n\
19 vider…\n\
9 vidner\n\
-10 vidste\n\
-10 vidst…\n\
9 viena\n\
-8 viene\n\
-10 view\n\
55 viewing\n\
53 viewi…\n\
36 vigtigt\n\
20 vigtigt at\n\
42 vigti…\n\
15 vil\n\
-86 vil du\n\
-53 vil gerne\n\
86 vil ha\n\
16 vil han\n\
18 vil have\n\
-13 vil høre\n\
36 vil ikke\n\
14 vil jeg\n\
-9 vil se\n\
-10 vil spærre\n\
9 vil vi\n\
-27 vil vide\n\
-11 villa…\n\
-59 ville\n\
-26 ville bare\n\
-16 ville have\n\
-9 vilnius\n\
-9 vilni…\n\
-32 vin\n\
12 vinder\n\
11 vinde…\n\
-12 vineri\n\
-12 viner…\n\
10 vinted\n\
41 vip\n\
26 virker\n\
10 virker ikke\n\
17 virke…\n\
50 virus\n\
30 virus on\n\
13 virus…\n\
-12 vis\n\
57 visa\n\
14 visa card\n\
-8 viser\n\
-9 viser den\n\
-8 visible\n\
-8 visib…\n\
22 visit\n\
8 visit your\n\
-13 viskas\n\
-13 viska…\n\
-14 vist\n\
-8 vitam…\n\
-21 voice\n\
-19 voice says\n\
13 voicemail\n\
8 voice…\n\
-17 volun…\n\
19 von\n\
13 von #\n\
83 vores\n\
27 vores advokat\n\
-8 vores app\n\
-14 vores hjemmeside\n\
-15 vores konto\n\
12 vores lodtrækning\n\
8 vores medarbejder\n\
21 vote\n\
19 vote for\n\
-57 votre\n\
-9 votre carte\n\
-11 votre code\n\
-15 votre colis\n\
-9 votre facture\n\
-11 votre mot\n\
9 vouchers\n\
16 vouch…\n\
-68 vous\n\
-13 vous demanderons\n\
-15 vous meme\n\
-10 vous pouvez\n\
-11 vous vous\n\
-8 vpn\n\
10 vrea\n\
20 vundet\n\
9 vundet en\n\
10 vundet i\n\
20 vunde…\n\
8 vuole\n\
-9 vurde…\n\
-15 vvs\n\
-17 vælg\n\
16 vælg din\n\
-23 vælge\n\
12 vælger\n\
12 vælger din\n\
9 vælge…\n\
10 værdi…\n\
-30 være\n\
-22 være fra\n\
11 værelset\n\
13 værel…\n\
24 været\n\
39 været i\n\
46 w\n\
8 w danii\n\
40 w danish\n\
27 w mitid\n\
-9 wait\n\
-17 waited\n\
-17 waite…\n\
32 waiting\n\
27 waiting for\n\
32 waiti…\n\
-26 wake\n\
-27 wake up\n\
84 wallet\n\
15 wallet at\n\
85 walle…\n\
-32 want\n\
15 want a\n\
8 want it\n\
-49 want to\n\
-22 wanted\n\
-8 wanted me\n\
-22 wante…\n\
22 wants\n\
9 wants me\n\
14 wants that\n\
12 wants the\n\
9 wants to\n\
-22 wants your\n\
-15 warehouse\n\
-15 wareh…\n\
-13 warn\n\
8 warned\n\
8 warne…\n\
-14 warning on\n\
42 warrant\n\
42 warra…\n\
-65 was\n\
12 was added\n\
-13 was approved\n\
-10 was arrested\n\
11 was cocaine\n\
8 was for\n\
15 was found\n\
-11 was it\n\
22 was not\n\
8 was seized\n\
-11 was sent\n\
-8 was stolen\n\
-9 was stopped\n\
8 was taken\n\
-8 was the\n\
-16 was told\n\
10 was used\n\
-10 washing\n\
-10 washi…\n\
-38 wasnt\n\
8 watch…\n\
-20 water\n\
-50 way\n\
-10 way to\n\
78 we\n\
-9 we already\n\
13 we are\n\
-10 we ask\n\
8 we call\n\
22 we can\n\
16 we cannot\n\
-16 we collect\n\
16 we continue\n\
27 we could\n\
25 we couldnt\n\
9 we deliver\n\
-14 we do\n\
-57 we dont\n\
14 we find\n\
26 we found\n\
-11 we havent\n\
-8 we hold\n\
18 we just\n\
-17 we may\n\
-18 we must\n\
-39 we need\n\
8 we only\n\
9 we pay\n\
-14 we process\n\
21 we put\n\
-13 we read\n\
15 we saw\n\
17 we see\n\
-19 we suspect\n\
-9 we think\n\
-19 we will\n\
-12 we wont\n\
-8 weather\n\
-8 weath…\n\
16 web\n\
-15 webcam\n\
-21 webcam is\n\
-15 webca…\n\
9 webmail\n\
9 webma…\n\
-12 website\n\
-10 websi…\n\
-17 wed\n\
-9 wed #\n\
-9 wed like\n\
-31 wednesday\n\
-8 wednesdays\n\
-39 wedne…\n\
-96 week\n\
-34 week #\n\
-15 weekdays\n\
-17 weekd…\n\
-8 weekend\n\
-17 weekenden\n\
-25 weeke…\n\
-31 weeks\n\
-9 wegen\n\
-14 weil\n\
16 weiter\n\
18 weite…\n\
-68 welcome\n\
-63 welcome to\n\
-68 welco…\n\
-66 well\n\
-18 well never\n\
-17 went back\n\
8 went to\n\
-9 wer\n\
10 werden\n\
10 werde…\n\
-25 were\n\
13 were in\n\
-15 were open\n\
11 were rented\n\
-8 were sorry\n\
44 western\n\
43 western union\n\
44 weste…\n\
-30 weve\n\
11 what\n\
-13 what do\n\
-12 what does\n\
22 what happened\n\
10 what i\n\
18 what is\n\
11 what it\n\
-12 what now\n\
-13 what the\n\
26 what we\n\
-17 what you\n\
-17 whats\n\
171 whatsapp\n\
30 whatsapp #\n\
167 whats…\n\
-156 when\n\
-8 when a\n\
11 when done\n\
14 when i\n\
24 when the\n\
-14 when they\n\
-99 when you\n\
-25 when your\n\
-18 when youve\n\
-55 where\n\
8 where i\n\
-31 where the\n\
-15 whether\n\
-15 wheth…\n\
-79 which\n\
-9 which a\n\
12 which bank\n\
10 which could\n\
-16 which you\n\
-11 while\n\
9 while im\n\
-8 whist…\n\
-30 white\n\
-64 who\n\
-10 who dont\n\
-16 who has\n\
-10 who have\n\
18 who leak\n\
-8 who wanted\n\
-11 who was\n\
11 who you\n\
-15 whoever\n\
-31 whoev…\n\
-12 whole time\n\
-24 whom\n\
9 why #\n\
-8 wiadomosc\n\
-11 wiado…\n\
18 widow…\n\
35 wife\n\
-27 wifi\n\
89 will\n\
53 will be\n\
11 will cancel\n\
8 will come\n\
10 will connect\n\
-8 will find\n\
17 will happen\n\
-20 will never\n\
-10 will not\n\
-30 will pay\n\
17 will say\n\
16 willi…\n\
19 wilson\n\
19 wilso…\n\
-8 wind\n\
12 window\n\
36 windows\n\
14 windows defender\n\
30 windows has\n\
41 windo…\n\
-13 wine\n\
-8 wing\n\
19 winner\n\
19 winne…\n\
-19 winter\n\
-18 winte…\n\
-30 wir\n\
-15 wir haben\n\
16 wire\n\
20 wish\n\
13 wish to\n\
-18 wishes\n\
-18 wishe…\n\
62 with\n\
35 with #\n\
29 with a\n\
-11 with an\n\
25 with card\n\
-25 with child\n\
12 with cpr\n\
14 with foreign\n\
19 with me\n\
-27 with mitid\n\
-20 with mobilepay\n\
-9 with passport\n\
-13 with someone\n\
-22 with the\n\
-28 with us\n\
44 with you\n\
51 with your\n\
41 withdraw\n\
14 withdraw the\n\
9 withdrawn\n\
-13 withdrew\n\
58 withd…\n\
11 within\n\
46 within #\n\
10 within 24h\n\
-9 within a\n\
-10 within an\n\
-13 within ten\n\
11 withi…\n\
49 without\n\
17 without a\n\
15 without it\n\
18 without the\n\
49 witho…\n\
-20 witness\n\
-24 witne…\n\
12 wolt\n\
22 woman\n\
31 won\n\
9 won a\n\
21 won an\n\
-24 wont\n\
-8 wont be\n\
-9 word for\n\
39 work\n\
15 work for\n\
15 work from\n\
-9 work in\n\
8 work permit\n\
12 worke…\n\
-13 working\n\
-20 working days\n\
-13 worki…\n\
27 workplace\n\
27 workp…\n\
-20 works\n\
-13 works until\n\
-10 workshop\n\
-11 works…\n\
-14 worri…\n\
13 worry\n\
-16 worth\n\
-62 would\n\
9 would be\n\
-22 would like\n\
-21 would you\n\
-13 wpisa…\n\
-15 write\n\
-13 write it\n\
12 write me\n\
-10 write that\n\
-33 write to\n\
-13 write your\n\
-12 writes\n\
-12 write…\n\
-14 writing the\n\
-10 written\n\
-10 writt…\n\
-25 wrong\n\
-12 wrote\n\
-13 wrote that\n\
-10 wyplacic\n\
13 wyplate\n\
22 wypla…\n\
8 wystarczy\n\
8 wysta…\n\
20 x #\n\
23 xx\n\
-12 xxxxx\n\
22 y\n\
13 y el\n\
13 y no\n\
-12 y que\n\
8 y then\n\
-49 ya\n\
-13 ya da\n\
-13 ya esta\n\
-43 yaparak\n\
-43 yapar…\n\
-22 yapmadiysaniz\n\
-30 yapma…\n\
8 yaz\n\
17 ydelser\n\
17 ydels…\n\
-83 year\n\
-14 year and\n\
-9 year the\n\
-17 year you\n\
-17 yearly\n\
-17 yearl…\n\
-10 years and\n\
-10 yellow\n\
-16 yellow card\n\
-10 yello…\n\
-11 yeni kartiniz\n\
84 yes\n\
14 yes and\n\
13 yes for\n\
16 yes i\n\
-15 yes it\n\
20 yes its\n\
-16 yes please\n\
10 yes thats\n\
14 yes you\n\
-8 yesterday at\n\
10 yo\n\
-10 yo le\n\
-8 yoga\n\
-11 yoghu…\n\
-10 yok\n\
26 yolla…\n\
73 you\n\
29 you #\n\
31 you a\n\
-8 you all\n\
14 you alone\n\
-11 you already\n\
14 you an\n\
39 you and\n\
15 you answer\n\
-18 you apply\n\
13 you approve\n\
-9 you approved\n\
92 you are\n\
21 you as\n\
-13 you asked\n\
8 you at\n\
-12 you back\n\
-9 you because\n\
-24 you block\n\
23 you busy\n\
-14 you bye\n\
-21 you call\n\
-42 you called\n\
-268 you can\n\
-17 you cant\n\
17 you check\n\
36 you choose\n\
9 you click\n\
-15 you come\n\
13 you deposit\n\
38 you did\n\
-13 you disagree\n\
-9 you do\n\
-51 you dont\n\
-20 you drop\n\
21 you enter\n\
-52 you for\n\
19 you forward\n\
-11 you four\n\
14 you free\n\
21 you from\n\
40 you got\n\
157 you have\n\
-20 you havent\n\
-14 you his\n\
8 you hold\n\
13 you in\n\
27 you it\n\
20 you its\n\
39 you just\n\
-9 you know\n\
-8 you lend\n\
15 you lose\n\
-57 you may\n\
14 you must\n\
-52 you need\n\
16 you neednt\n\
-8 you normally\n\
10 you off\n\
8 you ok\n\
23 you only\n\
-14 you open\n\
-17 you out\n\
-16 you paid\n\
13 you pay\n\
10 you please\n\
-8 you post\n\
-8 you press\n\
24 you put\n\
8 you read\n\
36 you receive\n\
12 you received\n\
23 you refuse\n\
9 you regarding\n\
9 you remember\n\
-13 you reply\n\
-20 you reported\n\
-16 you said\n\
16 you say\n\
8 you scan\n\
101 you see\n\
-24 you send\n\
-11 you set\n\
-8 you should\n\
-8 you shouldnt\n\
-23 you sign\n\
22 you stop\n\
17 you swipe\n\
-12 you tell\n\
8 you text\n\
25 you thank\n\
-18 you that\n\
20 you through\n\
9 you tomorrow\n\
-20 you transfer\n\
-23 you twice\n\
15 you use\n\
-10 you usually\n\
-58 you want\n\
22 you were\n\
19 you what\n\
9 you when\n\
-11 you with\n\
13 you withdraw\n\
-14 you write\n\
10 you yes\n\
49 you you\n\
19 you your\n\
-38 youd\n\
-14 youd like\n\
-30 youd rather\n\
-46 youll\n\
-13 youll have\n\
-8 youll receive\n\
-8 youll see\n\
-13 young\n\
-16 young man\n\
-11 young people\n\
-31 your account\n\
-10 your adviser\n\
-9 your annual\n\
11 your app\n\
-10 your application\n\
-18 your appointment\n\
23 your area\n\
79 your bank\n\
12 your banking\n\
-8 your bill\n\
-23 your call\n\
-21 your car\n\
-44 your card\n\
20 your case\n\
22 your civil\n\
-15 your claim\n\
-15 your code\n\
50 your computer\n\
-8 your contract\n\
8 your cpr\n\
21 your cv\n\
14 your debit\n\
-19 your deposit\n\
8 your desk\n\
-23 your digital\n\
-12 your door\n\
10 your favourite\n\
-23 your first\n\
13 your flat\n\
11 your full\n\
10 your funds\n\
10 your hand\n\
14 your husband\n\
16 your information\n\
-24 your invoice\n\
12 your ip\n\
9 your item\n\
9 your justification\n\
9 your last\n\
-11 your lawyers\n\
-11 your library\n\
47 your lost\n\
35 your mitid\n\
14 your mobilepay\n\
-8 your monthly\n\
56 your name\n\
15 your nemid\n\
-34 your nemkonto\n\
-26 your netbank\n\
-10 your new\n\
-28 your next\n\
40 your number\n\
-8 your old\n\
-18 your one\n\
24 your online\n\
-54 your own\n\
29 your package\n\
-21 your passport\n\
9 your pc\n\
42 your phone\n\
-16 your pin\n\
-22 your place\n\
-10 your plan\n\
16 your prize\n\
16 your profile\n\
-27 your refund\n\
-8 your registered\n\
-11 your report\n\
18 your residence\n\
-17 your salary\n\
25 your savings\n\
8 your share\n\
-26 your shipment\n\
8 your side\n\
17 your signature\n\
16 your sim\n\
8 your social\n\
10 your street\n\
-38 your tax\n\
-13 your ticket\n\
-8 your train\n\
-28 your transfer\n\
-9 your union\n\
44 your user\n\
8 your vehicle\n\
13 your visa\n\
20 your wife\n\
26 your workplace\n\
-13 your yearly\n\
9 your yellow\n\
15 youre\n\
15 youre a\n\
-9 youre not\n\
-10 youre now\n\
10 youre on\n\
-10 youre speaking\n\
-14 youre welcome\n\
20 yours\n\
-9 yours and\n\
-94 yourself\n\
-21 yourself a\n\
-24 yourself on\n\
-8 yourself to\n\
-94 yours…\n\
42 yousee\n\
11 yousee @link\n\
42 youse…\n\
9 youtube\n\
9 youtu…\n\
-144 youve\n\
-10 youve asked\n\
16 youve been\n\
-27 youve got\n\
-17 youve paid\n\
-16 youve used\n\
9 youve won\n\
16 yrs\n\
-11 yusuf\n\
14 yuzun…\n\
8 z\n\
9 z sms\n\
9 za\n\
-24 zadzwon\n\
-12 zadzwon do\n\
-23 zadzw…\n\
9 zahlen\n\
9 zahle…\n\
-10 zahlu…\n\
-30 zalando\n\
-24 zalando is\n\
-11 zalando your\n\
-33 zalan…\n\
-19 zalog…\n\
-8 zapis…\n\
16 zatwierdzic\n\
18 zatwi…\n\
8 ze\n\
20 zero\n\
-9 zic\n\
-10 zice\n\
-10 zice ca\n\
-10 ziua\n\
-13 ziua sunt\n\
-11 znajd…\n\
-22 zone\n\
-33 zone #\n\
12 zostala\n\
15 zosta…\n\
-15 zur\n\
12 åben\n\
8 åben så\n\
-16 åbent\n\
-11 åbent til\n\
-42 åbn\n\
-23 åbn appen\n\
16 åbne\n\
40 åbner\n\
-57 år\n\
-18 årig\n\
-10 årlige\n\
-10 årlig…\n\
-17 årsopgørelse\n\
-20 årsop…\n\
-12 ægte\n\
9 ældre sagen\n\
-11 ændret i\n\
-10 ændre…\n\
-18 ændringer\n\
-13 ændri…\n\
-13 ødenm…\n\
-20 ødeyebilirsiniz\n\
-20 ødeye…\n\
9 ødeyin @link\n\
12 ødeyi…\n\
-9 øffnen\n\
-9 øffne…\n\
-22 øje\n\
28 øjeblik\n\
12 øjeblikket\n\
40 øjebl…\n\
-11 økono…\n\
-9 ønce\n\
-22 ønske…\n\
8 ørsted\n\
8 ørste…\n\
-8 øst\n\
-8 øster…\n\
-13 øvels…\n\
19 а\n\
-8 або\n\
-20 автоб…\n\
20 але\n\
19 алло\n\
-11 анкету\n\
-11 анкет…\n\
19 банку\n\
-8 банку і\n\
-13 банкі…\n\
17 без\n\
22 бо\n\
21 буде\n\
-20 буду\n\
-10 будь\n\
-10 будь ласка\n\
-62 в\n\
-10 в #\n\
8 в дании\n\
11 вам\n\
22 вами\n\
31 вас\n\
31 ваш\n\
-13 ваша\n\
-21 ваши\n\
23 вашу\n\
-17 верну\n\
-10 вже\n\
15 ви\n\
8 випла…\n\
-9 владе…\n\
17 вопро…\n\
35 все\n\
-10 входи…\n\
-14 вчера…\n\
-9 вы\n\
8 від\n\
-13 візьм…\n\
19 він\n\
15 вітаю\n\
26 говор…\n\
15 годин\n\
10 дании\n\
-10 данны…\n\
12 данський\n\
18 дансь…\n\
34 данії\n\
-15 де\n\
-8 денег\n\
10 день\n\
12 деньги\n\
12 деньг…\n\
-9 депозит\n\
-12 депоз…\n\
-17 десят…\n\
15 дзвонить\n\
16 дзвон…\n\
21 для\n\
8 дня\n\
9 до пяти\n\
11 добрий\n\
10 добрий день\n\
11 добри…\n\
-12 догов…\n\
-22 докум…\n\
21 допом…\n\
10 доставки\n\
11 доставку\n\
21 доста…\n\
-9 дякуємо\n\
-9 дякує…\n\
14 евро\n\
25 же\n\
8 з\n\
-33 за\n\
-13 за #\n\
-16 завдаток\n\
-16 завда…\n\
-24 завтра\n\
-24 завтр…\n\
15 закри…\n\
-8 запис…\n\
19 зараз\n\
-16 зарпл…\n\
8 заход…\n\
-10 звонил\n\
-13 звони…\n\
12 зупин…\n\
11 зі\n\
9 и все\n\
30 из\n\
17 його\n\
-9 к\n\
8 каже\n\
-34 как\n\
14 картки\n\
11 картку\n\
13 картк…\n\
12 карту\n\
-31 кварт…\n\
-8 ключи\n\
-12 код\n\
9 код из\n\
8 копен…\n\
12 кордо…\n\
-14 котор…\n\
10 кошти\n\
8 кредит\n\
8 креди…\n\
-17 крон\n\
-12 крон за\n\
23 куратор\n\
23 курат…\n\
-10 ласка\n\
-13 ли\n\
8 лист\n\
13 лично…\n\
12 лише\n\
14 логін\n\
14 макси…\n\
-16 мая\n\
10 мені\n\
8 месяц\n\
16 мне\n\
8 мой\n\
-12 мы\n\
-27 на\n\
11 на #\n\
16 на ваш\n\
8 на картку\n\
-11 на проживання\n\
22 надо\n\
-8 надішліть\n\
12 напиши\n\
18 напиш…\n\
9 нас\n\
15 наш\n\
-21 не\n\
8 не надо\n\
-8 не нужно\n\
12 неопл…\n\
17 неї\n\
8 но\n\
-13 нового\n\
-13 новог…\n\
11 нужен\n\
-9 нужно\n\
8 ні\n\
-19 нічого\n\
-13 нічого не\n\
-19 нічог…\n\
-10 о\n\
-15 обвин…\n\
-10 обычно\n\
-10 обычн…\n\
8 один\n\
10 она\n\
10 опера…\n\
8 оплатите\n\
17 оплат…\n\
-23 оплач…\n\
-24 ответ…\n\
-12 отдел\n\
9 отключен\n\
9 отклю…\n\
-14 откро…\n\
9 отпра…\n\
24 отрим…\n\
13 оформ…\n\
-16 пані\n\
-11 пенси…\n\
14 перев…\n\
-15 перед\n\
9 передано\n\
11 перед…\n\
9 переказ\n\
-10 переп…\n\
12 питає\n\
17 пишу\n\
9 пишіть\n\
9 пишіт…\n\
21 по\n\
14 повідомлення\n\
13 повід…\n\
-29 пожалуйста\n\
-29 пожал…\n\
-8 позво…\n\
-30 покаж…\n\
-13 показ…\n\
9 поки\n\
-25 покупку\n\
-40 покуп…\n\
10 полож…\n\
15 поліція\n\
13 поліція данії\n\
17 поліц…\n\
-15 после\n\
13 потом\n\
-12 почат…\n\
-17 праці…\n\
-11 предс…\n\
10 приве…\n\
-8 приго…\n\
-15 приложение\n\
-14 прило…\n\
-25 пришлите\n\
-31 пришл…\n\
17 прове…\n\
8 прода…\n\
12 проди…\n\
-11 проживання\n\
-11 прожи…\n\
-16 проку…\n\
23 просить\n\
14 проси…\n\
9 просто\n\
9 прост…\n\
11 протягом\n\
15 протягом #\n\
11 протя…\n\
9 пяти\n\
-16 пятни…\n\
14 разговор\n\
9 ремон…\n\
12 родин…\n\
-14 русск…\n\
12 с\n\
17 с вами\n\
14 сам\n\
-20 сама\n\
14 сдела…\n\
11 сегодня\n\
11 сегод…\n\
9 сейчас\n\
9 сейча…\n\
11 скажіть\n\
11 скажі…\n\
8 скан\n\
14 случа…\n\
13 слідч…\n\
-8 сможе…\n\
8 смотр…\n\
9 смс\n\
-8 сотру…\n\
-32 спасибо\n\
-32 спаси…\n\
12 сплат…\n\
-15 справ…\n\
-9 стран…\n\
-16 суд\n\
17 счет\n\
15 сьогодні\n\
15 сього…\n\
-25 та\n\
9 там буде\n\
13 твой\n\
8 телеграм\n\
14 телег…\n\
-22 телеф…\n\
12 тема\n\
11 термі…\n\
27 только\n\
27 тольк…\n\
-14 треба\n\
8 ты\n\
27 у\n\
31 у вас\n\
14 у данії\n\
-11 уважа…\n\
10 увійдіть\n\
10 увійд…\n\
10 українців\n\
16 украї…\n\
9 фонд\n\
8 фото\n\
11 хто\n\
35 це\n\
16 цифри\n\
36 через\n\
26 что\n\
-10 чтобы\n\
9 шановний\n\
8 шахраїв\n\
9 шахра…\n\
13 штраф\n\
19 ще\n\
28 щоб\n\
20 я\n\
14 я сам\n\
-21 як\n\
-8 якого\n\
10 із\n\
14 інакше\n\
14 інакш…\n\
-8 їх\n\
-14 ابني\n\
-16 اتصل\n\
-22 اجل\n\
-16 احد\n\
-49 احضار\n\
23 اذا\n\
13 ارسل\n\
22 اسم\n\
15 اسم المستخدم\n\
-11 اشتري\n\
20 اضغط\n\
13 اقامت…\n\
14 الا\n\
-8 الاتصال\n\
-8 الاتص…\n\
-8 الاثنين\n\
-8 الاثن…\n\
10 الاسبوع\n\
10 الاسب…\n\
-21 الاستلام\n\
-22 الاست…\n\
-15 الاموال\n\
-15 الامو…\n\
-17 الايجار\n\
-17 الايج…\n\
-8 البريد\n\
-8 البري…\n\
-26 البطاقه\n\
-30 البطا…\n\
13 البلديه\n\
13 البلد…\n\
-15 البنك\n\
8 البنكي\n\
15 البنكيه\n\
23 البنك…\n\
20 التامين\n\
20 التام…\n\
17 التحقق\n\
14 التحق…\n\
-9 التي\n\
9 الثلا…\n\
13 الجمارك\n\
13 الجما…\n\
-9 الجمع…\n\
10 الحساب\n\
9 الخاص\n\
9 الخاص بك\n\
9 الخميس\n\
9 الخمي…\n\
-8 الدخول\n\
-8 الدخو…\n\
-11 الدراجه\n\
-11 الدرا…\n\
-21 الدفع\n\
24 الدنمارك\n\
12 الدنماركيه\n\
32 الدنم…\n\
8 الذي\n\
-9 الرساله\n\
-12 الرسا…\n\
-8 الرسوم\n\
-8 الرسو…\n\
17 الرقم\n\
8 الرقم #\n\
-11 الرمز\n\
-11 الساعه\n\
-11 الساع…\n\
-9 السبت\n\
-10 السلا…\n\
11 السيد\n\
15 الشاشه\n\
15 الشاش…\n\
-14 الشخصي\n\
-19 الشخص…\n\
-24 الشرطه\n\
-25 الشرط…\n\
10 الشقه\n\
-10 الضاب…\n\
-10 العزي…\n\
-9 العقد\n\
9 العميل\n\
9 العمي…\n\
17 الف\n\
11 الف كرون\n\
10 القادم\n\
10 القاد…\n\
11 الكرام\n\
11 الكرا…\n\
9 الله\n\
-13 المال\n\
-20 المسا\n\
16 المستخدم\n\
19 المست…\n\
8 المطلوب\n\
8 المطل…\n\
18 المفتاح\n\
18 المفت…\n\
-8 الموافقه\n\
-9 الموا…\n\
-53 الي\n\
-10 اليوم\n\
-16 ان\n\
46 انا\n\
-14 انك\n\
-28 او\n\
16 اول\n\
-16 اولا\n\
14 ايام\n\
13 باسمك\n\
18 بالبريد\n\
18 بالبر…\n\
11 بالعربيه\n\
11 بالعر…\n\
-9 بالهاتف\n\
-9 بالها…\n\
-23 باي\n\
9 برنامج\n\
15 برنام…\n\
20 بس\n\
-20 بعد\n\
-15 بعد تسجيل\n\
14 بقدر\n\
-16 بقيمه\n\
-16 بقيمه #\n\
-8 بنا\n\
-11 بنفسك\n\
-8 بي\n\
-12 بيانا…\n\
-17 تسجيل\n\
-15 تسجيل الدخول\n\
-9 تطبيق البنك\n\
8 تلفون…\n\
-27 تم\n\
12 تنبيه\n\
-10 توقيع\n\
9 جهازك\n\
-16 جواز\n\
9 حسابك @link\n\
17 حول\n\
13 حولت\n\
9 خلال\n\
10 خلال #\n\
8 دائره\n\
-21 دفع\n\
8 دفعه\n\
-17 رسائل\n\
-15 رسوم\n\
13 رقم cpr\n\
-15 رقمه\n\
-15 رقمي\n\
17 ساعه\n\
10 سجل\n\
9 سجل الدخول\n\
-22 شرطه\n\
-27 شيء\n\
-15 طردك\n\
17 عدم\n\
15 عزيزي\n\
9 عزيزي العميل\n\
10 عشر\n\
-15 عقد\n\
-23 علي\n\
-15 علي @link\n\
12 عليه\n\
9 عم\n\
8 عن\n\
-10 عند الاستلام\n\
-14 غسيل\n\
-15 غسيل الاموال\n\
13 فريق\n\
18 فقط\n\
-10 في mitid\n\
-19 فيك\n\
-18 قال\n\
-10 كرون\n\
-19 كل\n\
-16 كلمه\n\
-9 كلمه المرور\n\
-15 كنت\n\
-27 لا\n\
13 لازم\n\
12 لاستلام\n\
26 لان\n\
30 لديك\n\
12 لقد\n\
11 لك\n\
24 للتحدث\n\
12 للتحدث مع\n\
41 للتحد…\n\
11 لم\n\
9 لن\n\
8 لو\n\
9 مؤقتا\n\
12 ما\n\
12 مخالفه\n\
12 مخالف…\n\
23 مرحبا\n\
-10 مزيفه\n\
14 مع\n\
-32 معك\n\
18 من\n\
-20 من اجل\n\
-18 من الشرطه\n\
23 من هنا\n\
-16 منا\n\
-34 موبايل\n\
-22 موبايل باي\n\
-34 موباي…\n\
12 موظف\n\
-8 موعد\n\
9 ناس\n\
12 نتصل\n\
-10 نقطه\n\
-15 نورديا\n\
-17 نورديا تم\n\
-15 نوردي…\n\
10 هاد\n\
-12 هذا\n\
-10 هذه\n\
-19 هل\n\
29 هنا\n\
-13 هويتك\n\
-16 هي\n\
-10 واحد\n\
-13 واذا\n\
-10 وافق\n\
11 والا\n\
-14 وان\n\
14 وانا\n\
14 وجدنا\n\
-9 وصل\n\
10 وقد\n\
37 وما\n\
-50 يرجي\n\
-46 يرجي احضار\n\
-21 يطلب\n\
-35 يمكنك\n\
-33 يوم',
};
