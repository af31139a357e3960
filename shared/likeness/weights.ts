// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 5301 messages, 8d1d3218.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -3.42,
  lines:
    '-131 #\n\
122 # #\n\
-70 # @link\n\
10 # a\n\
-9 # an\n\
17 # and\n\
-9 # anni\n\
12 # are\n\
11 # as\n\
-19 # at\n\
-10 # back\n\
-8 # bankdage\n\
14 # because\n\
23 # before\n\
12 # betal\n\
-9 # betalt\n\
-16 # bring\n\
-12 # bu\n\
10 # call\n\
9 # can\n\
9 # could\n\
8 # couldnt\n\
-107 # dage\n\
-82 # days\n\
-40 # de\n\
-109 # dec\n\
-69 # december\n\
8 # dias\n\
31 # digit\n\
29 # dkda\n\
36 # dmv\n\
8 # do\n\
12 # dollars\n\
-30 # du\n\
10 # due\n\
-29 # each\n\
-14 # ellers\n\
-41 # er\n\
48 # eur\n\
41 # euro\n\
17 # euros\n\
24 # euru\n\
17 # for\n\
10 # gang\n\
11 # gange\n\
-14 # gb\n\
-8 # gider\n\
13 # godzin\n\
21 # h\n\
24 # haneli\n\
-23 # har\n\
-24 # has\n\
12 # hej\n\
15 # her\n\
9 # horas\n\
-19 # hos\n\
34 # hours\n\
28 # hr\n\
17 # hrs\n\
-15 # husk\n\
-12 # hverdage\n\
13 # hvis\n\
13 # i\n\
19 # iban\n\
-27 # if\n\
16 # ikke\n\
-10 # ill\n\
11 # im\n\
68 # in\n\
10 # inkl\n\
-55 # is\n\
16 # it\n\
18 # its\n\
-11 # januar\n\
-19 # january\n\
-10 # jei\n\
-10 # jesli\n\
-16 # july\n\
-32 # june\n\
-8 # kg\n\
-13 # kilo\n\
-27 # kl\n\
-45 # km\n\
-12 # koden\n\
10 # konto\n\
28 # kort\n\
-125 # kr\n\
24 # kron\n\
-32 # kroner\n\
-17 # kwh\n\
12 # la\n\
15 # le\n\
11 # left\n\
-8 # less\n\
-12 # lost\n\
8 # læg\n\
12 # m2\n\
9 # ma\n\
-27 # march\n\
-14 # may\n\
-12 # millioner\n\
22 # min\n\
-13 # minut\n\
8 # minute\n\
-21 # minutter\n\
11 # mo\n\
14 # mobilepay\n\
9 # month\n\
-23 # months\n\
10 # more\n\
19 # my\n\
-10 # next\n\
-9 # nights\n\
-16 # no\n\
-17 # non\n\
-12 # nov\n\
-47 # november\n\
14 # now\n\
18 # nu\n\
-19 # nye\n\
-16 # o\n\
-23 # october\n\
-21 # of\n\
14 # og\n\
8 # ok\n\
15 # om\n\
10 # on\n\
8 # one\n\
16 # or\n\
19 # others\n\
14 # over\n\
-15 # pay\n\
35 # per\n\
-13 # percent\n\
-9 # personer\n\
9 # places\n\
-61 # please\n\
10 # pm\n\
-16 # points\n\
13 # præcis\n\
41 # på\n\
11 # questions\n\
-17 # ravi\n\
-8 # room\n\
28 # saat\n\
-16 # sal\n\
-8 # save\n\
-11 # se\n\
9 # sek\n\
-12 # send\n\
-8 # september\n\
15 # sharp\n\
8 # she\n\
-16 # si\n\
-12 # sifrenizi\n\
26 # skal\n\
-14 # so\n\
-29 # spørgsmål\n\
17 # straks\n\
-34 # tak\n\
11 # text\n\
-23 # the\n\
35 # til\n\
22 # tilbage\n\
58 # timer\n\
56 # to\n\
74 # today\n\
9 # unpaid\n\
17 # usd\n\
19 # usdt\n\
-13 # val\n\
-11 # var\n\
-11 # vat\n\
-14 # ved\n\
-14 # vi\n\
-9 # vil\n\
-22 # was\n\
9 # when\n\
-9 # will\n\
8 # x\n\
10 # xx\n\
-10 # xxxxx\n\
11 # y\n\
-9 # year\n\
37 # you\n\
9 # your\n\
-13 # youre\n\
9 # yrs\n\
-13 # årig\n\
19 # вам\n\
-12 # візьміть\n\
14 # годин\n\
8 # до\n\
-8 # на\n\
11 # ответьте\n\
19 # тис\n\
10 # євро\n\
11 # ايام\n\
14 # ساعه\n\
13 # كر\n\
-45 # كرون\n\
-9 # لا\n\
20 # يورو\n\
-11 10am\n\
-8 10th\n\
-12 1st\n\
-22 20th\n\
39 24h\n\
9 2k\n\
10 2nite\n\
-9 30th\n\
-12 3rd\n\
22 40k\n\
13 48h\n\
-9 4th\n\
-10 5c\n\
-62 5k\n\
10 6pm\n\
261 @link\n\
22 @link #\n\
91 @link @link\n\
-11 @link adresinden\n\
-29 @link afmeld\n\
12 @link after\n\
-22 @link and\n\
-13 @link betales\n\
8 @link card\n\
-12 @link du\n\
-9 @link e\n\
-21 @link eller\n\
14 @link emne\n\
-14 @link er\n\
-10 @link god\n\
-9 @link hilsen\n\
9 @link i\n\
-9 @link if\n\
-11 @link in\n\
-10 @link inden\n\
-9 @link med\n\
-14 @link og\n\
-13 @link or\n\
-8 @link ou\n\
13 @link pay\n\
11 @link put\n\
-8 @link slide\n\
-13 @link the\n\
-26 @link txt\n\
18 @link type\n\
-9 @link uzerinden\n\
-15 @link we\n\
8 @link you\n\
33 @link youll\n\
12 a\n\
42 a #\n\
-10 a badge\n\
-17 a bill\n\
-11 a bit\n\
-13 a call\n\
-8 a caller\n\
35 a car\n\
-24 a chi\n\
-18 a code\n\
11 a company\n\
14 a complaint\n\
14 a computer\n\
16 a confidential\n\
-18 a confirmation\n\
21 a courtesy\n\
-11 a cpr\n\
38 a crime\n\
8 a criminal\n\
-12 a cup\n\
-18 a day\n\
9 a deposit\n\
11 a document\n\
-15 a ete\n\
8 a federal\n\
-17 a fee\n\
-13 a fever\n\
-12 a fine\n\
14 a future\n\
-9 a gang\n\
-14 a gift\n\
-23 a good\n\
-11 a guy\n\
11 a hacker\n\
23 a judge\n\
-10 a key\n\
-10 a kitchen\n\
8 a laptop\n\
12 a lawyer\n\
-14 a letter\n\
13 a list\n\
9 a loan\n\
-12 a look\n\
12 a lot\n\
9 a lucky\n\
-11 a mail\n\
-15 a man\n\
-22 a meeting\n\
10 a minuit\n\
10 a missed\n\
45 a mistake\n\
11 a nadie\n\
-101 a new\n\
-14 a nice\n\
8 a notification\n\
11 a number\n\
13 a package\n\
-19 a page\n\
-13 a pair\n\
-13 a parcel\n\
12 a patrol\n\
24 a payment\n\
10 a phone\n\
11 a photo\n\
-14 a picture\n\
10 a place\n\
13 a plain\n\
19 a private\n\
8 a push\n\
15 a quick\n\
8 a quiet\n\
8 a real\n\
-8 a rented\n\
-8 a report\n\
11 a request\n\
58 a robot\n\
-20 a safe\n\
9 a scammer\n\
10 a screenshot\n\
17 a sec\n\
-13 a sentence\n\
8 a shipment\n\
-11 a shop\n\
25 a small\n\
-9 a spus\n\
-15 a stranger\n\
9 a student\n\
-10 a su\n\
22 a surprise\n\
13 a taxi\n\
-10 a temporary\n\
-11 a ticket\n\
16 a two\n\
39 a un\n\
8 a victim\n\
14 a virus\n\
-18 a wallet\n\
30 a warrant\n\
-8 a week\n\
12 a woman\n\
-17 a year\n\
-16 a10\n\
-13 a212\n\
-14 aaby\n\
-14 aaby @link\n\
13 aalborg\n\
14 aalbo…\n\
-23 aarhus\n\
-23 aarhu…\n\
-25 ab\n\
-25 ab #\n\
9 aband…\n\
10 abbiamo\n\
10 abbia…\n\
8 abges…\n\
-11 abhol…\n\
13 abi\n\
8 able\n\
8 able to\n\
8 abonnement\n\
-12 abonnement på\n\
-153 about\n\
-29 about #\n\
-16 about a\n\
13 about being\n\
-54 about the\n\
8 about this\n\
14 about to\n\
19 about your\n\
9 abra\n\
-38 abroad\n\
-38 abroa…\n\
-18 abuse\n\
-20 abuse material\n\
9 aby\n\
72 acc\n\
50 accept\n\
29 accept it\n\
-9 accepted\n\
-8 accepted #\n\
20 accepter\n\
65 accep…\n\
-11 access\n\
-9 access to\n\
-9 accet…\n\
16 accident\n\
21 accidentally\n\
18 accidentally reported\n\
37 accid…\n\
-10 accor…\n\
-29 account\n\
-8 account #\n\
10 account below\n\
-9 account but\n\
23 account ending\n\
-10 account i\n\
16 account in\n\
18 account is\n\
15 account keep\n\
-14 account lol\n\
-59 account number\n\
16 account of\n\
-10 account or\n\
9 account please\n\
8 account so\n\
-11 account that\n\
11 account the\n\
9 account was\n\
-8 account will\n\
-10 account you\n\
-35 accou…\n\
37 acct\n\
-9 accus…\n\
14 achet…\n\
31 acil\n\
-11 aciu\n\
20 acquisition\n\
15 acquisition and\n\
21 acqui…\n\
-18 act\n\
49 action.approve|advises\n\
26 action.approve|asks\n\
21 action.approve|asks action.approve|live\n\
33 action.approve|asks action.approve|reader\n\
27 action.approve|asks action.approve|speaks\n\
8 action.approve|asks action.buy|asks\n\
34 action.approve|asks action.call-back|live\n\
22 action.approve|asks action.call-back|reader\n\
39 action.approve|asks action.call-back|speaks\n\
12 action.approve|asks action.crypto|live\n\
20 action.approve|asks action.enter|asks\n\
34 action.approve|asks action.enter|live\n\
25 action.approve|asks action.enter|reader\n\
14 action.approve|asks action.give|asks\n\
17 action.approve|asks action.give|live\n\
-19 action.approve|asks action.give|reader\n\
10 action.approve|asks action.give|speaks\n\
8 action.approve|asks action.install|live\n\
14 action.approve|asks action.login|live\n\
-10 action.approve|asks action.pay|live\n\
10 action.approve|asks action.pay|reader\n\
14 action.approve|asks action.scan|live\n\
-28 action.approve|asks action.transfer|asks\n\
-14 action.approve|asks action.transfer|live\n\
10 action.approve|asks action.update|asks\n\
36 action.approve|asks action.update|live\n\
-8 action.approve|asks action.update|reader\n\
10 action.approve|asks action.update|speaks\n\
9 action.approve|asks authority.benefits|live\n\
8 action.approve|asks authority.customs|live\n\
-17 action.approve|asks authority.police|live\n\
9 action.approve|asks claim.already-paid|live\n\
8 action.approve|asks claim.crime|live\n\
-23 action.approve|asks claim.deposit|live\n\
-12 action.approve|asks claim.fee|live\n\
19 action.approve|asks claim.fine|live\n\
15 action.approve|asks claim.fine|speaks\n\
-16 action.approve|asks claim.link|live\n\
26 action.approve|asks claim.loan|live\n\
11 action.approve|asks claim.loan|reader\n\
-13 action.approve|asks claim.new-number|live\n\
-9 action.approve|asks claim.no-checking|live\n\
13 action.approve|asks claim.parcel|live\n\
-8 action.approve|asks claim.pick-up|live\n\
54 action.approve|asks claim.prompt|live\n\
48 action.approve|asks claim.prompt|reader\n\
21 action.approve|asks claim.prompt|speaks\n\
-16 action.approve|asks claim.purchase|live\n\
-11 action.approve|asks claim.purchase|speaks\n\
23 action.approve|asks claim.reassurance|live\n\
22 action.approve|asks claim.reassurance|reader\n\
19 action.approve|asks claim.refund|live\n\
12 action.approve|asks claim.refund|speaks\n\
18 action.approve|asks claim.renewal|live\n\
31 action.approve|asks claim.unusual-activity|live\n\
28 action.approve|asks claim.unusual-activity|reader\n\
20 action.approve|asks claim.unusual-activity|speaks\n\
-9 action.approve|asks credential.bank-details|asks\n\
-19 action.approve|asks credential.bank-details|reader\n\
16 action.approve|asks credential.code|reader\n\
10 action.approve|asks credential.cpr|asks\n\
11 action.approve|asks credential.cpr|live\n\
8 action.approve|asks credential.cpr|speaks\n\
-14 action.approve|asks credential.id-document|asks\n\
-13 action.approve|asks credential.id-document|live\n\
-20 action.approve|asks credential.mitid|asks\n\
45 action.approve|asks credential.mitid|live\n\
35 action.approve|asks credential.mitid|reader\n\
42 action.approve|asks credential.mitid|speaks\n\
15 action.approve|asks credential.one-time-code|live\n\
16 action.approve|asks credential.one-time-code|speaks\n\
17 action.approve|asks credential.password|asks\n\
9 action.approve|asks credential.password|live\n\
-9 action.approve|asks credential.personal-information|asks\n\
40 action.approve|asks firm.bank|live\n\
24 action.approve|asks firm.bank|speaks\n\
-9 action.approve|asks firm.courier|reader\n\
-19 action.approve|asks firm.payment|speaks\n\
10 action.approve|asks firm.shop|live\n\
18 action.approve|asks firm.support|live\n\
18 action.approve|asks firm.support|speaks\n\
-24 action.approve|asks firm.telecom|live\n\
-24 action.approve|asks firm.telecom|speaks\n\
-11 action.approve|asks money.amount|live\n\
11 action.approve|asks money.amount|reader\n\
-27 action.approve|asks person.family|live\n\
-11 action.approve|asks person.family|reader\n\
-8 action.approve|asks person.landlord|reader\n\
8 action.approve|asks threat.block|live\n\
9 action.approve|asks threat.block|speaks\n\
8 action.approve|asks threat.deadline|live\n\
10 action.approve|asks threat.deadline|speaks\n\
-15 action.approve|asks threat.debt|live\n\
42 action.approve|claims\n\
59 action.approve|live\n\
57 action.approve|live action.approve|reader\n\
33 action.approve|live action.approve|speaks\n\
8 action.approve|live action.buy|asks\n\
-12 action.approve|live action.buy|reader\n\
46 action.approve|live action.call-back|live\n\
31 action.approve|live action.call-back|reader\n\
49 action.approve|live action.call-back|speaks\n\
15 action.approve|live action.click|reader\n\
14 action.approve|live action.crypto|live\n\
19 action.approve|live action.enter|live\n\
22 action.approve|live action.enter|reader\n\
16 action.approve|live action.give|live\n\
-11 action.approve|live action.give|reader\n\
8 action.approve|live action.install|asks\n\
23 action.approve|live action.install|live\n\
35 action.approve|live action.login|live\n\
13 action.approve|live action.login|reader\n\
10 action.approve|live action.login|speaks\n\
-16 action.approve|live action.pay|asks\n\
-9 action.approve|live action.pay|live\n\
8 action.approve|live action.pay|reader\n\
-10 action.approve|live action.pay|speaks\n\
8 action.approve|live action.press-key|asks\n\
8 action.approve|live action.press-key|live\n\
15 action.approve|live action.scan|live\n\
9 action.approve|live action.stay-on-line|live\n\
9 action.approve|live action.stay-on-line|reader\n\
-24 action.approve|live action.transfer|asks\n\
-13 action.approve|live action.transfer|live\n\
24 action.approve|live action.update|live\n\
-18 action.approve|live action.update|reader\n\
13 action.approve|live action.update|speaks\n\
-9 action.approve|live action.withdraw|reader\n\
26 action.approve|live authority.benefits|live\n\
20 action.approve|live authority.benefits|reader\n\
11 action.approve|live authority.benefits|speaks\n\
15 action.approve|live authority.customs|live\n\
36 action.approve|live authority.digital-post|live\n\
12 action.approve|live authority.digital-post|speaks\n\
8 action.approve|live authority.municipality|speaks\n\
-25 action.approve|live authority.police|live\n\
9 action.approve|live claim.already-paid|live\n\
19 action.approve|live claim.crime|live\n\
8 action.approve|live claim.crime|reader\n\
-25 action.approve|live claim.deposit|live\n\
22 action.approve|live claim.emergency|reader\n\
-14 action.approve|live claim.fee|live\n\
20 action.approve|live claim.fine|live\n\
16 action.approve|live claim.fine|speaks\n\
11 action.approve|live claim.hacked|live\n\
-21 action.approve|live claim.link|live\n\
29 action.approve|live claim.loan|live\n\
16 action.approve|live claim.loan|reader\n\
-19 action.approve|live claim.new-number|live\n\
-10 action.approve|live claim.new-number|speaks\n\
9 action.approve|live claim.paid-back|reader\n\
21 action.approve|live claim.parcel|live\n\
9 action.approve|live claim.parcel|reader\n\
-16 action.approve|live claim.pick-up|live\n\
9 action.approve|live claim.prize|speaks\n\
66 action.approve|live claim.prompt|live\n\
51 action.approve|live claim.prompt|reader\n\
21 action.approve|live claim.prompt|speaks\n\
15 action.approve|live claim.purchase|reader\n\
-9 action.approve|live claim.purchase|speaks\n\
25 action.approve|live claim.reassurance|live\n\
22 action.approve|live claim.reassurance|reader\n\
13 action.approve|live claim.refund|speaks\n\
22 action.approve|live claim.renewal|live\n\
9 action.approve|live claim.residence|live\n\
9 action.approve|live claim.safe-account|live\n\
-23 action.approve|live claim.unpaid|live\n\
46 action.approve|live claim.unusual-activity|live\n\
33 action.approve|live claim.unusual-activity|reader\n\
24 action.approve|live claim.unusual-activity|speaks\n\
15 action.approve|live claim.your-own|live\n\
9 action.approve|live claim.your-own|reader\n\
-8 action.approve|live credential.bank-details|asks\n\
-16 action.approve|live credential.bank-details|reader\n\
-12 action.approve|live credential.card|reader\n\
10 action.approve|live credential.cpr|asks\n\
18 action.approve|live credential.cpr|live\n\
12 action.approve|live credential.cpr|speaks\n\
-13 action.approve|live credential.id-document|asks\n\
-13 action.approve|live credential.id-document|live\n\
-18 action.approve|live credential.id-document|speaks\n\
-11 action.approve|live credential.mitid|asks\n\
32 action.approve|live credential.mitid|live\n\
40 action.approve|live credential.mitid|reader\n\
26 action.approve|live credential.mitid|speaks\n\
18 action.approve|live credential.one-time-code|live\n\
16 action.approve|live credential.one-time-code|speaks\n\
18 action.approve|live credential.password|asks\n\
19 action.approve|live credential.password|live\n\
12 action.approve|live credential.password|reader\n\
-10 action.approve|live credential.personal-information|live\n\
36 action.approve|live firm.bank|live\n\
35 action.approve|live firm.bank|speaks\n\
-9 action.approve|live firm.courier|reader\n\
-21 action.approve|live firm.payment|speaks\n\
10 action.approve|live firm.shop|live\n\
15 action.approve|live firm.support|live\n\
19 action.approve|live firm.support|speaks\n\
-24 action.approve|live firm.telecom|live\n\
-24 action.approve|live firm.telecom|speaks\n\
-26 action.approve|live money.amount|live\n\
9 action.approve|live money.amount|reader\n\
13 action.approve|live person.agent|live\n\
9 action.approve|live person.agent|speaks\n\
-29 action.approve|live person.family|live\n\
-8 action.approve|live person.family|reader\n\
-8 action.approve|live person.landlord|reader\n\
16 action.approve|live threat.arrest|reader\n\
23 action.approve|live threat.block|live\n\
10 action.approve|live threat.block|reader\n\
15 action.approve|live threat.deadline|live\n\
13 action.approve|live threat.deadline|reader\n\
12 action.approve|live threat.deadline|speaks\n\
-15 action.approve|live threat.debt|live\n\
81 action.approve|reader\n\
17 action.approve|reader action.approve|speaks\n\
-9 action.approve|reader action.buy|reader\n\
14 action.approve|reader action.call-back|live\n\
-14 action.approve|reader action.click|asks\n\
-14 action.approve|reader action.click|live\n\
11 action.approve|reader action.enter|asks\n\
26 action.approve|reader action.enter|live\n\
28 action.approve|reader action.enter|reader\n\
-23 action.approve|reader action.give|asks\n\
-21 action.approve|reader action.give|speaks\n\
14 action.approve|reader action.install|live\n\
12 action.approve|reader action.keep-secret|asks\n\
12 action.approve|reader action.keep-secret|live\n\
23 action.approve|reader action.login|live\n\
8 action.approve|reader action.login|reader\n\
8 action.approve|reader action.login|speaks\n\
9 action.approve|reader action.pay|asks\n\
30 action.approve|reader action.pay|live\n\
29 action.approve|reader action.pay|reader\n\
-8 action.approve|reader action.pay|speaks\n\
-9 action.approve|reader action.reply|asks\n\
-14 action.approve|reader action.reply|live\n\
-12 action.approve|reader action.reply|reader\n\
9 action.approve|reader action.stay-on-line|live\n\
12 action.approve|reader action.stay-on-line|reader\n\
-31 action.approve|reader action.update|asks\n\
-11 action.approve|reader action.update|live\n\
-21 action.approve|reader action.update|reader\n\
-9 action.approve|reader action.withdraw|live\n\
9 action.approve|reader authority.benefits|live\n\
10 action.approve|reader authority.benefits|speaks\n\
8 action.approve|reader authority.digital-post|live\n\
-12 action.approve|reader authority.police|reader\n\
10 action.approve|reader claim.cannot-meet|live\n\
-10 action.approve|reader claim.deposit|live\n\
25 action.approve|reader claim.emergency|live\n\
21 action.approve|reader claim.emergency|reader\n\
-24 action.approve|reader claim.fee|live\n\
-11 action.approve|reader claim.fee|reader\n\
-8 action.approve|reader claim.fee|speaks\n\
8 action.approve|reader claim.isolation|reader\n\
-12 action.approve|reader claim.link|live\n\
12 action.approve|reader claim.loan|live\n\
10 action.approve|reader claim.loan|reader\n\
22 action.approve|reader claim.no-checking|live\n\
20 action.approve|reader claim.no-checking|reader\n\
8 action.approve|reader claim.prize|speaks\n\
41 action.approve|reader claim.prompt|live\n\
33 action.approve|reader claim.prompt|reader\n\
21 action.approve|reader claim.prompt|speaks\n\
19 action.approve|reader claim.purchase|live\n\
12 action.approve|reader claim.purchase|reader\n\
23 action.approve|reader claim.reassurance|live\n\
27 action.approve|reader claim.reassurance|reader\n\
-9 action.approve|reader claim.refund|reader\n\
30 action.approve|reader claim.unusual-activity|live\n\
29 action.approve|reader claim.unusual-activity|reader\n\
17 action.approve|reader claim.unusual-activity|speaks\n\
-11 action.approve|reader credential.bank-details|asks\n\
-13 action.approve|reader credential.bank-details|reader\n\
-10 action.approve|reader credential.card|live\n\
-8 action.approve|reader credential.card|speaks\n\
8 action.approve|reader credential.code|asks\n\
11 action.approve|reader credential.code|live\n\
12 action.approve|reader credential.cpr|asks\n\
14 action.approve|reader credential.cpr|live\n\
16 action.approve|reader credential.mitid|live\n\
26 action.approve|reader credential.mitid|reader\n\
12 action.approve|reader credential.password|asks\n\
19 action.approve|reader credential.password|live\n\
17 action.approve|reader credential.password|reader\n\
10 action.approve|reader credential.personal-information|reader\n\
17 action.approve|reader firm.bank|live\n\
16 action.approve|reader firm.bank|speaks\n\
-8 action.approve|reader firm.courier|speaks\n\
12 action.approve|reader firm.support|live\n\
12 action.approve|reader firm.support|speaks\n\
-8 action.approve|reader money.amount|reader\n\
-9 action.approve|reader money.amount|speaks\n\
12 action.approve|reader money.valuables|live\n\
13 action.approve|reader person.agent|live\n\
9 action.approve|reader person.agent|speaks\n\
8 action.approve|reader person.family|reader\n\
8 action.approve|reader person.family|speaks\n\
18 action.approve|reader person.landlord|live\n\
15 action.approve|reader person.landlord|reader\n\
8 action.approve|reader threat.arrest|live\n\
8 action.approve|reader threat.arrest|reader\n\
-9 action.approve|reader threat.block|live\n\
-11 action.approve|reader threat.block|reader\n\
45 action.approve|reader threat.deadline|live\n\
20 action.approve|reader threat.deadline|reader\n\
8 action.approve|reader threat.deadline|speaks\n\
-38 action.approve|reports\n\
35 action.approve|speaks\n\
12 action.approve|speaks action.call-back|live\n\
12 action.approve|speaks action.call-back|speaks\n\
15 action.approve|speaks action.enter|live\n\
11 action.approve|speaks action.login|live\n\
9 action.approve|speaks action.login|reader\n\
-8 action.approve|speaks action.reply|live\n\
-9 action.approve|speaks action.reply|reader\n\
11 action.approve|speaks action.transfer|live\n\
25 action.approve|speaks action.update|live\n\
9 action.approve|speaks action.update|reader\n\
-12 action.approve|speaks claim.deposit|live\n\
12 action.approve|speaks claim.loan|live\n\
10 action.approve|speaks claim.prompt|live\n\
8 action.approve|speaks claim.prompt|reader\n\
14 action.approve|speaks claim.unusual-activity|live\n\
10 action.approve|speaks claim.unusual-activity|reader\n\
11 action.approve|speaks claim.unusual-activity|speaks\n\
11 action.approve|speaks claim.your-own|live\n\
11 action.approve|speaks claim.your-own|reader\n\
-10 action.approve|speaks credential.card|live\n\
-11 action.approve|speaks credential.card|reader\n\
-11 action.approve|speaks credential.card|speaks\n\
-9 action.approve|speaks credential.id-document|asks\n\
-9 action.approve|speaks credential.id-document|live\n\
22 action.approve|speaks credential.mitid|live\n\
11 action.approve|speaks credential.mitid|speaks\n\
18 action.approve|speaks credential.one-time-code|live\n\
16 action.approve|speaks credential.one-time-code|speaks\n\
-15 action.approve|speaks credential.personal-information|asks\n\
-14 action.approve|speaks credential.personal-information|live\n\
-11 action.approve|speaks firm.bank|reader\n\
-8 action.approve|speaks threat.block|reader\n\
-11 action.approve|speaks threat.deadline|reader\n\
11 action.buy|advises\n\
22 action.buy|asks\n\
18 action.buy|asks action.buy|live\n\
11 action.buy|asks action.buy|reader\n\
11 action.buy|asks action.click|asks\n\
12 action.buy|asks action.click|live\n\
-8 action.buy|asks action.enter|live\n\
-8 action.buy|asks action.enter|reader\n\
33 action.buy|asks action.gift-card|asks\n\
21 action.buy|asks action.gift-card|live\n\
-9 action.buy|asks action.gift-card|reader\n\
69 action.buy|asks action.give|asks\n\
53 action.buy|asks action.give|live\n\
29 action.buy|asks action.give|reader\n\
12 action.buy|asks action.give|speaks\n\
9 action.buy|asks action.keep-secret|asks\n\
9 action.buy|asks action.keep-secret|live\n\
10 action.buy|asks action.transfer|asks\n\
28 action.buy|asks action.transfer|live\n\
11 action.buy|asks action.transfer|reader\n\
12 action.buy|asks action.transfer|speaks\n\
25 action.buy|asks action.update|live\n\
18 action.buy|asks action.update|reader\n\
24 action.buy|asks authority.police|live\n\
18 action.buy|asks authority.police|reader\n\
8 action.buy|asks claim.all-money|live\n\
25 action.buy|asks claim.already-paid|live\n\
11 action.buy|asks claim.cannot-meet|live\n\
8 action.buy|asks claim.cannot-meet|speaks\n\
10 action.buy|asks claim.emergency|live\n\
15 action.buy|asks claim.investment|live\n\
10 action.buy|asks claim.link|live\n\
10 action.buy|asks claim.mule|live\n\
9 action.buy|asks claim.mule|reader\n\
-11 action.buy|asks claim.new-number|reader\n\
12 action.buy|asks claim.other-account|live\n\
9 action.buy|asks claim.pick-up|live\n\
8 action.buy|asks claim.pick-up|reader\n\
16 action.buy|asks claim.prize|live\n\
15 action.buy|asks claim.prize|speaks\n\
13 action.buy|asks claim.purchase|live\n\
9 action.buy|asks claim.reassurance|live\n\
-10 action.buy|asks credential.card|live\n\
50 action.buy|asks credential.code|asks\n\
51 action.buy|asks credential.code|live\n\
21 action.buy|asks credential.code|reader\n\
10 action.buy|asks credential.mitid|reader\n\
8 action.buy|asks credential.personal-information|live\n\
11 action.buy|asks credential.personal-information|reader\n\
8 action.buy|asks firm.bank|live\n\
9 action.buy|asks firm.courier|live\n\
10 action.buy|asks firm.shop|live\n\
67 action.buy|asks money.amount|live\n\
19 action.buy|asks money.amount|reader\n\
-11 action.buy|asks money.unusual-means|live\n\
17 action.buy|asks money.valuables|live\n\
19 action.buy|asks person.buyer|reader\n\
-10 action.buy|asks person.family|live\n\
-11 action.buy|asks person.family|speaks\n\
-12 action.buy|asks person.landlord|live\n\
9 action.buy|asks threat.arrest|live\n\
24 action.buy|asks threat.block|live\n\
27 action.buy|asks threat.deadline|live\n\
-80 action.buy|claims\n\
-59 action.buy|live\n\
8 action.buy|live action.call-back|live\n\
9 action.buy|live action.call-back|reader\n\
22 action.buy|live action.click|asks\n\
22 action.buy|live action.click|live\n\
12 action.buy|live action.click|reader\n\
-12 action.buy|live action.enter|asks\n\
-14 action.buy|live action.enter|live\n\
-15 action.buy|live action.enter|reader\n\
30 action.buy|live action.gift-card|asks\n\
10 action.buy|live action.gift-card|live\n\
-13 action.buy|live action.gift-card|reader\n\
51 action.buy|live action.give|asks\n\
23 action.buy|live action.give|live\n\
25 action.buy|live action.give|reader\n\
10 action.buy|live action.give|speaks\n\
-10 action.buy|live action.keep-secret|speaks\n\
9 action.buy|live action.login|live\n\
-20 action.buy|live action.pay|asks\n\
-21 action.buy|live action.pay|live\n\
-17 action.buy|live action.pay|reader\n\
-13 action.buy|live action.pay|speaks\n\
20 action.buy|live action.transfer|asks\n\
44 action.buy|live action.transfer|live\n\
15 action.buy|live action.transfer|reader\n\
14 action.buy|live action.transfer|speaks\n\
25 action.buy|live action.update|live\n\
15 action.buy|live action.update|reader\n\
19 action.buy|live authority.police|live\n\
19 action.buy|live authority.police|reader\n\
13 action.buy|live claim.all-money|live\n\
14 action.buy|live claim.already-paid|live\n\
-9 action.buy|live claim.cannot-meet|speaks\n\
-9 action.buy|live claim.fee|live\n\
-10 action.buy|live claim.fee|reader\n\
8 action.buy|live claim.hacked|live\n\
23 action.buy|live claim.investment|live\n\
8 action.buy|live claim.investment|reader\n\
10 action.buy|live claim.investment|speaks\n\
13 action.buy|live claim.link|live\n\
10 action.buy|live claim.link|speaks\n\
9 action.buy|live claim.mule|reader\n\
8 action.buy|live claim.new-number|speaks\n\
-11 action.buy|live claim.no-checking|live\n\
15 action.buy|live claim.other-account|live\n\
14 action.buy|live claim.other-account|reader\n\
10 action.buy|live claim.pick-up|live\n\
9 action.buy|live claim.pick-up|reader\n\
9 action.buy|live claim.prize|live\n\
13 action.buy|live claim.prize|speaks\n\
-29 action.buy|live claim.purchase|live\n\
-32 action.buy|live claim.purchase|reader\n\
12 action.buy|live claim.reassurance|live\n\
15 action.buy|live credential.bank-details|live\n\
13 action.buy|live credential.bank-details|speaks\n\
-11 action.buy|live credential.card|asks\n\
-18 action.buy|live credential.card|live\n\
34 action.buy|live credential.code|asks\n\
34 action.buy|live credential.code|live\n\
10 action.buy|live credential.code|reader\n\
-8 action.buy|live credential.code|speaks\n\
-8 action.buy|live credential.mitid|live\n\
-13 action.buy|live credential.mitid|speaks\n\
-14 action.buy|live credential.one-time-code|live\n\
9 action.buy|live credential.personal-information|live\n\
11 action.buy|live credential.personal-information|reader\n\
18 action.buy|live firm.bank|live\n\
11 action.buy|live firm.bank|reader\n\
11 action.buy|live firm.shop|live\n\
29 action.buy|live money.amount|live\n\
-16 action.buy|live money.unusual-means|live\n\
-8 action.buy|live money.unusual-means|reader\n\
20 action.buy|live money.valuables|live\n\
9 action.buy|live money.valuables|reader\n\
-9 action.buy|live person.agent|live\n\
24 action.buy|live person.buyer|reader\n\
-20 action.buy|live person.family|live\n\
-14 action.buy|live person.family|speaks\n\
-13 action.buy|live person.landlord|live\n\
12 action.buy|live threat.arrest|live\n\
23 action.buy|live threat.block|live\n\
13 action.buy|live threat.deadline|live\n\
16 action.buy|reader\n\
17 action.buy|reader action.click|asks\n\
17 action.buy|reader action.click|live\n\
12 action.buy|reader action.click|reader\n\
-12 action.buy|reader action.enter|asks\n\
-12 action.buy|reader action.enter|live\n\
-15 action.buy|reader action.enter|reader\n\
-14 action.buy|reader action.gift-card|asks\n\
-17 action.buy|reader action.gift-card|live\n\
-12 action.buy|reader action.gift-card|reader\n\
26 action.buy|reader action.give|asks\n\
27 action.buy|reader action.give|live\n\
51 action.buy|reader action.give|reader\n\
43 action.buy|reader action.give|speaks\n\
8 action.buy|reader action.keep-secret|asks\n\
8 action.buy|reader action.keep-secret|live\n\
-11 action.buy|reader action.pay|reader\n\
-13 action.buy|reader action.pay|speaks\n\
10 action.buy|reader action.transfer|asks\n\
17 action.buy|reader action.transfer|live\n\
12 action.buy|reader action.transfer|reader\n\
8 action.buy|reader action.transfer|speaks\n\
-9 action.buy|reader action.update|asks\n\
18 action.buy|reader action.update|live\n\
11 action.buy|reader authority.police|live\n\
14 action.buy|reader authority.police|reader\n\
10 action.buy|reader claim.all-money|live\n\
18 action.buy|reader claim.already-paid|live\n\
18 action.buy|reader claim.case|live\n\
15 action.buy|reader claim.case|speaks\n\
8 action.buy|reader claim.hacked|live\n\
10 action.buy|reader claim.investment|live\n\
9 action.buy|reader claim.investment|reader\n\
9 action.buy|reader claim.investment|speaks\n\
9 action.buy|reader claim.job|live\n\
9 action.buy|reader claim.job|reader\n\
10 action.buy|reader claim.link|live\n\
10 action.buy|reader claim.link|speaks\n\
9 action.buy|reader claim.mule|reader\n\
-9 action.buy|reader claim.no-checking|live\n\
-43 action.buy|reader claim.purchase|live\n\
-39 action.buy|reader claim.purchase|reader\n\
11 action.buy|reader claim.reassurance|live\n\
-13 action.buy|reader credential.card|asks\n\
-23 action.buy|reader credential.card|live\n\
-9 action.buy|reader credential.card|reader\n\
11 action.buy|reader credential.code|reader\n\
-8 action.buy|reader credential.code|speaks\n\
-9 action.buy|reader credential.mitid|live\n\
-11 action.buy|reader credential.mitid|speaks\n\
-8 action.buy|reader credential.one-time-code|live\n\
17 action.buy|reader credential.one-time-code|reader\n\
30 action.buy|reader credential.personal-information|live\n\
12 action.buy|reader credential.personal-information|reader\n\
13 action.buy|reader firm.bank|live\n\
10 action.buy|reader firm.courier|live\n\
8 action.buy|reader firm.payment|live\n\
10 action.buy|reader firm.shop|live\n\
-10 action.buy|reader money.unusual-means|live\n\
-8 action.buy|reader money.unusual-means|reader\n\
9 action.buy|reader money.valuables|live\n\
12 action.buy|reader money.valuables|reader\n\
23 action.buy|reader person.buyer|live\n\
28 action.buy|reader person.buyer|reader\n\
-8 action.buy|reader threat.block|live\n\
-14 action.buy|reader threat.deadline|live\n\
-15 action.buy|reader threat.deadline|reader\n\
-24 action.buy|reports\n\
-8 action.buy|speaks action.gift-card|asks\n\
8 action.buy|speaks action.give|asks\n\
8 action.buy|speaks action.give|live\n\
8 action.buy|speaks action.give|reader\n\
11 action.buy|speaks action.transfer|live\n\
-8 action.buy|speaks money.unusual-means|live\n\
-8 action.buy|speaks money.unusual-means|reader\n\
9 action.buy|speaks threat.deadline|live\n\
-33 action.call-back|advises\n\
-12 action.call-back|asks\n\
-15 action.call-back|asks action.call-back|live\n\
-116 action.call-back|asks action.call-back|reader\n\
-54 action.call-back|asks action.call-back|speaks\n\
11 action.call-back|asks action.enter|asks\n\
17 action.call-back|asks action.enter|live\n\
-20 action.call-back|asks action.give|asks\n\
-12 action.call-back|asks action.give|reader\n\
-9 action.call-back|asks action.give|speaks\n\
26 action.call-back|asks action.install|live\n\
15 action.call-back|asks action.install|reader\n\
-15 action.call-back|asks action.login|asks\n\
14 action.call-back|asks action.move-chat|live\n\
12 action.call-back|asks action.move-chat|speaks\n\
28 action.call-back|asks action.pay|live\n\
-21 action.call-back|asks action.reply|asks\n\
-26 action.call-back|asks action.reply|live\n\
-16 action.call-back|asks action.reply|speaks\n\
-12 action.call-back|asks action.transfer|asks\n\
-16 action.call-back|asks action.transfer|live\n\
-19 action.call-back|asks action.transfer|reader\n\
-25 action.call-back|asks action.update|reader\n\
-12 action.call-back|asks action.update|speaks\n\
-10 action.call-back|asks authority.benefits|live\n\
-17 action.call-back|asks authority.digital-post|live\n\
-14 action.call-back|asks authority.digital-post|reader\n\
-16 action.call-back|asks authority.police|live\n\
-16 action.call-back|asks authority.police|speaks\n\
10 action.call-back|asks authority.state|live\n\
-9 action.call-back|asks authority.tax|live\n\
11 action.call-back|asks claim.case|reader\n\
10 action.call-back|asks claim.crime|live\n\
8 action.call-back|asks claim.fee|reader\n\
-13 action.call-back|asks claim.fine|live\n\
-11 action.call-back|asks claim.fine|reader\n\
36 action.call-back|asks claim.hacked|live\n\
19 action.call-back|asks claim.hacked|reader\n\
-10 action.call-back|asks claim.link|reader\n\
-18 action.call-back|asks claim.new-number|live\n\
-16 action.call-back|asks claim.new-number|speaks\n\
13 action.call-back|asks claim.no-checking|live\n\
-56 action.call-back|asks claim.not-you|live\n\
-11 action.call-back|asks claim.not-you|reader\n\
-40 action.call-back|asks claim.not-you|speaks\n\
-16 action.call-back|asks claim.pick-up|live\n\
-19 action.call-back|asks claim.pick-up|reader\n\
-13 action.call-back|asks claim.pick-up|speaks\n\
18 action.call-back|asks claim.prize|live\n\
12 action.call-back|asks claim.prize|reader\n\
-15 action.call-back|asks claim.prompt|live\n\
-13 action.call-back|asks claim.prompt|reader\n\
12 action.call-back|asks claim.purchase|reader\n\
11 action.call-back|asks claim.purchase|speaks\n\
13 action.call-back|asks claim.recovery|live\n\
13 action.call-back|asks claim.recovery|reader\n\
11 action.call-back|asks claim.refund|speaks\n\
8 action.call-back|asks claim.safe-account|live\n\
-15 action.call-back|asks claim.unusual-activity|live\n\
-42 action.call-back|asks claim.unusual-activity|reader\n\
41 action.call-back|asks claim.virus|live\n\
33 action.call-back|asks claim.virus|reader\n\
9 action.call-back|asks claim.virus|speaks\n\
-13 action.call-back|asks claim.your-own|live\n\
-8 action.call-back|asks claim.your-own|speaks\n\
11 action.call-back|asks credential.bank-details|live\n\
10 action.call-back|asks credential.bank-details|reader\n\
8 action.call-back|asks credential.bank-details|speaks\n\
-17 action.call-back|asks credential.card|asks\n\
-30 action.call-back|asks credential.card|live\n\
-33 action.call-back|asks credential.card|reader\n\
-18 action.call-back|asks credential.code|live\n\
-18 action.call-back|asks credential.code|reader\n\
-8 action.call-back|asks credential.code|speaks\n\
-15 action.call-back|asks credential.cpr|asks\n\
-15 action.call-back|asks credential.cpr|live\n\
-17 action.call-back|asks credential.cpr|reader\n\
10 action.call-back|asks credential.id-document|reader\n\
-32 action.call-back|asks credential.mitid|asks\n\
-28 action.call-back|asks credential.mitid|live\n\
-33 action.call-back|asks credential.mitid|reader\n\
-34 action.call-back|asks credential.mitid|speaks\n\
-9 action.call-back|asks credential.one-time-code|asks\n\
-20 action.call-back|asks credential.one-time-code|live\n\
14 action.call-back|asks credential.password|live\n\
20 action.call-back|asks credential.password|reader\n\
8 action.call-back|asks credential.personal-information|live\n\
20 action.call-back|asks credential.pin|asks\n\
27 action.call-back|asks credential.pin|live\n\
-8 action.call-back|asks firm.bank|live\n\
-29 action.call-back|asks firm.bank|reader\n\
-20 action.call-back|asks firm.bank|speaks\n\
13 action.call-back|asks firm.payment|speaks\n\
22 action.call-back|asks firm.support|live\n\
23 action.call-back|asks firm.support|reader\n\
9 action.call-back|asks firm.toll|live\n\
8 action.call-back|asks firm.utility|speaks\n\
33 action.call-back|asks money.amount|live\n\
16 action.call-back|asks money.amount|reader\n\
9 action.call-back|asks money.unusual-means|live\n\
-18 action.call-back|asks money.valuables|live\n\
-23 action.call-back|asks money.valuables|reader\n\
-8 action.call-back|asks money.valuables|speaks\n\
-8 action.call-back|asks person.agent|reader\n\
-11 action.call-back|asks person.agent|speaks\n\
-27 action.call-back|asks person.family|live\n\
-13 action.call-back|asks person.family|reader\n\
-34 action.call-back|asks person.family|speaks\n\
-11 action.call-back|asks threat.arrest|reader\n\
-18 action.call-back|asks threat.block|live\n\
-24 action.call-back|asks threat.block|reader\n\
-8 action.call-back|asks threat.block|speaks\n\
17 action.call-back|asks threat.deadline|live\n\
-22 action.call-back|asks threat.deadline|speaks\n\
-8 action.call-back|asks threat.exposure|live\n\
-16 action.call-back|denies\n\
-13 action.call-back|live\n\
-93 action.call-back|live action.call-back|reader\n\
42 action.call-back|live action.call-back|speaks\n\
14 action.call-back|live action.click|reader\n\
12 action.call-back|live action.crypto|asks\n\
11 action.call-back|live action.enter|asks\n\
19 action.call-back|live action.enter|live\n\
8 action.call-back|live action.gift-card|live\n\
31 action.call-back|live action.give|asks\n\
59 action.call-back|live action.give|live\n\
25 action.call-back|live action.give|reader\n\
-8 action.call-back|live action.give|speaks\n\
10 action.call-back|live action.hand-over|reader\n\
31 action.call-back|live action.install|live\n\
19 action.call-back|live action.install|reader\n\
-10 action.call-back|live action.keep-secret|live\n\
-19 action.call-back|live action.login|asks\n\
-13 action.call-back|live action.login|live\n\
12 action.call-back|live action.login|reader\n\
10 action.call-back|live action.move-chat|asks\n\
27 action.call-back|live action.move-chat|live\n\
10 action.call-back|live action.move-chat|reader\n\
14 action.call-back|live action.move-chat|speaks\n\
33 action.call-back|live action.pay|live\n\
-11 action.call-back|live action.press-key|asks\n\
-14 action.call-back|live action.press-key|live\n\
-25 action.call-back|live action.press-key|reader\n\
-14 action.call-back|live action.reply|asks\n\
-20 action.call-back|live action.reply|live\n\
-16 action.call-back|live action.reply|speaks\n\
15 action.call-back|live action.stay-on-line|asks\n\
15 action.call-back|live action.stay-on-line|live\n\
-16 action.call-back|live action.transfer|reader\n\
28 action.call-back|live action.update|live\n\
-19 action.call-back|live action.update|reader\n\
-10 action.call-back|live action.update|speaks\n\
9 action.call-back|live action.withdraw|asks\n\
8 action.call-back|live action.withdraw|live\n\
-23 action.call-back|live authority.benefits|live\n\
-15 action.call-back|live authority.benefits|reader\n\
-12 action.call-back|live authority.benefits|speaks\n\
10 action.call-back|live authority.customs|live\n\
-27 action.call-back|live authority.digital-post|live\n\
-14 action.call-back|live authority.digital-post|reader\n\
9 action.call-back|live authority.health|reader\n\
8 action.call-back|live authority.health|speaks\n\
-13 action.call-back|live authority.nsk|live\n\
-18 action.call-back|live authority.police|live\n\
-26 action.call-back|live authority.police|speaks\n\
10 action.call-back|live authority.state|live\n\
9 action.call-back|live authority.state|reader\n\
-8 action.call-back|live claim.all-money|live\n\
18 action.call-back|live claim.broken-phone|live\n\
-8 action.call-back|live claim.broken-phone|speaks\n\
9 action.call-back|live claim.cannot-meet|reader\n\
12 action.call-back|live claim.cannot-meet|speaks\n\
-12 action.call-back|live claim.case|live\n\
12 action.call-back|live claim.case|speaks\n\
30 action.call-back|live claim.crime|live\n\
-12 action.call-back|live claim.deposit|reader\n\
14 action.call-back|live claim.easy-money|live\n\
9 action.call-back|live claim.easy-money|reader\n\
-10 action.call-back|live claim.fee|live\n\
11 action.call-back|live claim.fee|reader\n\
-11 action.call-back|live claim.fee|speaks\n\
12 action.call-back|live claim.fine|live\n\
-8 action.call-back|live claim.fine|reader\n\
19 action.call-back|live claim.fine|speaks\n\
42 action.call-back|live claim.hacked|live\n\
21 action.call-back|live claim.hacked|reader\n\
8 action.call-back|live claim.investment|reader\n\
20 action.call-back|live claim.isolation|live\n\
12 action.call-back|live claim.isolation|reader\n\
-10 action.call-back|live claim.link|reader\n\
-24 action.call-back|live claim.menu|live\n\
-17 action.call-back|live claim.menu|reader\n\
-8 action.call-back|live claim.menu|speaks\n\
9 action.call-back|live claim.misused-name|live\n\
9 action.call-back|live claim.misused-name|reader\n\
-30 action.call-back|live claim.new-number|live\n\
-13 action.call-back|live claim.new-number|reader\n\
-26 action.call-back|live claim.new-number|speaks\n\
11 action.call-back|live claim.no-checking|live\n\
-12 action.call-back|live claim.no-checking|reader\n\
-18 action.call-back|live claim.no-checking|speaks\n\
-57 action.call-back|live claim.not-you|live\n\
-12 action.call-back|live claim.not-you|reader\n\
-41 action.call-back|live claim.not-you|speaks\n\
12 action.call-back|live claim.other-account|reader\n\
17 action.call-back|live claim.paid-back|live\n\
10 action.call-back|live claim.paid-back|reader\n\
9 action.call-back|live claim.parcel|live\n\
8 action.call-back|live claim.parcel|speaks\n\
-18 action.call-back|live claim.pick-up|live\n\
-23 action.call-back|live claim.pick-up|reader\n\
-12 action.call-back|live claim.pick-up|speaks\n\
12 action.call-back|live claim.prize|live\n\
13 action.call-back|live claim.prize|reader\n\
-15 action.call-back|live claim.prompt|live\n\
-19 action.call-back|live claim.prompt|reader\n\
12 action.call-back|live claim.purchase|speaks\n\
14 action.call-back|live claim.reassurance|live\n\
17 action.call-back|live claim.reassurance|reader\n\
-15 action.call-back|live claim.refund|live\n\
-11 action.call-back|live claim.refund|reader\n\
20 action.call-back|live claim.renewal|live\n\
10 action.call-back|live claim.renewal|reader\n\
-8 action.call-back|live claim.residence|live\n\
25 action.call-back|live claim.safe-account|live\n\
15 action.call-back|live claim.safe-account|reader\n\
8 action.call-back|live claim.unpaid|live\n\
-13 action.call-back|live claim.unusual-activity|live\n\
-49 action.call-back|live claim.unusual-activity|reader\n\
37 action.call-back|live claim.virus|live\n\
27 action.call-back|live claim.virus|reader\n\
-26 action.call-back|live claim.your-own|live\n\
-20 action.call-back|live claim.your-own|reader\n\
-9 action.call-back|live claim.your-own|speaks\n\
-9 action.call-back|live credential.balance|live\n\
10 action.call-back|live credential.bank-details|asks\n\
9 action.call-back|live credential.bank-details|live\n\
16 action.call-back|live credential.bank-details|speaks\n\
-18 action.call-back|live credential.card|live\n\
-31 action.call-back|live credential.card|reader\n\
8 action.call-back|live credential.card|speaks\n\
-17 action.call-back|live credential.code|live\n\
-9 action.call-back|live credential.code|reader\n\
-12 action.call-back|live credential.code|speaks\n\
-19 action.call-back|live credential.cpr|reader\n\
9 action.call-back|live credential.cpr|speaks\n\
9 action.call-back|live credential.id-document|live\n\
18 action.call-back|live credential.id-document|reader\n\
-18 action.call-back|live credential.mitid|asks\n\
-30 action.call-back|live credential.mitid|live\n\
-49 action.call-back|live credential.mitid|reader\n\
-35 action.call-back|live credential.mitid|speaks\n\
-12 action.call-back|live credential.one-time-code|asks\n\
-19 action.call-back|live credential.one-time-code|live\n\
9 action.call-back|live credential.password|asks\n\
15 action.call-back|live credential.password|live\n\
15 action.call-back|live credential.password|reader\n\
11 action.call-back|live credential.password|speaks\n\
16 action.call-back|live credential.pin|asks\n\
35 action.call-back|live credential.pin|live\n\
-8 action.call-back|live firm.bank|live\n\
-29 action.call-back|live firm.bank|reader\n\
-20 action.call-back|live firm.bank|speaks\n\
21 action.call-back|live firm.payment|live\n\
11 action.call-back|live firm.payment|reader\n\
11 action.call-back|live firm.payment|speaks\n\
9 action.call-back|live firm.shop|live\n\
37 action.call-back|live firm.support|live\n\
24 action.call-back|live firm.support|reader\n\
26 action.call-back|live firm.support|speaks\n\
8 action.call-back|live firm.utility|speaks\n\
80 action.call-back|live money.amount|live\n\
21 action.call-back|live money.amount|reader\n\
-22 action.call-back|live money.valuables|reader\n\
13 action.call-back|live person.adviser|live\n\
13 action.call-back|live person.adviser|reader\n\
-13 action.call-back|live person.agent|live\n\
-12 action.call-back|live person.agent|reader\n\
-17 action.call-back|live person.agent|speaks\n\
-61 action.call-back|live person.family|live\n\
-56 action.call-back|live person.family|speaks\n\
-10 action.call-back|live person.recruiter|live\n\
32 action.call-back|live threat.arrest|live\n\
-13 action.call-back|live threat.arrest|reader\n\
-26 action.call-back|live threat.block|live\n\
-41 action.call-back|live threat.block|reader\n\
21 action.call-back|live threat.court|live\n\
15 action.call-back|live threat.court|reader\n\
14 action.call-back|live threat.cutoff|live\n\
12 action.call-back|live threat.cutoff|reader\n\
28 action.call-back|live threat.deadline|live\n\
-21 action.call-back|live threat.deadline|speaks\n\
-8 action.call-back|live threat.exposure|live\n\
8 action.call-back|live threat.exposure|reader\n\
-10 action.call-back|live threat.return|live\n\
-93 action.call-back|reader\n\
-37 action.call-back|reader action.call-back|speaks\n\
50 action.call-back|reader action.give|asks\n\
20 action.call-back|reader action.give|live\n\
32 action.call-back|reader action.give|reader\n\
-8 action.call-back|reader action.give|speaks\n\
8 action.call-back|reader action.hand-over|asks\n\
10 action.call-back|reader action.hand-over|live\n\
9 action.call-back|reader action.hand-over|reader\n\
-14 action.call-back|reader action.install|asks\n\
-14 action.call-back|reader action.login|asks\n\
-11 action.call-back|reader action.login|live\n\
9 action.call-back|reader action.move-chat|live\n\
8 action.call-back|reader action.move-chat|reader\n\
12 action.call-back|reader action.pay|live\n\
21 action.call-back|reader action.pay|reader\n\
-23 action.call-back|reader action.press-key|asks\n\
-26 action.call-back|reader action.press-key|live\n\
-28 action.call-back|reader action.press-key|reader\n\
-8 action.call-back|reader action.reply|live\n\
-11 action.call-back|reader action.reply|reader\n\
10 action.call-back|reader action.transfer|asks\n\
-9 action.call-back|reader action.update|asks\n\
-13 action.call-back|reader action.update|speaks\n\
8 action.call-back|reader action.withdraw|asks\n\
20 action.call-back|reader action.withdraw|live\n\
19 action.call-back|reader action.withdraw|reader\n\
-12 action.call-back|reader authority.benefits|live\n\
-10 action.call-back|reader authority.benefits|reader\n\
9 action.call-back|reader authority.customs|live\n\
-26 action.call-back|reader authority.digital-post|live\n\
-25 action.call-back|reader authority.digital-post|reader\n\
9 action.call-back|reader authority.health|reader\n\
8 action.call-back|reader authority.health|speaks\n\
-42 action.call-back|reader authority.police|live\n\
-44 action.call-back|reader authority.police|speaks\n\
8 action.call-back|reader authority.state|live\n\
9 action.call-back|reader authority.state|reader\n\
-9 action.call-back|reader authority.tax|live\n\
-12 action.call-back|reader authority.tax|reader\n\
15 action.call-back|reader claim.all-money|reader\n\
8 action.call-back|reader claim.already-paid|reader\n\
19 action.call-back|reader claim.cannot-meet|live\n\
9 action.call-back|reader claim.cannot-meet|reader\n\
17 action.call-back|reader claim.cannot-meet|speaks\n\
10 action.call-back|reader claim.crime|live\n\
-12 action.call-back|reader claim.crime|reader\n\
-8 action.call-back|reader claim.crime|speaks\n\
22 action.call-back|reader claim.deposit|reader\n\
12 action.call-back|reader claim.easy-money|live\n\
8 action.call-back|reader claim.easy-money|reader\n\
-26 action.call-back|reader claim.emergency|live\n\
-12 action.call-back|reader claim.emergency|reader\n\
11 action.call-back|reader claim.fee|live\n\
11 action.call-back|reader claim.fee|reader\n\
-9 action.call-back|reader claim.fine|reader\n\
13 action.call-back|reader claim.hacked|live\n\
18 action.call-back|reader claim.investment|live\n\
13 action.call-back|reader claim.investment|reader\n\
14 action.call-back|reader claim.isolation|live\n\
9 action.call-back|reader claim.isolation|reader\n\
8 action.call-back|reader claim.job|speaks\n\
-10 action.call-back|reader claim.link|live\n\
-24 action.call-back|reader claim.menu|live\n\
-19 action.call-back|reader claim.menu|reader\n\
-9 action.call-back|reader claim.menu|speaks\n\
-10 action.call-back|reader claim.new-number|live\n\
-19 action.call-back|reader claim.new-number|reader\n\
-11 action.call-back|reader claim.no-checking|reader\n\
-11 action.call-back|reader claim.no-checking|speaks\n\
-19 action.call-back|reader claim.not-you|live\n\
-19 action.call-back|reader claim.not-you|reader\n\
-16 action.call-back|reader claim.not-you|speaks\n\
11 action.call-back|reader claim.paid-back|live\n\
10 action.call-back|reader claim.paid-back|reader\n\
-10 action.call-back|reader claim.parcel|reader\n\
-12 action.call-back|reader claim.pick-up|reader\n\
9 action.call-back|reader claim.prize|live\n\
-10 action.call-back|reader claim.prompt|reader\n\
18 action.call-back|reader claim.purchase|live\n\
14 action.call-back|reader claim.purchase|reader\n\
14 action.call-back|reader claim.reassurance|live\n\
14 action.call-back|reader claim.reassurance|reader\n\
-10 action.call-back|reader claim.refund|live\n\
-9 action.call-back|reader claim.refund|reader\n\
11 action.call-back|reader claim.refund|speaks\n\
11 action.call-back|reader claim.renewal|live\n\
12 action.call-back|reader claim.residence|reader\n\
-8 action.call-back|reader claim.robot|speaks\n\
17 action.call-back|reader claim.safe-account|live\n\
14 action.call-back|reader claim.safe-account|reader\n\
-31 action.call-back|reader claim.unusual-activity|reader\n\
9 action.call-back|reader claim.unusual-activity|speaks\n\
21 action.call-back|reader claim.watched|reader\n\
-17 action.call-back|reader claim.your-own|live\n\
-23 action.call-back|reader claim.your-own|reader\n\
-11 action.call-back|reader credential.balance|live\n\
14 action.call-back|reader credential.bank-details|speaks\n\
12 action.call-back|reader credential.card|asks\n\
-15 action.call-back|reader credential.code|asks\n\
-23 action.call-back|reader credential.code|live\n\
-15 action.call-back|reader credential.code|reader\n\
-9 action.call-back|reader credential.cpr|live\n\
14 action.call-back|reader credential.cpr|speaks\n\
12 action.call-back|reader credential.id-document|reader\n\
-8 action.call-back|reader credential.mitid|live\n\
-29 action.call-back|reader credential.mitid|reader\n\
-14 action.call-back|reader credential.mitid|speaks\n\
-20 action.call-back|reader credential.one-time-code|live\n\
-16 action.call-back|reader credential.one-time-code|reader\n\
9 action.call-back|reader credential.password|asks\n\
-11 action.call-back|reader credential.password|reader\n\
21 action.call-back|reader credential.personal-information|live\n\
15 action.call-back|reader credential.personal-information|reader\n\
-8 action.call-back|reader credential.pin|reader\n\
-11 action.call-back|reader firm.bank|live\n\
-21 action.call-back|reader firm.bank|reader\n\
-25 action.call-back|reader firm.bank|speaks\n\
12 action.call-back|reader firm.payment|live\n\
8 action.call-back|reader firm.payment|reader\n\
-8 action.call-back|reader firm.payment|speaks\n\
52 action.call-back|reader money.amount|live\n\
18 action.call-back|reader money.amount|reader\n\
-9 action.call-back|reader money.unusual-means|reader\n\
11 action.call-back|reader money.valuables|live\n\
13 action.call-back|reader person.adviser|live\n\
13 action.call-back|reader person.adviser|reader\n\
-13 action.call-back|reader person.agent|live\n\
-12 action.call-back|reader person.agent|reader\n\
-16 action.call-back|reader person.agent|speaks\n\
-19 action.call-back|reader person.family|live\n\
-18 action.call-back|reader person.family|speaks\n\
14 action.call-back|reader threat.arrest|live\n\
-11 action.call-back|reader threat.block|live\n\
-24 action.call-back|reader threat.block|reader\n\
19 action.call-back|reader threat.court|live\n\
8 action.call-back|reader threat.court|reader\n\
38 action.call-back|reader threat.deadline|live\n\
28 action.call-back|reader threat.deadline|reader\n\
-15 action.call-back|reader threat.deadline|speaks\n\
17 action.call-back|reports\n\
23 action.call-back|speaks\n\
12 action.call-back|speaks action.click|reader\n\
9 action.call-back|speaks action.crypto|asks\n\
13 action.call-back|speaks action.gift-card|live\n\
8 action.call-back|speaks action.gift-card|reader\n\
38 action.call-back|speaks action.give|asks\n\
27 action.call-back|speaks action.give|live\n\
15 action.call-back|speaks action.give|reader\n\
-15 action.call-back|speaks action.give|speaks\n\
11 action.call-back|speaks action.hand-over|asks\n\
10 action.call-back|speaks action.hand-over|reader\n\
-9 action.call-back|speaks action.install|asks\n\
-18 action.call-back|speaks action.login|asks\n\
-17 action.call-back|speaks action.login|live\n\
9 action.call-back|speaks action.login|reader\n\
10 action.call-back|speaks action.move-chat|asks\n\
16 action.call-back|speaks action.move-chat|live\n\
8 action.call-back|speaks action.move-chat|speaks\n\
14 action.call-back|speaks action.pay|asks\n\
32 action.call-back|speaks action.pay|live\n\
16 action.call-back|speaks action.pay|reader\n\
-23 action.call-back|speaks action.press-key|asks\n\
-26 action.call-back|speaks action.press-key|live\n\
-26 action.call-back|speaks action.press-key|reader\n\
-9 action.call-back|speaks action.reply|asks\n\
-10 action.call-back|speaks action.reply|live\n\
-15 action.call-back|speaks action.reply|speaks\n\
12 action.call-back|speaks action.stay-on-line|asks\n\
12 action.call-back|speaks action.stay-on-line|live\n\
16 action.call-back|speaks action.transfer|asks\n\
23 action.call-back|speaks action.transfer|live\n\
21 action.call-back|speaks action.update|live\n\
12 action.call-back|speaks action.update|reader\n\
9 action.call-back|speaks action.withdraw|asks\n\
10 action.call-back|speaks action.withdraw|live\n\
8 action.call-back|speaks action.withdraw|reader\n\
10 action.call-back|speaks authority.customs|live\n\
-19 action.call-back|speaks authority.digital-post|live\n\
-19 action.call-back|speaks authority.police|live\n\
-23 action.call-back|speaks authority.police|speaks\n\
11 action.call-back|speaks authority.state|live\n\
9 action.call-back|speaks authority.state|reader\n\
12 action.call-back|speaks claim.all-money|reader\n\
26 action.call-back|speaks claim.broken-phone|live\n\
19 action.call-back|speaks claim.cannot-meet|live\n\
8 action.call-back|speaks claim.cannot-meet|reader\n\
17 action.call-back|speaks claim.cannot-meet|speaks\n\
38 action.call-back|speaks claim.crime|live\n\
8 action.call-back|speaks claim.crime|speaks\n\
12 action.call-back|speaks claim.easy-money|live\n\
-9 action.call-back|speaks claim.emergency|reader\n\
14 action.call-back|speaks claim.emergency|speaks\n\
-10 action.call-back|speaks claim.fee|live\n\
11 action.call-back|speaks claim.fine|live\n\
-8 action.call-back|speaks claim.fine|reader\n\
19 action.call-back|speaks claim.fine|speaks\n\
10 action.call-back|speaks claim.hacked|live\n\
19 action.call-back|speaks claim.isolation|live\n\
12 action.call-back|speaks claim.isolation|reader\n\
10 action.call-back|speaks claim.job|live\n\
8 action.call-back|speaks claim.job|speaks\n\
-25 action.call-back|speaks claim.menu|live\n\
-17 action.call-back|speaks claim.menu|reader\n\
-8 action.call-back|speaks claim.menu|speaks\n\
-10 action.call-back|speaks claim.new-number|reader\n\
-10 action.call-back|speaks claim.no-checking|reader\n\
-8 action.call-back|speaks claim.no-checking|speaks\n\
8 action.call-back|speaks claim.other-account|reader\n\
19 action.call-back|speaks claim.paid-back|live\n\
11 action.call-back|speaks claim.paid-back|reader\n\
-11 action.call-back|speaks claim.pick-up|live\n\
-24 action.call-back|speaks claim.pick-up|reader\n\
-13 action.call-back|speaks claim.pick-up|speaks\n\
15 action.call-back|speaks claim.reassurance|live\n\
13 action.call-back|speaks claim.reassurance|reader\n\
9 action.call-back|speaks claim.recovery|live\n\
25 action.call-back|speaks claim.renewal|live\n\
14 action.call-back|speaks claim.renewal|reader\n\
34 action.call-back|speaks claim.safe-account|live\n\
20 action.call-back|speaks claim.safe-account|reader\n\
-13 action.call-back|speaks claim.unusual-activity|reader\n\
-11 action.call-back|speaks claim.your-own|live\n\
-19 action.call-back|speaks claim.your-own|reader\n\
-9 action.call-back|speaks credential.balance|live\n\
9 action.call-back|speaks credential.bank-details|speaks\n\
11 action.call-back|speaks credential.card|asks\n\
8 action.call-back|speaks credential.card|speaks\n\
15 action.call-back|speaks credential.code|reader\n\
15 action.call-back|speaks credential.cpr|asks\n\
10 action.call-back|speaks credential.cpr|speaks\n\
11 action.call-back|speaks credential.mitid|asks\n\
9 action.call-back|speaks credential.mitid|live\n\
-13 action.call-back|speaks credential.mitid|reader\n\
-18 action.call-back|speaks credential.one-time-code|asks\n\
12 action.call-back|speaks credential.one-time-code|speaks\n\
15 action.call-back|speaks credential.password|asks\n\
18 action.call-back|speaks credential.password|live\n\
13 action.call-back|speaks credential.password|reader\n\
11 action.call-back|speaks credential.password|speaks\n\
24 action.call-back|speaks firm.bank|live\n\
13 action.call-back|speaks firm.bank|speaks\n\
10 action.call-back|speaks firm.payment|live\n\
30 action.call-back|speaks firm.support|live\n\
10 action.call-back|speaks firm.support|reader\n\
24 action.call-back|speaks firm.support|speaks\n\
41 action.call-back|speaks money.amount|live\n\
8 action.call-back|speaks money.amount|reader\n\
9 action.call-back|speaks money.amount|speaks\n\
12 action.call-back|speaks money.unusual-means|live\n\
23 action.call-back|speaks money.valuables|live\n\
-12 action.call-back|speaks person.family|live\n\
-25 action.call-back|speaks person.family|speaks\n\
25 action.call-back|speaks threat.arrest|live\n\
-22 action.call-back|speaks threat.arrest|reader\n\
-8 action.call-back|speaks threat.arrest|speaks\n\
-15 action.call-back|speaks threat.block|reader\n\
8 action.call-back|speaks threat.court|live\n\
8 action.call-back|speaks threat.court|reader\n\
44 action.call-back|speaks threat.deadline|live\n\
13 action.call-back|speaks threat.deadline|reader\n\
-15 action.call-back|speaks threat.exposure|live\n\
-10 action.call-back|speaks threat.return|live\n\
36 action.click|advises\n\
15 action.click|asks\n\
8 action.click|asks action.click|reader\n\
-8 action.click|asks action.click|speaks\n\
16 action.click|asks action.enter|asks\n\
37 action.click|asks action.give|asks\n\
45 action.click|asks action.give|live\n\
15 action.click|asks action.give|reader\n\
23 action.click|asks action.install|live\n\
12 action.click|asks action.install|reader\n\
12 action.click|asks action.keep-secret|asks\n\
12 action.click|asks action.keep-secret|live\n\
19 action.click|asks action.login|asks\n\
30 action.click|asks action.pay|asks\n\
41 action.click|asks action.pay|live\n\
15 action.click|asks action.pay|reader\n\
9 action.click|asks action.pay|speaks\n\
-10 action.click|asks action.press-key|asks\n\
-10 action.click|asks action.press-key|live\n\
8 action.click|asks action.reply|live\n\
8 action.click|asks action.reply|speaks\n\
19 action.click|asks action.update|live\n\
20 action.click|asks action.update|reader\n\
-19 action.click|asks action.withdraw|live\n\
-13 action.click|asks action.withdraw|reader\n\
12 action.click|asks authority.europol|live\n\
22 action.click|asks authority.police|live\n\
13 action.click|asks authority.prosecution|live\n\
-9 action.click|asks authority.tax|reader\n\
16 action.click|asks claim.already-paid|live\n\
21 action.click|asks claim.case|live\n\
13 action.click|asks claim.fee|live\n\
12 action.click|asks claim.fee|reader\n\
16 action.click|asks claim.fee|speaks\n\
13 action.click|asks claim.fine|live\n\
10 action.click|asks claim.investment|live\n\
26 action.click|asks claim.isolation|live\n\
24 action.click|asks claim.isolation|reader\n\
54 action.click|asks claim.link|live\n\
32 action.click|asks claim.link|reader\n\
9 action.click|asks claim.link|speaks\n\
9 action.click|asks claim.loan|live\n\
10 action.click|asks claim.other-account|live\n\
-12 action.click|asks claim.parcel|live\n\
-11 action.click|asks claim.parcel|speaks\n\
25 action.click|asks claim.prize|live\n\
12 action.click|asks claim.prize|reader\n\
12 action.click|asks claim.prize|speaks\n\
-26 action.click|asks claim.prompt|live\n\
-22 action.click|asks claim.prompt|reader\n\
11 action.click|asks claim.purchase|reader\n\
-8 action.click|asks claim.reassurance|live\n\
-8 action.click|asks claim.reassurance|reader\n\
17 action.click|asks claim.refund|live\n\
13 action.click|asks claim.refund|reader\n\
10 action.click|asks claim.renewal|live\n\
8 action.click|asks claim.renewal|reader\n\
8 action.click|asks claim.renewal|speaks\n\
-15 action.click|asks claim.residence|live\n\
12 action.click|asks claim.unpaid|live\n\
-20 action.click|asks claim.unusual-activity|live\n\
8 action.click|asks claim.virus|live\n\
8 action.click|asks claim.virus|reader\n\
10 action.click|asks credential.bank-details|asks\n\
14 action.click|asks credential.bank-details|live\n\
9 action.click|asks credential.bank-details|reader\n\
-32 action.click|asks credential.card|live\n\
-10 action.click|asks credential.card|reader\n\
-12 action.click|asks credential.card|speaks\n\
9 action.click|asks credential.code|live\n\
17 action.click|asks credential.cpr|asks\n\
28 action.click|asks credential.cpr|live\n\
17 action.click|asks credential.cpr|reader\n\
-13 action.click|asks credential.id-document|live\n\
-10 action.click|asks credential.id-document|reader\n\
-14 action.click|asks credential.id-document|speaks\n\
8 action.click|asks credential.mitid|live\n\
12 action.click|asks credential.nemid|asks\n\
13 action.click|asks credential.nemid|live\n\
13 action.click|asks credential.nemid|reader\n\
-8 action.click|asks credential.password|reader\n\
-14 action.click|asks credential.personal-information|asks\n\
-13 action.click|asks credential.personal-information|live\n\
-9 action.click|asks credential.personal-information|reader\n\
-9 action.click|asks firm.bank|speaks\n\
-9 action.click|asks firm.courier|reader\n\
-14 action.click|asks firm.courier|speaks\n\
10 action.click|asks firm.toll|live\n\
-12 action.click|asks money.amount|live\n\
12 action.click|asks money.amount|reader\n\
14 action.click|asks money.amount|speaks\n\
8 action.click|asks money.unusual-means|live\n\
-10 action.click|asks money.valuables|reader\n\
15 action.click|asks person.landlord|live\n\
11 action.click|asks person.landlord|reader\n\
14 action.click|asks threat.arrest|live\n\
21 action.click|asks threat.court|live\n\
12 action.click|asks threat.court|speaks\n\
-12 action.click|live action.click|reader\n\
-13 action.click|live action.click|speaks\n\
18 action.click|live action.enter|asks\n\
9 action.click|live action.enter|live\n\
23 action.click|live action.give|asks\n\
30 action.click|live action.give|live\n\
10 action.click|live action.give|reader\n\
30 action.click|live action.give|speaks\n\
33 action.click|live action.install|live\n\
12 action.click|live action.install|reader\n\
17 action.click|live action.keep-secret|asks\n\
17 action.click|live action.keep-secret|live\n\
33 action.click|live action.login|asks\n\
9 action.click|live action.login|live\n\
39 action.click|live action.pay|asks\n\
54 action.click|live action.pay|live\n\
20 action.click|live action.pay|reader\n\
9 action.click|live action.pay|speaks\n\
-11 action.click|live action.reply|asks\n\
-16 action.click|live action.reply|live\n\
13 action.click|live action.reply|speaks\n\
20 action.click|live action.update|live\n\
15 action.click|live action.update|reader\n\
-19 action.click|live action.withdraw|live\n\
-13 action.click|live action.withdraw|reader\n\
9 action.click|live authority.digital-post|speaks\n\
21 action.click|live authority.europol|live\n\
-22 action.click|live authority.municipality|live\n\
31 action.click|live authority.police|live\n\
14 action.click|live authority.prosecution|live\n\
-9 action.click|live authority.tax|reader\n\
20 action.click|live claim.already-paid|live\n\
-14 action.click|live claim.broken-phone|live\n\
19 action.click|live claim.case|live\n\
11 action.click|live claim.deposit|live\n\
10 action.click|live claim.deposit|reader\n\
-8 action.click|live claim.emergency|speaks\n\
17 action.click|live claim.fee|live\n\
12 action.click|live claim.fee|reader\n\
16 action.click|live claim.fee|speaks\n\
16 action.click|live claim.fine|live\n\
13 action.click|live claim.hacked|live\n\
11 action.click|live claim.investment|live\n\
8 action.click|live claim.investment|reader\n\
26 action.click|live claim.isolation|live\n\
24 action.click|live claim.isolation|reader\n\
69 action.click|live claim.link|live\n\
33 action.click|live claim.link|reader\n\
9 action.click|live claim.loan|live\n\
10 action.click|live claim.other-account|live\n\
-17 action.click|live claim.parcel|live\n\
-8 action.click|live claim.parcel|speaks\n\
-28 action.click|live claim.prompt|live\n\
-22 action.click|live claim.prompt|reader\n\
-8 action.click|live claim.purchase|live\n\
14 action.click|live claim.refund|live\n\
10 action.click|live claim.refund|reader\n\
8 action.click|live claim.renewal|speaks\n\
-17 action.click|live claim.residence|live\n\
11 action.click|live claim.unpaid|live\n\
-19 action.click|live claim.unusual-activity|live\n\
9 action.click|live claim.unusual-activity|reader\n\
19 action.click|live claim.virus|live\n\
15 action.click|live claim.virus|reader\n\
10 action.click|live credential.bank-details|asks\n\
12 action.click|live credential.bank-details|live\n\
-25 action.click|live credential.card|live\n\
-13 action.click|live credential.card|reader\n\
-12 action.click|live credential.card|speaks\n\
17 action.click|live credential.code|live\n\
17 action.click|live credential.cpr|asks\n\
28 action.click|live credential.cpr|live\n\
17 action.click|live credential.cpr|reader\n\
-31 action.click|live credential.id-document|live\n\
-10 action.click|live credential.id-document|reader\n\
-30 action.click|live credential.id-document|speaks\n\
12 action.click|live credential.nemid|asks\n\
16 action.click|live credential.nemid|live\n\
16 action.click|live credential.nemid|reader\n\
-9 action.click|live credential.password|asks\n\
-11 action.click|live credential.password|live\n\
-13 action.click|live credential.password|reader\n\
-14 action.click|live credential.personal-information|asks\n\
-18 action.click|live credential.personal-information|live\n\
-8 action.click|live credential.personal-information|reader\n\
-9 action.click|live firm.courier|reader\n\
-13 action.click|live firm.courier|speaks\n\
16 action.click|live firm.support|live\n\
10 action.click|live firm.toll|live\n\
13 action.click|live money.amount|reader\n\
14 action.click|live money.amount|speaks\n\
13 action.click|live money.unusual-means|live\n\
8 action.click|live money.unusual-means|reader\n\
9 action.click|live money.unusual-means|speaks\n\
-10 action.click|live money.valuables|reader\n\
-8 action.click|live person.family|reader\n\
17 action.click|live person.landlord|live\n\
11 action.click|live person.landlord|reader\n\
25 action.click|live threat.arrest|live\n\
-9 action.click|live threat.block|live\n\
-14 action.click|live threat.block|speaks\n\
19 action.click|live threat.court|live\n\
18 action.click|live threat.court|speaks\n\
-9 action.click|live threat.deadline|speaks\n\
10 action.click|live threat.exposure|live\n\
10 action.click|live threat.exposure|reader\n\
13 action.click|reader\n\
-20 action.click|reader action.click|speaks\n\
11 action.click|reader action.enter|asks\n\
9 action.click|reader action.enter|live\n\
9 action.click|reader action.enter|reader\n\
-18 action.click|reader action.give|asks\n\
44 action.click|reader action.give|reader\n\
18 action.click|reader action.install|live\n\
12 action.click|reader action.install|reader\n\
19 action.click|reader action.login|asks\n\
23 action.click|reader action.pay|asks\n\
20 action.click|reader action.pay|live\n\
19 action.click|reader action.pay|reader\n\
12 action.click|reader action.press-key|live\n\
11 action.click|reader action.press-key|reader\n\
-17 action.click|reader action.reply|asks\n\
-22 action.click|reader action.reply|live\n\
12 action.click|reader action.transfer|live\n\
11 action.click|reader action.update|asks\n\
25 action.click|reader action.update|live\n\
18 action.click|reader action.update|reader\n\
-19 action.click|reader action.withdraw|live\n\
-13 action.click|reader action.withdraw|reader\n\
10 action.click|reader authority.embassy|live\n\
10 action.click|reader authority.embassy|reader\n\
16 action.click|reader claim.already-paid|live\n\
12 action.click|reader claim.already-paid|reader\n\
11 action.click|reader claim.already-paid|speaks\n\
12 action.click|reader claim.crime|live\n\
8 action.click|reader claim.crime|reader\n\
9 action.click|reader claim.deposit|live\n\
11 action.click|reader claim.deposit|reader\n\
15 action.click|reader claim.fee|live\n\
13 action.click|reader claim.fee|reader\n\
8 action.click|reader claim.investment|live\n\
8 action.click|reader claim.investment|reader\n\
13 action.click|reader claim.isolation|live\n\
13 action.click|reader claim.isolation|reader\n\
43 action.click|reader claim.link|live\n\
40 action.click|reader claim.link|reader\n\
13 action.click|reader claim.other-account|live\n\
8 action.click|reader claim.other-account|reader\n\
-10 action.click|reader claim.parcel|live\n\
-9 action.click|reader claim.parcel|reader\n\
-10 action.click|reader claim.parcel|speaks\n\
-11 action.click|reader claim.pick-up|live\n\
-14 action.click|reader claim.prize|live\n\
-10 action.click|reader claim.prize|speaks\n\
9 action.click|reader claim.purchase|live\n\
8 action.click|reader claim.refund|live\n\
8 action.click|reader claim.refund|reader\n\
10 action.click|reader claim.safe-account|live\n\
11 action.click|reader claim.virus|live\n\
11 action.click|reader claim.virus|reader\n\
10 action.click|reader credential.bank-details|asks\n\
11 action.click|reader credential.bank-details|live\n\
10 action.click|reader credential.bank-details|reader\n\
10 action.click|reader credential.card|asks\n\
9 action.click|reader credential.code|reader\n\
10 action.click|reader credential.cpr|live\n\
9 action.click|reader credential.cpr|reader\n\
-10 action.click|reader credential.id-document|live\n\
-10 action.click|reader credential.id-document|reader\n\
-11 action.click|reader credential.id-document|speaks\n\
8 action.click|reader credential.mitid|asks\n\
-8 action.click|reader credential.password|asks\n\
-9 action.click|reader credential.password|live\n\
11 action.click|reader firm.bank|live\n\
21 action.click|reader firm.bank|reader\n\
13 action.click|reader firm.bank|speaks\n\
-13 action.click|reader firm.courier|speaks\n\
27 action.click|reader money.amount|live\n\
16 action.click|reader money.amount|reader\n\
17 action.click|reader money.amount|speaks\n\
-8 action.click|reader money.valuables|live\n\
-11 action.click|reader money.valuables|reader\n\
-8 action.click|reader person.family|reader\n\
15 action.click|reader threat.arrest|live\n\
11 action.click|reader threat.arrest|reader\n\
10 action.click|reader threat.block|live\n\
8 action.click|reader threat.deadline|live\n\
-9 action.click|reader threat.deadline|speaks\n\
11 action.click|reader threat.exposure|live\n\
11 action.click|reader threat.exposure|reader\n\
-10 action.click|speaks\n\
-8 action.click|speaks action.login|live\n\
9 action.click|speaks action.update|live\n\
-9 action.click|speaks claim.parcel|live\n\
-9 action.click|speaks claim.parcel|speaks\n\
-9 action.click|speaks firm.bank|reader\n\
-11 action.click|speaks firm.courier|live\n\
-12 action.click|speaks firm.courier|speaks\n\
23 action.crypto|asks\n\
21 action.crypto|asks action.crypto|live\n\
16 action.crypto|asks action.crypto|reader\n\
8 action.crypto|asks action.give|live\n\
9 action.crypto|asks action.keep-secret|asks\n\
9 action.crypto|asks action.keep-secret|live\n\
12 action.crypto|asks action.pay|live\n\
13 action.crypto|asks action.transfer|asks\n\
15 action.crypto|asks action.transfer|live\n\
9 action.crypto|asks authority.immigration|live\n\
-8 action.crypto|asks authority.police|speaks\n\
11 action.crypto|asks claim.all-money|live\n\
9 action.crypto|asks claim.all-money|reader\n\
10 action.crypto|asks claim.case|live\n\
9 action.crypto|asks claim.fine|live\n\
8 action.crypto|asks claim.parcel|live\n\
8 action.crypto|asks claim.pick-up|live\n\
8 action.crypto|asks claim.pick-up|reader\n\
-14 action.crypto|asks claim.renewal|live\n\
11 action.crypto|asks claim.watched|live\n\
11 action.crypto|asks claim.watched|reader\n\
10 action.crypto|asks credential.password|asks\n\
14 action.crypto|asks credential.password|live\n\
14 action.crypto|asks credential.password|reader\n\
30 action.crypto|asks money.amount|live\n\
16 action.crypto|asks money.amount|reader\n\
16 action.crypto|asks money.unusual-means|reader\n\
10 action.crypto|asks money.valuables|live\n\
11 action.crypto|asks money.valuables|reader\n\
17 action.crypto|asks threat.deadline|live\n\
10 action.crypto|asks threat.exposure|live\n\
10 action.crypto|asks threat.exposure|reader\n\
116 action.crypto|claims\n\
126 action.crypto|live\n\
64 action.crypto|live action.crypto|reader\n\
12 action.crypto|live action.crypto|speaks\n\
8 action.crypto|live action.enter|live\n\
35 action.crypto|live action.give|asks\n\
46 action.crypto|live action.give|live\n\
14 action.crypto|live action.give|reader\n\
12 action.crypto|live action.install|live\n\
10 action.crypto|live action.keep-secret|asks\n\
10 action.crypto|live action.keep-secret|live\n\
20 action.crypto|live action.move-chat|live\n\
8 action.crypto|live action.move-chat|reader\n\
51 action.crypto|live action.pay|asks\n\
71 action.crypto|live action.pay|live\n\
21 action.crypto|live action.pay|reader\n\
-8 action.crypto|live action.pay|speaks\n\
11 action.crypto|live action.reply|asks\n\
9 action.crypto|live action.reply|live\n\
37 action.crypto|live action.transfer|asks\n\
40 action.crypto|live action.transfer|live\n\
15 action.crypto|live action.transfer|reader\n\
12 action.crypto|live action.update|live\n\
9 action.crypto|live action.withdraw|asks\n\
19 action.crypto|live action.withdraw|live\n\
9 action.crypto|live authority.immigration|live\n\
22 action.crypto|live authority.police|live\n\
9 action.crypto|live authority.police|reader\n\
-9 action.crypto|live authority.police|speaks\n\
21 action.crypto|live claim.all-money|live\n\
15 action.crypto|live claim.all-money|reader\n\
8 action.crypto|live claim.already-paid|live\n\
15 action.crypto|live claim.easy-money|live\n\
11 action.crypto|live claim.emergency|live\n\
9 action.crypto|live claim.emergency|speaks\n\
37 action.crypto|live claim.fee|live\n\
21 action.crypto|live claim.fee|reader\n\
9 action.crypto|live claim.investment|reader\n\
15 action.crypto|live claim.job|live\n\
10 action.crypto|live claim.job|reader\n\
-10 action.crypto|live claim.misused-name|reader\n\
11 action.crypto|live claim.not-you|live\n\
11 action.crypto|live claim.not-you|reader\n\
14 action.crypto|live claim.paid-back|live\n\
11 action.crypto|live claim.parcel|live\n\
11 action.crypto|live claim.pick-up|live\n\
20 action.crypto|live claim.prompt|live\n\
11 action.crypto|live claim.purchase|live\n\
8 action.crypto|live claim.purchase|reader\n\
40 action.crypto|live claim.recovery|live\n\
17 action.crypto|live claim.recovery|reader\n\
31 action.crypto|live claim.refund|live\n\
-13 action.crypto|live claim.renewal|live\n\
10 action.crypto|live claim.unusual-activity|live\n\
16 action.crypto|live claim.watched|live\n\
16 action.crypto|live claim.watched|reader\n\
-13 action.crypto|live credential.card|live\n\
-13 action.crypto|live credential.card|reader\n\
8 action.crypto|live credential.mitid|asks\n\
9 action.crypto|live credential.mitid|live\n\
15 action.crypto|live credential.one-time-code|live\n\
15 action.crypto|live credential.one-time-code|reader\n\
12 action.crypto|live credential.password|asks\n\
17 action.crypto|live credential.password|live\n\
16 action.crypto|live credential.password|reader\n\
11 action.crypto|live credential.personal-information|live\n\
16 action.crypto|live credential.pin|live\n\
27 action.crypto|live firm.bank|live\n\
10 action.crypto|live firm.bank|reader\n\
16 action.crypto|live firm.bank|speaks\n\
9 action.crypto|live firm.payment|live\n\
106 action.crypto|live money.amount|live\n\
40 action.crypto|live money.amount|reader\n\
12 action.crypto|live money.amount|speaks\n\
37 action.crypto|live money.unusual-means|live\n\
21 action.crypto|live money.unusual-means|reader\n\
8 action.crypto|live money.unusual-means|speaks\n\
52 action.crypto|live money.valuables|live\n\
33 action.crypto|live money.valuables|reader\n\
16 action.crypto|live person.adviser|live\n\
10 action.crypto|live person.adviser|reader\n\
10 action.crypto|live person.agent|live\n\
8 action.crypto|live person.agent|reader\n\
45 action.crypto|live person.family|live\n\
32 action.crypto|live person.family|reader\n\
10 action.crypto|live threat.arrest|speaks\n\
23 action.crypto|live threat.deadline|live\n\
14 action.crypto|live threat.exposure|live\n\
14 action.crypto|live threat.exposure|reader\n\
73 action.crypto|reader\n\
11 action.crypto|reader action.crypto|speaks\n\
16 action.crypto|reader action.give|asks\n\
25 action.crypto|reader action.give|live\n\
16 action.crypto|reader action.give|reader\n\
12 action.crypto|reader action.move-chat|live\n\
17 action.crypto|reader action.pay|asks\n\
25 action.crypto|reader action.pay|live\n\
13 action.crypto|reader action.pay|reader\n\
-8 action.crypto|reader action.pay|speaks\n\
14 action.crypto|reader action.transfer|asks\n\
12 action.crypto|reader action.transfer|live\n\
-12 action.crypto|reader action.update|asks\n\
9 action.crypto|reader action.withdraw|asks\n\
9 action.crypto|reader action.withdraw|live\n\
-9 action.crypto|reader authority.police|speaks\n\
17 action.crypto|reader claim.all-money|live\n\
15 action.crypto|reader claim.all-money|reader\n\
8 action.crypto|reader claim.already-paid|live\n\
-8 action.crypto|reader claim.cannot-meet|live\n\
25 action.crypto|reader claim.fee|live\n\
20 action.crypto|reader claim.fee|reader\n\
9 action.crypto|reader claim.investment|live\n\
8 action.crypto|reader claim.investment|reader\n\
-10 action.crypto|reader claim.misused-name|reader\n\
11 action.crypto|reader claim.not-you|live\n\
11 action.crypto|reader claim.not-you|reader\n\
-8 action.crypto|reader claim.pick-up|reader\n\
16 action.crypto|reader claim.prompt|live\n\
8 action.crypto|reader claim.purchase|live\n\
8 action.crypto|reader claim.purchase|reader\n\
17 action.crypto|reader claim.recovery|live\n\
17 action.crypto|reader claim.recovery|reader\n\
12 action.crypto|reader claim.watched|live\n\
12 action.crypto|reader claim.watched|reader\n\
-13 action.crypto|reader credential.card|live\n\
-13 action.crypto|reader credential.card|reader\n\
10 action.crypto|reader credential.password|asks\n\
10 action.crypto|reader credential.password|live\n\
10 action.crypto|reader credential.password|reader\n\
11 action.crypto|reader firm.bank|live\n\
9 action.crypto|reader firm.bank|reader\n\
47 action.crypto|reader money.amount|live\n\
29 action.crypto|reader money.amount|reader\n\
11 action.crypto|reader money.amount|speaks\n\
31 action.crypto|reader money.unusual-means|live\n\
27 action.crypto|reader money.unusual-means|reader\n\
12 action.crypto|reader money.unusual-means|speaks\n\
28 action.crypto|reader money.valuables|live\n\
25 action.crypto|reader money.valuables|reader\n\
8 action.crypto|reader person.adviser|live\n\
28 action.crypto|reader person.family|live\n\
31 action.crypto|reader person.family|reader\n\
11 action.crypto|reader threat.deadline|live\n\
11 action.crypto|reader threat.exposure|live\n\
11 action.crypto|reader threat.exposure|reader\n\
13 action.crypto|speaks\n\
-8 action.crypto|speaks action.give|asks\n\
-9 action.crypto|speaks authority.police|live\n\
-9 action.crypto|speaks authority.police|speaks\n\
8 action.crypto|speaks claim.all-money|live\n\
8 action.crypto|speaks claim.all-money|reader\n\
8 action.crypto|speaks credential.password|asks\n\
8 action.crypto|speaks credential.password|live\n\
8 action.crypto|speaks credential.password|reader\n\
12 action.crypto|speaks money.unusual-means|live\n\
12 action.crypto|speaks money.unusual-means|reader\n\
-14 action.enter|asks action.enter|live\n\
30 action.enter|asks action.enter|reader\n\
-27 action.enter|asks action.give|asks\n\
-9 action.enter|asks action.give|reader\n\
18 action.enter|asks action.install|asks\n\
21 action.enter|asks action.install|live\n\
13 action.enter|asks action.install|reader\n\
-11 action.enter|asks action.login|asks\n\
-14 action.enter|asks action.login|live\n\
-13 action.enter|asks action.login|reader\n\
-18 action.enter|asks action.pay|asks\n\
-10 action.enter|asks action.pay|live\n\
-14 action.enter|asks action.pay|reader\n\
-9 action.enter|asks action.pay|speaks\n\
16 action.enter|asks action.press-key|asks\n\
24 action.enter|asks action.press-key|live\n\
8 action.enter|asks action.press-key|reader\n\
17 action.enter|asks action.scan|asks\n\
13 action.enter|asks action.scan|live\n\
8 action.enter|asks action.scan|reader\n\
19 action.enter|asks action.transfer|live\n\
8 action.enter|asks action.transfer|reader\n\
-27 action.enter|asks action.update|asks\n\
15 action.enter|asks authority.police|live\n\
24 action.enter|asks authority.tax|live\n\
16 action.enter|asks authority.tax|reader\n\
24 action.enter|asks authority.tax|speaks\n\
16 action.enter|asks claim.already-paid|live\n\
14 action.enter|asks claim.already-paid|reader\n\
17 action.enter|asks claim.crime|live\n\
15 action.enter|asks claim.crime|reader\n\
11 action.enter|asks claim.easy-money|live\n\
-11 action.enter|asks claim.emergency|reader\n\
9 action.enter|asks claim.fee|live\n\
9 action.enter|asks claim.hacked|live\n\
-8 action.enter|asks claim.other-account|reader\n\
-8 action.enter|asks claim.other-account|speaks\n\
32 action.enter|asks claim.parcel|live\n\
17 action.enter|asks claim.parcel|reader\n\
10 action.enter|asks claim.prompt|reader\n\
-23 action.enter|asks claim.purchase|live\n\
14 action.enter|asks claim.reassurance|live\n\
-10 action.enter|asks claim.refund|reader\n\
-8 action.enter|asks claim.renewal|live\n\
-11 action.enter|asks claim.residence|live\n\
-13 action.enter|asks claim.residence|reader\n\
8 action.enter|asks claim.sent-by-mistake|live\n\
9 action.enter|asks claim.sent-by-mistake|reader\n\
13 action.enter|asks claim.unpaid|live\n\
-8 action.enter|asks claim.unusual-activity|live\n\
18 action.enter|asks claim.virus|live\n\
9 action.enter|asks claim.virus|reader\n\
10 action.enter|asks credential.balance|asks\n\
-18 action.enter|asks credential.bank-details|asks\n\
-25 action.enter|asks credential.bank-details|live\n\
-32 action.enter|asks credential.bank-details|reader\n\
34 action.enter|asks credential.card|asks\n\
37 action.enter|asks credential.card|live\n\
19 action.enter|asks credential.code|asks\n\
14 action.enter|asks credential.code|live\n\
32 action.enter|asks credential.code|reader\n\
13 action.enter|asks credential.cpr|asks\n\
8 action.enter|asks credential.id-document|live\n\
8 action.enter|asks credential.id-document|speaks\n\
15 action.enter|asks credential.mitid|asks\n\
-24 action.enter|asks credential.mitid|speaks\n\
-16 action.enter|asks credential.one-time-code|reader\n\
-10 action.enter|asks credential.one-time-code|speaks\n\
27 action.enter|asks credential.password|asks\n\
28 action.enter|asks credential.password|live\n\
26 action.enter|asks credential.password|reader\n\
8 action.enter|asks credential.password|speaks\n\
11 action.enter|asks credential.pin|asks\n\
11 action.enter|asks credential.pin|live\n\
35 action.enter|asks firm.bank|live\n\
26 action.enter|asks firm.bank|reader\n\
17 action.enter|asks firm.bank|speaks\n\
28 action.enter|asks firm.courier|live\n\
8 action.enter|asks firm.courier|reader\n\
11 action.enter|asks firm.courier|speaks\n\
15 action.enter|asks firm.payment|reader\n\
13 action.enter|asks firm.support|live\n\
13 action.enter|asks firm.support|speaks\n\
10 action.enter|asks firm.toll|live\n\
54 action.enter|asks money.amount|live\n\
32 action.enter|asks money.amount|reader\n\
11 action.enter|asks money.unusual-means|live\n\
35 action.enter|asks money.valuables|live\n\
11 action.enter|asks money.valuables|reader\n\
-8 action.enter|asks person.agent|speaks\n\
14 action.enter|asks person.buyer|live\n\
9 action.enter|asks person.buyer|speaks\n\
-9 action.enter|asks person.family|live\n\
-13 action.enter|asks person.family|speaks\n\
-8 action.enter|asks person.recruiter|live\n\
-8 action.enter|asks person.recruiter|reader\n\
14 action.enter|asks threat.arrest|live\n\
-8 action.enter|asks threat.deadline|live\n\
-9 action.enter|asks threat.deadline|reader\n\
9 action.enter|asks threat.return|reader\n\
23 action.enter|claims\n\
13 action.enter|live\n\
55 action.enter|live action.enter|reader\n\
-21 action.enter|live action.enter|speaks\n\
-35 action.enter|live action.give|asks\n\
-15 action.enter|live action.give|reader\n\
16 action.enter|live action.give|speaks\n\
11 action.enter|live action.hand-over|live\n\
18 action.enter|live action.install|asks\n\
22 action.enter|live action.install|live\n\
14 action.enter|live action.install|reader\n\
9 action.enter|live action.keep-secret|reader\n\
-13 action.enter|live action.login|asks\n\
-15 action.enter|live action.login|live\n\
-15 action.enter|live action.login|reader\n\
20 action.enter|live action.move-chat|live\n\
17 action.enter|live action.move-chat|reader\n\
-22 action.enter|live action.pay|asks\n\
-9 action.enter|live action.pay|reader\n\
20 action.enter|live action.press-key|asks\n\
28 action.enter|live action.press-key|live\n\
11 action.enter|live action.press-key|reader\n\
17 action.enter|live action.scan|asks\n\
13 action.enter|live action.scan|live\n\
8 action.enter|live action.scan|reader\n\
9 action.enter|live action.transfer|live\n\
-8 action.enter|live action.transfer|reader\n\
-38 action.enter|live action.update|asks\n\
-16 action.enter|live action.update|live\n\
12 action.enter|live action.withdraw|asks\n\
12 action.enter|live action.withdraw|live\n\
-9 action.enter|live authority.benefits|live\n\
-10 action.enter|live authority.benefits|reader\n\
11 action.enter|live authority.embassy|live\n\
-10 action.enter|live authority.health|live\n\
20 action.enter|live authority.police|live\n\
25 action.enter|live authority.tax|live\n\
21 action.enter|live authority.tax|reader\n\
24 action.enter|live authority.tax|speaks\n\
10 action.enter|live claim.all-money|live\n\
12 action.enter|live claim.already-paid|live\n\
8 action.enter|live claim.already-paid|reader\n\
8 action.enter|live claim.already-paid|speaks\n\
9 action.enter|live claim.deposit|live\n\
-11 action.enter|live claim.deposit|speaks\n\
12 action.enter|live claim.easy-money|live\n\
-8 action.enter|live claim.emergency|reader\n\
-11 action.enter|live claim.fee|reader\n\
8 action.enter|live claim.hacked|live\n\
10 action.enter|live claim.investment|live\n\
-18 action.enter|live claim.link|live\n\
-9 action.enter|live claim.misused-name|live\n\
-15 action.enter|live claim.misused-name|reader\n\
-9 action.enter|live claim.other-account|live\n\
-10 action.enter|live claim.other-account|reader\n\
-8 action.enter|live claim.other-account|speaks\n\
10 action.enter|live claim.paid-back|live\n\
26 action.enter|live claim.parcel|live\n\
17 action.enter|live claim.parcel|reader\n\
-8 action.enter|live claim.pick-up|live\n\
-27 action.enter|live claim.purchase|live\n\
15 action.enter|live claim.reassurance|live\n\
-14 action.enter|live claim.residence|live\n\
-15 action.enter|live claim.residence|reader\n\
8 action.enter|live claim.unusual-activity|reader\n\
19 action.enter|live claim.virus|live\n\
11 action.enter|live claim.virus|reader\n\
8 action.enter|live claim.your-own|live\n\
13 action.enter|live claim.your-own|reader\n\
10 action.enter|live credential.balance|asks\n\
9 action.enter|live credential.balance|live\n\
-14 action.enter|live credential.bank-details|asks\n\
-26 action.enter|live credential.bank-details|reader\n\
33 action.enter|live credential.card|asks\n\
39 action.enter|live credential.card|live\n\
17 action.enter|live credential.code|asks\n\
18 action.enter|live credential.code|live\n\
38 action.enter|live credential.code|reader\n\
13 action.enter|live credential.cpr|asks\n\
-8 action.enter|live credential.cpr|reader\n\
8 action.enter|live credential.id-document|speaks\n\
20 action.enter|live credential.mitid|asks\n\
-22 action.enter|live credential.mitid|speaks\n\
8 action.enter|live credential.one-time-code|live\n\
-10 action.enter|live credential.one-time-code|speaks\n\
22 action.enter|live credential.password|asks\n\
24 action.enter|live credential.password|live\n\
18 action.enter|live credential.password|reader\n\
9 action.enter|live credential.password|speaks\n\
-11 action.enter|live credential.personal-information|asks\n\
38 action.enter|live firm.bank|live\n\
17 action.enter|live firm.bank|reader\n\
12 action.enter|live firm.bank|speaks\n\
31 action.enter|live firm.courier|live\n\
8 action.enter|live firm.courier|reader\n\
11 action.enter|live firm.courier|speaks\n\
13 action.enter|live firm.payment|reader\n\
13 action.enter|live firm.support|live\n\
11 action.enter|live firm.support|speaks\n\
8 action.enter|live firm.toll|live\n\
78 action.enter|live money.amount|live\n\
43 action.enter|live money.amount|reader\n\
16 action.enter|live money.unusual-means|live\n\
35 action.enter|live money.valuables|live\n\
11 action.enter|live money.valuables|reader\n\
-17 action.enter|live person.agent|live\n\
-10 action.enter|live person.agent|reader\n\
-10 action.enter|live person.agent|speaks\n\
20 action.enter|live person.buyer|live\n\
9 action.enter|live person.buyer|speaks\n\
-13 action.enter|live person.family|reader\n\
-11 action.enter|live person.family|speaks\n\
-8 action.enter|live person.recruiter|live\n\
-8 action.enter|live person.recruiter|reader\n\
8 action.enter|live threat.arrest|live\n\
9 action.enter|live threat.block|live\n\
12 action.enter|live threat.block|speaks\n\
-8 action.enter|live threat.deadline|live\n\
-17 action.enter|live threat.deadline|reader\n\
9 action.enter|live threat.return|reader\n\
76 action.enter|reader\n\
-23 action.enter|reader action.give|asks\n\
8 action.enter|reader action.give|reader\n\
12 action.enter|reader action.give|speaks\n\
12 action.enter|reader action.install|asks\n\
16 action.enter|reader action.install|live\n\
14 action.enter|reader action.install|reader\n\
-13 action.enter|reader action.login|asks\n\
-11 action.enter|reader action.login|live\n\
-16 action.enter|reader action.login|reader\n\
20 action.enter|reader action.move-chat|live\n\
17 action.enter|reader action.move-chat|reader\n\
-37 action.enter|reader action.pay|asks\n\
-23 action.enter|reader action.pay|live\n\
-27 action.enter|reader action.pay|reader\n\
-12 action.enter|reader action.pay|speaks\n\
15 action.enter|reader action.press-key|asks\n\
23 action.enter|reader action.press-key|live\n\
11 action.enter|reader action.press-key|reader\n\
11 action.enter|reader action.scan|asks\n\
8 action.enter|reader action.scan|live\n\
8 action.enter|reader action.scan|reader\n\
21 action.enter|reader action.transfer|live\n\
-13 action.enter|reader action.update|asks\n\
-8 action.enter|reader action.update|reader\n\
-10 action.enter|reader authority.police|reader\n\
11 action.enter|reader authority.state|live\n\
11 action.enter|reader authority.tax|live\n\
11 action.enter|reader authority.tax|reader\n\
11 action.enter|reader authority.tax|speaks\n\
10 action.enter|reader claim.already-paid|live\n\
8 action.enter|reader claim.already-paid|reader\n\
-9 action.enter|reader claim.emergency|reader\n\
-13 action.enter|reader claim.fine|live\n\
-17 action.enter|reader claim.fine|reader\n\
12 action.enter|reader claim.hacked|live\n\
-19 action.enter|reader claim.link|live\n\
-9 action.enter|reader claim.misused-name|live\n\
-15 action.enter|reader claim.misused-name|reader\n\
19 action.enter|reader claim.new-number|reader\n\
-9 action.enter|reader claim.pick-up|live\n\
16 action.enter|reader claim.prize|live\n\
-8 action.enter|reader claim.purchase|live\n\
13 action.enter|reader claim.reassurance|live\n\
10 action.enter|reader claim.refund|live\n\
-8 action.enter|reader claim.refund|reader\n\
-20 action.enter|reader claim.residence|live\n\
-14 action.enter|reader claim.residence|reader\n\
24 action.enter|reader claim.unusual-activity|reader\n\
14 action.enter|reader claim.virus|live\n\
9 action.enter|reader claim.virus|reader\n\
8 action.enter|reader claim.your-own|live\n\
11 action.enter|reader claim.your-own|reader\n\
-22 action.enter|reader credential.bank-details|asks\n\
-19 action.enter|reader credential.bank-details|live\n\
-22 action.enter|reader credential.bank-details|reader\n\
16 action.enter|reader credential.card|live\n\
26 action.enter|reader credential.card|reader\n\
12 action.enter|reader credential.code|asks\n\
20 action.enter|reader credential.code|live\n\
31 action.enter|reader credential.code|reader\n\
-11 action.enter|reader credential.cpr|live\n\
14 action.enter|reader credential.id-document|reader\n\
16 action.enter|reader credential.mitid|asks\n\
22 action.enter|reader credential.mitid|live\n\
38 action.enter|reader credential.mitid|reader\n\
24 action.enter|reader credential.one-time-code|live\n\
13 action.enter|reader credential.one-time-code|reader\n\
19 action.enter|reader credential.password|asks\n\
21 action.enter|reader credential.password|live\n\
19 action.enter|reader credential.password|reader\n\
9 action.enter|reader credential.password|speaks\n\
-9 action.enter|reader credential.personal-information|live\n\
35 action.enter|reader firm.bank|live\n\
41 action.enter|reader firm.bank|reader\n\
16 action.enter|reader firm.payment|live\n\
11 action.enter|reader firm.payment|reader\n\
17 action.enter|reader firm.shop|reader\n\
14 action.enter|reader firm.support|live\n\
10 action.enter|reader firm.support|speaks\n\
61 action.enter|reader money.amount|live\n\
27 action.enter|reader money.amount|reader\n\
15 action.enter|reader money.unusual-means|live\n\
10 action.enter|reader money.unusual-means|reader\n\
24 action.enter|reader money.valuables|live\n\
11 action.enter|reader money.valuables|reader\n\
-15 action.enter|reader person.agent|live\n\
-9 action.enter|reader person.agent|reader\n\
-10 action.enter|reader person.agent|speaks\n\
23 action.enter|reader person.family|live\n\
-8 action.enter|reader person.recruiter|live\n\
-8 action.enter|reader person.recruiter|reader\n\
12 action.enter|reader threat.arrest|live\n\
20 action.enter|reader threat.block|live\n\
10 action.enter|reader threat.block|reader\n\
9 action.enter|reader threat.return|reader\n\
22 action.enter|reports\n\
-20 action.enter|speaks\n\
-18 action.enter|speaks action.give|asks\n\
-17 action.enter|speaks action.give|live\n\
-12 action.enter|speaks action.give|reader\n\
-9 action.enter|speaks action.give|speaks\n\
-11 action.enter|speaks action.transfer|asks\n\
-13 action.enter|speaks action.transfer|live\n\
-11 action.enter|speaks action.transfer|reader\n\
-15 action.enter|speaks claim.fee|live\n\
-12 action.enter|speaks claim.fee|reader\n\
9 action.enter|speaks credential.card|asks\n\
10 action.enter|speaks credential.card|reader\n\
-9 action.enter|speaks credential.id-document|asks\n\
-9 action.enter|speaks credential.id-document|live\n\
-25 action.gift-card|advises\n\
42 action.gift-card|asks\n\
42 action.gift-card|asks action.gift-card|live\n\
-8 action.gift-card|asks action.gift-card|reader\n\
33 action.gift-card|asks action.give|asks\n\
33 action.gift-card|asks action.give|live\n\
10 action.gift-card|asks action.give|reader\n\
11 action.gift-card|asks action.pay|asks\n\
8 action.gift-card|asks action.pay|reader\n\
9 action.gift-card|asks claim.emergency|live\n\
10 action.gift-card|asks claim.prize|live\n\
-13 action.gift-card|asks claim.purchase|reader\n\
40 action.gift-card|asks credential.code|asks\n\
48 action.gift-card|asks credential.code|live\n\
34 action.gift-card|asks money.amount|live\n\
-11 action.gift-card|asks money.unusual-means|reader\n\
10 action.gift-card|asks money.valuables|live\n\
9 action.gift-card|asks person.family|live\n\
9 action.gift-card|asks person.family|reader\n\
8 action.gift-card|asks person.family|speaks\n\
13 action.gift-card|asks threat.block|live\n\
13 action.gift-card|asks threat.deadline|live\n\
10 action.gift-card|claims\n\
51 action.gift-card|live\n\
8 action.gift-card|live action.gift-card|reader\n\
9 action.gift-card|live action.gift-card|speaks\n\
60 action.gift-card|live action.give|asks\n\
70 action.gift-card|live action.give|live\n\
29 action.gift-card|live action.give|reader\n\
19 action.gift-card|live action.pay|asks\n\
15 action.gift-card|live action.pay|reader\n\
9 action.gift-card|live action.stay-on-line|asks\n\
9 action.gift-card|live action.stay-on-line|live\n\
11 action.gift-card|live action.transfer|live\n\
10 action.gift-card|live action.transfer|reader\n\
18 action.gift-card|live action.update|live\n\
20 action.gift-card|live action.update|reader\n\
11 action.gift-card|live authority.court|live\n\
11 action.gift-card|live authority.court|reader\n\
18 action.gift-card|live authority.police|live\n\
10 action.gift-card|live claim.cannot-meet|live\n\
16 action.gift-card|live claim.case|live\n\
15 action.gift-card|live claim.crime|live\n\
9 action.gift-card|live claim.crime|reader\n\
13 action.gift-card|live claim.fine|live\n\
11 action.gift-card|live claim.paid-back|live\n\
8 action.gift-card|live claim.paid-back|reader\n\
16 action.gift-card|live claim.prize|live\n\
8 action.gift-card|live claim.prize|speaks\n\
-16 action.gift-card|live claim.purchase|reader\n\
-13 action.gift-card|live credential.card|live\n\
62 action.gift-card|live credential.code|asks\n\
76 action.gift-card|live credential.code|live\n\
13 action.gift-card|live credential.code|reader\n\
8 action.gift-card|live credential.mitid|live\n\
8 action.gift-card|live credential.mitid|reader\n\
16 action.gift-card|live firm.payment|live\n\
60 action.gift-card|live money.amount|live\n\
24 action.gift-card|live money.amount|reader\n\
-15 action.gift-card|live money.unusual-means|live\n\
15 action.gift-card|live money.valuables|live\n\
11 action.gift-card|live money.valuables|reader\n\
11 action.gift-card|live person.family|live\n\
15 action.gift-card|live person.family|reader\n\
12 action.gift-card|live person.family|speaks\n\
15 action.gift-card|live threat.block|live\n\
18 action.gift-card|live threat.deadline|live\n\
8 action.gift-card|live threat.debt|reader\n\
21 action.gift-card|reader action.give|asks\n\
32 action.gift-card|reader action.give|live\n\
30 action.gift-card|reader action.give|reader\n\
8 action.gift-card|reader action.give|speaks\n\
9 action.gift-card|reader action.pay|reader\n\
11 action.gift-card|reader action.transfer|live\n\
8 action.gift-card|reader action.transfer|reader\n\
12 action.gift-card|reader action.update|live\n\
16 action.gift-card|reader action.update|reader\n\
-19 action.gift-card|reader authority.tax|live\n\
-16 action.gift-card|reader authority.tax|reader\n\
14 action.gift-card|reader claim.paid-back|live\n\
14 action.gift-card|reader claim.paid-back|reader\n\
-16 action.gift-card|reader claim.purchase|live\n\
-16 action.gift-card|reader claim.purchase|reader\n\
8 action.gift-card|reader credential.code|asks\n\
10 action.gift-card|reader credential.code|live\n\
17 action.gift-card|reader credential.code|reader\n\
8 action.gift-card|reader credential.mitid|live\n\
-17 action.gift-card|reader firm.support|live\n\
-17 action.gift-card|reader firm.support|reader\n\
18 action.gift-card|reader money.amount|live\n\
25 action.gift-card|reader money.amount|reader\n\
-14 action.gift-card|reader money.unusual-means|live\n\
-13 action.gift-card|reader money.unusual-means|reader\n\
11 action.gift-card|reader money.valuables|reader\n\
10 action.gift-card|reader person.family|live\n\
9 action.gift-card|reader person.family|reader\n\
8 action.gift-card|speaks action.give|live\n\
8 action.gift-card|speaks action.give|reader\n\
10 action.gift-card|speaks action.transfer|live\n\
10 action.gift-card|speaks action.transfer|reader\n\
13 action.gift-card|speaks action.update|live\n\
13 action.gift-card|speaks action.update|reader\n\
8 action.gift-card|speaks credential.code|live\n\
11 action.gift-card|speaks money.amount|reader\n\
-11 action.gift-card|speaks money.unusual-means|live\n\
-12 action.gift-card|speaks money.unusual-means|speaks\n\
-9 action.gift-card|speaks threat.deadline|live\n\
-13 action.give|advises\n\
-32 action.give|asks action.give|live\n\
26 action.give|asks action.give|speaks\n\
-22 action.give|asks action.hand-over|asks\n\
-27 action.give|asks action.hand-over|live\n\
-13 action.give|asks action.hand-over|reader\n\
15 action.give|asks action.install|asks\n\
25 action.give|asks action.install|live\n\
13 action.give|asks action.install|reader\n\
19 action.give|asks action.install|speaks\n\
40 action.give|asks action.keep-secret|asks\n\
51 action.give|asks action.keep-secret|live\n\
13 action.give|asks action.keep-secret|speaks\n\
-27 action.give|asks action.login|asks\n\
11 action.give|asks action.login|reader\n\
16 action.give|asks action.move-chat|asks\n\
63 action.give|asks action.move-chat|live\n\
28 action.give|asks action.move-chat|reader\n\
16 action.give|asks action.move-chat|speaks\n\
22 action.give|asks action.pay|asks\n\
-27 action.give|asks action.pay|live\n\
-25 action.give|asks action.pay|reader\n\
-15 action.give|asks action.pay|speaks\n\
12 action.give|asks action.press-key|asks\n\
8 action.give|asks action.press-key|live\n\
-9 action.give|asks action.reply|speaks\n\
22 action.give|asks action.stay-on-line|asks\n\
27 action.give|asks action.stay-on-line|live\n\
11 action.give|asks action.stay-on-line|reader\n\
8 action.give|asks action.stay-on-line|speaks\n\
26 action.give|asks action.transfer|asks\n\
21 action.give|asks action.transfer|live\n\
12 action.give|asks action.transfer|reader\n\
-20 action.give|asks action.transfer|speaks\n\
-16 action.give|asks action.update|asks\n\
16 action.give|asks action.update|live\n\
22 action.give|asks action.withdraw|asks\n\
22 action.give|asks action.withdraw|live\n\
18 action.give|asks action.withdraw|reader\n\
-8 action.give|asks authority.benefits|live\n\
-15 action.give|asks authority.benefits|reader\n\
29 action.give|asks authority.court|live\n\
-8 action.give|asks authority.digital-post|live\n\
24 action.give|asks authority.digital-post|speaks\n\
14 action.give|asks authority.embassy|live\n\
34 action.give|asks authority.europol|live\n\
11 action.give|asks authority.europol|reader\n\
16 action.give|asks authority.europol|speaks\n\
-11 action.give|asks authority.health|reader\n\
14 action.give|asks authority.immigration|live\n\
-24 action.give|asks authority.municipality|live\n\
-25 action.give|asks authority.municipality|speaks\n\
16 action.give|asks authority.nsk|live\n\
11 action.give|asks authority.nsk|reader\n\
13 action.give|asks authority.nsk|speaks\n\
31 action.give|asks authority.police|speaks\n\
13 action.give|asks authority.prosecution|live\n\
-14 action.give|asks authority.prosecution|speaks\n\
10 action.give|asks authority.state|live\n\
-8 action.give|asks authority.state|speaks\n\
14 action.give|asks authority.tax|reader\n\
9 action.give|asks claim.abroad|live\n\
10 action.give|asks claim.abroad|reader\n\
10 action.give|asks claim.all-money|live\n\
17 action.give|asks claim.all-money|reader\n\
8 action.give|asks claim.already-paid|reader\n\
19 action.give|asks claim.broken-phone|live\n\
37 action.give|asks claim.cannot-meet|live\n\
19 action.give|asks claim.case|live\n\
-10 action.give|asks claim.case|reader\n\
-10 action.give|asks claim.crime|live\n\
-15 action.give|asks claim.crime|speaks\n\
-20 action.give|asks claim.deposit|live\n\
-31 action.give|asks claim.deposit|reader\n\
36 action.give|asks claim.easy-money|live\n\
30 action.give|asks claim.easy-money|reader\n\
17 action.give|asks claim.easy-money|speaks\n\
-32 action.give|asks claim.emergency|reader\n\
-40 action.give|asks claim.fee|live\n\
-9 action.give|asks claim.fee|speaks\n\
25 action.give|asks claim.hacked|live\n\
22 action.give|asks claim.investment|live\n\
18 action.give|asks claim.investment|reader\n\
-8 action.give|asks claim.investment|speaks\n\
46 action.give|asks claim.isolation|live\n\
21 action.give|asks claim.isolation|reader\n\
15 action.give|asks claim.isolation|speaks\n\
-8 action.give|asks claim.job|speaks\n\
13 action.give|asks claim.link|reader\n\
16 action.give|asks claim.loan|live\n\
-10 action.give|asks claim.loan|speaks\n\
-9 action.give|asks claim.menu|reader\n\
10 action.give|asks claim.misused-name|live\n\
41 action.give|asks claim.mule|live\n\
49 action.give|asks claim.mule|reader\n\
40 action.give|asks claim.new-number|live\n\
22 action.give|asks claim.new-number|reader\n\
29 action.give|asks claim.no-checking|live\n\
59 action.give|asks claim.other-account|live\n\
14 action.give|asks claim.other-account|reader\n\
-8 action.give|asks claim.other-account|speaks\n\
12 action.give|asks claim.parcel|reader\n\
-12 action.give|asks claim.parcel|speaks\n\
-9 action.give|asks claim.pick-up|reader\n\
-9 action.give|asks claim.pick-up|speaks\n\
35 action.give|asks claim.prize|live\n\
33 action.give|asks claim.prize|reader\n\
12 action.give|asks claim.prize|speaks\n\
-33 action.give|asks claim.prompt|live\n\
-50 action.give|asks claim.prompt|reader\n\
11 action.give|asks claim.prompt|speaks\n\
-12 action.give|asks claim.purchase|live\n\
-28 action.give|asks claim.purchase|reader\n\
50 action.give|asks claim.reassurance|live\n\
32 action.give|asks claim.reassurance|reader\n\
17 action.give|asks claim.reassurance|speaks\n\
10 action.give|asks claim.recovery|live\n\
9 action.give|asks claim.recovery|reader\n\
35 action.give|asks claim.renewal|live\n\
17 action.give|asks claim.renewal|reader\n\
27 action.give|asks claim.safe-account|live\n\
47 action.give|asks claim.sent-by-mistake|live\n\
14 action.give|asks claim.sent-by-mistake|reader\n\
12 action.give|asks claim.sent-by-mistake|speaks\n\
-9 action.give|asks claim.unpaid|live\n\
-13 action.give|asks claim.unpaid|reader\n\
12 action.give|asks claim.unpaid|speaks\n\
19 action.give|asks claim.unusual-activity|live\n\
8 action.give|asks claim.unusual-activity|reader\n\
9 action.give|asks claim.unusual-activity|speaks\n\
13 action.give|asks claim.watched|live\n\
8 action.give|asks claim.watched|reader\n\
-22 action.give|asks claim.your-own|live\n\
-16 action.give|asks claim.your-own|reader\n\
28 action.give|asks credential.balance|asks\n\
18 action.give|asks credential.balance|live\n\
12 action.give|asks credential.balance|reader\n\
-23 action.give|asks credential.bank-details|asks\n\
-15 action.give|asks credential.bank-details|live\n\
-38 action.give|asks credential.bank-details|reader\n\
-25 action.give|asks credential.bank-details|speaks\n\
64 action.give|asks credential.card|asks\n\
63 action.give|asks credential.card|live\n\
21 action.give|asks credential.card|reader\n\
55 action.give|asks credential.code|asks\n\
48 action.give|asks credential.code|live\n\
27 action.give|asks credential.code|reader\n\
-21 action.give|asks credential.code|speaks\n\
27 action.give|asks credential.cpr|asks\n\
27 action.give|asks credential.cpr|live\n\
-27 action.give|asks credential.cpr|speaks\n\
42 action.give|asks credential.id-document|asks\n\
31 action.give|asks credential.id-document|live\n\
53 action.give|asks credential.mitid|asks\n\
64 action.give|asks credential.mitid|live\n\
16 action.give|asks credential.nemid|asks\n\
38 action.give|asks credential.nemid|live\n\
36 action.give|asks credential.nemid|reader\n\
107 action.give|asks credential.one-time-code|asks\n\
110 action.give|asks credential.one-time-code|live\n\
42 action.give|asks credential.one-time-code|reader\n\
19 action.give|asks credential.password|asks\n\
33 action.give|asks credential.password|live\n\
25 action.give|asks credential.password|reader\n\
15 action.give|asks credential.password|speaks\n\
-26 action.give|asks credential.personal-information|asks\n\
8 action.give|asks credential.personal-information|live\n\
-12 action.give|asks credential.personal-information|reader\n\
11 action.give|asks credential.pin|asks\n\
-15 action.give|asks credential.pin|live\n\
15 action.give|asks credential.pin|reader\n\
56 action.give|asks firm.bank|live\n\
14 action.give|asks firm.courier|reader\n\
33 action.give|asks firm.payment|live\n\
-9 action.give|asks firm.payment|speaks\n\
36 action.give|asks firm.shop|live\n\
8 action.give|asks firm.shop|reader\n\
13 action.give|asks firm.shop|speaks\n\
10 action.give|asks firm.streaming|reader\n\
20 action.give|asks firm.support|live\n\
18 action.give|asks firm.support|reader\n\
12 action.give|asks firm.support|speaks\n\
20 action.give|asks firm.telecom|live\n\
15 action.give|asks firm.telecom|reader\n\
12 action.give|asks firm.telecom|speaks\n\
9 action.give|asks firm.toll|live\n\
8 action.give|asks firm.toll|speaks\n\
66 action.give|asks money.amount|live\n\
-16 action.give|asks money.amount|speaks\n\
72 action.give|asks money.unusual-means|live\n\
45 action.give|asks money.unusual-means|reader\n\
18 action.give|asks money.unusual-means|speaks\n\
35 action.give|asks money.valuables|live\n\
35 action.give|asks money.valuables|reader\n\
8 action.give|asks person.adviser|live\n\
46 action.give|asks person.buyer|live\n\
27 action.give|asks person.buyer|reader\n\
17 action.give|asks person.buyer|speaks\n\
28 action.give|asks person.family|live\n\
23 action.give|asks person.family|reader\n\
27 action.give|asks person.family|speaks\n\
-24 action.give|asks person.landlord|reader\n\
-8 action.give|asks person.landlord|speaks\n\
-19 action.give|asks person.recruiter|live\n\
-12 action.give|asks person.recruiter|reader\n\
92 action.give|asks threat.block|live\n\
17 action.give|asks threat.block|reader\n\
-19 action.give|asks threat.block|speaks\n\
9 action.give|asks threat.cutoff|live\n\
10 action.give|asks threat.cutoff|reader\n\
45 action.give|asks threat.deadline|live\n\
-14 action.give|asks threat.deadline|speaks\n\
19 action.give|asks threat.debt|live\n\
23 action.give|asks threat.debt|reader\n\
9 action.give|asks threat.debt|speaks\n\
12 action.give|asks threat.deportation|live\n\
14 action.give|asks threat.exposure|live\n\
14 action.give|asks threat.exposure|reader\n\
31 action.give|claims\n\
-10 action.give|denies\n\
-28 action.give|live\n\
27 action.give|live action.give|speaks\n\
-14 action.give|live action.hand-over|asks\n\
-24 action.give|live action.hand-over|live\n\
-18 action.give|live action.hand-over|reader\n\
20 action.give|live action.install|asks\n\
47 action.give|live action.install|live\n\
23 action.give|live action.install|reader\n\
12 action.give|live action.install|speaks\n\
24 action.give|live action.keep-secret|asks\n\
38 action.give|live action.keep-secret|live\n\
15 action.give|live action.keep-secret|speaks\n\
-23 action.give|live action.login|asks\n\
15 action.give|live action.login|reader\n\
20 action.give|live action.move-chat|asks\n\
95 action.give|live action.move-chat|live\n\
42 action.give|live action.move-chat|reader\n\
17 action.give|live action.move-chat|speaks\n\
36 action.give|live action.pay|asks\n\
22 action.give|live action.pay|live\n\
42 action.give|live action.pay|reader\n\
-13 action.give|live action.pay|speaks\n\
12 action.give|live action.press-key|live\n\
-14 action.give|live action.reply|speaks\n\
12 action.give|live action.scan|live\n\
12 action.give|live action.scan|reader\n\
31 action.give|live action.stay-on-line|asks\n\
42 action.give|live action.stay-on-line|live\n\
12 action.give|live action.stay-on-line|reader\n\
11 action.give|live action.stay-on-line|speaks\n\
55 action.give|live action.transfer|asks\n\
75 action.give|live action.transfer|live\n\
40 action.give|live action.transfer|reader\n\
-19 action.give|live action.transfer|speaks\n\
-22 action.give|live action.update|asks\n\
24 action.give|live action.update|live\n\
17 action.give|live action.update|reader\n\
29 action.give|live action.withdraw|asks\n\
32 action.give|live action.withdraw|live\n\
26 action.give|live action.withdraw|reader\n\
10 action.give|live authority.benefits|speaks\n\
36 action.give|live authority.court|live\n\
-23 action.give|live authority.customs|live\n\
9 action.give|live authority.customs|reader\n\
-25 action.give|live authority.digital-post|live\n\
19 action.give|live authority.digital-post|speaks\n\
18 action.give|live authority.embassy|live\n\
38 action.give|live authority.europol|live\n\
12 action.give|live authority.europol|reader\n\
18 action.give|live authority.europol|speaks\n\
13 action.give|live authority.health|live\n\
14 action.give|live authority.health|speaks\n\
9 action.give|live authority.immigration|live\n\
10 action.give|live authority.immigration|speaks\n\
9 action.give|live authority.ministry|live\n\
-28 action.give|live authority.municipality|live\n\
-20 action.give|live authority.municipality|speaks\n\
29 action.give|live authority.nsk|live\n\
12 action.give|live authority.nsk|reader\n\
13 action.give|live authority.nsk|speaks\n\
-15 action.give|live authority.police|live\n\
-16 action.give|live authority.police|reader\n\
24 action.give|live authority.police|speaks\n\
21 action.give|live authority.prosecution|live\n\
-14 action.give|live authority.prosecution|speaks\n\
15 action.give|live authority.state|live\n\
8 action.give|live authority.tax|reader\n\
18 action.give|live claim.abroad|live\n\
26 action.give|live claim.abroad|reader\n\
22 action.give|live claim.abroad|speaks\n\
29 action.give|live claim.all-money|live\n\
26 action.give|live claim.all-money|reader\n\
8 action.give|live claim.all-money|speaks\n\
19 action.give|live claim.broken-phone|live\n\
54 action.give|live claim.cannot-meet|live\n\
8 action.give|live claim.cannot-meet|reader\n\
24 action.give|live claim.cannot-meet|speaks\n\
41 action.give|live claim.case|live\n\
17 action.give|live claim.case|speaks\n\
-14 action.give|live claim.crime|live\n\
-15 action.give|live claim.crime|speaks\n\
-23 action.give|live claim.deposit|live\n\
-30 action.give|live claim.deposit|reader\n\
40 action.give|live claim.easy-money|live\n\
35 action.give|live claim.easy-money|reader\n\
17 action.give|live claim.easy-money|speaks\n\
19 action.give|live claim.emergency|live\n\
-21 action.give|live claim.emergency|reader\n\
-37 action.give|live claim.fee|live\n\
9 action.give|live claim.fee|reader\n\
-10 action.give|live claim.fee|speaks\n\
16 action.give|live claim.fine|live\n\
21 action.give|live claim.fine|reader\n\
-28 action.give|live claim.fine|speaks\n\
25 action.give|live claim.hacked|live\n\
44 action.give|live claim.investment|live\n\
27 action.give|live claim.investment|reader\n\
-8 action.give|live claim.investment|speaks\n\
48 action.give|live claim.isolation|live\n\
20 action.give|live claim.isolation|reader\n\
17 action.give|live claim.isolation|speaks\n\
8 action.give|live claim.link|reader\n\
21 action.give|live claim.loan|live\n\
12 action.give|live claim.loan|reader\n\
-9 action.give|live claim.menu|reader\n\
15 action.give|live claim.misused-name|live\n\
12 action.give|live claim.misused-name|reader\n\
34 action.give|live claim.mule|live\n\
48 action.give|live claim.mule|reader\n\
27 action.give|live claim.new-number|live\n\
20 action.give|live claim.new-number|reader\n\
-13 action.give|live claim.new-number|speaks\n\
20 action.give|live claim.no-checking|live\n\
-11 action.give|live claim.no-checking|reader\n\
-11 action.give|live claim.no-checking|speaks\n\
-10 action.give|live claim.not-you|live\n\
-8 action.give|live claim.not-you|reader\n\
75 action.give|live claim.other-account|live\n\
24 action.give|live claim.other-account|reader\n\
24 action.give|live claim.paid-back|live\n\
-21 action.give|live claim.parcel|live\n\
-18 action.give|live claim.parcel|speaks\n\
-23 action.give|live claim.pick-up|live\n\
-11 action.give|live claim.pick-up|speaks\n\
25 action.give|live claim.prize|live\n\
30 action.give|live claim.prize|reader\n\
14 action.give|live claim.prize|speaks\n\
-54 action.give|live claim.prompt|live\n\
-58 action.give|live claim.prompt|reader\n\
-8 action.give|live claim.purchase|live\n\
-37 action.give|live claim.purchase|reader\n\
-13 action.give|live claim.purchase|speaks\n\
57 action.give|live claim.reassurance|live\n\
32 action.give|live claim.reassurance|reader\n\
23 action.give|live claim.reassurance|speaks\n\
19 action.give|live claim.recovery|live\n\
15 action.give|live claim.recovery|reader\n\
14 action.give|live claim.refund|live\n\
20 action.give|live claim.renewal|live\n\
10 action.give|live claim.renewal|reader\n\
-11 action.give|live claim.residence|live\n\
79 action.give|live claim.safe-account|live\n\
20 action.give|live claim.safe-account|reader\n\
47 action.give|live claim.sent-by-mistake|live\n\
10 action.give|live claim.sent-by-mistake|reader\n\
26 action.give|live claim.unpaid|live\n\
41 action.give|live claim.unpaid|reader\n\
21 action.give|live claim.unpaid|speaks\n\
53 action.give|live claim.unusual-activity|live\n\
19 action.give|live claim.unusual-activity|reader\n\
9 action.give|live claim.unusual-activity|speaks\n\
8 action.give|live claim.virus|live\n\
10 action.give|live claim.watched|live\n\
-20 action.give|live claim.your-own|live\n\
-8 action.give|live claim.your-own|reader\n\
-14 action.give|live claim.your-own|speaks\n\
34 action.give|live credential.balance|asks\n\
29 action.give|live credential.balance|live\n\
18 action.give|live credential.balance|reader\n\
-20 action.give|live credential.bank-details|asks\n\
46 action.give|live credential.bank-details|live\n\
-35 action.give|live credential.bank-details|reader\n\
-18 action.give|live credential.bank-details|speaks\n\
73 action.give|live credential.card|asks\n\
78 action.give|live credential.card|live\n\
46 action.give|live credential.card|reader\n\
52 action.give|live credential.code|asks\n\
64 action.give|live credential.code|live\n\
20 action.give|live credential.code|reader\n\
-21 action.give|live credential.code|speaks\n\
33 action.give|live credential.cpr|asks\n\
49 action.give|live credential.cpr|live\n\
-21 action.give|live credential.cpr|speaks\n\
40 action.give|live credential.id-document|asks\n\
47 action.give|live credential.id-document|live\n\
21 action.give|live credential.id-document|speaks\n\
41 action.give|live credential.mitid|asks\n\
54 action.give|live credential.mitid|live\n\
-17 action.give|live credential.mitid|speaks\n\
16 action.give|live credential.nemid|asks\n\
41 action.give|live credential.nemid|live\n\
39 action.give|live credential.nemid|reader\n\
109 action.give|live credential.one-time-code|asks\n\
136 action.give|live credential.one-time-code|live\n\
76 action.give|live credential.one-time-code|reader\n\
27 action.give|live credential.password|asks\n\
55 action.give|live credential.password|live\n\
33 action.give|live credential.password|reader\n\
11 action.give|live credential.password|speaks\n\
-40 action.give|live credential.personal-information|asks\n\
34 action.give|live credential.personal-information|live\n\
-13 action.give|live credential.personal-information|reader\n\
-17 action.give|live credential.pin|live\n\
17 action.give|live credential.pin|reader\n\
8 action.give|live credential.pin|speaks\n\
59 action.give|live firm.bank|live\n\
19 action.give|live firm.bank|reader\n\
16 action.give|live firm.bank|speaks\n\
-12 action.give|live firm.courier|live\n\
11 action.give|live firm.courier|reader\n\
-10 action.give|live firm.courier|speaks\n\
73 action.give|live firm.payment|live\n\
15 action.give|live firm.payment|reader\n\
11 action.give|live firm.shop|live\n\
25 action.give|live firm.support|live\n\
15 action.give|live firm.support|reader\n\
18 action.give|live firm.support|speaks\n\
18 action.give|live firm.telecom|live\n\
15 action.give|live firm.telecom|reader\n\
10 action.give|live firm.telecom|speaks\n\
19 action.give|live firm.toll|live\n\
12 action.give|live firm.utility|live\n\
13 action.give|live firm.utility|speaks\n\
40 action.give|live money.amount|live\n\
11 action.give|live money.amount|reader\n\
-27 action.give|live money.amount|speaks\n\
97 action.give|live money.unusual-means|live\n\
63 action.give|live money.unusual-means|reader\n\
21 action.give|live money.unusual-means|speaks\n\
28 action.give|live money.valuables|live\n\
17 action.give|live money.valuables|reader\n\
13 action.give|live person.adviser|live\n\
-8 action.give|live person.agent|reader\n\
-8 action.give|live person.agent|speaks\n\
24 action.give|live person.buyer|live\n\
22 action.give|live person.buyer|reader\n\
14 action.give|live person.buyer|speaks\n\
18 action.give|live person.family|live\n\
40 action.give|live person.family|reader\n\
8 action.give|live person.family|speaks\n\
-18 action.give|live person.landlord|reader\n\
-23 action.give|live person.recruiter|live\n\
-13 action.give|live person.recruiter|reader\n\
36 action.give|live threat.arrest|live\n\
17 action.give|live threat.arrest|reader\n\
16 action.give|live threat.arrest|speaks\n\
93 action.give|live threat.block|live\n\
32 action.give|live threat.block|reader\n\
-23 action.give|live threat.block|speaks\n\
18 action.give|live threat.court|live\n\
22 action.give|live threat.court|reader\n\
10 action.give|live threat.court|speaks\n\
13 action.give|live threat.cutoff|live\n\
12 action.give|live threat.cutoff|reader\n\
47 action.give|live threat.deadline|live\n\
-25 action.give|live threat.deadline|reader\n\
32 action.give|live threat.debt|live\n\
30 action.give|live threat.debt|reader\n\
11 action.give|live threat.debt|speaks\n\
18 action.give|live threat.exposure|live\n\
16 action.give|live threat.exposure|reader\n\
84 action.give|reader\n\
-11 action.give|reader action.give|speaks\n\
20 action.give|reader action.install|reader\n\
10 action.give|reader action.keep-secret|live\n\
10 action.give|reader action.keep-secret|speaks\n\
8 action.give|reader action.login|asks\n\
19 action.give|reader action.login|live\n\
52 action.give|reader action.login|reader\n\
9 action.give|reader action.login|speaks\n\
8 action.give|reader action.move-chat|asks\n\
34 action.give|reader action.move-chat|live\n\
25 action.give|reader action.move-chat|reader\n\
28 action.give|reader action.pay|asks\n\
9 action.give|reader action.pay|live\n\
12 action.give|reader action.pay|reader\n\
-20 action.give|reader action.pay|speaks\n\
18 action.give|reader action.press-key|asks\n\
28 action.give|reader action.press-key|live\n\
27 action.give|reader action.press-key|reader\n\
-12 action.give|reader action.reply|speaks\n\
12 action.give|reader action.scan|live\n\
12 action.give|reader action.scan|reader\n\
12 action.give|reader action.stay-on-line|asks\n\
15 action.give|reader action.stay-on-line|live\n\
16 action.give|reader action.stay-on-line|reader\n\
9 action.give|reader action.stay-on-line|speaks\n\
12 action.give|reader action.transfer|live\n\
33 action.give|reader action.transfer|reader\n\
-39 action.give|reader action.update|asks\n\
29 action.give|reader action.update|live\n\
23 action.give|reader action.update|reader\n\
23 action.give|reader action.withdraw|asks\n\
25 action.give|reader action.withdraw|live\n\
22 action.give|reader action.withdraw|reader\n\
-23 action.give|reader authority.benefits|live\n\
-22 action.give|reader authority.benefits|reader\n\
9 action.give|reader authority.court|live\n\
-10 action.give|reader authority.court|speaks\n\
-24 action.give|reader authority.digital-post|live\n\
-17 action.give|reader authority.digital-post|reader\n\
-9 action.give|reader authority.digital-post|speaks\n\
13 action.give|reader authority.embassy|live\n\
22 action.give|reader authority.europol|live\n\
11 action.give|reader authority.europol|reader\n\
9 action.give|reader authority.europol|speaks\n\
-11 action.give|reader authority.health|live\n\
-8 action.give|reader authority.health|reader\n\
13 action.give|reader authority.ministry|live\n\
34 action.give|reader authority.police|live\n\
35 action.give|reader authority.police|reader\n\
-11 action.give|reader authority.prosecution|speaks\n\
8 action.give|reader authority.state|live\n\
21 action.give|reader claim.abroad|live\n\
19 action.give|reader claim.abroad|reader\n\
16 action.give|reader claim.abroad|speaks\n\
28 action.give|reader claim.all-money|live\n\
27 action.give|reader claim.all-money|reader\n\
11 action.give|reader claim.all-money|speaks\n\
8 action.give|reader claim.already-paid|live\n\
9 action.give|reader claim.already-paid|speaks\n\
8 action.give|reader claim.broken-phone|live\n\
35 action.give|reader claim.cannot-meet|live\n\
8 action.give|reader claim.cannot-meet|reader\n\
12 action.give|reader claim.cannot-meet|speaks\n\
8 action.give|reader claim.case|live\n\
-20 action.give|reader claim.case|reader\n\
14 action.give|reader claim.case|speaks\n\
-17 action.give|reader claim.crime|reader\n\
-14 action.give|reader claim.crime|speaks\n\
-23 action.give|reader claim.deposit|live\n\
13 action.give|reader claim.deposit|speaks\n\
37 action.give|reader claim.easy-money|live\n\
30 action.give|reader claim.easy-money|reader\n\
10 action.give|reader claim.easy-money|speaks\n\
-15 action.give|reader claim.emergency|live\n\
-22 action.give|reader claim.emergency|reader\n\
-35 action.give|reader claim.fee|live\n\
-9 action.give|reader claim.fee|reader\n\
-9 action.give|reader claim.fee|speaks\n\
18 action.give|reader claim.fine|reader\n\
-17 action.give|reader claim.fine|speaks\n\
14 action.give|reader claim.hacked|live\n\
42 action.give|reader claim.investment|live\n\
26 action.give|reader claim.investment|reader\n\
28 action.give|reader claim.isolation|live\n\
22 action.give|reader claim.isolation|reader\n\
22 action.give|reader claim.link|reader\n\
-10 action.give|reader claim.loan|speaks\n\
-15 action.give|reader claim.menu|live\n\
-10 action.give|reader claim.menu|reader\n\
19 action.give|reader claim.misused-name|live\n\
9 action.give|reader claim.misused-name|reader\n\
51 action.give|reader claim.mule|live\n\
54 action.give|reader claim.mule|reader\n\
32 action.give|reader claim.new-number|live\n\
39 action.give|reader claim.new-number|reader\n\
12 action.give|reader claim.new-number|speaks\n\
32 action.give|reader claim.no-checking|live\n\
13 action.give|reader claim.no-checking|reader\n\
31 action.give|reader claim.other-account|live\n\
27 action.give|reader claim.other-account|reader\n\
-22 action.give|reader claim.parcel|live\n\
-14 action.give|reader claim.parcel|speaks\n\
-10 action.give|reader claim.pick-up|live\n\
-8 action.give|reader claim.pick-up|reader\n\
63 action.give|reader claim.prize|live\n\
25 action.give|reader claim.prize|reader\n\
29 action.give|reader claim.prize|speaks\n\
-51 action.give|reader claim.prompt|live\n\
-56 action.give|reader claim.prompt|reader\n\
-12 action.give|reader claim.purchase|live\n\
-12 action.give|reader claim.purchase|reader\n\
-8 action.give|reader claim.purchase|speaks\n\
31 action.give|reader claim.reassurance|live\n\
22 action.give|reader claim.reassurance|reader\n\
16 action.give|reader claim.reassurance|speaks\n\
18 action.give|reader claim.recovery|live\n\
13 action.give|reader claim.recovery|reader\n\
25 action.give|reader claim.renewal|live\n\
10 action.give|reader claim.renewal|reader\n\
13 action.give|reader claim.robot|live\n\
32 action.give|reader claim.safe-account|live\n\
10 action.give|reader claim.safe-account|reader\n\
31 action.give|reader claim.sent-by-mistake|live\n\
10 action.give|reader claim.unpaid|reader\n\
20 action.give|reader claim.unusual-activity|live\n\
17 action.give|reader claim.unusual-activity|speaks\n\
-9 action.give|reader claim.virus|live\n\
-11 action.give|reader claim.virus|reader\n\
29 action.give|reader claim.watched|reader\n\
15 action.give|reader claim.your-own|live\n\
14 action.give|reader claim.your-own|reader\n\
13 action.give|reader credential.balance|asks\n\
17 action.give|reader credential.balance|live\n\
21 action.give|reader credential.balance|reader\n\
-40 action.give|reader credential.bank-details|asks\n\
-38 action.give|reader credential.bank-details|live\n\
-35 action.give|reader credential.bank-details|reader\n\
-24 action.give|reader credential.bank-details|speaks\n\
44 action.give|reader credential.card|asks\n\
31 action.give|reader credential.card|live\n\
35 action.give|reader credential.card|reader\n\
11 action.give|reader credential.card|speaks\n\
24 action.give|reader credential.code|asks\n\
39 action.give|reader credential.code|live\n\
50 action.give|reader credential.code|reader\n\
20 action.give|reader credential.cpr|asks\n\
8 action.give|reader credential.cpr|reader\n\
-24 action.give|reader credential.cpr|speaks\n\
-17 action.give|reader credential.id-document|live\n\
-9 action.give|reader credential.id-document|speaks\n\
14 action.give|reader credential.mitid|asks\n\
27 action.give|reader credential.mitid|live\n\
69 action.give|reader credential.mitid|reader\n\
15 action.give|reader credential.nemid|asks\n\
36 action.give|reader credential.nemid|live\n\
39 action.give|reader credential.nemid|reader\n\
55 action.give|reader credential.one-time-code|asks\n\
91 action.give|reader credential.one-time-code|live\n\
74 action.give|reader credential.one-time-code|reader\n\
17 action.give|reader credential.password|asks\n\
9 action.give|reader credential.password|live\n\
52 action.give|reader credential.password|reader\n\
18 action.give|reader credential.password|speaks\n\
-58 action.give|reader credential.personal-information|asks\n\
-25 action.give|reader credential.personal-information|live\n\
-22 action.give|reader credential.personal-information|reader\n\
10 action.give|reader credential.pin|asks\n\
14 action.give|reader credential.pin|reader\n\
27 action.give|reader firm.bank|live\n\
18 action.give|reader firm.bank|reader\n\
-16 action.give|reader firm.bank|speaks\n\
34 action.give|reader firm.payment|live\n\
16 action.give|reader firm.shop|live\n\
21 action.give|reader firm.shop|reader\n\
11 action.give|reader firm.shop|speaks\n\
10 action.give|reader firm.support|reader\n\
13 action.give|reader firm.telecom|live\n\
13 action.give|reader firm.telecom|reader\n\
11 action.give|reader firm.utility|live\n\
19 action.give|reader firm.utility|speaks\n\
47 action.give|reader money.amount|live\n\
69 action.give|reader money.unusual-means|live\n\
59 action.give|reader money.unusual-means|reader\n\
12 action.give|reader money.unusual-means|speaks\n\
-9 action.give|reader money.valuables|reader\n\
-15 action.give|reader person.agent|live\n\
-12 action.give|reader person.agent|reader\n\
39 action.give|reader person.buyer|live\n\
34 action.give|reader person.buyer|reader\n\
12 action.give|reader person.buyer|speaks\n\
-16 action.give|reader person.landlord|reader\n\
-20 action.give|reader person.recruiter|live\n\
-11 action.give|reader person.recruiter|reader\n\
22 action.give|reader threat.arrest|live\n\
19 action.give|reader threat.arrest|reader\n\
69 action.give|reader threat.block|live\n\
9 action.give|reader threat.block|reader\n\
-8 action.give|reader threat.block|speaks\n\
31 action.give|reader threat.court|live\n\
22 action.give|reader threat.court|reader\n\
12 action.give|reader threat.court|speaks\n\
-15 action.give|reader threat.deadline|reader\n\
-20 action.give|reader threat.deadline|speaks\n\
23 action.give|reader threat.debt|live\n\
23 action.give|reader threat.debt|reader\n\
9 action.give|reader threat.deportation|live\n\
18 action.give|reader threat.exposure|live\n\
18 action.give|reader threat.exposure|reader\n\
8 action.give|reader threat.return|live\n\
51 action.give|reports\n\
21 action.give|speaks\n\
16 action.give|speaks action.install|asks\n\
23 action.give|speaks action.install|live\n\
24 action.give|speaks action.keep-secret|asks\n\
20 action.give|speaks action.keep-secret|live\n\
-12 action.give|speaks action.login|asks\n\
12 action.give|speaks action.move-chat|live\n\
19 action.give|speaks action.pay|asks\n\
25 action.give|speaks action.pay|live\n\
24 action.give|speaks action.pay|reader\n\
8 action.give|speaks action.press-key|live\n\
-15 action.give|speaks action.reply|live\n\
-9 action.give|speaks action.reply|speaks\n\
33 action.give|speaks action.transfer|live\n\
22 action.give|speaks action.transfer|reader\n\
-13 action.give|speaks action.update|asks\n\
-11 action.give|speaks authority.digital-post|live\n\
-8 action.give|speaks authority.digital-post|reader\n\
21 action.give|speaks authority.nsk|live\n\
9 action.give|speaks authority.nsk|speaks\n\
29 action.give|speaks authority.police|live\n\
33 action.give|speaks authority.police|speaks\n\
-8 action.give|speaks authority.prosecution|reader\n\
-14 action.give|speaks authority.state|live\n\
-13 action.give|speaks authority.state|speaks\n\
-24 action.give|speaks authority.tax|live\n\
-24 action.give|speaks authority.tax|speaks\n\
9 action.give|speaks claim.all-money|live\n\
15 action.give|speaks claim.all-money|reader\n\
21 action.give|speaks claim.already-paid|live\n\
26 action.give|speaks claim.case|live\n\
11 action.give|speaks claim.case|reader\n\
9 action.give|speaks claim.easy-money|live\n\
9 action.give|speaks claim.easy-money|reader\n\
-13 action.give|speaks claim.emergency|reader\n\
-16 action.give|speaks claim.fee|live\n\
15 action.give|speaks claim.fine|live\n\
18 action.give|speaks claim.fine|reader\n\
24 action.give|speaks claim.hacked|live\n\
13 action.give|speaks claim.investment|live\n\
16 action.give|speaks claim.investment|reader\n\
17 action.give|speaks claim.isolation|live\n\
12 action.give|speaks claim.isolation|speaks\n\
10 action.give|speaks claim.job|reader\n\
-9 action.give|speaks claim.loan|speaks\n\
12 action.give|speaks claim.menu|live\n\
21 action.give|speaks claim.new-number|live\n\
12 action.give|speaks claim.no-checking|live\n\
9 action.give|speaks claim.no-checking|speaks\n\
8 action.give|speaks claim.other-account|live\n\
24 action.give|speaks claim.paid-back|live\n\
18 action.give|speaks claim.paid-back|reader\n\
-25 action.give|speaks claim.parcel|live\n\
-18 action.give|speaks claim.parcel|speaks\n\
-18 action.give|speaks claim.pick-up|reader\n\
-8 action.give|speaks claim.prompt|live\n\
-23 action.give|speaks claim.prompt|reader\n\
9 action.give|speaks claim.purchase|live\n\
-9 action.give|speaks claim.purchase|speaks\n\
16 action.give|speaks claim.reassurance|live\n\
9 action.give|speaks claim.reassurance|speaks\n\
10 action.give|speaks claim.refund|live\n\
31 action.give|speaks claim.sent-by-mistake|live\n\
12 action.give|speaks claim.sent-by-mistake|reader\n\
8 action.give|speaks claim.unpaid|live\n\
13 action.give|speaks claim.unpaid|speaks\n\
25 action.give|speaks claim.unusual-activity|live\n\
9 action.give|speaks claim.unusual-activity|reader\n\
-9 action.give|speaks claim.virus|reader\n\
-17 action.give|speaks credential.bank-details|asks\n\
-25 action.give|speaks credential.bank-details|reader\n\
-12 action.give|speaks credential.bank-details|speaks\n\
-12 action.give|speaks credential.card|asks\n\
-24 action.give|speaks credential.card|live\n\
34 action.give|speaks credential.code|live\n\
22 action.give|speaks credential.code|reader\n\
8 action.give|speaks credential.cpr|asks\n\
12 action.give|speaks credential.cpr|live\n\
11 action.give|speaks credential.cpr|speaks\n\
13 action.give|speaks credential.id-document|live\n\
35 action.give|speaks credential.mitid|asks\n\
38 action.give|speaks credential.mitid|live\n\
22 action.give|speaks credential.mitid|reader\n\
11 action.give|speaks credential.mitid|speaks\n\
12 action.give|speaks credential.one-time-code|asks\n\
14 action.give|speaks credential.one-time-code|live\n\
26 action.give|speaks credential.one-time-code|reader\n\
-27 action.give|speaks credential.password|asks\n\
-32 action.give|speaks credential.password|live\n\
-33 action.give|speaks credential.password|reader\n\
-8 action.give|speaks credential.personal-information|asks\n\
17 action.give|speaks credential.personal-information|live\n\
29 action.give|speaks firm.bank|live\n\
24 action.give|speaks firm.bank|reader\n\
8 action.give|speaks firm.bank|speaks\n\
17 action.give|speaks firm.payment|live\n\
9 action.give|speaks firm.shop|live\n\
8 action.give|speaks firm.support|live\n\
17 action.give|speaks money.amount|live\n\
8 action.give|speaks money.amount|reader\n\
8 action.give|speaks money.unusual-means|reader\n\
14 action.give|speaks person.agent|reader\n\
9 action.give|speaks person.buyer|live\n\
23 action.give|speaks person.buyer|reader\n\
38 action.give|speaks person.family|live\n\
22 action.give|speaks person.family|reader\n\
9 action.give|speaks person.landlord|reader\n\
12 action.give|speaks threat.arrest|live\n\
12 action.give|speaks threat.arrest|speaks\n\
-21 action.give|speaks threat.block|live\n\
-10 action.give|speaks threat.block|speaks\n\
33 action.give|speaks threat.court|live\n\
20 action.give|speaks threat.court|reader\n\
-10 action.give|speaks threat.deadline|live\n\
-18 action.give|speaks threat.deadline|speaks\n\
8 action.give|speaks threat.debt|live\n\
-21 action.hand-over|advises\n\
32 action.hand-over|asks action.hand-over|reader\n\
-10 action.hand-over|asks action.keep-secret|asks\n\
-9 action.hand-over|asks action.keep-secret|live\n\
-16 action.hand-over|asks action.pay|live\n\
-9 action.hand-over|asks action.transfer|asks\n\
11 action.hand-over|asks action.withdraw|asks\n\
11 action.hand-over|asks action.withdraw|live\n\
15 action.hand-over|asks authority.police|live\n\
10 action.hand-over|asks authority.police|reader\n\
9 action.hand-over|asks authority.police|speaks\n\
-10 action.hand-over|asks claim.all-money|live\n\
9 action.hand-over|asks claim.crime|live\n\
-16 action.hand-over|asks claim.fee|live\n\
9 action.hand-over|asks claim.hacked|live\n\
8 action.hand-over|asks claim.hacked|reader\n\
-16 action.hand-over|asks claim.new-number|live\n\
8 action.hand-over|asks claim.other-account|live\n\
-8 action.hand-over|asks claim.parcel|live\n\
40 action.hand-over|asks claim.pick-up|live\n\
33 action.hand-over|asks claim.pick-up|reader\n\
14 action.hand-over|asks claim.pick-up|speaks\n\
8 action.hand-over|asks claim.unusual-activity|reader\n\
9 action.hand-over|asks credential.card|asks\n\
14 action.hand-over|asks credential.card|live\n\
30 action.hand-over|asks credential.card|reader\n\
15 action.hand-over|asks credential.mitid|reader\n\
22 action.hand-over|asks credential.pin|asks\n\
12 action.hand-over|asks credential.pin|live\n\
13 action.hand-over|asks credential.pin|reader\n\
9 action.hand-over|asks firm.bank|live\n\
20 action.hand-over|asks firm.bank|reader\n\
-18 action.hand-over|asks money.unusual-means|live\n\
21 action.hand-over|asks money.valuables|live\n\
25 action.hand-over|asks money.valuables|reader\n\
21 action.hand-over|asks person.agent|live\n\
13 action.hand-over|asks person.agent|reader\n\
-13 action.hand-over|asks person.family|live\n\
9 action.hand-over|asks person.family|speaks\n\
-10 action.hand-over|asks threat.court|live\n\
39 action.hand-over|live action.hand-over|reader\n\
-10 action.hand-over|live action.login|asks\n\
-11 action.hand-over|live action.login|live\n\
-10 action.hand-over|live action.login|reader\n\
-22 action.hand-over|live action.pay|live\n\
-27 action.hand-over|live action.transfer|asks\n\
-22 action.hand-over|live action.transfer|live\n\
8 action.hand-over|live action.update|live\n\
24 action.hand-over|live action.withdraw|asks\n\
28 action.hand-over|live action.withdraw|live\n\
8 action.hand-over|live action.withdraw|reader\n\
8 action.hand-over|live action.withdraw|speaks\n\
26 action.hand-over|live authority.police|live\n\
18 action.hand-over|live authority.police|reader\n\
14 action.hand-over|live authority.police|speaks\n\
12 action.hand-over|live claim.crime|live\n\
11 action.hand-over|live claim.crime|reader\n\
-15 action.hand-over|live claim.fee|live\n\
8 action.hand-over|live claim.hacked|live\n\
8 action.hand-over|live claim.hacked|reader\n\
9 action.hand-over|live claim.link|live\n\
-16 action.hand-over|live claim.new-number|live\n\
8 action.hand-over|live claim.other-account|live\n\
11 action.hand-over|live claim.parcel|live\n\
51 action.hand-over|live claim.pick-up|live\n\
38 action.hand-over|live claim.pick-up|reader\n\
-10 action.hand-over|live claim.prompt|live\n\
9 action.hand-over|live claim.unusual-activity|reader\n\
-8 action.hand-over|live claim.your-own|reader\n\
-14 action.hand-over|live credential.bank-details|live\n\
-9 action.hand-over|live credential.bank-details|reader\n\
11 action.hand-over|live credential.card|asks\n\
47 action.hand-over|live credential.card|live\n\
49 action.hand-over|live credential.card|reader\n\
9 action.hand-over|live credential.card|speaks\n\
-10 action.hand-over|live credential.code|live\n\
11 action.hand-over|live credential.code|reader\n\
-9 action.hand-over|live credential.cpr|live\n\
15 action.hand-over|live credential.mitid|reader\n\
-17 action.hand-over|live credential.password|live\n\
-10 action.hand-over|live credential.password|reader\n\
26 action.hand-over|live credential.pin|asks\n\
51 action.hand-over|live credential.pin|live\n\
22 action.hand-over|live credential.pin|reader\n\
31 action.hand-over|live firm.bank|reader\n\
14 action.hand-over|live firm.bank|speaks\n\
8 action.hand-over|live firm.courier|live\n\
-8 action.hand-over|live firm.support|live\n\
-10 action.hand-over|live firm.support|reader\n\
-8 action.hand-over|live firm.support|speaks\n\
-33 action.hand-over|live money.unusual-means|live\n\
30 action.hand-over|live money.valuables|live\n\
33 action.hand-over|live money.valuables|reader\n\
28 action.hand-over|live person.agent|live\n\
15 action.hand-over|live person.agent|reader\n\
-13 action.hand-over|live person.family|live\n\
18 action.hand-over|live person.family|speaks\n\
13 action.hand-over|live threat.arrest|reader\n\
-17 action.hand-over|live threat.block|live\n\
-8 action.hand-over|live threat.block|speaks\n\
-20 action.hand-over|live threat.court|live\n\
10 action.hand-over|live threat.deadline|live\n\
-8 action.hand-over|live threat.return|live\n\
32 action.hand-over|reader\n\
11 action.hand-over|reader action.hand-over|speaks\n\
-10 action.hand-over|reader action.login|asks\n\
-10 action.hand-over|reader action.login|live\n\
-10 action.hand-over|reader action.login|reader\n\
9 action.hand-over|reader action.update|asks\n\
18 action.hand-over|reader action.update|live\n\
9 action.hand-over|reader action.withdraw|live\n\
12 action.hand-over|reader authority.police|live\n\
8 action.hand-over|reader claim.crime|reader\n\
10 action.hand-over|reader claim.link|live\n\
31 action.hand-over|reader claim.pick-up|live\n\
29 action.hand-over|reader claim.pick-up|reader\n\
-8 action.hand-over|reader claim.your-own|reader\n\
-11 action.hand-over|reader credential.bank-details|reader\n\
17 action.hand-over|reader credential.card|asks\n\
30 action.hand-over|reader credential.card|live\n\
31 action.hand-over|reader credential.card|reader\n\
12 action.hand-over|reader credential.code|live\n\
11 action.hand-over|reader credential.code|reader\n\
15 action.hand-over|reader credential.mitid|asks\n\
15 action.hand-over|reader credential.mitid|live\n\
15 action.hand-over|reader credential.mitid|reader\n\
9 action.hand-over|reader credential.one-time-code|live\n\
-8 action.hand-over|reader credential.password|live\n\
-10 action.hand-over|reader credential.password|reader\n\
11 action.hand-over|reader credential.personal-information|reader\n\
21 action.hand-over|reader credential.pin|asks\n\
23 action.hand-over|reader credential.pin|live\n\
29 action.hand-over|reader credential.pin|reader\n\
9 action.hand-over|reader credential.pin|speaks\n\
26 action.hand-over|reader firm.bank|live\n\
13 action.hand-over|reader firm.bank|reader\n\
16 action.hand-over|reader firm.bank|speaks\n\
10 action.hand-over|reader firm.courier|live\n\
11 action.hand-over|reader firm.courier|reader\n\
-9 action.hand-over|reader firm.support|live\n\
-10 action.hand-over|reader firm.support|reader\n\
-9 action.hand-over|reader firm.support|speaks\n\
8 action.hand-over|reader money.unusual-means|live\n\
8 action.hand-over|reader money.unusual-means|reader\n\
25 action.hand-over|reader money.valuables|live\n\
22 action.hand-over|reader money.valuables|reader\n\
12 action.hand-over|reader person.agent|live\n\
8 action.hand-over|reader person.agent|reader\n\
8 action.hand-over|reader person.family|reader\n\
9 action.hand-over|reader threat.arrest|live\n\
9 action.hand-over|reader threat.arrest|reader\n\
-8 action.hand-over|reports\n\
93 action.install|asks\n\
93 action.install|asks action.install|live\n\
39 action.install|asks action.install|reader\n\
28 action.install|asks action.install|speaks\n\
8 action.install|asks action.transfer|asks\n\
16 action.install|asks action.transfer|live\n\
8 action.install|asks action.transfer|reader\n\
-9 action.install|asks action.update|asks\n\
19 action.install|asks claim.hacked|live\n\
11 action.install|asks claim.hacked|reader\n\
14 action.install|asks claim.investment|live\n\
9 action.install|asks claim.reassurance|live\n\
8 action.install|asks claim.reassurance|reader\n\
9 action.install|asks claim.unusual-activity|live\n\
51 action.install|asks claim.virus|live\n\
40 action.install|asks claim.virus|reader\n\
19 action.install|asks claim.virus|speaks\n\
29 action.install|asks firm.bank|live\n\
9 action.install|asks firm.bank|reader\n\
18 action.install|asks firm.bank|speaks\n\
32 action.install|asks firm.support|live\n\
17 action.install|asks firm.support|reader\n\
27 action.install|asks firm.support|speaks\n\
20 action.install|asks firm.telecom|live\n\
8 action.install|asks firm.telecom|speaks\n\
21 action.install|asks money.amount|live\n\
13 action.install|asks money.amount|reader\n\
10 action.install|asks money.unusual-means|live\n\
8 action.install|asks threat.block|live\n\
17 action.install|asks threat.deadline|live\n\
97 action.install|claims\n\
159 action.install|live\n\
77 action.install|live action.install|reader\n\
46 action.install|live action.install|speaks\n\
12 action.install|live action.pay|live\n\
8 action.install|live action.pay|reader\n\
13 action.install|live action.transfer|live\n\
12 action.install|live action.update|reader\n\
8 action.install|live authority.police|live\n\
-9 action.install|live claim.deposit|live\n\
-10 action.install|live claim.deposit|reader\n\
46 action.install|live claim.hacked|live\n\
28 action.install|live claim.hacked|reader\n\
16 action.install|live claim.investment|live\n\
8 action.install|live claim.link|live\n\
10 action.install|live claim.paid-back|live\n\
9 action.install|live claim.paid-back|reader\n\
9 action.install|live claim.prize|live\n\
12 action.install|live claim.purchase|live\n\
12 action.install|live claim.purchase|reader\n\
12 action.install|live claim.reassurance|live\n\
10 action.install|live claim.reassurance|reader\n\
22 action.install|live claim.refund|live\n\
17 action.install|live claim.refund|reader\n\
8 action.install|live claim.refund|speaks\n\
8 action.install|live claim.unpaid|live\n\
15 action.install|live claim.unusual-activity|live\n\
12 action.install|live claim.unusual-activity|reader\n\
83 action.install|live claim.virus|live\n\
64 action.install|live claim.virus|reader\n\
33 action.install|live claim.virus|speaks\n\
8 action.install|live credential.mitid|live\n\
-9 action.install|live credential.personal-information|live\n\
70 action.install|live firm.bank|live\n\
32 action.install|live firm.bank|reader\n\
31 action.install|live firm.bank|speaks\n\
71 action.install|live firm.support|live\n\
26 action.install|live firm.support|reader\n\
44 action.install|live firm.support|speaks\n\
20 action.install|live firm.telecom|live\n\
8 action.install|live firm.telecom|speaks\n\
29 action.install|live money.amount|live\n\
14 action.install|live money.amount|reader\n\
13 action.install|live money.unusual-means|live\n\
10 action.install|live money.valuables|live\n\
21 action.install|live person.agent|live\n\
10 action.install|live person.agent|reader\n\
10 action.install|live person.agent|speaks\n\
9 action.install|live person.family|live\n\
8 action.install|live person.family|reader\n\
17 action.install|live threat.block|live\n\
35 action.install|live threat.deadline|live\n\
14 action.install|live threat.deadline|reader\n\
9 action.install|live threat.exposure|live\n\
9 action.install|live threat.exposure|reader\n\
72 action.install|reader\n\
28 action.install|reader action.install|speaks\n\
8 action.install|reader action.login|reader\n\
8 action.install|reader action.update|reader\n\
29 action.install|reader claim.hacked|live\n\
27 action.install|reader claim.hacked|reader\n\
9 action.install|reader claim.investment|live\n\
11 action.install|reader claim.other-account|reader\n\
8 action.install|reader claim.paid-back|live\n\
9 action.install|reader claim.prize|live\n\
12 action.install|reader claim.purchase|live\n\
12 action.install|reader claim.purchase|reader\n\
13 action.install|reader claim.refund|live\n\
12 action.install|reader claim.refund|reader\n\
8 action.install|reader claim.refund|speaks\n\
10 action.install|reader claim.renewal|live\n\
10 action.install|reader claim.renewal|reader\n\
28 action.install|reader claim.virus|live\n\
27 action.install|reader claim.virus|reader\n\
11 action.install|reader claim.virus|speaks\n\
-8 action.install|reader claim.your-own|reader\n\
-9 action.install|reader credential.code|live\n\
-14 action.install|reader credential.code|reader\n\
11 action.install|reader credential.one-time-code|reader\n\
8 action.install|reader credential.pin|live\n\
31 action.install|reader firm.bank|live\n\
30 action.install|reader firm.bank|reader\n\
18 action.install|reader firm.bank|speaks\n\
15 action.install|reader firm.support|live\n\
8 action.install|reader firm.support|reader\n\
8 action.install|reader firm.support|speaks\n\
18 action.install|reader firm.telecom|live\n\
19 action.install|reader money.amount|live\n\
20 action.install|reader money.amount|reader\n\
10 action.install|reader money.valuables|live\n\
17 action.install|reader person.agent|live\n\
10 action.install|reader person.agent|reader\n\
8 action.install|reader threat.deadline|live\n\
46 action.install|speaks\n\
8 action.install|speaks action.update|reader\n\
20 action.install|speaks claim.hacked|live\n\
10 action.install|speaks claim.hacked|reader\n\
9 action.install|speaks claim.paid-back|live\n\
9 action.install|speaks claim.paid-back|reader\n\
9 action.install|speaks claim.reassurance|live\n\
11 action.install|speaks claim.refund|live\n\
8 action.install|speaks claim.refund|reader\n\
14 action.install|speaks claim.virus|live\n\
9 action.install|speaks claim.virus|reader\n\
17 action.install|speaks firm.bank|live\n\
13 action.install|speaks firm.bank|reader\n\
11 action.install|speaks money.amount|live\n\
9 action.install|speaks money.amount|reader\n\
18 action.keep-secret|advises\n\
59 action.keep-secret|asks\n\
55 action.keep-secret|asks action.keep-secret|live\n\
36 action.keep-secret|asks action.keep-secret|reader\n\
24 action.keep-secret|asks action.keep-secret|speaks\n\
13 action.keep-secret|asks action.pay|asks\n\
13 action.keep-secret|asks action.transfer|live\n\
15 action.keep-secret|asks action.transfer|reader\n\
23 action.keep-secret|asks action.withdraw|asks\n\
23 action.keep-secret|asks action.withdraw|live\n\
8 action.keep-secret|asks action.withdraw|reader\n\
16 action.keep-secret|asks authority.embassy|live\n\
15 action.keep-secret|asks authority.embassy|speaks\n\
14 action.keep-secret|asks authority.europol|live\n\
39 action.keep-secret|asks authority.police|live\n\
25 action.keep-secret|asks authority.police|speaks\n\
9 action.keep-secret|asks authority.prosecution|live\n\
10 action.keep-secret|asks claim.broken-phone|live\n\
-13 action.keep-secret|asks claim.cannot-meet|speaks\n\
22 action.keep-secret|asks claim.case|live\n\
8 action.keep-secret|asks claim.case|reader\n\
71 action.keep-secret|asks claim.crime|live\n\
22 action.keep-secret|asks claim.crime|reader\n\
-11 action.keep-secret|asks claim.emergency|live\n\
-9 action.keep-secret|asks claim.emergency|reader\n\
-10 action.keep-secret|asks claim.emergency|speaks\n\
8 action.keep-secret|asks claim.fee|live\n\
10 action.keep-secret|asks claim.fee|reader\n\
12 action.keep-secret|asks claim.hacked|live\n\
10 action.keep-secret|asks claim.investment|live\n\
19 action.keep-secret|asks claim.isolation|live\n\
18 action.keep-secret|asks claim.isolation|reader\n\
11 action.keep-secret|asks claim.link|live\n\
54 action.keep-secret|asks claim.no-checking|live\n\
9 action.keep-secret|asks claim.no-checking|reader\n\
28 action.keep-secret|asks claim.no-checking|speaks\n\
10 action.keep-secret|asks claim.other-account|live\n\
8 action.keep-secret|asks claim.paid-back|live\n\
13 action.keep-secret|asks claim.pick-up|live\n\
23 action.keep-secret|asks claim.pick-up|reader\n\
-9 action.keep-secret|asks claim.prompt|live\n\
-10 action.keep-secret|asks claim.purchase|reader\n\
-8 action.keep-secret|asks claim.renewal|live\n\
14 action.keep-secret|asks claim.safe-account|live\n\
-11 action.keep-secret|asks claim.unpaid|live\n\
10 action.keep-secret|asks claim.unusual-activity|live\n\
10 action.keep-secret|asks claim.unusual-activity|reader\n\
18 action.keep-secret|asks credential.bank-details|asks\n\
18 action.keep-secret|asks credential.bank-details|live\n\
13 action.keep-secret|asks credential.bank-details|reader\n\
-23 action.keep-secret|asks credential.card|asks\n\
-23 action.keep-secret|asks credential.card|live\n\
-12 action.keep-secret|asks credential.card|reader\n\
-11 action.keep-secret|asks credential.code|asks\n\
-27 action.keep-secret|asks credential.code|live\n\
-13 action.keep-secret|asks credential.code|reader\n\
14 action.keep-secret|asks credential.cpr|live\n\
16 action.keep-secret|asks credential.id-document|live\n\
16 action.keep-secret|asks credential.id-document|reader\n\
-8 action.keep-secret|asks credential.mitid|asks\n\
-19 action.keep-secret|asks credential.mitid|live\n\
-9 action.keep-secret|asks credential.mitid|speaks\n\
-19 action.keep-secret|asks credential.password|live\n\
-8 action.keep-secret|asks credential.password|reader\n\
33 action.keep-secret|asks firm.bank|live\n\
21 action.keep-secret|asks firm.bank|reader\n\
16 action.keep-secret|asks money.amount|live\n\
-18 action.keep-secret|asks money.amount|reader\n\
8 action.keep-secret|asks money.unusual-means|reader\n\
16 action.keep-secret|asks money.valuables|live\n\
21 action.keep-secret|asks money.valuables|reader\n\
18 action.keep-secret|asks person.agent|live\n\
8 action.keep-secret|asks person.agent|reader\n\
13 action.keep-secret|asks person.agent|speaks\n\
14 action.keep-secret|asks person.family|speaks\n\
-8 action.keep-secret|asks person.landlord|live\n\
14 action.keep-secret|asks threat.arrest|live\n\
34 action.keep-secret|asks threat.deadline|live\n\
28 action.keep-secret|asks threat.deadline|reader\n\
47 action.keep-secret|claims\n\
97 action.keep-secret|live\n\
66 action.keep-secret|live action.keep-secret|reader\n\
24 action.keep-secret|live action.keep-secret|speaks\n\
9 action.keep-secret|live action.reply|asks\n\
9 action.keep-secret|live action.transfer|asks\n\
23 action.keep-secret|live action.transfer|live\n\
17 action.keep-secret|live action.transfer|reader\n\
23 action.keep-secret|live action.withdraw|asks\n\
23 action.keep-secret|live action.withdraw|live\n\
8 action.keep-secret|live action.withdraw|reader\n\
22 action.keep-secret|live authority.embassy|live\n\
8 action.keep-secret|live authority.embassy|reader\n\
16 action.keep-secret|live authority.embassy|speaks\n\
14 action.keep-secret|live authority.europol|live\n\
40 action.keep-secret|live authority.police|live\n\
28 action.keep-secret|live authority.police|speaks\n\
9 action.keep-secret|live authority.prosecution|live\n\
11 action.keep-secret|live claim.broken-phone|live\n\
-13 action.keep-secret|live claim.cannot-meet|speaks\n\
18 action.keep-secret|live claim.case|live\n\
9 action.keep-secret|live claim.case|reader\n\
78 action.keep-secret|live claim.crime|live\n\
25 action.keep-secret|live claim.crime|reader\n\
-14 action.keep-secret|live claim.emergency|live\n\
-18 action.keep-secret|live claim.emergency|reader\n\
-19 action.keep-secret|live claim.emergency|speaks\n\
10 action.keep-secret|live claim.fee|live\n\
10 action.keep-secret|live claim.fee|reader\n\
12 action.keep-secret|live claim.hacked|live\n\
10 action.keep-secret|live claim.investment|live\n\
20 action.keep-secret|live claim.isolation|live\n\
19 action.keep-secret|live claim.isolation|reader\n\
8 action.keep-secret|live claim.job|reader\n\
11 action.keep-secret|live claim.link|live\n\
44 action.keep-secret|live claim.no-checking|live\n\
28 action.keep-secret|live claim.no-checking|speaks\n\
8 action.keep-secret|live claim.paid-back|live\n\
12 action.keep-secret|live claim.pick-up|reader\n\
15 action.keep-secret|live claim.prize|live\n\
12 action.keep-secret|live claim.prize|reader\n\
-9 action.keep-secret|live claim.prompt|live\n\
-11 action.keep-secret|live claim.purchase|reader\n\
-8 action.keep-secret|live claim.renewal|live\n\
11 action.keep-secret|live claim.residence|reader\n\
14 action.keep-secret|live claim.safe-account|live\n\
-11 action.keep-secret|live claim.unpaid|live\n\
10 action.keep-secret|live claim.unusual-activity|reader\n\
21 action.keep-secret|live credential.bank-details|asks\n\
13 action.keep-secret|live credential.bank-details|live\n\
-8 action.keep-secret|live credential.bank-details|speaks\n\
-23 action.keep-secret|live credential.card|asks\n\
-22 action.keep-secret|live credential.card|live\n\
-11 action.keep-secret|live credential.card|reader\n\
-19 action.keep-secret|live credential.code|asks\n\
-31 action.keep-secret|live credential.code|live\n\
-21 action.keep-secret|live credential.code|reader\n\
9 action.keep-secret|live credential.cpr|live\n\
26 action.keep-secret|live credential.id-document|live\n\
22 action.keep-secret|live credential.id-document|reader\n\
-8 action.keep-secret|live credential.mitid|asks\n\
-19 action.keep-secret|live credential.mitid|live\n\
-9 action.keep-secret|live credential.mitid|speaks\n\
-12 action.keep-secret|live credential.one-time-code|live\n\
-19 action.keep-secret|live credential.password|live\n\
-8 action.keep-secret|live credential.password|reader\n\
49 action.keep-secret|live firm.bank|live\n\
21 action.keep-secret|live firm.bank|speaks\n\
42 action.keep-secret|live money.amount|live\n\
9 action.keep-secret|live money.amount|speaks\n\
8 action.keep-secret|live money.unusual-means|reader\n\
17 action.keep-secret|live money.valuables|live\n\
21 action.keep-secret|live money.valuables|reader\n\
21 action.keep-secret|live person.agent|live\n\
8 action.keep-secret|live person.agent|reader\n\
14 action.keep-secret|live person.agent|speaks\n\
14 action.keep-secret|live person.family|speaks\n\
12 action.keep-secret|live person.landlord|reader\n\
18 action.keep-secret|live threat.arrest|live\n\
8 action.keep-secret|live threat.court|live\n\
8 action.keep-secret|live threat.court|speaks\n\
55 action.keep-secret|live threat.deadline|live\n\
19 action.keep-secret|live threat.deadline|reader\n\
8 action.keep-secret|live threat.deportation|live\n\
69 action.keep-secret|reader\n\
25 action.keep-secret|reader action.keep-secret|speaks\n\
8 action.keep-secret|reader action.stay-on-line|live\n\
8 action.keep-secret|reader action.transfer|reader\n\
16 action.keep-secret|reader action.withdraw|asks\n\
17 action.keep-secret|reader action.withdraw|live\n\
8 action.keep-secret|reader action.withdraw|reader\n\
19 action.keep-secret|reader authority.embassy|live\n\
13 action.keep-secret|reader authority.embassy|speaks\n\
11 action.keep-secret|reader authority.police|speaks\n\
9 action.keep-secret|reader claim.case|live\n\
32 action.keep-secret|reader claim.crime|live\n\
23 action.keep-secret|reader claim.crime|reader\n\
9 action.keep-secret|reader claim.crime|speaks\n\
-21 action.keep-secret|reader claim.emergency|live\n\
-23 action.keep-secret|reader claim.emergency|reader\n\
-24 action.keep-secret|reader claim.emergency|speaks\n\
9 action.keep-secret|reader claim.fee|live\n\
-8 action.keep-secret|reader claim.pick-up|live\n\
-9 action.keep-secret|reader claim.pick-up|reader\n\
11 action.keep-secret|reader claim.residence|reader\n\
9 action.keep-secret|reader claim.unusual-activity|reader\n\
-9 action.keep-secret|reader credential.bank-details|reader\n\
-9 action.keep-secret|reader credential.bank-details|speaks\n\
-13 action.keep-secret|reader credential.card|asks\n\
-11 action.keep-secret|reader credential.card|live\n\
-12 action.keep-secret|reader credential.card|reader\n\
9 action.keep-secret|reader credential.id-document|live\n\
9 action.keep-secret|reader credential.id-document|reader\n\
36 action.keep-secret|reader firm.bank|live\n\
27 action.keep-secret|reader firm.bank|speaks\n\
10 action.keep-secret|reader money.amount|live\n\
8 action.keep-secret|reader money.valuables|live\n\
10 action.keep-secret|reader person.family|live\n\
8 action.keep-secret|reader person.family|reader\n\
8 action.keep-secret|reader threat.arrest|live\n\
11 action.keep-secret|reader threat.deadline|live\n\
-9 action.keep-secret|reader threat.deadline|speaks\n\
-44 action.keep-secret|reports\n\
26 action.keep-secret|speaks\n\
8 action.keep-secret|speaks action.transfer|asks\n\
11 action.keep-secret|speaks action.transfer|live\n\
13 action.keep-secret|speaks action.withdraw|asks\n\
13 action.keep-secret|speaks action.withdraw|live\n\
12 action.keep-secret|speaks authority.police|live\n\
9 action.keep-secret|speaks claim.broken-phone|live\n\
-14 action.keep-secret|speaks claim.cannot-meet|speaks\n\
14 action.keep-secret|speaks claim.crime|live\n\
11 action.keep-secret|speaks claim.no-checking|live\n\
8 action.keep-secret|speaks claim.purchase|live\n\
21 action.keep-secret|speaks firm.bank|live\n\
10 action.keep-secret|speaks firm.bank|reader\n\
14 action.keep-secret|speaks money.amount|live\n\
9 action.keep-secret|speaks threat.arrest|live\n\
11 action.keep-secret|speaks threat.court|live\n\
10 action.keep-secret|speaks threat.court|speaks\n\
15 action.keep-secret|speaks threat.deadline|live\n\
12 action.keep-secret|speaks threat.deadline|reader\n\
17 action.login|advises\n\
-37 action.login|asks\n\
-39 action.login|asks action.login|live\n\
-37 action.login|asks action.login|reader\n\
14 action.login|asks action.transfer|live\n\
14 action.login|asks action.transfer|reader\n\
29 action.login|asks action.update|asks\n\
33 action.login|asks action.update|live\n\
-17 action.login|asks authority.benefits|live\n\
-11 action.login|asks authority.benefits|reader\n\
-10 action.login|asks authority.benefits|speaks\n\
42 action.login|asks authority.digital-post|live\n\
22 action.login|asks authority.digital-post|speaks\n\
-11 action.login|asks authority.municipality|live\n\
-49 action.login|asks authority.tax|live\n\
-23 action.login|asks authority.tax|reader\n\
-19 action.login|asks authority.tax|speaks\n\
11 action.login|asks claim.all-money|live\n\
10 action.login|asks claim.all-money|reader\n\
18 action.login|asks claim.already-paid|live\n\
18 action.login|asks claim.already-paid|reader\n\
10 action.login|asks claim.case|live\n\
-31 action.login|asks claim.fee|live\n\
-28 action.login|asks claim.fee|reader\n\
-17 action.login|asks claim.fee|speaks\n\
17 action.login|asks claim.job|live\n\
16 action.login|asks claim.link|live\n\
18 action.login|asks claim.link|reader\n\
18 action.login|asks claim.no-checking|live\n\
8 action.login|asks claim.other-account|live\n\
-11 action.login|asks claim.parcel|live\n\
-17 action.login|asks claim.parcel|reader\n\
-23 action.login|asks claim.pick-up|live\n\
-20 action.login|asks claim.pick-up|reader\n\
-22 action.login|asks claim.pick-up|speaks\n\
8 action.login|asks claim.prompt|speaks\n\
22 action.login|asks claim.purchase|live\n\
20 action.login|asks claim.purchase|reader\n\
17 action.login|asks claim.refund|live\n\
20 action.login|asks claim.refund|reader\n\
11 action.login|asks claim.renewal|speaks\n\
11 action.login|asks claim.residence|reader\n\
16 action.login|asks claim.unusual-activity|live\n\
11 action.login|asks claim.unusual-activity|reader\n\
-17 action.login|asks credential.bank-details|asks\n\
-14 action.login|asks credential.bank-details|live\n\
-10 action.login|asks credential.card|live\n\
-16 action.login|asks credential.card|reader\n\
-11 action.login|asks credential.code|asks\n\
-14 action.login|asks credential.code|live\n\
-9 action.login|asks credential.code|reader\n\
-21 action.login|asks credential.mitid|asks\n\
-13 action.login|asks credential.mitid|live\n\
14 action.login|asks credential.mitid|reader\n\
-19 action.login|asks credential.mitid|speaks\n\
27 action.login|asks credential.nemid|asks\n\
33 action.login|asks credential.nemid|live\n\
33 action.login|asks credential.nemid|reader\n\
9 action.login|asks credential.nemid|speaks\n\
-9 action.login|asks credential.password|live\n\
-12 action.login|asks credential.password|reader\n\
-14 action.login|asks credential.password|speaks\n\
-10 action.login|asks credential.personal-information|speaks\n\
20 action.login|asks firm.bank|live\n\
20 action.login|asks firm.bank|reader\n\
-9 action.login|asks firm.bank|speaks\n\
-11 action.login|asks firm.courier|live\n\
18 action.login|asks firm.streaming|live\n\
-8 action.login|asks firm.support|speaks\n\
14 action.login|asks money.amount|live\n\
9 action.login|asks money.amount|reader\n\
18 action.login|asks person.landlord|live\n\
18 action.login|asks person.landlord|reader\n\
-9 action.login|asks threat.arrest|live\n\
-11 action.login|asks threat.arrest|reader\n\
9 action.login|asks threat.block|live\n\
35 action.login|asks threat.deadline|live\n\
16 action.login|asks threat.deadline|reader\n\
-8 action.login|asks threat.return|live\n\
33 action.login|claims\n\
-25 action.login|live action.login|reader\n\
9 action.login|live action.move-chat|asks\n\
9 action.login|live action.move-chat|live\n\
-14 action.login|live action.pay|asks\n\
-8 action.login|live action.pay|speaks\n\
15 action.login|live action.transfer|asks\n\
26 action.login|live action.transfer|live\n\
20 action.login|live action.transfer|reader\n\
46 action.login|live action.update|asks\n\
50 action.login|live action.update|live\n\
17 action.login|live action.update|reader\n\
-12 action.login|live authority.benefits|speaks\n\
-14 action.login|live authority.customs|live\n\
-14 action.login|live authority.customs|reader\n\
44 action.login|live authority.digital-post|live\n\
23 action.login|live authority.digital-post|speaks\n\
12 action.login|live authority.municipality|reader\n\
10 action.login|live authority.police|live\n\
9 action.login|live authority.police|speaks\n\
-54 action.login|live authority.tax|live\n\
-29 action.login|live authority.tax|reader\n\
-24 action.login|live authority.tax|speaks\n\
12 action.login|live claim.all-money|live\n\
11 action.login|live claim.all-money|reader\n\
21 action.login|live claim.already-paid|live\n\
21 action.login|live claim.already-paid|reader\n\
10 action.login|live claim.case|live\n\
-40 action.login|live claim.fee|live\n\
-36 action.login|live claim.fee|reader\n\
-17 action.login|live claim.fee|speaks\n\
8 action.login|live claim.fine|live\n\
17 action.login|live claim.job|live\n\
8 action.login|live claim.link|reader\n\
-10 action.login|live claim.link|speaks\n\
12 action.login|live claim.no-checking|live\n\
34 action.login|live claim.not-you|live\n\
34 action.login|live claim.not-you|reader\n\
30 action.login|live claim.not-you|speaks\n\
13 action.login|live claim.other-account|live\n\
10 action.login|live claim.other-account|reader\n\
-11 action.login|live claim.parcel|reader\n\
-23 action.login|live claim.pick-up|live\n\
-20 action.login|live claim.pick-up|reader\n\
-22 action.login|live claim.pick-up|speaks\n\
18 action.login|live claim.prompt|live\n\
13 action.login|live claim.prompt|reader\n\
20 action.login|live claim.prompt|speaks\n\
38 action.login|live claim.purchase|live\n\
36 action.login|live claim.purchase|reader\n\
9 action.login|live claim.purchase|speaks\n\
18 action.login|live claim.refund|live\n\
20 action.login|live claim.refund|reader\n\
12 action.login|live claim.renewal|speaks\n\
11 action.login|live claim.residence|reader\n\
12 action.login|live claim.safe-account|live\n\
12 action.login|live claim.safe-account|reader\n\
53 action.login|live claim.unusual-activity|live\n\
27 action.login|live claim.unusual-activity|reader\n\
19 action.login|live claim.unusual-activity|speaks\n\
11 action.login|live claim.virus|live\n\
10 action.login|live claim.virus|reader\n\
8 action.login|live claim.virus|speaks\n\
-13 action.login|live credential.bank-details|asks\n\
-14 action.login|live credential.bank-details|live\n\
-8 action.login|live credential.card|reader\n\
-10 action.login|live credential.code|asks\n\
-11 action.login|live credential.code|live\n\
-10 action.login|live credential.code|reader\n\
-8 action.login|live credential.mitid|asks\n\
53 action.login|live credential.mitid|reader\n\
-12 action.login|live credential.mitid|speaks\n\
27 action.login|live credential.nemid|asks\n\
33 action.login|live credential.nemid|live\n\
33 action.login|live credential.nemid|reader\n\
9 action.login|live credential.nemid|speaks\n\
11 action.login|live credential.password|live\n\
-10 action.login|live credential.personal-information|speaks\n\
53 action.login|live firm.bank|live\n\
31 action.login|live firm.bank|reader\n\
13 action.login|live firm.bank|speaks\n\
-17 action.login|live firm.courier|live\n\
-10 action.login|live firm.courier|reader\n\
-8 action.login|live firm.courier|speaks\n\
16 action.login|live firm.payment|live\n\
10 action.login|live firm.payment|speaks\n\
18 action.login|live firm.streaming|live\n\
-8 action.login|live firm.support|live\n\
-11 action.login|live firm.support|speaks\n\
24 action.login|live money.amount|live\n\
17 action.login|live money.amount|reader\n\
8 action.login|live money.unusual-means|live\n\
10 action.login|live person.family|live\n\
18 action.login|live person.landlord|live\n\
18 action.login|live person.landlord|reader\n\
15 action.login|live threat.block|live\n\
10 action.login|live threat.block|reader\n\
31 action.login|live threat.deadline|live\n\
21 action.login|live threat.deadline|reader\n\
-10 action.login|live threat.return|live\n\
-25 action.login|reader\n\
-25 action.login|reader action.pay|asks\n\
-12 action.login|reader action.pay|reader\n\
10 action.login|reader action.transfer|asks\n\
10 action.login|reader action.transfer|live\n\
24 action.login|reader action.update|asks\n\
28 action.login|reader action.update|live\n\
27 action.login|reader action.update|reader\n\
-14 action.login|reader authority.customs|live\n\
-14 action.login|reader authority.customs|reader\n\
17 action.login|reader authority.digital-post|live\n\
19 action.login|reader authority.digital-post|reader\n\
11 action.login|reader authority.digital-post|speaks\n\
-18 action.login|reader authority.tax|live\n\
-15 action.login|reader authority.tax|reader\n\
-10 action.login|reader authority.tax|speaks\n\
8 action.login|reader claim.all-money|live\n\
8 action.login|reader claim.all-money|reader\n\
14 action.login|reader claim.already-paid|live\n\
21 action.login|reader claim.already-paid|reader\n\
-48 action.login|reader claim.fee|live\n\
-46 action.login|reader claim.fee|reader\n\
-17 action.login|reader claim.fee|speaks\n\
8 action.login|reader claim.job|live\n\
-13 action.login|reader claim.link|speaks\n\
11 action.login|reader claim.no-checking|live\n\
27 action.login|reader claim.not-you|live\n\
27 action.login|reader claim.not-you|reader\n\
21 action.login|reader claim.not-you|speaks\n\
12 action.login|reader claim.other-account|live\n\
19 action.login|reader claim.other-account|reader\n\
9 action.login|reader claim.paid-back|live\n\
8 action.login|reader claim.paid-back|reader\n\
-25 action.login|reader claim.parcel|live\n\
-28 action.login|reader claim.parcel|reader\n\
-17 action.login|reader claim.pick-up|live\n\
-13 action.login|reader claim.pick-up|reader\n\
-8 action.login|reader claim.pick-up|speaks\n\
10 action.login|reader claim.prompt|live\n\
17 action.login|reader claim.prompt|speaks\n\
8 action.login|reader claim.refund|live\n\
13 action.login|reader claim.refund|reader\n\
8 action.login|reader claim.renewal|reader\n\
15 action.login|reader claim.renewal|speaks\n\
9 action.login|reader claim.residence|live\n\
11 action.login|reader claim.residence|reader\n\
9 action.login|reader claim.sent-by-mistake|live\n\
11 action.login|reader claim.sent-by-mistake|reader\n\
32 action.login|reader claim.unusual-activity|live\n\
20 action.login|reader claim.unusual-activity|reader\n\
11 action.login|reader claim.unusual-activity|speaks\n\
8 action.login|reader credential.bank-details|live\n\
8 action.login|reader credential.mitid|asks\n\
24 action.login|reader credential.mitid|reader\n\
-8 action.login|reader credential.mitid|speaks\n\
20 action.login|reader credential.nemid|asks\n\
22 action.login|reader credential.nemid|live\n\
22 action.login|reader credential.nemid|reader\n\
10 action.login|reader credential.one-time-code|reader\n\
-11 action.login|reader credential.password|live\n\
-10 action.login|reader credential.password|reader\n\
-13 action.login|reader credential.password|speaks\n\
10 action.login|reader credential.personal-information|live\n\
-10 action.login|reader credential.personal-information|speaks\n\
17 action.login|reader firm.bank|live\n\
21 action.login|reader firm.bank|reader\n\
-25 action.login|reader firm.courier|live\n\
-13 action.login|reader firm.courier|reader\n\
-11 action.login|reader firm.courier|speaks\n\
8 action.login|reader firm.payment|live\n\
13 action.login|reader money.amount|live\n\
9 action.login|reader money.valuables|live\n\
18 action.login|reader person.landlord|live\n\
18 action.login|reader person.landlord|reader\n\
-13 action.login|reader threat.block|live\n\
-11 action.login|reader threat.debt|live\n\
-11 action.login|reader threat.debt|reader\n\
8 action.login|speaks action.transfer|asks\n\
15 action.login|speaks action.transfer|live\n\
9 action.login|speaks action.transfer|reader\n\
-12 action.login|speaks claim.link|live\n\
9 action.login|speaks claim.prompt|live\n\
-10 action.login|speaks claim.renewal|live\n\
11 action.login|speaks credential.bank-details|live\n\
-11 action.login|speaks credential.personal-information|asks\n\
-11 action.login|speaks credential.personal-information|live\n\
-8 action.login|speaks credential.personal-information|reader\n\
-10 action.login|speaks credential.personal-information|speaks\n\
9 action.login|speaks money.amount|live\n\
13 action.login|speaks threat.deadline|live\n\
10 action.login|speaks threat.deadline|reader\n\
116 action.move-chat|asks\n\
116 action.move-chat|asks action.move-chat|live\n\
27 action.move-chat|asks action.move-chat|reader\n\
19 action.move-chat|asks action.move-chat|speaks\n\
8 action.move-chat|asks action.pay|asks\n\
12 action.move-chat|asks action.pay|live\n\
19 action.move-chat|asks action.reply|asks\n\
21 action.move-chat|asks action.reply|live\n\
10 action.move-chat|asks action.transfer|asks\n\
10 action.move-chat|asks action.transfer|live\n\
-9 action.move-chat|asks authority.police|speaks\n\
13 action.move-chat|asks claim.broken-phone|live\n\
8 action.move-chat|asks claim.broken-phone|speaks\n\
22 action.move-chat|asks claim.easy-money|live\n\
9 action.move-chat|asks claim.easy-money|reader\n\
8 action.move-chat|asks claim.fee|live\n\
45 action.move-chat|asks claim.job|live\n\
16 action.move-chat|asks claim.job|reader\n\
11 action.move-chat|asks claim.job|speaks\n\
18 action.move-chat|asks claim.new-number|live\n\
11 action.move-chat|asks claim.new-number|speaks\n\
-11 action.move-chat|asks claim.residence|live\n\
9 action.move-chat|asks credential.id-document|live\n\
55 action.move-chat|asks money.amount|live\n\
20 action.move-chat|asks money.amount|reader\n\
14 action.move-chat|asks money.amount|speaks\n\
19 action.move-chat|asks person.family|live\n\
14 action.move-chat|asks person.family|speaks\n\
8 action.move-chat|asks person.recruiter|live\n\
8 action.move-chat|asks person.recruiter|speaks\n\
27 action.move-chat|asks threat.deadline|live\n\
14 action.move-chat|asks threat.deadline|reader\n\
141 action.move-chat|claims\n\
239 action.move-chat|live\n\
44 action.move-chat|live action.move-chat|reader\n\
37 action.move-chat|live action.move-chat|speaks\n\
12 action.move-chat|live action.pay|live\n\
58 action.move-chat|live action.reply|asks\n\
74 action.move-chat|live action.reply|live\n\
14 action.move-chat|live action.transfer|asks\n\
17 action.move-chat|live action.transfer|live\n\
12 action.move-chat|live action.transfer|reader\n\
33 action.move-chat|live claim.broken-phone|live\n\
13 action.move-chat|live claim.broken-phone|speaks\n\
9 action.move-chat|live claim.crime|live\n\
26 action.move-chat|live claim.deposit|live\n\
9 action.move-chat|live claim.deposit|speaks\n\
60 action.move-chat|live claim.easy-money|live\n\
15 action.move-chat|live claim.easy-money|reader\n\
21 action.move-chat|live claim.emergency|live\n\
10 action.move-chat|live claim.emergency|reader\n\
15 action.move-chat|live claim.fee|live\n\
-8 action.move-chat|live claim.fee|speaks\n\
37 action.move-chat|live claim.investment|live\n\
13 action.move-chat|live claim.investment|reader\n\
11 action.move-chat|live claim.investment|speaks\n\
72 action.move-chat|live claim.job|live\n\
27 action.move-chat|live claim.job|reader\n\
18 action.move-chat|live claim.job|speaks\n\
41 action.move-chat|live claim.new-number|live\n\
31 action.move-chat|live claim.new-number|speaks\n\
10 action.move-chat|live claim.reassurance|live\n\
-9 action.move-chat|live claim.residence|live\n\
12 action.move-chat|live claim.sent-by-mistake|live\n\
12 action.move-chat|live claim.sent-by-mistake|reader\n\
12 action.move-chat|live claim.your-own|live\n\
12 action.move-chat|live claim.your-own|reader\n\
10 action.move-chat|live credential.bank-details|live\n\
15 action.move-chat|live credential.card|live\n\
-25 action.move-chat|live credential.code|live\n\
-25 action.move-chat|live credential.code|reader\n\
-13 action.move-chat|live credential.code|speaks\n\
11 action.move-chat|live credential.cpr|live\n\
8 action.move-chat|live credential.id-document|asks\n\
16 action.move-chat|live credential.id-document|live\n\
8 action.move-chat|live credential.one-time-code|asks\n\
22 action.move-chat|live credential.one-time-code|live\n\
10 action.move-chat|live credential.one-time-code|reader\n\
9 action.move-chat|live credential.password|live\n\
8 action.move-chat|live credential.password|reader\n\
12 action.move-chat|live firm.bank|live\n\
10 action.move-chat|live firm.bank|reader\n\
18 action.move-chat|live firm.payment|live\n\
132 action.move-chat|live money.amount|live\n\
39 action.move-chat|live money.amount|reader\n\
16 action.move-chat|live money.amount|speaks\n\
8 action.move-chat|live money.unusual-means|live\n\
-9 action.move-chat|live money.valuables|reader\n\
22 action.move-chat|live person.adviser|live\n\
12 action.move-chat|live person.agent|live\n\
59 action.move-chat|live person.family|live\n\
25 action.move-chat|live person.family|speaks\n\
12 action.move-chat|live person.recruiter|speaks\n\
66 action.move-chat|live threat.deadline|live\n\
17 action.move-chat|live threat.deadline|reader\n\
11 action.move-chat|live threat.deportation|live\n\
39 action.move-chat|reader\n\
13 action.move-chat|reader action.move-chat|speaks\n\
15 action.move-chat|reader claim.broken-phone|live\n\
16 action.move-chat|reader claim.easy-money|live\n\
9 action.move-chat|reader claim.easy-money|reader\n\
10 action.move-chat|reader claim.emergency|live\n\
14 action.move-chat|reader claim.investment|live\n\
8 action.move-chat|reader claim.investment|reader\n\
12 action.move-chat|reader claim.job|live\n\
12 action.move-chat|reader claim.new-number|live\n\
12 action.move-chat|reader claim.sent-by-mistake|live\n\
12 action.move-chat|reader claim.sent-by-mistake|reader\n\
9 action.move-chat|reader claim.your-own|live\n\
9 action.move-chat|reader claim.your-own|reader\n\
-27 action.move-chat|reader credential.code|live\n\
-25 action.move-chat|reader credential.code|reader\n\
-13 action.move-chat|reader credential.code|speaks\n\
14 action.move-chat|reader credential.one-time-code|live\n\
10 action.move-chat|reader credential.one-time-code|reader\n\
19 action.move-chat|reader money.amount|live\n\
18 action.move-chat|reader money.amount|reader\n\
23 action.move-chat|reader person.family|live\n\
21 action.move-chat|reader threat.deadline|live\n\
13 action.move-chat|reader threat.deadline|reader\n\
14 action.move-chat|reports\n\
37 action.move-chat|speaks\n\
14 action.move-chat|speaks claim.broken-phone|live\n\
8 action.move-chat|speaks claim.emergency|live\n\
12 action.move-chat|speaks claim.job|live\n\
14 action.move-chat|speaks claim.new-number|live\n\
8 action.move-chat|speaks claim.new-number|speaks\n\
-11 action.move-chat|speaks claim.residence|live\n\
9 action.move-chat|speaks credential.card|live\n\
-8 action.move-chat|speaks credential.code|live\n\
-9 action.move-chat|speaks credential.code|reader\n\
22 action.move-chat|speaks money.amount|live\n\
10 action.move-chat|speaks money.amount|reader\n\
15 action.move-chat|speaks person.family|live\n\
13 action.move-chat|speaks person.family|speaks\n\
23 action.move-chat|speaks threat.deadline|live\n\
11 action.move-chat|speaks threat.deadline|reader\n\
24 action.pay|advises\n\
45 action.pay|asks\n\
32 action.pay|asks action.pay|live\n\
-28 action.pay|asks action.pay|reader\n\
12 action.pay|asks action.press-key|asks\n\
12 action.pay|asks action.press-key|live\n\
8 action.pay|asks action.reply|asks\n\
12 action.pay|asks action.transfer|reader\n\
30 action.pay|asks action.update|live\n\
10 action.pay|asks action.update|reader\n\
11 action.pay|asks action.withdraw|live\n\
-8 action.pay|asks authority.court|live\n\
10 action.pay|asks authority.court|reader\n\
-34 action.pay|asks authority.digital-post|live\n\
-21 action.pay|asks authority.digital-post|reader\n\
-17 action.pay|asks authority.digital-post|speaks\n\
11 action.pay|asks authority.embassy|live\n\
9 action.pay|asks authority.europol|live\n\
41 action.pay|asks authority.immigration|live\n\
16 action.pay|asks authority.immigration|reader\n\
26 action.pay|asks authority.immigration|speaks\n\
16 action.pay|asks authority.police|live\n\
8 action.pay|asks authority.police|speaks\n\
13 action.pay|asks authority.tax|live\n\
10 action.pay|asks authority.tax|reader\n\
11 action.pay|asks claim.broken-phone|live\n\
-10 action.pay|asks claim.case|live\n\
16 action.pay|asks claim.crime|live\n\
14 action.pay|asks claim.crime|reader\n\
18 action.pay|asks claim.easy-money|live\n\
8 action.pay|asks claim.emergency|live\n\
10 action.pay|asks claim.emergency|speaks\n\
31 action.pay|asks claim.fee|live\n\
-25 action.pay|asks claim.fee|reader\n\
8 action.pay|asks claim.fee|speaks\n\
11 action.pay|asks claim.fine|live\n\
10 action.pay|asks claim.fine|reader\n\
31 action.pay|asks claim.investment|live\n\
15 action.pay|asks claim.job|live\n\
8 action.pay|asks claim.job|reader\n\
-15 action.pay|asks claim.link|live\n\
-8 action.pay|asks claim.link|speaks\n\
15 action.pay|asks claim.new-number|live\n\
21 action.pay|asks claim.new-number|speaks\n\
-8 action.pay|asks claim.no-checking|speaks\n\
-10 action.pay|asks claim.not-you|live\n\
-10 action.pay|asks claim.not-you|reader\n\
-10 action.pay|asks claim.not-you|speaks\n\
15 action.pay|asks claim.paid-back|live\n\
24 action.pay|asks claim.parcel|live\n\
29 action.pay|asks claim.parcel|reader\n\
32 action.pay|asks claim.prize|live\n\
24 action.pay|asks claim.prize|reader\n\
20 action.pay|asks claim.prize|speaks\n\
15 action.pay|asks claim.prompt|live\n\
-16 action.pay|asks claim.purchase|live\n\
-9 action.pay|asks claim.purchase|speaks\n\
54 action.pay|asks claim.recovery|live\n\
34 action.pay|asks claim.recovery|reader\n\
9 action.pay|asks claim.recovery|speaks\n\
19 action.pay|asks claim.refund|live\n\
10 action.pay|asks claim.residence|live\n\
16 action.pay|asks claim.residence|reader\n\
8 action.pay|asks claim.residence|speaks\n\
10 action.pay|asks claim.safe-account|live\n\
15 action.pay|asks claim.sent-by-mistake|live\n\
9 action.pay|asks claim.sent-by-mistake|reader\n\
42 action.pay|asks claim.unpaid|live\n\
10 action.pay|asks claim.unpaid|reader\n\
12 action.pay|asks claim.unpaid|speaks\n\
22 action.pay|asks credential.bank-details|asks\n\
28 action.pay|asks credential.bank-details|live\n\
22 action.pay|asks credential.bank-details|reader\n\
11 action.pay|asks credential.bank-details|speaks\n\
10 action.pay|asks credential.card|asks\n\
-25 action.pay|asks credential.card|reader\n\
-12 action.pay|asks credential.code|reader\n\
9 action.pay|asks credential.cpr|live\n\
28 action.pay|asks credential.id-document|asks\n\
29 action.pay|asks credential.id-document|live\n\
13 action.pay|asks credential.id-document|reader\n\
-13 action.pay|asks credential.mitid|speaks\n\
9 action.pay|asks credential.password|asks\n\
9 action.pay|asks credential.password|live\n\
12 action.pay|asks credential.personal-information|asks\n\
14 action.pay|asks credential.personal-information|live\n\
10 action.pay|asks credential.personal-information|reader\n\
-33 action.pay|asks firm.bank|live\n\
-45 action.pay|asks firm.bank|reader\n\
-12 action.pay|asks firm.courier|reader\n\
-8 action.pay|asks firm.courier|speaks\n\
8 action.pay|asks firm.payment|live\n\
26 action.pay|asks firm.toll|live\n\
18 action.pay|asks firm.toll|reader\n\
15 action.pay|asks firm.toll|speaks\n\
16 action.pay|asks firm.utility|live\n\
11 action.pay|asks firm.utility|speaks\n\
48 action.pay|asks money.amount|live\n\
48 action.pay|asks money.amount|reader\n\
-15 action.pay|asks money.amount|speaks\n\
36 action.pay|asks money.unusual-means|live\n\
11 action.pay|asks money.unusual-means|reader\n\
-28 action.pay|asks money.valuables|live\n\
-8 action.pay|asks money.valuables|reader\n\
18 action.pay|asks person.agent|live\n\
13 action.pay|asks person.agent|reader\n\
-8 action.pay|asks person.buyer|live\n\
21 action.pay|asks person.family|live\n\
-9 action.pay|asks person.landlord|live\n\
19 action.pay|asks threat.arrest|live\n\
11 action.pay|asks threat.arrest|reader\n\
32 action.pay|asks threat.block|live\n\
14 action.pay|asks threat.block|reader\n\
9 action.pay|asks threat.court|live\n\
-10 action.pay|asks threat.court|speaks\n\
30 action.pay|asks threat.cutoff|live\n\
11 action.pay|asks threat.cutoff|reader\n\
110 action.pay|asks threat.deadline|live\n\
17 action.pay|asks threat.deadline|reader\n\
32 action.pay|asks threat.deadline|speaks\n\
10 action.pay|asks threat.debt|reader\n\
26 action.pay|asks threat.deportation|live\n\
18 action.pay|asks threat.deportation|reader\n\
30 action.pay|asks threat.return|live\n\
8 action.pay|asks threat.return|reader\n\
42 action.pay|claims\n\
-38 action.pay|denies\n\
42 action.pay|live\n\
-10 action.pay|live action.pay|reader\n\
-36 action.pay|live action.pay|speaks\n\
22 action.pay|live action.press-key|asks\n\
22 action.pay|live action.press-key|live\n\
21 action.pay|live action.reply|asks\n\
27 action.pay|live action.reply|live\n\
14 action.pay|live action.transfer|live\n\
17 action.pay|live action.update|asks\n\
81 action.pay|live action.update|live\n\
18 action.pay|live action.update|reader\n\
15 action.pay|live action.withdraw|live\n\
-11 action.pay|live authority.benefits|live\n\
-11 action.pay|live authority.benefits|reader\n\
18 action.pay|live authority.court|reader\n\
10 action.pay|live authority.customs|live\n\
-44 action.pay|live authority.digital-post|live\n\
-24 action.pay|live authority.digital-post|reader\n\
-17 action.pay|live authority.digital-post|speaks\n\
10 action.pay|live authority.embassy|live\n\
10 action.pay|live authority.europol|live\n\
34 action.pay|live authority.immigration|live\n\
14 action.pay|live authority.immigration|reader\n\
21 action.pay|live authority.immigration|speaks\n\
14 action.pay|live authority.municipality|reader\n\
16 action.pay|live authority.police|live\n\
22 action.pay|live authority.police|reader\n\
8 action.pay|live authority.police|speaks\n\
15 action.pay|live authority.tax|live\n\
9 action.pay|live authority.tax|reader\n\
16 action.pay|live claim.abroad|live\n\
16 action.pay|live claim.abroad|speaks\n\
-11 action.pay|live claim.all-money|live\n\
-22 action.pay|live claim.already-paid|live\n\
18 action.pay|live claim.already-paid|reader\n\
9 action.pay|live claim.crime|reader\n\
24 action.pay|live claim.deposit|live\n\
27 action.pay|live claim.easy-money|live\n\
13 action.pay|live claim.easy-money|reader\n\
11 action.pay|live claim.emergency|reader\n\
21 action.pay|live claim.fee|live\n\
-23 action.pay|live claim.fee|reader\n\
-17 action.pay|live claim.fee|speaks\n\
10 action.pay|live claim.fine|reader\n\
16 action.pay|live claim.hacked|live\n\
-11 action.pay|live claim.hacked|reader\n\
33 action.pay|live claim.investment|live\n\
9 action.pay|live claim.investment|reader\n\
10 action.pay|live claim.job|speaks\n\
14 action.pay|live claim.menu|live\n\
33 action.pay|live claim.new-number|live\n\
14 action.pay|live claim.new-number|speaks\n\
-8 action.pay|live claim.no-checking|speaks\n\
9 action.pay|live claim.other-account|reader\n\
-11 action.pay|live claim.paid-back|reader\n\
-20 action.pay|live claim.paid-back|speaks\n\
40 action.pay|live claim.parcel|live\n\
24 action.pay|live claim.parcel|reader\n\
10 action.pay|live claim.parcel|speaks\n\
-21 action.pay|live claim.pick-up|live\n\
26 action.pay|live claim.prize|live\n\
20 action.pay|live claim.prize|reader\n\
23 action.pay|live claim.prize|speaks\n\
13 action.pay|live claim.prompt|reader\n\
13 action.pay|live claim.purchase|live\n\
12 action.pay|live claim.purchase|reader\n\
-11 action.pay|live claim.purchase|speaks\n\
16 action.pay|live claim.reassurance|live\n\
10 action.pay|live claim.reassurance|reader\n\
67 action.pay|live claim.recovery|live\n\
47 action.pay|live claim.recovery|reader\n\
20 action.pay|live claim.refund|live\n\
13 action.pay|live claim.refund|speaks\n\
-17 action.pay|live claim.renewal|live\n\
-13 action.pay|live claim.renewal|reader\n\
13 action.pay|live claim.residence|live\n\
23 action.pay|live claim.residence|reader\n\
8 action.pay|live claim.residence|speaks\n\
8 action.pay|live claim.safe-account|live\n\
10 action.pay|live claim.sent-by-mistake|speaks\n\
64 action.pay|live claim.unpaid|live\n\
15 action.pay|live claim.unpaid|reader\n\
14 action.pay|live claim.unpaid|speaks\n\
18 action.pay|live claim.unusual-activity|live\n\
8 action.pay|live claim.unusual-activity|speaks\n\
10 action.pay|live claim.watched|live\n\
-33 action.pay|live claim.your-own|live\n\
-24 action.pay|live claim.your-own|reader\n\
14 action.pay|live credential.bank-details|asks\n\
44 action.pay|live credential.bank-details|live\n\
18 action.pay|live credential.bank-details|reader\n\
9 action.pay|live credential.bank-details|speaks\n\
32 action.pay|live credential.card|asks\n\
39 action.pay|live credential.card|live\n\
-15 action.pay|live credential.card|reader\n\
19 action.pay|live credential.card|speaks\n\
-9 action.pay|live credential.code|asks\n\
-18 action.pay|live credential.code|reader\n\
-11 action.pay|live credential.code|speaks\n\
8 action.pay|live credential.cpr|asks\n\
33 action.pay|live credential.id-document|asks\n\
31 action.pay|live credential.id-document|live\n\
17 action.pay|live credential.id-document|reader\n\
24 action.pay|live credential.mitid|live\n\
41 action.pay|live credential.mitid|reader\n\
-11 action.pay|live credential.mitid|speaks\n\
13 action.pay|live credential.one-time-code|asks\n\
14 action.pay|live credential.one-time-code|live\n\
11 action.pay|live credential.password|asks\n\
20 action.pay|live credential.password|live\n\
8 action.pay|live credential.password|reader\n\
14 action.pay|live credential.personal-information|asks\n\
32 action.pay|live credential.personal-information|live\n\
13 action.pay|live credential.pin|live\n\
-8 action.pay|live firm.bank|live\n\
-29 action.pay|live firm.bank|reader\n\
9 action.pay|live firm.bank|speaks\n\
47 action.pay|live firm.courier|live\n\
30 action.pay|live firm.courier|reader\n\
20 action.pay|live firm.courier|speaks\n\
-69 action.pay|live firm.payment|live\n\
-38 action.pay|live firm.payment|speaks\n\
17 action.pay|live firm.shop|live\n\
8 action.pay|live firm.shop|reader\n\
10 action.pay|live firm.streaming|live\n\
17 action.pay|live firm.streaming|speaks\n\
10 action.pay|live firm.support|live\n\
-8 action.pay|live firm.telecom|live\n\
31 action.pay|live firm.toll|live\n\
16 action.pay|live firm.toll|reader\n\
24 action.pay|live firm.toll|speaks\n\
30 action.pay|live firm.utility|live\n\
26 action.pay|live firm.utility|speaks\n\
11 action.pay|live money.amount|live\n\
24 action.pay|live money.amount|reader\n\
-27 action.pay|live money.amount|speaks\n\
38 action.pay|live money.unusual-means|live\n\
16 action.pay|live money.unusual-means|reader\n\
-65 action.pay|live money.valuables|live\n\
-36 action.pay|live person.buyer|live\n\
-8 action.pay|live person.buyer|speaks\n\
29 action.pay|live person.family|live\n\
-12 action.pay|live person.landlord|reader\n\
8 action.pay|live person.recruiter|reader\n\
36 action.pay|live threat.arrest|live\n\
24 action.pay|live threat.arrest|reader\n\
8 action.pay|live threat.arrest|speaks\n\
41 action.pay|live threat.block|live\n\
9 action.pay|live threat.block|reader\n\
10 action.pay|live threat.block|speaks\n\
8 action.pay|live threat.court|live\n\
10 action.pay|live threat.court|reader\n\
-9 action.pay|live threat.court|speaks\n\
41 action.pay|live threat.cutoff|live\n\
22 action.pay|live threat.cutoff|reader\n\
44 action.pay|live threat.deadline|live\n\
-11 action.pay|live threat.deadline|reader\n\
10 action.pay|live threat.debt|reader\n\
30 action.pay|live threat.deportation|live\n\
18 action.pay|live threat.deportation|reader\n\
27 action.pay|live threat.return|live\n\
16 action.pay|reader\n\
-39 action.pay|reader action.pay|speaks\n\
13 action.pay|reader action.transfer|asks\n\
24 action.pay|reader action.transfer|live\n\
35 action.pay|reader action.transfer|reader\n\
36 action.pay|reader action.update|live\n\
12 action.pay|reader action.update|reader\n\
12 action.pay|reader action.withdraw|live\n\
-8 action.pay|reader authority.benefits|live\n\
-12 action.pay|reader authority.benefits|reader\n\
18 action.pay|reader authority.court|live\n\
12 action.pay|reader authority.court|reader\n\
-11 action.pay|reader authority.customs|live\n\
-18 action.pay|reader authority.customs|reader\n\
-36 action.pay|reader authority.digital-post|live\n\
-27 action.pay|reader authority.digital-post|reader\n\
-10 action.pay|reader authority.digital-post|speaks\n\
52 action.pay|reader authority.police|live\n\
21 action.pay|reader authority.police|reader\n\
15 action.pay|reader authority.tax|live\n\
14 action.pay|reader authority.tax|reader\n\
26 action.pay|reader claim.abroad|live\n\
24 action.pay|reader claim.abroad|reader\n\
18 action.pay|reader claim.already-paid|live\n\
18 action.pay|reader claim.already-paid|reader\n\
-13 action.pay|reader claim.broken-phone|live\n\
-10 action.pay|reader claim.cannot-meet|live\n\
-9 action.pay|reader claim.cannot-meet|speaks\n\
23 action.pay|reader claim.deposit|live\n\
13 action.pay|reader claim.easy-money|live\n\
9 action.pay|reader claim.easy-money|reader\n\
8 action.pay|reader claim.emergency|live\n\
-23 action.pay|reader claim.fee|live\n\
-9 action.pay|reader claim.fee|speaks\n\
20 action.pay|reader claim.fine|live\n\
21 action.pay|reader claim.fine|reader\n\
8 action.pay|reader claim.fine|speaks\n\
15 action.pay|reader claim.hacked|live\n\
-11 action.pay|reader claim.hacked|reader\n\
-8 action.pay|reader claim.job|live\n\
-8 action.pay|reader claim.link|speaks\n\
8 action.pay|reader claim.misused-name|live\n\
8 action.pay|reader claim.other-account|live\n\
11 action.pay|reader claim.other-account|reader\n\
-18 action.pay|reader claim.paid-back|reader\n\
-15 action.pay|reader claim.parcel|live\n\
-17 action.pay|reader claim.parcel|reader\n\
12 action.pay|reader claim.parcel|speaks\n\
25 action.pay|reader claim.prize|live\n\
16 action.pay|reader claim.prize|reader\n\
17 action.pay|reader claim.prize|speaks\n\
12 action.pay|reader claim.purchase|live\n\
14 action.pay|reader claim.purchase|reader\n\
16 action.pay|reader claim.recovery|live\n\
15 action.pay|reader claim.recovery|reader\n\
-11 action.pay|reader claim.refund|reader\n\
-17 action.pay|reader claim.renewal|live\n\
-16 action.pay|reader claim.renewal|reader\n\
-11 action.pay|reader claim.renewal|speaks\n\
-12 action.pay|reader claim.sent-by-mistake|live\n\
-12 action.pay|reader claim.sent-by-mistake|reader\n\
15 action.pay|reader claim.unpaid|live\n\
14 action.pay|reader claim.unpaid|reader\n\
11 action.pay|reader claim.unusual-activity|live\n\
10 action.pay|reader claim.watched|live\n\
10 action.pay|reader claim.watched|reader\n\
-22 action.pay|reader claim.your-own|live\n\
-16 action.pay|reader claim.your-own|reader\n\
16 action.pay|reader credential.bank-details|live\n\
11 action.pay|reader credential.bank-details|reader\n\
9 action.pay|reader credential.bank-details|speaks\n\
-11 action.pay|reader credential.card|live\n\
-15 action.pay|reader credential.card|reader\n\
14 action.pay|reader credential.card|speaks\n\
-12 action.pay|reader credential.code|reader\n\
-14 action.pay|reader credential.code|speaks\n\
-9 action.pay|reader credential.cpr|live\n\
-12 action.pay|reader credential.cpr|reader\n\
21 action.pay|reader credential.id-document|asks\n\
22 action.pay|reader credential.id-document|live\n\
22 action.pay|reader credential.id-document|reader\n\
23 action.pay|reader credential.mitid|asks\n\
28 action.pay|reader credential.mitid|live\n\
23 action.pay|reader credential.mitid|reader\n\
9 action.pay|reader credential.one-time-code|asks\n\
8 action.pay|reader credential.one-time-code|reader\n\
9 action.pay|reader credential.password|asks\n\
31 action.pay|reader credential.password|live\n\
11 action.pay|reader credential.password|reader\n\
12 action.pay|reader credential.personal-information|asks\n\
-32 action.pay|reader firm.bank|reader\n\
-10 action.pay|reader firm.courier|speaks\n\
21 action.pay|reader firm.payment|live\n\
13 action.pay|reader firm.payment|reader\n\
-19 action.pay|reader firm.payment|speaks\n\
8 action.pay|reader firm.support|live\n\
16 action.pay|reader firm.toll|live\n\
-9 action.pay|reader firm.utility|live\n\
11 action.pay|reader money.amount|live\n\
45 action.pay|reader money.unusual-means|live\n\
14 action.pay|reader money.unusual-means|reader\n\
-13 action.pay|reader money.valuables|live\n\
21 action.pay|reader person.family|live\n\
21 action.pay|reader person.family|reader\n\
14 action.pay|reader person.family|speaks\n\
10 action.pay|reader person.landlord|live\n\
-11 action.pay|reader person.landlord|reader\n\
9 action.pay|reader threat.arrest|reader\n\
-9 action.pay|reader threat.block|live\n\
16 action.pay|reader threat.court|live\n\
22 action.pay|reader threat.court|reader\n\
-9 action.pay|reader threat.court|speaks\n\
21 action.pay|reader threat.cutoff|live\n\
20 action.pay|reader threat.cutoff|reader\n\
24 action.pay|reader threat.deadline|live\n\
23 action.pay|reader threat.deadline|speaks\n\
11 action.pay|reader threat.deportation|live\n\
11 action.pay|reader threat.deportation|reader\n\
61 action.pay|reports\n\
-48 action.pay|speaks\n\
-24 action.pay|speaks action.update|asks\n\
-23 action.pay|speaks action.update|live\n\
-20 action.pay|speaks action.update|reader\n\
-8 action.pay|speaks action.withdraw|reader\n\
-9 action.pay|speaks authority.benefits|live\n\
-9 action.pay|speaks authority.digital-post|live\n\
8 action.pay|speaks claim.broken-phone|live\n\
-8 action.pay|speaks claim.cannot-meet|live\n\
-13 action.pay|speaks claim.fee|live\n\
-8 action.pay|speaks claim.fee|reader\n\
-8 action.pay|speaks claim.fine|live\n\
-19 action.pay|speaks claim.link|live\n\
-10 action.pay|speaks claim.link|reader\n\
20 action.pay|speaks claim.new-number|live\n\
22 action.pay|speaks claim.new-number|speaks\n\
-17 action.pay|speaks claim.paid-back|live\n\
-14 action.pay|speaks claim.parcel|live\n\
-8 action.pay|speaks claim.parcel|reader\n\
14 action.pay|speaks claim.prize|live\n\
-8 action.pay|speaks claim.purchase|live\n\
-8 action.pay|speaks claim.purchase|reader\n\
-8 action.pay|speaks claim.recovery|reader\n\
-8 action.pay|speaks claim.recovery|speaks\n\
-8 action.pay|speaks claim.refund|reader\n\
9 action.pay|speaks claim.unpaid|reader\n\
12 action.pay|speaks credential.card|live\n\
-11 action.pay|speaks credential.mitid|speaks\n\
-8 action.pay|speaks firm.payment|reader\n\
-12 action.pay|speaks money.amount|live\n\
-9 action.pay|speaks money.amount|reader\n\
-15 action.pay|speaks money.unusual-means|live\n\
-15 action.pay|speaks money.unusual-means|reader\n\
11 action.pay|speaks person.agent|live\n\
-9 action.pay|speaks person.buyer|reader\n\
22 action.pay|speaks person.family|live\n\
-9 action.pay|speaks threat.block|live\n\
-15 action.pay|speaks threat.deadline|live\n\
-22 action.pay|speaks threat.deadline|reader\n\
-13 action.press-key|advises\n\
54 action.press-key|asks\n\
52 action.press-key|asks action.press-key|live\n\
18 action.press-key|asks action.press-key|speaks\n\
17 action.press-key|asks action.stay-on-line|live\n\
12 action.press-key|asks action.transfer|live\n\
12 action.press-key|asks action.transfer|reader\n\
20 action.press-key|asks action.withdraw|live\n\
20 action.press-key|asks authority.court|live\n\
14 action.press-key|asks authority.court|reader\n\
9 action.press-key|asks authority.customs|live\n\
9 action.press-key|asks authority.europol|live\n\
27 action.press-key|asks authority.ministry|live\n\
18 action.press-key|asks authority.ministry|reader\n\
18 action.press-key|asks authority.ministry|speaks\n\
30 action.press-key|asks authority.police|live\n\
11 action.press-key|asks authority.police|reader\n\
29 action.press-key|asks authority.police|speaks\n\
10 action.press-key|asks claim.case|reader\n\
56 action.press-key|asks claim.crime|live\n\
34 action.press-key|asks claim.crime|reader\n\
10 action.press-key|asks claim.crime|speaks\n\
13 action.press-key|asks claim.deposit|live\n\
-8 action.press-key|asks claim.hacked|live\n\
-9 action.press-key|asks claim.hacked|reader\n\
-27 action.press-key|asks claim.menu|live\n\
-34 action.press-key|asks claim.menu|reader\n\
-12 action.press-key|asks claim.menu|speaks\n\
21 action.press-key|asks claim.misused-name|live\n\
21 action.press-key|asks claim.misused-name|reader\n\
8 action.press-key|asks claim.parcel|live\n\
17 action.press-key|asks claim.parcel|reader\n\
11 action.press-key|asks claim.pick-up|live\n\
11 action.press-key|asks claim.pick-up|reader\n\
9 action.press-key|asks claim.purchase|live\n\
17 action.press-key|asks claim.recovery|live\n\
16 action.press-key|asks claim.residence|live\n\
16 action.press-key|asks claim.residence|reader\n\
20 action.press-key|asks claim.robot|live\n\
11 action.press-key|asks claim.robot|reader\n\
11 action.press-key|asks claim.unpaid|live\n\
22 action.press-key|asks claim.unusual-activity|live\n\
13 action.press-key|asks claim.unusual-activity|reader\n\
19 action.press-key|asks credential.card|asks\n\
13 action.press-key|asks credential.card|live\n\
11 action.press-key|asks credential.cpr|live\n\
12 action.press-key|asks credential.cpr|reader\n\
8 action.press-key|asks credential.id-document|live\n\
13 action.press-key|asks credential.id-document|reader\n\
-10 action.press-key|asks credential.mitid|live\n\
-11 action.press-key|asks credential.mitid|speaks\n\
11 action.press-key|asks credential.personal-information|live\n\
8 action.press-key|asks credential.personal-information|reader\n\
15 action.press-key|asks firm.courier|live\n\
10 action.press-key|asks firm.courier|speaks\n\
8 action.press-key|asks firm.shop|live\n\
-11 action.press-key|asks firm.toll|live\n\
19 action.press-key|asks money.amount|live\n\
12 action.press-key|asks money.amount|reader\n\
24 action.press-key|asks person.agent|live\n\
35 action.press-key|asks threat.arrest|live\n\
27 action.press-key|asks threat.arrest|reader\n\
8 action.press-key|asks threat.arrest|speaks\n\
17 action.press-key|asks threat.block|live\n\
20 action.press-key|asks threat.block|reader\n\
8 action.press-key|asks threat.block|speaks\n\
18 action.press-key|asks threat.court|live\n\
18 action.press-key|asks threat.court|reader\n\
8 action.press-key|asks threat.court|speaks\n\
8 action.press-key|asks threat.cutoff|live\n\
42 action.press-key|asks threat.deadline|live\n\
21 action.press-key|asks threat.deadline|reader\n\
16 action.press-key|asks threat.deadline|speaks\n\
64 action.press-key|claims\n\
115 action.press-key|live\n\
18 action.press-key|live action.press-key|reader\n\
29 action.press-key|live action.press-key|speaks\n\
17 action.press-key|live action.stay-on-line|live\n\
12 action.press-key|live action.transfer|live\n\
12 action.press-key|live action.transfer|reader\n\
20 action.press-key|live action.withdraw|live\n\
20 action.press-key|live authority.court|live\n\
14 action.press-key|live authority.court|reader\n\
22 action.press-key|live authority.customs|live\n\
13 action.press-key|live authority.customs|reader\n\
13 action.press-key|live authority.customs|speaks\n\
9 action.press-key|live authority.europol|live\n\
16 action.press-key|live authority.immigration|live\n\
14 action.press-key|live authority.immigration|reader\n\
24 action.press-key|live authority.ministry|live\n\
18 action.press-key|live authority.ministry|reader\n\
20 action.press-key|live authority.ministry|speaks\n\
8 action.press-key|live authority.nsk|live\n\
50 action.press-key|live authority.police|live\n\
36 action.press-key|live authority.police|speaks\n\
10 action.press-key|live claim.case|reader\n\
69 action.press-key|live claim.crime|live\n\
43 action.press-key|live claim.crime|reader\n\
15 action.press-key|live claim.crime|speaks\n\
12 action.press-key|live claim.deposit|live\n\
16 action.press-key|live claim.fine|live\n\
-8 action.press-key|live claim.hacked|live\n\
-9 action.press-key|live claim.hacked|reader\n\
-28 action.press-key|live claim.menu|live\n\
-34 action.press-key|live claim.menu|reader\n\
-12 action.press-key|live claim.menu|speaks\n\
34 action.press-key|live claim.misused-name|live\n\
34 action.press-key|live claim.misused-name|reader\n\
10 action.press-key|live claim.misused-name|speaks\n\
22 action.press-key|live claim.parcel|live\n\
30 action.press-key|live claim.parcel|reader\n\
10 action.press-key|live claim.pick-up|live\n\
11 action.press-key|live claim.pick-up|reader\n\
10 action.press-key|live claim.purchase|live\n\
17 action.press-key|live claim.recovery|live\n\
-8 action.press-key|live claim.renewal|live\n\
31 action.press-key|live claim.residence|live\n\
32 action.press-key|live claim.residence|reader\n\
18 action.press-key|live claim.robot|live\n\
12 action.press-key|live claim.robot|reader\n\
11 action.press-key|live claim.unpaid|live\n\
23 action.press-key|live claim.unusual-activity|live\n\
14 action.press-key|live claim.unusual-activity|reader\n\
-8 action.press-key|live credential.balance|live\n\
19 action.press-key|live credential.card|asks\n\
14 action.press-key|live credential.card|live\n\
9 action.press-key|live credential.code|reader\n\
13 action.press-key|live credential.cpr|live\n\
17 action.press-key|live credential.cpr|reader\n\
8 action.press-key|live credential.id-document|live\n\
13 action.press-key|live credential.id-document|reader\n\
-15 action.press-key|live credential.mitid|live\n\
-12 action.press-key|live credential.mitid|reader\n\
-11 action.press-key|live credential.mitid|speaks\n\
12 action.press-key|live credential.personal-information|live\n\
8 action.press-key|live credential.personal-information|reader\n\
8 action.press-key|live credential.pin|asks\n\
8 action.press-key|live credential.pin|live\n\
8 action.press-key|live credential.pin|reader\n\
15 action.press-key|live firm.courier|live\n\
10 action.press-key|live firm.courier|speaks\n\
9 action.press-key|live firm.payment|live\n\
8 action.press-key|live firm.shop|live\n\
-11 action.press-key|live firm.toll|live\n\
21 action.press-key|live money.amount|live\n\
14 action.press-key|live money.amount|reader\n\
31 action.press-key|live person.agent|live\n\
9 action.press-key|live person.agent|speaks\n\
50 action.press-key|live threat.arrest|live\n\
26 action.press-key|live threat.arrest|reader\n\
20 action.press-key|live threat.arrest|speaks\n\
25 action.press-key|live threat.block|live\n\
28 action.press-key|live threat.block|reader\n\
15 action.press-key|live threat.block|speaks\n\
18 action.press-key|live threat.court|live\n\
18 action.press-key|live threat.court|reader\n\
8 action.press-key|live threat.court|speaks\n\
8 action.press-key|live threat.cutoff|live\n\
60 action.press-key|live threat.deadline|live\n\
39 action.press-key|live threat.deadline|reader\n\
16 action.press-key|live threat.deadline|speaks\n\
14 action.press-key|live threat.return|live\n\
19 action.press-key|reader\n\
12 action.press-key|reader action.transfer|live\n\
12 action.press-key|reader action.transfer|reader\n\
8 action.press-key|reader authority.court|live\n\
8 action.press-key|reader authority.court|reader\n\
10 action.press-key|reader authority.ministry|live\n\
26 action.press-key|reader authority.ministry|reader\n\
14 action.press-key|reader authority.ministry|speaks\n\
12 action.press-key|reader authority.police|live\n\
27 action.press-key|reader authority.police|reader\n\
9 action.press-key|reader authority.police|speaks\n\
9 action.press-key|reader claim.case|live\n\
14 action.press-key|reader claim.case|reader\n\
18 action.press-key|reader claim.crime|live\n\
9 action.press-key|reader claim.crime|reader\n\
8 action.press-key|reader claim.crime|speaks\n\
-8 action.press-key|reader claim.hacked|live\n\
-8 action.press-key|reader claim.hacked|reader\n\
-24 action.press-key|reader claim.menu|live\n\
-23 action.press-key|reader claim.menu|reader\n\
-14 action.press-key|reader claim.menu|speaks\n\
8 action.press-key|reader claim.misused-name|live\n\
9 action.press-key|reader claim.pick-up|live\n\
9 action.press-key|reader claim.pick-up|reader\n\
8 action.press-key|reader claim.purchase|live\n\
8 action.press-key|reader claim.purchase|reader\n\
9 action.press-key|reader claim.residence|live\n\
9 action.press-key|reader claim.residence|reader\n\
10 action.press-key|reader claim.robot|reader\n\
11 action.press-key|reader credential.balance|live\n\
10 action.press-key|reader credential.bank-details|live\n\
-10 action.press-key|reader credential.card|reader\n\
8 action.press-key|reader credential.code|reader\n\
11 action.press-key|reader credential.cpr|speaks\n\
20 action.press-key|reader credential.id-document|reader\n\
-16 action.press-key|reader credential.mitid|live\n\
-12 action.press-key|reader credential.mitid|reader\n\
-11 action.press-key|reader credential.mitid|speaks\n\
8 action.press-key|reader credential.pin|asks\n\
8 action.press-key|reader credential.pin|live\n\
8 action.press-key|reader credential.pin|reader\n\
-11 action.press-key|reader firm.toll|live\n\
10 action.press-key|reader money.amount|live\n\
10 action.press-key|reader person.agent|live\n\
17 action.press-key|reader threat.block|live\n\
30 action.press-key|reader threat.block|reader\n\
15 action.press-key|reader threat.block|speaks\n\
8 action.press-key|reader threat.court|live\n\
8 action.press-key|reader threat.court|reader\n\
9 action.press-key|reader threat.deadline|live\n\
19 action.press-key|reader threat.deadline|reader\n\
23 action.press-key|reports\n\
28 action.press-key|speaks\n\
12 action.press-key|speaks action.stay-on-line|live\n\
17 action.press-key|speaks action.withdraw|live\n\
11 action.press-key|speaks authority.police|live\n\
9 action.press-key|speaks authority.police|speaks\n\
17 action.press-key|speaks claim.crime|live\n\
11 action.press-key|speaks claim.deposit|live\n\
-9 action.press-key|speaks claim.menu|reader\n\
11 action.press-key|speaks claim.misused-name|live\n\
11 action.press-key|speaks claim.misused-name|reader\n\
12 action.press-key|speaks claim.parcel|live\n\
12 action.press-key|speaks claim.parcel|reader\n\
14 action.press-key|speaks person.agent|live\n\
12 action.press-key|speaks person.agent|speaks\n\
77 action.reply|asks\n\
68 action.reply|asks action.reply|live\n\
9 action.reply|asks action.reply|reader\n\
-14 action.reply|asks action.transfer|asks\n\
10 action.reply|asks action.transfer|reader\n\
-10 action.reply|asks action.transfer|speaks\n\
20 action.reply|asks action.update|asks\n\
18 action.reply|asks action.update|live\n\
10 action.reply|asks action.withdraw|live\n\
-8 action.reply|asks authority.benefits|live\n\
-8 action.reply|asks authority.court|live\n\
-15 action.reply|asks authority.court|reader\n\
-10 action.reply|asks authority.court|speaks\n\
22 action.reply|asks authority.europol|live\n\
18 action.reply|asks authority.europol|reader\n\
9 action.reply|asks authority.europol|speaks\n\
17 action.reply|asks authority.police|live\n\
-8 action.reply|asks authority.tax|reader\n\
-8 action.reply|asks authority.tax|speaks\n\
29 action.reply|asks claim.broken-phone|live\n\
11 action.reply|asks claim.case|live\n\
9 action.reply|asks claim.crime|reader\n\
9 action.reply|asks claim.deposit|live\n\
52 action.reply|asks claim.easy-money|live\n\
15 action.reply|asks claim.easy-money|reader\n\
8 action.reply|asks claim.easy-money|speaks\n\
8 action.reply|asks claim.emergency|live\n\
8 action.reply|asks claim.fee|live\n\
53 action.reply|asks claim.job|live\n\
16 action.reply|asks claim.job|reader\n\
11 action.reply|asks claim.job|speaks\n\
9 action.reply|asks claim.link|live\n\
34 action.reply|asks claim.new-number|live\n\
8 action.reply|asks claim.no-checking|live\n\
-25 action.reply|asks claim.prize|live\n\
-13 action.reply|asks claim.refund|live\n\
13 action.reply|asks claim.unpaid|live\n\
12 action.reply|asks claim.unusual-activity|live\n\
15 action.reply|asks credential.balance|live\n\
30 action.reply|asks credential.bank-details|live\n\
13 action.reply|asks credential.bank-details|reader\n\
11 action.reply|asks credential.bank-details|speaks\n\
9 action.reply|asks credential.card|live\n\
10 action.reply|asks credential.cpr|asks\n\
13 action.reply|asks credential.cpr|live\n\
23 action.reply|asks credential.id-document|live\n\
21 action.reply|asks credential.mitid|live\n\
10 action.reply|asks credential.mitid|reader\n\
26 action.reply|asks credential.mitid|speaks\n\
14 action.reply|asks credential.one-time-code|asks\n\
17 action.reply|asks credential.one-time-code|live\n\
15 action.reply|asks credential.one-time-code|reader\n\
12 action.reply|asks credential.password|asks\n\
13 action.reply|asks credential.password|live\n\
9 action.reply|asks credential.password|speaks\n\
8 action.reply|asks credential.personal-information|asks\n\
10 action.reply|asks credential.personal-information|reader\n\
12 action.reply|asks credential.pin|live\n\
24 action.reply|asks firm.bank|live\n\
9 action.reply|asks firm.bank|reader\n\
-8 action.reply|asks firm.payment|reader\n\
9 action.reply|asks firm.support|live\n\
10 action.reply|asks firm.toll|live\n\
26 action.reply|asks money.amount|live\n\
13 action.reply|asks money.unusual-means|live\n\
8 action.reply|asks money.unusual-means|reader\n\
9 action.reply|asks money.valuables|live\n\
16 action.reply|asks person.adviser|live\n\
24 action.reply|asks person.agent|live\n\
38 action.reply|asks person.family|live\n\
15 action.reply|asks person.landlord|live\n\
10 action.reply|asks person.recruiter|live\n\
8 action.reply|asks person.recruiter|speaks\n\
18 action.reply|asks threat.arrest|live\n\
11 action.reply|asks threat.arrest|reader\n\
34 action.reply|asks threat.block|live\n\
13 action.reply|asks threat.block|reader\n\
-14 action.reply|asks threat.deadline|reader\n\
-11 action.reply|asks threat.deadline|speaks\n\
9 action.reply|asks threat.exposure|live\n\
21 action.reply|asks threat.exposure|reader\n\
84 action.reply|live\n\
-10 action.reply|live action.reply|speaks\n\
-12 action.reply|live action.transfer|asks\n\
9 action.reply|live action.transfer|reader\n\
-10 action.reply|live action.transfer|speaks\n\
11 action.reply|live action.update|asks\n\
12 action.reply|live action.update|live\n\
11 action.reply|live action.withdraw|live\n\
-10 action.reply|live authority.court|live\n\
-17 action.reply|live authority.court|reader\n\
-10 action.reply|live authority.court|speaks\n\
-16 action.reply|live authority.digital-post|live\n\
21 action.reply|live authority.europol|live\n\
14 action.reply|live authority.europol|reader\n\
17 action.reply|live authority.police|live\n\
10 action.reply|live authority.police|reader\n\
-8 action.reply|live authority.prosecution|speaks\n\
-8 action.reply|live authority.tax|reader\n\
-8 action.reply|live authority.tax|speaks\n\
-9 action.reply|live claim.all-money|live\n\
-9 action.reply|live claim.all-money|reader\n\
32 action.reply|live claim.broken-phone|live\n\
9 action.reply|live claim.case|speaks\n\
10 action.reply|live claim.crime|reader\n\
21 action.reply|live claim.deposit|live\n\
52 action.reply|live claim.easy-money|live\n\
15 action.reply|live claim.easy-money|reader\n\
8 action.reply|live claim.easy-money|speaks\n\
55 action.reply|live claim.job|live\n\
15 action.reply|live claim.job|reader\n\
11 action.reply|live claim.job|speaks\n\
56 action.reply|live claim.new-number|live\n\
19 action.reply|live claim.new-number|speaks\n\
-8 action.reply|live claim.parcel|speaks\n\
-19 action.reply|live claim.prize|live\n\
-12 action.reply|live claim.prize|speaks\n\
11 action.reply|live claim.purchase|live\n\
11 action.reply|live claim.purchase|speaks\n\
12 action.reply|live claim.unpaid|live\n\
19 action.reply|live claim.unusual-activity|live\n\
-9 action.reply|live claim.your-own|live\n\
15 action.reply|live credential.balance|live\n\
41 action.reply|live credential.bank-details|live\n\
13 action.reply|live credential.bank-details|reader\n\
19 action.reply|live credential.bank-details|speaks\n\
13 action.reply|live credential.card|asks\n\
9 action.reply|live credential.card|live\n\
13 action.reply|live credential.cpr|asks\n\
18 action.reply|live credential.cpr|live\n\
9 action.reply|live credential.cpr|reader\n\
22 action.reply|live credential.id-document|live\n\
23 action.reply|live credential.mitid|live\n\
20 action.reply|live credential.mitid|speaks\n\
15 action.reply|live credential.one-time-code|asks\n\
18 action.reply|live credential.one-time-code|live\n\
15 action.reply|live credential.one-time-code|reader\n\
12 action.reply|live credential.password|asks\n\
20 action.reply|live credential.password|live\n\
9 action.reply|live credential.password|speaks\n\
8 action.reply|live credential.personal-information|asks\n\
13 action.reply|live credential.personal-information|reader\n\
12 action.reply|live credential.pin|live\n\
23 action.reply|live firm.bank|live\n\
-8 action.reply|live firm.payment|reader\n\
9 action.reply|live firm.support|live\n\
10 action.reply|live firm.toll|live\n\
9 action.reply|live firm.toll|speaks\n\
26 action.reply|live money.amount|live\n\
11 action.reply|live money.amount|reader\n\
-11 action.reply|live money.amount|speaks\n\
13 action.reply|live money.unusual-means|live\n\
8 action.reply|live money.unusual-means|reader\n\
17 action.reply|live person.adviser|live\n\
21 action.reply|live person.agent|live\n\
50 action.reply|live person.family|live\n\
15 action.reply|live person.landlord|live\n\
8 action.reply|live person.recruiter|speaks\n\
16 action.reply|live threat.arrest|live\n\
14 action.reply|live threat.arrest|reader\n\
39 action.reply|live threat.block|live\n\
12 action.reply|live threat.block|reader\n\
-9 action.reply|live threat.court|live\n\
14 action.reply|live threat.deadline|live\n\
-17 action.reply|live threat.deadline|reader\n\
-11 action.reply|live threat.deadline|speaks\n\
10 action.reply|live threat.exposure|live\n\
23 action.reply|live threat.exposure|reader\n\
-8 action.reply|reader action.update|live\n\
8 action.reply|reader authority.police|live\n\
-8 action.reply|reader claim.parcel|live\n\
-13 action.reply|reader claim.pick-up|live\n\
-13 action.reply|reader claim.pick-up|reader\n\
10 action.reply|reader claim.unusual-activity|live\n\
26 action.reply|reader credential.bank-details|live\n\
15 action.reply|reader credential.bank-details|reader\n\
8 action.reply|reader credential.bank-details|speaks\n\
9 action.reply|reader credential.cpr|asks\n\
9 action.reply|reader credential.cpr|live\n\
10 action.reply|reader credential.id-document|live\n\
15 action.reply|reader person.adviser|live\n\
-10 action.reply|reader person.buyer|reader\n\
10 action.reply|reader threat.arrest|live\n\
10 action.reply|reader threat.arrest|reader\n\
11 action.reply|reader threat.exposure|live\n\
11 action.reply|reader threat.exposure|reader\n\
12 action.reply|speaks action.transfer|live\n\
19 action.reply|speaks claim.easy-money|live\n\
15 action.reply|speaks claim.job|live\n\
13 action.reply|speaks claim.link|live\n\
8 action.reply|speaks claim.unpaid|live\n\
12 action.reply|speaks credential.bank-details|live\n\
9 action.reply|speaks credential.bank-details|speaks\n\
10 action.reply|speaks firm.toll|live\n\
20 action.reply|speaks money.valuables|live\n\
8 action.reply|speaks threat.arrest|live\n\
12 action.reply|speaks threat.deadline|live\n\
-11 action.reply|speaks threat.exposure|live\n\
10 action.scan|asks\n\
10 action.scan|asks action.scan|live\n\
13 action.scan|asks action.scan|reader\n\
15 action.scan|asks credential.code|asks\n\
13 action.scan|asks credential.code|live\n\
11 action.scan|asks money.amount|live\n\
11 action.scan|asks money.amount|reader\n\
9 action.scan|claims\n\
17 action.scan|live\n\
20 action.scan|live action.scan|reader\n\
15 action.scan|live credential.code|asks\n\
9 action.scan|live credential.code|live\n\
17 action.scan|live credential.mitid|live\n\
11 action.scan|live money.amount|live\n\
11 action.scan|live money.amount|reader\n\
15 action.scan|live threat.block|live\n\
20 action.scan|reader\n\
11 action.scan|reader money.amount|live\n\
11 action.scan|reader money.amount|reader\n\
10 action.stay-on-line|advises\n\
46 action.stay-on-line|asks\n\
42 action.stay-on-line|asks action.stay-on-line|live\n\
11 action.stay-on-line|asks action.transfer|asks\n\
20 action.stay-on-line|asks action.transfer|live\n\
11 action.stay-on-line|asks authority.municipality|live\n\
11 action.stay-on-line|asks authority.municipality|speaks\n\
18 action.stay-on-line|asks authority.police|live\n\
21 action.stay-on-line|asks authority.police|speaks\n\
8 action.stay-on-line|asks authority.prosecution|live\n\
11 action.stay-on-line|asks authority.tax|live\n\
9 action.stay-on-line|asks authority.tax|speaks\n\
9 action.stay-on-line|asks claim.all-money|live\n\
14 action.stay-on-line|asks claim.case|live\n\
23 action.stay-on-line|asks claim.crime|live\n\
13 action.stay-on-line|asks claim.crime|reader\n\
8 action.stay-on-line|asks claim.crime|speaks\n\
9 action.stay-on-line|asks claim.emergency|live\n\
-8 action.stay-on-line|asks claim.menu|live\n\
-9 action.stay-on-line|asks claim.menu|reader\n\
11 action.stay-on-line|asks claim.parcel|live\n\
9 action.stay-on-line|asks claim.parcel|reader\n\
9 action.stay-on-line|asks claim.prompt|live\n\
9 action.stay-on-line|asks claim.prompt|reader\n\
10 action.stay-on-line|asks claim.robot|live\n\
10 action.stay-on-line|asks claim.unusual-activity|live\n\
8 action.stay-on-line|asks credential.card|asks\n\
11 action.stay-on-line|asks credential.cpr|live\n\
8 action.stay-on-line|asks credential.mitid|live\n\
-8 action.stay-on-line|asks credential.mitid|speaks\n\
15 action.stay-on-line|asks firm.bank|live\n\
25 action.stay-on-line|asks money.amount|live\n\
15 action.stay-on-line|asks money.valuables|live\n\
9 action.stay-on-line|asks person.family|live\n\
9 action.stay-on-line|asks person.family|speaks\n\
20 action.stay-on-line|asks threat.arrest|live\n\
9 action.stay-on-line|asks threat.arrest|reader\n\
15 action.stay-on-line|asks threat.block|live\n\
-12 action.stay-on-line|asks threat.court|live\n\
-8 action.stay-on-line|asks threat.court|reader\n\
16 action.stay-on-line|asks threat.deadline|live\n\
36 action.stay-on-line|claims\n\
82 action.stay-on-line|live\n\
15 action.stay-on-line|live action.stay-on-line|reader\n\
13 action.stay-on-line|live action.transfer|asks\n\
24 action.stay-on-line|live action.transfer|live\n\
20 action.stay-on-line|live action.withdraw|live\n\
11 action.stay-on-line|live authority.municipality|live\n\
11 action.stay-on-line|live authority.municipality|speaks\n\
23 action.stay-on-line|live authority.police|live\n\
25 action.stay-on-line|live authority.police|speaks\n\
8 action.stay-on-line|live authority.prosecution|live\n\
17 action.stay-on-line|live authority.tax|live\n\
9 action.stay-on-line|live authority.tax|speaks\n\
14 action.stay-on-line|live claim.all-money|live\n\
10 action.stay-on-line|live claim.all-money|reader\n\
10 action.stay-on-line|live claim.already-paid|live\n\
18 action.stay-on-line|live claim.case|live\n\
41 action.stay-on-line|live claim.crime|live\n\
14 action.stay-on-line|live claim.crime|reader\n\
11 action.stay-on-line|live claim.crime|speaks\n\
13 action.stay-on-line|live claim.deposit|live\n\
13 action.stay-on-line|live claim.emergency|live\n\
-9 action.stay-on-line|live claim.menu|reader\n\
9 action.stay-on-line|live claim.other-account|live\n\
11 action.stay-on-line|live claim.parcel|live\n\
9 action.stay-on-line|live claim.parcel|reader\n\
9 action.stay-on-line|live claim.prompt|live\n\
9 action.stay-on-line|live claim.prompt|reader\n\
19 action.stay-on-line|live claim.recovery|live\n\
10 action.stay-on-line|live claim.robot|live\n\
15 action.stay-on-line|live claim.unusual-activity|live\n\
8 action.stay-on-line|live credential.card|asks\n\
11 action.stay-on-line|live credential.cpr|live\n\
8 action.stay-on-line|live credential.cpr|reader\n\
9 action.stay-on-line|live credential.mitid|live\n\
-8 action.stay-on-line|live credential.mitid|speaks\n\
20 action.stay-on-line|live firm.bank|live\n\
9 action.stay-on-line|live firm.payment|live\n\
33 action.stay-on-line|live money.amount|live\n\
21 action.stay-on-line|live money.valuables|live\n\
10 action.stay-on-line|live money.valuables|reader\n\
10 action.stay-on-line|live person.family|live\n\
9 action.stay-on-line|live person.family|speaks\n\
23 action.stay-on-line|live threat.arrest|live\n\
11 action.stay-on-line|live threat.arrest|reader\n\
21 action.stay-on-line|live threat.block|live\n\
-8 action.stay-on-line|live threat.court|reader\n\
24 action.stay-on-line|live threat.deadline|live\n\
11 action.stay-on-line|live threat.debt|live\n\
14 action.stay-on-line|reader\n\
-9 action.stay-on-line|reader authority.court|live\n\
10 action.stay-on-line|reader claim.case|live\n\
10 action.stay-on-line|reader claim.crime|live\n\
11 action.stay-on-line|reader claim.crime|reader\n\
-9 action.stay-on-line|reader claim.menu|live\n\
-9 action.stay-on-line|reader claim.menu|reader\n\
9 action.stay-on-line|reader claim.unusual-activity|reader\n\
9 action.stay-on-line|reader money.valuables|live\n\
8 action.stay-on-line|reader money.valuables|reader\n\
9 action.stay-on-line|reader threat.block|live\n\
8 action.stay-on-line|reader threat.block|reader\n\
-8 action.stay-on-line|reader threat.court|live\n\
-8 action.stay-on-line|reader threat.court|reader\n\
12 action.stay-on-line|speaks\n\
10 action.stay-on-line|speaks action.transfer|asks\n\
17 action.stay-on-line|speaks action.transfer|live\n\
11 action.stay-on-line|speaks authority.municipality|live\n\
11 action.stay-on-line|speaks authority.municipality|speaks\n\
-8 action.stay-on-line|speaks authority.police|reader\n\
13 action.stay-on-line|speaks claim.prompt|live\n\
13 action.stay-on-line|speaks claim.prompt|reader\n\
-8 action.stay-on-line|speaks credential.bank-details|live\n\
-8 action.stay-on-line|speaks credential.bank-details|reader\n\
14 action.stay-on-line|speaks credential.mitid|live\n\
18 action.stay-on-line|speaks money.amount|live\n\
9 action.stay-on-line|speaks money.valuables|live\n\
8 action.stay-on-line|speaks threat.arrest|live\n\
-8 action.stay-on-line|speaks threat.court|reader\n\
-43 action.transfer|advises\n\
62 action.transfer|asks\n\
42 action.transfer|asks action.transfer|live\n\
28 action.transfer|asks action.transfer|reader\n\
-19 action.transfer|asks action.transfer|speaks\n\
-12 action.transfer|asks action.update|asks\n\
14 action.transfer|asks action.update|live\n\
19 action.transfer|asks action.update|reader\n\
9 action.transfer|asks action.withdraw|asks\n\
10 action.transfer|asks action.withdraw|live\n\
9 action.transfer|asks action.withdraw|reader\n\
-20 action.transfer|asks authority.court|live\n\
-22 action.transfer|asks authority.court|reader\n\
-14 action.transfer|asks authority.court|speaks\n\
8 action.transfer|asks authority.customs|live\n\
12 action.transfer|asks authority.embassy|live\n\
10 action.transfer|asks authority.embassy|speaks\n\
-8 action.transfer|asks authority.health|speaks\n\
19 action.transfer|asks authority.immigration|live\n\
32 action.transfer|asks authority.police|live\n\
-11 action.transfer|asks authority.police|reader\n\
19 action.transfer|asks authority.police|speaks\n\
9 action.transfer|asks authority.state|live\n\
8 action.transfer|asks authority.tax|live\n\
64 action.transfer|asks claim.abroad|live\n\
12 action.transfer|asks claim.abroad|reader\n\
30 action.transfer|asks claim.abroad|speaks\n\
50 action.transfer|asks claim.all-money|live\n\
50 action.transfer|asks claim.all-money|reader\n\
8 action.transfer|asks claim.all-money|speaks\n\
53 action.transfer|asks claim.broken-phone|live\n\
14 action.transfer|asks claim.broken-phone|speaks\n\
42 action.transfer|asks claim.cannot-meet|live\n\
13 action.transfer|asks claim.cannot-meet|speaks\n\
14 action.transfer|asks claim.case|live\n\
13 action.transfer|asks claim.crime|live\n\
16 action.transfer|asks claim.crime|reader\n\
-47 action.transfer|asks claim.deposit|reader\n\
13 action.transfer|asks claim.deposit|speaks\n\
25 action.transfer|asks claim.easy-money|live\n\
10 action.transfer|asks claim.easy-money|reader\n\
14 action.transfer|asks claim.emergency|speaks\n\
19 action.transfer|asks claim.fee|live\n\
-12 action.transfer|asks claim.fine|live\n\
45 action.transfer|asks claim.hacked|live\n\
33 action.transfer|asks claim.hacked|reader\n\
8 action.transfer|asks claim.hacked|speaks\n\
27 action.transfer|asks claim.investment|live\n\
25 action.transfer|asks claim.job|live\n\
12 action.transfer|asks claim.job|reader\n\
10 action.transfer|asks claim.job|speaks\n\
9 action.transfer|asks claim.misused-name|live\n\
9 action.transfer|asks claim.misused-name|reader\n\
40 action.transfer|asks claim.mule|live\n\
30 action.transfer|asks claim.mule|reader\n\
17 action.transfer|asks claim.mule|speaks\n\
45 action.transfer|asks claim.new-number|live\n\
17 action.transfer|asks claim.new-number|speaks\n\
20 action.transfer|asks claim.no-checking|live\n\
10 action.transfer|asks claim.no-checking|reader\n\
16 action.transfer|asks claim.no-checking|speaks\n\
66 action.transfer|asks claim.other-account|live\n\
35 action.transfer|asks claim.other-account|reader\n\
24 action.transfer|asks claim.paid-back|live\n\
25 action.transfer|asks claim.parcel|live\n\
8 action.transfer|asks claim.pick-up|reader\n\
13 action.transfer|asks claim.prize|reader\n\
10 action.transfer|asks claim.prize|speaks\n\
-20 action.transfer|asks claim.prompt|live\n\
29 action.transfer|asks claim.purchase|live\n\
13 action.transfer|asks claim.purchase|reader\n\
26 action.transfer|asks claim.reassurance|live\n\
8 action.transfer|asks claim.reassurance|reader\n\
12 action.transfer|asks claim.reassurance|speaks\n\
9 action.transfer|asks claim.recovery|reader\n\
-15 action.transfer|asks claim.refund|live\n\
8 action.transfer|asks claim.renewal|speaks\n\
12 action.transfer|asks claim.residence|live\n\
13 action.transfer|asks claim.residence|reader\n\
85 action.transfer|asks claim.safe-account|live\n\
34 action.transfer|asks claim.safe-account|reader\n\
23 action.transfer|asks claim.sent-by-mistake|live\n\
12 action.transfer|asks claim.sent-by-mistake|reader\n\
-15 action.transfer|asks claim.unpaid|reader\n\
19 action.transfer|asks claim.unusual-activity|live\n\
14 action.transfer|asks claim.unusual-activity|speaks\n\
11 action.transfer|asks claim.watched|live\n\
11 action.transfer|asks claim.watched|reader\n\
-12 action.transfer|asks claim.your-own|live\n\
17 action.transfer|asks credential.balance|asks\n\
12 action.transfer|asks credential.balance|live\n\
-24 action.transfer|asks credential.bank-details|asks\n\
31 action.transfer|asks credential.bank-details|live\n\
-8 action.transfer|asks credential.bank-details|reader\n\
21 action.transfer|asks credential.bank-details|speaks\n\
-11 action.transfer|asks credential.card|asks\n\
-18 action.transfer|asks credential.card|live\n\
-9 action.transfer|asks credential.code|asks\n\
-24 action.transfer|asks credential.code|live\n\
15 action.transfer|asks credential.cpr|live\n\
20 action.transfer|asks credential.id-document|live\n\
-20 action.transfer|asks credential.mitid|asks\n\
-39 action.transfer|asks credential.mitid|live\n\
-11 action.transfer|asks credential.personal-information|asks\n\
-12 action.transfer|asks credential.personal-information|live\n\
9 action.transfer|asks credential.personal-information|reader\n\
71 action.transfer|asks firm.bank|live\n\
47 action.transfer|asks firm.bank|reader\n\
11 action.transfer|asks firm.bank|speaks\n\
44 action.transfer|asks firm.courier|live\n\
8 action.transfer|asks firm.courier|reader\n\
8 action.transfer|asks firm.courier|speaks\n\
-72 action.transfer|asks firm.payment|live\n\
-61 action.transfer|asks firm.payment|reader\n\
9 action.transfer|asks firm.support|live\n\
22 action.transfer|asks money.amount|live\n\
17 action.transfer|asks money.unusual-means|live\n\
14 action.transfer|asks money.unusual-means|reader\n\
-27 action.transfer|asks money.valuables|live\n\
-11 action.transfer|asks money.valuables|reader\n\
12 action.transfer|asks money.valuables|speaks\n\
11 action.transfer|asks person.agent|reader\n\
50 action.transfer|asks person.family|live\n\
-12 action.transfer|asks person.family|reader\n\
58 action.transfer|asks person.landlord|live\n\
20 action.transfer|asks threat.arrest|live\n\
17 action.transfer|asks threat.arrest|reader\n\
9 action.transfer|asks threat.arrest|speaks\n\
-8 action.transfer|asks threat.block|reader\n\
-13 action.transfer|asks threat.block|speaks\n\
-11 action.transfer|asks threat.court|live\n\
8 action.transfer|asks threat.court|reader\n\
11 action.transfer|asks threat.cutoff|live\n\
13 action.transfer|asks threat.cutoff|reader\n\
28 action.transfer|asks threat.deadline|live\n\
10 action.transfer|asks threat.deadline|reader\n\
-11 action.transfer|asks threat.deadline|speaks\n\
10 action.transfer|asks threat.debt|reader\n\
11 action.transfer|asks threat.deportation|live\n\
9 action.transfer|asks threat.deportation|reader\n\
16 action.transfer|asks threat.return|live\n\
-8 action.transfer|asks threat.return|reader\n\
-23 action.transfer|claims\n\
9 action.transfer|denies\n\
12 action.transfer|live\n\
9 action.transfer|live action.transfer|reader\n\
-42 action.transfer|live action.transfer|speaks\n\
-13 action.transfer|live action.update|asks\n\
27 action.transfer|live action.update|live\n\
23 action.transfer|live action.update|reader\n\
18 action.transfer|live action.withdraw|asks\n\
19 action.transfer|live action.withdraw|live\n\
14 action.transfer|live action.withdraw|reader\n\
-23 action.transfer|live authority.benefits|live\n\
-11 action.transfer|live authority.benefits|reader\n\
-19 action.transfer|live authority.court|live\n\
-25 action.transfer|live authority.court|reader\n\
-14 action.transfer|live authority.court|speaks\n\
8 action.transfer|live authority.customs|live\n\
13 action.transfer|live authority.digital-post|live\n\
12 action.transfer|live authority.embassy|live\n\
11 action.transfer|live authority.embassy|speaks\n\
9 action.transfer|live authority.europol|live\n\
-8 action.transfer|live authority.health|speaks\n\
27 action.transfer|live authority.immigration|live\n\
9 action.transfer|live authority.immigration|reader\n\
24 action.transfer|live authority.municipality|live\n\
12 action.transfer|live authority.municipality|speaks\n\
16 action.transfer|live authority.nsk|live\n\
16 action.transfer|live authority.nsk|speaks\n\
27 action.transfer|live authority.police|live\n\
-21 action.transfer|live authority.police|reader\n\
15 action.transfer|live authority.police|speaks\n\
-11 action.transfer|live authority.prosecution|live\n\
-11 action.transfer|live authority.prosecution|reader\n\
66 action.transfer|live claim.abroad|live\n\
20 action.transfer|live claim.abroad|reader\n\
34 action.transfer|live claim.abroad|speaks\n\
39 action.transfer|live claim.all-money|live\n\
37 action.transfer|live claim.all-money|reader\n\
10 action.transfer|live claim.all-money|speaks\n\
-12 action.transfer|live claim.already-paid|live\n\
64 action.transfer|live claim.broken-phone|live\n\
19 action.transfer|live claim.broken-phone|speaks\n\
63 action.transfer|live claim.cannot-meet|live\n\
30 action.transfer|live claim.cannot-meet|speaks\n\
25 action.transfer|live claim.case|live\n\
19 action.transfer|live claim.case|reader\n\
-32 action.transfer|live claim.crime|live\n\
8 action.transfer|live claim.crime|reader\n\
-17 action.transfer|live claim.crime|speaks\n\
26 action.transfer|live claim.deposit|live\n\
-44 action.transfer|live claim.deposit|reader\n\
12 action.transfer|live claim.deposit|speaks\n\
15 action.transfer|live claim.easy-money|live\n\
14 action.transfer|live claim.easy-money|reader\n\
9 action.transfer|live claim.easy-money|speaks\n\
28 action.transfer|live claim.emergency|live\n\
23 action.transfer|live claim.emergency|speaks\n\
-11 action.transfer|live claim.fine|live\n\
37 action.transfer|live claim.hacked|live\n\
32 action.transfer|live claim.hacked|reader\n\
51 action.transfer|live claim.investment|live\n\
13 action.transfer|live claim.investment|reader\n\
14 action.transfer|live claim.investment|speaks\n\
26 action.transfer|live claim.job|live\n\
19 action.transfer|live claim.job|reader\n\
15 action.transfer|live claim.job|speaks\n\
13 action.transfer|live claim.link|live\n\
8 action.transfer|live claim.link|reader\n\
9 action.transfer|live claim.link|speaks\n\
13 action.transfer|live claim.loan|live\n\
9 action.transfer|live claim.loan|reader\n\
9 action.transfer|live claim.misused-name|live\n\
9 action.transfer|live claim.misused-name|reader\n\
33 action.transfer|live claim.mule|live\n\
36 action.transfer|live claim.mule|reader\n\
20 action.transfer|live claim.mule|speaks\n\
56 action.transfer|live claim.new-number|live\n\
28 action.transfer|live claim.new-number|speaks\n\
34 action.transfer|live claim.no-checking|live\n\
13 action.transfer|live claim.no-checking|reader\n\
21 action.transfer|live claim.no-checking|speaks\n\
8 action.transfer|live claim.not-you|reader\n\
101 action.transfer|live claim.other-account|live\n\
50 action.transfer|live claim.other-account|reader\n\
27 action.transfer|live claim.paid-back|live\n\
17 action.transfer|live claim.paid-back|reader\n\
16 action.transfer|live claim.parcel|live\n\
9 action.transfer|live claim.pick-up|live\n\
10 action.transfer|live claim.pick-up|reader\n\
33 action.transfer|live claim.prize|live\n\
27 action.transfer|live claim.prize|reader\n\
16 action.transfer|live claim.prize|speaks\n\
11 action.transfer|live claim.prompt|live\n\
8 action.transfer|live claim.prompt|speaks\n\
48 action.transfer|live claim.purchase|live\n\
22 action.transfer|live claim.purchase|reader\n\
9 action.transfer|live claim.purchase|speaks\n\
37 action.transfer|live claim.reassurance|live\n\
17 action.transfer|live claim.reassurance|reader\n\
12 action.transfer|live claim.reassurance|speaks\n\
12 action.transfer|live claim.recovery|reader\n\
-24 action.transfer|live claim.refund|live\n\
9 action.transfer|live claim.renewal|speaks\n\
24 action.transfer|live claim.residence|live\n\
17 action.transfer|live claim.residence|reader\n\
-8 action.transfer|live claim.robot|live\n\
107 action.transfer|live claim.safe-account|live\n\
49 action.transfer|live claim.safe-account|reader\n\
13 action.transfer|live claim.sent-by-mistake|live\n\
12 action.transfer|live claim.sent-by-mistake|reader\n\
23 action.transfer|live claim.unusual-activity|live\n\
17 action.transfer|live claim.unusual-activity|speaks\n\
11 action.transfer|live claim.watched|live\n\
11 action.transfer|live claim.watched|reader\n\
-14 action.transfer|live claim.your-own|live\n\
17 action.transfer|live credential.balance|asks\n\
12 action.transfer|live credential.balance|live\n\
9 action.transfer|live credential.balance|reader\n\
-11 action.transfer|live credential.bank-details|asks\n\
38 action.transfer|live credential.bank-details|live\n\
-14 action.transfer|live credential.bank-details|reader\n\
29 action.transfer|live credential.bank-details|speaks\n\
-20 action.transfer|live credential.card|asks\n\
-48 action.transfer|live credential.card|live\n\
-10 action.transfer|live credential.code|live\n\
8 action.transfer|live credential.cpr|asks\n\
19 action.transfer|live credential.cpr|live\n\
16 action.transfer|live credential.id-document|asks\n\
46 action.transfer|live credential.id-document|live\n\
15 action.transfer|live credential.id-document|reader\n\
-8 action.transfer|live credential.mitid|asks\n\
-17 action.transfer|live credential.mitid|live\n\
17 action.transfer|live credential.nemid|live\n\
17 action.transfer|live credential.nemid|reader\n\
9 action.transfer|live credential.one-time-code|asks\n\
12 action.transfer|live credential.one-time-code|live\n\
-10 action.transfer|live credential.personal-information|asks\n\
-9 action.transfer|live credential.personal-information|live\n\
9 action.transfer|live credential.personal-information|reader\n\
10 action.transfer|live credential.pin|live\n\
15 action.transfer|live firm.bank|live\n\
10 action.transfer|live firm.bank|reader\n\
-16 action.transfer|live firm.bank|speaks\n\
47 action.transfer|live firm.courier|live\n\
8 action.transfer|live firm.courier|reader\n\
-61 action.transfer|live firm.payment|live\n\
-63 action.transfer|live firm.payment|reader\n\
9 action.transfer|live firm.shop|live\n\
20 action.transfer|live firm.support|live\n\
15 action.transfer|live firm.support|speaks\n\
12 action.transfer|live money.amount|reader\n\
13 action.transfer|live money.unusual-means|live\n\
-12 action.transfer|live money.valuables|live\n\
14 action.transfer|live money.valuables|speaks\n\
42 action.transfer|live person.family|live\n\
18 action.transfer|live person.family|speaks\n\
101 action.transfer|live person.landlord|live\n\
8 action.transfer|live person.recruiter|live\n\
15 action.transfer|live threat.arrest|reader\n\
8 action.transfer|live threat.arrest|speaks\n\
28 action.transfer|live threat.block|live\n\
-18 action.transfer|live threat.block|reader\n\
-9 action.transfer|live threat.block|speaks\n\
8 action.transfer|live threat.court|reader\n\
9 action.transfer|live threat.court|speaks\n\
11 action.transfer|live threat.cutoff|live\n\
13 action.transfer|live threat.cutoff|reader\n\
41 action.transfer|live threat.deadline|live\n\
-9 action.transfer|live threat.deadline|reader\n\
14 action.transfer|live threat.debt|reader\n\
10 action.transfer|live threat.deportation|live\n\
10 action.transfer|live threat.deportation|reader\n\
12 action.transfer|live threat.exposure|live\n\
9 action.transfer|live threat.exposure|reader\n\
-10 action.transfer|live threat.return|reader\n\
10 action.transfer|reader\n\
-11 action.transfer|reader action.transfer|speaks\n\
-16 action.transfer|reader action.update|asks\n\
12 action.transfer|reader action.withdraw|asks\n\
15 action.transfer|reader action.withdraw|live\n\
15 action.transfer|reader action.withdraw|reader\n\
-10 action.transfer|reader authority.benefits|live\n\
-10 action.transfer|reader authority.benefits|reader\n\
-16 action.transfer|reader authority.court|live\n\
-19 action.transfer|reader authority.court|reader\n\
8 action.transfer|reader authority.digital-post|live\n\
8 action.transfer|reader authority.health|live\n\
12 action.transfer|reader authority.municipality|live\n\
10 action.transfer|reader authority.municipality|speaks\n\
-12 action.transfer|reader authority.prosecution|live\n\
-11 action.transfer|reader authority.prosecution|reader\n\
35 action.transfer|reader claim.abroad|live\n\
23 action.transfer|reader claim.abroad|reader\n\
19 action.transfer|reader claim.all-money|live\n\
21 action.transfer|reader claim.all-money|reader\n\
-10 action.transfer|reader claim.already-paid|live\n\
15 action.transfer|reader claim.broken-phone|live\n\
8 action.transfer|reader claim.broken-phone|reader\n\
30 action.transfer|reader claim.cannot-meet|live\n\
10 action.transfer|reader claim.cannot-meet|reader\n\
18 action.transfer|reader claim.case|live\n\
-8 action.transfer|reader claim.crime|speaks\n\
-15 action.transfer|reader claim.deposit|live\n\
25 action.transfer|reader claim.easy-money|live\n\
14 action.transfer|reader claim.easy-money|reader\n\
9 action.transfer|reader claim.easy-money|speaks\n\
15 action.transfer|reader claim.emergency|live\n\
12 action.transfer|reader claim.hacked|live\n\
14 action.transfer|reader claim.hacked|reader\n\
17 action.transfer|reader claim.investment|live\n\
13 action.transfer|reader claim.investment|reader\n\
8 action.transfer|reader claim.isolation|reader\n\
23 action.transfer|reader claim.job|live\n\
16 action.transfer|reader claim.job|reader\n\
9 action.transfer|reader claim.job|speaks\n\
10 action.transfer|reader claim.loan|live\n\
9 action.transfer|reader claim.loan|reader\n\
9 action.transfer|reader claim.misused-name|live\n\
9 action.transfer|reader claim.misused-name|reader\n\
36 action.transfer|reader claim.mule|live\n\
35 action.transfer|reader claim.mule|reader\n\
14 action.transfer|reader claim.mule|speaks\n\
29 action.transfer|reader claim.new-number|live\n\
11 action.transfer|reader claim.new-number|reader\n\
22 action.transfer|reader claim.new-number|speaks\n\
23 action.transfer|reader claim.no-checking|live\n\
14 action.transfer|reader claim.no-checking|reader\n\
35 action.transfer|reader claim.other-account|live\n\
30 action.transfer|reader claim.other-account|reader\n\
28 action.transfer|reader claim.paid-back|live\n\
24 action.transfer|reader claim.paid-back|reader\n\
-8 action.transfer|reader claim.parcel|live\n\
-8 action.transfer|reader claim.parcel|reader\n\
-14 action.transfer|reader claim.pick-up|live\n\
-9 action.transfer|reader claim.pick-up|reader\n\
12 action.transfer|reader claim.prize|live\n\
11 action.transfer|reader claim.prize|reader\n\
10 action.transfer|reader claim.prompt|live\n\
30 action.transfer|reader claim.purchase|live\n\
19 action.transfer|reader claim.purchase|reader\n\
20 action.transfer|reader claim.reassurance|live\n\
16 action.transfer|reader claim.reassurance|reader\n\
10 action.transfer|reader claim.reassurance|speaks\n\
10 action.transfer|reader claim.recovery|live\n\
9 action.transfer|reader claim.recovery|reader\n\
9 action.transfer|reader claim.refund|live\n\
9 action.transfer|reader claim.refund|reader\n\
22 action.transfer|reader claim.safe-account|live\n\
-9 action.transfer|reader claim.safe-account|speaks\n\
12 action.transfer|reader claim.sent-by-mistake|live\n\
10 action.transfer|reader claim.unpaid|live\n\
9 action.transfer|reader claim.unpaid|reader\n\
9 action.transfer|reader claim.unpaid|speaks\n\
27 action.transfer|reader claim.watched|reader\n\
-9 action.transfer|reader claim.your-own|live\n\
-8 action.transfer|reader claim.your-own|reader\n\
10 action.transfer|reader credential.balance|reader\n\
-12 action.transfer|reader credential.bank-details|asks\n\
-13 action.transfer|reader credential.bank-details|live\n\
-23 action.transfer|reader credential.bank-details|reader\n\
19 action.transfer|reader credential.bank-details|speaks\n\
-21 action.transfer|reader credential.card|live\n\
-14 action.transfer|reader credential.card|reader\n\
14 action.transfer|reader credential.cpr|reader\n\
9 action.transfer|reader credential.id-document|live\n\
-8 action.transfer|reader credential.id-document|speaks\n\
21 action.transfer|reader credential.mitid|asks\n\
28 action.transfer|reader credential.mitid|live\n\
17 action.transfer|reader credential.nemid|reader\n\
-12 action.transfer|reader credential.personal-information|asks\n\
-11 action.transfer|reader credential.personal-information|live\n\
-10 action.transfer|reader firm.bank|live\n\
-19 action.transfer|reader firm.bank|reader\n\
-11 action.transfer|reader firm.bank|speaks\n\
9 action.transfer|reader firm.courier|reader\n\
-13 action.transfer|reader firm.payment|reader\n\
8 action.transfer|reader firm.support|reader\n\
-36 action.transfer|reader money.amount|reader\n\
-29 action.transfer|reader money.valuables|reader\n\
16 action.transfer|reader person.family|live\n\
11 action.transfer|reader person.family|speaks\n\
47 action.transfer|reader person.landlord|live\n\
14 action.transfer|reader person.landlord|reader\n\
9 action.transfer|reader person.landlord|speaks\n\
13 action.transfer|reader threat.arrest|live\n\
-22 action.transfer|reader threat.block|reader\n\
12 action.transfer|reader threat.cutoff|live\n\
12 action.transfer|reader threat.cutoff|reader\n\
23 action.transfer|reader threat.deadline|live\n\
14 action.transfer|reader threat.deadline|reader\n\
10 action.transfer|reader threat.debt|live\n\
10 action.transfer|reader threat.debt|reader\n\
8 action.transfer|reader threat.exposure|live\n\
-10 action.transfer|reader threat.return|live\n\
-11 action.transfer|reader threat.return|reader\n\
-36 action.transfer|speaks\n\
-11 action.transfer|speaks claim.abroad|live\n\
-13 action.transfer|speaks claim.abroad|reader\n\
-12 action.transfer|speaks claim.abroad|speaks\n\
-10 action.transfer|speaks claim.all-money|reader\n\
-11 action.transfer|speaks claim.already-paid|live\n\
-21 action.transfer|speaks claim.deposit|live\n\
-18 action.transfer|speaks claim.deposit|reader\n\
-8 action.transfer|speaks claim.emergency|reader\n\
-8 action.transfer|speaks claim.emergency|speaks\n\
17 action.transfer|speaks claim.hacked|live\n\
14 action.transfer|speaks claim.hacked|reader\n\
-13 action.transfer|speaks claim.link|live\n\
12 action.transfer|speaks claim.mule|live\n\
9 action.transfer|speaks claim.mule|reader\n\
-8 action.transfer|speaks claim.other-account|live\n\
-9 action.transfer|speaks claim.other-account|reader\n\
12 action.transfer|speaks claim.reassurance|live\n\
-13 action.transfer|speaks claim.refund|live\n\
-10 action.transfer|speaks credential.bank-details|asks\n\
-15 action.transfer|speaks credential.bank-details|live\n\
10 action.transfer|speaks credential.card|reader\n\
9 action.transfer|speaks credential.id-document|live\n\
8 action.transfer|speaks credential.id-document|reader\n\
8 action.transfer|speaks credential.one-time-code|live\n\
8 action.transfer|speaks credential.password|asks\n\
8 action.transfer|speaks credential.password|live\n\
8 action.transfer|speaks credential.password|reader\n\
-16 action.transfer|speaks credential.personal-information|live\n\
-8 action.transfer|speaks firm.bank|live\n\
9 action.transfer|speaks firm.bank|reader\n\
-8 action.transfer|speaks firm.payment|live\n\
-27 action.transfer|speaks money.amount|live\n\
-19 action.transfer|speaks money.amount|reader\n\
-9 action.transfer|speaks money.amount|speaks\n\
10 action.transfer|speaks person.family|live\n\
-17 action.transfer|speaks threat.deadline|live\n\
31 action.update|advises\n\
-15 action.update|asks\n\
-30 action.update|asks action.update|live\n\
-49 action.update|asks action.update|reader\n\
-25 action.update|asks action.update|speaks\n\
-20 action.update|asks authority.benefits|live\n\
12 action.update|asks authority.digital-post|speaks\n\
-14 action.update|asks authority.immigration|live\n\
-14 action.update|asks authority.immigration|reader\n\
-17 action.update|asks authority.municipality|live\n\
-12 action.update|asks authority.municipality|reader\n\
-9 action.update|asks authority.police|live\n\
-8 action.update|asks authority.police|reader\n\
28 action.update|asks authority.tax|live\n\
15 action.update|asks authority.tax|reader\n\
28 action.update|asks authority.tax|speaks\n\
11 action.update|asks claim.abroad|live\n\
48 action.update|asks claim.already-paid|live\n\
30 action.update|asks claim.already-paid|reader\n\
14 action.update|asks claim.already-paid|speaks\n\
-11 action.update|asks claim.broken-phone|live\n\
-14 action.update|asks claim.crime|live\n\
-20 action.update|asks claim.easy-money|live\n\
-16 action.update|asks claim.easy-money|reader\n\
-15 action.update|asks claim.emergency|live\n\
-18 action.update|asks claim.fee|reader\n\
-8 action.update|asks claim.investment|live\n\
18 action.update|asks claim.link|reader\n\
-16 action.update|asks claim.loan|live\n\
-17 action.update|asks claim.loan|reader\n\
-17 action.update|asks claim.loan|speaks\n\
10 action.update|asks claim.not-you|reader\n\
8 action.update|asks claim.paid-back|live\n\
23 action.update|asks claim.parcel|live\n\
41 action.update|asks claim.parcel|reader\n\
10 action.update|asks claim.parcel|speaks\n\
-13 action.update|asks claim.pick-up|live\n\
8 action.update|asks claim.prize|live\n\
9 action.update|asks claim.prize|speaks\n\
-21 action.update|asks claim.prompt|live\n\
-15 action.update|asks claim.prompt|reader\n\
25 action.update|asks claim.purchase|live\n\
37 action.update|asks claim.purchase|reader\n\
21 action.update|asks claim.purchase|speaks\n\
-17 action.update|asks claim.recovery|live\n\
-22 action.update|asks claim.recovery|reader\n\
60 action.update|asks claim.refund|live\n\
40 action.update|asks claim.refund|reader\n\
11 action.update|asks claim.refund|speaks\n\
-11 action.update|asks claim.renewal|live\n\
-22 action.update|asks claim.renewal|reader\n\
17 action.update|asks claim.renewal|speaks\n\
22 action.update|asks claim.unusual-activity|live\n\
15 action.update|asks claim.unusual-activity|reader\n\
11 action.update|asks claim.unusual-activity|speaks\n\
10 action.update|asks credential.bank-details|asks\n\
-14 action.update|asks credential.bank-details|reader\n\
32 action.update|asks credential.card|asks\n\
-10 action.update|asks credential.card|live\n\
-28 action.update|asks credential.card|reader\n\
-12 action.update|asks credential.code|asks\n\
13 action.update|asks credential.cpr|asks\n\
19 action.update|asks credential.cpr|live\n\
-12 action.update|asks credential.id-document|asks\n\
-38 action.update|asks credential.id-document|live\n\
-24 action.update|asks credential.id-document|reader\n\
15 action.update|asks credential.mitid|asks\n\
-12 action.update|asks credential.mitid|reader\n\
21 action.update|asks credential.nemid|asks\n\
31 action.update|asks credential.nemid|live\n\
31 action.update|asks credential.nemid|reader\n\
10 action.update|asks credential.nemid|speaks\n\
24 action.update|asks credential.one-time-code|asks\n\
28 action.update|asks credential.one-time-code|live\n\
8 action.update|asks credential.one-time-code|reader\n\
-10 action.update|asks credential.password|asks\n\
-11 action.update|asks credential.password|reader\n\
10 action.update|asks credential.password|speaks\n\
16 action.update|asks credential.personal-information|asks\n\
21 action.update|asks credential.personal-information|live\n\
25 action.update|asks credential.personal-information|reader\n\
8 action.update|asks credential.personal-information|speaks\n\
-18 action.update|asks credential.pin|live\n\
-15 action.update|asks credential.pin|reader\n\
-10 action.update|asks credential.pin|speaks\n\
23 action.update|asks firm.bank|live\n\
27 action.update|asks firm.bank|reader\n\
44 action.update|asks firm.courier|live\n\
20 action.update|asks firm.courier|reader\n\
41 action.update|asks firm.courier|speaks\n\
28 action.update|asks firm.payment|live\n\
21 action.update|asks firm.payment|reader\n\
27 action.update|asks firm.payment|speaks\n\
14 action.update|asks firm.shop|live\n\
13 action.update|asks firm.streaming|live\n\
8 action.update|asks firm.streaming|reader\n\
16 action.update|asks firm.streaming|speaks\n\
-25 action.update|asks firm.support|live\n\
-12 action.update|asks firm.support|speaks\n\
60 action.update|asks money.amount|live\n\
17 action.update|asks money.amount|reader\n\
-8 action.update|asks money.unusual-means|reader\n\
-9 action.update|asks money.valuables|live\n\
-10 action.update|asks money.valuables|reader\n\
10 action.update|asks person.agent|live\n\
9 action.update|asks person.agent|reader\n\
26 action.update|asks person.buyer|live\n\
19 action.update|asks person.buyer|speaks\n\
-18 action.update|asks person.family|live\n\
-11 action.update|asks person.family|reader\n\
-9 action.update|asks person.family|speaks\n\
9 action.update|asks threat.arrest|reader\n\
16 action.update|asks threat.block|live\n\
-14 action.update|asks threat.block|reader\n\
-9 action.update|asks threat.block|speaks\n\
30 action.update|asks threat.court|live\n\
10 action.update|asks threat.court|reader\n\
9 action.update|asks threat.court|speaks\n\
25 action.update|asks threat.deadline|live\n\
-22 action.update|asks threat.deadline|reader\n\
-19 action.update|asks threat.deadline|speaks\n\
-8 action.update|asks threat.debt|live\n\
9 action.update|asks threat.deportation|live\n\
8 action.update|asks threat.deportation|reader\n\
12 action.update|live\n\
31 action.update|live action.update|reader\n\
12 action.update|live action.update|speaks\n\
-14 action.update|live authority.benefits|live\n\
9 action.update|live authority.benefits|speaks\n\
-9 action.update|live authority.digital-post|live\n\
12 action.update|live authority.digital-post|speaks\n\
12 action.update|live authority.embassy|live\n\
-22 action.update|live authority.immigration|live\n\
-23 action.update|live authority.immigration|reader\n\
-12 action.update|live authority.municipality|live\n\
-9 action.update|live authority.municipality|reader\n\
8 action.update|live authority.police|live\n\
-12 action.update|live authority.prosecution|live\n\
36 action.update|live authority.tax|live\n\
16 action.update|live authority.tax|reader\n\
36 action.update|live authority.tax|speaks\n\
55 action.update|live claim.already-paid|live\n\
29 action.update|live claim.already-paid|reader\n\
18 action.update|live claim.already-paid|speaks\n\
-8 action.update|live claim.broken-phone|live\n\
-12 action.update|live claim.cannot-meet|live\n\
-19 action.update|live claim.case|live\n\
-12 action.update|live claim.case|reader\n\
-8 action.update|live claim.crime|live\n\
-9 action.update|live claim.crime|speaks\n\
-13 action.update|live claim.deposit|live\n\
-12 action.update|live claim.deposit|reader\n\
-18 action.update|live claim.easy-money|live\n\
-14 action.update|live claim.easy-money|reader\n\
-9 action.update|live claim.emergency|live\n\
22 action.update|live claim.fee|live\n\
-18 action.update|live claim.fee|reader\n\
26 action.update|live claim.hacked|live\n\
-12 action.update|live claim.job|live\n\
15 action.update|live claim.link|live\n\
25 action.update|live claim.link|reader\n\
8 action.update|live claim.loan|live\n\
-11 action.update|live claim.loan|speaks\n\
9 action.update|live claim.misused-name|live\n\
8 action.update|live claim.mule|reader\n\
11 action.update|live claim.new-number|speaks\n\
29 action.update|live claim.paid-back|live\n\
16 action.update|live claim.paid-back|reader\n\
39 action.update|live claim.parcel|live\n\
59 action.update|live claim.parcel|reader\n\
18 action.update|live claim.parcel|speaks\n\
-19 action.update|live claim.pick-up|live\n\
9 action.update|live claim.pick-up|speaks\n\
15 action.update|live claim.prize|speaks\n\
-14 action.update|live claim.prompt|live\n\
14 action.update|live claim.prompt|speaks\n\
21 action.update|live claim.purchase|live\n\
41 action.update|live claim.purchase|reader\n\
21 action.update|live claim.purchase|speaks\n\
12 action.update|live claim.reassurance|live\n\
11 action.update|live claim.recovery|live\n\
46 action.update|live claim.refund|live\n\
37 action.update|live claim.refund|reader\n\
19 action.update|live claim.refund|speaks\n\
-19 action.update|live claim.renewal|live\n\
-32 action.update|live claim.renewal|reader\n\
15 action.update|live claim.renewal|speaks\n\
-24 action.update|live claim.residence|live\n\
-15 action.update|live claim.residence|reader\n\
11 action.update|live claim.safe-account|live\n\
8 action.update|live claim.safe-account|reader\n\
58 action.update|live claim.unusual-activity|live\n\
45 action.update|live claim.unusual-activity|reader\n\
21 action.update|live claim.unusual-activity|speaks\n\
-8 action.update|live claim.your-own|live\n\
13 action.update|live credential.balance|live\n\
13 action.update|live credential.bank-details|asks\n\
33 action.update|live credential.bank-details|live\n\
10 action.update|live credential.bank-details|reader\n\
35 action.update|live credential.card|asks\n\
15 action.update|live credential.card|live\n\
-15 action.update|live credential.card|reader\n\
25 action.update|live credential.card|speaks\n\
13 action.update|live credential.code|asks\n\
50 action.update|live credential.code|live\n\
33 action.update|live credential.code|reader\n\
15 action.update|live credential.cpr|asks\n\
10 action.update|live credential.cpr|live\n\
-43 action.update|live credential.id-document|live\n\
-29 action.update|live credential.id-document|reader\n\
23 action.update|live credential.mitid|asks\n\
23 action.update|live credential.mitid|live\n\
23 action.update|live credential.mitid|speaks\n\
21 action.update|live credential.nemid|asks\n\
33 action.update|live credential.nemid|live\n\
33 action.update|live credential.nemid|reader\n\
10 action.update|live credential.nemid|speaks\n\
16 action.update|live credential.one-time-code|asks\n\
21 action.update|live credential.one-time-code|live\n\
13 action.update|live credential.one-time-code|reader\n\
15 action.update|live credential.password|speaks\n\
13 action.update|live credential.personal-information|asks\n\
24 action.update|live credential.personal-information|live\n\
30 action.update|live credential.personal-information|reader\n\
11 action.update|live credential.personal-information|speaks\n\
77 action.update|live firm.bank|live\n\
25 action.update|live firm.bank|reader\n\
16 action.update|live firm.bank|speaks\n\
64 action.update|live firm.courier|live\n\
34 action.update|live firm.courier|reader\n\
47 action.update|live firm.courier|speaks\n\
22 action.update|live firm.payment|live\n\
17 action.update|live firm.payment|reader\n\
37 action.update|live firm.payment|speaks\n\
20 action.update|live firm.shop|live\n\
13 action.update|live firm.streaming|live\n\
8 action.update|live firm.streaming|reader\n\
16 action.update|live firm.streaming|speaks\n\
-34 action.update|live firm.support|live\n\
-10 action.update|live firm.support|speaks\n\
77 action.update|live money.amount|live\n\
52 action.update|live money.amount|reader\n\
9 action.update|live money.amount|speaks\n\
19 action.update|live money.unusual-means|live\n\
14 action.update|live money.unusual-means|speaks\n\
-10 action.update|live money.valuables|live\n\
13 action.update|live person.agent|live\n\
15 action.update|live person.buyer|live\n\
9 action.update|live person.buyer|reader\n\
21 action.update|live person.buyer|speaks\n\
9 action.update|live person.family|live\n\
21 action.update|live threat.arrest|live\n\
23 action.update|live threat.arrest|reader\n\
34 action.update|live threat.block|live\n\
-8 action.update|live threat.block|speaks\n\
25 action.update|live threat.court|live\n\
13 action.update|live threat.court|reader\n\
14 action.update|live threat.court|speaks\n\
34 action.update|live threat.deadline|live\n\
-15 action.update|live threat.deadline|speaks\n\
-8 action.update|live threat.debt|live\n\
8 action.update|live threat.deportation|live\n\
45 action.update|reader\n\
-14 action.update|reader authority.benefits|live\n\
-13 action.update|reader authority.benefits|reader\n\
-9 action.update|reader authority.digital-post|live\n\
12 action.update|reader authority.digital-post|speaks\n\
-8 action.update|reader authority.health|speaks\n\
-27 action.update|reader authority.immigration|live\n\
-24 action.update|reader authority.immigration|reader\n\
-14 action.update|reader authority.municipality|live\n\
-12 action.update|reader authority.municipality|reader\n\
-14 action.update|reader authority.police|live\n\
-14 action.update|reader authority.police|reader\n\
28 action.update|reader authority.tax|live\n\
23 action.update|reader authority.tax|reader\n\
29 action.update|reader authority.tax|speaks\n\
-8 action.update|reader claim.all-money|reader\n\
35 action.update|reader claim.already-paid|live\n\
32 action.update|reader claim.already-paid|reader\n\
10 action.update|reader claim.already-paid|speaks\n\
-8 action.update|reader claim.broken-phone|live\n\
-14 action.update|reader claim.deposit|live\n\
-16 action.update|reader claim.deposit|reader\n\
-35 action.update|reader claim.fee|live\n\
-33 action.update|reader claim.fee|reader\n\
12 action.update|reader claim.hacked|live\n\
-8 action.update|reader claim.investment|live\n\
8 action.update|reader claim.isolation|live\n\
12 action.update|reader claim.link|live\n\
22 action.update|reader claim.link|reader\n\
-11 action.update|reader claim.loan|live\n\
-11 action.update|reader claim.loan|reader\n\
-11 action.update|reader claim.loan|speaks\n\
8 action.update|reader claim.mule|live\n\
8 action.update|reader claim.mule|reader\n\
-10 action.update|reader claim.not-you|speaks\n\
31 action.update|reader claim.paid-back|live\n\
30 action.update|reader claim.paid-back|reader\n\
24 action.update|reader claim.parcel|reader\n\
12 action.update|reader claim.parcel|speaks\n\
-11 action.update|reader claim.pick-up|live\n\
11 action.update|reader claim.prize|speaks\n\
18 action.update|reader claim.prompt|speaks\n\
13 action.update|reader claim.reassurance|live\n\
-10 action.update|reader claim.recovery|live\n\
-10 action.update|reader claim.recovery|reader\n\
20 action.update|reader claim.refund|live\n\
16 action.update|reader claim.refund|reader\n\
14 action.update|reader claim.refund|speaks\n\
12 action.update|reader claim.renewal|live\n\
8 action.update|reader claim.renewal|speaks\n\
-32 action.update|reader claim.residence|live\n\
-30 action.update|reader claim.residence|reader\n\
18 action.update|reader claim.sent-by-mistake|live\n\
18 action.update|reader claim.sent-by-mistake|reader\n\
21 action.update|reader claim.unusual-activity|live\n\
22 action.update|reader claim.unusual-activity|reader\n\
8 action.update|reader claim.unusual-activity|speaks\n\
9 action.update|reader credential.balance|live\n\
10 action.update|reader credential.bank-details|asks\n\
12 action.update|reader credential.bank-details|live\n\
8 action.update|reader credential.card|asks\n\
14 action.update|reader credential.card|live\n\
27 action.update|reader credential.card|speaks\n\
9 action.update|reader credential.code|asks\n\
56 action.update|reader credential.code|live\n\
47 action.update|reader credential.code|reader\n\
12 action.update|reader credential.cpr|live\n\
-8 action.update|reader credential.cpr|reader\n\
15 action.update|reader credential.cpr|speaks\n\
-13 action.update|reader credential.id-document|reader\n\
17 action.update|reader credential.id-document|speaks\n\
-20 action.update|reader credential.mitid|asks\n\
-22 action.update|reader credential.mitid|live\n\
20 action.update|reader credential.nemid|asks\n\
27 action.update|reader credential.nemid|live\n\
27 action.update|reader credential.nemid|reader\n\
8 action.update|reader credential.nemid|speaks\n\
11 action.update|reader credential.one-time-code|asks\n\
12 action.update|reader credential.password|live\n\
14 action.update|reader credential.password|speaks\n\
-16 action.update|reader credential.personal-information|asks\n\
-20 action.update|reader credential.personal-information|live\n\
15 action.update|reader firm.bank|live\n\
-17 action.update|reader firm.bank|speaks\n\
27 action.update|reader firm.courier|live\n\
20 action.update|reader firm.courier|reader\n\
20 action.update|reader firm.courier|speaks\n\
-11 action.update|reader firm.payment|reader\n\
12 action.update|reader firm.streaming|speaks\n\
9 action.update|reader firm.toll|live\n\
9 action.update|reader firm.toll|reader\n\
8 action.update|reader firm.toll|speaks\n\
-9 action.update|reader money.amount|live\n\
8 action.update|reader money.amount|reader\n\
12 action.update|reader person.buyer|live\n\
13 action.update|reader person.buyer|speaks\n\
-14 action.update|reader person.family|live\n\
-8 action.update|reader person.family|reader\n\
22 action.update|reader threat.block|live\n\
-18 action.update|reader threat.block|speaks\n\
8 action.update|reader threat.court|reader\n\
8 action.update|reader threat.deadline|live\n\
-20 action.update|reader threat.deadline|speaks\n\
-9 action.update|reader threat.return|live\n\
-34 action.update|reports\n\
26 action.update|speaks\n\
9 action.update|speaks authority.municipality|live\n\
9 action.update|speaks authority.municipality|speaks\n\
11 action.update|speaks authority.police|live\n\
-16 action.update|speaks claim.deposit|live\n\
8 action.update|speaks claim.pick-up|reader\n\
8 action.update|speaks claim.prompt|live\n\
11 action.update|speaks claim.prompt|reader\n\
14 action.update|speaks claim.purchase|live\n\
14 action.update|speaks claim.purchase|reader\n\
8 action.update|speaks claim.purchase|speaks\n\
9 action.update|speaks claim.refund|live\n\
10 action.update|speaks claim.unusual-activity|speaks\n\
11 action.update|speaks credential.card|asks\n\
23 action.update|speaks credential.card|live\n\
17 action.update|speaks credential.card|reader\n\
8 action.update|speaks credential.card|speaks\n\
9 action.update|speaks credential.code|asks\n\
11 action.update|speaks credential.mitid|live\n\
11 action.update|speaks credential.one-time-code|asks\n\
11 action.update|speaks credential.one-time-code|live\n\
10 action.update|speaks credential.password|live\n\
9 action.update|speaks firm.bank|live\n\
14 action.update|speaks money.amount|live\n\
-9 action.update|speaks person.landlord|live\n\
-11 action.update|speaks threat.block|speaks\n\
91 action.withdraw|asks\n\
91 action.withdraw|asks action.withdraw|live\n\
30 action.withdraw|asks action.withdraw|reader\n\
9 action.withdraw|asks action.withdraw|speaks\n\
23 action.withdraw|asks authority.police|live\n\
25 action.withdraw|asks claim.all-money|live\n\
11 action.withdraw|asks claim.all-money|reader\n\
30 action.withdraw|asks claim.crime|live\n\
14 action.withdraw|asks claim.investment|live\n\
21 action.withdraw|asks claim.mule|live\n\
16 action.withdraw|asks claim.mule|reader\n\
9 action.withdraw|asks claim.mule|speaks\n\
10 action.withdraw|asks claim.no-checking|live\n\
15 action.withdraw|asks claim.pick-up|live\n\
8 action.withdraw|asks claim.pick-up|reader\n\
30 action.withdraw|asks firm.bank|live\n\
11 action.withdraw|asks firm.bank|reader\n\
13 action.withdraw|asks firm.bank|speaks\n\
34 action.withdraw|asks money.amount|live\n\
15 action.withdraw|asks money.amount|reader\n\
8 action.withdraw|asks money.unusual-means|live\n\
30 action.withdraw|asks money.valuables|live\n\
9 action.withdraw|asks money.valuables|reader\n\
11 action.withdraw|asks person.agent|live\n\
18 action.withdraw|asks person.family|live\n\
9 action.withdraw|asks person.family|reader\n\
8 action.withdraw|asks person.family|speaks\n\
14 action.withdraw|asks threat.block|live\n\
36 action.withdraw|asks threat.deadline|live\n\
12 action.withdraw|asks threat.deadline|reader\n\
51 action.withdraw|claims\n\
130 action.withdraw|live\n\
48 action.withdraw|live action.withdraw|reader\n\
13 action.withdraw|live action.withdraw|speaks\n\
26 action.withdraw|live authority.police|live\n\
26 action.withdraw|live claim.all-money|live\n\
12 action.withdraw|live claim.all-money|reader\n\
43 action.withdraw|live claim.crime|live\n\
15 action.withdraw|live claim.deposit|live\n\
11 action.withdraw|live claim.fee|live\n\
13 action.withdraw|live claim.hacked|live\n\
23 action.withdraw|live claim.investment|live\n\
21 action.withdraw|live claim.mule|live\n\
17 action.withdraw|live claim.mule|reader\n\
9 action.withdraw|live claim.mule|speaks\n\
12 action.withdraw|live claim.no-checking|live\n\
8 action.withdraw|live claim.other-account|live\n\
17 action.withdraw|live claim.pick-up|live\n\
10 action.withdraw|live claim.pick-up|reader\n\
-10 action.withdraw|live claim.prize|live\n\
13 action.withdraw|live claim.purchase|live\n\
24 action.withdraw|live claim.recovery|live\n\
16 action.withdraw|live claim.residence|live\n\
16 action.withdraw|live claim.residence|reader\n\
9 action.withdraw|live claim.unusual-activity|live\n\
27 action.withdraw|live credential.card|live\n\
21 action.withdraw|live credential.mitid|live\n\
13 action.withdraw|live credential.password|live\n\
-11 action.withdraw|live credential.personal-information|reader\n\
14 action.withdraw|live credential.pin|live\n\
40 action.withdraw|live firm.bank|live\n\
21 action.withdraw|live firm.bank|reader\n\
21 action.withdraw|live firm.bank|speaks\n\
17 action.withdraw|live firm.payment|live\n\
17 action.withdraw|live firm.payment|reader\n\
48 action.withdraw|live money.amount|live\n\
32 action.withdraw|live money.amount|reader\n\
44 action.withdraw|live money.valuables|live\n\
16 action.withdraw|live money.valuables|reader\n\
23 action.withdraw|live person.agent|live\n\
8 action.withdraw|live person.agent|reader\n\
9 action.withdraw|live person.family|live\n\
15 action.withdraw|live threat.block|live\n\
39 action.withdraw|live threat.deadline|live\n\
13 action.withdraw|live threat.deadline|reader\n\
63 action.withdraw|reader\n\
8 action.withdraw|reader authority.police|live\n\
11 action.withdraw|reader claim.all-money|live\n\
10 action.withdraw|reader claim.all-money|reader\n\
13 action.withdraw|reader claim.crime|live\n\
13 action.withdraw|reader claim.hacked|live\n\
12 action.withdraw|reader claim.mule|live\n\
12 action.withdraw|reader claim.mule|reader\n\
24 action.withdraw|reader claim.new-number|reader\n\
11 action.withdraw|reader claim.pick-up|live\n\
10 action.withdraw|reader claim.pick-up|reader\n\
-8 action.withdraw|reader claim.recovery|live\n\
-8 action.withdraw|reader claim.recovery|reader\n\
16 action.withdraw|reader claim.residence|live\n\
16 action.withdraw|reader claim.residence|reader\n\
-11 action.withdraw|reader credential.personal-information|reader\n\
31 action.withdraw|reader firm.bank|live\n\
23 action.withdraw|reader firm.bank|reader\n\
10 action.withdraw|reader firm.bank|speaks\n\
17 action.withdraw|reader firm.payment|live\n\
17 action.withdraw|reader firm.payment|reader\n\
18 action.withdraw|reader money.amount|live\n\
20 action.withdraw|reader money.amount|reader\n\
12 action.withdraw|reader money.valuables|live\n\
23 action.withdraw|reader person.family|live\n\
22 action.withdraw|reader person.family|reader\n\
21 action.withdraw|reader person.family|speaks\n\
14 action.withdraw|reader threat.deadline|live\n\
15 action.withdraw|reader threat.deadline|reader\n\
13 action.withdraw|speaks\n\
8 action.withdraw|speaks money.valuables|live\n\
-18 action|advises\n\
124 action|asks\n\
26 action|by:action.approve\n\
22 action|by:action.buy\n\
14 action|by:action.click\n\
-14 action|by:action.give\n\
87 action|by:action.install\n\
59 action|by:action.keep-secret\n\
-32 action|by:action.login\n\
122 action|by:action.move-chat\n\
45 action|by:action.pay\n\
54 action|by:action.press-key\n\
77 action|by:action.reply\n\
10 action|by:action.scan\n\
46 action|by:action.stay-on-line\n\
44 action|by:action.transfer\n\
-13 action|by:action.update\n\
91 action|by:action.withdraw\n\
16 action|by:means\n\
12 action|by:want\n\
125 action|claims\n\
-38 action|denies\n\
36 action|reports\n\
82 action|speaks\n\
19 actio…\n\
12 active in\n\
-18 activ…\n\
18 actually\n\
29 actua…\n\
-14 ad\n\
-14 add\n\
-12 add a\n\
19 add you\n\
16 adding\n\
16 addin…\n\
11 additional\n\
11 addit…\n\
38 address\n\
17 address to\n\
8 addressed\n\
8 addressed to\n\
50 addre…\n\
40 adgang\n\
14 adgangskode\n\
8 adgangskode du\n\
14 adgangskode og\n\
-21 adgangskoden\n\
-36 adgangskoden til\n\
-12 adgangskoder\n\
26 adgan…\n\
9 adina\n\
11 adiniz\n\
24 adiniza\n\
41 adini…\n\
19 admin\n\
-10 adnan\n\
10 adresa\n\
-11 adresinden\n\
-9 adresinden giris\n\
30 adresse\n\
-9 adressen\n\
39 adres…\n\
-12 aduc\n\
17 advance\n\
17 advan…\n\
-9 advarer\n\
-9 advarer om\n\
26 advarsel\n\
14 advar…\n\
-19 adviser\n\
8 adviser will\n\
8 advisers\n\
8 advisers is\n\
16 advokat\n\
18 advok…\n\
28 af\n\
-12 af #\n\
8 af dem\n\
38 af den\n\
10 af din\n\
20 af dit\n\
9 af en\n\
-13 af et\n\
9 af manglende\n\
23 af pas\n\
-8 af vores\n\
11 afbryder\n\
13 afbry…\n\
-10 afbud\n\
18 afd\n\
16 afd #\n\
-8 afdelingen\n\
-14 afdel…\n\
-9 afdra…\n\
-14 affecting\n\
-19 affec…\n\
29 afgift\n\
14 afgift #\n\
23 afgif…\n\
76 afgørelse\n\
90 afgørelse på\n\
72 afgør…\n\
-8 afhen…\n\
-11 afhør…\n\
-9 aflever\n\
-13 afleveres\n\
-11 afleveret\n\
-47 aflev…\n\
-34 afmeld\n\
-8 afmeld nyhedsbrevet\n\
-38 afmel…\n\
-13 afraid\n\
-12 afraid it\n\
-13 afrai…\n\
12 afsluttes\n\
14 afslu…\n\
-12 afsnit\n\
-13 afsni…\n\
-10 afspi…\n\
-20 aftale\n\
9 aftalen\n\
-8 aftaler\n\
-20 aftal…\n\
-32 aften\n\
-13 aften når\n\
30 after\n\
-9 after he\n\
-10 after if\n\
-10 after one\n\
18 after payment\n\
-32 after that\n\
39 after the\n\
36 after you\n\
35 afternoon\n\
40 after…\n\
13 afventer\n\
9 afventer betaling\n\
13 afven…\n\
-14 afvis\n\
-29 afvis og\n\
-8 afvise en\n\
-8 afvist\n\
-9 afvis…\n\
48 again from\n\
15 against\n\
16 against the\n\
15 again…\n\
43 agent\n\
9 agent in\n\
9 agent is\n\
-9 agent its\n\
14 agent will\n\
13 agente\n\
8 agents account\n\
30 agent…\n\
-9 agree with\n\
-14 agreed\n\
-9 agreed on\n\
-11 agreement\n\
-29 agree…\n\
17 ahead\n\
13 ahora\n\
12 ahora mismo\n\
16 aileye\n\
16 ailey…\n\
39 airbnb\n\
39 airbn…\n\
14 airport\n\
14 airpo…\n\
12 ait\n\
-19 aksam\n\
-9 aktier\n\
15 aktiv\n\
-14 aktiveret\n\
-14 aktiveret på\n\
9 aktivitet\n\
10 aktiv…\n\
42 al\n\
17 al #\n\
-19 ala\n\
-10 alabilirim\n\
-9 alabi…\n\
16 alaca…\n\
9 alarm\n\
8 alayim\n\
8 alayi…\n\
-9 alber…\n\
-47 aldrig\n\
-9 aldrig beløb\n\
-9 aldrig links\n\
-14 aldrig om\n\
-47 aldri…\n\
19 ale\n\
-10 aleks…\n\
-10 alerts\n\
-11 alert…\n\
-12 alisverisiniz\n\
-12 alisverisiniz icin\n\
-12 alisv…\n\
31 all\n\
-10 all but\n\
25 all i\n\
-9 all of\n\
-14 all the\n\
12 alla\n\
-16 alle\n\
14 alle de\n\
-10 alle jeg\n\
13 alle sammen\n\
9 alles\n\
-8 alles…\n\
-32 alligevel\n\
-32 allig…\n\
14 allora\n\
14 allor…\n\
18 allowance\n\
18 allow…\n\
11 almam\n\
-10 along\n\
9 alors\n\
9 aloud\n\
29 already\n\
12 already he\n\
9 already paid\n\
-8 already the\n\
-8 already typed\n\
29 alrea…\n\
9 als\n\
36 also\n\
11 also what\n\
-39 alt\n\
-14 alt #\n\
-21 alt del\n\
-11 alt hvad\n\
19 alt jeg\n\
12 alte\n\
-51 altid\n\
-12 altid i\n\
-9 altin\n\
8 altindadir\n\
15 altrimenti\n\
15 altri…\n\
-13 altså jeg\n\
11 alvorlig\n\
11 alvor…\n\
-33 always\n\
-33 alway…\n\
105 am\n\
12 am #\n\
21 am calling\n\
34 am i\n\
-10 am in\n\
-9 am telefon\n\
17 ama\n\
-11 amagerbrogade\n\
-8 amage…\n\
32 ambas…\n\
18 amend…\n\
-9 amir\n\
-9 among\n\
11 amount\n\
-10 amount #\n\
-9 amount and\n\
9 amount will\n\
9 amounts\n\
21 amoun…\n\
34 an\n\
13 an #\n\
-23 an account\n\
-15 an adviser\n\
8 an agent\n\
-20 an appointment\n\
12 an automated\n\
-9 an employee\n\
16 an engineer\n\
-8 an eu\n\
10 an extra\n\
-40 an hour\n\
9 an intentional\n\
-8 an invoice\n\
13 an iphone\n\
9 an sms\n\
9 an unpaid\n\
21 anahtar\n\
31 anaht…\n\
8 anbef…\n\
-9 ancora\n\
-9 ancor…\n\
95 and\n\
-14 and #\n\
22 and a\n\
9 and accept\n\
-16 and account\n\
-8 and after\n\
18 and approve\n\
-24 and ask\n\
42 and asks\n\
14 and at\n\
-9 and call\n\
-16 and can\n\
-15 and cannot\n\
13 and card\n\
-15 and choose\n\
-12 and contact\n\
-8 and contract\n\
-17 and cpr\n\
9 and deposit\n\
14 and dial\n\
10 and do\n\
8 and dont\n\
-9 and due\n\
10 and e\n\
25 and feed\n\
-9 and follow\n\
14 and give\n\
8 and go\n\
8 and got\n\
9 and hand\n\
15 and have\n\
33 and he\n\
11 and i\n\
-8 and ill\n\
14 and im\n\
22 and it\n\
19 and its\n\
13 and ive\n\
16 and keep\n\
-8 and kept\n\
-19 and last\n\
-13 and let\n\
36 and log\n\
-13 and made\n\
16 and mitid\n\
19 and my\n\
-12 and needs\n\
-13 and no\n\
15 and now\n\
11 and officer\n\
-17 and on\n\
8 and one\n\
9 and passport\n\
12 and password\n\
9 and photo\n\
-9 and please\n\
-10 and press\n\
22 and put\n\
14 and read\n\
-11 and ready\n\
-10 and report\n\
-8 and ring\n\
-12 and said\n\
-10 and says\n\
53 and send\n\
-9 and she\n\
-9 and talk\n\
-14 and tell\n\
-17 and that\n\
62 and the\n\
25 and then\n\
13 and there\n\
10 and type\n\
10 and wants\n\
28 and we\n\
-11 and well\n\
-9 and weve\n\
14 and when\n\
-12 and will\n\
-16 and would\n\
-11 and write\n\
12 and you\n\
-8 and youll\n\
40 and your\n\
-44 anden\n\
-13 anden ende\n\
-8 anden er\n\
-13 anden gang\n\
-11 anderson\n\
-36 andet\n\
-33 andet end\n\
15 andre i\n\
9 andrea\n\
12 andre…\n\
-10 angajati\n\
-10 angajati ai\n\
-15 angaj…\n\
13 angry\n\
-12 anholdt\n\
-13 ani\n\
-20 anken…\n\
15 anklagemyndigheden\n\
12 ankla…\n\
-9 ankommet\n\
-9 ankommet til\n\
-13 ankom…\n\
-20 anmeld\n\
-14 anmelde\n\
-11 anmelde det\n\
-8 anmeldelse om\n\
-9 anmeldte\n\
-45 anmel…\n\
28 anmodning\n\
23 anmodning i\n\
32 anmod…\n\
-37 anna\n\
-13 anna about\n\
12 annec…\n\
-8 anni\n\
-8 annoncer\n\
-19 annoying\n\
-11 annoy…\n\
-10 annual\n\
-11 annua…\n\
9 annullerer\n\
34 annul…\n\
-8 ano\n\
-27 another\n\
-8 another authority\n\
-27 anoth…\n\
-8 ansat\n\
-14 ansat i\n\
9 answer\n\
-9 answer in\n\
-21 answered\n\
-12 answers\n\
-24 answe…\n\
-8 ansættelseskontrakt\n\
-12 ansæt…\n\
20 ansøg\n\
-17 ansøgning\n\
-17 ansøgning om\n\
-12 ansøg…\n\
19 ant\n\
22 antes\n\
19 antes de\n\
-9 antradieni\n\
-14 anunt…\n\
-93 any\n\
14 any more\n\
-42 any time\n\
-61 anybody\n\
-61 anybo…\n\
43 anydesk\n\
16 anydesk så\n\
46 anyde…\n\
-44 anyone\n\
17 anyone about\n\
-9 anyone know\n\
19 anyone not\n\
-9 anyone who\n\
-45 anyon…\n\
-104 anything\n\
-11 anything else\n\
-104 anyth…\n\
8 apare\n\
11 aplikacji\n\
12 apmok…\n\
-82 app\n\
-8 app and\n\
-13 app if\n\
11 app it\n\
22 app nu\n\
-8 app on\n\
-8 app or\n\
9 app please\n\
19 app so\n\
-23 app to\n\
-8 appareil\n\
-13 appar…\n\
9 appearance\n\
9 appearance before\n\
-9 appeler\n\
-10 appelez\n\
-9 appelez le\n\
13 appelle\n\
-10 appel…\n\
-80 appen\n\
-15 appen eller\n\
-18 appen for\n\
-21 appen inden\n\
14 appen og\n\
44 apple\n\
15 apple gift\n\
12 apple pay\n\
10 apple…\n\
23 applied\n\
30 applies\n\
65 appli…\n\
-19 apply for\n\
19 apply with\n\
-37 appointment\n\
-24 appointment for\n\
-50 appoi…\n\
-10 approvare\n\
-9 approve anything\n\
8 approve in\n\
-18 approve it\n\
-11 approve something\n\
17 approve the\n\
-13 approved\n\
25 approved by\n\
-14 approved in\n\
-18 approving\n\
-37 appro…\n\
-11 apps\n\
-11 apr\n\
-14 april\n\
-12 apruebe\n\
-12 aprue…\n\
-8 apziu…\n\
12 aqui\n\
9 araba…\n\
-15 aradi…\n\
-36 arayacak\n\
-39 araya…\n\
-30 arayin\n\
-22 arayi…\n\
11 arbeitet\n\
13 arbei…\n\
14 arbejder\n\
11 arbejdernes\n\
11 arbejdernes landsbank\n\
-14 arbejdet\n\
16 arbejdstøj\n\
16 arbejdstøj og\n\
36 arbej…\n\
10 archi…\n\
9 are\n\
21 are a\n\
19 are at\n\
9 are calling\n\
-17 are closed\n\
8 are currently\n\
-12 are due\n\
-11 are going\n\
-23 are here\n\
18 are in\n\
-13 are nine\n\
11 are receiving\n\
12 are speaking\n\
8 are the\n\
9 are then\n\
-16 are up\n\
31 are you\n\
20 area\n\
12 area right\n\
8 ariyoruz\n\
9 ariyo…\n\
-8 arkadaslar\n\
-8 arnaque\n\
-8 arnaq…\n\
13 arrest and\n\
10 arrest order\n\
8 arrestano\n\
-48 arrested\n\
-8 arrested three\n\
-15 arrested two\n\
8 arrestordre\n\
-43 arres…\n\
10 arriva\n\
-17 arrival\n\
-19 arrives\n\
-29 arriv…\n\
11 art\n\
-10 article\n\
-11 artic…\n\
-11 as agreed\n\
9 as i\n\
-8 as in\n\
-9 as of\n\
22 as per\n\
13 as soon\n\
-9 as there\n\
-17 as usual\n\
9 as we\n\
-19 as you\n\
-8 as youve\n\
8 ashamed\n\
8 asham…\n\
-12 ashbrook\n\
-12 ashbr…\n\
-106 ask\n\
-42 ask for\n\
-10 ask us\n\
-16 ask what\n\
-28 ask you\n\
-138 asked\n\
-23 asked for\n\
-13 asked her\n\
-19 asked me\n\
-12 asked my\n\
-14 asked to\n\
-17 asked us\n\
-13 asked you\n\
35 asking\n\
24 asking my\n\
35 askin…\n\
17 asks\n\
16 asks for\n\
9 asks if\n\
-12 asks its\n\
-15 asks me\n\
15 asks whether\n\
-9 asks you\n\
-15 asleep\n\
-15 aslee…\n\
-14 assessment\n\
-15 asses…\n\
10 assets\n\
10 asset…\n\
39 assistant\n\
8 assistant to\n\
9 assistent\n\
45 assis…\n\
12 association\n\
20 assoc…\n\
-8 asta\n\
8 asta e\n\
12 asunto\n\
11 asunt…\n\
-101 at\n\
-40 at #\n\
-93 at @link\n\
54 at a\n\
8 at afvise\n\
37 at all\n\
-14 at anmelde\n\
-13 at any\n\
14 at bekræfte\n\
-9 at betale\n\
28 at blive\n\
30 at bruge\n\
11 at customs\n\
21 at den\n\
-25 at der\n\
-17 at du\n\
-9 at en\n\
-8 at first\n\
-8 at flytte\n\
45 at få\n\
-21 at godkende\n\
-11 at gøre\n\
-38 at han\n\
-16 at have\n\
13 at hente\n\
-18 at her\n\
-11 at hoppe\n\
9 at indtaste\n\
-11 at installere\n\
10 at jeg\n\
-15 at købe\n\
-16 at låne\n\
15 at låse\n\
-15 at lægge\n\
10 at læse\n\
-20 at man\n\
-10 at mine\n\
11 at modtage\n\
15 at møde\n\
17 at noon\n\
9 at norlys\n\
14 at nykredit\n\
14 at our\n\
-12 at overføre\n\
-9 at politiet\n\
-10 at ringe\n\
9 at se\n\
10 at sende\n\
8 at spørge\n\
8 at tale\n\
-83 at the\n\
12 at undgå\n\
13 at vores\n\
-29 at være\n\
10 at your\n\
-11 atar\n\
-11 atar misin\n\
-11 atari…\n\
9 ateis\n\
9 atnau…\n\
8 atsidarykit\n\
8 atsid…\n\
-14 atsiimti\n\
-13 atsii…\n\
13 atsiusk\n\
13 atsiu…\n\
22 attached\n\
8 attacks\n\
32 attac…\n\
9 attempt to\n\
25 attention\n\
17 atten…\n\
-26 au\n\
-9 audit…\n\
16 auf\n\
-10 auf @link\n\
10 auf ein\n\
8 aufen…\n\
10 aug\n\
10 aug #\n\
-11 august\n\
-11 augus…\n\
8 aujourdhui\n\
8 aujou…\n\
-31 aula\n\
11 aula ny\n\
16 aunt\n\
14 aunt knows\n\
-10 authenticator\n\
-10 authe…\n\
-8 authorities\n\
-10 authority\n\
-24 authority.benefits|claims\n\
-24 authority.benefits|live\n\
-24 authority.benefits|live authority.benefits|reader\n\
22 authority.benefits|live authority.benefits|speaks\n\
-13 authority.benefits|live authority.police|live\n\
-13 authority.benefits|live authority.police|reader\n\
-23 authority.benefits|live authority.tax|live\n\
-19 authority.benefits|live authority.tax|reader\n\
-20 authority.benefits|live authority.tax|speaks\n\
-11 authority.benefits|live claim.all-money|live\n\
9 authority.benefits|live claim.already-paid|live\n\
9 authority.benefits|live claim.already-paid|reader\n\
-16 authority.benefits|live claim.deposit|live\n\
-8 authority.benefits|live claim.deposit|reader\n\
-16 authority.benefits|live claim.emergency|live\n\
-12 authority.benefits|live claim.fee|live\n\
-22 authority.benefits|live claim.fee|reader\n\
-10 authority.benefits|live claim.link|live\n\
-12 authority.benefits|live claim.mule|live\n\
-8 authority.benefits|live claim.mule|reader\n\
14 authority.benefits|live claim.paid-back|live\n\
15 authority.benefits|live claim.parcel|live\n\
15 authority.benefits|live claim.parcel|reader\n\
8 authority.benefits|live claim.prompt|live\n\
-13 authority.benefits|live claim.prompt|reader\n\
22 authority.benefits|live claim.refund|live\n\
-8 authority.benefits|live claim.renewal|live\n\
-8 authority.benefits|live claim.renewal|reader\n\
-10 authority.benefits|live claim.residence|live\n\
10 authority.benefits|live claim.sent-by-mistake|live\n\
10 authority.benefits|live claim.sent-by-mistake|reader\n\
-10 authority.benefits|live credential.bank-details|asks\n\
-9 authority.benefits|live credential.bank-details|live\n\
-13 authority.benefits|live credential.bank-details|reader\n\
19 authority.benefits|live credential.card|speaks\n\
14 authority.benefits|live credential.code|asks\n\
24 authority.benefits|live credential.code|live\n\
12 authority.benefits|live credential.code|reader\n\
12 authority.benefits|live credential.cpr|live\n\
-11 authority.benefits|live credential.id-document|asks\n\
-46 authority.benefits|live credential.id-document|live\n\
-25 authority.benefits|live credential.id-document|reader\n\
-14 authority.benefits|live credential.id-document|speaks\n\
34 authority.benefits|live credential.mitid|asks\n\
52 authority.benefits|live credential.mitid|live\n\
45 authority.benefits|live credential.mitid|reader\n\
17 authority.benefits|live credential.mitid|speaks\n\
8 authority.benefits|live credential.password|asks\n\
28 authority.benefits|live credential.password|live\n\
24 authority.benefits|live credential.password|reader\n\
-12 authority.benefits|live credential.personal-information|live\n\
-9 authority.benefits|live credential.pin|live\n\
8 authority.benefits|live firm.bank|live\n\
20 authority.benefits|live firm.payment|live\n\
46 authority.benefits|live money.amount|live\n\
30 authority.benefits|live money.amount|reader\n\
-13 authority.benefits|live money.valuables|live\n\
8 authority.benefits|live threat.arrest|live\n\
33 authority.benefits|live threat.block|live\n\
8 authority.benefits|live threat.block|reader\n\
-15 authority.benefits|live threat.deadline|reader\n\
-23 authority.benefits|reader\n\
12 authority.benefits|reader authority.benefits|speaks\n\
-10 authority.benefits|reader authority.police|live\n\
-10 authority.benefits|reader authority.police|reader\n\
-19 authority.benefits|reader authority.tax|live\n\
-16 authority.benefits|reader authority.tax|reader\n\
-15 authority.benefits|reader authority.tax|speaks\n\
-9 authority.benefits|reader claim.all-money|live\n\
9 authority.benefits|reader claim.already-paid|live\n\
9 authority.benefits|reader claim.already-paid|reader\n\
-9 authority.benefits|reader claim.deposit|live\n\
-17 authority.benefits|reader claim.fee|live\n\
-21 authority.benefits|reader claim.fee|reader\n\
-11 authority.benefits|reader claim.link|live\n\
-13 authority.benefits|reader claim.mule|live\n\
-9 authority.benefits|reader claim.mule|reader\n\
17 authority.benefits|reader claim.parcel|live\n\
15 authority.benefits|reader claim.parcel|reader\n\
13 authority.benefits|reader claim.prompt|live\n\
-10 authority.benefits|reader claim.prompt|reader\n\
-12 authority.benefits|reader claim.refund|reader\n\
10 authority.benefits|reader claim.unusual-activity|speaks\n\
9 authority.benefits|reader credential.card|speaks\n\
9 authority.benefits|reader credential.code|asks\n\
8 authority.benefits|reader credential.code|live\n\
-9 authority.benefits|reader credential.cpr|reader\n\
-18 authority.benefits|reader credential.id-document|live\n\
-13 authority.benefits|reader credential.id-document|reader\n\
-8 authority.benefits|reader credential.id-document|speaks\n\
15 authority.benefits|reader credential.mitid|asks\n\
41 authority.benefits|reader credential.mitid|live\n\
26 authority.benefits|reader credential.mitid|reader\n\
-8 authority.benefits|reader credential.one-time-code|live\n\
11 authority.benefits|reader credential.password|asks\n\
26 authority.benefits|reader credential.password|live\n\
27 authority.benefits|reader credential.password|reader\n\
8 authority.benefits|reader money.amount|live\n\
16 authority.benefits|reader money.amount|reader\n\
-12 authority.benefits|reader money.valuables|live\n\
-10 authority.benefits|reader money.valuables|reader\n\
8 authority.benefits|reader threat.arrest|live\n\
26 authority.benefits|reader threat.block|live\n\
-14 authority.benefits|reader threat.deadline|reader\n\
22 authority.benefits|speaks\n\
-9 authority.benefits|speaks authority.digital-post|live\n\
-8 authority.benefits|speaks authority.police|live\n\
-8 authority.benefits|speaks authority.police|reader\n\
-8 authority.benefits|speaks claim.all-money|live\n\
11 authority.benefits|speaks claim.case|live\n\
11 authority.benefits|speaks claim.case|reader\n\
-8 authority.benefits|speaks claim.deposit|live\n\
-8 authority.benefits|speaks claim.link|live\n\
19 authority.benefits|speaks claim.refund|live\n\
11 authority.benefits|speaks claim.unusual-activity|live\n\
11 authority.benefits|speaks claim.unusual-activity|reader\n\
10 authority.benefits|speaks claim.unusual-activity|speaks\n\
9 authority.benefits|speaks credential.bank-details|asks\n\
14 authority.benefits|speaks credential.bank-details|live\n\
11 authority.benefits|speaks credential.card|live\n\
16 authority.benefits|speaks credential.card|speaks\n\
9 authority.benefits|speaks credential.code|asks\n\
21 authority.benefits|speaks credential.code|live\n\
13 authority.benefits|speaks credential.code|reader\n\
15 authority.benefits|speaks credential.cpr|live\n\
-9 authority.benefits|speaks credential.id-document|live\n\
-10 authority.benefits|speaks credential.id-document|reader\n\
8 authority.benefits|speaks credential.mitid|asks\n\
28 authority.benefits|speaks credential.mitid|live\n\
11 authority.benefits|speaks credential.mitid|reader\n\
8 authority.benefits|speaks credential.mitid|speaks\n\
10 authority.benefits|speaks credential.one-time-code|live\n\
10 authority.benefits|speaks credential.password|live\n\
35 authority.benefits|speaks money.amount|live\n\
26 authority.benefits|speaks money.amount|reader\n\
10 authority.benefits|speaks money.amount|speaks\n\
-10 authority.benefits|speaks money.valuables|live\n\
29 authority.benefits|speaks threat.block|live\n\
23 authority.benefits|speaks threat.block|reader\n\
8 authority.benefits|speaks threat.debt|live\n\
-42 authority.court|claims\n\
-42 authority.court|live\n\
-12 authority.court|live authority.digital-post|live\n\
-11 authority.court|live authority.digital-post|reader\n\
13 authority.court|live authority.europol|live\n\
-11 authority.court|live authority.police|reader\n\
-30 authority.court|live authority.prosecution|live\n\
-8 authority.court|live authority.prosecution|reader\n\
-13 authority.court|live authority.prosecution|speaks\n\
9 authority.court|live authority.state|live\n\
35 authority.court|live authority.tax|live\n\
8 authority.court|live authority.tax|reader\n\
23 authority.court|live authority.tax|speaks\n\
11 authority.court|live claim.abroad|live\n\
15 authority.court|live claim.abroad|reader\n\
-24 authority.court|live claim.crime|live\n\
22 authority.court|live claim.crime|reader\n\
-19 authority.court|live claim.deposit|live\n\
-10 authority.court|live claim.deposit|reader\n\
8 authority.court|live claim.emergency|live\n\
-8 authority.court|live claim.fee|live\n\
-10 authority.court|live claim.fine|live\n\
10 authority.court|live claim.link|live\n\
12 authority.court|live claim.no-checking|live\n\
11 authority.court|live claim.other-account|live\n\
-13 authority.court|live claim.pick-up|live\n\
14 authority.court|live claim.safe-account|live\n\
-10 authority.court|live claim.unusual-activity|live\n\
10 authority.court|live credential.bank-details|asks\n\
22 authority.court|live credential.bank-details|live\n\
-8 authority.court|live credential.code|reader\n\
13 authority.court|live credential.cpr|asks\n\
26 authority.court|live credential.cpr|live\n\
19 authority.court|live credential.cpr|reader\n\
-10 authority.court|live credential.id-document|speaks\n\
-8 authority.court|live credential.mitid|live\n\
8 authority.court|live credential.personal-information|asks\n\
14 authority.court|live credential.personal-information|reader\n\
-8 authority.court|live credential.pin|live\n\
-8 authority.court|live credential.pin|reader\n\
19 authority.court|live firm.payment|live\n\
31 authority.court|live money.amount|live\n\
11 authority.court|live money.amount|reader\n\
-37 authority.court|live money.valuables|live\n\
-12 authority.court|live person.agent|live\n\
11 authority.court|live person.family|live\n\
10 authority.court|live person.family|reader\n\
-12 authority.court|live person.landlord|live\n\
-27 authority.court|live threat.arrest|live\n\
9 authority.court|live threat.arrest|reader\n\
14 authority.court|live threat.block|live\n\
12 authority.court|live threat.block|reader\n\
-10 authority.court|live threat.court|live\n\
8 authority.court|live threat.court|reader\n\
-13 authority.court|live threat.deadline|live\n\
-19 authority.court|live threat.deadline|speaks\n\
25 authority.court|live threat.debt|live\n\
20 authority.court|live threat.debt|reader\n\
-13 authority.court|live threat.deportation|live\n\
-16 authority.court|reader authority.court|speaks\n\
-15 authority.court|reader authority.police|reader\n\
-10 authority.court|reader authority.prosecution|live\n\
-8 authority.court|reader authority.prosecution|reader\n\
-13 authority.court|reader authority.prosecution|speaks\n\
11 authority.court|reader claim.case|live\n\
8 authority.court|reader claim.crime|live\n\
19 authority.court|reader claim.crime|reader\n\
-17 authority.court|reader claim.deposit|live\n\
-13 authority.court|reader claim.deposit|reader\n\
15 authority.court|reader claim.fine|live\n\
8 authority.court|reader credential.cpr|asks\n\
13 authority.court|reader credential.cpr|live\n\
13 authority.court|reader credential.cpr|reader\n\
-10 authority.court|reader credential.id-document|asks\n\
-11 authority.court|reader credential.id-document|live\n\
-10 authority.court|reader credential.id-document|reader\n\
-10 authority.court|reader credential.id-document|speaks\n\
-9 authority.court|reader credential.mitid|live\n\
10 authority.court|reader credential.personal-information|reader\n\
-8 authority.court|reader credential.pin|live\n\
18 authority.court|reader money.amount|live\n\
10 authority.court|reader money.amount|reader\n\
-11 authority.court|reader money.valuables|live\n\
10 authority.court|reader threat.block|live\n\
10 authority.court|reader threat.block|reader\n\
-9 authority.court|reader threat.court|live\n\
-21 authority.court|reader threat.deadline|live\n\
-9 authority.court|reader threat.deadline|reader\n\
-18 authority.court|reader threat.deadline|speaks\n\
-20 authority.court|reports\n\
-10 authority.court|speaks authority.digital-post|live\n\
-8 authority.court|speaks authority.digital-post|reader\n\
-9 authority.court|speaks claim.crime|live\n\
8 authority.court|speaks credential.cpr|live\n\
8 authority.court|speaks credential.cpr|reader\n\
-11 authority.court|speaks credential.mitid|live\n\
-10 authority.court|speaks credential.personal-information|live\n\
-13 authority.court|speaks threat.court|live\n\
-9 authority.court|speaks threat.deadline|live\n\
-11 authority.court|speaks threat.deadline|speaks\n\
17 authority.customs|claims\n\
17 authority.customs|live\n\
17 authority.customs|live authority.customs|reader\n\
12 authority.customs|live authority.customs|speaks\n\
12 authority.customs|live authority.police|live\n\
-13 authority.customs|live claim.already-paid|live\n\
12 authority.customs|live claim.crime|live\n\
-15 authority.customs|live claim.fee|reader\n\
-9 authority.customs|live claim.fee|speaks\n\
14 authority.customs|live claim.misused-name|live\n\
14 authority.customs|live claim.misused-name|reader\n\
8 authority.customs|live claim.parcel|live\n\
12 authority.customs|live claim.parcel|reader\n\
-11 authority.customs|live claim.prize|live\n\
13 authority.customs|live claim.purchase|live\n\
10 authority.customs|live claim.refund|live\n\
-9 authority.customs|live claim.unpaid|live\n\
-9 authority.customs|live firm.bank|live\n\
10 authority.customs|live firm.courier|speaks\n\
-12 authority.customs|live firm.shop|live\n\
43 authority.customs|live money.amount|live\n\
14 authority.customs|live money.amount|reader\n\
13 authority.customs|live person.agent|live\n\
12 authority.customs|live person.agent|speaks\n\
9 authority.customs|live threat.arrest|reader\n\
-12 authority.customs|live threat.block|live\n\
9 authority.customs|live threat.court|live\n\
11 authority.customs|live threat.deadline|speaks\n\
17 authority.customs|reader\n\
17 authority.customs|reader authority.customs|speaks\n\
-22 authority.customs|reader claim.fee|reader\n\
14 authority.customs|reader claim.misused-name|live\n\
14 authority.customs|reader claim.misused-name|reader\n\
30 authority.customs|reader money.amount|live\n\
11 authority.customs|reader money.amount|reader\n\
9 authority.customs|reader threat.deadline|live\n\
12 authority.customs|speaks\n\
9 authority.customs|speaks authority.police|live\n\
-10 authority.customs|speaks claim.fee|live\n\
13 authority.customs|speaks claim.misused-name|live\n\
13 authority.customs|speaks claim.misused-name|reader\n\
10 authority.customs|speaks claim.parcel|live\n\
12 authority.customs|speaks claim.parcel|reader\n\
13 authority.customs|speaks money.amount|live\n\
8 authority.customs|speaks threat.deadline|live\n\
-47 authority.digital-post|claims\n\
-47 authority.digital-post|live\n\
-43 authority.digital-post|live authority.digital-post|reader\n\
27 authority.digital-post|live authority.digital-post|speaks\n\
-13 authority.digital-post|live authority.immigration|live\n\
-10 authority.digital-post|live authority.immigration|reader\n\
-10 authority.digital-post|live authority.immigration|speaks\n\
-15 authority.digital-post|live authority.municipality|live\n\
-13 authority.digital-post|live authority.municipality|speaks\n\
-33 authority.digital-post|live authority.police|live\n\
-28 authority.digital-post|live authority.police|reader\n\
-24 authority.digital-post|live authority.police|speaks\n\
-21 authority.digital-post|live authority.tax|live\n\
-12 authority.digital-post|live authority.tax|reader\n\
-10 authority.digital-post|live authority.tax|speaks\n\
-8 authority.digital-post|live claim.abroad|live\n\
-9 authority.digital-post|live claim.case|live\n\
-16 authority.digital-post|live claim.case|reader\n\
-22 authority.digital-post|live claim.fee|live\n\
-24 authority.digital-post|live claim.fine|live\n\
-12 authority.digital-post|live claim.fine|reader\n\
-15 authority.digital-post|live claim.fine|speaks\n\
-15 authority.digital-post|live claim.parcel|live\n\
-11 authority.digital-post|live claim.parcel|reader\n\
9 authority.digital-post|live claim.prompt|live\n\
14 authority.digital-post|live claim.refund|live\n\
14 authority.digital-post|live claim.refund|reader\n\
-9 authority.digital-post|live credential.bank-details|live\n\
-8 authority.digital-post|live credential.bank-details|speaks\n\
11 authority.digital-post|live credential.mitid|asks\n\
16 authority.digital-post|live credential.mitid|reader\n\
11 authority.digital-post|live credential.password|asks\n\
11 authority.digital-post|live credential.password|live\n\
-44 authority.digital-post|live firm.bank|live\n\
-29 authority.digital-post|live firm.bank|reader\n\
-10 authority.digital-post|live firm.bank|speaks\n\
-11 authority.digital-post|live firm.toll|live\n\
-35 authority.digital-post|live money.amount|live\n\
38 authority.digital-post|live threat.block|live\n\
9 authority.digital-post|live threat.block|reader\n\
-28 authority.digital-post|live threat.court|live\n\
-13 authority.digital-post|live threat.court|reader\n\
-9 authority.digital-post|live threat.court|speaks\n\
14 authority.digital-post|live threat.deadline|live\n\
9 authority.digital-post|live threat.deadline|reader\n\
-10 authority.digital-post|live threat.deadline|speaks\n\
-9 authority.digital-post|live threat.debt|live\n\
-9 authority.digital-post|live threat.debt|reader\n\
-35 authority.digital-post|reader\n\
-8 authority.digital-post|reader authority.municipality|live\n\
-29 authority.digital-post|reader authority.police|live\n\
-26 authority.digital-post|reader authority.police|reader\n\
-21 authority.digital-post|reader authority.police|speaks\n\
-17 authority.digital-post|reader authority.tax|live\n\
-11 authority.digital-post|reader authority.tax|reader\n\
-17 authority.digital-post|reader claim.case|live\n\
-14 authority.digital-post|reader claim.case|reader\n\
-13 authority.digital-post|reader claim.fee|live\n\
-14 authority.digital-post|reader claim.fine|live\n\
-21 authority.digital-post|reader claim.fine|reader\n\
-12 authority.digital-post|reader claim.parcel|reader\n\
11 authority.digital-post|reader claim.renewal|live\n\
11 authority.digital-post|reader claim.renewal|reader\n\
11 authority.digital-post|reader claim.renewal|speaks\n\
-8 authority.digital-post|reader claim.unpaid|reader\n\
13 authority.digital-post|reader credential.mitid|asks\n\
15 authority.digital-post|reader credential.mitid|live\n\
19 authority.digital-post|reader credential.mitid|reader\n\
10 authority.digital-post|reader credential.one-time-code|reader\n\
-21 authority.digital-post|reader firm.bank|live\n\
-8 authority.digital-post|reader firm.bank|reader\n\
-8 authority.digital-post|reader firm.bank|speaks\n\
-19 authority.digital-post|reader money.amount|live\n\
11 authority.digital-post|reader threat.block|live\n\
13 authority.digital-post|reader threat.block|reader\n\
-25 authority.digital-post|reader threat.court|live\n\
-22 authority.digital-post|reader threat.court|reader\n\
-15 authority.digital-post|reader threat.deadline|live\n\
-9 authority.digital-post|reader threat.deadline|reader\n\
-11 authority.digital-post|reader threat.deadline|speaks\n\
-9 authority.digital-post|reader threat.debt|live\n\
-8 authority.digital-post|reader threat.debt|reader\n\
27 authority.digital-post|speaks\n\
-9 authority.digital-post|speaks authority.municipality|live\n\
-13 authority.digital-post|speaks authority.police|live\n\
-11 authority.digital-post|speaks authority.police|reader\n\
-13 authority.digital-post|speaks authority.police|speaks\n\
8 authority.digital-post|speaks claim.case|live\n\
-17 authority.digital-post|speaks claim.fine|live\n\
-14 authority.digital-post|speaks claim.fine|reader\n\
12 authority.digital-post|speaks claim.link|live\n\
12 authority.digital-post|speaks claim.link|reader\n\
10 authority.digital-post|speaks claim.renewal|live\n\
8 authority.digital-post|speaks credential.mitid|reader\n\
-13 authority.digital-post|speaks firm.bank|live\n\
-9 authority.digital-post|speaks firm.bank|reader\n\
-10 authority.digital-post|speaks money.amount|live\n\
25 authority.digital-post|speaks threat.block|live\n\
8 authority.digital-post|speaks threat.block|reader\n\
-22 authority.digital-post|speaks threat.court|live\n\
-18 authority.digital-post|speaks threat.court|reader\n\
20 authority.digital-post|speaks threat.deadline|live\n\
58 authority.embassy|claims\n\
58 authority.embassy|live\n\
10 authority.embassy|live authority.embassy|reader\n\
27 authority.embassy|live authority.embassy|speaks\n\
14 authority.embassy|live claim.case|live\n\
15 authority.embassy|live claim.crime|live\n\
22 authority.embassy|live claim.crime|reader\n\
12 authority.embassy|live claim.fee|live\n\
9 authority.embassy|live claim.fine|live\n\
8 authority.embassy|live claim.job|live\n\
9 authority.embassy|live claim.other-account|live\n\
15 authority.embassy|live claim.residence|live\n\
8 authority.embassy|live claim.residence|reader\n\
8 authority.embassy|live credential.code|live\n\
29 authority.embassy|live credential.id-document|live\n\
14 authority.embassy|live credential.id-document|reader\n\
8 authority.embassy|live credential.id-document|speaks\n\
-8 authority.embassy|live firm.bank|live\n\
23 authority.embassy|live firm.payment|live\n\
53 authority.embassy|live money.amount|live\n\
12 authority.embassy|live money.amount|speaks\n\
22 authority.embassy|live money.unusual-means|live\n\
12 authority.embassy|live person.family|live\n\
16 authority.embassy|live threat.arrest|live\n\
12 authority.embassy|live threat.arrest|reader\n\
8 authority.embassy|live threat.block|live\n\
8 authority.embassy|live threat.court|reader\n\
25 authority.embassy|live threat.deadline|live\n\
11 authority.embassy|live threat.deadline|reader\n\
9 authority.embassy|live threat.deportation|live\n\
8 authority.embassy|reader\n\
11 authority.embassy|reader claim.crime|live\n\
11 authority.embassy|reader claim.crime|reader\n\
16 authority.embassy|reader money.amount|live\n\
9 authority.embassy|reader money.amount|speaks\n\
13 authority.embassy|reader threat.arrest|live\n\
9 authority.embassy|reader threat.arrest|reader\n\
16 authority.embassy|reader threat.deadline|live\n\
8 authority.embassy|reader threat.deadline|reader\n\
27 authority.embassy|speaks\n\
20 authority.embassy|speaks claim.crime|live\n\
20 authority.embassy|speaks claim.crime|reader\n\
8 authority.embassy|speaks claim.other-account|live\n\
9 authority.embassy|speaks claim.residence|live\n\
10 authority.embassy|speaks credential.id-document|reader\n\
9 authority.embassy|speaks firm.payment|live\n\
9 authority.embassy|speaks money.amount|live\n\
10 authority.embassy|speaks threat.arrest|live\n\
16 authority.embassy|speaks threat.deadline|live\n\
11 authority.embassy|speaks threat.deadline|reader\n\
74 authority.europol|claims\n\
74 authority.europol|live\n\
23 authority.europol|live authority.europol|reader\n\
33 authority.europol|live authority.europol|speaks\n\
49 authority.europol|live authority.police|live\n\
17 authority.europol|live authority.police|reader\n\
27 authority.europol|live authority.prosecution|live\n\
8 authority.europol|live authority.prosecution|reader\n\
45 authority.europol|live claim.case|live\n\
16 authority.europol|live claim.case|reader\n\
13 authority.europol|live claim.case|speaks\n\
35 authority.europol|live claim.crime|live\n\
34 authority.europol|live claim.crime|reader\n\
20 authority.europol|live claim.fine|live\n\
9 authority.europol|live claim.hacked|live\n\
-18 authority.europol|live claim.unusual-activity|live\n\
9 authority.europol|live credential.cpr|live\n\
9 authority.europol|live credential.cpr|reader\n\
10 authority.europol|live credential.id-document|live\n\
12 authority.europol|live credential.personal-information|live\n\
11 authority.europol|live money.amount|live\n\
10 authority.europol|live money.valuables|live\n\
11 authority.europol|live person.agent|live\n\
12 authority.europol|live threat.arrest|live\n\
19 authority.europol|live threat.arrest|reader\n\
-18 authority.europol|live threat.arrest|speaks\n\
-15 authority.europol|live threat.block|live\n\
41 authority.europol|live threat.court|live\n\
20 authority.europol|live threat.court|reader\n\
26 authority.europol|live threat.court|speaks\n\
47 authority.europol|live threat.deadline|live\n\
22 authority.europol|live threat.deadline|reader\n\
9 authority.europol|live threat.deadline|speaks\n\
29 authority.europol|live threat.exposure|reader\n\
-18 authority.europol|live threat.exposure|speaks\n\
31 authority.europol|reader\n\
11 authority.europol|reader authority.police|live\n\
11 authority.europol|reader authority.police|reader\n\
12 authority.europol|reader claim.case|live\n\
9 authority.europol|reader claim.case|reader\n\
12 authority.europol|reader claim.crime|live\n\
12 authority.europol|reader claim.crime|reader\n\
8 authority.europol|reader credential.personal-information|live\n\
16 authority.europol|reader threat.arrest|live\n\
9 authority.europol|reader threat.arrest|reader\n\
8 authority.europol|reader threat.court|live\n\
17 authority.europol|reader threat.deadline|live\n\
21 authority.europol|reader threat.exposure|live\n\
21 authority.europol|reader threat.exposure|reader\n\
33 authority.europol|speaks\n\
14 authority.europol|speaks authority.police|live\n\
19 authority.europol|speaks claim.case|live\n\
9 authority.europol|speaks claim.case|reader\n\
9 authority.europol|speaks claim.case|speaks\n\
13 authority.europol|speaks claim.crime|live\n\
11 authority.europol|speaks claim.crime|reader\n\
15 authority.europol|speaks threat.arrest|live\n\
10 authority.europol|speaks threat.arrest|reader\n\
15 authority.europol|speaks threat.court|live\n\
12 authority.europol|speaks threat.court|reader\n\
20 authority.europol|speaks threat.deadline|live\n\
9 authority.europol|speaks threat.deadline|reader\n\
9 authority.europol|speaks threat.deadline|speaks\n\
15 authority.europol|speaks threat.exposure|live\n\
15 authority.europol|speaks threat.exposure|reader\n\
-42 authority.health|claims\n\
-42 authority.health|live\n\
-16 authority.health|live authority.health|speaks\n\
14 authority.health|live authority.police|live\n\
9 authority.health|live authority.police|reader\n\
-17 authority.health|live claim.emergency|live\n\
9 authority.health|live claim.fee|live\n\
8 authority.health|live claim.parcel|live\n\
-8 authority.health|live credential.id-document|asks\n\
-13 authority.health|live credential.id-document|live\n\
-9 authority.health|live credential.id-document|speaks\n\
-10 authority.health|live firm.courier|live\n\
22 authority.health|live money.amount|live\n\
10 authority.health|live threat.block|reader\n\
8 authority.health|live threat.court|live\n\
8 authority.health|reader claim.fine|live\n\
8 authority.health|reader claim.parcel|live\n\
-8 authority.health|reader credential.id-document|asks\n\
11 authority.health|reader money.amount|live\n\
-15 authority.health|speaks\n\
-9 authority.health|speaks claim.emergency|live\n\
8 authority.health|speaks claim.fine|live\n\
8 authority.health|speaks claim.parcel|live\n\
15 authority.health|speaks money.amount|live\n\
8 authority.health|speaks threat.court|live\n\
19 authority.immigration|claims\n\
19 authority.immigration|live\n\
22 authority.immigration|live authority.immigration|speaks\n\
8 authority.immigration|live authority.municipality|live\n\
8 authority.immigration|live authority.municipality|reader\n\
24 authority.immigration|live authority.police|live\n\
-10 authority.immigration|live claim.crime|live\n\
13 authority.immigration|live claim.fee|live\n\
24 authority.immigration|live claim.fine|live\n\
17 authority.immigration|live claim.fine|reader\n\
20 authority.immigration|live claim.job|live\n\
14 authority.immigration|live claim.job|reader\n\
8 authority.immigration|live claim.parcel|live\n\
-10 authority.immigration|live claim.pick-up|live\n\
-8 authority.immigration|live claim.pick-up|reader\n\
9 authority.immigration|live claim.renewal|reader\n\
9 authority.immigration|live claim.renewal|speaks\n\
17 authority.immigration|live claim.residence|live\n\
17 authority.immigration|live claim.residence|reader\n\
8 authority.immigration|live credential.cpr|asks\n\
9 authority.immigration|live credential.cpr|live\n\
14 authority.immigration|live credential.id-document|asks\n\
9 authority.immigration|live credential.id-document|live\n\
11 authority.immigration|live credential.id-document|speaks\n\
16 authority.immigration|live firm.payment|live\n\
10 authority.immigration|live firm.payment|reader\n\
57 authority.immigration|live money.amount|live\n\
24 authority.immigration|live money.amount|reader\n\
8 authority.immigration|live money.amount|speaks\n\
-11 authority.immigration|live threat.block|live\n\
41 authority.immigration|live threat.deadline|live\n\
18 authority.immigration|live threat.deadline|reader\n\
23 authority.immigration|live threat.deportation|live\n\
22 authority.immigration|live threat.deportation|reader\n\
9 authority.immigration|reader\n\
8 authority.immigration|reader authority.municipality|live\n\
8 authority.immigration|reader authority.municipality|reader\n\
16 authority.immigration|reader authority.police|live\n\
-10 authority.immigration|reader claim.case|live\n\
24 authority.immigration|reader claim.fine|live\n\
17 authority.immigration|reader claim.fine|reader\n\
11 authority.immigration|reader claim.job|live\n\
11 authority.immigration|reader claim.job|reader\n\
-8 authority.immigration|reader claim.pick-up|live\n\
-8 authority.immigration|reader claim.pick-up|reader\n\
-16 authority.immigration|reader credential.id-document|live\n\
-13 authority.immigration|reader credential.id-document|reader\n\
11 authority.immigration|reader firm.payment|live\n\
10 authority.immigration|reader firm.payment|reader\n\
32 authority.immigration|reader money.amount|live\n\
16 authority.immigration|reader money.amount|reader\n\
18 authority.immigration|reader threat.deadline|live\n\
14 authority.immigration|reader threat.deadline|reader\n\
13 authority.immigration|reader threat.deportation|live\n\
-8 authority.immigration|reports\n\
23 authority.immigration|speaks\n\
8 authority.immigration|speaks authority.police|live\n\
22 authority.immigration|speaks claim.fee|live\n\
15 authority.immigration|speaks claim.job|live\n\
19 authority.immigration|speaks claim.residence|live\n\
10 authority.immigration|speaks claim.residence|reader\n\
10 authority.immigration|speaks credential.cpr|live\n\
12 authority.immigration|speaks firm.payment|live\n\
9 authority.immigration|speaks firm.payment|reader\n\
40 authority.immigration|speaks money.amount|live\n\
21 authority.immigration|speaks money.amount|reader\n\
8 authority.immigration|speaks money.amount|speaks\n\
8 authority.immigration|speaks person.agent|live\n\
19 authority.immigration|speaks threat.deadline|live\n\
10 authority.immigration|speaks threat.deadline|reader\n\
23 authority.immigration|speaks threat.deportation|live\n\
15 authority.immigration|speaks threat.deportation|reader\n\
56 authority.ministry|claims\n\
56 authority.ministry|live\n\
23 authority.ministry|live authority.ministry|reader\n\
43 authority.ministry|live authority.ministry|speaks\n\
11 authority.ministry|live authority.police|live\n\
19 authority.ministry|live claim.case|live\n\
19 authority.ministry|live claim.case|reader\n\
22 authority.ministry|live claim.crime|live\n\
21 authority.ministry|live claim.crime|reader\n\
9 authority.ministry|live claim.crime|speaks\n\
8 authority.ministry|live claim.robot|live\n\
11 authority.ministry|live claim.robot|reader\n\
8 authority.ministry|live claim.unusual-activity|live\n\
9 authority.ministry|live credential.cpr|asks\n\
9 authority.ministry|live credential.cpr|live\n\
8 authority.ministry|live credential.id-document|live\n\
13 authority.ministry|live money.amount|live\n\
12 authority.ministry|live threat.court|live\n\
37 authority.ministry|reader\n\
17 authority.ministry|reader authority.ministry|speaks\n\
8 authority.ministry|reader authority.police|live\n\
16 authority.ministry|reader authority.police|reader\n\
11 authority.ministry|reader claim.case|live\n\
11 authority.ministry|reader claim.case|reader\n\
11 authority.ministry|reader claim.crime|live\n\
11 authority.ministry|reader claim.crime|reader\n\
11 authority.ministry|reader claim.robot|live\n\
11 authority.ministry|reader claim.robot|reader\n\
14 authority.ministry|reader credential.balance|live\n\
14 authority.ministry|reader credential.id-document|reader\n\
14 authority.ministry|reader threat.block|reader\n\
15 authority.ministry|reader threat.deadline|reader\n\
44 authority.ministry|speaks\n\
10 authority.ministry|speaks authority.police|live\n\
18 authority.ministry|speaks claim.case|live\n\
18 authority.ministry|speaks claim.case|reader\n\
20 authority.ministry|speaks claim.crime|live\n\
19 authority.ministry|speaks claim.crime|reader\n\
9 authority.ministry|speaks claim.crime|speaks\n\
12 authority.ministry|speaks claim.robot|live\n\
11 authority.ministry|speaks claim.robot|reader\n\
9 authority.ministry|speaks credential.cpr|live\n\
8 authority.ministry|speaks person.agent|live\n\
-44 authority.municipality|claims\n\
-44 authority.municipality|live\n\
-9 authority.municipality|live authority.municipality|speaks\n\
-11 authority.municipality|live authority.police|live\n\
-11 authority.municipality|live authority.police|reader\n\
18 authority.municipality|live claim.parcel|live\n\
14 authority.municipality|live claim.parcel|reader\n\
-11 authority.municipality|live claim.purchase|live\n\
-11 authority.municipality|live claim.purchase|reader\n\
-9 authority.municipality|live claim.residence|live\n\
22 authority.municipality|live credential.card|live\n\
13 authority.municipality|live credential.code|asks\n\
13 authority.municipality|live credential.code|live\n\
11 authority.municipality|live credential.code|reader\n\
13 authority.municipality|live credential.cpr|live\n\
-42 authority.municipality|live credential.id-document|live\n\
-17 authority.municipality|live credential.id-document|reader\n\
-18 authority.municipality|live credential.id-document|speaks\n\
27 authority.municipality|live credential.mitid|live\n\
16 authority.municipality|live credential.mitid|reader\n\
-8 authority.municipality|live credential.one-time-code|live\n\
18 authority.municipality|live credential.password|live\n\
19 authority.municipality|live credential.password|reader\n\
17 authority.municipality|live credential.password|speaks\n\
-14 authority.municipality|live firm.bank|live\n\
19 authority.municipality|live money.amount|live\n\
14 authority.municipality|live money.amount|reader\n\
-9 authority.municipality|live person.family|reader\n\
-26 authority.municipality|live threat.block|live\n\
-16 authority.municipality|live threat.block|speaks\n\
-12 authority.municipality|live threat.deadline|reader\n\
12 authority.municipality|live threat.return|live\n\
-11 authority.municipality|reader authority.municipality|speaks\n\
-8 authority.municipality|reader authority.police|live\n\
-8 authority.municipality|reader authority.police|reader\n\
23 authority.municipality|reader claim.parcel|live\n\
16 authority.municipality|reader claim.parcel|reader\n\
-11 authority.municipality|reader claim.purchase|live\n\
-11 authority.municipality|reader claim.purchase|reader\n\
-8 authority.municipality|reader claim.residence|live\n\
8 authority.municipality|reader claim.unpaid|live\n\
10 authority.municipality|reader credential.card|live\n\
8 authority.municipality|reader credential.code|asks\n\
8 authority.municipality|reader credential.code|live\n\
8 authority.municipality|reader credential.code|reader\n\
-12 authority.municipality|reader credential.id-document|live\n\
-8 authority.municipality|reader credential.id-document|reader\n\
14 authority.municipality|reader credential.mitid|live\n\
13 authority.municipality|reader credential.mitid|reader\n\
-8 authority.municipality|reader credential.one-time-code|live\n\
21 authority.municipality|reader credential.password|live\n\
22 authority.municipality|reader credential.password|reader\n\
16 authority.municipality|reader credential.password|speaks\n\
11 authority.municipality|reader money.amount|live\n\
11 authority.municipality|reader money.amount|reader\n\
-8 authority.municipality|reader person.family|live\n\
-8 authority.municipality|reader person.family|reader\n\
-14 authority.municipality|reader threat.deadline|reader\n\
8 authority.municipality|reports\n\
-9 authority.municipality|speaks\n\
-8 authority.municipality|speaks authority.police|live\n\
-8 authority.municipality|speaks authority.police|reader\n\
20 authority.municipality|speaks credential.card|live\n\
13 authority.municipality|speaks credential.code|asks\n\
15 authority.municipality|speaks credential.code|live\n\
12 authority.municipality|speaks credential.code|reader\n\
15 authority.municipality|speaks credential.cpr|live\n\
-8 authority.municipality|speaks credential.id-document|live\n\
10 authority.municipality|speaks credential.mitid|asks\n\
33 authority.municipality|speaks credential.mitid|live\n\
8 authority.municipality|speaks credential.mitid|reader\n\
-11 authority.municipality|speaks firm.bank|live\n\
-8 authority.municipality|speaks firm.bank|reader\n\
12 authority.municipality|speaks money.amount|live\n\
-8 authority.municipality|speaks person.family|reader\n\
12 authority.municipality|speaks threat.return|live\n\
31 authority.nsk|claims\n\
31 authority.nsk|live\n\
16 authority.nsk|live authority.nsk|reader\n\
19 authority.nsk|live authority.nsk|speaks\n\
8 authority.nsk|live claim.case|live\n\
11 authority.nsk|live claim.crime|live\n\
9 authority.nsk|live claim.crime|reader\n\
-12 authority.nsk|live credential.bank-details|live\n\
10 authority.nsk|live threat.arrest|live\n\
14 authority.nsk|live threat.arrest|speaks\n\
21 authority.nsk|reader\n\
12 authority.nsk|reader claim.case|live\n\
14 authority.nsk|reader claim.crime|live\n\
12 authority.nsk|reader claim.crime|reader\n\
19 authority.nsk|speaks\n\
9 authority.nsk|speaks authority.police|live\n\
48 authority.police|claims\n\
-18 authority.police|denies\n\
48 authority.police|live\n\
15 authority.police|live authority.police|reader\n\
50 authority.police|live authority.police|speaks\n\
30 authority.police|live authority.prosecution|live\n\
10 authority.police|live authority.prosecution|reader\n\
9 authority.police|live authority.state|reader\n\
-21 authority.police|live authority.tax|live\n\
-17 authority.police|live authority.tax|speaks\n\
-9 authority.police|live claim.abroad|live\n\
-11 authority.police|live claim.already-paid|live\n\
-11 authority.police|live claim.already-paid|reader\n\
8 authority.police|live claim.case|live\n\
8 authority.police|live claim.case|speaks\n\
66 authority.police|live claim.crime|live\n\
57 authority.police|live claim.crime|reader\n\
18 authority.police|live claim.crime|speaks\n\
-36 authority.police|live claim.fee|live\n\
-17 authority.police|live claim.fee|reader\n\
76 authority.police|live claim.fine|live\n\
54 authority.police|live claim.fine|reader\n\
14 authority.police|live claim.investment|live\n\
20 authority.police|live claim.isolation|live\n\
13 authority.police|live claim.isolation|speaks\n\
11 authority.police|live claim.link|speaks\n\
41 authority.police|live claim.misused-name|live\n\
37 authority.police|live claim.misused-name|reader\n\
13 authority.police|live claim.misused-name|speaks\n\
13 authority.police|live claim.no-checking|live\n\
13 authority.police|live claim.other-account|live\n\
10 authority.police|live claim.paid-back|live\n\
15 authority.police|live claim.parcel|live\n\
13 authority.police|live claim.parcel|reader\n\
14 authority.police|live claim.parcel|speaks\n\
41 authority.police|live claim.pick-up|live\n\
41 authority.police|live claim.pick-up|reader\n\
11 authority.police|live claim.pick-up|speaks\n\
9 authority.police|live claim.prize|reader\n\
-12 authority.police|live claim.prompt|live\n\
-15 authority.police|live claim.purchase|live\n\
-11 authority.police|live claim.purchase|reader\n\
25 authority.police|live claim.reassurance|live\n\
10 authority.police|live claim.reassurance|reader\n\
8 authority.police|live claim.reassurance|speaks\n\
14 authority.police|live claim.refund|live\n\
-9 authority.police|live claim.renewal|live\n\
-8 authority.police|live claim.renewal|reader\n\
20 authority.police|live claim.residence|reader\n\
-12 authority.police|live claim.robot|live\n\
-12 authority.police|live claim.robot|speaks\n\
50 authority.police|live claim.safe-account|live\n\
11 authority.police|live claim.safe-account|reader\n\
14 authority.police|live claim.unpaid|live\n\
15 authority.police|live claim.unpaid|reader\n\
8 authority.police|live claim.unpaid|speaks\n\
-22 authority.police|live claim.unusual-activity|live\n\
-11 authority.police|live claim.unusual-activity|reader\n\
-11 authority.police|live claim.unusual-activity|speaks\n\
-8 authority.police|live claim.virus|live\n\
-8 authority.police|live claim.virus|reader\n\
27 authority.police|live credential.balance|asks\n\
27 authority.police|live credential.balance|live\n\
19 authority.police|live credential.balance|reader\n\
8 authority.police|live credential.balance|speaks\n\
50 authority.police|live credential.bank-details|asks\n\
41 authority.police|live credential.bank-details|live\n\
19 authority.police|live credential.bank-details|reader\n\
25 authority.police|live credential.bank-details|speaks\n\
-18 authority.police|live credential.card|asks\n\
-18 authority.police|live credential.card|live\n\
-24 authority.police|live credential.card|reader\n\
-10 authority.police|live credential.code|asks\n\
-28 authority.police|live credential.code|live\n\
-14 authority.police|live credential.code|reader\n\
32 authority.police|live credential.cpr|asks\n\
72 authority.police|live credential.cpr|live\n\
42 authority.police|live credential.cpr|reader\n\
31 authority.police|live credential.cpr|speaks\n\
28 authority.police|live credential.id-document|live\n\
8 authority.police|live credential.id-document|reader\n\
18 authority.police|live credential.id-document|speaks\n\
-18 authority.police|live credential.mitid|live\n\
-25 authority.police|live credential.mitid|reader\n\
-19 authority.police|live credential.mitid|speaks\n\
9 authority.police|live credential.one-time-code|asks\n\
8 authority.police|live credential.password|live\n\
23 authority.police|live credential.personal-information|live\n\
24 authority.police|live credential.personal-information|reader\n\
10 authority.police|live credential.personal-information|speaks\n\
-17 authority.police|live credential.pin|asks\n\
-78 authority.police|live firm.bank|live\n\
-37 authority.police|live firm.bank|reader\n\
-23 authority.police|live firm.bank|speaks\n\
11 authority.police|live firm.courier|live\n\
26 authority.police|live firm.payment|live\n\
19 authority.police|live firm.payment|reader\n\
8 authority.police|live firm.telecom|live\n\
15 authority.police|live money.amount|live\n\
8 authority.police|live money.amount|reader\n\
8 authority.police|live money.unusual-means|reader\n\
46 authority.police|live money.valuables|live\n\
39 authority.police|live money.valuables|reader\n\
17 authority.police|live person.agent|live\n\
-9 authority.police|live person.agent|speaks\n\
8 authority.police|live person.buyer|reader\n\
35 authority.police|live person.family|live\n\
8 authority.police|live person.family|reader\n\
29 authority.police|live person.family|speaks\n\
69 authority.police|live threat.arrest|live\n\
46 authority.police|live threat.arrest|reader\n\
-26 authority.police|live threat.block|live\n\
23 authority.police|live threat.block|reader\n\
-10 authority.police|live threat.block|speaks\n\
35 authority.police|live threat.court|live\n\
29 authority.police|live threat.court|reader\n\
16 authority.police|live threat.court|speaks\n\
22 authority.police|live threat.deadline|live\n\
33 authority.police|live threat.deadline|reader\n\
15 authority.police|live threat.exposure|live\n\
15 authority.police|live threat.exposure|reader\n\
48 authority.police|reader\n\
8 authority.police|reader authority.prosecution|live\n\
8 authority.police|reader authority.tax|live\n\
11 authority.police|reader claim.all-money|live\n\
15 authority.police|reader claim.all-money|reader\n\
-11 authority.police|reader claim.already-paid|live\n\
-11 authority.police|reader claim.already-paid|reader\n\
11 authority.police|reader claim.case|live\n\
9 authority.police|reader claim.case|speaks\n\
23 authority.police|reader claim.crime|live\n\
8 authority.police|reader claim.crime|speaks\n\
27 authority.police|reader claim.deposit|reader\n\
-18 authority.police|reader claim.fee|live\n\
-16 authority.police|reader claim.fee|reader\n\
15 authority.police|reader claim.fine|live\n\
9 authority.police|reader claim.fine|reader\n\
9 authority.police|reader claim.fine|speaks\n\
8 authority.police|reader claim.isolation|live\n\
24 authority.police|reader claim.misused-name|live\n\
22 authority.police|reader claim.misused-name|reader\n\
13 authority.police|reader claim.misused-name|speaks\n\
12 authority.police|reader claim.pick-up|live\n\
19 authority.police|reader claim.pick-up|reader\n\
-8 authority.police|reader claim.purchase|reader\n\
-10 authority.police|reader claim.renewal|live\n\
-9 authority.police|reader claim.renewal|reader\n\
11 authority.police|reader claim.safe-account|live\n\
11 authority.police|reader claim.unpaid|live\n\
13 authority.police|reader claim.unpaid|reader\n\
-11 authority.police|reader claim.unusual-activity|live\n\
-13 authority.police|reader claim.unusual-activity|reader\n\
-11 authority.police|reader claim.unusual-activity|speaks\n\
24 authority.police|reader claim.watched|reader\n\
10 authority.police|reader credential.balance|asks\n\
28 authority.police|reader credential.balance|live\n\
14 authority.police|reader credential.balance|reader\n\
10 authority.police|reader credential.bank-details|asks\n\
16 authority.police|reader credential.bank-details|live\n\
-21 authority.police|reader credential.card|reader\n\
-11 authority.police|reader credential.code|reader\n\
8 authority.police|reader credential.cpr|live\n\
31 authority.police|reader credential.cpr|reader\n\
9 authority.police|reader credential.cpr|speaks\n\
-10 authority.police|reader credential.id-document|asks\n\
-14 authority.police|reader credential.id-document|live\n\
12 authority.police|reader credential.id-document|reader\n\
-12 authority.police|reader credential.id-document|speaks\n\
-20 authority.police|reader credential.mitid|reader\n\
-10 authority.police|reader credential.mitid|speaks\n\
16 authority.police|reader credential.personal-information|live\n\
20 authority.police|reader credential.personal-information|reader\n\
9 authority.police|reader credential.personal-information|speaks\n\
-11 authority.police|reader credential.pin|asks\n\
-14 authority.police|reader credential.pin|live\n\
-15 authority.police|reader firm.bank|live\n\
-23 authority.police|reader firm.bank|reader\n\
23 authority.police|reader firm.payment|live\n\
15 authority.police|reader firm.payment|reader\n\
9 authority.police|reader money.amount|live\n\
-8 authority.police|reader money.amount|reader\n\
18 authority.police|reader money.unusual-means|live\n\
27 authority.police|reader money.valuables|live\n\
18 authority.police|reader money.valuables|reader\n\
-12 authority.police|reader person.agent|live\n\
-12 authority.police|reader person.agent|reader\n\
-14 authority.police|reader person.agent|speaks\n\
8 authority.police|reader person.buyer|reader\n\
9 authority.police|reader person.family|speaks\n\
-10 authority.police|reader person.landlord|live\n\
49 authority.police|reader threat.arrest|live\n\
27 authority.police|reader threat.arrest|reader\n\
26 authority.police|reader threat.block|live\n\
33 authority.police|reader threat.block|reader\n\
11 authority.police|reader threat.block|speaks\n\
-9 authority.police|reader threat.court|live\n\
-10 authority.police|reader threat.court|reader\n\
18 authority.police|reader threat.deadline|reader\n\
13 authority.police|reader threat.exposure|live\n\
13 authority.police|reader threat.exposure|reader\n\
-12 authority.police|reader threat.return|live\n\
-18 authority.police|reports\n\
59 authority.police|speaks\n\
18 authority.police|speaks authority.prosecution|live\n\
12 authority.police|speaks authority.prosecution|reader\n\
13 authority.police|speaks claim.all-money|live\n\
12 authority.police|speaks claim.all-money|reader\n\
-11 authority.police|speaks claim.already-paid|live\n\
-11 authority.police|speaks claim.already-paid|reader\n\
-14 authority.police|speaks claim.case|live\n\
87 authority.police|speaks claim.crime|live\n\
35 authority.police|speaks claim.crime|reader\n\
15 authority.police|speaks claim.crime|speaks\n\
13 authority.police|speaks claim.fine|live\n\
-10 authority.police|speaks claim.hacked|live\n\
-8 authority.police|speaks claim.hacked|reader\n\
19 authority.police|speaks claim.isolation|live\n\
11 authority.police|speaks claim.isolation|speaks\n\
31 authority.police|speaks claim.misused-name|live\n\
31 authority.police|speaks claim.misused-name|reader\n\
13 authority.police|speaks claim.misused-name|speaks\n\
8 authority.police|speaks claim.no-checking|live\n\
11 authority.police|speaks claim.parcel|live\n\
8 authority.police|speaks claim.parcel|reader\n\
9 authority.police|speaks claim.parcel|speaks\n\
8 authority.police|speaks claim.reassurance|live\n\
-10 authority.police|speaks claim.residence|live\n\
-9 authority.police|speaks claim.robot|live\n\
-10 authority.police|speaks claim.robot|speaks\n\
14 authority.police|speaks claim.safe-account|live\n\
21 authority.police|speaks credential.balance|asks\n\
26 authority.police|speaks credential.balance|live\n\
17 authority.police|speaks credential.balance|reader\n\
8 authority.police|speaks credential.balance|speaks\n\
18 authority.police|speaks credential.bank-details|asks\n\
28 authority.police|speaks credential.bank-details|live\n\
12 authority.police|speaks credential.bank-details|reader\n\
8 authority.police|speaks credential.card|asks\n\
18 authority.police|speaks credential.card|live\n\
25 authority.police|speaks credential.cpr|asks\n\
54 authority.police|speaks credential.cpr|live\n\
41 authority.police|speaks credential.cpr|reader\n\
16 authority.police|speaks credential.cpr|speaks\n\
8 authority.police|speaks credential.id-document|reader\n\
10 authority.police|speaks credential.mitid|asks\n\
-8 authority.police|speaks credential.mitid|reader\n\
-11 authority.police|speaks credential.mitid|speaks\n\
20 authority.police|speaks credential.personal-information|live\n\
19 authority.police|speaks credential.personal-information|reader\n\
21 authority.police|speaks money.amount|live\n\
38 authority.police|speaks money.valuables|live\n\
12 authority.police|speaks money.valuables|reader\n\
15 authority.police|speaks person.agent|live\n\
14 authority.police|speaks person.buyer|reader\n\
24 authority.police|speaks person.family|live\n\
14 authority.police|speaks person.family|speaks\n\
43 authority.police|speaks threat.arrest|live\n\
22 authority.police|speaks threat.arrest|reader\n\
15 authority.police|speaks threat.block|reader\n\
-11 authority.police|speaks threat.block|speaks\n\
32 authority.police|speaks threat.deadline|live\n\
21 authority.police|speaks threat.deadline|reader\n\
-24 authority.police|speaks threat.return|live\n\
12 authority.prosecution|claims\n\
12 authority.prosecution|live\n\
48 authority.prosecution|live claim.case|live\n\
30 authority.prosecution|live claim.case|reader\n\
-20 authority.prosecution|live claim.crime|live\n\
14 authority.prosecution|live claim.crime|reader\n\
-10 authority.prosecution|live claim.deposit|live\n\
-10 authority.prosecution|live claim.deposit|reader\n\
8 authority.prosecution|live claim.fee|live\n\
9 authority.prosecution|live claim.fee|reader\n\
9 authority.prosecution|live claim.parcel|live\n\
8 authority.prosecution|live credential.cpr|live\n\
-10 authority.prosecution|live credential.id-document|speaks\n\
-12 authority.prosecution|live firm.bank|live\n\
17 authority.prosecution|live money.amount|live\n\
-25 authority.prosecution|live money.valuables|live\n\
8 authority.prosecution|live person.family|speaks\n\
9 authority.prosecution|live person.landlord|live\n\
9 authority.prosecution|live person.landlord|reader\n\
25 authority.prosecution|live threat.arrest|reader\n\
12 authority.prosecution|live threat.court|speaks\n\
-10 authority.prosecution|live threat.deadline|speaks\n\
11 authority.prosecution|live threat.exposure|live\n\
11 authority.prosecution|live threat.exposure|reader\n\
-15 authority.prosecution|reader authority.prosecution|speaks\n\
-11 authority.prosecution|reader claim.deposit|live\n\
8 authority.prosecution|reader claim.parcel|live\n\
8 authority.prosecution|reader credential.cpr|live\n\
8 authority.prosecution|reader credential.cpr|reader\n\
-14 authority.prosecution|reader credential.id-document|live\n\
-10 authority.prosecution|reader credential.id-document|reader\n\
8 authority.prosecution|reader threat.arrest|live\n\
8 authority.prosecution|reader threat.arrest|reader\n\
-10 authority.prosecution|reader threat.deadline|speaks\n\
8 authority.prosecution|speaks claim.case|live\n\
13 authority.prosecution|speaks claim.case|reader\n\
10 authority.prosecution|speaks claim.crime|live\n\
-15 authority.prosecution|speaks credential.id-document|live\n\
14 authority.prosecution|speaks threat.arrest|live\n\
-10 authority.prosecution|speaks threat.deadline|live\n\
16 authority.state|claims\n\
16 authority.state|live\n\
-26 authority.state|live authority.state|speaks\n\
-8 authority.state|live claim.parcel|live\n\
-9 authority.state|live claim.parcel|reader\n\
9 authority.state|live claim.prize|live\n\
17 authority.state|live claim.refund|live\n\
17 authority.state|live claim.safe-account|live\n\
10 authority.state|live claim.unusual-activity|live\n\
-9 authority.state|live claim.your-own|live\n\
-9 authority.state|live claim.your-own|reader\n\
8 authority.state|live credential.bank-details|asks\n\
8 authority.state|live credential.bank-details|reader\n\
10 authority.state|live credential.card|reader\n\
12 authority.state|live credential.cpr|asks\n\
9 authority.state|live credential.cpr|reader\n\
8 authority.state|live credential.id-document|asks\n\
12 authority.state|live credential.mitid|reader\n\
10 authority.state|live credential.personal-information|reader\n\
14 authority.state|live firm.bank|reader\n\
28 authority.state|live money.amount|live\n\
12 authority.state|live money.amount|reader\n\
10 authority.state|live threat.court|reader\n\
21 authority.state|live threat.deadline|live\n\
14 authority.state|live threat.deadline|reader\n\
16 authority.state|reader\n\
10 authority.state|reader claim.crime|live\n\
-9 authority.state|reader claim.parcel|reader\n\
11 authority.state|reader claim.safe-account|live\n\
8 authority.state|reader claim.safe-account|reader\n\
8 authority.state|reader claim.unusual-activity|live\n\
-9 authority.state|reader claim.your-own|live\n\
-9 authority.state|reader claim.your-own|reader\n\
11 authority.state|reader threat.court|live\n\
10 authority.state|reader threat.court|reader\n\
-25 authority.state|speaks\n\
-10 authority.state|speaks credential.card|live\n\
24 authority.tax|claims\n\
24 authority.tax|live\n\
-23 authority.tax|live authority.tax|reader\n\
24 authority.tax|live authority.tax|speaks\n\
18 authority.tax|live claim.abroad|live\n\
16 authority.tax|live claim.abroad|reader\n\
8 authority.tax|live claim.already-paid|live\n\
10 authority.tax|live claim.case|live\n\
8 authority.tax|live claim.case|reader\n\
-18 authority.tax|live claim.fee|reader\n\
-8 authority.tax|live claim.investment|live\n\
-8 authority.tax|live claim.investment|reader\n\
18 authority.tax|live claim.job|live\n\
-9 authority.tax|live claim.link|live\n\
-8 authority.tax|live claim.link|speaks\n\
-12 authority.tax|live claim.parcel|reader\n\
13 authority.tax|live claim.recovery|live\n\
21 authority.tax|live claim.refund|live\n\
19 authority.tax|live claim.refund|reader\n\
23 authority.tax|live claim.renewal|live\n\
-12 authority.tax|live claim.unpaid|live\n\
-12 authority.tax|live claim.unpaid|speaks\n\
14 authority.tax|live credential.bank-details|reader\n\
40 authority.tax|live credential.card|live\n\
10 authority.tax|live credential.card|reader\n\
18 authority.tax|live credential.cpr|asks\n\
15 authority.tax|live credential.cpr|live\n\
-8 authority.tax|live credential.mitid|asks\n\
-29 authority.tax|live firm.bank|live\n\
15 authority.tax|live firm.payment|live\n\
-17 authority.tax|live firm.support|live\n\
-17 authority.tax|live firm.support|reader\n\
43 authority.tax|live money.amount|live\n\
38 authority.tax|live money.amount|reader\n\
-14 authority.tax|live money.unusual-means|live\n\
-15 authority.tax|live money.unusual-means|reader\n\
10 authority.tax|live money.valuables|live\n\
41 authority.tax|live person.family|live\n\
9 authority.tax|live threat.arrest|live\n\
25 authority.tax|live threat.block|live\n\
43 authority.tax|live threat.court|live\n\
18 authority.tax|live threat.deadline|live\n\
8 authority.tax|live threat.deadline|reader\n\
20 authority.tax|live threat.debt|live\n\
13 authority.tax|live threat.debt|reader\n\
-23 authority.tax|reader\n\
-11 authority.tax|reader claim.fee|reader\n\
-9 authority.tax|reader claim.parcel|live\n\
-8 authority.tax|reader claim.prompt|reader\n\
8 authority.tax|reader claim.refund|reader\n\
12 authority.tax|reader claim.renewal|live\n\
12 authority.tax|reader credential.card|asks\n\
11 authority.tax|reader credential.code|live\n\
9 authority.tax|reader credential.cpr|asks\n\
9 authority.tax|reader credential.cpr|live\n\
-17 authority.tax|reader firm.support|live\n\
-17 authority.tax|reader firm.support|reader\n\
25 authority.tax|reader money.amount|live\n\
27 authority.tax|reader money.amount|reader\n\
-16 authority.tax|reader money.unusual-means|live\n\
-16 authority.tax|reader money.unusual-means|reader\n\
14 authority.tax|reader threat.block|live\n\
10 authority.tax|reader threat.court|live\n\
24 authority.tax|speaks\n\
18 authority.tax|speaks claim.abroad|live\n\
16 authority.tax|speaks claim.abroad|reader\n\
-8 authority.tax|speaks claim.fee|reader\n\
17 authority.tax|speaks claim.job|live\n\
-10 authority.tax|speaks claim.parcel|reader\n\
-8 authority.tax|speaks claim.prompt|reader\n\
17 authority.tax|speaks claim.refund|live\n\
14 authority.tax|speaks claim.refund|reader\n\
23 authority.tax|speaks claim.renewal|live\n\
-8 authority.tax|speaks claim.unpaid|live\n\
18 authority.tax|speaks credential.bank-details|asks\n\
21 authority.tax|speaks credential.bank-details|live\n\
16 authority.tax|speaks credential.bank-details|reader\n\
-9 authority.tax|speaks credential.card|asks\n\
-12 authority.tax|speaks credential.card|live\n\
13 authority.tax|speaks credential.card|reader\n\
8 authority.tax|speaks credential.card|speaks\n\
15 authority.tax|speaks credential.cpr|asks\n\
16 authority.tax|speaks credential.cpr|live\n\
9 authority.tax|speaks credential.cpr|reader\n\
-23 authority.tax|speaks firm.bank|live\n\
21 authority.tax|speaks money.amount|live\n\
28 authority.tax|speaks money.amount|reader\n\
22 authority.tax|speaks threat.block|live\n\
33 authority.tax|speaks threat.court|live\n\
17 authority.tax|speaks threat.debt|live\n\
15 authority.tax|speaks threat.debt|reader\n\
103 authority|claims\n\
-26 authority|denies\n\
-38 authority|reports\n\
250 authority|speaks\n\
-13 autho…\n\
20 auto\n\
25 automated\n\
-10 automaten\n\
-10 automaticamente\n\
-11 automatisk besked\n\
-8 automatycznie\n\
-20 autom…\n\
15 autor…\n\
18 avans\n\
11 avec\n\
-11 avem\n\
-8 aviez\n\
17 avis\n\
-13 aviso\n\
34 avoid\n\
8 avoid disconnection\n\
31 avrupa\n\
31 avrup…\n\
8 avuka…\n\
10 awaits\n\
14 awaits your\n\
10 await…\n\
-11 aware\n\
-29 away\n\
8 ay\n\
-8 ayni\n\
13 ayse\n\
-27 b\n\
37 back\n\
19 back #\n\
14 back at\n\
-11 back dont\n\
10 back in\n\
86 back on\n\
15 back together\n\
-57 back when\n\
15 back with\n\
9 backup\n\
9 backu…\n\
9 bad\n\
-10 bad om\n\
-22 badge\n\
-8 baglanti\n\
-11 bagsiden af\n\
-24 baiet…\n\
14 bail\n\
14 bailiff\n\
9 baili…\n\
11 bakma…\n\
-9 balance #\n\
-11 balance is\n\
13 baltic\n\
13 balti…\n\
8 ban\n\
37 bana\n\
-66 banca\n\
-18 banca o\n\
9 bancaire\n\
-11 banco\n\
-8 banco y\n\
-11 bande\n\
14 bange\n\
48 bank\n\
-10 bank #\n\
-14 bank account\n\
21 bank and\n\
8 bank before\n\
41 bank calls\n\
15 bank card\n\
-12 bank det\n\
-21 bank details\n\
10 bank din\n\
-15 bank du\n\
11 bank er\n\
16 bank good\n\
-25 bank has\n\
19 bank he\n\
11 bank i\n\
-19 bank in\n\
12 bank is\n\
24 bank jeg\n\
10 bank lady\n\
-10 bank log\n\
-10 bank med\n\
14 bank og\n\
-15 bank on\n\
-9 bank or\n\
19 bank sender\n\
-16 bank shes\n\
-16 bank the\n\
-15 bank they\n\
-20 bank today\n\
-20 bank wants\n\
-15 bank will\n\
-16 bank your\n\
-10 bank youre\n\
9 bankas klaus\n\
-13 banka…\n\
-8 bankdage\n\
-16 bankd…\n\
27 banken\n\
-11 banken der\n\
32 banken du\n\
13 banken er\n\
15 banken ja\n\
-20 banken og\n\
23 banken siger\n\
-16 banken skal\n\
8 bankens\n\
43 banke…\n\
20 banking\n\
23 banki…\n\
-19 bankm…\n\
36 banks\n\
-12 bankui\n\
-12 banku…\n\
-15 barba…\n\
8 barcelona\n\
12 barcelona nej\n\
8 barce…\n\
66 bare\n\
12 bare bruge\n\
9 bare give\n\
-23 bare godkend\n\
12 bare her\n\
-11 bare høre\n\
11 bare op\n\
-8 bare skrive\n\
16 bare swipe\n\
9 bare vores\n\
9 barn der\n\
8 barnevognen\n\
18 basta\n\
-10 basvurunuz\n\
-10 basvu…\n\
9 batte…\n\
-27 bay\n\
-25 bay #\n\
95 be\n\
-12 be asked\n\
12 be cancelled\n\
-8 be charged\n\
-10 be collected\n\
10 be cut\n\
8 be disconnected\n\
17 be done\n\
16 be executed\n\
-8 be fetched\n\
-9 be from\n\
8 be inform\n\
19 be out\n\
8 be phoned\n\
-11 be picked\n\
-12 be police\n\
15 be quick\n\
-9 be recorded\n\
-13 be refunded\n\
9 be released\n\
-8 be replied\n\
16 be revoked\n\
-9 be sure\n\
-10 be there\n\
18 be true\n\
65 because\n\
14 because its\n\
18 because of\n\
9 because the\n\
65 becau…\n\
-20 bed\n\
11 bede dig\n\
-42 beder\n\
8 beder dig\n\
-18 beder om\n\
10 bedre\n\
-8 bedste\n\
-26 bedt\n\
-24 bedt om\n\
-12 been\n\
19 been copied\n\
-9 been granted\n\
8 been locked\n\
-14 been made\n\
-13 been put\n\
-8 been told\n\
25 before\n\
47 before #\n\
11 before a\n\
-16 before friday\n\
-10 before i\n\
12 before midnight\n\
-11 before thursday\n\
10 before tonight\n\
-18 before we\n\
-28 before you\n\
24 befor…\n\
19 begge\n\
19 begge sider\n\
29 begin\n\
-12 begun\n\
8 begynder med\n\
-9 begyn…\n\
-13 behandler\n\
-12 behan…\n\
22 behind\n\
-14 behind the\n\
22 behin…\n\
8 beholder\n\
12 beholder #\n\
-30 behøver\n\
-31 behøver ikke\n\
-30 behøv…\n\
20 bei\n\
18 being\n\
-8 being impolite\n\
13 being scammed\n\
19 bekom…\n\
14 bekræft dine\n\
-43 bekræfte din\n\
12 bekræfter\n\
11 bekræftet\n\
20 bekræ…\n\
12 bekym…\n\
22 believe\n\
21 belie…\n\
-14 bell\n\
-11 bellahøj\n\
-11 bella…\n\
-8 belongs\n\
-8 belongs to\n\
32 below\n\
-37 beløb\n\
-26 beløb på\n\
10 beløbet er\n\
20 beløbet kan\n\
95 ben\n\
8 beneficiary\n\
14 benef…\n\
-17 beni\n\
46 benim\n\
13 berettiget\n\
13 berettiget til\n\
13 beret…\n\
-9 bescheid\n\
15 besked\n\
11 beskeden kan\n\
-12 beskeder\n\
-47 best\n\
-10 bestille\n\
-16 bestilt\n\
-39 besti…\n\
-8 bestyrelsen\n\
-9 besty…\n\
-12 besøg\n\
-19 besøg hos\n\
31 bet\n\
105 betal\n\
17 betal #\n\
11 betal med\n\
10 betal nu\n\
-39 betale\n\
-14 betale #\n\
8 betale en\n\
8 betale et\n\
11 betale for\n\
-37 betaler\n\
13 betaler #\n\
-26 betaler du\n\
-46 betales\n\
-25 betales inden\n\
15 betales med\n\
-15 betales senest\n\
-23 betaling\n\
-10 betaling for\n\
-17 betaling på\n\
-10 betalingen\n\
18 betalingskort\n\
-56 betalingsservice\n\
-9 betalingsservice on\n\
41 betalt\n\
-11 betalt depositum\n\
9 betalt din\n\
15 betalt for\n\
-9 betalt med\n\
-104 betal…\n\
19 betjent\n\
11 betjent forbi\n\
-11 betjente\n\
-11 between\n\
-27 between #\n\
16 between us\n\
-11 betwe…\n\
10 bevise\n\
11 bevis…\n\
9 bey\n\
25 bi\n\
-21 bibli…\n\
8 bien la\n\
-9 big\n\
39 bike you\n\
9 bilen\n\
-9 bileziklerin\n\
-9 bilez…\n\
14 bilgi…\n\
21 bilka\n\
-42 bill\n\
9 bill #\n\
-19 bill came\n\
-16 bill so\n\
16 billed af\n\
31 billede\n\
32 billede af\n\
-8 billeder @link\n\
18 bille…\n\
10 billing\n\
11 bills\n\
14 billund con\n\
31 bin\n\
12 binance\n\
12 binan…\n\
9 bine\n\
-10 biometri\n\
-12 biometrics\n\
-20 biome…\n\
31 bir\n\
16 bir aileye\n\
-17 bir sey\n\
13 birazdan\n\
13 biraz…\n\
-14 birgit\n\
-15 birgi…\n\
26 birlikte\n\
26 birli…\n\
27 birth\n\
-24 birthday\n\
-13 birthday it\n\
-18 birth…\n\
-12 biscu…\n\
-18 bit\n\
19 bitcoin\n\
21 bitco…\n\
14 bitiy…\n\
-15 bizi\n\
-14 bizi arayin\n\
-10 blackout\n\
-19 bladk…\n\
-13 blanchiment\n\
-13 blanc…\n\
11 blanketten\n\
-90 blev\n\
-8 blev afvist\n\
-10 blev anholdt\n\
8 blev betalt\n\
-23 blev spærret\n\
11 blevet\n\
-14 blevet aktiveret\n\
-9 blevet hacket\n\
-12 blevet ringet\n\
11 bleve…\n\
-11 blind…\n\
-34 bliv\n\
-34 bliv i\n\
35 blive\n\
31 bliver\n\
11 bliver automatisk\n\
15 bliver der\n\
-20 bliver din\n\
-8 bliver ikke\n\
14 bliver ringet\n\
13 bliver vi\n\
31 blive…\n\
-19 blocat\n\
-19 bloca…\n\
-13 bloccata\n\
-12 blocc…\n\
-48 block\n\
-10 block a\n\
-8 block it\n\
-38 block your\n\
14 blockchain\n\
-46 blocked\n\
-10 blocked by\n\
-8 blocked it\n\
-35 block…\n\
16 bloke\n\
-15 blokeret\n\
-15 bloke…\n\
13 bloque\n\
8 blot\n\
17 blue\n\
-14 blå\n\
51 bo\n\
8 bo moj\n\
-40 board\n\
-10 board has\n\
-22 board…\n\
-36 boats\n\
-18 bog\n\
19 bogholderiet\n\
15 bogho…\n\
26 boks\n\
-10 boks fra\n\
14 boligen\n\
8 boligstøtte\n\
9 bonifico\n\
9 bonif…\n\
10 bonus\n\
-32 book\n\
-8 book a\n\
-26 booked\n\
-26 booke…\n\
-11 booster\n\
-11 boost…\n\
8 bor i\n\
-9 bordet\n\
14 borger\n\
-9 borgeren\n\
-34 borgerservice\n\
-9 borgerservice in\n\
-8 borgerservice with\n\
-39 borge…\n\
-13 bort\n\
-13 bort fra\n\
9 bortfalder tilladelsen\n\
19 bot\n\
8 bot thanks\n\
19 both\n\
14 both sides\n\
15 bother\n\
15 bothe…\n\
9 bought a\n\
27 bounced\n\
33 bounc…\n\
-9 box #\n\
-8 box by\n\
-8 box is\n\
-14 boxes\n\
-10 boy\n\
17 bozuk\n\
-8 brabrand\n\
-8 brabr…\n\
-8 brakes\n\
-8 brake…\n\
9 branch\n\
8 branch one\n\
15 branc…\n\
11 brems…\n\
10 brev\n\
-12 breve\n\
-22 brevet\n\
-23 breve…\n\
-110 bring\n\
15 bring @link\n\
-15 bring id\n\
-8 bring it\n\
-8 bring passport\n\
-37 bring the\n\
-34 bring your\n\
-9 bring…\n\
20 bro\n\
24 bro i\n\
9 bro u\n\
-14 broken can\n\
10 broker\n\
23 brother\n\
23 brother is\n\
23 broth…\n\
-12 brought\n\
-12 broug…\n\
22 browser\n\
-12 browseren\n\
10 brows…\n\
-51 brug\n\
-14 brug for\n\
53 bruge\n\
10 bruge billede\n\
19 bruge dit\n\
65 bruger\n\
12 bruger du\n\
30 bruger id\n\
13 bruger og\n\
9 brugernavn\n\
-8 bruges\n\
83 bruge…\n\
-10 brugs…\n\
-21 brugt\n\
-10 brugt #\n\
-11 brugte\n\
-11 brugt…\n\
-13 brun\n\
8 bs\n\
31 btc\n\
9 buenas\n\
9 buena…\n\
11 bugun\n\
14 building\n\
-39 bulun…\n\
-8 buns\n\
16 bunu\n\
11 buradan\n\
28 burad…\n\
8 bureau\n\
8 burea…\n\
11 burglar\n\
11 burgl…\n\
10 bus\n\
-8 bus 5c\n\
26 business\n\
24 busin…\n\
27 busta\n\
27 busta insieme\n\
8 busy i\n\
10 but\n\
-10 but #\n\
9 but a\n\
-12 but dont\n\
28 but i\n\
-32 but no\n\
8 but not\n\
14 but the\n\
15 but they\n\
12 but to\n\
14 butas\n\
-22 butikken\n\
-21 butik…\n\
-19 button\n\
-19 butto…\n\
13 buy apple\n\
-14 buy gift\n\
-15 buyer\n\
-10 buyer can\n\
-9 buyer paid\n\
39 by\n\
-28 by #\n\
-10 by a\n\
13 by bank\n\
44 by card\n\
15 by confirming\n\
-11 by direct\n\
-9 by e\n\
8 by entering\n\
-9 by hand\n\
-10 by itself\n\
-9 by law\n\
-11 by letter\n\
-9 by logging\n\
-12 by mail\n\
-19 by mistake\n\
11 by mitid\n\
29 by one\n\
21 by paying\n\
-29 by phone\n\
-11 by post\n\
13 by sms\n\
8 by western\n\
-14 by with\n\
35 by your\n\
9 by yourself\n\
-29 bye\n\
8 bøde\n\
-14 bøden\n\
-8 bøger\n\
-11 bønne…\n\
-11 bør\n\
-9 børn\n\
-22 børnene\n\
-8 børnene er\n\
11 børne…\n\
26 bøyle\n\
-29 c\n\
-52 ca\n\
-13 ca #\n\
-24 ca e\n\
17 ca sa\n\
11 ca se\n\
-11 cake\n\
11 calcu…\n\
39 calis…\n\
11 call\n\
-18 call #\n\
20 call again\n\
-16 call back\n\
8 call from\n\
39 call me\n\
8 call microsoft\n\
-9 call one\n\
9 call the\n\
-12 call us\n\
-15 call you\n\
-99 called\n\
-8 called by\n\
-9 called me\n\
-16 called us\n\
-16 caller\n\
-10 callers\n\
-119 calle…\n\
-12 calling about\n\
50 calling from\n\
-11 calling the\n\
-11 calls a\n\
8 calls from\n\
46 calls you\n\
12 camara\n\
12 camar…\n\
-53 came\n\
-18 came #\n\
-12 came to\n\
9 camera\n\
9 camer…\n\
11 camio…\n\
-61 can\n\
16 can add\n\
18 can be\n\
-15 can bring\n\
-11 can give\n\
12 can hear\n\
8 can help\n\
15 can i\n\
8 can match\n\
-19 can no\n\
19 can only\n\
-8 can renew\n\
-30 can see\n\
10 can send\n\
8 can somebody\n\
-13 can take\n\
-27 can use\n\
-95 can you\n\
-10 canada\n\
-10 canad…\n\
24 cancel\n\
11 cancel a\n\
-12 cancel any\n\
17 cancel it\n\
21 cancel the\n\
-20 cancelled\n\
19 cancer\n\
27 cance…\n\
27 canim\n\
16 cannot\n\
-15 cannot talk\n\
16 canno…\n\
64 cant\n\
8 cant do\n\
30 cant get\n\
15 cant help\n\
-14 cant make\n\
11 cant talk\n\
-9 canteen\n\
-9 cante…\n\
19 car\n\
12 car was\n\
29 card\n\
-16 card again\n\
31 card and\n\
19 card at\n\
46 card details\n\
-43 card ending\n\
28 card great\n\
9 card i\n\
-20 card if\n\
-12 card in\n\
-16 card information\n\
-40 card is\n\
22 card no\n\
46 card number\n\
11 card on\n\
-15 card or\n\
-9 card press\n\
13 card so\n\
-31 card to\n\
-16 card was\n\
-18 card you\n\
-32 cards\n\
-11 cards are\n\
16 cards for\n\
-11 cards from\n\
12 cardul\n\
-26 cardul si\n\
-12 care\n\
-24 care zice\n\
-22 caretaker\n\
-23 caret…\n\
16 cargo\n\
-9 carol…\n\
-10 carport\n\
-10 carpo…\n\
8 carri…\n\
-9 carry\n\
18 carta\n\
-12 carta di\n\
12 cartes\n\
12 carte…\n\
10 casa\n\
8 case\n\
9 case dk\n\
-16 case number\n\
-10 case order\n\
12 case press\n\
-9 case the\n\
11 case will\n\
9 case worker\n\
-21 cases\n\
-8 caseworker\n\
-8 casew…\n\
34 cash\n\
8 cash for\n\
13 cash from\n\
-14 caso\n\
-8 caso di\n\
8 caution\n\
11 cauti…\n\
23 ce\n\
-8 ce code\n\
-17 ce nest\n\
10 ce soir\n\
14 ce un\n\
10 ceci\n\
11 cellu…\n\
-19 centre\n\
-12 centr…\n\
15 ceo\n\
-10 cer\n\
-8 cere\n\
10 certi…\n\
14 cest\n\
-11 chain\n\
-9 chair\n\
19 chance\n\
19 chanc…\n\
-68 change\n\
-13 change it\n\
-8 change or\n\
-9 change the\n\
-17 change your\n\
13 changed bank\n\
-9 changed the\n\
-13 changes\n\
-100 chang…\n\
-9 charge\n\
8 charge #\n\
-9 charge of\n\
-12 charge your\n\
-17 charged\n\
-20 charged to\n\
9 charger\n\
-21 charging\n\
-35 charg…\n\
-9 charl…\n\
-8 chat og\n\
-8 chauf…\n\
19 che\n\
10 che ha\n\
-20 che non\n\
-41 check\n\
18 check if\n\
-30 check in\n\
-11 check that\n\
17 check the\n\
-12 check up\n\
-9 checked\n\
22 cheque\n\
8 cheque you\n\
22 chequ…\n\
9 cher\n\
-18 chi\n\
14 chiede il\n\
11 chied…\n\
-26 child\n\
-20 child abuse\n\
28 chip\n\
8 chipp…\n\
27 chiudere\n\
27 chiud…\n\
12 choose #\n\
15 choose your\n\
10 choos…\n\
-8 chrome on\n\
12 ci\n\
29 cia\n\
12 cia as\n\
18 ciagu\n\
18 ciagu #\n\
-8 ciao\n\
32 cifre\n\
19 cifre på\n\
22 cifre…\n\
8 cikan\n\
24 cikar…\n\
-25 citizen\n\
-35 citizen service\n\
-13 citizenship\n\
-35 citiz…\n\
8 citta…\n\
-13 city\n\
21 civil\n\
11 civil registration\n\
17 claim\n\
86 claim.abroad|claims\n\
86 claim.abroad|live\n\
65 claim.abroad|live claim.abroad|reader\n\
57 claim.abroad|live claim.abroad|speaks\n\
-18 claim.abroad|live claim.already-paid|live\n\
-14 claim.abroad|live claim.broken-phone|live\n\
23 claim.abroad|live claim.cannot-meet|live\n\
18 claim.abroad|live claim.cannot-meet|reader\n\
8 claim.abroad|live claim.cannot-meet|speaks\n\
-10 claim.abroad|live claim.case|live\n\
-26 claim.abroad|live claim.crime|live\n\
-8 claim.abroad|live claim.crime|reader\n\
138 claim.abroad|live claim.deposit|live\n\
53 claim.abroad|live claim.deposit|reader\n\
23 claim.abroad|live claim.deposit|speaks\n\
9 claim.abroad|live claim.fee|live\n\
8 claim.abroad|live claim.job|live\n\
-11 claim.abroad|live claim.other-account|live\n\
-15 claim.abroad|live claim.other-account|reader\n\
14 claim.abroad|live claim.paid-back|live\n\
19 claim.abroad|live claim.paid-back|reader\n\
-8 claim.abroad|live claim.prompt|live\n\
-12 claim.abroad|live credential.bank-details|live\n\
-11 claim.abroad|live credential.bank-details|reader\n\
19 claim.abroad|live credential.id-document|live\n\
-26 claim.abroad|live firm.bank|live\n\
-10 claim.abroad|live firm.bank|reader\n\
-17 claim.abroad|live firm.bank|speaks\n\
16 claim.abroad|live firm.courier|live\n\
17 claim.abroad|live firm.courier|reader\n\
14 claim.abroad|live firm.payment|reader\n\
59 claim.abroad|live money.amount|live\n\
15 claim.abroad|live money.amount|reader\n\
9 claim.abroad|live money.unusual-means|live\n\
11 claim.abroad|live money.valuables|live\n\
8 claim.abroad|live money.valuables|reader\n\
16 claim.abroad|live person.agent|live\n\
9 claim.abroad|live person.agent|reader\n\
28 claim.abroad|live person.family|live\n\
121 claim.abroad|live person.landlord|live\n\
15 claim.abroad|live person.landlord|reader\n\
13 claim.abroad|live person.landlord|speaks\n\
-12 claim.abroad|live threat.arrest|live\n\
-13 claim.abroad|live threat.block|live\n\
19 claim.abroad|live threat.court|live\n\
45 claim.abroad|live threat.deadline|live\n\
19 claim.abroad|live threat.deadline|reader\n\
17 claim.abroad|live threat.deadline|speaks\n\
20 claim.abroad|live threat.debt|live\n\
18 claim.abroad|live threat.debt|reader\n\
10 claim.abroad|live threat.deportation|live\n\
70 claim.abroad|reader\n\
12 claim.abroad|reader claim.abroad|speaks\n\
-13 claim.abroad|reader claim.already-paid|live\n\
20 claim.abroad|reader claim.cannot-meet|live\n\
17 claim.abroad|reader claim.cannot-meet|reader\n\
55 claim.abroad|reader claim.deposit|live\n\
38 claim.abroad|reader claim.deposit|reader\n\
12 claim.abroad|reader claim.deposit|speaks\n\
10 claim.abroad|reader claim.safe-account|reader\n\
8 claim.abroad|reader credential.balance|reader\n\
-12 claim.abroad|reader credential.bank-details|live\n\
-12 claim.abroad|reader credential.bank-details|reader\n\
-8 claim.abroad|reader firm.bank|live\n\
14 claim.abroad|reader firm.courier|live\n\
14 claim.abroad|reader firm.courier|reader\n\
33 claim.abroad|reader money.amount|live\n\
13 claim.abroad|reader money.amount|reader\n\
60 claim.abroad|reader person.landlord|live\n\
18 claim.abroad|reader threat.court|live\n\
26 claim.abroad|reader threat.deadline|live\n\
21 claim.abroad|reader threat.deadline|reader\n\
61 claim.abroad|speaks\n\
-17 claim.abroad|speaks claim.already-paid|live\n\
19 claim.abroad|speaks claim.cannot-meet|live\n\
14 claim.abroad|speaks claim.cannot-meet|reader\n\
8 claim.abroad|speaks claim.cannot-meet|speaks\n\
69 claim.abroad|speaks claim.deposit|live\n\
26 claim.abroad|speaks claim.deposit|reader\n\
21 claim.abroad|speaks claim.deposit|speaks\n\
-13 claim.abroad|speaks claim.other-account|live\n\
-15 claim.abroad|speaks claim.other-account|reader\n\
-15 claim.abroad|speaks credential.bank-details|live\n\
-15 claim.abroad|speaks credential.bank-details|reader\n\
-13 claim.abroad|speaks firm.bank|live\n\
11 claim.abroad|speaks money.amount|live\n\
69 claim.abroad|speaks person.landlord|live\n\
52 claim.all-money|claims\n\
-20 claim.all-money|denies\n\
52 claim.all-money|live\n\
49 claim.all-money|live claim.all-money|reader\n\
13 claim.all-money|live claim.all-money|speaks\n\
11 claim.all-money|live claim.already-paid|reader\n\
9 claim.all-money|live claim.already-paid|speaks\n\
-9 claim.all-money|live claim.case|reader\n\
16 claim.all-money|live claim.easy-money|live\n\
-9 claim.all-money|live claim.fee|live\n\
24 claim.all-money|live claim.hacked|live\n\
20 claim.all-money|live claim.hacked|reader\n\
26 claim.all-money|live claim.investment|live\n\
12 claim.all-money|live claim.investment|reader\n\
-10 claim.all-money|live claim.new-number|live\n\
-10 claim.all-money|live claim.new-number|speaks\n\
16 claim.all-money|live claim.other-account|live\n\
10 claim.all-money|live claim.other-account|reader\n\
8 claim.all-money|live claim.pick-up|reader\n\
11 claim.all-money|live claim.reassurance|live\n\
-9 claim.all-money|live claim.refund|reader\n\
46 claim.all-money|live claim.safe-account|live\n\
16 claim.all-money|live claim.safe-account|reader\n\
-11 claim.all-money|live claim.unusual-activity|live\n\
10 claim.all-money|live credential.balance|asks\n\
10 claim.all-money|live credential.balance|live\n\
20 claim.all-money|live credential.bank-details|asks\n\
28 claim.all-money|live credential.bank-details|live\n\
13 claim.all-money|live credential.bank-details|reader\n\
-13 claim.all-money|live credential.card|live\n\
16 claim.all-money|live credential.card|reader\n\
-10 claim.all-money|live credential.code|live\n\
-13 claim.all-money|live credential.cpr|reader\n\
11 claim.all-money|live credential.id-document|live\n\
11 claim.all-money|live credential.mitid|live\n\
-8 claim.all-money|live credential.one-time-code|live\n\
9 claim.all-money|live credential.password|asks\n\
11 claim.all-money|live credential.password|reader\n\
-12 claim.all-money|live firm.bank|live\n\
15 claim.all-money|live firm.bank|reader\n\
-26 claim.all-money|live firm.bank|speaks\n\
13 claim.all-money|live firm.payment|live\n\
33 claim.all-money|live money.amount|live\n\
16 claim.all-money|live money.amount|reader\n\
12 claim.all-money|live money.unusual-means|live\n\
18 claim.all-money|live money.unusual-means|reader\n\
-37 claim.all-money|live money.valuables|live\n\
9 claim.all-money|live money.valuables|reader\n\
-15 claim.all-money|live person.agent|live\n\
-12 claim.all-money|live person.agent|reader\n\
-9 claim.all-money|live person.agent|speaks\n\
-9 claim.all-money|live person.buyer|speaks\n\
15 claim.all-money|live person.family|live\n\
-14 claim.all-money|live threat.arrest|live\n\
21 claim.all-money|live threat.block|live\n\
29 claim.all-money|live threat.deadline|live\n\
41 claim.all-money|live threat.deadline|reader\n\
48 claim.all-money|reader\n\
8 claim.all-money|reader claim.all-money|speaks\n\
12 claim.all-money|reader claim.already-paid|live\n\
10 claim.all-money|reader claim.already-paid|reader\n\
9 claim.all-money|reader claim.already-paid|speaks\n\
-11 claim.all-money|reader claim.case|live\n\
-14 claim.all-money|reader claim.case|reader\n\
23 claim.all-money|reader claim.deposit|reader\n\
9 claim.all-money|reader claim.easy-money|live\n\
-12 claim.all-money|reader claim.fee|reader\n\
21 claim.all-money|reader claim.hacked|live\n\
16 claim.all-money|reader claim.hacked|reader\n\
12 claim.all-money|reader claim.investment|live\n\
11 claim.all-money|reader claim.investment|reader\n\
12 claim.all-money|reader claim.isolation|live\n\
9 claim.all-money|reader claim.isolation|speaks\n\
12 claim.all-money|reader claim.other-account|live\n\
9 claim.all-money|reader claim.other-account|reader\n\
-14 claim.all-money|reader claim.refund|live\n\
-15 claim.all-money|reader claim.refund|reader\n\
31 claim.all-money|reader claim.safe-account|live\n\
23 claim.all-money|reader claim.watched|reader\n\
-11 claim.all-money|reader claim.your-own|live\n\
-10 claim.all-money|reader claim.your-own|reader\n\
9 claim.all-money|reader credential.bank-details|asks\n\
8 claim.all-money|reader credential.cpr|reader\n\
9 claim.all-money|reader credential.mitid|asks\n\
8 claim.all-money|reader credential.mitid|live\n\
8 claim.all-money|reader credential.password|live\n\
8 claim.all-money|reader credential.password|reader\n\
21 claim.all-money|reader firm.bank|live\n\
12 claim.all-money|reader firm.bank|reader\n\
15 claim.all-money|reader money.unusual-means|live\n\
14 claim.all-money|reader money.unusual-means|reader\n\
-25 claim.all-money|reader money.valuables|reader\n\
-17 claim.all-money|reader person.agent|live\n\
-14 claim.all-money|reader person.agent|reader\n\
-11 claim.all-money|reader person.agent|speaks\n\
-9 claim.all-money|reader person.landlord|reader\n\
26 claim.all-money|reader threat.deadline|live\n\
43 claim.all-money|reader threat.deadline|reader\n\
17 claim.all-money|speaks\n\
11 claim.all-money|speaks firm.bank|live\n\
59 claim.already-paid|live claim.already-paid|reader\n\
11 claim.already-paid|live claim.already-paid|speaks\n\
-11 claim.already-paid|live claim.crime|live\n\
-19 claim.already-paid|live claim.deposit|live\n\
-16 claim.already-paid|live claim.fee|live\n\
10 claim.already-paid|live claim.job|live\n\
12 claim.already-paid|live claim.job|reader\n\
26 claim.already-paid|live claim.link|live\n\
15 claim.already-paid|live claim.link|reader\n\
-9 claim.already-paid|live claim.other-account|live\n\
-10 claim.already-paid|live claim.other-account|reader\n\
-8 claim.already-paid|live claim.paid-back|reader\n\
9 claim.already-paid|live claim.parcel|reader\n\
14 claim.already-paid|live claim.parcel|speaks\n\
-8 claim.already-paid|live claim.purchase|live\n\
-11 claim.already-paid|live claim.purchase|reader\n\
12 claim.already-paid|live claim.refund|live\n\
11 claim.already-paid|live claim.refund|reader\n\
-25 claim.already-paid|live claim.sent-by-mistake|live\n\
-25 claim.already-paid|live claim.sent-by-mistake|reader\n\
-15 claim.already-paid|live claim.unpaid|live\n\
-13 claim.already-paid|live claim.unpaid|reader\n\
8 claim.already-paid|live credential.balance|asks\n\
8 claim.already-paid|live credential.balance|live\n\
9 claim.already-paid|live credential.bank-details|asks\n\
26 claim.already-paid|live credential.card|asks\n\
17 claim.already-paid|live credential.card|live\n\
15 claim.already-paid|live credential.card|reader\n\
8 claim.already-paid|live credential.code|live\n\
23 claim.already-paid|live credential.code|reader\n\
10 claim.already-paid|live credential.mitid|asks\n\
10 claim.already-paid|live credential.mitid|live\n\
18 claim.already-paid|live credential.mitid|reader\n\
32 claim.already-paid|live firm.bank|reader\n\
-13 claim.already-paid|live firm.bank|speaks\n\
46 claim.already-paid|live firm.courier|live\n\
24 claim.already-paid|live firm.courier|reader\n\
23 claim.already-paid|live firm.courier|speaks\n\
29 claim.already-paid|live firm.shop|live\n\
15 claim.already-paid|live firm.shop|reader\n\
13 claim.already-paid|live money.amount|reader\n\
8 claim.already-paid|live money.unusual-means|reader\n\
32 claim.already-paid|live money.valuables|live\n\
32 claim.already-paid|live money.valuables|reader\n\
38 claim.already-paid|live person.buyer|live\n\
32 claim.already-paid|live person.buyer|reader\n\
11 claim.already-paid|live person.buyer|speaks\n\
10 claim.already-paid|live person.family|live\n\
8 claim.already-paid|live person.family|speaks\n\
13 claim.already-paid|live person.landlord|reader\n\
23 claim.already-paid|live threat.block|live\n\
14 claim.already-paid|live threat.block|reader\n\
-35 claim.already-paid|live threat.deadline|live\n\
-9 claim.already-paid|live threat.deadline|speaks\n\
59 claim.already-paid|reader\n\
27 claim.already-paid|reader claim.already-paid|speaks\n\
-8 claim.already-paid|reader claim.emergency|reader\n\
9 claim.already-paid|reader claim.job|live\n\
14 claim.already-paid|reader claim.link|live\n\
11 claim.already-paid|reader claim.link|reader\n\
-11 claim.already-paid|reader claim.paid-back|live\n\
-11 claim.already-paid|reader claim.paid-back|reader\n\
13 claim.already-paid|reader claim.parcel|live\n\
10 claim.already-paid|reader claim.parcel|reader\n\
11 claim.already-paid|reader claim.parcel|speaks\n\
-8 claim.already-paid|reader claim.purchase|reader\n\
12 claim.already-paid|reader claim.refund|live\n\
-25 claim.already-paid|reader claim.sent-by-mistake|live\n\
-25 claim.already-paid|reader claim.sent-by-mistake|reader\n\
18 claim.already-paid|reader credential.card|asks\n\
17 claim.already-paid|reader credential.card|live\n\
10 claim.already-paid|reader credential.card|reader\n\
8 claim.already-paid|reader credential.mitid|live\n\
8 claim.already-paid|reader credential.password|live\n\
8 claim.already-paid|reader credential.password|reader\n\
39 claim.already-paid|reader firm.bank|live\n\
33 claim.already-paid|reader firm.bank|reader\n\
22 claim.already-paid|reader firm.courier|live\n\
15 claim.already-paid|reader firm.courier|reader\n\
13 claim.already-paid|reader firm.courier|speaks\n\
13 claim.already-paid|reader firm.shop|live\n\
11 claim.already-paid|reader firm.shop|reader\n\
19 claim.already-paid|reader money.amount|reader\n\
12 claim.already-paid|reader money.unusual-means|live\n\
30 claim.already-paid|reader money.valuables|live\n\
28 claim.already-paid|reader money.valuables|reader\n\
25 claim.already-paid|reader person.buyer|live\n\
10 claim.already-paid|reader person.buyer|reader\n\
13 claim.already-paid|reader person.buyer|speaks\n\
10 claim.already-paid|reader threat.deadline|live\n\
15 claim.already-paid|speaks\n\
-10 claim.already-paid|speaks claim.fee|live\n\
-8 claim.already-paid|speaks claim.parcel|live\n\
8 claim.already-paid|speaks credential.card|asks\n\
11 claim.already-paid|speaks credential.card|live\n\
8 claim.already-paid|speaks credential.card|reader\n\
14 claim.already-paid|speaks firm.bank|live\n\
12 claim.already-paid|speaks firm.bank|reader\n\
13 claim.already-paid|speaks firm.courier|live\n\
11 claim.already-paid|speaks firm.courier|reader\n\
10 claim.already-paid|speaks firm.courier|speaks\n\
8 claim.already-paid|speaks money.amount|speaks\n\
14 claim.already-paid|speaks money.valuables|live\n\
13 claim.already-paid|speaks money.valuables|reader\n\
20 claim.already-paid|speaks person.buyer|live\n\
9 claim.already-paid|speaks person.buyer|speaks\n\
16 claim.already-paid|speaks threat.block|live\n\
124 claim.broken-phone|claims\n\
124 claim.broken-phone|live\n\
9 claim.broken-phone|live claim.cannot-meet|live\n\
17 claim.broken-phone|live claim.cannot-meet|speaks\n\
13 claim.broken-phone|live claim.deposit|live\n\
52 claim.broken-phone|live claim.emergency|live\n\
10 claim.broken-phone|live claim.emergency|reader\n\
23 claim.broken-phone|live claim.emergency|speaks\n\
128 claim.broken-phone|live claim.new-number|live\n\
8 claim.broken-phone|live claim.new-number|reader\n\
52 claim.broken-phone|live claim.new-number|speaks\n\
12 claim.broken-phone|live claim.no-checking|live\n\
11 claim.broken-phone|live claim.unpaid|live\n\
32 claim.broken-phone|live credential.bank-details|live\n\
-18 claim.broken-phone|live credential.card|live\n\
-12 claim.broken-phone|live credential.code|live\n\
-15 claim.broken-phone|live credential.id-document|live\n\
-14 claim.broken-phone|live credential.mitid|live\n\
28 claim.broken-phone|live firm.bank|live\n\
24 claim.broken-phone|live money.amount|live\n\
-12 claim.broken-phone|live money.valuables|live\n\
-10 claim.broken-phone|live money.valuables|reader\n\
148 claim.broken-phone|live person.family|live\n\
11 claim.broken-phone|live person.family|reader\n\
62 claim.broken-phone|live person.family|speaks\n\
-11 claim.broken-phone|live person.landlord|live\n\
-30 claim.broken-phone|live threat.block|live\n\
-15 claim.broken-phone|live threat.block|speaks\n\
65 claim.broken-phone|live threat.deadline|live\n\
31 claim.broken-phone|live threat.deadline|reader\n\
13 claim.broken-phone|live threat.deadline|speaks\n\
8 claim.broken-phone|reader claim.new-number|reader\n\
11 claim.broken-phone|reader person.family|live\n\
-8 claim.broken-phone|reports\n\
17 claim.broken-phone|speaks claim.cannot-meet|live\n\
17 claim.broken-phone|speaks claim.cannot-meet|speaks\n\
9 claim.broken-phone|speaks claim.deposit|live\n\
8 claim.broken-phone|speaks claim.emergency|live\n\
19 claim.broken-phone|speaks claim.new-number|live\n\
18 claim.broken-phone|speaks claim.new-number|speaks\n\
12 claim.broken-phone|speaks credential.bank-details|live\n\
13 claim.broken-phone|speaks money.amount|live\n\
17 claim.broken-phone|speaks person.family|live\n\
-14 claim.broken-phone|speaks threat.block|live\n\
11 claim.broken-phone|speaks threat.deadline|live\n\
62 claim.cannot-meet|claims\n\
62 claim.cannot-meet|live\n\
20 claim.cannot-meet|live claim.cannot-meet|reader\n\
28 claim.cannot-meet|live claim.cannot-meet|speaks\n\
57 claim.cannot-meet|live claim.deposit|live\n\
26 claim.cannot-meet|live claim.deposit|reader\n\
12 claim.cannot-meet|live claim.deposit|speaks\n\
32 claim.cannot-meet|live claim.emergency|live\n\
8 claim.cannot-meet|live claim.job|live\n\
18 claim.cannot-meet|live claim.new-number|live\n\
13 claim.cannot-meet|live claim.new-number|speaks\n\
12 claim.cannot-meet|live claim.no-checking|live\n\
18 claim.cannot-meet|live claim.paid-back|live\n\
18 claim.cannot-meet|live claim.paid-back|reader\n\
11 claim.cannot-meet|live claim.purchase|live\n\
15 claim.cannot-meet|live claim.unpaid|live\n\
13 claim.cannot-meet|live claim.unusual-activity|live\n\
13 claim.cannot-meet|live credential.bank-details|live\n\
8 claim.cannot-meet|live credential.bank-details|reader\n\
10 claim.cannot-meet|live credential.code|asks\n\
13 claim.cannot-meet|live credential.code|live\n\
10 claim.cannot-meet|live firm.bank|live\n\
9 claim.cannot-meet|live firm.courier|live\n\
18 claim.cannot-meet|live firm.payment|live\n\
18 claim.cannot-meet|live firm.payment|reader\n\
38 claim.cannot-meet|live money.amount|live\n\
8 claim.cannot-meet|live money.amount|reader\n\
10 claim.cannot-meet|live money.unusual-means|live\n\
-8 claim.cannot-meet|live money.unusual-means|reader\n\
34 claim.cannot-meet|live person.family|live\n\
24 claim.cannot-meet|live person.family|speaks\n\
30 claim.cannot-meet|live person.landlord|live\n\
8 claim.cannot-meet|live person.landlord|reader\n\
12 claim.cannot-meet|live person.landlord|speaks\n\
8 claim.cannot-meet|live threat.block|live\n\
48 claim.cannot-meet|live threat.deadline|live\n\
26 claim.cannot-meet|live threat.deadline|reader\n\
29 claim.cannot-meet|live threat.deadline|speaks\n\
23 claim.cannot-meet|reader\n\
9 claim.cannot-meet|reader claim.deposit|live\n\
9 claim.cannot-meet|reader claim.deposit|reader\n\
10 claim.cannot-meet|reader claim.deposit|speaks\n\
9 claim.cannot-meet|reader claim.new-number|live\n\
13 claim.cannot-meet|reader person.family|live\n\
9 claim.cannot-meet|reader person.family|speaks\n\
11 claim.cannot-meet|reader person.landlord|live\n\
9 claim.cannot-meet|reader threat.deadline|live\n\
8 claim.cannot-meet|reader threat.deadline|reader\n\
33 claim.cannot-meet|speaks\n\
18 claim.cannot-meet|speaks claim.emergency|live\n\
18 claim.cannot-meet|speaks claim.new-number|live\n\
13 claim.cannot-meet|speaks claim.new-number|speaks\n\
14 claim.cannot-meet|speaks claim.unpaid|live\n\
11 claim.cannot-meet|speaks credential.bank-details|live\n\
9 claim.cannot-meet|speaks money.amount|live\n\
24 claim.cannot-meet|speaks person.family|live\n\
22 claim.cannot-meet|speaks person.family|speaks\n\
35 claim.cannot-meet|speaks threat.deadline|live\n\
10 claim.cannot-meet|speaks threat.deadline|reader\n\
17 claim.cannot-meet|speaks threat.deadline|speaks\n\
45 claim.case|claims\n\
45 claim.case|live\n\
41 claim.case|live claim.case|reader\n\
21 claim.case|live claim.case|speaks\n\
30 claim.case|live claim.crime|live\n\
55 claim.case|live claim.crime|reader\n\
10 claim.case|live claim.emergency|live\n\
-21 claim.case|live claim.fee|live\n\
15 claim.case|live claim.fee|reader\n\
11 claim.case|live claim.fee|speaks\n\
33 claim.case|live claim.fine|live\n\
-19 claim.case|live claim.hacked|live\n\
-18 claim.case|live claim.hacked|reader\n\
8 claim.case|live claim.investment|live\n\
28 claim.case|live claim.link|live\n\
9 claim.case|live claim.link|speaks\n\
17 claim.case|live claim.no-checking|live\n\
-16 claim.case|live claim.parcel|live\n\
14 claim.case|live claim.pick-up|live\n\
19 claim.case|live claim.pick-up|reader\n\
11 claim.case|live claim.prize|live\n\
-9 claim.case|live claim.purchase|live\n\
-8 claim.case|live claim.renewal|live\n\
13 claim.case|live claim.robot|live\n\
11 claim.case|live claim.robot|reader\n\
-8 claim.case|live claim.safe-account|reader\n\
-10 claim.case|live claim.unpaid|reader\n\
8 claim.case|live claim.unusual-activity|reader\n\
-10 claim.case|live claim.unusual-activity|speaks\n\
-9 claim.case|live claim.your-own|live\n\
17 claim.case|live credential.bank-details|asks\n\
11 claim.case|live credential.bank-details|live\n\
11 claim.case|live credential.bank-details|reader\n\
28 claim.case|live credential.code|live\n\
9 claim.case|live credential.cpr|asks\n\
25 claim.case|live credential.cpr|live\n\
11 claim.case|live credential.cpr|reader\n\
19 claim.case|live credential.cpr|speaks\n\
48 claim.case|live credential.id-document|live\n\
22 claim.case|live credential.id-document|reader\n\
20 claim.case|live credential.id-document|speaks\n\
18 claim.case|live credential.one-time-code|reader\n\
8 claim.case|live credential.password|live\n\
29 claim.case|live credential.personal-information|live\n\
14 claim.case|live credential.personal-information|reader\n\
-23 claim.case|live firm.bank|live\n\
-9 claim.case|live firm.bank|reader\n\
8 claim.case|live firm.payment|live\n\
10 claim.case|live firm.toll|live\n\
15 claim.case|live firm.toll|speaks\n\
56 claim.case|live money.amount|live\n\
19 claim.case|live money.amount|reader\n\
14 claim.case|live money.amount|speaks\n\
41 claim.case|live threat.arrest|live\n\
39 claim.case|live threat.arrest|reader\n\
35 claim.case|live threat.block|live\n\
18 claim.case|live threat.block|reader\n\
23 claim.case|live threat.court|live\n\
16 claim.case|live threat.court|reader\n\
61 claim.case|live threat.deadline|live\n\
10 claim.case|live threat.deadline|speaks\n\
-8 claim.case|live threat.debt|speaks\n\
9 claim.case|live threat.deportation|live\n\
17 claim.case|live threat.exposure|live\n\
17 claim.case|live threat.exposure|reader\n\
47 claim.case|reader\n\
35 claim.case|reader claim.crime|live\n\
21 claim.case|reader claim.crime|reader\n\
11 claim.case|reader claim.fee|reader\n\
-18 claim.case|reader claim.hacked|live\n\
-18 claim.case|reader claim.hacked|reader\n\
11 claim.case|reader claim.prize|live\n\
11 claim.case|reader claim.robot|live\n\
9 claim.case|reader claim.robot|reader\n\
-8 claim.case|reader claim.safe-account|reader\n\
11 claim.case|reader claim.unusual-activity|live\n\
8 claim.case|reader claim.unusual-activity|reader\n\
9 claim.case|reader credential.code|live\n\
27 claim.case|reader credential.cpr|live\n\
19 claim.case|reader credential.cpr|speaks\n\
40 claim.case|reader credential.id-document|live\n\
16 claim.case|reader credential.id-document|reader\n\
19 claim.case|reader credential.id-document|speaks\n\
9 claim.case|reader credential.one-time-code|live\n\
10 claim.case|reader credential.personal-information|reader\n\
-9 claim.case|reader firm.bank|reader\n\
18 claim.case|reader money.amount|live\n\
11 claim.case|reader money.amount|reader\n\
10 claim.case|reader money.amount|speaks\n\
9 claim.case|reader money.unusual-means|live\n\
-13 claim.case|reader money.valuables|live\n\
-13 claim.case|reader money.valuables|reader\n\
-8 claim.case|reader person.family|live\n\
-12 claim.case|reader person.landlord|live\n\
39 claim.case|reader threat.arrest|live\n\
28 claim.case|reader threat.arrest|reader\n\
26 claim.case|reader threat.block|live\n\
16 claim.case|reader threat.block|reader\n\
22 claim.case|reader threat.deadline|live\n\
9 claim.case|reader threat.deadline|speaks\n\
10 claim.case|reader threat.debt|live\n\
12 claim.case|reader threat.exposure|live\n\
12 claim.case|reader threat.exposure|reader\n\
-9 claim.case|reports\n\
34 claim.case|speaks\n\
13 claim.case|speaks claim.crime|live\n\
10 claim.case|speaks claim.crime|reader\n\
-9 claim.case|speaks claim.hacked|live\n\
-9 claim.case|speaks claim.hacked|reader\n\
8 claim.case|speaks claim.unusual-activity|live\n\
8 claim.case|speaks claim.unusual-activity|reader\n\
16 claim.case|speaks credential.code|live\n\
12 claim.case|speaks credential.id-document|live\n\
21 claim.case|speaks credential.personal-information|live\n\
8 claim.case|speaks credential.personal-information|reader\n\
-11 claim.case|speaks firm.bank|live\n\
8 claim.case|speaks person.agent|live\n\
11 claim.case|speaks threat.arrest|live\n\
16 claim.case|speaks threat.block|live\n\
13 claim.case|speaks threat.block|reader\n\
11 claim.case|speaks threat.court|live\n\
33 claim.crime|claims\n\
8 claim.crime|denies\n\
33 claim.crime|live\n\
111 claim.crime|live claim.crime|reader\n\
-10 claim.crime|live claim.crime|speaks\n\
26 claim.crime|live claim.deposit|live\n\
12 claim.crime|live claim.deposit|reader\n\
-11 claim.crime|live claim.easy-money|live\n\
11 claim.crime|live claim.fee|reader\n\
-8 claim.crime|live claim.fine|live\n\
-8 claim.crime|live claim.fine|reader\n\
24 claim.crime|live claim.hacked|live\n\
22 claim.crime|live claim.hacked|reader\n\
9 claim.crime|live claim.hacked|speaks\n\
17 claim.crime|live claim.isolation|live\n\
9 claim.crime|live claim.isolation|reader\n\
-16 claim.crime|live claim.job|live\n\
23 claim.crime|live claim.link|live\n\
60 claim.crime|live claim.misused-name|live\n\
60 claim.crime|live claim.misused-name|reader\n\
21 claim.crime|live claim.misused-name|speaks\n\
-15 claim.crime|live claim.mule|live\n\
30 claim.crime|live claim.no-checking|live\n\
15 claim.crime|live claim.no-checking|speaks\n\
16 claim.crime|live claim.parcel|live\n\
23 claim.crime|live claim.parcel|reader\n\
16 claim.crime|live claim.parcel|speaks\n\
-24 claim.crime|live claim.prize|live\n\
-8 claim.crime|live claim.prompt|reader\n\
-8 claim.crime|live claim.purchase|live\n\
11 claim.crime|live claim.recovery|live\n\
-25 claim.crime|live claim.renewal|live\n\
-14 claim.crime|live claim.renewal|reader\n\
-10 claim.crime|live claim.residence|live\n\
9 claim.crime|live claim.robot|live\n\
34 claim.crime|live claim.safe-account|live\n\
20 claim.crime|live claim.safe-account|reader\n\
14 claim.crime|live claim.unusual-activity|live\n\
-11 claim.crime|live claim.your-own|live\n\
17 claim.crime|live credential.balance|asks\n\
12 claim.crime|live credential.balance|live\n\
9 claim.crime|live credential.balance|reader\n\
18 claim.crime|live credential.bank-details|asks\n\
15 claim.crime|live credential.bank-details|reader\n\
-56 claim.crime|live credential.card|live\n\
-29 claim.crime|live credential.card|reader\n\
-8 claim.crime|live credential.code|asks\n\
-10 claim.crime|live credential.code|live\n\
14 claim.crime|live credential.cpr|asks\n\
46 claim.crime|live credential.cpr|live\n\
41 claim.crime|live credential.cpr|reader\n\
15 claim.crime|live credential.cpr|speaks\n\
13 claim.crime|live credential.id-document|live\n\
32 claim.crime|live credential.id-document|reader\n\
-8 claim.crime|live credential.mitid|reader\n\
-13 claim.crime|live credential.mitid|speaks\n\
10 claim.crime|live credential.password|live\n\
8 claim.crime|live credential.password|reader\n\
-9 claim.crime|live credential.personal-information|asks\n\
-22 claim.crime|live credential.pin|asks\n\
-12 claim.crime|live credential.pin|live\n\
-42 claim.crime|live firm.bank|live\n\
-32 claim.crime|live firm.bank|reader\n\
-33 claim.crime|live firm.bank|speaks\n\
10 claim.crime|live firm.courier|speaks\n\
10 claim.crime|live money.amount|live\n\
-13 claim.crime|live money.amount|reader\n\
-30 claim.crime|live money.valuables|live\n\
13 claim.crime|live money.valuables|reader\n\
-9 claim.crime|live person.agent|live\n\
14 claim.crime|live person.family|live\n\
9 claim.crime|live person.family|speaks\n\
28 claim.crime|live threat.arrest|live\n\
42 claim.crime|live threat.arrest|reader\n\
-27 claim.crime|live threat.block|live\n\
-15 claim.crime|live threat.block|reader\n\
33 claim.crime|live threat.court|reader\n\
25 claim.crime|live threat.deadline|live\n\
24 claim.crime|live threat.deadline|reader\n\
-13 claim.crime|live threat.deadline|speaks\n\
-25 claim.crime|live threat.deportation|live\n\
10 claim.crime|live threat.exposure|live\n\
10 claim.crime|live threat.exposure|reader\n\
111 claim.crime|reader\n\
15 claim.crime|reader claim.crime|speaks\n\
17 claim.crime|reader claim.deposit|live\n\
12 claim.crime|reader claim.deposit|reader\n\
-8 claim.crime|reader claim.fine|reader\n\
20 claim.crime|reader claim.hacked|live\n\
18 claim.crime|reader claim.hacked|reader\n\
14 claim.crime|reader claim.isolation|live\n\
9 claim.crime|reader claim.isolation|reader\n\
22 claim.crime|reader claim.link|live\n\
12 claim.crime|reader claim.link|speaks\n\
47 claim.crime|reader claim.misused-name|live\n\
39 claim.crime|reader claim.misused-name|reader\n\
13 claim.crime|reader claim.misused-name|speaks\n\
15 claim.crime|reader claim.no-checking|live\n\
8 claim.crime|reader claim.parcel|live\n\
8 claim.crime|reader claim.parcel|reader\n\
8 claim.crime|reader claim.parcel|speaks\n\
8 claim.crime|reader claim.pick-up|reader\n\
-9 claim.crime|reader claim.prompt|reader\n\
-14 claim.crime|reader claim.renewal|live\n\
-14 claim.crime|reader claim.renewal|reader\n\
16 claim.crime|reader claim.safe-account|live\n\
8 claim.crime|reader credential.bank-details|asks\n\
8 claim.crime|reader credential.bank-details|live\n\
-30 claim.crime|reader credential.card|live\n\
-32 claim.crime|reader credential.card|reader\n\
12 claim.crime|reader credential.cpr|asks\n\
49 claim.crime|reader credential.cpr|live\n\
24 claim.crime|reader credential.cpr|reader\n\
10 claim.crime|reader credential.cpr|speaks\n\
17 claim.crime|reader credential.id-document|live\n\
23 claim.crime|reader credential.id-document|reader\n\
20 claim.crime|reader credential.password|live\n\
19 claim.crime|reader credential.password|reader\n\
-10 claim.crime|reader credential.personal-information|asks\n\
-9 claim.crime|reader credential.pin|asks\n\
-36 claim.crime|reader firm.bank|live\n\
-35 claim.crime|reader firm.bank|reader\n\
-22 claim.crime|reader firm.bank|speaks\n\
-12 claim.crime|reader money.amount|reader\n\
9 claim.crime|reader money.unusual-means|live\n\
13 claim.crime|reader money.valuables|live\n\
8 claim.crime|reader person.family|reader\n\
74 claim.crime|reader threat.arrest|live\n\
34 claim.crime|reader threat.arrest|reader\n\
-9 claim.crime|reader threat.block|reader\n\
28 claim.crime|reader threat.court|live\n\
28 claim.crime|reader threat.court|reader\n\
50 claim.crime|reader threat.deadline|live\n\
39 claim.crime|reader threat.deadline|reader\n\
10 claim.crime|reader threat.exposure|live\n\
10 claim.crime|reader threat.exposure|reader\n\
-9 claim.crime|speaks claim.fee|live\n\
14 claim.crime|speaks claim.misused-name|live\n\
14 claim.crime|speaks claim.misused-name|reader\n\
10 claim.crime|speaks claim.misused-name|speaks\n\
8 claim.crime|speaks claim.parcel|live\n\
8 claim.crime|speaks claim.parcel|speaks\n\
-11 claim.crime|speaks claim.pick-up|live\n\
11 claim.crime|speaks credential.balance|asks\n\
-9 claim.crime|speaks credential.bank-details|live\n\
-9 claim.crime|speaks credential.card|live\n\
9 claim.crime|speaks credential.cpr|live\n\
-11 claim.crime|speaks credential.mitid|speaks\n\
8 claim.crime|speaks credential.personal-information|live\n\
-20 claim.crime|speaks firm.bank|live\n\
-12 claim.crime|speaks firm.bank|reader\n\
-12 claim.crime|speaks threat.arrest|live\n\
18 claim.deposit|claims\n\
18 claim.deposit|live\n\
18 claim.deposit|live claim.easy-money|live\n\
9 claim.deposit|live claim.easy-money|reader\n\
8 claim.deposit|live claim.easy-money|speaks\n\
15 claim.deposit|live claim.emergency|live\n\
17 claim.deposit|live claim.fee|live\n\
-8 claim.deposit|live claim.fine|live\n\
-9 claim.deposit|live claim.fine|reader\n\
19 claim.deposit|live claim.investment|live\n\
24 claim.deposit|live claim.job|live\n\
10 claim.deposit|live claim.job|reader\n\
9 claim.deposit|live claim.link|live\n\
8 claim.deposit|live claim.link|reader\n\
14 claim.deposit|live claim.menu|live\n\
21 claim.deposit|live claim.new-number|live\n\
17 claim.deposit|live claim.no-checking|live\n\
26 claim.deposit|live claim.other-account|live\n\
14 claim.deposit|live claim.other-account|reader\n\
29 claim.deposit|live claim.paid-back|live\n\
31 claim.deposit|live claim.paid-back|reader\n\
8 claim.deposit|live claim.parcel|live\n\
-9 claim.deposit|live claim.prize|live\n\
8 claim.deposit|live claim.reassurance|reader\n\
17 claim.deposit|live claim.recovery|live\n\
-28 claim.deposit|live claim.refund|live\n\
-20 claim.deposit|live claim.refund|reader\n\
8 claim.deposit|live claim.renewal|live\n\
9 claim.deposit|live claim.renewal|reader\n\
-8 claim.deposit|live claim.residence|live\n\
-9 claim.deposit|live claim.residence|reader\n\
10 claim.deposit|live claim.safe-account|reader\n\
9 claim.deposit|live claim.sent-by-mistake|live\n\
12 claim.deposit|live claim.unpaid|live\n\
-13 claim.deposit|live claim.unusual-activity|reader\n\
-8 claim.deposit|live claim.your-own|live\n\
-30 claim.deposit|live credential.bank-details|asks\n\
-14 claim.deposit|live credential.bank-details|reader\n\
8 claim.deposit|live credential.bank-details|speaks\n\
28 claim.deposit|live credential.card|asks\n\
33 claim.deposit|live credential.card|live\n\
23 claim.deposit|live credential.card|reader\n\
12 claim.deposit|live credential.card|speaks\n\
15 claim.deposit|live credential.code|live\n\
-13 claim.deposit|live credential.id-document|asks\n\
-25 claim.deposit|live credential.id-document|speaks\n\
9 claim.deposit|live credential.nemid|live\n\
18 claim.deposit|live credential.password|asks\n\
14 claim.deposit|live credential.password|live\n\
12 claim.deposit|live credential.password|reader\n\
8 claim.deposit|live credential.password|speaks\n\
-13 claim.deposit|live credential.personal-information|asks\n\
-8 claim.deposit|live credential.personal-information|speaks\n\
31 claim.deposit|live firm.bank|live\n\
10 claim.deposit|live firm.bank|speaks\n\
40 claim.deposit|live firm.courier|live\n\
23 claim.deposit|live firm.courier|reader\n\
48 claim.deposit|live firm.payment|live\n\
21 claim.deposit|live firm.payment|reader\n\
-13 claim.deposit|live firm.shop|live\n\
-10 claim.deposit|live firm.toll|live\n\
-10 claim.deposit|live firm.toll|reader\n\
-13 claim.deposit|live money.amount|speaks\n\
51 claim.deposit|live money.unusual-means|live\n\
25 claim.deposit|live money.unusual-means|reader\n\
17 claim.deposit|live money.valuables|live\n\
20 claim.deposit|live money.valuables|reader\n\
-13 claim.deposit|live person.agent|live\n\
63 claim.deposit|live person.family|live\n\
29 claim.deposit|live person.family|reader\n\
11 claim.deposit|live person.family|speaks\n\
64 claim.deposit|live person.landlord|live\n\
-24 claim.deposit|live person.landlord|reader\n\
15 claim.deposit|live threat.arrest|live\n\
22 claim.deposit|live threat.block|live\n\
10 claim.deposit|live threat.block|reader\n\
-9 claim.deposit|live threat.court|live\n\
42 claim.deposit|live threat.deadline|live\n\
30 claim.deposit|live threat.deadline|reader\n\
15 claim.deposit|live threat.deadline|speaks\n\
-8 claim.deposit|live threat.return|reader\n\
30 claim.deposit|reader\n\
20 claim.deposit|reader claim.deposit|speaks\n\
-8 claim.deposit|reader claim.fine|live\n\
-9 claim.deposit|reader claim.fine|reader\n\
8 claim.deposit|reader claim.hacked|live\n\
8 claim.deposit|reader claim.hacked|reader\n\
14 claim.deposit|reader claim.job|live\n\
9 claim.deposit|reader claim.job|reader\n\
15 claim.deposit|reader claim.link|live\n\
8 claim.deposit|reader claim.link|reader\n\
8 claim.deposit|reader claim.no-checking|live\n\
22 claim.deposit|reader claim.other-account|live\n\
9 claim.deposit|reader claim.other-account|reader\n\
15 claim.deposit|reader claim.paid-back|live\n\
15 claim.deposit|reader claim.paid-back|reader\n\
-12 claim.deposit|reader claim.pick-up|live\n\
-13 claim.deposit|reader claim.pick-up|reader\n\
-24 claim.deposit|reader claim.refund|live\n\
-13 claim.deposit|reader claim.refund|reader\n\
10 claim.deposit|reader claim.renewal|live\n\
10 claim.deposit|reader claim.renewal|reader\n\
10 claim.deposit|reader claim.safe-account|live\n\
10 claim.deposit|reader claim.safe-account|reader\n\
12 claim.deposit|reader claim.sent-by-mistake|live\n\
11 claim.deposit|reader claim.unpaid|live\n\
-13 claim.deposit|reader claim.unusual-activity|reader\n\
22 claim.deposit|reader claim.watched|reader\n\
-40 claim.deposit|reader credential.bank-details|asks\n\
-14 claim.deposit|reader credential.bank-details|live\n\
-19 claim.deposit|reader credential.bank-details|reader\n\
8 claim.deposit|reader credential.bank-details|speaks\n\
26 claim.deposit|reader credential.card|asks\n\
35 claim.deposit|reader credential.card|live\n\
28 claim.deposit|reader credential.card|reader\n\
15 claim.deposit|reader credential.card|speaks\n\
10 claim.deposit|reader credential.code|reader\n\
23 claim.deposit|reader credential.cpr|reader\n\
-12 claim.deposit|reader credential.id-document|live\n\
-16 claim.deposit|reader credential.id-document|reader\n\
-12 claim.deposit|reader credential.id-document|speaks\n\
12 claim.deposit|reader credential.mitid|live\n\
9 claim.deposit|reader credential.mitid|reader\n\
13 claim.deposit|reader credential.nemid|live\n\
15 claim.deposit|reader credential.password|asks\n\
9 claim.deposit|reader credential.password|live\n\
9 claim.deposit|reader credential.password|reader\n\
8 claim.deposit|reader credential.password|speaks\n\
-10 claim.deposit|reader credential.personal-information|asks\n\
8 claim.deposit|reader credential.personal-information|live\n\
9 claim.deposit|reader credential.personal-information|reader\n\
11 claim.deposit|reader firm.bank|speaks\n\
20 claim.deposit|reader firm.courier|live\n\
20 claim.deposit|reader firm.courier|reader\n\
23 claim.deposit|reader firm.payment|live\n\
16 claim.deposit|reader firm.payment|reader\n\
-16 claim.deposit|reader money.amount|speaks\n\
20 claim.deposit|reader money.unusual-means|live\n\
18 claim.deposit|reader money.unusual-means|reader\n\
8 claim.deposit|reader money.valuables|live\n\
11 claim.deposit|reader person.family|live\n\
16 claim.deposit|reader person.family|reader\n\
-20 claim.deposit|reader person.landlord|reader\n\
8 claim.deposit|reader person.landlord|speaks\n\
8 claim.deposit|reader threat.arrest|live\n\
19 claim.deposit|reader threat.block|live\n\
14 claim.deposit|reader threat.block|reader\n\
41 claim.deposit|reader threat.deadline|live\n\
35 claim.deposit|reader threat.deadline|reader\n\
15 claim.deposit|reader threat.deadline|speaks\n\
-8 claim.deposit|reader threat.return|live\n\
-8 claim.deposit|reader threat.return|reader\n\
21 claim.deposit|reports\n\
10 claim.deposit|speaks claim.fee|live\n\
9 claim.deposit|speaks claim.fee|reader\n\
11 claim.deposit|speaks claim.job|live\n\
15 claim.deposit|speaks claim.other-account|live\n\
-10 claim.deposit|speaks claim.refund|live\n\
-10 claim.deposit|speaks claim.refund|reader\n\
8 claim.deposit|speaks claim.sent-by-mistake|live\n\
16 claim.deposit|speaks credential.bank-details|live\n\
-8 claim.deposit|speaks credential.cpr|live\n\
11 claim.deposit|speaks firm.bank|live\n\
10 claim.deposit|speaks firm.bank|reader\n\
11 claim.deposit|speaks firm.bank|speaks\n\
11 claim.deposit|speaks firm.payment|live\n\
-8 claim.deposit|speaks person.agent|live\n\
12 claim.deposit|speaks person.landlord|live\n\
22 claim.deposit|speaks threat.deadline|live\n\
18 claim.deposit|speaks threat.deadline|reader\n\
80 claim.easy-money|claims\n\
80 claim.easy-money|live\n\
51 claim.easy-money|live claim.easy-money|reader\n\
29 claim.easy-money|live claim.easy-money|speaks\n\
25 claim.easy-money|live claim.investment|live\n\
9 claim.easy-money|live claim.investment|reader\n\
11 claim.easy-money|live claim.job|live\n\
22 claim.easy-money|live claim.job|reader\n\
19 claim.easy-money|live claim.job|speaks\n\
25 claim.easy-money|live claim.mule|live\n\
32 claim.easy-money|live claim.mule|reader\n\
9 claim.easy-money|live claim.mule|speaks\n\
10 claim.easy-money|live claim.paid-back|live\n\
10 claim.easy-money|live claim.paid-back|reader\n\
12 claim.easy-money|live claim.reassurance|live\n\
10 claim.easy-money|live claim.sent-by-mistake|live\n\
10 claim.easy-money|live claim.sent-by-mistake|reader\n\
14 claim.easy-money|live credential.bank-details|reader\n\
-9 claim.easy-money|live credential.code|asks\n\
-9 claim.easy-money|live credential.code|live\n\
-8 claim.easy-money|live credential.id-document|live\n\
-11 claim.easy-money|live credential.pin|asks\n\
-11 claim.easy-money|live credential.pin|live\n\
8 claim.easy-money|live firm.telecom|live\n\
85 claim.easy-money|live money.amount|live\n\
51 claim.easy-money|live money.amount|reader\n\
8 claim.easy-money|live money.unusual-means|live\n\
18 claim.easy-money|live money.valuables|live\n\
11 claim.easy-money|live money.valuables|reader\n\
27 claim.easy-money|live person.adviser|live\n\
10 claim.easy-money|live person.adviser|reader\n\
8 claim.easy-money|live person.adviser|speaks\n\
15 claim.easy-money|live person.recruiter|live\n\
13 claim.easy-money|live person.recruiter|speaks\n\
-9 claim.easy-money|live threat.deadline|live\n\
53 claim.easy-money|reader\n\
21 claim.easy-money|reader claim.easy-money|speaks\n\
12 claim.easy-money|reader claim.investment|live\n\
9 claim.easy-money|reader claim.investment|reader\n\
19 claim.easy-money|reader claim.job|live\n\
19 claim.easy-money|reader claim.job|reader\n\
10 claim.easy-money|reader claim.job|speaks\n\
27 claim.easy-money|reader claim.mule|live\n\
27 claim.easy-money|reader claim.mule|reader\n\
9 claim.easy-money|reader claim.paid-back|live\n\
8 claim.easy-money|reader claim.paid-back|reader\n\
31 claim.easy-money|reader money.amount|live\n\
29 claim.easy-money|reader money.amount|reader\n\
11 claim.easy-money|reader money.valuables|live\n\
11 claim.easy-money|reader money.valuables|reader\n\
9 claim.easy-money|reader person.recruiter|live\n\
-9 claim.easy-money|reader threat.deadline|reader\n\
29 claim.easy-money|speaks\n\
20 claim.easy-money|speaks claim.mule|live\n\
20 claim.easy-money|speaks claim.mule|reader\n\
11 claim.easy-money|speaks money.amount|live\n\
9 claim.emergency|denies\n\
-11 claim.emergency|live claim.emergency|reader\n\
-12 claim.emergency|live claim.fine|live\n\
-8 claim.emergency|live claim.fine|speaks\n\
62 claim.emergency|live claim.new-number|live\n\
8 claim.emergency|live claim.new-number|reader\n\
28 claim.emergency|live claim.new-number|speaks\n\
-16 claim.emergency|live claim.no-checking|live\n\
-10 claim.emergency|live claim.no-checking|reader\n\
12 claim.emergency|live claim.paid-back|live\n\
24 claim.emergency|live claim.paid-back|reader\n\
19 claim.emergency|live claim.refund|reader\n\
-33 claim.emergency|live claim.unpaid|live\n\
9 claim.emergency|live claim.unpaid|speaks\n\
-12 claim.emergency|live claim.unusual-activity|live\n\
-16 claim.emergency|live claim.unusual-activity|reader\n\
-10 claim.emergency|live claim.your-own|live\n\
-8 claim.emergency|live credential.bank-details|speaks\n\
-16 claim.emergency|live credential.card|asks\n\
-9 claim.emergency|live credential.cpr|live\n\
-19 claim.emergency|live credential.id-document|live\n\
-25 claim.emergency|live credential.mitid|live\n\
9 claim.emergency|live credential.mitid|reader\n\
-16 claim.emergency|live credential.mitid|speaks\n\
21 claim.emergency|live credential.personal-information|asks\n\
16 claim.emergency|live credential.personal-information|live\n\
19 claim.emergency|live credential.personal-information|reader\n\
37 claim.emergency|live firm.bank|live\n\
-13 claim.emergency|live firm.bank|speaks\n\
-23 claim.emergency|live firm.payment|reader\n\
13 claim.emergency|live firm.shop|live\n\
8 claim.emergency|live firm.utility|live\n\
-9 claim.emergency|live firm.utility|reader\n\
27 claim.emergency|live money.amount|live\n\
-24 claim.emergency|live money.amount|reader\n\
17 claim.emergency|live money.unusual-means|live\n\
15 claim.emergency|live money.valuables|live\n\
-11 claim.emergency|live money.valuables|reader\n\
28 claim.emergency|live person.agent|live\n\
8 claim.emergency|live person.agent|reader\n\
117 claim.emergency|live person.family|live\n\
17 claim.emergency|live person.family|reader\n\
44 claim.emergency|live person.family|speaks\n\
30 claim.emergency|live person.landlord|live\n\
11 claim.emergency|live person.landlord|reader\n\
33 claim.emergency|live threat.arrest|live\n\
11 claim.emergency|live threat.arrest|reader\n\
19 claim.emergency|live threat.arrest|speaks\n\
27 claim.emergency|live threat.block|live\n\
15 claim.emergency|live threat.block|reader\n\
14 claim.emergency|live threat.court|live\n\
10 claim.emergency|live threat.court|reader\n\
11 claim.emergency|live threat.cutoff|live\n\
84 claim.emergency|live threat.deadline|live\n\
22 claim.emergency|live threat.deadline|reader\n\
27 claim.emergency|live threat.deadline|speaks\n\
12 claim.emergency|live threat.debt|live\n\
10 claim.emergency|live threat.debt|reader\n\
-24 claim.emergency|reader\n\
-23 claim.emergency|reader claim.emergency|speaks\n\
-9 claim.emergency|reader claim.fee|live\n\
-8 claim.emergency|reader claim.fee|reader\n\
29 claim.emergency|reader claim.new-number|live\n\
8 claim.emergency|reader claim.new-number|reader\n\
22 claim.emergency|reader claim.new-number|speaks\n\
-8 claim.emergency|reader claim.no-checking|live\n\
-10 claim.emergency|reader claim.no-checking|reader\n\
20 claim.emergency|reader claim.paid-back|live\n\
19 claim.emergency|reader claim.paid-back|reader\n\
-14 claim.emergency|reader claim.pick-up|live\n\
-13 claim.emergency|reader claim.pick-up|reader\n\
16 claim.emergency|reader claim.refund|live\n\
14 claim.emergency|reader claim.refund|reader\n\
-16 claim.emergency|reader claim.unpaid|reader\n\
10 claim.emergency|reader claim.unpaid|speaks\n\
-13 claim.emergency|reader claim.unusual-activity|reader\n\
-12 claim.emergency|reader credential.bank-details|live\n\
-12 claim.emergency|reader credential.bank-details|reader\n\
-8 claim.emergency|reader credential.bank-details|speaks\n\
-9 claim.emergency|reader credential.card|asks\n\
-10 claim.emergency|reader credential.card|reader\n\
9 claim.emergency|reader credential.code|live\n\
8 claim.emergency|reader credential.mitid|asks\n\
8 claim.emergency|reader credential.mitid|live\n\
8 claim.emergency|reader credential.mitid|reader\n\
16 claim.emergency|reader credential.personal-information|asks\n\
11 claim.emergency|reader credential.personal-information|live\n\
13 claim.emergency|reader credential.personal-information|reader\n\
14 claim.emergency|reader firm.bank|live\n\
-10 claim.emergency|reader firm.bank|reader\n\
-9 claim.emergency|reader firm.bank|speaks\n\
-24 claim.emergency|reader money.amount|live\n\
-34 claim.emergency|reader money.amount|reader\n\
-8 claim.emergency|reader money.valuables|live\n\
-16 claim.emergency|reader money.valuables|reader\n\
20 claim.emergency|reader person.family|live\n\
-9 claim.emergency|reader person.family|speaks\n\
11 claim.emergency|reader person.landlord|live\n\
10 claim.emergency|reader threat.court|live\n\
8 claim.emergency|reader threat.court|reader\n\
31 claim.emergency|reader threat.deadline|live\n\
22 claim.emergency|reader threat.deadline|reader\n\
10 claim.emergency|reader threat.debt|live\n\
10 claim.emergency|reader threat.debt|reader\n\
-20 claim.emergency|reports\n\
26 claim.emergency|speaks claim.new-number|live\n\
11 claim.emergency|speaks claim.new-number|speaks\n\
-8 claim.emergency|speaks claim.no-checking|reader\n\
14 claim.emergency|speaks claim.paid-back|live\n\
-11 claim.emergency|speaks claim.unpaid|reader\n\
11 claim.emergency|speaks claim.unusual-activity|live\n\
-12 claim.emergency|speaks credential.card|asks\n\
-9 claim.emergency|speaks credential.card|reader\n\
-9 claim.emergency|speaks firm.bank|speaks\n\
13 claim.emergency|speaks firm.payment|live\n\
-16 claim.emergency|speaks money.amount|reader\n\
9 claim.emergency|speaks money.unusual-means|live\n\
25 claim.emergency|speaks money.valuables|live\n\
13 claim.emergency|speaks money.valuables|reader\n\
63 claim.emergency|speaks person.family|live\n\
13 claim.emergency|speaks person.family|reader\n\
32 claim.emergency|speaks person.family|speaks\n\
21 claim.emergency|speaks threat.arrest|live\n\
8 claim.emergency|speaks threat.arrest|reader\n\
19 claim.emergency|speaks threat.arrest|speaks\n\
16 claim.emergency|speaks threat.block|live\n\
21 claim.emergency|speaks threat.deadline|live\n\
11 claim.emergency|speaks threat.deadline|reader\n\
55 claim.fee|claims\n\
-11 claim.fee|denies\n\
55 claim.fee|live\n\
-14 claim.fee|live claim.fee|reader\n\
-13 claim.fee|live claim.fee|speaks\n\
32 claim.fee|live claim.fine|live\n\
18 claim.fee|live claim.fine|reader\n\
-9 claim.fee|live claim.hacked|reader\n\
31 claim.fee|live claim.investment|live\n\
8 claim.fee|live claim.investment|speaks\n\
10 claim.fee|live claim.job|live\n\
-10 claim.fee|live claim.link|live\n\
-13 claim.fee|live claim.misused-name|reader\n\
-8 claim.fee|live claim.mule|live\n\
10 claim.fee|live claim.other-account|live\n\
14 claim.fee|live claim.paid-back|live\n\
11 claim.fee|live claim.paid-back|reader\n\
46 claim.fee|live claim.parcel|live\n\
19 claim.fee|live claim.parcel|reader\n\
-12 claim.fee|live claim.pick-up|live\n\
66 claim.fee|live claim.prize|live\n\
51 claim.fee|live claim.prize|reader\n\
31 claim.fee|live claim.prize|speaks\n\
-13 claim.fee|live claim.prompt|reader\n\
-8 claim.fee|live claim.prompt|speaks\n\
15 claim.fee|live claim.purchase|live\n\
15 claim.fee|live claim.purchase|reader\n\
-9 claim.fee|live claim.purchase|speaks\n\
70 claim.fee|live claim.recovery|live\n\
55 claim.fee|live claim.recovery|reader\n\
21 claim.fee|live claim.recovery|speaks\n\
18 claim.fee|live claim.refund|live\n\
9 claim.fee|live claim.refund|reader\n\
9 claim.fee|live claim.refund|speaks\n\
9 claim.fee|live claim.renewal|speaks\n\
11 claim.fee|live claim.residence|live\n\
10 claim.fee|live claim.residence|reader\n\
-16 claim.fee|live claim.unpaid|live\n\
-25 claim.fee|live claim.unpaid|reader\n\
-12 claim.fee|live claim.unusual-activity|live\n\
13 claim.fee|live claim.unusual-activity|reader\n\
13 claim.fee|live credential.bank-details|asks\n\
21 claim.fee|live credential.bank-details|live\n\
14 claim.fee|live credential.bank-details|reader\n\
18 claim.fee|live credential.card|asks\n\
29 claim.fee|live credential.card|live\n\
33 claim.fee|live credential.card|reader\n\
-11 claim.fee|live credential.card|speaks\n\
-9 claim.fee|live credential.code|asks\n\
12 claim.fee|live credential.cpr|live\n\
25 claim.fee|live credential.id-document|asks\n\
41 claim.fee|live credential.id-document|live\n\
20 claim.fee|live credential.id-document|reader\n\
-16 claim.fee|live credential.mitid|asks\n\
-34 claim.fee|live credential.mitid|live\n\
-22 claim.fee|live credential.mitid|reader\n\
-20 claim.fee|live credential.mitid|speaks\n\
11 claim.fee|live credential.personal-information|asks\n\
24 claim.fee|live credential.personal-information|live\n\
33 claim.fee|live credential.personal-information|reader\n\
8 claim.fee|live credential.pin|asks\n\
8 claim.fee|live credential.pin|live\n\
-16 claim.fee|live firm.bank|live\n\
-11 claim.fee|live firm.bank|reader\n\
21 claim.fee|live firm.courier|live\n\
-21 claim.fee|live firm.payment|live\n\
-23 claim.fee|live firm.payment|reader\n\
20 claim.fee|live firm.telecom|live\n\
29 claim.fee|live firm.toll|live\n\
-14 claim.fee|live firm.utility|live\n\
-10 claim.fee|live firm.utility|speaks\n\
37 claim.fee|live money.amount|live\n\
10 claim.fee|live money.amount|speaks\n\
14 claim.fee|live money.unusual-means|live\n\
18 claim.fee|live money.unusual-means|reader\n\
-19 claim.fee|live money.valuables|live\n\
28 claim.fee|live person.agent|live\n\
22 claim.fee|live person.agent|reader\n\
-8 claim.fee|live person.buyer|live\n\
-9 claim.fee|live person.buyer|speaks\n\
23 claim.fee|live person.family|live\n\
9 claim.fee|live person.family|speaks\n\
13 claim.fee|live person.landlord|live\n\
10 claim.fee|live threat.arrest|reader\n\
-15 claim.fee|live threat.block|reader\n\
-28 claim.fee|live threat.deadline|reader\n\
-15 claim.fee|live threat.deadline|speaks\n\
-11 claim.fee|live threat.debt|live\n\
-10 claim.fee|live threat.debt|reader\n\
37 claim.fee|live threat.deportation|live\n\
19 claim.fee|live threat.deportation|reader\n\
33 claim.fee|live threat.return|live\n\
-10 claim.fee|reader\n\
16 claim.fee|reader claim.fine|live\n\
10 claim.fee|reader claim.fine|reader\n\
-10 claim.fee|reader claim.misused-name|reader\n\
-8 claim.fee|reader claim.mule|live\n\
-8 claim.fee|reader claim.mule|reader\n\
-15 claim.fee|reader claim.parcel|live\n\
11 claim.fee|reader claim.parcel|speaks\n\
38 claim.fee|reader claim.prize|live\n\
37 claim.fee|reader claim.prize|reader\n\
21 claim.fee|reader claim.prize|speaks\n\
12 claim.fee|reader claim.recovery|live\n\
12 claim.fee|reader claim.recovery|reader\n\
-21 claim.fee|reader claim.refund|live\n\
-23 claim.fee|reader claim.refund|reader\n\
8 claim.fee|reader claim.unusual-activity|live\n\
8 claim.fee|reader claim.unusual-activity|reader\n\
17 claim.fee|reader claim.unusual-activity|speaks\n\
14 claim.fee|reader credential.bank-details|live\n\
15 claim.fee|reader credential.card|asks\n\
23 claim.fee|reader credential.card|live\n\
43 claim.fee|reader credential.card|reader\n\
14 claim.fee|reader credential.id-document|asks\n\
24 claim.fee|reader credential.id-document|live\n\
19 claim.fee|reader credential.id-document|reader\n\
-10 claim.fee|reader credential.mitid|reader\n\
-9 claim.fee|reader credential.mitid|speaks\n\
8 claim.fee|reader credential.personal-information|asks\n\
15 claim.fee|reader credential.personal-information|live\n\
17 claim.fee|reader credential.personal-information|reader\n\
-10 claim.fee|reader firm.bank|live\n\
-9 claim.fee|reader firm.bank|reader\n\
-10 claim.fee|reader firm.courier|live\n\
-11 claim.fee|reader firm.courier|reader\n\
-14 claim.fee|reader firm.payment|live\n\
-14 claim.fee|reader firm.payment|reader\n\
12 claim.fee|reader firm.toll|live\n\
-9 claim.fee|reader firm.utility|live\n\
-9 claim.fee|reader firm.utility|speaks\n\
-16 claim.fee|reader money.amount|reader\n\
8 claim.fee|reader money.amount|speaks\n\
15 claim.fee|reader money.unusual-means|live\n\
17 claim.fee|reader money.unusual-means|reader\n\
9 claim.fee|reader person.agent|reader\n\
15 claim.fee|reader person.family|live\n\
-21 claim.fee|reader threat.block|live\n\
-26 claim.fee|reader threat.block|reader\n\
-13 claim.fee|reader threat.court|live\n\
-9 claim.fee|reader threat.court|reader\n\
-12 claim.fee|reader threat.debt|live\n\
-12 claim.fee|reader threat.debt|reader\n\
10 claim.fee|reader threat.deportation|live\n\
25 claim.fee|reader threat.return|live\n\
-12 claim.fee|reports\n\
-13 claim.fee|speaks\n\
-8 claim.fee|speaks claim.job|live\n\
9 claim.fee|speaks claim.parcel|speaks\n\
20 claim.fee|speaks claim.prize|live\n\
8 claim.fee|speaks claim.prize|reader\n\
8 claim.fee|speaks claim.prize|speaks\n\
8 claim.fee|speaks claim.residence|live\n\
-18 claim.fee|speaks claim.unpaid|live\n\
-14 claim.fee|speaks claim.unpaid|reader\n\
20 claim.fee|speaks claim.unusual-activity|live\n\
20 claim.fee|speaks claim.unusual-activity|reader\n\
-21 claim.fee|speaks firm.courier|live\n\
-17 claim.fee|speaks firm.courier|reader\n\
-8 claim.fee|speaks firm.courier|speaks\n\
-16 claim.fee|speaks firm.payment|live\n\
-10 claim.fee|speaks firm.payment|reader\n\
-13 claim.fee|speaks firm.utility|live\n\
-9 claim.fee|speaks firm.utility|speaks\n\
-13 claim.fee|speaks money.amount|live\n\
-10 claim.fee|speaks person.buyer|live\n\
-10 claim.fee|speaks person.buyer|reader\n\
-9 claim.fee|speaks person.buyer|speaks\n\
-13 claim.fee|speaks threat.deadline|live\n\
-9 claim.fee|speaks threat.deadline|reader\n\
-9 claim.fee|speaks threat.deadline|speaks\n\
8 claim.fee|speaks threat.deportation|live\n\
14 claim.fee|speaks threat.return|live\n\
35 claim.fine|claims\n\
35 claim.fine|live\n\
42 claim.fine|live claim.fine|reader\n\
-10 claim.fine|live claim.fine|speaks\n\
-8 claim.fine|live claim.investment|live\n\
-9 claim.fine|live claim.link|live\n\
10 claim.fine|live claim.other-account|reader\n\
9 claim.fine|live claim.paid-back|live\n\
20 claim.fine|live claim.parcel|live\n\
8 claim.fine|live claim.parcel|reader\n\
9 claim.fine|live claim.parcel|speaks\n\
22 claim.fine|live claim.residence|live\n\
18 claim.fine|live claim.residence|reader\n\
10 claim.fine|live claim.sent-by-mistake|live\n\
35 claim.fine|live claim.unpaid|live\n\
32 claim.fine|live claim.unpaid|reader\n\
10 claim.fine|live claim.unpaid|speaks\n\
-8 claim.fine|live credential.bank-details|live\n\
-18 claim.fine|live credential.bank-details|reader\n\
9 claim.fine|live credential.card|asks\n\
11 claim.fine|live credential.card|live\n\
12 claim.fine|live credential.card|reader\n\
8 claim.fine|live credential.card|speaks\n\
8 claim.fine|live credential.code|reader\n\
10 claim.fine|live credential.id-document|asks\n\
19 claim.fine|live credential.id-document|live\n\
-40 claim.fine|live firm.bank|live\n\
-19 claim.fine|live firm.bank|reader\n\
16 claim.fine|live firm.courier|live\n\
9 claim.fine|live firm.courier|reader\n\
-9 claim.fine|live firm.payment|reader\n\
12 claim.fine|live firm.toll|live\n\
24 claim.fine|live money.amount|live\n\
13 claim.fine|live money.amount|reader\n\
-29 claim.fine|live money.valuables|live\n\
-18 claim.fine|live money.valuables|reader\n\
15 claim.fine|live person.family|reader\n\
9 claim.fine|live person.family|speaks\n\
-8 claim.fine|live threat.block|live\n\
-15 claim.fine|live threat.block|reader\n\
41 claim.fine|live threat.court|live\n\
34 claim.fine|live threat.court|reader\n\
36 claim.fine|live threat.deadline|live\n\
11 claim.fine|live threat.deadline|speaks\n\
12 claim.fine|live threat.debt|live\n\
44 claim.fine|reader\n\
-9 claim.fine|reader claim.link|live\n\
21 claim.fine|reader claim.residence|live\n\
18 claim.fine|reader claim.residence|reader\n\
32 claim.fine|reader claim.unpaid|live\n\
32 claim.fine|reader claim.unpaid|reader\n\
-11 claim.fine|reader credential.bank-details|live\n\
-11 claim.fine|reader credential.bank-details|reader\n\
9 claim.fine|reader credential.card|reader\n\
8 claim.fine|reader credential.code|live\n\
8 claim.fine|reader credential.code|reader\n\
8 claim.fine|reader credential.id-document|asks\n\
15 claim.fine|reader credential.id-document|live\n\
-8 claim.fine|reader credential.personal-information|live\n\
-28 claim.fine|reader firm.bank|live\n\
-28 claim.fine|reader firm.bank|reader\n\
-8 claim.fine|reader firm.bank|speaks\n\
11 claim.fine|reader firm.payment|live\n\
8 claim.fine|reader firm.payment|reader\n\
12 claim.fine|reader firm.toll|reader\n\
10 claim.fine|reader money.unusual-means|live\n\
10 claim.fine|reader person.family|reader\n\
38 claim.fine|reader threat.court|live\n\
31 claim.fine|reader threat.court|reader\n\
34 claim.fine|reader threat.deadline|live\n\
16 claim.fine|reader threat.deadline|reader\n\
-10 claim.fine|speaks\n\
-10 claim.fine|speaks claim.unpaid|live\n\
-11 claim.fine|speaks claim.your-own|live\n\
-11 claim.fine|speaks claim.your-own|reader\n\
9 claim.fine|speaks firm.bank|live\n\
-11 claim.fine|speaks firm.payment|live\n\
-13 claim.fine|speaks firm.payment|reader\n\
-20 claim.fine|speaks money.valuables|live\n\
-20 claim.fine|speaks money.valuables|reader\n\
-9 claim.fine|speaks threat.court|live\n\
-38 claim.fine|speaks threat.deadline|live\n\
-23 claim.fine|speaks threat.deadline|reader\n\
58 claim.hacked|claims\n\
58 claim.hacked|live\n\
43 claim.hacked|live claim.hacked|reader\n\
-14 claim.hacked|live claim.hacked|speaks\n\
-10 claim.hacked|live claim.menu|live\n\
-10 claim.hacked|live claim.menu|reader\n\
-8 claim.hacked|live claim.new-number|reader\n\
11 claim.hacked|live claim.pick-up|live\n\
9 claim.hacked|live claim.purchase|reader\n\
9 claim.hacked|live claim.reassurance|live\n\
13 claim.hacked|live claim.recovery|live\n\
13 claim.hacked|live claim.recovery|reader\n\
-13 claim.hacked|live claim.refund|live\n\
-11 claim.hacked|live claim.refund|reader\n\
11 claim.hacked|live claim.residence|live\n\
11 claim.hacked|live claim.residence|reader\n\
19 claim.hacked|live claim.safe-account|live\n\
-9 claim.hacked|live claim.sent-by-mistake|live\n\
25 claim.hacked|live claim.unusual-activity|live\n\
11 claim.hacked|live claim.unusual-activity|reader\n\
24 claim.hacked|live claim.virus|live\n\
16 claim.hacked|live claim.virus|reader\n\
17 claim.hacked|live credential.bank-details|live\n\
14 claim.hacked|live credential.bank-details|reader\n\
15 claim.hacked|live credential.bank-details|speaks\n\
15 claim.hacked|live credential.card|asks\n\
9 claim.hacked|live credential.card|live\n\
-10 claim.hacked|live credential.code|live\n\
-13 claim.hacked|live credential.code|reader\n\
8 claim.hacked|live credential.mitid|live\n\
12 claim.hacked|live credential.password|asks\n\
11 claim.hacked|live credential.password|live\n\
11 claim.hacked|live credential.password|speaks\n\
11 claim.hacked|live credential.pin|live\n\
40 claim.hacked|live firm.bank|live\n\
28 claim.hacked|live firm.bank|reader\n\
26 claim.hacked|live firm.bank|speaks\n\
-15 claim.hacked|live firm.payment|live\n\
-9 claim.hacked|live firm.payment|reader\n\
32 claim.hacked|live firm.support|live\n\
25 claim.hacked|live firm.support|reader\n\
17 claim.hacked|live firm.support|speaks\n\
-48 claim.hacked|live money.amount|live\n\
-37 claim.hacked|live money.amount|reader\n\
24 claim.hacked|live money.valuables|live\n\
15 claim.hacked|live money.valuables|reader\n\
17 claim.hacked|live person.agent|live\n\
8 claim.hacked|live person.landlord|live\n\
8 claim.hacked|live person.landlord|reader\n\
14 claim.hacked|live threat.arrest|live\n\
-14 claim.hacked|live threat.block|live\n\
40 claim.hacked|reader\n\
-9 claim.hacked|reader claim.menu|live\n\
-9 claim.hacked|reader claim.menu|reader\n\
10 claim.hacked|reader claim.no-checking|reader\n\
-8 claim.hacked|reader claim.pick-up|live\n\
-13 claim.hacked|reader claim.refund|live\n\
-11 claim.hacked|reader claim.refund|reader\n\
9 claim.hacked|reader claim.safe-account|live\n\
13 claim.hacked|reader claim.unusual-activity|live\n\
15 claim.hacked|reader claim.unusual-activity|reader\n\
27 claim.hacked|reader claim.virus|live\n\
27 claim.hacked|reader claim.virus|reader\n\
15 claim.hacked|reader credential.bank-details|speaks\n\
8 claim.hacked|reader credential.card|asks\n\
16 claim.hacked|reader credential.card|live\n\
8 claim.hacked|reader credential.card|reader\n\
8 claim.hacked|reader credential.password|asks\n\
12 claim.hacked|reader credential.password|live\n\
8 claim.hacked|reader credential.password|reader\n\
11 claim.hacked|reader credential.pin|live\n\
33 claim.hacked|reader firm.bank|live\n\
29 claim.hacked|reader firm.bank|reader\n\
14 claim.hacked|reader firm.bank|speaks\n\
-13 claim.hacked|reader firm.payment|live\n\
-13 claim.hacked|reader firm.payment|reader\n\
22 claim.hacked|reader firm.support|live\n\
22 claim.hacked|reader firm.support|reader\n\
-33 claim.hacked|reader money.amount|live\n\
-21 claim.hacked|reader money.amount|reader\n\
22 claim.hacked|reader money.valuables|live\n\
8 claim.hacked|reader money.valuables|reader\n\
14 claim.hacked|reader person.agent|live\n\
8 claim.hacked|reader person.landlord|live\n\
8 claim.hacked|reader person.landlord|reader\n\
13 claim.hacked|reader threat.arrest|live\n\
-15 claim.hacked|reports\n\
-14 claim.hacked|speaks\n\
-8 claim.hacked|speaks credential.card|live\n\
-8 claim.hacked|speaks credential.card|speaks\n\
8 claim.hacked|speaks credential.personal-information|live\n\
-14 claim.hacked|speaks money.amount|live\n\
-15 claim.hacked|speaks money.amount|reader\n\
20 claim.investment|claims\n\
20 claim.investment|live\n\
29 claim.investment|live claim.investment|reader\n\
16 claim.investment|live claim.job|live\n\
27 claim.investment|live claim.link|live\n\
9 claim.investment|live claim.link|reader\n\
15 claim.investment|live claim.link|speaks\n\
15 claim.investment|live claim.other-account|live\n\
15 claim.investment|live claim.other-account|reader\n\
16 claim.investment|live claim.purchase|live\n\
16 claim.investment|live claim.recovery|live\n\
-8 claim.investment|live claim.recovery|speaks\n\
-13 claim.investment|live claim.renewal|live\n\
9 claim.investment|live claim.sent-by-mistake|reader\n\
-9 claim.investment|live credential.id-document|asks\n\
-13 claim.investment|live credential.id-document|live\n\
-10 claim.investment|live credential.id-document|speaks\n\
9 claim.investment|live credential.password|live\n\
10 claim.investment|live credential.personal-information|live\n\
9 claim.investment|live credential.personal-information|reader\n\
12 claim.investment|live credential.personal-information|speaks\n\
15 claim.investment|live firm.bank|live\n\
22 claim.investment|live firm.bank|reader\n\
-16 claim.investment|live firm.bank|speaks\n\
105 claim.investment|live money.amount|live\n\
49 claim.investment|live money.amount|reader\n\
19 claim.investment|live money.amount|speaks\n\
9 claim.investment|live money.unusual-means|speaks\n\
23 claim.investment|live money.valuables|live\n\
12 claim.investment|live money.valuables|reader\n\
19 claim.investment|live person.adviser|live\n\
8 claim.investment|live person.adviser|reader\n\
12 claim.investment|live person.family|reader\n\
-25 claim.investment|live threat.arrest|live\n\
23 claim.investment|live threat.block|live\n\
32 claim.investment|reader\n\
11 claim.investment|reader claim.investment|speaks\n\
8 claim.investment|reader credential.personal-information|live\n\
8 claim.investment|reader credential.personal-information|reader\n\
24 claim.investment|reader firm.bank|live\n\
23 claim.investment|reader firm.bank|reader\n\
38 claim.investment|reader money.amount|live\n\
20 claim.investment|reader money.amount|reader\n\
12 claim.investment|reader money.amount|speaks\n\
40 claim.investment|reports\n\
13 claim.investment|speaks claim.link|live\n\
8 claim.investment|speaks claim.link|reader\n\
9 claim.investment|speaks firm.bank|live\n\
18 claim.investment|speaks money.amount|live\n\
20 claim.investment|speaks money.amount|reader\n\
12 claim.investment|speaks money.amount|speaks\n\
-9 claim.investment|speaks person.family|live\n\
116 claim.isolation|claims\n\
116 claim.isolation|live\n\
71 claim.isolation|live claim.isolation|reader\n\
37 claim.isolation|live claim.isolation|speaks\n\
21 claim.isolation|live claim.pick-up|live\n\
21 claim.isolation|live claim.pick-up|reader\n\
15 claim.isolation|live claim.reassurance|live\n\
12 claim.isolation|live claim.reassurance|speaks\n\
18 claim.isolation|live credential.balance|asks\n\
18 claim.isolation|live credential.balance|live\n\
18 claim.isolation|live credential.card|live\n\
10 claim.isolation|live credential.card|reader\n\
18 claim.isolation|live credential.cpr|asks\n\
40 claim.isolation|live credential.cpr|live\n\
25 claim.isolation|live credential.cpr|reader\n\
12 claim.isolation|live credential.cpr|speaks\n\
28 claim.isolation|live firm.bank|live\n\
12 claim.isolation|live firm.bank|reader\n\
9 claim.isolation|live firm.bank|speaks\n\
11 claim.isolation|live money.valuables|live\n\
22 claim.isolation|live person.agent|live\n\
11 claim.isolation|live person.landlord|live\n\
25 claim.isolation|live threat.arrest|live\n\
15 claim.isolation|live threat.arrest|reader\n\
18 claim.isolation|live threat.court|live\n\
9 claim.isolation|live threat.court|reader\n\
9 claim.isolation|live threat.deadline|live\n\
78 claim.isolation|reader\n\
23 claim.isolation|reader claim.isolation|speaks\n\
20 claim.isolation|reader claim.pick-up|live\n\
18 claim.isolation|reader claim.pick-up|reader\n\
14 claim.isolation|reader claim.reassurance|live\n\
9 claim.isolation|reader claim.reassurance|reader\n\
12 claim.isolation|reader claim.reassurance|speaks\n\
12 claim.isolation|reader credential.balance|asks\n\
13 claim.isolation|reader credential.balance|live\n\
14 claim.isolation|reader credential.cpr|asks\n\
30 claim.isolation|reader credential.cpr|live\n\
17 claim.isolation|reader credential.cpr|reader\n\
13 claim.isolation|reader firm.bank|live\n\
12 claim.isolation|reader firm.bank|reader\n\
8 claim.isolation|reader money.amount|reader\n\
17 claim.isolation|reader person.agent|live\n\
24 claim.isolation|reader threat.arrest|live\n\
15 claim.isolation|reader threat.arrest|reader\n\
10 claim.isolation|reader threat.deadline|reader\n\
41 claim.isolation|speaks\n\
12 claim.isolation|speaks claim.pick-up|live\n\
12 claim.isolation|speaks claim.pick-up|reader\n\
10 claim.isolation|speaks claim.reassurance|live\n\
8 claim.isolation|speaks claim.reassurance|speaks\n\
9 claim.isolation|speaks credential.balance|asks\n\
9 claim.isolation|speaks credential.balance|live\n\
12 claim.isolation|speaks firm.bank|live\n\
13 claim.isolation|speaks threat.arrest|live\n\
13 claim.isolation|speaks threat.arrest|reader\n\
9 claim.isolation|speaks threat.court|live\n\
41 claim.job|claims\n\
41 claim.job|live\n\
15 claim.job|live claim.job|reader\n\
10 claim.job|live claim.job|speaks\n\
-8 claim.job|live claim.link|live\n\
-10 claim.job|live claim.menu|live\n\
-10 claim.job|live claim.menu|reader\n\
17 claim.job|live claim.misused-name|live\n\
17 claim.job|live claim.misused-name|reader\n\
13 claim.job|live claim.mule|live\n\
9 claim.job|live claim.mule|reader\n\
8 claim.job|live claim.no-checking|live\n\
18 claim.job|live claim.paid-back|live\n\
17 claim.job|live claim.paid-back|reader\n\
8 claim.job|live claim.pick-up|reader\n\
-23 claim.job|live claim.purchase|live\n\
-11 claim.job|live claim.purchase|reader\n\
19 claim.job|live claim.recovery|live\n\
-10 claim.job|live claim.refund|live\n\
13 claim.job|live claim.refund|reader\n\
8 claim.job|live claim.renewal|live\n\
8 claim.job|live claim.renewal|reader\n\
13 claim.job|live claim.residence|live\n\
11 claim.job|live claim.residence|reader\n\
8 claim.job|live claim.unusual-activity|live\n\
-9 claim.job|live credential.code|asks\n\
-15 claim.job|live credential.cpr|live\n\
-25 claim.job|live credential.cpr|reader\n\
8 claim.job|live credential.id-document|asks\n\
28 claim.job|live credential.id-document|live\n\
12 claim.job|live credential.id-document|reader\n\
9 claim.job|live credential.id-document|speaks\n\
9 claim.job|live credential.mitid|asks\n\
12 claim.job|live credential.mitid|live\n\
-9 claim.job|live credential.password|live\n\
-13 claim.job|live credential.personal-information|asks\n\
-24 claim.job|live credential.personal-information|live\n\
-25 claim.job|live credential.personal-information|reader\n\
-8 claim.job|live credential.pin|asks\n\
8 claim.job|live firm.bank|reader\n\
-9 claim.job|live firm.payment|live\n\
8 claim.job|live firm.payment|reader\n\
-10 claim.job|live firm.support|live\n\
76 claim.job|live money.amount|live\n\
49 claim.job|live money.amount|reader\n\
19 claim.job|live money.amount|speaks\n\
22 claim.job|live money.unusual-means|live\n\
13 claim.job|live money.unusual-means|reader\n\
18 claim.job|live person.agent|live\n\
11 claim.job|live person.agent|speaks\n\
9 claim.job|live person.family|live\n\
9 claim.job|live person.landlord|live\n\
8 claim.job|live person.recruiter|live\n\
17 claim.job|live person.recruiter|speaks\n\
13 claim.job|live threat.block|live\n\
13 claim.job|live threat.court|live\n\
38 claim.job|live threat.deadline|live\n\
20 claim.job|live threat.deadline|reader\n\
12 claim.job|reader\n\
12 claim.job|reader claim.job|speaks\n\
-10 claim.job|reader claim.menu|live\n\
-10 claim.job|reader claim.menu|reader\n\
17 claim.job|reader claim.paid-back|live\n\
16 claim.job|reader claim.paid-back|reader\n\
-13 claim.job|reader claim.parcel|live\n\
8 claim.job|reader claim.pick-up|live\n\
8 claim.job|reader claim.pick-up|reader\n\
-11 claim.job|reader claim.purchase|live\n\
-11 claim.job|reader claim.purchase|reader\n\
8 claim.job|reader claim.recovery|live\n\
13 claim.job|reader claim.refund|live\n\
12 claim.job|reader claim.refund|reader\n\
17 claim.job|reader claim.residence|live\n\
15 claim.job|reader claim.residence|reader\n\
8 claim.job|reader claim.your-own|live\n\
8 claim.job|reader claim.your-own|reader\n\
-10 claim.job|reader credential.bank-details|live\n\
-10 claim.job|reader credential.bank-details|reader\n\
-20 claim.job|reader credential.cpr|live\n\
-19 claim.job|reader credential.cpr|reader\n\
8 claim.job|reader credential.id-document|asks\n\
12 claim.job|reader credential.id-document|live\n\
-13 claim.job|reader credential.password|live\n\
-9 claim.job|reader credential.password|reader\n\
-14 claim.job|reader credential.personal-information|asks\n\
-24 claim.job|reader credential.personal-information|live\n\
-25 claim.job|reader credential.personal-information|reader\n\
-12 claim.job|reader firm.bank|speaks\n\
10 claim.job|reader firm.payment|live\n\
39 claim.job|reader money.amount|live\n\
37 claim.job|reader money.amount|reader\n\
8 claim.job|reader money.amount|speaks\n\
15 claim.job|reader money.unusual-means|live\n\
15 claim.job|reader person.agent|live\n\
8 claim.job|reader person.agent|reader\n\
11 claim.job|reader person.agent|speaks\n\
11 claim.job|reader person.recruiter|live\n\
8 claim.job|reader person.recruiter|speaks\n\
9 claim.job|reader threat.deadline|live\n\
-15 claim.job|reports\n\
12 claim.job|speaks\n\
8 claim.job|speaks claim.paid-back|live\n\
8 claim.job|speaks claim.paid-back|reader\n\
-10 claim.job|speaks claim.purchase|live\n\
-12 claim.job|speaks claim.refund|live\n\
-8 claim.job|speaks credential.bank-details|live\n\
-8 claim.job|speaks credential.bank-details|reader\n\
-8 claim.job|speaks credential.cpr|live\n\
-8 claim.job|speaks credential.cpr|reader\n\
-11 claim.job|speaks firm.payment|live\n\
19 claim.job|speaks money.amount|live\n\
14 claim.job|speaks money.amount|reader\n\
8 claim.job|speaks money.amount|speaks\n\
14 claim.job|speaks person.recruiter|live\n\
14 claim.job|speaks person.recruiter|speaks\n\
40 claim.link|live claim.link|reader\n\
-9 claim.link|live claim.misused-name|reader\n\
-21 claim.link|live claim.parcel|live\n\
8 claim.link|live claim.pick-up|reader\n\
10 claim.link|live claim.prize|live\n\
11 claim.link|live claim.prize|reader\n\
17 claim.link|live claim.prize|speaks\n\
-9 claim.link|live claim.reassurance|reader\n\
9 claim.link|live claim.renewal|live\n\
13 claim.link|live claim.renewal|reader\n\
21 claim.link|live claim.renewal|speaks\n\
9 claim.link|live claim.safe-account|live\n\
8 claim.link|live claim.sent-by-mistake|live\n\
9 claim.link|live claim.unpaid|reader\n\
-16 claim.link|live claim.unusual-activity|live\n\
8 claim.link|live claim.virus|live\n\
8 claim.link|live claim.virus|reader\n\
11 claim.link|live credential.bank-details|asks\n\
11 claim.link|live credential.bank-details|live\n\
8 claim.link|live credential.bank-details|reader\n\
-25 claim.link|live credential.card|live\n\
-11 claim.link|live credential.card|speaks\n\
-10 claim.link|live credential.cpr|reader\n\
-9 claim.link|live credential.id-document|live\n\
-15 claim.link|live credential.mitid|live\n\
-16 claim.link|live credential.mitid|reader\n\
-27 claim.link|live credential.mitid|speaks\n\
13 claim.link|live credential.nemid|asks\n\
17 claim.link|live credential.nemid|live\n\
17 claim.link|live credential.nemid|reader\n\
8 claim.link|live credential.nemid|speaks\n\
9 claim.link|live credential.one-time-code|live\n\
-16 claim.link|live credential.personal-information|asks\n\
-34 claim.link|live credential.personal-information|live\n\
-9 claim.link|live firm.bank|live\n\
8 claim.link|live firm.courier|live\n\
-17 claim.link|live firm.courier|speaks\n\
16 claim.link|live firm.shop|live\n\
25 claim.link|live firm.toll|live\n\
-13 claim.link|live firm.utility|live\n\
-13 claim.link|live firm.utility|reader\n\
-10 claim.link|live money.amount|reader\n\
-12 claim.link|live money.amount|speaks\n\
9 claim.link|live money.unusual-means|live\n\
14 claim.link|live money.valuables|live\n\
18 claim.link|live money.valuables|reader\n\
12 claim.link|live person.buyer|live\n\
8 claim.link|live person.family|live\n\
12 claim.link|live threat.arrest|live\n\
8 claim.link|live threat.block|live\n\
18 claim.link|live threat.block|reader\n\
12 claim.link|live threat.court|live\n\
8 claim.link|live threat.court|reader\n\
-16 claim.link|live threat.cutoff|live\n\
-9 claim.link|live threat.cutoff|reader\n\
-25 claim.link|live threat.deadline|live\n\
8 claim.link|live threat.deportation|live\n\
8 claim.link|live threat.deportation|reader\n\
12 claim.link|live threat.exposure|live\n\
12 claim.link|live threat.exposure|reader\n\
43 claim.link|reader\n\
12 claim.link|reader claim.parcel|live\n\
10 claim.link|reader claim.parcel|reader\n\
8 claim.link|reader claim.parcel|speaks\n\
12 claim.link|reader claim.prize|live\n\
13 claim.link|reader claim.prize|reader\n\
8 claim.link|reader claim.prompt|live\n\
8 claim.link|reader claim.prompt|reader\n\
-10 claim.link|reader claim.reassurance|live\n\
-10 claim.link|reader claim.reassurance|reader\n\
13 claim.link|reader claim.renewal|reader\n\
13 claim.link|reader claim.renewal|speaks\n\
8 claim.link|reader credential.bank-details|asks\n\
8 claim.link|reader credential.bank-details|live\n\
8 claim.link|reader credential.bank-details|reader\n\
9 claim.link|reader credential.card|live\n\
14 claim.link|reader credential.card|reader\n\
11 claim.link|reader credential.mitid|asks\n\
-10 claim.link|reader credential.mitid|live\n\
-8 claim.link|reader credential.mitid|reader\n\
-18 claim.link|reader credential.mitid|speaks\n\
13 claim.link|reader firm.courier|live\n\
19 claim.link|reader firm.courier|reader\n\
9 claim.link|reader firm.shop|reader\n\
-11 claim.link|reader money.amount|reader\n\
14 claim.link|reader money.valuables|live\n\
18 claim.link|reader money.valuables|reader\n\
11 claim.link|reader person.buyer|live\n\
14 claim.link|reader threat.deadline|live\n\
8 claim.link|reader threat.deportation|live\n\
8 claim.link|reader threat.deportation|reader\n\
13 claim.link|reports\n\
8 claim.link|speaks credential.code|live\n\
-9 claim.link|speaks credential.mitid|live\n\
-14 claim.link|speaks credential.personal-information|live\n\
-14 claim.link|speaks firm.bank|live\n\
15 claim.link|speaks money.amount|live\n\
-11 claim.link|speaks threat.block|live\n\
-9 claim.link|speaks threat.deadline|live\n\
44 claim.loan|claims\n\
44 claim.loan|live\n\
22 claim.loan|live claim.loan|reader\n\
-11 claim.loan|live claim.loan|speaks\n\
10 claim.loan|live claim.misused-name|live\n\
10 claim.loan|live claim.misused-name|reader\n\
21 claim.loan|live claim.other-account|live\n\
9 claim.loan|live claim.paid-back|reader\n\
8 claim.loan|live claim.prize|reader\n\
10 claim.loan|live claim.prompt|live\n\
8 claim.loan|live claim.prompt|speaks\n\
10 claim.loan|live claim.reassurance|live\n\
10 claim.loan|live claim.reassurance|reader\n\
11 claim.loan|live credential.bank-details|asks\n\
18 claim.loan|live credential.bank-details|live\n\
16 claim.loan|live credential.bank-details|reader\n\
13 claim.loan|live credential.mitid|asks\n\
40 claim.loan|live credential.mitid|live\n\
14 claim.loan|live credential.mitid|reader\n\
23 claim.loan|live credential.mitid|speaks\n\
18 claim.loan|live firm.bank|live\n\
-9 claim.loan|live firm.bank|reader\n\
16 claim.loan|live firm.bank|speaks\n\
12 claim.loan|live money.amount|live\n\
9 claim.loan|live money.amount|reader\n\
10 claim.loan|live money.valuables|live\n\
-9 claim.loan|live person.agent|live\n\
-10 claim.loan|live person.agent|speaks\n\
8 claim.loan|live threat.block|live\n\
24 claim.loan|reader\n\
-13 claim.loan|reader claim.loan|speaks\n\
10 claim.loan|reader claim.misused-name|live\n\
10 claim.loan|reader claim.misused-name|reader\n\
9 claim.loan|reader claim.paid-back|live\n\
9 claim.loan|reader claim.paid-back|reader\n\
8 claim.loan|reader claim.prize|reader\n\
10 claim.loan|reader claim.reassurance|live\n\
10 claim.loan|reader claim.reassurance|reader\n\
10 claim.loan|reader credential.bank-details|asks\n\
15 claim.loan|reader credential.bank-details|live\n\
16 claim.loan|reader credential.bank-details|reader\n\
11 claim.loan|reader credential.mitid|asks\n\
29 claim.loan|reader credential.mitid|live\n\
12 claim.loan|reader credential.mitid|reader\n\
13 claim.loan|reader credential.mitid|speaks\n\
-8 claim.loan|reader firm.bank|live\n\
-10 claim.loan|reader firm.bank|reader\n\
9 claim.loan|reader money.amount|live\n\
8 claim.loan|reader money.amount|reader\n\
10 claim.loan|reader threat.deadline|live\n\
-11 claim.loan|speaks\n\
-9 claim.loan|speaks firm.bank|live\n\
-10 claim.loan|speaks firm.bank|reader\n\
-9 claim.loan|speaks threat.block|live\n\
-57 claim.menu|claims\n\
-57 claim.menu|live\n\
-54 claim.menu|live claim.menu|reader\n\
-20 claim.menu|live claim.menu|speaks\n\
-20 claim.menu|live credential.bank-details|live\n\
-16 claim.menu|live credential.bank-details|reader\n\
-14 claim.menu|live credential.card|live\n\
-13 claim.menu|live credential.card|reader\n\
-9 claim.menu|live credential.cpr|asks\n\
-17 claim.menu|live credential.cpr|live\n\
-17 claim.menu|live credential.cpr|reader\n\
-10 claim.menu|live credential.mitid|live\n\
-11 claim.menu|live credential.mitid|speaks\n\
-13 claim.menu|live firm.bank|live\n\
-14 claim.menu|live firm.bank|speaks\n\
15 claim.menu|live money.amount|live\n\
8 claim.menu|live threat.court|live\n\
8 claim.menu|live threat.court|reader\n\
8 claim.menu|live threat.court|speaks\n\
9 claim.menu|live threat.deadline|live\n\
-54 claim.menu|reader\n\
-16 claim.menu|reader claim.menu|speaks\n\
-12 claim.menu|reader credential.bank-details|live\n\
-12 claim.menu|reader credential.bank-details|reader\n\
-10 claim.menu|reader credential.card|live\n\
-8 claim.menu|reader credential.card|reader\n\
-12 claim.menu|reader credential.cpr|live\n\
-12 claim.menu|reader credential.cpr|reader\n\
-8 claim.menu|reader firm.bank|live\n\
-9 claim.menu|reader firm.bank|speaks\n\
-11 claim.menu|reader threat.block|live\n\
-9 claim.menu|reader threat.deadline|live\n\
-20 claim.menu|speaks\n\
116 claim.misused-name|claims\n\
116 claim.misused-name|live\n\
102 claim.misused-name|live claim.misused-name|reader\n\
25 claim.misused-name|live claim.misused-name|speaks\n\
26 claim.misused-name|live claim.parcel|live\n\
26 claim.misused-name|live claim.parcel|reader\n\
15 claim.misused-name|live claim.parcel|speaks\n\
-8 claim.misused-name|live claim.prompt|live\n\
-10 claim.misused-name|live claim.prompt|reader\n\
8 claim.misused-name|live credential.balance|asks\n\
10 claim.misused-name|live credential.bank-details|asks\n\
25 claim.misused-name|live credential.bank-details|live\n\
25 claim.misused-name|live credential.bank-details|reader\n\
16 claim.misused-name|live credential.cpr|asks\n\
17 claim.misused-name|live credential.cpr|live\n\
12 claim.misused-name|live credential.cpr|reader\n\
9 claim.misused-name|live credential.cpr|speaks\n\
8 claim.misused-name|live credential.mitid|live\n\
24 claim.misused-name|live firm.bank|live\n\
9 claim.misused-name|live firm.bank|reader\n\
9 claim.misused-name|live firm.bank|speaks\n\
19 claim.misused-name|live money.amount|live\n\
16 claim.misused-name|live money.amount|reader\n\
14 claim.misused-name|live person.agent|live\n\
17 claim.misused-name|live person.family|live\n\
19 claim.misused-name|live threat.arrest|live\n\
13 claim.misused-name|live threat.arrest|reader\n\
28 claim.misused-name|live threat.deadline|live\n\
30 claim.misused-name|live threat.deadline|reader\n\
90 claim.misused-name|reader\n\
25 claim.misused-name|reader claim.misused-name|speaks\n\
26 claim.misused-name|reader claim.parcel|live\n\
26 claim.misused-name|reader claim.parcel|reader\n\
15 claim.misused-name|reader claim.parcel|speaks\n\
-8 claim.misused-name|reader claim.prompt|live\n\
-10 claim.misused-name|reader claim.prompt|reader\n\
10 claim.misused-name|reader credential.bank-details|asks\n\
25 claim.misused-name|reader credential.bank-details|live\n\
25 claim.misused-name|reader credential.bank-details|reader\n\
-8 claim.misused-name|reader credential.card|live\n\
-13 claim.misused-name|reader credential.card|reader\n\
16 claim.misused-name|reader credential.cpr|asks\n\
17 claim.misused-name|reader credential.cpr|live\n\
9 claim.misused-name|reader credential.cpr|speaks\n\
8 claim.misused-name|reader credential.mitid|live\n\
24 claim.misused-name|reader firm.bank|live\n\
9 claim.misused-name|reader firm.bank|reader\n\
9 claim.misused-name|reader firm.bank|speaks\n\
19 claim.misused-name|reader money.amount|live\n\
16 claim.misused-name|reader money.amount|reader\n\
14 claim.misused-name|reader person.agent|live\n\
17 claim.misused-name|reader person.family|live\n\
19 claim.misused-name|reader threat.arrest|live\n\
13 claim.misused-name|reader threat.arrest|reader\n\
25 claim.misused-name|reader threat.deadline|live\n\
30 claim.misused-name|reader threat.deadline|reader\n\
-22 claim.misused-name|reports\n\
25 claim.misused-name|speaks\n\
13 claim.misused-name|speaks claim.parcel|live\n\
13 claim.misused-name|speaks claim.parcel|reader\n\
12 claim.misused-name|speaks claim.parcel|speaks\n\
113 claim.mule|claims\n\
113 claim.mule|live\n\
133 claim.mule|live claim.mule|reader\n\
40 claim.mule|live claim.mule|speaks\n\
19 claim.mule|live claim.reassurance|live\n\
17 claim.mule|live claim.reassurance|speaks\n\
-11 claim.mule|live claim.refund|live\n\
-11 claim.mule|live claim.refund|reader\n\
10 claim.mule|live claim.sent-by-mistake|live\n\
10 claim.mule|live claim.sent-by-mistake|reader\n\
-19 claim.mule|live credential.card|live\n\
24 claim.mule|live credential.mitid|live\n\
20 claim.mule|live credential.mitid|reader\n\
24 claim.mule|live credential.one-time-code|live\n\
24 claim.mule|live credential.one-time-code|reader\n\
19 claim.mule|live credential.password|reader\n\
22 claim.mule|live firm.bank|live\n\
21 claim.mule|live firm.bank|reader\n\
-14 claim.mule|live money.amount|live\n\
8 claim.mule|live money.amount|reader\n\
8 claim.mule|live money.amount|speaks\n\
17 claim.mule|live money.unusual-means|live\n\
22 claim.mule|live money.unusual-means|reader\n\
-9 claim.mule|live money.unusual-means|speaks\n\
25 claim.mule|live money.valuables|live\n\
19 claim.mule|live money.valuables|reader\n\
19 claim.mule|live threat.block|live\n\
25 claim.mule|live threat.deadline|live\n\
12 claim.mule|live threat.deadline|speaks\n\
133 claim.mule|reader\n\
33 claim.mule|reader claim.mule|speaks\n\
8 claim.mule|reader claim.prize|live\n\
19 claim.mule|reader claim.reassurance|live\n\
17 claim.mule|reader claim.reassurance|speaks\n\
-11 claim.mule|reader claim.refund|live\n\
-11 claim.mule|reader claim.refund|reader\n\
13 claim.mule|reader credential.bank-details|live\n\
11 claim.mule|reader credential.bank-details|reader\n\
24 claim.mule|reader credential.mitid|live\n\
20 claim.mule|reader credential.mitid|reader\n\
24 claim.mule|reader credential.one-time-code|live\n\
24 claim.mule|reader credential.one-time-code|reader\n\
19 claim.mule|reader credential.password|reader\n\
29 claim.mule|reader firm.bank|live\n\
27 claim.mule|reader firm.bank|reader\n\
10 claim.mule|reader money.amount|live\n\
22 claim.mule|reader money.unusual-means|live\n\
22 claim.mule|reader money.unusual-means|reader\n\
25 claim.mule|reader money.valuables|live\n\
18 claim.mule|reader money.valuables|reader\n\
10 claim.mule|reader person.family|live\n\
11 claim.mule|reader threat.block|live\n\
42 claim.mule|reader threat.deadline|live\n\
22 claim.mule|reader threat.deadline|speaks\n\
40 claim.mule|speaks\n\
10 claim.mule|speaks claim.reassurance|live\n\
14 claim.mule|speaks credential.bank-details|live\n\
11 claim.mule|speaks credential.bank-details|reader\n\
17 claim.mule|speaks money.amount|live\n\
10 claim.mule|speaks money.amount|reader\n\
14 claim.mule|speaks money.valuables|live\n\
8 claim.mule|speaks person.family|live\n\
8 claim.mule|speaks threat.block|live\n\
83 claim.new-number|claims\n\
83 claim.new-number|live\n\
-16 claim.new-number|live claim.new-number|reader\n\
14 claim.new-number|live claim.new-number|speaks\n\
-8 claim.new-number|live claim.not-you|live\n\
-8 claim.new-number|live claim.not-you|reader\n\
8 claim.new-number|live claim.other-account|live\n\
24 claim.new-number|live claim.paid-back|live\n\
15 claim.new-number|live claim.paid-back|reader\n\
-8 claim.new-number|live claim.parcel|live\n\
-12 claim.new-number|live claim.prompt|live\n\
9 claim.new-number|live claim.purchase|live\n\
25 claim.new-number|live claim.unpaid|live\n\
10 claim.new-number|live claim.unpaid|reader\n\
9 claim.new-number|live claim.unpaid|speaks\n\
-10 claim.new-number|live claim.unusual-activity|live\n\
-12 claim.new-number|live claim.your-own|live\n\
-12 claim.new-number|live claim.your-own|reader\n\
9 claim.new-number|live credential.bank-details|asks\n\
32 claim.new-number|live credential.bank-details|live\n\
18 claim.new-number|live credential.bank-details|reader\n\
9 claim.new-number|live credential.bank-details|speaks\n\
-8 claim.new-number|live credential.card|asks\n\
8 claim.new-number|live credential.card|reader\n\
-8 claim.new-number|live credential.id-document|live\n\
-8 claim.new-number|live credential.id-document|speaks\n\
-12 claim.new-number|live credential.mitid|live\n\
-16 claim.new-number|live credential.personal-information|live\n\
54 claim.new-number|live firm.bank|live\n\
9 claim.new-number|live firm.bank|reader\n\
13 claim.new-number|live firm.payment|live\n\
17 claim.new-number|live money.amount|live\n\
11 claim.new-number|live money.amount|reader\n\
9 claim.new-number|live money.amount|speaks\n\
132 claim.new-number|live person.family|live\n\
23 claim.new-number|live person.family|reader\n\
83 claim.new-number|live person.family|speaks\n\
11 claim.new-number|live person.landlord|live\n\
-8 claim.new-number|live threat.arrest|live\n\
13 claim.new-number|live threat.block|live\n\
31 claim.new-number|live threat.deadline|live\n\
-14 claim.new-number|live threat.deadline|speaks\n\
8 claim.new-number|live threat.debt|live\n\
10 claim.new-number|reader claim.unpaid|live\n\
16 claim.new-number|reader claim.unusual-activity|reader\n\
-12 claim.new-number|reader claim.your-own|live\n\
-12 claim.new-number|reader claim.your-own|reader\n\
9 claim.new-number|reader credential.bank-details|asks\n\
11 claim.new-number|reader credential.bank-details|live\n\
9 claim.new-number|reader credential.bank-details|reader\n\
21 claim.new-number|reader credential.card|reader\n\
20 claim.new-number|reader credential.mitid|reader\n\
-8 claim.new-number|reader credential.pin|live\n\
-8 claim.new-number|reader credential.pin|reader\n\
35 claim.new-number|reader firm.bank|live\n\
23 claim.new-number|reader firm.bank|reader\n\
17 claim.new-number|reader firm.shop|reader\n\
19 claim.new-number|reader person.family|live\n\
15 claim.new-number|reader person.family|reader\n\
8 claim.new-number|reader person.family|speaks\n\
9 claim.new-number|reports\n\
14 claim.new-number|speaks\n\
21 claim.new-number|speaks claim.paid-back|live\n\
12 claim.new-number|speaks claim.paid-back|reader\n\
17 claim.new-number|speaks claim.unpaid|live\n\
8 claim.new-number|speaks claim.unpaid|reader\n\
-11 claim.new-number|speaks claim.unusual-activity|live\n\
-8 claim.new-number|speaks claim.your-own|live\n\
-8 claim.new-number|speaks claim.your-own|reader\n\
17 claim.new-number|speaks credential.bank-details|live\n\
9 claim.new-number|speaks credential.bank-details|speaks\n\
-10 claim.new-number|speaks credential.card|asks\n\
-10 claim.new-number|speaks credential.mitid|asks\n\
-12 claim.new-number|speaks credential.mitid|live\n\
-10 claim.new-number|speaks credential.password|live\n\
-9 claim.new-number|speaks firm.bank|speaks\n\
22 claim.new-number|speaks person.family|live\n\
19 claim.new-number|speaks person.family|speaks\n\
-9 claim.new-number|speaks threat.arrest|live\n\
9 claim.new-number|speaks threat.block|live\n\
-13 claim.new-number|speaks threat.deadline|speaks\n\
97 claim.no-checking|claims\n\
97 claim.no-checking|live\n\
15 claim.no-checking|live claim.no-checking|reader\n\
11 claim.no-checking|live claim.no-checking|speaks\n\
36 claim.no-checking|live claim.other-account|live\n\
10 claim.no-checking|live claim.other-account|reader\n\
9 claim.no-checking|live claim.paid-back|live\n\
9 claim.no-checking|live claim.paid-back|reader\n\
8 claim.no-checking|live claim.prize|live\n\
-9 claim.no-checking|live claim.renewal|live\n\
-9 claim.no-checking|live claim.residence|live\n\
10 claim.no-checking|live claim.safe-account|live\n\
11 claim.no-checking|live claim.sent-by-mistake|live\n\
10 claim.no-checking|live claim.sent-by-mistake|reader\n\
14 claim.no-checking|live claim.unpaid|live\n\
9 claim.no-checking|live claim.unpaid|speaks\n\
15 claim.no-checking|live credential.bank-details|asks\n\
31 claim.no-checking|live credential.bank-details|live\n\
-9 claim.no-checking|live credential.bank-details|speaks\n\
-9 claim.no-checking|live credential.card|asks\n\
-18 claim.no-checking|live credential.code|asks\n\
-18 claim.no-checking|live credential.code|live\n\
-16 claim.no-checking|live credential.mitid|asks\n\
-31 claim.no-checking|live credential.mitid|live\n\
-11 claim.no-checking|live credential.mitid|speaks\n\
-11 claim.no-checking|live credential.one-time-code|live\n\
-12 claim.no-checking|live credential.one-time-code|speaks\n\
-22 claim.no-checking|live credential.password|live\n\
16 claim.no-checking|live credential.personal-information|live\n\
44 claim.no-checking|live firm.bank|live\n\
-8 claim.no-checking|live firm.payment|live\n\
19 claim.no-checking|live money.amount|live\n\
9 claim.no-checking|live money.amount|speaks\n\
8 claim.no-checking|live money.unusual-means|reader\n\
9 claim.no-checking|live money.valuables|reader\n\
13 claim.no-checking|live person.agent|live\n\
12 claim.no-checking|live person.agent|speaks\n\
22 claim.no-checking|live person.family|live\n\
10 claim.no-checking|live person.family|speaks\n\
17 claim.no-checking|live person.landlord|live\n\
17 claim.no-checking|live person.landlord|reader\n\
-9 claim.no-checking|live threat.block|live\n\
-13 claim.no-checking|live threat.block|reader\n\
19 claim.no-checking|live threat.court|live\n\
14 claim.no-checking|live threat.court|reader\n\
12 claim.no-checking|live threat.deadline|live\n\
-9 claim.no-checking|live threat.deportation|live\n\
19 claim.no-checking|reader\n\
-10 claim.no-checking|reader claim.pick-up|live\n\
-10 claim.no-checking|reader claim.pick-up|reader\n\
9 claim.no-checking|reader claim.unusual-activity|reader\n\
-9 claim.no-checking|reader credential.bank-details|speaks\n\
9 claim.no-checking|reader credential.mitid|reader\n\
-8 claim.no-checking|reader firm.bank|speaks\n\
11 claim.no-checking|reader money.amount|live\n\
10 claim.no-checking|reader person.family|live\n\
10 claim.no-checking|reader person.family|reader\n\
15 claim.no-checking|reader person.landlord|reader\n\
-9 claim.no-checking|reader threat.block|live\n\
-8 claim.no-checking|reader threat.block|reader\n\
-10 claim.no-checking|reader threat.deadline|speaks\n\
-21 claim.no-checking|reports\n\
17 claim.no-checking|speaks\n\
8 claim.no-checking|speaks claim.unusual-activity|live\n\
9 claim.no-checking|speaks credential.bank-details|asks\n\
12 claim.no-checking|speaks credential.bank-details|live\n\
-17 claim.no-checking|speaks credential.mitid|live\n\
-16 claim.no-checking|speaks credential.mitid|reader\n\
-11 claim.no-checking|speaks credential.password|reader\n\
19 claim.no-checking|speaks firm.bank|live\n\
-12 claim.no-checking|speaks firm.payment|live\n\
14 claim.no-checking|speaks money.amount|live\n\
10 claim.no-checking|speaks person.family|live\n\
-14 claim.no-checking|speaks threat.block|live\n\
-16 claim.no-checking|speaks threat.block|reader\n\
-14 claim.not-you|claims\n\
-14 claim.not-you|live\n\
28 claim.not-you|live claim.not-you|reader\n\
-8 claim.not-you|live claim.not-you|speaks\n\
9 claim.not-you|live claim.prompt|speaks\n\
8 claim.not-you|live claim.purchase|live\n\
18 claim.not-you|live claim.purchase|reader\n\
10 claim.not-you|live claim.purchase|speaks\n\
37 claim.not-you|live claim.unusual-activity|live\n\
-14 claim.not-you|live credential.card|live\n\
-11 claim.not-you|live credential.code|live\n\
-11 claim.not-you|live credential.code|reader\n\
-37 claim.not-you|live credential.mitid|asks\n\
-39 claim.not-you|live credential.mitid|live\n\
-36 claim.not-you|live credential.mitid|reader\n\
-19 claim.not-you|live credential.mitid|speaks\n\
8 claim.not-you|live credential.one-time-code|live\n\
11 claim.not-you|live credential.one-time-code|reader\n\
-15 claim.not-you|live credential.password|live\n\
-16 claim.not-you|live credential.password|reader\n\
22 claim.not-you|live firm.bank|live\n\
19 claim.not-you|live firm.bank|speaks\n\
-18 claim.not-you|live firm.support|live\n\
-10 claim.not-you|live money.amount|reader\n\
-15 claim.not-you|live threat.block|live\n\
9 claim.not-you|live threat.deadline|live\n\
8 claim.not-you|live threat.deadline|reader\n\
10 claim.not-you|live threat.deadline|speaks\n\
30 claim.not-you|reader\n\
15 claim.not-you|reader claim.not-you|speaks\n\
9 claim.not-you|reader claim.prompt|live\n\
12 claim.not-you|reader claim.prompt|reader\n\
9 claim.not-you|reader claim.prompt|speaks\n\
16 claim.not-you|reader claim.purchase|live\n\
18 claim.not-you|reader claim.purchase|reader\n\
10 claim.not-you|reader claim.purchase|speaks\n\
41 claim.not-you|reader claim.unusual-activity|live\n\
15 claim.not-you|reader claim.unusual-activity|reader\n\
-9 claim.not-you|reader credential.code|live\n\
-11 claim.not-you|reader credential.code|reader\n\
-11 claim.not-you|reader credential.mitid|asks\n\
-15 claim.not-you|reader credential.mitid|live\n\
-16 claim.not-you|reader credential.mitid|reader\n\
10 claim.not-you|reader credential.one-time-code|live\n\
11 claim.not-you|reader credential.one-time-code|reader\n\
-11 claim.not-you|reader credential.password|reader\n\
34 claim.not-you|reader firm.bank|live\n\
31 claim.not-you|reader firm.bank|speaks\n\
-15 claim.not-you|reader threat.block|live\n\
10 claim.not-you|reader threat.deadline|live\n\
8 claim.not-you|reader threat.deadline|reader\n\
10 claim.not-you|reader threat.deadline|speaks\n\
-8 claim.not-you|speaks\n\
-10 claim.not-you|speaks claim.prompt|live\n\
13 claim.not-you|speaks claim.purchase|live\n\
9 claim.not-you|speaks claim.purchase|reader\n\
26 claim.not-you|speaks claim.unusual-activity|live\n\
-9 claim.not-you|speaks credential.code|reader\n\
-29 claim.not-you|speaks credential.mitid|asks\n\
-24 claim.not-you|speaks credential.mitid|live\n\
-20 claim.not-you|speaks credential.mitid|reader\n\
-14 claim.not-you|speaks credential.mitid|speaks\n\
21 claim.not-you|speaks firm.bank|live\n\
23 claim.not-you|speaks firm.bank|speaks\n\
-18 claim.not-you|speaks firm.support|live\n\
-17 claim.not-you|speaks threat.block|live\n\
9 claim.not-you|speaks threat.deadline|live\n\
10 claim.not-you|speaks threat.deadline|speaks\n\
135 claim.other-account|claims\n\
135 claim.other-account|live\n\
49 claim.other-account|live claim.other-account|reader\n\
-20 claim.other-account|live claim.other-account|speaks\n\
12 claim.other-account|live claim.paid-back|live\n\
10 claim.other-account|live claim.paid-back|reader\n\
8 claim.other-account|live claim.pick-up|live\n\
8 claim.other-account|live claim.pick-up|reader\n\
16 claim.other-account|live claim.prize|live\n\
23 claim.other-account|live claim.recovery|live\n\
17 claim.other-account|live claim.recovery|reader\n\
17 claim.other-account|live claim.recovery|speaks\n\
10 claim.other-account|live claim.residence|live\n\
15 claim.other-account|live claim.safe-account|live\n\
11 claim.other-account|live claim.safe-account|reader\n\
-10 claim.other-account|live claim.safe-account|speaks\n\
31 claim.other-account|live claim.sent-by-mistake|live\n\
33 claim.other-account|live claim.sent-by-mistake|reader\n\
17 claim.other-account|live credential.bank-details|asks\n\
-21 claim.other-account|live credential.bank-details|reader\n\
-9 claim.other-account|live credential.bank-details|speaks\n\
11 claim.other-account|live credential.card|live\n\
-8 claim.other-account|live credential.code|live\n\
-8 claim.other-account|live credential.cpr|reader\n\
-10 claim.other-account|live credential.id-document|asks\n\
9 claim.other-account|live credential.id-document|reader\n\
29 claim.other-account|live firm.bank|live\n\
19 claim.other-account|live firm.bank|reader\n\
38 claim.other-account|live firm.bank|speaks\n\
11 claim.other-account|live firm.courier|live\n\
9 claim.other-account|live firm.courier|speaks\n\
40 claim.other-account|live firm.payment|live\n\
12 claim.other-account|live firm.payment|reader\n\
90 claim.other-account|live money.amount|live\n\
52 claim.other-account|live money.amount|reader\n\
9 claim.other-account|live money.unusual-means|live\n\
15 claim.other-account|live money.valuables|live\n\
11 claim.other-account|live person.agent|live\n\
19 claim.other-account|live person.agent|reader\n\
14 claim.other-account|live person.family|live\n\
9 claim.other-account|live person.family|speaks\n\
29 claim.other-account|live threat.block|live\n\
13 claim.other-account|live threat.court|live\n\
73 claim.other-account|live threat.deadline|live\n\
19 claim.other-account|live threat.deadline|reader\n\
9 claim.other-account|live threat.debt|live\n\
64 claim.other-account|reader\n\
8 claim.other-account|reader claim.purchase|live\n\
12 claim.other-account|reader claim.renewal|live\n\
12 claim.other-account|reader claim.renewal|reader\n\
11 claim.other-account|reader claim.safe-account|live\n\
10 claim.other-account|reader claim.safe-account|reader\n\
15 claim.other-account|reader claim.sent-by-mistake|live\n\
15 claim.other-account|reader claim.sent-by-mistake|reader\n\
15 claim.other-account|reader credential.bank-details|asks\n\
-15 claim.other-account|reader credential.bank-details|live\n\
-15 claim.other-account|reader credential.bank-details|reader\n\
10 claim.other-account|reader credential.card|live\n\
8 claim.other-account|reader credential.id-document|live\n\
8 claim.other-account|reader credential.id-document|reader\n\
-8 claim.other-account|reader credential.mitid|speaks\n\
12 claim.other-account|reader credential.one-time-code|reader\n\
9 claim.other-account|reader firm.bank|live\n\
27 claim.other-account|reader firm.bank|reader\n\
23 claim.other-account|reader firm.bank|speaks\n\
10 claim.other-account|reader firm.payment|live\n\
10 claim.other-account|reader firm.payment|reader\n\
10 claim.other-account|reader firm.support|live\n\
10 claim.other-account|reader firm.support|speaks\n\
53 claim.other-account|reader money.amount|live\n\
46 claim.other-account|reader money.amount|reader\n\
8 claim.other-account|reader money.unusual-means|live\n\
11 claim.other-account|reader money.valuables|live\n\
10 claim.other-account|reader person.family|live\n\
20 claim.other-account|reader threat.block|live\n\
26 claim.other-account|reader threat.deadline|live\n\
18 claim.other-account|reader threat.deadline|reader\n\
33 claim.other-account|reports\n\
-16 claim.other-account|speaks\n\
-17 claim.other-account|speaks claim.safe-account|live\n\
-10 claim.other-account|speaks claim.safe-account|speaks\n\
-8 claim.other-account|speaks claim.unpaid|live\n\
-8 claim.other-account|speaks claim.unusual-activity|live\n\
-14 claim.other-account|speaks credential.bank-details|live\n\
-11 claim.other-account|speaks credential.bank-details|reader\n\
-10 claim.other-account|speaks credential.bank-details|speaks\n\
-16 claim.other-account|speaks firm.bank|live\n\
47 claim.paid-back|claims\n\
47 claim.paid-back|live\n\
19 claim.paid-back|live claim.paid-back|reader\n\
-21 claim.paid-back|live claim.paid-back|speaks\n\
10 claim.paid-back|live claim.parcel|live\n\
11 claim.paid-back|live claim.parcel|reader\n\
9 claim.paid-back|live claim.parcel|speaks\n\
11 claim.paid-back|live claim.prize|live\n\
8 claim.paid-back|live claim.prize|reader\n\
10 claim.paid-back|live claim.prize|speaks\n\
9 claim.paid-back|live claim.reassurance|live\n\
8 claim.paid-back|live claim.recovery|live\n\
11 claim.paid-back|live claim.refund|live\n\
21 claim.paid-back|live claim.refund|reader\n\
8 claim.paid-back|live claim.residence|live\n\
10 claim.paid-back|live claim.safe-account|live\n\
20 claim.paid-back|live claim.sent-by-mistake|live\n\
-10 claim.paid-back|live claim.unpaid|live\n\
-15 claim.paid-back|live credential.bank-details|asks\n\
-11 claim.paid-back|live credential.bank-details|reader\n\
-13 claim.paid-back|live credential.card|live\n\
-13 claim.paid-back|live credential.card|reader\n\
26 claim.paid-back|live credential.code|reader\n\
9 claim.paid-back|live credential.id-document|live\n\
-9 claim.paid-back|live credential.mitid|live\n\
17 claim.paid-back|live credential.personal-information|live\n\
10 claim.paid-back|live credential.personal-information|speaks\n\
28 claim.paid-back|live firm.bank|live\n\
17 claim.paid-back|live firm.bank|reader\n\
9 claim.paid-back|live firm.bank|speaks\n\
10 claim.paid-back|live firm.courier|live\n\
33 claim.paid-back|live firm.payment|live\n\
39 claim.paid-back|live money.amount|live\n\
29 claim.paid-back|live money.amount|reader\n\
11 claim.paid-back|live money.amount|speaks\n\
21 claim.paid-back|live money.unusual-means|live\n\
14 claim.paid-back|live money.unusual-means|reader\n\
10 claim.paid-back|live money.valuables|live\n\
8 claim.paid-back|live money.valuables|reader\n\
11 claim.paid-back|live person.agent|live\n\
9 claim.paid-back|live person.agent|reader\n\
8 claim.paid-back|live person.agent|speaks\n\
9 claim.paid-back|live person.buyer|live\n\
12 claim.paid-back|live person.buyer|reader\n\
16 claim.paid-back|live person.family|live\n\
11 claim.paid-back|live person.family|reader\n\
20 claim.paid-back|live person.landlord|live\n\
12 claim.paid-back|live person.landlord|reader\n\
9 claim.paid-back|live person.landlord|speaks\n\
13 claim.paid-back|live threat.deadline|live\n\
-13 claim.paid-back|live threat.deadline|reader\n\
22 claim.paid-back|live threat.deadline|speaks\n\
29 claim.paid-back|reader\n\
10 claim.paid-back|reader claim.parcel|reader\n\
8 claim.paid-back|reader claim.prize|live\n\
8 claim.paid-back|reader claim.prize|speaks\n\
9 claim.paid-back|reader claim.refund|live\n\
8 claim.paid-back|reader claim.refund|reader\n\
-11 claim.paid-back|reader claim.sent-by-mistake|live\n\
-11 claim.paid-back|reader claim.sent-by-mistake|reader\n\
-16 claim.paid-back|reader credential.bank-details|asks\n\
-11 claim.paid-back|reader credential.bank-details|reader\n\
-19 claim.paid-back|reader credential.card|live\n\
-18 claim.paid-back|reader credential.card|reader\n\
11 claim.paid-back|reader credential.code|live\n\
26 claim.paid-back|reader credential.code|reader\n\
9 claim.paid-back|reader credential.id-document|live\n\
21 claim.paid-back|reader firm.bank|live\n\
11 claim.paid-back|reader firm.bank|reader\n\
23 claim.paid-back|reader money.amount|live\n\
21 claim.paid-back|reader money.amount|reader\n\
8 claim.paid-back|reader money.amount|speaks\n\
20 claim.paid-back|reader money.unusual-means|live\n\
13 claim.paid-back|reader money.unusual-means|reader\n\
8 claim.paid-back|reader money.valuables|live\n\
8 claim.paid-back|reader money.valuables|reader\n\
9 claim.paid-back|reader person.agent|live\n\
8 claim.paid-back|reader person.agent|reader\n\
9 claim.paid-back|reader person.buyer|reader\n\
8 claim.paid-back|reader person.family|live\n\
11 claim.paid-back|reader person.family|reader\n\
26 claim.paid-back|reader person.landlord|live\n\
12 claim.paid-back|reader person.landlord|reader\n\
9 claim.paid-back|reader person.landlord|speaks\n\
16 claim.paid-back|reader threat.deadline|live\n\
-15 claim.paid-back|reader threat.deadline|reader\n\
11 claim.paid-back|reader threat.deadline|speaks\n\
-21 claim.paid-back|speaks\n\
31 claim.parcel|live claim.parcel|reader\n\
-9 claim.parcel|live claim.pick-up|live\n\
-8 claim.parcel|live claim.purchase|live\n\
-14 claim.parcel|live claim.purchase|reader\n\
12 claim.parcel|live claim.reassurance|live\n\
-17 claim.parcel|live claim.unpaid|live\n\
-13 claim.parcel|live claim.unpaid|reader\n\
9 claim.parcel|live claim.unusual-activity|live\n\
23 claim.parcel|live claim.unusual-activity|reader\n\
-16 claim.parcel|live claim.virus|live\n\
-16 claim.parcel|live claim.virus|reader\n\
-9 claim.parcel|live claim.your-own|live\n\
-9 claim.parcel|live claim.your-own|reader\n\
8 claim.parcel|live credential.balance|asks\n\
12 claim.parcel|live credential.balance|live\n\
-8 claim.parcel|live credential.bank-details|reader\n\
15 claim.parcel|live credential.card|asks\n\
39 claim.parcel|live credential.card|live\n\
28 claim.parcel|live credential.card|reader\n\
-22 claim.parcel|live credential.code|live\n\
-10 claim.parcel|live credential.code|speaks\n\
11 claim.parcel|live credential.cpr|asks\n\
23 claim.parcel|live credential.cpr|live\n\
25 claim.parcel|live credential.cpr|reader\n\
19 claim.parcel|live credential.mitid|asks\n\
45 claim.parcel|live credential.mitid|live\n\
31 claim.parcel|live credential.mitid|reader\n\
13 claim.parcel|live credential.mitid|speaks\n\
12 claim.parcel|live credential.one-time-code|asks\n\
8 claim.parcel|live credential.one-time-code|live\n\
9 claim.parcel|live credential.one-time-code|reader\n\
15 claim.parcel|live credential.password|live\n\
15 claim.parcel|live credential.password|reader\n\
16 claim.parcel|live credential.password|speaks\n\
8 claim.parcel|live credential.personal-information|reader\n\
-12 claim.parcel|live credential.personal-information|speaks\n\
11 claim.parcel|live credential.pin|asks\n\
26 claim.parcel|live credential.pin|live\n\
-8 claim.parcel|live firm.bank|live\n\
9 claim.parcel|live firm.bank|reader\n\
20 claim.parcel|live firm.courier|live\n\
-25 claim.parcel|live firm.courier|reader\n\
-26 claim.parcel|live firm.courier|speaks\n\
31 claim.parcel|live firm.payment|live\n\
11 claim.parcel|live firm.payment|reader\n\
16 claim.parcel|live firm.payment|speaks\n\
-17 claim.parcel|live firm.shop|live\n\
86 claim.parcel|live money.amount|live\n\
47 claim.parcel|live money.amount|reader\n\
-11 claim.parcel|live money.amount|speaks\n\
-8 claim.parcel|live person.adviser|live\n\
12 claim.parcel|live person.agent|reader\n\
14 claim.parcel|live person.agent|speaks\n\
9 claim.parcel|live person.buyer|live\n\
9 claim.parcel|live person.buyer|speaks\n\
-16 claim.parcel|live person.family|live\n\
-11 claim.parcel|live person.family|reader\n\
13 claim.parcel|live threat.arrest|live\n\
11 claim.parcel|live threat.arrest|reader\n\
24 claim.parcel|live threat.block|live\n\
21 claim.parcel|live threat.block|reader\n\
10 claim.parcel|live threat.court|live\n\
-20 claim.parcel|live threat.court|speaks\n\
-20 claim.parcel|live threat.deadline|live\n\
-36 claim.parcel|live threat.deadline|reader\n\
-12 claim.parcel|live threat.debt|live\n\
-8 claim.parcel|live threat.debt|reader\n\
75 claim.parcel|live threat.return|live\n\
24 claim.parcel|reader\n\
9 claim.parcel|reader claim.prize|live\n\
8 claim.parcel|reader claim.prize|reader\n\
10 claim.parcel|reader claim.reassurance|live\n\
23 claim.parcel|reader claim.unusual-activity|live\n\
23 claim.parcel|reader claim.unusual-activity|reader\n\
-16 claim.parcel|reader claim.virus|live\n\
-16 claim.parcel|reader claim.virus|reader\n\
16 claim.parcel|reader credential.card|asks\n\
28 claim.parcel|reader credential.card|live\n\
12 claim.parcel|reader credential.card|reader\n\
8 claim.parcel|reader credential.code|reader\n\
-9 claim.parcel|reader credential.code|speaks\n\
21 claim.parcel|reader credential.cpr|live\n\
19 claim.parcel|reader credential.cpr|reader\n\
-12 claim.parcel|reader credential.id-document|live\n\
27 claim.parcel|reader credential.mitid|live\n\
23 claim.parcel|reader credential.mitid|reader\n\
12 claim.parcel|reader credential.one-time-code|live\n\
9 claim.parcel|reader credential.one-time-code|reader\n\
18 claim.parcel|reader credential.password|live\n\
18 claim.parcel|reader credential.password|reader\n\
16 claim.parcel|reader credential.password|speaks\n\
13 claim.parcel|reader credential.personal-information|asks\n\
10 claim.parcel|reader credential.personal-information|live\n\
17 claim.parcel|reader credential.personal-information|reader\n\
-15 claim.parcel|reader credential.personal-information|speaks\n\
11 claim.parcel|reader credential.pin|asks\n\
16 claim.parcel|reader firm.bank|live\n\
14 claim.parcel|reader firm.bank|reader\n\
8 claim.parcel|reader firm.bank|speaks\n\
-14 claim.parcel|reader firm.courier|live\n\
-23 claim.parcel|reader firm.courier|reader\n\
-34 claim.parcel|reader firm.courier|speaks\n\
15 claim.parcel|reader firm.payment|live\n\
12 claim.parcel|reader firm.payment|reader\n\
15 claim.parcel|reader firm.payment|speaks\n\
50 claim.parcel|reader money.amount|live\n\
31 claim.parcel|reader money.amount|reader\n\
8 claim.parcel|reader money.amount|speaks\n\
-8 claim.parcel|reader money.unusual-means|live\n\
19 claim.parcel|reader person.agent|live\n\
11 claim.parcel|reader person.agent|speaks\n\
-10 claim.parcel|reader person.family|live\n\
8 claim.parcel|reader threat.arrest|live\n\
10 claim.parcel|reader threat.arrest|reader\n\
22 claim.parcel|reader threat.block|live\n\
17 claim.parcel|reader threat.block|reader\n\
24 claim.parcel|reader threat.deadline|live\n\
-11 claim.parcel|reader threat.deadline|reader\n\
-13 claim.parcel|reader threat.debt|live\n\
-8 claim.parcel|reader threat.debt|reader\n\
30 claim.parcel|reader threat.return|live\n\
-19 claim.parcel|reports\n\
16 claim.parcel|speaks\n\
19 claim.parcel|speaks claim.unusual-activity|live\n\
19 claim.parcel|speaks claim.unusual-activity|reader\n\
22 claim.parcel|speaks credential.card|live\n\
23 claim.parcel|speaks credential.card|reader\n\
8 claim.parcel|speaks credential.cpr|live\n\
8 claim.parcel|speaks credential.one-time-code|reader\n\
-22 claim.parcel|speaks credential.personal-information|asks\n\
-22 claim.parcel|speaks credential.personal-information|live\n\
-17 claim.parcel|speaks credential.personal-information|reader\n\
-21 claim.parcel|speaks credential.personal-information|speaks\n\
9 claim.parcel|speaks firm.bank|live\n\
9 claim.parcel|speaks firm.bank|reader\n\
-16 claim.parcel|speaks firm.courier|live\n\
-27 claim.parcel|speaks firm.courier|speaks\n\
21 claim.parcel|speaks firm.payment|live\n\
18 claim.parcel|speaks firm.payment|reader\n\
17 claim.parcel|speaks firm.payment|speaks\n\
19 claim.parcel|speaks money.amount|live\n\
29 claim.parcel|speaks money.amount|reader\n\
16 claim.parcel|speaks person.buyer|live\n\
10 claim.parcel|speaks person.buyer|speaks\n\
-9 claim.parcel|speaks threat.deadline|reader\n\
23 claim.parcel|speaks threat.return|live\n\
22 claim.pick-up|claims\n\
-9 claim.pick-up|denies\n\
22 claim.pick-up|live\n\
48 claim.pick-up|live claim.pick-up|reader\n\
-14 claim.pick-up|live claim.pick-up|speaks\n\
-14 claim.pick-up|live claim.prize|live\n\
-9 claim.pick-up|live claim.prompt|live\n\
8 claim.pick-up|live claim.refund|live\n\
-10 claim.pick-up|live claim.unpaid|live\n\
9 claim.pick-up|live claim.unusual-activity|live\n\
17 claim.pick-up|live claim.unusual-activity|reader\n\
-10 claim.pick-up|live claim.your-own|live\n\
-10 claim.pick-up|live claim.your-own|speaks\n\
9 claim.pick-up|live credential.balance|live\n\
-23 claim.pick-up|live credential.bank-details|live\n\
-16 claim.pick-up|live credential.bank-details|reader\n\
-8 claim.pick-up|live credential.bank-details|speaks\n\
14 claim.pick-up|live credential.card|asks\n\
60 claim.pick-up|live credential.card|live\n\
42 claim.pick-up|live credential.card|reader\n\
8 claim.pick-up|live credential.code|reader\n\
-14 claim.pick-up|live credential.id-document|live\n\
-10 claim.pick-up|live credential.id-document|reader\n\
12 claim.pick-up|live credential.one-time-code|reader\n\
-24 claim.pick-up|live credential.password|live\n\
-16 claim.pick-up|live credential.password|reader\n\
-24 claim.pick-up|live credential.personal-information|live\n\
-13 claim.pick-up|live credential.personal-information|reader\n\
24 claim.pick-up|live credential.pin|asks\n\
18 claim.pick-up|live credential.pin|live\n\
11 claim.pick-up|live credential.pin|reader\n\
41 claim.pick-up|live firm.bank|live\n\
13 claim.pick-up|live firm.bank|reader\n\
18 claim.pick-up|live firm.bank|speaks\n\
12 claim.pick-up|live firm.courier|live\n\
8 claim.pick-up|live firm.courier|reader\n\
36 claim.pick-up|live firm.payment|live\n\
27 claim.pick-up|live firm.payment|reader\n\
17 claim.pick-up|live firm.payment|speaks\n\
35 claim.pick-up|live money.amount|live\n\
13 claim.pick-up|live money.amount|reader\n\
11 claim.pick-up|live money.unusual-means|live\n\
61 claim.pick-up|live money.valuables|live\n\
49 claim.pick-up|live money.valuables|reader\n\
48 claim.pick-up|live person.agent|live\n\
11 claim.pick-up|live person.agent|reader\n\
17 claim.pick-up|live person.agent|speaks\n\
-17 claim.pick-up|live person.buyer|live\n\
10 claim.pick-up|live person.family|live\n\
-16 claim.pick-up|live person.family|reader\n\
-11 claim.pick-up|live person.landlord|live\n\
9 claim.pick-up|live threat.arrest|reader\n\
11 claim.pick-up|live threat.court|reader\n\
-14 claim.pick-up|live threat.deadline|live\n\
-11 claim.pick-up|live threat.deadline|speaks\n\
43 claim.pick-up|reader\n\
-8 claim.pick-up|reader claim.pick-up|speaks\n\
13 claim.pick-up|reader claim.unusual-activity|live\n\
15 claim.pick-up|reader claim.unusual-activity|reader\n\
-15 claim.pick-up|reader credential.bank-details|live\n\
-16 claim.pick-up|reader credential.bank-details|reader\n\
-8 claim.pick-up|reader credential.bank-details|speaks\n\
18 claim.pick-up|reader credential.card|asks\n\
39 claim.pick-up|reader credential.card|live\n\
28 claim.pick-up|reader credential.card|reader\n\
11 claim.pick-up|reader credential.code|asks\n\
13 claim.pick-up|reader credential.code|live\n\
15 claim.pick-up|reader credential.code|reader\n\
-8 claim.pick-up|reader credential.cpr|live\n\
-11 claim.pick-up|reader credential.id-document|live\n\
-10 claim.pick-up|reader credential.id-document|reader\n\
-12 claim.pick-up|reader credential.password|live\n\
-10 claim.pick-up|reader credential.password|reader\n\
-16 claim.pick-up|reader credential.personal-information|live\n\
-14 claim.pick-up|reader credential.personal-information|reader\n\
17 claim.pick-up|reader credential.pin|asks\n\
19 claim.pick-up|reader credential.pin|live\n\
14 claim.pick-up|reader credential.pin|reader\n\
20 claim.pick-up|reader firm.bank|live\n\
16 claim.pick-up|reader firm.courier|live\n\
12 claim.pick-up|reader firm.courier|reader\n\
34 claim.pick-up|reader firm.payment|live\n\
24 claim.pick-up|reader firm.payment|reader\n\
13 claim.pick-up|reader firm.payment|speaks\n\
24 claim.pick-up|reader money.amount|live\n\
11 claim.pick-up|reader money.amount|reader\n\
53 claim.pick-up|reader money.valuables|live\n\
50 claim.pick-up|reader money.valuables|reader\n\
30 claim.pick-up|reader person.agent|live\n\
18 claim.pick-up|reader person.agent|reader\n\
13 claim.pick-up|reader person.agent|speaks\n\
17 claim.pick-up|reader person.family|live\n\
9 claim.pick-up|reader person.family|reader\n\
15 claim.pick-up|reader threat.arrest|live\n\
15 claim.pick-up|reader threat.arrest|reader\n\
-9 claim.pick-up|reader threat.arrest|speaks\n\
11 claim.pick-up|reader threat.court|live\n\
11 claim.pick-up|reader threat.court|reader\n\
-8 claim.pick-up|reports\n\
-15 claim.pick-up|speaks\n\
-11 claim.pick-up|speaks credential.one-time-code|asks\n\
-10 claim.pick-up|speaks credential.one-time-code|live\n\
-11 claim.pick-up|speaks credential.personal-information|live\n\
-11 claim.pick-up|speaks credential.personal-information|reader\n\
8 claim.pick-up|speaks firm.bank|live\n\
8 claim.pick-up|speaks firm.courier|live\n\
8 claim.pick-up|speaks money.amount|live\n\
-10 claim.pick-up|speaks threat.arrest|speaks\n\
-9 claim.pick-up|speaks threat.block|live\n\
9 claim.prize|claims\n\
9 claim.prize|live\n\
86 claim.prize|live claim.prize|reader\n\
57 claim.prize|live claim.prize|speaks\n\
13 claim.prize|live claim.purchase|live\n\
8 claim.prize|live claim.purchase|reader\n\
-8 claim.prize|live claim.renewal|speaks\n\
-14 claim.prize|live claim.unpaid|live\n\
-8 claim.prize|live claim.unpaid|reader\n\
15 claim.prize|live credential.bank-details|asks\n\
28 claim.prize|live credential.bank-details|live\n\
19 claim.prize|live credential.bank-details|reader\n\
14 claim.prize|live credential.bank-details|speaks\n\
21 claim.prize|live credential.card|asks\n\
9 claim.prize|live credential.card|reader\n\
22 claim.prize|live credential.code|asks\n\
24 claim.prize|live credential.code|live\n\
9 claim.prize|live credential.code|reader\n\
9 claim.prize|live credential.cpr|asks\n\
17 claim.prize|live credential.cpr|live\n\
13 claim.prize|live credential.cpr|reader\n\
14 claim.prize|live credential.id-document|asks\n\
21 claim.prize|live credential.id-document|live\n\
12 claim.prize|live credential.id-document|reader\n\
16 claim.prize|live credential.mitid|live\n\
10 claim.prize|live credential.mitid|reader\n\
12 claim.prize|live credential.personal-information|asks\n\
-8 claim.prize|live credential.pin|reader\n\
-21 claim.prize|live firm.bank|live\n\
28 claim.prize|live firm.payment|live\n\
-12 claim.prize|live firm.shop|live\n\
44 claim.prize|live money.amount|live\n\
37 claim.prize|live money.amount|reader\n\
9 claim.prize|live money.amount|speaks\n\
-8 claim.prize|live person.agent|live\n\
8 claim.prize|live person.family|live\n\
-12 claim.prize|live person.family|reader\n\
10 claim.prize|live person.family|speaks\n\
-13 claim.prize|live threat.arrest|live\n\
-17 claim.prize|live threat.deadline|live\n\
-16 claim.prize|live threat.deadline|reader\n\
-13 claim.prize|live threat.deportation|live\n\
84 claim.prize|reader\n\
77 claim.prize|reader claim.prize|speaks\n\
21 claim.prize|reader claim.purchase|live\n\
12 claim.prize|reader claim.purchase|reader\n\
9 claim.prize|reader claim.purchase|speaks\n\
-8 claim.prize|reader claim.renewal|speaks\n\
9 claim.prize|reader credential.bank-details|asks\n\
24 claim.prize|reader credential.bank-details|live\n\
13 claim.prize|reader credential.bank-details|reader\n\
13 claim.prize|reader credential.bank-details|speaks\n\
17 claim.prize|reader credential.card|asks\n\
22 claim.prize|reader credential.card|live\n\
13 claim.prize|reader credential.card|reader\n\
8 claim.prize|reader credential.code|asks\n\
8 claim.prize|reader credential.cpr|live\n\
11 claim.prize|reader credential.id-document|asks\n\
16 claim.prize|reader credential.id-document|live\n\
9 claim.prize|reader credential.id-document|reader\n\
14 claim.prize|reader credential.mitid|live\n\
8 claim.prize|reader credential.mitid|reader\n\
-8 claim.prize|reader credential.password|reader\n\
12 claim.prize|reader credential.personal-information|asks\n\
11 claim.prize|reader firm.bank|live\n\
54 claim.prize|reader money.amount|live\n\
39 claim.prize|reader money.amount|reader\n\
8 claim.prize|reader threat.arrest|live\n\
13 claim.prize|reader threat.deadline|live\n\
61 claim.prize|speaks\n\
22 claim.prize|speaks claim.purchase|live\n\
12 claim.prize|speaks claim.purchase|reader\n\
9 claim.prize|speaks claim.purchase|speaks\n\
17 claim.prize|speaks credential.bank-details|live\n\
8 claim.prize|speaks credential.card|asks\n\
13 claim.prize|speaks credential.card|live\n\
10 claim.prize|speaks credential.card|reader\n\
16 claim.prize|speaks credential.code|asks\n\
16 claim.prize|speaks credential.code|live\n\
26 claim.prize|speaks money.amount|live\n\
13 claim.prize|speaks money.amount|reader\n\
11 claim.prize|speaks money.valuables|live\n\
-15 claim.prize|speaks threat.deadline|reader\n\
-10 claim.prompt|live claim.prompt|reader\n\
11 claim.prompt|live claim.prompt|speaks\n\
-14 claim.prompt|live claim.purchase|live\n\
23 claim.prompt|live claim.reassurance|live\n\
17 claim.prompt|live claim.reassurance|reader\n\
8 claim.prompt|live claim.reassurance|speaks\n\
28 claim.prompt|live claim.refund|live\n\
20 claim.prompt|live claim.refund|reader\n\
-24 claim.prompt|live claim.renewal|live\n\
-12 claim.prompt|live claim.renewal|reader\n\
21 claim.prompt|live claim.unusual-activity|live\n\
24 claim.prompt|live claim.unusual-activity|reader\n\
9 claim.prompt|live claim.unusual-activity|speaks\n\
8 claim.prompt|live claim.virus|live\n\
-9 claim.prompt|live claim.your-own|live\n\
8 claim.prompt|live credential.bank-details|speaks\n\
-41 claim.prompt|live credential.card|live\n\
-28 claim.prompt|live credential.card|reader\n\
-18 claim.prompt|live credential.card|speaks\n\
9 claim.prompt|live credential.code|live\n\
9 claim.prompt|live credential.code|speaks\n\
8 claim.prompt|live credential.cpr|reader\n\
64 claim.prompt|live credential.mitid|live\n\
-15 claim.prompt|live credential.mitid|speaks\n\
12 claim.prompt|live credential.one-time-code|live\n\
-13 claim.prompt|live credential.one-time-code|speaks\n\
28 claim.prompt|live credential.password|asks\n\
12 claim.prompt|live credential.password|live\n\
15 claim.prompt|live credential.password|reader\n\
-49 claim.prompt|live credential.personal-information|asks\n\
-55 claim.prompt|live credential.personal-information|live\n\
-47 claim.prompt|live credential.personal-information|reader\n\
-14 claim.prompt|live credential.pin|live\n\
9 claim.prompt|live firm.bank|live\n\
8 claim.prompt|live firm.bank|reader\n\
-18 claim.prompt|live firm.bank|speaks\n\
-16 claim.prompt|live firm.courier|live\n\
-13 claim.prompt|live firm.courier|reader\n\
-11 claim.prompt|live firm.courier|speaks\n\
-18 claim.prompt|live firm.payment|live\n\
-23 claim.prompt|live firm.payment|reader\n\
-25 claim.prompt|live firm.payment|speaks\n\
-10 claim.prompt|live firm.support|live\n\
-17 claim.prompt|live firm.telecom|live\n\
-22 claim.prompt|live firm.telecom|speaks\n\
-17 claim.prompt|live money.amount|live\n\
12 claim.prompt|live person.agent|live\n\
10 claim.prompt|live person.family|speaks\n\
-9 claim.prompt|live threat.arrest|live\n\
-46 claim.prompt|live threat.block|live\n\
-35 claim.prompt|live threat.block|reader\n\
13 claim.prompt|live threat.block|speaks\n\
-40 claim.prompt|live threat.deadline|reader\n\
-8 claim.prompt|reader\n\
25 claim.prompt|reader claim.prompt|speaks\n\
11 claim.prompt|reader claim.purchase|live\n\
11 claim.prompt|reader claim.reassurance|live\n\
15 claim.prompt|reader claim.reassurance|reader\n\
27 claim.prompt|reader claim.unusual-activity|live\n\
21 claim.prompt|reader claim.unusual-activity|reader\n\
14 claim.prompt|reader claim.unusual-activity|speaks\n\
-12 claim.prompt|reader credential.bank-details|asks\n\
-13 claim.prompt|reader credential.bank-details|live\n\
-14 claim.prompt|reader credential.bank-details|reader\n\
-21 claim.prompt|reader credential.card|live\n\
-22 claim.prompt|reader credential.card|reader\n\
-11 claim.prompt|reader credential.card|speaks\n\
-8 claim.prompt|reader credential.id-document|live\n\
-16 claim.prompt|reader credential.mitid|asks\n\
8 claim.prompt|reader credential.mitid|live\n\
-11 claim.prompt|reader credential.mitid|speaks\n\
16 claim.prompt|reader credential.one-time-code|live\n\
16 claim.prompt|reader credential.one-time-code|reader\n\
16 claim.prompt|reader credential.password|asks\n\
10 claim.prompt|reader credential.password|live\n\
16 claim.prompt|reader credential.password|reader\n\
-46 claim.prompt|reader credential.personal-information|asks\n\
-49 claim.prompt|reader credential.personal-information|live\n\
-43 claim.prompt|reader credential.personal-information|reader\n\
-10 claim.prompt|reader firm.courier|reader\n\
-11 claim.prompt|reader firm.courier|speaks\n\
-22 claim.prompt|reader firm.payment|live\n\
-21 claim.prompt|reader firm.payment|reader\n\
-10 claim.prompt|reader firm.support|live\n\
-9 claim.prompt|reader money.amount|live\n\
-10 claim.prompt|reader money.amount|reader\n\
-42 claim.prompt|reader threat.block|live\n\
-36 claim.prompt|reader threat.block|reader\n\
-32 claim.prompt|reader threat.deadline|live\n\
-38 claim.prompt|reader threat.deadline|reader\n\
10 claim.prompt|speaks\n\
-8 claim.prompt|speaks claim.purchase|live\n\
16 claim.prompt|speaks claim.unusual-activity|live\n\
15 claim.prompt|speaks claim.unusual-activity|reader\n\
9 claim.prompt|speaks claim.unusual-activity|speaks\n\
-13 claim.prompt|speaks credential.card|live\n\
-9 claim.prompt|speaks credential.card|reader\n\
-14 claim.prompt|speaks credential.card|speaks\n\
11 claim.prompt|speaks credential.one-time-code|live\n\
11 claim.prompt|speaks credential.one-time-code|reader\n\
-9 claim.prompt|speaks credential.personal-information|asks\n\
-9 claim.prompt|speaks credential.personal-information|live\n\
-8 claim.prompt|speaks money.amount|live\n\
12 claim.prompt|speaks money.valuables|live\n\
8 claim.prompt|speaks money.valuables|reader\n\
-18 claim.prompt|speaks threat.block|live\n\
-10 claim.prompt|speaks threat.block|reader\n\
-8 claim.prompt|speaks threat.deadline|live\n\
-9 claim.prompt|speaks threat.deadline|reader\n\
18 claim.purchase|live claim.purchase|reader\n\
8 claim.purchase|live claim.reassurance|live\n\
11 claim.purchase|live claim.recovery|live\n\
9 claim.purchase|live claim.recovery|reader\n\
27 claim.purchase|live claim.refund|live\n\
40 claim.purchase|live claim.refund|reader\n\
12 claim.purchase|live claim.refund|speaks\n\
-8 claim.purchase|live claim.renewal|reader\n\
11 claim.purchase|live claim.safe-account|live\n\
18 claim.purchase|live claim.sent-by-mistake|live\n\
8 claim.purchase|live claim.sent-by-mistake|reader\n\
-11 claim.purchase|live claim.unpaid|reader\n\
34 claim.purchase|live claim.unusual-activity|live\n\
13 claim.purchase|live claim.unusual-activity|reader\n\
12 claim.purchase|live claim.unusual-activity|speaks\n\
-13 claim.purchase|live claim.your-own|live\n\
-11 claim.purchase|live claim.your-own|reader\n\
-8 claim.purchase|live claim.your-own|speaks\n\
17 claim.purchase|live credential.bank-details|live\n\
11 claim.purchase|live credential.bank-details|speaks\n\
15 claim.purchase|live credential.card|asks\n\
-23 claim.purchase|live credential.card|reader\n\
-49 claim.purchase|live credential.code|live\n\
-37 claim.purchase|live credential.code|reader\n\
-18 claim.purchase|live credential.code|speaks\n\
9 claim.purchase|live credential.cpr|asks\n\
-30 claim.purchase|live credential.mitid|asks\n\
-25 claim.purchase|live credential.mitid|live\n\
9 claim.purchase|live credential.mitid|reader\n\
-18 claim.purchase|live credential.mitid|speaks\n\
-16 claim.purchase|live credential.one-time-code|asks\n\
-40 claim.purchase|live credential.one-time-code|live\n\
-11 claim.purchase|live credential.one-time-code|reader\n\
-8 claim.purchase|live credential.one-time-code|speaks\n\
-21 claim.purchase|live credential.password|reader\n\
-9 claim.purchase|live credential.personal-information|live\n\
-37 claim.purchase|live firm.bank|reader\n\
33 claim.purchase|live firm.bank|speaks\n\
-11 claim.purchase|live firm.courier|reader\n\
-21 claim.purchase|live firm.payment|live\n\
13 claim.purchase|live firm.payment|reader\n\
-15 claim.purchase|live firm.payment|speaks\n\
17 claim.purchase|live firm.shop|live\n\
24 claim.purchase|live firm.streaming|live\n\
-10 claim.purchase|live firm.support|live\n\
42 claim.purchase|live firm.telecom|live\n\
10 claim.purchase|live firm.telecom|reader\n\
23 claim.purchase|live firm.telecom|speaks\n\
10 claim.purchase|live firm.utility|speaks\n\
-30 claim.purchase|live money.amount|live\n\
-56 claim.purchase|live money.amount|reader\n\
-10 claim.purchase|live money.amount|speaks\n\
-10 claim.purchase|live money.unusual-means|reader\n\
14 claim.purchase|live person.agent|live\n\
9 claim.purchase|live person.agent|reader\n\
10 claim.purchase|live person.agent|speaks\n\
-9 claim.purchase|live person.buyer|live\n\
-11 claim.purchase|live person.buyer|reader\n\
11 claim.purchase|live person.family|speaks\n\
8 claim.purchase|live threat.block|reader\n\
16 claim.purchase|live threat.block|speaks\n\
-21 claim.purchase|live threat.deadline|live\n\
-23 claim.purchase|live threat.deadline|reader\n\
25 claim.purchase|reader\n\
11 claim.purchase|reader claim.purchase|speaks\n\
11 claim.purchase|reader claim.recovery|live\n\
9 claim.purchase|reader claim.recovery|reader\n\
34 claim.purchase|reader claim.refund|live\n\
36 claim.purchase|reader claim.refund|reader\n\
12 claim.purchase|reader claim.refund|speaks\n\
-13 claim.purchase|reader claim.renewal|live\n\
-14 claim.purchase|reader claim.renewal|reader\n\
9 claim.purchase|reader claim.residence|live\n\
9 claim.purchase|reader claim.safe-account|live\n\
9 claim.purchase|reader claim.sent-by-mistake|live\n\
8 claim.purchase|reader claim.sent-by-mistake|reader\n\
8 claim.purchase|reader claim.unpaid|live\n\
19 claim.purchase|reader claim.unusual-activity|live\n\
13 claim.purchase|reader claim.unusual-activity|reader\n\
9 claim.purchase|reader claim.unusual-activity|speaks\n\
-12 claim.purchase|reader claim.your-own|live\n\
-11 claim.purchase|reader claim.your-own|reader\n\
8 claim.purchase|reader credential.card|asks\n\
8 claim.purchase|reader credential.card|speaks\n\
-30 claim.purchase|reader credential.code|live\n\
-32 claim.purchase|reader credential.code|reader\n\
8 claim.purchase|reader credential.cpr|asks\n\
8 claim.purchase|reader credential.cpr|live\n\
14 claim.purchase|reader credential.mitid|reader\n\
-18 claim.purchase|reader credential.one-time-code|live\n\
-8 claim.purchase|reader credential.one-time-code|speaks\n\
-17 claim.purchase|reader credential.password|reader\n\
-20 claim.purchase|reader firm.bank|reader\n\
17 claim.purchase|reader firm.bank|speaks\n\
9 claim.purchase|reader firm.payment|live\n\
16 claim.purchase|reader firm.payment|reader\n\
8 claim.purchase|reader firm.shop|live\n\
23 claim.purchase|reader firm.streaming|live\n\
42 claim.purchase|reader firm.telecom|live\n\
10 claim.purchase|reader firm.telecom|reader\n\
23 claim.purchase|reader firm.telecom|speaks\n\
9 claim.purchase|reader firm.utility|speaks\n\
-36 claim.purchase|reader money.amount|live\n\
-54 claim.purchase|reader money.amount|reader\n\
-12 claim.purchase|reader money.amount|speaks\n\
-10 claim.purchase|reader money.unusual-means|reader\n\
-10 claim.purchase|reader person.buyer|live\n\
-12 claim.purchase|reader person.buyer|reader\n\
-12 claim.purchase|reader person.family|live\n\
-8 claim.purchase|reader person.family|reader\n\
10 claim.purchase|reader threat.block|reader\n\
16 claim.purchase|reader threat.block|speaks\n\
-47 claim.purchase|reader threat.deadline|live\n\
-40 claim.purchase|reader threat.deadline|reader\n\
-8 claim.purchase|speaks claim.unpaid|reader\n\
13 claim.purchase|speaks claim.unusual-activity|live\n\
12 claim.purchase|speaks claim.unusual-activity|reader\n\
8 claim.purchase|speaks credential.bank-details|live\n\
-12 claim.purchase|speaks credential.mitid|asks\n\
9 claim.purchase|speaks firm.bank|live\n\
24 claim.purchase|speaks firm.bank|speaks\n\
9 claim.purchase|speaks firm.payment|live\n\
14 claim.purchase|speaks firm.payment|reader\n\
14 claim.purchase|speaks firm.payment|speaks\n\
14 claim.purchase|speaks money.amount|live\n\
23 claim.purchase|speaks money.amount|reader\n\
8 claim.purchase|speaks person.agent|live\n\
8 claim.purchase|speaks person.agent|reader\n\
-8 claim.purchase|speaks threat.block|live\n\
12 claim.purchase|speaks threat.deadline|live\n\
12 claim.purchase|speaks threat.deadline|reader\n\
108 claim.reassurance|claims\n\
108 claim.reassurance|live\n\
55 claim.reassurance|live claim.reassurance|reader\n\
43 claim.reassurance|live claim.reassurance|speaks\n\
16 claim.reassurance|live claim.safe-account|live\n\
16 claim.reassurance|live claim.unusual-activity|live\n\
16 claim.reassurance|live credential.balance|asks\n\
16 claim.reassurance|live credential.balance|live\n\
9 claim.reassurance|live credential.bank-details|asks\n\
24 claim.reassurance|live credential.bank-details|live\n\
16 claim.reassurance|live credential.bank-details|reader\n\
21 claim.reassurance|live credential.code|live\n\
19 claim.reassurance|live credential.code|reader\n\
12 claim.reassurance|live credential.cpr|live\n\
12 claim.reassurance|live credential.cpr|reader\n\
10 claim.reassurance|live credential.id-document|live\n\
12 claim.reassurance|live credential.mitid|asks\n\
19 claim.reassurance|live credential.mitid|live\n\
13 claim.reassurance|live credential.mitid|reader\n\
32 claim.reassurance|live firm.bank|live\n\
20 claim.reassurance|live firm.bank|reader\n\
20 claim.reassurance|live firm.bank|speaks\n\
12 claim.reassurance|live firm.payment|live\n\
9 claim.reassurance|live firm.telecom|live\n\
19 claim.reassurance|live money.amount|live\n\
9 claim.reassurance|live money.unusual-means|live\n\
21 claim.reassurance|live money.valuables|live\n\
16 claim.reassurance|live money.valuables|reader\n\
13 claim.reassurance|live threat.block|live\n\
55 claim.reassurance|reader\n\
19 claim.reassurance|reader claim.reassurance|speaks\n\
9 claim.reassurance|reader claim.safe-account|live\n\
8 claim.reassurance|reader claim.safe-account|reader\n\
10 claim.reassurance|reader claim.unusual-activity|live\n\
9 claim.reassurance|reader claim.unusual-activity|reader\n\
8 claim.reassurance|reader claim.virus|reader\n\
8 claim.reassurance|reader credential.card|live\n\
8 claim.reassurance|reader credential.card|reader\n\
16 claim.reassurance|reader credential.code|live\n\
14 claim.reassurance|reader credential.code|reader\n\
10 claim.reassurance|reader credential.mitid|asks\n\
15 claim.reassurance|reader credential.mitid|live\n\
16 claim.reassurance|reader credential.mitid|reader\n\
24 claim.reassurance|reader firm.bank|live\n\
19 claim.reassurance|reader firm.bank|reader\n\
16 claim.reassurance|reader firm.bank|speaks\n\
9 claim.reassurance|reader money.valuables|live\n\
8 claim.reassurance|reader threat.block|live\n\
49 claim.reassurance|speaks\n\
12 claim.reassurance|speaks credential.balance|asks\n\
12 claim.reassurance|speaks credential.balance|live\n\
11 claim.reassurance|speaks credential.bank-details|live\n\
11 claim.reassurance|speaks credential.bank-details|reader\n\
12 claim.reassurance|speaks firm.bank|live\n\
14 claim.reassurance|speaks money.valuables|live\n\
14 claim.reassurance|speaks money.valuables|reader\n\
-9 claim.reassurance|speaks threat.deadline|live\n\
87 claim.recovery|claims\n\
87 claim.recovery|live\n\
52 claim.recovery|live claim.recovery|reader\n\
20 claim.recovery|live claim.recovery|speaks\n\
12 claim.recovery|live credential.bank-details|live\n\
-8 claim.recovery|live credential.mitid|live\n\
9 claim.recovery|live firm.bank|live\n\
45 claim.recovery|live money.amount|live\n\
22 claim.recovery|live money.amount|reader\n\
-28 claim.recovery|live money.valuables|live\n\
-21 claim.recovery|live money.valuables|reader\n\
24 claim.recovery|live person.agent|live\n\
21 claim.recovery|live person.agent|reader\n\
-13 claim.recovery|live threat.deadline|reader\n\
-16 claim.recovery|live threat.deadline|speaks\n\
52 claim.recovery|reader\n\
20 claim.recovery|reader claim.recovery|speaks\n\
11 claim.recovery|reader credential.bank-details|live\n\
24 claim.recovery|reader money.amount|live\n\
16 claim.recovery|reader money.amount|reader\n\
-21 claim.recovery|reader money.valuables|live\n\
-21 claim.recovery|reader money.valuables|reader\n\
17 claim.recovery|reader person.agent|live\n\
17 claim.recovery|reader person.agent|reader\n\
-15 claim.recovery|reader threat.deadline|live\n\
-15 claim.recovery|reader threat.deadline|reader\n\
21 claim.recovery|speaks\n\
11 claim.recovery|speaks money.amount|live\n\
8 claim.recovery|speaks money.amount|reader\n\
17 claim.recovery|speaks person.agent|live\n\
17 claim.recovery|speaks person.agent|reader\n\
75 claim.refund|claims\n\
75 claim.refund|live\n\
47 claim.refund|live claim.refund|reader\n\
42 claim.refund|live claim.refund|speaks\n\
20 claim.refund|live claim.renewal|live\n\
-12 claim.refund|live claim.unpaid|live\n\
-8 claim.refund|live claim.unusual-activity|live\n\
-9 claim.refund|live credential.bank-details|asks\n\
-8 claim.refund|live credential.bank-details|live\n\
28 claim.refund|live credential.card|asks\n\
16 claim.refund|live credential.card|live\n\
21 claim.refund|live credential.card|reader\n\
25 claim.refund|live credential.card|speaks\n\
11 claim.refund|live credential.code|live\n\
21 claim.refund|live credential.cpr|asks\n\
26 claim.refund|live credential.cpr|live\n\
20 claim.refund|live credential.cpr|reader\n\
13 claim.refund|live credential.id-document|reader\n\
25 claim.refund|live credential.mitid|asks\n\
16 claim.refund|live credential.mitid|reader\n\
-33 claim.refund|live credential.mitid|speaks\n\
-10 claim.refund|live credential.one-time-code|asks\n\
11 claim.refund|live credential.password|live\n\
9 claim.refund|live credential.personal-information|reader\n\
15 claim.refund|live credential.pin|live\n\
44 claim.refund|live firm.bank|live\n\
25 claim.refund|live firm.bank|reader\n\
24 claim.refund|live firm.bank|speaks\n\
18 claim.refund|live firm.courier|live\n\
10 claim.refund|live firm.courier|speaks\n\
13 claim.refund|live firm.payment|live\n\
-10 claim.refund|live firm.shop|reader\n\
35 claim.refund|live firm.telecom|live\n\
16 claim.refund|live firm.telecom|reader\n\
15 claim.refund|live firm.telecom|speaks\n\
45 claim.refund|live money.amount|live\n\
38 claim.refund|live money.amount|reader\n\
-17 claim.refund|live money.amount|speaks\n\
21 claim.refund|live money.unusual-means|live\n\
11 claim.refund|live money.valuables|live\n\
8 claim.refund|live person.adviser|live\n\
-11 claim.refund|live person.agent|live\n\
-9 claim.refund|live person.agent|speaks\n\
17 claim.refund|live threat.arrest|live\n\
34 claim.refund|live threat.block|live\n\
9 claim.refund|live threat.court|live\n\
43 claim.refund|live threat.deadline|live\n\
13 claim.refund|live threat.deadline|reader\n\
17 claim.refund|live threat.deadline|speaks\n\
45 claim.refund|reader\n\
23 claim.refund|reader claim.refund|speaks\n\
-8 claim.refund|reader credential.bank-details|live\n\
-8 claim.refund|reader credential.bank-details|reader\n\
19 claim.refund|reader credential.card|asks\n\
10 claim.refund|reader credential.card|live\n\
23 claim.refund|reader credential.card|speaks\n\
10 claim.refund|reader credential.code|live\n\
17 claim.refund|reader credential.cpr|asks\n\
20 claim.refund|reader credential.cpr|live\n\
17 claim.refund|reader credential.cpr|reader\n\
17 claim.refund|reader credential.mitid|asks\n\
19 claim.refund|reader credential.mitid|live\n\
-17 claim.refund|reader credential.mitid|speaks\n\
13 claim.refund|reader credential.one-time-code|live\n\
25 claim.refund|reader firm.bank|live\n\
15 claim.refund|reader firm.bank|reader\n\
14 claim.refund|reader firm.bank|speaks\n\
17 claim.refund|reader firm.payment|live\n\
-9 claim.refund|reader firm.shop|live\n\
-12 claim.refund|reader firm.shop|reader\n\
-8 claim.refund|reader firm.shop|speaks\n\
8 claim.refund|reader firm.support|live\n\
35 claim.refund|reader firm.telecom|live\n\
16 claim.refund|reader firm.telecom|reader\n\
15 claim.refund|reader firm.telecom|speaks\n\
46 claim.refund|reader money.amount|live\n\
24 claim.refund|reader money.amount|reader\n\
-12 claim.refund|reader person.agent|live\n\
-8 claim.refund|reader person.agent|reader\n\
-10 claim.refund|reader person.agent|speaks\n\
18 claim.refund|reader threat.block|live\n\
31 claim.refund|reader threat.deadline|live\n\
17 claim.refund|reader threat.deadline|speaks\n\
-8 claim.refund|reader threat.debt|reader\n\
42 claim.refund|speaks\n\
12 claim.refund|speaks credential.bank-details|live\n\
12 claim.refund|speaks credential.bank-details|reader\n\
9 claim.refund|speaks credential.card|asks\n\
9 claim.refund|speaks credential.cpr|asks\n\
8 claim.refund|speaks credential.cpr|reader\n\
13 claim.refund|speaks credential.mitid|asks\n\
17 claim.refund|speaks credential.mitid|live\n\
9 claim.refund|speaks credential.one-time-code|live\n\
13 claim.refund|speaks firm.bank|live\n\
8 claim.refund|speaks firm.bank|reader\n\
8 claim.refund|speaks firm.payment|live\n\
32 claim.refund|speaks money.amount|live\n\
26 claim.refund|speaks money.amount|reader\n\
9 claim.refund|speaks money.amount|speaks\n\
15 claim.renewal|claims\n\
15 claim.renewal|live\n\
17 claim.renewal|live claim.renewal|reader\n\
35 claim.renewal|live claim.renewal|speaks\n\
-18 claim.renewal|live claim.residence|live\n\
-10 claim.renewal|live claim.unpaid|live\n\
-10 claim.renewal|live claim.your-own|live\n\
-19 claim.renewal|live credential.card|live\n\
-39 claim.renewal|live credential.card|reader\n\
12 claim.renewal|live credential.code|live\n\
11 claim.renewal|live credential.cpr|asks\n\
18 claim.renewal|live credential.cpr|live\n\
9 claim.renewal|live credential.cpr|reader\n\
28 claim.renewal|live credential.mitid|asks\n\
51 claim.renewal|live credential.mitid|live\n\
18 claim.renewal|live credential.nemid|asks\n\
37 claim.renewal|live credential.nemid|live\n\
33 claim.renewal|live credential.nemid|reader\n\
9 claim.renewal|live credential.nemid|speaks\n\
14 claim.renewal|live credential.one-time-code|asks\n\
11 claim.renewal|live credential.one-time-code|reader\n\
-9 claim.renewal|live credential.one-time-code|speaks\n\
24 claim.renewal|live credential.password|asks\n\
17 claim.renewal|live credential.password|live\n\
16 claim.renewal|live credential.password|reader\n\
13 claim.renewal|live credential.password|speaks\n\
12 claim.renewal|live firm.bank|reader\n\
15 claim.renewal|live firm.payment|live\n\
11 claim.renewal|live firm.payment|reader\n\
9 claim.renewal|live money.amount|live\n\
-11 claim.renewal|live money.amount|reader\n\
8 claim.renewal|live money.amount|speaks\n\
-13 claim.renewal|live money.unusual-means|live\n\
-14 claim.renewal|live threat.block|live\n\
-15 claim.renewal|live threat.block|reader\n\
56 claim.renewal|live threat.deadline|live\n\
38 claim.renewal|live threat.deadline|reader\n\
10 claim.renewal|live threat.deportation|reader\n\
13 claim.renewal|live threat.return|live\n\
23 claim.renewal|reader\n\
29 claim.renewal|reader claim.renewal|speaks\n\
-10 claim.renewal|reader claim.residence|live\n\
-8 claim.renewal|reader credential.card|asks\n\
-23 claim.renewal|reader credential.card|live\n\
-29 claim.renewal|reader credential.card|reader\n\
8 claim.renewal|reader credential.cpr|asks\n\
14 claim.renewal|reader credential.cpr|live\n\
8 claim.renewal|reader credential.cpr|reader\n\
20 claim.renewal|reader credential.mitid|asks\n\
31 claim.renewal|reader credential.mitid|live\n\
17 claim.renewal|reader credential.mitid|reader\n\
15 claim.renewal|reader credential.mitid|speaks\n\
18 claim.renewal|reader credential.nemid|asks\n\
28 claim.renewal|reader credential.nemid|live\n\
28 claim.renewal|reader credential.nemid|reader\n\
9 claim.renewal|reader credential.nemid|speaks\n\
9 claim.renewal|reader credential.one-time-code|asks\n\
9 claim.renewal|reader credential.one-time-code|live\n\
16 claim.renewal|reader credential.one-time-code|reader\n\
21 claim.renewal|reader credential.password|asks\n\
20 claim.renewal|reader credential.password|live\n\
15 claim.renewal|reader credential.password|reader\n\
12 claim.renewal|reader credential.password|speaks\n\
18 claim.renewal|reader firm.bank|reader\n\
8 claim.renewal|reader firm.payment|live\n\
15 claim.renewal|reader money.amount|live\n\
8 claim.renewal|reader money.amount|speaks\n\
-20 claim.renewal|reader threat.block|live\n\
-21 claim.renewal|reader threat.block|reader\n\
51 claim.renewal|reader threat.deadline|live\n\
37 claim.renewal|reader threat.deadline|reader\n\
10 claim.renewal|reader threat.deportation|live\n\
10 claim.renewal|reader threat.deportation|reader\n\
11 claim.renewal|reader threat.return|live\n\
43 claim.renewal|speaks\n\
8 claim.renewal|speaks credential.mitid|live\n\
10 claim.renewal|speaks credential.nemid|asks\n\
10 claim.renewal|speaks credential.nemid|live\n\
10 claim.renewal|speaks credential.nemid|reader\n\
10 claim.renewal|speaks credential.one-time-code|reader\n\
18 claim.renewal|speaks credential.password|asks\n\
16 claim.renewal|speaks credential.password|live\n\
13 claim.renewal|speaks credential.password|reader\n\
10 claim.renewal|speaks firm.bank|reader\n\
10 claim.renewal|speaks money.amount|live\n\
11 claim.renewal|speaks threat.block|live\n\
8 claim.renewal|speaks threat.deportation|live\n\
8 claim.renewal|speaks threat.deportation|reader\n\
-19 claim.residence|claims\n\
-19 claim.residence|live\n\
34 claim.residence|live claim.residence|reader\n\
11 claim.residence|live credential.card|live\n\
8 claim.residence|live credential.card|reader\n\
8 claim.residence|live credential.card|speaks\n\
-8 claim.residence|live credential.id-document|live\n\
8 claim.residence|live credential.id-document|speaks\n\
13 claim.residence|live credential.mitid|asks\n\
9 claim.residence|live credential.mitid|live\n\
8 claim.residence|live credential.mitid|reader\n\
-9 claim.residence|live credential.personal-information|asks\n\
-18 claim.residence|live credential.personal-information|live\n\
-9 claim.residence|live credential.personal-information|reader\n\
-8 claim.residence|live credential.personal-information|speaks\n\
-15 claim.residence|live firm.bank|live\n\
24 claim.residence|live firm.payment|live\n\
32 claim.residence|live firm.payment|reader\n\
56 claim.residence|live money.amount|live\n\
31 claim.residence|live money.amount|reader\n\
11 claim.residence|live money.amount|speaks\n\
14 claim.residence|live money.unusual-means|live\n\
-8 claim.residence|live person.agent|speaks\n\
-8 claim.residence|live person.recruiter|live\n\
10 claim.residence|live threat.court|live\n\
8 claim.residence|live threat.court|speaks\n\
16 claim.residence|live threat.deadline|live\n\
19 claim.residence|live threat.deadline|reader\n\
20 claim.residence|live threat.deportation|live\n\
23 claim.residence|live threat.deportation|reader\n\
19 claim.residence|live threat.return|live\n\
48 claim.residence|reader\n\
-14 claim.residence|reader credential.id-document|live\n\
-16 claim.residence|reader credential.id-document|reader\n\
12 claim.residence|reader credential.mitid|asks\n\
13 claim.residence|reader credential.mitid|live\n\
12 claim.residence|reader credential.mitid|reader\n\
-8 claim.residence|reader credential.personal-information|asks\n\
-12 claim.residence|reader credential.personal-information|live\n\
-11 claim.residence|reader credential.personal-information|reader\n\
-8 claim.residence|reader credential.personal-information|speaks\n\
33 claim.residence|reader firm.payment|live\n\
32 claim.residence|reader firm.payment|reader\n\
49 claim.residence|reader money.amount|live\n\
29 claim.residence|reader money.amount|reader\n\
8 claim.residence|reader money.amount|speaks\n\
-10 claim.residence|reader person.agent|reader\n\
-8 claim.residence|reader person.agent|speaks\n\
-9 claim.residence|reader person.recruiter|live\n\
9 claim.residence|reader threat.block|live\n\
10 claim.residence|reader threat.court|live\n\
8 claim.residence|reader threat.court|speaks\n\
30 claim.residence|reader threat.deadline|live\n\
23 claim.residence|reader threat.deadline|reader\n\
33 claim.residence|reader threat.deportation|live\n\
23 claim.residence|reader threat.deportation|reader\n\
19 claim.residence|reader threat.return|live\n\
-18 claim.residence|reports\n\
8 claim.residence|speaks money.amount|live\n\
9 claim.residence|speaks threat.block|live\n\
9 claim.residence|speaks threat.block|reader\n\
9 claim.residence|speaks threat.deadline|live\n\
30 claim.robot|claims\n\
30 claim.robot|live\n\
17 claim.robot|live claim.robot|reader\n\
-8 claim.robot|live credential.bank-details|live\n\
29 claim.robot|live credential.cpr|live\n\
9 claim.robot|live credential.password|live\n\
9 claim.robot|live credential.password|reader\n\
33 claim.robot|live credential.personal-information|live\n\
8 claim.robot|live firm.bank|live\n\
12 claim.robot|live threat.block|live\n\
8 claim.robot|reader\n\
21 claim.robot|reports\n\
-8 claim.robot|speaks credential.bank-details|live\n\
9 claim.robot|speaks credential.password|live\n\
9 claim.robot|speaks credential.password|reader\n\
13 claim.robot|speaks credential.personal-information|live\n\
11 claim.robot|speaks threat.arrest|live\n\
-9 claim.robot|speaks threat.block|live\n\
121 claim.safe-account|claims\n\
-16 claim.safe-account|denies\n\
121 claim.safe-account|live\n\
59 claim.safe-account|live claim.safe-account|reader\n\
-14 claim.safe-account|live claim.safe-account|speaks\n\
26 claim.safe-account|live claim.unusual-activity|live\n\
9 claim.safe-account|live credential.balance|asks\n\
15 claim.safe-account|live credential.balance|live\n\
10 claim.safe-account|live credential.balance|reader\n\
10 claim.safe-account|live credential.bank-details|asks\n\
22 claim.safe-account|live credential.bank-details|live\n\
8 claim.safe-account|live credential.card|reader\n\
9 claim.safe-account|live credential.id-document|asks\n\
10 claim.safe-account|live credential.id-document|live\n\
8 claim.safe-account|live credential.id-document|speaks\n\
19 claim.safe-account|live credential.personal-information|live\n\
27 claim.safe-account|live firm.bank|live\n\
19 claim.safe-account|live firm.bank|reader\n\
29 claim.safe-account|live firm.bank|speaks\n\
24 claim.safe-account|live money.amount|live\n\
11 claim.safe-account|live money.amount|reader\n\
24 claim.safe-account|live money.valuables|live\n\
12 claim.safe-account|live money.valuables|reader\n\
-9 claim.safe-account|live money.valuables|speaks\n\
8 claim.safe-account|live person.adviser|live\n\
19 claim.safe-account|live person.family|live\n\
12 claim.safe-account|live person.family|reader\n\
16 claim.safe-account|live threat.arrest|live\n\
9 claim.safe-account|live threat.arrest|reader\n\
15 claim.safe-account|live threat.block|live\n\
23 claim.safe-account|live threat.court|live\n\
16 claim.safe-account|live threat.court|reader\n\
48 claim.safe-account|live threat.deadline|live\n\
25 claim.safe-account|live threat.deadline|reader\n\
39 claim.safe-account|reader\n\
-12 claim.safe-account|reader claim.safe-account|speaks\n\
23 claim.safe-account|reader claim.unusual-activity|live\n\
9 claim.safe-account|reader credential.balance|asks\n\
14 claim.safe-account|reader credential.balance|live\n\
10 claim.safe-account|reader credential.balance|reader\n\
9 claim.safe-account|reader credential.bank-details|live\n\
8 claim.safe-account|reader credential.bank-details|reader\n\
9 claim.safe-account|reader credential.card|live\n\
-13 claim.safe-account|reader credential.cpr|reader\n\
23 claim.safe-account|reader firm.bank|speaks\n\
11 claim.safe-account|reader money.amount|live\n\
13 claim.safe-account|reader money.amount|reader\n\
-16 claim.safe-account|reader money.valuables|reader\n\
-11 claim.safe-account|reader money.valuables|speaks\n\
-9 claim.safe-account|reader person.agent|live\n\
12 claim.safe-account|reader threat.court|live\n\
12 claim.safe-account|reader threat.court|reader\n\
28 claim.safe-account|reader threat.deadline|live\n\
18 claim.safe-account|reader threat.deadline|reader\n\
-49 claim.safe-account|reports\n\
-12 claim.safe-account|speaks\n\
-13 claim.safe-account|speaks firm.bank|live\n\
-9 claim.safe-account|speaks firm.bank|reader\n\
-10 claim.safe-account|speaks money.valuables|live\n\
-10 claim.safe-account|speaks money.valuables|reader\n\
-12 claim.safe-account|speaks money.valuables|speaks\n\
57 claim.sent-by-mistake|claims\n\
57 claim.sent-by-mistake|live\n\
48 claim.sent-by-mistake|live claim.sent-by-mistake|reader\n\
-8 claim.sent-by-mistake|live claim.unpaid|live\n\
-8 claim.sent-by-mistake|live claim.unpaid|reader\n\
-8 claim.sent-by-mistake|live claim.unpaid|speaks\n\
10 claim.sent-by-mistake|live credential.bank-details|reader\n\
29 claim.sent-by-mistake|live credential.code|reader\n\
-10 claim.sent-by-mistake|live credential.cpr|live\n\
-8 claim.sent-by-mistake|live credential.cpr|reader\n\
-8 claim.sent-by-mistake|live credential.cpr|speaks\n\
16 claim.sent-by-mistake|live credential.one-time-code|asks\n\
41 claim.sent-by-mistake|live credential.one-time-code|live\n\
8 claim.sent-by-mistake|live credential.one-time-code|reader\n\
14 claim.sent-by-mistake|live credential.personal-information|live\n\
13 claim.sent-by-mistake|live credential.personal-information|speaks\n\
40 claim.sent-by-mistake|live firm.bank|live\n\
13 claim.sent-by-mistake|live firm.bank|reader\n\
21 claim.sent-by-mistake|live firm.bank|speaks\n\
55 claim.sent-by-mistake|live firm.payment|live\n\
33 claim.sent-by-mistake|live firm.payment|reader\n\
14 claim.sent-by-mistake|live firm.payment|speaks\n\
18 claim.sent-by-mistake|live money.amount|live\n\
31 claim.sent-by-mistake|live money.amount|reader\n\
-19 claim.sent-by-mistake|live person.family|live\n\
-9 claim.sent-by-mistake|live threat.arrest|reader\n\
44 claim.sent-by-mistake|live threat.deadline|live\n\
26 claim.sent-by-mistake|live threat.deadline|reader\n\
20 claim.sent-by-mistake|live threat.deadline|speaks\n\
54 claim.sent-by-mistake|reader\n\
21 claim.sent-by-mistake|reader claim.sent-by-mistake|speaks\n\
-8 claim.sent-by-mistake|reader claim.unpaid|live\n\
-8 claim.sent-by-mistake|reader claim.unpaid|reader\n\
-8 claim.sent-by-mistake|reader claim.unpaid|speaks\n\
10 claim.sent-by-mistake|reader credential.bank-details|reader\n\
18 claim.sent-by-mistake|reader credential.code|live\n\
30 claim.sent-by-mistake|reader credential.code|reader\n\
8 claim.sent-by-mistake|reader credential.one-time-code|live\n\
8 claim.sent-by-mistake|reader credential.one-time-code|reader\n\
21 claim.sent-by-mistake|reader firm.bank|live\n\
8 claim.sent-by-mistake|reader firm.bank|reader\n\
16 claim.sent-by-mistake|reader firm.bank|speaks\n\
35 claim.sent-by-mistake|reader firm.payment|live\n\
23 claim.sent-by-mistake|reader firm.payment|reader\n\
14 claim.sent-by-mistake|reader firm.payment|speaks\n\
51 claim.sent-by-mistake|reader money.amount|live\n\
37 claim.sent-by-mistake|reader money.amount|reader\n\
9 claim.sent-by-mistake|reader money.unusual-means|live\n\
11 claim.sent-by-mistake|reader person.family|live\n\
8 claim.sent-by-mistake|reader threat.block|live\n\
17 claim.sent-by-mistake|reader threat.deadline|live\n\
10 claim.sent-by-mistake|reader threat.deadline|reader\n\
-25 claim.sent-by-mistake|speaks money.amount|live\n\
-28 claim.sent-by-mistake|speaks person.family|live\n\
9 claim.sent-by-mistake|speaks threat.block|live\n\
15 claim.unpaid|live claim.unpaid|speaks\n\
-11 claim.unpaid|live claim.your-own|live\n\
8 claim.unpaid|live credential.bank-details|asks\n\
14 claim.unpaid|live credential.bank-details|live\n\
12 claim.unpaid|live credential.bank-details|reader\n\
-12 claim.unpaid|live credential.card|reader\n\
9 claim.unpaid|live credential.mitid|asks\n\
-14 claim.unpaid|live credential.mitid|speaks\n\
14 claim.unpaid|live firm.bank|live\n\
11 claim.unpaid|live firm.courier|live\n\
-46 claim.unpaid|live firm.payment|live\n\
-19 claim.unpaid|live firm.payment|reader\n\
8 claim.unpaid|live firm.streaming|live\n\
8 claim.unpaid|live firm.streaming|speaks\n\
10 claim.unpaid|live firm.telecom|speaks\n\
43 claim.unpaid|live firm.toll|live\n\
10 claim.unpaid|live firm.toll|speaks\n\
9 claim.unpaid|live firm.utility|live\n\
9 claim.unpaid|live firm.utility|speaks\n\
-10 claim.unpaid|live money.amount|live\n\
-29 claim.unpaid|live money.valuables|live\n\
-21 claim.unpaid|live money.valuables|reader\n\
-19 claim.unpaid|live person.agent|live\n\
16 claim.unpaid|live person.family|live\n\
14 claim.unpaid|live person.family|speaks\n\
9 claim.unpaid|live threat.arrest|live\n\
19 claim.unpaid|live threat.block|live\n\
17 claim.unpaid|live threat.block|reader\n\
24 claim.unpaid|live threat.court|live\n\
9 claim.unpaid|live threat.court|reader\n\
-9 claim.unpaid|live threat.court|speaks\n\
29 claim.unpaid|live threat.cutoff|live\n\
66 claim.unpaid|live threat.deadline|live\n\
-25 claim.unpaid|live threat.deadline|reader\n\
31 claim.unpaid|live threat.deadline|speaks\n\
23 claim.unpaid|live threat.debt|live\n\
9 claim.unpaid|live threat.debt|reader\n\
13 claim.unpaid|reader\n\
9 claim.unpaid|reader credential.bank-details|live\n\
-11 claim.unpaid|reader credential.card|asks\n\
-10 claim.unpaid|reader credential.card|reader\n\
-10 claim.unpaid|reader firm.bank|live\n\
-21 claim.unpaid|reader firm.payment|live\n\
-8 claim.unpaid|reader firm.telecom|live\n\
13 claim.unpaid|reader firm.toll|live\n\
12 claim.unpaid|reader firm.utility|live\n\
10 claim.unpaid|reader firm.utility|reader\n\
-34 claim.unpaid|reader money.amount|live\n\
-19 claim.unpaid|reader money.amount|reader\n\
-8 claim.unpaid|reader money.valuables|live\n\
-9 claim.unpaid|reader person.agent|live\n\
-9 claim.unpaid|reader threat.court|speaks\n\
24 claim.unpaid|reader threat.cutoff|live\n\
63 claim.unpaid|reader threat.deadline|live\n\
21 claim.unpaid|reader threat.deadline|speaks\n\
11 claim.unpaid|reader threat.debt|live\n\
11 claim.unpaid|reader threat.debt|reader\n\
-12 claim.unpaid|reports\n\
24 claim.unpaid|speaks\n\
9 claim.unpaid|speaks credential.card|live\n\
8 claim.unpaid|speaks firm.payment|live\n\
9 claim.unpaid|speaks person.family|live\n\
9 claim.unpaid|speaks person.family|speaks\n\
14 claim.unpaid|speaks threat.block|live\n\
19 claim.unpaid|speaks threat.deadline|live\n\
85 claim.unusual-activity|claims\n\
85 claim.unusual-activity|live\n\
74 claim.unusual-activity|live claim.unusual-activity|reader\n\
16 claim.unusual-activity|live claim.unusual-activity|speaks\n\
-12 claim.unusual-activity|live claim.your-own|live\n\
-9 claim.unusual-activity|live claim.your-own|reader\n\
8 claim.unusual-activity|live credential.balance|asks\n\
11 claim.unusual-activity|live credential.balance|live\n\
8 claim.unusual-activity|live credential.bank-details|asks\n\
8 claim.unusual-activity|live credential.bank-details|live\n\
10 claim.unusual-activity|live credential.bank-details|reader\n\
-12 claim.unusual-activity|live credential.card|asks\n\
-20 claim.unusual-activity|live credential.card|live\n\
24 claim.unusual-activity|live credential.card|speaks\n\
16 claim.unusual-activity|live credential.code|live\n\
11 claim.unusual-activity|live credential.cpr|live\n\
8 claim.unusual-activity|live credential.cpr|reader\n\
-9 claim.unusual-activity|live credential.id-document|speaks\n\
-9 claim.unusual-activity|live credential.mitid|asks\n\
12 claim.unusual-activity|live credential.mitid|live\n\
9 claim.unusual-activity|live credential.mitid|reader\n\
9 claim.unusual-activity|live credential.mitid|speaks\n\
14 claim.unusual-activity|live credential.one-time-code|asks\n\
18 claim.unusual-activity|live credential.one-time-code|live\n\
11 claim.unusual-activity|live credential.password|asks\n\
14 claim.unusual-activity|live credential.password|live\n\
16 claim.unusual-activity|live credential.password|reader\n\
9 claim.unusual-activity|live credential.personal-information|asks\n\
15 claim.unusual-activity|live credential.personal-information|reader\n\
12 claim.unusual-activity|live credential.pin|asks\n\
26 claim.unusual-activity|live credential.pin|live\n\
9 claim.unusual-activity|live credential.pin|reader\n\
58 claim.unusual-activity|live firm.bank|live\n\
34 claim.unusual-activity|live firm.bank|speaks\n\
41 claim.unusual-activity|live firm.payment|live\n\
13 claim.unusual-activity|live firm.payment|reader\n\
9 claim.unusual-activity|live firm.payment|speaks\n\
9 claim.unusual-activity|live firm.support|speaks\n\
53 claim.unusual-activity|live money.amount|live\n\
12 claim.unusual-activity|live person.agent|live\n\
-38 claim.unusual-activity|live person.family|live\n\
-25 claim.unusual-activity|live person.family|speaks\n\
-24 claim.unusual-activity|live threat.arrest|live\n\
-21 claim.unusual-activity|live threat.arrest|speaks\n\
-10 claim.unusual-activity|live threat.block|live\n\
11 claim.unusual-activity|live threat.court|reader\n\
89 claim.unusual-activity|live threat.deadline|live\n\
41 claim.unusual-activity|live threat.deadline|reader\n\
12 claim.unusual-activity|live threat.deadline|speaks\n\
-16 claim.unusual-activity|live threat.exposure|live\n\
19 claim.unusual-activity|live threat.return|live\n\
80 claim.unusual-activity|reader\n\
47 claim.unusual-activity|reader claim.unusual-activity|speaks\n\
9 claim.unusual-activity|reader claim.virus|reader\n\
-9 claim.unusual-activity|reader claim.your-own|live\n\
-9 claim.unusual-activity|reader claim.your-own|reader\n\
12 claim.unusual-activity|reader credential.card|asks\n\
8 claim.unusual-activity|reader credential.card|live\n\
12 claim.unusual-activity|reader credential.card|reader\n\
21 claim.unusual-activity|reader credential.card|speaks\n\
27 claim.unusual-activity|reader credential.code|live\n\
11 claim.unusual-activity|reader credential.code|reader\n\
13 claim.unusual-activity|reader credential.mitid|live\n\
20 claim.unusual-activity|reader credential.mitid|reader\n\
-9 claim.unusual-activity|reader credential.one-time-code|reader\n\
11 claim.unusual-activity|reader credential.password|asks\n\
23 claim.unusual-activity|reader credential.password|live\n\
15 claim.unusual-activity|reader credential.password|reader\n\
9 claim.unusual-activity|reader credential.personal-information|asks\n\
16 claim.unusual-activity|reader credential.personal-information|live\n\
16 claim.unusual-activity|reader credential.personal-information|reader\n\
12 claim.unusual-activity|reader credential.pin|asks\n\
13 claim.unusual-activity|reader credential.pin|live\n\
8 claim.unusual-activity|reader credential.pin|reader\n\
14 claim.unusual-activity|reader firm.bank|live\n\
10 claim.unusual-activity|reader firm.bank|reader\n\
23 claim.unusual-activity|reader firm.payment|live\n\
12 claim.unusual-activity|reader firm.payment|reader\n\
9 claim.unusual-activity|reader firm.payment|speaks\n\
16 claim.unusual-activity|reader firm.shop|reader\n\
8 claim.unusual-activity|reader firm.support|speaks\n\
11 claim.unusual-activity|reader money.valuables|live\n\
10 claim.unusual-activity|reader person.agent|live\n\
9 claim.unusual-activity|reader person.agent|reader\n\
-21 claim.unusual-activity|reader person.family|live\n\
-11 claim.unusual-activity|reader person.family|speaks\n\
9 claim.unusual-activity|reader threat.arrest|live\n\
9 claim.unusual-activity|reader threat.block|live\n\
50 claim.unusual-activity|reader threat.deadline|live\n\
24 claim.unusual-activity|reader threat.deadline|reader\n\
19 claim.unusual-activity|reader threat.return|live\n\
8 claim.unusual-activity|reports\n\
16 claim.unusual-activity|speaks\n\
8 claim.unusual-activity|speaks credential.bank-details|live\n\
11 claim.unusual-activity|speaks credential.bank-details|reader\n\
13 claim.unusual-activity|speaks credential.card|speaks\n\
9 claim.unusual-activity|speaks credential.code|asks\n\
11 claim.unusual-activity|speaks credential.code|live\n\
8 claim.unusual-activity|speaks credential.code|reader\n\
10 claim.unusual-activity|speaks credential.password|asks\n\
9 claim.unusual-activity|speaks credential.password|live\n\
9 claim.unusual-activity|speaks credential.password|reader\n\
-10 claim.unusual-activity|speaks credential.personal-information|live\n\
20 claim.unusual-activity|speaks firm.bank|live\n\
8 claim.unusual-activity|speaks firm.bank|speaks\n\
10 claim.unusual-activity|speaks firm.payment|live\n\
16 claim.unusual-activity|speaks money.amount|live\n\
-8 claim.unusual-activity|speaks person.agent|speaks\n\
-16 claim.unusual-activity|speaks person.family|live\n\
-15 claim.unusual-activity|speaks person.family|speaks\n\
-19 claim.unusual-activity|speaks threat.block|live\n\
-16 claim.unusual-activity|speaks threat.court|live\n\
22 claim.unusual-activity|speaks threat.deadline|live\n\
19 claim.unusual-activity|speaks threat.return|live\n\
93 claim.virus|claims\n\
93 claim.virus|live\n\
55 claim.virus|live claim.virus|reader\n\
20 claim.virus|live claim.virus|speaks\n\
8 claim.virus|live credential.code|asks\n\
8 claim.virus|live credential.code|live\n\
11 claim.virus|live credential.code|reader\n\
-10 claim.virus|live credential.password|live\n\
-13 claim.virus|live credential.password|reader\n\
-13 claim.virus|live credential.personal-information|asks\n\
-13 claim.virus|live credential.personal-information|reader\n\
-16 claim.virus|live credential.personal-information|speaks\n\
51 claim.virus|live firm.bank|live\n\
15 claim.virus|live firm.bank|reader\n\
26 claim.virus|live firm.bank|speaks\n\
85 claim.virus|live firm.support|live\n\
48 claim.virus|live firm.support|reader\n\
35 claim.virus|live firm.support|speaks\n\
13 claim.virus|live firm.telecom|live\n\
10 claim.virus|live firm.toll|live\n\
34 claim.virus|live threat.deadline|live\n\
18 claim.virus|live threat.deadline|reader\n\
16 claim.virus|live threat.deadline|speaks\n\
8 claim.virus|live threat.exposure|live\n\
8 claim.virus|live threat.exposure|reader\n\
54 claim.virus|reader\n\
8 claim.virus|reader claim.virus|speaks\n\
-10 claim.virus|reader credential.password|live\n\
-13 claim.virus|reader credential.password|reader\n\
-13 claim.virus|reader credential.personal-information|asks\n\
-13 claim.virus|reader credential.personal-information|reader\n\
-16 claim.virus|reader credential.personal-information|speaks\n\
25 claim.virus|reader firm.bank|live\n\
17 claim.virus|reader firm.bank|reader\n\
67 claim.virus|reader firm.support|live\n\
45 claim.virus|reader firm.support|reader\n\
29 claim.virus|reader firm.support|speaks\n\
13 claim.virus|reader firm.telecom|live\n\
18 claim.virus|reader threat.deadline|live\n\
20 claim.virus|reader threat.deadline|reader\n\
8 claim.virus|reader threat.exposure|live\n\
8 claim.virus|reader threat.exposure|reader\n\
23 claim.virus|speaks\n\
-9 claim.virus|speaks credential.password|live\n\
8 claim.virus|speaks credential.personal-information|live\n\
14 claim.virus|speaks firm.bank|live\n\
8 claim.virus|speaks firm.bank|speaks\n\
26 claim.virus|speaks firm.support|live\n\
14 claim.virus|speaks firm.support|reader\n\
16 claim.virus|speaks firm.support|speaks\n\
-9 claim.virus|speaks money.amount|live\n\
19 claim.watched|claims\n\
19 claim.watched|live\n\
19 claim.watched|live claim.watched|reader\n\
20 claim.watched|live money.amount|live\n\
14 claim.watched|live money.amount|reader\n\
10 claim.watched|live money.unusual-means|live\n\
14 claim.watched|live threat.exposure|live\n\
14 claim.watched|live threat.exposure|reader\n\
36 claim.watched|reader\n\
21 claim.watched|reader credential.cpr|reader\n\
20 claim.watched|reader money.amount|live\n\
14 claim.watched|reader money.amount|reader\n\
10 claim.watched|reader money.unusual-means|live\n\
25 claim.watched|reader threat.deadline|reader\n\
14 claim.watched|reader threat.exposure|live\n\
14 claim.watched|reader threat.exposure|reader\n\
17 claim.watched|reports\n\
9 claim.watched|speaks money.amount|live\n\
-117 claim.your-own|claims\n\
-117 claim.your-own|live\n\
-63 claim.your-own|live claim.your-own|reader\n\
-40 claim.your-own|live claim.your-own|speaks\n\
-8 claim.your-own|live credential.bank-details|asks\n\
-14 claim.your-own|live credential.bank-details|live\n\
-11 claim.your-own|live credential.card|live\n\
-9 claim.your-own|live credential.code|live\n\
-8 claim.your-own|live credential.code|reader\n\
-22 claim.your-own|live credential.id-document|live\n\
-17 claim.your-own|live credential.id-document|reader\n\
8 claim.your-own|live credential.mitid|asks\n\
11 claim.your-own|live credential.mitid|speaks\n\
14 claim.your-own|live credential.one-time-code|live\n\
9 claim.your-own|live credential.one-time-code|reader\n\
-9 claim.your-own|live credential.personal-information|live\n\
-11 claim.your-own|live firm.payment|live\n\
-10 claim.your-own|live firm.support|live\n\
-10 claim.your-own|live firm.support|speaks\n\
-23 claim.your-own|live money.amount|live\n\
-21 claim.your-own|live money.amount|reader\n\
-11 claim.your-own|live money.valuables|live\n\
-10 claim.your-own|live money.valuables|reader\n\
-16 claim.your-own|live threat.block|live\n\
-10 claim.your-own|live threat.block|reader\n\
-16 claim.your-own|live threat.deadline|live\n\
-22 claim.your-own|live threat.deadline|reader\n\
-13 claim.your-own|live threat.deadline|speaks\n\
-63 claim.your-own|reader\n\
-29 claim.your-own|reader claim.your-own|speaks\n\
-8 claim.your-own|reader credential.bank-details|asks\n\
-8 claim.your-own|reader credential.code|live\n\
-8 claim.your-own|reader credential.code|reader\n\
-17 claim.your-own|reader credential.id-document|live\n\
-16 claim.your-own|reader credential.id-document|reader\n\
9 claim.your-own|reader credential.one-time-code|live\n\
9 claim.your-own|reader credential.one-time-code|reader\n\
-10 claim.your-own|reader firm.support|live\n\
-10 claim.your-own|reader firm.support|speaks\n\
-14 claim.your-own|reader money.amount|reader\n\
-9 claim.your-own|reader money.valuables|reader\n\
-8 claim.your-own|reader threat.deadline|live\n\
-19 claim.your-own|reader threat.deadline|reader\n\
-13 claim.your-own|reader threat.deadline|speaks\n\
-40 claim.your-own|speaks\n\
-12 claim.your-own|speaks credential.id-document|live\n\
-9 claim.your-own|speaks credential.id-document|reader\n\
-8 claim.your-own|speaks firm.payment|live\n\
-9 claiming\n\
-9 claiming to\n\
80 claim|claims\n\
-53 claim|denies\n\
-93 claim|reports\n\
123 claim|speaks\n\
-14 claim…\n\
-25 class\n\
-128 clause|advises\n\
127 clause|asks\n\
-358 clause|claims\n\
-93 clause|denies\n\
-77 clause|reports\n\
-181 clause|threatens\n\
12 clave\n\
15 clean\n\
-11 cleaning\n\
-15 clean…\n\
27 cleared\n\
8 clearing\n\
42 clear…\n\
11 clerk\n\
22 click\n\
-9 clicked\n\
32 close\n\
8 close it\n\
19 close the\n\
-45 closed\n\
-15 closed in\n\
21 closes\n\
-23 close…\n\
19 clothes\n\
19 cloth…\n\
-11 club\n\
12 co\n\
-10 coach\n\
9 cocaine\n\
10 cocai…\n\
-16 code\n\
-15 code #\n\
12 code and\n\
16 code by\n\
-8 code for\n\
-41 code is\n\
23 code on\n\
17 code that\n\
11 code to\n\
-14 code with\n\
16 code you\n\
-11 codes and\n\
19 codice di\n\
-21 codigo\n\
-21 codigo de\n\
-21 codig…\n\
-20 coffee\n\
-20 coffe…\n\
10 coin\n\
10 cok\n\
13 col\n\
-13 colgo\n\
13 colleague\n\
-8 collect\n\
-10 collecting\n\
-19 collection\n\
-10 collegue\n\
-48 colle…\n\
-103 come\n\
-21 come by\n\
-28 come in\n\
46 comes\n\
-33 comes from\n\
52 comes in\n\
12 comes to\n\
22 coming\n\
15 coming for\n\
14 coming to\n\
22 comin…\n\
11 comis…\n\
13 comment\n\
9 comme…\n\
8 commissariato\n\
32 commi…\n\
-15 commu…\n\
-17 compa…\n\
17 complaint\n\
19 complaint against\n\
-15 complaints\n\
-11 complaints board\n\
-16 complete\n\
-17 complete your\n\
35 compte\n\
36 compt…\n\
38 computer\n\
8 computeren\n\
-8 computers\n\
-8 computers and\n\
35 compu…\n\
-16 comun…\n\
54 con\n\
13 con carta\n\
31 con la\n\
-8 con le\n\
-9 con nessuno\n\
10 con un\n\
-13 concert\n\
11 concorso\n\
11 conco…\n\
-11 condi…\n\
-10 condu…\n\
16 confidential\n\
55 confirm\n\
22 confirm me\n\
9 confirm my\n\
-16 confirmation\n\
12 confirmation of\n\
-16 confirmation that\n\
-12 confirmed\n\
-9 confirmez\n\
-9 confirmez votre\n\
15 confirming\n\
43 confi…\n\
8 conge…\n\
13 congr…\n\
14 connect\n\
11 connect to\n\
28 connection\n\
41 conne…\n\
-14 conse…\n\
9 considered\n\
-12 conso…\n\
12 consu…\n\
13 cont\n\
-13 contact\n\
-10 contact us\n\
8 contact you\n\
-26 contact your\n\
17 conta…\n\
33 continue\n\
31 conti…\n\
13 conto\n\
-25 contract\n\
-8 contratto\n\
13 control\n\
13 control fee\n\
-11 control i\n\
17 control of\n\
12 contul\n\
12 contu…\n\
-13 convi…\n\
16 cooperate\n\
9 cooperation\n\
25 coope…\n\
-8 copenhagen\n\
-14 copenhagen police\n\
14 copenhague\n\
15 copen…\n\
10 copied\n\
-16 copies\n\
-14 copies of\n\
30 copy\n\
-39 coroane\n\
-39 coroa…\n\
8 coron…\n\
15 correct\n\
32 corre…\n\
27 cost\n\
-12 costs\n\
8 costs #\n\
-17 couch\n\
13 could\n\
21 could not\n\
19 couldnt\n\
15 couldnt be\n\
19 could…\n\
-18 count\n\
-14 count against\n\
-21 country\n\
28 counts\n\
28 counts as\n\
24 courier\n\
11 courier calls\n\
-12 couriers\n\
12 couri…\n\
-13 course\n\
-12 cours…\n\
-18 court found\n\
9 court you\n\
36 courtesy\n\
10 courts\n\
41 court…\n\
9 cousin\n\
9 cousi…\n\
14 covered\n\
24 covers\n\
46 cover…\n\
10 covid\n\
-13 cph\n\
31 cpr\n\
40 cpr and\n\
-8 cpr for\n\
8 cpr ktos\n\
-41 cpr numaranizi\n\
-52 cpr number\n\
-16 cpr numbers\n\
-29 cpr nummer\n\
8 cpr og\n\
-8 cpr registration\n\
-11 cracked\n\
-11 crack…\n\
10 crashed\n\
10 crash…\n\
10 creat…\n\
73 credential.balance|asks\n\
71 credential.balance|asks credential.balance|live\n\
23 credential.balance|asks credential.balance|reader\n\
8 credential.balance|asks credential.balance|speaks\n\
29 credential.balance|asks credential.bank-details|asks\n\
29 credential.balance|asks credential.bank-details|live\n\
14 credential.balance|asks credential.bank-details|reader\n\
15 credential.balance|asks credential.cpr|asks\n\
16 credential.balance|asks credential.cpr|live\n\
11 credential.balance|asks credential.mitid|asks\n\
11 credential.balance|asks credential.mitid|live\n\
16 credential.balance|asks firm.bank|live\n\
9 credential.balance|asks firm.bank|reader\n\
8 credential.balance|asks person.buyer|live\n\
17 credential.balance|claims\n\
89 credential.balance|live\n\
43 credential.balance|live credential.balance|reader\n\
13 credential.balance|live credential.balance|speaks\n\
30 credential.balance|live credential.bank-details|asks\n\
45 credential.balance|live credential.bank-details|live\n\
26 credential.balance|live credential.bank-details|reader\n\
10 credential.balance|live credential.card|live\n\
15 credential.balance|live credential.cpr|asks\n\
24 credential.balance|live credential.id-document|live\n\
21 credential.balance|live credential.id-document|reader\n\
9 credential.balance|live credential.mitid|asks\n\
11 credential.balance|live credential.personal-information|live\n\
10 credential.balance|live credential.personal-information|reader\n\
15 credential.balance|live firm.bank|live\n\
12 credential.balance|live firm.bank|reader\n\
10 credential.balance|live firm.payment|live\n\
14 credential.balance|live money.amount|live\n\
12 credential.balance|live money.amount|reader\n\
12 credential.balance|live money.valuables|live\n\
-10 credential.balance|live person.agent|live\n\
10 credential.balance|live person.buyer|live\n\
18 credential.balance|live threat.block|live\n\
26 credential.balance|live threat.block|reader\n\
17 credential.balance|live threat.deadline|live\n\
13 credential.balance|live threat.deadline|reader\n\
50 credential.balance|reader\n\
11 credential.balance|reader credential.balance|speaks\n\
12 credential.balance|reader credential.bank-details|asks\n\
25 credential.balance|reader credential.bank-details|live\n\
25 credential.balance|reader credential.bank-details|reader\n\
10 credential.balance|reader credential.cpr|asks\n\
20 credential.balance|reader credential.id-document|live\n\
9 credential.balance|reader credential.personal-information|live\n\
8 credential.balance|reader credential.personal-information|reader\n\
13 credential.balance|reader firm.bank|live\n\
19 credential.balance|reader firm.bank|reader\n\
8 credential.balance|reader money.amount|reader\n\
9 credential.balance|reader threat.block|live\n\
13 credential.balance|speaks\n\
9 credential.balance|speaks money.amount|live\n\
-36 credential.bank-details|advises\n\
-13 credential.bank-details|asks\n\
-18 credential.bank-details|asks credential.bank-details|live\n\
-22 credential.bank-details|asks credential.bank-details|reader\n\
8 credential.bank-details|asks credential.cpr|asks\n\
31 credential.bank-details|asks credential.cpr|live\n\
16 credential.bank-details|asks credential.cpr|reader\n\
19 credential.bank-details|asks credential.cpr|speaks\n\
23 credential.bank-details|asks credential.id-document|live\n\
21 credential.bank-details|asks credential.id-document|speaks\n\
-12 credential.bank-details|asks credential.mitid|reader\n\
13 credential.bank-details|asks credential.password|live\n\
9 credential.bank-details|asks credential.personal-information|reader\n\
26 credential.bank-details|asks firm.bank|live\n\
-8 credential.bank-details|asks firm.bank|speaks\n\
17 credential.bank-details|asks money.amount|live\n\
9 credential.bank-details|asks money.amount|reader\n\
-8 credential.bank-details|asks money.amount|speaks\n\
10 credential.bank-details|asks money.valuables|live\n\
15 credential.bank-details|asks person.agent|live\n\
8 credential.bank-details|asks person.family|live\n\
8 credential.bank-details|asks person.family|reader\n\
-16 credential.bank-details|asks person.recruiter|live\n\
-13 credential.bank-details|asks person.recruiter|speaks\n\
9 credential.bank-details|asks threat.arrest|live\n\
16 credential.bank-details|asks threat.block|live\n\
8 credential.bank-details|asks threat.court|live\n\
12 credential.bank-details|asks threat.deadline|live\n\
110 credential.bank-details|claims\n\
95 credential.bank-details|live\n\
26 credential.bank-details|live credential.bank-details|speaks\n\
16 credential.bank-details|live credential.code|live\n\
21 credential.bank-details|live credential.code|reader\n\
10 credential.bank-details|live credential.cpr|asks\n\
18 credential.bank-details|live credential.cpr|speaks\n\
8 credential.bank-details|live credential.id-document|asks\n\
42 credential.bank-details|live credential.id-document|live\n\
18 credential.bank-details|live credential.id-document|reader\n\
22 credential.bank-details|live credential.id-document|speaks\n\
34 credential.bank-details|live credential.password|live\n\
8 credential.bank-details|live credential.password|reader\n\
8 credential.bank-details|live credential.personal-information|asks\n\
8 credential.bank-details|live credential.personal-information|reader\n\
17 credential.bank-details|live firm.bank|live\n\
-29 credential.bank-details|live firm.bank|speaks\n\
9 credential.bank-details|live firm.courier|live\n\
24 credential.bank-details|live firm.payment|live\n\
20 credential.bank-details|live firm.payment|reader\n\
29 credential.bank-details|live money.amount|live\n\
22 credential.bank-details|live money.amount|reader\n\
16 credential.bank-details|live money.unusual-means|live\n\
35 credential.bank-details|live money.valuables|live\n\
25 credential.bank-details|live money.valuables|reader\n\
16 credential.bank-details|live person.adviser|live\n\
16 credential.bank-details|live person.agent|live\n\
13 credential.bank-details|live person.buyer|live\n\
77 credential.bank-details|live person.family|live\n\
26 credential.bank-details|live person.family|reader\n\
27 credential.bank-details|live person.family|speaks\n\
-18 credential.bank-details|live person.recruiter|live\n\
-15 credential.bank-details|live person.recruiter|speaks\n\
11 credential.bank-details|live threat.arrest|live\n\
9 credential.bank-details|live threat.arrest|reader\n\
36 credential.bank-details|live threat.block|live\n\
27 credential.bank-details|live threat.block|reader\n\
-11 credential.bank-details|live threat.court|live\n\
-8 credential.bank-details|live threat.court|reader\n\
75 credential.bank-details|live threat.deadline|live\n\
21 credential.bank-details|live threat.deadline|reader\n\
-14 credential.bank-details|live threat.deadline|speaks\n\
-8 credential.bank-details|reader\n\
13 credential.bank-details|reader credential.bank-details|speaks\n\
-8 credential.bank-details|reader credential.card|live\n\
-8 credential.bank-details|reader credential.card|reader\n\
15 credential.bank-details|reader credential.code|live\n\
12 credential.bank-details|reader credential.code|reader\n\
-11 credential.bank-details|reader credential.cpr|reader\n\
15 credential.bank-details|reader credential.cpr|speaks\n\
26 credential.bank-details|reader credential.id-document|live\n\
20 credential.bank-details|reader credential.id-document|speaks\n\
-13 credential.bank-details|reader credential.mitid|reader\n\
21 credential.bank-details|reader credential.password|live\n\
-9 credential.bank-details|reader credential.personal-information|live\n\
16 credential.bank-details|reader firm.bank|live\n\
-24 credential.bank-details|reader firm.bank|speaks\n\
17 credential.bank-details|reader firm.payment|live\n\
14 credential.bank-details|reader firm.payment|reader\n\
20 credential.bank-details|reader money.amount|live\n\
16 credential.bank-details|reader money.amount|reader\n\
24 credential.bank-details|reader money.valuables|live\n\
18 credential.bank-details|reader money.valuables|reader\n\
14 credential.bank-details|reader person.adviser|live\n\
31 credential.bank-details|reader person.family|live\n\
14 credential.bank-details|reader person.family|reader\n\
-23 credential.bank-details|reader person.recruiter|live\n\
-17 credential.bank-details|reader person.recruiter|speaks\n\
11 credential.bank-details|reader threat.arrest|live\n\
13 credential.bank-details|reader threat.block|live\n\
-12 credential.bank-details|reader threat.court|live\n\
-12 credential.bank-details|reader threat.court|reader\n\
20 credential.bank-details|reader threat.deadline|live\n\
-16 credential.bank-details|reader threat.deadline|speaks\n\
36 credential.bank-details|speaks\n\
20 credential.bank-details|speaks credential.cpr|live\n\
14 credential.bank-details|speaks credential.cpr|speaks\n\
19 credential.bank-details|speaks credential.id-document|live\n\
18 credential.bank-details|speaks credential.id-document|speaks\n\
-17 credential.bank-details|speaks firm.bank|speaks\n\
25 credential.bank-details|speaks money.amount|live\n\
12 credential.bank-details|speaks money.amount|reader\n\
13 credential.bank-details|speaks person.agent|live\n\
8 credential.bank-details|speaks person.buyer|live\n\
9 credential.bank-details|speaks person.family|live\n\
13 credential.bank-details|speaks person.landlord|live\n\
13 credential.bank-details|speaks person.landlord|reader\n\
13 credential.bank-details|speaks threat.deadline|live\n\
-15 credential.bank-details|speaks threat.deadline|reader\n\
-14 credential.bank-details|speaks threat.deadline|speaks\n\
-10 credential.card|advises\n\
140 credential.card|asks\n\
136 credential.card|asks credential.card|live\n\
31 credential.card|asks credential.card|reader\n\
32 credential.card|asks credential.card|speaks\n\
17 credential.card|asks credential.code|asks\n\
17 credential.card|asks credential.code|live\n\
9 credential.card|asks credential.code|reader\n\
20 credential.card|asks credential.cpr|asks\n\
22 credential.card|asks credential.cpr|live\n\
13 credential.card|asks credential.cpr|reader\n\
16 credential.card|asks credential.id-document|asks\n\
21 credential.card|asks credential.id-document|live\n\
13 credential.card|asks credential.id-document|reader\n\
27 credential.card|asks credential.mitid|asks\n\
19 credential.card|asks credential.mitid|live\n\
-8 credential.card|asks credential.mitid|speaks\n\
13 credential.card|asks credential.nemid|live\n\
17 credential.card|asks credential.one-time-code|asks\n\
22 credential.card|asks credential.one-time-code|live\n\
11 credential.card|asks credential.one-time-code|reader\n\
13 credential.card|asks credential.password|asks\n\
10 credential.card|asks credential.password|reader\n\
8 credential.card|asks credential.password|speaks\n\
12 credential.card|asks credential.personal-information|asks\n\
15 credential.card|asks credential.personal-information|live\n\
10 credential.card|asks credential.pin|asks\n\
12 credential.card|asks firm.bank|reader\n\
10 credential.card|asks firm.bank|speaks\n\
27 credential.card|asks firm.courier|live\n\
9 credential.card|asks firm.courier|reader\n\
14 credential.card|asks firm.courier|speaks\n\
48 credential.card|asks firm.payment|live\n\
23 credential.card|asks firm.payment|reader\n\
24 credential.card|asks firm.payment|speaks\n\
9 credential.card|asks firm.streaming|live\n\
9 credential.card|asks firm.streaming|speaks\n\
14 credential.card|asks firm.toll|live\n\
8 credential.card|asks firm.toll|reader\n\
9 credential.card|asks firm.toll|speaks\n\
42 credential.card|asks money.amount|live\n\
16 credential.card|asks money.amount|reader\n\
-8 credential.card|asks money.amount|speaks\n\
11 credential.card|asks money.unusual-means|reader\n\
23 credential.card|asks money.valuables|live\n\
16 credential.card|asks money.valuables|reader\n\
14 credential.card|asks person.buyer|live\n\
16 credential.card|asks person.family|live\n\
13 credential.card|asks person.family|speaks\n\
12 credential.card|asks threat.block|live\n\
10 credential.card|asks threat.block|reader\n\
13 credential.card|asks threat.block|speaks\n\
14 credential.card|asks threat.court|live\n\
20 credential.card|asks threat.deadline|live\n\
9 credential.card|asks threat.deadline|speaks\n\
-21 credential.card|asks threat.return|live\n\
-21 credential.card|asks threat.return|reader\n\
-9 credential.card|denies\n\
145 credential.card|live\n\
-27 credential.card|live credential.card|reader\n\
61 credential.card|live credential.card|speaks\n\
28 credential.card|live credential.code|asks\n\
18 credential.card|live credential.code|live\n\
10 credential.card|live credential.code|reader\n\
23 credential.card|live credential.cpr|asks\n\
54 credential.card|live credential.cpr|live\n\
22 credential.card|live credential.cpr|reader\n\
9 credential.card|live credential.cpr|speaks\n\
19 credential.card|live credential.id-document|asks\n\
22 credential.card|live credential.id-document|live\n\
15 credential.card|live credential.id-document|reader\n\
23 credential.card|live credential.mitid|asks\n\
56 credential.card|live credential.mitid|live\n\
-29 credential.card|live credential.mitid|speaks\n\
17 credential.card|live credential.nemid|live\n\
8 credential.card|live credential.nemid|reader\n\
22 credential.card|live credential.one-time-code|asks\n\
30 credential.card|live credential.one-time-code|live\n\
18 credential.card|live credential.one-time-code|reader\n\
19 credential.card|live credential.password|asks\n\
27 credential.card|live credential.password|live\n\
12 credential.card|live credential.password|speaks\n\
-14 credential.card|live credential.personal-information|reader\n\
26 credential.card|live credential.pin|asks\n\
47 credential.card|live credential.pin|live\n\
-30 credential.card|live firm.bank|live\n\
-8 credential.card|live firm.bank|reader\n\
-12 credential.card|live firm.bank|speaks\n\
33 credential.card|live firm.courier|live\n\
13 credential.card|live firm.courier|reader\n\
15 credential.card|live firm.courier|speaks\n\
87 credential.card|live firm.payment|live\n\
40 credential.card|live firm.payment|reader\n\
42 credential.card|live firm.payment|speaks\n\
-10 credential.card|live firm.shop|live\n\
14 credential.card|live firm.streaming|live\n\
10 credential.card|live firm.streaming|reader\n\
17 credential.card|live firm.streaming|speaks\n\
9 credential.card|live firm.support|live\n\
11 credential.card|live firm.support|reader\n\
16 credential.card|live firm.telecom|live\n\
18 credential.card|live firm.telecom|reader\n\
14 credential.card|live firm.telecom|speaks\n\
14 credential.card|live firm.toll|live\n\
13 credential.card|live firm.toll|reader\n\
16 credential.card|live firm.utility|live\n\
16 credential.card|live firm.utility|reader\n\
19 credential.card|live firm.utility|speaks\n\
-21 credential.card|live money.amount|live\n\
-20 credential.card|live money.amount|speaks\n\
-10 credential.card|live money.unusual-means|live\n\
-9 credential.card|live money.unusual-means|reader\n\
55 credential.card|live money.valuables|live\n\
35 credential.card|live money.valuables|reader\n\
9 credential.card|live person.adviser|live\n\
9 credential.card|live person.adviser|reader\n\
34 credential.card|live person.agent|live\n\
-8 credential.card|live person.agent|reader\n\
22 credential.card|live person.buyer|live\n\
8 credential.card|live person.buyer|speaks\n\
85 credential.card|live person.family|live\n\
17 credential.card|live person.family|speaks\n\
12 credential.card|live person.landlord|live\n\
-62 credential.card|live threat.block|live\n\
-34 credential.card|live threat.block|reader\n\
9 credential.card|live threat.court|live\n\
10 credential.card|live threat.court|reader\n\
11 credential.card|live threat.cutoff|live\n\
30 credential.card|live threat.deadline|live\n\
-17 credential.card|live threat.deadline|reader\n\
30 credential.card|live threat.deadline|speaks\n\
9 credential.card|live threat.exposure|live\n\
9 credential.card|live threat.exposure|reader\n\
-8 credential.card|live threat.return|live\n\
-25 credential.card|live threat.return|reader\n\
-33 credential.card|reader\n\
37 credential.card|reader credential.card|speaks\n\
15 credential.card|reader credential.code|asks\n\
18 credential.card|reader credential.code|live\n\
18 credential.card|reader credential.cpr|asks\n\
20 credential.card|reader credential.cpr|live\n\
17 credential.card|reader credential.cpr|reader\n\
8 credential.card|reader credential.id-document|live\n\
22 credential.card|reader credential.id-document|reader\n\
17 credential.card|reader credential.mitid|asks\n\
19 credential.card|reader credential.mitid|reader\n\
-30 credential.card|reader credential.mitid|speaks\n\
14 credential.card|reader credential.nemid|live\n\
11 credential.card|reader credential.one-time-code|asks\n\
17 credential.card|reader credential.one-time-code|live\n\
10 credential.card|reader credential.one-time-code|reader\n\
16 credential.card|reader credential.password|asks\n\
11 credential.card|reader credential.password|speaks\n\
-16 credential.card|reader credential.personal-information|asks\n\
-19 credential.card|reader credential.personal-information|live\n\
20 credential.card|reader credential.pin|asks\n\
-46 credential.card|reader firm.bank|live\n\
-24 credential.card|reader firm.bank|reader\n\
-38 credential.card|reader firm.bank|speaks\n\
51 credential.card|reader firm.payment|live\n\
24 credential.card|reader firm.payment|reader\n\
34 credential.card|reader firm.payment|speaks\n\
11 credential.card|reader firm.shop|reader\n\
8 credential.card|reader firm.telecom|live\n\
11 credential.card|reader firm.telecom|reader\n\
23 credential.card|reader firm.toll|live\n\
11 credential.card|reader firm.toll|reader\n\
9 credential.card|reader firm.utility|live\n\
9 credential.card|reader firm.utility|reader\n\
9 credential.card|reader firm.utility|speaks\n\
-57 credential.card|reader money.amount|reader\n\
-8 credential.card|reader money.amount|speaks\n\
89 credential.card|reader money.valuables|live\n\
36 credential.card|reader money.valuables|reader\n\
24 credential.card|reader person.agent|live\n\
-11 credential.card|reader person.agent|reader\n\
-12 credential.card|reader person.agent|speaks\n\
8 credential.card|reader person.buyer|live\n\
10 credential.card|reader person.family|speaks\n\
-38 credential.card|reader threat.block|live\n\
-59 credential.card|reader threat.block|reader\n\
8 credential.card|reader threat.court|live\n\
9 credential.card|reader threat.court|reader\n\
47 credential.card|reader threat.deadline|live\n\
-12 credential.card|reader threat.deadline|reader\n\
38 credential.card|reader threat.deadline|speaks\n\
-8 credential.card|reader threat.debt|live\n\
-39 credential.card|reader threat.return|live\n\
-30 credential.card|reader threat.return|reader\n\
63 credential.card|speaks\n\
16 credential.card|speaks credential.code|live\n\
9 credential.card|speaks credential.code|reader\n\
11 credential.card|speaks credential.cpr|live\n\
11 credential.card|speaks credential.cpr|speaks\n\
8 credential.card|speaks credential.id-document|reader\n\
-12 credential.card|speaks credential.mitid|reader\n\
-12 credential.card|speaks credential.mitid|speaks\n\
13 credential.card|speaks credential.password|asks\n\
9 credential.card|speaks credential.password|live\n\
11 credential.card|speaks credential.password|reader\n\
11 credential.card|speaks credential.password|speaks\n\
-10 credential.card|speaks credential.personal-information|asks\n\
-13 credential.card|speaks credential.personal-information|live\n\
-10 credential.card|speaks credential.personal-information|reader\n\
12 credential.card|speaks credential.pin|live\n\
12 credential.card|speaks credential.pin|reader\n\
21 credential.card|speaks firm.bank|live\n\
20 credential.card|speaks firm.bank|speaks\n\
-9 credential.card|speaks firm.courier|reader\n\
16 credential.card|speaks firm.payment|live\n\
-10 credential.card|speaks firm.shop|live\n\
-11 credential.card|speaks firm.shop|speaks\n\
8 credential.card|speaks money.unusual-means|live\n\
8 credential.card|speaks money.valuables|live\n\
8 credential.card|speaks money.valuables|reader\n\
12 credential.card|speaks person.adviser|live\n\
12 credential.card|speaks person.adviser|reader\n\
11 credential.card|speaks person.adviser|speaks\n\
8 credential.card|speaks threat.arrest|reader\n\
-17 credential.card|speaks threat.block|live\n\
-18 credential.card|speaks threat.block|reader\n\
37 credential.card|speaks threat.deadline|live\n\
10 credential.card|speaks threat.deadline|reader\n\
24 credential.card|speaks threat.deadline|speaks\n\
9 credential.card|speaks threat.exposure|live\n\
9 credential.card|speaks threat.exposure|reader\n\
-26 credential.code|advises\n\
48 credential.code|asks\n\
47 credential.code|asks credential.code|live\n\
13 credential.code|asks credential.mitid|asks\n\
13 credential.code|asks credential.mitid|live\n\
17 credential.code|asks credential.mitid|reader\n\
-17 credential.code|asks credential.one-time-code|live\n\
-10 credential.code|asks credential.one-time-code|speaks\n\
11 credential.code|asks credential.password|asks\n\
12 credential.code|asks credential.password|reader\n\
-9 credential.code|asks credential.pin|live\n\
21 credential.code|asks firm.bank|live\n\
9 credential.code|asks firm.courier|live\n\
9 credential.code|asks firm.shop|live\n\
-22 credential.code|asks firm.streaming|live\n\
50 credential.code|asks money.amount|live\n\
10 credential.code|asks money.amount|reader\n\
17 credential.code|asks money.unusual-means|live\n\
12 credential.code|asks money.unusual-means|reader\n\
15 credential.code|asks money.valuables|live\n\
8 credential.code|asks money.valuables|reader\n\
12 credential.code|asks person.agent|live\n\
-9 credential.code|asks person.family|reader\n\
8 credential.code|asks threat.block|live\n\
-72 credential.code|claims\n\
-12 credential.code|denies\n\
-18 credential.code|live\n\
-46 credential.code|live credential.code|speaks\n\
9 credential.code|live credential.id-document|live\n\
12 credential.code|live credential.id-document|reader\n\
13 credential.code|live credential.mitid|asks\n\
15 credential.code|live credential.mitid|live\n\
18 credential.code|live credential.mitid|reader\n\
12 credential.code|live credential.mitid|speaks\n\
-31 credential.code|live credential.one-time-code|live\n\
-12 credential.code|live credential.one-time-code|speaks\n\
12 credential.code|live credential.password|asks\n\
27 credential.code|live credential.password|live\n\
26 credential.code|live credential.password|reader\n\
12 credential.code|live credential.password|speaks\n\
-8 credential.code|live credential.personal-information|asks\n\
18 credential.code|live credential.personal-information|live\n\
-10 credential.code|live credential.personal-information|reader\n\
10 credential.code|live credential.pin|reader\n\
-40 credential.code|live firm.bank|live\n\
-19 credential.code|live firm.bank|reader\n\
-9 credential.code|live firm.courier|live\n\
-25 credential.code|live firm.courier|speaks\n\
30 credential.code|live firm.payment|live\n\
21 credential.code|live firm.payment|reader\n\
-24 credential.code|live firm.streaming|live\n\
-8 credential.code|live firm.toll|live\n\
34 credential.code|live money.amount|live\n\
22 credential.code|live money.amount|reader\n\
23 credential.code|live money.unusual-means|live\n\
10 credential.code|live money.unusual-means|reader\n\
12 credential.code|live money.valuables|live\n\
14 credential.code|live money.valuables|reader\n\
20 credential.code|live person.family|live\n\
21 credential.code|live person.family|speaks\n\
14 credential.code|live person.landlord|live\n\
-20 credential.code|live threat.arrest|live\n\
10 credential.code|live threat.block|live\n\
12 credential.code|live threat.block|reader\n\
-17 credential.code|live threat.block|speaks\n\
-10 credential.code|live threat.court|live\n\
13 credential.code|live threat.deadline|live\n\
17 credential.code|live threat.deadline|reader\n\
12 credential.code|live threat.debt|live\n\
-9 credential.code|live threat.return|live\n\
-24 credential.code|reader credential.code|speaks\n\
18 credential.code|reader credential.mitid|asks\n\
11 credential.code|reader credential.mitid|live\n\
19 credential.code|reader credential.mitid|reader\n\
9 credential.code|reader credential.one-time-code|asks\n\
-13 credential.code|reader credential.one-time-code|live\n\
-11 credential.code|reader credential.one-time-code|speaks\n\
18 credential.code|reader credential.password|asks\n\
32 credential.code|reader credential.password|live\n\
31 credential.code|reader credential.password|reader\n\
8 credential.code|reader credential.password|speaks\n\
11 credential.code|reader credential.pin|asks\n\
11 credential.code|reader credential.pin|live\n\
16 credential.code|reader credential.pin|reader\n\
-49 credential.code|reader firm.bank|live\n\
-32 credential.code|reader firm.bank|reader\n\
9 credential.code|reader firm.courier|live\n\
48 credential.code|reader firm.payment|live\n\
30 credential.code|reader firm.payment|reader\n\
22 credential.code|reader firm.payment|speaks\n\
-8 credential.code|reader firm.support|live\n\
16 credential.code|reader money.unusual-means|reader\n\
17 credential.code|reader money.valuables|live\n\
10 credential.code|reader money.valuables|reader\n\
16 credential.code|reader person.buyer|live\n\
22 credential.code|reader person.buyer|reader\n\
15 credential.code|reader person.family|speaks\n\
-10 credential.code|reader threat.arrest|live\n\
-8 credential.code|reader threat.block|live\n\
-9 credential.code|reader threat.block|speaks\n\
-25 credential.code|reports\n\
-39 credential.code|speaks\n\
-12 credential.code|speaks credential.one-time-code|speaks\n\
-10 credential.code|speaks credential.personal-information|asks\n\
-10 credential.code|speaks credential.personal-information|live\n\
-10 credential.code|speaks credential.personal-information|reader\n\
-8 credential.code|speaks firm.bank|live\n\
10 credential.code|speaks firm.bank|speaks\n\
-8 credential.code|speaks firm.courier|live\n\
-8 credential.code|speaks firm.courier|reader\n\
-9 credential.code|speaks firm.courier|speaks\n\
-8 credential.code|speaks firm.toll|live\n\
-13 credential.code|speaks money.amount|live\n\
-12 credential.code|speaks money.amount|reader\n\
-27 credential.cpr|advises\n\
73 credential.cpr|asks\n\
71 credential.cpr|asks credential.cpr|live\n\
21 credential.cpr|asks credential.cpr|reader\n\
8 credential.cpr|asks credential.id-document|live\n\
8 credential.cpr|asks credential.id-document|reader\n\
9 credential.cpr|asks credential.id-document|speaks\n\
27 credential.cpr|asks credential.mitid|asks\n\
35 credential.cpr|asks credential.mitid|live\n\
28 credential.cpr|asks credential.mitid|reader\n\
15 credential.cpr|asks credential.mitid|speaks\n\
8 credential.cpr|asks credential.one-time-code|reader\n\
18 credential.cpr|asks credential.password|asks\n\
19 credential.cpr|asks credential.password|live\n\
11 credential.cpr|asks credential.password|reader\n\
8 credential.cpr|asks credential.personal-information|asks\n\
26 credential.cpr|asks credential.personal-information|live\n\
20 credential.cpr|asks credential.personal-information|reader\n\
9 credential.cpr|asks credential.personal-information|speaks\n\
8 credential.cpr|asks credential.pin|asks\n\
8 credential.cpr|asks credential.pin|live\n\
18 credential.cpr|asks firm.bank|live\n\
14 credential.cpr|asks firm.bank|reader\n\
30 credential.cpr|asks money.amount|live\n\
19 credential.cpr|asks money.amount|reader\n\
9 credential.cpr|asks money.unusual-means|live\n\
24 credential.cpr|asks threat.block|live\n\
12 credential.cpr|asks threat.block|reader\n\
22 credential.cpr|asks threat.deadline|live\n\
75 credential.cpr|claims\n\
145 credential.cpr|live\n\
36 credential.cpr|live credential.cpr|reader\n\
30 credential.cpr|live credential.cpr|speaks\n\
34 credential.cpr|live credential.id-document|live\n\
39 credential.cpr|live credential.id-document|speaks\n\
27 credential.cpr|live credential.mitid|asks\n\
59 credential.cpr|live credential.mitid|live\n\
45 credential.cpr|live credential.mitid|reader\n\
14 credential.cpr|live credential.mitid|speaks\n\
8 credential.cpr|live credential.one-time-code|asks\n\
11 credential.cpr|live credential.one-time-code|live\n\
9 credential.cpr|live credential.one-time-code|reader\n\
18 credential.cpr|live credential.password|asks\n\
44 credential.cpr|live credential.password|live\n\
17 credential.cpr|live credential.password|reader\n\
8 credential.cpr|live credential.personal-information|asks\n\
18 credential.cpr|live credential.personal-information|live\n\
8 credential.cpr|live credential.pin|asks\n\
8 credential.cpr|live credential.pin|live\n\
35 credential.cpr|live firm.bank|live\n\
18 credential.cpr|live firm.bank|reader\n\
9 credential.cpr|live firm.courier|live\n\
11 credential.cpr|live firm.payment|live\n\
11 credential.cpr|live firm.payment|reader\n\
8 credential.cpr|live firm.telecom|live\n\
63 credential.cpr|live money.amount|live\n\
41 credential.cpr|live money.amount|reader\n\
20 credential.cpr|live money.unusual-means|live\n\
8 credential.cpr|live money.unusual-means|reader\n\
-8 credential.cpr|live person.agent|speaks\n\
20 credential.cpr|live person.landlord|live\n\
15 credential.cpr|live person.landlord|reader\n\
-9 credential.cpr|live person.recruiter|live\n\
-8 credential.cpr|live person.recruiter|speaks\n\
26 credential.cpr|live threat.arrest|live\n\
68 credential.cpr|live threat.block|live\n\
43 credential.cpr|live threat.block|reader\n\
21 credential.cpr|live threat.block|speaks\n\
26 credential.cpr|live threat.deadline|live\n\
28 credential.cpr|live threat.deadline|reader\n\
9 credential.cpr|live threat.return|live\n\
17 credential.cpr|reader\n\
-11 credential.cpr|reader credential.cpr|speaks\n\
-8 credential.cpr|reader credential.id-document|live\n\
10 credential.cpr|reader credential.id-document|reader\n\
11 credential.cpr|reader credential.id-document|speaks\n\
12 credential.cpr|reader credential.mitid|asks\n\
12 credential.cpr|reader credential.mitid|live\n\
14 credential.cpr|reader credential.mitid|reader\n\
11 credential.cpr|reader credential.password|asks\n\
17 credential.cpr|reader credential.password|live\n\
18 credential.cpr|reader credential.password|reader\n\
8 credential.cpr|reader credential.personal-information|speaks\n\
-9 credential.cpr|reader firm.bank|live\n\
-11 credential.cpr|reader firm.bank|speaks\n\
8 credential.cpr|reader firm.payment|reader\n\
21 credential.cpr|reader money.amount|live\n\
23 credential.cpr|reader money.amount|reader\n\
-9 credential.cpr|reader person.agent|live\n\
-15 credential.cpr|reader person.agent|reader\n\
-8 credential.cpr|reader person.agent|speaks\n\
16 credential.cpr|reader person.buyer|reader\n\
-10 credential.cpr|reader person.recruiter|live\n\
-8 credential.cpr|reader person.recruiter|speaks\n\
17 credential.cpr|reader threat.block|live\n\
9 credential.cpr|reader threat.block|reader\n\
42 credential.cpr|reader threat.deadline|reader\n\
-71 credential.cpr|reports\n\
32 credential.cpr|speaks\n\
28 credential.cpr|speaks credential.id-document|live\n\
33 credential.cpr|speaks credential.id-document|speaks\n\
10 credential.cpr|speaks credential.mitid|asks\n\
17 credential.cpr|speaks credential.mitid|live\n\
11 credential.cpr|speaks credential.mitid|reader\n\
12 credential.cpr|speaks credential.mitid|speaks\n\
16 credential.cpr|speaks credential.password|live\n\
21 credential.cpr|speaks firm.bank|live\n\
8 credential.cpr|speaks firm.bank|reader\n\
18 credential.cpr|speaks money.amount|live\n\
9 credential.cpr|speaks money.amount|reader\n\
11 credential.cpr|speaks threat.block|live\n\
10 credential.cpr|speaks threat.block|reader\n\
10 credential.cpr|speaks threat.deadline|live\n\
-27 credential.id-document|asks\n\
-42 credential.id-document|asks credential.id-document|live\n\
-38 credential.id-document|asks credential.id-document|reader\n\
-32 credential.id-document|asks credential.id-document|speaks\n\
11 credential.id-document|asks credential.mitid|asks\n\
8 credential.id-document|asks credential.personal-information|asks\n\
13 credential.id-document|asks credential.personal-information|live\n\
11 credential.id-document|asks credential.personal-information|reader\n\
10 credential.id-document|asks firm.bank|reader\n\
-11 credential.id-document|asks firm.bank|speaks\n\
-8 credential.id-document|asks firm.courier|speaks\n\
12 credential.id-document|asks firm.payment|live\n\
45 credential.id-document|asks money.amount|live\n\
18 credential.id-document|asks money.amount|reader\n\
14 credential.id-document|asks money.unusual-means|live\n\
11 credential.id-document|asks money.valuables|live\n\
13 credential.id-document|asks person.family|live\n\
13 credential.id-document|asks threat.arrest|live\n\
10 credential.id-document|asks threat.block|live\n\
9 credential.id-document|asks threat.deadline|live\n\
-8 credential.id-document|asks threat.deadline|reader\n\
-10 credential.id-document|asks threat.deadline|speaks\n\
13 credential.id-document|asks threat.deportation|live\n\
-27 credential.id-document|claims\n\
-26 credential.id-document|live\n\
-32 credential.id-document|live credential.id-document|reader\n\
-24 credential.id-document|live credential.id-document|speaks\n\
-33 credential.id-document|live credential.mitid|live\n\
20 credential.id-document|live credential.password|live\n\
8 credential.id-document|live credential.personal-information|asks\n\
8 credential.id-document|live credential.personal-information|live\n\
11 credential.id-document|live credential.personal-information|reader\n\
21 credential.id-document|live firm.bank|live\n\
9 credential.id-document|live firm.bank|reader\n\
-15 credential.id-document|live firm.bank|speaks\n\
-10 credential.id-document|live firm.courier|reader\n\
-13 credential.id-document|live firm.courier|speaks\n\
22 credential.id-document|live firm.payment|live\n\
84 credential.id-document|live money.amount|live\n\
25 credential.id-document|live money.amount|reader\n\
37 credential.id-document|live money.unusual-means|live\n\
10 credential.id-document|live money.unusual-means|reader\n\
13 credential.id-document|live money.valuables|live\n\
10 credential.id-document|live money.valuables|reader\n\
11 credential.id-document|live person.adviser|live\n\
8 credential.id-document|live person.agent|live\n\
9 credential.id-document|live person.family|live\n\
14 credential.id-document|live person.landlord|live\n\
36 credential.id-document|live threat.arrest|live\n\
19 credential.id-document|live threat.arrest|reader\n\
9 credential.id-document|live threat.arrest|speaks\n\
-16 credential.id-document|live threat.block|speaks\n\
16 credential.id-document|live threat.deadline|live\n\
20 credential.id-document|live threat.deportation|live\n\
24 credential.id-document|reader\n\
-23 credential.id-document|reader credential.id-document|speaks\n\
8 credential.id-document|reader credential.personal-information|asks\n\
20 credential.id-document|reader credential.personal-information|reader\n\
29 credential.id-document|reader firm.bank|live\n\
20 credential.id-document|reader firm.bank|reader\n\
57 credential.id-document|reader money.amount|live\n\
16 credential.id-document|reader money.amount|reader\n\
13 credential.id-document|reader money.unusual-means|live\n\
8 credential.id-document|reader money.unusual-means|reader\n\
13 credential.id-document|reader money.valuables|live\n\
21 credential.id-document|reader threat.arrest|live\n\
12 credential.id-document|reader threat.arrest|reader\n\
9 credential.id-document|reader threat.block|reader\n\
23 credential.id-document|reader threat.deadline|live\n\
27 credential.id-document|reader threat.deadline|reader\n\
8 credential.id-document|reader threat.deportation|live\n\
103 credential.id-document|reports\n\
-21 credential.id-document|speaks\n\
-23 credential.id-document|speaks credential.mitid|live\n\
14 credential.id-document|speaks credential.password|live\n\
-14 credential.id-document|speaks firm.bank|speaks\n\
19 credential.id-document|speaks money.amount|live\n\
8 credential.id-document|speaks person.agent|live\n\
9 credential.id-document|speaks threat.arrest|live\n\
-24 credential.id-document|speaks threat.block|live\n\
-16 credential.id-document|speaks threat.block|speaks\n\
-9 credential.id-document|speaks threat.deadline|speaks\n\
9 credential.id-document|speaks threat.deportation|live\n\
14 credential.mitid|advises\n\
35 credential.mitid|asks\n\
31 credential.mitid|asks credential.mitid|live\n\
14 credential.mitid|asks credential.mitid|reader\n\
-8 credential.mitid|asks credential.mitid|speaks\n\
20 credential.mitid|asks credential.one-time-code|asks\n\
16 credential.mitid|asks credential.one-time-code|live\n\
42 credential.mitid|asks credential.password|asks\n\
23 credential.mitid|asks credential.password|live\n\
8 credential.mitid|asks credential.password|reader\n\
-21 credential.mitid|asks credential.personal-information|asks\n\
-21 credential.mitid|asks credential.personal-information|live\n\
-18 credential.mitid|asks credential.personal-information|reader\n\
27 credential.mitid|asks firm.bank|live\n\
33 credential.mitid|asks firm.bank|reader\n\
11 credential.mitid|asks firm.bank|speaks\n\
-9 credential.mitid|asks firm.courier|speaks\n\
-19 credential.mitid|asks firm.payment|speaks\n\
13 credential.mitid|asks firm.shop|live\n\
-16 credential.mitid|asks firm.support|live\n\
-24 credential.mitid|asks firm.telecom|live\n\
-24 credential.mitid|asks firm.telecom|speaks\n\
10 credential.mitid|asks firm.utility|live\n\
8 credential.mitid|asks firm.utility|speaks\n\
33 credential.mitid|asks money.amount|live\n\
42 credential.mitid|asks money.amount|reader\n\
10 credential.mitid|asks money.valuables|reader\n\
10 credential.mitid|asks person.buyer|live\n\
-18 credential.mitid|asks person.family|live\n\
-15 credential.mitid|asks person.family|reader\n\
14 credential.mitid|asks threat.block|live\n\
28 credential.mitid|asks threat.deadline|live\n\
-13 credential.mitid|asks threat.debt|live\n\
35 credential.mitid|claims\n\
-14 credential.mitid|denies\n\
123 credential.mitid|live\n\
35 credential.mitid|live credential.mitid|reader\n\
-28 credential.mitid|live credential.mitid|speaks\n\
35 credential.mitid|live credential.one-time-code|asks\n\
65 credential.mitid|live credential.password|asks\n\
91 credential.mitid|live credential.password|live\n\
20 credential.mitid|live credential.password|reader\n\
33 credential.mitid|live credential.password|speaks\n\
-21 credential.mitid|live credential.personal-information|asks\n\
-12 credential.mitid|live credential.personal-information|live\n\
12 credential.mitid|live credential.personal-information|speaks\n\
41 credential.mitid|live firm.bank|live\n\
21 credential.mitid|live firm.bank|reader\n\
9 credential.mitid|live firm.bank|speaks\n\
-9 credential.mitid|live firm.courier|speaks\n\
23 credential.mitid|live firm.payment|live\n\
8 credential.mitid|live firm.payment|reader\n\
-12 credential.mitid|live firm.payment|speaks\n\
17 credential.mitid|live firm.shop|live\n\
10 credential.mitid|live firm.shop|reader\n\
-18 credential.mitid|live firm.support|live\n\
-24 credential.mitid|live firm.telecom|live\n\
-24 credential.mitid|live firm.telecom|speaks\n\
10 credential.mitid|live firm.toll|live\n\
13 credential.mitid|live firm.utility|live\n\
14 credential.mitid|live firm.utility|speaks\n\
107 credential.mitid|live money.amount|live\n\
103 credential.mitid|live money.amount|reader\n\
14 credential.mitid|live money.unusual-means|live\n\
11 credential.mitid|live money.unusual-means|reader\n\
11 credential.mitid|live money.valuables|reader\n\
-8 credential.mitid|live person.agent|reader\n\
-8 credential.mitid|live person.agent|speaks\n\
10 credential.mitid|live person.buyer|live\n\
-15 credential.mitid|live person.family|live\n\
-15 credential.mitid|live person.family|reader\n\
47 credential.mitid|live threat.block|live\n\
12 credential.mitid|live threat.block|speaks\n\
11 credential.mitid|live threat.deadline|live\n\
10 credential.mitid|live threat.debt|reader\n\
89 credential.mitid|reader\n\
-42 credential.mitid|reader credential.mitid|speaks\n\
21 credential.mitid|reader credential.one-time-code|asks\n\
-13 credential.mitid|reader credential.one-time-code|live\n\
-8 credential.mitid|reader credential.one-time-code|reader\n\
41 credential.mitid|reader credential.password|asks\n\
50 credential.mitid|reader credential.password|live\n\
48 credential.mitid|reader credential.password|reader\n\
28 credential.mitid|reader credential.password|speaks\n\
-22 credential.mitid|reader credential.personal-information|asks\n\
-11 credential.mitid|reader credential.personal-information|live\n\
9 credential.mitid|reader credential.personal-information|reader\n\
-23 credential.mitid|reader credential.pin|reader\n\
-8 credential.mitid|reader firm.bank|reader\n\
8 credential.mitid|reader firm.bank|speaks\n\
-8 credential.mitid|reader firm.courier|live\n\
-9 credential.mitid|reader firm.courier|reader\n\
-13 credential.mitid|reader firm.courier|speaks\n\
10 credential.mitid|reader firm.payment|live\n\
-12 credential.mitid|reader firm.payment|speaks\n\
8 credential.mitid|reader firm.shop|live\n\
25 credential.mitid|reader firm.shop|reader\n\
-16 credential.mitid|reader firm.support|live\n\
64 credential.mitid|reader money.amount|live\n\
20 credential.mitid|reader money.amount|reader\n\
-11 credential.mitid|reader money.amount|speaks\n\
33 credential.mitid|reader money.unusual-means|live\n\
24 credential.mitid|reader money.unusual-means|reader\n\
14 credential.mitid|reader money.valuables|live\n\
-11 credential.mitid|reader person.agent|speaks\n\
16 credential.mitid|reader person.buyer|live\n\
15 credential.mitid|reader person.buyer|reader\n\
-9 credential.mitid|reader person.family|live\n\
21 credential.mitid|reader person.landlord|live\n\
16 credential.mitid|reader person.landlord|reader\n\
-14 credential.mitid|reader threat.block|live\n\
-20 credential.mitid|reader threat.block|reader\n\
49 credential.mitid|reader threat.deadline|live\n\
26 credential.mitid|reader threat.deadline|reader\n\
27 credential.mitid|reports\n\
-48 credential.mitid|speaks\n\
14 credential.mitid|speaks credential.one-time-code|asks\n\
10 credential.mitid|speaks credential.password|asks\n\
-14 credential.mitid|speaks credential.password|live\n\
-12 credential.mitid|speaks credential.password|reader\n\
-8 credential.mitid|speaks credential.personal-information|asks\n\
8 credential.mitid|speaks credential.personal-information|reader\n\
-21 credential.mitid|speaks firm.bank|live\n\
-29 credential.mitid|speaks firm.bank|reader\n\
-11 credential.mitid|speaks firm.bank|speaks\n\
-9 credential.mitid|speaks firm.courier|live\n\
-9 credential.mitid|speaks firm.courier|reader\n\
-9 credential.mitid|speaks firm.courier|speaks\n\
-12 credential.mitid|speaks firm.support|live\n\
-15 credential.mitid|speaks money.amount|live\n\
10 credential.mitid|speaks money.amount|reader\n\
-13 credential.mitid|speaks money.amount|speaks\n\
9 credential.mitid|speaks money.unusual-means|live\n\
9 credential.mitid|speaks money.unusual-means|reader\n\
-9 credential.mitid|speaks person.family|reader\n\
11 credential.mitid|speaks threat.block|live\n\
9 credential.mitid|speaks threat.deadline|live\n\
16 credential.mitid|speaks threat.deadline|reader\n\
30 credential.nemid|asks\n\
30 credential.nemid|asks credential.nemid|live\n\
30 credential.nemid|asks credential.nemid|reader\n\
11 credential.nemid|asks credential.nemid|speaks\n\
14 credential.nemid|asks credential.personal-information|asks\n\
14 credential.nemid|asks credential.personal-information|live\n\
14 credential.nemid|asks credential.personal-information|reader\n\
8 credential.nemid|asks threat.deadline|live\n\
8 credential.nemid|asks threat.deadline|reader\n\
48 credential.nemid|claims\n\
9 credential.nemid|denies\n\
68 credential.nemid|live\n\
65 credential.nemid|live credential.nemid|reader\n\
14 credential.nemid|live credential.nemid|speaks\n\
9 credential.nemid|live credential.password|asks\n\
9 credential.nemid|live credential.password|live\n\
23 credential.nemid|live credential.personal-information|asks\n\
23 credential.nemid|live credential.personal-information|live\n\
23 credential.nemid|live credential.personal-information|reader\n\
39 credential.nemid|live threat.block|live\n\
24 credential.nemid|live threat.block|reader\n\
18 credential.nemid|live threat.deadline|live\n\
13 credential.nemid|live threat.deadline|reader\n\
66 credential.nemid|reader\n\
15 credential.nemid|reader credential.nemid|speaks\n\
23 credential.nemid|reader credential.personal-information|asks\n\
23 credential.nemid|reader credential.personal-information|live\n\
23 credential.nemid|reader credential.personal-information|reader\n\
42 credential.nemid|reader threat.block|live\n\
25 credential.nemid|reader threat.block|reader\n\
13 credential.nemid|reader threat.deadline|live\n\
13 credential.nemid|reader threat.deadline|reader\n\
-12 credential.nemid|reports\n\
14 credential.nemid|speaks\n\
8 credential.nemid|speaks threat.block|reader\n\
15 credential.one-time-code|advises\n\
145 credential.one-time-code|asks\n\
145 credential.one-time-code|asks credential.one-time-code|live\n\
74 credential.one-time-code|asks credential.one-time-code|reader\n\
12 credential.one-time-code|asks credential.one-time-code|speaks\n\
8 credential.one-time-code|asks credential.pin|asks\n\
33 credential.one-time-code|asks firm.bank|live\n\
11 credential.one-time-code|asks firm.bank|reader\n\
21 credential.one-time-code|asks firm.bank|speaks\n\
-16 credential.one-time-code|asks firm.payment|live\n\
-10 credential.one-time-code|asks firm.payment|speaks\n\
13 credential.one-time-code|asks firm.shop|live\n\
12 credential.one-time-code|asks firm.shop|speaks\n\
-10 credential.one-time-code|asks firm.support|live\n\
-12 credential.one-time-code|asks money.amount|live\n\
18 credential.one-time-code|asks person.buyer|live\n\
12 credential.one-time-code|asks person.buyer|speaks\n\
-10 credential.one-time-code|asks threat.arrest|live\n\
-11 credential.one-time-code|asks threat.arrest|reader\n\
23 credential.one-time-code|asks threat.block|live\n\
12 credential.one-time-code|asks threat.block|reader\n\
35 credential.one-time-code|asks threat.deadline|live\n\
17 credential.one-time-code|asks threat.deadline|reader\n\
25 credential.one-time-code|claims\n\
116 credential.one-time-code|live\n\
53 credential.one-time-code|live credential.one-time-code|reader\n\
-8 credential.one-time-code|live credential.one-time-code|speaks\n\
8 credential.one-time-code|live credential.password|asks\n\
9 credential.one-time-code|live credential.password|reader\n\
8 credential.one-time-code|live credential.personal-information|live\n\
10 credential.one-time-code|live credential.pin|asks\n\
-8 credential.one-time-code|live firm.bank|reader\n\
24 credential.one-time-code|live firm.bank|speaks\n\
-9 credential.one-time-code|live firm.courier|speaks\n\
-20 credential.one-time-code|live firm.payment|live\n\
10 credential.one-time-code|live firm.payment|reader\n\
-16 credential.one-time-code|live firm.payment|speaks\n\
16 credential.one-time-code|live firm.shop|live\n\
18 credential.one-time-code|live firm.shop|speaks\n\
-10 credential.one-time-code|live firm.support|live\n\
-37 credential.one-time-code|live money.amount|live\n\
8 credential.one-time-code|live money.amount|reader\n\
8 credential.one-time-code|live money.amount|speaks\n\
10 credential.one-time-code|live money.unusual-means|live\n\
16 credential.one-time-code|live money.valuables|live\n\
14 credential.one-time-code|live money.valuables|reader\n\
14 credential.one-time-code|live money.valuables|speaks\n\
18 credential.one-time-code|live person.buyer|live\n\
12 credential.one-time-code|live person.buyer|speaks\n\
13 credential.one-time-code|live person.family|live\n\
-17 credential.one-time-code|live threat.arrest|live\n\
-18 credential.one-time-code|live threat.arrest|reader\n\
-19 credential.one-time-code|live threat.arrest|speaks\n\
13 credential.one-time-code|live threat.block|live\n\
11 credential.one-time-code|live threat.block|reader\n\
29 credential.one-time-code|live threat.deadline|live\n\
11 credential.one-time-code|live threat.deadline|speaks\n\
9 credential.one-time-code|live threat.debt|live\n\
71 credential.one-time-code|reader\n\
8 credential.one-time-code|reader credential.password|asks\n\
8 credential.one-time-code|reader credential.password|reader\n\
14 credential.one-time-code|reader credential.personal-information|live\n\
12 credential.one-time-code|reader firm.payment|reader\n\
-8 credential.one-time-code|reader firm.payment|speaks\n\
8 credential.one-time-code|reader firm.shop|live\n\
10 credential.one-time-code|reader firm.shop|speaks\n\
10 credential.one-time-code|reader firm.support|live\n\
10 credential.one-time-code|reader firm.support|speaks\n\
-21 credential.one-time-code|reader money.amount|live\n\
10 credential.one-time-code|reader money.valuables|live\n\
10 credential.one-time-code|reader money.valuables|reader\n\
11 credential.one-time-code|reader person.buyer|live\n\
-11 credential.one-time-code|reader person.family|speaks\n\
13 credential.one-time-code|reader threat.block|live\n\
15 credential.one-time-code|reader threat.block|reader\n\
18 credential.one-time-code|reader threat.deadline|live\n\
15 credential.one-time-code|reader threat.deadline|speaks\n\
20 credential.one-time-code|reports\n\
-8 credential.one-time-code|speaks\n\
13 credential.one-time-code|speaks firm.bank|speaks\n\
8 credential.one-time-code|speaks firm.payment|live\n\
-9 credential.one-time-code|speaks money.amount|live\n\
-9 credential.one-time-code|speaks money.amount|reader\n\
-8 credential.one-time-code|speaks threat.deadline|live\n\
-9 credential.one-time-code|speaks threat.deadline|speaks\n\
-26 credential.password|advises\n\
53 credential.password|asks\n\
53 credential.password|asks credential.password|live\n\
16 credential.password|asks credential.password|reader\n\
27 credential.password|asks credential.password|speaks\n\
15 credential.password|asks credential.personal-information|asks\n\
11 credential.password|asks credential.personal-information|live\n\
15 credential.password|asks credential.personal-information|reader\n\
11 credential.password|asks credential.personal-information|speaks\n\
26 credential.password|asks firm.bank|live\n\
16 credential.password|asks firm.bank|reader\n\
15 credential.password|asks firm.bank|speaks\n\
-13 credential.password|asks firm.support|live\n\
22 credential.password|asks money.amount|live\n\
18 credential.password|asks money.amount|reader\n\
11 credential.password|asks money.unusual-means|live\n\
10 credential.password|asks money.unusual-means|reader\n\
-8 credential.password|asks person.agent|live\n\
18 credential.password|asks threat.block|live\n\
14 credential.password|asks threat.block|reader\n\
9 credential.password|asks threat.deadline|live\n\
18 credential.password|claims\n\
-8 credential.password|denies\n\
93 credential.password|live\n\
49 credential.password|live credential.password|speaks\n\
15 credential.password|live credential.personal-information|asks\n\
21 credential.password|live credential.personal-information|live\n\
11 credential.password|live credential.personal-information|reader\n\
15 credential.password|live credential.personal-information|speaks\n\
63 credential.password|live firm.bank|live\n\
29 credential.password|live firm.bank|reader\n\
-36 credential.password|live firm.support|live\n\
-14 credential.password|live firm.support|reader\n\
-21 credential.password|live firm.support|speaks\n\
30 credential.password|live money.amount|live\n\
18 credential.password|live money.amount|reader\n\
13 credential.password|live money.unusual-means|live\n\
12 credential.password|live money.unusual-means|reader\n\
-10 credential.password|live person.agent|live\n\
-12 credential.password|live person.family|live\n\
-19 credential.password|live person.family|reader\n\
26 credential.password|live threat.block|live\n\
20 credential.password|live threat.block|reader\n\
27 credential.password|live threat.deadline|reader\n\
8 credential.password|reader\n\
37 credential.password|reader credential.password|speaks\n\
10 credential.password|reader credential.personal-information|asks\n\
12 credential.password|reader credential.personal-information|reader\n\
-15 credential.password|reader credential.pin|reader\n\
21 credential.password|reader firm.bank|live\n\
-39 credential.password|reader firm.support|live\n\
-21 credential.password|reader firm.support|reader\n\
-23 credential.password|reader firm.support|speaks\n\
-9 credential.password|reader money.amount|reader\n\
26 credential.password|reader money.unusual-means|live\n\
25 credential.password|reader money.unusual-means|reader\n\
-15 credential.password|reader person.agent|live\n\
-9 credential.password|reader person.agent|speaks\n\
8 credential.password|reader threat.arrest|live\n\
-12 credential.password|reader threat.block|live\n\
-13 credential.password|reader threat.block|reader\n\
20 credential.password|reader threat.deadline|live\n\
30 credential.password|reader threat.deadline|reader\n\
61 credential.password|reports\n\
44 credential.password|speaks\n\
10 credential.password|speaks credential.personal-information|asks\n\
10 credential.password|speaks credential.personal-information|live\n\
10 credential.password|speaks credential.personal-information|reader\n\
10 credential.password|speaks credential.personal-information|speaks\n\
11 credential.password|speaks threat.block|reader\n\
20 credential.password|speaks threat.deadline|live\n\
16 credential.password|speaks threat.deadline|reader\n\
-12 credential.personal-information|advises\n\
-19 credential.personal-information|asks credential.personal-information|speaks\n\
-27 credential.personal-information|asks firm.bank|live\n\
-12 credential.personal-information|asks firm.bank|reader\n\
-34 credential.personal-information|asks firm.bank|speaks\n\
-8 credential.personal-information|asks firm.courier|reader\n\
-11 credential.personal-information|asks firm.courier|speaks\n\
-32 credential.personal-information|asks firm.payment|live\n\
-28 credential.personal-information|asks firm.payment|reader\n\
-24 credential.personal-information|asks firm.payment|speaks\n\
9 credential.personal-information|asks firm.support|live\n\
24 credential.personal-information|asks money.amount|live\n\
9 credential.personal-information|asks person.family|live\n\
-10 credential.personal-information|asks person.landlord|live\n\
-11 credential.personal-information|asks person.landlord|reader\n\
-8 credential.personal-information|asks person.recruiter|live\n\
-8 credential.personal-information|asks person.recruiter|reader\n\
-9 credential.personal-information|asks threat.block|live\n\
8 credential.personal-information|asks threat.court|live\n\
35 credential.personal-information|asks threat.deadline|live\n\
52 credential.personal-information|claims\n\
40 credential.personal-information|live\n\
11 credential.personal-information|live credential.personal-information|reader\n\
14 credential.personal-information|live credential.personal-information|speaks\n\
-29 credential.personal-information|live firm.bank|speaks\n\
-8 credential.personal-information|live firm.courier|reader\n\
-15 credential.personal-information|live firm.payment|live\n\
-9 credential.personal-information|live firm.payment|reader\n\
-23 credential.personal-information|live firm.payment|speaks\n\
12 credential.personal-information|live firm.streaming|live\n\
12 credential.personal-information|live firm.streaming|reader\n\
12 credential.personal-information|live firm.streaming|speaks\n\
16 credential.personal-information|live firm.support|live\n\
11 credential.personal-information|live firm.support|reader\n\
53 credential.personal-information|live money.amount|live\n\
10 credential.personal-information|live money.unusual-means|live\n\
21 credential.personal-information|live money.valuables|live\n\
16 credential.personal-information|live money.valuables|reader\n\
9 credential.personal-information|live person.buyer|live\n\
8 credential.personal-information|live person.buyer|reader\n\
-11 credential.personal-information|live person.family|live\n\
-17 credential.personal-information|live person.family|speaks\n\
-8 credential.personal-information|live person.recruiter|live\n\
-8 credential.personal-information|live person.recruiter|reader\n\
38 credential.personal-information|live threat.arrest|live\n\
16 credential.personal-information|live threat.arrest|reader\n\
15 credential.personal-information|live threat.block|live\n\
16 credential.personal-information|live threat.block|speaks\n\
54 credential.personal-information|live threat.deadline|live\n\
10 credential.personal-information|live threat.deadline|reader\n\
16 credential.personal-information|live threat.deadline|speaks\n\
8 credential.personal-information|live threat.debt|live\n\
8 credential.personal-information|live threat.debt|reader\n\
15 credential.personal-information|live threat.exposure|live\n\
15 credential.personal-information|live threat.exposure|reader\n\
40 credential.personal-information|reader\n\
15 credential.personal-information|reader credential.personal-information|speaks\n\
11 credential.personal-information|reader firm.bank|reader\n\
-27 credential.personal-information|reader firm.bank|speaks\n\
-19 credential.personal-information|reader firm.payment|live\n\
-19 credential.personal-information|reader firm.payment|reader\n\
-23 credential.personal-information|reader firm.payment|speaks\n\
75 credential.personal-information|reader money.amount|live\n\
21 credential.personal-information|reader money.amount|reader\n\
8 credential.personal-information|reader money.amount|speaks\n\
25 credential.personal-information|reader money.valuables|live\n\
16 credential.personal-information|reader money.valuables|reader\n\
-8 credential.personal-information|reader person.agent|speaks\n\
11 credential.personal-information|reader person.family|live\n\
13 credential.personal-information|reader person.landlord|live\n\
15 credential.personal-information|reader threat.arrest|live\n\
12 credential.personal-information|reader threat.arrest|reader\n\
8 credential.personal-information|reader threat.block|reader\n\
54 credential.personal-information|reader threat.deadline|live\n\
37 credential.personal-information|reader threat.deadline|reader\n\
15 credential.personal-information|reader threat.deadline|speaks\n\
-8 credential.personal-information|reports\n\
23 credential.personal-information|speaks\n\
8 credential.personal-information|speaks firm.bank|live\n\
10 credential.personal-information|speaks firm.bank|reader\n\
-9 credential.personal-information|speaks firm.bank|speaks\n\
12 credential.personal-information|speaks money.amount|live\n\
13 credential.personal-information|speaks money.valuables|live\n\
9 credential.personal-information|speaks money.valuables|reader\n\
-8 credential.personal-information|speaks person.recruiter|live\n\
-8 credential.personal-information|speaks person.recruiter|reader\n\
21 credential.personal-information|speaks threat.block|live\n\
22 credential.personal-information|speaks threat.block|reader\n\
31 credential.personal-information|speaks threat.deadline|live\n\
11 credential.personal-information|speaks threat.deadline|reader\n\
19 credential.personal-information|speaks threat.deadline|speaks\n\
10 credential.personal-information|speaks threat.return|live\n\
-10 credential.pin|advises\n\
64 credential.pin|asks\n\
64 credential.pin|asks credential.pin|live\n\
39 credential.pin|asks credential.pin|reader\n\
10 credential.pin|asks credential.pin|speaks\n\
22 credential.pin|asks firm.bank|live\n\
25 credential.pin|asks firm.bank|speaks\n\
10 credential.pin|asks firm.courier|live\n\
9 credential.pin|asks firm.courier|reader\n\
30 credential.pin|asks firm.payment|live\n\
21 credential.pin|asks firm.payment|reader\n\
18 credential.pin|asks firm.payment|speaks\n\
24 credential.pin|asks money.amount|live\n\
9 credential.pin|asks money.amount|reader\n\
26 credential.pin|asks money.valuables|live\n\
8 credential.pin|asks person.agent|live\n\
17 credential.pin|asks threat.block|live\n\
-10 credential.pin|denies\n\
88 credential.pin|live\n\
45 credential.pin|live credential.pin|reader\n\
10 credential.pin|live credential.pin|speaks\n\
48 credential.pin|live firm.bank|live\n\
45 credential.pin|live firm.bank|reader\n\
62 credential.pin|live firm.bank|speaks\n\
9 credential.pin|live firm.courier|reader\n\
49 credential.pin|live firm.payment|live\n\
17 credential.pin|live firm.payment|reader\n\
18 credential.pin|live firm.payment|speaks\n\
13 credential.pin|live firm.shop|live\n\
47 credential.pin|live money.amount|live\n\
11 credential.pin|live money.amount|reader\n\
11 credential.pin|live money.unusual-means|live\n\
61 credential.pin|live money.valuables|live\n\
19 credential.pin|live money.valuables|reader\n\
25 credential.pin|live person.agent|live\n\
10 credential.pin|live threat.arrest|live\n\
-8 credential.pin|live threat.deadline|reader\n\
27 credential.pin|reader\n\
14 credential.pin|reader credential.pin|speaks\n\
21 credential.pin|reader firm.bank|live\n\
20 credential.pin|reader firm.bank|reader\n\
35 credential.pin|reader firm.bank|speaks\n\
32 credential.pin|reader firm.payment|live\n\
11 credential.pin|reader firm.payment|reader\n\
15 credential.pin|reader firm.payment|speaks\n\
8 credential.pin|reader money.amount|reader\n\
14 credential.pin|reader money.valuables|live\n\
17 credential.pin|reader money.valuables|reader\n\
-9 credential.pin|reader threat.block|live\n\
-22 credential.pin|reports\n\
9 credential.pin|speaks\n\
8 credential.pin|speaks firm.bank|live\n\
8 credential.pin|speaks firm.courier|live\n\
8 credential.pin|speaks firm.courier|reader\n\
16 credential.pin|speaks firm.payment|live\n\
8 credential.pin|speaks firm.payment|reader\n\
-56 credential|advises\n\
264 credential|asks\n\
-30 credential|by:action.approve\n\
26 credential|by:action.buy\n\
-17 credential|by:action.call-back\n\
-23 credential|by:action.click\n\
46 credential|by:action.enter\n\
249 credential|by:action.give\n\
20 credential|by:action.hand-over\n\
-16 credential|by:action.keep-secret\n\
-28 credential|by:action.login\n\
17 credential|by:action.pay\n\
10 credential|by:action.press-key\n\
29 credential|by:action.reply\n\
15 credential|by:action.scan\n\
20 credential|by:action.transfer\n\
-10 credential|by:action.update\n\
38 credential|by:question\n\
10 credential|by:want\n\
93 credential|claims\n\
-25 credential|denies\n\
41 credential|reports\n\
46 credential|speaks\n\
-13 credit card\n\
27 crime\n\
42 crime scene\n\
8 crime unit\n\
22 criminal\n\
25 crimi…\n\
-8 crook\n\
9 crossing\n\
8 crossing #\n\
15 crypto\n\
17 crypt…\n\
-21 ctrl\n\
-21 ctrl alt\n\
-50 cu\n\
-8 culture\n\
-8 cultu…\n\
-10 cumartesi\n\
-10 cumar…\n\
-11 cunku\n\
-12 cup\n\
-12 cup of\n\
14 currently\n\
8 curre…\n\
20 custody\n\
8 customer care\n\
-33 customers\n\
-20 customers who\n\
16 customs\n\
12 customs pay\n\
9 custo…\n\
42 cut\n\
15 cut the\n\
51 cvc\n\
13 cvv\n\
25 cyber\n\
21 cyber security\n\
-10 cyberhotline\n\
-8 cykel\n\
-10 cykel…\n\
-27 cykler\n\
-39 cykle…\n\
10 czesc\n\
-17 czy\n\
-11 czynsz\n\
-11 czynsz za\n\
-11 czyns…\n\
-12 d is\n\
10 da den\n\
-11 da der\n\
16 da jeg\n\
24 dabar\n\
-10 daca\n\
-12 dad\n\
-15 dad i\n\
9 dad is\n\
8 dad its\n\
11 dad new\n\
-8 dag\n\
-8 dag #\n\
8 dag ellers\n\
-121 dage\n\
-8 dage efter\n\
-32 dage ellers\n\
-16 dage i\n\
9 dagen skriv\n\
13 dagit…\n\
13 daha\n\
8 dahil\n\
-13 dai\n\
9 dal\n\
21 dalej\n\
-11 dalla…\n\
-17 dane\n\
10 danem…\n\
17 danese\n\
8 danese mi\n\
18 danes…\n\
-10 daniel\n\
-11 danie…\n\
11 danij…\n\
10 danimarca\n\
38 danimarka\n\
14 danimarka ulusal\n\
66 danim…\n\
73 danish\n\
-11 danish authority\n\
9 danish customs\n\
14 danish immigration\n\
-12 danish number\n\
70 danis…\n\
38 dankort\n\
13 dankort og\n\
9 dankortet\n\
9 dankortet i\n\
47 danko…\n\
32 danmark\n\
33 danma…\n\
11 dann\n\
10 danoi…\n\
-22 dans\n\
-17 dans le\n\
9 dansk\n\
49 danske\n\
22 danske bank\n\
13 danske banks\n\
-10 dansker\n\
33 dansk…\n\
-15 dao\n\
22 dao @link\n\
-9 dao i\n\
11 dao365\n\
10 dao365 din\n\
11 dao36…\n\
23 dar\n\
12 darbe\n\
10 darbu…\n\
-9 daryti\n\
-10 daryti nereikia\n\
-9 daryt…\n\
-31 dat\n\
-45 data\n\
31 date\n\
23 date of\n\
-15 dato\n\
-9 dato #\n\
-9 datos\n\
-10 datos personales\n\
60 dau\n\
-14 daughter\n\
-13 daughter was\n\
-18 daugh…\n\
11 davanti\n\
11 davan…\n\
-19 day\n\
18 day #\n\
-10 day to\n\
-22 daycare\n\
-22 dayca…\n\
-97 days\n\
-8 days after\n\
-11 days at\n\
11 days otherwise\n\
-16 days so\n\
-11 days the\n\
32 dba\n\
16 dba @link\n\
9 dba delivery\n\
77 de\n\
15 de #\n\
-11 de andre\n\
-40 de coroane\n\
32 de er\n\
-9 de falske\n\
16 de france\n\
15 de går\n\
14 de kan\n\
12 de la\n\
9 de lei\n\
-13 de manglende\n\
-14 de me\n\
-8 de mitid\n\
12 de seksten\n\
22 de skal\n\
12 de tager\n\
9 de tre\n\
-9 de velo\n\
13 deactivated\n\
20 deact…\n\
-19 dead\n\
12 deadline\n\
23 deadline today\n\
12 deadl…\n\
8 deaf\n\
10 deaktiveret\n\
13 deakt…\n\
-11 deal\n\
-20 dear\n\
14 dear citizen\n\
8 dear customer\n\
-20 dear mr\n\
-16 dear ms\n\
-10 dear parents\n\
18 debe\n\
-11 debit on\n\
9 debt\n\
-112 dec\n\
-21 dec #\n\
-8 dec ive\n\
-68 december\n\
-8 december kl\n\
-74 decem…\n\
-9 decide\n\
-9 decided\n\
-8 decided to\n\
-12 decidera\n\
-30 decid…\n\
10 declared\n\
-8 decli…\n\
-8 dedi\n\
-12 dediler\n\
-12 dedil…\n\
-14 deduc…\n\
14 defender\n\
18 defen…\n\
-13 defin…\n\
23 degil\n\
-8 degis…\n\
15 dein\n\
13 deja\n\
-8 dejo\n\
17 dekon…\n\
-60 del\n\
15 del #\n\
-25 del af\n\
-12 del aldrig\n\
-9 del mitid\n\
-12 delay\n\
-8 delayed\n\
-10 delay…\n\
-10 deleg…\n\
-11 delete\n\
-8 deleted\n\
-19 delet…\n\
16 deliver\n\
9 deliver your\n\
9 delivery\n\
17 deliv…\n\
48 della\n\
-9 della banca\n\
15 della carta\n\
49 dem\n\
8 dem alle\n\
-10 dem det\n\
-10 dem i\n\
20 dem læser\n\
-12 dem på\n\
18 dem som\n\
36 dem til\n\
-21 demain\n\
-21 demai…\n\
-9 demande\n\
-8 demanderons\n\
-30 deman…\n\
-53 den\n\
-85 den #\n\
8 den adgangskode\n\
-20 den anden\n\
-9 den blå\n\
-11 den den\n\
24 den det\n\
21 den engangskode\n\
10 den er\n\
9 den først\n\
-15 den har\n\
12 den hedder\n\
35 den her\n\
-73 den i\n\
-20 den ikke\n\
13 den kan\n\
8 den kode\n\
8 den kommer\n\
28 den med\n\
-8 den måde\n\
19 den og\n\
25 den om\n\
16 den passer\n\
-11 den rigtige\n\
18 den skal\n\
10 den som\n\
-8 den spørger\n\
-11 den store\n\
11 den står\n\
28 den så\n\
9 den ved\n\
-10 denaro\n\
-10 denar…\n\
17 deney…\n\
-9 dengang\n\
-9 denga…\n\
68 denmark\n\
8 denmark get\n\
9 denmark the\n\
10 denmark you\n\
69 denma…\n\
29 denne\n\
10 denne mail\n\
16 denne sms\n\
-9 denne uge\n\
-15 dental\n\
-12 dental check\n\
-15 denta…\n\
-8 denti…\n\
-10 denuncia\n\
-12 denun…\n\
37 department\n\
10 department your\n\
-14 departure\n\
-10 departure at\n\
28 depar…\n\
-8 deported tomorrow\n\
42 deposit\n\
-10 deposit back\n\
-10 deposit before\n\
8 deposit of\n\
8 deposito\n\
12 deposits\n\
68 depos…\n\
18 depot\n\
11 dept\n\
-10 der\n\
8 der begynder\n\
-8 der ender\n\
58 der er\n\
-10 der et\n\
-12 der godkend\n\
9 der hedder\n\
14 der hjælper\n\
-8 der hvor\n\
8 der i\n\
-21 der ikke\n\
45 der kommer\n\
10 der og\n\
-12 der ringede\n\
8 der sidder\n\
-19 der skal\n\
-8 der spørger\n\
13 der stille\n\
-14 der stod\n\
77 der står\n\
-12 der var\n\
13 der vil\n\
-10 derefter\n\
-10 deref…\n\
26 deres\n\
12 deres dankort\n\
13 deres kort\n\
47 derfor\n\
16 derfor er\n\
47 derfo…\n\
-11 desco…\n\
-9 describe\n\
-19 descr…\n\
14 desde\n\
10 deshalb\n\
10 desha…\n\
-20 desk\n\
-11 desk youre\n\
8 destroyed\n\
13 destrueres\n\
10 destrueres pakken\n\
19 destrueret\n\
43 destr…\n\
27 desværre\n\
10 desværre ikke\n\
27 desvæ…\n\
10 det bare\n\
9 det dig\n\
-10 det en\n\
134 det er\n\
28 det for\n\
-10 det fra\n\
19 det frem\n\
15 det første\n\
-10 det gamle\n\
-9 det går\n\
-13 det gør\n\
25 det har\n\
-9 det haster\n\
13 det hele\n\
-20 det i\n\
-47 det ikke\n\
10 det jeg\n\
-11 det korte\n\
9 det kræver\n\
-12 det ligger\n\
-19 det mange\n\
-21 det med\n\
8 det mig\n\
-11 det når\n\
-20 det og\n\
13 det over\n\
-19 det samme\n\
25 det skal\n\
-12 det så\n\
8 det sådan\n\
28 det til\n\
-21 det var\n\
17 det via\n\
15 det være\n\
9 details\n\
23 details @link\n\
-17 details in\n\
11 details to\n\
12 detai…\n\
8 detected\n\
11 dette\n\
10 dette er\n\
8 deve\n\
12 devices\n\
18 devic…\n\
9 devo\n\
-19 devuelvo\n\
-15 devue…\n\
-11 deyip\n\
20 dhl\n\
8 dhl @link\n\
10 dhl and\n\
-11 dhl your\n\
-14 di #\n\
-10 di approvare\n\
-8 di denaro\n\
-17 di essere\n\
-18 di nuovo\n\
-12 dia\n\
-8 dia #\n\
15 dial\n\
34 dice\n\
28 dice che\n\
-14 dice di\n\
-9 diciendo\n\
-9 dicie…\n\
-17 dicta…\n\
13 did\n\
15 did not\n\
-38 didnt\n\
-11 didnt make\n\
-9 die #\n\
10 dies\n\
9 difference\n\
10 different\n\
19 diffe…\n\
102 dig\n\
10 dig det\n\
9 dig du\n\
8 dig en\n\
-13 dig hvis\n\
16 dig i\n\
-16 dig ikke\n\
11 dig med\n\
16 dig og\n\
23 dig om\n\
15 dig over\n\
34 dig på\n\
-23 dig så\n\
-13 dig til\n\
19 dig ved\n\
47 digit\n\
29 digit code\n\
-52 digital\n\
9 digital identitet\n\
-71 digital post\n\
12 digitaliseringsstyrelsen\n\
9 digits\n\
12 digits and\n\
-59 digit…\n\
-12 dijo\n\
-9 din anmeldelse\n\
-8 din ansøgning\n\
-16 din betaling\n\
-16 din billet\n\
-12 din digital\n\
-8 din elregning\n\
-16 din engangskode\n\
-14 din gamle\n\
-29 din identitet\n\
23 din konto\n\
-16 din leveringsadresse\n\
-23 din løn\n\
9 din mand\n\
15 din mitid\n\
17 din mobil\n\
-13 din mobilepay\n\
-18 din nemkonto\n\
-15 din netbank\n\
-9 din nye\n\
-8 din næste\n\
-10 din ordre\n\
23 din pakke\n\
-8 din parkering\n\
12 din pinkode\n\
-21 din profil\n\
10 din sidste\n\
8 din telefon\n\
8 dinamarca\n\
8 dinam…\n\
-26 dine #\n\
-9 dine jobforslag\n\
11 dine kontanter\n\
-13 dine konti\n\
-19 dine kontooplysninger\n\
25 dine oplysninger\n\
-25 dine penge\n\
37 dine tabte\n\
-9 dinero a\n\
-33 dinner\n\
-33 dinne…\n\
-11 direct debit\n\
16 direct line\n\
15 director\n\
9 direc…\n\
19 dis\n\
13 dis que\n\
-18 disagree\n\
-13 disagree you\n\
-18 disag…\n\
13 disconnected\n\
29 discord\n\
49 disco…\n\
8 discretion\n\
10 discr…\n\
-10 discuss\n\
-9 discussed\n\
-19 discu…\n\
19 disi\n\
17 disi madde\n\
-10 dispo…\n\
29 distu…\n\
108 dit\n\
-21 dit besøg\n\
11 dit betalingskort\n\
9 dit bruger\n\
18 dit dankort\n\
8 dit fulde\n\
9 dit guld\n\
24 dit kontonummer\n\
21 dit kortnummer\n\
-13 dit køb\n\
38 dit mitid\n\
9 dit nemid\n\
-8 dit nye\n\
-10 dit pas\n\
-10 dit sags\n\
-10 dividend\n\
-10 divid…\n\
26 divis…\n\
10 divor…\n\
14 diyor…\n\
82 dk\n\
15 dk #\n\
29 dkda\n\
-9 dkk\n\
-19 dkk hos\n\
-23 dkk to\n\
-13 dkk was\n\
21 dm\n\
36 dmv\n\
-33 do\n\
-44 do anything\n\
-39 do i\n\
33 do it\n\
10 do not\n\
16 do the\n\
-9 do to\n\
-19 doamna\n\
-19 doamn…\n\
10 document\n\
14 document awaits\n\
-18 documents\n\
-21 docum…\n\
-24 does\n\
-10 does anyone\n\
14 does it\n\
8 does your\n\
-18 doesnt\n\
-18 doesn…\n\
17 dog\n\
-12 dogana\n\
-12 dogan…\n\
9 dogru…\n\
8 doing\n\
-32 dokto…\n\
19 dokument\n\
19 dokum…\n\
24 dolar…\n\
15 dollars\n\
10 dollars to\n\
22 dolla…\n\
-9 doman…\n\
12 domattina\n\
12 domat…\n\
-9 dommeren\n\
-37 domme…\n\
10 domnu…\n\
-12 done\n\
9 done a\n\
-9 donne\n\
10 donnee\n\
-8 dont answer\n\
-8 dont approve\n\
13 dont be\n\
8 dont believe\n\
19 dont click\n\
-9 dont enter\n\
-9 dont give\n\
13 dont go\n\
32 dont hang\n\
-26 dont have\n\
-18 dont let\n\
16 dont like\n\
19 dont log\n\
19 dont mention\n\
-34 dont need\n\
13 dont open\n\
-10 dont pay\n\
-9 dont put\n\
-10 dont send\n\
-8 dont share\n\
-8 dont take\n\
11 dont touch\n\
14 dont worry\n\
23 dont write\n\
-21 door\n\
13 door nobody\n\
-22 doors\n\
20 dopo\n\
-15 dosta…\n\
10 doste…\n\
13 dosyasi\n\
15 dosya…\n\
29 dot\n\
24 double\n\
29 doubl…\n\
-24 down\n\
9 down and\n\
-17 down for\n\
-13 downstairs\n\
-12 downstairs with\n\
-13 downs…\n\
-8 draga…\n\
30 draw\n\
-15 drawer\n\
-15 drawe…\n\
-21 dreng\n\
-10 drill\n\
-8 driller\n\
-8 drill…\n\
-8 drink…\n\
-25 drive\n\
-11 driver\n\
-11 driver i\n\
47 driving\n\
38 driving licence\n\
10 driving license\n\
47 drivi…\n\
-15 dropped\n\
-11 dropped my\n\
-15 dropp…\n\
28 drops\n\
38 drops i\n\
12 drown…\n\
28 drukn…\n\
-23 dsb\n\
-8 du\n\
27 du #\n\
22 du bare\n\
-24 du behøver\n\
23 du betale\n\
16 du betaler\n\
-19 du blevet\n\
13 du dig\n\
48 du er\n\
-10 du finder\n\
11 du flytter\n\
30 du for\n\
15 du fået\n\
62 du får\n\
-23 du godkender\n\
-12 du godkendt\n\
10 du godt\n\
108 du har\n\
-19 du have\n\
-10 du i\n\
26 du ikke\n\
15 du ind\n\
-119 du kan\n\
-8 du klage\n\
9 du lave\n\
31 du lige\n\
-13 du logger\n\
-9 du låne\n\
13 du læse\n\
-14 du mangler\n\
-14 du med\n\
24 du må\n\
-22 du måske\n\
13 du noget\n\
-8 du også\n\
15 du se\n\
-10 du selv\n\
-46 du sende\n\
-10 du ser\n\
-47 du skal\n\
24 du skiftet\n\
-10 du spærre\n\
-10 du spørger\n\
17 du stadig\n\
26 du taler\n\
8 du ud\n\
-9 du uenig\n\
18 du ved\n\
-26 du vil\n\
15 du været\n\
-17 due on\n\
24 due to\n\
10 dum\n\
-9 dun\n\
-22 dunku\n\
19 dunskiej\n\
19 dunskiej policji\n\
11 dunsk…\n\
-18 dupa\n\
-16 duration\n\
-16 durat…\n\
14 duruyor\n\
14 duruy…\n\
11 duser\n\
12 dustu\n\
-11 duty to\n\
-37 dying\n\
10 dyrektor\n\
10 dyrek…\n\
-8 dziala\n\
16 dziec…\n\
-9 dzien\n\
-9 dzien dobry\n\
-19 dzis\n\
21 dzisiaj\n\
21 dzisi…\n\
-15 dæk\n\
-14 dækker\n\
-10 dækket\n\
-24 dække…\n\
8 dænemark\n\
8 dænem…\n\
-21 døgn\n\
-16 døgnet\n\
-16 døgnet rundt\n\
-16 døgne…\n\
10 dørdu\n\
23 e\n\
-29 e #\n\
26 e boks\n\
-24 e de\n\
14 e gia\n\
22 e la\n\
16 e le\n\
-23 e mail\n\
8 e stato\n\
-8 each\n\
-8 each my\n\
14 earn\n\
9 earn #\n\
-17 earned\n\
-17 earne…\n\
11 easiest\n\
14 easie…\n\
13 ecoute\n\
8 ecout…\n\
8 ed\n\
14 edilmistir\n\
19 edilm…\n\
8 efendim\n\
8 efend…\n\
-35 efter\n\
-9 efter at\n\
-10 efter din\n\
9 efterlyst\n\
10 efterlyst i\n\
-14 eg\n\
11 eighteen\n\
14 eight…\n\
14 ein\n\
-9 einen\n\
14 einer\n\
9 eines\n\
21 either\n\
21 eithe…\n\
-11 ejend…\n\
13 ekran…\n\
8 ekspe…\n\
10 ekstern\n\
9 ekste…\n\
-23 el\n\
-8 el banco\n\
-11 el mitid\n\
-10 el pasto\n\
-12 el svar\n\
12 elect…\n\
-14 ella\n\
-9 elle\n\
-118 eller\n\
20 eller har\n\
-8 eller i\n\
-9 eller på\n\
-12 eller ring\n\
-10 eller skriv\n\
14 ellers\n\
-27 ellers bliver\n\
9 ellers destrueres\n\
19 ellers ikke\n\
-8 ellers kan\n\
8 ellers mister\n\
8 ellers ryger\n\
14 eller…\n\
-10 elmevej\n\
-10 elmevej #\n\
-10 elmev…\n\
-8 elregning\n\
-8 elreg…\n\
-15 else\n\
14 elselskabet\n\
14 elselskabet vi\n\
29 embassy\n\
29 embas…\n\
-8 emekl…\n\
-13 emergency\n\
-12 emerg…\n\
18 emma\n\
27 emne\n\
13 emne sv\n\
-23 employee\n\
11 employees\n\
9 employer\n\
-51 en\n\
18 en advarsel\n\
28 en anmodning\n\
-13 en ansat\n\
8 en arrestordre\n\
-11 en automatisk\n\
9 en betaling\n\
-10 en dag\n\
8 en der\n\
11 en el\n\
-8 en fremmed\n\
25 en halv\n\
-8 en ingles\n\
23 en kode\n\
22 en konkurrence\n\
-9 en konvolut\n\
-9 en kopi\n\
13 en krone\n\
-8 en kuvert\n\
14 en kvittering\n\
-11 en løsning\n\
-24 en mail\n\
15 en medarbejder\n\
25 en ny\n\
-16 en overraskelse\n\
-26 en person\n\
17 en pose\n\
-9 en rigtig\n\
24 en sag\n\
-12 en side\n\
13 en sms\n\
-9 en su\n\
10 en tekniker\n\
-11 en uge\n\
-17 en venlig\n\
8 encore la\n\
-102 end\n\
-11 end of\n\
-8 ende\n\
-32 ended\n\
-19 ended #\n\
-10 endelig\n\
-10 endel…\n\
-10 ender\n\
-10 ender på\n\
-21 ending\n\
-17 ending #\n\
-21 endin…\n\
20 endnu\n\
8 endnu det\n\
19 endnu hun\n\
-20 ends\n\
-18 ends in\n\
8 ends tonight\n\
66 energistyrelsen\n\
63 energ…\n\
10 enfants\n\
10 enfan…\n\
11 enforcement\n\
17 enfor…\n\
-24 engangskode #\n\
-12 engelsk\n\
-21 engel…\n\
22 engineer\n\
17 engin…\n\
-44 english\n\
-44 engli…\n\
-9 enhed er\n\
-8 enquiries\n\
-8 enquiries from\n\
-9 enqui…\n\
9 enrol\n\
21 enter\n\
16 enter card\n\
-14 enter it\n\
11 entering\n\
8 enter…\n\
-10 entrar\n\
-10 entrar en\n\
-11 entra…\n\
-12 entre\n\
10 enviado\n\
9 envia…\n\
-87 er\n\
9 er #\n\
-8 er afleveret\n\
-11 er altid\n\
-9 er ankommet\n\
18 er at\n\
35 er banken\n\
24 er bare\n\
13 er berettiget\n\
-9 er bestilt\n\
41 er blevet\n\
19 er de\n\
-10 er den\n\
38 er det\n\
13 er dig\n\
-9 er din\n\
-8 er du\n\
10 er død\n\
10 er efterlyst\n\
-10 er en\n\
-9 er falske\n\
9 er flyttet\n\
-8 er for\n\
74 er fra\n\
-8 er færdige\n\
-8 er gjort\n\
19 er godkendt\n\
9 er gratis\n\
8 er gået\n\
-17 er her\n\
-12 er hjemme\n\
12 er i\n\
14 er inde\n\
-22 er klar\n\
-30 er koden\n\
27 er ledig\n\
10 er lige\n\
18 er mange\n\
20 er med\n\
11 er meget\n\
-11 er mig\n\
8 er min\n\
15 er mistænkt\n\
-9 er modtaget\n\
-8 er også\n\
11 er os\n\
11 er politiet\n\
17 er sigtet\n\
8 er sikker\n\
13 er sket\n\
-10 er slut\n\
20 er spærret\n\
11 er sådan\n\
-16 er til\n\
-12 er ude\n\
8 er udeblevet\n\
-16 er udløbet\n\
21 er udstedt\n\
-11 er uheldet\n\
17 er under\n\
9 er underlagt\n\
-11 er uændret\n\
-11 er vedhæftet\n\
-16 erhverv\n\
-9 erhverv with\n\
-17 erhve…\n\
23 error\n\
9 erstatningen\n\
-20 es #\n\
11 es para\n\
35 esbjerg\n\
35 esbje…\n\
22 escap…\n\
17 escrow\n\
9 escro…\n\
13 esi\n\
33 eski\n\
-13 espec…\n\
-26 est\n\
-10 est une\n\
21 esta\n\
-8 estate\n\
-8 estat…\n\
-11 este codigo\n\
19 estoy\n\
16 estoy en\n\
24 et\n\
-16 et beløb\n\
-17 et døgn\n\
-26 et gavekort\n\
29 et gebyr\n\
15 et klip\n\
-14 et kodeord\n\
9 et login\n\
-26 et nyt\n\
15 et skærmbillede\n\
9 et tal\n\
-10 et tilbud\n\
13 et tu\n\
28 et øjeblik\n\
-19 etait\n\
-20 ete\n\
10 etmek\n\
13 etmek icin\n\
27 eu\n\
13 eu dk\n\
-8 eu la\n\
67 eur\n\
21 eur #\n\
41 euro\n\
10 european\n\
-22 europol has\n\
12 europæisk\n\
37 europ…\n\
21 euros\n\
28 euru\n\
13 ev\n\
8 evacuation\n\
8 evacu…\n\
-12 evde\n\
17 evden\n\
11 eve\n\
-24 ever\n\
17 everybody to\n\
-8 everyone\n\
13 everything\n\
9 every…\n\
9 evidence\n\
11 evide…\n\
9 evita…\n\
9 examines\n\
-8 excess\n\
-8 exces…\n\
10 exchange\n\
10 excha…\n\
25 executed\n\
18 execu…\n\
-11 exerc…\n\
-15 exist…\n\
9 exp\n\
8 exp cvc\n\
-17 expect\n\
-19 expected\n\
-36 expec…\n\
10 experience\n\
11 exper…\n\
-12 expires\n\
-21 expires in\n\
17 expiry\n\
10 explain\n\
15 expla…\n\
17 express\n\
17 expre…\n\
-18 extend\n\
-25 exten…\n\
9 extra\n\
-16 eyes\n\
18 fa\n\
10 faa\n\
8 fac\n\
-10 faccio\n\
-9 facci…\n\
26 facebook\n\
27 faceb…\n\
8 factory\n\
12 facto…\n\
8 factura\n\
8 facture\n\
16 factu…\n\
-8 fair\n\
26 fais\n\
11 fais le\n\
-21 fake\n\
-36 faktura\n\
-16 faktura #\n\
-40 faktu…\n\
-10 fall\n\
-38 false\n\
-8 falsk\n\
-33 falske\n\
-33 falsk…\n\
43 familie\n\
-12 familien\n\
38 family\n\
10 family or\n\
72 famil…\n\
-21 fandt\n\
-51 far\n\
12 far kan\n\
-17 far til\n\
8 fara\n\
-19 farfar\n\
-19 farfa…\n\
-9 farsi\n\
9 fascicolo\n\
9 fasci…\n\
-31 fast\n\
-41 faster\n\
-43 faste…\n\
-8 fat\n\
-8 fat i\n\
45 fata\n\
25 fatto\n\
-20 fatur…\n\
-12 fault\n\
17 favor…\n\
-10 favour\n\
-12 febru…\n\
11 federal\n\
11 feder…\n\
-51 fee\n\
-29 fee #\n\
-10 fee for\n\
-9 fee you\n\
24 feed\n\
24 feed the\n\
-11 fees\n\
-10 fejl jeg\n\
12 fejl kan\n\
-13 fell\n\
10 fell in\n\
-8 fem år\n\
-16 fenley\n\
-16 fenle…\n\
12 feriekonto\n\
8 feriekonto #\n\
19 feriepenge\n\
8 feriepenge for\n\
26 ferie…\n\
-9 fest\n\
-12 fetch\n\
-8 fetch it\n\
-15 fetched\n\
-15 fetch…\n\
-13 fever\n\
-14 fi\n\
16 field\n\
8 fifteen\n\
10 fifteen minutes\n\
8 fifte…\n\
19 fifty\n\
18 figli…\n\
17 figure\n\
-8 figures\n\
19 figur…\n\
-74 fik\n\
-14 fik #\n\
-20 fik en\n\
33 file\n\
-13 filialen\n\
-21 filia…\n\
26 fill\n\
8 fill it\n\
13 final\n\
8 final call\n\
-24 finally\n\
-9 finally got\n\
-14 final…\n\
8 finanstilsynet\n\
-60 find\n\
-13 find a\n\
-11 find your\n\
-8 finde\n\
16 finde det\n\
-14 finde på\n\
-49 finder\n\
-11 finder en\n\
-10 findes\n\
-62 finde…\n\
-46 fine\n\
-13 fine of\n\
-13 fines\n\
12 fingeren\n\
12 fingeren på\n\
9 finge…\n\
10 finished\n\
15 finis…\n\
-16 finn\n\
8 fint\n\
-27 fire\n\
-12 fire minutter\n\
-38 firm.bank|live firm.bank|reader\n\
43 firm.bank|live firm.bank|speaks\n\
35 firm.bank|live firm.courier|live\n\
34 firm.bank|live firm.courier|reader\n\
24 firm.bank|live firm.courier|speaks\n\
-10 firm.bank|live firm.payment|live\n\
-24 firm.bank|live firm.payment|reader\n\
-9 firm.bank|live firm.payment|speaks\n\
46 firm.bank|live firm.support|live\n\
11 firm.bank|live firm.support|reader\n\
30 firm.bank|live firm.support|speaks\n\
-67 firm.bank|live money.amount|live\n\
11 firm.bank|live money.amount|speaks\n\
62 firm.bank|live money.unusual-means|live\n\
8 firm.bank|live money.unusual-means|reader\n\
16 firm.bank|live money.unusual-means|speaks\n\
12 firm.bank|live money.valuables|live\n\
13 firm.bank|live money.valuables|reader\n\
17 firm.bank|live money.valuables|speaks\n\
9 firm.bank|live person.adviser|live\n\
18 firm.bank|live person.agent|live\n\
-23 firm.bank|live person.agent|reader\n\
-14 firm.bank|live person.buyer|live\n\
76 firm.bank|live person.family|live\n\
66 firm.bank|live person.family|reader\n\
25 firm.bank|live person.family|speaks\n\
-16 firm.bank|live person.landlord|reader\n\
-14 firm.bank|live threat.arrest|live\n\
-8 firm.bank|live threat.arrest|speaks\n\
-20 firm.bank|live threat.block|live\n\
8 firm.bank|live threat.block|reader\n\
-32 firm.bank|live threat.block|speaks\n\
-38 firm.bank|live threat.court|live\n\
-8 firm.bank|live threat.court|reader\n\
57 firm.bank|live threat.deadline|live\n\
30 firm.bank|live threat.deadline|reader\n\
20 firm.bank|live threat.deadline|speaks\n\
11 firm.bank|live threat.debt|reader\n\
12 firm.bank|live threat.exposure|live\n\
11 firm.bank|live threat.exposure|reader\n\
-12 firm.bank|live threat.return|live\n\
-67 firm.bank|reader firm.bank|speaks\n\
28 firm.bank|reader firm.courier|live\n\
37 firm.bank|reader firm.courier|reader\n\
23 firm.bank|reader firm.courier|speaks\n\
-17 firm.bank|reader firm.payment|live\n\
-11 firm.bank|reader firm.payment|reader\n\
-11 firm.bank|reader firm.payment|speaks\n\
10 firm.bank|reader firm.shop|live\n\
22 firm.bank|reader firm.shop|reader\n\
15 firm.bank|reader firm.support|live\n\
8 firm.bank|reader firm.support|reader\n\
17 firm.bank|reader firm.support|speaks\n\
-51 firm.bank|reader money.amount|live\n\
-33 firm.bank|reader money.amount|reader\n\
26 firm.bank|reader money.unusual-means|live\n\
-10 firm.bank|reader money.unusual-means|speaks\n\
72 firm.bank|reader money.valuables|live\n\
18 firm.bank|reader money.valuables|reader\n\
12 firm.bank|reader person.agent|live\n\
-26 firm.bank|reader person.agent|reader\n\
9 firm.bank|reader person.buyer|speaks\n\
33 firm.bank|reader person.family|reader\n\
-8 firm.bank|reader person.family|speaks\n\
-8 firm.bank|reader person.landlord|live\n\
-12 firm.bank|reader person.landlord|reader\n\
8 firm.bank|reader threat.block|live\n\
-14 firm.bank|reader threat.court|live\n\
20 firm.bank|reader threat.deadline|live\n\
-18 firm.bank|reader threat.deadline|reader\n\
49 firm.bank|speaks\n\
11 firm.bank|speaks firm.courier|live\n\
8 firm.bank|speaks firm.courier|reader\n\
11 firm.bank|speaks firm.payment|live\n\
14 firm.bank|speaks firm.support|live\n\
-47 firm.bank|speaks money.amount|live\n\
-59 firm.bank|speaks money.amount|reader\n\
-13 firm.bank|speaks money.unusual-means|reader\n\
14 firm.bank|speaks money.unusual-means|speaks\n\
17 firm.bank|speaks money.valuables|live\n\
20 firm.bank|speaks money.valuables|reader\n\
12 firm.bank|speaks person.adviser|live\n\
10 firm.bank|speaks person.adviser|reader\n\
35 firm.bank|speaks person.agent|live\n\
-26 firm.bank|speaks person.buyer|live\n\
-13 firm.bank|speaks person.buyer|reader\n\
-8 firm.bank|speaks person.family|live\n\
-15 firm.bank|speaks person.family|speaks\n\
-15 firm.bank|speaks threat.block|live\n\
-17 firm.bank|speaks threat.block|speaks\n\
19 firm.bank|speaks threat.deadline|speaks\n\
-15 firm.bank|speaks threat.debt|live\n\
9 firm.bank|speaks threat.exposure|live\n\
9 firm.bank|speaks threat.exposure|reader\n\
33 firm.courier|claims\n\
33 firm.courier|live\n\
9 firm.courier|live firm.courier|reader\n\
-33 firm.courier|live firm.courier|speaks\n\
25 firm.courier|live firm.payment|live\n\
10 firm.courier|live firm.shop|live\n\
9 firm.courier|live firm.shop|reader\n\
68 firm.courier|live money.amount|live\n\
35 firm.courier|live money.amount|reader\n\
16 firm.courier|live money.unusual-means|live\n\
12 firm.courier|live money.unusual-means|reader\n\
37 firm.courier|live money.valuables|live\n\
27 firm.courier|live money.valuables|reader\n\
8 firm.courier|live money.valuables|speaks\n\
-12 firm.courier|live person.agent|live\n\
12 firm.courier|live person.buyer|live\n\
18 firm.courier|live person.family|live\n\
28 firm.courier|live person.landlord|live\n\
-10 firm.courier|live threat.block|live\n\
9 firm.courier|live threat.block|reader\n\
13 firm.courier|live threat.court|live\n\
11 firm.courier|live threat.deadline|live\n\
-34 firm.courier|live threat.deadline|reader\n\
25 firm.courier|live threat.deadline|speaks\n\
41 firm.courier|live threat.return|live\n\
12 firm.courier|reader\n\
-19 firm.courier|reader firm.courier|speaks\n\
10 firm.courier|reader firm.payment|reader\n\
8 firm.courier|reader firm.shop|live\n\
11 firm.courier|reader firm.shop|reader\n\
38 firm.courier|reader money.amount|live\n\
33 firm.courier|reader money.amount|reader\n\
15 firm.courier|reader money.unusual-means|live\n\
11 firm.courier|reader money.unusual-means|reader\n\
20 firm.courier|reader money.valuables|live\n\
18 firm.courier|reader money.valuables|reader\n\
13 firm.courier|reader person.buyer|live\n\
17 firm.courier|reader person.family|live\n\
8 firm.courier|reader person.family|reader\n\
13 firm.courier|reader person.landlord|live\n\
10 firm.courier|reader threat.block|reader\n\
-16 firm.courier|reader threat.deadline|live\n\
-30 firm.courier|reader threat.deadline|reader\n\
-10 firm.courier|reader threat.return|reader\n\
-26 firm.courier|reports\n\
-29 firm.courier|speaks\n\
8 firm.courier|speaks firm.payment|live\n\
41 firm.courier|speaks money.amount|live\n\
26 firm.courier|speaks money.amount|reader\n\
12 firm.courier|speaks person.buyer|live\n\
-9 firm.courier|speaks threat.block|live\n\
9 firm.courier|speaks threat.court|live\n\
-27 firm.courier|speaks threat.deadline|reader\n\
23 firm.courier|speaks threat.return|live\n\
49 firm.payment|claims\n\
49 firm.payment|live\n\
40 firm.payment|live firm.payment|reader\n\
-10 firm.payment|live firm.streaming|live\n\
-10 firm.payment|live firm.streaming|reader\n\
-8 firm.payment|live firm.support|live\n\
-15 firm.payment|live firm.utility|live\n\
-15 firm.payment|live firm.utility|speaks\n\
-81 firm.payment|live money.amount|live\n\
-14 firm.payment|live money.amount|reader\n\
48 firm.payment|live money.unusual-means|live\n\
8 firm.payment|live money.unusual-means|reader\n\
-19 firm.payment|live money.valuables|live\n\
32 firm.payment|live person.agent|live\n\
8 firm.payment|live person.agent|reader\n\
-19 firm.payment|live person.buyer|live\n\
15 firm.payment|live person.family|live\n\
-21 firm.payment|live person.family|speaks\n\
14 firm.payment|live person.landlord|live\n\
14 firm.payment|live person.landlord|reader\n\
11 firm.payment|live person.landlord|speaks\n\
37 firm.payment|live threat.block|live\n\
9 firm.payment|live threat.block|reader\n\
20 firm.payment|live threat.court|live\n\
12 firm.payment|live threat.cutoff|live\n\
12 firm.payment|live threat.cutoff|reader\n\
8 firm.payment|live threat.deadline|live\n\
-35 firm.payment|live threat.deadline|reader\n\
26 firm.payment|live threat.deadline|speaks\n\
12 firm.payment|live threat.debt|live\n\
31 firm.payment|live threat.return|live\n\
37 firm.payment|reader\n\
21 firm.payment|reader firm.payment|speaks\n\
-39 firm.payment|reader money.amount|live\n\
10 firm.payment|reader money.unusual-means|live\n\
-8 firm.payment|reader money.valuables|live\n\
8 firm.payment|reader person.agent|live\n\
-21 firm.payment|reader person.family|live\n\
-21 firm.payment|reader person.family|speaks\n\
15 firm.payment|reader person.landlord|live\n\
15 firm.payment|reader person.landlord|reader\n\
11 firm.payment|reader person.landlord|speaks\n\
10 firm.payment|reader threat.block|live\n\
10 firm.payment|reader threat.court|live\n\
12 firm.payment|reader threat.cutoff|live\n\
12 firm.payment|reader threat.cutoff|reader\n\
-24 firm.payment|reader threat.deadline|live\n\
-51 firm.payment|reader threat.deadline|reader\n\
23 firm.payment|reader threat.deadline|speaks\n\
10 firm.payment|reader threat.debt|live\n\
10 firm.payment|reader threat.debt|reader\n\
10 firm.payment|reader threat.return|live\n\
-9 firm.payment|reports\n\
-9 firm.payment|speaks firm.shop|live\n\
-30 firm.payment|speaks money.amount|live\n\
11 firm.payment|speaks money.unusual-means|live\n\
14 firm.payment|speaks threat.block|live\n\
-13 firm.payment|speaks threat.deadline|live\n\
-25 firm.payment|speaks threat.deadline|reader\n\
10 firm.shop|claims\n\
10 firm.shop|live\n\
-13 firm.shop|live firm.shop|reader\n\
-18 firm.shop|live money.amount|live\n\
15 firm.shop|live money.valuables|live\n\
21 firm.shop|live person.buyer|live\n\
21 firm.shop|live person.buyer|speaks\n\
-12 firm.shop|live threat.block|live\n\
11 firm.shop|live threat.deadline|reader\n\
-13 firm.shop|live threat.deadline|speaks\n\
-17 firm.shop|reader firm.shop|speaks\n\
-13 firm.shop|reader money.amount|live\n\
-8 firm.shop|reader money.amount|reader\n\
8 firm.shop|reader person.buyer|live\n\
18 firm.shop|reports\n\
-12 firm.shop|speaks money.amount|live\n\
18 firm.shop|speaks person.buyer|live\n\
16 firm.shop|speaks person.buyer|speaks\n\
11 firm.shop|speaks threat.deadline|live\n\
9 firm.shop|speaks threat.deadline|reader\n\
28 firm.streaming|claims\n\
28 firm.streaming|live\n\
29 firm.streaming|live firm.streaming|reader\n\
25 firm.streaming|live firm.streaming|speaks\n\
13 firm.streaming|live money.amount|live\n\
15 firm.streaming|live threat.block|live\n\
12 firm.streaming|live threat.block|reader\n\
26 firm.streaming|reader\n\
21 firm.streaming|reader firm.streaming|speaks\n\
12 firm.streaming|reader money.amount|live\n\
13 firm.streaming|reader threat.block|live\n\
11 firm.streaming|reader threat.block|reader\n\
25 firm.streaming|speaks\n\
14 firm.streaming|speaks threat.block|live\n\
11 firm.streaming|speaks threat.block|reader\n\
44 firm.support|claims\n\
44 firm.support|live\n\
13 firm.support|live firm.support|reader\n\
47 firm.support|live firm.support|speaks\n\
10 firm.support|live firm.toll|live\n\
13 firm.support|live money.amount|live\n\
17 firm.support|live money.amount|reader\n\
-17 firm.support|live money.unusual-means|live\n\
-17 firm.support|live money.unusual-means|reader\n\
-13 firm.support|live threat.block|live\n\
-12 firm.support|live threat.block|reader\n\
9 firm.support|live threat.deadline|live\n\
14 firm.support|live threat.deadline|reader\n\
-12 firm.support|live threat.deadline|speaks\n\
12 firm.support|reader\n\
-14 firm.support|reader firm.support|speaks\n\
12 firm.support|reader money.amount|live\n\
14 firm.support|reader money.amount|reader\n\
-17 firm.support|reader money.unusual-means|live\n\
-17 firm.support|reader money.unusual-means|reader\n\
-9 firm.support|reader threat.block|live\n\
-9 firm.support|reader threat.block|speaks\n\
13 firm.support|reader threat.deadline|reader\n\
47 firm.support|speaks\n\
13 firm.support|speaks money.amount|live\n\
11 firm.support|speaks money.amount|reader\n\
-16 firm.support|speaks threat.block|live\n\
-11 firm.support|speaks threat.block|reader\n\
47 firm.telecom|claims\n\
47 firm.telecom|live\n\
23 firm.telecom|live firm.telecom|reader\n\
17 firm.telecom|live firm.telecom|speaks\n\
23 firm.telecom|live money.amount|live\n\
13 firm.telecom|live threat.block|live\n\
15 firm.telecom|live threat.block|reader\n\
30 firm.telecom|live threat.deadline|live\n\
27 firm.telecom|live threat.deadline|reader\n\
16 firm.telecom|live threat.deadline|speaks\n\
27 firm.telecom|reader\n\
23 firm.telecom|reader firm.telecom|speaks\n\
9 firm.telecom|reader money.amount|live\n\
9 firm.telecom|reader money.amount|reader\n\
13 firm.telecom|reader threat.deadline|live\n\
10 firm.telecom|reader threat.deadline|reader\n\
9 firm.telecom|reader threat.deadline|speaks\n\
13 firm.telecom|reports\n\
22 firm.telecom|speaks\n\
8 firm.telecom|speaks money.amount|live\n\
9 firm.telecom|speaks money.amount|reader\n\
11 firm.telecom|speaks threat.block|live\n\
14 firm.telecom|speaks threat.block|reader\n\
21 firm.telecom|speaks threat.deadline|live\n\
18 firm.telecom|speaks threat.deadline|reader\n\
9 firm.toll|claims\n\
9 firm.toll|live\n\
-10 firm.toll|live threat.block|live\n\
-17 firm.toll|live threat.block|reader\n\
29 firm.toll|live threat.court|live\n\
47 firm.toll|live threat.deadline|live\n\
25 firm.toll|live threat.deadline|reader\n\
27 firm.toll|live threat.debt|live\n\
-12 firm.toll|reader firm.toll|speaks\n\
-14 firm.toll|reader threat.block|live\n\
-18 firm.toll|reader threat.block|reader\n\
10 firm.toll|reader threat.court|live\n\
19 firm.toll|reader threat.deadline|live\n\
24 firm.toll|reader threat.deadline|reader\n\
12 firm.toll|speaks money.amount|live\n\
-14 firm.toll|speaks threat.block|live\n\
-15 firm.toll|speaks threat.block|reader\n\
20 firm.toll|speaks threat.court|live\n\
27 firm.utility|claims\n\
27 firm.utility|live\n\
20 firm.utility|live firm.utility|reader\n\
40 firm.utility|live firm.utility|speaks\n\
17 firm.utility|live money.amount|live\n\
24 firm.utility|live money.amount|reader\n\
-8 firm.utility|live money.valuables|live\n\
30 firm.utility|live threat.cutoff|live\n\
31 firm.utility|live threat.deadline|live\n\
20 firm.utility|reader\n\
22 firm.utility|reader firm.utility|speaks\n\
9 firm.utility|reader money.amount|live\n\
17 firm.utility|reader money.amount|reader\n\
12 firm.utility|reader threat.cutoff|live\n\
-8 firm.utility|reader threat.cutoff|reader\n\
13 firm.utility|reader threat.deadline|live\n\
40 firm.utility|speaks\n\
21 firm.utility|speaks money.amount|live\n\
23 firm.utility|speaks money.amount|reader\n\
35 firm.utility|speaks threat.cutoff|live\n\
12 firm.utility|speaks threat.cutoff|reader\n\
34 firm.utility|speaks threat.deadline|live\n\
-12 firma\n\
155 firm|claims\n\
-19 firm|reports\n\
130 firm|speaks\n\
41 first\n\
11 first #\n\
18 first a\n\
16 first and\n\
-8 first come\n\
-15 first day\n\
8 first month\n\
8 first salary\n\
9 fiscale\n\
9 fisca…\n\
-47 fish\n\
-15 fiske…\n\
-8 fitness\n\
15 fix\n\
-14 fjern\n\
-23 fjordby\n\
-28 fjord…\n\
-16 fjorten\n\
-16 fjort…\n\
9 flag\n\
-9 flat in\n\
-17 flat white\n\
-18 flere\n\
-39 floor\n\
-33 flyt\n\
-18 flyt tiden\n\
-10 flytte penge\n\
10 flytter\n\
8 flytt…\n\
-8 foldershare\n\
-13 folde…\n\
-21 follow\n\
-11 follow it\n\
20 following\n\
-55 for\n\
47 for #\n\
-39 for a\n\
-18 for any\n\
168 for at\n\
10 for bail\n\
11 for both\n\
-18 for calling\n\
23 for dig\n\
14 for digital\n\
-32 for din\n\
-14 for dine\n\
-16 for dinner\n\
9 for han\n\
-13 for her\n\
10 for him\n\
11 for it\n\
11 for jer\n\
-15 for kaffen\n\
-9 for leaving\n\
-15 for mange\n\
12 for me\n\
11 for meget\n\
49 for mig\n\
14 for min\n\
10 for mine\n\
11 for mitid\n\
27 for my\n\
13 for non\n\
16 for og\n\
10 for one\n\
10 for pakke\n\
-16 for payment\n\
-10 for payroll\n\
11 for residents\n\
-9 for sent\n\
8 for sidst\n\
-13 for sig\n\
-8 for sofaen\n\
10 for some\n\
9 for spring\n\
-13 for strømmen\n\
25 for så\n\
8 for tax\n\
14 for ten\n\
-44 for the\n\
19 for two\n\
-22 for up\n\
-8 for vandet\n\
44 for you\n\
-49 for your\n\
-8 foran\n\
-14 forbi\n\
10 forbi og\n\
-9 forbi til\n\
8 forbi…\n\
-9 forbruget\n\
-15 forbr…\n\
12 forde…\n\
-40 fordi\n\
-14 fordi de\n\
8 fordi der\n\
10 fordi det\n\
13 fordi dit\n\
-9 fordi han\n\
-30 fordi jeg\n\
-9 fordi kortet\n\
14 foregår\n\
16 foregår det\n\
10 foreg…\n\
9 forei…\n\
-8 forel…\n\
-11 foreslår\n\
9 foretaget\n\
-10 forever\n\
-15 forev…\n\
-14 forgot\n\
-17 forgo…\n\
-19 forkert\n\
-19 forke…\n\
-12 forklar\n\
11 forklaring\n\
-11 forkl…\n\
-8 forlig\n\
-13 forlig på\n\
-8 forli…\n\
-12 forlæ…\n\
-18 form\n\
13 forme…\n\
8 formiddag og\n\
-15 formularen\n\
-13 fornyet\n\
-19 forny…\n\
-15 forsikring\n\
-15 forsinket\n\
-23 forskudsopgørelse\n\
-19 forsk…\n\
9 forstå\n\
9 forstå du\n\
-11 forsvinde\n\
-12 forsv…\n\
11 forsøgt\n\
8 forsø…\n\
14 forto…\n\
8 fortrolighed\n\
30 fortr…\n\
10 forts…\n\
-18 fortæl\n\
-26 fortæller\n\
-51 fortæ…\n\
-9 forurettede\n\
-9 forur…\n\
18 forward\n\
15 forwa…\n\
-31 forældre\n\
-21 foræl…\n\
-17 fosse\n\
9 foto\n\
18 foto af\n\
13 fotografi\n\
16 fotog…\n\
39 found\n\
17 found a\n\
42 found at\n\
-14 found that\n\
-24 four\n\
-8 four and\n\
14 four hours\n\
-16 fourteen\n\
-22 fourt…\n\
-10 fr\n\
-50 fra\n\
12 fra @link\n\
17 fra bankens\n\
14 fra danske\n\
12 fra dba\n\
-8 fra den\n\
-32 fra det\n\
-9 fra dig\n\
-11 fra din\n\
14 fra elselskabet\n\
17 fra en\n\
-12 fra et\n\
-16 fra i\n\
-9 fra kl\n\
-8 fra kommunen\n\
11 fra københavns\n\
10 fra min\n\
23 fra mitid\n\
17 fra nets\n\
-14 fra os\n\
-23 fra politiet\n\
-10 fra postnord\n\
8 fra udlændingestyrelsen\n\
-25 fradrag\n\
-24 fradr…\n\
-9 fragen\n\
-9 frage…\n\
19 fragt\n\
8 fragt #\n\
10 frais\n\
-15 frame\n\
-15 frame number\n\
16 france\n\
20 franc…\n\
-13 frate\n\
82 fraud\n\
8 fraud desk\n\
28 fraud team\n\
-12 fraudsters\n\
-8 fraudsters are\n\
-29 fredag\n\
-14 fredag #\n\
-17 fredag jeg\n\
-32 freda…\n\
-21 fredericia\n\
-10 frede…\n\
-21 free\n\
11 free #\n\
-10 free of\n\
11 free so\n\
-9 freig…\n\
8 freitag\n\
8 freit…\n\
38 frem\n\
19 frem og\n\
-9 fremg…\n\
-8 fremmed\n\
14 fremmede\n\
-8 fremover\n\
-8 fremo…\n\
13 fremvisning\n\
11 fremv…\n\
-10 fresh\n\
-15 fri\n\
-19 friday\n\
-19 frida…\n\
-9 friendly\n\
26 friends\n\
20 frien…\n\
8 frigive\n\
13 frigiver\n\
17 frigives\n\
17 frigives når\n\
42 frigi…\n\
-9 frist\n\
9 fristen\n\
13 frivi…\n\
-9 frokost\n\
-9 froko…\n\
28 from\n\
-66 from #\n\
29 from a\n\
-8 from andel\n\
14 from danish\n\
14 from danske\n\
10 from google\n\
8 from here\n\
8 from hr\n\
-12 from last\n\
-18 from me\n\
18 from microsoft\n\
24 from mitid\n\
20 from my\n\
11 from nordea\n\
10 from now\n\
-10 from our\n\
-8 from region\n\
-13 from skat\n\
75 from the\n\
31 from this\n\
-17 from today\n\
12 from two\n\
-9 from us\n\
-15 from you\n\
-9 from zalando\n\
36 front\n\
10 front and\n\
-8 front door\n\
30 front you\n\
11 fru\n\
15 fue\n\
11 fulde\n\
10 fulde navn\n\
-13 fulgte\n\
-13 fulgt…\n\
52 full\n\
20 full cpr\n\
22 full name\n\
17 fund\n\
23 fundet\n\
32 fundet dine\n\
-13 fundet en\n\
23 funde…\n\
56 funds\n\
17 future\n\
17 futur…\n\
11 fwd\n\
-12 fyn\n\
-14 fyrre\n\
-8 fyrre år\n\
8 få #\n\
9 få den\n\
-12 få dine\n\
9 fået\n\
-8 fået #\n\
9 fået brev\n\
19 fået en\n\
18 fået mig\n\
-9 fået ny\n\
18 fået på\n\
40 får\n\
13 får dem\n\
23 får du\n\
41 får en\n\
13 får i\n\
-9 fængs…\n\
-8 færdige\n\
-19 færdi…\n\
8 færgen\n\
8 færge…\n\
8 fætte…\n\
-24 fødselsdagen\n\
-23 fødse…\n\
-15 følg\n\
-71 før\n\
18 før #\n\
-22 før du\n\
17 først\n\
-12 først og\n\
-11 første gang\n\
14 føtex\n\
10 gali\n\
-8 galite\n\
-8 galite atsiimti\n\
-8 galit…\n\
-17 game\n\
-13 game you\n\
-51 gamle\n\
-8 gamme…\n\
-13 gang\n\
-21 gang du\n\
11 gang i\n\
-10 gang in\n\
9 gang med\n\
-14 gange\n\
-8 garage\n\
-8 garag…\n\
24 garanti\n\
27 garan…\n\
-20 garden\n\
-11 garden centre\n\
-19 garde…\n\
-8 garnhuset\n\
-8 garnh…\n\
-27 gav\n\
-11 gav dem\n\
-10 gav du\n\
-17 gavau\n\
-27 gave\n\
12 gave me\n\
-11 gave you\n\
11 gavej…\n\
-40 gavekort\n\
-26 gavekort til\n\
-40 gavek…\n\
-11 gaven\n\
-14 gb\n\
-9 gdansk\n\
-9 gdans…\n\
-12 gdpr\n\
12 gebyr\n\
-13 gebyret\n\
-11 gebyret er\n\
-15 gebyr…\n\
-20 gecen\n\
-13 gecen hafta\n\
-10 gecic…\n\
18 gecin\n\
14 gecir…\n\
11 geehrter\n\
11 geehr…\n\
13 geld\n\
12 geld auf\n\
26 geldi\n\
34 geldi mi\n\
-13 geldiniz\n\
-13 geldi…\n\
16 gelecek\n\
11 gelec…\n\
-13 geliy…\n\
-10 gellerup\n\
-10 gelle…\n\
-11 gelmi…\n\
-8 gelsin\n\
-8 gelsi…\n\
-26 gem\n\
8 genak…\n\
-8 generalforsamling\n\
-10 gener…\n\
-12 gennemføre\n\
13 genop…\n\
11 genst…\n\
15 gentile\n\
15 genti…\n\
-15 genuine\n\
-15 genui…\n\
11 gerade\n\
11 gerad…\n\
-10 gerce…\n\
-10 gerek…\n\
16 geri\n\
-21 gerne\n\
10 gerne have\n\
-15 gerne høre\n\
9 gerne i\n\
-12 gesperrt\n\
-12 gespe…\n\
84 get\n\
19 get #\n\
14 get a\n\
-9 get an\n\
41 get in\n\
21 get it\n\
-16 get this\n\
19 get you\n\
-19 get your\n\
-9 getirin\n\
-9 getir…\n\
8 gevinsten\n\
12 gevin…\n\
13 gia\n\
-18 gift\n\
9 gift #\n\
-29 gift card\n\
-17 gift cards\n\
10 gift to\n\
-16 gik\n\
-14 gira\n\
25 girec…\n\
11 girer…\n\
-12 giri\n\
-36 giris\n\
-35 giris yaparak\n\
12 girl\n\
24 girlfriend\n\
24 girlf…\n\
17 girme…\n\
-9 giudice\n\
-9 giudi…\n\
-39 give\n\
-15 give him\n\
-9 give it\n\
-13 give me\n\
-15 give them\n\
-14 give you\n\
16 give your\n\
12 given me\n\
19 giver\n\
8 giver dig\n\
21 gives\n\
17 gives you\n\
17 giving\n\
17 givin…\n\
-26 gjort\n\
-9 gjort op\n\
-16 glade\n\
-12 glade for\n\
-9 gladsaxe\n\
-9 glads…\n\
-8 glemt\n\
29 gli\n\
8 global\n\
8 globa…\n\
13 glostrup\n\
13 glost…\n\
-9 gloves\n\
-9 glove…\n\
22 gls\n\
10 gls denmark\n\
-10 glæder\n\
-10 glæder os\n\
-13 glæde…\n\
-9 gløgg\n\
-9 gløgg i\n\
12 gmail\n\
12 go\n\
8 god tid\n\
18 goddag\n\
18 godda…\n\
-16 gode\n\
-8 godkend den\n\
-10 godkend overførsel\n\
-30 godkende\n\
-14 godkende din\n\
-8 godkende noget\n\
24 godkendelse\n\
-17 godkender\n\
-15 godkender med\n\
-12 godkendt\n\
-15 godkendt noget\n\
-31 godke…\n\
35 godt\n\
9 godt forstå\n\
23 godt skrive\n\
13 godzin\n\
13 godzi…\n\
44 goes\n\
14 goes back\n\
10 goes through\n\
12 goes to\n\
18 going\n\
-9 going round\n\
23 going to\n\
15 gold\n\
10 gold and\n\
47 gone\n\
25 good\n\
32 good afternoon\n\
13 good good\n\
20 good morning\n\
-10 goodbye\n\
-10 goodb…\n\
55 google\n\
12 google play\n\
17 google the\n\
47 googl…\n\
-65 got\n\
19 got #\n\
-42 got a\n\
12 got an\n\
-10 got from\n\
-14 got it\n\
-9 got one\n\
9 grace\n\
-14 gracias\n\
-14 graci…\n\
-9 grade…\n\
13 grandmas\n\
-10 grand…\n\
10 granny\n\
10 grant\n\
-9 granted\n\
-9 grant…\n\
16 gratis men\n\
41 great\n\
28 green\n\
-8 greet…\n\
-11 grethe\n\
-11 greth…\n\
-8 grine…\n\
8 grizta\n\
8 grizt…\n\
-9 grossly\n\
-9 gross…\n\
44 group\n\
11 grown\n\
27 grubuna\n\
27 grubu…\n\
11 grund\n\
13 gruppen\n\
8 grupp…\n\
-9 grusse\n\
-9 gruss…\n\
-8 græns…\n\
-8 guarantee\n\
11 guaranteed\n\
9 guard…\n\
-9 guida…\n\
13 guide you\n\
8 gult\n\
-10 gun icinde\n\
12 gun sonra\n\
11 gunce…\n\
15 gunluk\n\
15 gunlu…\n\
-33 gunu\n\
-10 gusta…\n\
-11 guvenli\n\
-16 guven…\n\
18 guy\n\
18 guy with\n\
8 guys\n\
-9 gym\n\
26 gå\n\
9 gå til\n\
14 gået\n\
-14 gået ind\n\
-12 går automatisk\n\
9 går i\n\
11 går igennem\n\
8 går jeg\n\
8 går til\n\
16 gønderecegim\n\
8 gønde…\n\
-8 gør\n\
13 gør det\n\
-23 gør du\n\
23 gør er\n\
8 gør jeg\n\
-9 gør man\n\
-8 gør når\n\
-8 gør vi\n\
-18 gøre\n\
11 gøre det\n\
-28 gøre noget\n\
-14 gørun…\n\
15 gøste…\n\
-9 h\n\
-18 h aarhus\n\
114 ha\n\
63 ha #\n\
-10 habla\n\
36 hacker\n\
9 hackere\n\
15 hackers\n\
-9 hacket\n\
61 hacke…\n\
-49 had\n\
-12 had a\n\
-8 had an\n\
-15 had that\n\
-9 haddad\n\
-9 hadda…\n\
-11 hafta\n\
-33 haha\n\
-10 haha ja\n\
8 hai\n\
-8 hala\n\
-19 half\n\
-30 half of\n\
-10 hali\n\
-34 hall\n\
26 halv\n\
22 halv time\n\
-18 halvdelen\n\
-30 halvd…\n\
14 ham\n\
-9 ham der\n\
9 ham i\n\
79 han\n\
-9 han at\n\
29 han er\n\
-13 han et\n\
25 han har\n\
-13 han havde\n\
13 han hedder\n\
-18 han ikke\n\
25 han kan\n\
-18 han kun\n\
61 han lægger\n\
-16 han og\n\
18 han siger\n\
13 han skal\n\
10 han spørger\n\
19 han vil\n\
9 hand\n\
-12 hand and\n\
10 hand it\n\
-10 hand over\n\
9 hand the\n\
-8 handb…\n\
-8 handed\n\
-19 handel\n\
-28 hande…\n\
-8 handle\n\
-14 handl…\n\
14 handy\n\
24 haneli\n\
24 hanel…\n\
9 haneyi\n\
9 haney…\n\
20 hang\n\
21 hang up\n\
-16 hanne\n\
-33 hans\n\
10 hansen\n\
-16 hansens\n\
-16 hansens cykler\n\
18 happened to\n\
-10 happens\n\
-36 happy\n\
-14 happy birthday\n\
-23 har #\n\
8 har allerede\n\
-13 har bedt\n\
15 har bekræftet\n\
22 har betalt\n\
-8 har brug\n\
-17 har brugt\n\
-11 har den\n\
16 har det\n\
56 har du\n\
76 har en\n\
-10 har et\n\
12 har feriepenge\n\
16 har fundet\n\
10 har godkendt\n\
20 har indbetalt\n\
15 har jeg\n\
11 har kun\n\
-26 har lagt\n\
16 har lige\n\
-31 har modtaget\n\
-12 har nu\n\
14 har og\n\
10 har oprettet\n\
8 har penge\n\
22 har ringet\n\
15 har sendt\n\
-9 har set\n\
-8 har skiftet\n\
-14 har skrevet\n\
-9 har spist\n\
-12 har spærret\n\
36 har tavshedspligt\n\
-22 har tid\n\
16 har to\n\
11 har valgt\n\
22 har vundet\n\
-8 har været\n\
-13 harbour\n\
-13 harbo…\n\
-8 hard\n\
-21 has\n\
-34 has a\n\
-12 has accepted\n\
-9 has already\n\
-16 has asked\n\
19 has found\n\
21 has room\n\
9 has this\n\
31 has to\n\
18 has told\n\
-9 hasnt\n\
-18 hat\n\
8 hate\n\
8 hatti…\n\
19 hav\n\
16 hav kort\n\
-41 havde\n\
-11 havde bedt\n\
149 have\n\
83 have #\n\
23 have a\n\
-8 have access\n\
23 have already\n\
23 have at\n\
-25 have been\n\
-8 have called\n\
-22 have fradrag\n\
8 have got\n\
22 have hung\n\
-12 have it\n\
15 have jeg\n\
17 have moved\n\
-8 have optaget\n\
18 have paid\n\
-10 have questions\n\
-25 have received\n\
-20 have the\n\
-44 have time\n\
-22 have to\n\
9 have two\n\
13 have won\n\
19 have you\n\
46 have your\n\
-11 havent\n\
-11 haven…\n\
-14 having\n\
-12 having a\n\
-14 havin…\n\
11 havnen\n\
9 havne…\n\
-9 hay\n\
-41 hazir\n\
66 he\n\
18 he can\n\
-30 he didnt\n\
-10 he got\n\
-14 he had\n\
10 he has\n\
33 he is\n\
-15 he must\n\
18 he opened\n\
-18 he said\n\
39 he says\n\
-10 he transferred\n\
52 he wants\n\
-20 he was\n\
25 he will\n\
22 he would\n\
26 hear\n\
13 hear us\n\
-13 heard\n\
-8 heard from\n\
-8 hearing\n\
-8 heari…\n\
10 hears\n\
10 heat\n\
10 heat cheque\n\
28 heating\n\
28 heati…\n\
-8 hed\n\
48 hedder\n\
15 hedder sofie\n\
48 hedde…\n\
9 heej\n\
-24 hej alle\n\
20 hej det\n\
17 hej du\n\
42 hej far\n\
9 hej igen\n\
8 hej ja\n\
19 hej jeg\n\
-9 hej mor\n\
19 hej søde\n\
10 hej tove\n\
22 held\n\
11 held at\n\
24 hele\n\
10 hele eu\n\
22 hell\n\
17 hell ask\n\
14 helle\n\
91 hello\n\
-15 hello this\n\
20 help\n\
-11 help you\n\
-8 helpe…\n\
17 helping\n\
17 helpi…\n\
-10 helpline\n\
-10 helpl…\n\
-12 helst\n\
8 helt\n\
18 hemen\n\
-9 hemen kapatin\n\
16 hen\n\
12 hendes\n\
12 hende…\n\
-8 henrik\n\
-14 henri…\n\
8 henter\n\
20 henter dit\n\
-13 henter ikke\n\
-9 hentes\n\
-13 hente…\n\
-15 henvendelser\n\
-11 henve…\n\
-11 hepsi…\n\
77 her\n\
23 her @link\n\
8 her account\n\
-20 her bank\n\
-10 her card\n\
38 her du\n\
-15 her i\n\
-8 her kan\n\
23 her on\n\
-9 her pension\n\
-8 her son\n\
-24 her to\n\
17 her vi\n\
209 here\n\
51 here @link\n\
8 here and\n\
13 here from\n\
15 here i\n\
17 here in\n\
19 here is\n\
-8 here parcel\n\
14 here the\n\
-18 here white\n\
12 here within\n\
13 herefter\n\
13 heref…\n\
8 heres my\n\
13 herke…\n\
10 herunder\n\
14 herunder og\n\
11 herun…\n\
14 hes\n\
16 hes asking\n\
-8 hes in\n\
-21 hesaba\n\
-18 hesabi\n\
-8 hesabindan\n\
-8 hesabindan #\n\
-44 hesab…\n\
-12 hesap…\n\
11 heure\n\
-10 heute abend\n\
83 hey\n\
29 hey i\n\
8 hey saw\n\
-76 hi\n\
-16 hi all\n\
-11 hi dad\n\
-16 hi daniel\n\
-16 hi everyone\n\
8 hi i\n\
19 hi im\n\
9 hi its\n\
-30 hi mum\n\
-10 hi the\n\
-10 hiciste\n\
-10 hicis…\n\
21 hier\n\
-13 hillerød\n\
-13 hille…\n\
-99 hilsen\n\
-9 hilsen norlys\n\
-8 hilsen poul\n\
-99 hilse…\n\
44 him\n\
-9 him a\n\
13 him he\n\
-8 him on\n\
-68 his\n\
-14 his account\n\
-8 his own\n\
-24 his savings\n\
25 hit\n\
-19 hjem\n\
-13 hjemme\n\
9 hjemmefra\n\
-15 hjemmeside\n\
-21 hjemm…\n\
-24 hjælp\n\
8 hjælpe\n\
30 hjælper\n\
8 hjælper dig\n\
41 hjælp…\n\
-8 ho messo\n\
66 hold\n\
10 hold it\n\
10 hold the\n\
-37 holder\n\
-20 holder lukket\n\
-43 holde…\n\
-9 holdsport\n\
-9 holds…\n\
13 holiday money\n\
-8 hombre\n\
-8 hombr…\n\
-31 home\n\
-9 homes\n\
36 hong\n\
36 hong kong\n\
-11 hoppe\n\
-11 hoppe på\n\
9 horas\n\
-52 hos\n\
18 hos dig\n\
-13 hos geldiniz\n\
-12 hos os\n\
-12 hospice\n\
-15 hospital\n\
-12 hospital in\n\
-17 hospi…\n\
12 hotel\n\
18 hotels\n\
19 hotel…\n\
41 hours\n\
17 hours @link\n\
8 hours and\n\
-13 hours are\n\
10 hours this\n\
9 hours to\n\
-10 house\n\
17 house number\n\
13 housing\n\
11 housi…\n\
-9 hoved…\n\
-70 how\n\
-8 how did\n\
-21 how do\n\
-26 how to\n\
15 how we\n\
-13 hows the\n\
21 hoy\n\
37 hr\n\
9 hr at\n\
12 hr portal\n\
-20 hr system\n\
17 hrs\n\
-8 hug\n\
15 human\n\
10 hun kan\n\
8 hun siger\n\
12 hundred and\n\
9 hung\n\
10 hung up\n\
-8 hurry\n\
-8 hurtigst\n\
-16 hurtigt\n\
-20 hurti…\n\
-9 hus\n\
12 husband\n\
12 husba…\n\
-116 husk\n\
-62 husk at\n\
-8 husk du\n\
-8 huske\n\
-9 huske…\n\
-27 huslejen\n\
-20 huslejen til\n\
-21 husle…\n\
-37 hvad\n\
22 hvad der\n\
-9 hvad du\n\
-12 hvad er\n\
-8 hvad hun\n\
8 hvad skal\n\
17 hvad står\n\
-15 hvem\n\
-27 hvem der\n\
11 hvem er\n\
-36 hver\n\
-16 hver dag\n\
-25 hverdage\n\
-25 hverd…\n\
-12 hvidvask og\n\
-9 hvidv…\n\
30 hvilken\n\
29 hvilken bank\n\
29 hvilk…\n\
24 hvis\n\
9 hvis banken\n\
18 hvis de\n\
-14 hvis der\n\
-9 hvis det\n\
62 hvis du\n\
8 hvis ikke\n\
-11 hvis man\n\
-8 hvis noget\n\
-10 hvis vi\n\
-42 hvor\n\
-15 hvor der\n\
-10 hvor man\n\
16 hvor mange\n\
17 hvor meget\n\
-10 hvor vi\n\
-38 hvordan\n\
-15 hvordan det\n\
-38 hvord…\n\
-24 hvorfor\n\
-25 hvorf…\n\
-10 hygge\n\
-9 håndbold\n\
-10 håndbold og\n\
-9 håndb…\n\
12 hånden\n\
12 hånde…\n\
-28 hæfter\n\
-28 hæfte…\n\
-8 hæleri\n\
-8 hæler…\n\
10 hænger\n\
15 hænger på\n\
-12 hæve\n\
-9 hæve #\n\
9 hævekort og\n\
19 hæver\n\
-9 høj\n\
22 hør\n\
-45 høre\n\
-13 høre om\n\
-30 i\n\
-20 i #\n\
-26 i a\n\
21 i accidentally\n\
11 i already\n\
-20 i alt\n\
69 i am\n\
-50 i appen\n\
-16 i asked\n\
-22 i at\n\
-26 i au\n\
15 i barcelona\n\
-10 i betalingsservice\n\
29 i bilen\n\
8 i bilka\n\
-9 i booked\n\
8 i bought\n\
-14 i brevet\n\
-11 i bring\n\
-13 i bøde\n\
40 i call\n\
-13 i called\n\
83 i can\n\
71 i cant\n\
10 i crashed\n\
23 i dag\n\
-13 i dai\n\
-11 i den\n\
-10 i denne\n\
8 i deres\n\
15 i did\n\
-11 i didnt\n\
-19 i digital\n\
-33 i din\n\
10 i dit\n\
39 i do\n\
-12 i dropped\n\
-11 i ever\n\
-11 i familien\n\
8 i fare\n\
-10 i filialen\n\
10 i fill\n\
-11 i finally\n\
-8 i fyrre\n\
15 i første\n\
8 i gang\n\
-18 i got\n\
8 i guide\n\
-11 i går\n\
-16 i har\n\
40 i have\n\
8 i hear\n\
10 i hele\n\
9 i ikke\n\
8 i ile\n\
-8 i kan\n\
-14 i keep\n\
17 i kø\n\
-10 i left\n\
-13 i løbet\n\
24 i made\n\
-12 i mails\n\
12 i manchester\n\
-14 i mobilbanken\n\
-43 i morgen\n\
48 i must\n\
-13 i måneden\n\
10 i møde\n\
30 i need\n\
-15 i netbank\n\
-45 i netbanken\n\
9 i netto\n\
8 i nie\n\
14 i også\n\
34 i only\n\
-13 i orden\n\
-40 i paid\n\
-9 i papirkurven\n\
14 i pay\n\
-8 i postnord\n\
42 i press\n\
19 i put\n\
19 i read\n\
-13 i retten\n\
-13 i said\n\
50 i see\n\
58 i sent\n\
16 i should\n\
21 i sita\n\
-26 i skal\n\
-12 i sold\n\
8 i spanien\n\
30 i speaking\n\
8 i stuen\n\
9 i svar\n\
9 i systemet\n\
28 i take\n\
10 i talk\n\
-28 i telefonen\n\
-35 i think\n\
11 i thought\n\
-32 i told\n\
20 i transfer\n\
-11 i tvivl\n\
-14 i udlandet\n\
-13 i uge\n\
22 i understand\n\
10 i use\n\
-8 i vil\n\
11 i vores\n\
24 i want\n\
-28 i was\n\
-10 i weekenden\n\
-8 i went\n\
24 i will\n\
12 i work\n\
9 i would\n\
16 i zatwierdzic\n\
-12 i zone\n\
-39 i år\n\
13 i øjeblikket\n\
14 iade\n\
-16 iar\n\
-13 iau\n\
52 iban\n\
-15 iban and\n\
11 iban in\n\
-20 ibrahim\n\
-20 ibrah…\n\
23 iceri…\n\
9 ich\n\
8 ich bin\n\
85 icin\n\
22 icin #\n\
22 icin @link\n\
62 id\n\
9 id #\n\
13 id and\n\
8 id card\n\
-9 id du\n\
-8 id like\n\
-15 id never\n\
18 id og\n\
8 id til\n\
13 id to\n\
14 id y\n\
-11 ide\n\
-11 ideas\n\
8 identificerer\n\
8 identificerer dig\n\
-18 identitet\n\
-13 identitet i\n\
-19 identitet med\n\
11 identity\n\
-9 identity in\n\
17 idet\n\
-8 idzie…\n\
-104 if\n\
-18 if a\n\
32 if i\n\
-46 if it\n\
25 if its\n\
37 if not\n\
11 if possible\n\
15 if she\n\
-11 if somebody\n\
-9 if that\n\
52 if the\n\
-27 if they\n\
13 if this\n\
-71 if you\n\
-28 if youd\n\
-23 if your\n\
-21 if youre\n\
-34 if youve\n\
-64 igen\n\
-11 igen i\n\
22 ignore the\n\
-17 ignore this\n\
17 ignoring\n\
11 ignoring this\n\
23 ignor…\n\
12 ihnen\n\
11 ihr\n\
-9 ihre cpr\n\
-9 ihre karte\n\
-12 ihrem\n\
-30 ii\n\
11 ik\n\
-16 ikast\n\
15 iki\n\
9 iki #\n\
9 iki vakaro\n\
17 ikinci\n\
17 ikinc…\n\
55 ikke\n\
10 ikke at\n\
-20 ikke betale\n\
27 ikke betalt\n\
12 ikke bliver\n\
-10 ikke det\n\
16 ikke er\n\
-11 ikke finde\n\
-10 ikke fortæl\n\
-10 ikke give\n\
-25 ikke gøre\n\
25 ikke har\n\
-8 ikke havde\n\
9 ikke have\n\
-9 ikke her\n\
24 ikke i\n\
-19 ikke imod\n\
-10 ikke jeg\n\
11 ikke koden\n\
9 ikke lade\n\
-8 ikke lige\n\
-10 ikke link\n\
21 ikke må\n\
11 ikke noget\n\
14 ikke overføre\n\
16 ikke på\n\
-11 ikke registreret\n\
22 ikke ringe\n\
9 ikke røre\n\
-13 ikke selv\n\
27 ikke sige\n\
12 ikke siger\n\
-9 ikke skal\n\
12 ikke tale\n\
-57 ikke til\n\
-8 ikke ud\n\
69 il\n\
-11 il #\n\
51 il dau\n\
9 il fascicolo\n\
-9 il giudice\n\
12 il numero\n\
-9 il primo\n\
26 il suo\n\
-10 il tuo\n\
-28 ile\n\
-12 ile #\n\
-21 ile giris\n\
12 ileti…\n\
30 ilk\n\
-50 ill\n\
11 ill be\n\
-9 ill call\n\
-15 ill give\n\
-18 ill help\n\
-18 ill pay\n\
19 ill put\n\
20 ill stay\n\
10 illegal\n\
10 illeg…\n\
131 im\n\
-12 im at\n\
-10 im calling\n\
11 im going\n\
18 im not\n\
32 im on\n\
-8 im standing\n\
11 im the\n\
8 im your\n\
46 immediately\n\
10 immediately on\n\
52 immed…\n\
8 immigration\n\
-10 immigration service\n\
8 immig…\n\
-15 imod\n\
-9 imod betaling\n\
18 impay…\n\
-13 impli…\n\
-8 impolite\n\
-8 impol…\n\
11 important\n\
12 important message\n\
8 impor…\n\
10 impuesto\n\
10 impue…\n\
-50 in\n\
-24 in #\n\
29 in 24h\n\
10 in a\n\
9 in aalborg\n\
-8 in about\n\
17 in advance\n\
-10 in all\n\
-20 in an\n\
-9 in at\n\
13 in bitcoin\n\
13 in but\n\
19 in by\n\
12 in casa\n\
-9 in caso\n\
9 in charge\n\
-10 in class\n\
8 in commissariato\n\
9 in danemarca\n\
-14 in danish\n\
11 in denmark\n\
-31 in digital\n\
-15 in e\n\
-29 in english\n\
-8 in force\n\
32 in front\n\
-9 in full\n\
15 in glostrup\n\
14 in here\n\
15 in hong\n\
-23 in is\n\
-24 in its\n\
-18 in june\n\
-9 in kolding\n\
11 in malta\n\
-20 in march\n\
-30 in mitid\n\
-8 in netbank\n\
12 in one\n\
-29 in our\n\
-11 in person\n\
10 in spain\n\
-8 in teams\n\
9 in ten\n\
-105 in the\n\
-18 in this\n\
-8 in three\n\
-26 in to\n\
-10 in total\n\
33 in una\n\
8 in uniform\n\
10 in usdt\n\
11 in whatsapp\n\
34 in with\n\
-10 in writing\n\
28 in your\n\
8 inaczej\n\
8 inacz…\n\
-8 inanm…\n\
-8 inbox\n\
-12 inchi…\n\
-8 incl\n\
8 incompleta\n\
8 incomplete\n\
21 incom…\n\
28 ind med\n\
16 ind og\n\
-29 ind på\n\
-10 ind skal\n\
19 indbetaler\n\
-13 indbetalingskort\n\
15 indbetalt\n\
17 indbetalt et\n\
38 indbe…\n\
-13 inde i\n\
11 inde så\n\
-43 inden #\n\
-9 inden da\n\
-9 inden den\n\
-11 inden du\n\
-11 inden for\n\
-18 inden fredag\n\
12 inden kl\n\
13 inden søndag\n\
9 indflytning\n\
-8 indirizzo\n\
-10 indleder\n\
-9 indledning\n\
-11 indle…\n\
8 indrejseforbud\n\
8 indre…\n\
-10 indsigelse\n\
-10 indsi…\n\
23 indtast\n\
22 indtaste\n\
9 indtaste kort\n\
46 indta…\n\
-22 ines\n\
11 infec…\n\
11 infil…\n\
10 info\n\
9 info@…\n\
-40 information\n\
-12 information about\n\
15 informed\n\
13 informerer\n\
-19 infor…\n\
-52 ingen\n\
15 ingenting\n\
16 ingen…\n\
-8 inger\n\
-8 ingles\n\
-10 ingle…\n\
-13 inici…\n\
13 inkasso\n\
12 inkas…\n\
10 inkl alt\n\
-12 ins\n\
34 inside\n\
40 insid…\n\
24 insieme\n\
27 insieme al\n\
24 insie…\n\
19 inspe…\n\
8 insta\n\
16 instagram\n\
-8 install the\n\
-14 instalment\n\
13 instant\n\
8 instant transfer\n\
40 insta…\n\
10 instead #\n\
25 insurance\n\
27 insurance covers\n\
14 insured\n\
39 insur…\n\
9 intentional\n\
9 intentional second\n\
10 inten…\n\
9 interesa\n\
15 interesse\n\
24 interest\n\
35 international\n\
21 international cyber\n\
-8 international house\n\
15 international office\n\
9 international rekruttering\n\
33 interpol\n\
8 interpols\n\
-14 interpreter\n\
-12 interview\n\
-8 interviewet\n\
73 inter…\n\
8 intestato\n\
8 intes…\n\
-14 intet\n\
31 into\n\
27 into the\n\
17 into your\n\
-10 intranet\n\
-15 intra…\n\
-17 intre\n\
-8 intrebari\n\
-11 intro…\n\
11 intruder\n\
10 intru…\n\
8 invalid\n\
8 inval…\n\
14 inver…\n\
-8 invest\n\
20 investigating\n\
26 investigators\n\
30 inves…\n\
-9 invia…\n\
-10 invitation\n\
-22 invit…\n\
-29 invoice\n\
-11 invoice #\n\
-8 invoice as\n\
-16 invoice from\n\
12 invoice you\n\
-11 invoices\n\
-44 invoi…\n\
10 io\n\
13 ip\n\
17 ipad\n\
88 iphone\n\
45 iphone #\n\
88 iphon…\n\
24 iptal\n\
20 iptal icin\n\
50 ir\n\
10 ir negaliu\n\
98 is\n\
-67 is #\n\
51 is a\n\
16 is an\n\
9 is asking\n\
-13 is booked\n\
-14 is broken\n\
-23 is cancelled\n\
9 is closed\n\
28 is coming\n\
15 is cut\n\
-9 is delayed\n\
11 is digital\n\
-14 is due\n\
8 is for\n\
28 is from\n\
12 is going\n\
11 is held\n\
-16 is here\n\
-11 is ill\n\
52 is it\n\
-8 is life\n\
8 is locked\n\
36 is missing\n\
35 is not\n\
10 is now\n\
-16 is on\n\
21 is one\n\
9 is only\n\
-21 is open\n\
-10 is paid\n\
9 is pending\n\
-55 is ready\n\
15 is reported\n\
12 is required\n\
-11 is right\n\
9 is rolling\n\
25 is sending\n\
8 is suspected\n\
8 is suspended\n\
-19 is that\n\
31 is the\n\
-12 is there\n\
9 is this\n\
-8 is tight\n\
11 is trying\n\
9 is under\n\
-23 is valid\n\
39 is waiting\n\
10 ismok…\n\
-12 ist\n\
8 istantaneo\n\
11 istan…\n\
-10 istediginiz\n\
-11 isted…\n\
-9 istem…\n\
-13 isteyen\n\
-13 istey…\n\
21 istiyor\n\
20 istiyorum\n\
41 istiy…\n\
-52 it\n\
-17 it @link\n\
9 it a\n\
-8 it already\n\
23 it as\n\
-13 it asks\n\
-50 it at\n\
12 it but\n\
-13 it caller\n\
16 it comes\n\
-9 it costs\n\
9 it didnt\n\
-9 it doesnt\n\
10 it down\n\
-13 it ends\n\
11 it first\n\
20 it from\n\
11 it has\n\
11 it helpdesk\n\
44 it here\n\
22 it i\n\
-49 it in\n\
23 it is\n\
9 it just\n\
-11 it may\n\
9 it means\n\
-10 it might\n\
-8 it more\n\
23 it must\n\
-10 it next\n\
-8 it now\n\
11 it ok\n\
-9 it on\n\
15 it press\n\
11 it really\n\
-12 it right\n\
23 it say\n\
31 it says\n\
-8 it still\n\
16 it takes\n\
-9 it the\n\
-10 it to\n\
-12 it was\n\
-25 it wasnt\n\
16 it will\n\
17 it worked\n\
-10 it works\n\
-16 it you\n\
-8 itari…\n\
-25 itll\n\
-23 itll be\n\
31 its\n\
17 its #\n\
35 its a\n\
-10 its about\n\
14 its anders\n\
21 its been\n\
15 its emma\n\
-13 its fake\n\
-12 its for\n\
-18 its from\n\
12 its gone\n\
11 its me\n\
15 its my\n\
-14 its not\n\
-28 its on\n\
15 its only\n\
-8 its pending\n\
10 its strange\n\
12 its the\n\
26 its urgent\n\
-41 its way\n\
-10 its you\n\
21 its your\n\
15 its yours\n\
-14 itself\n\
-14 itsel…\n\
-78 ive\n\
-16 ive a\n\
9 ive only\n\
-18 ive put\n\
-8 ive read\n\
-8 ive removed\n\
12 iz\n\
14 ja\n\
12 ja det\n\
9 ja du\n\
-10 ja men\n\
-13 ja til\n\
-8 jagtvej\n\
-8 jagtv…\n\
8 jai\n\
17 jam\n\
-9 jamais de\n\
8 jamen\n\
-14 jan\n\
-27 januar\n\
-8 januar så\n\
-24 january\n\
-51 janua…\n\
30 je\n\
29 je suis\n\
84 jeg\n\
10 jeg bede\n\
-12 jeg betaler\n\
10 jeg bor\n\
20 jeg bruge\n\
13 jeg bruger\n\
13 jeg den\n\
13 jeg det\n\
28 jeg dig\n\
-8 jeg endelig\n\
75 jeg er\n\
-21 jeg fik\n\
-11 jeg få\n\
21 jeg godt\n\
21 jeg gør\n\
25 jeg har\n\
-14 jeg havde\n\
16 jeg hedder\n\
11 jeg ikke\n\
56 jeg kan\n\
8 jeg kommer\n\
15 jeg køber\n\
11 jeg lige\n\
15 jeg lover\n\
-8 jeg læste\n\
11 jeg mangler\n\
9 jeg må\n\
8 jeg nok\n\
11 jeg om\n\
38 jeg ringer\n\
15 jeg selv\n\
-20 jeg sender\n\
12 jeg sidder\n\
-16 jeg siger\n\
45 jeg skal\n\
-13 jeg skulle\n\
8 jeg står\n\
-8 jeg synes\n\
-14 jeg tog\n\
10 jeg trykkede\n\
16 jeg trykker\n\
-13 jeg trækker\n\
-9 jeg var\n\
-13 jeg ville\n\
13 jei\n\
21 jensen\n\
21 jense…\n\
10 jer og\n\
-10 jeres\n\
9 jeres barn\n\
-11 jesli\n\
-8 jesli to\n\
10 jest\n\
9 jeste…\n\
-14 jeszcze\n\
-9 jeszcze nie\n\
-14 jeszc…\n\
15 ji\n\
12 ji man\n\
14 jis\n\
22 jo\n\
-8 jo det\n\
-17 job\n\
-9 jobforslag\n\
-9 jobfo…\n\
-14 jobnet\n\
-14 jobne…\n\
-20 jonas\n\
10 jour\n\
-18 journalnummer\n\
-21 journ…\n\
44 judge\n\
8 judge for\n\
22 judge sees\n\
-10 jul\n\
-10 julef…\n\
-21 julehjælpen\n\
-21 julehjælpen vil\n\
-21 juleh…\n\
-8 juli\n\
-22 july\n\
15 jums\n\
-10 jums nieko\n\
-66 june\n\
-8 june at\n\
-11 juni\n\
16 jusqua\n\
16 jusqu…\n\
43 just\n\
-9 just a\n\
-20 just approve\n\
-15 just come\n\
26 just do\n\
14 just give\n\
44 just need\n\
-15 just pay\n\
-19 just send\n\
17 just swipe\n\
8 just take\n\
15 just warned\n\
27 justice\n\
-8 justice or\n\
14 justificante\n\
56 justi…\n\
-8 jusu\n\
-9 jusu #\n\
-8 jutland\n\
-8 jutla…\n\
15 jyske\n\
17 jyske bank\n\
34 k\n\
-14 kabin…\n\
29 kad\n\
-18 kaffe\n\
-34 kaffen\n\
-43 kaffe…\n\
21 kai\n\
8 kalici\n\
8 kalic…\n\
9 kamera\n\
-69 kan\n\
-15 kan bare\n\
-8 kan betale\n\
-9 kan betales\n\
9 kan desværre\n\
-48 kan du\n\
16 kan godt\n\
77 kan ikke\n\
29 kan jeg\n\
13 kan klare\n\
15 kan kun\n\
-20 kan også\n\
8 kan ophæves\n\
10 kan rette\n\
12 kan se\n\
-11 kan selv\n\
-13 kan sende\n\
-11 kan ses\n\
11 kan være\n\
-11 kapatin\n\
-12 kapat…\n\
-9 kapiya\n\
-9 kapiy…\n\
21 kapora\n\
21 kapor…\n\
15 karari\n\
20 karar…\n\
15 kardesim\n\
15 karde…\n\
-24 karen\n\
-13 karen from\n\
-10 kargo\n\
11 kargo…\n\
9 karim\n\
14 kart\n\
12 karta\n\
-12 kartimi\n\
-8 kartini\n\
-8 kartini ve\n\
-8 kartinizi getirin\n\
18 kartinizin\n\
-9 kasia\n\
9 kasper\n\
18 kaspers\n\
27 kaspe…\n\
-9 kassen\n\
-10 kassereren\n\
-17 kasse…\n\
15 kastrup\n\
15 kastr…\n\
-37 kat\n\
-15 katten\n\
-15 katte…\n\
11 kaucj…\n\
8 kaution\n\
8 kauti…\n\
13 kaydi…\n\
18 kazan\n\
19 kazan…\n\
-13 kbh\n\
9 ked\n\
9 ked af\n\
108 keep\n\
85 keep #\n\
27 keep it\n\
-15 keep the\n\
9 keep your\n\
-12 kende\n\
-9 kende…\n\
-16 kendi…\n\
-10 kendte\n\
-10 kendt…\n\
-9 kenneth\n\
-9 kenne…\n\
-46 kept\n\
15 key\n\
9 key card\n\
8 keypad\n\
8 keypa…\n\
-12 keys\n\
-10 kg\n\
-28 kh\n\
-28 kids\n\
-16 kids want\n\
-10 kig\n\
-9 kigge\n\
-8 kigge på\n\
-13 kilo\n\
-16 kilom…\n\
-15 kimseye\n\
-20 kimseyle\n\
-20 kimseyle paylasmayin\n\
-35 kimse…\n\
-16 kind\n\
-14 kind regards\n\
18 kindly\n\
18 kindl…\n\
-10 kiosken\n\
-10 kiosk…\n\
13 kiral…\n\
-24 kitchen\n\
-24 kitch…\n\
-14 kitebank\n\
-14 kiteb…\n\
18 kitoje\n\
18 kitoje puseje\n\
18 kitoj…\n\
-10 kizim\n\
-67 kl\n\
-68 kl #\n\
-13 klage\n\
-8 klage til\n\
-23 klager\n\
-31 klage…\n\
14 klaida\n\
14 klaid…\n\
16 klaip…\n\
-8 klar i\n\
12 klar til\n\
12 klare\n\
-18 klass…\n\
9 klaus\n\
22 klien…\n\
-10 klikke\n\
-19 klikk…\n\
8 klip det\n\
-11 kloge\n\
-11 kloge mennesker\n\
-10 klokken\n\
-11 klokk…\n\
-45 km\n\
-10 knappen i\n\
-8 knew\n\
-38 know\n\
-14 know about\n\
8 know i\n\
-9 know it\n\
-8 know which\n\
14 know you\n\
-10 know your\n\
19 knows\n\
22 kod\n\
-11 kod #\n\
9 koda\n\
-14 kodas\n\
-13 kodas #\n\
47 kode\n\
21 kode på\n\
9 kode til\n\
24 koden\n\
9 koden for\n\
19 koden fra\n\
-9 koden i\n\
14 koden med\n\
25 koden op\n\
15 koden så\n\
-53 koden til\n\
-8 kodeord\n\
-11 kodeord i\n\
-8 kodeo…\n\
-32 koder\n\
21 koderne\n\
8 koderne og\n\
21 koder…\n\
-9 kodo\n\
14 kodu\n\
-8 kolay gelsin\n\
-19 kolding\n\
-19 koldi…\n\
-13 koleg…\n\
23 kollega\n\
37 kolle…\n\
-20 kom\n\
-10 kom forbi\n\
9 kom til\n\
18 komenda\n\
23 komen…\n\
8 komme\n\
-14 komme forbi\n\
17 komme ind\n\
14 kommer\n\
8 kommer den\n\
16 kommer en\n\
10 kommer et\n\
13 kommer forbi\n\
-26 kommer fra\n\
-8 kommer ikke\n\
11 kommer til\n\
15 kommet en\n\
12 komme…\n\
-16 kommunen\n\
-22 kommu…\n\
-9 komsu…\n\
9 kone\n\
36 kong\n\
22 konkurrence\n\
25 konku…\n\
17 konsulenten\n\
22 konsu…\n\
9 konta i\n\
-55 kontakt\n\
-44 kontakt din\n\
-15 kontakt mitid\n\
-11 kontakte\n\
-8 kontakte banken\n\
-20 kontant\n\
-83 konta…\n\
-17 kontingent\n\
-14 kontingent #\n\
-22 konti…\n\
127 konto\n\
-18 konto #\n\
14 konto er\n\
12 konto jeg\n\
8 konto med\n\
9 konto til\n\
19 konto w\n\
-18 kontoen\n\
27 kontonummer\n\
12 kontonummer og\n\
11 kontonummer så\n\
-22 kontooplysninger\n\
-16 kontooplysninger i\n\
-8 kontoret\n\
-23 konto…\n\
17 kontrol\n\
11 kontrolafgift\n\
10 kontrolafgift på\n\
12 kontrolcifre\n\
63 kontr…\n\
-9 konus…\n\
-9 konvolut\n\
-9 konvo…\n\
18 kopenhadze\n\
28 kopen…\n\
13 kopieret\n\
14 kopie…\n\
89 kort\n\
-12 kort #\n\
22 kort @link\n\
-12 kort det\n\
-11 kort eller\n\
-12 kort er\n\
28 kort for\n\
11 kort her\n\
9 kort i\n\
8 kort mitid\n\
-12 kort når\n\
23 kort og\n\
15 kort paa\n\
13 kort så\n\
-11 korte\n\
-11 korte svar\n\
18 korteles\n\
-65 kortet\n\
-11 kortet i\n\
-10 kortet og\n\
9 kortets\n\
-47 korte…\n\
8 kortnr\n\
63 kortnummer\n\
8 kortnummer og\n\
11 kortnummer så\n\
22 kortnummer udløb\n\
64 kortn…\n\
9 korts…\n\
8 koyun\n\
-114 kr\n\
10 kr #\n\
45 kr @link\n\
-13 kr a\n\
-8 kr at\n\
32 kr betal\n\
-18 kr betales\n\
-17 kr by\n\
-8 kr card\n\
12 kr det\n\
-12 kr di\n\
14 kr efter\n\
15 kr en\n\
-33 kr for\n\
-25 kr from\n\
-11 kr gønderir\n\
-21 kr has\n\
10 kr her\n\
32 kr i\n\
24 kr in\n\
11 kr inden\n\
-26 kr is\n\
11 kr min\n\
-8 kr mobilepay\n\
8 kr om\n\
16 kr on\n\
13 kr only\n\
14 kr retur\n\
-10 kr se\n\
13 kr sur\n\
-38 kr til\n\
-38 kr tilbage\n\
-10 kr today\n\
-13 kr we\n\
-8 kr you\n\
-8 kr в\n\
8 kraken\n\
8 krake…\n\
-9 kredi\n\
-12 kreditadvarsel\n\
-12 kreditadvarsel på\n\
-11 kriminalassistent\n\
-20 krimi…\n\
26 kron\n\
29 krone\n\
-32 kroner\n\
-11 kroner for\n\
-20 kroner if\n\
8 kroner to\n\
-31 krone…\n\
8 kronu\n\
12 krypto\n\
11 krypt…\n\
16 kto\n\
13 ktorej\n\
13 ktore…\n\
9 ktos\n\
-13 ku\n\
-27 kugle…\n\
20 kullanici\n\
8 kullanma\n\
14 kulla…\n\
-9 kun en\n\
11 kun imod\n\
18 kunde\n\
-9 kunder\n\
25 kundeservice\n\
8 kunde…\n\
-19 kunne\n\
22 kunne ikke\n\
14 kurer\n\
12 kursus\n\
-11 kusine\n\
-11 kusin…\n\
-18 kuvert\n\
-18 kuver…\n\
12 kvartal\n\
9 kvarter\n\
17 kvart…\n\
-19 kvittering\n\
-10 kvittering @link\n\
-8 kvittering for\n\
8 kvittering på\n\
13 kvitteringen\n\
-10 kvitt…\n\
-17 kwh\n\
-49 kære\n\
9 kære ansøger\n\
-8 kære læser\n\
14 kø\n\
8 kø ved\n\
-10 køb\n\
-15 køb på\n\
-26 købe\n\
-23 købe et\n\
17 københavn\n\
23 københavns\n\
14 københavns politi\n\
40 køben…\n\
14 køber den\n\
16 køber jeg\n\
-11 købet\n\
-11 købt\n\
-11 købt en\n\
-12 købte\n\
-9 køkke…\n\
-8 køles…\n\
9 kør\n\
13 kørekort\n\
14 kørekort og\n\
13 kørek…\n\
11 kører vi\n\
-9 kørse…\n\
-15 l\n\
-49 la #\n\
-15 la app\n\
-55 la banca\n\
12 la camara\n\
-8 la caparra\n\
10 la casa\n\
10 la clave\n\
17 la da\n\
11 la factura\n\
-11 la llamada\n\
-8 la misma\n\
-8 la police\n\
-28 la politie\n\
-9 la prendre\n\
-8 la procura\n\
8 la reception\n\
20 la skat\n\
8 la tarjeta\n\
-9 la telefon\n\
21 labas\n\
-10 lad\n\
-15 lader\n\
-20 lagde\n\
-9 lagde på\n\
8 lagen…\n\
-25 lager\n\
-25 lagt\n\
9 laisvas\n\
9 laisv…\n\
12 lambassade\n\
12 lambassade de\n\
12 lamba…\n\
-10 lampen\n\
-16 lampe…\n\
-18 land\n\
-11 lande…\n\
13 landlord\n\
11 landsbank\n\
8 lanticipo\n\
11 lanti…\n\
10 lapses\n\
9 lapse…\n\
19 laptop\n\
19 lapto…\n\
-14 large\n\
-18 lars\n\
8 lars from\n\
-34 last\n\
11 last #\n\
23 last chance\n\
8 last four\n\
19 last month\n\
-8 last night\n\
-8 last two\n\
-32 last week\n\
-38 last year\n\
-9 late\n\
-13 later its\n\
8 later than\n\
-10 laughs\n\
-25 laugh…\n\
-41 laundering\n\
-13 laundering case\n\
-8 laundering or\n\
-10 laundering rules\n\
-47 laund…\n\
57 laura\n\
-11 lav\n\
15 lave\n\
9 lave en\n\
12 lavet en\n\
-15 law\n\
12 law in\n\
-12 lawyer i\n\
15 lawyer in\n\
-9 lawyer needs\n\
15 lawyers\n\
22 lawye…\n\
27 lazim\n\
-25 le #\n\
9 le han\n\
11 lea\n\
12 lea #\n\
14 leak\n\
-14 lease\n\
-8 leave\n\
-15 leave it\n\
8 leaves\n\
8 leave…\n\
-9 leaving the\n\
26 ledig\n\
17 ledig fra\n\
-8 ledni…\n\
-14 left\n\
-11 left a\n\
12 left in\n\
8 left your\n\
-11 leg\n\
13 legal\n\
21 legal…\n\
25 legit\n\
-8 legit…\n\
17 lei\n\
13 leje\n\
-11 lejekontrakt\n\
-11 lejek…\n\
12 lejligheden\n\
11 lejli…\n\
-8 lektier\n\
-9 lekti…\n\
-17 leo\n\
10 les\n\
-8 less than\n\
-9 lesson\n\
-10 lesso…\n\
9 let him\n\
-9 let it\n\
32 let me\n\
-12 letter\n\
-9 letter from\n\
-27 letter in\n\
16 letter is\n\
23 letter read\n\
23 letters\n\
24 letters and\n\
13 leverandør\n\
-10 leverandøren\n\
-16 leveringsadresse\n\
-10 lever…\n\
-8 li\n\
-12 li wei\n\
-21 liable\n\
-22 liable for\n\
-21 liabl…\n\
8 liaison\n\
8 liais…\n\
10 liban\n\
-25 library\n\
-8 library card\n\
-31 libra…\n\
39 licence\n\
42 licence was\n\
13 license\n\
46 licen…\n\
46 lidt\n\
-17 lieka\n\
-21 life\n\
-8 life threatening\n\
27 lift\n\
34 lige\n\
-14 lige de\n\
-24 lige en\n\
10 lige er\n\
8 lige et\n\
19 lige har\n\
-8 lige når\n\
16 lige om\n\
21 liggende\n\
-54 ligger\n\
-20 ligger her\n\
-28 ligger i\n\
-34 ligge…\n\
-8 ligne\n\
-14 ligner\n\
-8 ligner den\n\
-18 ligne…\n\
-31 like\n\
9 like an\n\
8 like it\n\
9 like me\n\
-13 like that\n\
-11 like to\n\
-23 lillevang\n\
-22 lillevang @link\n\
-27 lille…\n\
14 limitas\n\
18 limit…\n\
34 limpi…\n\
28 line\n\
12 line and\n\
-8 line for\n\
18 line is\n\
29 line we\n\
69 link\n\
10 link @link\n\
19 link du\n\
20 link in\n\
10 link og\n\
-14 link til\n\
9 linked\n\
-13 linkedin\n\
-9 linkedin we\n\
11 linket\n\
-57 links\n\
-8 links hilsen\n\
-15 links in\n\
223 link|any\n\
-445 link|genuine\n\
-37 link|known\n\
501 link|lookalike\n\
263 link|other\n\
29 link|shortener\n\
-10 linspecteur\n\
-10 linsp…\n\
8 liquidity\n\
16 liqui…\n\
11 list\n\
-9 list of\n\
9 list so\n\
-15 liste\n\
11 listede\n\
-16 listeners\n\
-9 listening\n\
-8 listening to\n\
11 listesine\n\
16 litau…\n\
14 lithuania\n\
12 lithu…\n\
-9 litter\n\
-9 litte…\n\
-11 liv\n\
-51 live\n\
-13 llamada\n\
-12 llamada que\n\
-20 llama…\n\
10 llame\n\
11 llame…\n\
-12 llevaba\n\
-8 lleva…\n\
-15 lo\n\
29 loan\n\
-25 local\n\
16 lock\n\
12 locked out\n\
-8 locker\n\
-9 locke…\n\
11 lodtrækning\n\
11 lodtr…\n\
41 log\n\
19 log in\n\
47 log ind\n\
-9 log ins\n\
-11 log on\n\
-8 log på\n\
11 logge\n\
12 logge på\n\
12 logger\n\
18 logger du\n\
-10 logger ind\n\
-12 logging\n\
-12 loggi…\n\
54 login\n\
9 login code\n\
9 login fra\n\
-8 logo\n\
-43 lol\n\
11 long number\n\
-12 longer\n\
-20 longe…\n\
-31 looked\n\
-20 looked at\n\
-31 looke…\n\
-23 looks\n\
-13 looks like\n\
9 loper…\n\
-11 loppetorvet\n\
-12 loppe…\n\
45 lose\n\
-11 lost\n\
13 lost funds\n\
-9 lost or\n\
-11 lost property\n\
11 lot\n\
12 lots\n\
12 lots of\n\
23 lov\n\
20 lov til\n\
-23 love\n\
-11 love you\n\
16 lover\n\
11 lt\n\
36 lt00\n\
36 lt00 #\n\
-23 lu\n\
-8 lub\n\
8 lucia\n\
11 lucky\n\
11 luego\n\
39 lui\n\
-13 luk\n\
9 lukas\n\
-9 lukkes i\n\
20 lukket\n\
12 lukket i\n\
-11 lukket og\n\
26 lukke…\n\
-38 lunar\n\
-15 lunar appen\n\
19 lunar…\n\
10 lund\n\
-43 lutfen\n\
-43 lutfe…\n\
8 lyd\n\
12 lyd og\n\
-31 lyder\n\
-15 lyder det\n\
-11 lyder som\n\
-9 lyngby\n\
-9 lyngb…\n\
-26 lys\n\
-16 lyver\n\
-14 lå\n\
-11 lån\n\
-11 lån i\n\
-44 låne\n\
-9 låne #\n\
15 lånea…\n\
15 låse\n\
-40 læg\n\
-29 læg på\n\
16 lægge\n\
64 lægger\n\
8 lægger du\n\
58 lægger på\n\
21 lægges\n\
85 lægge…\n\
-24 læs\n\
38 læs den\n\
-9 læs mere\n\
46 læse\n\
-9 læse det\n\
25 læse koden\n\
18 læser\n\
27 læser du\n\
-12 læser…\n\
-9 læste\n\
-19 løber\n\
-19 løbet\n\
-13 løbet af\n\
-15 løn er\n\
-10 lønse…\n\
-18 lørdag\n\
-19 lørda…\n\
-11 løsning\n\
-9 løsni…\n\
23 m\n\
9 m kort\n\
12 m2\n\
25 ma\n\
8 ma io\n\
19 ma pan\n\
8 macchina\n\
8 macch…\n\
9 machen\n\
9 mache…\n\
18 machine\n\
30 machine you\n\
19 machi…\n\
-14 mad\n\
17 madde\n\
-27 made\n\
-9 made to\n\
-17 mads\n\
17 maersk\n\
17 maers…\n\
-9 magasin\n\
-9 magas…\n\
8 magaz…\n\
10 magistrate\n\
18 magis…\n\
-56 mai\n\
10 maiden\n\
10 maiden name\n\
10 maide…\n\
-25 mail\n\
-8 mail fra\n\
-11 mailadresse\n\
-11 mailadresse så\n\
-12 maila…\n\
8 mailb…\n\
-10 mailed\n\
-20 maile…\n\
-22 mails\n\
11 main number\n\
-35 maine\n\
-9 maintenance\n\
-15 maj\n\
18 majoration\n\
18 major…\n\
16 makbu…\n\
-9 make\n\
-8 make a\n\
-9 make it\n\
-11 make me\n\
-10 make sure\n\
15 make the\n\
-23 makes\n\
12 making\n\
10 making a\n\
10 makin…\n\
-17 malaga\n\
-17 malag…\n\
-9 malin…\n\
13 malmø\n\
11 malta\n\
30 mam\n\
-10 mama\n\
8 mama mi\n\
13 mamma\n\
-83 man\n\
-9 man ikke\n\
12 man is\n\
11 man on\n\
-24 man skal\n\
-8 manage\n\
26 manager\n\
32 manag…\n\
-14 manana\n\
-14 manan…\n\
14 manca…\n\
16 manchester\n\
12 manchester så\n\
13 manch…\n\
17 mand\n\
9 mand fra\n\
12 mand han\n\
-13 mandag\n\
16 mandag skal\n\
10 manda…\n\
-24 manden\n\
17 manden fra\n\
-15 manden i\n\
-15 mande…\n\
11 mands\n\
12 mands nummer\n\
-19 mange\n\
16 mange det\n\
15 mange penge\n\
27 manglende\n\
12 manglende porto\n\
27 mangler\n\
20 mangler #\n\
-15 mangler at\n\
-9 mangler betaling\n\
-11 mangler en\n\
-8 mangler stadig\n\
51 mangl…\n\
-19 manip…\n\
22 mano\n\
8 manually\n\
8 manua…\n\
-11 map\n\
12 mappe…\n\
-24 march\n\
16 marked\n\
-11 market\n\
10 marketing\n\
23 marke…\n\
-8 married\n\
-9 marri…\n\
11 masas…\n\
25 masz\n\
-20 matas\n\
14 match\n\
10 matched\n\
-19 matcher\n\
-12 match…\n\
-20 material\n\
-21 mater…\n\
-18 matter to\n\
8 maximum\n\
8 maxim…\n\
-91 may\n\
-36 may be\n\
-9 may bring\n\
13 may hear\n\
21 maybe\n\
195 me\n\
-14 me a\n\
34 me and\n\
-10 me any\n\
49 me back\n\
10 me can\n\
14 me choose\n\
10 me dice\n\
-8 me for\n\
-12 me ha\n\
19 me i\n\
-8 me id\n\
-12 me if\n\
11 me its\n\
35 me my\n\
8 me ok\n\
-17 me on\n\
-10 me one\n\
31 me only\n\
-8 me or\n\
-15 me puedes\n\
8 me screenshot\n\
25 me so\n\
8 me take\n\
21 me the\n\
23 me this\n\
21 me to\n\
-12 me tonight\n\
14 me what\n\
47 me your\n\
-25 mea\n\
10 means\n\
-8 meant\n\
18 meantime\n\
18 meant…\n\
-30 med\n\
-14 med #\n\
16 med alle\n\
18 med bruger\n\
-10 med dao\n\
-18 med det\n\
-18 med din\n\
-23 med en\n\
-10 med et\n\
-24 med fødselsdagen\n\
15 med i\n\
10 med koden\n\
38 med kort\n\
21 med kortnummer\n\
17 med link\n\
12 med min\n\
-21 med mitid\n\
-8 med mobilepay\n\
27 med og\n\
-13 med posten\n\
-8 medbring\n\
-12 medbr…\n\
9 meddelelse\n\
8 meddelelse fra\n\
12 medde…\n\
10 medfører\n\
10 medfø…\n\
-8 medical helpline\n\
44 medicare\n\
9 medicine\n\
36 medic…\n\
9 medlemmer\n\
-23 meet\n\
-9 meet by\n\
-40 meeting\n\
-15 meeting and\n\
-9 meeting is\n\
-40 meeti…\n\
-14 mega\n\
40 meget\n\
22 mein\n\
-8 mektu…\n\
13 melder\n\
17 melde…\n\
-15 member\n\
-18 membership\n\
-11 membership fee\n\
-20 membe…\n\
-16 meme\n\
-9 memur\n\
34 men\n\
14 men der\n\
-14 men det\n\
13 men du\n\
15 men min\n\
29 men så\n\
16 men vi\n\
12 mener\n\
9 menes…\n\
-12 mennesker\n\
-10 menne…\n\
8 mens\n\
-15 mens en\n\
18 mens vi\n\
21 mention\n\
19 mention it\n\
13 menti…\n\
9 mentor\n\
9 mento…\n\
-13 menu\n\
-16 menvo…\n\
-12 merci\n\
-8 merci de\n\
-38 mere\n\
-13 mere end\n\
-16 merge\n\
8 merge…\n\
8 mesaj\n\
-10 mesaj…\n\
49 message\n\
32 message from\n\
10 message is\n\
-9 messages that\n\
-111 message|addressed\n\
-354 message|framed\n\
159 message|now\n\
44 messa…\n\
12 messenger\n\
12 messe…\n\
-11 met\n\
-14 metal…\n\
13 mets\n\
-8 mette\n\
21 metto\n\
61 meu\n\
8 meu nou\n\
107 mi\n\
8 mi a\n\
8 mi arrestano\n\
-13 mi i\n\
8 mi pe\n\
9 mi vecina\n\
17 mia\n\
8 mia banca\n\
15 mich\n\
48 microsoft\n\
59 micro…\n\
-9 middle of\n\
10 midlertidige\n\
13 midle…\n\
14 midnat\n\
14 midna…\n\
24 midnight\n\
24 midni…\n\
-10 mie\n\
-8 mientras\n\
-8 mient…\n\
43 mig\n\
-15 mig #\n\
22 mig der\n\
8 mig det\n\
16 mig du\n\
8 mig en\n\
8 mig her\n\
13 mig hvis\n\
11 mig i\n\
23 mig så\n\
17 mig til\n\
-16 might\n\
-13 might be\n\
12 migration\n\
17 migra…\n\
8 mikke…\n\
19 mikrofon\n\
9 mikrofonen\n\
27 mikro…\n\
-10 mil\n\
-8 milio…\n\
-27 milk\n\
9 mille\n\
17 million\n\
-12 millioner\n\
-13 millioner kroner\n\
62 min\n\
21 min #\n\
-26 min @link\n\
-13 min a\n\
-25 min bank\n\
-23 min del\n\
13 min egen\n\
9 min husleje\n\
9 min ipad\n\
15 min kollega\n\
19 min konto\n\
-11 min kusine\n\
16 min mand\n\
12 min mands\n\
12 min or\n\
-22 min side\n\
16 min skærm\n\
49 min telefon\n\
-14 min udlejer\n\
16 min ven\n\
29 mine\n\
12 minister\n\
27 ministry\n\
22 ministry of\n\
47 minis…\n\
8 minor…\n\
-17 minsu\n\
14 minuciu\n\
14 minuc…\n\
10 minuit\n\
10 minui…\n\
11 minute\n\
27 minutes\n\
11 minutes to\n\
-11 minutos\n\
-31 minutter\n\
11 minutter jeg\n\
33 minut…\n\
25 mio\n\
-12 miro\n\
-10 misbrug\n\
-8 misbr…\n\
-17 misin\n\
8 misin acil\n\
9 misiniz\n\
9 misin…\n\
-18 misma\n\
13 mismo\n\
10 missed\n\
9 misse…\n\
50 missing\n\
48 missi…\n\
24 mistake\n\
-8 mistake can\n\
-14 mistake i\n\
11 mistake please\n\
-12 mistanke\n\
-11 mistanke om\n\
12 mista…\n\
-16 mistede\n\
-8 mistede #\n\
19 mister\n\
11 mister du\n\
23 mistænkt\n\
28 mistæ…\n\
-15 misuse\n\
-10 misuse of\n\
-17 misus…\n\
-37 mit\n\
9 mit @link\n\
-9 mit cpr\n\
17 mit id\n\
-39 mit kort\n\
113 mitid\n\
-8 mitid #\n\
41 mitid @link\n\
-8 mitid and\n\
26 mitid app\n\
-8 mitid at\n\
16 mitid bare\n\
-9 mitid before\n\
19 mitid bruger\n\
-14 mitid code\n\
-8 mitid du\n\
-12 mitid erhverv\n\
27 mitid for\n\
20 mitid her\n\
12 mitid here\n\
-19 mitid i\n\
-8 mitid if\n\
-19 mitid ile\n\
-15 mitid inden\n\
12 mitid login\n\
15 mitid now\n\
8 mitid nu\n\
-13 mitid når\n\
22 mitid og\n\
10 mitid open\n\
-11 mitid over\n\
-29 mitid på\n\
-27 mitid support\n\
10 mitid så\n\
-17 mitid til\n\
35 mitid user\n\
-14 mitid your\n\
23 mitid لديك\n\
13 mme\n\
22 mobil\n\
9 mobilbank\n\
-14 mobilbanken\n\
-16 mobile\n\
27 mobilen\n\
35 mobilepay\n\
50 mobilepay #\n\
-8 mobilepay and\n\
10 mobilepay box\n\
-25 mobilepay du\n\
10 mobilepay for\n\
-13 mobilepay ile\n\
12 mobilepay now\n\
-9 mobilepay når\n\
10 mobilepay til\n\
35 mobilepay to\n\
-20 mobilepay when\n\
8 mobilepay your\n\
-15 mobilepaye\n\
14 mod\n\
14 mod et\n\
17 modregnes\n\
17 modre…\n\
26 modtage\n\
22 modtager\n\
-35 modtaget\n\
-29 modtaget din\n\
19 modtaget en\n\
11 modta…\n\
-14 moge\n\
-10 moi\n\
20 moj\n\
10 moj nowy\n\
9 mokesciu\n\
27 mom\n\
14 moment\n\
14 momen…\n\
12 moms #\n\
13 mon\n\
-13 mon #\n\
18 mon compte\n\
-9 mona\n\
-9 mona fra\n\
-51 monday\n\
-11 monday the\n\
-9 monday your\n\
-52 monda…\n\
62 money\n\
8 money #\n\
9 money @link\n\
-23 money abroad\n\
8 money and\n\
-9 money belongs\n\
51 money comes\n\
-16 money for\n\
-12 money from\n\
29 money here\n\
-9 money is\n\
-44 money laundering\n\
9 money on\n\
-8 money to\n\
18 money you\n\
119 money.amount|claims\n\
19 money.amount|denies\n\
119 money.amount|live\n\
50 money.amount|live money.amount|reader\n\
38 money.amount|live money.amount|speaks\n\
114 money.amount|live money.unusual-means|live\n\
39 money.amount|live money.unusual-means|reader\n\
9 money.amount|live money.unusual-means|speaks\n\
62 money.amount|live money.valuables|live\n\
8 money.amount|live money.valuables|reader\n\
14 money.amount|live money.valuables|speaks\n\
29 money.amount|live person.adviser|live\n\
9 money.amount|live person.adviser|reader\n\
42 money.amount|live person.agent|live\n\
26 money.amount|live person.agent|reader\n\
16 money.amount|live person.agent|speaks\n\
23 money.amount|live person.buyer|live\n\
13 money.amount|live person.buyer|reader\n\
19 money.amount|live person.family|live\n\
16 money.amount|live person.family|reader\n\
-25 money.amount|live person.family|speaks\n\
23 money.amount|live person.landlord|live\n\
-11 money.amount|live person.landlord|reader\n\
24 money.amount|live person.recruiter|live\n\
9 money.amount|live person.recruiter|reader\n\
15 money.amount|live person.recruiter|speaks\n\
74 money.amount|live threat.arrest|live\n\
32 money.amount|live threat.arrest|reader\n\
37 money.amount|live threat.block|live\n\
11 money.amount|live threat.block|speaks\n\
31 money.amount|live threat.court|live\n\
12 money.amount|live threat.court|reader\n\
17 money.amount|live threat.cutoff|live\n\
11 money.amount|live threat.cutoff|reader\n\
112 money.amount|live threat.deadline|live\n\
-8 money.amount|live threat.deadline|reader\n\
34 money.amount|live threat.deadline|speaks\n\
25 money.amount|live threat.debt|live\n\
24 money.amount|live threat.debt|reader\n\
29 money.amount|live threat.deportation|live\n\
21 money.amount|live threat.deportation|reader\n\
21 money.amount|live threat.exposure|live\n\
19 money.amount|live threat.exposure|reader\n\
29 money.amount|live threat.return|live\n\
72 money.amount|reader\n\
44 money.amount|reader money.amount|speaks\n\
45 money.amount|reader money.unusual-means|live\n\
35 money.amount|reader money.unusual-means|reader\n\
44 money.amount|reader money.valuables|live\n\
14 money.amount|reader money.valuables|speaks\n\
8 money.amount|reader person.adviser|reader\n\
20 money.amount|reader person.agent|live\n\
33 money.amount|reader person.agent|reader\n\
15 money.amount|reader person.agent|speaks\n\
14 money.amount|reader person.family|live\n\
-21 money.amount|reader person.family|speaks\n\
8 money.amount|reader person.landlord|live\n\
9 money.amount|reader person.recruiter|live\n\
14 money.amount|reader threat.arrest|live\n\
11 money.amount|reader threat.arrest|reader\n\
-21 money.amount|reader threat.block|reader\n\
13 money.amount|reader threat.court|reader\n\
12 money.amount|reader threat.cutoff|live\n\
10 money.amount|reader threat.cutoff|reader\n\
64 money.amount|reader threat.deadline|live\n\
8 money.amount|reader threat.deadline|reader\n\
13 money.amount|reader threat.deadline|speaks\n\
10 money.amount|reader threat.deportation|live\n\
9 money.amount|reader threat.deportation|reader\n\
13 money.amount|reader threat.exposure|live\n\
13 money.amount|reader threat.exposure|reader\n\
13 money.amount|reports\n\
41 money.amount|speaks\n\
13 money.amount|speaks money.unusual-means|live\n\
-9 money.amount|speaks money.valuables|live\n\
11 money.amount|speaks person.agent|live\n\
9 money.amount|speaks person.agent|reader\n\
9 money.amount|speaks person.family|reader\n\
8 money.amount|speaks person.family|speaks\n\
10 money.amount|speaks threat.arrest|reader\n\
11 money.amount|speaks threat.block|live\n\
15 money.amount|speaks threat.deadline|reader\n\
8 money.amount|speaks threat.deadline|speaks\n\
8 money.amount|speaks threat.debt|live\n\
8 money.amount|speaks threat.exposure|live\n\
94 money.unusual-means|claims\n\
94 money.unusual-means|live\n\
37 money.unusual-means|live money.unusual-means|reader\n\
19 money.unusual-means|live money.unusual-means|speaks\n\
-11 money.unusual-means|live money.valuables|live\n\
10 money.unusual-means|live money.valuables|reader\n\
17 money.unusual-means|live person.adviser|live\n\
13 money.unusual-means|live person.adviser|reader\n\
10 money.unusual-means|live person.adviser|speaks\n\
16 money.unusual-means|live person.agent|live\n\
60 money.unusual-means|live person.family|live\n\
47 money.unusual-means|live person.family|reader\n\
26 money.unusual-means|live person.family|speaks\n\
24 money.unusual-means|live person.landlord|live\n\
-10 money.unusual-means|live threat.arrest|live\n\
15 money.unusual-means|live threat.block|live\n\
11 money.unusual-means|live threat.block|reader\n\
-11 money.unusual-means|live threat.block|speaks\n\
11 money.unusual-means|live threat.court|reader\n\
69 money.unusual-means|live threat.deadline|live\n\
12 money.unusual-means|live threat.deadline|reader\n\
8 money.unusual-means|live threat.debt|live\n\
8 money.unusual-means|live threat.debt|reader\n\
12 money.unusual-means|live threat.exposure|live\n\
12 money.unusual-means|live threat.exposure|reader\n\
42 money.unusual-means|reader\n\
8 money.unusual-means|reader person.agent|live\n\
9 money.unusual-means|reader person.buyer|reader\n\
44 money.unusual-means|reader person.family|live\n\
37 money.unusual-means|reader person.family|reader\n\
11 money.unusual-means|reader person.family|speaks\n\
14 money.unusual-means|reader person.landlord|live\n\
9 money.unusual-means|reader threat.block|reader\n\
18 money.unusual-means|reader threat.deadline|live\n\
20 money.unusual-means|speaks\n\
-9 money.unusual-means|speaks threat.deadline|speaks\n\
9 money.unusual-means|speaks threat.exposure|live\n\
9 money.unusual-means|speaks threat.exposure|reader\n\
54 money.valuables|claims\n\
-26 money.valuables|denies\n\
54 money.valuables|live\n\
86 money.valuables|live money.valuables|reader\n\
26 money.valuables|live money.valuables|speaks\n\
61 money.valuables|live person.agent|live\n\
11 money.valuables|live person.agent|reader\n\
-19 money.valuables|live person.buyer|live\n\
9 money.valuables|live person.buyer|reader\n\
40 money.valuables|live person.family|live\n\
21 money.valuables|live person.family|speaks\n\
14 money.valuables|live person.landlord|live\n\
29 money.valuables|live threat.arrest|live\n\
19 money.valuables|live threat.arrest|reader\n\
12 money.valuables|live threat.arrest|speaks\n\
-12 money.valuables|live threat.block|live\n\
-34 money.valuables|live threat.court|live\n\
20 money.valuables|live threat.deadline|live\n\
26 money.valuables|live threat.deadline|reader\n\
-18 money.valuables|live threat.deadline|speaks\n\
9 money.valuables|live threat.return|live\n\
63 money.valuables|reader\n\
14 money.valuables|reader money.valuables|speaks\n\
11 money.valuables|reader person.agent|live\n\
-10 money.valuables|reader person.agent|speaks\n\
18 money.valuables|reader person.buyer|live\n\
8 money.valuables|reader person.buyer|reader\n\
10 money.valuables|reader person.buyer|speaks\n\
17 money.valuables|reader person.family|live\n\
13 money.valuables|reader person.family|reader\n\
-8 money.valuables|reader person.landlord|reader\n\
14 money.valuables|reader threat.arrest|live\n\
16 money.valuables|reader threat.arrest|reader\n\
-13 money.valuables|reader threat.block|live\n\
26 money.valuables|reader threat.deadline|live\n\
10 money.valuables|reader threat.deadline|reader\n\
-18 money.valuables|reports\n\
26 money.valuables|speaks\n\
10 money.valuables|speaks person.agent|live\n\
10 money.valuables|speaks person.agent|reader\n\
14 money.valuables|speaks person.family|live\n\
10 money.valuables|speaks person.family|reader\n\
8 moneygram\n\
93 money|claims\n\
-8 money|denies\n\
-9 money|reports\n\
82 money|speaks\n\
13 money…\n\
11 monsieur\n\
11 monsi…\n\
23 month\n\
9 month and\n\
13 month but\n\
-11 month deposit\n\
-15 monthly\n\
-24 months\n\
-8 months rent\n\
-40 month…\n\
-32 mor\n\
-9 mor det\n\
-33 more\n\
-23 more on\n\
21 more people\n\
11 more please\n\
-10 morfar\n\
-10 morfa…\n\
-41 morgen\n\
-43 morge…\n\
12 mormor\n\
15 mormor har\n\
10 morning\n\
10 morni…\n\
-10 mot\n\
-8 mot de\n\
14 mothe…\n\
27 mouse\n\
21 mouse and\n\
-33 move\n\
17 move it\n\
-19 move out\n\
-15 move the\n\
-11 move your\n\
-8 moved\n\
18 moved in\n\
-20 moved to\n\
-10 moving\n\
-13 moving in\n\
-10 movin…\n\
8 mowic\n\
10 mozna\n\
-12 mr\n\
-19 ms\n\
-12 msgs\n\
23 much\n\
13 much is\n\
8 much you\n\
-10 muldyr\n\
-10 muldy…\n\
-12 mulig…\n\
-89 mum\n\
-24 mum i\n\
8 municipality\n\
12 musait\n\
12 musai…\n\
15 muslu…\n\
8 muss\n\
85 must\n\
55 must be\n\
12 must confirm\n\
8 must first\n\
-12 must move\n\
-18 must pay\n\
9 must verify\n\
13 musun\n\
13 musze\n\
8 mutti\n\
65 my\n\
14 my address\n\
9 my agent\n\
22 my assistant\n\
11 my aunt\n\
-12 my bike\n\
21 my brother\n\
8 my cousin\n\
9 my dad\n\
-15 my danish\n\
-10 my daughter\n\
50 my driving\n\
24 my full\n\
-11 my half\n\
29 my manager\n\
-20 my mitid\n\
-28 my number\n\
13 my own\n\
-16 my passport\n\
22 my phone\n\
12 my pin\n\
10 my revolut\n\
13 my roommate\n\
11 my sisters\n\
20 my teacher\n\
8 my uncle\n\
9 my wallet\n\
-24 myself\n\
-24 mysel…\n\
54 må\n\
20 må du\n\
74 må ikke\n\
-17 må jeg\n\
-9 måde og\n\
-21 mål\n\
-18 mål og\n\
8 måned\n\
-9 måneder\n\
13 måneders\n\
-19 måske\n\
-12 mælk\n\
-9 mærke…\n\
8 møble…\n\
14 møde\n\
14 møde op\n\
-8 mødelokalet\n\
-39 mødel…\n\
-9 mødet\n\
-8 n\n\
28 na\n\
-27 na @link\n\
9 na whatsapp\n\
-13 nabo\n\
-8 nada\n\
10 nakaz\n\
13 nakit\n\
90 name\n\
-8 name address\n\
21 name and\n\
15 name is\n\
-15 name on\n\
11 name the\n\
14 namie\n\
10 napisz\n\
13 napis…\n\
-8 nasil\n\
-12 natale\n\
-12 natal…\n\
85 national\n\
52 national police\n\
23 national unit\n\
11 nationalbanken\n\
107 natio…\n\
15 navn\n\
-9 navn en\n\
-17 navn på\n\
11 nda\n\
46 ne\n\
-8 ne jus\n\
-13 ne vous\n\
12 neapmoketa\n\
24 neapm…\n\
-16 nearly\n\
-16 nearl…\n\
16 necesito\n\
14 necesito que\n\
8 neces…\n\
-8 ned for\n\
-13 ned i\n\
10 ned og\n\
8 ned på\n\
17 nede\n\
20 nedek…\n\
11 nedenstående\n\
18 neden…\n\
-14 nederst\n\
-14 neder…\n\
36 need\n\
67 need #\n\
-11 need a\n\
-17 need my\n\
-10 need not\n\
-8 need please\n\
-24 need to\n\
37 need you\n\
-28 needs\n\
16 negaliu\n\
14 negal…\n\
12 neighbour\n\
19 neigh…\n\
-24 nej\n\
12 nej det\n\
-13 nej politiet\n\
30 nej så\n\
-11 nel\n\
12 nem\n\
52 nemid\n\
-10 nemid nøglekort\n\
-68 nemkonto\n\
-10 nemkonto in\n\
-70 nemko…\n\
-19 nemmeno\n\
-17 nemme…\n\
10 nepotul\n\
10 nepotul meu\n\
10 nepot…\n\
-18 nereikia\n\
-27 nerei…\n\
-8 nesakykite\n\
-11 nesak…\n\
-14 nessu…\n\
-15 nest\n\
-15 nest pas\n\
12 nesum…\n\
-49 netbank\n\
-10 netbank med\n\
-37 netbanken\n\
-93 netba…\n\
21 nets\n\
-9 netto\n\
-8 netvæ…\n\
8 network\n\
8 netwo…\n\
-128 never\n\
-35 never ask\n\
-9 never calls\n\
-13 never do\n\
-9 never give\n\
-8 never writes\n\
8 nevoie\n\
8 nevoi…\n\
-16 new\n\
-13 new account\n\
-32 new card\n\
-11 new in\n\
15 new letter\n\
-12 new number\n\
12 new payee\n\
-10 new phone\n\
-16 new rules\n\
11 new security\n\
-8 new sign\n\
-14 news\n\
-10 news the\n\
-78 next\n\
14 next day\n\
-13 next time\n\
-9 next week\n\
-9 next year\n\
11 nic\n\
-14 nice\n\
-9 nice day\n\
-9 niciodata\n\
-9 nicio…\n\
41 nie\n\
-8 nie dziala\n\
10 niece\n\
-13 niekam\n\
-18 nieka…\n\
-14 nieko\n\
-10 nieko daryti\n\
-45 night\n\
-12 night shift\n\
-9 nights\n\
-9 night…\n\
13 nina\n\
-25 nine\n\
-8 nine and\n\
-13 nine to\n\
-8 nineteen\n\
12 ninety\n\
-63 no\n\
-8 no #\n\
11 no code\n\
23 no cost\n\
-15 no danish\n\
-13 no fee\n\
-9 no hurry\n\
16 no its\n\
12 no le\n\
-8 no longer\n\
12 no me\n\
-8 no need\n\
8 no risk\n\
-20 no rush\n\
-9 no such\n\
10 no viewing\n\
-8 no we\n\
-30 nobody\n\
14 nobody can\n\
-8 nobody from\n\
14 nobody may\n\
-30 nobod…\n\
-15 noch\n\
10 node\n\
-43 nogen\n\
-9 nogen der\n\
8 nogen heller\n\
-85 noget\n\
-24 noget andet\n\
12 noget at\n\
-35 noget i\n\
9 noget men\n\
10 noget op\n\
18 noget til\n\
33 noget vi\n\
28 nogle\n\
-22 noi\n\
-9 nok\n\
-9 nokta…\n\
19 nom\n\
8 nom de\n\
-8 nome\n\
-13 nome e\n\
-17 non\n\
10 non eu\n\
8 non li\n\
9 non si\n\
-17 none\n\
-11 none of\n\
27 noon\n\
18 nordea fraud\n\
12 nordic\n\
18 nordi…\n\
17 norlys\n\
17 norly…\n\
35 normal\n\
8 normalt\n\
46 norma…\n\
-21 norrfly\n\
-16 norrfly account\n\
-21 norrf…\n\
-9 norton\n\
-9 norto…\n\
-13 nostro\n\
-14 nostro nome\n\
-16 nostr…\n\
152 not\n\
13 not all\n\
-12 not be\n\
-8 not being\n\
-10 not by\n\
8 not come\n\
11 not deliver\n\
-21 not even\n\
-11 not have\n\
20 not lose\n\
-18 not me\n\
-9 not need\n\
15 not on\n\
12 not order\n\
-9 not ours\n\
34 not paid\n\
13 not registered\n\
-16 not send\n\
-9 not share\n\
8 not shut\n\
16 not tell\n\
18 not the\n\
17 not through\n\
-12 not to\n\
-15 not us\n\
17 not you\n\
14 notaire\n\
14 notai…\n\
15 notar…\n\
9 noter\n\
29 notes one\n\
-24 nothing\n\
-9 nothing for\n\
-18 nothing to\n\
-29 nothi…\n\
18 notification\n\
15 notif…\n\
-8 nous ne\n\
-12 nouve…\n\
-13 nov\n\
-27 nov #\n\
-54 november\n\
-8 november at\n\
-59 novem…\n\
271 now\n\
11 now #\n\
15 now by\n\
29 now dont\n\
8 now he\n\
13 now if\n\
11 now in\n\
13 now it\n\
9 now its\n\
16 now on\n\
12 now or\n\
14 now says\n\
12 now so\n\
-14 now the\n\
11 now to\n\
11 now with\n\
69 nr\n\
17 nsk\n\
9 nsk og\n\
130 nu\n\
8 nu det\n\
17 nu godkend\n\
10 nu godt\n\
31 nu med\n\
11 nu og\n\
12 nu skal\n\
11 nu tager\n\
-9 nu trebuie\n\
-11 nu va\n\
20 nu vil\n\
18 nuevo\n\
14 nuevo en\n\
9 nukop…\n\
19 nulstiller\n\
12 nulst…\n\
11 numaram\n\
9 numarami\n\
-20 numarani\n\
-30 numaranizi\n\
-11 numarasi\n\
10 numarasini\n\
26 numarayi\n\
9 numarul\n\
66 number\n\
25 number and\n\
11 number cvc\n\
12 number do\n\
-11 number for\n\
-11 number from\n\
10 number i\n\
11 number im\n\
-9 number in\n\
10 number instead\n\
-11 number now\n\
13 number on\n\
-21 number or\n\
15 number please\n\
-11 number so\n\
12 number that\n\
9 number the\n\
-11 number to\n\
-8 number what\n\
10 number when\n\
28 number with\n\
-11 number within\n\
11 numbers\n\
32 numbers on\n\
85 numbe…\n\
10 numer\n\
-8 numeris\n\
59 numero\n\
11 numero di\n\
12 numeros\n\
94 numer…\n\
12 numes…\n\
26 nummer\n\
28 nummer #\n\
-10 nummer men\n\
-10 nummer står\n\
26 numme…\n\
-12 nuo\n\
-19 nuovo\n\
11 nurse…\n\
20 ny\n\
38 ny besked\n\
-9 ny enhed\n\
9 ny leverandør\n\
-21 ny telefon\n\
12 nye\n\
-8 nyhedsbrevet\n\
-8 nyhedsbrevet nederst\n\
-14 nyhed…\n\
24 nykredit\n\
24 nykre…\n\
-24 nyt\n\
-13 nyt kort\n\
10 nyt nr\n\
9 nyt nummer\n\
8 nytter\n\
8 nytter det\n\
8 nytte…\n\
-8 nytår\n\
11 nå\n\
9 nå at\n\
-144 når\n\
11 når de\n\
-30 når den\n\
-45 når du\n\
-23 når en\n\
-23 når i\n\
8 når mitid\n\
-12 når vi\n\
-66 næste\n\
-24 næste gang\n\
8 næsten\n\
8 næste…\n\
13 næstved\n\
13 næstv…\n\
11 nødt\n\
11 nødt til\n\
-8 nøglekort\n\
15 nøglekortet\n\
11 nøglen\n\
19 nøgle…\n\
10 nørrebro #\n\
-9 nørrebrogade\n\
-12 nørre…\n\
12 o\n\
-29 o #\n\
-11 o di\n\
12 o me\n\
-13 o odpowiedz\n\
19 o yuzden\n\
-8 oak\n\
-8 oameni\n\
-8 oamen…\n\
-8 object\n\
-11 objec…\n\
12 obligatorisk\n\
-9 oblig…\n\
-14 occhio\n\
-14 occhi…\n\
-39 october\n\
-16 october #\n\
-39 octob…\n\
-13 octubre\n\
-13 octub…\n\
35 od\n\
11 oddam\n\
23 odense\n\
27 odens…\n\
-11 oder\n\
-13 odpowiedz\n\
14 odwol…\n\
25 of\n\
-19 of #\n\
9 of an\n\
23 of birth\n\
-10 of charge\n\
9 of denmark\n\
-8 of enquiries\n\
20 of justice\n\
38 of my\n\
16 of ours\n\
-8 of six\n\
-13 of something\n\
-12 of tea\n\
-36 of the\n\
-21 of them\n\
19 of those\n\
-11 of you\n\
33 of your\n\
-8 ofc\n\
-8 off at\n\
-11 off in\n\
9 off the\n\
8 offence\n\
11 offen…\n\
-16 offered\n\
-9 offerfonden\n\
-40 offer…\n\
47 office\n\
-11 office at\n\
12 office there\n\
53 officer\n\
13 officer jensen\n\
8 officer on\n\
-9 officer who\n\
-8 officers\n\
-13 officers and\n\
83 offic…\n\
11 og\n\
-13 og #\n\
17 og adresse\n\
-14 og alligevel\n\
-9 og anmeld\n\
23 og at\n\
-19 og beder\n\
18 og bekræft\n\
8 og bekræfter\n\
14 og betal\n\
16 og bliver\n\
22 og cpr\n\
47 og den\n\
8 og der\n\
-14 og det\n\
24 og din\n\
11 og dine\n\
20 og dit\n\
-22 og en\n\
8 og et\n\
-15 og fik\n\
-9 og fortæller\n\
11 og giver\n\
13 og godkend\n\
8 og han\n\
15 og henter\n\
9 og huset\n\
26 og hvad\n\
21 og hvor\n\
-11 og ingen\n\
17 og kan\n\
21 og kode\n\
-12 og koden\n\
-23 og kontakt\n\
14 og kontonummer\n\
-11 og købte\n\
8 og log\n\
-17 og læg\n\
21 og læse\n\
27 og min\n\
-8 og mitid\n\
-8 og moms\n\
34 og må\n\
30 og nu\n\
12 og om\n\
25 og pas\n\
-16 og ring\n\
-9 og ringede\n\
-8 og sagde\n\
25 og send\n\
8 og sende\n\
8 og sender\n\
-8 og sendt\n\
-14 og siger\n\
8 og skrive\n\
69 og så\n\
-8 og to\n\
-9 og var\n\
-9 og vi\n\
-9 og ville\n\
8 og ydelser\n\
13 oggi\n\
9 også bruge\n\
-12 også når\n\
17 oh\n\
-8 oister\n\
-8 oiste…\n\
-9 ok\n\
-11 ok #\n\
-26 ok so\n\
14 ok when\n\
19 okay\n\
-11 okay i\n\
15 okay so\n\
-9 oktober\n\
-9 oktob…\n\
-8 okumak\n\
-8 okumak icin\n\
-8 okuma…\n\
18 olarak\n\
18 olara…\n\
21 old\n\
13 old account\n\
-11 old one\n\
10 old phone\n\
-11 oldem…\n\
9 oldug…\n\
12 olup\n\
-35 om\n\
32 om #\n\
10 om dagen\n\
-23 om du\n\
-17 om en\n\
9 om et\n\
31 om jeg\n\
12 om jeres\n\
-10 om koder\n\
50 om lidt\n\
-8 om misbrug\n\
-10 om mit\n\
14 om måneden\n\
11 om sagen\n\
-15 om smser\n\
-13 om svindel\n\
26 om til\n\
-10 om ugen\n\
-11 omar\n\
13 omfattet\n\
13 omfattet af\n\
11 omfat…\n\
14 on\n\
-45 on #\n\
-105 on @link\n\
28 on a\n\
18 on account\n\
-13 on dba\n\
-9 on friday\n\
23 on hold\n\
13 on instagram\n\
-8 on it\n\
-41 on its\n\
-13 on linkedin\n\
12 on me\n\
22 on mobilepay\n\
-22 on monday\n\
8 on my\n\
-15 on our\n\
11 on phone\n\
-14 on purpose\n\
-28 on saturday\n\
11 on screen\n\
-9 on site\n\
-11 on sunday\n\
-9 on teams\n\
28 on telegram\n\
-53 on the\n\
-20 on their\n\
30 on this\n\
21 on thursday\n\
-9 on to\n\
-24 on tuesday\n\
-11 on video\n\
-12 on wednesday\n\
22 on whatsapp\n\
-8 on windows\n\
30 on your\n\
14 onaylandi\n\
17 onayl…\n\
16 one\n\
18 one #\n\
28 one by\n\
-12 one call\n\
-12 one day\n\
10 one hour\n\
12 one i\n\
58 one of\n\
-9 one on\n\
-11 one one\n\
13 one to\n\
-13 one with\n\
23 ones\n\
28 ones with\n\
13 oni\n\
15 online banking\n\
225 only\n\
22 only #\n\
12 only be\n\
28 only for\n\
8 only got\n\
40 only have\n\
16 only if\n\
10 only one\n\
15 only pay\n\
20 only the\n\
-10 ons\n\
-20 onsdag\n\
-10 onsdag den\n\
-20 onsda…\n\
-13 ont\n\
61 onu\n\
-16 op @link\n\
29 op for\n\
-9 op igen\n\
25 op og\n\
-8 op på\n\
20 op som\n\
-14 op til\n\
10 opdaget\n\
10 opdater dine\n\
12 open\n\
-15 open an\n\
-15 open for\n\
12 open the\n\
-30 open till\n\
25 opened\n\
25 opene…\n\
-13 opening\n\
-14 opening hours\n\
-13 openi…\n\
29 opera…\n\
-8 opgave\n\
-9 opgørelsen\n\
15 ophold\n\
-18 opholdstilladelse\n\
-11 ophol…\n\
20 ophører\n\
20 ophør…\n\
12 opinion\n\
12 opini…\n\
-9 opkald\n\
-9 opkaldene\n\
-18 opkal…\n\
-14 opkræ…\n\
8 opladning\n\
12 opladningen\n\
20 oplad…\n\
17 oplys\n\
12 oplys dit\n\
-12 oplyse\n\
22 oplysninger\n\
9 oplys…\n\
8 oprette\n\
14 opretter\n\
27 oprettet\n\
50 opret…\n\
-16 ops\n\
11 opsagt\n\
11 opsag…\n\
-15 opsig\n\
-12 opsparing\n\
-8 opspa…\n\
-18 opt\n\
-13 opt out\n\
-17 optagelsen\n\
-9 optaget biometri\n\
-19 optag…\n\
-14 optræder\n\
-14 optræ…\n\
-172 or\n\
-8 or another\n\
-10 or at\n\
-9 or bank\n\
-9 or change\n\
9 or it\n\
-14 or just\n\
-9 or mitid\n\
-10 or ring\n\
-9 or see\n\
-12 or should\n\
-9 or stolen\n\
-15 or use\n\
18 or you\n\
-15 or your\n\
14 ora\n\
-10 orden\n\
-13 orden at\n\
-66 order\n\
-20 order #\n\
-10 order a\n\
8 order and\n\
-10 order has\n\
-9 order id\n\
-9 order in\n\
15 order of\n\
-11 ordre\n\
-20 organ…\n\
-13 originale\n\
-19 origi…\n\
-69 os\n\
23 os der\n\
-14 os i\n\
-13 oszus…\n\
-13 other one\n\
9 other way\n\
8 others\n\
15 others who\n\
30 otherwise\n\
19 otherwise the\n\
-23 otherwise you\n\
38 other…\n\
9 otomatik\n\
9 otoma…\n\
-14 otp\n\
-10 otra\n\
20 otrzy…\n\
-9 otte\n\
11 ou\n\
-8 ought\n\
-8 ought to\n\
16 oui\n\
-56 our\n\
-22 our app\n\
-17 our bank\n\
11 our company\n\
-10 our customers\n\
17 our depot\n\
-8 our lawyer\n\
-10 our member\n\
-10 our security\n\
-14 our website\n\
68 out\n\
12 out and\n\
15 out before\n\
14 out by\n\
-10 out on\n\
-22 outside\n\
-11 outside the\n\
-17 outsi…\n\
8 oven\n\
-12 over #\n\
19 over på\n\
25 over telefonen\n\
14 over to\n\
-26 overføre\n\
21 overføre dem\n\
-10 overfører\n\
10 overførsel på\n\
-29 overførsel så\n\
13 overførslen\n\
-19 overførsler\n\
-16 overførsler med\n\
-13 overført\n\
8 overført til\n\
14 overf…\n\
8 overpaid\n\
8 overp…\n\
-16 overraskelse\n\
-17 overr…\n\
-12 overs…\n\
8 overtager\n\
26 overt…\n\
-8 overv…\n\
9 owe\n\
15 owe #\n\
-9 owe you\n\
21 own\n\
22 owner\n\
16 owner of\n\
-22 owners\n\
-15 owner…\n\
47 p\n\
14 p @link\n\
60 paa\n\
9 paa @link\n\
14 paa dit\n\
-14 pacco\n\
31 package\n\
30 packa…\n\
-8 packed\n\
8 packet\n\
20 paga\n\
-11 pagal…\n\
23 pagar\n\
9 pagare\n\
9 pagare una\n\
-26 page\n\
-8 page on\n\
-12 page that\n\
9 pago\n\
-71 paid\n\
-21 paid #\n\
-9 paid by\n\
28 paid for\n\
-19 paid the\n\
14 paid today\n\
-17 paid with\n\
-13 painting\n\
-20 paint…\n\
-13 pair\n\
-14 pair of\n\
-15 paketiniz\n\
-17 paket…\n\
37 pakke\n\
9 pakke afventer\n\
11 pakke fra\n\
-25 pakken\n\
9 pakkeshop\n\
-33 pakke…\n\
22 pan\n\
8 panic\n\
13 panie\n\
16 panski\n\
27 pansk…\n\
8 panu\n\
-32 papa\n\
-8 papirerne\n\
-9 papirkurven\n\
-26 papir…\n\
-25 par\n\
11 para\n\
-13 para la\n\
10 para no\n\
-8 paras…\n\
-10 parcel\n\
12 parcel #\n\
-13 parcel at\n\
-14 parcel can\n\
-16 parcel from\n\
18 parcel goes\n\
10 parcel in\n\
-8 parcel with\n\
-15 parce…\n\
-8 pardu…\n\
15 pare\n\
-24 parents\n\
-37 paren…\n\
-22 park\n\
-12 parkering i\n\
-12 parking\n\
11 parking ticket\n\
-12 parki…\n\
9 parla\n\
25 parlando\n\
25 parlando con\n\
26 parla…\n\
16 parle\n\
10 parle…\n\
-20 parliament\n\
-20 parli…\n\
26 parola\n\
26 parol…\n\
-8 parret\n\
-8 parre…\n\
24 part\n\
11 part time\n\
-9 parta…\n\
-13 parte\n\
-10 parte…\n\
-13 party\n\
31 pas\n\
9 pas on\n\
-8 pas vous\n\
-8 pasar por\n\
19 pasir…\n\
10 paskutine\n\
10 pasku…\n\
18 paso\n\
-19 pass\n\
8 pass it\n\
13 passcode\n\
13 passc…\n\
-8 passe par\n\
-9 passed\n\
12 passeport\n\
12 passeport et\n\
16 passer med\n\
-33 passport\n\
-29 passport and\n\
9 passport number\n\
13 passports\n\
13 passports and\n\
-18 passp…\n\
47 password\n\
32 password and\n\
-9 password or\n\
-10 password to\n\
39 passw…\n\
-11 past\n\
-8 past weeks\n\
-10 pasto\n\
8 paszport\n\
22 pat\n\
-27 patch\n\
8 patience\n\
-9 patient\n\
14 patrol\n\
12 patrol is\n\
16 patro…\n\
-9 pattern\n\
-9 patte…\n\
-9 patvirtinimo kodas\n\
-10 patvi…\n\
-12 patys\n\
10 pause\n\
-18 pavel\n\
30 pay\n\
25 pay #\n\
-34 pay a\n\
-12 pay at\n\
18 pay back\n\
10 pay by\n\
13 pay him\n\
-15 pay me\n\
20 pay now\n\
-10 pay tax\n\
21 pay the\n\
15 pay this\n\
17 pay two\n\
-12 pay via\n\
-17 pay you\n\
-8 pay your\n\
14 payee\n\
19 payer\n\
-8 payin\n\
-8 payin #\n\
-20 paylasmayin\n\
-18 payla…\n\
29 payment\n\
8 payment for\n\
-10 payment is\n\
-8 payment link\n\
16 payment of\n\
-9 payment on\n\
19 payment to\n\
10 payment you\n\
-26 payments\n\
9 payme…\n\
11 paypal\n\
11 paypa…\n\
-25 payroll\n\
-13 payroll we\n\
-25 payro…\n\
9 paysafe\n\
35 paysafecard\n\
44 paysa…\n\
-8 payslip\n\
-13 payslips\n\
-21 paysl…\n\
23 pc\n\
22 pdf\n\
-25 pe\n\
-10 pe @link\n\
9 pe whatsapp\n\
9 pedido\n\
9 pedid…\n\
-9 pedir\n\
-9 pedir el\n\
16 penal…\n\
12 pending\n\
12 pending if\n\
10 pendi…\n\
-13 penge\n\
-15 penge i\n\
8 penge ind\n\
-28 penge tilbage\n\
-20 pengene\n\
-16 pengene fra\n\
-16 pengene i\n\
18 pengene skal\n\
-14 pengene til\n\
-26 penge…\n\
-8 penktadieni\n\
-10 penktadieni #\n\
-14 penkt…\n\
-13 pension\n\
-8 pension to\n\
-14 pensioners\n\
-43 pensi…\n\
-17 pentru\n\
8 pentru a\n\
-8 pentru intrebari\n\
-17 pentr…\n\
-9 people\n\
-8 people are\n\
-8 people culture\n\
-10 people who\n\
-10 peopl…\n\
63 per\n\
8 per il\n\
12 per klaida\n\
-10 per mobilepay\n\
11 per whatsapp\n\
-8 perfect\n\
-11 perfectly\n\
-8 perfekt\n\
-27 perfe…\n\
14 permanent\n\
19 perma…\n\
10 perme…\n\
21 permit\n\
19 permi…\n\
-15 pernille\n\
-15 perni…\n\
-10 persembe\n\
-10 persembe gunu\n\
-11 perse…\n\
19 person\n\
-21 person der\n\
22 person with\n\
-8 person you\n\
36 person.adviser|claims\n\
36 person.adviser|live\n\
12 person.adviser|live person.adviser|reader\n\
19 person.adviser|live person.adviser|speaks\n\
11 person.adviser|live threat.deadline|live\n\
12 person.adviser|reader\n\
13 person.adviser|reader threat.deadline|live\n\
19 person.adviser|speaks\n\
9 person.adviser|speaks threat.deadline|live\n\
119 person.agent|claims\n\
119 person.agent|live\n\
8 person.agent|live person.agent|reader\n\
-16 person.agent|live person.agent|speaks\n\
8 person.agent|live person.buyer|live\n\
8 person.agent|live person.buyer|reader\n\
41 person.agent|live person.family|live\n\
10 person.agent|live person.family|reader\n\
29 person.agent|live person.family|speaks\n\
-9 person.agent|live person.landlord|live\n\
37 person.agent|live threat.arrest|live\n\
18 person.agent|live threat.arrest|reader\n\
13 person.agent|live threat.arrest|speaks\n\
36 person.agent|live threat.deadline|live\n\
-33 person.agent|reader person.agent|speaks\n\
8 person.agent|reader person.buyer|reader\n\
11 person.agent|reader person.family|reader\n\
11 person.agent|reader person.family|speaks\n\
-9 person.agent|reader threat.block|live\n\
-8 person.agent|reader threat.block|reader\n\
8 person.agent|reader threat.court|live\n\
8 person.agent|reader threat.court|reader\n\
14 person.agent|reader threat.deadline|live\n\
11 person.agent|reader threat.deadline|reader\n\
-11 person.agent|speaks\n\
11 person.agent|speaks person.family|live\n\
8 person.agent|speaks person.family|speaks\n\
-12 person.agent|speaks person.recruiter|live\n\
-9 person.agent|speaks person.recruiter|reader\n\
17 person.agent|speaks threat.arrest|live\n\
9 person.agent|speaks threat.arrest|reader\n\
-8 person.agent|speaks threat.block|live\n\
-8 person.agent|speaks threat.block|reader\n\
8 person.agent|speaks threat.deadline|reader\n\
-36 person.buyer|claims\n\
-36 person.buyer|live\n\
10 person.buyer|live person.buyer|reader\n\
-21 person.buyer|live threat.deadline|live\n\
32 person.buyer|reader\n\
-11 person.buyer|reader threat.deadline|reader\n\
16 person.buyer|reports\n\
-11 person.buyer|speaks threat.deadline|live\n\
11 person.family|claims\n\
16 person.family|denies\n\
11 person.family|live\n\
34 person.family|live person.family|reader\n\
-20 person.family|live person.family|speaks\n\
50 person.family|live person.landlord|live\n\
13 person.family|live person.landlord|reader\n\
27 person.family|live threat.arrest|live\n\
12 person.family|live threat.arrest|reader\n\
18 person.family|live threat.arrest|speaks\n\
93 person.family|live threat.deadline|live\n\
-16 person.family|live threat.deadline|reader\n\
11 person.family|live threat.debt|live\n\
10 person.family|live threat.debt|reader\n\
37 person.family|reader\n\
-8 person.family|reader person.family|speaks\n\
18 person.family|reader person.landlord|live\n\
11 person.family|reader threat.arrest|reader\n\
-10 person.family|reader threat.block|reader\n\
35 person.family|reader threat.deadline|live\n\
10 person.family|reader threat.debt|live\n\
10 person.family|reader threat.debt|reader\n\
-65 person.family|reports\n\
-18 person.family|speaks\n\
20 person.family|speaks person.landlord|live\n\
29 person.family|speaks threat.arrest|live\n\
11 person.family|speaks threat.arrest|reader\n\
17 person.family|speaks threat.arrest|speaks\n\
10 person.family|speaks threat.block|live\n\
9 person.family|speaks threat.court|live\n\
-11 person.family|speaks threat.deadline|reader\n\
-10 person.family|speaks threat.deadline|speaks\n\
9 person.family|speaks threat.debt|live\n\
41 person.landlord|claims\n\
12 person.landlord|denies\n\
41 person.landlord|live\n\
-17 person.landlord|live person.landlord|speaks\n\
20 person.landlord|live threat.arrest|live\n\
10 person.landlord|live threat.block|live\n\
60 person.landlord|live threat.deadline|live\n\
28 person.landlord|live threat.deadline|reader\n\
9 person.landlord|live threat.deadline|speaks\n\
-13 person.landlord|live threat.return|live\n\
8 person.landlord|reader\n\
14 person.landlord|reader threat.arrest|live\n\
25 person.landlord|reader threat.deadline|live\n\
10 person.landlord|reader threat.deadline|speaks\n\
-11 person.landlord|reports\n\
-12 person.landlord|speaks\n\
-21 person.recruiter|claims\n\
-21 person.recruiter|live\n\
-28 personal\n\
-12 personal data\n\
-14 personal information\n\
-10 personales\n\
55 person|claims\n\
24 person|denies\n\
-55 person|reports\n\
-27 person|speaks\n\
-40 perso…\n\
-11 pervesti\n\
19 pesin\n\
9 pet\n\
-15 petersen vvs\n\
29 petrauskas\n\
21 petra…\n\
8 philippine\n\
9 phili…\n\
-15 phishing\n\
-16 phish…\n\
30 phone\n\
37 phone and\n\
-11 phone call\n\
-28 phone for\n\
31 phone from\n\
9 phone go\n\
11 phone im\n\
11 phone in\n\
8 phone mine\n\
10 phone now\n\
-8 phone out\n\
-9 phone rings\n\
27 phone so\n\
9 phone yes\n\
-14 phone you\n\
-21 phoned\n\
-14 phoned and\n\
-19 phone…\n\
47 photo\n\
25 photo of\n\
15 photographed\n\
8 photos do\n\
9 photo…\n\
19 phrase\n\
19 phras…\n\
-11 pia\n\
9 piattaforma\n\
9 piattaforma di\n\
9 piatt…\n\
-11 pick\n\
-10 pick a\n\
-8 pick it\n\
25 pick up\n\
-32 pickup\n\
-32 picku…\n\
19 picture\n\
11 pictures\n\
17 pictu…\n\
-8 pieniadze na\n\
-8 pierdut\n\
-9 pierogi\n\
-9 piero…\n\
20 pierw…\n\
-15 pin codes\n\
-8 pin for\n\
-23 pin is\n\
19 pin on\n\
39 pin she\n\
-11 pin stays\n\
9 pinkode\n\
11 pinko…\n\
-8 pirat…\n\
12 pisemne\n\
12 pisem…\n\
-13 piu\n\
-27 pizza\n\
-13 place\n\
9 place where\n\
17 placed\n\
9 places\n\
9 places left\n\
25 place…\n\
-9 plads\n\
14 plain\n\
14 plain clothes\n\
-10 plaka…\n\
-42 plan\n\
-9 plan at\n\
-27 plangere\n\
-24 plang…\n\
-14 planned\n\
-14 plann…\n\
24 plastic\n\
22 plast…\n\
11 plata\n\
12 plataforma\n\
12 plataforma de\n\
12 plata…\n\
39 plate\n\
12 platform\n\
19 platf…\n\
-27 please\n\
9 please accept\n\
-27 please bring\n\
-11 please close\n\
18 please confirm\n\
12 please go\n\
-8 please have\n\
19 please hold\n\
8 please i\n\
-14 please move\n\
-10 please pay\n\
10 please press\n\
-14 please remember\n\
-11 please reply\n\
18 please send\n\
-10 please stop\n\
-9 please transfer\n\
-8 please use\n\
-26 pleas…\n\
55 pls\n\
24 pls dont\n\
21 pls its\n\
12 plus the\n\
10 pm\n\
82 po\n\
18 po #\n\
-8 po polsku\n\
13 po wplacie\n\
9 pocket\n\
12 pocke…\n\
-12 podcast\n\
-12 podca…\n\
21 podpi…\n\
-9 podstudio\n\
-9 podst…\n\
13 poi\n\
-26 points\n\
-26 point…\n\
-21 police\n\
13 police about\n\
-16 police and\n\
-22 police arrested\n\
-11 police badge\n\
14 police do\n\
8 police notice\n\
-8 police officer\n\
-12 police officers\n\
-11 police on\n\
37 police should\n\
15 police station\n\
-10 police would\n\
-12 policja\n\
19 policji\n\
-33 polic…\n\
-23 polis\n\
14 polisi\n\
-8 polisinden\n\
-9 polis…\n\
53 politi\n\
-10 politia din\n\
-27 politie\n\
-23 politie sa\n\
-82 politiet\n\
-8 politiet har\n\
-14 politiet henter\n\
-20 politiet i\n\
-73 polit…\n\
8 poliz…\n\
-8 polsku\n\
9 ponga\n\
9 pops\n\
9 pops up\n\
-29 por\n\
9 por aqui\n\
-21 por telefono\n\
22 porta\n\
25 porta un\n\
-15 portal\n\
22 portal from\n\
-9 porta…\n\
-9 porten\n\
-14 porte…\n\
20 porto\n\
12 porto #\n\
8 porto på\n\
17 portugal\n\
16 portu…\n\
19 pose\n\
12 possible\n\
20 possi…\n\
-117 post\n\
12 post a\n\
15 post about\n\
-14 post and\n\
-10 post in\n\
-8 post it\n\
-8 post og\n\
-14 posta\n\
21 postage\n\
18 posta…\n\
-13 posten\n\
-11 poste…\n\
-8 postkasse\n\
-68 postnord\n\
9 postnord @link\n\
-8 postnord app\n\
-8 postnord appen\n\
-9 postnord pay\n\
-71 postn…\n\
21 potrzebuje\n\
18 potrzebuje tylko\n\
21 potrz…\n\
-12 poul\n\
-8 pour\n\
-13 pour le\n\
-8 pouvez\n\
-8 pouve…\n\
10 power\n\
-8 power cut\n\
52 ppl\n\
20 pr\n\
-8 pract…\n\
9 prade…\n\
-10 praneskite\n\
-9 prane…\n\
-10 prefe…\n\
-26 pregu…\n\
8 prelevare\n\
15 prele…\n\
-11 preli…\n\
10 prema\n\
24 premium\n\
18 premi…\n\
-9 prescription\n\
-9 presc…\n\
8 present\n\
15 press\n\
50 press #\n\
9 press buy\n\
-8 pressed\n\
8 pressed #\n\
-20 press…\n\
-10 prete\n\
-27 pretending\n\
-27 pretending to\n\
-34 prete…\n\
-17 preve…\n\
-10 price\n\
-15 price #\n\
8 prima\n\
17 prime\n\
10 prime minister\n\
-15 prime…\n\
-8 primo\n\
11 print\n\
16 print the\n\
-24 pris\n\
-15 pris #\n\
-8 prise…\n\
-19 prisijungti\n\
-10 prisijungti prie\n\
-15 prisi…\n\
15 privat\n\
61 private\n\
9 private account\n\
16 private konto\n\
29 private mail\n\
79 priva…\n\
-11 privi…\n\
8 priya\n\
10 proceedings\n\
-9 process your\n\
34 proce…\n\
-8 prochaine\n\
-10 proch…\n\
-8 procura\n\
9 prof\n\
-21 profil\n\
17 profile\n\
-10 profi…\n\
26 proku…\n\
-8 promised\n\
-11 promised a\n\
-9 promi…\n\
-10 pront…\n\
9 properly\n\
-15 property office\n\
-15 propr…\n\
11 prosecutor\n\
-10 prosimy\n\
-11 prosi…\n\
9 protect\n\
14 protected\n\
13 protection\n\
20 prote…\n\
-11 proto…\n\
-48 proud\n\
12 prove…\n\
-9 provided\n\
-9 przelac\n\
8 przel…\n\
16 przep…\n\
20 przes…\n\
19 przez\n\
16 przy\n\
21 przyj…\n\
-9 przypominamy\n\
-9 przyp…\n\
8 przys…\n\
-13 præsenterer\n\
-13 præsenterer sig\n\
-12 præse…\n\
-10 prøv\n\
-10 prøve\n\
-9 prøver igen\n\
-15 prøve…\n\
8 pt50\n\
8 pt50 #\n\
14 pu\n\
-16 public services\n\
-27 puede\n\
-16 puedes\n\
-16 puede…\n\
-12 pung\n\
-14 punktum\n\
-14 punkt…\n\
-9 puo\n\
-17 purchase\n\
-10 purchase agreement\n\
-22 purch…\n\
-12 purpose\n\
-8 purpose and\n\
-12 purpo…\n\
18 puseje\n\
18 pusej…\n\
15 push\n\
91 put\n\
19 put #\n\
-9 put down\n\
-26 put it\n\
24 put my\n\
10 put on\n\
10 put the\n\
-10 put through\n\
17 put you\n\
37 put your\n\
-13 puteti\n\
-13 putet…\n\
9 pw\n\
-12 pyta\n\
-8 på\n\
36 på #\n\
-92 på @link\n\
-11 på alt\n\
-15 på at\n\
11 på dansk\n\
8 på dem\n\
14 på denne\n\
13 på deres\n\
8 på det\n\
-10 på du\n\
-8 på elmevej\n\
-10 på en\n\
8 på hun\n\
-8 på kontoret\n\
-12 på kort\n\
-17 på kortet\n\
-15 på mail\n\
9 på med\n\
35 på mig\n\
-20 på mit\n\
79 på mobilepay\n\
-20 på og\n\
11 på onsdag\n\
11 på pause\n\
-10 på selvbetjeningen\n\
62 på sms\n\
11 på som\n\
-9 på så\n\
11 på telefonen\n\
16 på telegram\n\
-13 på under\n\
-21 på vej\n\
-9 på vi\n\
27 på whatsapp\n\
-16 påmindelse\n\
-16 påmin…\n\
-14 pårørende\n\
-14 pårør…\n\
15 q\n\
10 qr\n\
9 quant…\n\
-13 quarter\n\
-14 quart…\n\
14 que cest\n\
10 que dice\n\
9 que es\n\
31 que je\n\
-20 que la\n\
-9 que lo\n\
10 que me\n\
8 que no\n\
-9 que se\n\
-8 que su\n\
-12 que ya\n\
-13 quella\n\
-10 quell…\n\
-11 question\n\
-9 questions\n\
-10 questions about\n\
-28 quest…\n\
9 qui\n\
43 quick\n\
16 quick loan\n\
17 quicksupport\n\
10 quick…\n\
13 quiet room\n\
-10 quietly\n\
-10 quiet…\n\
-9 quiz\n\
11 rabat\n\
11 rachu…\n\
-9 radio…\n\
-11 rain\n\
14 raktus\n\
14 raktu…\n\
14 randers\n\
-9 randevu\n\
-13 random\n\
-13 rando…\n\
-26 rang\n\
-11 rang us\n\
-9 rapor…\n\
-23 raspundeti\n\
-21 raspu…\n\
-34 rather\n\
-12 rather check\n\
-34 rathe…\n\
-18 ravi\n\
12 razie\n\
25 re\n\
17 reach\n\
17 reach the\n\
12 reached\n\
17 reach…\n\
12 reactivate\n\
9 reactivate @link\n\
12 react…\n\
-11 read\n\
-10 read about\n\
43 read it\n\
14 read me\n\
-36 read more\n\
-9 read out\n\
-8 reading\n\
-8 readi…\n\
-29 ready\n\
-8 ready #\n\
9 ready or\n\
-10 ready you\n\
15 real\n\
-8 real postnord\n\
16 really\n\
12 really is\n\
16 reall…\n\
-8 reason\n\
-15 reaso…\n\
-83 receipt\n\
-14 receipt #\n\
-10 receipt from\n\
77 receive\n\
9 receive a\n\
8 receive money\n\
36 receive the\n\
9 receive your\n\
-22 received\n\
-18 received a\n\
13 received in\n\
-22 received your\n\
9 receiving\n\
-21 recei…\n\
-11 receptas\n\
-16 recep…\n\
-18 recipient\n\
-24 recip…\n\
-15 recla…\n\
-10 recognise\n\
-8 recog…\n\
-12 record\n\
-22 recorded\n\
-13 recording\n\
-56 recor…\n\
32 recover\n\
20 recovery\n\
42 recov…\n\
-10 recruiter\n\
-10 recruitment\n\
-18 recru…\n\
13 recup…\n\
-8 recur…\n\
-12 red button\n\
11 redelivery\n\
11 redel…\n\
-11 refer…\n\
-15 refund\n\
-8 refund of\n\
-8 refund you\n\
-13 refunded\n\
-15 refunded #\n\
-19 refunderer\n\
8 refunderet\n\
-24 refun…\n\
22 refuse\n\
12 refuse to\n\
19 refusion\n\
40 refus…\n\
21 reg\n\
14 reg #\n\
-14 regalo\n\
-14 regal…\n\
-42 regards\n\
-8 regards the\n\
-29 regar…\n\
38 register\n\
-16 register your\n\
13 registered\n\
10 registered to\n\
9 registration\n\
-9 registration and\n\
11 registration number\n\
8 registreret\n\
-11 registreret din\n\
8 registreret i\n\
13 registrering\n\
24 registreringsnummer\n\
107 regis…\n\
-8 regnet\n\
-11 regne…\n\
10 regning for\n\
-17 regningen\n\
-21 regni…\n\
9 regol…\n\
-13 regre…\n\
20 reik\n\
-21 reimburse\n\
-16 reimb…\n\
-24 rejse…\n\
8 rekruttering\n\
10 rekru…\n\
45 release\n\
15 release the\n\
10 released\n\
56 relea…\n\
-9 rembo…\n\
-9 remember\n\
21 remember that\n\
-37 remember to\n\
-9 remem…\n\
-54 reminder\n\
-63 remin…\n\
10 remitly\n\
16 remit…\n\
8 removal\n\
12 remov…\n\
-11 rends\n\
-26 renew\n\
-11 renew it\n\
-19 renewal\n\
-12 renewed\n\
-9 renews\n\
-23 renew…\n\
-33 rent\n\
-11 rente…\n\
-9 replied\n\
-10 repli…\n\
-44 reply\n\
-10 reply stop\n\
-13 reply to\n\
-8 reply with\n\
8 repondez\n\
-33 report\n\
-10 report to\n\
-17 reported it\n\
14 reported to\n\
-31 repor…\n\
-8 represent the\n\
-12 representative\n\
-19 repre…\n\
15 request\n\
10 request in\n\
-12 requested\n\
14 requests that\n\
15 requires\n\
22 requi…\n\
-17 reset\n\
-10 reset the\n\
-28 residence\n\
-8 residence permits\n\
11 residence to\n\
14 residents\n\
-8 residents of\n\
-29 resid…\n\
14 respo…\n\
55 rest\n\
9 rest on\n\
9 rest to\n\
-8 resta…\n\
-12 resten\n\
-18 reste…\n\
-8 resto\n\
9 restore\n\
11 resto…\n\
-21 resul…\n\
21 reszte\n\
21 reszt…\n\
-16 ret\n\
-8 retten\n\
28 retur\n\
-21 return\n\
36 returned\n\
-12 returns\n\
-13 returns are\n\
14 retur…\n\
-9 reunion\n\
12 reverse\n\
9 reverse it\n\
12 rever…\n\
15 revision\n\
15 revoked\n\
8 revok…\n\
81 revolut\n\
-13 revolut your\n\
97 revol…\n\
-9 riciclaggio\n\
-8 riciclaggio di\n\
-9 ricic…\n\
-15 rien\n\
11 riesc…\n\
9 right\n\
-13 right away\n\
-10 right in\n\
30 right now\n\
-12 right to\n\
20 rigspolitiet\n\
20 rigsp…\n\
-13 rigtige\n\
-12 rigtigt\n\
-16 rigti…\n\
-8 ring #\n\
16 ring ikke\n\
9 ring me\n\
-16 ring out\n\
-12 ring på\n\
-12 ring til\n\
-8 ring you\n\
-12 ringe\n\
-8 ringe #\n\
9 ringe mikrofonen\n\
-16 ringe til\n\
-56 ringede\n\
-8 ringede #\n\
-27 ringede til\n\
36 ringer\n\
-9 ringer det\n\
-11 ringer er\n\
9 ringer for\n\
53 ringer fra\n\
9 ringer han\n\
-13 ringer ikke\n\
-8 ringer til\n\
15 ringet\n\
-12 ringet til\n\
-15 ringe…\n\
-13 ringing\n\
-13 ringi…\n\
-12 rings\n\
-12 rings voice\n\
-10 ringsted\n\
-8 rings…\n\
8 risk\n\
-8 rispo…\n\
-8 ritir…\n\
9 rki\n\
-11 road\n\
70 robot\n\
38 robot voice\n\
12 robotstemme\n\
-9 robotstemmer\n\
-8 role\n\
9 rolling\n\
9 rolli…\n\
40 room\n\
-16 room #\n\
13 room close\n\
21 room for\n\
13 room please\n\
11 roommate\n\
12 roomm…\n\
11 rosa\n\
-13 round\n\
9 royal\n\
9 royal mail\n\
-10 rugbrød\n\
-13 rugbr…\n\
-11 rule\n\
-21 rules\n\
-17 rules for\n\
25 run\n\
27 run on\n\
-33 rundt\n\
-10 runs\n\
-20 rush\n\
14 rustdesk\n\
14 rustd…\n\
-22 rykker\n\
-8 rykkergebyr #\n\
-28 rykke…\n\
16 rzecz…\n\
-32 råd\n\
-23 råd til\n\
12 røre\n\
-8 røret\n\
12 røret og\n\
-22 sa\n\
-15 sa mi\n\
35 saat\n\
8 saat #\n\
13 saat icinde\n\
-9 sabato\n\
-9 sabat…\n\
-35 sad\n\
17 sadece\n\
17 sadec…\n\
-14 safe\n\
-8 safe account\n\
-14 safe place\n\
-12 saften\n\
-14 safte…\n\
9 sag\n\
20 sag mod\n\
12 sag om\n\
-43 sagde\n\
-12 sagde at\n\
-25 sagde han\n\
-15 sagen blev\n\
-9 sagen er\n\
-12 sagen om\n\
-12 sags\n\
-12 sags id\n\
-12 sagt\n\
-18 sahte\n\
-89 said\n\
-17 said in\n\
-12 said to\n\
-9 said yes\n\
-16 sal\n\
-8 sala\n\
-8 salariul\n\
-26 salary\n\
-9 salary comes\n\
-32 salar…\n\
8 saldare\n\
8 salda…\n\
14 saldo\n\
-8 sale #\n\
-8 sales\n\
18 salga\n\
-9 salon\n\
11 salut\n\
10 samarbejdsbank\n\
24 samar…\n\
8 same\n\
-11 same as\n\
16 same day\n\
18 same file\n\
18 same happened\n\
8 same hour\n\
-8 samedi\n\
-8 samed…\n\
-8 samlede\n\
-16 samle…\n\
-51 samme\n\
-24 samme nummer\n\
9 samme sted\n\
28 sammen\n\
32 samme…\n\
9 samoc…\n\
30 samsung\n\
30 samsu…\n\
37 samt\n\
10 samt kopi\n\
9 samt mitid\n\
16 samtale\n\
16 samta…\n\
-16 samtykke\n\
-16 samty…\n\
25 sana\n\
-13 sands…\n\
-21 sange…\n\
-10 sanne\n\
-8 sari kartinizi\n\
20 sart\n\
12 saskaitos\n\
16 saska…\n\
-9 sat\n\
-34 saturday\n\
-9 saturday and\n\
-8 saturday if\n\
-34 satur…\n\
-8 savai…\n\
-9 savci…\n\
-9 save\n\
-11 saved\n\
20 savings\n\
-8 savings to\n\
20 savin…\n\
8 savo\n\
8 saw u\n\
8 saw your\n\
-12 saxo\n\
49 say\n\
10 say i\n\
18 say it\n\
-20 say that\n\
12 sayin\n\
14 saying\n\
14 sayin…\n\
61 says\n\
12 says approve\n\
-15 says hes\n\
30 says i\n\
-10 says its\n\
11 says my\n\
21 says shes\n\
-13 says that\n\
8 says they\n\
-9 sb\n\
13 scadenza\n\
13 scadenza e\n\
12 scade…\n\
15 scam\n\
12 scammed\n\
12 scammers\n\
28 scamm…\n\
38 scan\n\
11 scan qr\n\
29 scan the\n\
13 scann…\n\
34 scene\n\
16 sceptical\n\
16 scept…\n\
-8 scheme\n\
-10 schem…\n\
8 schengen\n\
8 schen…\n\
14 schic…\n\
-12 school\n\
-14 schoo…\n\
-11 scooter\n\
-11 scoot…\n\
11 scratch\n\
11 scrat…\n\
45 screenshot\n\
51 scree…\n\
8 scrie mi\n\
-9 scritto\n\
-9 scrit…\n\
93 se\n\
13 se at\n\
-13 se bort\n\
-27 se dem\n\
-16 se den\n\
15 se der\n\
20 se det\n\
99 se din\n\
-17 se mere\n\
22 se non\n\
14 se om\n\
-10 se qualcuno\n\
-17 season\n\
-14 season fee\n\
-17 seaso…\n\
8 sec\n\
-13 second\n\
9 second attempt\n\
-9 second floor\n\
-8 secon…\n\
17 secret\n\
16 secre…\n\
-8 section\n\
-11 section #\n\
-12 secti…\n\
13 secure\n\
79 security\n\
8 security service\n\
92 secur…\n\
73 see\n\
28 see a\n\
-9 see details\n\
-31 see it\n\
-10 see my\n\
12 see them\n\
19 see you\n\
13 seed\n\
13 seed phrase\n\
-10 seen\n\
50 sees\n\
11 sehr geehrter\n\
15 sei\n\
8 seks\n\
12 seks år\n\
12 seksten\n\
12 seksten cifre\n\
12 sekst…\n\
10 selam\n\
-19 selbst\n\
-19 selbs…\n\
-8 self service\n\
-8 seller\n\
-11 selle…\n\
-97 selv\n\
-9 selv at\n\
-8 selv bestilt\n\
-8 selv gjort\n\
-18 selvbetjeningen\n\
-15 selvbetjeningen på\n\
-19 selvb…\n\
-19 selvrisiko\n\
-19 selvr…\n\
-17 senas\n\
98 send\n\
31 send #\n\
16 send it\n\
-8 send links\n\
-13 send me\n\
18 send mig\n\
-17 send money\n\
-8 send os\n\
23 send the\n\
-10 send us\n\
-8 send you\n\
-58 sende\n\
9 sende #\n\
13 sende de\n\
-28 sende den\n\
-9 sende det\n\
-42 sende mig\n\
-23 sender\n\
-9 sender aldrig\n\
-8 sender et\n\
-18 sender ikke\n\
-12 sendes\n\
-8 sendes til\n\
-36 sende…\n\
43 sending\n\
43 sendi…\n\
10 sends\n\
15 sendt\n\
-14 sendt #\n\
13 sendt de\n\
11 sendt en\n\
8 sendte\n\
8 sendt…\n\
-81 senest\n\
-37 senest #\n\
-9 senest den\n\
-10 senest kl\n\
-81 senes…\n\
22 senin\n\
-8 senin payin\n\
14 senior\n\
21 senio…\n\
-17 sent #\n\
-9 sent a\n\
24 sent from\n\
-9 sent on\n\
-8 sent to\n\
11 sent you\n\
-25 sentence\n\
-33 sente…\n\
13 senti\n\
9 senti…\n\
-9 sept\n\
-10 september\n\
-13 septe…\n\
11 septy…\n\
-12 ser\n\
9 ser de\n\
15 ser jeg\n\
-8 serie…\n\
-9 serve\n\
-10 serve…\n\
-61 service\n\
-27 service with\n\
-12 servir\n\
-48 servi…\n\
9 ses i\n\
-8 ses til\n\
-8 sestadieni\n\
-8 sesta…\n\
-36 set\n\
-11 set up\n\
-13 settings\n\
-13 setti…\n\
20 settle\n\
9 settled\n\
10 settled by\n\
14 settlement\n\
40 settl…\n\
8 sey\n\
25 shall\n\
-19 shall i\n\
32 shall we\n\
-40 share\n\
-9 share it\n\
-21 share this\n\
13 share your\n\
-28 shared\n\
-10 shares\n\
-38 share…\n\
-25 sharing\n\
-25 shari…\n\
15 sharp\n\
92 she\n\
19 she asks\n\
12 she gives\n\
30 she has\n\
58 she is\n\
-8 she said\n\
19 she wants\n\
-17 she was\n\
-12 shed\n\
-8 shell\n\
21 shes\n\
16 shes from\n\
10 shes on\n\
-14 shift\n\
10 ship\n\
-12 shipped\n\
-10 shipped track\n\
-14 shipp…\n\
8 shirt\n\
13 shoot\n\
-26 shop\n\
-8 shop at\n\
-8 shop on\n\
13 short\n\
39 should i\n\
-8 shouldnt\n\
-13 show\n\
9 show a\n\
-11 show you\n\
-8 showed\n\
-14 shown\n\
-8 shown was\n\
15 shut\n\
8 shut down\n\
-43 si\n\
-13 si ce\n\
-13 si iti\n\
-8 si mie\n\
13 si no\n\
8 si sa\n\
-10 si vous\n\
-13 si ya\n\
13 siber\n\
-13 sidder\n\
9 sidder en\n\
-15 sidder i\n\
8 sidder og\n\
-14 sidde…\n\
-22 side\n\
9 side it\n\
8 siden\n\
15 siden og\n\
30 sider\n\
9 sider med\n\
-8 sidste år\n\
-8 sie #\n\
-22 siempre\n\
-22 siemp…\n\
-14 sifre\n\
-19 sifreniz\n\
-14 sifreniz #\n\
-10 sifreyi\n\
-27 sifre…\n\
-91 sig\n\
-23 sig det\n\
-20 sig for\n\
-13 sig som\n\
-16 sig til\n\
25 sige\n\
-10 sige at\n\
35 sige det\n\
12 sige hvad\n\
-12 sige noget\n\
37 siger\n\
-32 siger at\n\
11 siger de\n\
-19 siger den\n\
9 siger der\n\
12 siger det\n\
15 siger du\n\
-14 siger han\n\
-13 siger ja\n\
42 siger jeg\n\
-8 siger man\n\
-31 sign\n\
-24 sign the\n\
-9 signal\n\
16 signals\n\
14 signa…\n\
-22 signe\n\
-8 signing\n\
-8 signi…\n\
8 signore\n\
15 signs\n\
17 sigtet\n\
15 sigtet i\n\
13 sigte…\n\
8 sikker\n\
20 sikkerhed\n\
18 sikkerhed på\n\
84 sikke…\n\
12 sikring\n\
18 sikri…\n\
-11 silen…\n\
-10 silin\n\
10 sim\n\
35 simdi\n\
-13 simply\n\
-56 sin\n\
-13 sin konto\n\
-12 since\n\
-11 since #\n\
10 since the\n\
-11 since your\n\
11 sinon\n\
19 sir\n\
9 sirad…\n\
-11 siri\n\
-14 siri har\n\
-15 sirke…\n\
30 sistem\n\
21 sisters\n\
46 siste…\n\
-15 sit\n\
-11 sit kort\n\
-8 sit mitid\n\
9 sit skilt\n\
21 sita\n\
-44 site\n\
-22 site with\n\
11 sitting\n\
11 sitti…\n\
9 sixteen\n\
9 sixte…\n\
-10 siz yapmadiysaniz\n\
-11 sizden\n\
-11 sizde…\n\
-9 size\n\
-33 sizi\n\
-8 sizi arayip\n\
-15 sjæll…\n\
-9 skagen #\n\
22 skaicius\n\
28 skaic…\n\
41 skal bare\n\
-14 skal betales\n\
-13 skal bruge\n\
31 skal det\n\
43 skal du\n\
8 skal flyttes\n\
-9 skal give\n\
-13 skal godkende\n\
-8 skal have\n\
-25 skal ikke\n\
-18 skal inden\n\
36 skal jeg\n\
8 skal lige\n\
19 skal lægge\n\
9 skal også\n\
-10 skal sende\n\
-9 skal tjekke\n\
-15 skal trykke\n\
-8 skal vi\n\
-14 skal være\n\
-17 skam\n\
12 skambina\n\
-12 skambinkite\n\
-19 skammer\n\
-19 skammer sig\n\
-24 skamm…\n\
-9 skat\n\
-10 skat about\n\
-13 skattestyrelsen\n\
-9 skattestyrelsen jusu\n\
-9 skattestyrelsen skriver\n\
-24 skatt…\n\
-19 ske\n\
22 sker\n\
8 sker der\n\
-27 skift\n\
-12 skifte\n\
14 skiftet\n\
13 skilt\n\
-16 skive\n\
-20 skoda\n\
-18 skolens\n\
-13 skole…\n\
-8 skranken\n\
-8 skran…\n\
-26 skrev\n\
-12 skrevet\n\
-19 skrevet den\n\
9 skrevet ned\n\
-12 skrev…\n\
8 skriv\n\
-16 skriv dit\n\
9 skriv ikke\n\
10 skriv til\n\
37 skrive\n\
21 skrive den\n\
-11 skriver\n\
-9 skriver aldrig\n\
-12 skriver jeg\n\
25 skriv…\n\
-13 skulle\n\
-13 skull…\n\
-10 skur\n\
-8 skyld\n\
-11 skylder\n\
-8 skyld…\n\
10 skynd\n\
8 skynd dig\n\
15 skyrius\n\
16 skyri…\n\
-14 skærm\n\
20 skærmbillede\n\
-8 skærmbilleder\n\
24 skærmen\n\
50 skærm…\n\
-12 slagelse\n\
-12 slage…\n\
-8 slaptazodi\n\
-10 slaptazodzio\n\
-19 slapt…\n\
-29 slet\n\
-14 slet den\n\
-16 slet ikke\n\
9 slette\n\
25 slett…\n\
-15 slide\n\
-11 slide #\n\
8 slippe\n\
18 slipper\n\
24 slipp…\n\
-10 slow\n\
10 sluch…\n\
-15 sluk\n\
-27 slut\n\
-13 slutter\n\
-13 slutt…\n\
-14 slå\n\
23 small\n\
9 small fee\n\
87 sms\n\
-14 sms i\n\
27 sms med\n\
11 sms with\n\
8 smsen\n\
-34 smser\n\
-15 smser hvor\n\
-18 smslere\n\
-18 smsle…\n\
15 smykker\n\
15 smykk…\n\
-12 små\n\
12 snakket\n\
10 snakk…\n\
15 snart\n\
-8 snow\n\
145 so\n\
-22 so #\n\
-17 so annoying\n\
-9 so do\n\
17 so he\n\
29 so i\n\
40 so it\n\
-9 so ive\n\
21 so just\n\
8 so my\n\
12 so no\n\
34 so that\n\
28 so the\n\
11 so transfer\n\
41 so we\n\
15 so you\n\
-12 social\n\
-8 sociale\n\
-19 socia…\n\
8 sofa\n\
9 sofa and\n\
-8 sofaen\n\
-9 sofae…\n\
39 sofie\n\
15 sofie og\n\
15 sofort\n\
15 sofor…\n\
12 software\n\
12 softw…\n\
10 soir\n\
-36 sokker\n\
-36 sokke…\n\
-12 sold my\n\
-8 solgte\n\
-8 solgt…\n\
12 soll\n\
13 som\n\
-13 som altid\n\
14 som du\n\
-14 som en\n\
-9 som fik\n\
13 som jeg\n\
11 som vi\n\
-8 som vidne\n\
9 some\n\
9 some weeks\n\
-39 somebody\n\
10 somebody say\n\
-40 someb…\n\
-14 someone\n\
19 someone has\n\
13 someone tried\n\
-9 someone whos\n\
-17 someo…\n\
-48 something\n\
-10 sometimes\n\
-50 somet…\n\
-8 sommerhus\n\
-23 somme…\n\
8 son kullanma\n\
-12 sono al\n\
12 sono della\n\
13 soon\n\
13 soon as\n\
15 sorry\n\
-14 sorry for\n\
32 sorry i\n\
12 sorry to\n\
17 sort\n\
16 sounds\n\
13 sound…\n\
-14 soup\n\
-13 soy\n\
-19 spa\n\
16 spaer…\n\
10 spain\n\
29 spanien\n\
30 spani…\n\
16 spar\n\
18 spar nord\n\
-14 spare…\n\
46 speak\n\
45 speak to\n\
26 speaking\n\
26 speaking to\n\
15 speak…\n\
14 special\n\
16 speci…\n\
-8 speditøren\n\
-13 spedi…\n\
10 speed\n\
-9 spill…\n\
-9 spist\n\
-9 spoke\n\
9 spore…\n\
10 spot\n\
12 spotify\n\
20 spotify premium\n\
12 spoti…\n\
-11 sprawa\n\
9 sprawe\n\
15 spring\n\
9 spring is\n\
12 sprin…\n\
-8 sprog…\n\
13 spurgte hun\n\
-9 spus\n\
8 spyware\n\
8 spywa…\n\
-47 spær\n\
-9 spær dit\n\
-18 spær kortet\n\
-37 spærre\n\
-10 spærre det\n\
-21 spærre mitid\n\
-18 spærrer\n\
12 spærres\n\
-27 spærret\n\
-61 spærr…\n\
-36 spørger\n\
-23 spørger det\n\
-49 spørgsmål\n\
-29 spørgsmål @link\n\
-8 spørgsmål så\n\
-82 spørg…\n\
-8 ssp\n\
-19 st\n\
27 sta\n\
17 stadig har\n\
-9 staff will\n\
8 stamp\n\
-8 standard\n\
-9 standing\n\
-9 standing at\n\
8 stands\n\
-13 stand…\n\
-9 start\n\
-16 start @link\n\
10 starter\n\
17 starter med\n\
-36 starts\n\
-19 starts in\n\
-31 start…\n\
9 stary\n\
-8 state\n\
-36 statement\n\
-10 statements\n\
-55 state…\n\
15 station in\n\
-21 stationen\n\
18 stationnement\n\
-17 stati…\n\
8 stato\n\
9 stato usato\n\
33 stay\n\
17 stay on\n\
-15 stayed\n\
-15 staye…\n\
-9 stays as\n\
33 steam\n\
18 steam acc\n\
10 sted\n\
12 stedet for\n\
10 stedet og\n\
-11 steln…\n\
10 stemme på\n\
13 stemp…\n\
-15 steps\n\
-10 stess…\n\
-9 stiger\n\
-9 stige…\n\
-15 still works\n\
-9 stjålet\n\
-12 stjål…\n\
-19 stod\n\
-9 stole\n\
-54 stolen\n\
-15 stolen so\n\
14 stoler\n\
-48 stole…\n\
-42 stop\n\
-11 stop and\n\
14 stop it\n\
-8 stop til\n\
-38 stop to\n\
8 stoppe\n\
-43 stopped\n\
12 stopper\n\
14 stopper jeg\n\
-36 stopp…\n\
-9 stor\n\
-13 store\n\
10 storebaelt\n\
11 storebælt\n\
9 store…\n\
-10 story\n\
-16 straf…\n\
41 straight\n\
39 strai…\n\
31 straks\n\
17 straksoverførsel\n\
48 strak…\n\
9 strange\n\
-15 stranger\n\
-11 stran…\n\
-10 streaming\n\
-10 strea…\n\
12 stric…\n\
-9 strømmen\n\
-11 strøm…\n\
-8 stuck\n\
29 student\n\
17 stude…\n\
8 stuen\n\
9 stuff\n\
-10 stupid\n\
-13 stupi…\n\
25 styrelsen\n\
12 styrelsen for\n\
25 styre…\n\
10 stående\n\
10 ståen…\n\
52 står\n\
-8 står at\n\
-24 står der\n\
10 står godkend\n\
9 står måske\n\
16 står og\n\
-8 står på\n\
13 støtt…\n\
55 su\n\
30 su an\n\
-9 su dinero\n\
12 su kodu\n\
-14 su un\n\
17 subject re\n\
-9 subject you\n\
-15 subject your\n\
-10 subscription\n\
-17 subscriptions\n\
-25 subsc…\n\
-19 succe…\n\
-58 such\n\
-13 such a\n\
-31 such as\n\
29 suis\n\
9 suite\n\
41 sul\n\
-22 sunday\n\
-30 sunda…\n\
13 sundhedskort og\n\
43 sunpa…\n\
10 sunt\n\
31 suo\n\
10 suo numero\n\
-8 supermarket\n\
9 super…\n\
-16 support\n\
-10 support you\n\
-25 suppo…\n\
-8 supue…\n\
34 sur\n\
-13 sur @link\n\
9 sur når\n\
-8 sure its\n\
-13 sure that\n\
22 surprise\n\
28 surpr…\n\
9 susanne\n\
9 susan…\n\
-8 sushi\n\
-20 suspect\n\
-8 suspect misuse\n\
9 suspected\n\
32 suspend\n\
12 suspended\n\
51 suspe…\n\
8 suya\n\
13 sv\n\
-18 svar\n\
-8 svar er\n\
-11 svar ja\n\
21 svar med\n\
-8 svar nej\n\
22 svare\n\
-10 sveiki\n\
-8 sveiki visi\n\
-15 sveik…\n\
-8 svige…\n\
-10 svindel\n\
-12 svindleren\n\
-30 svind…\n\
-14 svært\n\
8 swapped\n\
13 swapp…\n\
87 swipe\n\
8 swipe in\n\
8 swipe it\n\
25 swipe mitid\n\
8 switch\n\
22 switched\n\
14 switc…\n\
48 sydbank\n\
49 sydba…\n\
8 syg så\n\
-8 sygehus\n\
8 sygeplejerske\n\
10 sygesikringskort\n\
10 sygesikringskort på\n\
14 syges…\n\
-13 synes\n\
41 system\n\
10 system is\n\
39 systemet\n\
80 syste…\n\
11 szanowny\n\
23 szuka…\n\
80 så\n\
15 så bliver\n\
29 så de\n\
19 så den\n\
13 så det\n\
9 så du\n\
9 så fremvisning\n\
45 så får\n\
11 så går\n\
11 så han\n\
24 så har\n\
-10 så hvad\n\
10 så hvis\n\
-14 så i\n\
15 så jeg\n\
13 så kan\n\
10 så kommer\n\
-13 så kontakt\n\
12 så kører\n\
8 så længe\n\
9 så min\n\
9 så nu\n\
-15 så refunderer\n\
-14 så ring\n\
14 så ser\n\
50 så skal\n\
-30 så skriv\n\
18 så slipper\n\
-20 så spær\n\
17 så stopper\n\
-11 så tag\n\
20 så vi\n\
13 så vil\n\
-33 sådan\n\
-9 sådan taler\n\
10 sædvanlige konto\n\
-10 sælge…\n\
11 særlig\n\
10 særlig kriminalitet\n\
12 særli…\n\
8 særlo…\n\
9 sætte\n\
18 søde\n\
-10 søn\n\
-11 søndag\n\
13 søndag @link\n\
-14 sønda…\n\
-8 sønde…\n\
-12 søyle\n\
-8 t\n\
13 ta\n\
9 ta banque\n\
-17 table\n\
9 tabt\n\
30 tabte\n\
37 tabte penge\n\
11 tada\n\
-17 tag\n\
18 tag et\n\
-11 tag fat\n\
12 tage\n\
8 tage et\n\
-19 tager ikke\n\
11 tager kun\n\
-11 tai ne\n\
-70 tak\n\
-50 tak for\n\
53 take\n\
-8 take #\n\
8 take a\n\
10 take down\n\
8 take it\n\
22 take out\n\
-8 take some\n\
-10 take the\n\
8 take your\n\
12 takes #\n\
-21 takes the\n\
25 tal\n\
18 tale\n\
9 tale i\n\
10 tale med\n\
11 talent\n\
11 talen…\n\
16 taler\n\
-14 taler du\n\
22 taler med\n\
-20 talk\n\
11 tam\n\
-14 tandlægerne\n\
-20 tandl…\n\
12 tane\n\
-9 tanit…\n\
-14 tanke\n\
-22 tap\n\
-10 tape\n\
16 tarjeta\n\
18 tarjeta y\n\
19 tarje…\n\
14 tasks\n\
8 tastatur\n\
8 tastatur så\n\
8 tasta…\n\
-18 tastede\n\
-14 tastet\n\
-25 taste…\n\
-38 tastselv\n\
-40 tasts…\n\
12 tau\n\
12 tau sms\n\
16 tavo\n\
27 tavshedspligt\n\
27 tavsh…\n\
-43 tax\n\
-8 tax assessment\n\
-29 tax card\n\
9 tax fraud\n\
-8 tax return\n\
12 tdc\n\
-11 te rends\n\
-15 tea\n\
11 teacher\n\
10 teachers\n\
23 teach…\n\
20 team at\n\
-16 teams\n\
26 teamviewer\n\
26 teamv…\n\
11 technician\n\
31 techn…\n\
13 tekniker\n\
22 tekni…\n\
-25 teksten\n\
-23 tekst…\n\
14 tel\n\
11 telefonas\n\
-13 telefonda\n\
-16 telefonen\n\
-13 telefonen og\n\
-15 telefonen ringer\n\
-26 telefonen siger\n\
14 telefonen så\n\
8 telefonens tastatur\n\
-8 telefono\n\
-17 telefonsamtale\n\
12 telefonu\n\
12 telefonul\n\
16 telefonum\n\
16 telefonunuza\n\
29 telef…\n\
53 telegram\n\
-9 telegram the\n\
75 teleg…\n\
27 telenor\n\
27 telen…\n\
18 telephone\n\
17 telep…\n\
17 teles…\n\
14 telew…\n\
-62 tell\n\
-13 tell anna\n\
22 tell anyone\n\
-10 tell it\n\
16 tell me\n\
-15 tell the\n\
8 tell them\n\
-21 tell us\n\
-18 tell you\n\
37 telling\n\
51 telling me\n\
37 telli…\n\
-11 tells\n\
-13 tells you\n\
-13 telmore\n\
-13 telmo…\n\
-16 temporary password\n\
10 temu\n\
70 ten\n\
28 ten minutes\n\
-10 ten to\n\
12 tenan…\n\
9 tenga\n\
16 tengo\n\
-10 termin\n\
12 terminal\n\
-18 terrible\n\
-18 terri…\n\
-14 teslim\n\
-14 tesli…\n\
-18 test\n\
11 testk…\n\
12 teti\n\
32 text\n\
14 text dont\n\
-24 text in\n\
8 text me\n\
14 texting\n\
14 texti…\n\
-10 texts\n\
16 tez\n\
-15 than\n\
-8 than last\n\
-9 thank\n\
-9 thank you\n\
-42 thanks\n\
-26 thanks for\n\
-8 thanks to\n\
-42 thank…\n\
-54 that\n\
-17 that a\n\
29 that bank\n\
-8 that fraudsters\n\
-22 that he\n\
20 that i\n\
28 that is\n\
-8 that isnt\n\
-12 that it\n\
-16 that its\n\
-10 that my\n\
-22 that normal\n\
-8 that on\n\
-14 that the\n\
-8 that their\n\
-10 that to\n\
8 that was\n\
-8 that we\n\
11 that were\n\
-23 that you\n\
-18 that your\n\
18 that youre\n\
-28 thats a\n\
22 thats how\n\
8 thats why\n\
-226 the\n\
44 the #\n\
-18 the 1st\n\
-22 the 20th\n\
-10 the 3rd\n\
50 the account\n\
14 the activation\n\
9 the ad\n\
13 the agent\n\
14 the airport\n\
13 the amount\n\
8 the anti\n\
-52 the app\n\
17 the attached\n\
12 the automated\n\
17 the back\n\
8 the bag\n\
10 the bailiff\n\
-21 the bank\n\
19 the banks\n\
-17 the bed\n\
-14 the bell\n\
-17 the best\n\
8 the bike\n\
-15 the bill\n\
8 the block\n\
11 the blockchain\n\
-29 the board\n\
11 the branch\n\
16 the building\n\
25 the bus\n\
-8 the button\n\
-9 the cake\n\
-8 the car\n\
-17 the card\n\
-11 the caretaker\n\
14 the case\n\
13 the cashier\n\
9 the change\n\
-10 the charge\n\
9 the charger\n\
-8 the chat\n\
8 the chip\n\
-13 the city\n\
-26 the code\n\
11 the codes\n\
-18 the coffee\n\
-24 the company\n\
15 the computer\n\
-12 the concert\n\
26 the connection\n\
-8 the contract\n\
8 the crypto\n\
9 the daily\n\
-17 the daycare\n\
-24 the deposit\n\
-10 the desk\n\
-8 the digits\n\
-12 the doctor\n\
-26 the drive\n\
-18 the email\n\
-19 the end\n\
10 the expiry\n\
14 the field\n\
10 the file\n\
-11 the floor\n\
15 the following\n\
-9 the frame\n\
54 the fraud\n\
22 the full\n\
22 the funds\n\
-17 the game\n\
-9 the gold\n\
17 the green\n\
-18 the hospital\n\
8 the hour\n\
-13 the iban\n\
17 the id\n\
-10 the immigration\n\
11 the intruder\n\
-12 the investigation\n\
26 the investigators\n\
-10 the invoice\n\
-8 the job\n\
14 the judge\n\
14 the key\n\
-20 the kids\n\
16 the landlord\n\
9 the laptop\n\
-11 the lawyer\n\
23 the lawyers\n\
-32 the letter\n\
28 the letters\n\
-11 the library\n\
25 the line\n\
25 the link\n\
17 the loan\n\
-23 the local\n\
11 the login\n\
9 the long\n\
-12 the lost\n\
28 the machine\n\
9 the mail\n\
12 the mailbox\n\
-27 the man\n\
-13 the matter\n\
18 the meantime\n\
-8 the medical\n\
-12 the meeting\n\
-14 the message\n\
17 the ministry\n\
-15 the mobile\n\
15 the moment\n\
-9 the moneys\n\
9 the name\n\
52 the national\n\
-16 the netbank\n\
70 the new\n\
9 the node\n\
31 the notes\n\
9 the number\n\
26 the office\n\
8 the officer\n\
23 the old\n\
-13 the order\n\
-11 the other\n\
-8 the oven\n\
11 the owner\n\
-24 the paper\n\
-13 the papers\n\
-13 the party\n\
-8 the past\n\
-13 the payment\n\
-9 the payslip\n\
31 the person\n\
-17 the photos\n\
21 the picture\n\
9 the pictures\n\
39 the pin\n\
-63 the police\n\
-13 the post\n\
-8 the postnord\n\
-8 the power\n\
10 the prime\n\
11 the prosecutor\n\
-11 the purchase\n\
-16 the queue\n\
-9 the receipt\n\
-18 the receiver\n\
10 the refund\n\
-34 the rent\n\
22 the report\n\
-17 the residence\n\
-8 the residents\n\
40 the rest\n\
-23 the right\n\
10 the savings\n\
-17 the screen\n\
-14 the second\n\
23 the security\n\
-10 the seller\n\
-16 the sender\n\
-13 the shared\n\
-23 the shop\n\
18 the signals\n\
9 the sixteen\n\
-19 the sms\n\
12 the sofa\n\
11 the software\n\
-10 the steps\n\
-9 the supermarket\n\
33 the system\n\
-11 the table\n\
-14 the tax\n\
-17 the taxi\n\
-8 the team\n\
-8 the text\n\
-9 the third\n\
25 the three\n\
10 the till\n\
12 the tool\n\
-11 the transfer\n\
8 the verification\n\
33 the video\n\
-11 the viewing\n\
13 the visa\n\
-13 the voice\n\
-8 the vpn\n\
17 the warrant\n\
-10 the washing\n\
-13 the way\n\
-9 the weather\n\
9 the woman\n\
9 the word\n\
8 the work\n\
-12 the workshop\n\
-15 the wrong\n\
-9 the yellow\n\
-44 their\n\
-8 their bank\n\
-18 their codes\n\
-60 them\n\
14 them as\n\
11 them at\n\
-18 them down\n\
-17 them my\n\
-32 them to\n\
10 them with\n\
74 then\n\
34 then i\n\
-8 then ignore\n\
-9 then its\n\
10 then open\n\
13 then the\n\
18 then we\n\
26 there\n\
-8 there a\n\
66 there is\n\
-12 there ive\n\
17 there now\n\
-13 there was\n\
-8 there you\n\
10 thereafter\n\
-10 therefore\n\
44 theres\n\
12 theres #\n\
71 theres a\n\
-29 theres no\n\
-13 theres nothing\n\
51 there…\n\
13 these\n\
9 they\n\
16 they are\n\
-17 they do\n\
8 they give\n\
15 they have\n\
8 they hold\n\
-16 they know\n\
14 they let\n\
-15 they said\n\
13 they want\n\
10 they will\n\
14 theyll\n\
14 theyl…\n\
13 theyre\n\
13 theyr…\n\
-9 theyve\n\
-9 theyv…\n\
-34 thing\n\
-17 things\n\
-17 thing…\n\
-37 think\n\
-10 think i\n\
-19 third\n\
140 this\n\
20 this call\n\
-19 this code\n\
16 this investigation\n\
58 this is\n\
14 this mail\n\
12 this message\n\
12 this new\n\
53 this number\n\
18 this telephone\n\
-8 this text\n\
22 this was\n\
-14 this week\n\
-13 thomas\n\
-13 thoma…\n\
-17 those\n\
-23 those who\n\
11 thought\n\
10 thoug…\n\
27 thousand\n\
11 thousand kroner\n\
28 thous…\n\
10 threat.arrest|denies\n\
94 threat.arrest|live\n\
119 threat.arrest|live threat.arrest|reader\n\
-18 threat.arrest|live threat.block|live\n\
29 threat.arrest|live threat.court|live\n\
25 threat.arrest|live threat.court|reader\n\
18 threat.arrest|live threat.court|speaks\n\
73 threat.arrest|live threat.deadline|live\n\
35 threat.arrest|live threat.deadline|reader\n\
15 threat.arrest|live threat.deadline|speaks\n\
-12 threat.arrest|live threat.deportation|live\n\
19 threat.arrest|live threat.exposure|reader\n\
-18 threat.arrest|live threat.exposure|speaks\n\
113 threat.arrest|reader\n\
10 threat.arrest|reader threat.block|live\n\
25 threat.arrest|reader threat.court|live\n\
24 threat.arrest|reader threat.court|reader\n\
14 threat.arrest|reader threat.court|speaks\n\
38 threat.arrest|reader threat.deadline|live\n\
28 threat.arrest|reader threat.deadline|reader\n\
9 threat.arrest|reader threat.deadline|speaks\n\
14 threat.arrest|reader threat.exposure|live\n\
14 threat.arrest|reader threat.exposure|reader\n\
-23 threat.arrest|reports\n\
11 threat.arrest|speaks\n\
-31 threat.arrest|speaks threat.block|live\n\
15 threat.arrest|speaks threat.deadline|live\n\
8 threat.arrest|speaks threat.deadline|speaks\n\
-19 threat.arrest|speaks threat.exposure|live\n\
94 threat.arrest|threatens\n\
115 threat.block|live\n\
85 threat.block|live threat.block|reader\n\
-17 threat.block|live threat.block|speaks\n\
9 threat.block|live threat.court|live\n\
13 threat.block|live threat.court|reader\n\
91 threat.block|live threat.deadline|live\n\
67 threat.block|live threat.deadline|reader\n\
-19 threat.block|live threat.exposure|live\n\
10 threat.block|live threat.return|live\n\
83 threat.block|reader\n\
11 threat.block|reader threat.block|speaks\n\
8 threat.block|reader threat.court|live\n\
56 threat.block|reader threat.deadline|live\n\
55 threat.block|reader threat.deadline|reader\n\
14 threat.block|reader threat.deadline|speaks\n\
-29 threat.block|reports\n\
-14 threat.block|speaks\n\
-17 threat.block|speaks threat.court|live\n\
14 threat.block|speaks threat.deadline|live\n\
11 threat.block|speaks threat.deadline|reader\n\
115 threat.block|threatens\n\
49 threat.court|live\n\
52 threat.court|live threat.court|reader\n\
26 threat.court|live threat.court|speaks\n\
68 threat.court|live threat.deadline|live\n\
12 threat.court|live threat.deadline|reader\n\
37 threat.court|live threat.debt|live\n\
29 threat.court|live threat.debt|reader\n\
9 threat.court|live threat.deportation|live\n\
15 threat.court|live threat.exposure|live\n\
15 threat.court|live threat.exposure|reader\n\
60 threat.court|reader\n\
10 threat.court|reader threat.court|speaks\n\
33 threat.court|reader threat.deadline|live\n\
21 threat.court|reader threat.deadline|reader\n\
16 threat.court|reader threat.deadline|speaks\n\
11 threat.court|reader threat.exposure|live\n\
11 threat.court|reader threat.exposure|reader\n\
33 threat.court|speaks\n\
8 threat.court|speaks threat.deadline|speaks\n\
9 threat.court|speaks threat.deportation|live\n\
8 threat.court|speaks threat.exposure|live\n\
8 threat.court|speaks threat.exposure|reader\n\
49 threat.court|threatens\n\
51 threat.cutoff|live\n\
28 threat.cutoff|live threat.cutoff|reader\n\
39 threat.cutoff|live threat.deadline|live\n\
9 threat.cutoff|live threat.deadline|reader\n\
29 threat.cutoff|reader\n\
15 threat.cutoff|reader threat.deadline|live\n\
51 threat.cutoff|threatens\n\
61 threat.deadline|live\n\
-31 threat.deadline|live threat.deadline|reader\n\
36 threat.deadline|live threat.debt|live\n\
37 threat.deadline|live threat.debt|reader\n\
10 threat.deadline|live threat.debt|speaks\n\
35 threat.deadline|live threat.deportation|live\n\
34 threat.deadline|live threat.deportation|reader\n\
48 threat.deadline|live threat.exposure|live\n\
46 threat.deadline|live threat.exposure|reader\n\
66 threat.deadline|live threat.return|live\n\
14 threat.deadline|live threat.return|reader\n\
20 threat.deadline|reader\n\
-13 threat.deadline|reader threat.deadline|speaks\n\
32 threat.deadline|reader threat.debt|live\n\
36 threat.deadline|reader threat.debt|reader\n\
27 threat.deadline|reader threat.deportation|live\n\
23 threat.deadline|reader threat.deportation|reader\n\
26 threat.deadline|reader threat.exposure|live\n\
26 threat.deadline|reader threat.exposure|reader\n\
32 threat.deadline|reader threat.return|live\n\
14 threat.deadline|reader threat.return|reader\n\
15 threat.deadline|reports\n\
11 threat.deadline|speaks\n\
15 threat.deadline|speaks threat.debt|live\n\
14 threat.deadline|speaks threat.debt|reader\n\
8 threat.deadline|speaks threat.return|reader\n\
61 threat.deadline|threatens\n\
39 threat.debt|live\n\
54 threat.debt|live threat.debt|reader\n\
17 threat.debt|live threat.deportation|live\n\
17 threat.debt|live threat.deportation|reader\n\
54 threat.debt|reader\n\
17 threat.debt|reader threat.deportation|live\n\
17 threat.debt|reader threat.deportation|reader\n\
39 threat.debt|threatens\n\
29 threat.deportation|live\n\
43 threat.deportation|live threat.deportation|reader\n\
45 threat.deportation|reader\n\
29 threat.deportation|threatens\n\
31 threat.exposure|live\n\
61 threat.exposure|live threat.exposure|reader\n\
-11 threat.exposure|live threat.exposure|speaks\n\
66 threat.exposure|reader\n\
10 threat.exposure|reader threat.exposure|speaks\n\
-11 threat.exposure|speaks\n\
31 threat.exposure|threatens\n\
10 threat.return|denies\n\
56 threat.return|live\n\
-21 threat.return|live threat.return|reader\n\
-23 threat.return|reader\n\
56 threat.return|threatens\n\
-10 threatened\n\
-9 threatening\n\
26 threat|denies\n\
-48 threat|reports\n\
24 threat|speaks\n\
58 threat|threatens\n\
-28 threa…\n\
-34 three\n\
-8 three men\n\
17 three requests\n\
-20 three times\n\
-8 three weeks\n\
11 through\n\
10 through remitly\n\
8 through this\n\
-9 through to\n\
11 throu…\n\
-13 thu\n\
-10 thu #\n\
-10 thumb\n\
-23 thursday\n\
25 thursday i\n\
-24 thurs…\n\
25 thx\n\
-10 ti\n\
-17 ticket\n\
-25 tickets\n\
-14 tickets for\n\
-41 ticke…\n\
-48 tid\n\
-11 tid på\n\
-21 tid til\n\
-22 tiden\n\
-18 tiden @link\n\
-21 tie\n\
8 tiene\n\
-8 tight\n\
47 tik\n\
-12 tiklayip\n\
-12 tiklayip kart\n\
-13 tikla…\n\
9 tiktok\n\
9 tikto…\n\
-243 til\n\
-17 til #\n\
13 til @link\n\
-20 til alle\n\
8 til apple\n\
-20 til at\n\
-20 til banken\n\
-10 til bilen\n\
-8 til danmark\n\
-9 til de\n\
10 til dem\n\
-23 til den\n\
8 til dette\n\
26 til dig\n\
26 til din\n\
8 til dit\n\
10 til en\n\
-23 til et\n\
-8 til far\n\
-11 til hende\n\
-8 til hvidvask\n\
9 til højre\n\
8 til inkasso\n\
-21 til julehjælpen\n\
-12 til konto\n\
18 til microsoft\n\
36 til mig\n\
51 til min\n\
-9 til mitid\n\
-8 til mor\n\
-10 til nogen\n\
-8 til offerfonden\n\
-16 til og\n\
-28 til os\n\
-8 til porten\n\
-8 til på\n\
21 til spanien\n\
-13 til søndag\n\
44 til vores\n\
41 tilbage\n\
-12 tilbage fra\n\
-16 tilbage i\n\
20 tilbage med\n\
94 tilbage på\n\
10 tilbagefører\n\
54 tilba…\n\
-16 tilbud\n\
-24 tilbu…\n\
-8 tilfælde\n\
-10 tilfæ…\n\
10 tilfø…\n\
20 tilgo…\n\
-30 till\n\
-9 till #\n\
-8 till then\n\
9 tilladelsen og\n\
-14 tillykke\n\
16 tillykke du\n\
-29 tillykke med\n\
-14 tilly…\n\
15 tilsendt\n\
15 tilse…\n\
-149 time\n\
-28 time @link\n\
-12 time code\n\
8 time han\n\
-9 time in\n\
-11 time is\n\
16 time om\n\
50 timer\n\
11 timer @link\n\
12 timer ellers\n\
-11 timerne\n\
-9 timer…\n\
-19 times\n\
-8 times a\n\
-14 tine\n\
-15 tip\n\
-46 tirsdag\n\
-18 tirsdag kl\n\
-47 tirsd…\n\
-11 title\n\
-9 tjekke\n\
-9 tjekke dine\n\
-10 tjekker\n\
-17 tjekk…\n\
12 tjen\n\
8 tjent\n\
17 tlf\n\
-52 to #\n\
-17 to @link\n\
-30 to a\n\
-10 to af\n\
-20 to all\n\
-13 to an\n\
-11 to answer\n\
-14 to anybody\n\
-29 to anyone\n\
-37 to approve\n\
-15 to ask\n\
31 to avoid\n\
24 to begin\n\
-21 to block\n\
11 to board\n\
15 to bother\n\
-9 to bring\n\
17 to cancel\n\
-16 to change\n\
10 to check\n\
-23 to citizen\n\
-21 to come\n\
-18 to confirm\n\
10 to connect\n\
16 to cooperate\n\
9 to court\n\
-45 to do\n\
-30 to end\n\
-10 to four\n\
-41 to go\n\
15 to google\n\
-9 to hear\n\
9 to help\n\
-10 to her\n\
32 to him\n\
-9 to it\n\
11 to ja\n\
-9 to know\n\
-14 to leave\n\
24 to lift\n\
-8 to like\n\
-31 to log\n\
10 to make\n\
61 to me\n\
-8 to meet\n\
12 to minutter\n\
9 to missing\n\
10 to moj\n\
-25 to move\n\
32 to my\n\
16 to new\n\
-16 to open\n\
-14 to order\n\
20 to our\n\
-21 to pay\n\
10 to pick\n\
8 to protect\n\
17 to put\n\
-11 to raise\n\
11 to read\n\
16 to receive\n\
-17 to reimburse\n\
14 to release\n\
-8 to renew\n\
-14 to reply\n\
-8 to represent\n\
-10 to reset\n\
-19 to say\n\
27 to see\n\
-45 to send\n\
-19 to show\n\
-19 to sign\n\
-18 to skat\n\
-10 to someone\n\
39 to speak\n\
20 to stay\n\
-8 to stop\n\
33 to take\n\
87 to the\n\
84 to this\n\
-8 to three\n\
-11 to transfer\n\
8 to unlock\n\
-21 to update\n\
-8 to us\n\
10 to use\n\
8 to verify\n\
-15 to wait\n\
41 to you\n\
-37 to your\n\
-15 tobias\n\
-15 tobia…\n\
42 today\n\
-13 today #\n\
-12 today call\n\
16 today its\n\
16 today my\n\
-13 today so\n\
9 today to\n\
-31 tog\n\
43 together\n\
17 together with\n\
43 toget…\n\
-11 told\n\
-28 told her\n\
26 told me\n\
-23 told to\n\
-8 told us\n\
25 told you\n\
-8 tolk\n\
9 toll\n\
10 toll free\n\
-51 tomorrow\n\
-22 tomorrow #\n\
8 tomorrow @link\n\
8 tomorrow and\n\
13 tomorrow its\n\
-10 tomorrow the\n\
-8 tomorrow unless\n\
-51 tomor…\n\
-14 ton\n\
29 tone\n\
-54 tonight\n\
-9 tonight #\n\
-22 tonight from\n\
18 tonight i\n\
9 tonight keep\n\
-15 tonight the\n\
-53 tonig…\n\
-22 too\n\
14 too much\n\
-33 took\n\
-15 took me\n\
-10 took the\n\
15 tool\n\
-15 top\n\
-21 top up\n\
-8 torben\n\
-8 torbe…\n\
-37 torsdag\n\
-37 torsd…\n\
-8 torve…\n\
-33 total\n\
-14 total #\n\
10 touch\n\
17 tout\n\
28 tra\n\
-19 track\n\
-12 track @link\n\
8 track for\n\
-10 track it\n\
-10 tracking\n\
-10 track…\n\
24 trafi…\n\
-23 train\n\
-12 train #\n\
-9 train…\n\
-8 tramp…\n\
43 transfer\n\
9 transfer #\n\
-12 transfer money\n\
-15 transfer my\n\
35 transfer to\n\
16 transferencia\n\
-14 transferred\n\
-8 transferred #\n\
-28 transfers\n\
-20 transfers with\n\
9 transport\n\
18 trans…\n\
18 trava…\n\
-17 travel\n\
-23 trave…\n\
30 travlt\n\
30 travl…\n\
-12 tray\n\
-42 tre\n\
-21 tre gange\n\
15 tre måneders\n\
19 treasury\n\
16 treas…\n\
14 treat\n\
13 treat it\n\
-12 tredje\n\
-15 tredj…\n\
-10 trei\n\
-8 tres\n\
-10 tribu…\n\
-9 trick…\n\
19 tried\n\
25 tried to\n\
13 trigger\n\
13 trigg…\n\
-10 trine\n\
-45 trip\n\
-11 trip #\n\
18 tris\n\
-15 tro\n\
-8 tro ikke\n\
-10 troede\n\
-10 troed…\n\
-9 trois\n\
14 trojan\n\
8 trojan spyware\n\
28 troja…\n\
15 trop\n\
-8 tror\n\
21 true\n\
-18 trukket\n\
-9 trukket på\n\
-18 trukk…\n\
17 trust\n\
-16 trust the\n\
-16 try\n\
20 trying\n\
15 trying to\n\
20 tryin…\n\
29 tryk\n\
28 tryk #\n\
8 trykke\n\
-10 trykke #\n\
8 trykkede\n\
10 trykkede og\n\
23 trykker\n\
9 trykker send\n\
10 trykket\n\
35 trykk…\n\
15 trzeba\n\
15 trzeb…\n\
16 trække\n\
10 trække for\n\
-11 trækker\n\
-13 trækker det\n\
8 trækkes\n\
11 trækkes i\n\
13 trækk…\n\
11 tu\n\
-19 tu codigo\n\
13 tu dis\n\
14 tu me\n\
-8 tu peux\n\
-8 tues\n\
-8 tues #\n\
-24 tuesday\n\
-26 tuesd…\n\
12 tuition\n\
12 tuiti…\n\
-12 tun\n\
8 tuo conto\n\
-8 turn\n\
8 turnpike\n\
8 turnp…\n\
23 tusind\n\
24 tusin…\n\
12 tuslayin\n\
24 tusla…\n\
-9 tutan…\n\
-8 tutto\n\
-12 tvivl\n\
-10 twenty\n\
-9 twenty thousand\n\
-10 twent…\n\
18 twice\n\
-13 twice by\n\
38 two\n\
12 two different\n\
12 two hours\n\
9 two if\n\
-16 two men\n\
12 two months\n\
21 two more\n\
-32 txt\n\
-26 txt stop\n\
24 ty\n\
-8 ty zadzwon\n\
-10 tygod…\n\
23 tylko\n\
50 type\n\
13 type card\n\
32 type in\n\
8 type it\n\
-37 typed\n\
-12 typef…\n\
-11 typisk\n\
-12 typis…\n\
11 tysiecy\n\
11 tysie…\n\
9 tyven\n\
15 tæller\n\
15 tælle…\n\
-12 tøj\n\
-13 tømmer\n\
-17 tømme…\n\
10 tønder\n\
10 tønde…\n\
-8 tør\n\
162 u\n\
19 u @link\n\
10 u didnt\n\
-12 u give\n\
13 u pay\n\
-15 u11\n\
11 uberweisung\n\
9 uberw…\n\
18 ubetalt\n\
10 ubetalt regning\n\
18 ubeta…\n\
-11 ud af\n\
9 ud for\n\
8 ud og\n\
-8 ud vi\n\
37 udbetaling\n\
29 udbetaling danmark\n\
10 udbetalt\n\
46 udbet…\n\
-8 ude\n\
12 ude af\n\
9 ude på\n\
-11 ude så\n\
8 udeblevet\n\
8 udeblevet fra\n\
11 udebl…\n\
-23 uden at\n\
-20 uden lys\n\
-25 udfyld\n\
-12 udfyl…\n\
-18 udgav\n\
-18 udgav sig\n\
-15 udlandet\n\
-15 udlan…\n\
-16 udlejer\n\
-16 udlejeren\n\
-29 udlej…\n\
-10 udlændinge\n\
8 udlændingestyrelsen\n\
24 udløb\n\
-12 udløber\n\
8 udløber snart\n\
-17 udløbet\n\
15 udløbsdato\n\
-11 udløb…\n\
8 udrej…\n\
21 udstedt\n\
25 udste…\n\
-13 uenig\n\
-52 uge\n\
-30 uge #\n\
-15 ugen\n\
-12 uger\n\
18 uh\n\
-11 uheldet\n\
-11 uheldet ude\n\
-11 uheld…\n\
12 uk\n\
10 ukendt\n\
10 ukend…\n\
-10 ul\n\
13 ulovligt\n\
10 ulovligt og\n\
15 ulovl…\n\
13 ultraviewer\n\
13 ultra…\n\
14 ulusal\n\
14 ulusal polisi\n\
14 ulusa…\n\
25 um\n\
-10 umowa\n\
26 un\n\
8 un agent\n\
11 un agente\n\
8 un istantaneo\n\
8 un virement\n\
8 un virus\n\
56 una\n\
32 una busta\n\
-14 una firma\n\
8 una nuova\n\
14 una transferencia\n\
-8 una voz\n\
-8 unblo…\n\
36 und\n\
-129 under\n\
-30 under #\n\
-17 under en\n\
-13 under kort\n\
-9 under my\n\
19 under revision\n\
-21 under the\n\
9 underlagt\n\
23 understand\n\
17 understand that\n\
-9 understreger\n\
-9 understreger at\n\
-9 undersøger\n\
12 under…\n\
25 undgå\n\
-9 ung mand\n\
-10 unge\n\
10 uniform\n\
13 unifo…\n\
22 union\n\
41 unit\n\
23 unit i\n\
10 university\n\
-11 unless\n\
-12 unless i\n\
-11 unles…\n\
14 unlock\n\
15 unloc…\n\
-9 uno de\n\
29 unpaid\n\
11 unpaid parking\n\
29 unpai…\n\
-12 unsure\n\
-12 unsur…\n\
-8 unter #\n\
-11 unterwegs\n\
14 until\n\
-15 until #\n\
8 until you\n\
46 unu\n\
-8 unul\n\
-9 unused\n\
-9 unuse…\n\
9 unusu…\n\
-15 unutm…\n\
-45 up\n\
-11 up @link\n\
8 up from\n\
-20 up in\n\
-12 up of\n\
9 up on\n\
-10 up to\n\
-10 up were\n\
27 up when\n\
11 up with\n\
-8 up youre\n\
26 update\n\
10 update your\n\
-15 updates\n\
10 updat…\n\
9 upgrading\n\
17 upgra…\n\
-10 upload\n\
-10 upload them\n\
-14 uploa…\n\
30 ups\n\
9 ups jeg\n\
19 ups told\n\
78 ur\n\
9 ur mitid\n\
31 urgent\n\
27 urgen…\n\
9 urun\n\
-102 us\n\
9 us i\n\
-9 us if\n\
-12 us in\n\
-13 us on\n\
-8 us then\n\
9 us until\n\
-21 us we\n\
-37 usa\n\
9 usato\n\
19 usd\n\
52 usdt\n\
-68 use\n\
-10 use it\n\
-9 use recorded\n\
-23 used\n\
-22 used #\n\
107 user\n\
8 user code\n\
63 user id\n\
17 user name\n\
11 username\n\
11 usern…\n\
-20 using\n\
-9 using your\n\
17 usted\n\
-8 usual\n\
-15 usually\n\
-13 usually do\n\
-15 usual…\n\
9 utente\n\
9 utent…\n\
13 uyari\n\
-13 uyariyor\n\
-19 uyari…\n\
12 uygul…\n\
14 uz\n\
-9 uzblo…\n\
16 uzeri…\n\
-9 uzsak…\n\
18 uzsie…\n\
10 uzsir…\n\
-11 uændret\n\
-11 uændr…\n\
-24 va\n\
-14 vaccination\n\
-10 vaccine\n\
-31 vacci…\n\
-11 vaist…\n\
9 vaizdo\n\
9 vaizd…\n\
9 vakaro\n\
-13 val\n\
-10 vale\n\
13 valgt\n\
-20 valid for\n\
12 valid…\n\
19 valst…\n\
11 valuables\n\
11 valua…\n\
9 valve\n\
-8 vand\n\
-10 vandet\n\
-11 vande…\n\
-11 vandt\n\
-10 vandt #\n\
-108 var\n\
-17 var det\n\
-14 var en\n\
-10 var ved\n\
-15 vardi\n\
14 varen\n\
-9 varer\n\
12 varme\n\
-11 varsa\n\
-21 vaske…\n\
-31 vat\n\
-13 vat and\n\
-14 vat for\n\
14 vault\n\
12 vault you\n\
13 vaya\n\
27 ve\n\
-11 ve banka\n\
11 ve mitid\n\
-59 ved\n\
-15 ved #\n\
37 ved at\n\
9 ved hånden\n\
-9 ved telefonen\n\
-9 veder…\n\
-14 vedhæftede\n\
-24 vedhæ…\n\
11 vedr\n\
30 vehicle\n\
30 vehic…\n\
-20 vej\n\
-9 vej med\n\
-18 vejle\n\
-8 vejledningen\n\
-13 vejle…\n\
-8 veksle\n\
-8 veksle til\n\
-8 veksl…\n\
-34 velkommen\n\
-30 velkommen til\n\
-35 velko…\n\
20 ven\n\
8 vender\n\
8 vende…\n\
-36 venlig\n\
-17 venlig hilsen\n\
-17 venlig stemme\n\
-17 venligst\n\
-54 venli…\n\
-9 vent\n\
-12 vente\n\
13 venter\n\
-23 verbe…\n\
8 verfa…\n\
9 vergi…\n\
28 verification\n\
10 verified\n\
62 verify\n\
116 verif…\n\
-13 veririm\n\
-8 vermeniz\n\
-8 vermeniz gerekiyor\n\
14 versato\n\
21 versa…\n\
8 verser\n\
10 verse…\n\
-8 version\n\
-8 versi…\n\
-9 very\n\
10 vesterbro\n\
10 vesterbro #\n\
8 vestergaard\n\
-11 veste…\n\
11 vet\n\
-11 veya\n\
-8 vh\n\
-42 vi\n\
-11 vi alle\n\
11 vi beder\n\
15 vi dem\n\
9 vi desværre\n\
-8 vi dig\n\
8 vi efterforsker\n\
18 vi er\n\
-9 vi fik\n\
-9 vi fået\n\
8 vi har\n\
12 vi have\n\
8 vi henter\n\
-10 vi i\n\
48 vi kan\n\
-15 vi lukker\n\
8 vi lånet\n\
-20 vi mangler\n\
9 vi også\n\
-9 vi prøver\n\
-21 vi sender\n\
-14 vi ses\n\
-8 vi sidder\n\
11 vi skal\n\
11 vi står\n\
-15 vi tager\n\
12 vi to\n\
-21 vi ved\n\
-15 vi vil\n\
-12 via\n\
13 via @link\n\
14 via airbnb\n\
-10 via betalingsservice\n\
-9 via holdsport\n\
11 via la\n\
10 via linket\n\
-14 vibor…\n\
10 victoria\n\
8 victo…\n\
-8 vide at\n\
-8 vide hvor\n\
34 video\n\
-9 video if\n\
19 videoen\n\
28 video…\n\
10 vider…\n\
-8 vidne\n\
-11 vidste\n\
-11 vidst…\n\
11 vidurnakcio\n\
11 vidur…\n\
8 viena\n\
11 viene\n\
-8 vient\n\
-11 viernes\n\
-11 viern…\n\
24 viewing\n\
11 viewing before\n\
-11 viewing on\n\
24 viewi…\n\
19 vigtigt\n\
11 vigtigt at\n\
19 vigti…\n\
-14 viktor\n\
-13 vikto…\n\
29 vil\n\
-25 vil du\n\
-24 vil gerne\n\
69 vil ha\n\
18 vil han\n\
9 vil have\n\
24 vil ikke\n\
19 vil jeg\n\
9 vil vi\n\
-24 vil vide\n\
-16 villa…\n\
-34 ville\n\
-11 ville bare\n\
-8 ville have\n\
-37 vin\n\
-12 vinduet\n\
-20 vindu…\n\
9 vine\n\
-11 vineri\n\
-11 viner…\n\
21 vip\n\
22 virker\n\
15 virker ikke\n\
15 virke…\n\
35 virus\n\
8 virus…\n\
30 visa\n\
-9 visa #\n\
8 visa dankort\n\
-15 viser den\n\
9 viser sit\n\
-8 visi\n\
-10 visite\n\
-8 vitam…\n\
-9 vogn\n\
-12 voice says\n\
-8 voir\n\
-13 volunteer\n\
-13 volunteer so\n\
-9 volunteers\n\
-22 volun…\n\
33 von\n\
16 von #\n\
64 vores\n\
19 vores advokat\n\
8 vores bud\n\
-12 vores hjemmeside\n\
-13 vores konto\n\
11 vores lodtrækning\n\
10 vores samarbejdsbank\n\
29 vores system\n\
-11 vorsorglich\n\
-11 vorsorglich gesperrt\n\
-11 vorso…\n\
-9 vos\n\
11 vote\n\
11 vote for\n\
-29 votre\n\
-8 votre mitid\n\
8 votre nom\n\
10 voucher\n\
16 vouch…\n\
-37 vous\n\
-8 vous aviez\n\
-11 vous meme\n\
-8 vous pouvez\n\
-8 vous vous\n\
-12 voz\n\
-12 vpn\n\
46 vrea\n\
-9 vuest…\n\
20 vundet\n\
18 vundet en\n\
20 vunde…\n\
-8 vurde…\n\
-9 vvs\n\
8 vyras\n\
-13 væk\n\
-8 væk fra\n\
-22 vælg\n\
-16 vælge\n\
10 vælger\n\
10 vælge…\n\
-8 værd\n\
-23 være\n\
-18 være fra\n\
14 værelset\n\
10 værel…\n\
12 været i\n\
99 w\n\
8 w card\n\
18 w ciagu\n\
44 w danish\n\
18 w kopenhadze\n\
20 w mitid\n\
10 w razie\n\
-12 wait\n\
-13 waited\n\
-13 waite…\n\
46 waiting\n\
44 waiting for\n\
46 waiti…\n\
13 walle…\n\
-11 want\n\
12 want #\n\
15 want it\n\
9 want me\n\
-39 want to\n\
-23 wanted\n\
-15 wanted me\n\
-23 wante…\n\
47 wants\n\
17 wants #\n\
18 wants me\n\
9 wants my\n\
12 wants to\n\
-11 warehouse\n\
-11 wareh…\n\
-8 warm regards\n\
14 warned\n\
14 warne…\n\
8 warning\n\
8 warni…\n\
49 warrant\n\
8 warrant pdf\n\
8 warrant will\n\
49 warra…\n\
-83 was\n\
10 was a\n\
9 was added\n\
-20 was approved\n\
-12 was changed\n\
43 was found\n\
-9 was it\n\
14 was paid\n\
-12 was stolen\n\
-9 was stopped\n\
-13 was told\n\
-10 washing\n\
-10 washi…\n\
-47 wasnt\n\
-16 wasnt a\n\
-10 watch\n\
23 watch…\n\
-22 water\n\
-73 way\n\
-9 way out\n\
-14 way to\n\
60 we\n\
36 we are\n\
-9 we ask\n\
10 we call\n\
13 we can\n\
15 we cancel\n\
13 we cannot\n\
-9 we collect\n\
24 we continue\n\
16 we could\n\
-18 we do\n\
-40 we dont\n\
12 we drop\n\
-8 we give\n\
9 we have\n\
-14 we havent\n\
26 we just\n\
10 we keep\n\
-8 we know\n\
-10 we may\n\
14 we move\n\
-17 we need\n\
-17 we never\n\
17 we only\n\
-17 we process\n\
33 we put\n\
-15 we read\n\
13 we see\n\
-11 we sign\n\
-8 we suspect\n\
-9 we think\n\
12 we tried\n\
-8 we wont\n\
-13 weather\n\
-13 weath…\n\
11 web\n\
-14 webcam\n\
-14 webca…\n\
-19 website\n\
-19 websi…\n\
-17 wed\n\
-9 wednesday\n\
-11 wedne…\n\
-90 week\n\
-26 week #\n\
-8 weekd…\n\
-19 weekend\n\
-13 weekenden\n\
-31 weeke…\n\
-19 weeks\n\
-8 weeks copenhagen\n\
11 weeks you\n\
13 weiter\n\
17 weite…\n\
-58 welcome\n\
-11 welcome back\n\
-38 welcome to\n\
-58 welco…\n\
-73 well\n\
-8 wenn\n\
-15 went\n\
-10 went to\n\
16 werden\n\
16 werde…\n\
-37 were\n\
-9 were closed\n\
-12 were having\n\
14 were missing\n\
-17 were open\n\
-8 were sorry\n\
-14 west\n\
30 western\n\
29 western union\n\
30 weste…\n\
-8 wet\n\
-72 weve\n\
-9 weve decided\n\
-10 weve looked\n\
-8 weve received\n\
-16 weve talked\n\
-8 wezmie\n\
-8 wezmi…\n\
13 wezwanie\n\
13 wezwa…\n\
-24 what\n\
-17 what did\n\
-16 what do\n\
15 what does\n\
9 what happened\n\
18 what i\n\
15 what is\n\
13 what number\n\
9 what should\n\
-13 what the\n\
15 what we\n\
-16 what you\n\
8 whate…\n\
-13 whats\n\
-11 whats your\n\
97 whatsapp\n\
29 whatsapp #\n\
-10 whatsapp e\n\
19 whatsapptan\n\
116 whats…\n\
-74 when\n\
9 when done\n\
10 when he\n\
15 when i\n\
13 when its\n\
8 when my\n\
-8 when salary\n\
-9 when somebody\n\
20 when the\n\
-71 when you\n\
-10 when youve\n\
29 whenever\n\
29 whene…\n\
-12 where\n\
9 where are\n\
10 where i\n\
-27 where the\n\
10 where you\n\
-9 whether the\n\
-8 whether you\n\
-16 which\n\
-13 while\n\
-81 who\n\
-9 who are\n\
9 who can\n\
-14 who dont\n\
-17 who have\n\
15 who want\n\
-14 who wanted\n\
-11 whom\n\
-28 whos\n\
-8 whove been\n\
-10 wiadomosc\n\
-12 wiado…\n\
-10 wiecz…\n\
10 wierz…\n\
35 wife\n\
-11 wifi\n\
123 will\n\
51 will be\n\
11 will cancel\n\
10 will come\n\
8 will connect\n\
12 will get\n\
-25 will never\n\
-9 will not\n\
-11 will pay\n\
25 will say\n\
-14 wind\n\
13 windows\n\
12 windows defender\n\
14 windo…\n\
-10 wine\n\
-8 wing\n\
15 winter\n\
13 winte…\n\
-10 wir\n\
-8 wir noch\n\
21 wird\n\
14 wire\n\
14 wish\n\
53 with #\n\
-15 with a\n\
-10 with an\n\
-24 with anyone\n\
16 with card\n\
-18 with child\n\
9 with cpr\n\
-8 with his\n\
8 with me\n\
-12 with mitid\n\
-19 with mobilepay\n\
-8 with my\n\
-10 with names\n\
-12 with registration\n\
-11 with someone\n\
-10 with the\n\
-27 with us\n\
44 with you\n\
57 with your\n\
-12 withdraw cash\n\
19 withdraw the\n\
11 withdrawn\n\
15 withd…\n\
18 within #\n\
-14 within a\n\
-8 within an\n\
21 without\n\
8 without it\n\
21 witho…\n\
-12 witness\n\
-14 witne…\n\
21 woman\n\
9 woman i\n\
9 woman in\n\
14 won\n\
13 wont let\n\
-10 word for\n\
-9 work account\n\
9 work for\n\
-9 work tomorrow\n\
8 work with\n\
-24 working\n\
-10 working days\n\
-14 working so\n\
-24 worki…\n\
16 workplace\n\
16 workp…\n\
-23 works\n\
-8 works for\n\
-8 works the\n\
-11 works until\n\
-13 workshop\n\
-10 workshop your\n\
-13 works…\n\
-19 worri…\n\
9 worry\n\
-20 would\n\
-14 would you\n\
11 wpadl\n\
13 wplacie\n\
15 wplac…\n\
-17 write\n\
-13 write a\n\
11 write in\n\
-12 write to\n\
-17 write your\n\
-25 writes\n\
-8 writes the\n\
-25 write…\n\
12 writing\n\
12 writi…\n\
-18 wrong\n\
-9 wrong pin\n\
-9 wrong recipient\n\
-12 wrote\n\
-8 wrote me\n\
18 wspol…\n\
16 wstrz…\n\
10 wurde\n\
16 wydzial\n\
16 wydzi…\n\
22 wypla…\n\
20 wysokosc\n\
21 wysok…\n\
15 wystarczy\n\
15 wysta…\n\
16 wzgle…\n\
19 x #\n\
10 xx\n\
10 xxxx\n\
11 xxxx #\n\
-10 xxxxx\n\
45 y\n\
17 y el\n\
12 y me\n\
10 y no\n\
14 y pin\n\
-13 y que\n\
-10 y si\n\
10 y then\n\
-37 ya\n\
-11 ya da\n\
8 ya esta\n\
-10 ya la\n\
-15 ya lo\n\
10 yakal…\n\
24 yanlislikla\n\
27 yanli…\n\
-35 yaparak\n\
-34 yapar…\n\
-10 yapmadiysaniz\n\
8 yapma…\n\
19 yapti…\n\
15 yarin\n\
17 yasa\n\
17 yasa disi\n\
19 yaz\n\
8 ydelser\n\
11 ydels…\n\
10 yeah\n\
-88 year\n\
-10 year i\n\
-9 year the\n\
-14 year you\n\
-17 years\n\
-8 years and\n\
-21 yellow\n\
-22 yellow card\n\
-21 yello…\n\
-11 yemeg…\n\
73 yes\n\
9 yes for\n\
9 yes the\n\
8 yes with\n\
19 yet\n\
22 yo\n\
10 yo #\n\
-10 yoghu…\n\
-9 yok\n\
14 yollarim\n\
14 yolla…\n\
11 yorum…\n\
17 you #\n\
13 you a\n\
-10 you all\n\
-9 you already\n\
16 you an\n\
26 you and\n\
25 you answer\n\
-11 you apply\n\
23 you approve\n\
88 you are\n\
10 you as\n\
-16 you asked\n\
-8 you at\n\
-18 you block\n\
8 you busy\n\
-8 you buy\n\
-19 you call\n\
-41 you called\n\
-180 you can\n\
9 you check\n\
15 you choose\n\
-17 you come\n\
27 you confirm\n\
12 you delete\n\
17 you did\n\
-18 you didnt\n\
-18 you disagree\n\
-14 you do\n\
-46 you dont\n\
-16 you drop\n\
19 you enter\n\
16 you fill\n\
-29 you for\n\
-10 you forgot\n\
18 you from\n\
-16 you gave\n\
-9 you go\n\
13 you hang\n\
76 you have\n\
-17 you havent\n\
-9 you his\n\
9 you hold\n\
13 you i\n\
-8 you id\n\
15 you in\n\
14 you is\n\
10 you it\n\
10 you its\n\
-32 you may\n\
16 you must\n\
9 you my\n\
-30 you need\n\
12 you off\n\
16 you on\n\
20 you only\n\
23 you owe\n\
-8 you pay\n\
-13 you pick\n\
15 you put\n\
28 you reach\n\
45 you receive\n\
12 you refuse\n\
17 you regarding\n\
8 you remember\n\
-10 you reply\n\
-13 you reported\n\
-12 you said\n\
9 you save\n\
-11 you say\n\
29 you scan\n\
47 you see\n\
-11 you send\n\
-8 you sent\n\
-21 you should\n\
-11 you show\n\
17 you stop\n\
12 you swipe\n\
28 you thank\n\
-21 you that\n\
16 you the\n\
-13 you then\n\
18 you told\n\
-13 you transfer\n\
-11 you twice\n\
-16 you up\n\
-14 you usually\n\
-43 you want\n\
9 you was\n\
22 you were\n\
11 you western\n\
13 you when\n\
35 you will\n\
9 you wire\n\
-13 you with\n\
-10 you write\n\
15 you you\n\
15 you your\n\
-32 youd\n\
-24 youd rather\n\
12 youll\n\
-8 youll find\n\
14 youll get\n\
9 youll receive\n\
-10 youll see\n\
-24 young\n\
-12 young man\n\
-72 your\n\
-43 your account\n\
-12 your adviser\n\
8 your agreement\n\
-11 your annual\n\
-19 your application\n\
-11 your appointment\n\
20 your area\n\
14 your bank\n\
-8 your browser\n\
-14 your call\n\
-12 your cards\n\
11 your case\n\
-12 your childs\n\
12 your civil\n\
-11 your claim\n\
-8 your code\n\
14 your comment\n\
24 your computer\n\
-8 your contract\n\
8 your current\n\
-8 your digital\n\
14 your doctor\n\
-10 your door\n\
11 your email\n\
-8 your employee\n\
-8 your family\n\
-11 your first\n\
25 your flat\n\
9 your friends\n\
12 your full\n\
13 your funds\n\
-11 your invoice\n\
-12 your lawyers\n\
-11 your library\n\
8 your line\n\
-9 your loan\n\
13 your lost\n\
-9 your manager\n\
8 your mit\n\
21 your mitid\n\
-10 your monthly\n\
18 your name\n\
-20 your nemkonto\n\
-17 your new\n\
-9 your next\n\
-16 your norrfly\n\
22 your number\n\
-8 your objection\n\
-10 your old\n\
-14 your one\n\
14 your own\n\
14 your package\n\
-20 your passport\n\
11 your pc\n\
14 your permit\n\
61 your phone\n\
-30 your pin\n\
-14 your place\n\
20 your profile\n\
-17 your refund\n\
-9 your registered\n\
-8 your renewal\n\
12 your residence\n\
-21 your salary\n\
31 your savings\n\
8 your screen\n\
-8 your shipment\n\
17 your signature\n\
-9 your sister\n\
-10 your son\n\
8 your street\n\
-35 your tax\n\
-13 your ticket\n\
-24 your tickets\n\
-12 your transfer\n\
12 your tuition\n\
-10 your union\n\
32 your user\n\
15 your vehicle\n\
-19 your wallet\n\
30 your wife\n\
15 your workplace\n\
13 youre\n\
-8 youre listening\n\
-23 youre not\n\
27 youre on\n\
22 youre ready\n\
-12 youre speaking\n\
-13 youre told\n\
-8 youre unsure\n\
-10 youre welcome\n\
-49 yourself\n\
-15 yourself on\n\
-49 yours…\n\
38 yousee\n\
8 yousee @link\n\
38 youse…\n\
-144 youve\n\
22 youve been\n\
-11 youve found\n\
-24 youve got\n\
-27 youve paid\n\
-9 youve used\n\
9 yrs\n\
19 yuzden\n\
19 yuzde…\n\
9 yuzundeki\n\
12 yuzun…\n\
20 z\n\
38 za\n\
8 zablo…\n\
-17 zadzwon\n\
-12 zadzwon do\n\
-18 zadzw…\n\
15 zahlen\n\
15 zahle…\n\
-22 zalog…\n\
-9 zamkn…\n\
-11 zapis…\n\
9 zapla…\n\
11 zaraz\n\
16 zatwierdzic\n\
32 zatwi…\n\
21 ze\n\
14 zeby\n\
17 zero\n\
-23 zice\n\
-23 zice ca\n\
-8 zinute\n\
-9 zinut…\n\
8 ziure…\n\
8 zmones\n\
8 zmone…\n\
-8 znajdziesz\n\
-13 znajd…\n\
9 znale…\n\
-11 zone\n\
-36 zone #\n\
14 zone without\n\
10 zostala\n\
33 zosta…\n\
21 zu\n\
8 zuruck\n\
8 zuruc…\n\
9 åben\n\
-23 åbn\n\
12 åbne\n\
18 åbner\n\
-74 år\n\
-13 årig\n\
-10 årlige\n\
-10 årlig…\n\
-9 årsop…\n\
-12 ægte\n\
-9 ældre\n\
12 ældre sagen\n\
-11 ændret\n\
-9 ændret i\n\
-15 ændre…\n\
-8 ændringer\n\
19 ødeme\n\
17 ødeme…\n\
-13 ødeyebilirsiniz\n\
-13 ødeye…\n\
8 ødeyin\n\
13 ødeyi…\n\
12 øh\n\
30 øjeblik\n\
13 øjeblikket\n\
43 øjebl…\n\
-20 økono…\n\
9 øn\n\
-28 ønske…\n\
-8 øresundsbron\n\
-8 øresu…\n\
-12 øvels…\n\
-8 øver\n\
-8 øvrig…\n\
24 а\n\
-10 автобус\n\
-10 автоб…\n\
9 агент…\n\
8 адресу\n\
-9 актив…\n\
40 але\n\
15 алло\n\
-8 анкету нового\n\
12 банк\n\
18 банку\n\
-10 банкі…\n\
10 без\n\
26 бо\n\
8 буде\n\
-9 буду\n\
8 біжен…\n\
17 біля\n\
-18 в\n\
-11 в орхусе\n\
8 в якому\n\
16 вам\n\
13 вами\n\
14 вами на\n\
34 вас\n\
37 ваш\n\
-9 ваш номер\n\
-10 вашей\n\
12 вашу\n\
11 вернуть\n\
11 верну…\n\
-9 версією\n\
-9 версі…\n\
18 вечір\n\
-14 вже\n\
21 ви\n\
8 ви не\n\
-8 видео\n\
-10 владелец\n\
-16 владе…\n\
-8 воду\n\
15 вокза…\n\
9 восьми\n\
33 все\n\
9 вхід\n\
-14 вчера…\n\
10 вы\n\
11 вы ему\n\
18 від\n\
11 відділу\n\
11 відді…\n\
16 відкрили\n\
16 відкрили фірму\n\
9 відкрити\n\
18 відкр…\n\
-11 візьми\n\
-12 візьміть\n\
-23 візьм…\n\
10 війсь…\n\
17 він\n\
13 говорить\n\
18 говор…\n\
-8 годам\n\
-8 годам тюрьмы\n\
14 годин\n\
10 дании\n\
-9 данны…\n\
12 данський\n\
17 данський рахунок\n\
30 дансь…\n\
30 данії\n\
24 датск…\n\
18 даю\n\
18 два\n\
-11 де\n\
-11 действия\n\
-12 дейст…\n\
-18 день\n\
15 деньги\n\
15 деньг…\n\
-13 десят…\n\
24 дзвонить\n\
26 дзвон…\n\
26 для\n\
10 дня\n\
50 до\n\
24 до пяти\n\
13 добрий\n\
9 добрий день\n\
13 добри…\n\
-23 добрый\n\
-22 добрый день\n\
-23 добры…\n\
-8 договор\n\
-14 документ\n\
-24 докум…\n\
14 допомога\n\
23 допом…\n\
16 доставки\n\
13 доставку\n\
27 доста…\n\
13 доступ\n\
13 досту…\n\
12 дітей\n\
16 евро\n\
-13 его\n\
16 екрані\n\
16 екран…\n\
-9 если\n\
12 же\n\
9 живу\n\
10 жовтої\n\
10 жовтої картки\n\
10 жовто…\n\
8 з\n\
9 з комуни\n\
27 за\n\
-9 за версією\n\
15 за кордоном\n\
-9 забудь\n\
-9 забуд…\n\
-11 завдаток\n\
-15 завдаток і\n\
-11 завда…\n\
-25 завтра\n\
-25 завтр…\n\
12 закри…\n\
15 закро…\n\
20 закры…\n\
8 залиш…\n\
-9 запись\n\
-10 запис…\n\
11 запит не\n\
15 зараз\n\
20 зарах…\n\
-13 зарплаты\n\
-11 зарпл…\n\
9 заход…\n\
10 зверт…\n\
-9 звонил\n\
-14 звони…\n\
13 звонок\n\
13 звоно…\n\
13 здравствуйте\n\
13 здрав…\n\
17 зніма…\n\
13 зупин…\n\
15 зі\n\
13 и все\n\
37 из\n\
-12 или\n\
-9 й\n\
22 його\n\
-8 кадров\n\
-8 кадро…\n\
10 каже\n\
10 каже що\n\
-20 как\n\
-11 как обычно\n\
13 картки\n\
10 картку\n\
24 картк…\n\
11 карту\n\
-8 карту и\n\
-13 квартиру\n\
-25 кварт…\n\
8 когда\n\
-9 компьютере\n\
-8 компь…\n\
14 консу…\n\
20 конта…\n\
17 копен…\n\
15 кордоном\n\
18 кордо…\n\
-13 кошел…\n\
-15 крон за\n\
10 крон якщо\n\
-10 купит…\n\
22 куратор\n\
22 курат…\n\
10 легал…\n\
-18 ли\n\
-11 листування\n\
-11 листу…\n\
13 лише\n\
16 логін\n\
15 макси…\n\
15 маю\n\
-15 мая\n\
-9 має\n\
13 мені\n\
-10 месяца\n\
-10 месяц…\n\
9 митни…\n\
19 мне\n\
-12 мобай…\n\
-9 можете\n\
-9 может…\n\
-8 можно\n\
11 мой\n\
-8 мужчи…\n\
-16 мы\n\
11 мій\n\
11 місяць\n\
8 місяц…\n\
69 на\n\
26 на #\n\
8 на вас\n\
18 на ваш\n\
13 на дітей\n\
16 на екрані\n\
9 на картку\n\
14 на связи\n\
29 надо\n\
17 написано\n\
13 напис…\n\
14 напише\n\
11 напиши\n\
26 напиш…\n\
21 нарах…\n\
8 натал…\n\
17 наш\n\
24 не\n\
9 не в\n\
-16 не забудь\n\
-9 не нужно\n\
9 не пройшли\n\
8 неделю\n\
8 недел…\n\
14 неопл…\n\
16 неї\n\
8 ни\n\
-10 ничего\n\
-10 ничег…\n\
21 но\n\
-8 нового\n\
-8 новог…\n\
27 нужен\n\
8 нікому не\n\
-16 нічого\n\
-12 нічого не\n\
-16 нічог…\n\
-9 о\n\
-16 обвин…\n\
11 обсуж…\n\
-9 объяв…\n\
-12 обычно\n\
-12 обычн…\n\
8 оденсе\n\
8 оденс…\n\
9 один\n\
10 одразу\n\
10 одраз…\n\
16 она\n\
12 оплатите\n\
28 оплат…\n\
-11 орхусе\n\
-11 орхус…\n\
10 остав…\n\
14 остальное\n\
9 остал…\n\
20 остат…\n\
-15 от\n\
12 ответьте\n\
-11 ответ…\n\
15 отвеч…\n\
9 отдайте\n\
9 отдай…\n\
-8 отдел кадров\n\
9 отключен\n\
9 отклю…\n\
-11 откро…\n\
13 отпра…\n\
27 отрим…\n\
24 оформ…\n\
-10 пенси…\n\
-13 перед\n\
13 передано\n\
-11 передать\n\
9 перек…\n\
8 перес…\n\
9 письм…\n\
-10 по почте\n\
8 по телефону\n\
15 под\n\
-14 подде…\n\
-17 пожалуйста\n\
-9 пожалуйста в\n\
-17 пожал…\n\
-8 позвонить\n\
-23 позво…\n\
23 поки\n\
-9 покуп…\n\
-9 полов…\n\
9 положите\n\
18 полож…\n\
17 поліція\n\
14 поліція данії\n\
9 поліції\n\
20 поліц…\n\
11 помещении\n\
11 помещ…\n\
-11 понед…\n\
11 посту…\n\
15 потом\n\
-10 початку\n\
-10 почат…\n\
-12 почте\n\
-8 предс…\n\
8 прибыль\n\
8 прибы…\n\
8 приве…\n\
-8 приговорил\n\
-12 приложение\n\
-10 пришлите\n\
-19 пришл…\n\
-11 про\n\
17 прогр…\n\
16 прода…\n\
9 пройшли\n\
11 пройш…\n\
-11 проку…\n\
-8 просили\n\
-10 просит\n\
19 просить\n\
27 просто\n\
27 прост…\n\
-8 просять\n\
-8 прося…\n\
9 протягом\n\
14 протягом #\n\
9 протя…\n\
-13 пункт\n\
24 пяти\n\
-12 пятницу\n\
-11 пятни…\n\
-13 підоз…\n\
13 підтвердити\n\
16 підтв…\n\
12 работ…\n\
11 реквизиты\n\
11 рекви…\n\
10 реквізити\n\
10 рекві…\n\
10 ремон…\n\
-8 робот…\n\
13 родина\n\
14 родин…\n\
-25 русск…\n\
32 с\n\
14 с вами\n\
-12 с собой\n\
21 сам\n\
-13 сама\n\
14 связи\n\
12 сделаете\n\
12 сдела…\n\
9 себе\n\
-10 сентя…\n\
-11 синку\n\
9 скажіть\n\
9 скажі…\n\
-10 сказала\n\
-11 сказа…\n\
9 скан\n\
10 следователь\n\
11 следо…\n\
8 служби\n\
11 случа…\n\
-9 сможе…\n\
8 смс\n\
9 снима…\n\
-12 собой\n\
13 сообщение\n\
-10 сотру…\n\
-13 спасибо\n\
-13 спаси…\n\
15 списк…\n\
14 список\n\
14 списо…\n\
13 сплатіть\n\
9 сплатіть #\n\
18 сплат…\n\
-12 спраш…\n\
8 ссылк…\n\
-9 страшного\n\
-9 страш…\n\
-15 суд\n\
15 сумма\n\
9 схвал…\n\
39 счет\n\
24 счето…\n\
18 сьогодні\n\
18 сього…\n\
-13 та\n\
12 таких\n\
22 твой\n\
22 твой счет\n\
9 тебе\n\
14 телеграм\n\
20 телег…\n\
17 телефон на\n\
-9 телефону мы\n\
-15 телеф…\n\
13 тема\n\
13 термін\n\
19 термі…\n\
13 ти\n\
19 тис\n\
-8 тисяч\n\
17 то\n\
26 только\n\
26 тольк…\n\
10 тому\n\
8 треба\n\
-8 требу…\n\
19 ты\n\
12 тысяч\n\
10 тысяч крон\n\
-8 тюрьмы\n\
-8 тюрьмы за\n\
-8 тюрьм…\n\
-8 тільки\n\
-8 тільк…\n\
11 у\n\
36 у вас\n\
9 у данії\n\
8 у телеграм\n\
-8 убежд…\n\
-12 уважаемые\n\
9 увійдіть\n\
9 увійд…\n\
17 удостоверение\n\
17 удост…\n\
9 україни\n\
16 українців\n\
11 українців у\n\
28 украї…\n\
12 уникнути\n\
12 уникн…\n\
-16 усе\n\
9 участ…\n\
12 фонд\n\
10 фото\n\
16 фірму\n\
23 це\n\
14 цифр\n\
13 цифри\n\
23 чекає\n\
57 через\n\
16 через неї\n\
-10 четве…\n\
13 чотир…\n\
14 что\n\
9 что вы\n\
-11 чтобы\n\
-13 чтобы мы\n\
8 шахраїв\n\
9 шахра…\n\
16 штраф\n\
18 ще\n\
14 що\n\
15 що з\n\
44 щоб\n\
12 щоб уникнути\n\
12 это\n\
-11 это не\n\
13 это сообщение\n\
20 этого\n\
52 я\n\
-9 я буду\n\
15 я маю\n\
9 я на\n\
21 я сам\n\
-17 як\n\
8 якому\n\
8 якому банку\n\
10 якщо\n\
17 є\n\
10 євро\n\
33 і\n\
17 і код\n\
15 і телефон\n\
9 із\n\
14 інакше\n\
14 інакш…\n\
-11 їх\n\
-11 ابدا\n\
-14 ابني\n\
15 ابو\n\
-36 اتصل\n\
-12 اتصل بنا\n\
-25 اجل\n\
14 اجور\n\
16 احتاج\n\
-29 احد\n\
-43 احضار\n\
8 احنا\n\
-12 ادفع #\n\
12 اذا\n\
-19 اذا لم\n\
-13 ارسال\n\
13 ارقام\n\
16 استرجاع\n\
16 استرج…\n\
15 استرداد\n\
15 استرد…\n\
17 اسم\n\
29 اسمكم\n\
-9 اشتري\n\
-8 اشخاص\n\
22 اضغط\n\
-18 افتح\n\
17 اقامت…\n\
-12 اكتب\n\
18 الا\n\
-14 الاتصال\n\
-9 الاتصال بنا\n\
-14 الاتص…\n\
-11 الاستلام\n\
-12 الاست…\n\
12 الاف\n\
-10 الاموال\n\
-11 الامو…\n\
-8 الاول\n\
-8 الاول من\n\
-17 الايجار\n\
-17 الايج…\n\
-10 البطاقات\n\
-17 البطاقه\n\
-27 البطا…\n\
18 البلديه\n\
18 البلد…\n\
-14 البنك\n\
8 البنكي\n\
16 البنكيه\n\
24 البنك…\n\
12 البيت\n\
13 التحقق\n\
11 التحق…\n\
24 التحويل\n\
24 التحو…\n\
-11 التسجيل\n\
-11 التسج…\n\
8 التقني\n\
8 التقن…\n\
9 الثلا…\n\
-8 الجدي…\n\
9 الجمارك\n\
9 الجما…\n\
-19 الجمع…\n\
-13 الحضور\n\
-13 الحضو…\n\
9 الخميس\n\
9 الخمي…\n\
14 الخير\n\
13 الدخول من\n\
-10 الدراجه\n\
-10 الدرا…\n\
-14 الدفع\n\
51 الدنمارك\n\
12 الدنماركيه\n\
57 الدنم…\n\
9 الذهب\n\
-11 الرسائل\n\
-15 الرساله\n\
-26 الرسا…\n\
8 الرسوم #\n\
-16 الرقم السري\n\
13 الرقمي\n\
14 الرقم…\n\
-18 الساعه\n\
-11 الساعه #\n\
-18 الساع…\n\
-9 السبت\n\
-14 السري\n\
-17 السنو…\n\
13 السيد\n\
-10 الشخص…\n\
10 الشركه\n\
10 الشرك…\n\
12 الشري…\n\
-24 الصفراء\n\
-24 الصفر…\n\
17 الضغط\n\
17 العدل\n\
-12 العزيز\n\
-17 العزي…\n\
-9 العقد\n\
-8 العمليه\n\
21 الف\n\
16 الف كرون\n\
9 القادم\n\
9 القاد…\n\
13 الكرام\n\
13 الكرا…\n\
22 الكرت\n\
13 الله\n\
8 الليله\n\
8 الليل…\n\
-17 المال\n\
10 المحت…\n\
-8 المحكمه\n\
-9 المحك…\n\
-12 المدرسه\n\
-12 المدر…\n\
-20 المسا\n\
16 المستخدم\n\
25 المست…\n\
23 المعونه\n\
23 المعو…\n\
12 المفا…\n\
9 المفتاح\n\
9 المفت…\n\
-8 المكالمه\n\
-8 المكا…\n\
-10 المكت…\n\
-11 الموافقه\n\
-13 الموا…\n\
16 النظام\n\
16 النظا…\n\
8 الولاد\n\
8 الولا…\n\
-40 الي\n\
12 الي @link\n\
-19 الي حساب\n\
9 اليوم\n\
-19 ام\n\
-15 امهاتكن\n\
-15 امهات…\n\
16 اموال\n\
-26 ان\n\
66 انا\n\
9 انا من\n\
11 انت\n\
21 انك\n\
-8 انهم\n\
-34 او\n\
-27 اولا\n\
10 اي دي\n\
10 ايام\n\
-12 ايداع\n\
12 باسمك\n\
16 بالعربيه\n\
16 بالعر…\n\
-11 بالهاتف\n\
-11 بالها…\n\
9 بانتظار\n\
10 بانتظ…\n\
-20 باي\n\
12 ببعتلك\n\
12 ببعتل…\n\
8 بدك\n\
15 بدها\n\
10 برنام…\n\
23 بس\n\
-10 بطاقتك الجديده\n\
-10 بطاقته\n\
-11 بطاقه\n\
28 بظرف\n\
-38 بعد\n\
15 بعد #\n\
-15 بعد تسجيل\n\
8 بقدر\n\
-24 بقيمه\n\
-24 بقيمه #\n\
-21 بنا\n\
14 بنك\n\
-12 بنك تم\n\
9 بنك نورديا\n\
-8 بيانات\n\
-10 بياناتك\n\
-19 بيانا…\n\
12 بين\n\
12 تاني\n\
-16 تحوللي\n\
-16 تحوللي #\n\
-16 تحولل…\n\
-9 تحويل بقيمه\n\
-11 تحويل…\n\
-8 تذكير\n\
-19 تسجيل\n\
-15 تسجيل الدخول\n\
13 تصريح\n\
-21 تطبيق البنك\n\
-9 تفعيل\n\
-12 تقم\n\
-44 تم\n\
-13 تم ارسال\n\
-9 تم تفعيل\n\
-14 تمرين\n\
15 تنبيه\n\
-9 توافق\n\
-9 ثلاثه\n\
-10 ثم\n\
8 جاي\n\
-11 جديد\n\
8 جهازك\n\
-9 جواز\n\
-9 حدا\n\
-8 حرام\n\
10 حسابك\n\
11 حسابك @link\n\
10 حول\n\
12 حولت\n\
10 خبز\n\
23 خدمه\n\
-20 خلف\n\
13 دائره\n\
-8 دعم\n\
-24 دفع\n\
13 دنماركيه\n\
13 دنمار…\n\
-18 دولار\n\
23 دي\n\
12 راح\n\
9 راسلنا\n\
9 راسلن…\n\
22 رح\n\
-20 رسائل\n\
8 رساله\n\
-29 رسوم\n\
9 رفيقتي\n\
9 رفيقتي لازم\n\
9 رفيقت…\n\
11 رقم\n\
13 رقم cpr\n\
-21 رقمه\n\
14 ساعه\n\
10 ست\n\
12 سجل\n\
11 سجل الدخول\n\
20 سيدي\n\
-9 شخص\n\
-21 شرطه\n\
-9 شرطي\n\
8 شي\n\
-21 شيء\n\
-16 شيء في\n\
9 صغيره\n\
15 صوره\n\
-11 طردك\n\
-8 طردك الي\n\
16 ظهر\n\
18 عدم\n\
11 عزيزي\n\
-8 عقد\n\
-15 علي\n\
-8 علي #\n\
-15 علي @link\n\
-16 علي شيء\n\
12 عليه\n\
-10 عمليه\n\
-12 عميلنا\n\
-12 عميلنا العزيز\n\
-12 عميلن…\n\
9 عن\n\
11 عند\n\
8 عندك\n\
-13 غرامه\n\
-24 غسيل\n\
-25 غسيل الاموال\n\
-9 فاتور…\n\
16 فرجيك\n\
10 فريق\n\
9 فقط\n\
-10 فلا\n\
13 فهذا\n\
12 في\n\
-13 في mitid\n\
-8 في الاول\n\
-12 فيك\n\
-16 فيك تحوللي\n\
17 فيها\n\
12 قبل #\n\
-12 قضيه\n\
-12 قضيه غسيل\n\
21 كاش\n\
13 كر\n\
-26 كرون\n\
-17 كرون في\n\
-19 كرون موبايل\n\
11 كفاله\n\
-10 كل\n\
-14 كلمه\n\
-15 كلمه المرور\n\
-46 لا\n\
35 لازم\n\
9 لازم ادفع\n\
16 لاستلام\n\
12 لاستل…\n\
42 لان\n\
12 لجنه\n\
32 لديك\n\
16 لقد\n\
27 للتحدث\n\
11 للتحدث مع\n\
43 للتحد…\n\
8 لم\n\
-12 لم تقم\n\
16 لم نجد\n\
9 لو\n\
10 لي\n\
12 مؤقتا\n\
14 ما\n\
11 ما عم\n\
-10 مترجمه\n\
-10 مترجم…\n\
-9 مثل\n\
27 محفظت…\n\
16 مخالفه\n\
16 مخالف…\n\
-15 مذكره\n\
33 مرحبا\n\
-14 مزيفه\n\
8 مسجله\n\
27 مع\n\
-9 مع احد\n\
11 مع موظف\n\
-11 معا\n\
9 معه\n\
9 معي\n\
22 مكتوب\n\
14 ممنوعه\n\
14 ممنوع…\n\
45 من\n\
-24 من اجل\n\
8 من شرطه\n\
9 من قسم\n\
22 من هنا\n\
-12 من يطلب\n\
-13 منا\n\
-9 منفصله\n\
-9 منفصل…\n\
-8 منهم\n\
19 مو\n\
-32 موبايل\n\
-20 موبايل باي\n\
-32 موباي…\n\
18 موظف\n\
11 موظف اضغط\n\
-11 موعد\n\
10 نتصل\n\
9 نتصل من\n\
16 نجد\n\
-10 نسخه\n\
-10 نسخه من\n\
-8 نورديا\n\
-17 نورديا تم\n\
-8 نوردي…\n\
12 هاد\n\
-10 هذا\n\
-17 هذه\n\
-14 هذه الرساله\n\
-21 هل\n\
36 هنا\n\
8 هنا @link\n\
11 هون\n\
-8 هويتك\n\
-22 هي\n\
-11 هي #\n\
10 واحد\n\
-11 واحده\n\
-9 واذا\n\
11 واربح\n\
11 واربح #\n\
-13 وافق\n\
10 والا\n\
8 والرقم\n\
8 والرقم السري\n\
8 والرق…\n\
-10 وان\n\
13 وانا\n\
11 وجدنا\n\
9 وحده\n\
-8 وقت\n\
13 وقد\n\
17 ولا\n\
10 ولذلك\n\
30 وما\n\
-14 ويطلب…\n\
9 يا\n\
22 ياخده\n\
8 ياها\n\
11 ياهن\n\
-12 يتصل\n\
-9 يتصل بك\n\
9 يحول\n\
-43 يرجي\n\
-34 يرجي احضار\n\
-27 يطلب\n\
-25 يطلب منك\n\
-39 يمكنك\n\
-14 يمكنك الدفع\n\
20 يورو\n\
-27 يوم\n\
-8 يوما\n\
9 يومي',
};
