// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 7487 messages, dac776ec.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -3.21,
  lines:
    '-148 #\n\
224 # #\n\
-50 # @link\n\
-8 # a\n\
-10 # aarhus\n\
-8 # after\n\
-15 # an\n\
52 # and\n\
13 # andre\n\
-15 # aralik\n\
16 # are\n\
13 # as\n\
-8 # at\n\
8 # b\n\
-11 # bankdage\n\
29 # because\n\
43 # before\n\
23 # betal\n\
-11 # blev\n\
-24 # bring\n\
-8 # but\n\
20 # by\n\
16 # cash\n\
-15 # characters\n\
-26 # check\n\
9 # cifre\n\
10 # cifret\n\
9 # couldnt\n\
-11 # da\n\
-114 # dage\n\
-10 # day\n\
-98 # days\n\
-13 # de\n\
-93 # dec\n\
-104 # december\n\
-19 # den\n\
-14 # depositum\n\
14 # det\n\
43 # digit\n\
17 # digits\n\
41 # dkk\n\
37 # do\n\
9 # dollars\n\
-33 # du\n\
12 # due\n\
-12 # e\n\
-31 # each\n\
13 # eleven\n\
16 # en\n\
-34 # er\n\
-22 # est\n\
9 # eur\n\
42 # euro\n\
9 # euru\n\
-8 # februar\n\
-8 # fine\n\
-10 # first\n\
10 # for\n\
-12 # fra\n\
11 # får\n\
40 # gange\n\
-10 # gb\n\
8 # h\n\
-20 # har\n\
-22 # has\n\
9 # hej\n\
11 # horas\n\
-19 # hos\n\
24 # hour\n\
55 # hours\n\
39 # hr\n\
9 # hrs\n\
-17 # husk\n\
-10 # husleje\n\
-12 # hverdage\n\
20 # i\n\
19 # ikke\n\
-8 # ill\n\
13 # im\n\
88 # in\n\
10 # inkl\n\
-26 # is\n\
-18 # januar\n\
-28 # january\n\
-8 # jeg\n\
-12 # july\n\
-30 # june\n\
-8 # just\n\
-14 # kan\n\
-17 # kg\n\
-37 # kl\n\
-22 # km\n\
21 # konto\n\
-97 # kr\n\
12 # kron\n\
-21 # kwh\n\
9 # legal\n\
-16 # login\n\
-22 # march\n\
-12 # may\n\
8 # me\n\
11 # minut\n\
13 # minute\n\
8 # minutes\n\
-22 # minutter\n\
17 # mobilepay\n\
-22 # months\n\
16 # more\n\
-8 # ms\n\
21 # my\n\
22 # new\n\
-13 # next\n\
-29 # no\n\
-11 # non\n\
-24 # nov\n\
-63 # november\n\
38 # now\n\
18 # nu\n\
15 # numbers\n\
-23 # october\n\
-13 # odense\n\
-11 # of\n\
-14 # off\n\
30 # og\n\
-10 # oktober\n\
19 # om\n\
26 # on\n\
15 # or\n\
18 # order\n\
11 # ore\n\
11 # others\n\
9 # over\n\
-10 # pay\n\
16 # per\n\
-14 # percent\n\
-10 # personer\n\
10 # pladser\n\
-55 # please\n\
12 # pm\n\
-22 # points\n\
40 # på\n\
-14 # ravi\n\
-9 # read\n\
11 # reply\n\
-9 # retur\n\
-13 # room\n\
30 # saat\n\
-12 # sal\n\
-17 # se\n\
19 # sekunder\n\
-30 # send\n\
-11 # senest\n\
-29 # si\n\
30 # skal\n\
-11 # so\n\
10 # som\n\
-29 # spørgsmål\n\
8 # stk\n\
12 # straks\n\
9 # så\n\
-42 # tak\n\
10 # tal\n\
14 # tasks\n\
8 # thank\n\
-36 # the\n\
12 # then\n\
46 # til\n\
23 # tilbage\n\
10 # time\n\
90 # timer\n\
-8 # tl\n\
70 # today\n\
-13 # total\n\
-14 # transfer\n\
-8 # uhr\n\
24 # usd\n\
32 # usdt\n\
-10 # val\n\
-18 # var\n\
-13 # vat\n\
-11 # ved\n\
-27 # vi\n\
-11 # vil\n\
15 # vælg\n\
-10 # w\n\
-21 # was\n\
-13 # what\n\
13 # when\n\
-14 # will\n\
-8 # words\n\
-12 # xxxxx\n\
15 # you\n\
-9 # youll\n\
-11 # youre\n\
-13 # yourself\n\
9 # yrs\n\
-18 # årig\n\
15 # годин\n\
10 # الف\n\
15 # ايام\n\
8 # دولار\n\
17 # ساعه\n\
-18 # كرون\n\
-8 # لا\n\
-8 10th\n\
14 20k\n\
-19 20th\n\
47 24h\n\
-10 2nd\n\
-30 3f\n\
-11 3rd\n\
23 40k\n\
21 48h\n\
-15 4th\n\
14 5g\n\
-28 5k\n\
15 60k\n\
14 6pm\n\
352 @link\n\
55 @link @link\n\
-20 @link adresinden\n\
-23 @link afmeld\n\
10 @link after\n\
-29 @link and\n\
12 @link card\n\
8 @link efter\n\
-31 @link eller\n\
-10 @link ellers\n\
29 @link emne\n\
-18 @link er\n\
-18 @link hilsen\n\
-9 @link i\n\
-12 @link if\n\
-8 @link in\n\
17 @link log\n\
-57 @link og\n\
-8 @link on\n\
-19 @link or\n\
9 @link put\n\
-9 @link the\n\
-17 @link txt\n\
20 @link type\n\
-13 @link uzerinden\n\
-14 @link we\n\
-13 @link with\n\
29 @link your\n\
22 a #\n\
-10 a @link\n\
8 a b\n\
-8 a badge\n\
16 a bank\n\
-10 a bit\n\
22 a bitcoin\n\
-9 a boy\n\
-9 a buyer\n\
-15 a call\n\
-10 a caller\n\
38 a car\n\
-13 a card\n\
12 a case\n\
8 a charge\n\
-17 a chi\n\
-20 a code\n\
-9 a colleague\n\
10 a combo\n\
20 a company\n\
13 a complaint\n\
-16 a confirmation\n\
-8 a copy\n\
21 a courtesy\n\
-23 a cpr\n\
-14 a credit\n\
9 a criminal\n\
10 a danish\n\
9 a doctor\n\
-15 a ete\n\
-24 a fee\n\
-11 a fine\n\
15 a fraud\n\
-19 a free\n\
-38 a good\n\
-16 a guy\n\
9 a hacker\n\
-10 a how\n\
8 a job\n\
-8 a key\n\
11 a la\n\
14 a lawyer\n\
8 a legal\n\
-16 a link\n\
22 a liquidity\n\
-10 a list\n\
-11 a look\n\
-23 a mail\n\
-20 a man\n\
10 a missed\n\
20 a mistake\n\
8 a mitid\n\
-21 a month\n\
-98 a new\n\
-23 a nice\n\
-8 a no\n\
-10 a number\n\
10 a nurse\n\
16 a package\n\
-14 a page\n\
-15 a parcel\n\
-13 a password\n\
17 a patrol\n\
-8 a pen\n\
-22 a person\n\
-13 a personne\n\
10 a phone\n\
10 a photo\n\
-12 a picture\n\
-8 a pin\n\
9 a plain\n\
-9 a prescription\n\
19 a private\n\
-10 a pull\n\
23 a quick\n\
19 a quiet\n\
15 a real\n\
-13 a report\n\
11 a request\n\
-9 a rule\n\
-8 a s\n\
-10 a safe\n\
-10 a scan\n\
-13 a second\n\
-8 a separate\n\
-13 a shop\n\
8 a so\n\
8 a student\n\
15 a surprise\n\
19 a technician\n\
-12 a text\n\
-13 a third\n\
10 a un\n\
-11 a very\n\
18 a victim\n\
12 a virus\n\
-19 a wallet\n\
9 a warning\n\
22 a warrant\n\
-9 a whole\n\
9 a withdrawal\n\
-8 a witness\n\
13 a woman\n\
-14 a year\n\
-22 a10\n\
-9 aarhus\n\
-9 aarhu…\n\
-16 ab\n\
-12 ab #\n\
8 abandoned\n\
11 aband…\n\
-18 abejo…\n\
-16 abholung\n\
-19 abhol…\n\
11 able\n\
11 able to\n\
-16 abone…\n\
10 abonnement\n\
-10 abonnement på\n\
-193 about\n\
-22 about #\n\
-21 about a\n\
-12 about it\n\
-69 about the\n\
10 about this\n\
19 about to\n\
-17 about your\n\
-17 above\n\
-27 abroad\n\
-27 abroa…\n\
-9 abstract\n\
-9 abstr…\n\
-20 abuse\n\
56 acc\n\
-8 acced…\n\
-9 accent\n\
49 accept\n\
36 accept it\n\
9 accept the\n\
14 accepter\n\
65 accep…\n\
-27 access\n\
-21 acces…\n\
-8 accet…\n\
10 accident\n\
25 accidentally\n\
34 accid…\n\
12 accomplice\n\
12 accom…\n\
-8 accor…\n\
20 account\n\
-15 account #\n\
-10 account and\n\
8 account below\n\
-16 account but\n\
33 account ending\n\
21 account has\n\
18 account if\n\
13 account is\n\
20 account keep\n\
-13 account lol\n\
8 account no\n\
-33 account number\n\
10 account numbers\n\
19 account of\n\
-13 account or\n\
16 account please\n\
9 account reg\n\
8 account so\n\
11 account stands\n\
-9 account that\n\
15 account was\n\
-8 account with\n\
-11 account you\n\
-11 accountant\n\
-31 accounts\n\
-10 accounts and\n\
-8 accounts payable\n\
-13 accou…\n\
14 acct\n\
-9 accus…\n\
16 acesta\n\
18 acesta este\n\
16 acest…\n\
-14 achat\n\
12 acil\n\
-17 aciu\n\
-25 act\n\
35 action.approve|advises\n\
22 action.approve|advises action.approve|asks\n\
22 action.approve|advises action.approve|claims\n\
8 action.approve|advises action.give|asks\n\
11 action.approve|advises action.update|claims\n\
20 action.approve|advises authority.benefits|claims\n\
14 action.approve|advises claim.prompt|claims\n\
17 action.approve|advises claim.unusual-activity|claims\n\
12 action.approve|advises credential.mitid|advises\n\
11 action.approve|advises credential.mitid|asks\n\
-8 action.approve|advises credential.mitid|reports\n\
8 action.approve|advises money.amount|claims\n\
8 action.approve|advises threat.block|threatens\n\
31 action.approve|advises threat.deadline|threatens\n\
93 action.approve|asks\n\
18 action.approve|asks action.approve|reports\n\
13 action.approve|asks action.call-back|asks\n\
51 action.approve|asks action.call-back|claims\n\
14 action.approve|asks action.click|asks\n\
9 action.approve|asks action.crypto|claims\n\
8 action.approve|asks action.enter|asks\n\
15 action.approve|asks action.enter|claims\n\
27 action.approve|asks action.give|advises\n\
49 action.approve|asks action.give|asks\n\
-13 action.approve|asks action.give|denies\n\
-8 action.approve|asks action.give|reports\n\
16 action.approve|asks action.install|asks\n\
13 action.approve|asks action.install|claims\n\
38 action.approve|asks action.login|claims\n\
8 action.approve|asks action.pay|asks\n\
-16 action.approve|asks action.reply|asks\n\
12 action.approve|asks action.scan|asks\n\
10 action.approve|asks action.stay-on-line|asks\n\
-26 action.approve|asks action.transfer|asks\n\
22 action.approve|asks action.transfer|claims\n\
-10 action.approve|asks action.transfer|reports\n\
24 action.approve|asks action.update|asks\n\
43 action.approve|asks action.update|claims\n\
24 action.approve|asks authority.benefits|claims\n\
15 action.approve|asks authority.municipality|claims\n\
-10 action.approve|asks authority.police|claims\n\
12 action.approve|asks authority.tax|claims\n\
15 action.approve|asks claim.crime|claims\n\
-25 action.approve|asks claim.deposit|claims\n\
16 action.approve|asks claim.emergency|claims\n\
9 action.approve|asks claim.fee|claims\n\
25 action.approve|asks claim.fine|claims\n\
10 action.approve|asks claim.hacked|claims\n\
9 action.approve|asks claim.job|claims\n\
22 action.approve|asks claim.loan|claims\n\
8 action.approve|asks claim.misused-name|claims\n\
8 action.approve|asks claim.mule|claims\n\
11 action.approve|asks claim.not-you|claims\n\
11 action.approve|asks claim.paid-back|claims\n\
113 action.approve|asks claim.prompt|claims\n\
-35 action.approve|asks claim.purchase|claims\n\
26 action.approve|asks claim.reassurance|claims\n\
38 action.approve|asks claim.refund|claims\n\
8 action.approve|asks claim.renewal|claims\n\
10 action.approve|asks claim.safe-account|claims\n\
57 action.approve|asks claim.unusual-activity|claims\n\
8 action.approve|asks claim.virus|claims\n\
-13 action.approve|asks claim.your-own|claims\n\
-10 action.approve|asks credential.bank-details|asks\n\
24 action.approve|asks credential.card|asks\n\
11 action.approve|asks credential.code|asks\n\
-12 action.approve|asks credential.code|claims\n\
13 action.approve|asks credential.cpr|asks\n\
-13 action.approve|asks credential.id-document|asks\n\
18 action.approve|asks credential.mitid|advises\n\
32 action.approve|asks credential.mitid|asks\n\
64 action.approve|asks credential.mitid|claims\n\
13 action.approve|asks credential.mitid|reports\n\
-9 action.approve|asks credential.one-time-code|asks\n\
30 action.approve|asks credential.one-time-code|claims\n\
42 action.approve|asks credential.password|asks\n\
78 action.approve|asks firm.bank|claims\n\
-8 action.approve|asks firm.bank|reports\n\
-13 action.approve|asks firm.payment|claims\n\
11 action.approve|asks firm.shop|claims\n\
-26 action.approve|asks firm.telecom|claims\n\
-10 action.approve|asks firm.toll|claims\n\
20 action.approve|asks money.amount|claims\n\
-8 action.approve|asks money.valuables|claims\n\
29 action.approve|asks threat.block|threatens\n\
54 action.approve|asks threat.deadline|threatens\n\
30 action.approve|claims\n\
31 action.approve|claims action.buy|claims\n\
9 action.approve|claims action.call-back|asks\n\
8 action.approve|claims action.click|claims\n\
-9 action.approve|claims action.enter|asks\n\
-24 action.approve|claims action.give|asks\n\
-19 action.approve|claims action.give|claims\n\
9 action.approve|claims action.keep-secret|asks\n\
13 action.approve|claims action.login|asks\n\
15 action.approve|claims action.login|claims\n\
-15 action.approve|claims action.pay|asks\n\
-12 action.approve|claims action.reply|asks\n\
-18 action.approve|claims action.transfer|asks\n\
18 action.approve|claims action.transfer|claims\n\
11 action.approve|claims action.update|claims\n\
15 action.approve|claims authority.benefits|claims\n\
34 action.approve|claims authority.digital-post|claims\n\
-9 action.approve|claims claim.emergency|claims\n\
-8 action.approve|claims claim.fee|claims\n\
-11 action.approve|claims claim.link|claims\n\
9 action.approve|claims claim.not-you|claims\n\
-12 action.approve|claims claim.prize|claims\n\
13 action.approve|claims claim.prompt|claims\n\
50 action.approve|claims claim.purchase|claims\n\
14 action.approve|claims claim.refund|claims\n\
13 action.approve|claims claim.residence|claims\n\
8 action.approve|claims claim.safe-account|claims\n\
-27 action.approve|claims claim.unpaid|claims\n\
28 action.approve|claims claim.unusual-activity|claims\n\
-28 action.approve|claims credential.card|claims\n\
-9 action.approve|claims credential.code|claims\n\
9 action.approve|claims credential.cpr|asks\n\
11 action.approve|claims credential.id-document|claims\n\
-11 action.approve|claims credential.mitid|asks\n\
11 action.approve|claims credential.password|claims\n\
-11 action.approve|claims credential.personal-information|asks\n\
-17 action.approve|claims credential.personal-information|claims\n\
16 action.approve|claims firm.bank|claims\n\
12 action.approve|claims firm.payment|claims\n\
-41 action.approve|claims money.amount|claims\n\
12 action.approve|claims money.unusual-means|claims\n\
-9 action.approve|claims money.valuables|reports\n\
-32 action.approve|claims threat.deadline|threatens\n\
122 action.approve|live\n\
71 action.approve|reader\n\
-14 action.approve|reports action.call-back|reports\n\
14 action.approve|reports action.enter|reports\n\
10 action.approve|reports action.give|claims\n\
12 action.approve|reports action.give|reports\n\
9 action.approve|reports action.install|reports\n\
13 action.approve|reports action.pay|claims\n\
13 action.approve|reports action.update|claims\n\
-11 action.approve|reports action.update|reports\n\
-11 action.approve|reports authority.police|claims\n\
8 action.approve|reports claim.all-money|reports\n\
-10 action.approve|reports claim.case|claims\n\
-10 action.approve|reports claim.crime|claims\n\
-10 action.approve|reports claim.link|claims\n\
13 action.approve|reports claim.link|reports\n\
46 action.approve|reports claim.prompt|claims\n\
26 action.approve|reports claim.reassurance|claims\n\
16 action.approve|reports claim.refund|claims\n\
14 action.approve|reports claim.unusual-activity|claims\n\
20 action.approve|reports claim.unusual-activity|reports\n\
12 action.approve|reports credential.balance|reports\n\
-23 action.approve|reports firm.bank|claims\n\
9 action.approve|reports money.amount|claims\n\
14 action.approve|reports money.amount|reports\n\
11 action.approve|reports money.valuables|claims\n\
8 action.approve|reports money.valuables|reports\n\
-11 action.approve|reports person.agent|claims\n\
-28 action.approve|reports threat.block|threatens\n\
29 action.approve|speaks\n\
25 action.buy|advises\n\
25 action.buy|asks action.gift-card|asks\n\
9 action.buy|asks action.give|advises\n\
88 action.buy|asks action.give|asks\n\
11 action.buy|asks action.keep-secret|asks\n\
10 action.buy|asks action.stay-on-line|asks\n\
18 action.buy|asks action.transfer|asks\n\
13 action.buy|asks action.transfer|claims\n\
9 action.buy|asks action.update|asks\n\
9 action.buy|asks action.withdraw|asks\n\
10 action.buy|asks authority.police|claims\n\
-17 action.buy|asks authority.state|claims\n\
24 action.buy|asks claim.already-paid|claims\n\
13 action.buy|asks claim.cannot-meet|claims\n\
8 action.buy|asks claim.case|claims\n\
14 action.buy|asks claim.investment|claims\n\
11 action.buy|asks claim.other-account|claims\n\
11 action.buy|asks claim.pick-up|claims\n\
11 action.buy|asks claim.reassurance|claims\n\
41 action.buy|asks credential.code|asks\n\
8 action.buy|asks firm.bank|claims\n\
28 action.buy|asks firm.shop|claims\n\
83 action.buy|asks money.amount|claims\n\
12 action.buy|asks money.unusual-means|claims\n\
10 action.buy|asks person.agent|claims\n\
12 action.buy|asks person.buyer|claims\n\
-16 action.buy|asks person.family|claims\n\
9 action.buy|asks threat.arrest|threatens\n\
16 action.buy|asks threat.block|threatens\n\
24 action.buy|asks threat.deadline|threatens\n\
-33 action.buy|claims\n\
-8 action.buy|claims action.gift-card|claims\n\
11 action.buy|claims action.give|asks\n\
10 action.buy|claims action.install|claims\n\
-16 action.buy|claims action.pay|asks\n\
-8 action.buy|claims action.reply|asks\n\
12 action.buy|claims action.transfer|asks\n\
8 action.buy|claims action.transfer|claims\n\
12 action.buy|claims action.update|claims\n\
9 action.buy|claims claim.all-money|claims\n\
9 action.buy|claims claim.case|claims\n\
-8 action.buy|claims claim.emergency|claims\n\
-9 action.buy|claims claim.fee|claims\n\
8 action.buy|claims claim.new-number|claims\n\
15 action.buy|claims claim.not-you|claims\n\
-10 action.buy|claims claim.purchase|claims\n\
-18 action.buy|claims claim.unusual-activity|claims\n\
-13 action.buy|claims credential.card|asks\n\
-18 action.buy|claims credential.card|claims\n\
-15 action.buy|claims credential.one-time-code|claims\n\
44 action.buy|claims firm.bank|claims\n\
-8 action.buy|claims firm.courier|claims\n\
12 action.buy|claims firm.payment|claims\n\
-26 action.buy|claims money.amount|claims\n\
-14 action.buy|claims person.agent|claims\n\
-18 action.buy|claims threat.deadline|threatens\n\
-33 action.buy|live\n\
55 action.buy|reader\n\
21 action.buy|speaks\n\
-20 action.call-back|advises\n\
20 action.call-back|advises action.give|claims\n\
-11 action.call-back|advises action.install|asks\n\
-9 action.call-back|advises action.install|claims\n\
8 action.call-back|advises action.pay|asks\n\
12 action.call-back|advises action.pay|claims\n\
22 action.call-back|advises action.transfer|asks\n\
-14 action.call-back|advises authority.police|claims\n\
-13 action.call-back|advises authority.tax|claims\n\
17 action.call-back|advises claim.deposit|claims\n\
15 action.call-back|advises claim.emergency|claims\n\
14 action.call-back|advises claim.fee|claims\n\
-13 action.call-back|advises claim.investment|claims\n\
26 action.call-back|advises claim.link|claims\n\
12 action.call-back|advises claim.other-account|claims\n\
10 action.call-back|advises claim.parcel|claims\n\
14 action.call-back|advises claim.unpaid|claims\n\
9 action.call-back|advises claim.unusual-activity|claims\n\
8 action.call-back|advises credential.bank-details|reports\n\
-8 action.call-back|advises credential.card|asks\n\
-13 action.call-back|advises firm.support|claims\n\
18 action.call-back|advises money.amount|claims\n\
9 action.call-back|advises threat.arrest|threatens\n\
23 action.call-back|advises threat.deadline|threatens\n\
-84 action.call-back|asks\n\
11 action.call-back|asks action.crypto|claims\n\
-18 action.call-back|asks action.enter|asks\n\
21 action.call-back|asks action.enter|claims\n\
-15 action.call-back|asks action.give|advises\n\
21 action.call-back|asks action.give|asks\n\
-13 action.call-back|asks action.give|reports\n\
10 action.call-back|asks action.hand-over|asks\n\
9 action.call-back|asks action.install|asks\n\
30 action.call-back|asks action.install|claims\n\
-30 action.call-back|asks action.login|asks\n\
10 action.call-back|asks action.move-chat|asks\n\
13 action.call-back|asks action.move-chat|claims\n\
-12 action.call-back|asks action.pay|advises\n\
-16 action.call-back|asks action.pay|asks\n\
10 action.call-back|asks action.pay|claims\n\
11 action.call-back|asks action.press-key|asks\n\
-28 action.call-back|asks action.reply|asks\n\
8 action.call-back|asks action.stay-on-line|asks\n\
-12 action.call-back|asks action.transfer|claims\n\
-24 action.call-back|asks action.update|claims\n\
-14 action.call-back|asks authority.benefits|claims\n\
-21 action.call-back|asks authority.digital-post|claims\n\
-26 action.call-back|asks authority.police|claims\n\
13 action.call-back|asks claim.broken-phone|claims\n\
11 action.call-back|asks claim.broken-phone|reports\n\
31 action.call-back|asks claim.cannot-meet|claims\n\
-10 action.call-back|asks claim.case|claims\n\
-11 action.call-back|asks claim.deposit|claims\n\
-23 action.call-back|asks claim.emergency|claims\n\
18 action.call-back|asks claim.fee|claims\n\
-11 action.call-back|asks claim.fine|claims\n\
51 action.call-back|asks claim.hacked|claims\n\
30 action.call-back|asks claim.isolation|claims\n\
-9 action.call-back|asks claim.loan|claims\n\
-9 action.call-back|asks claim.menu|claims\n\
14 action.call-back|asks claim.misused-name|claims\n\
-22 action.call-back|asks claim.new-number|claims\n\
17 action.call-back|asks claim.no-checking|claims\n\
-59 action.call-back|asks claim.not-you|claims\n\
11 action.call-back|asks claim.paid-back|claims\n\
-41 action.call-back|asks claim.pick-up|claims\n\
19 action.call-back|asks claim.prize|claims\n\
-11 action.call-back|asks claim.prompt|claims\n\
-14 action.call-back|asks claim.purchase|claims\n\
-12 action.call-back|asks claim.reassurance|claims\n\
13 action.call-back|asks claim.recovery|claims\n\
-13 action.call-back|asks claim.residence|claims\n\
8 action.call-back|asks claim.safe-account|claims\n\
-10 action.call-back|asks claim.unpaid|claims\n\
-38 action.call-back|asks claim.unusual-activity|claims\n\
54 action.call-back|asks claim.virus|claims\n\
-22 action.call-back|asks claim.your-own|claims\n\
9 action.call-back|asks credential.bank-details|claims\n\
-37 action.call-back|asks credential.card|asks\n\
-17 action.call-back|asks credential.card|claims\n\
-8 action.call-back|asks credential.card|reports\n\
-14 action.call-back|asks credential.code|asks\n\
-11 action.call-back|asks credential.code|claims\n\
-19 action.call-back|asks credential.cpr|asks\n\
-9 action.call-back|asks credential.mitid|advises\n\
-45 action.call-back|asks credential.mitid|asks\n\
-80 action.call-back|asks credential.mitid|claims\n\
-10 action.call-back|asks credential.one-time-code|asks\n\
-22 action.call-back|asks credential.one-time-code|claims\n\
25 action.call-back|asks credential.pin|asks\n\
-37 action.call-back|asks firm.bank|claims\n\
13 action.call-back|asks firm.payment|claims\n\
10 action.call-back|asks firm.shop|claims\n\
64 action.call-back|asks firm.support|claims\n\
14 action.call-back|asks firm.toll|claims\n\
37 action.call-back|asks money.amount|claims\n\
22 action.call-back|asks money.unusual-means|claims\n\
-25 action.call-back|asks money.valuables|claims\n\
-64 action.call-back|asks person.family|claims\n\
22 action.call-back|asks threat.arrest|threatens\n\
-32 action.call-back|asks threat.block|threatens\n\
15 action.call-back|asks threat.court|threatens\n\
10 action.call-back|asks threat.deadline|reports\n\
-8 action.call-back|asks threat.deadline|threatens\n\
13 action.call-back|asks threat.exposure|threatens\n\
22 action.call-back|claims\n\
-9 action.call-back|claims action.call-back|reports\n\
12 action.call-back|claims action.crypto|asks\n\
-23 action.call-back|claims action.enter|asks\n\
16 action.call-back|claims action.give|advises\n\
63 action.call-back|claims action.give|asks\n\
16 action.call-back|claims action.hand-over|asks\n\
10 action.call-back|claims action.keep-secret|asks\n\
-22 action.call-back|claims action.login|asks\n\
15 action.call-back|claims action.move-chat|asks\n\
17 action.call-back|claims action.move-chat|claims\n\
22 action.call-back|claims action.pay|claims\n\
-16 action.call-back|claims action.press-key|claims\n\
13 action.call-back|claims action.reply|asks\n\
24 action.call-back|claims action.stay-on-line|asks\n\
39 action.call-back|claims action.transfer|asks\n\
16 action.call-back|claims action.transfer|claims\n\
-9 action.call-back|claims action.transfer|reports\n\
-27 action.call-back|claims action.update|asks\n\
11 action.call-back|claims action.update|claims\n\
9 action.call-back|claims action.withdraw|asks\n\
10 action.call-back|claims action.withdraw|claims\n\
-29 action.call-back|claims authority.benefits|claims\n\
-15 action.call-back|claims authority.digital-post|claims\n\
-17 action.call-back|claims authority.embassy|claims\n\
21 action.call-back|claims authority.health|claims\n\
12 action.call-back|claims authority.immigration|claims\n\
12 action.call-back|claims authority.ministry|claims\n\
10 action.call-back|claims authority.police|claims\n\
-9 action.call-back|claims authority.police|reports\n\
-8 action.call-back|claims claim.abroad|claims\n\
22 action.call-back|claims claim.broken-phone|claims\n\
42 action.call-back|claims claim.cannot-meet|claims\n\
13 action.call-back|claims claim.case|claims\n\
11 action.call-back|claims claim.deposit|claims\n\
17 action.call-back|claims claim.easy-money|claims\n\
35 action.call-back|claims claim.emergency|claims\n\
23 action.call-back|claims claim.fine|claims\n\
18 action.call-back|claims claim.hacked|claims\n\
48 action.call-back|claims claim.isolation|claims\n\
-9 action.call-back|claims claim.job|claims\n\
15 action.call-back|claims claim.loan|claims\n\
-21 action.call-back|claims claim.menu|claims\n\
-32 action.call-back|claims claim.new-number|claims\n\
20 action.call-back|claims claim.no-checking|claims\n\
12 action.call-back|claims claim.not-you|claims\n\
31 action.call-back|claims claim.other-account|claims\n\
16 action.call-back|claims claim.paid-back|claims\n\
11 action.call-back|claims claim.parcel|claims\n\
10 action.call-back|claims claim.pick-up|claims\n\
-24 action.call-back|claims claim.prize|claims\n\
-26 action.call-back|claims claim.prompt|claims\n\
-17 action.call-back|claims claim.refund|claims\n\
10 action.call-back|claims claim.renewal|claims\n\
19 action.call-back|claims claim.residence|claims\n\
23 action.call-back|claims claim.safe-account|claims\n\
17 action.call-back|claims claim.unpaid|claims\n\
12 action.call-back|claims claim.unusual-activity|claims\n\
22 action.call-back|claims claim.unusual-activity|reports\n\
-10 action.call-back|claims claim.virus|claims\n\
9 action.call-back|claims credential.bank-details|asks\n\
9 action.call-back|claims credential.card|claims\n\
-9 action.call-back|claims credential.card|reports\n\
-15 action.call-back|claims credential.code|asks\n\
-19 action.call-back|claims credential.code|claims\n\
15 action.call-back|claims credential.cpr|asks\n\
-12 action.call-back|claims credential.cpr|claims\n\
-10 action.call-back|claims credential.id-document|asks\n\
21 action.call-back|claims credential.id-document|claims\n\
19 action.call-back|claims credential.mitid|asks\n\
-18 action.call-back|claims credential.mitid|claims\n\
-9 action.call-back|claims credential.mitid|reports\n\
-16 action.call-back|claims credential.one-time-code|asks\n\
19 action.call-back|claims credential.one-time-code|claims\n\
12 action.call-back|claims credential.password|asks\n\
-13 action.call-back|claims credential.personal-information|claims\n\
10 action.call-back|claims credential.pin|asks\n\
33 action.call-back|claims firm.bank|claims\n\
46 action.call-back|claims firm.payment|claims\n\
12 action.call-back|claims firm.shop|claims\n\
-15 action.call-back|claims firm.support|claims\n\
54 action.call-back|claims money.amount|claims\n\
18 action.call-back|claims money.unusual-means|claims\n\
18 action.call-back|claims person.agent|claims\n\
14 action.call-back|claims threat.arrest|threatens\n\
22 action.call-back|claims threat.court|threatens\n\
12 action.call-back|claims threat.cutoff|threatens\n\
52 action.call-back|claims threat.deadline|threatens\n\
10 action.call-back|claims threat.deportation|threatens\n\
-25 action.call-back|denies\n\
-69 action.call-back|live\n\
-195 action.call-back|reader\n\
-26 action.call-back|reports\n\
8 action.call-back|reports action.click|asks\n\
-11 action.call-back|reports action.hand-over|asks\n\
-11 action.call-back|reports action.pay|asks\n\
-10 action.call-back|reports action.pay|reports\n\
8 action.call-back|reports action.press-key|asks\n\
19 action.call-back|reports action.update|reports\n\
-32 action.call-back|reports authority.police|claims\n\
22 action.call-back|reports authority.police|reports\n\
10 action.call-back|reports claim.case|claims\n\
-10 action.call-back|reports claim.emergency|claims\n\
-11 action.call-back|reports claim.new-number|claims\n\
16 action.call-back|reports claim.purchase|claims\n\
9 action.call-back|reports claim.unusual-activity|reports\n\
-9 action.call-back|reports credential.bank-details|reports\n\
-14 action.call-back|reports credential.card|asks\n\
-9 action.call-back|reports credential.card|claims\n\
-11 action.call-back|reports credential.code|asks\n\
24 action.call-back|reports credential.cpr|claims\n\
-8 action.call-back|reports firm.bank|reports\n\
15 action.call-back|reports money.amount|reports\n\
19 action.call-back|reports money.valuables|reports\n\
-16 action.call-back|reports person.agent|claims\n\
17 action.call-back|reports person.family|reports\n\
-8 action.call-back|reports threat.block|threatens\n\
8 action.call-back|reports threat.deadline|reports\n\
-16 action.call-back|speaks\n\
26 action.click|advises\n\
10 action.click|advises action.give|asks\n\
-8 action.click|advises action.give|claims\n\
9 action.click|advises claim.crime|claims\n\
36 action.click|advises credential.one-time-code|claims\n\
28 action.click|advises firm.bank|claims\n\
-13 action.click|asks\n\
14 action.click|asks action.click|claims\n\
8 action.click|asks action.enter|asks\n\
-38 action.click|asks action.enter|claims\n\
24 action.click|asks action.give|asks\n\
8 action.click|asks action.give|claims\n\
16 action.click|asks action.install|asks\n\
27 action.click|asks action.install|claims\n\
16 action.click|asks action.keep-secret|asks\n\
37 action.click|asks action.login|asks\n\
-14 action.click|asks action.login|claims\n\
39 action.click|asks action.pay|asks\n\
8 action.click|asks action.stay-on-line|asks\n\
15 action.click|asks action.transfer|asks\n\
10 action.click|asks action.transfer|claims\n\
13 action.click|asks action.update|asks\n\
-8 action.click|asks authority.benefits|claims\n\
14 action.click|asks claim.all-money|claims\n\
19 action.click|asks claim.already-paid|claims\n\
12 action.click|asks claim.case|claims\n\
11 action.click|asks claim.deposit|claims\n\
-13 action.click|asks claim.easy-money|claims\n\
24 action.click|asks claim.fee|claims\n\
8 action.click|asks claim.investment|claims\n\
34 action.click|asks claim.isolation|claims\n\
65 action.click|asks claim.link|claims\n\
-19 action.click|asks claim.misused-name|claims\n\
-45 action.click|asks claim.parcel|claims\n\
26 action.click|asks claim.prize|claims\n\
-42 action.click|asks claim.prompt|claims\n\
10 action.click|asks claim.recovery|claims\n\
19 action.click|asks claim.refund|claims\n\
34 action.click|asks claim.renewal|claims\n\
12 action.click|asks claim.sent-by-mistake|claims\n\
21 action.click|asks claim.unpaid|claims\n\
-14 action.click|asks claim.unusual-activity|claims\n\
19 action.click|asks claim.virus|claims\n\
19 action.click|asks credential.bank-details|asks\n\
-29 action.click|asks credential.card|claims\n\
22 action.click|asks credential.cpr|asks\n\
-8 action.click|asks credential.id-document|asks\n\
16 action.click|asks credential.mitid|asks\n\
19 action.click|asks credential.nemid|asks\n\
8 action.click|asks credential.password|asks\n\
-24 action.click|asks credential.password|claims\n\
-32 action.click|asks credential.personal-information|asks\n\
10 action.click|asks credential.personal-information|claims\n\
-23 action.click|asks firm.courier|claims\n\
20 action.click|asks firm.payment|claims\n\
9 action.click|asks firm.shop|claims\n\
-11 action.click|asks money.amount|claims\n\
-18 action.click|asks person.agent|claims\n\
10 action.click|asks person.landlord|claims\n\
20 action.click|asks threat.arrest|threatens\n\
16 action.click|asks threat.court|threatens\n\
-14 action.click|asks threat.deadline|threatens\n\
8 action.click|asks threat.exposure|threatens\n\
24 action.click|claims\n\
14 action.click|claims action.enter|claims\n\
-32 action.click|claims action.give|asks\n\
13 action.click|claims action.give|claims\n\
11 action.click|claims action.install|claims\n\
42 action.click|claims action.login|asks\n\
10 action.click|claims action.pay|asks\n\
9 action.click|claims action.pay|claims\n\
10 action.click|claims action.transfer|claims\n\
17 action.click|claims action.update|asks\n\
-8 action.click|claims action.update|claims\n\
-10 action.click|claims authority.benefits|claims\n\
-16 action.click|claims authority.municipality|claims\n\
19 action.click|claims authority.police|claims\n\
11 action.click|claims authority.tax|claims\n\
17 action.click|claims claim.already-paid|claims\n\
-8 action.click|claims claim.emergency|claims\n\
8 action.click|claims claim.fee|claims\n\
16 action.click|claims claim.investment|claims\n\
68 action.click|claims claim.link|claims\n\
-9 action.click|claims claim.no-checking|claims\n\
-21 action.click|claims claim.prize|claims\n\
12 action.click|claims claim.reassurance|claims\n\
10 action.click|claims claim.safe-account|claims\n\
8 action.click|claims claim.unpaid|claims\n\
12 action.click|claims claim.virus|claims\n\
-9 action.click|claims claim.your-own|claims\n\
8 action.click|claims credential.bank-details|asks\n\
-16 action.click|claims credential.id-document|claims\n\
-17 action.click|claims credential.mitid|claims\n\
12 action.click|claims firm.support|claims\n\
13 action.click|claims money.amount|claims\n\
8 action.click|claims money.valuables|claims\n\
15 action.click|claims threat.block|threatens\n\
11 action.click|claims threat.court|threatens\n\
19 action.click|claims threat.deadline|threatens\n\
11 action.click|claims threat.exposure|threatens\n\
32 action.click|reader\n\
12 action.click|reports\n\
9 action.click|reports firm.bank|claims\n\
-33 action.click|speaks\n\
57 action.crypto|asks\n\
8 action.crypto|asks action.crypto|claims\n\
15 action.crypto|asks action.give|asks\n\
12 action.crypto|asks action.give|claims\n\
10 action.crypto|asks action.keep-secret|asks\n\
11 action.crypto|asks action.pay|asks\n\
9 action.crypto|asks action.pay|claims\n\
18 action.crypto|asks action.transfer|asks\n\
8 action.crypto|asks action.transfer|claims\n\
8 action.crypto|asks authority.immigration|claims\n\
19 action.crypto|asks authority.police|claims\n\
10 action.crypto|asks claim.case|claims\n\
10 action.crypto|asks claim.fine|claims\n\
11 action.crypto|asks claim.investment|claims\n\
11 action.crypto|asks claim.parcel|claims\n\
15 action.crypto|asks claim.pick-up|claims\n\
13 action.crypto|asks claim.recovery|claims\n\
10 action.crypto|asks claim.watched|claims\n\
17 action.crypto|asks firm.bank|claims\n\
33 action.crypto|asks money.amount|claims\n\
17 action.crypto|asks money.unusual-means|claims\n\
18 action.crypto|asks money.valuables|claims\n\
30 action.crypto|asks threat.deadline|threatens\n\
9 action.crypto|asks threat.exposure|threatens\n\
172 action.crypto|claims\n\
15 action.crypto|claims action.enter|asks\n\
51 action.crypto|claims action.give|asks\n\
50 action.crypto|claims action.give|claims\n\
19 action.crypto|claims action.move-chat|claims\n\
52 action.crypto|claims action.pay|asks\n\
36 action.crypto|claims action.pay|claims\n\
15 action.crypto|claims action.reply|asks\n\
45 action.crypto|claims action.transfer|asks\n\
31 action.crypto|claims action.update|claims\n\
10 action.crypto|claims action.withdraw|claims\n\
13 action.crypto|claims authority.police|claims\n\
-8 action.crypto|claims authority.tax|claims\n\
16 action.crypto|claims claim.all-money|claims\n\
8 action.crypto|claims claim.crime|claims\n\
13 action.crypto|claims claim.deposit|claims\n\
34 action.crypto|claims claim.easy-money|claims\n\
49 action.crypto|claims claim.fee|claims\n\
-10 action.crypto|claims claim.fine|claims\n\
16 action.crypto|claims claim.investment|claims\n\
19 action.crypto|claims claim.job|claims\n\
9 action.crypto|claims claim.link|claims\n\
9 action.crypto|claims claim.mule|claims\n\
9 action.crypto|claims claim.no-checking|claims\n\
29 action.crypto|claims claim.paid-back|claims\n\
8 action.crypto|claims claim.prize|claims\n\
13 action.crypto|claims claim.prompt|claims\n\
26 action.crypto|claims claim.purchase|claims\n\
64 action.crypto|claims claim.recovery|claims\n\
12 action.crypto|claims claim.refund|claims\n\
9 action.crypto|claims claim.renewal|claims\n\
9 action.crypto|claims claim.sent-by-mistake|claims\n\
11 action.crypto|claims claim.unusual-activity|claims\n\
10 action.crypto|claims claim.virus|claims\n\
15 action.crypto|claims claim.watched|claims\n\
10 action.crypto|claims credential.code|asks\n\
9 action.crypto|claims credential.id-document|asks\n\
9 action.crypto|claims credential.password|asks\n\
9 action.crypto|claims credential.personal-information|asks\n\
8 action.crypto|claims credential.personal-information|claims\n\
25 action.crypto|claims firm.bank|claims\n\
100 action.crypto|claims money.amount|claims\n\
108 action.crypto|claims money.unusual-means|claims\n\
10 action.crypto|claims money.valuables|claims\n\
19 action.crypto|claims person.adviser|claims\n\
47 action.crypto|claims person.family|claims\n\
11 action.crypto|claims threat.block|threatens\n\
37 action.crypto|claims threat.deadline|threatens\n\
12 action.crypto|claims threat.exposure|threatens\n\
221 action.crypto|live\n\
144 action.crypto|reader\n\
24 action.crypto|reports\n\
19 action.crypto|reports money.unusual-means|reports\n\
37 action.crypto|speaks\n\
24 action.enter|advises\n\
16 action.enter|advises action.give|claims\n\
-12 action.enter|advises action.pay|asks\n\
-8 action.enter|advises action.pay|claims\n\
8 action.enter|advises action.transfer|claims\n\
33 action.enter|advises action.update|advises\n\
15 action.enter|advises authority.benefits|claims\n\
-8 action.enter|advises claim.link|claims\n\
13 action.enter|advises claim.prompt|claims\n\
21 action.enter|advises claim.renewal|claims\n\
19 action.enter|advises credential.card|advises\n\
22 action.enter|advises credential.mitid|claims\n\
18 action.enter|advises firm.bank|claims\n\
8 action.enter|advises money.valuables|claims\n\
13 action.enter|advises threat.block|threatens\n\
-61 action.enter|asks\n\
-8 action.enter|asks action.enter|claims\n\
12 action.enter|asks action.gift-card|claims\n\
-18 action.enter|asks action.give|advises\n\
-35 action.enter|asks action.give|asks\n\
29 action.enter|asks action.give|claims\n\
10 action.enter|asks action.give|denies\n\
11 action.enter|asks action.give|reports\n\
29 action.enter|asks action.install|asks\n\
16 action.enter|asks action.install|claims\n\
-32 action.enter|asks action.login|asks\n\
-17 action.enter|asks action.login|claims\n\
-53 action.enter|asks action.pay|asks\n\
-28 action.enter|asks action.pay|claims\n\
21 action.enter|asks action.press-key|asks\n\
-12 action.enter|asks action.reply|asks\n\
19 action.enter|asks action.scan|asks\n\
11 action.enter|asks action.transfer|asks\n\
10 action.enter|asks action.update|advises\n\
20 action.enter|asks action.update|asks\n\
14 action.enter|asks action.update|claims\n\
14 action.enter|asks action.withdraw|asks\n\
-9 action.enter|asks authority.benefits|claims\n\
12 action.enter|asks authority.court|claims\n\
-11 action.enter|asks authority.customs|claims\n\
10 action.enter|asks authority.embassy|claims\n\
-8 action.enter|asks authority.police|claims\n\
10 action.enter|asks authority.state|claims\n\
26 action.enter|asks authority.tax|claims\n\
28 action.enter|asks claim.all-money|claims\n\
40 action.enter|asks claim.already-paid|claims\n\
-12 action.enter|asks claim.case|claims\n\
-12 action.enter|asks claim.crime|claims\n\
8 action.enter|asks claim.easy-money|claims\n\
-17 action.enter|asks claim.emergency|claims\n\
-10 action.enter|asks claim.fine|claims\n\
-11 action.enter|asks claim.hacked|claims\n\
14 action.enter|asks claim.link|claims\n\
12 action.enter|asks claim.loan|claims\n\
-11 action.enter|asks claim.new-number|claims\n\
9 action.enter|asks claim.not-you|claims\n\
10 action.enter|asks claim.parcel|claims\n\
12 action.enter|asks claim.pick-up|claims\n\
8 action.enter|asks claim.prize|claims\n\
-14 action.enter|asks claim.prompt|claims\n\
-37 action.enter|asks claim.purchase|claims\n\
12 action.enter|asks claim.reassurance|claims\n\
41 action.enter|asks claim.refund|claims\n\
17 action.enter|asks claim.renewal|claims\n\
20 action.enter|asks claim.virus|claims\n\
-9 action.enter|asks claim.your-own|claims\n\
12 action.enter|asks credential.balance|asks\n\
-16 action.enter|asks credential.bank-details|asks\n\
-12 action.enter|asks credential.bank-details|claims\n\
63 action.enter|asks credential.card|asks\n\
12 action.enter|asks credential.card|claims\n\
16 action.enter|asks credential.code|advises\n\
-21 action.enter|asks credential.code|asks\n\
-26 action.enter|asks credential.code|claims\n\
9 action.enter|asks credential.code|denies\n\
20 action.enter|asks credential.cpr|asks\n\
22 action.enter|asks credential.mitid|asks\n\
-30 action.enter|asks credential.mitid|claims\n\
-15 action.enter|asks credential.one-time-code|asks\n\
-14 action.enter|asks credential.one-time-code|claims\n\
21 action.enter|asks credential.password|asks\n\
-21 action.enter|asks credential.password|claims\n\
8 action.enter|asks credential.personal-information|claims\n\
14 action.enter|asks credential.pin|asks\n\
-21 action.enter|asks credential.pin|claims\n\
45 action.enter|asks firm.bank|claims\n\
31 action.enter|asks firm.courier|claims\n\
14 action.enter|asks firm.shop|claims\n\
21 action.enter|asks firm.support|claims\n\
10 action.enter|asks firm.telecom|claims\n\
9 action.enter|asks firm.toll|claims\n\
50 action.enter|asks money.amount|claims\n\
10 action.enter|asks money.unusual-means|claims\n\
39 action.enter|asks money.valuables|claims\n\
-8 action.enter|asks person.agent|claims\n\
25 action.enter|asks person.buyer|claims\n\
-13 action.enter|asks person.family|claims\n\
-16 action.enter|asks person.recruiter|claims\n\
10 action.enter|asks threat.arrest|threatens\n\
37 action.enter|asks threat.deadline|threatens\n\
11 action.enter|asks threat.return|threatens\n\
17 action.enter|claims\n\
-17 action.enter|claims action.give|asks\n\
10 action.enter|claims action.give|claims\n\
10 action.enter|claims action.keep-secret|asks\n\
-10 action.enter|claims action.login|asks\n\
20 action.enter|claims action.move-chat|claims\n\
-12 action.enter|claims action.pay|asks\n\
18 action.enter|claims action.pay|claims\n\
24 action.enter|claims action.press-key|asks\n\
14 action.enter|claims claim.cannot-meet|claims\n\
-12 action.enter|claims claim.crime|claims\n\
-16 action.enter|claims claim.fee|claims\n\
8 action.enter|claims claim.fine|claims\n\
10 action.enter|claims claim.investment|claims\n\
-9 action.enter|claims claim.job|claims\n\
-10 action.enter|claims claim.link|claims\n\
-15 action.enter|claims claim.misused-name|claims\n\
-25 action.enter|claims claim.prompt|claims\n\
13 action.enter|claims claim.purchase|claims\n\
8 action.enter|claims claim.reassurance|claims\n\
12 action.enter|claims claim.unusual-activity|claims\n\
10 action.enter|claims claim.your-own|claims\n\
12 action.enter|claims credential.bank-details|claims\n\
10 action.enter|claims credential.card|asks\n\
44 action.enter|claims credential.card|claims\n\
-12 action.enter|claims credential.id-document|asks\n\
-8 action.enter|claims credential.id-document|claims\n\
8 action.enter|claims credential.mitid|asks\n\
19 action.enter|claims credential.one-time-code|claims\n\
-15 action.enter|claims credential.password|claims\n\
10 action.enter|claims credential.pin|claims\n\
9 action.enter|claims firm.bank|claims\n\
12 action.enter|claims firm.payment|claims\n\
-9 action.enter|claims firm.shop|claims\n\
14 action.enter|claims firm.support|claims\n\
29 action.enter|claims money.amount|claims\n\
11 action.enter|claims person.buyer|claims\n\
34 action.enter|claims person.family|claims\n\
12 action.enter|claims threat.arrest|threatens\n\
25 action.enter|claims threat.block|threatens\n\
17 action.enter|claims threat.deadline|threatens\n\
21 action.enter|claims threat.exposure|threatens\n\
-11 action.enter|denies\n\
-12 action.enter|denies action.give|asks\n\
-10 action.enter|denies action.give|claims\n\
-38 action.enter|live\n\
57 action.enter|reader\n\
9 action.enter|reports action.give|asks\n\
8 action.enter|reports claim.prize|reports\n\
9 action.enter|reports claim.reassurance|claims\n\
8 action.enter|reports credential.balance|reports\n\
9 action.enter|reports threat.deadline|threatens\n\
-44 action.enter|speaks\n\
-21 action.gift-card|advises\n\
78 action.gift-card|asks\n\
15 action.gift-card|asks action.gift-card|claims\n\
88 action.gift-card|asks action.give|asks\n\
8 action.gift-card|asks action.stay-on-line|asks\n\
8 action.gift-card|asks action.transfer|asks\n\
-10 action.gift-card|asks authority.state|claims\n\
8 action.gift-card|asks claim.cannot-meet|claims\n\
27 action.gift-card|asks claim.emergency|claims\n\
11 action.gift-card|asks claim.paid-back|claims\n\
9 action.gift-card|asks claim.purchase|claims\n\
11 action.gift-card|asks claim.refund|claims\n\
36 action.gift-card|asks credential.code|asks\n\
9 action.gift-card|asks credential.code|claims\n\
12 action.gift-card|asks firm.bank|claims\n\
53 action.gift-card|asks money.amount|claims\n\
33 action.gift-card|asks money.unusual-means|claims\n\
10 action.gift-card|asks money.valuables|claims\n\
31 action.gift-card|asks person.family|claims\n\
10 action.gift-card|asks threat.block|threatens\n\
12 action.gift-card|asks threat.deadline|threatens\n\
54 action.gift-card|claims\n\
51 action.gift-card|claims action.give|asks\n\
11 action.gift-card|claims action.give|claims\n\
11 action.gift-card|claims action.pay|asks\n\
12 action.gift-card|claims action.pay|claims\n\
12 action.gift-card|claims action.update|claims\n\
26 action.gift-card|claims authority.police|claims\n\
11 action.gift-card|claims claim.all-money|claims\n\
9 action.gift-card|claims claim.case|claims\n\
15 action.gift-card|claims claim.prize|claims\n\
8 action.gift-card|claims credential.card|asks\n\
37 action.gift-card|claims credential.code|asks\n\
11 action.gift-card|claims firm.shop|claims\n\
37 action.gift-card|claims money.amount|claims\n\
31 action.gift-card|claims money.unusual-means|claims\n\
-8 action.gift-card|claims person.agent|claims\n\
8 action.gift-card|claims person.family|claims\n\
30 action.gift-card|claims threat.deadline|threatens\n\
118 action.gift-card|live\n\
33 action.gift-card|reader\n\
13 action.gift-card|speaks\n\
-35 action.give|advises\n\
-42 action.give|advises action.give|asks\n\
-8 action.give|advises action.give|reports\n\
-14 action.give|advises action.pay|advises\n\
-25 action.give|advises action.pay|claims\n\
19 action.give|advises action.transfer|asks\n\
32 action.give|advises action.transfer|claims\n\
-15 action.give|advises action.withdraw|claims\n\
-35 action.give|advises authority.benefits|claims\n\
-11 action.give|advises authority.court|claims\n\
-9 action.give|advises authority.digital-post|claims\n\
16 action.give|advises authority.police|claims\n\
-8 action.give|advises authority.tax|claims\n\
8 action.give|advises claim.abroad|claims\n\
-8 action.give|advises claim.all-money|claims\n\
17 action.give|advises claim.deposit|claims\n\
12 action.give|advises claim.emergency|claims\n\
-27 action.give|advises claim.fee|claims\n\
-11 action.give|advises claim.misused-name|claims\n\
-8 action.give|advises claim.mule|claims\n\
24 action.give|advises claim.other-account|claims\n\
20 action.give|advises claim.prompt|claims\n\
10 action.give|advises claim.purchase|claims\n\
8 action.give|advises claim.reassurance|claims\n\
-28 action.give|advises claim.refund|claims\n\
8 action.give|advises claim.renewal|claims\n\
19 action.give|advises claim.unpaid|claims\n\
8 action.give|advises credential.balance|asks\n\
-23 action.give|advises credential.bank-details|asks\n\
-8 action.give|advises credential.card|advises\n\
-8 action.give|advises credential.card|asks\n\
9 action.give|advises credential.code|advises\n\
13 action.give|advises credential.code|asks\n\
9 action.give|advises credential.cpr|asks\n\
10 action.give|advises credential.id-document|claims\n\
12 action.give|advises credential.mitid|asks\n\
15 action.give|advises credential.mitid|claims\n\
17 action.give|advises credential.one-time-code|asks\n\
13 action.give|advises credential.one-time-code|claims\n\
-15 action.give|advises credential.password|advises\n\
12 action.give|advises firm.bank|claims\n\
14 action.give|advises firm.courier|claims\n\
20 action.give|advises firm.payment|claims\n\
9 action.give|advises firm.shop|claims\n\
10 action.give|advises money.amount|claims\n\
-8 action.give|advises money.unusual-means|claims\n\
-12 action.give|advises money.valuables|claims\n\
10 action.give|advises person.agent|claims\n\
11 action.give|advises person.landlord|claims\n\
28 action.give|advises threat.block|threatens\n\
-11 action.give|advises threat.court|threatens\n\
62 action.give|advises threat.deadline|threatens\n\
-32 action.give|asks\n\
51 action.give|asks action.give|claims\n\
-28 action.give|asks action.give|denies\n\
-14 action.give|asks action.give|reports\n\
-12 action.give|asks action.hand-over|advises\n\
31 action.give|asks action.install|asks\n\
20 action.give|asks action.install|claims\n\
66 action.give|asks action.keep-secret|asks\n\
9 action.give|asks action.keep-secret|claims\n\
19 action.give|asks action.login|asks\n\
27 action.give|asks action.login|claims\n\
36 action.give|asks action.move-chat|asks\n\
53 action.give|asks action.move-chat|claims\n\
39 action.give|asks action.pay|asks\n\
-65 action.give|asks action.pay|claims\n\
15 action.give|asks action.pay|reports\n\
8 action.give|asks action.press-key|asks\n\
23 action.give|asks action.reply|asks\n\
32 action.give|asks action.stay-on-line|asks\n\
15 action.give|asks action.stay-on-line|claims\n\
74 action.give|asks action.transfer|asks\n\
-46 action.give|asks action.transfer|claims\n\
-26 action.give|asks action.transfer|reports\n\
-18 action.give|asks action.update|advises\n\
31 action.give|asks action.update|asks\n\
-8 action.give|asks action.update|claims\n\
-21 action.give|asks action.update|reports\n\
33 action.give|asks action.withdraw|asks\n\
20 action.give|asks authority.benefits|claims\n\
32 action.give|asks authority.court|claims\n\
-15 action.give|asks authority.customs|claims\n\
-37 action.give|asks authority.digital-post|claims\n\
14 action.give|asks authority.embassy|claims\n\
33 action.give|asks authority.europol|claims\n\
-12 action.give|asks authority.health|claims\n\
17 action.give|asks authority.immigration|claims\n\
9 action.give|asks authority.ministry|claims\n\
18 action.give|asks authority.nsk|claims\n\
13 action.give|asks authority.police|claims\n\
-20 action.give|asks authority.police|reports\n\
30 action.give|asks authority.tax|claims\n\
40 action.give|asks claim.abroad|claims\n\
28 action.give|asks claim.all-money|claims\n\
9 action.give|asks claim.all-money|reports\n\
41 action.give|asks claim.already-paid|claims\n\
11 action.give|asks claim.broken-phone|claims\n\
56 action.give|asks claim.cannot-meet|claims\n\
28 action.give|asks claim.case|claims\n\
10 action.give|asks claim.case|reports\n\
-44 action.give|asks claim.deposit|claims\n\
11 action.give|asks claim.deposit|denies\n\
70 action.give|asks claim.easy-money|claims\n\
9 action.give|asks claim.emergency|claims\n\
-29 action.give|asks claim.fee|claims\n\
29 action.give|asks claim.hacked|claims\n\
26 action.give|asks claim.investment|claims\n\
46 action.give|asks claim.isolation|claims\n\
28 action.give|asks claim.job|claims\n\
-12 action.give|asks claim.link|denies\n\
18 action.give|asks claim.loan|claims\n\
-28 action.give|asks claim.menu|claims\n\
28 action.give|asks claim.misused-name|claims\n\
80 action.give|asks claim.mule|claims\n\
21 action.give|asks claim.new-number|claims\n\
67 action.give|asks claim.no-checking|claims\n\
10 action.give|asks claim.not-you|claims\n\
100 action.give|asks claim.other-account|claims\n\
17 action.give|asks claim.paid-back|claims\n\
-34 action.give|asks claim.parcel|claims\n\
9 action.give|asks claim.pick-up|claims\n\
35 action.give|asks claim.prize|claims\n\
-25 action.give|asks claim.prompt|claims\n\
10 action.give|asks claim.purchase|claims\n\
76 action.give|asks claim.reassurance|claims\n\
36 action.give|asks claim.recovery|claims\n\
36 action.give|asks claim.refund|claims\n\
77 action.give|asks claim.renewal|claims\n\
20 action.give|asks claim.residence|claims\n\
8 action.give|asks claim.robot|claims\n\
51 action.give|asks claim.safe-account|claims\n\
69 action.give|asks claim.sent-by-mistake|claims\n\
-29 action.give|asks claim.unpaid|claims\n\
63 action.give|asks claim.unusual-activity|claims\n\
11 action.give|asks claim.unusual-activity|reports\n\
9 action.give|asks claim.virus|claims\n\
-55 action.give|asks claim.your-own|claims\n\
14 action.give|asks credential.balance|asks\n\
-52 action.give|asks credential.bank-details|asks\n\
192 action.give|asks credential.card|asks\n\
31 action.give|asks credential.card|claims\n\
9 action.give|asks credential.card|denies\n\
-10 action.give|asks credential.card|reports\n\
73 action.give|asks credential.code|asks\n\
15 action.give|asks credential.code|claims\n\
-17 action.give|asks credential.code|denies\n\
13 action.give|asks credential.code|reports\n\
54 action.give|asks credential.cpr|asks\n\
10 action.give|asks credential.id-document|asks\n\
11 action.give|asks credential.id-document|claims\n\
96 action.give|asks credential.mitid|asks\n\
12 action.give|asks credential.mitid|claims\n\
15 action.give|asks credential.mitid|reports\n\
20 action.give|asks credential.nemid|asks\n\
39 action.give|asks credential.nemid|claims\n\
235 action.give|asks credential.one-time-code|asks\n\
39 action.give|asks credential.one-time-code|claims\n\
58 action.give|asks credential.password|asks\n\
-25 action.give|asks credential.password|claims\n\
17 action.give|asks credential.password|reports\n\
-53 action.give|asks credential.personal-information|asks\n\
19 action.give|asks credential.personal-information|claims\n\
49 action.give|asks credential.pin|asks\n\
-28 action.give|asks credential.pin|claims\n\
25 action.give|asks firm.bank|claims\n\
-11 action.give|asks firm.bank|reports\n\
11 action.give|asks firm.courier|claims\n\
77 action.give|asks firm.payment|claims\n\
46 action.give|asks firm.shop|claims\n\
17 action.give|asks firm.streaming|claims\n\
28 action.give|asks firm.support|claims\n\
33 action.give|asks firm.telecom|claims\n\
106 action.give|asks money.amount|claims\n\
16 action.give|asks money.amount|reports\n\
94 action.give|asks money.unusual-means|claims\n\
37 action.give|asks money.valuables|claims\n\
29 action.give|asks person.agent|claims\n\
38 action.give|asks person.buyer|claims\n\
9 action.give|asks person.buyer|reports\n\
73 action.give|asks person.family|claims\n\
-46 action.give|asks person.recruiter|claims\n\
-19 action.give|asks threat.block|reports\n\
122 action.give|asks threat.block|threatens\n\
29 action.give|asks threat.court|threatens\n\
13 action.give|asks threat.cutoff|threatens\n\
-16 action.give|asks threat.deadline|reports\n\
42 action.give|asks threat.deadline|threatens\n\
20 action.give|asks threat.debt|threatens\n\
24 action.give|asks threat.deportation|threatens\n\
25 action.give|asks threat.exposure|threatens\n\
-8 action.give|asks threat.return|threatens\n\
32 action.give|claims\n\
-8 action.give|claims action.give|denies\n\
26 action.give|claims action.give|reports\n\
20 action.give|claims action.install|asks\n\
19 action.give|claims action.install|claims\n\
9 action.give|claims action.install|reports\n\
11 action.give|claims action.keep-secret|claims\n\
-12 action.give|claims action.keep-secret|reports\n\
19 action.give|claims action.login|advises\n\
8 action.give|claims action.login|claims\n\
14 action.give|claims action.move-chat|asks\n\
51 action.give|claims action.move-chat|claims\n\
106 action.give|claims action.pay|claims\n\
-13 action.give|claims action.pay|denies\n\
17 action.give|claims action.pay|reports\n\
20 action.give|claims action.press-key|claims\n\
15 action.give|claims action.reply|asks\n\
17 action.give|claims action.stay-on-line|asks\n\
11 action.give|claims action.stay-on-line|claims\n\
-14 action.give|claims action.stay-on-line|reports\n\
12 action.give|claims action.transfer|asks\n\
41 action.give|claims action.transfer|claims\n\
24 action.give|claims action.update|advises\n\
-11 action.give|claims action.update|asks\n\
22 action.give|claims action.update|claims\n\
11 action.give|claims action.withdraw|asks\n\
17 action.give|claims authority.benefits|claims\n\
14 action.give|claims authority.court|claims\n\
-23 action.give|claims authority.customs|claims\n\
-44 action.give|claims authority.digital-post|claims\n\
11 action.give|claims authority.embassy|claims\n\
20 action.give|claims authority.europol|claims\n\
13 action.give|claims authority.health|claims\n\
13 action.give|claims authority.ministry|claims\n\
-9 action.give|claims authority.municipality|claims\n\
20 action.give|claims authority.nsk|claims\n\
15 action.give|claims authority.police|claims\n\
16 action.give|claims authority.prosecution|claims\n\
11 action.give|claims authority.state|claims\n\
8 action.give|claims authority.tax|claims\n\
28 action.give|claims claim.abroad|claims\n\
29 action.give|claims claim.all-money|claims\n\
23 action.give|claims claim.already-paid|claims\n\
13 action.give|claims claim.broken-phone|claims\n\
33 action.give|claims claim.cannot-meet|claims\n\
34 action.give|claims claim.case|claims\n\
9 action.give|claims claim.case|reports\n\
21 action.give|claims claim.easy-money|claims\n\
-34 action.give|claims claim.fee|claims\n\
9 action.give|claims claim.fine|claims\n\
11 action.give|claims claim.hacked|claims\n\
23 action.give|claims claim.investment|claims\n\
37 action.give|claims claim.isolation|claims\n\
-19 action.give|claims claim.link|claims\n\
14 action.give|claims claim.misused-name|claims\n\
8 action.give|claims claim.mule|claims\n\
-23 action.give|claims claim.new-number|claims\n\
-8 action.give|claims claim.no-checking|claims\n\
-11 action.give|claims claim.no-checking|reports\n\
52 action.give|claims claim.other-account|claims\n\
43 action.give|claims claim.paid-back|claims\n\
-11 action.give|claims claim.parcel|claims\n\
39 action.give|claims claim.prize|claims\n\
8 action.give|claims claim.prize|reports\n\
-20 action.give|claims claim.prompt|claims\n\
19 action.give|claims claim.purchase|claims\n\
36 action.give|claims claim.reassurance|claims\n\
16 action.give|claims claim.recovery|claims\n\
26 action.give|claims claim.refund|claims\n\
10 action.give|claims claim.renewal|claims\n\
13 action.give|claims claim.robot|claims\n\
86 action.give|claims claim.safe-account|claims\n\
10 action.give|claims claim.unusual-activity|claims\n\
18 action.give|claims claim.virus|claims\n\
9 action.give|claims claim.watched|claims\n\
-14 action.give|claims claim.your-own|claims\n\
28 action.give|claims credential.balance|asks\n\
17 action.give|claims credential.balance|claims\n\
-21 action.give|claims credential.bank-details|asks\n\
40 action.give|claims credential.bank-details|claims\n\
33 action.give|claims credential.card|asks\n\
44 action.give|claims credential.card|claims\n\
9 action.give|claims credential.card|denies\n\
31 action.give|claims credential.cpr|asks\n\
16 action.give|claims credential.id-document|asks\n\
40 action.give|claims credential.id-document|claims\n\
-21 action.give|claims credential.mitid|asks\n\
43 action.give|claims credential.mitid|claims\n\
-12 action.give|claims credential.mitid|reports\n\
43 action.give|claims credential.one-time-code|asks\n\
44 action.give|claims credential.one-time-code|claims\n\
20 action.give|claims credential.one-time-code|reports\n\
29 action.give|claims credential.password|asks\n\
11 action.give|claims credential.password|claims\n\
-8 action.give|claims credential.personal-information|asks\n\
23 action.give|claims credential.pin|asks\n\
-9 action.give|claims credential.pin|claims\n\
53 action.give|claims firm.bank|claims\n\
63 action.give|claims firm.payment|claims\n\
-12 action.give|claims firm.support|claims\n\
13 action.give|claims firm.utility|claims\n\
95 action.give|claims money.amount|claims\n\
8 action.give|claims money.amount|reports\n\
43 action.give|claims money.unusual-means|claims\n\
11 action.give|claims money.valuables|claims\n\
-8 action.give|claims money.valuables|reports\n\
32 action.give|claims person.agent|claims\n\
-9 action.give|claims person.family|reports\n\
-9 action.give|claims person.landlord|claims\n\
57 action.give|claims threat.arrest|threatens\n\
-16 action.give|claims threat.block|reports\n\
14 action.give|claims threat.block|threatens\n\
44 action.give|claims threat.court|threatens\n\
18 action.give|claims threat.cutoff|threatens\n\
16 action.give|claims threat.deadline|threatens\n\
11 action.give|claims threat.debt|threatens\n\
8 action.give|claims threat.exposure|threatens\n\
-34 action.give|denies\n\
-10 action.give|denies action.login|asks\n\
-10 action.give|denies action.pay|asks\n\
-11 action.give|denies action.pay|claims\n\
10 action.give|denies authority.police|claims\n\
14 action.give|denies claim.emergency|claims\n\
15 action.give|denies credential.card|asks\n\
-11 action.give|denies credential.code|denies\n\
-11 action.give|denies credential.personal-information|asks\n\
-31 action.give|denies firm.bank|claims\n\
11 action.give|denies money.amount|claims\n\
9 action.give|denies money.valuables|claims\n\
8 action.give|denies person.family|claims\n\
11 action.give|denies threat.arrest|threatens\n\
-12 action.give|denies threat.block|threatens\n\
-42 action.give|live\n\
97 action.give|reader\n\
12 action.give|reports action.hand-over|claims\n\
13 action.give|reports action.keep-secret|asks\n\
9 action.give|reports action.press-key|asks\n\
14 action.give|reports action.press-key|reports\n\
-12 action.give|reports action.stay-on-line|asks\n\
17 action.give|reports action.stay-on-line|reports\n\
26 action.give|reports action.transfer|asks\n\
-9 action.give|reports action.transfer|reports\n\
9 action.give|reports action.withdraw|asks\n\
25 action.give|reports authority.benefits|claims\n\
-19 action.give|reports authority.police|claims\n\
-8 action.give|reports authority.police|reports\n\
-15 action.give|reports authority.tax|reports\n\
-14 action.give|reports claim.all-money|claims\n\
9 action.give|reports claim.cannot-meet|claims\n\
8 action.give|reports claim.crime|claims\n\
-15 action.give|reports claim.crime|reports\n\
14 action.give|reports claim.easy-money|claims\n\
-8 action.give|reports claim.emergency|claims\n\
-11 action.give|reports claim.job|claims\n\
8 action.give|reports claim.link|reports\n\
12 action.give|reports claim.misused-name|claims\n\
13 action.give|reports claim.misused-name|reports\n\
10 action.give|reports claim.mule|claims\n\
-10 action.give|reports claim.new-number|claims\n\
25 action.give|reports claim.paid-back|claims\n\
-14 action.give|reports claim.parcel|claims\n\
9 action.give|reports claim.pick-up|claims\n\
11 action.give|reports claim.purchase|claims\n\
11 action.give|reports claim.reassurance|claims\n\
18 action.give|reports claim.reassurance|reports\n\
10 action.give|reports claim.refund|claims\n\
-14 action.give|reports claim.residence|reports\n\
-8 action.give|reports claim.safe-account|reports\n\
19 action.give|reports claim.sent-by-mistake|claims\n\
20 action.give|reports claim.unusual-activity|claims\n\
20 action.give|reports credential.balance|claims\n\
24 action.give|reports credential.balance|reports\n\
17 action.give|reports credential.bank-details|claims\n\
-22 action.give|reports credential.card|claims\n\
16 action.give|reports credential.card|reports\n\
29 action.give|reports credential.code|claims\n\
23 action.give|reports credential.code|reports\n\
15 action.give|reports credential.cpr|reports\n\
29 action.give|reports credential.id-document|reports\n\
17 action.give|reports credential.mitid|reports\n\
15 action.give|reports credential.one-time-code|reports\n\
9 action.give|reports credential.password|reports\n\
15 action.give|reports credential.personal-information|claims\n\
-61 action.give|reports firm.bank|claims\n\
8 action.give|reports firm.courier|claims\n\
10 action.give|reports firm.payment|claims\n\
11 action.give|reports money.amount|reports\n\
14 action.give|reports money.unusual-means|claims\n\
10 action.give|reports money.unusual-means|reports\n\
-30 action.give|reports money.valuables|claims\n\
20 action.give|reports person.buyer|reports\n\
-24 action.give|reports person.family|claims\n\
-14 action.give|reports threat.arrest|threatens\n\
16 action.give|reports threat.block|threatens\n\
11 action.give|reports threat.deadline|denies\n\
13 action.give|reports threat.deadline|threatens\n\
8 action.hand-over|advises claim.parcel|claims\n\
-10 action.hand-over|advises money.amount|claims\n\
58 action.hand-over|asks\n\
32 action.hand-over|asks action.hand-over|claims\n\
-11 action.hand-over|asks action.pay|claims\n\
11 action.hand-over|asks action.stay-on-line|asks\n\
9 action.hand-over|asks action.transfer|claims\n\
8 action.hand-over|asks action.update|claims\n\
19 action.hand-over|asks action.withdraw|asks\n\
30 action.hand-over|asks authority.police|claims\n\
-9 action.hand-over|asks authority.tax|claims\n\
17 action.hand-over|asks claim.case|claims\n\
32 action.hand-over|asks claim.crime|claims\n\
8 action.hand-over|asks claim.easy-money|claims\n\
8 action.hand-over|asks claim.emergency|claims\n\
-13 action.hand-over|asks claim.fee|claims\n\
26 action.hand-over|asks claim.hacked|claims\n\
14 action.hand-over|asks claim.mule|claims\n\
9 action.hand-over|asks claim.other-account|claims\n\
9 action.hand-over|asks claim.parcel|claims\n\
75 action.hand-over|asks claim.pick-up|claims\n\
-10 action.hand-over|asks claim.prompt|claims\n\
10 action.hand-over|asks claim.purchase|claims\n\
8 action.hand-over|asks claim.reassurance|claims\n\
9 action.hand-over|asks claim.safe-account|claims\n\
8 action.hand-over|asks claim.unusual-activity|claims\n\
26 action.hand-over|asks credential.card|asks\n\
41 action.hand-over|asks credential.card|claims\n\
14 action.hand-over|asks credential.code|asks\n\
-17 action.hand-over|asks credential.cpr|asks\n\
8 action.hand-over|asks credential.one-time-code|claims\n\
37 action.hand-over|asks credential.pin|asks\n\
-8 action.hand-over|asks credential.pin|claims\n\
40 action.hand-over|asks firm.bank|claims\n\
-10 action.hand-over|asks firm.bank|reports\n\
13 action.hand-over|asks firm.courier|claims\n\
17 action.hand-over|asks firm.payment|claims\n\
48 action.hand-over|asks money.valuables|claims\n\
35 action.hand-over|asks person.agent|claims\n\
12 action.hand-over|asks person.family|claims\n\
11 action.hand-over|asks threat.arrest|threatens\n\
33 action.hand-over|asks threat.deadline|threatens\n\
-28 action.hand-over|claims\n\
9 action.hand-over|claims action.keep-secret|asks\n\
10 action.hand-over|claims action.withdraw|asks\n\
8 action.hand-over|claims claim.crime|claims\n\
-8 action.hand-over|claims claim.easy-money|claims\n\
15 action.hand-over|claims claim.no-checking|claims\n\
-12 action.hand-over|claims claim.paid-back|claims\n\
-16 action.hand-over|claims claim.parcel|claims\n\
43 action.hand-over|claims claim.pick-up|claims\n\
-11 action.hand-over|claims claim.prize|claims\n\
15 action.hand-over|claims claim.unusual-activity|claims\n\
-22 action.hand-over|claims claim.your-own|claims\n\
27 action.hand-over|claims credential.card|asks\n\
16 action.hand-over|claims credential.card|claims\n\
9 action.hand-over|claims credential.code|asks\n\
-13 action.hand-over|claims credential.id-document|claims\n\
-18 action.hand-over|claims credential.mitid|claims\n\
-11 action.hand-over|claims credential.password|claims\n\
26 action.hand-over|claims credential.pin|asks\n\
12 action.hand-over|claims money.valuables|claims\n\
8 action.hand-over|claims threat.arrest|threatens\n\
-10 action.hand-over|claims threat.block|threatens\n\
38 action.hand-over|reader\n\
11 action.hand-over|reports claim.pick-up|claims\n\
-10 action.hand-over|speaks\n\
27 action.install|advises\n\
16 action.install|advises money.amount|claims\n\
174 action.install|asks\n\
59 action.install|asks action.install|claims\n\
-9 action.install|asks action.pay|asks\n\
9 action.install|asks action.transfer|asks\n\
12 action.install|asks action.transfer|claims\n\
13 action.install|asks authority.police|claims\n\
11 action.install|asks claim.all-money|claims\n\
39 action.install|asks claim.hacked|claims\n\
8 action.install|asks claim.investment|claims\n\
8 action.install|asks claim.paid-back|claims\n\
25 action.install|asks claim.refund|claims\n\
10 action.install|asks claim.renewal|claims\n\
17 action.install|asks claim.unusual-activity|claims\n\
95 action.install|asks claim.virus|claims\n\
8 action.install|asks credential.code|asks\n\
-10 action.install|asks credential.id-document|asks\n\
-18 action.install|asks credential.mitid|asks\n\
53 action.install|asks firm.bank|claims\n\
79 action.install|asks firm.support|claims\n\
31 action.install|asks firm.telecom|claims\n\
19 action.install|asks money.amount|claims\n\
14 action.install|asks money.unusual-means|claims\n\
8 action.install|asks person.family|claims\n\
29 action.install|asks threat.deadline|threatens\n\
97 action.install|claims\n\
10 action.install|claims action.login|asks\n\
10 action.install|claims action.pay|asks\n\
16 action.install|claims action.pay|claims\n\
21 action.install|claims action.transfer|claims\n\
-17 action.install|claims action.update|asks\n\
11 action.install|claims claim.emergency|claims\n\
26 action.install|claims claim.hacked|claims\n\
9 action.install|claims claim.investment|claims\n\
9 action.install|claims claim.link|claims\n\
-9 action.install|claims claim.new-number|claims\n\
8 action.install|claims claim.not-you|claims\n\
11 action.install|claims claim.paid-back|claims\n\
18 action.install|claims claim.purchase|claims\n\
17 action.install|claims claim.refund|claims\n\
9 action.install|claims claim.unpaid|claims\n\
68 action.install|claims claim.virus|claims\n\
-8 action.install|claims credential.personal-information|asks\n\
71 action.install|claims firm.bank|claims\n\
50 action.install|claims firm.support|claims\n\
24 action.install|claims money.amount|claims\n\
14 action.install|claims person.agent|claims\n\
10 action.install|claims person.family|claims\n\
23 action.install|claims threat.block|threatens\n\
28 action.install|claims threat.deadline|threatens\n\
9 action.install|claims threat.exposure|threatens\n\
217 action.install|live\n\
115 action.install|reader\n\
10 action.install|reports credential.mitid|reports\n\
-9 action.install|reports firm.support|claims\n\
10 action.install|reports money.amount|reports\n\
69 action.install|speaks\n\
148 action.keep-secret|asks\n\
31 action.keep-secret|asks action.keep-secret|claims\n\
21 action.keep-secret|asks action.pay|asks\n\
8 action.keep-secret|asks action.reply|asks\n\
15 action.keep-secret|asks action.stay-on-line|asks\n\
32 action.keep-secret|asks action.transfer|asks\n\
14 action.keep-secret|asks action.transfer|claims\n\
23 action.keep-secret|asks action.withdraw|asks\n\
16 action.keep-secret|asks authority.embassy|claims\n\
8 action.keep-secret|asks authority.europol|claims\n\
40 action.keep-secret|asks authority.police|claims\n\
8 action.keep-secret|asks claim.all-money|claims\n\
9 action.keep-secret|asks claim.already-paid|claims\n\
9 action.keep-secret|asks claim.broken-phone|claims\n\
36 action.keep-secret|asks claim.cannot-meet|claims\n\
21 action.keep-secret|asks claim.case|claims\n\
48 action.keep-secret|asks claim.crime|claims\n\
20 action.keep-secret|asks claim.deposit|claims\n\
13 action.keep-secret|asks claim.easy-money|claims\n\
13 action.keep-secret|asks claim.emergency|claims\n\
11 action.keep-secret|asks claim.fee|claims\n\
8 action.keep-secret|asks claim.hacked|claims\n\
29 action.keep-secret|asks claim.investment|claims\n\
24 action.keep-secret|asks claim.isolation|claims\n\
13 action.keep-secret|asks claim.link|claims\n\
9 action.keep-secret|asks claim.misused-name|claims\n\
11 action.keep-secret|asks claim.new-number|claims\n\
75 action.keep-secret|asks claim.no-checking|claims\n\
31 action.keep-secret|asks claim.other-account|claims\n\
16 action.keep-secret|asks claim.paid-back|claims\n\
32 action.keep-secret|asks claim.pick-up|claims\n\
21 action.keep-secret|asks claim.prize|claims\n\
-8 action.keep-secret|asks claim.renewal|claims\n\
8 action.keep-secret|asks claim.residence|claims\n\
15 action.keep-secret|asks claim.safe-account|claims\n\
9 action.keep-secret|asks claim.unpaid|claims\n\
9 action.keep-secret|asks credential.balance|asks\n\
17 action.keep-secret|asks credential.bank-details|asks\n\
13 action.keep-secret|asks credential.bank-details|claims\n\
-19 action.keep-secret|asks credential.code|claims\n\
15 action.keep-secret|asks credential.cpr|claims\n\
17 action.keep-secret|asks credential.id-document|claims\n\
-14 action.keep-secret|asks credential.mitid|claims\n\
40 action.keep-secret|asks firm.bank|claims\n\
15 action.keep-secret|asks firm.payment|claims\n\
64 action.keep-secret|asks money.amount|claims\n\
10 action.keep-secret|asks money.unusual-means|claims\n\
28 action.keep-secret|asks money.valuables|claims\n\
39 action.keep-secret|asks person.agent|claims\n\
24 action.keep-secret|asks person.family|claims\n\
14 action.keep-secret|asks person.landlord|claims\n\
30 action.keep-secret|asks threat.arrest|threatens\n\
9 action.keep-secret|asks threat.court|threatens\n\
61 action.keep-secret|asks threat.deadline|threatens\n\
76 action.keep-secret|claims\n\
18 action.keep-secret|claims action.transfer|asks\n\
10 action.keep-secret|claims action.update|asks\n\
18 action.keep-secret|claims action.withdraw|asks\n\
8 action.keep-secret|claims claim.broken-phone|claims\n\
17 action.keep-secret|claims claim.cannot-meet|claims\n\
11 action.keep-secret|claims claim.case|claims\n\
32 action.keep-secret|claims claim.crime|claims\n\
12 action.keep-secret|claims claim.isolation|claims\n\
10 action.keep-secret|claims claim.no-checking|claims\n\
14 action.keep-secret|claims claim.other-account|claims\n\
10 action.keep-secret|claims claim.prize|claims\n\
8 action.keep-secret|claims claim.purchase|claims\n\
10 action.keep-secret|claims credential.card|claims\n\
9 action.keep-secret|claims credential.id-document|claims\n\
-11 action.keep-secret|claims credential.password|claims\n\
9 action.keep-secret|claims credential.personal-information|claims\n\
40 action.keep-secret|claims firm.bank|claims\n\
32 action.keep-secret|claims money.amount|claims\n\
9 action.keep-secret|claims money.valuables|claims\n\
10 action.keep-secret|claims person.agent|claims\n\
16 action.keep-secret|claims person.family|claims\n\
11 action.keep-secret|claims threat.arrest|threatens\n\
11 action.keep-secret|claims threat.court|threatens\n\
15 action.keep-secret|claims threat.deadline|threatens\n\
201 action.keep-secret|live\n\
104 action.keep-secret|reader\n\
-13 action.keep-secret|reports\n\
-11 action.keep-secret|reports authority.police|claims\n\
-9 action.keep-secret|reports claim.fee|claims\n\
-12 action.keep-secret|reports claim.no-checking|reports\n\
-12 action.keep-secret|reports claim.unusual-activity|claims\n\
-11 action.keep-secret|reports firm.bank|reports\n\
-8 action.keep-secret|reports money.unusual-means|claims\n\
59 action.keep-secret|speaks\n\
16 action.login|advises\n\
11 action.login|advises credential.mitid|advises\n\
-36 action.login|asks\n\
-20 action.login|asks action.login|claims\n\
-10 action.login|asks action.pay|advises\n\
-31 action.login|asks action.pay|asks\n\
10 action.login|asks action.pay|claims\n\
14 action.login|asks action.transfer|asks\n\
8 action.login|asks action.transfer|claims\n\
31 action.login|asks action.update|asks\n\
-19 action.login|asks authority.customs|claims\n\
39 action.login|asks authority.digital-post|claims\n\
-62 action.login|asks authority.tax|claims\n\
39 action.login|asks claim.already-paid|claims\n\
8 action.login|asks claim.case|claims\n\
12 action.login|asks claim.easy-money|claims\n\
-32 action.login|asks claim.fee|claims\n\
-9 action.login|asks claim.investment|claims\n\
34 action.login|asks claim.job|claims\n\
46 action.login|asks claim.link|claims\n\
17 action.login|asks claim.mule|claims\n\
13 action.login|asks claim.other-account|claims\n\
-25 action.login|asks claim.parcel|claims\n\
-20 action.login|asks claim.pick-up|claims\n\
-14 action.login|asks claim.prize|claims\n\
-16 action.login|asks claim.prompt|claims\n\
22 action.login|asks claim.purchase|claims\n\
17 action.login|asks claim.reassurance|claims\n\
11 action.login|asks claim.refund|claims\n\
8 action.login|asks claim.safe-account|claims\n\
-34 action.login|asks claim.unpaid|claims\n\
16 action.login|asks claim.unusual-activity|claims\n\
8 action.login|asks credential.bank-details|claims\n\
-9 action.login|asks credential.card|asks\n\
-31 action.login|asks credential.card|claims\n\
-17 action.login|asks credential.code|asks\n\
-8 action.login|asks credential.code|claims\n\
-13 action.login|asks credential.cpr|asks\n\
-11 action.login|asks credential.id-document|asks\n\
-9 action.login|asks credential.mitid|claims\n\
40 action.login|asks credential.nemid|asks\n\
13 action.login|asks credential.nemid|claims\n\
-26 action.login|asks credential.one-time-code|asks\n\
-11 action.login|asks credential.one-time-code|claims\n\
-38 action.login|asks credential.password|asks\n\
-37 action.login|asks credential.password|claims\n\
-14 action.login|asks credential.personal-information|asks\n\
-14 action.login|asks credential.personal-information|claims\n\
-9 action.login|asks credential.pin|claims\n\
104 action.login|asks firm.bank|claims\n\
-15 action.login|asks firm.courier|claims\n\
14 action.login|asks firm.streaming|claims\n\
8 action.login|asks firm.telecom|claims\n\
38 action.login|asks money.amount|claims\n\
11 action.login|asks person.family|claims\n\
11 action.login|asks person.landlord|claims\n\
-9 action.login|asks threat.arrest|threatens\n\
16 action.login|asks threat.block|threatens\n\
-10 action.login|asks threat.court|threatens\n\
68 action.login|asks threat.deadline|threatens\n\
-13 action.login|asks threat.debt|threatens\n\
-8 action.login|asks threat.return|threatens\n\
-12 action.login|claims action.pay|asks\n\
10 action.login|claims action.transfer|asks\n\
22 action.login|claims authority.benefits|claims\n\
18 action.login|claims authority.municipality|claims\n\
-8 action.login|claims claim.deposit|claims\n\
9 action.login|claims claim.emergency|claims\n\
-15 action.login|claims claim.fee|claims\n\
-9 action.login|claims claim.link|claims\n\
27 action.login|claims claim.not-you|claims\n\
16 action.login|claims claim.pick-up|claims\n\
-9 action.login|claims claim.prize|claims\n\
20 action.login|claims claim.prompt|claims\n\
15 action.login|claims claim.purchase|claims\n\
-11 action.login|claims claim.renewal|claims\n\
8 action.login|claims claim.safe-account|claims\n\
56 action.login|claims claim.unusual-activity|claims\n\
-12 action.login|claims credential.code|claims\n\
35 action.login|claims credential.mitid|claims\n\
-12 action.login|claims credential.password|asks\n\
18 action.login|claims credential.password|claims\n\
45 action.login|claims firm.bank|claims\n\
-10 action.login|claims firm.courier|claims\n\
11 action.login|claims firm.payment|claims\n\
10 action.login|claims money.unusual-means|claims\n\
-9 action.login|live\n\
-15 action.login|reports\n\
-19 action.login|reports claim.fee|claims\n\
-13 action.login|reports money.amount|claims\n\
-13 action.login|speaks\n\
-12 action.move-chat|advises\n\
220 action.move-chat|asks\n\
34 action.move-chat|asks action.move-chat|claims\n\
16 action.move-chat|asks action.pay|asks\n\
39 action.move-chat|asks action.reply|asks\n\
13 action.move-chat|asks action.transfer|asks\n\
34 action.move-chat|asks action.transfer|reports\n\
9 action.move-chat|asks action.update|claims\n\
31 action.move-chat|asks claim.broken-phone|claims\n\
8 action.move-chat|asks claim.cannot-meet|claims\n\
61 action.move-chat|asks claim.easy-money|claims\n\
16 action.move-chat|asks claim.emergency|claims\n\
9 action.move-chat|asks claim.investment|claims\n\
85 action.move-chat|asks claim.job|claims\n\
14 action.move-chat|asks claim.mule|claims\n\
41 action.move-chat|asks claim.new-number|claims\n\
13 action.move-chat|asks claim.paid-back|claims\n\
13 action.move-chat|asks claim.recovery|claims\n\
10 action.move-chat|asks claim.sent-by-mistake|claims\n\
9 action.move-chat|asks claim.unpaid|claims\n\
10 action.move-chat|asks credential.mitid|claims\n\
10 action.move-chat|asks firm.bank|claims\n\
89 action.move-chat|asks money.amount|claims\n\
16 action.move-chat|asks money.unusual-means|claims\n\
51 action.move-chat|asks person.family|claims\n\
30 action.move-chat|asks person.recruiter|claims\n\
32 action.move-chat|asks threat.deadline|threatens\n\
162 action.move-chat|claims\n\
15 action.move-chat|claims action.pay|claims\n\
49 action.move-chat|claims action.reply|asks\n\
21 action.move-chat|claims action.update|claims\n\
13 action.move-chat|claims authority.police|claims\n\
28 action.move-chat|claims claim.broken-phone|claims\n\
8 action.move-chat|claims claim.crime|claims\n\
11 action.move-chat|claims claim.deposit|claims\n\
59 action.move-chat|claims claim.easy-money|claims\n\
18 action.move-chat|claims claim.emergency|claims\n\
9 action.move-chat|claims claim.fee|claims\n\
41 action.move-chat|claims claim.investment|claims\n\
68 action.move-chat|claims claim.job|claims\n\
27 action.move-chat|claims claim.new-number|claims\n\
9 action.move-chat|claims claim.paid-back|claims\n\
9 action.move-chat|claims claim.recovery|claims\n\
13 action.move-chat|claims credential.card|claims\n\
-8 action.move-chat|claims credential.code|claims\n\
10 action.move-chat|claims credential.one-time-code|asks\n\
24 action.move-chat|claims credential.one-time-code|claims\n\
-10 action.move-chat|claims credential.password|asks\n\
20 action.move-chat|claims firm.bank|claims\n\
118 action.move-chat|claims money.amount|claims\n\
18 action.move-chat|claims money.unusual-means|claims\n\
23 action.move-chat|claims person.adviser|claims\n\
13 action.move-chat|claims person.agent|claims\n\
50 action.move-chat|claims person.family|claims\n\
37 action.move-chat|claims threat.deadline|threatens\n\
348 action.move-chat|live\n\
105 action.move-chat|reader\n\
47 action.move-chat|reports\n\
28 action.move-chat|reports person.family|claims\n\
62 action.move-chat|speaks\n\
-54 action.pay|advises\n\
12 action.pay|advises action.transfer|claims\n\
-10 action.pay|advises authority.digital-post|claims\n\
14 action.pay|advises claim.fine|claims\n\
-10 action.pay|advises claim.parcel|claims\n\
-8 action.pay|advises claim.unusual-activity|claims\n\
9 action.pay|advises credential.card|asks\n\
10 action.pay|advises firm.toll|claims\n\
-11 action.pay|advises firm.utility|claims\n\
-11 action.pay|advises money.amount|claims\n\
-8 action.pay|advises threat.block|threatens\n\
-9 action.pay|advises threat.deadline|threatens\n\
81 action.pay|asks\n\
-12 action.pay|asks action.pay|denies\n\
8 action.pay|asks action.reply|asks\n\
-19 action.pay|asks action.transfer|advises\n\
-14 action.pay|asks action.transfer|asks\n\
19 action.pay|asks action.update|asks\n\
40 action.pay|asks action.update|claims\n\
11 action.pay|asks action.withdraw|claims\n\
14 action.pay|asks authority.benefits|claims\n\
-25 action.pay|asks authority.customs|claims\n\
-47 action.pay|asks authority.digital-post|claims\n\
13 action.pay|asks authority.embassy|claims\n\
29 action.pay|asks authority.immigration|claims\n\
40 action.pay|asks authority.police|claims\n\
25 action.pay|asks authority.tax|claims\n\
14 action.pay|asks claim.abroad|claims\n\
8 action.pay|asks claim.all-money|claims\n\
10 action.pay|asks claim.already-paid|claims\n\
28 action.pay|asks claim.broken-phone|claims\n\
14 action.pay|asks claim.cannot-meet|claims\n\
-29 action.pay|asks claim.case|claims\n\
18 action.pay|asks claim.crime|claims\n\
12 action.pay|asks claim.deposit|claims\n\
35 action.pay|asks claim.easy-money|claims\n\
32 action.pay|asks claim.emergency|claims\n\
21 action.pay|asks claim.fee|claims\n\
18 action.pay|asks claim.fine|claims\n\
20 action.pay|asks claim.hacked|claims\n\
31 action.pay|asks claim.investment|claims\n\
-8 action.pay|asks claim.job|claims\n\
52 action.pay|asks claim.new-number|claims\n\
-17 action.pay|asks claim.not-you|claims\n\
15 action.pay|asks claim.other-account|claims\n\
26 action.pay|asks claim.parcel|claims\n\
51 action.pay|asks claim.prize|claims\n\
9 action.pay|asks claim.purchase|claims\n\
73 action.pay|asks claim.recovery|claims\n\
30 action.pay|asks claim.refund|claims\n\
18 action.pay|asks claim.renewal|claims\n\
19 action.pay|asks claim.residence|claims\n\
16 action.pay|asks claim.safe-account|claims\n\
13 action.pay|asks claim.unpaid|claims\n\
-21 action.pay|asks claim.your-own|claims\n\
-9 action.pay|asks credential.balance|asks\n\
17 action.pay|asks credential.bank-details|asks\n\
-11 action.pay|asks credential.code|claims\n\
-9 action.pay|asks credential.cpr|claims\n\
26 action.pay|asks credential.id-document|asks\n\
20 action.pay|asks credential.id-document|claims\n\
-8 action.pay|asks credential.mitid|asks\n\
10 action.pay|asks credential.one-time-code|asks\n\
-18 action.pay|asks credential.one-time-code|claims\n\
20 action.pay|asks credential.personal-information|claims\n\
-92 action.pay|asks firm.bank|claims\n\
16 action.pay|asks firm.courier|claims\n\
35 action.pay|asks firm.toll|claims\n\
19 action.pay|asks firm.utility|claims\n\
67 action.pay|asks money.amount|claims\n\
46 action.pay|asks money.unusual-means|claims\n\
-35 action.pay|asks money.valuables|claims\n\
15 action.pay|asks person.agent|claims\n\
-19 action.pay|asks person.buyer|claims\n\
74 action.pay|asks person.family|claims\n\
13 action.pay|asks person.recruiter|claims\n\
32 action.pay|asks threat.arrest|threatens\n\
50 action.pay|asks threat.block|threatens\n\
46 action.pay|asks threat.court|threatens\n\
32 action.pay|asks threat.cutoff|threatens\n\
142 action.pay|asks threat.deadline|threatens\n\
52 action.pay|asks threat.deportation|threatens\n\
28 action.pay|asks threat.return|threatens\n\
35 action.pay|claims\n\
-10 action.pay|claims action.pay|denies\n\
16 action.pay|claims action.pay|reports\n\
15 action.pay|claims action.transfer|asks\n\
11 action.pay|claims action.transfer|claims\n\
-10 action.pay|claims action.update|asks\n\
-11 action.pay|claims action.withdraw|claims\n\
11 action.pay|claims authority.benefits|claims\n\
16 action.pay|claims authority.customs|claims\n\
-20 action.pay|claims authority.digital-post|claims\n\
-12 action.pay|claims authority.embassy|claims\n\
10 action.pay|claims authority.europol|claims\n\
-10 action.pay|claims authority.health|claims\n\
14 action.pay|claims authority.municipality|claims\n\
8 action.pay|claims authority.police|claims\n\
35 action.pay|claims claim.abroad|claims\n\
23 action.pay|claims claim.broken-phone|claims\n\
20 action.pay|claims claim.cannot-meet|claims\n\
-12 action.pay|claims claim.case|claims\n\
-26 action.pay|claims claim.crime|claims\n\
44 action.pay|claims claim.deposit|claims\n\
22 action.pay|claims claim.easy-money|claims\n\
18 action.pay|claims claim.emergency|claims\n\
50 action.pay|claims claim.fee|claims\n\
-13 action.pay|claims claim.hacked|claims\n\
20 action.pay|claims claim.isolation|claims\n\
22 action.pay|claims claim.job|claims\n\
8 action.pay|claims claim.mule|claims\n\
9 action.pay|claims claim.new-number|claims\n\
12 action.pay|claims claim.not-you|claims\n\
23 action.pay|claims claim.paid-back|claims\n\
12 action.pay|claims claim.parcel|claims\n\
-12 action.pay|claims claim.pick-up|claims\n\
9 action.pay|claims claim.prize|claims\n\
23 action.pay|claims claim.purchase|claims\n\
31 action.pay|claims claim.reassurance|claims\n\
20 action.pay|claims claim.recovery|claims\n\
-11 action.pay|claims claim.sent-by-mistake|claims\n\
38 action.pay|claims claim.unpaid|claims\n\
20 action.pay|claims claim.unusual-activity|claims\n\
-12 action.pay|claims claim.your-own|claims\n\
-14 action.pay|claims credential.bank-details|asks\n\
18 action.pay|claims credential.card|asks\n\
9 action.pay|claims credential.card|claims\n\
-10 action.pay|claims credential.code|advises\n\
-14 action.pay|claims credential.code|denies\n\
8 action.pay|claims credential.id-document|reports\n\
16 action.pay|claims credential.mitid|asks\n\
18 action.pay|claims credential.mitid|reports\n\
11 action.pay|claims credential.one-time-code|asks\n\
20 action.pay|claims credential.password|claims\n\
10 action.pay|claims credential.personal-information|asks\n\
10 action.pay|claims credential.personal-information|claims\n\
8 action.pay|claims credential.pin|asks\n\
-13 action.pay|claims firm.bank|claims\n\
58 action.pay|claims firm.courier|claims\n\
-78 action.pay|claims firm.payment|claims\n\
28 action.pay|claims firm.shop|claims\n\
-12 action.pay|claims firm.telecom|claims\n\
43 action.pay|claims firm.toll|claims\n\
10 action.pay|claims firm.utility|claims\n\
14 action.pay|claims money.amount|claims\n\
54 action.pay|claims money.unusual-means|claims\n\
-38 action.pay|claims money.valuables|claims\n\
-20 action.pay|claims person.buyer|claims\n\
32 action.pay|claims person.family|claims\n\
19 action.pay|claims person.landlord|claims\n\
18 action.pay|claims threat.arrest|threatens\n\
-17 action.pay|claims threat.court|threatens\n\
22 action.pay|claims threat.cutoff|threatens\n\
17 action.pay|claims threat.deadline|reports\n\
45 action.pay|claims threat.deadline|threatens\n\
14 action.pay|claims threat.deportation|threatens\n\
9 action.pay|claims threat.exposure|threatens\n\
-38 action.pay|denies\n\
-13 action.pay|denies claim.case|claims\n\
-21 action.pay|denies claim.fee|claims\n\
-15 action.pay|denies claim.parcel|claims\n\
-12 action.pay|denies claim.unpaid|claims\n\
-16 action.pay|denies money.amount|claims\n\
-14 action.pay|denies threat.block|threatens\n\
-14 action.pay|denies threat.court|threatens\n\
-21 action.pay|denies threat.deadline|threatens\n\
110 action.pay|live\n\
20 action.pay|reader\n\
38 action.pay|reports\n\
20 action.pay|reports action.transfer|claims\n\
9 action.pay|reports action.transfer|reports\n\
8 action.pay|reports authority.court|claims\n\
16 action.pay|reports authority.police|claims\n\
10 action.pay|reports authority.tax|claims\n\
21 action.pay|reports claim.deposit|claims\n\
13 action.pay|reports claim.emergency|claims\n\
28 action.pay|reports claim.fine|claims\n\
-8 action.pay|reports claim.parcel|reports\n\
28 action.pay|reports claim.unpaid|claims\n\
13 action.pay|reports credential.code|asks\n\
-10 action.pay|reports credential.one-time-code|claims\n\
20 action.pay|reports firm.payment|claims\n\
19 action.pay|reports money.amount|claims\n\
-14 action.pay|reports money.amount|reports\n\
12 action.pay|reports person.family|claims\n\
8 action.pay|reports threat.court|threatens\n\
54 action.pay|reports threat.deadline|threatens\n\
-56 action.pay|speaks\n\
-8 action.press-key|advises\n\
114 action.press-key|asks\n\
10 action.press-key|asks action.stay-on-line|asks\n\
34 action.press-key|asks authority.court|claims\n\
27 action.press-key|asks authority.customs|claims\n\
9 action.press-key|asks authority.embassy|claims\n\
18 action.press-key|asks authority.europol|claims\n\
18 action.press-key|asks authority.immigration|claims\n\
35 action.press-key|asks authority.ministry|claims\n\
59 action.press-key|asks authority.police|claims\n\
18 action.press-key|asks authority.police|reports\n\
36 action.press-key|asks claim.case|claims\n\
100 action.press-key|asks claim.crime|claims\n\
-14 action.press-key|asks claim.emergency|claims\n\
17 action.press-key|asks claim.fee|claims\n\
-12 action.press-key|asks claim.hacked|claims\n\
-80 action.press-key|asks claim.menu|claims\n\
57 action.press-key|asks claim.misused-name|claims\n\
15 action.press-key|asks claim.parcel|claims\n\
10 action.press-key|asks claim.pick-up|claims\n\
16 action.press-key|asks claim.purchase|claims\n\
17 action.press-key|asks claim.recovery|claims\n\
15 action.press-key|asks claim.refund|claims\n\
39 action.press-key|asks claim.residence|claims\n\
20 action.press-key|asks claim.robot|claims\n\
28 action.press-key|asks claim.unusual-activity|claims\n\
8 action.press-key|asks claim.your-own|claims\n\
25 action.press-key|asks credential.card|asks\n\
27 action.press-key|asks credential.cpr|claims\n\
18 action.press-key|asks credential.id-document|claims\n\
-23 action.press-key|asks credential.mitid|claims\n\
23 action.press-key|asks credential.personal-information|claims\n\
-18 action.press-key|asks firm.bank|claims\n\
9 action.press-key|asks firm.payment|claims\n\
17 action.press-key|asks firm.support|claims\n\
-10 action.press-key|asks firm.toll|claims\n\
44 action.press-key|asks money.amount|claims\n\
48 action.press-key|asks person.agent|claims\n\
-16 action.press-key|asks person.family|claims\n\
57 action.press-key|asks threat.arrest|threatens\n\
16 action.press-key|asks threat.block|threatens\n\
39 action.press-key|asks threat.court|threatens\n\
16 action.press-key|asks threat.cutoff|threatens\n\
84 action.press-key|asks threat.deadline|threatens\n\
8 action.press-key|asks threat.debt|threatens\n\
10 action.press-key|asks threat.deportation|threatens\n\
27 action.press-key|asks threat.exposure|threatens\n\
80 action.press-key|claims\n\
-15 action.press-key|claims authority.benefits|claims\n\
8 action.press-key|claims authority.embassy|claims\n\
18 action.press-key|claims authority.police|claims\n\
22 action.press-key|claims claim.crime|claims\n\
-8 action.press-key|claims claim.menu|claims\n\
16 action.press-key|claims claim.misused-name|claims\n\
13 action.press-key|claims claim.residence|claims\n\
-8 action.press-key|claims claim.robot|claims\n\
9 action.press-key|claims claim.unusual-activity|claims\n\
25 action.press-key|claims threat.arrest|threatens\n\
24 action.press-key|claims threat.deadline|threatens\n\
193 action.press-key|live\n\
-19 action.press-key|reports\n\
-19 action.press-key|reports authority.police|claims\n\
11 action.press-key|reports authority.police|reports\n\
-8 action.press-key|reports claim.crime|reports\n\
15 action.press-key|reports credential.bank-details|claims\n\
-9 action.press-key|reports credential.cpr|reports\n\
-21 action.press-key|reports threat.arrest|threatens\n\
17 action.press-key|reports threat.block|reports\n\
42 action.press-key|speaks\n\
-30 action.reply|advises\n\
-9 action.reply|advises action.reply|asks\n\
8 action.reply|advises authority.police|claims\n\
-8 action.reply|advises credential.id-document|claims\n\
-10 action.reply|advises threat.block|threatens\n\
-15 action.reply|advises threat.deadline|threatens\n\
108 action.reply|asks\n\
9 action.reply|asks action.reply|claims\n\
18 action.reply|asks action.transfer|asks\n\
10 action.reply|asks action.transfer|claims\n\
39 action.reply|asks action.update|asks\n\
-13 action.reply|asks authority.digital-post|claims\n\
35 action.reply|asks authority.europol|claims\n\
36 action.reply|asks authority.police|claims\n\
18 action.reply|asks authority.prosecution|claims\n\
14 action.reply|asks authority.state|claims\n\
30 action.reply|asks claim.broken-phone|claims\n\
11 action.reply|asks claim.cannot-meet|claims\n\
32 action.reply|asks claim.crime|claims\n\
48 action.reply|asks claim.easy-money|claims\n\
15 action.reply|asks claim.investment|claims\n\
56 action.reply|asks claim.job|claims\n\
22 action.reply|asks claim.link|claims\n\
39 action.reply|asks claim.new-number|claims\n\
11 action.reply|asks claim.no-checking|claims\n\
19 action.reply|asks claim.other-account|claims\n\
19 action.reply|asks claim.paid-back|claims\n\
-27 action.reply|asks claim.prize|claims\n\
-10 action.reply|asks claim.prompt|claims\n\
12 action.reply|asks claim.renewal|claims\n\
25 action.reply|asks claim.unusual-activity|claims\n\
14 action.reply|asks credential.bank-details|claims\n\
18 action.reply|asks credential.card|asks\n\
13 action.reply|asks credential.code|asks\n\
32 action.reply|asks credential.cpr|asks\n\
17 action.reply|asks credential.id-document|asks\n\
34 action.reply|asks credential.mitid|claims\n\
27 action.reply|asks credential.one-time-code|asks\n\
12 action.reply|asks credential.one-time-code|claims\n\
26 action.reply|asks credential.password|asks\n\
24 action.reply|asks credential.personal-information|asks\n\
16 action.reply|asks credential.personal-information|claims\n\
12 action.reply|asks credential.pin|asks\n\
20 action.reply|asks firm.payment|claims\n\
11 action.reply|asks firm.support|claims\n\
10 action.reply|asks firm.toll|claims\n\
27 action.reply|asks money.amount|claims\n\
18 action.reply|asks money.unusual-means|claims\n\
15 action.reply|asks money.valuables|claims\n\
14 action.reply|asks person.agent|claims\n\
42 action.reply|asks person.family|claims\n\
12 action.reply|asks person.landlord|claims\n\
14 action.reply|asks person.recruiter|claims\n\
32 action.reply|asks threat.arrest|threatens\n\
26 action.reply|asks threat.block|threatens\n\
20 action.reply|asks threat.court|threatens\n\
39 action.reply|asks threat.exposure|threatens\n\
9 action.reply|claims authority.benefits|claims\n\
-12 action.reply|claims authority.digital-post|claims\n\
16 action.reply|claims claim.broken-phone|claims\n\
-9 action.reply|claims claim.case|claims\n\
-10 action.reply|claims claim.link|claims\n\
16 action.reply|claims claim.new-number|claims\n\
8 action.reply|claims claim.refund|claims\n\
12 action.reply|claims credential.card|asks\n\
16 action.reply|claims person.family|claims\n\
12 action.reply|claims threat.block|threatens\n\
25 action.reply|claims threat.deadline|threatens\n\
104 action.reply|live\n\
12 action.reply|reports\n\
10 action.reply|reports threat.deadline|reports\n\
-16 action.reply|speaks\n\
8 action.scan|asks\n\
17 action.scan|asks credential.code|asks\n\
8 action.scan|asks threat.deadline|threatens\n\
9 action.scan|live\n\
11 action.scan|reader\n\
99 action.stay-on-line|asks\n\
11 action.stay-on-line|asks action.stay-on-line|claims\n\
16 action.stay-on-line|asks action.transfer|asks\n\
14 action.stay-on-line|asks action.transfer|claims\n\
8 action.stay-on-line|asks authority.court|claims\n\
36 action.stay-on-line|asks authority.police|claims\n\
21 action.stay-on-line|asks claim.all-money|claims\n\
9 action.stay-on-line|asks claim.case|claims\n\
31 action.stay-on-line|asks claim.crime|claims\n\
25 action.stay-on-line|asks claim.isolation|claims\n\
11 action.stay-on-line|asks claim.misused-name|claims\n\
8 action.stay-on-line|asks claim.parcel|claims\n\
11 action.stay-on-line|asks claim.pick-up|claims\n\
16 action.stay-on-line|asks claim.reassurance|claims\n\
10 action.stay-on-line|asks claim.robot|claims\n\
10 action.stay-on-line|asks claim.safe-account|claims\n\
9 action.stay-on-line|asks claim.unusual-activity|claims\n\
9 action.stay-on-line|asks credential.card|asks\n\
8 action.stay-on-line|asks credential.code|claims\n\
10 action.stay-on-line|asks credential.mitid|asks\n\
19 action.stay-on-line|asks firm.bank|claims\n\
17 action.stay-on-line|asks money.amount|claims\n\
9 action.stay-on-line|asks money.unusual-means|claims\n\
22 action.stay-on-line|asks money.valuables|claims\n\
27 action.stay-on-line|asks threat.arrest|threatens\n\
24 action.stay-on-line|asks threat.block|threatens\n\
45 action.stay-on-line|asks threat.deadline|threatens\n\
51 action.stay-on-line|claims\n\
17 action.stay-on-line|claims claim.crime|claims\n\
9 action.stay-on-line|claims claim.isolation|claims\n\
12 action.stay-on-line|claims threat.deadline|threatens\n\
139 action.stay-on-line|live\n\
39 action.stay-on-line|reader\n\
21 action.stay-on-line|reports\n\
35 action.stay-on-line|reports authority.police|reports\n\
24 action.stay-on-line|reports money.amount|reports\n\
19 action.stay-on-line|reports money.valuables|reports\n\
19 action.stay-on-line|reports person.family|reports\n\
-10 action.stay-on-line|reports threat.block|threatens\n\
22 action.stay-on-line|reports threat.deadline|reports\n\
59 action.stay-on-line|speaks\n\
-26 action.transfer|advises\n\
-10 action.transfer|advises claim.deposit|claims\n\
-16 action.transfer|advises claim.fee|claims\n\
-10 action.transfer|advises claim.pick-up|claims\n\
-11 action.transfer|advises credential.cpr|claims\n\
-10 action.transfer|advises money.amount|claims\n\
-10 action.transfer|advises person.agent|claims\n\
8 action.transfer|advises person.family|claims\n\
-8 action.transfer|advises threat.deadline|threatens\n\
86 action.transfer|asks\n\
-9 action.transfer|asks action.transfer|reports\n\
17 action.transfer|asks action.update|asks\n\
52 action.transfer|asks action.update|claims\n\
30 action.transfer|asks action.withdraw|asks\n\
-17 action.transfer|asks authority.benefits|claims\n\
13 action.transfer|asks authority.embassy|claims\n\
-15 action.transfer|asks authority.health|claims\n\
19 action.transfer|asks authority.immigration|claims\n\
34 action.transfer|asks authority.police|claims\n\
-8 action.transfer|asks authority.police|reports\n\
12 action.transfer|asks authority.state|claims\n\
19 action.transfer|asks authority.tax|claims\n\
108 action.transfer|asks claim.abroad|claims\n\
90 action.transfer|asks claim.all-money|claims\n\
18 action.transfer|asks claim.already-paid|claims\n\
56 action.transfer|asks claim.broken-phone|claims\n\
84 action.transfer|asks claim.cannot-meet|claims\n\
20 action.transfer|asks claim.case|claims\n\
17 action.transfer|asks claim.crime|claims\n\
43 action.transfer|asks claim.deposit|claims\n\
24 action.transfer|asks claim.easy-money|claims\n\
51 action.transfer|asks claim.hacked|claims\n\
49 action.transfer|asks claim.investment|claims\n\
54 action.transfer|asks claim.job|claims\n\
19 action.transfer|asks claim.loan|claims\n\
14 action.transfer|asks claim.misused-name|claims\n\
52 action.transfer|asks claim.mule|claims\n\
73 action.transfer|asks claim.new-number|claims\n\
42 action.transfer|asks claim.no-checking|claims\n\
8 action.transfer|asks claim.not-you|claims\n\
130 action.transfer|asks claim.other-account|claims\n\
66 action.transfer|asks claim.paid-back|claims\n\
10 action.transfer|asks claim.parcel|claims\n\
15 action.transfer|asks claim.pick-up|claims\n\
18 action.transfer|asks claim.prize|claims\n\
-9 action.transfer|asks claim.prompt|claims\n\
35 action.transfer|asks claim.purchase|claims\n\
52 action.transfer|asks claim.reassurance|claims\n\
26 action.transfer|asks claim.recovery|claims\n\
-15 action.transfer|asks claim.refund|claims\n\
31 action.transfer|asks claim.residence|claims\n\
106 action.transfer|asks claim.safe-account|claims\n\
32 action.transfer|asks claim.sent-by-mistake|claims\n\
-43 action.transfer|asks claim.unpaid|claims\n\
44 action.transfer|asks claim.unusual-activity|claims\n\
13 action.transfer|asks claim.watched|claims\n\
-36 action.transfer|asks claim.your-own|claims\n\
8 action.transfer|asks credential.balance|asks\n\
43 action.transfer|asks credential.bank-details|claims\n\
-10 action.transfer|asks credential.card|asks\n\
-22 action.transfer|asks credential.card|claims\n\
8 action.transfer|asks credential.card|reports\n\
-32 action.transfer|asks credential.code|asks\n\
-14 action.transfer|asks credential.code|claims\n\
12 action.transfer|asks credential.cpr|claims\n\
17 action.transfer|asks credential.id-document|asks\n\
19 action.transfer|asks credential.id-document|claims\n\
-19 action.transfer|asks credential.mitid|asks\n\
-18 action.transfer|asks credential.mitid|claims\n\
-8 action.transfer|asks credential.one-time-code|claims\n\
10 action.transfer|asks credential.password|asks\n\
-8 action.transfer|asks credential.password|claims\n\
-22 action.transfer|asks credential.personal-information|asks\n\
16 action.transfer|asks credential.personal-information|claims\n\
90 action.transfer|asks firm.bank|claims\n\
35 action.transfer|asks firm.courier|claims\n\
-78 action.transfer|asks firm.payment|claims\n\
32 action.transfer|asks money.amount|claims\n\
46 action.transfer|asks money.unusual-means|claims\n\
14 action.transfer|asks money.valuables|claims\n\
15 action.transfer|asks person.agent|claims\n\
97 action.transfer|asks person.family|claims\n\
51 action.transfer|asks person.landlord|claims\n\
25 action.transfer|asks person.recruiter|claims\n\
43 action.transfer|asks threat.arrest|threatens\n\
-16 action.transfer|asks threat.block|reports\n\
37 action.transfer|asks threat.block|threatens\n\
9 action.transfer|asks threat.cutoff|threatens\n\
65 action.transfer|asks threat.deadline|threatens\n\
13 action.transfer|asks threat.deportation|threatens\n\
14 action.transfer|asks threat.return|threatens\n\
-11 action.transfer|claims\n\
-11 action.transfer|claims action.transfer|reports\n\
22 action.transfer|claims action.update|asks\n\
18 action.transfer|claims action.update|claims\n\
-10 action.transfer|claims action.update|reports\n\
23 action.transfer|claims action.withdraw|asks\n\
11 action.transfer|claims action.withdraw|claims\n\
14 action.transfer|claims authority.court|claims\n\
9 action.transfer|claims authority.digital-post|claims\n\
8 action.transfer|claims authority.immigration|claims\n\
45 action.transfer|claims authority.police|claims\n\
46 action.transfer|claims claim.abroad|claims\n\
-11 action.transfer|claims claim.all-money|reports\n\
15 action.transfer|claims claim.broken-phone|claims\n\
21 action.transfer|claims claim.cannot-meet|claims\n\
16 action.transfer|claims claim.case|claims\n\
-29 action.transfer|claims claim.crime|claims\n\
45 action.transfer|claims claim.deposit|claims\n\
39 action.transfer|claims claim.emergency|claims\n\
22 action.transfer|claims claim.investment|claims\n\
11 action.transfer|claims claim.job|claims\n\
13 action.transfer|claims claim.link|claims\n\
12 action.transfer|claims claim.loan|claims\n\
8 action.transfer|claims claim.misused-name|claims\n\
10 action.transfer|claims claim.mule|claims\n\
8 action.transfer|claims claim.new-number|claims\n\
30 action.transfer|claims claim.no-checking|claims\n\
37 action.transfer|claims claim.other-account|claims\n\
29 action.transfer|claims claim.parcel|claims\n\
27 action.transfer|claims claim.prize|claims\n\
42 action.transfer|claims claim.prompt|claims\n\
19 action.transfer|claims claim.purchase|claims\n\
30 action.transfer|claims claim.reassurance|claims\n\
15 action.transfer|claims claim.recovery|claims\n\
11 action.transfer|claims claim.renewal|claims\n\
56 action.transfer|claims claim.safe-account|claims\n\
-8 action.transfer|claims claim.unpaid|claims\n\
10 action.transfer|claims claim.virus|claims\n\
-30 action.transfer|claims claim.your-own|claims\n\
-17 action.transfer|claims credential.balance|asks\n\
12 action.transfer|claims credential.bank-details|asks\n\
-9 action.transfer|claims credential.card|claims\n\
-15 action.transfer|claims credential.code|asks\n\
15 action.transfer|claims credential.cpr|asks\n\
13 action.transfer|claims credential.id-document|asks\n\
18 action.transfer|claims credential.id-document|claims\n\
9 action.transfer|claims credential.mitid|advises\n\
24 action.transfer|claims credential.mitid|claims\n\
17 action.transfer|claims credential.one-time-code|asks\n\
8 action.transfer|claims credential.password|asks\n\
30 action.transfer|claims firm.courier|claims\n\
-16 action.transfer|claims firm.payment|claims\n\
17 action.transfer|claims firm.shop|claims\n\
10 action.transfer|claims firm.telecom|claims\n\
-24 action.transfer|claims money.amount|claims\n\
12 action.transfer|claims money.valuables|claims\n\
8 action.transfer|claims person.adviser|claims\n\
14 action.transfer|claims person.agent|claims\n\
58 action.transfer|claims person.landlord|claims\n\
10 action.transfer|claims threat.arrest|threatens\n\
47 action.transfer|claims threat.block|threatens\n\
23 action.transfer|claims threat.court|threatens\n\
26 action.transfer|claims threat.deadline|threatens\n\
67 action.transfer|live\n\
17 action.transfer|reader\n\
25 action.transfer|reports\n\
-17 action.transfer|reports authority.police|reports\n\
10 action.transfer|reports claim.emergency|claims\n\
-9 action.transfer|reports claim.investment|claims\n\
21 action.transfer|reports claim.investment|reports\n\
16 action.transfer|reports claim.new-number|claims\n\
10 action.transfer|reports claim.no-checking|claims\n\
-12 action.transfer|reports claim.prompt|claims\n\
14 action.transfer|reports claim.unpaid|claims\n\
-11 action.transfer|reports claim.unusual-activity|claims\n\
-8 action.transfer|reports credential.cpr|reports\n\
-16 action.transfer|reports credential.mitid|claims\n\
-11 action.transfer|reports firm.bank|reports\n\
14 action.transfer|reports firm.payment|claims\n\
-15 action.transfer|reports money.amount|claims\n\
14 action.transfer|reports money.amount|reports\n\
-18 action.transfer|reports money.valuables|reports\n\
11 action.transfer|reports person.agent|claims\n\
16 action.transfer|reports person.family|claims\n\
-15 action.transfer|reports threat.block|reports\n\
-17 action.transfer|reports threat.block|threatens\n\
-69 action.transfer|speaks\n\
24 action.update|advises\n\
10 action.update|advises action.update|claims\n\
-8 action.update|advises authority.police|claims\n\
17 action.update|advises claim.case|claims\n\
9 action.update|advises claim.renewal|claims\n\
-10 action.update|advises claim.unusual-activity|claims\n\
25 action.update|advises credential.card|advises\n\
-11 action.update|advises credential.id-document|asks\n\
23 action.update|advises credential.id-document|claims\n\
-12 action.update|advises credential.mitid|asks\n\
-11 action.update|advises credential.one-time-code|asks\n\
19 action.update|advises money.amount|claims\n\
-15 action.update|advises threat.block|threatens\n\
-22 action.update|asks\n\
-64 action.update|asks action.update|claims\n\
-27 action.update|asks authority.benefits|claims\n\
18 action.update|asks authority.digital-post|claims\n\
-10 action.update|asks authority.health|claims\n\
-21 action.update|asks authority.municipality|claims\n\
-25 action.update|asks authority.police|claims\n\
27 action.update|asks authority.tax|claims\n\
9 action.update|asks claim.abroad|claims\n\
11 action.update|asks claim.all-money|claims\n\
57 action.update|asks claim.already-paid|claims\n\
-13 action.update|asks claim.broken-phone|claims\n\
-10 action.update|asks claim.cannot-meet|claims\n\
-11 action.update|asks claim.case|claims\n\
-28 action.update|asks claim.crime|claims\n\
-29 action.update|asks claim.easy-money|claims\n\
-11 action.update|asks claim.emergency|claims\n\
40 action.update|asks claim.fee|claims\n\
16 action.update|asks claim.fine|claims\n\
-11 action.update|asks claim.investment|claims\n\
36 action.update|asks claim.link|claims\n\
-15 action.update|asks claim.new-number|claims\n\
27 action.update|asks claim.not-you|claims\n\
29 action.update|asks claim.paid-back|claims\n\
67 action.update|asks claim.parcel|claims\n\
-8 action.update|asks claim.pick-up|claims\n\
19 action.update|asks claim.prize|claims\n\
-15 action.update|asks claim.prompt|claims\n\
62 action.update|asks claim.purchase|claims\n\
10 action.update|asks claim.reassurance|claims\n\
-26 action.update|asks claim.recovery|claims\n\
77 action.update|asks claim.refund|claims\n\
-16 action.update|asks claim.renewal|claims\n\
8 action.update|asks claim.unpaid|claims\n\
52 action.update|asks claim.unusual-activity|claims\n\
15 action.update|asks credential.bank-details|asks\n\
30 action.update|asks credential.card|asks\n\
-75 action.update|asks credential.card|claims\n\
18 action.update|asks credential.cpr|asks\n\
-18 action.update|asks credential.cpr|claims\n\
-18 action.update|asks credential.id-document|asks\n\
-37 action.update|asks credential.id-document|claims\n\
-33 action.update|asks credential.mitid|claims\n\
26 action.update|asks credential.nemid|asks\n\
26 action.update|asks credential.nemid|claims\n\
28 action.update|asks credential.one-time-code|asks\n\
17 action.update|asks credential.one-time-code|claims\n\
15 action.update|asks credential.password|asks\n\
-9 action.update|asks credential.password|claims\n\
9 action.update|asks credential.personal-information|advises\n\
43 action.update|asks credential.personal-information|claims\n\
10 action.update|asks credential.personal-information|denies\n\
-18 action.update|asks credential.pin|claims\n\
38 action.update|asks firm.bank|claims\n\
71 action.update|asks firm.courier|claims\n\
49 action.update|asks firm.payment|claims\n\
22 action.update|asks firm.shop|claims\n\
14 action.update|asks firm.streaming|claims\n\
-14 action.update|asks firm.support|claims\n\
19 action.update|asks firm.telecom|claims\n\
-8 action.update|asks firm.toll|claims\n\
112 action.update|asks money.amount|claims\n\
14 action.update|asks person.agent|claims\n\
19 action.update|asks person.buyer|claims\n\
-12 action.update|asks person.family|claims\n\
34 action.update|asks threat.court|threatens\n\
15 action.update|asks threat.deadline|threatens\n\
21 action.update|asks threat.deportation|threatens\n\
16 action.update|asks threat.return|threatens\n\
-11 action.update|claims\n\
8 action.update|claims authority.court|claims\n\
-10 action.update|claims authority.digital-post|claims\n\
-19 action.update|claims authority.immigration|claims\n\
8 action.update|claims claim.cannot-meet|claims\n\
-15 action.update|claims claim.crime|claims\n\
8 action.update|claims claim.fine|claims\n\
9 action.update|claims claim.link|claims\n\
10 action.update|claims claim.loan|claims\n\
-8 action.update|claims claim.no-checking|claims\n\
-8 action.update|claims claim.not-you|claims\n\
24 action.update|claims claim.paid-back|claims\n\
28 action.update|claims claim.parcel|claims\n\
-8 action.update|claims claim.pick-up|claims\n\
46 action.update|claims claim.prompt|claims\n\
-23 action.update|claims claim.purchase|claims\n\
20 action.update|claims claim.reassurance|claims\n\
64 action.update|claims claim.recovery|claims\n\
-10 action.update|claims claim.refund|claims\n\
-11 action.update|claims claim.residence|claims\n\
14 action.update|claims claim.safe-account|claims\n\
18 action.update|claims claim.unusual-activity|claims\n\
10 action.update|claims claim.unusual-activity|reports\n\
-12 action.update|claims claim.your-own|claims\n\
15 action.update|claims credential.balance|asks\n\
12 action.update|claims credential.bank-details|asks\n\
25 action.update|claims credential.card|asks\n\
20 action.update|claims credential.card|claims\n\
19 action.update|claims credential.code|claims\n\
17 action.update|claims credential.cpr|asks\n\
-20 action.update|claims credential.cpr|claims\n\
-15 action.update|claims credential.id-document|claims\n\
16 action.update|claims credential.one-time-code|asks\n\
24 action.update|claims credential.one-time-code|claims\n\
-15 action.update|claims credential.password|claims\n\
8 action.update|claims credential.personal-information|asks\n\
9 action.update|claims credential.pin|asks\n\
75 action.update|claims firm.bank|claims\n\
22 action.update|claims firm.bank|reports\n\
18 action.update|claims firm.courier|claims\n\
22 action.update|claims firm.payment|claims\n\
-33 action.update|claims firm.support|claims\n\
14 action.update|claims money.amount|claims\n\
-11 action.update|claims person.landlord|claims\n\
13 action.update|claims threat.arrest|threatens\n\
15 action.update|claims threat.block|threatens\n\
-10 action.update|claims threat.deadline|threatens\n\
41 action.update|live\n\
43 action.update|reader\n\
20 action.update|reports authority.police|reports\n\
-8 action.update|reports claim.prompt|reports\n\
10 action.update|reports claim.refund|claims\n\
-8 action.update|reports claim.residence|claims\n\
-12 action.update|reports firm.payment|claims\n\
20 action.update|reports money.amount|reports\n\
16 action.update|reports money.valuables|reports\n\
13 action.update|reports person.family|claims\n\
-8 action.update|reports threat.block|threatens\n\
90 action.update|speaks\n\
148 action.withdraw|asks\n\
18 action.withdraw|asks action.withdraw|claims\n\
13 action.withdraw|asks authority.police|claims\n\
28 action.withdraw|asks claim.all-money|claims\n\
26 action.withdraw|asks claim.crime|claims\n\
22 action.withdraw|asks claim.easy-money|claims\n\
10 action.withdraw|asks claim.investment|claims\n\
28 action.withdraw|asks claim.job|claims\n\
58 action.withdraw|asks claim.mule|claims\n\
24 action.withdraw|asks claim.no-checking|claims\n\
9 action.withdraw|asks claim.other-account|claims\n\
26 action.withdraw|asks claim.pick-up|claims\n\
12 action.withdraw|asks claim.prize|claims\n\
10 action.withdraw|asks claim.refund|claims\n\
12 action.withdraw|asks claim.safe-account|claims\n\
52 action.withdraw|asks firm.bank|claims\n\
9 action.withdraw|asks firm.payment|claims\n\
75 action.withdraw|asks money.amount|claims\n\
18 action.withdraw|asks money.unusual-means|claims\n\
51 action.withdraw|asks money.valuables|claims\n\
22 action.withdraw|asks person.family|claims\n\
25 action.withdraw|asks threat.block|threatens\n\
23 action.withdraw|asks threat.deadline|threatens\n\
37 action.withdraw|claims\n\
12 action.withdraw|claims claim.crime|claims\n\
13 action.withdraw|claims claim.deposit|claims\n\
9 action.withdraw|claims claim.easy-money|claims\n\
9 action.withdraw|claims claim.hacked|claims\n\
10 action.withdraw|claims claim.investment|claims\n\
10 action.withdraw|claims claim.isolation|claims\n\
12 action.withdraw|claims claim.mule|claims\n\
11 action.withdraw|claims claim.new-number|claims\n\
10 action.withdraw|claims claim.no-checking|claims\n\
8 action.withdraw|claims claim.paid-back|claims\n\
-8 action.withdraw|claims claim.pick-up|claims\n\
-10 action.withdraw|claims claim.refund|claims\n\
10 action.withdraw|claims claim.unusual-activity|claims\n\
-8 action.withdraw|claims credential.personal-information|claims\n\
24 action.withdraw|claims money.amount|claims\n\
14 action.withdraw|claims person.family|claims\n\
14 action.withdraw|claims threat.deadline|threatens\n\
167 action.withdraw|live\n\
92 action.withdraw|reader\n\
18 action.withdraw|reports\n\
16 action.withdraw|reports authority.police|reports\n\
11 action.withdraw|reports claim.no-checking|reports\n\
10 action.withdraw|reports firm.bank|claims\n\
22 action.withdraw|reports money.amount|reports\n\
15 action.withdraw|reports money.valuables|reports\n\
-68 action|advises\n\
120 action|asks\n\
93 action|by:action.approve\n\
-84 action|by:action.call-back\n\
-13 action|by:action.click\n\
-61 action|by:action.enter\n\
-36 action|by:action.give\n\
57 action|by:action.hand-over\n\
168 action|by:action.install\n\
148 action|by:action.keep-secret\n\
-31 action|by:action.login\n\
220 action|by:action.move-chat\n\
47 action|by:action.pay\n\
99 action|by:action.press-key\n\
108 action|by:action.reply\n\
8 action|by:action.scan\n\
99 action|by:action.stay-on-line\n\
85 action|by:action.transfer\n\
148 action|by:action.withdraw\n\
30 action|by:means\n\
97 action|by:want\n\
89 action|claims\n\
-121 action|denies\n\
-8 action|reports\n\
84 action|speaks\n\
12 activate the\n\
-10 activated\n\
-8 activated on\n\
-18 activation\n\
-13 activation code\n\
22 active\n\
14 activity\n\
-12 activ…\n\
12 actually\n\
24 actua…\n\
-27 acum\n\
-15 add\n\
-10 add a\n\
-23 address\n\
-10 address you\n\
13 addressed\n\
10 addressed to\n\
60 adgang\n\
18 adgang til\n\
8 adgangen\n\
8 adgangskode du\n\
19 adgangskode og\n\
-12 adgangskoden\n\
-16 adgangskoder\n\
37 adgan…\n\
-13 adina\n\
19 adiniza\n\
33 adini…\n\
21 admin\n\
9 administrationen\n\
13 administrative\n\
30 admin…\n\
10 adresa\n\
-20 adresinden\n\
22 adresse\n\
15 adresse er\n\
8 adresse og\n\
-15 adressen\n\
-11 ads\n\
-9 aduc\n\
21 advance\n\
21 advan…\n\
-10 advarer om\n\
26 advarsel\n\
11 advarsel din\n\
23 advar…\n\
-10 adviser\n\
10 adviser will\n\
13 advisor\n\
12 advis…\n\
12 advoc…\n\
17 advokat\n\
24 advok…\n\
87 af\n\
-9 af #\n\
14 af dem\n\
25 af den\n\
11 af din\n\
31 af dit\n\
-11 af et\n\
10 af firkant\n\
14 af nye\n\
9 af opholdskort\n\
-8 af opholdstilladelse\n\
30 af pas\n\
-8 af politiet\n\
9 af vores\n\
-10 afbud\n\
-8 afdelingen\n\
-12 afdel…\n\
-9 afdra…\n\
-15 affec…\n\
22 afgift\n\
13 afgift #\n\
19 afgif…\n\
47 afgørelse\n\
44 afgør…\n\
-8 afhen…\n\
-16 afhør…\n\
-8 aflever\n\
-9 aflevere\n\
-10 afleveres\n\
-9 afleveret\n\
-50 aflev…\n\
-26 afmeld\n\
-30 afmel…\n\
-11 afsen…\n\
12 afsluttes\n\
13 afslu…\n\
-10 afsnit\n\
-11 afsni…\n\
-18 aftale\n\
-8 aftaler\n\
12 aftalt\n\
-8 aftalte\n\
-24 aftal…\n\
-33 aften\n\
14 after\n\
-11 after a\n\
12 after midnight\n\
14 after payment\n\
-11 after that\n\
35 after the\n\
-19 after three\n\
39 after you\n\
-13 after your\n\
29 afternoon\n\
12 afternoon im\n\
12 afterwards\n\
41 after…\n\
11 afventer\n\
11 afven…\n\
-11 afvis\n\
13 afviser\n\
-16 afvist\n\
-21 again\n\
-10 again after\n\
10 again from\n\
-10 again if\n\
11 again to\n\
12 against\n\
15 against the\n\
13 against you\n\
12 again…\n\
68 agent\n\
27 agent will\n\
9 agente\n\
20 agent…\n\
29 ago\n\
-10 agree\n\
9 agreed on\n\
-23 agreement\n\
-29 agree…\n\
8 ahmed\n\
13 ahora\n\
45 airbnb\n\
45 airbn…\n\
10 airport\n\
16 airpo…\n\
-14 aksam\n\
-27 aktiveret\n\
-27 aktiveret på\n\
12 aktivitet\n\
33 al\n\
11 al #\n\
12 al bank\n\
9 al telefono\n\
-13 ala\n\
9 alaca…\n\
8 alarmed\n\
-20 alber…\n\
-61 aldrig\n\
-8 aldrig beløb\n\
13 aldrig din\n\
-15 aldrig om\n\
-61 aldri…\n\
-8 aleks…\n\
17 alert\n\
-28 all\n\
9 all countries\n\
10 all included\n\
-12 all of\n\
-18 all the\n\
12 all your\n\
-11 alla\n\
-14 alle\n\
14 alle de\n\
-9 alle jeg\n\
-9 alle kort\n\
14 alle kunder\n\
-13 alle på\n\
9 alle sammen\n\
-15 allerede\n\
16 allerede betalt\n\
-16 allerede har\n\
-19 aller…\n\
-15 alles…\n\
-36 alligevel\n\
-36 allig…\n\
14 allow\n\
8 allowed\n\
-9 almen…\n\
11 alo\n\
19 alone\n\
-12 along\n\
60 already\n\
9 already have\n\
14 already he\n\
11 already paid\n\
60 alrea…\n\
8 also the\n\
-9 alt\n\
-10 alt #\n\
-8 alt del\n\
-8 alt hvad\n\
-58 altid\n\
10 altrimenti\n\
10 altri…\n\
14 altså\n\
-39 always\n\
-39 alway…\n\
70 am\n\
8 am a\n\
32 am calling\n\
10 am i\n\
11 am tag\n\
10 ama\n\
-16 amagerbrogade\n\
-16 amage…\n\
29 amazon\n\
29 amazo…\n\
-13 ambasada\n\
10 ambas…\n\
-16 amelie\n\
-16 ameli…\n\
-10 amount #\n\
-13 amount and\n\
9 amount in\n\
30 amounts\n\
31 amoun…\n\
63 an\n\
8 an accident\n\
12 an accomplice\n\
-24 an account\n\
-16 an adviser\n\
15 an agent\n\
-8 an answer\n\
-20 an appointment\n\
11 an arrest\n\
10 an engineer\n\
8 an error\n\
-9 an eu\n\
19 an extra\n\
-31 an hour\n\
-9 an interpreter\n\
-11 an invoice\n\
22 an iphone\n\
9 an officer\n\
15 an sms\n\
21 an unpaid\n\
25 an urgent\n\
-10 ana\n\
26 anaht…\n\
11 anbef…\n\
-13 ancora\n\
-13 ancor…\n\
78 and\n\
-18 and #\n\
-35 and a\n\
11 and accept\n\
-10 and account\n\
8 and address\n\
13 and allow\n\
8 and an\n\
10 and approve\n\
-14 and are\n\
-28 and ask\n\
-11 and asked\n\
31 and asks\n\
-10 and at\n\
-12 and be\n\
-9 and call\n\
-24 and can\n\
10 and cannot\n\
18 and card\n\
-9 and check\n\
-14 and choose\n\
11 and close\n\
36 and confirm\n\
-14 and contact\n\
-10 and cpr\n\
10 and dial\n\
8 and feed\n\
-14 and follow\n\
11 and get\n\
18 and give\n\
15 and go\n\
22 and have\n\
18 and he\n\
18 and i\n\
-11 and ill\n\
11 and im\n\
-13 and in\n\
-14 and is\n\
18 and it\n\
8 and ive\n\
10 and keep\n\
-18 and last\n\
37 and log\n\
-8 and look\n\
-8 and made\n\
16 and mail\n\
13 and move\n\
-8 and must\n\
24 and my\n\
8 and need\n\
-12 and never\n\
-25 and no\n\
23 and not\n\
-13 and on\n\
26 and password\n\
10 and pay\n\
8 and phone\n\
10 and photo\n\
9 and please\n\
26 and put\n\
22 and read\n\
-9 and report\n\
-10 and said\n\
-12 and say\n\
-8 and says\n\
73 and send\n\
-14 and she\n\
-12 and show\n\
-10 and sign\n\
8 and swipe\n\
11 and take\n\
-12 and talk\n\
-11 and tax\n\
-9 and tell\n\
10 and text\n\
25 and the\n\
43 and then\n\
14 and there\n\
9 and theyll\n\
-9 and try\n\
-10 and two\n\
11 and type\n\
11 and wants\n\
40 and we\n\
-10 and well\n\
-17 and went\n\
17 and when\n\
-19 and will\n\
-10 and would\n\
82 and your\n\
-9 andel…\n\
-32 anden\n\
-10 anden ende\n\
-21 anders\n\
-24 ander…\n\
-43 andet\n\
-32 andet end\n\
-20 andre\n\
-15 andre der\n\
14 andre i\n\
-13 angaj…\n\
-9 angiv…\n\
-22 ani\n\
-24 anken…\n\
27 anklagemyndigheden\n\
29 ankla…\n\
-12 ankommet\n\
-12 ankommet til\n\
-24 anmeld\n\
-28 anmelde\n\
11 anmeldelser\n\
-10 anmeldte\n\
-59 anmel…\n\
29 anmodning\n\
21 anmodning i\n\
13 anmodninger\n\
49 anmod…\n\
-29 anna\n\
-16 anne\n\
-11 anni\n\
-8 annon…\n\
-8 annua…\n\
9 annuller\n\
10 annullerer\n\
38 annul…\n\
-37 another\n\
-12 another phone\n\
-37 anoth…\n\
-9 anrufen\n\
-11 anruf…\n\
-9 ansat i\n\
20 answer\n\
-9 answer in\n\
8 answer this\n\
-20 answered\n\
-12 answers\n\
-13 answe…\n\
-11 ansættelse\n\
-11 ansættelseskontrakt\n\
-24 ansæt…\n\
23 ansøg\n\
-40 ansøgning\n\
-41 ansøgning om\n\
-36 ansøg…\n\
16 antes\n\
13 antes de\n\
-9 anti money\n\
10 antif…\n\
-8 antra…\n\
-105 any\n\
-10 any key\n\
-57 any time\n\
-47 anybody\n\
-47 anybo…\n\
70 anydesk\n\
14 anydesk så\n\
75 anyde…\n\
9 anymore\n\
9 anymo…\n\
-23 anyone\n\
16 anyone about\n\
-13 anyone know\n\
-18 anyone who\n\
-24 anyon…\n\
-120 anything\n\
-14 anything else\n\
-10 anything from\n\
-120 anyth…\n\
9 apare\n\
16 apartment\n\
14 apartment is\n\
24 apart…\n\
16 apasati\n\
18 apasati tasta\n\
16 apasa…\n\
-13 api\n\
10 aplikacji\n\
-111 app\n\
-18 app #\n\
-19 app and\n\
8 app den\n\
-9 app has\n\
-18 app if\n\
16 app is\n\
13 app it\n\
22 app nu\n\
-24 app on\n\
-28 app or\n\
22 app so\n\
-23 app to\n\
-17 appar…\n\
-10 appeals\n\
-8 appear\n\
14 appears\n\
13 appears in\n\
-31 appelez\n\
-30 appelez le\n\
-34 appel…\n\
-125 appen\n\
-18 appen eller\n\
-8 appen er\n\
-29 appen for\n\
26 appen og\n\
-17 appen vi\n\
86 apple\n\
18 apple gift\n\
21 apple pay\n\
23 apple support\n\
14 apple…\n\
8 applicant\n\
11 application\n\
19 applies\n\
42 appli…\n\
-44 apply\n\
-31 apply for\n\
-45 appointment\n\
-27 appointment for\n\
-50 appoi…\n\
8 approve in\n\
-19 approve it\n\
-12 approve with\n\
-41 approved\n\
-16 approves\n\
-22 approving\n\
-57 appro…\n\
11 apra\n\
-9 april\n\
-22 aps\n\
-11 aradi…\n\
-15 aralik\n\
-17 arali…\n\
-29 araya…\n\
-40 arayin\n\
-40 arayi…\n\
-12 arba\n\
20 arbejde\n\
12 arbejder\n\
10 arbejdernes\n\
10 arbejdernes landsbank\n\
-16 arbejdet\n\
39 arbej…\n\
11 archi…\n\
85 are\n\
22 are a\n\
17 are at\n\
12 are being\n\
-8 are blocked\n\
8 are buying\n\
10 are calling\n\
-19 are closed\n\
-12 are going\n\
-13 are here\n\
13 are in\n\
-18 are number\n\
11 are receiving\n\
-12 are sorry\n\
8 are speaking\n\
19 are the\n\
50 are you\n\
28 area\n\
8 ariyorum\n\
15 ariyoruz\n\
23 ariyo…\n\
-20 arkasindaki\n\
-20 arkas…\n\
-15 around\n\
-15 aroun…\n\
17 arrest\n\
12 arrest and\n\
-73 arrested\n\
-10 arrested two\n\
12 arrestordre\n\
-47 arres…\n\
-11 arrival\n\
11 arrived\n\
-34 arrives\n\
-29 arriv…\n\
-51 as\n\
-10 as a\n\
-11 as agreed\n\
-8 as an\n\
10 as i\n\
12 as soon\n\
19 as the\n\
-10 as there\n\
8 as they\n\
-21 as usual\n\
11 as we\n\
-15 as well\n\
-13 as you\n\
-9 as youve\n\
10 ashamed\n\
10 asham…\n\
-126 ask\n\
-53 ask for\n\
-9 ask us\n\
-17 ask you\n\
-155 asked\n\
-49 asked for\n\
-8 asked her\n\
-13 asked to\n\
-20 asked us\n\
-12 asked you\n\
13 asking\n\
-14 asking for\n\
13 askin…\n\
30 asks\n\
19 asks if\n\
-13 asleep\n\
-13 aslee…\n\
-22 assessment\n\
-27 asses…\n\
8 assigned\n\
45 assistant\n\
11 assistant to\n\
12 assistent\n\
52 assis…\n\
12 assoc…\n\
16 asta e\n\
-24 async\n\
-152 at\n\
-44 at #\n\
-117 at @link\n\
22 at a\n\
8 at afvise\n\
12 at all\n\
13 at an\n\
-21 at any\n\
21 at bekræfte\n\
13 at beskytte\n\
-19 at betale\n\
32 at blive\n\
21 at bruge\n\
14 at de\n\
13 at den\n\
12 at du\n\
-14 at flytte\n\
10 at fortsætte\n\
-13 at four\n\
26 at få\n\
-28 at han\n\
-16 at have\n\
11 at hente\n\
-17 at her\n\
-17 at home\n\
-8 at i\n\
14 at indtaste\n\
-8 at installere\n\
-11 at it\n\
-26 at jeg\n\
-15 at kende\n\
-15 at least\n\
-9 at låne\n\
8 at låse\n\
-16 at lægge\n\
11 at læse\n\
-19 at man\n\
15 at modtage\n\
17 at møde\n\
8 at noon\n\
-16 at overføre\n\
18 at passe\n\
-9 at rette\n\
-12 at ringe\n\
8 at risk\n\
-13 at sende\n\
-13 at sige\n\
8 at spørge\n\
41 at stoppe\n\
28 at swipe\n\
15 at tage\n\
12 at tale\n\
-9 at ten\n\
-71 at the\n\
20 at undgå\n\
-14 at vi\n\
-8 at vide\n\
9 at vores\n\
-21 at være\n\
-8 at your\n\
-18 atar\n\
-18 atar misin\n\
-9 ati\n\
15 atnau…\n\
-17 atsiimti\n\
-17 atsii…\n\
10 atsiu…\n\
-15 attach\n\
25 attached\n\
8 attachment\n\
23 attac…\n\
8 attempt to\n\
11 attem…\n\
-13 attend\n\
40 attention\n\
24 atten…\n\
13 attiv…\n\
-41 au\n\
-9 auch\n\
14 audit\n\
-15 auf @link\n\
-40 aula\n\
22 aunt\n\
-10 ausge…\n\
-8 auswe…\n\
-18 authenticator\n\
-31 authe…\n\
-8 authorities\n\
-18 authority\n\
-42 authority.benefits|claims\n\
-9 authority.benefits|claims authority.digital-post|claims\n\
18 authority.benefits|claims authority.municipality|claims\n\
-28 authority.benefits|claims authority.police|claims\n\
18 authority.benefits|claims authority.state|claims\n\
-33 authority.benefits|claims authority.tax|claims\n\
11 authority.benefits|claims claim.already-paid|claims\n\
-8 authority.benefits|claims claim.crime|claims\n\
-30 authority.benefits|claims claim.deposit|claims\n\
-16 authority.benefits|claims claim.emergency|claims\n\
-15 authority.benefits|claims claim.fee|claims\n\
-8 authority.benefits|claims claim.isolation|claims\n\
-10 authority.benefits|claims claim.link|claims\n\
-16 authority.benefits|claims claim.misused-name|claims\n\
-16 authority.benefits|claims claim.mule|claims\n\
11 authority.benefits|claims claim.paid-back|claims\n\
20 authority.benefits|claims claim.parcel|claims\n\
-26 authority.benefits|claims claim.pick-up|claims\n\
41 authority.benefits|claims claim.prompt|claims\n\
10 authority.benefits|claims claim.reassurance|claims\n\
-17 authority.benefits|claims claim.recovery|claims\n\
47 authority.benefits|claims claim.refund|claims\n\
-15 authority.benefits|claims claim.residence|claims\n\
-14 authority.benefits|claims credential.bank-details|asks\n\
19 authority.benefits|claims credential.card|asks\n\
8 authority.benefits|claims credential.code|claims\n\
12 authority.benefits|claims credential.cpr|advises\n\
-24 authority.benefits|claims credential.id-document|claims\n\
23 authority.benefits|claims credential.mitid|asks\n\
51 authority.benefits|claims credential.mitid|claims\n\
-10 authority.benefits|claims credential.one-time-code|claims\n\
-15 authority.benefits|claims credential.password|advises\n\
24 authority.benefits|claims credential.password|asks\n\
27 authority.benefits|claims credential.password|claims\n\
-13 authority.benefits|claims credential.personal-information|claims\n\
-17 authority.benefits|claims firm.bank|claims\n\
-9 authority.benefits|claims firm.toll|claims\n\
22 authority.benefits|claims money.amount|claims\n\
8 authority.benefits|claims money.unusual-means|claims\n\
-8 authority.benefits|claims person.landlord|claims\n\
-22 authority.benefits|claims person.recruiter|claims\n\
10 authority.benefits|claims threat.arrest|threatens\n\
53 authority.benefits|claims threat.block|threatens\n\
-15 authority.benefits|claims threat.deadline|threatens\n\
-42 authority.benefits|live\n\
-60 authority.benefits|reader\n\
21 authority.benefits|speaks\n\
-14 authority.court|claims\n\
-26 authority.court|claims authority.digital-post|claims\n\
9 authority.court|claims authority.europol|claims\n\
-27 authority.court|claims authority.prosecution|claims\n\
10 authority.court|claims authority.state|claims\n\
21 authority.court|claims authority.tax|claims\n\
32 authority.court|claims claim.case|claims\n\
-18 authority.court|claims claim.crime|claims\n\
-25 authority.court|claims claim.deposit|claims\n\
8 authority.court|claims claim.fee|claims\n\
-12 authority.court|claims claim.fine|claims\n\
11 authority.court|claims claim.misused-name|claims\n\
8 authority.court|claims claim.paid-back|claims\n\
8 authority.court|claims claim.unpaid|claims\n\
14 authority.court|claims credential.bank-details|asks\n\
17 authority.court|claims credential.bank-details|claims\n\
12 authority.court|claims credential.card|asks\n\
15 authority.court|claims credential.cpr|asks\n\
9 authority.court|claims credential.cpr|claims\n\
-8 authority.court|claims credential.id-document|asks\n\
9 authority.court|claims credential.password|asks\n\
17 authority.court|claims credential.personal-information|claims\n\
16 authority.court|claims firm.payment|claims\n\
22 authority.court|claims money.amount|claims\n\
-22 authority.court|claims money.valuables|claims\n\
11 authority.court|claims threat.block|threatens\n\
13 authority.court|claims threat.debt|threatens\n\
10 authority.court|claims threat.exposure|threatens\n\
-14 authority.court|live\n\
28 authority.court|reader\n\
-16 authority.court|reports\n\
-10 authority.court|reports firm.bank|claims\n\
-12 authority.court|reports threat.court|reports\n\
20 authority.customs|claims\n\
17 authority.customs|claims authority.police|claims\n\
-13 authority.customs|claims claim.already-paid|claims\n\
24 authority.customs|claims claim.crime|claims\n\
12 authority.customs|claims claim.emergency|claims\n\
-10 authority.customs|claims claim.fee|claims\n\
27 authority.customs|claims claim.misused-name|claims\n\
8 authority.customs|claims claim.parcel|claims\n\
18 authority.customs|claims claim.purchase|claims\n\
-11 authority.customs|claims claim.unpaid|claims\n\
8 authority.customs|claims credential.card|asks\n\
-13 authority.customs|claims credential.personal-information|asks\n\
-23 authority.customs|claims firm.courier|claims\n\
52 authority.customs|claims money.amount|claims\n\
14 authority.customs|claims person.agent|claims\n\
13 authority.customs|claims threat.block|threatens\n\
10 authority.customs|claims threat.court|threatens\n\
26 authority.customs|claims threat.deadline|threatens\n\
20 authority.customs|live\n\
16 authority.customs|speaks\n\
-81 authority.digital-post|claims\n\
-9 authority.digital-post|claims authority.immigration|claims\n\
-22 authority.digital-post|claims authority.municipality|claims\n\
-66 authority.digital-post|claims authority.police|claims\n\
-21 authority.digital-post|claims authority.tax|claims\n\
-36 authority.digital-post|claims claim.case|claims\n\
-28 authority.digital-post|claims claim.fee|claims\n\
-54 authority.digital-post|claims claim.fine|claims\n\
-9 authority.digital-post|claims claim.link|claims\n\
-8 authority.digital-post|claims claim.no-checking|claims\n\
-23 authority.digital-post|claims claim.parcel|claims\n\
14 authority.digital-post|claims claim.refund|claims\n\
16 authority.digital-post|claims claim.renewal|claims\n\
-9 authority.digital-post|claims claim.unpaid|claims\n\
-10 authority.digital-post|claims claim.unusual-activity|claims\n\
12 authority.digital-post|claims credential.id-document|claims\n\
12 authority.digital-post|claims credential.mitid|advises\n\
12 authority.digital-post|claims credential.mitid|claims\n\
-8 authority.digital-post|claims credential.one-time-code|claims\n\
11 authority.digital-post|claims credential.password|asks\n\
-8 authority.digital-post|claims credential.personal-information|claims\n\
-54 authority.digital-post|claims firm.bank|claims\n\
-9 authority.digital-post|claims firm.toll|claims\n\
-57 authority.digital-post|claims money.amount|claims\n\
-9 authority.digital-post|claims person.agent|claims\n\
-10 authority.digital-post|claims person.landlord|claims\n\
31 authority.digital-post|claims threat.block|threatens\n\
-53 authority.digital-post|claims threat.court|threatens\n\
16 authority.digital-post|claims threat.deadline|threatens\n\
-13 authority.digital-post|claims threat.debt|threatens\n\
-81 authority.digital-post|live\n\
-92 authority.digital-post|reader\n\
18 authority.digital-post|speaks\n\
49 authority.embassy|claims\n\
8 authority.embassy|claims claim.case|claims\n\
31 authority.embassy|claims claim.emergency|claims\n\
-11 authority.embassy|claims claim.job|claims\n\
-13 authority.embassy|claims claim.misused-name|claims\n\
8 authority.embassy|claims claim.other-account|claims\n\
15 authority.embassy|claims claim.paid-back|claims\n\
21 authority.embassy|claims claim.residence|claims\n\
10 authority.embassy|claims credential.bank-details|asks\n\
17 authority.embassy|claims credential.id-document|claims\n\
-9 authority.embassy|claims firm.bank|claims\n\
16 authority.embassy|claims firm.payment|claims\n\
28 authority.embassy|claims money.amount|claims\n\
10 authority.embassy|claims person.family|claims\n\
13 authority.embassy|claims threat.arrest|threatens\n\
18 authority.embassy|claims threat.block|threatens\n\
10 authority.embassy|claims threat.court|threatens\n\
55 authority.embassy|claims threat.deadline|threatens\n\
16 authority.embassy|claims threat.deportation|threatens\n\
49 authority.embassy|live\n\
36 authority.embassy|reader\n\
-8 authority.embassy|reports\n\
53 authority.embassy|speaks\n\
95 authority.europol|claims\n\
48 authority.europol|claims authority.police|claims\n\
18 authority.europol|claims authority.prosecution|claims\n\
37 authority.europol|claims claim.case|claims\n\
61 authority.europol|claims claim.crime|claims\n\
18 authority.europol|claims claim.fee|claims\n\
9 authority.europol|claims claim.fine|claims\n\
9 authority.europol|claims claim.link|claims\n\
17 authority.europol|claims claim.misused-name|claims\n\
-17 authority.europol|claims claim.unusual-activity|claims\n\
17 authority.europol|claims credential.cpr|claims\n\
10 authority.europol|claims credential.personal-information|claims\n\
15 authority.europol|claims money.amount|claims\n\
11 authority.europol|claims person.agent|claims\n\
25 authority.europol|claims threat.arrest|threatens\n\
-16 authority.europol|claims threat.block|threatens\n\
41 authority.europol|claims threat.court|threatens\n\
66 authority.europol|claims threat.deadline|threatens\n\
24 authority.europol|claims threat.exposure|threatens\n\
95 authority.europol|live\n\
48 authority.europol|reader\n\
19 authority.europol|reports\n\
60 authority.europol|speaks\n\
-34 authority.health|claims\n\
12 authority.health|claims authority.police|claims\n\
22 authority.health|claims claim.case|claims\n\
-39 authority.health|claims claim.emergency|claims\n\
9 authority.health|claims claim.fee|claims\n\
-8 authority.health|claims claim.investment|claims\n\
11 authority.health|claims claim.refund|claims\n\
-9 authority.health|claims claim.renewal|claims\n\
13 authority.health|claims credential.card|asks\n\
13 authority.health|claims credential.card|claims\n\
8 authority.health|claims credential.cpr|asks\n\
-30 authority.health|claims credential.id-document|asks\n\
-21 authority.health|claims firm.bank|claims\n\
-18 authority.health|claims firm.courier|claims\n\
36 authority.health|claims money.amount|claims\n\
32 authority.health|claims threat.block|threatens\n\
-34 authority.health|live\n\
13 authority.health|reader\n\
-27 authority.health|speaks\n\
25 authority.immigration|claims\n\
10 authority.immigration|claims authority.municipality|claims\n\
12 authority.immigration|claims authority.police|claims\n\
8 authority.immigration|claims claim.emergency|claims\n\
14 authority.immigration|claims claim.fee|claims\n\
22 authority.immigration|claims claim.fine|claims\n\
16 authority.immigration|claims claim.parcel|claims\n\
-19 authority.immigration|claims claim.pick-up|claims\n\
14 authority.immigration|claims claim.renewal|claims\n\
26 authority.immigration|claims claim.residence|claims\n\
12 authority.immigration|claims claim.unpaid|claims\n\
-12 authority.immigration|claims claim.your-own|claims\n\
12 authority.immigration|claims credential.cpr|asks\n\
27 authority.immigration|claims credential.id-document|asks\n\
-14 authority.immigration|claims credential.id-document|claims\n\
9 authority.immigration|claims firm.bank|claims\n\
22 authority.immigration|claims firm.payment|claims\n\
73 authority.immigration|claims money.amount|claims\n\
8 authority.immigration|claims money.unusual-means|claims\n\
12 authority.immigration|claims person.agent|claims\n\
10 authority.immigration|claims threat.arrest|threatens\n\
45 authority.immigration|claims threat.deadline|threatens\n\
37 authority.immigration|claims threat.deportation|threatens\n\
25 authority.immigration|live\n\
-8 authority.immigration|reports\n\
19 authority.immigration|speaks\n\
74 authority.ministry|claims\n\
26 authority.ministry|claims claim.case|claims\n\
35 authority.ministry|claims claim.crime|claims\n\
12 authority.ministry|claims claim.isolation|claims\n\
17 authority.ministry|claims claim.misused-name|claims\n\
9 authority.ministry|claims claim.refund|claims\n\
17 authority.ministry|claims claim.robot|claims\n\
11 authority.ministry|claims claim.unusual-activity|claims\n\
9 authority.ministry|claims credential.balance|asks\n\
8 authority.ministry|claims credential.cpr|asks\n\
11 authority.ministry|claims credential.cpr|claims\n\
9 authority.ministry|claims credential.mitid|asks\n\
8 authority.ministry|claims credential.personal-information|claims\n\
12 authority.ministry|claims firm.bank|claims\n\
19 authority.ministry|claims money.amount|claims\n\
11 authority.ministry|claims person.agent|claims\n\
8 authority.ministry|claims threat.block|threatens\n\
74 authority.ministry|live\n\
54 authority.ministry|reader\n\
12 authority.ministry|reports\n\
16 authority.ministry|reports authority.police|reports\n\
18 authority.ministry|reports threat.deadline|reports\n\
62 authority.ministry|speaks\n\
-48 authority.municipality|claims\n\
-14 authority.municipality|claims authority.police|claims\n\
-12 authority.municipality|claims claim.case|claims\n\
-8 authority.municipality|claims claim.fee|claims\n\
22 authority.municipality|claims claim.parcel|claims\n\
-11 authority.municipality|claims claim.pick-up|claims\n\
18 authority.municipality|claims claim.prompt|claims\n\
-18 authority.municipality|claims claim.purchase|claims\n\
20 authority.municipality|claims claim.refund|claims\n\
14 authority.municipality|claims claim.renewal|claims\n\
-8 authority.municipality|claims claim.residence|claims\n\
-11 authority.municipality|claims claim.your-own|claims\n\
11 authority.municipality|claims credential.card|claims\n\
10 authority.municipality|claims credential.code|asks\n\
-10 authority.municipality|claims credential.id-document|asks\n\
-40 authority.municipality|claims credential.id-document|claims\n\
21 authority.municipality|claims credential.mitid|asks\n\
12 authority.municipality|claims credential.mitid|claims\n\
-11 authority.municipality|claims credential.one-time-code|claims\n\
20 authority.municipality|claims credential.password|asks\n\
15 authority.municipality|claims credential.password|claims\n\
33 authority.municipality|claims money.amount|claims\n\
-8 authority.municipality|claims person.family|claims\n\
-18 authority.municipality|claims threat.block|threatens\n\
-14 authority.municipality|denies\n\
-48 authority.municipality|live\n\
-33 authority.municipality|reader\n\
-13 authority.municipality|speaks\n\
41 authority.nsk|claims\n\
17 authority.nsk|claims claim.case|claims\n\
16 authority.nsk|claims claim.crime|claims\n\
9 authority.nsk|claims firm.bank|claims\n\
18 authority.nsk|claims threat.arrest|threatens\n\
41 authority.nsk|live\n\
26 authority.nsk|reader\n\
19 authority.nsk|speaks\n\
56 authority.police|claims\n\
-37 authority.police|claims authority.police|reports\n\
17 authority.police|claims authority.prosecution|claims\n\
9 authority.police|claims authority.state|claims\n\
-8 authority.police|claims claim.already-paid|claims\n\
-29 authority.police|claims claim.case|claims\n\
114 authority.police|claims claim.crime|claims\n\
-8 authority.police|claims claim.crime|reports\n\
13 authority.police|claims claim.deposit|claims\n\
-10 authority.police|claims claim.easy-money|claims\n\
-17 authority.police|claims claim.emergency|claims\n\
-18 authority.police|claims claim.fee|claims\n\
42 authority.police|claims claim.fine|claims\n\
41 authority.police|claims claim.isolation|claims\n\
-22 authority.police|claims claim.job|claims\n\
-23 authority.police|claims claim.link|claims\n\
-11 authority.police|claims claim.menu|claims\n\
90 authority.police|claims claim.misused-name|claims\n\
11 authority.police|claims claim.misused-name|reports\n\
13 authority.police|claims claim.mule|claims\n\
15 authority.police|claims claim.new-number|claims\n\
50 authority.police|claims claim.no-checking|claims\n\
-12 authority.police|claims claim.no-checking|reports\n\
25 authority.police|claims claim.other-account|claims\n\
15 authority.police|claims claim.paid-back|claims\n\
17 authority.police|claims claim.parcel|claims\n\
35 authority.police|claims claim.pick-up|claims\n\
-42 authority.police|claims claim.prize|claims\n\
-22 authority.police|claims claim.prompt|claims\n\
24 authority.police|claims claim.reassurance|claims\n\
-10 authority.police|claims claim.renewal|claims\n\
15 authority.police|claims claim.residence|claims\n\
-13 authority.police|claims claim.residence|reports\n\
62 authority.police|claims claim.safe-account|claims\n\
26 authority.police|claims claim.unpaid|claims\n\
8 authority.police|claims claim.watched|claims\n\
-27 authority.police|claims claim.your-own|claims\n\
53 authority.police|claims credential.balance|asks\n\
13 authority.police|claims credential.balance|claims\n\
9 authority.police|claims credential.balance|reports\n\
-8 authority.police|claims credential.bank-details|advises\n\
40 authority.police|claims credential.bank-details|asks\n\
15 authority.police|claims credential.bank-details|claims\n\
-10 authority.police|claims credential.bank-details|reports\n\
-20 authority.police|claims credential.card|asks\n\
-34 authority.police|claims credential.card|claims\n\
-9 authority.police|claims credential.card|reports\n\
-9 authority.police|claims credential.code|reports\n\
-8 authority.police|claims credential.cpr|advises\n\
55 authority.police|claims credential.cpr|asks\n\
37 authority.police|claims credential.cpr|claims\n\
9 authority.police|claims credential.id-document|claims\n\
12 authority.police|claims credential.id-document|reports\n\
-15 authority.police|claims credential.mitid|advises\n\
-19 authority.police|claims credential.mitid|claims\n\
-8 authority.police|claims credential.mitid|reports\n\
12 authority.police|claims credential.one-time-code|asks\n\
-8 authority.police|claims credential.one-time-code|claims\n\
40 authority.police|claims credential.personal-information|asks\n\
19 authority.police|claims credential.personal-information|claims\n\
-10 authority.police|claims credential.pin|advises\n\
11 authority.police|claims credential.pin|asks\n\
-46 authority.police|claims firm.bank|claims\n\
-28 authority.police|claims firm.bank|reports\n\
10 authority.police|claims firm.courier|claims\n\
51 authority.police|claims firm.payment|claims\n\
-9 authority.police|claims firm.shop|claims\n\
8 authority.police|claims firm.telecom|claims\n\
10 authority.police|claims money.amount|claims\n\
22 authority.police|claims money.unusual-means|claims\n\
8 authority.police|claims money.unusual-means|reports\n\
50 authority.police|claims money.valuables|claims\n\
-10 authority.police|claims money.valuables|denies\n\
24 authority.police|claims person.agent|claims\n\
-9 authority.police|claims person.buyer|claims\n\
-8 authority.police|claims person.family|reports\n\
-8 authority.police|claims person.landlord|claims\n\
-9 authority.police|claims threat.arrest|reports\n\
75 authority.police|claims threat.arrest|threatens\n\
-38 authority.police|claims threat.block|threatens\n\
-13 authority.police|claims threat.court|reports\n\
29 authority.police|claims threat.court|threatens\n\
9 authority.police|claims threat.deadline|reports\n\
83 authority.police|claims threat.deadline|threatens\n\
38 authority.police|claims threat.exposure|threatens\n\
-10 authority.police|denies\n\
56 authority.police|live\n\
118 authority.police|reader\n\
-41 authority.police|reports\n\
12 authority.police|reports claim.crime|claims\n\
-26 authority.police|reports claim.crime|reports\n\
11 authority.police|reports claim.deposit|claims\n\
9 authority.police|reports claim.other-account|reports\n\
-10 authority.police|reports claim.prize|reports\n\
12 authority.police|reports claim.recovery|claims\n\
-11 authority.police|reports claim.safe-account|reports\n\
16 authority.police|reports credential.balance|claims\n\
14 authority.police|reports credential.bank-details|claims\n\
-15 authority.police|reports credential.card|reports\n\
-8 authority.police|reports credential.code|reports\n\
8 authority.police|reports credential.cpr|claims\n\
-13 authority.police|reports credential.cpr|reports\n\
20 authority.police|reports credential.id-document|reports\n\
-18 authority.police|reports firm.bank|reports\n\
-9 authority.police|reports money.amount|claims\n\
18 authority.police|reports money.unusual-means|reports\n\
-10 authority.police|reports person.agent|claims\n\
9 authority.police|reports person.family|reports\n\
-12 authority.police|reports threat.arrest|threatens\n\
14 authority.police|reports threat.block|reports\n\
-8 authority.police|reports threat.court|reports\n\
18 authority.police|reports threat.deadline|reports\n\
57 authority.police|speaks\n\
42 authority.prosecution|claims claim.case|claims\n\
-18 authority.prosecution|claims claim.deposit|claims\n\
-18 authority.prosecution|claims credential.id-document|asks\n\
-16 authority.prosecution|claims firm.bank|claims\n\
10 authority.prosecution|claims money.amount|claims\n\
-19 authority.prosecution|claims money.valuables|claims\n\
22 authority.prosecution|claims threat.arrest|threatens\n\
10 authority.prosecution|claims threat.court|threatens\n\
25 authority.prosecution|claims threat.exposure|threatens\n\
-18 authority.prosecution|reader\n\
-12 authority.prosecution|speaks\n\
40 authority.state|claims\n\
9 authority.state|claims claim.all-money|claims\n\
18 authority.state|claims claim.case|claims\n\
-9 authority.state|claims claim.emergency|claims\n\
12 authority.state|claims claim.fee|claims\n\
8 authority.state|claims claim.investment|claims\n\
23 authority.state|claims claim.link|claims\n\
10 authority.state|claims claim.paid-back|claims\n\
12 authority.state|claims claim.prize|claims\n\
13 authority.state|claims claim.reassurance|claims\n\
26 authority.state|claims claim.refund|claims\n\
12 authority.state|claims claim.renewal|claims\n\
14 authority.state|claims claim.unpaid|claims\n\
10 authority.state|claims credential.id-document|asks\n\
12 authority.state|claims credential.mitid|asks\n\
16 authority.state|claims firm.courier|claims\n\
43 authority.state|claims money.amount|claims\n\
-10 authority.state|claims money.valuables|claims\n\
10 authority.state|claims threat.block|threatens\n\
11 authority.state|claims threat.court|threatens\n\
34 authority.state|claims threat.deadline|threatens\n\
-8 authority.state|denies\n\
40 authority.state|live\n\
26 authority.state|reader\n\
-16 authority.tax|claims\n\
9 authority.tax|claims claim.already-paid|claims\n\
14 authority.tax|claims claim.case|claims\n\
8 authority.tax|claims claim.easy-money|claims\n\
8 authority.tax|claims claim.fee|claims\n\
-10 authority.tax|claims claim.fee|denies\n\
-15 authority.tax|claims claim.investment|claims\n\
-11 authority.tax|claims claim.job|claims\n\
-13 authority.tax|claims claim.link|claims\n\
-19 authority.tax|claims claim.parcel|claims\n\
14 authority.tax|claims claim.recovery|claims\n\
20 authority.tax|claims claim.refund|claims\n\
10 authority.tax|claims claim.renewal|claims\n\
-12 authority.tax|claims credential.bank-details|claims\n\
36 authority.tax|claims credential.card|asks\n\
9 authority.tax|claims credential.card|denies\n\
13 authority.tax|claims credential.code|claims\n\
-17 authority.tax|claims credential.cpr|claims\n\
-19 authority.tax|claims credential.personal-information|claims\n\
17 authority.tax|claims firm.payment|claims\n\
73 authority.tax|claims money.amount|claims\n\
-12 authority.tax|claims money.unusual-means|claims\n\
14 authority.tax|claims money.valuables|claims\n\
9 authority.tax|claims threat.arrest|threatens\n\
22 authority.tax|claims threat.block|threatens\n\
8 authority.tax|claims threat.court|threatens\n\
27 authority.tax|claims threat.deadline|threatens\n\
14 authority.tax|claims threat.debt|threatens\n\
-16 authority.tax|live\n\
-34 authority.tax|reader\n\
-8 authority.tax|reports\n\
-17 authority.tax|reports credential.card|claims\n\
-17 authority.tax|reports firm.bank|claims\n\
47 authority.tax|speaks\n\
164 authority|claims\n\
-82 authority|reports\n\
354 authority|speaks\n\
-8 authorization\n\
-27 autho…\n\
13 auto\n\
10 autob…\n\
15 automated\n\
10 automated message\n\
-17 automaten\n\
-8 automatic\n\
-9 automaticamente\n\
-17 automatiquement\n\
-47 autom…\n\
9 autor…\n\
-11 available\n\
-11 avail…\n\
-17 avem\n\
-16 aveti\n\
-8 avez\n\
-8 avisen\n\
-8 avise…\n\
63 avoid\n\
12 avoid being\n\
-25 await\n\
13 awaits\n\
-10 aware\n\
-10 away\n\
-11 ay\n\
-22 b\n\
-10 b #\n\
44 back\n\
17 back #\n\
26 back @link\n\
-8 back after\n\
12 back at\n\
10 back in\n\
-11 back of\n\
48 back on\n\
21 back together\n\
-46 back when\n\
19 back with\n\
-10 backup\n\
-11 backu…\n\
-11 bad om\n\
-20 badge\n\
14 bag\n\
-14 bagge…\n\
-8 baglanti\n\
-8 bagsiden af\n\
18 bail\n\
20 bailiff\n\
18 baili…\n\
-9 bak\n\
-13 bakery\n\
-13 baker…\n\
13 balance\n\
-25 balance #\n\
14 balan…\n\
15 baltic\n\
15 balti…\n\
19 ban\n\
12 bana\n\
-19 banca\n\
9 bancaire\n\
-14 bang\n\
8 bange\n\
72 bank\n\
-20 bank #\n\
25 bank @link\n\
-9 bank a\n\
-11 bank about\n\
20 bank and\n\
25 bank asks\n\
32 bank calls\n\
29 bank card\n\
-15 bank det\n\
-11 bank details\n\
12 bank din\n\
23 bank fraud\n\
-11 bank from\n\
16 bank good\n\
-36 bank has\n\
8 bank i\n\
-11 bank if\n\
-13 bank in\n\
27 bank jeg\n\
11 bank lady\n\
29 bank og\n\
10 bank på\n\
-8 bank read\n\
-10 bank reg\n\
11 bank rings\n\
10 bank security\n\
-13 bank statements\n\
-10 bank the\n\
-14 bank they\n\
8 bank to\n\
-20 bank transfer\n\
-24 bank wants\n\
-9 bank we\n\
-9 bank will\n\
-12 bank your\n\
-15 bank youre\n\
-26 banka\n\
-25 banka…\n\
-11 bankdage\n\
-17 bankd…\n\
85 banken\n\
-9 banken der\n\
9 banken det\n\
31 banken du\n\
11 banken er\n\
-17 banken og\n\
-8 banken ringede\n\
39 banken ringer\n\
17 banken siger\n\
17 bankens\n\
-13 banker\n\
100 banke…\n\
31 banking\n\
-9 banking day\n\
31 banki…\n\
-16 bankm…\n\
-9 banko\n\
10 banko…\n\
21 banks\n\
-10 banku\n\
-13 bankui\n\
-12 banku…\n\
-9 barba…\n\
38 bare\n\
8 bare bruge\n\
9 bare give\n\
10 bare have\n\
-18 bare høre\n\
8 bare mig\n\
8 bare op\n\
-12 bare sige\n\
16 bare swipe\n\
8 barne…\n\
11 basin…\n\
8 battery\n\
-29 bay\n\
104 be\n\
-8 be a\n\
10 be able\n\
8 be alarmed\n\
-11 be arrested\n\
-23 be asked\n\
-16 be at\n\
-16 be called\n\
8 be cancelled\n\
20 be careful\n\
-10 be collected\n\
11 be cut\n\
8 be deported\n\
9 be disconnected\n\
26 be done\n\
9 be executed\n\
-8 be from\n\
10 be given\n\
-9 be kind\n\
-24 be paid\n\
10 be quick\n\
-11 be recorded\n\
-14 be refunded\n\
12 be released\n\
8 be sent\n\
-8 be sure\n\
12 be suspended\n\
13 be the\n\
-9 be there\n\
12 be true\n\
8 be withdrawn\n\
-11 bearer\n\
-11 beare…\n\
53 because\n\
17 because its\n\
10 because of\n\
9 because the\n\
53 becau…\n\
-12 become\n\
16 becomes\n\
-28 bed\n\
15 bede dig\n\
-9 bede om\n\
-26 beder\n\
-11 beder dig\n\
10 bedre\n\
-8 bedste\n\
-8 bedst…\n\
-38 bedt\n\
-35 bedt om\n\
9 bedzie\n\
40 been\n\
10 been copied\n\
-10 been granted\n\
-14 been made\n\
-8 been moved\n\
12 been sent\n\
-8 been told\n\
15 been used\n\
21 before\n\
62 before #\n\
12 before court\n\
-8 before friday\n\
9 before it\n\
14 before midnight\n\
-11 before noon\n\
-11 before thursday\n\
11 before tonight\n\
-11 before we\n\
-40 before you\n\
-9 before your\n\
-15 beforehand\n\
14 begge\n\
24 begge sider\n\
28 begin\n\
-15 begynder\n\
-8 begyn…\n\
-16 behandler\n\
-18 behan…\n\
15 behind\n\
-10 behind the\n\
15 behin…\n\
17 beholder\n\
21 beholder #\n\
8 behol…\n\
-36 behøver\n\
-39 behøver ikke\n\
-36 behøv…\n\
8 bei\n\
57 being\n\
20 bekom…\n\
11 bekraft\n\
25 bekra…\n\
-8 bekræft\n\
19 bekræft dine\n\
-21 bekræfte\n\
-67 bekræfte din\n\
15 bekræfter\n\
11 bekræftet\n\
20 believe\n\
10 believe you\n\
19 belie…\n\
-18 bell\n\
-17 bellahøj\n\
-18 bella…\n\
31 below\n\
-19 beløb\n\
-29 beløb på\n\
-28 beløbet\n\
-20 beløb…\n\
57 ben\n\
10 benefit\n\
-13 beni\n\
13 benim\n\
-12 bereit\n\
-12 berei…\n\
13 berettiget\n\
13 berettiget til\n\
12 beret…\n\
13 berg\n\
8 bero\n\
26 besked\n\
11 besked om\n\
-11 besked på\n\
-12 beskeder\n\
13 beske…\n\
13 beskytte\n\
13 beskytte dig\n\
30 besky…\n\
-53 best\n\
-8 beste…\n\
-9 bestil tid\n\
-21 bestille\n\
-8 bestiller\n\
-21 bestilt\n\
-62 besti…\n\
-11 bestyrelsen\n\
-20 besty…\n\
9 besvar\n\
9 besvar denne\n\
8 besvare\n\
13 besva…\n\
-19 besøg\n\
-9 besøg…\n\
146 betal\n\
33 betal #\n\
12 betal med\n\
9 betal nu\n\
-49 betale\n\
-13 betale #\n\
9 betale en\n\
10 betale for\n\
-69 betaler\n\
14 betaler #\n\
-31 betaler du\n\
-42 betales\n\
-14 betales i\n\
-33 betales inden\n\
15 betales med\n\
-34 betaling\n\
9 betaling #\n\
-21 betaling for\n\
-24 betaling på\n\
44 betalingskort\n\
14 betalingskort og\n\
-39 betalingsservice\n\
-9 betalingsservice on\n\
65 betalt\n\
11 betalt #\n\
11 betalt din\n\
14 betalt for\n\
11 betalt to\n\
-16 betalte\n\
-12 betalte med\n\
-83 betal…\n\
42 betjent\n\
21 betjent forbi\n\
28 betje…\n\
-8 betrag\n\
8 betragtes\n\
-34 between\n\
-24 between #\n\
13 between us\n\
-34 betwe…\n\
13 bevis…\n\
-8 biblioteket\n\
-32 bibli…\n\
-8 bicic…\n\
-10 bicycle\n\
-12 bicyc…\n\
-14 bien\n\
-8 big\n\
12 bil\n\
8 bil i\n\
-13 bilag\n\
-14 bilgi\n\
12 bilka\n\
-32 bill\n\
-25 bill came\n\
9 bill of\n\
10 billed\n\
49 billede\n\
47 billede af\n\
17 billeder\n\
8 billeder af\n\
53 bille…\n\
-9 billi…\n\
12 bills\n\
9 bin\n\
20 binance\n\
20 binan…\n\
-11 biometri\n\
-14 biome…\n\
9 bir\n\
-17 bir sey\n\
-11 birgit\n\
-12 birgi…\n\
16 birth\n\
-22 birthday\n\
-18 birth…\n\
-23 bis\n\
-10 bis #\n\
-15 bit\n\
33 bitcoin\n\
39 bitco…\n\
10 bitko…\n\
-22 bitte\n\
-22 bizi\n\
-21 bizi arayin\n\
-9 bizum\n\
-15 black\n\
-14 black week\n\
16 bless\n\
-97 blev\n\
-8 blev afvist\n\
-9 blev ringet\n\
-16 blevet\n\
-13 blevet ringet\n\
-16 bleve…\n\
-19 bliv\n\
-13 bliv i\n\
47 blive\n\
15 bliver\n\
-10 bliver de\n\
-22 bliver din\n\
-12 bliver du\n\
-10 bliver ikke\n\
13 bliver ringet\n\
15 blive…\n\
-14 blocat\n\
-12 bloca…\n\
-9 blocc…\n\
-74 block\n\
-18 block a\n\
-11 block it\n\
-61 block your\n\
33 blockchain\n\
-102 blocked\n\
-8 blocked #\n\
-8 blocked by\n\
-23 blocked it\n\
-9 blocked your\n\
-71 block…\n\
-9 bloqu…\n\
18 blot\n\
-66 board\n\
-10 board has\n\
-19 boarding\n\
-26 board…\n\
-9 body\n\
-11 bog\n\
23 bogholderiet\n\
16 bogho…\n\
9 boks\n\
-9 boks og\n\
18 bolig\n\
16 boligen\n\
15 bolig…\n\
11 bonifico\n\
11 bonif…\n\
11 bonjour je\n\
8 bonus\n\
-23 book\n\
-8 book a\n\
-20 booked\n\
-20 booke…\n\
-18 booking\n\
-21 booki…\n\
-18 books\n\
-9 boozt\n\
14 bor\n\
14 bor i\n\
8 borcu…\n\
-11 bordet\n\
29 borger\n\
-8 borgeren\n\
9 borgerne\n\
-61 borgerservice\n\
-10 borgerservice in\n\
-33 borge…\n\
9 borrow from\n\
9 borro…\n\
-11 bort\n\
-11 bort fra\n\
-8 boss\n\
28 bot\n\
56 both\n\
41 both sides\n\
12 bother\n\
12 bothe…\n\
34 bought\n\
23 bought a\n\
34 bough…\n\
12 bounc…\n\
-36 box\n\
-19 box #\n\
10 box code\n\
-14 boxes\n\
-15 boy\n\
-10 brakes\n\
-10 brake…\n\
-11 branch\n\
-11 branc…\n\
-9 brazil\n\
-9 brazi…\n\
9 breac…\n\
-8 bread\n\
-8 break\n\
-8 break in\n\
27 brev\n\
8 brev fra\n\
-8 brev i\n\
-13 breve\n\
-25 brevet\n\
-27 breve…\n\
-111 bring\n\
37 bring @link\n\
-12 bring id\n\
-14 bring passport\n\
-13 bring photo\n\
-46 bring the\n\
-39 bring your\n\
-8 bringen\n\
-8 bringen sie\n\
-18 bring…\n\
29 bro\n\
24 bro i\n\
19 brobizz\n\
12 brobizz @link\n\
19 brobi…\n\
17 broken\n\
-9 broken can\n\
25 broke…\n\
19 brother\n\
22 brother is\n\
19 broth…\n\
-11 brought\n\
-11 broug…\n\
13 browser\n\
-29 brug\n\
18 brug for\n\
39 bruge\n\
9 bruge billede\n\
25 bruge dit\n\
9 bruge en\n\
107 bruger\n\
11 bruger du\n\
21 bruger i\n\
54 bruger id\n\
13 brugernavn\n\
148 bruge…\n\
-9 brugs…\n\
-10 brun\n\
-15 brunsvig\n\
-11 brunsvig logistics\n\
-15 bruns…\n\
39 bs\n\
11 bs #\n\
21 bs @link\n\
35 btc\n\
-24 bu\n\
-23 bulun…\n\
-11 buna ziua\n\
15 buradan\n\
16 burad…\n\
21 business\n\
18 busin…\n\
8 busta\n\
10 busta paga\n\
9 busy\n\
68 but\n\
58 but i\n\
9 but im\n\
-24 but no\n\
13 but on\n\
22 but the\n\
10 but they\n\
8 but to\n\
8 butas\n\
14 buti\n\
-24 butikken\n\
-22 butik…\n\
-32 button\n\
-34 butto…\n\
31 buy\n\
17 buy apple\n\
-13 buyer\n\
-17 buyer can\n\
-8 buyer paid\n\
10 buying\n\
10 buyin…\n\
50 by\n\
-30 by a\n\
-10 by an\n\
30 by card\n\
16 by confirming\n\
-8 by digital\n\
-9 by e\n\
10 by friday\n\
-11 by itself\n\
-10 by law\n\
-18 by letter\n\
-10 by logging\n\
14 by mistake\n\
11 by one\n\
40 by paying\n\
-21 by phone\n\
-12 by post\n\
14 by pressing\n\
25 by sms\n\
-8 by telephone\n\
24 by text\n\
11 by western\n\
17 by your\n\
-41 bye\n\
-15 bøden\n\
-33 bør\n\
-13 børn\n\
-11 børnehuset\n\
-13 børnene\n\
22 børne…\n\
-8 bøyle bir\n\
-38 c\n\
-58 ca\n\
-37 ca #\n\
-11 ca e\n\
16 ca sa\n\
-19 caduca\n\
-21 caduca en\n\
-19 caduc…\n\
-9 cafe\n\
-13 cake\n\
-13 calculated\n\
38 calis…\n\
-25 call #\n\
-9 call and\n\
-9 call as\n\
-11 call back\n\
-13 call centre\n\
15 call from\n\
9 call him\n\
36 call me\n\
13 call microsoft\n\
-13 call one\n\
-22 call us\n\
-10 callcenter\n\
-10 callc…\n\
-92 called\n\
-16 called about\n\
-16 called back\n\
-8 called by\n\
-15 called me\n\
-14 called the\n\
-15 called us\n\
-11 caller\n\
-9 callers\n\
-98 calle…\n\
10 calling\n\
-20 calling about\n\
50 calling from\n\
18 calling me\n\
-10 calling the\n\
10 calling you\n\
-11 calling your\n\
10 calli…\n\
42 calls you\n\
-21 cambi…\n\
-56 came\n\
-21 came #\n\
-16 came to\n\
12 camera\n\
12 camer…\n\
-71 can\n\
-10 can also\n\
-8 can always\n\
-10 can apply\n\
34 can be\n\
-15 can bring\n\
-13 can change\n\
-10 can come\n\
-9 can follow\n\
15 can hear\n\
21 can i\n\
10 can match\n\
9 can only\n\
-10 can order\n\
23 can pay\n\
-14 can see\n\
21 can send\n\
18 can stop\n\
-9 can tell\n\
-12 can the\n\
12 can u\n\
-31 can use\n\
-86 can you\n\
-10 canada\n\
-10 canad…\n\
23 cancel it\n\
-8 cancel on\n\
16 cancel the\n\
11 cancellation\n\
-8 cancelled\n\
10 cancelled and\n\
9 cance…\n\
29 cannot\n\
9 cannot be\n\
29 canno…\n\
62 cant\n\
14 cant be\n\
-8 cant come\n\
12 cant get\n\
13 cant help\n\
-9 cant make\n\
12 cant talk\n\
-11 canteen\n\
-11 cante…\n\
-8 caparra\n\
-8 capar…\n\
29 car\n\
9 car was\n\
55 card\n\
9 card @link\n\
29 card and\n\
10 card at\n\
29 card both\n\
-13 card comes\n\
25 card details\n\
-52 card ending\n\
-13 card expires\n\
-10 card i\n\
-11 card if\n\
-15 card in\n\
-17 card information\n\
20 card is\n\
26 card no\n\
22 card number\n\
9 card on\n\
14 card only\n\
-24 card or\n\
-14 card press\n\
11 card so\n\
-24 card to\n\
10 card today\n\
-35 card you\n\
-19 cards\n\
-18 cards and\n\
23 cards for\n\
11 cards of\n\
-8 cardul\n\
-17 cardul si\n\
19 careful\n\
22 caref…\n\
-12 caretaker\n\
-13 caret…\n\
12 cargo\n\
-13 carri…\n\
-19 carta\n\
-13 casa\n\
23 case\n\
-10 case #\n\
9 case goes\n\
-18 case number\n\
9 case of\n\
16 case press\n\
-18 case the\n\
-9 case to\n\
13 case worker\n\
-16 cases\n\
44 cash\n\
32 cash and\n\
15 cash for\n\
-13 cash or\n\
-10 cat\n\
-15 catch\n\
-13 ce\n\
-29 ce nest\n\
-22 cena\n\
8 central\n\
-17 cer\n\
-13 cere\n\
-9 cest\n\
10 chance before\n\
-8 chance to\n\
-90 change\n\
-14 change it\n\
-10 change of\n\
-9 change or\n\
-10 change the\n\
-18 change your\n\
-12 changes\n\
-105 chang…\n\
-11 chapter\n\
-12 chapt…\n\
-14 characters\n\
-16 chara…\n\
30 charge\n\
16 charge #\n\
-12 chargeback\n\
8 charger\n\
8 charges\n\
-26 charging\n\
11 charg…\n\
-10 chat in\n\
9 chatten\n\
10 chatt…\n\
-16 chauffør\n\
-15 chauf…\n\
-21 che\n\
11 che dice\n\
-9 che la\n\
-57 check\n\
12 check if\n\
-34 check in\n\
-23 check that\n\
-17 check the\n\
8 check with\n\
-10 check your\n\
9 chef\n\
22 cheque\n\
22 chequ…\n\
-36 chez\n\
-27 chi\n\
-8 chick…\n\
11 chiffres\n\
11 chiff…\n\
-34 child\n\
10 childrens\n\
8 china\n\
27 chinese\n\
27 chinese embassy\n\
27 chine…\n\
9 chipp…\n\
10 chiudere\n\
8 chiud…\n\
-15 choice\n\
-15 choic…\n\
-8 choose\n\
12 choose #\n\
-19 choose a\n\
-9 choose bank\n\
8 choose new\n\
-12 choose the\n\
26 choose your\n\
17 church\n\
17 churc…\n\
-24 ci\n\
-8 ciao\n\
33 cifre\n\
9 cifre som\n\
10 cifret\n\
10 cifret kode\n\
19 cifre…\n\
11 cikar…\n\
8 cinema\n\
8 cinem…\n\
18 cineva\n\
18 cinev…\n\
-20 cirka\n\
-8 cita\n\
-29 citizen\n\
-33 citizen service\n\
10 citizens with\n\
-11 citizenship\n\
-35 citiz…\n\
-17 city\n\
30 civil\n\
13 civil betjent\n\
13 civil registration\n\
16 claim\n\
160 claim.abroad|claims\n\
8 claim.abroad|claims claim.all-money|claims\n\
-8 claim.abroad|claims claim.already-paid|claims\n\
44 claim.abroad|claims claim.cannot-meet|claims\n\
-24 claim.abroad|claims claim.crime|claims\n\
200 claim.abroad|claims claim.deposit|claims\n\
12 claim.abroad|claims claim.emergency|claims\n\
11 claim.abroad|claims claim.fee|claims\n\
8 claim.abroad|claims claim.job|claims\n\
9 claim.abroad|claims claim.mule|claims\n\
-14 claim.abroad|claims claim.new-number|claims\n\
14 claim.abroad|claims claim.other-account|claims\n\
23 claim.abroad|claims claim.paid-back|claims\n\
8 claim.abroad|claims claim.pick-up|claims\n\
8 claim.abroad|claims claim.reassurance|claims\n\
12 claim.abroad|claims claim.residence|claims\n\
-9 claim.abroad|claims credential.card|claims\n\
9 claim.abroad|claims credential.code|claims\n\
13 claim.abroad|claims credential.id-document|asks\n\
20 claim.abroad|claims credential.id-document|claims\n\
-32 claim.abroad|claims firm.bank|claims\n\
23 claim.abroad|claims firm.courier|claims\n\
30 claim.abroad|claims firm.payment|claims\n\
-9 claim.abroad|claims firm.telecom|claims\n\
90 claim.abroad|claims money.amount|claims\n\
11 claim.abroad|claims money.unusual-means|claims\n\
14 claim.abroad|claims money.valuables|claims\n\
18 claim.abroad|claims person.agent|claims\n\
38 claim.abroad|claims person.family|claims\n\
184 claim.abroad|claims person.landlord|claims\n\
-14 claim.abroad|claims threat.block|threatens\n\
101 claim.abroad|claims threat.deadline|threatens\n\
160 claim.abroad|live\n\
85 claim.abroad|reader\n\
115 claim.abroad|speaks\n\
80 claim.all-money|claims\n\
-18 claim.all-money|claims claim.crime|claims\n\
10 claim.all-money|claims claim.easy-money|claims\n\
19 claim.all-money|claims claim.emergency|claims\n\
-19 claim.all-money|claims claim.fee|claims\n\
38 claim.all-money|claims claim.hacked|claims\n\
27 claim.all-money|claims claim.investment|claims\n\
13 claim.all-money|claims claim.isolation|claims\n\
12 claim.all-money|claims claim.link|claims\n\
11 claim.all-money|claims claim.misused-name|claims\n\
10 claim.all-money|claims claim.no-checking|claims\n\
24 claim.all-money|claims claim.other-account|claims\n\
8 claim.all-money|claims claim.paid-back|claims\n\
16 claim.all-money|claims claim.parcel|claims\n\
19 claim.all-money|claims claim.pick-up|claims\n\
-13 claim.all-money|claims claim.prize|claims\n\
-13 claim.all-money|claims claim.prompt|claims\n\
15 claim.all-money|claims claim.purchase|claims\n\
15 claim.all-money|claims claim.reassurance|claims\n\
14 claim.all-money|claims claim.renewal|claims\n\
61 claim.all-money|claims claim.safe-account|claims\n\
-14 claim.all-money|claims claim.your-own|claims\n\
15 claim.all-money|claims credential.balance|asks\n\
17 claim.all-money|claims credential.balance|claims\n\
25 claim.all-money|claims credential.bank-details|asks\n\
-10 claim.all-money|claims credential.code|claims\n\
10 claim.all-money|claims credential.cpr|asks\n\
-11 claim.all-money|claims credential.cpr|reports\n\
8 claim.all-money|claims credential.mitid|asks\n\
-13 claim.all-money|claims credential.password|claims\n\
10 claim.all-money|claims firm.payment|claims\n\
48 claim.all-money|claims money.amount|claims\n\
-39 claim.all-money|claims money.valuables|claims\n\
9 claim.all-money|claims person.adviser|claims\n\
-8 claim.all-money|claims person.agent|claims\n\
43 claim.all-money|claims person.family|claims\n\
8 claim.all-money|claims person.landlord|claims\n\
12 claim.all-money|claims threat.block|threatens\n\
-9 claim.all-money|claims threat.court|threatens\n\
66 claim.all-money|claims threat.deadline|threatens\n\
-10 claim.all-money|claims threat.deportation|threatens\n\
-9 claim.all-money|denies\n\
80 claim.all-money|live\n\
101 claim.all-money|reader\n\
8 claim.all-money|reports claim.prize|reports\n\
8 claim.all-money|reports credential.balance|reports\n\
8 claim.all-money|reports credential.bank-details|reports\n\
13 claim.all-money|reports money.amount|reports\n\
-9 claim.all-money|reports money.valuables|reports\n\
12 claim.all-money|reports person.agent|claims\n\
19 claim.all-money|speaks\n\
57 claim.already-paid|claims\n\
-8 claim.already-paid|claims claim.deposit|claims\n\
9 claim.already-paid|claims claim.easy-money|claims\n\
-21 claim.already-paid|claims claim.fee|claims\n\
19 claim.already-paid|claims claim.job|claims\n\
31 claim.already-paid|claims claim.link|claims\n\
8 claim.already-paid|claims claim.loan|claims\n\
12 claim.already-paid|claims claim.mule|claims\n\
11 claim.already-paid|claims claim.no-checking|claims\n\
16 claim.already-paid|claims claim.parcel|claims\n\
13 claim.already-paid|claims claim.prompt|claims\n\
11 claim.already-paid|claims claim.reassurance|claims\n\
13 claim.already-paid|claims claim.refund|claims\n\
-31 claim.already-paid|claims claim.sent-by-mistake|claims\n\
8 claim.already-paid|claims credential.balance|asks\n\
20 claim.already-paid|claims credential.bank-details|asks\n\
43 claim.already-paid|claims credential.card|asks\n\
21 claim.already-paid|claims credential.card|claims\n\
13 claim.already-paid|claims credential.code|asks\n\
10 claim.already-paid|claims credential.code|reports\n\
16 claim.already-paid|claims credential.mitid|asks\n\
20 claim.already-paid|claims credential.mitid|reports\n\
34 claim.already-paid|claims firm.bank|claims\n\
57 claim.already-paid|claims firm.courier|claims\n\
35 claim.already-paid|claims firm.shop|claims\n\
-9 claim.already-paid|claims firm.utility|claims\n\
33 claim.already-paid|claims money.amount|claims\n\
11 claim.already-paid|claims money.amount|reports\n\
16 claim.already-paid|claims money.unusual-means|claims\n\
32 claim.already-paid|claims money.valuables|claims\n\
50 claim.already-paid|claims person.buyer|claims\n\
17 claim.already-paid|claims threat.block|threatens\n\
-12 claim.already-paid|claims threat.deadline|threatens\n\
-10 claim.already-paid|claims threat.debt|threatens\n\
57 claim.already-paid|live\n\
113 claim.already-paid|reader\n\
-8 claim.already-paid|reports\n\
9 claim.already-paid|speaks\n\
186 claim.broken-phone|claims\n\
51 claim.broken-phone|claims claim.cannot-meet|claims\n\
12 claim.broken-phone|claims claim.deposit|claims\n\
69 claim.broken-phone|claims claim.emergency|claims\n\
179 claim.broken-phone|claims claim.new-number|claims\n\
22 claim.broken-phone|claims claim.other-account|claims\n\
18 claim.broken-phone|claims claim.paid-back|claims\n\
19 claim.broken-phone|claims claim.unpaid|claims\n\
33 claim.broken-phone|claims claim.your-own|claims\n\
8 claim.broken-phone|claims credential.bank-details|asks\n\
9 claim.broken-phone|claims credential.bank-details|claims\n\
20 claim.broken-phone|claims credential.card|claims\n\
33 claim.broken-phone|claims firm.bank|claims\n\
9 claim.broken-phone|claims firm.payment|claims\n\
34 claim.broken-phone|claims money.amount|claims\n\
11 claim.broken-phone|claims money.unusual-means|claims\n\
203 claim.broken-phone|claims person.family|claims\n\
69 claim.broken-phone|claims threat.deadline|threatens\n\
186 claim.broken-phone|live\n\
29 claim.broken-phone|reader\n\
12 claim.broken-phone|reports\n\
8 claim.broken-phone|reports claim.new-number|claims\n\
16 claim.broken-phone|reports threat.deadline|reports\n\
38 claim.broken-phone|speaks\n\
203 claim.cannot-meet|claims\n\
79 claim.cannot-meet|claims claim.deposit|claims\n\
30 claim.cannot-meet|claims claim.emergency|claims\n\
13 claim.cannot-meet|claims claim.fee|claims\n\
12 claim.cannot-meet|claims claim.job|claims\n\
35 claim.cannot-meet|claims claim.new-number|claims\n\
28 claim.cannot-meet|claims claim.no-checking|claims\n\
35 claim.cannot-meet|claims claim.other-account|claims\n\
29 claim.cannot-meet|claims claim.paid-back|claims\n\
10 claim.cannot-meet|claims claim.purchase|claims\n\
8 claim.cannot-meet|claims claim.reassurance|claims\n\
-10 claim.cannot-meet|claims claim.recovery|claims\n\
11 claim.cannot-meet|claims claim.unpaid|claims\n\
13 claim.cannot-meet|claims claim.unusual-activity|claims\n\
18 claim.cannot-meet|claims claim.your-own|claims\n\
15 claim.cannot-meet|claims credential.bank-details|asks\n\
21 claim.cannot-meet|claims credential.bank-details|claims\n\
9 claim.cannot-meet|claims credential.card|asks\n\
16 claim.cannot-meet|claims credential.card|claims\n\
14 claim.cannot-meet|claims credential.code|asks\n\
8 claim.cannot-meet|claims credential.cpr|claims\n\
9 claim.cannot-meet|claims credential.personal-information|asks\n\
15 claim.cannot-meet|claims credential.personal-information|claims\n\
17 claim.cannot-meet|claims firm.bank|claims\n\
25 claim.cannot-meet|claims firm.courier|claims\n\
22 claim.cannot-meet|claims firm.payment|claims\n\
85 claim.cannot-meet|claims money.amount|claims\n\
31 claim.cannot-meet|claims money.unusual-means|claims\n\
8 claim.cannot-meet|claims money.valuables|claims\n\
15 claim.cannot-meet|claims person.agent|claims\n\
92 claim.cannot-meet|claims person.family|claims\n\
46 claim.cannot-meet|claims person.landlord|claims\n\
10 claim.cannot-meet|claims threat.arrest|threatens\n\
10 claim.cannot-meet|claims threat.block|threatens\n\
8 claim.cannot-meet|claims threat.court|threatens\n\
80 claim.cannot-meet|claims threat.deadline|threatens\n\
10 claim.cannot-meet|denies\n\
203 claim.cannot-meet|live\n\
67 claim.cannot-meet|reader\n\
12 claim.cannot-meet|reports\n\
88 claim.cannot-meet|speaks\n\
30 claim.case|claims\n\
16 claim.case|claims claim.crime|claims\n\
-36 claim.case|claims claim.fee|claims\n\
-17 claim.case|claims claim.hacked|claims\n\
12 claim.case|claims claim.isolation|claims\n\
-15 claim.case|claims claim.job|claims\n\
10 claim.case|claims claim.link|claims\n\
25 claim.case|claims claim.misused-name|claims\n\
-45 claim.case|claims claim.parcel|claims\n\
20 claim.case|claims claim.pick-up|claims\n\
-11 claim.case|claims claim.prompt|claims\n\
-8 claim.case|claims claim.refund|claims\n\
-11 claim.case|claims claim.renewal|claims\n\
9 claim.case|claims claim.residence|claims\n\
24 claim.case|claims claim.robot|claims\n\
13 claim.case|claims claim.safe-account|claims\n\
-12 claim.case|claims claim.your-own|claims\n\
8 claim.case|claims credential.balance|asks\n\
10 claim.case|claims credential.bank-details|asks\n\
14 claim.case|claims credential.card|asks\n\
19 claim.case|claims credential.cpr|asks\n\
35 claim.case|claims credential.cpr|claims\n\
33 claim.case|claims credential.id-document|claims\n\
10 claim.case|claims credential.mitid|asks\n\
-22 claim.case|claims credential.mitid|claims\n\
-16 claim.case|claims credential.one-time-code|claims\n\
24 claim.case|claims credential.personal-information|claims\n\
-27 claim.case|claims firm.bank|claims\n\
18 claim.case|claims firm.payment|claims\n\
-8 claim.case|claims firm.shop|claims\n\
9 claim.case|claims money.amount|claims\n\
11 claim.case|claims money.unusual-means|claims\n\
14 claim.case|claims money.valuables|claims\n\
15 claim.case|claims person.agent|claims\n\
-14 claim.case|claims person.family|claims\n\
-14 claim.case|claims person.landlord|claims\n\
16 claim.case|claims threat.arrest|reports\n\
68 claim.case|claims threat.arrest|threatens\n\
15 claim.case|claims threat.block|threatens\n\
33 claim.case|claims threat.court|threatens\n\
70 claim.case|claims threat.deadline|threatens\n\
9 claim.case|claims threat.debt|threatens\n\
16 claim.case|claims threat.deportation|threatens\n\
36 claim.case|claims threat.exposure|threatens\n\
30 claim.case|live\n\
49 claim.case|reader\n\
8 claim.case|reports credential.balance|reports\n\
39 claim.case|speaks\n\
36 claim.crime|claims\n\
-10 claim.crime|claims claim.crime|reports\n\
38 claim.crime|claims claim.deposit|claims\n\
-13 claim.crime|claims claim.easy-money|claims\n\
13 claim.crime|claims claim.emergency|claims\n\
35 claim.crime|claims claim.isolation|claims\n\
-27 claim.crime|claims claim.job|claims\n\
25 claim.crime|claims claim.link|claims\n\
109 claim.crime|claims claim.misused-name|claims\n\
-16 claim.crime|claims claim.mule|claims\n\
-29 claim.crime|claims claim.new-number|claims\n\
14 claim.crime|claims claim.no-checking|claims\n\
8 claim.crime|claims claim.not-you|claims\n\
13 claim.crime|claims claim.paid-back|claims\n\
38 claim.crime|claims claim.parcel|claims\n\
24 claim.crime|claims claim.pick-up|claims\n\
-32 claim.crime|claims claim.prize|claims\n\
-16 claim.crime|claims claim.prompt|claims\n\
19 claim.crime|claims claim.recovery|claims\n\
-31 claim.crime|claims claim.renewal|claims\n\
11 claim.crime|claims claim.residence|claims\n\
19 claim.crime|claims claim.robot|claims\n\
13 claim.crime|claims claim.safe-account|claims\n\
8 claim.crime|claims claim.unpaid|claims\n\
-8 claim.crime|claims claim.your-own|claims\n\
22 claim.crime|claims credential.balance|asks\n\
12 claim.crime|claims credential.bank-details|asks\n\
-27 claim.crime|claims credential.bank-details|claims\n\
-62 claim.crime|claims credential.card|claims\n\
-9 claim.crime|claims credential.code|advises\n\
32 claim.crime|claims credential.cpr|asks\n\
45 claim.crime|claims credential.cpr|claims\n\
19 claim.crime|claims credential.id-document|claims\n\
10 claim.crime|claims credential.mitid|asks\n\
-33 claim.crime|claims credential.mitid|claims\n\
13 claim.crime|claims credential.password|asks\n\
17 claim.crime|claims credential.personal-information|claims\n\
16 claim.crime|claims credential.pin|claims\n\
-30 claim.crime|claims firm.bank|claims\n\
8 claim.crime|claims firm.courier|claims\n\
-9 claim.crime|claims firm.payment|claims\n\
-8 claim.crime|claims firm.shop|claims\n\
-34 claim.crime|claims money.amount|claims\n\
-14 claim.crime|claims money.unusual-means|claims\n\
9 claim.crime|claims money.unusual-means|reports\n\
-22 claim.crime|claims money.valuables|claims\n\
30 claim.crime|claims person.family|claims\n\
17 claim.crime|claims threat.arrest|reports\n\
81 claim.crime|claims threat.arrest|threatens\n\
-31 claim.crime|claims threat.block|threatens\n\
39 claim.crime|claims threat.court|threatens\n\
9 claim.crime|claims threat.deadline|reports\n\
98 claim.crime|claims threat.deadline|threatens\n\
-16 claim.crime|claims threat.debt|threatens\n\
-21 claim.crime|claims threat.deportation|threatens\n\
41 claim.crime|claims threat.exposure|threatens\n\
36 claim.crime|live\n\
175 claim.crime|reader\n\
15 claim.crime|reports claim.misused-name|claims\n\
-8 claim.crime|reports claim.misused-name|reports\n\
9 claim.crime|reports claim.safe-account|reports\n\
19 claim.crime|reports credential.cpr|claims\n\
-19 claim.crime|reports credential.cpr|reports\n\
19 claim.crime|reports credential.mitid|reports\n\
-11 claim.crime|reports money.amount|reports\n\
14 claim.crime|reports person.agent|claims\n\
-8 claim.crime|reports threat.arrest|reports\n\
23 claim.crime|reports threat.block|threatens\n\
28 claim.crime|reports threat.deadline|reports\n\
-25 claim.crime|speaks\n\
-17 claim.deposit|claims\n\
15 claim.deposit|claims claim.easy-money|claims\n\
19 claim.deposit|claims claim.investment|claims\n\
10 claim.deposit|claims claim.job|claims\n\
9 claim.deposit|claims claim.link|claims\n\
13 claim.deposit|claims claim.misused-name|claims\n\
11 claim.deposit|claims claim.new-number|claims\n\
45 claim.deposit|claims claim.other-account|claims\n\
22 claim.deposit|claims claim.paid-back|claims\n\
14 claim.deposit|claims claim.parcel|claims\n\
10 claim.deposit|claims claim.purchase|claims\n\
29 claim.deposit|claims claim.recovery|claims\n\
-32 claim.deposit|claims claim.refund|claims\n\
22 claim.deposit|claims claim.safe-account|claims\n\
15 claim.deposit|claims claim.sent-by-mistake|claims\n\
-8 claim.deposit|claims claim.unusual-activity|claims\n\
-14 claim.deposit|claims claim.your-own|claims\n\
-11 claim.deposit|claims credential.balance|asks\n\
-38 claim.deposit|claims credential.bank-details|asks\n\
10 claim.deposit|claims credential.card|asks\n\
18 claim.deposit|claims credential.card|claims\n\
-17 claim.deposit|claims credential.id-document|asks\n\
10 claim.deposit|claims credential.mitid|asks\n\
10 claim.deposit|claims credential.mitid|claims\n\
8 claim.deposit|claims credential.one-time-code|claims\n\
14 claim.deposit|claims credential.password|asks\n\
-11 claim.deposit|claims credential.personal-information|asks\n\
10 claim.deposit|claims credential.personal-information|claims\n\
41 claim.deposit|claims firm.courier|claims\n\
52 claim.deposit|claims firm.payment|claims\n\
-9 claim.deposit|claims firm.shop|claims\n\
8 claim.deposit|claims firm.support|claims\n\
-11 claim.deposit|claims firm.toll|claims\n\
-22 claim.deposit|claims money.amount|claims\n\
50 claim.deposit|claims money.unusual-means|claims\n\
14 claim.deposit|claims money.valuables|claims\n\
26 claim.deposit|claims person.family|claims\n\
93 claim.deposit|claims person.landlord|claims\n\
17 claim.deposit|claims person.recruiter|claims\n\
12 claim.deposit|claims threat.arrest|threatens\n\
21 claim.deposit|claims threat.block|threatens\n\
-10 claim.deposit|claims threat.court|threatens\n\
82 claim.deposit|claims threat.deadline|threatens\n\
15 claim.deposit|claims threat.exposure|threatens\n\
-11 claim.deposit|claims threat.return|threatens\n\
9 claim.deposit|denies\n\
-17 claim.deposit|live\n\
-17 claim.deposit|reader\n\
9 claim.deposit|reports money.amount|reports\n\
-57 claim.deposit|speaks\n\
164 claim.easy-money|claims\n\
-18 claim.easy-money|claims claim.fee|claims\n\
9 claim.easy-money|claims claim.hacked|claims\n\
71 claim.easy-money|claims claim.investment|claims\n\
56 claim.easy-money|claims claim.job|claims\n\
12 claim.easy-money|claims claim.loan|claims\n\
64 claim.easy-money|claims claim.mule|claims\n\
9 claim.easy-money|claims claim.no-checking|claims\n\
15 claim.easy-money|claims claim.paid-back|claims\n\
-20 claim.easy-money|claims claim.parcel|claims\n\
-12 claim.easy-money|claims claim.purchase|claims\n\
23 claim.easy-money|claims claim.reassurance|claims\n\
13 claim.easy-money|claims claim.recovery|claims\n\
-10 claim.easy-money|claims claim.renewal|claims\n\
10 claim.easy-money|claims claim.unpaid|claims\n\
-30 claim.easy-money|claims claim.unusual-activity|claims\n\
-13 claim.easy-money|claims claim.your-own|claims\n\
11 claim.easy-money|claims credential.bank-details|claims\n\
-22 claim.easy-money|claims credential.card|claims\n\
8 claim.easy-money|claims credential.mitid|claims\n\
-11 claim.easy-money|claims credential.pin|claims\n\
29 claim.easy-money|claims firm.bank|claims\n\
18 claim.easy-money|claims firm.courier|claims\n\
14 claim.easy-money|claims firm.payment|claims\n\
121 claim.easy-money|claims money.amount|claims\n\
46 claim.easy-money|claims money.unusual-means|claims\n\
14 claim.easy-money|claims money.valuables|claims\n\
27 claim.easy-money|claims person.adviser|claims\n\
20 claim.easy-money|claims person.family|claims\n\
32 claim.easy-money|claims person.recruiter|claims\n\
27 claim.easy-money|claims threat.deadline|threatens\n\
164 claim.easy-money|live\n\
46 claim.easy-money|reader\n\
55 claim.easy-money|speaks\n\
-8 claim.emergency|claims claim.fee|claims\n\
-9 claim.emergency|claims claim.fine|claims\n\
-17 claim.emergency|claims claim.investment|claims\n\
13 claim.emergency|claims claim.isolation|claims\n\
-18 claim.emergency|claims claim.job|claims\n\
-20 claim.emergency|claims claim.menu|claims\n\
8 claim.emergency|claims claim.misused-name|claims\n\
142 claim.emergency|claims claim.new-number|claims\n\
40 claim.emergency|claims claim.other-account|claims\n\
17 claim.emergency|claims claim.paid-back|claims\n\
12 claim.emergency|claims claim.pick-up|claims\n\
28 claim.emergency|claims claim.refund|claims\n\
18 claim.emergency|claims claim.renewal|claims\n\
20 claim.emergency|claims claim.safe-account|claims\n\
-38 claim.emergency|claims claim.unpaid|claims\n\
18 claim.emergency|claims claim.virus|claims\n\
-46 claim.emergency|claims claim.your-own|claims\n\
11 claim.emergency|claims credential.balance|asks\n\
-17 claim.emergency|claims credential.bank-details|claims\n\
20 claim.emergency|claims credential.card|asks\n\
-19 claim.emergency|claims credential.card|claims\n\
11 claim.emergency|claims credential.code|claims\n\
-11 claim.emergency|claims credential.code|reports\n\
-21 claim.emergency|claims credential.cpr|claims\n\
-8 claim.emergency|claims credential.id-document|asks\n\
-39 claim.emergency|claims credential.id-document|claims\n\
8 claim.emergency|claims credential.mitid|asks\n\
-40 claim.emergency|claims credential.mitid|claims\n\
11 claim.emergency|claims credential.one-time-code|asks\n\
19 claim.emergency|claims credential.one-time-code|claims\n\
12 claim.emergency|claims credential.password|asks\n\
12 claim.emergency|claims credential.personal-information|asks\n\
9 claim.emergency|claims credential.personal-information|claims\n\
16 claim.emergency|claims firm.bank|claims\n\
-8 claim.emergency|claims firm.payment|claims\n\
30 claim.emergency|claims money.amount|claims\n\
8 claim.emergency|claims money.valuables|claims\n\
20 claim.emergency|claims person.agent|claims\n\
191 claim.emergency|claims person.family|claims\n\
42 claim.emergency|claims threat.arrest|threatens\n\
11 claim.emergency|claims threat.block|threatens\n\
15 claim.emergency|claims threat.court|threatens\n\
17 claim.emergency|claims threat.cutoff|threatens\n\
88 claim.emergency|claims threat.deadline|threatens\n\
25 claim.emergency|claims threat.debt|threatens\n\
8 claim.emergency|claims threat.deportation|threatens\n\
-64 claim.emergency|reader\n\
-15 claim.emergency|reports\n\
-20 claim.emergency|speaks\n\
27 claim.fee|claims\n\
53 claim.fee|claims claim.fine|claims\n\
12 claim.fee|claims claim.job|claims\n\
9 claim.fee|claims claim.misused-name|claims\n\
-9 claim.fee|claims claim.mule|claims\n\
-9 claim.fee|claims claim.no-checking|reports\n\
31 claim.fee|claims claim.other-account|claims\n\
21 claim.fee|claims claim.paid-back|claims\n\
65 claim.fee|claims claim.parcel|claims\n\
12 claim.fee|claims claim.pick-up|claims\n\
73 claim.fee|claims claim.prize|claims\n\
12 claim.fee|claims claim.prompt|claims\n\
42 claim.fee|claims claim.purchase|claims\n\
103 claim.fee|claims claim.recovery|claims\n\
18 claim.fee|claims claim.refund|claims\n\
20 claim.fee|claims claim.renewal|claims\n\
31 claim.fee|claims claim.residence|claims\n\
22 claim.fee|claims credential.bank-details|asks\n\
37 claim.fee|claims credential.card|asks\n\
24 claim.fee|claims credential.card|claims\n\
8 claim.fee|claims credential.code|claims\n\
12 claim.fee|claims credential.cpr|asks\n\
14 claim.fee|claims credential.cpr|claims\n\
16 claim.fee|claims credential.id-document|asks\n\
18 claim.fee|claims credential.id-document|claims\n\
-26 claim.fee|claims credential.mitid|claims\n\
18 claim.fee|claims credential.password|asks\n\
-8 claim.fee|claims credential.personal-information|advises\n\
20 claim.fee|claims credential.personal-information|claims\n\
-29 claim.fee|claims firm.bank|claims\n\
-10 claim.fee|claims firm.bank|reports\n\
-14 claim.fee|claims firm.courier|reports\n\
-20 claim.fee|claims firm.payment|claims\n\
26 claim.fee|claims firm.shop|claims\n\
54 claim.fee|claims firm.toll|claims\n\
-17 claim.fee|claims firm.utility|claims\n\
71 claim.fee|claims money.amount|claims\n\
13 claim.fee|claims money.unusual-means|claims\n\
-16 claim.fee|claims money.valuables|claims\n\
38 claim.fee|claims person.agent|claims\n\
-16 claim.fee|claims person.buyer|claims\n\
25 claim.fee|claims person.family|claims\n\
-8 claim.fee|claims person.landlord|claims\n\
19 claim.fee|claims threat.block|threatens\n\
10 claim.fee|claims threat.court|threatens\n\
31 claim.fee|claims threat.deadline|threatens\n\
40 claim.fee|claims threat.deportation|threatens\n\
13 claim.fee|claims threat.exposure|threatens\n\
37 claim.fee|claims threat.return|threatens\n\
-16 claim.fee|denies\n\
27 claim.fee|live\n\
-63 claim.fee|reader\n\
-10 claim.fee|reports\n\
-24 claim.fee|speaks\n\
44 claim.fine|claims\n\
-12 claim.fine|claims claim.link|claims\n\
8 claim.fine|claims claim.new-number|claims\n\
18 claim.fine|claims claim.parcel|claims\n\
22 claim.fine|claims claim.residence|claims\n\
70 claim.fine|claims claim.unpaid|claims\n\
8 claim.fine|claims credential.bank-details|asks\n\
13 claim.fine|claims credential.card|asks\n\
8 claim.fine|claims credential.id-document|asks\n\
19 claim.fine|claims credential.one-time-code|claims\n\
-36 claim.fine|claims firm.bank|claims\n\
21 claim.fine|claims firm.courier|claims\n\
26 claim.fine|claims firm.toll|claims\n\
43 claim.fine|claims money.amount|claims\n\
14 claim.fine|claims money.unusual-means|claims\n\
-20 claim.fine|claims money.valuables|claims\n\
14 claim.fine|claims person.family|claims\n\
31 claim.fine|claims threat.arrest|threatens\n\
-9 claim.fine|claims threat.block|threatens\n\
23 claim.fine|claims threat.court|threatens\n\
54 claim.fine|claims threat.deadline|threatens\n\
12 claim.fine|claims threat.debt|threatens\n\
14 claim.fine|claims threat.exposure|threatens\n\
44 claim.fine|live\n\
32 claim.fine|reader\n\
-22 claim.fine|speaks\n\
119 claim.hacked|claims\n\
-16 claim.hacked|claims claim.menu|claims\n\
10 claim.hacked|claims claim.new-number|claims\n\
27 claim.hacked|claims claim.no-checking|claims\n\
8 claim.hacked|claims claim.other-account|claims\n\
10 claim.hacked|claims claim.parcel|claims\n\
24 claim.hacked|claims claim.pick-up|claims\n\
8 claim.hacked|claims claim.prompt|claims\n\
17 claim.hacked|claims claim.reassurance|claims\n\
35 claim.hacked|claims claim.safe-account|claims\n\
-9 claim.hacked|claims claim.sent-by-mistake|claims\n\
31 claim.hacked|claims claim.unusual-activity|claims\n\
45 claim.hacked|claims claim.virus|claims\n\
9 claim.hacked|claims credential.balance|asks\n\
23 claim.hacked|claims credential.bank-details|asks\n\
-11 claim.hacked|claims credential.card|reports\n\
11 claim.hacked|claims credential.code|asks\n\
14 claim.hacked|claims credential.password|asks\n\
-13 claim.hacked|claims credential.password|claims\n\
11 claim.hacked|claims credential.personal-information|claims\n\
63 claim.hacked|claims firm.bank|claims\n\
8 claim.hacked|claims firm.courier|claims\n\
-23 claim.hacked|claims firm.payment|claims\n\
59 claim.hacked|claims firm.support|claims\n\
-20 claim.hacked|claims money.amount|claims\n\
9 claim.hacked|claims money.unusual-means|claims\n\
33 claim.hacked|claims money.valuables|claims\n\
21 claim.hacked|claims person.agent|claims\n\
18 claim.hacked|claims person.family|claims\n\
8 claim.hacked|claims threat.arrest|threatens\n\
-14 claim.hacked|claims threat.block|threatens\n\
33 claim.hacked|claims threat.deadline|threatens\n\
119 claim.hacked|live\n\
71 claim.hacked|reader\n\
10 claim.hacked|reports money.amount|reports\n\
56 claim.investment|claims\n\
24 claim.investment|claims claim.job|claims\n\
35 claim.investment|claims claim.link|claims\n\
9 claim.investment|claims claim.no-checking|claims\n\
12 claim.investment|claims claim.other-account|claims\n\
17 claim.investment|claims claim.paid-back|claims\n\
19 claim.investment|claims claim.pick-up|claims\n\
11 claim.investment|claims claim.prize|claims\n\
10 claim.investment|claims claim.purchase|claims\n\
11 claim.investment|claims claim.reassurance|claims\n\
16 claim.investment|claims claim.recovery|claims\n\
-17 claim.investment|claims claim.residence|claims\n\
12 claim.investment|claims claim.safe-account|claims\n\
-8 claim.investment|claims credential.bank-details|claims\n\
8 claim.investment|claims credential.code|claims\n\
-11 claim.investment|claims credential.id-document|claims\n\
14 claim.investment|claims firm.payment|claims\n\
120 claim.investment|claims money.amount|claims\n\
22 claim.investment|claims money.unusual-means|claims\n\
16 claim.investment|claims money.valuables|claims\n\
32 claim.investment|claims person.adviser|claims\n\
10 claim.investment|claims person.agent|claims\n\
33 claim.investment|claims person.family|claims\n\
8 claim.investment|claims person.landlord|claims\n\
-17 claim.investment|claims threat.arrest|threatens\n\
25 claim.investment|claims threat.block|threatens\n\
-10 claim.investment|claims threat.court|threatens\n\
22 claim.investment|claims threat.deadline|threatens\n\
56 claim.investment|live\n\
72 claim.investment|reader\n\
25 claim.investment|reports\n\
23 claim.investment|reports money.amount|reports\n\
29 claim.investment|speaks\n\
169 claim.isolation|claims\n\
15 claim.isolation|claims claim.misused-name|claims\n\
8 claim.isolation|claims claim.other-account|claims\n\
8 claim.isolation|claims claim.pick-up|claims\n\
27 claim.isolation|claims claim.reassurance|claims\n\
8 claim.isolation|claims claim.safe-account|claims\n\
8 claim.isolation|claims claim.unusual-activity|claims\n\
25 claim.isolation|claims credential.balance|asks\n\
11 claim.isolation|claims credential.bank-details|asks\n\
15 claim.isolation|claims credential.card|asks\n\
25 claim.isolation|claims credential.cpr|asks\n\
17 claim.isolation|claims credential.cpr|claims\n\
9 claim.isolation|claims credential.id-document|claims\n\
9 claim.isolation|claims credential.personal-information|claims\n\
48 claim.isolation|claims firm.bank|claims\n\
-12 claim.isolation|claims firm.courier|claims\n\
27 claim.isolation|claims money.valuables|claims\n\
22 claim.isolation|claims person.agent|claims\n\
14 claim.isolation|claims person.landlord|claims\n\
55 claim.isolation|claims threat.arrest|threatens\n\
9 claim.isolation|claims threat.block|threatens\n\
15 claim.isolation|claims threat.court|threatens\n\
21 claim.isolation|claims threat.deadline|threatens\n\
8 claim.isolation|claims threat.exposure|threatens\n\
169 claim.isolation|live\n\
104 claim.isolation|reader\n\
9 claim.isolation|reports\n\
87 claim.isolation|speaks\n\
27 claim.job|claims\n\
-11 claim.job|claims claim.link|claims\n\
-11 claim.job|claims claim.loan|claims\n\
-13 claim.job|claims claim.misused-name|claims\n\
24 claim.job|claims claim.mule|claims\n\
8 claim.job|claims claim.no-checking|claims\n\
14 claim.job|claims claim.paid-back|claims\n\
-8 claim.job|claims claim.parcel|claims\n\
-20 claim.job|claims claim.prize|claims\n\
8 claim.job|claims claim.prompt|claims\n\
-24 claim.job|claims claim.purchase|claims\n\
30 claim.job|claims claim.recovery|claims\n\
-13 claim.job|claims claim.unpaid|claims\n\
9 claim.job|claims claim.unusual-activity|claims\n\
-11 claim.job|claims claim.your-own|claims\n\
15 claim.job|claims credential.balance|claims\n\
-14 claim.job|claims credential.bank-details|asks\n\
-11 claim.job|claims credential.bank-details|claims\n\
-43 claim.job|claims credential.cpr|asks\n\
-23 claim.job|claims credential.cpr|claims\n\
10 claim.job|claims credential.password|asks\n\
-11 claim.job|claims credential.password|claims\n\
13 claim.job|claims firm.bank|claims\n\
-8 claim.job|claims firm.courier|claims\n\
17 claim.job|claims firm.shop|claims\n\
146 claim.job|claims money.amount|claims\n\
-8 claim.job|claims money.valuables|claims\n\
-11 claim.job|claims person.family|claims\n\
50 claim.job|claims person.recruiter|claims\n\
12 claim.job|claims threat.block|threatens\n\
-8 claim.job|claims threat.court|threatens\n\
-11 claim.job|claims threat.deadline|threatens\n\
27 claim.job|live\n\
32 claim.job|reader\n\
8 claim.job|reports money.amount|reports\n\
15 claim.link|claims claim.other-account|claims\n\
25 claim.link|claims claim.paid-back|claims\n\
18 claim.link|claims claim.prize|claims\n\
-20 claim.link|claims claim.purchase|claims\n\
23 claim.link|claims claim.renewal|claims\n\
11 claim.link|claims claim.safe-account|claims\n\
9 claim.link|claims claim.unpaid|claims\n\
-14 claim.link|claims claim.unusual-activity|claims\n\
9 claim.link|claims claim.virus|claims\n\
14 claim.link|claims credential.bank-details|asks\n\
-10 claim.link|claims credential.card|claims\n\
-11 claim.link|claims credential.id-document|claims\n\
10 claim.link|claims credential.mitid|advises\n\
22 claim.link|claims credential.mitid|asks\n\
-34 claim.link|claims credential.mitid|claims\n\
21 claim.link|claims credential.nemid|asks\n\
9 claim.link|claims credential.nemid|claims\n\
9 claim.link|claims credential.one-time-code|asks\n\
34 claim.link|claims credential.password|asks\n\
-11 claim.link|claims credential.password|claims\n\
-19 claim.link|claims credential.personal-information|asks\n\
26 claim.link|claims firm.courier|claims\n\
-12 claim.link|claims firm.courier|reports\n\
-18 claim.link|claims firm.payment|claims\n\
20 claim.link|claims firm.shop|claims\n\
27 claim.link|claims firm.toll|claims\n\
-9 claim.link|claims firm.utility|claims\n\
-18 claim.link|claims money.amount|claims\n\
10 claim.link|claims money.unusual-means|claims\n\
19 claim.link|claims money.valuables|claims\n\
-12 claim.link|claims person.agent|claims\n\
13 claim.link|claims person.buyer|claims\n\
10 claim.link|claims person.family|claims\n\
-19 claim.link|claims person.landlord|claims\n\
8 claim.link|claims threat.arrest|threatens\n\
19 claim.link|claims threat.block|threatens\n\
8 claim.link|claims threat.court|threatens\n\
-12 claim.link|claims threat.cutoff|threatens\n\
32 claim.link|claims threat.deadline|threatens\n\
12 claim.link|claims threat.exposure|threatens\n\
-18 claim.link|denies\n\
-12 claim.link|denies firm.bank|claims\n\
49 claim.link|reader\n\
13 claim.link|reports\n\
13 claim.link|reports money.amount|reports\n\
58 claim.loan|claims\n\
12 claim.loan|claims claim.other-account|claims\n\
9 claim.loan|claims claim.paid-back|claims\n\
15 claim.loan|claims claim.prompt|claims\n\
11 claim.loan|claims claim.reassurance|claims\n\
10 claim.loan|claims credential.bank-details|asks\n\
12 claim.loan|claims credential.mitid|asks\n\
16 claim.loan|claims credential.mitid|claims\n\
21 claim.loan|claims firm.bank|claims\n\
31 claim.loan|claims money.amount|claims\n\
9 claim.loan|claims threat.block|threatens\n\
18 claim.loan|claims threat.deadline|threatens\n\
58 claim.loan|live\n\
15 claim.loan|reader\n\
-11 claim.loan|reports\n\
-9 claim.loan|speaks\n\
-136 claim.menu|claims\n\
-11 claim.menu|claims credential.bank-details|claims\n\
-23 claim.menu|claims credential.card|claims\n\
-46 claim.menu|claims credential.cpr|asks\n\
-12 claim.menu|claims credential.mitid|claims\n\
-32 claim.menu|claims firm.bank|claims\n\
-10 claim.menu|claims firm.payment|claims\n\
14 claim.menu|claims money.amount|claims\n\
-9 claim.menu|claims threat.deadline|threatens\n\
-136 claim.menu|live\n\
-101 claim.menu|reader\n\
-43 claim.menu|speaks\n\
173 claim.misused-name|claims\n\
10 claim.misused-name|claims claim.other-account|claims\n\
38 claim.misused-name|claims claim.parcel|claims\n\
-11 claim.misused-name|claims claim.prompt|claims\n\
8 claim.misused-name|claims claim.robot|claims\n\
8 claim.misused-name|claims claim.safe-account|claims\n\
8 claim.misused-name|claims claim.unusual-activity|claims\n\
17 claim.misused-name|claims credential.balance|asks\n\
26 claim.misused-name|claims credential.bank-details|asks\n\
13 claim.misused-name|claims credential.bank-details|claims\n\
24 claim.misused-name|claims credential.cpr|asks\n\
15 claim.misused-name|claims credential.cpr|claims\n\
18 claim.misused-name|claims credential.id-document|claims\n\
8 claim.misused-name|claims credential.mitid|asks\n\
-11 claim.misused-name|claims credential.personal-information|asks\n\
19 claim.misused-name|claims credential.personal-information|claims\n\
24 claim.misused-name|claims firm.bank|claims\n\
41 claim.misused-name|claims money.amount|claims\n\
-9 claim.misused-name|claims money.unusual-means|claims\n\
16 claim.misused-name|claims money.valuables|claims\n\
44 claim.misused-name|claims person.agent|claims\n\
61 claim.misused-name|claims threat.arrest|threatens\n\
11 claim.misused-name|claims threat.block|threatens\n\
11 claim.misused-name|claims threat.court|threatens\n\
49 claim.misused-name|claims threat.deadline|threatens\n\
173 claim.misused-name|live\n\
179 claim.misused-name|reader\n\
9 claim.misused-name|reports credential.cpr|reports\n\
40 claim.misused-name|speaks\n\
166 claim.mule|claims\n\
18 claim.mule|claims claim.no-checking|claims\n\
15 claim.mule|claims claim.other-account|claims\n\
8 claim.mule|claims claim.pick-up|claims\n\
15 claim.mule|claims claim.prize|claims\n\
11 claim.mule|claims claim.purchase|claims\n\
28 claim.mule|claims claim.reassurance|claims\n\
-11 claim.mule|claims claim.refund|claims\n\
15 claim.mule|claims claim.residence|claims\n\
10 claim.mule|claims claim.sent-by-mistake|claims\n\
17 claim.mule|claims credential.bank-details|asks\n\
10 claim.mule|claims credential.bank-details|claims\n\
19 claim.mule|claims credential.card|asks\n\
11 claim.mule|claims credential.card|claims\n\
8 claim.mule|claims credential.id-document|claims\n\
9 claim.mule|claims credential.mitid|asks\n\
12 claim.mule|claims credential.mitid|claims\n\
14 claim.mule|claims credential.password|claims\n\
68 claim.mule|claims firm.bank|claims\n\
21 claim.mule|claims firm.payment|claims\n\
17 claim.mule|claims money.amount|claims\n\
18 claim.mule|claims money.unusual-means|claims\n\
37 claim.mule|claims money.valuables|claims\n\
25 claim.mule|claims person.family|claims\n\
-17 claim.mule|claims threat.arrest|threatens\n\
23 claim.mule|claims threat.block|threatens\n\
-14 claim.mule|claims threat.debt|threatens\n\
166 claim.mule|live\n\
143 claim.mule|reader\n\
101 claim.mule|speaks\n\
102 claim.new-number|claims\n\
33 claim.new-number|claims claim.no-checking|claims\n\
27 claim.new-number|claims claim.other-account|claims\n\
20 claim.new-number|claims claim.paid-back|claims\n\
-12 claim.new-number|claims claim.parcel|claims\n\
-11 claim.new-number|claims claim.prize|claims\n\
13 claim.new-number|claims claim.purchase|claims\n\
38 claim.new-number|claims claim.unpaid|claims\n\
-13 claim.new-number|claims claim.unusual-activity|claims\n\
10 claim.new-number|claims credential.bank-details|asks\n\
14 claim.new-number|claims credential.bank-details|claims\n\
11 claim.new-number|claims credential.card|asks\n\
-16 claim.new-number|claims credential.id-document|asks\n\
-8 claim.new-number|claims credential.mitid|asks\n\
-20 claim.new-number|claims credential.mitid|claims\n\
-23 claim.new-number|claims credential.one-time-code|asks\n\
20 claim.new-number|claims firm.bank|claims\n\
19 claim.new-number|claims firm.payment|claims\n\
-16 claim.new-number|claims firm.telecom|claims\n\
25 claim.new-number|claims money.amount|claims\n\
16 claim.new-number|claims person.agent|claims\n\
178 claim.new-number|claims person.family|claims\n\
-9 claim.new-number|claims person.family|reports\n\
14 claim.new-number|claims person.landlord|claims\n\
11 claim.new-number|claims threat.deadline|reports\n\
74 claim.new-number|claims threat.deadline|threatens\n\
102 claim.new-number|live\n\
-28 claim.new-number|reader\n\
-11 claim.new-number|reports person.family|reports\n\
57 claim.new-number|speaks\n\
163 claim.no-checking|claims\n\
40 claim.no-checking|claims claim.other-account|claims\n\
11 claim.no-checking|claims claim.paid-back|claims\n\
15 claim.no-checking|claims claim.parcel|claims\n\
11 claim.no-checking|claims claim.pick-up|claims\n\
11 claim.no-checking|claims claim.purchase|claims\n\
9 claim.no-checking|claims claim.reassurance|claims\n\
-20 claim.no-checking|claims claim.renewal|claims\n\
26 claim.no-checking|claims claim.safe-account|claims\n\
16 claim.no-checking|claims claim.unpaid|claims\n\
13 claim.no-checking|claims claim.unusual-activity|claims\n\
11 claim.no-checking|claims credential.bank-details|asks\n\
19 claim.no-checking|claims credential.bank-details|claims\n\
29 claim.no-checking|claims credential.card|claims\n\
-9 claim.no-checking|claims credential.code|asks\n\
15 claim.no-checking|claims credential.id-document|claims\n\
8 claim.no-checking|claims credential.password|asks\n\
13 claim.no-checking|claims credential.personal-information|claims\n\
70 claim.no-checking|claims firm.bank|claims\n\
11 claim.no-checking|claims firm.courier|claims\n\
13 claim.no-checking|claims firm.payment|claims\n\
51 claim.no-checking|claims money.amount|claims\n\
21 claim.no-checking|claims money.unusual-means|claims\n\
16 claim.no-checking|claims money.valuables|claims\n\
34 claim.no-checking|claims person.agent|claims\n\
13 claim.no-checking|claims person.family|claims\n\
16 claim.no-checking|claims threat.block|threatens\n\
12 claim.no-checking|claims threat.court|threatens\n\
60 claim.no-checking|claims threat.deadline|threatens\n\
163 claim.no-checking|live\n\
53 claim.no-checking|reader\n\
-9 claim.no-checking|reports firm.bank|reports\n\
-10 claim.no-checking|reports money.valuables|claims\n\
9 claim.no-checking|reports person.family|claims\n\
93 claim.no-checking|speaks\n\
-15 claim.not-you|claims\n\
-8 claim.not-you|claims claim.prompt|claims\n\
34 claim.not-you|claims claim.purchase|claims\n\
19 claim.not-you|claims claim.refund|claims\n\
20 claim.not-you|claims claim.unusual-activity|claims\n\
12 claim.not-you|claims credential.bank-details|asks\n\
-18 claim.not-you|claims credential.code|claims\n\
-51 claim.not-you|claims credential.mitid|asks\n\
-62 claim.not-you|claims credential.mitid|claims\n\
-17 claim.not-you|claims credential.one-time-code|claims\n\
-23 claim.not-you|claims credential.password|claims\n\
-9 claim.not-you|claims credential.personal-information|claims\n\
8 claim.not-you|claims credential.pin|asks\n\
30 claim.not-you|claims firm.bank|claims\n\
31 claim.not-you|claims firm.payment|claims\n\
9 claim.not-you|claims money.amount|claims\n\
10 claim.not-you|claims money.unusual-means|claims\n\
-31 claim.not-you|claims threat.block|threatens\n\
9 claim.not-you|claims threat.deadline|threatens\n\
-15 claim.not-you|live\n\
20 claim.not-you|reader\n\
-31 claim.not-you|speaks\n\
239 claim.other-account|claims\n\
23 claim.other-account|claims claim.paid-back|claims\n\
12 claim.other-account|claims claim.parcel|claims\n\
19 claim.other-account|claims claim.prize|claims\n\
19 claim.other-account|claims claim.purchase|claims\n\
15 claim.other-account|claims claim.reassurance|claims\n\
23 claim.other-account|claims claim.recovery|claims\n\
9 claim.other-account|claims claim.renewal|claims\n\
8 claim.other-account|claims claim.residence|claims\n\
29 claim.other-account|claims claim.safe-account|claims\n\
36 claim.other-account|claims claim.sent-by-mistake|claims\n\
13 claim.other-account|claims claim.unpaid|claims\n\
17 claim.other-account|claims claim.unusual-activity|claims\n\
8 claim.other-account|claims claim.your-own|claims\n\
12 claim.other-account|claims credential.balance|asks\n\
8 claim.other-account|claims credential.balance|claims\n\
30 claim.other-account|claims credential.bank-details|asks\n\
28 claim.other-account|claims credential.bank-details|claims\n\
9 claim.other-account|claims credential.card|asks\n\
8 claim.other-account|claims credential.card|claims\n\
8 claim.other-account|claims credential.mitid|claims\n\
-8 claim.other-account|claims credential.one-time-code|claims\n\
56 claim.other-account|claims firm.bank|claims\n\
10 claim.other-account|claims firm.bank|reports\n\
12 claim.other-account|claims firm.courier|claims\n\
51 claim.other-account|claims firm.payment|claims\n\
109 claim.other-account|claims money.amount|claims\n\
14 claim.other-account|claims money.amount|reports\n\
31 claim.other-account|claims money.unusual-means|claims\n\
26 claim.other-account|claims money.valuables|claims\n\
39 claim.other-account|claims person.agent|claims\n\
62 claim.other-account|claims person.family|claims\n\
14 claim.other-account|claims person.landlord|claims\n\
12 claim.other-account|claims threat.arrest|threatens\n\
35 claim.other-account|claims threat.block|threatens\n\
102 claim.other-account|claims threat.deadline|threatens\n\
239 claim.other-account|live\n\
104 claim.other-account|reader\n\
25 claim.other-account|speaks\n\
121 claim.paid-back|claims\n\
25 claim.paid-back|claims claim.parcel|claims\n\
-9 claim.paid-back|claims claim.pick-up|claims\n\
8 claim.paid-back|claims claim.prize|claims\n\
8 claim.paid-back|claims claim.purchase|claims\n\
31 claim.paid-back|claims claim.recovery|claims\n\
20 claim.paid-back|claims claim.refund|claims\n\
15 claim.paid-back|claims claim.residence|claims\n\
18 claim.paid-back|claims claim.safe-account|claims\n\
9 claim.paid-back|claims claim.sent-by-mistake|claims\n\
-40 claim.paid-back|claims claim.your-own|claims\n\
-19 claim.paid-back|claims credential.bank-details|asks\n\
13 claim.paid-back|claims credential.bank-details|claims\n\
-19 claim.paid-back|claims credential.card|claims\n\
13 claim.paid-back|claims credential.code|reports\n\
10 claim.paid-back|claims credential.id-document|asks\n\
15 claim.paid-back|claims credential.personal-information|asks\n\
41 claim.paid-back|claims firm.bank|claims\n\
26 claim.paid-back|claims firm.courier|claims\n\
100 claim.paid-back|claims money.amount|claims\n\
8 claim.paid-back|claims money.amount|reports\n\
39 claim.paid-back|claims money.unusual-means|claims\n\
12 claim.paid-back|claims money.valuables|claims\n\
-8 claim.paid-back|claims person.adviser|claims\n\
12 claim.paid-back|claims person.agent|claims\n\
11 claim.paid-back|claims person.buyer|claims\n\
33 claim.paid-back|claims person.family|claims\n\
28 claim.paid-back|claims person.landlord|claims\n\
8 claim.paid-back|claims threat.court|threatens\n\
33 claim.paid-back|claims threat.deadline|threatens\n\
11 claim.paid-back|claims threat.deportation|threatens\n\
9 claim.paid-back|claims threat.return|threatens\n\
121 claim.paid-back|live\n\
49 claim.paid-back|reader\n\
20 claim.paid-back|speaks\n\
-47 claim.parcel|claims\n\
30 claim.parcel|claims claim.prize|claims\n\
-16 claim.parcel|claims claim.prompt|claims\n\
-21 claim.parcel|claims claim.purchase|claims\n\
11 claim.parcel|claims claim.recovery|claims\n\
11 claim.parcel|claims claim.renewal|claims\n\
8 claim.parcel|claims claim.safe-account|claims\n\
-13 claim.parcel|claims claim.unpaid|claims\n\
21 claim.parcel|claims claim.unusual-activity|claims\n\
-21 claim.parcel|claims claim.virus|claims\n\
-20 claim.parcel|claims claim.your-own|claims\n\
38 claim.parcel|claims credential.card|asks\n\
25 claim.parcel|claims credential.card|claims\n\
-20 claim.parcel|claims credential.code|asks\n\
-29 claim.parcel|claims credential.code|claims\n\
16 claim.parcel|claims credential.cpr|asks\n\
-8 claim.parcel|claims credential.id-document|asks\n\
26 claim.parcel|claims credential.mitid|asks\n\
16 claim.parcel|claims credential.mitid|claims\n\
19 claim.parcel|claims credential.one-time-code|asks\n\
19 claim.parcel|claims credential.password|asks\n\
10 claim.parcel|claims credential.personal-information|advises\n\
-13 claim.parcel|claims credential.personal-information|asks\n\
53 claim.parcel|claims credential.personal-information|claims\n\
12 claim.parcel|claims credential.pin|asks\n\
14 claim.parcel|claims credential.pin|claims\n\
-30 claim.parcel|claims firm.bank|claims\n\
22 claim.parcel|claims firm.payment|claims\n\
-10 claim.parcel|claims firm.shop|claims\n\
120 claim.parcel|claims money.amount|claims\n\
14 claim.parcel|claims money.unusual-means|claims\n\
32 claim.parcel|claims money.valuables|claims\n\
-24 claim.parcel|claims person.agent|claims\n\
-12 claim.parcel|claims person.buyer|claims\n\
-10 claim.parcel|claims person.landlord|claims\n\
19 claim.parcel|claims threat.arrest|threatens\n\
22 claim.parcel|claims threat.block|threatens\n\
-77 claim.parcel|claims threat.deadline|threatens\n\
-8 claim.parcel|claims threat.debt|threatens\n\
70 claim.parcel|claims threat.return|threatens\n\
-47 claim.parcel|live\n\
-21 claim.parcel|reports\n\
-103 claim.parcel|speaks\n\
-10 claim.pick-up|claims claim.reassurance|claims\n\
-14 claim.pick-up|claims claim.residence|claims\n\
24 claim.pick-up|claims claim.safe-account|claims\n\
44 claim.pick-up|claims claim.unusual-activity|claims\n\
-39 claim.pick-up|claims claim.your-own|claims\n\
-15 claim.pick-up|claims credential.bank-details|asks\n\
-13 claim.pick-up|claims credential.bank-details|claims\n\
50 claim.pick-up|claims credential.card|asks\n\
76 claim.pick-up|claims credential.card|claims\n\
17 claim.pick-up|claims credential.card|reports\n\
16 claim.pick-up|claims credential.code|asks\n\
-14 claim.pick-up|claims credential.code|claims\n\
16 claim.pick-up|claims credential.code|reports\n\
-13 claim.pick-up|claims credential.cpr|asks\n\
-20 claim.pick-up|claims credential.id-document|asks\n\
-17 claim.pick-up|claims credential.id-document|claims\n\
19 claim.pick-up|claims credential.one-time-code|claims\n\
-14 claim.pick-up|claims credential.personal-information|asks\n\
9 claim.pick-up|claims credential.personal-information|claims\n\
53 claim.pick-up|claims credential.pin|asks\n\
48 claim.pick-up|claims firm.bank|claims\n\
8 claim.pick-up|claims firm.courier|claims\n\
44 claim.pick-up|claims firm.payment|claims\n\
40 claim.pick-up|claims money.amount|claims\n\
13 claim.pick-up|claims money.unusual-means|claims\n\
143 claim.pick-up|claims money.valuables|claims\n\
38 claim.pick-up|claims person.agent|claims\n\
-13 claim.pick-up|claims person.family|claims\n\
17 claim.pick-up|claims threat.arrest|threatens\n\
12 claim.pick-up|claims threat.block|threatens\n\
28 claim.pick-up|claims threat.court|threatens\n\
15 claim.pick-up|claims threat.deadline|denies\n\
-54 claim.pick-up|claims threat.deadline|threatens\n\
-10 claim.pick-up|denies\n\
-13 claim.pick-up|reports\n\
13 claim.pick-up|speaks\n\
31 claim.prize|claims\n\
33 claim.prize|claims claim.purchase|claims\n\
24 claim.prize|claims claim.reassurance|claims\n\
14 claim.prize|claims claim.refund|claims\n\
-8 claim.prize|claims claim.unusual-activity|claims\n\
11 claim.prize|claims claim.your-own|claims\n\
12 claim.prize|claims credential.bank-details|asks\n\
9 claim.prize|claims credential.bank-details|claims\n\
38 claim.prize|claims credential.card|asks\n\
11 claim.prize|claims credential.code|asks\n\
11 claim.prize|claims credential.one-time-code|asks\n\
15 claim.prize|claims credential.personal-information|asks\n\
8 claim.prize|claims credential.personal-information|reports\n\
26 claim.prize|claims firm.payment|claims\n\
9 claim.prize|claims firm.support|claims\n\
56 claim.prize|claims money.amount|claims\n\
-17 claim.prize|claims money.valuables|claims\n\
8 claim.prize|claims person.adviser|claims\n\
8 claim.prize|claims person.family|claims\n\
8 claim.prize|claims person.landlord|claims\n\
-18 claim.prize|claims threat.arrest|threatens\n\
31 claim.prize|live\n\
143 claim.prize|reader\n\
8 claim.prize|reports money.valuables|reports\n\
45 claim.prize|speaks\n\
-18 claim.prompt|claims\n\
40 claim.prompt|claims claim.reassurance|claims\n\
45 claim.prompt|claims claim.refund|claims\n\
-11 claim.prompt|claims claim.renewal|claims\n\
-11 claim.prompt|claims claim.unpaid|claims\n\
47 claim.prompt|claims claim.unusual-activity|claims\n\
19 claim.prompt|claims claim.unusual-activity|reports\n\
26 claim.prompt|claims claim.virus|claims\n\
-18 claim.prompt|claims claim.your-own|claims\n\
10 claim.prompt|claims credential.card|advises\n\
-67 claim.prompt|claims credential.card|claims\n\
-14 claim.prompt|claims credential.code|asks\n\
-10 claim.prompt|claims credential.code|denies\n\
8 claim.prompt|claims credential.cpr|asks\n\
20 claim.prompt|claims credential.id-document|claims\n\
27 claim.prompt|claims credential.mitid|advises\n\
-23 claim.prompt|claims credential.mitid|asks\n\
35 claim.prompt|claims credential.mitid|claims\n\
17 claim.prompt|claims credential.mitid|reports\n\
-17 claim.prompt|claims credential.one-time-code|claims\n\
37 claim.prompt|claims credential.password|asks\n\
-21 claim.prompt|claims credential.password|claims\n\
-69 claim.prompt|claims credential.personal-information|asks\n\
-8 claim.prompt|claims credential.personal-information|reports\n\
-9 claim.prompt|claims credential.pin|claims\n\
-18 claim.prompt|claims firm.bank|reports\n\
-9 claim.prompt|claims firm.courier|claims\n\
-9 claim.prompt|claims firm.payment|claims\n\
-20 claim.prompt|claims firm.telecom|claims\n\
-35 claim.prompt|claims money.amount|claims\n\
-14 claim.prompt|claims money.valuables|claims\n\
10 claim.prompt|claims person.buyer|claims\n\
14 claim.prompt|claims person.family|claims\n\
-10 claim.prompt|claims person.landlord|claims\n\
-51 claim.prompt|claims threat.block|threatens\n\
-19 claim.prompt|claims threat.deadline|threatens\n\
-18 claim.prompt|live\n\
-29 claim.prompt|reader\n\
10 claim.prompt|reports firm.bank|reports\n\
-10 claim.prompt|speaks\n\
-66 claim.purchase|claims\n\
27 claim.purchase|claims claim.recovery|claims\n\
31 claim.purchase|claims claim.refund|claims\n\
-13 claim.purchase|claims claim.renewal|claims\n\
10 claim.purchase|claims claim.residence|claims\n\
10 claim.purchase|claims claim.safe-account|claims\n\
16 claim.purchase|claims claim.unusual-activity|claims\n\
12 claim.purchase|claims claim.virus|claims\n\
-14 claim.purchase|claims claim.your-own|claims\n\
18 claim.purchase|claims credential.bank-details|asks\n\
22 claim.purchase|claims credential.card|asks\n\
-21 claim.purchase|claims credential.card|claims\n\
-59 claim.purchase|claims credential.code|claims\n\
11 claim.purchase|claims credential.cpr|asks\n\
-58 claim.purchase|claims credential.mitid|asks\n\
-15 claim.purchase|claims credential.mitid|claims\n\
31 claim.purchase|claims credential.mitid|reports\n\
-28 claim.purchase|claims credential.one-time-code|asks\n\
-30 claim.purchase|claims credential.one-time-code|claims\n\
12 claim.purchase|claims credential.password|asks\n\
8 claim.purchase|claims credential.personal-information|asks\n\
-13 claim.purchase|claims credential.personal-information|claims\n\
16 claim.purchase|claims credential.pin|asks\n\
38 claim.purchase|claims firm.bank|claims\n\
36 claim.purchase|claims firm.shop|claims\n\
19 claim.purchase|claims firm.streaming|claims\n\
22 claim.purchase|claims firm.telecom|claims\n\
12 claim.purchase|claims firm.toll|claims\n\
11 claim.purchase|claims firm.utility|claims\n\
-111 claim.purchase|claims money.amount|claims\n\
-26 claim.purchase|claims person.buyer|claims\n\
11 claim.purchase|claims threat.arrest|threatens\n\
11 claim.purchase|claims threat.cutoff|threatens\n\
-29 claim.purchase|claims threat.deadline|threatens\n\
19 claim.purchase|claims threat.debt|threatens\n\
16 claim.purchase|denies\n\
-66 claim.purchase|live\n\
81 claim.purchase|reader\n\
12 claim.purchase|reports\n\
19 claim.purchase|reports firm.bank|claims\n\
198 claim.reassurance|claims\n\
21 claim.reassurance|claims claim.refund|claims\n\
29 claim.reassurance|claims claim.safe-account|claims\n\
10 claim.reassurance|claims claim.unusual-activity|claims\n\
-19 claim.reassurance|claims claim.your-own|claims\n\
17 claim.reassurance|claims credential.balance|asks\n\
21 claim.reassurance|claims credential.bank-details|asks\n\
12 claim.reassurance|claims credential.bank-details|claims\n\
25 claim.reassurance|claims credential.card|claims\n\
28 claim.reassurance|claims credential.code|claims\n\
9 claim.reassurance|claims credential.id-document|claims\n\
20 claim.reassurance|claims credential.mitid|asks\n\
16 claim.reassurance|claims credential.mitid|claims\n\
22 claim.reassurance|claims credential.mitid|reports\n\
22 claim.reassurance|claims credential.one-time-code|asks\n\
9 claim.reassurance|claims credential.password|asks\n\
14 claim.reassurance|claims credential.password|claims\n\
9 claim.reassurance|claims credential.personal-information|claims\n\
8 claim.reassurance|claims credential.pin|asks\n\
55 claim.reassurance|claims firm.bank|claims\n\
11 claim.reassurance|claims firm.bank|reports\n\
10 claim.reassurance|claims firm.courier|claims\n\
25 claim.reassurance|claims firm.payment|claims\n\
9 claim.reassurance|claims firm.support|claims\n\
46 claim.reassurance|claims money.amount|claims\n\
12 claim.reassurance|claims money.amount|reports\n\
41 claim.reassurance|claims money.unusual-means|claims\n\
38 claim.reassurance|claims money.valuables|claims\n\
-11 claim.reassurance|claims person.agent|claims\n\
8 claim.reassurance|claims person.buyer|claims\n\
11 claim.reassurance|claims person.family|claims\n\
13 claim.reassurance|claims person.landlord|claims\n\
11 claim.reassurance|claims threat.arrest|threatens\n\
18 claim.reassurance|claims threat.block|threatens\n\
17 claim.reassurance|claims threat.court|threatens\n\
25 claim.reassurance|claims threat.deadline|threatens\n\
198 claim.reassurance|live\n\
114 claim.reassurance|reader\n\
18 claim.reassurance|reports\n\
111 claim.reassurance|speaks\n\
158 claim.recovery|claims\n\
8 claim.recovery|claims claim.recovery|reports\n\
-15 claim.recovery|claims claim.refund|claims\n\
12 claim.recovery|claims claim.renewal|claims\n\
10 claim.recovery|claims claim.safe-account|claims\n\
8 claim.recovery|claims claim.unusual-activity|claims\n\
10 claim.recovery|claims firm.courier|claims\n\
66 claim.recovery|claims money.amount|claims\n\
22 claim.recovery|claims money.unusual-means|claims\n\
-28 claim.recovery|claims money.valuables|claims\n\
29 claim.recovery|claims person.agent|claims\n\
15 claim.recovery|claims threat.block|threatens\n\
8 claim.recovery|claims threat.court|threatens\n\
158 claim.recovery|live\n\
104 claim.recovery|reader\n\
29 claim.recovery|speaks\n\
103 claim.refund|claims\n\
26 claim.refund|claims claim.renewal|claims\n\
12 claim.refund|claims claim.residence|claims\n\
-10 claim.refund|claims claim.sent-by-mistake|claims\n\
-8 claim.refund|claims credential.balance|asks\n\
10 claim.refund|claims credential.bank-details|claims\n\
69 claim.refund|claims credential.card|asks\n\
13 claim.refund|claims credential.card|claims\n\
12 claim.refund|claims credential.card|reports\n\
42 claim.refund|claims credential.cpr|asks\n\
18 claim.refund|claims credential.cpr|claims\n\
13 claim.refund|claims credential.id-document|asks\n\
19 claim.refund|claims credential.id-document|claims\n\
46 claim.refund|claims credential.mitid|asks\n\
14 claim.refund|claims credential.mitid|claims\n\
-8 claim.refund|claims credential.one-time-code|asks\n\
16 claim.refund|claims credential.password|asks\n\
10 claim.refund|claims credential.personal-information|asks\n\
43 claim.refund|claims firm.bank|claims\n\
17 claim.refund|claims firm.courier|claims\n\
12 claim.refund|claims firm.payment|claims\n\
-8 claim.refund|claims firm.support|claims\n\
19 claim.refund|claims firm.telecom|claims\n\
-11 claim.refund|claims firm.toll|claims\n\
87 claim.refund|claims money.amount|claims\n\
12 claim.refund|claims person.family|claims\n\
-11 claim.refund|claims person.landlord|claims\n\
11 claim.refund|claims threat.arrest|threatens\n\
62 claim.refund|claims threat.block|threatens\n\
14 claim.refund|claims threat.court|threatens\n\
71 claim.refund|claims threat.deadline|threatens\n\
9 claim.refund|claims threat.deportation|threatens\n\
103 claim.refund|live\n\
86 claim.refund|reader\n\
60 claim.refund|speaks\n\
43 claim.renewal|claims\n\
9 claim.renewal|claims claim.residence|claims\n\
-8 claim.renewal|claims claim.unpaid|claims\n\
-8 claim.renewal|claims claim.your-own|claims\n\
-20 claim.renewal|claims credential.card|claims\n\
12 claim.renewal|claims credential.code|asks\n\
14 claim.renewal|claims credential.code|claims\n\
26 claim.renewal|claims credential.cpr|asks\n\
12 claim.renewal|claims credential.id-document|asks\n\
45 claim.renewal|claims credential.mitid|asks\n\
42 claim.renewal|claims credential.mitid|claims\n\
26 claim.renewal|claims credential.nemid|asks\n\
28 claim.renewal|claims credential.nemid|claims\n\
37 claim.renewal|claims credential.one-time-code|asks\n\
-19 claim.renewal|claims credential.one-time-code|claims\n\
66 claim.renewal|claims credential.password|asks\n\
-17 claim.renewal|claims credential.password|claims\n\
-15 claim.renewal|claims credential.password|denies\n\
8 claim.renewal|claims credential.pin|asks\n\
-10 claim.renewal|claims credential.pin|claims\n\
11 claim.renewal|claims firm.payment|claims\n\
-14 claim.renewal|claims firm.toll|claims\n\
22 claim.renewal|claims money.amount|claims\n\
-12 claim.renewal|claims money.unusual-means|claims\n\
17 claim.renewal|claims person.agent|claims\n\
-13 claim.renewal|claims person.recruiter|claims\n\
-36 claim.renewal|claims threat.block|threatens\n\
70 claim.renewal|claims threat.deadline|threatens\n\
10 claim.renewal|claims threat.deportation|threatens\n\
10 claim.renewal|claims threat.return|threatens\n\
43 claim.renewal|live\n\
27 claim.renewal|reader\n\
59 claim.renewal|speaks\n\
10 claim.residence|claims\n\
10 claim.residence|claims claim.unpaid|claims\n\
16 claim.residence|claims credential.bank-details|asks\n\
26 claim.residence|claims credential.card|asks\n\
17 claim.residence|claims credential.card|claims\n\
19 claim.residence|claims credential.cpr|asks\n\
9 claim.residence|claims credential.cpr|claims\n\
36 claim.residence|claims credential.id-document|asks\n\
-44 claim.residence|claims credential.id-document|claims\n\
8 claim.residence|claims credential.mitid|asks\n\
-12 claim.residence|claims credential.personal-information|asks\n\
-14 claim.residence|claims credential.personal-information|claims\n\
41 claim.residence|claims firm.payment|claims\n\
99 claim.residence|claims money.amount|claims\n\
15 claim.residence|claims money.unusual-means|claims\n\
-9 claim.residence|claims money.valuables|claims\n\
12 claim.residence|claims person.family|claims\n\
-18 claim.residence|claims person.recruiter|claims\n\
12 claim.residence|claims threat.arrest|threatens\n\
24 claim.residence|claims threat.block|threatens\n\
8 claim.residence|claims threat.court|threatens\n\
44 claim.residence|claims threat.deadline|threatens\n\
54 claim.residence|claims threat.deportation|threatens\n\
15 claim.residence|claims threat.return|threatens\n\
10 claim.residence|live\n\
11 claim.residence|reader\n\
-24 claim.residence|reports\n\
-9 claim.residence|reports credential.bank-details|reports\n\
18 claim.robot|claims\n\
11 claim.robot|claims credential.card|claims\n\
11 claim.robot|claims credential.cpr|asks\n\
14 claim.robot|claims credential.cpr|claims\n\
9 claim.robot|claims credential.id-document|claims\n\
8 claim.robot|claims firm.bank|claims\n\
15 claim.robot|claims money.amount|claims\n\
13 claim.robot|claims person.agent|claims\n\
12 claim.robot|claims threat.arrest|threatens\n\
10 claim.robot|claims threat.court|threatens\n\
18 claim.robot|live\n\
-8 claim.robot|reports\n\
157 claim.safe-account|claims\n\
19 claim.safe-account|claims claim.unusual-activity|claims\n\
18 claim.safe-account|claims credential.balance|asks\n\
12 claim.safe-account|claims credential.balance|claims\n\
12 claim.safe-account|claims credential.bank-details|asks\n\
14 claim.safe-account|claims credential.bank-details|claims\n\
9 claim.safe-account|claims credential.card|claims\n\
10 claim.safe-account|claims credential.id-document|asks\n\
45 claim.safe-account|claims firm.bank|claims\n\
46 claim.safe-account|claims money.amount|claims\n\
31 claim.safe-account|claims money.valuables|claims\n\
10 claim.safe-account|claims person.agent|claims\n\
20 claim.safe-account|claims person.family|claims\n\
23 claim.safe-account|claims threat.block|threatens\n\
8 claim.safe-account|claims threat.court|threatens\n\
43 claim.safe-account|claims threat.deadline|threatens\n\
-8 claim.safe-account|denies\n\
157 claim.safe-account|live\n\
110 claim.safe-account|reader\n\
-15 claim.safe-account|reports\n\
-10 claim.safe-account|reports money.amount|claims\n\
-16 claim.safe-account|reports money.valuables|reports\n\
12 claim.safe-account|reports person.agent|claims\n\
8 claim.safe-account|reports threat.deadline|reports\n\
-23 claim.safe-account|speaks\n\
81 claim.sent-by-mistake|claims\n\
-12 claim.sent-by-mistake|claims claim.unpaid|claims\n\
8 claim.sent-by-mistake|claims credential.code|claims\n\
-11 claim.sent-by-mistake|claims credential.cpr|claims\n\
9 claim.sent-by-mistake|claims credential.mitid|claims\n\
57 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
20 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
28 claim.sent-by-mistake|claims firm.bank|claims\n\
34 claim.sent-by-mistake|claims firm.payment|claims\n\
-14 claim.sent-by-mistake|claims money.amount|claims\n\
12 claim.sent-by-mistake|claims money.unusual-means|claims\n\
13 claim.sent-by-mistake|claims person.family|claims\n\
36 claim.sent-by-mistake|claims threat.deadline|threatens\n\
81 claim.sent-by-mistake|live\n\
79 claim.sent-by-mistake|reader\n\
-33 claim.unpaid|claims\n\
-35 claim.unpaid|claims claim.your-own|claims\n\
11 claim.unpaid|claims credential.card|asks\n\
-12 claim.unpaid|claims credential.card|claims\n\
-11 claim.unpaid|claims credential.card|denies\n\
-17 claim.unpaid|claims credential.code|asks\n\
8 claim.unpaid|claims credential.id-document|asks\n\
-20 claim.unpaid|claims credential.mitid|claims\n\
10 claim.unpaid|claims credential.one-time-code|asks\n\
-9 claim.unpaid|claims credential.password|claims\n\
-13 claim.unpaid|claims credential.personal-information|asks\n\
-10 claim.unpaid|claims credential.personal-information|claims\n\
-34 claim.unpaid|claims firm.bank|claims\n\
8 claim.unpaid|claims firm.courier|claims\n\
-53 claim.unpaid|claims firm.payment|claims\n\
78 claim.unpaid|claims firm.toll|claims\n\
23 claim.unpaid|claims firm.utility|claims\n\
-12 claim.unpaid|claims money.amount|claims\n\
-34 claim.unpaid|claims money.valuables|claims\n\
16 claim.unpaid|claims person.family|claims\n\
-17 claim.unpaid|claims person.landlord|claims\n\
8 claim.unpaid|claims threat.arrest|threatens\n\
32 claim.unpaid|claims threat.court|threatens\n\
47 claim.unpaid|claims threat.cutoff|threatens\n\
83 claim.unpaid|claims threat.deadline|threatens\n\
50 claim.unpaid|claims threat.debt|threatens\n\
8 claim.unpaid|claims threat.return|threatens\n\
-33 claim.unpaid|live\n\
-45 claim.unpaid|reader\n\
-8 claim.unpaid|reports\n\
-13 claim.unpaid|speaks\n\
93 claim.unusual-activity|claims\n\
9 claim.unusual-activity|claims claim.unusual-activity|reports\n\
18 claim.unusual-activity|claims claim.virus|claims\n\
-8 claim.unusual-activity|claims claim.your-own|claims\n\
16 claim.unusual-activity|claims credential.balance|asks\n\
-9 claim.unusual-activity|claims credential.balance|claims\n\
9 claim.unusual-activity|claims credential.bank-details|asks\n\
13 claim.unusual-activity|claims credential.bank-details|claims\n\
8 claim.unusual-activity|claims credential.bank-details|reports\n\
-17 claim.unusual-activity|claims credential.card|asks\n\
-28 claim.unusual-activity|claims credential.card|claims\n\
8 claim.unusual-activity|claims credential.cpr|asks\n\
-14 claim.unusual-activity|claims credential.mitid|asks\n\
-15 claim.unusual-activity|claims credential.mitid|claims\n\
23 claim.unusual-activity|claims credential.mitid|reports\n\
17 claim.unusual-activity|claims credential.one-time-code|asks\n\
21 claim.unusual-activity|claims credential.password|asks\n\
13 claim.unusual-activity|claims credential.password|claims\n\
9 claim.unusual-activity|claims credential.personal-information|asks\n\
38 claim.unusual-activity|claims credential.pin|asks\n\
14 claim.unusual-activity|claims credential.pin|claims\n\
86 claim.unusual-activity|claims firm.bank|claims\n\
-14 claim.unusual-activity|claims firm.bank|reports\n\
49 claim.unusual-activity|claims firm.payment|claims\n\
20 claim.unusual-activity|claims firm.shop|claims\n\
11 claim.unusual-activity|claims firm.telecom|claims\n\
9 claim.unusual-activity|claims money.amount|claims\n\
10 claim.unusual-activity|claims money.unusual-means|claims\n\
17 claim.unusual-activity|claims money.valuables|claims\n\
12 claim.unusual-activity|claims person.agent|claims\n\
-22 claim.unusual-activity|claims person.family|claims\n\
-16 claim.unusual-activity|claims threat.arrest|threatens\n\
153 claim.unusual-activity|claims threat.deadline|threatens\n\
8 claim.unusual-activity|claims threat.deportation|threatens\n\
-12 claim.unusual-activity|claims threat.exposure|threatens\n\
24 claim.unusual-activity|claims threat.return|threatens\n\
93 claim.unusual-activity|live\n\
114 claim.unusual-activity|reader\n\
40 claim.unusual-activity|reports\n\
9 claim.unusual-activity|reports credential.code|claims\n\
25 claim.unusual-activity|reports firm.bank|claims\n\
16 claim.unusual-activity|reports money.amount|claims\n\
49 claim.unusual-activity|speaks\n\
152 claim.virus|claims\n\
10 claim.virus|claims credential.card|asks\n\
11 claim.virus|claims credential.code|asks\n\
-10 claim.virus|claims credential.password|claims\n\
-20 claim.virus|claims credential.personal-information|asks\n\
8 claim.virus|claims credential.personal-information|claims\n\
63 claim.virus|claims firm.bank|claims\n\
108 claim.virus|claims firm.support|claims\n\
31 claim.virus|claims firm.telecom|claims\n\
15 claim.virus|claims firm.toll|claims\n\
8 claim.virus|claims person.agent|claims\n\
63 claim.virus|claims threat.deadline|threatens\n\
13 claim.virus|claims threat.exposure|threatens\n\
152 claim.virus|live\n\
109 claim.virus|reader\n\
8 claim.virus|reports\n\
33 claim.virus|speaks\n\
30 claim.watched|claims\n\
9 claim.watched|claims credential.personal-information|asks\n\
30 claim.watched|claims money.amount|claims\n\
12 claim.watched|claims money.unusual-means|claims\n\
-8 claim.watched|claims person.family|claims\n\
14 claim.watched|claims threat.deadline|threatens\n\
24 claim.watched|claims threat.exposure|threatens\n\
30 claim.watched|live\n\
30 claim.watched|reader\n\
-242 claim.your-own|claims\n\
-11 claim.your-own|claims credential.bank-details|asks\n\
-15 claim.your-own|claims credential.card|advises\n\
12 claim.your-own|claims credential.card|claims\n\
-9 claim.your-own|claims credential.code|claims\n\
-11 claim.your-own|claims credential.cpr|claims\n\
12 claim.your-own|claims credential.id-document|advises\n\
-16 claim.your-own|claims credential.id-document|asks\n\
-38 claim.your-own|claims credential.id-document|claims\n\
-10 claim.your-own|claims credential.mitid|asks\n\
-16 claim.your-own|claims credential.mitid|claims\n\
-21 claim.your-own|claims credential.password|claims\n\
-15 claim.your-own|claims credential.personal-information|claims\n\
-13 claim.your-own|claims firm.bank|claims\n\
-33 claim.your-own|claims firm.payment|claims\n\
-18 claim.your-own|claims firm.support|claims\n\
-79 claim.your-own|claims money.amount|claims\n\
-21 claim.your-own|claims money.unusual-means|claims\n\
-19 claim.your-own|claims money.valuables|claims\n\
-23 claim.your-own|claims person.agent|claims\n\
-15 claim.your-own|claims person.family|claims\n\
-13 claim.your-own|claims person.landlord|claims\n\
-45 claim.your-own|claims threat.block|threatens\n\
-87 claim.your-own|claims threat.deadline|threatens\n\
-242 claim.your-own|live\n\
-165 claim.your-own|reader\n\
-96 claim.your-own|speaks\n\
-8 claims\n\
130 claim|claims\n\
-39 claim|denies\n\
-13 claim|reports\n\
231 claim|speaks\n\
-21 claim…\n\
-15 claro\n\
-56 class\n\
-171 clause|advises\n\
234 clause|asks\n\
-245 clause|claims\n\
-146 clause|denies\n\
-163 clause|reports\n\
-168 clause|threatens\n\
19 clean\n\
-10 cleaning\n\
-11 clean…\n\
8 clear your\n\
11 clearance\n\
18 cleared\n\
12 clearing\n\
44 clear…\n\
8 clerk\n\
-8 clicked\n\
-9 click…\n\
-10 clinic\n\
-13 clini…\n\
-8 clock\n\
45 close\n\
16 close it\n\
33 close the\n\
10 close this\n\
-48 closed\n\
-8 closed and\n\
-9 closed in\n\
-10 closed on\n\
40 closes\n\
37 closes the\n\
-8 close…\n\
10 clothes\n\
10 cloth…\n\
-10 cloud…\n\
-14 club\n\
-12 coach\n\
16 cocaine\n\
17 cocai…\n\
63 code\n\
-25 code #\n\
34 code by\n\
-31 code de\n\
-11 code for\n\
22 code from\n\
8 code here\n\
14 code in\n\
-75 code is\n\
-11 code it\n\
8 code on\n\
37 code that\n\
-18 code with\n\
27 code you\n\
-15 codes\n\
8 codes and\n\
11 codice\n\
14 codice di\n\
-21 codigo\n\
-20 codigo de\n\
-21 codig…\n\
9 codul care\n\
-28 coffee\n\
-28 coffe…\n\
18 coinbase\n\
18 coinb…\n\
17 cok\n\
-11 col\n\
-15 colgo\n\
-17 colis\n\
8 colleague in\n\
-24 collect\n\
-10 collection\n\
-33 colle…\n\
15 combo\n\
10 combo order\n\
-86 come\n\
-20 come by\n\
-15 come from\n\
-16 come in\n\
8 come see\n\
-11 come to\n\
24 comes\n\
10 comes back\n\
-43 comes from\n\
52 comes in\n\
-8 comes on\n\
15 comes to\n\
-9 comme\n\
11 comment\n\
16 commission\n\
36 commi…\n\
-15 community\n\
-41 commu…\n\
-15 como\n\
15 company\n\
-17 complain\n\
-14 complain to\n\
14 complaint\n\
-26 complaints\n\
-14 complaints board\n\
10 complete\n\
14 complete the\n\
22 compliance\n\
12 compromised\n\
14 compr…\n\
55 computer\n\
-9 computer has\n\
11 computer to\n\
12 computeren\n\
55 compu…\n\
-8 comun…\n\
8 con\n\
10 con la\n\
-17 concert\n\
-9 conce…\n\
-14 condu…\n\
51 confirm\n\
10 confirm when\n\
9 confirm your\n\
-15 confirmation\n\
17 confirmation of\n\
17 confirming\n\
51 confi…\n\
24 congr…\n\
17 connect to\n\
9 connection\n\
-9 consent\n\
-38 conse…\n\
14 considered\n\
11 consi…\n\
-8 conso…\n\
-25 const\n\
15 consumer\n\
19 consu…\n\
20 cont\n\
14 contact with\n\
-20 contact your\n\
-11 contain\n\
9 contains\n\
26 conta…\n\
-14 content\n\
-16 contents\n\
-25 conte…\n\
34 continue\n\
33 conti…\n\
-28 contract\n\
-15 contract and\n\
-8 contratto\n\
10 control fee\n\
-53 contr…\n\
-12 convi…\n\
9 convocation\n\
12 convo…\n\
-13 cookies\n\
-16 cooki…\n\
-9 coop\n\
25 cooperate\n\
14 cooperation\n\
41 coope…\n\
10 copenaghen\n\
40 copenhagen\n\
56 copen…\n\
-14 copies\n\
-13 copies of\n\
21 correct\n\
25 corre…\n\
-9 corriere\n\
-9 corri…\n\
11 cost\n\
-11 costs\n\
8 costs #\n\
29 could\n\
42 could not\n\
-10 could you\n\
41 couldnt\n\
11 couldnt be\n\
41 could…\n\
-24 count\n\
-27 counter\n\
9 countries of\n\
39 counts\n\
40 counts as\n\
11 count…\n\
47 courier\n\
19 courier calls\n\
-13 couriers\n\
34 couri…\n\
-10 courrier\n\
14 court\n\
10 court you\n\
24 courtesy\n\
12 courts\n\
33 court…\n\
12 cousin\n\
14 cousi…\n\
-12 cover\n\
36 covers\n\
51 cover…\n\
83 cpr\n\
13 cpr a\n\
26 cpr and\n\
-12 cpr is\n\
-47 cpr numaranizi\n\
-26 cpr number\n\
-15 cpr numbers\n\
-26 cpr nummer\n\
14 cpr og\n\
9 cpr reg\n\
8 cpr til\n\
9 crash…\n\
-36 create\n\
-17 create a\n\
13 created\n\
-23 creat…\n\
14 credential.balance|advises\n\
14 credential.balance|advises threat.block|threatens\n\
88 credential.balance|asks\n\
51 credential.balance|asks credential.bank-details|asks\n\
11 credential.balance|asks credential.card|asks\n\
44 credential.balance|asks credential.cpr|asks\n\
12 credential.balance|asks credential.mitid|asks\n\
13 credential.balance|asks credential.personal-information|asks\n\
15 credential.balance|asks credential.personal-information|claims\n\
22 credential.balance|asks firm.bank|claims\n\
8 credential.balance|asks firm.courier|claims\n\
12 credential.balance|asks firm.payment|claims\n\
-15 credential.balance|asks money.amount|claims\n\
12 credential.balance|asks person.buyer|claims\n\
-11 credential.balance|asks person.landlord|claims\n\
12 credential.balance|asks threat.arrest|threatens\n\
9 credential.balance|asks threat.block|threatens\n\
23 credential.balance|asks threat.deadline|threatens\n\
16 credential.balance|claims\n\
11 credential.balance|claims credential.bank-details|claims\n\
9 credential.balance|claims firm.payment|claims\n\
14 credential.balance|claims money.amount|claims\n\
8 credential.balance|claims money.valuables|claims\n\
14 credential.balance|claims threat.block|threatens\n\
14 credential.balance|claims threat.deadline|threatens\n\
99 credential.balance|live\n\
87 credential.balance|reader\n\
13 credential.balance|reports\n\
9 credential.balance|reports credential.cpr|reports\n\
13 credential.balance|reports money.amount|reports\n\
-28 credential.bank-details|advises\n\
-8 credential.bank-details|advises credential.mitid|advises\n\
-27 credential.bank-details|asks\n\
9 credential.bank-details|asks credential.bank-details|claims\n\
-10 credential.bank-details|asks credential.cpr|asks\n\
13 credential.bank-details|asks credential.cpr|claims\n\
9 credential.bank-details|asks credential.id-document|asks\n\
22 credential.bank-details|asks credential.id-document|claims\n\
-15 credential.bank-details|asks credential.mitid|claims\n\
-11 credential.bank-details|asks credential.password|asks\n\
27 credential.bank-details|asks credential.personal-information|asks\n\
9 credential.bank-details|asks credential.personal-information|claims\n\
35 credential.bank-details|asks firm.bank|claims\n\
9 credential.bank-details|asks firm.payment|claims\n\
35 credential.bank-details|asks money.amount|claims\n\
17 credential.bank-details|asks money.unusual-means|claims\n\
27 credential.bank-details|asks money.valuables|claims\n\
16 credential.bank-details|asks person.agent|claims\n\
-8 credential.bank-details|asks person.landlord|claims\n\
-26 credential.bank-details|asks person.recruiter|claims\n\
19 credential.bank-details|asks threat.arrest|threatens\n\
19 credential.bank-details|asks threat.block|threatens\n\
36 credential.bank-details|asks threat.deadline|threatens\n\
38 credential.bank-details|claims\n\
-10 credential.bank-details|claims credential.card|claims\n\
17 credential.bank-details|claims credential.code|claims\n\
-25 credential.bank-details|claims credential.cpr|claims\n\
13 credential.bank-details|claims credential.id-document|asks\n\
9 credential.bank-details|claims credential.id-document|claims\n\
40 credential.bank-details|claims credential.mitid|claims\n\
34 credential.bank-details|claims credential.password|claims\n\
-10 credential.bank-details|claims credential.personal-information|claims\n\
-21 credential.bank-details|claims firm.bank|claims\n\
-12 credential.bank-details|claims firm.courier|claims\n\
22 credential.bank-details|claims firm.payment|claims\n\
26 credential.bank-details|claims money.amount|claims\n\
8 credential.bank-details|claims money.unusual-means|claims\n\
14 credential.bank-details|claims money.valuables|claims\n\
29 credential.bank-details|claims person.family|claims\n\
-13 credential.bank-details|claims person.recruiter|claims\n\
16 credential.bank-details|claims threat.block|reports\n\
10 credential.bank-details|claims threat.block|threatens\n\
-14 credential.bank-details|claims threat.court|threatens\n\
21 credential.bank-details|claims threat.deadline|threatens\n\
10 credential.bank-details|claims threat.return|threatens\n\
-8 credential.bank-details|live\n\
-49 credential.bank-details|reader\n\
-8 credential.bank-details|reports\n\
-15 credential.bank-details|reports credential.cpr|reports\n\
-21 credential.bank-details|reports firm.bank|claims\n\
8 credential.bank-details|reports money.amount|reports\n\
8 credential.bank-details|reports threat.deadline|threatens\n\
-22 credential.bank-details|speaks\n\
-25 credential.card|advises\n\
-9 credential.card|advises money.amount|claims\n\
12 credential.card|advises threat.return|threatens\n\
273 credential.card|asks\n\
41 credential.card|asks credential.card|claims\n\
8 credential.card|asks credential.card|denies\n\
30 credential.card|asks credential.code|asks\n\
33 credential.card|asks credential.code|claims\n\
23 credential.card|asks credential.cpr|asks\n\
19 credential.card|asks credential.id-document|asks\n\
15 credential.card|asks credential.id-document|claims\n\
42 credential.card|asks credential.mitid|asks\n\
18 credential.card|asks credential.nemid|claims\n\
42 credential.card|asks credential.one-time-code|asks\n\
21 credential.card|asks credential.password|asks\n\
24 credential.card|asks credential.personal-information|asks\n\
15 credential.card|asks credential.personal-information|claims\n\
43 credential.card|asks credential.pin|asks\n\
-19 credential.card|asks credential.pin|claims\n\
15 credential.card|asks firm.bank|claims\n\
49 credential.card|asks firm.courier|claims\n\
87 credential.card|asks firm.payment|claims\n\
21 credential.card|asks firm.shop|claims\n\
11 credential.card|asks firm.streaming|claims\n\
19 credential.card|asks firm.toll|claims\n\
8 credential.card|asks firm.utility|claims\n\
109 credential.card|asks money.amount|claims\n\
45 credential.card|asks money.valuables|claims\n\
-12 credential.card|asks person.agent|claims\n\
22 credential.card|asks person.buyer|claims\n\
18 credential.card|asks threat.arrest|threatens\n\
23 credential.card|asks threat.court|threatens\n\
74 credential.card|asks threat.deadline|threatens\n\
12 credential.card|asks threat.debt|threatens\n\
8 credential.card|asks threat.deportation|threatens\n\
-23 credential.card|asks threat.return|threatens\n\
-72 credential.card|claims\n\
-10 credential.card|claims credential.card|reports\n\
-8 credential.card|claims credential.code|advises\n\
31 credential.card|claims credential.code|asks\n\
-20 credential.card|claims credential.code|denies\n\
-8 credential.card|claims credential.code|reports\n\
23 credential.card|claims credential.cpr|asks\n\
13 credential.card|claims credential.cpr|claims\n\
25 credential.card|claims credential.id-document|claims\n\
13 credential.card|claims credential.mitid|asks\n\
-9 credential.card|claims credential.mitid|reports\n\
14 credential.card|claims credential.one-time-code|asks\n\
21 credential.card|claims credential.one-time-code|claims\n\
20 credential.card|claims credential.password|asks\n\
-27 credential.card|claims credential.personal-information|asks\n\
-13 credential.card|claims credential.personal-information|claims\n\
45 credential.card|claims credential.pin|asks\n\
-86 credential.card|claims firm.bank|claims\n\
-9 credential.card|claims firm.bank|reports\n\
37 credential.card|claims firm.courier|claims\n\
72 credential.card|claims firm.payment|claims\n\
13 credential.card|claims firm.telecom|claims\n\
13 credential.card|claims firm.toll|claims\n\
9 credential.card|claims firm.utility|claims\n\
-30 credential.card|claims money.amount|claims\n\
52 credential.card|claims money.valuables|claims\n\
20 credential.card|claims person.agent|claims\n\
23 credential.card|claims person.buyer|claims\n\
43 credential.card|claims person.family|claims\n\
10 credential.card|claims person.landlord|claims\n\
-8 credential.card|claims person.recruiter|claims\n\
-143 credential.card|claims threat.block|threatens\n\
12 credential.card|claims threat.court|threatens\n\
-8 credential.card|claims threat.deadline|reports\n\
18 credential.card|claims threat.deadline|threatens\n\
-9 credential.card|claims threat.deportation|threatens\n\
-12 credential.card|denies money.amount|claims\n\
163 credential.card|live\n\
-11 credential.card|reader\n\
-57 credential.card|reports\n\
-13 credential.card|reports credential.mitid|claims\n\
-36 credential.card|reports firm.bank|claims\n\
-9 credential.card|reports firm.bank|reports\n\
10 credential.card|reports firm.courier|claims\n\
-9 credential.card|reports money.amount|reports\n\
-16 credential.card|reports person.family|claims\n\
-8 credential.card|reports threat.block|reports\n\
-9 credential.card|reports threat.block|threatens\n\
-11 credential.card|reports threat.deadline|reports\n\
16 credential.card|reports threat.deadline|threatens\n\
31 credential.card|speaks\n\
-23 credential.code|advises\n\
-9 credential.code|advises credential.code|claims\n\
-18 credential.code|advises money.amount|claims\n\
-8 credential.code|advises threat.block|threatens\n\
8 credential.code|advises threat.deadline|threatens\n\
53 credential.code|asks\n\
-18 credential.code|asks credential.code|claims\n\
17 credential.code|asks credential.cpr|asks\n\
25 credential.code|asks credential.mitid|asks\n\
-20 credential.code|asks credential.one-time-code|asks\n\
23 credential.code|asks credential.password|asks\n\
-8 credential.code|asks credential.password|claims\n\
49 credential.code|asks firm.bank|claims\n\
14 credential.code|asks firm.courier|claims\n\
15 credential.code|asks firm.payment|claims\n\
-25 credential.code|asks firm.streaming|claims\n\
14 credential.code|asks firm.telecom|claims\n\
66 credential.code|asks money.amount|claims\n\
26 credential.code|asks money.unusual-means|claims\n\
14 credential.code|asks person.agent|claims\n\
-28 credential.code|asks person.buyer|claims\n\
11 credential.code|asks person.family|claims\n\
15 credential.code|asks threat.block|threatens\n\
51 credential.code|asks threat.deadline|threatens\n\
-93 credential.code|claims\n\
22 credential.code|claims credential.mitid|asks\n\
12 credential.code|claims credential.one-time-code|asks\n\
-48 credential.code|claims credential.one-time-code|claims\n\
-16 credential.code|claims credential.personal-information|asks\n\
11 credential.code|claims credential.personal-information|claims\n\
-41 credential.code|claims firm.bank|claims\n\
19 credential.code|claims firm.bank|reports\n\
-16 credential.code|claims firm.courier|claims\n\
-37 credential.code|claims money.amount|claims\n\
20 credential.code|claims money.unusual-means|claims\n\
-8 credential.code|claims money.valuables|claims\n\
26 credential.code|claims person.family|claims\n\
10 credential.code|claims person.landlord|claims\n\
13 credential.code|claims threat.block|threatens\n\
-36 credential.code|denies\n\
-10 credential.code|denies credential.mitid|claims\n\
-24 credential.code|denies firm.bank|claims\n\
-10 credential.code|denies money.amount|claims\n\
-29 credential.code|denies threat.block|threatens\n\
-8 credential.code|denies threat.deadline|threatens\n\
-19 credential.code|live\n\
91 credential.code|reader\n\
-19 credential.code|reports credential.mitid|claims\n\
12 credential.code|reports credential.mitid|reports\n\
-9 credential.code|reports firm.bank|claims\n\
-16 credential.code|reports firm.bank|reports\n\
-25 credential.code|reports money.amount|claims\n\
9 credential.code|reports person.family|claims\n\
-13 credential.code|reports threat.deadline|threatens\n\
-45 credential.code|speaks\n\
-11 credential.cpr|advises credential.mitid|advises\n\
116 credential.cpr|asks\n\
12 credential.cpr|asks credential.cpr|claims\n\
8 credential.cpr|asks credential.id-document|asks\n\
29 credential.cpr|asks credential.mitid|asks\n\
24 credential.cpr|asks credential.mitid|claims\n\
12 credential.cpr|asks credential.nemid|claims\n\
16 credential.cpr|asks credential.one-time-code|asks\n\
27 credential.cpr|asks credential.password|asks\n\
51 credential.cpr|asks credential.personal-information|asks\n\
29 credential.cpr|asks credential.personal-information|claims\n\
11 credential.cpr|asks credential.pin|asks\n\
38 credential.cpr|asks firm.bank|claims\n\
19 credential.cpr|asks firm.payment|claims\n\
48 credential.cpr|asks money.amount|claims\n\
8 credential.cpr|asks money.unusual-means|claims\n\
9 credential.cpr|asks money.valuables|claims\n\
9 credential.cpr|asks person.agent|claims\n\
-21 credential.cpr|asks person.family|claims\n\
26 credential.cpr|asks threat.arrest|threatens\n\
49 credential.cpr|asks threat.block|threatens\n\
17 credential.cpr|asks threat.court|threatens\n\
41 credential.cpr|asks threat.deadline|threatens\n\
67 credential.cpr|claims\n\
-10 credential.cpr|claims credential.cpr|reports\n\
9 credential.cpr|claims credential.id-document|claims\n\
14 credential.cpr|claims credential.mitid|reports\n\
23 credential.cpr|claims credential.password|claims\n\
-33 credential.cpr|claims credential.personal-information|claims\n\
18 credential.cpr|claims firm.bank|claims\n\
32 credential.cpr|claims money.amount|claims\n\
11 credential.cpr|claims money.unusual-means|claims\n\
-12 credential.cpr|claims person.recruiter|claims\n\
11 credential.cpr|claims threat.arrest|reports\n\
24 credential.cpr|claims threat.arrest|threatens\n\
39 credential.cpr|claims threat.block|threatens\n\
-15 credential.cpr|claims threat.court|threatens\n\
25 credential.cpr|claims threat.deadline|reports\n\
14 credential.cpr|claims threat.deadline|threatens\n\
-8 credential.cpr|denies\n\
171 credential.cpr|live\n\
79 credential.cpr|reader\n\
-41 credential.cpr|reports\n\
-9 credential.cpr|reports credential.mitid|reports\n\
-28 credential.cpr|reports firm.bank|claims\n\
-10 credential.cpr|reports money.amount|claims\n\
-8 credential.cpr|reports threat.block|threatens\n\
26 credential.cpr|speaks\n\
9 credential.id-document|advises money.amount|claims\n\
-88 credential.id-document|asks\n\
-22 credential.id-document|asks credential.id-document|claims\n\
-24 credential.id-document|asks credential.mitid|claims\n\
-18 credential.id-document|asks credential.one-time-code|asks\n\
12 credential.id-document|asks credential.password|asks\n\
13 credential.id-document|asks credential.personal-information|asks\n\
12 credential.id-document|asks credential.personal-information|claims\n\
-9 credential.id-document|asks credential.pin|claims\n\
-14 credential.id-document|asks firm.courier|claims\n\
46 credential.id-document|asks money.amount|claims\n\
10 credential.id-document|asks money.unusual-means|claims\n\
10 credential.id-document|asks person.landlord|claims\n\
19 credential.id-document|asks threat.arrest|threatens\n\
-11 credential.id-document|asks threat.block|threatens\n\
10 credential.id-document|asks threat.court|threatens\n\
17 credential.id-document|asks threat.deadline|threatens\n\
23 credential.id-document|asks threat.deportation|threatens\n\
13 credential.id-document|claims\n\
9 credential.id-document|claims credential.password|asks\n\
20 credential.id-document|claims credential.password|claims\n\
10 credential.id-document|claims credential.personal-information|asks\n\
-11 credential.id-document|claims firm.bank|claims\n\
15 credential.id-document|claims firm.payment|claims\n\
76 credential.id-document|claims money.amount|claims\n\
23 credential.id-document|claims money.unusual-means|claims\n\
-9 credential.id-document|claims money.valuables|claims\n\
17 credential.id-document|claims person.agent|claims\n\
21 credential.id-document|claims person.landlord|claims\n\
18 credential.id-document|claims threat.arrest|threatens\n\
72 credential.id-document|claims threat.block|threatens\n\
39 credential.id-document|claims threat.deadline|threatens\n\
12 credential.id-document|claims threat.deportation|threatens\n\
-54 credential.id-document|live\n\
42 credential.id-document|reader\n\
42 credential.id-document|reports\n\
10 credential.id-document|reports credential.personal-information|reports\n\
11 credential.id-document|reports money.amount|claims\n\
10 credential.id-document|reports person.agent|reports\n\
8 credential.id-document|reports threat.court|threatens\n\
16 credential.id-document|reports threat.deadline|threatens\n\
-57 credential.id-document|speaks\n\
-23 credential.mitid|advises credential.password|advises\n\
-20 credential.mitid|advises firm.bank|claims\n\
16 credential.mitid|advises money.amount|claims\n\
11 credential.mitid|advises threat.block|threatens\n\
23 credential.mitid|advises threat.deadline|threatens\n\
42 credential.mitid|asks\n\
-80 credential.mitid|asks credential.mitid|claims\n\
10 credential.mitid|asks credential.one-time-code|asks\n\
-11 credential.mitid|asks credential.one-time-code|claims\n\
76 credential.mitid|asks credential.password|asks\n\
-22 credential.mitid|asks credential.password|claims\n\
44 credential.mitid|asks firm.bank|claims\n\
9 credential.mitid|asks firm.shop|claims\n\
-11 credential.mitid|asks firm.support|claims\n\
-27 credential.mitid|asks firm.telecom|claims\n\
8 credential.mitid|asks firm.toll|claims\n\
75 credential.mitid|asks money.amount|claims\n\
11 credential.mitid|asks person.agent|claims\n\
9 credential.mitid|asks person.buyer|claims\n\
-8 credential.mitid|asks person.family|claims\n\
12 credential.mitid|asks threat.arrest|threatens\n\
21 credential.mitid|asks threat.block|threatens\n\
35 credential.mitid|asks threat.deadline|threatens\n\
-14 credential.mitid|asks threat.debt|threatens\n\
87 credential.mitid|claims\n\
-8 credential.mitid|claims credential.mitid|reports\n\
-42 credential.mitid|claims credential.one-time-code|claims\n\
28 credential.mitid|claims credential.password|asks\n\
36 credential.mitid|claims credential.password|claims\n\
-9 credential.mitid|claims credential.personal-information|asks\n\
29 credential.mitid|claims credential.personal-information|claims\n\
42 credential.mitid|claims firm.payment|claims\n\
-19 credential.mitid|claims firm.support|claims\n\
14 credential.mitid|claims money.amount|claims\n\
18 credential.mitid|claims money.unusual-means|claims\n\
-15 credential.mitid|claims money.valuables|claims\n\
-12 credential.mitid|claims person.agent|claims\n\
-17 credential.mitid|claims threat.block|reports\n\
11 credential.mitid|claims threat.block|threatens\n\
24 credential.mitid|claims threat.deadline|threatens\n\
-9 credential.mitid|denies\n\
216 credential.mitid|live\n\
98 credential.mitid|reader\n\
18 credential.mitid|reports\n\
11 credential.mitid|reports firm.bank|claims\n\
12 credential.mitid|reports money.amount|claims\n\
12 credential.mitid|reports money.valuables|claims\n\
-15 credential.mitid|reports person.agent|claims\n\
8 credential.mitid|reports threat.block|threatens\n\
16 credential.mitid|reports threat.deadline|reports\n\
11 credential.mitid|reports threat.deadline|threatens\n\
40 credential.nemid|asks\n\
12 credential.nemid|asks credential.nemid|claims\n\
10 credential.nemid|asks threat.deadline|threatens\n\
84 credential.nemid|claims\n\
21 credential.nemid|claims credential.password|asks\n\
37 credential.nemid|claims threat.block|threatens\n\
15 credential.nemid|claims threat.deadline|threatens\n\
112 credential.nemid|live\n\
95 credential.nemid|reader\n\
50 credential.nemid|speaks\n\
-19 credential.one-time-code|advises\n\
283 credential.one-time-code|asks\n\
88 credential.one-time-code|asks credential.one-time-code|claims\n\
13 credential.one-time-code|asks credential.password|asks\n\
9 credential.one-time-code|asks credential.personal-information|asks\n\
12 credential.one-time-code|asks credential.pin|asks\n\
-10 credential.one-time-code|asks credential.pin|claims\n\
75 credential.one-time-code|asks firm.bank|claims\n\
11 credential.one-time-code|asks firm.shop|claims\n\
-8 credential.one-time-code|asks firm.support|claims\n\
10 credential.one-time-code|asks firm.telecom|claims\n\
-9 credential.one-time-code|asks money.amount|claims\n\
-10 credential.one-time-code|asks money.unusual-means|claims\n\
17 credential.one-time-code|asks person.buyer|claims\n\
35 credential.one-time-code|asks person.family|claims\n\
-17 credential.one-time-code|asks threat.arrest|threatens\n\
34 credential.one-time-code|asks threat.block|threatens\n\
62 credential.one-time-code|asks threat.deadline|threatens\n\
40 credential.one-time-code|claims\n\
10 credential.one-time-code|claims credential.password|asks\n\
-13 credential.one-time-code|claims credential.personal-information|claims\n\
15 credential.one-time-code|claims firm.bank|reports\n\
12 credential.one-time-code|claims firm.telecom|claims\n\
-54 credential.one-time-code|claims money.amount|claims\n\
29 credential.one-time-code|claims threat.deadline|threatens\n\
235 credential.one-time-code|live\n\
149 credential.one-time-code|reader\n\
8 credential.one-time-code|reports\n\
-8 credential.one-time-code|reports firm.bank|claims\n\
13 credential.one-time-code|reports firm.bank|reports\n\
-9 credential.one-time-code|reports person.family|claims\n\
8 credential.one-time-code|reports threat.deadline|threatens\n\
20 credential.one-time-code|speaks\n\
-37 credential.password|advises\n\
-8 credential.password|advises credential.pin|advises\n\
-26 credential.password|advises firm.bank|claims\n\
109 credential.password|asks\n\
-37 credential.password|asks credential.password|claims\n\
16 credential.password|asks credential.personal-information|asks\n\
8 credential.password|asks credential.personal-information|claims\n\
9 credential.password|asks credential.pin|asks\n\
39 credential.password|asks firm.bank|claims\n\
11 credential.password|asks firm.payment|claims\n\
14 credential.password|asks firm.support|claims\n\
50 credential.password|asks money.amount|claims\n\
10 credential.password|asks person.agent|claims\n\
9 credential.password|asks person.family|claims\n\
12 credential.password|asks threat.arrest|threatens\n\
50 credential.password|asks threat.block|threatens\n\
65 credential.password|asks threat.deadline|threatens\n\
-57 credential.password|claims\n\
-24 credential.password|claims credential.personal-information|claims\n\
41 credential.password|claims firm.bank|claims\n\
-11 credential.password|claims firm.courier|claims\n\
-9 credential.password|claims firm.shop|claims\n\
-13 credential.password|claims firm.support|claims\n\
-18 credential.password|claims money.amount|claims\n\
-14 credential.password|claims money.valuables|claims\n\
14 credential.password|claims threat.block|threatens\n\
17 credential.password|claims threat.deadline|threatens\n\
-17 credential.password|denies\n\
91 credential.password|live\n\
78 credential.password|reader\n\
10 credential.password|reports\n\
8 credential.password|reports threat.deadline|threatens\n\
12 credential.password|speaks\n\
-12 credential.personal-information|advises\n\
10 credential.personal-information|advises firm.courier|claims\n\
-53 credential.personal-information|asks\n\
19 credential.personal-information|asks credential.personal-information|claims\n\
-37 credential.personal-information|asks firm.bank|claims\n\
-22 credential.personal-information|asks firm.courier|claims\n\
-31 credential.personal-information|asks firm.payment|claims\n\
34 credential.personal-information|asks money.amount|claims\n\
14 credential.personal-information|asks money.unusual-means|claims\n\
-10 credential.personal-information|asks person.agent|claims\n\
15 credential.personal-information|asks person.family|claims\n\
-8 credential.personal-information|asks person.landlord|claims\n\
-16 credential.personal-information|asks person.recruiter|claims\n\
13 credential.personal-information|asks threat.arrest|threatens\n\
8 credential.personal-information|asks threat.block|threatens\n\
17 credential.personal-information|asks threat.court|threatens\n\
21 credential.personal-information|asks threat.deadline|threatens\n\
14 credential.personal-information|asks threat.exposure|threatens\n\
54 credential.personal-information|claims\n\
-21 credential.personal-information|claims credential.pin|claims\n\
27 credential.personal-information|claims firm.bank|claims\n\
13 credential.personal-information|claims firm.bank|reports\n\
23 credential.personal-information|claims firm.courier|claims\n\
-8 credential.personal-information|claims firm.shop|claims\n\
57 credential.personal-information|claims money.amount|claims\n\
13 credential.personal-information|claims money.unusual-means|claims\n\
19 credential.personal-information|claims money.valuables|claims\n\
11 credential.personal-information|claims person.landlord|claims\n\
31 credential.personal-information|claims threat.arrest|threatens\n\
-27 credential.personal-information|claims threat.block|threatens\n\
80 credential.personal-information|claims threat.deadline|threatens\n\
8 credential.personal-information|claims threat.deportation|threatens\n\
17 credential.personal-information|claims threat.exposure|threatens\n\
-16 credential.personal-information|live\n\
31 credential.personal-information|reader\n\
-9 credential.personal-information|reports firm.bank|claims\n\
12 credential.personal-information|reports money.amount|claims\n\
10 credential.personal-information|reports person.agent|reports\n\
-9 credential.personal-information|reports threat.block|threatens\n\
13 credential.personal-information|reports threat.deadline|threatens\n\
-18 credential.personal-information|speaks\n\
-15 credential.pin|advises\n\
163 credential.pin|asks\n\
-11 credential.pin|asks credential.pin|claims\n\
74 credential.pin|asks firm.bank|claims\n\
14 credential.pin|asks firm.courier|claims\n\
49 credential.pin|asks firm.payment|claims\n\
9 credential.pin|asks firm.shop|claims\n\
25 credential.pin|asks money.amount|claims\n\
13 credential.pin|asks money.unusual-means|claims\n\
21 credential.pin|asks money.valuables|claims\n\
17 credential.pin|asks person.agent|claims\n\
9 credential.pin|asks person.family|claims\n\
17 credential.pin|asks threat.block|threatens\n\
28 credential.pin|asks threat.deadline|threatens\n\
-59 credential.pin|claims\n\
11 credential.pin|claims firm.courier|claims\n\
29 credential.pin|claims money.amount|claims\n\
-8 credential.pin|claims money.unusual-means|claims\n\
12 credential.pin|claims money.valuables|claims\n\
-15 credential.pin|claims threat.block|threatens\n\
13 credential.pin|claims threat.deadline|threatens\n\
-11 credential.pin|denies\n\
-8 credential.pin|denies firm.bank|claims\n\
115 credential.pin|live\n\
48 credential.pin|reader\n\
-21 credential.pin|reports\n\
-8 credential.pin|reports firm.bank|reports\n\
19 credential.pin|speaks\n\
-83 credential|advises\n\
408 credential|asks\n\
-15 credential|by:action.approve\n\
-93 credential|by:action.call-back\n\
-43 credential|by:action.click\n\
38 credential|by:action.enter\n\
368 credential|by:action.give\n\
61 credential|by:action.hand-over\n\
-18 credential|by:action.install\n\
-65 credential|by:action.login\n\
14 credential|by:action.pay\n\
80 credential|by:action.reply\n\
-11 credential|by:action.transfer\n\
-41 credential|by:action.update\n\
8 credential|by:action.withdraw\n\
-30 credential|by:means\n\
70 credential|by:question\n\
101 credential|by:want\n\
72 credential|claims\n\
-49 credential|denies\n\
-72 credential|reports\n\
-9 crede…\n\
-16 credit warning\n\
24 crime\n\
10 crime unit\n\
11 criminal\n\
-10 criminal record\n\
19 criminals\n\
13 criminals are\n\
30 crimi…\n\
9 cript…\n\
12 crossing\n\
10 crossing #\n\
11 cross…\n\
14 crying\n\
14 cryin…\n\
16 crypto\n\
19 crypt…\n\
-8 ctrl\n\
-9 ctrl alt\n\
-30 cu\n\
22 cu un\n\
-9 cuando\n\
-9 cuand…\n\
12 cuenta y\n\
-8 cuentas\n\
-18 cuent…\n\
-12 culture\n\
-12 cultu…\n\
-15 cumartesi\n\
-15 cumar…\n\
-14 cunku\n\
-11 currency\n\
-11 currency dkk\n\
9 currently\n\
-10 curre…\n\
8 custodian\n\
34 custody\n\
8 custody in\n\
-19 customer\n\
11 customer care\n\
-24 customers\n\
-18 customers who\n\
22 customs\n\
11 customs pay\n\
19 custo…\n\
19 cut\n\
23 cv\n\
30 cvc\n\
-13 cvr\n\
20 cvv\n\
28 cyber\n\
-10 cykel\n\
-10 cykel…\n\
-25 cykler\n\
-36 cykle…\n\
-10 czesc\n\
-14 d\n\
-9 d #\n\
17 da jeg\n\
11 dabar\n\
-13 dad i\n\
16 dad new\n\
35 dag\n\
-9 dag #\n\
10 dag ellers\n\
13 dag har\n\
8 dag jeg\n\
10 dag med\n\
18 dag på\n\
18 dag så\n\
-129 dage\n\
-15 dage efter\n\
-43 dage ellers\n\
-8 dage fra\n\
-23 dage i\n\
12 dagen\n\
-14 dai\n\
-12 dalla\n\
13 danem…\n\
18 danese\n\
20 danes…\n\
9 danii\n\
-14 danijoje\n\
21 danimarka\n\
25 danim…\n\
63 danish\n\
-10 danish class\n\
11 danish customs\n\
20 danish immigration\n\
-11 danish number\n\
24 danish police\n\
-9 danish state\n\
63 danis…\n\
-8 danke\n\
50 dankort\n\
24 dankort og\n\
59 danko…\n\
-14 danløn\n\
-14 danlø…\n\
38 danmark\n\
-10 danmark er\n\
43 danma…\n\
10 dann\n\
8 danoise\n\
-24 dans\n\
17 dansk\n\
40 danske\n\
14 danske bank\n\
8 danske banks\n\
46 dansk…\n\
25 dao\n\
32 dao @link\n\
10 dao we\n\
10 dao365\n\
10 dao36…\n\
-10 daryti\n\
-10 daryt…\n\
-14 das\n\
-71 data\n\
-10 data protection\n\
-13 data we\n\
-12 database\n\
-17 datab…\n\
-17 datatilsynet\n\
-17 datat…\n\
18 date of\n\
21 dau\n\
-11 daughter\n\
-18 daugh…\n\
12 day #\n\
-12 day before\n\
12 day its\n\
-24 daycare\n\
-24 dayca…\n\
-129 days\n\
-16 days after\n\
-22 days no\n\
-14 days the\n\
35 dba\n\
18 dba @link\n\
48 de\n\
30 de #\n\
-11 de andre\n\
-11 de coroane\n\
42 de er\n\
17 de går\n\
9 de gør\n\
28 de har\n\
11 de i\n\
15 de kan\n\
8 de kommer\n\
-41 de la\n\
8 de microsoft\n\
-9 de mitid\n\
10 de må\n\
-30 de passe\n\
8 de sagde\n\
9 de siguranta\n\
16 de skal\n\
10 de su\n\
11 de tager\n\
-8 de to\n\
-17 de velo\n\
-8 de vil\n\
26 deactivated\n\
36 deact…\n\
-12 dead\n\
-9 deadline #\n\
8 deaktiveret\n\
10 deakt…\n\
-24 dear\n\
-9 dear all\n\
8 dear citizen\n\
10 dear i\n\
-30 dear mr\n\
-9 dear ms\n\
10 debe\n\
14 debit card\n\
20 debt\n\
-96 dec\n\
-16 dec #\n\
-102 december\n\
-14 december #\n\
-8 december at\n\
-14 december kl\n\
-120 decem…\n\
-9 decided\n\
-25 decid…\n\
-16 declaration\n\
-38 decla…\n\
-17 deduct\n\
-28 deduc…\n\
11 dee\n\
-12 def\n\
-14 default\n\
-14 defau…\n\
20 defender\n\
25 defen…\n\
-8 degis…\n\
16 dein\n\
20 deja\n\
-50 del\n\
-22 del af\n\
-14 del aldrig\n\
-13 delay\n\
-15 delayed\n\
-19 delay…\n\
16 dele\n\
10 delete it\n\
-9 deleted\n\
28 deliver\n\
10 deliver your\n\
-12 delivered tomorrow\n\
14 delivery\n\
46 deliv…\n\
9 della carta\n\
10 della polizia\n\
118 dem\n\
11 dem alle\n\
-17 dem i\n\
-8 dem med\n\
19 dem om\n\
23 dem som\n\
60 dem til\n\
14 dem videre\n\
-16 demain\n\
-16 demai…\n\
-15 demanderons\n\
-14 demanderons jamais\n\
-31 deman…\n\
-32 den\n\
-120 den #\n\
8 den adgangskode\n\
16 den bare\n\
-11 den blå\n\
8 den der\n\
30 den det\n\
-9 den ene\n\
10 den første\n\
-15 den har\n\
32 den her\n\
-82 den i\n\
12 den kan\n\
16 den kode\n\
-10 den ligger\n\
8 den læser\n\
27 den med\n\
-20 den nye\n\
20 den og\n\
35 den om\n\
14 den passer\n\
-13 den på\n\
-11 den samme\n\
28 den skal\n\
8 den som\n\
-26 den spørger\n\
8 den står\n\
16 den så\n\
19 den ved\n\
-12 den via\n\
-12 denaro\n\
-12 denar…\n\
-12 dengang\n\
-12 denga…\n\
94 denmark\n\
8 denmark and\n\
10 denmark you\n\
96 denma…\n\
53 denne\n\
27 denne mail\n\
19 denne måned\n\
15 denne sms\n\
-11 dental\n\
-11 denta…\n\
-13 denun…\n\
62 department\n\
18 department of\n\
18 department your\n\
-10 departure\n\
62 depar…\n\
-13 depen…\n\
-14 deploy\n\
-21 deplo…\n\
16 depon…\n\
8 deported\n\
12 depor…\n\
46 deposit\n\
62 depos…\n\
36 depot\n\
22 dept\n\
22 der\n\
18 der #\n\
-9 der bliver\n\
13 der en\n\
-15 der ender\n\
60 der er\n\
-12 der et\n\
23 der har\n\
11 der hedder\n\
13 der hjælper\n\
12 der i\n\
-31 der ikke\n\
74 der kommer\n\
-8 der ringede\n\
-17 der ringer\n\
-9 der spørger\n\
13 der stille\n\
-11 der stod\n\
80 der står\n\
-13 der var\n\
13 der vil\n\
88 deres\n\
12 deres dankort\n\
26 deres kort\n\
69 derfor\n\
17 derfor er\n\
69 derfo…\n\
8 dernier\n\
14 derni…\n\
-19 describe\n\
-12 described\n\
-12 described in\n\
-12 description\n\
-47 descr…\n\
-16 desk\n\
11 destroyed\n\
12 destrueres\n\
60 destr…\n\
49 desværre\n\
16 desværre ikke\n\
49 desvæ…\n\
-25 det\n\
-22 det en\n\
136 det er\n\
24 det for\n\
-15 det fra\n\
12 det første\n\
23 det gamle\n\
-11 det gør\n\
27 det har\n\
-12 det haster\n\
36 det hele\n\
-15 det i\n\
-8 det igen\n\
-66 det ikke\n\
-13 det indbrud\n\
11 det jeg\n\
-16 det kan\n\
-13 det klarer\n\
-16 det kommer\n\
-14 det kort\n\
10 det kræver\n\
12 det lige\n\
-10 det ligger\n\
-24 det med\n\
12 det mig\n\
11 det noget\n\
12 det normalt\n\
11 det nye\n\
-16 det når\n\
-21 det og\n\
20 det over\n\
8 det rigtigt\n\
-16 det samme\n\
22 det skal\n\
-10 det så\n\
8 det sådan\n\
-11 det tid\n\
35 det til\n\
-15 det var\n\
16 det via\n\
-14 details in\n\
-8 details on\n\
8 details to\n\
11 detected\n\
15 detec…\n\
30 dette\n\
18 dette er\n\
-21 dev\n\
8 deve\n\
19 devices\n\
22 devic…\n\
12 devo\n\
-8 devolucion\n\
-16 devol…\n\
-19 devuelvo\n\
-12 devue…\n\
13 dhl\n\
17 dhl @link\n\
-23 dhl your\n\
-9 di #\n\
10 di copenaghen\n\
-12 di essere\n\
9 di non\n\
-8 dia\n\
24 dial\n\
-16 dialo…\n\
-9 dias\n\
13 dice\n\
8 dice che\n\
-12 diciendo\n\
-17 dicie…\n\
63 did\n\
32 did not\n\
37 did you\n\
-10 didentite\n\
-9 diden…\n\
-13 didnt\n\
-26 die\n\
-8 die #\n\
-17 diena\n\
-18 dieno…\n\
14 dies\n\
-8 diese\n\
8 diffe…\n\
122 dig\n\
22 dig #\n\
9 dig annuller\n\
-21 dig at\n\
8 dig du\n\
9 dig hvordan\n\
13 dig i\n\
-18 dig ikke\n\
18 dig med\n\
-8 dig noget\n\
16 dig og\n\
-20 dig op\n\
17 dig over\n\
8 dig overføre\n\
30 dig på\n\
15 dig send\n\
-46 dig så\n\
-14 dig til\n\
15 dig ved\n\
9 dig videre\n\
64 digit\n\
46 digit code\n\
-85 digital\n\
-104 digital post\n\
-11 digitale post\n\
17 digitaliseringsstyrelsen\n\
8 digitos\n\
45 digits\n\
8 digits and\n\
-42 digit…\n\
49 din\n\
-22 din adresse\n\
-10 din anmeldelse\n\
-19 din ansøgning\n\
12 din app\n\
-19 din betaling\n\
13 din boligstøtte\n\
15 din computer\n\
-18 din digital\n\
-8 din digitale\n\
-10 din elregning\n\
-12 din engangskode\n\
36 din familie\n\
-9 din folkeregisteradresse\n\
-38 din identitet\n\
12 din kode\n\
63 din konto\n\
-13 din løn\n\
12 din mand\n\
32 din mitid\n\
19 din mobil\n\
-9 din mobilbank\n\
-13 din mobilepay\n\
8 din mor\n\
-36 din nemkonto\n\
-17 din netbank\n\
-12 din nye\n\
-17 din ordre\n\
36 din pakke\n\
-20 din parkering\n\
13 din pc\n\
-12 din profil\n\
-14 din rådgiver\n\
17 din sidste\n\
30 din telefon\n\
13 dinamarca\n\
13 dinam…\n\
35 dine\n\
-29 dine #\n\
-8 dine jobforslag\n\
-10 dine koder\n\
-22 dine konti\n\
-27 dine kontooplysninger\n\
37 dine oplysninger\n\
-28 dine penge\n\
50 dine tabte\n\
-12 dinero\n\
-12 diner…\n\
-28 dinner\n\
-28 dinne…\n\
11 direccion\n\
-8 direct\n\
-8 direct debit\n\
-13 directly\n\
11 director\n\
-9 direc…\n\
13 direkte\n\
10 direk…\n\
-8 disab…\n\
-15 disagree\n\
-15 disag…\n\
11 disconnected\n\
24 discord\n\
15 discovered\n\
56 disco…\n\
11 discr…\n\
-10 discu…\n\
17 disi\n\
-14 disponible\n\
-19 dispo…\n\
-9 distr…\n\
187 dit\n\
10 dit betalingskort\n\
14 dit bruger\n\
27 dit dankort\n\
-8 dit gamle\n\
18 dit kontonummer\n\
9 dit kort\n\
40 dit kortnummer\n\
46 dit mitid\n\
-21 dit navn\n\
16 dit nemid\n\
13 dit nummer\n\
-13 dit nye\n\
9 dit nøglekort\n\
-15 dit pas\n\
-12 divid…\n\
-10 diye\n\
155 dk\n\
71 dk @link\n\
17 dkk\n\
-10 dkk hos\n\
-26 dkk to\n\
15 dm\n\
13 do\n\
39 do #\n\
-44 do anything\n\
-13 do i\n\
9 do is\n\
45 do it\n\
15 do not\n\
-10 do so\n\
14 do the\n\
-20 do this\n\
12 do you\n\
-19 doamna\n\
-20 doamn…\n\
-13 doar\n\
-13 doar sa\n\
-12 dobry\n\
-12 doc\n\
-16 doctor\n\
9 doctor from\n\
10 doctors\n\
-11 docto…\n\
19 document\n\
-26 documents\n\
-17 docum…\n\
-53 does\n\
-12 does anyone\n\
23 does it\n\
-8 does not\n\
-17 does the\n\
-36 doesnt\n\
-10 doesnt ring\n\
-36 doesn…\n\
22 dogru…\n\
-26 dokto…\n\
20 dokument\n\
-10 dokumentu\n\
12 dokum…\n\
18 dolandiricilik\n\
8 dollar\n\
11 dollars\n\
20 dolla…\n\
-13 domani\n\
-8 doman…\n\
10 domic…\n\
-24 domme…\n\
14 domstol\n\
14 domst…\n\
-15 dont answer\n\
15 dont be\n\
8 dont believe\n\
8 dont call\n\
10 dont click\n\
9 dont discuss\n\
-10 dont enter\n\
11 dont give\n\
9 dont hang\n\
-29 dont have\n\
8 dont hear\n\
-11 dont leave\n\
19 dont like\n\
12 dont log\n\
-40 dont need\n\
25 dont open\n\
-20 dont pay\n\
9 dont see\n\
-9 dont send\n\
-9 dont share\n\
-9 dont take\n\
-12 dont tell\n\
9 dont touch\n\
16 dont worry\n\
8 dont write\n\
-31 door\n\
-16 doors\n\
-11 dorthe\n\
-9 dorth…\n\
-31 dos\n\
11 dossier\n\
11 dossi…\n\
-10 dovan…\n\
-26 down\n\
-21 down for\n\
-18 download the\n\
-9 downstairs\n\
-22 downstairs with\n\
-9 downs…\n\
9 draw\n\
-9 drawer\n\
-9 drawe…\n\
-18 dreng\n\
-11 drift\n\
-8 drill\n\
20 drive to\n\
-19 driver\n\
-9 drive…\n\
-8 drodz…\n\
-21 drop\n\
-12 dropped\n\
-10 dropped my\n\
12 drops\n\
10 drug\n\
9 drug trafficking\n\
19 drugs\n\
24 drukn…\n\
-30 dsb\n\
-11 dsb your\n\
44 du\n\
11 du adgang\n\
18 du bare\n\
12 du beholder\n\
-29 du behøver\n\
-15 du bekræfte\n\
13 du betale\n\
9 du betaler\n\
-12 du betalte\n\
-25 du blevet\n\
-11 du brug\n\
9 du de\n\
13 du den\n\
8 du det\n\
80 du er\n\
16 du et\n\
-16 du finder\n\
9 du flytter\n\
32 du for\n\
75 du får\n\
11 du giver\n\
8 du går\n\
130 du har\n\
-27 du have\n\
9 du hjælper\n\
-9 du huske\n\
13 du hæver\n\
25 du ikke\n\
18 du ind\n\
8 du indtaste\n\
11 du ja\n\
-143 du kan\n\
8 du køber\n\
34 du lige\n\
-19 du logger\n\
18 du læse\n\
-15 du mangler\n\
-15 du med\n\
8 du modtager\n\
29 du må\n\
-21 du også\n\
-8 du penge\n\
-11 du på\n\
-19 du ringede\n\
-10 du ringet\n\
-17 du selv\n\
-29 du sende\n\
-80 du skal\n\
31 du skiftet\n\
-12 du skylder\n\
-27 du spærre\n\
24 du stadig\n\
9 du swiper\n\
33 du taler\n\
15 du til\n\
11 du tjene\n\
17 du trykker\n\
-13 du uenig\n\
8 du var\n\
28 du ved\n\
-32 du vil\n\
13 du åbner\n\
11 dubai\n\
-13 due #\n\
-18 due on\n\
45 due to\n\
-8 dune\n\
12 during\n\
12 durin…\n\
8 duty\n\
-8 dvs de\n\
-24 dying\n\
15 dziec…\n\
-12 dziek…\n\
-13 dzien\n\
-13 dzien dobry\n\
-22 dzis\n\
-15 dæk\n\
-10 dækket\n\
-10 dække…\n\
-11 døgn\n\
-19 døgnet\n\
-19 døgnet rundt\n\
-19 døgne…\n\
-29 e\n\
-25 e #\n\
-11 e de\n\
-11 e gia\n\
-8 e le\n\
-30 e mail\n\
9 e mi\n\
8 e stato\n\
-16 each\n\
-9 early\n\
39 earn\n\
26 earn #\n\
-23 earned\n\
-23 earne…\n\
-14 eat\n\
8 edilm…\n\
-10 editi…\n\
-77 efter\n\
-13 efter at\n\
-16 efter din\n\
18 efter en\n\
-26 efter kl\n\
23 efterforsker\n\
10 efterfulgt\n\
10 efterfulgt af\n\
15 efterlyst\n\
48 efter…\n\
-9 eh\n\
-14 eighteen\n\
-10 eight…\n\
-16 eine\n\
-12 einen\n\
-11 einge…\n\
-20 ejend…\n\
10 ekibi…\n\
8 ekspeditionsgebyr\n\
13 ekstra\n\
9 ekstr…\n\
-32 el\n\
12 el movil\n\
-8 el pin\n\
-10 elderly\n\
-10 elder…\n\
9 elect…\n\
-12 eleven thousand\n\
36 elgiganten\n\
12 elgiganten is\n\
36 elgig…\n\
-22 elle\n\
-167 eller\n\
-8 eller en\n\
21 eller har\n\
-14 eller i\n\
-9 eller mobilepay\n\
-10 eller på\n\
-25 eller ring\n\
-13 eller skriv\n\
51 ellers\n\
-31 ellers bliver\n\
10 ellers går\n\
18 ellers ikke\n\
-22 ellers kan\n\
18 ellers mister\n\
23 ellers slettes\n\
51 eller…\n\
10 elleve\n\
10 elleve tusind\n\
10 ellev…\n\
-10 elregning\n\
-10 elreg…\n\
-20 else\n\
8 elselskabet\n\
9 elselskabet vi\n\
-35 email\n\
33 embassy\n\
10 embassy of\n\
33 embas…\n\
-21 emergency\n\
-20 emerg…\n\
11 emma\n\
54 emne\n\
12 emne din\n\
10 emniy…\n\
-27 employee\n\
11 employees\n\
-22 emplo…\n\
-11 empty\n\
-16 en\n\
-23 en #\n\
-12 en @link\n\
9 en advarsel\n\
15 en af\n\
-13 en anden\n\
30 en anmodning\n\
-8 en ansat\n\
12 en arrestordre\n\
9 en bank\n\
-8 en besked\n\
34 en betaling\n\
16 en betjent\n\
-11 en bøde\n\
13 en civil\n\
-10 en dag\n\
10 en der\n\
8 en ekstra\n\
14 en fra\n\
-8 en fremmed\n\
-9 en gammel\n\
9 en hacker\n\
29 en halv\n\
9 en i\n\
19 en kode\n\
-9 en kollega\n\
20 en konkurrence\n\
12 en konto\n\
-10 en kopi\n\
14 en krone\n\
13 en kvittering\n\
-16 en la\n\
-31 en mail\n\
11 en medarbejder\n\
9 en ny\n\
-12 en og\n\
-11 en overførsel\n\
-8 en overraskelse\n\
-12 en pakke\n\
-43 en person\n\
23 en pose\n\
-10 en rigtig\n\
25 en sag\n\
-10 en sms\n\
18 en tilbageførsel\n\
8 en ubetalt\n\
9 en una\n\
-20 en venlig\n\
-11 enclosed\n\
-11 enclo…\n\
-10 encore\n\
-10 encor…\n\
-122 end\n\
-18 end of\n\
-22 ende\n\
-17 ended\n\
-13 endelig\n\
-13 endel…\n\
-22 ender\n\
-21 ender på\n\
-18 ending\n\
-14 ending #\n\
-19 endin…\n\
20 endnu\n\
-36 ends\n\
-29 ends in\n\
-9 ene\n\
61 energistyrelsen\n\
66 energ…\n\
12 enforcement\n\
15 enfor…\n\
-12 engelsk\n\
-26 engel…\n\
12 engineer\n\
11 engin…\n\
-40 english\n\
-9 english press\n\
-40 engli…\n\
-9 enhed er\n\
8 enlace\n\
8 enlac…\n\
-28 enter\n\
24 enter card\n\
-40 enter it\n\
-17 enter your\n\
11 entered the\n\
12 entering\n\
12 enter…\n\
-8 entrance\n\
-18 entre\n\
21 entro\n\
13 entro #\n\
12 entro oggi\n\
19 envelope\n\
21 envel…\n\
14 envoie\n\
15 envoi…\n\
-48 er\n\
-11 er #\n\
-12 er ankommet\n\
21 er at\n\
35 er banken\n\
33 er bare\n\
13 er berettiget\n\
-15 er bestilt\n\
22 er blevet\n\
21 er de\n\
-10 er den\n\
-30 er der\n\
33 er det\n\
10 er din\n\
9 er dine\n\
32 er du\n\
11 er død\n\
16 er efterlyst\n\
64 er en\n\
-8 er et\n\
13 er fint\n\
25 er fordi\n\
83 er fra\n\
8 er fundet\n\
-14 er gjort\n\
8 er gratis\n\
9 er hackere\n\
-19 er her\n\
-15 er hjemme\n\
-18 er hos\n\
50 er i\n\
15 er ikke\n\
10 er inde\n\
-27 er klar\n\
-22 er koden\n\
-10 er kommet\n\
10 er kun\n\
26 er ledig\n\
17 er mange\n\
17 er med\n\
14 er meget\n\
-33 er mig\n\
9 er min\n\
16 er mistænkt\n\
9 er mit\n\
-21 er modtaget\n\
-10 er nr\n\
14 er os\n\
8 er paa\n\
9 er politiet\n\
12 er rigtigt\n\
8 er sat\n\
-9 er sendt\n\
31 er sigtet\n\
11 er sket\n\
-8 er slut\n\
19 er spærret\n\
15 er stoppet\n\
8 er sådan\n\
-16 er til\n\
-13 er ude\n\
13 er udeblevet\n\
-17 er udløbet\n\
24 er udstedt\n\
10 er udtrukket\n\
18 er under\n\
-14 er uændret\n\
11 er ved\n\
-16 er vedhæftet\n\
-8 er velkommen\n\
16 er vigtigt\n\
-17 era\n\
-28 erhverv\n\
-27 erhve…\n\
21 error\n\
9 error in\n\
-20 errors\n\
-20 error…\n\
-10 es\n\
-27 es #\n\
13 es mi\n\
8 esbjerg\n\
17 escri…\n\
12 escrow\n\
9 escrow account\n\
13 escro…\n\
33 eski\n\
-46 est\n\
-9 estaf…\n\
-15 estate\n\
-15 estat…\n\
26 este\n\
16 este es\n\
18 este un\n\
-11 estim…\n\
64 et\n\
-18 et beløb\n\
10 et billede\n\
-9 et døgn\n\
-22 et gavekort\n\
39 et gebyr\n\
22 et køb\n\
-12 et link\n\
10 et login\n\
-12 et møde\n\
-17 et nyt\n\
8 et par\n\
12 et problem\n\
11 et skærmbillede\n\
13 et tal\n\
-9 et år\n\
25 et øjeblik\n\
-16 ete\n\
28 eu\n\
-10 eu la\n\
22 eur\n\
18 eur #\n\
53 euro\n\
19 european\n\
13 european union\n\
20 europol\n\
14 europæisk\n\
57 europ…\n\
12 euros\n\
10 euru\n\
22 ev\n\
-13 even\n\
13 evening\n\
13 eveni…\n\
-36 ever\n\
39 every\n\
31 everything\n\
26 every…\n\
15 evidence\n\
16 evide…\n\
12 evita…\n\
-12 example\n\
-12 examp…\n\
-11 excess\n\
-11 exces…\n\
11 exchange\n\
11 excha…\n\
17 executed\n\
18 execu…\n\
8 exhibitionism\n\
9 exhib…\n\
-24 expect\n\
-24 expected\n\
-48 expec…\n\
11 experience\n\
12 exper…\n\
-8 expire in\n\
-25 expires\n\
-24 expires in\n\
8 expires today\n\
25 expiry\n\
8 expiry and\n\
9 expiry date\n\
-28 export\n\
-31 expor…\n\
-19 extend\n\
-9 extend in\n\
-29 exten…\n\
19 extra\n\
11 eye dee\n\
-12 eyes\n\
10 faa\n\
-11 face\n\
51 facebook\n\
9 facebook delivery\n\
51 faceb…\n\
12 facet…\n\
10 facto…\n\
-15 factura\n\
-9 facture\n\
-24 factu…\n\
12 failure\n\
11 failure to\n\
12 failu…\n\
-13 fair\n\
8 faire\n\
11 fais\n\
-41 fake\n\
9 fakes\n\
-42 faktura\n\
-22 faktura #\n\
-9 fakture\n\
-51 faktu…\n\
-9 fall\n\
-34 false\n\
-14 falsk\n\
-29 falske\n\
-29 falsk…\n\
44 familie\n\
-10 familien\n\
23 family\n\
8 family or\n\
56 famil…\n\
-14 fandt\n\
-58 far\n\
10 far kan\n\
9 fare\n\
-20 farfar\n\
-20 farfa…\n\
-8 farida\n\
-8 farid…\n\
-28 fast\n\
-21 faster\n\
-25 faste…\n\
-15 fat\n\
-15 fat i\n\
9 fata\n\
9 father\n\
9 fathe…\n\
-9 fatima\n\
-9 fatim…\n\
-14 faturaniz\n\
-23 fatur…\n\
19 favor…\n\
9 favourite\n\
-8 februar\n\
-8 february\n\
-17 febru…\n\
20 federal\n\
20 feder…\n\
-33 fee\n\
-22 fee for\n\
-11 fee of\n\
8 feed\n\
-30 fees\n\
-17 fees are\n\
12 fejl\n\
14 fejl kan\n\
16 fell in\n\
-15 fem år\n\
9 feriekonto\n\
37 feriepenge\n\
9 feriepenge @link\n\
14 feriepenge til\n\
43 ferie…\n\
-12 ferry\n\
-12 fetch\n\
-14 fetched\n\
-14 fetch…\n\
-9 fi\n\
-12 fianza\n\
-12 fianz…\n\
9 fifteen\n\
9 fifte…\n\
-15 figures\n\
-8 figur…\n\
-83 fik\n\
-18 fik #\n\
-29 fik en\n\
31 file\n\
-12 files\n\
-9 filia…\n\
-10 filipino\n\
-8 filip…\n\
23 fill\n\
10 fill it\n\
8 fill the\n\
20 filled\n\
11 filled in\n\
20 fille…\n\
8 filme…\n\
13 final\n\
9 final call\n\
-25 finally\n\
-29 final…\n\
-17 finance\n\
-28 finan…\n\
-37 find\n\
-14 find a\n\
21 find out\n\
-12 find your\n\
12 finde det\n\
-36 finder\n\
-46 finde…\n\
-41 fine\n\
14 fine is\n\
-15 fine of\n\
12 fingeren\n\
12 fingeren på\n\
8 finge…\n\
20 finish\n\
14 finished\n\
33 finis…\n\
-11 finn\n\
27 fint\n\
-13 fire\n\
10 firkant\n\
10 firka…\n\
18 firm\n\
-20 firm.bank|claims firm.bank|reports\n\
101 firm.bank|claims firm.courier|claims\n\
20 firm.bank|claims firm.shop|claims\n\
29 firm.bank|claims firm.support|claims\n\
15 firm.bank|claims firm.telecom|claims\n\
-96 firm.bank|claims money.amount|claims\n\
27 firm.bank|claims money.unusual-means|claims\n\
49 firm.bank|claims money.valuables|claims\n\
-12 firm.bank|claims money.valuables|reports\n\
-16 firm.bank|claims person.adviser|claims\n\
23 firm.bank|claims person.agent|claims\n\
58 firm.bank|claims person.family|claims\n\
-10 firm.bank|claims person.landlord|claims\n\
-34 firm.bank|claims threat.block|threatens\n\
-40 firm.bank|claims threat.court|threatens\n\
49 firm.bank|claims threat.deadline|threatens\n\
-10 firm.bank|claims threat.debt|threatens\n\
-18 firm.bank|denies\n\
-81 firm.bank|reader\n\
-28 firm.bank|reports\n\
-8 firm.bank|reports money.amount|reports\n\
-10 firm.bank|reports money.valuables|reports\n\
-11 firm.bank|reports person.family|claims\n\
-9 firm.bank|speaks\n\
50 firm.courier|claims\n\
23 firm.courier|claims firm.payment|claims\n\
110 firm.courier|claims money.amount|claims\n\
16 firm.courier|claims money.unusual-means|claims\n\
79 firm.courier|claims money.valuables|claims\n\
15 firm.courier|claims person.buyer|claims\n\
22 firm.courier|claims person.landlord|claims\n\
27 firm.courier|claims threat.court|threatens\n\
-25 firm.courier|claims threat.deadline|threatens\n\
30 firm.courier|claims threat.return|threatens\n\
50 firm.courier|live\n\
-8 firm.courier|reader\n\
-22 firm.courier|reports\n\
-8 firm.courier|reports money.amount|claims\n\
-43 firm.courier|speaks\n\
78 firm.payment|claims\n\
-16 firm.payment|claims firm.utility|claims\n\
-140 firm.payment|claims money.amount|claims\n\
34 firm.payment|claims money.unusual-means|claims\n\
-17 firm.payment|claims money.valuables|claims\n\
32 firm.payment|claims person.agent|claims\n\
-19 firm.payment|claims person.buyer|claims\n\
13 firm.payment|claims person.family|claims\n\
32 firm.payment|claims person.landlord|claims\n\
14 firm.payment|claims threat.arrest|threatens\n\
35 firm.payment|claims threat.block|threatens\n\
18 firm.payment|claims threat.court|threatens\n\
13 firm.payment|claims threat.cutoff|threatens\n\
12 firm.payment|claims threat.debt|threatens\n\
11 firm.payment|claims threat.deportation|threatens\n\
34 firm.payment|claims threat.return|threatens\n\
78 firm.payment|live\n\
21 firm.payment|reader\n\
-15 firm.payment|reports\n\
20 firm.payment|speaks\n\
51 firm.shop|claims\n\
30 firm.shop|claims money.amount|claims\n\
13 firm.shop|claims money.unusual-means|claims\n\
12 firm.shop|claims money.valuables|claims\n\
25 firm.shop|claims person.buyer|claims\n\
13 firm.shop|claims threat.block|threatens\n\
51 firm.shop|live\n\
11 firm.shop|reader\n\
23 firm.shop|speaks\n\
51 firm.streaming|claims\n\
16 firm.streaming|claims firm.support|claims\n\
17 firm.streaming|claims threat.block|threatens\n\
18 firm.streaming|claims threat.deadline|threatens\n\
51 firm.streaming|live\n\
42 firm.streaming|reader\n\
41 firm.streaming|speaks\n\
65 firm.support|claims\n\
10 firm.support|claims firm.telecom|claims\n\
15 firm.support|claims firm.toll|claims\n\
8 firm.support|claims person.agent|claims\n\
-18 firm.support|claims threat.block|threatens\n\
17 firm.support|claims threat.deadline|threatens\n\
23 firm.support|claims threat.exposure|threatens\n\
65 firm.support|live\n\
27 firm.support|reader\n\
71 firm.support|speaks\n\
51 firm.telecom|claims\n\
15 firm.telecom|claims threat.block|threatens\n\
8 firm.telecom|claims threat.cutoff|threatens\n\
34 firm.telecom|claims threat.deadline|threatens\n\
51 firm.telecom|live\n\
55 firm.telecom|reader\n\
9 firm.telecom|reports\n\
19 firm.telecom|speaks\n\
40 firm.toll|claims\n\
43 firm.toll|claims money.amount|claims\n\
-17 firm.toll|claims threat.block|threatens\n\
33 firm.toll|claims threat.court|threatens\n\
50 firm.toll|claims threat.deadline|threatens\n\
23 firm.toll|claims threat.debt|threatens\n\
40 firm.toll|live\n\
-15 firm.toll|reader\n\
24 firm.toll|speaks\n\
35 firm.utility|claims\n\
30 firm.utility|claims money.amount|claims\n\
41 firm.utility|claims threat.cutoff|threatens\n\
38 firm.utility|claims threat.deadline|threatens\n\
35 firm.utility|live\n\
36 firm.utility|reader\n\
52 firm.utility|speaks\n\
-18 firms\n\
198 firm|claims\n\
-28 firm|denies\n\
-65 firm|reports\n\
155 firm|speaks\n\
27 first #\n\
-23 first day\n\
12 fiscale\n\
12 fisca…\n\
-26 fish\n\
-9 five\n\
-11 fjernet\n\
-29 fjord…\n\
-17 fjorten\n\
-17 fjort…\n\
-18 flere\n\
-36 floor\n\
-26 flyt\n\
-14 flytte\n\
-15 flytte penge\n\
15 flytter\n\
9 folge…\n\
-9 folkeregisteradresse\n\
-41 follow\n\
-14 follow it\n\
-18 follow the\n\
23 following\n\
-15 follo…\n\
12 folosit\n\
10 folos…\n\
-13 for\n\
32 for #\n\
-41 for a\n\
-9 for access\n\
10 for all\n\
-11 for an\n\
-13 for any\n\
-13 for anything\n\
239 for at\n\
10 for both\n\
-24 for calling\n\
-14 for cpr\n\
-8 for det\n\
8 for details\n\
26 for dig\n\
19 for digital\n\
-20 for dine\n\
-17 for dinner\n\
-17 for en\n\
-9 for et\n\
-11 for eu\n\
-8 for five\n\
22 for hjælp\n\
35 for me\n\
11 for meget\n\
59 for mig\n\
10 for min\n\
48 for my\n\
12 for non\n\
-23 for november\n\
17 for og\n\
13 for online\n\
-17 for payment\n\
-10 for payroll\n\
-9 for questions\n\
8 for residents\n\
-12 for sig\n\
9 for staying\n\
-11 for strømmen\n\
29 for så\n\
8 for ten\n\
8 for that\n\
-98 for the\n\
18 for two\n\
-14 for up\n\
14 for us\n\
77 for you\n\
-82 for your\n\
-34 forbi\n\
-21 forbi i\n\
19 forbi og\n\
8 forbi om\n\
8 forbidden\n\
12 forbindelse\n\
24 forbi…\n\
-21 forbr…\n\
-8 force\n\
15 forde…\n\
20 fordi det\n\
16 fordi dit\n\
-22 fordi jeg\n\
-17 fordi kortet\n\
8 fordi vi\n\
15 foregår\n\
10 foreg…\n\
19 foreign\n\
10 foreigners\n\
37 forei…\n\
-9 forel…\n\
-8 foreningens\n\
-8 foren…\n\
-9 fores…\n\
-22 foretage\n\
11 foretaget\n\
-10 foret…\n\
-8 forfald\n\
-12 forfa…\n\
-9 forgo…\n\
13 forhånd\n\
13 forhå…\n\
-20 forkert\n\
-19 forke…\n\
-12 forklar\n\
15 forklaring\n\
-10 forkynde\n\
-8 forlængelse\n\
-33 forlæ…\n\
-59 form\n\
-13 formanden\n\
-23 forma…\n\
-12 formiddag\n\
-11 formi…\n\
8 formular\n\
-19 formularen\n\
-8 formu…\n\
8 forny\n\
-9 fornyes\n\
-10 fornyet\n\
-23 forny…\n\
-21 forsikring\n\
-11 forsinket\n\
-21 forsi…\n\
-16 forskudsopgørelse\n\
24 forstå\n\
21 forstå du\n\
-11 forstår\n\
-8 forsv…\n\
28 forsøgt\n\
26 forsøgt at\n\
33 forsø…\n\
15 forto…\n\
11 fortroligt\n\
30 fortr…\n\
10 fortsætte\n\
10 forts…\n\
-19 fortæl\n\
-20 fortæller\n\
-42 fortæ…\n\
-8 forud…\n\
-11 forurettede\n\
-11 forur…\n\
31 forward\n\
20 forward the\n\
30 forwa…\n\
-46 forældre\n\
-32 foræl…\n\
19 foto\n\
24 foto af\n\
-8 fotografi\n\
46 found\n\
16 found a\n\
8 found at\n\
-11 found that\n\
17 found your\n\
-25 four\n\
-8 four and\n\
14 four digits\n\
15 four hours\n\
-9 four weeks\n\
-19 fourteen\n\
-22 fourt…\n\
-34 fra\n\
9 fra #\n\
27 fra @link\n\
-25 fra banken\n\
22 fra bankens\n\
10 fra danske\n\
-13 fra den\n\
-26 fra det\n\
-14 fra dig\n\
8 fra elselskabet\n\
-14 fra en\n\
-12 fra et\n\
-29 fra i\n\
-13 fra kommunen\n\
10 fra kommunens\n\
-13 fra mig\n\
42 fra mitid\n\
10 fra nemid\n\
24 fra nets\n\
-12 fra os\n\
-10 fra politiet\n\
-8 fra sig\n\
8 fra skat\n\
10 fra skattestyrelsen\n\
-30 fradrag\n\
-27 fradr…\n\
11 fragt\n\
9 fragt #\n\
8 frais\n\
-24 frame\n\
-23 frame number\n\
10 franc…\n\
-9 frate\n\
117 fraud\n\
20 fraud team\n\
10 fraudster\n\
8 fraud…\n\
-37 fredag\n\
-12 fredag #\n\
-19 fredag jeg\n\
-42 freda…\n\
-15 fredericia\n\
-9 frede…\n\
-72 free\n\
13 free #\n\
-12 free of\n\
-8 freeze\n\
-8 freig…\n\
44 frem\n\
20 frem og\n\
-15 fremme\n\
-8 fremmed\n\
12 fremmede\n\
-8 fremm…\n\
15 fremvisning\n\
-9 fresh\n\
-8 fri #\n\
-15 friday\n\
11 friday #\n\
-11 friday when\n\
-20 frida…\n\
19 friend\n\
19 friends\n\
34 frien…\n\
13 frigive\n\
22 frigiver\n\
24 frigives\n\
63 frigi…\n\
-13 fristen\n\
-14 fristen er\n\
-13 frist…\n\
-26 frokost\n\
-17 froko…\n\
35 from\n\
-21 from #\n\
18 from a\n\
8 from aarhus\n\
17 from danish\n\
16 from google\n\
23 from here\n\
23 from interpol\n\
-22 from last\n\
-22 from me\n\
33 from mitid\n\
-15 from my\n\
9 from nordea\n\
-13 from one\n\
-11 from our\n\
-8 from outside\n\
-15 from payroll\n\
8 from russia\n\
-8 from skat\n\
56 from the\n\
-17 from them\n\
13 from this\n\
-12 from today\n\
-14 from you\n\
15 from your\n\
-13 from zalando\n\
22 front\n\
13 front and\n\
-11 front desk\n\
10 front of\n\
-8 fross…\n\
30 fru\n\
12 frue\n\
10 fuld\n\
14 fulde\n\
13 fulde navn\n\
11 fulds…\n\
44 full\n\
22 full name\n\
-9 function\n\
-9 funct…\n\
33 fund\n\
39 fundet\n\
48 fundet dine\n\
-18 fundet en\n\
39 funde…\n\
58 funds\n\
16 funds to\n\
-8 fup\n\
-19 fur\n\
-10 fur die\n\
10 furniture\n\
12 furni…\n\
9 future\n\
9 futur…\n\
11 fwd\n\
-8 fyns\n\
-8 fyns politi\n\
-14 fyrre\n\
-10 fyrre år\n\
15 få #\n\
11 få din\n\
-14 få dine\n\
-8 få et\n\
8 få pengene\n\
-29 fået\n\
-9 fået en\n\
-8 fået ny\n\
-11 fået nyt\n\
69 får\n\
14 får dem\n\
30 får du\n\
50 får en\n\
-13 fælle…\n\
-10 fængsel\n\
-11 fængs…\n\
-15 færdi…\n\
8 fætte…\n\
-8 fødselsdag\n\
-21 fødselsdagen\n\
-34 fødse…\n\
-11 føles\n\
-35 følg\n\
-51 før\n\
24 før #\n\
8 før de\n\
-30 før du\n\
18 først\n\
-13 første\n\
-28 første gang\n\
9 første løn\n\
-14 først…\n\
9 føtex\n\
12 gali\n\
-23 galite\n\
-23 galit…\n\
-13 galiu\n\
-9 galt\n\
-11 game\n\
-23 gamle\n\
33 gamle er\n\
-9 gamle nummer\n\
-21 gammel\n\
-24 gamme…\n\
-24 gang\n\
-34 gang du\n\
15 gang i\n\
17 gang med\n\
-9 gang skal\n\
34 gange\n\
8 gange i\n\
-8 garage\n\
-8 garag…\n\
9 garanti\n\
15 garan…\n\
-18 garden\n\
-20 garde…\n\
15 gave me\n\
-20 gavekort\n\
-17 gavekort til\n\
-20 gavek…\n\
-12 gaven\n\
-10 gb\n\
24 gebyr\n\
9 gebyr #\n\
-14 gebyr for\n\
-13 gebyret\n\
-13 gebyret er\n\
-14 gebyr…\n\
-20 gecen\n\
12 geehrter\n\
12 geehr…\n\
15 geld\n\
-24 geldiniz\n\
-24 geldi…\n\
9 gelecek\n\
13 gelen\n\
-14 geliy…\n\
-32 gem\n\
14 genak…\n\
-10 generalforsamling\n\
8 gener…\n\
12 genop…\n\
19 genst…\n\
10 gerbi…\n\
-15 gerce…\n\
-11 gerek\n\
-9 gerekiyor\n\
-18 gerek…\n\
-45 gerne\n\
-16 gerne høre\n\
-21 gesperrt\n\
-21 gespe…\n\
-9 gestern\n\
-8 geste…\n\
58 get\n\
50 get #\n\
18 get in\n\
9 get into\n\
19 get it\n\
-24 get this\n\
-25 get your\n\
-10 getirin\n\
-11 getir…\n\
28 gets\n\
20 gets it\n\
10 gevinsten\n\
14 gevin…\n\
-14 gia\n\
47 gift\n\
9 gift card\n\
29 gift cards\n\
-8 gik\n\
-12 giorno\n\
-12 giorn…\n\
-46 giris\n\
-45 giris yaparak\n\
8 girl\n\
-18 giro\n\
-9 git\n\
24 giv\n\
17 giv ham\n\
61 give\n\
29 give it\n\
-12 give me\n\
10 give your\n\
12 given\n\
10 given me\n\
42 giver\n\
12 giver dig\n\
12 giver ham\n\
30 gives\n\
22 gives you\n\
-27 gjort\n\
-22 glade\n\
-15 glade for\n\
-9 gladsaxe\n\
-9 glads…\n\
-30 glemt\n\
19 global\n\
19 globa…\n\
10 glostrup\n\
10 glost…\n\
-8 gls @link\n\
-8 glæder\n\
-10 glæde…\n\
10 gmail\n\
49 go\n\
23 go back\n\
19 go to\n\
11 god\n\
16 god bless\n\
-22 goddag det\n\
-14 gode\n\
-8 gode bliver\n\
-15 godkend\n\
-11 godkend den\n\
-9 godkend overførsel\n\
-11 godkende din\n\
11 godkende en\n\
8 godkende to\n\
28 godkendelse\n\
8 godkender du\n\
-49 godkendt\n\
-31 godkendt noget\n\
-44 godke…\n\
48 godt\n\
24 godt forstå\n\
48 goes\n\
14 goes back\n\
15 goes to\n\
17 going\n\
-10 going round\n\
29 going to\n\
28 gone\n\
43 good\n\
32 good afternoon\n\
24 good day\n\
-12 goodbye\n\
-12 goodb…\n\
49 google\n\
13 google the\n\
38 googl…\n\
-18 got\n\
33 got #\n\
-41 got a\n\
11 got it\n\
-11 got one\n\
-21 got the\n\
-11 gotow…\n\
11 gover…\n\
-16 gracias\n\
-9 gracias por\n\
-16 graci…\n\
10 grandson\n\
-9 grand…\n\
8 granny\n\
-18 granted\n\
-18 grant…\n\
15 gratis\n\
15 grati…\n\
-9 grazie\n\
-10 grazi…\n\
12 great\n\
18 green\n\
-10 green…\n\
-9 greet…\n\
-24 grethe\n\
-24 greth…\n\
19 group\n\
28 grund\n\
19 grund af\n\
-11 grundlag\n\
-12 grund…\n\
19 gruppen\n\
10 grupp…\n\
-9 grusse\n\
-10 gruss…\n\
8 gs\n\
11 guarantee of\n\
13 guaranteed\n\
15 guara…\n\
-9 guida…\n\
20 guide\n\
21 guide you\n\
-51 gunu\n\
-15 gusta…\n\
-13 guven…\n\
-8 gym\n\
19 gå\n\
8 gå til\n\
13 gået\n\
10 går den\n\
11 går igennem\n\
-9 gælder\n\
-9 gælder i\n\
-9 gælde…\n\
10 gønde…\n\
-17 gør\n\
17 gør det\n\
-12 gør du\n\
18 gør er\n\
-11 gøre\n\
25 gøre det\n\
-10 gøre mere\n\
-37 gøre noget\n\
-24 gørun…\n\
9 gøste…\n\
-18 h\n\
-15 h #\n\
-9 h in\n\
129 ha\n\
61 ha #\n\
-13 ha en\n\
-24 haben\n\
48 hacker\n\
12 hackere\n\
10 hackerne\n\
20 hackers\n\
-12 hacket\n\
83 hacke…\n\
-57 had\n\
-12 had that\n\
-9 haddad\n\
-9 hadda…\n\
-17 hafta\n\
14 hague\n\
-24 haha\n\
-11 half\n\
11 half now\n\
-31 half of\n\
-21 hall\n\
-14 hallo\n\
31 halv\n\
26 halv time\n\
-22 halvd…\n\
41 ham\n\
12 ham i\n\
178 han\n\
-9 han at\n\
45 han er\n\
31 han har\n\
-11 han havde\n\
14 han hedder\n\
-11 han ikke\n\
45 han kan\n\
-20 han kun\n\
50 han lægger\n\
-8 han og\n\
37 han siger\n\
17 han skal\n\
21 han tager\n\
-13 han var\n\
45 han vil\n\
20 hand\n\
-10 hand and\n\
10 hand it\n\
-12 hand over\n\
10 hand the\n\
-14 handed\n\
-16 handel\n\
-31 hande…\n\
-8 handle\n\
-18 handled\n\
-8 handler om\n\
-8 handling fee\n\
-34 handl…\n\
16 hang\n\
17 hang up\n\
-28 hanne\n\
-9 hanno\n\
-27 hans\n\
11 hansen\n\
-15 hansens\n\
-15 hansens cykler\n\
11 happened\n\
10 happened to\n\
-8 happens\n\
10 happe…\n\
-19 happy\n\
33 har\n\
-21 har bedt\n\
15 har bekræftet\n\
24 har betalt\n\
29 har brug\n\
-11 har brugt\n\
27 har de\n\
-8 har den\n\
18 har desværre\n\
15 har det\n\
116 har en\n\
-10 har et\n\
25 har forsøgt\n\
28 har fundet\n\
-19 har fået\n\
-19 har glemt\n\
-14 har ikke\n\
24 har indbetalt\n\
10 har jeg\n\
15 har kun\n\
-19 har lagt\n\
13 har lavet\n\
12 har lige\n\
14 har lukket\n\
-11 har læst\n\
-32 har modtaget\n\
20 har og\n\
-10 har også\n\
9 har oprettet\n\
-9 har pligt\n\
10 har registreret\n\
-10 har ret\n\
18 har ringet\n\
21 har sendt\n\
-19 har set\n\
-14 har skiftet\n\
-37 har skrevet\n\
-24 har spærret\n\
37 har tavshedspligt\n\
-26 har tid\n\
10 har tjent\n\
16 har to\n\
10 har valgt\n\
18 har vundet\n\
-18 har været\n\
-8 har åbent\n\
-13 harbour\n\
-17 harbo…\n\
-9 hard\n\
19 has\n\
-36 has a\n\
-8 has accepted\n\
-9 has already\n\
15 has arrived\n\
-16 has asked\n\
45 has been\n\
-10 has moved\n\
-12 has the\n\
-11 has your\n\
8 hassan\n\
8 hassa…\n\
-10 haster\n\
-9 haste…\n\
-22 hat\n\
13 hav\n\
10 hav kort\n\
-10 haval…\n\
-55 havde\n\
-13 havde bedt\n\
151 have\n\
81 have #\n\
36 have a\n\
18 have already\n\
33 have an\n\
19 have at\n\
-13 have blocked\n\
-16 have called\n\
11 have et\n\
-28 have fradrag\n\
19 have got\n\
12 have it\n\
14 have jeg\n\
21 have moved\n\
43 have paid\n\
-12 have questions\n\
-11 have received\n\
-10 have seen\n\
-8 have sent\n\
-16 have the\n\
-39 have time\n\
-41 have to\n\
16 have won\n\
10 have you\n\
-14 havent\n\
-16 haven…\n\
-16 having\n\
-16 havin…\n\
-8 havn\n\
-8 havnegade\n\
-8 havnegade #\n\
-35 hazir\n\
112 he\n\
-14 he called\n\
22 he can\n\
-21 he got\n\
-14 he had\n\
35 he is\n\
-11 he must\n\
18 he needs\n\
-15 he said\n\
56 he says\n\
18 he told\n\
48 he wants\n\
-17 he was\n\
11 he will\n\
-9 heade…\n\
-10 headphones\n\
-10 headp…\n\
-10 heads…\n\
23 health\n\
15 health authority\n\
8 health card\n\
23 healt…\n\
20 hear\n\
-8 hearing\n\
-8 heari…\n\
8 heat\n\
10 heat cheque\n\
-25 hed\n\
75 hedder\n\
75 hedde…\n\
31 hej\n\
-27 hej alle\n\
23 hej det\n\
21 hej du\n\
8 hej er\n\
31 hej far\n\
-8 hej fatima\n\
14 hej jeg\n\
8 hej lone\n\
13 hej mor\n\
-8 hej skat\n\
19 hej søde\n\
25 held\n\
19 held at\n\
-8 heldigvis\n\
-8 heldi…\n\
56 hele\n\
17 hele eu\n\
31 hell\n\
82 hello\n\
8 hello dear\n\
19 hello i\n\
12 hello im\n\
-24 hello this\n\
48 help\n\
11 help with\n\
8 help you\n\
-9 helped\n\
-13 helpe…\n\
25 helping\n\
25 helpi…\n\
-11 helpline\n\
-11 helpl…\n\
-17 helst\n\
-12 helt\n\
-9 hemen\n\
-10 hemen kapatin\n\
-15 hemmelige\n\
-12 hemme…\n\
14 hen\n\
-13 henri…\n\
14 hent\n\
24 henter\n\
31 henter dit\n\
-14 hentes\n\
-14 henvendelser\n\
-11 henve…\n\
159 her\n\
37 her @link\n\
-14 her bank\n\
-10 her card\n\
11 her du\n\
19 her for\n\
-22 her i\n\
10 her jeg\n\
14 her med\n\
28 her on\n\
-10 her pension\n\
-11 her to\n\
15 her vi\n\
222 here\n\
53 here @link\n\
8 here and\n\
9 here from\n\
10 here i\n\
20 here is\n\
10 here on\n\
17 here the\n\
23 here within\n\
8 herefter\n\
8 heref…\n\
18 herfra\n\
18 herfr…\n\
-9 herlev\n\
-9 herle…\n\
11 herning\n\
9 herni…\n\
15 herunder\n\
17 herun…\n\
76 hes\n\
12 hes from\n\
10 hes the\n\
-12 hesaba\n\
-25 hesabi\n\
-54 hesab…\n\
50 hey\n\
9 hey i\n\
-89 hi\n\
-19 hi all\n\
-25 hi dad\n\
25 hi dear\n\
-11 hi everyone\n\
14 hi i\n\
20 hi im\n\
-11 hi its\n\
-15 hi mum\n\
16 hi neighbour\n\
-9 hi team\n\
20 hi there\n\
-8 hi this\n\
-11 high\n\
-12 hillerød\n\
-14 hille…\n\
-123 hilsen\n\
-11 hilsen norlys\n\
-124 hilse…\n\
81 him\n\
-11 him a\n\
12 him the\n\
32 him to\n\
-44 his\n\
-18 his account\n\
-18 his savings\n\
-16 history\n\
-21 histo…\n\
14 hit\n\
-22 hjem\n\
-9 hjem fra\n\
-20 hjemme\n\
-15 hjemmeside\n\
-21 hjemm…\n\
12 hjælp\n\
20 hjælpe\n\
12 hjælpe dig\n\
41 hjælper\n\
18 hjælper dig\n\
65 hjælp…\n\
14 hola\n\
10 hola le\n\
40 hold\n\
8 hold it\n\
11 hold the\n\
-23 hold øje\n\
-44 holder\n\
-18 holder lukket\n\
-49 holde…\n\
9 holds the\n\
-12 holdsport\n\
-12 holds…\n\
-36 home\n\
-10 home for\n\
10 hong\n\
10 hong kong\n\
8 hoppe…\n\
11 horas\n\
-23 horsens\n\
-24 horse…\n\
-51 hos\n\
-24 hos geldiniz\n\
9 hos min\n\
-19 hos os\n\
-13 hospice\n\
-10 hospitalet\n\
-20 hospi…\n\
-22 host\n\
17 hotel\n\
13 hotels\n\
19 hotel…\n\
45 hour\n\
23 hour he\n\
56 hours\n\
21 hours @link\n\
8 hours and\n\
-12 hours are\n\
-10 hours before\n\
14 hours to\n\
24 house\n\
26 house number\n\
9 housing\n\
8 housi…\n\
-15 hoved…\n\
-77 how\n\
-11 how did\n\
-17 how do\n\
-35 how to\n\
10 how we\n\
10 hoy\n\
54 hr\n\
-17 hr portal\n\
-19 hr system\n\
9 hrs\n\
19 html\n\
-31 http\n\
-20 http #\n\
9 human\n\
11 hun er\n\
8 hun kan\n\
11 hun siger\n\
12 hun skal\n\
-16 hunden\n\
-17 hunde…\n\
-8 hundi…\n\
12 hundred\n\
17 hundred and\n\
14 hundr…\n\
-14 hurry\n\
11 hurtig\n\
-18 hurtigt\n\
-8 hus\n\
32 husband\n\
32 husba…\n\
-140 husk\n\
-74 husk at\n\
-17 huske\n\
-31 huslejen\n\
-37 husle…\n\
-29 hvad\n\
26 hvad der\n\
-13 hvad du\n\
-15 hvad er\n\
16 hvad jeg\n\
12 hvad skal\n\
15 hvad står\n\
-8 hvem\n\
-27 hvem der\n\
11 hvem er\n\
-36 hver\n\
-18 hver dag\n\
-28 hverdage\n\
-31 hverd…\n\
-16 hverken\n\
-16 hverk…\n\
-16 hvidvask og\n\
-10 hvidv…\n\
39 hvilken\n\
37 hvilken bank\n\
36 hvilk…\n\
12 hvis banken\n\
20 hvis de\n\
-24 hvis der\n\
-39 hvis det\n\
52 hvis du\n\
-10 hvis i\n\
20 hvis ikke\n\
10 hvis jeg\n\
-11 hvis man\n\
-69 hvor\n\
-18 hvor der\n\
-8 hvor jeg\n\
22 hvor mange\n\
13 hvor meget\n\
-14 hvor pengene\n\
-40 hvordan\n\
-13 hvordan det\n\
-40 hvord…\n\
-26 hvorfor\n\
-27 hvorf…\n\
-11 hvornår\n\
-11 hvorn…\n\
-11 håndbold\n\
-11 håndb…\n\
16 hånden\n\
16 hånde…\n\
-31 hæfter\n\
-31 hæfte…\n\
-13 hæleri\n\
-13 hæler…\n\
9 hænger på\n\
14 hævekort og\n\
29 hæver\n\
10 hæver #\n\
-11 høj\n\
13 højre\n\
25 hør\n\
-58 høre\n\
-14 høre det\n\
-20 høre om\n\
-16 i\n\
-18 i a\n\
25 i accidentally\n\
-9 i aften\n\
20 i already\n\
-18 i alt\n\
87 i am\n\
-65 i appen\n\
-19 i at\n\
-21 i aula\n\
-10 i automaten\n\
26 i banken\n\
8 i barcelona\n\
10 i believe\n\
8 i bero\n\
-14 i betalingsservice\n\
15 i bilen\n\
8 i bilka\n\
-11 i borgerservice\n\
8 i bought\n\
-16 i brevet\n\
-9 i butikken\n\
-12 i bøde\n\
22 i call\n\
-19 i called\n\
141 i can\n\
61 i cant\n\
57 i dag\n\
-13 i depositum\n\
-31 i digital\n\
-40 i din\n\
18 i dit\n\
-8 i dk\n\
35 i do\n\
29 i dont\n\
-10 i dropped\n\
-14 i e\n\
18 i en\n\
-8 i et\n\
-8 i ever\n\
-12 i filialen\n\
-10 i finally\n\
-10 i fyrre\n\
11 i første\n\
17 i gang\n\
17 i gavekort\n\
10 i give\n\
8 i go\n\
-32 i got\n\
14 i gruppen\n\
14 i guide\n\
-30 i går\n\
-26 i har\n\
50 i have\n\
17 i hele\n\
9 i help\n\
-8 i hillerød\n\
-12 i just\n\
-23 i kan\n\
15 i know\n\
-9 i kælderen\n\
12 i kø\n\
11 i københavn\n\
-16 i køen\n\
-11 i løbet\n\
25 i made\n\
-11 i mails\n\
8 i make\n\
-19 i mitid\n\
-22 i mobilbanken\n\
-45 i morgen\n\
56 i must\n\
-9 i måneden\n\
15 i møde\n\
65 i need\n\
-16 i netbank\n\
-56 i netbanken\n\
9 i netto\n\
8 i never\n\
16 i også\n\
20 i only\n\
-8 i orden\n\
-11 i owe\n\
-33 i paid\n\
10 i pay\n\
12 i polen\n\
10 i press\n\
15 i read\n\
-9 i receptionen\n\
21 i røret\n\
11 i sag\n\
-8 i said\n\
21 i saw\n\
8 i say\n\
39 i see\n\
28 i send\n\
51 i sent\n\
22 i should\n\
-37 i skal\n\
9 i spanien\n\
9 i speaking\n\
11 i stykker\n\
10 i systemet\n\
27 i take\n\
-15 i tastselv\n\
-23 i telefonen\n\
-32 i think\n\
18 i thought\n\
-29 i told\n\
9 i tre\n\
-10 i tvivl\n\
19 i typed\n\
-11 i udlandet\n\
-18 i uge\n\
35 i understand\n\
16 i use\n\
-20 i vil\n\
8 i vores\n\
10 i wait\n\
24 i want\n\
-15 i was\n\
-14 i weekenden\n\
12 i will\n\
9 i work\n\
8 i write\n\
-24 i zone\n\
-33 i år\n\
15 i øjeblikket\n\
-13 iar\n\
10 iban\n\
-8 iban and\n\
8 ice\n\
10 iceri…\n\
18 ich\n\
12 ich bin\n\
43 icin\n\
18 icin #\n\
20 icin @link\n\
11 icin cpr\n\
16 icinde\n\
16 icind…\n\
14 icloud\n\
14 iclou…\n\
59 id\n\
-9 id #\n\
17 id be\n\
-16 id like\n\
31 id og\n\
27 id to\n\
-8 id you\n\
-15 ida\n\
-28 identitet\n\
-23 identitet med\n\
-142 if\n\
-35 if a\n\
-8 if asked\n\
55 if i\n\
-31 if it\n\
26 if its\n\
38 if not\n\
-12 if somebody\n\
-8 if something\n\
-17 if that\n\
41 if the\n\
-27 if they\n\
17 if this\n\
-15 if we\n\
-77 if you\n\
-25 if youd\n\
-15 if your\n\
-21 if youre\n\
-26 if youve\n\
-40 igen\n\
-9 igen den\n\
27 igen du\n\
-21 igen i\n\
17 igennem\n\
17 igenn…\n\
13 ignore\n\
10 ignore the\n\
16 ignoring\n\
13 ignoring this\n\
35 ignor…\n\
13 ihnen\n\
-13 ihre\n\
-8 ihre cpr\n\
-20 ihre karte\n\
-9 ihrem\n\
-23 ii\n\
13 ik\n\
-17 iki\n\
-9 iki penktadienio\n\
94 ikke\n\
11 ikke bare\n\
-24 ikke betale\n\
27 ikke betalt\n\
12 ikke bliver\n\
-12 ikke bruge\n\
32 ikke er\n\
-8 ikke foretage\n\
-9 ikke give\n\
9 ikke gør\n\
-36 ikke gøre\n\
9 ikke have\n\
19 ikke i\n\
-22 ikke imod\n\
24 ikke lade\n\
9 ikke leveres\n\
-10 ikke links\n\
8 ikke lukkes\n\
-11 ikke mig\n\
29 ikke må\n\
-16 ikke oplyse\n\
20 ikke på\n\
34 ikke ringe\n\
-14 ikke selv\n\
29 ikke sige\n\
-17 ikke skal\n\
8 ikke tale\n\
-31 ikke til\n\
-22 il\n\
-15 il #\n\
22 il mio\n\
21 il suo\n\
13 il telefono\n\
-23 ile\n\
-14 ile giris\n\
-59 ill\n\
-8 ill call\n\
-14 ill give\n\
-13 ill help\n\
-17 ill pay\n\
17 ill put\n\
-20 ill send\n\
15 ill stay\n\
27 illegal\n\
26 illeg…\n\
175 im\n\
13 im a\n\
14 im agent\n\
-13 im at\n\
-14 im calling\n\
24 im going\n\
-14 im home\n\
14 im in\n\
15 im not\n\
18 im on\n\
-8 im standing\n\
25 im the\n\
29 immediately\n\
12 immediately on\n\
40 immed…\n\
17 immigration\n\
17 immig…\n\
-17 imod\n\
-33 import\n\
21 important\n\
13 important message\n\
-17 imzal…\n\
-25 in #\n\
32 in 24h\n\
21 in a\n\
11 in aalborg\n\
10 in aarhus\n\
-9 in about\n\
19 in advance\n\
-8 in again\n\
-13 in an\n\
28 in and\n\
-9 in app\n\
-24 in at\n\
-8 in aula\n\
15 in bitcoin\n\
-9 in brazil\n\
11 in browser\n\
9 in but\n\
9 in by\n\
-8 in case\n\
31 in cash\n\
14 in contact\n\
19 in copenhagen\n\
9 in cph\n\
8 in custody\n\
-21 in danish\n\
10 in denmark\n\
-31 in digital\n\
-12 in e\n\
-31 in english\n\
9 in esbjerg\n\
20 in front\n\
8 in gift\n\
10 in glostrup\n\
14 in here\n\
9 in herning\n\
-9 in ihrem\n\
-12 in it\n\
-25 in its\n\
-13 in june\n\
-10 in kolding\n\
-24 in march\n\
-8 in may\n\
-19 in mitid\n\
14 in my\n\
-13 in netbank\n\
17 in odense\n\
-12 in on\n\
16 in one\n\
-11 in our\n\
8 in pairs\n\
-11 in person\n\
-12 in room\n\
-9 in section\n\
10 in singapore\n\
9 in spain\n\
-166 in the\n\
-9 in their\n\
21 in thirty\n\
-8 in this\n\
-9 in three\n\
-12 in total\n\
11 in two\n\
10 in usdt\n\
-8 in vejle\n\
-12 in which\n\
21 in with\n\
-10 in writing\n\
80 in your\n\
-9 in zone\n\
-11 inbox\n\
-8 incident\n\
-10 incid…\n\
-11 incl\n\
-8 incl vat\n\
10 inclu…\n\
-23 income\n\
-11 income assessment\n\
21 incompleta\n\
15 incomplete\n\
18 incom…\n\
49 ind\n\
38 ind med\n\
16 ind og\n\
-16 ind på\n\
9 ind som\n\
9 indbetale\n\
14 indbetaler\n\
-9 indbetales på\n\
-10 indbetalingskort\n\
21 indbetalt\n\
36 indbe…\n\
18 inde\n\
-15 inden\n\
-73 inden #\n\
-15 inden for\n\
-15 inden fredag\n\
8 inden i\n\
33 inden kl\n\
9 inden søndag\n\
8 indenfor\n\
8 indenfor #\n\
8 inden…\n\
-8 index\n\
-14 indkaldt\n\
-17 indka…\n\
-10 indkøb\n\
-10 indkø…\n\
-11 indledning\n\
-24 indsigelse\n\
-32 indsi…\n\
10 indsæ…\n\
21 indtast\n\
11 indtast kort\n\
34 indtaste\n\
55 indta…\n\
9 indtil\n\
9 indti…\n\
-23 ines\n\
9 infected\n\
16 infec…\n\
9 info\n\
14 info @link\n\
16 info@…\n\
-31 information\n\
-18 information about\n\
8 information your\n\
11 informed\n\
-10 infor…\n\
-26 ingen\n\
8 ingeniør\n\
12 ingenting\n\
20 ingen…\n\
-12 inger\n\
-8 ingre…\n\
-9 inici…\n\
19 inkasso\n\
17 inkas…\n\
8 inkl\n\
-18 input\n\
41 inside\n\
50 insid…\n\
16 inspe…\n\
19 insta\n\
9 instagram\n\
8 install\n\
8 installere\n\
-16 instalment\n\
22 instant\n\
18 instant transfer\n\
43 insta…\n\
10 instead\n\
19 instead of\n\
10 inste…\n\
-10 insufficient\n\
-12 insuf…\n\
53 insurance\n\
10 insurance #\n\
65 insur…\n\
-11 int\n\
-15 integ…\n\
26 interesse\n\
36 interest\n\
28 interest in\n\
22 interested\n\
-13 internal\n\
8 international office\n\
70 interpol\n\
-16 interpreter\n\
-8 interview\n\
98 inter…\n\
-8 intet\n\
-10 into a\n\
9 into the\n\
12 into your\n\
21 intr\n\
14 intr un\n\
-11 intranet\n\
-14 intra…\n\
-13 intre\n\
-12 intro…\n\
13 intru…\n\
19 invalid\n\
19 inval…\n\
10 investigating\n\
18 investigation\n\
-11 investigation and\n\
32 inves…\n\
-9 invia…\n\
-8 invited\n\
-22 invit…\n\
-51 invoice\n\
-22 invoice #\n\
-13 invoice from\n\
-17 invoices\n\
-73 invoi…\n\
13 involved\n\
14 involved in\n\
12 invol…\n\
21 ip\n\
99 iphone\n\
60 iphone #\n\
99 iphon…\n\
19 iptal\n\
216 is\n\
-71 is #\n\
61 is a\n\
8 is accepted\n\
11 is an\n\
11 is asking\n\
14 is at\n\
-10 is available\n\
28 is being\n\
13 is calling\n\
-15 is cancelled\n\
11 is closed\n\
-14 is confirmed\n\
13 is cut\n\
14 is danish\n\
-16 is delayed\n\
-11 is down\n\
-24 is due\n\
20 is for\n\
-19 is free\n\
25 is from\n\
8 is going\n\
13 is held\n\
-9 is ill\n\
61 is in\n\
27 is invalid\n\
9 is involved\n\
39 is it\n\
14 is locked\n\
31 is missing\n\
15 is my\n\
8 is needed\n\
20 is not\n\
-13 is officer\n\
8 is on\n\
9 is one\n\
-21 is open\n\
-15 is ordered\n\
-28 is paid\n\
-49 is ready\n\
25 is released\n\
12 is reported\n\
8 is returned\n\
-12 is so\n\
-22 is that\n\
33 is the\n\
-22 is there\n\
28 is this\n\
13 is to\n\
27 is trying\n\
16 is under\n\
-34 is valid\n\
34 is waiting\n\
22 is your\n\
8 is yours\n\
-10 islan…\n\
-11 islem\n\
-15 islemi\n\
-15 islem…\n\
-12 isnt\n\
-19 issue\n\
9 issued\n\
9 issue…\n\
-30 ist\n\
-8 ist am\n\
-23 isted…\n\
-9 istem…\n\
-17 isteyen\n\
-19 istey…\n\
8 istiyorum\n\
12 istiy…\n\
-8 it\n\
18 it #\n\
12 it @link\n\
9 it a\n\
-19 it arrives\n\
-23 it asks\n\
-54 it at\n\
10 it back\n\
18 it but\n\
-22 it by\n\
-9 it call\n\
-13 it caller\n\
-11 it costs\n\
-8 it could\n\
10 it did\n\
-16 it doesnt\n\
10 it down\n\
-18 it ends\n\
17 it first\n\
12 it for\n\
23 it go\n\
9 it has\n\
9 it helpdesk\n\
46 it here\n\
-14 it holds\n\
45 it i\n\
-8 it if\n\
-79 it in\n\
38 it is\n\
-12 it isnt\n\
8 it ive\n\
8 it just\n\
-11 it may\n\
16 it must\n\
8 it myself\n\
26 it normal\n\
-9 it now\n\
16 it ok\n\
-31 it on\n\
-10 it or\n\
16 it out\n\
27 it say\n\
76 it says\n\
-11 it still\n\
10 it takes\n\
9 it today\n\
-8 it tonight\n\
-11 it under\n\
-16 it was\n\
-17 it wasnt\n\
-9 it were\n\
-12 it where\n\
10 it with\n\
9 it within\n\
12 it without\n\
-13 it works\n\
-11 it yourself\n\
-8 itari…\n\
-18 itll\n\
-20 itll be\n\
34 its\n\
23 its a\n\
11 its been\n\
-9 its fake\n\
-10 its free\n\
11 its me\n\
-31 its on\n\
27 its only\n\
10 its returned\n\
8 its safe\n\
20 its the\n\
26 its urgent\n\
-45 its way\n\
15 its your\n\
-25 itself\n\
-25 itsel…\n\
-32 ive\n\
-11 ive a\n\
-8 ive been\n\
14 ive got\n\
15 ive just\n\
12 ive only\n\
-8 ive seen\n\
11 ja de\n\
9 ja den\n\
26 ja det\n\
-17 ja goddag\n\
-13 ja men\n\
8 ja og\n\
10 jakke\n\
-31 jamais\n\
-31 jamai…\n\
25 jamen\n\
18 jamen jeg\n\
-14 jan\n\
-10 jana\n\
-45 januar\n\
-35 january\n\
-80 janua…\n\
-22 jau\n\
-17 je\n\
26 je suis\n\
-15 je tenvoie\n\
150 jeg\n\
8 jeg bede\n\
10 jeg bor\n\
8 jeg bruge\n\
10 jeg bruger\n\
17 jeg dem\n\
13 jeg den\n\
16 jeg det\n\
36 jeg dig\n\
10 jeg en\n\
70 jeg er\n\
-30 jeg fik\n\
-15 jeg få\n\
17 jeg gør\n\
59 jeg har\n\
-13 jeg havde\n\
30 jeg hedder\n\
20 jeg ikke\n\
111 jeg kan\n\
14 jeg kom\n\
15 jeg køber\n\
-8 jeg lagde\n\
14 jeg lige\n\
-17 jeg logger\n\
18 jeg lover\n\
-20 jeg lægger\n\
9 jeg mangler\n\
8 jeg nu\n\
11 jeg om\n\
33 jeg ringer\n\
11 jeg selv\n\
-11 jeg sender\n\
29 jeg sidder\n\
69 jeg skal\n\
8 jeg taler\n\
12 jeg trykker\n\
-8 jeg var\n\
-27 jeg ville\n\
-14 jens\n\
14 jensen\n\
14 jense…\n\
-24 jer\n\
-35 jeres\n\
-21 jesli\n\
-11 jesli to\n\
-9 jest\n\
8 jeste…\n\
-9 jeszcze\n\
-9 jeszc…\n\
8 jetzt\n\
-10 jeudi\n\
10 ji\n\
11 jis\n\
27 jo\n\
-11 job\n\
-8 jobcenter\n\
-8 jobforslag\n\
-8 jobfo…\n\
13 jobindex\n\
13 jobin…\n\
-10 jobnet\n\
-10 jobne…\n\
-11 jobs\n\
19 john\n\
-35 jonas\n\
12 jour\n\
-10 journal\n\
-17 journalnummer\n\
-38 journ…\n\
28 judge\n\
8 jul\n\
-12 julef…\n\
-13 juli\n\
-21 july\n\
-58 june\n\
-9 juni\n\
73 just\n\
-8 just a\n\
-16 just approve\n\
-8 just call\n\
-9 just come\n\
20 just give\n\
36 just need\n\
11 just read\n\
-23 just send\n\
10 just sent\n\
24 just swipe\n\
22 just take\n\
11 just tell\n\
42 justice\n\
68 justi…\n\
-16 jusu\n\
-9 jusu #\n\
-15 jusu cpr\n\
-8 jutro\n\
33 jyske\n\
31 jyske bank\n\
23 k\n\
16 kaere\n\
16 kaere kunde\n\
-20 kaffe\n\
-30 kaffen\n\
-37 kaffe…\n\
-13 kaip\n\
-14 kalba\n\
10 kamera\n\
9 kamer…\n\
-95 kan\n\
-28 kan bare\n\
-8 kan betales\n\
8 kan blive\n\
10 kan desværre\n\
-9 kan det\n\
-75 kan du\n\
27 kan godt\n\
15 kan gøre\n\
12 kan hjælpe\n\
-9 kan i\n\
38 kan ikke\n\
22 kan jeg\n\
22 kan kun\n\
-8 kan nu\n\
-18 kan også\n\
13 kan ophæves\n\
11 kan rette\n\
11 kan se\n\
-22 kan sende\n\
-11 kan ses\n\
-22 kan ske\n\
13 kan sætte\n\
12 kan tage\n\
9 kan være\n\
12 kan åbne\n\
-11 kapatin\n\
-8 kapatin ve\n\
-15 kapat…\n\
9 kapora\n\
9 kapor…\n\
-37 karen\n\
-9 kargo\n\
15 kargo…\n\
10 karin\n\
11 kart numaranizi\n\
13 karta\n\
-12 karte\n\
-10 kartiniz\n\
-9 kartinizi\n\
-10 kartinizi getirin\n\
-20 kartinizin arkasindaki\n\
-43 karti…\n\
-8 kas\n\
-14 kasim\n\
17 kasper\n\
34 kaspe…\n\
-9 kasse\n\
-13 kassen\n\
-12 kasserer\n\
-11 kassereren\n\
-30 kasse…\n\
-10 kastrup\n\
-10 kastr…\n\
-28 kat\n\
-14 katten\n\
-14 katte…\n\
23 kazan…\n\
10 kaze\n\
127 keep\n\
83 keep #\n\
25 keep it\n\
-24 keep the\n\
26 keep your\n\
8 keeping\n\
8 keepi…\n\
8 keeps\n\
-14 keine\n\
-9 kelpworks\n\
-8 kelpworks aps\n\
-9 kelpw…\n\
-19 kende\n\
-11 kendi…\n\
-8 kendte\n\
-8 kendt…\n\
-9 kenne…\n\
-43 kept\n\
-11 kept for\n\
-8 kettle\n\
-8 kettl…\n\
8 key and\n\
20 key card\n\
16 keypad\n\
16 keypa…\n\
-18 kg\n\
-37 kh\n\
-20 kids\n\
-9 kig\n\
-11 kigge\n\
-11 kigge på\n\
-23 kim\n\
8 kimliginizi\n\
-9 kimseye\n\
-10 kimseyle\n\
-10 kimseyle paylasmayin\n\
-19 kimse…\n\
10 kina\n\
-33 kind\n\
-28 kind regards\n\
-17 kindergarten\n\
-17 kinde…\n\
-9 kiosken\n\
-9 kiosk…\n\
14 kirayi\n\
14 kiray…\n\
-9 kirstine\n\
12 kitaip\n\
12 kitai…\n\
-11 kitebank\n\
-11 kiteb…\n\
-61 kl\n\
-63 kl #\n\
-20 klage\n\
-13 klage til\n\
-28 klager\n\
-30 klage…\n\
12 klaida\n\
12 klaid…\n\
-10 klar i\n\
18 klar til\n\
16 klare\n\
-13 klarer\n\
-8 klare…\n\
-14 klass…\n\
11 klicken\n\
11 klicken sie\n\
11 klick…\n\
30 klien…\n\
9 klik\n\
-15 klikk…\n\
-10 kloge\n\
-10 kloge mennesker\n\
-19 klokken\n\
-21 klokk…\n\
-22 km\n\
-55 know\n\
-10 know about\n\
-12 know if\n\
-18 know the\n\
-12 know which\n\
10 know youre\n\
17 knows\n\
11 knows my\n\
-11 knus\n\
8 kod\n\
-15 kod #\n\
11 kod z\n\
14 koda\n\
-35 kodas\n\
-18 kodas #\n\
107 kode\n\
8 kode der\n\
9 kode du\n\
33 kode på\n\
29 kode til\n\
92 koden\n\
23 koden fra\n\
9 koden med\n\
8 koden og\n\
31 koden op\n\
15 koden så\n\
-39 koden til\n\
-33 koder\n\
27 koderne\n\
27 koder…\n\
-15 kodeviser\n\
-15 kodev…\n\
-14 kodo\n\
-24 kolding\n\
-25 koldi…\n\
9 kollega\n\
16 kollegiekontoret\n\
23 kolle…\n\
-16 kom\n\
-12 kom forbi\n\
12 kom til\n\
8 komen…\n\
-8 komme\n\
-20 komme forbi\n\
13 komme ind\n\
63 kommer\n\
8 kommer den\n\
10 kommer der\n\
-14 kommer efter\n\
31 kommer en\n\
14 kommer et\n\
-33 kommer fra\n\
8 kommer på\n\
11 kommer til\n\
-13 kommet\n\
46 komme…\n\
-20 kommunen\n\
10 kommunens\n\
-8 kommu…\n\
9 kompr…\n\
-12 komsu…\n\
15 konfirmation\n\
19 konfi…\n\
10 kong\n\
21 konkurrence\n\
24 konku…\n\
8 konstateret\n\
8 konst…\n\
13 konsu…\n\
-58 kontakt\n\
-47 kontakt din\n\
-9 kontakte\n\
-23 kontant\n\
16 kontanter\n\
-77 konta…\n\
-16 konti\n\
-23 kontingent\n\
-21 kontingent #\n\
-33 konti…\n\
153 konto\n\
16 konto #\n\
18 konto du\n\
18 konto er\n\
13 konto i\n\
10 konto jeg\n\
8 konto med\n\
14 konto og\n\
14 konto som\n\
-27 kontoen\n\
9 kontonummer og\n\
11 kontonummer så\n\
-29 kontooplysninger\n\
-80 konto…\n\
10 kontrakt\n\
13 kontrol\n\
19 kontrolcifre\n\
11 kontrolcifre på\n\
47 kontr…\n\
-11 konus…\n\
16 kopen…\n\
108 kort\n\
-21 kort #\n\
33 kort @link\n\
-8 kort der\n\
-13 kort det\n\
-12 kort du\n\
-22 kort eller\n\
-17 kort er\n\
34 kort for\n\
15 kort her\n\
8 kort i\n\
9 kort mitid\n\
-8 kort når\n\
38 kort og\n\
13 kort paa\n\
8 kort på\n\
8 kort skal\n\
8 kort så\n\
-9 kortele\n\
-71 kortet\n\
-10 kortet i\n\
9 kortets\n\
-68 korte…\n\
13 kortnr\n\
63 kortnummer\n\
17 kortnummer for\n\
8 kortnummer og\n\
12 kortnummer udløbsdato\n\
74 kortn…\n\
15 kortoplysninger\n\
8 kortoplysninger @link\n\
19 korto…\n\
34 koster\n\
25 koster #\n\
30 koste…\n\
-8 kowalczyk\n\
-8 kowal…\n\
-75 kr\n\
18 kr #\n\
71 kr @link\n\
-15 kr a\n\
-13 kr at\n\
35 kr betal\n\
-13 kr by\n\
13 kr det\n\
-9 kr efter\n\
13 kr en\n\
-37 kr for\n\
-15 kr from\n\
-26 kr has\n\
39 kr i\n\
9 kr if\n\
20 kr in\n\
-10 kr incl\n\
10 kr inden\n\
-18 kr is\n\
-9 kr must\n\
17 kr now\n\
8 kr om\n\
15 kr on\n\
12 kr per\n\
-9 kr please\n\
10 kr pr\n\
21 kr retur\n\
-8 kr skal\n\
23 kr this\n\
-65 kr til\n\
-44 kr tilbage\n\
11 kr to\n\
-9 kr tutarindaki\n\
-14 krimi…\n\
22 krone\n\
-10 kroner\n\
10 kroner at\n\
-27 kroner for\n\
25 kroner i\n\
-13 kroner if\n\
10 kroner som\n\
-8 krone…\n\
19 krypto\n\
26 krypt…\n\
15 kræver\n\
11 kræver at\n\
16 kræve…\n\
-12 kugle…\n\
21 kullanici\n\
15 kulla…\n\
69 kun\n\
31 kun #\n\
-9 kun en\n\
-8 kun et\n\
47 kunde\n\
12 kunde din\n\
8 kunder\n\
9 kundeservice\n\
12 kunde…\n\
-17 kunne\n\
35 kunne ikke\n\
17 kurer\n\
25 kureren\n\
10 kureren ringer\n\
25 kurer…\n\
11 kurier\n\
10 kurie…\n\
-8 kuvert\n\
8 kuverten\n\
11 kvartal\n\
20 kvart…\n\
19 kvitteringen\n\
16 kvitt…\n\
-23 kwh\n\
-9 kælderen\n\
-10 kælde…\n\
-41 kære\n\
-8 kære alle\n\
17 kære borger\n\
16 kære kunde\n\
-9 kærli…\n\
10 kø\n\
16 køb\n\
-27 købe\n\
10 købe #\n\
-20 købe et\n\
-11 købe gavekort\n\
25 københavn\n\
20 københavns\n\
11 københavns politi\n\
45 køben…\n\
14 køber den\n\
18 køber jeg\n\
-8 købt\n\
-16 køen\n\
-14 køkke…\n\
10 kør\n\
16 kørekort\n\
19 kørekort og\n\
17 kørek…\n\
18 kører\n\
-13 kørse…\n\
-12 kørt\n\
-10 kørt galt\n\
-93 la\n\
-22 la #\n\
-25 la banca\n\
-14 la carta\n\
-18 la dumneavoastra\n\
-10 la llamada\n\
-9 la misma\n\
-15 la politie\n\
16 la sua\n\
-17 la telefon\n\
-19 laba\n\
-19 laba diena\n\
12 labas\n\
-19 label\n\
-8 lack\n\
-10 lad\n\
22 lade\n\
18 lade mig\n\
-20 lader\n\
-8 laffaire\n\
-8 laffa…\n\
-10 laffitto\n\
-10 laffi…\n\
-23 lagde\n\
-10 lagde på\n\
18 lagen…\n\
-15 lager\n\
-9 lageret\n\
-21 lagt\n\
-9 lampen\n\
-24 lampe…\n\
-14 land\n\
-8 lande…\n\
12 landlord\n\
10 landsbank\n\
10 language school\n\
-102 language|ar\n\
-291 language|da\n\
-48 language|de\n\
-253 language|en\n\
-40 language|es\n\
-116 language|fr\n\
-16 language|it\n\
-109 language|lt\n\
43 language|pl\n\
-63 language|ru\n\
-146 language|tr\n\
21 language|uk\n\
-242 language|und\n\
11 lapses\n\
10 lapse…\n\
-9 large\n\
9 largent\n\
-29 lars\n\
-27 las\n\
-14 las #\n\
-15 lasse\n\
-20 last\n\
14 last #\n\
15 last chance\n\
23 last four\n\
20 last month\n\
-8 last night\n\
-13 last two\n\
-21 last week\n\
-59 last year\n\
-31 later\n\
-39 laugh…\n\
-36 laundering\n\
10 laundering and\n\
-9 laundering case\n\
-36 laund…\n\
46 laura\n\
-10 lav\n\
9 lavet\n\
14 lavet et\n\
-11 law\n\
-9 lawful\n\
-9 lawfu…\n\
14 lawyer\n\
10 lawyer in\n\
16 lawyers\n\
30 lawye…\n\
-93 le\n\
-42 le #\n\
-15 le code\n\
-18 le numero\n\
-10 leader\n\
-10 leade…\n\
12 leak\n\
-12 learn…\n\
-15 least\n\
-21 leave it\n\
13 leave the\n\
9 leaves\n\
9 leave…\n\
-8 leaving\n\
-8 leavi…\n\
-18 ledger\n\
-18 ledge…\n\
30 ledig\n\
9 ledig…\n\
9 left to\n\
28 legal\n\
11 legal proceedings\n\
-8 legge…\n\
-10 legit…\n\
-10 lejekontrakt\n\
-16 lejek…\n\
-8 lejer…\n\
25 lejligheden\n\
14 lejligheden i\n\
23 lejli…\n\
-8 lekti…\n\
11 lena\n\
-8 lend\n\
-10 length\n\
-10 length #\n\
-395 length|0\n\
-530 length|1\n\
-425 length|2\n\
-83 length|3\n\
92 length|4\n\
-20 length|5\n\
-10 lengt…\n\
-10 leo\n\
10 les\n\
-13 lesson\n\
-15 lesso…\n\
-29 let\n\
8 let him\n\
-10 let it\n\
14 let me\n\
8 let them\n\
24 lets\n\
23 lets continue\n\
-8 letter\n\
10 letter from\n\
-28 letter in\n\
-10 lette…\n\
8 leverandør\n\
-28 li\n\
-8 liability\n\
-8 liabi…\n\
-14 liable\n\
-16 liable for\n\
-14 liabl…\n\
13 liaison\n\
13 liais…\n\
-9 libraries\n\
-21 library\n\
-43 libra…\n\
21 licence\n\
12 licence was\n\
19 licen…\n\
-10 lidl\n\
49 lidt\n\
-12 lie\n\
-10 liegt\n\
-13 lien\n\
-17 life\n\
9 lift\n\
8 lift the\n\
55 lige\n\
25 lige har\n\
24 lige nu\n\
-8 lige når\n\
17 lige om\n\
37 liggende\n\
-67 ligger\n\
-18 ligger her\n\
-41 ligger i\n\
-32 ligge…\n\
-12 ligner\n\
-16 ligne…\n\
-45 like\n\
12 like it\n\
-45 like to\n\
8 like videoer\n\
11 liken\n\
-10 lillevang\n\
-15 lille…\n\
-30 limit\n\
9 limited\n\
-12 limits\n\
14 limpi…\n\
8 lindg…\n\
48 line\n\
23 line and\n\
15 line is\n\
-13 lines\n\
56 link\n\
10 link @link\n\
11 link og\n\
-14 link til\n\
-10 link to\n\
16 link where\n\
-8 link you\n\
15 linked\n\
-8 linkedin\n\
34 linket\n\
36 linke…\n\
-70 links\n\
-8 links i\n\
-9 links in\n\
340 link|any\n\
-640 link|genuine\n\
-69 link|known\n\
777 link|lookalike\n\
377 link|other\n\
30 link|shortener\n\
-15 linux\n\
40 liquidity\n\
46 liqui…\n\
-12 lis\n\
-10 lise\n\
14 list\n\
-20 list of\n\
-8 lista\n\
28 listen\n\
-16 listen to\n\
14 liste…\n\
13 litau…\n\
-16 little\n\
-16 littl…\n\
-27 live\n\
-10 lives\n\
9 livra…\n\
-11 llamada\n\
-14 llama…\n\
-42 lo\n\
-9 load\n\
31 loan\n\
-10 loan of\n\
-9 loans\n\
-12 local\n\
8 local police\n\
31 lock\n\
19 locked\n\
9 locked out\n\
13 locker\n\
32 locke…\n\
128 log\n\
57 log in\n\
44 log ind\n\
29 log på\n\
-13 logged\n\
-10 loggen\n\
-10 loggen sie\n\
20 logger du\n\
-16 logger ind\n\
-10 logget\n\
-41 logge…\n\
-22 logging\n\
-16 logging on\n\
-22 loggi…\n\
-10 login\n\
10 login code\n\
10 login fra\n\
9 login til\n\
-11 logistics\n\
-11 logistics a\n\
-9 logis…\n\
-12 lokal…\n\
-33 lol\n\
-16 lone\n\
12 long number\n\
17 look\n\
-31 looked\n\
-19 looked at\n\
-31 looke…\n\
-22 looks\n\
-11 looks like\n\
11 loper…\n\
-11 loppe…\n\
13 lose\n\
10 loss of\n\
34 lost funds\n\
-14 lost or\n\
17 lots\n\
17 lots of\n\
-13 lotte\n\
29 lov\n\
-17 love\n\
-15 love you\n\
8 loven\n\
20 lover\n\
8 lovligt\n\
-8 lovli…\n\
32 lt00\n\
32 lt00 #\n\
-18 lu\n\
-15 lub\n\
-8 lub w\n\
-13 luk\n\
17 lukker\n\
19 lukkes\n\
36 lukket\n\
8 lukket for\n\
11 lukket i\n\
70 lukke…\n\
-16 luna\n\
-33 lunar\n\
-18 lunch\n\
-17 luni\n\
-37 lutfen\n\
-37 lutfe…\n\
10 lyd\n\
-15 lyder\n\
-16 lys\n\
-14 lyver\n\
-15 lå\n\
-11 lån i\n\
-34 låne\n\
-10 låne #\n\
9 låse\n\
-29 læg\n\
9 læg ikke\n\
-28 læg på\n\
18 lægge\n\
21 lægge på\n\
26 lægger\n\
39 lægger på\n\
18 lægges\n\
44 lægge…\n\
-38 læs\n\
23 læs den\n\
-17 læs mere\n\
51 læse\n\
30 læse koden\n\
26 læser\n\
28 læser du\n\
-30 læser…\n\
-14 læst\n\
-11 læst den\n\
-10 løber\n\
-18 løbet\n\
-11 løbet af\n\
-9 lønkonto\n\
-8 lønkontoret\n\
-11 lønko…\n\
-8 lønne…\n\
-10 lønsedler\n\
-14 lønse…\n\
-23 lørdag\n\
-30 lørda…\n\
-12 løsning\n\
-10 løsni…\n\
28 m\n\
12 m kort\n\
-11 ma\n\
14 macbook\n\
14 macbo…\n\
10 machine\n\
29 machine with\n\
8 machi…\n\
14 made\n\
11 made #\n\
8 magis…\n\
-43 mai\n\
-59 mail\n\
14 mail med\n\
13 mail og\n\
-21 mailadresse\n\
-22 maila…\n\
-9 mailbox\n\
-11 mailed\n\
-8 mailen\n\
-19 maile…\n\
-28 mails\n\
-17 main\n\
-8 main number\n\
-26 maine\n\
9 maintenant\n\
11 maint…\n\
-14 maj\n\
-17 make a\n\
17 make the\n\
-21 makes\n\
10 making\n\
9 makin…\n\
-16 malaga\n\
-16 malag…\n\
-9 malik\n\
17 malmø\n\
19 mam\n\
10 mamma\n\
-121 man\n\
-10 man i\n\
-24 man skal\n\
-10 manage\n\
16 managed\n\
9 manager\n\
23 manag…\n\
-33 manana\n\
-33 manan…\n\
11 manca…\n\
26 manchester\n\
23 manch…\n\
33 mand\n\
23 mand fra\n\
-15 mandag\n\
9 mandat\n\
8 mandato\n\
28 mandatory\n\
35 manda…\n\
-18 manden\n\
14 manden fra\n\
-14 manden i\n\
-20 mande…\n\
10 mands\n\
-17 mange\n\
20 mange penge\n\
29 manglende\n\
13 manglende porto\n\
34 mangler\n\
21 mangler #\n\
-15 mangler at\n\
-11 mangler betaling\n\
47 mangl…\n\
-14 manip…\n\
-11 manus…\n\
19 many\n\
-11 map\n\
-21 mappe\n\
-43 march\n\
-8 march the\n\
-12 maria\n\
218 mark|emoji\n\
-339 mark|lines\n\
112 mark|no-capitals\n\
-297 mark|quotation\n\
-195 mark|time\n\
-20 marri…\n\
-8 marts\n\
-15 mas\n\
-10 mas de\n\
-33 matas\n\
9 match\n\
-10 matcher\n\
-9 match…\n\
-27 material\n\
-9 materiale\n\
-40 mater…\n\
11 matter is\n\
-20 matter to\n\
-161 may\n\
-22 may be\n\
-8 may bring\n\
-19 may have\n\
-8 may take\n\
15 maybe\n\
148 me\n\
-22 me #\n\
-30 me a\n\
11 me and\n\
55 me back\n\
10 me can\n\
8 me for\n\
8 me ha\n\
13 me he\n\
8 me how\n\
12 me i\n\
-18 me if\n\
-16 me ill\n\
9 me its\n\
18 me on\n\
-10 me one\n\
-9 me or\n\
9 me out\n\
-19 me puedes\n\
10 me screenshot\n\
11 me so\n\
65 me the\n\
26 me to\n\
28 me what\n\
-21 me when\n\
-10 me which\n\
14 me your\n\
-12 mea\n\
8 means\n\
-10 measures\n\
-16 measu…\n\
10 med\n\
-12 med #\n\
19 med alle\n\
17 med at\n\
22 med bruger\n\
9 med cpr\n\
-11 med dao\n\
-14 med dig\n\
-11 med din\n\
-10 med dit\n\
13 med en\n\
-10 med et\n\
-21 med fødselsdagen\n\
9 med gavekort\n\
-10 med hjem\n\
12 med i\n\
12 med koden\n\
46 med kort\n\
15 med kortoplysninger\n\
15 med link\n\
-9 med mit\n\
-21 med mitid\n\
8 med nemid\n\
25 med og\n\
-24 med posten\n\
-10 medarbejder og\n\
-9 medarbejdere\n\
-12 medbr…\n\
10 meddelelse\n\
8 meddelelse fra\n\
14 medde…\n\
10 media\n\
-8 media…\n\
13 medic…\n\
-8 medie…\n\
-12 medle…\n\
-20 meet\n\
-47 meeting\n\
-46 meeti…\n\
39 meget\n\
9 meget i\n\
11 mein\n\
10 melden\n\
10 melden sie\n\
17 melder\n\
27 melde…\n\
-9 meldt\n\
8 melle…\n\
-17 member\n\
-11 members\n\
-18 membership\n\
-37 membe…\n\
-16 meme\n\
18 memur…\n\
76 men\n\
19 men der\n\
-11 men det\n\
28 men jeg\n\
13 men min\n\
15 men så\n\
13 men vi\n\
-11 mennesker\n\
-9 menne…\n\
14 mens\n\
-16 mens en\n\
22 mens vi\n\
-9 menti…\n\
17 mentor\n\
17 mento…\n\
-23 menu\n\
-23 merci\n\
-40 mere\n\
-10 mere end\n\
-10 mere i\n\
-12 mere på\n\
9 merge…\n\
12 merha…\n\
25 mesaj\n\
-11 mesaj…\n\
-14 mese\n\
66 message\n\
46 message from\n\
-9 messages\n\
-47 message|addressed\n\
-611 message|framed\n\
328 message|now\n\
409 message|phone\n\
60 messa…\n\
11 messenger\n\
10 messe…\n\
11 messo\n\
-11 met\n\
9 metamask\n\
9 metam…\n\
-25 method\n\
-9 method post\n\
-25 metho…\n\
8 metro\n\
-10 mets\n\
28 meu\n\
16 meu nou\n\
42 mi\n\
10 mi a\n\
13 mi numero\n\
15 mi pe\n\
13 mia\n\
23 mic\n\
44 microsoft\n\
10 microsoft denmark\n\
-13 microsoft doesnt\n\
60 micro…\n\
9 midlertidige\n\
15 midle…\n\
13 midnat\n\
13 midna…\n\
19 midnight\n\
-9 midnight or\n\
15 midnight the\n\
19 midni…\n\
-19 midt\n\
-9 midt og\n\
-12 mie\n\
159 mig\n\
10 mig #\n\
21 mig der\n\
10 mig dit\n\
10 mig du\n\
12 mig hvis\n\
9 mig jeg\n\
10 mig og\n\
16 mig så\n\
42 mig til\n\
-23 might\n\
-22 might be\n\
8 migration\n\
16 migra…\n\
8 mikke…\n\
11 mikrofonen\n\
14 mikro…\n\
-16 milk\n\
-9 million kroner\n\
-13 millioner kroner\n\
51 min\n\
25 min #\n\
-19 min @link\n\
-17 min a\n\
-50 min bank\n\
11 min egen\n\
10 min for\n\
10 min husleje\n\
13 min kollega\n\
-8 min kone\n\
25 min konto\n\
15 min mand\n\
11 min mands\n\
-10 min pung\n\
-31 min side\n\
17 min skærm\n\
42 min telefon\n\
29 min ven\n\
42 mine\n\
12 mine is\n\
40 ministry\n\
34 ministry of\n\
67 minis…\n\
13 minors\n\
14 minor…\n\
-20 minsu\n\
20 minut\n\
40 minute\n\
10 minutes and\n\
-11 minutes only\n\
14 minutes to\n\
-9 minuti\n\
8 minutter jeg\n\
13 minutter og\n\
34 minut…\n\
22 mio\n\
-14 misbrug\n\
-14 misbr…\n\
-17 misin\n\
-12 misma\n\
8 mismo\n\
10 miss\n\
-8 missb…\n\
11 missed\n\
10 misse…\n\
43 missing\n\
46 missi…\n\
32 mistake\n\
-19 mistake i\n\
8 mistake please\n\
-17 mistanke\n\
-10 mistanke om\n\
15 mista…\n\
-9 mistede\n\
32 mister\n\
21 mister du\n\
20 miste…\n\
25 mistænkt\n\
31 mistæ…\n\
-25 misuse\n\
-16 misuse of\n\
-30 misus…\n\
-51 mit\n\
15 mit @link\n\
-10 mit gamle\n\
12 mit id\n\
-23 mit kort\n\
161 mitid\n\
63 mitid @link\n\
-17 mitid a\n\
-15 mitid and\n\
28 mitid app\n\
-16 mitid appen\n\
12 mitid approval\n\
-12 mitid at\n\
28 mitid bruger\n\
11 mitid code\n\
-12 mitid du\n\
-10 mitid erhverv\n\
22 mitid for\n\
15 mitid her\n\
-17 mitid i\n\
-9 mitid if\n\
-17 mitid ile\n\
-16 mitid inden\n\
11 mitid kode\n\
13 mitid login\n\
15 mitid med\n\
21 mitid now\n\
-22 mitid når\n\
-16 mitid on\n\
-8 mitid or\n\
-8 mitid over\n\
-34 mitid på\n\
-12 mitid skal\n\
-19 mitid support\n\
19 mitid så\n\
-19 mitid til\n\
-27 mitid to\n\
45 mitid user\n\
-8 mitid when\n\
-9 mitid your\n\
24 mobil\n\
-22 mobilbanken\n\
-13 mobile\n\
37 mobilen\n\
30 mobilepay\n\
33 mobilepay #\n\
-8 mobilepay det\n\
-28 mobilepay du\n\
-11 mobilepay me\n\
10 mobilepay nu\n\
-14 mobilepay når\n\
10 mobilepay og\n\
35 mobilepay to\n\
-25 mobilepay when\n\
8 mobilepay your\n\
-9 mobilepaye\n\
-29 mobil…\n\
8 mod\n\
11 mod et\n\
-10 modtag #\n\
40 modtage\n\
11 modtage pengene\n\
24 modtager\n\
-62 modtaget\n\
-35 modtaget din\n\
22 modtaget en\n\
-10 modta…\n\
-8 modtog\n\
-8 modto…\n\
-9 modul\n\
-17 module\n\
-10 module #\n\
-17 modul…\n\
-18 moge\n\
11 moj\n\
-13 mokejimas\n\
-13 mokej…\n\
43 mom\n\
-13 moms\n\
17 moms #\n\
-8 moms og\n\
15 mon\n\
-19 mona\n\
-57 monday\n\
-33 monday at\n\
-8 mondays\n\
-65 monda…\n\
128 money\n\
11 money #\n\
53 money comes\n\
-20 money for\n\
-19 money from\n\
15 money has\n\
23 money here\n\
-38 money laundering\n\
11 money on\n\
13 money you\n\
85 money.amount|claims\n\
9 money.amount|claims money.amount|reports\n\
121 money.amount|claims money.unusual-means|claims\n\
69 money.amount|claims money.valuables|claims\n\
-11 money.amount|claims money.valuables|reports\n\
37 money.amount|claims person.adviser|claims\n\
74 money.amount|claims person.agent|claims\n\
9 money.amount|claims person.agent|reports\n\
38 money.amount|claims person.family|claims\n\
45 money.amount|claims person.recruiter|claims\n\
104 money.amount|claims threat.arrest|threatens\n\
-18 money.amount|claims threat.block|reports\n\
57 money.amount|claims threat.block|threatens\n\
10 money.amount|claims threat.court|threatens\n\
15 money.amount|claims threat.cutoff|threatens\n\
217 money.amount|claims threat.deadline|threatens\n\
46 money.amount|claims threat.deportation|threatens\n\
44 money.amount|claims threat.exposure|threatens\n\
34 money.amount|claims threat.return|threatens\n\
12 money.amount|denies\n\
85 money.amount|live\n\
156 money.amount|reader\n\
36 money.amount|reports\n\
32 money.amount|reports money.unusual-means|reports\n\
20 money.amount|reports money.valuables|reports\n\
19 money.amount|reports person.agent|claims\n\
18 money.amount|reports person.family|claims\n\
15 money.amount|reports person.family|reports\n\
-9 money.amount|reports threat.arrest|reports\n\
17 money.amount|speaks\n\
157 money.unusual-means|claims\n\
13 money.unusual-means|claims person.adviser|claims\n\
13 money.unusual-means|claims person.agent|claims\n\
46 money.unusual-means|claims person.family|claims\n\
24 money.unusual-means|claims person.landlord|claims\n\
9 money.unusual-means|claims threat.arrest|threatens\n\
27 money.unusual-means|claims threat.block|threatens\n\
14 money.unusual-means|claims threat.deadline|reports\n\
108 money.unusual-means|claims threat.deadline|threatens\n\
16 money.unusual-means|claims threat.exposure|threatens\n\
157 money.unusual-means|live\n\
136 money.unusual-means|reader\n\
32 money.unusual-means|reports\n\
18 money.unusual-means|reports money.valuables|reports\n\
40 money.unusual-means|speaks\n\
29 money.valuables|claims\n\
49 money.valuables|claims person.agent|claims\n\
45 money.valuables|claims person.family|claims\n\
13 money.valuables|claims person.landlord|claims\n\
9 money.valuables|claims threat.arrest|threatens\n\
-30 money.valuables|claims threat.block|threatens\n\
20 money.valuables|claims threat.deadline|threatens\n\
8 money.valuables|claims threat.return|threatens\n\
-13 money.valuables|denies\n\
29 money.valuables|live\n\
81 money.valuables|reader\n\
-13 money.valuables|reports\n\
17 money.valuables|reports person.family|reports\n\
-9 money.valuables|reports threat.deadline|reports\n\
35 money.valuables|speaks\n\
80 money|claims\n\
77 money|speaks\n\
-10 month\n\
-10 month deposit\n\
-18 monthly\n\
-16 months\n\
-9 months rent\n\
-28 month…\n\
-14 mor\n\
-12 mor den\n\
9 mor og\n\
-53 more\n\
-26 more on\n\
-27 more than\n\
-44 morgen\n\
-12 morgen formiddag\n\
8 morgen kl\n\
-49 morge…\n\
-19 morning\n\
-19 morni…\n\
-16 morten\n\
-10 morte…\n\
-9 mortgage\n\
-9 mortg…\n\
-11 most\n\
-10 mostly\n\
-10 mostl…\n\
-32 mot\n\
-31 mot de\n\
13 mother\n\
16 mothe…\n\
10 mouse\n\
-73 move\n\
-14 moved to\n\
-10 moves\n\
13 movil\n\
-17 moving\n\
-19 moving in\n\
-17 movin…\n\
12 mowi\n\
8 mowi ze\n\
9 mp\n\
9 mp @link\n\
-24 ms\n\
18 msg\n\
10 mu\n\
31 much\n\
10 much you\n\
-9 muldyr\n\
-9 muldy…\n\
-8 mule\n\
-62 mum\n\
-31 mum i\n\
-11 municipalitys\n\
10 musait\n\
10 musai…\n\
9 musi\n\
8 musi pani\n\
-10 mussen\n\
-10 musse…\n\
32 must\n\
39 must be\n\
-12 must report\n\
11 must top\n\
8 mutti\n\
-38 mvh\n\
78 my\n\
25 my account\n\
16 my assistant\n\
22 my aunt\n\
17 my brother\n\
-25 my card\n\
9 my colleague\n\
8 my cousin\n\
-11 my danish\n\
-9 my daughter\n\
26 my husband\n\
-9 my id\n\
-10 my money\n\
12 my new\n\
-15 my number\n\
16 my own\n\
-10 my parents\n\
-10 my passport\n\
8 my roommate\n\
8 my salary\n\
13 my screen\n\
20 my uncle\n\
8 my visa\n\
9 my wallet\n\
9 my wife\n\
-14 myndi…\n\
-20 myself\n\
-20 mysel…\n\
81 må\n\
16 må du\n\
-9 må gerne\n\
84 må ikke\n\
-9 må jeg\n\
-10 mål\n\
-11 måler…\n\
18 måned\n\
-8 måneden\n\
11 måneders\n\
-17 måske\n\
-8 måtte\n\
-13 mælk\n\
13 møde\n\
-30 mødel…\n\
-17 mødet\n\
11 mønter\n\
11 mønte…\n\
25 na\n\
-25 na @link\n\
13 na whatsapp\n\
-9 nabo\n\
11 naboer\n\
-15 nach\n\
8 nacio…\n\
-18 nada\n\
69 name\n\
-14 name address\n\
23 name and\n\
9 name for\n\
8 name has\n\
13 name is\n\
-16 name on\n\
-21 names\n\
15 napisz\n\
20 napis…\n\
-10 nat\n\
-13 natale\n\
-13 natal…\n\
20 national\n\
13 national police\n\
20 nationala\n\
10 nationalbanken\n\
65 natio…\n\
-13 nauja\n\
-15 navn\n\
11 navn er\n\
-26 navn på\n\
-44 ne\n\
-9 ne jus\n\
-20 ne vous\n\
21 neapm…\n\
15 near\n\
9 near the\n\
-19 nearly\n\
-19 nearl…\n\
14 necesito\n\
12 ned\n\
-9 ned i\n\
11 nedeniyle\n\
11 nedenstående\n\
19 neden…\n\
-15 nederst\n\
-15 neder…\n\
15 need\n\
55 need #\n\
-19 need a\n\
-19 need my\n\
-9 need not\n\
21 need the\n\
-44 need to\n\
40 need you\n\
10 needed\n\
10 neede…\n\
-9 needs\n\
8 needs #\n\
10 negaliu\n\
8 negal…\n\
-9 nei\n\
11 neighbour\n\
14 neigh…\n\
19 nej\n\
24 nej det\n\
16 nej du\n\
-10 nej og\n\
30 nej så\n\
-11 nel\n\
10 nem\n\
8 nem id\n\
105 nemid\n\
10 nemid your\n\
-102 nemkonto\n\
-8 nemkonto du\n\
-9 nemkonto in\n\
22 nemkonto to\n\
-103 nemko…\n\
-10 nemme…\n\
-20 nepra…\n\
-28 nereikia\n\
-31 nerei…\n\
17 nervøs\n\
17 nervø…\n\
-8 nes\n\
-13 nesakykite\n\
-14 nesak…\n\
-18 nespauskite\n\
-19 nespa…\n\
-10 nessun\n\
-8 nessu…\n\
-26 nest\n\
-25 nest pas\n\
-74 netbank\n\
-8 netbank log\n\
-13 netbank med\n\
-44 netbanken\n\
-124 netba…\n\
-12 netflix\n\
-12 netfl…\n\
-16 netto nørrebrogade\n\
-8 neue\n\
-109 never\n\
-21 never ask\n\
-8 never call\n\
-12 never do\n\
-12 never give\n\
-15 never send\n\
-38 new card\n\
-9 new in\n\
12 new letter\n\
24 new number\n\
-26 new one\n\
23 new payee\n\
-23 new phone\n\
-10 new rules\n\
10 new safe\n\
-8 new sign\n\
-16 news\n\
-98 next\n\
-19 next time\n\
-8 next week\n\
-25 nice\n\
-13 nice day\n\
-10 nicht\n\
-14 nichts\n\
-14 nicht…\n\
-10 nie\n\
-8 nie ty\n\
10 niece\n\
-15 niekam\n\
-19 nieka…\n\
-22 nieko\n\
10 nielsen\n\
11 niels…\n\
-31 night\n\
-9 nights\n\
-9 night…\n\
-20 nimic\n\
11 nina\n\
12 nine hundred\n\
-11 nine to\n\
21 ninety\n\
14 ninety nine\n\
18 ninet…\n\
-61 no\n\
12 no #\n\
-12 no and\n\
8 no calls\n\
-9 no card\n\
-14 no danish\n\
9 no experience\n\
-11 no fee\n\
-25 no hurry\n\
8 no its\n\
-9 no later\n\
8 no me\n\
11 no no\n\
-20 no rush\n\
9 no the\n\
9 no viewing\n\
-9 no we\n\
14 nobody can\n\
17 nobody may\n\
-16 noch\n\
-40 nogen\n\
-137 noget\n\
-19 noget andet\n\
-48 noget i\n\
9 noget men\n\
-9 noget nu\n\
16 noget til\n\
37 nogle\n\
10 nogle penge\n\
-18 noi\n\
16 nom\n\
14 nom de\n\
-12 nome e\n\
-19 non\n\
-25 none\n\
-8 none of\n\
11 noon\n\
12 nord\n\
34 nordea\n\
17 nordea fraud\n\
34 norde…\n\
38 nordic\n\
50 nordi…\n\
23 norlys\n\
8 norlys @link\n\
23 norly…\n\
22 normal\n\
-14 normally\n\
13 normalt\n\
30 norma…\n\
-17 norrfly\n\
-17 norrf…\n\
-12 norton\n\
-12 norto…\n\
-8 nos\n\
-8 nostr…\n\
157 not\n\
-21 not by\n\
-16 not even\n\
10 not for\n\
18 not hang\n\
-10 not me\n\
-13 not need\n\
16 not on\n\
50 not paid\n\
-9 not send\n\
11 not speak\n\
21 not tell\n\
10 not the\n\
32 not you\n\
14 notar…\n\
-19 note\n\
-18 notes\n\
-16 nothing\n\
-25 nothing to\n\
14 nothing will\n\
-18 nothi…\n\
-8 notices\n\
-8 notic…\n\
22 notification\n\
13 notif…\n\
10 nou\n\
-16 nous\n\
-15 nous ne\n\
-17 nouve…\n\
-26 nov\n\
-28 nov #\n\
-78 november\n\
-21 november #\n\
-8 november an\n\
-8 november at\n\
-9 november kl\n\
-11 novembre\n\
-91 novem…\n\
354 now\n\
8 now #\n\
18 now and\n\
10 now by\n\
34 now dont\n\
10 now he\n\
8 now in\n\
15 now it\n\
8 now on\n\
36 now or\n\
8 now so\n\
14 now to\n\
-12 now verify\n\
-8 now we\n\
16 now with\n\
22 now you\n\
21 now youve\n\
-13 npm\n\
-11 npm run\n\
77 nr\n\
-12 nr #\n\
27 nsk\n\
206 nu\n\
10 nu det\n\
15 nu er\n\
10 nu han\n\
-9 nu il\n\
36 nu jeg\n\
17 nu med\n\
21 nu på\n\
11 nu skal\n\
25 nu står\n\
9 nu så\n\
-19 nu va\n\
24 nu vil\n\
-8 nuestro\n\
16 nuevo\n\
-13 null\n\
22 nulstiller\n\
12 nulst…\n\
10 numaram\n\
-27 numaranizi\n\
-16 numaranizi ve\n\
26 numarul\n\
-33 numar…\n\
51 number\n\
20 number and\n\
15 number at\n\
19 number by\n\
11 number expiry\n\
-13 number from\n\
11 number has\n\
15 number i\n\
-9 number if\n\
37 number is\n\
-29 number or\n\
9 number please\n\
-12 number so\n\
18 number that\n\
12 number the\n\
18 number there\n\
-22 number to\n\
-12 number we\n\
-8 number what\n\
8 number your\n\
37 numbers\n\
12 numbers from\n\
8 numbers on\n\
77 numbe…\n\
9 numer\n\
42 numero\n\
8 numero de\n\
13 numero nuevo\n\
47 numer…\n\
79 nummer\n\
33 nummer #\n\
14 nummer bank\n\
-13 nummer det\n\
9 nummer for\n\
-8 nummer i\n\
-19 nummer og\n\
-21 nummeret\n\
61 numme…\n\
-11 nuo\n\
-8 nuoma\n\
11 nuoroda\n\
10 nuoro…\n\
-15 nusik…\n\
16 nuværende\n\
16 nuvær…\n\
75 ny\n\
48 ny besked\n\
-13 ny enhed\n\
11 ny konto\n\
-33 ny telefon\n\
-15 nyhed…\n\
25 nykredit\n\
25 nykre…\n\
-9 nyt fra\n\
-20 nyt kort\n\
34 nyt nummer\n\
12 nå\n\
-156 når\n\
-25 når den\n\
-56 når du\n\
-26 når en\n\
-22 når i\n\
-8 når jeg\n\
8 når mitid\n\
-12 når vi\n\
-82 næste\n\
-37 næste gang\n\
8 næstved\n\
8 næstv…\n\
9 nøglen\n\
32 nøgle…\n\
13 nørrebro\n\
8 nørrebro #\n\
-16 nørrebrogade\n\
-15 nørrebrogade #\n\
-10 nørre…\n\
-23 o #\n\
-13 object\n\
-9 object to\n\
-15 objection\n\
-33 objec…\n\
10 obligatorisk\n\
10 obstruction\n\
13 obstr…\n\
-12 obtai…\n\
-43 october\n\
-17 october #\n\
-43 octob…\n\
21 od\n\
10 oddam\n\
23 odense\n\
24 odens…\n\
-14 oder\n\
48 of\n\
17 of #\n\
33 of an\n\
18 of birth\n\
-12 of charge\n\
8 of cpr\n\
17 of denmark\n\
9 of identity\n\
33 of justice\n\
19 of my\n\
11 of nine\n\
8 of passport\n\
16 of payment\n\
-43 of the\n\
-13 of them\n\
8 of this\n\
12 of those\n\
46 of your\n\
12 off\n\
-10 off in\n\
8 off the\n\
11 offentlige\n\
24 offen…\n\
-12 offered\n\
-11 offerfonden\n\
-15 offers\n\
-46 offer…\n\
-8 office on\n\
11 office there\n\
89 officer\n\
10 officer on\n\
13 officer press\n\
-8 officers are\n\
78 offic…\n\
-13 often\n\
122 og\n\
8 og adgangskode\n\
16 og adresse\n\
-10 og alligevel\n\
-8 og anmeld\n\
10 og at\n\
10 og bag\n\
-22 og beder\n\
21 og bekræft\n\
11 og bekræfter\n\
34 og betal\n\
11 og betalingskort\n\
11 og billede\n\
8 og bliver\n\
28 og cpr\n\
8 og cvc\n\
27 og de\n\
-9 og del\n\
72 og den\n\
21 og derfor\n\
25 og din\n\
16 og dine\n\
29 og dit\n\
-23 og en\n\
8 og er\n\
-8 og fortæller\n\
-14 og fået\n\
11 og give\n\
15 og giver\n\
13 og godkend\n\
18 og han\n\
26 og har\n\
25 og henter\n\
14 og hjælper\n\
19 og hvad\n\
21 og hvor\n\
9 og indtast\n\
-13 og ingen\n\
27 og kode\n\
-24 og kontakt\n\
12 og kontonummer\n\
14 og log\n\
-20 og læg\n\
8 og lægger\n\
21 og læse\n\
23 og min\n\
-19 og mitid\n\
-10 og moms\n\
34 og må\n\
36 og nu\n\
16 og når\n\
9 og om\n\
10 og oplys\n\
33 og pas\n\
-9 og ringer\n\
-18 og sagde\n\
41 og send\n\
15 og sende\n\
10 og sender\n\
-11 og sendt\n\
-25 og siger\n\
-31 og skal\n\
12 og skrive\n\
10 og slet\n\
111 og så\n\
-21 og til\n\
-15 og to\n\
-12 og told\n\
-19 og vi\n\
25 og vil\n\
-16 og ville\n\
19 oggi\n\
10 også bruge\n\
17 oh\n\
-8 oil\n\
12 ok\n\
-24 ok so\n\
-8 okay i\n\
8 okay so\n\
-16 okay så\n\
-10 oktober\n\
-11 oktob…\n\
12 olarak\n\
12 olara…\n\
-10 old\n\
12 old one\n\
-11 oldug…\n\
20 oliver\n\
18 olive…\n\
-73 om\n\
46 om #\n\
13 om dagen\n\
-22 om det\n\
-11 om din\n\
25 om dit\n\
-24 om du\n\
-8 om en\n\
15 om et\n\
-8 om forlængelse\n\
-10 om hjælp\n\
14 om hvidvask\n\
25 om jeg\n\
-10 om koder\n\
53 om lidt\n\
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
12 omfat…\n\
9 omsti…\n\
-19 on\n\
-33 on #\n\
-177 on @link\n\
26 on a\n\
13 on account\n\
-8 on dba\n\
12 on friday\n\
26 on hold\n\
-10 on holiday\n\
-45 on its\n\
-8 on linkedin\n\
23 on mobilepay\n\
-19 on monday\n\
17 on my\n\
-8 on our\n\
16 on phone\n\
-13 on purpose\n\
-15 on saturday\n\
8 on skype\n\
11 on speaker\n\
-9 on sunday\n\
35 on telegram\n\
-71 on the\n\
-15 on their\n\
26 on this\n\
-8 on thursday\n\
-27 on tuesday\n\
-10 on two\n\
-21 on wednesday\n\
41 on whatsapp\n\
79 on your\n\
-11 once\n\
-9 once a\n\
15 once the\n\
-21 one\n\
15 one #\n\
19 one and\n\
-11 one call\n\
-9 one do\n\
-9 one for\n\
-12 one four\n\
29 one hour\n\
-13 one if\n\
-11 one in\n\
30 one of\n\
-20 one one\n\
8 one thousand\n\
-13 one time\n\
16 one to\n\
-11 one two\n\
11 one way\n\
-18 one with\n\
-8 ones\n\
39 online\n\
13 online banking\n\
43 onlin…\n\
209 only\n\
24 only #\n\
8 only be\n\
-29 only enter\n\
28 only for\n\
13 only have\n\
27 only if\n\
8 only one\n\
19 only the\n\
11 only to\n\
10 only until\n\
-9 ons\n\
-42 onsdag\n\
-14 onsdag den\n\
-43 onsda…\n\
14 onu\n\
8 op\n\
37 op for\n\
-11 op med\n\
27 op og\n\
-11 op på\n\
28 op som\n\
10 opdaget\n\
9 opdag…\n\
13 opdater dine\n\
9 opdaterer\n\
12 opdatering\n\
16 opdat…\n\
12 open\n\
-8 open #\n\
-15 open an\n\
-12 open for\n\
10 open it\n\
18 open the\n\
-9 open this\n\
-23 open till\n\
8 open your\n\
18 opened\n\
10 opened a\n\
18 opene…\n\
-14 opening\n\
-17 opening hours\n\
-14 openi…\n\
-9 operation against\n\
-10 operator\n\
-10 opgang\n\
-10 opgan…\n\
-10 opgave\n\
16 opgaver\n\
10 opgra…\n\
-17 opgørelsen\n\
-10 opgør…\n\
-16 opholdstilladelse\n\
-9 ophol…\n\
10 ophæves\n\
10 ophæv…\n\
12 ophør…\n\
-15 opkal…\n\
-9 opkræver\n\
-14 opkrævning\n\
-11 opkrævningen\n\
-41 opkræ…\n\
20 oplad…\n\
10 oplat…\n\
39 oplys\n\
-25 oplyse\n\
-10 oplyse noget\n\
39 oplysninger\n\
-14 oplysningerne\n\
12 oprette\n\
16 opretter\n\
24 oprettet\n\
55 opret…\n\
-17 ops\n\
9 opsagt\n\
9 opsag…\n\
10 opspa…\n\
-8 opstå…\n\
-25 opt\n\
-10 optaget biometri\n\
-8 optag…\n\
-217 or\n\
-24 or a\n\
10 or an\n\
-15 or at\n\
-9 or bank\n\
-17 or choose\n\
-12 or come\n\
-9 or do\n\
9 or i\n\
-18 or in\n\
31 or it\n\
11 or its\n\
-16 or just\n\
16 or lose\n\
-10 or mitid\n\
-9 or on\n\
-11 or pay\n\
-28 or phone\n\
-8 or ring\n\
-14 or stolen\n\
-8 or the\n\
9 or to\n\
-14 or use\n\
-13 or with\n\
11 or you\n\
-9 ora #\n\
-21 ord\n\
-8 orden\n\
11 ordenador\n\
10 orden…\n\
-26 order\n\
-24 order #\n\
-9 order from\n\
-8 order has\n\
-8 order id\n\
37 order new\n\
16 order of\n\
-20 ordered\n\
-9 orders\n\
-11 order…\n\
-16 ordre\n\
8 ore o\n\
-18 organ…\n\
-9 origin\n\
-10 originale\n\
-27 origi…\n\
-48 os\n\
27 os der\n\
-17 os i\n\
-11 os og\n\
-17 other\n\
-13 other #\n\
-12 others\n\
23 otherwise the\n\
-23 otherwise you\n\
-12 other…\n\
-17 otomatik\n\
-17 otoma…\n\
-27 otp\n\
-9 otra\n\
-9 ou\n\
74 our\n\
-10 our app\n\
11 our cyber\n\
22 our depot\n\
-9 our lawyer\n\
-10 our office\n\
9 our platform\n\
10 our records\n\
-12 our site\n\
-19 our warehouse\n\
-14 our website\n\
12 ours\n\
107 out\n\
-10 out a\n\
10 out and\n\
8 out by\n\
10 out for\n\
14 out the\n\
12 out with\n\
-19 outside\n\
-13 outside the\n\
-16 outsi…\n\
9 oven\n\
35 over\n\
25 over på\n\
28 over telefonen\n\
11 over the\n\
13 over to\n\
-28 overføre\n\
-19 overføre penge\n\
13 overføres\n\
12 overføres til\n\
18 overførsel\n\
10 overførsel på\n\
14 overførslen\n\
-24 overførsler\n\
22 overf…\n\
15 overpaid\n\
15 overp…\n\
-8 overraskelse\n\
10 overtager\n\
18 overt…\n\
-10 overv…\n\
-24 owe\n\
-13 owe you\n\
-29 own\n\
-27 owners\n\
-21 owner…\n\
17 p\n\
9 p @link\n\
95 paa\n\
11 paa #\n\
9 paa @link\n\
17 paa dit\n\
70 package\n\
69 packa…\n\
-15 padek…\n\
13 paga\n\
8 pagar\n\
-33 page\n\
-10 page on\n\
-10 page that\n\
-19 page where\n\
-64 paid\n\
-15 paid #\n\
-9 paid at\n\
26 paid for\n\
14 paid out\n\
15 paid today\n\
-18 paid with\n\
-12 paid you\n\
-22 paint…\n\
8 pairs\n\
-33 paketiniz\n\
-42 paket…\n\
44 pakke\n\
13 pakke fra\n\
8 pakke ligger\n\
10 pakken\n\
11 pakken er\n\
8 pakkeshop\n\
-10 pakket\n\
-16 pana\n\
12 pani\n\
21 panic\n\
-20 papa\n\
-15 paper\n\
-10 papie…\n\
-16 papirerne\n\
-12 papirerne i\n\
-35 papir…\n\
-13 paquete\n\
-13 paque…\n\
12 par\n\
-22 para la\n\
11 para que\n\
-8 parasini\n\
-20 paras…\n\
30 parcel\n\
-20 parcel from\n\
19 parcel in\n\
-11 parcel to\n\
29 parce…\n\
-10 pardu…\n\
-31 parents\n\
-42 paren…\n\
-29 park\n\
-11 parkering\n\
-24 parkering i\n\
9 parkeringsafgift\n\
-9 parking in\n\
13 parking ticket\n\
8 parla\n\
-13 parliament\n\
-13 parli…\n\
36 part\n\
11 part time\n\
-14 parte\n\
-10 parter\n\
-13 parte…\n\
13 partner\n\
8 partn…\n\
15 parts\n\
-28 party\n\
10 pas og\n\
-13 pas vous\n\
-8 pasii…\n\
-12 pasko…\n\
13 pasku…\n\
13 paso\n\
-15 pass\n\
18 pass it\n\
8 passage\n\
19 passe på\n\
8 passer\n\
-51 passport\n\
-26 passport and\n\
11 passport no\n\
-10 passport or\n\
9 passport will\n\
20 passports\n\
22 passports and\n\
-30 passp…\n\
29 password\n\
21 password and\n\
-12 password to\n\
-12 passwords\n\
17 pasto…\n\
-15 pat\n\
-16 patch\n\
-13 patient\n\
-15 patie…\n\
29 patrol\n\
16 patrol is\n\
30 patro…\n\
-9 pattern\n\
-9 patte…\n\
-10 patvi…\n\
-18 patys\n\
17 pause\n\
8 paused\n\
8 pause…\n\
36 pay\n\
37 pay #\n\
-31 pay a\n\
-10 pay at\n\
9 pay back\n\
9 pay here\n\
17 pay it\n\
-15 pay me\n\
12 pay my\n\
13 pay now\n\
-10 pay tax\n\
56 pay the\n\
15 pay this\n\
-24 pay you\n\
-21 pay your\n\
9 payable in\n\
11 paye\n\
26 payee\n\
12 payez\n\
22 paying\n\
14 paying #\n\
22 payin…\n\
-10 paylasmayin\n\
-9 payla…\n\
37 payment\n\
17 payment @link\n\
15 payment for\n\
-8 payment in\n\
-16 payment method\n\
15 payment of\n\
-10 payment on\n\
12 payment to\n\
17 payment you\n\
-41 payments\n\
9 paypal\n\
11 paypa…\n\
-13 payroll\n\
-17 payroll we\n\
-13 payro…\n\
10 pays\n\
30 paysafecard\n\
32 paysa…\n\
-11 payslips\n\
-18 paysl…\n\
12 pbs\n\
22 pc\n\
-14 pe\n\
-20 pe @link\n\
-10 pe luna\n\
18 pe whatsapp\n\
8 pedop…\n\
-8 pee\n\
-8 pen\n\
9 penalty\n\
12 penal…\n\
11 pending\n\
11 pending if\n\
11 pendi…\n\
-22 penge\n\
-12 penge fra\n\
16 penge ind\n\
-11 penge og\n\
-12 penge så\n\
-29 penge tilbage\n\
-25 pengene fra\n\
12 pengene hos\n\
-22 pengene i\n\
10 pengene kan\n\
14 pengene skal\n\
-12 pengene til\n\
-9 penktadienio\n\
-11 penkt…\n\
-16 pension\n\
-39 pensi…\n\
17 pentru a\n\
-30 people\n\
-10 people are\n\
-12 people culture\n\
-11 people who\n\
-33 peopl…\n\
33 per\n\
8 per day\n\
-8 per il\n\
-16 per mobilepay\n\
11 perche\n\
11 perch…\n\
-13 perfectly\n\
-12 perfekt\n\
-21 perfe…\n\
29 permanent\n\
35 perma…\n\
-8 perme…\n\
19 permit\n\
20 permi…\n\
-14 pernille\n\
-14 perni…\n\
15 pers\n\
-14 persembe\n\
-13 persembe gunu\n\
-14 perse…\n\
10 persi…\n\
-45 person\n\
18 person #\n\
-35 person der\n\
-19 person who\n\
19 person.adviser|claims\n\
9 person.adviser|claims person.agent|claims\n\
19 person.adviser|live\n\
97 person.agent|claims\n\
33 person.agent|claims person.family|claims\n\
14 person.agent|claims person.landlord|claims\n\
-10 person.agent|claims person.recruiter|claims\n\
63 person.agent|claims threat.arrest|threatens\n\
16 person.agent|claims threat.block|threatens\n\
9 person.agent|claims threat.deadline|reports\n\
56 person.agent|claims threat.deadline|threatens\n\
10 person.agent|claims threat.deportation|threatens\n\
97 person.agent|live\n\
49 person.agent|reader\n\
-11 person.agent|reports\n\
8 person.agent|reports threat.deadline|threatens\n\
-28 person.buyer|claims\n\
-37 person.buyer|claims threat.deadline|threatens\n\
-28 person.buyer|live\n\
50 person.buyer|reader\n\
22 person.buyer|reports\n\
11 person.buyer|speaks\n\
37 person.family|claims\n\
-15 person.family|claims person.family|reports\n\
36 person.family|claims person.landlord|claims\n\
46 person.family|claims threat.arrest|threatens\n\
27 person.family|claims threat.court|threatens\n\
28 person.family|claims threat.deadline|threatens\n\
14 person.family|claims threat.debt|threatens\n\
37 person.family|live\n\
-39 person.family|reports\n\
-46 person.family|speaks\n\
50 person.landlord|claims\n\
8 person.landlord|claims threat.block|threatens\n\
-8 person.landlord|claims threat.court|threatens\n\
42 person.landlord|claims threat.deadline|threatens\n\
50 person.landlord|live\n\
-26 person.landlord|reader\n\
-20 person.recruiter|claims\n\
9 person.recruiter|claims threat.debt|threatens\n\
-20 person.recruiter|live\n\
-28 personal\n\
-27 personal data\n\
-10 personale\n\
-10 personer\n\
-11 personne\n\
55 person|claims\n\
-8 person|denies\n\
-23 person|reports\n\
-62 person|speaks\n\
-104 perso…\n\
8 perve…\n\
8 pet\n\
-17 peter from\n\
-11 petersen\n\
-12 peter…\n\
15 petrauskas\n\
-19 peux\n\
10 pga\n\
-8 pharmacy\n\
-8 pharm…\n\
-12 phishing\n\
-12 phish…\n\
-11 phone\n\
30 phone and\n\
-9 phone do\n\
-8 phone down\n\
12 phone fell\n\
-30 phone for\n\
15 phone from\n\
13 phone mine\n\
21 phone now\n\
-22 phone number\n\
12 phone so\n\
10 phone to\n\
-8 phone us\n\
11 phone with\n\
13 phone yes\n\
-15 phone you\n\
-38 phoned\n\
-23 phoned and\n\
-35 phones\n\
-66 phone…\n\
43 photo\n\
-15 photo id\n\
32 photo of\n\
-8 photograph\n\
13 photographed\n\
22 photos\n\
23 photo…\n\
17 phrase\n\
17 phras…\n\
-11 pia\n\
27 pic\n\
27 pic of\n\
-9 pick\n\
-12 pick a\n\
11 pick up\n\
11 picked\n\
14 picke…\n\
-26 pickup\n\
-26 picku…\n\
9 pics\n\
29 picture\n\
11 pictures\n\
27 pictu…\n\
-13 piece\n\
-13 piece didentite\n\
8 pieniadze\n\
8 pieni…\n\
-17 pierdut\n\
-16 pierd…\n\
17 pierw…\n\
40 pin\n\
11 pin and\n\
18 pin code\n\
-15 pin for\n\
-10 pin in\n\
10 pin is\n\
16 pin on\n\
-21 pinigu\n\
-11 pinig…\n\
9 pinkode\n\
11 pinkoden\n\
15 pinko…\n\
-8 piu\n\
-40 pizza\n\
-23 place\n\
9 place the\n\
14 placed\n\
9 places\n\
8 places left\n\
14 place…\n\
9 pladser\n\
11 plain\n\
12 plain clothes\n\
-14 plaka…\n\
-48 plan\n\
-21 plang…\n\
-14 planned\n\
-15 plann…\n\
8 plast…\n\
-11 plata se\n\
21 plate\n\
34 platform\n\
33 platf…\n\
8 plati…\n\
10 please and\n\
-20 please bring\n\
8 please contact\n\
14 please go\n\
-14 please have\n\
13 please hold\n\
-16 please move\n\
-8 please pay\n\
12 please press\n\
14 please read\n\
-15 please remember\n\
-8 please reply\n\
14 please send\n\
-15 please share\n\
-8 please stay\n\
9 please type\n\
-10 please write\n\
-10 pligt\n\
-10 pligt til\n\
66 pls\n\
8 pls dont\n\
8 plus\n\
12 pm\n\
22 po\n\
11 po #\n\
10 pocke…\n\
13 podac\n\
9 podpi…\n\
-8 point\n\
-30 points\n\
-38 point…\n\
-50 police\n\
24 police about\n\
-17 police and\n\
-18 police arrested\n\
12 police do\n\
11 police is\n\
-22 police on\n\
13 police your\n\
-12 policijos\n\
-17 policy\n\
-83 polic…\n\
-8 polis\n\
-20 polis…\n\
11 politi @link\n\
-14 politia din\n\
-14 politie\n\
-30 politiet\n\
-11 politiet henter\n\
-13 politiet i\n\
19 politiet og\n\
-9 politiet på\n\
-56 polit…\n\
9 pool\n\
18 pops\n\
18 pops up\n\
-32 por\n\
16 por whatsapp\n\
9 porno…\n\
-46 portal\n\
-50 porta…\n\
-8 porte…\n\
28 porto\n\
15 porto #\n\
13 porto på\n\
-8 portone\n\
-23 porto…\n\
25 pose\n\
10 position\n\
11 posit…\n\
20 possible\n\
30 possi…\n\
-187 post\n\
10 post a\n\
-14 post and\n\
-11 post du\n\
-11 post it\n\
-15 post og\n\
-9 post the\n\
-12 posta\n\
17 postage\n\
-14 posten\n\
-15 poste…\n\
-10 postgres\n\
-10 postg…\n\
-83 postnord\n\
12 postnord @link\n\
-18 postnord app\n\
-18 postnord paketiniz\n\
-11 postnord votre\n\
-86 postn…\n\
-8 potrz…\n\
-17 poul\n\
-12 pour\n\
-12 pour le\n\
-11 pouvez\n\
-11 pouve…\n\
17 power\n\
-12 poza\n\
49 ppl\n\
33 pr\n\
11 pr #\n\
-17 practise\n\
-20 pract…\n\
-13 praso\n\
-11 prefe…\n\
-12 preliminary\n\
-11 preliminary income\n\
-15 preli…\n\
15 prema\n\
35 premium\n\
31 premi…\n\
-10 prend…\n\
9 prepa…\n\
-13 prescription\n\
-13 presc…\n\
33 press\n\
32 press #\n\
-10 press any\n\
16 press nine\n\
-27 press one\n\
12 press the\n\
-16 press two\n\
-21 pressed\n\
15 pressing\n\
-12 pretending\n\
-12 pretending to\n\
-17 prete…\n\
-21 preve…\n\
-9 price\n\
-10 price #\n\
-13 prie\n\
-8 prima\n\
9 prime\n\
-9 primo\n\
-8 printed\n\
-21 pris\n\
-8 prisijungti\n\
-12 prisi…\n\
-11 privacy\n\
27 private\n\
10 private account\n\
8 private mail\n\
25 priva…\n\
-9 privi…\n\
13 prize\n\
11 problem med\n\
11 procedure\n\
17 proceedings\n\
-12 process\n\
-8 processing\n\
33 proce…\n\
-8 procura\n\
-9 procu…\n\
12 prof\n\
-11 profil\n\
9 profit\n\
16 program\n\
-23 programmet\n\
-26 progr…\n\
-15 promemoria\n\
-15 prome…\n\
-8 promised\n\
-14 promised a\n\
-13 promi…\n\
-8 pronto\n\
-11 pront…\n\
12 proof\n\
12 proof of\n\
13 properly\n\
13 prope…\n\
11 prosecutor\n\
-9 prosi…\n\
29 protect\n\
15 protected\n\
9 protection\n\
45 prote…\n\
-10 proto…\n\
-9 przelac\n\
11 przelew\n\
10 przel…\n\
-13 przypominamy\n\
-12 przyp…\n\
-9 præse…\n\
-16 prøv\n\
-16 prøve\n\
9 prøver\n\
19 prøver at\n\
-23 prøver igen\n\
-14 psa\n\
8 pt\n\
-27 public\n\
-20 public services\n\
16 published\n\
-14 publi…\n\
-14 puede\n\
-23 puedes\n\
-23 puede…\n\
-11 pues\n\
-9 pull\n\
-10 pull request\n\
-18 pung\n\
-9 punktum\n\
-9 punkt…\n\
-15 puo\n\
-10 purchase\n\
-14 purchase agreement\n\
-11 purchases\n\
-22 purch…\n\
9 push\n\
100 put\n\
14 put #\n\
20 put a\n\
-9 put down\n\
26 put in\n\
-18 put it\n\
20 put you\n\
15 put your\n\
-42 puteti\n\
-42 putet…\n\
16 på #\n\
-191 på @link\n\
-9 på alt\n\
-18 på at\n\
18 på dansk\n\
8 på dem\n\
-14 på den\n\
18 på denne\n\
26 på deres\n\
23 på dig\n\
39 på din\n\
-24 på en\n\
13 på forhånd\n\
19 på grund\n\
8 på hun\n\
-11 på kontoret\n\
-12 på kort\n\
-9 på kortet\n\
-9 på lageret\n\
10 på listen\n\
-22 på mail\n\
10 på med\n\
29 på mig\n\
-25 på mit\n\
71 på mobilepay\n\
-33 på og\n\
16 på pause\n\
-23 på selvbetjeningen\n\
-11 på skærmen\n\
61 på sms\n\
18 på som\n\
15 på telefonen\n\
19 på telegram\n\
-9 på torsdag\n\
-16 på under\n\
-21 på vej\n\
15 på via\n\
37 på whatsapp\n\
-13 påmindelse\n\
-13 påmin…\n\
-10 pårørende\n\
-10 pårør…\n\
-9 q i\n\
10 qr koden\n\
-10 quando\n\
-10 quand…\n\
-11 quart…\n\
-18 que\n\
8 que es\n\
8 que je\n\
-12 que nous\n\
-13 que te\n\
-9 que ya\n\
-9 question\n\
-42 questions\n\
-13 questions about\n\
12 questo e\n\
-49 quest…\n\
-19 queue\n\
56 quick\n\
26 quick loan\n\
15 quicksupport\n\
10 quick…\n\
12 quiet\n\
21 quiet room\n\
8 r and\n\
9 rachu…\n\
-8 radio…\n\
-20 rageli\n\
-18 ragel…\n\
-8 rain\n\
-9 raised\n\
-9 raise…\n\
-16 rande…\n\
-25 rang\n\
-10 rang us\n\
-9 rapor…\n\
-13 raspundeti\n\
-12 raspu…\n\
-33 rather\n\
-10 rather check\n\
-33 rathe…\n\
-17 ravi\n\
16 re\n\
12 reach…\n\
15 reactivate\n\
19 react…\n\
-14 read\n\
49 read it\n\
35 read me\n\
-33 read more\n\
-10 reading\n\
-13 readi…\n\
-53 ready\n\
-8 ready #\n\
-9 ready in\n\
-21 ready you\n\
-11 reason\n\
-20 reaso…\n\
11 rebecca\n\
11 rebec…\n\
-81 receipt\n\
-8 receipt from\n\
-8 receipt or\n\
70 receive\n\
8 receive money\n\
38 receive the\n\
-8 received\n\
-19 received a\n\
16 received in\n\
-18 received your\n\
-18 receiver\n\
9 receiver is\n\
17 receiving\n\
-14 recei…\n\
-18 reception\n\
-9 receptionen\n\
-42 recep…\n\
8 recevoir\n\
-14 recipient\n\
-17 recip…\n\
-24 record\n\
-18 recording\n\
10 records\n\
8 records show\n\
-36 recor…\n\
23 recover\n\
19 recovery\n\
9 recovery phrase\n\
37 recov…\n\
10 recru…\n\
16 recup…\n\
-11 red\n\
-18 red button\n\
8 redelivery\n\
8 redel…\n\
8 reduc…\n\
-9 referat\n\
-16 reference\n\
-25 refer…\n\
-19 refund\n\
-19 refund #\n\
11 refund form\n\
-8 refund of\n\
9 refundable\n\
-8 refunded\n\
-17 refunderer\n\
-19 refun…\n\
24 refusion\n\
23 refus…\n\
36 reg\n\
24 reg #\n\
-56 regards\n\
-14 regards the\n\
-9 regards your\n\
-40 regar…\n\
-11 region\n\
-10 regio…\n\
39 register\n\
8 register it\n\
-10 register your\n\
40 registered\n\
10 registered on\n\
9 registered to\n\
18 registration\n\
28 registration number\n\
8 registreres\n\
20 registreret\n\
13 registrering\n\
18 registreringsnummer\n\
141 regis…\n\
-8 regnet\n\
-13 regne…\n\
11 regning for\n\
-9 regning fra\n\
-19 regningen\n\
-13 regni…\n\
-8 regnskab\n\
-9 regnskabet\n\
-14 regns…\n\
-16 reimburse\n\
-9 rejse\n\
-26 rejse…\n\
8 relatives\n\
44 release\n\
12 release fee\n\
21 release the\n\
58 released\n\
104 relea…\n\
12 remai…\n\
-16 rembo…\n\
-37 remember\n\
13 remember that\n\
-37 remember to\n\
-38 remem…\n\
-61 reminder\n\
-10 reminder #\n\
-68 remin…\n\
13 remit…\n\
9 remove the\n\
11 remov…\n\
-11 rendez\n\
-11 rendez vous\n\
-11 rende…\n\
-34 renew\n\
-24 renew it\n\
-13 renewal\n\
-18 renewed\n\
-12 renews\n\
-20 renew…\n\
11 rense…\n\
-31 rent\n\
-14 rent for\n\
16 rented\n\
-14 renter\n\
15 repay\n\
9 repea…\n\
11 repede\n\
11 reped…\n\
12 reply\n\
-11 reply to\n\
18 reply y\n\
8 reply yes\n\
20 reply…\n\
-91 report\n\
-10 report a\n\
-16 report it\n\
-10 report of\n\
-15 report on\n\
-14 report the\n\
-27 report to\n\
-9 reported\n\
-22 reported it\n\
14 reported to\n\
-95 repor…\n\
-10 representative\n\
-17 repre…\n\
25 request\n\
-16 request for\n\
18 request in\n\
16 reque…\n\
-12 required\n\
20 requires\n\
12 requi…\n\
18 reserve\n\
32 reser…\n\
-12 reset\n\
-30 residence\n\
-11 residence card\n\
19 residents\n\
-20 resid…\n\
9 respond\n\
23 respo…\n\
68 rest\n\
9 rest to\n\
20 resti…\n\
-20 resto\n\
12 restore\n\
8 restore @link\n\
13 resto…\n\
8 restricted\n\
16 restr…\n\
-11 result\n\
-8 resultat\n\
-25 resul…\n\
14 reszte\n\
14 reszt…\n\
-22 ret\n\
-17 retai…\n\
14 retten\n\
-9 retter\n\
-14 rettet\n\
-9 rette…\n\
44 retur\n\
9 retur inden\n\
25 return\n\
8 return to\n\
35 returned\n\
8 returneres\n\
22 returns\n\
90 retur…\n\
23 reverse\n\
20 reverse it\n\
21 rever…\n\
-13 review\n\
-9 review of\n\
11 revision\n\
-9 revisor\n\
-20 revisorer\n\
-23 revis…\n\
38 revolut\n\
38 revol…\n\
-10 reward\n\
-10 rewar…\n\
-8 ricevuto\n\
-15 ricev…\n\
-11 riciclaggio\n\
-11 ricic…\n\
-13 rien\n\
23 right now\n\
10 rigshospitalet\n\
11 rigsh…\n\
19 rigspolitiet\n\
24 rigsp…\n\
-13 rigtige\n\
-11 rigtigt\n\
14 rigtigt nok\n\
-21 rigti…\n\
-9 rikke\n\
-53 ring\n\
10 ring #\n\
-10 ring lige\n\
-8 ring me\n\
-33 ring til\n\
-9 ring us\n\
-17 ringe\n\
-9 ringe #\n\
-79 ringede\n\
-29 ringede til\n\
88 ringer\n\
-15 ringer aldrig\n\
-11 ringer det\n\
-14 ringer en\n\
8 ringer for\n\
73 ringer fra\n\
-20 ringer ikke\n\
21 ringer og\n\
-8 ringer til\n\
-9 ringet\n\
-13 ringet op\n\
-24 ringet til\n\
-16 ringing\n\
-16 ringi…\n\
-9 ringsted\n\
10 risk\n\
-11 rispo…\n\
-9 ritir…\n\
-8 ro\n\
-9 road\n\
-8 robot\n\
16 robotstemme\n\
12 rog\n\
-13 rolle…\n\
11 romanian\n\
19 roman…\n\
-8 roof\n\
39 room\n\
-24 room #\n\
-8 room flat\n\
21 room for\n\
8 roomm…\n\
-13 roserne\n\
-13 roser…\n\
-21 roskilde\n\
-19 roski…\n\
-20 round\n\
8 royal\n\
-18 rufen\n\
-12 rugbrød\n\
-13 rugbr…\n\
-15 rule\n\
-21 rules\n\
-15 run\n\
-25 rundt\n\
-9 running\n\
-9 runni…\n\
-16 runs\n\
-20 rush\n\
10 russia\n\
8 russi…\n\
22 rustdesk\n\
22 rustd…\n\
19 ryger\n\
-25 rykker\n\
-8 rykkergebyr\n\
-30 rykke…\n\
9 rytoj\n\
-30 råd\n\
-19 råd til\n\
-8 rådgiver i\n\
-10 rådgi…\n\
11 række…\n\
-10 rød\n\
8 røde\n\
9 røg\n\
11 røre\n\
-10 røret på\n\
-20 s\n\
-17 sa\n\
-13 sa mi\n\
-8 sa nu\n\
27 saat\n\
23 saat icinde\n\
-20 sad\n\
30 safe\n\
15 safety\n\
15 safet…\n\
26 sag\n\
-14 sag #\n\
16 sag mod\n\
13 sag om\n\
-44 sagde\n\
-10 sagde at\n\
-12 sagde det\n\
-30 sagde han\n\
-9 sagen\n\
-10 sagen er\n\
-9 sagen om\n\
-20 sagen på\n\
-18 sags\n\
-18 sags id\n\
-18 sagt\n\
-13 sahte\n\
-92 said\n\
-10 said in\n\
-8 said to\n\
-15 said yes\n\
-12 sal\n\
-9 salary account\n\
-11 salary comes\n\
-9 salary we\n\
-13 salar…\n\
16 saldo\n\
-10 saldoen\n\
-10 saldo…\n\
-11 salen\n\
-8 sali\n\
-10 salon\n\
-8 salt\n\
13 salut\n\
11 samarbejder\n\
22 samar…\n\
44 same\n\
31 same day\n\
8 same happened\n\
-12 same number\n\
-9 samlede\n\
-11 samle…\n\
-26 samme\n\
9 samme dag\n\
-18 samme nummer\n\
-12 samme som\n\
29 sammen\n\
31 samme…\n\
22 samsung\n\
9 samsung a14\n\
22 samsu…\n\
29 samt\n\
28 samtale\n\
23 samta…\n\
-12 samti…\n\
-18 samtykke\n\
-18 samty…\n\
-10 sandbox\n\
-10 sandb…\n\
-15 sanne\n\
-8 sari\n\
8 saskaita\n\
11 saska…\n\
-8 sat ind\n\
9 sat på\n\
-24 saturday\n\
-25 satur…\n\
-8 sau\n\
12 saugumo\n\
13 saugu…\n\
16 savings\n\
-10 savings in\n\
16 savin…\n\
-20 savo\n\
37 saw\n\
23 saw u\n\
21 saw your\n\
79 say\n\
11 say i\n\
19 say it\n\
12 say its\n\
-10 say press\n\
-8 say that\n\
-8 sayin\n\
13 saying\n\
13 sayin…\n\
127 says\n\
24 says approve\n\
16 says bank\n\
10 says he\n\
39 says i\n\
15 says it\n\
19 says my\n\
-25 says that\n\
13 scam\n\
18 scammed\n\
18 scammers\n\
35 scamm…\n\
20 scan\n\
8 scan qr\n\
19 scan the\n\
8 scann…\n\
8 sched…\n\
-15 schicken\n\
11 schic…\n\
-11 schon\n\
9 schre…\n\
12 schwe…\n\
-12 scooter\n\
-12 scoot…\n\
34 scratch\n\
12 scratch the\n\
34 scrat…\n\
28 screen\n\
11 screen and\n\
-8 screen is\n\
17 screen so\n\
61 screenshot\n\
8 screenshot of\n\
86 scree…\n\
17 scrie\n\
15 scrie mi\n\
-9 scrip…\n\
-10 scritto\n\
-10 scrit…\n\
14 se\n\
13 se at\n\
-11 se bort\n\
-19 se dem\n\
-16 se den\n\
8 se der\n\
17 se det\n\
81 se din\n\
-10 se dine\n\
-11 se face\n\
9 se me\n\
-15 se mere\n\
15 se om\n\
-21 season\n\
-16 season fee\n\
-21 seaso…\n\
-8 sebastian\n\
-8 sebas…\n\
8 sec\n\
-40 second\n\
-19 second floor\n\
-35 secon…\n\
10 secret\n\
-8 section\n\
-14 section #\n\
-15 secti…\n\
18 secure\n\
-11 secure account\n\
83 security\n\
17 security team\n\
97 secur…\n\
84 see\n\
8 see #\n\
22 see a\n\
-10 see details\n\
13 see if\n\
-8 see my\n\
8 see that\n\
18 see the\n\
11 see them\n\
-8 see your\n\
8 seed phrase\n\
-18 seen\n\
-8 seen it\n\
-13 seen the\n\
43 sees\n\
11 sehr\n\
12 sehr geehrter\n\
9 seks\n\
24 sekunder\n\
23 sekun…\n\
-32 selbst\n\
-32 selbs…\n\
-13 self\n\
-12 self service\n\
18 selfie\n\
18 selfi…\n\
-8 selsk…\n\
-132 selv\n\
-14 selv at\n\
-11 selv gjort\n\
-10 selv i\n\
-36 selvbetjeningen\n\
-27 selvbetjeningen på\n\
-37 selvb…\n\
-15 selvrisiko\n\
-19 selvr…\n\
116 send\n\
35 send #\n\
-8 send a\n\
-15 send code\n\
17 send everything\n\
13 send foto\n\
-29 send me\n\
20 send mig\n\
-8 send money\n\
19 send photo\n\
11 send screenshot\n\
29 send the\n\
20 send til\n\
15 send to\n\
-10 send us\n\
8 send you\n\
-71 sende\n\
10 sende #\n\
13 sende de\n\
-32 sende den\n\
-11 sende det\n\
-8 sende en\n\
-30 sende mig\n\
-30 sender\n\
15 sender en\n\
-11 sender et\n\
-17 sender ikke\n\
-15 senders\n\
-20 sendes\n\
-11 sendes til\n\
-63 sende…\n\
18 sending\n\
18 sendi…\n\
-11 sendt #\n\
8 sendt en\n\
-13 sendt til\n\
-100 senest\n\
-56 senest #\n\
-9 senest den\n\
-10 senest fredag\n\
8 seneste\n\
-92 senes…\n\
11 senin\n\
10 senior\n\
19 senio…\n\
28 sent\n\
-10 sent a\n\
14 sent from\n\
-10 sent it\n\
27 sent you\n\
-15 sentence\n\
-22 sente…\n\
-12 separate\n\
-22 separ…\n\
-8 sept\n\
-11 september\n\
-12 septe…\n\
11 ser\n\
16 ser jeg\n\
-15 sera\n\
-11 serve\n\
-42 service\n\
-21 service with\n\
-20 services\n\
-49 servi…\n\
-35 ses\n\
-8 ses til\n\
-9 sesion\n\
-8 sesion en\n\
-9 sesio…\n\
-23 session\n\
-25 sessi…\n\
-8 sestadieni\n\
-8 sesta…\n\
-44 set\n\
-19 set up\n\
-33 settings\n\
-42 setti…\n\
25 settle\n\
26 settlement\n\
47 settl…\n\
-12 sey\n\
23 shall\n\
21 shall we\n\
8 shanghai\n\
8 shang…\n\
-8 share\n\
10 share my\n\
-23 share this\n\
22 share your\n\
-27 shared\n\
-27 share…\n\
-11 sharing\n\
-11 shari…\n\
74 she\n\
18 she asks\n\
29 she has\n\
48 she is\n\
8 she says\n\
18 she wants\n\
-17 she was\n\
-22 shed\n\
14 shes\n\
-12 shipment\n\
-20 shipment from\n\
-12 shipm…\n\
-10 shipped\n\
24 shipping\n\
9 shipping #\n\
14 shipp…\n\
-32 shop\n\
-10 shop and\n\
-8 shop on\n\
-19 shopping\n\
-16 shopp…\n\
-8 shops\n\
16 short\n\
-22 should\n\
17 should have\n\
11 should i\n\
-13 should you\n\
-12 shouldnt\n\
-35 shoul…\n\
-51 show\n\
-13 show #\n\
12 show a\n\
-8 show the\n\
-14 show you\n\
-8 shown\n\
9 shows\n\
17 shut\n\
-78 si\n\
10 si no\n\
-10 si o\n\
10 si sa\n\
-22 si vous\n\
-8 siandien\n\
-8 siand…\n\
8 sick\n\
34 sidder\n\
11 sidder du\n\
9 sidder en\n\
32 sidde…\n\
-26 side\n\
-9 side #\n\
12 siden\n\
30 sider\n\
32 sides\n\
-19 sidst\n\
23 sidste\n\
-11 sidste år\n\
23 sidst…\n\
-63 sie\n\
-12 sie mussen\n\
-12 siena\n\
-8 sifre\n\
-17 sifreniz\n\
-9 sifreniz #\n\
8 sifrenizi\n\
-18 sifre…\n\
-85 sig\n\
-17 sig for\n\
-20 sig og\n\
-11 sig som\n\
-23 sig til\n\
-21 sige at\n\
40 sige det\n\
-8 sige nej\n\
-16 sige noget\n\
8 sige til\n\
33 siger\n\
-36 siger at\n\
17 siger de\n\
-22 siger den\n\
-8 siger det\n\
24 siger du\n\
-12 siger ja\n\
55 siger jeg\n\
14 siger til\n\
-58 sign\n\
-8 sign and\n\
-8 sign on\n\
-17 sign the\n\
8 signal\n\
33 signals\n\
29 signa…\n\
-28 signe\n\
-21 signed\n\
-11 signed in\n\
-22 signe…\n\
-11 signing\n\
-11 signi…\n\
30 sigtet\n\
28 sigtet i\n\
27 sigte…\n\
-12 sigue\n\
9 siguranta\n\
15 sikker\n\
9 sikker konto\n\
19 sikkerhed\n\
18 sikkerhed på\n\
9 sikkert\n\
106 sikke…\n\
9 sikret\n\
11 sikring\n\
18 sikri…\n\
-9 silin\n\
10 silver\n\
10 silve…\n\
21 sim\n\
14 simdi\n\
19 simkort\n\
19 simko…\n\
8 simple\n\
-10 simply\n\
-62 sin\n\
-22 sin konto\n\
-24 since #\n\
-19 since it\n\
17 since the\n\
10 singapore\n\
10 singa…\n\
-11 sir you\n\
-13 siri\n\
8 siri #\n\
-18 siri har\n\
-17 sirke…\n\
19 sister\n\
30 siste…\n\
-10 sit\n\
-18 sit kort\n\
-10 sit mitid\n\
-57 site\n\
14 sitting\n\
14 sitti…\n\
-14 siunc…\n\
16 six\n\
11 six digit\n\
17 six digits\n\
10 sixteen\n\
10 sixte…\n\
-14 siz\n\
-24 siz yapmadiysaniz\n\
-33 sizi\n\
-17 sjæll…\n\
17 skaic…\n\
37 skal\n\
45 skal bare\n\
-23 skal bekræfte\n\
19 skal betale\n\
-21 skal betales\n\
13 skal blot\n\
16 skal bruges\n\
13 skal de\n\
12 skal derfor\n\
23 skal det\n\
34 skal du\n\
-16 skal godkende\n\
-47 skal ikke\n\
55 skal jeg\n\
21 skal lægge\n\
10 skal også\n\
-8 skal sende\n\
-19 skal trykke\n\
-16 skal vi\n\
-22 skal være\n\
-29 skambinkite\n\
-19 skambinkite #\n\
-29 skamb…\n\
-21 skammer\n\
-21 skammer sig\n\
-27 skamm…\n\
8 skat du\n\
14 skat i\n\
-14 skattekort\n\
-42 skattestyrelsen\n\
-48 skatt…\n\
-28 ske\n\
-9 sker det\n\
-33 skift\n\
15 skiftet\n\
12 skilt\n\
-10 skip\n\
-18 skive\n\
-17 skoda\n\
-19 skolens\n\
10 skrab\n\
-11 skranken\n\
-11 skran…\n\
-17 skrev\n\
-36 skrevet\n\
-36 skrev…\n\
-8 skridt\n\
-8 skrid…\n\
48 skriv\n\
-22 skriv dit\n\
19 skriv til\n\
34 skrive\n\
14 skrive anmeldelser\n\
-17 skriver\n\
-8 skriver at\n\
-10 skriver fra\n\
-18 skriver jeg\n\
16 skriv…\n\
-13 skylder\n\
-9 skylder #\n\
-10 skyld…\n\
22 skynd\n\
20 skynd dig\n\
11 skype\n\
15 skærmbillede\n\
-10 skærmbilleder\n\
10 skærmen\n\
24 skærm…\n\
-20 slagelse\n\
-20 slage…\n\
-10 slags\n\
-10 slaptazodi\n\
-10 slapt…\n\
-20 sleep\n\
-20 slet den\n\
-24 slet ikke\n\
8 slette\n\
-9 sletter\n\
22 slettes\n\
9 slettet\n\
31 slett…\n\
-12 slide\n\
-11 slip\n\
10 slippe\n\
31 slipp…\n\
-9 slot\n\
-12 slut\n\
-11 slutter\n\
-11 slutt…\n\
-11 slå\n\
9 smidt\n\
11 smidt ud\n\
-13 smile…\n\
111 sms\n\
21 sms med\n\
9 sms to\n\
17 sms with\n\
9 smsen\n\
-36 smser\n\
27 smykker\n\
8 smykker og\n\
33 smykk…\n\
-10 smæk\n\
-10 smæk røret\n\
9 snakket\n\
26 snap\n\
20 snart\n\
-10 snow\n\
141 so\n\
-25 so #\n\
8 so called\n\
-8 so do\n\
8 so he\n\
68 so i\n\
14 so im\n\
26 so it\n\
-12 so ive\n\
16 so my\n\
23 so now\n\
16 so that\n\
27 so the\n\
8 so they\n\
17 so we\n\
14 so what\n\
-12 so when\n\
39 sofa\n\
20 sofie\n\
9 sofie og\n\
21 software\n\
21 softw…\n\
-28 sokker\n\
-28 sokke…\n\
-14 solo\n\
11 solve…\n\
26 som\n\
14 som aftalt\n\
-23 som altid\n\
10 som dig\n\
19 som du\n\
24 som ikke\n\
12 som jeg\n\
-12 som om\n\
13 som siger\n\
17 som skal\n\
12 som vi\n\
-10 som vidne\n\
-27 somebody\n\
8 somebody from\n\
-28 someb…\n\
17 someone called\n\
8 someone has\n\
10 someone is\n\
-11 someones\n\
-8 someo…\n\
-68 something\n\
-10 something you\n\
-70 somet…\n\
-8 somewhere\n\
-9 somew…\n\
-32 somme…\n\
12 son he\n\
-14 sont\n\
14 soon\n\
12 soon as\n\
21 sorry\n\
-10 sorry for\n\
37 sorry i\n\
21 sort\n\
-12 soup\n\
-9 sous\n\
-13 soy\n\
16 spaer…\n\
9 spain\n\
25 spanien\n\
24 spani…\n\
15 spar\n\
13 spar nord\n\
-8 sparekasse\n\
-15 spare…\n\
-14 spaus…\n\
42 speak\n\
50 speak to\n\
-8 speak with\n\
13 speaker\n\
9 speaking with\n\
21 speak…\n\
14 special\n\
9 special crime\n\
19 speci…\n\
-26 spedi…\n\
-10 spent\n\
-10 spoke\n\
-13 spostare\n\
-17 spost…\n\
-14 spot\n\
16 spotify\n\
16 spoti…\n\
-18 sprog\n\
-13 sprog…\n\
-8 spune\n\
-21 spurgte om\n\
13 spyware\n\
13 spywa…\n\
-83 spær\n\
-8 spær det\n\
-14 spær dit\n\
-31 spær kortet\n\
-12 spær mitid\n\
-62 spærre\n\
-27 spærre det\n\
-20 spærre mitid\n\
-11 spærrer\n\
13 spærres\n\
-26 spærret\n\
-14 spærret dit\n\
-78 spærr…\n\
-12 spørg\n\
-62 spørger\n\
-11 spørger efter\n\
-67 spørgsmål\n\
-29 spørgsmål @link\n\
-13 spørgsmål om\n\
-9 spørgsmål så\n\
-124 spørg…\n\
8 ssn\n\
-19 st\n\
8 sta\n\
14 stadig\n\
23 stadig har\n\
14 stadi…\n\
11 staff\n\
-10 staging\n\
-10 stagi…\n\
-9 stair…\n\
13 stamp\n\
-9 standing\n\
-13 standing at\n\
-8 standing order\n\
33 stands\n\
11 stands at\n\
33 stand…\n\
-16 start\n\
-18 started\n\
26 starter med\n\
-33 starts\n\
-32 start…\n\
-9 state\n\
-9 state the\n\
-10 stated in\n\
-41 statement\n\
-18 statement for\n\
-16 statements\n\
-71 state…\n\
-25 station\n\
9 station in\n\
-18 stationen\n\
-47 stati…\n\
10 stats…\n\
-13 status\n\
-13 statu…\n\
38 stay\n\
17 stay on\n\
-15 stayed\n\
-15 staye…\n\
8 staying\n\
8 stayi…\n\
11 stays\n\
-10 stazione\n\
-10 stazi…\n\
58 steam\n\
-9 stedet\n\
11 stedet for\n\
-8 stede…\n\
-12 steln…\n\
13 stemme på\n\
-9 stemm…\n\
12 stemp…\n\
-18 steps\n\
-9 stiger\n\
-9 stige…\n\
11 still on\n\
-13 still works\n\
17 stiller\n\
-8 stillingen\n\
-10 still…\n\
-9 stima…\n\
8 stk\n\
-14 stod\n\
-10 stole\n\
-56 stolen\n\
15 stoler\n\
-44 stole…\n\
-24 stop\n\
36 stop it\n\
-32 stop to\n\
38 stoppe\n\
-31 stopped\n\
12 stopper\n\
8 stoppet\n\
19 stopp…\n\
10 stops\n\
-10 stor\n\
-16 storage\n\
-13 storage is\n\
-16 stora…\n\
13 storebaelt\n\
10 storebaelt @link\n\
21 storebælt\n\
15 store…\n\
-12 straffen\n\
-22 straf…\n\
25 straight\n\
23 strai…\n\
16 straks\n\
23 straksoverførsel\n\
39 strak…\n\
16 strangers\n\
12 stran…\n\
-14 streaming\n\
-14 strea…\n\
-15 string\n\
-17 strin…\n\
11 stron…\n\
-8 struc…\n\
-12 strømmen\n\
-15 strøm…\n\
9 stuck in\n\
35 student\n\
9 students\n\
-11 studerende\n\
25 stude…\n\
-30 studi…\n\
10 stuff\n\
-12 stupid\n\
-14 stupi…\n\
11 stykker\n\
10 stykk…\n\
19 styrelsen\n\
18 styre…\n\
12 stående\n\
12 ståen…\n\
62 står\n\
-14 står at\n\
10 står og\n\
-12 står på\n\
17 støtt…\n\
57 su\n\
16 su an\n\
11 su styrelsen\n\
-8 sub\n\
26 subject\n\
-10 subject your\n\
26 subje…\n\
-20 subscription\n\
-18 subscriptions\n\
-36 subsc…\n\
-19 succe…\n\
-58 such\n\
-11 such a\n\
-38 such as\n\
26 suis\n\
-11 summary\n\
-13 summa…\n\
-17 sumok…\n\
11 sun\n\
18 sun de\n\
12 suna\n\
-9 sunati\n\
-9 sunat…\n\
-30 sunday\n\
-37 sunda…\n\
12 sundhedskort og\n\
9 sundh…\n\
-9 sunt\n\
8 sunteti\n\
8 sunte…\n\
24 suo\n\
-10 supermarket\n\
11 support #\n\
22 support your\n\
-12 suppo…\n\
-13 sur\n\
-28 sur @link\n\
8 sur le\n\
-11 sur un\n\
-13 sure that\n\
15 surprise\n\
14 surpr…\n\
11 susanne\n\
11 susan…\n\
-10 sushi\n\
-27 suspect\n\
-14 suspect misuse\n\
8 suspected\n\
14 suspend\n\
24 suspended\n\
-9 suspension\n\
45 suspe…\n\
-8 suspicious\n\
-9 suspi…\n\
-14 svar\n\
10 svar ikke\n\
39 svar med\n\
-19 svar på\n\
-9 svendborg\n\
-9 svend…\n\
-17 svindel\n\
-12 svindler\n\
14 svindlere\n\
-10 svindleren\n\
15 svindlerne\n\
-21 svind…\n\
-19 svært\n\
-9 swindlers\n\
-14 swind…\n\
145 swipe\n\
12 swipe and\n\
13 swipe in\n\
14 swipe it\n\
25 swiper\n\
21 swipe…\n\
18 switched\n\
13 sydbank\n\
14 sydba…\n\
-12 sydfjord\n\
-12 sydfj…\n\
8 syg\n\
-14 sygehus\n\
-13 sygeh…\n\
11 syges…\n\
-8 synes\n\
70 system\n\
34 systemet\n\
111 syste…\n\
12 szuka…\n\
103 så\n\
18 så bliver\n\
26 så de\n\
28 så den\n\
10 så det\n\
52 så får\n\
8 så godkender\n\
13 så går\n\
16 så gør\n\
23 så han\n\
25 så har\n\
15 så hvis\n\
-19 så i\n\
16 så jeg\n\
23 så kommer\n\
-17 så kontakt\n\
9 så kører\n\
-10 så lægger\n\
8 så længe\n\
8 så nu\n\
-26 så ring\n\
16 så ser\n\
26 så skal\n\
-42 så skriv\n\
-29 så spær\n\
14 så stopper\n\
16 så står\n\
11 så vi\n\
15 så vil\n\
13 så åbner\n\
-37 sådan\n\
-10 sædva…\n\
-18 sælge…\n\
13 særlig\n\
13 særlig kriminalitet\n\
15 særli…\n\
10 sætte\n\
-8 sættes\n\
21 søde\n\
-8 søge\n\
-8 søge om\n\
16 søger\n\
-11 søn\n\
-24 søndag\n\
10 søndag @link\n\
-29 sønda…\n\
-14 sønde…\n\
-8 søyle\n\
14 søyleyin\n\
-15 søzlesmeyi\n\
-14 søzle…\n\
-8 taastrup\n\
-8 taast…\n\
-12 table\n\
10 table…\n\
41 tabte\n\
49 tabte penge\n\
-25 tag\n\
17 tag et\n\
26 tage\n\
21 tager\n\
20 tager #\n\
-20 tager ikke\n\
28 tager kun\n\
-14 taip\n\
-80 tak\n\
-52 tak for\n\
69 take\n\
11 take a\n\
15 take it\n\
19 take out\n\
11 take your\n\
10 taken\n\
11 takes\n\
13 takes #\n\
-8 takes the\n\
35 tal\n\
-8 tal med\n\
9 tal på\n\
24 tale\n\
15 tale med\n\
16 talep\n\
30 taler\n\
27 taler med\n\
10 talk to\n\
-13 talked\n\
-13 talke…\n\
-10 talking\n\
-10 talki…\n\
-9 tallene\n\
-20 tandlægerne\n\
-27 tandl…\n\
-24 tanke\n\
-27 tap\n\
13 tarjeta y\n\
8 tarje…\n\
-12 tas\n\
-15 task\n\
27 tasks\n\
12 tast\n\
15 tasta\n\
9 tasta #\n\
-23 tastede\n\
11 taster\n\
-15 tastet\n\
-24 taste…\n\
-57 tastselv\n\
-18 tastselv erhverv\n\
-59 tasts…\n\
30 tavshedspligt\n\
32 tavsh…\n\
-56 tax\n\
-10 tax assessment\n\
-19 tax authorities\n\
-42 tax card\n\
11 tax fraud\n\
9 tax refund\n\
-8 tax return\n\
-13 taxi\n\
20 tdc\n\
-33 te\n\
-13 te li\n\
13 te rog\n\
-14 tea\n\
14 teacher\n\
18 teach…\n\
9 team at\n\
-11 team the\n\
15 teamet\n\
15 teame…\n\
-13 teams\n\
27 teamviewer\n\
27 teamv…\n\
8 technical\n\
28 technician\n\
12 technician is\n\
54 techn…\n\
-8 tegn\n\
-13 tego\n\
16 teknik\n\
12 tekniker\n\
8 teknisk\n\
28 tekni…\n\
-20 teksten\n\
-18 tekst…\n\
-8 tel #\n\
14 telefon\n\
11 telefon og\n\
8 telefonen\n\
17 telefonen nu\n\
-11 telefonen og\n\
-15 telefonen ringer\n\
-25 telefonen siger\n\
17 telefonen så\n\
23 telefonerne\n\
11 telefonerne er\n\
19 telefono\n\
-27 telefonu\n\
14 telefonul\n\
9 telefonum\n\
63 telef…\n\
75 telegram\n\
84 teleg…\n\
10 teles…\n\
-27 tell\n\
22 tell anyone\n\
-18 tell it\n\
29 tell me\n\
10 tell mum\n\
-15 tell the\n\
12 tell them\n\
-27 tell us\n\
-15 tell you\n\
15 telling me\n\
-20 telling you\n\
-10 tells you\n\
-24 telmore\n\
-24 telmo…\n\
-16 tema\n\
13 temiz…\n\
25 temporary\n\
28 tempo…\n\
-8 ten\n\
-10 ten days\n\
-10 ten minutes\n\
15 tenant\n\
10 tenan…\n\
14 tengo\n\
10 tengo que\n\
-15 tenvoie\n\
-14 tenvo…\n\
-12 teraz\n\
8 term\n\
-13 termin\n\
14 terminal\n\
-13 terminas\n\
-14 termi…\n\
-15 terms\n\
-11 terrible\n\
-16 terri…\n\
-23 teslim\n\
-23 tesli…\n\
8 teste…\n\
42 text\n\
-21 text in\n\
10 text me\n\
-10 text stop\n\
-8 text you\n\
18 texti…\n\
-10 texts\n\
-49 than\n\
-25 than #\n\
-8 than last\n\
-16 than the\n\
-20 thank\n\
-20 thank you\n\
-24 thanks\n\
-43 thanks for\n\
-24 thank…\n\
-69 that\n\
-13 that a\n\
-18 that he\n\
45 that i\n\
25 that is\n\
-13 that isnt\n\
-32 that it\n\
-11 that its\n\
-9 that my\n\
-19 that normal\n\
-16 that the\n\
9 that this\n\
12 that was\n\
-11 that you\n\
-24 that your\n\
37 that youre\n\
-8 that youve\n\
26 thats\n\
-31 thats a\n\
-16 thats all\n\
13 thats fine\n\
22 thats how\n\
-213 the\n\
57 the #\n\
-10 the 1st\n\
-19 the 20th\n\
-8 the 2nd\n\
-11 the 4th\n\
27 the account\n\
-11 the accounts\n\
15 the activation\n\
10 the agency\n\
12 the agent\n\
9 the airport\n\
17 the amount\n\
15 the apartment\n\
-86 the app\n\
13 the attached\n\
10 the audit\n\
13 the authorities\n\
14 the bailiff\n\
16 the balance\n\
-48 the bank\n\
32 the banks\n\
-14 the bell\n\
-14 the best\n\
-12 the bill\n\
27 the blockchain\n\
-33 the board\n\
-10 the box\n\
8 the building\n\
-8 the cake\n\
11 the call\n\
-8 the caller\n\
-24 the card\n\
-17 the cards\n\
9 the change\n\
10 the charger\n\
27 the chinese\n\
-16 the city\n\
-11 the client\n\
13 the code\n\
24 the codes\n\
-24 the coffee\n\
-17 the company\n\
29 the computer\n\
-16 the concert\n\
-16 the counter\n\
10 the country\n\
13 the courier\n\
-8 the couriers\n\
11 the courts\n\
9 the cpr\n\
11 the criminal\n\
-10 the customer\n\
-12 the danish\n\
-8 the data\n\
8 the day\n\
-13 the desk\n\
-13 the device\n\
-11 the doctor\n\
9 the duty\n\
-21 the email\n\
-17 the embassy\n\
-22 the end\n\
-11 the estate\n\
-12 the eu\n\
10 the european\n\
8 the exchange\n\
8 the expiry\n\
-12 the fee\n\
-11 the ferry\n\
-11 the figures\n\
-19 the first\n\
15 the following\n\
-10 the frame\n\
51 the fraud\n\
15 the full\n\
10 the funds\n\
-9 the game\n\
11 the guarantee\n\
8 the hackers\n\
14 the hague\n\
10 the holiday\n\
-12 the hospital\n\
12 the hour\n\
-11 the house\n\
-21 the hr\n\
12 the id\n\
-11 the immigration\n\
-10 the intranet\n\
-8 the investigation\n\
-17 the invoice\n\
28 the judge\n\
26 the key\n\
-18 the kids\n\
18 the last\n\
8 the lawyers\n\
-30 the letter\n\
47 the line\n\
34 the link\n\
32 the list\n\
17 the loan\n\
-19 the local\n\
9 the long\n\
22 the mail\n\
-9 the main\n\
-15 the man\n\
-14 the meeting\n\
19 the ministry\n\
-14 the missing\n\
-14 the mobile\n\
10 the moment\n\
48 the money\n\
-20 the month\n\
-11 the municipalitys\n\
24 the national\n\
-14 the netbank\n\
32 the new\n\
-8 the next\n\
11 the normal\n\
12 the notes\n\
12 the number\n\
26 the numbers\n\
-9 the nurse\n\
-8 the objection\n\
15 the officer\n\
-18 the old\n\
20 the one\n\
-8 the online\n\
-12 the order\n\
-19 the page\n\
-29 the paper\n\
-16 the papers\n\
-8 the password\n\
11 the person\n\
49 the phone\n\
-13 the photos\n\
25 the picture\n\
28 the pin\n\
13 the platform\n\
-70 the police\n\
-8 the post\n\
-18 the postnord\n\
12 the prosecutor\n\
-13 the purchase\n\
9 the purpose\n\
-19 the queue\n\
-13 the receipt\n\
-9 the receiver\n\
-15 the red\n\
22 the refund\n\
8 the release\n\
-44 the rent\n\
9 the report\n\
22 the request\n\
-16 the residence\n\
41 the rest\n\
-25 the right\n\
-15 the robot\n\
11 the safe\n\
11 the same\n\
16 the screenshot\n\
-18 the second\n\
-10 the secure\n\
27 the security\n\
-9 the seller\n\
-14 the sender\n\
-15 the senders\n\
-10 the server\n\
-14 the shared\n\
-18 the shop\n\
28 the signals\n\
13 the six\n\
28 the sofa\n\
20 the software\n\
-16 the steps\n\
-8 the stolen\n\
40 the system\n\
-9 the tax\n\
-15 the team\n\
10 the test\n\
27 the text\n\
-8 the third\n\
11 the three\n\
8 the toilet\n\
9 the top\n\
-14 the value\n\
18 the verification\n\
38 the video\n\
-8 the voice\n\
-12 the waiting\n\
13 the wallet\n\
20 the warrant\n\
-22 the way\n\
-9 the witness\n\
-11 the words\n\
12 the work\n\
-10 the workshop\n\
-13 the wrong\n\
-42 their\n\
-49 them\n\
9 them #\n\
-13 them and\n\
8 them but\n\
-16 them in\n\
-14 them on\n\
-24 them to\n\
65 then\n\
36 then i\n\
-9 then ill\n\
9 then open\n\
9 then read\n\
9 then send\n\
27 then the\n\
12 then we\n\
-11 then you\n\
53 there\n\
9 there i\n\
57 there is\n\
13 there now\n\
11 there you\n\
13 thereafter\n\
24 theres\n\
42 theres a\n\
10 theres an\n\
-28 theres no\n\
47 there…\n\
54 they\n\
35 they are\n\
-8 they call\n\
9 they can\n\
-17 they do\n\
11 they dont\n\
11 they give\n\
8 they have\n\
8 they let\n\
-8 they need\n\
-13 they ring\n\
-12 they said\n\
9 they take\n\
11 they want\n\
26 theyll\n\
26 theyl…\n\
-11 theyre from\n\
-34 thing\n\
-10 thing i\n\
-19 things\n\
-19 thing…\n\
-40 think\n\
-30 third\n\
-13 thirteen\n\
13 thirty\n\
22 thirty minutes\n\
173 this\n\
29 this call\n\
-25 this code\n\
14 this evening\n\
69 this is\n\
32 this message\n\
-12 this morning\n\
59 this number\n\
13 this phone\n\
-11 this text\n\
-21 this week\n\
-8 this year\n\
13 this you\n\
-8 thisted\n\
-8 thist…\n\
-11 those\n\
-15 those who\n\
20 thought\n\
20 thoug…\n\
8 thousand euro\n\
9 thousand kroner\n\
-9 thousand one\n\
149 threat.arrest|live\n\
154 threat.arrest|reader\n\
-25 threat.arrest|reports\n\
-9 threat.arrest|reports threat.arrest|threatens\n\
15 threat.arrest|speaks\n\
149 threat.arrest|threatens\n\
46 threat.arrest|threatens threat.court|threatens\n\
105 threat.arrest|threatens threat.deadline|threatens\n\
-10 threat.arrest|threatens threat.debt|threatens\n\
18 threat.arrest|threatens threat.exposure|threatens\n\
104 threat.block|live\n\
172 threat.block|reader\n\
-23 threat.block|reports\n\
-12 threat.block|reports threat.block|threatens\n\
14 threat.block|reports threat.deadline|reports\n\
-19 threat.block|reports threat.deadline|threatens\n\
-25 threat.block|speaks\n\
104 threat.block|threatens\n\
15 threat.block|threatens threat.deadline|reports\n\
89 threat.block|threatens threat.deadline|threatens\n\
16 threat.block|threatens threat.deportation|threatens\n\
-19 threat.block|threatens threat.exposure|threatens\n\
11 threat.block|threatens threat.return|threatens\n\
60 threat.court|live\n\
60 threat.court|reader\n\
-21 threat.court|reports\n\
28 threat.court|speaks\n\
60 threat.court|threatens\n\
119 threat.court|threatens threat.deadline|threatens\n\
31 threat.court|threatens threat.debt|threatens\n\
13 threat.court|threatens threat.deportation|threatens\n\
40 threat.court|threatens threat.exposure|threatens\n\
76 threat.cutoff|live\n\
58 threat.cutoff|reader\n\
11 threat.cutoff|speaks\n\
76 threat.cutoff|threatens\n\
51 threat.cutoff|threatens threat.deadline|threatens\n\
8 threat.deadline|denies\n\
61 threat.deadline|live\n\
43 threat.deadline|reader\n\
35 threat.deadline|reports\n\
8 threat.deadline|reports threat.deadline|threatens\n\
61 threat.deadline|threatens\n\
47 threat.deadline|threatens threat.debt|threatens\n\
49 threat.deadline|threatens threat.deportation|threatens\n\
73 threat.deadline|threatens threat.exposure|threatens\n\
69 threat.deadline|threatens threat.return|threatens\n\
28 threat.debt|live\n\
56 threat.debt|reader\n\
28 threat.debt|threatens\n\
60 threat.deportation|live\n\
46 threat.deportation|reader\n\
20 threat.deportation|speaks\n\
60 threat.deportation|threatens\n\
78 threat.exposure|live\n\
95 threat.exposure|reader\n\
78 threat.exposure|threatens\n\
13 threat.return|denies\n\
54 threat.return|live\n\
-27 threat.return|reader\n\
-8 threat.return|speaks\n\
54 threat.return|threatens\n\
-10 threatening\n\
-52 threat|reports\n\
79 threat|threatens\n\
-35 threa…\n\
-34 three\n\
-22 three times\n\
-15 through\n\
-9 through the\n\
-8 through your\n\
-15 throu…\n\
-10 throw\n\
-10 thu\n\
-71 thursday\n\
-13 thursday #\n\
-9 thursday at\n\
-73 thurs…\n\
-13 ti\n\
8 ti minutter\n\
-9 ticket\n\
-23 tickets\n\
-8 tickets for\n\
-32 ticke…\n\
-68 tid\n\
-18 tid i\n\
-8 tid og\n\
-13 tid på\n\
-30 tid til\n\
-29 tiden\n\
10 tidlig\n\
9 tidspunkt\n\
8 tidsp…\n\
9 tiene\n\
-18 tikla…\n\
11 tiktok\n\
11 tikto…\n\
-202 til\n\
18 til #\n\
9 til @link\n\
9 til agent\n\
-30 til alle\n\
8 til apple\n\
-10 til at\n\
-12 til danmark\n\
-12 til datatilsynet\n\
-9 til de\n\
15 til dem\n\
-12 til den\n\
8 til dette\n\
22 til dig\n\
31 til din\n\
8 til dit\n\
27 til en\n\
-23 til et\n\
12 til filialen\n\
-21 til frokost\n\
-13 til hvidvask\n\
-11 til hvis\n\
17 til højre\n\
10 til jul\n\
-13 til klokken\n\
12 til kontoret\n\
15 til microsoft\n\
45 til mig\n\
48 til min\n\
-18 til mitid\n\
-15 til netflix\n\
12 til når\n\
-10 til offerfonden\n\
-13 til og\n\
-48 til os\n\
-11 til på\n\
-9 til sin\n\
-14 til søndag\n\
35 til vores\n\
21 tilbage\n\
-13 tilbage i\n\
8 tilbage med\n\
73 tilbage på\n\
9 tilbagefører\n\
18 tilbageførsel\n\
56 tilba…\n\
-22 tilbud\n\
-33 tilbu…\n\
9 tilby…\n\
9 tilføj\n\
21 tilfø…\n\
-35 till\n\
-8 tillykke\n\
16 tillykke du\n\
-25 tillykke med\n\
-8 tilly…\n\
-8 tilme…\n\
14 tilsendt\n\
14 tilse…\n\
-144 time\n\
-38 time @link\n\
-21 time code\n\
-13 time is\n\
15 time om\n\
-10 time on\n\
-9 time you\n\
90 timer\n\
10 timer @link\n\
14 timer ellers\n\
-13 timer…\n\
-21 times\n\
-13 tine\n\
-13 ting\n\
-14 tip\n\
-50 tirsdag\n\
-21 tirsdag kl\n\
-52 tirsd…\n\
-18 title\n\
-10 tjek\n\
-8 tjekke dine\n\
-26 tjekker\n\
-27 tjekk…\n\
36 tjen\n\
10 tjen #\n\
11 tjene\n\
12 tjent\n\
8 tjente\n\
8 tjent…\n\
-8 tl\n\
17 tlf\n\
14 to\n\
-27 to #\n\
-51 to @link\n\
14 to activate\n\
-14 to all\n\
8 to an\n\
-8 to any\n\
-18 to anybody\n\
-30 to approve\n\
-30 to ask\n\
43 to avoid\n\
-8 to be\n\
25 to begin\n\
-23 to block\n\
9 to bother\n\
-13 to bring\n\
15 to buy\n\
14 to cancel\n\
-31 to change\n\
-16 to choose\n\
-15 to citizen\n\
15 to close\n\
-20 to come\n\
12 to complete\n\
-29 to confirm\n\
23 to cooperate\n\
9 to copenhagen\n\
11 to court\n\
-49 to do\n\
23 to drive\n\
12 to elgiganten\n\
-23 to end\n\
-9 to fill\n\
-12 to four\n\
10 to gange\n\
41 to get\n\
8 to give\n\
-26 to go\n\
11 to google\n\
-18 to have\n\
8 to help\n\
33 to him\n\
10 to hold\n\
-13 to identify\n\
-8 to install\n\
14 to ja\n\
-18 to know\n\
8 to lift\n\
14 to make\n\
30 to me\n\
18 to missing\n\
-24 to move\n\
27 to my\n\
17 to new\n\
-20 to nie\n\
-9 to order\n\
38 to our\n\
-33 to pay\n\
-13 to phone\n\
11 to pick\n\
8 to press\n\
29 to protect\n\
-11 to raise\n\
11 to read\n\
39 to receive\n\
14 to release\n\
11 to remove\n\
-13 to reply\n\
-12 to report\n\
8 to respond\n\
9 to reverse\n\
-17 to say\n\
18 to see\n\
-38 to send\n\
15 to share\n\
-26 to show\n\
-17 to sign\n\
-19 to sleep\n\
18 to speak\n\
-11 to start\n\
22 to stay\n\
16 to talk\n\
-12 to tell\n\
9 to their\n\
92 to this\n\
-8 to three\n\
-17 to transfer\n\
24 to unlock\n\
-23 to update\n\
-19 to us\n\
-12 to wait\n\
69 to you\n\
22 to your\n\
-13 tobias\n\
-13 tobia…\n\
86 today\n\
-15 today #\n\
-8 today between\n\
13 today by\n\
10 today if\n\
9 today is\n\
21 today its\n\
17 today to\n\
10 today update\n\
13 todays\n\
13 today…\n\
9 toft\n\
-22 tog\n\
-8 toget\n\
55 together\n\
27 together with\n\
55 toget…\n\
10 toilet\n\
8 toilet this\n\
12 toile…\n\
-23 token\n\
-12 told\n\
-19 told her\n\
17 told him\n\
20 told me\n\
-22 told to\n\
28 told you\n\
11 toldstyrelsen\n\
11 tolds…\n\
-10 tolk\n\
24 toll\n\
15 toll free\n\
-8 tomasz\n\
-8 tomas…\n\
-71 tomorrow\n\
-34 tomorrow #\n\
-72 tomor…\n\
-19 ton\n\
27 tone\n\
-45 tonight\n\
-9 tonight #\n\
-16 tonight from\n\
24 tonight i\n\
-10 tonight when\n\
-40 tonig…\n\
-29 too\n\
21 too much\n\
-29 took\n\
-11 took #\n\
-8 took the\n\
9 tool\n\
-16 toppen\n\
-16 toppe…\n\
-47 torsdag\n\
-10 torsdag kl\n\
-47 torsd…\n\
-13 torvet\n\
-14 torve…\n\
10 tot\n\
-44 total\n\
-20 total #\n\
9 trace…\n\
-17 track\n\
-9 track @link\n\
-11 track it\n\
-26 tracking\n\
-8 tracking number\n\
-31 track…\n\
9 trade\n\
8 trade…\n\
14 trafficking\n\
19 traff…\n\
26 trafi…\n\
-11 train\n\
-12 train #\n\
-10 transactions\n\
8 transfer and\n\
-8 transfer limit\n\
-9 transfer of\n\
13 transfer please\n\
-16 transfer the\n\
39 transfer to\n\
-8 transfer within\n\
10 transferencia\n\
-10 transferred #\n\
12 transferred to\n\
-25 transfers\n\
-15 transfers with\n\
20 transport\n\
10 trava…\n\
-12 travel\n\
-12 trave…\n\
25 travlt\n\
25 travl…\n\
-55 tre\n\
-10 tre gange\n\
13 tre måneders\n\
-14 tre ting\n\
14 treasury\n\
14 treas…\n\
8 treated\n\
9 treated as\n\
8 treat…\n\
-8 trent…\n\
-13 trial\n\
12 tried\n\
14 tried to\n\
-14 trine\n\
-26 trip\n\
-10 tro\n\
-8 troede\n\
-8 troed…\n\
25 trojan\n\
13 trojan spyware\n\
38 troja…\n\
-9 trouble\n\
-9 troub…\n\
-12 trukket\n\
-12 trukk…\n\
-15 truksta\n\
-15 truks…\n\
9 trust\n\
-16 trust the\n\
-54 try\n\
-21 try again\n\
-18 try to\n\
38 trying\n\
33 trying to\n\
38 tryin…\n\
37 tryk\n\
40 tryk #\n\
-9 tryk et\n\
-14 trykke #\n\
12 trykkede\n\
31 trykker\n\
41 trykk…\n\
19 trzeba\n\
19 trzeb…\n\
15 trække\n\
8 trækkes\n\
18 trækkes i\n\
-9 ts\n\
-76 tu\n\
-26 tu codigo\n\
-13 tu paquete\n\
-16 tu peux\n\
-10 tues\n\
-36 tuesday\n\
-38 tuesd…\n\
-17 tun\n\
9 turi\n\
-12 turk\n\
-11 turned\n\
-9 turned on\n\
-11 turne…\n\
32 tusind\n\
27 tusin…\n\
-9 tutan…\n\
-8 tutarindaki\n\
-11 tutar…\n\
-12 tutto\n\
-10 tv\n\
-13 tvivl\n\
-17 twelve\n\
-17 twelv…\n\
-16 twice by\n\
-34 two\n\
-13 two and\n\
-20 two for\n\
-13 two men\n\
-11 two minutes\n\
14 two months\n\
8 two parts\n\
-11 two step\n\
9 two years\n\
-22 txt\n\
-17 txt stop\n\
11 type\n\
9 type card\n\
18 type in\n\
10 type it\n\
-9 type password\n\
9 type the\n\
14 typed your\n\
-8 typisk\n\
-9 typis…\n\
8 tyve\n\
12 tyve minutter\n\
18 tæller\n\
18 tælle…\n\
-11 tøj\n\
-15 tømme\n\
-8 tør\n\
177 u\n\
21 u got\n\
8 u pay\n\
-20 u11\n\
-11 uber\n\
-8 uberweisen\n\
-9 uberweisen sie\n\
28 ubetalt\n\
11 ubetalt regning\n\
29 ubeta…\n\
29 ud\n\
-8 ud af\n\
-11 ud efter\n\
8 ud for\n\
16 ud til\n\
42 udbetaling\n\
31 udbetaling danmark\n\
12 udbetalt\n\
48 udbet…\n\
9 ude på\n\
13 udeblevet\n\
13 udeblevet fra\n\
18 udebl…\n\
17 uden\n\
-22 uden at\n\
-25 udfyld\n\
-17 udfyl…\n\
-20 udgav\n\
-20 udgav sig\n\
-15 udlandet\n\
-15 udlan…\n\
-8 udlejer\n\
-27 udlej…\n\
9 udlændingestyrelsen\n\
10 udløb\n\
-21 udløber\n\
9 udløber i\n\
-11 udløber om\n\
-26 udløbet\n\
16 udløbsdato\n\
11 udløbsdato og\n\
-25 udløb…\n\
15 udski…\n\
9 udskr…\n\
25 udstedt\n\
35 udste…\n\
8 udtrukket\n\
8 udtru…\n\
-16 uenig\n\
-9 uenig i\n\
-25 uge\n\
-34 uge #\n\
-9 ugen\n\
-14 uger\n\
-8 uhr\n\
15 ukendt\n\
15 ukend…\n\
-9 ukrai…\n\
8 ulejl…\n\
11 ulovligt\n\
15 ulovl…\n\
10 ultim…\n\
24 ultraviewer\n\
24 ultra…\n\
-9 um #\n\
-8 umowa\n\
15 un agent\n\
10 un agente\n\
14 un code\n\
14 un mesaj\n\
8 un numero\n\
13 un virus\n\
-9 una devolucion\n\
10 una transferencia\n\
-8 unaut…\n\
9 unclaimed\n\
9 uncla…\n\
13 uncle\n\
16 und\n\
-151 under\n\
-18 under #\n\
-11 under cards\n\
-21 under en\n\
-15 under kort\n\
-14 under my\n\
13 under revision\n\
-23 under the\n\
40 understand\n\
27 understand that\n\
-13 undersøger\n\
34 undgå\n\
8 undla…\n\
13 undskyld\n\
14 undsk…\n\
8 une\n\
9 unfortunately\n\
9 unfor…\n\
-8 ung mand\n\
-14 unge\n\
8 uniform\n\
12 unifo…\n\
31 union\n\
11 union has\n\
-8 union representative\n\
24 unit\n\
-8 university\n\
-13 unive…\n\
9 unknown\n\
9 unkno…\n\
-12 unless\n\
-8 unless you\n\
-12 unles…\n\
25 unlock\n\
31 unloc…\n\
-14 uno\n\
54 unpaid\n\
17 unpaid parking\n\
54 unpai…\n\
-14 unsubscribe\n\
-14 unsub…\n\
-10 unsure\n\
-10 unsur…\n\
-10 unter\n\
-17 until\n\
-16 until #\n\
-11 until friday\n\
15 unu\n\
10 unusual\n\
13 unusu…\n\
-12 unutm…\n\
-72 up\n\
24 up #\n\
8 up and\n\
21 up he\n\
10 up if\n\
-8 up in\n\
-22 up of\n\
16 up the\n\
-30 up to\n\
-14 up with\n\
23 update\n\
9 update now\n\
15 updat…\n\
12 upgrade\n\
8 upgrade to\n\
11 upgraded\n\
10 upgraded to\n\
32 upgra…\n\
-8 upload\n\
-10 upload them\n\
-20 uploa…\n\
28 ups\n\
107 ur\n\
18 ur money\n\
23 urgent\n\
33 urgen…\n\
-111 us\n\
-15 us back\n\
29 us by\n\
-8 us from\n\
-18 us if\n\
-21 us in\n\
-18 us on\n\
-21 us the\n\
-11 us to\n\
-15 us we\n\
-13 us within\n\
-20 usa\n\
26 usd\n\
56 usdt\n\
8 usdt to\n\
-84 use\n\
-13 use it\n\
-20 use the\n\
-26 use your\n\
-17 used #\n\
10 used for\n\
10 used your\n\
102 user\n\
80 user id\n\
30 user name\n\
13 username\n\
13 usern…\n\
-23 using\n\
-10 using it\n\
14 usted\n\
-21 usual\n\
-22 usually\n\
-9 usually do\n\
-22 usual…\n\
12 utente\n\
12 utent…\n\
-20 uyari…\n\
9 uygul…\n\
-16 uz\n\
-12 uzblo…\n\
-15 uzsak…\n\
-14 uændret\n\
-14 uændr…\n\
-20 v\n\
-25 va\n\
14 va sun\n\
-21 vacci…\n\
-17 vaist…\n\
-10 val\n\
11 valgt\n\
-29 valid for\n\
9 valid in\n\
-14 valid…\n\
-33 value\n\
-111 var\n\
-8 var #\n\
-29 var det\n\
-11 var en\n\
-14 var fra\n\
-12 varer\n\
-9 varia…\n\
12 varme\n\
11 varmecheck\n\
-12 varsa\n\
-18 vaske…\n\
-62 vat\n\
-21 vat and\n\
-15 vat for\n\
10 vault\n\
8 vaya\n\
17 ve\n\
-19 ve banka\n\
-46 ved\n\
-18 ved #\n\
45 ved at\n\
13 ved din\n\
16 ved hånden\n\
-8 ved jeg\n\
-23 vedhæ…\n\
26 vehicle\n\
27 vehic…\n\
-19 vej\n\
-14 vej med\n\
-12 vejle\n\
-19 vejle…\n\
-8 vekse…\n\
46 vel\n\
15 vel nej\n\
-61 velkommen\n\
-54 velkommen til\n\
-63 velko…\n\
-11 velo\n\
32 ven\n\
-37 venlig\n\
-21 venlig hilsen\n\
16 venligst\n\
-23 venli…\n\
-17 vente\n\
14 ventelisten\n\
13 venter\n\
-9 ventetiden\n\
14 vente…\n\
-9 verbe…\n\
-18 vergi…\n\
15 verification\n\
28 verif…\n\
-32 verme…\n\
8 verra\n\
8 verse…\n\
-16 version\n\
-26 version #\n\
-16 versi…\n\
-34 very\n\
-12 very good\n\
-25 veste…\n\
-11 vestj…\n\
-8 vestkystens\n\
-8 vestk…\n\
-11 veya\n\
-8 vh\n\
-22 vi\n\
-17 vi alle\n\
-9 vi beder\n\
23 vi dem\n\
17 vi det\n\
14 vi er\n\
-14 vi fik\n\
-8 vi i\n\
51 vi kan\n\
-11 vi lukker\n\
-27 vi mangler\n\
-12 vi prøver\n\
13 vi se\n\
-10 vi sender\n\
14 vi ser\n\
-17 vi ses\n\
10 vi skal\n\
-9 vi spørger\n\
8 vi står\n\
-9 vi tager\n\
13 vi taler\n\
12 vi to\n\
-29 vi ved\n\
-21 vi vil\n\
-22 via\n\
18 via @link\n\
-12 via betalingsservice\n\
23 via linket\n\
8 via nedenstående\n\
-19 via tastselv\n\
12 victim\n\
-18 victims\n\
8 victor\n\
14 victoria\n\
20 victo…\n\
-9 vide\n\
-12 vide at\n\
-16 vide hvor\n\
63 video\n\
9 videoen\n\
11 videoer\n\
10 videoer og\n\
20 videos\n\
41 video…\n\
11 videre\n\
21 vider…\n\
-10 vidne\n\
-10 vidste\n\
-10 vidst…\n\
10 viena\n\
-8 viene\n\
-10 view\n\
8 viewe…\n\
60 viewing\n\
58 viewi…\n\
44 vigtigt\n\
27 vigtigt at\n\
45 vigti…\n\
36 vil\n\
-59 vil du\n\
-40 vil gerne\n\
99 vil ha\n\
23 vil han\n\
18 vil have\n\
-14 vil høre\n\
34 vil ikke\n\
19 vil jeg\n\
-9 vil se\n\
10 vil vi\n\
-31 vil vide\n\
-10 villa…\n\
-56 ville\n\
-26 ville bare\n\
-13 ville have\n\
-9 vilnius\n\
-9 vilni…\n\
-35 vin\n\
10 vinder\n\
9 vinde…\n\
9 vindue\n\
-14 vineri\n\
-14 viner…\n\
36 vip\n\
17 virker\n\
11 virker ikke\n\
37 virus\n\
14 virus…\n\
-9 vis\n\
39 visa\n\
9 visa dankort\n\
8 vise\n\
-10 viser\n\
-8 visible\n\
-8 visib…\n\
12 visit\n\
9 visit your\n\
-15 viskas\n\
-15 viska…\n\
-13 vist\n\
-8 vitam…\n\
-13 voice\n\
-11 voice says\n\
15 voicemail\n\
10 voice…\n\
-16 volun…\n\
21 von\n\
15 von #\n\
53 vores\n\
21 vores advokat\n\
8 vores bud\n\
-13 vores hjemmeside\n\
-14 vores konto\n\
22 vote\n\
19 vote for\n\
-63 votre\n\
-9 votre carte\n\
-11 votre code\n\
-17 votre colis\n\
-10 votre facture\n\
-13 votre mot\n\
12 vouchers\n\
20 vouch…\n\
-76 vous\n\
-8 vous avez\n\
-14 vous demanderons\n\
-16 vous meme\n\
-11 vous pouvez\n\
-12 vous vous\n\
-8 vpn\n\
11 vrea\n\
17 vundet\n\
12 vundet en\n\
17 vunde…\n\
9 vuole\n\
-9 vurde…\n\
-14 vvs\n\
-18 vælg\n\
-22 vælge\n\
9 vælger\n\
12 vær\n\
-9 værdi…\n\
-34 være\n\
-22 være fra\n\
13 værelset\n\
10 værel…\n\
9 været\n\
17 været i\n\
42 w\n\
9 w danii\n\
47 w danish\n\
14 w mitid\n\
-19 wait\n\
-19 waited\n\
-19 waite…\n\
34 waiting\n\
31 waiting for\n\
-8 waiting time\n\
34 waiti…\n\
-18 wake\n\
73 wallet\n\
76 walle…\n\
-34 want\n\
12 want it\n\
8 want me\n\
-48 want to\n\
-18 wanted\n\
-18 wante…\n\
47 wants\n\
15 wants me\n\
18 wants that\n\
12 wants to\n\
-15 warehouse\n\
-15 wareh…\n\
-8 warmly\n\
-8 warml…\n\
-12 warn\n\
11 warned\n\
11 warne…\n\
-15 warning on\n\
44 warrant\n\
8 warrant will\n\
44 warra…\n\
-66 was\n\
13 was added\n\
-14 was approved\n\
9 was for\n\
18 was found\n\
-9 was it\n\
-10 was sent\n\
-10 was stopped\n\
-11 was the\n\
-11 was told\n\
9 was used\n\
-10 washing\n\
-10 washi…\n\
-32 wasnt\n\
9 wasnt you\n\
-8 watch\n\
-24 water\n\
-73 way\n\
-25 way to\n\
-8 way you\n\
45 we\n\
-8 we already\n\
15 we are\n\
-10 we ask\n\
11 we call\n\
10 we can\n\
8 we cannot\n\
-11 we cant\n\
-16 we collect\n\
20 we continue\n\
22 we could\n\
30 we couldnt\n\
8 we detected\n\
-10 we do\n\
-49 we dont\n\
16 we find\n\
17 we found\n\
-9 we havent\n\
-8 we hold\n\
21 we just\n\
-17 we may\n\
-21 we must\n\
-37 we need\n\
-19 we never\n\
9 we only\n\
10 we pay\n\
-13 we process\n\
26 we put\n\
-13 we read\n\
14 we saw\n\
20 we see\n\
-13 we suspect\n\
8 we tried\n\
-17 we will\n\
-12 we wont\n\
21 web\n\
-22 website\n\
-20 websi…\n\
-21 wed\n\
-9 wed #\n\
-9 wed like\n\
-25 wednesday\n\
-8 wednesdays\n\
-34 wedne…\n\
-107 week\n\
-31 week #\n\
-13 weekdays\n\
-15 weekd…\n\
-13 weekend\n\
-19 weekenden\n\
-31 weeke…\n\
-29 weeks\n\
-10 wegen\n\
-15 weil\n\
19 weiter\n\
21 weite…\n\
-56 welcome\n\
-60 welcome to\n\
-56 welco…\n\
-78 well\n\
-15 well never\n\
-9 went\n\
-18 went back\n\
10 went to\n\
-9 wer\n\
12 werden\n\
12 werde…\n\
-30 were\n\
-8 were closed\n\
15 were in\n\
-15 were open\n\
-8 were phoned\n\
-9 were sorry\n\
28 western\n\
27 western union\n\
28 weste…\n\
-50 weve\n\
-8 weve decided\n\
8 weve opened\n\
8 what\n\
-8 what did\n\
-13 what do\n\
13 what happened\n\
17 what is\n\
13 what it\n\
-13 what now\n\
-10 what the\n\
29 what we\n\
-14 what you\n\
-9 whatever\n\
-8 whate…\n\
-23 whats\n\
180 whatsapp\n\
29 whatsapp #\n\
8 whatsapp and\n\
182 whats…\n\
-151 when\n\
13 when done\n\
-8 when it\n\
8 when my\n\
24 when the\n\
-10 when they\n\
-74 when you\n\
-18 when your\n\
-12 when youre\n\
-14 when youve\n\
-63 where\n\
12 where i\n\
-29 where the\n\
-11 where you\n\
-18 whether\n\
-12 whether you\n\
-18 wheth…\n\
-66 which\n\
-9 which a\n\
10 which bank\n\
12 which could\n\
-16 which you\n\
-8 whist…\n\
-29 white\n\
-68 who\n\
-11 who dont\n\
-19 who has\n\
-11 who have\n\
10 who is\n\
-8 who was\n\
14 who you\n\
-10 whole\n\
-11 whole time\n\
-9 whom\n\
-12 whos\n\
12 why #\n\
-9 wiadomosc\n\
-12 wiado…\n\
34 wife\n\
-15 wifi\n\
102 will\n\
57 will be\n\
11 will come\n\
12 will connect\n\
-8 will find\n\
-17 will never\n\
-13 will not\n\
-16 will pay\n\
20 will say\n\
21 wilson\n\
21 wilso…\n\
14 window\n\
39 windows\n\
19 windows defender\n\
44 windo…\n\
-15 wine\n\
18 winner\n\
18 winne…\n\
-17 winter\n\
-15 winte…\n\
-31 wir\n\
-16 wir haben\n\
21 wire\n\
13 wish\n\
-17 wishes\n\
-17 wishe…\n\
36 with\n\
56 with #\n\
-19 with an\n\
23 with card\n\
-22 with child\n\
12 with cpr\n\
14 with foreign\n\
10 with him\n\
22 with me\n\
-27 with mitid\n\
-20 with mobilepay\n\
-8 with my\n\
-9 with passport\n\
-14 with someone\n\
-31 with the\n\
-26 with us\n\
45 with you\n\
43 with your\n\
22 withdraw\n\
16 withdraw the\n\
8 withdrawal\n\
11 withdrawn\n\
-14 withdrew\n\
44 withd…\n\
9 within\n\
40 within #\n\
11 within 24h\n\
-8 within a\n\
-9 within an\n\
-12 within ten\n\
9 withi…\n\
56 without\n\
22 without a\n\
16 without it\n\
17 without the\n\
56 witho…\n\
-19 witness\n\
-23 witne…\n\
13 wolt\n\
18 woman\n\
15 won\n\
-24 wont\n\
-10 wont be\n\
-8 word for\n\
21 work\n\
12 work from\n\
-10 work in\n\
8 work with\n\
11 worked\n\
8 worker\n\
18 worke…\n\
-11 working\n\
-20 working days\n\
-11 worki…\n\
20 workplace\n\
20 workp…\n\
-15 works\n\
-11 works until\n\
-10 workshop\n\
-11 works…\n\
-16 worri…\n\
15 worry\n\
-15 worth\n\
-68 would\n\
-10 would do\n\
-22 would like\n\
-17 would you\n\
-14 wpisa…\n\
-41 write\n\
-19 write it\n\
-36 write to\n\
-13 write your\n\
-17 writes\n\
-17 write…\n\
-8 written\n\
-8 writt…\n\
-23 wrong\n\
-12 wrote\n\
-12 wyplacic\n\
15 wyplate\n\
23 wypla…\n\
8 wystarczy\n\
8 wysta…\n\
-9 wysyl…\n\
-16 x\n\
10 x #\n\
28 xx\n\
-12 xxxxx\n\
32 y\n\
15 y el\n\
15 y no\n\
-12 y que\n\
9 y then\n\
-49 ya\n\
-15 ya da\n\
-14 ya esta\n\
-45 yaparak\n\
-45 yapar…\n\
8 yapil…\n\
-24 yapmadiysaniz\n\
-31 yapma…\n\
8 yaz\n\
20 ydelser\n\
22 ydels…\n\
-98 year\n\
-17 year and\n\
-8 year the\n\
-15 year you\n\
-14 yearly\n\
-14 yearl…\n\
-14 years\n\
-10 years and\n\
-10 yellow\n\
-16 yellow card\n\
-10 yello…\n\
-11 yeni kartiniz\n\
87 yes\n\
16 yes and\n\
15 yes for\n\
8 yes hello\n\
13 yes i\n\
-15 yes it\n\
13 yes thats\n\
-18 yesterday\n\
-16 yeste…\n\
11 yet\n\
11 yo\n\
-10 yo le\n\
-8 yoga\n\
-12 yoghu…\n\
-10 yok\n\
29 yolla…\n\
76 you\n\
32 you #\n\
33 you a\n\
-8 you all\n\
19 you alone\n\
-10 you already\n\
16 you an\n\
28 you and\n\
17 you answer\n\
-14 you apply\n\
10 you approve\n\
-10 you approved\n\
96 you are\n\
9 you as\n\
-19 you asked\n\
14 you at\n\
-16 you because\n\
-25 you block\n\
-8 you bring\n\
15 you busy\n\
-11 you bye\n\
-13 you call\n\
-43 you called\n\
-237 you can\n\
-11 you cant\n\
9 you check\n\
30 you choose\n\
10 you click\n\
-15 you come\n\
14 you deposit\n\
33 you did\n\
-15 you disagree\n\
-52 you dont\n\
-21 you drop\n\
24 you enter\n\
8 you fill\n\
8 you find\n\
-33 you for\n\
20 you forward\n\
-10 you four\n\
26 you from\n\
-17 you gave\n\
-8 you get\n\
10 you give\n\
35 you got\n\
151 you have\n\
-15 you his\n\
9 you hold\n\
9 you i\n\
20 you in\n\
8 you is\n\
14 you it\n\
20 you its\n\
25 you just\n\
12 you keep\n\
-71 you may\n\
-8 you move\n\
12 you must\n\
9 you my\n\
-50 you need\n\
12 you off\n\
13 you on\n\
19 you only\n\
-17 you open\n\
10 you owe\n\
-12 you paid\n\
33 you pay\n\
10 you please\n\
-9 you post\n\
-8 you press\n\
9 you read\n\
22 you receive\n\
9 you received\n\
11 you regarding\n\
8 you remember\n\
-15 you reported\n\
-17 you said\n\
9 you save\n\
-8 you say\n\
9 you scan\n\
71 you see\n\
-12 you set\n\
-8 you shouldnt\n\
-13 you sign\n\
-13 you still\n\
20 you stop\n\
26 you swipe\n\
-8 you tell\n\
28 you thank\n\
-19 you that\n\
13 you the\n\
-9 you then\n\
10 you through\n\
13 you to\n\
-18 you transfer\n\
-12 you twice\n\
13 you use\n\
-10 you usually\n\
-58 you want\n\
8 you was\n\
27 you were\n\
23 you what\n\
8 you whats\n\
12 you when\n\
-11 you with\n\
12 you yes\n\
29 you you\n\
24 you your\n\
-22 youd\n\
-22 youd rather\n\
-46 youll\n\
-14 youll have\n\
-18 youll see\n\
-26 young\n\
-17 young man\n\
-8 young people\n\
-11 your\n\
-31 your account\n\
-14 your address\n\
-8 your annual\n\
-15 your appointment\n\
28 your area\n\
73 your bank\n\
15 your banking\n\
-10 your bill\n\
-27 your call\n\
-12 your car\n\
-30 your card\n\
17 your case\n\
-11 your childs\n\
22 your civil\n\
-15 your claim\n\
-12 your code\n\
9 your comment\n\
32 your computer\n\
-8 your contract\n\
8 your country\n\
22 your cv\n\
16 your debit\n\
-19 your deposit\n\
10 your desk\n\
-22 your digital\n\
8 your display\n\
-10 your door\n\
11 your email\n\
8 your file\n\
-29 your first\n\
14 your flat\n\
11 your full\n\
10 your funds\n\
11 your hand\n\
-10 your identity\n\
19 your information\n\
-26 your invoice\n\
11 your ip\n\
8 your key\n\
10 your last\n\
-11 your lawyers\n\
25 your lost\n\
8 your mit\n\
37 your mitid\n\
15 your mobilepay\n\
54 your name\n\
8 your nemid\n\
-32 your nemkonto\n\
-21 your netbank\n\
-8 your new\n\
-26 your next\n\
40 your number\n\
-8 your old\n\
-21 your one\n\
28 your online\n\
-8 your order\n\
-32 your own\n\
25 your package\n\
-15 your passport\n\
11 your pc\n\
38 your phone\n\
-12 your pin\n\
-25 your place\n\
-8 your plan\n\
13 your profile\n\
-18 your refund\n\
-8 your registered\n\
-13 your report\n\
19 your residence\n\
-27 your salary\n\
28 your savings\n\
11 your screen\n\
-28 your shipment\n\
9 your side\n\
20 your signature\n\
19 your sim\n\
9 your social\n\
8 your son\n\
12 your street\n\
-38 your tax\n\
-15 your ticket\n\
-10 your train\n\
-20 your transfer\n\
-9 your union\n\
40 your user\n\
11 your vehicle\n\
14 your visa\n\
21 your wife\n\
8 your work\n\
-14 your yearly\n\
9 your yellow\n\
26 youre\n\
18 youre a\n\
-14 youre not\n\
-11 youre now\n\
11 youre on\n\
-10 youre speaking\n\
-15 youre welcome\n\
22 yours\n\
-9 yours and\n\
-73 yourself\n\
-28 yourself on\n\
-73 yours…\n\
46 yousee\n\
12 yousee @link\n\
46 youse…\n\
9 youtube\n\
9 youtu…\n\
-131 youve\n\
18 youve been\n\
-21 youve got\n\
-17 youve paid\n\
8 youve received\n\
-14 youve used\n\
9 yrs\n\
17 yuzun…\n\
11 z\n\
11 z sms\n\
10 za\n\
-24 zadzwon\n\
-13 zadzwon do\n\
-24 zadzw…\n\
11 zahlen\n\
11 zahle…\n\
-11 zahlu…\n\
-11 zalando\n\
-15 zalan…\n\
-24 zalog…\n\
-8 zapis…\n\
17 zatwierdzic\n\
19 zatwi…\n\
9 ze\n\
-8 zeby\n\
18 zero\n\
-10 zic\n\
-11 zice\n\
-11 zice ca\n\
-11 ziua\n\
-15 ziua sunt\n\
-12 znajd…\n\
-21 zone\n\
-34 zone #\n\
13 zostala\n\
17 zosta…\n\
-15 zur\n\
10 åben\n\
-10 åbent\n\
-40 åbn\n\
-24 åbn appen\n\
24 åbne\n\
42 åbner\n\
-74 år\n\
-18 årig\n\
-13 årsopgørelse\n\
-15 årsop…\n\
-10 ægte\n\
12 ældre sagen\n\
-9 ændret\n\
-13 ændre…\n\
-17 ændringer\n\
-12 ændri…\n\
-15 ødenm…\n\
-23 ødeyebilirsiniz\n\
-23 ødeye…\n\
8 ødeyin\n\
10 ødeyin @link\n\
14 ødeyi…\n\
-10 øffnen\n\
-10 øffne…\n\
-23 øje\n\
26 øjeblik\n\
15 øjeblikket\n\
41 øjebl…\n\
-14 økono…\n\
8 øn\n\
-9 ønce\n\
-23 ønske…\n\
-8 øst\n\
-10 østerbro\n\
-12 øster…\n\
-11 øvels…\n\
20 а\n\
-9 або\n\
-22 автоб…\n\
-10 актив…\n\
22 але\n\
22 алло\n\
-11 анкету\n\
-11 анкет…\n\
22 банку\n\
-9 банку і\n\
-14 банкі…\n\
19 без\n\
24 бо\n\
22 буде\n\
-21 буду\n\
-10 будь\n\
-10 будь ласка\n\
-68 в\n\
-10 в #\n\
9 в дании\n\
11 вам\n\
25 вами\n\
33 вас\n\
36 ваш\n\
-15 ваша\n\
-22 ваши\n\
24 вашу\n\
-19 верну\n\
-12 вже\n\
16 ви\n\
8 випла…\n\
-10 владе…\n\
19 вопро…\n\
39 все\n\
-12 входи…\n\
-15 вчера…\n\
-9 вы\n\
8 від\n\
-15 візьм…\n\
22 він\n\
16 вітаю\n\
29 говор…\n\
15 годин\n\
12 дании\n\
-12 данны…\n\
13 данський\n\
20 дансь…\n\
37 данії\n\
-18 де\n\
-9 денег\n\
12 день\n\
13 деньги\n\
13 деньг…\n\
-11 депозит\n\
-13 депоз…\n\
-20 десят…\n\
16 дзвонить\n\
18 дзвон…\n\
9 диктуйте\n\
23 для\n\
10 дня\n\
9 до пяти\n\
13 добрий\n\
12 добрий день\n\
13 добри…\n\
-14 догов…\n\
-25 докум…\n\
21 допом…\n\
11 доставки\n\
12 доставку\n\
23 доста…\n\
8 доступ\n\
8 досту…\n\
-10 дякуємо\n\
-10 дякує…\n\
16 евро\n\
27 же\n\
-8 жител…\n\
9 з\n\
-37 за\n\
-14 за #\n\
8 за кордоном\n\
-19 завдаток\n\
-19 завда…\n\
-27 завтра\n\
-27 завтр…\n\
15 закри…\n\
-8 запись\n\
21 зараз\n\
-17 зарпл…\n\
9 заход…\n\
8 заявку\n\
8 заявк…\n\
-12 звонил\n\
-15 звони…\n\
12 зупин…\n\
11 зі\n\
9 и все\n\
35 из\n\
18 його\n\
-10 к\n\
8 каже\n\
8 кажіть\n\
8 кажіт…\n\
-36 как\n\
15 картки\n\
-9 карткою\n\
13 картку\n\
13 картк…\n\
15 карту\n\
-8 квартиру\n\
-36 кварт…\n\
-10 ключи\n\
-13 код\n\
10 код из\n\
8 конта…\n\
9 копен…\n\
8 кордоном\n\
13 кордо…\n\
-16 котор…\n\
11 кошти\n\
8 кредит\n\
8 креди…\n\
-19 крон\n\
-13 крон за\n\
26 куратор\n\
26 курат…\n\
-10 ласка\n\
-14 ли\n\
8 лист\n\
15 лично…\n\
14 лише\n\
15 логін\n\
15 макси…\n\
8 мам\n\
-18 мая\n\
11 мені\n\
10 месяц\n\
19 мне\n\
8 мой\n\
-12 мы\n\
-24 на\n\
12 на #\n\
8 на вас\n\
18 на ваш\n\
8 на ваше\n\
10 на картку\n\
-13 на проживання\n\
25 надо\n\
-8 надішліть\n\
8 назва…\n\
-8 налич…\n\
8 написано\n\
13 напиши\n\
19 напиш…\n\
10 нас\n\
16 наш\n\
-21 не\n\
8 не кажіть\n\
9 не надо\n\
-9 не нужно\n\
8 неделю\n\
13 неопл…\n\
20 неї\n\
9 но\n\
-14 нового\n\
-14 новог…\n\
8 нову\n\
8 номер\n\
12 нужен\n\
-10 нужно\n\
8 ні\n\
8 нікому не\n\
-22 нічого\n\
-15 нічого не\n\
-22 нічог…\n\
-12 о\n\
-16 обвин…\n\
-10 обычно\n\
-10 обычн…\n\
8 один\n\
11 она\n\
12 опера…\n\
9 оплатите\n\
19 оплат…\n\
-25 оплач…\n\
-26 ответ…\n\
-12 отдел\n\
8 отключен\n\
8 отклю…\n\
-15 откро…\n\
10 отпра…\n\
25 отрим…\n\
15 оформ…\n\
-19 пані\n\
-12 пенси…\n\
16 перев…\n\
-18 перед\n\
10 передано\n\
11 перед…\n\
10 переказ\n\
-12 переп…\n\
12 питає\n\
19 пишу\n\
10 пишіть\n\
10 пишіт…\n\
23 по\n\
15 повідомлення\n\
14 повід…\n\
-32 пожалуйста\n\
-32 пожал…\n\
-9 позво…\n\
-33 покаж…\n\
-15 показ…\n\
9 поки\n\
-27 покупку\n\
-43 покуп…\n\
11 полож…\n\
17 поліція\n\
15 поліція данії\n\
19 поліц…\n\
-17 после\n\
9 поста…\n\
14 потом\n\
-13 почат…\n\
-19 праці…\n\
-12 предс…\n\
8 прибы…\n\
11 приве…\n\
8 привя…\n\
-9 приго…\n\
-16 приложение\n\
-15 прило…\n\
-26 пришлите\n\
-33 пришл…\n\
18 прове…\n\
9 прода…\n\
14 проди…\n\
-13 проживання\n\
-13 прожи…\n\
-19 проку…\n\
24 просить\n\
14 проси…\n\
11 просто\n\
11 прост…\n\
11 протягом\n\
15 протягом #\n\
11 протя…\n\
9 пяти\n\
-17 пятни…\n\
15 разговор\n\
9 разго…\n\
10 ремон…\n\
13 родин…\n\
-16 русск…\n\
14 с\n\
19 с вами\n\
16 сам\n\
-24 сама\n\
15 сдела…\n\
13 сегодня\n\
13 сегод…\n\
10 сейчас\n\
10 сейча…\n\
8 систе…\n\
12 скажіть\n\
12 скажі…\n\
-8 сказа…\n\
9 скан\n\
15 случа…\n\
15 слідч…\n\
-9 сможе…\n\
9 смотр…\n\
9 смс\n\
-9 сотру…\n\
-35 спасибо\n\
-35 спаси…\n\
12 сплат…\n\
-19 справ…\n\
-11 стран…\n\
-18 суд\n\
19 счет\n\
17 сьогодні\n\
17 сього…\n\
-29 та\n\
10 там буде\n\
14 твой\n\
8 тебе\n\
9 телеграм\n\
16 телег…\n\
-26 телеф…\n\
12 тема\n\
8 тепер\n\
12 термі…\n\
29 только\n\
29 тольк…\n\
-16 треба\n\
9 ты\n\
9 тысяч\n\
26 у\n\
33 у вас\n\
15 у данії\n\
-12 уважа…\n\
10 увійдіть\n\
10 увійд…\n\
11 українців\n\
16 украї…\n\
9 фонд\n\
8 фото\n\
10 хто\n\
40 це\n\
18 цифри\n\
41 через\n\
8 чи\n\
28 что\n\
-10 чтобы\n\
8 шановний\n\
8 шахраїв\n\
10 шахра…\n\
14 штраф\n\
20 ще\n\
8 що\n\
28 щоб\n\
21 я\n\
16 я сам\n\
-24 як\n\
-9 якого\n\
-9 ящике\n\
11 із\n\
14 інакше\n\
14 інакш…\n\
-9 їх\n\
-15 ابني\n\
-16 اتصل\n\
-23 اجل\n\
-17 احد\n\
-51 احضار\n\
8 ادفع\n\
25 اذا\n\
15 ارسل\n\
24 اسم\n\
16 اسم المستخدم\n\
-11 اشتري\n\
22 اضغط\n\
13 اقامت…\n\
16 الا\n\
-8 الاتصال\n\
-8 الاتص…\n\
-8 الاثنين\n\
-8 الاثن…\n\
8 الارقام\n\
8 الارق…\n\
12 الاسبوع\n\
12 الاسب…\n\
-21 الاستلام\n\
-22 الاست…\n\
-18 الاموال\n\
-18 الامو…\n\
-17 الايجار\n\
-17 الايج…\n\
-8 البريد\n\
-8 البري…\n\
-26 البطاقه\n\
-30 البطا…\n\
15 البلديه\n\
15 البلد…\n\
-16 البنك\n\
10 البنكي\n\
17 البنكيه\n\
27 البنك…\n\
20 التامين\n\
20 التام…\n\
19 التحقق\n\
17 التحق…\n\
-11 التي\n\
11 الثلا…\n\
14 الجمارك\n\
14 الجما…\n\
-10 الجمع…\n\
12 الحساب\n\
10 الحسا…\n\
10 الخاص\n\
10 الخاص بك\n\
10 الخميس\n\
10 الخمي…\n\
-9 الدخول\n\
-9 الدخو…\n\
-10 الدراجه\n\
-10 الدرا…\n\
-23 الدفع\n\
25 الدنمارك\n\
14 الدنماركيه\n\
33 الدنم…\n\
9 الذي\n\
-10 الرساله\n\
-13 الرسا…\n\
-9 الرسوم\n\
-9 الرسو…\n\
19 الرقم\n\
9 الرقم #\n\
-11 الرمز\n\
-11 الساعه\n\
-11 الساع…\n\
-10 السبت\n\
-10 السلا…\n\
12 السيد\n\
17 الشاشه\n\
17 الشاش…\n\
-15 الشخصي\n\
-19 الشخص…\n\
-26 الشرطه\n\
-26 الشرط…\n\
11 الشقه\n\
-10 الضاب…\n\
-11 العزي…\n\
-10 العقد\n\
10 العميل\n\
10 العمي…\n\
18 الف\n\
11 الف كرون\n\
12 القادم\n\
12 القاد…\n\
12 الكرام\n\
12 الكرا…\n\
9 الله\n\
-15 المال\n\
-21 المسا\n\
17 المستخدم\n\
18 المست…\n\
9 المطلوب\n\
9 المطل…\n\
8 المفا…\n\
19 المفتاح\n\
19 المفت…\n\
-9 الموافقه\n\
-10 الموا…\n\
-51 الي\n\
8 الي @link\n\
-8 الي حساب\n\
9 الي حسابك\n\
-10 اليوم\n\
-20 ان\n\
48 انا\n\
-15 انك\n\
-30 او\n\
17 اول\n\
-18 اولا\n\
14 ايام\n\
15 باسمك\n\
18 بالبريد\n\
18 بالبر…\n\
11 بالعربيه\n\
11 بالعر…\n\
-9 بالهاتف\n\
-9 بالها…\n\
8 بانتظ…\n\
-23 باي\n\
10 برنامج\n\
16 برنام…\n\
20 بس\n\
-8 بطاقته\n\
-26 بعد\n\
-17 بعد تسجيل\n\
15 بقدر\n\
-16 بقيمه\n\
-16 بقيمه #\n\
-8 بنا\n\
-12 بنفسك\n\
-8 بي\n\
-8 بيانات\n\
-13 بيانا…\n\
8 تاكيد\n\
-19 تسجيل\n\
-17 تسجيل الدخول\n\
-10 تطبيق البنك\n\
8 تلفون…\n\
-25 تم\n\
12 تنبيه\n\
-11 توقيع\n\
-8 جديد\n\
10 جهازك\n\
-16 جواز\n\
8 حساب\n\
11 حسابك @link\n\
18 حول\n\
13 حولت\n\
8 خدمه\n\
10 خلال\n\
10 خلال #\n\
11 دائره\n\
-25 دفع\n\
10 دفعه\n\
-8 دولار\n\
-19 رسائل\n\
-16 رسوم\n\
15 رقم cpr\n\
-17 رقمه\n\
-17 رقمي\n\
18 ساعه\n\
12 سجل\n\
10 سجل الدخول\n\
-8 شخص\n\
-22 شرطه\n\
-28 شيء\n\
-15 طردك\n\
18 عدم\n\
17 عزيزي\n\
10 عزيزي العميل\n\
12 عشر\n\
-16 عقد\n\
-25 علي\n\
-18 علي @link\n\
14 عليه\n\
9 عم\n\
10 عن\n\
-11 عند الاستلام\n\
8 عندك\n\
-9 غرامه\n\
-18 غسيل\n\
-18 غسيل الاموال\n\
15 فريق\n\
21 فقط\n\
-11 في mitid\n\
-19 فيك\n\
-19 قال\n\
-8 قضيه\n\
-20 كل\n\
-17 كلمه\n\
-10 كلمه المرور\n\
-16 كنت\n\
-27 لا\n\
14 لازم\n\
8 لازم ادفع\n\
14 لاستلام\n\
30 لان\n\
34 لديك\n\
13 لقد\n\
13 لك\n\
25 للتحدث\n\
13 للتحدث مع\n\
43 للتحد…\n\
13 لم\n\
11 لن\n\
8 لو\n\
8 لي\n\
10 مؤقتا\n\
11 ما\n\
12 مخالفه\n\
12 مخالف…\n\
-10 مذكره\n\
24 مرحبا\n\
-10 مزيفه\n\
17 مع\n\
-33 معك\n\
23 من\n\
-21 من اجل\n\
-19 من الشرطه\n\
25 من هنا\n\
-17 منا\n\
-35 موبايل\n\
-21 موبايل باي\n\
-35 موباي…\n\
14 موظف\n\
9 ناس\n\
13 نتصل\n\
-9 نقطه\n\
-17 نورديا\n\
-18 نورديا تم\n\
-17 نوردي…\n\
10 هاد\n\
-13 هذا\n\
-10 هذه\n\
-8 هذه الرساله\n\
-20 هل\n\
33 هنا\n\
-12 هويتك\n\
-18 هي\n\
-10 واحد\n\
-14 واذا\n\
-12 وافق\n\
11 والا\n\
-15 وان\n\
15 وانا\n\
16 وجدنا\n\
-8 وصل\n\
10 وقد\n\
39 وما\n\
-8 ويطلب…\n\
-52 يرجي\n\
-48 يرجي احضار\n\
-23 يطلب\n\
-38 يمكنك\n\
-34 يوم',
};
