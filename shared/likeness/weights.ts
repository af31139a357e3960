// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 7187 messages, 089967d2.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -3.21,
  lines:
    '-139 #\n\
218 # #\n\
-37 # @link\n\
-15 # an\n\
54 # and\n\
13 # andre\n\
-16 # aralik\n\
16 # are\n\
14 # as\n\
9 # b\n\
-11 # bankdage\n\
34 # because\n\
45 # before\n\
23 # betal\n\
-12 # blev\n\
-24 # bring\n\
-8 # but\n\
11 # by\n\
8 # call\n\
19 # cash\n\
-15 # characters\n\
-24 # check\n\
9 # cifre\n\
10 # cifret\n\
10 # couldnt\n\
-12 # da\n\
-120 # dage\n\
-10 # day\n\
-95 # days\n\
-13 # de\n\
-92 # dec\n\
-105 # december\n\
-19 # den\n\
-14 # depositum\n\
14 # det\n\
45 # digit\n\
17 # digits\n\
42 # dkk\n\
24 # do\n\
9 # dollars\n\
-34 # du\n\
13 # due\n\
-12 # e\n\
-31 # each\n\
13 # eleven\n\
16 # en\n\
-33 # er\n\
-23 # est\n\
8 # eur\n\
42 # euro\n\
9 # euru\n\
-9 # februar\n\
-8 # fine\n\
-10 # first\n\
-12 # fra\n\
11 # får\n\
41 # gange\n\
-11 # gb\n\
8 # h\n\
-20 # har\n\
-22 # has\n\
8 # have\n\
9 # hej\n\
11 # horas\n\
-19 # hos\n\
27 # hour\n\
61 # hours\n\
43 # hr\n\
8 # hrs\n\
-15 # husk\n\
-10 # husleje\n\
-13 # hverdage\n\
18 # i\n\
-10 # if\n\
20 # ikke\n\
-8 # ill\n\
14 # im\n\
74 # in\n\
11 # inkl\n\
8 # instead\n\
-18 # is\n\
-19 # januar\n\
-27 # january\n\
-8 # jeg\n\
-12 # july\n\
-31 # june\n\
-8 # just\n\
-14 # kan\n\
-17 # kg\n\
-39 # kl\n\
-20 # km\n\
15 # konto\n\
-110 # kr\n\
12 # kron\n\
-19 # kwh\n\
10 # legal\n\
-17 # login\n\
-22 # march\n\
-12 # may\n\
11 # min\n\
12 # minut\n\
14 # minute\n\
16 # minutes\n\
-23 # minutter\n\
18 # mobilepay\n\
-26 # months\n\
18 # more\n\
-8 # ms\n\
22 # my\n\
-14 # next\n\
-31 # no\n\
-12 # non\n\
-21 # nov\n\
-59 # november\n\
15 # now\n\
19 # nu\n\
15 # numbers\n\
-24 # october\n\
-13 # odense\n\
-15 # of\n\
30 # og\n\
-10 # oktober\n\
19 # om\n\
26 # on\n\
15 # or\n\
11 # ore\n\
11 # others\n\
9 # over\n\
-11 # pay\n\
17 # per\n\
-12 # percent\n\
-10 # personer\n\
10 # pick\n\
8 # places\n\
9 # pladser\n\
-55 # please\n\
12 # pm\n\
-22 # points\n\
43 # på\n\
-15 # ravi\n\
12 # reply\n\
-9 # retur\n\
-13 # room\n\
31 # saat\n\
-12 # sal\n\
-17 # se\n\
20 # sekunder\n\
-30 # send\n\
-11 # senest\n\
-30 # si\n\
31 # skal\n\
-11 # so\n\
11 # som\n\
-31 # spørgsmål\n\
8 # stk\n\
12 # straks\n\
8 # så\n\
-43 # tak\n\
10 # tal\n\
11 # tasks\n\
9 # thank\n\
-34 # the\n\
12 # then\n\
46 # til\n\
23 # tilbage\n\
10 # time\n\
93 # timer\n\
-8 # tl\n\
19 # to\n\
60 # today\n\
-13 # total\n\
-13 # transfer\n\
-8 # uhr\n\
27 # usd\n\
28 # usdt\n\
-10 # val\n\
-19 # var\n\
-14 # vat\n\
-11 # ved\n\
-28 # vi\n\
-12 # vil\n\
16 # vælg\n\
-22 # was\n\
-13 # what\n\
14 # when\n\
-13 # will\n\
-12 # words\n\
-13 # xxxxx\n\
20 # you\n\
-9 # youll\n\
-12 # youre\n\
-13 # yourself\n\
10 # yrs\n\
-18 # årig\n\
16 # годин\n\
-9 # крон\n\
9 # الف\n\
18 # ايام\n\
18 # ساعه\n\
-21 # كرون\n\
-8 # لا\n\
-9 10th\n\
14 20k\n\
-20 20th\n\
50 24h\n\
-11 2nd\n\
-12 3rd\n\
24 40k\n\
23 48h\n\
-16 4th\n\
16 5g\n\
-20 5k\n\
16 60k\n\
15 6pm\n\
345 @link\n\
59 @link @link\n\
-21 @link adresinden\n\
-23 @link afmeld\n\
10 @link after\n\
-24 @link and\n\
14 @link card\n\
9 @link efter\n\
-31 @link eller\n\
-10 @link ellers\n\
29 @link emne\n\
-18 @link er\n\
-18 @link hilsen\n\
-8 @link i\n\
-12 @link if\n\
-8 @link in\n\
-58 @link og\n\
-8 @link on\n\
-12 @link or\n\
9 @link put\n\
-9 @link the\n\
-16 @link txt\n\
20 @link type\n\
-12 @link uzerinden\n\
-13 @link we\n\
-13 @link with\n\
28 a #\n\
-10 a @link\n\
8 a b\n\
-8 a badge\n\
11 a bank\n\
-10 a bit\n\
-10 a buyer\n\
-12 a call\n\
39 a car\n\
-9 a card\n\
14 a case\n\
-18 a chi\n\
-15 a code\n\
-11 a colleague\n\
10 a combo\n\
21 a company\n\
-17 a confirmation\n\
-9 a copy\n\
22 a courtesy\n\
-20 a cpr\n\
-11 a credit\n\
10 a criminal\n\
10 a danish\n\
10 a doctor\n\
-16 a ete\n\
-24 a fee\n\
-10 a fine\n\
-20 a free\n\
-38 a good\n\
-17 a guy\n\
10 a hacker\n\
-9 a how\n\
8 a job\n\
-8 a key\n\
11 a la\n\
16 a lawyer\n\
9 a legal\n\
-18 a link\n\
20 a liquidity\n\
-10 a list\n\
-12 a look\n\
8 a lucky\n\
-25 a mail\n\
-22 a man\n\
11 a missed\n\
21 a mistake\n\
9 a mitid\n\
-24 a month\n\
-89 a new\n\
-19 a nice\n\
-9 a no\n\
11 a nurse\n\
15 a package\n\
-15 a page\n\
-13 a parcel\n\
-13 a password\n\
18 a patrol\n\
8 a payment\n\
-22 a person\n\
-14 a personne\n\
10 a phone\n\
10 a photo\n\
-11 a picture\n\
9 a plain\n\
20 a private\n\
-11 a pull\n\
24 a quick\n\
18 a quiet\n\
16 a real\n\
-13 a report\n\
9 a request\n\
-9 a rule\n\
-8 a s\n\
-9 a safe\n\
-9 a scan\n\
-13 a second\n\
-8 a separate\n\
-12 a shop\n\
9 a small\n\
9 a so\n\
9 a student\n\
15 a surprise\n\
18 a technician\n\
-13 a text\n\
-13 a third\n\
10 a un\n\
-10 a very\n\
19 a victim\n\
12 a virus\n\
-17 a wallet\n\
10 a warning\n\
23 a warrant\n\
-9 a whole\n\
-8 a witness\n\
11 a woman\n\
-14 a year\n\
-23 a10\n\
-14 aarhus\n\
-14 aarhu…\n\
-15 ab\n\
-12 ab #\n\
10 aband…\n\
-18 abejo…\n\
-17 abholung\n\
-20 abhol…\n\
11 able\n\
11 able to\n\
-17 abone…\n\
10 abonnement\n\
-11 abonnement på\n\
-172 about\n\
-22 about #\n\
-15 about a\n\
8 about being\n\
-67 about the\n\
10 about this\n\
-17 above\n\
-37 abroad\n\
-37 abroa…\n\
-8 abstract\n\
-8 abstr…\n\
-19 abuse\n\
61 acc\n\
-8 acced…\n\
-12 accent\n\
-10 accen…\n\
50 accept\n\
38 accept it\n\
9 accept the\n\
15 accepter\n\
61 accep…\n\
-28 access\n\
-22 acces…\n\
-8 accet…\n\
26 accidentally\n\
31 accid…\n\
12 accomplice\n\
13 accom…\n\
-9 accor…\n\
-14 account #\n\
8 account below\n\
-14 account but\n\
34 account ending\n\
19 account if\n\
20 account is\n\
22 account keep\n\
-13 account lol\n\
10 account no\n\
-35 account number\n\
21 account of\n\
-14 account or\n\
17 account please\n\
8 account so\n\
10 account stands\n\
-9 account that\n\
17 account was\n\
-8 account with\n\
-11 account you\n\
-11 accountant\n\
-27 accounts\n\
-11 accounts and\n\
-8 accounts payable\n\
-25 accou…\n\
16 acct\n\
-10 accus…\n\
-8 acele\n\
16 acesta\n\
18 acesta este\n\
16 acest…\n\
-15 achat\n\
8 achit…\n\
14 acil\n\
-17 aciu\n\
-25 act\n\
11 action\n\
37 action.approve|advises\n\
23 action.approve|advises action.approve|asks\n\
23 action.approve|advises action.approve|claims\n\
8 action.approve|advises action.give|asks\n\
12 action.approve|advises action.update|claims\n\
21 action.approve|advises authority.benefits|claims\n\
16 action.approve|advises claim.prompt|claims\n\
18 action.approve|advises claim.unusual-activity|claims\n\
12 action.approve|advises credential.mitid|advises\n\
11 action.approve|advises credential.mitid|asks\n\
9 action.approve|advises money.amount|claims\n\
9 action.approve|advises threat.block|threatens\n\
31 action.approve|advises threat.deadline|threatens\n\
83 action.approve|asks\n\
18 action.approve|asks action.approve|reports\n\
10 action.approve|asks action.call-back|asks\n\
53 action.approve|asks action.call-back|claims\n\
14 action.approve|asks action.click|asks\n\
10 action.approve|asks action.crypto|claims\n\
16 action.approve|asks action.enter|claims\n\
28 action.approve|asks action.give|advises\n\
49 action.approve|asks action.give|asks\n\
-14 action.approve|asks action.give|denies\n\
-8 action.approve|asks action.give|reports\n\
8 action.approve|asks action.install|asks\n\
14 action.approve|asks action.install|claims\n\
39 action.approve|asks action.login|claims\n\
-9 action.approve|asks action.pay|claims\n\
-16 action.approve|asks action.reply|asks\n\
12 action.approve|asks action.scan|asks\n\
10 action.approve|asks action.stay-on-line|asks\n\
-26 action.approve|asks action.transfer|asks\n\
24 action.approve|asks action.transfer|claims\n\
-10 action.approve|asks action.transfer|reports\n\
23 action.approve|asks action.update|asks\n\
44 action.approve|asks action.update|claims\n\
23 action.approve|asks authority.benefits|claims\n\
13 action.approve|asks authority.municipality|claims\n\
-13 action.approve|asks authority.police|claims\n\
12 action.approve|asks authority.tax|claims\n\
14 action.approve|asks claim.crime|claims\n\
-26 action.approve|asks claim.deposit|claims\n\
16 action.approve|asks claim.emergency|claims\n\
26 action.approve|asks claim.fine|claims\n\
10 action.approve|asks claim.hacked|claims\n\
10 action.approve|asks claim.job|claims\n\
22 action.approve|asks claim.loan|claims\n\
8 action.approve|asks claim.misused-name|claims\n\
8 action.approve|asks claim.mule|claims\n\
11 action.approve|asks claim.not-you|claims\n\
12 action.approve|asks claim.paid-back|claims\n\
114 action.approve|asks claim.prompt|claims\n\
-39 action.approve|asks claim.purchase|claims\n\
27 action.approve|asks claim.reassurance|claims\n\
39 action.approve|asks claim.refund|claims\n\
11 action.approve|asks claim.safe-account|claims\n\
54 action.approve|asks claim.unusual-activity|claims\n\
8 action.approve|asks claim.virus|claims\n\
-13 action.approve|asks claim.your-own|claims\n\
-10 action.approve|asks credential.bank-details|asks\n\
25 action.approve|asks credential.card|asks\n\
11 action.approve|asks credential.code|asks\n\
-14 action.approve|asks credential.code|claims\n\
14 action.approve|asks credential.cpr|asks\n\
-13 action.approve|asks credential.id-document|asks\n\
18 action.approve|asks credential.mitid|advises\n\
31 action.approve|asks credential.mitid|asks\n\
64 action.approve|asks credential.mitid|claims\n\
14 action.approve|asks credential.mitid|reports\n\
-11 action.approve|asks credential.one-time-code|asks\n\
32 action.approve|asks credential.one-time-code|claims\n\
44 action.approve|asks credential.password|asks\n\
80 action.approve|asks firm.bank|claims\n\
-8 action.approve|asks firm.bank|reports\n\
-15 action.approve|asks firm.payment|claims\n\
11 action.approve|asks firm.shop|claims\n\
-28 action.approve|asks firm.telecom|claims\n\
-11 action.approve|asks firm.toll|claims\n\
18 action.approve|asks money.amount|claims\n\
-8 action.approve|asks money.valuables|claims\n\
24 action.approve|asks threat.block|threatens\n\
54 action.approve|asks threat.deadline|threatens\n\
41 action.approve|claims\n\
30 action.approve|claims action.buy|claims\n\
9 action.approve|claims action.call-back|asks\n\
-8 action.approve|claims action.click|asks\n\
8 action.approve|claims action.click|claims\n\
-9 action.approve|claims action.enter|asks\n\
-26 action.approve|claims action.give|asks\n\
-21 action.approve|claims action.give|claims\n\
9 action.approve|claims action.keep-secret|asks\n\
13 action.approve|claims action.login|asks\n\
26 action.approve|claims action.login|claims\n\
-15 action.approve|claims action.pay|asks\n\
-13 action.approve|claims action.reply|asks\n\
-20 action.approve|claims action.transfer|asks\n\
19 action.approve|claims action.transfer|claims\n\
12 action.approve|claims action.update|claims\n\
17 action.approve|claims authority.benefits|claims\n\
36 action.approve|claims authority.digital-post|claims\n\
-9 action.approve|claims claim.emergency|claims\n\
-10 action.approve|claims claim.fee|claims\n\
-13 action.approve|claims claim.link|claims\n\
8 action.approve|claims claim.no-checking|claims\n\
9 action.approve|claims claim.not-you|claims\n\
14 action.approve|claims claim.prompt|claims\n\
50 action.approve|claims claim.purchase|claims\n\
14 action.approve|claims claim.refund|claims\n\
13 action.approve|claims claim.residence|claims\n\
8 action.approve|claims claim.safe-account|claims\n\
-27 action.approve|claims claim.unpaid|claims\n\
26 action.approve|claims claim.unusual-activity|claims\n\
-29 action.approve|claims credential.card|claims\n\
-9 action.approve|claims credential.code|claims\n\
9 action.approve|claims credential.cpr|asks\n\
21 action.approve|claims credential.id-document|claims\n\
-9 action.approve|claims credential.mitid|asks\n\
8 action.approve|claims credential.password|asks\n\
12 action.approve|claims credential.password|claims\n\
-13 action.approve|claims credential.personal-information|asks\n\
-18 action.approve|claims credential.personal-information|claims\n\
24 action.approve|claims firm.bank|claims\n\
12 action.approve|claims firm.payment|claims\n\
-33 action.approve|claims money.amount|claims\n\
12 action.approve|claims money.unusual-means|claims\n\
-9 action.approve|claims money.valuables|reports\n\
-34 action.approve|claims threat.deadline|threatens\n\
122 action.approve|live\n\
82 action.approve|reader\n\
-15 action.approve|reports action.call-back|reports\n\
14 action.approve|reports action.enter|reports\n\
9 action.approve|reports action.give|claims\n\
13 action.approve|reports action.give|reports\n\
9 action.approve|reports action.install|reports\n\
12 action.approve|reports action.pay|claims\n\
-8 action.approve|reports action.update|asks\n\
14 action.approve|reports action.update|claims\n\
-12 action.approve|reports action.update|reports\n\
-12 action.approve|reports authority.police|claims\n\
8 action.approve|reports claim.all-money|reports\n\
-11 action.approve|reports claim.case|claims\n\
-10 action.approve|reports claim.crime|claims\n\
-10 action.approve|reports claim.link|claims\n\
14 action.approve|reports claim.link|reports\n\
45 action.approve|reports claim.prompt|claims\n\
26 action.approve|reports claim.reassurance|claims\n\
15 action.approve|reports claim.refund|claims\n\
17 action.approve|reports claim.unusual-activity|claims\n\
20 action.approve|reports claim.unusual-activity|reports\n\
12 action.approve|reports credential.balance|reports\n\
-23 action.approve|reports firm.bank|claims\n\
15 action.approve|reports money.amount|reports\n\
11 action.approve|reports money.valuables|claims\n\
8 action.approve|reports money.valuables|reports\n\
-13 action.approve|reports person.agent|claims\n\
-30 action.approve|reports threat.block|threatens\n\
39 action.approve|speaks\n\
24 action.buy|advises\n\
37 action.buy|asks action.gift-card|asks\n\
9 action.buy|asks action.give|advises\n\
88 action.buy|asks action.give|asks\n\
11 action.buy|asks action.keep-secret|asks\n\
10 action.buy|asks action.stay-on-line|asks\n\
17 action.buy|asks action.transfer|asks\n\
13 action.buy|asks action.transfer|claims\n\
9 action.buy|asks action.update|asks\n\
9 action.buy|asks action.withdraw|asks\n\
9 action.buy|asks authority.police|claims\n\
24 action.buy|asks claim.already-paid|claims\n\
14 action.buy|asks claim.cannot-meet|claims\n\
8 action.buy|asks claim.case|claims\n\
13 action.buy|asks claim.investment|claims\n\
11 action.buy|asks claim.other-account|claims\n\
11 action.buy|asks claim.pick-up|claims\n\
12 action.buy|asks claim.reassurance|claims\n\
40 action.buy|asks credential.code|asks\n\
27 action.buy|asks firm.shop|claims\n\
82 action.buy|asks money.amount|claims\n\
10 action.buy|asks money.unusual-means|claims\n\
10 action.buy|asks person.agent|claims\n\
11 action.buy|asks person.buyer|claims\n\
-18 action.buy|asks person.family|claims\n\
9 action.buy|asks threat.arrest|threatens\n\
15 action.buy|asks threat.block|threatens\n\
22 action.buy|asks threat.deadline|threatens\n\
-32 action.buy|claims\n\
-8 action.buy|claims action.gift-card|claims\n\
9 action.buy|claims action.give|asks\n\
10 action.buy|claims action.install|claims\n\
-17 action.buy|claims action.pay|asks\n\
-8 action.buy|claims action.reply|asks\n\
12 action.buy|claims action.transfer|asks\n\
8 action.buy|claims action.transfer|claims\n\
12 action.buy|claims action.update|claims\n\
10 action.buy|claims claim.all-money|claims\n\
9 action.buy|claims claim.case|claims\n\
-9 action.buy|claims claim.emergency|claims\n\
-9 action.buy|claims claim.fee|claims\n\
8 action.buy|claims claim.new-number|claims\n\
15 action.buy|claims claim.not-you|claims\n\
-8 action.buy|claims claim.prize|claims\n\
-13 action.buy|claims claim.unusual-activity|claims\n\
-14 action.buy|claims credential.card|asks\n\
-14 action.buy|claims credential.card|claims\n\
-8 action.buy|claims credential.mitid|claims\n\
-18 action.buy|claims credential.one-time-code|claims\n\
44 action.buy|claims firm.bank|claims\n\
-8 action.buy|claims firm.courier|claims\n\
13 action.buy|claims firm.payment|claims\n\
-30 action.buy|claims money.amount|claims\n\
-13 action.buy|claims person.agent|claims\n\
-19 action.buy|claims threat.deadline|threatens\n\
-26 action.buy|live\n\
55 action.buy|reader\n\
17 action.buy|speaks\n\
-20 action.call-back|advises\n\
22 action.call-back|advises action.give|claims\n\
-12 action.call-back|advises action.install|asks\n\
9 action.call-back|advises action.pay|asks\n\
12 action.call-back|advises action.pay|claims\n\
19 action.call-back|advises action.transfer|asks\n\
-14 action.call-back|advises authority.police|claims\n\
-13 action.call-back|advises authority.tax|claims\n\
18 action.call-back|advises claim.deposit|claims\n\
14 action.call-back|advises claim.emergency|claims\n\
15 action.call-back|advises claim.fee|claims\n\
-13 action.call-back|advises claim.investment|claims\n\
27 action.call-back|advises claim.link|claims\n\
9 action.call-back|advises claim.other-account|claims\n\
11 action.call-back|advises claim.parcel|claims\n\
15 action.call-back|advises claim.unpaid|claims\n\
9 action.call-back|advises claim.unusual-activity|claims\n\
9 action.call-back|advises credential.bank-details|reports\n\
-9 action.call-back|advises credential.card|asks\n\
-13 action.call-back|advises firm.support|claims\n\
19 action.call-back|advises money.amount|claims\n\
10 action.call-back|advises threat.arrest|threatens\n\
23 action.call-back|advises threat.deadline|threatens\n\
-79 action.call-back|asks\n\
15 action.call-back|asks action.call-back|claims\n\
11 action.call-back|asks action.crypto|claims\n\
-20 action.call-back|asks action.enter|asks\n\
-15 action.call-back|asks action.give|advises\n\
20 action.call-back|asks action.give|asks\n\
10 action.call-back|asks action.give|claims\n\
10 action.call-back|asks action.hand-over|asks\n\
10 action.call-back|asks action.install|asks\n\
31 action.call-back|asks action.install|claims\n\
-31 action.call-back|asks action.login|asks\n\
11 action.call-back|asks action.move-chat|asks\n\
13 action.call-back|asks action.move-chat|claims\n\
-13 action.call-back|asks action.pay|advises\n\
-8 action.call-back|asks action.pay|asks\n\
10 action.call-back|asks action.pay|claims\n\
-27 action.call-back|asks action.reply|asks\n\
9 action.call-back|asks action.stay-on-line|asks\n\
-11 action.call-back|asks action.transfer|claims\n\
11 action.call-back|asks action.update|asks\n\
-22 action.call-back|asks action.update|claims\n\
-17 action.call-back|asks authority.benefits|claims\n\
-21 action.call-back|asks authority.digital-post|claims\n\
-26 action.call-back|asks authority.police|claims\n\
13 action.call-back|asks authority.state|claims\n\
14 action.call-back|asks claim.broken-phone|claims\n\
12 action.call-back|asks claim.broken-phone|reports\n\
33 action.call-back|asks claim.cannot-meet|claims\n\
-10 action.call-back|asks claim.case|claims\n\
-11 action.call-back|asks claim.deposit|claims\n\
-12 action.call-back|asks claim.emergency|claims\n\
18 action.call-back|asks claim.fee|claims\n\
-12 action.call-back|asks claim.fine|claims\n\
53 action.call-back|asks claim.hacked|claims\n\
33 action.call-back|asks claim.isolation|claims\n\
-9 action.call-back|asks claim.loan|claims\n\
-10 action.call-back|asks claim.menu|claims\n\
13 action.call-back|asks claim.misused-name|claims\n\
-25 action.call-back|asks claim.new-number|claims\n\
21 action.call-back|asks claim.no-checking|claims\n\
-58 action.call-back|asks claim.not-you|claims\n\
12 action.call-back|asks claim.paid-back|claims\n\
-9 action.call-back|asks claim.parcel|claims\n\
-41 action.call-back|asks claim.pick-up|claims\n\
19 action.call-back|asks claim.prize|claims\n\
-13 action.call-back|asks claim.prompt|claims\n\
-17 action.call-back|asks claim.purchase|claims\n\
-13 action.call-back|asks claim.reassurance|claims\n\
14 action.call-back|asks claim.recovery|claims\n\
8 action.call-back|asks claim.refund|claims\n\
9 action.call-back|asks claim.safe-account|claims\n\
-10 action.call-back|asks claim.unpaid|claims\n\
-39 action.call-back|asks claim.unusual-activity|claims\n\
56 action.call-back|asks claim.virus|claims\n\
-23 action.call-back|asks claim.your-own|claims\n\
-34 action.call-back|asks credential.card|asks\n\
-14 action.call-back|asks credential.card|claims\n\
-9 action.call-back|asks credential.card|reports\n\
-14 action.call-back|asks credential.code|asks\n\
-8 action.call-back|asks credential.code|claims\n\
-21 action.call-back|asks credential.cpr|asks\n\
-10 action.call-back|asks credential.mitid|advises\n\
-46 action.call-back|asks credential.mitid|asks\n\
-81 action.call-back|asks credential.mitid|claims\n\
-11 action.call-back|asks credential.one-time-code|asks\n\
-22 action.call-back|asks credential.one-time-code|claims\n\
8 action.call-back|asks credential.personal-information|claims\n\
20 action.call-back|asks credential.pin|asks\n\
-33 action.call-back|asks firm.bank|claims\n\
16 action.call-back|asks firm.payment|claims\n\
10 action.call-back|asks firm.shop|claims\n\
52 action.call-back|asks firm.support|claims\n\
15 action.call-back|asks firm.toll|claims\n\
36 action.call-back|asks money.amount|claims\n\
23 action.call-back|asks money.unusual-means|claims\n\
-16 action.call-back|asks money.valuables|claims\n\
-63 action.call-back|asks person.family|claims\n\
22 action.call-back|asks threat.arrest|threatens\n\
-27 action.call-back|asks threat.block|threatens\n\
18 action.call-back|asks threat.court|threatens\n\
11 action.call-back|asks threat.deadline|reports\n\
-9 action.call-back|asks threat.deadline|threatens\n\
8 action.call-back|asks threat.deportation|threatens\n\
-9 action.call-back|claims action.call-back|reports\n\
-25 action.call-back|claims action.enter|asks\n\
68 action.call-back|claims action.give|asks\n\
15 action.call-back|claims action.hand-over|asks\n\
9 action.call-back|claims action.keep-secret|asks\n\
-20 action.call-back|claims action.login|asks\n\
16 action.call-back|claims action.move-chat|asks\n\
18 action.call-back|claims action.move-chat|claims\n\
-18 action.call-back|claims action.press-key|claims\n\
14 action.call-back|claims action.reply|asks\n\
24 action.call-back|claims action.stay-on-line|asks\n\
41 action.call-back|claims action.transfer|asks\n\
9 action.call-back|claims action.transfer|claims\n\
-9 action.call-back|claims action.transfer|reports\n\
-17 action.call-back|claims action.update|asks\n\
13 action.call-back|claims action.update|claims\n\
10 action.call-back|claims action.withdraw|asks\n\
10 action.call-back|claims action.withdraw|claims\n\
-29 action.call-back|claims authority.benefits|claims\n\
-15 action.call-back|claims authority.digital-post|claims\n\
-17 action.call-back|claims authority.embassy|claims\n\
13 action.call-back|claims authority.immigration|claims\n\
10 action.call-back|claims authority.ministry|claims\n\
-10 action.call-back|claims authority.police|reports\n\
-8 action.call-back|claims claim.abroad|claims\n\
25 action.call-back|claims claim.cannot-meet|claims\n\
12 action.call-back|claims claim.deposit|claims\n\
17 action.call-back|claims claim.easy-money|claims\n\
36 action.call-back|claims claim.emergency|claims\n\
26 action.call-back|claims claim.fine|claims\n\
20 action.call-back|claims claim.hacked|claims\n\
50 action.call-back|claims claim.isolation|claims\n\
-8 action.call-back|claims claim.job|claims\n\
16 action.call-back|claims claim.loan|claims\n\
-23 action.call-back|claims claim.menu|claims\n\
-25 action.call-back|claims claim.new-number|claims\n\
23 action.call-back|claims claim.no-checking|claims\n\
13 action.call-back|claims claim.not-you|claims\n\
35 action.call-back|claims claim.other-account|claims\n\
17 action.call-back|claims claim.paid-back|claims\n\
14 action.call-back|claims claim.parcel|claims\n\
8 action.call-back|claims claim.pick-up|claims\n\
-23 action.call-back|claims claim.prize|claims\n\
-25 action.call-back|claims claim.prompt|claims\n\
14 action.call-back|claims claim.reassurance|claims\n\
-9 action.call-back|claims claim.recovery|claims\n\
-17 action.call-back|claims claim.refund|claims\n\
9 action.call-back|claims claim.renewal|claims\n\
21 action.call-back|claims claim.residence|claims\n\
11 action.call-back|claims claim.robot|claims\n\
17 action.call-back|claims claim.safe-account|claims\n\
19 action.call-back|claims claim.unpaid|claims\n\
22 action.call-back|claims claim.unusual-activity|claims\n\
23 action.call-back|claims claim.unusual-activity|reports\n\
-11 action.call-back|claims claim.virus|claims\n\
-16 action.call-back|claims claim.your-own|claims\n\
9 action.call-back|claims credential.bank-details|asks\n\
11 action.call-back|claims credential.card|asks\n\
-9 action.call-back|claims credential.card|claims\n\
-9 action.call-back|claims credential.card|reports\n\
-16 action.call-back|claims credential.code|asks\n\
-21 action.call-back|claims credential.code|claims\n\
15 action.call-back|claims credential.cpr|asks\n\
-14 action.call-back|claims credential.cpr|claims\n\
-8 action.call-back|claims credential.cpr|reports\n\
-10 action.call-back|claims credential.id-document|asks\n\
22 action.call-back|claims credential.id-document|claims\n\
21 action.call-back|claims credential.mitid|asks\n\
-17 action.call-back|claims credential.mitid|claims\n\
-8 action.call-back|claims credential.mitid|reports\n\
-18 action.call-back|claims credential.one-time-code|asks\n\
22 action.call-back|claims credential.one-time-code|claims\n\
12 action.call-back|claims credential.password|asks\n\
-11 action.call-back|claims credential.personal-information|claims\n\
9 action.call-back|claims credential.pin|asks\n\
39 action.call-back|claims firm.bank|claims\n\
56 action.call-back|claims firm.payment|claims\n\
12 action.call-back|claims firm.shop|claims\n\
-15 action.call-back|claims firm.support|claims\n\
61 action.call-back|claims money.amount|claims\n\
16 action.call-back|claims money.unusual-means|claims\n\
19 action.call-back|claims person.agent|claims\n\
-8 action.call-back|claims person.family|claims\n\
19 action.call-back|claims threat.arrest|threatens\n\
26 action.call-back|claims threat.court|threatens\n\
13 action.call-back|claims threat.cutoff|threatens\n\
64 action.call-back|claims threat.deadline|threatens\n\
12 action.call-back|claims threat.deportation|threatens\n\
-21 action.call-back|denies\n\
-88 action.call-back|live\n\
-217 action.call-back|reader\n\
-37 action.call-back|reports\n\
8 action.call-back|reports action.click|asks\n\
-11 action.call-back|reports action.pay|asks\n\
-10 action.call-back|reports action.pay|reports\n\
14 action.call-back|reports action.press-key|asks\n\
-28 action.call-back|reports authority.police|claims\n\
12 action.call-back|reports claim.case|claims\n\
-12 action.call-back|reports claim.new-number|claims\n\
13 action.call-back|reports claim.purchase|claims\n\
10 action.call-back|reports claim.unusual-activity|reports\n\
-9 action.call-back|reports credential.bank-details|reports\n\
-8 action.call-back|reports credential.card|claims\n\
25 action.call-back|reports credential.cpr|claims\n\
-8 action.call-back|reports firm.bank|reports\n\
-9 action.call-back|reports money.amount|claims\n\
-17 action.call-back|reports person.agent|claims\n\
8 action.call-back|reports threat.arrest|reports\n\
8 action.call-back|reports threat.arrest|threatens\n\
-8 action.call-back|reports threat.block|threatens\n\
9 action.call-back|reports threat.deadline|reports\n\
-26 action.call-back|speaks\n\
27 action.click|advises\n\
11 action.click|advises action.give|asks\n\
-8 action.click|advises action.give|claims\n\
9 action.click|advises claim.crime|claims\n\
38 action.click|advises credential.one-time-code|claims\n\
29 action.click|advises firm.bank|claims\n\
-20 action.click|asks\n\
14 action.click|asks action.click|claims\n\
-38 action.click|asks action.enter|claims\n\
27 action.click|asks action.give|asks\n\
16 action.click|asks action.install|asks\n\
27 action.click|asks action.install|claims\n\
16 action.click|asks action.keep-secret|asks\n\
40 action.click|asks action.login|asks\n\
-15 action.click|asks action.login|claims\n\
40 action.click|asks action.pay|asks\n\
8 action.click|asks action.stay-on-line|asks\n\
11 action.click|asks action.transfer|claims\n\
13 action.click|asks action.update|asks\n\
15 action.click|asks claim.all-money|claims\n\
19 action.click|asks claim.already-paid|claims\n\
13 action.click|asks claim.case|claims\n\
11 action.click|asks claim.deposit|claims\n\
-13 action.click|asks claim.easy-money|claims\n\
27 action.click|asks claim.fee|claims\n\
8 action.click|asks claim.investment|claims\n\
34 action.click|asks claim.isolation|claims\n\
68 action.click|asks claim.link|claims\n\
-18 action.click|asks claim.misused-name|claims\n\
-45 action.click|asks claim.parcel|claims\n\
27 action.click|asks claim.prize|claims\n\
-43 action.click|asks claim.prompt|claims\n\
11 action.click|asks claim.recovery|claims\n\
19 action.click|asks claim.refund|claims\n\
34 action.click|asks claim.renewal|claims\n\
21 action.click|asks claim.unpaid|claims\n\
-15 action.click|asks claim.unusual-activity|claims\n\
19 action.click|asks claim.virus|claims\n\
20 action.click|asks credential.bank-details|asks\n\
-31 action.click|asks credential.card|claims\n\
22 action.click|asks credential.cpr|asks\n\
-8 action.click|asks credential.id-document|asks\n\
18 action.click|asks credential.mitid|asks\n\
19 action.click|asks credential.nemid|asks\n\
-24 action.click|asks credential.password|claims\n\
-33 action.click|asks credential.personal-information|asks\n\
11 action.click|asks credential.personal-information|claims\n\
-23 action.click|asks firm.courier|claims\n\
11 action.click|asks firm.payment|claims\n\
9 action.click|asks firm.shop|claims\n\
-16 action.click|asks money.amount|claims\n\
-18 action.click|asks person.agent|claims\n\
10 action.click|asks person.landlord|claims\n\
19 action.click|asks threat.arrest|threatens\n\
16 action.click|asks threat.court|threatens\n\
-13 action.click|asks threat.deadline|threatens\n\
9 action.click|asks threat.exposure|threatens\n\
28 action.click|claims\n\
15 action.click|claims action.enter|claims\n\
-32 action.click|claims action.give|asks\n\
15 action.click|claims action.give|claims\n\
11 action.click|claims action.install|claims\n\
44 action.click|claims action.login|asks\n\
11 action.click|claims action.pay|asks\n\
9 action.click|claims action.pay|claims\n\
11 action.click|claims action.transfer|claims\n\
18 action.click|claims action.update|asks\n\
-8 action.click|claims action.update|claims\n\
-10 action.click|claims authority.benefits|claims\n\
-16 action.click|claims authority.municipality|claims\n\
20 action.click|claims authority.police|claims\n\
11 action.click|claims authority.tax|claims\n\
17 action.click|claims claim.already-paid|claims\n\
-8 action.click|claims claim.emergency|claims\n\
8 action.click|claims claim.fee|claims\n\
17 action.click|claims claim.investment|claims\n\
71 action.click|claims claim.link|claims\n\
-9 action.click|claims claim.no-checking|claims\n\
-22 action.click|claims claim.prize|claims\n\
13 action.click|claims claim.reassurance|claims\n\
11 action.click|claims claim.safe-account|claims\n\
8 action.click|claims claim.unpaid|claims\n\
12 action.click|claims claim.virus|claims\n\
-10 action.click|claims claim.your-own|claims\n\
8 action.click|claims credential.bank-details|asks\n\
8 action.click|claims credential.card|claims\n\
-16 action.click|claims credential.id-document|claims\n\
-17 action.click|claims credential.mitid|claims\n\
12 action.click|claims firm.support|claims\n\
14 action.click|claims money.amount|claims\n\
8 action.click|claims money.valuables|claims\n\
18 action.click|claims threat.block|threatens\n\
13 action.click|claims threat.court|threatens\n\
18 action.click|claims threat.deadline|threatens\n\
11 action.click|claims threat.exposure|threatens\n\
34 action.click|reader\n\
14 action.click|reports\n\
10 action.click|reports firm.bank|claims\n\
-33 action.click|speaks\n\
54 action.crypto|asks\n\
8 action.crypto|asks action.crypto|claims\n\
15 action.crypto|asks action.give|asks\n\
11 action.crypto|asks action.keep-secret|asks\n\
11 action.crypto|asks action.pay|asks\n\
9 action.crypto|asks action.pay|claims\n\
19 action.crypto|asks action.transfer|asks\n\
8 action.crypto|asks authority.immigration|claims\n\
20 action.crypto|asks authority.police|claims\n\
10 action.crypto|asks claim.case|claims\n\
11 action.crypto|asks claim.fine|claims\n\
12 action.crypto|asks claim.parcel|claims\n\
16 action.crypto|asks claim.pick-up|claims\n\
10 action.crypto|asks claim.watched|claims\n\
17 action.crypto|asks firm.bank|claims\n\
34 action.crypto|asks money.amount|claims\n\
18 action.crypto|asks money.unusual-means|claims\n\
18 action.crypto|asks money.valuables|claims\n\
31 action.crypto|asks threat.deadline|threatens\n\
9 action.crypto|asks threat.exposure|threatens\n\
177 action.crypto|claims\n\
14 action.crypto|claims action.enter|asks\n\
53 action.crypto|claims action.give|asks\n\
50 action.crypto|claims action.give|claims\n\
18 action.crypto|claims action.move-chat|claims\n\
53 action.crypto|claims action.pay|asks\n\
36 action.crypto|claims action.pay|claims\n\
16 action.crypto|claims action.reply|asks\n\
48 action.crypto|claims action.transfer|asks\n\
31 action.crypto|claims action.update|claims\n\
11 action.crypto|claims action.withdraw|claims\n\
12 action.crypto|claims authority.police|claims\n\
-8 action.crypto|claims authority.tax|claims\n\
16 action.crypto|claims claim.all-money|claims\n\
8 action.crypto|claims claim.crime|claims\n\
13 action.crypto|claims claim.deposit|claims\n\
34 action.crypto|claims claim.easy-money|claims\n\
51 action.crypto|claims claim.fee|claims\n\
-9 action.crypto|claims claim.fine|claims\n\
17 action.crypto|claims claim.investment|claims\n\
18 action.crypto|claims claim.job|claims\n\
9 action.crypto|claims claim.link|claims\n\
9 action.crypto|claims claim.mule|claims\n\
9 action.crypto|claims claim.no-checking|claims\n\
31 action.crypto|claims claim.paid-back|claims\n\
8 action.crypto|claims claim.prize|claims\n\
13 action.crypto|claims claim.prompt|claims\n\
25 action.crypto|claims claim.purchase|claims\n\
66 action.crypto|claims claim.recovery|claims\n\
12 action.crypto|claims claim.refund|claims\n\
8 action.crypto|claims claim.renewal|claims\n\
8 action.crypto|claims claim.sent-by-mistake|claims\n\
11 action.crypto|claims claim.unusual-activity|claims\n\
10 action.crypto|claims claim.virus|claims\n\
15 action.crypto|claims claim.watched|claims\n\
8 action.crypto|claims credential.bank-details|asks\n\
10 action.crypto|claims credential.code|asks\n\
9 action.crypto|claims credential.id-document|asks\n\
9 action.crypto|claims credential.password|asks\n\
9 action.crypto|claims credential.personal-information|asks\n\
8 action.crypto|claims credential.personal-information|claims\n\
26 action.crypto|claims firm.bank|claims\n\
99 action.crypto|claims money.amount|claims\n\
111 action.crypto|claims money.unusual-means|claims\n\
10 action.crypto|claims money.valuables|claims\n\
19 action.crypto|claims person.adviser|claims\n\
53 action.crypto|claims person.family|claims\n\
11 action.crypto|claims threat.block|threatens\n\
38 action.crypto|claims threat.deadline|threatens\n\
12 action.crypto|claims threat.exposure|threatens\n\
223 action.crypto|live\n\
148 action.crypto|reader\n\
36 action.crypto|speaks\n\
26 action.enter|advises\n\
16 action.enter|advises action.give|claims\n\
8 action.enter|advises action.pay|advises\n\
-12 action.enter|advises action.pay|asks\n\
-9 action.enter|advises action.pay|claims\n\
9 action.enter|advises action.transfer|claims\n\
33 action.enter|advises action.update|advises\n\
16 action.enter|advises authority.benefits|claims\n\
-9 action.enter|advises claim.link|claims\n\
14 action.enter|advises claim.prompt|claims\n\
21 action.enter|advises claim.renewal|claims\n\
21 action.enter|advises credential.card|advises\n\
23 action.enter|advises credential.mitid|claims\n\
18 action.enter|advises firm.bank|claims\n\
9 action.enter|advises money.valuables|claims\n\
13 action.enter|advises threat.block|threatens\n\
-44 action.enter|asks\n\
-8 action.enter|asks action.enter|claims\n\
12 action.enter|asks action.gift-card|claims\n\
-18 action.enter|asks action.give|advises\n\
-40 action.enter|asks action.give|asks\n\
29 action.enter|asks action.give|claims\n\
11 action.enter|asks action.give|denies\n\
11 action.enter|asks action.give|reports\n\
29 action.enter|asks action.install|asks\n\
16 action.enter|asks action.install|claims\n\
-32 action.enter|asks action.login|asks\n\
-18 action.enter|asks action.login|claims\n\
-52 action.enter|asks action.pay|asks\n\
-16 action.enter|asks action.pay|claims\n\
21 action.enter|asks action.press-key|asks\n\
-12 action.enter|asks action.reply|asks\n\
18 action.enter|asks action.scan|asks\n\
10 action.enter|asks action.transfer|asks\n\
9 action.enter|asks action.update|advises\n\
11 action.enter|asks action.update|asks\n\
16 action.enter|asks action.update|claims\n\
15 action.enter|asks action.withdraw|asks\n\
-10 action.enter|asks authority.benefits|claims\n\
12 action.enter|asks authority.court|claims\n\
-11 action.enter|asks authority.customs|claims\n\
10 action.enter|asks authority.embassy|claims\n\
10 action.enter|asks authority.state|claims\n\
26 action.enter|asks authority.tax|claims\n\
28 action.enter|asks claim.all-money|claims\n\
37 action.enter|asks claim.already-paid|claims\n\
-13 action.enter|asks claim.case|claims\n\
-14 action.enter|asks claim.crime|claims\n\
-8 action.enter|asks claim.deposit|claims\n\
8 action.enter|asks claim.easy-money|claims\n\
-18 action.enter|asks claim.emergency|claims\n\
-11 action.enter|asks claim.fine|claims\n\
27 action.enter|asks claim.link|claims\n\
12 action.enter|asks claim.loan|claims\n\
-13 action.enter|asks claim.new-number|claims\n\
9 action.enter|asks claim.not-you|claims\n\
16 action.enter|asks claim.parcel|claims\n\
12 action.enter|asks claim.pick-up|claims\n\
-18 action.enter|asks claim.prompt|claims\n\
-18 action.enter|asks claim.purchase|claims\n\
11 action.enter|asks claim.reassurance|claims\n\
38 action.enter|asks claim.refund|claims\n\
14 action.enter|asks claim.renewal|claims\n\
-8 action.enter|asks claim.residence|claims\n\
19 action.enter|asks claim.virus|claims\n\
-8 action.enter|asks claim.your-own|claims\n\
12 action.enter|asks credential.balance|asks\n\
-18 action.enter|asks credential.bank-details|asks\n\
-12 action.enter|asks credential.bank-details|claims\n\
74 action.enter|asks credential.card|asks\n\
19 action.enter|asks credential.card|claims\n\
17 action.enter|asks credential.code|advises\n\
-19 action.enter|asks credential.code|asks\n\
-29 action.enter|asks credential.code|claims\n\
9 action.enter|asks credential.code|denies\n\
19 action.enter|asks credential.cpr|asks\n\
21 action.enter|asks credential.mitid|asks\n\
-35 action.enter|asks credential.mitid|claims\n\
-19 action.enter|asks credential.one-time-code|asks\n\
-15 action.enter|asks credential.one-time-code|claims\n\
15 action.enter|asks credential.password|asks\n\
-23 action.enter|asks credential.password|claims\n\
9 action.enter|asks credential.personal-information|claims\n\
16 action.enter|asks credential.pin|asks\n\
-20 action.enter|asks credential.pin|claims\n\
58 action.enter|asks firm.bank|claims\n\
31 action.enter|asks firm.courier|claims\n\
10 action.enter|asks firm.payment|claims\n\
13 action.enter|asks firm.shop|claims\n\
21 action.enter|asks firm.support|claims\n\
11 action.enter|asks firm.telecom|claims\n\
9 action.enter|asks firm.toll|claims\n\
66 action.enter|asks money.amount|claims\n\
10 action.enter|asks money.unusual-means|claims\n\
38 action.enter|asks money.valuables|claims\n\
-9 action.enter|asks person.agent|claims\n\
25 action.enter|asks person.buyer|claims\n\
-15 action.enter|asks person.family|claims\n\
-17 action.enter|asks person.recruiter|claims\n\
9 action.enter|asks threat.arrest|threatens\n\
32 action.enter|asks threat.deadline|threatens\n\
12 action.enter|asks threat.return|threatens\n\
-9 action.enter|claims\n\
-24 action.enter|claims action.give|asks\n\
12 action.enter|claims action.give|claims\n\
9 action.enter|claims action.keep-secret|asks\n\
-9 action.enter|claims action.login|asks\n\
22 action.enter|claims action.move-chat|claims\n\
-13 action.enter|claims action.pay|asks\n\
12 action.enter|claims action.pay|claims\n\
9 action.enter|claims action.press-key|asks\n\
14 action.enter|claims claim.cannot-meet|claims\n\
-12 action.enter|claims claim.crime|claims\n\
-15 action.enter|claims claim.fee|claims\n\
8 action.enter|claims claim.fine|claims\n\
9 action.enter|claims claim.investment|claims\n\
-9 action.enter|claims claim.job|claims\n\
-9 action.enter|claims claim.link|claims\n\
-14 action.enter|claims claim.misused-name|claims\n\
-24 action.enter|claims claim.prompt|claims\n\
8 action.enter|claims claim.purchase|claims\n\
8 action.enter|claims claim.reassurance|claims\n\
8 action.enter|claims claim.renewal|claims\n\
13 action.enter|claims claim.unusual-activity|claims\n\
11 action.enter|claims claim.your-own|claims\n\
12 action.enter|claims credential.bank-details|claims\n\
12 action.enter|claims credential.card|asks\n\
34 action.enter|claims credential.card|claims\n\
-10 action.enter|claims credential.id-document|asks\n\
-9 action.enter|claims credential.id-document|claims\n\
9 action.enter|claims credential.mitid|asks\n\
21 action.enter|claims credential.one-time-code|claims\n\
-14 action.enter|claims credential.password|claims\n\
-9 action.enter|claims firm.shop|claims\n\
22 action.enter|claims money.amount|claims\n\
11 action.enter|claims person.buyer|claims\n\
34 action.enter|claims person.family|claims\n\
12 action.enter|claims threat.arrest|threatens\n\
15 action.enter|claims threat.block|threatens\n\
11 action.enter|claims threat.deadline|threatens\n\
-10 action.enter|denies\n\
-11 action.enter|denies action.give|asks\n\
-9 action.enter|denies action.give|claims\n\
-46 action.enter|live\n\
56 action.enter|reader\n\
9 action.enter|reports action.give|asks\n\
-8 action.enter|reports authority.police|claims\n\
9 action.enter|reports claim.prize|reports\n\
9 action.enter|reports claim.reassurance|claims\n\
9 action.enter|reports credential.balance|reports\n\
8 action.enter|reports money.amount|claims\n\
9 action.enter|reports threat.deadline|threatens\n\
-39 action.enter|speaks\n\
-21 action.gift-card|advises\n\
76 action.gift-card|asks\n\
16 action.gift-card|asks action.gift-card|claims\n\
74 action.gift-card|asks action.give|asks\n\
9 action.gift-card|asks action.stay-on-line|asks\n\
8 action.gift-card|asks action.transfer|asks\n\
9 action.gift-card|asks claim.cannot-meet|claims\n\
12 action.gift-card|asks claim.emergency|claims\n\
12 action.gift-card|asks claim.paid-back|claims\n\
8 action.gift-card|asks claim.purchase|claims\n\
11 action.gift-card|asks claim.refund|claims\n\
36 action.gift-card|asks credential.code|asks\n\
9 action.gift-card|asks credential.code|claims\n\
13 action.gift-card|asks firm.bank|claims\n\
53 action.gift-card|asks money.amount|claims\n\
33 action.gift-card|asks money.unusual-means|claims\n\
11 action.gift-card|asks money.valuables|claims\n\
15 action.gift-card|asks person.family|claims\n\
8 action.gift-card|asks threat.arrest|threatens\n\
11 action.gift-card|asks threat.block|threatens\n\
12 action.gift-card|asks threat.deadline|threatens\n\
50 action.gift-card|claims\n\
52 action.gift-card|claims action.give|asks\n\
11 action.gift-card|claims action.give|claims\n\
12 action.gift-card|claims action.pay|asks\n\
12 action.gift-card|claims action.pay|claims\n\
12 action.gift-card|claims action.update|claims\n\
26 action.gift-card|claims authority.police|claims\n\
11 action.gift-card|claims claim.all-money|claims\n\
9 action.gift-card|claims claim.case|claims\n\
11 action.gift-card|claims claim.prize|claims\n\
38 action.gift-card|claims credential.code|asks\n\
12 action.gift-card|claims firm.shop|claims\n\
37 action.gift-card|claims money.amount|claims\n\
30 action.gift-card|claims money.unusual-means|claims\n\
-9 action.gift-card|claims person.agent|claims\n\
8 action.gift-card|claims person.family|claims\n\
30 action.gift-card|claims threat.deadline|threatens\n\
112 action.gift-card|live\n\
40 action.gift-card|reader\n\
8 action.gift-card|speaks\n\
-50 action.give|advises\n\
-38 action.give|advises action.give|asks\n\
-8 action.give|advises action.give|reports\n\
-15 action.give|advises action.pay|advises\n\
-23 action.give|advises action.pay|claims\n\
21 action.give|advises action.transfer|asks\n\
32 action.give|advises action.transfer|claims\n\
-15 action.give|advises action.withdraw|claims\n\
-34 action.give|advises authority.benefits|claims\n\
-11 action.give|advises authority.court|claims\n\
-9 action.give|advises authority.digital-post|claims\n\
-8 action.give|advises authority.municipality|claims\n\
-9 action.give|advises authority.tax|claims\n\
9 action.give|advises claim.abroad|claims\n\
18 action.give|advises claim.deposit|claims\n\
11 action.give|advises claim.emergency|claims\n\
-25 action.give|advises claim.fee|claims\n\
8 action.give|advises claim.hacked|claims\n\
-10 action.give|advises claim.misused-name|claims\n\
-8 action.give|advises claim.mule|claims\n\
24 action.give|advises claim.other-account|claims\n\
8 action.give|advises claim.parcel|claims\n\
22 action.give|advises claim.prompt|claims\n\
11 action.give|advises claim.purchase|claims\n\
8 action.give|advises claim.reassurance|claims\n\
-27 action.give|advises claim.refund|claims\n\
19 action.give|advises claim.unpaid|claims\n\
9 action.give|advises credential.balance|asks\n\
-22 action.give|advises credential.bank-details|asks\n\
-9 action.give|advises credential.card|advises\n\
10 action.give|advises credential.code|advises\n\
13 action.give|advises credential.code|asks\n\
9 action.give|advises credential.cpr|asks\n\
-8 action.give|advises credential.id-document|asks\n\
11 action.give|advises credential.id-document|claims\n\
13 action.give|advises credential.mitid|asks\n\
15 action.give|advises credential.mitid|claims\n\
8 action.give|advises credential.one-time-code|asks\n\
-14 action.give|advises credential.password|advises\n\
14 action.give|advises firm.courier|claims\n\
20 action.give|advises firm.payment|claims\n\
9 action.give|advises firm.shop|claims\n\
9 action.give|advises money.amount|claims\n\
-13 action.give|advises money.valuables|claims\n\
9 action.give|advises person.agent|claims\n\
12 action.give|advises person.landlord|claims\n\
29 action.give|advises threat.block|threatens\n\
-11 action.give|advises threat.court|threatens\n\
65 action.give|advises threat.deadline|threatens\n\
-45 action.give|asks\n\
40 action.give|asks action.give|claims\n\
-30 action.give|asks action.give|denies\n\
-14 action.give|asks action.give|reports\n\
-13 action.give|asks action.hand-over|advises\n\
9 action.give|asks action.hand-over|asks\n\
-15 action.give|asks action.hand-over|claims\n\
31 action.give|asks action.install|asks\n\
18 action.give|asks action.install|claims\n\
65 action.give|asks action.keep-secret|asks\n\
10 action.give|asks action.keep-secret|claims\n\
28 action.give|asks action.login|claims\n\
37 action.give|asks action.move-chat|asks\n\
54 action.give|asks action.move-chat|claims\n\
-8 action.give|asks action.pay|advises\n\
41 action.give|asks action.pay|asks\n\
-64 action.give|asks action.pay|claims\n\
17 action.give|asks action.pay|reports\n\
10 action.give|asks action.press-key|asks\n\
26 action.give|asks action.reply|asks\n\
8 action.give|asks action.reply|claims\n\
32 action.give|asks action.stay-on-line|asks\n\
15 action.give|asks action.stay-on-line|claims\n\
71 action.give|asks action.transfer|asks\n\
-45 action.give|asks action.transfer|claims\n\
-26 action.give|asks action.transfer|reports\n\
-19 action.give|asks action.update|advises\n\
40 action.give|asks action.update|asks\n\
-13 action.give|asks action.update|claims\n\
-13 action.give|asks action.update|reports\n\
34 action.give|asks action.withdraw|asks\n\
35 action.give|asks authority.court|claims\n\
-18 action.give|asks authority.customs|claims\n\
-30 action.give|asks authority.digital-post|claims\n\
13 action.give|asks authority.embassy|claims\n\
34 action.give|asks authority.europol|claims\n\
18 action.give|asks authority.immigration|claims\n\
9 action.give|asks authority.ministry|claims\n\
20 action.give|asks authority.nsk|claims\n\
19 action.give|asks authority.police|claims\n\
-22 action.give|asks authority.police|reports\n\
31 action.give|asks authority.tax|claims\n\
41 action.give|asks claim.abroad|claims\n\
28 action.give|asks claim.all-money|claims\n\
10 action.give|asks claim.all-money|reports\n\
44 action.give|asks claim.already-paid|claims\n\
12 action.give|asks claim.broken-phone|claims\n\
59 action.give|asks claim.cannot-meet|claims\n\
35 action.give|asks claim.case|claims\n\
8 action.give|asks claim.case|reports\n\
-50 action.give|asks claim.deposit|claims\n\
11 action.give|asks claim.deposit|denies\n\
71 action.give|asks claim.easy-money|claims\n\
-27 action.give|asks claim.fee|claims\n\
30 action.give|asks claim.hacked|claims\n\
27 action.give|asks claim.investment|claims\n\
47 action.give|asks claim.isolation|claims\n\
-13 action.give|asks claim.link|denies\n\
18 action.give|asks claim.loan|claims\n\
-21 action.give|asks claim.menu|claims\n\
28 action.give|asks claim.misused-name|claims\n\
83 action.give|asks claim.mule|claims\n\
20 action.give|asks claim.new-number|claims\n\
69 action.give|asks claim.no-checking|claims\n\
103 action.give|asks claim.other-account|claims\n\
22 action.give|asks claim.paid-back|claims\n\
-34 action.give|asks claim.parcel|claims\n\
34 action.give|asks claim.prize|claims\n\
-27 action.give|asks claim.prompt|claims\n\
78 action.give|asks claim.reassurance|claims\n\
37 action.give|asks claim.recovery|claims\n\
33 action.give|asks claim.refund|claims\n\
78 action.give|asks claim.renewal|claims\n\
26 action.give|asks claim.residence|claims\n\
9 action.give|asks claim.robot|claims\n\
46 action.give|asks claim.safe-account|claims\n\
71 action.give|asks claim.sent-by-mistake|claims\n\
-29 action.give|asks claim.unpaid|claims\n\
61 action.give|asks claim.unusual-activity|claims\n\
12 action.give|asks claim.unusual-activity|reports\n\
8 action.give|asks claim.virus|claims\n\
-54 action.give|asks claim.your-own|claims\n\
14 action.give|asks credential.balance|asks\n\
-50 action.give|asks credential.bank-details|asks\n\
8 action.give|asks credential.bank-details|claims\n\
190 action.give|asks credential.card|asks\n\
34 action.give|asks credential.card|claims\n\
9 action.give|asks credential.card|denies\n\
-10 action.give|asks credential.card|reports\n\
73 action.give|asks credential.code|asks\n\
9 action.give|asks credential.code|claims\n\
-18 action.give|asks credential.code|denies\n\
16 action.give|asks credential.code|reports\n\
62 action.give|asks credential.cpr|asks\n\
-10 action.give|asks credential.cpr|reports\n\
25 action.give|asks credential.id-document|asks\n\
16 action.give|asks credential.id-document|claims\n\
104 action.give|asks credential.mitid|asks\n\
12 action.give|asks credential.mitid|claims\n\
19 action.give|asks credential.mitid|reports\n\
22 action.give|asks credential.nemid|asks\n\
33 action.give|asks credential.nemid|claims\n\
240 action.give|asks credential.one-time-code|asks\n\
37 action.give|asks credential.one-time-code|claims\n\
59 action.give|asks credential.password|asks\n\
-23 action.give|asks credential.password|claims\n\
9 action.give|asks credential.password|reports\n\
-56 action.give|asks credential.personal-information|asks\n\
20 action.give|asks credential.personal-information|claims\n\
43 action.give|asks credential.pin|asks\n\
-27 action.give|asks credential.pin|claims\n\
17 action.give|asks firm.bank|claims\n\
-9 action.give|asks firm.bank|reports\n\
12 action.give|asks firm.courier|claims\n\
80 action.give|asks firm.payment|claims\n\
41 action.give|asks firm.shop|claims\n\
18 action.give|asks firm.streaming|claims\n\
30 action.give|asks firm.support|claims\n\
34 action.give|asks firm.telecom|claims\n\
99 action.give|asks money.amount|claims\n\
17 action.give|asks money.amount|reports\n\
96 action.give|asks money.unusual-means|claims\n\
39 action.give|asks money.valuables|claims\n\
28 action.give|asks person.agent|claims\n\
38 action.give|asks person.buyer|claims\n\
10 action.give|asks person.buyer|reports\n\
66 action.give|asks person.family|claims\n\
-46 action.give|asks person.recruiter|claims\n\
-19 action.give|asks threat.block|reports\n\
114 action.give|asks threat.block|threatens\n\
32 action.give|asks threat.court|threatens\n\
13 action.give|asks threat.cutoff|threatens\n\
-17 action.give|asks threat.deadline|reports\n\
38 action.give|asks threat.deadline|threatens\n\
16 action.give|asks threat.debt|threatens\n\
25 action.give|asks threat.deportation|threatens\n\
26 action.give|asks threat.exposure|threatens\n\
37 action.give|claims\n\
-8 action.give|claims action.give|denies\n\
27 action.give|claims action.give|reports\n\
8 action.give|claims action.hand-over|asks\n\
20 action.give|claims action.install|asks\n\
18 action.give|claims action.install|claims\n\
9 action.give|claims action.install|reports\n\
-10 action.give|claims action.keep-secret|asks\n\
11 action.give|claims action.keep-secret|claims\n\
-13 action.give|claims action.keep-secret|reports\n\
19 action.give|claims action.login|advises\n\
14 action.give|claims action.move-chat|asks\n\
52 action.give|claims action.move-chat|claims\n\
114 action.give|claims action.pay|claims\n\
-14 action.give|claims action.pay|denies\n\
17 action.give|claims action.pay|reports\n\
20 action.give|claims action.press-key|claims\n\
17 action.give|claims action.reply|asks\n\
15 action.give|claims action.stay-on-line|asks\n\
11 action.give|claims action.stay-on-line|claims\n\
-12 action.give|claims action.stay-on-line|reports\n\
8 action.give|claims action.transfer|asks\n\
38 action.give|claims action.transfer|claims\n\
24 action.give|claims action.update|advises\n\
21 action.give|claims action.update|claims\n\
11 action.give|claims action.withdraw|asks\n\
20 action.give|claims authority.benefits|claims\n\
16 action.give|claims authority.court|claims\n\
-22 action.give|claims authority.customs|claims\n\
-44 action.give|claims authority.digital-post|claims\n\
12 action.give|claims authority.embassy|claims\n\
20 action.give|claims authority.europol|claims\n\
15 action.give|claims authority.health|claims\n\
13 action.give|claims authority.ministry|claims\n\
-11 action.give|claims authority.municipality|claims\n\
21 action.give|claims authority.nsk|claims\n\
15 action.give|claims authority.police|claims\n\
15 action.give|claims authority.prosecution|claims\n\
9 action.give|claims authority.state|claims\n\
10 action.give|claims authority.tax|claims\n\
28 action.give|claims claim.abroad|claims\n\
29 action.give|claims claim.all-money|claims\n\
23 action.give|claims claim.already-paid|claims\n\
13 action.give|claims claim.broken-phone|claims\n\
35 action.give|claims claim.cannot-meet|claims\n\
35 action.give|claims claim.case|claims\n\
-8 action.give|claims claim.crime|reports\n\
21 action.give|claims claim.easy-money|claims\n\
-30 action.give|claims claim.fee|claims\n\
12 action.give|claims claim.fine|claims\n\
13 action.give|claims claim.hacked|claims\n\
18 action.give|claims claim.investment|claims\n\
40 action.give|claims claim.isolation|claims\n\
-21 action.give|claims claim.link|claims\n\
14 action.give|claims claim.misused-name|claims\n\
8 action.give|claims claim.mule|claims\n\
-22 action.give|claims claim.new-number|claims\n\
-12 action.give|claims claim.no-checking|reports\n\
55 action.give|claims claim.other-account|claims\n\
45 action.give|claims claim.paid-back|claims\n\
-8 action.give|claims claim.parcel|claims\n\
41 action.give|claims claim.prize|claims\n\
9 action.give|claims claim.prize|reports\n\
-22 action.give|claims claim.prompt|claims\n\
20 action.give|claims claim.purchase|claims\n\
38 action.give|claims claim.reassurance|claims\n\
10 action.give|claims claim.recovery|claims\n\
29 action.give|claims claim.refund|claims\n\
9 action.give|claims claim.renewal|claims\n\
13 action.give|claims claim.robot|claims\n\
83 action.give|claims claim.safe-account|claims\n\
-8 action.give|claims claim.sent-by-mistake|claims\n\
8 action.give|claims claim.unpaid|claims\n\
11 action.give|claims claim.unusual-activity|claims\n\
19 action.give|claims claim.virus|claims\n\
8 action.give|claims claim.watched|claims\n\
-11 action.give|claims claim.your-own|claims\n\
27 action.give|claims credential.balance|asks\n\
18 action.give|claims credential.balance|claims\n\
-19 action.give|claims credential.bank-details|asks\n\
43 action.give|claims credential.bank-details|claims\n\
31 action.give|claims credential.card|asks\n\
51 action.give|claims credential.card|claims\n\
10 action.give|claims credential.card|denies\n\
32 action.give|claims credential.cpr|asks\n\
17 action.give|claims credential.id-document|asks\n\
40 action.give|claims credential.id-document|claims\n\
-19 action.give|claims credential.mitid|asks\n\
42 action.give|claims credential.mitid|claims\n\
-12 action.give|claims credential.mitid|reports\n\
45 action.give|claims credential.one-time-code|asks\n\
40 action.give|claims credential.one-time-code|claims\n\
20 action.give|claims credential.one-time-code|reports\n\
30 action.give|claims credential.password|asks\n\
18 action.give|claims credential.password|claims\n\
-10 action.give|claims credential.personal-information|asks\n\
9 action.give|claims credential.personal-information|claims\n\
19 action.give|claims credential.pin|asks\n\
-8 action.give|claims credential.pin|claims\n\
53 action.give|claims firm.bank|claims\n\
54 action.give|claims firm.payment|claims\n\
-10 action.give|claims firm.support|claims\n\
14 action.give|claims firm.utility|claims\n\
95 action.give|claims money.amount|claims\n\
11 action.give|claims money.amount|reports\n\
43 action.give|claims money.unusual-means|claims\n\
13 action.give|claims money.valuables|claims\n\
-8 action.give|claims money.valuables|reports\n\
30 action.give|claims person.agent|claims\n\
10 action.give|claims person.family|claims\n\
-9 action.give|claims person.family|reports\n\
-11 action.give|claims person.landlord|claims\n\
56 action.give|claims threat.arrest|threatens\n\
-16 action.give|claims threat.block|reports\n\
17 action.give|claims threat.block|threatens\n\
48 action.give|claims threat.court|threatens\n\
22 action.give|claims threat.cutoff|threatens\n\
11 action.give|claims threat.debt|threatens\n\
9 action.give|claims threat.exposure|threatens\n\
-33 action.give|denies\n\
-10 action.give|denies action.login|asks\n\
-10 action.give|denies action.pay|asks\n\
-11 action.give|denies action.pay|claims\n\
10 action.give|denies authority.police|claims\n\
15 action.give|denies claim.emergency|claims\n\
8 action.give|denies claim.unpaid|claims\n\
16 action.give|denies credential.card|asks\n\
-12 action.give|denies credential.code|denies\n\
-11 action.give|denies credential.personal-information|asks\n\
-30 action.give|denies firm.bank|claims\n\
11 action.give|denies money.amount|claims\n\
9 action.give|denies money.valuables|claims\n\
8 action.give|denies person.family|claims\n\
11 action.give|denies threat.arrest|threatens\n\
-10 action.give|denies threat.block|threatens\n\
-39 action.give|live\n\
99 action.give|reader\n\
13 action.give|reports action.keep-secret|asks\n\
10 action.give|reports action.press-key|asks\n\
14 action.give|reports action.press-key|reports\n\
-13 action.give|reports action.stay-on-line|asks\n\
18 action.give|reports action.stay-on-line|reports\n\
27 action.give|reports action.transfer|asks\n\
-9 action.give|reports action.transfer|reports\n\
9 action.give|reports action.withdraw|asks\n\
25 action.give|reports authority.benefits|claims\n\
-15 action.give|reports authority.police|claims\n\
-16 action.give|reports authority.tax|reports\n\
-14 action.give|reports claim.all-money|claims\n\
10 action.give|reports claim.cannot-meet|claims\n\
10 action.give|reports claim.crime|claims\n\
-15 action.give|reports claim.crime|reports\n\
14 action.give|reports claim.easy-money|claims\n\
-9 action.give|reports claim.emergency|claims\n\
-11 action.give|reports claim.job|claims\n\
8 action.give|reports claim.link|reports\n\
12 action.give|reports claim.misused-name|claims\n\
14 action.give|reports claim.misused-name|reports\n\
10 action.give|reports claim.mule|claims\n\
-11 action.give|reports claim.new-number|claims\n\
26 action.give|reports claim.paid-back|claims\n\
-14 action.give|reports claim.parcel|claims\n\
10 action.give|reports claim.pick-up|claims\n\
-8 action.give|reports claim.prize|claims\n\
11 action.give|reports claim.purchase|claims\n\
11 action.give|reports claim.reassurance|claims\n\
18 action.give|reports claim.reassurance|reports\n\
11 action.give|reports claim.refund|claims\n\
-14 action.give|reports claim.residence|reports\n\
-9 action.give|reports claim.safe-account|reports\n\
19 action.give|reports claim.sent-by-mistake|claims\n\
20 action.give|reports claim.unusual-activity|claims\n\
21 action.give|reports credential.balance|claims\n\
25 action.give|reports credential.balance|reports\n\
18 action.give|reports credential.bank-details|claims\n\
-22 action.give|reports credential.card|claims\n\
17 action.give|reports credential.card|reports\n\
21 action.give|reports credential.code|claims\n\
27 action.give|reports credential.code|reports\n\
8 action.give|reports credential.cpr|reports\n\
31 action.give|reports credential.id-document|reports\n\
17 action.give|reports credential.mitid|reports\n\
16 action.give|reports credential.one-time-code|reports\n\
15 action.give|reports credential.personal-information|claims\n\
-56 action.give|reports firm.bank|claims\n\
9 action.give|reports firm.courier|claims\n\
16 action.give|reports firm.payment|claims\n\
8 action.give|reports money.amount|claims\n\
12 action.give|reports money.amount|reports\n\
14 action.give|reports money.unusual-means|claims\n\
11 action.give|reports money.unusual-means|reports\n\
-32 action.give|reports money.valuables|claims\n\
21 action.give|reports person.buyer|reports\n\
-19 action.give|reports person.family|claims\n\
-14 action.give|reports threat.arrest|threatens\n\
16 action.give|reports threat.block|threatens\n\
11 action.give|reports threat.deadline|denies\n\
12 action.give|reports threat.deadline|threatens\n\
-8 action.give|speaks\n\
8 action.hand-over|advises claim.parcel|claims\n\
-12 action.hand-over|advises money.amount|claims\n\
64 action.hand-over|asks\n\
32 action.hand-over|asks action.hand-over|claims\n\
11 action.hand-over|asks action.stay-on-line|asks\n\
10 action.hand-over|asks action.transfer|claims\n\
8 action.hand-over|asks action.update|claims\n\
19 action.hand-over|asks action.withdraw|asks\n\
31 action.hand-over|asks authority.police|claims\n\
-9 action.hand-over|asks authority.tax|claims\n\
19 action.hand-over|asks claim.case|claims\n\
32 action.hand-over|asks claim.crime|claims\n\
8 action.hand-over|asks claim.easy-money|claims\n\
8 action.hand-over|asks claim.emergency|claims\n\
-14 action.hand-over|asks claim.fee|claims\n\
28 action.hand-over|asks claim.hacked|claims\n\
10 action.hand-over|asks claim.other-account|claims\n\
10 action.hand-over|asks claim.parcel|claims\n\
76 action.hand-over|asks claim.pick-up|claims\n\
-10 action.hand-over|asks claim.prompt|claims\n\
8 action.hand-over|asks claim.reassurance|claims\n\
9 action.hand-over|asks claim.safe-account|claims\n\
8 action.hand-over|asks claim.unusual-activity|claims\n\
-10 action.hand-over|asks claim.your-own|claims\n\
27 action.hand-over|asks credential.card|asks\n\
34 action.hand-over|asks credential.card|claims\n\
14 action.hand-over|asks credential.code|asks\n\
9 action.hand-over|asks credential.one-time-code|claims\n\
38 action.hand-over|asks credential.pin|asks\n\
43 action.hand-over|asks firm.bank|claims\n\
-10 action.hand-over|asks firm.bank|reports\n\
15 action.hand-over|asks firm.courier|claims\n\
50 action.hand-over|asks money.valuables|claims\n\
36 action.hand-over|asks person.agent|claims\n\
13 action.hand-over|asks person.family|claims\n\
12 action.hand-over|asks threat.arrest|threatens\n\
35 action.hand-over|asks threat.deadline|threatens\n\
-29 action.hand-over|claims\n\
9 action.hand-over|claims action.keep-secret|asks\n\
8 action.hand-over|claims action.pay|claims\n\
10 action.hand-over|claims action.withdraw|asks\n\
16 action.hand-over|claims claim.no-checking|claims\n\
-12 action.hand-over|claims claim.paid-back|claims\n\
-16 action.hand-over|claims claim.parcel|claims\n\
51 action.hand-over|claims claim.pick-up|claims\n\
-12 action.hand-over|claims claim.prize|claims\n\
16 action.hand-over|claims claim.unusual-activity|claims\n\
-22 action.hand-over|claims claim.your-own|claims\n\
18 action.hand-over|claims credential.card|asks\n\
17 action.hand-over|claims credential.card|claims\n\
9 action.hand-over|claims credential.code|asks\n\
-11 action.hand-over|claims credential.code|claims\n\
-14 action.hand-over|claims credential.id-document|claims\n\
-18 action.hand-over|claims credential.mitid|claims\n\
-11 action.hand-over|claims credential.password|claims\n\
26 action.hand-over|claims credential.pin|asks\n\
14 action.hand-over|claims money.valuables|claims\n\
9 action.hand-over|claims threat.arrest|threatens\n\
-9 action.hand-over|claims threat.block|threatens\n\
12 action.hand-over|live\n\
40 action.hand-over|reader\n\
12 action.hand-over|reports claim.pick-up|claims\n\
-11 action.hand-over|speaks\n\
30 action.install|advises\n\
17 action.install|advises money.amount|claims\n\
169 action.install|asks\n\
60 action.install|asks action.install|claims\n\
-9 action.install|asks action.pay|asks\n\
9 action.install|asks action.transfer|asks\n\
13 action.install|asks action.transfer|claims\n\
15 action.install|asks authority.police|claims\n\
12 action.install|asks claim.all-money|claims\n\
40 action.install|asks claim.hacked|claims\n\
8 action.install|asks claim.investment|claims\n\
-8 action.install|asks claim.new-number|claims\n\
25 action.install|asks claim.refund|claims\n\
10 action.install|asks claim.renewal|claims\n\
17 action.install|asks claim.unusual-activity|claims\n\
97 action.install|asks claim.virus|claims\n\
9 action.install|asks credential.code|asks\n\
-11 action.install|asks credential.id-document|asks\n\
-19 action.install|asks credential.mitid|asks\n\
51 action.install|asks firm.bank|claims\n\
82 action.install|asks firm.support|claims\n\
33 action.install|asks firm.telecom|claims\n\
19 action.install|asks money.amount|claims\n\
15 action.install|asks money.unusual-means|claims\n\
9 action.install|asks person.family|claims\n\
29 action.install|asks threat.deadline|threatens\n\
99 action.install|claims\n\
10 action.install|claims action.login|asks\n\
10 action.install|claims action.pay|asks\n\
16 action.install|claims action.pay|claims\n\
-8 action.install|claims action.transfer|asks\n\
22 action.install|claims action.transfer|claims\n\
-17 action.install|claims action.update|asks\n\
12 action.install|claims claim.emergency|claims\n\
26 action.install|claims claim.hacked|claims\n\
9 action.install|claims claim.investment|claims\n\
9 action.install|claims claim.link|claims\n\
-10 action.install|claims claim.new-number|claims\n\
8 action.install|claims claim.not-you|claims\n\
12 action.install|claims claim.paid-back|claims\n\
19 action.install|claims claim.purchase|claims\n\
17 action.install|claims claim.refund|claims\n\
9 action.install|claims claim.unpaid|claims\n\
70 action.install|claims claim.virus|claims\n\
8 action.install|claims credential.mitid|asks\n\
8 action.install|claims credential.password|claims\n\
-9 action.install|claims credential.personal-information|asks\n\
73 action.install|claims firm.bank|claims\n\
52 action.install|claims firm.support|claims\n\
23 action.install|claims money.amount|claims\n\
14 action.install|claims person.agent|claims\n\
10 action.install|claims person.family|claims\n\
24 action.install|claims threat.block|threatens\n\
29 action.install|claims threat.deadline|threatens\n\
10 action.install|claims threat.exposure|threatens\n\
213 action.install|live\n\
116 action.install|reader\n\
10 action.install|reports credential.mitid|reports\n\
-9 action.install|reports firm.support|claims\n\
11 action.install|reports money.amount|reports\n\
69 action.install|speaks\n\
147 action.keep-secret|asks\n\
31 action.keep-secret|asks action.keep-secret|claims\n\
21 action.keep-secret|asks action.pay|asks\n\
8 action.keep-secret|asks action.reply|asks\n\
13 action.keep-secret|asks action.stay-on-line|asks\n\
33 action.keep-secret|asks action.transfer|asks\n\
14 action.keep-secret|asks action.transfer|claims\n\
23 action.keep-secret|asks action.withdraw|asks\n\
17 action.keep-secret|asks authority.embassy|claims\n\
9 action.keep-secret|asks authority.europol|claims\n\
42 action.keep-secret|asks authority.police|claims\n\
9 action.keep-secret|asks claim.already-paid|claims\n\
10 action.keep-secret|asks claim.broken-phone|claims\n\
36 action.keep-secret|asks claim.cannot-meet|claims\n\
22 action.keep-secret|asks claim.case|claims\n\
52 action.keep-secret|asks claim.crime|claims\n\
19 action.keep-secret|asks claim.deposit|claims\n\
13 action.keep-secret|asks claim.easy-money|claims\n\
13 action.keep-secret|asks claim.emergency|claims\n\
12 action.keep-secret|asks claim.fee|claims\n\
8 action.keep-secret|asks claim.hacked|claims\n\
28 action.keep-secret|asks claim.investment|claims\n\
24 action.keep-secret|asks claim.isolation|claims\n\
14 action.keep-secret|asks claim.link|claims\n\
9 action.keep-secret|asks claim.misused-name|claims\n\
11 action.keep-secret|asks claim.new-number|claims\n\
73 action.keep-secret|asks claim.no-checking|claims\n\
32 action.keep-secret|asks claim.other-account|claims\n\
15 action.keep-secret|asks claim.paid-back|claims\n\
31 action.keep-secret|asks claim.pick-up|claims\n\
20 action.keep-secret|asks claim.prize|claims\n\
-9 action.keep-secret|asks claim.renewal|claims\n\
8 action.keep-secret|asks claim.residence|claims\n\
13 action.keep-secret|asks claim.safe-account|claims\n\
9 action.keep-secret|asks claim.unpaid|claims\n\
10 action.keep-secret|asks credential.balance|asks\n\
17 action.keep-secret|asks credential.bank-details|asks\n\
14 action.keep-secret|asks credential.bank-details|claims\n\
-20 action.keep-secret|asks credential.code|claims\n\
15 action.keep-secret|asks credential.cpr|claims\n\
17 action.keep-secret|asks credential.id-document|claims\n\
-14 action.keep-secret|asks credential.mitid|claims\n\
39 action.keep-secret|asks firm.bank|claims\n\
15 action.keep-secret|asks firm.payment|claims\n\
62 action.keep-secret|asks money.amount|claims\n\
11 action.keep-secret|asks money.unusual-means|claims\n\
28 action.keep-secret|asks money.valuables|claims\n\
39 action.keep-secret|asks person.agent|claims\n\
25 action.keep-secret|asks person.family|claims\n\
13 action.keep-secret|asks person.landlord|claims\n\
32 action.keep-secret|asks threat.arrest|threatens\n\
10 action.keep-secret|asks threat.court|threatens\n\
59 action.keep-secret|asks threat.deadline|threatens\n\
77 action.keep-secret|claims\n\
18 action.keep-secret|claims action.transfer|asks\n\
10 action.keep-secret|claims action.update|asks\n\
18 action.keep-secret|claims action.withdraw|asks\n\
8 action.keep-secret|claims claim.broken-phone|claims\n\
18 action.keep-secret|claims claim.cannot-meet|claims\n\
11 action.keep-secret|claims claim.case|claims\n\
32 action.keep-secret|claims claim.crime|claims\n\
13 action.keep-secret|claims claim.isolation|claims\n\
10 action.keep-secret|claims claim.no-checking|claims\n\
14 action.keep-secret|claims claim.other-account|claims\n\
10 action.keep-secret|claims claim.prize|claims\n\
8 action.keep-secret|claims claim.purchase|claims\n\
10 action.keep-secret|claims credential.card|claims\n\
9 action.keep-secret|claims credential.id-document|claims\n\
-12 action.keep-secret|claims credential.password|claims\n\
10 action.keep-secret|claims credential.personal-information|claims\n\
41 action.keep-secret|claims firm.bank|claims\n\
32 action.keep-secret|claims money.amount|claims\n\
9 action.keep-secret|claims money.valuables|claims\n\
10 action.keep-secret|claims person.agent|claims\n\
16 action.keep-secret|claims person.family|claims\n\
11 action.keep-secret|claims threat.arrest|threatens\n\
11 action.keep-secret|claims threat.court|threatens\n\
16 action.keep-secret|claims threat.deadline|threatens\n\
201 action.keep-secret|live\n\
107 action.keep-secret|reader\n\
-10 action.keep-secret|reports\n\
-11 action.keep-secret|reports authority.police|claims\n\
-9 action.keep-secret|reports claim.fee|claims\n\
8 action.keep-secret|reports claim.no-checking|claims\n\
-12 action.keep-secret|reports claim.no-checking|reports\n\
-12 action.keep-secret|reports claim.unusual-activity|claims\n\
9 action.keep-secret|reports credential.bank-details|claims\n\
-11 action.keep-secret|reports firm.bank|reports\n\
-8 action.keep-secret|reports money.unusual-means|claims\n\
60 action.keep-secret|speaks\n\
17 action.login|advises\n\
12 action.login|advises credential.mitid|advises\n\
-56 action.login|asks\n\
-21 action.login|asks action.login|claims\n\
-11 action.login|asks action.pay|advises\n\
-32 action.login|asks action.pay|asks\n\
11 action.login|asks action.pay|claims\n\
15 action.login|asks action.transfer|asks\n\
9 action.login|asks action.transfer|claims\n\
34 action.login|asks action.update|asks\n\
-18 action.login|asks authority.benefits|claims\n\
-20 action.login|asks authority.customs|claims\n\
44 action.login|asks authority.digital-post|claims\n\
-61 action.login|asks authority.tax|claims\n\
42 action.login|asks claim.already-paid|claims\n\
9 action.login|asks claim.case|claims\n\
13 action.login|asks claim.easy-money|claims\n\
-33 action.login|asks claim.fee|claims\n\
-9 action.login|asks claim.investment|claims\n\
9 action.login|asks claim.job|claims\n\
49 action.login|asks claim.link|claims\n\
18 action.login|asks claim.mule|claims\n\
8 action.login|asks claim.not-you|claims\n\
14 action.login|asks claim.other-account|claims\n\
-25 action.login|asks claim.parcel|claims\n\
-21 action.login|asks claim.pick-up|claims\n\
-15 action.login|asks claim.prize|claims\n\
-14 action.login|asks claim.prompt|claims\n\
30 action.login|asks claim.purchase|claims\n\
18 action.login|asks claim.reassurance|claims\n\
15 action.login|asks claim.refund|claims\n\
8 action.login|asks claim.safe-account|claims\n\
-34 action.login|asks claim.unpaid|claims\n\
18 action.login|asks claim.unusual-activity|claims\n\
10 action.login|asks credential.bank-details|claims\n\
-29 action.login|asks credential.card|claims\n\
-17 action.login|asks credential.code|asks\n\
-8 action.login|asks credential.code|claims\n\
-13 action.login|asks credential.cpr|asks\n\
-10 action.login|asks credential.id-document|asks\n\
-10 action.login|asks credential.mitid|claims\n\
42 action.login|asks credential.nemid|asks\n\
14 action.login|asks credential.nemid|claims\n\
-25 action.login|asks credential.one-time-code|asks\n\
-10 action.login|asks credential.one-time-code|claims\n\
-37 action.login|asks credential.password|asks\n\
-36 action.login|asks credential.password|claims\n\
-12 action.login|asks credential.personal-information|asks\n\
-14 action.login|asks credential.personal-information|claims\n\
-9 action.login|asks credential.pin|claims\n\
102 action.login|asks firm.bank|claims\n\
-15 action.login|asks firm.courier|claims\n\
18 action.login|asks firm.streaming|claims\n\
9 action.login|asks firm.telecom|claims\n\
39 action.login|asks money.amount|claims\n\
11 action.login|asks person.family|claims\n\
12 action.login|asks person.landlord|claims\n\
-10 action.login|asks threat.arrest|threatens\n\
19 action.login|asks threat.block|threatens\n\
-9 action.login|asks threat.court|threatens\n\
72 action.login|asks threat.deadline|threatens\n\
-14 action.login|asks threat.debt|threatens\n\
-8 action.login|asks threat.return|threatens\n\
18 action.login|claims\n\
-13 action.login|claims action.pay|asks\n\
10 action.login|claims action.transfer|asks\n\
23 action.login|claims authority.benefits|claims\n\
19 action.login|claims authority.municipality|claims\n\
10 action.login|claims claim.emergency|claims\n\
-16 action.login|claims claim.fee|claims\n\
-9 action.login|claims claim.link|claims\n\
27 action.login|claims claim.not-you|claims\n\
17 action.login|claims claim.pick-up|claims\n\
21 action.login|claims claim.prompt|claims\n\
15 action.login|claims claim.purchase|claims\n\
-11 action.login|claims claim.renewal|claims\n\
9 action.login|claims claim.safe-account|claims\n\
57 action.login|claims claim.unusual-activity|claims\n\
-8 action.login|claims credential.code|asks\n\
-13 action.login|claims credential.code|claims\n\
37 action.login|claims credential.mitid|claims\n\
-13 action.login|claims credential.password|asks\n\
20 action.login|claims credential.password|claims\n\
8 action.login|claims credential.personal-information|claims\n\
57 action.login|claims firm.bank|claims\n\
-11 action.login|claims firm.courier|claims\n\
11 action.login|claims firm.payment|claims\n\
14 action.login|claims money.amount|claims\n\
10 action.login|claims money.unusual-means|claims\n\
8 action.login|claims threat.deadline|threatens\n\
-17 action.login|live\n\
8 action.login|reader\n\
-14 action.login|reports\n\
-20 action.login|reports claim.fee|claims\n\
-14 action.login|reports money.amount|claims\n\
-9 action.login|speaks\n\
-12 action.move-chat|advises\n\
222 action.move-chat|asks\n\
35 action.move-chat|asks action.move-chat|claims\n\
17 action.move-chat|asks action.pay|asks\n\
39 action.move-chat|asks action.reply|asks\n\
13 action.move-chat|asks action.transfer|asks\n\
36 action.move-chat|asks action.transfer|reports\n\
9 action.move-chat|asks action.update|claims\n\
32 action.move-chat|asks claim.broken-phone|claims\n\
8 action.move-chat|asks claim.cannot-meet|claims\n\
59 action.move-chat|asks claim.easy-money|claims\n\
16 action.move-chat|asks claim.emergency|claims\n\
9 action.move-chat|asks claim.investment|claims\n\
85 action.move-chat|asks claim.job|claims\n\
15 action.move-chat|asks claim.mule|claims\n\
42 action.move-chat|asks claim.new-number|claims\n\
8 action.move-chat|asks claim.no-checking|claims\n\
14 action.move-chat|asks claim.paid-back|claims\n\
8 action.move-chat|asks claim.parcel|claims\n\
8 action.move-chat|asks claim.reassurance|claims\n\
14 action.move-chat|asks claim.recovery|claims\n\
10 action.move-chat|asks claim.sent-by-mistake|claims\n\
9 action.move-chat|asks claim.unpaid|claims\n\
9 action.move-chat|asks credential.mitid|claims\n\
10 action.move-chat|asks firm.bank|claims\n\
88 action.move-chat|asks money.amount|claims\n\
15 action.move-chat|asks money.unusual-means|claims\n\
53 action.move-chat|asks person.family|claims\n\
29 action.move-chat|asks person.recruiter|claims\n\
32 action.move-chat|asks threat.deadline|threatens\n\
164 action.move-chat|claims\n\
15 action.move-chat|claims action.pay|claims\n\
50 action.move-chat|claims action.reply|asks\n\
21 action.move-chat|claims action.update|claims\n\
12 action.move-chat|claims authority.police|claims\n\
8 action.move-chat|claims claim.all-money|claims\n\
29 action.move-chat|claims claim.broken-phone|claims\n\
8 action.move-chat|claims claim.crime|claims\n\
11 action.move-chat|claims claim.deposit|claims\n\
59 action.move-chat|claims claim.easy-money|claims\n\
18 action.move-chat|claims claim.emergency|claims\n\
9 action.move-chat|claims claim.fee|claims\n\
41 action.move-chat|claims claim.investment|claims\n\
68 action.move-chat|claims claim.job|claims\n\
28 action.move-chat|claims claim.new-number|claims\n\
8 action.move-chat|claims claim.paid-back|claims\n\
9 action.move-chat|claims claim.recovery|claims\n\
13 action.move-chat|claims credential.card|claims\n\
-8 action.move-chat|claims credential.code|claims\n\
10 action.move-chat|claims credential.one-time-code|asks\n\
24 action.move-chat|claims credential.one-time-code|claims\n\
-10 action.move-chat|claims credential.password|asks\n\
20 action.move-chat|claims firm.bank|claims\n\
118 action.move-chat|claims money.amount|claims\n\
17 action.move-chat|claims money.unusual-means|claims\n\
23 action.move-chat|claims person.adviser|claims\n\
13 action.move-chat|claims person.agent|claims\n\
52 action.move-chat|claims person.family|claims\n\
8 action.move-chat|claims threat.block|threatens\n\
38 action.move-chat|claims threat.deadline|threatens\n\
351 action.move-chat|live\n\
108 action.move-chat|reader\n\
50 action.move-chat|reports\n\
29 action.move-chat|reports person.family|claims\n\
61 action.move-chat|speaks\n\
-54 action.pay|advises\n\
13 action.pay|advises action.transfer|claims\n\
-10 action.pay|advises authority.digital-post|claims\n\
15 action.pay|advises claim.fine|claims\n\
-10 action.pay|advises claim.parcel|claims\n\
-8 action.pay|advises claim.unusual-activity|claims\n\
9 action.pay|advises credential.card|asks\n\
11 action.pay|advises firm.toll|claims\n\
-12 action.pay|advises firm.utility|claims\n\
-10 action.pay|advises money.amount|claims\n\
-9 action.pay|advises threat.block|threatens\n\
8 action.pay|advises threat.court|threatens\n\
-10 action.pay|advises threat.deadline|threatens\n\
82 action.pay|asks\n\
-12 action.pay|asks action.pay|denies\n\
8 action.pay|asks action.reply|asks\n\
-19 action.pay|asks action.transfer|advises\n\
-15 action.pay|asks action.transfer|asks\n\
16 action.pay|asks action.update|asks\n\
43 action.pay|asks action.update|claims\n\
11 action.pay|asks action.withdraw|claims\n\
16 action.pay|asks authority.benefits|claims\n\
-26 action.pay|asks authority.customs|claims\n\
-49 action.pay|asks authority.digital-post|claims\n\
14 action.pay|asks authority.embassy|claims\n\
30 action.pay|asks authority.immigration|claims\n\
37 action.pay|asks authority.police|claims\n\
24 action.pay|asks authority.tax|claims\n\
12 action.pay|asks claim.abroad|claims\n\
8 action.pay|asks claim.all-money|claims\n\
10 action.pay|asks claim.already-paid|claims\n\
29 action.pay|asks claim.broken-phone|claims\n\
14 action.pay|asks claim.cannot-meet|claims\n\
-17 action.pay|asks claim.case|claims\n\
16 action.pay|asks claim.crime|claims\n\
9 action.pay|asks claim.deposit|claims\n\
35 action.pay|asks claim.easy-money|claims\n\
42 action.pay|asks claim.emergency|claims\n\
22 action.pay|asks claim.fee|claims\n\
20 action.pay|asks claim.fine|claims\n\
11 action.pay|asks claim.hacked|claims\n\
39 action.pay|asks claim.investment|claims\n\
-10 action.pay|asks claim.link|claims\n\
54 action.pay|asks claim.new-number|claims\n\
-22 action.pay|asks claim.not-you|claims\n\
15 action.pay|asks claim.other-account|claims\n\
18 action.pay|asks claim.parcel|claims\n\
57 action.pay|asks claim.prize|claims\n\
-11 action.pay|asks claim.purchase|claims\n\
74 action.pay|asks claim.recovery|claims\n\
32 action.pay|asks claim.refund|claims\n\
19 action.pay|asks claim.renewal|claims\n\
29 action.pay|asks claim.residence|claims\n\
17 action.pay|asks claim.safe-account|claims\n\
11 action.pay|asks claim.unpaid|claims\n\
-22 action.pay|asks claim.your-own|claims\n\
-9 action.pay|asks credential.balance|asks\n\
17 action.pay|asks credential.bank-details|asks\n\
-10 action.pay|asks credential.code|claims\n\
-10 action.pay|asks credential.cpr|claims\n\
27 action.pay|asks credential.id-document|asks\n\
21 action.pay|asks credential.id-document|claims\n\
-9 action.pay|asks credential.mitid|asks\n\
10 action.pay|asks credential.one-time-code|asks\n\
-19 action.pay|asks credential.one-time-code|claims\n\
21 action.pay|asks credential.personal-information|claims\n\
-93 action.pay|asks firm.bank|claims\n\
13 action.pay|asks firm.courier|claims\n\
36 action.pay|asks firm.toll|claims\n\
14 action.pay|asks firm.utility|claims\n\
79 action.pay|asks money.amount|claims\n\
49 action.pay|asks money.unusual-means|claims\n\
-28 action.pay|asks money.valuables|claims\n\
12 action.pay|asks person.agent|claims\n\
-20 action.pay|asks person.buyer|claims\n\
77 action.pay|asks person.family|claims\n\
13 action.pay|asks person.recruiter|claims\n\
31 action.pay|asks threat.arrest|threatens\n\
58 action.pay|asks threat.block|threatens\n\
48 action.pay|asks threat.court|threatens\n\
29 action.pay|asks threat.cutoff|threatens\n\
-8 action.pay|asks threat.deadline|denies\n\
153 action.pay|asks threat.deadline|threatens\n\
55 action.pay|asks threat.deportation|threatens\n\
31 action.pay|asks threat.return|threatens\n\
38 action.pay|claims\n\
-9 action.pay|claims action.pay|denies\n\
17 action.pay|claims action.pay|reports\n\
13 action.pay|claims action.transfer|asks\n\
13 action.pay|claims action.transfer|claims\n\
-10 action.pay|claims action.update|asks\n\
-10 action.pay|claims action.withdraw|claims\n\
19 action.pay|claims authority.customs|claims\n\
-19 action.pay|claims authority.digital-post|claims\n\
-12 action.pay|claims authority.embassy|claims\n\
10 action.pay|claims authority.europol|claims\n\
-9 action.pay|claims authority.health|claims\n\
9 action.pay|claims authority.municipality|claims\n\
10 action.pay|claims authority.police|claims\n\
35 action.pay|claims claim.abroad|claims\n\
-9 action.pay|claims claim.case|claims\n\
-26 action.pay|claims claim.crime|claims\n\
48 action.pay|claims claim.deposit|claims\n\
22 action.pay|claims claim.easy-money|claims\n\
21 action.pay|claims claim.emergency|claims\n\
39 action.pay|claims claim.fee|claims\n\
-14 action.pay|claims claim.hacked|claims\n\
20 action.pay|claims claim.isolation|claims\n\
26 action.pay|claims claim.job|claims\n\
9 action.pay|claims claim.link|claims\n\
8 action.pay|claims claim.mule|claims\n\
9 action.pay|claims claim.new-number|claims\n\
12 action.pay|claims claim.not-you|claims\n\
27 action.pay|claims claim.paid-back|claims\n\
-10 action.pay|claims claim.pick-up|claims\n\
9 action.pay|claims claim.prize|claims\n\
43 action.pay|claims claim.purchase|claims\n\
31 action.pay|claims claim.reassurance|claims\n\
21 action.pay|claims claim.recovery|claims\n\
-12 action.pay|claims claim.refund|claims\n\
-11 action.pay|claims claim.sent-by-mistake|claims\n\
39 action.pay|claims claim.unpaid|claims\n\
21 action.pay|claims claim.unusual-activity|claims\n\
-31 action.pay|claims claim.your-own|claims\n\
-11 action.pay|claims credential.bank-details|asks\n\
27 action.pay|claims credential.card|asks\n\
-11 action.pay|claims credential.card|claims\n\
-9 action.pay|claims credential.code|advises\n\
-8 action.pay|claims credential.code|asks\n\
-14 action.pay|claims credential.code|denies\n\
8 action.pay|claims credential.id-document|reports\n\
16 action.pay|claims credential.mitid|asks\n\
18 action.pay|claims credential.mitid|reports\n\
10 action.pay|claims credential.one-time-code|asks\n\
25 action.pay|claims credential.password|claims\n\
12 action.pay|claims credential.personal-information|asks\n\
9 action.pay|claims credential.personal-information|claims\n\
8 action.pay|claims credential.pin|asks\n\
-16 action.pay|claims firm.bank|claims\n\
60 action.pay|claims firm.courier|claims\n\
-59 action.pay|claims firm.payment|claims\n\
30 action.pay|claims firm.shop|claims\n\
-8 action.pay|claims firm.telecom|claims\n\
40 action.pay|claims firm.toll|claims\n\
11 action.pay|claims firm.utility|claims\n\
11 action.pay|claims money.amount|claims\n\
55 action.pay|claims money.unusual-means|claims\n\
-38 action.pay|claims money.valuables|claims\n\
-18 action.pay|claims person.buyer|claims\n\
12 action.pay|claims person.family|claims\n\
18 action.pay|claims person.landlord|claims\n\
19 action.pay|claims threat.arrest|threatens\n\
-14 action.pay|claims threat.court|threatens\n\
26 action.pay|claims threat.cutoff|threatens\n\
18 action.pay|claims threat.deadline|reports\n\
37 action.pay|claims threat.deadline|threatens\n\
15 action.pay|claims threat.deportation|threatens\n\
9 action.pay|claims threat.exposure|threatens\n\
-40 action.pay|denies\n\
-13 action.pay|denies claim.case|claims\n\
-21 action.pay|denies claim.fee|claims\n\
-15 action.pay|denies claim.parcel|claims\n\
-12 action.pay|denies claim.unpaid|claims\n\
-8 action.pay|denies firm.courier|claims\n\
-17 action.pay|denies money.amount|claims\n\
-14 action.pay|denies threat.block|threatens\n\
-14 action.pay|denies threat.court|threatens\n\
-21 action.pay|denies threat.deadline|threatens\n\
114 action.pay|live\n\
28 action.pay|reader\n\
42 action.pay|reports\n\
22 action.pay|reports action.transfer|claims\n\
9 action.pay|reports action.transfer|reports\n\
9 action.pay|reports authority.court|claims\n\
17 action.pay|reports authority.police|claims\n\
11 action.pay|reports authority.tax|claims\n\
22 action.pay|reports claim.deposit|claims\n\
13 action.pay|reports claim.emergency|claims\n\
31 action.pay|reports claim.fine|claims\n\
30 action.pay|reports claim.unpaid|claims\n\
13 action.pay|reports credential.code|asks\n\
-10 action.pay|reports credential.one-time-code|claims\n\
20 action.pay|reports firm.payment|claims\n\
20 action.pay|reports money.amount|claims\n\
-13 action.pay|reports money.amount|reports\n\
12 action.pay|reports person.family|claims\n\
9 action.pay|reports threat.court|threatens\n\
56 action.pay|reports threat.deadline|threatens\n\
-45 action.pay|speaks\n\
-8 action.press-key|advises\n\
105 action.press-key|asks\n\
35 action.press-key|asks authority.court|claims\n\
26 action.press-key|asks authority.customs|claims\n\
9 action.press-key|asks authority.embassy|claims\n\
20 action.press-key|asks authority.europol|claims\n\
15 action.press-key|asks authority.immigration|claims\n\
36 action.press-key|asks authority.ministry|claims\n\
54 action.press-key|asks authority.police|claims\n\
20 action.press-key|asks authority.police|reports\n\
37 action.press-key|asks claim.case|claims\n\
105 action.press-key|asks claim.crime|claims\n\
14 action.press-key|asks claim.fee|claims\n\
-13 action.press-key|asks claim.hacked|claims\n\
-69 action.press-key|asks claim.menu|claims\n\
59 action.press-key|asks claim.misused-name|claims\n\
26 action.press-key|asks claim.parcel|claims\n\
11 action.press-key|asks claim.pick-up|claims\n\
17 action.press-key|asks claim.recovery|claims\n\
11 action.press-key|asks claim.refund|claims\n\
27 action.press-key|asks claim.residence|claims\n\
15 action.press-key|asks claim.robot|claims\n\
27 action.press-key|asks claim.unusual-activity|claims\n\
17 action.press-key|asks credential.card|asks\n\
11 action.press-key|asks credential.cpr|asks\n\
26 action.press-key|asks credential.cpr|claims\n\
14 action.press-key|asks credential.id-document|claims\n\
-17 action.press-key|asks credential.mitid|claims\n\
20 action.press-key|asks credential.personal-information|claims\n\
-17 action.press-key|asks firm.bank|claims\n\
14 action.press-key|asks firm.courier|claims\n\
-13 action.press-key|asks firm.toll|claims\n\
38 action.press-key|asks money.amount|claims\n\
44 action.press-key|asks person.agent|claims\n\
-17 action.press-key|asks person.family|claims\n\
55 action.press-key|asks threat.arrest|threatens\n\
9 action.press-key|asks threat.block|threatens\n\
35 action.press-key|asks threat.court|threatens\n\
13 action.press-key|asks threat.cutoff|threatens\n\
90 action.press-key|asks threat.deadline|threatens\n\
11 action.press-key|asks threat.deportation|threatens\n\
87 action.press-key|claims\n\
19 action.press-key|claims authority.police|claims\n\
22 action.press-key|claims claim.crime|claims\n\
17 action.press-key|claims claim.misused-name|claims\n\
14 action.press-key|claims claim.residence|claims\n\
31 action.press-key|claims threat.arrest|threatens\n\
28 action.press-key|claims threat.deadline|threatens\n\
190 action.press-key|live\n\
-15 action.press-key|reports\n\
-18 action.press-key|reports authority.police|claims\n\
12 action.press-key|reports authority.police|reports\n\
-8 action.press-key|reports claim.crime|reports\n\
16 action.press-key|reports credential.bank-details|claims\n\
-9 action.press-key|reports credential.cpr|reports\n\
-19 action.press-key|reports threat.arrest|threatens\n\
18 action.press-key|reports threat.block|reports\n\
45 action.press-key|speaks\n\
-30 action.reply|advises\n\
-10 action.reply|advises action.reply|asks\n\
8 action.reply|advises authority.police|claims\n\
-8 action.reply|advises claim.your-own|claims\n\
-8 action.reply|advises credential.id-document|claims\n\
-10 action.reply|advises threat.block|threatens\n\
-16 action.reply|advises threat.deadline|threatens\n\
104 action.reply|asks\n\
9 action.reply|asks action.reply|claims\n\
20 action.reply|asks action.transfer|asks\n\
10 action.reply|asks action.transfer|claims\n\
31 action.reply|asks action.update|asks\n\
-14 action.reply|asks authority.digital-post|claims\n\
35 action.reply|asks authority.europol|claims\n\
38 action.reply|asks authority.police|claims\n\
18 action.reply|asks authority.prosecution|claims\n\
15 action.reply|asks authority.state|claims\n\
31 action.reply|asks claim.broken-phone|claims\n\
11 action.reply|asks claim.cannot-meet|claims\n\
34 action.reply|asks claim.crime|claims\n\
49 action.reply|asks claim.easy-money|claims\n\
15 action.reply|asks claim.investment|claims\n\
58 action.reply|asks claim.job|claims\n\
14 action.reply|asks claim.link|claims\n\
41 action.reply|asks claim.new-number|claims\n\
12 action.reply|asks claim.no-checking|claims\n\
19 action.reply|asks claim.other-account|claims\n\
10 action.reply|asks claim.paid-back|claims\n\
-8 action.reply|asks claim.parcel|claims\n\
-29 action.reply|asks claim.prize|claims\n\
-11 action.reply|asks claim.prompt|claims\n\
12 action.reply|asks claim.renewal|claims\n\
26 action.reply|asks claim.unusual-activity|claims\n\
8 action.reply|asks credential.bank-details|asks\n\
15 action.reply|asks credential.bank-details|claims\n\
19 action.reply|asks credential.card|asks\n\
13 action.reply|asks credential.code|asks\n\
34 action.reply|asks credential.cpr|asks\n\
18 action.reply|asks credential.id-document|asks\n\
35 action.reply|asks credential.mitid|claims\n\
27 action.reply|asks credential.one-time-code|asks\n\
13 action.reply|asks credential.one-time-code|claims\n\
28 action.reply|asks credential.password|asks\n\
25 action.reply|asks credential.personal-information|asks\n\
18 action.reply|asks credential.personal-information|claims\n\
13 action.reply|asks credential.pin|asks\n\
21 action.reply|asks firm.payment|claims\n\
12 action.reply|asks firm.support|claims\n\
11 action.reply|asks firm.toll|claims\n\
27 action.reply|asks money.amount|claims\n\
18 action.reply|asks money.unusual-means|claims\n\
15 action.reply|asks money.valuables|claims\n\
14 action.reply|asks person.agent|claims\n\
43 action.reply|asks person.family|claims\n\
12 action.reply|asks person.landlord|claims\n\
15 action.reply|asks person.recruiter|claims\n\
33 action.reply|asks threat.arrest|threatens\n\
25 action.reply|asks threat.block|threatens\n\
21 action.reply|asks threat.court|threatens\n\
42 action.reply|asks threat.exposure|threatens\n\
11 action.reply|claims authority.benefits|claims\n\
-13 action.reply|claims authority.digital-post|claims\n\
17 action.reply|claims claim.broken-phone|claims\n\
-9 action.reply|claims claim.case|claims\n\
-10 action.reply|claims claim.link|claims\n\
17 action.reply|claims claim.new-number|claims\n\
9 action.reply|claims claim.refund|claims\n\
12 action.reply|claims credential.card|asks\n\
8 action.reply|claims credential.personal-information|claims\n\
17 action.reply|claims person.family|claims\n\
12 action.reply|claims threat.block|threatens\n\
24 action.reply|claims threat.deadline|threatens\n\
99 action.reply|live\n\
13 action.reply|reports\n\
11 action.reply|reports threat.deadline|reports\n\
-10 action.reply|speaks\n\
16 action.scan|asks credential.code|asks\n\
8 action.scan|asks threat.deadline|threatens\n\
9 action.scan|reader\n\
96 action.stay-on-line|asks\n\
12 action.stay-on-line|asks action.stay-on-line|claims\n\
17 action.stay-on-line|asks action.transfer|asks\n\
14 action.stay-on-line|asks action.transfer|claims\n\
8 action.stay-on-line|asks authority.court|claims\n\
37 action.stay-on-line|asks authority.police|claims\n\
19 action.stay-on-line|asks claim.all-money|claims\n\
9 action.stay-on-line|asks claim.case|claims\n\
32 action.stay-on-line|asks claim.crime|claims\n\
8 action.stay-on-line|asks claim.fee|claims\n\
26 action.stay-on-line|asks claim.isolation|claims\n\
12 action.stay-on-line|asks claim.misused-name|claims\n\
9 action.stay-on-line|asks claim.parcel|claims\n\
11 action.stay-on-line|asks claim.pick-up|claims\n\
17 action.stay-on-line|asks claim.reassurance|claims\n\
10 action.stay-on-line|asks claim.robot|claims\n\
9 action.stay-on-line|asks claim.safe-account|claims\n\
9 action.stay-on-line|asks claim.unusual-activity|claims\n\
9 action.stay-on-line|asks credential.card|asks\n\
8 action.stay-on-line|asks credential.code|claims\n\
10 action.stay-on-line|asks credential.mitid|asks\n\
20 action.stay-on-line|asks firm.bank|claims\n\
18 action.stay-on-line|asks money.amount|claims\n\
9 action.stay-on-line|asks money.unusual-means|claims\n\
23 action.stay-on-line|asks money.valuables|claims\n\
23 action.stay-on-line|asks threat.arrest|threatens\n\
24 action.stay-on-line|asks threat.block|threatens\n\
40 action.stay-on-line|asks threat.deadline|threatens\n\
53 action.stay-on-line|claims\n\
17 action.stay-on-line|claims claim.crime|claims\n\
10 action.stay-on-line|claims claim.isolation|claims\n\
13 action.stay-on-line|claims threat.deadline|threatens\n\
137 action.stay-on-line|live\n\
40 action.stay-on-line|reader\n\
15 action.stay-on-line|reports authority.police|reports\n\
-8 action.stay-on-line|reports threat.block|threatens\n\
23 action.stay-on-line|reports threat.deadline|reports\n\
56 action.stay-on-line|speaks\n\
-24 action.transfer|advises\n\
-10 action.transfer|advises claim.deposit|claims\n\
-16 action.transfer|advises claim.fee|claims\n\
-10 action.transfer|advises claim.pick-up|claims\n\
-13 action.transfer|advises money.amount|claims\n\
-10 action.transfer|advises person.agent|claims\n\
9 action.transfer|advises person.family|claims\n\
83 action.transfer|asks\n\
-10 action.transfer|asks action.transfer|reports\n\
18 action.transfer|asks action.update|asks\n\
49 action.transfer|asks action.update|claims\n\
26 action.transfer|asks action.withdraw|asks\n\
-9 action.transfer|asks authority.benefits|claims\n\
14 action.transfer|asks authority.embassy|claims\n\
-14 action.transfer|asks authority.health|claims\n\
20 action.transfer|asks authority.immigration|claims\n\
36 action.transfer|asks authority.police|claims\n\
-8 action.transfer|asks authority.police|reports\n\
12 action.transfer|asks authority.state|claims\n\
20 action.transfer|asks authority.tax|claims\n\
109 action.transfer|asks claim.abroad|claims\n\
93 action.transfer|asks claim.all-money|claims\n\
19 action.transfer|asks claim.already-paid|claims\n\
59 action.transfer|asks claim.broken-phone|claims\n\
87 action.transfer|asks claim.cannot-meet|claims\n\
21 action.transfer|asks claim.case|claims\n\
17 action.transfer|asks claim.crime|claims\n\
46 action.transfer|asks claim.deposit|claims\n\
24 action.transfer|asks claim.easy-money|claims\n\
53 action.transfer|asks claim.hacked|claims\n\
50 action.transfer|asks claim.investment|claims\n\
52 action.transfer|asks claim.job|claims\n\
19 action.transfer|asks claim.loan|claims\n\
16 action.transfer|asks claim.misused-name|claims\n\
55 action.transfer|asks claim.mule|claims\n\
73 action.transfer|asks claim.new-number|claims\n\
44 action.transfer|asks claim.no-checking|claims\n\
133 action.transfer|asks claim.other-account|claims\n\
69 action.transfer|asks claim.paid-back|claims\n\
11 action.transfer|asks claim.parcel|claims\n\
14 action.transfer|asks claim.pick-up|claims\n\
17 action.transfer|asks claim.prize|claims\n\
-9 action.transfer|asks claim.prompt|claims\n\
36 action.transfer|asks claim.purchase|claims\n\
53 action.transfer|asks claim.reassurance|claims\n\
23 action.transfer|asks claim.recovery|claims\n\
-15 action.transfer|asks claim.refund|claims\n\
31 action.transfer|asks claim.residence|claims\n\
106 action.transfer|asks claim.safe-account|claims\n\
22 action.transfer|asks claim.sent-by-mistake|claims\n\
-44 action.transfer|asks claim.unpaid|claims\n\
37 action.transfer|asks claim.unusual-activity|claims\n\
13 action.transfer|asks claim.watched|claims\n\
-35 action.transfer|asks claim.your-own|claims\n\
9 action.transfer|asks credential.balance|asks\n\
10 action.transfer|asks credential.bank-details|asks\n\
47 action.transfer|asks credential.bank-details|claims\n\
-10 action.transfer|asks credential.card|asks\n\
-21 action.transfer|asks credential.card|claims\n\
8 action.transfer|asks credential.card|reports\n\
-32 action.transfer|asks credential.code|asks\n\
-13 action.transfer|asks credential.code|claims\n\
12 action.transfer|asks credential.cpr|claims\n\
17 action.transfer|asks credential.id-document|asks\n\
19 action.transfer|asks credential.id-document|claims\n\
-20 action.transfer|asks credential.mitid|asks\n\
-17 action.transfer|asks credential.mitid|claims\n\
-8 action.transfer|asks credential.one-time-code|claims\n\
11 action.transfer|asks credential.password|asks\n\
-23 action.transfer|asks credential.personal-information|asks\n\
17 action.transfer|asks credential.personal-information|claims\n\
87 action.transfer|asks firm.bank|claims\n\
36 action.transfer|asks firm.courier|claims\n\
-89 action.transfer|asks firm.payment|claims\n\
32 action.transfer|asks money.amount|claims\n\
47 action.transfer|asks money.unusual-means|claims\n\
15 action.transfer|asks money.valuables|claims\n\
16 action.transfer|asks person.agent|claims\n\
106 action.transfer|asks person.family|claims\n\
54 action.transfer|asks person.landlord|claims\n\
25 action.transfer|asks person.recruiter|claims\n\
44 action.transfer|asks threat.arrest|threatens\n\
-16 action.transfer|asks threat.block|reports\n\
36 action.transfer|asks threat.block|threatens\n\
9 action.transfer|asks threat.cutoff|threatens\n\
71 action.transfer|asks threat.deadline|threatens\n\
13 action.transfer|asks threat.deportation|threatens\n\
15 action.transfer|asks threat.return|threatens\n\
-13 action.transfer|claims\n\
-12 action.transfer|claims action.transfer|reports\n\
23 action.transfer|claims action.update|asks\n\
18 action.transfer|claims action.update|claims\n\
-11 action.transfer|claims action.update|reports\n\
24 action.transfer|claims action.withdraw|asks\n\
12 action.transfer|claims action.withdraw|claims\n\
16 action.transfer|claims authority.court|claims\n\
10 action.transfer|claims authority.digital-post|claims\n\
9 action.transfer|claims authority.immigration|claims\n\
38 action.transfer|claims authority.police|claims\n\
47 action.transfer|claims claim.abroad|claims\n\
-11 action.transfer|claims claim.all-money|reports\n\
14 action.transfer|claims claim.broken-phone|claims\n\
21 action.transfer|claims claim.cannot-meet|claims\n\
17 action.transfer|claims claim.case|claims\n\
-32 action.transfer|claims claim.crime|claims\n\
42 action.transfer|claims claim.deposit|claims\n\
38 action.transfer|claims claim.emergency|claims\n\
16 action.transfer|claims claim.investment|claims\n\
12 action.transfer|claims claim.job|claims\n\
14 action.transfer|claims claim.link|claims\n\
12 action.transfer|claims claim.loan|claims\n\
10 action.transfer|claims claim.mule|claims\n\
30 action.transfer|claims claim.no-checking|claims\n\
37 action.transfer|claims claim.other-account|claims\n\
8 action.transfer|claims claim.paid-back|claims\n\
29 action.transfer|claims claim.parcel|claims\n\
28 action.transfer|claims claim.prize|claims\n\
43 action.transfer|claims claim.prompt|claims\n\
20 action.transfer|claims claim.purchase|claims\n\
31 action.transfer|claims claim.reassurance|claims\n\
9 action.transfer|claims claim.recovery|claims\n\
12 action.transfer|claims claim.renewal|claims\n\
8 action.transfer|claims claim.residence|claims\n\
55 action.transfer|claims claim.safe-account|claims\n\
-8 action.transfer|claims claim.unpaid|claims\n\
-12 action.transfer|claims claim.unusual-activity|claims\n\
11 action.transfer|claims claim.virus|claims\n\
-30 action.transfer|claims claim.your-own|claims\n\
-19 action.transfer|claims credential.balance|asks\n\
14 action.transfer|claims credential.bank-details|asks\n\
-9 action.transfer|claims credential.card|claims\n\
-16 action.transfer|claims credential.code|asks\n\
16 action.transfer|claims credential.cpr|asks\n\
14 action.transfer|claims credential.id-document|asks\n\
17 action.transfer|claims credential.id-document|claims\n\
10 action.transfer|claims credential.mitid|advises\n\
24 action.transfer|claims credential.mitid|claims\n\
19 action.transfer|claims credential.one-time-code|asks\n\
8 action.transfer|claims credential.one-time-code|claims\n\
8 action.transfer|claims credential.password|asks\n\
28 action.transfer|claims firm.courier|claims\n\
-17 action.transfer|claims firm.payment|claims\n\
18 action.transfer|claims firm.shop|claims\n\
10 action.transfer|claims firm.telecom|claims\n\
-22 action.transfer|claims money.amount|claims\n\
14 action.transfer|claims money.valuables|claims\n\
8 action.transfer|claims person.adviser|claims\n\
16 action.transfer|claims person.agent|claims\n\
56 action.transfer|claims person.landlord|claims\n\
12 action.transfer|claims threat.arrest|threatens\n\
49 action.transfer|claims threat.block|threatens\n\
26 action.transfer|claims threat.court|threatens\n\
28 action.transfer|claims threat.deadline|threatens\n\
63 action.transfer|live\n\
13 action.transfer|reader\n\
28 action.transfer|reports\n\
-17 action.transfer|reports authority.police|reports\n\
9 action.transfer|reports claim.emergency|claims\n\
-9 action.transfer|reports claim.investment|claims\n\
22 action.transfer|reports claim.investment|reports\n\
17 action.transfer|reports claim.new-number|claims\n\
11 action.transfer|reports claim.no-checking|claims\n\
-12 action.transfer|reports claim.prompt|claims\n\
14 action.transfer|reports claim.unpaid|claims\n\
-12 action.transfer|reports claim.unusual-activity|claims\n\
-8 action.transfer|reports credential.cpr|reports\n\
-17 action.transfer|reports credential.mitid|claims\n\
-11 action.transfer|reports firm.bank|reports\n\
14 action.transfer|reports firm.payment|claims\n\
-16 action.transfer|reports money.amount|claims\n\
16 action.transfer|reports money.amount|reports\n\
-19 action.transfer|reports money.valuables|reports\n\
11 action.transfer|reports person.agent|claims\n\
17 action.transfer|reports person.family|claims\n\
-15 action.transfer|reports threat.block|reports\n\
-17 action.transfer|reports threat.block|threatens\n\
-71 action.transfer|speaks\n\
24 action.update|advises\n\
10 action.update|advises action.update|claims\n\
-10 action.update|advises authority.police|claims\n\
18 action.update|advises claim.case|claims\n\
9 action.update|advises claim.renewal|claims\n\
-11 action.update|advises claim.unusual-activity|claims\n\
26 action.update|advises credential.card|advises\n\
-11 action.update|advises credential.id-document|asks\n\
24 action.update|advises credential.id-document|claims\n\
-12 action.update|advises credential.mitid|asks\n\
-11 action.update|advises credential.one-time-code|asks\n\
19 action.update|advises money.amount|claims\n\
-16 action.update|advises threat.block|threatens\n\
-22 action.update|asks\n\
-61 action.update|asks action.update|claims\n\
-24 action.update|asks authority.benefits|claims\n\
11 action.update|asks authority.digital-post|claims\n\
-9 action.update|asks authority.health|claims\n\
-22 action.update|asks authority.municipality|claims\n\
-27 action.update|asks authority.police|claims\n\
27 action.update|asks authority.tax|claims\n\
9 action.update|asks claim.abroad|claims\n\
12 action.update|asks claim.all-money|claims\n\
56 action.update|asks claim.already-paid|claims\n\
-12 action.update|asks claim.broken-phone|claims\n\
-8 action.update|asks claim.cannot-meet|claims\n\
-11 action.update|asks claim.case|claims\n\
-30 action.update|asks claim.crime|claims\n\
-30 action.update|asks claim.easy-money|claims\n\
-11 action.update|asks claim.emergency|claims\n\
42 action.update|asks claim.fee|claims\n\
18 action.update|asks claim.fine|claims\n\
-10 action.update|asks claim.investment|claims\n\
25 action.update|asks claim.link|claims\n\
-15 action.update|asks claim.new-number|claims\n\
28 action.update|asks claim.not-you|claims\n\
21 action.update|asks claim.paid-back|claims\n\
59 action.update|asks claim.parcel|claims\n\
15 action.update|asks claim.prize|claims\n\
-14 action.update|asks claim.prompt|claims\n\
66 action.update|asks claim.purchase|claims\n\
11 action.update|asks claim.reassurance|claims\n\
-26 action.update|asks claim.recovery|claims\n\
81 action.update|asks claim.refund|claims\n\
-22 action.update|asks claim.renewal|claims\n\
12 action.update|asks claim.unpaid|claims\n\
55 action.update|asks claim.unusual-activity|claims\n\
16 action.update|asks credential.bank-details|asks\n\
30 action.update|asks credential.card|asks\n\
-73 action.update|asks credential.card|claims\n\
15 action.update|asks credential.cpr|asks\n\
-21 action.update|asks credential.cpr|claims\n\
-24 action.update|asks credential.id-document|asks\n\
-37 action.update|asks credential.id-document|claims\n\
-38 action.update|asks credential.mitid|claims\n\
27 action.update|asks credential.nemid|asks\n\
26 action.update|asks credential.nemid|claims\n\
28 action.update|asks credential.one-time-code|asks\n\
18 action.update|asks credential.one-time-code|claims\n\
10 action.update|asks credential.password|asks\n\
-9 action.update|asks credential.password|claims\n\
9 action.update|asks credential.personal-information|advises\n\
42 action.update|asks credential.personal-information|claims\n\
13 action.update|asks credential.personal-information|denies\n\
-17 action.update|asks credential.pin|claims\n\
46 action.update|asks firm.bank|claims\n\
66 action.update|asks firm.courier|claims\n\
59 action.update|asks firm.payment|claims\n\
22 action.update|asks firm.shop|claims\n\
17 action.update|asks firm.streaming|claims\n\
-14 action.update|asks firm.support|claims\n\
19 action.update|asks firm.telecom|claims\n\
-8 action.update|asks firm.toll|claims\n\
116 action.update|asks money.amount|claims\n\
-8 action.update|asks money.valuables|claims\n\
15 action.update|asks person.agent|claims\n\
19 action.update|asks person.buyer|claims\n\
34 action.update|asks threat.court|threatens\n\
15 action.update|asks threat.deadline|threatens\n\
-9 action.update|asks threat.debt|threatens\n\
22 action.update|asks threat.deportation|threatens\n\
16 action.update|asks threat.return|threatens\n\
-8 action.update|claims\n\
8 action.update|claims authority.court|claims\n\
-10 action.update|claims authority.digital-post|claims\n\
-8 action.update|claims authority.embassy|claims\n\
-21 action.update|claims authority.immigration|claims\n\
8 action.update|claims claim.cannot-meet|claims\n\
-16 action.update|claims claim.crime|claims\n\
9 action.update|claims claim.fine|claims\n\
10 action.update|claims claim.hacked|claims\n\
8 action.update|claims claim.link|claims\n\
11 action.update|claims claim.loan|claims\n\
-10 action.update|claims claim.no-checking|claims\n\
24 action.update|claims claim.paid-back|claims\n\
30 action.update|claims claim.parcel|claims\n\
-9 action.update|claims claim.pick-up|claims\n\
46 action.update|claims claim.prompt|claims\n\
-25 action.update|claims claim.purchase|claims\n\
20 action.update|claims claim.reassurance|claims\n\
61 action.update|claims claim.recovery|claims\n\
-13 action.update|claims claim.refund|claims\n\
-11 action.update|claims claim.residence|claims\n\
14 action.update|claims claim.safe-account|claims\n\
15 action.update|claims claim.unusual-activity|claims\n\
10 action.update|claims claim.unusual-activity|reports\n\
-12 action.update|claims claim.your-own|claims\n\
15 action.update|claims credential.balance|asks\n\
11 action.update|claims credential.bank-details|asks\n\
24 action.update|claims credential.card|asks\n\
21 action.update|claims credential.card|claims\n\
22 action.update|claims credential.code|claims\n\
17 action.update|claims credential.cpr|asks\n\
-20 action.update|claims credential.cpr|claims\n\
-15 action.update|claims credential.id-document|claims\n\
15 action.update|claims credential.one-time-code|asks\n\
24 action.update|claims credential.one-time-code|claims\n\
-16 action.update|claims credential.password|claims\n\
8 action.update|claims credential.personal-information|asks\n\
9 action.update|claims credential.pin|asks\n\
73 action.update|claims firm.bank|claims\n\
23 action.update|claims firm.bank|reports\n\
19 action.update|claims firm.courier|claims\n\
21 action.update|claims firm.payment|claims\n\
-34 action.update|claims firm.support|claims\n\
-8 action.update|claims person.agent|claims\n\
-12 action.update|claims person.landlord|claims\n\
13 action.update|claims threat.arrest|threatens\n\
16 action.update|claims threat.block|threatens\n\
8 action.update|claims threat.court|threatens\n\
-10 action.update|claims threat.deadline|threatens\n\
42 action.update|live\n\
58 action.update|reader\n\
-19 action.update|reports\n\
-8 action.update|reports claim.prompt|reports\n\
10 action.update|reports claim.refund|claims\n\
-8 action.update|reports claim.residence|claims\n\
-12 action.update|reports firm.payment|claims\n\
14 action.update|reports person.family|claims\n\
-9 action.update|reports threat.block|threatens\n\
95 action.update|speaks\n\
146 action.withdraw|asks\n\
19 action.withdraw|asks action.withdraw|claims\n\
13 action.withdraw|asks authority.police|claims\n\
29 action.withdraw|asks claim.all-money|claims\n\
25 action.withdraw|asks claim.crime|claims\n\
22 action.withdraw|asks claim.easy-money|claims\n\
10 action.withdraw|asks claim.investment|claims\n\
24 action.withdraw|asks claim.job|claims\n\
59 action.withdraw|asks claim.mule|claims\n\
24 action.withdraw|asks claim.no-checking|claims\n\
9 action.withdraw|asks claim.other-account|claims\n\
26 action.withdraw|asks claim.pick-up|claims\n\
12 action.withdraw|asks claim.prize|claims\n\
10 action.withdraw|asks claim.refund|claims\n\
13 action.withdraw|asks claim.safe-account|claims\n\
53 action.withdraw|asks firm.bank|claims\n\
9 action.withdraw|asks firm.payment|claims\n\
72 action.withdraw|asks money.amount|claims\n\
19 action.withdraw|asks money.unusual-means|claims\n\
51 action.withdraw|asks money.valuables|claims\n\
23 action.withdraw|asks person.family|claims\n\
26 action.withdraw|asks threat.block|threatens\n\
22 action.withdraw|asks threat.deadline|threatens\n\
40 action.withdraw|claims\n\
13 action.withdraw|claims claim.crime|claims\n\
15 action.withdraw|claims claim.deposit|claims\n\
9 action.withdraw|claims claim.easy-money|claims\n\
9 action.withdraw|claims claim.hacked|claims\n\
11 action.withdraw|claims claim.investment|claims\n\
11 action.withdraw|claims claim.isolation|claims\n\
13 action.withdraw|claims claim.mule|claims\n\
11 action.withdraw|claims claim.new-number|claims\n\
10 action.withdraw|claims claim.no-checking|claims\n\
8 action.withdraw|claims claim.paid-back|claims\n\
-8 action.withdraw|claims claim.pick-up|claims\n\
8 action.withdraw|claims claim.recovery|claims\n\
-9 action.withdraw|claims claim.refund|claims\n\
10 action.withdraw|claims claim.unusual-activity|claims\n\
23 action.withdraw|claims money.amount|claims\n\
14 action.withdraw|claims person.family|claims\n\
14 action.withdraw|claims threat.deadline|threatens\n\
168 action.withdraw|live\n\
96 action.withdraw|reader\n\
11 action.withdraw|reports claim.no-checking|reports\n\
10 action.withdraw|reports firm.bank|claims\n\
-79 action|advises\n\
134 action|asks\n\
83 action|by:action.approve\n\
-79 action|by:action.call-back\n\
-20 action|by:action.click\n\
-44 action|by:action.enter\n\
-49 action|by:action.give\n\
63 action|by:action.hand-over\n\
163 action|by:action.install\n\
147 action|by:action.keep-secret\n\
-51 action|by:action.login\n\
222 action|by:action.move-chat\n\
46 action|by:action.pay\n\
105 action|by:action.press-key\n\
104 action|by:action.reply\n\
96 action|by:action.stay-on-line\n\
82 action|by:action.transfer\n\
146 action|by:action.withdraw\n\
30 action|by:means\n\
81 action|by:want\n\
96 action|claims\n\
-116 action|denies\n\
94 action|speaks\n\
11 actio…\n\
-8 activated\n\
-9 activated on\n\
-18 activation\n\
-13 activation code\n\
20 active\n\
13 activity\n\
-25 activ…\n\
13 actually\n\
25 actua…\n\
-28 acum\n\
-17 add\n\
-10 add a\n\
-21 address\n\
-8 address on\n\
-11 address you\n\
14 addressed\n\
10 addressed to\n\
61 adgang\n\
18 adgang til\n\
8 adgangen\n\
8 adgangskode du\n\
19 adgangskode og\n\
-13 adgangskoden\n\
-17 adgangskoder\n\
36 adgan…\n\
8 adi\n\
-14 adina\n\
19 adiniza\n\
34 adini…\n\
13 admin\n\
10 administrationen\n\
13 administrative\n\
28 admin…\n\
11 adresa\n\
-21 adresinden\n\
24 adresse\n\
16 adresse er\n\
9 adresse og\n\
-15 adressen\n\
9 adres…\n\
-11 ads\n\
-9 aduc\n\
23 advance\n\
23 advan…\n\
-11 advarer om\n\
26 advarsel\n\
11 advarsel din\n\
22 advar…\n\
-11 adviser\n\
10 adviser will\n\
13 advisor\n\
12 advis…\n\
17 advokat\n\
24 advok…\n\
87 af\n\
-9 af #\n\
14 af dem\n\
25 af den\n\
11 af din\n\
32 af dit\n\
-12 af et\n\
10 af firkant\n\
15 af nye\n\
10 af opholdskort\n\
-8 af opholdstilladelse\n\
31 af pas\n\
-8 af politiet\n\
9 af vores\n\
-10 afbud\n\
-8 afdelingen\n\
-13 afdel…\n\
-10 afdra…\n\
-13 affec…\n\
24 afgift\n\
14 afgift #\n\
20 afgif…\n\
48 afgørelse\n\
46 afgør…\n\
-8 afhen…\n\
-16 afhør…\n\
-8 aflever\n\
-10 aflevere\n\
-10 afleveres\n\
-9 afleveret\n\
-52 aflev…\n\
-25 afmeld\n\
-29 afmel…\n\
-13 afsen…\n\
11 afsluttes\n\
13 afslu…\n\
-11 afsnit\n\
-12 afsni…\n\
-19 aftale\n\
8 aftalen\n\
-8 aftaler\n\
13 aftalt\n\
-9 aftalte\n\
-24 aftal…\n\
-33 aften\n\
-8 aften efter\n\
-8 aften så\n\
14 after payment\n\
-10 after that\n\
37 after the\n\
-19 after three\n\
42 after you\n\
-14 after your\n\
20 afternoon\n\
13 afterwards\n\
33 after…\n\
12 afventer\n\
12 afven…\n\
-11 afvis\n\
13 afviser\n\
-18 afvist\n\
-18 again\n\
-9 again after\n\
11 again from\n\
-10 again if\n\
10 against\n\
17 against the\n\
10 again…\n\
76 agent\n\
8 agent is\n\
29 agent will\n\
9 agente\n\
21 agent…\n\
32 ago\n\
-10 agree\n\
-15 agreed\n\
-22 agreement\n\
-37 agree…\n\
14 ahora\n\
44 airbnb\n\
44 airbn…\n\
11 airport\n\
16 airpo…\n\
-14 aksam\n\
-28 aktiveret\n\
-28 aktiveret på\n\
12 aktivitet\n\
22 al\n\
13 al #\n\
9 al telefono\n\
-14 ala\n\
10 alaca…\n\
8 alarm\n\
8 alarmed\n\
-21 alber…\n\
-65 aldrig\n\
-8 aldrig beløb\n\
14 aldrig din\n\
-8 aldrig links\n\
-15 aldrig om\n\
-65 aldri…\n\
-8 aleks…\n\
18 alert\n\
8 ali\n\
-32 all\n\
11 all included\n\
-12 all of\n\
-18 all the\n\
14 all your\n\
-11 alla\n\
-14 alle\n\
14 alle de\n\
-9 alle jeg\n\
-8 alle kort\n\
15 alle kunder\n\
-13 alle på\n\
9 alle sammen\n\
-16 allerede\n\
17 allerede betalt\n\
-17 allerede har\n\
-20 aller…\n\
-16 alles…\n\
-38 alligevel\n\
-38 allig…\n\
9 allowed\n\
8 allow…\n\
-9 almen…\n\
11 alo\n\
23 alone\n\
-13 along\n\
-8 alors\n\
51 already\n\
11 already have\n\
16 already he\n\
10 already paid\n\
51 alrea…\n\
11 also\n\
-10 alt\n\
-11 alt #\n\
-9 alt del\n\
-8 alt hvad\n\
-61 altid\n\
10 altrimenti\n\
10 altri…\n\
16 altså\n\
-39 always\n\
-39 alway…\n\
67 am\n\
9 am a\n\
34 am calling\n\
11 am i\n\
11 am tag\n\
8 am the\n\
10 ama\n\
-16 amagerbrogade\n\
-16 amage…\n\
26 amazon\n\
26 amazo…\n\
-13 ambasada\n\
10 ambas…\n\
-15 amelie\n\
-15 ameli…\n\
-10 amount #\n\
-11 amount and\n\
9 amount in\n\
8 amount is\n\
29 amounts\n\
34 amoun…\n\
89 an\n\
12 an accomplice\n\
-25 an account\n\
-17 an adviser\n\
16 an agent\n\
-9 an answer\n\
-19 an appointment\n\
22 an automated\n\
11 an engineer\n\
8 an error\n\
-10 an eu\n\
19 an extra\n\
-35 an hour\n\
-8 an interpreter\n\
-11 an invoice\n\
22 an iphone\n\
11 an officer\n\
15 an sms\n\
21 an unpaid\n\
23 an urgent\n\
-11 ana\n\
26 anaht…\n\
11 anbef…\n\
-14 ancora\n\
-14 ancor…\n\
59 and\n\
-19 and #\n\
-41 and a\n\
10 and accept\n\
-11 and account\n\
8 and an\n\
11 and approve\n\
-16 and are\n\
-28 and ask\n\
-11 and asked\n\
31 and asks\n\
-13 and call\n\
-22 and can\n\
12 and cannot\n\
14 and card\n\
-14 and choose\n\
11 and close\n\
-15 and contact\n\
-10 and cpr\n\
11 and dial\n\
9 and feed\n\
-13 and follow\n\
11 and get\n\
20 and give\n\
15 and go\n\
8 and hand\n\
23 and have\n\
33 and he\n\
22 and i\n\
-16 and ill\n\
12 and im\n\
-13 and in\n\
-13 and is\n\
20 and it\n\
9 and ive\n\
11 and keep\n\
-18 and last\n\
41 and log\n\
-8 and look\n\
-8 and made\n\
17 and mail\n\
-10 and must\n\
25 and my\n\
8 and need\n\
-11 and never\n\
-24 and no\n\
-13 and on\n\
8 and one\n\
19 and password\n\
11 and pay\n\
9 and phone\n\
10 and photo\n\
8 and photos\n\
9 and pin\n\
28 and put\n\
22 and read\n\
-11 and report\n\
-10 and said\n\
-13 and say\n\
75 and send\n\
-12 and she\n\
-12 and show\n\
-9 and sign\n\
8 and swipe\n\
13 and take\n\
-11 and talk\n\
11 and text\n\
26 and the\n\
55 and then\n\
18 and there\n\
9 and theyll\n\
-11 and to\n\
-10 and try\n\
-10 and two\n\
11 and type\n\
12 and wants\n\
42 and we\n\
-11 and well\n\
-18 and went\n\
17 and when\n\
-19 and will\n\
-11 and would\n\
-8 and write\n\
67 and your\n\
-9 andel…\n\
-34 anden\n\
-10 anden ende\n\
-21 anders\n\
-24 ander…\n\
-43 andet\n\
-31 andet end\n\
-20 andre\n\
-15 andre der\n\
14 andre i\n\
-13 angaj…\n\
-10 angiv…\n\
14 angry\n\
-22 ani\n\
-26 anken…\n\
28 anklagemyndigheden\n\
30 ankla…\n\
-13 ankommet\n\
-13 ankommet til\n\
-25 anmeld\n\
-8 anmeld det\n\
-29 anmelde\n\
11 anmeldelser\n\
-10 anmeldte\n\
-61 anmel…\n\
30 anmodning\n\
22 anmodning i\n\
13 anmodninger\n\
50 anmod…\n\
-29 anna\n\
-17 anne\n\
-12 anni\n\
-8 annon…\n\
-9 annua…\n\
9 annuller\n\
11 annullerer\n\
38 annul…\n\
-24 another\n\
8 another one\n\
-13 another phone\n\
-24 anoth…\n\
-8 anrufen\n\
-11 anruf…\n\
-9 ansat i\n\
20 answer\n\
-10 answer in\n\
9 answer this\n\
-16 answered\n\
-13 answers\n\
-10 answe…\n\
-11 ansættelse\n\
-11 ansættelseskontrakt\n\
-24 ansæt…\n\
25 ansøg\n\
-43 ansøgning\n\
-43 ansøgning om\n\
-38 ansøg…\n\
16 antes\n\
13 antes de\n\
-9 anti money\n\
9 antif…\n\
-9 antra…\n\
-112 any\n\
-10 any key\n\
-58 any time\n\
-48 anybody\n\
-48 anybo…\n\
71 anydesk\n\
15 anydesk så\n\
76 anyde…\n\
10 anymore\n\
10 anymo…\n\
-30 anyone\n\
18 anyone about\n\
-13 anyone know\n\
-17 anyone who\n\
-30 anyon…\n\
-109 anything\n\
-12 anything else\n\
-11 anything from\n\
-109 anyth…\n\
9 apare\n\
15 apartment\n\
23 apart…\n\
16 apasati\n\
18 apasati tasta\n\
16 apasa…\n\
-13 api\n\
11 aplikacji\n\
-98 app\n\
-18 app #\n\
-17 app and\n\
8 app den\n\
-8 app has\n\
-19 app if\n\
16 app is\n\
13 app it\n\
23 app nu\n\
-25 app on\n\
-25 app or\n\
24 app so\n\
-22 app to\n\
-18 appar…\n\
-10 appeals\n\
-8 appear\n\
14 appears\n\
13 appears in\n\
-32 appelez\n\
-32 appelez le\n\
-36 appel…\n\
-132 appen\n\
-19 appen eller\n\
-31 appen for\n\
26 appen og\n\
-18 appen vi\n\
77 apple\n\
18 apple gift\n\
25 apple pay\n\
8 apple support\n\
18 apple…\n\
9 applicant\n\
11 application\n\
22 applies\n\
45 appli…\n\
-44 apply\n\
-31 apply for\n\
-45 appointment\n\
-8 appointment at\n\
-29 appointment for\n\
-51 appoi…\n\
-8 appor…\n\
9 approve in\n\
-20 approve it\n\
-13 approve with\n\
-32 approved\n\
-20 approving\n\
-36 appro…\n\
11 apra\n\
-10 april\n\
-21 aps\n\
-11 aradi…\n\
-16 aralik\n\
-17 arali…\n\
-31 araya…\n\
-42 arayin\n\
-42 arayi…\n\
-12 arba\n\
20 arbejde\n\
12 arbejder\n\
11 arbejdernes\n\
11 arbejdernes landsbank\n\
-17 arbejdet\n\
40 arbej…\n\
12 archi…\n\
115 are\n\
23 are a\n\
17 are at\n\
12 are being\n\
-8 are blocked\n\
8 are buying\n\
12 are calling\n\
-15 are closed\n\
-13 are going\n\
-14 are here\n\
14 are in\n\
10 are receiving\n\
-13 are sorry\n\
9 are speaking\n\
10 are the\n\
52 are you\n\
28 area\n\
8 ariyorum\n\
15 ariyoruz\n\
23 ariyo…\n\
-8 arkadaslar\n\
-22 arkasindaki\n\
-22 arkas…\n\
15 arrest\n\
12 arrest and\n\
-65 arrested\n\
-11 arrested two\n\
12 arrestordre\n\
-40 arres…\n\
-11 arrival\n\
8 arrive\n\
14 arrived\n\
-33 arrives\n\
-24 arriv…\n\
-44 as\n\
-11 as agreed\n\
-13 as an\n\
11 as i\n\
14 as soon\n\
22 as the\n\
-10 as there\n\
8 as they\n\
-21 as usual\n\
13 as we\n\
-15 as well\n\
-12 as you\n\
-8 as youve\n\
10 ashamed\n\
10 asham…\n\
-120 ask\n\
-49 ask for\n\
-8 ask us\n\
-15 ask you\n\
-145 asked\n\
-40 asked for\n\
-8 asked her\n\
-13 asked to\n\
-20 asked us\n\
-13 asked you\n\
14 asking\n\
-14 asking for\n\
14 askin…\n\
31 asks\n\
20 asks if\n\
-12 asleep\n\
-12 aslee…\n\
-23 assessment\n\
-27 asses…\n\
8 assigned\n\
36 assistant\n\
11 assistant to\n\
12 assistent\n\
42 assis…\n\
13 assoc…\n\
16 asta e\n\
-24 async\n\
-113 at\n\
-28 at #\n\
-115 at @link\n\
22 at a\n\
8 at afvise\n\
13 at all\n\
12 at an\n\
-20 at any\n\
23 at bekræfte\n\
13 at beskytte\n\
-20 at betale\n\
32 at blive\n\
21 at bruge\n\
-8 at citizen\n\
15 at de\n\
13 at den\n\
11 at du\n\
-15 at flytte\n\
9 at fortsætte\n\
-15 at four\n\
24 at få\n\
-30 at han\n\
-17 at have\n\
11 at hente\n\
-19 at her\n\
-9 at i\n\
15 at indtaste\n\
-9 at installere\n\
-10 at it\n\
-29 at jeg\n\
-15 at kende\n\
-8 at købe\n\
-16 at least\n\
-9 at låne\n\
9 at låse\n\
-16 at lægge\n\
10 at læse\n\
-20 at man\n\
14 at modtage\n\
17 at møde\n\
9 at noon\n\
-17 at overføre\n\
18 at passe\n\
-9 at rette\n\
-12 at ringe\n\
8 at risk\n\
-14 at sende\n\
-14 at sige\n\
9 at spørge\n\
42 at stoppe\n\
28 at swipe\n\
15 at tage\n\
12 at tale\n\
-8 at ten\n\
-75 at the\n\
20 at undgå\n\
-16 at vi\n\
-8 at vide\n\
8 at vores\n\
-22 at være\n\
-17 atar\n\
-17 atar misin\n\
-9 ati\n\
15 atnau…\n\
-18 atsiimti\n\
-17 atsii…\n\
10 atsiu…\n\
-16 attach\n\
26 attached\n\
8 attachment\n\
24 attac…\n\
9 attempt to\n\
-14 attend\n\
31 attention\n\
14 atten…\n\
14 attiv…\n\
-42 au\n\
-8 auch\n\
15 audit\n\
-14 auf @link\n\
-8 august\n\
-8 augus…\n\
-41 aula\n\
8 aunt\n\
-9 ausge…\n\
-9 auswe…\n\
-18 authenticator\n\
-31 authe…\n\
-31 authority\n\
-56 authority.benefits|claims\n\
-8 authority.benefits|claims authority.digital-post|claims\n\
18 authority.benefits|claims authority.municipality|claims\n\
-30 authority.benefits|claims authority.police|claims\n\
19 authority.benefits|claims authority.state|claims\n\
-30 authority.benefits|claims authority.tax|claims\n\
12 authority.benefits|claims claim.already-paid|claims\n\
-9 authority.benefits|claims claim.crime|claims\n\
-23 authority.benefits|claims claim.deposit|claims\n\
-16 authority.benefits|claims claim.emergency|claims\n\
-14 authority.benefits|claims claim.fee|claims\n\
-9 authority.benefits|claims claim.isolation|claims\n\
-21 authority.benefits|claims claim.job|claims\n\
-10 authority.benefits|claims claim.link|claims\n\
-16 authority.benefits|claims claim.misused-name|claims\n\
-16 authority.benefits|claims claim.mule|claims\n\
12 authority.benefits|claims claim.paid-back|claims\n\
21 authority.benefits|claims claim.parcel|claims\n\
-26 authority.benefits|claims claim.pick-up|claims\n\
40 authority.benefits|claims claim.prompt|claims\n\
10 authority.benefits|claims claim.reassurance|claims\n\
-16 authority.benefits|claims claim.recovery|claims\n\
44 authority.benefits|claims claim.refund|claims\n\
-13 authority.benefits|claims claim.residence|claims\n\
-13 authority.benefits|claims credential.bank-details|asks\n\
19 authority.benefits|claims credential.card|asks\n\
8 authority.benefits|claims credential.code|asks\n\
8 authority.benefits|claims credential.code|claims\n\
13 authority.benefits|claims credential.cpr|advises\n\
-22 authority.benefits|claims credential.id-document|claims\n\
24 authority.benefits|claims credential.mitid|asks\n\
54 authority.benefits|claims credential.mitid|claims\n\
-10 authority.benefits|claims credential.one-time-code|claims\n\
-15 authority.benefits|claims credential.password|advises\n\
25 authority.benefits|claims credential.password|asks\n\
29 authority.benefits|claims credential.password|claims\n\
-13 authority.benefits|claims credential.personal-information|claims\n\
-18 authority.benefits|claims firm.bank|claims\n\
-9 authority.benefits|claims firm.toll|claims\n\
37 authority.benefits|claims money.amount|claims\n\
9 authority.benefits|claims money.unusual-means|claims\n\
-21 authority.benefits|claims person.recruiter|claims\n\
10 authority.benefits|claims threat.arrest|threatens\n\
54 authority.benefits|claims threat.block|threatens\n\
-56 authority.benefits|live\n\
-52 authority.benefits|reader\n\
15 authority.benefits|speaks\n\
-16 authority.court|claims\n\
-26 authority.court|claims authority.digital-post|claims\n\
9 authority.court|claims authority.europol|claims\n\
8 authority.court|claims authority.ministry|claims\n\
-29 authority.court|claims authority.prosecution|claims\n\
10 authority.court|claims authority.state|claims\n\
20 authority.court|claims authority.tax|claims\n\
28 authority.court|claims claim.case|claims\n\
-17 authority.court|claims claim.crime|claims\n\
-26 authority.court|claims claim.deposit|claims\n\
8 authority.court|claims claim.emergency|claims\n\
8 authority.court|claims claim.fee|claims\n\
-12 authority.court|claims claim.fine|claims\n\
11 authority.court|claims claim.misused-name|claims\n\
8 authority.court|claims claim.paid-back|claims\n\
8 authority.court|claims claim.safe-account|claims\n\
8 authority.court|claims claim.unpaid|claims\n\
14 authority.court|claims credential.bank-details|asks\n\
19 authority.court|claims credential.bank-details|claims\n\
12 authority.court|claims credential.card|asks\n\
15 authority.court|claims credential.cpr|asks\n\
10 authority.court|claims credential.cpr|claims\n\
-8 authority.court|claims credential.id-document|asks\n\
9 authority.court|claims credential.password|asks\n\
17 authority.court|claims credential.personal-information|claims\n\
16 authority.court|claims firm.payment|claims\n\
8 authority.court|claims firm.toll|claims\n\
16 authority.court|claims money.amount|claims\n\
-21 authority.court|claims money.valuables|claims\n\
11 authority.court|claims threat.block|threatens\n\
-12 authority.court|claims threat.deadline|threatens\n\
12 authority.court|claims threat.debt|threatens\n\
10 authority.court|claims threat.exposure|threatens\n\
-16 authority.court|live\n\
32 authority.court|reader\n\
-16 authority.court|reports\n\
-10 authority.court|reports firm.bank|claims\n\
-12 authority.court|reports threat.court|reports\n\
20 authority.customs|claims\n\
15 authority.customs|claims authority.police|claims\n\
-14 authority.customs|claims claim.already-paid|claims\n\
19 authority.customs|claims claim.crime|claims\n\
13 authority.customs|claims claim.emergency|claims\n\
25 authority.customs|claims claim.misused-name|claims\n\
9 authority.customs|claims claim.parcel|claims\n\
21 authority.customs|claims claim.purchase|claims\n\
-10 authority.customs|claims claim.unpaid|claims\n\
9 authority.customs|claims credential.card|asks\n\
-13 authority.customs|claims credential.personal-information|asks\n\
-22 authority.customs|claims firm.courier|claims\n\
63 authority.customs|claims money.amount|claims\n\
15 authority.customs|claims person.agent|claims\n\
8 authority.customs|claims person.family|claims\n\
12 authority.customs|claims threat.block|threatens\n\
11 authority.customs|claims threat.court|threatens\n\
25 authority.customs|claims threat.deadline|threatens\n\
20 authority.customs|live\n\
10 authority.customs|speaks\n\
-79 authority.digital-post|claims\n\
-8 authority.digital-post|claims authority.immigration|claims\n\
-21 authority.digital-post|claims authority.municipality|claims\n\
-67 authority.digital-post|claims authority.police|claims\n\
-21 authority.digital-post|claims authority.tax|claims\n\
-35 authority.digital-post|claims claim.case|claims\n\
-29 authority.digital-post|claims claim.fee|claims\n\
-55 authority.digital-post|claims claim.fine|claims\n\
-10 authority.digital-post|claims claim.link|claims\n\
-8 authority.digital-post|claims claim.no-checking|claims\n\
-23 authority.digital-post|claims claim.parcel|claims\n\
15 authority.digital-post|claims claim.refund|claims\n\
13 authority.digital-post|claims claim.renewal|claims\n\
-9 authority.digital-post|claims claim.unpaid|claims\n\
-8 authority.digital-post|claims claim.unusual-activity|claims\n\
13 authority.digital-post|claims credential.id-document|claims\n\
12 authority.digital-post|claims credential.mitid|advises\n\
9 authority.digital-post|claims credential.mitid|claims\n\
-8 authority.digital-post|claims credential.one-time-code|claims\n\
12 authority.digital-post|claims credential.password|asks\n\
-8 authority.digital-post|claims credential.personal-information|claims\n\
-57 authority.digital-post|claims firm.bank|claims\n\
-10 authority.digital-post|claims firm.toll|claims\n\
-58 authority.digital-post|claims money.amount|claims\n\
-9 authority.digital-post|claims person.agent|claims\n\
-10 authority.digital-post|claims person.landlord|claims\n\
28 authority.digital-post|claims threat.block|threatens\n\
-55 authority.digital-post|claims threat.court|threatens\n\
19 authority.digital-post|claims threat.deadline|threatens\n\
-13 authority.digital-post|claims threat.debt|threatens\n\
-79 authority.digital-post|live\n\
-92 authority.digital-post|reader\n\
20 authority.digital-post|speaks\n\
51 authority.embassy|claims\n\
8 authority.embassy|claims claim.case|claims\n\
30 authority.embassy|claims claim.emergency|claims\n\
-12 authority.embassy|claims claim.job|claims\n\
-12 authority.embassy|claims claim.misused-name|claims\n\
9 authority.embassy|claims claim.other-account|claims\n\
15 authority.embassy|claims claim.paid-back|claims\n\
22 authority.embassy|claims claim.residence|claims\n\
11 authority.embassy|claims credential.bank-details|asks\n\
17 authority.embassy|claims credential.id-document|claims\n\
-8 authority.embassy|claims firm.bank|claims\n\
16 authority.embassy|claims firm.payment|claims\n\
28 authority.embassy|claims money.amount|claims\n\
11 authority.embassy|claims person.family|claims\n\
13 authority.embassy|claims threat.arrest|threatens\n\
19 authority.embassy|claims threat.block|threatens\n\
11 authority.embassy|claims threat.court|threatens\n\
55 authority.embassy|claims threat.deadline|threatens\n\
16 authority.embassy|claims threat.deportation|threatens\n\
51 authority.embassy|live\n\
35 authority.embassy|reader\n\
-8 authority.embassy|reports\n\
53 authority.embassy|speaks\n\
99 authority.europol|claims\n\
50 authority.europol|claims authority.police|claims\n\
18 authority.europol|claims authority.prosecution|claims\n\
38 authority.europol|claims claim.case|claims\n\
63 authority.europol|claims claim.crime|claims\n\
19 authority.europol|claims claim.fee|claims\n\
10 authority.europol|claims claim.fine|claims\n\
9 authority.europol|claims claim.link|claims\n\
16 authority.europol|claims claim.misused-name|claims\n\
-16 authority.europol|claims claim.unusual-activity|claims\n\
19 authority.europol|claims credential.cpr|claims\n\
10 authority.europol|claims credential.personal-information|claims\n\
16 authority.europol|claims money.amount|claims\n\
11 authority.europol|claims person.agent|claims\n\
25 authority.europol|claims threat.arrest|threatens\n\
-16 authority.europol|claims threat.block|threatens\n\
40 authority.europol|claims threat.court|threatens\n\
67 authority.europol|claims threat.deadline|threatens\n\
25 authority.europol|claims threat.exposure|threatens\n\
99 authority.europol|live\n\
49 authority.europol|reader\n\
62 authority.europol|speaks\n\
-56 authority.health|claims\n\
13 authority.health|claims authority.police|claims\n\
-30 authority.health|claims claim.emergency|claims\n\
11 authority.health|claims claim.fee|claims\n\
-8 authority.health|claims claim.investment|claims\n\
8 authority.health|claims claim.parcel|claims\n\
12 authority.health|claims claim.refund|claims\n\
-8 authority.health|claims claim.renewal|claims\n\
13 authority.health|claims credential.card|asks\n\
16 authority.health|claims credential.card|claims\n\
18 authority.health|claims credential.cpr|asks\n\
-20 authority.health|claims credential.id-document|asks\n\
-25 authority.health|claims credential.id-document|claims\n\
-21 authority.health|claims firm.bank|claims\n\
-18 authority.health|claims firm.courier|claims\n\
18 authority.health|claims money.amount|claims\n\
12 authority.health|claims threat.block|threatens\n\
-56 authority.health|live\n\
-12 authority.health|reader\n\
-30 authority.health|speaks\n\
19 authority.immigration|claims\n\
10 authority.immigration|claims authority.municipality|claims\n\
12 authority.immigration|claims authority.police|claims\n\
8 authority.immigration|claims claim.emergency|claims\n\
13 authority.immigration|claims claim.fee|claims\n\
22 authority.immigration|claims claim.fine|claims\n\
16 authority.immigration|claims claim.parcel|claims\n\
-19 authority.immigration|claims claim.pick-up|claims\n\
12 authority.immigration|claims claim.renewal|claims\n\
20 authority.immigration|claims claim.residence|claims\n\
13 authority.immigration|claims claim.unpaid|claims\n\
-12 authority.immigration|claims claim.your-own|claims\n\
23 authority.immigration|claims credential.id-document|asks\n\
-17 authority.immigration|claims credential.id-document|claims\n\
10 authority.immigration|claims firm.bank|claims\n\
21 authority.immigration|claims firm.payment|claims\n\
72 authority.immigration|claims money.amount|claims\n\
8 authority.immigration|claims money.unusual-means|claims\n\
9 authority.immigration|claims person.agent|claims\n\
11 authority.immigration|claims threat.arrest|threatens\n\
47 authority.immigration|claims threat.deadline|threatens\n\
38 authority.immigration|claims threat.deportation|threatens\n\
19 authority.immigration|live\n\
-8 authority.immigration|reports\n\
18 authority.immigration|speaks\n\
73 authority.ministry|claims\n\
24 authority.ministry|claims claim.case|claims\n\
38 authority.ministry|claims claim.crime|claims\n\
13 authority.ministry|claims claim.isolation|claims\n\
19 authority.ministry|claims claim.misused-name|claims\n\
9 authority.ministry|claims claim.refund|claims\n\
17 authority.ministry|claims claim.robot|claims\n\
9 authority.ministry|claims claim.unusual-activity|claims\n\
10 authority.ministry|claims credential.balance|asks\n\
9 authority.ministry|claims credential.cpr|asks\n\
10 authority.ministry|claims credential.mitid|asks\n\
9 authority.ministry|claims credential.personal-information|claims\n\
12 authority.ministry|claims firm.bank|claims\n\
18 authority.ministry|claims money.amount|claims\n\
12 authority.ministry|claims person.agent|claims\n\
73 authority.ministry|live\n\
53 authority.ministry|reader\n\
13 authority.ministry|reports\n\
17 authority.ministry|reports authority.police|reports\n\
18 authority.ministry|reports threat.deadline|reports\n\
60 authority.ministry|speaks\n\
-52 authority.municipality|claims\n\
-14 authority.municipality|claims authority.police|claims\n\
-13 authority.municipality|claims claim.case|claims\n\
-8 authority.municipality|claims claim.fee|claims\n\
23 authority.municipality|claims claim.parcel|claims\n\
-11 authority.municipality|claims claim.pick-up|claims\n\
18 authority.municipality|claims claim.prompt|claims\n\
-18 authority.municipality|claims claim.purchase|claims\n\
21 authority.municipality|claims claim.refund|claims\n\
14 authority.municipality|claims claim.renewal|claims\n\
-8 authority.municipality|claims claim.residence|claims\n\
-11 authority.municipality|claims claim.your-own|claims\n\
11 authority.municipality|claims credential.code|asks\n\
-10 authority.municipality|claims credential.id-document|asks\n\
-39 authority.municipality|claims credential.id-document|claims\n\
22 authority.municipality|claims credential.mitid|asks\n\
12 authority.municipality|claims credential.mitid|claims\n\
-11 authority.municipality|claims credential.one-time-code|claims\n\
20 authority.municipality|claims credential.password|asks\n\
16 authority.municipality|claims credential.password|claims\n\
28 authority.municipality|claims money.amount|claims\n\
-9 authority.municipality|claims person.family|claims\n\
-18 authority.municipality|claims threat.block|threatens\n\
-12 authority.municipality|claims threat.deadline|threatens\n\
-14 authority.municipality|denies\n\
-52 authority.municipality|live\n\
-38 authority.municipality|reader\n\
-18 authority.municipality|speaks\n\
42 authority.nsk|claims\n\
17 authority.nsk|claims claim.case|claims\n\
18 authority.nsk|claims claim.crime|claims\n\
8 authority.nsk|claims claim.link|claims\n\
20 authority.nsk|claims threat.arrest|threatens\n\
42 authority.nsk|live\n\
25 authority.nsk|reader\n\
17 authority.nsk|speaks\n\
58 authority.police|claims\n\
-37 authority.police|claims authority.police|reports\n\
15 authority.police|claims authority.prosecution|claims\n\
10 authority.police|claims authority.state|claims\n\
-28 authority.police|claims claim.case|claims\n\
117 authority.police|claims claim.crime|claims\n\
-8 authority.police|claims claim.crime|reports\n\
14 authority.police|claims claim.deposit|claims\n\
-10 authority.police|claims claim.easy-money|claims\n\
-12 authority.police|claims claim.emergency|claims\n\
-19 authority.police|claims claim.fee|claims\n\
44 authority.police|claims claim.fine|claims\n\
43 authority.police|claims claim.isolation|claims\n\
-22 authority.police|claims claim.job|claims\n\
-24 authority.police|claims claim.link|claims\n\
90 authority.police|claims claim.misused-name|claims\n\
12 authority.police|claims claim.misused-name|reports\n\
13 authority.police|claims claim.mule|claims\n\
14 authority.police|claims claim.new-number|claims\n\
51 authority.police|claims claim.no-checking|claims\n\
-12 authority.police|claims claim.no-checking|reports\n\
26 authority.police|claims claim.other-account|claims\n\
15 authority.police|claims claim.paid-back|claims\n\
17 authority.police|claims claim.parcel|claims\n\
36 authority.police|claims claim.pick-up|claims\n\
-42 authority.police|claims claim.prize|claims\n\
-24 authority.police|claims claim.prompt|claims\n\
26 authority.police|claims claim.reassurance|claims\n\
-11 authority.police|claims claim.renewal|claims\n\
19 authority.police|claims claim.residence|claims\n\
-13 authority.police|claims claim.residence|reports\n\
67 authority.police|claims claim.safe-account|claims\n\
28 authority.police|claims claim.unpaid|claims\n\
8 authority.police|claims claim.watched|claims\n\
-26 authority.police|claims claim.your-own|claims\n\
55 authority.police|claims credential.balance|asks\n\
14 authority.police|claims credential.balance|claims\n\
9 authority.police|claims credential.balance|reports\n\
41 authority.police|claims credential.bank-details|asks\n\
-10 authority.police|claims credential.bank-details|reports\n\
-14 authority.police|claims credential.card|asks\n\
-24 authority.police|claims credential.card|claims\n\
-9 authority.police|claims credential.card|reports\n\
-8 authority.police|claims credential.cpr|advises\n\
56 authority.police|claims credential.cpr|asks\n\
31 authority.police|claims credential.cpr|claims\n\
13 authority.police|claims credential.id-document|asks\n\
17 authority.police|claims credential.id-document|claims\n\
13 authority.police|claims credential.id-document|reports\n\
-15 authority.police|claims credential.mitid|advises\n\
-19 authority.police|claims credential.mitid|claims\n\
-8 authority.police|claims credential.mitid|reports\n\
11 authority.police|claims credential.one-time-code|asks\n\
-10 authority.police|claims credential.one-time-code|claims\n\
38 authority.police|claims credential.personal-information|asks\n\
16 authority.police|claims credential.personal-information|claims\n\
-11 authority.police|claims credential.pin|advises\n\
11 authority.police|claims credential.pin|asks\n\
-41 authority.police|claims firm.bank|claims\n\
-26 authority.police|claims firm.bank|reports\n\
10 authority.police|claims firm.courier|claims\n\
52 authority.police|claims firm.payment|claims\n\
-9 authority.police|claims firm.shop|claims\n\
8 authority.police|claims firm.telecom|claims\n\
16 authority.police|claims money.amount|claims\n\
21 authority.police|claims money.unusual-means|claims\n\
9 authority.police|claims money.unusual-means|reports\n\
55 authority.police|claims money.valuables|claims\n\
-10 authority.police|claims money.valuables|denies\n\
23 authority.police|claims person.agent|claims\n\
-9 authority.police|claims person.buyer|claims\n\
-9 authority.police|claims person.family|reports\n\
-9 authority.police|claims person.landlord|claims\n\
80 authority.police|claims threat.arrest|threatens\n\
-37 authority.police|claims threat.block|threatens\n\
-14 authority.police|claims threat.court|reports\n\
33 authority.police|claims threat.court|threatens\n\
9 authority.police|claims threat.deadline|reports\n\
81 authority.police|claims threat.deadline|threatens\n\
39 authority.police|claims threat.exposure|threatens\n\
-10 authority.police|denies\n\
58 authority.police|live\n\
105 authority.police|reader\n\
-59 authority.police|reports\n\
-8 authority.police|reports claim.all-money|claims\n\
15 authority.police|reports claim.crime|claims\n\
-27 authority.police|reports claim.crime|reports\n\
12 authority.police|reports claim.deposit|claims\n\
10 authority.police|reports claim.other-account|reports\n\
-10 authority.police|reports claim.prize|reports\n\
14 authority.police|reports claim.recovery|claims\n\
-11 authority.police|reports claim.safe-account|reports\n\
17 authority.police|reports credential.balance|claims\n\
15 authority.police|reports credential.bank-details|claims\n\
-15 authority.police|reports credential.card|reports\n\
-8 authority.police|reports credential.code|reports\n\
9 authority.police|reports credential.cpr|claims\n\
-15 authority.police|reports credential.cpr|reports\n\
21 authority.police|reports credential.id-document|reports\n\
-17 authority.police|reports firm.bank|reports\n\
-9 authority.police|reports money.amount|claims\n\
-16 authority.police|reports money.amount|reports\n\
-18 authority.police|reports money.valuables|reports\n\
-10 authority.police|reports person.agent|claims\n\
-11 authority.police|reports person.family|reports\n\
-12 authority.police|reports threat.arrest|threatens\n\
15 authority.police|reports threat.block|reports\n\
-8 authority.police|reports threat.court|reports\n\
20 authority.police|reports threat.deadline|reports\n\
64 authority.police|speaks\n\
43 authority.prosecution|claims claim.case|claims\n\
-19 authority.prosecution|claims claim.deposit|claims\n\
-19 authority.prosecution|claims credential.id-document|asks\n\
-15 authority.prosecution|claims firm.bank|claims\n\
10 authority.prosecution|claims money.amount|claims\n\
-19 authority.prosecution|claims money.valuables|claims\n\
24 authority.prosecution|claims threat.arrest|threatens\n\
11 authority.prosecution|claims threat.court|threatens\n\
25 authority.prosecution|claims threat.exposure|threatens\n\
-21 authority.prosecution|reader\n\
-12 authority.prosecution|speaks\n\
61 authority.state|claims\n\
10 authority.state|claims claim.all-money|claims\n\
18 authority.state|claims claim.case|claims\n\
12 authority.state|claims claim.fee|claims\n\
18 authority.state|claims claim.investment|claims\n\
24 authority.state|claims claim.link|claims\n\
10 authority.state|claims claim.paid-back|claims\n\
12 authority.state|claims claim.prize|claims\n\
13 authority.state|claims claim.reassurance|claims\n\
26 authority.state|claims claim.refund|claims\n\
12 authority.state|claims claim.renewal|claims\n\
15 authority.state|claims claim.unpaid|claims\n\
9 authority.state|claims credential.id-document|asks\n\
12 authority.state|claims credential.mitid|asks\n\
8 authority.state|claims credential.mitid|claims\n\
18 authority.state|claims firm.courier|claims\n\
42 authority.state|claims money.amount|claims\n\
20 authority.state|claims threat.block|threatens\n\
12 authority.state|claims threat.court|threatens\n\
44 authority.state|claims threat.deadline|threatens\n\
-8 authority.state|denies\n\
61 authority.state|live\n\
38 authority.state|reader\n\
-12 authority.tax|claims\n\
8 authority.tax|claims claim.already-paid|claims\n\
15 authority.tax|claims claim.case|claims\n\
9 authority.tax|claims claim.fee|claims\n\
-10 authority.tax|claims claim.fee|denies\n\
-15 authority.tax|claims claim.investment|claims\n\
-11 authority.tax|claims claim.job|claims\n\
-14 authority.tax|claims claim.link|claims\n\
-19 authority.tax|claims claim.parcel|claims\n\
14 authority.tax|claims claim.recovery|claims\n\
24 authority.tax|claims claim.refund|claims\n\
10 authority.tax|claims claim.renewal|claims\n\
-11 authority.tax|claims credential.bank-details|claims\n\
35 authority.tax|claims credential.card|asks\n\
9 authority.tax|claims credential.card|denies\n\
13 authority.tax|claims credential.code|claims\n\
-17 authority.tax|claims credential.cpr|claims\n\
-19 authority.tax|claims credential.personal-information|claims\n\
18 authority.tax|claims firm.payment|claims\n\
75 authority.tax|claims money.amount|claims\n\
-12 authority.tax|claims money.unusual-means|claims\n\
15 authority.tax|claims money.valuables|claims\n\
9 authority.tax|claims threat.arrest|threatens\n\
22 authority.tax|claims threat.block|threatens\n\
26 authority.tax|claims threat.deadline|threatens\n\
13 authority.tax|claims threat.debt|threatens\n\
-12 authority.tax|live\n\
-27 authority.tax|reader\n\
-8 authority.tax|reports\n\
-18 authority.tax|reports credential.card|claims\n\
-18 authority.tax|reports firm.bank|claims\n\
51 authority.tax|speaks\n\
150 authority|claims\n\
-99 authority|reports\n\
361 authority|speaks\n\
-8 authorization\n\
-40 autho…\n\
14 auto\n\
10 autob…\n\
30 automated\n\
10 automated call\n\
10 automated message\n\
-18 automaten\n\
-8 automaticamente\n\
-17 automatiquement\n\
-25 autom…\n\
10 autor…\n\
-9 available\n\
-9 avail…\n\
-18 avem\n\
-16 aveti\n\
-8 avez\n\
-8 avisen\n\
-9 avise…\n\
55 avoid\n\
13 avoid being\n\
-24 await\n\
14 awaits\n\
-10 aware\n\
-11 away\n\
-12 ay\n\
-19 b\n\
-9 b #\n\
50 back\n\
31 back @link\n\
-8 back after\n\
14 back at\n\
10 back in\n\
60 back on\n\
22 back together\n\
-46 back when\n\
20 back with\n\
8 background\n\
8 backg…\n\
-10 backup\n\
-11 backu…\n\
-11 bad om\n\
-19 badge\n\
14 bag\n\
-13 bagge…\n\
-9 baglanti\n\
-8 bagsiden af\n\
18 bail\n\
20 bailiff\n\
18 baili…\n\
-10 bak\n\
-10 bakery\n\
-10 baker…\n\
13 balance\n\
-23 balance #\n\
8 balance to\n\
14 balan…\n\
14 baltic\n\
14 balti…\n\
20 ban\n\
12 bana\n\
-20 banca\n\
9 bancaire\n\
-14 bang\n\
8 bange\n\
70 bank\n\
-20 bank #\n\
9 bank @link\n\
-8 bank a\n\
-11 bank about\n\
18 bank and\n\
8 bank app\n\
27 bank asks\n\
32 bank calls\n\
17 bank card\n\
-15 bank det\n\
-12 bank details\n\
13 bank din\n\
8 bank for\n\
-12 bank from\n\
18 bank good\n\
-28 bank has\n\
8 bank i\n\
-13 bank in\n\
28 bank jeg\n\
12 bank lady\n\
29 bank og\n\
11 bank på\n\
-8 bank read\n\
10 bank rings\n\
10 bank security\n\
-13 bank statements\n\
-11 bank the\n\
-14 bank they\n\
10 bank to\n\
-19 bank transfer\n\
-25 bank wants\n\
-9 bank we\n\
-9 bank will\n\
-10 bank your\n\
-26 banka\n\
-27 banka…\n\
-11 bankdage\n\
-18 bankd…\n\
84 banken\n\
-9 banken der\n\
9 banken det\n\
32 banken du\n\
11 banken er\n\
-17 banken og\n\
-8 banken ringede\n\
40 banken ringer\n\
17 banken siger\n\
17 bankens\n\
-13 banker\n\
99 banke…\n\
33 banking\n\
-9 banking day\n\
33 banki…\n\
-16 bankm…\n\
-8 banko\n\
11 banko…\n\
24 banks\n\
-9 banku\n\
-14 bankui\n\
-13 banku…\n\
-10 barba…\n\
35 bare\n\
8 bare bruge\n\
10 bare give\n\
11 bare have\n\
-18 bare høre\n\
10 bare mig\n\
9 bare op\n\
-13 bare sige\n\
17 bare swipe\n\
8 barne…\n\
11 basin…\n\
8 battery\n\
-27 bay\n\
86 be\n\
-8 be a\n\
9 be able\n\
8 be alarmed\n\
-9 be arrested\n\
-14 be asked\n\
9 be cancelled\n\
9 be closed\n\
-8 be collected\n\
9 be cut\n\
8 be delivered\n\
9 be deported\n\
9 be disconnected\n\
27 be done\n\
10 be executed\n\
10 be given\n\
-10 be kind\n\
-24 be paid\n\
12 be quick\n\
-8 be recorded\n\
-14 be refunded\n\
9 be released\n\
-8 be sure\n\
9 be suspended\n\
-9 be there\n\
13 be true\n\
8 be withdrawn\n\
-10 bearer\n\
-10 beare…\n\
65 because\n\
17 because its\n\
11 because of\n\
12 because the\n\
-8 because you\n\
65 becau…\n\
-9 become\n\
18 becomes\n\
11 becom…\n\
-28 bed\n\
15 bede dig\n\
-10 bede om\n\
-26 beder\n\
-11 beder dig\n\
-8 beder jer\n\
11 bedre\n\
-9 bedste\n\
-8 bedst…\n\
-40 bedt\n\
-35 bedt om\n\
9 bedzie\n\
8 bedzi…\n\
9 been\n\
12 been copied\n\
8 been deactivated\n\
-9 been granted\n\
8 been issued\n\
-12 been made\n\
-8 been moved\n\
10 been sent\n\
-13 been told\n\
19 before\n\
64 before #\n\
-9 before friday\n\
8 before he\n\
15 before midnight\n\
-11 before thursday\n\
11 before tonight\n\
-10 before we\n\
-45 before you\n\
-8 before your\n\
-14 beforehand\n\
14 begge\n\
25 begge sider\n\
31 begin\n\
-16 begynder\n\
-9 begyn…\n\
-17 behandler\n\
-18 behan…\n\
20 behind\n\
-10 behind the\n\
20 behin…\n\
-8 behold #\n\
-8 beholde\n\
17 beholder\n\
21 beholder #\n\
-37 behøver\n\
-40 behøver ikke\n\
-37 behøv…\n\
9 bei\n\
58 being\n\
21 bekom…\n\
12 bekraft\n\
27 bekra…\n\
21 bekræft dine\n\
-21 bekræfte\n\
-70 bekræfte din\n\
15 bekræfter\n\
12 bekræftet\n\
21 believe\n\
8 believe me\n\
10 believe you\n\
20 belie…\n\
-20 bell\n\
-17 bellahøj\n\
-17 bella…\n\
33 below\n\
-20 beløb\n\
-30 beløb på\n\
-30 beløbet\n\
-22 beløb…\n\
58 ben\n\
11 benefit\n\
-13 beni\n\
14 benim\n\
-13 bereit\n\
-13 berei…\n\
14 berettiget\n\
14 berettiget til\n\
13 beret…\n\
8 bero\n\
27 besked\n\
12 besked om\n\
-12 besked på\n\
8 beskeden\n\
-12 beskeder\n\
13 beske…\n\
13 beskytte\n\
13 beskytte dig\n\
30 besky…\n\
-51 best\n\
-8 beste…\n\
-9 bestil tid\n\
-22 bestille\n\
-8 bestiller\n\
-22 bestilt\n\
-62 besti…\n\
-11 bestyrelsen\n\
-21 besty…\n\
9 besvar\n\
9 besvar denne\n\
8 besvare\n\
14 besva…\n\
-20 besøg\n\
-9 besøg…\n\
8 bet\n\
150 betal\n\
33 betal #\n\
14 betal med\n\
10 betal nu\n\
-51 betale\n\
-14 betale #\n\
9 betale en\n\
11 betale for\n\
-71 betaler\n\
14 betaler #\n\
-32 betaler du\n\
-40 betales\n\
-14 betales i\n\
-34 betales inden\n\
15 betales med\n\
-37 betaling\n\
9 betaling #\n\
-22 betaling for\n\
-25 betaling på\n\
45 betalingskort\n\
14 betalingskort og\n\
-43 betalingsservice\n\
-10 betalingsservice on\n\
66 betalt\n\
11 betalt #\n\
11 betalt din\n\
14 betalt for\n\
8 betalt så\n\
11 betalt to\n\
-17 betalte\n\
-13 betalte med\n\
-88 betal…\n\
45 betjent\n\
22 betjent forbi\n\
30 betje…\n\
-8 betrag\n\
9 betragtes\n\
-32 between\n\
-24 between #\n\
13 between us\n\
-32 betwe…\n\
13 bevis…\n\
8 beware\n\
8 beware of\n\
8 bewar…\n\
-8 biblioteket\n\
-32 bibli…\n\
-10 bicycle\n\
-12 bicyc…\n\
-14 bien\n\
12 bil\n\
8 bil i\n\
-13 bilag\n\
-14 bilgi\n\
10 bilka\n\
-39 bill\n\
-25 bill came\n\
10 billed\n\
51 billede\n\
49 billede af\n\
17 billeder\n\
8 billeder af\n\
56 bille…\n\
13 bills\n\
10 bin\n\
14 binance\n\
14 binan…\n\
-12 biometri\n\
-8 biometrics\n\
-17 biome…\n\
10 bir\n\
-17 bir sey\n\
-10 birgit\n\
-11 birgi…\n\
15 birth\n\
-21 birthday\n\
-17 birth…\n\
-24 bis\n\
-11 bis #\n\
-15 bit\n\
13 bitcoin\n\
18 bitco…\n\
10 bitko…\n\
-23 bitte\n\
-23 bizi\n\
-22 bizi arayin\n\
-10 bizum\n\
-99 blev\n\
-9 blev afvist\n\
-9 blev ringet\n\
-16 blevet\n\
-14 blevet ringet\n\
-16 bleve…\n\
-20 bliv\n\
-13 bliv i\n\
48 blive\n\
13 bliver\n\
-10 bliver de\n\
-23 bliver din\n\
-13 bliver du\n\
-11 bliver ikke\n\
13 bliver ringet\n\
13 blive…\n\
-14 blocat\n\
-12 bloca…\n\
-10 blocc…\n\
-62 block\n\
-16 block a\n\
-63 block your\n\
34 blockchain\n\
-96 blocked\n\
-8 blocked #\n\
-9 blocked by\n\
-14 blocked it\n\
-64 block…\n\
8 blood and\n\
-10 bloqu…\n\
18 blot\n\
-66 board\n\
-10 board has\n\
-18 boarding\n\
-25 board…\n\
-9 body\n\
-12 bog\n\
23 bogholderiet\n\
16 bogho…\n\
9 boks\n\
-10 boks og\n\
19 bolig\n\
16 boligen\n\
16 bolig…\n\
11 bonifico\n\
11 bonif…\n\
11 bonjour je\n\
8 bonus\n\
-27 book\n\
-8 book a\n\
-19 booked\n\
-20 booke…\n\
-18 booking\n\
-21 booki…\n\
-17 books\n\
-9 boozt\n\
13 bor\n\
14 bor i\n\
8 borcu…\n\
-11 bordet\n\
32 borger\n\
-8 borgeren\n\
10 borgerne\n\
-63 borgerservice\n\
-10 borgerservice in\n\
-32 borge…\n\
9 borrow from\n\
9 borro…\n\
-11 bort\n\
-11 bort fra\n\
28 bot\n\
35 both\n\
21 both sides\n\
13 bother\n\
13 bothe…\n\
35 bought\n\
23 bought a\n\
35 bough…\n\
13 bounc…\n\
-35 box\n\
-19 box #\n\
11 box code\n\
-14 boxes\n\
-8 branch\n\
-8 branc…\n\
-8 bread\n\
-8 break\n\
-8 break in\n\
30 brev\n\
8 brev fra\n\
-8 brev i\n\
-13 breve\n\
-24 brevet\n\
-26 breve…\n\
-107 bring\n\
31 bring @link\n\
-13 bring id\n\
-12 bring passport\n\
-49 bring the\n\
-39 bring your\n\
-8 bringen\n\
-8 bringen sie\n\
-19 bring…\n\
30 bro\n\
25 bro i\n\
20 brobizz\n\
12 brobizz @link\n\
20 brobi…\n\
8 broker\n\
8 broke…\n\
21 brother\n\
25 brother is\n\
21 broth…\n\
-11 brought\n\
-11 broug…\n\
14 browser\n\
-31 brug\n\
18 brug for\n\
37 bruge\n\
9 bruge billede\n\
25 bruge dit\n\
9 bruge en\n\
111 bruger\n\
12 bruger du\n\
21 bruger i\n\
58 bruger id\n\
13 brugernavn\n\
152 bruge…\n\
-9 brugs…\n\
-9 brun\n\
-15 brunsvig\n\
-12 brunsvig logistics\n\
-15 bruns…\n\
32 bs\n\
13 bs #\n\
12 bs @link\n\
39 btc\n\
-25 bu\n\
-25 bulun…\n\
-12 buna ziua\n\
15 buradan\n\
17 burad…\n\
23 business\n\
19 busin…\n\
8 busta\n\
10 busta paga\n\
9 busy\n\
84 but\n\
8 but for\n\
57 but i\n\
8 but im\n\
-24 but no\n\
12 but on\n\
22 but the\n\
8 but to\n\
9 butas\n\
14 buti\n\
-25 butikken\n\
-23 butik…\n\
-33 button\n\
-35 butto…\n\
40 buy\n\
17 buy apple\n\
-14 buyer\n\
-18 buyer can\n\
-8 buyer paid\n\
10 buying\n\
10 buyin…\n\
50 by\n\
-27 by a\n\
-11 by an\n\
26 by card\n\
21 by confirming\n\
-9 by digital\n\
11 by friday\n\
-11 by itself\n\
-10 by law\n\
-18 by letter\n\
-11 by logging\n\
9 by mistake\n\
10 by one\n\
40 by paying\n\
-26 by phone\n\
-11 by post\n\
27 by sms\n\
-8 by telephone\n\
18 by text\n\
8 by us\n\
11 by western\n\
18 by your\n\
-30 bye\n\
-15 bøden\n\
-35 bør\n\
-14 børn\n\
-12 børnehuset\n\
-13 børnene\n\
23 børne…\n\
-8 bøyle bir\n\
-36 c\n\
-57 ca\n\
-37 ca #\n\
-12 ca e\n\
17 ca sa\n\
-20 caduca\n\
-22 caduca en\n\
-20 caduc…\n\
-12 cake\n\
-13 calculated\n\
40 calis…\n\
-18 call #\n\
-10 call centre\n\
20 call from\n\
9 call him\n\
44 call me\n\
14 call microsoft\n\
-8 call one\n\
-22 call us\n\
-11 callcenter\n\
-11 callc…\n\
-98 called\n\
-9 called by\n\
-16 called us\n\
-9 callers\n\
-98 calle…\n\
-20 calling about\n\
50 calling from\n\
19 calling me\n\
-10 calling the\n\
-11 calling your\n\
21 calls\n\
49 calls you\n\
-22 cambi…\n\
-56 came\n\
-22 came #\n\
-16 came to\n\
10 camera\n\
10 camer…\n\
-61 can\n\
-8 can always\n\
-10 can apply\n\
25 can be\n\
-15 can bring\n\
8 can call\n\
-13 can change\n\
-9 can follow\n\
16 can hear\n\
24 can i\n\
11 can match\n\
9 can only\n\
-10 can order\n\
-8 can remove\n\
-16 can see\n\
21 can send\n\
19 can stop\n\
-11 can the\n\
9 can u\n\
-28 can use\n\
-84 can you\n\
-11 canada\n\
-11 canad…\n\
23 cancel it\n\
16 cancel the\n\
11 cancellation\n\
11 cancelled and\n\
21 cance…\n\
31 cannot\n\
9 cannot be\n\
31 canno…\n\
39 cant\n\
-8 cant come\n\
13 cant get\n\
13 cant help\n\
-9 cant make\n\
12 cant talk\n\
-10 canteen\n\
-10 cante…\n\
-8 caparra\n\
-8 capar…\n\
33 car\n\
10 car was\n\
13 card\n\
10 card @link\n\
36 card and\n\
11 card at\n\
9 card both\n\
-13 card comes\n\
27 card details\n\
-44 card ending\n\
-13 card expires\n\
-10 card i\n\
-12 card if\n\
-24 card in\n\
-16 card information\n\
-11 card is\n\
26 card no\n\
24 card number\n\
11 card on\n\
-24 card or\n\
-12 card press\n\
9 card ready\n\
12 card so\n\
-22 card to\n\
-28 card you\n\
23 cards for\n\
11 cards of\n\
-8 cardul\n\
-18 cardul si\n\
-12 caretaker\n\
-13 caret…\n\
12 cargo\n\
-13 carri…\n\
-19 carta\n\
-12 casa\n\
21 case\n\
-11 case #\n\
10 case goes\n\
-20 case number\n\
11 case of\n\
-9 case order\n\
-9 case to\n\
8 case will\n\
14 case worker\n\
-17 cases\n\
23 cash\n\
13 cash and\n\
16 cash for\n\
-11 cash or\n\
-11 cat\n\
-15 catch\n\
-15 ce\n\
-30 ce nest\n\
-22 cena\n\
8 central\n\
-11 centre\n\
-18 cer\n\
-13 cere\n\
-11 cest\n\
-9 chance to\n\
-81 change\n\
-14 change it\n\
-10 change of\n\
-10 change or\n\
-9 change the\n\
-18 change your\n\
-20 changed\n\
-12 changes\n\
-121 chang…\n\
-10 chapter\n\
-11 chapt…\n\
-14 characters\n\
-16 chara…\n\
17 charge #\n\
-12 chargeback\n\
10 charger\n\
-24 charging\n\
-15 charg…\n\
10 chatten\n\
10 chatt…\n\
-16 chauffør\n\
-15 chauf…\n\
-22 che\n\
12 che dice\n\
-9 che la\n\
-80 check\n\
13 check if\n\
-33 check in\n\
-23 check that\n\
-16 check the\n\
9 check with\n\
-9 check your\n\
9 chef\n\
23 cheque\n\
23 chequ…\n\
-38 chez\n\
-28 chi\n\
-8 chick…\n\
12 chiffres\n\
12 chiff…\n\
-36 child\n\
11 childrens\n\
9 china\n\
27 chinese\n\
27 chinese embassy\n\
27 chine…\n\
9 chipp…\n\
10 chiudere\n\
9 chiud…\n\
-14 choice\n\
-14 choic…\n\
8 choose\n\
13 choose #\n\
-18 choose a\n\
-9 choose bank\n\
9 choose new\n\
-13 choose the\n\
28 choose your\n\
11 choos…\n\
-24 ci\n\
-9 ciao\n\
34 cifre\n\
8 cifre som\n\
10 cifret\n\
10 cifret kode\n\
19 cifre…\n\
10 cikar…\n\
8 cinema\n\
8 cinem…\n\
19 cineva\n\
19 cinev…\n\
-21 cirka\n\
-8 cita\n\
-28 citizen\n\
-33 citizen service\n\
11 citizens with\n\
-11 citizenship\n\
-32 citiz…\n\
-18 city\n\
29 civil\n\
13 civil betjent\n\
11 civil registration\n\
21 claim\n\
162 claim.abroad|claims\n\
8 claim.abroad|claims claim.all-money|claims\n\
45 claim.abroad|claims claim.cannot-meet|claims\n\
-23 claim.abroad|claims claim.crime|claims\n\
201 claim.abroad|claims claim.deposit|claims\n\
12 claim.abroad|claims claim.emergency|claims\n\
11 claim.abroad|claims claim.fee|claims\n\
8 claim.abroad|claims claim.job|claims\n\
9 claim.abroad|claims claim.mule|claims\n\
-15 claim.abroad|claims claim.new-number|claims\n\
15 claim.abroad|claims claim.other-account|claims\n\
24 claim.abroad|claims claim.paid-back|claims\n\
8 claim.abroad|claims claim.reassurance|claims\n\
12 claim.abroad|claims claim.residence|claims\n\
-8 claim.abroad|claims credential.card|claims\n\
9 claim.abroad|claims credential.code|claims\n\
13 claim.abroad|claims credential.id-document|asks\n\
18 claim.abroad|claims credential.id-document|claims\n\
-32 claim.abroad|claims firm.bank|claims\n\
21 claim.abroad|claims firm.courier|claims\n\
30 claim.abroad|claims firm.payment|claims\n\
-10 claim.abroad|claims firm.telecom|claims\n\
90 claim.abroad|claims money.amount|claims\n\
11 claim.abroad|claims money.unusual-means|claims\n\
15 claim.abroad|claims money.valuables|claims\n\
19 claim.abroad|claims person.agent|claims\n\
39 claim.abroad|claims person.family|claims\n\
185 claim.abroad|claims person.landlord|claims\n\
-15 claim.abroad|claims threat.block|threatens\n\
103 claim.abroad|claims threat.deadline|threatens\n\
162 claim.abroad|live\n\
89 claim.abroad|reader\n\
116 claim.abroad|speaks\n\
80 claim.all-money|claims\n\
-18 claim.all-money|claims claim.crime|claims\n\
10 claim.all-money|claims claim.easy-money|claims\n\
19 claim.all-money|claims claim.emergency|claims\n\
-19 claim.all-money|claims claim.fee|claims\n\
41 claim.all-money|claims claim.hacked|claims\n\
28 claim.all-money|claims claim.investment|claims\n\
13 claim.all-money|claims claim.isolation|claims\n\
12 claim.all-money|claims claim.link|claims\n\
11 claim.all-money|claims claim.misused-name|claims\n\
10 claim.all-money|claims claim.no-checking|claims\n\
26 claim.all-money|claims claim.other-account|claims\n\
9 claim.all-money|claims claim.paid-back|claims\n\
17 claim.all-money|claims claim.parcel|claims\n\
20 claim.all-money|claims claim.pick-up|claims\n\
-13 claim.all-money|claims claim.prize|claims\n\
-13 claim.all-money|claims claim.prompt|claims\n\
15 claim.all-money|claims claim.purchase|claims\n\
14 claim.all-money|claims claim.reassurance|claims\n\
15 claim.all-money|claims claim.renewal|claims\n\
63 claim.all-money|claims claim.safe-account|claims\n\
-14 claim.all-money|claims claim.your-own|claims\n\
15 claim.all-money|claims credential.balance|asks\n\
17 claim.all-money|claims credential.balance|claims\n\
27 claim.all-money|claims credential.bank-details|asks\n\
-10 claim.all-money|claims credential.code|claims\n\
10 claim.all-money|claims credential.cpr|asks\n\
-13 claim.all-money|claims credential.cpr|reports\n\
8 claim.all-money|claims credential.mitid|asks\n\
-13 claim.all-money|claims credential.password|claims\n\
10 claim.all-money|claims firm.payment|claims\n\
47 claim.all-money|claims money.amount|claims\n\
-38 claim.all-money|claims money.valuables|claims\n\
9 claim.all-money|claims person.adviser|claims\n\
-9 claim.all-money|claims person.agent|claims\n\
44 claim.all-money|claims person.family|claims\n\
9 claim.all-money|claims person.landlord|claims\n\
14 claim.all-money|claims threat.block|threatens\n\
-9 claim.all-money|claims threat.court|threatens\n\
68 claim.all-money|claims threat.deadline|threatens\n\
-9 claim.all-money|claims threat.deportation|threatens\n\
-9 claim.all-money|denies\n\
80 claim.all-money|live\n\
102 claim.all-money|reader\n\
8 claim.all-money|reports claim.prize|reports\n\
8 claim.all-money|reports credential.balance|reports\n\
9 claim.all-money|reports credential.bank-details|reports\n\
14 claim.all-money|reports money.amount|reports\n\
-9 claim.all-money|reports money.valuables|reports\n\
12 claim.all-money|reports person.agent|claims\n\
16 claim.all-money|speaks\n\
61 claim.already-paid|claims\n\
-9 claim.already-paid|claims claim.deposit|claims\n\
9 claim.already-paid|claims claim.easy-money|claims\n\
-23 claim.already-paid|claims claim.fee|claims\n\
20 claim.already-paid|claims claim.job|claims\n\
32 claim.already-paid|claims claim.link|claims\n\
8 claim.already-paid|claims claim.loan|claims\n\
12 claim.already-paid|claims claim.mule|claims\n\
12 claim.already-paid|claims claim.no-checking|claims\n\
16 claim.already-paid|claims claim.parcel|claims\n\
14 claim.already-paid|claims claim.prompt|claims\n\
12 claim.already-paid|claims claim.reassurance|claims\n\
14 claim.already-paid|claims claim.refund|claims\n\
-32 claim.already-paid|claims claim.sent-by-mistake|claims\n\
8 claim.already-paid|claims credential.balance|asks\n\
21 claim.already-paid|claims credential.bank-details|asks\n\
42 claim.already-paid|claims credential.card|asks\n\
22 claim.already-paid|claims credential.card|claims\n\
12 claim.already-paid|claims credential.code|asks\n\
16 claim.already-paid|claims credential.mitid|asks\n\
21 claim.already-paid|claims credential.mitid|reports\n\
38 claim.already-paid|claims firm.bank|claims\n\
57 claim.already-paid|claims firm.courier|claims\n\
-8 claim.already-paid|claims firm.payment|claims\n\
35 claim.already-paid|claims firm.shop|claims\n\
-10 claim.already-paid|claims firm.utility|claims\n\
34 claim.already-paid|claims money.amount|claims\n\
11 claim.already-paid|claims money.amount|reports\n\
17 claim.already-paid|claims money.unusual-means|claims\n\
31 claim.already-paid|claims money.valuables|claims\n\
52 claim.already-paid|claims person.buyer|claims\n\
17 claim.already-paid|claims threat.block|threatens\n\
-14 claim.already-paid|claims threat.deadline|threatens\n\
-11 claim.already-paid|claims threat.debt|threatens\n\
61 claim.already-paid|live\n\
115 claim.already-paid|reader\n\
-8 claim.already-paid|reports\n\
11 claim.already-paid|speaks\n\
177 claim.broken-phone|claims\n\
36 claim.broken-phone|claims claim.cannot-meet|claims\n\
13 claim.broken-phone|claims claim.deposit|claims\n\
69 claim.broken-phone|claims claim.emergency|claims\n\
184 claim.broken-phone|claims claim.new-number|claims\n\
23 claim.broken-phone|claims claim.other-account|claims\n\
19 claim.broken-phone|claims claim.paid-back|claims\n\
20 claim.broken-phone|claims claim.unpaid|claims\n\
8 claim.broken-phone|claims credential.bank-details|asks\n\
10 claim.broken-phone|claims credential.bank-details|claims\n\
32 claim.broken-phone|claims firm.bank|claims\n\
9 claim.broken-phone|claims firm.payment|claims\n\
35 claim.broken-phone|claims money.amount|claims\n\
12 claim.broken-phone|claims money.unusual-means|claims\n\
191 claim.broken-phone|claims person.family|claims\n\
71 claim.broken-phone|claims threat.deadline|threatens\n\
177 claim.broken-phone|live\n\
30 claim.broken-phone|reader\n\
13 claim.broken-phone|reports\n\
9 claim.broken-phone|reports claim.new-number|claims\n\
17 claim.broken-phone|reports threat.deadline|reports\n\
41 claim.broken-phone|speaks\n\
190 claim.cannot-meet|claims\n\
80 claim.cannot-meet|claims claim.deposit|claims\n\
30 claim.cannot-meet|claims claim.emergency|claims\n\
14 claim.cannot-meet|claims claim.fee|claims\n\
13 claim.cannot-meet|claims claim.job|claims\n\
35 claim.cannot-meet|claims claim.new-number|claims\n\
29 claim.cannot-meet|claims claim.no-checking|claims\n\
36 claim.cannot-meet|claims claim.other-account|claims\n\
30 claim.cannot-meet|claims claim.paid-back|claims\n\
10 claim.cannot-meet|claims claim.purchase|claims\n\
11 claim.cannot-meet|claims claim.unpaid|claims\n\
12 claim.cannot-meet|claims claim.unusual-activity|claims\n\
14 claim.cannot-meet|claims credential.bank-details|asks\n\
20 claim.cannot-meet|claims credential.bank-details|claims\n\
10 claim.cannot-meet|claims credential.card|asks\n\
14 claim.cannot-meet|claims credential.code|asks\n\
9 claim.cannot-meet|claims credential.personal-information|asks\n\
14 claim.cannot-meet|claims credential.personal-information|claims\n\
16 claim.cannot-meet|claims firm.bank|claims\n\
25 claim.cannot-meet|claims firm.courier|claims\n\
23 claim.cannot-meet|claims firm.payment|claims\n\
84 claim.cannot-meet|claims money.amount|claims\n\
32 claim.cannot-meet|claims money.unusual-means|claims\n\
8 claim.cannot-meet|claims money.valuables|claims\n\
14 claim.cannot-meet|claims person.agent|claims\n\
74 claim.cannot-meet|claims person.family|claims\n\
47 claim.cannot-meet|claims person.landlord|claims\n\
10 claim.cannot-meet|claims threat.arrest|threatens\n\
9 claim.cannot-meet|claims threat.block|threatens\n\
8 claim.cannot-meet|claims threat.court|threatens\n\
79 claim.cannot-meet|claims threat.deadline|threatens\n\
10 claim.cannot-meet|denies\n\
190 claim.cannot-meet|live\n\
67 claim.cannot-meet|reader\n\
13 claim.cannot-meet|reports\n\
91 claim.cannot-meet|speaks\n\
30 claim.case|claims\n\
19 claim.case|claims claim.crime|claims\n\
-34 claim.case|claims claim.fee|claims\n\
-16 claim.case|claims claim.hacked|claims\n\
13 claim.case|claims claim.isolation|claims\n\
11 claim.case|claims claim.link|claims\n\
26 claim.case|claims claim.misused-name|claims\n\
-45 claim.case|claims claim.parcel|claims\n\
21 claim.case|claims claim.pick-up|claims\n\
14 claim.case|claims claim.prize|claims\n\
-11 claim.case|claims claim.prompt|claims\n\
-11 claim.case|claims claim.renewal|claims\n\
9 claim.case|claims claim.residence|claims\n\
23 claim.case|claims claim.robot|claims\n\
13 claim.case|claims claim.safe-account|claims\n\
-12 claim.case|claims claim.your-own|claims\n\
8 claim.case|claims credential.balance|asks\n\
10 claim.case|claims credential.bank-details|asks\n\
14 claim.case|claims credential.card|asks\n\
20 claim.case|claims credential.cpr|asks\n\
34 claim.case|claims credential.cpr|claims\n\
34 claim.case|claims credential.id-document|claims\n\
10 claim.case|claims credential.mitid|asks\n\
-22 claim.case|claims credential.mitid|claims\n\
-16 claim.case|claims credential.one-time-code|claims\n\
25 claim.case|claims credential.personal-information|claims\n\
-30 claim.case|claims firm.bank|claims\n\
18 claim.case|claims firm.payment|claims\n\
-8 claim.case|claims firm.shop|claims\n\
8 claim.case|claims firm.toll|claims\n\
20 claim.case|claims money.amount|claims\n\
11 claim.case|claims money.unusual-means|claims\n\
15 claim.case|claims money.valuables|claims\n\
16 claim.case|claims person.agent|claims\n\
-14 claim.case|claims person.family|claims\n\
-14 claim.case|claims person.landlord|claims\n\
18 claim.case|claims threat.arrest|reports\n\
72 claim.case|claims threat.arrest|threatens\n\
14 claim.case|claims threat.block|threatens\n\
30 claim.case|claims threat.court|threatens\n\
66 claim.case|claims threat.deadline|threatens\n\
9 claim.case|claims threat.debt|threatens\n\
18 claim.case|claims threat.deportation|threatens\n\
37 claim.case|claims threat.exposure|threatens\n\
30 claim.case|live\n\
46 claim.case|reader\n\
9 claim.case|reports credential.balance|reports\n\
41 claim.case|speaks\n\
35 claim.crime|claims\n\
-10 claim.crime|claims claim.crime|reports\n\
40 claim.crime|claims claim.deposit|claims\n\
-14 claim.crime|claims claim.easy-money|claims\n\
14 claim.crime|claims claim.emergency|claims\n\
-8 claim.crime|claims claim.hacked|claims\n\
37 claim.crime|claims claim.isolation|claims\n\
-27 claim.crime|claims claim.job|claims\n\
27 claim.crime|claims claim.link|claims\n\
112 claim.crime|claims claim.misused-name|claims\n\
-16 claim.crime|claims claim.mule|claims\n\
-31 claim.crime|claims claim.new-number|claims\n\
11 claim.crime|claims claim.no-checking|claims\n\
11 claim.crime|claims claim.paid-back|claims\n\
36 claim.crime|claims claim.parcel|claims\n\
24 claim.crime|claims claim.pick-up|claims\n\
-32 claim.crime|claims claim.prize|claims\n\
-15 claim.crime|claims claim.prompt|claims\n\
22 claim.crime|claims claim.recovery|claims\n\
-32 claim.crime|claims claim.renewal|claims\n\
11 claim.crime|claims claim.residence|claims\n\
18 claim.crime|claims claim.robot|claims\n\
13 claim.crime|claims claim.safe-account|claims\n\
22 claim.crime|claims credential.balance|asks\n\
12 claim.crime|claims credential.bank-details|asks\n\
-25 claim.crime|claims credential.bank-details|claims\n\
-74 claim.crime|claims credential.card|claims\n\
-9 claim.crime|claims credential.code|advises\n\
31 claim.crime|claims credential.cpr|asks\n\
48 claim.crime|claims credential.cpr|claims\n\
16 claim.crime|claims credential.id-document|claims\n\
10 claim.crime|claims credential.mitid|asks\n\
-31 claim.crime|claims credential.mitid|claims\n\
13 claim.crime|claims credential.password|asks\n\
15 claim.crime|claims credential.personal-information|claims\n\
-43 claim.crime|claims firm.bank|claims\n\
-11 claim.crime|claims firm.payment|claims\n\
-8 claim.crime|claims firm.shop|claims\n\
-42 claim.crime|claims money.amount|claims\n\
-15 claim.crime|claims money.unusual-means|claims\n\
10 claim.crime|claims money.unusual-means|reports\n\
-33 claim.crime|claims money.valuables|claims\n\
-8 claim.crime|claims person.agent|claims\n\
33 claim.crime|claims person.family|claims\n\
19 claim.crime|claims threat.arrest|reports\n\
85 claim.crime|claims threat.arrest|threatens\n\
-33 claim.crime|claims threat.block|threatens\n\
29 claim.crime|claims threat.court|threatens\n\
10 claim.crime|claims threat.deadline|reports\n\
80 claim.crime|claims threat.deadline|threatens\n\
-17 claim.crime|claims threat.debt|threatens\n\
-21 claim.crime|claims threat.deportation|threatens\n\
44 claim.crime|claims threat.exposure|threatens\n\
35 claim.crime|live\n\
186 claim.crime|reader\n\
16 claim.crime|reports claim.misused-name|claims\n\
-8 claim.crime|reports claim.misused-name|reports\n\
9 claim.crime|reports claim.safe-account|reports\n\
20 claim.crime|reports credential.cpr|claims\n\
-21 claim.crime|reports credential.cpr|reports\n\
19 claim.crime|reports credential.mitid|reports\n\
-11 claim.crime|reports money.amount|reports\n\
15 claim.crime|reports person.agent|claims\n\
23 claim.crime|reports threat.block|threatens\n\
29 claim.crime|reports threat.deadline|reports\n\
-22 claim.crime|speaks\n\
-11 claim.deposit|claims\n\
16 claim.deposit|claims claim.easy-money|claims\n\
-8 claim.deposit|claims claim.fee|claims\n\
19 claim.deposit|claims claim.investment|claims\n\
9 claim.deposit|claims claim.job|claims\n\
8 claim.deposit|claims claim.link|claims\n\
13 claim.deposit|claims claim.misused-name|claims\n\
11 claim.deposit|claims claim.new-number|claims\n\
46 claim.deposit|claims claim.other-account|claims\n\
19 claim.deposit|claims claim.paid-back|claims\n\
15 claim.deposit|claims claim.parcel|claims\n\
8 claim.deposit|claims claim.prize|claims\n\
10 claim.deposit|claims claim.purchase|claims\n\
31 claim.deposit|claims claim.recovery|claims\n\
-35 claim.deposit|claims claim.refund|claims\n\
22 claim.deposit|claims claim.safe-account|claims\n\
15 claim.deposit|claims claim.sent-by-mistake|claims\n\
-10 claim.deposit|claims claim.unusual-activity|claims\n\
-14 claim.deposit|claims claim.your-own|claims\n\
-12 claim.deposit|claims credential.balance|asks\n\
-38 claim.deposit|claims credential.bank-details|asks\n\
8 claim.deposit|claims credential.bank-details|claims\n\
10 claim.deposit|claims credential.card|asks\n\
20 claim.deposit|claims credential.card|claims\n\
-19 claim.deposit|claims credential.id-document|asks\n\
10 claim.deposit|claims credential.mitid|asks\n\
12 claim.deposit|claims credential.mitid|claims\n\
8 claim.deposit|claims credential.one-time-code|claims\n\
-8 claim.deposit|claims credential.one-time-code|reports\n\
14 claim.deposit|claims credential.password|asks\n\
-12 claim.deposit|claims credential.personal-information|asks\n\
11 claim.deposit|claims credential.personal-information|claims\n\
39 claim.deposit|claims firm.courier|claims\n\
51 claim.deposit|claims firm.payment|claims\n\
-9 claim.deposit|claims firm.shop|claims\n\
-11 claim.deposit|claims firm.toll|claims\n\
-17 claim.deposit|claims money.amount|claims\n\
50 claim.deposit|claims money.unusual-means|claims\n\
14 claim.deposit|claims money.valuables|claims\n\
16 claim.deposit|claims person.agent|claims\n\
34 claim.deposit|claims person.family|claims\n\
90 claim.deposit|claims person.landlord|claims\n\
17 claim.deposit|claims person.recruiter|claims\n\
11 claim.deposit|claims threat.arrest|threatens\n\
20 claim.deposit|claims threat.block|threatens\n\
-11 claim.deposit|claims threat.court|threatens\n\
84 claim.deposit|claims threat.deadline|threatens\n\
16 claim.deposit|claims threat.exposure|threatens\n\
-11 claim.deposit|claims threat.return|threatens\n\
9 claim.deposit|denies\n\
-11 claim.deposit|live\n\
-10 claim.deposit|reader\n\
9 claim.deposit|reports money.amount|reports\n\
-54 claim.deposit|speaks\n\
165 claim.easy-money|claims\n\
-20 claim.easy-money|claims claim.fee|claims\n\
8 claim.easy-money|claims claim.fine|claims\n\
9 claim.easy-money|claims claim.hacked|claims\n\
72 claim.easy-money|claims claim.investment|claims\n\
55 claim.easy-money|claims claim.job|claims\n\
12 claim.easy-money|claims claim.loan|claims\n\
66 claim.easy-money|claims claim.mule|claims\n\
9 claim.easy-money|claims claim.no-checking|claims\n\
15 claim.easy-money|claims claim.paid-back|claims\n\
-20 claim.easy-money|claims claim.parcel|claims\n\
-13 claim.easy-money|claims claim.purchase|claims\n\
23 claim.easy-money|claims claim.reassurance|claims\n\
12 claim.easy-money|claims claim.recovery|claims\n\
-10 claim.easy-money|claims claim.renewal|claims\n\
9 claim.easy-money|claims claim.unpaid|claims\n\
-30 claim.easy-money|claims claim.unusual-activity|claims\n\
-12 claim.easy-money|claims claim.your-own|claims\n\
12 claim.easy-money|claims credential.bank-details|claims\n\
-20 claim.easy-money|claims credential.card|claims\n\
8 claim.easy-money|claims credential.mitid|claims\n\
-10 claim.easy-money|claims credential.pin|claims\n\
31 claim.easy-money|claims firm.bank|claims\n\
19 claim.easy-money|claims firm.courier|claims\n\
14 claim.easy-money|claims firm.payment|claims\n\
119 claim.easy-money|claims money.amount|claims\n\
46 claim.easy-money|claims money.unusual-means|claims\n\
15 claim.easy-money|claims money.valuables|claims\n\
28 claim.easy-money|claims person.adviser|claims\n\
20 claim.easy-money|claims person.family|claims\n\
30 claim.easy-money|claims person.recruiter|claims\n\
27 claim.easy-money|claims threat.deadline|threatens\n\
165 claim.easy-money|live\n\
48 claim.easy-money|reader\n\
55 claim.easy-money|speaks\n\
-18 claim.emergency|claims claim.fee|claims\n\
-9 claim.emergency|claims claim.fine|claims\n\
-9 claim.emergency|claims claim.investment|claims\n\
13 claim.emergency|claims claim.isolation|claims\n\
-19 claim.emergency|claims claim.job|claims\n\
8 claim.emergency|claims claim.misused-name|claims\n\
142 claim.emergency|claims claim.new-number|claims\n\
39 claim.emergency|claims claim.other-account|claims\n\
17 claim.emergency|claims claim.paid-back|claims\n\
12 claim.emergency|claims claim.pick-up|claims\n\
24 claim.emergency|claims claim.refund|claims\n\
19 claim.emergency|claims claim.renewal|claims\n\
21 claim.emergency|claims claim.safe-account|claims\n\
-43 claim.emergency|claims claim.unpaid|claims\n\
19 claim.emergency|claims claim.virus|claims\n\
-47 claim.emergency|claims claim.your-own|claims\n\
11 claim.emergency|claims credential.balance|asks\n\
-17 claim.emergency|claims credential.bank-details|claims\n\
19 claim.emergency|claims credential.card|asks\n\
-17 claim.emergency|claims credential.card|claims\n\
11 claim.emergency|claims credential.code|claims\n\
-10 claim.emergency|claims credential.code|reports\n\
14 claim.emergency|claims credential.cpr|asks\n\
-22 claim.emergency|claims credential.cpr|claims\n\
-37 claim.emergency|claims credential.id-document|claims\n\
-41 claim.emergency|claims credential.mitid|claims\n\
12 claim.emergency|claims credential.one-time-code|asks\n\
21 claim.emergency|claims credential.one-time-code|claims\n\
13 claim.emergency|claims credential.password|asks\n\
11 claim.emergency|claims credential.personal-information|asks\n\
9 claim.emergency|claims credential.personal-information|claims\n\
16 claim.emergency|claims firm.bank|claims\n\
-9 claim.emergency|claims firm.payment|claims\n\
27 claim.emergency|claims money.amount|claims\n\
18 claim.emergency|claims money.valuables|claims\n\
20 claim.emergency|claims person.agent|claims\n\
177 claim.emergency|claims person.family|claims\n\
43 claim.emergency|claims threat.arrest|threatens\n\
19 claim.emergency|claims threat.block|threatens\n\
13 claim.emergency|claims threat.court|threatens\n\
18 claim.emergency|claims threat.cutoff|threatens\n\
89 claim.emergency|claims threat.deadline|threatens\n\
14 claim.emergency|claims threat.debt|threatens\n\
8 claim.emergency|claims threat.deportation|threatens\n\
-50 claim.emergency|reader\n\
-15 claim.emergency|reports\n\
-16 claim.emergency|speaks\n\
23 claim.fee|claims\n\
50 claim.fee|claims claim.fine|claims\n\
-9 claim.fee|claims claim.link|claims\n\
10 claim.fee|claims claim.misused-name|claims\n\
-9 claim.fee|claims claim.mule|claims\n\
-10 claim.fee|claims claim.no-checking|reports\n\
31 claim.fee|claims claim.other-account|claims\n\
21 claim.fee|claims claim.paid-back|claims\n\
70 claim.fee|claims claim.parcel|claims\n\
13 claim.fee|claims claim.pick-up|claims\n\
77 claim.fee|claims claim.prize|claims\n\
15 claim.fee|claims claim.prompt|claims\n\
45 claim.fee|claims claim.purchase|claims\n\
107 claim.fee|claims claim.recovery|claims\n\
19 claim.fee|claims claim.refund|claims\n\
21 claim.fee|claims claim.renewal|claims\n\
29 claim.fee|claims claim.residence|claims\n\
-14 claim.fee|claims claim.unpaid|claims\n\
22 claim.fee|claims credential.bank-details|asks\n\
38 claim.fee|claims credential.card|asks\n\
28 claim.fee|claims credential.card|claims\n\
9 claim.fee|claims credential.code|claims\n\
12 claim.fee|claims credential.cpr|asks\n\
14 claim.fee|claims credential.cpr|claims\n\
17 claim.fee|claims credential.id-document|asks\n\
16 claim.fee|claims credential.id-document|claims\n\
-26 claim.fee|claims credential.mitid|claims\n\
8 claim.fee|claims credential.one-time-code|claims\n\
18 claim.fee|claims credential.password|asks\n\
22 claim.fee|claims credential.personal-information|claims\n\
-30 claim.fee|claims firm.bank|claims\n\
-10 claim.fee|claims firm.bank|reports\n\
-15 claim.fee|claims firm.courier|reports\n\
-23 claim.fee|claims firm.payment|claims\n\
29 claim.fee|claims firm.shop|claims\n\
49 claim.fee|claims firm.toll|claims\n\
-18 claim.fee|claims firm.utility|claims\n\
68 claim.fee|claims money.amount|claims\n\
15 claim.fee|claims money.unusual-means|claims\n\
-15 claim.fee|claims money.valuables|claims\n\
35 claim.fee|claims person.agent|claims\n\
-17 claim.fee|claims person.buyer|claims\n\
25 claim.fee|claims person.family|claims\n\
-9 claim.fee|claims person.landlord|claims\n\
22 claim.fee|claims threat.block|threatens\n\
14 claim.fee|claims threat.court|threatens\n\
25 claim.fee|claims threat.deadline|threatens\n\
-14 claim.fee|claims threat.debt|threatens\n\
41 claim.fee|claims threat.deportation|threatens\n\
14 claim.fee|claims threat.exposure|threatens\n\
40 claim.fee|claims threat.return|threatens\n\
-17 claim.fee|denies\n\
23 claim.fee|live\n\
-61 claim.fee|reader\n\
-9 claim.fee|reports\n\
-30 claim.fee|speaks\n\
50 claim.fine|claims\n\
-13 claim.fine|claims claim.link|claims\n\
10 claim.fine|claims claim.parcel|claims\n\
8 claim.fine|claims claim.purchase|claims\n\
22 claim.fine|claims claim.residence|claims\n\
69 claim.fine|claims claim.unpaid|claims\n\
13 claim.fine|claims credential.card|asks\n\
8 claim.fine|claims credential.card|claims\n\
8 claim.fine|claims credential.id-document|asks\n\
20 claim.fine|claims credential.one-time-code|claims\n\
-37 claim.fine|claims firm.bank|claims\n\
22 claim.fine|claims firm.courier|claims\n\
31 claim.fine|claims firm.toll|claims\n\
40 claim.fine|claims money.amount|claims\n\
14 claim.fine|claims money.unusual-means|claims\n\
-18 claim.fine|claims money.valuables|claims\n\
16 claim.fine|claims person.family|claims\n\
30 claim.fine|claims threat.arrest|threatens\n\
-9 claim.fine|claims threat.block|threatens\n\
30 claim.fine|claims threat.court|threatens\n\
60 claim.fine|claims threat.deadline|threatens\n\
13 claim.fine|claims threat.debt|threatens\n\
14 claim.fine|claims threat.exposure|threatens\n\
50 claim.fine|live\n\
33 claim.fine|reader\n\
-20 claim.fine|speaks\n\
116 claim.hacked|claims\n\
-17 claim.hacked|claims claim.menu|claims\n\
9 claim.hacked|claims claim.new-number|claims\n\
27 claim.hacked|claims claim.no-checking|claims\n\
9 claim.hacked|claims claim.other-account|claims\n\
10 claim.hacked|claims claim.parcel|claims\n\
24 claim.hacked|claims claim.pick-up|claims\n\
8 claim.hacked|claims claim.prompt|claims\n\
18 claim.hacked|claims claim.reassurance|claims\n\
37 claim.hacked|claims claim.safe-account|claims\n\
-9 claim.hacked|claims claim.sent-by-mistake|claims\n\
32 claim.hacked|claims claim.unusual-activity|claims\n\
45 claim.hacked|claims claim.virus|claims\n\
9 claim.hacked|claims credential.balance|asks\n\
24 claim.hacked|claims credential.bank-details|asks\n\
-12 claim.hacked|claims credential.card|reports\n\
11 claim.hacked|claims credential.code|asks\n\
15 claim.hacked|claims credential.password|asks\n\
-13 claim.hacked|claims credential.password|claims\n\
11 claim.hacked|claims credential.personal-information|claims\n\
66 claim.hacked|claims firm.bank|claims\n\
8 claim.hacked|claims firm.courier|claims\n\
-25 claim.hacked|claims firm.payment|claims\n\
60 claim.hacked|claims firm.support|claims\n\
-21 claim.hacked|claims money.amount|claims\n\
9 claim.hacked|claims money.unusual-means|claims\n\
35 claim.hacked|claims money.valuables|claims\n\
21 claim.hacked|claims person.agent|claims\n\
19 claim.hacked|claims person.family|claims\n\
8 claim.hacked|claims threat.arrest|threatens\n\
-14 claim.hacked|claims threat.block|threatens\n\
32 claim.hacked|claims threat.deadline|threatens\n\
116 claim.hacked|live\n\
79 claim.hacked|reader\n\
10 claim.hacked|reports money.amount|reports\n\
-10 claim.hacked|speaks\n\
61 claim.investment|claims\n\
24 claim.investment|claims claim.job|claims\n\
36 claim.investment|claims claim.link|claims\n\
9 claim.investment|claims claim.no-checking|claims\n\
12 claim.investment|claims claim.other-account|claims\n\
16 claim.investment|claims claim.paid-back|claims\n\
20 claim.investment|claims claim.pick-up|claims\n\
11 claim.investment|claims claim.prize|claims\n\
10 claim.investment|claims claim.purchase|claims\n\
11 claim.investment|claims claim.reassurance|claims\n\
11 claim.investment|claims claim.recovery|claims\n\
-8 claim.investment|claims claim.residence|claims\n\
-8 claim.investment|claims credential.id-document|asks\n\
-11 claim.investment|claims credential.id-document|claims\n\
14 claim.investment|claims firm.payment|claims\n\
119 claim.investment|claims money.amount|claims\n\
24 claim.investment|claims money.unusual-means|claims\n\
26 claim.investment|claims money.valuables|claims\n\
32 claim.investment|claims person.adviser|claims\n\
9 claim.investment|claims person.agent|claims\n\
33 claim.investment|claims person.family|claims\n\
8 claim.investment|claims person.landlord|claims\n\
-17 claim.investment|claims threat.arrest|threatens\n\
35 claim.investment|claims threat.block|threatens\n\
-10 claim.investment|claims threat.court|threatens\n\
29 claim.investment|claims threat.deadline|threatens\n\
61 claim.investment|live\n\
73 claim.investment|reader\n\
26 claim.investment|reports\n\
24 claim.investment|reports money.amount|reports\n\
27 claim.investment|speaks\n\
176 claim.isolation|claims\n\
16 claim.isolation|claims claim.misused-name|claims\n\
8 claim.isolation|claims claim.other-account|claims\n\
9 claim.isolation|claims claim.pick-up|claims\n\
27 claim.isolation|claims claim.reassurance|claims\n\
9 claim.isolation|claims claim.safe-account|claims\n\
8 claim.isolation|claims claim.unusual-activity|claims\n\
25 claim.isolation|claims credential.balance|asks\n\
11 claim.isolation|claims credential.bank-details|asks\n\
15 claim.isolation|claims credential.card|asks\n\
25 claim.isolation|claims credential.cpr|asks\n\
17 claim.isolation|claims credential.cpr|claims\n\
9 claim.isolation|claims credential.id-document|claims\n\
10 claim.isolation|claims credential.personal-information|claims\n\
51 claim.isolation|claims firm.bank|claims\n\
-12 claim.isolation|claims firm.courier|claims\n\
29 claim.isolation|claims money.valuables|claims\n\
23 claim.isolation|claims person.agent|claims\n\
14 claim.isolation|claims person.landlord|claims\n\
57 claim.isolation|claims threat.arrest|threatens\n\
10 claim.isolation|claims threat.block|threatens\n\
16 claim.isolation|claims threat.court|threatens\n\
22 claim.isolation|claims threat.deadline|threatens\n\
8 claim.isolation|claims threat.exposure|threatens\n\
176 claim.isolation|live\n\
106 claim.isolation|reader\n\
10 claim.isolation|reports\n\
92 claim.isolation|speaks\n\
17 claim.job|claims\n\
-11 claim.job|claims claim.link|claims\n\
-11 claim.job|claims claim.loan|claims\n\
-13 claim.job|claims claim.misused-name|claims\n\
25 claim.job|claims claim.mule|claims\n\
9 claim.job|claims claim.no-checking|claims\n\
14 claim.job|claims claim.paid-back|claims\n\
8 claim.job|claims claim.prompt|claims\n\
-24 claim.job|claims claim.purchase|claims\n\
27 claim.job|claims claim.recovery|claims\n\
-13 claim.job|claims claim.unpaid|claims\n\
9 claim.job|claims claim.unusual-activity|claims\n\
-11 claim.job|claims claim.your-own|claims\n\
16 claim.job|claims credential.balance|claims\n\
-16 claim.job|claims credential.bank-details|asks\n\
-10 claim.job|claims credential.bank-details|claims\n\
-35 claim.job|claims credential.cpr|asks\n\
-23 claim.job|claims credential.cpr|claims\n\
-9 claim.job|claims credential.one-time-code|asks\n\
10 claim.job|claims credential.password|asks\n\
-11 claim.job|claims credential.password|claims\n\
15 claim.job|claims firm.bank|claims\n\
-8 claim.job|claims firm.courier|claims\n\
19 claim.job|claims firm.shop|claims\n\
151 claim.job|claims money.amount|claims\n\
-11 claim.job|claims person.family|claims\n\
49 claim.job|claims person.recruiter|claims\n\
12 claim.job|claims threat.block|threatens\n\
-8 claim.job|claims threat.court|threatens\n\
-10 claim.job|claims threat.deadline|threatens\n\
17 claim.job|live\n\
44 claim.job|reader\n\
9 claim.job|reports money.amount|reports\n\
19 claim.job|speaks\n\
15 claim.link|claims claim.other-account|claims\n\
17 claim.link|claims claim.paid-back|claims\n\
17 claim.link|claims claim.prize|claims\n\
23 claim.link|claims claim.renewal|claims\n\
12 claim.link|claims claim.safe-account|claims\n\
10 claim.link|claims claim.unpaid|claims\n\
-13 claim.link|claims claim.unusual-activity|claims\n\
9 claim.link|claims claim.virus|claims\n\
-8 claim.link|claims claim.your-own|claims\n\
14 claim.link|claims credential.bank-details|asks\n\
-8 claim.link|claims credential.card|claims\n\
-11 claim.link|claims credential.id-document|claims\n\
11 claim.link|claims credential.mitid|advises\n\
22 claim.link|claims credential.mitid|asks\n\
-36 claim.link|claims credential.mitid|claims\n\
21 claim.link|claims credential.nemid|asks\n\
9 claim.link|claims credential.nemid|claims\n\
9 claim.link|claims credential.one-time-code|asks\n\
34 claim.link|claims credential.password|asks\n\
-10 claim.link|claims credential.password|claims\n\
-19 claim.link|claims credential.personal-information|asks\n\
24 claim.link|claims firm.courier|claims\n\
-13 claim.link|claims firm.courier|reports\n\
20 claim.link|claims firm.shop|claims\n\
8 claim.link|claims firm.support|claims\n\
28 claim.link|claims firm.toll|claims\n\
-10 claim.link|claims firm.utility|claims\n\
11 claim.link|claims money.unusual-means|claims\n\
20 claim.link|claims money.valuables|claims\n\
-12 claim.link|claims person.agent|claims\n\
13 claim.link|claims person.buyer|claims\n\
11 claim.link|claims person.family|claims\n\
-21 claim.link|claims person.landlord|claims\n\
8 claim.link|claims threat.arrest|threatens\n\
21 claim.link|claims threat.block|threatens\n\
8 claim.link|claims threat.court|threatens\n\
-13 claim.link|claims threat.cutoff|threatens\n\
29 claim.link|claims threat.deadline|threatens\n\
12 claim.link|claims threat.exposure|threatens\n\
-19 claim.link|denies\n\
-13 claim.link|denies firm.bank|claims\n\
60 claim.link|reader\n\
14 claim.link|reports\n\
14 claim.link|reports money.amount|reports\n\
59 claim.loan|claims\n\
13 claim.loan|claims claim.other-account|claims\n\
9 claim.loan|claims claim.paid-back|claims\n\
15 claim.loan|claims claim.prompt|claims\n\
11 claim.loan|claims claim.reassurance|claims\n\
8 claim.loan|claims claim.safe-account|claims\n\
11 claim.loan|claims credential.bank-details|asks\n\
12 claim.loan|claims credential.mitid|asks\n\
16 claim.loan|claims credential.mitid|claims\n\
22 claim.loan|claims firm.bank|claims\n\
30 claim.loan|claims money.amount|claims\n\
9 claim.loan|claims threat.block|threatens\n\
18 claim.loan|claims threat.deadline|threatens\n\
59 claim.loan|live\n\
14 claim.loan|reader\n\
-12 claim.loan|reports\n\
-8 claim.loan|speaks\n\
-120 claim.menu|claims\n\
-10 claim.menu|claims credential.bank-details|claims\n\
-21 claim.menu|claims credential.card|claims\n\
-40 claim.menu|claims credential.cpr|asks\n\
-10 claim.menu|claims credential.mitid|claims\n\
-30 claim.menu|claims firm.bank|claims\n\
-10 claim.menu|claims firm.payment|claims\n\
13 claim.menu|claims money.amount|claims\n\
-8 claim.menu|claims threat.block|threatens\n\
-120 claim.menu|live\n\
-88 claim.menu|reader\n\
-43 claim.menu|speaks\n\
179 claim.misused-name|claims\n\
11 claim.misused-name|claims claim.other-account|claims\n\
38 claim.misused-name|claims claim.parcel|claims\n\
8 claim.misused-name|claims claim.pick-up|claims\n\
-10 claim.misused-name|claims claim.prompt|claims\n\
8 claim.misused-name|claims claim.residence|claims\n\
9 claim.misused-name|claims claim.robot|claims\n\
8 claim.misused-name|claims claim.unusual-activity|claims\n\
17 claim.misused-name|claims credential.balance|asks\n\
27 claim.misused-name|claims credential.bank-details|asks\n\
14 claim.misused-name|claims credential.bank-details|claims\n\
22 claim.misused-name|claims credential.cpr|asks\n\
16 claim.misused-name|claims credential.cpr|claims\n\
17 claim.misused-name|claims credential.id-document|claims\n\
8 claim.misused-name|claims credential.mitid|asks\n\
-11 claim.misused-name|claims credential.personal-information|asks\n\
17 claim.misused-name|claims credential.personal-information|claims\n\
27 claim.misused-name|claims firm.bank|claims\n\
40 claim.misused-name|claims money.amount|claims\n\
-8 claim.misused-name|claims money.unusual-means|claims\n\
16 claim.misused-name|claims money.valuables|claims\n\
45 claim.misused-name|claims person.agent|claims\n\
60 claim.misused-name|claims threat.arrest|threatens\n\
11 claim.misused-name|claims threat.block|threatens\n\
10 claim.misused-name|claims threat.court|threatens\n\
48 claim.misused-name|claims threat.deadline|threatens\n\
179 claim.misused-name|live\n\
186 claim.misused-name|reader\n\
9 claim.misused-name|reports credential.cpr|reports\n\
42 claim.misused-name|speaks\n\
165 claim.mule|claims\n\
19 claim.mule|claims claim.no-checking|claims\n\
16 claim.mule|claims claim.other-account|claims\n\
9 claim.mule|claims claim.pick-up|claims\n\
15 claim.mule|claims claim.prize|claims\n\
29 claim.mule|claims claim.reassurance|claims\n\
-11 claim.mule|claims claim.refund|claims\n\
11 claim.mule|claims claim.sent-by-mistake|claims\n\
-12 claim.mule|claims claim.your-own|claims\n\
17 claim.mule|claims credential.bank-details|asks\n\
13 claim.mule|claims credential.bank-details|claims\n\
11 claim.mule|claims credential.card|asks\n\
8 claim.mule|claims credential.id-document|claims\n\
10 claim.mule|claims credential.mitid|asks\n\
12 claim.mule|claims credential.mitid|claims\n\
14 claim.mule|claims credential.password|claims\n\
72 claim.mule|claims firm.bank|claims\n\
12 claim.mule|claims firm.payment|claims\n\
17 claim.mule|claims money.amount|claims\n\
19 claim.mule|claims money.unusual-means|claims\n\
39 claim.mule|claims money.valuables|claims\n\
26 claim.mule|claims person.family|claims\n\
-17 claim.mule|claims threat.arrest|threatens\n\
25 claim.mule|claims threat.block|threatens\n\
-15 claim.mule|claims threat.debt|threatens\n\
165 claim.mule|live\n\
139 claim.mule|reader\n\
106 claim.mule|speaks\n\
110 claim.new-number|claims\n\
33 claim.new-number|claims claim.no-checking|claims\n\
26 claim.new-number|claims claim.other-account|claims\n\
21 claim.new-number|claims claim.paid-back|claims\n\
-13 claim.new-number|claims claim.parcel|claims\n\
-12 claim.new-number|claims claim.prize|claims\n\
13 claim.new-number|claims claim.purchase|claims\n\
38 claim.new-number|claims claim.unpaid|claims\n\
9 claim.new-number|claims credential.bank-details|asks\n\
14 claim.new-number|claims credential.bank-details|claims\n\
12 claim.new-number|claims credential.card|asks\n\
-16 claim.new-number|claims credential.id-document|asks\n\
-8 claim.new-number|claims credential.mitid|asks\n\
-20 claim.new-number|claims credential.mitid|claims\n\
-23 claim.new-number|claims credential.one-time-code|asks\n\
21 claim.new-number|claims firm.bank|claims\n\
20 claim.new-number|claims firm.payment|claims\n\
-17 claim.new-number|claims firm.telecom|claims\n\
25 claim.new-number|claims money.amount|claims\n\
16 claim.new-number|claims person.agent|claims\n\
189 claim.new-number|claims person.family|claims\n\
-9 claim.new-number|claims person.family|reports\n\
13 claim.new-number|claims person.landlord|claims\n\
12 claim.new-number|claims threat.deadline|reports\n\
70 claim.new-number|claims threat.deadline|threatens\n\
110 claim.new-number|live\n\
-30 claim.new-number|reader\n\
-11 claim.new-number|reports person.family|reports\n\
63 claim.new-number|speaks\n\
168 claim.no-checking|claims\n\
42 claim.no-checking|claims claim.other-account|claims\n\
10 claim.no-checking|claims claim.paid-back|claims\n\
15 claim.no-checking|claims claim.parcel|claims\n\
11 claim.no-checking|claims claim.pick-up|claims\n\
11 claim.no-checking|claims claim.purchase|claims\n\
9 claim.no-checking|claims claim.reassurance|claims\n\
8 claim.no-checking|claims claim.recovery|claims\n\
-22 claim.no-checking|claims claim.renewal|claims\n\
28 claim.no-checking|claims claim.safe-account|claims\n\
16 claim.no-checking|claims claim.unpaid|claims\n\
14 claim.no-checking|claims claim.unusual-activity|claims\n\
11 claim.no-checking|claims credential.bank-details|asks\n\
21 claim.no-checking|claims credential.bank-details|claims\n\
31 claim.no-checking|claims credential.card|claims\n\
-10 claim.no-checking|claims credential.code|asks\n\
15 claim.no-checking|claims credential.id-document|claims\n\
8 claim.no-checking|claims credential.password|asks\n\
13 claim.no-checking|claims credential.personal-information|claims\n\
75 claim.no-checking|claims firm.bank|claims\n\
11 claim.no-checking|claims firm.courier|claims\n\
14 claim.no-checking|claims firm.payment|claims\n\
50 claim.no-checking|claims money.amount|claims\n\
21 claim.no-checking|claims money.unusual-means|claims\n\
17 claim.no-checking|claims money.valuables|claims\n\
34 claim.no-checking|claims person.agent|claims\n\
13 claim.no-checking|claims person.family|claims\n\
16 claim.no-checking|claims threat.block|threatens\n\
13 claim.no-checking|claims threat.court|threatens\n\
60 claim.no-checking|claims threat.deadline|threatens\n\
168 claim.no-checking|live\n\
57 claim.no-checking|reader\n\
-9 claim.no-checking|reports firm.bank|reports\n\
-10 claim.no-checking|reports money.valuables|claims\n\
9 claim.no-checking|reports person.family|claims\n\
94 claim.no-checking|speaks\n\
-18 claim.not-you|claims\n\
-8 claim.not-you|claims claim.prompt|claims\n\
36 claim.not-you|claims claim.purchase|claims\n\
15 claim.not-you|claims claim.refund|claims\n\
22 claim.not-you|claims claim.unusual-activity|claims\n\
8 claim.not-you|claims credential.bank-details|asks\n\
-15 claim.not-you|claims credential.code|claims\n\
-52 claim.not-you|claims credential.mitid|asks\n\
-60 claim.not-you|claims credential.mitid|claims\n\
-17 claim.not-you|claims credential.one-time-code|claims\n\
-23 claim.not-you|claims credential.password|claims\n\
-9 claim.not-you|claims credential.personal-information|claims\n\
9 claim.not-you|claims credential.pin|asks\n\
30 claim.not-you|claims firm.bank|claims\n\
33 claim.not-you|claims firm.payment|claims\n\
11 claim.not-you|claims money.unusual-means|claims\n\
-31 claim.not-you|claims threat.block|threatens\n\
9 claim.not-you|claims threat.deadline|threatens\n\
-18 claim.not-you|live\n\
18 claim.not-you|reader\n\
-29 claim.not-you|speaks\n\
248 claim.other-account|claims\n\
24 claim.other-account|claims claim.paid-back|claims\n\
12 claim.other-account|claims claim.parcel|claims\n\
19 claim.other-account|claims claim.prize|claims\n\
19 claim.other-account|claims claim.purchase|claims\n\
15 claim.other-account|claims claim.reassurance|claims\n\
24 claim.other-account|claims claim.recovery|claims\n\
9 claim.other-account|claims claim.renewal|claims\n\
8 claim.other-account|claims claim.residence|claims\n\
33 claim.other-account|claims claim.safe-account|claims\n\
39 claim.other-account|claims claim.sent-by-mistake|claims\n\
13 claim.other-account|claims claim.unpaid|claims\n\
18 claim.other-account|claims claim.unusual-activity|claims\n\
10 claim.other-account|claims claim.your-own|claims\n\
13 claim.other-account|claims credential.balance|asks\n\
8 claim.other-account|claims credential.balance|claims\n\
31 claim.other-account|claims credential.bank-details|asks\n\
31 claim.other-account|claims credential.bank-details|claims\n\
-8 claim.other-account|claims credential.bank-details|reports\n\
10 claim.other-account|claims credential.card|asks\n\
9 claim.other-account|claims credential.card|claims\n\
-8 claim.other-account|claims credential.id-document|asks\n\
8 claim.other-account|claims credential.mitid|claims\n\
-8 claim.other-account|claims credential.one-time-code|claims\n\
62 claim.other-account|claims firm.bank|claims\n\
10 claim.other-account|claims firm.bank|reports\n\
13 claim.other-account|claims firm.courier|claims\n\
51 claim.other-account|claims firm.payment|claims\n\
110 claim.other-account|claims money.amount|claims\n\
16 claim.other-account|claims money.amount|reports\n\
32 claim.other-account|claims money.unusual-means|claims\n\
26 claim.other-account|claims money.valuables|claims\n\
41 claim.other-account|claims person.agent|claims\n\
62 claim.other-account|claims person.family|claims\n\
13 claim.other-account|claims person.landlord|claims\n\
13 claim.other-account|claims threat.arrest|threatens\n\
37 claim.other-account|claims threat.block|threatens\n\
104 claim.other-account|claims threat.deadline|threatens\n\
248 claim.other-account|live\n\
107 claim.other-account|reader\n\
9 claim.other-account|reports\n\
27 claim.other-account|speaks\n\
118 claim.paid-back|claims\n\
19 claim.paid-back|claims claim.parcel|claims\n\
-10 claim.paid-back|claims claim.pick-up|claims\n\
8 claim.paid-back|claims claim.prize|claims\n\
8 claim.paid-back|claims claim.purchase|claims\n\
8 claim.paid-back|claims claim.reassurance|claims\n\
32 claim.paid-back|claims claim.recovery|claims\n\
19 claim.paid-back|claims claim.refund|claims\n\
15 claim.paid-back|claims claim.residence|claims\n\
18 claim.paid-back|claims claim.safe-account|claims\n\
10 claim.paid-back|claims claim.sent-by-mistake|claims\n\
-41 claim.paid-back|claims claim.your-own|claims\n\
-17 claim.paid-back|claims credential.bank-details|asks\n\
14 claim.paid-back|claims credential.bank-details|claims\n\
-18 claim.paid-back|claims credential.card|claims\n\
15 claim.paid-back|claims credential.code|reports\n\
11 claim.paid-back|claims credential.id-document|asks\n\
16 claim.paid-back|claims credential.personal-information|asks\n\
40 claim.paid-back|claims firm.bank|claims\n\
27 claim.paid-back|claims firm.courier|claims\n\
98 claim.paid-back|claims money.amount|claims\n\
8 claim.paid-back|claims money.amount|reports\n\
40 claim.paid-back|claims money.unusual-means|claims\n\
12 claim.paid-back|claims money.valuables|claims\n\
13 claim.paid-back|claims person.agent|claims\n\
11 claim.paid-back|claims person.buyer|claims\n\
36 claim.paid-back|claims person.family|claims\n\
28 claim.paid-back|claims person.landlord|claims\n\
32 claim.paid-back|claims threat.deadline|threatens\n\
11 claim.paid-back|claims threat.deportation|threatens\n\
9 claim.paid-back|claims threat.return|threatens\n\
118 claim.paid-back|live\n\
48 claim.paid-back|reader\n\
21 claim.paid-back|speaks\n\
-54 claim.parcel|claims\n\
19 claim.parcel|claims claim.prize|claims\n\
-16 claim.parcel|claims claim.prompt|claims\n\
-30 claim.parcel|claims claim.purchase|claims\n\
12 claim.parcel|claims claim.recovery|claims\n\
12 claim.parcel|claims claim.renewal|claims\n\
9 claim.parcel|claims claim.safe-account|claims\n\
-20 claim.parcel|claims claim.unpaid|claims\n\
21 claim.parcel|claims claim.unusual-activity|claims\n\
-22 claim.parcel|claims claim.virus|claims\n\
-22 claim.parcel|claims claim.your-own|claims\n\
40 claim.parcel|claims credential.card|asks\n\
-15 claim.parcel|claims credential.code|asks\n\
-28 claim.parcel|claims credential.code|claims\n\
16 claim.parcel|claims credential.cpr|asks\n\
-9 claim.parcel|claims credential.id-document|asks\n\
26 claim.parcel|claims credential.mitid|asks\n\
16 claim.parcel|claims credential.mitid|claims\n\
19 claim.parcel|claims credential.one-time-code|asks\n\
20 claim.parcel|claims credential.password|asks\n\
10 claim.parcel|claims credential.personal-information|advises\n\
-11 claim.parcel|claims credential.personal-information|asks\n\
50 claim.parcel|claims credential.personal-information|claims\n\
12 claim.parcel|claims credential.pin|asks\n\
-11 claim.parcel|claims credential.pin|claims\n\
-31 claim.parcel|claims firm.bank|claims\n\
22 claim.parcel|claims firm.courier|claims\n\
24 claim.parcel|claims firm.payment|claims\n\
-8 claim.parcel|claims firm.shop|claims\n\
106 claim.parcel|claims money.amount|claims\n\
8 claim.parcel|claims money.amount|reports\n\
14 claim.parcel|claims money.unusual-means|claims\n\
33 claim.parcel|claims money.valuables|claims\n\
-25 claim.parcel|claims person.agent|claims\n\
-12 claim.parcel|claims person.buyer|claims\n\
-10 claim.parcel|claims person.landlord|claims\n\
20 claim.parcel|claims threat.arrest|threatens\n\
22 claim.parcel|claims threat.block|threatens\n\
-63 claim.parcel|claims threat.deadline|threatens\n\
-8 claim.parcel|claims threat.debt|threatens\n\
73 claim.parcel|claims threat.return|threatens\n\
-54 claim.parcel|live\n\
17 claim.parcel|reader\n\
-20 claim.parcel|reports\n\
-89 claim.parcel|speaks\n\
-12 claim.pick-up|claims claim.reassurance|claims\n\
-14 claim.pick-up|claims claim.residence|claims\n\
25 claim.pick-up|claims claim.safe-account|claims\n\
44 claim.pick-up|claims claim.unusual-activity|claims\n\
-38 claim.pick-up|claims claim.your-own|claims\n\
-16 claim.pick-up|claims credential.bank-details|asks\n\
-13 claim.pick-up|claims credential.bank-details|claims\n\
51 claim.pick-up|claims credential.card|asks\n\
82 claim.pick-up|claims credential.card|claims\n\
18 claim.pick-up|claims credential.card|reports\n\
17 claim.pick-up|claims credential.code|asks\n\
-14 claim.pick-up|claims credential.code|claims\n\
16 claim.pick-up|claims credential.code|reports\n\
-14 claim.pick-up|claims credential.cpr|asks\n\
-21 claim.pick-up|claims credential.id-document|asks\n\
-20 claim.pick-up|claims credential.id-document|claims\n\
15 claim.pick-up|claims credential.one-time-code|claims\n\
-15 claim.pick-up|claims credential.personal-information|asks\n\
11 claim.pick-up|claims credential.personal-information|claims\n\
54 claim.pick-up|claims credential.pin|asks\n\
42 claim.pick-up|claims firm.bank|claims\n\
8 claim.pick-up|claims firm.courier|claims\n\
48 claim.pick-up|claims firm.payment|claims\n\
45 claim.pick-up|claims money.amount|claims\n\
13 claim.pick-up|claims money.unusual-means|claims\n\
139 claim.pick-up|claims money.valuables|claims\n\
40 claim.pick-up|claims person.agent|claims\n\
-13 claim.pick-up|claims person.family|claims\n\
9 claim.pick-up|claims threat.arrest|threatens\n\
13 claim.pick-up|claims threat.block|threatens\n\
19 claim.pick-up|claims threat.court|threatens\n\
15 claim.pick-up|claims threat.deadline|denies\n\
-62 claim.pick-up|claims threat.deadline|threatens\n\
-10 claim.pick-up|denies\n\
-13 claim.pick-up|reports\n\
39 claim.prize|claims\n\
22 claim.prize|claims claim.purchase|claims\n\
23 claim.prize|claims claim.reassurance|claims\n\
13 claim.prize|claims claim.refund|claims\n\
-8 claim.prize|claims claim.unusual-activity|claims\n\
11 claim.prize|claims claim.your-own|claims\n\
12 claim.prize|claims credential.bank-details|asks\n\
9 claim.prize|claims credential.bank-details|claims\n\
36 claim.prize|claims credential.card|asks\n\
12 claim.prize|claims credential.code|asks\n\
8 claim.prize|claims credential.id-document|claims\n\
11 claim.prize|claims credential.one-time-code|asks\n\
14 claim.prize|claims credential.personal-information|asks\n\
8 claim.prize|claims credential.personal-information|reports\n\
11 claim.prize|claims firm.bank|claims\n\
27 claim.prize|claims firm.payment|claims\n\
9 claim.prize|claims firm.support|claims\n\
80 claim.prize|claims money.amount|claims\n\
-8 claim.prize|claims money.unusual-means|claims\n\
-18 claim.prize|claims money.valuables|claims\n\
8 claim.prize|claims person.adviser|claims\n\
15 claim.prize|claims person.agent|claims\n\
8 claim.prize|claims person.family|claims\n\
-17 claim.prize|claims threat.arrest|threatens\n\
-10 claim.prize|claims threat.deadline|threatens\n\
39 claim.prize|live\n\
131 claim.prize|reader\n\
8 claim.prize|reports money.valuables|reports\n\
59 claim.prize|speaks\n\
-20 claim.prompt|claims\n\
41 claim.prompt|claims claim.reassurance|claims\n\
46 claim.prompt|claims claim.refund|claims\n\
-13 claim.prompt|claims claim.renewal|claims\n\
-11 claim.prompt|claims claim.unpaid|claims\n\
48 claim.prompt|claims claim.unusual-activity|claims\n\
19 claim.prompt|claims claim.unusual-activity|reports\n\
27 claim.prompt|claims claim.virus|claims\n\
-18 claim.prompt|claims claim.your-own|claims\n\
10 claim.prompt|claims credential.card|advises\n\
-67 claim.prompt|claims credential.card|claims\n\
-15 claim.prompt|claims credential.code|asks\n\
-10 claim.prompt|claims credential.code|denies\n\
8 claim.prompt|claims credential.cpr|asks\n\
21 claim.prompt|claims credential.id-document|claims\n\
28 claim.prompt|claims credential.mitid|advises\n\
-27 claim.prompt|claims credential.mitid|asks\n\
26 claim.prompt|claims credential.mitid|claims\n\
17 claim.prompt|claims credential.mitid|reports\n\
-18 claim.prompt|claims credential.one-time-code|claims\n\
39 claim.prompt|claims credential.password|asks\n\
-22 claim.prompt|claims credential.password|claims\n\
-71 claim.prompt|claims credential.personal-information|asks\n\
-8 claim.prompt|claims credential.personal-information|reports\n\
-8 claim.prompt|claims credential.pin|claims\n\
-18 claim.prompt|claims firm.bank|reports\n\
-8 claim.prompt|claims firm.courier|claims\n\
-19 claim.prompt|claims firm.payment|claims\n\
-21 claim.prompt|claims firm.telecom|claims\n\
-35 claim.prompt|claims money.amount|claims\n\
-14 claim.prompt|claims money.valuables|claims\n\
8 claim.prompt|claims person.agent|claims\n\
10 claim.prompt|claims person.buyer|claims\n\
14 claim.prompt|claims person.family|claims\n\
-10 claim.prompt|claims person.landlord|claims\n\
-51 claim.prompt|claims threat.block|threatens\n\
-18 claim.prompt|claims threat.deadline|threatens\n\
-8 claim.prompt|denies\n\
-20 claim.prompt|live\n\
-31 claim.prompt|reader\n\
10 claim.prompt|reports firm.bank|reports\n\
-8 claim.prompt|speaks\n\
-60 claim.purchase|claims\n\
28 claim.purchase|claims claim.recovery|claims\n\
32 claim.purchase|claims claim.refund|claims\n\
-11 claim.purchase|claims claim.renewal|claims\n\
11 claim.purchase|claims claim.safe-account|claims\n\
23 claim.purchase|claims claim.unusual-activity|claims\n\
12 claim.purchase|claims claim.virus|claims\n\
-24 claim.purchase|claims claim.your-own|claims\n\
19 claim.purchase|claims credential.bank-details|asks\n\
13 claim.purchase|claims credential.card|asks\n\
-16 claim.purchase|claims credential.card|claims\n\
-62 claim.purchase|claims credential.code|claims\n\
10 claim.purchase|claims credential.cpr|asks\n\
-61 claim.purchase|claims credential.mitid|asks\n\
-12 claim.purchase|claims credential.mitid|claims\n\
31 claim.purchase|claims credential.mitid|reports\n\
-31 claim.purchase|claims credential.one-time-code|asks\n\
-32 claim.purchase|claims credential.one-time-code|claims\n\
12 claim.purchase|claims credential.password|asks\n\
8 claim.purchase|claims credential.personal-information|asks\n\
-14 claim.purchase|claims credential.personal-information|claims\n\
38 claim.purchase|claims firm.bank|claims\n\
-8 claim.purchase|claims firm.courier|claims\n\
31 claim.purchase|claims firm.shop|claims\n\
25 claim.purchase|claims firm.streaming|claims\n\
24 claim.purchase|claims firm.telecom|claims\n\
10 claim.purchase|claims firm.toll|claims\n\
9 claim.purchase|claims firm.utility|claims\n\
-104 claim.purchase|claims money.amount|claims\n\
-26 claim.purchase|claims person.buyer|claims\n\
11 claim.purchase|claims threat.arrest|threatens\n\
8 claim.purchase|claims threat.block|threatens\n\
-29 claim.purchase|claims threat.deadline|threatens\n\
21 claim.purchase|claims threat.debt|threatens\n\
17 claim.purchase|denies\n\
-60 claim.purchase|live\n\
77 claim.purchase|reader\n\
13 claim.purchase|reports\n\
20 claim.purchase|reports firm.bank|claims\n\
209 claim.reassurance|claims\n\
21 claim.reassurance|claims claim.refund|claims\n\
31 claim.reassurance|claims claim.safe-account|claims\n\
17 claim.reassurance|claims claim.unusual-activity|claims\n\
-20 claim.reassurance|claims claim.your-own|claims\n\
17 claim.reassurance|claims credential.balance|asks\n\
21 claim.reassurance|claims credential.bank-details|asks\n\
13 claim.reassurance|claims credential.bank-details|claims\n\
25 claim.reassurance|claims credential.card|claims\n\
28 claim.reassurance|claims credential.code|claims\n\
9 claim.reassurance|claims credential.id-document|claims\n\
20 claim.reassurance|claims credential.mitid|asks\n\
16 claim.reassurance|claims credential.mitid|claims\n\
21 claim.reassurance|claims credential.mitid|reports\n\
23 claim.reassurance|claims credential.one-time-code|asks\n\
9 claim.reassurance|claims credential.password|asks\n\
14 claim.reassurance|claims credential.password|claims\n\
9 claim.reassurance|claims credential.personal-information|claims\n\
8 claim.reassurance|claims credential.pin|asks\n\
53 claim.reassurance|claims firm.bank|claims\n\
11 claim.reassurance|claims firm.bank|reports\n\
11 claim.reassurance|claims firm.courier|claims\n\
25 claim.reassurance|claims firm.payment|claims\n\
9 claim.reassurance|claims firm.support|claims\n\
45 claim.reassurance|claims money.amount|claims\n\
12 claim.reassurance|claims money.amount|reports\n\
42 claim.reassurance|claims money.unusual-means|claims\n\
38 claim.reassurance|claims money.valuables|claims\n\
-12 claim.reassurance|claims person.agent|claims\n\
8 claim.reassurance|claims person.buyer|claims\n\
22 claim.reassurance|claims person.family|claims\n\
13 claim.reassurance|claims person.landlord|claims\n\
12 claim.reassurance|claims threat.arrest|threatens\n\
18 claim.reassurance|claims threat.block|threatens\n\
19 claim.reassurance|claims threat.court|threatens\n\
24 claim.reassurance|claims threat.deadline|threatens\n\
209 claim.reassurance|live\n\
112 claim.reassurance|reader\n\
19 claim.reassurance|reports\n\
113 claim.reassurance|speaks\n\
154 claim.recovery|claims\n\
9 claim.recovery|claims claim.recovery|reports\n\
-14 claim.recovery|claims claim.refund|claims\n\
11 claim.recovery|claims claim.renewal|claims\n\
8 claim.recovery|claims claim.unusual-activity|claims\n\
10 claim.recovery|claims firm.courier|claims\n\
62 claim.recovery|claims money.amount|claims\n\
23 claim.recovery|claims money.unusual-means|claims\n\
-29 claim.recovery|claims money.valuables|claims\n\
30 claim.recovery|claims person.agent|claims\n\
16 claim.recovery|claims threat.block|threatens\n\
9 claim.recovery|claims threat.court|threatens\n\
-10 claim.recovery|claims threat.deadline|threatens\n\
154 claim.recovery|live\n\
109 claim.recovery|reader\n\
32 claim.recovery|speaks\n\
105 claim.refund|claims\n\
26 claim.refund|claims claim.renewal|claims\n\
12 claim.refund|claims claim.residence|claims\n\
-10 claim.refund|claims claim.sent-by-mistake|claims\n\
-9 claim.refund|claims credential.balance|asks\n\
12 claim.refund|claims credential.bank-details|claims\n\
69 claim.refund|claims credential.card|asks\n\
18 claim.refund|claims credential.card|claims\n\
12 claim.refund|claims credential.card|reports\n\
42 claim.refund|claims credential.cpr|asks\n\
19 claim.refund|claims credential.cpr|claims\n\
14 claim.refund|claims credential.id-document|asks\n\
20 claim.refund|claims credential.id-document|claims\n\
9 claim.refund|claims credential.mitid|advises\n\
47 claim.refund|claims credential.mitid|asks\n\
15 claim.refund|claims credential.mitid|claims\n\
-9 claim.refund|claims credential.one-time-code|asks\n\
16 claim.refund|claims credential.password|asks\n\
10 claim.refund|claims credential.personal-information|asks\n\
44 claim.refund|claims firm.bank|claims\n\
18 claim.refund|claims firm.courier|claims\n\
12 claim.refund|claims firm.payment|claims\n\
-9 claim.refund|claims firm.support|claims\n\
19 claim.refund|claims firm.telecom|claims\n\
87 claim.refund|claims money.amount|claims\n\
12 claim.refund|claims person.family|claims\n\
-12 claim.refund|claims person.landlord|claims\n\
12 claim.refund|claims threat.arrest|threatens\n\
69 claim.refund|claims threat.block|threatens\n\
12 claim.refund|claims threat.court|threatens\n\
77 claim.refund|claims threat.deadline|threatens\n\
10 claim.refund|claims threat.deportation|threatens\n\
105 claim.refund|live\n\
79 claim.refund|reader\n\
66 claim.refund|speaks\n\
44 claim.renewal|claims\n\
-9 claim.renewal|claims claim.your-own|claims\n\
-15 claim.renewal|claims credential.card|claims\n\
12 claim.renewal|claims credential.code|asks\n\
18 claim.renewal|claims credential.code|claims\n\
24 claim.renewal|claims credential.cpr|asks\n\
8 claim.renewal|claims credential.id-document|asks\n\
47 claim.renewal|claims credential.mitid|asks\n\
39 claim.renewal|claims credential.mitid|claims\n\
26 claim.renewal|claims credential.nemid|asks\n\
28 claim.renewal|claims credential.nemid|claims\n\
38 claim.renewal|claims credential.one-time-code|asks\n\
-20 claim.renewal|claims credential.one-time-code|claims\n\
67 claim.renewal|claims credential.password|asks\n\
-13 claim.renewal|claims credential.password|claims\n\
-16 claim.renewal|claims credential.password|denies\n\
9 claim.renewal|claims credential.pin|asks\n\
-9 claim.renewal|claims credential.pin|claims\n\
11 claim.renewal|claims firm.payment|claims\n\
-16 claim.renewal|claims firm.toll|claims\n\
27 claim.renewal|claims money.amount|claims\n\
-12 claim.renewal|claims money.unusual-means|claims\n\
18 claim.renewal|claims person.agent|claims\n\
-13 claim.renewal|claims person.recruiter|claims\n\
-30 claim.renewal|claims threat.block|threatens\n\
72 claim.renewal|claims threat.deadline|threatens\n\
10 claim.renewal|claims threat.deportation|threatens\n\
11 claim.renewal|claims threat.return|threatens\n\
44 claim.renewal|live\n\
28 claim.renewal|reader\n\
58 claim.renewal|speaks\n\
11 claim.residence|claims\n\
10 claim.residence|claims claim.unpaid|claims\n\
-9 claim.residence|claims claim.your-own|claims\n\
17 claim.residence|claims credential.bank-details|asks\n\
19 claim.residence|claims credential.card|asks\n\
9 claim.residence|claims credential.card|claims\n\
14 claim.residence|claims credential.cpr|asks\n\
9 claim.residence|claims credential.cpr|claims\n\
38 claim.residence|claims credential.id-document|asks\n\
-39 claim.residence|claims credential.id-document|claims\n\
8 claim.residence|claims credential.mitid|asks\n\
-13 claim.residence|claims credential.personal-information|asks\n\
-14 claim.residence|claims credential.personal-information|claims\n\
33 claim.residence|claims firm.payment|claims\n\
99 claim.residence|claims money.amount|claims\n\
15 claim.residence|claims money.unusual-means|claims\n\
12 claim.residence|claims person.family|claims\n\
-19 claim.residence|claims person.recruiter|claims\n\
12 claim.residence|claims threat.arrest|threatens\n\
31 claim.residence|claims threat.block|threatens\n\
8 claim.residence|claims threat.court|threatens\n\
53 claim.residence|claims threat.deadline|threatens\n\
57 claim.residence|claims threat.deportation|threatens\n\
15 claim.residence|claims threat.return|threatens\n\
11 claim.residence|live\n\
13 claim.residence|reader\n\
-24 claim.residence|reports\n\
-10 claim.residence|reports credential.bank-details|reports\n\
23 claim.robot|claims\n\
10 claim.robot|claims credential.card|claims\n\
11 claim.robot|claims credential.cpr|asks\n\
15 claim.robot|claims credential.cpr|claims\n\
8 claim.robot|claims firm.bank|claims\n\
15 claim.robot|claims money.amount|claims\n\
11 claim.robot|claims person.agent|claims\n\
16 claim.robot|claims threat.arrest|threatens\n\
10 claim.robot|claims threat.court|threatens\n\
11 claim.robot|claims threat.deadline|threatens\n\
23 claim.robot|live\n\
11 claim.robot|reader\n\
-8 claim.robot|reports\n\
155 claim.safe-account|claims\n\
14 claim.safe-account|claims claim.unusual-activity|claims\n\
18 claim.safe-account|claims credential.balance|asks\n\
13 claim.safe-account|claims credential.balance|claims\n\
13 claim.safe-account|claims credential.bank-details|asks\n\
16 claim.safe-account|claims credential.bank-details|claims\n\
11 claim.safe-account|claims credential.card|claims\n\
11 claim.safe-account|claims credential.id-document|asks\n\
42 claim.safe-account|claims firm.bank|claims\n\
47 claim.safe-account|claims money.amount|claims\n\
35 claim.safe-account|claims money.valuables|claims\n\
11 claim.safe-account|claims person.agent|claims\n\
20 claim.safe-account|claims person.family|claims\n\
24 claim.safe-account|claims threat.block|threatens\n\
10 claim.safe-account|claims threat.court|threatens\n\
43 claim.safe-account|claims threat.deadline|threatens\n\
-8 claim.safe-account|denies\n\
155 claim.safe-account|live\n\
103 claim.safe-account|reader\n\
-15 claim.safe-account|reports\n\
-10 claim.safe-account|reports money.amount|claims\n\
-17 claim.safe-account|reports money.valuables|reports\n\
13 claim.safe-account|reports person.agent|claims\n\
8 claim.safe-account|reports threat.deadline|reports\n\
-21 claim.safe-account|speaks\n\
78 claim.sent-by-mistake|claims\n\
-12 claim.sent-by-mistake|claims claim.unpaid|claims\n\
8 claim.sent-by-mistake|claims credential.code|claims\n\
-11 claim.sent-by-mistake|claims credential.cpr|claims\n\
9 claim.sent-by-mistake|claims credential.mitid|claims\n\
59 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
21 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
29 claim.sent-by-mistake|claims firm.bank|claims\n\
25 claim.sent-by-mistake|claims firm.payment|claims\n\
-12 claim.sent-by-mistake|claims money.amount|claims\n\
12 claim.sent-by-mistake|claims money.unusual-means|claims\n\
15 claim.sent-by-mistake|claims person.family|claims\n\
36 claim.sent-by-mistake|claims threat.deadline|threatens\n\
78 claim.sent-by-mistake|live\n\
85 claim.sent-by-mistake|reader\n\
9 claim.sent-by-mistake|speaks\n\
-32 claim.unpaid|claims\n\
8 claim.unpaid|claims claim.virus|claims\n\
-35 claim.unpaid|claims claim.your-own|claims\n\
8 claim.unpaid|claims credential.bank-details|claims\n\
10 claim.unpaid|claims credential.card|asks\n\
-9 claim.unpaid|claims credential.card|claims\n\
-11 claim.unpaid|claims credential.card|denies\n\
-18 claim.unpaid|claims credential.code|asks\n\
8 claim.unpaid|claims credential.id-document|asks\n\
8 claim.unpaid|claims credential.mitid|asks\n\
-19 claim.unpaid|claims credential.mitid|claims\n\
10 claim.unpaid|claims credential.one-time-code|asks\n\
-9 claim.unpaid|claims credential.password|claims\n\
-13 claim.unpaid|claims credential.personal-information|asks\n\
-11 claim.unpaid|claims credential.personal-information|claims\n\
-32 claim.unpaid|claims firm.bank|claims\n\
8 claim.unpaid|claims firm.courier|claims\n\
-50 claim.unpaid|claims firm.payment|claims\n\
75 claim.unpaid|claims firm.toll|claims\n\
21 claim.unpaid|claims firm.utility|claims\n\
-11 claim.unpaid|claims money.amount|claims\n\
-34 claim.unpaid|claims money.valuables|claims\n\
17 claim.unpaid|claims person.family|claims\n\
-16 claim.unpaid|claims person.landlord|claims\n\
9 claim.unpaid|claims threat.arrest|threatens\n\
36 claim.unpaid|claims threat.court|threatens\n\
45 claim.unpaid|claims threat.cutoff|threatens\n\
77 claim.unpaid|claims threat.deadline|threatens\n\
46 claim.unpaid|claims threat.debt|threatens\n\
9 claim.unpaid|claims threat.return|threatens\n\
-32 claim.unpaid|live\n\
-33 claim.unpaid|reader\n\
-8 claim.unpaid|reports\n\
-12 claim.unpaid|speaks\n\
98 claim.unusual-activity|claims\n\
11 claim.unusual-activity|claims claim.unusual-activity|reports\n\
18 claim.unusual-activity|claims claim.virus|claims\n\
16 claim.unusual-activity|claims credential.balance|asks\n\
-9 claim.unusual-activity|claims credential.balance|claims\n\
10 claim.unusual-activity|claims credential.bank-details|asks\n\
9 claim.unusual-activity|claims credential.bank-details|reports\n\
-18 claim.unusual-activity|claims credential.card|asks\n\
-20 claim.unusual-activity|claims credential.card|claims\n\
-8 claim.unusual-activity|claims credential.code|reports\n\
8 claim.unusual-activity|claims credential.cpr|asks\n\
9 claim.unusual-activity|claims credential.cpr|claims\n\
-16 claim.unusual-activity|claims credential.mitid|asks\n\
-17 claim.unusual-activity|claims credential.mitid|claims\n\
26 claim.unusual-activity|claims credential.mitid|reports\n\
17 claim.unusual-activity|claims credential.one-time-code|asks\n\
21 claim.unusual-activity|claims credential.password|asks\n\
14 claim.unusual-activity|claims credential.password|claims\n\
9 claim.unusual-activity|claims credential.personal-information|asks\n\
39 claim.unusual-activity|claims credential.pin|asks\n\
16 claim.unusual-activity|claims credential.pin|claims\n\
87 claim.unusual-activity|claims firm.bank|claims\n\
-14 claim.unusual-activity|claims firm.bank|reports\n\
50 claim.unusual-activity|claims firm.payment|claims\n\
20 claim.unusual-activity|claims firm.shop|claims\n\
11 claim.unusual-activity|claims firm.telecom|claims\n\
11 claim.unusual-activity|claims money.unusual-means|claims\n\
18 claim.unusual-activity|claims money.valuables|claims\n\
8 claim.unusual-activity|claims person.agent|claims\n\
-15 claim.unusual-activity|claims person.family|claims\n\
-16 claim.unusual-activity|claims threat.arrest|threatens\n\
8 claim.unusual-activity|claims threat.court|threatens\n\
158 claim.unusual-activity|claims threat.deadline|threatens\n\
8 claim.unusual-activity|claims threat.deportation|threatens\n\
-12 claim.unusual-activity|claims threat.exposure|threatens\n\
25 claim.unusual-activity|claims threat.return|threatens\n\
98 claim.unusual-activity|live\n\
113 claim.unusual-activity|reader\n\
42 claim.unusual-activity|reports\n\
9 claim.unusual-activity|reports credential.code|claims\n\
26 claim.unusual-activity|reports firm.bank|claims\n\
15 claim.unusual-activity|reports money.amount|claims\n\
63 claim.unusual-activity|speaks\n\
151 claim.virus|claims\n\
10 claim.virus|claims credential.card|asks\n\
11 claim.virus|claims credential.code|asks\n\
-10 claim.virus|claims credential.password|claims\n\
-21 claim.virus|claims credential.personal-information|asks\n\
9 claim.virus|claims credential.personal-information|claims\n\
64 claim.virus|claims firm.bank|claims\n\
109 claim.virus|claims firm.support|claims\n\
32 claim.virus|claims firm.telecom|claims\n\
16 claim.virus|claims firm.toll|claims\n\
8 claim.virus|claims person.agent|claims\n\
64 claim.virus|claims threat.deadline|threatens\n\
13 claim.virus|claims threat.exposure|threatens\n\
151 claim.virus|live\n\
110 claim.virus|reader\n\
9 claim.virus|reports\n\
32 claim.virus|speaks\n\
29 claim.watched|claims\n\
9 claim.watched|claims credential.personal-information|asks\n\
30 claim.watched|claims money.amount|claims\n\
13 claim.watched|claims money.unusual-means|claims\n\
-9 claim.watched|claims person.family|claims\n\
13 claim.watched|claims threat.deadline|threatens\n\
25 claim.watched|claims threat.exposure|threatens\n\
29 claim.watched|live\n\
29 claim.watched|reader\n\
-261 claim.your-own|claims\n\
-9 claim.your-own|claims credential.bank-details|asks\n\
-15 claim.your-own|claims credential.card|advises\n\
-14 claim.your-own|claims credential.card|asks\n\
-16 claim.your-own|claims credential.card|claims\n\
-9 claim.your-own|claims credential.code|claims\n\
-11 claim.your-own|claims credential.cpr|claims\n\
12 claim.your-own|claims credential.id-document|advises\n\
-16 claim.your-own|claims credential.id-document|asks\n\
-39 claim.your-own|claims credential.id-document|claims\n\
-10 claim.your-own|claims credential.mitid|asks\n\
-15 claim.your-own|claims credential.mitid|claims\n\
-20 claim.your-own|claims credential.password|claims\n\
-15 claim.your-own|claims credential.personal-information|claims\n\
-12 claim.your-own|claims firm.bank|claims\n\
-42 claim.your-own|claims firm.payment|claims\n\
-17 claim.your-own|claims firm.support|claims\n\
-78 claim.your-own|claims money.amount|claims\n\
-21 claim.your-own|claims money.unusual-means|claims\n\
-19 claim.your-own|claims money.valuables|claims\n\
-24 claim.your-own|claims person.agent|claims\n\
-34 claim.your-own|claims person.family|claims\n\
-12 claim.your-own|claims person.landlord|claims\n\
-40 claim.your-own|claims threat.block|threatens\n\
-84 claim.your-own|claims threat.deadline|threatens\n\
-261 claim.your-own|live\n\
-186 claim.your-own|reader\n\
-115 claim.your-own|speaks\n\
-8 claims\n\
126 claim|claims\n\
-40 claim|denies\n\
232 claim|speaks\n\
-18 claim…\n\
-16 claro\n\
-51 class\n\
-182 clause|advises\n\
239 clause|asks\n\
-260 clause|claims\n\
-141 clause|denies\n\
-169 clause|reports\n\
-172 clause|threatens\n\
17 clean\n\
-10 cleaning\n\
-11 clean…\n\
8 clear your\n\
10 clearance\n\
16 cleared\n\
13 clearing\n\
39 clear…\n\
8 clerk\n\
-8 clicked\n\
-8 click…\n\
-8 clinic\n\
-11 clini…\n\
-8 clock\n\
41 close\n\
17 close it\n\
34 close the\n\
-32 closed\n\
-9 closed and\n\
-11 closed on\n\
42 closes\n\
38 closes the\n\
10 close…\n\
11 clothes\n\
11 cloth…\n\
-11 cloud…\n\
-8 clubs\n\
-10 coach\n\
18 cocaine\n\
18 cocai…\n\
63 code\n\
-20 code #\n\
36 code by\n\
-32 code de\n\
-14 code for\n\
23 code from\n\
-74 code is\n\
-10 code it\n\
9 code on\n\
37 code that\n\
-19 code with\n\
27 code you\n\
-21 codes\n\
12 codice\n\
14 codice di\n\
-22 codigo\n\
-21 codigo de\n\
-22 codig…\n\
9 codul care\n\
-28 coffee\n\
-28 coffe…\n\
17 coinbase\n\
17 coinb…\n\
-11 coins\n\
17 cok\n\
-11 col\n\
-16 colgo\n\
-18 colis\n\
8 colleague\n\
8 colleague in\n\
-22 collect\n\
-8 collected\n\
-8 collection\n\
-46 colle…\n\
10 combo\n\
10 combo order\n\
-90 come\n\
-24 come by\n\
-16 come from\n\
-15 come in\n\
-9 come to\n\
40 comes\n\
10 comes back\n\
-44 comes from\n\
54 comes in\n\
-9 comes on\n\
14 comes to\n\
-10 comme\n\
12 comment\n\
15 commission\n\
36 commi…\n\
-16 community\n\
-43 commu…\n\
-15 como\n\
15 company\n\
-17 complain\n\
-13 complain to\n\
15 complaint\n\
-27 complaints\n\
-14 complaints board\n\
14 complete\n\
15 complete the\n\
16 compliance\n\
56 computer\n\
-10 computer has\n\
12 computer to\n\
12 computeren\n\
56 compu…\n\
-9 comun…\n\
12 con\n\
11 con la\n\
-17 concert\n\
-15 condu…\n\
-8 confe…\n\
8 confidential\n\
15 confirm\n\
-16 confirmation\n\
18 confirmation of\n\
-10 confirmed\n\
21 confirming\n\
14 confi…\n\
21 congratulations\n\
35 congr…\n\
18 connect to\n\
10 connection\n\
-11 consent\n\
-40 conse…\n\
14 considered\n\
11 consi…\n\
-25 const\n\
15 consumer\n\
20 consu…\n\
21 cont\n\
-32 contact\n\
-10 contact us\n\
-20 contact your\n\
-11 contain\n\
-14 content\n\
-16 contents\n\
-24 conte…\n\
22 continue\n\
21 conti…\n\
-31 contract\n\
-16 contract and\n\
-8 contratto\n\
12 control fee\n\
-50 contr…\n\
-13 convi…\n\
9 convocation\n\
13 convo…\n\
-13 cookies\n\
-15 cooki…\n\
-10 coop\n\
25 cooperate\n\
15 cooperation\n\
41 coope…\n\
8 coord…\n\
11 copenaghen\n\
12 copenhagen\n\
29 copen…\n\
8 copied\n\
-14 copies\n\
-13 copies of\n\
-8 coroane\n\
-8 coroa…\n\
23 correct\n\
28 corre…\n\
-9 corriere\n\
-9 corri…\n\
15 cost\n\
-11 costs\n\
9 costs #\n\
37 could\n\
36 could not\n\
25 couldnt\n\
16 couldnt be\n\
25 could…\n\
-23 count\n\
-27 counter\n\
40 counts\n\
41 counts as\n\
8 count…\n\
37 courier\n\
20 courier calls\n\
-11 couriers\n\
25 couri…\n\
-11 courrier\n\
10 court\n\
11 court you\n\
26 courtesy\n\
25 court…\n\
12 cousin\n\
12 cousi…\n\
-13 cover\n\
36 covers\n\
51 cover…\n\
77 cpr\n\
13 cpr a\n\
28 cpr and\n\
-9 cpr for\n\
-13 cpr is\n\
-50 cpr numaranizi\n\
-24 cpr number\n\
-16 cpr numbers\n\
-27 cpr nummer\n\
13 cpr og\n\
10 cpr reg\n\
8 cpr til\n\
9 crash…\n\
-35 create\n\
-17 create a\n\
14 created\n\
-22 creat…\n\
13 credential.balance|advises\n\
13 credential.balance|advises threat.block|threatens\n\
89 credential.balance|asks\n\
52 credential.balance|asks credential.bank-details|asks\n\
11 credential.balance|asks credential.card|asks\n\
45 credential.balance|asks credential.cpr|asks\n\
13 credential.balance|asks credential.mitid|asks\n\
13 credential.balance|asks credential.personal-information|asks\n\
15 credential.balance|asks credential.personal-information|claims\n\
21 credential.balance|asks firm.bank|claims\n\
8 credential.balance|asks firm.courier|claims\n\
13 credential.balance|asks firm.payment|claims\n\
-17 credential.balance|asks money.amount|claims\n\
12 credential.balance|asks person.buyer|claims\n\
-12 credential.balance|asks person.landlord|claims\n\
12 credential.balance|asks threat.arrest|threatens\n\
9 credential.balance|asks threat.block|threatens\n\
24 credential.balance|asks threat.deadline|threatens\n\
20 credential.balance|claims\n\
13 credential.balance|claims credential.bank-details|claims\n\
10 credential.balance|claims firm.payment|claims\n\
14 credential.balance|claims money.amount|claims\n\
8 credential.balance|claims money.valuables|claims\n\
14 credential.balance|claims threat.block|threatens\n\
15 credential.balance|claims threat.deadline|threatens\n\
104 credential.balance|live\n\
88 credential.balance|reader\n\
14 credential.balance|reports\n\
10 credential.balance|reports credential.cpr|reports\n\
14 credential.balance|reports money.amount|reports\n\
-26 credential.bank-details|advises\n\
-8 credential.bank-details|advises credential.mitid|advises\n\
-25 credential.bank-details|asks\n\
10 credential.bank-details|asks credential.bank-details|claims\n\
-12 credential.bank-details|asks credential.cpr|asks\n\
14 credential.bank-details|asks credential.cpr|claims\n\
9 credential.bank-details|asks credential.id-document|asks\n\
23 credential.bank-details|asks credential.id-document|claims\n\
-15 credential.bank-details|asks credential.mitid|claims\n\
-11 credential.bank-details|asks credential.password|asks\n\
27 credential.bank-details|asks credential.personal-information|asks\n\
9 credential.bank-details|asks credential.personal-information|claims\n\
39 credential.bank-details|asks firm.bank|claims\n\
9 credential.bank-details|asks firm.payment|claims\n\
31 credential.bank-details|asks money.amount|claims\n\
19 credential.bank-details|asks money.unusual-means|claims\n\
28 credential.bank-details|asks money.valuables|claims\n\
16 credential.bank-details|asks person.agent|claims\n\
-9 credential.bank-details|asks person.landlord|claims\n\
-25 credential.bank-details|asks person.recruiter|claims\n\
19 credential.bank-details|asks threat.arrest|threatens\n\
22 credential.bank-details|asks threat.block|threatens\n\
37 credential.bank-details|asks threat.deadline|threatens\n\
28 credential.bank-details|claims\n\
18 credential.bank-details|claims credential.code|claims\n\
-27 credential.bank-details|claims credential.cpr|claims\n\
14 credential.bank-details|claims credential.id-document|asks\n\
9 credential.bank-details|claims credential.id-document|claims\n\
25 credential.bank-details|claims credential.mitid|claims\n\
20 credential.bank-details|claims credential.password|claims\n\
-12 credential.bank-details|claims credential.personal-information|claims\n\
-19 credential.bank-details|claims firm.bank|claims\n\
-12 credential.bank-details|claims firm.courier|claims\n\
23 credential.bank-details|claims firm.payment|claims\n\
27 credential.bank-details|claims money.amount|claims\n\
8 credential.bank-details|claims money.unusual-means|claims\n\
16 credential.bank-details|claims money.valuables|claims\n\
30 credential.bank-details|claims person.family|claims\n\
-13 credential.bank-details|claims person.recruiter|claims\n\
17 credential.bank-details|claims threat.block|reports\n\
13 credential.bank-details|claims threat.block|threatens\n\
-13 credential.bank-details|claims threat.court|threatens\n\
21 credential.bank-details|claims threat.deadline|threatens\n\
10 credential.bank-details|claims threat.return|threatens\n\
-17 credential.bank-details|live\n\
-67 credential.bank-details|reader\n\
-8 credential.bank-details|reports\n\
-16 credential.bank-details|reports credential.cpr|reports\n\
-22 credential.bank-details|reports firm.bank|claims\n\
9 credential.bank-details|reports money.amount|reports\n\
8 credential.bank-details|reports threat.deadline|threatens\n\
-32 credential.bank-details|speaks\n\
-26 credential.card|advises\n\
-10 credential.card|advises money.amount|claims\n\
13 credential.card|advises threat.return|threatens\n\
278 credential.card|asks\n\
40 credential.card|asks credential.card|claims\n\
8 credential.card|asks credential.card|denies\n\
29 credential.card|asks credential.code|asks\n\
26 credential.card|asks credential.code|claims\n\
34 credential.card|asks credential.cpr|asks\n\
19 credential.card|asks credential.id-document|asks\n\
17 credential.card|asks credential.id-document|claims\n\
44 credential.card|asks credential.mitid|asks\n\
11 credential.card|asks credential.nemid|claims\n\
41 credential.card|asks credential.one-time-code|asks\n\
22 credential.card|asks credential.password|asks\n\
25 credential.card|asks credential.personal-information|asks\n\
16 credential.card|asks credential.personal-information|claims\n\
43 credential.card|asks credential.pin|asks\n\
-16 credential.card|asks credential.pin|claims\n\
33 credential.card|asks firm.bank|claims\n\
49 credential.card|asks firm.courier|claims\n\
88 credential.card|asks firm.payment|claims\n\
16 credential.card|asks firm.shop|claims\n\
13 credential.card|asks firm.streaming|claims\n\
19 credential.card|asks firm.toll|claims\n\
110 credential.card|asks money.amount|claims\n\
46 credential.card|asks money.valuables|claims\n\
-13 credential.card|asks person.agent|claims\n\
23 credential.card|asks person.buyer|claims\n\
14 credential.card|asks person.family|claims\n\
17 credential.card|asks threat.arrest|threatens\n\
25 credential.card|asks threat.court|threatens\n\
72 credential.card|asks threat.deadline|threatens\n\
13 credential.card|asks threat.debt|threatens\n\
8 credential.card|asks threat.deportation|threatens\n\
-25 credential.card|asks threat.return|threatens\n\
-86 credential.card|claims\n\
-10 credential.card|claims credential.card|reports\n\
-8 credential.card|claims credential.code|advises\n\
33 credential.card|claims credential.code|asks\n\
-21 credential.card|claims credential.code|denies\n\
-8 credential.card|claims credential.code|reports\n\
25 credential.card|claims credential.cpr|asks\n\
15 credential.card|claims credential.cpr|claims\n\
27 credential.card|claims credential.id-document|claims\n\
15 credential.card|claims credential.mitid|asks\n\
8 credential.card|claims credential.mitid|claims\n\
-9 credential.card|claims credential.mitid|reports\n\
14 credential.card|claims credential.one-time-code|asks\n\
24 credential.card|claims credential.one-time-code|claims\n\
21 credential.card|claims credential.password|asks\n\
-27 credential.card|claims credential.personal-information|asks\n\
-11 credential.card|claims credential.personal-information|claims\n\
49 credential.card|claims credential.pin|asks\n\
-28 credential.card|claims credential.pin|claims\n\
-84 credential.card|claims firm.bank|claims\n\
-9 credential.card|claims firm.bank|reports\n\
28 credential.card|claims firm.courier|claims\n\
71 credential.card|claims firm.payment|claims\n\
14 credential.card|claims firm.telecom|claims\n\
9 credential.card|claims firm.utility|claims\n\
-41 credential.card|claims money.amount|claims\n\
45 credential.card|claims money.valuables|claims\n\
22 credential.card|claims person.agent|claims\n\
24 credential.card|claims person.buyer|claims\n\
27 credential.card|claims person.family|claims\n\
11 credential.card|claims person.landlord|claims\n\
-8 credential.card|claims person.recruiter|claims\n\
-125 credential.card|claims threat.block|threatens\n\
-8 credential.card|claims threat.deadline|reports\n\
-9 credential.card|claims threat.deportation|threatens\n\
-13 credential.card|denies money.amount|claims\n\
150 credential.card|live\n\
-58 credential.card|reports\n\
-13 credential.card|reports credential.mitid|claims\n\
-38 credential.card|reports firm.bank|claims\n\
-9 credential.card|reports firm.bank|reports\n\
10 credential.card|reports firm.courier|claims\n\
-9 credential.card|reports money.amount|reports\n\
-17 credential.card|reports person.family|claims\n\
-8 credential.card|reports threat.block|reports\n\
-10 credential.card|reports threat.block|threatens\n\
-11 credential.card|reports threat.deadline|reports\n\
16 credential.card|reports threat.deadline|threatens\n\
23 credential.card|speaks\n\
-21 credential.code|advises\n\
-9 credential.code|advises credential.code|claims\n\
-18 credential.code|advises money.amount|claims\n\
-8 credential.code|advises threat.block|threatens\n\
8 credential.code|advises threat.deadline|threatens\n\
55 credential.code|asks\n\
-18 credential.code|asks credential.code|claims\n\
17 credential.code|asks credential.cpr|asks\n\
25 credential.code|asks credential.mitid|asks\n\
-20 credential.code|asks credential.one-time-code|asks\n\
23 credential.code|asks credential.password|asks\n\
-8 credential.code|asks credential.password|claims\n\
48 credential.code|asks firm.bank|claims\n\
14 credential.code|asks firm.courier|claims\n\
14 credential.code|asks firm.payment|claims\n\
-24 credential.code|asks firm.streaming|claims\n\
14 credential.code|asks firm.telecom|claims\n\
63 credential.code|asks money.amount|claims\n\
26 credential.code|asks money.unusual-means|claims\n\
15 credential.code|asks person.agent|claims\n\
-28 credential.code|asks person.buyer|claims\n\
12 credential.code|asks person.family|claims\n\
15 credential.code|asks threat.block|threatens\n\
51 credential.code|asks threat.deadline|threatens\n\
-91 credential.code|claims\n\
23 credential.code|claims credential.mitid|asks\n\
11 credential.code|claims credential.one-time-code|asks\n\
-48 credential.code|claims credential.one-time-code|claims\n\
11 credential.code|claims credential.password|claims\n\
-16 credential.code|claims credential.personal-information|asks\n\
12 credential.code|claims credential.personal-information|claims\n\
-38 credential.code|claims firm.bank|claims\n\
20 credential.code|claims firm.bank|reports\n\
-16 credential.code|claims firm.courier|claims\n\
-42 credential.code|claims money.amount|claims\n\
21 credential.code|claims money.unusual-means|claims\n\
-8 credential.code|claims money.valuables|claims\n\
-8 credential.code|claims person.agent|claims\n\
27 credential.code|claims person.family|claims\n\
9 credential.code|claims person.landlord|claims\n\
18 credential.code|claims threat.block|threatens\n\
-37 credential.code|denies\n\
-10 credential.code|denies credential.mitid|claims\n\
-24 credential.code|denies firm.bank|claims\n\
-9 credential.code|denies money.amount|claims\n\
-30 credential.code|denies threat.block|threatens\n\
-8 credential.code|denies threat.deadline|threatens\n\
-13 credential.code|live\n\
93 credential.code|reader\n\
-20 credential.code|reports credential.mitid|claims\n\
12 credential.code|reports credential.mitid|reports\n\
-9 credential.code|reports firm.bank|claims\n\
-13 credential.code|reports firm.bank|reports\n\
-22 credential.code|reports money.amount|claims\n\
9 credential.code|reports person.family|claims\n\
-13 credential.code|reports threat.deadline|threatens\n\
-39 credential.code|speaks\n\
-11 credential.cpr|advises credential.mitid|advises\n\
127 credential.cpr|asks\n\
12 credential.cpr|asks credential.cpr|claims\n\
12 credential.cpr|asks credential.id-document|asks\n\
30 credential.cpr|asks credential.mitid|asks\n\
25 credential.cpr|asks credential.mitid|claims\n\
12 credential.cpr|asks credential.nemid|claims\n\
16 credential.cpr|asks credential.one-time-code|asks\n\
27 credential.cpr|asks credential.password|asks\n\
51 credential.cpr|asks credential.personal-information|asks\n\
29 credential.cpr|asks credential.personal-information|claims\n\
12 credential.cpr|asks credential.pin|asks\n\
38 credential.cpr|asks firm.bank|claims\n\
20 credential.cpr|asks firm.payment|claims\n\
48 credential.cpr|asks money.amount|claims\n\
8 credential.cpr|asks money.unusual-means|claims\n\
9 credential.cpr|asks money.valuables|claims\n\
10 credential.cpr|asks person.agent|claims\n\
-22 credential.cpr|asks person.family|claims\n\
27 credential.cpr|asks threat.arrest|threatens\n\
52 credential.cpr|asks threat.block|threatens\n\
18 credential.cpr|asks threat.court|threatens\n\
40 credential.cpr|asks threat.deadline|threatens\n\
68 credential.cpr|claims\n\
11 credential.cpr|claims credential.id-document|claims\n\
18 credential.cpr|claims credential.mitid|reports\n\
24 credential.cpr|claims credential.password|claims\n\
-33 credential.cpr|claims credential.personal-information|claims\n\
19 credential.cpr|claims firm.bank|claims\n\
34 credential.cpr|claims money.amount|claims\n\
11 credential.cpr|claims money.unusual-means|claims\n\
-12 credential.cpr|claims person.recruiter|claims\n\
12 credential.cpr|claims threat.arrest|reports\n\
24 credential.cpr|claims threat.arrest|threatens\n\
33 credential.cpr|claims threat.block|threatens\n\
-16 credential.cpr|claims threat.court|threatens\n\
27 credential.cpr|claims threat.deadline|reports\n\
16 credential.cpr|claims threat.deadline|threatens\n\
-8 credential.cpr|denies\n\
182 credential.cpr|live\n\
81 credential.cpr|reader\n\
-48 credential.cpr|reports\n\
-25 credential.cpr|reports firm.bank|claims\n\
-10 credential.cpr|reports money.amount|claims\n\
-8 credential.cpr|reports threat.block|threatens\n\
25 credential.cpr|speaks\n\
10 credential.id-document|advises money.amount|claims\n\
-82 credential.id-document|asks\n\
-16 credential.id-document|asks credential.id-document|claims\n\
-25 credential.id-document|asks credential.mitid|claims\n\
-18 credential.id-document|asks credential.one-time-code|asks\n\
13 credential.id-document|asks credential.password|asks\n\
14 credential.id-document|asks credential.personal-information|asks\n\
13 credential.id-document|asks credential.personal-information|claims\n\
-9 credential.id-document|asks credential.pin|claims\n\
-16 credential.id-document|asks firm.courier|claims\n\
45 credential.id-document|asks money.amount|claims\n\
9 credential.id-document|asks money.unusual-means|claims\n\
10 credential.id-document|asks person.landlord|claims\n\
20 credential.id-document|asks threat.arrest|threatens\n\
-13 credential.id-document|asks threat.block|threatens\n\
11 credential.id-document|asks threat.court|threatens\n\
15 credential.id-document|asks threat.deadline|threatens\n\
23 credential.id-document|asks threat.deportation|threatens\n\
17 credential.id-document|claims\n\
9 credential.id-document|claims credential.password|asks\n\
22 credential.id-document|claims credential.password|claims\n\
8 credential.id-document|claims credential.personal-information|asks\n\
15 credential.id-document|claims firm.payment|claims\n\
69 credential.id-document|claims money.amount|claims\n\
24 credential.id-document|claims money.unusual-means|claims\n\
-9 credential.id-document|claims money.valuables|claims\n\
23 credential.id-document|claims person.agent|claims\n\
18 credential.id-document|claims person.landlord|claims\n\
18 credential.id-document|claims threat.arrest|threatens\n\
56 credential.id-document|claims threat.block|threatens\n\
41 credential.id-document|claims threat.deadline|threatens\n\
12 credential.id-document|claims threat.deportation|threatens\n\
-51 credential.id-document|live\n\
39 credential.id-document|reader\n\
44 credential.id-document|reports\n\
10 credential.id-document|reports credential.personal-information|reports\n\
11 credential.id-document|reports money.amount|claims\n\
9 credential.id-document|reports person.agent|reports\n\
8 credential.id-document|reports threat.court|threatens\n\
16 credential.id-document|reports threat.deadline|threatens\n\
-34 credential.id-document|speaks\n\
-23 credential.mitid|advises credential.password|advises\n\
-19 credential.mitid|advises firm.bank|claims\n\
17 credential.mitid|advises money.amount|claims\n\
11 credential.mitid|advises threat.block|threatens\n\
24 credential.mitid|advises threat.deadline|threatens\n\
46 credential.mitid|asks\n\
-82 credential.mitid|asks credential.mitid|claims\n\
9 credential.mitid|asks credential.one-time-code|asks\n\
-10 credential.mitid|asks credential.one-time-code|claims\n\
79 credential.mitid|asks credential.password|asks\n\
-23 credential.mitid|asks credential.password|claims\n\
45 credential.mitid|asks firm.bank|claims\n\
8 credential.mitid|asks firm.shop|claims\n\
-11 credential.mitid|asks firm.support|claims\n\
-28 credential.mitid|asks firm.telecom|claims\n\
9 credential.mitid|asks firm.toll|claims\n\
71 credential.mitid|asks money.amount|claims\n\
12 credential.mitid|asks person.agent|claims\n\
9 credential.mitid|asks person.buyer|claims\n\
-9 credential.mitid|asks person.family|claims\n\
13 credential.mitid|asks threat.arrest|threatens\n\
20 credential.mitid|asks threat.block|threatens\n\
8 credential.mitid|asks threat.court|threatens\n\
30 credential.mitid|asks threat.deadline|threatens\n\
-15 credential.mitid|asks threat.debt|threatens\n\
84 credential.mitid|claims\n\
-8 credential.mitid|claims credential.mitid|reports\n\
-43 credential.mitid|claims credential.one-time-code|claims\n\
28 credential.mitid|claims credential.password|asks\n\
25 credential.mitid|claims credential.password|claims\n\
-9 credential.mitid|claims credential.personal-information|asks\n\
32 credential.mitid|claims credential.personal-information|claims\n\
33 credential.mitid|claims firm.payment|claims\n\
-18 credential.mitid|claims firm.support|claims\n\
16 credential.mitid|claims money.amount|claims\n\
18 credential.mitid|claims money.unusual-means|claims\n\
-15 credential.mitid|claims money.valuables|claims\n\
-14 credential.mitid|claims person.agent|claims\n\
-17 credential.mitid|claims threat.block|reports\n\
11 credential.mitid|claims threat.block|threatens\n\
24 credential.mitid|claims threat.deadline|threatens\n\
-9 credential.mitid|denies\n\
220 credential.mitid|live\n\
100 credential.mitid|reader\n\
18 credential.mitid|reports\n\
12 credential.mitid|reports firm.bank|claims\n\
9 credential.mitid|reports money.amount|claims\n\
12 credential.mitid|reports money.valuables|claims\n\
-16 credential.mitid|reports person.agent|claims\n\
17 credential.mitid|reports threat.deadline|reports\n\
14 credential.mitid|reports threat.deadline|threatens\n\
42 credential.nemid|asks\n\
13 credential.nemid|asks credential.nemid|claims\n\
11 credential.nemid|asks threat.deadline|threatens\n\
79 credential.nemid|claims\n\
22 credential.nemid|claims credential.password|asks\n\
39 credential.nemid|claims threat.block|threatens\n\
16 credential.nemid|claims threat.deadline|threatens\n\
109 credential.nemid|live\n\
100 credential.nemid|reader\n\
42 credential.nemid|speaks\n\
-18 credential.one-time-code|advises\n\
277 credential.one-time-code|asks\n\
82 credential.one-time-code|asks credential.one-time-code|claims\n\
14 credential.one-time-code|asks credential.password|asks\n\
10 credential.one-time-code|asks credential.personal-information|asks\n\
13 credential.one-time-code|asks credential.pin|asks\n\
-10 credential.one-time-code|asks credential.pin|claims\n\
67 credential.one-time-code|asks firm.bank|claims\n\
12 credential.one-time-code|asks firm.shop|claims\n\
-8 credential.one-time-code|asks firm.support|claims\n\
10 credential.one-time-code|asks firm.telecom|claims\n\
-13 credential.one-time-code|asks money.amount|claims\n\
-10 credential.one-time-code|asks money.unusual-means|claims\n\
18 credential.one-time-code|asks person.buyer|claims\n\
33 credential.one-time-code|asks person.family|claims\n\
-18 credential.one-time-code|asks threat.arrest|threatens\n\
31 credential.one-time-code|asks threat.block|threatens\n\
62 credential.one-time-code|asks threat.deadline|threatens\n\
38 credential.one-time-code|claims\n\
11 credential.one-time-code|claims credential.password|asks\n\
-12 credential.one-time-code|claims credential.personal-information|claims\n\
-13 credential.one-time-code|claims firm.bank|claims\n\
15 credential.one-time-code|claims firm.bank|reports\n\
12 credential.one-time-code|claims firm.telecom|claims\n\
-56 credential.one-time-code|claims money.amount|claims\n\
8 credential.one-time-code|claims person.family|claims\n\
26 credential.one-time-code|claims threat.deadline|threatens\n\
234 credential.one-time-code|live\n\
148 credential.one-time-code|reader\n\
8 credential.one-time-code|reports\n\
-9 credential.one-time-code|reports firm.bank|claims\n\
14 credential.one-time-code|reports firm.bank|reports\n\
-10 credential.one-time-code|reports person.family|claims\n\
8 credential.one-time-code|reports threat.deadline|threatens\n\
17 credential.one-time-code|speaks\n\
-38 credential.password|advises\n\
-9 credential.password|advises credential.pin|advises\n\
-26 credential.password|advises firm.bank|claims\n\
108 credential.password|asks\n\
-37 credential.password|asks credential.password|claims\n\
16 credential.password|asks credential.personal-information|asks\n\
8 credential.password|asks credential.personal-information|claims\n\
10 credential.password|asks credential.pin|asks\n\
40 credential.password|asks firm.bank|claims\n\
12 credential.password|asks firm.payment|claims\n\
14 credential.password|asks firm.support|claims\n\
50 credential.password|asks money.amount|claims\n\
11 credential.password|asks person.agent|claims\n\
9 credential.password|asks person.family|claims\n\
12 credential.password|asks threat.arrest|threatens\n\
48 credential.password|asks threat.block|threatens\n\
66 credential.password|asks threat.deadline|threatens\n\
-53 credential.password|claims\n\
-24 credential.password|claims credential.personal-information|claims\n\
8 credential.password|claims credential.pin|claims\n\
45 credential.password|claims firm.bank|claims\n\
-11 credential.password|claims firm.courier|claims\n\
-9 credential.password|claims firm.shop|claims\n\
-12 credential.password|claims firm.support|claims\n\
-19 credential.password|claims money.amount|claims\n\
8 credential.password|claims money.unusual-means|claims\n\
-14 credential.password|claims money.valuables|claims\n\
8 credential.password|claims person.family|claims\n\
21 credential.password|claims threat.block|threatens\n\
19 credential.password|claims threat.deadline|threatens\n\
-17 credential.password|denies\n\
93 credential.password|live\n\
64 credential.password|reader\n\
8 credential.password|reports threat.deadline|threatens\n\
13 credential.password|speaks\n\
-10 credential.personal-information|advises\n\
10 credential.personal-information|advises firm.courier|claims\n\
-53 credential.personal-information|asks\n\
21 credential.personal-information|asks credential.personal-information|claims\n\
8 credential.personal-information|asks credential.pin|asks\n\
-38 credential.personal-information|asks firm.bank|claims\n\
-21 credential.personal-information|asks firm.courier|claims\n\
-32 credential.personal-information|asks firm.payment|claims\n\
34 credential.personal-information|asks money.amount|claims\n\
14 credential.personal-information|asks money.unusual-means|claims\n\
-11 credential.personal-information|asks person.agent|claims\n\
15 credential.personal-information|asks person.family|claims\n\
-8 credential.personal-information|asks person.landlord|claims\n\
-17 credential.personal-information|asks person.recruiter|claims\n\
13 credential.personal-information|asks threat.arrest|threatens\n\
9 credential.personal-information|asks threat.block|threatens\n\
18 credential.personal-information|asks threat.court|threatens\n\
23 credential.personal-information|asks threat.deadline|threatens\n\
15 credential.personal-information|asks threat.exposure|threatens\n\
60 credential.personal-information|claims\n\
-20 credential.personal-information|claims credential.pin|claims\n\
27 credential.personal-information|claims firm.bank|claims\n\
18 credential.personal-information|claims firm.courier|claims\n\
-8 credential.personal-information|claims firm.shop|claims\n\
56 credential.personal-information|claims money.amount|claims\n\
14 credential.personal-information|claims money.unusual-means|claims\n\
21 credential.personal-information|claims money.valuables|claims\n\
11 credential.personal-information|claims person.landlord|claims\n\
34 credential.personal-information|claims threat.arrest|threatens\n\
-25 credential.personal-information|claims threat.block|threatens\n\
85 credential.personal-information|claims threat.deadline|threatens\n\
17 credential.personal-information|claims threat.exposure|threatens\n\
-12 credential.personal-information|live\n\
28 credential.personal-information|reader\n\
-9 credential.personal-information|reports firm.bank|claims\n\
12 credential.personal-information|reports money.amount|claims\n\
10 credential.personal-information|reports person.agent|reports\n\
-8 credential.personal-information|reports threat.block|threatens\n\
13 credential.personal-information|reports threat.deadline|threatens\n\
-23 credential.personal-information|speaks\n\
-15 credential.pin|advises\n\
164 credential.pin|asks\n\
-14 credential.pin|asks credential.pin|claims\n\
78 credential.pin|asks firm.bank|claims\n\
14 credential.pin|asks firm.courier|claims\n\
44 credential.pin|asks firm.payment|claims\n\
26 credential.pin|asks money.amount|claims\n\
13 credential.pin|asks money.unusual-means|claims\n\
23 credential.pin|asks money.valuables|claims\n\
18 credential.pin|asks person.agent|claims\n\
9 credential.pin|asks person.family|claims\n\
14 credential.pin|asks threat.block|threatens\n\
29 credential.pin|asks threat.deadline|threatens\n\
-88 credential.pin|claims\n\
-8 credential.pin|claims firm.bank|claims\n\
-18 credential.pin|claims threat.block|threatens\n\
-11 credential.pin|denies\n\
-8 credential.pin|denies firm.bank|claims\n\
91 credential.pin|live\n\
49 credential.pin|reader\n\
-20 credential.pin|reports\n\
-8 credential.pin|reports firm.bank|reports\n\
17 credential.pin|speaks\n\
-79 credential|advises\n\
411 credential|asks\n\
-16 credential|by:action.approve\n\
-96 credential|by:action.call-back\n\
-45 credential|by:action.click\n\
42 credential|by:action.enter\n\
379 credential|by:action.give\n\
53 credential|by:action.hand-over\n\
-17 credential|by:action.install\n\
-60 credential|by:action.login\n\
14 credential|by:action.pay\n\
83 credential|by:action.reply\n\
-41 credential|by:action.update\n\
8 credential|by:action.withdraw\n\
-25 credential|by:means\n\
47 credential|by:question\n\
114 credential|by:want\n\
56 credential|claims\n\
-46 credential|denies\n\
-77 credential|reports\n\
-9 crede…\n\
-14 credit warning\n\
21 crime\n\
13 criminal\n\
-11 criminal record\n\
17 criminals\n\
14 criminals are\n\
30 crimi…\n\
9 cript…\n\
15 crossing\n\
11 crossing #\n\
13 cross…\n\
18 crypto\n\
20 crypt…\n\
-8 ctrl\n\
-9 ctrl alt\n\
-30 cu\n\
23 cu un\n\
-9 cuando\n\
-9 cuand…\n\
13 cuenta y\n\
-8 cuentas\n\
-19 cuent…\n\
-11 culture\n\
-11 cultu…\n\
-16 cumartesi\n\
-16 cumar…\n\
-14 cunku\n\
-10 currency\n\
-10 currency dkk\n\
10 currently\n\
8 custodian\n\
27 custody\n\
-8 customer\n\
11 customer care\n\
-24 customers\n\
-18 customers who\n\
24 customs\n\
14 customs pay\n\
25 custo…\n\
20 cut\n\
13 cv\n\
32 cvc\n\
-12 cvr\n\
22 cvv\n\
28 cyber\n\
-10 cykel\n\
-10 cykel…\n\
-25 cykler\n\
-36 cykle…\n\
-9 czesc\n\
-13 d\n\
-9 d #\n\
17 da jeg\n\
12 dabar\n\
8 dad\n\
-13 dad i\n\
9 dad its\n\
17 dad new\n\
34 dag\n\
-10 dag #\n\
11 dag ellers\n\
14 dag har\n\
9 dag jeg\n\
11 dag med\n\
-8 dag og\n\
18 dag på\n\
18 dag så\n\
-8 dag til\n\
-135 dage\n\
-16 dage efter\n\
-44 dage ellers\n\
-8 dage fra\n\
-24 dage i\n\
12 dagen\n\
-15 dai\n\
-11 dalla\n\
13 danem…\n\
19 danese\n\
22 danes…\n\
8 danger\n\
8 dange…\n\
9 danii\n\
-14 danijoje\n\
21 danimarka\n\
25 danim…\n\
77 danish\n\
10 danish customs\n\
-8 danish data\n\
20 danish immigration\n\
-12 danish number\n\
27 danish police\n\
77 danis…\n\
-8 danke\n\
53 dankort\n\
25 dankort og\n\
63 danko…\n\
-14 danløn\n\
-14 danlø…\n\
41 danmark\n\
-10 danmark er\n\
46 danma…\n\
10 dann\n\
8 danoise\n\
-25 dans\n\
17 dansk\n\
48 danske\n\
20 danske bank\n\
9 danske banks\n\
54 dansk…\n\
25 dao\n\
34 dao @link\n\
11 dao365\n\
11 dao36…\n\
-10 daryti\n\
-10 daryt…\n\
-14 das\n\
-70 data\n\
-10 data protection\n\
-13 data we\n\
-12 database\n\
-17 datab…\n\
-17 datatilsynet\n\
-17 datat…\n\
8 date\n\
17 date of\n\
22 dau\n\
-10 daughter\n\
-17 daugh…\n\
13 day #\n\
-13 day before\n\
-23 daycare\n\
-23 dayca…\n\
-118 days\n\
-17 days after\n\
-8 days at\n\
-23 days no\n\
-14 days the\n\
35 dba\n\
19 dba @link\n\
52 de\n\
30 de #\n\
-11 de andre\n\
-12 de coroane\n\
44 de er\n\
17 de går\n\
9 de gør\n\
29 de har\n\
11 de i\n\
16 de kan\n\
8 de kommer\n\
-42 de la\n\
8 de microsoft\n\
-10 de mitid\n\
10 de må\n\
-31 de passe\n\
9 de sagde\n\
9 de siguranta\n\
17 de skal\n\
10 de su\n\
11 de tager\n\
-8 de taler\n\
-8 de to\n\
-17 de velo\n\
-9 de vil\n\
26 deactivated\n\
38 deact…\n\
-8 deadline #\n\
9 deaktiveret\n\
11 deakt…\n\
-14 dear\n\
-9 dear all\n\
10 dear citizen\n\
11 dear i\n\
-29 dear mr\n\
-10 dear ms\n\
11 debe\n\
17 debit card\n\
21 debt\n\
-95 dec\n\
-16 dec #\n\
-103 december\n\
-14 december #\n\
-14 december kl\n\
-121 decem…\n\
-10 decided\n\
-28 decid…\n\
-17 declaration\n\
-38 decla…\n\
-17 deduct\n\
-27 deduc…\n\
-12 def\n\
-14 default\n\
-14 defau…\n\
21 defender\n\
26 defen…\n\
-8 degerli\n\
9 degil\n\
-8 degis…\n\
16 dein\n\
21 deja\n\
-49 del\n\
-22 del af\n\
-14 del aldrig\n\
-9 delayed\n\
-13 delay…\n\
17 dele\n\
11 delete it\n\
-13 deleted\n\
32 deliver\n\
11 deliver your\n\
9 delivered\n\
16 delivery\n\
46 deliv…\n\
9 della carta\n\
10 della polizia\n\
121 dem\n\
11 dem alle\n\
-17 dem i\n\
-9 dem med\n\
18 dem om\n\
24 dem som\n\
61 dem til\n\
14 dem videre\n\
-16 demain\n\
-16 demai…\n\
-15 demanderons\n\
-14 demanderons jamais\n\
-32 deman…\n\
-34 den\n\
-124 den #\n\
8 den adgangskode\n\
17 den bare\n\
-11 den blå\n\
-8 den dag\n\
9 den der\n\
31 den det\n\
-10 den ene\n\
-9 den er\n\
10 den første\n\
-17 den har\n\
34 den her\n\
-85 den i\n\
13 den kan\n\
16 den kode\n\
-10 den ligger\n\
9 den læser\n\
28 den med\n\
-23 den nye\n\
20 den og\n\
36 den om\n\
15 den passer\n\
-12 den på\n\
-11 den samme\n\
28 den skal\n\
8 den som\n\
-27 den spørger\n\
8 den står\n\
17 den så\n\
8 den ud\n\
21 den ved\n\
-13 den via\n\
-12 denaro\n\
-12 denar…\n\
-12 dengang\n\
-12 denga…\n\
103 denmark\n\
8 denmark and\n\
11 denmark you\n\
105 denma…\n\
55 denne\n\
28 denne mail\n\
19 denne måned\n\
16 denne sms\n\
-10 dental\n\
-10 denta…\n\
-13 denun…\n\
47 department\n\
14 department of\n\
10 department your\n\
-14 departure\n\
48 depar…\n\
-13 depen…\n\
-14 deploy\n\
-21 deplo…\n\
18 depon…\n\
9 deported\n\
13 depor…\n\
54 deposit\n\
69 depos…\n\
30 depot\n\
23 dept\n\
23 der\n\
19 der #\n\
-10 der bliver\n\
14 der en\n\
-16 der ender\n\
62 der er\n\
-13 der et\n\
24 der har\n\
11 der hedder\n\
14 der hjælper\n\
13 der i\n\
-32 der ikke\n\
76 der kommer\n\
-8 der ringede\n\
-18 der ringer\n\
-8 der spørger\n\
13 der stille\n\
-11 der stod\n\
80 der står\n\
-14 der var\n\
13 der vil\n\
90 deres\n\
12 deres dankort\n\
27 deres kort\n\
71 derfor\n\
16 derfor er\n\
71 derfo…\n\
9 dernier\n\
14 derni…\n\
-19 describe\n\
-12 described\n\
-12 described in\n\
-12 description\n\
-47 descr…\n\
-15 desk\n\
11 destroyed\n\
13 destrueres\n\
62 destr…\n\
50 desværre\n\
17 desværre ikke\n\
50 desvæ…\n\
-33 det\n\
-23 det en\n\
135 det er\n\
24 det for\n\
-15 det fra\n\
13 det første\n\
24 det gamle\n\
-12 det gør\n\
27 det har\n\
-12 det haster\n\
38 det hele\n\
-15 det i\n\
-8 det igen\n\
-68 det ikke\n\
-14 det indbrud\n\
11 det jeg\n\
-17 det kan\n\
-13 det klarer\n\
-16 det kommer\n\
-15 det kort\n\
11 det kræver\n\
12 det lige\n\
-10 det ligger\n\
-25 det med\n\
13 det mig\n\
12 det noget\n\
11 det normalt\n\
11 det nye\n\
-17 det når\n\
-22 det og\n\
21 det over\n\
8 det rigtigt\n\
-18 det samme\n\
22 det skal\n\
-11 det så\n\
8 det sådan\n\
-11 det tid\n\
36 det til\n\
-16 det var\n\
17 det via\n\
-14 details in\n\
-8 details on\n\
8 details to\n\
12 detected\n\
16 detec…\n\
31 dette\n\
18 dette er\n\
-21 dev\n\
8 deve\n\
20 devices\n\
12 devic…\n\
12 devo\n\
-8 devolucion\n\
-16 devol…\n\
-18 devuelvo\n\
-12 devue…\n\
24 dhl\n\
19 dhl @link\n\
18 dhl express\n\
-24 dhl your\n\
-10 di #\n\
10 di copenaghen\n\
-14 di essere\n\
9 di non\n\
-8 dia\n\
25 dial\n\
8 dial #\n\
-16 dialo…\n\
-9 dias\n\
13 dice\n\
8 dice che\n\
-13 diciendo\n\
-17 dicie…\n\
54 did\n\
17 did not\n\
38 did you\n\
-11 didentite\n\
-10 diden…\n\
-13 didnt\n\
-25 die\n\
-8 die #\n\
-18 diena\n\
-19 dieno…\n\
15 dies\n\
-8 diese\n\
9 diffe…\n\
120 dig\n\
22 dig #\n\
9 dig annuller\n\
-22 dig at\n\
8 dig du\n\
9 dig hvordan\n\
13 dig i\n\
-18 dig ikke\n\
17 dig med\n\
-8 dig noget\n\
16 dig og\n\
-20 dig op\n\
18 dig over\n\
8 dig overføre\n\
34 dig på\n\
15 dig send\n\
-47 dig så\n\
-15 dig til\n\
14 dig ved\n\
9 dig videre\n\
58 digit\n\
40 digit code\n\
-83 digital\n\
-102 digital post\n\
-11 digitale post\n\
17 digitaliseringsstyrelsen\n\
8 digitos\n\
36 digits\n\
8 digits and\n\
8 digits of\n\
-48 digit…\n\
47 din\n\
-23 din adresse\n\
-10 din anmeldelse\n\
-20 din ansøgning\n\
11 din app\n\
-19 din betaling\n\
15 din boligstøtte\n\
15 din computer\n\
-19 din digital\n\
-8 din digitale\n\
-10 din elregning\n\
-12 din engangskode\n\
38 din familie\n\
-10 din folkeregisteradresse\n\
-39 din identitet\n\
12 din kode\n\
64 din konto\n\
-13 din løn\n\
12 din mand\n\
31 din mitid\n\
20 din mobil\n\
-9 din mobilbank\n\
-14 din mobilepay\n\
9 din mor\n\
-37 din nemkonto\n\
-18 din netbank\n\
-13 din nye\n\
-17 din ordre\n\
37 din pakke\n\
-22 din parkering\n\
13 din pc\n\
-12 din profil\n\
-14 din rådgiver\n\
18 din sidste\n\
8 din strøm\n\
31 din telefon\n\
13 dinamarca\n\
13 dinam…\n\
38 dine\n\
-30 dine #\n\
-8 dine jobforslag\n\
-11 dine koder\n\
-22 dine konti\n\
-28 dine kontooplysninger\n\
38 dine oplysninger\n\
-30 dine penge\n\
52 dine tabte\n\
-12 dinero\n\
-12 diner…\n\
-20 dinner\n\
-20 dinne…\n\
11 direccion\n\
-8 direct\n\
12 director\n\
8 direc…\n\
14 direkte\n\
10 direk…\n\
-8 disab…\n\
-15 disagree\n\
-15 disag…\n\
11 disconnected\n\
29 discord\n\
14 discovered\n\
58 disco…\n\
11 discr…\n\
-9 discu…\n\
17 disi\n\
-14 disponible\n\
-20 dispo…\n\
-8 distr…\n\
190 dit\n\
10 dit betalingskort\n\
15 dit bruger\n\
28 dit dankort\n\
-8 dit gamle\n\
19 dit kontonummer\n\
10 dit kort\n\
40 dit kortnummer\n\
46 dit mitid\n\
-21 dit navn\n\
15 dit nemid\n\
13 dit nummer\n\
-13 dit nye\n\
10 dit nøglekort\n\
-15 dit pas\n\
-12 divid…\n\
8 divis…\n\
-10 diye\n\
93 dk\n\
23 dkk\n\
-11 dkk hos\n\
8 dkk is\n\
-29 dkk to\n\
16 dm\n\
19 do\n\
43 do #\n\
-38 do anything\n\
-19 do i\n\
10 do is\n\
41 do it\n\
15 do not\n\
-10 do so\n\
16 do the\n\
-18 do this\n\
8 do you\n\
-20 doamna\n\
-21 doamn…\n\
-14 doar\n\
-14 doar sa\n\
-13 dobry\n\
-12 doc\n\
-8 doctor\n\
10 doctor from\n\
10 doctors\n\
18 document\n\
-29 documents\n\
-23 docum…\n\
-38 does\n\
-12 does anyone\n\
24 does it\n\
-38 doesnt\n\
-11 doesnt ring\n\
-38 doesn…\n\
24 dogru…\n\
-27 dokto…\n\
21 dokument\n\
-10 dokumentu\n\
13 dokum…\n\
18 dolandiricilik\n\
8 dolar…\n\
9 dollar\n\
12 dollars\n\
21 dolla…\n\
-14 domani\n\
-9 doman…\n\
10 domic…\n\
-24 domme…\n\
16 domstol\n\
16 domst…\n\
8 done to\n\
-18 dont answer\n\
-8 dont ask\n\
18 dont be\n\
8 dont believe\n\
11 dont click\n\
8 dont discuss\n\
-10 dont enter\n\
-10 dont get\n\
11 dont give\n\
9 dont hang\n\
-21 dont have\n\
-12 dont leave\n\
18 dont like\n\
12 dont log\n\
-40 dont need\n\
26 dont open\n\
-20 dont pay\n\
9 dont see\n\
-9 dont send\n\
-9 dont share\n\
-9 dont take\n\
-10 dont tell\n\
10 dont touch\n\
16 dont worry\n\
8 dont write\n\
-22 door\n\
-17 doors\n\
-11 dorthe\n\
-10 dorth…\n\
-31 dos\n\
10 dossier\n\
10 dossi…\n\
11 doubl…\n\
-11 dovan…\n\
-27 down\n\
-21 down for\n\
-9 download\n\
-17 download the\n\
-8 downl…\n\
-22 downstairs with\n\
11 draw\n\
-8 drawer\n\
-8 drawe…\n\
-18 dreng\n\
-12 drift\n\
-8 driller\n\
-23 drive\n\
-10 driver\n\
8 driver is\n\
-8 drodz…\n\
-22 drop\n\
-10 dropped\n\
-8 dropped my\n\
13 drops\n\
11 drug\n\
10 drug trafficking\n\
19 drugs\n\
25 drukn…\n\
-23 dsb\n\
39 du\n\
11 du adgang\n\
19 du bare\n\
12 du beholder\n\
-29 du behøver\n\
-16 du bekræfte\n\
14 du betale\n\
9 du betaler\n\
-13 du betalte\n\
-26 du blevet\n\
-11 du brug\n\
9 du de\n\
13 du den\n\
9 du det\n\
86 du er\n\
16 du et\n\
-17 du finder\n\
10 du flytter\n\
33 du for\n\
75 du får\n\
11 du giver\n\
8 du går\n\
137 du har\n\
-28 du have\n\
9 du hjælper\n\
-9 du huske\n\
13 du hæver\n\
-8 du i\n\
22 du ikke\n\
19 du ind\n\
8 du indtaste\n\
12 du ja\n\
-143 du kan\n\
8 du køber\n\
34 du lige\n\
-20 du logger\n\
19 du læse\n\
-16 du mangler\n\
-15 du med\n\
9 du modtager\n\
28 du må\n\
-21 du også\n\
-8 du penge\n\
8 du plejer\n\
-12 du på\n\
-20 du ringede\n\
-11 du ringet\n\
-17 du selv\n\
-31 du sende\n\
-83 du skal\n\
33 du skiftet\n\
-12 du skylder\n\
-28 du spærre\n\
25 du stadig\n\
9 du swiper\n\
34 du taler\n\
15 du til\n\
11 du tjene\n\
18 du trykker\n\
-13 du uenig\n\
8 du var\n\
29 du ved\n\
-33 du vil\n\
13 du åbner\n\
12 dubai\n\
-9 due\n\
-12 due #\n\
-18 due on\n\
34 due to\n\
-9 dune\n\
13 during\n\
13 durin…\n\
-8 duty to\n\
-8 dvs de\n\
-19 dying\n\
16 dziec…\n\
-13 dziek…\n\
-14 dzien\n\
-14 dzien dobry\n\
-22 dzis\n\
-16 dæk\n\
-10 dækket\n\
-11 dække…\n\
-8 dækning\n\
-8 dækni…\n\
8 død\n\
-11 døgn\n\
-19 døgnet\n\
-19 døgnet rundt\n\
-19 døgne…\n\
-24 e\n\
-27 e #\n\
8 e boks\n\
-12 e de\n\
-11 e gia\n\
-8 e le\n\
-19 e mail\n\
10 e mi\n\
10 e stato\n\
-15 each\n\
37 earn\n\
27 earn #\n\
-23 earned\n\
-23 earne…\n\
-8 eat\n\
8 edilm…\n\
-11 editi…\n\
-81 efter\n\
-14 efter at\n\
-17 efter din\n\
18 efter en\n\
-26 efter kl\n\
23 efterforsker\n\
10 efterfulgt\n\
10 efterfulgt af\n\
16 efterlyst\n\
50 efter…\n\
-10 eh\n\
-14 eine\n\
-13 einen\n\
-12 einge…\n\
-21 ejend…\n\
10 ekibi…\n\
9 ekspeditionsgebyr\n\
8 ekspe…\n\
13 ekstra\n\
8 ekstr…\n\
-31 el\n\
13 el movil\n\
-8 el pin\n\
-9 elderly\n\
-9 elder…\n\
8 elect…\n\
9 eleven\n\
8 eleve…\n\
18 elgiganten\n\
8 elgiganten is\n\
18 elgig…\n\
-23 elle\n\
-171 eller\n\
-8 eller en\n\
22 eller har\n\
-14 eller i\n\
-9 eller mobilepay\n\
-11 eller på\n\
-25 eller ring\n\
-14 eller skriv\n\
-8 eller ved\n\
50 ellers\n\
-32 ellers bliver\n\
10 ellers går\n\
18 ellers ikke\n\
-23 ellers kan\n\
18 ellers mister\n\
24 ellers slettes\n\
50 eller…\n\
10 elleve\n\
11 elleve tusind\n\
10 ellev…\n\
-10 elregning\n\
-10 elreg…\n\
-16 else\n\
8 elselskabet\n\
9 elselskabet vi\n\
-34 email\n\
34 embassy\n\
11 embassy of\n\
34 embas…\n\
11 emma\n\
55 emne\n\
12 emne din\n\
10 emniy…\n\
-27 employee\n\
12 employees\n\
-23 emplo…\n\
-21 en\n\
-24 en #\n\
-10 en @link\n\
9 en advarsel\n\
16 en af\n\
-14 en anden\n\
31 en anmodning\n\
-8 en ansat\n\
12 en arrestordre\n\
10 en bank\n\
-9 en besked\n\
34 en betaling\n\
18 en betjent\n\
-8 en bog\n\
-13 en bøde\n\
13 en civil\n\
-10 en dag\n\
9 en der\n\
8 en ekstra\n\
8 en fejl\n\
14 en fra\n\
-8 en fremmed\n\
-9 en gammel\n\
9 en hacker\n\
31 en halv\n\
8 en i\n\
19 en kode\n\
-9 en kollega\n\
20 en konkurrence\n\
12 en konto\n\
-10 en kopi\n\
14 en krone\n\
13 en kvittering\n\
-17 en la\n\
-32 en mail\n\
11 en medarbejder\n\
11 en ny\n\
-13 en og\n\
-12 en overførsel\n\
-8 en overraskelse\n\
-12 en pakke\n\
-45 en person\n\
24 en pose\n\
-11 en rigtig\n\
26 en sag\n\
-11 en sms\n\
18 en tilbageførsel\n\
8 en ubetalt\n\
9 en una\n\
-21 en venlig\n\
-11 enclosed\n\
-11 enclo…\n\
-11 encore\n\
-11 encor…\n\
-118 end\n\
-17 end of\n\
-22 ende\n\
-17 ended\n\
-14 endelig\n\
-14 endel…\n\
-23 ender\n\
-22 ender på\n\
-8 ending\n\
-9 endin…\n\
20 endnu\n\
-35 ends\n\
-28 ends in\n\
-10 ene\n\
64 energistyrelsen\n\
67 energ…\n\
12 enforcement\n\
15 enfor…\n\
-8 engangskode\n\
-8 engangskode #\n\
-14 engelsk\n\
-28 engel…\n\
13 engineer\n\
14 engin…\n\
-36 english\n\
-36 engli…\n\
9 enhed\n\
-8 enhed er\n\
9 enlace\n\
9 enlac…\n\
-21 enter\n\
21 enter card\n\
-26 enter it\n\
-17 enter your\n\
12 entering\n\
8 entit…\n\
-19 entre\n\
21 entro\n\
14 entro #\n\
12 entro oggi\n\
8 envelope\n\
9 envel…\n\
14 envoie\n\
15 envoi…\n\
-45 er\n\
-11 er #\n\
-13 er ankommet\n\
22 er at\n\
36 er banken\n\
35 er bare\n\
14 er berettiget\n\
-15 er bestilt\n\
23 er blevet\n\
21 er de\n\
-10 er den\n\
-31 er der\n\
34 er det\n\
10 er din\n\
9 er dine\n\
31 er du\n\
12 er død\n\
17 er efterlyst\n\
63 er en\n\
-8 er et\n\
14 er fint\n\
25 er fordi\n\
84 er fra\n\
9 er fundet\n\
-15 er gjort\n\
8 er gratis\n\
10 er hackere\n\
-19 er her\n\
-15 er hjemme\n\
-17 er hos\n\
52 er i\n\
17 er ikke\n\
11 er inde\n\
-27 er klar\n\
-23 er koden\n\
-11 er kommet\n\
11 er kun\n\
27 er ledig\n\
17 er mange\n\
17 er med\n\
14 er meget\n\
-35 er mig\n\
9 er min\n\
18 er mistænkt\n\
8 er mit\n\
-21 er modtaget\n\
-10 er nr\n\
14 er os\n\
8 er paa\n\
9 er politiet\n\
12 er rigtigt\n\
9 er sat\n\
-9 er sendt\n\
32 er sigtet\n\
8 er sikker\n\
12 er sket\n\
19 er spærret\n\
17 er stoppet\n\
9 er sådan\n\
-16 er til\n\
-13 er ude\n\
13 er udeblevet\n\
-18 er udløbet\n\
24 er udstedt\n\
10 er udtrukket\n\
18 er under\n\
-14 er uændret\n\
12 er ved\n\
-17 er vedhæftet\n\
-8 er velkommen\n\
16 er vigtigt\n\
-17 era\n\
-29 erhverv\n\
-28 erhve…\n\
24 error\n\
10 error in\n\
-20 errors\n\
-20 error…\n\
-11 es\n\
-28 es #\n\
13 es mi\n\
8 esbjerg\n\
18 escri…\n\
14 escrow\n\
10 escrow account\n\
15 escro…\n\
35 eski\n\
-46 est\n\
-9 estaf…\n\
26 este\n\
16 este es\n\
18 este un\n\
-12 estim…\n\
8 estoy\n\
58 et\n\
-18 et beløb\n\
11 et billede\n\
-10 et døgn\n\
-23 et gavekort\n\
40 et gebyr\n\
21 et køb\n\
-12 et link\n\
10 et login\n\
-13 et møde\n\
-19 et nyt\n\
-8 et ord\n\
8 et par\n\
13 et problem\n\
10 et skærmbillede\n\
13 et tal\n\
-10 et år\n\
25 et øjeblik\n\
-16 ete\n\
29 eu\n\
-10 eu la\n\
-8 eu worker\n\
22 eur\n\
19 eur #\n\
52 euro\n\
10 european\n\
9 european union\n\
21 europol\n\
14 europæisk\n\
50 europ…\n\
10 euru\n\
22 ev\n\
-12 even\n\
15 evening\n\
15 eveni…\n\
-36 ever\n\
35 every\n\
-8 everyone\n\
32 everything\n\
28 every…\n\
14 evidence\n\
15 evide…\n\
13 evita…\n\
-10 exactly\n\
-10 exact…\n\
-10 example\n\
-10 examp…\n\
-11 excess\n\
-11 exces…\n\
11 exchange\n\
11 excha…\n\
19 executed\n\
20 execu…\n\
8 exhibitionism\n\
9 exhib…\n\
-24 expect\n\
-19 expected\n\
-43 expec…\n\
11 experience\n\
12 exper…\n\
-9 expire in\n\
-20 expires\n\
-20 expires in\n\
9 expires today\n\
25 expiry\n\
9 expiry date\n\
11 expir…\n\
12 expla…\n\
-29 export\n\
-32 expor…\n\
19 express\n\
19 expre…\n\
-16 extend\n\
-25 exten…\n\
20 extra\n\
-10 eyes\n\
10 faa\n\
-11 face\n\
45 facebook\n\
9 facebook delivery\n\
45 faceb…\n\
12 facet…\n\
10 facto…\n\
-16 factura\n\
-9 facture\n\
-25 factu…\n\
8 failure\n\
8 failu…\n\
-14 fair\n\
8 faire\n\
11 fais\n\
-36 fake\n\
10 fakes\n\
-43 faktura\n\
-23 faktura #\n\
-9 fakture\n\
-53 faktu…\n\
-8 fall\n\
-34 false\n\
-15 falsk\n\
-29 falske\n\
-29 falsk…\n\
46 familie\n\
-11 familien\n\
26 family\n\
9 family or\n\
60 famil…\n\
-15 fandt\n\
-57 far\n\
11 far kan\n\
9 fare\n\
-20 farfar\n\
-20 farfa…\n\
-8 farida\n\
-8 farid…\n\
-28 fast\n\
-14 faster\n\
-18 faste…\n\
-15 fat\n\
-15 fat i\n\
9 fata\n\
9 father\n\
9 fathe…\n\
-9 fatima\n\
-9 fatim…\n\
-14 faturaniz\n\
-23 fatur…\n\
20 favor…\n\
9 favourite\n\
-8 februar\n\
-8 february\n\
-18 febru…\n\
22 federal\n\
22 feder…\n\
-34 fee\n\
-11 fee #\n\
-21 fee for\n\
-9 fee you\n\
8 feed\n\
-31 fees\n\
-18 fees are\n\
15 fejl\n\
13 fejl kan\n\
15 fell in\n\
-16 fem år\n\
10 feriekonto\n\
39 feriepenge\n\
9 feriepenge @link\n\
15 feriepenge til\n\
46 ferie…\n\
-13 ferry\n\
-12 fetch\n\
-12 fetched\n\
-12 fetch…\n\
-10 fi\n\
-12 fianza\n\
-12 fianz…\n\
-14 figures\n\
-85 fik\n\
-18 fik #\n\
-30 fik en\n\
34 file\n\
-13 files\n\
-9 filia…\n\
-11 filipino\n\
-8 filip…\n\
32 fill\n\
10 fill it\n\
8 fill the\n\
22 filled\n\
13 filled in\n\
22 fille…\n\
8 filte…\n\
13 final\n\
9 final call\n\
-19 finally\n\
-23 final…\n\
-19 finance\n\
-32 finan…\n\
-28 find\n\
-15 find a\n\
20 find out\n\
13 finde det\n\
-37 finder\n\
-8 findes\n\
-47 finde…\n\
-35 fine\n\
14 fine is\n\
-15 fine of\n\
12 fingeren\n\
12 fingeren på\n\
20 finish\n\
14 finished\n\
34 finis…\n\
-12 finn\n\
28 fint\n\
-14 fire\n\
10 firkant\n\
10 firka…\n\
17 firm\n\
9 firm.bank|claims\n\
-21 firm.bank|claims firm.bank|reports\n\
91 firm.bank|claims firm.courier|claims\n\
20 firm.bank|claims firm.shop|claims\n\
29 firm.bank|claims firm.support|claims\n\
14 firm.bank|claims firm.telecom|claims\n\
-8 firm.bank|claims firm.toll|claims\n\
-95 firm.bank|claims money.amount|claims\n\
8 firm.bank|claims money.amount|reports\n\
33 firm.bank|claims money.unusual-means|claims\n\
39 firm.bank|claims money.valuables|claims\n\
-12 firm.bank|claims money.valuables|reports\n\
-16 firm.bank|claims person.adviser|claims\n\
31 firm.bank|claims person.agent|claims\n\
63 firm.bank|claims person.family|claims\n\
-11 firm.bank|claims person.landlord|claims\n\
-31 firm.bank|claims threat.block|threatens\n\
-50 firm.bank|claims threat.court|threatens\n\
31 firm.bank|claims threat.deadline|threatens\n\
-11 firm.bank|claims threat.debt|threatens\n\
-8 firm.bank|claims threat.return|threatens\n\
-15 firm.bank|denies\n\
9 firm.bank|live\n\
-66 firm.bank|reader\n\
-24 firm.bank|reports\n\
-10 firm.bank|reports money.valuables|reports\n\
-11 firm.bank|reports person.family|claims\n\
8 firm.bank|reports threat.deadline|threatens\n\
-13 firm.bank|speaks\n\
54 firm.courier|claims\n\
24 firm.courier|claims firm.payment|claims\n\
117 firm.courier|claims money.amount|claims\n\
17 firm.courier|claims money.unusual-means|claims\n\
66 firm.courier|claims money.valuables|claims\n\
14 firm.courier|claims person.buyer|claims\n\
20 firm.courier|claims person.landlord|claims\n\
16 firm.courier|claims threat.court|threatens\n\
-26 firm.courier|claims threat.deadline|threatens\n\
31 firm.courier|claims threat.return|threatens\n\
54 firm.courier|live\n\
-11 firm.courier|reader\n\
-23 firm.courier|reports\n\
-8 firm.courier|reports money.amount|claims\n\
-31 firm.courier|speaks\n\
78 firm.payment|claims\n\
-17 firm.payment|claims firm.utility|claims\n\
-125 firm.payment|claims money.amount|claims\n\
33 firm.payment|claims money.unusual-means|claims\n\
-14 firm.payment|claims money.valuables|claims\n\
34 firm.payment|claims person.agent|claims\n\
-18 firm.payment|claims person.buyer|claims\n\
21 firm.payment|claims person.family|claims\n\
31 firm.payment|claims person.landlord|claims\n\
15 firm.payment|claims threat.arrest|threatens\n\
33 firm.payment|claims threat.block|threatens\n\
19 firm.payment|claims threat.court|threatens\n\
13 firm.payment|claims threat.cutoff|threatens\n\
12 firm.payment|claims threat.debt|threatens\n\
11 firm.payment|claims threat.deportation|threatens\n\
35 firm.payment|claims threat.return|threatens\n\
78 firm.payment|live\n\
28 firm.payment|reader\n\
-16 firm.payment|reports\n\
34 firm.payment|speaks\n\
53 firm.shop|claims\n\
34 firm.shop|claims money.amount|claims\n\
13 firm.shop|claims money.unusual-means|claims\n\
12 firm.shop|claims money.valuables|claims\n\
25 firm.shop|claims person.buyer|claims\n\
13 firm.shop|claims threat.block|threatens\n\
53 firm.shop|live\n\
15 firm.shop|reader\n\
23 firm.shop|speaks\n\
24 firm.streaming|claims\n\
20 firm.streaming|claims threat.block|threatens\n\
19 firm.streaming|claims threat.deadline|threatens\n\
24 firm.streaming|live\n\
10 firm.streaming|reader\n\
21 firm.streaming|speaks\n\
58 firm.support|claims\n\
11 firm.support|claims firm.telecom|claims\n\
16 firm.support|claims firm.toll|claims\n\
8 firm.support|claims person.agent|claims\n\
-18 firm.support|claims threat.block|threatens\n\
17 firm.support|claims threat.deadline|threatens\n\
58 firm.support|live\n\
29 firm.support|reader\n\
59 firm.support|speaks\n\
61 firm.telecom|claims\n\
8 firm.telecom|claims person.agent|claims\n\
15 firm.telecom|claims threat.block|threatens\n\
8 firm.telecom|claims threat.cutoff|threatens\n\
37 firm.telecom|claims threat.deadline|threatens\n\
61 firm.telecom|live\n\
62 firm.telecom|reader\n\
9 firm.telecom|reports\n\
27 firm.telecom|speaks\n\
38 firm.toll|claims\n\
43 firm.toll|claims money.amount|claims\n\
-15 firm.toll|claims threat.block|threatens\n\
35 firm.toll|claims threat.court|threatens\n\
44 firm.toll|claims threat.deadline|threatens\n\
18 firm.toll|claims threat.debt|threatens\n\
38 firm.toll|live\n\
-23 firm.toll|reader\n\
36 firm.toll|speaks\n\
34 firm.utility|claims\n\
30 firm.utility|claims money.amount|claims\n\
38 firm.utility|claims threat.cutoff|threatens\n\
38 firm.utility|claims threat.deadline|threatens\n\
34 firm.utility|live\n\
35 firm.utility|reader\n\
53 firm.utility|speaks\n\
-18 firms\n\
192 firm|claims\n\
-28 firm|denies\n\
-61 firm|reports\n\
158 firm|speaks\n\
15 first\n\
26 first #\n\
-15 first day\n\
13 fiscale\n\
14 fisca…\n\
-20 fish\n\
-8 fiske…\n\
-13 five\n\
-8 five years\n\
-11 fjernet\n\
-28 fjord…\n\
-18 fjorten\n\
-18 fjort…\n\
-19 flere\n\
-37 floor\n\
-25 flyt\n\
-15 flytte\n\
-16 flytte penge\n\
16 flytter\n\
-8 folde…\n\
9 folge…\n\
-10 folkeregisteradresse\n\
-39 follow\n\
-13 follow it\n\
-17 follow the\n\
25 following\n\
-13 follo…\n\
12 folosit\n\
10 folos…\n\
-11 for\n\
38 for #\n\
-52 for a\n\
-9 for access\n\
10 for all\n\
-11 for an\n\
-13 for any\n\
-10 for anything\n\
230 for at\n\
10 for both\n\
-23 for calling\n\
-15 for cpr\n\
-8 for det\n\
26 for dig\n\
19 for digital\n\
-20 for dine\n\
-9 for dinner\n\
-18 for en\n\
-9 for et\n\
-12 for eu\n\
-8 for five\n\
23 for hjælp\n\
-8 for holding\n\
-8 for mange\n\
33 for me\n\
12 for meget\n\
60 for mig\n\
10 for min\n\
36 for my\n\
12 for non\n\
-24 for november\n\
18 for og\n\
-18 for payment\n\
-11 for payroll\n\
-10 for questions\n\
9 for residents\n\
-12 for sig\n\
9 for staying\n\
-12 for strømmen\n\
30 for så\n\
9 for ten\n\
8 for that\n\
-101 for the\n\
19 for two\n\
-14 for up\n\
78 for you\n\
-89 for your\n\
-35 forbi\n\
-22 forbi i\n\
20 forbi og\n\
8 forbi om\n\
8 forbidden\n\
13 forbindelse\n\
25 forbi…\n\
-22 forbr…\n\
-10 force\n\
15 forde…\n\
21 fordi det\n\
16 fordi dit\n\
-23 fordi jeg\n\
-17 fordi kortet\n\
8 fordi vi\n\
15 foregår\n\
10 foreg…\n\
19 foreign\n\
8 foreign background\n\
8 foreigner\n\
8 foreigners\n\
36 forei…\n\
-9 forel…\n\
-8 foreningens\n\
-8 foren…\n\
-8 fores…\n\
-23 foretage\n\
12 foretaget\n\
-10 foret…\n\
-8 forfald\n\
-12 forfa…\n\
-8 forgot\n\
-11 forgo…\n\
14 forhånd\n\
14 forhå…\n\
-21 forkert\n\
-20 forke…\n\
-12 forklar\n\
17 forklaring\n\
-10 forkynde\n\
-8 forlængelse\n\
-36 forlæ…\n\
-62 form\n\
-14 formanden\n\
-25 forma…\n\
-12 formiddag\n\
-11 formi…\n\
8 formular\n\
-19 formularen\n\
-8 formu…\n\
8 forny\n\
-10 fornyes\n\
-11 fornyet\n\
-24 forny…\n\
-21 forsikring\n\
-11 forsinket\n\
-21 forsi…\n\
-15 forskudsopgørelse\n\
24 forstå\n\
21 forstå du\n\
-11 forstår\n\
-8 forsv…\n\
28 forsøgt\n\
26 forsøgt at\n\
33 forsø…\n\
15 forto…\n\
11 fortroligt\n\
31 fortr…\n\
9 fortsætte\n\
10 forts…\n\
-19 fortæl\n\
-20 fortæller\n\
-43 fortæ…\n\
-8 forud…\n\
-11 forurettede\n\
-11 forur…\n\
32 forward\n\
20 forward the\n\
8 forwarded message\n\
31 forwa…\n\
-8 forår…\n\
-47 forældre\n\
-32 foræl…\n\
19 foto\n\
25 foto af\n\
-8 fotografi\n\
48 found\n\
16 found a\n\
9 found at\n\
-11 found that\n\
17 found your\n\
-19 four\n\
-8 four and\n\
16 four digits\n\
16 four hours\n\
-8 four thousand\n\
-9 four weeks\n\
-18 fourteen\n\
-21 fourt…\n\
-37 fra\n\
10 fra #\n\
29 fra @link\n\
-27 fra banken\n\
23 fra bankens\n\
10 fra danske\n\
-14 fra den\n\
-27 fra det\n\
-15 fra dig\n\
8 fra elselskabet\n\
-15 fra en\n\
-13 fra et\n\
-31 fra i\n\
-13 fra kommunen\n\
11 fra kommunens\n\
-13 fra mig\n\
43 fra mitid\n\
10 fra nemid\n\
24 fra nets\n\
-13 fra os\n\
-10 fra politiet\n\
-9 fra sig\n\
9 fra skat\n\
10 fra skattestyrelsen\n\
-31 fradrag\n\
-28 fradr…\n\
13 fragt\n\
11 fragt #\n\
8 frais\n\
-20 frame\n\
-20 frame number\n\
9 franc…\n\
-9 frate\n\
103 fraud\n\
20 fraud team\n\
10 fraudster\n\
11 fraud…\n\
-38 fredag\n\
-11 fredag #\n\
-20 fredag jeg\n\
-43 freda…\n\
-15 fredericia\n\
-9 frede…\n\
-70 free\n\
14 free #\n\
-11 free of\n\
-8 freeze\n\
45 frem\n\
20 frem og\n\
-16 fremme\n\
-8 fremmed\n\
13 fremmede\n\
-9 fremm…\n\
14 fremvisning\n\
-8 fresh\n\
-8 fri #\n\
10 friday #\n\
19 friend\n\
22 friends\n\
37 frien…\n\
13 frigive\n\
22 frigiver\n\
24 frigives\n\
65 frigi…\n\
-13 fristen\n\
-14 fristen er\n\
-13 frist…\n\
8 frivi…\n\
-26 frokost\n\
-17 froko…\n\
51 from\n\
-41 from #\n\
21 from a\n\
8 from aarhus\n\
17 from danish\n\
8 from danske\n\
17 from google\n\
23 from here\n\
8 from home\n\
-20 from last\n\
-23 from me\n\
34 from mitid\n\
-9 from my\n\
10 from nordea\n\
-12 from one\n\
-11 from our\n\
-9 from outside\n\
-8 from region\n\
8 from russia\n\
-9 from skat\n\
57 from the\n\
14 from this\n\
-12 from today\n\
8 from us\n\
-16 from you\n\
18 from your\n\
-11 from zalando\n\
15 front\n\
13 front and\n\
-11 front desk\n\
-9 fross…\n\
31 fru\n\
12 frue\n\
10 fuld\n\
14 fulde\n\
14 fulde navn\n\
12 fulds…\n\
46 full\n\
23 full name\n\
-9 function\n\
-9 funct…\n\
35 fund\n\
40 fundet\n\
49 fundet dine\n\
-18 fundet en\n\
40 funde…\n\
55 funds\n\
9 funds to\n\
-8 fup\n\
-18 fur\n\
-11 fur die\n\
10 furniture\n\
12 furni…\n\
9 future\n\
9 futur…\n\
12 fwd\n\
-8 fyn\n\
-8 fyns\n\
-8 fyns politi\n\
-14 fyrre\n\
-10 fyrre år\n\
-11 få\n\
15 få #\n\
10 få din\n\
-16 få dine\n\
-8 få et\n\
8 få pengene\n\
-30 fået\n\
-10 fået en\n\
-8 fået ny\n\
-11 fået nyt\n\
64 får\n\
14 får dem\n\
30 får du\n\
50 får en\n\
-13 fælle…\n\
-11 fængsel\n\
-11 fængs…\n\
-16 færdi…\n\
8 fætte…\n\
-8 fødselsdag\n\
-21 fødselsdagen\n\
-35 fødse…\n\
-11 føles\n\
-36 følg\n\
-53 før\n\
24 før #\n\
9 før de\n\
-31 før du\n\
17 først\n\
-14 første\n\
-29 første gang\n\
9 første løn\n\
-15 først…\n\
9 føtex\n\
13 gali\n\
-22 galite\n\
-22 galit…\n\
-13 galiu\n\
-9 galt\n\
-10 game\n\
-24 gamle\n\
34 gamle er\n\
-10 gamle nummer\n\
-22 gammel\n\
-25 gamme…\n\
-25 gang\n\
-35 gang du\n\
16 gang i\n\
17 gang med\n\
-9 gang skal\n\
35 gange\n\
9 gange i\n\
-9 garage\n\
-9 garag…\n\
9 garanti\n\
14 garan…\n\
-20 garden\n\
-22 garde…\n\
14 gave me\n\
-23 gavekort\n\
-20 gavekort til\n\
-23 gavek…\n\
-12 gaven\n\
-11 gb\n\
24 gebyr\n\
9 gebyr #\n\
-15 gebyr for\n\
-14 gebyret\n\
-13 gebyret er\n\
-14 gebyr…\n\
-20 gecen\n\
12 geehrter\n\
12 geehr…\n\
16 geld\n\
-26 geldiniz\n\
-26 geldi…\n\
9 gelecek\n\
13 gelen\n\
-14 geliy…\n\
-33 gem\n\
14 genak…\n\
-10 generalforsamling\n\
12 genop…\n\
20 genst…\n\
-13 genuine\n\
-13 genui…\n\
10 gerbi…\n\
-17 gerce…\n\
-11 gerek\n\
-10 gerekiyor\n\
-19 gerek…\n\
8 geri\n\
-48 gerne\n\
-17 gerne høre\n\
-22 gesperrt\n\
-22 gespe…\n\
-9 gestern\n\
-8 geste…\n\
47 get\n\
41 get #\n\
19 get in\n\
9 get into\n\
19 get it\n\
-25 get this\n\
-18 get your\n\
-10 getirin\n\
-11 getir…\n\
32 gets\n\
20 gets it\n\
10 gevinsten\n\
13 gevin…\n\
-13 gia\n\
36 gift\n\
32 gift cards\n\
-8 gik\n\
-13 giorno\n\
-13 giorn…\n\
-46 giris\n\
-46 giris yaparak\n\
9 girl\n\
8 girlfriend\n\
8 girlf…\n\
-18 giro\n\
-9 git\n\
25 giv\n\
18 giv ham\n\
61 give\n\
8 give ham\n\
28 give it\n\
-10 give me\n\
9 give your\n\
15 given\n\
12 given me\n\
44 giver\n\
11 giver dig\n\
13 giver ham\n\
31 gives\n\
23 gives you\n\
-28 gjort\n\
-23 glade\n\
-16 glade for\n\
-10 gladsaxe\n\
-10 glads…\n\
-30 glemt\n\
21 global\n\
21 globa…\n\
11 glostrup\n\
11 glost…\n\
-8 gls @link\n\
-10 glæde…\n\
10 gmail\n\
63 go\n\
28 go back\n\
29 go to\n\
-22 goddag det\n\
-14 gode\n\
-8 gode bliver\n\
-15 godkend\n\
-11 godkend den\n\
-9 godkend overførsel\n\
-11 godkende din\n\
11 godkende en\n\
9 godkende to\n\
29 godkendelse\n\
9 godkender du\n\
-52 godkendt\n\
-32 godkendt noget\n\
-47 godke…\n\
47 godt\n\
24 godt forstå\n\
53 goes\n\
14 goes back\n\
21 goes to\n\
19 going\n\
-11 going round\n\
30 going to\n\
31 gone\n\
25 good afternoon\n\
9 good morning\n\
63 google\n\
12 google play\n\
14 google the\n\
53 googl…\n\
-26 got\n\
33 got #\n\
-43 got a\n\
-8 got it\n\
-11 got one\n\
-13 got the\n\
-11 gotow…\n\
12 gover…\n\
-16 gracias\n\
-9 gracias por\n\
-16 graci…\n\
10 grandson\n\
-10 grand…\n\
15 granny\n\
11 grann…\n\
-17 granted\n\
-17 grant…\n\
15 gratis\n\
15 grati…\n\
-10 grazie\n\
-10 grazi…\n\
16 great\n\
19 green\n\
-10 green…\n\
-9 greet…\n\
-26 grethe\n\
-26 greth…\n\
-8 groun…\n\
22 group\n\
29 grund\n\
19 grund af\n\
-11 grundlag\n\
-13 grund…\n\
19 gruppen\n\
10 grupp…\n\
-9 grusse\n\
-10 gruss…\n\
8 gs\n\
9 guarantee\n\
10 guarantee of\n\
13 guaranteed\n\
23 guara…\n\
8 guess\n\
-9 guida…\n\
20 guide\n\
20 guide you\n\
-8 gumru…\n\
9 gunce…\n\
-53 gunu\n\
-16 gusta…\n\
-13 guven…\n\
-8 gym\n\
19 gå\n\
9 gå til\n\
14 gået\n\
11 går den\n\
11 går igennem\n\
-10 gælder\n\
-10 gælder i\n\
-10 gælde…\n\
10 gønde…\n\
-19 gør\n\
18 gør det\n\
-13 gør du\n\
18 gør er\n\
-11 gøre\n\
26 gøre det\n\
-10 gøre mere\n\
-39 gøre noget\n\
-24 gørun…\n\
9 gøste…\n\
-18 h\n\
-16 h #\n\
-10 h in\n\
133 ha\n\
63 ha #\n\
-13 ha en\n\
-24 haben\n\
36 hacker\n\
12 hackere\n\
11 hackerne\n\
21 hackers\n\
-12 hacket\n\
73 hacke…\n\
-63 had\n\
-9 haddad\n\
-9 hadda…\n\
-17 hafta\n\
14 hague\n\
-22 haha\n\
-16 half\n\
-29 half of\n\
-23 hall\n\
-15 hallo\n\
33 halv\n\
28 halv time\n\
-22 halvd…\n\
42 ham\n\
13 ham i\n\
180 han\n\
-9 han at\n\
46 han er\n\
31 han har\n\
-11 han havde\n\
14 han hedder\n\
-11 han ikke\n\
47 han kan\n\
-21 han kun\n\
52 han lægger\n\
-8 han og\n\
37 han siger\n\
17 han skal\n\
22 han tager\n\
-13 han var\n\
46 han vil\n\
22 hand\n\
-10 hand and\n\
10 hand it\n\
-12 hand over\n\
11 hand the\n\
-15 handed\n\
-16 handel\n\
-33 hande…\n\
-8 handle\n\
-18 handled\n\
-8 handler om\n\
-8 handling fee\n\
-37 handl…\n\
-19 hang\n\
-19 hang up\n\
-29 hanne\n\
-9 hanno\n\
-29 hans\n\
11 hansen\n\
-14 hansens\n\
-14 hansens cykler\n\
12 happened\n\
11 happened to\n\
-8 happens\n\
10 happe…\n\
-14 happy\n\
30 har\n\
-23 har bedt\n\
15 har bekræftet\n\
24 har betalt\n\
30 har brug\n\
-10 har brugt\n\
28 har de\n\
-8 har den\n\
18 har desværre\n\
16 har det\n\
120 har en\n\
-11 har et\n\
25 har forsøgt\n\
29 har fundet\n\
-19 har fået\n\
-19 har glemt\n\
-8 har haft\n\
-13 har ikke\n\
25 har indbetalt\n\
10 har jeg\n\
16 har kun\n\
-19 har lagt\n\
13 har lavet\n\
12 har lige\n\
15 har lukket\n\
-11 har læst\n\
-33 har modtaget\n\
21 har og\n\
-9 har også\n\
9 har oprettet\n\
-9 har pligt\n\
10 har registreret\n\
-11 har ret\n\
18 har ringet\n\
21 har sendt\n\
-20 har set\n\
-15 har skiftet\n\
-37 har skrevet\n\
-25 har spærret\n\
38 har tavshedspligt\n\
-26 har tid\n\
10 har tjent\n\
17 har to\n\
10 har valgt\n\
18 har vundet\n\
-18 har været\n\
-8 har åbent\n\
-13 harbour\n\
-18 harbo…\n\
-9 hard\n\
10 has\n\
-37 has a\n\
-9 has accepted\n\
-10 has already\n\
18 has arrived\n\
-16 has asked\n\
21 has been\n\
-11 has moved\n\
-11 has the\n\
18 has to\n\
8 hassan\n\
8 hassa…\n\
-10 haster\n\
-10 haste…\n\
-22 hat\n\
13 hav\n\
10 hav kort\n\
-11 haval…\n\
-56 havde\n\
-13 havde bedt\n\
156 have\n\
87 have #\n\
37 have a\n\
21 have already\n\
34 have an\n\
20 have at\n\
-13 have been\n\
-11 have blocked\n\
-9 have called\n\
11 have et\n\
-29 have fradrag\n\
19 have got\n\
10 have it\n\
14 have jeg\n\
22 have moved\n\
45 have paid\n\
-12 have questions\n\
-13 have received\n\
-10 have seen\n\
-8 have sent\n\
-26 have the\n\
-38 have time\n\
-28 have to\n\
18 have won\n\
11 have your\n\
-15 havent\n\
-17 haven…\n\
-16 having\n\
-16 havin…\n\
-8 havn\n\
-8 havnegade\n\
-8 havnegade #\n\
-36 hazir\n\
99 he\n\
24 he can\n\
-14 he had\n\
26 he is\n\
-11 he must\n\
21 he needs\n\
-15 he said\n\
45 he says\n\
49 he wants\n\
-17 he was\n\
12 he will\n\
-9 heade…\n\
-10 headphones\n\
-10 headp…\n\
-10 heads…\n\
14 health\n\
13 health card\n\
14 healt…\n\
24 hear\n\
-9 hearing\n\
-9 heari…\n\
9 heat\n\
11 heat cheque\n\
-26 hed\n\
76 hedder\n\
76 hedde…\n\
25 hej\n\
-28 hej alle\n\
23 hej det\n\
21 hej du\n\
8 hej er\n\
32 hej far\n\
-8 hej fatima\n\
13 hej jeg\n\
8 hej lone\n\
14 hej mor\n\
19 hej søde\n\
20 held\n\
-8 heldigvis\n\
-8 heldi…\n\
59 hele\n\
18 hele eu\n\
29 hell\n\
65 hello\n\
9 hello dear\n\
-27 hello this\n\
36 help\n\
9 help you\n\
-9 helped\n\
-13 helpe…\n\
26 helping\n\
26 helpi…\n\
-13 helpline\n\
-13 helpl…\n\
-19 helst\n\
-12 helt\n\
-9 hemen\n\
-10 hemen kapatin\n\
-16 hemmelige\n\
-13 hemme…\n\
15 hen\n\
-8 henriette\n\
-14 henri…\n\
15 hent\n\
24 henter\n\
32 henter dit\n\
-14 hentes\n\
-14 henvendelser\n\
-11 henve…\n\
167 her\n\
45 her @link\n\
-15 her bank\n\
-10 her card\n\
10 her du\n\
19 her for\n\
-24 her i\n\
10 her jeg\n\
14 her med\n\
24 her on\n\
-8 her son\n\
-17 her to\n\
15 her vi\n\
229 here\n\
58 here @link\n\
10 here from\n\
11 here i\n\
11 here is\n\
10 here on\n\
19 here the\n\
8 here we\n\
24 here within\n\
8 herefter\n\
8 heref…\n\
18 herfra\n\
18 herfr…\n\
11 herning\n\
9 herni…\n\
14 herunder\n\
17 herun…\n\
78 hes\n\
13 hes from\n\
9 hes the\n\
-12 hesaba\n\
-25 hesabi\n\
-56 hesab…\n\
60 hey\n\
10 hey i\n\
-55 hi\n\
-18 hi all\n\
-13 hi dad\n\
25 hi dear\n\
-11 hi everyone\n\
13 hi i\n\
21 hi im\n\
-15 hi its\n\
-18 hi mum\n\
16 hi neighbour\n\
-10 hi team\n\
21 hi there\n\
-8 high\n\
-12 hillerød\n\
-13 hille…\n\
-127 hilsen\n\
-12 hilsen norlys\n\
-127 hilse…\n\
71 him\n\
-8 him a\n\
13 him the\n\
13 him to\n\
-41 his\n\
-16 his account\n\
-19 his savings\n\
-16 history\n\
-21 histo…\n\
13 hit\n\
-23 hjem\n\
-9 hjem fra\n\
-20 hjemme\n\
-15 hjemmeside\n\
-21 hjemm…\n\
12 hjælp\n\
20 hjælpe\n\
12 hjælpe dig\n\
42 hjælper\n\
18 hjælper dig\n\
66 hjælp…\n\
16 hola\n\
10 hola le\n\
43 hold\n\
9 hold it\n\
9 hold the\n\
-23 hold øje\n\
-46 holder\n\
-19 holder lukket\n\
-51 holde…\n\
9 holds the\n\
-12 holdsport\n\
-12 holds…\n\
8 holiday money\n\
-9 home\n\
11 hong\n\
11 hong kong\n\
9 hoppe…\n\
11 horas\n\
-23 horsens\n\
-24 horse…\n\
-53 hos\n\
-26 hos geldiniz\n\
9 hos min\n\
-20 hos os\n\
-12 hospice\n\
-15 hospital\n\
-11 hospitalet\n\
-36 hospi…\n\
-22 host\n\
19 hotel\n\
13 hotels\n\
20 hotel…\n\
25 hour\n\
66 hours\n\
24 hours @link\n\
8 hours and\n\
-13 hours are\n\
-11 hours before\n\
15 hours to\n\
20 house\n\
22 house number\n\
9 housing\n\
8 housi…\n\
-15 hoved…\n\
-74 how\n\
-8 how did\n\
-17 how do\n\
-8 how much\n\
-34 how to\n\
10 how we\n\
11 hoy\n\
42 hr\n\
-19 hr system\n\
8 hrs\n\
20 html\n\
-32 http\n\
-20 http #\n\
-9 hun\n\
12 hun er\n\
8 hun kan\n\
11 hun siger\n\
13 hun skal\n\
-17 hunden\n\
-18 hunde…\n\
-8 hundi…\n\
-14 hurry\n\
11 hurtig\n\
-20 hurtigt\n\
-8 hus\n\
12 husband\n\
12 husba…\n\
-143 husk\n\
-78 husk at\n\
-17 huske\n\
-8 husleje\n\
-33 huslejen\n\
-39 husle…\n\
-29 hvad\n\
27 hvad der\n\
-13 hvad du\n\
-15 hvad er\n\
17 hvad jeg\n\
12 hvad skal\n\
16 hvad står\n\
-27 hvem der\n\
11 hvem er\n\
-37 hver\n\
-18 hver dag\n\
-29 hverdage\n\
-32 hverd…\n\
-17 hverken\n\
-17 hverk…\n\
-16 hvidvask og\n\
-9 hvidv…\n\
41 hvilken\n\
39 hvilken bank\n\
37 hvilk…\n\
13 hvis banken\n\
20 hvis de\n\
-25 hvis der\n\
-40 hvis det\n\
54 hvis du\n\
-11 hvis i\n\
20 hvis ikke\n\
10 hvis jeg\n\
-12 hvis man\n\
-71 hvor\n\
-20 hvor der\n\
-8 hvor jeg\n\
23 hvor mange\n\
13 hvor meget\n\
-14 hvor pengene\n\
-42 hvordan\n\
-13 hvordan det\n\
-42 hvord…\n\
-27 hvorfor\n\
-28 hvorf…\n\
-11 hvornår\n\
-11 hvorn…\n\
-11 håndbold\n\
-11 håndb…\n\
17 hånden\n\
17 hånde…\n\
-32 hæfter\n\
-32 hæfte…\n\
-14 hæleri\n\
-14 hæler…\n\
10 hænger på\n\
8 hæv\n\
15 hævekort og\n\
29 hæver\n\
10 hæver #\n\
-12 høj\n\
13 højre\n\
26 hør\n\
-61 høre\n\
-14 høre det\n\
-20 høre om\n\
-13 i\n\
-19 i a\n\
26 i accidentally\n\
-10 i aften\n\
20 i already\n\
-18 i alt\n\
81 i am\n\
-69 i appen\n\
-8 i asked\n\
-20 i at\n\
-21 i aula\n\
-10 i automaten\n\
25 i banken\n\
8 i barcelona\n\
10 i believe\n\
8 i bero\n\
-15 i betalingsservice\n\
15 i bilen\n\
8 i bilka\n\
-12 i borgerservice\n\
8 i bought\n\
-16 i brevet\n\
-10 i butikken\n\
-13 i bøde\n\
23 i call\n\
-18 i called\n\
123 i can\n\
63 i cant\n\
8 i chatten\n\
-9 i come\n\
56 i dag\n\
-14 i depositum\n\
-32 i digital\n\
-43 i din\n\
19 i dit\n\
-8 i dk\n\
33 i do\n\
30 i dont\n\
-9 i dropped\n\
-14 i e\n\
8 i eftermiddag\n\
19 i en\n\
-9 i et\n\
-9 i ever\n\
-12 i filialen\n\
-12 i finally\n\
-10 i fyrre\n\
12 i første\n\
17 i gang\n\
17 i gavekort\n\
16 i get\n\
12 i give\n\
9 i go\n\
-25 i got\n\
14 i gruppen\n\
13 i guide\n\
-31 i går\n\
-26 i har\n\
54 i have\n\
18 i hele\n\
9 i help\n\
-8 i hillerød\n\
-13 i just\n\
-24 i kan\n\
14 i know\n\
-10 i kælderen\n\
13 i kø\n\
11 i københavn\n\
-16 i køen\n\
-12 i løbet\n\
26 i made\n\
-11 i mails\n\
9 i make\n\
-8 i min\n\
-19 i mitid\n\
-23 i mobilbanken\n\
-45 i morgen\n\
58 i must\n\
-10 i måneden\n\
15 i møde\n\
69 i need\n\
-17 i netbank\n\
-57 i netbanken\n\
9 i netto\n\
8 i never\n\
16 i også\n\
20 i only\n\
-8 i orden\n\
-12 i owe\n\
-33 i paid\n\
11 i pay\n\
12 i polen\n\
10 i press\n\
17 i read\n\
-9 i receptionen\n\
21 i røret\n\
13 i sag\n\
8 i saw\n\
9 i say\n\
39 i see\n\
28 i send\n\
47 i sent\n\
24 i should\n\
-38 i skal\n\
10 i spanien\n\
9 i speaking\n\
-9 i stedet\n\
11 i stykker\n\
10 i systemet\n\
27 i take\n\
-15 i tastselv\n\
-23 i telefonen\n\
-35 i think\n\
20 i thought\n\
-27 i told\n\
10 i tre\n\
-10 i tvivl\n\
19 i typed\n\
-11 i udlandet\n\
-19 i uge\n\
37 i understand\n\
16 i use\n\
8 i valby\n\
-22 i vil\n\
8 i vores\n\
11 i wait\n\
24 i want\n\
-12 i was\n\
-14 i weekenden\n\
13 i will\n\
9 i work\n\
8 i would\n\
8 i write\n\
-26 i zone\n\
-32 i år\n\
14 i øjeblikket\n\
-13 iar\n\
13 iban\n\
11 iceri…\n\
18 ich\n\
12 ich bin\n\
-8 ici\n\
46 icin\n\
17 icin #\n\
23 icin @link\n\
12 icin cpr\n\
18 icinde\n\
18 icind…\n\
54 id\n\
8 id card\n\
-16 id like\n\
32 id og\n\
29 id to\n\
-8 id you\n\
-16 ida\n\
-8 idea\n\
-30 identitet\n\
-24 identitet med\n\
8 identity\n\
-115 if\n\
-30 if a\n\
-8 if asked\n\
55 if i\n\
-28 if it\n\
26 if its\n\
40 if not\n\
-8 if something\n\
-18 if that\n\
49 if the\n\
-29 if they\n\
16 if this\n\
-19 if we\n\
-78 if you\n\
-24 if youd\n\
-16 if your\n\
-20 if youre\n\
-27 if youve\n\
-41 igen\n\
-9 igen den\n\
28 igen du\n\
-22 igen i\n\
17 igennem\n\
17 igenn…\n\
10 ignore the\n\
-10 ignore this\n\
16 ignoring\n\
14 ignoring this\n\
21 ignor…\n\
13 ihnen\n\
-14 ihre\n\
-8 ihre cpr\n\
-21 ihre karte\n\
-9 ihrem\n\
-24 ii\n\
13 ik\n\
-17 iki\n\
-9 iki penktadienio\n\
95 ikke\n\
11 ikke bare\n\
-25 ikke betale\n\
29 ikke betalt\n\
12 ikke bliver\n\
-12 ikke bruge\n\
32 ikke er\n\
-8 ikke foretage\n\
-10 ikke give\n\
9 ikke gør\n\
-37 ikke gøre\n\
9 ikke have\n\
19 ikke i\n\
-23 ikke imod\n\
25 ikke lade\n\
10 ikke leveres\n\
-10 ikke links\n\
8 ikke lukkes\n\
-12 ikke mig\n\
30 ikke må\n\
-15 ikke oplyse\n\
19 ikke på\n\
35 ikke ringe\n\
-14 ikke selv\n\
31 ikke sige\n\
-18 ikke skal\n\
8 ikke tale\n\
-33 ikke til\n\
-22 il\n\
-15 il #\n\
-8 il codice\n\
23 il mio\n\
23 il suo\n\
13 il telefono\n\
-22 ile\n\
-13 ile giris\n\
-81 ill\n\
-13 ill give\n\
-14 ill help\n\
-16 ill pay\n\
19 ill put\n\
-20 ill send\n\
17 ill stay\n\
15 illegal\n\
14 illeg…\n\
162 im\n\
14 im a\n\
14 im agent\n\
-12 im at\n\
-13 im calling\n\
25 im going\n\
10 im in\n\
17 im not\n\
15 im on\n\
-9 im standing\n\
27 im the\n\
30 immediately\n\
12 immediately on\n\
42 immed…\n\
11 immigration\n\
11 immig…\n\
-17 imod\n\
-33 import\n\
19 important\n\
14 important message\n\
-19 imzal…\n\
-38 in\n\
-10 in #\n\
36 in 24h\n\
18 in a\n\
12 in aalborg\n\
-8 in about\n\
21 in advance\n\
-8 in again\n\
-8 in an\n\
-9 in app\n\
-13 in at\n\
16 in bitcoin\n\
12 in browser\n\
9 in but\n\
9 in by\n\
11 in cash\n\
8 in charge\n\
-8 in court\n\
9 in cph\n\
8 in customs\n\
-20 in danish\n\
12 in denmark\n\
-30 in digital\n\
-12 in e\n\
-33 in english\n\
10 in esbjerg\n\
13 in front\n\
9 in gift\n\
11 in glostrup\n\
15 in here\n\
10 in herning\n\
-8 in ihrem\n\
-11 in it\n\
-28 in its\n\
-13 in june\n\
-11 in kolding\n\
-25 in march\n\
-9 in may\n\
-17 in mitid\n\
13 in my\n\
-13 in netbank\n\
18 in odense\n\
-12 in on\n\
18 in one\n\
-26 in our\n\
9 in pairs\n\
-9 in section\n\
-8 in september\n\
9 in singapore\n\
9 in spain\n\
-169 in the\n\
-9 in their\n\
22 in thirty\n\
-18 in this\n\
-9 in three\n\
13 in to\n\
-13 in total\n\
13 in two\n\
10 in usdt\n\
-8 in vejle\n\
-11 in which\n\
27 in with\n\
-10 in writing\n\
96 in your\n\
8 inaczej\n\
8 inacz…\n\
-11 inbox\n\
-8 incident\n\
-9 incid…\n\
-11 incl\n\
-9 incl vat\n\
10 inclu…\n\
-23 income\n\
-12 income assessment\n\
22 incompleta\n\
17 incomplete\n\
22 incom…\n\
55 ind\n\
41 ind med\n\
18 ind og\n\
-16 ind på\n\
9 ind som\n\
8 indbetale\n\
14 indbetaler\n\
-9 indbetales på\n\
-10 indbetalingskort\n\
22 indbetalt\n\
36 indbe…\n\
8 indbrud i\n\
19 inde\n\
8 indef…\n\
-16 inden\n\
-74 inden #\n\
-16 inden for\n\
-16 inden fredag\n\
8 inden i\n\
33 inden kl\n\
8 inden midnat\n\
10 inden søndag\n\
8 indenfor\n\
8 indenfor #\n\
8 inden…\n\
-14 indkaldt\n\
-17 indka…\n\
-11 indkøb\n\
-11 indkø…\n\
-11 indledning\n\
-25 indsigelse\n\
-33 indsi…\n\
10 indsæ…\n\
19 indtast\n\
11 indtast kort\n\
34 indtaste\n\
52 indta…\n\
9 indtil\n\
9 indti…\n\
-23 ines\n\
9 infected\n\
16 infec…\n\
8 info\n\
17 info@…\n\
-31 information\n\
-19 information about\n\
11 information your\n\
12 informed\n\
-8 infor…\n\
-28 ingen\n\
8 ingeniør\n\
13 ingenting\n\
20 ingen…\n\
-12 inger\n\
-8 ingre…\n\
-9 inici…\n\
14 inkasso\n\
12 inkas…\n\
8 inkl\n\
-18 input\n\
42 inside\n\
53 insid…\n\
17 inspe…\n\
17 insta\n\
10 instagram\n\
8 installere\n\
-16 instalment\n\
24 instant\n\
20 instant transfer\n\
40 insta…\n\
10 instead of\n\
-10 insufficient\n\
-11 insuf…\n\
56 insurance\n\
10 insurance #\n\
8 insured\n\
65 insur…\n\
-12 int\n\
-15 integ…\n\
27 interesse\n\
39 interest\n\
30 interest in\n\
23 interested\n\
8 international\n\
9 international office\n\
50 interpol\n\
-15 interpreter\n\
-17 interview\n\
88 inter…\n\
-8 intet\n\
-9 into a\n\
9 into the\n\
13 into your\n\
21 intr\n\
14 intr un\n\
-12 intranet\n\
-15 intra…\n\
-13 intre\n\
-12 intro…\n\
10 investigating\n\
21 investigation\n\
-11 investigation and\n\
38 inves…\n\
-10 invia…\n\
-16 invit…\n\
-41 invoice\n\
-22 invoice #\n\
-13 invoice from\n\
-17 invoices\n\
-63 invoi…\n\
12 involved\n\
13 involved in\n\
12 invol…\n\
21 ip\n\
96 iphone\n\
50 iphone #\n\
96 iphon…\n\
20 iptal\n\
188 is\n\
-64 is #\n\
71 is a\n\
-8 is about\n\
8 is accepted\n\
23 is an\n\
9 is approved\n\
12 is asking\n\
13 is at\n\
-9 is available\n\
26 is being\n\
-8 is blocked\n\
15 is calling\n\
-11 is cancelled\n\
13 is closed\n\
-11 is confirmed\n\
14 is cut\n\
-11 is delayed\n\
-13 is down\n\
-22 is due\n\
23 is for\n\
-18 is free\n\
29 is from\n\
10 is going\n\
16 is held\n\
-9 is ill\n\
11 is in\n\
10 is involved\n\
44 is it\n\
15 is locked\n\
38 is missing\n\
14 is my\n\
9 is needed\n\
11 is no\n\
24 is not\n\
-12 is officer\n\
11 is on\n\
9 is one\n\
-20 is open\n\
-9 is ordered\n\
-16 is paid\n\
-47 is ready\n\
13 is reported\n\
9 is returned\n\
13 is sent\n\
-13 is so\n\
-26 is that\n\
36 is the\n\
-24 is there\n\
17 is this\n\
-8 is to\n\
8 is transferred\n\
28 is trying\n\
17 is under\n\
-31 is valid\n\
37 is waiting\n\
24 is your\n\
-10 islan…\n\
-12 islem\n\
-16 islemi\n\
-16 islem…\n\
-13 isnt\n\
-19 issue\n\
10 issued\n\
10 issue…\n\
-29 ist\n\
-8 ist am\n\
-24 isted…\n\
-9 istem…\n\
-17 isteyen\n\
-19 istey…\n\
8 istiyorum\n\
12 istiy…\n\
15 it\n\
15 it @link\n\
11 it a\n\
-10 it again\n\
-18 it arrives\n\
-23 it asks\n\
-45 it at\n\
12 it back\n\
17 it but\n\
-25 it by\n\
-9 it call\n\
-15 it caller\n\
17 it comes\n\
-11 it costs\n\
-9 it could\n\
11 it did\n\
-17 it doesnt\n\
11 it down\n\
-19 it ends\n\
17 it first\n\
12 it for\n\
26 it go\n\
10 it has\n\
10 it helpdesk\n\
50 it here\n\
-14 it holds\n\
46 it i\n\
-9 it if\n\
-75 it in\n\
24 it is\n\
-13 it isnt\n\
10 it just\n\
-10 it may\n\
17 it must\n\
17 it ok\n\
-28 it on\n\
-9 it or\n\
17 it out\n\
8 it over\n\
10 it press\n\
29 it say\n\
77 it says\n\
-12 it still\n\
11 it takes\n\
10 it today\n\
-11 it under\n\
-16 it was\n\
-18 it wasnt\n\
-12 it where\n\
9 it within\n\
13 it without\n\
-12 it works\n\
-19 itll\n\
-22 itll be\n\
41 its\n\
20 its a\n\
12 its been\n\
-8 its free\n\
13 its me\n\
-29 its on\n\
27 its only\n\
-9 its pending\n\
9 its safe\n\
30 its the\n\
28 its urgent\n\
-43 its way\n\
15 its your\n\
-25 itself\n\
-25 itsel…\n\
-41 ive\n\
-12 ive a\n\
-12 ive been\n\
16 ive got\n\
13 ive only\n\
-8 iyi\n\
12 ja de\n\
9 ja den\n\
28 ja det\n\
-17 ja goddag\n\
-14 ja men\n\
8 ja og\n\
10 jakke\n\
-32 jamais\n\
-32 jamai…\n\
25 jamen\n\
18 jamen jeg\n\
-13 jan\n\
-10 jana\n\
-48 januar\n\
-32 january\n\
-80 janua…\n\
-22 jau\n\
-16 je\n\
27 je suis\n\
-15 je tenvoie\n\
146 jeg\n\
-8 jeg #\n\
9 jeg bede\n\
-8 jeg betaler\n\
11 jeg bor\n\
8 jeg bruge\n\
10 jeg bruger\n\
17 jeg dem\n\
13 jeg den\n\
16 jeg det\n\
37 jeg dig\n\
10 jeg en\n\
69 jeg er\n\
-30 jeg fik\n\
-15 jeg få\n\
18 jeg gør\n\
59 jeg har\n\
-13 jeg havde\n\
30 jeg hedder\n\
19 jeg ikke\n\
112 jeg kan\n\
13 jeg kom\n\
16 jeg køber\n\
-8 jeg lagde\n\
14 jeg lige\n\
-17 jeg logger\n\
19 jeg lover\n\
-20 jeg lægger\n\
10 jeg mangler\n\
8 jeg nu\n\
12 jeg om\n\
34 jeg ringer\n\
11 jeg selv\n\
-12 jeg sender\n\
29 jeg sidder\n\
-9 jeg siger\n\
70 jeg skal\n\
8 jeg taler\n\
13 jeg trykker\n\
-8 jeg var\n\
-27 jeg ville\n\
-14 jens\n\
15 jensen\n\
15 jense…\n\
-26 jer\n\
-36 jeres\n\
-22 jesli\n\
-11 jesli to\n\
-8 jest\n\
9 jeste…\n\
-9 jeszcze\n\
-9 jeszc…\n\
8 jetzt\n\
-10 jeudi\n\
-8 jf\n\
11 ji\n\
12 jis\n\
28 jo\n\
-8 job\n\
-8 jobcenter\n\
-8 jobforslag\n\
-8 jobfo…\n\
14 jobindex\n\
14 jobin…\n\
-10 jobnet\n\
-10 jobne…\n\
-10 jobs\n\
-21 jonas\n\
12 jour\n\
-17 journalnummer\n\
-30 journ…\n\
22 judge\n\
8 jul\n\
-13 julef…\n\
-14 juli\n\
-21 july\n\
-59 june\n\
-9 juni\n\
59 just\n\
-8 just a\n\
-16 just approve\n\
-8 just call\n\
-9 just come\n\
21 just give\n\
38 just need\n\
11 just read\n\
-22 just send\n\
11 just sent\n\
25 just swipe\n\
8 just write\n\
46 justice\n\
73 justi…\n\
-14 jusu\n\
-8 jusu #\n\
-15 jusu cpr\n\
-9 jutro\n\
27 jyske\n\
24 jyske bank\n\
21 k\n\
17 kaere\n\
17 kaere kunde\n\
-21 kaffe\n\
-30 kaffen\n\
-37 kaffe…\n\
-14 kaip\n\
-14 kalba\n\
10 kamera\n\
10 kamer…\n\
-102 kan\n\
-29 kan bare\n\
-8 kan betales\n\
8 kan blive\n\
11 kan desværre\n\
-9 kan det\n\
-80 kan du\n\
27 kan godt\n\
16 kan gøre\n\
12 kan hjælpe\n\
-9 kan i\n\
42 kan ikke\n\
22 kan jeg\n\
24 kan kun\n\
-8 kan nu\n\
-17 kan også\n\
13 kan ophæves\n\
11 kan rette\n\
9 kan se\n\
-24 kan sende\n\
-12 kan ses\n\
-23 kan ske\n\
8 kan stoppe\n\
13 kan sætte\n\
13 kan tage\n\
8 kan være\n\
13 kan åbne\n\
-12 kapatin\n\
-8 kapatin ve\n\
-14 kapat…\n\
8 kapora\n\
8 kapor…\n\
-36 karen\n\
-9 kargo\n\
15 kargo…\n\
10 karin\n\
12 kart numaranizi\n\
14 karta\n\
-12 karte\n\
-9 kartiniz\n\
-9 kartinizi\n\
-10 kartinizi getirin\n\
-8 kartinizin\n\
-22 kartinizin arkasindaki\n\
-44 karti…\n\
8 karty\n\
-9 kas\n\
-14 kasim\n\
17 kasper\n\
35 kaspe…\n\
-13 kassen\n\
-13 kasserer\n\
-12 kassereren\n\
-31 kasse…\n\
-31 kat\n\
-16 katten\n\
-16 katte…\n\
24 kazan…\n\
10 kaze\n\
106 keep\n\
90 keep #\n\
23 keep it\n\
-26 keep the\n\
19 keep your\n\
9 keeping\n\
9 keepi…\n\
9 keeps\n\
-14 keine\n\
-9 kelpworks\n\
-8 kelpworks aps\n\
-9 kelpw…\n\
-19 kende\n\
-11 kendi…\n\
-8 kendte\n\
-8 kendt…\n\
-9 kenne…\n\
-45 kept\n\
-11 kept for\n\
-8 kettle\n\
-8 kettl…\n\
8 key and\n\
13 key card\n\
16 keypad\n\
16 keypa…\n\
-12 keys\n\
-18 kg\n\
-38 kh\n\
-19 kids\n\
-9 kig\n\
-12 kigge\n\
-11 kigge på\n\
-22 kim\n\
8 kimliginizi\n\
-9 kimseye\n\
-10 kimseyle\n\
-10 kimseyle paylasmayin\n\
-19 kimse…\n\
10 kina\n\
-28 kind\n\
-25 kind regards\n\
-18 kindergarten\n\
-17 kinde…\n\
-10 kiosken\n\
-10 kiosk…\n\
14 kirayi\n\
14 kiray…\n\
-9 kirstine\n\
12 kitaip\n\
12 kitai…\n\
-10 kitebank\n\
-10 kiteb…\n\
-60 kl\n\
-61 kl #\n\
-20 klage\n\
-14 klage til\n\
-28 klager\n\
-31 klage…\n\
13 klaida\n\
13 klaid…\n\
-10 klar i\n\
18 klar til\n\
16 klare\n\
-13 klarer\n\
-8 klare…\n\
-15 klass…\n\
11 klicken\n\
11 klicken sie\n\
11 klick…\n\
30 klien…\n\
9 klik\n\
-16 klikk…\n\
-10 kloge\n\
-10 kloge mennesker\n\
-20 klokken\n\
-21 klokk…\n\
-20 km\n\
-60 know\n\
-10 know about\n\
-12 know if\n\
8 know it\n\
-14 know which\n\
11 know youre\n\
17 knows\n\
11 knows my\n\
-12 knus\n\
9 kod\n\
-16 kod #\n\
11 kod z\n\
15 koda\n\
-35 kodas\n\
-18 kodas #\n\
109 kode\n\
8 kode der\n\
9 kode du\n\
34 kode på\n\
30 kode til\n\
94 koden\n\
24 koden fra\n\
9 koden med\n\
8 koden og\n\
31 koden op\n\
15 koden så\n\
-39 koden til\n\
-35 koder\n\
27 koderne\n\
27 koder…\n\
-16 kodeviser\n\
-16 kodev…\n\
-14 kodo\n\
8 kodu\n\
-25 kolding\n\
-26 koldi…\n\
8 kollega\n\
16 kollegiekontoret\n\
22 kolle…\n\
-18 kom\n\
-13 kom forbi\n\
11 kom til\n\
8 komen…\n\
-20 komme forbi\n\
14 komme ind\n\
62 kommer\n\
9 kommer den\n\
11 kommer der\n\
-14 kommer efter\n\
32 kommer en\n\
15 kommer et\n\
-34 kommer fra\n\
11 kommer til\n\
-14 kommet\n\
45 komme…\n\
-20 kommunen\n\
10 kommunens\n\
-14 kommu…\n\
9 kompr…\n\
-12 komsu…\n\
15 konfirmation\n\
19 konfi…\n\
11 kong\n\
21 konkurrence\n\
23 konku…\n\
8 konstateret\n\
8 konst…\n\
13 konsu…\n\
-58 kontakt\n\
-49 kontakt din\n\
-10 kontakte\n\
-23 kontant\n\
17 kontanter\n\
-79 konta…\n\
-16 konti\n\
-23 kontingent\n\
-21 kontingent #\n\
-33 konti…\n\
146 konto\n\
11 konto #\n\
17 konto du\n\
18 konto er\n\
14 konto i\n\
10 konto jeg\n\
8 konto med\n\
14 konto og\n\
15 konto som\n\
-29 kontoen\n\
8 kontonummer\n\
9 kontonummer og\n\
12 kontonummer så\n\
-30 kontooplysninger\n\
-80 konto…\n\
9 kontrakt\n\
15 kontrol\n\
19 kontrolcifre\n\
11 kontrolcifre på\n\
48 kontr…\n\
-11 konus…\n\
16 kopen…\n\
113 kort\n\
-22 kort #\n\
36 kort @link\n\
-8 kort der\n\
-13 kort det\n\
-13 kort du\n\
-22 kort eller\n\
-17 kort er\n\
34 kort for\n\
15 kort her\n\
10 kort mitid\n\
-8 kort når\n\
41 kort og\n\
15 kort paa\n\
8 kort på\n\
8 kort så\n\
-8 kortele\n\
-73 kortet\n\
-8 kortet er\n\
-11 kortet i\n\
9 kortets\n\
-68 korte…\n\
14 kortnr\n\
63 kortnummer\n\
16 kortnummer for\n\
8 kortnummer og\n\
13 kortnummer udløbsdato\n\
74 kortn…\n\
15 kortoplysninger\n\
8 kortoplysninger @link\n\
20 korto…\n\
35 koster\n\
26 koster #\n\
31 koste…\n\
-8 kowalczyk\n\
-8 kowal…\n\
-88 kr\n\
19 kr #\n\
57 kr @link\n\
-17 kr a\n\
-8 kr at\n\
36 kr betal\n\
-11 kr by\n\
14 kr det\n\
-9 kr efter\n\
14 kr en\n\
-40 kr for\n\
-11 kr from\n\
-23 kr has\n\
8 kr her\n\
39 kr i\n\
9 kr if\n\
22 kr in\n\
-10 kr incl\n\
8 kr ind\n\
11 kr inden\n\
-12 kr is\n\
-8 kr mobilepay\n\
-10 kr must\n\
19 kr now\n\
8 kr om\n\
16 kr on\n\
11 kr per\n\
-9 kr please\n\
10 kr pr\n\
22 kr retur\n\
-8 kr skal\n\
23 kr this\n\
-69 kr til\n\
-46 kr tilbage\n\
-9 kr tutarindaki\n\
8 kreditkort\n\
-14 krimi…\n\
8 kron\n\
18 krone\n\
-8 krone og\n\
-19 kroner\n\
9 kroner at\n\
-27 kroner for\n\
24 kroner i\n\
10 kroner som\n\
-16 krone…\n\
19 krypto\n\
25 krypt…\n\
15 kræver\n\
12 kræver at\n\
16 kræve…\n\
-13 kugle…\n\
22 kullanici\n\
17 kulla…\n\
69 kun\n\
31 kun #\n\
-10 kun en\n\
-9 kun et\n\
47 kunde\n\
13 kunde din\n\
9 kunder\n\
9 kundeservice\n\
12 kunde…\n\
-16 kunne\n\
37 kunne ikke\n\
18 kurer\n\
26 kureren\n\
10 kureren ringer\n\
26 kurer…\n\
12 kurier\n\
11 kurie…\n\
12 kvartal\n\
21 kvart…\n\
19 kvitteringen\n\
16 kvitt…\n\
-19 kwh\n\
-10 kælderen\n\
-10 kælde…\n\
-39 kære\n\
-8 kære alle\n\
17 kære borger\n\
17 kære kunde\n\
-9 kærli…\n\
10 kø\n\
14 køb\n\
-31 købe\n\
10 købe #\n\
-21 købe et\n\
-12 købe gavekort\n\
25 københavn\n\
21 københavns\n\
12 københavns politi\n\
46 køben…\n\
15 køber den\n\
18 køber jeg\n\
-9 købt\n\
-8 købt en\n\
-16 køen\n\
-15 køkke…\n\
10 kør\n\
17 kørekort\n\
19 kørekort og\n\
18 kørek…\n\
19 kører\n\
-14 kørse…\n\
-13 kørt\n\
-10 kørt galt\n\
-95 la\n\
-23 la #\n\
-26 la banca\n\
-15 la carta\n\
-19 la dumneavoastra\n\
-10 la llamada\n\
-10 la misma\n\
-15 la politie\n\
17 la sua\n\
-17 la telefon\n\
-19 laba\n\
-19 laba diena\n\
12 labas\n\
-19 label\n\
-8 lack\n\
-11 lad\n\
23 lade\n\
19 lade mig\n\
-21 lader\n\
14 lady\n\
-8 laffaire\n\
-8 laffa…\n\
-11 laffitto\n\
-11 laffi…\n\
-23 lagde\n\
-10 lagde på\n\
20 lagen…\n\
-16 lager\n\
-9 lageret\n\
-21 lagt\n\
-10 lampen\n\
-25 lampe…\n\
-15 land\n\
-8 lande…\n\
11 landlord\n\
11 landsbank\n\
8 lands…\n\
12 language school\n\
-92 language|ar\n\
-276 language|da\n\
-48 language|de\n\
-316 language|en\n\
-37 language|es\n\
-119 language|fr\n\
-16 language|it\n\
-107 language|lt\n\
52 language|pl\n\
-64 language|ru\n\
-146 language|tr\n\
24 language|uk\n\
-226 language|und\n\
11 lapses\n\
10 lapse…\n\
-9 large\n\
9 largent\n\
-32 lars\n\
-28 las\n\
-15 las #\n\
-15 lasse\n\
-28 last\n\
14 last #\n\
9 last chance\n\
25 last four\n\
21 last month\n\
-8 last night\n\
-19 last two\n\
-21 last week\n\
-55 last year\n\
-32 later\n\
-28 laugh…\n\
-34 laundering\n\
12 laundering and\n\
-10 laundering case\n\
-34 laund…\n\
47 laura\n\
-11 lav\n\
10 lavet\n\
14 lavet et\n\
-17 law\n\
-9 lawful\n\
-9 lawfu…\n\
12 lawyer\n\
11 lawyer in\n\
16 lawyers\n\
27 lawye…\n\
8 lazim\n\
-96 le\n\
-43 le #\n\
-15 le code\n\
-19 le numero\n\
13 lea\n\
-11 leader\n\
-11 leade…\n\
11 leak\n\
-12 learn…\n\
-8 lease\n\
-16 least\n\
-8 least #\n\
-8 leave a\n\
-23 leave it\n\
15 leave the\n\
12 leaves\n\
12 leave…\n\
-10 leaving\n\
-10 leavi…\n\
-8 lectu…\n\
-18 ledger\n\
-18 ledge…\n\
31 ledig\n\
9 ledig…\n\
10 left to\n\
30 legal\n\
12 legal proceedings\n\
-8 legge…\n\
8 legit\n\
-10 legit…\n\
-11 lejekontrakt\n\
-18 lejek…\n\
-8 lejer…\n\
24 lejligheden\n\
15 lejligheden i\n\
22 lejli…\n\
-8 lekti…\n\
11 lena\n\
-10 length\n\
-10 length #\n\
-408 length|0\n\
-535 length|1\n\
-417 length|2\n\
-86 length|3\n\
96 length|4\n\
-21 length|5\n\
-10 lengt…\n\
-9 leo\n\
10 les\n\
-13 lesson\n\
-13 lesso…\n\
-29 let\n\
8 let him\n\
-10 let it\n\
15 let me\n\
8 let them\n\
10 lets\n\
10 letter from\n\
-28 letter in\n\
9 leverandør\n\
-30 li\n\
-8 liability\n\
-8 liabi…\n\
-13 liable\n\
-16 liable for\n\
-13 liabl…\n\
12 liaison\n\
12 liais…\n\
-9 libraries\n\
-20 library\n\
-44 libra…\n\
12 licence\n\
12 licen…\n\
-10 lidl\n\
50 lidt\n\
-11 lie\n\
-11 liegt\n\
-13 lien\n\
-18 life\n\
11 lift\n\
10 lift the\n\
55 lige\n\
-8 lige blevet\n\
8 lige et\n\
25 lige har\n\
24 lige nu\n\
-8 lige når\n\
17 lige om\n\
38 liggende\n\
-67 ligger\n\
-16 ligger her\n\
-42 ligger i\n\
-31 ligge…\n\
-13 ligner\n\
-16 ligne…\n\
-43 like\n\
11 like it\n\
-46 like to\n\
8 like videoer\n\
11 liken\n\
-9 lillevang\n\
-14 lille…\n\
-29 limit\n\
9 limited\n\
-11 limits\n\
8 limit…\n\
14 limpi…\n\
8 lindg…\n\
30 line\n\
18 line and\n\
15 line is\n\
-13 lines\n\
48 link\n\
9 link @link\n\
13 link og\n\
-14 link til\n\
-10 link to\n\
16 link where\n\
-9 link you\n\
-8 linke\n\
17 linked\n\
-8 linkedin\n\
34 linket\n\
38 linke…\n\
-73 links\n\
-8 links i\n\
-9 links in\n\
330 link|any\n\
-632 link|genuine\n\
-68 link|known\n\
762 link|lookalike\n\
357 link|other\n\
35 link|shortener\n\
-14 linux\n\
39 liquidity\n\
45 liqui…\n\
-13 lis\n\
-10 lise\n\
16 list\n\
-20 list of\n\
-8 lista\n\
21 listen\n\
-14 listen to\n\
13 liste…\n\
13 litau…\n\
-15 little\n\
-15 littl…\n\
-19 live\n\
-10 lives\n\
10 livra…\n\
-10 llamada\n\
-14 llama…\n\
-43 lo\n\
-9 load\n\
32 loan\n\
-10 loan of\n\
-9 loans\n\
-12 local\n\
8 local police\n\
32 lock\n\
11 locked\n\
8 locked out\n\
-8 locker\n\
105 log\n\
35 log in\n\
52 log ind\n\
33 log på\n\
-13 logged\n\
-9 loggen\n\
-9 loggen sie\n\
20 logger du\n\
-17 logger ind\n\
-11 logget\n\
-8 logget ind\n\
-40 logge…\n\
-23 logging\n\
-16 logging on\n\
-23 loggi…\n\
15 login code\n\
10 login fra\n\
9 login til\n\
-12 logistics\n\
-12 logistics a\n\
-10 logis…\n\
-12 lokal…\n\
-33 lol\n\
13 london\n\
13 londo…\n\
-17 lone\n\
14 long number\n\
-10 look\n\
-9 look like\n\
-32 looked\n\
-20 looked at\n\
-32 looke…\n\
-24 looks\n\
-11 looks like\n\
12 loper…\n\
-11 loppe…\n\
35 lost funds\n\
-14 lost or\n\
18 lots\n\
18 lots of\n\
-13 lotte\n\
30 lov\n\
-14 love\n\
-12 love you\n\
-8 lovel…\n\
8 loven\n\
20 lover\n\
8 lovligt\n\
-9 lovli…\n\
8 lt\n\
32 lt00\n\
32 lt00 #\n\
-18 lu\n\
-16 lub\n\
-8 lub w\n\
8 lucky\n\
-14 luk\n\
17 lukker\n\
20 lukkes\n\
35 lukket\n\
8 lukket for\n\
12 lukket i\n\
70 lukke…\n\
-14 luna\n\
-27 lunar\n\
-16 lunch\n\
-18 luni\n\
-38 lutfen\n\
-38 lutfe…\n\
10 lyd\n\
-15 lyder\n\
-17 lys\n\
-14 lyver\n\
-14 lå\n\
-11 lån i\n\
-33 låne\n\
-10 låne #\n\
9 låse\n\
-31 læg\n\
9 læg ikke\n\
-29 læg på\n\
19 lægge\n\
22 lægge på\n\
26 lægger\n\
40 lægger på\n\
18 lægges\n\
44 lægge…\n\
-34 læs\n\
24 læs den\n\
-17 læs mere\n\
53 læse\n\
30 læse koden\n\
28 læser\n\
29 læser du\n\
-31 læser…\n\
-14 læst\n\
-11 læst den\n\
-9 løber\n\
-19 løbet\n\
-12 løbet af\n\
-9 lønkonto\n\
-9 lønkontoret\n\
-11 lønko…\n\
-8 lønne…\n\
-10 lønsedler\n\
-14 lønse…\n\
-24 lørdag\n\
-31 lørda…\n\
-12 løsning\n\
-10 løsni…\n\
36 m\n\
13 m kort\n\
-11 ma\n\
9 macbook\n\
9 macbo…\n\
-12 machine\n\
-13 machi…\n\
11 made #\n\
-8 mads\n\
9 magis…\n\
-45 mai\n\
-47 mail\n\
15 mail med\n\
13 mail og\n\
-21 mailadresse\n\
-21 maila…\n\
-10 mailbox\n\
-11 mailed\n\
-8 mailen\n\
-20 maile…\n\
-28 mails\n\
-17 main\n\
-9 main number\n\
-27 maine\n\
9 maintenant\n\
13 maint…\n\
-14 maj\n\
-19 make a\n\
17 make the\n\
-20 makes\n\
11 making\n\
10 makin…\n\
-16 malaga\n\
-16 malag…\n\
-9 malik\n\
14 malmø\n\
19 mam\n\
10 mamma\n\
-127 man\n\
-11 man i\n\
-8 man ikke\n\
-24 man skal\n\
-9 manage\n\
15 managed\n\
11 manager\n\
24 manag…\n\
-33 manana\n\
-33 manan…\n\
11 manca…\n\
26 manchester\n\
24 manch…\n\
33 mand\n\
24 mand fra\n\
-16 mandag\n\
9 mandat\n\
9 mandato\n\
12 mandatory\n\
19 manda…\n\
-18 manden\n\
15 manden fra\n\
-15 manden i\n\
-20 mande…\n\
9 mands\n\
-18 mange\n\
21 mange penge\n\
31 manglende\n\
14 manglende porto\n\
36 mangler\n\
22 mangler #\n\
-16 mangler at\n\
-12 mangler betaling\n\
51 mangl…\n\
-14 manip…\n\
-11 manus…\n\
20 many\n\
-8 map\n\
-22 mappe\n\
-43 march\n\
-8 march the\n\
-10 maria\n\
225 mark|emoji\n\
15 mark|exclamation\n\
-329 mark|lines\n\
79 mark|no-capitals\n\
14 mark|question\n\
-298 mark|quotation\n\
-166 mark|time\n\
-20 marri…\n\
-8 marts\n\
-14 mas\n\
-11 mas de\n\
-26 matas\n\
13 match\n\
-10 matcher\n\
-9 match…\n\
-28 material\n\
-9 materiale\n\
-41 mater…\n\
10 matter is\n\
-21 matter to\n\
-170 may\n\
-19 may be\n\
-20 may have\n\
17 maybe\n\
165 me\n\
-26 me #\n\
-26 me a\n\
12 me and\n\
48 me back\n\
10 me can\n\
9 me for\n\
8 me ha\n\
14 me he\n\
8 me how\n\
12 me i\n\
-19 me if\n\
-16 me ill\n\
9 me its\n\
9 me ok\n\
16 me on\n\
-11 me one\n\
-10 me or\n\
-19 me puedes\n\
12 me screenshot\n\
12 me so\n\
55 me the\n\
31 me to\n\
29 me what\n\
-18 me when\n\
-9 me which\n\
16 me your\n\
-13 mea\n\
-10 measures\n\
-16 measu…\n\
-13 med #\n\
19 med alle\n\
14 med at\n\
23 med bruger\n\
10 med cpr\n\
-11 med dao\n\
-15 med dig\n\
-11 med din\n\
-11 med dit\n\
14 med en\n\
-10 med et\n\
-21 med fødselsdagen\n\
9 med gavekort\n\
-10 med hjem\n\
11 med i\n\
11 med koden\n\
48 med kort\n\
16 med kortoplysninger\n\
14 med link\n\
-10 med mit\n\
-20 med mitid\n\
9 med nemid\n\
26 med og\n\
-25 med posten\n\
-10 medarbejder og\n\
-10 medarbejdere\n\
-12 medbr…\n\
10 meddelelse\n\
8 meddelelse fra\n\
14 medde…\n\
10 media\n\
-8 media…\n\
-8 medical\n\
9 medicine\n\
14 medic…\n\
-8 medie…\n\
-12 medle…\n\
-19 meet\n\
-50 meeting\n\
-48 meeti…\n\
40 meget\n\
10 meget i\n\
11 mein\n\
10 melden\n\
10 melden sie\n\
18 melder\n\
28 melde…\n\
-9 meldt\n\
-17 member\n\
-16 membership\n\
-27 membe…\n\
-17 meme\n\
18 memur…\n\
76 men\n\
19 men der\n\
-12 men det\n\
28 men jeg\n\
13 men min\n\
15 men så\n\
13 men vi\n\
-8 menesi\n\
-11 mennesker\n\
-9 menne…\n\
15 mens\n\
-16 mens en\n\
23 mens vi\n\
-8 menti…\n\
17 mentor\n\
17 mento…\n\
-24 menu\n\
-22 merci\n\
-39 mere\n\
-10 mere end\n\
-10 mere i\n\
-12 mere på\n\
9 merge…\n\
8 merhaba\n\
12 merha…\n\
25 mesaj\n\
-12 mesaj…\n\
-15 mese\n\
62 message\n\
-11 message and\n\
47 message from\n\
8 messages in\n\
-42 message|addressed\n\
-612 message|framed\n\
335 message|now\n\
420 message|phone\n\
55 messa…\n\
11 messenger\n\
11 messe…\n\
12 messo\n\
-10 met\n\
-26 method\n\
-9 method post\n\
-26 metho…\n\
8 metro\n\
-10 mets\n\
28 meu\n\
16 meu nou\n\
44 mi\n\
11 mi a\n\
13 mi numero\n\
16 mi pe\n\
12 mia\n\
49 microsoft\n\
11 microsoft denmark\n\
-13 microsoft doesnt\n\
66 micro…\n\
9 midlertidige\n\
16 midle…\n\
14 midnat\n\
14 midna…\n\
23 midnight\n\
-8 midnight or\n\
16 midnight the\n\
23 midni…\n\
-20 midt\n\
-9 midt og\n\
-12 mie\n\
159 mig\n\
11 mig #\n\
22 mig der\n\
11 mig dit\n\
10 mig du\n\
13 mig hvis\n\
10 mig jeg\n\
10 mig og\n\
16 mig så\n\
43 mig til\n\
-22 might\n\
-21 might be\n\
8 migration\n\
16 migra…\n\
11 mikkel\n\
12 mikke…\n\
12 mikrofonen\n\
15 mikro…\n\
-15 milk\n\
-8 million kroner\n\
-13 millioner kroner\n\
56 min\n\
26 min #\n\
-16 min @link\n\
-17 min a\n\
-51 min bank\n\
11 min egen\n\
11 min for\n\
9 min husleje\n\
12 min kollega\n\
-8 min kone\n\
25 min konto\n\
14 min mand\n\
10 min mands\n\
-11 min pung\n\
-33 min side\n\
18 min skærm\n\
43 min telefon\n\
29 min ven\n\
44 mine\n\
13 mine is\n\
43 ministry\n\
37 ministry of\n\
70 minis…\n\
13 minors\n\
14 minor…\n\
-22 minsu\n\
22 minut\n\
43 minute\n\
10 minutes\n\
11 minutes and\n\
-12 minutes only\n\
14 minutes to\n\
-9 minuti\n\
8 minutter jeg\n\
13 minutter og\n\
44 minut…\n\
22 mio\n\
-14 misbrug\n\
-14 misbr…\n\
-15 misin\n\
-12 misma\n\
8 mismo\n\
11 miss\n\
-8 missb…\n\
12 missed\n\
12 misse…\n\
53 missing\n\
53 missi…\n\
28 mistake\n\
-17 mistake i\n\
8 mistake in\n\
10 mistake please\n\
-17 mistanke\n\
-10 mistanke om\n\
11 mista…\n\
-9 mistede\n\
31 mister\n\
21 mister du\n\
19 miste…\n\
27 mistænkt\n\
33 mistæ…\n\
-25 misuse\n\
-15 misuse of\n\
-26 misus…\n\
-54 mit\n\
16 mit @link\n\
-11 mit gamle\n\
13 mit id\n\
-23 mit kort\n\
164 mitid\n\
64 mitid @link\n\
-17 mitid a\n\
-13 mitid and\n\
28 mitid app\n\
-16 mitid appen\n\
13 mitid approval\n\
-13 mitid at\n\
29 mitid bruger\n\
12 mitid code\n\
-8 mitid din\n\
-11 mitid du\n\
-10 mitid erhverv\n\
22 mitid for\n\
15 mitid her\n\
8 mitid here\n\
-18 mitid i\n\
-9 mitid if\n\
-17 mitid ile\n\
-16 mitid inden\n\
12 mitid kode\n\
13 mitid login\n\
15 mitid med\n\
22 mitid now\n\
-22 mitid når\n\
-17 mitid on\n\
-8 mitid or\n\
-8 mitid over\n\
-34 mitid på\n\
8 mitid security\n\
-12 mitid skal\n\
-13 mitid support\n\
20 mitid så\n\
-20 mitid til\n\
-24 mitid to\n\
28 mitid user\n\
-9 mitid when\n\
-8 mitid with\n\
-9 mitid your\n\
8 mnie\n\
24 mobil\n\
-23 mobilbanken\n\
40 mobilen\n\
23 mobilepay\n\
35 mobilepay #\n\
-8 mobilepay det\n\
-29 mobilepay du\n\
-20 mobilepay me\n\
10 mobilepay nu\n\
-15 mobilepay når\n\
10 mobilepay og\n\
35 mobilepay to\n\
-24 mobilepay when\n\
10 mobilepay your\n\
-10 mobilepaye\n\
-27 mobil…\n\
8 mod\n\
11 mod et\n\
-10 modtag #\n\
39 modtage\n\
9 modtage pengene\n\
25 modtager\n\
-63 modtaget\n\
-36 modtaget din\n\
24 modtaget en\n\
-12 modta…\n\
-9 modtog\n\
-9 modto…\n\
-9 modul\n\
-17 module\n\
-11 module #\n\
-17 modul…\n\
-18 moge\n\
12 moj\n\
-13 mokejimas\n\
-13 mokej…\n\
46 mom\n\
15 moment\n\
15 momen…\n\
-13 moms\n\
18 moms #\n\
-8 moms og\n\
18 mon\n\
-45 monday\n\
-8 monday #\n\
-9 monday at\n\
-14 monday the\n\
-8 mondays\n\
-53 monda…\n\
101 money\n\
13 money #\n\
8 money @link\n\
56 money comes\n\
-20 money for\n\
-18 money from\n\
15 money has\n\
25 money here\n\
-36 money laundering\n\
13 money on\n\
13 money you\n\
91 money.amount|claims\n\
9 money.amount|claims money.amount|reports\n\
121 money.amount|claims money.unusual-means|claims\n\
72 money.amount|claims money.valuables|claims\n\
-11 money.amount|claims money.valuables|reports\n\
37 money.amount|claims person.adviser|claims\n\
79 money.amount|claims person.agent|claims\n\
8 money.amount|claims person.agent|reports\n\
47 money.amount|claims person.family|claims\n\
44 money.amount|claims person.recruiter|claims\n\
104 money.amount|claims threat.arrest|threatens\n\
-18 money.amount|claims threat.block|reports\n\
51 money.amount|claims threat.block|threatens\n\
14 money.amount|claims threat.cutoff|threatens\n\
205 money.amount|claims threat.deadline|threatens\n\
46 money.amount|claims threat.deportation|threatens\n\
46 money.amount|claims threat.exposure|threatens\n\
37 money.amount|claims threat.return|threatens\n\
11 money.amount|denies\n\
91 money.amount|live\n\
173 money.amount|reader\n\
24 money.amount|reports\n\
12 money.amount|reports money.unusual-means|reports\n\
21 money.amount|reports person.agent|claims\n\
20 money.amount|reports person.family|claims\n\
-8 money.amount|reports threat.arrest|reports\n\
16 money.amount|speaks\n\
163 money.unusual-means|claims\n\
13 money.unusual-means|claims person.adviser|claims\n\
13 money.unusual-means|claims person.agent|claims\n\
49 money.unusual-means|claims person.family|claims\n\
23 money.unusual-means|claims person.landlord|claims\n\
9 money.unusual-means|claims threat.arrest|threatens\n\
27 money.unusual-means|claims threat.block|threatens\n\
14 money.unusual-means|claims threat.deadline|reports\n\
109 money.unusual-means|claims threat.deadline|threatens\n\
16 money.unusual-means|claims threat.exposure|threatens\n\
163 money.unusual-means|live\n\
143 money.unusual-means|reader\n\
12 money.unusual-means|reports\n\
43 money.unusual-means|speaks\n\
26 money.valuables|claims\n\
50 money.valuables|claims person.agent|claims\n\
36 money.valuables|claims person.family|claims\n\
14 money.valuables|claims person.landlord|claims\n\
-21 money.valuables|claims threat.block|threatens\n\
-19 money.valuables|claims threat.court|threatens\n\
14 money.valuables|claims threat.deadline|threatens\n\
9 money.valuables|claims threat.return|threatens\n\
-14 money.valuables|denies\n\
26 money.valuables|live\n\
91 money.valuables|reader\n\
-34 money.valuables|reports\n\
-10 money.valuables|reports threat.deadline|reports\n\
36 money.valuables|speaks\n\
85 money|claims\n\
80 money|speaks\n\
-11 month\n\
-11 month deposit\n\
-16 monthly\n\
-22 months\n\
-10 months rent\n\
-31 month…\n\
-13 mor\n\
-12 mor den\n\
9 mor og\n\
-51 more\n\
-26 more on\n\
-27 more than\n\
-44 morgen\n\
-13 morgen formiddag\n\
9 morgen kl\n\
8 morgen tidlig\n\
-49 morge…\n\
-17 morning\n\
-17 morni…\n\
-17 morten\n\
-11 morte…\n\
-9 mortgage\n\
-9 mortg…\n\
-8 most\n\
-10 mostly\n\
-10 mostl…\n\
-33 mot\n\
-32 mot de\n\
15 mother\n\
18 mothe…\n\
-8 motor…\n\
11 mouse\n\
-75 move\n\
-13 moved to\n\
-10 moves\n\
13 movil\n\
-18 moving\n\
-20 moving in\n\
-18 movin…\n\
12 mowi\n\
8 mowi ze\n\
9 mp\n\
9 mp @link\n\
-23 ms\n\
10 mu\n\
31 much\n\
10 much you\n\
-9 muldyr\n\
-9 muldy…\n\
-8 mule\n\
-74 mum\n\
-24 mum i\n\
-11 municipalitys\n\
-9 munic…\n\
10 musait\n\
10 musai…\n\
9 musi\n\
8 musi pani\n\
-10 mussen\n\
-10 musse…\n\
47 must\n\
42 must be\n\
8 must confirm\n\
-12 must report\n\
12 must top\n\
9 must verify\n\
8 mutti\n\
-41 mvh\n\
67 my\n\
28 my account\n\
8 my assistant\n\
19 my brother\n\
-16 my card\n\
10 my colleague\n\
9 my cousin\n\
9 my cpr\n\
-12 my danish\n\
-8 my daughter\n\
-10 my id\n\
-8 my mobilepay\n\
-10 my money\n\
-9 my name\n\
11 my new\n\
-15 my number\n\
19 my own\n\
-10 my parents\n\
9 my roommate\n\
8 my salary\n\
14 my screen\n\
8 my side\n\
21 my uncle\n\
8 my visa\n\
9 my wallet\n\
10 my wife\n\
-15 myndi…\n\
-21 myself\n\
-21 mysel…\n\
82 må\n\
17 må du\n\
-9 må gerne\n\
85 må ikke\n\
-9 må jeg\n\
-9 mål\n\
-12 måler…\n\
17 måned\n\
-10 måneden\n\
11 måneders\n\
-19 måske\n\
-8 måtte\n\
-13 mælk\n\
13 møde\n\
-30 mødel…\n\
-17 mødet\n\
11 mønter\n\
11 mønte…\n\
-21 n\n\
30 na\n\
-24 na @link\n\
13 na whatsapp\n\
-9 nabo\n\
12 naboer\n\
-16 nach\n\
8 nacio…\n\
-17 nada\n\
63 name\n\
-14 name address\n\
25 name and\n\
9 name for\n\
8 name has\n\
15 name is\n\
-16 name on\n\
-8 names\n\
15 napisz\n\
20 napis…\n\
-11 nat\n\
-14 natale\n\
-13 natal…\n\
20 national\n\
13 national police\n\
21 nationala\n\
10 nationalbanken\n\
68 natio…\n\
-13 nauja\n\
-16 navn\n\
11 navn er\n\
-27 navn på\n\
-45 ne\n\
-10 ne jus\n\
-21 ne vous\n\
23 neapm…\n\
17 near\n\
9 near the\n\
-19 nearly\n\
-19 nearl…\n\
14 necesito\n\
12 ned\n\
-10 ned i\n\
12 nedeniyle\n\
11 nedenstående\n\
20 neden…\n\
-15 nederst\n\
-15 neder…\n\
39 need\n\
59 need #\n\
-20 need a\n\
-19 need my\n\
-9 need not\n\
28 need the\n\
-36 need to\n\
38 need you\n\
16 needed\n\
16 neede…\n\
-12 needs\n\
8 needs #\n\
-8 needs a\n\
-8 needs to\n\
11 negaliu\n\
8 negal…\n\
-9 nei\n\
11 neighbour\n\
14 neigh…\n\
17 nej\n\
25 nej det\n\
17 nej du\n\
-11 nej og\n\
30 nej så\n\
-12 nel\n\
11 nem\n\
9 nem id\n\
102 nemid\n\
-121 nemkonto\n\
-8 nemkonto du\n\
-9 nemkonto in\n\
-121 nemko…\n\
-11 nemme…\n\
-20 nepra…\n\
-29 nereikia\n\
-32 nerei…\n\
17 nervøs\n\
17 nervø…\n\
-13 nesakykite\n\
-14 nesak…\n\
-18 nespauskite\n\
-19 nespa…\n\
-10 nessun\n\
-8 nessu…\n\
-28 nest\n\
-26 nest pas\n\
-77 netbank\n\
-8 netbank and\n\
-13 netbank med\n\
-45 netbanken\n\
-128 netba…\n\
-8 netflix\n\
-8 netfl…\n\
12 nets\n\
-8 netto\n\
-17 netto nørrebrogade\n\
-9 neue\n\
-99 never\n\
-20 never ask\n\
-12 never do\n\
-12 never give\n\
-14 never send\n\
-12 new\n\
-37 new card\n\
-9 new in\n\
18 new letter\n\
23 new number\n\
-22 new one\n\
24 new payee\n\
-14 new phone\n\
-11 new rules\n\
-9 new sign\n\
-16 news\n\
-81 next\n\
-15 next time\n\
14 next to\n\
-8 next week\n\
-21 nice\n\
-13 nice day\n\
-10 nicht\n\
-14 nichts\n\
-14 nicht…\n\
-8 nie\n\
-8 nie ty\n\
10 niece\n\
-15 niekam\n\
-20 nieka…\n\
-21 nieko\n\
9 nielsen\n\
10 niels…\n\
-31 night\n\
-10 nights\n\
-10 night…\n\
-20 nimic\n\
12 nina\n\
-13 nine to\n\
13 ninety\n\
10 ninet…\n\
-50 no\n\
10 no #\n\
8 no calls\n\
-9 no card\n\
-14 no danish\n\
9 no experience\n\
-11 no fee\n\
-26 no hurry\n\
8 no its\n\
-9 no later\n\
8 no me\n\
12 no no\n\
-20 no rush\n\
9 no the\n\
9 no viewing\n\
-9 no we\n\
13 nobody can\n\
18 nobody may\n\
-16 noch\n\
-41 nogen\n\
-141 noget\n\
-18 noget andet\n\
-49 noget i\n\
9 noget men\n\
-9 noget nu\n\
16 noget til\n\
38 nogle\n\
10 nogle penge\n\
-18 noi\n\
16 nom\n\
15 nom de\n\
-12 nome e\n\
-19 non\n\
-23 none\n\
-9 none of\n\
26 noon\n\
-17 nord\n\
39 nordea\n\
18 nordea fraud\n\
38 norde…\n\
40 nordic\n\
52 nordi…\n\
24 norlys\n\
24 norly…\n\
24 normal\n\
13 normalt\n\
40 norma…\n\
-17 norrfly\n\
-17 norrf…\n\
-12 norton\n\
-12 norto…\n\
-9 nos\n\
-8 nostr…\n\
121 not\n\
8 not allowed\n\
-10 not be\n\
-21 not by\n\
-14 not even\n\
-11 not me\n\
16 not on\n\
45 not paid\n\
-9 not send\n\
21 not tell\n\
12 not the\n\
8 not turn\n\
28 not you\n\
14 notar…\n\
-10 note\n\
-12 notes\n\
-11 nothing\n\
-18 nothing to\n\
13 nothing will\n\
-13 nothi…\n\
8 notice your\n\
-8 notices\n\
-14 notic…\n\
23 notification\n\
13 notif…\n\
11 nou\n\
-16 nous\n\
-15 nous ne\n\
-17 nouve…\n\
-23 nov\n\
-27 nov #\n\
-102 november\n\
-21 november #\n\
-8 november an\n\
-9 november at\n\
-9 november kl\n\
-12 novembre\n\
-115 novem…\n\
324 now\n\
9 now #\n\
13 now and\n\
11 now by\n\
35 now dont\n\
10 now he\n\
9 now in\n\
14 now it\n\
9 now on\n\
20 now or\n\
8 now so\n\
14 now to\n\
-12 now verify\n\
16 now with\n\
8 now you\n\
22 now youve\n\
-13 npm\n\
-10 npm run\n\
51 nr\n\
-11 nr #\n\
25 nsk\n\
209 nu\n\
10 nu det\n\
14 nu er\n\
10 nu han\n\
-9 nu il\n\
37 nu jeg\n\
17 nu med\n\
21 nu på\n\
11 nu skal\n\
26 nu står\n\
9 nu så\n\
-19 nu va\n\
26 nu vil\n\
-8 nuestro\n\
17 nuevo\n\
-12 null\n\
23 nulstiller\n\
13 nulst…\n\
11 numaram\n\
-29 numaranizi\n\
-17 numaranizi ve\n\
26 numarul\n\
-35 numar…\n\
57 number\n\
8 number account\n\
21 number and\n\
16 number at\n\
19 number by\n\
10 number expiry\n\
-11 number for\n\
-15 number from\n\
17 number i\n\
-9 number if\n\
38 number is\n\
-8 number it\n\
-29 number or\n\
19 number that\n\
13 number the\n\
-22 number to\n\
-10 number we\n\
9 number your\n\
18 numbers\n\
13 numbers from\n\
9 numbers on\n\
79 numbe…\n\
9 numer\n\
-8 numeris\n\
44 numero\n\
8 numero de\n\
13 numero nuevo\n\
47 numer…\n\
77 nummer\n\
33 nummer #\n\
15 nummer bank\n\
-13 nummer det\n\
8 nummer for\n\
-9 nummer i\n\
-20 nummer og\n\
-23 nummeret\n\
58 numme…\n\
-12 nuo\n\
-8 nuoma\n\
11 nuoroda\n\
10 nuoro…\n\
9 nurse\n\
-15 nusik…\n\
16 nuværende\n\
16 nuvær…\n\
82 ny\n\
51 ny besked\n\
-13 ny enhed\n\
11 ny konto\n\
-34 ny telefon\n\
-15 nyhed…\n\
12 nykredit\n\
12 nykre…\n\
-9 nyt fra\n\
-21 nyt kort\n\
35 nyt nummer\n\
14 nå\n\
-162 når\n\
-27 når den\n\
-58 når du\n\
-27 når en\n\
-22 når i\n\
-8 når jeg\n\
8 når mitid\n\
-12 når vi\n\
-84 næste\n\
-38 næste gang\n\
9 næstved\n\
9 næstv…\n\
9 nøglen\n\
31 nøgle…\n\
13 nørrebro\n\
8 nørrebro #\n\
-17 nørrebrogade\n\
-16 nørrebrogade #\n\
-24 o #\n\
-11 object\n\
-22 objec…\n\
12 obligatorisk\n\
10 obstruction\n\
13 obstr…\n\
-13 obtai…\n\
8 oct #\n\
-43 october\n\
-17 october #\n\
-43 octob…\n\
23 od\n\
10 oddam\n\
25 odense\n\
25 odens…\n\
-14 oder\n\
46 of\n\
10 of #\n\
33 of an\n\
17 of birth\n\
-11 of charge\n\
9 of cpr\n\
17 of denmark\n\
9 of dkk\n\
9 of identity\n\
37 of justice\n\
19 of my\n\
16 of payment\n\
-48 of the\n\
10 of this\n\
12 of those\n\
-10 of you\n\
34 of your\n\
22 off\n\
-11 off in\n\
8 off the\n\
8 offen\n\
11 offentlige\n\
26 offen…\n\
-11 offered\n\
-11 offerfonden\n\
-14 offers\n\
-45 offer…\n\
26 office\n\
12 office there\n\
65 officer\n\
9 officer on\n\
-8 officers are\n\
77 offic…\n\
-11 often\n\
121 og\n\
8 og adgangskode\n\
16 og adresse\n\
-11 og alligevel\n\
-8 og anmeld\n\
9 og at\n\
10 og bag\n\
-23 og beder\n\
23 og bekræft\n\
11 og bekræfter\n\
35 og betal\n\
11 og betalingskort\n\
11 og billede\n\
8 og bliver\n\
30 og cpr\n\
9 og cvc\n\
29 og de\n\
-9 og del\n\
73 og den\n\
21 og derfor\n\
-8 og det\n\
25 og din\n\
18 og dine\n\
30 og dit\n\
-22 og en\n\
8 og er\n\
-9 og fortæller\n\
-14 og fået\n\
11 og give\n\
15 og giver\n\
15 og godkend\n\
18 og han\n\
27 og har\n\
26 og henter\n\
14 og hjælper\n\
21 og hvad\n\
22 og hvor\n\
8 og indtast\n\
-13 og ingen\n\
28 og kode\n\
-25 og kontakt\n\
13 og kontonummer\n\
14 og log\n\
-21 og læg\n\
8 og lægger\n\
22 og læse\n\
24 og min\n\
-20 og mitid\n\
-10 og moms\n\
35 og må\n\
37 og nu\n\
16 og når\n\
9 og om\n\
10 og oplys\n\
35 og pas\n\
-8 og ringede\n\
-10 og ringer\n\
-18 og sagde\n\
40 og send\n\
15 og sende\n\
10 og sender\n\
-11 og sendt\n\
-26 og siger\n\
-33 og skal\n\
12 og skrive\n\
10 og slet\n\
114 og så\n\
-21 og til\n\
-15 og to\n\
-13 og told\n\
8 og udgiver\n\
-19 og vi\n\
24 og vil\n\
-15 og ville\n\
19 oggi\n\
11 også bruge\n\
17 oh\n\
-8 oil\n\
34 ok\n\
-24 ok so\n\
-9 okay i\n\
8 okay so\n\
-17 okay så\n\
-10 oktober\n\
-11 oktob…\n\
12 olarak\n\
12 olara…\n\
13 old one\n\
-11 oldug…\n\
22 oliver\n\
20 olive…\n\
-72 om\n\
46 om #\n\
-8 om at\n\
13 om dagen\n\
-24 om det\n\
-12 om din\n\
26 om dit\n\
-24 om du\n\
15 om et\n\
-8 om forlængelse\n\
-10 om hjælp\n\
15 om hvidvask\n\
26 om jeg\n\
-10 om koder\n\
54 om lidt\n\
-8 om misbrug\n\
-11 om mit\n\
16 om måneden\n\
-8 om og\n\
12 om sagen\n\
-10 om svindel\n\
16 om til\n\
-8 omar\n\
13 omfattet\n\
13 omfattet af\n\
13 omfat…\n\
9 omsti…\n\
-27 on #\n\
-159 on @link\n\
20 on a\n\
14 on account\n\
-9 on dba\n\
-8 on duty\n\
10 on friday\n\
27 on hold\n\
-11 on holiday\n\
-43 on its\n\
-8 on linkedin\n\
23 on mobilepay\n\
-20 on monday\n\
17 on my\n\
-11 on our\n\
17 on phone\n\
-14 on purpose\n\
-16 on saturday\n\
11 on speaker\n\
-9 on sunday\n\
34 on telegram\n\
-58 on the\n\
-15 on their\n\
29 on this\n\
-9 on thursday\n\
-16 on to\n\
-27 on tuesday\n\
-22 on wednesday\n\
39 on whatsapp\n\
62 on your\n\
-9 once a\n\
15 once the\n\
-13 one\n\
15 one #\n\
10 one and\n\
-13 one call\n\
-8 one do\n\
9 one hour\n\
-8 one hundred\n\
8 one i\n\
-8 one if\n\
-11 one in\n\
8 one is\n\
34 one of\n\
-15 one one\n\
11 one or\n\
8 one thousand\n\
-13 one time\n\
14 one to\n\
11 one way\n\
-18 one with\n\
24 online\n\
-8 online bank\n\
14 online banking\n\
29 onlin…\n\
201 only\n\
26 only #\n\
9 only be\n\
30 only for\n\
10 only have\n\
28 only if\n\
8 only one\n\
21 only the\n\
12 only to\n\
11 only until\n\
-10 ons\n\
-43 onsdag\n\
-14 onsdag den\n\
-44 onsda…\n\
15 onu\n\
8 op\n\
37 op for\n\
-11 op med\n\
28 op og\n\
-11 op på\n\
28 op som\n\
10 opdaget\n\
9 opdag…\n\
12 opdater dine\n\
9 opdaterer\n\
13 opdatering\n\
15 opdat…\n\
13 open\n\
-8 open #\n\
9 open @link\n\
-15 open an\n\
-9 open for\n\
22 open the\n\
-8 open this\n\
-22 open till\n\
20 opened\n\
10 opened a\n\
20 opene…\n\
-23 opening\n\
-18 opening hours\n\
-23 openi…\n\
-9 operation against\n\
-10 operator\n\
-10 opgang\n\
-10 opgan…\n\
-10 opgave\n\
18 opgaver\n\
11 opgra…\n\
-17 opgørelsen\n\
-10 opgør…\n\
8 ophold\n\
-16 opholdstilladelse\n\
-9 ophol…\n\
10 ophæves\n\
10 ophæv…\n\
13 ophør…\n\
-15 opkal…\n\
-10 opkræver\n\
-15 opkrævning\n\
-12 opkrævningen\n\
-43 opkræ…\n\
20 oplad…\n\
11 oplat…\n\
40 oplys\n\
-25 oplyse\n\
-10 oplyse noget\n\
41 oplysninger\n\
-15 oplysningerne\n\
12 oprette\n\
17 opretter\n\
25 oprettet\n\
56 opret…\n\
-17 ops\n\
10 opsagt\n\
10 opsag…\n\
10 opspa…\n\
-8 opstå…\n\
-25 opt\n\
-11 optaget biometri\n\
-8 optag…\n\
-231 or\n\
-23 or a\n\
11 or an\n\
-15 or at\n\
-8 or bank\n\
-17 or cash\n\
-12 or come\n\
10 or i\n\
-8 or in\n\
36 or it\n\
-17 or just\n\
-10 or mitid\n\
-8 or on\n\
-25 or phone\n\
-8 or ring\n\
-14 or stolen\n\
-13 or use\n\
-13 or with\n\
18 or you\n\
-9 ora #\n\
-23 ord\n\
-8 orden\n\
11 ordenador\n\
10 orden…\n\
-38 order\n\
-23 order #\n\
-9 order id\n\
17 order new\n\
18 order of\n\
10 order to\n\
-14 ordered\n\
-9 orders\n\
-16 ordre\n\
8 ore o\n\
-18 organ…\n\
-8 origin\n\
-10 originale\n\
-27 origi…\n\
-50 os\n\
8 os #\n\
27 os der\n\
-18 os i\n\
-12 os og\n\
-17 other\n\
-13 other #\n\
-10 others\n\
24 otherwise the\n\
-24 otherwise you\n\
-16 other…\n\
-17 otomatik\n\
-17 otoma…\n\
-27 otp\n\
-8 otra\n\
-10 ou\n\
72 our\n\
-10 our app\n\
8 our client\n\
11 our cyber\n\
25 our depot\n\
-9 our lawyer\n\
9 our platform\n\
9 our records\n\
-12 our site\n\
-18 our warehouse\n\
-15 our website\n\
14 ours\n\
96 out\n\
-10 out a\n\
10 out and\n\
9 out by\n\
10 out for\n\
9 out the\n\
12 out with\n\
-19 outside\n\
-13 outside the\n\
-16 outsi…\n\
9 oven\n\
42 over\n\
26 over på\n\
28 over telefonen\n\
13 over the\n\
14 over to\n\
-30 overføre\n\
-19 overføre penge\n\
13 overføres\n\
12 overføres til\n\
18 overførsel\n\
10 overførsel på\n\
14 overførslen\n\
-25 overførsler\n\
20 overf…\n\
-8 overraskelse\n\
10 overtager\n\
33 overt…\n\
-10 overv…\n\
-23 owe\n\
-15 owe you\n\
-30 own\n\
-27 owners\n\
-21 owner…\n\
17 p\n\
100 paa\n\
11 paa #\n\
10 paa @link\n\
18 paa dit\n\
67 package\n\
66 packa…\n\
-16 padek…\n\
14 paga\n\
8 pagar\n\
-17 page\n\
-11 page that\n\
-59 paid\n\
-16 paid #\n\
-8 paid at\n\
29 paid for\n\
-8 paid it\n\
12 paid out\n\
16 paid today\n\
-19 paid with\n\
-12 paid you\n\
-24 paint…\n\
8 pairs\n\
-35 paketiniz\n\
-45 paket…\n\
47 pakke\n\
14 pakke fra\n\
9 pakke ligger\n\
12 pakken\n\
12 pakken er\n\
8 pakkeshop\n\
-11 pakket\n\
-8 palle\n\
-16 pana\n\
12 pani\n\
21 panic\n\
-20 papa\n\
-15 paper\n\
-11 papie…\n\
-16 papirerne\n\
-13 papirerne i\n\
-36 papir…\n\
-14 paquete\n\
-14 paque…\n\
13 par\n\
-22 para la\n\
12 para que\n\
-9 parasini\n\
-21 paras…\n\
-20 parcel from\n\
-10 parcel to\n\
-10 pardu…\n\
-32 parents\n\
-43 paren…\n\
-27 park\n\
-12 parkering\n\
-26 parkering i\n\
10 parkeringsafgift\n\
14 parking ticket\n\
8 parla\n\
-13 parliament\n\
-13 parli…\n\
8 parol…\n\
37 part\n\
11 part time\n\
-14 parte\n\
-11 parter\n\
-13 parte…\n\
13 partner\n\
8 partn…\n\
14 parts\n\
-26 party\n\
10 pas og\n\
-14 pas vous\n\
-8 pasii…\n\
-12 pasko…\n\
15 pasku…\n\
13 paso\n\
-10 pass\n\
20 pass it\n\
10 passage\n\
8 passcode\n\
8 passc…\n\
-8 passe\n\
19 passe på\n\
8 passer\n\
-51 passport\n\
-25 passport and\n\
12 passport no\n\
9 passport will\n\
20 passports\n\
22 passports and\n\
-29 passp…\n\
28 password\n\
23 password and\n\
-13 password to\n\
-12 passwords\n\
-15 pat\n\
-10 patch\n\
-15 patient\n\
-17 patie…\n\
31 patrol\n\
17 patrol is\n\
32 patro…\n\
-9 pattern\n\
-9 patte…\n\
-10 patvi…\n\
-18 patys\n\
19 pause\n\
9 paused\n\
9 pause…\n\
24 pay\n\
25 pay #\n\
-35 pay a\n\
-8 pay and\n\
-9 pay at\n\
11 pay back\n\
-8 pay by\n\
8 pay first\n\
17 pay it\n\
-15 pay me\n\
13 pay my\n\
14 pay now\n\
-12 pay tax\n\
54 pay the\n\
16 pay this\n\
-23 pay you\n\
-11 pay your\n\
10 payable in\n\
11 paye\n\
28 payee\n\
13 payez\n\
22 paying\n\
16 paying #\n\
22 payin…\n\
-10 paylasmayin\n\
-9 payla…\n\
47 payment\n\
17 payment for\n\
-10 payment in\n\
-17 payment method\n\
30 payment of\n\
-10 payment on\n\
13 payment to\n\
17 payment you\n\
-42 payments\n\
11 payme…\n\
11 paypal\n\
11 paypa…\n\
-30 payroll\n\
-17 payroll we\n\
-30 payro…\n\
10 pays\n\
30 paysafecard\n\
33 paysa…\n\
-12 payslips\n\
-19 paysl…\n\
12 pbs\n\
23 pc\n\
-14 pe\n\
-20 pe @link\n\
-11 pe luna\n\
19 pe whatsapp\n\
9 pedop…\n\
10 penal…\n\
10 pending\n\
11 pending if\n\
11 pendi…\n\
-25 penge\n\
-13 penge fra\n\
16 penge ind\n\
-10 penge og\n\
-13 penge så\n\
-30 penge tilbage\n\
-26 pengene fra\n\
12 pengene hos\n\
-22 pengene i\n\
10 pengene kan\n\
15 pengene skal\n\
-12 pengene til\n\
-9 penktadienio\n\
-11 penkt…\n\
-19 pension\n\
-38 pensi…\n\
17 pentru a\n\
-28 people\n\
-10 people are\n\
-11 people culture\n\
-10 people who\n\
-31 peopl…\n\
36 per\n\
9 per day\n\
-9 per il\n\
-16 per mobilepay\n\
12 perche\n\
12 perch…\n\
-12 perfectly\n\
-13 perfekt\n\
-19 perfe…\n\
30 permanent\n\
34 perma…\n\
-8 perme…\n\
29 permit\n\
22 permi…\n\
-15 pernille\n\
-15 perni…\n\
18 pers\n\
-14 persembe\n\
-13 persembe gunu\n\
-15 perse…\n\
10 persi…\n\
-33 person\n\
19 person #\n\
-37 person der\n\
-20 person who\n\
20 person.adviser|claims\n\
8 person.adviser|claims person.agent|claims\n\
20 person.adviser|live\n\
105 person.agent|claims\n\
36 person.agent|claims person.family|claims\n\
16 person.agent|claims person.landlord|claims\n\
-11 person.agent|claims person.recruiter|claims\n\
65 person.agent|claims threat.arrest|threatens\n\
11 person.agent|claims threat.block|threatens\n\
9 person.agent|claims threat.deadline|reports\n\
54 person.agent|claims threat.deadline|threatens\n\
10 person.agent|claims threat.deportation|threatens\n\
105 person.agent|live\n\
46 person.agent|reader\n\
-9 person.agent|reports\n\
8 person.agent|reports threat.deadline|threatens\n\
-26 person.buyer|claims\n\
-39 person.buyer|claims threat.deadline|threatens\n\
-26 person.buyer|live\n\
51 person.buyer|reader\n\
23 person.buyer|reports\n\
9 person.buyer|speaks\n\
34 person.family|claims\n\
-15 person.family|claims person.family|reports\n\
42 person.family|claims person.landlord|claims\n\
37 person.family|claims threat.arrest|threatens\n\
19 person.family|claims threat.court|threatens\n\
29 person.family|claims threat.deadline|threatens\n\
15 person.family|claims threat.debt|threatens\n\
34 person.family|live\n\
-60 person.family|reports\n\
-40 person.family|speaks\n\
49 person.landlord|claims\n\
8 person.landlord|claims threat.block|threatens\n\
-8 person.landlord|claims threat.court|threatens\n\
46 person.landlord|claims threat.deadline|threatens\n\
49 person.landlord|live\n\
-22 person.landlord|reader\n\
-22 person.recruiter|claims\n\
9 person.recruiter|claims threat.debt|threatens\n\
-22 person.recruiter|live\n\
-28 personal\n\
-26 personal data\n\
-9 personal information\n\
-10 personale\n\
-10 personer\n\
-12 personne\n\
50 person|claims\n\
-9 person|denies\n\
-41 person|reports\n\
-66 person|speaks\n\
-93 perso…\n\
9 perve…\n\
9 pet\n\
14 peter\n\
-10 petersen\n\
-11 peter…\n\
15 petrauskas\n\
-18 peux\n\
11 pga\n\
-8 pharm…\n\
-12 phishing\n\
-12 phish…\n\
-8 phone\n\
34 phone and\n\
-8 phone call\n\
-9 phone do\n\
11 phone fell\n\
-31 phone for\n\
17 phone from\n\
8 phone in\n\
14 phone mine\n\
23 phone now\n\
-21 phone number\n\
11 phone so\n\
11 phone to\n\
12 phone with\n\
13 phone yes\n\
-16 phone you\n\
-38 phoned\n\
-25 phoned and\n\
-20 phones\n\
-52 phone…\n\
42 photo\n\
32 photo of\n\
-8 photograph\n\
14 photographed\n\
12 photos\n\
14 photo…\n\
17 phrase\n\
17 phras…\n\
-11 pia\n\
17 pick up\n\
12 picked\n\
16 picke…\n\
-22 pickup\n\
-22 picku…\n\
9 pics\n\
31 picture\n\
11 pictures\n\
28 pictu…\n\
-14 piece\n\
-14 piece didentite\n\
8 pieniadze\n\
8 pieni…\n\
-17 pierdut\n\
-16 pierd…\n\
17 pierw…\n\
13 pin\n\
-9 pin for\n\
-9 pin in\n\
-14 pin is\n\
8 pin its\n\
19 pin on\n\
-22 pinigu\n\
-11 pinig…\n\
9 pinkode\n\
11 pinkoden\n\
16 pinko…\n\
-8 piu\n\
-37 pizza\n\
-14 place\n\
9 place the\n\
16 placed\n\
10 places\n\
9 places left\n\
16 place…\n\
8 pladser\n\
12 plain\n\
13 plain clothes\n\
-14 plaka…\n\
-48 plan\n\
-21 plang…\n\
-15 planned\n\
-16 plann…\n\
8 plast…\n\
-12 plata se\n\
28 plate\n\
32 platform\n\
31 platf…\n\
8 plati…\n\
14 play\n\
-24 please\n\
9 please and\n\
-21 please bring\n\
10 please confirm\n\
13 please go\n\
-10 please have\n\
14 please hold\n\
8 please i\n\
8 please keep\n\
-15 please move\n\
-8 please pay\n\
14 please press\n\
15 please read\n\
-16 please remember\n\
-8 please reply\n\
16 please send\n\
-16 please share\n\
-8 please stay\n\
9 please type\n\
-10 please write\n\
-23 pleas…\n\
8 plejer\n\
-10 pligt\n\
-10 pligt til\n\
50 pls\n\
8 pls dont\n\
8 plus\n\
12 pm\n\
23 po\n\
11 po #\n\
10 pocke…\n\
14 podac\n\
9 podpi…\n\
-8 point\n\
-30 points\n\
-37 point…\n\
-48 police\n\
26 police about\n\
-15 police and\n\
-18 police arrested\n\
15 police do\n\
-16 police in\n\
11 police is\n\
-15 police on\n\
-12 policijos\n\
-17 policy\n\
-82 polic…\n\
-8 polis\n\
-19 polis…\n\
10 politi\n\
13 politi @link\n\
-8 politi du\n\
8 politi you\n\
-15 politia din\n\
-15 politie\n\
-33 politiet\n\
-11 politiet henter\n\
-13 politiet i\n\
19 politiet og\n\
-10 politiet på\n\
-57 polit…\n\
9 pool\n\
18 pops\n\
18 pops up\n\
-31 por\n\
17 por whatsapp\n\
9 porno…\n\
-37 portal\n\
-40 porta…\n\
-8 porte…\n\
29 porto\n\
16 porto #\n\
13 porto på\n\
-24 porto…\n\
26 pose\n\
9 position\n\
11 posit…\n\
21 possible\n\
31 possi…\n\
-185 post\n\
11 post a\n\
-10 post and\n\
-11 post du\n\
-11 post it\n\
-16 post og\n\
-8 post the\n\
-12 posta\n\
20 postage\n\
-14 posten\n\
-14 poste…\n\
-10 postgres\n\
-10 postg…\n\
-87 postnord\n\
12 postnord @link\n\
-19 postnord app\n\
-19 postnord paketiniz\n\
-12 postnord votre\n\
-90 postn…\n\
-8 potrz…\n\
-18 poul\n\
-12 pour\n\
-12 pour le\n\
-11 pouvez\n\
-11 pouve…\n\
14 power\n\
-13 poza\n\
52 ppl\n\
34 pr\n\
11 pr #\n\
-16 practise\n\
-19 pract…\n\
-13 praso\n\
-12 prefe…\n\
-12 preliminary\n\
-12 preliminary income\n\
-15 preli…\n\
16 prema\n\
12 premium\n\
-10 prend…\n\
10 prepa…\n\
-11 prescription\n\
-11 presc…\n\
24 press\n\
34 press #\n\
-10 press any\n\
19 press nine\n\
-22 press one\n\
12 press the\n\
-15 press two\n\
-25 pressed\n\
-18 press…\n\
-11 pretending\n\
-11 pretending to\n\
-15 prete…\n\
-21 preve…\n\
-9 price #\n\
-13 prie\n\
-9 prima\n\
9 prime\n\
-9 primo\n\
-8 printed\n\
-21 pris\n\
-8 prisijungti\n\
-10 prisi…\n\
-10 privacy\n\
27 private\n\
10 private account\n\
9 private mail\n\
26 priva…\n\
-8 privi…\n\
15 prize\n\
12 problem med\n\
10 procedure\n\
18 proceedings\n\
-11 process\n\
-8 processing\n\
31 proce…\n\
-8 procura\n\
-9 procu…\n\
13 prof\n\
-10 profil\n\
8 profile\n\
9 profit\n\
13 program\n\
-23 programmet\n\
-25 progr…\n\
-16 promemoria\n\
-16 prome…\n\
-13 promised a\n\
-11 promi…\n\
-8 pronto\n\
-11 pront…\n\
12 proof\n\
13 proof of\n\
12 properly\n\
12 prope…\n\
10 prosecutor\n\
-8 prosi…\n\
10 protect\n\
16 protected\n\
-8 protection agency\n\
16 prote…\n\
-10 proto…\n\
-9 przelac\n\
12 przelew\n\
10 przel…\n\
8 przez\n\
-14 przypominamy\n\
-13 przyp…\n\
-10 præse…\n\
-17 prøv\n\
-17 prøve\n\
8 prøver\n\
19 prøver at\n\
-24 prøver igen\n\
-14 psa\n\
9 pt\n\
-22 public\n\
-17 public services\n\
-23 publi…\n\
-14 puede\n\
-23 puedes\n\
-23 puede…\n\
-11 pues\n\
-8 pull\n\
-11 pull request\n\
-19 pung\n\
-9 punktum\n\
-9 punkt…\n\
-14 puo\n\
-11 purchase\n\
-12 purchase agreement\n\
-10 purchases\n\
-22 purch…\n\
9 push\n\
93 put\n\
15 put #\n\
23 put a\n\
-9 put down\n\
27 put in\n\
-18 put it\n\
22 put you\n\
16 put your\n\
-44 puteti\n\
-44 putet…\n\
14 på #\n\
-191 på @link\n\
-8 på alt\n\
-19 på at\n\
18 på dansk\n\
8 på dem\n\
-15 på den\n\
18 på denne\n\
27 på deres\n\
-8 på det\n\
23 på dig\n\
40 på din\n\
-26 på en\n\
14 på forhånd\n\
19 på grund\n\
8 på hun\n\
-12 på kontoret\n\
-13 på kort\n\
-8 på kortet\n\
-9 på lageret\n\
11 på listen\n\
-23 på mail\n\
11 på med\n\
29 på mig\n\
-27 på mit\n\
74 på mobilepay\n\
-35 på og\n\
-8 på papir\n\
16 på pause\n\
-23 på selvbetjeningen\n\
-12 på skærmen\n\
61 på sms\n\
19 på som\n\
16 på telefonen\n\
19 på telegram\n\
-10 på torsdag\n\
-16 på under\n\
-21 på vej\n\
16 på via\n\
37 på whatsapp\n\
-13 påmindelse\n\
-13 påmin…\n\
-10 pårørende\n\
-10 pårør…\n\
-9 q i\n\
9 qr koden\n\
-11 quando\n\
-11 quand…\n\
-11 quart…\n\
-19 que\n\
9 que es\n\
8 que je\n\
-12 que nous\n\
-14 que te\n\
-9 que ya\n\
-9 question\n\
-31 questions\n\
-13 questions about\n\
12 questo e\n\
-38 quest…\n\
-16 queue\n\
54 quick\n\
27 quick loan\n\
-8 quickly\n\
15 quicksupport\n\
8 quick…\n\
12 quiet\n\
21 quiet room\n\
9 r and\n\
9 rachu…\n\
-9 radio…\n\
-20 rageli\n\
-18 ragel…\n\
-8 rain\n\
-9 raised\n\
-9 raise…\n\
-16 rande…\n\
-25 rang\n\
-11 rang us\n\
-9 rapor…\n\
-13 raspundeti\n\
-13 raspu…\n\
-32 rather\n\
-10 rather check\n\
-32 rathe…\n\
-17 ravi\n\
15 re\n\
15 reach…\n\
17 reactivate\n\
22 react…\n\
-9 read\n\
57 read it\n\
30 read me\n\
-34 read more\n\
-8 read out\n\
-11 reading\n\
-14 readi…\n\
-37 ready\n\
-8 ready #\n\
-8 ready in\n\
9 real\n\
-14 reason\n\
-24 reaso…\n\
12 rebecca\n\
12 rebec…\n\
-76 receipt\n\
-9 receipt from\n\
71 receive\n\
10 receive money\n\
40 receive the\n\
-8 received\n\
-18 received a\n\
17 received in\n\
-21 received your\n\
-16 receiver\n\
9 receiver is\n\
16 receiving\n\
-17 reception\n\
-9 receptionen\n\
-42 recep…\n\
8 recevoir\n\
-15 recipient\n\
-18 recip…\n\
-25 record\n\
-19 recording\n\
9 records\n\
8 records show\n\
-38 recor…\n\
24 recover\n\
19 recovery\n\
9 recovery phrase\n\
37 recov…\n\
8 recru…\n\
16 recup…\n\
-14 red\n\
-19 red button\n\
10 redelivery\n\
10 redel…\n\
-9 referat\n\
-15 reference\n\
-24 refer…\n\
-17 refund\n\
-20 refund #\n\
11 refund form\n\
8 refundable\n\
-8 refunded\n\
-17 refunderer\n\
-18 refun…\n\
24 refusion\n\
25 refus…\n\
34 reg\n\
20 reg #\n\
8 regarding\n\
-54 regards\n\
-14 regards the\n\
-9 regards your\n\
-37 regar…\n\
-11 region\n\
-10 regio…\n\
41 register\n\
8 register it\n\
-10 register your\n\
37 registered\n\
10 registered on\n\
21 registration\n\
27 registration number\n\
8 registreres\n\
22 registreret\n\
14 registrering\n\
19 registreringsnummer\n\
143 regis…\n\
-8 regnet\n\
-14 regne…\n\
12 regning for\n\
-9 regning fra\n\
8 regning to\n\
-21 regningen\n\
-15 regni…\n\
-8 regnskab\n\
-9 regnskabet\n\
-14 regns…\n\
-16 reimburse\n\
-10 rejse\n\
-28 rejse…\n\
-8 relat…\n\
45 release\n\
12 release fee\n\
21 release the\n\
30 released\n\
77 relea…\n\
13 remai…\n\
-17 rembo…\n\
-36 remember\n\
13 remember that\n\
-38 remember to\n\
-38 remem…\n\
-57 reminder\n\
-9 reminder #\n\
-65 remin…\n\
13 remit…\n\
10 remove the\n\
11 remov…\n\
-12 rendez\n\
-12 rendez vous\n\
-12 rende…\n\
-33 renew\n\
-26 renew it\n\
-14 renewal\n\
-20 renewed\n\
-13 renews\n\
-22 renew…\n\
12 rense…\n\
-34 rent\n\
17 rented\n\
-14 renter\n\
11 repea…\n\
12 repede\n\
12 reped…\n\
13 reply\n\
-10 reply to\n\
9 reply yes\n\
20 reply…\n\
-87 report\n\
-10 report a\n\
-8 report it\n\
-9 report of\n\
-15 report on\n\
-15 report the\n\
-28 report to\n\
-19 reported it\n\
15 reported to\n\
-86 repor…\n\
-10 representative\n\
-16 repre…\n\
17 request\n\
-17 request for\n\
16 request in\n\
9 reque…\n\
-10 required\n\
22 requires\n\
17 requi…\n\
19 reserve\n\
32 reser…\n\
-12 reset\n\
-18 residence\n\
18 residents\n\
-9 resid…\n\
21 respo…\n\
72 rest\n\
10 rest to\n\
21 resti…\n\
-21 resto\n\
9 restore\n\
10 resto…\n\
9 restricted\n\
13 restr…\n\
-11 result\n\
-8 resultat\n\
-25 resul…\n\
14 reszte\n\
14 reszt…\n\
-24 ret\n\
-15 retai…\n\
16 retten\n\
-10 retter\n\
-14 rettet\n\
-8 rette…\n\
45 retur\n\
9 retur inden\n\
-33 return\n\
8 return to\n\
33 returned\n\
8 returneres\n\
9 returns\n\
17 retur…\n\
15 reverse\n\
11 reverse it\n\
12 rever…\n\
-14 review\n\
-10 review of\n\
11 revision\n\
-9 revisor\n\
-20 revisorer\n\
-24 revis…\n\
43 revolut\n\
43 revol…\n\
-10 reward\n\
-10 rewar…\n\
-9 ricevuto\n\
-15 ricev…\n\
-11 riciclaggio\n\
-11 ricic…\n\
-14 rien\n\
19 right now\n\
-16 right to\n\
11 rigshospitalet\n\
12 rigsh…\n\
19 rigspolitiet\n\
24 rigsp…\n\
-13 rigtige\n\
-11 rigtigt\n\
14 rigtigt nok\n\
-22 rigti…\n\
-9 rikke\n\
-46 ring\n\
9 ring #\n\
-9 ring lige\n\
-9 ring me\n\
-35 ring til\n\
-19 ringe\n\
-9 ringe #\n\
-80 ringede\n\
-30 ringede til\n\
86 ringer\n\
-16 ringer aldrig\n\
-12 ringer det\n\
-14 ringer en\n\
8 ringer for\n\
76 ringer fra\n\
-21 ringer ikke\n\
20 ringer og\n\
-9 ringer til\n\
-10 ringet\n\
-13 ringet op\n\
-25 ringet til\n\
-8 ringe…\n\
-16 ringing\n\
-16 ringi…\n\
-9 ringsted\n\
11 risk\n\
-12 rispo…\n\
-10 ritir…\n\
-8 ro\n\
-9 road\n\
17 robotstemme\n\
8 robot…\n\
13 rog\n\
-8 role\n\
-14 rolle…\n\
10 romanian\n\
19 roman…\n\
-8 roof\n\
55 room\n\
-20 room #\n\
-8 room flat\n\
22 room for\n\
8 roomm…\n\
-13 roserne\n\
-13 roser…\n\
-21 roskilde\n\
-20 roski…\n\
-21 round\n\
9 royal\n\
8 royal mail\n\
-19 rufen\n\
-8 rufen sie\n\
-12 rugbrød\n\
-13 rugbr…\n\
-17 rule\n\
-22 rules\n\
-25 run\n\
-25 rundt\n\
-17 runs\n\
-20 rush\n\
11 russia\n\
9 russi…\n\
23 rustdesk\n\
23 rustd…\n\
19 ryger\n\
-26 rykker\n\
-9 rykkergebyr\n\
-32 rykke…\n\
10 rytoj\n\
-31 råd\n\
-19 råd til\n\
-8 rådgiver i\n\
-11 rådgi…\n\
11 række…\n\
-11 rød\n\
8 røde\n\
9 røg\n\
11 røre\n\
8 røret og\n\
-10 røret på\n\
-20 s\n\
-18 sa\n\
-13 sa mi\n\
-9 sa nu\n\
29 saat\n\
25 saat icinde\n\
-21 sad\n\
23 safe\n\
17 safety\n\
17 safet…\n\
29 sag\n\
-15 sag #\n\
17 sag mod\n\
14 sag om\n\
-47 sagde\n\
-11 sagde at\n\
-13 sagde det\n\
-31 sagde han\n\
-9 sagen\n\
-10 sagen er\n\
-9 sagen om\n\
-20 sagen på\n\
-18 sags\n\
-18 sags id\n\
-19 sagt\n\
-14 sahte\n\
-91 said\n\
-10 said in\n\
-13 said yes\n\
-12 sal\n\
-13 salary\n\
-8 salary account\n\
-12 salary comes\n\
-20 salar…\n\
17 saldo\n\
-10 saldoen\n\
-10 saldo…\n\
-11 salen\n\
-8 sali\n\
-10 salon\n\
14 salut\n\
11 samarbejder\n\
22 samar…\n\
25 same\n\
32 same day\n\
8 same happened\n\
-9 samlede\n\
-11 samle…\n\
-29 samme\n\
8 samme dag\n\
-18 samme nummer\n\
-12 samme som\n\
29 sammen\n\
31 samme…\n\
24 samsung\n\
10 samsung a14\n\
24 samsu…\n\
31 samt\n\
28 samtale\n\
23 samta…\n\
-11 samti…\n\
-18 samtykke\n\
-18 samty…\n\
-10 sandbox\n\
-10 sandb…\n\
-15 sanne\n\
-8 sara\n\
-8 sari\n\
9 saskaita\n\
12 saska…\n\
-8 sat ind\n\
9 sat på\n\
-25 saturday\n\
-27 satur…\n\
12 saugumo\n\
13 saugu…\n\
19 savings\n\
-10 savings in\n\
19 savin…\n\
-20 savo\n\
16 saw\n\
13 saw your\n\
81 say\n\
12 say i\n\
19 say it\n\
11 say its\n\
-9 say press\n\
-9 sayin\n\
15 saying\n\
15 sayin…\n\
128 says\n\
23 says approve\n\
18 says bank\n\
10 says he\n\
41 says i\n\
19 says my\n\
-10 says that\n\
13 scam\n\
19 scammers\n\
22 scamm…\n\
21 scan\n\
9 scan qr\n\
18 scan the\n\
-16 schicken\n\
11 schic…\n\
-11 schon\n\
9 schre…\n\
12 schwe…\n\
-12 scooter\n\
-12 scoot…\n\
19 scratch\n\
12 scratch the\n\
19 scrat…\n\
17 screen\n\
53 screenshot\n\
9 screenshot of\n\
67 scree…\n\
18 scrie\n\
16 scrie mi\n\
-9 scrip…\n\
-10 scritto\n\
-10 scrit…\n\
15 se\n\
12 se at\n\
-11 se bort\n\
-18 se dem\n\
-15 se den\n\
8 se der\n\
17 se det\n\
86 se din\n\
-10 se dine\n\
-12 se face\n\
10 se me\n\
-15 se mere\n\
16 se om\n\
-19 season\n\
-16 season fee\n\
-19 seaso…\n\
10 sec\n\
-39 second\n\
-19 second floor\n\
-34 secon…\n\
10 secret\n\
-10 section\n\
-15 section #\n\
-16 secti…\n\
29 secure\n\
-11 secure account\n\
87 security\n\
17 security team\n\
112 secur…\n\
8 sedle…\n\
76 see\n\
9 see #\n\
22 see a\n\
-11 see details\n\
11 see if\n\
-18 see it\n\
-9 see my\n\
11 see that\n\
19 see the\n\
12 see them\n\
-8 see your\n\
9 seed phrase\n\
-17 seen\n\
-13 seen the\n\
48 sees\n\
11 sehr\n\
12 sehr geehrter\n\
10 seks\n\
24 sekunder\n\
24 sekun…\n\
-32 selbst\n\
-32 selbs…\n\
-12 self\n\
-12 self service\n\
19 selfie\n\
19 selfi…\n\
-8 selsk…\n\
-134 selv\n\
-15 selv at\n\
-11 selv gjort\n\
-11 selv i\n\
-37 selvbetjeningen\n\
-28 selvbetjeningen på\n\
-38 selvb…\n\
-16 selvrisiko\n\
-20 selvr…\n\
113 send\n\
34 send #\n\
-10 send a\n\
-15 send code\n\
17 send everything\n\
13 send foto\n\
-24 send me\n\
20 send mig\n\
8 send on\n\
11 send screenshot\n\
32 send the\n\
20 send til\n\
16 send to\n\
-10 send us\n\
12 send you\n\
-76 sende\n\
9 sende #\n\
13 sende de\n\
-8 sende dem\n\
-34 sende den\n\
-11 sende det\n\
-8 sende en\n\
-31 sende mig\n\
-31 sender\n\
-8 sender aldrig\n\
15 sender en\n\
-12 sender et\n\
-18 sender ikke\n\
-15 senders\n\
-21 sendes\n\
-11 sendes til\n\
-64 sende…\n\
27 sending\n\
27 sendi…\n\
-11 sendt #\n\
9 sendt en\n\
8 sendt retur\n\
-13 sendt til\n\
-102 senest\n\
-57 senest #\n\
-9 senest den\n\
-10 senest fredag\n\
8 seneste\n\
-94 senes…\n\
11 senin\n\
11 senior\n\
20 senio…\n\
17 sent\n\
-14 sent #\n\
-11 sent a\n\
14 sent from\n\
-10 sent it\n\
-8 sent on\n\
35 sent you\n\
-15 sentence\n\
-20 sente…\n\
-12 separate\n\
-22 separ…\n\
-9 sept\n\
-11 september\n\
-13 septe…\n\
10 ser\n\
16 ser jeg\n\
-15 sera\n\
-11 serve\n\
-45 service\n\
-21 service with\n\
-17 services\n\
-49 servi…\n\
-35 ses\n\
-8 ses til\n\
-9 sesion\n\
-8 sesion en\n\
-9 sesio…\n\
-22 session\n\
-24 sessi…\n\
-9 sestadieni\n\
-9 sesta…\n\
-34 set\n\
-31 settings\n\
-39 setti…\n\
25 settle\n\
8 settle #\n\
27 settlement\n\
49 settl…\n\
-12 sey\n\
25 shall\n\
-8 shall i\n\
24 shall we\n\
8 shanghai\n\
8 shang…\n\
-11 share\n\
11 share my\n\
-24 share this\n\
23 share your\n\
-28 shared\n\
-27 share…\n\
-11 sharing\n\
-11 shari…\n\
78 she\n\
17 she asks\n\
30 she has\n\
50 she is\n\
9 she says\n\
19 she wants\n\
-17 she was\n\
-22 shed\n\
16 shes\n\
-8 shipped\n\
11 shipping #\n\
-19 shop\n\
-8 shop on\n\
-8 shops\n\
17 short\n\
-19 should\n\
17 should have\n\
12 should i\n\
-13 should you\n\
-12 shouldnt\n\
-32 shoul…\n\
-46 show\n\
-12 show #\n\
14 show a\n\
-8 show the\n\
-15 show you\n\
-8 shown\n\
19 shut\n\
8 shut down\n\
-80 si\n\
11 si no\n\
-10 si o\n\
11 si sa\n\
-23 si vous\n\
8 siche…\n\
35 sidder\n\
12 sidder du\n\
9 sidder en\n\
33 sidde…\n\
-28 side\n\
-9 side #\n\
8 side of\n\
12 siden\n\
31 sider\n\
13 sides\n\
-21 sidst\n\
23 sidste\n\
-11 sidste år\n\
23 sidst…\n\
-62 sie\n\
-12 sie mussen\n\
8 sie nie\n\
-13 siena\n\
-9 sifre\n\
-18 sifreniz\n\
-9 sifreniz #\n\
8 sifrenizi\n\
-19 sifre…\n\
-89 sig\n\
-18 sig for\n\
-21 sig og\n\
-11 sig som\n\
-24 sig til\n\
-22 sige at\n\
41 sige det\n\
-8 sige nej\n\
-17 sige noget\n\
8 sige til\n\
31 siger\n\
-40 siger at\n\
18 siger de\n\
-24 siger den\n\
-8 siger det\n\
24 siger du\n\
-12 siger ja\n\
57 siger jeg\n\
14 siger til\n\
-60 sign\n\
-10 sign and\n\
-18 sign the\n\
33 signals\n\
30 signa…\n\
-29 signe\n\
-22 signed\n\
-12 signed in\n\
-23 signe…\n\
-11 signing\n\
-11 signi…\n\
8 signo…\n\
31 sigtet\n\
29 sigtet i\n\
28 sigte…\n\
-12 sigue\n\
9 siguranta\n\
16 sikker\n\
10 sikker konto\n\
19 sikkerhed\n\
19 sikkerhed på\n\
9 sikkert\n\
111 sikke…\n\
9 sikret\n\
11 sikring\n\
19 sikri…\n\
-9 silin\n\
10 silver\n\
10 silve…\n\
22 sim\n\
14 simdi\n\
20 simkort\n\
20 simko…\n\
11 simple\n\
-10 simply\n\
-62 sin\n\
-22 sin konto\n\
-21 since\n\
-23 since #\n\
-19 since it\n\
19 since the\n\
9 singapore\n\
9 singa…\n\
10 sir\n\
-12 siri\n\
8 siri #\n\
-18 siri har\n\
-18 sirke…\n\
15 siste…\n\
-11 sit\n\
-18 sit kort\n\
-10 sit mitid\n\
-59 site\n\
16 sitting\n\
16 sitti…\n\
-14 siunc…\n\
-10 six minutes\n\
10 sixteen\n\
10 sixte…\n\
-15 siz\n\
-26 siz yapmadiysaniz\n\
-35 sizi\n\
-18 sjæll…\n\
18 skaic…\n\
30 skal\n\
45 skal bare\n\
-24 skal bekræfte\n\
20 skal betale\n\
-22 skal betales\n\
13 skal blot\n\
17 skal bruges\n\
13 skal de\n\
13 skal derfor\n\
23 skal det\n\
31 skal du\n\
-16 skal godkende\n\
-48 skal ikke\n\
8 skal installere\n\
55 skal jeg\n\
22 skal lægge\n\
11 skal også\n\
-8 skal sende\n\
-20 skal trykke\n\
-17 skal vi\n\
-23 skal være\n\
-30 skambinkite\n\
-19 skambinkite #\n\
-29 skamb…\n\
-22 skammer\n\
-22 skammer sig\n\
-28 skamm…\n\
8 skat du\n\
14 skat i\n\
-14 skattekort\n\
-42 skattestyrelsen\n\
-47 skatt…\n\
-30 ske\n\
-10 sker det\n\
-34 skift\n\
16 skiftet\n\
12 skilt\n\
-11 skip\n\
-19 skive\n\
-13 skoda\n\
-20 skolens\n\
10 skrab\n\
-11 skranken\n\
-11 skran…\n\
-18 skrev\n\
-36 skrevet\n\
-36 skrev…\n\
-8 skridt\n\
-8 skrid…\n\
51 skriv\n\
-22 skriv dit\n\
19 skriv til\n\
34 skrive\n\
14 skrive anmeldelser\n\
-17 skriver\n\
-8 skriver at\n\
-9 skriver fra\n\
-19 skriver jeg\n\
17 skriv…\n\
-12 skylder\n\
-9 skylder #\n\
-9 skyld…\n\
22 skynd\n\
20 skynd dig\n\
9 skype\n\
15 skærmbillede\n\
-11 skærmbilleder\n\
10 skærmen\n\
23 skærm…\n\
-22 slagelse\n\
-22 slage…\n\
-10 slags\n\
-10 slaptazodi\n\
-10 slapt…\n\
-21 sleep\n\
-20 slet den\n\
-25 slet ikke\n\
8 slette\n\
-9 sletter\n\
23 slettes\n\
9 slettet\n\
33 slett…\n\
-11 slide\n\
-12 slip\n\
11 slippe\n\
32 slipp…\n\
-11 slut\n\
-11 slutter\n\
-11 slutt…\n\
-12 slå\n\
9 smidt\n\
11 smidt ud\n\
-13 smile…\n\
116 sms\n\
8 sms code\n\
21 sms med\n\
9 sms to\n\
18 sms with\n\
10 smsen\n\
-38 smser\n\
28 smykker\n\
9 smykker og\n\
35 smykk…\n\
-10 smæk\n\
-10 smæk røret\n\
9 snakket\n\
8 snakk…\n\
28 snap\n\
20 snart\n\
-11 snow\n\
138 so\n\
-25 so #\n\
9 so called\n\
-8 so do\n\
20 so he\n\
51 so i\n\
19 so im\n\
22 so it\n\
-12 so ive\n\
17 so my\n\
8 so now\n\
26 so that\n\
29 so the\n\
8 so they\n\
29 so we\n\
-12 so when\n\
40 sofa\n\
23 sofie\n\
9 sofie og\n\
-26 sokker\n\
-26 sokke…\n\
-15 solo\n\
11 solve…\n\
24 som\n\
14 som aftalt\n\
-24 som altid\n\
10 som dig\n\
20 som du\n\
25 som ikke\n\
12 som jeg\n\
-13 som om\n\
13 som siger\n\
17 som skal\n\
8 som straksoverførsel\n\
13 som vi\n\
-10 som vidne\n\
8 some\n\
-17 somebody\n\
-18 someb…\n\
8 someone has\n\
11 someone is\n\
-11 someo…\n\
-71 something\n\
-10 something you\n\
-73 somet…\n\
-8 somewhere\n\
-9 somew…\n\
-33 somme…\n\
-15 sont\n\
15 soon\n\
14 soon as\n\
21 sorry\n\
-11 sorry for\n\
39 sorry i\n\
25 sort\n\
-12 soup\n\
-9 sous\n\
-13 soy\n\
17 spaer…\n\
9 spain\n\
26 spanien\n\
25 spani…\n\
14 spar\n\
12 spar nord\n\
-12 spare…\n\
-14 spaus…\n\
16 speak\n\
22 speak to\n\
-8 speak with\n\
12 speaker\n\
9 speaking with\n\
22 speak…\n\
11 special\n\
8 speci…\n\
-27 spedi…\n\
-8 spent\n\
-8 spill…\n\
-10 spoke\n\
-14 spostare\n\
-18 spost…\n\
-14 spot\n\
-19 sprog\n\
-14 sprog…\n\
-8 spune\n\
-21 spurgte om\n\
14 spyware\n\
14 spywa…\n\
-85 spær\n\
-14 spær dit\n\
-32 spær kortet\n\
-13 spær mitid\n\
-64 spærre\n\
-28 spærre det\n\
-20 spærre mitid\n\
-12 spærrer\n\
14 spærres\n\
-27 spærret\n\
-14 spærret dit\n\
-81 spærr…\n\
-13 spørg\n\
-64 spørger\n\
-11 spørger efter\n\
-69 spørgsmål\n\
-31 spørgsmål @link\n\
-13 spørgsmål om\n\
-9 spørgsmål så\n\
-128 spørg…\n\
9 ssn\n\
-19 st\n\
8 sta\n\
14 stadig\n\
24 stadig har\n\
14 stadi…\n\
12 staff\n\
-10 staging\n\
-10 stagi…\n\
-9 stair…\n\
12 stamp\n\
-9 standing\n\
-14 standing at\n\
-8 standing order\n\
32 stands\n\
9 stands at\n\
30 stand…\n\
-17 start\n\
27 starter med\n\
-25 starts\n\
-10 start…\n\
-10 state the\n\
-11 stated in\n\
-38 statement\n\
-18 statement for\n\
-16 statements\n\
-70 state…\n\
-23 station\n\
9 station in\n\
-8 station on\n\
-19 stationen\n\
-46 stati…\n\
10 stats…\n\
-15 status\n\
-15 statu…\n\
38 stay\n\
16 stay on\n\
-15 stayed\n\
-15 staye…\n\
9 staying\n\
9 stayi…\n\
12 stays\n\
-10 stazione\n\
-10 stazi…\n\
42 steam\n\
-10 stedet\n\
10 stedet for\n\
-9 stede…\n\
-12 steln…\n\
12 stemme på\n\
-11 stemm…\n\
12 stemp…\n\
-18 steps\n\
-9 stiger\n\
-9 stige…\n\
12 still on\n\
-14 still works\n\
17 stiller\n\
-8 stillingen\n\
-9 still…\n\
-9 stima…\n\
8 stk\n\
-14 stod\n\
-52 stolen\n\
16 stoler\n\
-39 stole…\n\
-18 stop\n\
36 stop it\n\
-25 stop to\n\
38 stoppe\n\
-31 stopped\n\
13 stopper\n\
9 stoppet\n\
20 stopp…\n\
12 stops\n\
-11 stor\n\
-17 storage\n\
-17 stora…\n\
14 storebaelt\n\
11 storebaelt @link\n\
24 storebælt\n\
18 store…\n\
-12 straffen\n\
-22 straf…\n\
28 straight\n\
26 strai…\n\
15 straks\n\
23 straksoverførsel\n\
39 strak…\n\
8 strangers\n\
-15 streaming\n\
-15 strea…\n\
-8 strik…\n\
-15 string\n\
-16 strin…\n\
10 stron…\n\
-8 struc…\n\
-13 strømmen\n\
-17 strøm…\n\
9 stuck in\n\
38 student\n\
10 students\n\
-11 studerende\n\
28 stude…\n\
-20 studi…\n\
10 stuff\n\
-14 stupid\n\
-16 stupi…\n\
11 stykker\n\
10 stykk…\n\
19 styrelsen\n\
19 styre…\n\
12 stående\n\
12 ståen…\n\
62 står\n\
-15 står at\n\
-8 står en\n\
11 står og\n\
-13 står på\n\
17 støtt…\n\
56 su\n\
16 su an\n\
12 su styrelsen\n\
8 sua\n\
-8 sub\n\
30 subject\n\
8 subject to\n\
-10 subject your\n\
30 subje…\n\
-17 subscription\n\
-19 subscriptions\n\
-36 subsc…\n\
-20 succe…\n\
-55 such\n\
-11 such a\n\
-34 such as\n\
27 suis\n\
-11 summary\n\
-14 summa…\n\
-16 sumok…\n\
11 sun\n\
18 sun de\n\
14 suna\n\
-9 sunati\n\
-9 sunat…\n\
-19 sunday\n\
-28 sunda…\n\
12 sundhedskort og\n\
12 sundh…\n\
-9 sunt\n\
8 sunteti\n\
8 sunte…\n\
26 suo\n\
-9 supermarket\n\
-8 supplier\n\
-15 support\n\
-8 support on\n\
-27 suppo…\n\
-13 sur\n\
-28 sur @link\n\
9 sur le\n\
-11 sur un\n\
-13 sure that\n\
15 surprise\n\
14 surpr…\n\
11 susanne\n\
11 susan…\n\
-10 sushi\n\
-28 suspect\n\
-13 suspect misuse\n\
9 suspected\n\
17 suspend\n\
18 suspended\n\
-9 suspension\n\
44 suspe…\n\
-15 svar\n\
10 svar ikke\n\
39 svar med\n\
-20 svar på\n\
-9 svendborg\n\
-9 svend…\n\
-17 svindel\n\
-13 svindler\n\
14 svindlere\n\
-10 svindleren\n\
15 svindlerne\n\
-23 svind…\n\
-18 svært\n\
-13 swind…\n\
147 swipe\n\
12 swipe and\n\
13 swipe in\n\
15 swipe it\n\
25 swiper\n\
20 swipe…\n\
22 switched\n\
12 sydbank\n\
13 sydba…\n\
-12 sydfjord\n\
-12 sydfj…\n\
9 syg\n\
-14 sygehus\n\
-13 sygeh…\n\
12 syges…\n\
-8 synes\n\
45 system\n\
36 systemet\n\
87 syste…\n\
12 szuka…\n\
100 så\n\
18 så bliver\n\
27 så de\n\
29 så den\n\
9 så det\n\
54 så får\n\
9 så godkender\n\
13 så går\n\
17 så gør\n\
24 så han\n\
26 så har\n\
-8 så hvad\n\
16 så hvis\n\
-20 så i\n\
16 så jeg\n\
23 så kommer\n\
-17 så kontakt\n\
9 så kører\n\
-11 så lægger\n\
9 så nu\n\
-26 så ring\n\
16 så ser\n\
26 så skal\n\
-43 så skriv\n\
-8 så slet\n\
-29 så spær\n\
15 så stopper\n\
18 så står\n\
12 så vi\n\
16 så vil\n\
14 så åbner\n\
-39 sådan\n\
-11 sædva…\n\
-19 sælge…\n\
15 særlig\n\
14 særlig kriminalitet\n\
17 særli…\n\
10 sætte\n\
-9 sættes\n\
21 søde\n\
-8 søge\n\
-8 søge om\n\
18 søger\n\
-12 søn\n\
-24 søndag\n\
11 søndag @link\n\
-29 sønda…\n\
-15 sønde…\n\
-8 søyle\n\
14 søyleyin\n\
8 søyle…\n\
-17 søzlesmeyi\n\
-16 søzle…\n\
-10 table\n\
9 table…\n\
41 tabte\n\
51 tabte penge\n\
-25 tag\n\
16 tag et\n\
27 tage\n\
22 tager\n\
20 tager #\n\
-21 tager ikke\n\
29 tager kun\n\
-8 tager vi\n\
-14 taip\n\
-83 tak\n\
-54 tak for\n\
49 take\n\
11 take a\n\
13 take it\n\
19 take out\n\
14 take your\n\
16 taken\n\
19 takes\n\
15 takes #\n\
-8 takes the\n\
35 tal\n\
-8 tal med\n\
10 tal på\n\
24 tale\n\
15 tale med\n\
16 talep\n\
30 taler\n\
27 taler med\n\
11 talk to\n\
-12 talked\n\
-12 talke…\n\
-9 tallene\n\
-20 tandlægerne\n\
-27 tandl…\n\
-24 tanke\n\
-25 tap\n\
10 tarjeta\n\
15 tarjeta y\n\
10 tarje…\n\
-13 tas\n\
-15 task\n\
24 tasks\n\
11 tast\n\
15 tasta\n\
10 tasta #\n\
-23 tastede\n\
11 taster\n\
-16 tastet\n\
-25 taste…\n\
-56 tastselv\n\
-18 tastselv erhverv\n\
-57 tasts…\n\
-8 tau\n\
31 tavshedspligt\n\
33 tavsh…\n\
-47 tax\n\
-10 tax assessment\n\
-19 tax authorities\n\
-33 tax card\n\
8 tax refund\n\
-8 tax residence\n\
-13 taxi\n\
23 tdc\n\
-33 te\n\
-14 te li\n\
14 te rog\n\
-15 tea\n\
15 teacher\n\
20 teach…\n\
10 team at\n\
-11 team the\n\
15 teamet\n\
15 teame…\n\
-13 teams\n\
28 teamviewer\n\
28 teamv…\n\
8 technical\n\
30 technician\n\
13 technician is\n\
56 techn…\n\
-8 tegn\n\
-14 tego\n\
17 teknik\n\
12 tekniker\n\
8 teknisk\n\
29 tekni…\n\
-21 teksten\n\
-18 tekst…\n\
-8 tel #\n\
14 telefon\n\
11 telefon og\n\
-8 telefona\n\
8 telefonen med\n\
17 telefonen nu\n\
-11 telefonen og\n\
-16 telefonen ringer\n\
-25 telefonen siger\n\
18 telefonen så\n\
24 telefonerne\n\
11 telefonerne er\n\
8 telefonnummer\n\
20 telefono\n\
-26 telefonu\n\
15 telefonul\n\
10 telefonum\n\
66 telef…\n\
76 telegram\n\
85 teleg…\n\
10 teles…\n\
-39 tell\n\
26 tell anyone\n\
-18 tell it\n\
29 tell me\n\
-14 tell the\n\
12 tell them\n\
-27 tell us\n\
-32 tell you\n\
-9 telling\n\
15 telling me\n\
-20 telling you\n\
-9 telli…\n\
-11 tells you\n\
-25 telmore\n\
-25 telmo…\n\
-16 tema\n\
14 temiz…\n\
27 temporary\n\
30 tempo…\n\
9 ten\n\
15 tenant\n\
9 tenan…\n\
14 tengo\n\
10 tengo que\n\
-15 tenvoie\n\
-13 tenvo…\n\
-12 teraz\n\
8 term\n\
-12 termin\n\
15 terminal\n\
-14 terminas\n\
-13 termi…\n\
-16 terms\n\
-12 terrible\n\
-17 terri…\n\
-24 teslim\n\
-24 tesli…\n\
-18 test\n\
8 teste…\n\
45 text\n\
-22 text in\n\
11 text me\n\
9 text message\n\
19 texti…\n\
-9 texts\n\
-48 than\n\
-25 than #\n\
-8 than last\n\
-16 than the\n\
-21 thank\n\
-21 thank you\n\
-21 thanks\n\
-41 thanks for\n\
-21 thank…\n\
-52 that\n\
-11 that a\n\
-18 that he\n\
45 that i\n\
28 that is\n\
-14 that isnt\n\
-33 that it\n\
-11 that its\n\
-9 that my\n\
-20 that normal\n\
-10 that the\n\
10 that this\n\
8 that was\n\
-27 that your\n\
40 that youre\n\
-9 that youve\n\
17 thats\n\
-31 thats a\n\
-15 thats all\n\
13 thats fine\n\
23 thats how\n\
-176 the\n\
58 the #\n\
-10 the 1st\n\
-20 the 20th\n\
-9 the 2nd\n\
-8 the 3rd\n\
-12 the 4th\n\
30 the account\n\
-12 the accounts\n\
16 the activation\n\
10 the agency\n\
12 the agent\n\
10 the airport\n\
19 the amount\n\
14 the apartment\n\
-73 the app\n\
13 the attached\n\
11 the audit\n\
13 the authorities\n\
11 the back\n\
15 the bailiff\n\
16 the balance\n\
-25 the bank\n\
33 the banks\n\
-15 the bell\n\
-14 the best\n\
11 the bike\n\
-13 the bill\n\
-33 the board\n\
-11 the box\n\
8 the building\n\
-8 the cake\n\
13 the call\n\
-23 the card\n\
-17 the cards\n\
9 the change\n\
10 the charger\n\
27 the chinese\n\
-16 the city\n\
-12 the client\n\
11 the code\n\
23 the codes\n\
-25 the coffee\n\
-19 the company\n\
30 the computer\n\
-16 the concert\n\
-17 the counter\n\
12 the country\n\
14 the courier\n\
-8 the couriers\n\
9 the cpr\n\
12 the criminal\n\
-11 the customer\n\
-8 the data\n\
8 the day\n\
-11 the desk\n\
-12 the device\n\
-11 the doctor\n\
10 the duty\n\
-21 the email\n\
-15 the embassy\n\
-22 the end\n\
-13 the eu\n\
8 the exchange\n\
9 the expiry\n\
-9 the fee\n\
-11 the ferry\n\
8 the field\n\
-12 the figures\n\
-18 the first\n\
8 the flat\n\
17 the following\n\
8 the four\n\
-10 the frame\n\
53 the fraud\n\
16 the full\n\
12 the funds\n\
-9 the game\n\
11 the guarantee\n\
8 the hackers\n\
14 the hague\n\
11 the holiday\n\
-13 the hospital\n\
13 the hour\n\
-11 the house\n\
-21 the hr\n\
13 the id\n\
-11 the immigration\n\
-10 the intranet\n\
-8 the investigation\n\
-15 the invoice\n\
20 the judge\n\
28 the key\n\
-18 the kids\n\
16 the last\n\
-30 the letter\n\
46 the line\n\
26 the link\n\
32 the list\n\
17 the loan\n\
-21 the local\n\
10 the long\n\
24 the mail\n\
-10 the main\n\
-15 the man\n\
-14 the meeting\n\
20 the ministry\n\
-14 the mobile\n\
11 the moment\n\
35 the money\n\
-20 the month\n\
-11 the municipalitys\n\
25 the national\n\
-15 the netbank\n\
41 the new\n\
13 the normal\n\
12 the notes\n\
22 the numbers\n\
-8 the objection\n\
-17 the old\n\
22 the one\n\
-8 the online\n\
-14 the order\n\
-29 the paper\n\
-17 the papers\n\
12 the person\n\
42 the phone\n\
-12 the photos\n\
26 the picture\n\
25 the pin\n\
12 the platform\n\
-71 the police\n\
-8 the post\n\
-19 the postnord\n\
11 the prosecutor\n\
-12 the purchase\n\
10 the purpose\n\
-15 the queue\n\
-9 the receipt\n\
-8 the receiver\n\
-16 the red\n\
22 the refund\n\
-37 the rent\n\
9 the report\n\
24 the request\n\
-18 the residence\n\
44 the rest\n\
-26 the right\n\
-16 the robot\n\
-12 the screen\n\
-18 the second\n\
27 the security\n\
-10 the seller\n\
-14 the sender\n\
-15 the senders\n\
-11 the server\n\
-14 the shared\n\
-8 the shop\n\
28 the signals\n\
8 the sixteen\n\
29 the sofa\n\
-8 the spot\n\
-15 the steps\n\
40 the system\n\
-9 the tax\n\
-12 the team\n\
10 the test\n\
19 the text\n\
-9 the third\n\
10 the three\n\
9 the toilet\n\
-13 the value\n\
20 the verification\n\
42 the video\n\
-8 the voice\n\
-12 the waiting\n\
13 the wallet\n\
21 the warrant\n\
-20 the way\n\
-9 the witness\n\
8 the word\n\
-11 the words\n\
13 the work\n\
-10 the workshop\n\
-12 the wrong\n\
-39 their\n\
-18 them\n\
9 them #\n\
-13 them on\n\
-25 them to\n\
13 them with\n\
75 then\n\
8 then he\n\
35 then i\n\
10 then open\n\
8 then read\n\
9 then send\n\
26 then the\n\
13 then we\n\
-10 then you\n\
41 there\n\
9 there i\n\
-8 there in\n\
62 there is\n\
14 there now\n\
14 thereafter\n\
16 theres\n\
32 theres a\n\
11 theres an\n\
-26 theres no\n\
41 there…\n\
60 they\n\
37 they are\n\
9 they can\n\
-17 they do\n\
11 they dont\n\
12 they have\n\
8 they let\n\
-13 they said\n\
12 they want\n\
27 theyll\n\
27 theyl…\n\
16 theyre\n\
16 theyr…\n\
-35 thing\n\
-12 thing i\n\
-18 things\n\
-18 thing…\n\
-44 think\n\
-31 third\n\
14 thirty\n\
23 thirty minutes\n\
177 this\n\
31 this call\n\
-27 this code\n\
15 this evening\n\
68 this is\n\
10 this message\n\
-12 this morning\n\
61 this number\n\
9 this one\n\
12 this phone\n\
-8 this text\n\
-19 this week\n\
12 this weekend\n\
-9 this year\n\
-10 thomas\n\
-10 thoma…\n\
-12 those\n\
-15 those who\n\
21 thought\n\
21 thoug…\n\
8 thousand\n\
-10 thousand one\n\
10 thous…\n\
149 threat.arrest|live\n\
157 threat.arrest|reader\n\
-21 threat.arrest|reports\n\
-9 threat.arrest|reports threat.arrest|threatens\n\
8 threat.arrest|reports threat.deadline|reports\n\
16 threat.arrest|speaks\n\
149 threat.arrest|threatens\n\
39 threat.arrest|threatens threat.court|threatens\n\
105 threat.arrest|threatens threat.deadline|threatens\n\
-11 threat.arrest|threatens threat.debt|threatens\n\
19 threat.arrest|threatens threat.exposure|threatens\n\
110 threat.block|live\n\
158 threat.block|reader\n\
-23 threat.block|reports\n\
-12 threat.block|reports threat.block|threatens\n\
14 threat.block|reports threat.deadline|reports\n\
-19 threat.block|reports threat.deadline|threatens\n\
-18 threat.block|speaks\n\
110 threat.block|threatens\n\
16 threat.block|threatens threat.deadline|reports\n\
96 threat.block|threatens threat.deadline|threatens\n\
17 threat.block|threatens threat.deportation|threatens\n\
-20 threat.block|threatens threat.exposure|threatens\n\
11 threat.block|threatens threat.return|threatens\n\
50 threat.court|live\n\
67 threat.court|reader\n\
-22 threat.court|reports\n\
25 threat.court|speaks\n\
50 threat.court|threatens\n\
106 threat.court|threatens threat.deadline|threatens\n\
27 threat.court|threatens threat.debt|threatens\n\
14 threat.court|threatens threat.deportation|threatens\n\
41 threat.court|threatens threat.exposure|threatens\n\
80 threat.cutoff|live\n\
61 threat.cutoff|reader\n\
12 threat.cutoff|speaks\n\
80 threat.cutoff|threatens\n\
52 threat.cutoff|threatens threat.deadline|threatens\n\
8 threat.deadline|denies\n\
60 threat.deadline|live\n\
64 threat.deadline|reader\n\
39 threat.deadline|reports\n\
8 threat.deadline|reports threat.deadline|threatens\n\
60 threat.deadline|threatens\n\
41 threat.deadline|threatens threat.debt|threatens\n\
50 threat.deadline|threatens threat.deportation|threatens\n\
75 threat.deadline|threatens threat.exposure|threatens\n\
72 threat.deadline|threatens threat.return|threatens\n\
18 threat.debt|live\n\
54 threat.debt|reader\n\
9 threat.debt|speaks\n\
18 threat.debt|threatens\n\
64 threat.deportation|live\n\
46 threat.deportation|reader\n\
21 threat.deportation|speaks\n\
64 threat.deportation|threatens\n\
70 threat.exposure|live\n\
84 threat.exposure|reader\n\
70 threat.exposure|threatens\n\
14 threat.return|denies\n\
55 threat.return|live\n\
-28 threat.return|reader\n\
-8 threat.return|speaks\n\
55 threat.return|threatens\n\
-11 threatening\n\
-46 threat|reports\n\
14 threat|speaks\n\
80 threat|threatens\n\
-35 threa…\n\
-40 three\n\
-21 three times\n\
-15 through\n\
-10 through the\n\
-9 through your\n\
-15 throu…\n\
-10 throw\n\
-8 thu\n\
-66 thursday\n\
-9 thursday #\n\
-9 thursday at\n\
-68 thurs…\n\
-13 ti\n\
8 ti minutter\n\
-24 tickets\n\
-8 tickets for\n\
-28 ticke…\n\
-68 tid\n\
-18 tid i\n\
-8 tid og\n\
-13 tid på\n\
-30 tid til\n\
-27 tiden\n\
10 tidlig\n\
9 tidspunkt\n\
9 tidsp…\n\
10 tiene\n\
-19 tikla…\n\
12 tiktok\n\
12 tikto…\n\
-213 til\n\
22 til #\n\
9 til @link\n\
9 til agent\n\
-31 til alle\n\
8 til apple\n\
-15 til at\n\
-9 til banken\n\
-13 til danmark\n\
-12 til datatilsynet\n\
-9 til de\n\
16 til dem\n\
-13 til den\n\
8 til dette\n\
21 til dig\n\
32 til din\n\
8 til dit\n\
26 til en\n\
-23 til et\n\
13 til filialen\n\
-21 til frokost\n\
8 til gode\n\
-13 til hvidvask\n\
-12 til hvis\n\
18 til højre\n\
10 til jul\n\
-13 til klokken\n\
13 til kontoret\n\
15 til microsoft\n\
44 til mig\n\
47 til min\n\
-18 til mitid\n\
-15 til netflix\n\
12 til når\n\
-10 til offerfonden\n\
-13 til og\n\
-51 til os\n\
-11 til på\n\
-9 til sin\n\
-15 til søndag\n\
36 til vores\n\
19 tilbage\n\
-13 tilbage i\n\
8 tilbage med\n\
75 tilbage på\n\
9 tilbagefører\n\
18 tilbageførsel\n\
54 tilba…\n\
-22 tilbud\n\
-34 tilbu…\n\
8 tilbyder\n\
10 tilby…\n\
9 tilføj\n\
22 tilfø…\n\
-30 till\n\
-8 tillykke\n\
16 tillykke du\n\
-25 tillykke med\n\
-8 tilly…\n\
-8 tilme…\n\
14 tilsendt\n\
14 tilse…\n\
-141 time\n\
-39 time @link\n\
-23 time code\n\
-14 time is\n\
16 time om\n\
-10 time on\n\
-8 time you\n\
93 timer\n\
12 timer @link\n\
15 timer ellers\n\
-14 timer…\n\
-20 times\n\
-13 tine\n\
-13 ting\n\
-15 tip\n\
-48 tirsdag\n\
-20 tirsdag kl\n\
-51 tirsd…\n\
-19 title\n\
-11 tjek\n\
-8 tjekke dine\n\
-27 tjekker\n\
-27 tjekk…\n\
38 tjen\n\
11 tjen #\n\
11 tjene\n\
12 tjent\n\
-8 tl\n\
17 tlf\n\
15 to\n\
-22 to #\n\
-33 to @link\n\
-23 to a\n\
-14 to all\n\
10 to an\n\
-8 to any\n\
-18 to anybody\n\
-33 to approve\n\
-26 to ask\n\
49 to avoid\n\
-22 to be\n\
27 to begin\n\
-16 to block\n\
10 to bother\n\
-13 to bring\n\
14 to buy\n\
14 to cancel\n\
-24 to change\n\
-15 to citizen\n\
8 to clear\n\
14 to close\n\
-20 to come\n\
13 to complete\n\
-25 to confirm\n\
24 to cooperate\n\
10 to copenhagen\n\
13 to court\n\
-51 to do\n\
8 to elgiganten\n\
-23 to end\n\
-8 to four\n\
10 to gange\n\
22 to get\n\
9 to give\n\
-27 to go\n\
12 to google\n\
-19 to have\n\
-8 to hear\n\
8 to help\n\
36 to him\n\
9 to hold\n\
-13 to identify\n\
-8 to install\n\
14 to ja\n\
-22 to know\n\
8 to lift\n\
14 to make\n\
33 to me\n\
8 to minutter\n\
11 to missing\n\
-24 to move\n\
29 to my\n\
18 to new\n\
-20 to nie\n\
-8 to order\n\
41 to our\n\
-11 to pay\n\
-13 to phone\n\
12 to pick\n\
9 to press\n\
9 to protect\n\
-10 to raise\n\
9 to reactivate\n\
9 to read\n\
39 to receive\n\
14 to release\n\
12 to remove\n\
-11 to reply\n\
-14 to report\n\
-17 to say\n\
19 to see\n\
-36 to send\n\
8 to settle\n\
-31 to show\n\
-17 to sign\n\
-19 to sleep\n\
-11 to start\n\
21 to stay\n\
15 to talk\n\
-12 to tell\n\
10 to their\n\
98 to this\n\
-8 to three\n\
-26 to transfer\n\
21 to unlock\n\
-23 to update\n\
-22 to us\n\
-13 to wait\n\
67 to you\n\
26 to your\n\
-13 tobias\n\
-13 tobia…\n\
82 today\n\
-16 today #\n\
-8 today between\n\
13 today by\n\
10 today is\n\
22 today its\n\
16 today to\n\
11 today update\n\
14 todays\n\
14 today…\n\
9 toft\n\
-20 tog\n\
-8 toget\n\
55 together\n\
28 together with\n\
55 toget…\n\
9 toilet\n\
11 toile…\n\
-23 token\n\
-29 told\n\
-20 told her\n\
22 told me\n\
-22 told to\n\
24 told you\n\
11 toldstyrelsen\n\
11 tolds…\n\
-10 tolk\n\
18 toll\n\
16 toll free\n\
-8 tomasz\n\
-8 tomas…\n\
-49 tomorrow\n\
-21 tomorrow #\n\
-8 tomorrow at\n\
-50 tomor…\n\
-20 ton\n\
29 tone\n\
-33 tonight\n\
24 tonight i\n\
-29 tonig…\n\
-29 too\n\
21 too much\n\
-21 took\n\
-8 took the\n\
10 tool\n\
-16 toppen\n\
-17 toppe…\n\
-48 torsdag\n\
-11 torsdag kl\n\
-48 torsd…\n\
-12 torvet\n\
-13 torve…\n\
10 tot\n\
-46 total\n\
-21 total #\n\
8 touch\n\
8 traces\n\
8 traces of\n\
10 trace…\n\
-14 track\n\
-9 track it\n\
-27 tracking\n\
-9 tracking number\n\
-32 track…\n\
10 trade\n\
8 trade…\n\
14 trafficking\n\
10 traff…\n\
27 trafi…\n\
-8 train\n\
-8 train #\n\
8 trainer\n\
-10 transactions\n\
8 transfer and\n\
-8 transfer limit\n\
15 transfer please\n\
-16 transfer the\n\
42 transfer to\n\
-8 transfer within\n\
11 transferencia\n\
-10 transferred #\n\
11 transferred to\n\
-34 transfers\n\
-14 transfers with\n\
22 transport\n\
-21 trans…\n\
10 trava…\n\
-12 travel\n\
-11 trave…\n\
26 travlt\n\
26 travl…\n\
-57 tre\n\
-10 tre gange\n\
13 tre måneders\n\
-14 tre ting\n\
16 treasury\n\
15 treas…\n\
-9 trent…\n\
-16 trial\n\
-8 trick…\n\
14 tried\n\
16 tried to\n\
-15 trine\n\
-20 trip\n\
-11 tro\n\
-8 troede\n\
-8 troed…\n\
26 trojan\n\
14 trojan spyware\n\
40 troja…\n\
-9 trouble\n\
-9 troub…\n\
-12 trukket\n\
-12 trukk…\n\
-15 truksta\n\
-15 truks…\n\
10 trust\n\
-16 trust the\n\
-55 try\n\
-21 try again\n\
-18 try to\n\
40 trying\n\
34 trying to\n\
40 tryin…\n\
39 tryk\n\
41 tryk #\n\
-9 tryk et\n\
-14 trykke #\n\
12 trykkede\n\
33 trykker\n\
42 trykk…\n\
20 trzeba\n\
20 trzeb…\n\
15 trække\n\
8 trækkes\n\
18 trækkes i\n\
-9 ts\n\
-78 tu\n\
-28 tu codigo\n\
-14 tu paquete\n\
-16 tu peux\n\
-9 tues\n\
-36 tuesday\n\
-38 tuesd…\n\
-17 tun\n\
9 turi\n\
-13 turk\n\
-11 turned\n\
-10 turned on\n\
-11 turne…\n\
33 tusind\n\
28 tusin…\n\
-9 tutan…\n\
-8 tutarindaki\n\
-12 tutar…\n\
-12 tutto\n\
-9 tv\n\
-14 tvivl\n\
-16 twelve\n\
-16 twelv…\n\
-10 twent…\n\
-9 twice\n\
-15 twice by\n\
-33 two\n\
-14 two and\n\
-13 two for\n\
12 two hours\n\
-13 two men\n\
-11 two minutes\n\
15 two months\n\
-8 two please\n\
-12 two step\n\
-21 txt\n\
-16 txt stop\n\
11 type\n\
10 type card\n\
19 type in\n\
-9 type password\n\
10 type the\n\
14 typed your\n\
-9 typisk\n\
-9 typis…\n\
12 tyve minutter\n\
17 tæller\n\
17 tælle…\n\
-11 tøj\n\
-15 tømme\n\
175 u\n\
-19 u11\n\
-10 uber\n\
-9 uberweisen\n\
-9 uberweisen sie\n\
30 ubetalt\n\
12 ubetalt regning\n\
32 ubeta…\n\
31 ud\n\
-11 ud efter\n\
8 ud for\n\
8 ud og\n\
17 ud til\n\
8 udbetales\n\
46 udbetaling\n\
35 udbetaling danmark\n\
-8 udbetalingen\n\
14 udbetalt\n\
53 udbet…\n\
9 ude på\n\
13 udeblevet\n\
13 udeblevet fra\n\
18 udebl…\n\
15 uden\n\
-24 uden at\n\
-8 uden for\n\
-27 udfyld\n\
-19 udfyl…\n\
-21 udgav\n\
-21 udgav sig\n\
-15 udlandet\n\
-16 udlan…\n\
-9 udlejeren\n\
-28 udlej…\n\
10 udløb\n\
-24 udløber\n\
10 udløber i\n\
-13 udløber om\n\
-28 udløbet\n\
16 udløbsdato\n\
11 udløbsdato og\n\
-29 udløb…\n\
16 udski…\n\
8 udskr…\n\
25 udstedt\n\
36 udste…\n\
8 udtrukket\n\
8 udtru…\n\
-16 uenig\n\
-9 uenig i\n\
-25 uge\n\
-35 uge #\n\
-9 ugen\n\
-14 uger\n\
8 uh\n\
-8 uhr\n\
15 ukendt\n\
15 ukend…\n\
-8 ukrai…\n\
11 ulovligt\n\
15 ulovl…\n\
10 ultim…\n\
24 ultraviewer\n\
24 ultra…\n\
-8 um\n\
-9 um #\n\
-8 umowa\n\
15 un agent\n\
11 un agente\n\
14 un code\n\
14 un mesaj\n\
8 un numero\n\
13 un virus\n\
-10 una devolucion\n\
10 una transferencia\n\
-8 unaut…\n\
10 unclaimed\n\
10 uncla…\n\
13 uncle\n\
18 und\n\
8 undeclared\n\
8 undec…\n\
-146 under\n\
-19 under #\n\
-22 under en\n\
-15 under kort\n\
-14 under my\n\
13 under revision\n\
-23 under the\n\
42 understand\n\
28 understand that\n\
-13 undersøger\n\
10 under…\n\
35 undgå\n\
8 undla…\n\
13 undskyld\n\
14 undsk…\n\
8 une\n\
8 unfortunately\n\
8 unfor…\n\
-8 ung mand\n\
-14 unge\n\
8 uniform\n\
12 unifo…\n\
28 union\n\
8 union has\n\
-8 union representative\n\
23 unit\n\
-8 unive…\n\
9 unknown\n\
9 unkno…\n\
-12 unless\n\
-9 unless you\n\
-12 unles…\n\
22 unlock\n\
28 unloc…\n\
-14 uno\n\
52 unpaid\n\
52 unpai…\n\
-15 unsubscribe\n\
-15 unsub…\n\
-9 unsure\n\
-9 unsur…\n\
-9 unter\n\
-8 until\n\
-16 until #\n\
14 unu\n\
12 unusual\n\
9 unusual activity\n\
15 unusu…\n\
-12 unutm…\n\
-85 up\n\
22 up #\n\
-9 up in\n\
-20 up of\n\
-32 up to\n\
8 up when\n\
20 update\n\
9 update now\n\
13 updat…\n\
12 upgrade\n\
8 upgrade to\n\
12 upgraded\n\
11 upgraded to\n\
34 upgra…\n\
-10 upload them\n\
-15 uploa…\n\
30 ups\n\
102 ur\n\
8 ur account\n\
33 urgent\n\
43 urgen…\n\
-117 us\n\
14 us by\n\
-8 us from\n\
-18 us if\n\
-20 us in\n\
-21 us on\n\
-21 us the\n\
-11 us to\n\
-16 us we\n\
-20 usa\n\
29 usd\n\
52 usdt\n\
-82 use\n\
-15 use it\n\
-15 use the\n\
-22 use your\n\
-17 used #\n\
11 used your\n\
90 user\n\
80 user id\n\
15 user name\n\
14 username\n\
14 usern…\n\
-37 using\n\
-9 using it\n\
15 usted\n\
-21 usual\n\
-19 usually\n\
-9 usually do\n\
-19 usual…\n\
13 utente\n\
13 utent…\n\
-21 uyari…\n\
11 uygul…\n\
-16 uz\n\
-12 uzblo…\n\
-16 uzsak…\n\
-14 uændret\n\
-14 uændr…\n\
-19 v\n\
-26 va\n\
15 va sun\n\
-18 vacci…\n\
-17 vaist…\n\
-8 vakar…\n\
-10 val\n\
-8 vale\n\
11 valgt\n\
-31 valid for\n\
-14 valid…\n\
-31 value\n\
-115 var\n\
-8 var #\n\
-30 var det\n\
-11 var en\n\
-14 var fra\n\
-8 var ved\n\
-13 varer\n\
-9 varia…\n\
13 varme\n\
12 varmecheck\n\
-12 varsa\n\
-17 vaske…\n\
-61 vat\n\
-21 vat and\n\
-16 vat for\n\
10 vault\n\
8 vaya\n\
17 ve\n\
-20 ve banka\n\
-46 ved\n\
-18 ved #\n\
47 ved at\n\
14 ved din\n\
16 ved hånden\n\
-8 ved jeg\n\
-8 vedhæftede\n\
-26 vedhæ…\n\
18 vehicle\n\
18 vehic…\n\
-18 vej\n\
-14 vej med\n\
-13 vejle\n\
-20 vejle…\n\
-8 vekse…\n\
47 vel\n\
16 vel nej\n\
-61 velkommen\n\
-54 velkommen til\n\
-63 velko…\n\
-12 velo\n\
32 ven\n\
-38 venlig\n\
-21 venlig hilsen\n\
16 venligst\n\
-24 venli…\n\
-18 vente\n\
14 ventelisten\n\
14 venter\n\
-9 ventetiden\n\
14 vente…\n\
-9 verbe…\n\
-19 vergi…\n\
16 verification\n\
32 verif…\n\
-34 verme…\n\
9 verra\n\
8 versa…\n\
8 verse…\n\
-16 version\n\
-26 version #\n\
-16 versi…\n\
-35 very\n\
-11 very good\n\
-25 veste…\n\
-11 vestj…\n\
-8 vestkystens\n\
-8 vestk…\n\
-11 veya\n\
-8 vh\n\
-28 vi\n\
-18 vi alle\n\
-9 vi beder\n\
23 vi dem\n\
8 vi den\n\
17 vi det\n\
14 vi er\n\
-14 vi fik\n\
-8 vi i\n\
51 vi kan\n\
-11 vi lukker\n\
-28 vi mangler\n\
-13 vi prøver\n\
13 vi se\n\
-10 vi sender\n\
14 vi ser\n\
-16 vi ses\n\
10 vi skal\n\
-10 vi spørger\n\
-10 vi tager\n\
13 vi taler\n\
13 vi to\n\
-29 vi ved\n\
-21 vi vil\n\
-19 via\n\
20 via @link\n\
-13 via betalingsservice\n\
24 via linket\n\
9 via nedenstående\n\
-19 via tastselv\n\
15 victim\n\
-17 victims\n\
13 victoria\n\
18 victo…\n\
-10 vide\n\
-13 vide at\n\
-16 vide hvor\n\
59 video\n\
13 videoen\n\
11 videoer\n\
10 videoer og\n\
18 videos\n\
42 video…\n\
10 videre\n\
21 vider…\n\
-10 vidne\n\
-10 vidste\n\
-10 vidst…\n\
10 viena\n\
-10 view\n\
61 viewing\n\
59 viewi…\n\
44 vigtigt\n\
27 vigtigt at\n\
46 vigti…\n\
33 vil\n\
-63 vil du\n\
-42 vil gerne\n\
101 vil ha\n\
24 vil han\n\
18 vil have\n\
-15 vil høre\n\
36 vil ikke\n\
20 vil jeg\n\
-9 vil se\n\
11 vil vi\n\
-32 vil vide\n\
-10 villa…\n\
-56 ville\n\
-26 ville bare\n\
-13 ville have\n\
-9 vilnius\n\
-9 vilni…\n\
-37 vin\n\
10 vinder\n\
10 vinde…\n\
10 vindue\n\
-14 vineri\n\
-14 viner…\n\
35 vip\n\
16 virker\n\
10 virker ikke\n\
37 virus\n\
13 virus…\n\
-10 vis\n\
33 visa\n\
11 visa dankort\n\
-10 viser\n\
-8 visible\n\
-8 visib…\n\
13 visit\n\
9 visit your\n\
-15 viskas\n\
-15 viska…\n\
-14 vist\n\
-8 vitam…\n\
-11 voice\n\
-12 voice says\n\
10 voice…\n\
-18 volun…\n\
23 von\n\
16 von #\n\
53 vores\n\
22 vores advokat\n\
8 vores bud\n\
-13 vores hjemmeside\n\
-14 vores konto\n\
23 vote\n\
20 vote for\n\
-65 votre\n\
8 votre banque\n\
-10 votre carte\n\
-12 votre code\n\
-18 votre colis\n\
-10 votre facture\n\
-13 votre mot\n\
11 vouchers\n\
16 vouch…\n\
-79 vous\n\
-8 vous avez\n\
-14 vous demanderons\n\
-16 vous meme\n\
-11 vous pouvez\n\
-13 vous vous\n\
8 voy\n\
-8 vpn\n\
11 vrea\n\
18 vundet\n\
13 vundet en\n\
18 vunde…\n\
9 vuole\n\
-9 vurde…\n\
-14 vvs\n\
-16 vælg\n\
-23 vælge\n\
8 vælger\n\
12 vær\n\
-9 værdi…\n\
-37 være\n\
-23 være fra\n\
13 værelset\n\
9 værel…\n\
11 været\n\
18 været i\n\
41 w\n\
9 w danii\n\
50 w danish\n\
-15 wait\n\
11 wait for\n\
-20 waited\n\
-20 waite…\n\
30 waiting\n\
30 waiting for\n\
-8 waiting time\n\
30 waiti…\n\
-16 wake\n\
60 wallet\n\
64 walle…\n\
-16 want\n\
11 want it\n\
9 want me\n\
-39 want to\n\
-18 wanted\n\
-18 wante…\n\
52 wants\n\
14 wants me\n\
20 wants that\n\
13 wants to\n\
-14 warehouse\n\
-14 wareh…\n\
-8 warmly\n\
-8 warml…\n\
-11 warn\n\
12 warned\n\
12 warne…\n\
-12 warning on\n\
44 warrant\n\
9 warrant will\n\
44 warra…\n\
-51 was\n\
14 was added\n\
-16 was approved\n\
9 was for\n\
20 was found\n\
-9 was it\n\
8 was seized\n\
-9 was sent\n\
-11 was stopped\n\
-11 was the\n\
-11 was told\n\
10 was used\n\
-10 washing\n\
-10 washi…\n\
-31 wasnt\n\
9 wasnt you\n\
-9 watch\n\
8 watch…\n\
-23 water\n\
-70 way\n\
-22 way to\n\
-8 way you\n\
42 we\n\
14 we are\n\
-11 we ask\n\
12 we call\n\
32 we can\n\
8 we cannot\n\
-9 we cant\n\
-16 we collect\n\
22 we continue\n\
23 we could\n\
8 we couldnt\n\
9 we detected\n\
-8 we do\n\
-51 we dont\n\
16 we find\n\
18 we found\n\
-12 we have\n\
-9 we havent\n\
22 we just\n\
-18 we may\n\
-23 we must\n\
-30 we need\n\
-20 we never\n\
10 we pay\n\
-13 we process\n\
28 we put\n\
-12 we read\n\
22 we see\n\
-13 we suspect\n\
-8 we think\n\
9 we tried\n\
-15 we will\n\
-12 we wont\n\
-22 website\n\
-20 websi…\n\
-20 wed\n\
-9 wed #\n\
-8 wed like\n\
-21 wednesday\n\
-8 wednesdays\n\
-30 wedne…\n\
-92 week\n\
-29 week #\n\
-8 week as\n\
-13 weekdays\n\
-15 weekd…\n\
-19 weekenden\n\
-21 weeke…\n\
-28 weeks\n\
-11 wegen\n\
-14 weil\n\
19 weiter\n\
21 weite…\n\
-53 welcome\n\
-57 welcome to\n\
-53 welco…\n\
-76 well\n\
-11 well never\n\
-11 went\n\
-18 went back\n\
8 went to\n\
-9 wer\n\
12 werden\n\
12 werde…\n\
-33 were\n\
-9 were closed\n\
-16 were open\n\
-9 were sorry\n\
28 western\n\
28 western union\n\
28 weste…\n\
-33 weve\n\
-9 weve decided\n\
-8 weve received\n\
-8 what did\n\
-20 what do\n\
19 what does\n\
13 what happened\n\
18 what is\n\
14 what it\n\
-9 what now\n\
-9 what the\n\
30 what we\n\
-12 what you\n\
-8 whatever\n\
-26 whats\n\
-9 whats your\n\
183 whatsapp\n\
30 whatsapp #\n\
184 whats…\n\
-143 when\n\
8 when i\n\
-9 when it\n\
8 when my\n\
27 when the\n\
-10 when they\n\
-68 when you\n\
-19 when your\n\
-13 when youre\n\
-15 when youve\n\
-45 where\n\
12 where i\n\
-29 where the\n\
-20 whether\n\
-8 whether the\n\
-13 whether you\n\
-20 wheth…\n\
-69 which\n\
-8 which a\n\
10 which bank\n\
13 which could\n\
-19 which you\n\
-8 while\n\
-9 while i\n\
-8 whist…\n\
-25 white\n\
-59 who\n\
-11 who dont\n\
-14 who has\n\
-11 who have\n\
10 who is\n\
-8 who wanted\n\
-8 who was\n\
15 who you\n\
-9 whole\n\
-9 whom\n\
-11 whos\n\
12 why #\n\
-9 wiadomosc\n\
-12 wiado…\n\
35 wife\n\
-14 wifi\n\
117 will\n\
72 will be\n\
11 will come\n\
13 will connect\n\
-8 will find\n\
9 will get\n\
-16 will never\n\
-10 will not\n\
-15 will pay\n\
10 will say\n\
14 window\n\
41 windows\n\
20 windows defender\n\
46 windo…\n\
-10 wine\n\
19 winner\n\
8 winner of\n\
19 winne…\n\
-17 winter\n\
-15 winte…\n\
-32 wir\n\
-17 wir haben\n\
21 wire\n\
13 wish\n\
-18 wishes\n\
-18 wishe…\n\
22 with\n\
35 with #\n\
-11 with an\n\
-18 with anyone\n\
29 with card\n\
-22 with child\n\
14 with cpr\n\
15 with foreign\n\
11 with him\n\
14 with me\n\
-31 with mitid\n\
-19 with mobilepay\n\
-9 with passport\n\
-12 with someone\n\
-28 with the\n\
8 with traces\n\
-21 with us\n\
36 with you\n\
44 with your\n\
21 withdraw\n\
18 withdraw the\n\
11 withdrawn\n\
-13 withdrew\n\
37 withd…\n\
15 within\n\
47 within #\n\
10 within 24h\n\
-8 within a\n\
-11 within an\n\
-8 within five\n\
15 withi…\n\
58 without\n\
21 without a\n\
15 without it\n\
18 without the\n\
58 witho…\n\
-18 witness\n\
-21 witne…\n\
12 wolt\n\
18 woman\n\
18 won\n\
-8 wont\n\
11 word\n\
-8 word for\n\
-11 words\n\
21 work\n\
11 work from\n\
-9 work in\n\
8 work with\n\
11 worked\n\
8 worker\n\
18 worke…\n\
-15 working\n\
-20 working days\n\
-8 working on\n\
-15 worki…\n\
21 workplace\n\
21 workp…\n\
-8 works\n\
-12 works until\n\
-11 workshop\n\
-11 works…\n\
-15 worri…\n\
15 worry\n\
-15 worth\n\
-65 would\n\
-9 would do\n\
-22 would like\n\
-18 would you\n\
-14 wpisa…\n\
-33 write\n\
-13 write it\n\
-37 write to\n\
-13 write your\n\
-17 writes\n\
-17 write…\n\
-10 written\n\
-10 writt…\n\
-27 wrong\n\
-12 wrote\n\
-11 wyplacic\n\
15 wyplate\n\
25 wypla…\n\
9 wystarczy\n\
9 wysta…\n\
-8 wysyl…\n\
-15 x\n\
11 x #\n\
8 xx\n\
-13 xxxxx\n\
26 y\n\
15 y el\n\
15 y no\n\
-13 y que\n\
10 y then\n\
-48 ya\n\
-15 ya da\n\
-14 ya esta\n\
-46 yaparak\n\
-45 yapar…\n\
8 yapil…\n\
-26 yapmadiysaniz\n\
-33 yapma…\n\
-9 yatir…\n\
9 yaz\n\
20 ydelser\n\
23 ydels…\n\
-94 year\n\
-16 year and\n\
-8 year the\n\
-15 year you\n\
-14 yearly\n\
-14 yearl…\n\
-20 years\n\
-10 years and\n\
-15 yellow\n\
-26 yellow card\n\
10 yellow health\n\
-15 yello…\n\
-10 yeni kartiniz\n\
91 yes\n\
16 yes and\n\
16 yes for\n\
8 yes hello\n\
13 yes i\n\
-15 yes it\n\
8 yes its\n\
8 yes the\n\
-19 yesterday\n\
-17 yeste…\n\
11 yet\n\
10 yo\n\
-11 yo le\n\
-8 yoga\n\
-12 yoghu…\n\
-11 yok\n\
29 yolla…\n\
80 you\n\
38 you #\n\
30 you a\n\
-9 you all\n\
20 you alone\n\
-11 you already\n\
19 you an\n\
28 you and\n\
18 you answer\n\
-14 you apply\n\
10 you approve\n\
121 you are\n\
10 you as\n\
-18 you asked\n\
-16 you because\n\
-25 you block\n\
15 you busy\n\
-16 you call\n\
-47 you called\n\
-238 you can\n\
-12 you cant\n\
11 you check\n\
32 you choose\n\
-15 you come\n\
13 you deposit\n\
18 you did\n\
-8 you didnt\n\
-15 you disagree\n\
-51 you dont\n\
-23 you drop\n\
25 you enter\n\
9 you fill\n\
8 you find\n\
-35 you for\n\
19 you forward\n\
-11 you four\n\
9 you from\n\
-16 you gave\n\
11 you give\n\
18 you got\n\
154 you have\n\
-14 you his\n\
8 you hold\n\
10 you i\n\
11 you in\n\
8 you is\n\
10 you it\n\
22 you its\n\
26 you just\n\
-12 you keep\n\
8 you like\n\
-71 you may\n\
-8 you move\n\
23 you must\n\
10 you my\n\
-50 you need\n\
12 you off\n\
12 you on\n\
20 you only\n\
-17 you open\n\
11 you owe\n\
-12 you paid\n\
28 you pay\n\
11 you please\n\
-9 you post\n\
-8 you press\n\
24 you receive\n\
9 you received\n\
12 you regarding\n\
8 you remember\n\
-17 you reported\n\
-16 you said\n\
9 you save\n\
10 you scan\n\
56 you see\n\
-8 you shouldnt\n\
-15 you sign\n\
-14 you still\n\
22 you stop\n\
24 you swipe\n\
30 you thank\n\
-20 you that\n\
12 you the\n\
-10 you then\n\
11 you through\n\
18 you to\n\
-18 you transfer\n\
-12 you twice\n\
13 you use\n\
-9 you usually\n\
-49 you want\n\
9 you was\n\
14 you were\n\
8 you what\n\
8 you whats\n\
11 you when\n\
9 you will\n\
-12 you with\n\
10 you yes\n\
31 you you\n\
22 you your\n\
-22 youd\n\
-22 youd rather\n\
-33 youll\n\
-19 youll see\n\
-26 young\n\
-17 young man\n\
19 your\n\
-40 your account\n\
-12 your address\n\
-9 your annual\n\
-8 your application\n\
-15 your appointment\n\
27 your area\n\
81 your bank\n\
15 your banking\n\
-10 your bill\n\
-24 your call\n\
-12 your car\n\
-38 your card\n\
28 your case\n\
-12 your childs\n\
21 your civil\n\
-9 your claim\n\
-13 your code\n\
10 your comment\n\
32 your computer\n\
-9 your contract\n\
9 your country\n\
12 your cv\n\
17 your debit\n\
10 your desk\n\
-22 your digital\n\
9 your display\n\
-11 your door\n\
11 your email\n\
8 your file\n\
-21 your first\n\
14 your flat\n\
12 your full\n\
9 your funds\n\
10 your hand\n\
-9 your identity\n\
23 your information\n\
-21 your invoice\n\
12 your ip\n\
11 your last\n\
-11 your lawyers\n\
25 your lost\n\
8 your mit\n\
26 your mitid\n\
9 your mobile\n\
17 your mobilepay\n\
58 your name\n\
10 your nemid\n\
-28 your nemkonto\n\
-26 your netbank\n\
-10 your new\n\
-9 your next\n\
41 your number\n\
-9 your old\n\
-22 your one\n\
14 your online\n\
-33 your own\n\
19 your package\n\
-13 your passport\n\
12 your pc\n\
37 your phone\n\
-15 your pin\n\
-18 your place\n\
15 your profile\n\
-15 your refund\n\
-11 your report\n\
27 your residence\n\
8 your safety\n\
-16 your salary\n\
29 your savings\n\
10 your screen\n\
-17 your shipment\n\
8 your side\n\
21 your signature\n\
21 your sim\n\
8 your social\n\
13 your street\n\
-38 your tax\n\
-11 your ticket\n\
-10 your train\n\
-18 your transfer\n\
-9 your union\n\
43 your user\n\
20 your wife\n\
9 your work\n\
-14 your yearly\n\
21 youre\n\
18 youre a\n\
-14 youre not\n\
-11 youre now\n\
12 youre on\n\
-11 youre speaking\n\
-16 youre welcome\n\
21 yours\n\
-67 yourself\n\
-24 yourself on\n\
-67 yours…\n\
46 yousee\n\
13 yousee @link\n\
46 youse…\n\
10 youtube\n\
10 youtu…\n\
-128 youve\n\
9 youve #\n\
19 youve been\n\
-19 youve got\n\
-19 youve paid\n\
8 youve received\n\
-14 youve used\n\
10 yrs\n\
17 yuzun…\n\
12 z\n\
11 z sms\n\
12 za\n\
-25 zadzwon\n\
-13 zadzwon do\n\
-24 zadzw…\n\
11 zahlen\n\
11 zahle…\n\
-11 zahlu…\n\
-8 zalando\n\
-12 zalan…\n\
-23 zalog…\n\
-9 zapis…\n\
18 zatwierdzic\n\
21 zatwi…\n\
11 ze\n\
17 zero\n\
-11 zic\n\
-12 zice\n\
-12 zice ca\n\
-12 ziua\n\
-16 ziua sunt\n\
-12 znajd…\n\
-26 zone\n\
-39 zone #\n\
14 zostala\n\
19 zosta…\n\
-16 zur\n\
10 åben\n\
-10 åbent\n\
-44 åbn\n\
-25 åbn appen\n\
25 åbne\n\
43 åbner\n\
-74 år\n\
-18 årig\n\
-13 årsopgørelse\n\
-15 årsop…\n\
-9 ægte\n\
12 ældre sagen\n\
-9 ændret\n\
-14 ændre…\n\
-18 ændringer\n\
-12 ændri…\n\
-15 ødenm…\n\
-23 ødeyebilirsiniz\n\
-23 ødeye…\n\
9 ødeyin\n\
11 ødeyin @link\n\
15 ødeyi…\n\
-11 øffnen\n\
-11 øffne…\n\
-23 øje\n\
26 øjeblik\n\
14 øjeblikket\n\
40 øjebl…\n\
-15 økono…\n\
8 øn\n\
-10 ønce\n\
-22 ønske…\n\
-11 øvels…\n\
21 а\n\
-8 або\n\
-22 автоб…\n\
-10 актив…\n\
22 але\n\
22 алло\n\
-13 анкету\n\
-13 анкет…\n\
24 банку\n\
-9 банку і\n\
-14 банкі…\n\
20 без\n\
8 безопасный\n\
8 безопасный счет\n\
25 бо\n\
23 буде\n\
-22 буду\n\
-11 будь\n\
-11 будь ласка\n\
-68 в\n\
-11 в #\n\
9 в дании\n\
11 вам\n\
25 вами\n\
33 вас\n\
37 ваш\n\
-16 ваша\n\
-23 ваши\n\
25 вашу\n\
-20 верну\n\
-11 вже\n\
18 ви\n\
8 випла…\n\
-10 владе…\n\
19 вопро…\n\
39 все\n\
-8 вход в\n\
-12 входи…\n\
-16 вчера…\n\
-9 вы\n\
9 від\n\
8 відкр…\n\
-16 візьм…\n\
22 він\n\
17 вітаю\n\
31 говор…\n\
16 годин\n\
12 дании\n\
-12 данны…\n\
13 данський\n\
20 дансь…\n\
39 данії\n\
-19 де\n\
-9 денег\n\
13 день\n\
13 деньги\n\
13 деньг…\n\
-11 депозит\n\
-14 депоз…\n\
-21 десят…\n\
17 дзвонить\n\
18 дзвон…\n\
9 диктуйте\n\
24 для\n\
10 дня\n\
10 до пяти\n\
14 добрий\n\
14 добрий день\n\
14 добри…\n\
-15 догов…\n\
-26 докум…\n\
22 допом…\n\
11 доставки\n\
13 доставку\n\
25 доста…\n\
8 доступ\n\
8 досту…\n\
-10 дякуємо\n\
-10 дякує…\n\
16 евро\n\
28 же\n\
-8 жител…\n\
8 з\n\
-36 за\n\
-14 за #\n\
8 за кордоном\n\
-20 завдаток\n\
-20 завда…\n\
-28 завтра\n\
-28 завтр…\n\
16 закри…\n\
-8 запись\n\
-8 запис…\n\
21 зараз\n\
-18 зарпл…\n\
9 заход…\n\
8 заявку\n\
8 заявк…\n\
-12 звонил\n\
-14 звони…\n\
12 зупин…\n\
11 зі\n\
9 и все\n\
36 из\n\
18 його\n\
-10 к\n\
8 каже\n\
9 кажіть\n\
9 кажіт…\n\
-37 как\n\
14 картки\n\
-8 карткою\n\
14 картку\n\
16 картк…\n\
16 карту\n\
-8 квартиру\n\
-37 кварт…\n\
-10 ключи\n\
-11 код\n\
11 код из\n\
8 конта…\n\
10 копен…\n\
8 кордоном\n\
14 кордо…\n\
-17 котор…\n\
12 кошти\n\
8 кредит\n\
8 креди…\n\
-20 крон\n\
-13 крон за\n\
26 куратор\n\
26 курат…\n\
-11 ласка\n\
-15 ли\n\
8 лист\n\
15 лично…\n\
14 лише\n\
15 логін\n\
15 макси…\n\
8 мам\n\
-19 мая\n\
11 мені\n\
10 месяц\n\
20 мне\n\
9 мой\n\
-12 мы\n\
-25 на\n\
12 на #\n\
8 на вас\n\
19 на ваш\n\
8 на ваше\n\
10 на картку\n\
-13 на проживання\n\
26 надо\n\
-9 надішліть\n\
8 назва…\n\
9 написано\n\
13 напиши\n\
19 напиш…\n\
11 нас\n\
17 наш\n\
-19 не\n\
9 не кажіть\n\
9 не надо\n\
-9 не нужно\n\
8 неделю\n\
13 неопл…\n\
21 неї\n\
9 но\n\
-15 нового\n\
-15 новог…\n\
8 нову\n\
8 номер\n\
12 нужен\n\
-11 нужно\n\
8 ні\n\
9 нікому не\n\
-22 нічого\n\
-15 нічого не\n\
-22 нічог…\n\
-13 о\n\
-16 обвин…\n\
-10 обычно\n\
-10 обычн…\n\
12 она\n\
13 опера…\n\
9 оплатите\n\
19 оплат…\n\
-25 оплач…\n\
-27 ответ…\n\
-13 отдел\n\
10 отключен\n\
10 отклю…\n\
-16 откро…\n\
10 отпра…\n\
25 отрим…\n\
15 оформ…\n\
-20 пані\n\
-12 пенси…\n\
15 перев…\n\
-19 перед\n\
10 передано\n\
11 перед…\n\
10 переказ\n\
-12 переп…\n\
13 питає\n\
19 пишу\n\
10 пишіть\n\
10 пишіт…\n\
24 по\n\
16 повідомлення\n\
15 повід…\n\
-33 пожалуйста\n\
-33 пожал…\n\
-9 позво…\n\
-34 покаж…\n\
-17 показ…\n\
9 поки\n\
-28 покупку\n\
-44 покуп…\n\
12 полож…\n\
17 поліція\n\
15 поліція данії\n\
20 поліц…\n\
-18 после\n\
9 поста…\n\
15 потом\n\
-14 почат…\n\
-19 праці…\n\
-12 предс…\n\
11 приве…\n\
9 привя…\n\
-9 приго…\n\
-17 приложение\n\
-16 прило…\n\
-27 пришлите\n\
-35 пришл…\n\
18 прове…\n\
9 прода…\n\
14 проди…\n\
-13 проживання\n\
-13 прожи…\n\
-20 проку…\n\
25 просить\n\
16 проси…\n\
11 просто\n\
11 прост…\n\
12 протягом\n\
16 протягом #\n\
12 протя…\n\
-8 пункт\n\
10 пяти\n\
-17 пятни…\n\
15 разговор\n\
8 разго…\n\
10 ремон…\n\
13 родин…\n\
-16 русск…\n\
13 с\n\
19 с вами\n\
16 сам\n\
-25 сама\n\
15 сдела…\n\
13 сегодня\n\
13 сегод…\n\
10 сейчас\n\
10 сейча…\n\
8 систе…\n\
13 скажіть\n\
13 скажі…\n\
-8 сказа…\n\
8 скан\n\
15 случа…\n\
16 слідч…\n\
-9 сможе…\n\
9 смотр…\n\
10 смс\n\
-9 сотру…\n\
-36 спасибо\n\
-36 спаси…\n\
13 сплат…\n\
-20 справ…\n\
-10 стран…\n\
-19 суд\n\
19 счет\n\
17 сьогодні\n\
17 сього…\n\
-29 та\n\
11 там буде\n\
14 твой\n\
8 тебе\n\
9 телеграм\n\
16 телег…\n\
-26 телеф…\n\
12 тема\n\
8 тепер\n\
13 термі…\n\
30 только\n\
30 тольк…\n\
-17 треба\n\
10 ты\n\
9 тысяч\n\
25 у\n\
34 у вас\n\
15 у данії\n\
-12 уважа…\n\
10 увійдіть\n\
10 увійд…\n\
11 українців\n\
16 украї…\n\
9 фонд\n\
8 фото\n\
10 хто\n\
42 це\n\
19 цифри\n\
43 через\n\
8 чи\n\
29 что\n\
-11 чтобы\n\
9 шановний\n\
8 шахраїв\n\
10 шахра…\n\
15 штраф\n\
21 ще\n\
8 що\n\
29 щоб\n\
21 я\n\
16 я сам\n\
-26 як\n\
-9 якого\n\
-9 ящике\n\
11 із\n\
14 інакше\n\
14 інакш…\n\
-8 їх\n\
-16 ابني\n\
-16 اتصل\n\
-24 اجل\n\
-17 احد\n\
-53 احضار\n\
9 ادفع\n\
27 اذا\n\
15 ارسل\n\
24 اسم\n\
16 اسم المستخدم\n\
-12 اشتري\n\
24 اضغط\n\
13 اقامت…\n\
17 الا\n\
-8 الاتصال\n\
-8 الاتص…\n\
-8 الاثنين\n\
-8 الاثن…\n\
8 الارقام\n\
8 الارق…\n\
13 الاسبوع\n\
13 الاسب…\n\
-21 الاستلام\n\
-22 الاست…\n\
-17 الاموال\n\
-17 الامو…\n\
-17 الايجار\n\
-17 الايج…\n\
-26 البطاقه\n\
-29 البطا…\n\
16 البلديه\n\
16 البلد…\n\
-16 البنك\n\
10 البنكي\n\
18 البنكيه\n\
28 البنك…\n\
21 التامين\n\
21 التام…\n\
20 التحقق\n\
18 التحق…\n\
-12 التي\n\
11 الثلا…\n\
15 الجمارك\n\
15 الجما…\n\
-11 الجمع…\n\
12 الحساب\n\
10 الحسا…\n\
12 الخاص\n\
12 الخاص بك\n\
11 الخميس\n\
11 الخمي…\n\
-8 الدخول\n\
-8 الدخو…\n\
-10 الدراجه\n\
-10 الدرا…\n\
-25 الدفع\n\
25 الدنمارك\n\
15 الدنماركيه\n\
34 الدنم…\n\
8 الذهب\n\
9 الذي\n\
-10 الرساله\n\
-14 الرسا…\n\
-10 الرسوم\n\
-10 الرسو…\n\
21 الرقم\n\
9 الرقم #\n\
-11 الرمز\n\
-11 الساعه\n\
-11 الساع…\n\
-10 السبت\n\
-10 السلا…\n\
13 السيد\n\
18 الشاشه\n\
18 الشاش…\n\
-15 الشخصي\n\
-20 الشخص…\n\
-26 الشرطه\n\
-26 الشرط…\n\
11 الشقه\n\
-10 الضاب…\n\
-10 العزي…\n\
-10 العقد\n\
11 العميل\n\
11 العمي…\n\
18 الف\n\
11 الف كرون\n\
12 القادم\n\
12 القاد…\n\
13 الكرام\n\
13 الكرا…\n\
10 الله\n\
-15 المال\n\
-22 المسا\n\
17 المستخدم\n\
19 المست…\n\
10 المطلوب\n\
10 المطل…\n\
8 المفا…\n\
20 المفتاح\n\
20 المفت…\n\
-9 الموافقه\n\
-10 الموا…\n\
-52 الي\n\
9 الي @link\n\
-8 الي حساب\n\
9 الي حسابك\n\
-11 اليوم\n\
-20 ان\n\
49 انا\n\
-15 انك\n\
-29 او\n\
8 اوقفنا\n\
8 اوقفن…\n\
17 اول\n\
-19 اولا\n\
17 ايام\n\
16 باسمك\n\
19 بالبريد\n\
19 بالبر…\n\
11 بالعربيه\n\
11 بالعر…\n\
-9 بالهاتف\n\
-9 بالها…\n\
8 بانتظ…\n\
-22 باي\n\
10 برنامج\n\
16 برنام…\n\
20 بس\n\
9 بطاقتك\n\
-8 بطاقته\n\
-25 بعد\n\
-18 بعد تسجيل\n\
16 بقدر\n\
-17 بقيمه\n\
-17 بقيمه #\n\
8 بك\n\
-8 بنا\n\
-11 بنفسك\n\
-9 بي\n\
-8 بيانات\n\
-13 بيانا…\n\
10 تاكيد\n\
-20 تسجيل\n\
-18 تسجيل الدخول\n\
10 تطبيق\n\
-10 تطبيق البنك\n\
8 تلفون…\n\
-26 تم\n\
12 تنبيه\n\
-11 توقيع\n\
-9 جديد\n\
10 جهازك\n\
-17 جواز\n\
10 حساب\n\
11 حسابك @link\n\
19 حول\n\
14 حولت\n\
8 خدمه\n\
10 خلال\n\
11 خلال #\n\
12 دائره\n\
-25 دفع\n\
10 دفعه\n\
-8 دولار\n\
-20 رسائل\n\
-17 رسوم\n\
16 رقم cpr\n\
-17 رقمه\n\
-18 رقمي\n\
19 ساعه\n\
14 سجل\n\
12 سجل الدخول\n\
-8 شخص\n\
-22 شرطه\n\
-29 شيء\n\
-15 طردك\n\
18 عدم\n\
18 عزيزي\n\
11 عزيزي العميل\n\
12 عشر\n\
-16 عقد\n\
-23 علي\n\
-19 علي @link\n\
15 عليه\n\
10 عم\n\
11 عن\n\
-10 عند الاستلام\n\
8 عندك\n\
-8 غرامه\n\
-16 غسيل\n\
-17 غسيل الاموال\n\
9 غير\n\
16 فريق\n\
23 فقط\n\
-11 في mitid\n\
-20 فيك\n\
-20 قال\n\
-8 قضيه\n\
-20 كل\n\
-17 كلمه\n\
-10 كلمه المرور\n\
-16 كنت\n\
-27 لا\n\
14 لازم\n\
8 لازم ادفع\n\
15 لاستلام\n\
8 لاستل…\n\
32 لان\n\
42 لديك\n\
14 لقد\n\
13 لك\n\
26 للتحدث\n\
14 للتحدث مع\n\
47 للتحد…\n\
15 لم\n\
12 لن\n\
9 لو\n\
8 لي\n\
10 مؤقتا\n\
12 ما\n\
12 مخالفه\n\
12 مخالف…\n\
-10 مذكره\n\
26 مرحبا\n\
-11 مزيفه\n\
8 مسجله\n\
18 مع\n\
-35 معك\n\
28 من\n\
-21 من اجل\n\
-20 من الشرطه\n\
28 من هنا\n\
-18 منا\n\
-35 موبايل\n\
-21 موبايل باي\n\
-35 موباي…\n\
15 موظف\n\
9 ناس\n\
14 نتصل\n\
-10 نقطه\n\
-17 نورديا\n\
-19 نورديا تم\n\
-17 نوردي…\n\
11 هاد\n\
-13 هذا\n\
-11 هذه\n\
-8 هذه الرساله\n\
-21 هل\n\
37 هنا\n\
-12 هويتك\n\
-19 هي\n\
-10 واحد\n\
-15 واذا\n\
-11 وافق\n\
11 والا\n\
-15 وان\n\
15 وانا\n\
17 وجدنا\n\
-9 وصل\n\
10 وقد\n\
40 وما\n\
-8 ويطلب…\n\
-8 يجب\n\
-53 يرجي\n\
-50 يرجي احضار\n\
-24 يطلب\n\
-39 يمكنك\n\
-35 يوم',
};
