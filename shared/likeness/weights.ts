// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 6577 messages, ef33f64d.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -2.86,
  lines:
    '-141 #\n\
226 # #\n\
-40 # @link\n\
-8 # about\n\
-18 # an\n\
41 # and\n\
10 # andre\n\
-8 # anni\n\
8 # apple\n\
-26 # aralik\n\
18 # are\n\
16 # as\n\
-15 # at\n\
-11 # bankdage\n\
36 # because\n\
41 # before\n\
15 # betal\n\
-9 # betjenten\n\
11 # bin\n\
-11 # blev\n\
-21 # bring\n\
-9 # bu\n\
14 # by\n\
9 # call\n\
9 # can\n\
12 # cancel\n\
-13 # characters\n\
-26 # check\n\
8 # cifre\n\
10 # cifret\n\
-8 # cm\n\
12 # couldnt\n\
-12 # curl\n\
-9 # currency\n\
-16 # da\n\
-134 # dage\n\
-9 # day\n\
-98 # days\n\
-27 # de\n\
-83 # dec\n\
-117 # december\n\
-11 # den\n\
-11 # depositum\n\
9 # dernier\n\
16 # det\n\
35 # digit\n\
16 # digits\n\
25 # dkda\n\
51 # dkk\n\
24 # dmv\n\
23 # do\n\
10 # dollars\n\
-12 # download\n\
-33 # du\n\
14 # due\n\
-13 # e\n\
-32 # each\n\
14 # eleven\n\
14 # en\n\
-29 # er\n\
-22 # est\n\
8 # eth\n\
17 # eur\n\
13 # euro\n\
8 # euru\n\
-8 # februar\n\
-9 # fine\n\
-10 # first\n\
-8 # fordi\n\
-11 # fra\n\
16 # gang\n\
44 # gange\n\
-9 # gb\n\
22 # haneli\n\
-20 # har\n\
-24 # has\n\
10 # hej\n\
9 # her\n\
11 # horas\n\
-19 # hos\n\
30 # hour\n\
48 # hours\n\
44 # hr\n\
8 # hrs\n\
-14 # husk\n\
-10 # husleje\n\
-13 # hverdage\n\
24 # i\n\
19 # iban\n\
-9 # if\n\
22 # ikke\n\
9 # im\n\
67 # in\n\
11 # inkl\n\
-12 # is\n\
10 # it\n\
-17 # januar\n\
-25 # january\n\
-10 # jeg\n\
-11 # jei\n\
-15 # jesli\n\
-13 # july\n\
-31 # june\n\
-9 # just\n\
-18 # kg\n\
-32 # kl\n\
-24 # km\n\
23 # konto\n\
29 # kort\n\
-102 # kr\n\
24 # kron\n\
-21 # kroner\n\
-19 # kwh\n\
-26 # la\n\
-10 # lars\n\
10 # le\n\
9 # legal\n\
-13 # lei\n\
-8 # less\n\
-9 # liegt\n\
-17 # login\n\
8 # læg\n\
-23 # march\n\
-12 # may\n\
9 # me\n\
31 # min\n\
10 # minut\n\
13 # minute\n\
19 # minutes\n\
-23 # minutter\n\
8 # mobilepay\n\
-25 # months\n\
14 # more\n\
24 # my\n\
-18 # nespauskite\n\
9 # new\n\
-14 # next\n\
-9 # nights\n\
-22 # no\n\
-16 # non\n\
-14 # nov\n\
-55 # november\n\
16 # now\n\
11 # nu\n\
17 # numbers\n\
-10 # nye\n\
-9 # nøglerne\n\
-19 # october\n\
-12 # odense\n\
-10 # of\n\
32 # og\n\
8 # ok\n\
-10 # oktober\n\
18 # om\n\
25 # on\n\
10 # op\n\
17 # or\n\
12 # ore\n\
13 # others\n\
10 # over\n\
-16 # pay\n\
19 # per\n\
-8 # percent\n\
-10 # personer\n\
8 # pick\n\
-58 # please\n\
14 # pm\n\
-25 # points\n\
12 # præcis\n\
43 # på\n\
-15 # ravi\n\
-8 # rent\n\
13 # reply\n\
-11 # retur\n\
-13 # room\n\
-12 # run\n\
48 # saat\n\
-12 # sal\n\
-9 # save\n\
-16 # se\n\
12 # sek\n\
-34 # send\n\
-12 # senest\n\
-8 # sept\n\
12 # settlement\n\
-30 # si\n\
-12 # sifrenizi\n\
-13 # sigue\n\
38 # skal\n\
-11 # so\n\
11 # som\n\
-32 # spørgsmål\n\
9 # stk\n\
14 # straks\n\
9 # så\n\
-39 # tak\n\
11 # tal\n\
12 # tasks\n\
9 # text\n\
10 # thank\n\
-33 # the\n\
36 # til\n\
22 # tilbage\n\
8 # time\n\
87 # timer\n\
63 # today\n\
-11 # total\n\
-16 # transfer\n\
-10 # type\n\
-19 # udløber\n\
9 # unpaid\n\
28 # usd\n\
21 # usdt\n\
-29 # use\n\
-11 # val\n\
-14 # var\n\
-13 # vat\n\
-14 # ved\n\
-17 # vi\n\
-11 # vil\n\
14 # vælg\n\
-23 # was\n\
-14 # water\n\
-21 # what\n\
15 # when\n\
-9 # will\n\
10 # wird\n\
-9 # with\n\
-11 # words\n\
-10 # write\n\
9 # xx\n\
-11 # xxxxx\n\
19 # you\n\
-9 # youll\n\
-11 # youre\n\
-13 # yourself\n\
10 # yrs\n\
18 # zl\n\
-16 # årig\n\
8 # вам\n\
-15 # візьміть\n\
17 # годин\n\
-12 # до\n\
10 # евро\n\
-8 # мая\n\
-11 # о\n\
-12 # хв\n\
9 # це\n\
-10 # اذا\n\
8 # الف\n\
15 # ايام\n\
9 # دولار\n\
22 # ساعه\n\
13 # كر\n\
-33 # كرون\n\
-9 # لا\n\
26 # يورو\n\
-9 10th\n\
-12 1er\n\
-11 1er decembre\n\
11 20k\n\
-19 20th\n\
50 24h\n\
8 24h or\n\
-10 2nd\n\
9 2nite\n\
-13 3rd\n\
25 40k\n\
8 48h\n\
-14 4th\n\
13 5g\n\
-26 5k\n\
16 60k\n\
9 60k for\n\
-11 6d4\n\
17 6pm\n\
328 @link\n\
-9 @link #\n\
62 @link @link\n\
-23 @link adresinden\n\
-23 @link afmeld\n\
10 @link after\n\
-20 @link and\n\
-10 @link avec\n\
-14 @link betales\n\
14 @link card\n\
-9 @link ein\n\
-30 @link eller\n\
-12 @link ellers\n\
22 @link emne\n\
-17 @link er\n\
-18 @link hilsen\n\
8 @link hvis\n\
-11 @link if\n\
-8 @link in\n\
-12 @link med\n\
-63 @link og\n\
-14 @link ou\n\
10 @link put\n\
-21 @link skriv\n\
-9 @link the\n\
-18 @link txt\n\
21 @link type\n\
-15 @link uzerinden\n\
-12 @link we\n\
-8 @link where\n\
-10 @link with\n\
9 @link youll\n\
-36 a\n\
21 a #\n\
-10 a @link\n\
-9 a bill\n\
-10 a bit\n\
8 a box\n\
-9 a buyer\n\
-10 a call\n\
40 a car\n\
-11 a card\n\
10 a case\n\
-23 a chi\n\
-10 a colleague\n\
20 a company\n\
15 a complaint\n\
8 a computer\n\
-21 a confirmation\n\
8 a conto\n\
-21 a copenaghen\n\
-11 a copy\n\
-10 a court\n\
23 a courtesy\n\
-18 a cpr\n\
-8 a credit\n\
12 a criminal\n\
-12 a cup\n\
10 a doctor\n\
11 a document\n\
9 a domicile\n\
-15 a ete\n\
-8 a fake\n\
8 a federal\n\
-17 a fee\n\
-8 a fine\n\
-14 a fost\n\
-19 a free\n\
-13 a friend\n\
11 a future\n\
-48 a good\n\
-17 a guy\n\
11 a hacker\n\
-12 a how\n\
9 a job\n\
-8 a key\n\
12 a la\n\
8 a laptop\n\
15 a lawyer\n\
9 a legal\n\
-12 a link\n\
10 a liquidity\n\
-8 a list\n\
-11 a look\n\
9 a lucky\n\
-20 a mail\n\
-21 a man\n\
-27 a meeting\n\
12 a missed\n\
24 a mistake\n\
9 a mitid\n\
-20 a month\n\
-83 a new\n\
-11 a nice\n\
-9 a no\n\
14 a notification\n\
13 a nurse\n\
-11 a one\n\
13 a package\n\
-17 a page\n\
-13 a password\n\
19 a patrol\n\
20 a payment\n\
-11 a person\n\
-13 a personne\n\
11 a phone\n\
11 a photo\n\
-10 a picture\n\
11 a place\n\
10 a plain\n\
16 a private\n\
-12 a problem\n\
-11 a pull\n\
20 a quick\n\
19 a quiet\n\
10 a real\n\
17 a request\n\
-9 a rule\n\
-9 a safe\n\
-17 a second\n\
13 a senior\n\
-8 a separate\n\
-12 a shop\n\
23 a small\n\
10 a student\n\
14 a surprise\n\
9 a temporary\n\
-13 a text\n\
-11 a third\n\
13 a un\n\
-10 a very\n\
24 a virus\n\
14 a vorbi\n\
-9 a wallet\n\
10 a warning\n\
23 a warrant\n\
-8 a week\n\
-10 a whole\n\
11 a woman\n\
-14 a year\n\
-18 a10\n\
-12 a212\n\
-16 aaby\n\
-16 aaby @link\n\
12 aalborg\n\
13 aalbo…\n\
-22 aarhus\n\
-22 aarhu…\n\
-13 ab\n\
-12 ab #\n\
8 abandoned\n\
10 aband…\n\
-19 abejo…\n\
-14 abholung\n\
-18 abhol…\n\
15 abi\n\
-26 abone…\n\
13 abonnement\n\
-9 abonnement på\n\
-175 about\n\
-20 about #\n\
-13 about a\n\
9 about being\n\
-79 about the\n\
13 about this\n\
12 about your\n\
-20 above\n\
-17 above #\n\
-40 abroad\n\
-11 abroad you\n\
-40 abroa…\n\
-9 abstract\n\
-9 abstr…\n\
-18 abuse\n\
-21 abuse material\n\
59 acc\n\
-8 acced…\n\
-12 accent\n\
-10 accen…\n\
59 accept\n\
40 accept it\n\
11 accept the\n\
20 accepter\n\
65 accep…\n\
-25 access\n\
-19 acces…\n\
-8 accet…\n\
26 accidentally\n\
24 accidentally reported\n\
32 accid…\n\
8 accom…\n\
-10 accor…\n\
-24 account\n\
-14 account #\n\
-24 account and\n\
10 account below\n\
-15 account but\n\
35 account ending\n\
8 account if\n\
24 account is\n\
26 account keep\n\
-12 account lol\n\
8 account no\n\
-39 account number\n\
22 account of\n\
-14 account open\n\
-12 account or\n\
-9 account payments\n\
16 account please\n\
8 account so\n\
-10 account that\n\
-9 account tomorrow\n\
21 account was\n\
-8 account with\n\
-12 account you\n\
-54 accounts\n\
-10 accounts and\n\
-57 accou…\n\
18 acct\n\
-12 accus…\n\
15 acesta\n\
17 acesta este\n\
15 acest…\n\
-14 achat\n\
-13 achat de\n\
8 achitati\n\
9 achit…\n\
36 acil\n\
-17 aciu\n\
-31 act\n\
62 action.approve|advises\n\
25 action.approve|advises action.approve|asks\n\
21 action.approve|advises action.approve|claims\n\
9 action.approve|advises action.give|advises\n\
13 action.approve|advises action.give|asks\n\
18 action.approve|advises action.pay|advises\n\
17 action.approve|advises action.transfer|advises\n\
16 action.approve|advises action.update|claims\n\
21 action.approve|advises authority.benefits|claims\n\
15 action.approve|advises authority.digital-post|claims\n\
28 action.approve|advises claim.emergency|claims\n\
8 action.approve|advises claim.new-number|claims\n\
12 action.approve|advises claim.prompt|claims\n\
9 action.approve|advises claim.reassurance|claims\n\
-9 action.approve|advises claim.recovery|claims\n\
17 action.approve|advises claim.refund|claims\n\
18 action.approve|advises claim.unusual-activity|claims\n\
27 action.approve|advises claim.your-own|claims\n\
17 action.approve|advises credential.card|claims\n\
18 action.approve|advises credential.code|advises\n\
15 action.approve|advises credential.id-document|claims\n\
10 action.approve|advises credential.mitid|advises\n\
11 action.approve|advises credential.mitid|asks\n\
-11 action.approve|advises credential.mitid|reports\n\
37 action.approve|advises money.amount|denies\n\
16 action.approve|advises threat.block|threatens\n\
37 action.approve|advises threat.deadline|threatens\n\
64 action.approve|asks\n\
13 action.approve|asks action.approve|reports\n\
56 action.approve|asks action.call-back|claims\n\
12 action.approve|asks action.crypto|claims\n\
17 action.approve|asks action.enter|claims\n\
32 action.approve|asks action.give|advises\n\
46 action.approve|asks action.give|asks\n\
-14 action.approve|asks action.give|denies\n\
-9 action.approve|asks action.give|reports\n\
9 action.approve|asks action.install|asks\n\
14 action.approve|asks action.install|claims\n\
8 action.approve|asks action.login|asks\n\
34 action.approve|asks action.login|claims\n\
-23 action.approve|asks action.pay|claims\n\
-31 action.approve|asks action.reply|asks\n\
13 action.approve|asks action.scan|asks\n\
11 action.approve|asks action.stay-on-line|asks\n\
-48 action.approve|asks action.transfer|asks\n\
22 action.approve|asks action.transfer|claims\n\
-8 action.approve|asks action.transfer|reports\n\
11 action.approve|asks action.update|asks\n\
45 action.approve|asks action.update|claims\n\
28 action.approve|asks authority.benefits|claims\n\
13 action.approve|asks authority.municipality|claims\n\
-9 action.approve|asks authority.police|claims\n\
-9 action.approve|asks authority.police|reports\n\
13 action.approve|asks authority.tax|claims\n\
-11 action.approve|asks claim.case|claims\n\
8 action.approve|asks claim.crime|claims\n\
-26 action.approve|asks claim.deposit|claims\n\
11 action.approve|asks claim.emergency|claims\n\
-8 action.approve|asks claim.fee|claims\n\
27 action.approve|asks claim.fine|claims\n\
12 action.approve|asks claim.hacked|claims\n\
11 action.approve|asks claim.job|claims\n\
-21 action.approve|asks claim.link|claims\n\
28 action.approve|asks claim.loan|claims\n\
8 action.approve|asks claim.paid-back|claims\n\
-9 action.approve|asks claim.parcel|claims\n\
84 action.approve|asks claim.prompt|claims\n\
-33 action.approve|asks claim.purchase|claims\n\
29 action.approve|asks claim.reassurance|claims\n\
42 action.approve|asks claim.refund|claims\n\
12 action.approve|asks claim.renewal|claims\n\
11 action.approve|asks claim.safe-account|claims\n\
33 action.approve|asks claim.unusual-activity|claims\n\
24 action.approve|asks claim.unusual-activity|reports\n\
8 action.approve|asks claim.virus|claims\n\
-10 action.approve|asks claim.your-own|claims\n\
12 action.approve|asks credential.card|asks\n\
-35 action.approve|asks credential.card|claims\n\
8 action.approve|asks credential.code|asks\n\
-20 action.approve|asks credential.code|claims\n\
17 action.approve|asks credential.cpr|asks\n\
-15 action.approve|asks credential.id-document|asks\n\
19 action.approve|asks credential.mitid|advises\n\
23 action.approve|asks credential.mitid|asks\n\
69 action.approve|asks credential.mitid|claims\n\
16 action.approve|asks credential.mitid|reports\n\
-10 action.approve|asks credential.one-time-code|asks\n\
34 action.approve|asks credential.one-time-code|claims\n\
49 action.approve|asks credential.password|asks\n\
-16 action.approve|asks credential.personal-information|asks\n\
36 action.approve|asks firm.bank|claims\n\
-8 action.approve|asks firm.bank|reports\n\
-16 action.approve|asks firm.payment|claims\n\
-26 action.approve|asks firm.telecom|claims\n\
-8 action.approve|asks firm.toll|claims\n\
-19 action.approve|asks money.amount|claims\n\
-8 action.approve|asks person.buyer|claims\n\
-14 action.approve|asks threat.block|reports\n\
-14 action.approve|asks threat.debt|threatens\n\
71 action.approve|claims\n\
-9 action.approve|claims action.approve|reports\n\
31 action.approve|claims action.buy|claims\n\
9 action.approve|claims action.call-back|asks\n\
-25 action.approve|claims action.give|asks\n\
-17 action.approve|claims action.give|claims\n\
15 action.approve|claims action.give|reports\n\
14 action.approve|claims action.login|asks\n\
18 action.approve|claims action.login|claims\n\
13 action.approve|claims action.pay|claims\n\
22 action.approve|claims action.transfer|claims\n\
18 action.approve|claims action.update|claims\n\
19 action.approve|claims authority.benefits|claims\n\
34 action.approve|claims authority.digital-post|claims\n\
8 action.approve|claims claim.case|claims\n\
-12 action.approve|claims claim.emergency|claims\n\
9 action.approve|claims claim.not-you|claims\n\
16 action.approve|claims claim.parcel|claims\n\
39 action.approve|claims claim.prompt|claims\n\
52 action.approve|claims claim.purchase|claims\n\
16 action.approve|claims claim.refund|claims\n\
15 action.approve|claims claim.residence|claims\n\
8 action.approve|claims claim.safe-account|claims\n\
-29 action.approve|claims claim.unpaid|claims\n\
19 action.approve|claims claim.unusual-activity|claims\n\
9 action.approve|claims claim.your-own|claims\n\
-9 action.approve|claims credential.code|claims\n\
-14 action.approve|claims credential.code|reports\n\
9 action.approve|claims credential.cpr|asks\n\
21 action.approve|claims credential.id-document|claims\n\
10 action.approve|claims credential.mitid|asks\n\
22 action.approve|claims credential.mitid|claims\n\
13 action.approve|claims credential.password|claims\n\
-25 action.approve|claims credential.personal-information|claims\n\
55 action.approve|claims firm.bank|claims\n\
13 action.approve|claims firm.payment|claims\n\
11 action.approve|claims money.amount|claims\n\
10 action.approve|claims money.unusual-means|claims\n\
-11 action.approve|claims person.family|claims\n\
22 action.approve|claims threat.block|threatens\n\
8 action.approve|denies action.give|asks\n\
139 action.approve|live\n\
98 action.approve|reader\n\
-28 action.approve|reports\n\
-12 action.approve|reports action.call-back|reports\n\
14 action.approve|reports action.enter|reports\n\
13 action.approve|reports action.install|reports\n\
-9 action.approve|reports action.pay|asks\n\
13 action.approve|reports action.pay|claims\n\
8 action.approve|reports action.pay|reports\n\
-8 action.approve|reports action.update|asks\n\
15 action.approve|reports action.update|claims\n\
-11 action.approve|reports action.update|reports\n\
10 action.approve|reports claim.all-money|reports\n\
-11 action.approve|reports claim.case|claims\n\
10 action.approve|reports claim.case|reports\n\
-10 action.approve|reports claim.crime|claims\n\
-18 action.approve|reports claim.fee|claims\n\
-8 action.approve|reports claim.link|claims\n\
14 action.approve|reports claim.link|reports\n\
10 action.approve|reports claim.prize|reports\n\
32 action.approve|reports claim.prompt|claims\n\
25 action.approve|reports claim.reassurance|claims\n\
8 action.approve|reports claim.reassurance|reports\n\
12 action.approve|reports claim.unusual-activity|claims\n\
14 action.approve|reports credential.balance|reports\n\
9 action.approve|reports credential.bank-details|reports\n\
-10 action.approve|reports credential.card|asks\n\
-20 action.approve|reports credential.mitid|claims\n\
-18 action.approve|reports firm.bank|claims\n\
-8 action.approve|reports money.amount|claims\n\
16 action.approve|reports money.amount|reports\n\
10 action.approve|reports money.valuables|claims\n\
9 action.approve|reports money.valuables|reports\n\
-10 action.approve|reports person.agent|claims\n\
9 action.approve|reports person.buyer|claims\n\
-24 action.approve|reports threat.block|threatens\n\
27 action.approve|speaks\n\
24 action.buy|advises\n\
44 action.buy|asks action.gift-card|asks\n\
10 action.buy|asks action.give|advises\n\
81 action.buy|asks action.give|asks\n\
9 action.buy|asks action.keep-secret|asks\n\
10 action.buy|asks action.stay-on-line|asks\n\
19 action.buy|asks action.transfer|asks\n\
12 action.buy|asks action.transfer|claims\n\
11 action.buy|asks action.update|asks\n\
8 action.buy|asks authority.police|claims\n\
28 action.buy|asks claim.already-paid|claims\n\
13 action.buy|asks claim.cannot-meet|claims\n\
8 action.buy|asks claim.case|claims\n\
14 action.buy|asks claim.investment|claims\n\
8 action.buy|asks claim.link|claims\n\
-10 action.buy|asks claim.new-number|claims\n\
11 action.buy|asks claim.other-account|claims\n\
10 action.buy|asks claim.prize|claims\n\
12 action.buy|asks claim.reassurance|claims\n\
45 action.buy|asks credential.code|asks\n\
26 action.buy|asks firm.shop|claims\n\
82 action.buy|asks money.amount|claims\n\
11 action.buy|asks money.unusual-means|claims\n\
17 action.buy|asks person.buyer|claims\n\
-8 action.buy|asks person.family|claims\n\
9 action.buy|asks threat.arrest|threatens\n\
13 action.buy|asks threat.block|threatens\n\
12 action.buy|asks threat.deadline|threatens\n\
-46 action.buy|claims\n\
9 action.buy|claims action.give|asks\n\
8 action.buy|claims action.install|claims\n\
-18 action.buy|claims action.keep-secret|asks\n\
-16 action.buy|claims action.pay|asks\n\
-8 action.buy|claims action.pay|claims\n\
9 action.buy|claims action.transfer|asks\n\
14 action.buy|claims action.transfer|claims\n\
8 action.buy|claims claim.all-money|claims\n\
-8 action.buy|claims claim.already-paid|claims\n\
-23 action.buy|claims claim.cannot-meet|claims\n\
9 action.buy|claims claim.case|claims\n\
-9 action.buy|claims claim.fee|claims\n\
9 action.buy|claims claim.investment|claims\n\
16 action.buy|claims claim.not-you|claims\n\
-14 action.buy|claims claim.reassurance|claims\n\
-13 action.buy|claims claim.unusual-activity|claims\n\
8 action.buy|claims credential.bank-details|asks\n\
-14 action.buy|claims credential.card|asks\n\
-13 action.buy|claims credential.card|claims\n\
-8 action.buy|claims credential.mitid|claims\n\
-18 action.buy|claims credential.one-time-code|claims\n\
48 action.buy|claims firm.bank|claims\n\
10 action.buy|claims firm.payment|claims\n\
-34 action.buy|claims money.amount|claims\n\
-13 action.buy|claims person.agent|claims\n\
8 action.buy|claims threat.arrest|threatens\n\
-17 action.buy|claims threat.deadline|threatens\n\
-40 action.buy|live\n\
62 action.buy|reader\n\
-9 action.buy|reports\n\
16 action.buy|speaks\n\
-15 action.call-back|advises\n\
-14 action.call-back|advises action.give|asks\n\
31 action.call-back|advises action.give|claims\n\
8 action.call-back|advises action.give|reports\n\
-13 action.call-back|advises action.install|asks\n\
17 action.call-back|advises action.pay|asks\n\
12 action.call-back|advises action.pay|claims\n\
-8 action.call-back|advises action.reply|advises\n\
22 action.call-back|advises action.transfer|asks\n\
-29 action.call-back|advises authority.police|claims\n\
-10 action.call-back|advises authority.state|claims\n\
-14 action.call-back|advises authority.tax|claims\n\
24 action.call-back|advises claim.deposit|claims\n\
19 action.call-back|advises claim.emergency|claims\n\
14 action.call-back|advises claim.fee|claims\n\
-14 action.call-back|advises claim.investment|claims\n\
32 action.call-back|advises claim.link|claims\n\
-10 action.call-back|advises claim.misused-name|claims\n\
18 action.call-back|advises claim.new-number|claims\n\
12 action.call-back|advises claim.parcel|claims\n\
15 action.call-back|advises claim.unpaid|claims\n\
-9 action.call-back|advises credential.bank-details|asks\n\
8 action.call-back|advises credential.bank-details|reports\n\
-8 action.call-back|advises credential.card|asks\n\
8 action.call-back|advises credential.code|advises\n\
-9 action.call-back|advises credential.cpr|asks\n\
-12 action.call-back|advises credential.cpr|claims\n\
8 action.call-back|advises credential.password|asks\n\
8 action.call-back|advises firm.bank|claims\n\
26 action.call-back|advises money.amount|claims\n\
8 action.call-back|advises threat.court|threatens\n\
29 action.call-back|advises threat.deadline|threatens\n\
-81 action.call-back|asks\n\
15 action.call-back|asks action.call-back|claims\n\
12 action.call-back|asks action.give|asks\n\
16 action.call-back|asks action.give|claims\n\
9 action.call-back|asks action.hand-over|asks\n\
10 action.call-back|asks action.install|asks\n\
28 action.call-back|asks action.install|claims\n\
-27 action.call-back|asks action.login|asks\n\
14 action.call-back|asks action.move-chat|claims\n\
-12 action.call-back|asks action.pay|advises\n\
-19 action.call-back|asks action.pay|asks\n\
13 action.call-back|asks action.pay|claims\n\
-21 action.call-back|asks action.reply|asks\n\
10 action.call-back|asks action.stay-on-line|asks\n\
-9 action.call-back|asks action.transfer|advises\n\
-22 action.call-back|asks action.transfer|claims\n\
8 action.call-back|asks action.update|asks\n\
-21 action.call-back|asks action.update|claims\n\
-17 action.call-back|asks authority.benefits|claims\n\
-16 action.call-back|asks authority.digital-post|claims\n\
-26 action.call-back|asks authority.police|claims\n\
19 action.call-back|asks authority.state|claims\n\
11 action.call-back|asks claim.broken-phone|claims\n\
11 action.call-back|asks claim.broken-phone|reports\n\
38 action.call-back|asks claim.cannot-meet|claims\n\
-19 action.call-back|asks claim.case|claims\n\
-8 action.call-back|asks claim.deposit|claims\n\
-11 action.call-back|asks claim.fine|claims\n\
43 action.call-back|asks claim.hacked|claims\n\
33 action.call-back|asks claim.isolation|claims\n\
-15 action.call-back|asks claim.loan|claims\n\
-9 action.call-back|asks claim.menu|claims\n\
10 action.call-back|asks claim.misused-name|claims\n\
-17 action.call-back|asks claim.new-number|claims\n\
25 action.call-back|asks claim.no-checking|claims\n\
-73 action.call-back|asks claim.not-you|claims\n\
11 action.call-back|asks claim.paid-back|claims\n\
-10 action.call-back|asks claim.pick-up|claims\n\
21 action.call-back|asks claim.prize|claims\n\
-29 action.call-back|asks claim.prompt|claims\n\
-11 action.call-back|asks claim.purchase|claims\n\
-12 action.call-back|asks claim.reassurance|claims\n\
15 action.call-back|asks claim.recovery|claims\n\
12 action.call-back|asks claim.renewal|claims\n\
-9 action.call-back|asks claim.unpaid|claims\n\
-28 action.call-back|asks claim.unusual-activity|claims\n\
46 action.call-back|asks claim.virus|claims\n\
-20 action.call-back|asks claim.your-own|claims\n\
-48 action.call-back|asks credential.card|asks\n\
-23 action.call-back|asks credential.card|claims\n\
-9 action.call-back|asks credential.card|reports\n\
-17 action.call-back|asks credential.code|asks\n\
-19 action.call-back|asks credential.code|claims\n\
-25 action.call-back|asks credential.cpr|asks\n\
-9 action.call-back|asks credential.cpr|claims\n\
-9 action.call-back|asks credential.mitid|advises\n\
-45 action.call-back|asks credential.mitid|asks\n\
-74 action.call-back|asks credential.mitid|claims\n\
-14 action.call-back|asks credential.one-time-code|asks\n\
-21 action.call-back|asks credential.one-time-code|claims\n\
8 action.call-back|asks credential.personal-information|claims\n\
37 action.call-back|asks credential.pin|asks\n\
-51 action.call-back|asks firm.bank|claims\n\
14 action.call-back|asks firm.payment|claims\n\
11 action.call-back|asks firm.shop|claims\n\
32 action.call-back|asks firm.support|claims\n\
8 action.call-back|asks firm.toll|claims\n\
51 action.call-back|asks money.amount|claims\n\
14 action.call-back|asks money.unusual-means|claims\n\
-63 action.call-back|asks person.family|claims\n\
17 action.call-back|asks threat.arrest|threatens\n\
-36 action.call-back|asks threat.block|threatens\n\
11 action.call-back|asks threat.court|threatens\n\
11 action.call-back|asks threat.deadline|reports\n\
-12 action.call-back|asks threat.deadline|threatens\n\
-23 action.call-back|claims action.enter|asks\n\
59 action.call-back|claims action.give|asks\n\
18 action.call-back|claims action.give|claims\n\
15 action.call-back|claims action.hand-over|asks\n\
10 action.call-back|claims action.install|claims\n\
9 action.call-back|claims action.keep-secret|asks\n\
-17 action.call-back|claims action.login|asks\n\
16 action.call-back|claims action.move-chat|asks\n\
18 action.call-back|claims action.move-chat|claims\n\
-19 action.call-back|claims action.press-key|claims\n\
10 action.call-back|claims action.reply|asks\n\
24 action.call-back|claims action.stay-on-line|asks\n\
38 action.call-back|claims action.transfer|asks\n\
13 action.call-back|claims action.transfer|claims\n\
-11 action.call-back|claims action.update|asks\n\
12 action.call-back|claims action.update|claims\n\
10 action.call-back|claims action.withdraw|asks\n\
11 action.call-back|claims action.withdraw|claims\n\
-10 action.call-back|claims action.withdraw|reports\n\
-29 action.call-back|claims authority.benefits|claims\n\
8 action.call-back|claims authority.customs|claims\n\
-13 action.call-back|claims authority.digital-post|claims\n\
-18 action.call-back|claims authority.embassy|claims\n\
11 action.call-back|claims authority.immigration|claims\n\
11 action.call-back|claims authority.ministry|claims\n\
20 action.call-back|claims authority.police|claims\n\
-11 action.call-back|claims authority.police|reports\n\
-9 action.call-back|claims claim.abroad|claims\n\
9 action.call-back|claims claim.broken-phone|claims\n\
28 action.call-back|claims claim.cannot-meet|claims\n\
-8 action.call-back|claims claim.case|claims\n\
10 action.call-back|claims claim.deposit|claims\n\
18 action.call-back|claims claim.easy-money|claims\n\
34 action.call-back|claims claim.emergency|claims\n\
28 action.call-back|claims claim.fine|claims\n\
23 action.call-back|claims claim.hacked|claims\n\
44 action.call-back|claims claim.isolation|claims\n\
-8 action.call-back|claims claim.job|reports\n\
17 action.call-back|claims claim.loan|claims\n\
-23 action.call-back|claims claim.menu|claims\n\
-25 action.call-back|claims claim.new-number|claims\n\
20 action.call-back|claims claim.no-checking|claims\n\
11 action.call-back|claims claim.not-you|claims\n\
38 action.call-back|claims claim.other-account|claims\n\
17 action.call-back|claims claim.paid-back|claims\n\
16 action.call-back|claims claim.parcel|claims\n\
-9 action.call-back|claims claim.prize|claims\n\
-28 action.call-back|claims claim.prompt|claims\n\
15 action.call-back|claims claim.reassurance|claims\n\
-12 action.call-back|claims claim.recovery|claims\n\
-18 action.call-back|claims claim.refund|claims\n\
11 action.call-back|claims claim.renewal|claims\n\
11 action.call-back|claims claim.robot|claims\n\
18 action.call-back|claims claim.safe-account|claims\n\
13 action.call-back|claims claim.unpaid|claims\n\
20 action.call-back|claims claim.unusual-activity|claims\n\
25 action.call-back|claims claim.unusual-activity|reports\n\
-10 action.call-back|claims claim.your-own|claims\n\
10 action.call-back|claims credential.bank-details|asks\n\
-9 action.call-back|claims credential.card|reports\n\
-15 action.call-back|claims credential.code|asks\n\
-23 action.call-back|claims credential.code|claims\n\
16 action.call-back|claims credential.cpr|asks\n\
-17 action.call-back|claims credential.cpr|claims\n\
-9 action.call-back|claims credential.id-document|asks\n\
24 action.call-back|claims credential.id-document|claims\n\
25 action.call-back|claims credential.mitid|asks\n\
-26 action.call-back|claims credential.mitid|claims\n\
-11 action.call-back|claims credential.mitid|reports\n\
-17 action.call-back|claims credential.one-time-code|asks\n\
23 action.call-back|claims credential.one-time-code|claims\n\
14 action.call-back|claims credential.password|asks\n\
-9 action.call-back|claims credential.personal-information|claims\n\
10 action.call-back|claims credential.pin|asks\n\
49 action.call-back|claims firm.bank|claims\n\
8 action.call-back|claims firm.courier|claims\n\
46 action.call-back|claims firm.payment|claims\n\
12 action.call-back|claims firm.shop|claims\n\
75 action.call-back|claims money.amount|claims\n\
18 action.call-back|claims money.unusual-means|claims\n\
20 action.call-back|claims person.agent|claims\n\
-18 action.call-back|claims person.family|claims\n\
32 action.call-back|claims threat.arrest|threatens\n\
26 action.call-back|claims threat.court|threatens\n\
14 action.call-back|claims threat.cutoff|threatens\n\
46 action.call-back|claims threat.deadline|threatens\n\
-20 action.call-back|denies\n\
-93 action.call-back|live\n\
-205 action.call-back|reader\n\
-38 action.call-back|reports\n\
8 action.call-back|reports action.click|asks\n\
-12 action.call-back|reports action.give|asks\n\
-11 action.call-back|reports action.pay|asks\n\
-11 action.call-back|reports action.pay|reports\n\
14 action.call-back|reports action.press-key|asks\n\
-11 action.call-back|reports action.update|claims\n\
-24 action.call-back|reports authority.police|claims\n\
16 action.call-back|reports claim.case|claims\n\
-11 action.call-back|reports claim.new-number|claims\n\
13 action.call-back|reports claim.purchase|claims\n\
-9 action.call-back|reports credential.bank-details|reports\n\
-9 action.call-back|reports credential.code|asks\n\
27 action.call-back|reports credential.cpr|claims\n\
-8 action.call-back|reports firm.bank|claims\n\
-8 action.call-back|reports firm.bank|reports\n\
-15 action.call-back|reports person.agent|claims\n\
10 action.call-back|reports threat.arrest|reports\n\
9 action.call-back|reports threat.arrest|threatens\n\
10 action.call-back|reports threat.deadline|reports\n\
38 action.click|advises\n\
13 action.click|advises action.give|advises\n\
14 action.click|advises action.give|asks\n\
10 action.click|advises credential.card|claims\n\
11 action.click|advises credential.one-time-code|asks\n\
38 action.click|advises credential.one-time-code|claims\n\
29 action.click|advises firm.bank|claims\n\
8 action.click|advises money.amount|claims\n\
-10 action.click|asks\n\
12 action.click|asks action.click|claims\n\
-37 action.click|asks action.enter|claims\n\
31 action.click|asks action.give|asks\n\
13 action.click|asks action.install|asks\n\
24 action.click|asks action.install|claims\n\
17 action.click|asks action.keep-secret|asks\n\
38 action.click|asks action.login|asks\n\
-14 action.click|asks action.login|claims\n\
39 action.click|asks action.pay|asks\n\
8 action.click|asks action.stay-on-line|asks\n\
12 action.click|asks action.transfer|asks\n\
8 action.click|asks action.transfer|claims\n\
13 action.click|asks action.update|asks\n\
-9 action.click|asks action.withdraw|asks\n\
-8 action.click|asks authority.digital-post|claims\n\
16 action.click|asks claim.all-money|claims\n\
21 action.click|asks claim.already-paid|claims\n\
12 action.click|asks claim.case|claims\n\
13 action.click|asks claim.deposit|claims\n\
29 action.click|asks claim.fee|claims\n\
9 action.click|asks claim.investment|claims\n\
35 action.click|asks claim.isolation|claims\n\
76 action.click|asks claim.link|claims\n\
-16 action.click|asks claim.misused-name|claims\n\
-38 action.click|asks claim.parcel|claims\n\
27 action.click|asks claim.prize|claims\n\
-40 action.click|asks claim.prompt|claims\n\
-9 action.click|asks claim.purchase|claims\n\
11 action.click|asks claim.recovery|claims\n\
22 action.click|asks claim.refund|claims\n\
35 action.click|asks claim.renewal|claims\n\
16 action.click|asks claim.unpaid|claims\n\
-12 action.click|asks claim.unusual-activity|claims\n\
18 action.click|asks claim.virus|claims\n\
21 action.click|asks credential.bank-details|asks\n\
-32 action.click|asks credential.card|claims\n\
-8 action.click|asks credential.code|claims\n\
21 action.click|asks credential.cpr|asks\n\
12 action.click|asks credential.cpr|claims\n\
8 action.click|asks credential.mitid|asks\n\
12 action.click|asks credential.mitid|claims\n\
20 action.click|asks credential.nemid|asks\n\
-24 action.click|asks credential.password|claims\n\
-28 action.click|asks credential.personal-information|asks\n\
11 action.click|asks credential.personal-information|claims\n\
-8 action.click|asks credential.pin|claims\n\
-9 action.click|asks firm.bank|claims\n\
-19 action.click|asks firm.courier|claims\n\
9 action.click|asks firm.payment|claims\n\
10 action.click|asks firm.shop|claims\n\
10 action.click|asks firm.toll|claims\n\
-16 action.click|asks money.amount|claims\n\
9 action.click|asks money.valuables|claims\n\
10 action.click|asks person.landlord|claims\n\
19 action.click|asks threat.arrest|threatens\n\
16 action.click|asks threat.court|threatens\n\
-17 action.click|asks threat.deadline|threatens\n\
8 action.click|asks threat.exposure|threatens\n\
10 action.click|claims\n\
15 action.click|claims action.enter|claims\n\
-28 action.click|claims action.give|asks\n\
-9 action.click|claims action.give|claims\n\
11 action.click|claims action.install|claims\n\
44 action.click|claims action.login|asks\n\
13 action.click|claims action.pay|asks\n\
10 action.click|claims action.pay|claims\n\
-28 action.click|claims action.reply|asks\n\
11 action.click|claims action.transfer|claims\n\
-10 action.click|claims action.update|asks\n\
-10 action.click|claims action.update|claims\n\
-10 action.click|claims authority.benefits|claims\n\
-16 action.click|claims authority.municipality|claims\n\
20 action.click|claims authority.police|claims\n\
9 action.click|claims authority.tax|claims\n\
19 action.click|claims claim.already-paid|claims\n\
9 action.click|claims claim.crime|claims\n\
9 action.click|claims claim.fee|claims\n\
19 action.click|claims claim.investment|claims\n\
46 action.click|claims claim.link|claims\n\
-8 action.click|claims claim.no-checking|claims\n\
-23 action.click|claims claim.prize|claims\n\
16 action.click|claims claim.reassurance|claims\n\
11 action.click|claims claim.safe-account|claims\n\
9 action.click|claims claim.unpaid|claims\n\
13 action.click|claims claim.virus|claims\n\
-10 action.click|claims claim.your-own|claims\n\
9 action.click|claims credential.bank-details|asks\n\
-16 action.click|claims credential.card|asks\n\
-16 action.click|claims credential.id-document|claims\n\
-19 action.click|claims credential.mitid|claims\n\
10 action.click|claims credential.one-time-code|claims\n\
-8 action.click|claims credential.password|asks\n\
-18 action.click|claims firm.courier|claims\n\
13 action.click|claims firm.support|claims\n\
-9 action.click|claims money.amount|claims\n\
8 action.click|claims money.unusual-means|claims\n\
12 action.click|claims money.valuables|claims\n\
-23 action.click|claims person.agent|claims\n\
9 action.click|claims threat.arrest|threatens\n\
-11 action.click|claims threat.block|threatens\n\
13 action.click|claims threat.court|threatens\n\
17 action.click|claims threat.deadline|threatens\n\
11 action.click|claims threat.exposure|threatens\n\
-10 action.click|live\n\
30 action.click|reader\n\
16 action.click|reports\n\
12 action.click|reports action.transfer|asks\n\
8 action.click|reports claim.misused-name|claims\n\
10 action.click|reports firm.bank|claims\n\
9 action.click|reports threat.deadline|threatens\n\
-25 action.click|speaks\n\
53 action.crypto|asks\n\
15 action.crypto|asks action.give|asks\n\
10 action.crypto|asks action.keep-secret|asks\n\
13 action.crypto|asks action.pay|asks\n\
11 action.crypto|asks action.pay|claims\n\
17 action.crypto|asks action.transfer|asks\n\
9 action.crypto|asks authority.immigration|claims\n\
18 action.crypto|asks authority.police|claims\n\
10 action.crypto|asks claim.case|claims\n\
8 action.crypto|asks claim.easy-money|claims\n\
13 action.crypto|asks claim.fine|claims\n\
13 action.crypto|asks claim.parcel|claims\n\
15 action.crypto|asks claim.pick-up|claims\n\
10 action.crypto|asks claim.watched|claims\n\
8 action.crypto|asks credential.password|claims\n\
17 action.crypto|asks firm.bank|claims\n\
39 action.crypto|asks money.amount|claims\n\
8 action.crypto|asks money.unusual-means|claims\n\
17 action.crypto|asks money.valuables|claims\n\
28 action.crypto|asks threat.deadline|threatens\n\
9 action.crypto|asks threat.exposure|threatens\n\
180 action.crypto|claims\n\
11 action.crypto|claims action.enter|asks\n\
52 action.crypto|claims action.give|asks\n\
41 action.crypto|claims action.give|claims\n\
25 action.crypto|claims action.move-chat|claims\n\
50 action.crypto|claims action.pay|asks\n\
33 action.crypto|claims action.pay|claims\n\
18 action.crypto|claims action.reply|asks\n\
43 action.crypto|claims action.transfer|asks\n\
26 action.crypto|claims action.update|claims\n\
22 action.crypto|claims authority.police|claims\n\
17 action.crypto|claims claim.all-money|claims\n\
8 action.crypto|claims claim.already-paid|claims\n\
11 action.crypto|claims claim.deposit|claims\n\
29 action.crypto|claims claim.easy-money|claims\n\
45 action.crypto|claims claim.fee|claims\n\
-8 action.crypto|claims claim.fine|claims\n\
8 action.crypto|claims claim.investment|reports\n\
14 action.crypto|claims claim.job|claims\n\
9 action.crypto|claims claim.mule|claims\n\
26 action.crypto|claims claim.paid-back|claims\n\
26 action.crypto|claims claim.prompt|claims\n\
21 action.crypto|claims claim.purchase|claims\n\
8 action.crypto|claims claim.reassurance|claims\n\
63 action.crypto|claims claim.recovery|claims\n\
22 action.crypto|claims claim.refund|claims\n\
8 action.crypto|claims claim.safe-account|claims\n\
8 action.crypto|claims claim.sent-by-mistake|claims\n\
10 action.crypto|claims claim.unusual-activity|claims\n\
11 action.crypto|claims claim.virus|claims\n\
16 action.crypto|claims claim.watched|claims\n\
-9 action.crypto|claims credential.bank-details|advises\n\
8 action.crypto|claims credential.bank-details|asks\n\
11 action.crypto|claims credential.code|asks\n\
15 action.crypto|claims credential.one-time-code|claims\n\
10 action.crypto|claims credential.password|asks\n\
10 action.crypto|claims credential.personal-information|asks\n\
25 action.crypto|claims firm.bank|claims\n\
106 action.crypto|claims money.amount|claims\n\
91 action.crypto|claims money.unusual-means|claims\n\
31 action.crypto|claims money.valuables|claims\n\
17 action.crypto|claims person.adviser|claims\n\
10 action.crypto|claims person.agent|claims\n\
56 action.crypto|claims person.family|claims\n\
8 action.crypto|claims threat.block|threatens\n\
29 action.crypto|claims threat.deadline|threatens\n\
13 action.crypto|claims threat.exposure|threatens\n\
230 action.crypto|live\n\
155 action.crypto|reader\n\
22 action.crypto|speaks\n\
10 action.enter|advises\n\
-12 action.enter|advises action.pay|asks\n\
-8 action.enter|advises action.pay|claims\n\
26 action.enter|advises action.update|advises\n\
-8 action.enter|advises claim.link|claims\n\
13 action.enter|advises claim.renewal|claims\n\
20 action.enter|advises credential.card|advises\n\
13 action.enter|advises threat.block|threatens\n\
-28 action.enter|asks\n\
-9 action.enter|asks action.enter|claims\n\
13 action.enter|asks action.gift-card|claims\n\
-18 action.enter|asks action.give|advises\n\
-50 action.enter|asks action.give|asks\n\
30 action.enter|asks action.give|claims\n\
15 action.enter|asks action.give|reports\n\
35 action.enter|asks action.install|asks\n\
16 action.enter|asks action.install|claims\n\
-33 action.enter|asks action.login|asks\n\
-17 action.enter|asks action.login|claims\n\
-52 action.enter|asks action.pay|asks\n\
-15 action.enter|asks action.pay|claims\n\
20 action.enter|asks action.press-key|asks\n\
9 action.enter|asks action.press-key|claims\n\
-12 action.enter|asks action.reply|asks\n\
21 action.enter|asks action.scan|asks\n\
10 action.enter|asks action.transfer|asks\n\
9 action.enter|asks action.transfer|claims\n\
18 action.enter|asks action.update|asks\n\
12 action.enter|asks authority.court|claims\n\
-10 action.enter|asks authority.digital-post|claims\n\
12 action.enter|asks authority.embassy|claims\n\
-11 action.enter|asks authority.municipality|claims\n\
30 action.enter|asks authority.tax|claims\n\
23 action.enter|asks claim.all-money|claims\n\
37 action.enter|asks claim.already-paid|claims\n\
-16 action.enter|asks claim.case|claims\n\
-16 action.enter|asks claim.emergency|claims\n\
13 action.enter|asks claim.fee|claims\n\
-9 action.enter|asks claim.job|claims\n\
21 action.enter|asks claim.link|claims\n\
14 action.enter|asks claim.loan|claims\n\
-13 action.enter|asks claim.new-number|claims\n\
9 action.enter|asks claim.not-you|claims\n\
27 action.enter|asks claim.parcel|claims\n\
12 action.enter|asks claim.pick-up|claims\n\
-22 action.enter|asks claim.prompt|claims\n\
-30 action.enter|asks claim.purchase|claims\n\
13 action.enter|asks claim.reassurance|claims\n\
37 action.enter|asks claim.refund|claims\n\
21 action.enter|asks claim.virus|claims\n\
16 action.enter|asks credential.balance|asks\n\
-13 action.enter|asks credential.bank-details|asks\n\
-11 action.enter|asks credential.bank-details|claims\n\
55 action.enter|asks credential.card|asks\n\
14 action.enter|asks credential.card|claims\n\
17 action.enter|asks credential.code|advises\n\
-16 action.enter|asks credential.code|asks\n\
-35 action.enter|asks credential.code|claims\n\
8 action.enter|asks credential.code|denies\n\
25 action.enter|asks credential.cpr|asks\n\
12 action.enter|asks credential.id-document|asks\n\
21 action.enter|asks credential.mitid|asks\n\
-39 action.enter|asks credential.mitid|claims\n\
8 action.enter|asks credential.nemid|claims\n\
-20 action.enter|asks credential.one-time-code|asks\n\
-16 action.enter|asks credential.one-time-code|claims\n\
8 action.enter|asks credential.password|asks\n\
-23 action.enter|asks credential.password|claims\n\
9 action.enter|asks credential.personal-information|claims\n\
22 action.enter|asks credential.pin|asks\n\
-22 action.enter|asks credential.pin|claims\n\
-9 action.enter|asks credential.pin|denies\n\
51 action.enter|asks firm.bank|claims\n\
43 action.enter|asks firm.courier|claims\n\
12 action.enter|asks firm.shop|claims\n\
18 action.enter|asks firm.support|claims\n\
12 action.enter|asks firm.telecom|claims\n\
11 action.enter|asks firm.toll|claims\n\
84 action.enter|asks money.amount|claims\n\
9 action.enter|asks money.unusual-means|claims\n\
63 action.enter|asks money.valuables|claims\n\
28 action.enter|asks person.buyer|claims\n\
-21 action.enter|asks person.family|claims\n\
-17 action.enter|asks person.recruiter|claims\n\
22 action.enter|asks threat.arrest|threatens\n\
8 action.enter|asks threat.court|threatens\n\
27 action.enter|asks threat.deadline|threatens\n\
8 action.enter|asks threat.deportation|threatens\n\
-26 action.enter|claims\n\
-20 action.enter|claims action.give|asks\n\
16 action.enter|claims action.give|claims\n\
13 action.enter|claims action.keep-secret|claims\n\
-9 action.enter|claims action.login|asks\n\
21 action.enter|claims action.move-chat|claims\n\
-13 action.enter|claims action.pay|asks\n\
15 action.enter|claims action.pay|claims\n\
-14 action.enter|claims authority.tax|claims\n\
-24 action.enter|claims claim.crime|claims\n\
-12 action.enter|claims claim.fee|claims\n\
-13 action.enter|claims claim.link|claims\n\
-13 action.enter|claims claim.misused-name|claims\n\
-25 action.enter|claims claim.prompt|claims\n\
12 action.enter|claims claim.reassurance|claims\n\
10 action.enter|claims claim.refund|claims\n\
10 action.enter|claims claim.renewal|claims\n\
10 action.enter|claims claim.unusual-activity|claims\n\
10 action.enter|claims claim.your-own|claims\n\
-15 action.enter|claims credential.bank-details|asks\n\
13 action.enter|claims credential.bank-details|claims\n\
13 action.enter|claims credential.card|asks\n\
36 action.enter|claims credential.card|claims\n\
13 action.enter|claims credential.code|claims\n\
-9 action.enter|claims credential.id-document|asks\n\
10 action.enter|claims credential.mitid|asks\n\
20 action.enter|claims credential.one-time-code|claims\n\
-14 action.enter|claims credential.password|claims\n\
-19 action.enter|claims credential.personal-information|asks\n\
-8 action.enter|claims firm.shop|claims\n\
27 action.enter|claims money.amount|claims\n\
10 action.enter|claims money.unusual-means|claims\n\
12 action.enter|claims person.buyer|claims\n\
24 action.enter|claims person.family|claims\n\
11 action.enter|claims threat.block|threatens\n\
-10 action.enter|claims threat.court|threatens\n\
-10 action.enter|denies\n\
-11 action.enter|denies action.give|asks\n\
-9 action.enter|denies action.give|claims\n\
-9 action.enter|denies credential.pin|claims\n\
-47 action.enter|live\n\
46 action.enter|reader\n\
8 action.enter|reports action.give|asks\n\
8 action.enter|reports action.give|claims\n\
8 action.enter|reports action.give|reports\n\
-10 action.enter|reports authority.police|claims\n\
10 action.enter|reports claim.link|reports\n\
10 action.enter|reports claim.prize|reports\n\
8 action.enter|reports claim.reassurance|claims\n\
10 action.enter|reports credential.balance|reports\n\
8 action.enter|reports credential.bank-details|reports\n\
10 action.enter|reports money.amount|claims\n\
8 action.enter|reports money.amount|reports\n\
8 action.enter|reports money.valuables|claims\n\
10 action.enter|reports money.valuables|reports\n\
9 action.enter|reports threat.deadline|threatens\n\
-52 action.enter|speaks\n\
-21 action.gift-card|advises\n\
-17 action.gift-card|advises authority.tax|claims\n\
-17 action.gift-card|advises firm.support|claims\n\
76 action.gift-card|asks\n\
18 action.gift-card|asks action.gift-card|claims\n\
69 action.gift-card|asks action.give|asks\n\
8 action.gift-card|asks action.keep-secret|claims\n\
9 action.gift-card|asks action.stay-on-line|asks\n\
9 action.gift-card|asks action.transfer|asks\n\
12 action.gift-card|asks claim.cannot-meet|claims\n\
12 action.gift-card|asks claim.emergency|claims\n\
11 action.gift-card|asks claim.paid-back|claims\n\
8 action.gift-card|asks claim.prize|claims\n\
11 action.gift-card|asks claim.refund|claims\n\
40 action.gift-card|asks credential.code|asks\n\
14 action.gift-card|asks credential.code|claims\n\
12 action.gift-card|asks firm.shop|claims\n\
63 action.gift-card|asks money.amount|claims\n\
33 action.gift-card|asks money.unusual-means|claims\n\
16 action.gift-card|asks money.valuables|claims\n\
14 action.gift-card|asks person.family|claims\n\
11 action.gift-card|asks threat.block|threatens\n\
9 action.gift-card|asks threat.deadline|threatens\n\
61 action.gift-card|claims\n\
53 action.gift-card|claims action.give|asks\n\
19 action.gift-card|claims action.give|claims\n\
8 action.gift-card|claims action.install|asks\n\
12 action.gift-card|claims action.pay|asks\n\
11 action.gift-card|claims action.pay|claims\n\
13 action.gift-card|claims action.update|claims\n\
27 action.gift-card|claims authority.police|claims\n\
10 action.gift-card|claims claim.all-money|claims\n\
9 action.gift-card|claims claim.case|claims\n\
10 action.gift-card|claims claim.paid-back|claims\n\
10 action.gift-card|claims claim.prize|claims\n\
9 action.gift-card|claims claim.residence|claims\n\
38 action.gift-card|claims credential.code|asks\n\
13 action.gift-card|claims firm.shop|claims\n\
8 action.gift-card|claims firm.support|claims\n\
43 action.gift-card|claims money.amount|claims\n\
34 action.gift-card|claims money.unusual-means|claims\n\
10 action.gift-card|claims person.family|claims\n\
8 action.gift-card|claims threat.block|threatens\n\
32 action.gift-card|claims threat.deadline|threatens\n\
121 action.gift-card|live\n\
48 action.gift-card|reader\n\
8 action.gift-card|speaks\n\
-52 action.give|advises\n\
-36 action.give|advises action.give|asks\n\
-11 action.give|advises action.keep-secret|asks\n\
-12 action.give|advises action.login|claims\n\
-13 action.give|advises action.pay|advises\n\
-27 action.give|advises action.pay|claims\n\
20 action.give|advises action.transfer|asks\n\
34 action.give|advises action.transfer|claims\n\
8 action.give|advises action.update|asks\n\
-16 action.give|advises action.withdraw|claims\n\
-34 action.give|advises authority.benefits|claims\n\
-10 action.give|advises authority.court|claims\n\
-8 action.give|advises authority.municipality|claims\n\
-9 action.give|advises authority.tax|claims\n\
-9 action.give|advises claim.all-money|claims\n\
16 action.give|advises claim.already-paid|claims\n\
17 action.give|advises claim.deposit|claims\n\
12 action.give|advises claim.emergency|claims\n\
8 action.give|advises claim.emergency|denies\n\
-18 action.give|advises claim.fee|claims\n\
12 action.give|advises claim.link|claims\n\
24 action.give|advises claim.other-account|claims\n\
22 action.give|advises claim.prompt|claims\n\
8 action.give|advises claim.reassurance|claims\n\
-14 action.give|advises claim.recovery|claims\n\
-28 action.give|advises claim.refund|claims\n\
14 action.give|advises claim.renewal|claims\n\
19 action.give|advises claim.unpaid|claims\n\
9 action.give|advises credential.balance|asks\n\
-24 action.give|advises credential.bank-details|asks\n\
-8 action.give|advises credential.card|advises\n\
-8 action.give|advises credential.id-document|asks\n\
13 action.give|advises credential.mitid|advises\n\
17 action.give|advises credential.mitid|asks\n\
8 action.give|advises credential.one-time-code|asks\n\
-10 action.give|advises credential.password|advises\n\
10 action.give|advises credential.password|asks\n\
-10 action.give|advises credential.pin|claims\n\
-10 action.give|advises firm.bank|claims\n\
24 action.give|advises firm.courier|claims\n\
15 action.give|advises firm.payment|claims\n\
11 action.give|advises firm.shop|claims\n\
9 action.give|advises money.amount|claims\n\
9 action.give|advises person.agent|claims\n\
14 action.give|advises person.landlord|claims\n\
19 action.give|advises threat.block|threatens\n\
-12 action.give|advises threat.court|threatens\n\
65 action.give|advises threat.deadline|threatens\n\
-42 action.give|asks\n\
20 action.give|asks action.give|claims\n\
-30 action.give|asks action.give|denies\n\
-9 action.give|asks action.give|reports\n\
-17 action.give|asks action.hand-over|advises\n\
13 action.give|asks action.hand-over|asks\n\
-12 action.give|asks action.hand-over|claims\n\
23 action.give|asks action.install|asks\n\
22 action.give|asks action.install|claims\n\
17 action.give|asks action.install|reports\n\
74 action.give|asks action.keep-secret|asks\n\
14 action.give|asks action.keep-secret|claims\n\
-36 action.give|asks action.login|asks\n\
39 action.give|asks action.login|claims\n\
36 action.give|asks action.move-chat|asks\n\
59 action.give|asks action.move-chat|claims\n\
55 action.give|asks action.pay|asks\n\
-58 action.give|asks action.pay|claims\n\
12 action.give|asks action.pay|reports\n\
10 action.give|asks action.press-key|asks\n\
28 action.give|asks action.reply|asks\n\
38 action.give|asks action.stay-on-line|asks\n\
12 action.give|asks action.stay-on-line|claims\n\
60 action.give|asks action.transfer|asks\n\
-44 action.give|asks action.transfer|claims\n\
-23 action.give|asks action.transfer|reports\n\
-21 action.give|asks action.update|advises\n\
34 action.give|asks action.update|asks\n\
28 action.give|asks action.withdraw|asks\n\
45 action.give|asks authority.court|claims\n\
-19 action.give|asks authority.customs|claims\n\
-32 action.give|asks authority.digital-post|claims\n\
19 action.give|asks authority.embassy|claims\n\
30 action.give|asks authority.europol|claims\n\
16 action.give|asks authority.immigration|claims\n\
21 action.give|asks authority.nsk|claims\n\
22 action.give|asks authority.police|claims\n\
-17 action.give|asks authority.police|reports\n\
32 action.give|asks authority.tax|claims\n\
26 action.give|asks claim.abroad|claims\n\
19 action.give|asks claim.all-money|claims\n\
10 action.give|asks claim.all-money|reports\n\
37 action.give|asks claim.already-paid|claims\n\
16 action.give|asks claim.broken-phone|claims\n\
66 action.give|asks claim.cannot-meet|claims\n\
30 action.give|asks claim.case|claims\n\
8 action.give|asks claim.case|reports\n\
-26 action.give|asks claim.crime|claims\n\
-21 action.give|asks claim.deposit|claims\n\
56 action.give|asks claim.easy-money|claims\n\
-13 action.give|asks claim.emergency|claims\n\
-8 action.give|asks claim.fee|claims\n\
24 action.give|asks claim.hacked|claims\n\
23 action.give|asks claim.investment|claims\n\
47 action.give|asks claim.isolation|claims\n\
16 action.give|asks claim.job|claims\n\
8 action.give|asks claim.link|claims\n\
-14 action.give|asks claim.link|denies\n\
15 action.give|asks claim.link|reports\n\
20 action.give|asks claim.loan|claims\n\
20 action.give|asks claim.misused-name|claims\n\
64 action.give|asks claim.mule|claims\n\
13 action.give|asks claim.new-number|claims\n\
72 action.give|asks claim.no-checking|claims\n\
86 action.give|asks claim.other-account|claims\n\
21 action.give|asks claim.paid-back|claims\n\
-18 action.give|asks claim.parcel|claims\n\
32 action.give|asks claim.prize|claims\n\
-21 action.give|asks claim.prompt|claims\n\
-10 action.give|asks claim.prompt|reports\n\
77 action.give|asks claim.reassurance|claims\n\
34 action.give|asks claim.recovery|claims\n\
34 action.give|asks claim.refund|claims\n\
55 action.give|asks claim.renewal|claims\n\
24 action.give|asks claim.residence|claims\n\
-10 action.give|asks claim.residence|reports\n\
8 action.give|asks claim.robot|claims\n\
42 action.give|asks claim.safe-account|claims\n\
82 action.give|asks claim.sent-by-mistake|claims\n\
-45 action.give|asks claim.unpaid|claims\n\
39 action.give|asks claim.unusual-activity|claims\n\
12 action.give|asks claim.virus|claims\n\
-49 action.give|asks claim.your-own|claims\n\
-9 action.give|asks credential.balance|asks\n\
-50 action.give|asks credential.bank-details|asks\n\
-17 action.give|asks credential.bank-details|claims\n\
185 action.give|asks credential.card|asks\n\
32 action.give|asks credential.card|claims\n\
8 action.give|asks credential.card|denies\n\
-13 action.give|asks credential.card|reports\n\
79 action.give|asks credential.code|asks\n\
-19 action.give|asks credential.code|denies\n\
13 action.give|asks credential.code|reports\n\
73 action.give|asks credential.cpr|asks\n\
-27 action.give|asks credential.cpr|claims\n\
-8 action.give|asks credential.cpr|reports\n\
22 action.give|asks credential.id-document|asks\n\
111 action.give|asks credential.mitid|asks\n\
29 action.give|asks credential.mitid|reports\n\
28 action.give|asks credential.nemid|asks\n\
32 action.give|asks credential.nemid|claims\n\
222 action.give|asks credential.one-time-code|asks\n\
46 action.give|asks credential.one-time-code|claims\n\
52 action.give|asks credential.password|asks\n\
-37 action.give|asks credential.password|claims\n\
9 action.give|asks credential.password|reports\n\
-60 action.give|asks credential.personal-information|asks\n\
17 action.give|asks credential.personal-information|claims\n\
15 action.give|asks credential.personal-information|reports\n\
44 action.give|asks credential.pin|asks\n\
-28 action.give|asks credential.pin|claims\n\
-20 action.give|asks firm.bank|claims\n\
-9 action.give|asks firm.bank|reports\n\
9 action.give|asks firm.courier|claims\n\
78 action.give|asks firm.payment|claims\n\
43 action.give|asks firm.shop|claims\n\
15 action.give|asks firm.streaming|claims\n\
34 action.give|asks firm.support|claims\n\
29 action.give|asks firm.telecom|claims\n\
84 action.give|asks money.amount|claims\n\
19 action.give|asks money.amount|denies\n\
19 action.give|asks money.amount|reports\n\
73 action.give|asks money.unusual-means|claims\n\
31 action.give|asks money.valuables|claims\n\
46 action.give|asks person.agent|claims\n\
45 action.give|asks person.buyer|claims\n\
10 action.give|asks person.buyer|reports\n\
60 action.give|asks person.family|claims\n\
-40 action.give|asks person.recruiter|claims\n\
-18 action.give|asks threat.block|reports\n\
121 action.give|asks threat.block|threatens\n\
37 action.give|asks threat.court|threatens\n\
8 action.give|asks threat.cutoff|threatens\n\
-8 action.give|asks threat.deadline|reports\n\
55 action.give|asks threat.deadline|threatens\n\
21 action.give|asks threat.debt|threatens\n\
35 action.give|asks threat.deportation|threatens\n\
23 action.give|asks threat.exposure|threatens\n\
34 action.give|claims\n\
32 action.give|claims action.give|reports\n\
21 action.give|claims action.install|asks\n\
26 action.give|claims action.install|claims\n\
10 action.give|claims action.install|reports\n\
-10 action.give|claims action.keep-secret|asks\n\
14 action.give|claims action.keep-secret|claims\n\
-13 action.give|claims action.keep-secret|reports\n\
11 action.give|claims action.login|advises\n\
-9 action.give|claims action.login|claims\n\
15 action.give|claims action.move-chat|asks\n\
19 action.give|claims action.move-chat|claims\n\
8 action.give|claims action.pay|advises\n\
9 action.give|claims action.pay|asks\n\
113 action.give|claims action.pay|claims\n\
-14 action.give|claims action.pay|denies\n\
10 action.give|claims action.pay|reports\n\
8 action.give|claims action.press-key|asks\n\
22 action.give|claims action.press-key|claims\n\
14 action.give|claims action.reply|asks\n\
16 action.give|claims action.stay-on-line|asks\n\
11 action.give|claims action.stay-on-line|claims\n\
10 action.give|claims action.transfer|asks\n\
48 action.give|claims action.transfer|claims\n\
22 action.give|claims action.update|advises\n\
-16 action.give|claims action.update|asks\n\
32 action.give|claims action.update|claims\n\
15 action.give|claims action.withdraw|asks\n\
20 action.give|claims authority.benefits|claims\n\
17 action.give|claims authority.court|claims\n\
-9 action.give|claims authority.court|reports\n\
-19 action.give|claims authority.customs|claims\n\
-47 action.give|claims authority.digital-post|claims\n\
19 action.give|claims authority.europol|claims\n\
11 action.give|claims authority.health|claims\n\
13 action.give|claims authority.ministry|claims\n\
-11 action.give|claims authority.municipality|claims\n\
23 action.give|claims authority.nsk|claims\n\
23 action.give|claims authority.police|claims\n\
-15 action.give|claims authority.police|reports\n\
16 action.give|claims authority.prosecution|claims\n\
33 action.give|claims claim.abroad|claims\n\
39 action.give|claims claim.all-money|claims\n\
30 action.give|claims claim.already-paid|claims\n\
12 action.give|claims claim.broken-phone|claims\n\
41 action.give|claims claim.cannot-meet|claims\n\
36 action.give|claims claim.case|claims\n\
8 action.give|claims claim.case|reports\n\
13 action.give|claims claim.crime|claims\n\
17 action.give|claims claim.easy-money|claims\n\
-27 action.give|claims claim.fee|claims\n\
10 action.give|claims claim.fine|claims\n\
17 action.give|claims claim.investment|claims\n\
40 action.give|claims claim.isolation|claims\n\
-20 action.give|claims claim.job|claims\n\
-47 action.give|claims claim.link|claims\n\
15 action.give|claims claim.misused-name|claims\n\
8 action.give|claims claim.mule|claims\n\
-12 action.give|claims claim.no-checking|reports\n\
49 action.give|claims claim.other-account|claims\n\
39 action.give|claims claim.paid-back|claims\n\
38 action.give|claims claim.prize|claims\n\
-19 action.give|claims claim.prompt|claims\n\
22 action.give|claims claim.purchase|claims\n\
42 action.give|claims claim.reassurance|claims\n\
29 action.give|claims claim.refund|claims\n\
15 action.give|claims claim.residence|claims\n\
83 action.give|claims claim.safe-account|claims\n\
10 action.give|claims claim.unpaid|claims\n\
14 action.give|claims claim.unusual-activity|claims\n\
34 action.give|claims claim.virus|claims\n\
8 action.give|claims claim.watched|claims\n\
-13 action.give|claims claim.your-own|claims\n\
25 action.give|claims credential.balance|asks\n\
19 action.give|claims credential.balance|claims\n\
-11 action.give|claims credential.bank-details|asks\n\
63 action.give|claims credential.bank-details|claims\n\
9 action.give|claims credential.card|asks\n\
50 action.give|claims credential.card|claims\n\
8 action.give|claims credential.card|denies\n\
30 action.give|claims credential.cpr|asks\n\
9 action.give|claims credential.cpr|claims\n\
19 action.give|claims credential.id-document|asks\n\
38 action.give|claims credential.id-document|claims\n\
-22 action.give|claims credential.mitid|asks\n\
35 action.give|claims credential.mitid|claims\n\
-10 action.give|claims credential.mitid|reports\n\
42 action.give|claims credential.one-time-code|asks\n\
44 action.give|claims credential.one-time-code|claims\n\
25 action.give|claims credential.password|asks\n\
19 action.give|claims credential.password|claims\n\
-14 action.give|claims credential.personal-information|asks\n\
28 action.give|claims credential.personal-information|claims\n\
19 action.give|claims credential.pin|asks\n\
-8 action.give|claims credential.pin|claims\n\
71 action.give|claims firm.bank|claims\n\
-20 action.give|claims firm.courier|claims\n\
58 action.give|claims firm.payment|claims\n\
15 action.give|claims firm.utility|claims\n\
63 action.give|claims money.amount|claims\n\
11 action.give|claims money.amount|reports\n\
42 action.give|claims money.unusual-means|claims\n\
-9 action.give|claims money.valuables|reports\n\
26 action.give|claims person.family|claims\n\
-9 action.give|claims person.family|reports\n\
-18 action.give|claims person.landlord|claims\n\
58 action.give|claims threat.arrest|threatens\n\
-20 action.give|claims threat.block|reports\n\
-10 action.give|claims threat.block|threatens\n\
-10 action.give|claims threat.court|reports\n\
48 action.give|claims threat.court|threatens\n\
15 action.give|claims threat.cutoff|threatens\n\
13 action.give|claims threat.deadline|threatens\n\
12 action.give|claims threat.debt|threatens\n\
8 action.give|claims threat.deportation|threatens\n\
11 action.give|claims threat.exposure|threatens\n\
-21 action.give|denies\n\
-11 action.give|denies action.login|asks\n\
-10 action.give|denies action.pay|asks\n\
-13 action.give|denies action.pay|claims\n\
18 action.give|denies authority.police|claims\n\
20 action.give|denies claim.emergency|claims\n\
12 action.give|denies claim.fee|claims\n\
8 action.give|denies claim.unpaid|claims\n\
-14 action.give|denies claim.unusual-activity|claims\n\
8 action.give|denies credential.bank-details|claims\n\
11 action.give|denies credential.card|asks\n\
-10 action.give|denies credential.card|denies\n\
-9 action.give|denies credential.code|denies\n\
-11 action.give|denies credential.personal-information|asks\n\
-19 action.give|denies firm.bank|claims\n\
17 action.give|denies money.amount|claims\n\
9 action.give|denies money.valuables|claims\n\
16 action.give|denies person.family|claims\n\
10 action.give|denies threat.arrest|threatens\n\
9 action.give|denies threat.deadline|threatens\n\
-17 action.give|live\n\
69 action.give|reader\n\
15 action.give|reports action.install|reports\n\
13 action.give|reports action.keep-secret|asks\n\
-10 action.give|reports action.pay|claims\n\
10 action.give|reports action.press-key|asks\n\
15 action.give|reports action.press-key|reports\n\
-13 action.give|reports action.stay-on-line|asks\n\
19 action.give|reports action.stay-on-line|reports\n\
26 action.give|reports action.transfer|asks\n\
9 action.give|reports action.withdraw|asks\n\
9 action.give|reports authority.embassy|claims\n\
19 action.give|reports authority.ministry|reports\n\
-15 action.give|reports authority.police|claims\n\
-17 action.give|reports authority.tax|reports\n\
-16 action.give|reports claim.all-money|claims\n\
13 action.give|reports claim.cannot-meet|claims\n\
13 action.give|reports claim.crime|claims\n\
-17 action.give|reports claim.crime|reports\n\
16 action.give|reports claim.easy-money|claims\n\
10 action.give|reports claim.fee|claims\n\
-12 action.give|reports claim.job|claims\n\
9 action.give|reports claim.link|reports\n\
-10 action.give|reports claim.loan|reports\n\
13 action.give|reports claim.misused-name|claims\n\
14 action.give|reports claim.misused-name|reports\n\
10 action.give|reports claim.mule|claims\n\
-11 action.give|reports claim.new-number|claims\n\
9 action.give|reports claim.other-account|claims\n\
25 action.give|reports claim.paid-back|claims\n\
-14 action.give|reports claim.parcel|claims\n\
12 action.give|reports claim.prize|reports\n\
14 action.give|reports claim.reassurance|claims\n\
21 action.give|reports claim.reassurance|reports\n\
9 action.give|reports claim.residence|claims\n\
-12 action.give|reports claim.residence|reports\n\
-8 action.give|reports claim.safe-account|reports\n\
20 action.give|reports claim.sent-by-mistake|claims\n\
19 action.give|reports claim.unusual-activity|claims\n\
21 action.give|reports credential.balance|claims\n\
26 action.give|reports credential.balance|reports\n\
18 action.give|reports credential.bank-details|claims\n\
8 action.give|reports credential.bank-details|reports\n\
-24 action.give|reports credential.card|claims\n\
22 action.give|reports credential.code|claims\n\
15 action.give|reports credential.code|reports\n\
9 action.give|reports credential.id-document|asks\n\
31 action.give|reports credential.id-document|reports\n\
-10 action.give|reports credential.mitid|claims\n\
20 action.give|reports credential.mitid|reports\n\
10 action.give|reports credential.one-time-code|reports\n\
-10 action.give|reports credential.password|claims\n\
18 action.give|reports credential.personal-information|claims\n\
-53 action.give|reports firm.bank|claims\n\
19 action.give|reports firm.payment|claims\n\
16 action.give|reports money.amount|claims\n\
15 action.give|reports money.amount|reports\n\
17 action.give|reports money.unusual-means|claims\n\
11 action.give|reports money.unusual-means|reports\n\
-31 action.give|reports money.valuables|claims\n\
21 action.give|reports person.buyer|reports\n\
-17 action.give|reports person.family|claims\n\
-20 action.give|reports threat.arrest|threatens\n\
9 action.give|reports threat.block|reports\n\
21 action.give|reports threat.block|threatens\n\
-14 action.give|speaks\n\
-9 action.hand-over|advises\n\
9 action.hand-over|advises action.update|asks\n\
-14 action.hand-over|advises claim.deposit|claims\n\
8 action.hand-over|advises claim.parcel|claims\n\
-8 action.hand-over|advises claim.pick-up|claims\n\
14 action.hand-over|advises credential.one-time-code|asks\n\
15 action.hand-over|advises credential.one-time-code|claims\n\
9 action.hand-over|advises credential.personal-information|advises\n\
-16 action.hand-over|advises money.amount|claims\n\
43 action.hand-over|asks\n\
33 action.hand-over|asks action.hand-over|claims\n\
8 action.hand-over|asks action.pay|reports\n\
10 action.hand-over|asks action.stay-on-line|asks\n\
8 action.hand-over|asks action.update|claims\n\
19 action.hand-over|asks action.withdraw|asks\n\
14 action.hand-over|asks authority.police|claims\n\
-10 action.hand-over|asks authority.tax|claims\n\
19 action.hand-over|asks claim.case|claims\n\
12 action.hand-over|asks claim.crime|claims\n\
10 action.hand-over|asks claim.emergency|claims\n\
-14 action.hand-over|asks claim.fee|claims\n\
30 action.hand-over|asks claim.hacked|claims\n\
-10 action.hand-over|asks claim.no-checking|reports\n\
9 action.hand-over|asks claim.other-account|claims\n\
69 action.hand-over|asks claim.pick-up|claims\n\
-10 action.hand-over|asks claim.prompt|claims\n\
8 action.hand-over|asks claim.reassurance|claims\n\
9 action.hand-over|asks claim.safe-account|claims\n\
-11 action.hand-over|asks claim.your-own|claims\n\
-10 action.hand-over|asks credential.bank-details|asks\n\
25 action.hand-over|asks credential.card|asks\n\
30 action.hand-over|asks credential.card|claims\n\
15 action.hand-over|asks credential.code|asks\n\
36 action.hand-over|asks credential.pin|asks\n\
36 action.hand-over|asks firm.bank|claims\n\
-10 action.hand-over|asks firm.bank|reports\n\
13 action.hand-over|asks firm.courier|claims\n\
44 action.hand-over|asks money.valuables|claims\n\
34 action.hand-over|asks person.agent|claims\n\
14 action.hand-over|asks threat.arrest|threatens\n\
24 action.hand-over|asks threat.deadline|threatens\n\
-28 action.hand-over|claims\n\
-8 action.hand-over|claims action.login|asks\n\
-9 action.hand-over|claims action.transfer|asks\n\
11 action.hand-over|claims action.withdraw|asks\n\
-9 action.hand-over|claims claim.easy-money|claims\n\
16 action.hand-over|claims claim.no-checking|claims\n\
-14 action.hand-over|claims claim.paid-back|claims\n\
-20 action.hand-over|claims claim.parcel|claims\n\
41 action.hand-over|claims claim.pick-up|claims\n\
15 action.hand-over|claims claim.unusual-activity|claims\n\
-23 action.hand-over|claims claim.your-own|claims\n\
22 action.hand-over|claims credential.card|asks\n\
13 action.hand-over|claims credential.card|claims\n\
9 action.hand-over|claims credential.code|asks\n\
-11 action.hand-over|claims credential.code|claims\n\
-13 action.hand-over|claims credential.id-document|claims\n\
-19 action.hand-over|claims credential.mitid|claims\n\
-10 action.hand-over|claims credential.password|claims\n\
25 action.hand-over|claims credential.pin|asks\n\
11 action.hand-over|claims money.valuables|claims\n\
9 action.hand-over|claims threat.arrest|threatens\n\
-10 action.hand-over|claims threat.block|threatens\n\
-14 action.hand-over|claims threat.deadline|threatens\n\
-9 action.hand-over|live\n\
36 action.hand-over|reader\n\
13 action.hand-over|reports claim.pick-up|claims\n\
29 action.install|advises\n\
30 action.install|advises credential.mitid|advises\n\
17 action.install|advises money.amount|claims\n\
141 action.install|asks\n\
48 action.install|asks action.install|claims\n\
8 action.install|asks action.press-key|asks\n\
9 action.install|asks action.transfer|asks\n\
9 action.install|asks action.transfer|claims\n\
-13 action.install|asks action.update|asks\n\
15 action.install|asks authority.police|claims\n\
38 action.install|asks claim.hacked|claims\n\
9 action.install|asks claim.investment|claims\n\
-8 action.install|asks claim.new-number|claims\n\
8 action.install|asks claim.prompt|claims\n\
8 action.install|asks claim.reassurance|claims\n\
15 action.install|asks claim.refund|claims\n\
16 action.install|asks claim.unusual-activity|claims\n\
86 action.install|asks claim.virus|claims\n\
-11 action.install|asks credential.id-document|asks\n\
-17 action.install|asks credential.mitid|asks\n\
-12 action.install|asks credential.mitid|claims\n\
53 action.install|asks firm.bank|claims\n\
74 action.install|asks firm.support|claims\n\
28 action.install|asks firm.telecom|claims\n\
15 action.install|asks money.amount|claims\n\
10 action.install|asks money.unusual-means|claims\n\
10 action.install|asks person.family|claims\n\
26 action.install|asks threat.deadline|threatens\n\
116 action.install|claims\n\
11 action.install|claims action.login|asks\n\
11 action.install|claims action.pay|asks\n\
11 action.install|claims action.pay|claims\n\
-8 action.install|claims action.transfer|asks\n\
25 action.install|claims action.transfer|claims\n\
-17 action.install|claims action.update|asks\n\
-8 action.install|claims authority.customs|claims\n\
12 action.install|claims claim.emergency|claims\n\
29 action.install|claims claim.hacked|claims\n\
10 action.install|claims claim.investment|claims\n\
9 action.install|claims claim.link|claims\n\
8 action.install|claims claim.not-you|claims\n\
11 action.install|claims claim.paid-back|claims\n\
18 action.install|claims claim.purchase|claims\n\
17 action.install|claims claim.refund|claims\n\
8 action.install|claims claim.unpaid|claims\n\
88 action.install|claims claim.virus|claims\n\
9 action.install|claims credential.mitid|asks\n\
-9 action.install|claims credential.password|asks\n\
-9 action.install|claims credential.personal-information|asks\n\
88 action.install|claims firm.bank|claims\n\
65 action.install|claims firm.support|claims\n\
21 action.install|claims money.amount|claims\n\
14 action.install|claims money.valuables|claims\n\
21 action.install|claims person.agent|claims\n\
10 action.install|claims person.family|claims\n\
20 action.install|claims threat.block|threatens\n\
24 action.install|claims threat.deadline|threatens\n\
10 action.install|claims threat.exposure|threatens\n\
210 action.install|live\n\
111 action.install|reader\n\
10 action.install|reports claim.all-money|reports\n\
15 action.install|reports credential.balance|reports\n\
11 action.install|reports credential.mitid|reports\n\
-8 action.install|reports firm.support|claims\n\
12 action.install|reports money.amount|reports\n\
10 action.install|reports money.valuables|reports\n\
8 action.install|reports threat.deadline|threatens\n\
67 action.install|speaks\n\
16 action.keep-secret|advises\n\
8 action.keep-secret|advises money.valuables|claims\n\
131 action.keep-secret|asks\n\
30 action.keep-secret|asks action.keep-secret|claims\n\
-8 action.keep-secret|asks action.keep-secret|reports\n\
-8 action.keep-secret|asks action.login|claims\n\
14 action.keep-secret|asks action.pay|asks\n\
9 action.keep-secret|asks action.reply|asks\n\
13 action.keep-secret|asks action.stay-on-line|asks\n\
31 action.keep-secret|asks action.transfer|asks\n\
14 action.keep-secret|asks action.transfer|claims\n\
23 action.keep-secret|asks action.withdraw|asks\n\
12 action.keep-secret|asks authority.customs|claims\n\
19 action.keep-secret|asks authority.embassy|claims\n\
9 action.keep-secret|asks authority.europol|claims\n\
43 action.keep-secret|asks authority.police|claims\n\
10 action.keep-secret|asks claim.already-paid|claims\n\
10 action.keep-secret|asks claim.broken-phone|claims\n\
29 action.keep-secret|asks claim.case|claims\n\
64 action.keep-secret|asks claim.crime|claims\n\
13 action.keep-secret|asks claim.deposit|claims\n\
13 action.keep-secret|asks claim.easy-money|claims\n\
14 action.keep-secret|asks claim.emergency|claims\n\
18 action.keep-secret|asks claim.fee|claims\n\
11 action.keep-secret|asks claim.investment|claims\n\
25 action.keep-secret|asks claim.isolation|claims\n\
16 action.keep-secret|asks claim.link|claims\n\
10 action.keep-secret|asks claim.misused-name|claims\n\
8 action.keep-secret|asks claim.mule|claims\n\
10 action.keep-secret|asks claim.new-number|claims\n\
86 action.keep-secret|asks claim.no-checking|claims\n\
-8 action.keep-secret|asks claim.no-checking|reports\n\
26 action.keep-secret|asks claim.other-account|claims\n\
15 action.keep-secret|asks claim.paid-back|claims\n\
31 action.keep-secret|asks claim.pick-up|claims\n\
8 action.keep-secret|asks claim.prize|claims\n\
-8 action.keep-secret|asks claim.prompt|claims\n\
-9 action.keep-secret|asks claim.purchase|claims\n\
12 action.keep-secret|asks claim.safe-account|claims\n\
9 action.keep-secret|asks claim.unpaid|claims\n\
11 action.keep-secret|asks credential.balance|asks\n\
33 action.keep-secret|asks credential.bank-details|asks\n\
15 action.keep-secret|asks credential.bank-details|claims\n\
-27 action.keep-secret|asks credential.code|claims\n\
16 action.keep-secret|asks credential.cpr|claims\n\
20 action.keep-secret|asks credential.id-document|claims\n\
-17 action.keep-secret|asks credential.mitid|claims\n\
-14 action.keep-secret|asks credential.one-time-code|claims\n\
10 action.keep-secret|asks credential.personal-information|claims\n\
37 action.keep-secret|asks firm.bank|claims\n\
54 action.keep-secret|asks money.amount|claims\n\
9 action.keep-secret|asks money.unusual-means|claims\n\
31 action.keep-secret|asks money.valuables|claims\n\
37 action.keep-secret|asks person.agent|claims\n\
16 action.keep-secret|asks person.family|claims\n\
32 action.keep-secret|asks threat.arrest|threatens\n\
8 action.keep-secret|asks threat.block|threatens\n\
9 action.keep-secret|asks threat.court|threatens\n\
60 action.keep-secret|asks threat.deadline|threatens\n\
80 action.keep-secret|claims\n\
15 action.keep-secret|claims action.transfer|asks\n\
16 action.keep-secret|claims action.withdraw|asks\n\
12 action.keep-secret|claims claim.broken-phone|claims\n\
21 action.keep-secret|claims claim.cannot-meet|claims\n\
11 action.keep-secret|claims claim.case|claims\n\
32 action.keep-secret|claims claim.crime|claims\n\
12 action.keep-secret|claims claim.isolation|claims\n\
12 action.keep-secret|claims claim.other-account|claims\n\
9 action.keep-secret|claims claim.prize|claims\n\
8 action.keep-secret|claims claim.purchase|claims\n\
8 action.keep-secret|claims claim.residence|claims\n\
-9 action.keep-secret|claims credential.bank-details|claims\n\
10 action.keep-secret|claims credential.card|claims\n\
12 action.keep-secret|claims credential.code|claims\n\
8 action.keep-secret|claims credential.id-document|claims\n\
-18 action.keep-secret|claims credential.password|claims\n\
9 action.keep-secret|claims credential.personal-information|claims\n\
39 action.keep-secret|claims firm.bank|claims\n\
37 action.keep-secret|claims money.amount|claims\n\
8 action.keep-secret|claims money.unusual-means|claims\n\
10 action.keep-secret|claims money.valuables|claims\n\
8 action.keep-secret|claims person.agent|claims\n\
12 action.keep-secret|claims person.family|claims\n\
11 action.keep-secret|claims threat.arrest|threatens\n\
11 action.keep-secret|claims threat.court|threatens\n\
13 action.keep-secret|claims threat.deadline|threatens\n\
189 action.keep-secret|live\n\
120 action.keep-secret|reader\n\
-25 action.keep-secret|reports\n\
-11 action.keep-secret|reports authority.police|claims\n\
-9 action.keep-secret|reports claim.fee|claims\n\
-12 action.keep-secret|reports claim.no-checking|reports\n\
-12 action.keep-secret|reports claim.unusual-activity|claims\n\
-9 action.keep-secret|reports firm.bank|claims\n\
-11 action.keep-secret|reports firm.bank|reports\n\
-8 action.keep-secret|reports money.unusual-means|claims\n\
-12 action.keep-secret|reports money.valuables|claims\n\
-8 action.keep-secret|reports money.valuables|reports\n\
32 action.keep-secret|speaks\n\
9 action.login|advises\n\
15 action.login|advises claim.fee|claims\n\
11 action.login|advises claim.link|claims\n\
-9 action.login|advises claim.pick-up|claims\n\
11 action.login|advises credential.mitid|advises\n\
15 action.login|advises money.amount|claims\n\
8 action.login|advises threat.deadline|threatens\n\
-61 action.login|asks\n\
-17 action.login|asks action.login|claims\n\
-11 action.login|asks action.pay|advises\n\
-31 action.login|asks action.pay|asks\n\
16 action.login|asks action.pay|claims\n\
13 action.login|asks action.transfer|asks\n\
9 action.login|asks action.transfer|claims\n\
34 action.login|asks action.update|asks\n\
-15 action.login|asks authority.benefits|claims\n\
-21 action.login|asks authority.customs|claims\n\
46 action.login|asks authority.digital-post|claims\n\
-60 action.login|asks authority.tax|claims\n\
9 action.login|asks claim.all-money|claims\n\
44 action.login|asks claim.already-paid|claims\n\
11 action.login|asks claim.case|claims\n\
-34 action.login|asks claim.fee|claims\n\
-14 action.login|asks claim.investment|claims\n\
13 action.login|asks claim.job|claims\n\
54 action.login|asks claim.link|claims\n\
10 action.login|asks claim.not-you|claims\n\
16 action.login|asks claim.other-account|claims\n\
-23 action.login|asks claim.parcel|claims\n\
-23 action.login|asks claim.pick-up|claims\n\
-13 action.login|asks claim.prize|claims\n\
-8 action.login|asks claim.prompt|claims\n\
28 action.login|asks claim.purchase|claims\n\
18 action.login|asks claim.reassurance|claims\n\
14 action.login|asks claim.refund|claims\n\
8 action.login|asks claim.renewal|claims\n\
8 action.login|asks claim.safe-account|claims\n\
-15 action.login|asks claim.unpaid|claims\n\
9 action.login|asks claim.unusual-activity|claims\n\
12 action.login|asks credential.bank-details|claims\n\
-10 action.login|asks credential.card|asks\n\
-16 action.login|asks credential.card|claims\n\
-14 action.login|asks credential.code|asks\n\
-13 action.login|asks credential.cpr|asks\n\
-11 action.login|asks credential.id-document|asks\n\
-11 action.login|asks credential.mitid|asks\n\
46 action.login|asks credential.nemid|asks\n\
12 action.login|asks credential.nemid|claims\n\
-23 action.login|asks credential.one-time-code|asks\n\
-9 action.login|asks credential.one-time-code|claims\n\
-20 action.login|asks credential.password|asks\n\
-32 action.login|asks credential.password|claims\n\
-14 action.login|asks credential.personal-information|asks\n\
-13 action.login|asks credential.personal-information|claims\n\
99 action.login|asks firm.bank|claims\n\
9 action.login|asks firm.bank|reports\n\
-13 action.login|asks firm.courier|claims\n\
18 action.login|asks firm.streaming|claims\n\
39 action.login|asks money.amount|claims\n\
10 action.login|asks person.family|claims\n\
13 action.login|asks person.landlord|claims\n\
-10 action.login|asks threat.arrest|threatens\n\
20 action.login|asks threat.block|threatens\n\
-9 action.login|asks threat.court|threatens\n\
79 action.login|asks threat.deadline|threatens\n\
-13 action.login|asks threat.debt|threatens\n\
-8 action.login|asks threat.return|threatens\n\
27 action.login|claims\n\
-15 action.login|claims action.pay|asks\n\
10 action.login|claims action.transfer|asks\n\
8 action.login|claims action.transfer|claims\n\
19 action.login|claims action.update|asks\n\
24 action.login|claims authority.benefits|claims\n\
20 action.login|claims authority.municipality|claims\n\
8 action.login|claims claim.easy-money|claims\n\
11 action.login|claims claim.emergency|claims\n\
-17 action.login|claims claim.fee|claims\n\
-8 action.login|claims claim.job|claims\n\
-12 action.login|claims claim.link|claims\n\
10 action.login|claims claim.mule|claims\n\
30 action.login|claims claim.not-you|claims\n\
16 action.login|claims claim.pick-up|claims\n\
22 action.login|claims claim.prompt|claims\n\
20 action.login|claims claim.purchase|claims\n\
-12 action.login|claims claim.renewal|claims\n\
10 action.login|claims claim.safe-account|claims\n\
56 action.login|claims claim.unusual-activity|claims\n\
-9 action.login|claims credential.code|asks\n\
-13 action.login|claims credential.code|claims\n\
9 action.login|claims credential.mitid|asks\n\
25 action.login|claims credential.mitid|claims\n\
-12 action.login|claims credential.password|asks\n\
22 action.login|claims credential.password|claims\n\
13 action.login|claims credential.personal-information|claims\n\
54 action.login|claims firm.bank|claims\n\
-11 action.login|claims firm.courier|claims\n\
12 action.login|claims firm.payment|claims\n\
9 action.login|claims money.amount|claims\n\
14 action.login|claims money.unusual-means|claims\n\
-17 action.login|live\n\
-21 action.login|reader\n\
-11 action.login|reports\n\
-17 action.login|reports action.pay|asks\n\
-19 action.login|reports claim.fee|claims\n\
-12 action.login|reports money.amount|claims\n\
-10 action.login|reports threat.block|threatens\n\
-9 action.login|speaks\n\
-12 action.move-chat|advises\n\
212 action.move-chat|asks\n\
27 action.move-chat|asks action.move-chat|claims\n\
16 action.move-chat|asks action.pay|asks\n\
30 action.move-chat|asks action.reply|asks\n\
10 action.move-chat|asks action.transfer|asks\n\
8 action.move-chat|asks action.transfer|claims\n\
35 action.move-chat|asks action.transfer|reports\n\
9 action.move-chat|asks action.update|claims\n\
30 action.move-chat|asks claim.broken-phone|claims\n\
8 action.move-chat|asks claim.cannot-meet|claims\n\
44 action.move-chat|asks claim.easy-money|claims\n\
15 action.move-chat|asks claim.emergency|claims\n\
12 action.move-chat|asks claim.fee|claims\n\
76 action.move-chat|asks claim.job|claims\n\
16 action.move-chat|asks claim.mule|claims\n\
41 action.move-chat|asks claim.new-number|claims\n\
8 action.move-chat|asks claim.no-checking|claims\n\
15 action.move-chat|asks claim.paid-back|claims\n\
8 action.move-chat|asks claim.parcel|claims\n\
8 action.move-chat|asks claim.reassurance|claims\n\
15 action.move-chat|asks claim.recovery|claims\n\
8 action.move-chat|asks claim.sent-by-mistake|claims\n\
8 action.move-chat|asks claim.unpaid|claims\n\
11 action.move-chat|asks firm.bank|claims\n\
90 action.move-chat|asks money.amount|claims\n\
26 action.move-chat|asks money.amount|reports\n\
11 action.move-chat|asks money.unusual-means|claims\n\
49 action.move-chat|asks person.family|claims\n\
27 action.move-chat|asks person.recruiter|claims\n\
28 action.move-chat|asks threat.deadline|threatens\n\
162 action.move-chat|claims\n\
16 action.move-chat|claims action.pay|claims\n\
51 action.move-chat|claims action.reply|asks\n\
13 action.move-chat|claims action.update|claims\n\
8 action.move-chat|claims authority.embassy|claims\n\
11 action.move-chat|claims authority.police|claims\n\
8 action.move-chat|claims claim.abroad|claims\n\
27 action.move-chat|claims claim.broken-phone|claims\n\
9 action.move-chat|claims claim.crime|claims\n\
20 action.move-chat|claims claim.deposit|claims\n\
55 action.move-chat|claims claim.easy-money|claims\n\
21 action.move-chat|claims claim.emergency|claims\n\
13 action.move-chat|claims claim.fee|claims\n\
44 action.move-chat|claims claim.investment|claims\n\
63 action.move-chat|claims claim.job|claims\n\
26 action.move-chat|claims claim.new-number|claims\n\
8 action.move-chat|claims claim.paid-back|claims\n\
10 action.move-chat|claims claim.recovery|claims\n\
17 action.move-chat|claims claim.your-own|claims\n\
-20 action.move-chat|claims credential.card|asks\n\
8 action.move-chat|claims credential.id-document|claims\n\
13 action.move-chat|claims credential.one-time-code|asks\n\
23 action.move-chat|claims credential.one-time-code|claims\n\
19 action.move-chat|claims firm.bank|claims\n\
-22 action.move-chat|claims firm.courier|claims\n\
11 action.move-chat|claims firm.payment|claims\n\
98 action.move-chat|claims money.amount|claims\n\
14 action.move-chat|claims money.unusual-means|claims\n\
-9 action.move-chat|claims money.valuables|claims\n\
23 action.move-chat|claims person.adviser|claims\n\
55 action.move-chat|claims person.family|claims\n\
-16 action.move-chat|claims threat.block|threatens\n\
40 action.move-chat|claims threat.deadline|threatens\n\
-8 action.move-chat|denies\n\
347 action.move-chat|live\n\
110 action.move-chat|reader\n\
51 action.move-chat|reports\n\
20 action.move-chat|reports credential.code|reports\n\
23 action.move-chat|reports money.amount|reports\n\
31 action.move-chat|reports person.family|claims\n\
12 action.move-chat|reports threat.deadline|reports\n\
62 action.move-chat|speaks\n\
-29 action.pay|advises\n\
17 action.pay|advises action.pay|asks\n\
9 action.pay|advises action.transfer|claims\n\
14 action.pay|advises action.update|claims\n\
-10 action.pay|advises authority.digital-post|claims\n\
-16 action.pay|advises claim.fee|claims\n\
10 action.pay|advises claim.fine|claims\n\
-12 action.pay|advises claim.link|claims\n\
-13 action.pay|advises claim.parcel|claims\n\
8 action.pay|advises claim.refund|claims\n\
11 action.pay|advises credential.card|asks\n\
14 action.pay|advises credential.card|claims\n\
9 action.pay|advises credential.id-document|asks\n\
28 action.pay|advises firm.bank|claims\n\
9 action.pay|advises firm.toll|claims\n\
-10 action.pay|advises firm.utility|claims\n\
-9 action.pay|advises money.amount|claims\n\
-8 action.pay|advises money.valuables|claims\n\
8 action.pay|advises person.family|claims\n\
8 action.pay|advises threat.court|threatens\n\
11 action.pay|advises threat.deadline|threatens\n\
-8 action.pay|advises threat.return|threatens\n\
85 action.pay|asks\n\
11 action.pay|asks action.pay|claims\n\
-12 action.pay|asks action.pay|denies\n\
-10 action.pay|asks action.pay|reports\n\
-20 action.pay|asks action.transfer|advises\n\
-17 action.pay|asks action.transfer|claims\n\
18 action.pay|asks action.update|asks\n\
53 action.pay|asks action.update|claims\n\
13 action.pay|asks action.withdraw|claims\n\
13 action.pay|asks authority.benefits|claims\n\
-27 action.pay|asks authority.customs|claims\n\
-50 action.pay|asks authority.digital-post|claims\n\
16 action.pay|asks authority.embassy|claims\n\
8 action.pay|asks authority.europol|claims\n\
35 action.pay|asks authority.immigration|claims\n\
37 action.pay|asks authority.police|claims\n\
21 action.pay|asks authority.tax|claims\n\
11 action.pay|asks claim.abroad|claims\n\
8 action.pay|asks claim.already-paid|claims\n\
25 action.pay|asks claim.broken-phone|claims\n\
9 action.pay|asks claim.cannot-meet|claims\n\
-16 action.pay|asks claim.case|claims\n\
19 action.pay|asks claim.crime|claims\n\
36 action.pay|asks claim.easy-money|claims\n\
46 action.pay|asks claim.emergency|claims\n\
21 action.pay|asks claim.fee|claims\n\
27 action.pay|asks claim.fine|claims\n\
12 action.pay|asks claim.hacked|claims\n\
30 action.pay|asks claim.investment|claims\n\
14 action.pay|asks claim.misused-name|claims\n\
60 action.pay|asks claim.new-number|claims\n\
-23 action.pay|asks claim.not-you|claims\n\
15 action.pay|asks claim.other-account|claims\n\
26 action.pay|asks claim.parcel|claims\n\
50 action.pay|asks claim.prize|claims\n\
-11 action.pay|asks claim.purchase|claims\n\
74 action.pay|asks claim.recovery|claims\n\
32 action.pay|asks claim.refund|claims\n\
17 action.pay|asks claim.renewal|claims\n\
34 action.pay|asks claim.residence|claims\n\
17 action.pay|asks claim.safe-account|claims\n\
18 action.pay|asks claim.unpaid|claims\n\
-20 action.pay|asks claim.unusual-activity|claims\n\
-18 action.pay|asks claim.your-own|claims\n\
22 action.pay|asks credential.bank-details|asks\n\
8 action.pay|asks credential.card|asks\n\
-12 action.pay|asks credential.code|claims\n\
27 action.pay|asks credential.id-document|asks\n\
11 action.pay|asks credential.id-document|claims\n\
11 action.pay|asks credential.one-time-code|asks\n\
-20 action.pay|asks credential.one-time-code|claims\n\
9 action.pay|asks credential.password|asks\n\
16 action.pay|asks credential.personal-information|claims\n\
-70 action.pay|asks firm.bank|claims\n\
20 action.pay|asks firm.courier|claims\n\
-13 action.pay|asks firm.courier|reports\n\
34 action.pay|asks firm.toll|claims\n\
15 action.pay|asks firm.utility|claims\n\
65 action.pay|asks money.amount|claims\n\
20 action.pay|asks money.amount|denies\n\
46 action.pay|asks money.unusual-means|claims\n\
-33 action.pay|asks money.valuables|claims\n\
14 action.pay|asks person.agent|claims\n\
-19 action.pay|asks person.buyer|claims\n\
79 action.pay|asks person.family|claims\n\
10 action.pay|asks person.recruiter|claims\n\
29 action.pay|asks threat.arrest|threatens\n\
56 action.pay|asks threat.block|threatens\n\
44 action.pay|asks threat.court|threatens\n\
30 action.pay|asks threat.cutoff|threatens\n\
131 action.pay|asks threat.deadline|threatens\n\
-24 action.pay|asks threat.debt|threatens\n\
53 action.pay|asks threat.deportation|threatens\n\
33 action.pay|asks threat.return|threatens\n\
29 action.pay|claims\n\
-9 action.pay|claims action.pay|denies\n\
9 action.pay|claims action.pay|reports\n\
-8 action.pay|claims action.reply|asks\n\
15 action.pay|claims action.transfer|claims\n\
-8 action.pay|claims action.update|asks\n\
26 action.pay|claims action.update|claims\n\
-12 action.pay|claims action.withdraw|claims\n\
23 action.pay|claims authority.customs|claims\n\
-17 action.pay|claims authority.digital-post|claims\n\
10 action.pay|claims authority.europol|claims\n\
-11 action.pay|claims authority.health|claims\n\
8 action.pay|claims authority.immigration|claims\n\
14 action.pay|claims authority.police|claims\n\
26 action.pay|claims claim.abroad|claims\n\
-9 action.pay|claims claim.case|claims\n\
-30 action.pay|claims claim.crime|claims\n\
26 action.pay|claims claim.deposit|claims\n\
22 action.pay|claims claim.easy-money|claims\n\
12 action.pay|claims claim.emergency|claims\n\
51 action.pay|claims claim.fee|claims\n\
-11 action.pay|claims claim.hacked|claims\n\
11 action.pay|claims claim.isolation|claims\n\
8 action.pay|claims claim.job|claims\n\
11 action.pay|claims claim.link|claims\n\
8 action.pay|claims claim.misused-name|claims\n\
10 action.pay|claims claim.no-checking|claims\n\
11 action.pay|claims claim.not-you|claims\n\
21 action.pay|claims claim.paid-back|claims\n\
18 action.pay|claims claim.parcel|claims\n\
-13 action.pay|claims claim.pick-up|claims\n\
10 action.pay|claims claim.prize|claims\n\
41 action.pay|claims claim.purchase|claims\n\
33 action.pay|claims claim.reassurance|claims\n\
17 action.pay|claims claim.recovery|claims\n\
-8 action.pay|claims claim.refund|claims\n\
-8 action.pay|claims claim.renewal|claims\n\
9 action.pay|claims claim.residence|claims\n\
-16 action.pay|claims claim.sent-by-mistake|claims\n\
28 action.pay|claims claim.unpaid|claims\n\
16 action.pay|claims claim.unusual-activity|claims\n\
-32 action.pay|claims claim.your-own|claims\n\
-11 action.pay|claims credential.bank-details|advises\n\
-9 action.pay|claims credential.bank-details|asks\n\
9 action.pay|claims credential.bank-details|claims\n\
31 action.pay|claims credential.card|asks\n\
-9 action.pay|claims credential.code|advises\n\
22 action.pay|claims credential.code|claims\n\
-15 action.pay|claims credential.code|denies\n\
11 action.pay|claims credential.id-document|asks\n\
8 action.pay|claims credential.id-document|reports\n\
21 action.pay|claims credential.mitid|claims\n\
19 action.pay|claims credential.mitid|reports\n\
22 action.pay|claims credential.one-time-code|claims\n\
24 action.pay|claims credential.password|claims\n\
11 action.pay|claims credential.personal-information|asks\n\
17 action.pay|claims credential.personal-information|claims\n\
10 action.pay|claims credential.pin|asks\n\
-20 action.pay|claims firm.bank|claims\n\
70 action.pay|claims firm.courier|claims\n\
-60 action.pay|claims firm.payment|claims\n\
9 action.pay|claims firm.shop|claims\n\
-10 action.pay|claims firm.telecom|claims\n\
37 action.pay|claims firm.toll|claims\n\
14 action.pay|claims firm.utility|claims\n\
54 action.pay|claims money.unusual-means|claims\n\
-35 action.pay|claims money.valuables|claims\n\
-10 action.pay|claims person.agent|claims\n\
-23 action.pay|claims person.buyer|claims\n\
8 action.pay|claims person.family|claims\n\
28 action.pay|claims threat.arrest|threatens\n\
-11 action.pay|claims threat.block|threatens\n\
-15 action.pay|claims threat.court|threatens\n\
27 action.pay|claims threat.cutoff|threatens\n\
13 action.pay|claims threat.deadline|reports\n\
12 action.pay|claims threat.deadline|threatens\n\
17 action.pay|claims threat.deportation|threatens\n\
9 action.pay|claims threat.exposure|threatens\n\
-44 action.pay|denies\n\
-12 action.pay|denies claim.case|claims\n\
-20 action.pay|denies claim.fee|claims\n\
-15 action.pay|denies claim.parcel|claims\n\
-11 action.pay|denies claim.unpaid|claims\n\
-9 action.pay|denies credential.code|claims\n\
-8 action.pay|denies firm.courier|claims\n\
-16 action.pay|denies money.amount|claims\n\
-13 action.pay|denies threat.block|threatens\n\
-13 action.pay|denies threat.court|threatens\n\
-20 action.pay|denies threat.deadline|threatens\n\
102 action.pay|live\n\
36 action.pay|reports\n\
22 action.pay|reports action.transfer|claims\n\
9 action.pay|reports action.transfer|reports\n\
9 action.pay|reports authority.court|claims\n\
17 action.pay|reports authority.police|claims\n\
11 action.pay|reports authority.tax|claims\n\
8 action.pay|reports claim.case|claims\n\
21 action.pay|reports claim.deposit|claims\n\
11 action.pay|reports claim.emergency|claims\n\
33 action.pay|reports claim.fine|claims\n\
10 action.pay|reports claim.new-number|claims\n\
32 action.pay|reports claim.unpaid|claims\n\
14 action.pay|reports credential.code|asks\n\
-12 action.pay|reports credential.one-time-code|claims\n\
19 action.pay|reports firm.payment|claims\n\
22 action.pay|reports money.amount|claims\n\
-12 action.pay|reports money.amount|reports\n\
8 action.pay|reports person.agent|claims\n\
10 action.pay|reports person.family|claims\n\
8 action.pay|reports threat.court|threatens\n\
57 action.pay|reports threat.deadline|threatens\n\
-51 action.pay|speaks\n\
-8 action.press-key|advises\n\
99 action.press-key|asks\n\
16 action.press-key|asks action.withdraw|claims\n\
34 action.press-key|asks authority.court|claims\n\
11 action.press-key|asks authority.customs|claims\n\
11 action.press-key|asks authority.embassy|claims\n\
17 action.press-key|asks authority.europol|claims\n\
35 action.press-key|asks authority.ministry|claims\n\
53 action.press-key|asks authority.police|claims\n\
21 action.press-key|asks authority.police|reports\n\
35 action.press-key|asks claim.case|claims\n\
105 action.press-key|asks claim.crime|claims\n\
11 action.press-key|asks claim.fee|claims\n\
-15 action.press-key|asks claim.hacked|claims\n\
-66 action.press-key|asks claim.menu|claims\n\
41 action.press-key|asks claim.misused-name|claims\n\
11 action.press-key|asks claim.parcel|claims\n\
10 action.press-key|asks claim.pick-up|claims\n\
8 action.press-key|asks claim.purchase|claims\n\
18 action.press-key|asks claim.recovery|claims\n\
10 action.press-key|asks claim.refund|claims\n\
11 action.press-key|asks claim.residence|claims\n\
26 action.press-key|asks claim.robot|claims\n\
26 action.press-key|asks claim.unusual-activity|claims\n\
18 action.press-key|asks credential.card|asks\n\
11 action.press-key|asks credential.cpr|asks\n\
36 action.press-key|asks credential.cpr|claims\n\
15 action.press-key|asks credential.id-document|claims\n\
-17 action.press-key|asks credential.mitid|claims\n\
-10 action.press-key|asks credential.mitid|reports\n\
19 action.press-key|asks credential.personal-information|claims\n\
-13 action.press-key|asks firm.bank|claims\n\
17 action.press-key|asks firm.courier|claims\n\
-14 action.press-key|asks firm.toll|claims\n\
38 action.press-key|asks money.amount|claims\n\
32 action.press-key|asks person.agent|claims\n\
50 action.press-key|asks threat.arrest|threatens\n\
20 action.press-key|asks threat.block|threatens\n\
32 action.press-key|asks threat.court|threatens\n\
14 action.press-key|asks threat.cutoff|threatens\n\
11 action.press-key|asks threat.deadline|reports\n\
67 action.press-key|asks threat.deadline|threatens\n\
14 action.press-key|asks threat.exposure|threatens\n\
86 action.press-key|claims\n\
-16 action.press-key|claims authority.benefits|claims\n\
19 action.press-key|claims authority.customs|claims\n\
-13 action.press-key|claims authority.embassy|claims\n\
15 action.press-key|claims authority.immigration|claims\n\
27 action.press-key|claims authority.police|claims\n\
13 action.press-key|claims claim.crime|claims\n\
22 action.press-key|claims claim.misused-name|claims\n\
23 action.press-key|claims claim.parcel|claims\n\
30 action.press-key|claims claim.residence|claims\n\
9 action.press-key|claims credential.code|denies\n\
9 action.press-key|claims credential.pin|asks\n\
9 action.press-key|claims firm.payment|claims\n\
16 action.press-key|claims person.agent|claims\n\
30 action.press-key|claims threat.arrest|threatens\n\
9 action.press-key|claims threat.block|threatens\n\
24 action.press-key|claims threat.deadline|threatens\n\
182 action.press-key|live\n\
-17 action.press-key|reports\n\
19 action.press-key|reports action.stay-on-line|reports\n\
19 action.press-key|reports authority.ministry|reports\n\
-21 action.press-key|reports authority.police|claims\n\
11 action.press-key|reports authority.police|reports\n\
-9 action.press-key|reports claim.crime|reports\n\
18 action.press-key|reports credential.balance|claims\n\
15 action.press-key|reports credential.bank-details|claims\n\
-9 action.press-key|reports credential.cpr|reports\n\
19 action.press-key|reports credential.id-document|reports\n\
-21 action.press-key|reports threat.arrest|threatens\n\
18 action.press-key|reports threat.block|reports\n\
37 action.press-key|speaks\n\
-28 action.reply|advises\n\
-10 action.reply|advises action.reply|asks\n\
9 action.reply|advises authority.police|claims\n\
-8 action.reply|advises claim.your-own|claims\n\
-10 action.reply|advises credential.id-document|claims\n\
8 action.reply|advises threat.arrest|threatens\n\
-11 action.reply|advises threat.block|threatens\n\
-12 action.reply|advises threat.deadline|threatens\n\
106 action.reply|asks\n\
8 action.reply|asks action.reply|claims\n\
12 action.reply|asks action.transfer|asks\n\
23 action.reply|asks action.transfer|claims\n\
31 action.reply|asks action.update|asks\n\
-13 action.reply|asks authority.digital-post|claims\n\
36 action.reply|asks authority.europol|claims\n\
37 action.reply|asks authority.police|claims\n\
16 action.reply|asks authority.prosecution|claims\n\
10 action.reply|asks authority.state|claims\n\
33 action.reply|asks claim.broken-phone|claims\n\
18 action.reply|asks claim.cannot-meet|claims\n\
30 action.reply|asks claim.crime|claims\n\
58 action.reply|asks claim.easy-money|claims\n\
16 action.reply|asks claim.emergency|claims\n\
10 action.reply|asks claim.investment|claims\n\
74 action.reply|asks claim.job|claims\n\
13 action.reply|asks claim.link|claims\n\
43 action.reply|asks claim.new-number|claims\n\
11 action.reply|asks claim.no-checking|claims\n\
11 action.reply|asks claim.other-account|claims\n\
8 action.reply|asks claim.paid-back|claims\n\
-15 action.reply|asks claim.parcel|claims\n\
-32 action.reply|asks claim.prize|claims\n\
-14 action.reply|asks claim.prompt|claims\n\
-8 action.reply|asks claim.refund|claims\n\
14 action.reply|asks claim.renewal|claims\n\
21 action.reply|asks claim.unusual-activity|claims\n\
18 action.reply|asks credential.bank-details|claims\n\
19 action.reply|asks credential.card|asks\n\
-9 action.reply|asks credential.card|claims\n\
12 action.reply|asks credential.code|asks\n\
38 action.reply|asks credential.cpr|asks\n\
16 action.reply|asks credential.id-document|asks\n\
-9 action.reply|asks credential.mitid|asks\n\
48 action.reply|asks credential.mitid|claims\n\
24 action.reply|asks credential.one-time-code|asks\n\
11 action.reply|asks credential.one-time-code|claims\n\
30 action.reply|asks credential.password|asks\n\
19 action.reply|asks credential.personal-information|asks\n\
14 action.reply|asks credential.personal-information|claims\n\
12 action.reply|asks credential.pin|asks\n\
20 action.reply|asks firm.payment|claims\n\
13 action.reply|asks firm.support|claims\n\
11 action.reply|asks firm.toll|claims\n\
29 action.reply|asks money.amount|claims\n\
17 action.reply|asks money.unusual-means|claims\n\
30 action.reply|asks money.valuables|claims\n\
18 action.reply|asks person.agent|claims\n\
-10 action.reply|asks person.buyer|claims\n\
45 action.reply|asks person.family|claims\n\
10 action.reply|asks person.landlord|claims\n\
20 action.reply|asks person.recruiter|claims\n\
30 action.reply|asks threat.arrest|threatens\n\
23 action.reply|asks threat.block|threatens\n\
17 action.reply|asks threat.court|threatens\n\
-12 action.reply|asks threat.deadline|threatens\n\
37 action.reply|asks threat.exposure|threatens\n\
11 action.reply|claims authority.benefits|claims\n\
-12 action.reply|claims authority.digital-post|claims\n\
-9 action.reply|claims claim.link|claims\n\
8 action.reply|claims claim.refund|claims\n\
8 action.reply|claims claim.unusual-activity|claims\n\
10 action.reply|claims credential.bank-details|claims\n\
14 action.reply|claims credential.card|asks\n\
8 action.reply|claims person.family|claims\n\
13 action.reply|claims threat.block|threatens\n\
16 action.reply|claims threat.deadline|threatens\n\
104 action.reply|live\n\
-15 action.reply|reader\n\
15 action.reply|reports\n\
12 action.reply|reports claim.broken-phone|reports\n\
12 action.reply|reports person.family|claims\n\
12 action.reply|reports threat.deadline|reports\n\
-9 action.reply|speaks\n\
9 action.scan|asks\n\
10 action.scan|asks credential.card|asks\n\
15 action.scan|asks credential.code|asks\n\
-9 action.scan|asks credential.one-time-code|asks\n\
10 action.scan|asks money.amount|claims\n\
103 action.stay-on-line|asks\n\
13 action.stay-on-line|asks action.stay-on-line|claims\n\
16 action.stay-on-line|asks action.transfer|asks\n\
16 action.stay-on-line|asks action.transfer|claims\n\
-8 action.stay-on-line|asks action.update|advises\n\
10 action.stay-on-line|asks action.withdraw|asks\n\
13 action.stay-on-line|asks authority.court|claims\n\
10 action.stay-on-line|asks authority.municipality|claims\n\
31 action.stay-on-line|asks authority.police|claims\n\
19 action.stay-on-line|asks claim.all-money|claims\n\
9 action.stay-on-line|asks claim.case|claims\n\
31 action.stay-on-line|asks claim.crime|claims\n\
8 action.stay-on-line|asks claim.fee|claims\n\
-8 action.stay-on-line|asks claim.hacked|claims\n\
24 action.stay-on-line|asks claim.isolation|claims\n\
-13 action.stay-on-line|asks claim.menu|claims\n\
11 action.stay-on-line|asks claim.misused-name|claims\n\
10 action.stay-on-line|asks claim.parcel|claims\n\
10 action.stay-on-line|asks claim.pick-up|claims\n\
10 action.stay-on-line|asks claim.reassurance|claims\n\
10 action.stay-on-line|asks claim.robot|claims\n\
8 action.stay-on-line|asks claim.safe-account|claims\n\
12 action.stay-on-line|asks claim.unusual-activity|claims\n\
8 action.stay-on-line|asks credential.card|asks\n\
9 action.stay-on-line|asks credential.code|claims\n\
10 action.stay-on-line|asks credential.cpr|claims\n\
11 action.stay-on-line|asks credential.mitid|asks\n\
24 action.stay-on-line|asks firm.bank|claims\n\
19 action.stay-on-line|asks money.amount|claims\n\
9 action.stay-on-line|asks money.unusual-means|claims\n\
22 action.stay-on-line|asks money.valuables|claims\n\
23 action.stay-on-line|asks threat.arrest|threatens\n\
24 action.stay-on-line|asks threat.block|threatens\n\
43 action.stay-on-line|asks threat.deadline|threatens\n\
53 action.stay-on-line|claims\n\
8 action.stay-on-line|claims authority.tax|claims\n\
17 action.stay-on-line|claims claim.crime|claims\n\
11 action.stay-on-line|claims claim.isolation|claims\n\
22 action.stay-on-line|claims claim.recovery|claims\n\
14 action.stay-on-line|claims threat.deadline|threatens\n\
143 action.stay-on-line|live\n\
42 action.stay-on-line|reader\n\
8 action.stay-on-line|reports\n\
16 action.stay-on-line|reports authority.police|reports\n\
17 action.stay-on-line|reports threat.block|reports\n\
23 action.stay-on-line|reports threat.deadline|reports\n\
52 action.stay-on-line|speaks\n\
-11 action.transfer|advises\n\
26 action.transfer|advises action.transfer|asks\n\
-13 action.transfer|advises claim.all-money|claims\n\
-11 action.transfer|advises claim.deposit|claims\n\
20 action.transfer|advises claim.emergency|claims\n\
-15 action.transfer|advises claim.fee|claims\n\
-12 action.transfer|advises claim.pick-up|claims\n\
-14 action.transfer|advises claim.safe-account|claims\n\
12 action.transfer|advises claim.your-own|claims\n\
17 action.transfer|advises credential.code|advises\n\
-10 action.transfer|advises credential.mitid|claims\n\
25 action.transfer|advises firm.payment|claims\n\
-13 action.transfer|advises money.amount|claims\n\
-12 action.transfer|advises money.valuables|claims\n\
-10 action.transfer|advises person.agent|claims\n\
8 action.transfer|advises person.family|claims\n\
-11 action.transfer|advises threat.debt|threatens\n\
81 action.transfer|asks\n\
-11 action.transfer|asks action.transfer|claims\n\
-11 action.transfer|asks action.transfer|reports\n\
17 action.transfer|asks action.update|asks\n\
38 action.transfer|asks action.update|claims\n\
15 action.transfer|asks action.withdraw|asks\n\
-22 action.transfer|asks authority.benefits|claims\n\
10 action.transfer|asks authority.digital-post|claims\n\
15 action.transfer|asks authority.embassy|claims\n\
-12 action.transfer|asks authority.health|claims\n\
19 action.transfer|asks authority.immigration|claims\n\
8 action.transfer|asks authority.municipality|claims\n\
32 action.transfer|asks authority.police|claims\n\
-8 action.transfer|asks authority.police|reports\n\
14 action.transfer|asks authority.state|claims\n\
11 action.transfer|asks authority.tax|claims\n\
94 action.transfer|asks claim.abroad|claims\n\
85 action.transfer|asks claim.all-money|claims\n\
10 action.transfer|asks claim.already-paid|claims\n\
55 action.transfer|asks claim.broken-phone|claims\n\
96 action.transfer|asks claim.cannot-meet|claims\n\
18 action.transfer|asks claim.case|claims\n\
19 action.transfer|asks claim.crime|claims\n\
32 action.transfer|asks claim.deposit|claims\n\
22 action.transfer|asks claim.easy-money|claims\n\
17 action.transfer|asks claim.emergency|claims\n\
13 action.transfer|asks claim.fee|claims\n\
52 action.transfer|asks claim.hacked|claims\n\
52 action.transfer|asks claim.investment|claims\n\
49 action.transfer|asks claim.job|claims\n\
13 action.transfer|asks claim.link|claims\n\
21 action.transfer|asks claim.loan|claims\n\
24 action.transfer|asks claim.misused-name|claims\n\
49 action.transfer|asks claim.mule|claims\n\
65 action.transfer|asks claim.new-number|claims\n\
44 action.transfer|asks claim.no-checking|claims\n\
123 action.transfer|asks claim.other-account|claims\n\
58 action.transfer|asks claim.paid-back|claims\n\
33 action.transfer|asks claim.parcel|claims\n\
17 action.transfer|asks claim.pick-up|claims\n\
12 action.transfer|asks claim.prize|claims\n\
-10 action.transfer|asks claim.prompt|claims\n\
27 action.transfer|asks claim.purchase|claims\n\
52 action.transfer|asks claim.reassurance|claims\n\
9 action.transfer|asks claim.recovery|claims\n\
-19 action.transfer|asks claim.refund|claims\n\
-9 action.transfer|asks claim.renewal|claims\n\
27 action.transfer|asks claim.residence|claims\n\
104 action.transfer|asks claim.safe-account|claims\n\
19 action.transfer|asks claim.sent-by-mistake|claims\n\
-41 action.transfer|asks claim.unpaid|claims\n\
37 action.transfer|asks claim.unusual-activity|claims\n\
15 action.transfer|asks claim.watched|claims\n\
-24 action.transfer|asks claim.your-own|claims\n\
49 action.transfer|asks credential.bank-details|claims\n\
-35 action.transfer|asks credential.card|asks\n\
18 action.transfer|asks credential.code|advises\n\
-37 action.transfer|asks credential.code|asks\n\
-16 action.transfer|asks credential.code|claims\n\
13 action.transfer|asks credential.cpr|claims\n\
14 action.transfer|asks credential.id-document|asks\n\
16 action.transfer|asks credential.id-document|claims\n\
-22 action.transfer|asks credential.mitid|asks\n\
-16 action.transfer|asks credential.mitid|claims\n\
9 action.transfer|asks credential.mitid|reports\n\
19 action.transfer|asks credential.nemid|claims\n\
-12 action.transfer|asks credential.one-time-code|claims\n\
10 action.transfer|asks credential.password|asks\n\
-9 action.transfer|asks credential.password|claims\n\
-24 action.transfer|asks credential.personal-information|asks\n\
13 action.transfer|asks credential.personal-information|claims\n\
89 action.transfer|asks firm.bank|claims\n\
54 action.transfer|asks firm.courier|claims\n\
-74 action.transfer|asks firm.payment|claims\n\
8 action.transfer|asks firm.support|claims\n\
19 action.transfer|asks money.amount|claims\n\
23 action.transfer|asks money.amount|denies\n\
35 action.transfer|asks money.unusual-means|claims\n\
8 action.transfer|asks money.valuables|claims\n\
10 action.transfer|asks person.agent|claims\n\
97 action.transfer|asks person.family|claims\n\
71 action.transfer|asks person.landlord|claims\n\
38 action.transfer|asks threat.arrest|threatens\n\
-18 action.transfer|asks threat.block|reports\n\
18 action.transfer|asks threat.block|threatens\n\
77 action.transfer|asks threat.deadline|threatens\n\
13 action.transfer|asks threat.deportation|threatens\n\
14 action.transfer|asks threat.return|threatens\n\
-15 action.transfer|claims\n\
-9 action.transfer|claims action.transfer|reports\n\
28 action.transfer|claims action.update|asks\n\
19 action.transfer|claims action.update|claims\n\
-10 action.transfer|claims action.update|reports\n\
26 action.transfer|claims action.withdraw|asks\n\
11 action.transfer|claims action.withdraw|claims\n\
18 action.transfer|claims authority.court|claims\n\
9 action.transfer|claims authority.digital-post|claims\n\
12 action.transfer|claims authority.municipality|claims\n\
46 action.transfer|claims authority.police|claims\n\
50 action.transfer|claims claim.abroad|claims\n\
-9 action.transfer|claims claim.all-money|claims\n\
-9 action.transfer|claims claim.all-money|reports\n\
21 action.transfer|claims claim.broken-phone|claims\n\
28 action.transfer|claims claim.cannot-meet|claims\n\
22 action.transfer|claims claim.case|claims\n\
-34 action.transfer|claims claim.crime|claims\n\
49 action.transfer|claims claim.deposit|claims\n\
-9 action.transfer|claims claim.easy-money|claims\n\
51 action.transfer|claims claim.emergency|claims\n\
18 action.transfer|claims claim.investment|claims\n\
17 action.transfer|claims claim.link|claims\n\
17 action.transfer|claims claim.new-number|claims\n\
29 action.transfer|claims claim.no-checking|claims\n\
-10 action.transfer|claims claim.not-you|claims\n\
39 action.transfer|claims claim.other-account|claims\n\
9 action.transfer|claims claim.paid-back|claims\n\
20 action.transfer|claims claim.parcel|claims\n\
26 action.transfer|claims claim.prize|claims\n\
51 action.transfer|claims claim.prompt|claims\n\
26 action.transfer|claims claim.purchase|claims\n\
24 action.transfer|claims claim.reassurance|claims\n\
10 action.transfer|claims claim.recovery|claims\n\
15 action.transfer|claims claim.renewal|claims\n\
48 action.transfer|claims claim.safe-account|claims\n\
-8 action.transfer|claims claim.unpaid|claims\n\
10 action.transfer|claims claim.virus|claims\n\
-34 action.transfer|claims claim.your-own|claims\n\
-23 action.transfer|claims credential.balance|asks\n\
11 action.transfer|claims credential.bank-details|asks\n\
10 action.transfer|claims credential.bank-details|claims\n\
-10 action.transfer|claims credential.card|asks\n\
8 action.transfer|claims credential.code|advises\n\
-20 action.transfer|claims credential.code|asks\n\
-13 action.transfer|claims credential.code|claims\n\
16 action.transfer|claims credential.cpr|asks\n\
29 action.transfer|claims credential.id-document|asks\n\
23 action.transfer|claims credential.id-document|claims\n\
8 action.transfer|claims credential.mitid|asks\n\
36 action.transfer|claims credential.mitid|claims\n\
16 action.transfer|claims credential.one-time-code|asks\n\
10 action.transfer|claims credential.password|asks\n\
-19 action.transfer|claims firm.bank|claims\n\
19 action.transfer|claims firm.courier|claims\n\
-13 action.transfer|claims firm.payment|claims\n\
20 action.transfer|claims firm.shop|claims\n\
13 action.transfer|claims firm.telecom|claims\n\
-40 action.transfer|claims money.amount|claims\n\
16 action.transfer|claims money.valuables|claims\n\
25 action.transfer|claims person.agent|claims\n\
65 action.transfer|claims person.landlord|claims\n\
8 action.transfer|claims threat.arrest|threatens\n\
58 action.transfer|claims threat.block|threatens\n\
24 action.transfer|claims threat.court|threatens\n\
44 action.transfer|claims threat.deadline|threatens\n\
67 action.transfer|live\n\
13 action.transfer|reader\n\
19 action.transfer|reports\n\
-16 action.transfer|reports authority.police|reports\n\
-18 action.transfer|reports claim.all-money|reports\n\
-10 action.transfer|reports claim.crime|reports\n\
8 action.transfer|reports claim.easy-money|claims\n\
9 action.transfer|reports claim.emergency|claims\n\
-8 action.transfer|reports claim.fee|claims\n\
-9 action.transfer|reports claim.investment|claims\n\
22 action.transfer|reports claim.investment|reports\n\
15 action.transfer|reports claim.new-number|claims\n\
11 action.transfer|reports claim.no-checking|claims\n\
-10 action.transfer|reports claim.prompt|claims\n\
9 action.transfer|reports claim.reassurance|claims\n\
-15 action.transfer|reports claim.safe-account|reports\n\
13 action.transfer|reports claim.unpaid|claims\n\
-11 action.transfer|reports claim.unusual-activity|claims\n\
-16 action.transfer|reports credential.mitid|claims\n\
-16 action.transfer|reports firm.bank|claims\n\
-9 action.transfer|reports firm.bank|reports\n\
16 action.transfer|reports firm.payment|claims\n\
-14 action.transfer|reports money.amount|claims\n\
16 action.transfer|reports money.amount|reports\n\
-20 action.transfer|reports money.valuables|reports\n\
15 action.transfer|reports person.family|claims\n\
-8 action.transfer|reports person.family|reports\n\
-19 action.transfer|reports threat.block|threatens\n\
-8 action.transfer|reports threat.deadline|reports\n\
-8 action.transfer|reports threat.deadline|threatens\n\
-79 action.transfer|speaks\n\
29 action.update|advises\n\
-12 action.update|advises action.update|asks\n\
-10 action.update|advises authority.police|claims\n\
23 action.update|advises claim.case|claims\n\
12 action.update|advises claim.fee|claims\n\
-8 action.update|advises claim.misused-name|claims\n\
-11 action.update|advises claim.unusual-activity|claims\n\
31 action.update|advises credential.card|advises\n\
14 action.update|advises credential.cpr|claims\n\
-12 action.update|advises credential.id-document|asks\n\
28 action.update|advises credential.id-document|claims\n\
-12 action.update|advises credential.mitid|asks\n\
-10 action.update|advises credential.one-time-code|asks\n\
26 action.update|advises money.amount|claims\n\
-17 action.update|advises threat.block|threatens\n\
10 action.update|advises threat.deportation|threatens\n\
-25 action.update|asks\n\
-67 action.update|asks action.update|claims\n\
-11 action.update|asks action.withdraw|reports\n\
-20 action.update|asks authority.benefits|claims\n\
15 action.update|asks authority.digital-post|claims\n\
-9 action.update|asks authority.health|claims\n\
-23 action.update|asks authority.municipality|claims\n\
-18 action.update|asks authority.police|claims\n\
10 action.update|asks authority.state|claims\n\
31 action.update|asks authority.tax|claims\n\
8 action.update|asks claim.abroad|claims\n\
14 action.update|asks claim.all-money|claims\n\
56 action.update|asks claim.already-paid|claims\n\
-13 action.update|asks claim.broken-phone|claims\n\
-13 action.update|asks claim.case|claims\n\
-28 action.update|asks claim.crime|claims\n\
-10 action.update|asks claim.deposit|claims\n\
-29 action.update|asks claim.easy-money|claims\n\
-10 action.update|asks claim.emergency|claims\n\
43 action.update|asks claim.fee|claims\n\
19 action.update|asks claim.fine|claims\n\
-18 action.update|asks claim.new-number|claims\n\
12 action.update|asks claim.no-checking|claims\n\
19 action.update|asks claim.not-you|claims\n\
22 action.update|asks claim.paid-back|claims\n\
61 action.update|asks claim.parcel|claims\n\
16 action.update|asks claim.prize|claims\n\
-15 action.update|asks claim.prompt|claims\n\
64 action.update|asks claim.purchase|claims\n\
12 action.update|asks claim.reassurance|claims\n\
-27 action.update|asks claim.recovery|claims\n\
85 action.update|asks claim.refund|claims\n\
-20 action.update|asks claim.renewal|claims\n\
10 action.update|asks claim.unpaid|claims\n\
55 action.update|asks claim.unusual-activity|claims\n\
-11 action.update|asks credential.bank-details|advises\n\
19 action.update|asks credential.bank-details|asks\n\
-58 action.update|asks credential.card|claims\n\
11 action.update|asks credential.code|asks\n\
-10 action.update|asks credential.code|claims\n\
17 action.update|asks credential.cpr|asks\n\
-20 action.update|asks credential.cpr|claims\n\
-26 action.update|asks credential.id-document|asks\n\
-40 action.update|asks credential.id-document|claims\n\
-15 action.update|asks credential.mitid|asks\n\
-18 action.update|asks credential.mitid|claims\n\
33 action.update|asks credential.nemid|asks\n\
32 action.update|asks credential.nemid|claims\n\
27 action.update|asks credential.one-time-code|asks\n\
18 action.update|asks credential.one-time-code|claims\n\
-15 action.update|asks credential.password|claims\n\
-13 action.update|asks credential.password|denies\n\
9 action.update|asks credential.personal-information|advises\n\
9 action.update|asks credential.personal-information|asks\n\
42 action.update|asks credential.personal-information|claims\n\
13 action.update|asks credential.personal-information|denies\n\
-15 action.update|asks credential.pin|claims\n\
48 action.update|asks firm.bank|claims\n\
43 action.update|asks firm.courier|claims\n\
43 action.update|asks firm.payment|claims\n\
19 action.update|asks firm.shop|claims\n\
18 action.update|asks firm.streaming|claims\n\
-14 action.update|asks firm.support|claims\n\
16 action.update|asks firm.telecom|claims\n\
92 action.update|asks money.amount|claims\n\
21 action.update|asks person.buyer|claims\n\
38 action.update|asks threat.court|threatens\n\
-8 action.update|asks threat.debt|threatens\n\
20 action.update|asks threat.deportation|threatens\n\
18 action.update|asks threat.return|threatens\n\
-13 action.update|claims authority.digital-post|claims\n\
-20 action.update|claims authority.immigration|claims\n\
9 action.update|claims authority.municipality|claims\n\
-8 action.update|claims authority.tax|claims\n\
-8 action.update|claims claim.all-money|claims\n\
8 action.update|claims claim.cannot-meet|claims\n\
-11 action.update|claims claim.deposit|claims\n\
20 action.update|claims claim.fee|claims\n\
8 action.update|claims claim.hacked|claims\n\
-20 action.update|claims claim.job|claims\n\
15 action.update|claims claim.link|claims\n\
13 action.update|claims claim.loan|claims\n\
-9 action.update|claims claim.not-you|claims\n\
24 action.update|claims claim.paid-back|claims\n\
28 action.update|claims claim.parcel|claims\n\
-10 action.update|claims claim.pick-up|claims\n\
44 action.update|claims claim.prompt|claims\n\
-31 action.update|claims claim.purchase|claims\n\
21 action.update|claims claim.reassurance|claims\n\
47 action.update|claims claim.recovery|claims\n\
-11 action.update|claims claim.refund|claims\n\
-17 action.update|claims claim.residence|claims\n\
14 action.update|claims claim.safe-account|claims\n\
22 action.update|claims claim.unusual-activity|claims\n\
11 action.update|claims claim.unusual-activity|reports\n\
-13 action.update|claims claim.your-own|claims\n\
14 action.update|claims credential.balance|asks\n\
17 action.update|claims credential.bank-details|asks\n\
18 action.update|claims credential.card|asks\n\
12 action.update|claims credential.card|claims\n\
41 action.update|claims credential.code|claims\n\
13 action.update|claims credential.cpr|asks\n\
-25 action.update|claims credential.cpr|claims\n\
12 action.update|claims credential.id-document|asks\n\
-19 action.update|claims credential.id-document|claims\n\
8 action.update|claims credential.mitid|asks\n\
10 action.update|claims credential.mitid|claims\n\
15 action.update|claims credential.one-time-code|asks\n\
41 action.update|claims credential.one-time-code|claims\n\
-11 action.update|claims credential.password|asks\n\
-17 action.update|claims credential.password|claims\n\
13 action.update|claims credential.personal-information|claims\n\
9 action.update|claims credential.pin|asks\n\
84 action.update|claims firm.bank|claims\n\
21 action.update|claims firm.bank|reports\n\
14 action.update|claims firm.courier|claims\n\
20 action.update|claims firm.payment|claims\n\
-33 action.update|claims firm.support|claims\n\
27 action.update|claims money.amount|denies\n\
13 action.update|claims person.family|claims\n\
-16 action.update|claims person.recruiter|claims\n\
10 action.update|claims threat.arrest|threatens\n\
16 action.update|claims threat.block|threatens\n\
57 action.update|live\n\
68 action.update|reader\n\
-11 action.update|reports\n\
10 action.update|reports claim.refund|claims\n\
-8 action.update|reports claim.residence|claims\n\
-11 action.update|reports firm.payment|claims\n\
14 action.update|reports person.family|claims\n\
-8 action.update|reports threat.block|threatens\n\
51 action.update|speaks\n\
10 action.withdraw|advises money.amount|claims\n\
143 action.withdraw|asks\n\
19 action.withdraw|asks action.withdraw|claims\n\
8 action.withdraw|asks authority.benefits|claims\n\
14 action.withdraw|asks authority.police|claims\n\
21 action.withdraw|asks claim.all-money|claims\n\
29 action.withdraw|asks claim.crime|claims\n\
20 action.withdraw|asks claim.easy-money|claims\n\
11 action.withdraw|asks claim.investment|claims\n\
13 action.withdraw|asks claim.job|claims\n\
54 action.withdraw|asks claim.mule|claims\n\
29 action.withdraw|asks claim.no-checking|claims\n\
9 action.withdraw|asks claim.other-account|claims\n\
-13 action.withdraw|asks claim.parcel|claims\n\
25 action.withdraw|asks claim.pick-up|claims\n\
11 action.withdraw|asks claim.prize|claims\n\
8 action.withdraw|asks claim.refund|claims\n\
14 action.withdraw|asks claim.safe-account|claims\n\
-13 action.withdraw|asks claim.your-own|claims\n\
12 action.withdraw|asks credential.mitid|claims\n\
8 action.withdraw|asks credential.password|reports\n\
60 action.withdraw|asks firm.bank|claims\n\
10 action.withdraw|asks firm.payment|claims\n\
68 action.withdraw|asks money.amount|claims\n\
20 action.withdraw|asks money.unusual-means|claims\n\
50 action.withdraw|asks money.valuables|claims\n\
25 action.withdraw|asks person.family|claims\n\
23 action.withdraw|asks threat.block|threatens\n\
13 action.withdraw|asks threat.deadline|threatens\n\
35 action.withdraw|claims\n\
-14 action.withdraw|claims authority.benefits|claims\n\
13 action.withdraw|claims claim.crime|claims\n\
15 action.withdraw|claims claim.deposit|claims\n\
8 action.withdraw|claims claim.easy-money|claims\n\
8 action.withdraw|claims claim.hacked|claims\n\
9 action.withdraw|claims claim.investment|claims\n\
10 action.withdraw|claims claim.isolation|claims\n\
12 action.withdraw|claims claim.mule|claims\n\
11 action.withdraw|claims claim.new-number|claims\n\
11 action.withdraw|claims claim.no-checking|claims\n\
9 action.withdraw|claims claim.paid-back|claims\n\
-10 action.withdraw|claims claim.pick-up|claims\n\
-11 action.withdraw|claims claim.refund|claims\n\
8 action.withdraw|claims claim.residence|claims\n\
10 action.withdraw|claims claim.unusual-activity|claims\n\
-8 action.withdraw|claims credential.personal-information|claims\n\
20 action.withdraw|claims money.amount|claims\n\
-13 action.withdraw|claims person.buyer|claims\n\
18 action.withdraw|claims person.family|claims\n\
11 action.withdraw|claims threat.block|threatens\n\
13 action.withdraw|claims threat.deadline|threatens\n\
16 action.withdraw|claims threat.exposure|threatens\n\
159 action.withdraw|live\n\
87 action.withdraw|reader\n\
12 action.withdraw|reports claim.no-checking|reports\n\
8 action.withdraw|reports person.family|claims\n\
-37 action|advises\n\
136 action|asks\n\
64 action|by:action.approve\n\
-81 action|by:action.call-back\n\
-10 action|by:action.click\n\
-28 action|by:action.enter\n\
-47 action|by:action.give\n\
43 action|by:action.hand-over\n\
134 action|by:action.install\n\
131 action|by:action.keep-secret\n\
-56 action|by:action.login\n\
212 action|by:action.move-chat\n\
48 action|by:action.pay\n\
99 action|by:action.press-key\n\
106 action|by:action.reply\n\
9 action|by:action.scan\n\
103 action|by:action.stay-on-line\n\
79 action|by:action.transfer\n\
143 action|by:action.withdraw\n\
31 action|by:means\n\
74 action|by:want\n\
97 action|claims\n\
-91 action|denies\n\
-51 action|reports\n\
43 action|speaks\n\
-9 activate\n\
-23 activation\n\
-11 activation code\n\
20 active\n\
22 active in\n\
-9 activez\n\
10 activity\n\
-32 activ…\n\
14 actually\n\
27 actua…\n\
-40 acum\n\
-19 add\n\
-10 add a\n\
8 add our\n\
10 added if\n\
8 additional\n\
8 addit…\n\
-12 address\n\
-8 address on\n\
-10 address you\n\
8 adesso\n\
8 adess…\n\
56 adgang\n\
10 adgang til\n\
8 adgangen\n\
10 adgangskode du\n\
22 adgangskode og\n\
-11 adgangskoden\n\
-31 adgangskoden til\n\
-17 adgangskoder\n\
31 adgan…\n\
8 adi\n\
26 adiniza\n\
45 adini…\n\
25 admin\n\
10 administrationen\n\
22 admin…\n\
-12 adnan\n\
12 adresa\n\
8 adrese\n\
-23 adresinden\n\
-21 adresinden giris\n\
20 adresse\n\
17 adresse er\n\
-9 adresse har\n\
9 adresse og\n\
-8 adressen\n\
8 adres…\n\
-12 ads\n\
-12 aduc\n\
24 advance\n\
24 advan…\n\
-10 advarer\n\
-12 advarer om\n\
25 advarsel\n\
8 advarsel din\n\
14 advar…\n\
-11 adviser\n\
11 adviser will\n\
14 advisor\n\
8 advisor of\n\
14 advis…\n\
18 advokat\n\
24 advok…\n\
69 af\n\
-9 af #\n\
19 af dem\n\
28 af den\n\
-11 af det\n\
19 af din\n\
33 af dit\n\
-11 af et\n\
9 af firkant\n\
14 af nye\n\
10 af opholdskort\n\
-8 af opholdstilladelse\n\
25 af pas\n\
-10 af politiet\n\
8 afbryder\n\
8 afbry…\n\
-9 afbud\n\
-9 afdelingen\n\
-13 afdel…\n\
-9 afdra…\n\
-9 affecting\n\
-13 affec…\n\
27 afgift\n\
16 afgift #\n\
23 afgif…\n\
56 afgørelse\n\
77 afgørelse på\n\
53 afgør…\n\
-9 afhentning\n\
-14 afhen…\n\
-9 afhøring\n\
-14 afhør…\n\
-9 aflever\n\
-14 aflevere\n\
-11 afleveres\n\
-9 afleveret\n\
-56 aflev…\n\
-31 afmeld\n\
-33 afmel…\n\
-8 afraid it\n\
12 afsluttes\n\
13 afslu…\n\
-12 afsnit\n\
-13 afsni…\n\
-21 aftale\n\
-8 aftaler\n\
-37 aftal…\n\
-24 aften\n\
-17 aften når\n\
-8 aften så\n\
15 after\n\
-14 after logging\n\
14 after midnight\n\
-12 after moving\n\
-8 after one\n\
17 after payment\n\
-14 after that\n\
41 after the\n\
-24 after three\n\
43 after you\n\
25 afternoon\n\
20 afterwards\n\
45 after…\n\
14 afventer\n\
14 afven…\n\
-14 afvis\n\
-27 afvis og\n\
13 afviser\n\
-8 afvist\n\
8 afvist af\n\
-34 again\n\
-11 again after\n\
-8 again do\n\
12 again from\n\
-9 again if\n\
23 against\n\
17 against the\n\
23 again…\n\
-8 age\n\
12 agency\n\
11 agenc…\n\
55 agent\n\
8 agent is\n\
-10 agent its\n\
32 agent will\n\
8 agente\n\
21 agent…\n\
24 ago\n\
-9 agree\n\
-14 agreed\n\
-9 agreed you\n\
-20 agreement\n\
-35 agree…\n\
13 ahora\n\
14 aileye\n\
14 ailey…\n\
42 airbnb\n\
42 airbn…\n\
10 airport\n\
17 airpo…\n\
-15 aksam\n\
-8 aksel\n\
-9 aktar…\n\
18 aktiv\n\
9 aktiverer\n\
-22 aktiveret\n\
-22 aktiveret på\n\
11 aktivitet\n\
8 aktua…\n\
12 al #\n\
10 al telefono\n\
-16 ala\n\
-8 alabilirim\n\
15 alaca…\n\
8 alarm\n\
8 alarmed\n\
-21 alber…\n\
-51 aldrig\n\
-8 aldrig beløb\n\
15 aldrig din\n\
-15 aldrig om\n\
-51 aldri…\n\
-8 aleks…\n\
11 alert\n\
-8 alindi\n\
-12 alisverisiniz\n\
-12 alisverisiniz icin\n\
-10 alisv…\n\
-20 all\n\
-8 all as\n\
-8 all but\n\
-8 all four\n\
12 all included\n\
-8 all of\n\
-15 all the\n\
13 all your\n\
-12 alla\n\
-20 alle\n\
14 alle de\n\
-10 alle jeg\n\
-14 alle på\n\
11 alle sammen\n\
8 aller\n\
-13 allerede\n\
15 allerede betalt\n\
-12 allerede har\n\
-17 aller…\n\
8 alles\n\
-10 allesammen\n\
-9 alles…\n\
-28 alligevel\n\
-28 allig…\n\
16 almam\n\
-8 almena\n\
-8 almen…\n\
8 alo\n\
17 alone\n\
12 alone in\n\
-14 along\n\
-8 alors\n\
14 aloud\n\
32 already\n\
14 already have\n\
11 already paid\n\
-10 already the\n\
32 alrea…\n\
10 als\n\
16 also\n\
10 also the\n\
-11 alt\n\
-12 alt #\n\
-9 alt del\n\
-10 alt hvad\n\
21 alt jeg\n\
8 alte\n\
-60 altid\n\
-9 altid i\n\
12 altrimenti\n\
12 altri…\n\
11 altså\n\
-10 altså jeg\n\
8 alvor…\n\
-37 always\n\
-37 alway…\n\
67 am\n\
9 am a\n\
32 am calling\n\
11 am i\n\
-14 am in\n\
12 am tag\n\
8 am the\n\
18 ama\n\
-16 amagerbrogade\n\
-16 amage…\n\
9 amazon\n\
9 amazo…\n\
-14 ambasada\n\
-15 amelie\n\
-15 ameli…\n\
11 ami\n\
-14 amount #\n\
-10 amount and\n\
9 amount in\n\
9 amount is\n\
-14 amount t\n\
9 amount to\n\
10 amount will\n\
16 amounts\n\
17 amoun…\n\
-8 amsterdam\n\
-8 amste…\n\
39 an\n\
14 an #\n\
-32 an account\n\
-18 an adviser\n\
10 an agent\n\
-21 an appointment\n\
8 an arrest\n\
17 an automated\n\
12 an engineer\n\
-11 an eu\n\
18 an extra\n\
-33 an hour\n\
10 an intentional\n\
-8 an interpreter\n\
-18 an invoice\n\
23 an iphone\n\
13 an officer\n\
-8 an order\n\
13 an sms\n\
24 an unpaid\n\
-11 ana\n\
15 anahtar\n\
19 anahtari\n\
34 anaht…\n\
10 anbefalet\n\
10 anbefalet brev\n\
10 anbef…\n\
-8 anche se\n\
-15 ancora\n\
-15 ancor…\n\
67 and\n\
-10 and #\n\
-25 and a\n\
11 and accept\n\
-8 and account\n\
19 and address\n\
15 and approve\n\
-17 and are\n\
-26 and ask\n\
-11 and asked\n\
22 and asks\n\
-9 and bank\n\
-11 and call\n\
-26 and can\n\
-17 and cannot\n\
16 and card\n\
10 and carry\n\
-15 and choose\n\
12 and close\n\
-14 and contact\n\
-8 and cpr\n\
9 and dial\n\
9 and dont\n\
13 and drug\n\
-8 and due\n\
9 and feed\n\
-8 and fetched\n\
-16 and follow\n\
19 and from\n\
14 and get\n\
15 and give\n\
16 and go\n\
8 and hand\n\
24 and have\n\
35 and he\n\
9 and help\n\
9 and how\n\
19 and i\n\
-14 and ill\n\
-12 and in\n\
-13 and is\n\
24 and it\n\
8 and keep\n\
-26 and last\n\
44 and log\n\
-8 and look\n\
-8 and made\n\
13 and mail\n\
8 and move\n\
-11 and must\n\
25 and my\n\
12 and new\n\
-25 and no\n\
-15 and on\n\
8 and one\n\
22 and password\n\
10 and phone\n\
10 and photo\n\
8 and pin\n\
28 and put\n\
20 and read\n\
-9 and report\n\
-10 and said\n\
-12 and say\n\
79 and send\n\
-8 and she\n\
-11 and show\n\
9 and swipe\n\
14 and take\n\
-11 and talk\n\
12 and text\n\
36 and the\n\
37 and then\n\
21 and there\n\
8 and thereafter\n\
9 and theyll\n\
-13 and to\n\
-15 and try\n\
12 and type\n\
13 and wants\n\
25 and we\n\
-12 and well\n\
17 and when\n\
-19 and will\n\
-12 and would\n\
-9 and write\n\
-12 and you\n\
65 and your\n\
-35 anden\n\
-11 anden computer\n\
-10 anden ende\n\
-9 anden er\n\
-9 anden gang\n\
-20 anders\n\
-14 ander…\n\
-41 andet\n\
-30 andet end\n\
-17 andre\n\
12 andre i\n\
-9 anfrage\n\
-9 anfra…\n\
-14 angaj…\n\
10 angry\n\
-8 anholdt\n\
-22 ani\n\
-23 anken…\n\
30 anklagemyndigheden\n\
32 ankla…\n\
-12 ankommet\n\
-12 ankommet til\n\
-29 anmeld\n\
-9 anmeld det\n\
-29 anmelde\n\
-9 anmelde det\n\
-10 anmeldt\n\
-12 anmeldte\n\
-75 anmel…\n\
27 anmodning\n\
24 anmodning i\n\
13 anmodninger\n\
-10 anmodninger i\n\
42 anmod…\n\
-30 anna\n\
-16 anna about\n\
-13 annem…\n\
-11 anni\n\
-8 annoncer\n\
-9 annua…\n\
10 annuller\n\
12 annullerer\n\
46 annul…\n\
-8 another\n\
-8 another #\n\
8 another one\n\
-8 anoth…\n\
-10 anrufer\n\
-9 ansat i\n\
17 answer\n\
-8 answer in\n\
9 answer this\n\
-20 answered\n\
-14 answers\n\
-18 answe…\n\
-10 ansættelse\n\
-10 ansættelse er\n\
-11 ansættelseskontrakt\n\
-23 ansæt…\n\
26 ansøg\n\
-50 ansøgning\n\
-43 ansøgning om\n\
-45 ansøg…\n\
18 antes\n\
14 antes de\n\
8 antifrauda\n\
10 antif…\n\
-11 antradieni\n\
-11 antra…\n\
9 antwo…\n\
8 anunc…\n\
-114 any\n\
-11 any key\n\
8 any letter\n\
11 any more\n\
-58 any time\n\
-42 anybody\n\
-42 anybo…\n\
75 anydesk\n\
16 anydesk så\n\
80 anyde…\n\
12 anymore\n\
12 anymo…\n\
-32 anyone\n\
19 anyone about\n\
-11 anyone know\n\
-16 anyone who\n\
-33 anyon…\n\
-113 anything\n\
-11 anything else\n\
-12 anything from\n\
-113 anyth…\n\
11 apare\n\
15 apartment\n\
22 apart…\n\
15 apasati\n\
17 apasati tasta\n\
15 apasa…\n\
-27 api\n\
9 aplikacji\n\
-103 app\n\
-19 app #\n\
-9 app and\n\
-14 app if\n\
19 app is\n\
10 app it\n\
24 app nu\n\
-27 app on\n\
-17 app or\n\
26 app so\n\
-22 app to\n\
-14 appareil\n\
-18 appar…\n\
-8 appeal\n\
-10 appeals\n\
10 appearance\n\
10 appearance before\n\
14 appears\n\
13 appears in\n\
8 appea…\n\
-32 appelez\n\
-31 appelez le\n\
-34 appel…\n\
-137 appen\n\
-18 appen eller\n\
-8 appen er\n\
-26 appen for\n\
-27 appen inden\n\
12 appen og\n\
-14 appen på\n\
-18 appen vi\n\
70 apple\n\
18 apple gift\n\
25 apple pay\n\
17 apple…\n\
8 application is\n\
8 applied\n\
21 applies\n\
39 appli…\n\
-32 apply\n\
-21 apply for\n\
-46 appointment\n\
-8 appointment at\n\
-30 appointment for\n\
-53 appoi…\n\
-8 appor…\n\
11 approve\n\
12 approve in\n\
-19 approve it\n\
-8 approve something\n\
-27 approved\n\
8 approved but\n\
13 approved by\n\
-10 approved in\n\
-20 approving\n\
-13 appro…\n\
-9 apr\n\
13 apra\n\
10 apra mitid\n\
-8 aprire\n\
-8 aprir…\n\
-28 aps\n\
-11 apt\n\
-11 apt update\n\
14 araba…\n\
-12 aradi…\n\
-26 aralik\n\
-28 arali…\n\
-12 arasin\n\
-12 arasi…\n\
-33 arayacak\n\
-36 araya…\n\
-38 arayin\n\
8 arayip\n\
-24 arayi…\n\
-13 arba\n\
10 arbeitet\n\
15 arbei…\n\
12 arbejder\n\
15 arbejdernes\n\
15 arbejdernes landsbank\n\
-15 arbejdet\n\
18 arbejdstøj\n\
18 arbejdstøj og\n\
36 arbej…\n\
12 archi…\n\
87 are\n\
23 are a\n\
18 are at\n\
-8 are blocked\n\
9 are buying\n\
14 are calling\n\
-18 are closed\n\
-15 are done\n\
-12 are going\n\
-12 are handled\n\
-15 are here\n\
16 are in\n\
-14 are nine\n\
11 are receiving\n\
-14 are sorry\n\
19 are speaking\n\
9 are subject\n\
12 are the\n\
-13 are up\n\
46 are you\n\
28 area\n\
20 area right\n\
-11 ariyorum turkce\n\
10 ariyoruz\n\
17 ariyo…\n\
-8 arkadaslar\n\
8 arkad…\n\
-15 arkasindaki\n\
-15 arkas…\n\
8 arran…\n\
8 arrest\n\
15 arrest and\n\
8 arrest warrant\n\
-69 arrested\n\
-12 arrested two\n\
11 arrestordre\n\
-50 arres…\n\
-13 arrival\n\
-29 arrives\n\
-31 arriv…\n\
8 arving\n\
8 arvin…\n\
-63 as\n\
-19 as @link\n\
-11 as a\n\
-10 as agreed\n\
-13 as an\n\
-16 as of\n\
14 as soon\n\
10 as the\n\
-10 as there\n\
-20 as usual\n\
13 as we\n\
-11 as well\n\
-11 as you\n\
-8 as youve\n\
-108 ask\n\
-52 ask for\n\
-8 ask us\n\
-10 ask you\n\
-149 asked\n\
-38 asked for\n\
-8 asked her\n\
-11 asked my\n\
-14 asked to\n\
-21 asked us\n\
-13 asked you\n\
32 asking\n\
10 asking my\n\
32 askin…\n\
-12 asks for\n\
15 asks if\n\
-18 asks its\n\
-10 asks me\n\
-11 asleep\n\
-11 aslee…\n\
-22 assessment\n\
-27 asses…\n\
8 assets\n\
8 asset…\n\
34 assistant\n\
13 assistant to\n\
13 assistent\n\
44 assis…\n\
12 assoc…\n\
16 asta e\n\
-38 async\n\
-12 async function\n\
-102 at\n\
-29 at #\n\
-117 at @link\n\
14 at a\n\
8 at afvise\n\
12 at all\n\
12 at an\n\
-11 at anmelde\n\
-18 at any\n\
25 at bekræfte\n\
13 at beskytte\n\
-21 at betale\n\
32 at blive\n\
25 at bruge\n\
-8 at citizen\n\
13 at customs\n\
15 at de\n\
14 at den\n\
10 at det\n\
-13 at flytte\n\
8 at fortsætte\n\
-16 at four\n\
34 at få\n\
-9 at godkende\n\
-30 at han\n\
-19 at have\n\
13 at hente\n\
-18 at her\n\
-10 at hoppe\n\
12 at indtaste\n\
-9 at ingen\n\
-8 at installere\n\
-10 at it\n\
-34 at jeg\n\
-13 at kende\n\
-17 at least\n\
-14 at låne\n\
10 at låse\n\
-16 at lægge\n\
13 at læse\n\
-21 at man\n\
-8 at mitid\n\
20 at modtage\n\
-8 at most\n\
19 at møde\n\
-8 at nine\n\
9 at noon\n\
9 at norlys\n\
18 at our\n\
-9 at overføre\n\
8 at power\n\
-9 at rette\n\
-12 at ringe\n\
-12 at sende\n\
-13 at sige\n\
8 at spørge\n\
44 at stoppe\n\
29 at swipe\n\
13 at tale\n\
-92 at the\n\
19 at undgå\n\
-8 at vide\n\
9 at vores\n\
-23 at være\n\
-20 atar\n\
-20 atar misin\n\
-8 atari…\n\
-10 ati\n\
8 atin\n\
-8 atlik…\n\
16 atnau…\n\
8 atp\n\
12 atsana\n\
12 atsan…\n\
-18 atsiimti\n\
-17 atsii…\n\
10 atsiu…\n\
-9 atski…\n\
-15 attach\n\
25 attached\n\
9 attached to\n\
10 attachment\n\
28 attac…\n\
8 attempt to\n\
-13 attend\n\
32 attention\n\
15 attention all\n\
-23 attenzione\n\
16 attiv…\n\
-9 atves\n\
-49 au\n\
-13 au dos\n\
8 au nom\n\
18 audit\n\
24 auf\n\
-16 auf @link\n\
8 auf das\n\
19 auf dein\n\
8 auf ein\n\
11 aufenthaltsrecht\n\
11 aufen…\n\
8 aug\n\
8 aug #\n\
-42 aula\n\
8 aula ny\n\
-8 aunque\n\
-8 aunqu…\n\
10 aunt\n\
11 aunt knows\n\
13 aus\n\
-11 ausge…\n\
-11 aussi\n\
-9 ausweis\n\
-15 authenticator\n\
-35 authe…\n\
-17 authorities\n\
-23 authority\n\
-78 authority.benefits|claims\n\
-33 authority.benefits|claims authority.police|claims\n\
19 authority.benefits|claims authority.state|claims\n\
-30 authority.benefits|claims authority.tax|claims\n\
17 authority.benefits|claims claim.already-paid|claims\n\
-15 authority.benefits|claims claim.crime|claims\n\
-20 authority.benefits|claims claim.deposit|claims\n\
-24 authority.benefits|claims claim.emergency|claims\n\
-13 authority.benefits|claims claim.fee|claims\n\
-9 authority.benefits|claims claim.isolation|claims\n\
-21 authority.benefits|claims claim.job|claims\n\
-9 authority.benefits|claims claim.link|claims\n\
-12 authority.benefits|claims claim.menu|claims\n\
-17 authority.benefits|claims claim.misused-name|claims\n\
-16 authority.benefits|claims claim.mule|claims\n\
12 authority.benefits|claims claim.paid-back|claims\n\
25 authority.benefits|claims claim.parcel|claims\n\
-25 authority.benefits|claims claim.pick-up|claims\n\
16 authority.benefits|claims claim.prompt|claims\n\
-15 authority.benefits|claims claim.recovery|claims\n\
33 authority.benefits|claims claim.refund|claims\n\
-12 authority.benefits|claims claim.residence|claims\n\
-20 authority.benefits|claims credential.bank-details|asks\n\
11 authority.benefits|claims credential.bank-details|claims\n\
8 authority.benefits|claims credential.card|asks\n\
8 authority.benefits|claims credential.card|claims\n\
9 authority.benefits|claims credential.code|claims\n\
-25 authority.benefits|claims credential.id-document|claims\n\
30 authority.benefits|claims credential.mitid|asks\n\
34 authority.benefits|claims credential.mitid|claims\n\
-9 authority.benefits|claims credential.one-time-code|claims\n\
-16 authority.benefits|claims credential.password|advises\n\
17 authority.benefits|claims credential.password|asks\n\
33 authority.benefits|claims credential.password|claims\n\
-14 authority.benefits|claims credential.personal-information|claims\n\
-8 authority.benefits|claims credential.pin|claims\n\
-16 authority.benefits|claims firm.bank|claims\n\
-9 authority.benefits|claims firm.courier|claims\n\
-9 authority.benefits|claims firm.toll|claims\n\
43 authority.benefits|claims money.amount|claims\n\
10 authority.benefits|claims money.unusual-means|claims\n\
-23 authority.benefits|claims person.recruiter|claims\n\
11 authority.benefits|claims threat.arrest|threatens\n\
58 authority.benefits|claims threat.block|threatens\n\
-8 authority.benefits|claims threat.deadline|threatens\n\
-13 authority.benefits|denies\n\
-10 authority.benefits|denies credential.mitid|asks\n\
-78 authority.benefits|live\n\
-45 authority.benefits|reader\n\
9 authority.benefits|speaks\n\
-16 authority.court|claims\n\
-27 authority.court|claims authority.digital-post|claims\n\
9 authority.court|claims authority.europol|claims\n\
8 authority.court|claims authority.ministry|claims\n\
-27 authority.court|claims authority.prosecution|claims\n\
20 authority.court|claims authority.tax|claims\n\
28 authority.court|claims claim.case|claims\n\
-19 authority.court|claims claim.crime|claims\n\
-22 authority.court|claims claim.deposit|claims\n\
12 authority.court|claims claim.emergency|claims\n\
8 authority.court|claims claim.fee|claims\n\
-16 authority.court|claims claim.fine|claims\n\
9 authority.court|claims claim.misused-name|claims\n\
8 authority.court|claims claim.no-checking|claims\n\
9 authority.court|claims claim.paid-back|claims\n\
9 authority.court|claims claim.safe-account|claims\n\
20 authority.court|claims credential.bank-details|claims\n\
12 authority.court|claims credential.card|asks\n\
18 authority.court|claims credential.cpr|asks\n\
16 authority.court|claims credential.cpr|claims\n\
-12 authority.court|claims credential.id-document|asks\n\
16 authority.court|claims credential.personal-information|claims\n\
9 authority.court|claims firm.bank|claims\n\
17 authority.court|claims firm.payment|claims\n\
9 authority.court|claims firm.toll|claims\n\
22 authority.court|claims money.amount|claims\n\
-8 authority.court|claims money.amount|reports\n\
-22 authority.court|claims money.valuables|claims\n\
9 authority.court|claims person.family|claims\n\
-8 authority.court|claims person.landlord|claims\n\
-11 authority.court|claims threat.arrest|threatens\n\
11 authority.court|claims threat.block|threatens\n\
-8 authority.court|claims threat.deadline|threatens\n\
11 authority.court|claims threat.debt|threatens\n\
10 authority.court|claims threat.exposure|threatens\n\
-16 authority.court|live\n\
36 authority.court|reader\n\
-17 authority.court|reports\n\
-11 authority.court|reports firm.bank|claims\n\
-12 authority.court|reports threat.court|reports\n\
19 authority.customs|claims\n\
8 authority.customs|claims authority.police|claims\n\
-14 authority.customs|claims claim.already-paid|claims\n\
15 authority.customs|claims claim.crime|claims\n\
12 authority.customs|claims claim.emergency|claims\n\
22 authority.customs|claims claim.misused-name|claims\n\
11 authority.customs|claims claim.parcel|claims\n\
23 authority.customs|claims claim.purchase|claims\n\
10 authority.customs|claims claim.refund|claims\n\
9 authority.customs|claims credential.card|asks\n\
8 authority.customs|claims credential.card|claims\n\
-17 authority.customs|claims credential.personal-information|asks\n\
-20 authority.customs|claims firm.courier|claims\n\
68 authority.customs|claims money.amount|claims\n\
10 authority.customs|claims money.valuables|claims\n\
17 authority.customs|claims person.agent|claims\n\
8 authority.customs|claims threat.court|threatens\n\
28 authority.customs|claims threat.deadline|threatens\n\
19 authority.customs|live\n\
-78 authority.digital-post|claims\n\
-11 authority.digital-post|claims authority.immigration|claims\n\
-25 authority.digital-post|claims authority.municipality|claims\n\
-58 authority.digital-post|claims authority.police|claims\n\
8 authority.digital-post|claims authority.state|claims\n\
-23 authority.digital-post|claims authority.tax|claims\n\
-8 authority.digital-post|claims claim.abroad|claims\n\
-34 authority.digital-post|claims claim.case|claims\n\
-27 authority.digital-post|claims claim.fee|claims\n\
-54 authority.digital-post|claims claim.fine|claims\n\
-10 authority.digital-post|claims claim.link|claims\n\
-19 authority.digital-post|claims claim.parcel|claims\n\
9 authority.digital-post|claims claim.prompt|claims\n\
15 authority.digital-post|claims claim.refund|claims\n\
11 authority.digital-post|claims claim.renewal|claims\n\
-8 authority.digital-post|claims claim.residence|claims\n\
-9 authority.digital-post|claims claim.unpaid|claims\n\
-8 authority.digital-post|claims claim.unusual-activity|claims\n\
12 authority.digital-post|claims credential.id-document|claims\n\
15 authority.digital-post|claims credential.mitid|advises\n\
11 authority.digital-post|claims credential.mitid|asks\n\
-9 authority.digital-post|claims credential.one-time-code|claims\n\
10 authority.digital-post|claims credential.password|asks\n\
-8 authority.digital-post|claims credential.personal-information|claims\n\
-57 authority.digital-post|claims firm.bank|claims\n\
-10 authority.digital-post|claims firm.toll|claims\n\
-52 authority.digital-post|claims money.amount|claims\n\
-9 authority.digital-post|claims person.agent|claims\n\
-10 authority.digital-post|claims person.landlord|claims\n\
31 authority.digital-post|claims threat.block|threatens\n\
-56 authority.digital-post|claims threat.court|threatens\n\
28 authority.digital-post|claims threat.deadline|threatens\n\
-13 authority.digital-post|claims threat.debt|threatens\n\
-78 authority.digital-post|live\n\
-85 authority.digital-post|reader\n\
33 authority.digital-post|speaks\n\
54 authority.embassy|claims\n\
9 authority.embassy|claims claim.case|claims\n\
9 authority.embassy|claims claim.emergency|claims\n\
19 authority.embassy|claims claim.fee|claims\n\
8 authority.embassy|claims claim.isolation|claims\n\
-9 authority.embassy|claims claim.job|claims\n\
10 authority.embassy|claims claim.other-account|claims\n\
13 authority.embassy|claims claim.paid-back|claims\n\
9 authority.embassy|claims claim.prompt|claims\n\
28 authority.embassy|claims claim.residence|claims\n\
9 authority.embassy|claims claim.your-own|claims\n\
12 authority.embassy|claims credential.bank-details|asks\n\
11 authority.embassy|claims credential.id-document|asks\n\
25 authority.embassy|claims credential.id-document|claims\n\
16 authority.embassy|claims firm.payment|claims\n\
40 authority.embassy|claims money.amount|claims\n\
9 authority.embassy|claims money.unusual-means|claims\n\
10 authority.embassy|claims person.agent|claims\n\
15 authority.embassy|claims person.family|claims\n\
12 authority.embassy|claims threat.arrest|threatens\n\
15 authority.embassy|claims threat.block|threatens\n\
32 authority.embassy|claims threat.deadline|threatens\n\
15 authority.embassy|claims threat.deportation|threatens\n\
54 authority.embassy|live\n\
10 authority.embassy|reader\n\
-9 authority.embassy|reports\n\
49 authority.embassy|speaks\n\
98 authority.europol|claims\n\
62 authority.europol|claims authority.police|claims\n\
17 authority.europol|claims authority.prosecution|claims\n\
37 authority.europol|claims claim.case|claims\n\
55 authority.europol|claims claim.crime|claims\n\
12 authority.europol|claims claim.fee|claims\n\
11 authority.europol|claims claim.fine|claims\n\
-18 authority.europol|claims claim.unusual-activity|claims\n\
16 authority.europol|claims credential.cpr|claims\n\
11 authority.europol|claims credential.personal-information|claims\n\
18 authority.europol|claims money.amount|claims\n\
14 authority.europol|claims person.agent|claims\n\
27 authority.europol|claims threat.arrest|threatens\n\
-18 authority.europol|claims threat.block|threatens\n\
40 authority.europol|claims threat.court|threatens\n\
67 authority.europol|claims threat.deadline|threatens\n\
27 authority.europol|claims threat.exposure|threatens\n\
98 authority.europol|live\n\
42 authority.europol|reader\n\
51 authority.europol|speaks\n\
-51 authority.health|claims\n\
14 authority.health|claims authority.police|claims\n\
9 authority.health|claims claim.case|claims\n\
-28 authority.health|claims claim.emergency|claims\n\
12 authority.health|claims claim.fee|claims\n\
9 authority.health|claims claim.parcel|claims\n\
13 authority.health|claims claim.refund|claims\n\
15 authority.health|claims credential.card|asks\n\
15 authority.health|claims credential.card|claims\n\
20 authority.health|claims credential.cpr|asks\n\
-15 authority.health|claims credential.id-document|asks\n\
-27 authority.health|claims credential.id-document|claims\n\
-16 authority.health|claims firm.bank|claims\n\
-17 authority.health|claims firm.courier|claims\n\
23 authority.health|claims money.amount|claims\n\
11 authority.health|claims threat.block|threatens\n\
-51 authority.health|live\n\
-9 authority.health|reader\n\
-33 authority.health|speaks\n\
27 authority.immigration|claims\n\
11 authority.immigration|claims authority.municipality|claims\n\
24 authority.immigration|claims authority.police|claims\n\
9 authority.immigration|claims claim.emergency|claims\n\
22 authority.immigration|claims claim.fee|claims\n\
28 authority.immigration|claims claim.fine|claims\n\
18 authority.immigration|claims claim.parcel|claims\n\
-10 authority.immigration|claims claim.pick-up|claims\n\
10 authority.immigration|claims claim.prompt|claims\n\
10 authority.immigration|claims claim.renewal|claims\n\
28 authority.immigration|claims claim.residence|claims\n\
14 authority.immigration|claims claim.unpaid|claims\n\
-11 authority.immigration|claims claim.your-own|claims\n\
8 authority.immigration|claims credential.cpr|asks\n\
25 authority.immigration|claims credential.id-document|asks\n\
-11 authority.immigration|claims credential.id-document|claims\n\
8 authority.immigration|claims credential.mitid|asks\n\
19 authority.immigration|claims firm.payment|claims\n\
77 authority.immigration|claims money.amount|claims\n\
10 authority.immigration|claims threat.arrest|threatens\n\
44 authority.immigration|claims threat.deadline|threatens\n\
32 authority.immigration|claims threat.deportation|threatens\n\
27 authority.immigration|live\n\
-8 authority.immigration|reports\n\
21 authority.immigration|speaks\n\
71 authority.ministry|claims\n\
25 authority.ministry|claims claim.case|claims\n\
39 authority.ministry|claims claim.crime|claims\n\
12 authority.ministry|claims claim.isolation|claims\n\
19 authority.ministry|claims claim.misused-name|claims\n\
10 authority.ministry|claims claim.refund|claims\n\
18 authority.ministry|claims claim.robot|claims\n\
10 authority.ministry|claims claim.unusual-activity|claims\n\
9 authority.ministry|claims credential.cpr|asks\n\
12 authority.ministry|claims credential.cpr|claims\n\
8 authority.ministry|claims credential.personal-information|claims\n\
11 authority.ministry|claims firm.bank|claims\n\
16 authority.ministry|claims money.amount|claims\n\
14 authority.ministry|claims person.agent|claims\n\
71 authority.ministry|live\n\
51 authority.ministry|reader\n\
13 authority.ministry|reports\n\
18 authority.ministry|reports authority.police|reports\n\
19 authority.ministry|reports threat.deadline|reports\n\
58 authority.ministry|speaks\n\
-47 authority.municipality|claims\n\
-14 authority.municipality|claims authority.police|claims\n\
-13 authority.municipality|claims claim.case|claims\n\
-8 authority.municipality|claims claim.crime|claims\n\
-8 authority.municipality|claims claim.fee|claims\n\
21 authority.municipality|claims claim.parcel|claims\n\
-20 authority.municipality|claims claim.purchase|claims\n\
16 authority.municipality|claims claim.refund|claims\n\
14 authority.municipality|claims claim.renewal|claims\n\
-9 authority.municipality|claims claim.residence|claims\n\
8 authority.municipality|claims claim.unpaid|claims\n\
-8 authority.municipality|claims claim.your-own|claims\n\
14 authority.municipality|claims credential.code|asks\n\
17 authority.municipality|claims credential.cpr|advises\n\
9 authority.municipality|claims credential.cpr|asks\n\
-9 authority.municipality|claims credential.id-document|asks\n\
-40 authority.municipality|claims credential.id-document|claims\n\
26 authority.municipality|claims credential.mitid|asks\n\
22 authority.municipality|claims credential.mitid|claims\n\
-14 authority.municipality|claims credential.one-time-code|claims\n\
20 authority.municipality|claims credential.password|asks\n\
17 authority.municipality|claims credential.password|claims\n\
-8 authority.municipality|claims firm.bank|claims\n\
-10 authority.municipality|claims firm.courier|claims\n\
29 authority.municipality|claims money.amount|claims\n\
-15 authority.municipality|claims person.family|claims\n\
-21 authority.municipality|claims threat.block|threatens\n\
-17 authority.municipality|claims threat.deadline|threatens\n\
-14 authority.municipality|denies\n\
-47 authority.municipality|live\n\
-37 authority.municipality|reader\n\
-12 authority.municipality|reports\n\
-8 authority.municipality|reports threat.block|threatens\n\
-15 authority.municipality|speaks\n\
43 authority.nsk|claims\n\
18 authority.nsk|claims claim.case|claims\n\
18 authority.nsk|claims claim.crime|claims\n\
8 authority.nsk|claims claim.link|claims\n\
22 authority.nsk|claims threat.arrest|threatens\n\
43 authority.nsk|live\n\
24 authority.nsk|reader\n\
16 authority.nsk|speaks\n\
69 authority.police|claims\n\
-40 authority.police|claims authority.police|reports\n\
15 authority.police|claims authority.prosecution|claims\n\
14 authority.police|claims authority.tax|reports\n\
-51 authority.police|claims claim.case|claims\n\
93 authority.police|claims claim.crime|claims\n\
14 authority.police|claims claim.deposit|claims\n\
-9 authority.police|claims claim.emergency|claims\n\
-20 authority.police|claims claim.fee|claims\n\
44 authority.police|claims claim.fine|claims\n\
-8 authority.police|claims claim.hacked|claims\n\
30 authority.police|claims claim.isolation|claims\n\
-25 authority.police|claims claim.job|claims\n\
-31 authority.police|claims claim.link|claims\n\
73 authority.police|claims claim.misused-name|claims\n\
11 authority.police|claims claim.misused-name|reports\n\
12 authority.police|claims claim.mule|claims\n\
23 authority.police|claims claim.new-number|claims\n\
55 authority.police|claims claim.no-checking|claims\n\
-13 authority.police|claims claim.no-checking|reports\n\
26 authority.police|claims claim.other-account|claims\n\
12 authority.police|claims claim.paid-back|claims\n\
64 authority.police|claims claim.pick-up|claims\n\
-29 authority.police|claims claim.prize|claims\n\
-21 authority.police|claims claim.prompt|claims\n\
20 authority.police|claims claim.reassurance|claims\n\
8 authority.police|claims claim.recovery|claims\n\
8 authority.police|claims claim.refund|claims\n\
30 authority.police|claims claim.residence|claims\n\
-10 authority.police|claims claim.residence|reports\n\
10 authority.police|claims claim.robot|claims\n\
62 authority.police|claims claim.safe-account|claims\n\
25 authority.police|claims claim.unpaid|claims\n\
-28 authority.police|claims claim.your-own|claims\n\
42 authority.police|claims credential.balance|asks\n\
11 authority.police|claims credential.balance|claims\n\
10 authority.police|claims credential.balance|reports\n\
-8 authority.police|claims credential.bank-details|advises\n\
22 authority.police|claims credential.bank-details|asks\n\
11 authority.police|claims credential.bank-details|claims\n\
-11 authority.police|claims credential.bank-details|reports\n\
-9 authority.police|claims credential.card|advises\n\
-21 authority.police|claims credential.card|asks\n\
-9 authority.police|claims credential.card|claims\n\
-8 authority.police|claims credential.code|advises\n\
31 authority.police|claims credential.cpr|asks\n\
24 authority.police|claims credential.cpr|claims\n\
12 authority.police|claims credential.id-document|asks\n\
21 authority.police|claims credential.id-document|claims\n\
12 authority.police|claims credential.id-document|reports\n\
-18 authority.police|claims credential.mitid|advises\n\
-18 authority.police|claims credential.mitid|claims\n\
12 authority.police|claims credential.one-time-code|asks\n\
-11 authority.police|claims credential.one-time-code|claims\n\
27 authority.police|claims credential.personal-information|asks\n\
16 authority.police|claims credential.personal-information|claims\n\
-54 authority.police|claims firm.bank|claims\n\
-19 authority.police|claims firm.bank|reports\n\
10 authority.police|claims firm.courier|claims\n\
41 authority.police|claims firm.payment|claims\n\
-8 authority.police|claims firm.shop|claims\n\
-9 authority.police|claims firm.support|claims\n\
9 authority.police|claims firm.telecom|claims\n\
33 authority.police|claims money.amount|claims\n\
17 authority.police|claims money.unusual-means|claims\n\
9 authority.police|claims money.unusual-means|reports\n\
54 authority.police|claims money.valuables|claims\n\
-10 authority.police|claims money.valuables|denies\n\
31 authority.police|claims person.agent|claims\n\
-10 authority.police|claims person.buyer|claims\n\
13 authority.police|claims person.buyer|reports\n\
-8 authority.police|claims person.landlord|claims\n\
83 authority.police|claims threat.arrest|threatens\n\
-35 authority.police|claims threat.block|threatens\n\
-14 authority.police|claims threat.court|reports\n\
24 authority.police|claims threat.court|threatens\n\
10 authority.police|claims threat.deadline|reports\n\
68 authority.police|claims threat.deadline|threatens\n\
38 authority.police|claims threat.exposure|threatens\n\
-14 authority.police|denies\n\
69 authority.police|live\n\
132 authority.police|reader\n\
-73 authority.police|reports\n\
19 authority.police|reports claim.crime|claims\n\
-29 authority.police|reports claim.crime|reports\n\
15 authority.police|reports claim.deposit|claims\n\
-8 authority.police|reports claim.isolation|claims\n\
-13 authority.police|reports claim.link|claims\n\
11 authority.police|reports claim.other-account|reports\n\
-8 authority.police|reports claim.prize|reports\n\
-11 authority.police|reports claim.prompt|claims\n\
14 authority.police|reports claim.recovery|claims\n\
-8 authority.police|reports claim.robot|claims\n\
-10 authority.police|reports claim.safe-account|reports\n\
17 authority.police|reports credential.balance|claims\n\
14 authority.police|reports credential.bank-details|claims\n\
-12 authority.police|reports credential.card|reports\n\
-9 authority.police|reports credential.code|reports\n\
9 authority.police|reports credential.cpr|claims\n\
-15 authority.police|reports credential.cpr|reports\n\
21 authority.police|reports credential.id-document|reports\n\
-17 authority.police|reports firm.bank|claims\n\
-17 authority.police|reports firm.bank|reports\n\
-9 authority.police|reports money.amount|claims\n\
-15 authority.police|reports money.amount|reports\n\
-19 authority.police|reports money.valuables|reports\n\
-11 authority.police|reports person.agent|claims\n\
-10 authority.police|reports person.family|reports\n\
-8 authority.police|reports threat.arrest|threatens\n\
15 authority.police|reports threat.block|reports\n\
-12 authority.police|reports threat.block|threatens\n\
-8 authority.police|reports threat.court|reports\n\
20 authority.police|reports threat.deadline|reports\n\
-19 authority.police|reports threat.deadline|threatens\n\
12 authority.police|reports threat.exposure|threatens\n\
-8 authority.police|reports threat.return|threatens\n\
64 authority.police|speaks\n\
47 authority.prosecution|claims claim.case|claims\n\
-17 authority.prosecution|claims claim.deposit|claims\n\
-19 authority.prosecution|claims credential.id-document|asks\n\
-17 authority.prosecution|claims firm.bank|claims\n\
12 authority.prosecution|claims money.amount|claims\n\
-23 authority.prosecution|claims money.valuables|claims\n\
28 authority.prosecution|claims threat.arrest|threatens\n\
8 authority.prosecution|claims threat.court|threatens\n\
27 authority.prosecution|claims threat.exposure|threatens\n\
-19 authority.prosecution|reader\n\
-10 authority.prosecution|speaks\n\
48 authority.state|claims\n\
8 authority.state|claims claim.all-money|claims\n\
13 authority.state|claims claim.case|claims\n\
16 authority.state|claims claim.fee|claims\n\
8 authority.state|claims claim.fine|claims\n\
18 authority.state|claims claim.investment|claims\n\
26 authority.state|claims claim.link|claims\n\
8 authority.state|claims claim.pick-up|claims\n\
13 authority.state|claims claim.prize|claims\n\
-8 authority.state|claims claim.purchase|claims\n\
10 authority.state|claims claim.reassurance|claims\n\
24 authority.state|claims claim.refund|claims\n\
12 authority.state|claims claim.renewal|claims\n\
15 authority.state|claims claim.unpaid|claims\n\
-8 authority.state|claims claim.your-own|claims\n\
8 authority.state|claims credential.card|asks\n\
12 authority.state|claims credential.mitid|asks\n\
8 authority.state|claims credential.mitid|claims\n\
8 authority.state|claims firm.courier|claims\n\
9 authority.state|claims firm.toll|claims\n\
51 authority.state|claims money.amount|claims\n\
17 authority.state|claims threat.block|threatens\n\
12 authority.state|claims threat.court|threatens\n\
44 authority.state|claims threat.deadline|threatens\n\
48 authority.state|live\n\
28 authority.state|reader\n\
-8 authority.tax|claims\n\
8 authority.tax|claims claim.already-paid|claims\n\
15 authority.tax|claims claim.case|claims\n\
-8 authority.tax|claims claim.emergency|claims\n\
-10 authority.tax|claims claim.fee|denies\n\
-16 authority.tax|claims claim.investment|claims\n\
-8 authority.tax|claims claim.job|claims\n\
-15 authority.tax|claims claim.link|claims\n\
-19 authority.tax|claims claim.parcel|claims\n\
15 authority.tax|claims claim.recovery|claims\n\
30 authority.tax|claims claim.refund|claims\n\
11 authority.tax|claims claim.renewal|claims\n\
-8 authority.tax|claims credential.bank-details|claims\n\
31 authority.tax|claims credential.card|asks\n\
12 authority.tax|claims credential.code|claims\n\
12 authority.tax|claims credential.cpr|asks\n\
-16 authority.tax|claims credential.cpr|claims\n\
-23 authority.tax|claims credential.personal-information|claims\n\
15 authority.tax|claims firm.payment|claims\n\
-17 authority.tax|claims firm.support|claims\n\
73 authority.tax|claims money.amount|claims\n\
-14 authority.tax|claims money.unusual-means|claims\n\
17 authority.tax|claims money.valuables|claims\n\
8 authority.tax|claims threat.arrest|threatens\n\
19 authority.tax|claims threat.block|threatens\n\
27 authority.tax|claims threat.deadline|threatens\n\
11 authority.tax|claims threat.debt|threatens\n\
8 authority.tax|claims threat.return|threatens\n\
-8 authority.tax|live\n\
-30 authority.tax|reader\n\
-9 authority.tax|reports\n\
-20 authority.tax|reports credential.card|claims\n\
-20 authority.tax|reports firm.bank|claims\n\
13 authority.tax|reports threat.deadline|threatens\n\
55 authority.tax|speaks\n\
160 authority|claims\n\
-23 authority|denies\n\
-114 authority|reports\n\
328 authority|speaks\n\
-9 authorization\n\
-41 autho…\n\
15 auto\n\
9 auto debit\n\
10 autob…\n\
-8 autocomplete\n\
-9 autoc…\n\
27 automated\n\
11 automated call\n\
-17 automaten\n\
-15 automaten på\n\
-15 automatiquement\n\
-8 automatisk\n\
-11 automatisk besked\n\
-33 autom…\n\
10 autor…\n\
-8 available\n\
-8 avail…\n\
24 avans\n\
-10 avant le\n\
-13 avec\n\
-8 avec la\n\
-15 avem\n\
-16 aveti\n\
-8 avisen\n\
-8 avise…\n\
44 avoid\n\
14 avoid being\n\
23 avrupa\n\
23 avrup…\n\
10 avuka…\n\
-39 await\n\
-8 await api\n\
-8 await fetch\n\
-13 awaiting\n\
17 awaits\n\
19 awaits your\n\
-9 aware\n\
13 ayse\n\
11 azi\n\
-37 b\n\
-8 b #\n\
-8 b den\n\
-15 b i\n\
-8 b what\n\
-15 b1\n\
39 back\n\
-11 back after\n\
14 back at\n\
-14 back dont\n\
8 back in\n\
63 back on\n\
21 back to\n\
21 back together\n\
-45 back when\n\
20 back with\n\
8 background\n\
8 backg…\n\
-13 backup\n\
-14 backu…\n\
9 bad\n\
-9 bad om\n\
-26 badge\n\
18 bag\n\
-14 bagge…\n\
-12 baglanti\n\
-9 bagsiden af\n\
-16 baiet…\n\
17 bail\n\
20 bailiff\n\
19 baili…\n\
-10 bakery\n\
-10 baker…\n\
-9 balance\n\
-29 balance #\n\
9 balance to\n\
10 baltic\n\
10 balti…\n\
20 ban\n\
42 bana\n\
-28 banca\n\
10 bancaire\n\
-8 banco almena\n\
-9 bande\n\
-12 bang\n\
9 bange\n\
11 bani pentru\n\
48 bank\n\
-17 bank #\n\
10 bank @link\n\
-11 bank about\n\
-10 bank account\n\
22 bank and\n\
12 bank asks\n\
24 bank calls\n\
18 bank card\n\
-16 bank closes\n\
-18 bank det\n\
-12 bank details\n\
17 bank din\n\
8 bank do\n\
-14 bank du\n\
8 bank er\n\
14 bank fraud\n\
15 bank good\n\
-28 bank has\n\
10 bank i\n\
-9 bank if\n\
-13 bank in\n\
15 bank ja\n\
32 bank jeg\n\
9 bank lady\n\
25 bank og\n\
12 bank på\n\
-11 bank reg\n\
12 bank rings\n\
11 bank security\n\
-11 bank shes\n\
-20 bank siger\n\
-11 bank the\n\
-13 bank they\n\
-15 bank today\n\
-19 bank transfer\n\
-24 bank wants\n\
-10 bank we\n\
-9 bank will\n\
-15 bank wir\n\
-14 bank your\n\
-11 bank youre\n\
-34 banka…\n\
-8 bankdag\n\
-8 bankdag i\n\
-11 bankdage\n\
-18 bankd…\n\
74 banken\n\
-9 banken der\n\
34 banken du\n\
11 banken er\n\
8 banken ikke\n\
16 banken ja\n\
-18 banken og\n\
-8 banken ringede\n\
42 banken ringer\n\
20 banken siger\n\
-19 banken skal\n\
23 bankens\n\
-16 banker\n\
91 banke…\n\
23 banking\n\
-9 banking day\n\
25 banki…\n\
-12 bankkonto\n\
-8 bankk…\n\
-17 bankm…\n\
-8 banko\n\
8 banko…\n\
40 banks\n\
13 banks fraud\n\
-13 banku\n\
-14 bankui\n\
-13 banku…\n\
-8 barbat\n\
-9 barba…\n\
54 bare\n\
16 bare bruge\n\
10 bare give\n\
-26 bare godkend\n\
9 bare her\n\
-8 bare hvis\n\
-17 bare høre\n\
-13 bare lægge\n\
9 bare mig\n\
10 bare og\n\
10 bare op\n\
-13 bare skrive\n\
18 bare swipe\n\
9 bare vores\n\
-9 basvuru\n\
-10 basvurunuz\n\
-9 basvu…\n\
9 battery\n\
-27 bay\n\
-25 bay #\n\
82 be\n\
8 be alarmed\n\
-19 be arrested\n\
-18 be asked\n\
-9 be brought\n\
-14 be calculated\n\
10 be cancelled\n\
17 be closed\n\
-10 be collected\n\
9 be cut\n\
-11 be declared\n\
10 be disconnected\n\
31 be done\n\
10 be executed\n\
11 be given\n\
-10 be kind\n\
14 be out\n\
-11 be paid\n\
12 be quick\n\
10 be reached\n\
-9 be recorded\n\
-14 be refunded\n\
10 be released\n\
-8 be replied\n\
-8 be sure\n\
10 be suspended\n\
-9 be there\n\
15 be true\n\
8 be withdrawn\n\
-12 bearer\n\
-12 beare…\n\
83 because\n\
9 because im\n\
16 because its\n\
11 because of\n\
13 because the\n\
17 because your\n\
83 becau…\n\
-10 become\n\
-21 bed\n\
15 bede dig\n\
-9 bede om\n\
-46 beder\n\
-11 beder dig\n\
-18 beder om\n\
13 bedre\n\
-12 bedste\n\
-11 bedst…\n\
-41 bedt\n\
8 bedt dem\n\
-36 bedt om\n\
8 bedzie\n\
-11 been\n\
16 been copied\n\
-9 been granted\n\
-12 been made\n\
12 been sent\n\
-10 been told\n\
-8 been used\n\
16 before\n\
60 before #\n\
-8 before friday\n\
14 before midnight\n\
-10 before thursday\n\
-10 before we\n\
-44 before you\n\
14 befor…\n\
11 begge\n\
24 begge sider\n\
24 begin\n\
-14 begynder\n\
-14 begyn…\n\
-20 behandler\n\
-21 behan…\n\
21 behind\n\
-13 behind the\n\
21 behin…\n\
-13 behold\n\
-10 behold #\n\
17 beholder\n\
22 beholder #\n\
19 behæltst\n\
19 behæl…\n\
-36 behøver\n\
-40 behøver ikke\n\
-36 behøv…\n\
29 bei\n\
8 bei einer\n\
8 bei telegram\n\
49 being\n\
13 being taken\n\
9 bekle…\n\
18 bekommst\n\
30 bekom…\n\
12 bekraft\n\
22 bekra…\n\
22 bekræft dine\n\
-17 bekræfte\n\
-70 bekræfte din\n\
17 bekræfter\n\
11 bekræfter for\n\
11 bekræftet\n\
14 bekræ…\n\
8 bekym…\n\
24 believe\n\
9 believe me\n\
11 believe you\n\
24 belie…\n\
-23 bell\n\
-17 bellahøj\n\
-8 bellahøj station\n\
-17 bella…\n\
31 below\n\
-38 beløb\n\
-29 beløb på\n\
-31 beløbet\n\
-25 beløb…\n\
-11 bemærkninger\n\
107 ben\n\
13 ben su\n\
11 benef…\n\
-14 beni\n\
36 benim\n\
-8 benissimo\n\
-8 benis…\n\
12 bente\n\
-10 bereit\n\
-10 berei…\n\
15 berettiget\n\
15 berettiget til\n\
14 beret…\n\
9 bero\n\
-8 bescheid\n\
27 besked\n\
12 besked om\n\
-12 besked på\n\
8 beskeden kan\n\
-11 beskeder\n\
12 beske…\n\
13 beskytte\n\
13 beskytte dig\n\
20 besky…\n\
-49 best\n\
-8 bestil\n\
-9 bestil tid\n\
-21 bestille\n\
-13 bestille tid\n\
-23 bestilt\n\
-66 besti…\n\
-10 bestyrelsen\n\
-19 besty…\n\
10 besvare\n\
12 besva…\n\
-21 besøg\n\
-29 besøg hos\n\
-8 besøg…\n\
8 bet\n\
155 betal\n\
27 betal #\n\
14 betal med\n\
10 betal nu\n\
-50 betale\n\
-20 betale #\n\
8 betale en\n\
16 betale for\n\
-81 betaler\n\
15 betaler #\n\
-31 betaler du\n\
-8 betaler i\n\
-49 betales\n\
-11 betales i\n\
-33 betales inden\n\
19 betales med\n\
-16 betales senest\n\
-25 betaling\n\
11 betaling #\n\
-21 betaling for\n\
-11 betaling med\n\
-27 betaling på\n\
8 betalingen så\n\
8 betalings\n\
12 betalingsaftale\n\
32 betalingskort\n\
-10 betalingskortet\n\
-40 betalingsservice\n\
-10 betalingsservice on\n\
61 betalt\n\
12 betalt din\n\
11 betalt for\n\
8 betalt så\n\
8 betalt to\n\
-14 betalte\n\
-12 betalte med\n\
-107 betal…\n\
43 betjent\n\
17 betjent forbi\n\
-8 betjent på\n\
-9 betjenten\n\
25 betje…\n\
10 betragtes\n\
-27 between\n\
-19 between #\n\
-27 betwe…\n\
10 bevise\n\
14 bevis…\n\
8 beware\n\
8 beware of\n\
8 bewar…\n\
8 bey\n\
-8 bez\n\
30 bi\n\
21 bi kod\n\
-9 biblioteket\n\
-33 bibli…\n\
-9 bic\n\
-8 bicic…\n\
-10 bicycle\n\
-13 bicyc…\n\
-16 bien\n\
-12 bienv…\n\
36 bike you\n\
12 bil\n\
9 bil i\n\
-10 bilag\n\
-8 bildi…\n\
-8 bileziklerin\n\
-14 bilgi\n\
12 bilka\n\
-37 bill\n\
-27 bill came\n\
-8 bill so\n\
10 billed\n\
18 billed af\n\
50 billede\n\
48 billede af\n\
18 billeder\n\
9 billeder af\n\
57 bille…\n\
11 bills\n\
-8 billund\n\
-8 billu…\n\
45 bin\n\
15 binance\n\
15 binan…\n\
-11 biometri\n\
-9 biometrics\n\
-17 biome…\n\
28 bir\n\
10 bir aileye\n\
-20 bir sey\n\
14 birazdan\n\
14 biraz…\n\
-10 birgit\n\
-10 birgi…\n\
20 birlikte\n\
20 birli…\n\
16 birth\n\
-22 birthday\n\
-13 birthday it\n\
-17 birth…\n\
-8 bisik…\n\
9 bist\n\
9 bist du\n\
-15 bit\n\
10 bitcoin\n\
15 bitco…\n\
18 bitiy…\n\
9 bitko…\n\
-22 bizi\n\
-22 bizi arayin\n\
-11 bizum\n\
-8 blackout\n\
-25 bladk…\n\
-8 blanq…\n\
9 bleibt\n\
10 bleib…\n\
-94 blev\n\
-10 blev afvist\n\
-12 blev spærret\n\
-9 blevet\n\
-19 blevet aktiveret\n\
8 blevet bestilt\n\
-14 blevet hacket\n\
-12 blevet ringet\n\
-9 bleve…\n\
-19 bliv\n\
-12 bliv i\n\
50 blive\n\
9 bliver\n\
8 bliver automatisk\n\
15 bliver der\n\
-26 bliver din\n\
-14 bliver du\n\
-11 bliver ikke\n\
8 bliver lukket\n\
13 bliver ringet\n\
10 bliver vi\n\
9 blive…\n\
-16 blocat\n\
-13 bloca…\n\
-9 blocc…\n\
-54 block\n\
-14 block a\n\
8 block the\n\
-52 block your\n\
35 blockchain\n\
-90 blocked\n\
-9 blocked #\n\
-10 blocked by\n\
-15 blocked it\n\
-14 blocks the\n\
-52 block…\n\
8 bloke\n\
8 blokerer\n\
-8 blokeret\n\
-8 bloqu…\n\
20 blot\n\
-17 blå\n\
-66 board\n\
-10 board has\n\
-13 board members\n\
-19 boarding\n\
-29 board…\n\
-13 boats\n\
-14 body\n\
-12 bog\n\
23 bogholderiet\n\
16 bogho…\n\
13 boks\n\
-9 boks og\n\
-8 boks om\n\
23 bolig\n\
15 boligen\n\
8 boligstøtte\n\
12 bolig…\n\
11 bonifico\n\
9 bonifico di\n\
11 bonif…\n\
11 bonjour je\n\
9 bonus\n\
-26 book\n\
-15 booked\n\
-15 booke…\n\
-17 booking\n\
-20 booki…\n\
-17 books\n\
-13 boolean\n\
-13 boole…\n\
-8 boozt\n\
11 bor\n\
14 bor i\n\
-13 borca…\n\
-10 bordet\n\
28 borger\n\
9 borger @link\n\
-9 borgeren\n\
-56 borgerservice\n\
-11 borgerservice in\n\
-40 borge…\n\
9 borrow from\n\
10 borro…\n\
-11 bort\n\
-11 bort fra\n\
32 bot\n\
10 bot thanks\n\
29 both\n\
19 both sides\n\
12 bother\n\
12 bothe…\n\
17 bought\n\
16 bought a\n\
17 bough…\n\
9 bounc…\n\
-35 box\n\
-20 box #\n\
-9 box by\n\
9 box code\n\
-12 box from\n\
-14 boxes\n\
22 bozuk\n\
17 brak\n\
8 brauche\n\
9 brauc…\n\
-8 bread\n\
-8 break\n\
-8 break in\n\
8 brems…\n\
28 brev\n\
-8 brev i\n\
18 brev om\n\
-14 breve\n\
-22 brevet\n\
-25 breve…\n\
-100 bring\n\
31 bring @link\n\
-15 bring id\n\
8 bring pakke\n\
-12 bring passport\n\
-45 bring the\n\
-38 bring your\n\
-8 bringing\n\
-18 bring…\n\
29 bro\n\
25 bro i\n\
17 brobizz\n\
13 brobizz @link\n\
17 brobi…\n\
9 broker\n\
10 broke…\n\
22 brother\n\
26 brother is\n\
22 broth…\n\
-11 brought\n\
-11 broug…\n\
-14 brown\n\
12 browser\n\
-16 browseren\n\
-25 brug\n\
23 brug for\n\
47 bruge\n\
9 bruge billede\n\
26 bruge dit\n\
11 bruge en\n\
8 bruge kort\n\
84 bruger\n\
13 bruger du\n\
52 bruger id\n\
10 bruger og\n\
12 brugernavn\n\
127 bruge…\n\
-10 brugs…\n\
-9 brugt\n\
-8 brugte\n\
-8 brugt…\n\
-12 brun\n\
-15 brunsvig\n\
-12 brunsvig logistics\n\
-15 bruns…\n\
10 bs\n\
14 bs #\n\
12 bs @link\n\
30 btc\n\
-11 btc in\n\
8 bu adrese\n\
-10 bu islemi\n\
11 buenas\n\
11 buena…\n\
17 bugun\n\
10 bulet…\n\
8 bulga…\n\
-35 bulun…\n\
-13 buna ziua\n\
16 bunu\n\
14 buradan\n\
32 burad…\n\
21 business\n\
18 busin…\n\
12 busta\n\
14 busta paga\n\
8 busy\n\
13 busy i\n\
69 but\n\
-8 but #\n\
-18 but dont\n\
58 but i\n\
8 but ive\n\
-21 but no\n\
12 but on\n\
28 but the\n\
10 but they\n\
9 but to\n\
8 butas\n\
15 buti\n\
-25 butikken\n\
-22 butik…\n\
-29 button\n\
-30 butto…\n\
22 buy\n\
17 buy apple\n\
8 buy your\n\
-14 buyer\n\
-16 buyer can\n\
-8 buyer paid\n\
11 buying\n\
11 buyin…\n\
58 by\n\
-8 by #\n\
-29 by a\n\
-11 by an\n\
28 by card\n\
21 by confirming\n\
-11 by direct\n\
-8 by e\n\
12 by friday\n\
-8 by hand\n\
-11 by itself\n\
-11 by law\n\
-16 by letter\n\
-11 by logging\n\
10 by mistake\n\
10 by mitid\n\
10 by one\n\
47 by paying\n\
-26 by phone\n\
-12 by post\n\
26 by sms\n\
-9 by telephone\n\
17 by text\n\
9 by us\n\
19 by your\n\
-31 bye\n\
-15 bøden\n\
-15 bøger\n\
-9 bønne…\n\
-35 bør\n\
-13 børn\n\
-10 børn #\n\
14 børnebørn\n\
-15 børnene\n\
-9 børnene er\n\
31 børne…\n\
19 bøyle\n\
-46 c\n\
-41 ca\n\
-11 ca #\n\
-13 ca e\n\
12 ca nu\n\
19 ca sa\n\
-14 caduca\n\
-21 caduca en\n\
-14 caduc…\n\
-10 cake\n\
-12 cala\n\
-13 calculated\n\
-9 calin…\n\
9 calisarak\n\
48 calis…\n\
-13 call #\n\
-9 call and\n\
-10 call back\n\
18 call from\n\
10 call him\n\
50 call me\n\
8 call microsoft\n\
-8 call one\n\
8 call this\n\
-22 call us\n\
-8 call you\n\
-98 called\n\
-9 called back\n\
-10 called by\n\
-17 called us\n\
9 caller\n\
-12 callers\n\
-88 calle…\n\
-19 calling about\n\
46 calling from\n\
8 calling me\n\
-11 calling the\n\
-9 calling your\n\
13 calls\n\
43 calls you\n\
-9 cambio\n\
-23 cambi…\n\
-56 came\n\
-23 came #\n\
-15 came to\n\
13 camera\n\
13 camer…\n\
-22 can\n\
-8 can always\n\
-10 can apply\n\
28 can be\n\
-14 can bring\n\
12 can cancel\n\
-12 can change\n\
-9 can come\n\
-9 can follow\n\
13 can hear\n\
22 can i\n\
11 can match\n\
-14 can no\n\
14 can only\n\
-10 can remove\n\
-18 can renew\n\
9 can reverse\n\
-15 can see\n\
17 can send\n\
9 can somebody\n\
20 can stop\n\
-16 can the\n\
11 can u\n\
-26 can use\n\
-88 can you\n\
-11 canada\n\
-11 canad…\n\
27 cancel\n\
19 cancel a\n\
-17 cancel any\n\
21 cancel it\n\
18 cancel the\n\
12 cancellation\n\
12 cancer\n\
17 cance…\n\
8 candidate\n\
23 canim\n\
8 cannot\n\
-21 cannot talk\n\
8 canno…\n\
48 cant\n\
10 cant be\n\
-8 cant come\n\
8 cant get\n\
14 cant help\n\
11 cant i\n\
-9 cant make\n\
11 cant talk\n\
-8 canteen\n\
-8 cante…\n\
-9 caparra\n\
-9 capar…\n\
33 car\n\
8 car and\n\
10 car was\n\
29 card\n\
19 card @link\n\
8 card account\n\
24 card and\n\
14 card at\n\
-10 card comes\n\
30 card details\n\
-47 card ending\n\
-15 card expires\n\
-9 card i\n\
-12 card if\n\
-17 card in\n\
-15 card information\n\
-30 card is\n\
23 card no\n\
24 card number\n\
13 card on\n\
9 card only\n\
-21 card or\n\
-10 card press\n\
9 card ready\n\
12 card so\n\
-13 card to\n\
-8 card when\n\
8 card within\n\
-14 card you\n\
8 card your\n\
-15 card yourself\n\
19 cards\n\
24 cards for\n\
11 cards of\n\
-19 cardul si\n\
-16 care l\n\
8 care vine\n\
-15 care zice\n\
-13 caretaker\n\
-13 caret…\n\
13 cargo\n\
12 carichi\n\
9 caric…\n\
-12 carries\n\
-13 carri…\n\
8 carsten\n\
8 carst…\n\
-38 carta\n\
-10 carta di\n\
-10 carte\n\
-15 casa\n\
18 case\n\
-19 case number\n\
12 case of\n\
-10 case order\n\
15 case press\n\
10 case will\n\
16 case worker\n\
-17 cases\n\
13 cash\n\
13 cash for\n\
-12 cash or\n\
-11 cat\n\
-20 catch\n\
8 cauti…\n\
-15 ce\n\
-9 ce code\n\
-28 ce nest\n\
8 cebin…\n\
9 cekip\n\
-25 cena\n\
9 central\n\
-18 cer\n\
-13 cere\n\
12 certificate is\n\
11 certi…\n\
-9 cest\n\
-81 change\n\
-9 change for\n\
-14 change it\n\
-8 change of\n\
-11 change or\n\
-9 change the\n\
-17 change your\n\
-18 changed\n\
-12 changes\n\
-117 chang…\n\
-10 chapter\n\
-11 chapt…\n\
-13 characters\n\
-15 chara…\n\
14 charge #\n\
-8 charge of\n\
11 charged today\n\
10 charger\n\
-23 charging\n\
15 chat\n\
-9 chat og\n\
8 chatten\n\
10 chatt…\n\
8 chauffør\n\
10 chauf…\n\
-42 che\n\
12 che dice\n\
-27 che gira\n\
-8 che la\n\
-66 check\n\
14 check if\n\
-34 check in\n\
-20 check that\n\
-8 check the\n\
8 check with\n\
-8 check your\n\
-9 check…\n\
9 chef\n\
23 cheque\n\
9 cheque #\n\
11 cheque you\n\
23 chequ…\n\
-47 chez\n\
-33 chi\n\
-27 chiede\n\
9 chiede il\n\
-32 chiede la\n\
-26 chied…\n\
13 chiffres\n\
8 chiffres de\n\
13 chiff…\n\
-32 child\n\
-21 child abuse\n\
12 childrens\n\
11 china\n\
8 chinese\n\
8 chinese embassy\n\
8 chine…\n\
9 chipp…\n\
11 chiudere\n\
10 chiud…\n\
-8 chius…\n\
-17 choice\n\
-17 choic…\n\
11 choose\n\
14 choose #\n\
-18 choose a\n\
-11 choose bank\n\
8 choose new\n\
-12 choose the\n\
25 choose your\n\
14 choos…\n\
-10 chris…\n\
-8 chrome on\n\
-47 ci\n\
8 ciagu\n\
8 ciagu #\n\
-19 ciao\n\
30 cifre\n\
10 cifre som\n\
9 cifrede\n\
10 cifret\n\
10 cifret kode\n\
19 cifre…\n\
30 cikar…\n\
8 cinema\n\
8 cinem…\n\
19 cineva\n\
19 cinev…\n\
-21 cirka\n\
-10 cita\n\
-28 citizen\n\
-35 citizen service\n\
11 citizens with\n\
-11 citizenship\n\
-32 citiz…\n\
-9 citofono\n\
-9 citof…\n\
-19 city\n\
30 civil\n\
14 civil betjent\n\
10 civil registration\n\
19 claim\n\
145 claim.abroad|claims\n\
47 claim.abroad|claims claim.cannot-meet|claims\n\
-22 claim.abroad|claims claim.crime|claims\n\
193 claim.abroad|claims claim.deposit|claims\n\
9 claim.abroad|claims claim.emergency|claims\n\
14 claim.abroad|claims claim.fee|claims\n\
19 claim.abroad|claims claim.job|claims\n\
8 claim.abroad|claims claim.mule|claims\n\
16 claim.abroad|claims claim.other-account|claims\n\
21 claim.abroad|claims claim.paid-back|claims\n\
11 claim.abroad|claims credential.id-document|asks\n\
22 claim.abroad|claims credential.id-document|claims\n\
-26 claim.abroad|claims firm.bank|claims\n\
21 claim.abroad|claims firm.courier|claims\n\
20 claim.abroad|claims firm.payment|claims\n\
-10 claim.abroad|claims firm.telecom|claims\n\
74 claim.abroad|claims money.amount|claims\n\
19 claim.abroad|claims money.unusual-means|claims\n\
15 claim.abroad|claims money.valuables|claims\n\
26 claim.abroad|claims person.agent|claims\n\
37 claim.abroad|claims person.family|claims\n\
172 claim.abroad|claims person.landlord|claims\n\
-12 claim.abroad|claims threat.block|threatens\n\
85 claim.abroad|claims threat.deadline|threatens\n\
8 claim.abroad|claims threat.deportation|threatens\n\
145 claim.abroad|live\n\
95 claim.abroad|reader\n\
110 claim.abroad|speaks\n\
76 claim.all-money|claims\n\
-18 claim.all-money|claims claim.crime|claims\n\
11 claim.all-money|claims claim.easy-money|claims\n\
-11 claim.all-money|claims claim.fee|claims\n\
42 claim.all-money|claims claim.hacked|claims\n\
28 claim.all-money|claims claim.investment|claims\n\
12 claim.all-money|claims claim.isolation|claims\n\
-10 claim.all-money|claims claim.job|claims\n\
12 claim.all-money|claims claim.link|claims\n\
12 claim.all-money|claims claim.misused-name|claims\n\
12 claim.all-money|claims claim.no-checking|claims\n\
31 claim.all-money|claims claim.other-account|claims\n\
21 claim.all-money|claims claim.parcel|claims\n\
18 claim.all-money|claims claim.pick-up|claims\n\
-16 claim.all-money|claims claim.prize|claims\n\
-8 claim.all-money|claims claim.prompt|claims\n\
17 claim.all-money|claims claim.purchase|claims\n\
15 claim.all-money|claims claim.reassurance|claims\n\
8 claim.all-money|claims claim.recovery|claims\n\
9 claim.all-money|claims claim.renewal|claims\n\
54 claim.all-money|claims claim.safe-account|claims\n\
-10 claim.all-money|claims claim.unusual-activity|claims\n\
-13 claim.all-money|claims claim.your-own|claims\n\
17 claim.all-money|claims credential.balance|asks\n\
9 claim.all-money|claims credential.balance|claims\n\
28 claim.all-money|claims credential.bank-details|asks\n\
9 claim.all-money|claims credential.card|claims\n\
-13 claim.all-money|claims credential.code|asks\n\
-12 claim.all-money|claims credential.code|claims\n\
11 claim.all-money|claims credential.cpr|asks\n\
-12 claim.all-money|claims credential.cpr|reports\n\
9 claim.all-money|claims credential.mitid|asks\n\
8 claim.all-money|claims credential.password|asks\n\
-12 claim.all-money|claims credential.password|claims\n\
11 claim.all-money|claims firm.payment|claims\n\
45 claim.all-money|claims money.amount|claims\n\
-44 claim.all-money|claims money.valuables|claims\n\
9 claim.all-money|claims person.adviser|claims\n\
-11 claim.all-money|claims person.agent|claims\n\
42 claim.all-money|claims person.family|claims\n\
11 claim.all-money|claims person.landlord|claims\n\
23 claim.all-money|claims threat.block|threatens\n\
-8 claim.all-money|claims threat.court|threatens\n\
61 claim.all-money|claims threat.deadline|threatens\n\
11 claim.all-money|claims threat.debt|threatens\n\
-10 claim.all-money|claims threat.deportation|threatens\n\
-8 claim.all-money|denies money.valuables|denies\n\
76 claim.all-money|live\n\
86 claim.all-money|reader\n\
-10 claim.all-money|reports\n\
9 claim.all-money|reports claim.prize|reports\n\
-17 claim.all-money|reports claim.safe-account|reports\n\
8 claim.all-money|reports credential.balance|reports\n\
9 claim.all-money|reports credential.bank-details|reports\n\
15 claim.all-money|reports money.amount|reports\n\
-9 claim.all-money|reports money.valuables|reports\n\
12 claim.all-money|speaks\n\
71 claim.already-paid|claims\n\
-11 claim.already-paid|claims claim.deposit|claims\n\
9 claim.already-paid|claims claim.easy-money|claims\n\
-20 claim.already-paid|claims claim.fee|claims\n\
20 claim.already-paid|claims claim.job|claims\n\
41 claim.already-paid|claims claim.link|claims\n\
8 claim.already-paid|claims claim.loan|claims\n\
12 claim.already-paid|claims claim.no-checking|claims\n\
8 claim.already-paid|claims claim.other-account|claims\n\
21 claim.already-paid|claims claim.parcel|claims\n\
15 claim.already-paid|claims claim.prompt|claims\n\
15 claim.already-paid|claims claim.reassurance|claims\n\
16 claim.already-paid|claims claim.refund|claims\n\
-33 claim.already-paid|claims claim.sent-by-mistake|claims\n\
9 claim.already-paid|claims credential.balance|asks\n\
22 claim.already-paid|claims credential.bank-details|asks\n\
41 claim.already-paid|claims credential.card|asks\n\
26 claim.already-paid|claims credential.card|claims\n\
12 claim.already-paid|claims credential.code|asks\n\
8 claim.already-paid|claims credential.code|claims\n\
15 claim.already-paid|claims credential.code|reports\n\
9 claim.already-paid|claims credential.mitid|advises\n\
15 claim.already-paid|claims credential.mitid|asks\n\
24 claim.already-paid|claims credential.mitid|reports\n\
43 claim.already-paid|claims firm.bank|claims\n\
68 claim.already-paid|claims firm.courier|claims\n\
-8 claim.already-paid|claims firm.payment|claims\n\
39 claim.already-paid|claims firm.shop|claims\n\
-12 claim.already-paid|claims firm.utility|claims\n\
39 claim.already-paid|claims money.amount|claims\n\
12 claim.already-paid|claims money.amount|reports\n\
19 claim.already-paid|claims money.unusual-means|claims\n\
42 claim.already-paid|claims money.valuables|claims\n\
64 claim.already-paid|claims person.buyer|claims\n\
11 claim.already-paid|claims threat.block|threatens\n\
-11 claim.already-paid|claims threat.debt|threatens\n\
71 claim.already-paid|live\n\
126 claim.already-paid|reader\n\
15 claim.already-paid|speaks\n\
183 claim.broken-phone|claims\n\
34 claim.broken-phone|claims claim.cannot-meet|claims\n\
12 claim.broken-phone|claims claim.deposit|claims\n\
58 claim.broken-phone|claims claim.emergency|claims\n\
-9 claim.broken-phone|claims claim.investment|claims\n\
164 claim.broken-phone|claims claim.new-number|claims\n\
12 claim.broken-phone|claims claim.other-account|claims\n\
16 claim.broken-phone|claims claim.paid-back|claims\n\
18 claim.broken-phone|claims claim.unpaid|claims\n\
30 claim.broken-phone|claims credential.bank-details|claims\n\
32 claim.broken-phone|claims firm.bank|claims\n\
39 claim.broken-phone|claims money.amount|claims\n\
14 claim.broken-phone|claims money.unusual-means|claims\n\
171 claim.broken-phone|claims person.family|claims\n\
75 claim.broken-phone|claims threat.deadline|threatens\n\
183 claim.broken-phone|live\n\
26 claim.broken-phone|reader\n\
12 claim.broken-phone|reports\n\
8 claim.broken-phone|reports claim.new-number|claims\n\
12 claim.broken-phone|reports person.family|claims\n\
16 claim.broken-phone|reports threat.deadline|reports\n\
40 claim.broken-phone|speaks\n\
178 claim.cannot-meet|claims\n\
92 claim.cannot-meet|claims claim.deposit|claims\n\
34 claim.cannot-meet|claims claim.emergency|claims\n\
14 claim.cannot-meet|claims claim.fee|claims\n\
-12 claim.cannot-meet|claims claim.investment|claims\n\
13 claim.cannot-meet|claims claim.job|claims\n\
33 claim.cannot-meet|claims claim.new-number|claims\n\
29 claim.cannot-meet|claims claim.no-checking|claims\n\
34 claim.cannot-meet|claims claim.other-account|claims\n\
25 claim.cannot-meet|claims claim.paid-back|claims\n\
11 claim.cannot-meet|claims claim.purchase|claims\n\
12 claim.cannot-meet|claims claim.unpaid|claims\n\
12 claim.cannot-meet|claims claim.unusual-activity|claims\n\
16 claim.cannot-meet|claims credential.bank-details|asks\n\
21 claim.cannot-meet|claims credential.bank-details|claims\n\
12 claim.cannot-meet|claims credential.code|asks\n\
13 claim.cannot-meet|claims credential.code|claims\n\
8 claim.cannot-meet|claims credential.cpr|claims\n\
10 claim.cannot-meet|claims credential.personal-information|asks\n\
14 claim.cannot-meet|claims credential.personal-information|claims\n\
27 claim.cannot-meet|claims firm.bank|claims\n\
33 claim.cannot-meet|claims firm.courier|claims\n\
17 claim.cannot-meet|claims firm.payment|claims\n\
79 claim.cannot-meet|claims money.amount|claims\n\
35 claim.cannot-meet|claims money.unusual-means|claims\n\
12 claim.cannot-meet|claims person.agent|claims\n\
54 claim.cannot-meet|claims person.family|claims\n\
49 claim.cannot-meet|claims person.landlord|claims\n\
9 claim.cannot-meet|claims threat.arrest|threatens\n\
13 claim.cannot-meet|claims threat.block|threatens\n\
9 claim.cannot-meet|claims threat.court|threatens\n\
69 claim.cannot-meet|claims threat.deadline|threatens\n\
11 claim.cannot-meet|denies\n\
10 claim.cannot-meet|denies firm.bank|claims\n\
178 claim.cannot-meet|live\n\
72 claim.cannot-meet|reader\n\
13 claim.cannot-meet|reports\n\
12 claim.cannot-meet|reports threat.deadline|reports\n\
52 claim.cannot-meet|speaks\n\
28 claim.case|claims\n\
27 claim.case|claims claim.crime|claims\n\
-43 claim.case|claims claim.fee|claims\n\
-21 claim.case|claims claim.hacked|claims\n\
12 claim.case|claims claim.isolation|claims\n\
10 claim.case|claims claim.link|claims\n\
18 claim.case|claims claim.misused-name|claims\n\
12 claim.case|claims claim.no-checking|claims\n\
-50 claim.case|claims claim.parcel|claims\n\
21 claim.case|claims claim.pick-up|claims\n\
15 claim.case|claims claim.prize|claims\n\
-17 claim.case|claims claim.prompt|claims\n\
14 claim.case|claims claim.residence|claims\n\
19 claim.case|claims claim.robot|claims\n\
9 claim.case|claims claim.safe-account|claims\n\
9 claim.case|claims claim.unpaid|claims\n\
8 claim.case|claims claim.unusual-activity|claims\n\
-12 claim.case|claims claim.your-own|claims\n\
8 claim.case|claims credential.balance|asks\n\
20 claim.case|claims credential.bank-details|asks\n\
14 claim.case|claims credential.card|asks\n\
20 claim.case|claims credential.cpr|asks\n\
32 claim.case|claims credential.cpr|claims\n\
39 claim.case|claims credential.id-document|claims\n\
-9 claim.case|claims credential.mitid|asks\n\
-13 claim.case|claims credential.mitid|claims\n\
-16 claim.case|claims credential.one-time-code|claims\n\
22 claim.case|claims credential.personal-information|claims\n\
-29 claim.case|claims firm.bank|claims\n\
18 claim.case|claims firm.payment|claims\n\
-8 claim.case|claims firm.shop|claims\n\
10 claim.case|claims firm.toll|claims\n\
27 claim.case|claims money.amount|claims\n\
11 claim.case|claims money.unusual-means|claims\n\
11 claim.case|claims money.valuables|claims\n\
13 claim.case|claims person.agent|claims\n\
-17 claim.case|claims person.family|claims\n\
-16 claim.case|claims person.landlord|claims\n\
19 claim.case|claims threat.arrest|reports\n\
64 claim.case|claims threat.arrest|threatens\n\
18 claim.case|claims threat.block|threatens\n\
29 claim.case|claims threat.court|threatens\n\
15 claim.case|claims threat.deadline|reports\n\
67 claim.case|claims threat.deadline|threatens\n\
11 claim.case|claims threat.debt|threatens\n\
17 claim.case|claims threat.deportation|threatens\n\
40 claim.case|claims threat.exposure|threatens\n\
28 claim.case|live\n\
45 claim.case|reader\n\
10 claim.case|reports credential.balance|reports\n\
10 claim.case|reports credential.bank-details|reports\n\
31 claim.case|speaks\n\
25 claim.crime|claims\n\
38 claim.crime|claims claim.deposit|claims\n\
-17 claim.crime|claims claim.easy-money|claims\n\
10 claim.crime|claims claim.emergency|claims\n\
9 claim.crime|claims claim.fee|claims\n\
-11 claim.crime|claims claim.fine|claims\n\
37 claim.crime|claims claim.isolation|claims\n\
-28 claim.crime|claims claim.job|claims\n\
30 claim.crime|claims claim.link|claims\n\
105 claim.crime|claims claim.misused-name|claims\n\
-20 claim.crime|claims claim.mule|claims\n\
-21 claim.crime|claims claim.new-number|claims\n\
19 claim.crime|claims claim.no-checking|claims\n\
9 claim.crime|claims claim.not-you|claims\n\
11 claim.crime|claims claim.paid-back|claims\n\
34 claim.crime|claims claim.parcel|claims\n\
19 claim.crime|claims claim.pick-up|claims\n\
-36 claim.crime|claims claim.prize|claims\n\
-18 claim.crime|claims claim.prompt|claims\n\
-13 claim.crime|claims claim.purchase|claims\n\
21 claim.crime|claims claim.recovery|claims\n\
-23 claim.crime|claims claim.renewal|claims\n\
11 claim.crime|claims claim.residence|claims\n\
18 claim.crime|claims claim.robot|claims\n\
12 claim.crime|claims claim.safe-account|claims\n\
8 claim.crime|claims claim.unpaid|claims\n\
11 claim.crime|claims credential.balance|asks\n\
-19 claim.crime|claims credential.bank-details|claims\n\
-73 claim.crime|claims credential.card|claims\n\
-11 claim.crime|claims credential.code|advises\n\
17 claim.crime|claims credential.cpr|asks\n\
39 claim.crime|claims credential.cpr|claims\n\
18 claim.crime|claims credential.id-document|claims\n\
8 claim.crime|claims credential.mitid|asks\n\
-26 claim.crime|claims credential.mitid|claims\n\
11 claim.crime|claims credential.password|asks\n\
12 claim.crime|claims credential.personal-information|claims\n\
-40 claim.crime|claims firm.bank|claims\n\
-9 claim.crime|claims firm.courier|claims\n\
-14 claim.crime|claims firm.payment|claims\n\
-8 claim.crime|claims firm.shop|claims\n\
-30 claim.crime|claims money.amount|claims\n\
10 claim.crime|claims money.unusual-means|reports\n\
-41 claim.crime|claims money.valuables|claims\n\
23 claim.crime|claims person.family|claims\n\
20 claim.crime|claims threat.arrest|reports\n\
76 claim.crime|claims threat.arrest|threatens\n\
-23 claim.crime|claims threat.block|threatens\n\
21 claim.crime|claims threat.court|threatens\n\
14 claim.crime|claims threat.deadline|reports\n\
84 claim.crime|claims threat.deadline|threatens\n\
-16 claim.crime|claims threat.debt|threatens\n\
-23 claim.crime|claims threat.deportation|threatens\n\
42 claim.crime|claims threat.exposure|threatens\n\
9 claim.crime|denies\n\
10 claim.crime|denies claim.pick-up|claims\n\
25 claim.crime|live\n\
177 claim.crime|reader\n\
-16 claim.crime|reports\n\
-9 claim.crime|reports claim.misused-name|reports\n\
9 claim.crime|reports credential.card|claims\n\
19 claim.crime|reports credential.cpr|claims\n\
-22 claim.crime|reports credential.cpr|reports\n\
18 claim.crime|reports credential.mitid|reports\n\
27 claim.crime|reports credential.password|claims\n\
-9 claim.crime|reports money.amount|reports\n\
-8 claim.crime|reports threat.arrest|reports\n\
24 claim.crime|reports threat.block|threatens\n\
14 claim.crime|reports threat.deadline|reports\n\
-28 claim.crime|speaks\n\
-27 claim.deposit|claims\n\
17 claim.deposit|claims claim.easy-money|claims\n\
17 claim.deposit|claims claim.emergency|claims\n\
8 claim.deposit|claims claim.emergency|denies\n\
13 claim.deposit|claims claim.investment|claims\n\
14 claim.deposit|claims claim.job|claims\n\
23 claim.deposit|claims claim.link|claims\n\
14 claim.deposit|claims claim.misused-name|claims\n\
10 claim.deposit|claims claim.new-number|claims\n\
26 claim.deposit|claims claim.other-account|claims\n\
17 claim.deposit|claims claim.paid-back|claims\n\
22 claim.deposit|claims claim.parcel|claims\n\
12 claim.deposit|claims claim.purchase|claims\n\
20 claim.deposit|claims claim.recovery|claims\n\
-33 claim.deposit|claims claim.refund|claims\n\
16 claim.deposit|claims claim.safe-account|claims\n\
12 claim.deposit|claims claim.sent-by-mistake|claims\n\
-13 claim.deposit|claims claim.unusual-activity|claims\n\
-17 claim.deposit|claims claim.your-own|claims\n\
-13 claim.deposit|claims credential.balance|asks\n\
-30 claim.deposit|claims credential.bank-details|asks\n\
14 claim.deposit|claims credential.bank-details|claims\n\
11 claim.deposit|claims credential.card|asks\n\
22 claim.deposit|claims credential.card|claims\n\
-13 claim.deposit|claims credential.cpr|claims\n\
-16 claim.deposit|claims credential.id-document|asks\n\
11 claim.deposit|claims credential.mitid|asks\n\
8 claim.deposit|claims credential.one-time-code|claims\n\
16 claim.deposit|claims credential.password|asks\n\
-8 claim.deposit|claims credential.password|claims\n\
-11 claim.deposit|claims credential.personal-information|asks\n\
13 claim.deposit|claims credential.personal-information|claims\n\
8 claim.deposit|claims firm.bank|claims\n\
46 claim.deposit|claims firm.courier|claims\n\
43 claim.deposit|claims firm.payment|claims\n\
-8 claim.deposit|claims firm.shop|claims\n\
-10 claim.deposit|claims firm.toll|claims\n\
46 claim.deposit|claims money.unusual-means|claims\n\
16 claim.deposit|claims money.valuables|claims\n\
9 claim.deposit|claims person.adviser|claims\n\
30 claim.deposit|claims person.family|claims\n\
94 claim.deposit|claims person.landlord|claims\n\
8 claim.deposit|claims person.recruiter|claims\n\
12 claim.deposit|claims threat.arrest|threatens\n\
15 claim.deposit|claims threat.block|threatens\n\
-13 claim.deposit|claims threat.court|threatens\n\
92 claim.deposit|claims threat.deadline|threatens\n\
17 claim.deposit|claims threat.exposure|threatens\n\
-9 claim.deposit|claims threat.return|threatens\n\
8 claim.deposit|denies\n\
-27 claim.deposit|live\n\
8 claim.deposit|reports claim.reassurance|claims\n\
9 claim.deposit|reports money.amount|reports\n\
-29 claim.deposit|speaks\n\
176 claim.easy-money|claims\n\
-17 claim.easy-money|claims claim.fee|claims\n\
9 claim.easy-money|claims claim.fine|claims\n\
73 claim.easy-money|claims claim.investment|claims\n\
63 claim.easy-money|claims claim.job|claims\n\
8 claim.easy-money|claims claim.loan|claims\n\
56 claim.easy-money|claims claim.mule|claims\n\
10 claim.easy-money|claims claim.no-checking|claims\n\
11 claim.easy-money|claims claim.paid-back|claims\n\
-11 claim.easy-money|claims claim.purchase|claims\n\
23 claim.easy-money|claims claim.reassurance|claims\n\
13 claim.easy-money|claims claim.recovery|claims\n\
-9 claim.easy-money|claims claim.renewal|claims\n\
9 claim.easy-money|claims claim.unpaid|claims\n\
-8 claim.easy-money|claims claim.your-own|claims\n\
-10 claim.easy-money|claims credential.balance|asks\n\
14 claim.easy-money|claims credential.card|asks\n\
-11 claim.easy-money|claims credential.code|claims\n\
8 claim.easy-money|claims credential.id-document|claims\n\
10 claim.easy-money|claims credential.mitid|claims\n\
33 claim.easy-money|claims firm.bank|claims\n\
12 claim.easy-money|claims firm.courier|claims\n\
9 claim.easy-money|claims firm.payment|claims\n\
99 claim.easy-money|claims money.amount|claims\n\
40 claim.easy-money|claims money.unusual-means|claims\n\
24 claim.easy-money|claims money.valuables|claims\n\
22 claim.easy-money|claims person.adviser|claims\n\
13 claim.easy-money|claims person.agent|claims\n\
21 claim.easy-money|claims person.family|claims\n\
30 claim.easy-money|claims person.recruiter|claims\n\
-8 claim.easy-money|claims threat.arrest|threatens\n\
-11 claim.easy-money|claims threat.block|threatens\n\
24 claim.easy-money|claims threat.deadline|threatens\n\
176 claim.easy-money|live\n\
57 claim.easy-money|reader\n\
57 claim.easy-money|speaks\n\
-9 claim.emergency|claims\n\
8 claim.emergency|claims claim.emergency|denies\n\
-12 claim.emergency|claims claim.fee|claims\n\
-9 claim.emergency|claims claim.fine|claims\n\
-8 claim.emergency|claims claim.investment|claims\n\
8 claim.emergency|claims claim.isolation|claims\n\
-11 claim.emergency|claims claim.job|claims\n\
-13 claim.emergency|claims claim.menu|claims\n\
8 claim.emergency|claims claim.misused-name|claims\n\
-8 claim.emergency|claims claim.mule|claims\n\
123 claim.emergency|claims claim.new-number|claims\n\
29 claim.emergency|claims claim.other-account|claims\n\
13 claim.emergency|claims claim.paid-back|claims\n\
22 claim.emergency|claims claim.paid-back|denies\n\
9 claim.emergency|claims claim.prize|claims\n\
23 claim.emergency|claims claim.refund|claims\n\
13 claim.emergency|claims claim.renewal|claims\n\
20 claim.emergency|claims claim.safe-account|claims\n\
-59 claim.emergency|claims claim.unpaid|claims\n\
19 claim.emergency|claims claim.virus|claims\n\
-32 claim.emergency|claims claim.your-own|claims\n\
12 claim.emergency|claims credential.balance|asks\n\
-20 claim.emergency|claims credential.bank-details|asks\n\
-8 claim.emergency|claims credential.bank-details|claims\n\
13 claim.emergency|claims credential.card|claims\n\
-8 claim.emergency|claims credential.card|denies\n\
17 claim.emergency|claims credential.code|advises\n\
14 claim.emergency|claims credential.code|claims\n\
-10 claim.emergency|claims credential.code|reports\n\
15 claim.emergency|claims credential.cpr|asks\n\
-21 claim.emergency|claims credential.cpr|claims\n\
-37 claim.emergency|claims credential.id-document|claims\n\
-42 claim.emergency|claims credential.mitid|claims\n\
10 claim.emergency|claims credential.one-time-code|asks\n\
22 claim.emergency|claims credential.one-time-code|claims\n\
10 claim.emergency|claims credential.password|asks\n\
16 claim.emergency|claims credential.personal-information|asks\n\
19 claim.emergency|claims firm.bank|claims\n\
13 claim.emergency|claims firm.utility|claims\n\
36 claim.emergency|claims money.amount|claims\n\
14 claim.emergency|claims money.valuables|claims\n\
24 claim.emergency|claims person.agent|claims\n\
156 claim.emergency|claims person.family|claims\n\
19 claim.emergency|claims person.landlord|claims\n\
-9 claim.emergency|claims person.recruiter|claims\n\
52 claim.emergency|claims threat.arrest|threatens\n\
19 claim.emergency|claims threat.block|threatens\n\
17 claim.emergency|claims threat.court|threatens\n\
15 claim.emergency|claims threat.cutoff|threatens\n\
20 claim.emergency|claims threat.deadline|denies\n\
72 claim.emergency|claims threat.deadline|threatens\n\
15 claim.emergency|claims threat.debt|threatens\n\
9 claim.emergency|claims threat.deportation|threatens\n\
8 claim.emergency|denies person.family|claims\n\
-9 claim.emergency|live\n\
-82 claim.emergency|reader\n\
-15 claim.emergency|reports\n\
-24 claim.emergency|speaks\n\
30 claim.fee|claims\n\
49 claim.fee|claims claim.fine|claims\n\
10 claim.fee|claims claim.investment|claims\n\
-9 claim.fee|claims claim.job|claims\n\
-14 claim.fee|claims claim.link|claims\n\
8 claim.fee|claims claim.loan|claims\n\
11 claim.fee|claims claim.misused-name|claims\n\
-11 claim.fee|claims claim.misused-name|reports\n\
-8 claim.fee|claims claim.mule|claims\n\
-9 claim.fee|claims claim.no-checking|reports\n\
30 claim.fee|claims claim.other-account|claims\n\
24 claim.fee|claims claim.paid-back|claims\n\
69 claim.fee|claims claim.parcel|claims\n\
13 claim.fee|claims claim.pick-up|claims\n\
72 claim.fee|claims claim.prize|claims\n\
43 claim.fee|claims claim.purchase|claims\n\
104 claim.fee|claims claim.recovery|claims\n\
23 claim.fee|claims claim.refund|claims\n\
23 claim.fee|claims claim.renewal|claims\n\
36 claim.fee|claims claim.residence|claims\n\
24 claim.fee|claims credential.bank-details|asks\n\
11 claim.fee|claims credential.bank-details|claims\n\
38 claim.fee|claims credential.card|asks\n\
36 claim.fee|claims credential.card|claims\n\
-8 claim.fee|claims credential.code|asks\n\
8 claim.fee|claims credential.code|claims\n\
13 claim.fee|claims credential.cpr|asks\n\
11 claim.fee|claims credential.cpr|claims\n\
44 claim.fee|claims credential.id-document|asks\n\
23 claim.fee|claims credential.id-document|claims\n\
-20 claim.fee|claims credential.mitid|claims\n\
9 claim.fee|claims credential.one-time-code|claims\n\
18 claim.fee|claims credential.password|asks\n\
24 claim.fee|claims credential.personal-information|claims\n\
-8 claim.fee|claims credential.pin|claims\n\
-18 claim.fee|claims firm.bank|claims\n\
-10 claim.fee|claims firm.bank|reports\n\
11 claim.fee|claims firm.courier|claims\n\
-15 claim.fee|claims firm.courier|reports\n\
-25 claim.fee|claims firm.payment|claims\n\
-8 claim.fee|claims firm.support|claims\n\
48 claim.fee|claims firm.toll|claims\n\
-19 claim.fee|claims firm.utility|claims\n\
67 claim.fee|claims money.amount|claims\n\
17 claim.fee|claims money.unusual-means|claims\n\
-18 claim.fee|claims money.valuables|claims\n\
8 claim.fee|claims person.adviser|claims\n\
44 claim.fee|claims person.agent|claims\n\
-15 claim.fee|claims person.buyer|claims\n\
38 claim.fee|claims person.family|claims\n\
-8 claim.fee|claims person.recruiter|claims\n\
15 claim.fee|claims threat.block|threatens\n\
8 claim.fee|claims threat.court|threatens\n\
30 claim.fee|claims threat.deadline|threatens\n\
-15 claim.fee|claims threat.debt|threatens\n\
46 claim.fee|claims threat.deportation|threatens\n\
14 claim.fee|claims threat.exposure|threatens\n\
38 claim.fee|claims threat.return|threatens\n\
-12 claim.fee|denies\n\
30 claim.fee|live\n\
-41 claim.fee|reader\n\
-9 claim.fee|reports\n\
-54 claim.fee|speaks\n\
41 claim.fine|claims\n\
-16 claim.fine|claims claim.link|claims\n\
10 claim.fine|claims claim.parcel|claims\n\
8 claim.fine|claims claim.reassurance|claims\n\
-8 claim.fine|claims claim.recovery|claims\n\
24 claim.fine|claims claim.residence|claims\n\
65 claim.fine|claims claim.unpaid|claims\n\
12 claim.fine|claims credential.card|asks\n\
9 claim.fine|claims credential.card|claims\n\
16 claim.fine|claims credential.id-document|asks\n\
20 claim.fine|claims credential.one-time-code|claims\n\
-41 claim.fine|claims firm.bank|claims\n\
20 claim.fine|claims firm.courier|claims\n\
26 claim.fine|claims firm.toll|claims\n\
31 claim.fine|claims money.amount|claims\n\
15 claim.fine|claims money.unusual-means|claims\n\
-24 claim.fine|claims money.valuables|claims\n\
18 claim.fine|claims person.family|claims\n\
-8 claim.fine|claims person.landlord|claims\n\
26 claim.fine|claims threat.arrest|threatens\n\
-11 claim.fine|claims threat.block|threatens\n\
31 claim.fine|claims threat.court|threatens\n\
61 claim.fine|claims threat.deadline|threatens\n\
14 claim.fine|claims threat.debt|threatens\n\
16 claim.fine|claims threat.exposure|threatens\n\
41 claim.fine|live\n\
42 claim.fine|reader\n\
-19 claim.fine|speaks\n\
107 claim.hacked|claims\n\
-19 claim.hacked|claims claim.menu|claims\n\
9 claim.hacked|claims claim.new-number|claims\n\
27 claim.hacked|claims claim.no-checking|claims\n\
9 claim.hacked|claims claim.other-account|claims\n\
8 claim.hacked|claims claim.paid-back|claims\n\
8 claim.hacked|claims claim.parcel|claims\n\
21 claim.hacked|claims claim.pick-up|claims\n\
8 claim.hacked|claims claim.purchase|claims\n\
20 claim.hacked|claims claim.reassurance|claims\n\
32 claim.hacked|claims claim.safe-account|claims\n\
29 claim.hacked|claims claim.unusual-activity|claims\n\
38 claim.hacked|claims claim.virus|claims\n\
10 claim.hacked|claims credential.balance|asks\n\
20 claim.hacked|claims credential.bank-details|asks\n\
8 claim.hacked|claims credential.card|asks\n\
-12 claim.hacked|claims credential.card|reports\n\
12 claim.hacked|claims credential.password|asks\n\
-18 claim.hacked|claims credential.password|claims\n\
8 claim.hacked|claims credential.personal-information|claims\n\
70 claim.hacked|claims firm.bank|claims\n\
8 claim.hacked|claims firm.courier|claims\n\
-26 claim.hacked|claims firm.payment|claims\n\
50 claim.hacked|claims firm.support|claims\n\
-27 claim.hacked|claims money.amount|claims\n\
8 claim.hacked|claims money.unusual-means|claims\n\
35 claim.hacked|claims money.valuables|claims\n\
28 claim.hacked|claims person.agent|claims\n\
18 claim.hacked|claims person.family|claims\n\
8 claim.hacked|claims person.landlord|claims\n\
19 claim.hacked|claims threat.arrest|threatens\n\
-21 claim.hacked|claims threat.block|threatens\n\
10 claim.hacked|claims threat.deadline|threatens\n\
107 claim.hacked|live\n\
68 claim.hacked|reader\n\
9 claim.hacked|reports money.amount|reports\n\
-11 claim.hacked|speaks\n\
42 claim.investment|claims\n\
22 claim.investment|claims claim.job|claims\n\
41 claim.investment|claims claim.link|claims\n\
10 claim.investment|claims claim.no-checking|claims\n\
12 claim.investment|claims claim.other-account|claims\n\
17 claim.investment|claims claim.paid-back|claims\n\
19 claim.investment|claims claim.pick-up|claims\n\
10 claim.investment|claims claim.purchase|claims\n\
12 claim.investment|claims claim.reassurance|claims\n\
11 claim.investment|claims claim.recovery|claims\n\
-8 claim.investment|claims credential.cpr|claims\n\
-9 claim.investment|claims credential.id-document|claims\n\
9 claim.investment|claims firm.bank|claims\n\
110 claim.investment|claims money.amount|claims\n\
20 claim.investment|claims money.unusual-means|claims\n\
23 claim.investment|claims money.valuables|claims\n\
34 claim.investment|claims person.adviser|claims\n\
9 claim.investment|claims person.agent|claims\n\
32 claim.investment|claims person.family|claims\n\
-20 claim.investment|claims threat.arrest|threatens\n\
35 claim.investment|claims threat.block|threatens\n\
-8 claim.investment|claims threat.court|threatens\n\
18 claim.investment|claims threat.deadline|threatens\n\
42 claim.investment|live\n\
64 claim.investment|reader\n\
34 claim.investment|reports\n\
13 claim.investment|reports money.amount|claims\n\
22 claim.investment|reports money.amount|reports\n\
8 claim.investment|reports money.valuables|claims\n\
25 claim.investment|speaks\n\
157 claim.isolation|claims\n\
15 claim.isolation|claims claim.misused-name|claims\n\
8 claim.isolation|claims claim.other-account|claims\n\
9 claim.isolation|claims claim.pick-up|claims\n\
29 claim.isolation|claims claim.reassurance|claims\n\
8 claim.isolation|claims claim.unusual-activity|claims\n\
-16 claim.isolation|claims claim.your-own|claims\n\
26 claim.isolation|claims credential.balance|asks\n\
11 claim.isolation|claims credential.bank-details|asks\n\
27 claim.isolation|claims credential.cpr|asks\n\
17 claim.isolation|claims credential.cpr|claims\n\
-10 claim.isolation|claims credential.mitid|asks\n\
9 claim.isolation|claims credential.personal-information|claims\n\
42 claim.isolation|claims firm.bank|claims\n\
-11 claim.isolation|claims firm.courier|claims\n\
23 claim.isolation|claims money.valuables|claims\n\
25 claim.isolation|claims person.agent|claims\n\
14 claim.isolation|claims person.landlord|claims\n\
59 claim.isolation|claims threat.arrest|threatens\n\
17 claim.isolation|claims threat.court|threatens\n\
10 claim.isolation|claims threat.deadline|threatens\n\
8 claim.isolation|claims threat.exposure|threatens\n\
157 claim.isolation|live\n\
105 claim.isolation|reader\n\
12 claim.isolation|reports\n\
86 claim.isolation|speaks\n\
27 claim.job|claims\n\
-12 claim.job|claims claim.link|claims\n\
-10 claim.job|claims claim.loan|claims\n\
-10 claim.job|claims claim.menu|claims\n\
23 claim.job|claims claim.mule|claims\n\
9 claim.job|claims claim.no-checking|claims\n\
12 claim.job|claims claim.paid-back|claims\n\
13 claim.job|claims claim.prompt|claims\n\
-31 claim.job|claims claim.purchase|claims\n\
15 claim.job|claims claim.recovery|claims\n\
13 claim.job|claims claim.unusual-activity|claims\n\
-12 claim.job|claims claim.your-own|claims\n\
10 claim.job|claims credential.bank-details|asks\n\
-8 claim.job|claims credential.card|claims\n\
-38 claim.job|claims credential.cpr|claims\n\
8 claim.job|claims credential.mitid|asks\n\
-8 claim.job|claims credential.one-time-code|asks\n\
13 claim.job|claims credential.password|asks\n\
-20 claim.job|claims credential.password|claims\n\
-16 claim.job|claims firm.support|claims\n\
121 claim.job|claims money.amount|claims\n\
12 claim.job|claims person.family|claims\n\
9 claim.job|claims person.landlord|claims\n\
41 claim.job|claims person.recruiter|claims\n\
14 claim.job|claims threat.block|threatens\n\
-9 claim.job|claims threat.court|threatens\n\
29 claim.job|claims threat.deadline|threatens\n\
27 claim.job|live\n\
28 claim.job|reader\n\
8 claim.job|reports claim.paid-back|claims\n\
9 claim.job|reports money.amount|reports\n\
14 claim.job|speaks\n\
12 claim.link|claims claim.other-account|claims\n\
17 claim.link|claims claim.paid-back|claims\n\
18 claim.link|claims claim.prize|claims\n\
-8 claim.link|claims claim.prompt|claims\n\
10 claim.link|claims claim.recovery|claims\n\
24 claim.link|claims claim.renewal|claims\n\
14 claim.link|claims claim.safe-account|claims\n\
-9 claim.link|claims claim.unusual-activity|claims\n\
9 claim.link|claims claim.virus|claims\n\
-8 claim.link|claims claim.your-own|claims\n\
15 claim.link|claims credential.bank-details|asks\n\
-31 claim.link|claims credential.card|asks\n\
8 claim.link|claims credential.code|asks\n\
11 claim.link|claims credential.code|claims\n\
-13 claim.link|claims credential.id-document|claims\n\
21 claim.link|claims credential.mitid|advises\n\
-23 claim.link|claims credential.mitid|claims\n\
22 claim.link|claims credential.nemid|asks\n\
10 claim.link|claims credential.nemid|claims\n\
8 claim.link|claims credential.one-time-code|asks\n\
9 claim.link|claims credential.one-time-code|claims\n\
40 claim.link|claims credential.password|asks\n\
-13 claim.link|claims credential.password|claims\n\
-25 claim.link|claims credential.personal-information|asks\n\
-12 claim.link|claims firm.bank|claims\n\
12 claim.link|claims firm.courier|claims\n\
-12 claim.link|claims firm.courier|reports\n\
17 claim.link|claims firm.shop|claims\n\
8 claim.link|claims firm.support|claims\n\
29 claim.link|claims firm.toll|claims\n\
-11 claim.link|claims firm.utility|claims\n\
-9 claim.link|claims money.amount|claims\n\
10 claim.link|claims money.unusual-means|claims\n\
24 claim.link|claims money.valuables|claims\n\
-21 claim.link|claims person.agent|claims\n\
27 claim.link|claims person.buyer|claims\n\
-17 claim.link|claims person.landlord|claims\n\
-15 claim.link|claims threat.cutoff|threatens\n\
42 claim.link|claims threat.deadline|threatens\n\
13 claim.link|claims threat.exposure|threatens\n\
-13 claim.link|claims threat.return|threatens\n\
-18 claim.link|denies\n\
-17 claim.link|denies firm.bank|claims\n\
59 claim.link|reader\n\
15 claim.link|reports\n\
15 claim.link|reports money.amount|reports\n\
10 claim.link|reports money.valuables|reports\n\
15 claim.link|reports threat.block|threatens\n\
-15 claim.link|speaks\n\
57 claim.loan|claims\n\
-9 claim.loan|claims claim.not-you|claims\n\
14 claim.loan|claims claim.other-account|claims\n\
10 claim.loan|claims claim.paid-back|claims\n\
19 claim.loan|claims claim.prompt|claims\n\
-8 claim.loan|claims claim.purchase|claims\n\
11 claim.loan|claims claim.reassurance|claims\n\
9 claim.loan|claims claim.refund|claims\n\
-9 claim.loan|claims claim.renewal|claims\n\
8 claim.loan|claims claim.safe-account|claims\n\
11 claim.loan|claims credential.bank-details|asks\n\
-8 claim.loan|claims credential.card|claims\n\
18 claim.loan|claims credential.mitid|asks\n\
19 claim.loan|claims credential.mitid|claims\n\
13 claim.loan|claims firm.bank|claims\n\
20 claim.loan|claims money.amount|claims\n\
10 claim.loan|claims threat.block|threatens\n\
23 claim.loan|claims threat.deadline|threatens\n\
57 claim.loan|live\n\
17 claim.loan|reader\n\
-11 claim.loan|reports\n\
-14 claim.loan|speaks\n\
-106 claim.menu|claims\n\
-16 claim.menu|claims credential.bank-details|asks\n\
-21 claim.menu|claims credential.bank-details|claims\n\
-17 claim.menu|claims credential.card|claims\n\
-15 claim.menu|claims credential.cpr|asks\n\
-19 claim.menu|claims credential.cpr|claims\n\
-10 claim.menu|claims credential.mitid|claims\n\
-25 claim.menu|claims firm.bank|claims\n\
18 claim.menu|claims money.amount|claims\n\
-12 claim.menu|claims person.recruiter|claims\n\
-106 claim.menu|live\n\
-75 claim.menu|reader\n\
-40 claim.menu|speaks\n\
183 claim.misused-name|claims\n\
10 claim.misused-name|claims claim.other-account|claims\n\
44 claim.misused-name|claims claim.parcel|claims\n\
8 claim.misused-name|claims claim.pick-up|claims\n\
-11 claim.misused-name|claims claim.prompt|claims\n\
9 claim.misused-name|claims claim.residence|claims\n\
16 claim.misused-name|claims credential.bank-details|asks\n\
33 claim.misused-name|claims credential.bank-details|claims\n\
14 claim.misused-name|claims credential.cpr|asks\n\
8 claim.misused-name|claims credential.id-document|claims\n\
8 claim.misused-name|claims credential.mitid|asks\n\
-10 claim.misused-name|claims credential.personal-information|asks\n\
16 claim.misused-name|claims credential.personal-information|claims\n\
31 claim.misused-name|claims firm.bank|claims\n\
34 claim.misused-name|claims money.amount|claims\n\
20 claim.misused-name|claims money.valuables|claims\n\
35 claim.misused-name|claims person.agent|claims\n\
8 claim.misused-name|claims person.family|claims\n\
50 claim.misused-name|claims threat.arrest|threatens\n\
8 claim.misused-name|claims threat.block|threatens\n\
11 claim.misused-name|claims threat.court|threatens\n\
62 claim.misused-name|claims threat.deadline|threatens\n\
183 claim.misused-name|live\n\
188 claim.misused-name|reader\n\
9 claim.misused-name|reports credential.cpr|reports\n\
8 claim.misused-name|reports firm.bank|claims\n\
20 claim.misused-name|reports person.buyer|reports\n\
34 claim.misused-name|speaks\n\
134 claim.mule|claims\n\
17 claim.mule|claims claim.other-account|claims\n\
8 claim.mule|claims claim.pick-up|claims\n\
15 claim.mule|claims claim.prize|claims\n\
27 claim.mule|claims claim.reassurance|claims\n\
-10 claim.mule|claims claim.refund|claims\n\
12 claim.mule|claims claim.sent-by-mistake|claims\n\
-14 claim.mule|claims claim.your-own|claims\n\
18 claim.mule|claims credential.bank-details|asks\n\
8 claim.mule|claims credential.card|asks\n\
-8 claim.mule|claims credential.card|claims\n\
8 claim.mule|claims credential.cpr|claims\n\
8 claim.mule|claims credential.id-document|claims\n\
10 claim.mule|claims credential.mitid|asks\n\
10 claim.mule|claims credential.mitid|claims\n\
12 claim.mule|claims credential.password|claims\n\
8 claim.mule|claims credential.password|reports\n\
48 claim.mule|claims firm.bank|claims\n\
17 claim.mule|claims money.unusual-means|claims\n\
25 claim.mule|claims money.valuables|claims\n\
-8 claim.mule|claims person.agent|claims\n\
20 claim.mule|claims person.family|claims\n\
-15 claim.mule|claims threat.arrest|threatens\n\
21 claim.mule|claims threat.block|threatens\n\
10 claim.mule|claims threat.deadline|threatens\n\
-13 claim.mule|claims threat.debt|threatens\n\
134 claim.mule|live\n\
131 claim.mule|reader\n\
68 claim.mule|speaks\n\
119 claim.new-number|claims\n\
33 claim.new-number|claims claim.no-checking|claims\n\
-8 claim.new-number|claims claim.not-you|claims\n\
14 claim.new-number|claims claim.other-account|claims\n\
22 claim.new-number|claims claim.paid-back|claims\n\
-13 claim.new-number|claims claim.parcel|claims\n\
-14 claim.new-number|claims claim.prize|claims\n\
11 claim.new-number|claims claim.purchase|claims\n\
28 claim.new-number|claims claim.unpaid|claims\n\
19 claim.new-number|claims credential.bank-details|claims\n\
15 claim.new-number|claims credential.card|claims\n\
-16 claim.new-number|claims credential.id-document|asks\n\
-8 claim.new-number|claims credential.mitid|asks\n\
-25 claim.new-number|claims credential.mitid|claims\n\
-22 claim.new-number|claims credential.one-time-code|asks\n\
-14 claim.new-number|claims credential.personal-information|claims\n\
36 claim.new-number|claims firm.bank|claims\n\
15 claim.new-number|claims firm.payment|claims\n\
-15 claim.new-number|claims firm.telecom|claims\n\
22 claim.new-number|claims money.amount|claims\n\
15 claim.new-number|claims person.agent|claims\n\
176 claim.new-number|claims person.family|claims\n\
-10 claim.new-number|claims person.family|reports\n\
14 claim.new-number|claims person.landlord|claims\n\
12 claim.new-number|claims threat.deadline|reports\n\
65 claim.new-number|claims threat.deadline|threatens\n\
10 claim.new-number|claims threat.debt|threatens\n\
119 claim.new-number|live\n\
-27 claim.new-number|reader\n\
-11 claim.new-number|reports person.family|reports\n\
58 claim.new-number|speaks\n\
176 claim.no-checking|claims\n\
38 claim.no-checking|claims claim.other-account|claims\n\
16 claim.no-checking|claims claim.parcel|claims\n\
14 claim.no-checking|claims claim.pick-up|claims\n\
12 claim.no-checking|claims claim.purchase|claims\n\
10 claim.no-checking|claims claim.reassurance|claims\n\
-10 claim.no-checking|claims claim.renewal|claims\n\
26 claim.no-checking|claims claim.safe-account|claims\n\
12 claim.no-checking|claims claim.sent-by-mistake|claims\n\
16 claim.no-checking|claims claim.unpaid|claims\n\
12 claim.no-checking|claims claim.unusual-activity|claims\n\
26 claim.no-checking|claims credential.bank-details|asks\n\
10 claim.no-checking|claims credential.bank-details|claims\n\
30 claim.no-checking|claims credential.card|claims\n\
-9 claim.no-checking|claims credential.code|asks\n\
16 claim.no-checking|claims credential.id-document|claims\n\
20 claim.no-checking|claims credential.personal-information|claims\n\
72 claim.no-checking|claims firm.bank|claims\n\
10 claim.no-checking|claims firm.courier|claims\n\
53 claim.no-checking|claims money.amount|claims\n\
9 claim.no-checking|claims money.amount|reports\n\
21 claim.no-checking|claims money.unusual-means|claims\n\
12 claim.no-checking|claims money.unusual-means|reports\n\
31 claim.no-checking|claims person.agent|claims\n\
14 claim.no-checking|claims person.family|claims\n\
25 claim.no-checking|claims threat.block|threatens\n\
14 claim.no-checking|claims threat.court|threatens\n\
56 claim.no-checking|claims threat.deadline|threatens\n\
-8 claim.no-checking|claims threat.deportation|threatens\n\
176 claim.no-checking|live\n\
55 claim.no-checking|reader\n\
-10 claim.no-checking|reports claim.unusual-activity|claims\n\
-9 claim.no-checking|reports firm.bank|reports\n\
-8 claim.no-checking|reports money.unusual-means|claims\n\
-10 claim.no-checking|reports money.valuables|claims\n\
9 claim.no-checking|reports person.family|claims\n\
76 claim.no-checking|speaks\n\
-22 claim.not-you|claims\n\
39 claim.not-you|claims claim.purchase|claims\n\
17 claim.not-you|claims claim.refund|claims\n\
38 claim.not-you|claims claim.unusual-activity|claims\n\
9 claim.not-you|claims credential.bank-details|asks\n\
-15 claim.not-you|claims credential.card|asks\n\
-9 claim.not-you|claims credential.card|claims\n\
-14 claim.not-you|claims credential.code|claims\n\
-48 claim.not-you|claims credential.mitid|asks\n\
-50 claim.not-you|claims credential.mitid|claims\n\
-9 claim.not-you|claims credential.one-time-code|claims\n\
-19 claim.not-you|claims credential.password|claims\n\
-12 claim.not-you|claims credential.personal-information|claims\n\
-10 claim.not-you|claims credential.pin|claims\n\
18 claim.not-you|claims firm.bank|claims\n\
21 claim.not-you|claims firm.payment|claims\n\
-24 claim.not-you|claims firm.support|claims\n\
-11 claim.not-you|claims money.amount|claims\n\
13 claim.not-you|claims money.valuables|claims\n\
-26 claim.not-you|claims threat.block|threatens\n\
12 claim.not-you|claims threat.deadline|threatens\n\
-22 claim.not-you|live\n\
22 claim.not-you|reader\n\
-32 claim.not-you|speaks\n\
224 claim.other-account|claims\n\
21 claim.other-account|claims claim.paid-back|claims\n\
17 claim.other-account|claims claim.prize|claims\n\
8 claim.other-account|claims claim.prompt|claims\n\
22 claim.other-account|claims claim.purchase|claims\n\
15 claim.other-account|claims claim.reassurance|claims\n\
25 claim.other-account|claims claim.recovery|claims\n\
9 claim.other-account|claims claim.renewal|claims\n\
35 claim.other-account|claims claim.safe-account|claims\n\
37 claim.other-account|claims claim.sent-by-mistake|claims\n\
17 claim.other-account|claims claim.unpaid|claims\n\
14 claim.other-account|claims claim.unusual-activity|claims\n\
13 claim.other-account|claims credential.balance|asks\n\
9 claim.other-account|claims credential.balance|claims\n\
30 claim.other-account|claims credential.bank-details|asks\n\
28 claim.other-account|claims credential.bank-details|claims\n\
9 claim.other-account|claims credential.card|asks\n\
-8 claim.other-account|claims credential.one-time-code|claims\n\
62 claim.other-account|claims firm.bank|claims\n\
13 claim.other-account|claims firm.bank|reports\n\
13 claim.other-account|claims firm.courier|claims\n\
51 claim.other-account|claims firm.payment|claims\n\
94 claim.other-account|claims money.amount|claims\n\
16 claim.other-account|claims money.amount|reports\n\
34 claim.other-account|claims money.unusual-means|claims\n\
27 claim.other-account|claims money.valuables|claims\n\
34 claim.other-account|claims person.agent|claims\n\
48 claim.other-account|claims person.family|claims\n\
15 claim.other-account|claims person.landlord|claims\n\
12 claim.other-account|claims threat.arrest|threatens\n\
38 claim.other-account|claims threat.block|threatens\n\
83 claim.other-account|claims threat.deadline|threatens\n\
224 claim.other-account|live\n\
111 claim.other-account|reader\n\
10 claim.other-account|reports\n\
26 claim.other-account|speaks\n\
103 claim.paid-back|claims\n\
17 claim.paid-back|claims claim.parcel|claims\n\
-20 claim.paid-back|claims claim.pick-up|claims\n\
33 claim.paid-back|claims claim.recovery|claims\n\
18 claim.paid-back|claims claim.refund|claims\n\
16 claim.paid-back|claims claim.residence|claims\n\
16 claim.paid-back|claims claim.safe-account|claims\n\
9 claim.paid-back|claims claim.sent-by-mistake|claims\n\
-44 claim.paid-back|claims claim.your-own|claims\n\
-22 claim.paid-back|claims credential.bank-details|asks\n\
13 claim.paid-back|claims credential.bank-details|claims\n\
-22 claim.paid-back|claims credential.card|claims\n\
15 claim.paid-back|claims credential.code|reports\n\
9 claim.paid-back|claims credential.personal-information|asks\n\
-9 claim.paid-back|claims credential.pin|claims\n\
33 claim.paid-back|claims firm.bank|claims\n\
27 claim.paid-back|claims firm.courier|claims\n\
79 claim.paid-back|claims money.amount|claims\n\
8 claim.paid-back|claims money.amount|reports\n\
34 claim.paid-back|claims money.unusual-means|claims\n\
12 claim.paid-back|claims money.unusual-means|reports\n\
8 claim.paid-back|claims money.valuables|claims\n\
-9 claim.paid-back|claims person.adviser|claims\n\
14 claim.paid-back|claims person.agent|claims\n\
8 claim.paid-back|claims person.buyer|claims\n\
37 claim.paid-back|claims person.family|claims\n\
28 claim.paid-back|claims person.landlord|claims\n\
24 claim.paid-back|claims threat.deadline|threatens\n\
9 claim.paid-back|claims threat.deportation|threatens\n\
22 claim.paid-back|denies\n\
103 claim.paid-back|live\n\
44 claim.paid-back|reader\n\
26 claim.paid-back|speaks\n\
-63 claim.parcel|claims\n\
-8 claim.parcel|claims claim.pick-up|claims\n\
18 claim.parcel|claims claim.prize|claims\n\
-17 claim.parcel|claims claim.prompt|claims\n\
-28 claim.parcel|claims claim.purchase|claims\n\
12 claim.parcel|claims claim.recovery|claims\n\
10 claim.parcel|claims claim.refund|claims\n\
9 claim.parcel|claims claim.renewal|claims\n\
8 claim.parcel|claims claim.sent-by-mistake|claims\n\
-8 claim.parcel|claims claim.unpaid|claims\n\
19 claim.parcel|claims claim.unusual-activity|claims\n\
-22 claim.parcel|claims claim.virus|claims\n\
-30 claim.parcel|claims claim.your-own|claims\n\
8 claim.parcel|claims credential.balance|asks\n\
9 claim.parcel|claims credential.balance|claims\n\
45 claim.parcel|claims credential.card|asks\n\
-20 claim.parcel|claims credential.code|asks\n\
-30 claim.parcel|claims credential.code|claims\n\
20 claim.parcel|claims credential.cpr|asks\n\
35 claim.parcel|claims credential.mitid|claims\n\
19 claim.parcel|claims credential.one-time-code|asks\n\
22 claim.parcel|claims credential.password|asks\n\
10 claim.parcel|claims credential.personal-information|advises\n\
-22 claim.parcel|claims credential.personal-information|asks\n\
48 claim.parcel|claims credential.personal-information|claims\n\
14 claim.parcel|claims credential.pin|asks\n\
-14 claim.parcel|claims credential.pin|claims\n\
-30 claim.parcel|claims firm.bank|claims\n\
23 claim.parcel|claims firm.payment|claims\n\
111 claim.parcel|claims money.amount|claims\n\
9 claim.parcel|claims money.amount|reports\n\
15 claim.parcel|claims money.unusual-means|claims\n\
28 claim.parcel|claims money.valuables|claims\n\
-12 claim.parcel|claims person.adviser|claims\n\
-8 claim.parcel|claims person.family|claims\n\
-9 claim.parcel|claims person.landlord|claims\n\
18 claim.parcel|claims threat.arrest|threatens\n\
22 claim.parcel|claims threat.block|threatens\n\
-48 claim.parcel|claims threat.deadline|threatens\n\
-11 claim.parcel|claims threat.debt|threatens\n\
75 claim.parcel|claims threat.return|threatens\n\
-63 claim.parcel|live\n\
31 claim.parcel|reader\n\
-19 claim.parcel|reports\n\
-83 claim.parcel|speaks\n\
37 claim.pick-up|claims\n\
-16 claim.pick-up|claims claim.reassurance|claims\n\
11 claim.pick-up|claims claim.renewal|claims\n\
23 claim.pick-up|claims claim.safe-account|claims\n\
44 claim.pick-up|claims claim.unusual-activity|claims\n\
-33 claim.pick-up|claims claim.your-own|claims\n\
-16 claim.pick-up|claims credential.bank-details|claims\n\
-8 claim.pick-up|claims credential.card|advises\n\
52 claim.pick-up|claims credential.card|asks\n\
92 claim.pick-up|claims credential.card|claims\n\
15 claim.pick-up|claims credential.code|asks\n\
-17 claim.pick-up|claims credential.code|claims\n\
-8 claim.pick-up|claims credential.id-document|asks\n\
-12 claim.pick-up|claims credential.id-document|claims\n\
14 claim.pick-up|claims credential.one-time-code|claims\n\
-16 claim.pick-up|claims credential.personal-information|asks\n\
11 claim.pick-up|claims credential.personal-information|claims\n\
50 claim.pick-up|claims credential.pin|asks\n\
40 claim.pick-up|claims firm.bank|claims\n\
24 claim.pick-up|claims firm.courier|claims\n\
36 claim.pick-up|claims firm.payment|claims\n\
36 claim.pick-up|claims money.amount|claims\n\
136 claim.pick-up|claims money.valuables|claims\n\
-9 claim.pick-up|claims person.adviser|claims\n\
54 claim.pick-up|claims person.agent|claims\n\
-11 claim.pick-up|claims person.landlord|claims\n\
21 claim.pick-up|claims threat.court|threatens\n\
-30 claim.pick-up|claims threat.deadline|threatens\n\
-9 claim.pick-up|denies\n\
37 claim.pick-up|live\n\
44 claim.pick-up|reader\n\
-10 claim.pick-up|reports\n\
42 claim.prize|claims\n\
30 claim.prize|claims claim.purchase|claims\n\
22 claim.prize|claims claim.reassurance|claims\n\
12 claim.prize|claims claim.refund|claims\n\
12 claim.prize|claims credential.bank-details|asks\n\
9 claim.prize|claims credential.bank-details|claims\n\
39 claim.prize|claims credential.card|asks\n\
15 claim.prize|claims credential.code|asks\n\
9 claim.prize|claims credential.id-document|claims\n\
9 claim.prize|claims credential.id-document|reports\n\
11 claim.prize|claims credential.one-time-code|asks\n\
14 claim.prize|claims credential.personal-information|asks\n\
9 claim.prize|claims firm.bank|claims\n\
10 claim.prize|claims firm.courier|claims\n\
19 claim.prize|claims firm.payment|claims\n\
10 claim.prize|claims firm.support|claims\n\
86 claim.prize|claims money.amount|claims\n\
-14 claim.prize|claims money.unusual-means|claims\n\
-15 claim.prize|claims money.valuables|claims\n\
8 claim.prize|claims person.adviser|claims\n\
15 claim.prize|claims person.agent|claims\n\
9 claim.prize|claims person.agent|reports\n\
-14 claim.prize|claims threat.deadline|threatens\n\
-11 claim.prize|claims threat.deportation|threatens\n\
42 claim.prize|live\n\
133 claim.prize|reader\n\
10 claim.prize|reports credential.balance|reports\n\
10 claim.prize|reports credential.bank-details|reports\n\
9 claim.prize|reports money.valuables|reports\n\
12 claim.prize|reports threat.block|threatens\n\
66 claim.prize|speaks\n\
-30 claim.prompt|claims\n\
35 claim.prompt|claims claim.reassurance|claims\n\
39 claim.prompt|claims claim.refund|claims\n\
-15 claim.prompt|claims claim.renewal|claims\n\
9 claim.prompt|claims claim.residence|claims\n\
-11 claim.prompt|claims claim.unpaid|claims\n\
43 claim.prompt|claims claim.unusual-activity|claims\n\
22 claim.prompt|claims claim.virus|claims\n\
-13 claim.prompt|claims claim.your-own|claims\n\
-19 claim.prompt|claims credential.card|asks\n\
-67 claim.prompt|claims credential.card|claims\n\
-16 claim.prompt|claims credential.code|asks\n\
-9 claim.prompt|claims credential.code|denies\n\
25 claim.prompt|claims credential.id-document|claims\n\
25 claim.prompt|claims credential.mitid|advises\n\
-36 claim.prompt|claims credential.mitid|asks\n\
37 claim.prompt|claims credential.mitid|claims\n\
22 claim.prompt|claims credential.mitid|reports\n\
35 claim.prompt|claims credential.password|asks\n\
-25 claim.prompt|claims credential.password|claims\n\
-72 claim.prompt|claims credential.personal-information|asks\n\
-10 claim.prompt|claims credential.pin|claims\n\
-11 claim.prompt|claims firm.bank|claims\n\
-12 claim.prompt|claims firm.bank|reports\n\
-16 claim.prompt|claims firm.payment|claims\n\
-15 claim.prompt|claims firm.support|claims\n\
-19 claim.prompt|claims firm.telecom|claims\n\
-8 claim.prompt|claims firm.toll|claims\n\
-26 claim.prompt|claims money.amount|claims\n\
12 claim.prompt|claims person.agent|claims\n\
11 claim.prompt|claims person.buyer|claims\n\
13 claim.prompt|claims person.family|claims\n\
-10 claim.prompt|claims person.landlord|claims\n\
-14 claim.prompt|claims threat.block|reports\n\
-57 claim.prompt|claims threat.block|threatens\n\
-32 claim.prompt|claims threat.deadline|threatens\n\
-15 claim.prompt|claims threat.return|threatens\n\
-30 claim.prompt|live\n\
-11 claim.prompt|reader\n\
-8 claim.prompt|reports\n\
9 claim.prompt|reports firm.bank|reports\n\
-53 claim.purchase|claims\n\
29 claim.purchase|claims claim.recovery|claims\n\
31 claim.purchase|claims claim.refund|claims\n\
-8 claim.purchase|claims claim.renewal|claims\n\
13 claim.purchase|claims claim.safe-account|claims\n\
10 claim.purchase|claims claim.sent-by-mistake|claims\n\
16 claim.purchase|claims claim.unpaid|claims\n\
40 claim.purchase|claims claim.unusual-activity|claims\n\
11 claim.purchase|claims claim.virus|claims\n\
-16 claim.purchase|claims claim.your-own|claims\n\
19 claim.purchase|claims credential.bank-details|asks\n\
-21 claim.purchase|claims credential.card|claims\n\
-73 claim.purchase|claims credential.code|claims\n\
10 claim.purchase|claims credential.cpr|asks\n\
-50 claim.purchase|claims credential.mitid|asks\n\
32 claim.purchase|claims credential.mitid|reports\n\
-29 claim.purchase|claims credential.one-time-code|asks\n\
-32 claim.purchase|claims credential.one-time-code|claims\n\
12 claim.purchase|claims credential.password|asks\n\
-13 claim.purchase|claims credential.password|denies\n\
-15 claim.purchase|claims credential.personal-information|claims\n\
9 claim.purchase|claims credential.pin|asks\n\
26 claim.purchase|claims firm.bank|claims\n\
19 claim.purchase|claims firm.shop|claims\n\
26 claim.purchase|claims firm.streaming|claims\n\
-12 claim.purchase|claims firm.support|claims\n\
26 claim.purchase|claims firm.telecom|claims\n\
8 claim.purchase|claims firm.toll|claims\n\
12 claim.purchase|claims firm.utility|claims\n\
-104 claim.purchase|claims money.amount|claims\n\
-11 claim.purchase|claims money.unusual-means|claims\n\
-44 claim.purchase|claims person.buyer|claims\n\
11 claim.purchase|claims threat.arrest|threatens\n\
10 claim.purchase|claims threat.block|threatens\n\
13 claim.purchase|claims threat.cutoff|threatens\n\
-21 claim.purchase|claims threat.deadline|threatens\n\
17 claim.purchase|claims threat.debt|threatens\n\
15 claim.purchase|denies\n\
-53 claim.purchase|live\n\
56 claim.purchase|reader\n\
12 claim.purchase|reports\n\
19 claim.purchase|reports credential.one-time-code|claims\n\
20 claim.purchase|reports firm.bank|claims\n\
208 claim.reassurance|claims\n\
15 claim.reassurance|claims claim.refund|claims\n\
29 claim.reassurance|claims claim.safe-account|claims\n\
18 claim.reassurance|claims claim.unusual-activity|claims\n\
-20 claim.reassurance|claims claim.your-own|claims\n\
16 claim.reassurance|claims credential.balance|asks\n\
19 claim.reassurance|claims credential.bank-details|asks\n\
12 claim.reassurance|claims credential.bank-details|claims\n\
27 claim.reassurance|claims credential.card|claims\n\
8 claim.reassurance|claims credential.card|reports\n\
31 claim.reassurance|claims credential.code|claims\n\
10 claim.reassurance|claims credential.id-document|claims\n\
13 claim.reassurance|claims credential.id-document|reports\n\
20 claim.reassurance|claims credential.mitid|asks\n\
15 claim.reassurance|claims credential.mitid|claims\n\
21 claim.reassurance|claims credential.mitid|reports\n\
22 claim.reassurance|claims credential.one-time-code|asks\n\
-9 claim.reassurance|claims credential.one-time-code|claims\n\
15 claim.reassurance|claims credential.password|claims\n\
8 claim.reassurance|claims credential.personal-information|asks\n\
10 claim.reassurance|claims credential.personal-information|claims\n\
54 claim.reassurance|claims firm.bank|claims\n\
13 claim.reassurance|claims firm.bank|reports\n\
11 claim.reassurance|claims firm.courier|claims\n\
29 claim.reassurance|claims firm.payment|claims\n\
10 claim.reassurance|claims firm.support|claims\n\
39 claim.reassurance|claims money.amount|claims\n\
12 claim.reassurance|claims money.amount|reports\n\
44 claim.reassurance|claims money.unusual-means|claims\n\
32 claim.reassurance|claims money.valuables|claims\n\
-13 claim.reassurance|claims person.agent|claims\n\
9 claim.reassurance|claims person.buyer|claims\n\
9 claim.reassurance|claims person.family|claims\n\
17 claim.reassurance|claims person.landlord|claims\n\
10 claim.reassurance|claims threat.arrest|threatens\n\
18 claim.reassurance|claims threat.block|threatens\n\
19 claim.reassurance|claims threat.court|threatens\n\
19 claim.reassurance|claims threat.deadline|threatens\n\
208 claim.reassurance|live\n\
110 claim.reassurance|reader\n\
25 claim.reassurance|reports\n\
116 claim.reassurance|speaks\n\
139 claim.recovery|claims\n\
8 claim.recovery|claims claim.recovery|reports\n\
-14 claim.recovery|claims claim.refund|claims\n\
11 claim.recovery|claims claim.renewal|claims\n\
-9 claim.recovery|claims credential.bank-details|advises\n\
-17 claim.recovery|claims credential.mitid|claims\n\
8 claim.recovery|claims credential.one-time-code|claims\n\
10 claim.recovery|claims firm.courier|claims\n\
68 claim.recovery|claims money.amount|claims\n\
19 claim.recovery|claims money.unusual-means|claims\n\
-37 claim.recovery|claims money.valuables|claims\n\
31 claim.recovery|claims person.agent|claims\n\
13 claim.recovery|claims threat.block|threatens\n\
-8 claim.recovery|claims threat.deadline|threatens\n\
14 claim.recovery|claims threat.exposure|threatens\n\
139 claim.recovery|live\n\
99 claim.recovery|reader\n\
36 claim.recovery|speaks\n\
116 claim.refund|claims\n\
8 claim.refund|claims claim.refund|reports\n\
29 claim.refund|claims claim.renewal|claims\n\
11 claim.refund|claims claim.residence|claims\n\
-10 claim.refund|claims claim.sent-by-mistake|claims\n\
-9 claim.refund|claims credential.balance|asks\n\
-9 claim.refund|claims credential.bank-details|asks\n\
15 claim.refund|claims credential.bank-details|claims\n\
64 claim.refund|claims credential.card|asks\n\
20 claim.refund|claims credential.card|claims\n\
9 claim.refund|claims credential.card|reports\n\
42 claim.refund|claims credential.cpr|asks\n\
21 claim.refund|claims credential.cpr|claims\n\
11 claim.refund|claims credential.id-document|asks\n\
19 claim.refund|claims credential.id-document|claims\n\
47 claim.refund|claims credential.mitid|asks\n\
-9 claim.refund|claims credential.one-time-code|asks\n\
-14 claim.refund|claims credential.password|advises\n\
15 claim.refund|claims credential.password|asks\n\
9 claim.refund|claims credential.password|claims\n\
24 claim.refund|claims credential.pin|asks\n\
9 claim.refund|claims credential.pin|claims\n\
74 claim.refund|claims firm.bank|claims\n\
18 claim.refund|claims firm.courier|claims\n\
13 claim.refund|claims firm.payment|claims\n\
-8 claim.refund|claims firm.shop|claims\n\
-8 claim.refund|claims firm.support|claims\n\
20 claim.refund|claims firm.telecom|claims\n\
87 claim.refund|claims money.amount|claims\n\
8 claim.refund|claims money.valuables|claims\n\
-13 claim.refund|claims person.landlord|claims\n\
18 claim.refund|claims threat.arrest|threatens\n\
59 claim.refund|claims threat.block|threatens\n\
13 claim.refund|claims threat.court|threatens\n\
79 claim.refund|claims threat.deadline|threatens\n\
11 claim.refund|claims threat.deportation|threatens\n\
116 claim.refund|live\n\
69 claim.refund|reader\n\
65 claim.refund|speaks\n\
28 claim.renewal|claims\n\
-8 claim.renewal|claims claim.your-own|claims\n\
8 claim.renewal|claims credential.bank-details|asks\n\
-21 claim.renewal|claims credential.card|claims\n\
17 claim.renewal|claims credential.code|claims\n\
27 claim.renewal|claims credential.cpr|asks\n\
8 claim.renewal|claims credential.id-document|advises\n\
44 claim.renewal|claims credential.mitid|asks\n\
20 claim.renewal|claims credential.mitid|claims\n\
27 claim.renewal|claims credential.nemid|asks\n\
29 claim.renewal|claims credential.nemid|claims\n\
39 claim.renewal|claims credential.one-time-code|asks\n\
-20 claim.renewal|claims credential.one-time-code|claims\n\
67 claim.renewal|claims credential.password|asks\n\
-13 claim.renewal|claims credential.password|claims\n\
-14 claim.renewal|claims credential.password|denies\n\
12 claim.renewal|claims credential.personal-information|asks\n\
9 claim.renewal|claims credential.pin|asks\n\
11 claim.renewal|claims firm.payment|claims\n\
-15 claim.renewal|claims firm.toll|claims\n\
34 claim.renewal|claims money.amount|claims\n\
-12 claim.renewal|claims money.unusual-means|claims\n\
17 claim.renewal|claims person.agent|claims\n\
-12 claim.renewal|claims person.recruiter|claims\n\
-21 claim.renewal|claims threat.block|threatens\n\
61 claim.renewal|claims threat.deadline|threatens\n\
9 claim.renewal|claims threat.return|threatens\n\
28 claim.renewal|live\n\
8 claim.renewal|reader\n\
40 claim.renewal|speaks\n\
13 claim.residence|claims\n\
12 claim.residence|claims claim.unpaid|claims\n\
-8 claim.residence|claims claim.your-own|claims\n\
14 claim.residence|claims credential.bank-details|asks\n\
14 claim.residence|claims credential.card|asks\n\
8 claim.residence|claims credential.card|claims\n\
15 claim.residence|claims credential.cpr|asks\n\
8 claim.residence|claims credential.cpr|claims\n\
36 claim.residence|claims credential.id-document|asks\n\
-32 claim.residence|claims credential.id-document|claims\n\
-12 claim.residence|claims credential.personal-information|asks\n\
-14 claim.residence|claims credential.personal-information|claims\n\
-10 claim.residence|claims firm.bank|claims\n\
28 claim.residence|claims firm.payment|claims\n\
102 claim.residence|claims money.amount|claims\n\
20 claim.residence|claims money.unusual-means|claims\n\
-9 claim.residence|claims person.agent|claims\n\
10 claim.residence|claims person.family|claims\n\
-17 claim.residence|claims person.recruiter|claims\n\
11 claim.residence|claims threat.arrest|threatens\n\
22 claim.residence|claims threat.block|threatens\n\
9 claim.residence|claims threat.court|threatens\n\
35 claim.residence|claims threat.deadline|threatens\n\
54 claim.residence|claims threat.deportation|threatens\n\
19 claim.residence|claims threat.return|threatens\n\
13 claim.residence|live\n\
32 claim.residence|reader\n\
-18 claim.residence|reports\n\
-10 claim.residence|reports credential.bank-details|reports\n\
11 claim.residence|speaks\n\
26 claim.robot|claims\n\
11 claim.robot|claims credential.cpr|asks\n\
16 claim.robot|claims credential.cpr|claims\n\
8 claim.robot|claims firm.bank|claims\n\
11 claim.robot|claims person.agent|claims\n\
15 claim.robot|claims threat.arrest|threatens\n\
26 claim.robot|live\n\
28 claim.robot|reader\n\
143 claim.safe-account|claims\n\
19 claim.safe-account|claims claim.unusual-activity|claims\n\
18 claim.safe-account|claims credential.balance|asks\n\
14 claim.safe-account|claims credential.balance|claims\n\
13 claim.safe-account|claims credential.bank-details|asks\n\
15 claim.safe-account|claims credential.bank-details|claims\n\
40 claim.safe-account|claims firm.bank|claims\n\
41 claim.safe-account|claims money.amount|claims\n\
25 claim.safe-account|claims money.valuables|claims\n\
20 claim.safe-account|claims person.family|claims\n\
22 claim.safe-account|claims threat.block|threatens\n\
9 claim.safe-account|claims threat.court|threatens\n\
45 claim.safe-account|claims threat.deadline|threatens\n\
-11 claim.safe-account|claims threat.deportation|threatens\n\
-10 claim.safe-account|denies\n\
-8 claim.safe-account|denies firm.bank|claims\n\
143 claim.safe-account|live\n\
83 claim.safe-account|reader\n\
-29 claim.safe-account|reports\n\
-14 claim.safe-account|reports firm.bank|claims\n\
-9 claim.safe-account|reports money.amount|claims\n\
-16 claim.safe-account|reports money.valuables|reports\n\
-19 claim.safe-account|speaks\n\
87 claim.sent-by-mistake|claims\n\
-12 claim.sent-by-mistake|claims claim.unpaid|claims\n\
-11 claim.sent-by-mistake|claims credential.cpr|claims\n\
9 claim.sent-by-mistake|claims credential.mitid|claims\n\
52 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
41 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
30 claim.sent-by-mistake|claims firm.bank|claims\n\
24 claim.sent-by-mistake|claims firm.payment|claims\n\
-14 claim.sent-by-mistake|claims money.amount|claims\n\
12 claim.sent-by-mistake|claims money.unusual-means|claims\n\
11 claim.sent-by-mistake|claims person.family|claims\n\
34 claim.sent-by-mistake|claims threat.deadline|threatens\n\
87 claim.sent-by-mistake|live\n\
78 claim.sent-by-mistake|reader\n\
-33 claim.unpaid|claims\n\
-22 claim.unpaid|claims claim.unusual-activity|claims\n\
8 claim.unpaid|claims claim.virus|claims\n\
-21 claim.unpaid|claims claim.your-own|claims\n\
8 claim.unpaid|claims credential.bank-details|asks\n\
10 claim.unpaid|claims credential.bank-details|claims\n\
-11 claim.unpaid|claims credential.card|denies\n\
-20 claim.unpaid|claims credential.code|asks\n\
-11 claim.unpaid|claims credential.code|reports\n\
8 claim.unpaid|claims credential.id-document|asks\n\
10 claim.unpaid|claims credential.mitid|asks\n\
-23 claim.unpaid|claims credential.mitid|claims\n\
11 claim.unpaid|claims credential.one-time-code|asks\n\
-11 claim.unpaid|claims credential.password|claims\n\
8 claim.unpaid|claims credential.personal-information|asks\n\
-13 claim.unpaid|claims credential.personal-information|claims\n\
-21 claim.unpaid|claims firm.bank|claims\n\
19 claim.unpaid|claims firm.courier|claims\n\
-38 claim.unpaid|claims firm.payment|claims\n\
72 claim.unpaid|claims firm.toll|claims\n\
23 claim.unpaid|claims firm.utility|claims\n\
-17 claim.unpaid|claims money.amount|claims\n\
8 claim.unpaid|claims money.unusual-means|claims\n\
-28 claim.unpaid|claims money.valuables|claims\n\
-9 claim.unpaid|claims person.adviser|claims\n\
24 claim.unpaid|claims person.family|claims\n\
8 claim.unpaid|claims threat.arrest|threatens\n\
12 claim.unpaid|claims threat.block|threatens\n\
33 claim.unpaid|claims threat.court|threatens\n\
39 claim.unpaid|claims threat.cutoff|threatens\n\
85 claim.unpaid|claims threat.deadline|threatens\n\
15 claim.unpaid|claims threat.debt|threatens\n\
-33 claim.unpaid|live\n\
-24 claim.unpaid|reader\n\
-20 claim.unpaid|speaks\n\
88 claim.unusual-activity|claims\n\
18 claim.unusual-activity|claims claim.virus|claims\n\
-8 claim.unusual-activity|claims claim.your-own|claims\n\
15 claim.unusual-activity|claims credential.balance|asks\n\
10 claim.unusual-activity|claims credential.bank-details|asks\n\
9 claim.unusual-activity|claims credential.bank-details|claims\n\
8 claim.unusual-activity|claims credential.bank-details|reports\n\
-9 claim.unusual-activity|claims credential.card|asks\n\
-26 claim.unusual-activity|claims credential.card|claims\n\
9 claim.unusual-activity|claims credential.cpr|claims\n\
15 claim.unusual-activity|claims credential.mitid|advises\n\
-13 claim.unusual-activity|claims credential.mitid|asks\n\
27 claim.unusual-activity|claims credential.mitid|reports\n\
19 claim.unusual-activity|claims credential.one-time-code|asks\n\
22 claim.unusual-activity|claims credential.password|asks\n\
27 claim.unusual-activity|claims credential.password|claims\n\
32 claim.unusual-activity|claims credential.pin|asks\n\
10 claim.unusual-activity|claims credential.pin|claims\n\
90 claim.unusual-activity|claims firm.bank|claims\n\
-16 claim.unusual-activity|claims firm.bank|reports\n\
35 claim.unusual-activity|claims firm.payment|claims\n\
16 claim.unusual-activity|claims firm.shop|claims\n\
13 claim.unusual-activity|claims firm.telecom|claims\n\
-10 claim.unusual-activity|claims firm.toll|claims\n\
19 claim.unusual-activity|claims money.amount|claims\n\
16 claim.unusual-activity|claims money.valuables|claims\n\
22 claim.unusual-activity|claims person.agent|claims\n\
-19 claim.unusual-activity|claims person.family|claims\n\
-20 claim.unusual-activity|claims threat.arrest|threatens\n\
115 claim.unusual-activity|claims threat.deadline|threatens\n\
-24 claim.unusual-activity|claims threat.debt|threatens\n\
9 claim.unusual-activity|claims threat.deportation|threatens\n\
-15 claim.unusual-activity|claims threat.exposure|threatens\n\
27 claim.unusual-activity|claims threat.return|threatens\n\
88 claim.unusual-activity|live\n\
97 claim.unusual-activity|reader\n\
25 claim.unusual-activity|reports\n\
9 claim.unusual-activity|reports credential.card|claims\n\
10 claim.unusual-activity|reports credential.code|claims\n\
23 claim.unusual-activity|reports credential.one-time-code|claims\n\
18 claim.unusual-activity|reports firm.bank|claims\n\
71 claim.unusual-activity|speaks\n\
152 claim.virus|claims\n\
11 claim.virus|claims credential.card|asks\n\
-9 claim.virus|claims credential.card|claims\n\
13 claim.virus|claims credential.code|asks\n\
-14 claim.virus|claims credential.password|claims\n\
-20 claim.virus|claims credential.personal-information|asks\n\
9 claim.virus|claims credential.personal-information|claims\n\
79 claim.virus|claims firm.bank|claims\n\
14 claim.virus|claims firm.courier|claims\n\
117 claim.virus|claims firm.support|claims\n\
29 claim.virus|claims firm.telecom|claims\n\
9 claim.virus|claims firm.toll|claims\n\
11 claim.virus|claims money.valuables|claims\n\
9 claim.virus|claims person.agent|claims\n\
51 claim.virus|claims threat.deadline|threatens\n\
12 claim.virus|claims threat.exposure|threatens\n\
152 claim.virus|live\n\
121 claim.virus|reader\n\
9 claim.virus|reports\n\
11 claim.virus|reports firm.bank|reports\n\
32 claim.virus|speaks\n\
30 claim.watched|claims\n\
30 claim.watched|claims money.amount|claims\n\
12 claim.watched|claims money.unusual-means|claims\n\
-10 claim.watched|claims person.family|claims\n\
12 claim.watched|claims threat.deadline|threatens\n\
25 claim.watched|claims threat.exposure|threatens\n\
30 claim.watched|live\n\
30 claim.watched|reader\n\
-237 claim.your-own|claims\n\
-9 claim.your-own|claims credential.bank-details|asks\n\
-15 claim.your-own|claims credential.card|advises\n\
-12 claim.your-own|claims credential.card|asks\n\
17 claim.your-own|claims credential.code|advises\n\
-11 claim.your-own|claims credential.cpr|claims\n\
-8 claim.your-own|claims credential.id-document|asks\n\
-38 claim.your-own|claims credential.id-document|claims\n\
-8 claim.your-own|claims credential.mitid|asks\n\
19 claim.your-own|claims credential.one-time-code|claims\n\
-14 claim.your-own|claims credential.password|claims\n\
-14 claim.your-own|claims credential.personal-information|claims\n\
-8 claim.your-own|claims firm.bank|claims\n\
-17 claim.your-own|claims firm.payment|claims\n\
-12 claim.your-own|claims firm.support|claims\n\
-70 claim.your-own|claims money.amount|claims\n\
-26 claim.your-own|claims money.unusual-means|claims\n\
-24 claim.your-own|claims money.valuables|claims\n\
-25 claim.your-own|claims person.agent|claims\n\
-50 claim.your-own|claims person.family|claims\n\
-16 claim.your-own|claims person.landlord|claims\n\
-8 claim.your-own|claims threat.arrest|threatens\n\
-27 claim.your-own|claims threat.block|threatens\n\
18 claim.your-own|claims threat.deadline|denies\n\
-88 claim.your-own|claims threat.deadline|threatens\n\
-237 claim.your-own|live\n\
-170 claim.your-own|reader\n\
-114 claim.your-own|speaks\n\
133 claim|claims\n\
-17 claim|denies\n\
-15 claim|reports\n\
203 claim|speaks\n\
-17 claro\n\
-59 class\n\
-8 classee\n\
-161 clause|advises\n\
249 clause|asks\n\
-265 clause|claims\n\
-101 clause|denies\n\
-193 clause|reports\n\
-142 clause|threatens\n\
9 cle\n\
19 clean\n\
-9 cleaning\n\
-10 clean…\n\
16 clear…\n\
8 clerk\n\
10 click\n\
8 click anything\n\
-11 clien…\n\
-12 clini…\n\
-8 clock\n\
43 close\n\
14 close it\n\
36 close the\n\
-26 closed\n\
42 closes\n\
-16 closes at\n\
12 closes on\n\
40 closes the\n\
17 close…\n\
14 clothes\n\
14 cloth…\n\
-11 cloud…\n\
-8 clubs\n\
-8 cm\n\
-9 coach\n\
-9 coat\n\
19 cocaine\n\
20 cocai…\n\
49 code\n\
-21 code #\n\
33 code by\n\
-30 code de\n\
-16 code for\n\
14 code from\n\
9 code here\n\
12 code in\n\
-75 code is\n\
-14 code it\n\
11 code on\n\
10 code par\n\
8 code pin\n\
-18 code sent\n\
34 code that\n\
-22 code with\n\
27 code you\n\
9 code your\n\
-11 codes\n\
-8 codes you\n\
9 codice\n\
15 codice di\n\
16 codice fiscale\n\
-21 codigo\n\
-20 codigo de\n\
-20 codig…\n\
9 codul care\n\
-9 codul dvs\n\
-25 coffee\n\
-25 coffe…\n\
13 coinbase\n\
13 coinb…\n\
-8 coins\n\
-9 coins and\n\
15 cok\n\
-11 col\n\
-17 colgo\n\
-13 colgo el\n\
-17 colis\n\
12 colleague\n\
8 colleague in\n\
-24 collect\n\
-9 collection\n\
-27 collega\n\
-64 colle…\n\
-88 come\n\
-16 come by\n\
-11 come from\n\
-19 come in\n\
53 comes\n\
12 comes back\n\
-43 comes from\n\
59 comes in\n\
15 comes to\n\
-8 comme\n\
14 comment\n\
8 comme…\n\
8 commission\n\
9 committee\n\
18 commi…\n\
-31 commu…\n\
-17 como\n\
8 compania\n\
18 company\n\
-8 company and\n\
-13 compartas\n\
13 compa…\n\
-18 complain\n\
-15 complain to\n\
-10 complains\n\
15 complaint\n\
19 complaint against\n\
-26 complaints\n\
-14 complaints board\n\
-9 complete\n\
-14 complete your\n\
15 compliance\n\
-29 compl…\n\
59 computer\n\
12 computer to\n\
9 computeren\n\
59 compu…\n\
9 comune di\n\
-12 comun…\n\
11 con\n\
8 con la\n\
-9 con le\n\
-16 concert\n\
-8 concierto\n\
-8 condi…\n\
-10 conduct\n\
-15 condu…\n\
-11 confermare\n\
-10 confe…\n\
11 confiance\n\
13 confidential\n\
12 confirm\n\
-19 confirmation\n\
20 confirmation of\n\
-19 confirmation that\n\
-8 confirmation you\n\
-12 confirmed\n\
21 confirming\n\
9 confi…\n\
25 congratulations\n\
29 congr…\n\
18 connect to\n\
-8 connectant\n\
9 connection\n\
-33 conse…\n\
14 considered\n\
10 consi…\n\
-8 conso…\n\
-42 const\n\
-15 const r\n\
13 consumer\n\
26 consu…\n\
22 cont\n\
-25 contact\n\
-11 contact us\n\
-21 contact your\n\
-10 contain\n\
16 contatto\n\
-16 content\n\
-16 contents\n\
-26 conte…\n\
21 continue\n\
21 conti…\n\
8 conto\n\
-37 contract\n\
-14 contract and\n\
-8 contratto\n\
13 control fee\n\
-48 contr…\n\
-8 contul\n\
-23 contul dumneavoastra\n\
-8 contu…\n\
-8 convince\n\
-10 convi…\n\
10 convocation\n\
14 convo…\n\
-14 cookies\n\
-17 cooki…\n\
26 cooperate\n\
13 cooperation\n\
40 coope…\n\
17 coord…\n\
-12 copenaghen\n\
11 copenhagen\n\
8 copied\n\
-14 copies\n\
-13 copies of\n\
-8 copy of\n\
-8 coroane\n\
-8 coroa…\n\
24 correct\n\
8 correct it\n\
37 corre…\n\
-9 corriere\n\
-9 corri…\n\
-8 cosi\n\
17 cost\n\
-9 costs\n\
10 costs #\n\
-13 couch\n\
22 could\n\
28 could not\n\
22 couldnt\n\
18 couldnt be\n\
22 could…\n\
-18 count\n\
-10 count against\n\
-17 counter\n\
42 counts\n\
43 counts as\n\
22 count…\n\
35 courier\n\
21 courier calls\n\
-10 couriers\n\
25 couri…\n\
-11 courrier\n\
-16 court found\n\
13 court you\n\
28 courtesy\n\
27 court…\n\
10 cousin\n\
11 cousi…\n\
-11 cover\n\
8 covered\n\
-8 covered by\n\
38 covers\n\
54 cover…\n\
10 covid\n\
84 cpr\n\
13 cpr a\n\
22 cpr and\n\
-41 cpr numaranizi\n\
-25 cpr number\n\
-15 cpr numbers\n\
-34 cpr nummer\n\
11 cpr og\n\
13 cpr reg\n\
-9 cpr registration\n\
-10 cracked\n\
-10 crack…\n\
9 crashed\n\
8 crash…\n\
-37 create\n\
-17 create a\n\
12 created\n\
-26 creat…\n\
69 credential.balance|asks\n\
30 credential.balance|asks credential.bank-details|asks\n\
13 credential.balance|asks credential.card|asks\n\
32 credential.balance|asks credential.cpr|asks\n\
8 credential.balance|asks credential.id-document|claims\n\
11 credential.balance|asks credential.mitid|asks\n\
-11 credential.balance|asks credential.password|asks\n\
10 credential.balance|asks credential.personal-information|asks\n\
17 credential.balance|asks credential.personal-information|claims\n\
21 credential.balance|asks firm.bank|claims\n\
9 credential.balance|asks firm.courier|claims\n\
11 credential.balance|asks firm.payment|claims\n\
8 credential.balance|asks firm.shop|claims\n\
-19 credential.balance|asks money.amount|claims\n\
14 credential.balance|asks person.buyer|claims\n\
-13 credential.balance|asks person.landlord|claims\n\
10 credential.balance|asks threat.block|threatens\n\
27 credential.balance|asks threat.deadline|threatens\n\
21 credential.balance|claims\n\
12 credential.balance|claims credential.bank-details|claims\n\
-8 credential.balance|claims credential.cpr|reports\n\
10 credential.balance|claims firm.payment|claims\n\
13 credential.balance|claims money.amount|claims\n\
18 credential.balance|claims threat.block|threatens\n\
17 credential.balance|claims threat.deadline|threatens\n\
85 credential.balance|live\n\
77 credential.balance|reader\n\
17 credential.balance|reports\n\
10 credential.balance|reports credential.cpr|reports\n\
15 credential.balance|reports money.amount|reports\n\
9 credential.balance|speaks\n\
-28 credential.bank-details|advises\n\
-9 credential.bank-details|advises credential.mitid|advises\n\
-35 credential.bank-details|asks\n\
-9 credential.bank-details|asks credential.card|asks\n\
22 credential.bank-details|asks credential.id-document|claims\n\
-15 credential.bank-details|asks credential.mitid|claims\n\
-10 credential.bank-details|asks credential.password|asks\n\
20 credential.bank-details|asks credential.personal-information|asks\n\
15 credential.bank-details|asks credential.personal-information|claims\n\
36 credential.bank-details|asks firm.bank|claims\n\
26 credential.bank-details|asks money.amount|claims\n\
13 credential.bank-details|asks money.unusual-means|claims\n\
26 credential.bank-details|asks money.valuables|claims\n\
16 credential.bank-details|asks person.agent|claims\n\
8 credential.bank-details|asks person.buyer|claims\n\
-13 credential.bank-details|asks person.family|claims\n\
-12 credential.bank-details|asks person.landlord|claims\n\
-37 credential.bank-details|asks person.recruiter|claims\n\
27 credential.bank-details|asks threat.block|threatens\n\
30 credential.bank-details|asks threat.deadline|threatens\n\
8 credential.bank-details|asks threat.deportation|threatens\n\
38 credential.bank-details|claims\n\
-14 credential.bank-details|claims credential.card|claims\n\
20 credential.bank-details|claims credential.code|claims\n\
-45 credential.bank-details|claims credential.cpr|claims\n\
17 credential.bank-details|claims credential.id-document|asks\n\
22 credential.bank-details|claims credential.mitid|claims\n\
21 credential.bank-details|claims credential.password|claims\n\
-12 credential.bank-details|claims credential.personal-information|claims\n\
-21 credential.bank-details|claims firm.bank|claims\n\
-15 credential.bank-details|claims firm.courier|claims\n\
28 credential.bank-details|claims firm.payment|claims\n\
24 credential.bank-details|claims money.amount|claims\n\
10 credential.bank-details|claims money.valuables|claims\n\
43 credential.bank-details|claims person.family|claims\n\
-10 credential.bank-details|claims person.recruiter|claims\n\
19 credential.bank-details|claims threat.block|reports\n\
14 credential.bank-details|claims threat.block|threatens\n\
-15 credential.bank-details|claims threat.court|threatens\n\
21 credential.bank-details|claims threat.deadline|reports\n\
44 credential.bank-details|claims threat.deadline|threatens\n\
-9 credential.bank-details|claims threat.deportation|threatens\n\
14 credential.bank-details|claims threat.return|threatens\n\
-51 credential.bank-details|reader\n\
-14 credential.bank-details|reports credential.cpr|reports\n\
-21 credential.bank-details|reports firm.bank|claims\n\
9 credential.bank-details|reports money.amount|reports\n\
-43 credential.bank-details|speaks\n\
-20 credential.card|advises\n\
15 credential.card|advises credential.cpr|advises\n\
-9 credential.card|advises firm.bank|claims\n\
-12 credential.card|advises money.unusual-means|claims\n\
17 credential.card|advises threat.return|denies\n\
13 credential.card|advises threat.return|threatens\n\
232 credential.card|asks\n\
26 credential.card|asks credential.card|claims\n\
40 credential.card|asks credential.code|asks\n\
22 credential.card|asks credential.code|claims\n\
37 credential.card|asks credential.cpr|asks\n\
16 credential.card|asks credential.id-document|asks\n\
14 credential.card|asks credential.id-document|claims\n\
34 credential.card|asks credential.mitid|asks\n\
-10 credential.card|asks credential.mitid|reports\n\
14 credential.card|asks credential.nemid|claims\n\
40 credential.card|asks credential.one-time-code|asks\n\
22 credential.card|asks credential.password|asks\n\
21 credential.card|asks credential.personal-information|asks\n\
14 credential.card|asks credential.personal-information|claims\n\
38 credential.card|asks credential.pin|asks\n\
-14 credential.card|asks credential.pin|claims\n\
26 credential.card|asks firm.courier|claims\n\
77 credential.card|asks firm.payment|claims\n\
12 credential.card|asks firm.shop|claims\n\
16 credential.card|asks firm.streaming|claims\n\
23 credential.card|asks firm.toll|claims\n\
8 credential.card|asks firm.utility|claims\n\
89 credential.card|asks money.amount|claims\n\
41 credential.card|asks money.valuables|claims\n\
-16 credential.card|asks person.agent|claims\n\
23 credential.card|asks person.buyer|claims\n\
-10 credential.card|asks person.recruiter|claims\n\
21 credential.card|asks threat.arrest|threatens\n\
-16 credential.card|asks threat.block|threatens\n\
24 credential.card|asks threat.court|threatens\n\
69 credential.card|asks threat.deadline|threatens\n\
-33 credential.card|asks threat.return|threatens\n\
-52 credential.card|claims\n\
-10 credential.card|claims credential.card|reports\n\
10 credential.card|claims credential.code|advises\n\
31 credential.card|claims credential.code|asks\n\
-21 credential.card|claims credential.code|denies\n\
-9 credential.card|claims credential.code|reports\n\
27 credential.card|claims credential.cpr|asks\n\
16 credential.card|claims credential.cpr|claims\n\
24 credential.card|claims credential.id-document|claims\n\
26 credential.card|claims credential.mitid|claims\n\
-9 credential.card|claims credential.mitid|reports\n\
12 credential.card|claims credential.one-time-code|asks\n\
20 credential.card|claims credential.one-time-code|claims\n\
24 credential.card|claims credential.password|asks\n\
14 credential.card|claims credential.password|claims\n\
-32 credential.card|claims credential.personal-information|asks\n\
-13 credential.card|claims credential.personal-information|claims\n\
44 credential.card|claims credential.pin|asks\n\
-25 credential.card|claims credential.pin|claims\n\
-73 credential.card|claims firm.bank|claims\n\
-8 credential.card|claims firm.bank|reports\n\
37 credential.card|claims firm.courier|claims\n\
72 credential.card|claims firm.payment|claims\n\
14 credential.card|claims firm.telecom|claims\n\
11 credential.card|claims firm.utility|claims\n\
-25 credential.card|claims money.amount|claims\n\
21 credential.card|claims money.amount|denies\n\
17 credential.card|claims money.unusual-means|claims\n\
63 credential.card|claims money.valuables|claims\n\
-8 credential.card|claims person.adviser|claims\n\
46 credential.card|claims person.agent|claims\n\
34 credential.card|claims person.buyer|claims\n\
28 credential.card|claims person.family|claims\n\
11 credential.card|claims person.landlord|claims\n\
8 credential.card|claims threat.arrest|threatens\n\
-131 credential.card|claims threat.block|threatens\n\
8 credential.card|claims threat.deadline|threatens\n\
-13 credential.card|denies money.amount|claims\n\
151 credential.card|live\n\
-17 credential.card|reader\n\
-68 credential.card|reports\n\
-8 credential.card|reports credential.code|reports\n\
-14 credential.card|reports credential.mitid|claims\n\
8 credential.card|reports credential.mitid|reports\n\
-32 credential.card|reports firm.bank|claims\n\
-11 credential.card|reports firm.bank|reports\n\
-9 credential.card|reports money.amount|reports\n\
-17 credential.card|reports person.family|claims\n\
-9 credential.card|reports threat.block|reports\n\
-10 credential.card|reports threat.deadline|reports\n\
18 credential.card|reports threat.deadline|threatens\n\
43 credential.card|speaks\n\
-8 credential.code|advises firm.bank|claims\n\
-13 credential.code|advises money.amount|claims\n\
-10 credential.code|advises threat.block|threatens\n\
56 credential.code|asks\n\
-21 credential.code|asks credential.code|claims\n\
24 credential.code|asks credential.mitid|asks\n\
-16 credential.code|asks credential.one-time-code|asks\n\
-9 credential.code|asks credential.one-time-code|claims\n\
21 credential.code|asks credential.password|asks\n\
37 credential.code|asks firm.bank|claims\n\
15 credential.code|asks firm.courier|claims\n\
16 credential.code|asks firm.payment|claims\n\
-24 credential.code|asks firm.streaming|claims\n\
13 credential.code|asks firm.telecom|claims\n\
71 credential.code|asks money.amount|claims\n\
26 credential.code|asks money.unusual-means|claims\n\
11 credential.code|asks money.valuables|claims\n\
13 credential.code|asks person.agent|claims\n\
-27 credential.code|asks person.buyer|claims\n\
12 credential.code|asks person.family|claims\n\
20 credential.code|asks threat.block|threatens\n\
43 credential.code|asks threat.deadline|threatens\n\
-91 credential.code|claims\n\
8 credential.code|claims credential.mitid|advises\n\
15 credential.code|claims credential.mitid|asks\n\
9 credential.code|claims credential.mitid|claims\n\
-44 credential.code|claims credential.one-time-code|claims\n\
14 credential.code|claims credential.password|claims\n\
-18 credential.code|claims credential.personal-information|asks\n\
24 credential.code|claims credential.personal-information|claims\n\
8 credential.code|claims credential.pin|asks\n\
-50 credential.code|claims firm.bank|claims\n\
20 credential.code|claims firm.bank|reports\n\
-9 credential.code|claims firm.courier|claims\n\
-9 credential.code|claims firm.support|claims\n\
-10 credential.code|claims firm.toll|claims\n\
-44 credential.code|claims money.amount|claims\n\
25 credential.code|claims money.unusual-means|claims\n\
-11 credential.code|claims person.agent|claims\n\
11 credential.code|claims person.buyer|claims\n\
24 credential.code|claims person.family|claims\n\
11 credential.code|claims person.landlord|claims\n\
13 credential.code|claims threat.block|threatens\n\
-9 credential.code|claims threat.return|threatens\n\
-31 credential.code|denies\n\
-10 credential.code|denies credential.mitid|claims\n\
9 credential.code|denies credential.pin|asks\n\
-21 credential.code|denies firm.bank|claims\n\
-26 credential.code|denies threat.block|threatens\n\
-9 credential.code|denies threat.deadline|threatens\n\
-10 credential.code|live\n\
69 credential.code|reader\n\
-16 credential.code|reports\n\
-20 credential.code|reports credential.mitid|claims\n\
15 credential.code|reports credential.mitid|reports\n\
-10 credential.code|reports firm.bank|claims\n\
-14 credential.code|reports firm.bank|reports\n\
-24 credential.code|reports money.amount|claims\n\
10 credential.code|reports person.family|claims\n\
-19 credential.code|reports threat.deadline|threatens\n\
-39 credential.code|speaks\n\
-13 credential.cpr|advises credential.mitid|advises\n\
15 credential.cpr|advises credential.mitid|claims\n\
131 credential.cpr|asks\n\
9 credential.cpr|asks credential.id-document|asks\n\
34 credential.cpr|asks credential.mitid|asks\n\
28 credential.cpr|asks credential.mitid|claims\n\
10 credential.cpr|asks credential.one-time-code|asks\n\
28 credential.cpr|asks credential.password|asks\n\
46 credential.cpr|asks credential.personal-information|asks\n\
32 credential.cpr|asks credential.personal-information|claims\n\
14 credential.cpr|asks credential.pin|asks\n\
25 credential.cpr|asks firm.bank|claims\n\
19 credential.cpr|asks firm.payment|claims\n\
49 credential.cpr|asks money.amount|claims\n\
9 credential.cpr|asks money.unusual-means|claims\n\
10 credential.cpr|asks money.valuables|claims\n\
11 credential.cpr|asks person.agent|claims\n\
-29 credential.cpr|asks person.family|claims\n\
-8 credential.cpr|asks person.recruiter|claims\n\
12 credential.cpr|asks threat.arrest|threatens\n\
56 credential.cpr|asks threat.block|threatens\n\
18 credential.cpr|asks threat.court|threatens\n\
27 credential.cpr|asks threat.deadline|threatens\n\
48 credential.cpr|claims\n\
17 credential.cpr|claims credential.mitid|reports\n\
24 credential.cpr|claims credential.password|claims\n\
-30 credential.cpr|claims credential.personal-information|claims\n\
23 credential.cpr|claims firm.bank|claims\n\
30 credential.cpr|claims money.amount|claims\n\
12 credential.cpr|claims money.unusual-means|claims\n\
10 credential.cpr|claims money.valuables|claims\n\
-12 credential.cpr|claims person.recruiter|claims\n\
13 credential.cpr|claims threat.arrest|reports\n\
24 credential.cpr|claims threat.arrest|threatens\n\
39 credential.cpr|claims threat.block|threatens\n\
-14 credential.cpr|claims threat.court|threatens\n\
30 credential.cpr|claims threat.deadline|reports\n\
12 credential.cpr|claims threat.deadline|threatens\n\
179 credential.cpr|live\n\
71 credential.cpr|reader\n\
-54 credential.cpr|reports\n\
-24 credential.cpr|reports firm.bank|claims\n\
-10 credential.cpr|reports money.amount|claims\n\
26 credential.cpr|speaks\n\
-12 credential.id-document|advises credential.mitid|asks\n\
-8 credential.id-document|advises credential.mitid|claims\n\
-10 credential.id-document|advises threat.block|threatens\n\
-64 credential.id-document|asks\n\
-16 credential.id-document|asks credential.id-document|claims\n\
-29 credential.id-document|asks credential.mitid|claims\n\
-17 credential.id-document|asks credential.one-time-code|asks\n\
14 credential.id-document|asks credential.password|asks\n\
12 credential.id-document|asks credential.personal-information|asks\n\
12 credential.id-document|asks credential.personal-information|claims\n\
57 credential.id-document|asks money.amount|claims\n\
18 credential.id-document|asks money.valuables|claims\n\
8 credential.id-document|asks person.landlord|claims\n\
22 credential.id-document|asks threat.arrest|threatens\n\
10 credential.id-document|asks threat.court|threatens\n\
16 credential.id-document|asks threat.deadline|threatens\n\
24 credential.id-document|asks threat.deportation|threatens\n\
-12 credential.id-document|claims\n\
15 credential.id-document|claims credential.mitid|advises\n\
-15 credential.id-document|claims credential.mitid|claims\n\
10 credential.id-document|claims credential.password|claims\n\
-8 credential.id-document|claims firm.bank|claims\n\
16 credential.id-document|claims firm.payment|claims\n\
66 credential.id-document|claims money.amount|claims\n\
31 credential.id-document|claims money.unusual-means|claims\n\
11 credential.id-document|claims person.agent|claims\n\
12 credential.id-document|claims person.family|claims\n\
9 credential.id-document|claims person.landlord|claims\n\
15 credential.id-document|claims threat.arrest|threatens\n\
32 credential.id-document|claims threat.block|threatens\n\
18 credential.id-document|claims threat.deadline|threatens\n\
18 credential.id-document|claims threat.deportation|threatens\n\
-62 credential.id-document|live\n\
21 credential.id-document|reader\n\
45 credential.id-document|reports\n\
9 credential.id-document|reports credential.personal-information|reports\n\
9 credential.id-document|reports money.amount|claims\n\
9 credential.id-document|reports money.valuables|claims\n\
8 credential.id-document|reports person.agent|reports\n\
18 credential.id-document|reports threat.block|reports\n\
9 credential.id-document|reports threat.court|threatens\n\
19 credential.id-document|reports threat.deadline|reports\n\
15 credential.id-document|reports threat.deadline|threatens\n\
-43 credential.id-document|speaks\n\
-25 credential.mitid|advises credential.password|advises\n\
-9 credential.mitid|advises credential.pin|advises\n\
-24 credential.mitid|advises firm.bank|claims\n\
10 credential.mitid|advises firm.courier|claims\n\
12 credential.mitid|advises money.amount|claims\n\
9 credential.mitid|advises money.valuables|claims\n\
9 credential.mitid|advises person.buyer|claims\n\
22 credential.mitid|advises threat.block|threatens\n\
40 credential.mitid|advises threat.deadline|threatens\n\
40 credential.mitid|asks\n\
-74 credential.mitid|asks credential.mitid|claims\n\
16 credential.mitid|asks credential.one-time-code|asks\n\
79 credential.mitid|asks credential.password|asks\n\
-23 credential.mitid|asks credential.password|claims\n\
-17 credential.mitid|asks credential.personal-information|asks\n\
29 credential.mitid|asks firm.bank|claims\n\
8 credential.mitid|asks firm.courier|claims\n\
9 credential.mitid|asks firm.shop|claims\n\
-21 credential.mitid|asks firm.support|claims\n\
-27 credential.mitid|asks firm.telecom|claims\n\
9 credential.mitid|asks firm.toll|claims\n\
51 credential.mitid|asks money.amount|claims\n\
15 credential.mitid|asks person.agent|claims\n\
8 credential.mitid|asks person.buyer|claims\n\
-9 credential.mitid|asks person.family|claims\n\
8 credential.mitid|asks person.landlord|claims\n\
13 credential.mitid|asks threat.arrest|threatens\n\
-14 credential.mitid|asks threat.debt|threatens\n\
93 credential.mitid|claims\n\
-9 credential.mitid|claims credential.mitid|reports\n\
-47 credential.mitid|claims credential.one-time-code|claims\n\
30 credential.mitid|claims credential.password|asks\n\
21 credential.mitid|claims credential.password|claims\n\
33 credential.mitid|claims credential.personal-information|claims\n\
39 credential.mitid|claims firm.payment|claims\n\
-31 credential.mitid|claims firm.support|claims\n\
68 credential.mitid|claims money.amount|claims\n\
18 credential.mitid|claims money.unusual-means|claims\n\
-18 credential.mitid|claims money.valuables|claims\n\
-9 credential.mitid|claims person.adviser|claims\n\
-12 credential.mitid|claims person.agent|claims\n\
-16 credential.mitid|claims threat.block|reports\n\
36 credential.mitid|claims threat.block|threatens\n\
31 credential.mitid|claims threat.deadline|threatens\n\
14 credential.mitid|claims threat.return|threatens\n\
214 credential.mitid|live\n\
82 credential.mitid|reader\n\
31 credential.mitid|reports\n\
18 credential.mitid|reports credential.password|claims\n\
18 credential.mitid|reports firm.bank|claims\n\
14 credential.mitid|reports money.amount|claims\n\
12 credential.mitid|reports money.valuables|claims\n\
-14 credential.mitid|reports person.agent|claims\n\
20 credential.mitid|reports person.buyer|claims\n\
13 credential.mitid|reports threat.block|threatens\n\
22 credential.mitid|reports threat.deadline|reports\n\
16 credential.mitid|reports threat.deadline|threatens\n\
-36 credential.mitid|speaks\n\
51 credential.nemid|asks\n\
19 credential.nemid|asks credential.nemid|claims\n\
12 credential.nemid|asks threat.deadline|threatens\n\
79 credential.nemid|claims\n\
19 credential.nemid|claims credential.password|asks\n\
13 credential.nemid|claims credential.personal-information|asks\n\
8 credential.nemid|claims money.amount|claims\n\
41 credential.nemid|claims threat.block|threatens\n\
21 credential.nemid|claims threat.deadline|threatens\n\
112 credential.nemid|live\n\
97 credential.nemid|reader\n\
23 credential.nemid|speaks\n\
-12 credential.one-time-code|advises\n\
-9 credential.one-time-code|advises firm.bank|claims\n\
254 credential.one-time-code|asks\n\
69 credential.one-time-code|asks credential.one-time-code|claims\n\
8 credential.one-time-code|asks credential.password|asks\n\
11 credential.one-time-code|asks credential.personal-information|asks\n\
13 credential.one-time-code|asks credential.pin|asks\n\
-12 credential.one-time-code|asks credential.pin|claims\n\
58 credential.one-time-code|asks firm.bank|claims\n\
14 credential.one-time-code|asks firm.shop|claims\n\
11 credential.one-time-code|asks firm.telecom|claims\n\
-16 credential.one-time-code|asks money.amount|claims\n\
-14 credential.one-time-code|asks money.unusual-means|claims\n\
19 credential.one-time-code|asks person.buyer|claims\n\
30 credential.one-time-code|asks person.family|claims\n\
-18 credential.one-time-code|asks threat.arrest|threatens\n\
30 credential.one-time-code|asks threat.block|threatens\n\
52 credential.one-time-code|asks threat.deadline|threatens\n\
52 credential.one-time-code|claims\n\
14 credential.one-time-code|claims credential.password|asks\n\
-18 credential.one-time-code|claims firm.bank|claims\n\
14 credential.one-time-code|claims firm.bank|reports\n\
11 credential.one-time-code|claims firm.telecom|claims\n\
-66 credential.one-time-code|claims money.amount|claims\n\
10 credential.one-time-code|claims money.valuables|claims\n\
14 credential.one-time-code|claims person.family|claims\n\
29 credential.one-time-code|claims threat.deadline|threatens\n\
237 credential.one-time-code|live\n\
136 credential.one-time-code|reader\n\
13 credential.one-time-code|reports credential.personal-information|claims\n\
-8 credential.one-time-code|reports firm.bank|claims\n\
14 credential.one-time-code|reports firm.bank|reports\n\
-9 credential.one-time-code|reports person.family|claims\n\
-30 credential.password|advises\n\
-10 credential.password|advises credential.pin|advises\n\
-24 credential.password|advises firm.bank|claims\n\
120 credential.password|asks\n\
-33 credential.password|asks credential.password|claims\n\
27 credential.password|asks credential.personal-information|asks\n\
8 credential.password|asks credential.personal-information|claims\n\
12 credential.password|asks credential.pin|asks\n\
44 credential.password|asks firm.bank|claims\n\
15 credential.password|asks firm.payment|claims\n\
14 credential.password|asks firm.support|claims\n\
54 credential.password|asks money.amount|claims\n\
13 credential.password|asks person.agent|claims\n\
12 credential.password|asks threat.arrest|threatens\n\
46 credential.password|asks threat.block|threatens\n\
60 credential.password|asks threat.deadline|threatens\n\
13 credential.password|asks threat.return|threatens\n\
-59 credential.password|claims\n\
-23 credential.password|claims credential.personal-information|claims\n\
39 credential.password|claims firm.bank|claims\n\
-10 credential.password|claims firm.courier|claims\n\
-9 credential.password|claims firm.shop|claims\n\
-28 credential.password|claims firm.support|claims\n\
-13 credential.password|claims money.amount|claims\n\
8 credential.password|claims money.unusual-means|claims\n\
-13 credential.password|claims money.valuables|claims\n\
10 credential.password|claims person.family|claims\n\
9 credential.password|claims threat.block|threatens\n\
19 credential.password|claims threat.deadline|reports\n\
25 credential.password|claims threat.deadline|threatens\n\
-16 credential.password|denies\n\
-12 credential.password|denies money.amount|claims\n\
95 credential.password|live\n\
75 credential.password|reader\n\
31 credential.password|speaks\n\
10 credential.personal-information|advises firm.courier|claims\n\
-52 credential.personal-information|asks\n\
19 credential.personal-information|asks credential.personal-information|claims\n\
9 credential.personal-information|asks credential.pin|asks\n\
-41 credential.personal-information|asks firm.bank|claims\n\
-26 credential.personal-information|asks firm.courier|claims\n\
-36 credential.personal-information|asks firm.payment|claims\n\
8 credential.personal-information|asks firm.streaming|claims\n\
36 credential.personal-information|asks money.amount|claims\n\
14 credential.personal-information|asks money.unusual-means|claims\n\
13 credential.personal-information|asks person.family|claims\n\
-17 credential.personal-information|asks person.recruiter|claims\n\
14 credential.personal-information|asks threat.arrest|threatens\n\
18 credential.personal-information|asks threat.block|threatens\n\
14 credential.personal-information|asks threat.court|threatens\n\
20 credential.personal-information|asks threat.deadline|threatens\n\
10 credential.personal-information|asks threat.exposure|threatens\n\
63 credential.personal-information|claims\n\
-21 credential.personal-information|claims credential.pin|claims\n\
24 credential.personal-information|claims firm.bank|claims\n\
13 credential.personal-information|claims firm.bank|reports\n\
19 credential.personal-information|claims firm.courier|claims\n\
-10 credential.personal-information|claims firm.shop|claims\n\
57 credential.personal-information|claims money.amount|claims\n\
12 credential.personal-information|claims money.unusual-means|claims\n\
20 credential.personal-information|claims money.valuables|claims\n\
-10 credential.personal-information|claims person.family|claims\n\
9 credential.personal-information|claims person.landlord|claims\n\
30 credential.personal-information|claims threat.arrest|threatens\n\
-27 credential.personal-information|claims threat.block|threatens\n\
78 credential.personal-information|claims threat.deadline|threatens\n\
8 credential.personal-information|claims threat.debt|threatens\n\
8 credential.personal-information|claims threat.deportation|threatens\n\
16 credential.personal-information|claims threat.exposure|threatens\n\
21 credential.personal-information|reader\n\
-10 credential.personal-information|reports firm.bank|claims\n\
11 credential.personal-information|reports money.amount|claims\n\
9 credential.personal-information|reports money.valuables|claims\n\
9 credential.personal-information|reports person.agent|reports\n\
13 credential.personal-information|reports threat.deadline|threatens\n\
-20 credential.personal-information|speaks\n\
-10 credential.pin|advises\n\
167 credential.pin|asks\n\
-16 credential.pin|asks credential.pin|claims\n\
60 credential.pin|asks firm.bank|claims\n\
15 credential.pin|asks firm.courier|claims\n\
43 credential.pin|asks firm.payment|claims\n\
43 credential.pin|asks money.amount|claims\n\
10 credential.pin|asks money.unusual-means|claims\n\
37 credential.pin|asks money.valuables|claims\n\
18 credential.pin|asks person.agent|claims\n\
9 credential.pin|asks person.family|claims\n\
17 credential.pin|asks threat.block|threatens\n\
22 credential.pin|asks threat.deadline|threatens\n\
-79 credential.pin|claims\n\
-8 credential.pin|claims firm.payment|claims\n\
12 credential.pin|claims money.amount|claims\n\
-8 credential.pin|claims money.unusual-means|claims\n\
18 credential.pin|claims money.valuables|claims\n\
15 credential.pin|claims person.agent|claims\n\
10 credential.pin|claims threat.arrest|threatens\n\
-18 credential.pin|claims threat.block|threatens\n\
-16 credential.pin|denies\n\
-14 credential.pin|denies firm.bank|claims\n\
-11 credential.pin|denies threat.deadline|threatens\n\
104 credential.pin|live\n\
37 credential.pin|reader\n\
-18 credential.pin|reports\n\
-8 credential.pin|reports firm.bank|reports\n\
16 credential.pin|speaks\n\
-52 credential|advises\n\
412 credential|asks\n\
-18 credential|by:action.approve\n\
10 credential|by:action.buy\n\
-97 credential|by:action.call-back\n\
-39 credential|by:action.click\n\
32 credential|by:action.enter\n\
379 credential|by:action.give\n\
48 credential|by:action.hand-over\n\
-19 credential|by:action.install\n\
8 credential|by:action.keep-secret\n\
-60 credential|by:action.login\n\
21 credential|by:action.pay\n\
81 credential|by:action.reply\n\
-40 credential|by:action.transfer\n\
-21 credential|by:action.update\n\
8 credential|by:action.withdraw\n\
-20 credential|by:means\n\
54 credential|by:question\n\
93 credential|by:want\n\
61 credential|claims\n\
-38 credential|denies\n\
-75 credential|reports\n\
-63 credential|speaks\n\
-9 crede…\n\
-12 credit warning\n\
9 crime scene\n\
29 criminal\n\
9 criminal investigation\n\
17 criminals\n\
13 criminals are\n\
46 crimi…\n\
9 cript…\n\
16 crossing\n\
12 crossing #\n\
14 cross…\n\
-9 ctrl\n\
-10 ctrl alt\n\
-35 cu\n\
-16 cu poza\n\
21 cu un\n\
14 cuenta y\n\
-9 cuentas\n\
-13 cuento\n\
-20 cuent…\n\
-11 culture\n\
-11 cultu…\n\
-9 cumartesi\n\
-9 cumar…\n\
-16 cunku\n\
-12 cup\n\
-12 cup of\n\
-12 curl\n\
-16 currency\n\
-16 currency dkk\n\
-9 current\n\
10 currently\n\
-15 curre…\n\
27 custody\n\
13 customer care\n\
-17 customers\n\
-19 customers who\n\
21 customs\n\
-8 customs form\n\
15 customs pay\n\
35 custo…\n\
23 cut\n\
15 cv\n\
28 cvc\n\
23 cvv\n\
19 cyber\n\
9 cyber…\n\
-10 cykel…\n\
-24 cykler\n\
-35 cykle…\n\
-16 czas\n\
-11 czesc\n\
-12 czynsz\n\
-12 czynsz za\n\
-12 czyns…\n\
-18 d\n\
-10 d #\n\
-11 d 6d4\n\
-8 d is\n\
8 da den\n\
18 da jeg\n\
8 da telefonerne\n\
10 dabar\n\
-13 dad i\n\
15 dad is\n\
10 dad its\n\
18 dad new\n\
-8 dag #\n\
9 dag ellers\n\
10 dag jeg\n\
-16 dag min\n\
-8 dag og\n\
8 dag så\n\
-153 dage\n\
-15 dage efter\n\
-44 dage ellers\n\
-8 dage fra\n\
-25 dage i\n\
12 dagen\n\
9 dagen skriv\n\
12 dagit…\n\
12 daha\n\
-8 dahil kimseyle\n\
-17 dai\n\
-11 dalla\n\
13 danem…\n\
8 danes\n\
19 danese\n\
22 danes…\n\
-15 danijoje\n\
41 danimarka\n\
15 danimarka ulusal\n\
66 danim…\n\
69 danish\n\
11 danish customs\n\
14 danish immigration\n\
-13 danish jeg\n\
-12 danish number\n\
23 danish police\n\
74 danis…\n\
-8 danke\n\
58 dankort\n\
20 dankort og\n\
9 dankortet\n\
9 dankortet i\n\
66 danko…\n\
-14 danløn\n\
-14 danlø…\n\
48 danmark\n\
-10 danmark er\n\
48 danma…\n\
12 dann\n\
8 danoise\n\
-30 dans\n\
-12 dans le\n\
25 dansk\n\
8 dansk ingeniør\n\
60 danske\n\
23 danske bank\n\
21 danske banks\n\
65 dansk…\n\
36 dao @link\n\
-10 dao i\n\
15 dao365\n\
13 dao365 din\n\
15 dao36…\n\
-11 daryti\n\
-12 daryti nereikia\n\
-11 daryt…\n\
13 das\n\
-17 dat\n\
-64 data\n\
-10 data protection\n\
-12 data we\n\
-9 datab…\n\
-16 datatilsynet\n\
-16 datat…\n\
8 date\n\
18 date of\n\
8 dating\n\
8 datin…\n\
9 datter er\n\
28 dau\n\
-10 daughter was\n\
-13 daugh…\n\
8 davon\n\
15 day #\n\
-12 day before\n\
-10 day of\n\
-21 daycare\n\
-21 dayca…\n\
-125 days\n\
-8 days #\n\
-17 days after\n\
-8 days at\n\
-23 days no\n\
14 days otherwise\n\
-15 days so\n\
-17 days the\n\
-12 days to\n\
-11 db\n\
35 dba\n\
19 dba @link\n\
42 de\n\
34 de #\n\
-10 de andre\n\
-8 de ani\n\
-13 de banco\n\
-16 de coroane\n\
11 de dem\n\
8 de det\n\
-9 de dos\n\
44 de er\n\
24 de frigives\n\
17 de går\n\
10 de gør\n\
18 de har\n\
10 de i\n\
8 de ikke\n\
15 de kan\n\
8 de kommer\n\
-43 de la\n\
-11 de manglende\n\
-15 de me\n\
-13 de novembre\n\
-27 de passe\n\
10 de siguranta\n\
22 de skal\n\
9 de su\n\
13 de tager\n\
-8 de to\n\
-17 de velo\n\
-8 de vil\n\
17 deactivated\n\
29 deact…\n\
-8 dead\n\
-9 deadline\n\
-8 deadline #\n\
-9 deadl…\n\
9 deaf\n\
10 deaktiveret\n\
12 deakt…\n\
-25 dear\n\
-10 dear all\n\
8 dear candidate\n\
11 dear citizen\n\
13 dear i\n\
-30 dear mr\n\
-9 dear ms\n\
-8 dear parents\n\
10 debe\n\
-15 debit\n\
13 debit card\n\
-11 debit on\n\
23 debt\n\
-24 debug\n\
-86 dec\n\
-16 dec #\n\
-109 december\n\
-8 december #\n\
-13 december kl\n\
-9 december til\n\
-13 decembre\n\
-147 decem…\n\
-15 decide\n\
-11 decidera\n\
-33 decid…\n\
-10 decim…\n\
-29 decla…\n\
-8 decli…\n\
-9 dedi\n\
-10 dediler\n\
-10 dedil…\n\
-17 deduct\n\
-29 deduc…\n\
-19 def\n\
-17 default\n\
-17 defau…\n\
16 defender\n\
25 defen…\n\
-8 degerli\n\
31 degil\n\
8 degilseniz\n\
-9 degil…\n\
-8 degis…\n\
18 dein\n\
8 deine\n\
19 deja\n\
23 dekontu\n\
24 dekon…\n\
-50 del\n\
-22 del af\n\
-15 del aldrig\n\
-8 delay\n\
-9 delayed\n\
-13 delay…\n\
8 deler #\n\
-17 deleted\n\
-16 delet…\n\
-9 delito\n\
-9 delit…\n\
32 deliver\n\
14 deliver your\n\
-8 delivered to\n\
8 delivery\n\
38 deliv…\n\
12 della carta\n\
9 della polizia\n\
-25 delle\n\
120 dem\n\
13 dem alle\n\
8 dem for\n\
-12 dem i\n\
18 dem læser\n\
-8 dem med\n\
18 dem om\n\
25 dem som\n\
47 dem til\n\
8 dem vi\n\
12 dem videre\n\
-15 demain\n\
-8 demain entre\n\
-15 demai…\n\
-9 demandera\n\
-9 demandera jamais\n\
-14 demanderons\n\
-13 demanderons jamais\n\
-31 deman…\n\
-33 den\n\
-90 den #\n\
10 den adgangskode\n\
-8 den anden\n\
15 den bare\n\
-10 den blå\n\
-11 den den\n\
8 den der\n\
32 den det\n\
-11 den ene\n\
-9 den er\n\
11 den første\n\
-9 den gamle\n\
-15 den har\n\
13 den hedder\n\
42 den her\n\
-80 den i\n\
16 den kan\n\
14 den kode\n\
10 den koster\n\
-10 den ligger\n\
10 den læser\n\
31 den med\n\
-12 den måde\n\
-16 den nye\n\
-9 den næste\n\
14 den og\n\
34 den om\n\
14 den passer\n\
-11 den på\n\
8 den retur\n\
-11 den samme\n\
8 den siger\n\
24 den skal\n\
9 den som\n\
-23 den spørger\n\
9 den står\n\
24 den så\n\
18 den ved\n\
-12 den via\n\
-11 denaro\n\
-11 denar…\n\
19 deney…\n\
-12 dengang\n\
-12 denga…\n\
101 denmark\n\
-9 denmark are\n\
11 denmark you\n\
102 denma…\n\
62 denne\n\
29 denne mail\n\
21 denne måned\n\
9 denne sag\n\
17 denne sms\n\
-11 dental\n\
-11 denta…\n\
-9 denti…\n\
-8 denuncia\n\
-14 denun…\n\
8 departamentul\n\
8 departamentul antifrauda\n\
45 department\n\
10 department of\n\
11 department your\n\
-14 departure\n\
-14 departure at\n\
46 depar…\n\
-14 dependencies\n\
-19 depen…\n\
-13 deploy\n\
-18 deplo…\n\
20 depon…\n\
-8 deported tomorrow\n\
38 deposit\n\
-17 deposit #\n\
-9 deposit back\n\
14 deposit is\n\
11 deposit of\n\
8 depositum\n\
48 depos…\n\
30 depot\n\
9 depozito\n\
25 dept\n\
40 der\n\
-19 der andre\n\
-10 der app\n\
-10 der bliver\n\
13 der en\n\
-16 der ender\n\
54 der er\n\
-14 der et\n\
-9 der godkend\n\
26 der har\n\
11 der hedder\n\
14 der hjælper\n\
15 der i\n\
-41 der ikke\n\
68 der kommer\n\
-8 der mod\n\
10 der og\n\
-8 der ringede\n\
-18 der ringer\n\
9 der sidder\n\
13 der stille\n\
-12 der stod\n\
82 der står\n\
12 der vil\n\
-8 derefter\n\
-8 deref…\n\
79 deres\n\
14 deres dankort\n\
8 deres fulde\n\
16 deres kort\n\
8 deres system\n\
68 derfor\n\
17 derfor er\n\
68 derfo…\n\
-27 deriv…\n\
9 dernier\n\
16 derni…\n\
8 des\n\
-23 describe\n\
-13 described\n\
-13 described in\n\
-13 description\n\
-53 descr…\n\
10 deshalb\n\
10 desha…\n\
-9 desk youre\n\
12 destroyed\n\
14 destrueres\n\
12 destrueres pakken\n\
25 destrueret\n\
54 destr…\n\
36 desværre\n\
16 desværre ikke\n\
36 desvæ…\n\
-22 det\n\
-20 det at\n\
9 det der\n\
-14 det en\n\
140 det er\n\
28 det for\n\
-9 det foreliggende\n\
-15 det fra\n\
21 det frem\n\
13 det første\n\
18 det gamle\n\
-8 det går\n\
-8 det gør\n\
28 det har\n\
-11 det haster\n\
31 det hele\n\
-14 det i\n\
-52 det ikke\n\
13 det jeg\n\
-11 det kan\n\
-13 det klarer\n\
-15 det kommer\n\
-11 det kort\n\
-12 det korte\n\
12 det kræver\n\
-15 det ligger\n\
-21 det mange\n\
-26 det med\n\
12 det mig\n\
11 det noget\n\
12 det normalt\n\
10 det nye\n\
-15 det når\n\
-32 det og\n\
23 det over\n\
-9 det på\n\
-12 det samme\n\
-10 det selv\n\
20 det skal\n\
-11 det så\n\
9 det sådan\n\
-14 det tager\n\
-10 det tid\n\
35 det til\n\
-16 det var\n\
18 det via\n\
-16 details in\n\
-9 details on\n\
8 details press\n\
9 details to\n\
10 detected\n\
16 detec…\n\
-8 deten…\n\
22 dette\n\
8 dette er\n\
-22 dev\n\
-10 device if\n\
19 devices\n\
15 devic…\n\
-14 devol…\n\
-20 devuelvo\n\
-17 devue…\n\
-9 deyip\n\
22 dhl\n\
11 dhl @link\n\
9 dhl express\n\
-18 dhl your\n\
-13 di #\n\
9 di copenaghen\n\
-18 di essere\n\
10 di non\n\
-9 dia\n\
23 dial\n\
8 dial #\n\
-11 dialog\n\
-12 dialogue\n\
-12 dialogue in\n\
-31 dialo…\n\
-10 dias\n\
15 dice\n\
9 dice che\n\
-8 dice di\n\
-14 diciendo\n\
-13 diciendo que\n\
-19 dicie…\n\
8 dictati\n\
43 did\n\
16 did not\n\
36 did you\n\
-10 didentite\n\
-8 diden…\n\
-15 didnt\n\
-8 die #\n\
9 die codes\n\
9 die kaution\n\
-14 died\n\
-17 diena\n\
-17 dienos\n\
-18 dieno…\n\
-9 dienst\n\
-8 diens…\n\
21 dies\n\
-8 diese\n\
9 difference\n\
11 diffe…\n\
130 dig\n\
9 dig #\n\
10 dig annuller\n\
-12 dig at\n\
9 dig det\n\
8 dig du\n\
-16 dig hvis\n\
8 dig hvordan\n\
14 dig i\n\
-19 dig ikke\n\
10 dig linket\n\
17 dig med\n\
-8 dig noget\n\
14 dig og\n\
30 dig om\n\
-17 dig op\n\
18 dig over\n\
8 dig overføre\n\
35 dig på\n\
14 dig send\n\
-43 dig så\n\
16 dig ved\n\
9 dig videre\n\
-9 diga que\n\
49 digit\n\
29 digit code\n\
-73 digital\n\
8 digital identitet\n\
-96 digital post\n\
-11 digitale\n\
-11 digitale post\n\
11 digitaliseringsstyrelsen\n\
47 digits\n\
10 digits and\n\
11 digits of\n\
14 digits yes\n\
-32 digit…\n\
-13 dije\n\
-10 dikkat\n\
-10 dikka…\n\
-10 dime\n\
32 din\n\
-24 din adresse\n\
-11 din anmeldelse\n\
-22 din ansøgning\n\
-12 din app\n\
-8 din bank\n\
-18 din betaling\n\
-18 din billet\n\
16 din boligstøtte\n\
12 din computer\n\
-19 din digital\n\
-8 din digitale\n\
-10 din elregning\n\
-15 din engangskode\n\
-9 din folkeregisteradresse\n\
-12 din gamle\n\
8 din godkendelse\n\
-39 din identitet\n\
12 din iphone\n\
50 din konto\n\
-23 din leveringsadresse\n\
-14 din løn\n\
14 din mand\n\
19 din mitid\n\
20 din mobil\n\
-14 din mobilepay\n\
8 din mor\n\
-27 din nemkonto\n\
-16 din netbank\n\
-13 din nye\n\
-14 din ordre\n\
40 din pakke\n\
-18 din parkering\n\
13 din pc\n\
11 din pinkode\n\
-15 din profil\n\
-16 din rådgiver\n\
19 din sidste\n\
8 din strøm\n\
21 din telefon\n\
13 dinamarca\n\
9 dinamarca su\n\
13 dinam…\n\
34 dine\n\
-28 dine #\n\
9 dine billeder\n\
8 dine følgere\n\
-11 dine koder\n\
17 dine kontanter\n\
-24 dine konti\n\
-28 dine kontooplysninger\n\
40 dine oplysninger\n\
-34 dine penge\n\
12 dine smykker\n\
54 dine tabte\n\
-13 dinero\n\
-13 diner…\n\
-19 dinner\n\
-19 dinne…\n\
10 direccion\n\
-21 direct\n\
-11 direct debit\n\
16 director\n\
-10 disabled\n\
-10 disab…\n\
-15 disagree\n\
-13 disagree you\n\
-15 disag…\n\
-8 disc\n\
13 disconnected\n\
10 disconnected in\n\
31 discord\n\
48 disco…\n\
8 discr…\n\
-10 discuss\n\
-14 discu…\n\
22 disi\n\
16 disi madde\n\
13 diskr…\n\
-13 disponible\n\
-19 dispo…\n\
-8 dispu…\n\
-12 districts\n\
-10 distr…\n\
165 dit\n\
-30 dit besøg\n\
13 dit betalingskort\n\
8 dit bruger\n\
26 dit dankort\n\
-10 dit gamle\n\
8 dit guld\n\
12 dit hævekort\n\
20 dit kontonummer\n\
39 dit kortnummer\n\
46 dit mitid\n\
-24 dit navn\n\
15 dit nemid\n\
12 dit nummer\n\
-13 dit nye\n\
9 dit nøglekort\n\
-15 dit pas\n\
-13 dit sags\n\
-9 divided\n\
-9 divided into\n\
-13 divid…\n\
9 divis…\n\
10 divor…\n\
9 diye\n\
15 diyor…\n\
93 dk\n\
25 dkda\n\
21 dkk\n\
-12 dkk hos\n\
-9 dkk text\n\
-33 dkk to\n\
-17 dkk was\n\
12 dm\n\
24 dmv\n\
20 do\n\
43 do #\n\
-37 do anything\n\
-15 do i\n\
12 do is\n\
29 do it\n\
22 do not\n\
-9 do so\n\
13 do the\n\
-22 doamna\n\
-17 doamne\n\
-23 doamn…\n\
-14 doar\n\
-14 doar sa\n\
-10 dobbe…\n\
-15 dobry\n\
-13 doc\n\
-9 doctor\n\
12 doctor from\n\
-12 docto…\n\
19 document awaits\n\
-22 documents\n\
-24 docum…\n\
-41 does\n\
-14 does a\n\
-11 does anybody\n\
-10 does anyone\n\
25 does it\n\
-15 doesnt\n\
-9 doesnt stop\n\
-15 doesn…\n\
20 dogru…\n\
-31 dokto…\n\
24 dokument\n\
-9 dokumentu\n\
16 dokum…\n\
13 dolandiricilik\n\
19 dolan…\n\
24 dolar…\n\
9 dollar\n\
13 dollars\n\
23 dolla…\n\
11 domanda\n\
11 domanda di\n\
-16 domani\n\
-8 doman…\n\
9 domicile\n\
11 domic…\n\
-25 domme…\n\
17 domstol\n\
16 domst…\n\
-8 domæne\n\
-8 domæn…\n\
8 done to\n\
10 done you\n\
-15 dont answer\n\
-15 dont ask\n\
18 dont be\n\
9 dont believe\n\
16 dont click\n\
-9 dont enter\n\
11 dont give\n\
10 dont hang\n\
-13 dont have\n\
10 dont know\n\
-13 dont leave\n\
-8 dont let\n\
15 dont like\n\
13 dont log\n\
13 dont mention\n\
-41 dont need\n\
26 dont open\n\
-22 dont pay\n\
-8 dont reply\n\
13 dont see\n\
-9 dont send\n\
-9 dont take\n\
-9 dont tell\n\
-15 dont think\n\
11 dont touch\n\
15 dont worry\n\
8 dont write\n\
-19 door\n\
16 door nobody\n\
-17 doors\n\
-16 doors #\n\
8 doryw…\n\
-32 dos\n\
-14 dos de\n\
8 dosyasi\n\
12 dosya…\n\
9 dot\n\
10 double\n\
17 doubl…\n\
-13 dovan…\n\
-14 down\n\
-23 down for\n\
-19 download the\n\
-17 downstairs\n\
-20 downstairs with\n\
-17 downs…\n\
-11 draga…\n\
9 draining\n\
9 drain…\n\
8 draw\n\
-8 drawer\n\
-8 drawe…\n\
-19 dreng\n\
-10 drift\n\
-8 drill\n\
-8 driller\n\
-16 drive\n\
-13 driver\n\
-19 driver i\n\
-9 drodz…\n\
-22 drop\n\
-10 dropped\n\
14 drops\n\
21 drops i\n\
21 drown…\n\
11 drug\n\
11 drug trafficking\n\
21 drugs\n\
22 drukn…\n\
-25 dsb\n\
50 du\n\
8 du #\n\
12 du adgang\n\
20 du bare\n\
13 du beholder\n\
-28 du behøver\n\
-11 du bekræfte\n\
20 du betale\n\
-12 du betalte\n\
-24 du blevet\n\
-11 du brug\n\
10 du de\n\
15 du den\n\
79 du er\n\
19 du et\n\
-9 du finde\n\
-17 du finder\n\
10 du flytter\n\
34 du for\n\
72 du får\n\
9 du gerade\n\
-8 du glemt\n\
-21 du godkender\n\
-16 du godkendt\n\
9 du godt\n\
8 du går\n\
123 du har\n\
-25 du have\n\
10 du hjælper\n\
-8 du huske\n\
12 du hæver\n\
-8 du i\n\
46 du ikke\n\
20 du ind\n\
-142 du kan\n\
9 du køber\n\
40 du lige\n\
-18 du logger\n\
-8 du låne\n\
20 du læse\n\
-14 du mangler\n\
-13 du med\n\
8 du mobilepay\n\
9 du modtager\n\
23 du må\n\
-32 du måske\n\
8 du noget\n\
11 du nå\n\
-25 du også\n\
12 du plejer\n\
-10 du ringet\n\
13 du se\n\
-14 du selv\n\
-27 du sende\n\
-12 du ser\n\
-88 du skal\n\
34 du skiftet\n\
-10 du skylder\n\
-30 du spærre\n\
21 du stadig\n\
34 du taler\n\
16 du til\n\
11 du tjene\n\
16 du trykker\n\
-12 du uenig\n\
-11 du under\n\
9 du var\n\
20 du ved\n\
-34 du vil\n\
-13 du vælge\n\
8 du været\n\
8 du åbner\n\
-11 due #\n\
-18 due on\n\
33 due to\n\
-11 dumneavoastra\n\
8 dumneavoastra ca\n\
-11 dumneavoastra un\n\
-11 dumne…\n\
-8 dune\n\
-13 dune piece\n\
-28 dunku\n\
-8 dupa\n\
9 durch…\n\
12 during\n\
12 durin…\n\
14 duruyor\n\
14 duruy…\n\
9 duser\n\
9 dustu\n\
-11 duty to\n\
-9 dvs de\n\
-19 dying\n\
15 dziec…\n\
-14 dziek…\n\
-16 dzien\n\
-16 dzien dobry\n\
8 dziennie\n\
8 dzien…\n\
-24 dzis\n\
-10 dæk\n\
-12 dækker\n\
10 dækkes\n\
-10 dækket\n\
-12 dække…\n\
10 dænemark\n\
10 dænem…\n\
-12 døgn\n\
-23 døgnet\n\
-23 døgnet rundt\n\
-23 døgne…\n\
9 dørdu\n\
-58 e\n\
-32 e #\n\
12 e boks\n\
-13 e de\n\
-12 e gia\n\
-9 e le\n\
-13 e mail\n\
11 e mi\n\
10 e normale\n\
-20 e poi\n\
11 e stato\n\
-12 each\n\
-8 early\n\
17 earn\n\
12 earn #\n\
-23 earned\n\
-23 earne…\n\
-8 eat\n\
8 echtz…\n\
9 edebi…\n\
12 edilm…\n\
16 efendim\n\
16 efend…\n\
-65 efter\n\
10 efter #\n\
-14 efter at\n\
-10 efter din\n\
17 efter en\n\
-25 efter kl\n\
-10 efter log\n\
8 efterforsker\n\
9 efterfulgt\n\
9 efterfulgt af\n\
18 efterlyst\n\
19 efterlyst i\n\
8 efternavn\n\
35 efter…\n\
-9 eh\n\
11 ein\n\
-8 eine\n\
8 einem\n\
9 einer\n\
-16 einer ungewøhnlichen\n\
8 eines\n\
-21 ejend…\n\
11 ekibi…\n\
10 ekran\n\
10 ekspeditionsgebyr\n\
9 ekspe…\n\
8 ekstern\n\
15 ekstra\n\
10 ekstr…\n\
-27 el\n\
11 el movil\n\
-9 el pin\n\
-8 el sabado\n\
8 el saldo\n\
-8 el svar\n\
11 ele\n\
20 electronics\n\
9 elect…\n\
20 elgiganten\n\
8 elgiganten is\n\
20 elgig…\n\
-22 elle\n\
-13 elle sera\n\
-156 eller\n\
-13 eller dit\n\
-8 eller en\n\
24 eller har\n\
-13 eller i\n\
-10 eller på\n\
-23 eller ring\n\
-13 eller skriv\n\
-8 eller ved\n\
41 ellers\n\
-34 ellers bliver\n\
11 ellers destrueres\n\
8 ellers går\n\
21 ellers ikke\n\
-23 ellers kan\n\
15 ellers kommer\n\
19 ellers mister\n\
25 ellers slettes\n\
41 eller…\n\
-10 elregning\n\
-10 elreg…\n\
-14 else\n\
9 elselskabet\n\
10 elselskabet vi\n\
-30 email\n\
31 embassy\n\
9 embassy of\n\
31 embas…\n\
-10 emit\n\
9 emma\n\
45 emne\n\
10 emne sv\n\
9 emne vigtigt\n\
8 emniy…\n\
-25 employee\n\
15 employees\n\
8 employer\n\
-8 empty\n\
12 emre\n\
-47 en\n\
-21 en #\n\
-11 en @link\n\
11 en advarsel\n\
-12 en anden\n\
27 en anmodning\n\
-9 en ansat\n\
10 en arrestordre\n\
-11 en automatisk\n\
37 en betaling\n\
12 en betjent\n\
-8 en bog\n\
-11 en bøde\n\
14 en civil\n\
-16 en dag\n\
8 en dansk\n\
8 en der\n\
8 en dinamarca\n\
9 en ekstra\n\
-8 en el\n\
-10 en fremmed\n\
-9 en gammel\n\
9 en hacker\n\
29 en halv\n\
19 en kode\n\
20 en konkurrence\n\
10 en kontakt\n\
-8 en konvolut\n\
16 en krone\n\
10 en kunde\n\
13 en kvittering\n\
-17 en la\n\
-12 en løsning\n\
-34 en mail\n\
15 en medarbejder\n\
23 en ny\n\
-12 en og\n\
-16 en pakke\n\
-42 en person\n\
22 en pose\n\
-13 en rigtig\n\
29 en sag\n\
15 en til\n\
13 en tilbageførsel\n\
9 en time\n\
9 en ubetalt\n\
-8 en uge\n\
9 en una\n\
-17 en venlig\n\
-8 en vous\n\
-11 enclosed\n\
-11 enclo…\n\
-18 encore\n\
-18 encor…\n\
-118 end\n\
-16 end of\n\
-11 end you\n\
-10 ende\n\
-17 ended\n\
-8 ended #\n\
-13 endelig\n\
-13 endel…\n\
-19 ender\n\
-19 ender på\n\
-8 ending\n\
-9 endin…\n\
13 endnu\n\
15 endnu hun\n\
-30 ends\n\
-27 ends in\n\
11 ends tonight\n\
-11 ene\n\
68 energistyrelsen\n\
73 energ…\n\
14 enforcement\n\
19 enfor…\n\
-11 engangskode\n\
-9 engangskode #\n\
-8 engangskode er\n\
-9 engan…\n\
-13 engelsk\n\
-26 engel…\n\
12 engineer\n\
12 engin…\n\
-34 english\n\
-34 engli…\n\
9 enhed\n\
-14 enhed er\n\
8 enlace\n\
8 enlac…\n\
8 enrolled\n\
8 enrol…\n\
-28 enter\n\
22 enter card\n\
-27 enter it\n\
-21 enter your\n\
13 entering\n\
9 entit…\n\
-17 entre\n\
-8 entre #\n\
26 entro\n\
15 entro #\n\
16 entro oggi\n\
8 envel…\n\
15 envoie\n\
16 envoi…\n\
-28 er\n\
-9 er altid\n\
-12 er ankommet\n\
17 er at\n\
39 er banken\n\
34 er bare\n\
15 er berettiget\n\
-14 er bestilt\n\
34 er blevet\n\
23 er de\n\
-8 er den\n\
-33 er der\n\
25 er det\n\
12 er dig\n\
9 er dine\n\
-11 er dit\n\
25 er du\n\
10 er død\n\
19 er efterlyst\n\
32 er en\n\
-12 er falske\n\
13 er fint\n\
-10 er forbi\n\
24 er fordi\n\
-11 er fornyet\n\
8 er forældet\n\
69 er fra\n\
-13 er gjort\n\
15 er godkendt\n\
12 er gratis\n\
10 er hackere\n\
-20 er her\n\
-14 er hjemme\n\
51 er i\n\
14 er ikke\n\
12 er inde\n\
8 er inficeret\n\
-27 er klar\n\
-21 er koden\n\
11 er kun\n\
27 er ledig\n\
19 er mange\n\
18 er med\n\
14 er meget\n\
-24 er mig\n\
9 er min\n\
18 er mistænkt\n\
-23 er modtaget\n\
14 er nogle\n\
-8 er nr\n\
14 er os\n\
9 er politiet\n\
16 er rigtigt\n\
8 er sat\n\
33 er sigtet\n\
14 er sket\n\
-8 er slut\n\
23 er spærret\n\
18 er stoppet\n\
12 er sygeplejerske\n\
9 er sådan\n\
-15 er til\n\
-9 er trine\n\
-11 er ude\n\
14 er udeblevet\n\
-20 er udløbet\n\
25 er udstedt\n\
11 er udtrukket\n\
-10 er uheldet\n\
19 er under\n\
8 er underlagt\n\
-14 er uændret\n\
12 er ved\n\
-18 er vedhæftet\n\
-8 er velkommen\n\
17 er vigtigt\n\
-19 era\n\
-8 eran\n\
-30 erhverv\n\
-8 erhverv with\n\
-31 erhve…\n\
-18 errors\n\
-18 error…\n\
-27 es #\n\
12 es mi\n\
10 esbjerg\n\
8 esbje…\n\
11 escribeme\n\
11 escribeme por\n\
17 escri…\n\
12 escrow\n\
8 escrow account\n\
12 escro…\n\
40 eski\n\
-17 espace\n\
-17 espac…\n\
-10 espec…\n\
-46 est\n\
-11 est disponible\n\
-10 estaf…\n\
21 este\n\
14 este es\n\
17 este un\n\
-12 estim…\n\
8 estoy\n\
55 et\n\
-8 et #\n\
-16 et beløb\n\
10 et billede\n\
-11 et døgn\n\
-24 et gavekort\n\
42 et gebyr\n\
11 et il\n\
9 et klip\n\
-12 et kodeord\n\
22 et køb\n\
-8 et link\n\
12 et login\n\
-13 et møde\n\
-23 et nyt\n\
-8 et ord\n\
13 et problem\n\
11 et skærmbillede\n\
15 et tal\n\
-15 et tilbud\n\
-9 et år\n\
27 et øjeblik\n\
-15 ete\n\
8 eth\n\
10 etmek\n\
12 etmek icin\n\
36 eu\n\
-12 eu la\n\
-8 eu worker\n\
25 eur\n\
19 eur #\n\
-22 eur chez\n\
28 euro\n\
-27 euro e\n\
8 euro in\n\
11 european\n\
8 european union\n\
22 europol\n\
-23 europol has\n\
16 europæisk\n\
53 europ…\n\
9 euru\n\
23 ev\n\
-9 evde\n\
19 evden\n\
8 eve\n\
-12 even\n\
17 evening\n\
17 eveni…\n\
-8 event\n\
-30 ever\n\
35 every\n\
10 every account\n\
-9 everyone\n\
19 everything\n\
14 evidence\n\
15 evide…\n\
14 evita…\n\
-13 exactly\n\
-13 exact…\n\
-10 example\n\
-10 examp…\n\
-11 excess\n\
-11 excess #\n\
-11 exces…\n\
14 exchange\n\
14 excha…\n\
20 executed\n\
8 executed today\n\
21 execu…\n\
-19 exerc…\n\
8 exhibitionism\n\
10 exhib…\n\
-28 expect\n\
-21 expected\n\
-49 expec…\n\
10 experience\n\
9 exper…\n\
-21 expires\n\
-8 expires at\n\
-22 expires in\n\
8 expires today\n\
21 expiry\n\
8 expiry and\n\
9 expiry date\n\
17 expla…\n\
-34 export\n\
-8 export async\n\
-36 expor…\n\
28 express\n\
28 expre…\n\
-16 extend\n\
-23 exten…\n\
22 extra\n\
-11 eyes\n\
-8 f\n\
12 faa\n\
-23 face\n\
39 facebook\n\
11 facebook delivery\n\
39 faceb…\n\
8 faceta\n\
8 faceta mowi\n\
10 facet…\n\
10 facto…\n\
-28 factura\n\
-35 factu…\n\
-14 fair\n\
9 faire\n\
11 fais\n\
-26 fake\n\
-43 faktura\n\
-21 faktura #\n\
-10 fakture\n\
-52 faktu…\n\
8 falder\n\
8 falde…\n\
-9 faldt\n\
-12 fall\n\
-36 false\n\
8 false messages\n\
-27 falske\n\
-27 falsk…\n\
10 falta\n\
53 familie\n\
-11 familien\n\
22 family\n\
9 family or\n\
62 famil…\n\
-8 fammi sapere\n\
-15 fandt\n\
-63 far\n\
-14 far hvad\n\
11 far kan\n\
-17 far til\n\
11 fare\n\
-22 farfar\n\
-22 farfa…\n\
-9 farida\n\
-9 farid…\n\
-25 fast\n\
-14 faster\n\
-16 faste…\n\
-12 fat\n\
-12 fat i\n\
11 fata\n\
9 father\n\
9 fathe…\n\
-8 fatima\n\
-8 fatim…\n\
-24 faturaniz\n\
-37 fatur…\n\
-8 faux\n\
9 favore\n\
17 favor…\n\
-16 febru…\n\
23 federal\n\
23 feder…\n\
-35 fee\n\
-17 fee #\n\
8 fee first\n\
-14 fee for\n\
-8 fee of\n\
-8 fee you\n\
8 feed\n\
8 feed the\n\
-17 fees\n\
12 fejl\n\
-10 fejl jeg\n\
11 fejl kan\n\
13 fell in\n\
9 fem sekunder\n\
-15 fem år\n\
15 feriekonto\n\
36 feriepenge\n\
10 feriepenge @link\n\
14 feriepenge for\n\
44 ferie…\n\
-13 ferry\n\
-19 fetch\n\
-8 fetch api\n\
-13 fetched\n\
-13 fetch…\n\
-10 fi\n\
-14 fianza\n\
-14 fianz…\n\
10 fifty\n\
9 fifty thousand\n\
-13 figures\n\
-88 fik\n\
-18 fik #\n\
-35 fik en\n\
28 file\n\
-12 files\n\
-17 filialen\n\
-20 filia…\n\
33 fill\n\
11 fill it\n\
10 fill the\n\
20 filled\n\
15 filled in\n\
20 fille…\n\
10 filte…\n\
14 final\n\
10 final call\n\
-19 finally\n\
-11 finally got\n\
-20 final…\n\
-19 finance\n\
-30 finan…\n\
-41 find\n\
-12 find a\n\
-9 find an\n\
-8 find your\n\
11 finde det\n\
-12 finde på\n\
-37 finder\n\
-11 finder en\n\
-10 findes\n\
-47 finde…\n\
-41 fine\n\
-11 fine of\n\
8 fine see\n\
14 fingeren\n\
14 fingeren på\n\
8 finge…\n\
15 finished\n\
21 finis…\n\
-11 finn\n\
14 fint\n\
13 fint nok\n\
9 firkant\n\
9 firka…\n\
16 firm\n\
26 firm.bank|claims\n\
-13 firm.bank|claims firm.bank|reports\n\
86 firm.bank|claims firm.courier|claims\n\
25 firm.bank|claims firm.shop|claims\n\
9 firm.bank|claims firm.streaming|claims\n\
40 firm.bank|claims firm.support|claims\n\
16 firm.bank|claims firm.telecom|claims\n\
-11 firm.bank|claims firm.toll|claims\n\
-125 firm.bank|claims money.amount|claims\n\
27 firm.bank|claims money.amount|denies\n\
66 firm.bank|claims money.unusual-means|claims\n\
33 firm.bank|claims money.valuables|claims\n\
-12 firm.bank|claims money.valuables|reports\n\
-25 firm.bank|claims person.adviser|claims\n\
48 firm.bank|claims person.agent|claims\n\
-10 firm.bank|claims person.buyer|claims\n\
85 firm.bank|claims person.family|claims\n\
-8 firm.bank|claims person.landlord|claims\n\
-16 firm.bank|claims threat.block|threatens\n\
-10 firm.bank|claims threat.court|reports\n\
-56 firm.bank|claims threat.court|threatens\n\
-13 firm.bank|claims threat.deadline|reports\n\
52 firm.bank|claims threat.deadline|threatens\n\
-9 firm.bank|claims threat.debt|threatens\n\
-15 firm.bank|claims threat.return|threatens\n\
-15 firm.bank|denies\n\
26 firm.bank|live\n\
-85 firm.bank|reader\n\
-15 firm.bank|reports\n\
-9 firm.bank|reports money.amount|reports\n\
-11 firm.bank|reports money.valuables|reports\n\
-11 firm.bank|reports person.family|claims\n\
-9 firm.bank|speaks\n\
37 firm.courier|claims\n\
25 firm.courier|claims firm.payment|claims\n\
95 firm.courier|claims money.amount|claims\n\
16 firm.courier|claims money.unusual-means|claims\n\
68 firm.courier|claims money.valuables|claims\n\
-22 firm.courier|claims person.agent|claims\n\
31 firm.courier|claims person.buyer|claims\n\
25 firm.courier|claims person.landlord|claims\n\
-31 firm.courier|claims threat.block|threatens\n\
13 firm.courier|claims threat.court|threatens\n\
17 firm.courier|claims threat.deadline|threatens\n\
33 firm.courier|claims threat.return|threatens\n\
37 firm.courier|live\n\
19 firm.courier|reader\n\
-23 firm.courier|reports\n\
-48 firm.courier|speaks\n\
85 firm.payment|claims\n\
-16 firm.payment|claims firm.utility|claims\n\
-127 firm.payment|claims money.amount|claims\n\
21 firm.payment|claims money.amount|denies\n\
31 firm.payment|claims money.unusual-means|claims\n\
-18 firm.payment|claims money.valuables|claims\n\
35 firm.payment|claims person.agent|claims\n\
-14 firm.payment|claims person.buyer|claims\n\
20 firm.payment|claims person.family|claims\n\
14 firm.payment|claims person.landlord|claims\n\
12 firm.payment|claims threat.arrest|threatens\n\
54 firm.payment|claims threat.block|threatens\n\
20 firm.payment|claims threat.court|threatens\n\
15 firm.payment|claims threat.cutoff|threatens\n\
-11 firm.payment|claims threat.deadline|threatens\n\
13 firm.payment|claims threat.debt|threatens\n\
34 firm.payment|claims threat.return|threatens\n\
85 firm.payment|live\n\
42 firm.payment|reader\n\
-16 firm.payment|reports\n\
38 firm.payment|speaks\n\
35 firm.shop|claims\n\
8 firm.shop|claims firm.telecom|claims\n\
12 firm.shop|claims money.amount|claims\n\
16 firm.shop|claims money.unusual-means|claims\n\
14 firm.shop|claims money.valuables|claims\n\
25 firm.shop|claims person.buyer|claims\n\
10 firm.shop|claims threat.block|threatens\n\
35 firm.shop|live\n\
16 firm.shop|speaks\n\
25 firm.streaming|claims\n\
23 firm.streaming|claims threat.block|threatens\n\
15 firm.streaming|claims threat.deadline|threatens\n\
25 firm.streaming|live\n\
13 firm.streaming|reader\n\
20 firm.streaming|speaks\n\
58 firm.support|claims\n\
10 firm.support|claims firm.telecom|claims\n\
9 firm.support|claims firm.toll|claims\n\
11 firm.support|claims money.amount|claims\n\
-35 firm.support|claims money.unusual-means|claims\n\
9 firm.support|claims person.agent|claims\n\
-10 firm.support|claims person.family|claims\n\
-25 firm.support|claims threat.block|threatens\n\
8 firm.support|claims threat.deadline|threatens\n\
58 firm.support|live\n\
33 firm.support|reader\n\
69 firm.support|speaks\n\
60 firm.telecom|claims\n\
8 firm.telecom|claims money.amount|claims\n\
12 firm.telecom|claims threat.block|threatens\n\
8 firm.telecom|claims threat.cutoff|threatens\n\
32 firm.telecom|claims threat.deadline|threatens\n\
60 firm.telecom|live\n\
58 firm.telecom|reader\n\
10 firm.telecom|reports\n\
10 firm.telecom|reports money.amount|reports\n\
29 firm.telecom|speaks\n\
31 firm.toll|claims\n\
33 firm.toll|claims money.amount|claims\n\
-10 firm.toll|claims threat.block|threatens\n\
39 firm.toll|claims threat.court|threatens\n\
42 firm.toll|claims threat.deadline|threatens\n\
19 firm.toll|claims threat.debt|threatens\n\
31 firm.toll|live\n\
-20 firm.toll|reader\n\
32 firm.toll|speaks\n\
38 firm.utility|claims\n\
32 firm.utility|claims money.amount|claims\n\
37 firm.utility|claims threat.cutoff|threatens\n\
40 firm.utility|claims threat.deadline|threatens\n\
38 firm.utility|live\n\
26 firm.utility|reader\n\
58 firm.utility|speaks\n\
-17 firms\n\
-9 firms which\n\
8 firmy\n\
177 firm|claims\n\
-27 firm|denies\n\
-51 firm|reports\n\
152 firm|speaks\n\
9 firsa…\n\
18 first #\n\
-14 first day\n\
-13 first week\n\
8 fisca…\n\
-20 fish\n\
-8 fiske…\n\
-8 fix login\n\
8 fjerner\n\
-10 fjernet\n\
-10 fjern…\n\
-9 fjordby\n\
-31 fjord…\n\
-16 fjorten\n\
-16 fjort…\n\
-10 flash\n\
-21 flat white\n\
-19 flere\n\
-8 flink\n\
-37 floor\n\
-28 flyt\n\
-17 flyt tiden\n\
-11 flytte\n\
-14 flytte penge\n\
16 flytter\n\
-8 folder\n\
-14 folde…\n\
10 folge…\n\
-9 folkeregisteradresse\n\
-33 follow\n\
-10 follow it\n\
-21 follow the\n\
33 following\n\
12 folosit\n\
11 folosit intr\n\
9 folos…\n\
-29 for\n\
56 for #\n\
-42 for a\n\
-8 for access\n\
-10 for another\n\
-10 for any\n\
-9 for anything\n\
208 for at\n\
9 for bail\n\
10 for both\n\
-23 for calling\n\
-10 for cpr\n\
8 for den\n\
-8 for det\n\
8 for details\n\
31 for dig\n\
19 for digital\n\
-12 for din\n\
-18 for dine\n\
-9 for dinner\n\
-18 for en\n\
10 for english\n\
-12 for eu\n\
8 for four\n\
25 for hjælp\n\
9 for home\n\
8 for jer\n\
-15 for kaffen\n\
-14 for leaving\n\
-9 for mange\n\
34 for me\n\
60 for mig\n\
9 for min\n\
28 for my\n\
-8 for next\n\
14 for non\n\
-16 for november\n\
20 for og\n\
8 for online\n\
9 for pakke\n\
-17 for payment\n\
-11 for payroll\n\
-8 for q1\n\
-8 for questions\n\
9 for residents\n\
-13 for sent\n\
-13 for sig\n\
9 for some\n\
10 for staying\n\
-13 for strømmen\n\
31 for så\n\
10 for ten\n\
-100 for the\n\
19 for two\n\
-14 for up\n\
86 for you\n\
-93 for your\n\
-8 foran\n\
-27 forbi\n\
-16 forbi i\n\
15 forbi og\n\
8 forbi om\n\
-14 forbi til\n\
10 forbindelse\n\
12 forbi…\n\
-14 forbruget\n\
-18 forbr…\n\
-10 force\n\
-9 force from\n\
17 forde…\n\
20 fordi det\n\
17 fordi dit\n\
-21 fordi jeg\n\
-17 fordi kortet\n\
11 fordi vi\n\
16 foregår\n\
16 foregår det\n\
10 foreg…\n\
21 foreign\n\
9 foreign background\n\
17 foreigner\n\
9 foreigners\n\
48 forei…\n\
-9 foreliggende\n\
-9 foreliggende grundlag\n\
-8 forel…\n\
-22 foretage\n\
-8 foretage dig\n\
14 foretaget\n\
-8 foret…\n\
-8 forev…\n\
-9 forfa…\n\
-9 forgot\n\
-11 forgo…\n\
16 forhånd\n\
16 forhå…\n\
-21 forkert\n\
-21 forke…\n\
-12 forklar\n\
16 forklaring\n\
-10 forkynde\n\
-8 forkynde en\n\
-17 forlænge\n\
-31 forlæ…\n\
-58 form\n\
-12 formanden\n\
-25 forma…\n\
-8 formi…\n\
8 formular\n\
-16 formularen\n\
8 forny\n\
-9 fornyes\n\
-11 fornyet\n\
-24 forny…\n\
-8 forre…\n\
-24 forsikring\n\
-11 forsinket\n\
-24 forsi…\n\
-12 forskudsopgørelse\n\
-12 forsk…\n\
-10 forstår\n\
-12 forsvinde\n\
-11 forsv…\n\
13 forsøgt\n\
10 forsøgt at\n\
19 forsø…\n\
18 forto…\n\
12 fortroligt\n\
35 fortr…\n\
8 fortsætte\n\
10 forts…\n\
-9 forty\n\
9 forty one\n\
-19 fortæl\n\
-20 fortæller\n\
-41 fortæ…\n\
-11 forudbetalt\n\
-11 forudbetalt leje\n\
-8 forud…\n\
-8 forurettede\n\
-8 forur…\n\
40 forward\n\
26 forward the\n\
8 forwarded message\n\
36 forwa…\n\
-8 forår…\n\
8 forældet\n\
-43 forældre\n\
-25 foræl…\n\
-17 fosse\n\
-12 fost\n\
11 fost folosit\n\
20 foto\n\
19 foto af\n\
-8 fotografi\n\
8 fotos\n\
54 found\n\
25 found a\n\
9 found at\n\
-9 found that\n\
11 found your\n\
-17 four\n\
-8 four and\n\
15 four digits\n\
17 four hours\n\
-8 four weeks\n\
-11 fourteen\n\
-13 fourt…\n\
-54 fra\n\
20 fra @link\n\
-24 fra banken\n\
25 fra bankens\n\
11 fra danske\n\
11 fra dba\n\
-15 fra den\n\
-27 fra det\n\
-10 fra dig\n\
9 fra elselskabet\n\
-9 fra en\n\
-9 fra et\n\
-13 fra hospitalet\n\
-24 fra i\n\
21 fra kina\n\
-12 fra kommunen\n\
8 fra københavns\n\
-8 fra mig\n\
10 fra min\n\
39 fra mitid\n\
24 fra nets\n\
-13 fra os\n\
-12 fra politiet\n\
-13 fra postnord\n\
9 fra skat\n\
8 fra skattestyrelsen\n\
14 fra ældre\n\
-27 fradrag\n\
-23 fradr…\n\
25 fragt\n\
12 fragt #\n\
10 frais\n\
-20 frame\n\
-20 frame number\n\
10 franc…\n\
8 frank…\n\
-11 frate\n\
128 fraud\n\
14 fraud dept\n\
15 fraud desk\n\
20 fraud team\n\
11 fraudster\n\
13 fraud…\n\
-28 fredag\n\
-12 fredag #\n\
-19 fredag jeg\n\
-31 freda…\n\
-14 fredericia\n\
-11 frede…\n\
-68 free\n\
8 free #\n\
-10 free of\n\
9 frei\n\
-12 freig…\n\
50 frem\n\
23 frem og\n\
-15 fremme\n\
-9 fremme inden\n\
-10 fremmed\n\
12 fremmede\n\
-11 fremm…\n\
8 frems…\n\
12 fremvisning\n\
9 fremv…\n\
-8 fresh\n\
8 fri og\n\
-10 frida…\n\
20 friends\n\
17 frien…\n\
13 frigive\n\
23 frigiver\n\
26 frigives\n\
23 frigives når\n\
66 frigi…\n\
-8 frist\n\
-11 fristen\n\
-11 fristen er\n\
-12 frist…\n\
10 frivi…\n\
-19 frokost\n\
-8 froko…\n\
60 from\n\
-46 from #\n\
17 from a\n\
14 from danish\n\
21 from danske\n\
23 from here\n\
-8 from him\n\
-17 from last\n\
-22 from me\n\
33 from mitid\n\
8 from mobilepay\n\
-10 from my\n\
11 from nordea\n\
-12 from one\n\
-16 from osaka\n\
-10 from our\n\
-9 from outside\n\
9 from refund\n\
-8 from skat\n\
81 from the\n\
15 from this\n\
-12 from today\n\
8 from us\n\
-16 from you\n\
20 from your\n\
-10 from zalando\n\
28 front\n\
14 front and\n\
12 front you\n\
-8 frozen\n\
-8 frozen the\n\
-8 froze…\n\
32 fru\n\
14 frue\n\
12 fue\n\
13 fuld\n\
15 fulde\n\
15 fulde navn\n\
12 fulds…\n\
-11 fulgte\n\
-11 fulgt…\n\
49 full\n\
8 full amount\n\
24 full name\n\
-16 function\n\
-16 funct…\n\
32 fund\n\
39 fundet\n\
47 fundet dine\n\
-18 fundet en\n\
39 funde…\n\
61 funds\n\
-13 funds it\n\
9 funds to\n\
-8 fup\n\
-8 fur die\n\
10 fur einen\n\
12 furat\n\
8 furni…\n\
9 future\n\
9 futur…\n\
13 fwd\n\
-14 fyn\n\
-14 fyrre\n\
-10 fyrre år\n\
20 få #\n\
11 få din\n\
-17 få dine\n\
-8 få et\n\
-8 få penge\n\
9 få pengene\n\
-22 fået\n\
14 fået brev\n\
-8 fået en\n\
13 fået mig\n\
-9 fået ny\n\
20 fået på\n\
62 får\n\
14 får dem\n\
35 får du\n\
45 får en\n\
14 får i\n\
-9 får mange\n\
-9 fælles\n\
-15 fælle…\n\
-9 fængsel\n\
-10 fængs…\n\
-16 færdi…\n\
-22 fødselsdagen\n\
-29 fødse…\n\
-10 føles\n\
-34 følg\n\
8 følgere\n\
-50 før\n\
26 før #\n\
8 før de\n\
-12 før det\n\
-30 før du\n\
16 først\n\
-8 først og\n\
-26 første gang\n\
8 første opgave\n\
8 føtex\n\
12 gali\n\
-22 galite\n\
-16 galite atsiimti\n\
-22 galit…\n\
-15 galiu\n\
-9 galt\n\
-11 galt og\n\
-11 game\n\
-9 game you\n\
-37 gamle\n\
35 gamle er\n\
-14 gamle nummer\n\
-9 gamle og\n\
-16 gamle telefon\n\
-21 gammel\n\
-24 gamme…\n\
-26 gang\n\
-33 gang du\n\
17 gang i\n\
17 gang med\n\
-9 gang skal\n\
33 gange\n\
11 gange få\n\
-10 garage\n\
-10 garag…\n\
31 garanti\n\
42 garan…\n\
-19 garden\n\
-10 garden centre\n\
-20 garde…\n\
-11 gav\n\
-12 gavau\n\
-20 gave\n\
8 gave me\n\
-22 gavekort\n\
-17 gavekort og\n\
-20 gavekort til\n\
-22 gavek…\n\
-9 gb\n\
-9 gdyni\n\
26 gebyr\n\
-10 gebyr for\n\
-10 gebyret\n\
-13 gebyret er\n\
-11 gebyr…\n\
-18 gecen\n\
-10 gecen hafta\n\
-8 gecic…\n\
18 gecin\n\
14 gecir…\n\
12 geciy…\n\
16 geehrter\n\
9 geehrter kunde\n\
16 geehr…\n\
10 geek\n\
18 geld\n\
16 geld auf\n\
21 geldi\n\
27 geldi mi\n\
-12 geldiniz\n\
-12 geldi…\n\
16 gelecek\n\
14 gelec…\n\
9 gelen\n\
9 gelip\n\
-8 gelirken\n\
-8 gelir…\n\
-13 geliy…\n\
-13 gelsin\n\
-13 gelsi…\n\
-33 gem\n\
-8 gem dit\n\
13 genak…\n\
-9 generalforsamling\n\
14 genop…\n\
22 genst…\n\
8 gentile\n\
-13 genuine\n\
-13 genui…\n\
17 gerade\n\
17 gerad…\n\
-9 gerai\n\
11 gerbiamas\n\
11 gerbiamas kliente\n\
11 gerbi…\n\
-15 gerce…\n\
-19 gerek\n\
-10 gerekmektedir\n\
16 geri\n\
13 gerisini\n\
13 geris…\n\
-39 gerne\n\
9 gerne have\n\
-17 gerne høre\n\
-17 geros\n\
-17 geros dienos\n\
-22 gesperrt\n\
-22 gespe…\n\
42 get\n\
30 get #\n\
8 get any\n\
16 get in\n\
8 get into\n\
17 get it\n\
9 get the\n\
-25 get this\n\
8 get you\n\
-19 get your\n\
-12 getirin\n\
-12 getir…\n\
20 gets\n\
13 gets it\n\
-8 gets the\n\
11 gevinsten\n\
14 gevin…\n\
-15 gia\n\
-8 gibi\n\
34 gift\n\
26 gift cards\n\
-15 gifts\n\
-15 gik\n\
-11 giorno\n\
-12 giorn…\n\
-27 gira\n\
21 girec…\n\
10 girer…\n\
-61 giris\n\
-58 giris yaparak\n\
9 girl\n\
9 girlfriend\n\
9 girlf…\n\
-9 girmeniz\n\
13 girme…\n\
-17 giro\n\
-9 git\n\
-9 github\n\
-9 githu…\n\
-8 giudice\n\
15 giv\n\
14 giv aldrig\n\
55 give\n\
13 give him\n\
24 give it\n\
-14 give me\n\
11 give your\n\
14 given\n\
12 given me\n\
8 given to\n\
33 giver\n\
14 giver dig\n\
28 gives\n\
23 gives you\n\
-27 gjort\n\
-14 gjort op\n\
-24 glade\n\
-17 glade for\n\
-10 gladsaxe\n\
-10 glads…\n\
-24 glemt\n\
-8 glemt dit\n\
-11 glemt kortet\n\
18 global\n\
18 globa…\n\
12 glostrup\n\
12 glost…\n\
19 gls\n\
-8 gls votre\n\
-8 glæder\n\
-8 glæder os\n\
-11 glæde…\n\
12 gmail\n\
26 go\n\
8 go ahead\n\
27 go to\n\
9 god sir\n\
-19 goddag det\n\
-15 gode\n\
8 godkend dem\n\
-9 godkend den\n\
-16 godkende\n\
-11 godkende din\n\
-10 godkende noget\n\
8 godkende to\n\
22 godkendelse\n\
-11 godkender\n\
10 godkender du\n\
-14 godkender med\n\
-47 godkendt\n\
-36 godkendt noget\n\
-57 godke…\n\
18 godt\n\
-9 godt jeg\n\
15 godt skrive\n\
57 goes\n\
15 goes back\n\
8 goes through\n\
20 goes to\n\
25 going\n\
-10 going round\n\
36 going to\n\
24 gone\n\
13 good\n\
31 good afternoon\n\
13 good good\n\
-18 goodbye\n\
-18 goodb…\n\
51 google\n\
11 google play\n\
13 google the\n\
41 googl…\n\
-23 got\n\
21 got #\n\
-38 got a\n\
8 got an\n\
-11 got one\n\
-13 gotow…\n\
8 government\n\
13 gover…\n\
-15 gracias\n\
-9 gracias por\n\
-15 graci…\n\
8 grandson\n\
-13 grand…\n\
14 granny\n\
9 grann…\n\
-16 granted\n\
-8 granted an\n\
-8 granted to\n\
-16 grant…\n\
18 gratis men\n\
-10 grazie\n\
-11 grazi…\n\
17 great\n\
21 green\n\
20 green one\n\
-10 green…\n\
-8 greet…\n\
-20 grethe\n\
-20 greth…\n\
-9 gross\n\
26 group\n\
27 grubuna\n\
27 grubu…\n\
19 grund\n\
8 grund af\n\
-10 grundlag\n\
-12 grund…\n\
24 gruppen\n\
-24 gruppo\n\
-12 grusse\n\
-12 gruss…\n\
-9 græns…\n\
8 gs\n\
8 guarantee\n\
8 guarantee of\n\
12 guaranteed\n\
21 guara…\n\
8 guess\n\
9 guests\n\
10 guide\n\
13 guide you\n\
-20 gumruk\n\
-15 gumru…\n\
14 gun sonra\n\
9 gunce…\n\
9 gunde\n\
19 gunluk\n\
19 gunlu…\n\
-40 gunu\n\
-15 gusta…\n\
11 guten\n\
10 gutsc…\n\
-11 guvenli\n\
-16 guven…\n\
-9 gym\n\
26 gå\n\
11 gå til\n\
11 gået\n\
19 går\n\
-13 går automatisk\n\
8 går den\n\
9 går i\n\
10 går igennem\n\
-10 gælder\n\
-12 gælder i\n\
-9 gælde…\n\
11 gældsstyrelsen you\n\
19 gønderecegim\n\
12 gønde…\n\
-9 gør\n\
20 gør det\n\
-21 gør du\n\
19 gør er\n\
19 gøre det\n\
-31 gøre noget\n\
-11 gørunuyor\n\
-17 gørun…\n\
10 gøste…\n\
-23 h\n\
-16 h #\n\
-11 h aarhus\n\
-8 h et\n\
-9 h in\n\
143 ha\n\
67 ha #\n\
11 ha roto\n\
8 hab\n\
-11 haben\n\
-19 haben ihre\n\
-10 habit\n\
-8 habit…\n\
8 hacer una\n\
37 hacker\n\
13 hackere\n\
11 hackerne\n\
21 hackers\n\
-12 hacket\n\
77 hacke…\n\
-54 had\n\
-8 had a\n\
-9 had it\n\
-11 had that\n\
-9 haddad\n\
-9 hadda…\n\
-10 hafta\n\
-23 haha\n\
-10 haha ja\n\
10 hakki…\n\
-15 half\n\
-29 half of\n\
-9 hali\n\
-23 hall\n\
31 halv\n\
26 halv time\n\
-23 halvd…\n\
24 ham\n\
8 ham dem\n\
14 ham i\n\
153 han\n\
-8 han at\n\
41 han er\n\
-8 han et\n\
30 han har\n\
-11 han havde\n\
15 han hedder\n\
-13 han ikke\n\
35 han kan\n\
-21 han kun\n\
64 han lægger\n\
-15 han og\n\
30 han siger\n\
17 han skal\n\
9 han spørger\n\
20 han tager\n\
-12 han var\n\
40 han vil\n\
29 hand\n\
-10 hand and\n\
11 hand it\n\
-10 hand over\n\
11 hand the\n\
10 hand you\n\
-9 handed\n\
-14 handel\n\
-24 hande…\n\
-10 handle\n\
-18 handled\n\
-12 handled by\n\
9 handler\n\
-8 handling fee\n\
-34 handl…\n\
9 handy\n\
23 haneli\n\
23 hanel…\n\
10 haneyi\n\
10 haney…\n\
-27 hang\n\
-26 hang up\n\
-28 hanne\n\
-8 hanno\n\
-27 hans\n\
11 hansen\n\
-13 hansens\n\
-13 hansens cykler\n\
8 happen\n\
11 happened\n\
12 happened to\n\
-13 happens\n\
-8 happens if\n\
-19 happy\n\
21 har\n\
-19 har #\n\
-23 har bedt\n\
16 har bekræftet\n\
20 har betalt\n\
34 har brug\n\
-12 har brugt\n\
13 har de\n\
-9 har den\n\
16 har det\n\
107 har en\n\
-11 har et\n\
19 har feriepenge\n\
10 har forsøgt\n\
30 har fundet\n\
-21 har fået\n\
-12 har glemt\n\
-8 har haft\n\
-10 har hun\n\
27 har indbetalt\n\
9 har indledt\n\
12 har jeg\n\
17 har kun\n\
-20 har lagt\n\
12 har lavet\n\
15 har lige\n\
-9 har læst\n\
-8 har mistanke\n\
-35 har modtaget\n\
-8 har nu\n\
20 har og\n\
-9 har også\n\
14 har oprettet\n\
-8 har pligt\n\
11 har registreret\n\
-10 har ret\n\
19 har ringet\n\
12 har sat\n\
19 har sendt\n\
-10 har set\n\
-28 har skrevet\n\
-8 har spist\n\
-23 har spærret\n\
10 har stående\n\
41 har tavshedspligt\n\
-24 har tid\n\
11 har tjent\n\
20 har to\n\
11 har valgt\n\
-9 har virus\n\
20 har vundet\n\
-15 har været\n\
-14 harbour\n\
-18 harbo…\n\
-8 hard\n\
-11 hardware\n\
-11 hardw…\n\
20 has\n\
-27 has a\n\
-9 has accepted\n\
-12 has already\n\
10 has arrived\n\
-17 has asked\n\
25 has found\n\
-11 has moved\n\
23 has room\n\
-10 has the\n\
28 has to\n\
8 has told\n\
-9 hasnt\n\
-8 haster\n\
-8 haste…\n\
-22 hat\n\
9 hata\n\
8 hate\n\
17 hav\n\
12 hav kort\n\
-57 havde\n\
-15 havde bedt\n\
152 have\n\
91 have #\n\
37 have a\n\
22 have already\n\
18 have an\n\
19 have at\n\
-13 have been\n\
-14 have blocked\n\
-9 have called\n\
-26 have fradrag\n\
14 have got\n\
14 have jeg\n\
23 have moved\n\
9 have no\n\
-9 have optaget\n\
44 have paid\n\
-12 have questions\n\
-12 have received\n\
-13 have reported\n\
-8 have sagt\n\
-11 have seen\n\
-9 have sent\n\
-23 have the\n\
-39 have time\n\
-36 have to\n\
9 have tried\n\
18 have won\n\
14 have your\n\
-18 havent\n\
-20 haven…\n\
-17 having\n\
-12 having a\n\
-17 havin…\n\
-8 havn\n\
-8 havnegade\n\
-8 havnegade #\n\
-41 hazir\n\
97 he\n\
36 he can\n\
-23 he didnt\n\
-11 he got\n\
-15 he had\n\
22 he has\n\
39 he is\n\
-9 he must\n\
10 he needs\n\
-15 he said\n\
41 he says\n\
50 he wants\n\
-17 he was\n\
12 he will\n\
8 he would\n\
-16 heade…\n\
-10 headphones\n\
-10 headp…\n\
22 hear\n\
16 hear us\n\
-11 hearing\n\
-11 heari…\n\
11 heat\n\
12 heat cheque\n\
-22 hed\n\
67 hedder\n\
15 hedder sofie\n\
67 hedde…\n\
11 heej\n\
42 hej\n\
-26 hej alle\n\
-10 hej allesammen\n\
12 hej det\n\
20 hej du\n\
12 hej er\n\
31 hej far\n\
8 hej igen\n\
13 hej jeg\n\
15 hej mor\n\
18 hej søde\n\
9 hej vi\n\
16 hejsa\n\
22 held\n\
14 held at\n\
53 hele\n\
19 hele eu\n\
32 hell\n\
22 hell ask\n\
47 hello\n\
8 hello dear\n\
-26 hello this\n\
9 hello were\n\
36 help\n\
8 help of\n\
16 help you\n\
-14 helpe…\n\
29 helping\n\
29 helpi…\n\
-13 helpline\n\
-13 helpl…\n\
-13 helst\n\
-8 helt\n\
13 hemen\n\
-11 hemen kapatin\n\
-16 hemmelige\n\
-20 hemme…\n\
15 hen\n\
-8 henrik\n\
-15 henri…\n\
16 hent\n\
10 hent ultraviewer\n\
10 hente pengene\n\
13 henter\n\
27 henter dit\n\
-11 henter ikke\n\
-11 hentes\n\
-8 hente…\n\
-15 henvendelser\n\
-9 henvendelser om\n\
-19 henve…\n\
-8 hepsi…\n\
143 her\n\
35 her @link\n\
-15 her bank\n\
-12 her card\n\
13 her du\n\
-18 her i\n\
12 her jeg\n\
17 her med\n\
25 her on\n\
-14 her pension\n\
-17 her to\n\
15 her vi\n\
232 here\n\
68 here @link\n\
8 here and\n\
12 here from\n\
12 here i\n\
13 here is\n\
11 here on\n\
20 here the\n\
9 here we\n\
-14 here white\n\
24 here within\n\
9 herefter\n\
9 heref…\n\
13 herfra\n\
13 herfr…\n\
15 herke…\n\
14 herunder\n\
14 herunder og\n\
16 herun…\n\
53 hes\n\
13 hes asking\n\
8 hes the\n\
-16 hesaba\n\
-26 hesabi\n\
8 hesabina\n\
-8 hesabiniza\n\
-37 hesab…\n\
8 hesap\n\
-14 hesap…\n\
-9 heute abend\n\
63 hey\n\
11 hey i\n\
10 hey saw\n\
26 hey sorry\n\
-57 hi\n\
-17 hi all\n\
-11 hi dad\n\
14 hi dear\n\
-11 hi everyone\n\
12 hi i\n\
8 hi ich\n\
8 hi im\n\
-13 hi its\n\
-20 hi mum\n\
15 hi neighbour\n\
19 hi there\n\
-11 hi this\n\
-10 hiciste\n\
-10 hicis…\n\
13 hier\n\
-8 high\n\
-11 hillerød\n\
-12 hille…\n\
-115 hilsen\n\
-11 hilsen norlys\n\
-14 hilsen poul\n\
-115 hilse…\n\
70 him\n\
-8 him a\n\
10 him he\n\
14 him the\n\
8 hinte…\n\
-44 his\n\
-14 his account\n\
-20 his savings\n\
-13 history\n\
-17 histo…\n\
13 hit\n\
-25 hjem\n\
-8 hjem er\n\
-8 hjem fra\n\
-20 hjemme\n\
11 hjemme jeg\n\
9 hjemmefra\n\
-16 hjemmeside\n\
-21 hjemm…\n\
9 hjælp\n\
22 hjælp med\n\
-8 hjælp til\n\
17 hjælpe\n\
10 hjælpe dig\n\
44 hjælper\n\
19 hjælper dig\n\
9 hjælper os\n\
66 hjælp…\n\
-11 ho\n\
8 hocam…\n\
12 hola\n\
8 hola le\n\
11 hola mama\n\
46 hold\n\
10 hold it\n\
10 hold the\n\
-21 hold øje\n\
-48 holder\n\
-19 holder lukket\n\
-56 holde…\n\
-10 holds\n\
9 holds it\n\
-12 holdsport\n\
-12 holds…\n\
-8 hole\n\
8 holiday money\n\
-15 home\n\
12 hong\n\
12 hong kong\n\
-10 hoppe\n\
-10 hoppe på\n\
8 hoppede\n\
8 hoppe…\n\
11 horas\n\
8 horas o\n\
-24 horsens\n\
-9 horsens te\n\
-24 horse…\n\
-29 hos\n\
9 hos dem\n\
25 hos dig\n\
-12 hos geldiniz\n\
-19 hos os\n\
-13 hospice\n\
-12 hospital\n\
-11 hospitalet\n\
-13 hospitalet og\n\
-35 hospi…\n\
-21 host\n\
15 hotels\n\
23 hotel…\n\
29 hour\n\
-10 hour the\n\
49 hours\n\
23 hours @link\n\
-14 hours are\n\
-8 hours before\n\
9 hours to\n\
18 house\n\
23 house number\n\
-15 hoved…\n\
-57 how\n\
-8 how did\n\
-14 how do\n\
-32 how to\n\
12 how we\n\
13 hoy\n\
52 hr\n\
10 hr fru\n\
-18 hr system\n\
8 hrs\n\
20 html\n\
-29 http\n\
-15 http #\n\
-8 hug\n\
8 human\n\
12 hun er\n\
8 hun kan\n\
14 hun skal\n\
-15 hunden\n\
-16 hunde…\n\
8 hundred and\n\
-11 hurry\n\
12 hurtig\n\
9 hurtige\n\
8 hurtige penge\n\
-22 hurtigt\n\
10 husband\n\
10 husba…\n\
-130 husk\n\
-72 husk at\n\
-15 huske\n\
-10 husleje\n\
-30 huslejen\n\
-29 huslejen til\n\
-39 husle…\n\
-43 hvad\n\
29 hvad der\n\
-12 hvad du\n\
-16 hvad er\n\
13 hvad skal\n\
18 hvad står\n\
-25 hvem der\n\
13 hvem er\n\
-28 hver\n\
-17 hver dag\n\
-28 hverdage\n\
-28 hverd…\n\
-16 hverken\n\
-16 hverk…\n\
-16 hvidvask og\n\
36 hvilken\n\
34 hvilken bank\n\
31 hvilk…\n\
14 hvis banken\n\
22 hvis de\n\
-28 hvis der\n\
-29 hvis det\n\
55 hvis du\n\
12 hvis ikke\n\
-14 hvis man\n\
-12 hvis noget\n\
-63 hvor\n\
-20 hvor der\n\
-8 hvor din\n\
-8 hvor jeg\n\
23 hvor mange\n\
14 hvor meget\n\
-13 hvor pengene\n\
-46 hvordan\n\
-14 hvordan det\n\
-46 hvord…\n\
-26 hvorfor\n\
-26 hvorf…\n\
-9 hvornår\n\
-9 hvorn…\n\
-10 håndbold\n\
-10 håndbold og\n\
-10 håndb…\n\
8 hånden\n\
8 hånde…\n\
8 håndteringsgebyr\n\
-32 hæfter\n\
-32 hæfte…\n\
-13 hæleri\n\
-13 hæler…\n\
8 hænger\n\
11 hænger på\n\
9 hæv\n\
-8 hæve\n\
10 hævekort\n\
13 hævekort og\n\
10 hævek…\n\
28 hæver\n\
9 hæver #\n\
8 hævni…\n\
-12 høj\n\
13 højre\n\
9 højtt…\n\
26 hør\n\
-55 høre\n\
-8 høre at\n\
-8 høre det\n\
-19 høre om\n\
-24 i\n\
-11 i #\n\
-21 i a\n\
-8 i aalborg\n\
26 i accidentally\n\
23 i already\n\
-19 i alt\n\
67 i am\n\
-71 i appen\n\
-8 i asked\n\
-22 i at\n\
-17 i au\n\
-18 i aula\n\
-14 i automaten\n\
14 i banken\n\
11 i believe\n\
9 i bero\n\
-14 i betalingsservice\n\
20 i bilen\n\
8 i bilka\n\
-11 i borgerservice\n\
8 i bought\n\
-16 i brevet\n\
-9 i brug\n\
-9 i butikken\n\
-16 i bøde\n\
20 i call\n\
-16 i called\n\
113 i can\n\
62 i cant\n\
8 i civil\n\
9 i crashed\n\
32 i dag\n\
-12 i dai\n\
8 i delete\n\
-8 i depositum\n\
8 i deres\n\
-30 i digital\n\
-58 i din\n\
12 i dit\n\
43 i do\n\
27 i dont\n\
-8 i dropped\n\
-15 i e\n\
10 i eftermiddag\n\
15 i en\n\
-8 i ever\n\
-10 i familien\n\
11 i fare\n\
-13 i filialen\n\
15 i fill\n\
-12 i finally\n\
-13 i found\n\
-10 i fyrre\n\
17 i første\n\
17 i gang\n\
17 i gavekort\n\
14 i give\n\
-10 i got\n\
16 i gruppen\n\
-18 i går\n\
-29 i har\n\
53 i have\n\
19 i hele\n\
11 i help\n\
8 i håndteringsgebyr\n\
-11 i januar\n\
-8 i juli\n\
-17 i kan\n\
-10 i keep\n\
13 i kø\n\
9 i københavn\n\
-14 i køen\n\
-8 i left\n\
-11 i løbet\n\
26 i made\n\
-12 i mails\n\
10 i make\n\
16 i manchester\n\
-17 i mitid\n\
-24 i mobilbanken\n\
-47 i morgen\n\
-9 i move\n\
46 i must\n\
-10 i måneden\n\
16 i møde\n\
65 i need\n\
-16 i netbank\n\
-56 i netbanken\n\
11 i netto\n\
9 i never\n\
17 i også\n\
15 i only\n\
-13 i owe\n\
-36 i paid\n\
-11 i papirkurven\n\
11 i pay\n\
8 i polen\n\
-10 i postnord\n\
9 i press\n\
14 i read\n\
-9 i receptionen\n\
26 i røret\n\
9 i saw\n\
34 i see\n\
15 i send\n\
51 i sent\n\
15 i should\n\
11 i sikkerhed\n\
8 i siri\n\
-36 i skal\n\
9 i spanien\n\
9 i speaking\n\
-8 i stedet\n\
11 i svar\n\
9 i systemet\n\
35 i take\n\
9 i talk\n\
-11 i tastselv\n\
-12 i telefonen\n\
-33 i think\n\
21 i thought\n\
-24 i told\n\
35 i transfer\n\
8 i trust\n\
-10 i tvivl\n\
16 i typed\n\
-18 i uge\n\
37 i understand\n\
8 i use\n\
-14 i vil\n\
24 i want\n\
-12 i weekenden\n\
9 i work\n\
9 i would\n\
17 i zatwierdzic\n\
-23 i zone\n\
-32 i år\n\
16 i øjeblikket\n\
12 iade\n\
-13 iar\n\
-12 iau\n\
28 iban\n\
9 iban in\n\
-16 ibrahim\n\
-16 ibrah…\n\
27 iceri…\n\
37 ich\n\
13 ich bin\n\
8 ich brauche\n\
-8 ici\n\
-8 ici la\n\
68 icin\n\
29 icin #\n\
23 icin @link\n\
13 icin cpr\n\
16 icinde\n\
16 icind…\n\
37 id\n\
8 id card\n\
-8 id du\n\
10 id i\n\
-8 id if\n\
-12 id like\n\
31 id og\n\
8 id then\n\
8 id til\n\
25 id to\n\
-12 id you\n\
-17 ida\n\
-8 idea\n\
11 identificerer\n\
11 identificerer dig\n\
-11 identify\n\
-28 identitet\n\
-21 identitet i\n\
-25 identitet med\n\
18 identity\n\
-15 identity in\n\
22 idet\n\
-30 ieri\n\
-129 if\n\
-32 if a\n\
48 if i\n\
-35 if it\n\
30 if its\n\
42 if not\n\
11 if possible\n\
-8 if something\n\
-18 if that\n\
33 if the\n\
-28 if they\n\
20 if this\n\
-65 if you\n\
-24 if youd\n\
-17 if your\n\
-17 if youre\n\
-27 if youve\n\
-39 igen\n\
-9 igen den\n\
10 igen du\n\
-10 igen i\n\
10 igen og\n\
11 igennem\n\
11 igenn…\n\
13 ignore the\n\
-13 ignore this\n\
19 ignoring\n\
13 ignoring this\n\
24 ignor…\n\
-9 igual\n\
17 ihnen\n\
13 ihr\n\
-11 ihre\n\
-10 ihre cpr\n\
-21 ihre karte\n\
-9 ihre kontonummer\n\
-10 ihrem\n\
9 ihrer\n\
-26 ii\n\
16 ik\n\
-8 iki\n\
-10 iki penktadienio\n\
10 ikinci\n\
10 ikinc…\n\
110 ikke\n\
-11 ikke appen\n\
-24 ikke betale\n\
31 ikke betalt\n\
12 ikke bliver\n\
-14 ikke det\n\
43 ikke er\n\
-9 ikke foretage\n\
-12 ikke fortæl\n\
-8 ikke give\n\
9 ikke gå\n\
10 ikke gør\n\
-29 ikke gøre\n\
8 ikke har\n\
-10 ikke havde\n\
9 ikke have\n\
20 ikke i\n\
-28 ikke imod\n\
-11 ikke jeg\n\
11 ikke koden\n\
26 ikke lade\n\
10 ikke leveres\n\
-13 ikke link\n\
-9 ikke links\n\
9 ikke lukkes\n\
-11 ikke længere\n\
-12 ikke mig\n\
13 ikke modtage\n\
34 ikke må\n\
-14 ikke oplyse\n\
8 ikke over\n\
11 ikke overføre\n\
21 ikke på\n\
-8 ikke registreret\n\
23 ikke ringe\n\
12 ikke røre\n\
-13 ikke selv\n\
28 ikke sige\n\
16 ikke siger\n\
-11 ikke skal\n\
9 ikke tale\n\
-29 ikke til\n\
8 ikke udbetales\n\
-31 il\n\
-16 il #\n\
-9 il citofono\n\
-12 il codice\n\
12 il dau\n\
-8 il giorno\n\
-8 il giudice\n\
-10 il mese\n\
15 il mio\n\
-8 il primo\n\
-20 il puteti\n\
24 il suo\n\
-31 ile\n\
-9 ile #\n\
-24 ile giris\n\
8 ileti…\n\
27 ilk\n\
-70 ill\n\
-10 ill do\n\
-14 ill give\n\
-13 ill help\n\
-15 ill pay\n\
17 ill put\n\
-16 ill send\n\
17 ill stay\n\
15 illegal\n\
14 illeg…\n\
124 im\n\
15 im a\n\
-9 im calling\n\
27 im going\n\
11 im not\n\
-11 im officer\n\
14 im on\n\
-9 im paketshop\n\
-10 im standing\n\
28 im the\n\
25 immediately\n\
13 immediately on\n\
37 immed…\n\
14 immigration\n\
14 immig…\n\
-20 imod\n\
-12 imod betaling\n\
-18 imper…\n\
-31 import\n\
15 important\n\
15 important message\n\
-49 in\n\
-11 in #\n\
37 in 24h\n\
14 in aalborg\n\
-8 in about\n\
21 in advance\n\
-12 in an\n\
-13 in at\n\
-8 in billund\n\
17 in bitcoin\n\
-11 in box\n\
13 in browser\n\
11 in but\n\
10 in by\n\
-10 in case\n\
10 in cash\n\
8 in charge\n\
-19 in contul\n\
13 in copenhagen\n\
10 in cph\n\
-8 in crypto\n\
-22 in danish\n\
25 in denmark\n\
-8 in der\n\
-29 in digital\n\
-10 in e\n\
-29 in english\n\
9 in esbjerg\n\
8 in five\n\
16 in front\n\
12 in gift\n\
11 in glostrup\n\
18 in here\n\
10 in herning\n\
-9 in ihrem\n\
-20 in is\n\
-10 in it\n\
-27 in its\n\
-14 in june\n\
-8 in kastrup\n\
-11 in kolding\n\
12 in manchester\n\
-10 in mano\n\
-24 in march\n\
-9 in may\n\
-16 in mitid\n\
12 in money\n\
29 in my\n\
-12 in netbank\n\
12 in næstved\n\
-10 in on\n\
21 in one\n\
-26 in our\n\
-8 in section\n\
-9 in settings\n\
14 in spain\n\
-132 in the\n\
10 in thirty\n\
-18 in this\n\
-9 in three\n\
-14 in total\n\
55 in u\n\
11 in usdt\n\
-8 in vejle\n\
12 in whatsapp\n\
32 in with\n\
-9 in writing\n\
84 in your\n\
8 inaczej\n\
8 inacz…\n\
-11 inbox\n\
8 incas…\n\
-8 incl\n\
-9 incl vat\n\
19 inclu…\n\
-24 income\n\
-10 income assessment\n\
25 incompleta\n\
15 incomplete\n\
21 incom…\n\
49 ind\n\
42 ind med\n\
20 ind og\n\
-19 ind på\n\
-12 ind skal\n\
22 indbetaler\n\
-8 indbetales\n\
-9 indbetales på\n\
-10 indbetalingskort\n\
23 indbetalt\n\
23 indbetalt et\n\
31 indbe…\n\
15 inde\n\
9 indef…\n\
-10 indeholder\n\
-10 indeh…\n\
-67 inden #\n\
-12 inden da\n\
-18 inden for\n\
-13 inden fredag\n\
8 inden i\n\
30 inden kl\n\
8 inden midnat\n\
11 inden søndag\n\
9 indenfor\n\
9 indenfor #\n\
9 inden…\n\
8 indflytning\n\
-13 indkaldt\n\
-16 indka…\n\
-11 indkøb\n\
-11 indkø…\n\
-8 indleder\n\
-11 indledning\n\
9 indledt\n\
9 indledt en\n\
-9 indle…\n\
-27 indsigelse\n\
-18 indsigelse mod\n\
-35 indsi…\n\
-8 indstillinger\n\
8 indsætte\n\
10 indsæ…\n\
23 indtast\n\
12 indtast kort\n\
30 indtaste\n\
10 indtaste kort\n\
51 indta…\n\
10 indtil\n\
10 indti…\n\
-24 ines\n\
10 infected\n\
18 infec…\n\
8 inficeret\n\
8 infic…\n\
8 info\n\
18 info@…\n\
-35 information\n\
-18 information about\n\
15 information was\n\
8 information your\n\
17 informed\n\
19 informerer\n\
-36 ingen\n\
8 ingeniør\n\
13 ingenting\n\
22 ingen…\n\
-10 inger\n\
-9 inici…\n\
8 initi…\n\
12 inkasso\n\
9 inkas…\n\
8 inkl\n\
10 inkl alt\n\
12 inps\n\
12 inps @link\n\
-28 input\n\
-15 input name\n\
-8 input type\n\
-13 input…\n\
41 inside\n\
53 insid…\n\
14 inspe…\n\
17 insta\n\
11 instagram\n\
9 installere\n\
8 installere teamviewer\n\
-15 instalment\n\
25 instant\n\
22 instant transfer\n\
37 insta…\n\
8 instead of\n\
-9 insufficient\n\
-13 insuf…\n\
64 insurance\n\
11 insurance #\n\
41 insurance covers\n\
9 insured\n\
73 insur…\n\
-14 int\n\
-16 integ…\n\
10 intentional\n\
10 intentional second\n\
27 interesse\n\
34 interest\n\
26 interest in\n\
10 interested\n\
11 international office\n\
8 internete\n\
48 interpol\n\
-17 interpret\n\
-10 interpreter\n\
-13 interview\n\
-11 interviewet\n\
74 inter…\n\
-10 intet\n\
-11 into a\n\
10 into the\n\
13 into your\n\
20 intr\n\
13 intr un\n\
-12 intranet\n\
-14 intra…\n\
-14 intre\n\
-11 intro…\n\
8 intruder\n\
11 investigating\n\
13 investigation\n\
-12 investigation and\n\
29 investigators\n\
-15 investing\n\
-15 investing in\n\
30 inves…\n\
-9 invia…\n\
-14 invit…\n\
-50 invoice\n\
-21 invoice #\n\
-13 invoice from\n\
9 invoice no\n\
-9 invoice number\n\
-9 invoice that\n\
10 invoice you\n\
-17 invoices\n\
-73 invoi…\n\
13 involved\n\
13 involved in\n\
12 invol…\n\
16 ip\n\
9 ip adresse\n\
106 iphone\n\
60 iphone #\n\
106 iphon…\n\
37 iptal\n\
29 iptal icin\n\
-9 ir\n\
8 ir negaliu\n\
8 irs\n\
8 irs @link\n\
175 is\n\
-66 is #\n\
70 is a\n\
9 is accepted\n\
14 is an\n\
10 is approved\n\
13 is asking\n\
11 is at\n\
-10 is available\n\
20 is being\n\
-10 is cancelled\n\
12 is closed\n\
8 is coming\n\
-9 is confirmed\n\
13 is cut\n\
-11 is delayed\n\
12 is digital\n\
-11 is down\n\
-22 is due\n\
27 is for\n\
-18 is free\n\
41 is from\n\
10 is going\n\
-16 is gunu\n\
18 is held\n\
-13 is here\n\
-9 is ill\n\
8 is in\n\
9 is infected\n\
8 is intended\n\
14 is invalid\n\
12 is involved\n\
32 is it\n\
-10 is life\n\
10 is locked\n\
40 is missing\n\
8 is mitid\n\
9 is needed\n\
23 is not\n\
-14 is officer\n\
10 is one\n\
-20 is open\n\
-10 is ordered\n\
-15 is paid\n\
8 is paused\n\
8 is pending\n\
8 is private\n\
-46 is ready\n\
13 is reported\n\
11 is required\n\
11 is returned\n\
15 is sent\n\
8 is standing\n\
8 is suspended\n\
-14 is that\n\
49 is the\n\
-23 is there\n\
17 is this\n\
-11 is tight\n\
8 is transferred\n\
31 is trying\n\
22 is under\n\
-30 is valid\n\
24 is waiting\n\
14 is your\n\
8 is yours\n\
12 ishøj…\n\
-9 islan…\n\
-22 islem\n\
-8 islemi\n\
-10 islemi siz\n\
-8 islem…\n\
-8 issiustas\n\
-21 issue\n\
-12 issue an\n\
10 issued\n\
10 issue…\n\
8 ist zu\n\
-14 istediginiz\n\
-29 isted…\n\
-9 istem…\n\
9 ister\n\
-14 isteyen\n\
-16 istey…\n\
22 istiyor\n\
16 istiyorum\n\
38 istiy…\n\
-15 it\n\
8 it #\n\
15 it @link\n\
10 it a\n\
-13 it again\n\
-10 it already\n\
-18 it arrives\n\
-24 it asks\n\
-36 it at\n\
16 it back\n\
18 it but\n\
-24 it by\n\
-10 it call\n\
-12 it caller\n\
-11 it cancel\n\
18 it comes\n\
-11 it costs\n\
-10 it could\n\
13 it did\n\
-14 it doesnt\n\
14 it down\n\
-18 it ends\n\
9 it first\n\
11 it has\n\
11 it helpdesk\n\
58 it here\n\
-14 it holds\n\
37 it i\n\
-8 it if\n\
-51 it in\n\
24 it is\n\
11 it just\n\
-12 it may\n\
-11 it might\n\
18 it must\n\
9 it myself\n\
-11 it next\n\
-8 it no\n\
21 it normal\n\
8 it ok\n\
-19 it on\n\
-9 it or\n\
17 it out\n\
8 it over\n\
13 it pops\n\
9 it press\n\
8 it really\n\
29 it say\n\
76 it says\n\
-8 it sikkerhed\n\
8 it starts\n\
-12 it still\n\
-13 it the\n\
-11 it under\n\
10 it via\n\
-16 it was\n\
-10 it wasnt\n\
-11 it where\n\
11 it will\n\
9 it within\n\
23 it worked\n\
-10 it works\n\
-24 italiani\n\
-19 itali…\n\
-8 itari…\n\
-19 itll\n\
-22 itll be\n\
38 its\n\
15 its a\n\
12 its been\n\
-8 its fake\n\
-18 its for\n\
-10 its from\n\
9 its in\n\
14 its me\n\
-28 its on\n\
32 its only\n\
-10 its own\n\
-9 its pending\n\
10 its safe\n\
11 its still\n\
31 its the\n\
30 its urgent\n\
-41 its way\n\
16 its your\n\
24 its yours\n\
-21 itself\n\
-21 itsel…\n\
-47 ive\n\
-14 ive a\n\
-13 ive been\n\
10 ive got\n\
15 ive just\n\
9 ive only\n\
19 ja altså\n\
8 ja den\n\
28 ja det\n\
-15 ja goddag\n\
-13 ja men\n\
9 ja og\n\
-16 ja til\n\
-10 ja vi\n\
18 jak\n\
26 jak nie\n\
8 jakke på\n\
-34 jamais\n\
-9 jamais ce\n\
-12 jamais votre\n\
-34 jamai…\n\
8 jamen\n\
-11 jan\n\
-43 januar\n\
-11 januar så\n\
-30 january\n\
-73 janua…\n\
-24 jau\n\
-15 je\n\
-10 je mets\n\
29 je suis\n\
-14 je tenvoie\n\
119 jeg\n\
-8 jeg #\n\
9 jeg bede\n\
-14 jeg betaler\n\
10 jeg bor\n\
8 jeg bruge\n\
11 jeg bruger\n\
14 jeg dem\n\
16 jeg den\n\
14 jeg det\n\
39 jeg dig\n\
-12 jeg din\n\
-9 jeg endelig\n\
76 jeg er\n\
-35 jeg fik\n\
-15 jeg få\n\
12 jeg godt\n\
19 jeg gør\n\
47 jeg har\n\
-15 jeg havde\n\
30 jeg hedder\n\
18 jeg ikke\n\
74 jeg kan\n\
13 jeg kom\n\
18 jeg køber\n\
-8 jeg lagde\n\
-16 jeg logger\n\
20 jeg lover\n\
-16 jeg lægger\n\
11 jeg mangler\n\
9 jeg nu\n\
11 jeg om\n\
30 jeg ringer\n\
13 jeg selv\n\
-23 jeg sender\n\
15 jeg sidder\n\
-15 jeg siger\n\
74 jeg skal\n\
8 jeg skriver\n\
-26 jeg tastede\n\
-10 jeg tog\n\
17 jeg trykkede\n\
14 jeg trykker\n\
-23 jeg trækker\n\
-14 jeg uploader\n\
-8 jeg var\n\
-18 jeg ville\n\
16 jeg åbner\n\
-8 jei\n\
-9 jei reikia\n\
15 jensen\n\
15 jense…\n\
-18 jer\n\
-33 jeres\n\
-25 jesli\n\
-8 jesli nie\n\
-13 jesli to\n\
-12 jest\n\
8 jest z\n\
9 jeste…\n\
-11 jeszcze\n\
-11 jeszcze nie\n\
-11 jeszc…\n\
12 jetzt\n\
-10 jeudi\n\
-8 jf\n\
11 ji\n\
13 jis\n\
19 jo\n\
-9 job\n\
-8 jobcenter\n\
16 jobindex\n\
16 jobin…\n\
-10 jobnet\n\
-10 jobne…\n\
-27 jonas\n\
-8 jonna\n\
13 jour\n\
-21 journalnummer\n\
-34 journ…\n\
-10 jours\n\
-9 json\n\
22 judge\n\
8 judge for\n\
9 jul\n\
-9 julefrokosten\n\
-14 julef…\n\
-25 julehjælpen\n\
-25 julehjælpen vil\n\
-25 juleh…\n\
-13 juli\n\
-22 july\n\
-12 jums nieko\n\
-59 june\n\
-9 juni\n\
69 just\n\
-14 just approve\n\
8 just click\n\
-10 just come\n\
21 just give\n\
37 just need\n\
-15 just pay\n\
-10 just pick\n\
11 just read\n\
-22 just send\n\
9 just sent\n\
27 just swipe\n\
10 just warned\n\
9 just write\n\
48 justice\n\
76 justi…\n\
-15 jusu\n\
-9 jusu #\n\
-16 jusu cpr\n\
-8 jutland\n\
-9 jutland police\n\
-8 jutla…\n\
-9 jutro\n\
34 jyske\n\
32 jyske bank\n\
23 k\n\
-9 k2\n\
-8 kabin…\n\
-13 kad jusu\n\
-12 kada\n\
18 kaere\n\
18 kaere kunde\n\
-19 kaffe\n\
-30 kaffen\n\
-37 kaffe…\n\
-17 kaip\n\
-15 kalba\n\
8 kaldi\n\
17 kalici\n\
17 kalic…\n\
8 kalma…\n\
12 kamera\n\
-99 kan\n\
-21 kan bare\n\
-8 kan betales\n\
9 kan blive\n\
12 kan desværre\n\
-9 kan det\n\
-67 kan du\n\
10 kan godt\n\
10 kan gøre\n\
13 kan hjælpe\n\
-9 kan i\n\
44 kan ikke\n\
28 kan jeg\n\
18 kan klare\n\
26 kan kun\n\
-18 kan også\n\
14 kan ophæves\n\
13 kan rette\n\
-20 kan sende\n\
-11 kan ses\n\
-22 kan ske\n\
10 kan stoppe\n\
13 kan tage\n\
10 kan være\n\
13 kan åbne\n\
18 kann\n\
11 kann nicht\n\
-14 kapatin\n\
-15 kapat…\n\
-8 kapiya\n\
-8 kapiy…\n\
19 kapora\n\
19 kapor…\n\
8 kaptirdiginiz\n\
8 kaptirdiginiz #\n\
13 karari\n\
16 karar…\n\
10 kardesim\n\
10 karde…\n\
-35 karen\n\
-19 karen from\n\
16 kargo…\n\
8 karin\n\
25 kart\n\
-9 kart bilgilerinizi\n\
10 kart numaranizi\n\
14 karta\n\
8 karte\n\
-8 kartimi\n\
-11 kartinizi getirin\n\
-15 kartinizin arkasindaki\n\
-20 karti…\n\
-9 kas\n\
-23 kasim\n\
16 kasper\n\
16 kaspers\n\
32 kaspe…\n\
-11 kasse på\n\
-12 kassen\n\
-12 kasserer\n\
-13 kassereren\n\
-30 kasse…\n\
-28 kat\n\
-15 katten\n\
-15 katte…\n\
8 kaucj…\n\
14 kaution\n\
14 kauti…\n\
11 kaydi…\n\
18 kazan\n\
8 kazanabilirsiniz\n\
32 kazan…\n\
8 kaze\n\
8 kaze mi\n\
117 keep\n\
100 keep #\n\
-8 keep all\n\
28 keep it\n\
-27 keep the\n\
16 keep your\n\
-17 keine\n\
-17 keine links\n\
-9 kelpworks\n\
-8 kelpworks aps\n\
-9 kelpw…\n\
-17 kende\n\
-19 kendi…\n\
-9 kendte\n\
-9 kendt…\n\
-8 kenneth\n\
-9 kenne…\n\
-45 kept\n\
-11 kept for\n\
-8 kettle\n\
-8 kettl…\n\
-9 key\n\
8 key and\n\
14 key card\n\
-15 key to\n\
14 keypad\n\
14 keypa…\n\
-9 keys\n\
-19 kg\n\
-36 kh\n\
8 kicked\n\
8 kicke…\n\
-17 kids\n\
-11 kids want\n\
-9 kig\n\
-12 kigge\n\
-12 kigge på\n\
9 kimlik ve\n\
-14 kimseye\n\
-17 kimseyle\n\
-16 kimseyle paylasmayin\n\
-31 kimse…\n\
10 kin\n\
11 kina\n\
-25 kind\n\
-23 kind regards\n\
-11 kiosken\n\
-11 kiosk…\n\
12 kiral…\n\
12 kirayi\n\
12 kiray…\n\
10 kirsten\n\
9 kisit…\n\
12 kitaip\n\
12 kitai…\n\
-18 kitchen\n\
-18 kitch…\n\
-10 kitebank\n\
-10 kiteb…\n\
-14 kizim\n\
-62 kl\n\
-64 kl #\n\
-19 klage\n\
-13 klage til\n\
-29 klager\n\
-31 klage…\n\
13 klaida\n\
13 klaid…\n\
-9 klar\n\
-10 klar i\n\
12 klar til\n\
18 klare\n\
-9 klarer\n\
-15 klass…\n\
11 klicken\n\
11 klicken sie\n\
11 klick…\n\
11 kliente\n\
33 klien…\n\
8 klik\n\
-16 klikk…\n\
-9 kloge\n\
-9 kloge mennesker\n\
-20 klokken\n\
-22 klokk…\n\
-24 km\n\
-55 know\n\
-10 know about\n\
-10 know if\n\
9 know it\n\
-14 know which\n\
-12 know why\n\
16 knows\n\
11 knows my\n\
-8 knus\n\
37 kod\n\
-18 kod #\n\
9 kod z\n\
15 koda\n\
-36 kodas\n\
-18 kodas #\n\
97 kode\n\
8 kode du\n\
13 kode her\n\
-12 kode med\n\
36 kode på\n\
14 kode til\n\
79 koden\n\
-8 koden er\n\
28 koden fra\n\
-8 koden i\n\
8 koden med\n\
9 koden og\n\
30 koden op\n\
15 koden så\n\
-37 koden til\n\
-10 kodeord i\n\
8 kodeord og\n\
-45 koder\n\
-8 koder med\n\
29 koderne\n\
8 koderne og\n\
29 koder…\n\
-14 kodeviser\n\
-14 kodev…\n\
-14 kodo\n\
8 kogos\n\
-9 kolay\n\
-13 kolay gelsin\n\
-25 kolding\n\
-26 koldi…\n\
19 kollega\n\
8 kollegiekontoret\n\
31 kolle…\n\
-12 kom\n\
-13 kom forbi\n\
11 kom til\n\
9 komen…\n\
-20 komme forbi\n\
15 komme ind\n\
61 kommer\n\
9 kommer den\n\
8 kommer der\n\
-21 kommer efter\n\
29 kommer en\n\
9 kommer et\n\
-36 kommer fra\n\
10 kommer han\n\
-8 kommer hjem\n\
8 kommer med\n\
14 kommer til\n\
-9 kommet\n\
11 kommet en\n\
48 komme…\n\
-18 kommunen\n\
-15 kommu…\n\
12 kong\n\
21 konkurrence\n\
23 konku…\n\
9 konstateret\n\
9 konst…\n\
18 konsulenten\n\
22 konsu…\n\
-67 kontakt\n\
-53 kontakt din\n\
-25 kontakt mitid\n\
-10 kontakte\n\
-10 kontakte banken\n\
-9 kontaktformularen\n\
-9 kontaktformularen på\n\
-20 kontant\n\
10 kontanter\n\
-87 konta…\n\
-17 konti\n\
-21 kontingent\n\
-19 kontingent #\n\
-32 konti…\n\
142 konto\n\
18 konto #\n\
13 konto du\n\
11 konto er\n\
11 konto jeg\n\
10 konto med\n\
16 konto og\n\
12 konto som\n\
-38 kontoen\n\
-8 kontonr #\n\
8 kontonummer\n\
11 kontonummer og\n\
12 kontonummer så\n\
-31 kontooplysninger\n\
-18 kontooplysninger i\n\
-14 kontopay\n\
-14 kontopay sdk\n\
8 kontoret da\n\
-86 konto…\n\
14 kontrol\n\
8 kontrolafgift på\n\
19 kontrolcifre\n\
9 kontrolcifre på\n\
48 kontr…\n\
-12 konus…\n\
-8 konvolut\n\
-8 konvo…\n\
9 kopenhag\n\
12 kopenhagen\n\
27 kopen…\n\
118 kort\n\
-23 kort #\n\
28 kort @link\n\
-8 kort der\n\
-11 kort det\n\
-9 kort du\n\
-19 kort eller\n\
-16 kort er\n\
38 kort for\n\
17 kort her\n\
10 kort mitid\n\
-9 kort når\n\
32 kort og\n\
16 kort paa\n\
9 kort på\n\
-12 korte\n\
-12 korte svar\n\
-9 kortele\n\
-83 kortet\n\
-8 kortet der\n\
-9 kortet er\n\
-14 kortet i\n\
11 kortets\n\
-77 korte…\n\
11 kortnr\n\
59 kortnummer\n\
17 kortnummer for\n\
10 kortnummer og\n\
11 kortnummer så\n\
8 kortnummer udløb\n\
11 kortnummer udløbsdato\n\
67 kortn…\n\
36 koster\n\
24 koster #\n\
31 koste…\n\
-8 kowalczyk\n\
-9 kowal…\n\
12 koyun\n\
-92 kr\n\
48 kr @link\n\
-16 kr a\n\
-8 kr at\n\
41 kr betal\n\
-14 kr betales\n\
-9 kr by\n\
9 kr det\n\
-8 kr efter\n\
15 kr en\n\
-33 kr for\n\
-11 kr from\n\
-21 kr has\n\
10 kr her\n\
44 kr i\n\
14 kr if\n\
23 kr in\n\
-8 kr incl\n\
10 kr ind\n\
10 kr inden\n\
-13 kr is\n\
12 kr min\n\
-16 kr mobilepay\n\
-9 kr must\n\
19 kr now\n\
17 kr on\n\
-10 kr please\n\
11 kr pr\n\
25 kr retur\n\
-8 kr skal\n\
9 kr så\n\
-12 kr te\n\
-52 kr til\n\
-47 kr tilbage\n\
-10 kr we\n\
-14 kr в\n\
9 kraken\n\
9 krake…\n\
8 kram\n\
-10 kredi\n\
-17 kreditadvarsel\n\
-17 kreditadvarsel på\n\
-10 krimi…\n\
9 kripto\n\
11 kript…\n\
27 kron\n\
18 krone\n\
-8 krone og\n\
-25 kroner\n\
10 kroner at\n\
-29 kroner for\n\
-14 kroner if\n\
11 kroner som\n\
-22 krone…\n\
9 kronu\n\
24 krypto\n\
23 krypt…\n\
10 kræver\n\
12 kræve…\n\
-12 kugle…\n\
25 kullanici\n\
9 kullanici adi\n\
20 kulla…\n\
53 kun\n\
26 kun #\n\
-9 kun en\n\
-8 kun et\n\
9 kun gøre\n\
14 kun imod\n\
60 kunde\n\
15 kunde din\n\
12 kunde du\n\
-9 kunder og\n\
9 kundeservice\n\
-19 kunne\n\
-10 kunne finde\n\
35 kunne ikke\n\
15 kurer\n\
14 kureren\n\
11 kureren ringer\n\
14 kurer…\n\
11 kurier\n\
10 kurie…\n\
12 kursus\n\
9 kursu…\n\
-13 kuvert\n\
-8 kuverten på\n\
-15 kuver…\n\
12 kvartal\n\
22 kvart…\n\
-8 kvittering\n\
-8 kvittering @link\n\
-9 kvittering for\n\
10 kvittering på\n\
24 kvitteringen\n\
13 kvitt…\n\
-19 kwh\n\
-10 kys\n\
-35 kære\n\
10 kære borger\n\
19 kære kunde\n\
11 kø\n\
15 køb\n\
-30 købe\n\
12 købe #\n\
-21 købe et\n\
-10 købe gavekort\n\
25 københavn\n\
20 københavns\n\
14 københavns politi\n\
45 køben…\n\
14 køber\n\
17 køber den\n\
18 køber jeg\n\
-10 købt\n\
-9 købt en\n\
-14 køen\n\
8 kønnen sie\n\
12 kør\n\
18 kørekort\n\
20 kørekort og\n\
19 kørek…\n\
21 kører\n\
11 kører vi\n\
-12 kørse…\n\
-13 kørt\n\
-10 kørt galt\n\
12 l dau\n\
-116 la\n\
-27 la #\n\
-31 la banca\n\
-9 la caparra\n\
-36 la carta\n\
-26 la cena\n\
-19 la dumneavoastra\n\
-11 la llamada\n\
17 la mancata\n\
-24 la mia\n\
-9 la misma\n\
-10 la nueva\n\
-8 la policia\n\
-17 la politie\n\
-8 la procura\n\
18 la sua\n\
-18 la telefon\n\
8 laas\n\
-18 laba\n\
-18 laba diena\n\
12 labas\n\
-26 label\n\
-15 label button\n\
-8 label input\n\
-9 label label\n\
-10 label…\n\
-11 lad\n\
22 lade\n\
19 lade mig\n\
-22 lader\n\
13 lady\n\
10 laege\n\
10 laege @link\n\
-8 laffaire\n\
-8 laffa…\n\
-12 laffitto\n\
-12 laffi…\n\
-22 lagde\n\
-10 lagde på\n\
21 lagen…\n\
-21 lager\n\
-9 lageret\n\
-24 lagt\n\
-16 lampe…\n\
-17 land\n\
-8 lande…\n\
9 landlord\n\
-10 landl…\n\
15 landsbank\n\
10 lands…\n\
-21 language\n\
-11 language school\n\
-77 language|ar\n\
-274 language|da\n\
-8 language|de\n\
-350 language|en\n\
-42 language|es\n\
-118 language|fr\n\
-50 language|it\n\
-121 language|lt\n\
49 language|pl\n\
-75 language|ru\n\
-54 language|tr\n\
15 language|uk\n\
-217 language|und\n\
-21 langu…\n\
11 lapses\n\
10 lapse…\n\
-8 large\n\
9 largent\n\
-28 lars\n\
-28 las\n\
-14 las #\n\
-24 last\n\
12 last #\n\
9 last chance\n\
27 last four\n\
22 last month\n\
-9 last night\n\
-18 last two\n\
-20 last week\n\
-47 last year\n\
-27 later\n\
-14 later its\n\
-27 laugh…\n\
-27 laundering\n\
16 laundering and\n\
-11 laundering case\n\
-15 laundering rules\n\
-27 laund…\n\
43 laura\n\
-11 lav\n\
8 laver\n\
8 laver en\n\
16 lavet et\n\
-20 law\n\
9 law in\n\
-14 law makes\n\
-9 lawful\n\
-9 lawfu…\n\
11 lawyer\n\
-9 lawyer i\n\
12 lawyer in\n\
-10 lawyer needs\n\
10 lawyer who\n\
16 lawyers\n\
27 lawye…\n\
31 lazim\n\
-102 le\n\
-41 le #\n\
-12 le 1er\n\
-14 le code\n\
-13 le dije\n\
-12 le mot\n\
8 le nom\n\
-18 le numero\n\
8 le voy\n\
15 lea\n\
10 lea #\n\
12 leak\n\
-10 learn…\n\
-17 least\n\
-9 least #\n\
-23 leave it\n\
17 leave the\n\
13 leaves\n\
13 leave…\n\
-9 leaving\n\
-14 leaving the\n\
-9 leavi…\n\
-22 ledger\n\
-8 ledger #\n\
-22 ledge…\n\
32 ledig\n\
17 ledig fra\n\
8 ledig…\n\
9 left to\n\
27 legal\n\
10 legal proceedings\n\
-8 legge…\n\
9 legit\n\
-10 legit…\n\
-11 lejekontrakt\n\
-12 lejek…\n\
-8 lejer…\n\
24 lejligheden\n\
10 lejligheden i\n\
23 lejli…\n\
-8 lekti…\n\
-8 lend your\n\
-13 length\n\
-13 length #\n\
-403 length|0\n\
-538 length|1\n\
-399 length|2\n\
-70 length|3\n\
102 length|4\n\
-21 length|5\n\
-13 lengt…\n\
-10 leo\n\
11 les\n\
-8 lesen\n\
-13 lesson\n\
-14 lesso…\n\
-29 let\n\
9 let him\n\
-9 let it\n\
16 let me\n\
10 let them\n\
11 lets\n\
8 lets continue\n\
-29 letter in\n\
9 letter is\n\
31 letter read\n\
10 leverandør\n\
-23 leveringsadresse\n\
-34 li\n\
-12 li wei\n\
-11 liability\n\
-11 liabi…\n\
-14 liable\n\
-18 liable for\n\
-14 liabl…\n\
14 liaison\n\
14 liais…\n\
-15 libraries\n\
-21 library\n\
-50 libra…\n\
12 licence\n\
10 licence was\n\
13 licen…\n\
-11 lidl\n\
47 lidt\n\
-13 lie\n\
-13 lieka\n\
-13 lien\n\
-18 life\n\
-10 life threatening\n\
12 lift\n\
11 lift the\n\
48 lige\n\
-10 lige blevet\n\
-11 lige de\n\
-11 lige en\n\
9 lige et\n\
25 lige har\n\
14 lige nu\n\
17 lige om\n\
34 liggende\n\
-66 ligger\n\
-17 ligger her\n\
-38 ligger i\n\
-33 ligge…\n\
11 light and\n\
-8 ligne avec\n\
-13 ligner\n\
-16 ligne…\n\
-31 like\n\
14 like it\n\
-9 like they\n\
-35 like to\n\
12 liken\n\
-9 lillevang\n\
-8 lillevang @link\n\
-15 lille…\n\
-27 limit\n\
-12 limits\n\
13 limpi…\n\
8 lindg…\n\
27 line\n\
19 line and\n\
18 line is\n\
18 line we\n\
-12 lines\n\
8 linii\n\
8 linii faceta\n\
8 linis…\n\
43 link\n\
11 link @link\n\
16 link du\n\
13 link og\n\
-17 link til\n\
13 link where\n\
-8 linke\n\
16 linked\n\
-9 linkedin\n\
35 linket\n\
28 linket ellers\n\
37 linke…\n\
-71 links\n\
-11 links hilsen\n\
-8 links i\n\
-9 links in\n\
296 link|any\n\
-621 link|genuine\n\
-87 link|known\n\
725 link|lookalike\n\
345 link|other\n\
37 link|shortener\n\
-10 linux\n\
17 liquidity\n\
23 liqui…\n\
-13 lis\n\
-9 lise\n\
23 list\n\
-19 list of\n\
-8 liste\n\
23 listen\n\
21 liste…\n\
13 litau…\n\
20 lithuania\n\
17 lithu…\n\
-14 little\n\
-14 littl…\n\
-9 liv\n\
-16 live\n\
-8 lives\n\
10 livra…\n\
-8 livre demain\n\
-13 llamada\n\
-11 llamada que\n\
-20 llama…\n\
-13 llamo uno\n\
-9 llega\n\
-39 lo\n\
-13 lo de\n\
-8 lo del\n\
-12 lo stipendio\n\
-12 load\n\
33 loan\n\
11 loan in\n\
-9 loan of\n\
-8 loans\n\
-13 local\n\
8 local police\n\
-14 local…\n\
-9 location\n\
33 lock\n\
-8 locker\n\
11 lodtrækning\n\
11 lodtr…\n\
112 log\n\
29 log in\n\
56 log ind\n\
35 log på\n\
-16 logged\n\
-8 logged out\n\
21 logger du\n\
-18 logger ind\n\
-13 logget\n\
-10 logget ind\n\
-37 logge…\n\
-27 logging\n\
-8 logging in\n\
-17 logging on\n\
-27 loggi…\n\
16 login code\n\
12 login fra\n\
10 login så\n\
-12 logistics\n\
-12 logistics a\n\
-9 logis…\n\
-11 lokal…\n\
-32 lol\n\
8 london\n\
8 londo…\n\
-13 lone\n\
14 long number\n\
-9 longe…\n\
-30 looked\n\
-19 looked at\n\
-30 looke…\n\
-24 looks\n\
-10 looks like\n\
11 loper…\n\
-10 loppetorvet\n\
-10 loppe…\n\
9 lose\n\
-8 loss\n\
18 lost\n\
35 lost funds\n\
-15 lost or\n\
19 lots\n\
19 lots of\n\
-13 lotte\n\
17 lov\n\
14 lov til\n\
-10 love\n\
-8 love you\n\
8 loven\n\
21 lover\n\
-15 lovlige\n\
-9 lovli…\n\
9 lt\n\
24 lt00\n\
24 lt00 #\n\
-20 lu\n\
-18 lub\n\
-9 lub w\n\
9 lucky\n\
-14 luk\n\
9 lukker\n\
13 lukkes\n\
19 lukket\n\
13 lukket i\n\
48 lukke…\n\
-8 lume\n\
-27 luna\n\
-20 lunar\n\
-18 lunar appen\n\
-14 lunch\n\
-18 luni\n\
-41 lutfen\n\
-41 lutfe…\n\
10 lyd\n\
13 lyd og\n\
-17 lyder\n\
-10 lyder som\n\
-17 lys\n\
-9 lytte til\n\
-14 lyver\n\
-15 lå\n\
-10 lån i\n\
-38 låne\n\
-8 låne #\n\
8 låne din\n\
8 lås\n\
10 låse\n\
-27 læg\n\
-8 læg pengene\n\
-25 læg på\n\
23 lægge\n\
-12 lægge dem\n\
22 lægge på\n\
39 lægger\n\
44 lægger på\n\
25 lægges\n\
64 lægge…\n\
8 længe\n\
-12 længere\n\
-14 længe…\n\
-9 lærte\n\
-25 læs\n\
36 læs den\n\
-17 læs mere\n\
56 læse\n\
-8 læse det\n\
30 læse koden\n\
26 læser\n\
30 læser du\n\
-29 læser…\n\
-13 læst\n\
-10 læst den\n\
-9 løber\n\
-18 løbet\n\
-11 løbet af\n\
-8 lønne…\n\
-9 lønsedler\n\
-14 lønse…\n\
-18 lørdag\n\
-19 lørda…\n\
-12 løsning\n\
-10 løsni…\n\
24 m\n\
13 m kort\n\
11 m1tid\n\
11 m1tid @link\n\
-11 ma\n\
8 maam\n\
11 macbook\n\
11 macbo…\n\
12 machen\n\
12 mache…\n\
8 machine with\n\
15 machine you\n\
16 madde\n\
8 made\n\
19 maersk\n\
19 maers…\n\
-15 magasin\n\
-15 magas…\n\
9 magistrate\n\
10 magis…\n\
-45 mai\n\
-33 mail\n\
8 mail a\n\
-8 mail fra\n\
11 mail med\n\
16 mail og\n\
-9 mail om\n\
-10 mail us\n\
-20 mailadresse\n\
-20 mailadresse så\n\
-21 maila…\n\
-10 mailbox\n\
-17 mailed\n\
-26 maile…\n\
-24 mails\n\
-19 main\n\
-9 main number\n\
-25 maine\n\
10 maintenant\n\
14 maint…\n\
-14 maj\n\
8 major…\n\
11 make\n\
-8 make a\n\
9 make easy\n\
18 make the\n\
-19 makes\n\
12 making\n\
12 makin…\n\
-10 malaga\n\
-10 malag…\n\
15 malmø\n\
17 mam\n\
15 mama mi\n\
11 mama se\n\
-129 man\n\
-11 man i\n\
-11 man ikke\n\
-20 man skal\n\
-10 manage\n\
8 manager\n\
16 manag…\n\
-30 manana\n\
-30 manan…\n\
17 mancata\n\
12 manca…\n\
28 manchester\n\
16 manchester så\n\
25 manch…\n\
38 mand\n\
22 mand fra\n\
15 mand han\n\
-13 mandag\n\
18 mandag skal\n\
10 mandat\n\
9 mandato\n\
17 manda…\n\
-16 manden\n\
17 manden fra\n\
-14 manden i\n\
-18 mande…\n\
10 mands\n\
11 mands nummer\n\
-15 mange\n\
17 mange det\n\
22 mange penge\n\
-18 manglede\n\
33 manglende\n\
15 manglende porto\n\
27 mangler\n\
25 mangler #\n\
-14 mangler at\n\
-13 mangler betaling\n\
41 mangl…\n\
-14 manip…\n\
-9 map\n\
-20 mappe\n\
-43 march\n\
-8 march the\n\
-12 maria\n\
243 mark|emoji\n\
11 mark|exclamation\n\
-398 mark|lines\n\
89 mark|no-capitals\n\
-11 mark|question\n\
-288 mark|quotation\n\
-126 mark|time\n\
-14 married\n\
-18 marri…\n\
-8 marte…\n\
-20 mas\n\
-15 mas de\n\
-8 maste…\n\
18 masz\n\
15 masz #\n\
-28 matas\n\
13 match\n\
8 match the\n\
10 matched\n\
-10 matcher\n\
-11 match…\n\
-24 material\n\
-8 materiale\n\
-38 mater…\n\
-21 matter to\n\
-152 may\n\
-24 may be\n\
-8 may bring\n\
-9 may contain\n\
-17 may have\n\
16 may hear\n\
-9 may take\n\
-10 may try\n\
19 maybe\n\
185 me\n\
-21 me #\n\
-26 me a\n\
13 me and\n\
55 me back\n\
-10 me by\n\
10 me can\n\
10 me dice\n\
9 me how\n\
16 me i\n\
-9 me if\n\
-16 me ill\n\
10 me its\n\
-13 me llamo\n\
11 me ok\n\
8 me on\n\
-13 me one\n\
48 me only\n\
-8 me or\n\
-19 me puedes\n\
12 me screenshot\n\
9 me so\n\
60 me the\n\
35 me to\n\
-11 me tonight\n\
17 me what\n\
-18 me when\n\
9 me you\n\
16 me your\n\
-14 mea\n\
8 means\n\
12 means reject\n\
8 meantime\n\
8 meant…\n\
-10 measures\n\
-15 measu…\n\
-9 med #\n\
17 med alle\n\
12 med at\n\
25 med bruger\n\
11 med cpr\n\
-10 med dao\n\
-12 med dig\n\
-12 med din\n\
-12 med et\n\
-22 med fødselsdagen\n\
10 med gavekort\n\
-10 med hjem\n\
11 med i\n\
10 med koden\n\
45 med kort\n\
15 med link\n\
-8 med mit\n\
-37 med mitid\n\
9 med naboer\n\
11 med nemid\n\
29 med og\n\
-15 med posten\n\
8 med så\n\
8 med ups\n\
-10 medarbejder og\n\
-9 medarbejdere\n\
-12 medbr…\n\
10 meddelelse\n\
9 meddelelse fra\n\
14 medde…\n\
9 media\n\
-8 medical\n\
-10 medical helpline\n\
12 medicare\n\
8 medicine\n\
10 medic…\n\
-8 medie…\n\
-15 medle…\n\
8 medmindre\n\
8 medmi…\n\
-19 meet\n\
-66 meeting\n\
-21 meeting and\n\
-65 meeti…\n\
36 meget\n\
8 mehr\n\
24 mein\n\
10 melden\n\
10 melden sie\n\
13 melder\n\
23 melde…\n\
-9 meldt\n\
8 melle…\n\
-16 member\n\
-16 membership\n\
-11 membership fee\n\
-25 membe…\n\
-17 meme\n\
-8 memur\n\
12 memur…\n\
59 men\n\
8 men den\n\
17 men der\n\
-11 men det\n\
15 men min\n\
18 men så\n\
16 men vi\n\
9 mener\n\
-8 menesi\n\
-10 mennesker\n\
15 mens\n\
-13 mens en\n\
19 mens vi\n\
11 mention\n\
13 mention it\n\
15 mentor\n\
15 mento…\n\
-24 menu\n\
-10 menvo…\n\
-15 merca…\n\
-29 merci\n\
-11 merci de\n\
-32 mere\n\
-10 mere end\n\
-11 mere i\n\
-12 mere på\n\
10 merger\n\
9 merge…\n\
10 merhaba\n\
15 merha…\n\
25 mesaj\n\
-16 mesaj…\n\
-15 mese\n\
-10 mese prossimo\n\
43 message\n\
-11 message and\n\
44 message from\n\
8 message is\n\
-12 message to\n\
9 messages in\n\
-10 messages that\n\
-52 message|addressed\n\
-509 message|framed\n\
311 message|now\n\
403 message|phone\n\
40 messa…\n\
12 messenger\n\
12 messe…\n\
13 messo\n\
-8 met\n\
-35 method\n\
-19 method post\n\
-35 metho…\n\
9 metro\n\
-10 mets\n\
-11 mette\n\
31 meu\n\
16 meu nou\n\
79 mi\n\
10 mi a\n\
9 mi ha\n\
-12 mi i\n\
12 mi numero\n\
15 mi pe\n\
-17 mia\n\
8 mich\n\
56 microsoft\n\
76 micro…\n\
9 midlertidige\n\
12 midle…\n\
15 midnat\n\
15 midna…\n\
24 midnight\n\
15 midnight the\n\
24 midni…\n\
-14 midt\n\
-14 mie\n\
-18 mieli\n\
147 mig\n\
10 mig billeder\n\
20 mig der\n\
9 mig dit\n\
11 mig du\n\
9 mig her\n\
15 mig hvis\n\
9 mig i\n\
13 mig jeg\n\
27 mig så\n\
43 mig til\n\
-19 might\n\
-20 might be\n\
9 migration\n\
19 migra…\n\
23 mikrofon\n\
8 mikrofonen\n\
30 mikro…\n\
-33 milk\n\
9 million\n\
-14 millioner kroner\n\
-9 millones\n\
-9 millo…\n\
47 min\n\
21 min #\n\
-19 min @link\n\
-17 min a\n\
11 min ago\n\
8 min am\n\
-53 min bank\n\
-18 min del\n\
9 min egen\n\
8 min husleje\n\
13 min kollega\n\
-8 min kone\n\
25 min konto\n\
14 min mand\n\
11 min mands\n\
9 min or\n\
11 min private\n\
-11 min pung\n\
-31 min side\n\
17 min skærm\n\
42 min telefon\n\
-13 min udlejer\n\
25 min ven\n\
46 mine\n\
14 mine is\n\
-10 minibus\n\
-10 minib…\n\
16 ministeriet\n\
45 ministry\n\
38 ministry of\n\
73 minis…\n\
14 minors\n\
9 minors answer\n\
15 minor…\n\
-22 minsu\n\
22 minut\n\
39 minute\n\
11 minutes\n\
13 minutes and\n\
8 minutes left\n\
-8 minutes never\n\
-12 minutes only\n\
18 minutes to\n\
-8 minuti\n\
-14 minutos\n\
-20 minutter\n\
10 minutter jeg\n\
22 minut…\n\
17 mio\n\
25 mir\n\
8 mir bei\n\
-13 misbrug\n\
-13 misbr…\n\
-13 misin\n\
8 misin acil\n\
11 misiniz\n\
11 misin…\n\
-12 misma\n\
13 missed\n\
12 misse…\n\
51 missing\n\
52 missi…\n\
32 mistake\n\
-16 mistake i\n\
8 mistake in\n\
11 mistake please\n\
-19 mistanke\n\
-11 mistanke om\n\
13 mista…\n\
-10 mistede\n\
36 mister\n\
23 mister du\n\
22 miste…\n\
28 mistænkt\n\
35 mistæ…\n\
-28 misuse\n\
-17 misuse of\n\
-28 misus…\n\
-49 mit\n\
17 mit @link\n\
-13 mit forsikring\n\
-11 mit gamle\n\
10 mit id\n\
-25 mit kort\n\
-18 mit kortnummer\n\
163 mitid\n\
57 mitid @link\n\
-16 mitid a\n\
-8 mitid and\n\
21 mitid app\n\
-24 mitid appen\n\
13 mitid approval\n\
-11 mitid at\n\
19 mitid bare\n\
32 mitid bruger\n\
-15 mitid du\n\
-12 mitid erhverv\n\
25 mitid for\n\
16 mitid her\n\
8 mitid here\n\
-17 mitid i\n\
-10 mitid if\n\
-24 mitid ile\n\
-14 mitid inden\n\
11 mitid ja\n\
13 mitid kode\n\
-9 mitid kodeviser\n\
14 mitid login\n\
10 mitid nogen\n\
24 mitid now\n\
12 mitid nu\n\
-18 mitid når\n\
12 mitid open\n\
-8 mitid over\n\
-33 mitid på\n\
-19 mitid support\n\
18 mitid så\n\
-21 mitid til\n\
-21 mitid to\n\
30 mitid user\n\
-8 mitid when\n\
-9 mitid with\n\
31 mitid لديك\n\
22 mobil\n\
-22 mobilbanken\n\
24 mobilen\n\
45 mobilepay #\n\
-31 mobilepay du\n\
8 mobilepay er\n\
-8 mobilepay ile\n\
-18 mobilepay me\n\
12 mobilepay now\n\
-11 mobilepay når\n\
29 mobilepay to\n\
-23 mobilepay when\n\
11 mobilepay your\n\
-10 mobilepaye\n\
-9 mobilepaye #\n\
-54 mobil…\n\
12 mod et\n\
45 modtage\n\
12 modtage penge\n\
13 modtage pengene\n\
33 modtager\n\
-66 modtaget\n\
-42 modtaget din\n\
26 modtaget en\n\
-8 modtog\n\
-8 modto…\n\
-8 modul\n\
-8 modul #\n\
-32 module\n\
-21 module #\n\
-32 modul…\n\
-18 moge\n\
11 moj\n\
-13 mokejimas\n\
-13 mokej…\n\
8 moket…\n\
45 mom\n\
14 moment\n\
14 momen…\n\
-12 moms\n\
19 moms #\n\
-8 moms og\n\
20 mon\n\
-9 mona\n\
-9 mona fra\n\
-44 monday\n\
-15 monday the\n\
-51 monda…\n\
110 money\n\
14 money #\n\
8 money @link\n\
-13 money abroad\n\
57 money comes\n\
-21 money for\n\
-18 money from\n\
26 money here\n\
-30 money laundering\n\
16 money on\n\
-8 money or\n\
9 money until\n\
13 money you\n\
78 money.amount|claims\n\
10 money.amount|claims money.amount|reports\n\
109 money.amount|claims money.unusual-means|claims\n\
108 money.amount|claims money.valuables|claims\n\
-9 money.amount|claims money.valuables|reports\n\
27 money.amount|claims person.adviser|claims\n\
49 money.amount|claims person.agent|claims\n\
9 money.amount|claims person.agent|reports\n\
33 money.amount|claims person.family|claims\n\
50 money.amount|claims person.recruiter|claims\n\
103 money.amount|claims threat.arrest|threatens\n\
-17 money.amount|claims threat.block|reports\n\
35 money.amount|claims threat.block|threatens\n\
13 money.amount|claims threat.cutoff|threatens\n\
198 money.amount|claims threat.deadline|threatens\n\
-16 money.amount|claims threat.debt|threatens\n\
58 money.amount|claims threat.deportation|threatens\n\
43 money.amount|claims threat.exposure|threatens\n\
39 money.amount|claims threat.return|threatens\n\
47 money.amount|denies\n\
20 money.amount|denies threat.deadline|denies\n\
23 money.amount|denies threat.deadline|threatens\n\
78 money.amount|live\n\
170 money.amount|reader\n\
34 money.amount|reports\n\
11 money.amount|reports money.unusual-means|reports\n\
23 money.amount|reports person.agent|claims\n\
12 money.amount|reports person.buyer|reports\n\
23 money.amount|reports person.family|claims\n\
167 money.unusual-means|claims\n\
-16 money.unusual-means|claims money.valuables|claims\n\
15 money.unusual-means|claims person.adviser|claims\n\
13 money.unusual-means|claims person.agent|claims\n\
64 money.unusual-means|claims person.family|claims\n\
24 money.unusual-means|claims person.landlord|claims\n\
33 money.unusual-means|claims threat.block|threatens\n\
15 money.unusual-means|claims threat.deadline|reports\n\
115 money.unusual-means|claims threat.deadline|threatens\n\
15 money.unusual-means|claims threat.exposure|threatens\n\
167 money.unusual-means|live\n\
138 money.unusual-means|reader\n\
12 money.unusual-means|reports\n\
9 money.unusual-means|reports threat.court|threatens\n\
38 money.unusual-means|speaks\n\
53 money.valuables|claims\n\
68 money.valuables|claims person.agent|claims\n\
8 money.valuables|claims person.agent|reports\n\
26 money.valuables|claims person.family|claims\n\
13 money.valuables|claims person.landlord|claims\n\
12 money.valuables|claims threat.arrest|threatens\n\
-21 money.valuables|claims threat.block|threatens\n\
-22 money.valuables|claims threat.court|threatens\n\
8 money.valuables|claims threat.debt|threatens\n\
-10 money.valuables|claims threat.deportation|threatens\n\
-18 money.valuables|denies\n\
53 money.valuables|live\n\
80 money.valuables|reader\n\
-31 money.valuables|reports\n\
-10 money.valuables|reports threat.deadline|reports\n\
40 money.valuables|speaks\n\
8 moneygram\n\
84 money|claims\n\
28 money|denies\n\
8 money|reports\n\
66 money|speaks\n\
10 money…\n\
10 month but\n\
-11 month deposit\n\
-8 month last\n\
-19 monthly\n\
-19 months\n\
-32 month…\n\
-19 mor\n\
-13 mor #\n\
-9 mor den\n\
-54 more\n\
-23 more on\n\
23 more people\n\
10 more please\n\
-29 more than\n\
-45 morgen\n\
10 morgen kl\n\
-9 morgen og\n\
-45 morge…\n\
8 mormor\n\
11 mormor har\n\
-10 morning\n\
9 morning for\n\
-10 morni…\n\
-12 morten\n\
10 mortensen\n\
-8 mortgage\n\
-8 mortg…\n\
-29 mot\n\
-28 mot de\n\
13 mother\n\
17 mothe…\n\
9 motiv…\n\
-10 motorvejen\n\
-9 motor…\n\
12 mouse\n\
-72 move\n\
9 move all\n\
-8 move my\n\
-26 move out\n\
-11 move your\n\
26 moved in\n\
-15 moved to\n\
-10 moves\n\
13 movil\n\
-18 moving\n\
-19 moving in\n\
-8 moving your\n\
-18 movin…\n\
10 mowi\n\
-8 mr kowalczyk\n\
-23 ms\n\
-8 ms haddad\n\
-9 msgs\n\
29 much\n\
10 much you\n\
-9 muldyr\n\
-9 muldy…\n\
-8 mule\n\
-66 mum\n\
-23 mum i\n\
-8 mum this\n\
9 municipality\n\
-9 municipalitys\n\
8 musi\n\
10 muslu…\n\
11 muss\n\
-9 mussen nichts\n\
56 must\n\
47 must be\n\
9 must confirm\n\
-8 must move\n\
-10 must pay\n\
8 must send\n\
10 must verify\n\
18 musun\n\
8 mutti\n\
-27 mvh\n\
71 my\n\
12 my account\n\
15 my agent\n\
8 my assistant\n\
9 my aunt\n\
21 my brother\n\
10 my colleague\n\
9 my cousin\n\
10 my cpr\n\
15 my dad\n\
-11 my danish\n\
13 my driving\n\
13 my full\n\
9 my god\n\
-14 my half\n\
-9 my id\n\
10 my manager\n\
-14 my number\n\
9 my own\n\
-9 my parents\n\
13 my pin\n\
9 my revolut\n\
9 my roommate\n\
9 my salary\n\
12 my side\n\
22 my teacher\n\
14 my uncle\n\
9 my wallet\n\
8 my wife\n\
-13 myndi…\n\
-14 myself\n\
-14 mysel…\n\
77 må\n\
19 må du\n\
-9 må gerne\n\
81 må ikke\n\
-9 må jeg\n\
23 må lægge\n\
-9 måde\n\
-14 måde og\n\
-11 måler…\n\
19 måned\n\
-9 måneden\n\
12 måneders\n\
-22 måske\n\
-12 mælk\n\
-8 mærke…\n\
16 møde\n\
18 møde op\n\
8 møde til\n\
-30 mødel…\n\
-16 mødet\n\
10 mønter\n\
10 mønte…\n\
-12 mørkt\n\
-26 n\n\
35 na\n\
11 na #\n\
-25 na @link\n\
-11 na tego\n\
12 na whatsapp\n\
-9 nabo\n\
12 naboer\n\
-20 nada\n\
22 nakit\n\
66 name\n\
-13 name address\n\
43 name and\n\
-9 name cpr\n\
10 name for\n\
10 name has\n\
15 name is\n\
-8 name of\n\
-16 name on\n\
9 name the\n\
9 name with\n\
13 napisz\n\
8 napisz na\n\
18 napis…\n\
-13 nas\n\
-14 natale\n\
-14 natal…\n\
33 national\n\
24 national police\n\
20 nationala\n\
12 nationala a\n\
12 nationalbanken\n\
79 natio…\n\
-16 nauja\n\
-9 nauja telefona\n\
-17 navn\n\
-8 navn en\n\
10 navn er\n\
-26 navn på\n\
-44 ne\n\
-9 ne jus\n\
-14 ne le\n\
-22 ne vous\n\
14 neapmoketa\n\
23 neapm…\n\
18 near\n\
10 near the\n\
-18 nearly\n\
-14 nearly died\n\
-18 nearl…\n\
14 necesito\n\
15 ned\n\
-11 ned i\n\
10 ned på\n\
8 nede\n\
13 nedeniyle\n\
11 nedenstående\n\
21 neden…\n\
-15 nederst\n\
-15 neder…\n\
58 need\n\
62 need #\n\
-19 need a\n\
-17 need my\n\
-9 need not\n\
27 need the\n\
-12 need to\n\
39 need you\n\
13 needed\n\
13 neede…\n\
-16 needs\n\
-8 needs a\n\
10 negaliu\n\
8 negal…\n\
-10 negli…\n\
12 neighbour\n\
15 neigh…\n\
10 nej\n\
27 nej det\n\
-11 nej og\n\
-13 nej politiet\n\
28 nej så\n\
-8 nej til\n\
-34 nel\n\
12 nem\n\
10 nem id\n\
104 nemid\n\
-114 nemkonto\n\
-9 nemkonto in\n\
-118 nemko…\n\
-21 nemmeno\n\
-15 nemme…\n\
-20 nepraso\n\
-22 nepra…\n\
-31 nereikia\n\
-34 nerei…\n\
-13 nesakykite\n\
-14 nesak…\n\
-19 nespauskite\n\
-21 nespa…\n\
-10 nessun\n\
-8 nessu…\n\
-26 nest\n\
-24 nest pas\n\
15 nesum…\n\
-55 netbank\n\
-8 netbank log\n\
-13 netbank med\n\
-44 netbanken\n\
-106 netba…\n\
20 nets\n\
9 nets jeg\n\
-16 netto nørrebrogade\n\
-83 never\n\
-21 never ask\n\
8 never bought\n\
-10 never do\n\
-13 never give\n\
-18 new\n\
-26 new card\n\
-8 new in\n\
24 new letter\n\
13 new number\n\
-28 new one\n\
27 new payee\n\
-15 new phone\n\
-11 new rules\n\
-9 new sign\n\
-15 news\n\
-8 news the\n\
-80 next\n\
9 next day\n\
10 next of\n\
-17 next time\n\
9 next to\n\
-8 next week\n\
-8 next year\n\
-12 nice\n\
-14 nice to\n\
-8 nice weekend\n\
9 nicht\n\
9 nicht mehr\n\
-9 nichts tun\n\
-10 nie ty\n\
9 niece\n\
-16 niekam\n\
-21 nieka…\n\
-22 nieko\n\
-12 nieko daryti\n\
8 niels…\n\
-42 night\n\
-12 night #\n\
-9 night the\n\
-11 nights\n\
-11 night…\n\
-21 nimic\n\
-18 nine\n\
-14 nine to\n\
18 ninety\n\
8 ninety minutes\n\
14 ninet…\n\
-73 no\n\
10 no #\n\
9 no a\n\
8 no because\n\
13 no caller\n\
-8 no card\n\
9 no code\n\
-12 no danish\n\
-12 no fee\n\
-8 no fees\n\
-23 no hurry\n\
11 no its\n\
8 no me\n\
10 no no\n\
8 no risk\n\
-18 no rush\n\
9 no the\n\
10 no viewing\n\
-8 no visible\n\
-9 no we\n\
13 nobody can\n\
20 nobody may\n\
-15 noch\n\
-43 nogen\n\
-135 noget\n\
-18 noget andet\n\
-53 noget i\n\
9 noget men\n\
-9 noget nu\n\
20 noget til\n\
25 noget vi\n\
27 nogle\n\
-18 noi\n\
-25 noiembrie\n\
-25 noiem…\n\
-15 nokta…\n\
18 nom\n\
16 nom de\n\
-12 nome e\n\
-23 non\n\
10 non eu\n\
-15 none\n\
-8 none of\n\
28 noon\n\
38 nordea\n\
-8 nordea #\n\
19 nordea fraud\n\
38 norde…\n\
31 nordic\n\
41 nordi…\n\
25 norlys\n\
25 norly…\n\
22 normal\n\
21 normal that\n\
10 normale\n\
14 normalt\n\
41 norma…\n\
-17 norrfly\n\
-10 norrfly account\n\
-17 norrf…\n\
-12 norton\n\
-12 norto…\n\
-8 nos\n\
-10 nostro nome\n\
117 not\n\
14 not all\n\
-19 not be\n\
-21 not by\n\
8 not come\n\
17 not deliver\n\
-16 not even\n\
-10 not me\n\
16 not on\n\
15 not order\n\
50 not paid\n\
-10 not send\n\
8 not shut\n\
20 not tell\n\
12 not the\n\
-10 not to\n\
30 not you\n\
15 notar…\n\
-8 note\n\
8 note to\n\
-12 notes\n\
10 notes one\n\
-14 nothing\n\
-16 nothing to\n\
-10 nothing urgent\n\
15 nothing will\n\
-17 nothi…\n\
-17 notice\n\
-24 notic…\n\
25 notification\n\
16 notif…\n\
11 nou\n\
-19 nous\n\
-14 nous ne\n\
-13 nouvel\n\
-15 nouve…\n\
-16 nov\n\
-23 nov #\n\
-86 november\n\
-21 november #\n\
-8 november an\n\
-8 november at\n\
-10 november kl\n\
-10 novembre\n\
-98 novem…\n\
317 now\n\
11 now #\n\
10 now by\n\
36 now dont\n\
11 now he\n\
9 now in\n\
15 now it\n\
10 now on\n\
19 now or\n\
15 now says\n\
10 now so\n\
15 now to\n\
-14 now verify\n\
-11 now we\n\
15 now with\n\
9 now yes\n\
8 now you\n\
15 now youve\n\
43 np\n\
-18 npm\n\
-15 npm run\n\
-14 npm test\n\
52 nr\n\
-9 nr #\n\
29 nsk\n\
186 nu\n\
11 nu det\n\
19 nu er\n\
19 nu godkend\n\
17 nu godt\n\
8 nu han\n\
8 nu her\n\
-10 nu il\n\
32 nu jeg\n\
19 nu med\n\
21 nu på\n\
12 nu skal\n\
10 nu står\n\
10 nu suna\n\
9 nu så\n\
16 nu tager\n\
-20 nu va\n\
25 nu vil\n\
-8 nuestro\n\
-10 nueva\n\
19 nuevo\n\
-16 null\n\
25 nulstiller\n\
14 nulst…\n\
-9 numaradan\n\
11 numaram\n\
-27 numarani\n\
-25 numaranizi\n\
8 numarasini\n\
19 numarayi\n\
25 numarul\n\
8 numarul cardului\n\
14 numarul dumneavoastra\n\
50 number\n\
14 number and\n\
9 number at\n\
18 number by\n\
11 number expiry\n\
-12 number for\n\
-15 number from\n\
-13 number has\n\
14 number i\n\
-9 number if\n\
12 number instead\n\
51 number is\n\
-8 number it\n\
-11 number now\n\
-32 number or\n\
16 number plate\n\
10 number please\n\
21 number that\n\
12 number the\n\
-13 number to\n\
-10 number within\n\
9 number your\n\
12 numbers\n\
-8 numbers and\n\
11 numbers on\n\
10 numbers so\n\
66 numbe…\n\
12 numele\n\
12 numel…\n\
8 numer\n\
-8 numeric\n\
-10 numeris\n\
40 numero\n\
11 numero de\n\
12 numero nuevo\n\
45 numer…\n\
66 nummer\n\
30 nummer #\n\
-8 nummer det\n\
-10 nummer i\n\
-19 nummer og\n\
-8 nummer står\n\
-15 nummeret\n\
56 numme…\n\
-12 nuo\n\
-11 nuoma\n\
11 nuoroda\n\
12 nuoroda ir\n\
11 nuoro…\n\
8 nur\n\
10 nurse\n\
-16 nusik…\n\
10 nusiu…\n\
69 ny\n\
57 ny besked\n\
-12 ny enhed\n\
8 ny pengeoverførsel\n\
-34 ny telefon\n\
15 ny tid\n\
8 nye\n\
10 nye vilkår\n\
-15 nyhed…\n\
14 nykredit\n\
14 nykre…\n\
-9 nyt er\n\
-8 nyt fra\n\
-21 nyt kort\n\
41 nyt nummer\n\
22 nå\n\
15 nå at\n\
-164 når\n\
-8 når beløbet\n\
11 når de\n\
-31 når den\n\
-67 når du\n\
-25 når en\n\
-25 når i\n\
-12 når jeg\n\
9 når mitid\n\
-9 når vi\n\
-79 næste\n\
-36 næste gang\n\
10 næstved\n\
10 næstv…\n\
18 nøglekortet\n\
11 nøglen\n\
34 nøgle…\n\
-16 nørrebrogade\n\
-15 nørrebrogade #\n\
-12 nørre…\n\
-16 o\n\
-27 o #\n\
20 o yuzden\n\
-14 object\n\
-8 object to\n\
-24 objec…\n\
13 obligatorisk\n\
8 oct #\n\
-39 october\n\
-13 october #\n\
-38 octob…\n\
36 od\n\
8 od firmy\n\
12 od razu\n\
27 oddam\n\
16 odense\n\
18 odens…\n\
-13 oder\n\
50 of\n\
29 of an\n\
18 of birth\n\
-10 of charge\n\
10 of cpr\n\
10 of denmark\n\
10 of dkk\n\
9 of identity\n\
39 of justice\n\
10 of kin\n\
20 of my\n\
16 of ours\n\
8 of payment\n\
-10 of six\n\
-21 of something\n\
-12 of tea\n\
-66 of the\n\
-8 of them\n\
11 of this\n\
13 of those\n\
9 of transfer\n\
-9 of wind\n\
-8 of you\n\
29 of your\n\
24 off\n\
-12 off in\n\
9 off the\n\
8 offen\n\
15 offen…\n\
-11 offered\n\
-12 offerfonden\n\
-8 offers\n\
-37 offer…\n\
29 office\n\
13 office there\n\
39 officer\n\
-14 officer brown\n\
-8 officers are\n\
55 offic…\n\
-12 ofte\n\
88 og\n\
-11 og #\n\
17 og adresse\n\
-8 og alligevel\n\
-13 og anmeld\n\
14 og at\n\
12 og bag\n\
-20 og beder\n\
26 og bekræft\n\
13 og bekræfter\n\
37 og betal\n\
-8 og betaling\n\
13 og billede\n\
9 og bliver\n\
32 og cpr\n\
9 og cvc\n\
20 og de\n\
-8 og del\n\
65 og den\n\
21 og derfor\n\
29 og din\n\
14 og dine\n\
29 og dit\n\
-21 og en\n\
8 og europol\n\
-12 og fik\n\
-8 og fortæller\n\
-9 og fået\n\
-26 og følg\n\
10 og give\n\
13 og giver\n\
18 og godkend\n\
12 og han\n\
16 og har\n\
25 og henter\n\
15 og hjælper\n\
-10 og hold\n\
26 og hvad\n\
25 og hvor\n\
10 og indtast\n\
-15 og ingen\n\
-10 og jeg\n\
-10 og kigger\n\
29 og kode\n\
17 og kodeord\n\
-27 og kontakt\n\
10 og kontonummer\n\
8 og kort\n\
15 og log\n\
-14 og læg\n\
22 og læse\n\
23 og min\n\
-16 og mitid\n\
-10 og moms\n\
37 og må\n\
38 og nu\n\
9 og om\n\
8 og oplys\n\
32 og pas\n\
-8 og ringede\n\
-12 og ringer\n\
-18 og sagde\n\
32 og send\n\
14 og sende\n\
9 og sender\n\
-11 og sendt\n\
-23 og siger\n\
-36 og skal\n\
109 og så\n\
-21 og til\n\
-15 og to\n\
-13 og told\n\
9 og udgiver\n\
-14 og vi\n\
25 og vil\n\
-16 og ville\n\
-9 og vores\n\
9 og ydelser\n\
23 oggi\n\
8 også bruge\n\
-8 også din\n\
-21 også godkendt\n\
-10 også når\n\
20 oh\n\
8 oh my\n\
-8 oil\n\
9 ok\n\
-12 ok med\n\
-23 ok so\n\
23 ok when\n\
-9 okay i\n\
-15 okay så\n\
-12 oktober\n\
-13 oktob…\n\
-11 okumak\n\
-11 okumak icin\n\
-10 okuma…\n\
20 olarak\n\
20 olara…\n\
11 old one\n\
-15 oldugu\n\
-15 oldugu icin\n\
-15 oldug…\n\
14 oliver\n\
12 olive…\n\
-60 om\n\
45 om #\n\
-21 om appen\n\
-20 om at\n\
13 om dagen\n\
-9 om det\n\
14 om dit\n\
-25 om du\n\
-9 om en\n\
12 om et\n\
-8 om hjælp\n\
16 om hvidvask\n\
26 om jeg\n\
8 om jeres\n\
-11 om koder\n\
52 om lidt\n\
-9 om misbrug\n\
16 om måneden\n\
11 om sagen\n\
-20 om smser\n\
-11 om svindel\n\
19 om til\n\
-9 om tre\n\
10 om tyve\n\
-8 omar\n\
16 omfattet\n\
16 omfattet af\n\
15 omfat…\n\
8 omkom\n\
9 omstilling\n\
9 omsti…\n\
-8 omsæt…\n\
-26 on #\n\
-131 on @link\n\
14 on a\n\
17 on account\n\
-8 on duty\n\
-9 on github\n\
13 on hold\n\
-12 on holiday\n\
-41 on its\n\
-9 on linkedin\n\
30 on mobilepay\n\
-17 on monday\n\
11 on my\n\
18 on phone\n\
-13 on purpose\n\
-16 on saturday\n\
35 on telegram\n\
-72 on the\n\
-16 on their\n\
30 on this\n\
-13 on to\n\
-28 on tuesday\n\
-10 on two\n\
-22 on wednesday\n\
37 on whatsapp\n\
8 on which\n\
-8 on windows\n\
8 on you\n\
60 on your\n\
8 ona\n\
18 onaylandi\n\
26 onayl…\n\
-9 once a\n\
8 once on\n\
9 once the\n\
15 one #\n\
8 one and\n\
-14 one call\n\
-13 one day\n\
-10 one do\n\
10 one hour\n\
-8 one hundred\n\
9 one i\n\
-8 one if\n\
-11 one in\n\
9 one is\n\
40 one of\n\
-15 one one\n\
12 one or\n\
-13 one time\n\
-8 one two\n\
8 one way\n\
-10 one will\n\
-9 one with\n\
16 one yes\n\
23 online\n\
16 online banking\n\
26 onlin…\n\
227 only\n\
29 only #\n\
13 only be\n\
-15 only enter\n\
30 only for\n\
11 only have\n\
30 only if\n\
10 only one\n\
9 only shipping\n\
22 only the\n\
13 only to\n\
11 only until\n\
-10 ons\n\
-9 ons #\n\
-40 onsdag\n\
-12 onsdag den\n\
-8 onsdag kl\n\
-40 onsda…\n\
59 onu\n\
21 onu bana\n\
-11 op @link\n\
37 op for\n\
-9 op igen\n\
-11 op med\n\
27 op og\n\
-12 op på\n\
27 op som\n\
-18 op til\n\
8 opbev…\n\
11 opdaget\n\
12 opdater dine\n\
-8 opdatere kortet\n\
11 open @link\n\
-13 open a\n\
-21 open an\n\
-10 open for\n\
9 open mitid\n\
12 open on\n\
10 open our\n\
26 open the\n\
-22 open till\n\
19 opened\n\
9 opened a\n\
19 opene…\n\
-24 opening\n\
-19 opening hours\n\
-24 openi…\n\
-11 operator\n\
-11 opgang\n\
-8 opgang b\n\
-11 opgan…\n\
-8 opgave\n\
-12 opgav…\n\
-16 opgørelsen\n\
-12 opgørelsen er\n\
-8 opgør…\n\
8 ophold\n\
-12 opholdstilladelse\n\
11 ophæves\n\
10 ophæv…\n\
21 ophører\n\
13 ophør…\n\
-13 opkaldene\n\
-11 opkal…\n\
-10 opkræver\n\
-8 opkræver ikke\n\
-13 opkrævning\n\
-29 opkræ…\n\
11 opladning\n\
12 opladningen\n\
22 oplad…\n\
11 oplat…\n\
39 oplys\n\
11 oplys dit\n\
-23 oplyse\n\
8 oplyse dit\n\
-9 oplyse noget\n\
42 oplysninger\n\
-15 oplysningerne\n\
-14 oplysningerne slettes\n\
10 oprette\n\
13 opretter\n\
25 oprettet\n\
52 opret…\n\
-17 ops\n\
11 opsagt\n\
11 opsag…\n\
-19 opsig\n\
9 opspa…\n\
-8 opstår\n\
-8 opstå…\n\
-26 opt\n\
-9 opt out\n\
-13 optagelsen\n\
-10 optaget biometri\n\
-17 optræder\n\
-17 optræ…\n\
-238 or\n\
-18 or a\n\
-10 or at\n\
-8 or bank\n\
-14 or cash\n\
-9 or change\n\
-18 or choose\n\
11 or i\n\
-8 or in\n\
9 or it\n\
-19 or just\n\
12 or leave\n\
-10 or mitid\n\
-25 or phone\n\
-9 or ring\n\
-10 or should\n\
-15 or stolen\n\
-13 or use\n\
-13 or with\n\
20 or you\n\
-11 or your\n\
-9 ora #\n\
-22 ord\n\
-8 orden\n\
-13 orden at\n\
10 ordenador\n\
8 orden…\n\
-59 order\n\
-23 order #\n\
-8 order from\n\
-9 order id\n\
-9 order in\n\
16 order of\n\
12 order to\n\
-8 order with\n\
-18 ordered\n\
-13 ordre\n\
-17 ore #\n\
9 ore o\n\
-8 organised\n\
-19 organ…\n\
-9 origin\n\
-10 originale\n\
-27 origi…\n\
-52 os\n\
8 os #\n\
29 os der\n\
-19 os i\n\
-11 os og\n\
-16 osaka\n\
-21 other\n\
-16 other #\n\
14 others who\n\
8 otherwise it\n\
26 otherwise the\n\
-22 otherwise you\n\
-12 other…\n\
-18 otomatik\n\
-18 otoma…\n\
-30 otp\n\
-10 otra\n\
8 otte cifre\n\
-16 ou\n\
-20 oublie\n\
-20 oubli…\n\
53 our\n\
-11 our app\n\
9 our billing\n\
10 our client\n\
10 our company\n\
-9 our customers\n\
26 our depot\n\
-9 our lawyer\n\
-11 our member\n\
10 our platform\n\
-11 our site\n\
-18 our warehouse\n\
-13 our website\n\
12 ours\n\
82 out\n\
-9 out a\n\
10 out and\n\
11 out before\n\
10 out by\n\
10 out for\n\
8 out i\n\
-8 out in\n\
8 out now\n\
-8 out on\n\
11 out the\n\
9 out together\n\
-19 outside\n\
-13 outside the\n\
-14 outsi…\n\
14 oven\n\
31 over\n\
-20 over #\n\
25 over på\n\
31 over telefonen\n\
14 over the\n\
10 over to\n\
8 overfør\n\
-26 overføre\n\
-10 overføre #\n\
17 overføre dem\n\
-12 overføre penge\n\
-8 overfører\n\
-13 overfører pengene\n\
10 overføres\n\
9 overføres til\n\
26 overførsel\n\
13 overførsel på\n\
-27 overførsel så\n\
10 overførsel til\n\
13 overførslen\n\
-21 overførsler\n\
-20 overførsler med\n\
35 overf…\n\
-10 overgår sagen\n\
11 overtager\n\
31 overt…\n\
-8 overv…\n\
-21 owe\n\
-15 owe me\n\
-15 owe you\n\
-38 own\n\
-16 own phone\n\
22 owner\n\
18 owner of\n\
-26 owners\n\
-20 owner…\n\
10 p @link\n\
71 paa\n\
11 paa @link\n\
18 paa dit\n\
37 package\n\
36 packa…\n\
8 packet\n\
-18 padekite\n\
-18 padekite rageli\n\
-16 padek…\n\
18 paga\n\
8 pagar\n\
8 pagata\n\
-8 pagato\n\
-26 page\n\
10 page open\n\
-11 page that\n\
-37 paid\n\
-16 paid #\n\
-8 paid at\n\
38 paid for\n\
-8 paid it\n\
17 paid today\n\
-19 paid with\n\
-11 paid you\n\
-13 painting\n\
-30 paint…\n\
-12 pairs a\n\
-11 pak\n\
-39 paketiniz\n\
-14 paketiniz teslim\n\
-9 paketshop\n\
-45 paket…\n\
47 pakke\n\
16 pakke fra\n\
11 pakke ligger\n\
13 pakken er\n\
10 pakkeshop\n\
-8 pakket\n\
-8 pakke…\n\
-32 pana\n\
12 pani\n\
9 panic\n\
-21 papa\n\
-15 paper\n\
-11 papie…\n\
-17 papirerne\n\
-12 papirerne i\n\
-11 papirkurven\n\
-37 papir…\n\
-13 paquete\n\
-12 paquete en\n\
-13 paque…\n\
9 par\n\
11 para\n\
-23 para la\n\
10 para que\n\
-9 parasini\n\
-10 parasykite\n\
-16 paras…\n\
10 parat\n\
19 parcel\n\
8 parcel #\n\
-12 parcel at\n\
-20 parcel can\n\
-15 parcel from\n\
18 parcel goes\n\
21 parcel in\n\
8 parcel is\n\
-10 parcel to\n\
12 parce…\n\
-8 parduotuveje\n\
-10 pardu…\n\
-32 parents\n\
-8 parents season\n\
-42 paren…\n\
-29 park\n\
-23 parkering i\n\
-10 parke…\n\
17 parking ticket\n\
10 parla\n\
-14 parliament\n\
-14 parli…\n\
9 parol…\n\
51 part\n\
12 part of\n\
16 part time\n\
-15 parte\n\
-27 party\n\
-20 pas\n\
-13 pas a\n\
-13 pas kan\n\
-13 pas vous\n\
-9 pasas\n\
-8 pasiimti\n\
-9 pasii…\n\
-8 paskolos\n\
-12 pasko…\n\
13 paskutine\n\
14 pasku…\n\
-11 paskyros\n\
-11 pasky…\n\
15 paso\n\
12 paspa…\n\
21 pass it\n\
9 passage\n\
-10 passare\n\
-10 passa…\n\
10 passcode\n\
10 passc…\n\
-26 passe\n\
-12 passed on\n\
15 passer med\n\
-48 passport\n\
-27 passport and\n\
9 passport no\n\
11 passport will\n\
21 passports\n\
22 passports and\n\
-24 passp…\n\
26 password\n\
25 password and\n\
-15 password to\n\
-11 passwords\n\
-9 pasta…\n\
-16 pat\n\
-8 patch\n\
-13 patch #\n\
-15 patient\n\
-15 patie…\n\
24 patrol\n\
19 patrol is\n\
25 patro…\n\
-14 pattern\n\
-14 patte…\n\
-10 patvirtinimo kodas\n\
-9 patvi…\n\
-18 patys\n\
19 pause\n\
9 paused\n\
9 pause…\n\
-23 pavel\n\
13 pay\n\
17 pay #\n\
-32 pay a\n\
-8 pay and\n\
-10 pay at\n\
11 pay back\n\
-9 pay but\n\
11 pay it\n\
-12 pay me\n\
13 pay now\n\
-11 pay tax\n\
44 pay the\n\
16 pay this\n\
25 pay two\n\
-14 pay via\n\
9 pay with\n\
-22 pay you\n\
-12 pay your\n\
-8 payable\n\
-8 payab…\n\
11 paye\n\
30 payee\n\
14 payez\n\
8 payez maintenant\n\
29 paying\n\
20 paying #\n\
29 payin…\n\
-16 paylasmayin\n\
-16 payla…\n\
49 payment\n\
8 payment #\n\
19 payment for\n\
-9 payment in\n\
-8 payment line\n\
-16 payment method\n\
23 payment of\n\
-10 payment on\n\
27 payment to\n\
-55 payments\n\
-8 payments are\n\
8 payout\n\
8 payou…\n\
10 paypal\n\
10 paypa…\n\
-28 payroll\n\
-16 payroll we\n\
-28 payro…\n\
8 paysafe\n\
29 paysafecard\n\
37 paysa…\n\
-13 payslips\n\
-8 payslips for\n\
-17 paysl…\n\
24 pc\n\
8 pdf\n\
-28 pe\n\
-33 pe @link\n\
-24 pe luna\n\
18 pe whatsapp\n\
10 pedop…\n\
8 penal…\n\
11 pending\n\
13 pending if\n\
13 pendi…\n\
10 penge du\n\
-12 penge fra\n\
17 penge ind\n\
-12 penge og\n\
-13 penge så\n\
-35 penge tilbage\n\
-25 pengene fra\n\
10 pengene hos\n\
-24 pengene i\n\
11 pengene kan\n\
16 pengene skal\n\
-12 pengene til\n\
8 pengeoverførsel\n\
-10 penktadienio\n\
-12 penkt…\n\
-15 pension\n\
-9 pension #\n\
-15 pension to\n\
15 pensionist\n\
-30 pensi…\n\
9 pentru\n\
17 pentru a\n\
9 pentr…\n\
-27 people\n\
-9 people are\n\
-11 people culture\n\
-11 people who\n\
-31 peopl…\n\
15 per\n\
-22 per #\n\
10 per day\n\
-8 per il\n\
8 per klaida\n\
-15 per mobilepay\n\
-13 per spostare\n\
11 percent\n\
11 perce…\n\
13 perche\n\
8 perche il\n\
13 perch…\n\
-8 perdi…\n\
-11 perfectly\n\
-13 perfe…\n\
-8 perfo…\n\
-9 perio…\n\
24 permanent\n\
28 perma…\n\
-10 perme…\n\
27 permit\n\
18 permi…\n\
-15 pernille\n\
-15 perni…\n\
-17 persembe\n\
-16 persembe gunu\n\
-18 perse…\n\
10 persi…\n\
-25 person\n\
14 person #\n\
-36 person der\n\
-10 person who\n\
12 person.adviser|claims\n\
12 person.adviser|live\n\
117 person.agent|claims\n\
39 person.agent|claims person.family|claims\n\
-11 person.agent|claims person.recruiter|claims\n\
65 person.agent|claims threat.arrest|threatens\n\
-11 person.agent|claims threat.block|threatens\n\
41 person.agent|claims threat.deadline|threatens\n\
9 person.agent|claims threat.deportation|threatens\n\
117 person.agent|live\n\
31 person.agent|reader\n\
-8 person.agent|reports\n\
22 person.agent|speaks\n\
-39 person.buyer|claims\n\
-24 person.buyer|claims threat.deadline|threatens\n\
-39 person.buyer|live\n\
44 person.buyer|reader\n\
23 person.buyer|reports\n\
39 person.family|claims\n\
-12 person.family|claims person.family|reports\n\
42 person.family|claims person.landlord|claims\n\
29 person.family|claims threat.arrest|threatens\n\
14 person.family|claims threat.court|threatens\n\
47 person.family|claims threat.deadline|threatens\n\
17 person.family|claims threat.debt|threatens\n\
39 person.family|live\n\
42 person.family|reader\n\
-60 person.family|reports\n\
-36 person.family|speaks\n\
50 person.landlord|claims\n\
8 person.landlord|claims threat.block|threatens\n\
-8 person.landlord|claims threat.court|threatens\n\
49 person.landlord|claims threat.deadline|threatens\n\
-13 person.landlord|claims threat.return|threatens\n\
50 person.landlord|live\n\
-21 person.landlord|reader\n\
-9 person.landlord|speaks\n\
-33 person.recruiter|claims\n\
9 person.recruiter|claims threat.deadline|threatens\n\
9 person.recruiter|claims threat.debt|threatens\n\
-33 person.recruiter|live\n\
-19 person.recruiter|reader\n\
-22 person.recruiter|speaks\n\
-30 personal\n\
-26 personal data\n\
-8 personal information\n\
-9 personale\n\
8 personally\n\
-9 personas\n\
-8 personer\n\
-11 personne\n\
57 person|claims\n\
-40 person|reports\n\
-64 person|speaks\n\
-87 perso…\n\
9 perveskite\n\
19 pesin\n\
9 pet\n\
9 peter\n\
-10 petersen\n\
-16 petersen vvs\n\
-11 peter…\n\
17 petrauskas\n\
-19 peux\n\
10 pga\n\
-12 phishing\n\
-12 phish…\n\
-15 phone\n\
34 phone and\n\
-9 phone call\n\
-11 phone do\n\
9 phone fell\n\
-30 phone for\n\
18 phone from\n\
10 phone go\n\
9 phone in\n\
15 phone mine\n\
18 phone now\n\
-13 phone number\n\
14 phone so\n\
13 phone to\n\
9 phone what\n\
14 phone with\n\
14 phone yes\n\
-17 phone you\n\
-32 phoned\n\
-17 phoned and\n\
-34 phone…\n\
46 photo\n\
32 photo of\n\
14 photographed\n\
8 photos do\n\
8 photo…\n\
-10 php\n\
19 phrase\n\
19 phras…\n\
-11 pia\n\
-11 pick a\n\
16 pick up\n\
10 picked\n\
13 picke…\n\
-24 pickup\n\
-24 picku…\n\
10 pics\n\
10 pics here\n\
29 picture\n\
11 pictures\n\
13 pictures are\n\
27 pictu…\n\
-13 piece\n\
-13 piece didentite\n\
-18 pierdut\n\
-17 pierd…\n\
18 pierw…\n\
-8 pin for\n\
-8 pin in\n\
-14 pin is\n\
21 pin on\n\
22 pin she\n\
-24 pinigu\n\
-14 pinig…\n\
10 pinkode\n\
11 pinkoden\n\
16 pinko…\n\
-14 pirat…\n\
-37 pizza\n\
-20 place\n\
8 place where\n\
18 placed\n\
-9 placeholder\n\
8 places\n\
13 place…\n\
-14 plads\n\
14 plain\n\
14 plain clothes\n\
-16 plaka…\n\
-50 plan\n\
-14 plan at\n\
-19 plangere\n\
-23 plang…\n\
-16 planned\n\
-10 planned we\n\
-16 plann…\n\
8 plast…\n\
-19 plata\n\
-24 plata se\n\
30 plate\n\
18 platform\n\
23 platf…\n\
8 plati…\n\
-15 playl…\n\
18 please accept\n\
10 please and\n\
-23 please bring\n\
-9 please call\n\
8 please confirm\n\
-8 please contact\n\
15 please dont\n\
13 please go\n\
-11 please have\n\
17 please hold\n\
12 please i\n\
9 please keep\n\
-13 please move\n\
-8 please pay\n\
14 please press\n\
14 please read\n\
-10 please refund\n\
-16 please remember\n\
-12 please reply\n\
16 please send\n\
-9 please stay\n\
-12 please stop\n\
11 please type\n\
-10 please write\n\
11 plejer\n\
11 pleje…\n\
-10 pligt\n\
-9 pligt til\n\
54 pls\n\
9 pls dont\n\
25 pls its\n\
9 pls my\n\
11 plus\n\
10 plus the\n\
14 pm\n\
36 po\n\
9 po #\n\
9 pocket\n\
12 pocke…\n\
-9 pod\n\
-10 pod #\n\
13 podac\n\
19 podaj\n\
11 podam\n\
-10 podpisana\n\
14 podpisu\n\
-21 poi\n\
-34 points\n\
-39 point…\n\
-32 police\n\
27 police about\n\
-16 police and\n\
-20 police arrested\n\
-8 police assistant\n\
18 police do\n\
-14 police dont\n\
11 police is\n\
-12 police on\n\
-9 police or\n\
-13 policijos\n\
-17 policy\n\
-72 polic…\n\
-11 polis\n\
15 polisi\n\
-11 polisinden\n\
-9 polis…\n\
38 politi\n\
13 politi @link\n\
8 politi you\n\
-15 politia din\n\
14 politia nationala\n\
-16 politie\n\
-16 politie sa\n\
-49 politiet\n\
-8 politiet du\n\
9 politiet er\n\
-11 politiet henter\n\
-14 politiet i\n\
-12 politiet på\n\
-51 polit…\n\
10 poliz…\n\
8 pool\n\
15 pops\n\
15 pops up\n\
-10 popul…\n\
-30 por\n\
-12 por bizum\n\
8 por error\n\
-20 por mobilepay\n\
-17 por tu\n\
15 por whatsapp\n\
-13 porfa\n\
11 porno…\n\
8 porque\n\
8 porqu…\n\
-35 portal\n\
-46 porta…\n\
-14 porte\n\
-10 porti\n\
24 porto\n\
17 porto #\n\
-9 portone\n\
-26 porto…\n\
10 portugal\n\
10 portu…\n\
24 pose\n\
22 possible\n\
32 possi…\n\
-181 post\n\
12 post a\n\
-9 post and\n\
-8 post body\n\
-11 post du\n\
-10 post it\n\
11 post log\n\
-16 post og\n\
-9 post the\n\
-8 post you\n\
-17 posta\n\
21 postage\n\
8 posta…\n\
-22 poste\n\
-11 postgres\n\
-11 postg…\n\
-90 postnord\n\
13 postnord @link\n\
-11 postnord app\n\
-10 postnord appen\n\
-21 postnord paketiniz\n\
10 postnord venter\n\
-11 postnord votre\n\
-94 postn…\n\
50 posylka\n\
50 posyl…\n\
-9 potrz…\n\
-14 poul\n\
-8 pour\n\
-12 pour le\n\
8 pour que\n\
-8 pour vol\n\
-11 pouvez\n\
-11 pouve…\n\
15 power\n\
-9 poza\n\
-16 pozdr…\n\
54 ppl\n\
23 pr\n\
10 pr dag\n\
-8 pr måned\n\
-15 practise\n\
-13 practise saying\n\
-17 pract…\n\
-14 praso\n\
-9 prate…\n\
-8 prefe…\n\
-13 prelevee\n\
-13 prelevee automatiquement\n\
-13 preliminary\n\
-10 preliminary income\n\
-14 preli…\n\
17 prema\n\
-34 prend…\n\
11 prepa…\n\
-11 prescription\n\
-11 presc…\n\
21 press\n\
36 press #\n\
-11 press any\n\
12 press the\n\
-9 press two\n\
-9 pressed\n\
-10 presses\n\
-12 press…\n\
-11 pretending\n\
-11 pretending to\n\
-15 prete…\n\
-21 preve…\n\
-9 price #\n\
-13 prie\n\
-11 prie savo\n\
-10 prima\n\
-9 prima di\n\
10 prime\n\
-8 primo\n\
-15 prin\n\
-10 printed\n\
-19 pris\n\
-10 prisijunge\n\
-9 prisijungti\n\
-11 prisi…\n\
-10 privacy\n\
9 privat\n\
42 private\n\
14 private konto\n\
10 private mail\n\
46 priva…\n\
-9 privi…\n\
8 priya\n\
15 prize\n\
10 prize draw\n\
-8 proba…\n\
13 problem med\n\
-8 problems\n\
-8 probl…\n\
8 procedure\n\
16 proceedings\n\
-11 process\n\
-8 processing\n\
28 proce…\n\
-8 procu…\n\
14 prof\n\
-12 profil\n\
9 profit\n\
13 program\n\
-21 programmet\n\
-20 progr…\n\
-19 promemoria\n\
-19 prome…\n\
-12 promised a\n\
-11 promi…\n\
-9 pronto\n\
-12 pront…\n\
11 proof\n\
12 proof of\n\
14 properly\n\
-9 property office\n\
18 prope…\n\
-8 propr…\n\
11 prosecutor\n\
8 prose…\n\
-9 prosi…\n\
-10 prossimo\n\
-10 pross…\n\
9 protect\n\
18 protected\n\
26 prote…\n\
-12 proto…\n\
-27 proud\n\
-12 prufen\n\
-12 prufe…\n\
8 przeczytac\n\
-10 przelac\n\
11 przelew\n\
16 przep…\n\
19 przy\n\
-16 przypominamy\n\
-14 przypominamy o\n\
-15 przyp…\n\
-11 præsenterer\n\
-11 præsenterer sig\n\
-10 præse…\n\
-14 prøv\n\
-19 prøve\n\
-8 prøven\n\
11 prøver\n\
11 prøver at\n\
-13 prøver igen\n\
9 pt\n\
-15 pub\n\
-19 public\n\
-16 public services\n\
-20 publi…\n\
-14 puede\n\
-23 puedes\n\
-23 puede…\n\
-12 pues\n\
-9 pulit…\n\
-9 pull\n\
-11 pull request\n\
-19 pung\n\
-11 punktum\n\
-11 punkt…\n\
-15 puo\n\
-14 purchase\n\
-12 purchase agreement\n\
-8 purchases\n\
-22 purch…\n\
98 put\n\
16 put #\n\
25 put a\n\
-9 put down\n\
25 put in\n\
-10 put it\n\
18 put you\n\
17 put your\n\
-57 puteti\n\
-57 putet…\n\
31 på #\n\
-192 på @link\n\
8 på al\n\
9 på appen\n\
-17 på at\n\
11 på beskeden\n\
19 på dansk\n\
8 på dem\n\
-34 på den\n\
20 på denne\n\
28 på deres\n\
44 på din\n\
17 på dit\n\
-17 på en\n\
16 på forhånd\n\
8 på grund\n\
-10 på kontoret\n\
-12 på kort\n\
-15 på kortet\n\
-9 på lageret\n\
10 på listen\n\
-19 på mail\n\
12 på med\n\
32 på mig\n\
-8 på min\n\
-25 på mit\n\
79 på mobilepay\n\
-30 på og\n\
17 på pause\n\
-22 på selvbetjeningen\n\
-11 på skærmen\n\
60 på sms\n\
20 på som\n\
8 på svindel\n\
-8 på tastselv\n\
14 på telefonen\n\
18 på telegram\n\
-13 på under\n\
-20 på vej\n\
17 på via\n\
29 på whatsapp\n\
-14 påmindelse\n\
-14 påmin…\n\
-10 pårørende\n\
-10 pårør…\n\
-9 q i\n\
-8 q1\n\
-9 qr\n\
-11 quando\n\
-11 quand…\n\
-12 quart…\n\
-16 que\n\
8 que es\n\
9 que je\n\
-10 que nous\n\
-16 que te\n\
10 que tengo\n\
-10 que ya\n\
-8 question\n\
-26 questions\n\
-12 questions about\n\
-9 questo\n\
-43 quest…\n\
-15 queue\n\
51 quick\n\
24 quick loan\n\
12 quicksupport\n\
10 quiet\n\
22 quiet room\n\
8 r and\n\
-15 r await\n\
-16 r status\n\
9 rachu…\n\
-10 radio…\n\
-25 ragazzi\n\
-24 ragaz…\n\
-22 rageli\n\
-20 ragel…\n\
-10 raised\n\
-10 raise…\n\
-17 rande…\n\
-8 random\n\
-8 rando…\n\
-25 rang\n\
-12 rang us\n\
-9 rapor…\n\
-15 raspundeti\n\
-14 raspu…\n\
-10 rates\n\
-31 rather\n\
-10 rather check\n\
-31 rathe…\n\
-17 ravi\n\
8 raz\n\
12 razu\n\
11 re\n\
8 reached\n\
18 reach…\n\
16 reactivate\n\
12 reactivate @link\n\
21 react…\n\
-8 read a\n\
61 read it\n\
28 read me\n\
-33 read more\n\
-11 reading\n\
-13 readi…\n\
-33 ready\n\
-9 ready #\n\
-14 ready you\n\
-9 real postnord\n\
10 really is\n\
-14 reason\n\
-23 reaso…\n\
14 rebecca\n\
14 rebec…\n\
-80 receipt\n\
-12 receipt @link\n\
-8 receipt from\n\
9 receipt with\n\
81 receive\n\
14 receive money\n\
41 receive the\n\
-13 received a\n\
16 received in\n\
-19 received your\n\
-22 receiver\n\
14 receiving\n\
-16 receptas\n\
-18 reception\n\
-9 receptionen\n\
-44 recep…\n\
9 recevoir\n\
8 recev…\n\
-19 recipient\n\
-21 recip…\n\
-8 recognise\n\
-10 recog…\n\
-8 recommend\n\
-9 record\n\
-10 recording\n\
-30 recor…\n\
24 recover\n\
18 recovery\n\
9 recovery phrase\n\
37 recov…\n\
-10 recue…\n\
13 recuperer\n\
15 recup…\n\
-8 red\n\
-9 red button\n\
11 redelivery\n\
11 redel…\n\
-14 ref\n\
-9 referat\n\
-17 reference\n\
-10 reference #\n\
-28 refer…\n\
-12 refund\n\
-19 refund #\n\
12 refund form\n\
-8 refund you\n\
9 refundable\n\
-12 refunded\n\
-15 refunded #\n\
-18 refunderer\n\
-17 refun…\n\
19 refuse to\n\
-14 refuses\n\
24 refusion\n\
20 refus…\n\
41 reg\n\
27 reg #\n\
-53 regards\n\
-15 regards the\n\
-8 regards your\n\
-39 regar…\n\
-9 region\n\
-8 regio…\n\
60 register\n\
8 register it\n\
-9 register your\n\
17 registered\n\
10 registered on\n\
37 registration\n\
29 registration number\n\
10 registreres\n\
15 registreret\n\
-8 registreret din\n\
-10 registreret som\n\
13 registrering\n\
23 registreringsnummer\n\
147 regis…\n\
-8 regnet\n\
-14 regne…\n\
12 regning for\n\
-8 regning fra\n\
8 regning to\n\
-20 regningen\n\
-17 regni…\n\
-8 regnskabet\n\
-13 regns…\n\
-17 reimburse\n\
-9 rejse\n\
-28 rejse…\n\
8 rekru…\n\
-9 relat…\n\
46 release\n\
11 release fee\n\
21 release the\n\
30 released\n\
79 relea…\n\
14 remai…\n\
-16 rembourser\n\
-16 rembo…\n\
-34 remember\n\
13 remember that\n\
-36 remember to\n\
-34 remem…\n\
-55 reminder\n\
-8 reminder #\n\
-63 remin…\n\
14 remit…\n\
-8 remote\n\
8 remove the\n\
-12 rendez\n\
-12 rendez vous\n\
-12 rende…\n\
-37 renew\n\
-27 renew it\n\
-15 renewal\n\
-10 renewal #\n\
-18 renewed\n\
-13 renews\n\
-19 renew…\n\
-8 rengø…\n\
11 rense…\n\
-30 rent\n\
19 rented\n\
-12 renter\n\
11 repede\n\
11 reped…\n\
-9 repla…\n\
-8 replied\n\
-9 repli…\n\
-8 reply by\n\
-9 reply stop\n\
-15 reply to\n\
8 reply with\n\
11 reply…\n\
-71 report\n\
-10 report a\n\
-8 report it\n\
-10 report of\n\
-15 report the\n\
-19 report to\n\
-18 reported it\n\
13 reported to\n\
9 reporting\n\
-8 reports\n\
-68 repor…\n\
-11 representative\n\
-17 repre…\n\
9 repub…\n\
25 request\n\
19 request in\n\
8 requests that\n\
19 reque…\n\
-20 required\n\
-9 required label\n\
25 requires\n\
-11 res\n\
18 reserve\n\
19 reser…\n\
-11 reset\n\
-14 residence\n\
19 residents\n\
19 respo…\n\
75 rest\n\
16 rest on\n\
12 rest to\n\
12 resten når\n\
8 restituie\n\
21 resti…\n\
-20 resto\n\
11 restore\n\
12 resto…\n\
12 restricted\n\
16 restr…\n\
-20 result\n\
-8 resultat\n\
-35 resul…\n\
13 reszte\n\
13 reszt…\n\
-24 ret\n\
-15 retai…\n\
19 retten\n\
-13 rettet\n\
49 retur\n\
10 retur inden\n\
-48 return\n\
-10 return res\n\
10 return to\n\
31 returned\n\
9 returned to\n\
-15 retur…\n\
19 reverse\n\
13 reverse it\n\
17 rever…\n\
12 revision\n\
-20 revisorer\n\
-21 revis…\n\
59 revolut\n\
-17 revolut your\n\
76 revol…\n\
8 rezer…\n\
-9 rh\n\
-9 ricevuto\n\
-16 ricev…\n\
-12 rich\n\
-11 riciclaggio\n\
-11 ricic…\n\
-14 rien\n\
-12 rig\n\
8 right\n\
17 right now\n\
-8 right they\n\
-18 right to\n\
-9 rights\n\
-9 right…\n\
11 rigshospitalet\n\
11 rigsh…\n\
20 rigspolitiet\n\
23 rigsp…\n\
-8 rigtig\n\
-10 rigtige\n\
-16 rigti…\n\
-9 rikke\n\
-25 ring\n\
-9 ring me\n\
-21 ring til\n\
80 ring tilbage\n\
10 ring venligst\n\
-31 ringe\n\
-11 ringe #\n\
8 ringe mikrofonen\n\
-25 ringe til\n\
-64 ringede\n\
-26 ringede til\n\
67 ringer\n\
-15 ringer aldrig\n\
-11 ringer det\n\
-15 ringer en\n\
-10 ringer er\n\
10 ringer for\n\
55 ringer fra\n\
14 ringer han\n\
-19 ringer ikke\n\
27 ringer og\n\
-10 ringer til\n\
-9 ringet op\n\
-24 ringet til\n\
-14 ringing\n\
-14 ringi…\n\
-9 rings voice\n\
-9 ringsted\n\
-8 rings…\n\
-15 risa\n\
8 risk\n\
-15 rispo…\n\
-11 ritir…\n\
-10 road\n\
16 robot\n\
17 robotstemme\n\
-12 robotstemmer\n\
9 robot…\n\
-11 robux\n\
13 rog\n\
-8 role\n\
-12 rolle…\n\
54 room\n\
-12 room #\n\
12 room close\n\
-8 room flat\n\
22 room for\n\
13 room please\n\
8 roomm…\n\
-19 roskilde\n\
-18 roski…\n\
11 roto\n\
11 roto el\n\
-18 round\n\
9 royal\n\
9 royal mail\n\
-21 rufen\n\
-8 rufen sie\n\
-11 rugbrød\n\
-9 rugbrød og\n\
-12 rugbr…\n\
-16 rule\n\
-34 rules\n\
-13 rules for\n\
-39 run\n\
8 run on\n\
-10 runde…\n\
-38 rundt\n\
-17 runs\n\
-18 rush\n\
20 rustdesk\n\
20 rustd…\n\
8 ryger\n\
8 rykke\n\
-28 rykker\n\
-9 rykkergebyr\n\
-33 rykke…\n\
9 rytoj\n\
-27 råd\n\
-16 råd til\n\
-11 rådgiver\n\
-9 rådgiver i\n\
-14 rådgi…\n\
10 række…\n\
-12 rød\n\
9 røde\n\
8 røg\n\
13 røre\n\
12 røret\n\
9 røret og\n\
-20 s\n\
-16 sa\n\
-15 sa mi\n\
-9 sa nu\n\
56 saat\n\
16 saat #\n\
23 saat icinde\n\
-8 sabado\n\
-8 sabad…\n\
-11 sabato\n\
-11 sabat…\n\
-21 sad\n\
17 sadece\n\
17 sadec…\n\
17 safe\n\
-11 safe place\n\
8 safe side\n\
14 safety\n\
14 safet…\n\
30 sag\n\
-11 sag #\n\
15 sag bs\n\
18 sag mod\n\
18 sag om\n\
-57 sagde\n\
-10 sagde at\n\
-12 sagde det\n\
-28 sagde han\n\
-15 sagen\n\
-9 sagen blev\n\
-11 sagen er\n\
-9 sagen og\n\
-10 sagen om\n\
-23 sagen på\n\
-16 sags\n\
-16 sags id\n\
14 sagsomkostninger\n\
14 sagsomkostninger #\n\
14 sagso…\n\
-10 sagt\n\
-10 sagt ja\n\
-15 sahte\n\
-86 said\n\
-10 said in\n\
-9 said to\n\
-12 said yes\n\
-13 sal\n\
9 salariu\n\
8 salariu #\n\
-12 salariul\n\
-13 salary\n\
-8 salary account\n\
-11 salary comes\n\
-18 salar…\n\
20 saldo\n\
-10 saldoen\n\
-10 saldo…\n\
-10 salen\n\
8 salga\n\
-10 sali\n\
-12 salon\n\
14 salut\n\
10 samarbejder\n\
23 samar…\n\
19 same\n\
22 same day\n\
16 same file\n\
8 same happened\n\
-8 samlede\n\
-9 samle…\n\
-27 samme\n\
8 samme dag\n\
8 samme efternavn\n\
-21 samme nummer\n\
-12 samme som\n\
8 samme sted\n\
34 sammen\n\
10 sammen med\n\
18 sammen og\n\
37 samme…\n\
17 samsung\n\
17 samsu…\n\
27 samt\n\
10 samt mitid\n\
19 samtale\n\
13 samta…\n\
-10 samti…\n\
-17 samtykke\n\
-17 samty…\n\
28 sana\n\
-16 sandbox\n\
-16 sandb…\n\
-15 sands…\n\
-21 sange…\n\
-12 sanne\n\
-8 saras…\n\
-9 sari\n\
-10 sari kartinizi\n\
20 sart\n\
8 saskaita\n\
11 saska…\n\
16 sat\n\
8 sat på\n\
-25 saturday\n\
-27 satur…\n\
13 saugumo\n\
13 saugu…\n\
-9 savciyim\n\
-9 savciyim dedi\n\
-8 savci…\n\
-12 save\n\
13 savings\n\
-10 savings in\n\
13 savin…\n\
-19 savo\n\
-11 savo paskyros\n\
18 saw\n\
10 saw u\n\
15 saw your\n\
-9 saxo\n\
67 say\n\
12 say i\n\
23 say it\n\
20 say new\n\
-11 say press\n\
-11 say that\n\
-20 sayin\n\
15 saying\n\
33 saying the\n\
15 sayin…\n\
114 says\n\
25 says approve\n\
21 says bank\n\
9 says he\n\
43 says i\n\
8 says log\n\
14 says my\n\
8 says she\n\
8 says shes\n\
-17 says that\n\
-8 sb\n\
-26 scadenta\n\
-26 scadenta #\n\
-16 scade…\n\
13 scam\n\
19 scammers\n\
24 scamm…\n\
22 scan\n\
8 scan qr\n\
19 scan the\n\
9 scann…\n\
8 sched…\n\
9 schengen\n\
9 schen…\n\
9 schick\n\
9 schick mir\n\
-9 schicken\n\
19 schickst\n\
22 schic…\n\
-19 school\n\
-21 schoo…\n\
10 schreib\n\
10 schreib mir\n\
13 schre…\n\
12 schwe…\n\
-12 scooter\n\
-12 scoot…\n\
19 scratch\n\
13 scratch the\n\
19 scrat…\n\
15 screen\n\
53 screenshot\n\
9 screenshot of\n\
64 scree…\n\
18 scrie\n\
15 scrie mi\n\
-14 scrip…\n\
-11 scritto\n\
-11 scrit…\n\
-14 sdk\n\
-8 se\n\
12 se at\n\
-11 se bort\n\
-18 se dem\n\
-14 se den\n\
10 se der\n\
17 se det\n\
86 se din\n\
-11 se dine\n\
-24 se face\n\
-11 se llama\n\
10 se me\n\
-16 se mere\n\
17 se om\n\
8 se restituie\n\
-19 season\n\
-16 season fee\n\
-19 seaso…\n\
10 sec\n\
-30 second\n\
-8 second approval\n\
10 second attempt\n\
-17 second floor\n\
-11 seconds\n\
-36 secon…\n\
-12 section\n\
-14 section #\n\
-18 secti…\n\
31 secure\n\
-8 secure account\n\
-12 securite\n\
85 security\n\
18 security team\n\
113 secur…\n\
70 see\n\
9 see #\n\
24 see a\n\
-11 see details\n\
-17 see it\n\
-8 see my\n\
12 see that\n\
8 see the\n\
12 see them\n\
8 see what\n\
10 seed phrase\n\
-22 seen\n\
-12 seen the\n\
48 sees\n\
14 sehr\n\
16 sehr geehrter\n\
8 seizure\n\
8 seizu…\n\
-11 sekmadieni\n\
11 seks\n\
8 seks år\n\
13 sekunder\n\
12 sekun…\n\
12 selam\n\
-37 selbst\n\
-15 selbst die\n\
-37 selbs…\n\
-12 select\n\
-10 selec…\n\
-19 self\n\
-13 self service\n\
22 selfie\n\
22 selfi…\n\
8 sell\n\
9 seller\n\
-116 selv\n\
-11 selv at\n\
-8 selv bestilt\n\
8 selv det\n\
-11 selv gjort\n\
-11 selv i\n\
-35 selvbetjeningen\n\
-27 selvbetjeningen på\n\
-35 selvb…\n\
-19 selvrisiko\n\
-21 selvr…\n\
-16 senas\n\
79 send\n\
32 send #\n\
-9 send a\n\
-16 send code\n\
-21 send me\n\
24 send mig\n\
-9 send os\n\
-10 send resten\n\
13 send screenshot\n\
31 send the\n\
14 send til\n\
17 send to\n\
-9 send us\n\
-59 sende\n\
10 sende #\n\
11 sende de\n\
-32 sende den\n\
-10 sende det\n\
-30 sende mig\n\
-31 sender\n\
13 sender en\n\
-9 sender et\n\
-18 sender ikke\n\
-15 senders\n\
-15 sendes\n\
-12 sendes til\n\
-58 sende…\n\
28 sending\n\
28 sendi…\n\
9 sendt\n\
-13 sendt #\n\
10 sendt de\n\
10 sendt en\n\
8 sendt retur\n\
-8 sendt til\n\
-101 senest\n\
-55 senest #\n\
-10 senest den\n\
-8 senest kl\n\
-8 senest onsdag\n\
-100 senes…\n\
30 senin\n\
14 senior\n\
24 senio…\n\
23 sent\n\
-13 sent #\n\
-11 sent a\n\
15 sent from\n\
-10 sent it\n\
-8 sent on\n\
8 sent to\n\
-13 sent we\n\
36 sent you\n\
-13 sentence\n\
-18 sente…\n\
-12 separate\n\
-8 separate letter\n\
-24 separ…\n\
-10 sept\n\
-11 september\n\
-12 septe…\n\
8 ser din\n\
16 ser jeg\n\
-12 sera\n\
-8 sera livre\n\
-13 sera prelevee\n\
-11 seria…\n\
-13 serve\n\
-72 service\n\
-21 service with\n\
-16 services\n\
-42 servi…\n\
-9 sesion\n\
-8 sesion en\n\
-9 sesio…\n\
-25 session\n\
-28 sessi…\n\
-10 sestadieni\n\
-10 sesta…\n\
-33 set\n\
-10 set den\n\
-33 settings\n\
-11 settings billing\n\
-40 setti…\n\
26 settle\n\
8 settle #\n\
9 settled by\n\
30 settlement\n\
54 settl…\n\
-8 seulement\n\
-8 seule…\n\
8 sever…\n\
9 sexua…\n\
23 shall\n\
-11 shall i\n\
23 shall we\n\
9 share the\n\
-25 share this\n\
21 share your\n\
-29 shared\n\
-32 share…\n\
-12 sharing\n\
-12 shari…\n\
63 she\n\
9 she asks\n\
11 she gives\n\
31 she has\n\
41 she is\n\
21 she wants\n\
-18 she was\n\
-20 shed\n\
18 shes\n\
13 shipping #\n\
-11 shop\n\
-8 shop on\n\
18 short\n\
-18 should\n\
12 should have\n\
12 should i\n\
-12 should you\n\
-11 shouldnt\n\
-30 shoul…\n\
-51 show\n\
-10 show #\n\
15 show a\n\
-15 show you\n\
21 shut\n\
8 shut down\n\
-96 si\n\
-17 si ce\n\
-11 si iti\n\
-12 si mie\n\
11 si no\n\
-21 si o\n\
12 si sa\n\
-22 si vous\n\
-9 siandien\n\
-9 siand…\n\
-9 sich selbst\n\
12 siche…\n\
8 sidder en\n\
-9 sidder i\n\
-19 side\n\
-10 side #\n\
18 side it\n\
8 side of\n\
16 siden\n\
8 siden #\n\
13 siden og\n\
32 sider\n\
11 sides\n\
-18 sidst\n\
23 sidste\n\
-8 sidste bankdag\n\
-12 sidste år\n\
23 sidst…\n\
-45 sie\n\
-8 sie mussen\n\
8 siema\n\
-16 siena\n\
-12 sifre\n\
-19 sifreniz\n\
-14 sifreniz #\n\
18 sifrenizi\n\
-8 sifreyi\n\
-87 sig\n\
-16 sig det\n\
-15 sig for\n\
-12 sig og\n\
-11 sig som\n\
-27 sig til\n\
9 sige\n\
-13 sige at\n\
45 sige det\n\
9 sige hvad\n\
-9 sige nej\n\
-16 sige noget\n\
27 siger\n\
-20 siger #\n\
-33 siger at\n\
19 siger de\n\
-24 siger den\n\
17 siger du\n\
-16 siger han\n\
-11 siger ja\n\
49 siger jeg\n\
-12 siger man\n\
-51 sign\n\
-11 sign and\n\
-16 sign the\n\
24 signals\n\
25 signa…\n\
-30 signe\n\
-18 signed\n\
-11 signed in\n\
-19 signe…\n\
-10 signing\n\
-10 signi…\n\
9 signora\n\
9 signo…\n\
30 sigtet\n\
29 sigtet i\n\
27 sigte…\n\
-10 sigue\n\
10 siguranta\n\
9 sigur…\n\
19 sikker\n\
11 sikker konto\n\
20 sikkerhed\n\
19 sikkerhed på\n\
127 sikke…\n\
9 sikret\n\
13 sikring\n\
19 sikri…\n\
-10 silin\n\
9 silinecek\n\
9 silin…\n\
11 silver\n\
11 silve…\n\
20 sim\n\
8 sim will\n\
38 simdi\n\
12 simkort\n\
12 simko…\n\
12 simple\n\
9 simple tasks\n\
-13 simply\n\
-61 sin\n\
-22 sin konto\n\
-20 since\n\
-19 since #\n\
-19 since it\n\
20 since the\n\
9 sinya…\n\
24 sir\n\
-12 siri\n\
8 siri #\n\
-17 siri har\n\
-13 sirke…\n\
27 sistem\n\
41 siste…\n\
-14 sit kort\n\
-11 sit mitid\n\
9 sit skilt\n\
-54 site\n\
-24 site with\n\
16 sitting\n\
16 sitti…\n\
-8 siunciu\n\
-15 siunc…\n\
13 six\n\
19 six digits\n\
-12 six minutes\n\
13 sixteen\n\
9 sixteen digits\n\
13 sixte…\n\
8 siz degilseniz\n\
-15 siz yapmadiysaniz\n\
-36 sizi\n\
-11 sizi arayip\n\
-17 sjæll…\n\
-9 skagen #\n\
18 skaic…\n\
10 skal\n\
50 skal bare\n\
-24 skal bekræfte\n\
12 skal betale\n\
-21 skal betales\n\
14 skal blot\n\
16 skal bruges\n\
13 skal de\n\
27 skal det\n\
34 skal du\n\
-11 skal godkende\n\
-9 skal have\n\
-41 skal ikke\n\
-21 skal inden\n\
8 skal installere\n\
45 skal jeg\n\
-9 skal lytte\n\
22 skal lægge\n\
8 skal også\n\
-11 skal ringe\n\
-8 skal sende\n\
-21 skal trykke\n\
-10 skal vi\n\
-23 skal være\n\
-24 skam\n\
-31 skambinkite\n\
-20 skambinkite #\n\
-30 skamb…\n\
-21 skammer\n\
-21 skammer sig\n\
-24 skamm…\n\
8 skarbowego\n\
8 skarb…\n\
-9 skat\n\
9 skat du\n\
15 skat i\n\
-10 skattekort\n\
-8 skattekort det\n\
-39 skattestyrelsen\n\
-14 skattestyrelsen har\n\
-9 skattestyrelsen jusu\n\
-8 skattestyrelsen votre\n\
8 skatteyder\n\
-41 skatt…\n\
-31 ske\n\
-14 ske for\n\
-9 ske ved\n\
24 sker\n\
8 sker der\n\
-35 skift\n\
-12 skifte\n\
24 skiftet\n\
10 skilt\n\
-11 skip\n\
-17 skive\n\
-14 skoda\n\
-18 skolens\n\
12 skrab\n\
11 skrab koderne\n\
-9 skranken\n\
-9 skran…\n\
-16 skrev\n\
-27 skrevet\n\
-29 skrevet den\n\
11 skrevet ned\n\
-27 skrev…\n\
-9 skridt\n\
-9 skrid…\n\
38 skriv\n\
-20 skriv dit\n\
10 skriv id\n\
9 skriv lige\n\
-13 skriv selv\n\
18 skriv til\n\
21 skrive\n\
14 skrive den\n\
-12 skriver\n\
-8 skriver aldrig\n\
-8 skriver at\n\
8 skriver de\n\
-18 skriver jeg\n\
8 skriv…\n\
-8 skulle\n\
-8 skull…\n\
-12 skylder\n\
-9 skylder #\n\
-8 skyld…\n\
19 skynd\n\
16 skynd dig\n\
-12 skynd…\n\
9 skype\n\
16 skærmbillede\n\
-10 skærmbilleder\n\
11 skærmen\n\
25 skærm…\n\
-22 slagelse\n\
-22 slage…\n\
-9 slags\n\
-10 slaptazodi\n\
-10 slapt…\n\
-16 slet\n\
-20 slet den\n\
-23 slet ikke\n\
9 slette\n\
9 sletter vi\n\
24 slettes\n\
-14 slettes fem\n\
38 slett…\n\
-9 slide\n\
-12 slip\n\
25 slipper\n\
28 slipp…\n\
-8 slot\n\
-8 slow\n\
-9 sluk\n\
8 slukk…\n\
-11 slut\n\
-10 slutter\n\
-10 slutt…\n\
-11 slå\n\
17 small\n\
8 smashed\n\
8 smash…\n\
129 sms\n\
23 sms med\n\
-8 sms om\n\
10 sms to\n\
17 sms with\n\
11 smsen\n\
-37 smser\n\
-20 smser hvor\n\
-23 smslere\n\
-23 smsle…\n\
25 smykker\n\
8 smykker og\n\
32 smykk…\n\
-13 små\n\
9 snakket\n\
13 snap\n\
22 snart\n\
-11 snow\n\
8 snydt\n\
132 so\n\
-25 so #\n\
-9 so do\n\
34 so he\n\
41 so i\n\
22 so it\n\
9 so its\n\
15 so my\n\
25 so that\n\
33 so the\n\
38 so we\n\
-15 so when\n\
9 so your\n\
8 social registration\n\
-8 socke…\n\
36 sofa\n\
18 sofa and\n\
11 sofaen og\n\
27 sofie\n\
15 sofie og\n\
14 sofort\n\
14 sofor…\n\
-27 sokker\n\
-27 sokke…\n\
-9 sold\n\
11 soll\n\
-14 solo\n\
12 solve…\n\
10 som\n\
-23 som altid\n\
27 som du\n\
-12 som en\n\
-11 som fik\n\
25 som ikke\n\
11 som jeg\n\
15 som skal\n\
9 som straksoverførsel\n\
15 som vi\n\
-10 som vidne\n\
14 some\n\
9 some money\n\
15 some of\n\
-43 somebody\n\
9 somebody from\n\
9 somebody say\n\
-14 somebody wants\n\
-44 someb…\n\
10 someone\n\
8 someone has\n\
13 someone is\n\
-8 someones\n\
-60 something\n\
-10 something you\n\
-60 somet…\n\
-8 somewhere\n\
-9 somew…\n\
-26 somme…\n\
-12 son\n\
-25 son ødeme\n\
-15 sont\n\
16 soon\n\
14 soon as\n\
-9 sophie\n\
8 sorarsa\n\
8 sorar…\n\
20 sorry\n\
-11 sorry for\n\
38 sorry i\n\
26 sort\n\
-8 sotto\n\
-11 soup\n\
-8 soupe\n\
-9 sous\n\
-15 soy\n\
-18 spa\n\
19 spaer…\n\
14 spain\n\
12 spain for\n\
27 spanien\n\
26 spani…\n\
25 spar\n\
23 spar nord\n\
8 sparekassen\n\
-12 spare…\n\
12 spate\n\
-16 spaus…\n\
13 speak\n\
20 speak to\n\
14 speaking\n\
9 speaking with\n\
8 speaks only\n\
14 speak…\n\
10 special\n\
-14 spedition\n\
-11 speditøren\n\
-25 spedi…\n\
-8 spent\n\
-9 sperren\n\
-8 spill…\n\
-8 spist\n\
-13 spoke\n\
-17 spostare\n\
-22 spost…\n\
-12 spot\n\
8 spous…\n\
-19 sprog\n\
-14 sprog og\n\
-15 sprog…\n\
-8 spune\n\
-19 spurgte\n\
10 spurgte hun\n\
-22 spurgte om\n\
-16 spurg…\n\
8 spyware\n\
8 spywa…\n\
-89 spær\n\
-16 spær det\n\
-14 spær dit\n\
-38 spær kortet\n\
-8 spær mitid\n\
-63 spærre\n\
-30 spærre det\n\
-10 spærre dit\n\
-18 spærre mitid\n\
-9 spærrer\n\
14 spærres\n\
-25 spærret\n\
-15 spærret dit\n\
-75 spærr…\n\
-47 spørger\n\
-26 spørger det\n\
-64 spørgsmål\n\
-32 spørgsmål @link\n\
-11 spørgsmål om\n\
-9 spørgsmål så\n\
-107 spørg…\n\
10 ssn\n\
8 ssn debit\n\
-10 ssp\n\
-19 st\n\
10 sta\n\
19 stadig\n\
20 stadig har\n\
19 stadi…\n\
8 staff\n\
-9 staging\n\
-9 stagi…\n\
-8 stair…\n\
10 stamp\n\
-9 standing\n\
-15 standing at\n\
25 stands\n\
21 stand…\n\
-15 start\n\
-14 start @link\n\
29 starter med\n\
-29 starts\n\
-17 starts in\n\
-24 start…\n\
-13 state\n\
-9 state the\n\
-12 state your\n\
-10 stated\n\
-10 stated in\n\
-41 statement\n\
-19 statement for\n\
-8 statements\n\
-8 staten\n\
-67 state…\n\
-9 static\n\
-31 station\n\
9 station in\n\
-8 station on\n\
-22 stationen\n\
10 stations\n\
-59 stati…\n\
11 stats…\n\
-29 status\n\
-30 statu…\n\
40 stay\n\
18 stay on\n\
-16 stayed\n\
-16 staye…\n\
9 staying\n\
9 stayi…\n\
12 stays\n\
-9 stazione\n\
-9 stazi…\n\
44 steam\n\
24 steam acc\n\
-10 stedet\n\
10 stedet for\n\
-9 stede…\n\
-13 steln…\n\
13 stemme på\n\
13 stemp…\n\
-11 step\n\
8 step #\n\
-10 step verification\n\
-17 steps\n\
-10 stiger\n\
-10 stige…\n\
-14 still works\n\
15 stiller\n\
16 stiller jeg\n\
-8 stilles\n\
-20 stimate\n\
-20 stimate client\n\
-22 stima…\n\
-12 stipendio\n\
-12 stipe…\n\
-8 stjålet\n\
-10 stjål…\n\
9 stk\n\
-16 stod\n\
-61 stolen\n\
-10 stolen so\n\
18 stoler\n\
-46 stole…\n\
-11 stop and\n\
41 stop it\n\
-26 stop to\n\
46 stoppe\n\
-28 stopped\n\
14 stopper\n\
12 stopper jeg\n\
8 stoppet\n\
29 stopp…\n\
15 stops\n\
15 stops working\n\
-11 stor\n\
-19 storage\n\
-14 storage is\n\
-19 stora…\n\
-10 store\n\
14 storebaelt\n\
12 storebaelt @link\n\
25 storebælt\n\
11 storebælt we\n\
18 store…\n\
8 stove…\n\
-11 straffen\n\
-11 straffen kan\n\
-22 straf…\n\
25 straight\n\
23 strai…\n\
16 straks\n\
22 straksoverførsel\n\
38 strak…\n\
-8 stranger\n\
13 strangers\n\
10 stran…\n\
-14 streaming\n\
-13 strea…\n\
-9 street he\n\
-22 string\n\
-26 strin…\n\
-17 struct\n\
-17 struc…\n\
-10 strømmen\n\
-14 strøm…\n\
10 stuck in\n\
37 student\n\
9 student in\n\
30 stude…\n\
-13 studi…\n\
8 study\n\
8 stuff\n\
-12 stupid\n\
-15 stupi…\n\
17 styrelsen\n\
17 styre…\n\
13 stående\n\
13 ståen…\n\
56 står\n\
-17 står at\n\
9 står bag\n\
-12 står der\n\
-8 står en\n\
9 står måske\n\
12 står og\n\
-8 står på\n\
17 støtt…\n\
44 su\n\
27 su an\n\
12 su inps\n\
8 sua\n\
11 sua domanda\n\
34 subject\n\
9 subject to\n\
-9 subject your\n\
34 subje…\n\
-14 subscription\n\
-20 subscriptions\n\
-33 subsc…\n\
-20 succe…\n\
-54 such\n\
-12 such a\n\
-33 such as\n\
-12 sucur…\n\
-12 sudo\n\
-11 sudo apt\n\
29 suis\n\
-11 summary\n\
-14 summa…\n\
8 sumoketi #\n\
-18 sumok…\n\
11 sun\n\
18 sun de\n\
13 suna\n\
-9 sunati\n\
-9 sunat…\n\
-18 sunday\n\
-26 sunda…\n\
12 sundhedskort og\n\
18 sundh…\n\
20 sunpa…\n\
8 sunteti\n\
8 sunte…\n\
27 suo\n\
-9 supermarket\n\
-31 support\n\
-10 support hvis\n\
-37 suppo…\n\
-9 sur\n\
-28 sur @link\n\
9 sur le\n\
-11 sur un\n\
-12 sure that\n\
8 surec…\n\
14 surprise\n\
18 surpr…\n\
14 susanne\n\
14 susan…\n\
-9 sushi\n\
-36 suspect\n\
-15 suspect misuse\n\
9 suspected\n\
18 suspend\n\
19 suspended\n\
-10 suspension\n\
38 suspe…\n\
8 suya\n\
10 sv\n\
-16 svar\n\
12 svar ikke\n\
-9 svar ja\n\
38 svar med\n\
-17 svar på\n\
-8 sveiki\n\
-8 sveik…\n\
17 svindlere\n\
-9 svindleren\n\
-10 svind…\n\
-16 svært\n\
-14 swind…\n\
137 swipe\n\
12 swipe and\n\
15 swipe den\n\
14 swipe in\n\
15 swipe it\n\
19 swiper\n\
16 swiper du\n\
14 swipe…\n\
19 switch\n\
27 switched\n\
16 switched off\n\
22 switc…\n\
15 sydbank\n\
16 sydba…\n\
-13 sydfjord\n\
-13 sydfj…\n\
8 syg\n\
15 syg så\n\
-13 sygehus\n\
-11 sygeh…\n\
-8 sygeplejerske anne\n\
13 syges…\n\
44 system\n\
39 systemet\n\
70 syste…\n\
8 szukam\n\
8 szukam kogos\n\
11 szuka…\n\
102 så\n\
8 så at\n\
14 så bliver\n\
24 så de\n\
33 så den\n\
9 så det\n\
8 så fremvisning\n\
59 så får\n\
10 så godkender\n\
13 så går\n\
11 så han\n\
27 så har\n\
14 så hvis\n\
-21 så i\n\
18 så jeg\n\
26 så kommer\n\
-18 så kontakt\n\
11 så kører\n\
-11 så lægger\n\
14 så længe\n\
13 så min\n\
10 så nu\n\
-16 så refunderer\n\
-16 så ring\n\
16 så ser\n\
31 så skal\n\
-41 så skriv\n\
13 så sletter\n\
25 så slipper\n\
-31 så spær\n\
15 så stopper\n\
18 så står\n\
-11 så tag\n\
-10 så ved\n\
15 så vil\n\
-34 sådan\n\
-8 sådan taler\n\
-10 sædva…\n\
-16 sælge…\n\
16 særlig\n\
15 særlig kriminalitet\n\
18 særli…\n\
-9 sættes\n\
-8 sætte…\n\
17 søde\n\
-8 søge\n\
8 søgt\n\
-13 søn\n\
-14 søndag\n\
12 søndag @link\n\
-19 sønda…\n\
-14 sønde…\n\
-8 søndre\n\
-8 søndr…\n\
-10 søyle\n\
8 søyleyin\n\
-8 søzlesmeyi\n\
-27 t\n\
-14 t amount\n\
-10 ta\n\
-8 ta banque\n\
10 tab\n\
-20 table\n\
8 table and\n\
42 tabte\n\
52 tabte penge\n\
-16 tag\n\
18 tag et\n\
-11 tag fat\n\
16 tage\n\
13 tage det\n\
11 tager\n\
20 tager #\n\
11 tager dit\n\
-25 tager ikke\n\
22 tager kun\n\
-8 tager vi\n\
-15 taip\n\
-76 tak\n\
-52 tak for\n\
-8 tak jak\n\
-10 tak og\n\
53 take\n\
10 take down\n\
19 take it\n\
21 take out\n\
12 take your\n\
16 taken\n\
19 taken to\n\
14 takes #\n\
-17 takes the\n\
-13 taksa…\n\
43 tal\n\
-8 tal med\n\
12 tal på\n\
28 tale\n\
8 tale i\n\
17 tale med\n\
15 talebiniz\n\
15 taleb…\n\
12 talent\n\
12 talen…\n\
13 talep\n\
31 taler\n\
-10 taler du\n\
33 taler med\n\
-10 talk\n\
-9 tallene\n\
-15 tandlægerne\n\
-21 tandl…\n\
9 tane\n\
-8 tanit…\n\
-24 tanke\n\
-19 tap\n\
13 tarjeta\n\
15 tarjeta y\n\
13 tarje…\n\
-12 tas\n\
-11 task\n\
26 tasks\n\
13 tast\n\
14 tasta\n\
9 tasta #\n\
9 tastatur\n\
9 tastatur så\n\
9 tasta…\n\
-27 tastede\n\
8 taster\n\
-16 tastet\n\
-31 taste…\n\
-48 tastselv\n\
-17 tastselv erhverv\n\
-49 tasts…\n\
-11 tau\n\
8 tau sms\n\
34 tavshedspligt\n\
36 tavsh…\n\
-44 tax\n\
-10 tax assessment\n\
-20 tax authorities\n\
-28 tax card\n\
11 tax fraud\n\
-11 tax is\n\
9 tax of\n\
9 tax refund\n\
-10 taxi\n\
19 tdc\n\
-59 te\n\
-14 te li\n\
14 te rog\n\
-14 tea\n\
15 teacher\n\
21 teach…\n\
8 team\n\
10 team at\n\
18 teamet\n\
18 teame…\n\
-14 teams\n\
33 teamviewer\n\
9 teamviewer så\n\
33 teamv…\n\
21 technician\n\
14 technician is\n\
47 techn…\n\
-15 tego\n\
14 teknik\n\
8 tekniker\n\
29 tekni…\n\
-18 teksten\n\
-16 tekst…\n\
-9 tel #\n\
17 telefon den\n\
10 telefon og\n\
-10 telefona\n\
-8 telefonda\n\
20 telefonen\n\
11 telefonen med\n\
18 telefonen nu\n\
-12 telefonen og\n\
-16 telefonen ringer\n\
-24 telefonen siger\n\
18 telefonen så\n\
9 telefonens tastatur\n\
11 telefonerne\n\
11 telefonerne er\n\
11 telefono\n\
12 telefono con\n\
-20 telefonsamtale\n\
-10 telefonu\n\
14 telefonul\n\
15 telefonum\n\
19 telefonunuza\n\
60 telef…\n\
76 telegram\n\
99 teleg…\n\
-10 telephone\n\
10 telephone has\n\
-10 telep…\n\
14 teles…\n\
-26 tell\n\
-16 tell anna\n\
27 tell anyone\n\
-16 tell it\n\
30 tell me\n\
9 tell mum\n\
-15 tell the\n\
13 tell them\n\
-28 tell us\n\
-19 tell you\n\
8 telling\n\
16 telling me\n\
8 telli…\n\
-10 tells you\n\
-18 telmore\n\
-18 telmo…\n\
-15 tema\n\
12 temiz…\n\
-12 template\n\
-12 templ…\n\
24 temporary\n\
27 tempo…\n\
-10 ten to\n\
8 tenant\n\
15 tengo\n\
11 tengo que\n\
-14 tenvoie\n\
-12 tenvo…\n\
-12 teraz\n\
8 term\n\
-8 termin\n\
15 terminal\n\
-14 terminas\n\
-9 termi…\n\
-18 terms\n\
-12 terrible\n\
-17 terri…\n\
-25 teslim\n\
-25 tesli…\n\
-37 test\n\
8 test for\n\
-15 test login\n\
9 teste…\n\
9 testk…\n\
34 text\n\
-25 text in\n\
11 text me\n\
21 texting\n\
15 texti…\n\
8 teyit\n\
-53 than\n\
-26 than #\n\
-8 than last\n\
-18 than the\n\
-8 thank\n\
-8 thank you\n\
-23 thanks\n\
16 thanks a\n\
-48 thanks for\n\
-23 thank…\n\
-73 that\n\
-10 that a\n\
14 that bank\n\
-20 that he\n\
26 that i\n\
26 that is\n\
-11 that isnt\n\
-31 that it\n\
-17 that its\n\
-17 that normal\n\
-18 that on\n\
-14 that somebody\n\
10 that stands\n\
-11 that the\n\
10 that this\n\
10 that was\n\
16 that were\n\
-16 that your\n\
28 that youre\n\
-8 that youve\n\
23 thats\n\
-31 thats a\n\
13 thats about\n\
-10 thats all\n\
14 thats fine\n\
23 thats how\n\
-8 thats in\n\
-165 the\n\
64 the #\n\
-10 the 1st\n\
-19 the 20th\n\
-8 the 2nd\n\
-8 the 3rd\n\
-9 the 4th\n\
12 the account\n\
-12 the accounts\n\
16 the activation\n\
10 the ad\n\
-8 the address\n\
11 the agency\n\
10 the agent\n\
9 the airport\n\
24 the amount\n\
10 the answer\n\
13 the apartment\n\
-61 the app\n\
14 the attached\n\
10 the attachment\n\
13 the audit\n\
8 the automated\n\
11 the back\n\
15 the bailiff\n\
-31 the bank\n\
35 the banks\n\
-17 the bed\n\
-18 the bell\n\
-14 the best\n\
12 the bike\n\
-11 the bill\n\
29 the blockchain\n\
-36 the board\n\
-8 the boxes\n\
8 the brake\n\
12 the branch\n\
12 the caller\n\
11 the cancel\n\
-9 the car\n\
-32 the card\n\
-9 the cards\n\
10 the case\n\
10 the charger\n\
8 the chinese\n\
8 the cinema\n\
-17 the city\n\
12 the code\n\
22 the codes\n\
-23 the coffee\n\
-19 the company\n\
11 the complaint\n\
26 the computer\n\
-16 the concert\n\
8 the connection\n\
8 the consular\n\
11 the country\n\
15 the courier\n\
10 the cpr\n\
16 the criminal\n\
13 the crypto\n\
-11 the customer\n\
11 the day\n\
-17 the daycare\n\
-10 the desk\n\
-12 the device\n\
-10 the doctor\n\
-16 the drive\n\
-21 the email\n\
-22 the end\n\
-13 the eu\n\
9 the exchange\n\
9 the expiry\n\
-10 the fee\n\
-11 the ferry\n\
-11 the figures\n\
-26 the first\n\
9 the flat\n\
20 the following\n\
8 the four\n\
-10 the frame\n\
57 the fraud\n\
-8 the friday\n\
17 the full\n\
15 the funds\n\
-10 the game\n\
22 the green\n\
12 the guarantee\n\
9 the hackers\n\
11 the holiday\n\
-13 the hospital\n\
12 the hour\n\
-11 the house\n\
-18 the hr\n\
10 the id\n\
-11 the immigration\n\
-10 the intranet\n\
8 the intruder\n\
-8 the investigation\n\
29 the investigators\n\
-16 the invoice\n\
19 the judge\n\
23 the key\n\
-18 the kids\n\
16 the last\n\
-8 the law\n\
-31 the letter\n\
41 the line\n\
28 the link\n\
36 the list\n\
19 the loan\n\
-23 the local\n\
9 the lock\n\
8 the login\n\
11 the long\n\
15 the machine\n\
23 the mail\n\
-11 the main\n\
-20 the man\n\
-8 the matter\n\
8 the meantime\n\
-10 the medical\n\
-15 the meeting\n\
10 the merger\n\
-12 the message\n\
10 the metro\n\
20 the ministry\n\
-10 the misuse\n\
8 the mitid\n\
-13 the mobile\n\
11 the moment\n\
30 the money\n\
-8 the moneys\n\
-18 the month\n\
-8 the monthly\n\
-9 the municipalitys\n\
-8 the name\n\
21 the national\n\
-16 the netbank\n\
36 the new\n\
13 the normal\n\
12 the notes\n\
11 the numbers\n\
-8 the objection\n\
8 the office\n\
-9 the old\n\
23 the one\n\
-18 the order\n\
-14 the otp\n\
15 the owner\n\
-30 the paper\n\
-16 the papers\n\
-16 the party\n\
8 the passport\n\
-9 the patient\n\
-9 the payslip\n\
12 the person\n\
13 the phone\n\
-13 the photos\n\
27 the picture\n\
18 the pin\n\
-68 the police\n\
-8 the post\n\
-11 the postnord\n\
12 the prosecutor\n\
-16 the purchase\n\
11 the purpose\n\
-16 the queue\n\
-13 the receiver\n\
24 the refund\n\
-34 the rent\n\
9 the report\n\
22 the request\n\
-9 the reservation\n\
-15 the residence\n\
46 the rest\n\
-26 the right\n\
-10 the screen\n\
-11 the second\n\
32 the security\n\
-13 the sender\n\
-15 the senders\n\
-11 the server\n\
-15 the shared\n\
-9 the shop\n\
20 the signals\n\
10 the silver\n\
17 the six\n\
10 the sixteen\n\
25 the sofa\n\
-14 the steps\n\
41 the system\n\
-9 the tax\n\
-16 the taxi\n\
-12 the team\n\
-10 the telephone\n\
18 the text\n\
-11 the third\n\
11 the three\n\
-8 the ticket\n\
-12 the value\n\
18 the verification\n\
41 the video\n\
-12 the waiting\n\
14 the wallet\n\
22 the warrant\n\
-19 the way\n\
8 the word\n\
-9 the words\n\
14 the work\n\
-10 the workshop\n\
-12 the wrong\n\
-11 the yellow\n\
-46 their\n\
-13 their codes\n\
-13 them\n\
10 them #\n\
13 them as\n\
8 them but\n\
-8 them into\n\
-9 them my\n\
-13 them on\n\
-24 them to\n\
14 them with\n\
62 then\n\
30 then i\n\
-8 then ignore\n\
-8 then ill\n\
9 then open\n\
10 then read\n\
10 then send\n\
21 then the\n\
8 then they\n\
10 then type\n\
14 then we\n\
31 there\n\
-15 there are\n\
64 there is\n\
16 there now\n\
16 thereafter\n\
32 theres\n\
12 theres #\n\
49 theres a\n\
11 theres an\n\
-29 theres no\n\
-8 theres nothing\n\
46 there…\n\
44 they\n\
40 they are\n\
-15 they do\n\
15 they have\n\
-10 they know\n\
8 they let\n\
-12 they ring\n\
-13 they said\n\
14 they want\n\
8 they will\n\
28 theyll\n\
28 theyl…\n\
20 theyre\n\
8 theyre not\n\
20 theyr…\n\
-17 thing\n\
-12 thing i\n\
-18 things\n\
-18 thing…\n\
-50 think\n\
-11 think i\n\
-13 think so\n\
-27 third\n\
10 thirty minutes\n\
191 this\n\
30 this call\n\
-27 this code\n\
-9 this customs\n\
15 this evening\n\
18 this investigation\n\
60 this is\n\
9 this message\n\
10 this new\n\
62 this number\n\
8 this one\n\
9 this phone\n\
20 this telephone\n\
9 this was\n\
-14 this week\n\
-9 this year\n\
-20 thomas\n\
-20 thoma…\n\
9 thorsen\n\
9 thors…\n\
-11 those\n\
-11 those of\n\
-16 those who\n\
22 thought\n\
21 thoug…\n\
23 thousand\n\
-10 thousand one\n\
24 thous…\n\
141 threat.arrest|live\n\
147 threat.arrest|reader\n\
-15 threat.arrest|reports\n\
9 threat.arrest|reports threat.deadline|reports\n\
141 threat.arrest|threatens\n\
39 threat.arrest|threatens threat.court|threatens\n\
99 threat.arrest|threatens threat.deadline|threatens\n\
-10 threat.arrest|threatens threat.debt|threatens\n\
8 threat.arrest|threatens threat.deportation|threatens\n\
21 threat.arrest|threatens threat.exposure|threatens\n\
-12 threat.block|denies\n\
-8 threat.block|denies threat.deadline|threatens\n\
106 threat.block|live\n\
145 threat.block|reader\n\
-23 threat.block|reports\n\
-14 threat.block|reports threat.block|threatens\n\
13 threat.block|reports threat.deadline|reports\n\
-19 threat.block|reports threat.deadline|threatens\n\
-24 threat.block|speaks\n\
106 threat.block|threatens\n\
18 threat.block|threatens threat.deadline|reports\n\
97 threat.block|threatens threat.deadline|threatens\n\
8 threat.block|threatens threat.deportation|threatens\n\
-18 threat.block|threatens threat.exposure|threatens\n\
12 threat.block|threatens threat.return|threatens\n\
37 threat.court|live\n\
64 threat.court|reader\n\
-22 threat.court|reports\n\
26 threat.court|speaks\n\
37 threat.court|threatens\n\
96 threat.court|threatens threat.deadline|threatens\n\
24 threat.court|threatens threat.debt|threatens\n\
10 threat.court|threatens threat.deportation|threatens\n\
41 threat.court|threatens threat.exposure|threatens\n\
73 threat.cutoff|live\n\
52 threat.cutoff|reader\n\
13 threat.cutoff|speaks\n\
73 threat.cutoff|threatens\n\
53 threat.cutoff|threatens threat.deadline|threatens\n\
17 threat.deadline|denies\n\
71 threat.deadline|live\n\
33 threat.deadline|reader\n\
38 threat.deadline|reports\n\
14 threat.deadline|reports threat.deadline|threatens\n\
71 threat.deadline|threatens\n\
19 threat.deadline|threatens threat.debt|threatens\n\
37 threat.deadline|threatens threat.deportation|threatens\n\
80 threat.deadline|threatens threat.exposure|threatens\n\
67 threat.deadline|threatens threat.return|threatens\n\
33 threat.debt|reader\n\
13 threat.debt|speaks\n\
59 threat.deportation|live\n\
48 threat.deportation|reader\n\
59 threat.deportation|threatens\n\
67 threat.exposure|live\n\
80 threat.exposure|reader\n\
67 threat.exposure|threatens\n\
11 threat.return|denies\n\
53 threat.return|live\n\
-41 threat.return|reader\n\
-14 threat.return|speaks\n\
53 threat.return|threatens\n\
-17 threaten\n\
-14 threaten with\n\
-12 threatening\n\
13 threat|denies\n\
-45 threat|reports\n\
-15 threat|speaks\n\
76 threat|threatens\n\
-48 threa…\n\
-44 three\n\
8 three hundred\n\
-14 three times\n\
-19 three wrong\n\
-8 through\n\
-10 through the\n\
-8 throu…\n\
-14 throw\n\
-10 throw new\n\
-8 thu\n\
-47 thursday\n\
-8 thursday at\n\
-48 thurs…\n\
-15 ti\n\
-25 tickets\n\
-8 tickets for\n\
-30 ticke…\n\
-63 tid\n\
-17 tid i\n\
-9 tid og\n\
-13 tid på\n\
-30 tid til\n\
-14 tidegauge\n\
-14 tidegauge #\n\
-14 tideg…\n\
-25 tiden\n\
-17 tiden @link\n\
8 tidlig\n\
8 tiene\n\
-11 tight\n\
-11 tiklamayin\n\
-14 tiklayip\n\
-14 tiklayip kart\n\
-18 tikla…\n\
12 tiktok\n\
12 tikto…\n\
-248 til\n\
-30 til alle\n\
8 til apple\n\
-16 til banken\n\
-10 til danmark\n\
-12 til datatilsynet\n\
-9 til de\n\
20 til dem\n\
-20 til den\n\
9 til dette\n\
13 til dig\n\
29 til din\n\
9 til dit\n\
17 til en\n\
-27 til et\n\
-14 til frokost\n\
-12 til hvidvask\n\
-11 til hvis\n\
19 til højre\n\
12 til jul\n\
-9 til julefrokosten\n\
-25 til julehjælpen\n\
-12 til klokken\n\
13 til kontoret\n\
-10 til kundeservice\n\
-12 til line\n\
14 til microsoft\n\
43 til mig\n\
48 til min\n\
-19 til mitid\n\
-15 til netflix\n\
-8 til nyt\n\
-11 til offerfonden\n\
-11 til og\n\
-45 til os\n\
-10 til på\n\
-9 til sin\n\
19 til spanien\n\
-15 til søndag\n\
39 til vores\n\
8 tilbage\n\
-14 tilbage fra\n\
-20 tilbage i\n\
12 tilbage med\n\
81 tilbage på\n\
8 tilbagebetaling\n\
11 tilbagefører\n\
13 tilbageførsel\n\
42 tilba…\n\
-22 tilbud\n\
-33 tilbu…\n\
17 tilfø…\n\
-22 till\n\
-9 tillykke\n\
17 tillykke du\n\
-27 tillykke med\n\
-9 tilly…\n\
-8 tilme…\n\
15 tilsendt\n\
15 tilse…\n\
-139 time\n\
-40 time @link\n\
-27 time code\n\
13 time han\n\
-15 time is\n\
16 time om\n\
-10 time on\n\
87 timer\n\
14 timer @link\n\
14 timer ellers\n\
-14 timerne\n\
-13 timer…\n\
-18 times\n\
-8 times and\n\
-8 tinder\n\
-8 tinde…\n\
-15 tine\n\
-15 tip\n\
-48 tirsdag\n\
-20 tirsdag kl\n\
-50 tirsd…\n\
-20 title\n\
-9 tjek\n\
-32 tjekker\n\
-30 tjekk…\n\
14 tjen\n\
11 tjene\n\
13 tjent\n\
15 tlf\n\
25 to\n\
-25 to #\n\
10 to 5g\n\
-37 to @link\n\
-27 to a\n\
-16 to all\n\
-16 to also\n\
13 to anmodninger\n\
-16 to anybody\n\
-35 to approve\n\
-20 to ask\n\
39 to avoid\n\
27 to begin\n\
-11 to block\n\
8 to bother\n\
-13 to bring\n\
8 to business\n\
15 to buy\n\
17 to cancel\n\
-24 to change\n\
-16 to citizen\n\
-15 to come\n\
-25 to confirm\n\
-13 to continue\n\
25 to cooperate\n\
12 to court\n\
15 to custody\n\
8 to debt\n\
-49 to do\n\
8 to elgiganten\n\
-25 to end\n\
-8 to find\n\
-8 to four\n\
8 to gange\n\
14 to get\n\
11 to give\n\
-26 to go\n\
12 to google\n\
-16 to have\n\
-10 to hear\n\
10 to help\n\
-11 to her\n\
33 to him\n\
10 to hold\n\
-11 to identify\n\
-8 to it\n\
15 to ja\n\
-29 to know\n\
9 to køb\n\
-13 to leave\n\
9 to lift\n\
19 to make\n\
33 to me\n\
9 to missing\n\
-24 to move\n\
32 to my\n\
18 to new\n\
-22 to nie\n\
45 to our\n\
-13 to phone\n\
10 to pick\n\
11 to press\n\
9 to protect\n\
-11 to raise\n\
11 to reactivate\n\
22 to read\n\
40 to receive\n\
-13 to reimburse\n\
15 to release\n\
12 to remove\n\
-14 to reply\n\
-13 to report\n\
-14 to say\n\
11 to see\n\
-47 to send\n\
-30 to show\n\
-14 to sign\n\
-9 to start\n\
23 to stay\n\
17 to talk\n\
8 to their\n\
109 to this\n\
-8 to three\n\
8 to todays\n\
-27 to transfer\n\
8 to tusind\n\
12 to unlock\n\
-19 to update\n\
-15 to us\n\
-12 to wait\n\
68 to you\n\
26 to your\n\
-10 tobias\n\
-10 tobia…\n\
66 today\n\
-16 today #\n\
13 today by\n\
11 today is\n\
18 today it\n\
23 today its\n\
-9 today so\n\
14 today to\n\
15 todays\n\
15 today…\n\
-22 tog\n\
45 together\n\
20 together with\n\
45 toget…\n\
8 toilet\n\
8 toile…\n\
-22 token\n\
-28 told\n\
-20 told her\n\
14 told me\n\
-10 told og\n\
-20 told to\n\
21 told you\n\
11 toldstyrelsen\n\
11 tolds…\n\
-10 toldv…\n\
-11 tolk\n\
13 toll\n\
9 toll free\n\
-11 tomasz\n\
-11 tomas…\n\
-52 tomorrow\n\
-23 tomorrow #\n\
8 tomorrow @link\n\
-9 tomorrow a\n\
-11 tomorrow the\n\
-8 tomorrow unless\n\
-53 tomor…\n\
-28 ton\n\
-9 ton compte\n\
27 tone\n\
-48 tonight\n\
-8 tonight #\n\
-15 tonight from\n\
27 tonight i\n\
-14 tonight the\n\
-44 tonig…\n\
-12 too\n\
-8 too many\n\
18 too much\n\
-19 took\n\
-8 took the\n\
11 tool\n\
-15 top\n\
-12 top up\n\
-8 topla…\n\
-15 toppen\n\
-15 toppe…\n\
-9 torben\n\
-9 torbe…\n\
-43 torsdag\n\
-43 torsd…\n\
-11 torvet\n\
-12 torve…\n\
11 tot\n\
-43 total\n\
-20 total #\n\
8 touch\n\
8 traces\n\
8 traces of\n\
11 trace…\n\
-12 track\n\
8 track for\n\
-8 track it\n\
-21 tracking\n\
-27 track…\n\
11 trade\n\
8 trade…\n\
15 trafficking\n\
13 traff…\n\
26 trafi…\n\
-8 train…\n\
-8 transaction\n\
-13 transfer\n\
9 transfer and\n\
-8 transfer limit\n\
-16 transfer my\n\
16 transfer please\n\
-14 transfer the\n\
44 transfer to\n\
-11 transfer within\n\
11 transferencia\n\
-9 transferred #\n\
10 transferred to\n\
-34 transfers\n\
-16 transfers with\n\
15 transport\n\
10 transport firm\n\
-34 trans…\n\
11 trava…\n\
-13 travel\n\
-13 trave…\n\
26 travlt\n\
26 travl…\n\
-58 tre\n\
-12 tre gange\n\
14 tre måneders\n\
16 treasury\n\
16 treas…\n\
8 treat\n\
-9 tredj…\n\
-9 trente\n\
-9 trent…\n\
-8 tres\n\
-14 trial\n\
-8 trick…\n\
17 tried\n\
18 tried to\n\
9 trimiti\n\
-8 trin\n\
-8 trine\n\
-9 trine fra\n\
-23 trip\n\
-12 tro\n\
-8 tro ikke\n\
-8 troede\n\
-8 troed…\n\
17 trojan\n\
8 trojan spyware\n\
31 troja…\n\
-12 trukket\n\
-12 trukk…\n\
-15 truksta\n\
-15 truks…\n\
9 trust\n\
-18 trust the\n\
-59 try\n\
-30 try again\n\
-17 try to\n\
8 tryg\n\
45 trying\n\
38 trying to\n\
45 tryin…\n\
45 tryk\n\
44 tryk #\n\
-9 tryk et\n\
8 tryk på\n\
-14 trykke #\n\
13 trykkede\n\
17 trykkede og\n\
32 trykker\n\
8 trykker send\n\
9 trykket\n\
43 trykk…\n\
19 trzeba\n\
19 trzeb…\n\
10 træk\n\
15 trække\n\
8 trække for\n\
-17 trækker\n\
-23 trækker det\n\
13 trækkes i\n\
-15 trækk…\n\
-10 ts\n\
-85 tu\n\
-27 tu codigo\n\
-13 tu paquete\n\
-8 tu pedido\n\
-16 tu peux\n\
-9 tues\n\
-34 tuesday\n\
-36 tuesd…\n\
-15 tun\n\
9 turi\n\
-10 turk\n\
-10 turned\n\
-9 turned on\n\
-10 turne…\n\
8 turnpike\n\
8 turnp…\n\
22 tusind\n\
22 tusin…\n\
19 tuslayin\n\
31 tusla…\n\
9 tusuna\n\
9 tusun…\n\
-10 tutan…\n\
-15 tutar…\n\
-13 tutto\n\
-9 tv\n\
-14 tvivl\n\
-17 twelve\n\
-17 twelv…\n\
-10 twenty thousand\n\
-17 twice by\n\
-21 two\n\
-9 two for\n\
10 two hours\n\
-13 two men\n\
-9 two minutes\n\
16 two months\n\
23 two more\n\
-8 two payments\n\
-10 two step\n\
-22 txt\n\
-18 txt stop\n\
-9 ty\n\
-9 ty zadzwon\n\
8 type\n\
10 type card\n\
21 type in\n\
-11 type password\n\
9 type the\n\
-10 type them\n\
-8 type your\n\
14 typed your\n\
-12 typef…\n\
-8 typisk\n\
-8 typis…\n\
19 tyve\n\
11 tyve minutter\n\
8 tyven\n\
8 tæglich\n\
8 tægli…\n\
18 tæller\n\
18 tælle…\n\
-11 tøj\n\
-9 tølløse\n\
-9 tøllø…\n\
-9 tømme\n\
9 tønder\n\
9 tønde…\n\
-12 tøver\n\
168 u\n\
17 u @link\n\
9 u didnt\n\
-13 u give\n\
8 u just\n\
-17 u11\n\
15 uab\n\
-9 uber\n\
10 uberweisung\n\
13 uberw…\n\
25 ubetalt\n\
15 ubetalt regning\n\
27 ubeta…\n\
24 ud\n\
10 ud for\n\
14 ud før\n\
8 ud i\n\
9 ud og\n\
17 ud til\n\
-11 ud vi\n\
8 udbetales\n\
49 udbetaling\n\
34 udbetaling danmark\n\
16 udbetalt\n\
66 udbet…\n\
10 ude af\n\
9 ude på\n\
-10 ude så\n\
14 udeblevet\n\
14 udeblevet fra\n\
22 udebl…\n\
19 uden\n\
-22 uden at\n\
-10 uden for\n\
-14 uden lys\n\
-26 udfyld\n\
-16 udfyl…\n\
-21 udgav\n\
-21 udgav sig\n\
-8 udlandet\n\
-10 udlandet men\n\
-8 udlan…\n\
-16 udlejer\n\
-9 udlejeren\n\
-31 udlej…\n\
-11 udleveres\n\
-8 udlev…\n\
12 udløb\n\
-20 udløber\n\
12 udløber i\n\
-9 udløber om\n\
10 udløber snart\n\
-29 udløbet\n\
15 udløbsdato\n\
9 udløbsdato og\n\
-26 udløb…\n\
9 udskrift\n\
9 udskr…\n\
26 udstedt\n\
36 udste…\n\
8 udtrukket\n\
8 udtru…\n\
-16 uenig\n\
-9 uenig i\n\
-34 uge\n\
-34 uge #\n\
-11 ugen\n\
-12 uger\n\
9 uh\n\
-10 uheldet\n\
-10 uheldet ude\n\
-10 uheld…\n\
14 ukendt\n\
14 ukend…\n\
-8 ukraine\n\
-8 ukrai…\n\
8 ulovligt\n\
11 ulovl…\n\
9 ultim…\n\
29 ultraviewer\n\
10 ultraviewer og\n\
28 ultra…\n\
15 ulusal\n\
15 ulusal polisi\n\
15 ulusa…\n\
11 ulykke\n\
11 ulykk…\n\
-11 umowa\n\
-13 un achat\n\
-17 un act\n\
15 un agent\n\
9 un agente\n\
-8 un barbat\n\
15 un code\n\
8 un codigo\n\
13 un mesaj\n\
9 un numero\n\
12 un virus\n\
-8 una devolucion\n\
-12 una firma\n\
9 una signora\n\
10 una transferencia\n\
11 unclaimed\n\
11 uncla…\n\
42 und\n\
10 und die\n\
-8 und ihre\n\
10 und kann\n\
8 und melden\n\
-15 und rufen\n\
9 und schick\n\
8 undeclared\n\
8 undec…\n\
-146 under\n\
-26 under #\n\
-19 under en\n\
-19 under kort\n\
-8 under med\n\
-13 under my\n\
14 under revision\n\
-24 under the\n\
8 underlagt\n\
-12 underline\n\
40 understand\n\
30 understand that\n\
11 understand the\n\
-13 understreger\n\
-13 understreger at\n\
-13 undersøger\n\
38 undgå\n\
14 undskyld\n\
15 undsk…\n\
9 une\n\
-14 unge\n\
-16 ungewøhnlichen\n\
-16 ungew…\n\
9 uniform\n\
12 unifo…\n\
24 union\n\
-8 union representative\n\
23 unit\n\
-15 unless\n\
-13 unless you\n\
-15 unles…\n\
12 unlock\n\
18 unloc…\n\
-18 uno\n\
47 unpaid\n\
10 unpaid fine\n\
16 unpaid parking\n\
47 unpai…\n\
12 uns\n\
10 uns eine\n\
-15 unsubscribe\n\
-15 unsub…\n\
-8 unsure\n\
-8 unsur…\n\
-12 unter #\n\
-9 unterwegs\n\
-15 until #\n\
8 until you\n\
16 unu\n\
11 unusu…\n\
-13 unutm…\n\
-93 up\n\
14 up #\n\
8 up front\n\
-15 up in\n\
-20 up of\n\
-24 up to\n\
-8 up were\n\
8 up when\n\
24 update\n\
10 update your\n\
16 updat…\n\
9 upgrade\n\
10 upgrade to\n\
13 upgraded\n\
12 upgraded to\n\
11 upgrading\n\
32 upgra…\n\
-11 upload them\n\
-14 uploader\n\
-18 uploa…\n\
30 ups\n\
8 ups jeg\n\
17 ups told\n\
112 ur\n\
9 ur account\n\
21 ur login\n\
19 urgent\n\
20 urgen…\n\
8 urun\n\
8 urzedu\n\
8 urzedu skarbowego\n\
8 urzed…\n\
-114 us\n\
13 us by\n\
-9 us from\n\
9 us i\n\
-16 us if\n\
-17 us in\n\
-22 us on\n\
-21 us the\n\
-11 us to\n\
-15 us we\n\
-16 usa\n\
-11 usb\n\
30 usd\n\
58 usdt\n\
-77 use\n\
-15 use it\n\
-10 use the\n\
-19 use your\n\
-30 used\n\
-17 used #\n\
-9 used in\n\
83 user\n\
76 user id\n\
17 user name\n\
15 username\n\
15 usern…\n\
-34 using\n\
-9 using it\n\
-15 using your\n\
14 usted\n\
-20 usual\n\
-19 usually\n\
-9 usually do\n\
-19 usual…\n\
15 utente\n\
15 utent…\n\
14 uyari\n\
-15 uyariyor\n\
-19 uyari…\n\
11 uygul…\n\
-18 uz\n\
-12 uzblo…\n\
-9 uzerinden\n\
-9 uzsakiau\n\
-17 uzsak…\n\
-14 uændret\n\
-15 uændr…\n\
-32 v\n\
-27 va\n\
-16 va cer\n\
15 va sun\n\
-9 vaccine\n\
-17 vacci…\n\
15 vagts…\n\
-16 vaist…\n\
-8 vakar…\n\
-11 val\n\
10 valby er\n\
12 valgt\n\
-10 valid\n\
-30 valid for\n\
-12 valid…\n\
-34 value\n\
-100 var\n\
-8 var #\n\
-17 var det\n\
-11 var en\n\
-12 var fra\n\
9 var min\n\
-10 var okumak\n\
-8 var ved\n\
-19 vardi\n\
-12 varer\n\
-8 varia…\n\
15 varme\n\
12 varmecheck\n\
-15 varsa\n\
13 vas\n\
-21 vaske…\n\
-50 vat\n\
9 vat #\n\
-19 vat and\n\
-15 vat for\n\
-15 vat is\n\
12 vaya\n\
39 ve\n\
-10 ve banka\n\
-48 ved\n\
-19 ved #\n\
48 ved at\n\
-8 ved jeg\n\
-9 veder…\n\
-9 vedhæftede\n\
9 vedhæftet finder\n\
-20 vedhæ…\n\
9 vedr\n\
19 vehicle\n\
19 vehic…\n\
-17 vej\n\
-11 vej med\n\
-14 vejle\n\
-14 vejledningen\n\
-20 vejle…\n\
-8 vekse…\n\
-8 veksle\n\
-8 veksle til\n\
-8 veksl…\n\
17 vel\n\
12 vel nej\n\
-57 velkommen\n\
-49 velkommen til\n\
-58 velko…\n\
-11 velo\n\
28 ven\n\
-33 venlig\n\
-21 venlig hilsen\n\
-17 venlig stemme\n\
19 venligst\n\
10 venligst ikke\n\
-16 venli…\n\
-16 vente\n\
17 venter\n\
-9 ventetiden\n\
10 vente…\n\
-11 verbe…\n\
8 verfa…\n\
-20 vergisi\n\
19 verification\n\
-16 verify\n\
-9 verify if\n\
8 verify with\n\
-8 verify your\n\
22 verif…\n\
-10 veririm\n\
9 veriyorum\n\
8 veriy…\n\
-8 verli…\n\
-11 vermeniz\n\
-11 vermeniz gerekiyor\n\
-8 verme…\n\
11 verra\n\
14 verse…\n\
-35 version\n\
-29 version #\n\
-35 versi…\n\
-8 verti…\n\
-32 very\n\
-11 very good\n\
8 vesterbro\n\
-9 veste…\n\
-8 vestkystens\n\
-8 vestk…\n\
-12 veya\n\
-8 vh\n\
-57 vi\n\
-16 vi alle\n\
-9 vi beder\n\
-9 vi behandler\n\
8 vi deler\n\
25 vi dem\n\
12 vi en\n\
16 vi er\n\
-14 vi fik\n\
-12 vi fået\n\
-17 vi har\n\
-8 vi i\n\
10 vi ikke\n\
43 vi kan\n\
10 vi kører\n\
-11 vi lukker\n\
12 vi lånet\n\
-31 vi mangler\n\
9 vi også\n\
-16 vi ringer\n\
14 vi se\n\
-13 vi sender\n\
14 vi ser\n\
-14 vi ses\n\
15 vi skal\n\
-9 vi spørger\n\
8 vi står\n\
-14 vi tager\n\
8 vi taler\n\
12 vi to\n\
-28 vi ved\n\
-20 vi vil\n\
-21 via\n\
17 via @link\n\
16 via airbnb\n\
-8 via appen\n\
-12 via betalingsservice\n\
-9 via holdsport\n\
-9 via kontaktformularen\n\
23 via linket\n\
9 via nedenstående\n\
-10 via selvbetjeningen\n\
-18 via tastselv\n\
-10 via the\n\
-13 victims\n\
-10 victi…\n\
-9 vide\n\
-12 vide at\n\
-16 vide hvor\n\
53 video\n\
18 videoen\n\
10 videoer\n\
9 videoer og\n\
20 videos\n\
9 videos liken\n\
50 video…\n\
8 videre\n\
-11 videre det\n\
9 videresendt besked\n\
21 vider…\n\
-10 vidne\n\
-10 vidste\n\
-10 vidst…\n\
8 vidurnakcio\n\
8 vidur…\n\
10 viena\n\
-9 vient\n\
-11 view\n\
61 viewing\n\
11 viewing before\n\
58 viewi…\n\
45 vigtigt\n\
29 vigtigt at\n\
47 vigti…\n\
36 vil\n\
-48 vil du\n\
-37 vil gerne\n\
108 vil ha\n\
23 vil han\n\
9 vil have\n\
-9 vil hente\n\
-8 vil høre\n\
36 vil ikke\n\
20 vil jeg\n\
-11 vil se\n\
-10 vil spærre\n\
12 vil vi\n\
-33 vil vide\n\
10 vilkår\n\
-12 villa…\n\
-46 ville\n\
-17 ville bare\n\
-13 ville have\n\
-38 vin\n\
11 vinder\n\
11 vinde…\n\
-17 vineri\n\
-17 viner…\n\
28 vip\n\
16 virker\n\
10 virker ikke\n\
46 virus\n\
10 virus…\n\
-10 vis\n\
20 visa\n\
11 visa dankort\n\
-13 viser den\n\
9 viser sit\n\
-8 visible\n\
-8 visib…\n\
14 visit\n\
8 visit your\n\
-9 visit…\n\
-14 viskas\n\
-14 viska…\n\
-12 vist\n\
-11 vist forkert\n\
-8 vitam…\n\
-22 voice\n\
-12 voice says\n\
9 voice…\n\
-14 voir\n\
-8 vol\n\
-8 vol de\n\
-10 volunteer\n\
-10 volunteer so\n\
-17 volun…\n\
10 vom\n\
43 von\n\
20 von #\n\
14 vorbi\n\
14 vorbi cu\n\
19 vores\n\
24 vores advokat\n\
-10 vores eget\n\
-13 vores hjemmeside\n\
-13 vores konto\n\
11 vores lodtrækning\n\
-9 vores portal\n\
-9 vorsorglich\n\
-9 vorsorglich gesperrt\n\
-9 vorso…\n\
23 vote\n\
20 vote for\n\
14 votes\n\
-55 votre\n\
8 votre banque\n\
-9 votre carte\n\
-11 votre code\n\
-16 votre colis\n\
8 votre cpr\n\
-17 votre espace\n\
-9 votre facture\n\
-14 votre mitid\n\
-11 votre mot\n\
12 vouchers\n\
17 vouch…\n\
-78 vous\n\
-12 vous attend\n\
-8 vous connectant\n\
-9 vous demandera\n\
-13 vous demanderons\n\
-17 vous meme\n\
-11 vous pouvez\n\
-13 vous vous\n\
9 voy\n\
-8 vpn\n\
14 vrea\n\
19 vundet\n\
14 vundet en\n\
19 vunde…\n\
10 vuole\n\
9 vuole che\n\
-15 vvs\n\
-10 væk\n\
-16 vælg\n\
-23 vælge\n\
12 vælger\n\
9 vælge…\n\
10 vær\n\
-10 værdi…\n\
-34 være\n\
8 være et\n\
-24 være fra\n\
-11 være fængsel\n\
8 være os\n\
11 værelset\n\
9 værel…\n\
53 w\n\
8 w card\n\
8 w ciagu\n\
52 w danish\n\
-9 w gdyni\n\
8 w pani\n\
-15 wait\n\
12 wait for\n\
-19 waited\n\
-19 waite…\n\
25 waiting\n\
25 waiting for\n\
-9 waiting time\n\
25 waiti…\n\
-16 wake\n\
65 wallet\n\
9 wallet and\n\
69 walle…\n\
13 want it\n\
10 want me\n\
-37 want to\n\
-14 wanted\n\
-9 wanted me\n\
-14 wante…\n\
60 wants\n\
14 wants #\n\
25 wants me\n\
9 wants that\n\
9 wants to\n\
-14 warehouse\n\
-14 warehouse in\n\
-14 wareh…\n\
-8 warmly\n\
-8 warml…\n\
12 warned\n\
12 warne…\n\
-12 warning on\n\
41 warrant\n\
9 warrant will\n\
41 warra…\n\
-24 was\n\
15 was added\n\
-17 was approved\n\
9 was for\n\
21 was found\n\
-8 was sent\n\
-8 was the\n\
-11 was told\n\
-11 washing\n\
-11 washi…\n\
-26 wasnt\n\
-11 wasnt a\n\
12 wasnt you\n\
-10 watch\n\
10 watch…\n\
-20 water\n\
-72 way\n\
-16 way by\n\
-22 way to\n\
61 we\n\
8 we also\n\
14 we are\n\
-10 we ask\n\
13 we call\n\
34 we can\n\
19 we cancel\n\
12 we cannot\n\
-16 we collect\n\
20 we continue\n\
21 we could\n\
-40 we dont\n\
18 we found\n\
-9 we havent\n\
19 we just\n\
-18 we may\n\
-29 we need\n\
-19 we never\n\
-13 we process\n\
27 we put\n\
-15 we read\n\
19 we see\n\
-15 we suspect\n\
-10 we think\n\
11 we tried\n\
-23 we will\n\
-9 we wont\n\
9 web\n\
-9 webhooks\n\
-9 webho…\n\
10 webmail\n\
10 webma…\n\
-20 website\n\
-18 websi…\n\
-19 wed\n\
-9 wed #\n\
-20 wednesday\n\
-8 wednesday the\n\
-27 wedne…\n\
-92 week\n\
-28 week #\n\
-9 week as\n\
-14 weekdays\n\
-8 weekdays #\n\
-16 weekd…\n\
-16 weekenden\n\
-23 weeke…\n\
-28 weeks\n\
-8 weeks before\n\
-9 wegen\n\
-16 wegen einer\n\
19 weiter\n\
27 weite…\n\
-54 welcome\n\
-55 welcome to\n\
-54 welco…\n\
-65 well\n\
-11 well never\n\
-9 wer\n\
23 werden\n\
23 werde…\n\
-39 were\n\
-9 were closed\n\
-12 were having\n\
21 were missing\n\
-16 were open\n\
-10 were sorry\n\
26 western\n\
25 western union\n\
26 weste…\n\
-33 weve\n\
-8 weve decided\n\
-8 weve looked\n\
8 weve opened\n\
-8 weve received\n\
-8 weve talked\n\
-12 what\n\
-9 what did\n\
-19 what do\n\
9 what does\n\
13 what happened\n\
-12 what happens\n\
10 what i\n\
22 what is\n\
-9 what now\n\
9 what should\n\
-8 what the\n\
26 what we\n\
-13 what you\n\
-10 whatever\n\
-9 whate…\n\
-21 whats\n\
170 whatsapp\n\
33 whatsapp #\n\
15 whatsapptan\n\
185 whats…\n\
-138 when\n\
8 when done\n\
12 when i\n\
-10 when it\n\
8 when my\n\
-15 when somebody\n\
26 when the\n\
-13 when they\n\
-19 when u\n\
-74 when you\n\
-15 when your\n\
-11 when youre\n\
-14 when youve\n\
-43 where\n\
13 where i\n\
-28 where the\n\
-19 whether\n\
-9 whether the\n\
-12 whether you\n\
-19 wheth…\n\
-42 which\n\
-12 which account\n\
11 which bank\n\
-8 whist…\n\
-25 white\n\
-57 who\n\
-12 who dont\n\
-15 who has\n\
-11 who have\n\
14 who want\n\
-9 who wanted\n\
16 who you\n\
-11 whole\n\
-10 whole time\n\
-9 whom\n\
-11 whos\n\
13 why #\n\
-10 wiadomosc\n\
-12 wiado…\n\
16 wieczorem\n\
13 wiecz…\n\
27 wife\n\
8 wife is\n\
-14 wifi\n\
103 will\n\
63 will be\n\
11 will cancel\n\
8 will come\n\
14 will connect\n\
-10 will find\n\
8 will get\n\
11 will happen\n\
-15 will never\n\
-10 will not\n\
-14 will pay\n\
12 will say\n\
-8 will text\n\
-11 wind\n\
16 window\n\
33 windows\n\
14 windows defender\n\
39 windo…\n\
-11 wine\n\
17 winner\n\
8 winner of\n\
17 winne…\n\
-16 winter\n\
-14 winte…\n\
-17 wir\n\
-10 wir noch\n\
19 wird\n\
21 wire\n\
-9 wischen\n\
-9 wisch…\n\
16 wish\n\
8 wish to\n\
14 with\n\
15 with #\n\
-15 with an\n\
8 with anydesk\n\
-25 with anyone\n\
40 with card\n\
-20 with child\n\
17 with cpr\n\
16 with foreign\n\
17 with me\n\
-17 with mobilepay\n\
-8 with passport\n\
-11 with registration\n\
-11 with someone\n\
9 with tax\n\
-33 with the\n\
8 with traces\n\
-22 with us\n\
9 with user\n\
33 with you\n\
53 with your\n\
9 withdraw\n\
18 withdraw the\n\
12 withdrawn\n\
-11 withdrew\n\
27 withd…\n\
12 within\n\
47 within #\n\
8 within 24h\n\
-10 within a\n\
-10 within an\n\
-8 within two\n\
12 withi…\n\
23 without\n\
12 without the\n\
14 without valid\n\
23 witho…\n\
-11 witness\n\
-15 witne…\n\
-8 wollte\n\
-8 wollt…\n\
12 wolt\n\
22 woman\n\
14 woman i\n\
19 won\n\
-11 wont\n\
12 word\n\
-8 word for\n\
-10 words\n\
13 work\n\
9 work with\n\
11 worked\n\
9 worker\n\
18 worke…\n\
-15 working\n\
-22 working days\n\
-8 working on\n\
-15 worki…\n\
23 workplace\n\
23 workp…\n\
-10 works\n\
-12 works until\n\
-11 workshop\n\
-8 workshop your\n\
-23 works…\n\
-15 worri…\n\
15 worry\n\
-15 worth\n\
-45 would\n\
-14 would like\n\
-16 would she\n\
-10 would you\n\
-15 wpisa…\n\
-48 write\n\
-11 write it\n\
-37 write to\n\
-13 write your\n\
-18 writes\n\
-18 write…\n\
-27 wrong\n\
-19 wrong codes\n\
16 wstrz…\n\
12 wurde\n\
-12 wyplacic\n\
13 wyplate\n\
8 wyplate kaze\n\
21 wypla…\n\
-8 wysyl…\n\
16 wzgle…\n\
-16 x\n\
14 x #\n\
9 xxxx\n\
8 xxxx #\n\
-11 xxxxx\n\
26 y\n\
19 y el\n\
15 y no\n\
11 y pin\n\
-14 y que\n\
9 y then\n\
-11 y yo\n\
-54 ya\n\
-17 ya da\n\
-14 ya esta\n\
12 yakalama\n\
12 yakalama karari\n\
10 yakal…\n\
22 yanlislikla\n\
25 yanli…\n\
16 yap\n\
-58 yaparak\n\
-57 yapar…\n\
-15 yapmadiysaniz\n\
-25 yapmaniza\n\
-25 yapmaniza gerek\n\
-16 yapma…\n\
23 yapti…\n\
13 yarin\n\
16 yasa\n\
16 yasa disi\n\
9 yatir…\n\
-9 yatmi…\n\
23 yaz\n\
9 ydelser\n\
13 ydels…\n\
-87 year\n\
-8 year the\n\
-16 year you\n\
-15 yearly\n\
-11 yearly statement\n\
-15 yearl…\n\
-21 years\n\
-10 years and\n\
-30 yellow\n\
-29 yellow card\n\
-30 yello…\n\
-8 yemeg…\n\
105 yes\n\
14 yes and\n\
17 yes for\n\
8 yes hello\n\
12 yes i\n\
-17 yes it\n\
11 yes its\n\
14 yes thats\n\
11 yes the\n\
-17 yesterday\n\
-15 yeste…\n\
8 yo\n\
-12 yo le\n\
-11 yoghu…\n\
-8 yok\n\
18 yollarim\n\
34 yolla…\n\
12 yollicam\n\
12 yolli…\n\
13 yorum…\n\
78 you\n\
37 you #\n\
20 you a\n\
-9 you all\n\
13 you alone\n\
18 you an\n\
21 you and\n\
19 you answer\n\
-14 you apply\n\
12 you approve\n\
129 you are\n\
13 you as\n\
-18 you asked\n\
-8 you back\n\
-20 you block\n\
13 you busy\n\
-19 you buy\n\
-16 you call\n\
-35 you called\n\
-218 you can\n\
11 you check\n\
36 you choose\n\
11 you click\n\
-17 you come\n\
19 you delete\n\
16 you did\n\
-13 you didnt\n\
-15 you disagree\n\
-54 you dont\n\
-23 you drop\n\
26 you enter\n\
12 you fill\n\
-30 you for\n\
20 you forward\n\
-12 you four\n\
10 you from\n\
-18 you gave\n\
21 you got\n\
-15 you hang\n\
133 you have\n\
-9 you havent\n\
-12 you his\n\
9 you hold\n\
19 you i\n\
22 you in\n\
10 you is\n\
11 you it\n\
23 you its\n\
15 you just\n\
-12 you keep\n\
9 you like\n\
-79 you may\n\
-8 you move\n\
14 you must\n\
11 you my\n\
-33 you need\n\
-8 you of\n\
13 you off\n\
11 you on\n\
21 you only\n\
-13 you open\n\
-8 you ordered\n\
14 you owe\n\
-12 you paid\n\
25 you pay\n\
12 you please\n\
-10 you post\n\
-8 you press\n\
10 you reach\n\
27 you receive\n\
9 you received\n\
19 you refuse\n\
13 you regarding\n\
8 you remember\n\
-16 you reported\n\
-15 you said\n\
9 you save\n\
-9 you say\n\
10 you scan\n\
56 you see\n\
-12 you should\n\
-8 you shouldnt\n\
-8 you show\n\
-15 you sign\n\
-11 you still\n\
25 you stop\n\
23 you swipe\n\
8 you take\n\
30 you thank\n\
-11 you that\n\
18 you the\n\
-9 you then\n\
8 you through\n\
21 you to\n\
-19 you transfer\n\
-9 you turned\n\
-13 you twice\n\
15 you use\n\
-10 you usually\n\
-48 you want\n\
10 you was\n\
9 you what\n\
14 you when\n\
-8 you who\n\
12 you wire\n\
8 you wish\n\
11 you yes\n\
34 you you\n\
15 you your\n\
-21 youd\n\
-21 youd rather\n\
-38 youll\n\
-11 youll be\n\
-17 youll see\n\
-21 young\n\
-15 young man\n\
20 your\n\
-32 your account\n\
-8 your accounts\n\
-20 your address\n\
-9 your annual\n\
-16 your application\n\
-15 your appointment\n\
27 your area\n\
72 your bank\n\
-9 your bill\n\
-23 your call\n\
-10 your car\n\
-34 your card\n\
25 your case\n\
-11 your childs\n\
-10 your choice\n\
20 your civil\n\
-9 your claim\n\
-12 your code\n\
10 your comment\n\
45 your computer\n\
-9 your contract\n\
10 your country\n\
-9 your cpr\n\
13 your cv\n\
8 your danish\n\
13 your debit\n\
10 your desk\n\
9 your display\n\
-12 your door\n\
11 your email\n\
10 your file\n\
-20 your first\n\
15 your flat\n\
-10 your free\n\
12 your full\n\
11 your funds\n\
-9 your host\n\
20 your information\n\
-23 your invoice\n\
10 your last\n\
-12 your lawyers\n\
35 your lost\n\
9 your mit\n\
29 your mitid\n\
10 your mobile\n\
59 your name\n\
11 your nemid\n\
-27 your nemkonto\n\
-9 your netbank\n\
-8 your new\n\
-9 your next\n\
-10 your norrfly\n\
37 your number\n\
-8 your old\n\
-22 your one\n\
14 your online\n\
-37 your own\n\
21 your package\n\
12 your parcel\n\
-25 your passport\n\
12 your pc\n\
55 your phone\n\
-20 your pin\n\
-18 your place\n\
14 your profile\n\
-16 your refund\n\
-8 your registered\n\
-10 your renewal\n\
-12 your report\n\
17 your residence\n\
-17 your salary\n\
31 your savings\n\
9 your screen\n\
-11 your shipment\n\
9 your side\n\
24 your signature\n\
19 your sim\n\
9 your social\n\
14 your street\n\
-42 your tax\n\
-12 your ticket\n\
-14 your tickets\n\
-10 your train\n\
-18 your transfer\n\
-9 your union\n\
43 your user\n\
15 your wife\n\
9 your work\n\
23 your workplace\n\
-14 your yearly\n\
-13 youre not\n\
12 youre on\n\
-12 youre speaking\n\
-11 youre told\n\
-15 youre welcome\n\
23 yours\n\
-11 yours and\n\
-64 yourself\n\
-12 yourself a\n\
-24 yourself on\n\
-12 yourself we\n\
-64 yours…\n\
44 yousee\n\
13 yousee @link\n\
10 yousee du\n\
44 youse…\n\
10 youtube\n\
10 youtu…\n\
-141 youve\n\
21 youve been\n\
-26 youve got\n\
-17 youve paid\n\
-13 youve used\n\
10 yrs\n\
20 yuzden\n\
20 yuzde…\n\
10 yuzundeki\n\
11 yuzun…\n\
9 z sms\n\
8 z urzedu\n\
21 zablo…\n\
-13 zacusca\n\
-13 zacus…\n\
-28 zadzwon\n\
-15 zadzwon do\n\
-10 zadzwon pod\n\
-29 zadzw…\n\
18 zahlen\n\
18 zahle…\n\
-15 zahlu…\n\
-9 zalan…\n\
-23 zalog…\n\
-10 zapis…\n\
18 zatwierdzic\n\
36 zatwi…\n\
22 ze\n\
8 ze jest\n\
8 ze mam\n\
-8 zeby\n\
-13 zeby wyplacic\n\
10 zero\n\
-9 zic\n\
-13 zice\n\
-13 zice ca\n\
-12 ziua\n\
-16 ziua sunt\n\
18 zl\n\
-12 znajd…\n\
-23 zone\n\
-37 zone #\n\
14 zone without\n\
13 zostala\n\
17 zosta…\n\
15 zu\n\
-10 zur\n\
-11 zur abholung\n\
8 zuruck\n\
8 zuruc…\n\
11 åben\n\
-9 åbent\n\
-41 åbn\n\
-22 åbn appen\n\
16 åbne\n\
26 åbner\n\
-77 år\n\
-14 år efter\n\
-10 år hvor\n\
-16 årig\n\
-8 årsopgørelse\n\
-11 årsop…\n\
-8 ældre\n\
12 ældre sagen\n\
-9 ændret\n\
-10 ændret i\n\
-13 ændre…\n\
-17 ændringer\n\
-11 ændri…\n\
16 ødeme…\n\
-14 ødenm…\n\
-25 ødeyebilirsiniz\n\
-25 ødeye…\n\
8 ødeyin\n\
10 ødeyin @link\n\
14 ødeyi…\n\
-12 øffnen\n\
-12 øffne…\n\
-21 øje\n\
28 øjeblik\n\
10 øjeblik jeg\n\
16 øjeblikket\n\
44 øjebl…\n\
-10 økono…\n\
8 øn\n\
-23 ønske…\n\
-10 øvels…\n\
-12 øvrig…\n\
21 а\n\
-10 або\n\
-22 автоб…\n\
-10 актив…\n\
21 але\n\
22 алло\n\
-13 анкету\n\
-18 анкету нового\n\
-13 анкет…\n\
8 артем\n\
21 банку\n\
-10 банку і\n\
-18 банкі…\n\
17 без\n\
29 бо\n\
24 буде\n\
8 буде написано\n\
-21 буду\n\
-11 будь\n\
-11 будь ласка\n\
-69 в\n\
-12 в #\n\
8 в дании\n\
-9 в дорозі\n\
10 в якому\n\
-11 в ящике\n\
10 вайбе…\n\
8 вам\n\
23 вами\n\
34 вас\n\
39 ваш\n\
-15 ваша\n\
-22 ваши\n\
25 вашу\n\
-19 верну\n\
11 вернуть\n\
11 верну…\n\
-8 версією\n\
-8 версі…\n\
-9 вечером\n\
8 вечір\n\
-14 вже\n\
-9 вже в\n\
16 ви\n\
-9 ви входите\n\
-10 видавали\n\
-10 видавали себе\n\
-10 видав…\n\
-8 видео\n\
-16 вилучили\n\
-16 вилуч…\n\
-27 вимкн…\n\
8 випла…\n\
-11 владе…\n\
8 вокза…\n\
12 вопросы\n\
12 вопросы по\n\
16 вопро…\n\
35 все\n\
-12 всегда\n\
-12 всегд…\n\
-9 вход в\n\
-9 входите\n\
-13 входи…\n\
-15 вчера…\n\
-9 вы\n\
8 від продажу\n\
-8 відділу\n\
16 відкрили\n\
16 відкрили фірму\n\
-11 візьми\n\
-15 візьміть\n\
-26 візьм…\n\
22 він\n\
16 вітаю\n\
14 говорить\n\
30 говор…\n\
-12 годам\n\
-12 годам тюрьмы\n\
17 годин\n\
11 годин інакше\n\
9 громадянине\n\
9 грома…\n\
11 дании\n\
-13 данны…\n\
11 данський\n\
15 данський рахунок\n\
21 дансь…\n\
37 данії\n\
8 даю\n\
-10 двух\n\
-19 де\n\
-9 денег\n\
10 день\n\
12 деньги\n\
12 деньг…\n\
-11 депозит\n\
-14 депоз…\n\
-21 десят…\n\
16 дзвонить\n\
17 дзвон…\n\
10 диктуйте\n\
-8 дим\n\
8 диста…\n\
22 для\n\
10 дня\n\
-11 до\n\
-14 до #\n\
12 до пяти\n\
15 добрий\n\
13 добрий день\n\
15 добри…\n\
-9 добрый\n\
-8 добрый день\n\
-9 добры…\n\
-14 догов…\n\
-8 документ\n\
-27 докум…\n\
10 допомога\n\
16 допомогу\n\
24 допом…\n\
-9 дорозі\n\
-9 дороз…\n\
12 доставки\n\
13 доставку\n\
23 доста…\n\
9 доступ\n\
9 досту…\n\
-10 дякуємо\n\
-9 дякуємо за\n\
-10 дякує…\n\
17 евро\n\
9 его мне\n\
28 же\n\
11 живу\n\
10 жовтої\n\
10 жовтої картки\n\
10 жовто…\n\
-36 за\n\
-13 за #\n\
-8 за версією\n\
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
10 запит не\n\
-8 заполните\n\
-8 запол…\n\
21 зараз\n\
-18 зарплаты\n\
-17 зарпл…\n\
9 заход…\n\
8 заявку\n\
8 заявк…\n\
-12 звонил\n\
-16 звони…\n\
15 зніма…\n\
-10 зроби…\n\
12 зупин…\n\
9 зі\n\
9 и все\n\
33 из\n\
17 його\n\
-11 к\n\
-16 кадров\n\
-16 кадро…\n\
8 каже\n\
8 кажіть\n\
8 кажіт…\n\
-36 как\n\
-10 как обычно\n\
13 картки\n\
-8 карткою\n\
8 картку\n\
9 картк…\n\
14 карту\n\
-9 квартиру\n\
-38 кварт…\n\
-10 ключи\n\
-18 код\n\
-8 код #\n\
9 код из\n\
8 конта…\n\
12 конфи…\n\
15 копен…\n\
12 кордоном\n\
18 кордо…\n\
-17 которой\n\
-16 котор…\n\
11 кошти\n\
9 кредит\n\
9 креди…\n\
-20 крон\n\
-14 крон за\n\
25 куратор\n\
25 курат…\n\
-11 ласка\n\
-14 ли\n\
8 лист\n\
-20 листування\n\
-20 листу…\n\
15 лично…\n\
14 лише\n\
9 лишил…\n\
15 логін\n\
-19 людмило\n\
-19 людми…\n\
15 макси…\n\
8 мам\n\
-19 мая\n\
-8 мая в\n\
-12 має\n\
9 меняе…\n\
16 мені\n\
9 месяц\n\
-8 месяца\n\
-8 месяц…\n\
-10 миллиона\n\
-10 милли…\n\
21 мне\n\
-9 мобай…\n\
8 можна\n\
10 мой\n\
-15 молоко\n\
-15 молок…\n\
-12 мужчи…\n\
-12 мы\n\
-26 на\n\
12 на #\n\
8 на вас\n\
19 на ваш\n\
8 на день\n\
13 на картку\n\
8 на паузу\n\
-14 на проживання\n\
-15 нагад…\n\
24 надо\n\
-9 надішліть\n\
-8 налич…\n\
9 написано\n\
8 написано нікому\n\
8 напише\n\
13 напиши\n\
17 напиш…\n\
9 нас\n\
15 наш\n\
-24 не\n\
-10 не забудь\n\
8 не кажіть\n\
9 не надо\n\
-9 не нужно\n\
-23 не обязательно\n\
-9 не треба\n\
8 неделю\n\
13 неопл…\n\
12 непро…\n\
20 неї\n\
-8 никому не\n\
11 но\n\
-15 нового\n\
-15 новог…\n\
8 нову\n\
8 номер…\n\
12 нужен\n\
-11 нужно\n\
9 нікому не\n\
-24 нічого\n\
-16 нічого не\n\
-24 нічог…\n\
-24 о\n\
-19 обвин…\n\
-10 обычно\n\
-10 обычн…\n\
-23 обязательно\n\
-23 обяза…\n\
13 она\n\
13 опера…\n\
10 оплатите\n\
24 оплат…\n\
-23 оплачен\n\
-25 оплач…\n\
-26 ответ…\n\
-13 отдел\n\
-16 отдел кадров\n\
11 отключен\n\
11 отклю…\n\
-12 откройте\n\
-14 откро…\n\
9 отпра…\n\
12 отримуєте\n\
26 отрим…\n\
18 оформ…\n\
-20 ошука…\n\
-20 пані\n\
-11 паспорт і\n\
9 паспорта\n\
8 паузу\n\
-14 пенси…\n\
14 перев…\n\
-19 перед\n\
9 передано\n\
9 перед…\n\
9 переказ\n\
-9 переказати\n\
-21 перекладачка\n\
-12 переп…\n\
9 перес…\n\
-23 печат…\n\
12 питає\n\
-10 пиццу\n\
-10 пиццу на\n\
18 пишу\n\
10 пишіть\n\
8 пишіть у\n\
10 пишіт…\n\
19 по\n\
17 повідомлення\n\
8 повідомлення там\n\
16 повід…\n\
-31 пожалуйста\n\
-11 пожалуйста в\n\
-31 пожал…\n\
-11 позво…\n\
-34 покаж…\n\
-17 показати\n\
-17 показ…\n\
14 поки\n\
-28 покупку\n\
-42 покуп…\n\
-12 полов…\n\
12 полож…\n\
17 поліція\n\
15 поліція данії\n\
18 поліц…\n\
17 поруч\n\
-18 после\n\
9 поста…\n\
13 потом\n\
-14 початку\n\
-14 почат…\n\
-14 почту\n\
-14 почту с\n\
-21 праці…\n\
-13 предс…\n\
8 прибы…\n\
12 приве…\n\
9 привя…\n\
-12 приговорил\n\
-10 приго…\n\
8 прийде повідомлення\n\
-15 приложение\n\
-15 прило…\n\
-9 приня…\n\
-26 пришлите\n\
-17 пришлите пожалуйста\n\
-34 пришл…\n\
16 прове…\n\
8 продажу\n\
9 прода…\n\
13 проди…\n\
-14 проживання\n\
-14 прожи…\n\
-19 прокурор\n\
-21 проку…\n\
24 просить\n\
10 проси…\n\
9 просто\n\
9 прост…\n\
13 протягом\n\
17 протягом #\n\
13 протя…\n\
-8 пункт\n\
12 пяти\n\
-13 пятницу\n\
-15 пятни…\n\
-9 під\n\
-10 підоз…\n\
-9 работы\n\
14 разговор\n\
-9 реквизиты на\n\
10 ремонт\n\
11 ремон…\n\
-10 роботи\n\
8 родина\n\
12 родин…\n\
-17 розпо…\n\
-11 років\n\
-18 русск…\n\
17 с вами\n\
-10 с собой\n\
15 сам\n\
-22 сама\n\
-10 сбережения\n\
-10 сбере…\n\
14 сдела…\n\
-10 себе за\n\
11 сегодня\n\
11 сегод…\n\
9 сейчас\n\
9 сейча…\n\
-13 сентя…\n\
-8 синку\n\
8 систе…\n\
13 скаже…\n\
12 скажіть\n\
12 скажі…\n\
-8 сказала\n\
-9 сказа…\n\
8 скан\n\
-12 скасувати\n\
-11 скасу…\n\
11 случайно\n\
15 случа…\n\
19 слідчий\n\
13 слідч…\n\
-9 сможе…\n\
11 смотр…\n\
-10 собой\n\
-8 сорок\n\
-9 сотру…\n\
-35 спасибо\n\
-24 спасибо за\n\
-35 спаси…\n\
12 списк…\n\
13 сплат…\n\
-18 справа\n\
-20 справ…\n\
10 співр…\n\
-12 срока\n\
11 сторо…\n\
-12 страны\n\
-11 стран…\n\
-19 суд\n\
9 сумма\n\
21 счет\n\
17 сьогодні\n\
17 сього…\n\
-30 та\n\
11 там буде\n\
14 твой\n\
11 твой счет\n\
9 телеграм\n\
16 телег…\n\
9 телефон на\n\
-32 телеф…\n\
15 тема\n\
8 тепер\n\
13 термі…\n\
8 техні…\n\
29 только\n\
29 тольк…\n\
-17 треба\n\
-8 требу…\n\
11 ты\n\
8 тысяч\n\
-12 тюрьмы\n\
-12 тюрьмы за\n\
-12 тюрьм…\n\
18 у\n\
-12 у borgerservice\n\
36 у вас\n\
14 у данії\n\
13 у нас\n\
-11 убежд…\n\
-10 уважаемые\n\
-12 уважа…\n\
12 увійдіть\n\
9 увійдіть за\n\
12 увійд…\n\
9 україни\n\
10 українців\n\
8 українців у\n\
19 украї…\n\
9 уникнути\n\
9 уникн…\n\
-15 усе\n\
9 фонд\n\
12 фото\n\
14 фсб\n\
16 фірму\n\
-12 хв\n\
39 це\n\
9 цифр\n\
19 цифри\n\
43 через\n\
16 через неї\n\
14 чотир…\n\
28 что\n\
-10 чтобы\n\
8 чужого\n\
8 чужог…\n\
10 шановний\n\
9 шановний громадянине\n\
8 шахра…\n\
15 штраф\n\
10 штраф #\n\
20 ще\n\
8 що він\n\
28 щоб\n\
9 щоб уникнути\n\
18 я\n\
-13 я в\n\
8 я на\n\
15 я сам\n\
11 я случайно\n\
-22 як\n\
-11 якого\n\
10 якому\n\
10 якому банку\n\
-8 якщо\n\
-8 ящике\n\
-10 і\n\
8 із\n\
16 інакше\n\
16 інакш…\n\
-10 їх\n\
-10 ابدا\n\
-16 ابني\n\
10 ابو\n\
-41 اتصل\n\
-17 اتصل بنا\n\
-24 اجل\n\
11 اجور\n\
12 احتاج\n\
-29 احد\n\
-53 احضار\n\
9 احنا\n\
13 ادفع\n\
12 اذا\n\
-8 اذا اتصل\n\
-18 اذا لم\n\
-8 ارسال\n\
19 ارسل\n\
14 ارقام\n\
-8 ارقامكم\n\
10 استرجاع\n\
10 استرج…\n\
10 استرداد\n\
10 استرد…\n\
21 اسم\n\
15 اسم المستخدم\n\
26 اسمكم\n\
10 اسمه\n\
12 اشارات\n\
12 اشارا…\n\
-9 اشخاص\n\
29 اضغط\n\
15 اضغط الرقم\n\
9 اعد\n\
-12 اعلنت\n\
-10 افتح\n\
18 اقامت…\n\
13 الا\n\
-9 الاتصال\n\
-9 الاتص…\n\
-9 الاثنين\n\
-9 الاثن…\n\
9 الارقام\n\
9 الارق…\n\
12 الاسبوع\n\
12 الاسب…\n\
-27 الاستلام\n\
-27 الاست…\n\
9 الاف\n\
-13 الاموال\n\
-14 الامو…\n\
14 الان\n\
-9 الاهالي\n\
-9 الاها…\n\
-21 الايجار\n\
-21 الايج…\n\
-16 البطاقه\n\
13 البطاقه والرمز\n\
-21 البطا…\n\
11 البلديه\n\
11 البلد…\n\
-23 البنك\n\
14 البنكي\n\
19 البنكيه\n\
33 البنك…\n\
15 البيت\n\
14 التامين\n\
14 التام…\n\
20 التحقق\n\
18 التحق…\n\
16 التحويل\n\
16 التحو…\n\
-11 التحي…\n\
-9 التسجيل\n\
-9 التسج…\n\
-8 التطبيق\n\
-8 التطب…\n\
15 التقني\n\
15 التقن…\n\
-8 التي\n\
-9 الثان…\n\
-11 الثلاثاء\n\
24 الجمارك\n\
24 الجما…\n\
-11 الجمع…\n\
18 الحساب\n\
16 الحسا…\n\
-8 الحضور\n\
-8 الحضو…\n\
12 الخاص\n\
12 الخاص بك\n\
14 الخميس\n\
14 الخمي…\n\
14 الخير\n\
-9 الدخول\n\
15 الدخول من\n\
-9 الدخو…\n\
-13 الدراجه\n\
-13 الدرا…\n\
-27 الدفع\n\
48 الدنمارك\n\
18 الدنماركيه\n\
58 الدنم…\n\
12 الذهب\n\
9 الذي\n\
-11 الرحله\n\
-11 الرحل…\n\
-12 الرسائل\n\
-16 الرساله\n\
-20 الرسا…\n\
8 الرسوم #\n\
-8 الرمز\n\
-12 الساعه\n\
-12 الساع…\n\
-12 السبت\n\
-19 السفر\n\
10 السلام\n\
10 السلام عليكم\n\
-10 السنو…\n\
21 السيد\n\
20 الشاشه\n\
20 الشاش…\n\
15 الشحن\n\
-21 الشخصي\n\
-28 الشخص…\n\
-30 الشرطه\n\
-33 الشرط…\n\
15 الشركه\n\
15 الشرك…\n\
12 الشري…\n\
-32 الصفراء\n\
-32 الصفر…\n\
-10 الضاب…\n\
17 الضغط\n\
-9 الطريق\n\
-9 الطري…\n\
12 العدل\n\
-9 العزيز\n\
-12 العزي…\n\
-12 العقد\n\
-12 العمليه\n\
10 العميل\n\
10 العمي…\n\
20 الف\n\
11 الف كرون\n\
13 القادم\n\
13 القاد…\n\
8 الكرام\n\
8 الكرا…\n\
21 الكرت\n\
11 الكنبه\n\
11 الكنب…\n\
8 الله\n\
8 اللي\n\
-20 المال\n\
-8 المبلغ\n\
-8 المبل…\n\
-8 المحك…\n\
-14 المدرسه\n\
-14 المدر…\n\
-24 المسا\n\
13 المسا…\n\
16 المستخدم\n\
14 المستخدم وكلمه\n\
27 المست…\n\
12 المصاري\n\
12 المصا…\n\
16 المطار\n\
16 المطا…\n\
10 المطلوب\n\
8 المطلوب فقط\n\
10 المطل…\n\
24 المعونه\n\
24 المعو…\n\
10 المفا…\n\
17 المفتاح\n\
17 المفت…\n\
-14 المكالمه\n\
-14 المكا…\n\
-8 المكتبه\n\
-17 المكت…\n\
-9 الموافقه\n\
-10 الموا…\n\
-30 الموعد\n\
-30 الموع…\n\
12 النظام\n\
12 النظا…\n\
11 الوسيط\n\
11 الوسي…\n\
-60 الي\n\
9 الي @link\n\
-13 الي حساب\n\
10 الي حسابك\n\
-12 الي نقطه\n\
-12 ام\n\
-12 امهاتكن\n\
-12 امهات…\n\
12 اموال\n\
11 اموال ضحايا\n\
-30 ان\n\
-11 ان لم\n\
73 انا\n\
14 انا مسافر\n\
12 انت\n\
-10 انه\n\
-45 او\n\
14 اول\n\
-24 اولا\n\
13 ايام\n\
-20 ايداع\n\
13 بارهوس\n\
13 بارهو…\n\
-8 باسم\n\
20 باسمك\n\
16 بالبريد\n\
16 بالبر…\n\
-10 بالبنك\n\
-10 بالبن…\n\
-10 بالتل…\n\
-9 بالرقم\n\
-9 بالرق…\n\
15 بالعربيه\n\
15 بالعر…\n\
-10 بالهاتف\n\
-10 بالها…\n\
9 بانتظ…\n\
-25 باي\n\
15 ببعتلك\n\
15 ببعتل…\n\
10 بدك\n\
18 بدها\n\
11 بدي\n\
16 برنامج\n\
14 برنامج anydesk\n\
21 برنام…\n\
24 بس\n\
10 بس ما\n\
17 بطاقتك\n\
-15 بطاقته\n\
28 بظرف\n\
-29 بعد\n\
17 بعد #\n\
-19 بعد تسجيل\n\
11 بعمله\n\
11 بعمله usdt\n\
14 بقدر\n\
-32 بقيمه\n\
-32 بقيمه #\n\
-9 بكم\n\
-9 بلاغا\n\
-8 بلديه\n\
-21 بنا\n\
-15 بنفسك\n\
12 بنك\n\
-17 بنك تم\n\
9 بنك نورديا\n\
-15 بيانات\n\
-12 بيانات بطاقته\n\
-21 بيانا…\n\
8 بيجي\n\
9 تاكيد\n\
9 تاكيد بطاقتك\n\
10 تاني\n\
-28 تحوللي\n\
-28 تحوللي #\n\
-28 تحولل…\n\
-13 تحويل بقيمه\n\
19 تحيه\n\
19 تحيه طيبه\n\
-22 تسجيل\n\
-20 تسجيل الدخول\n\
14 تصريح\n\
-16 تطبيق البنك\n\
8 تطلب\n\
-10 تفعيل\n\
-17 تقم\n\
-9 تقول\n\
-9 تقول ان\n\
9 تقييد\n\
-45 تم\n\
-8 تم ارسال\n\
-10 تم تفعيل\n\
9 تم تقييد\n\
-9 تمرين\n\
16 تنبيه\n\
-11 ثلاثه\n\
-15 ثم\n\
-13 جديد\n\
16 جهازك\n\
-13 جواز\n\
-19 جواز السفر\n\
12 حاليا\n\
10 حبيبتي\n\
10 حبيبت…\n\
8 حساب\n\
8 حسابك\n\
12 حسابك @link\n\
20 حول\n\
14 حولت\n\
25 خدمه\n\
10 خطأ\n\
8 خلال #\n\
-22 خلف\n\
16 دائره\n\
8 دائره الهجره\n\
-36 دفع\n\
12 دفعت\n\
14 دفعه\n\
-18 دق\n\
16 دنماركيه\n\
16 دنمار…\n\
-12 دولار\n\
20 دي\n\
-22 راتب\n\
13 راسلنا\n\
13 راسلن…\n\
15 رح\n\
-11 رحله\n\
-31 رسائل\n\
12 رساله\n\
-20 رسوم\n\
13 رقم\n\
17 رقم cpr\n\
10 رقم البطاقه\n\
-18 رقمه\n\
-25 رقمي\n\
22 ساعه\n\
8 سامر\n\
11 ست\n\
14 سجل\n\
12 سجل الدخول\n\
20 سيدي\n\
-15 شخص\n\
-22 شرطه\n\
14 شركه\n\
11 شركه الشحن\n\
-9 شكرا\n\
8 شهر\n\
8 شي\n\
8 شي عن\n\
-31 شيء\n\
-13 شيء في\n\
9 صغيره\n\
11 صندوق\n\
10 صوره\n\
11 ضحايا\n\
11 طبعا\n\
-17 طردك\n\
-12 طردك الي\n\
11 طريق شركه\n\
19 طيبه\n\
20 ظهر\n\
-10 عبر رابط\n\
-8 عدد\n\
22 عدم\n\
12 عربون\n\
16 عزيزي\n\
10 عزيزي العميل\n\
10 عشر\n\
-13 عقد\n\
-21 علي\n\
-8 علي #\n\
-20 علي @link\n\
-21 علي الرقم\n\
18 علي الشاشه\n\
-13 علي شيء\n\
10 عليكم\n\
17 عليه\n\
8 عم\n\
-8 عمليه\n\
-9 عميلنا\n\
-9 عميلنا العزيز\n\
-9 عميلن…\n\
15 عن\n\
-10 عنا\n\
9 عند\n\
-14 عند الاستلام\n\
11 عندك\n\
-10 غرامه\n\
-22 غسيل\n\
-22 غسيل الاموال\n\
10 غيرك\n\
13 فاضيه\n\
20 فرجيك\n\
16 فريق\n\
26 فقط\n\
-8 فلا\n\
17 فهذا\n\
35 في\n\
-17 في mitid\n\
16 في المطار\n\
10 في غيرك\n\
-21 فيك\n\
-28 فيك تحوللي\n\
18 فيها\n\
-23 قال\n\
9 قبل\n\
14 قبل #\n\
16 قسم\n\
17 قضائي\n\
-10 قضيه\n\
-11 قضيه غسيل\n\
15 قيد\n\
12 كاش\n\
13 كر\n\
-11 كرون\n\
12 كرون اليوم\n\
-32 كرون في\n\
-30 كرون موبايل\n\
-22 كل\n\
-17 كل من\n\
-16 كلمه\n\
-11 كلمه المرور\n\
-19 كنت\n\
9 كوبنهاغن\n\
9 كوبنه…\n\
-23 لا\n\
37 لازم\n\
12 لازم ادفع\n\
15 لاستلام\n\
48 لان\n\
13 لحساب\n\
40 لديك\n\
15 لقد\n\
12 لك\n\
8 لك #\n\
-9 لكم\n\
35 للتحدث\n\
18 للتحدث مع\n\
18 للتحديث\n\
53 للتحد…\n\
-17 لم تقم\n\
19 لم نجد\n\
9 لن\n\
12 لنا\n\
12 لنا اشارات\n\
8 لي\n\
9 مؤقتا\n\
24 ما\n\
10 ما عم\n\
-12 ماذا\n\
-13 مترجمه\n\
-13 مترجم…\n\
-10 مجانيه\n\
-11 مجاني…\n\
23 محفظت…\n\
9 محمد\n\
16 مخالفه\n\
16 مخالف…\n\
-11 مذكره\n\
29 مرحبا\n\
-16 مزيفه\n\
10 مساء\n\
14 مسافر\n\
33 مع\n\
17 مع موظف\n\
-15 معا\n\
-9 معنا\n\
10 معه\n\
11 مكتب\n\
20 مكتوب\n\
19 ممنوعه\n\
19 ممنوع…\n\
39 من\n\
-23 من اجل\n\
-22 من الشرطه\n\
-8 من بلديه\n\
13 من قسم\n\
28 من هنا\n\
-13 من يطلب\n\
-24 منا\n\
-11 منك\n\
14 مو\n\
15 مواد\n\
-37 موبايل\n\
-22 موبايل باي\n\
-37 موباي…\n\
25 موظف\n\
17 موظف اضغط\n\
-8 موعد\n\
16 نتصل\n\
15 نتصل من\n\
19 نجد\n\
-17 نسخه\n\
-17 نسخه من\n\
-9 نسيت\n\
-11 نقطه\n\
-12 نقطه الاستلام\n\
-11 نورديا\n\
-20 نورديا تم\n\
-11 نوردي…\n\
12 هاد\n\
-15 هذا\n\
-9 هذا رقمي\n\
-16 هذه\n\
-8 هذه الرسائل\n\
-8 هذه الرساله\n\
-21 هل\n\
41 هنا\n\
10 هون\n\
-14 هويتك\n\
-22 هي\n\
-10 واحد\n\
-8 واحذفوا\n\
-8 واحذف…\n\
-14 واذا\n\
15 واربح\n\
15 واربح #\n\
-19 وافق\n\
16 والا\n\
16 والار…\n\
8 والرقم\n\
8 والرقم السري\n\
8 والرق…\n\
9 والرمز\n\
9 والرم…\n\
-11 والشاي\n\
-11 والشا…\n\
-20 وان\n\
37 وانا\n\
19 وجدنا\n\
8 ورقم البطاقه\n\
-10 وصلت\n\
-12 وقال\n\
-11 وقال انه\n\
14 وقد\n\
14 وكلمه\n\
14 وكلمه المرور\n\
9 ولا\n\
35 وما\n\
10 وما بقدر\n\
-12 ويطلب…\n\
11 يا\n\
21 ياخده\n\
10 ياها\n\
8 ياهن\n\
-10 يجب\n\
-55 يرجي\n\
-49 يرجي احضار\n\
9 يرسل\n\
-32 يطلب\n\
-28 يطلب منك\n\
-19 يما\n\
-9 يمكن\n\
-44 يمكنك\n\
-21 يمكنك الدفع\n\
26 يورو\n\
-40 يوم\n\
13 يومي',
};
