// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 6217 messages, fefc1675.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -2.17,
  lines:
    '-169 #\n\
202 # #\n\
-30 # @link\n\
-14 # a\n\
-20 # an\n\
32 # and\n\
10 # andre\n\
-9 # anni\n\
9 # apple\n\
-22 # aralik\n\
17 # are\n\
17 # as\n\
-18 # at\n\
-9 # back\n\
-13 # bankdage\n\
28 # because\n\
30 # before\n\
17 # betal\n\
-9 # betjenten\n\
-11 # blev\n\
-23 # bring\n\
-11 # btc\n\
-11 # bu\n\
12 # by\n\
13 # call\n\
12 # can\n\
13 # cancel\n\
8 # cash\n\
9 # cifre\n\
10 # cifret\n\
14 # couldnt\n\
-8 # couronnes\n\
-14 # da\n\
-134 # dage\n\
-8 # dansk\n\
-134 # days\n\
-37 # de\n\
-18 # dear\n\
-99 # dec\n\
-110 # december\n\
-13 # den\n\
14 # dernier\n\
16 # det\n\
9 # dias\n\
8 # dienas\n\
39 # digit\n\
21 # digits\n\
22 # dkda\n\
20 # dkk\n\
27 # dmv\n\
17 # do\n\
13 # dollars\n\
-36 # du\n\
13 # due\n\
-9 # e\n\
-35 # each\n\
16 # en\n\
-10 # english\n\
10 # enter\n\
-34 # er\n\
-20 # est\n\
37 # eur\n\
12 # euro\n\
27 # euros\n\
29 # euru\n\
-9 # februar\n\
-10 # february\n\
-11 # first\n\
15 # for\n\
-9 # fordi\n\
-13 # fra\n\
15 # gang\n\
44 # gange\n\
-12 # gb\n\
12 # get\n\
-9 # grudnia\n\
10 # h\n\
8 # han\n\
20 # haneli\n\
-23 # har\n\
-27 # has\n\
8 # hej\n\
8 # her\n\
8 # heures\n\
-9 # hi\n\
10 # horas\n\
-22 # hos\n\
31 # hour\n\
60 # hours\n\
46 # hr\n\
13 # hrs\n\
-16 # husk\n\
-11 # hverdage\n\
21 # i\n\
22 # iban\n\
-8 # if\n\
20 # ikke\n\
-9 # ill\n\
10 # im\n\
69 # in\n\
-8 # ingen\n\
10 # inkl\n\
9 # instead\n\
-35 # is\n\
17 # it\n\
-15 # januar\n\
-31 # january\n\
-11 # jeg\n\
-20 # jei\n\
-15 # jesli\n\
-13 # july\n\
-34 # june\n\
-13 # kg\n\
-35 # kl\n\
-31 # km\n\
-20 # koden\n\
20 # konto\n\
34 # kort\n\
-102 # kr\n\
28 # kron\n\
-22 # kroner\n\
-23 # kwh\n\
-10 # kære\n\
-22 # la\n\
-11 # lars\n\
11 # le\n\
-17 # lei\n\
-9 # less\n\
-9 # liegt\n\
-9 # lost\n\
8 # læg\n\
10 # m2\n\
-26 # march\n\
-13 # may\n\
10 # me\n\
-10 # millioner\n\
19 # min\n\
9 # minut\n\
9 # minute\n\
-24 # minutter\n\
12 # mobilepay\n\
-28 # months\n\
14 # more\n\
19 # my\n\
-20 # nespauskite\n\
15 # new\n\
-15 # next\n\
-10 # nights\n\
-24 # no\n\
-19 # non\n\
-11 # nov\n\
-56 # november\n\
18 # now\n\
16 # numbers\n\
15 # ny\n\
-13 # nye\n\
-27 # october\n\
-18 # of\n\
27 # og\n\
-10 # oktober\n\
18 # om\n\
21 # on\n\
11 # ore\n\
15 # others\n\
10 # over\n\
-12 # pay\n\
27 # per\n\
-13 # personer\n\
-77 # please\n\
16 # pm\n\
-22 # points\n\
14 # præcis\n\
46 # på\n\
-18 # ravi\n\
-8 # reference\n\
10 # reply\n\
-11 # retur\n\
-10 # room\n\
42 # saat\n\
-14 # sal\n\
-9 # save\n\
-19 # se\n\
8 # seconds\n\
10 # sek\n\
-16 # send\n\
-8 # sept\n\
11 # settlement\n\
-36 # si\n\
-14 # sifrenizi\n\
37 # skal\n\
-19 # so\n\
9 # som\n\
-35 # spørgsmål\n\
8 # stk\n\
15 # straks\n\
8 # så\n\
-43 # tak\n\
11 # tal\n\
12 # tasks\n\
11 # text\n\
-35 # the\n\
37 # til\n\
22 # tilbage\n\
9 # time\n\
85 # timer\n\
-16 # to\n\
67 # today\n\
8 # tu\n\
-18 # udløber\n\
10 # unpaid\n\
21 # usd\n\
20 # usdt\n\
-13 # val\n\
-15 # var\n\
-12 # vat\n\
-15 # ved\n\
-17 # vi\n\
9 # via\n\
-14 # vil\n\
-30 # was\n\
-18 # water\n\
-18 # what\n\
16 # when\n\
-11 # will\n\
8 # wird\n\
-8 # working\n\
-11 # write\n\
9 # xx\n\
-13 # xxxxx\n\
21 # y\n\
-9 # year\n\
-14 # years\n\
29 # you\n\
-10 # youll\n\
-9 # youre\n\
-16 # yourself\n\
11 # yrs\n\
17 # zl\n\
-8 # zone\n\
-18 # årig\n\
-29 # візьміть\n\
18 # годин\n\
-23 # до\n\
8 # евро\n\
-11 # мая\n\
-10 # на\n\
-21 # о\n\
-13 # хв\n\
-11 # اذا\n\
8 # الف\n\
15 # ايام\n\
9 # دولار\n\
20 # ساعه\n\
13 # كر\n\
-36 # كرون\n\
-10 # لا\n\
23 # يورو\n\
-8 10am\n\
-20 1er\n\
-19 1er decembre\n\
11 20k\n\
-18 20th\n\
55 24h\n\
12 24h or\n\
13 2nite\n\
-11 3rd\n\
27 40k\n\
14 48h\n\
-15 4th\n\
-8 5c\n\
12 5g\n\
-33 5k\n\
15 60k\n\
8 60k for\n\
16 6pm\n\
342 @link\n\
25 @link #\n\
88 @link @link\n\
-25 @link adresinden\n\
-30 @link afmeld\n\
8 @link after\n\
-24 @link and\n\
-17 @link avec\n\
-15 @link betales\n\
14 @link card\n\
-10 @link ein\n\
-31 @link eller\n\
-13 @link ellers\n\
17 @link emne\n\
-19 @link er\n\
-17 @link hilsen\n\
-12 @link i\n\
-27 @link if\n\
-9 @link in\n\
-9 @link kan\n\
-14 @link med\n\
-48 @link og\n\
-17 @link ou\n\
8 @link put\n\
-27 @link skriv\n\
-15 @link the\n\
8 @link to\n\
-24 @link txt\n\
23 @link type\n\
-17 @link uzerinden\n\
-8 @link vi\n\
-10 @link we\n\
-8 @link where\n\
-23 a\n\
34 a #\n\
-11 a @link\n\
-9 a badge\n\
10 a bank\n\
-8 a bill\n\
-19 a bit\n\
-12 a borgerservice\n\
-10 a buyer\n\
-12 a call\n\
-9 a caller\n\
50 a car\n\
-26 a chi\n\
10 a code\n\
-8 a colleague\n\
14 a company\n\
16 a complaint\n\
16 a computer\n\
8 a confidential\n\
-21 a confirmation\n\
-20 a copenaghen\n\
-12 a copy\n\
21 a courtesy\n\
-19 a cpr\n\
-12 a credit\n\
12 a criminal\n\
-15 a cup\n\
11 a deposit\n\
9 a doctor\n\
12 a document\n\
-20 a ete\n\
-8 a fake\n\
8 a federal\n\
-18 a fee\n\
-11 a fever\n\
8 a few\n\
-8 a fine\n\
-23 a fost\n\
-20 a free\n\
-17 a friend\n\
12 a future\n\
-47 a good\n\
-15 a guy\n\
12 a hacker\n\
-9 a headset\n\
10 a job\n\
-9 a key\n\
-9 a kitchen\n\
25 a la\n\
11 a laptop\n\
13 a lawyer\n\
9 a legal\n\
-12 a letter\n\
-17 a link\n\
-8 a list\n\
-13 a look\n\
9 a lucky\n\
-25 a mail\n\
-18 a man\n\
-22 a meeting\n\
17 a minuit\n\
12 a missed\n\
24 a mistake\n\
11 a mitid\n\
-9 a month\n\
9 a nadie\n\
-96 a new\n\
-17 a nice\n\
-10 a no\n\
13 a notification\n\
-13 a number\n\
11 a nurse\n\
14 a package\n\
-18 a page\n\
17 a patrol\n\
34 a payment\n\
9 a phone\n\
11 a photo\n\
-12 a picture\n\
11 a place\n\
8 a plain\n\
-8 a prescription\n\
18 a private\n\
-12 a problem\n\
18 a quick\n\
16 a quiet\n\
11 a real\n\
15 a request\n\
-10 a safe\n\
8 a security\n\
-12 a sentence\n\
-19 a shop\n\
20 a small\n\
-9 a stranger\n\
9 a student\n\
15 a surprise\n\
11 a taxi\n\
-17 a text\n\
8 a transfer\n\
8 a tu\n\
15 a un\n\
25 a virus\n\
12 a vorbi\n\
-9 a wallet\n\
24 a warrant\n\
-9 a witness\n\
17 a woman\n\
-21 a year\n\
-22 a10\n\
-16 a212\n\
-19 aaby\n\
-19 aaby @link\n\
15 aalborg\n\
16 aalbo…\n\
-21 aarhus\n\
-21 aarhu…\n\
-24 ab\n\
-20 ab #\n\
8 abandoned\n\
10 aband…\n\
-21 abejo…\n\
-14 abholung\n\
-18 abhol…\n\
13 abi\n\
-23 abone…\n\
19 abonnement\n\
-8 abonnement på\n\
12 abonn…\n\
-145 about\n\
-21 about #\n\
-19 about a\n\
9 about being\n\
-8 about how\n\
-8 about my\n\
-63 about the\n\
16 about this\n\
12 about to\n\
15 about your\n\
10 abra\n\
-37 abroad\n\
-37 abroa…\n\
-19 abuse\n\
-22 abuse material\n\
80 acc\n\
-12 accent\n\
-10 accen…\n\
75 accept\n\
39 accept it\n\
13 accept the\n\
-10 accepted\n\
-9 accepted #\n\
18 accepter\n\
80 accep…\n\
-9 access request\n\
-12 accet…\n\
9 accident\n\
25 accidentally\n\
22 accidentally reported\n\
34 accid…\n\
-8 according\n\
-8 according to\n\
-12 accor…\n\
-42 account\n\
-13 account #\n\
-14 account and\n\
8 account below\n\
-16 account but\n\
24 account ending\n\
24 account is\n\
25 account keep\n\
-12 account lol\n\
8 account no\n\
-43 account number\n\
-8 account numbers\n\
20 account of\n\
-8 account on\n\
-14 account open\n\
-11 account or\n\
20 account please\n\
9 account so\n\
-10 account that\n\
-8 account tomorrow\n\
19 account was\n\
12 account while\n\
-10 account you\n\
-30 accou…\n\
16 acct\n\
9 aceptar\n\
10 acept…\n\
12 acesta\n\
15 acesta este\n\
12 acest…\n\
-9 achat\n\
-8 achat de\n\
9 achet…\n\
36 acil\n\
-26 aciu\n\
10 acquisition\n\
11 acqui…\n\
-33 act\n\
10 action\n\
56 action.approve|advises\n\
25 action.approve|advises action.approve|asks\n\
20 action.approve|advises action.approve|claims\n\
29 action.approve|advises action.give|advises\n\
12 action.approve|advises action.give|asks\n\
18 action.approve|advises action.pay|advises\n\
15 action.approve|advises action.update|claims\n\
20 action.approve|advises authority.benefits|claims\n\
14 action.approve|advises authority.digital-post|claims\n\
8 action.approve|advises claim.new-number|claims\n\
20 action.approve|advises claim.paid-back|claims\n\
12 action.approve|advises claim.prompt|claims\n\
8 action.approve|advises claim.reassurance|claims\n\
16 action.approve|advises claim.refund|claims\n\
20 action.approve|advises claim.unusual-activity|claims\n\
29 action.approve|advises claim.your-own|claims\n\
18 action.approve|advises credential.card|claims\n\
18 action.approve|advises credential.code|advises\n\
8 action.approve|advises credential.mitid|advises\n\
12 action.approve|advises credential.mitid|asks\n\
-10 action.approve|advises credential.mitid|reports\n\
24 action.approve|advises money.amount|claims\n\
14 action.approve|advises threat.block|threatens\n\
58 action.approve|advises threat.deadline|threatens\n\
79 action.approve|asks\n\
56 action.approve|asks action.call-back|claims\n\
11 action.approve|asks action.crypto|claims\n\
16 action.approve|asks action.enter|claims\n\
34 action.approve|asks action.give|advises\n\
53 action.approve|asks action.give|asks\n\
-16 action.approve|asks action.give|denies\n\
-8 action.approve|asks action.give|reports\n\
8 action.approve|asks action.install|asks\n\
12 action.approve|asks action.install|claims\n\
10 action.approve|asks action.login|asks\n\
44 action.approve|asks action.login|claims\n\
-8 action.approve|asks action.pay|asks\n\
-16 action.approve|asks action.pay|claims\n\
-28 action.approve|asks action.reply|asks\n\
12 action.approve|asks action.scan|claims\n\
14 action.approve|asks action.stay-on-line|asks\n\
-46 action.approve|asks action.transfer|asks\n\
21 action.approve|asks action.transfer|claims\n\
-12 action.approve|asks action.transfer|reports\n\
23 action.approve|asks action.update|asks\n\
40 action.approve|asks action.update|claims\n\
26 action.approve|asks authority.benefits|claims\n\
9 action.approve|asks authority.municipality|claims\n\
-10 action.approve|asks authority.police|claims\n\
-9 action.approve|asks authority.police|reports\n\
12 action.approve|asks authority.tax|claims\n\
-8 action.approve|asks claim.broken-phone|claims\n\
8 action.approve|asks claim.cannot-meet|claims\n\
-10 action.approve|asks claim.case|claims\n\
9 action.approve|asks claim.crime|claims\n\
-27 action.approve|asks claim.deposit|claims\n\
10 action.approve|asks claim.emergency|claims\n\
25 action.approve|asks claim.fine|claims\n\
12 action.approve|asks claim.hacked|claims\n\
10 action.approve|asks claim.job|claims\n\
-20 action.approve|asks claim.link|claims\n\
45 action.approve|asks claim.loan|claims\n\
-8 action.approve|asks claim.pick-up|claims\n\
96 action.approve|asks claim.prompt|claims\n\
-26 action.approve|asks claim.purchase|claims\n\
39 action.approve|asks claim.reassurance|claims\n\
42 action.approve|asks claim.refund|claims\n\
16 action.approve|asks claim.renewal|claims\n\
11 action.approve|asks claim.safe-account|claims\n\
41 action.approve|asks claim.unusual-activity|claims\n\
-8 action.approve|asks claim.your-own|claims\n\
-30 action.approve|asks credential.card|claims\n\
-21 action.approve|asks credential.code|claims\n\
22 action.approve|asks credential.cpr|asks\n\
-18 action.approve|asks credential.id-document|asks\n\
20 action.approve|asks credential.mitid|advises\n\
23 action.approve|asks credential.mitid|asks\n\
78 action.approve|asks credential.mitid|claims\n\
24 action.approve|asks credential.mitid|reports\n\
-9 action.approve|asks credential.one-time-code|asks\n\
32 action.approve|asks credential.one-time-code|claims\n\
38 action.approve|asks credential.password|asks\n\
-17 action.approve|asks credential.personal-information|asks\n\
25 action.approve|asks firm.bank|claims\n\
-11 action.approve|asks firm.bank|denies\n\
-15 action.approve|asks firm.bank|reports\n\
-18 action.approve|asks firm.payment|claims\n\
-24 action.approve|asks firm.telecom|claims\n\
-9 action.approve|asks firm.toll|claims\n\
-27 action.approve|asks money.amount|claims\n\
-8 action.approve|asks person.buyer|claims\n\
8 action.approve|asks threat.block|threatens\n\
-14 action.approve|asks threat.debt|threatens\n\
71 action.approve|claims\n\
-17 action.approve|claims action.approve|reports\n\
35 action.approve|claims action.buy|claims\n\
12 action.approve|claims action.click|claims\n\
-18 action.approve|claims action.give|asks\n\
12 action.approve|claims action.give|reports\n\
16 action.approve|claims action.login|asks\n\
11 action.approve|claims action.login|claims\n\
18 action.approve|claims action.pay|claims\n\
12 action.approve|claims action.transfer|asks\n\
23 action.approve|claims action.update|claims\n\
-8 action.approve|claims action.withdraw|claims\n\
13 action.approve|claims authority.benefits|claims\n\
32 action.approve|claims authority.digital-post|claims\n\
8 action.approve|claims claim.case|claims\n\
-8 action.approve|claims claim.emergency|claims\n\
10 action.approve|claims claim.no-checking|claims\n\
9 action.approve|claims claim.not-you|claims\n\
-10 action.approve|claims claim.paid-back|claims\n\
14 action.approve|claims claim.parcel|claims\n\
-8 action.approve|claims claim.prize|claims\n\
43 action.approve|claims claim.prompt|claims\n\
57 action.approve|claims claim.purchase|claims\n\
14 action.approve|claims claim.refund|claims\n\
12 action.approve|claims claim.residence|claims\n\
-20 action.approve|claims claim.unpaid|claims\n\
25 action.approve|claims claim.unusual-activity|claims\n\
-16 action.approve|claims credential.code|reports\n\
9 action.approve|claims credential.cpr|asks\n\
19 action.approve|claims credential.id-document|claims\n\
15 action.approve|claims credential.mitid|claims\n\
-9 action.approve|claims credential.personal-information|claims\n\
56 action.approve|claims firm.bank|claims\n\
13 action.approve|claims firm.payment|claims\n\
9 action.approve|claims money.unusual-means|claims\n\
-15 action.approve|claims person.family|claims\n\
31 action.approve|claims threat.block|threatens\n\
18 action.approve|claims threat.deadline|threatens\n\
147 action.approve|live\n\
68 action.approve|reader\n\
-50 action.approve|reports\n\
-12 action.approve|reports action.call-back|reports\n\
15 action.approve|reports action.enter|reports\n\
13 action.approve|reports action.install|reports\n\
-10 action.approve|reports action.login|asks\n\
-11 action.approve|reports action.pay|asks\n\
-10 action.approve|reports action.transfer|claims\n\
-18 action.approve|reports action.update|asks\n\
-13 action.approve|reports action.update|reports\n\
-9 action.approve|reports authority.police|claims\n\
-8 action.approve|reports authority.tax|claims\n\
10 action.approve|reports claim.all-money|reports\n\
-13 action.approve|reports claim.case|claims\n\
10 action.approve|reports claim.case|reports\n\
-11 action.approve|reports claim.crime|claims\n\
-19 action.approve|reports claim.fee|claims\n\
-9 action.approve|reports claim.link|claims\n\
16 action.approve|reports claim.link|reports\n\
-8 action.approve|reports claim.loan|reports\n\
10 action.approve|reports claim.prize|reports\n\
11 action.approve|reports claim.prompt|claims\n\
18 action.approve|reports claim.reassurance|claims\n\
-8 action.approve|reports claim.residence|claims\n\
9 action.approve|reports claim.unusual-activity|claims\n\
14 action.approve|reports credential.balance|reports\n\
9 action.approve|reports credential.bank-details|reports\n\
-10 action.approve|reports credential.card|asks\n\
-8 action.approve|reports credential.card|claims\n\
-34 action.approve|reports credential.mitid|claims\n\
-23 action.approve|reports firm.bank|claims\n\
-12 action.approve|reports money.amount|claims\n\
11 action.approve|reports money.amount|reports\n\
11 action.approve|reports money.valuables|claims\n\
9 action.approve|reports money.valuables|reports\n\
-10 action.approve|reports person.agent|claims\n\
10 action.approve|reports person.buyer|claims\n\
-25 action.approve|reports threat.block|threatens\n\
-10 action.approve|reports threat.court|threatens\n\
14 action.approve|speaks\n\
24 action.buy|advises\n\
37 action.buy|asks action.gift-card|asks\n\
11 action.buy|asks action.give|advises\n\
96 action.buy|asks action.give|asks\n\
13 action.buy|asks action.keep-secret|asks\n\
-11 action.buy|asks action.pay|claims\n\
9 action.buy|asks action.stay-on-line|asks\n\
15 action.buy|asks action.transfer|asks\n\
17 action.buy|asks action.transfer|claims\n\
9 action.buy|asks action.update|asks\n\
12 action.buy|asks action.update|claims\n\
8 action.buy|asks authority.police|claims\n\
29 action.buy|asks claim.already-paid|claims\n\
13 action.buy|asks claim.cannot-meet|claims\n\
8 action.buy|asks claim.case|claims\n\
16 action.buy|asks claim.investment|claims\n\
10 action.buy|asks claim.link|claims\n\
12 action.buy|asks claim.mule|claims\n\
-11 action.buy|asks claim.new-number|claims\n\
13 action.buy|asks claim.other-account|claims\n\
12 action.buy|asks claim.pick-up|claims\n\
10 action.buy|asks claim.prize|claims\n\
9 action.buy|asks claim.reassurance|claims\n\
-8 action.buy|asks credential.card|claims\n\
52 action.buy|asks credential.code|asks\n\
19 action.buy|asks firm.shop|claims\n\
91 action.buy|asks money.amount|claims\n\
-10 action.buy|asks money.unusual-means|claims\n\
12 action.buy|asks person.buyer|claims\n\
-8 action.buy|asks person.family|claims\n\
10 action.buy|asks threat.arrest|threatens\n\
16 action.buy|asks threat.block|threatens\n\
14 action.buy|asks threat.deadline|threatens\n\
-41 action.buy|claims\n\
8 action.buy|claims action.call-back|asks\n\
-14 action.buy|claims action.give|asks\n\
11 action.buy|claims action.give|claims\n\
-11 action.buy|claims action.give|reports\n\
12 action.buy|claims action.install|claims\n\
-13 action.buy|claims action.keep-secret|asks\n\
-12 action.buy|claims action.pay|asks\n\
8 action.buy|claims action.transfer|asks\n\
14 action.buy|claims action.transfer|claims\n\
10 action.buy|claims action.update|claims\n\
9 action.buy|claims claim.all-money|claims\n\
-12 action.buy|claims claim.already-paid|claims\n\
-18 action.buy|claims claim.cannot-meet|claims\n\
10 action.buy|claims claim.case|claims\n\
8 action.buy|claims claim.investment|claims\n\
-18 action.buy|claims claim.no-checking|claims\n\
16 action.buy|claims claim.not-you|claims\n\
-11 action.buy|claims claim.prize|claims\n\
-15 action.buy|claims claim.purchase|claims\n\
8 action.buy|claims claim.virus|claims\n\
8 action.buy|claims credential.bank-details|asks\n\
-10 action.buy|claims credential.card|claims\n\
-28 action.buy|claims credential.code|asks\n\
-23 action.buy|claims credential.one-time-code|claims\n\
49 action.buy|claims firm.bank|claims\n\
12 action.buy|claims firm.payment|claims\n\
-42 action.buy|claims money.amount|claims\n\
-16 action.buy|claims person.agent|claims\n\
8 action.buy|claims threat.arrest|threatens\n\
-25 action.buy|claims threat.deadline|threatens\n\
-42 action.buy|live\n\
37 action.buy|reader\n\
-13 action.buy|reports\n\
9 action.buy|reports claim.no-checking|claims\n\
9 action.buy|reports claim.paid-back|claims\n\
-8 action.buy|reports claim.purchase|reports\n\
-9 action.buy|reports money.unusual-means|claims\n\
-29 action.call-back|advises\n\
8 action.call-back|advises action.call-back|claims\n\
-23 action.call-back|advises action.give|asks\n\
29 action.call-back|advises action.give|claims\n\
-17 action.call-back|advises action.install|asks\n\
12 action.call-back|advises action.login|advises\n\
18 action.call-back|advises action.pay|asks\n\
9 action.call-back|advises action.pay|claims\n\
20 action.call-back|advises action.transfer|asks\n\
-34 action.call-back|advises authority.police|claims\n\
-12 action.call-back|advises authority.state|claims\n\
-20 action.call-back|advises authority.tax|claims\n\
19 action.call-back|advises claim.deposit|claims\n\
19 action.call-back|advises claim.emergency|claims\n\
8 action.call-back|advises claim.fee|claims\n\
-18 action.call-back|advises claim.investment|claims\n\
15 action.call-back|advises claim.isolation|claims\n\
9 action.call-back|advises claim.job|claims\n\
29 action.call-back|advises claim.link|claims\n\
-14 action.call-back|advises claim.misused-name|claims\n\
17 action.call-back|advises claim.new-number|claims\n\
10 action.call-back|advises claim.other-account|claims\n\
12 action.call-back|advises claim.parcel|claims\n\
14 action.call-back|advises claim.unpaid|claims\n\
-14 action.call-back|advises credential.balance|asks\n\
-14 action.call-back|advises credential.bank-details|asks\n\
8 action.call-back|advises credential.bank-details|reports\n\
-9 action.call-back|advises credential.card|claims\n\
-14 action.call-back|advises credential.cpr|asks\n\
-16 action.call-back|advises credential.cpr|claims\n\
-8 action.call-back|advises credential.one-time-code|reports\n\
14 action.call-back|advises firm.bank|claims\n\
24 action.call-back|advises money.amount|claims\n\
-12 action.call-back|advises money.unusual-means|claims\n\
24 action.call-back|advises threat.deadline|threatens\n\
-83 action.call-back|asks\n\
8 action.call-back|asks action.click|claims\n\
8 action.call-back|asks action.crypto|claims\n\
13 action.call-back|asks action.enter|claims\n\
-13 action.call-back|asks action.give|advises\n\
12 action.call-back|asks action.give|asks\n\
9 action.call-back|asks action.give|claims\n\
10 action.call-back|asks action.hand-over|asks\n\
9 action.call-back|asks action.install|asks\n\
27 action.call-back|asks action.install|claims\n\
-13 action.call-back|asks action.keep-secret|claims\n\
-27 action.call-back|asks action.login|asks\n\
8 action.call-back|asks action.login|claims\n\
13 action.call-back|asks action.move-chat|claims\n\
-26 action.call-back|asks action.pay|asks\n\
20 action.call-back|asks action.pay|claims\n\
8 action.call-back|asks action.press-key|asks\n\
-27 action.call-back|asks action.reply|asks\n\
10 action.call-back|asks action.stay-on-line|asks\n\
-9 action.call-back|asks action.transfer|advises\n\
-20 action.call-back|asks action.transfer|claims\n\
-11 action.call-back|asks action.update|asks\n\
-25 action.call-back|asks action.update|claims\n\
-16 action.call-back|asks authority.benefits|claims\n\
-22 action.call-back|asks authority.digital-post|claims\n\
-10 action.call-back|asks authority.police|claims\n\
13 action.call-back|asks authority.state|claims\n\
-8 action.call-back|asks authority.tax|claims\n\
-10 action.call-back|asks claim.abroad|claims\n\
12 action.call-back|asks claim.broken-phone|claims\n\
12 action.call-back|asks claim.broken-phone|reports\n\
20 action.call-back|asks claim.cannot-meet|claims\n\
-12 action.call-back|asks claim.case|claims\n\
-16 action.call-back|asks claim.emergency|claims\n\
-14 action.call-back|asks claim.fine|claims\n\
46 action.call-back|asks claim.hacked|claims\n\
39 action.call-back|asks claim.isolation|claims\n\
-8 action.call-back|asks claim.job|claims\n\
-9 action.call-back|asks claim.link|claims\n\
-15 action.call-back|asks claim.loan|claims\n\
-9 action.call-back|asks claim.menu|claims\n\
10 action.call-back|asks claim.misused-name|claims\n\
-11 action.call-back|asks claim.new-number|claims\n\
13 action.call-back|asks claim.no-checking|claims\n\
-89 action.call-back|asks claim.not-you|claims\n\
8 action.call-back|asks claim.other-account|claims\n\
10 action.call-back|asks claim.paid-back|claims\n\
-23 action.call-back|asks claim.pick-up|claims\n\
31 action.call-back|asks claim.prize|claims\n\
-32 action.call-back|asks claim.prompt|claims\n\
-23 action.call-back|asks claim.purchase|claims\n\
16 action.call-back|asks claim.recovery|claims\n\
8 action.call-back|asks claim.refund|claims\n\
9 action.call-back|asks claim.safe-account|claims\n\
-24 action.call-back|asks claim.unusual-activity|claims\n\
47 action.call-back|asks claim.virus|claims\n\
-15 action.call-back|asks claim.your-own|claims\n\
9 action.call-back|asks credential.bank-details|asks\n\
-53 action.call-back|asks credential.card|asks\n\
-19 action.call-back|asks credential.card|claims\n\
-8 action.call-back|asks credential.card|reports\n\
-17 action.call-back|asks credential.code|asks\n\
-11 action.call-back|asks credential.code|claims\n\
-9 action.call-back|asks credential.cpr|reports\n\
-8 action.call-back|asks credential.mitid|advises\n\
-49 action.call-back|asks credential.mitid|asks\n\
-74 action.call-back|asks credential.mitid|claims\n\
-9 action.call-back|asks credential.one-time-code|asks\n\
-30 action.call-back|asks credential.one-time-code|claims\n\
-11 action.call-back|asks credential.password|claims\n\
13 action.call-back|asks credential.personal-information|claims\n\
26 action.call-back|asks credential.pin|asks\n\
-49 action.call-back|asks firm.bank|claims\n\
8 action.call-back|asks firm.shop|claims\n\
30 action.call-back|asks firm.support|claims\n\
8 action.call-back|asks firm.toll|claims\n\
35 action.call-back|asks money.amount|claims\n\
24 action.call-back|asks money.unusual-means|claims\n\
9 action.call-back|asks person.adviser|claims\n\
-39 action.call-back|asks person.family|claims\n\
14 action.call-back|asks threat.arrest|threatens\n\
-42 action.call-back|asks threat.block|threatens\n\
11 action.call-back|asks threat.deadline|reports\n\
-16 action.call-back|asks threat.deadline|threatens\n\
-13 action.call-back|claims action.enter|asks\n\
68 action.call-back|claims action.give|asks\n\
16 action.call-back|claims action.hand-over|asks\n\
10 action.call-back|claims action.keep-secret|asks\n\
16 action.call-back|claims action.move-chat|asks\n\
21 action.call-back|claims action.move-chat|claims\n\
11 action.call-back|claims action.pay|claims\n\
-11 action.call-back|claims action.press-key|asks\n\
-21 action.call-back|claims action.press-key|claims\n\
15 action.call-back|claims action.reply|asks\n\
25 action.call-back|claims action.stay-on-line|asks\n\
33 action.call-back|claims action.transfer|asks\n\
24 action.call-back|claims action.transfer|claims\n\
-13 action.call-back|claims action.transfer|reports\n\
-12 action.call-back|claims action.update|asks\n\
15 action.call-back|claims action.update|claims\n\
11 action.call-back|claims action.withdraw|asks\n\
10 action.call-back|claims action.withdraw|claims\n\
-10 action.call-back|claims action.withdraw|reports\n\
-37 action.call-back|claims authority.benefits|claims\n\
8 action.call-back|claims authority.customs|claims\n\
-12 action.call-back|claims authority.digital-post|claims\n\
-20 action.call-back|claims authority.embassy|claims\n\
14 action.call-back|claims authority.immigration|claims\n\
12 action.call-back|claims authority.police|claims\n\
-14 action.call-back|claims authority.police|reports\n\
8 action.call-back|claims authority.tax|claims\n\
-9 action.call-back|claims claim.abroad|claims\n\
11 action.call-back|claims claim.all-money|claims\n\
17 action.call-back|claims claim.broken-phone|claims\n\
-13 action.call-back|claims claim.case|claims\n\
23 action.call-back|claims claim.easy-money|claims\n\
35 action.call-back|claims claim.emergency|claims\n\
28 action.call-back|claims claim.fine|claims\n\
23 action.call-back|claims claim.hacked|claims\n\
43 action.call-back|claims claim.isolation|claims\n\
-17 action.call-back|claims claim.job|claims\n\
24 action.call-back|claims claim.loan|claims\n\
-27 action.call-back|claims claim.menu|claims\n\
-9 action.call-back|claims claim.misused-name|claims\n\
-18 action.call-back|claims claim.new-number|claims\n\
21 action.call-back|claims claim.no-checking|claims\n\
21 action.call-back|claims claim.other-account|claims\n\
15 action.call-back|claims claim.paid-back|claims\n\
23 action.call-back|claims claim.parcel|claims\n\
12 action.call-back|claims claim.pick-up|claims\n\
-8 action.call-back|claims claim.prize|claims\n\
-21 action.call-back|claims claim.prompt|claims\n\
11 action.call-back|claims claim.purchase|claims\n\
12 action.call-back|claims claim.reassurance|claims\n\
-11 action.call-back|claims claim.recovery|claims\n\
-18 action.call-back|claims claim.refund|claims\n\
14 action.call-back|claims claim.renewal|claims\n\
10 action.call-back|claims claim.residence|claims\n\
10 action.call-back|claims claim.robot|claims\n\
20 action.call-back|claims claim.safe-account|claims\n\
15 action.call-back|claims claim.unpaid|claims\n\
32 action.call-back|claims claim.unusual-activity|claims\n\
20 action.call-back|claims claim.unusual-activity|reports\n\
-17 action.call-back|claims claim.your-own|claims\n\
11 action.call-back|claims credential.bank-details|asks\n\
9 action.call-back|claims credential.card|asks\n\
12 action.call-back|claims credential.card|claims\n\
-8 action.call-back|claims credential.card|reports\n\
-12 action.call-back|claims credential.code|claims\n\
15 action.call-back|claims credential.cpr|asks\n\
-19 action.call-back|claims credential.cpr|claims\n\
-8 action.call-back|claims credential.cpr|reports\n\
-10 action.call-back|claims credential.id-document|asks\n\
18 action.call-back|claims credential.id-document|claims\n\
26 action.call-back|claims credential.mitid|asks\n\
-31 action.call-back|claims credential.mitid|claims\n\
-11 action.call-back|claims credential.mitid|reports\n\
27 action.call-back|claims credential.one-time-code|claims\n\
13 action.call-back|claims credential.password|asks\n\
12 action.call-back|claims credential.pin|claims\n\
54 action.call-back|claims firm.bank|claims\n\
9 action.call-back|claims firm.courier|claims\n\
49 action.call-back|claims firm.payment|claims\n\
-10 action.call-back|claims firm.support|claims\n\
86 action.call-back|claims money.amount|claims\n\
11 action.call-back|claims money.unusual-means|claims\n\
13 action.call-back|claims person.adviser|claims\n\
-8 action.call-back|claims person.family|claims\n\
-13 action.call-back|claims person.family|reports\n\
30 action.call-back|claims threat.arrest|threatens\n\
23 action.call-back|claims threat.court|threatens\n\
15 action.call-back|claims threat.cutoff|threatens\n\
38 action.call-back|claims threat.deadline|threatens\n\
-25 action.call-back|denies\n\
-8 action.call-back|denies credential.one-time-code|claims\n\
-88 action.call-back|live\n\
-203 action.call-back|reader\n\
-13 action.call-back|reports\n\
11 action.call-back|reports action.click|asks\n\
14 action.call-back|reports action.give|asks\n\
12 action.call-back|reports action.transfer|asks\n\
-11 action.call-back|reports action.update|claims\n\
-25 action.call-back|reports authority.police|claims\n\
-10 action.call-back|reports authority.police|reports\n\
8 action.call-back|reports claim.investment|claims\n\
11 action.call-back|reports claim.isolation|claims\n\
13 action.call-back|reports claim.purchase|claims\n\
-10 action.call-back|reports credential.bank-details|reports\n\
14 action.call-back|reports credential.cpr|claims\n\
8 action.call-back|reports credential.id-document|claims\n\
23 action.call-back|reports firm.bank|claims\n\
-9 action.call-back|reports firm.bank|reports\n\
11 action.call-back|reports money.amount|claims\n\
-14 action.call-back|reports person.agent|claims\n\
14 action.call-back|reports person.family|reports\n\
8 action.call-back|reports threat.arrest|threatens\n\
-10 action.call-back|speaks\n\
35 action.click|advises\n\
20 action.click|advises action.give|asks\n\
-8 action.click|advises action.transfer|claims\n\
-8 action.click|advises action.update|claims\n\
12 action.click|advises authority.benefits|claims\n\
10 action.click|advises credential.one-time-code|asks\n\
36 action.click|advises credential.one-time-code|claims\n\
34 action.click|advises firm.bank|claims\n\
8 action.click|advises money.unusual-means|claims\n\
16 action.click|asks action.click|claims\n\
8 action.click|asks action.enter|asks\n\
-15 action.click|asks action.enter|claims\n\
43 action.click|asks action.give|asks\n\
11 action.click|asks action.install|asks\n\
23 action.click|asks action.install|claims\n\
15 action.click|asks action.keep-secret|asks\n\
40 action.click|asks action.login|asks\n\
-13 action.click|asks action.login|claims\n\
30 action.click|asks action.pay|asks\n\
12 action.click|asks action.stay-on-line|asks\n\
8 action.click|asks action.transfer|asks\n\
23 action.click|asks action.update|asks\n\
16 action.click|asks action.update|claims\n\
-11 action.click|asks authority.digital-post|claims\n\
17 action.click|asks claim.all-money|claims\n\
22 action.click|asks claim.already-paid|claims\n\
-8 action.click|asks claim.cannot-meet|claims\n\
11 action.click|asks claim.case|claims\n\
10 action.click|asks claim.deposit|claims\n\
16 action.click|asks claim.fee|claims\n\
8 action.click|asks claim.investment|claims\n\
31 action.click|asks claim.isolation|claims\n\
69 action.click|asks claim.link|claims\n\
-17 action.click|asks claim.misused-name|claims\n\
9 action.click|asks claim.other-account|claims\n\
-9 action.click|asks claim.paid-back|claims\n\
-29 action.click|asks claim.parcel|claims\n\
27 action.click|asks claim.prize|claims\n\
-44 action.click|asks claim.prompt|claims\n\
8 action.click|asks claim.recovery|claims\n\
19 action.click|asks claim.refund|claims\n\
26 action.click|asks claim.renewal|claims\n\
18 action.click|asks claim.unpaid|claims\n\
-24 action.click|asks claim.unusual-activity|claims\n\
20 action.click|asks claim.virus|claims\n\
18 action.click|asks credential.bank-details|asks\n\
-37 action.click|asks credential.card|claims\n\
-8 action.click|asks credential.code|claims\n\
13 action.click|asks credential.cpr|asks\n\
12 action.click|asks credential.cpr|claims\n\
-14 action.click|asks credential.id-document|asks\n\
-11 action.click|asks credential.id-document|claims\n\
19 action.click|asks credential.nemid|asks\n\
12 action.click|asks credential.password|asks\n\
-30 action.click|asks credential.personal-information|asks\n\
-10 action.click|asks credential.pin|claims\n\
-13 action.click|asks firm.bank|claims\n\
-10 action.click|asks firm.courier|claims\n\
9 action.click|asks firm.payment|claims\n\
10 action.click|asks firm.shop|claims\n\
12 action.click|asks firm.toll|claims\n\
-16 action.click|asks money.amount|claims\n\
9 action.click|asks money.unusual-means|claims\n\
9 action.click|asks money.valuables|claims\n\
10 action.click|asks person.landlord|claims\n\
18 action.click|asks threat.arrest|threatens\n\
10 action.click|asks threat.court|threatens\n\
-12 action.click|asks threat.deadline|threatens\n\
11 action.click|claims action.enter|claims\n\
-25 action.click|claims action.give|asks\n\
11 action.click|claims action.install|claims\n\
45 action.click|claims action.login|asks\n\
13 action.click|claims action.pay|asks\n\
8 action.click|claims action.transfer|claims\n\
-14 action.click|claims action.update|asks\n\
-12 action.click|claims authority.benefits|claims\n\
-19 action.click|claims authority.municipality|claims\n\
13 action.click|claims authority.police|claims\n\
14 action.click|claims claim.already-paid|claims\n\
-16 action.click|claims claim.broken-phone|claims\n\
8 action.click|claims claim.crime|claims\n\
42 action.click|claims claim.link|claims\n\
9 action.click|claims claim.other-account|claims\n\
-22 action.click|claims claim.prize|claims\n\
-11 action.click|claims claim.prompt|claims\n\
13 action.click|claims claim.reassurance|claims\n\
-11 action.click|claims claim.residence|claims\n\
11 action.click|claims claim.virus|claims\n\
-19 action.click|claims credential.card|asks\n\
-23 action.click|claims credential.id-document|claims\n\
-8 action.click|claims credential.mitid|asks\n\
-22 action.click|claims credential.mitid|claims\n\
10 action.click|claims credential.one-time-code|claims\n\
-20 action.click|claims firm.courier|claims\n\
11 action.click|claims firm.support|claims\n\
-12 action.click|claims money.amount|claims\n\
-24 action.click|claims person.agent|claims\n\
10 action.click|claims threat.arrest|threatens\n\
12 action.click|claims threat.deadline|threatens\n\
9 action.click|claims threat.exposure|threatens\n\
-15 action.click|live\n\
30 action.click|reader\n\
14 action.click|reports\n\
10 action.click|reports action.give|claims\n\
15 action.click|reports action.transfer|asks\n\
11 action.click|reports threat.deadline|threatens\n\
-19 action.click|speaks\n\
51 action.crypto|asks\n\
15 action.crypto|asks action.give|asks\n\
10 action.crypto|asks action.keep-secret|asks\n\
11 action.crypto|asks action.pay|asks\n\
10 action.crypto|asks action.pay|claims\n\
14 action.crypto|asks action.transfer|asks\n\
9 action.crypto|asks authority.immigration|claims\n\
17 action.crypto|asks authority.police|claims\n\
10 action.crypto|asks claim.case|claims\n\
12 action.crypto|asks claim.fine|claims\n\
9 action.crypto|asks claim.investment|claims\n\
13 action.crypto|asks claim.parcel|claims\n\
12 action.crypto|asks claim.pick-up|claims\n\
11 action.crypto|asks claim.watched|claims\n\
9 action.crypto|asks credential.id-document|claims\n\
17 action.crypto|asks firm.bank|claims\n\
36 action.crypto|asks money.amount|claims\n\
16 action.crypto|asks money.valuables|claims\n\
27 action.crypto|asks threat.deadline|threatens\n\
10 action.crypto|asks threat.exposure|threatens\n\
181 action.crypto|claims\n\
10 action.crypto|claims action.enter|asks\n\
10 action.crypto|claims action.give|advises\n\
58 action.crypto|claims action.give|asks\n\
38 action.crypto|claims action.give|claims\n\
23 action.crypto|claims action.move-chat|claims\n\
52 action.crypto|claims action.pay|asks\n\
33 action.crypto|claims action.pay|claims\n\
17 action.crypto|claims action.reply|asks\n\
45 action.crypto|claims action.transfer|asks\n\
25 action.crypto|claims action.update|claims\n\
10 action.crypto|claims action.withdraw|claims\n\
22 action.crypto|claims authority.police|claims\n\
-10 action.crypto|claims authority.tax|claims\n\
16 action.crypto|claims claim.all-money|claims\n\
12 action.crypto|claims claim.deposit|claims\n\
25 action.crypto|claims claim.easy-money|claims\n\
53 action.crypto|claims claim.fee|claims\n\
12 action.crypto|claims claim.job|claims\n\
10 action.crypto|claims claim.mule|claims\n\
27 action.crypto|claims claim.paid-back|claims\n\
26 action.crypto|claims claim.prompt|claims\n\
19 action.crypto|claims claim.purchase|claims\n\
63 action.crypto|claims claim.recovery|claims\n\
23 action.crypto|claims claim.refund|claims\n\
8 action.crypto|claims claim.safe-account|claims\n\
10 action.crypto|claims claim.unusual-activity|claims\n\
13 action.crypto|claims claim.virus|claims\n\
13 action.crypto|claims claim.watched|claims\n\
-9 action.crypto|claims credential.bank-details|advises\n\
8 action.crypto|claims credential.bank-details|asks\n\
11 action.crypto|claims credential.card|asks\n\
12 action.crypto|claims credential.code|asks\n\
13 action.crypto|claims credential.one-time-code|claims\n\
8 action.crypto|claims credential.password|asks\n\
8 action.crypto|claims credential.personal-information|claims\n\
28 action.crypto|claims firm.bank|claims\n\
97 action.crypto|claims money.amount|claims\n\
88 action.crypto|claims money.unusual-means|claims\n\
32 action.crypto|claims money.valuables|claims\n\
18 action.crypto|claims person.adviser|claims\n\
9 action.crypto|claims person.agent|claims\n\
62 action.crypto|claims person.family|claims\n\
-11 action.crypto|claims threat.arrest|threatens\n\
29 action.crypto|claims threat.deadline|threatens\n\
13 action.crypto|claims threat.exposure|threatens\n\
228 action.crypto|live\n\
163 action.crypto|reader\n\
18 action.crypto|speaks\n\
10 action.enter|advises\n\
-11 action.enter|advises action.pay|asks\n\
-9 action.enter|advises action.pay|claims\n\
29 action.enter|advises action.update|advises\n\
-8 action.enter|advises claim.link|claims\n\
17 action.enter|advises claim.renewal|claims\n\
23 action.enter|advises credential.card|advises\n\
10 action.enter|advises credential.code|claims\n\
-16 action.enter|advises money.amount|claims\n\
17 action.enter|advises threat.block|threatens\n\
-26 action.enter|asks\n\
12 action.enter|asks action.gift-card|claims\n\
-24 action.enter|asks action.give|advises\n\
-24 action.enter|asks action.give|asks\n\
34 action.enter|asks action.give|claims\n\
11 action.enter|asks action.give|reports\n\
27 action.enter|asks action.install|asks\n\
23 action.enter|asks action.install|claims\n\
-21 action.enter|asks action.login|asks\n\
-18 action.enter|asks action.login|claims\n\
-54 action.enter|asks action.pay|asks\n\
34 action.enter|asks action.press-key|asks\n\
10 action.enter|asks action.press-key|claims\n\
-10 action.enter|asks action.reply|asks\n\
18 action.enter|asks action.scan|asks\n\
9 action.enter|asks action.stay-on-line|asks\n\
25 action.enter|asks action.transfer|asks\n\
13 action.enter|asks action.transfer|claims\n\
18 action.enter|asks action.update|claims\n\
10 action.enter|asks authority.court|claims\n\
-16 action.enter|asks authority.digital-post|claims\n\
10 action.enter|asks authority.embassy|claims\n\
-14 action.enter|asks authority.municipality|claims\n\
22 action.enter|asks authority.tax|claims\n\
20 action.enter|asks claim.all-money|claims\n\
27 action.enter|asks claim.already-paid|claims\n\
8 action.enter|asks claim.crime|claims\n\
-23 action.enter|asks claim.emergency|claims\n\
-10 action.enter|asks claim.fee|claims\n\
-8 action.enter|asks claim.fine|claims\n\
8 action.enter|asks claim.hacked|claims\n\
8 action.enter|asks claim.link|claims\n\
12 action.enter|asks claim.not-you|claims\n\
-9 action.enter|asks claim.other-account|claims\n\
27 action.enter|asks claim.parcel|claims\n\
-27 action.enter|asks claim.prompt|claims\n\
-38 action.enter|asks claim.purchase|claims\n\
12 action.enter|asks claim.reassurance|claims\n\
29 action.enter|asks claim.refund|claims\n\
-15 action.enter|asks claim.renewal|claims\n\
-12 action.enter|asks claim.residence|claims\n\
11 action.enter|asks claim.unpaid|claims\n\
19 action.enter|asks claim.virus|claims\n\
11 action.enter|asks claim.your-own|claims\n\
19 action.enter|asks credential.balance|asks\n\
-20 action.enter|asks credential.bank-details|asks\n\
-14 action.enter|asks credential.bank-details|claims\n\
48 action.enter|asks credential.card|asks\n\
19 action.enter|asks credential.card|claims\n\
15 action.enter|asks credential.code|advises\n\
17 action.enter|asks credential.code|asks\n\
-24 action.enter|asks credential.code|claims\n\
10 action.enter|asks credential.code|denies\n\
13 action.enter|asks credential.cpr|asks\n\
-8 action.enter|asks credential.cpr|claims\n\
20 action.enter|asks credential.id-document|asks\n\
-45 action.enter|asks credential.mitid|claims\n\
-12 action.enter|asks credential.one-time-code|claims\n\
39 action.enter|asks credential.password|asks\n\
-15 action.enter|asks credential.personal-information|asks\n\
17 action.enter|asks credential.personal-information|claims\n\
28 action.enter|asks credential.pin|asks\n\
-12 action.enter|asks credential.pin|claims\n\
40 action.enter|asks firm.bank|claims\n\
32 action.enter|asks firm.courier|claims\n\
13 action.enter|asks firm.shop|claims\n\
16 action.enter|asks firm.support|claims\n\
11 action.enter|asks firm.telecom|claims\n\
8 action.enter|asks firm.toll|claims\n\
50 action.enter|asks money.amount|claims\n\
60 action.enter|asks money.valuables|claims\n\
-9 action.enter|asks person.agent|claims\n\
27 action.enter|asks person.buyer|claims\n\
-44 action.enter|asks person.family|claims\n\
-18 action.enter|asks person.recruiter|claims\n\
17 action.enter|asks threat.arrest|threatens\n\
9 action.enter|claims\n\
8 action.enter|claims action.give|advises\n\
-17 action.enter|claims action.give|asks\n\
36 action.enter|claims action.give|claims\n\
12 action.enter|claims action.keep-secret|claims\n\
21 action.enter|claims action.move-chat|claims\n\
-12 action.enter|claims action.pay|asks\n\
11 action.enter|claims action.pay|claims\n\
9 action.enter|claims action.reply|asks\n\
-10 action.enter|claims action.transfer|asks\n\
9 action.enter|claims action.withdraw|asks\n\
-9 action.enter|claims authority.immigration|claims\n\
-9 action.enter|claims authority.tax|claims\n\
-8 action.enter|claims claim.case|claims\n\
-23 action.enter|claims claim.crime|claims\n\
-8 action.enter|claims claim.fee|claims\n\
9 action.enter|claims claim.investment|claims\n\
-16 action.enter|claims claim.misused-name|claims\n\
9 action.enter|claims claim.no-checking|claims\n\
11 action.enter|claims claim.parcel|claims\n\
10 action.enter|claims claim.prize|claims\n\
-17 action.enter|claims claim.prompt|claims\n\
13 action.enter|claims claim.refund|claims\n\
12 action.enter|claims claim.unusual-activity|claims\n\
-9 action.enter|claims credential.bank-details|asks\n\
17 action.enter|claims credential.bank-details|claims\n\
14 action.enter|claims credential.card|claims\n\
15 action.enter|claims credential.code|claims\n\
-8 action.enter|claims credential.cpr|claims\n\
13 action.enter|claims credential.mitid|asks\n\
16 action.enter|claims credential.one-time-code|claims\n\
-12 action.enter|claims credential.pin|asks\n\
9 action.enter|claims firm.bank|claims\n\
32 action.enter|claims money.amount|claims\n\
8 action.enter|claims money.valuables|claims\n\
11 action.enter|claims person.buyer|claims\n\
33 action.enter|claims person.family|claims\n\
-11 action.enter|claims threat.court|threatens\n\
-21 action.enter|live\n\
54 action.enter|reader\n\
9 action.enter|reports action.give|asks\n\
9 action.enter|reports action.give|claims\n\
-10 action.enter|reports authority.police|claims\n\
-8 action.enter|reports authority.police|reports\n\
8 action.enter|reports claim.case|reports\n\
10 action.enter|reports claim.link|reports\n\
9 action.enter|reports claim.prize|reports\n\
9 action.enter|reports claim.reassurance|claims\n\
10 action.enter|reports credential.balance|reports\n\
8 action.enter|reports money.amount|claims\n\
8 action.enter|reports money.amount|reports\n\
9 action.enter|reports money.valuables|claims\n\
10 action.enter|reports money.valuables|reports\n\
9 action.enter|reports threat.deadline|threatens\n\
-36 action.enter|speaks\n\
-22 action.gift-card|advises\n\
-14 action.gift-card|advises authority.tax|claims\n\
-14 action.gift-card|advises firm.support|claims\n\
-17 action.gift-card|advises money.unusual-means|claims\n\
58 action.gift-card|asks\n\
15 action.gift-card|asks action.gift-card|claims\n\
62 action.gift-card|asks action.give|asks\n\
10 action.gift-card|asks action.transfer|asks\n\
11 action.gift-card|asks claim.cannot-meet|claims\n\
10 action.gift-card|asks claim.emergency|claims\n\
9 action.gift-card|asks claim.paid-back|claims\n\
9 action.gift-card|asks claim.refund|claims\n\
10 action.gift-card|asks claim.watched|claims\n\
42 action.gift-card|asks credential.code|asks\n\
13 action.gift-card|asks credential.code|claims\n\
11 action.gift-card|asks firm.shop|claims\n\
61 action.gift-card|asks money.amount|claims\n\
15 action.gift-card|asks money.unusual-means|claims\n\
14 action.gift-card|asks money.valuables|claims\n\
14 action.gift-card|asks person.family|claims\n\
14 action.gift-card|asks threat.block|threatens\n\
11 action.gift-card|asks threat.deadline|threatens\n\
45 action.gift-card|claims\n\
44 action.gift-card|claims action.give|asks\n\
14 action.gift-card|claims action.give|claims\n\
12 action.gift-card|claims action.pay|asks\n\
10 action.gift-card|claims action.pay|claims\n\
15 action.gift-card|claims action.update|claims\n\
23 action.gift-card|claims authority.police|claims\n\
10 action.gift-card|claims claim.all-money|claims\n\
9 action.gift-card|claims claim.case|claims\n\
9 action.gift-card|claims claim.prize|claims\n\
8 action.gift-card|claims claim.residence|claims\n\
30 action.gift-card|claims credential.code|asks\n\
12 action.gift-card|claims firm.shop|claims\n\
10 action.gift-card|claims firm.support|claims\n\
32 action.gift-card|claims money.amount|claims\n\
32 action.gift-card|claims money.unusual-means|claims\n\
8 action.gift-card|claims person.family|claims\n\
23 action.gift-card|claims threat.deadline|threatens\n\
92 action.gift-card|live\n\
30 action.gift-card|reader\n\
8 action.gift-card|reports credential.code|reports\n\
8 action.gift-card|speaks\n\
-23 action.give|advises\n\
-38 action.give|advises action.give|asks\n\
10 action.give|advises action.give|claims\n\
-13 action.give|advises action.login|asks\n\
-15 action.give|advises action.login|claims\n\
-20 action.give|advises action.pay|advises\n\
14 action.give|advises action.pay|asks\n\
-22 action.give|advises action.pay|claims\n\
10 action.give|advises action.pay|reports\n\
18 action.give|advises action.transfer|asks\n\
35 action.give|advises action.transfer|claims\n\
10 action.give|advises action.transfer|reports\n\
8 action.give|advises action.withdraw|asks\n\
-17 action.give|advises action.withdraw|claims\n\
-38 action.give|advises authority.benefits|claims\n\
-8 action.give|advises authority.court|claims\n\
-9 action.give|advises authority.digital-post|claims\n\
-8 action.give|advises authority.municipality|claims\n\
-11 action.give|advises authority.tax|claims\n\
8 action.give|advises claim.abroad|claims\n\
13 action.give|advises claim.already-paid|claims\n\
9 action.give|advises claim.cannot-meet|claims\n\
20 action.give|advises claim.deposit|claims\n\
14 action.give|advises claim.emergency|claims\n\
-8 action.give|advises claim.fee|denies\n\
13 action.give|advises claim.investment|claims\n\
16 action.give|advises claim.job|claims\n\
9 action.give|advises claim.link|claims\n\
-11 action.give|advises claim.mule|claims\n\
32 action.give|advises claim.other-account|claims\n\
22 action.give|advises claim.paid-back|claims\n\
11 action.give|advises claim.parcel|claims\n\
20 action.give|advises claim.prompt|claims\n\
13 action.give|advises claim.purchase|claims\n\
11 action.give|advises claim.reassurance|claims\n\
-16 action.give|advises claim.recovery|claims\n\
-33 action.give|advises claim.refund|claims\n\
15 action.give|advises claim.renewal|claims\n\
13 action.give|advises claim.unpaid|claims\n\
19 action.give|advises claim.your-own|claims\n\
10 action.give|advises credential.balance|asks\n\
-27 action.give|advises credential.bank-details|asks\n\
21 action.give|advises credential.card|claims\n\
17 action.give|advises credential.code|advises\n\
-8 action.give|advises credential.cpr|advises\n\
8 action.give|advises credential.mitid|advises\n\
18 action.give|advises credential.mitid|asks\n\
8 action.give|advises credential.one-time-code|advises\n\
8 action.give|advises credential.one-time-code|asks\n\
-9 action.give|advises credential.password|advises\n\
8 action.give|advises credential.password|asks\n\
9 action.give|advises credential.personal-information|denies\n\
-11 action.give|advises firm.bank|claims\n\
20 action.give|advises firm.courier|claims\n\
38 action.give|advises firm.payment|claims\n\
-8 action.give|advises firm.utility|claims\n\
25 action.give|advises money.amount|claims\n\
9 action.give|advises money.unusual-means|claims\n\
12 action.give|advises person.agent|claims\n\
13 action.give|advises person.landlord|claims\n\
13 action.give|advises threat.block|threatens\n\
-12 action.give|advises threat.court|threatens\n\
97 action.give|advises threat.deadline|threatens\n\
-37 action.give|asks\n\
28 action.give|asks action.give|claims\n\
-22 action.give|asks action.give|denies\n\
-19 action.give|asks action.give|reports\n\
-17 action.give|asks action.hand-over|advises\n\
-16 action.give|asks action.hand-over|claims\n\
30 action.give|asks action.install|asks\n\
15 action.give|asks action.install|claims\n\
18 action.give|asks action.install|reports\n\
59 action.give|asks action.keep-secret|asks\n\
-13 action.give|asks action.login|asks\n\
34 action.give|asks action.login|claims\n\
32 action.give|asks action.move-chat|asks\n\
66 action.give|asks action.move-chat|claims\n\
41 action.give|asks action.pay|asks\n\
-47 action.give|asks action.pay|claims\n\
9 action.give|asks action.pay|reports\n\
18 action.give|asks action.press-key|asks\n\
-8 action.give|asks action.reply|advises\n\
27 action.give|asks action.reply|asks\n\
9 action.give|asks action.reply|claims\n\
35 action.give|asks action.stay-on-line|asks\n\
11 action.give|asks action.stay-on-line|claims\n\
81 action.give|asks action.transfer|asks\n\
11 action.give|asks action.transfer|claims\n\
-22 action.give|asks action.transfer|reports\n\
-22 action.give|asks action.update|advises\n\
48 action.give|asks action.update|asks\n\
33 action.give|asks action.update|claims\n\
28 action.give|asks action.withdraw|asks\n\
27 action.give|asks authority.court|claims\n\
-13 action.give|asks authority.customs|claims\n\
-39 action.give|asks authority.digital-post|claims\n\
11 action.give|asks authority.embassy|claims\n\
25 action.give|asks authority.europol|claims\n\
11 action.give|asks authority.immigration|claims\n\
-13 action.give|asks authority.municipality|claims\n\
19 action.give|asks authority.nsk|claims\n\
-27 action.give|asks authority.police|claims\n\
-18 action.give|asks authority.police|reports\n\
24 action.give|asks authority.tax|claims\n\
30 action.give|asks claim.abroad|claims\n\
18 action.give|asks claim.all-money|claims\n\
8 action.give|asks claim.all-money|reports\n\
29 action.give|asks claim.already-paid|claims\n\
22 action.give|asks claim.broken-phone|claims\n\
68 action.give|asks claim.cannot-meet|claims\n\
16 action.give|asks claim.case|claims\n\
8 action.give|asks claim.case|reports\n\
-42 action.give|asks claim.crime|claims\n\
-40 action.give|asks claim.deposit|claims\n\
55 action.give|asks claim.easy-money|claims\n\
8 action.give|asks claim.emergency|claims\n\
-29 action.give|asks claim.fee|claims\n\
12 action.give|asks claim.fee|reports\n\
36 action.give|asks claim.hacked|claims\n\
28 action.give|asks claim.investment|claims\n\
62 action.give|asks claim.isolation|claims\n\
15 action.give|asks claim.job|claims\n\
19 action.give|asks claim.link|claims\n\
-16 action.give|asks claim.link|denies\n\
17 action.give|asks claim.link|reports\n\
8 action.give|asks claim.loan|claims\n\
-9 action.give|asks claim.menu|claims\n\
50 action.give|asks claim.mule|claims\n\
27 action.give|asks claim.new-number|claims\n\
41 action.give|asks claim.no-checking|claims\n\
69 action.give|asks claim.other-account|claims\n\
-13 action.give|asks claim.pick-up|claims\n\
22 action.give|asks claim.prize|claims\n\
-14 action.give|asks claim.prompt|claims\n\
-10 action.give|asks claim.prompt|reports\n\
-14 action.give|asks claim.purchase|claims\n\
81 action.give|asks claim.reassurance|claims\n\
26 action.give|asks claim.recovery|claims\n\
29 action.give|asks claim.refund|claims\n\
59 action.give|asks claim.renewal|claims\n\
-11 action.give|asks claim.residence|reports\n\
41 action.give|asks claim.safe-account|claims\n\
58 action.give|asks claim.sent-by-mistake|claims\n\
35 action.give|asks claim.unusual-activity|claims\n\
11 action.give|asks claim.virus|claims\n\
11 action.give|asks claim.watched|claims\n\
-78 action.give|asks claim.your-own|claims\n\
25 action.give|asks credential.balance|asks\n\
-64 action.give|asks credential.bank-details|asks\n\
186 action.give|asks credential.card|asks\n\
38 action.give|asks credential.card|claims\n\
18 action.give|asks credential.card|denies\n\
-27 action.give|asks credential.card|reports\n\
93 action.give|asks credential.code|asks\n\
-21 action.give|asks credential.code|denies\n\
17 action.give|asks credential.code|reports\n\
60 action.give|asks credential.cpr|asks\n\
-24 action.give|asks credential.cpr|claims\n\
-8 action.give|asks credential.cpr|reports\n\
39 action.give|asks credential.id-document|asks\n\
-10 action.give|asks credential.mitid|advises\n\
102 action.give|asks credential.mitid|asks\n\
28 action.give|asks credential.mitid|reports\n\
25 action.give|asks credential.nemid|asks\n\
33 action.give|asks credential.nemid|claims\n\
193 action.give|asks credential.one-time-code|asks\n\
50 action.give|asks credential.one-time-code|claims\n\
67 action.give|asks credential.password|asks\n\
14 action.give|asks credential.password|claims\n\
10 action.give|asks credential.password|reports\n\
-63 action.give|asks credential.personal-information|asks\n\
38 action.give|asks credential.personal-information|claims\n\
16 action.give|asks credential.personal-information|reports\n\
27 action.give|asks credential.pin|asks\n\
-23 action.give|asks credential.pin|claims\n\
-10 action.give|asks firm.bank|reports\n\
65 action.give|asks firm.payment|claims\n\
-9 action.give|asks firm.payment|reports\n\
39 action.give|asks firm.shop|claims\n\
14 action.give|asks firm.streaming|claims\n\
35 action.give|asks firm.support|claims\n\
28 action.give|asks firm.telecom|claims\n\
8 action.give|asks firm.toll|claims\n\
95 action.give|asks money.amount|claims\n\
25 action.give|asks money.amount|denies\n\
10 action.give|asks money.amount|reports\n\
84 action.give|asks money.unusual-means|claims\n\
33 action.give|asks money.valuables|claims\n\
8 action.give|asks person.adviser|claims\n\
42 action.give|asks person.agent|claims\n\
53 action.give|asks person.buyer|claims\n\
40 action.give|asks person.family|claims\n\
8 action.give|asks person.family|reports\n\
-13 action.give|asks person.landlord|claims\n\
-37 action.give|asks person.recruiter|claims\n\
-11 action.give|asks threat.arrest|threatens\n\
-18 action.give|asks threat.block|reports\n\
134 action.give|asks threat.block|threatens\n\
15 action.give|asks threat.court|threatens\n\
-11 action.give|asks threat.deadline|reports\n\
52 action.give|asks threat.deadline|threatens\n\
13 action.give|asks threat.debt|threatens\n\
37 action.give|asks threat.deportation|threatens\n\
22 action.give|asks threat.exposure|threatens\n\
62 action.give|claims\n\
28 action.give|claims action.give|reports\n\
11 action.give|claims action.hand-over|asks\n\
-17 action.give|claims action.hand-over|claims\n\
10 action.give|claims action.install|asks\n\
23 action.give|claims action.install|claims\n\
10 action.give|claims action.install|reports\n\
-15 action.give|claims action.keep-secret|asks\n\
9 action.give|claims action.keep-secret|claims\n\
-15 action.give|claims action.keep-secret|reports\n\
8 action.give|claims action.login|claims\n\
14 action.give|claims action.move-chat|asks\n\
13 action.give|claims action.move-chat|claims\n\
15 action.give|claims action.pay|asks\n\
109 action.give|claims action.pay|claims\n\
-8 action.give|claims action.pay|denies\n\
10 action.give|claims action.pay|reports\n\
9 action.give|claims action.press-key|asks\n\
21 action.give|claims action.press-key|claims\n\
14 action.give|claims action.reply|asks\n\
15 action.give|claims action.stay-on-line|asks\n\
10 action.give|claims action.stay-on-line|claims\n\
60 action.give|claims action.transfer|asks\n\
45 action.give|claims action.transfer|claims\n\
-8 action.give|claims action.transfer|reports\n\
14 action.give|claims action.update|advises\n\
-13 action.give|claims action.update|asks\n\
40 action.give|claims action.update|claims\n\
15 action.give|claims action.withdraw|asks\n\
11 action.give|claims authority.benefits|claims\n\
15 action.give|claims authority.court|claims\n\
-10 action.give|claims authority.court|reports\n\
-50 action.give|claims authority.digital-post|claims\n\
18 action.give|claims authority.europol|claims\n\
8 action.give|claims authority.health|claims\n\
-11 action.give|claims authority.immigration|claims\n\
11 action.give|claims authority.ministry|claims\n\
-10 action.give|claims authority.municipality|claims\n\
23 action.give|claims authority.nsk|claims\n\
13 action.give|claims authority.police|claims\n\
-13 action.give|claims authority.police|reports\n\
15 action.give|claims authority.prosecution|claims\n\
34 action.give|claims claim.abroad|claims\n\
27 action.give|claims claim.all-money|claims\n\
-8 action.give|claims claim.all-money|reports\n\
16 action.give|claims claim.already-paid|claims\n\
8 action.give|claims claim.broken-phone|claims\n\
33 action.give|claims claim.cannot-meet|claims\n\
27 action.give|claims claim.case|claims\n\
8 action.give|claims claim.case|reports\n\
13 action.give|claims claim.crime|claims\n\
30 action.give|claims claim.easy-money|claims\n\
8 action.give|claims claim.emergency|claims\n\
-25 action.give|claims claim.fee|claims\n\
25 action.give|claims claim.investment|claims\n\
36 action.give|claims claim.isolation|claims\n\
-31 action.give|claims claim.job|claims\n\
-44 action.give|claims claim.link|claims\n\
-10 action.give|claims claim.loan|claims\n\
13 action.give|claims claim.misused-name|claims\n\
9 action.give|claims claim.mule|claims\n\
-13 action.give|claims claim.no-checking|reports\n\
58 action.give|claims claim.other-account|claims\n\
36 action.give|claims claim.paid-back|claims\n\
-15 action.give|claims claim.pick-up|claims\n\
35 action.give|claims claim.prize|claims\n\
-35 action.give|claims claim.prompt|claims\n\
29 action.give|claims claim.purchase|claims\n\
41 action.give|claims claim.reassurance|claims\n\
33 action.give|claims claim.refund|claims\n\
-11 action.give|claims claim.renewal|claims\n\
66 action.give|claims claim.safe-account|claims\n\
-9 action.give|claims claim.safe-account|reports\n\
31 action.give|claims claim.unpaid|claims\n\
34 action.give|claims claim.unusual-activity|claims\n\
33 action.give|claims claim.virus|claims\n\
-24 action.give|claims claim.your-own|claims\n\
23 action.give|claims credential.balance|asks\n\
17 action.give|claims credential.balance|claims\n\
53 action.give|claims credential.bank-details|claims\n\
27 action.give|claims credential.card|asks\n\
52 action.give|claims credential.card|claims\n\
24 action.give|claims credential.code|asks\n\
27 action.give|claims credential.code|claims\n\
13 action.give|claims credential.cpr|asks\n\
12 action.give|claims credential.cpr|claims\n\
-11 action.give|claims credential.cpr|reports\n\
38 action.give|claims credential.id-document|claims\n\
10 action.give|claims credential.mitid|advises\n\
-26 action.give|claims credential.mitid|asks\n\
27 action.give|claims credential.mitid|claims\n\
-10 action.give|claims credential.mitid|reports\n\
11 action.give|claims credential.nemid|claims\n\
40 action.give|claims credential.one-time-code|asks\n\
47 action.give|claims credential.one-time-code|claims\n\
24 action.give|claims credential.password|asks\n\
15 action.give|claims credential.password|claims\n\
-10 action.give|claims credential.personal-information|advises\n\
-12 action.give|claims credential.personal-information|asks\n\
34 action.give|claims credential.personal-information|claims\n\
16 action.give|claims credential.pin|asks\n\
41 action.give|claims firm.bank|claims\n\
-31 action.give|claims firm.courier|claims\n\
68 action.give|claims firm.payment|claims\n\
-8 action.give|claims firm.shop|claims\n\
17 action.give|claims firm.utility|claims\n\
40 action.give|claims money.amount|claims\n\
10 action.give|claims money.amount|reports\n\
38 action.give|claims money.unusual-means|claims\n\
-24 action.give|claims money.valuables|claims\n\
-11 action.give|claims money.valuables|reports\n\
15 action.give|claims person.family|claims\n\
-12 action.give|claims person.family|reports\n\
-29 action.give|claims person.landlord|claims\n\
56 action.give|claims threat.arrest|threatens\n\
-22 action.give|claims threat.block|reports\n\
19 action.give|claims threat.block|threatens\n\
-11 action.give|claims threat.court|reports\n\
34 action.give|claims threat.court|threatens\n\
10 action.give|claims threat.cutoff|threatens\n\
38 action.give|claims threat.deadline|threatens\n\
11 action.give|claims threat.debt|threatens\n\
26 action.give|claims threat.exposure|threatens\n\
-15 action.give|denies\n\
-9 action.give|denies action.login|asks\n\
-10 action.give|denies action.pay|asks\n\
-16 action.give|denies action.pay|claims\n\
10 action.give|denies authority.customs|claims\n\
23 action.give|denies authority.police|claims\n\
23 action.give|denies claim.emergency|claims\n\
13 action.give|denies claim.fee|claims\n\
9 action.give|denies claim.new-number|claims\n\
11 action.give|denies claim.unpaid|claims\n\
-16 action.give|denies claim.unusual-activity|claims\n\
18 action.give|denies credential.card|asks\n\
-13 action.give|denies credential.code|denies\n\
-12 action.give|denies credential.personal-information|asks\n\
-30 action.give|denies firm.bank|claims\n\
20 action.give|denies money.amount|claims\n\
16 action.give|denies money.amount|denies\n\
15 action.give|denies money.valuables|claims\n\
21 action.give|denies person.family|claims\n\
16 action.give|denies threat.deadline|threatens\n\
-16 action.give|live\n\
46 action.give|reader\n\
9 action.give|reports\n\
15 action.give|reports action.install|reports\n\
11 action.give|reports action.keep-secret|asks\n\
-8 action.give|reports action.keep-secret|claims\n\
10 action.give|reports action.press-key|asks\n\
-8 action.give|reports action.press-key|claims\n\
14 action.give|reports action.press-key|reports\n\
-13 action.give|reports action.stay-on-line|asks\n\
21 action.give|reports action.stay-on-line|reports\n\
24 action.give|reports action.transfer|asks\n\
-15 action.give|reports action.transfer|reports\n\
9 action.give|reports action.withdraw|asks\n\
24 action.give|reports authority.court|claims\n\
18 action.give|reports authority.ministry|reports\n\
-20 action.give|reports authority.police|claims\n\
16 action.give|reports authority.tax|claims\n\
-19 action.give|reports authority.tax|reports\n\
20 action.give|reports claim.abroad|claims\n\
-16 action.give|reports claim.all-money|claims\n\
13 action.give|reports claim.cannot-meet|claims\n\
10 action.give|reports claim.crime|claims\n\
-15 action.give|reports claim.crime|reports\n\
9 action.give|reports claim.easy-money|claims\n\
-8 action.give|reports claim.emergency|claims\n\
10 action.give|reports claim.fee|claims\n\
10 action.give|reports claim.link|reports\n\
-13 action.give|reports claim.loan|reports\n\
13 action.give|reports claim.misused-name|claims\n\
14 action.give|reports claim.misused-name|reports\n\
8 action.give|reports claim.mule|claims\n\
-12 action.give|reports claim.new-number|claims\n\
21 action.give|reports claim.no-checking|claims\n\
41 action.give|reports claim.paid-back|claims\n\
-11 action.give|reports claim.parcel|claims\n\
12 action.give|reports claim.prize|reports\n\
14 action.give|reports claim.reassurance|claims\n\
22 action.give|reports claim.reassurance|reports\n\
-13 action.give|reports claim.residence|reports\n\
-8 action.give|reports claim.safe-account|reports\n\
20 action.give|reports claim.sent-by-mistake|claims\n\
21 action.give|reports claim.unusual-activity|claims\n\
22 action.give|reports credential.balance|claims\n\
26 action.give|reports credential.balance|reports\n\
8 action.give|reports credential.bank-details|asks\n\
15 action.give|reports credential.bank-details|claims\n\
-23 action.give|reports credential.card|claims\n\
19 action.give|reports credential.card|reports\n\
22 action.give|reports credential.code|claims\n\
14 action.give|reports credential.code|reports\n\
9 action.give|reports credential.id-document|asks\n\
47 action.give|reports credential.id-document|reports\n\
-11 action.give|reports credential.mitid|claims\n\
20 action.give|reports credential.mitid|reports\n\
-10 action.give|reports credential.one-time-code|claims\n\
31 action.give|reports credential.one-time-code|reports\n\
17 action.give|reports credential.personal-information|claims\n\
-55 action.give|reports firm.bank|claims\n\
11 action.give|reports firm.payment|claims\n\
17 action.give|reports money.amount|claims\n\
16 action.give|reports money.amount|reports\n\
14 action.give|reports money.unusual-means|claims\n\
11 action.give|reports money.unusual-means|reports\n\
-22 action.give|reports money.valuables|claims\n\
21 action.give|reports person.buyer|reports\n\
-11 action.give|reports threat.arrest|threatens\n\
10 action.give|reports threat.block|reports\n\
23 action.give|reports threat.block|threatens\n\
15 action.give|reports threat.court|threatens\n\
19 action.give|reports threat.debt|threatens\n\
14 action.give|speaks\n\
-10 action.hand-over|advises\n\
-15 action.hand-over|advises claim.deposit|claims\n\
14 action.hand-over|advises credential.one-time-code|asks\n\
15 action.hand-over|advises credential.one-time-code|claims\n\
-16 action.hand-over|advises money.amount|claims\n\
36 action.hand-over|asks\n\
26 action.hand-over|asks action.hand-over|claims\n\
-8 action.hand-over|asks action.keep-secret|asks\n\
10 action.hand-over|asks action.stay-on-line|asks\n\
11 action.hand-over|asks action.transfer|claims\n\
-8 action.hand-over|asks action.update|asks\n\
10 action.hand-over|asks action.update|claims\n\
15 action.hand-over|asks action.withdraw|asks\n\
15 action.hand-over|asks authority.police|claims\n\
18 action.hand-over|asks claim.case|claims\n\
15 action.hand-over|asks claim.crime|claims\n\
-13 action.hand-over|asks claim.deposit|claims\n\
-17 action.hand-over|asks claim.fee|claims\n\
34 action.hand-over|asks claim.hacked|claims\n\
-10 action.hand-over|asks claim.no-checking|reports\n\
10 action.hand-over|asks claim.other-account|claims\n\
-15 action.hand-over|asks claim.paid-back|claims\n\
70 action.hand-over|asks claim.pick-up|claims\n\
-11 action.hand-over|asks claim.prompt|claims\n\
8 action.hand-over|asks claim.reassurance|claims\n\
-14 action.hand-over|asks claim.your-own|claims\n\
-23 action.hand-over|asks credential.bank-details|asks\n\
25 action.hand-over|asks credential.card|asks\n\
28 action.hand-over|asks credential.card|claims\n\
17 action.hand-over|asks credential.code|asks\n\
35 action.hand-over|asks credential.pin|asks\n\
-8 action.hand-over|asks credential.pin|claims\n\
33 action.hand-over|asks firm.bank|claims\n\
-11 action.hand-over|asks firm.bank|reports\n\
11 action.hand-over|asks firm.courier|claims\n\
-13 action.hand-over|asks money.unusual-means|claims\n\
46 action.hand-over|asks money.valuables|claims\n\
34 action.hand-over|asks person.agent|claims\n\
13 action.hand-over|asks threat.arrest|threatens\n\
23 action.hand-over|asks threat.deadline|threatens\n\
-36 action.hand-over|claims\n\
-14 action.hand-over|claims action.login|asks\n\
-10 action.hand-over|claims action.pay|asks\n\
-9 action.hand-over|claims action.transfer|advises\n\
-17 action.hand-over|claims action.transfer|asks\n\
14 action.hand-over|claims action.withdraw|asks\n\
9 action.hand-over|claims claim.all-money|claims\n\
19 action.hand-over|claims claim.no-checking|claims\n\
36 action.hand-over|claims claim.pick-up|claims\n\
10 action.hand-over|claims claim.unusual-activity|claims\n\
-12 action.hand-over|claims claim.watched|claims\n\
-24 action.hand-over|claims claim.your-own|claims\n\
23 action.hand-over|claims credential.card|asks\n\
18 action.hand-over|claims credential.card|claims\n\
9 action.hand-over|claims credential.code|asks\n\
-20 action.hand-over|claims credential.code|claims\n\
-13 action.hand-over|claims credential.cpr|claims\n\
-13 action.hand-over|claims credential.id-document|claims\n\
-23 action.hand-over|claims credential.mitid|claims\n\
-19 action.hand-over|claims credential.password|claims\n\
23 action.hand-over|claims credential.pin|asks\n\
8 action.hand-over|claims money.amount|reports\n\
-10 action.hand-over|claims money.unusual-means|claims\n\
11 action.hand-over|claims money.valuables|claims\n\
12 action.hand-over|claims threat.arrest|threatens\n\
-14 action.hand-over|claims threat.block|threatens\n\
-8 action.hand-over|claims threat.court|threatens\n\
-16 action.hand-over|live\n\
22 action.hand-over|reader\n\
13 action.hand-over|reports claim.pick-up|claims\n\
-17 action.hand-over|speaks\n\
28 action.install|advises\n\
28 action.install|advises credential.mitid|advises\n\
16 action.install|advises money.amount|claims\n\
153 action.install|asks\n\
40 action.install|asks action.install|claims\n\
8 action.install|asks action.press-key|asks\n\
9 action.install|asks action.transfer|asks\n\
15 action.install|asks authority.police|claims\n\
8 action.install|asks claim.broken-phone|claims\n\
36 action.install|asks claim.hacked|claims\n\
8 action.install|asks claim.isolation|claims\n\
11 action.install|asks claim.reassurance|claims\n\
13 action.install|asks claim.refund|claims\n\
15 action.install|asks claim.unusual-activity|claims\n\
79 action.install|asks claim.virus|claims\n\
10 action.install|asks credential.one-time-code|asks\n\
-8 action.install|asks credential.pin|asks\n\
56 action.install|asks firm.bank|claims\n\
61 action.install|asks firm.support|claims\n\
26 action.install|asks firm.telecom|claims\n\
11 action.install|asks person.family|claims\n\
13 action.install|asks threat.block|threatens\n\
22 action.install|asks threat.deadline|threatens\n\
122 action.install|claims\n\
8 action.install|claims action.login|asks\n\
9 action.install|claims action.pay|asks\n\
12 action.install|claims action.pay|claims\n\
-11 action.install|claims action.transfer|asks\n\
19 action.install|claims action.transfer|claims\n\
14 action.install|claims action.update|claims\n\
-9 action.install|claims claim.deposit|claims\n\
10 action.install|claims claim.emergency|claims\n\
27 action.install|claims claim.hacked|claims\n\
8 action.install|claims claim.investment|claims\n\
8 action.install|claims claim.link|claims\n\
9 action.install|claims claim.not-you|claims\n\
9 action.install|claims claim.paid-back|claims\n\
18 action.install|claims claim.purchase|claims\n\
8 action.install|claims claim.reassurance|claims\n\
16 action.install|claims claim.refund|claims\n\
84 action.install|claims claim.virus|claims\n\
-9 action.install|claims claim.your-own|claims\n\
-11 action.install|claims credential.personal-information|asks\n\
75 action.install|claims firm.bank|claims\n\
59 action.install|claims firm.support|claims\n\
14 action.install|claims money.amount|claims\n\
10 action.install|claims money.valuables|claims\n\
20 action.install|claims person.agent|claims\n\
9 action.install|claims person.family|claims\n\
17 action.install|claims threat.block|threatens\n\
16 action.install|claims threat.deadline|threatens\n\
10 action.install|claims threat.exposure|threatens\n\
234 action.install|live\n\
106 action.install|reader\n\
10 action.install|reports claim.all-money|reports\n\
15 action.install|reports credential.balance|reports\n\
12 action.install|reports credential.mitid|reports\n\
-9 action.install|reports firm.support|claims\n\
12 action.install|reports money.amount|reports\n\
8 action.install|reports threat.deadline|threatens\n\
73 action.install|speaks\n\
13 action.keep-secret|advises\n\
8 action.keep-secret|advises threat.arrest|threatens\n\
119 action.keep-secret|asks\n\
28 action.keep-secret|asks action.keep-secret|claims\n\
-9 action.keep-secret|asks action.keep-secret|reports\n\
-10 action.keep-secret|asks action.login|claims\n\
16 action.keep-secret|asks action.pay|asks\n\
10 action.keep-secret|asks action.reply|asks\n\
14 action.keep-secret|asks action.stay-on-line|asks\n\
26 action.keep-secret|asks action.transfer|asks\n\
13 action.keep-secret|asks action.transfer|claims\n\
22 action.keep-secret|asks action.withdraw|asks\n\
13 action.keep-secret|asks authority.customs|claims\n\
19 action.keep-secret|asks authority.embassy|claims\n\
9 action.keep-secret|asks authority.europol|claims\n\
49 action.keep-secret|asks authority.police|claims\n\
9 action.keep-secret|asks claim.already-paid|claims\n\
11 action.keep-secret|asks claim.broken-phone|claims\n\
27 action.keep-secret|asks claim.case|claims\n\
69 action.keep-secret|asks claim.crime|claims\n\
10 action.keep-secret|asks claim.deposit|claims\n\
17 action.keep-secret|asks claim.fee|claims\n\
9 action.keep-secret|asks claim.investment|claims\n\
25 action.keep-secret|asks claim.isolation|claims\n\
13 action.keep-secret|asks claim.link|claims\n\
9 action.keep-secret|asks claim.misused-name|claims\n\
10 action.keep-secret|asks claim.new-number|claims\n\
87 action.keep-secret|asks claim.no-checking|claims\n\
-9 action.keep-secret|asks claim.no-checking|reports\n\
29 action.keep-secret|asks claim.other-account|claims\n\
14 action.keep-secret|asks claim.paid-back|claims\n\
32 action.keep-secret|asks claim.pick-up|claims\n\
-8 action.keep-secret|asks claim.purchase|claims\n\
-10 action.keep-secret|asks claim.renewal|claims\n\
12 action.keep-secret|asks claim.safe-account|claims\n\
9 action.keep-secret|asks claim.unusual-activity|claims\n\
-8 action.keep-secret|asks claim.your-own|claims\n\
9 action.keep-secret|asks credential.balance|asks\n\
30 action.keep-secret|asks credential.bank-details|asks\n\
15 action.keep-secret|asks credential.bank-details|claims\n\
-23 action.keep-secret|asks credential.card|asks\n\
-15 action.keep-secret|asks credential.code|asks\n\
-31 action.keep-secret|asks credential.code|claims\n\
16 action.keep-secret|asks credential.cpr|claims\n\
17 action.keep-secret|asks credential.id-document|claims\n\
-16 action.keep-secret|asks credential.mitid|claims\n\
-16 action.keep-secret|asks credential.one-time-code|claims\n\
39 action.keep-secret|asks firm.bank|claims\n\
43 action.keep-secret|asks money.amount|claims\n\
8 action.keep-secret|asks money.unusual-means|claims\n\
31 action.keep-secret|asks money.valuables|claims\n\
43 action.keep-secret|asks person.agent|claims\n\
20 action.keep-secret|asks person.family|claims\n\
30 action.keep-secret|asks threat.arrest|threatens\n\
59 action.keep-secret|asks threat.deadline|threatens\n\
51 action.keep-secret|claims\n\
-14 action.keep-secret|claims action.pay|asks\n\
13 action.keep-secret|claims action.transfer|asks\n\
14 action.keep-secret|claims action.update|asks\n\
19 action.keep-secret|claims action.withdraw|asks\n\
12 action.keep-secret|claims claim.broken-phone|claims\n\
22 action.keep-secret|claims claim.cannot-meet|claims\n\
11 action.keep-secret|claims claim.case|claims\n\
34 action.keep-secret|claims claim.crime|claims\n\
10 action.keep-secret|claims claim.isolation|claims\n\
-11 action.keep-secret|claims claim.no-checking|claims\n\
10 action.keep-secret|claims claim.prize|claims\n\
9 action.keep-secret|claims credential.card|claims\n\
-14 action.keep-secret|claims credential.code|asks\n\
11 action.keep-secret|claims credential.code|claims\n\
-35 action.keep-secret|claims credential.one-time-code|claims\n\
-15 action.keep-secret|claims credential.password|claims\n\
8 action.keep-secret|claims credential.personal-information|claims\n\
18 action.keep-secret|claims money.amount|claims\n\
11 action.keep-secret|claims money.valuables|claims\n\
8 action.keep-secret|claims person.agent|claims\n\
-8 action.keep-secret|claims person.landlord|claims\n\
11 action.keep-secret|claims threat.arrest|threatens\n\
8 action.keep-secret|claims threat.court|threatens\n\
11 action.keep-secret|claims threat.deadline|threatens\n\
151 action.keep-secret|live\n\
100 action.keep-secret|reader\n\
-17 action.keep-secret|reports\n\
-11 action.keep-secret|reports authority.police|claims\n\
-10 action.keep-secret|reports claim.fee|claims\n\
-8 action.keep-secret|reports claim.no-checking|claims\n\
-14 action.keep-secret|reports claim.no-checking|reports\n\
-11 action.keep-secret|reports claim.unusual-activity|claims\n\
-10 action.keep-secret|reports firm.bank|claims\n\
-12 action.keep-secret|reports firm.bank|reports\n\
-9 action.keep-secret|reports money.amount|reports\n\
-9 action.keep-secret|reports money.unusual-means|claims\n\
-14 action.keep-secret|reports money.valuables|claims\n\
-9 action.keep-secret|reports money.valuables|reports\n\
16 action.keep-secret|reports threat.deadline|threatens\n\
13 action.keep-secret|reports threat.debt|threatens\n\
51 action.keep-secret|speaks\n\
13 action.login|advises\n\
15 action.login|advises claim.fee|claims\n\
-9 action.login|advises claim.pick-up|claims\n\
11 action.login|advises credential.mitid|advises\n\
15 action.login|advises money.amount|claims\n\
9 action.login|advises threat.deadline|threatens\n\
-49 action.login|asks\n\
-25 action.login|asks action.pay|asks\n\
17 action.login|asks action.pay|claims\n\
11 action.login|asks action.transfer|asks\n\
8 action.login|asks action.transfer|claims\n\
51 action.login|asks action.update|asks\n\
-21 action.login|asks authority.benefits|claims\n\
-25 action.login|asks authority.customs|claims\n\
45 action.login|asks authority.digital-post|claims\n\
-8 action.login|asks authority.municipality|claims\n\
-73 action.login|asks authority.tax|claims\n\
8 action.login|asks claim.all-money|claims\n\
41 action.login|asks claim.already-paid|claims\n\
10 action.login|asks claim.case|claims\n\
-44 action.login|asks claim.fee|claims\n\
18 action.login|asks claim.job|claims\n\
42 action.login|asks claim.link|claims\n\
8 action.login|asks claim.no-checking|claims\n\
11 action.login|asks claim.other-account|claims\n\
-28 action.login|asks claim.parcel|claims\n\
-31 action.login|asks claim.pick-up|claims\n\
17 action.login|asks claim.purchase|claims\n\
22 action.login|asks claim.reassurance|claims\n\
9 action.login|asks claim.refund|claims\n\
-10 action.login|asks claim.renewal|claims\n\
10 action.login|asks claim.residence|claims\n\
8 action.login|asks claim.safe-account|claims\n\
-10 action.login|asks claim.unpaid|claims\n\
10 action.login|asks claim.unusual-activity|claims\n\
-11 action.login|asks credential.bank-details|asks\n\
-10 action.login|asks credential.card|asks\n\
-17 action.login|asks credential.card|claims\n\
-17 action.login|asks credential.code|asks\n\
-11 action.login|asks credential.cpr|asks\n\
-13 action.login|asks credential.id-document|asks\n\
-8 action.login|asks credential.mitid|asks\n\
-8 action.login|asks credential.mitid|reports\n\
41 action.login|asks credential.nemid|asks\n\
9 action.login|asks credential.nemid|claims\n\
-11 action.login|asks credential.one-time-code|asks\n\
20 action.login|asks credential.password|asks\n\
-15 action.login|asks credential.password|claims\n\
-11 action.login|asks credential.password|reports\n\
-15 action.login|asks credential.personal-information|asks\n\
-9 action.login|asks credential.pin|asks\n\
69 action.login|asks firm.bank|claims\n\
-10 action.login|asks firm.courier|claims\n\
16 action.login|asks firm.streaming|claims\n\
28 action.login|asks money.amount|claims\n\
-8 action.login|asks person.agent|claims\n\
8 action.login|asks person.family|claims\n\
11 action.login|asks person.landlord|claims\n\
-12 action.login|asks threat.arrest|threatens\n\
43 action.login|asks threat.deadline|threatens\n\
-14 action.login|asks threat.debt|threatens\n\
-10 action.login|asks threat.return|threatens\n\
49 action.login|claims\n\
-20 action.login|claims action.pay|asks\n\
19 action.login|claims action.transfer|asks\n\
8 action.login|claims action.transfer|claims\n\
30 action.login|claims action.update|asks\n\
21 action.login|claims authority.benefits|claims\n\
19 action.login|claims authority.municipality|claims\n\
11 action.login|claims claim.emergency|claims\n\
-20 action.login|claims claim.fee|claims\n\
-10 action.login|claims claim.link|claims\n\
11 action.login|claims claim.misused-name|claims\n\
8 action.login|claims claim.mule|claims\n\
24 action.login|claims claim.not-you|claims\n\
11 action.login|claims claim.other-account|claims\n\
13 action.login|claims claim.pick-up|claims\n\
28 action.login|claims claim.prompt|claims\n\
18 action.login|claims claim.purchase|claims\n\
-11 action.login|claims claim.renewal|claims\n\
10 action.login|claims claim.safe-account|claims\n\
52 action.login|claims claim.unusual-activity|claims\n\
11 action.login|claims credential.bank-details|asks\n\
-19 action.login|claims credential.code|claims\n\
9 action.login|claims credential.mitid|asks\n\
24 action.login|claims credential.mitid|claims\n\
15 action.login|claims credential.password|asks\n\
22 action.login|claims credential.password|claims\n\
8 action.login|claims credential.personal-information|claims\n\
57 action.login|claims firm.bank|claims\n\
-13 action.login|claims firm.courier|claims\n\
9 action.login|claims firm.payment|claims\n\
-9 action.login|claims firm.support|claims\n\
14 action.login|claims money.unusual-means|claims\n\
-50 action.login|reader\n\
-17 action.login|reports action.pay|asks\n\
-17 action.login|reports claim.fee|claims\n\
-12 action.login|reports money.amount|claims\n\
-10 action.login|reports threat.block|threatens\n\
-18 action.move-chat|advises\n\
193 action.move-chat|asks\n\
27 action.move-chat|asks action.move-chat|claims\n\
16 action.move-chat|asks action.pay|asks\n\
33 action.move-chat|asks action.reply|asks\n\
9 action.move-chat|asks action.transfer|asks\n\
30 action.move-chat|asks action.transfer|reports\n\
26 action.move-chat|asks claim.broken-phone|claims\n\
45 action.move-chat|asks claim.easy-money|claims\n\
16 action.move-chat|asks claim.emergency|claims\n\
11 action.move-chat|asks claim.fee|claims\n\
69 action.move-chat|asks claim.job|claims\n\
12 action.move-chat|asks claim.mule|claims\n\
37 action.move-chat|asks claim.new-number|claims\n\
14 action.move-chat|asks claim.paid-back|claims\n\
13 action.move-chat|asks claim.recovery|claims\n\
82 action.move-chat|asks money.amount|claims\n\
28 action.move-chat|asks money.amount|reports\n\
10 action.move-chat|asks money.unusual-means|claims\n\
44 action.move-chat|asks person.family|claims\n\
24 action.move-chat|asks person.recruiter|claims\n\
30 action.move-chat|asks threat.deadline|threatens\n\
159 action.move-chat|claims\n\
16 action.move-chat|claims action.pay|claims\n\
56 action.move-chat|claims action.reply|asks\n\
15 action.move-chat|claims action.reply|claims\n\
12 action.move-chat|claims action.update|claims\n\
11 action.move-chat|claims authority.police|claims\n\
8 action.move-chat|claims claim.abroad|claims\n\
9 action.move-chat|claims claim.all-money|claims\n\
33 action.move-chat|claims claim.broken-phone|claims\n\
8 action.move-chat|claims claim.cannot-meet|claims\n\
8 action.move-chat|claims claim.crime|claims\n\
19 action.move-chat|claims claim.deposit|claims\n\
59 action.move-chat|claims claim.easy-money|claims\n\
22 action.move-chat|claims claim.emergency|claims\n\
12 action.move-chat|claims claim.fee|claims\n\
42 action.move-chat|claims claim.investment|claims\n\
62 action.move-chat|claims claim.job|claims\n\
36 action.move-chat|claims claim.new-number|claims\n\
9 action.move-chat|claims claim.paid-back|claims\n\
8 action.move-chat|claims claim.reassurance|claims\n\
12 action.move-chat|claims claim.recovery|claims\n\
9 action.move-chat|claims claim.sent-by-mistake|claims\n\
18 action.move-chat|claims claim.your-own|claims\n\
-21 action.move-chat|claims credential.card|asks\n\
-12 action.move-chat|claims credential.code|claims\n\
8 action.move-chat|claims credential.id-document|claims\n\
12 action.move-chat|claims credential.one-time-code|asks\n\
21 action.move-chat|claims credential.one-time-code|claims\n\
20 action.move-chat|claims firm.bank|claims\n\
-24 action.move-chat|claims firm.courier|claims\n\
11 action.move-chat|claims firm.payment|claims\n\
91 action.move-chat|claims money.amount|claims\n\
11 action.move-chat|claims money.unusual-means|claims\n\
-10 action.move-chat|claims money.valuables|claims\n\
21 action.move-chat|claims person.adviser|claims\n\
-12 action.move-chat|claims person.agent|claims\n\
56 action.move-chat|claims person.family|claims\n\
8 action.move-chat|claims person.recruiter|claims\n\
-18 action.move-chat|claims threat.block|threatens\n\
42 action.move-chat|claims threat.deadline|threatens\n\
325 action.move-chat|live\n\
95 action.move-chat|reader\n\
52 action.move-chat|reports\n\
18 action.move-chat|reports credential.code|reports\n\
25 action.move-chat|reports money.amount|reports\n\
31 action.move-chat|reports person.family|claims\n\
12 action.move-chat|reports threat.deadline|reports\n\
53 action.move-chat|speaks\n\
-24 action.pay|advises\n\
11 action.pay|advises action.pay|asks\n\
14 action.pay|advises action.update|claims\n\
-10 action.pay|advises authority.digital-post|claims\n\
-12 action.pay|advises claim.fee|claims\n\
-12 action.pay|advises claim.link|claims\n\
-17 action.pay|advises claim.parcel|claims\n\
15 action.pay|advises credential.card|asks\n\
21 action.pay|advises credential.card|claims\n\
20 action.pay|advises credential.id-document|asks\n\
12 action.pay|advises credential.password|claims\n\
13 action.pay|advises credential.personal-information|asks\n\
23 action.pay|advises firm.bank|claims\n\
10 action.pay|advises firm.toll|claims\n\
-11 action.pay|advises firm.utility|claims\n\
-9 action.pay|advises threat.return|threatens\n\
87 action.pay|asks\n\
17 action.pay|asks action.pay|claims\n\
-14 action.pay|asks action.pay|denies\n\
18 action.pay|asks action.press-key|asks\n\
15 action.pay|asks action.reply|asks\n\
-22 action.pay|asks action.transfer|advises\n\
-10 action.pay|asks action.transfer|claims\n\
29 action.pay|asks action.update|asks\n\
48 action.pay|asks action.update|claims\n\
-8 action.pay|asks action.update|denies\n\
14 action.pay|asks action.withdraw|claims\n\
-21 action.pay|asks authority.customs|claims\n\
-61 action.pay|asks authority.digital-post|claims\n\
13 action.pay|asks authority.embassy|claims\n\
10 action.pay|asks authority.europol|claims\n\
31 action.pay|asks authority.immigration|claims\n\
-11 action.pay|asks authority.municipality|claims\n\
35 action.pay|asks authority.police|claims\n\
25 action.pay|asks authority.tax|claims\n\
13 action.pay|asks claim.abroad|claims\n\
25 action.pay|asks claim.broken-phone|claims\n\
-12 action.pay|asks claim.case|claims\n\
17 action.pay|asks claim.crime|claims\n\
33 action.pay|asks claim.easy-money|claims\n\
57 action.pay|asks claim.emergency|claims\n\
30 action.pay|asks claim.fine|claims\n\
13 action.pay|asks claim.hacked|claims\n\
30 action.pay|asks claim.investment|claims\n\
19 action.pay|asks claim.job|claims\n\
-8 action.pay|asks claim.link|claims\n\
15 action.pay|asks claim.misused-name|claims\n\
61 action.pay|asks claim.new-number|claims\n\
-8 action.pay|asks claim.no-checking|claims\n\
-13 action.pay|asks claim.not-you|claims\n\
30 action.pay|asks claim.parcel|claims\n\
-12 action.pay|asks claim.pick-up|claims\n\
42 action.pay|asks claim.prize|claims\n\
-16 action.pay|asks claim.purchase|claims\n\
74 action.pay|asks claim.recovery|claims\n\
30 action.pay|asks claim.refund|claims\n\
25 action.pay|asks claim.residence|claims\n\
15 action.pay|asks claim.safe-account|claims\n\
34 action.pay|asks claim.unpaid|claims\n\
-23 action.pay|asks claim.unusual-activity|claims\n\
8 action.pay|asks claim.watched|claims\n\
-22 action.pay|asks claim.your-own|claims\n\
38 action.pay|asks credential.bank-details|asks\n\
9 action.pay|asks credential.bank-details|claims\n\
12 action.pay|asks credential.card|asks\n\
-17 action.pay|asks credential.code|asks\n\
-12 action.pay|asks credential.cpr|claims\n\
26 action.pay|asks credential.id-document|asks\n\
8 action.pay|asks credential.id-document|claims\n\
-12 action.pay|asks credential.mitid|asks\n\
8 action.pay|asks credential.mitid|claims\n\
-20 action.pay|asks credential.one-time-code|claims\n\
17 action.pay|asks credential.password|asks\n\
-9 action.pay|asks credential.password|claims\n\
10 action.pay|asks credential.personal-information|claims\n\
-66 action.pay|asks firm.bank|claims\n\
9 action.pay|asks firm.courier|claims\n\
-12 action.pay|asks firm.courier|reports\n\
-9 action.pay|asks firm.payment|claims\n\
31 action.pay|asks firm.toll|claims\n\
20 action.pay|asks firm.utility|claims\n\
29 action.pay|asks money.amount|claims\n\
20 action.pay|asks money.amount|denies\n\
30 action.pay|asks money.unusual-means|claims\n\
-34 action.pay|asks money.valuables|claims\n\
8 action.pay|asks person.agent|claims\n\
-16 action.pay|asks person.buyer|claims\n\
62 action.pay|asks person.family|claims\n\
8 action.pay|asks person.recruiter|claims\n\
25 action.pay|asks threat.arrest|threatens\n\
43 action.pay|asks threat.block|threatens\n\
43 action.pay|asks threat.court|threatens\n\
32 action.pay|asks threat.cutoff|threatens\n\
110 action.pay|asks threat.deadline|threatens\n\
-30 action.pay|asks threat.debt|threatens\n\
36 action.pay|asks threat.deportation|threatens\n\
33 action.pay|asks threat.return|threatens\n\
41 action.pay|claims\n\
-11 action.pay|claims action.pay|denies\n\
14 action.pay|claims action.press-key|asks\n\
32 action.pay|claims action.transfer|claims\n\
34 action.pay|claims action.update|claims\n\
-9 action.pay|claims action.withdraw|claims\n\
18 action.pay|claims authority.customs|claims\n\
-19 action.pay|claims authority.digital-post|claims\n\
-12 action.pay|claims authority.health|claims\n\
8 action.pay|claims authority.municipality|claims\n\
21 action.pay|claims authority.police|claims\n\
20 action.pay|claims claim.abroad|claims\n\
-8 action.pay|claims claim.broken-phone|claims\n\
-8 action.pay|claims claim.cannot-meet|claims\n\
-12 action.pay|claims claim.crime|claims\n\
43 action.pay|claims claim.deposit|claims\n\
27 action.pay|claims claim.easy-money|claims\n\
16 action.pay|claims claim.emergency|claims\n\
33 action.pay|claims claim.fee|claims\n\
-13 action.pay|claims claim.hacked|claims\n\
12 action.pay|claims claim.isolation|claims\n\
12 action.pay|claims claim.link|claims\n\
11 action.pay|claims claim.no-checking|claims\n\
13 action.pay|claims claim.not-you|claims\n\
18 action.pay|claims claim.paid-back|claims\n\
10 action.pay|claims claim.parcel|claims\n\
-20 action.pay|claims claim.pick-up|claims\n\
44 action.pay|claims claim.purchase|claims\n\
25 action.pay|claims claim.reassurance|claims\n\
22 action.pay|claims claim.recovery|claims\n\
-11 action.pay|claims claim.renewal|claims\n\
-9 action.pay|claims claim.sent-by-mistake|claims\n\
43 action.pay|claims claim.unpaid|claims\n\
19 action.pay|claims claim.unusual-activity|claims\n\
-28 action.pay|claims claim.your-own|claims\n\
-11 action.pay|claims credential.bank-details|advises\n\
-9 action.pay|claims credential.bank-details|asks\n\
9 action.pay|claims credential.bank-details|claims\n\
41 action.pay|claims credential.card|asks\n\
-11 action.pay|claims credential.card|claims\n\
-11 action.pay|claims credential.code|advises\n\
18 action.pay|claims credential.code|claims\n\
-18 action.pay|claims credential.code|denies\n\
9 action.pay|claims credential.id-document|asks\n\
-10 action.pay|claims credential.id-document|claims\n\
10 action.pay|claims credential.id-document|reports\n\
23 action.pay|claims credential.mitid|claims\n\
16 action.pay|claims credential.mitid|reports\n\
16 action.pay|claims credential.one-time-code|claims\n\
16 action.pay|claims credential.password|claims\n\
8 action.pay|claims credential.personal-information|asks\n\
14 action.pay|claims credential.personal-information|claims\n\
9 action.pay|claims credential.pin|asks\n\
-12 action.pay|claims firm.bank|claims\n\
67 action.pay|claims firm.courier|claims\n\
-66 action.pay|claims firm.payment|claims\n\
12 action.pay|claims firm.shop|claims\n\
-9 action.pay|claims firm.telecom|claims\n\
36 action.pay|claims firm.toll|claims\n\
14 action.pay|claims firm.utility|claims\n\
-23 action.pay|claims money.amount|claims\n\
33 action.pay|claims money.unusual-means|claims\n\
-34 action.pay|claims money.valuables|claims\n\
-26 action.pay|claims person.agent|claims\n\
-31 action.pay|claims person.buyer|claims\n\
8 action.pay|claims person.landlord|claims\n\
27 action.pay|claims threat.arrest|threatens\n\
-12 action.pay|claims threat.block|threatens\n\
-16 action.pay|claims threat.court|threatens\n\
24 action.pay|claims threat.cutoff|threatens\n\
-8 action.pay|claims threat.deadline|denies\n\
15 action.pay|claims threat.deadline|reports\n\
34 action.pay|claims threat.deportation|threatens\n\
-42 action.pay|denies\n\
-8 action.pay|denies authority.customs|claims\n\
-10 action.pay|denies authority.police|claims\n\
-13 action.pay|denies claim.case|claims\n\
-23 action.pay|denies claim.fee|claims\n\
-18 action.pay|denies claim.parcel|claims\n\
-8 action.pay|denies claim.unpaid|claims\n\
-11 action.pay|denies credential.code|claims\n\
-11 action.pay|denies firm.courier|claims\n\
-18 action.pay|denies money.amount|claims\n\
-17 action.pay|denies threat.block|threatens\n\
-14 action.pay|denies threat.court|threatens\n\
-14 action.pay|denies threat.deadline|threatens\n\
107 action.pay|live\n\
-31 action.pay|reader\n\
34 action.pay|reports\n\
25 action.pay|reports action.transfer|claims\n\
10 action.pay|reports action.transfer|reports\n\
13 action.pay|reports authority.police|claims\n\
21 action.pay|reports claim.deposit|claims\n\
13 action.pay|reports claim.emergency|claims\n\
34 action.pay|reports claim.fine|claims\n\
-9 action.pay|reports claim.parcel|reports\n\
33 action.pay|reports claim.unpaid|claims\n\
12 action.pay|reports credential.code|asks\n\
17 action.pay|reports firm.payment|claims\n\
25 action.pay|reports money.amount|claims\n\
-13 action.pay|reports money.amount|reports\n\
14 action.pay|reports person.agent|claims\n\
11 action.pay|reports person.family|claims\n\
55 action.pay|reports threat.deadline|threatens\n\
-57 action.pay|speaks\n\
-9 action.press-key|advises\n\
103 action.press-key|asks\n\
8 action.press-key|asks action.transfer|asks\n\
-8 action.press-key|asks action.update|advises\n\
18 action.press-key|asks action.withdraw|claims\n\
34 action.press-key|asks authority.court|claims\n\
11 action.press-key|asks authority.customs|claims\n\
11 action.press-key|asks authority.embassy|claims\n\
16 action.press-key|asks authority.europol|claims\n\
36 action.press-key|asks authority.ministry|claims\n\
54 action.press-key|asks authority.police|claims\n\
25 action.press-key|asks claim.case|claims\n\
91 action.press-key|asks claim.crime|claims\n\
14 action.press-key|asks claim.deposit|claims\n\
10 action.press-key|asks claim.fee|claims\n\
-15 action.press-key|asks claim.hacked|claims\n\
-71 action.press-key|asks claim.menu|claims\n\
41 action.press-key|asks claim.misused-name|claims\n\
9 action.press-key|asks claim.parcel|claims\n\
10 action.press-key|asks claim.pick-up|claims\n\
17 action.press-key|asks claim.recovery|claims\n\
11 action.press-key|asks claim.refund|claims\n\
11 action.press-key|asks claim.residence|claims\n\
28 action.press-key|asks claim.robot|claims\n\
9 action.press-key|asks claim.unpaid|claims\n\
23 action.press-key|asks claim.unusual-activity|claims\n\
32 action.press-key|asks credential.card|asks\n\
-8 action.press-key|asks credential.code|claims\n\
9 action.press-key|asks credential.cpr|asks\n\
18 action.press-key|asks credential.cpr|claims\n\
17 action.press-key|asks credential.id-document|claims\n\
-18 action.press-key|asks credential.mitid|claims\n\
-10 action.press-key|asks credential.mitid|reports\n\
17 action.press-key|asks credential.personal-information|claims\n\
18 action.press-key|asks firm.courier|claims\n\
-13 action.press-key|asks firm.toll|claims\n\
32 action.press-key|asks money.amount|claims\n\
40 action.press-key|asks person.agent|claims\n\
52 action.press-key|asks threat.arrest|threatens\n\
19 action.press-key|asks threat.block|threatens\n\
28 action.press-key|asks threat.court|threatens\n\
16 action.press-key|asks threat.cutoff|threatens\n\
69 action.press-key|asks threat.deadline|threatens\n\
70 action.press-key|claims\n\
-18 action.press-key|claims authority.benefits|claims\n\
23 action.press-key|claims authority.customs|claims\n\
-15 action.press-key|claims authority.embassy|claims\n\
16 action.press-key|claims authority.immigration|claims\n\
18 action.press-key|claims authority.police|claims\n\
14 action.press-key|claims claim.crime|claims\n\
19 action.press-key|claims claim.misused-name|claims\n\
25 action.press-key|claims claim.parcel|claims\n\
29 action.press-key|claims claim.residence|claims\n\
-19 action.press-key|claims credential.bank-details|claims\n\
10 action.press-key|claims credential.code|denies\n\
10 action.press-key|claims credential.pin|asks\n\
10 action.press-key|claims firm.payment|claims\n\
24 action.press-key|claims threat.arrest|threatens\n\
10 action.press-key|claims threat.block|threatens\n\
24 action.press-key|claims threat.deadline|threatens\n\
171 action.press-key|live\n\
-20 action.press-key|reports\n\
18 action.press-key|reports action.stay-on-line|reports\n\
18 action.press-key|reports authority.ministry|reports\n\
-21 action.press-key|reports authority.police|claims\n\
9 action.press-key|reports authority.police|reports\n\
-11 action.press-key|reports claim.crime|reports\n\
17 action.press-key|reports credential.balance|claims\n\
16 action.press-key|reports credential.bank-details|claims\n\
-10 action.press-key|reports credential.cpr|reports\n\
18 action.press-key|reports credential.id-document|reports\n\
-22 action.press-key|reports threat.arrest|threatens\n\
17 action.press-key|reports threat.block|reports\n\
39 action.press-key|speaks\n\
-28 action.reply|advises\n\
8 action.reply|advises authority.police|claims\n\
-12 action.reply|advises claim.pick-up|claims\n\
-9 action.reply|advises claim.residence|claims\n\
-9 action.reply|advises claim.your-own|claims\n\
-12 action.reply|advises credential.id-document|claims\n\
-9 action.reply|advises credential.password|claims\n\
-13 action.reply|advises threat.block|threatens\n\
8 action.reply|advises threat.court|threatens\n\
-8 action.reply|advises threat.deadline|threatens\n\
109 action.reply|asks\n\
13 action.reply|asks action.transfer|claims\n\
35 action.reply|asks action.update|asks\n\
9 action.reply|asks action.withdraw|claims\n\
-10 action.reply|asks authority.digital-post|claims\n\
39 action.reply|asks authority.europol|claims\n\
27 action.reply|asks authority.police|claims\n\
14 action.reply|asks authority.prosecution|claims\n\
11 action.reply|asks authority.state|claims\n\
38 action.reply|asks claim.broken-phone|claims\n\
-8 action.reply|asks claim.case|claims\n\
26 action.reply|asks claim.crime|claims\n\
61 action.reply|asks claim.easy-money|claims\n\
19 action.reply|asks claim.emergency|claims\n\
12 action.reply|asks claim.fee|claims\n\
10 action.reply|asks claim.investment|claims\n\
76 action.reply|asks claim.job|claims\n\
14 action.reply|asks claim.link|claims\n\
45 action.reply|asks claim.new-number|claims\n\
11 action.reply|asks claim.no-checking|claims\n\
-11 action.reply|asks claim.parcel|claims\n\
-32 action.reply|asks claim.prize|claims\n\
-17 action.reply|asks claim.prompt|claims\n\
-14 action.reply|asks claim.refund|claims\n\
14 action.reply|asks claim.renewal|claims\n\
14 action.reply|asks claim.unusual-activity|claims\n\
16 action.reply|asks credential.bank-details|claims\n\
21 action.reply|asks credential.card|asks\n\
9 action.reply|asks credential.code|asks\n\
33 action.reply|asks credential.cpr|asks\n\
11 action.reply|asks credential.id-document|asks\n\
45 action.reply|asks credential.mitid|claims\n\
25 action.reply|asks credential.one-time-code|asks\n\
20 action.reply|asks credential.password|asks\n\
16 action.reply|asks credential.personal-information|asks\n\
17 action.reply|asks credential.personal-information|claims\n\
10 action.reply|asks credential.pin|asks\n\
19 action.reply|asks firm.payment|claims\n\
11 action.reply|asks firm.support|claims\n\
9 action.reply|asks firm.telecom|claims\n\
11 action.reply|asks firm.toll|claims\n\
25 action.reply|asks money.amount|claims\n\
16 action.reply|asks money.unusual-means|claims\n\
27 action.reply|asks money.valuables|claims\n\
24 action.reply|asks person.agent|claims\n\
-9 action.reply|asks person.buyer|claims\n\
44 action.reply|asks person.family|claims\n\
8 action.reply|asks person.landlord|claims\n\
24 action.reply|asks person.recruiter|claims\n\
29 action.reply|asks threat.arrest|threatens\n\
24 action.reply|asks threat.block|threatens\n\
9 action.reply|asks threat.court|threatens\n\
-21 action.reply|asks threat.deadline|threatens\n\
31 action.reply|asks threat.exposure|threatens\n\
9 action.reply|claims authority.benefits|claims\n\
-13 action.reply|claims authority.digital-post|claims\n\
-8 action.reply|claims claim.all-money|claims\n\
-10 action.reply|claims claim.link|claims\n\
15 action.reply|claims claim.new-number|claims\n\
12 action.reply|claims claim.unusual-activity|claims\n\
-8 action.reply|claims claim.your-own|claims\n\
14 action.reply|claims credential.card|asks\n\
8 action.reply|claims person.family|claims\n\
13 action.reply|claims threat.block|threatens\n\
15 action.reply|claims threat.deadline|threatens\n\
107 action.reply|live\n\
-37 action.reply|reader\n\
18 action.reply|reports\n\
13 action.reply|reports claim.broken-phone|reports\n\
13 action.reply|reports person.family|claims\n\
13 action.reply|reports threat.deadline|reports\n\
-8 action.reply|speaks\n\
11 action.scan|asks\n\
14 action.scan|asks credential.code|asks\n\
10 action.scan|asks money.amount|claims\n\
12 action.scan|claims credential.mitid|asks\n\
16 action.scan|live\n\
19 action.scan|reader\n\
104 action.stay-on-line|asks\n\
13 action.stay-on-line|asks action.stay-on-line|claims\n\
14 action.stay-on-line|asks action.transfer|asks\n\
16 action.stay-on-line|asks action.transfer|claims\n\
-8 action.stay-on-line|asks action.update|advises\n\
9 action.stay-on-line|asks action.withdraw|asks\n\
11 action.stay-on-line|asks authority.court|claims\n\
10 action.stay-on-line|asks authority.municipality|claims\n\
30 action.stay-on-line|asks authority.police|claims\n\
20 action.stay-on-line|asks claim.all-money|claims\n\
8 action.stay-on-line|asks claim.case|claims\n\
32 action.stay-on-line|asks claim.crime|claims\n\
-8 action.stay-on-line|asks claim.emergency|claims\n\
25 action.stay-on-line|asks claim.isolation|claims\n\
-12 action.stay-on-line|asks claim.menu|claims\n\
10 action.stay-on-line|asks claim.misused-name|claims\n\
8 action.stay-on-line|asks claim.no-checking|claims\n\
9 action.stay-on-line|asks claim.parcel|claims\n\
12 action.stay-on-line|asks claim.pick-up|claims\n\
12 action.stay-on-line|asks claim.reassurance|claims\n\
11 action.stay-on-line|asks claim.robot|claims\n\
12 action.stay-on-line|asks claim.unusual-activity|claims\n\
12 action.stay-on-line|asks credential.card|asks\n\
9 action.stay-on-line|asks credential.code|claims\n\
8 action.stay-on-line|asks credential.cpr|claims\n\
13 action.stay-on-line|asks credential.mitid|asks\n\
24 action.stay-on-line|asks firm.bank|claims\n\
19 action.stay-on-line|asks money.amount|claims\n\
11 action.stay-on-line|asks money.unusual-means|claims\n\
20 action.stay-on-line|asks money.valuables|claims\n\
24 action.stay-on-line|asks threat.arrest|threatens\n\
22 action.stay-on-line|asks threat.block|threatens\n\
37 action.stay-on-line|asks threat.deadline|threatens\n\
51 action.stay-on-line|claims\n\
18 action.stay-on-line|claims claim.crime|claims\n\
12 action.stay-on-line|claims claim.isolation|claims\n\
22 action.stay-on-line|claims claim.recovery|claims\n\
14 action.stay-on-line|claims threat.deadline|threatens\n\
142 action.stay-on-line|live\n\
42 action.stay-on-line|reader\n\
8 action.stay-on-line|reports\n\
17 action.stay-on-line|reports authority.police|reports\n\
22 action.stay-on-line|reports threat.deadline|reports\n\
45 action.stay-on-line|speaks\n\
-37 action.transfer|advises\n\
8 action.transfer|advises action.transfer|asks\n\
-8 action.transfer|advises action.update|claims\n\
-12 action.transfer|advises claim.all-money|claims\n\
-12 action.transfer|advises claim.deposit|claims\n\
-16 action.transfer|advises claim.fee|claims\n\
-14 action.transfer|advises claim.pick-up|claims\n\
8 action.transfer|advises claim.prompt|claims\n\
-12 action.transfer|advises claim.safe-account|claims\n\
-9 action.transfer|advises claim.your-own|claims\n\
8 action.transfer|advises credential.code|claims\n\
-9 action.transfer|advises credential.cpr|claims\n\
-10 action.transfer|advises credential.mitid|claims\n\
10 action.transfer|advises credential.nemid|denies\n\
-12 action.transfer|advises money.amount|claims\n\
-10 action.transfer|advises money.valuables|claims\n\
-12 action.transfer|advises person.agent|claims\n\
-11 action.transfer|advises threat.debt|threatens\n\
106 action.transfer|asks\n\
32 action.transfer|asks action.transfer|claims\n\
-8 action.transfer|asks action.transfer|reports\n\
11 action.transfer|asks action.update|asks\n\
37 action.transfer|asks action.update|claims\n\
12 action.transfer|asks action.withdraw|asks\n\
-35 action.transfer|asks authority.benefits|claims\n\
9 action.transfer|asks authority.digital-post|claims\n\
16 action.transfer|asks authority.embassy|claims\n\
-10 action.transfer|asks authority.health|claims\n\
19 action.transfer|asks authority.immigration|claims\n\
24 action.transfer|asks authority.police|claims\n\
12 action.transfer|asks authority.state|claims\n\
10 action.transfer|asks authority.tax|claims\n\
95 action.transfer|asks claim.abroad|claims\n\
90 action.transfer|asks claim.all-money|claims\n\
20 action.transfer|asks claim.already-paid|claims\n\
56 action.transfer|asks claim.broken-phone|claims\n\
71 action.transfer|asks claim.cannot-meet|claims\n\
19 action.transfer|asks claim.case|claims\n\
26 action.transfer|asks claim.crime|claims\n\
24 action.transfer|asks claim.deposit|claims\n\
32 action.transfer|asks claim.easy-money|claims\n\
-8 action.transfer|asks claim.emergency|claims\n\
11 action.transfer|asks claim.fee|claims\n\
-12 action.transfer|asks claim.fine|claims\n\
52 action.transfer|asks claim.hacked|claims\n\
45 action.transfer|asks claim.investment|claims\n\
36 action.transfer|asks claim.job|claims\n\
11 action.transfer|asks claim.link|claims\n\
18 action.transfer|asks claim.loan|claims\n\
24 action.transfer|asks claim.misused-name|claims\n\
61 action.transfer|asks claim.mule|claims\n\
63 action.transfer|asks claim.new-number|claims\n\
36 action.transfer|asks claim.no-checking|claims\n\
99 action.transfer|asks claim.other-account|claims\n\
46 action.transfer|asks claim.paid-back|claims\n\
42 action.transfer|asks claim.parcel|claims\n\
14 action.transfer|asks claim.pick-up|claims\n\
-8 action.transfer|asks claim.prize|claims\n\
26 action.transfer|asks claim.purchase|claims\n\
46 action.transfer|asks claim.reassurance|claims\n\
8 action.transfer|asks claim.recovery|claims\n\
-25 action.transfer|asks claim.refund|claims\n\
-8 action.transfer|asks claim.renewal|claims\n\
23 action.transfer|asks claim.residence|claims\n\
97 action.transfer|asks claim.safe-account|claims\n\
38 action.transfer|asks claim.sent-by-mistake|claims\n\
-19 action.transfer|asks claim.unpaid|claims\n\
31 action.transfer|asks claim.unusual-activity|claims\n\
17 action.transfer|asks claim.watched|claims\n\
-19 action.transfer|asks claim.your-own|claims\n\
22 action.transfer|asks credential.balance|asks\n\
-22 action.transfer|asks credential.bank-details|asks\n\
48 action.transfer|asks credential.bank-details|claims\n\
-34 action.transfer|asks credential.card|asks\n\
-20 action.transfer|asks credential.card|claims\n\
-8 action.transfer|asks credential.code|asks\n\
18 action.transfer|asks credential.code|claims\n\
11 action.transfer|asks credential.cpr|claims\n\
18 action.transfer|asks credential.id-document|asks\n\
15 action.transfer|asks credential.id-document|claims\n\
-19 action.transfer|asks credential.mitid|asks\n\
-15 action.transfer|asks credential.mitid|claims\n\
18 action.transfer|asks credential.nemid|claims\n\
21 action.transfer|asks credential.one-time-code|asks\n\
-18 action.transfer|asks credential.personal-information|asks\n\
14 action.transfer|asks credential.personal-information|claims\n\
79 action.transfer|asks firm.bank|claims\n\
48 action.transfer|asks firm.courier|claims\n\
-88 action.transfer|asks firm.payment|claims\n\
8 action.transfer|asks firm.support|claims\n\
8 action.transfer|asks firm.utility|claims\n\
12 action.transfer|asks money.amount|claims\n\
43 action.transfer|asks money.unusual-means|claims\n\
9 action.transfer|asks money.valuables|claims\n\
13 action.transfer|asks person.agent|claims\n\
-8 action.transfer|asks person.buyer|claims\n\
84 action.transfer|asks person.family|claims\n\
70 action.transfer|asks person.landlord|claims\n\
-11 action.transfer|asks person.recruiter|claims\n\
37 action.transfer|asks threat.arrest|threatens\n\
-17 action.transfer|asks threat.block|reports\n\
13 action.transfer|asks threat.block|threatens\n\
-9 action.transfer|asks threat.court|threatens\n\
53 action.transfer|asks threat.deadline|threatens\n\
-11 action.transfer|asks threat.debt|threatens\n\
13 action.transfer|asks threat.deportation|threatens\n\
13 action.transfer|asks threat.exposure|threatens\n\
13 action.transfer|asks threat.return|threatens\n\
-10 action.transfer|claims\n\
27 action.transfer|claims action.update|claims\n\
24 action.transfer|claims action.withdraw|asks\n\
10 action.transfer|claims action.withdraw|claims\n\
9 action.transfer|claims authority.immigration|claims\n\
13 action.transfer|claims authority.municipality|claims\n\
49 action.transfer|claims authority.police|claims\n\
-10 action.transfer|claims authority.tax|claims\n\
25 action.transfer|claims claim.abroad|claims\n\
-11 action.transfer|claims claim.all-money|claims\n\
-8 action.transfer|claims claim.all-money|reports\n\
22 action.transfer|claims claim.broken-phone|claims\n\
27 action.transfer|claims claim.cannot-meet|claims\n\
22 action.transfer|claims claim.case|claims\n\
-37 action.transfer|claims claim.crime|claims\n\
52 action.transfer|claims claim.deposit|claims\n\
38 action.transfer|claims claim.emergency|claims\n\
-24 action.transfer|claims claim.fee|claims\n\
21 action.transfer|claims claim.investment|claims\n\
15 action.transfer|claims claim.link|claims\n\
11 action.transfer|claims claim.loan|claims\n\
27 action.transfer|claims claim.new-number|claims\n\
24 action.transfer|claims claim.no-checking|claims\n\
-10 action.transfer|claims claim.not-you|claims\n\
48 action.transfer|claims claim.other-account|claims\n\
15 action.transfer|claims claim.paid-back|claims\n\
19 action.transfer|claims claim.prize|claims\n\
51 action.transfer|claims claim.prompt|claims\n\
33 action.transfer|claims claim.purchase|claims\n\
25 action.transfer|claims claim.reassurance|claims\n\
9 action.transfer|claims claim.recovery|claims\n\
11 action.transfer|claims claim.residence|claims\n\
36 action.transfer|claims claim.safe-account|claims\n\
-9 action.transfer|claims claim.safe-account|reports\n\
-16 action.transfer|claims claim.unpaid|claims\n\
9 action.transfer|claims claim.virus|claims\n\
-14 action.transfer|claims claim.your-own|claims\n\
-11 action.transfer|claims credential.balance|asks\n\
8 action.transfer|claims credential.bank-details|asks\n\
-10 action.transfer|claims credential.card|claims\n\
9 action.transfer|claims credential.code|asks\n\
-17 action.transfer|claims credential.code|reports\n\
13 action.transfer|claims credential.cpr|asks\n\
25 action.transfer|claims credential.id-document|asks\n\
26 action.transfer|claims credential.id-document|claims\n\
19 action.transfer|claims credential.mitid|claims\n\
13 action.transfer|claims credential.one-time-code|asks\n\
12 action.transfer|claims credential.one-time-code|claims\n\
9 action.transfer|claims credential.personal-information|claims\n\
-16 action.transfer|claims firm.bank|claims\n\
22 action.transfer|claims firm.payment|claims\n\
9 action.transfer|claims firm.telecom|claims\n\
-44 action.transfer|claims money.amount|claims\n\
16 action.transfer|claims money.valuables|claims\n\
-8 action.transfer|claims money.valuables|reports\n\
49 action.transfer|claims person.landlord|claims\n\
66 action.transfer|claims threat.block|threatens\n\
17 action.transfer|claims threat.court|threatens\n\
47 action.transfer|claims threat.deadline|threatens\n\
11 action.transfer|denies\n\
55 action.transfer|live\n\
17 action.transfer|reader\n\
-20 action.transfer|reports authority.police|reports\n\
-20 action.transfer|reports claim.all-money|reports\n\
-10 action.transfer|reports claim.crime|reports\n\
11 action.transfer|reports claim.emergency|claims\n\
25 action.transfer|reports claim.investment|reports\n\
11 action.transfer|reports claim.new-number|claims\n\
23 action.transfer|reports claim.other-account|claims\n\
-14 action.transfer|reports claim.prompt|claims\n\
-16 action.transfer|reports claim.safe-account|reports\n\
-17 action.transfer|reports credential.mitid|claims\n\
-11 action.transfer|reports firm.bank|claims\n\
-11 action.transfer|reports firm.bank|reports\n\
-13 action.transfer|reports money.amount|claims\n\
13 action.transfer|reports money.amount|reports\n\
-22 action.transfer|reports money.valuables|reports\n\
11 action.transfer|reports person.family|claims\n\
-8 action.transfer|reports person.family|reports\n\
-21 action.transfer|reports threat.block|threatens\n\
-12 action.transfer|reports threat.deadline|reports\n\
-18 action.transfer|reports threat.deadline|threatens\n\
-59 action.transfer|speaks\n\
41 action.update|advises\n\
-16 action.update|advises authority.police|claims\n\
21 action.update|advises claim.case|claims\n\
11 action.update|advises claim.fee|claims\n\
13 action.update|advises claim.job|claims\n\
-11 action.update|advises claim.misused-name|claims\n\
18 action.update|advises claim.renewal|claims\n\
-15 action.update|advises claim.unusual-activity|claims\n\
34 action.update|advises credential.card|advises\n\
9 action.update|advises credential.card|claims\n\
11 action.update|advises credential.cpr|claims\n\
27 action.update|advises credential.id-document|claims\n\
11 action.update|advises money.amount|claims\n\
10 action.update|advises threat.deportation|threatens\n\
-11 action.update|asks\n\
-45 action.update|asks action.update|claims\n\
-10 action.update|asks action.withdraw|reports\n\
-17 action.update|asks authority.benefits|claims\n\
8 action.update|asks authority.embassy|claims\n\
-9 action.update|asks authority.health|claims\n\
-23 action.update|asks authority.municipality|claims\n\
-25 action.update|asks authority.police|claims\n\
8 action.update|asks authority.state|claims\n\
25 action.update|asks authority.tax|claims\n\
11 action.update|asks claim.abroad|claims\n\
15 action.update|asks claim.all-money|claims\n\
81 action.update|asks claim.already-paid|claims\n\
-15 action.update|asks claim.broken-phone|claims\n\
-13 action.update|asks claim.case|claims\n\
-26 action.update|asks claim.crime|claims\n\
-26 action.update|asks claim.deposit|claims\n\
-19 action.update|asks claim.easy-money|claims\n\
-10 action.update|asks claim.emergency|claims\n\
31 action.update|asks claim.fee|claims\n\
10 action.update|asks claim.fine|claims\n\
8 action.update|asks claim.hacked|claims\n\
8 action.update|asks claim.job|claims\n\
-11 action.update|asks claim.loan|claims\n\
10 action.update|asks claim.not-you|claims\n\
20 action.update|asks claim.paid-back|claims\n\
47 action.update|asks claim.parcel|claims\n\
-12 action.update|asks claim.pick-up|claims\n\
20 action.update|asks claim.prize|claims\n\
-19 action.update|asks claim.prompt|claims\n\
56 action.update|asks claim.purchase|claims\n\
-23 action.update|asks claim.recovery|claims\n\
94 action.update|asks claim.refund|claims\n\
-19 action.update|asks claim.renewal|claims\n\
-13 action.update|asks claim.residence|claims\n\
-11 action.update|asks claim.unpaid|claims\n\
42 action.update|asks claim.unusual-activity|claims\n\
-11 action.update|asks credential.bank-details|advises\n\
16 action.update|asks credential.bank-details|asks\n\
-10 action.update|asks credential.bank-details|claims\n\
-77 action.update|asks credential.card|claims\n\
10 action.update|asks credential.cpr|asks\n\
-8 action.update|asks credential.cpr|claims\n\
-38 action.update|asks credential.id-document|asks\n\
-35 action.update|asks credential.id-document|claims\n\
31 action.update|asks credential.nemid|asks\n\
25 action.update|asks credential.nemid|claims\n\
37 action.update|asks credential.one-time-code|asks\n\
-8 action.update|asks credential.one-time-code|reports\n\
14 action.update|asks credential.password|asks\n\
-16 action.update|asks credential.password|denies\n\
28 action.update|asks credential.personal-information|asks\n\
14 action.update|asks credential.personal-information|claims\n\
10 action.update|asks credential.personal-information|denies\n\
-10 action.update|asks credential.pin|asks\n\
-24 action.update|asks credential.pin|claims\n\
59 action.update|asks firm.bank|claims\n\
42 action.update|asks firm.courier|claims\n\
28 action.update|asks firm.payment|claims\n\
15 action.update|asks firm.shop|claims\n\
20 action.update|asks firm.streaming|claims\n\
-20 action.update|asks firm.support|claims\n\
9 action.update|asks firm.telecom|claims\n\
61 action.update|asks money.amount|claims\n\
11 action.update|asks money.unusual-means|claims\n\
-8 action.update|asks person.agent|claims\n\
22 action.update|asks person.buyer|claims\n\
11 action.update|asks threat.arrest|threatens\n\
32 action.update|asks threat.court|threatens\n\
-18 action.update|asks threat.deadline|threatens\n\
-13 action.update|asks threat.debt|threatens\n\
15 action.update|asks threat.deportation|threatens\n\
8 action.update|asks threat.return|threatens\n\
11 action.update|claims\n\
-15 action.update|claims authority.digital-post|claims\n\
-24 action.update|claims authority.immigration|claims\n\
9 action.update|claims authority.municipality|claims\n\
-12 action.update|claims authority.prosecution|claims\n\
-10 action.update|claims claim.abroad|claims\n\
-9 action.update|claims claim.all-money|claims\n\
12 action.update|claims claim.already-paid|claims\n\
-10 action.update|claims claim.cannot-meet|claims\n\
-8 action.update|claims claim.case|claims\n\
-14 action.update|claims claim.deposit|claims\n\
17 action.update|claims claim.fee|claims\n\
18 action.update|claims claim.hacked|claims\n\
-19 action.update|claims claim.job|claims\n\
22 action.update|claims claim.link|claims\n\
20 action.update|claims claim.loan|claims\n\
-14 action.update|claims claim.not-you|claims\n\
20 action.update|claims claim.paid-back|claims\n\
23 action.update|claims claim.parcel|claims\n\
-14 action.update|claims claim.pick-up|claims\n\
35 action.update|claims claim.prompt|claims\n\
-19 action.update|claims claim.purchase|claims\n\
19 action.update|claims claim.reassurance|claims\n\
36 action.update|claims claim.recovery|claims\n\
-9 action.update|claims claim.refund|claims\n\
-11 action.update|claims claim.residence|claims\n\
17 action.update|claims claim.safe-account|claims\n\
39 action.update|claims claim.unusual-activity|claims\n\
-11 action.update|claims claim.your-own|claims\n\
15 action.update|claims credential.balance|asks\n\
21 action.update|claims credential.bank-details|asks\n\
15 action.update|claims credential.bank-details|claims\n\
18 action.update|claims credential.card|asks\n\
9 action.update|claims credential.code|asks\n\
38 action.update|claims credential.code|claims\n\
13 action.update|claims credential.cpr|asks\n\
-10 action.update|claims credential.cpr|claims\n\
12 action.update|claims credential.id-document|asks\n\
-23 action.update|claims credential.id-document|claims\n\
8 action.update|claims credential.mitid|claims\n\
10 action.update|claims credential.one-time-code|asks\n\
44 action.update|claims credential.one-time-code|claims\n\
11 action.update|claims credential.password|asks\n\
21 action.update|claims credential.personal-information|claims\n\
9 action.update|claims credential.pin|asks\n\
83 action.update|claims firm.bank|claims\n\
22 action.update|claims firm.bank|reports\n\
24 action.update|claims firm.courier|claims\n\
-27 action.update|claims firm.support|claims\n\
26 action.update|claims money.amount|denies\n\
-8 action.update|claims person.agent|claims\n\
17 action.update|claims person.family|claims\n\
-10 action.update|claims person.recruiter|claims\n\
9 action.update|claims threat.arrest|threatens\n\
18 action.update|claims threat.block|threatens\n\
-27 action.update|claims threat.deadline|threatens\n\
52 action.update|live\n\
87 action.update|reader\n\
-11 action.update|reports\n\
-8 action.update|reports claim.loan|reports\n\
-8 action.update|reports claim.prompt|reports\n\
11 action.update|reports claim.refund|claims\n\
-12 action.update|reports credential.card|reports\n\
-9 action.update|reports credential.mitid|reports\n\
-8 action.update|reports credential.password|reports\n\
-8 action.update|reports firm.bank|denies\n\
-8 action.update|reports firm.payment|claims\n\
8 action.update|reports money.amount|claims\n\
13 action.update|reports person.family|claims\n\
27 action.update|speaks\n\
8 action.withdraw|advises money.amount|claims\n\
144 action.withdraw|asks\n\
16 action.withdraw|asks action.withdraw|claims\n\
9 action.withdraw|asks authority.benefits|claims\n\
16 action.withdraw|asks authority.police|claims\n\
24 action.withdraw|asks claim.all-money|claims\n\
31 action.withdraw|asks claim.crime|claims\n\
18 action.withdraw|asks claim.easy-money|claims\n\
12 action.withdraw|asks claim.investment|claims\n\
12 action.withdraw|asks claim.job|claims\n\
8 action.withdraw|asks claim.loan|claims\n\
51 action.withdraw|asks claim.mule|claims\n\
31 action.withdraw|asks claim.no-checking|claims\n\
9 action.withdraw|asks claim.other-account|claims\n\
22 action.withdraw|asks claim.pick-up|claims\n\
10 action.withdraw|asks claim.prize|claims\n\
8 action.withdraw|asks claim.refund|claims\n\
10 action.withdraw|asks claim.safe-account|claims\n\
-14 action.withdraw|asks claim.your-own|claims\n\
11 action.withdraw|asks credential.mitid|claims\n\
8 action.withdraw|asks credential.password|reports\n\
56 action.withdraw|asks firm.bank|claims\n\
10 action.withdraw|asks firm.payment|claims\n\
62 action.withdraw|asks money.amount|claims\n\
23 action.withdraw|asks money.unusual-means|claims\n\
48 action.withdraw|asks money.valuables|claims\n\
21 action.withdraw|asks person.family|claims\n\
23 action.withdraw|asks threat.block|threatens\n\
19 action.withdraw|asks threat.deadline|threatens\n\
47 action.withdraw|claims\n\
-16 action.withdraw|claims authority.benefits|claims\n\
14 action.withdraw|claims claim.crime|claims\n\
16 action.withdraw|claims claim.deposit|claims\n\
10 action.withdraw|claims claim.hacked|claims\n\
9 action.withdraw|claims claim.investment|claims\n\
11 action.withdraw|claims claim.mule|claims\n\
13 action.withdraw|claims claim.new-number|claims\n\
14 action.withdraw|claims claim.no-checking|claims\n\
-10 action.withdraw|claims claim.pick-up|claims\n\
-14 action.withdraw|claims claim.refund|claims\n\
9 action.withdraw|claims claim.residence|claims\n\
19 action.withdraw|claims credential.card|claims\n\
13 action.withdraw|claims credential.password|claims\n\
-9 action.withdraw|claims credential.personal-information|claims\n\
24 action.withdraw|claims money.amount|claims\n\
20 action.withdraw|claims money.valuables|claims\n\
11 action.withdraw|claims person.agent|claims\n\
14 action.withdraw|claims person.family|claims\n\
9 action.withdraw|claims threat.block|threatens\n\
11 action.withdraw|claims threat.deadline|threatens\n\
175 action.withdraw|live\n\
74 action.withdraw|reader\n\
14 action.withdraw|reports claim.no-checking|reports\n\
11 action.withdraw|reports firm.bank|claims\n\
-30 action|advises\n\
148 action|asks\n\
79 action|by:action.approve\n\
-83 action|by:action.call-back\n\
-26 action|by:action.enter\n\
-38 action|by:action.give\n\
36 action|by:action.hand-over\n\
145 action|by:action.install\n\
119 action|by:action.keep-secret\n\
-49 action|by:action.login\n\
193 action|by:action.move-chat\n\
56 action|by:action.pay\n\
103 action|by:action.press-key\n\
109 action|by:action.reply\n\
11 action|by:action.scan\n\
104 action|by:action.stay-on-line\n\
93 action|by:action.transfer\n\
-10 action|by:action.update\n\
144 action|by:action.withdraw\n\
57 action|by:means\n\
65 action|by:want\n\
93 action|claims\n\
-74 action|denies\n\
-32 action|reports\n\
19 action|speaks\n\
28 actio…\n\
-17 activate\n\
-16 activation\n\
13 active\n\
22 active in\n\
-12 activez\n\
8 activity\n\
-49 activ…\n\
17 actually\n\
27 actua…\n\
-45 acum\n\
-24 add\n\
-13 add a\n\
8 added if\n\
9 added to\n\
8 address and\n\
-11 address on\n\
-8 address you\n\
18 addre…\n\
61 adgang\n\
15 adgang til\n\
17 adgangskode\n\
9 adgangskode du\n\
17 adgangskode og\n\
-20 adgangskoden\n\
-39 adgangskoden til\n\
-20 adgangskoder\n\
43 adgan…\n\
12 adiniz\n\
27 adiniza\n\
50 adini…\n\
27 admin\n\
8 administrationen\n\
17 admin…\n\
-11 adnan\n\
11 adresa\n\
8 adrese\n\
-25 adresinden\n\
-23 adresinden giris\n\
41 adresse\n\
13 adresse er\n\
-15 adresse har\n\
8 adresse og\n\
-11 adressen\n\
17 adres…\n\
-14 aduc\n\
28 advance\n\
28 advan…\n\
-11 advarer\n\
-12 advarer om\n\
26 advarsel\n\
8 advarsel din\n\
14 advar…\n\
-18 adviser\n\
11 adviser will\n\
11 advisor\n\
16 advokat\n\
18 advok…\n\
55 af\n\
-16 af #\n\
18 af dem\n\
34 af den\n\
16 af din\n\
27 af dit\n\
-11 af et\n\
9 af firkant\n\
9 af gruppen\n\
13 af nye\n\
11 af opholdskort\n\
-9 af opholdstilladelse\n\
23 af pas\n\
-10 af politiet\n\
-8 af vores\n\
9 afbryder\n\
8 afbry…\n\
-10 afbud\n\
-9 afdelingen\n\
-14 afdel…\n\
-9 afdra…\n\
-15 affecting\n\
-20 affec…\n\
33 afgift\n\
18 afgift #\n\
28 afgif…\n\
57 afgørelse\n\
81 afgørelse på\n\
53 afgør…\n\
-11 afhentning\n\
-15 afhen…\n\
-12 afhøring\n\
-18 afhør…\n\
-10 aflever\n\
-14 aflevere\n\
-11 afleveres\n\
-8 afleveret\n\
-56 aflev…\n\
-32 afmeld\n\
-35 afmel…\n\
-8 afraid it\n\
-8 afsender\n\
-10 afsen…\n\
12 afsluttes\n\
13 afslu…\n\
-14 afsnit\n\
-15 afsni…\n\
-23 aftale\n\
-10 aftaler\n\
-34 aftal…\n\
-30 aften\n\
-16 aften når\n\
38 after\n\
11 after #\n\
-8 after he\n\
-19 after logging\n\
13 after midnight\n\
-8 after one\n\
16 after payment\n\
-21 after that\n\
40 after the\n\
50 after you\n\
25 afternoon\n\
21 afterwards\n\
47 after…\n\
16 afventer\n\
16 afven…\n\
-19 afvis\n\
-31 afvis og\n\
-11 afvise en\n\
14 afviser\n\
-10 afvist\n\
-17 again\n\
10 again from\n\
-9 again if\n\
21 against\n\
18 against the\n\
21 again…\n\
58 agent\n\
-10 agent its\n\
29 agent will\n\
18 agent…\n\
11 ago\n\
-16 agree\n\
-13 agree with\n\
-14 agreed\n\
-9 agreed you\n\
-20 agreement\n\
-35 agree…\n\
18 ahora\n\
10 ahora mismo\n\
13 aileye\n\
13 ailey…\n\
42 airbnb\n\
42 airbn…\n\
10 airport\n\
17 airpo…\n\
-18 aksam\n\
-9 aktar…\n\
20 aktiv\n\
-24 aktiveret\n\
-24 aktiveret på\n\
11 aktivitet\n\
-10 al\n\
8 al #\n\
-9 al punto\n\
11 al telefono\n\
-18 ala\n\
-8 alabilirim\n\
15 alaca…\n\
15 alarm\n\
8 alayim\n\
8 alayi…\n\
-16 alber…\n\
-8 albo\n\
-8 aldim\n\
-56 aldrig\n\
-9 aldrig beløb\n\
14 aldrig din\n\
-8 aldrig links\n\
-16 aldrig om\n\
-56 aldri…\n\
-8 aleks…\n\
9 alert\n\
8 alguien\n\
9 alguien en\n\
8 algui…\n\
-14 alisverisiniz\n\
-14 alisverisiniz icin\n\
-12 alisv…\n\
-9 all\n\
-8 all as\n\
-8 all but\n\
9 all included\n\
-14 all of\n\
-15 all the\n\
11 all your\n\
-13 alla\n\
-25 alle\n\
-8 alle #\n\
14 alle de\n\
-9 alle jeg\n\
-10 alle kort\n\
13 alle sammen\n\
8 aller\n\
13 allerede betalt\n\
-13 allerede har\n\
-8 aller…\n\
-14 allesammen\n\
-13 alles…\n\
-30 alligevel\n\
-30 allig…\n\
-8 almak icin\n\
15 almam\n\
11 alone\n\
12 alone in\n\
-11 along\n\
12 alors\n\
15 aloud\n\
-8 alquiler\n\
-8 alqui…\n\
33 already\n\
10 already have\n\
17 already paid\n\
-11 already the\n\
-8 already typed\n\
33 alrea…\n\
9 als\n\
21 also\n\
-8 also ring\n\
8 also the\n\
-27 alt\n\
-16 alt #\n\
-14 alt del\n\
-12 alt hvad\n\
22 alt jeg\n\
8 alte\n\
-67 altid\n\
-10 altid i\n\
-8 altid mor\n\
-9 altinlari\n\
11 altrimenti\n\
11 altri…\n\
-11 altså jeg\n\
-42 always\n\
-42 alway…\n\
64 am\n\
13 am a\n\
36 am calling\n\
14 am i\n\
-9 am in\n\
11 am tag\n\
-8 am telefon\n\
8 am the\n\
17 ama\n\
-19 amagerbrogade\n\
-18 amage…\n\
-17 ambasada\n\
23 amendes\n\
23 amendes @link\n\
26 amend…\n\
16 ami\n\
-8 amir\n\
31 amount\n\
-12 amount and\n\
8 amount to\n\
9 amount will\n\
14 amounts\n\
45 amoun…\n\
47 an\n\
13 an #\n\
-30 an account\n\
-19 an adviser\n\
14 an agent\n\
-19 an appointment\n\
15 an automated\n\
11 an engineer\n\
-11 an eu\n\
18 an extra\n\
-26 an hour\n\
9 an intentional\n\
-8 an interpreter\n\
-8 an investigator\n\
-17 an invoice\n\
24 an iphone\n\
10 an officer\n\
15 an sms\n\
20 an unpaid\n\
9 an urgent\n\
-9 ana\n\
17 anahtar\n\
18 anahtari\n\
35 anaht…\n\
10 anbefalet\n\
10 anbefalet brev\n\
10 anbef…\n\
-9 anche se\n\
-18 ancora\n\
-18 ancor…\n\
53 and\n\
-9 and #\n\
14 and accept\n\
-13 and account\n\
15 and address\n\
8 and another\n\
17 and approve\n\
-9 and are\n\
-23 and ask\n\
34 and asks\n\
8 and buy\n\
-11 and call\n\
-25 and can\n\
-13 and cannot\n\
18 and card\n\
-15 and change\n\
-11 and choose\n\
11 and close\n\
8 and confirm\n\
-13 and contact\n\
-9 and costs\n\
-11 and cpr\n\
8 and do\n\
-11 and due\n\
9 and feed\n\
-16 and follow\n\
13 and get\n\
15 and give\n\
17 and go\n\
9 and hand\n\
22 and have\n\
32 and he\n\
9 and help\n\
13 and i\n\
-19 and ill\n\
-13 and in\n\
-10 and is\n\
23 and it\n\
9 and its\n\
10 and keep\n\
-25 and last\n\
-8 and let\n\
41 and log\n\
-9 and made\n\
10 and mail\n\
25 and my\n\
-9 and never\n\
13 and new\n\
-21 and no\n\
8 and not\n\
-13 and on\n\
9 and one\n\
15 and password\n\
11 and pay\n\
10 and phone\n\
8 and pin\n\
-11 and press\n\
28 and put\n\
15 and read\n\
-10 and ready\n\
-10 and report\n\
-10 and said\n\
-13 and say\n\
78 and send\n\
-8 and she\n\
-10 and stopped\n\
10 and swipe\n\
8 and take\n\
-11 and talk\n\
12 and text\n\
50 and the\n\
43 and then\n\
26 and there\n\
10 and theyll\n\
-12 and to\n\
9 and type\n\
15 and wants\n\
11 and we\n\
-14 and well\n\
13 and when\n\
-23 and will\n\
-16 and would\n\
-13 and write\n\
-31 and you\n\
56 and your\n\
-43 anden\n\
-14 anden computer\n\
-12 anden ende\n\
-10 anden er\n\
-11 anden gang\n\
-24 anders\n\
-18 ander…\n\
-49 andet\n\
-36 andet end\n\
-19 andre\n\
11 andre i\n\
-8 anfrage\n\
-8 anfra…\n\
-17 angaj…\n\
8 angry\n\
11 anhol…\n\
-26 ani\n\
-25 anken…\n\
31 anklagemyndigheden\n\
31 ankla…\n\
-12 ankommet\n\
-12 ankommet til\n\
-9 ankom…\n\
-34 anmeld\n\
-10 anmeld det\n\
-30 anmelde\n\
-10 anmelde det\n\
-11 anmeldt\n\
-13 anmeldte\n\
-8 anmeldte i\n\
-86 anmel…\n\
29 anmodning\n\
24 anmodning i\n\
11 anmodninger\n\
-11 anmodninger i\n\
42 anmod…\n\
-30 anna\n\
-14 anna about\n\
-14 annem…\n\
-13 anni\n\
-9 annoncen\n\
-9 annoncer\n\
-11 annon…\n\
-9 annoying\n\
-10 annual\n\
-12 annua…\n\
10 annuller\n\
12 annullerer\n\
39 annul…\n\
8 another one\n\
-8 anrufen\n\
-10 anrufer\n\
-9 anruf…\n\
-10 ansat i\n\
25 answer\n\
8 answer this\n\
-20 answered\n\
-13 answers\n\
-9 answe…\n\
-12 ansættelseskontrakt\n\
-17 ansæt…\n\
26 ansøg\n\
-36 ansøgning\n\
-35 ansøgning om\n\
-32 ansøg…\n\
20 ant\n\
23 antai\n\
24 antes\n\
20 antes de\n\
9 antif…\n\
-14 antradieni\n\
11 anunc…\n\
-89 any\n\
8 any letter\n\
8 any more\n\
-55 any time\n\
-49 anybody\n\
-49 anybo…\n\
72 anydesk\n\
16 anydesk så\n\
76 anyde…\n\
8 anymore\n\
8 anymo…\n\
-55 anyone\n\
22 anyone about\n\
-16 anyone know\n\
-10 anyone who\n\
-56 anyon…\n\
-119 anything\n\
-12 anything else\n\
-11 anything from\n\
-9 anything i\n\
-119 anyth…\n\
9 apare\n\
12 apartment\n\
18 apart…\n\
13 apasati\n\
15 apasati tasta\n\
13 apasa…\n\
-12 apie\n\
8 apmok…\n\
-9 apolo…\n\
-108 app\n\
-15 app #\n\
-9 app er\n\
-15 app if\n\
18 app is\n\
10 app it\n\
25 app nu\n\
-8 app og\n\
-22 app on\n\
-19 app or\n\
8 app please\n\
30 app so\n\
-23 app to\n\
-16 appareil\n\
-12 appar…\n\
9 appearance\n\
9 appearance before\n\
13 appears\n\
12 appears in\n\
16 appea…\n\
-27 appelez\n\
-26 appelez le\n\
22 appelle\n\
-11 appel…\n\
-113 appen\n\
-19 appen eller\n\
-26 appen for\n\
-26 appen inden\n\
10 appen og\n\
-17 appen vi\n\
67 apple\n\
24 apple gift\n\
19 apple pay\n\
13 apple…\n\
8 application\n\
8 application is\n\
30 applies\n\
54 appli…\n\
-29 apply\n\
-23 apply for\n\
-43 appointment\n\
-32 appointment for\n\
-50 appoi…\n\
-13 apportez\n\
-13 appor…\n\
9 approval\n\
-14 approve it\n\
-10 approve something\n\
-28 approved\n\
14 approved by\n\
-9 approved in\n\
-20 approving\n\
-16 appro…\n\
-15 apr\n\
11 apra\n\
10 apra mitid\n\
-9 april\n\
-9 aprire\n\
-9 aprir…\n\
-8 aprob…\n\
-15 aps\n\
11 araba…\n\
-14 aradi…\n\
-22 aralik\n\
-23 arali…\n\
-14 arasin\n\
-14 arasi…\n\
-32 arayacak\n\
-36 araya…\n\
-38 arayin\n\
-26 arayi…\n\
-15 arba\n\
9 arbeitet\n\
14 arbei…\n\
12 arbejder\n\
12 arbejdernes\n\
12 arbejdernes landsbank\n\
-15 arbejdet\n\
18 arbejdstøj\n\
18 arbejdstøj og\n\
31 arbej…\n\
10 archi…\n\
75 are\n\
22 are a\n\
-10 are always\n\
19 are at\n\
9 are buying\n\
14 are calling\n\
-13 are closed\n\
-10 are done\n\
-11 are going\n\
-16 are here\n\
20 are in\n\
-15 are nine\n\
-9 are paid\n\
16 are receiving\n\
-12 are sorry\n\
17 are speaking\n\
10 are the\n\
-13 are up\n\
32 are you\n\
29 area\n\
20 area right\n\
-12 ariyorum turkce\n\
13 ariyoruz\n\
17 ariyo…\n\
-10 arkadaslar\n\
-20 arkasindaki\n\
-20 arkas…\n\
8 arran…\n\
17 arrest\n\
16 arrest and\n\
-8 arrest me\n\
-66 arrested\n\
-13 arrested two\n\
11 arrestordre\n\
-47 arres…\n\
-11 arrete\n\
-11 arret…\n\
-14 arrival\n\
-28 arrives\n\
-8 arrives within\n\
-39 arriv…\n\
8 arving\n\
8 arvin…\n\
-29 as\n\
9 as a\n\
-12 as agreed\n\
-12 as an\n\
-9 as criminals\n\
-8 as in\n\
-12 as of\n\
19 as per\n\
13 as soon\n\
-10 as there\n\
-22 as usual\n\
15 as we\n\
-14 as well\n\
-17 as you\n\
-9 as youve\n\
-126 ask\n\
-50 ask for\n\
-14 ask him\n\
-10 ask us\n\
-9 ask what\n\
-23 ask you\n\
-142 asked\n\
-41 asked for\n\
-9 asked her\n\
-11 asked my\n\
-15 asked to\n\
-24 asked us\n\
-11 asked what\n\
-9 asked you\n\
26 asking\n\
10 asking my\n\
26 askin…\n\
25 asks\n\
13 asks for\n\
20 asks if\n\
-14 asks its\n\
-12 asks me\n\
-14 asleep\n\
-14 aslee…\n\
-27 assessment\n\
-32 asses…\n\
8 assets\n\
8 asset…\n\
-8 assist\n\
32 assistant\n\
14 assistent\n\
41 assis…\n\
13 assoc…\n\
16 asta e\n\
-154 at\n\
-52 at #\n\
-128 at @link\n\
17 at a\n\
9 at afvise\n\
15 at all\n\
9 at an\n\
-12 at anmelde\n\
-13 at any\n\
21 at bekræfte\n\
13 at beskytte\n\
-20 at betale\n\
35 at blive\n\
25 at bruge\n\
-8 at citizen\n\
13 at customs\n\
12 at de\n\
13 at den\n\
8 at din\n\
-8 at en\n\
-9 at first\n\
-15 at flytte\n\
11 at fortsætte\n\
-13 at four\n\
45 at få\n\
-11 at godkende\n\
-34 at han\n\
-21 at have\n\
12 at hente\n\
-20 at her\n\
-11 at hoppe\n\
11 at indtaste\n\
-10 at ingen\n\
-10 at installere\n\
-9 at it\n\
-41 at jeg\n\
-17 at låne\n\
12 at låse\n\
-16 at lægge\n\
10 at læse\n\
-24 at man\n\
9 at midnight\n\
-8 at mitid\n\
20 at modtage\n\
18 at møde\n\
13 at noon\n\
10 at norlys\n\
17 at our\n\
-11 at overføre\n\
9 at power\n\
-10 at rette\n\
-13 at ringe\n\
8 at se\n\
10 at spørge\n\
47 at stoppe\n\
31 at swipe\n\
9 at tale\n\
-91 at the\n\
19 at undgå\n\
-11 at vide\n\
9 at vores\n\
-26 at være\n\
-25 atar\n\
-25 atar misin\n\
-10 atari…\n\
11 ateis\n\
-11 ati\n\
14 atnau…\n\
8 atp\n\
9 atsana\n\
9 atsan…\n\
11 atsidarykit\n\
11 atsid…\n\
-19 atsiimti\n\
-18 atsii…\n\
12 atsiusk\n\
15 atsiu…\n\
-12 attach\n\
25 attached\n\
12 attached to\n\
29 attac…\n\
11 attempt to\n\
30 attention\n\
12 attention all\n\
-25 attenzione\n\
15 attiv…\n\
-12 atves\n\
-9 atvyk…\n\
-24 au\n\
-8 au dos\n\
9 au nom\n\
-8 auch\n\
-11 aucun\n\
15 audit\n\
19 auf\n\
-16 auf @link\n\
18 auf dein\n\
11 aufenthaltsrecht\n\
11 aufen…\n\
8 aug\n\
8 aug #\n\
-10 august\n\
-10 augus…\n\
9 aujourdhui\n\
9 aujou…\n\
-46 aula\n\
13 aunt\n\
12 aunt knows\n\
9 aus\n\
-11 ausge…\n\
-9 ausweis\n\
-21 authenticator\n\
-34 authe…\n\
-21 authorities\n\
-10 authority\n\
-93 authority.benefits|claims\n\
-35 authority.benefits|claims authority.police|claims\n\
19 authority.benefits|claims authority.state|claims\n\
-33 authority.benefits|claims authority.tax|claims\n\
16 authority.benefits|claims claim.already-paid|claims\n\
9 authority.benefits|claims claim.case|claims\n\
-17 authority.benefits|claims claim.crime|claims\n\
-16 authority.benefits|claims claim.deposit|claims\n\
-30 authority.benefits|claims claim.emergency|claims\n\
-16 authority.benefits|claims claim.fee|claims\n\
-22 authority.benefits|claims claim.job|claims\n\
-11 authority.benefits|claims claim.link|claims\n\
-20 authority.benefits|claims claim.misused-name|claims\n\
-21 authority.benefits|claims claim.mule|claims\n\
11 authority.benefits|claims claim.paid-back|claims\n\
22 authority.benefits|claims claim.parcel|claims\n\
-27 authority.benefits|claims claim.pick-up|claims\n\
-18 authority.benefits|claims claim.recovery|claims\n\
25 authority.benefits|claims claim.refund|claims\n\
-19 authority.benefits|claims claim.residence|claims\n\
27 authority.benefits|claims claim.your-own|claims\n\
-30 authority.benefits|claims credential.bank-details|asks\n\
-41 authority.benefits|claims credential.id-document|claims\n\
31 authority.benefits|claims credential.mitid|asks\n\
25 authority.benefits|claims credential.mitid|claims\n\
-8 authority.benefits|claims credential.one-time-code|claims\n\
-18 authority.benefits|claims credential.password|advises\n\
16 authority.benefits|claims credential.password|asks\n\
22 authority.benefits|claims credential.password|claims\n\
-15 authority.benefits|claims credential.personal-information|claims\n\
-10 authority.benefits|claims credential.pin|claims\n\
-12 authority.benefits|claims firm.bank|claims\n\
-9 authority.benefits|claims firm.courier|claims\n\
-9 authority.benefits|claims firm.toll|claims\n\
60 authority.benefits|claims money.amount|claims\n\
15 authority.benefits|claims money.unusual-means|claims\n\
10 authority.benefits|claims person.family|claims\n\
-31 authority.benefits|claims person.recruiter|claims\n\
11 authority.benefits|claims threat.arrest|threatens\n\
55 authority.benefits|claims threat.block|threatens\n\
-93 authority.benefits|live\n\
-49 authority.benefits|reader\n\
-20 authority.court|claims\n\
-29 authority.court|claims authority.digital-post|claims\n\
9 authority.court|claims authority.europol|claims\n\
8 authority.court|claims authority.ministry|claims\n\
-34 authority.court|claims authority.prosecution|claims\n\
32 authority.court|claims authority.tax|claims\n\
13 authority.court|claims claim.abroad|claims\n\
18 authority.court|claims claim.case|claims\n\
-25 authority.court|claims claim.crime|claims\n\
-27 authority.court|claims claim.deposit|claims\n\
13 authority.court|claims claim.emergency|claims\n\
-20 authority.court|claims claim.fine|claims\n\
9 authority.court|claims claim.misused-name|claims\n\
15 authority.court|claims claim.no-checking|claims\n\
8 authority.court|claims claim.paid-back|claims\n\
8 authority.court|claims credential.bank-details|asks\n\
10 authority.court|claims credential.bank-details|claims\n\
12 authority.court|claims credential.card|reports\n\
16 authority.court|claims credential.cpr|asks\n\
15 authority.court|claims credential.cpr|claims\n\
-13 authority.court|claims credential.id-document|asks\n\
17 authority.court|claims credential.id-document|reports\n\
9 authority.court|claims credential.personal-information|asks\n\
14 authority.court|claims credential.personal-information|claims\n\
14 authority.court|claims firm.payment|claims\n\
23 authority.court|claims money.amount|claims\n\
-10 authority.court|claims money.amount|reports\n\
-28 authority.court|claims money.valuables|claims\n\
-8 authority.court|claims money.valuables|reports\n\
-9 authority.court|claims person.agent|claims\n\
10 authority.court|claims person.family|claims\n\
-10 authority.court|claims person.landlord|claims\n\
-13 authority.court|claims threat.arrest|threatens\n\
19 authority.court|claims threat.block|threatens\n\
13 authority.court|claims threat.court|threatens\n\
-12 authority.court|claims threat.deadline|threatens\n\
27 authority.court|claims threat.debt|threatens\n\
8 authority.court|claims threat.exposure|threatens\n\
-20 authority.court|live\n\
14 authority.court|reader\n\
-19 authority.court|reports\n\
-12 authority.court|reports firm.bank|claims\n\
-11 authority.court|reports threat.court|reports\n\
9 authority.court|speaks\n\
34 authority.customs|claims\n\
10 authority.customs|claims authority.police|claims\n\
-13 authority.customs|claims claim.already-paid|claims\n\
17 authority.customs|claims claim.crime|claims\n\
14 authority.customs|claims claim.emergency|claims\n\
26 authority.customs|claims claim.misused-name|claims\n\
17 authority.customs|claims claim.parcel|claims\n\
17 authority.customs|claims claim.purchase|claims\n\
10 authority.customs|claims claim.refund|claims\n\
12 authority.customs|claims credential.card|asks\n\
8 authority.customs|claims credential.card|claims\n\
-21 authority.customs|claims credential.personal-information|asks\n\
-28 authority.customs|claims firm.courier|claims\n\
77 authority.customs|claims money.amount|claims\n\
9 authority.customs|claims money.valuables|claims\n\
17 authority.customs|claims person.agent|claims\n\
12 authority.customs|claims threat.court|threatens\n\
29 authority.customs|claims threat.deadline|threatens\n\
34 authority.customs|live\n\
16 authority.customs|reader\n\
-99 authority.digital-post|claims\n\
-10 authority.digital-post|claims authority.immigration|claims\n\
-30 authority.digital-post|claims authority.municipality|claims\n\
-62 authority.digital-post|claims authority.police|claims\n\
-24 authority.digital-post|claims authority.tax|claims\n\
-8 authority.digital-post|claims claim.abroad|claims\n\
-28 authority.digital-post|claims claim.case|claims\n\
-11 authority.digital-post|claims claim.deposit|claims\n\
-29 authority.digital-post|claims claim.fee|claims\n\
-57 authority.digital-post|claims claim.fine|claims\n\
8 authority.digital-post|claims claim.job|claims\n\
-9 authority.digital-post|claims claim.link|claims\n\
-9 authority.digital-post|claims claim.no-checking|claims\n\
-18 authority.digital-post|claims claim.parcel|claims\n\
13 authority.digital-post|claims claim.refund|claims\n\
8 authority.digital-post|claims claim.renewal|claims\n\
-10 authority.digital-post|claims claim.unpaid|claims\n\
-11 authority.digital-post|claims claim.unusual-activity|claims\n\
-12 authority.digital-post|claims credential.cpr|claims\n\
11 authority.digital-post|claims credential.id-document|claims\n\
13 authority.digital-post|claims credential.mitid|advises\n\
12 authority.digital-post|claims credential.mitid|asks\n\
10 authority.digital-post|claims credential.password|asks\n\
-8 authority.digital-post|claims credential.personal-information|claims\n\
-65 authority.digital-post|claims firm.bank|claims\n\
-12 authority.digital-post|claims firm.toll|claims\n\
-62 authority.digital-post|claims money.amount|claims\n\
-8 authority.digital-post|claims person.agent|claims\n\
32 authority.digital-post|claims threat.block|threatens\n\
-59 authority.digital-post|claims threat.court|threatens\n\
14 authority.digital-post|claims threat.deadline|threatens\n\
-13 authority.digital-post|claims threat.debt|threatens\n\
-99 authority.digital-post|live\n\
-86 authority.digital-post|reader\n\
33 authority.digital-post|speaks\n\
47 authority.embassy|claims\n\
9 authority.embassy|claims claim.case|claims\n\
10 authority.embassy|claims claim.emergency|claims\n\
14 authority.embassy|claims claim.fee|claims\n\
8 authority.embassy|claims claim.isolation|claims\n\
-12 authority.embassy|claims claim.job|claims\n\
9 authority.embassy|claims claim.no-checking|claims\n\
10 authority.embassy|claims claim.other-account|claims\n\
8 authority.embassy|claims claim.paid-back|claims\n\
21 authority.embassy|claims claim.residence|claims\n\
11 authority.embassy|claims credential.bank-details|asks\n\
12 authority.embassy|claims credential.id-document|asks\n\
24 authority.embassy|claims credential.id-document|claims\n\
16 authority.embassy|claims firm.payment|claims\n\
36 authority.embassy|claims money.amount|claims\n\
10 authority.embassy|claims person.agent|claims\n\
14 authority.embassy|claims person.family|claims\n\
12 authority.embassy|claims threat.arrest|threatens\n\
15 authority.embassy|claims threat.block|threatens\n\
36 authority.embassy|claims threat.deadline|threatens\n\
12 authority.embassy|claims threat.deportation|threatens\n\
47 authority.embassy|live\n\
-11 authority.embassy|reports\n\
53 authority.embassy|speaks\n\
102 authority.europol|claims\n\
62 authority.europol|claims authority.police|claims\n\
16 authority.europol|claims authority.prosecution|claims\n\
38 authority.europol|claims claim.case|claims\n\
53 authority.europol|claims claim.crime|claims\n\
10 authority.europol|claims claim.fee|claims\n\
12 authority.europol|claims claim.fine|claims\n\
8 authority.europol|claims claim.link|claims\n\
8 authority.europol|claims claim.misused-name|claims\n\
-19 authority.europol|claims claim.unusual-activity|claims\n\
15 authority.europol|claims credential.cpr|claims\n\
8 authority.europol|claims credential.id-document|claims\n\
13 authority.europol|claims credential.personal-information|claims\n\
19 authority.europol|claims money.amount|claims\n\
13 authority.europol|claims person.agent|claims\n\
25 authority.europol|claims threat.arrest|threatens\n\
-19 authority.europol|claims threat.block|threatens\n\
36 authority.europol|claims threat.court|threatens\n\
74 authority.europol|claims threat.deadline|threatens\n\
27 authority.europol|claims threat.exposure|threatens\n\
102 authority.europol|live\n\
53 authority.europol|reader\n\
49 authority.europol|speaks\n\
-43 authority.health|claims\n\
14 authority.health|claims authority.police|claims\n\
8 authority.health|claims claim.case|claims\n\
-27 authority.health|claims claim.emergency|claims\n\
23 authority.health|claims claim.fee|claims\n\
8 authority.health|claims claim.parcel|claims\n\
16 authority.health|claims claim.refund|claims\n\
17 authority.health|claims credential.card|asks\n\
20 authority.health|claims credential.card|claims\n\
15 authority.health|claims credential.cpr|asks\n\
10 authority.health|claims credential.cpr|claims\n\
-15 authority.health|claims credential.id-document|asks\n\
-15 authority.health|claims credential.id-document|claims\n\
-9 authority.health|claims firm.bank|claims\n\
-16 authority.health|claims firm.courier|claims\n\
32 authority.health|claims money.amount|claims\n\
15 authority.health|claims threat.block|threatens\n\
-43 authority.health|live\n\
-32 authority.health|speaks\n\
10 authority.immigration|claims\n\
8 authority.immigration|claims authority.municipality|claims\n\
26 authority.immigration|claims authority.police|claims\n\
-9 authority.immigration|claims claim.all-money|claims\n\
-13 authority.immigration|claims claim.deposit|claims\n\
20 authority.immigration|claims claim.fee|claims\n\
28 authority.immigration|claims claim.fine|claims\n\
-11 authority.immigration|claims claim.job|claims\n\
19 authority.immigration|claims claim.parcel|claims\n\
-12 authority.immigration|claims claim.pick-up|claims\n\
11 authority.immigration|claims claim.prompt|claims\n\
32 authority.immigration|claims claim.residence|claims\n\
14 authority.immigration|claims claim.unpaid|claims\n\
-11 authority.immigration|claims claim.your-own|claims\n\
9 authority.immigration|claims credential.cpr|asks\n\
16 authority.immigration|claims credential.id-document|asks\n\
-23 authority.immigration|claims credential.id-document|claims\n\
10 authority.immigration|claims credential.mitid|asks\n\
8 authority.immigration|claims credential.mitid|claims\n\
9 authority.immigration|claims firm.bank|claims\n\
24 authority.immigration|claims firm.payment|claims\n\
83 authority.immigration|claims money.amount|claims\n\
9 authority.immigration|claims money.unusual-means|claims\n\
45 authority.immigration|claims threat.deadline|threatens\n\
31 authority.immigration|claims threat.deportation|threatens\n\
10 authority.immigration|live\n\
-10 authority.immigration|reports\n\
15 authority.immigration|speaks\n\
85 authority.ministry|claims\n\
18 authority.ministry|claims authority.police|claims\n\
25 authority.ministry|claims claim.case|claims\n\
39 authority.ministry|claims claim.crime|claims\n\
11 authority.ministry|claims claim.isolation|claims\n\
18 authority.ministry|claims claim.misused-name|claims\n\
8 authority.ministry|claims claim.refund|claims\n\
18 authority.ministry|claims claim.robot|claims\n\
10 authority.ministry|claims claim.unusual-activity|claims\n\
10 authority.ministry|claims credential.cpr|asks\n\
12 authority.ministry|claims credential.cpr|claims\n\
13 authority.ministry|claims firm.bank|claims\n\
17 authority.ministry|claims money.amount|claims\n\
18 authority.ministry|claims person.agent|claims\n\
13 authority.ministry|claims threat.court|threatens\n\
15 authority.ministry|claims threat.deadline|threatens\n\
85 authority.ministry|live\n\
50 authority.ministry|reader\n\
11 authority.ministry|reports\n\
17 authority.ministry|reports authority.police|reports\n\
17 authority.ministry|reports threat.deadline|reports\n\
65 authority.ministry|speaks\n\
-66 authority.municipality|claims\n\
-16 authority.municipality|claims authority.police|claims\n\
-13 authority.municipality|claims claim.case|claims\n\
-8 authority.municipality|claims claim.crime|claims\n\
-8 authority.municipality|claims claim.fee|claims\n\
20 authority.municipality|claims claim.parcel|claims\n\
-21 authority.municipality|claims claim.purchase|claims\n\
14 authority.municipality|claims claim.refund|claims\n\
10 authority.municipality|claims claim.renewal|claims\n\
-11 authority.municipality|claims claim.residence|claims\n\
-8 authority.municipality|claims claim.your-own|claims\n\
13 authority.municipality|claims credential.code|asks\n\
15 authority.municipality|claims credential.cpr|advises\n\
8 authority.municipality|claims credential.cpr|asks\n\
-8 authority.municipality|claims credential.cpr|claims\n\
-13 authority.municipality|claims credential.id-document|asks\n\
-46 authority.municipality|claims credential.id-document|claims\n\
24 authority.municipality|claims credential.mitid|asks\n\
15 authority.municipality|claims credential.mitid|claims\n\
-15 authority.municipality|claims credential.one-time-code|claims\n\
15 authority.municipality|claims credential.password|asks\n\
17 authority.municipality|claims credential.password|claims\n\
-11 authority.municipality|claims firm.bank|claims\n\
-10 authority.municipality|claims firm.courier|claims\n\
23 authority.municipality|claims money.amount|claims\n\
-13 authority.municipality|claims person.family|claims\n\
-25 authority.municipality|claims threat.block|threatens\n\
-20 authority.municipality|claims threat.deadline|threatens\n\
-66 authority.municipality|live\n\
-26 authority.municipality|reader\n\
-13 authority.municipality|reports\n\
-9 authority.municipality|reports threat.block|threatens\n\
-22 authority.municipality|speaks\n\
37 authority.nsk|claims\n\
15 authority.nsk|claims claim.case|claims\n\
15 authority.nsk|claims claim.crime|claims\n\
-9 authority.nsk|claims credential.bank-details|claims\n\
21 authority.nsk|claims threat.arrest|threatens\n\
37 authority.nsk|live\n\
24 authority.nsk|reader\n\
15 authority.nsk|speaks\n\
81 authority.police|claims\n\
-40 authority.police|claims authority.police|reports\n\
11 authority.police|claims authority.prosecution|claims\n\
16 authority.police|claims authority.tax|reports\n\
-15 authority.police|claims claim.already-paid|claims\n\
-37 authority.police|claims claim.case|claims\n\
93 authority.police|claims claim.crime|claims\n\
13 authority.police|claims claim.deposit|claims\n\
12 authority.police|claims claim.emergency|denies\n\
-18 authority.police|claims claim.fee|claims\n\
47 authority.police|claims claim.fine|claims\n\
11 authority.police|claims claim.investment|claims\n\
38 authority.police|claims claim.isolation|claims\n\
-21 authority.police|claims claim.job|claims\n\
-23 authority.police|claims claim.link|claims\n\
-8 authority.police|claims claim.loan|claims\n\
59 authority.police|claims claim.misused-name|claims\n\
11 authority.police|claims claim.misused-name|reports\n\
11 authority.police|claims claim.mule|claims\n\
39 authority.police|claims claim.new-number|claims\n\
39 authority.police|claims claim.no-checking|claims\n\
-15 authority.police|claims claim.no-checking|reports\n\
32 authority.police|claims claim.other-account|claims\n\
13 authority.police|claims claim.paid-back|claims\n\
58 authority.police|claims claim.pick-up|claims\n\
-28 authority.police|claims claim.prize|claims\n\
-20 authority.police|claims claim.prompt|claims\n\
8 authority.police|claims claim.recovery|claims\n\
-15 authority.police|claims claim.renewal|claims\n\
20 authority.police|claims claim.residence|claims\n\
-9 authority.police|claims claim.residence|reports\n\
47 authority.police|claims claim.safe-account|claims\n\
-8 authority.police|claims claim.safe-account|reports\n\
23 authority.police|claims claim.unpaid|claims\n\
8 authority.police|claims claim.watched|claims\n\
-28 authority.police|claims claim.your-own|claims\n\
28 authority.police|claims credential.balance|asks\n\
12 authority.police|claims credential.balance|claims\n\
8 authority.police|claims credential.balance|reports\n\
-8 authority.police|claims credential.bank-details|advises\n\
31 authority.police|claims credential.bank-details|asks\n\
-12 authority.police|claims credential.bank-details|reports\n\
-13 authority.police|claims credential.card|advises\n\
-18 authority.police|claims credential.card|asks\n\
-17 authority.police|claims credential.card|claims\n\
-9 authority.police|claims credential.code|advises\n\
-9 authority.police|claims credential.code|claims\n\
39 authority.police|claims credential.cpr|asks\n\
12 authority.police|claims credential.cpr|claims\n\
30 authority.police|claims credential.id-document|claims\n\
11 authority.police|claims credential.id-document|reports\n\
-24 authority.police|claims credential.mitid|advises\n\
-18 authority.police|claims credential.mitid|claims\n\
-8 authority.police|claims credential.mitid|reports\n\
12 authority.police|claims credential.personal-information|asks\n\
29 authority.police|claims credential.personal-information|claims\n\
-63 authority.police|claims firm.bank|claims\n\
-9 authority.police|claims firm.bank|denies\n\
-13 authority.police|claims firm.bank|reports\n\
10 authority.police|claims firm.courier|claims\n\
49 authority.police|claims firm.payment|claims\n\
-9 authority.police|claims firm.payment|reports\n\
-10 authority.police|claims firm.support|claims\n\
9 authority.police|claims firm.telecom|claims\n\
36 authority.police|claims money.amount|claims\n\
15 authority.police|claims money.unusual-means|claims\n\
11 authority.police|claims money.unusual-means|reports\n\
51 authority.police|claims money.valuables|claims\n\
-11 authority.police|claims money.valuables|denies\n\
24 authority.police|claims person.agent|claims\n\
-9 authority.police|claims person.agent|reports\n\
-11 authority.police|claims person.buyer|claims\n\
12 authority.police|claims person.buyer|reports\n\
35 authority.police|claims person.family|claims\n\
-11 authority.police|claims person.family|reports\n\
11 authority.police|claims threat.arrest|denies\n\
90 authority.police|claims threat.arrest|threatens\n\
-37 authority.police|claims threat.block|threatens\n\
-15 authority.police|claims threat.court|reports\n\
25 authority.police|claims threat.court|threatens\n\
15 authority.police|claims threat.deadline|reports\n\
107 authority.police|claims threat.deadline|threatens\n\
39 authority.police|claims threat.exposure|threatens\n\
-9 authority.police|claims threat.return|threatens\n\
-16 authority.police|denies\n\
-8 authority.police|denies money.valuables|denies\n\
81 authority.police|live\n\
118 authority.police|reader\n\
-87 authority.police|reports\n\
-13 authority.police|reports claim.case|claims\n\
-8 authority.police|reports claim.case|reports\n\
11 authority.police|reports claim.crime|claims\n\
-28 authority.police|reports claim.crime|reports\n\
18 authority.police|reports claim.deposit|claims\n\
-9 authority.police|reports claim.isolation|claims\n\
-14 authority.police|reports claim.link|claims\n\
-11 authority.police|reports claim.prize|reports\n\
-10 authority.police|reports claim.prompt|claims\n\
15 authority.police|reports claim.recovery|claims\n\
-9 authority.police|reports claim.robot|reports\n\
-9 authority.police|reports claim.safe-account|reports\n\
15 authority.police|reports credential.balance|claims\n\
16 authority.police|reports credential.bank-details|claims\n\
-9 authority.police|reports credential.card|claims\n\
-15 authority.police|reports credential.card|reports\n\
-10 authority.police|reports credential.code|reports\n\
-19 authority.police|reports credential.cpr|reports\n\
21 authority.police|reports credential.id-document|reports\n\
-17 authority.police|reports firm.bank|claims\n\
-19 authority.police|reports firm.bank|reports\n\
-9 authority.police|reports money.amount|reports\n\
-21 authority.police|reports money.valuables|reports\n\
-8 authority.police|reports person.agent|claims\n\
-8 authority.police|reports person.family|reports\n\
-15 authority.police|reports threat.arrest|reports\n\
24 authority.police|reports threat.block|reports\n\
-11 authority.police|reports threat.block|threatens\n\
-8 authority.police|reports threat.court|reports\n\
-26 authority.police|reports threat.deadline|threatens\n\
-9 authority.police|reports threat.return|threatens\n\
80 authority.police|speaks\n\
-9 authority.prosecution|claims\n\
51 authority.prosecution|claims claim.case|claims\n\
-9 authority.prosecution|claims claim.crime|claims\n\
-18 authority.prosecution|claims claim.deposit|claims\n\
-8 authority.prosecution|claims claim.prompt|claims\n\
-21 authority.prosecution|claims credential.id-document|asks\n\
-19 authority.prosecution|claims firm.bank|claims\n\
18 authority.prosecution|claims money.amount|claims\n\
-27 authority.prosecution|claims money.valuables|claims\n\
21 authority.prosecution|claims threat.arrest|threatens\n\
-8 authority.prosecution|claims threat.deadline|threatens\n\
23 authority.prosecution|claims threat.exposure|threatens\n\
-9 authority.prosecution|live\n\
-24 authority.prosecution|reader\n\
-8 authority.prosecution|reports money.valuables|reports\n\
-15 authority.prosecution|speaks\n\
38 authority.state|claims\n\
8 authority.state|claims claim.all-money|claims\n\
12 authority.state|claims claim.case|claims\n\
8 authority.state|claims claim.crime|claims\n\
29 authority.state|claims claim.link|claims\n\
8 authority.state|claims claim.paid-back|claims\n\
-9 authority.state|claims claim.parcel|claims\n\
14 authority.state|claims claim.prize|claims\n\
27 authority.state|claims claim.refund|claims\n\
11 authority.state|claims claim.unpaid|claims\n\
10 authority.state|claims claim.unusual-activity|claims\n\
-8 authority.state|claims claim.your-own|claims\n\
10 authority.state|claims credential.card|asks\n\
-12 authority.state|claims credential.card|claims\n\
-8 authority.state|claims credential.id-document|claims\n\
11 authority.state|claims credential.mitid|asks\n\
35 authority.state|claims money.amount|claims\n\
16 authority.state|claims threat.block|threatens\n\
32 authority.state|claims threat.deadline|threatens\n\
38 authority.state|live\n\
26 authority.state|reader\n\
-20 authority.state|speaks\n\
17 authority.tax|claims claim.abroad|claims\n\
9 authority.tax|claims claim.already-paid|claims\n\
11 authority.tax|claims claim.case|claims\n\
8 authority.tax|claims claim.easy-money|claims\n\
-9 authority.tax|claims claim.emergency|claims\n\
-11 authority.tax|claims claim.fee|denies\n\
-22 authority.tax|claims claim.investment|claims\n\
-20 authority.tax|claims claim.link|claims\n\
9 authority.tax|claims claim.no-checking|claims\n\
-21 authority.tax|claims claim.parcel|claims\n\
-10 authority.tax|claims claim.pick-up|claims\n\
15 authority.tax|claims claim.recovery|claims\n\
24 authority.tax|claims claim.refund|claims\n\
25 authority.tax|claims claim.renewal|claims\n\
-9 authority.tax|claims claim.unpaid|claims\n\
29 authority.tax|claims credential.card|asks\n\
10 authority.tax|claims credential.card|reports\n\
16 authority.tax|claims credential.code|claims\n\
10 authority.tax|claims credential.cpr|asks\n\
-10 authority.tax|claims credential.id-document|asks\n\
-18 authority.tax|claims credential.personal-information|claims\n\
-10 authority.tax|claims firm.bank|claims\n\
12 authority.tax|claims firm.payment|claims\n\
-14 authority.tax|claims firm.support|claims\n\
73 authority.tax|claims money.amount|claims\n\
-25 authority.tax|claims money.unusual-means|claims\n\
16 authority.tax|claims money.valuables|claims\n\
8 authority.tax|claims threat.arrest|threatens\n\
32 authority.tax|claims threat.block|threatens\n\
18 authority.tax|claims threat.court|threatens\n\
26 authority.tax|claims threat.deadline|threatens\n\
27 authority.tax|claims threat.debt|threatens\n\
-31 authority.tax|reader\n\
-8 authority.tax|reports\n\
-23 authority.tax|reports credential.card|claims\n\
-21 authority.tax|reports firm.bank|claims\n\
15 authority.tax|reports threat.deadline|threatens\n\
60 authority.tax|speaks\n\
123 authority|claims\n\
-20 authority|denies\n\
-132 authority|reports\n\
336 authority|speaks\n\
-23 autho…\n\
8 auto\n\
10 auto debit\n\
14 autob…\n\
25 automated\n\
9 automated call\n\
-16 automaten\n\
-14 automaten på\n\
-8 automaticamente\n\
-18 automatiquement\n\
-13 automatisk\n\
-10 automatisk besked\n\
-47 autom…\n\
13 autor…\n\
-14 available\n\
-14 avail…\n\
22 avans\n\
-14 avant\n\
-19 avant le\n\
-18 avem\n\
-18 aveti\n\
-16 avez\n\
13 avis\n\
-8 avise\n\
-8 avise a\n\
-9 avisen\n\
-10 avise…\n\
-13 avoca…\n\
32 avoid\n\
9 avoid disconnection\n\
25 avrupa\n\
25 avrup…\n\
10 avuka…\n\
18 awaits\n\
20 awaits your\n\
18 await…\n\
-10 aware\n\
-15 away\n\
12 ayse\n\
9 azi\n\
-32 b\n\
-9 b den\n\
-19 b i\n\
-20 b1\n\
39 back\n\
8 back #\n\
8 back and\n\
12 back at\n\
-12 back dont\n\
-9 back of\n\
70 back on\n\
15 back to\n\
19 back together\n\
-51 back when\n\
19 back with\n\
13 bad\n\
-10 bad om\n\
-14 badge\n\
14 bag\n\
-8 bagefter\n\
-8 bagef…\n\
8 baglanmak\n\
8 baglanmak icin\n\
-9 baglanti\n\
-15 bagsiden af\n\
-19 baiet…\n\
22 bail\n\
17 bailiff\n\
15 baili…\n\
20 balance\n\
9 balance to\n\
19 balan…\n\
15 baltic\n\
15 balti…\n\
18 ban\n\
33 bana\n\
-48 banca\n\
-12 banca o\n\
-8 bancarios\n\
-10 banca…\n\
-9 bancii\n\
-9 banci…\n\
-9 bande\n\
-13 bang\n\
9 bange\n\
9 bani pentru\n\
82 bank\n\
-16 bank #\n\
10 bank @link\n\
-9 bank a\n\
21 bank and\n\
9 bank asks\n\
35 bank calls\n\
20 bank card\n\
-12 bank closes\n\
-18 bank det\n\
-14 bank details\n\
18 bank din\n\
-13 bank du\n\
15 bank fraud\n\
13 bank good\n\
-27 bank has\n\
8 bank i\n\
-8 bank if\n\
-13 bank in\n\
9 bank is\n\
14 bank ja\n\
30 bank jeg\n\
24 bank og\n\
11 bank please\n\
10 bank på\n\
-8 bank read\n\
10 bank registration\n\
18 bank rings\n\
9 bank security\n\
-11 bank shes\n\
-22 bank siger\n\
-11 bank the\n\
-12 bank they\n\
-16 bank today\n\
-22 bank wants\n\
-11 bank will\n\
-18 bank wir\n\
-20 bank your\n\
-11 bank youre\n\
8 bankas\n\
14 bankas klaus\n\
-27 banka…\n\
-8 bankdag\n\
-8 bankdag i\n\
-13 bankdage\n\
-20 bankd…\n\
-10 banke\n\
88 banken\n\
-10 banken der\n\
36 banken du\n\
12 banken er\n\
-8 banken fik\n\
8 banken ikke\n\
15 banken ja\n\
-22 banken og\n\
-9 banken ringede\n\
43 banken ringer\n\
19 banken siger\n\
-20 banken skal\n\
22 bankens\n\
114 banke…\n\
-8 bankfolk\n\
27 banking\n\
29 banki…\n\
-11 bankkonto\n\
-19 bankm…\n\
-13 banko\n\
9 banko…\n\
39 banks\n\
12 banks fraud\n\
-17 banku\n\
-22 bankui\n\
-21 banku…\n\
22 banque\n\
23 banqu…\n\
-10 barbat\n\
-11 barba…\n\
11 barcelona\n\
11 barcelona nej\n\
11 barce…\n\
64 bare\n\
17 bare bruge\n\
9 bare give\n\
-25 bare godkend\n\
9 bare her\n\
-8 bare hvis\n\
-17 bare høre\n\
-14 bare lægge\n\
9 bare mig\n\
9 bare og\n\
10 bare op\n\
8 bare rolig\n\
-13 bare skrive\n\
20 bare swipe\n\
9 bare vores\n\
-10 barne…\n\
8 basiniz\n\
9 basin…\n\
11 basta\n\
-8 basvuru\n\
-8 basvurunuz\n\
10 batte…\n\
-32 bay\n\
-30 bay #\n\
85 be\n\
-24 be arrested\n\
-18 be asked\n\
9 be cancelled\n\
-10 be collected\n\
9 be cut\n\
-15 be declared\n\
12 be disconnected\n\
31 be done\n\
9 be executed\n\
12 be given\n\
13 be out\n\
-9 be paid\n\
-10 be picked\n\
13 be quick\n\
-11 be recorded\n\
-17 be refunded\n\
-11 be replied\n\
16 be revoked\n\
-15 be sure\n\
8 be suspended\n\
-9 be there\n\
17 be true\n\
11 be withdrawn\n\
74 because\n\
8 because im\n\
16 because its\n\
9 because of\n\
9 because the\n\
16 because your\n\
74 becau…\n\
-19 bed\n\
14 bede dig\n\
-11 bede om\n\
-53 beder\n\
-12 beder dig\n\
-8 beder jer\n\
-20 beder om\n\
12 bedre\n\
-8 bedst\n\
-13 bedste\n\
-12 bedst…\n\
-46 bedt\n\
-41 bedt om\n\
9 bedzie\n\
-40 been\n\
20 been copied\n\
-13 been granted\n\
8 been issued\n\
-14 been made\n\
-8 been moved\n\
13 been sent\n\
-9 been told\n\
-12 been used\n\
19 before\n\
37 before #\n\
11 before a\n\
-11 before friday\n\
8 before he\n\
15 before midnight\n\
12 before the\n\
-9 before thursday\n\
-15 before we\n\
-30 before you\n\
-11 before your\n\
16 befor…\n\
23 begge sider\n\
24 begin\n\
-11 begin with\n\
-8 begun\n\
-18 begynder\n\
-18 begyn…\n\
-12 behandler\n\
-8 behan…\n\
21 behind\n\
-13 behind the\n\
21 behin…\n\
-10 behold\n\
-13 behold #\n\
16 beholder\n\
23 beholder #\n\
18 behæltst\n\
18 behæl…\n\
-37 behøver\n\
-41 behøver ikke\n\
-37 behøv…\n\
26 bei\n\
8 bei einer\n\
8 bei telegram\n\
33 being\n\
8 bekle…\n\
17 bekommst\n\
27 bekom…\n\
9 bekraft\n\
18 bekra…\n\
-12 bekræft\n\
21 bekræft dine\n\
-11 bekræfte\n\
-60 bekræfte din\n\
19 bekræfter\n\
11 bekræfter for\n\
8 bekræftet\n\
-8 beled…\n\
28 believe\n\
14 believe you\n\
27 belie…\n\
-19 bell\n\
-8 bella\n\
-16 bellahøj\n\
-9 bellahøj station\n\
-16 bella…\n\
32 below\n\
-40 beløb\n\
-8 beløb #\n\
-31 beløb på\n\
8 beløbene\n\
-29 beløbet\n\
11 beløbet er\n\
-22 beløb…\n\
98 ben\n\
12 ben su\n\
16 benef…\n\
-13 beni\n\
33 benim\n\
-10 benissimo\n\
-10 benis…\n\
-11 bent\n\
16 bente\n\
-11 bereit\n\
-11 berei…\n\
16 berettiget\n\
16 berettiget til\n\
15 beret…\n\
9 bero\n\
-11 bescheid\n\
26 besked\n\
-8 besked fra\n\
12 besked om\n\
-13 beskeder\n\
9 beske…\n\
13 beskytte\n\
13 beskytte dig\n\
19 besky…\n\
-53 best\n\
-10 bestil\n\
-9 bestil tid\n\
-9 bestille\n\
-8 bestiller\n\
-27 bestilt\n\
-65 besti…\n\
-11 bestyrelsen\n\
-18 besty…\n\
8 besvare\n\
10 besva…\n\
-22 besøg\n\
-29 besøg hos\n\
32 bet\n\
152 betal\n\
26 betal #\n\
14 betal med\n\
12 betal nu\n\
8 betal porto\n\
-48 betale\n\
-20 betale #\n\
8 betale en\n\
16 betale for\n\
-60 betaler\n\
16 betaler #\n\
-32 betaler du\n\
-9 betaler i\n\
-52 betales\n\
-33 betales inden\n\
18 betales med\n\
-17 betales senest\n\
-20 betaling\n\
13 betaling #\n\
-19 betaling for\n\
-29 betaling på\n\
11 betalingsaftale\n\
32 betalingskort\n\
-10 betalingskortet\n\
-46 betalingsservice\n\
-8 betalingsservice on\n\
53 betalt\n\
8 betalt #\n\
12 betalt din\n\
12 betalt for\n\
-8 betalt med\n\
9 betalt to\n\
-11 betalte\n\
-93 betal…\n\
37 betjent\n\
18 betjent forbi\n\
-9 betjent på\n\
-9 betjenten\n\
19 betje…\n\
-17 between\n\
-22 between #\n\
-17 betwe…\n\
11 bevise\n\
14 bevis…\n\
27 bi\n\
19 bi kod\n\
-8 biblioteket\n\
-35 bibli…\n\
-10 bicic…\n\
-9 bicycle\n\
-12 bicyc…\n\
15 bien la\n\
-21 bienv…\n\
-8 big\n\
38 bike you\n\
10 bil\n\
8 bil i\n\
-10 bilag\n\
-8 bildiriminiz\n\
-9 bildi…\n\
8 bilen og\n\
-10 bileziklerin\n\
-8 bilez…\n\
-21 bilgi\n\
8 bilgi…\n\
13 bilka\n\
-49 bill\n\
11 bill #\n\
-30 bill came\n\
-18 bill so\n\
13 billed\n\
18 billed af\n\
47 billede\n\
47 billede af\n\
16 billeder\n\
-9 billeder @link\n\
10 billeder af\n\
51 bille…\n\
-10 billi…\n\
10 bills\n\
8 billund con\n\
45 bin\n\
14 binance\n\
14 binan…\n\
-13 biometri\n\
-14 biometrics\n\
-25 biome…\n\
12 bir\n\
9 bir aileye\n\
-22 bir sey\n\
13 birazdan\n\
13 biraz…\n\
-12 birgit\n\
-13 birgi…\n\
25 birlikte\n\
25 birli…\n\
17 birth\n\
-22 birthday\n\
-13 birthday it\n\
-18 birth…\n\
-17 biscu…\n\
-8 bisik…\n\
8 bist\n\
8 bist du\n\
-23 bit\n\
17 bitcoin\n\
23 bitco…\n\
16 bitiy…\n\
8 bitko…\n\
-21 bizi\n\
-20 bizi arayin\n\
-10 blackout\n\
-8 black…\n\
-26 bladk…\n\
8 bleib…\n\
-82 blev\n\
-9 blev afvist\n\
-14 blev spærret\n\
-20 blevet aktiveret\n\
9 blevet bestilt\n\
-17 blevet hacket\n\
-12 blevet ringet\n\
-8 blind…\n\
-23 bliv\n\
-14 bliv i\n\
47 blive\n\
15 bliver\n\
8 bliver beløbene\n\
-8 bliver den\n\
15 bliver der\n\
-25 bliver din\n\
-10 bliver du\n\
-11 bliver ikke\n\
8 bliver lukket\n\
13 bliver ringet\n\
-8 bliver trukket\n\
12 bliver vi\n\
15 blive…\n\
-18 blocat\n\
-17 bloca…\n\
-44 block\n\
-13 block a\n\
15 block the\n\
-55 block your\n\
36 blockchain\n\
-52 blocked\n\
-10 blocked by\n\
-14 blocked it\n\
11 blocks\n\
-10 block…\n\
13 bloke\n\
9 blokerer\n\
-9 blokeret\n\
8 blood and\n\
-9 bloquee\n\
-20 bloqu…\n\
18 blot\n\
-19 blå\n\
-67 board\n\
-18 board has\n\
-16 boarding\n\
-16 board…\n\
-17 boats\n\
-26 bog\n\
21 bogholderiet\n\
14 bogho…\n\
22 bolig\n\
14 boligen\n\
14 boligstøtte\n\
11 bolig…\n\
8 bonifico\n\
8 bonif…\n\
-17 bonjour\n\
8 bonjour je\n\
-9 bonjour nous\n\
-17 bonjo…\n\
10 bonus\n\
-27 book\n\
-10 book a\n\
-30 booked\n\
-31 booke…\n\
-21 booking\n\
-27 booki…\n\
-15 booster\n\
-14 boost…\n\
8 bor\n\
13 bor i\n\
-12 bordet\n\
26 borger\n\
11 borger @link\n\
-11 borgeren\n\
-56 borgerservice\n\
-11 borgerservice in\n\
-44 borge…\n\
-12 bort\n\
-12 bort fra\n\
37 bot\n\
11 bot thanks\n\
23 both\n\
-10 both cards\n\
25 both sides\n\
10 bother\n\
10 bothe…\n\
14 bought\n\
19 bought a\n\
14 bough…\n\
10 bounc…\n\
-46 box\n\
-32 box #\n\
-9 box by\n\
-11 box from\n\
-9 box is\n\
-14 boxes\n\
20 bozuk\n\
-14 brabrand\n\
-14 brabr…\n\
15 brak\n\
-11 brakes\n\
-11 brake…\n\
-12 break\n\
-12 break in\n\
9 brems…\n\
24 brev\n\
-8 brev i\n\
17 brev om\n\
-16 breve\n\
-15 brevet\n\
-18 breve…\n\
-120 bring\n\
30 bring @link\n\
-18 bring id\n\
-12 bring passport\n\
-45 bring the\n\
-38 bring your\n\
-8 bringen\n\
-8 bringen sie\n\
-8 bringing\n\
-17 bring…\n\
18 bro\n\
24 bro i\n\
16 brobizz\n\
13 brobizz @link\n\
16 brobi…\n\
-8 broken\n\
-9 broken so\n\
9 broker\n\
22 brother\n\
26 brother is\n\
22 broth…\n\
-18 brown\n\
14 browser\n\
-19 browseren\n\
-37 brug\n\
20 brug for\n\
44 bruge\n\
9 bruge billede\n\
11 bruge de\n\
29 bruge dit\n\
9 bruge en\n\
10 bruge kort\n\
85 bruger\n\
12 bruger du\n\
45 bruger id\n\
10 bruger og\n\
14 brugernavn\n\
8 brugernavn og\n\
-13 bruges til\n\
119 bruge…\n\
-12 brugs…\n\
-14 brugt\n\
-8 brugte\n\
-8 brugt…\n\
-13 brun\n\
-8 brønd…\n\
10 bs\n\
14 bs #\n\
11 bs @link\n\
30 btc\n\
-15 btc in\n\
8 bu adrese\n\
-10 bu islemi\n\
13 buenas\n\
13 buena…\n\
15 bugun\n\
8 bulet…\n\
8 bulga…\n\
-32 bulun…\n\
-10 buna\n\
-14 buna ziua\n\
-10 bunden\n\
14 bunu\n\
15 buradan\n\
32 burad…\n\
-15 bus\n\
25 business\n\
22 busin…\n\
16 busta\n\
21 busta paga\n\
13 busy\n\
17 busy i\n\
44 but\n\
-8 but #\n\
-19 but dont\n\
8 but for\n\
60 but i\n\
-28 but no\n\
8 but on\n\
25 but the\n\
8 but they\n\
-10 but you\n\
16 butas\n\
10 buti\n\
-28 butikken\n\
-26 butik…\n\
-10 button\n\
-10 butto…\n\
12 buy\n\
22 buy apple\n\
-13 buy gift\n\
9 buy your\n\
-16 buyer\n\
-17 buyer can\n\
11 buying\n\
11 buyin…\n\
65 by\n\
-17 by #\n\
-30 by a\n\
9 by bank\n\
35 by card\n\
20 by confirming\n\
-11 by direct\n\
-8 by e\n\
11 by friday\n\
-11 by hand\n\
-11 by itself\n\
-11 by law\n\
-16 by letter\n\
-10 by logging\n\
9 by mitid\n\
10 by one\n\
-12 by ordinary\n\
47 by paying\n\
-31 by phone\n\
-12 by post\n\
8 by replying\n\
12 by sending\n\
24 by sms\n\
14 by text\n\
9 by us\n\
-14 by using\n\
-8 by with\n\
18 by your\n\
-10 by yourself\n\
-25 bye\n\
-15 bøden\n\
-15 bøger\n\
-10 bønne…\n\
-35 bør\n\
13 børnebørn\n\
-14 børnene\n\
-8 børnene er\n\
29 børne…\n\
18 bøyle\n\
-26 c\n\
-68 ca\n\
-12 ca #\n\
-17 ca e\n\
13 ca nu\n\
15 ca sa\n\
9 ca se\n\
-15 caduca\n\
-23 caduca en\n\
-15 caduc…\n\
-8 cake\n\
-12 cala\n\
-11 calculated\n\
-9 calin…\n\
8 calisarak\n\
48 calis…\n\
-16 call\n\
-14 call #\n\
-9 call and\n\
-12 call back\n\
17 call from\n\
11 call him\n\
-9 call may\n\
46 call me\n\
-9 call one\n\
-8 call to\n\
-15 call us\n\
-9 call you\n\
-116 called\n\
-12 called back\n\
-11 called by\n\
-16 called us\n\
-13 caller\n\
-10 callers\n\
-129 calle…\n\
10 calling\n\
-17 calling about\n\
55 calling from\n\
8 calling me\n\
-11 calling the\n\
8 calling we\n\
-8 calling your\n\
10 calli…\n\
21 calls\n\
53 calls you\n\
8 camara\n\
8 camar…\n\
-26 cambi…\n\
-59 came\n\
-25 came #\n\
-17 came to\n\
15 camera\n\
15 camer…\n\
-22 can\n\
-8 can also\n\
-11 can apply\n\
29 can be\n\
-18 can bring\n\
10 can cancel\n\
-13 can change\n\
-9 can come\n\
-10 can follow\n\
13 can hear\n\
22 can i\n\
9 can match\n\
-16 can no\n\
10 can only\n\
-9 can read\n\
-14 can remove\n\
-16 can renew\n\
9 can reverse\n\
-15 can see\n\
13 can send\n\
10 can somebody\n\
25 can stop\n\
-12 can the\n\
-9 can update\n\
-25 can use\n\
-67 can you\n\
-12 canada\n\
-12 canad…\n\
28 cancel\n\
18 cancel a\n\
-18 cancel any\n\
8 cancel button\n\
22 cancel it\n\
-8 cancel on\n\
18 cancel the\n\
11 cancellation\n\
-12 cancelled\n\
13 cancer\n\
14 cance…\n\
22 canim\n\
29 cannot\n\
-15 cannot talk\n\
29 canno…\n\
31 cant\n\
16 cant be\n\
-10 cant come\n\
11 cant help\n\
13 cant i\n\
-23 cant make\n\
11 cant talk\n\
-11 canteen\n\
-11 cante…\n\
-11 caparra\n\
-11 capar…\n\
14 capital\n\
12 capit…\n\
8 captu…\n\
45 car\n\
8 car and\n\
9 car in\n\
12 car mon\n\
9 car was\n\
29 card\n\
28 card @link\n\
9 card account\n\
-12 card again\n\
26 card and\n\
10 card at\n\
8 card both\n\
-10 card data\n\
37 card details\n\
-51 card ending\n\
9 card expired\n\
-17 card expires\n\
9 card great\n\
-22 card if\n\
-14 card in\n\
-12 card information\n\
-36 card is\n\
9 card mitid\n\
28 card no\n\
45 card number\n\
11 card on\n\
8 card only\n\
-18 card or\n\
-12 card press\n\
9 card ready\n\
11 card so\n\
-13 card to\n\
9 card within\n\
-17 card you\n\
23 card your\n\
-15 card yourself\n\
27 cards for\n\
-10 cards from\n\
8 cards of\n\
-16 cardul\n\
-22 cardul si\n\
-9 cardu…\n\
-17 care l\n\
-18 care zice\n\
-15 caretaker\n\
-16 caret…\n\
17 cargo\n\
19 carichi\n\
21 caric…\n\
-18 carries\n\
-16 carri…\n\
8 carsten\n\
8 carst…\n\
-34 carta\n\
-13 carta di\n\
-19 carte\n\
39 case\n\
9 case goes\n\
-18 case number\n\
-14 case order\n\
16 case press\n\
8 case will\n\
12 case worker\n\
-15 cases\n\
22 cash\n\
13 cash for\n\
-8 cash machine\n\
-9 cash or\n\
-11 cashier\n\
-11 cashi…\n\
-19 cat\n\
9 cauti…\n\
-9 cay\n\
-32 ce nest\n\
18 ce soir\n\
16 ceci\n\
-8 cekmisler\n\
-8 cekmi…\n\
-21 cena\n\
-15 centre\n\
-19 cer\n\
-15 cere\n\
8 certificate\n\
22 certificate is\n\
-8 certificates\n\
16 certi…\n\
14 cest\n\
10 cest un\n\
-14 chacun\n\
-14 chacu…\n\
-9 chain\n\
-10 chair\n\
-97 change\n\
-8 change card\n\
-22 change it\n\
-11 change or\n\
-8 change the\n\
-10 change to\n\
-24 change your\n\
-10 changed\n\
-16 changes\n\
-133 chang…\n\
-11 charge\n\
12 charge #\n\
-8 charge of\n\
-15 charge your\n\
-12 charged to\n\
11 charged today\n\
11 charger\n\
8 charges\n\
-24 charging\n\
-18 charg…\n\
-12 chat og\n\
9 chatt…\n\
9 chauffør\n\
9 chauf…\n\
-48 che\n\
13 che dice\n\
-27 che gira\n\
-51 check\n\
16 check if\n\
-31 check in\n\
-12 check that\n\
-9 check up\n\
10 check with\n\
-11 check your\n\
8 chef\n\
26 cheque\n\
12 cheque you\n\
26 chequ…\n\
16 cher\n\
13 cher e\n\
-28 chez\n\
-33 chi\n\
-9 chick…\n\
-33 chiede\n\
8 chiede il\n\
-34 chiede la\n\
-34 chied…\n\
9 chiffres\n\
9 chiff…\n\
-28 child\n\
-22 child abuse\n\
11 childrens\n\
-13 childs\n\
11 china\n\
8 chinese\n\
8 chinese embassy\n\
8 chine…\n\
11 chipre\n\
11 chipr…\n\
8 chiri…\n\
11 chiudere\n\
9 chiud…\n\
-10 chius…\n\
28 choose\n\
17 choose #\n\
-10 choose a\n\
-8 choose the\n\
29 choose your\n\
31 choos…\n\
-12 chris…\n\
-12 chrome\n\
-13 chrome on\n\
-12 chrom…\n\
-43 ci\n\
10 cia\n\
9 cia as\n\
-28 ciao\n\
34 cifre\n\
10 cifre på\n\
9 cifre som\n\
8 cifrede\n\
10 cifret\n\
10 cifret kode\n\
19 cifre…\n\
29 cikar…\n\
18 cineva\n\
18 cinev…\n\
-14 cita\n\
-34 citizen\n\
-44 citizen service\n\
9 citizen you\n\
-10 citizenship\n\
-44 citiz…\n\
-10 citofono\n\
-10 citof…\n\
-14 city\n\
27 civil\n\
15 civil betjent\n\
9 civil registration\n\
25 claim\n\
139 claim.abroad|claims\n\
-8 claim.abroad|claims claim.broken-phone|claims\n\
56 claim.abroad|claims claim.cannot-meet|claims\n\
-11 claim.abroad|claims claim.case|claims\n\
-27 claim.abroad|claims claim.crime|claims\n\
190 claim.abroad|claims claim.deposit|claims\n\
10 claim.abroad|claims claim.emergency|claims\n\
12 claim.abroad|claims claim.fee|claims\n\
17 claim.abroad|claims claim.job|claims\n\
16 claim.abroad|claims claim.other-account|claims\n\
18 claim.abroad|claims claim.paid-back|claims\n\
8 claim.abroad|claims claim.residence|claims\n\
-8 claim.abroad|claims claim.robot|claims\n\
-14 claim.abroad|claims claim.unusual-activity|claims\n\
10 claim.abroad|claims credential.card|asks\n\
-11 claim.abroad|claims credential.card|claims\n\
16 claim.abroad|claims credential.card|reports\n\
12 claim.abroad|claims credential.code|claims\n\
11 claim.abroad|claims credential.id-document|asks\n\
20 claim.abroad|claims credential.id-document|claims\n\
-11 claim.abroad|claims credential.mitid|claims\n\
18 claim.abroad|claims credential.one-time-code|reports\n\
-26 claim.abroad|claims firm.bank|claims\n\
21 claim.abroad|claims firm.courier|claims\n\
13 claim.abroad|claims firm.payment|claims\n\
-10 claim.abroad|claims firm.telecom|claims\n\
87 claim.abroad|claims money.amount|claims\n\
16 claim.abroad|claims money.unusual-means|claims\n\
14 claim.abroad|claims money.valuables|claims\n\
23 claim.abroad|claims person.agent|claims\n\
8 claim.abroad|claims person.buyer|claims\n\
41 claim.abroad|claims person.family|claims\n\
175 claim.abroad|claims person.landlord|claims\n\
-13 claim.abroad|claims threat.block|threatens\n\
16 claim.abroad|claims threat.court|threatens\n\
78 claim.abroad|claims threat.deadline|threatens\n\
20 claim.abroad|claims threat.debt|threatens\n\
9 claim.abroad|claims threat.deportation|threatens\n\
139 claim.abroad|live\n\
104 claim.abroad|reader\n\
112 claim.abroad|speaks\n\
74 claim.all-money|claims\n\
-19 claim.all-money|claims claim.crime|claims\n\
16 claim.all-money|claims claim.easy-money|claims\n\
8 claim.all-money|claims claim.emergency|claims\n\
-10 claim.all-money|claims claim.fee|claims\n\
45 claim.all-money|claims claim.hacked|claims\n\
30 claim.all-money|claims claim.investment|claims\n\
16 claim.all-money|claims claim.isolation|claims\n\
-14 claim.all-money|claims claim.job|claims\n\
12 claim.all-money|claims claim.link|claims\n\
9 claim.all-money|claims claim.misused-name|claims\n\
12 claim.all-money|claims claim.no-checking|claims\n\
24 claim.all-money|claims claim.other-account|claims\n\
27 claim.all-money|claims claim.parcel|claims\n\
14 claim.all-money|claims claim.pick-up|claims\n\
-13 claim.all-money|claims claim.prize|claims\n\
14 claim.all-money|claims claim.purchase|claims\n\
9 claim.all-money|claims claim.reassurance|claims\n\
9 claim.all-money|claims claim.recovery|claims\n\
8 claim.all-money|claims claim.renewal|claims\n\
44 claim.all-money|claims claim.safe-account|claims\n\
-8 claim.all-money|claims claim.safe-account|reports\n\
-8 claim.all-money|claims claim.unusual-activity|claims\n\
-20 claim.all-money|claims claim.your-own|claims\n\
15 claim.all-money|claims credential.balance|asks\n\
25 claim.all-money|claims credential.bank-details|asks\n\
9 claim.all-money|claims credential.card|claims\n\
9 claim.all-money|claims credential.cpr|asks\n\
-13 claim.all-money|claims credential.cpr|reports\n\
10 claim.all-money|claims credential.mitid|asks\n\
-11 claim.all-money|claims firm.bank|claims\n\
9 claim.all-money|claims firm.courier|claims\n\
11 claim.all-money|claims firm.payment|claims\n\
48 claim.all-money|claims money.amount|claims\n\
-39 claim.all-money|claims money.valuables|claims\n\
9 claim.all-money|claims person.adviser|claims\n\
-14 claim.all-money|claims person.agent|claims\n\
39 claim.all-money|claims person.family|claims\n\
11 claim.all-money|claims person.landlord|claims\n\
-9 claim.all-money|claims threat.arrest|threatens\n\
21 claim.all-money|claims threat.block|threatens\n\
-10 claim.all-money|claims threat.court|threatens\n\
70 claim.all-money|claims threat.deadline|threatens\n\
10 claim.all-money|claims threat.debt|threatens\n\
-11 claim.all-money|claims threat.deportation|threatens\n\
-9 claim.all-money|denies\n\
-9 claim.all-money|denies money.valuables|denies\n\
74 claim.all-money|live\n\
76 claim.all-money|reader\n\
-17 claim.all-money|reports\n\
-10 claim.all-money|reports claim.other-account|reports\n\
9 claim.all-money|reports claim.prize|reports\n\
-27 claim.all-money|reports claim.safe-account|reports\n\
8 claim.all-money|reports credential.balance|reports\n\
9 claim.all-money|reports credential.bank-details|reports\n\
-16 claim.all-money|reports firm.bank|claims\n\
14 claim.all-money|reports money.amount|reports\n\
-11 claim.all-money|reports money.valuables|reports\n\
-9 claim.all-money|reports person.family|claims\n\
14 claim.all-money|speaks\n\
47 claim.already-paid|claims\n\
-22 claim.already-paid|claims claim.fee|claims\n\
8 claim.already-paid|claims claim.fee|reports\n\
15 claim.already-paid|claims claim.job|claims\n\
39 claim.already-paid|claims claim.link|claims\n\
8 claim.already-paid|claims claim.loan|claims\n\
14 claim.already-paid|claims claim.no-checking|claims\n\
24 claim.already-paid|claims claim.parcel|claims\n\
10 claim.already-paid|claims claim.prompt|claims\n\
-15 claim.already-paid|claims claim.purchase|claims\n\
20 claim.already-paid|claims claim.refund|claims\n\
-11 claim.already-paid|claims claim.renewal|claims\n\
-35 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-13 claim.already-paid|claims claim.unpaid|claims\n\
9 claim.already-paid|claims credential.balance|asks\n\
9 claim.already-paid|claims credential.balance|claims\n\
18 claim.already-paid|claims credential.bank-details|asks\n\
41 claim.already-paid|claims credential.card|asks\n\
28 claim.already-paid|claims credential.card|claims\n\
10 claim.already-paid|claims credential.code|claims\n\
15 claim.already-paid|claims credential.code|reports\n\
8 claim.already-paid|claims credential.mitid|advises\n\
15 claim.already-paid|claims credential.mitid|asks\n\
24 claim.already-paid|claims credential.mitid|reports\n\
40 claim.already-paid|claims firm.bank|claims\n\
67 claim.already-paid|claims firm.courier|claims\n\
-11 claim.already-paid|claims firm.payment|claims\n\
39 claim.already-paid|claims firm.shop|claims\n\
36 claim.already-paid|claims money.amount|claims\n\
10 claim.already-paid|claims money.unusual-means|claims\n\
43 claim.already-paid|claims money.valuables|claims\n\
64 claim.already-paid|claims person.buyer|claims\n\
10 claim.already-paid|claims threat.block|threatens\n\
-17 claim.already-paid|claims threat.deadline|threatens\n\
-10 claim.already-paid|claims threat.debt|threatens\n\
47 claim.already-paid|live\n\
101 claim.already-paid|reader\n\
164 claim.broken-phone|claims\n\
43 claim.broken-phone|claims claim.cannot-meet|claims\n\
13 claim.broken-phone|claims claim.deposit|claims\n\
58 claim.broken-phone|claims claim.emergency|claims\n\
164 claim.broken-phone|claims claim.new-number|claims\n\
9 claim.broken-phone|claims claim.other-account|claims\n\
17 claim.broken-phone|claims claim.unpaid|claims\n\
32 claim.broken-phone|claims credential.bank-details|claims\n\
-14 claim.broken-phone|claims credential.card|claims\n\
-8 claim.broken-phone|claims credential.id-document|claims\n\
-12 claim.broken-phone|claims credential.mitid|claims\n\
29 claim.broken-phone|claims firm.bank|claims\n\
39 claim.broken-phone|claims money.amount|claims\n\
17 claim.broken-phone|claims money.unusual-means|claims\n\
-17 claim.broken-phone|claims money.valuables|claims\n\
182 claim.broken-phone|claims person.family|claims\n\
-24 claim.broken-phone|claims threat.block|threatens\n\
72 claim.broken-phone|claims threat.deadline|threatens\n\
164 claim.broken-phone|live\n\
17 claim.broken-phone|reader\n\
12 claim.broken-phone|reports\n\
8 claim.broken-phone|reports claim.new-number|claims\n\
12 claim.broken-phone|reports person.family|claims\n\
17 claim.broken-phone|reports threat.deadline|reports\n\
38 claim.broken-phone|speaks\n\
134 claim.cannot-meet|claims\n\
-8 claim.cannot-meet|claims claim.case|claims\n\
86 claim.cannot-meet|claims claim.deposit|claims\n\
30 claim.cannot-meet|claims claim.emergency|claims\n\
24 claim.cannot-meet|claims claim.new-number|claims\n\
15 claim.cannot-meet|claims claim.no-checking|claims\n\
24 claim.cannot-meet|claims claim.other-account|claims\n\
19 claim.cannot-meet|claims claim.paid-back|claims\n\
9 claim.cannot-meet|claims claim.purchase|claims\n\
9 claim.cannot-meet|claims claim.reassurance|claims\n\
9 claim.cannot-meet|claims claim.sent-by-mistake|claims\n\
11 claim.cannot-meet|claims claim.unpaid|claims\n\
16 claim.cannot-meet|claims credential.bank-details|asks\n\
8 claim.cannot-meet|claims credential.bank-details|claims\n\
8 claim.cannot-meet|claims credential.card|asks\n\
10 claim.cannot-meet|claims credential.code|asks\n\
14 claim.cannot-meet|claims credential.code|claims\n\
10 claim.cannot-meet|claims credential.mitid|asks\n\
18 claim.cannot-meet|claims firm.bank|claims\n\
13 claim.cannot-meet|claims firm.courier|claims\n\
19 claim.cannot-meet|claims firm.payment|claims\n\
62 claim.cannot-meet|claims money.amount|claims\n\
35 claim.cannot-meet|claims money.unusual-means|claims\n\
14 claim.cannot-meet|claims person.agent|claims\n\
60 claim.cannot-meet|claims person.family|claims\n\
50 claim.cannot-meet|claims person.landlord|claims\n\
11 claim.cannot-meet|claims threat.block|threatens\n\
55 claim.cannot-meet|claims threat.deadline|threatens\n\
9 claim.cannot-meet|denies\n\
8 claim.cannot-meet|denies firm.bank|claims\n\
134 claim.cannot-meet|live\n\
65 claim.cannot-meet|reader\n\
12 claim.cannot-meet|reports\n\
12 claim.cannot-meet|reports threat.deadline|reports\n\
39 claim.cannot-meet|speaks\n\
29 claim.case|claims\n\
28 claim.case|claims claim.crime|claims\n\
-43 claim.case|claims claim.fee|claims\n\
-22 claim.case|claims claim.hacked|claims\n\
8 claim.case|claims claim.isolation|claims\n\
18 claim.case|claims claim.link|claims\n\
16 claim.case|claims claim.misused-name|claims\n\
21 claim.case|claims claim.no-checking|claims\n\
-34 claim.case|claims claim.parcel|claims\n\
12 claim.case|claims claim.pick-up|claims\n\
12 claim.case|claims claim.prize|claims\n\
-12 claim.case|claims claim.prompt|claims\n\
11 claim.case|claims claim.residence|claims\n\
20 claim.case|claims claim.robot|claims\n\
8 claim.case|claims claim.safe-account|claims\n\
8 claim.case|claims claim.unpaid|claims\n\
-16 claim.case|claims claim.your-own|claims\n\
8 claim.case|claims credential.balance|asks\n\
20 claim.case|claims credential.bank-details|asks\n\
12 claim.case|claims credential.card|asks\n\
10 claim.case|claims credential.code|asks\n\
21 claim.case|claims credential.cpr|asks\n\
19 claim.case|claims credential.cpr|claims\n\
42 claim.case|claims credential.id-document|claims\n\
-8 claim.case|claims credential.mitid|advises\n\
-9 claim.case|claims credential.mitid|asks\n\
-11 claim.case|claims credential.mitid|claims\n\
-9 claim.case|claims credential.one-time-code|claims\n\
23 claim.case|claims credential.personal-information|claims\n\
-24 claim.case|claims firm.bank|claims\n\
16 claim.case|claims firm.payment|claims\n\
11 claim.case|claims firm.toll|claims\n\
44 claim.case|claims money.amount|claims\n\
9 claim.case|claims money.unusual-means|claims\n\
8 claim.case|claims money.valuables|claims\n\
9 claim.case|claims person.agent|claims\n\
-20 claim.case|claims person.family|claims\n\
72 claim.case|claims threat.arrest|threatens\n\
17 claim.case|claims threat.block|threatens\n\
18 claim.case|claims threat.court|threatens\n\
55 claim.case|claims threat.deadline|threatens\n\
12 claim.case|claims threat.debt|threatens\n\
14 claim.case|claims threat.deportation|threatens\n\
36 claim.case|claims threat.exposure|threatens\n\
29 claim.case|live\n\
31 claim.case|reader\n\
10 claim.case|reports credential.balance|reports\n\
10 claim.case|reports credential.bank-details|reports\n\
33 claim.case|speaks\n\
25 claim.crime|claims\n\
37 claim.crime|claims claim.deposit|claims\n\
-12 claim.crime|claims claim.easy-money|claims\n\
-13 claim.crime|claims claim.fine|claims\n\
18 claim.crime|claims claim.hacked|claims\n\
33 claim.crime|claims claim.isolation|claims\n\
-30 claim.crime|claims claim.job|claims\n\
20 claim.crime|claims claim.link|claims\n\
-10 claim.crime|claims claim.menu|claims\n\
99 claim.crime|claims claim.misused-name|claims\n\
-24 claim.crime|claims claim.mule|claims\n\
27 claim.crime|claims claim.no-checking|claims\n\
8 claim.crime|claims claim.not-you|claims\n\
9 claim.crime|claims claim.paid-back|claims\n\
32 claim.crime|claims claim.parcel|claims\n\
10 claim.crime|claims claim.pick-up|claims\n\
-42 claim.crime|claims claim.prize|claims\n\
-18 claim.crime|claims claim.prompt|claims\n\
-17 claim.crime|claims claim.purchase|claims\n\
22 claim.crime|claims claim.recovery|claims\n\
-26 claim.crime|claims claim.renewal|claims\n\
14 claim.crime|claims claim.residence|claims\n\
20 claim.crime|claims claim.robot|claims\n\
14 claim.crime|claims claim.safe-account|claims\n\
-9 claim.crime|claims claim.your-own|claims\n\
14 claim.crime|claims credential.balance|asks\n\
-23 claim.crime|claims credential.bank-details|claims\n\
-86 claim.crime|claims credential.card|claims\n\
-11 claim.crime|claims credential.code|advises\n\
13 claim.crime|claims credential.cpr|asks\n\
32 claim.crime|claims credential.cpr|claims\n\
16 claim.crime|claims credential.id-document|claims\n\
-29 claim.crime|claims credential.mitid|claims\n\
-11 claim.crime|claims credential.one-time-code|asks\n\
9 claim.crime|claims credential.password|asks\n\
-19 claim.crime|claims credential.personal-information|asks\n\
30 claim.crime|claims credential.personal-information|claims\n\
-40 claim.crime|claims firm.bank|claims\n\
-16 claim.crime|claims firm.courier|claims\n\
-12 claim.crime|claims money.amount|claims\n\
-37 claim.crime|claims money.valuables|claims\n\
23 claim.crime|claims person.family|claims\n\
8 claim.crime|claims threat.arrest|reports\n\
76 claim.crime|claims threat.arrest|threatens\n\
-33 claim.crime|claims threat.block|threatens\n\
14 claim.crime|claims threat.court|threatens\n\
80 claim.crime|claims threat.deadline|threatens\n\
-15 claim.crime|claims threat.debt|threatens\n\
-24 claim.crime|claims threat.deportation|threatens\n\
27 claim.crime|claims threat.exposure|threatens\n\
10 claim.crime|denies\n\
10 claim.crime|denies claim.pick-up|claims\n\
25 claim.crime|live\n\
170 claim.crime|reader\n\
-13 claim.crime|reports\n\
19 claim.crime|reports credential.cpr|claims\n\
-24 claim.crime|reports credential.cpr|reports\n\
18 claim.crime|reports credential.mitid|reports\n\
26 claim.crime|reports credential.password|claims\n\
-8 claim.crime|reports threat.arrest|reports\n\
22 claim.crime|reports threat.block|threatens\n\
15 claim.crime|reports threat.deadline|reports\n\
-18 claim.crime|speaks\n\
-10 claim.deposit|claims\n\
14 claim.deposit|claims claim.easy-money|claims\n\
12 claim.deposit|claims claim.emergency|claims\n\
-9 claim.deposit|claims claim.fine|claims\n\
11 claim.deposit|claims claim.hacked|claims\n\
9 claim.deposit|claims claim.investment|claims\n\
9 claim.deposit|claims claim.isolation|claims\n\
8 claim.deposit|claims claim.job|claims\n\
19 claim.deposit|claims claim.link|claims\n\
-9 claim.deposit|claims claim.loan|claims\n\
13 claim.deposit|claims claim.misused-name|claims\n\
8 claim.deposit|claims claim.new-number|claims\n\
11 claim.deposit|claims claim.no-checking|claims\n\
26 claim.deposit|claims claim.other-account|claims\n\
20 claim.deposit|claims claim.paid-back|claims\n\
18 claim.deposit|claims claim.parcel|claims\n\
-10 claim.deposit|claims claim.pick-up|claims\n\
-8 claim.deposit|claims claim.prize|claims\n\
20 claim.deposit|claims claim.recovery|claims\n\
-44 claim.deposit|claims claim.refund|claims\n\
19 claim.deposit|claims claim.renewal|claims\n\
16 claim.deposit|claims claim.safe-account|claims\n\
12 claim.deposit|claims claim.sent-by-mistake|claims\n\
15 claim.deposit|claims claim.unpaid|claims\n\
-10 claim.deposit|claims claim.unusual-activity|claims\n\
-19 claim.deposit|claims claim.your-own|claims\n\
-14 claim.deposit|claims credential.balance|asks\n\
-46 claim.deposit|claims credential.bank-details|asks\n\
26 claim.deposit|claims credential.bank-details|claims\n\
35 claim.deposit|claims credential.card|asks\n\
31 claim.deposit|claims credential.card|claims\n\
8 claim.deposit|claims credential.code|asks\n\
-22 claim.deposit|claims credential.cpr|asks\n\
-41 claim.deposit|claims credential.id-document|asks\n\
10 claim.deposit|claims credential.mitid|asks\n\
23 claim.deposit|claims credential.nemid|claims\n\
-10 claim.deposit|claims credential.one-time-code|reports\n\
23 claim.deposit|claims credential.password|asks\n\
-10 claim.deposit|claims credential.personal-information|asks\n\
8 claim.deposit|claims credential.personal-information|claims\n\
19 claim.deposit|claims firm.bank|claims\n\
50 claim.deposit|claims firm.courier|claims\n\
42 claim.deposit|claims firm.payment|claims\n\
-12 claim.deposit|claims firm.shop|claims\n\
-11 claim.deposit|claims firm.toll|claims\n\
49 claim.deposit|claims money.unusual-means|claims\n\
20 claim.deposit|claims money.valuables|claims\n\
47 claim.deposit|claims person.family|claims\n\
84 claim.deposit|claims person.landlord|claims\n\
-9 claim.deposit|claims person.landlord|reports\n\
24 claim.deposit|claims threat.arrest|threatens\n\
31 claim.deposit|claims threat.block|threatens\n\
-19 claim.deposit|claims threat.court|threatens\n\
65 claim.deposit|claims threat.deadline|threatens\n\
-13 claim.deposit|claims threat.return|threatens\n\
-10 claim.deposit|live\n\
-15 claim.deposit|reader\n\
9 claim.deposit|reports\n\
8 claim.deposit|reports claim.reassurance|claims\n\
9 claim.deposit|reports money.amount|reports\n\
11 claim.deposit|reports person.family|claims\n\
-11 claim.deposit|speaks\n\
172 claim.easy-money|claims\n\
-16 claim.easy-money|claims claim.fee|claims\n\
52 claim.easy-money|claims claim.investment|claims\n\
58 claim.easy-money|claims claim.job|claims\n\
53 claim.easy-money|claims claim.mule|claims\n\
21 claim.easy-money|claims claim.paid-back|claims\n\
25 claim.easy-money|claims claim.reassurance|claims\n\
10 claim.easy-money|claims claim.recovery|claims\n\
-8 claim.easy-money|claims claim.your-own|claims\n\
13 claim.easy-money|claims credential.card|asks\n\
27 claim.easy-money|claims firm.bank|claims\n\
125 claim.easy-money|claims money.amount|claims\n\
25 claim.easy-money|claims money.unusual-means|claims\n\
27 claim.easy-money|claims money.valuables|claims\n\
26 claim.easy-money|claims person.adviser|claims\n\
10 claim.easy-money|claims person.agent|claims\n\
12 claim.easy-money|claims person.family|claims\n\
28 claim.easy-money|claims person.recruiter|claims\n\
-12 claim.easy-money|claims threat.arrest|threatens\n\
9 claim.easy-money|claims threat.block|threatens\n\
24 claim.easy-money|claims threat.deadline|threatens\n\
-8 claim.easy-money|claims threat.debt|threatens\n\
172 claim.easy-money|live\n\
81 claim.easy-money|reader\n\
53 claim.easy-money|speaks\n\
-29 claim.emergency|claims\n\
14 claim.emergency|claims claim.emergency|denies\n\
-8 claim.emergency|claims claim.fine|claims\n\
-14 claim.emergency|claims claim.job|claims\n\
12 claim.emergency|claims claim.link|claims\n\
9 claim.emergency|claims claim.misused-name|claims\n\
-12 claim.emergency|claims claim.mule|claims\n\
123 claim.emergency|claims claim.new-number|claims\n\
30 claim.emergency|claims claim.other-account|claims\n\
10 claim.emergency|claims claim.paid-back|claims\n\
15 claim.emergency|claims claim.pick-up|claims\n\
10 claim.emergency|claims claim.prize|claims\n\
-9 claim.emergency|claims claim.reassurance|claims\n\
22 claim.emergency|claims claim.refund|claims\n\
9 claim.emergency|claims claim.renewal|claims\n\
20 claim.emergency|claims claim.safe-account|claims\n\
-57 claim.emergency|claims claim.unpaid|claims\n\
18 claim.emergency|claims claim.virus|claims\n\
8 claim.emergency|claims claim.watched|claims\n\
-52 claim.emergency|claims claim.your-own|claims\n\
11 claim.emergency|claims credential.balance|asks\n\
-24 claim.emergency|claims credential.bank-details|asks\n\
-10 claim.emergency|claims credential.card|asks\n\
14 claim.emergency|claims credential.code|claims\n\
-13 claim.emergency|claims credential.code|reports\n\
13 claim.emergency|claims credential.cpr|asks\n\
-17 claim.emergency|claims credential.cpr|claims\n\
-40 claim.emergency|claims credential.id-document|claims\n\
12 claim.emergency|claims credential.mitid|asks\n\
-35 claim.emergency|claims credential.mitid|claims\n\
10 claim.emergency|claims credential.one-time-code|asks\n\
17 claim.emergency|claims credential.personal-information|asks\n\
28 claim.emergency|claims firm.bank|claims\n\
12 claim.emergency|claims firm.utility|claims\n\
35 claim.emergency|claims money.amount|claims\n\
11 claim.emergency|claims money.valuables|claims\n\
19 claim.emergency|claims person.agent|claims\n\
163 claim.emergency|claims person.family|claims\n\
16 claim.emergency|claims person.landlord|claims\n\
-20 claim.emergency|claims person.recruiter|claims\n\
43 claim.emergency|claims threat.arrest|threatens\n\
22 claim.emergency|claims threat.block|threatens\n\
17 claim.emergency|claims threat.court|threatens\n\
16 claim.emergency|claims threat.cutoff|threatens\n\
88 claim.emergency|claims threat.deadline|threatens\n\
12 claim.emergency|claims threat.debt|threatens\n\
12 claim.emergency|denies\n\
12 claim.emergency|denies claim.new-number|claims\n\
11 claim.emergency|denies claim.pick-up|claims\n\
12 claim.emergency|denies money.valuables|claims\n\
14 claim.emergency|denies person.family|claims\n\
-29 claim.emergency|live\n\
-84 claim.emergency|reader\n\
-16 claim.emergency|reports\n\
-8 claim.emergency|reports person.family|reports\n\
-34 claim.emergency|speaks\n\
39 claim.fee|claims\n\
47 claim.fee|claims claim.fine|claims\n\
20 claim.fee|claims claim.investment|claims\n\
8 claim.fee|claims claim.isolation|claims\n\
-17 claim.fee|claims claim.link|claims\n\
10 claim.fee|claims claim.misused-name|claims\n\
-11 claim.fee|claims claim.misused-name|reports\n\
9 claim.fee|claims claim.new-number|claims\n\
-10 claim.fee|claims claim.no-checking|reports\n\
26 claim.fee|claims claim.paid-back|claims\n\
56 claim.fee|claims claim.parcel|claims\n\
75 claim.fee|claims claim.prize|claims\n\
25 claim.fee|claims claim.purchase|claims\n\
102 claim.fee|claims claim.recovery|claims\n\
20 claim.fee|claims claim.refund|claims\n\
25 claim.fee|claims claim.renewal|claims\n\
32 claim.fee|claims claim.residence|claims\n\
8 claim.fee|claims claim.sent-by-mistake|claims\n\
-16 claim.fee|claims claim.unpaid|claims\n\
26 claim.fee|claims credential.bank-details|asks\n\
23 claim.fee|claims credential.bank-details|claims\n\
32 claim.fee|claims credential.card|asks\n\
45 claim.fee|claims credential.card|claims\n\
-12 claim.fee|claims credential.code|asks\n\
13 claim.fee|claims credential.code|claims\n\
10 claim.fee|claims credential.cpr|asks\n\
22 claim.fee|claims credential.cpr|claims\n\
49 claim.fee|claims credential.id-document|asks\n\
35 claim.fee|claims credential.id-document|claims\n\
-8 claim.fee|claims credential.mitid|asks\n\
-28 claim.fee|claims credential.mitid|claims\n\
8 claim.fee|claims credential.one-time-code|claims\n\
16 claim.fee|claims credential.password|asks\n\
18 claim.fee|claims credential.personal-information|claims\n\
-24 claim.fee|claims firm.bank|claims\n\
-11 claim.fee|claims firm.bank|reports\n\
-15 claim.fee|claims firm.courier|reports\n\
-33 claim.fee|claims firm.payment|claims\n\
-8 claim.fee|claims firm.support|claims\n\
41 claim.fee|claims firm.toll|claims\n\
-15 claim.fee|claims firm.utility|claims\n\
39 claim.fee|claims money.amount|claims\n\
-33 claim.fee|claims money.valuables|claims\n\
45 claim.fee|claims person.agent|claims\n\
-10 claim.fee|claims person.buyer|claims\n\
29 claim.fee|claims person.family|claims\n\
-10 claim.fee|claims person.recruiter|claims\n\
8 claim.fee|claims threat.arrest|threatens\n\
19 claim.fee|claims threat.block|threatens\n\
8 claim.fee|claims threat.court|threatens\n\
37 claim.fee|claims threat.deadline|threatens\n\
-22 claim.fee|claims threat.debt|threatens\n\
43 claim.fee|claims threat.deportation|threatens\n\
11 claim.fee|claims threat.exposure|threatens\n\
39 claim.fee|claims threat.return|threatens\n\
-14 claim.fee|denies\n\
39 claim.fee|live\n\
-25 claim.fee|reader\n\
8 claim.fee|reports firm.bank|claims\n\
-62 claim.fee|speaks\n\
43 claim.fine|claims\n\
-17 claim.fine|claims claim.link|claims\n\
8 claim.fine|claims claim.new-number|claims\n\
-8 claim.fine|claims claim.pick-up|claims\n\
8 claim.fine|claims claim.purchase|claims\n\
-8 claim.fine|claims claim.recovery|claims\n\
24 claim.fine|claims claim.residence|claims\n\
65 claim.fine|claims claim.unpaid|claims\n\
-8 claim.fine|claims claim.your-own|claims\n\
14 claim.fine|claims credential.card|asks\n\
13 claim.fine|claims credential.id-document|asks\n\
28 claim.fine|claims credential.one-time-code|claims\n\
-42 claim.fine|claims firm.bank|claims\n\
18 claim.fine|claims firm.courier|claims\n\
24 claim.fine|claims firm.toll|claims\n\
27 claim.fine|claims money.amount|claims\n\
13 claim.fine|claims money.unusual-means|claims\n\
-27 claim.fine|claims money.valuables|claims\n\
20 claim.fine|claims person.family|claims\n\
24 claim.fine|claims threat.arrest|threatens\n\
-10 claim.fine|claims threat.block|threatens\n\
30 claim.fine|claims threat.court|threatens\n\
58 claim.fine|claims threat.deadline|threatens\n\
13 claim.fine|claims threat.debt|threatens\n\
17 claim.fine|claims threat.exposure|threatens\n\
43 claim.fine|live\n\
38 claim.fine|reader\n\
-14 claim.fine|speaks\n\
101 claim.hacked|claims\n\
-18 claim.hacked|claims claim.menu|claims\n\
12 claim.hacked|claims claim.new-number|claims\n\
21 claim.hacked|claims claim.no-checking|claims\n\
9 claim.hacked|claims claim.paid-back|claims\n\
19 claim.hacked|claims claim.pick-up|claims\n\
9 claim.hacked|claims claim.purchase|claims\n\
20 claim.hacked|claims claim.reassurance|claims\n\
32 claim.hacked|claims claim.safe-account|claims\n\
27 claim.hacked|claims claim.unusual-activity|claims\n\
36 claim.hacked|claims claim.virus|claims\n\
9 claim.hacked|claims credential.balance|asks\n\
16 claim.hacked|claims credential.bank-details|asks\n\
13 claim.hacked|claims credential.card|asks\n\
-11 claim.hacked|claims credential.card|reports\n\
17 claim.hacked|claims credential.password|asks\n\
-13 claim.hacked|claims credential.password|claims\n\
12 claim.hacked|claims credential.personal-information|claims\n\
67 claim.hacked|claims firm.bank|claims\n\
-34 claim.hacked|claims firm.payment|claims\n\
49 claim.hacked|claims firm.support|claims\n\
-33 claim.hacked|claims money.amount|claims\n\
39 claim.hacked|claims money.valuables|claims\n\
29 claim.hacked|claims person.agent|claims\n\
13 claim.hacked|claims person.family|claims\n\
10 claim.hacked|claims person.landlord|claims\n\
17 claim.hacked|claims threat.arrest|threatens\n\
-14 claim.hacked|claims threat.block|threatens\n\
14 claim.hacked|claims threat.deadline|threatens\n\
101 claim.hacked|live\n\
62 claim.hacked|reader\n\
9 claim.hacked|reports money.amount|reports\n\
-11 claim.hacked|speaks\n\
65 claim.investment|claims\n\
18 claim.investment|claims claim.job|claims\n\
25 claim.investment|claims claim.link|claims\n\
14 claim.investment|claims claim.other-account|claims\n\
14 claim.investment|claims claim.paid-back|claims\n\
12 claim.investment|claims claim.parcel|claims\n\
12 claim.investment|claims claim.purchase|claims\n\
11 claim.investment|claims claim.reassurance|claims\n\
11 claim.investment|claims claim.recovery|claims\n\
10 claim.investment|claims firm.courier|claims\n\
10 claim.investment|claims firm.payment|claims\n\
120 claim.investment|claims money.amount|claims\n\
13 claim.investment|claims money.unusual-means|claims\n\
31 claim.investment|claims money.valuables|claims\n\
28 claim.investment|claims person.adviser|claims\n\
26 claim.investment|claims person.family|claims\n\
-19 claim.investment|claims threat.arrest|threatens\n\
20 claim.investment|claims threat.block|threatens\n\
26 claim.investment|claims threat.deadline|threatens\n\
65 claim.investment|live\n\
92 claim.investment|reader\n\
38 claim.investment|reports\n\
15 claim.investment|reports money.amount|claims\n\
24 claim.investment|reports money.amount|reports\n\
10 claim.investment|reports money.valuables|claims\n\
23 claim.investment|speaks\n\
177 claim.isolation|claims\n\
14 claim.isolation|claims claim.misused-name|claims\n\
9 claim.isolation|claims claim.parcel|claims\n\
27 claim.isolation|claims claim.pick-up|claims\n\
30 claim.isolation|claims claim.reassurance|claims\n\
9 claim.isolation|claims claim.safe-account|claims\n\
24 claim.isolation|claims credential.balance|asks\n\
9 claim.isolation|claims credential.bank-details|asks\n\
10 claim.isolation|claims credential.card|claims\n\
25 claim.isolation|claims credential.cpr|asks\n\
26 claim.isolation|claims credential.cpr|claims\n\
8 claim.isolation|claims credential.id-document|claims\n\
33 claim.isolation|claims firm.bank|claims\n\
25 claim.isolation|claims money.valuables|claims\n\
29 claim.isolation|claims person.agent|claims\n\
-13 claim.isolation|claims person.family|claims\n\
13 claim.isolation|claims person.landlord|claims\n\
55 claim.isolation|claims threat.arrest|threatens\n\
18 claim.isolation|claims threat.court|threatens\n\
22 claim.isolation|claims threat.deadline|threatens\n\
177 claim.isolation|live\n\
104 claim.isolation|reader\n\
11 claim.isolation|reports\n\
91 claim.isolation|speaks\n\
32 claim.job|claims\n\
-11 claim.job|claims claim.menu|claims\n\
16 claim.job|claims claim.mule|claims\n\
12 claim.job|claims claim.no-checking|claims\n\
10 claim.job|claims claim.other-account|claims\n\
16 claim.job|claims claim.paid-back|claims\n\
12 claim.job|claims claim.prompt|claims\n\
-30 claim.job|claims claim.purchase|claims\n\
16 claim.job|claims claim.recovery|claims\n\
9 claim.job|claims claim.unusual-activity|claims\n\
-21 claim.job|claims claim.your-own|claims\n\
13 claim.job|claims credential.bank-details|asks\n\
-13 claim.job|claims credential.card|claims\n\
8 claim.job|claims credential.code|reports\n\
-47 claim.job|claims credential.cpr|claims\n\
-9 claim.job|claims credential.one-time-code|asks\n\
9 claim.job|claims credential.password|advises\n\
10 claim.job|claims credential.password|asks\n\
-19 claim.job|claims credential.password|claims\n\
-8 claim.job|claims credential.personal-information|asks\n\
-14 claim.job|claims credential.personal-information|claims\n\
10 claim.job|claims credential.personal-information|denies\n\
-15 claim.job|claims firm.payment|claims\n\
-13 claim.job|claims firm.support|claims\n\
123 claim.job|claims money.amount|claims\n\
14 claim.job|claims person.agent|claims\n\
10 claim.job|claims person.landlord|claims\n\
36 claim.job|claims person.recruiter|claims\n\
8 claim.job|claims threat.arrest|threatens\n\
25 claim.job|claims threat.deadline|threatens\n\
32 claim.job|live\n\
26 claim.job|reader\n\
-10 claim.job|reports\n\
-8 claim.link|claims\n\
16 claim.link|claims claim.paid-back|claims\n\
17 claim.link|claims claim.prize|claims\n\
-12 claim.link|claims claim.prompt|claims\n\
-11 claim.link|claims claim.reassurance|claims\n\
8 claim.link|claims claim.recovery|claims\n\
-11 claim.link|claims claim.refund|claims\n\
13 claim.link|claims claim.renewal|claims\n\
12 claim.link|claims claim.safe-account|claims\n\
-15 claim.link|claims claim.unusual-activity|claims\n\
9 claim.link|claims claim.virus|claims\n\
-12 claim.link|claims claim.your-own|claims\n\
14 claim.link|claims credential.bank-details|asks\n\
-35 claim.link|claims credential.card|asks\n\
11 claim.link|claims credential.code|claims\n\
-10 claim.link|claims credential.id-document|claims\n\
19 claim.link|claims credential.mitid|advises\n\
-26 claim.link|claims credential.mitid|claims\n\
20 claim.link|claims credential.nemid|asks\n\
13 claim.link|claims credential.one-time-code|claims\n\
25 claim.link|claims credential.password|asks\n\
-27 claim.link|claims credential.personal-information|asks\n\
-8 claim.link|claims credential.personal-information|claims\n\
-8 claim.link|claims credential.personal-information|reports\n\
-23 claim.link|claims firm.bank|claims\n\
10 claim.link|claims firm.courier|claims\n\
-11 claim.link|claims firm.courier|reports\n\
18 claim.link|claims firm.shop|claims\n\
9 claim.link|claims firm.support|claims\n\
28 claim.link|claims firm.toll|claims\n\
-12 claim.link|claims firm.utility|claims\n\
-22 claim.link|claims money.amount|claims\n\
10 claim.link|claims money.unusual-means|claims\n\
23 claim.link|claims money.valuables|claims\n\
-20 claim.link|claims person.agent|claims\n\
25 claim.link|claims person.buyer|claims\n\
17 claim.link|claims person.family|claims\n\
-13 claim.link|claims threat.block|threatens\n\
-16 claim.link|claims threat.cutoff|threatens\n\
29 claim.link|claims threat.deadline|threatens\n\
13 claim.link|claims threat.exposure|threatens\n\
-16 claim.link|claims threat.return|threatens\n\
-22 claim.link|denies\n\
-19 claim.link|denies firm.bank|claims\n\
-8 claim.link|live\n\
62 claim.link|reader\n\
15 claim.link|reports\n\
10 claim.link|reports money.amount|reports\n\
10 claim.link|reports money.valuables|reports\n\
15 claim.link|reports threat.block|threatens\n\
-17 claim.link|speaks\n\
33 claim.loan|claims\n\
-8 claim.loan|claims claim.not-you|claims\n\
16 claim.loan|claims claim.other-account|claims\n\
28 claim.loan|claims claim.prompt|claims\n\
15 claim.loan|claims claim.reassurance|claims\n\
-11 claim.loan|claims claim.renewal|claims\n\
13 claim.loan|claims credential.bank-details|asks\n\
-10 claim.loan|claims credential.card|claims\n\
-16 claim.loan|claims credential.cpr|claims\n\
20 claim.loan|claims credential.mitid|asks\n\
28 claim.loan|claims credential.mitid|claims\n\
11 claim.loan|claims firm.bank|claims\n\
29 claim.loan|claims money.amount|claims\n\
12 claim.loan|claims money.valuables|claims\n\
-14 claim.loan|claims person.agent|claims\n\
9 claim.loan|claims threat.block|threatens\n\
23 claim.loan|claims threat.deadline|threatens\n\
33 claim.loan|live\n\
-13 claim.loan|reports\n\
-27 claim.loan|speaks\n\
-99 claim.menu|claims\n\
-22 claim.menu|claims credential.bank-details|claims\n\
-19 claim.menu|claims credential.card|claims\n\
-12 claim.menu|claims credential.cpr|asks\n\
-21 claim.menu|claims credential.cpr|claims\n\
-10 claim.menu|claims credential.mitid|claims\n\
-26 claim.menu|claims firm.bank|claims\n\
16 claim.menu|claims money.amount|claims\n\
-9 claim.menu|claims threat.block|threatens\n\
-99 claim.menu|live\n\
-80 claim.menu|reader\n\
-32 claim.menu|speaks\n\
175 claim.misused-name|claims\n\
10 claim.misused-name|claims claim.other-account|claims\n\
47 claim.misused-name|claims claim.parcel|claims\n\
-12 claim.misused-name|claims claim.prompt|claims\n\
8 claim.misused-name|claims claim.residence|claims\n\
13 claim.misused-name|claims credential.bank-details|asks\n\
23 claim.misused-name|claims credential.bank-details|claims\n\
10 claim.misused-name|claims credential.cpr|asks\n\
-11 claim.misused-name|claims credential.cpr|claims\n\
8 claim.misused-name|claims credential.id-document|claims\n\
9 claim.misused-name|claims credential.mitid|asks\n\
-12 claim.misused-name|claims credential.one-time-code|asks\n\
-11 claim.misused-name|claims credential.personal-information|asks\n\
14 claim.misused-name|claims credential.personal-information|claims\n\
33 claim.misused-name|claims firm.bank|claims\n\
37 claim.misused-name|claims money.amount|claims\n\
16 claim.misused-name|claims money.valuables|claims\n\
34 claim.misused-name|claims person.agent|claims\n\
47 claim.misused-name|claims threat.arrest|threatens\n\
10 claim.misused-name|claims threat.court|threatens\n\
62 claim.misused-name|claims threat.deadline|threatens\n\
175 claim.misused-name|live\n\
176 claim.misused-name|reader\n\
8 claim.misused-name|reports credential.cpr|reports\n\
32 claim.misused-name|speaks\n\
141 claim.mule|claims\n\
11 claim.mule|claims claim.other-account|claims\n\
8 claim.mule|claims claim.pick-up|claims\n\
17 claim.mule|claims claim.prize|claims\n\
34 claim.mule|claims claim.reassurance|claims\n\
-12 claim.mule|claims claim.refund|claims\n\
14 claim.mule|claims claim.sent-by-mistake|claims\n\
-13 claim.mule|claims claim.your-own|claims\n\
12 claim.mule|claims credential.bank-details|asks\n\
8 claim.mule|claims credential.card|asks\n\
-12 claim.mule|claims credential.card|claims\n\
8 claim.mule|claims credential.id-document|asks\n\
11 claim.mule|claims credential.mitid|asks\n\
8 claim.mule|claims credential.mitid|claims\n\
29 claim.mule|claims credential.one-time-code|claims\n\
11 claim.mule|claims credential.password|claims\n\
8 claim.mule|claims credential.password|reports\n\
44 claim.mule|claims firm.bank|claims\n\
10 claim.mule|claims money.unusual-means|claims\n\
20 claim.mule|claims money.valuables|claims\n\
-10 claim.mule|claims person.agent|claims\n\
13 claim.mule|claims person.family|claims\n\
-14 claim.mule|claims threat.arrest|threatens\n\
26 claim.mule|claims threat.block|threatens\n\
22 claim.mule|claims threat.deadline|threatens\n\
-16 claim.mule|claims threat.debt|threatens\n\
141 claim.mule|live\n\
155 claim.mule|reader\n\
65 claim.mule|speaks\n\
154 claim.new-number|claims\n\
26 claim.new-number|claims claim.no-checking|claims\n\
9 claim.new-number|claims claim.no-checking|reports\n\
-9 claim.new-number|claims claim.not-you|claims\n\
24 claim.new-number|claims claim.paid-back|claims\n\
-8 claim.new-number|claims claim.parcel|claims\n\
9 claim.new-number|claims claim.pick-up|claims\n\
-11 claim.new-number|claims claim.prize|claims\n\
10 claim.new-number|claims claim.purchase|claims\n\
30 claim.new-number|claims claim.unpaid|claims\n\
-11 claim.new-number|claims claim.your-own|claims\n\
17 claim.new-number|claims credential.bank-details|claims\n\
13 claim.new-number|claims credential.card|claims\n\
-9 claim.new-number|claims credential.id-document|asks\n\
-12 claim.new-number|claims credential.mitid|claims\n\
-11 claim.new-number|claims credential.personal-information|claims\n\
-8 claim.new-number|claims credential.pin|claims\n\
38 claim.new-number|claims firm.bank|claims\n\
14 claim.new-number|claims firm.payment|claims\n\
-16 claim.new-number|claims firm.telecom|claims\n\
15 claim.new-number|claims money.amount|claims\n\
9 claim.new-number|claims money.valuables|claims\n\
12 claim.new-number|claims person.agent|claims\n\
183 claim.new-number|claims person.family|claims\n\
-16 claim.new-number|claims person.family|reports\n\
12 claim.new-number|claims person.landlord|claims\n\
13 claim.new-number|claims threat.block|threatens\n\
12 claim.new-number|claims threat.deadline|reports\n\
83 claim.new-number|claims threat.deadline|threatens\n\
11 claim.new-number|claims threat.debt|threatens\n\
154 claim.new-number|live\n\
-19 claim.new-number|reader\n\
-8 claim.new-number|reports\n\
-11 claim.new-number|reports person.family|reports\n\
69 claim.new-number|speaks\n\
136 claim.no-checking|claims\n\
41 claim.no-checking|claims claim.other-account|claims\n\
18 claim.no-checking|claims claim.paid-back|claims\n\
18 claim.no-checking|claims claim.parcel|claims\n\
10 claim.no-checking|claims claim.pick-up|claims\n\
12 claim.no-checking|claims claim.prize|claims\n\
-8 claim.no-checking|claims claim.prompt|claims\n\
14 claim.no-checking|claims claim.reassurance|claims\n\
8 claim.no-checking|claims claim.refund|claims\n\
-15 claim.no-checking|claims claim.renewal|claims\n\
-9 claim.no-checking|claims claim.residence|claims\n\
27 claim.no-checking|claims claim.safe-account|claims\n\
14 claim.no-checking|claims claim.sent-by-mistake|claims\n\
10 claim.no-checking|claims claim.unpaid|claims\n\
16 claim.no-checking|claims claim.unusual-activity|claims\n\
23 claim.no-checking|claims credential.bank-details|asks\n\
22 claim.no-checking|claims credential.card|claims\n\
-18 claim.no-checking|claims credential.card|reports\n\
-22 claim.no-checking|claims credential.code|asks\n\
12 claim.no-checking|claims credential.id-document|claims\n\
-8 claim.no-checking|claims credential.mitid|asks\n\
-29 claim.no-checking|claims credential.one-time-code|claims\n\
8 claim.no-checking|claims credential.password|asks\n\
11 claim.no-checking|claims credential.personal-information|claims\n\
57 claim.no-checking|claims firm.bank|claims\n\
8 claim.no-checking|claims firm.courier|claims\n\
35 claim.no-checking|claims money.amount|claims\n\
9 claim.no-checking|claims money.amount|reports\n\
18 claim.no-checking|claims money.unusual-means|claims\n\
13 claim.no-checking|claims money.unusual-means|reports\n\
13 claim.no-checking|claims money.valuables|claims\n\
25 claim.no-checking|claims person.agent|claims\n\
17 claim.no-checking|claims person.family|claims\n\
17 claim.no-checking|claims threat.arrest|threatens\n\
21 claim.no-checking|claims threat.block|threatens\n\
23 claim.no-checking|claims threat.court|threatens\n\
34 claim.no-checking|claims threat.deadline|threatens\n\
-10 claim.no-checking|claims threat.deportation|threatens\n\
136 claim.no-checking|live\n\
40 claim.no-checking|reader\n\
-10 claim.no-checking|reports firm.bank|reports\n\
-11 claim.no-checking|reports money.valuables|claims\n\
11 claim.no-checking|reports person.family|claims\n\
56 claim.no-checking|speaks\n\
-33 claim.not-you|claims\n\
18 claim.not-you|claims claim.purchase|claims\n\
17 claim.not-you|claims claim.refund|claims\n\
21 claim.not-you|claims claim.unusual-activity|claims\n\
-24 claim.not-you|claims credential.card|asks\n\
-11 claim.not-you|claims credential.code|claims\n\
-54 claim.not-you|claims credential.mitid|asks\n\
-51 claim.not-you|claims credential.mitid|claims\n\
-25 claim.not-you|claims credential.password|claims\n\
39 claim.not-you|claims firm.bank|claims\n\
14 claim.not-you|claims firm.payment|claims\n\
-26 claim.not-you|claims firm.support|claims\n\
-9 claim.not-you|claims money.amount|claims\n\
-28 claim.not-you|claims threat.block|threatens\n\
11 claim.not-you|claims threat.deadline|threatens\n\
-33 claim.not-you|live\n\
22 claim.not-you|reader\n\
-19 claim.not-you|speaks\n\
236 claim.other-account|claims\n\
12 claim.other-account|claims claim.paid-back|claims\n\
-8 claim.other-account|claims claim.prize|claims\n\
17 claim.other-account|claims claim.reassurance|claims\n\
24 claim.other-account|claims claim.recovery|claims\n\
16 claim.other-account|claims claim.renewal|claims\n\
29 claim.other-account|claims claim.safe-account|claims\n\
35 claim.other-account|claims claim.sent-by-mistake|claims\n\
-14 claim.other-account|claims claim.unpaid|claims\n\
10 claim.other-account|claims credential.balance|asks\n\
8 claim.other-account|claims credential.balance|claims\n\
40 claim.other-account|claims credential.bank-details|asks\n\
10 claim.other-account|claims credential.card|asks\n\
18 claim.other-account|claims credential.card|claims\n\
8 claim.other-account|claims credential.code|claims\n\
15 claim.other-account|claims credential.cpr|claims\n\
-11 claim.other-account|claims credential.cpr|reports\n\
-9 claim.other-account|claims credential.id-document|asks\n\
12 claim.other-account|claims credential.mitid|claims\n\
72 claim.other-account|claims firm.bank|claims\n\
13 claim.other-account|claims firm.bank|reports\n\
10 claim.other-account|claims firm.courier|claims\n\
58 claim.other-account|claims firm.payment|claims\n\
82 claim.other-account|claims money.amount|claims\n\
15 claim.other-account|claims money.amount|reports\n\
31 claim.other-account|claims money.unusual-means|claims\n\
20 claim.other-account|claims money.valuables|claims\n\
27 claim.other-account|claims person.agent|claims\n\
42 claim.other-account|claims person.family|claims\n\
8 claim.other-account|claims person.landlord|claims\n\
17 claim.other-account|claims threat.arrest|threatens\n\
33 claim.other-account|claims threat.block|threatens\n\
9 claim.other-account|claims threat.court|threatens\n\
75 claim.other-account|claims threat.deadline|threatens\n\
236 claim.other-account|live\n\
106 claim.other-account|reader\n\
-10 claim.other-account|reports claim.safe-account|reports\n\
-10 claim.other-account|reports firm.bank|claims\n\
26 claim.other-account|speaks\n\
112 claim.paid-back|claims\n\
21 claim.paid-back|claims claim.parcel|claims\n\
-14 claim.paid-back|claims claim.pick-up|claims\n\
32 claim.paid-back|claims claim.recovery|claims\n\
18 claim.paid-back|claims claim.refund|claims\n\
10 claim.paid-back|claims claim.residence|claims\n\
14 claim.paid-back|claims claim.safe-account|claims\n\
8 claim.paid-back|claims claim.sent-by-mistake|claims\n\
-22 claim.paid-back|claims credential.bank-details|asks\n\
14 claim.paid-back|claims credential.bank-details|claims\n\
13 claim.paid-back|claims credential.code|reports\n\
41 claim.paid-back|claims firm.bank|claims\n\
24 claim.paid-back|claims firm.courier|claims\n\
16 claim.paid-back|claims firm.payment|claims\n\
91 claim.paid-back|claims money.amount|claims\n\
9 claim.paid-back|claims money.amount|reports\n\
41 claim.paid-back|claims money.unusual-means|claims\n\
13 claim.paid-back|claims money.unusual-means|reports\n\
17 claim.paid-back|claims money.valuables|claims\n\
12 claim.paid-back|claims person.agent|claims\n\
44 claim.paid-back|claims person.family|claims\n\
22 claim.paid-back|claims person.landlord|claims\n\
11 claim.paid-back|claims threat.arrest|threatens\n\
33 claim.paid-back|claims threat.deadline|threatens\n\
9 claim.paid-back|claims threat.deportation|threatens\n\
112 claim.paid-back|live\n\
48 claim.paid-back|reader\n\
9 claim.paid-back|speaks\n\
-54 claim.parcel|claims\n\
20 claim.parcel|claims claim.prize|claims\n\
-26 claim.parcel|claims claim.prompt|claims\n\
-30 claim.parcel|claims claim.purchase|claims\n\
10 claim.parcel|claims claim.recovery|claims\n\
17 claim.parcel|claims claim.refund|claims\n\
13 claim.parcel|claims claim.sent-by-mistake|claims\n\
-11 claim.parcel|claims claim.unpaid|claims\n\
17 claim.parcel|claims claim.unusual-activity|claims\n\
-25 claim.parcel|claims claim.virus|claims\n\
-53 claim.parcel|claims claim.your-own|claims\n\
10 claim.parcel|claims credential.balance|claims\n\
34 claim.parcel|claims credential.card|asks\n\
-12 claim.parcel|claims credential.code|asks\n\
-37 claim.parcel|claims credential.code|claims\n\
20 claim.parcel|claims credential.cpr|asks\n\
9 claim.parcel|claims credential.mitid|asks\n\
41 claim.parcel|claims credential.mitid|claims\n\
23 claim.parcel|claims credential.one-time-code|asks\n\
13 claim.parcel|claims credential.one-time-code|claims\n\
19 claim.parcel|claims credential.password|asks\n\
9 claim.parcel|claims credential.personal-information|advises\n\
-17 claim.parcel|claims credential.personal-information|asks\n\
15 claim.parcel|claims credential.personal-information|claims\n\
15 claim.parcel|claims credential.pin|asks\n\
-11 claim.parcel|claims credential.pin|claims\n\
-23 claim.parcel|claims firm.bank|claims\n\
27 claim.parcel|claims firm.payment|claims\n\
96 claim.parcel|claims money.amount|claims\n\
9 claim.parcel|claims money.unusual-means|claims\n\
35 claim.parcel|claims money.valuables|claims\n\
-8 claim.parcel|claims person.adviser|claims\n\
-10 claim.parcel|claims person.family|claims\n\
15 claim.parcel|claims threat.arrest|threatens\n\
19 claim.parcel|claims threat.block|threatens\n\
-46 claim.parcel|claims threat.deadline|threatens\n\
-13 claim.parcel|claims threat.debt|threatens\n\
72 claim.parcel|claims threat.return|threatens\n\
-54 claim.parcel|live\n\
32 claim.parcel|reader\n\
-25 claim.parcel|reports\n\
-41 claim.parcel|speaks\n\
25 claim.pick-up|claims\n\
10 claim.pick-up|claims claim.pick-up|denies\n\
-18 claim.pick-up|claims claim.reassurance|claims\n\
-8 claim.pick-up|claims claim.residence|claims\n\
18 claim.pick-up|claims claim.safe-account|claims\n\
18 claim.pick-up|claims claim.sent-by-mistake|claims\n\
-10 claim.pick-up|claims claim.unpaid|claims\n\
42 claim.pick-up|claims claim.unusual-activity|claims\n\
-31 claim.pick-up|claims claim.your-own|claims\n\
-27 claim.pick-up|claims credential.bank-details|claims\n\
-8 claim.pick-up|claims credential.card|advises\n\
54 claim.pick-up|claims credential.card|asks\n\
93 claim.pick-up|claims credential.card|claims\n\
15 claim.pick-up|claims credential.code|asks\n\
-11 claim.pick-up|claims credential.code|claims\n\
-10 claim.pick-up|claims credential.cpr|claims\n\
-8 claim.pick-up|claims credential.id-document|asks\n\
-15 claim.pick-up|claims credential.id-document|claims\n\
13 claim.pick-up|claims credential.one-time-code|asks\n\
22 claim.pick-up|claims credential.one-time-code|claims\n\
-12 claim.pick-up|claims credential.password|claims\n\
-17 claim.pick-up|claims credential.personal-information|asks\n\
50 claim.pick-up|claims credential.pin|asks\n\
52 claim.pick-up|claims firm.bank|claims\n\
29 claim.pick-up|claims firm.courier|claims\n\
39 claim.pick-up|claims firm.payment|claims\n\
31 claim.pick-up|claims money.amount|claims\n\
8 claim.pick-up|claims money.amount|denies\n\
12 claim.pick-up|claims money.unusual-means|claims\n\
148 claim.pick-up|claims money.valuables|claims\n\
76 claim.pick-up|claims person.agent|claims\n\
-9 claim.pick-up|claims person.buyer|claims\n\
-16 claim.pick-up|claims person.landlord|claims\n\
21 claim.pick-up|claims threat.arrest|threatens\n\
-41 claim.pick-up|claims threat.deadline|threatens\n\
25 claim.pick-up|live\n\
53 claim.pick-up|reader\n\
-9 claim.pick-up|reports\n\
-28 claim.pick-up|speaks\n\
35 claim.prize|claims\n\
22 claim.prize|claims claim.purchase|claims\n\
26 claim.prize|claims claim.reassurance|claims\n\
12 claim.prize|claims claim.refund|claims\n\
-11 claim.prize|claims claim.renewal|claims\n\
8 claim.prize|claims claim.residence|claims\n\
-9 claim.prize|claims claim.safe-account|claims\n\
-16 claim.prize|claims claim.unpaid|claims\n\
12 claim.prize|claims credential.bank-details|asks\n\
44 claim.prize|claims credential.card|asks\n\
14 claim.prize|claims credential.code|asks\n\
17 claim.prize|claims credential.id-document|asks\n\
8 claim.prize|claims credential.id-document|claims\n\
12 claim.prize|claims credential.id-document|reports\n\
9 claim.prize|claims credential.mitid|claims\n\
10 claim.prize|claims credential.one-time-code|asks\n\
24 claim.prize|claims credential.personal-information|asks\n\
-9 claim.prize|claims credential.personal-information|claims\n\
9 claim.prize|claims credential.personal-information|reports\n\
14 claim.prize|claims firm.payment|claims\n\
9 claim.prize|claims firm.support|claims\n\
96 claim.prize|claims money.amount|claims\n\
-14 claim.prize|claims money.valuables|claims\n\
9 claim.prize|claims person.agent|claims\n\
10 claim.prize|claims person.family|claims\n\
-8 claim.prize|claims threat.arrest|threatens\n\
-24 claim.prize|claims threat.deadline|threatens\n\
-9 claim.prize|claims threat.deportation|threatens\n\
35 claim.prize|live\n\
137 claim.prize|reader\n\
10 claim.prize|reports credential.balance|reports\n\
10 claim.prize|reports credential.bank-details|reports\n\
9 claim.prize|reports money.valuables|reports\n\
12 claim.prize|reports threat.block|threatens\n\
68 claim.prize|speaks\n\
-38 claim.prompt|claims\n\
31 claim.prompt|claims claim.reassurance|claims\n\
37 claim.prompt|claims claim.refund|claims\n\
-23 claim.prompt|claims claim.renewal|claims\n\
43 claim.prompt|claims claim.unusual-activity|claims\n\
18 claim.prompt|claims claim.virus|claims\n\
-13 claim.prompt|claims claim.your-own|claims\n\
-10 claim.prompt|claims credential.card|asks\n\
-66 claim.prompt|claims credential.card|claims\n\
-11 claim.prompt|claims credential.code|denies\n\
15 claim.prompt|claims credential.id-document|claims\n\
25 claim.prompt|claims credential.mitid|advises\n\
-35 claim.prompt|claims credential.mitid|asks\n\
48 claim.prompt|claims credential.mitid|claims\n\
19 claim.prompt|claims credential.mitid|reports\n\
29 claim.prompt|claims credential.password|asks\n\
-12 claim.prompt|claims credential.password|claims\n\
-72 claim.prompt|claims credential.personal-information|asks\n\
-12 claim.prompt|claims credential.pin|claims\n\
-12 claim.prompt|claims firm.bank|claims\n\
-12 claim.prompt|claims firm.bank|reports\n\
-9 claim.prompt|claims firm.courier|claims\n\
-12 claim.prompt|claims firm.payment|claims\n\
-14 claim.prompt|claims firm.support|claims\n\
-24 claim.prompt|claims firm.telecom|claims\n\
-32 claim.prompt|claims money.amount|claims\n\
-11 claim.prompt|claims money.valuables|claims\n\
14 claim.prompt|claims person.agent|claims\n\
13 claim.prompt|claims person.family|claims\n\
-67 claim.prompt|claims threat.block|threatens\n\
-49 claim.prompt|claims threat.deadline|threatens\n\
-15 claim.prompt|claims threat.return|threatens\n\
-38 claim.prompt|live\n\
-21 claim.prompt|reader\n\
10 claim.prompt|reports firm.bank|reports\n\
-8 claim.prompt|reports threat.block|threatens\n\
11 claim.prompt|speaks\n\
-52 claim.purchase|claims\n\
10 claim.purchase|claims claim.reassurance|claims\n\
30 claim.purchase|claims claim.recovery|claims\n\
38 claim.purchase|claims claim.refund|claims\n\
10 claim.purchase|claims claim.safe-account|claims\n\
13 claim.purchase|claims claim.sent-by-mistake|claims\n\
13 claim.purchase|claims claim.unpaid|claims\n\
60 claim.purchase|claims claim.unusual-activity|claims\n\
12 claim.purchase|claims claim.virus|claims\n\
-36 claim.purchase|claims claim.your-own|claims\n\
14 claim.purchase|claims credential.bank-details|asks\n\
-8 claim.purchase|claims credential.card|claims\n\
-13 claim.purchase|claims credential.code|asks\n\
-65 claim.purchase|claims credential.code|claims\n\
-11 claim.purchase|claims credential.id-document|asks\n\
-53 claim.purchase|claims credential.mitid|asks\n\
11 claim.purchase|claims credential.mitid|claims\n\
33 claim.purchase|claims credential.mitid|reports\n\
-26 claim.purchase|claims credential.one-time-code|asks\n\
-46 claim.purchase|claims credential.one-time-code|claims\n\
9 claim.purchase|claims credential.password|asks\n\
-15 claim.purchase|claims credential.personal-information|claims\n\
8 claim.purchase|claims credential.pin|claims\n\
43 claim.purchase|claims firm.bank|claims\n\
-8 claim.purchase|claims firm.courier|claims\n\
-18 claim.purchase|claims firm.payment|claims\n\
12 claim.purchase|claims firm.shop|claims\n\
25 claim.purchase|claims firm.streaming|claims\n\
-10 claim.purchase|claims firm.support|claims\n\
32 claim.purchase|claims firm.telecom|claims\n\
10 claim.purchase|claims firm.toll|claims\n\
13 claim.purchase|claims firm.utility|claims\n\
-88 claim.purchase|claims money.amount|claims\n\
-17 claim.purchase|claims money.unusual-means|claims\n\
8 claim.purchase|claims person.agent|claims\n\
-36 claim.purchase|claims person.buyer|claims\n\
9 claim.purchase|claims threat.arrest|threatens\n\
13 claim.purchase|claims threat.block|threatens\n\
-37 claim.purchase|claims threat.deadline|threatens\n\
16 claim.purchase|claims threat.debt|threatens\n\
15 claim.purchase|denies\n\
-52 claim.purchase|live\n\
37 claim.purchase|reader\n\
11 claim.purchase|reports\n\
20 claim.purchase|reports credential.one-time-code|claims\n\
20 claim.purchase|reports firm.bank|claims\n\
-8 claim.purchase|reports money.amount|reports\n\
-14 claim.purchase|speaks\n\
178 claim.reassurance|claims\n\
17 claim.reassurance|claims claim.refund|claims\n\
27 claim.reassurance|claims claim.safe-account|claims\n\
26 claim.reassurance|claims claim.unusual-activity|claims\n\
-28 claim.reassurance|claims claim.your-own|claims\n\
21 claim.reassurance|claims credential.balance|asks\n\
17 claim.reassurance|claims credential.bank-details|asks\n\
10 claim.reassurance|claims credential.bank-details|claims\n\
16 claim.reassurance|claims credential.card|asks\n\
12 claim.reassurance|claims credential.card|claims\n\
9 claim.reassurance|claims credential.card|reports\n\
36 claim.reassurance|claims credential.code|claims\n\
15 claim.reassurance|claims credential.id-document|reports\n\
29 claim.reassurance|claims credential.mitid|asks\n\
14 claim.reassurance|claims credential.mitid|claims\n\
19 claim.reassurance|claims credential.mitid|reports\n\
21 claim.reassurance|claims credential.one-time-code|asks\n\
10 claim.reassurance|claims credential.password|claims\n\
8 claim.reassurance|claims credential.personal-information|asks\n\
-12 claim.reassurance|claims credential.pin|claims\n\
48 claim.reassurance|claims firm.bank|claims\n\
15 claim.reassurance|claims firm.bank|reports\n\
12 claim.reassurance|claims firm.courier|claims\n\
32 claim.reassurance|claims firm.payment|claims\n\
9 claim.reassurance|claims firm.support|claims\n\
60 claim.reassurance|claims money.amount|claims\n\
38 claim.reassurance|claims money.unusual-means|claims\n\
30 claim.reassurance|claims money.valuables|claims\n\
-19 claim.reassurance|claims person.agent|claims\n\
14 claim.reassurance|claims person.landlord|claims\n\
8 claim.reassurance|claims threat.arrest|threatens\n\
12 claim.reassurance|claims threat.block|threatens\n\
9 claim.reassurance|claims threat.court|threatens\n\
178 claim.reassurance|live\n\
96 claim.reassurance|reader\n\
23 claim.reassurance|reports\n\
102 claim.reassurance|speaks\n\
133 claim.recovery|claims\n\
8 claim.recovery|claims claim.recovery|reports\n\
-19 claim.recovery|claims claim.refund|claims\n\
-9 claim.recovery|claims credential.bank-details|advises\n\
-17 claim.recovery|claims credential.mitid|claims\n\
67 claim.recovery|claims money.amount|claims\n\
19 claim.recovery|claims money.unusual-means|claims\n\
-38 claim.recovery|claims money.valuables|claims\n\
30 claim.recovery|claims person.agent|claims\n\
9 claim.recovery|claims threat.court|threatens\n\
-10 claim.recovery|claims threat.deadline|threatens\n\
133 claim.recovery|live\n\
96 claim.recovery|reader\n\
8 claim.recovery|reports\n\
40 claim.recovery|speaks\n\
92 claim.refund|claims\n\
30 claim.refund|claims claim.renewal|claims\n\
10 claim.refund|claims claim.residence|claims\n\
-10 claim.refund|claims credential.balance|asks\n\
-13 claim.refund|claims credential.bank-details|asks\n\
11 claim.refund|claims credential.bank-details|claims\n\
68 claim.refund|claims credential.card|asks\n\
26 claim.refund|claims credential.card|claims\n\
9 claim.refund|claims credential.card|reports\n\
46 claim.refund|claims credential.cpr|asks\n\
18 claim.refund|claims credential.cpr|claims\n\
12 claim.refund|claims credential.id-document|asks\n\
19 claim.refund|claims credential.id-document|claims\n\
47 claim.refund|claims credential.mitid|asks\n\
8 claim.refund|claims credential.mitid|reports\n\
-9 claim.refund|claims credential.one-time-code|asks\n\
-16 claim.refund|claims credential.password|advises\n\
15 claim.refund|claims credential.password|asks\n\
12 claim.refund|claims credential.password|claims\n\
11 claim.refund|claims credential.personal-information|asks\n\
47 claim.refund|claims firm.bank|claims\n\
18 claim.refund|claims firm.courier|claims\n\
21 claim.refund|claims firm.telecom|claims\n\
82 claim.refund|claims money.amount|claims\n\
11 claim.refund|claims money.unusual-means|claims\n\
13 claim.refund|claims money.valuables|claims\n\
-14 claim.refund|claims person.landlord|claims\n\
16 claim.refund|claims threat.arrest|threatens\n\
56 claim.refund|claims threat.block|threatens\n\
13 claim.refund|claims threat.court|threatens\n\
67 claim.refund|claims threat.deadline|threatens\n\
-10 claim.refund|claims threat.debt|threatens\n\
10 claim.refund|claims threat.deportation|threatens\n\
92 claim.refund|live\n\
63 claim.refund|reader\n\
67 claim.refund|speaks\n\
21 claim.renewal|claims\n\
-9 claim.renewal|claims claim.residence|claims\n\
-12 claim.renewal|claims claim.your-own|claims\n\
9 claim.renewal|claims credential.card|advises\n\
-18 claim.renewal|claims credential.card|asks\n\
-10 claim.renewal|claims credential.card|claims\n\
22 claim.renewal|claims credential.code|claims\n\
12 claim.renewal|claims credential.cpr|asks\n\
26 claim.renewal|claims credential.cpr|claims\n\
50 claim.renewal|claims credential.mitid|asks\n\
18 claim.renewal|claims credential.mitid|claims\n\
26 claim.renewal|claims credential.nemid|asks\n\
39 claim.renewal|claims credential.nemid|claims\n\
29 claim.renewal|claims credential.one-time-code|asks\n\
-22 claim.renewal|claims credential.one-time-code|claims\n\
9 claim.renewal|claims credential.password|advises\n\
49 claim.renewal|claims credential.password|asks\n\
-17 claim.renewal|claims credential.password|claims\n\
-11 claim.renewal|claims firm.bank|claims\n\
-13 claim.renewal|claims firm.toll|claims\n\
31 claim.renewal|claims money.amount|claims\n\
-11 claim.renewal|claims money.unusual-means|claims\n\
12 claim.renewal|claims person.agent|claims\n\
-14 claim.renewal|claims threat.block|threatens\n\
50 claim.renewal|claims threat.deadline|threatens\n\
10 claim.renewal|claims threat.return|threatens\n\
21 claim.renewal|live\n\
18 claim.renewal|reader\n\
29 claim.renewal|speaks\n\
-8 claim.residence|claims\n\
9 claim.residence|claims claim.unpaid|claims\n\
8 claim.residence|claims claim.unusual-activity|claims\n\
-12 claim.residence|claims claim.your-own|claims\n\
12 claim.residence|claims credential.bank-details|asks\n\
14 claim.residence|claims credential.card|asks\n\
10 claim.residence|claims credential.card|claims\n\
14 claim.residence|claims credential.cpr|asks\n\
11 claim.residence|claims credential.cpr|claims\n\
12 claim.residence|claims credential.id-document|asks\n\
-23 claim.residence|claims credential.id-document|claims\n\
-17 claim.residence|claims credential.personal-information|asks\n\
-10 claim.residence|claims credential.personal-information|claims\n\
29 claim.residence|claims firm.payment|claims\n\
101 claim.residence|claims money.amount|claims\n\
19 claim.residence|claims money.unusual-means|claims\n\
-14 claim.residence|claims person.agent|claims\n\
10 claim.residence|claims person.family|claims\n\
-18 claim.residence|claims person.recruiter|claims\n\
12 claim.residence|claims threat.arrest|threatens\n\
13 claim.residence|claims threat.block|threatens\n\
10 claim.residence|claims threat.court|threatens\n\
17 claim.residence|claims threat.deadline|threatens\n\
39 claim.residence|claims threat.deportation|threatens\n\
20 claim.residence|claims threat.return|threatens\n\
-8 claim.residence|live\n\
21 claim.residence|reader\n\
-18 claim.residence|reports\n\
-10 claim.residence|reports credential.bank-details|reports\n\
21 claim.robot|claims\n\
-11 claim.robot|claims credential.bank-details|claims\n\
10 claim.robot|claims credential.cpr|asks\n\
13 claim.robot|claims credential.cpr|claims\n\
11 claim.robot|claims threat.arrest|threatens\n\
21 claim.robot|live\n\
20 claim.robot|reader\n\
-10 claim.robot|reports\n\
128 claim.safe-account|claims\n\
20 claim.safe-account|claims claim.unusual-activity|claims\n\
17 claim.safe-account|claims credential.balance|asks\n\
14 claim.safe-account|claims credential.balance|claims\n\
11 claim.safe-account|claims credential.bank-details|asks\n\
10 claim.safe-account|claims credential.bank-details|claims\n\
10 claim.safe-account|claims credential.card|claims\n\
10 claim.safe-account|claims credential.code|claims\n\
37 claim.safe-account|claims firm.bank|claims\n\
35 claim.safe-account|claims money.amount|claims\n\
19 claim.safe-account|claims money.valuables|claims\n\
9 claim.safe-account|claims person.adviser|claims\n\
17 claim.safe-account|claims person.family|claims\n\
15 claim.safe-account|claims threat.block|threatens\n\
41 claim.safe-account|claims threat.deadline|threatens\n\
-12 claim.safe-account|claims threat.deportation|threatens\n\
-12 claim.safe-account|denies\n\
-9 claim.safe-account|denies firm.bank|claims\n\
128 claim.safe-account|live\n\
77 claim.safe-account|reader\n\
-42 claim.safe-account|reports\n\
-25 claim.safe-account|reports firm.bank|claims\n\
-12 claim.safe-account|reports money.amount|claims\n\
-18 claim.safe-account|reports money.valuables|reports\n\
-9 claim.safe-account|reports person.family|claims\n\
-15 claim.safe-account|speaks\n\
97 claim.sent-by-mistake|claims\n\
-9 claim.sent-by-mistake|claims claim.unpaid|claims\n\
18 claim.sent-by-mistake|claims credential.code|claims\n\
-12 claim.sent-by-mistake|claims credential.cpr|claims\n\
10 claim.sent-by-mistake|claims credential.mitid|claims\n\
54 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
50 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
33 claim.sent-by-mistake|claims firm.bank|claims\n\
35 claim.sent-by-mistake|claims firm.payment|claims\n\
18 claim.sent-by-mistake|claims money.unusual-means|claims\n\
12 claim.sent-by-mistake|claims person.family|claims\n\
36 claim.sent-by-mistake|claims threat.deadline|threatens\n\
97 claim.sent-by-mistake|live\n\
96 claim.sent-by-mistake|reader\n\
10 claim.sent-by-mistake|speaks\n\
-44 claim.unpaid|claims\n\
-23 claim.unpaid|claims claim.unusual-activity|claims\n\
-20 claim.unpaid|claims claim.your-own|claims\n\
15 claim.unpaid|claims credential.bank-details|asks\n\
24 claim.unpaid|claims credential.bank-details|claims\n\
9 claim.unpaid|claims credential.card|asks\n\
-13 claim.unpaid|claims credential.code|asks\n\
-11 claim.unpaid|claims credential.code|reports\n\
16 claim.unpaid|claims credential.mitid|asks\n\
-16 claim.unpaid|claims credential.mitid|claims\n\
8 claim.unpaid|claims credential.one-time-code|asks\n\
10 claim.unpaid|claims firm.courier|claims\n\
-36 claim.unpaid|claims firm.payment|claims\n\
15 claim.unpaid|claims firm.telecom|claims\n\
63 claim.unpaid|claims firm.toll|claims\n\
27 claim.unpaid|claims firm.utility|claims\n\
-64 claim.unpaid|claims money.amount|claims\n\
10 claim.unpaid|claims money.unusual-means|claims\n\
-33 claim.unpaid|claims money.valuables|claims\n\
28 claim.unpaid|claims person.family|claims\n\
9 claim.unpaid|claims threat.arrest|threatens\n\
21 claim.unpaid|claims threat.block|threatens\n\
27 claim.unpaid|claims threat.court|threatens\n\
37 claim.unpaid|claims threat.cutoff|threatens\n\
79 claim.unpaid|claims threat.deadline|threatens\n\
-44 claim.unpaid|live\n\
-37 claim.unpaid|reader\n\
-11 claim.unpaid|reports\n\
100 claim.unusual-activity|claims\n\
18 claim.unusual-activity|claims claim.virus|claims\n\
-8 claim.unusual-activity|claims claim.your-own|claims\n\
13 claim.unusual-activity|claims credential.balance|asks\n\
8 claim.unusual-activity|claims credential.code|claims\n\
-8 claim.unusual-activity|claims credential.code|reports\n\
10 claim.unusual-activity|claims credential.cpr|claims\n\
14 claim.unusual-activity|claims credential.mitid|advises\n\
-23 claim.unusual-activity|claims credential.mitid|asks\n\
24 claim.unusual-activity|claims credential.mitid|reports\n\
23 claim.unusual-activity|claims credential.one-time-code|asks\n\
15 claim.unusual-activity|claims credential.one-time-code|claims\n\
-10 claim.unusual-activity|claims credential.one-time-code|reports\n\
15 claim.unusual-activity|claims credential.password|asks\n\
31 claim.unusual-activity|claims credential.password|claims\n\
19 claim.unusual-activity|claims credential.pin|asks\n\
23 claim.unusual-activity|claims credential.pin|claims\n\
72 claim.unusual-activity|claims firm.bank|claims\n\
-17 claim.unusual-activity|claims firm.bank|reports\n\
-8 claim.unusual-activity|claims firm.courier|claims\n\
37 claim.unusual-activity|claims firm.payment|claims\n\
13 claim.unusual-activity|claims firm.shop|claims\n\
10 claim.unusual-activity|claims firm.telecom|claims\n\
35 claim.unusual-activity|claims money.amount|claims\n\
23 claim.unusual-activity|claims money.valuables|claims\n\
24 claim.unusual-activity|claims person.agent|claims\n\
-16 claim.unusual-activity|claims person.family|claims\n\
-16 claim.unusual-activity|claims threat.arrest|threatens\n\
-11 claim.unusual-activity|claims threat.block|threatens\n\
108 claim.unusual-activity|claims threat.deadline|threatens\n\
-27 claim.unusual-activity|claims threat.debt|threatens\n\
-17 claim.unusual-activity|claims threat.exposure|threatens\n\
26 claim.unusual-activity|claims threat.return|threatens\n\
100 claim.unusual-activity|live\n\
103 claim.unusual-activity|reader\n\
17 claim.unusual-activity|reports\n\
8 claim.unusual-activity|reports credential.code|claims\n\
18 claim.unusual-activity|reports firm.bank|claims\n\
81 claim.unusual-activity|speaks\n\
150 claim.virus|claims\n\
12 claim.virus|claims credential.card|asks\n\
-12 claim.virus|claims credential.card|claims\n\
15 claim.virus|claims credential.code|asks\n\
-18 claim.virus|claims credential.password|claims\n\
-23 claim.virus|claims credential.personal-information|asks\n\
9 claim.virus|claims credential.personal-information|claims\n\
74 claim.virus|claims firm.bank|claims\n\
14 claim.virus|claims firm.courier|claims\n\
118 claim.virus|claims firm.support|claims\n\
23 claim.virus|claims firm.telecom|claims\n\
9 claim.virus|claims firm.toll|claims\n\
8 claim.virus|claims money.valuables|claims\n\
9 claim.virus|claims person.agent|claims\n\
-13 claim.virus|claims threat.block|threatens\n\
50 claim.virus|claims threat.deadline|threatens\n\
10 claim.virus|claims threat.exposure|threatens\n\
150 claim.virus|live\n\
115 claim.virus|reader\n\
9 claim.virus|reports\n\
11 claim.virus|reports firm.bank|reports\n\
30 claim.virus|speaks\n\
40 claim.watched|claims\n\
32 claim.watched|claims money.amount|claims\n\
22 claim.watched|claims money.unusual-means|claims\n\
11 claim.watched|claims threat.deadline|threatens\n\
25 claim.watched|claims threat.exposure|threatens\n\
40 claim.watched|live\n\
36 claim.watched|reader\n\
-240 claim.your-own|claims\n\
-18 claim.your-own|claims credential.card|advises\n\
-22 claim.your-own|claims credential.card|asks\n\
-10 claim.your-own|claims credential.card|claims\n\
18 claim.your-own|claims credential.code|advises\n\
-20 claim.your-own|claims credential.code|asks\n\
-13 claim.your-own|claims credential.cpr|claims\n\
-39 claim.your-own|claims credential.id-document|claims\n\
16 claim.your-own|claims credential.one-time-code|claims\n\
-14 claim.your-own|claims credential.password|claims\n\
-21 claim.your-own|claims credential.personal-information|claims\n\
-14 claim.your-own|claims firm.bank|claims\n\
-11 claim.your-own|claims firm.courier|claims\n\
10 claim.your-own|claims firm.payment|claims\n\
-13 claim.your-own|claims firm.support|claims\n\
-58 claim.your-own|claims money.amount|claims\n\
-30 claim.your-own|claims money.unusual-means|claims\n\
-22 claim.your-own|claims money.valuables|claims\n\
-20 claim.your-own|claims person.agent|claims\n\
-14 claim.your-own|claims person.buyer|claims\n\
-35 claim.your-own|claims person.family|claims\n\
-14 claim.your-own|claims person.landlord|claims\n\
-14 claim.your-own|claims threat.arrest|threatens\n\
-36 claim.your-own|claims threat.block|threatens\n\
-11 claim.your-own|claims threat.court|threatens\n\
-19 claim.your-own|claims threat.deadline|threatens\n\
-240 claim.your-own|live\n\
-154 claim.your-own|reader\n\
-134 claim.your-own|speaks\n\
103 claim|claims\n\
-49 claim|denies\n\
-45 claim|reports\n\
161 claim|speaks\n\
-13 claim…\n\
-43 class\n\
-12 classee\n\
-9 class…\n\
-182 clause|advises\n\
235 clause|asks\n\
-253 clause|claims\n\
-110 clause|denies\n\
-219 clause|reports\n\
-151 clause|threatens\n\
17 clave\n\
8 cle\n\
18 clean\n\
-13 cleaning\n\
-16 clean…\n\
18 cleared\n\
31 clear…\n\
9 clerk\n\
24 click\n\
-8 clicked\n\
-10 client\n\
-16 clien…\n\
-8 clinic\n\
-11 clini…\n\
33 close\n\
14 close it\n\
28 close the\n\
-33 closed\n\
-9 closed in\n\
41 closes\n\
-12 closes at\n\
10 closes on\n\
36 closes the\n\
8 close…\n\
12 clothes\n\
12 cloth…\n\
-11 cloud…\n\
-11 coach\n\
19 cocaine\n\
20 cocai…\n\
-8 cocug…\n\
98 code\n\
-25 code #\n\
8 code and\n\
29 code by\n\
-11 code de\n\
-16 code for\n\
20 code from\n\
9 code here\n\
8 code in\n\
-65 code is\n\
21 code on\n\
-13 code or\n\
34 code that\n\
12 code to\n\
-21 code with\n\
29 code you\n\
9 code your\n\
14 codes\n\
10 codice di\n\
15 codice fiscale\n\
-28 codigo\n\
-29 codigo de\n\
-27 codig…\n\
9 codul care\n\
-12 codul dvs\n\
-27 coffee\n\
-27 coffe…\n\
8 coin\n\
10 coinbase\n\
10 coinb…\n\
15 cok\n\
-16 col\n\
-10 colgar\n\
-10 colgar sin\n\
-16 colgo\n\
-8 colgo el\n\
11 colleague\n\
9 colleague in\n\
-15 collect\n\
-10 collected\n\
-15 collection\n\
-30 collega\n\
-68 colle…\n\
-112 come\n\
-16 come by\n\
-11 come down\n\
-27 come in\n\
56 comes\n\
11 comes back\n\
-45 comes from\n\
58 comes in\n\
16 comes to\n\
-8 comme\n\
16 comment\n\
14 comme…\n\
22 commi…\n\
-25 commu…\n\
-22 como\n\
-12 como siempre\n\
8 company is\n\
-16 compartas\n\
-11 compa…\n\
-18 complain\n\
-14 complain to\n\
15 complaint\n\
20 complaint against\n\
-16 complaints\n\
-10 complaints board\n\
-18 complete\n\
-13 complete your\n\
11 compliance\n\
-8 compl…\n\
26 compte\n\
-9 compte bancaire\n\
13 compte est\n\
27 compt…\n\
62 computer\n\
12 computer to\n\
9 computeren\n\
61 compu…\n\
9 comune di\n\
-17 comun…\n\
15 con\n\
-12 con el\n\
18 con la\n\
-12 con le\n\
-18 concert\n\
-10 conditions for\n\
-9 condi…\n\
-8 condu…\n\
-13 confermare\n\
-13 confe…\n\
23 confiance\n\
27 confirm\n\
-10 confirm a\n\
11 confirm your\n\
-23 confirmation\n\
19 confirmation of\n\
-18 confirmation that\n\
-9 confirmation you\n\
-14 confirmed\n\
21 confirming\n\
24 confi…\n\
15 congratulations\n\
8 congratulations your\n\
20 congr…\n\
15 connect\n\
18 connect to\n\
-13 connectant\n\
9 connection\n\
9 conne…\n\
-28 conse…\n\
13 considered\n\
9 consi…\n\
-10 conso…\n\
12 consumer\n\
29 consu…\n\
20 cont\n\
-22 contact\n\
-12 contact us\n\
-22 contact your\n\
-10 contacts you\n\
15 contatto\n\
17 conta…\n\
-16 contents\n\
-9 conte…\n\
31 continue\n\
30 conti…\n\
-50 contract\n\
-15 contract and\n\
-10 contratto\n\
12 control fee\n\
-46 contr…\n\
-14 contul\n\
-26 contul dumneavoastra\n\
-15 contu…\n\
-8 convince\n\
-10 convi…\n\
16 convocation\n\
19 convo…\n\
25 cooperate\n\
12 cooperation\n\
37 coope…\n\
12 coord…\n\
-12 copenaghen\n\
-8 copenhagen police\n\
-11 copenhague\n\
-10 copen…\n\
13 copied\n\
-14 copies\n\
-13 copies of\n\
8 cordialement\n\
-15 coroane\n\
-15 coroa…\n\
12 coronas\n\
24 correct\n\
8 correct it\n\
-9 corrected\n\
12 correo\n\
43 corre…\n\
-13 cosi\n\
14 cost\n\
-15 costs\n\
12 costs #\n\
-10 costs nothing\n\
-15 couch\n\
9 could\n\
29 could not\n\
-11 could you\n\
20 couldnt\n\
20 couldnt be\n\
20 could…\n\
-15 count\n\
-11 count against\n\
-13 counter\n\
8 country\n\
35 counts\n\
35 counts as\n\
34 count…\n\
30 courier\n\
20 courier calls\n\
-11 couriers\n\
18 couri…\n\
-12 courrier\n\
-10 course\n\
-8 cours…\n\
-16 court found\n\
15 court you\n\
35 courtesy\n\
36 court…\n\
11 cousin\n\
11 cousi…\n\
-13 cover\n\
10 covered\n\
-9 covered by\n\
29 covers\n\
49 cover…\n\
8 covid\n\
75 cpr\n\
11 cpr a\n\
24 cpr and\n\
-41 cpr numaranizi\n\
-42 cpr number\n\
-21 cpr numbers\n\
-23 cpr nummer\n\
-9 cpr nummeret\n\
12 cpr og\n\
12 cpr reg\n\
-8 cpr registration\n\
11 cpr to\n\
15 crashed\n\
15 crash…\n\
13 created\n\
17 creat…\n\
103 credential.balance|asks\n\
32 credential.balance|asks credential.bank-details|asks\n\
11 credential.balance|asks credential.card|asks\n\
22 credential.balance|asks credential.cpr|asks\n\
-10 credential.balance|asks credential.cpr|claims\n\
10 credential.balance|asks credential.mitid|asks\n\
-14 credential.balance|asks credential.one-time-code|asks\n\
13 credential.balance|asks credential.personal-information|asks\n\
12 credential.balance|asks credential.personal-information|claims\n\
27 credential.balance|asks firm.bank|claims\n\
8 credential.balance|asks firm.payment|claims\n\
13 credential.balance|asks money.valuables|claims\n\
11 credential.balance|asks person.buyer|claims\n\
-13 credential.balance|asks person.landlord|claims\n\
9 credential.balance|asks threat.block|threatens\n\
28 credential.balance|asks threat.deadline|threatens\n\
28 credential.balance|claims\n\
17 credential.balance|claims credential.bank-details|claims\n\
-9 credential.balance|claims credential.cpr|reports\n\
8 credential.balance|claims firm.payment|claims\n\
17 credential.balance|claims money.amount|claims\n\
8 credential.balance|claims person.buyer|claims\n\
16 credential.balance|claims threat.block|threatens\n\
19 credential.balance|claims threat.deadline|reports\n\
13 credential.balance|claims threat.deadline|threatens\n\
125 credential.balance|live\n\
83 credential.balance|reader\n\
14 credential.balance|reports\n\
15 credential.balance|reports money.amount|reports\n\
24 credential.balance|speaks\n\
-27 credential.bank-details|advises\n\
-10 credential.bank-details|advises credential.mitid|advises\n\
-48 credential.bank-details|asks\n\
-10 credential.bank-details|asks credential.card|asks\n\
12 credential.bank-details|asks credential.cpr|asks\n\
20 credential.bank-details|asks credential.id-document|claims\n\
-12 credential.bank-details|asks credential.mitid|claims\n\
-10 credential.bank-details|asks credential.one-time-code|asks\n\
21 credential.bank-details|asks credential.personal-information|asks\n\
38 credential.bank-details|asks firm.bank|claims\n\
20 credential.bank-details|asks money.amount|claims\n\
15 credential.bank-details|asks money.unusual-means|claims\n\
21 credential.bank-details|asks money.valuables|claims\n\
17 credential.bank-details|asks person.agent|claims\n\
-15 credential.bank-details|asks person.landlord|claims\n\
-48 credential.bank-details|asks person.recruiter|claims\n\
31 credential.bank-details|asks threat.block|threatens\n\
27 credential.bank-details|asks threat.deadline|threatens\n\
8 credential.bank-details|asks threat.deportation|threatens\n\
65 credential.bank-details|claims\n\
-21 credential.bank-details|claims credential.card|claims\n\
26 credential.bank-details|claims credential.code|claims\n\
-22 credential.bank-details|claims credential.cpr|claims\n\
15 credential.bank-details|claims credential.id-document|asks\n\
27 credential.bank-details|claims credential.mitid|claims\n\
17 credential.bank-details|claims credential.password|claims\n\
-14 credential.bank-details|claims credential.personal-information|claims\n\
-13 credential.bank-details|claims firm.bank|claims\n\
28 credential.bank-details|claims firm.payment|claims\n\
28 credential.bank-details|claims money.amount|claims\n\
8 credential.bank-details|claims money.valuables|claims\n\
-14 credential.bank-details|claims person.agent|claims\n\
41 credential.bank-details|claims person.family|claims\n\
13 credential.bank-details|claims person.landlord|claims\n\
-8 credential.bank-details|claims person.recruiter|claims\n\
15 credential.bank-details|claims threat.block|threatens\n\
-11 credential.bank-details|claims threat.court|threatens\n\
21 credential.bank-details|claims threat.deadline|reports\n\
44 credential.bank-details|claims threat.deadline|threatens\n\
-11 credential.bank-details|claims threat.deportation|threatens\n\
12 credential.bank-details|claims threat.return|threatens\n\
17 credential.bank-details|live\n\
-64 credential.bank-details|reader\n\
-11 credential.bank-details|reports\n\
-18 credential.bank-details|reports credential.cpr|reports\n\
-23 credential.bank-details|reports firm.bank|claims\n\
9 credential.bank-details|reports money.amount|reports\n\
-8 credential.bank-details|speaks\n\
-26 credential.card|advises\n\
13 credential.card|advises credential.cpr|advises\n\
-9 credential.card|advises firm.bank|claims\n\
-14 credential.card|advises money.amount|claims\n\
-16 credential.card|advises money.unusual-means|claims\n\
-9 credential.card|advises person.family|claims\n\
11 credential.card|advises threat.return|threatens\n\
211 credential.card|asks\n\
22 credential.card|asks credential.card|claims\n\
50 credential.card|asks credential.code|asks\n\
18 credential.card|asks credential.code|claims\n\
34 credential.card|asks credential.cpr|asks\n\
19 credential.card|asks credential.id-document|asks\n\
10 credential.card|asks credential.id-document|claims\n\
36 credential.card|asks credential.mitid|asks\n\
20 credential.card|asks credential.nemid|claims\n\
36 credential.card|asks credential.one-time-code|asks\n\
25 credential.card|asks credential.password|asks\n\
18 credential.card|asks credential.personal-information|asks\n\
30 credential.card|asks credential.pin|asks\n\
-10 credential.card|asks credential.pin|claims\n\
12 credential.card|asks firm.bank|claims\n\
23 credential.card|asks firm.courier|claims\n\
-13 credential.card|asks firm.courier|reports\n\
64 credential.card|asks firm.payment|claims\n\
11 credential.card|asks firm.shop|claims\n\
14 credential.card|asks firm.streaming|claims\n\
22 credential.card|asks firm.toll|claims\n\
69 credential.card|asks money.amount|claims\n\
38 credential.card|asks money.valuables|claims\n\
-17 credential.card|asks person.agent|claims\n\
21 credential.card|asks person.buyer|claims\n\
20 credential.card|asks threat.arrest|threatens\n\
-43 credential.card|asks threat.block|threatens\n\
18 credential.card|asks threat.court|threatens\n\
38 credential.card|asks threat.deadline|threatens\n\
-30 credential.card|asks threat.return|threatens\n\
-53 credential.card|claims\n\
8 credential.card|claims credential.card|denies\n\
-11 credential.card|claims credential.card|reports\n\
10 credential.card|claims credential.code|advises\n\
37 credential.card|claims credential.code|asks\n\
-24 credential.card|claims credential.code|denies\n\
-9 credential.card|claims credential.code|reports\n\
20 credential.card|claims credential.cpr|asks\n\
31 credential.card|claims credential.cpr|claims\n\
9 credential.card|claims credential.id-document|asks\n\
22 credential.card|claims credential.id-document|claims\n\
44 credential.card|claims credential.mitid|claims\n\
-11 credential.card|claims credential.mitid|reports\n\
16 credential.card|claims credential.nemid|claims\n\
12 credential.card|claims credential.one-time-code|asks\n\
15 credential.card|claims credential.one-time-code|claims\n\
18 credential.card|claims credential.password|asks\n\
12 credential.card|claims credential.password|claims\n\
-35 credential.card|claims credential.personal-information|asks\n\
-29 credential.card|claims credential.personal-information|claims\n\
38 credential.card|claims credential.pin|asks\n\
-74 credential.card|claims firm.bank|claims\n\
-11 credential.card|claims firm.bank|reports\n\
22 credential.card|claims firm.courier|claims\n\
97 credential.card|claims firm.payment|claims\n\
18 credential.card|claims firm.telecom|claims\n\
9 credential.card|claims firm.utility|claims\n\
15 credential.card|claims money.amount|claims\n\
8 credential.card|claims money.amount|denies\n\
77 credential.card|claims money.valuables|claims\n\
-8 credential.card|claims money.valuables|reports\n\
49 credential.card|claims person.agent|claims\n\
29 credential.card|claims person.buyer|claims\n\
20 credential.card|claims person.family|claims\n\
11 credential.card|claims person.landlord|claims\n\
-132 credential.card|claims threat.block|threatens\n\
-9 credential.card|claims threat.deadline|reports\n\
15 credential.card|claims threat.deadline|threatens\n\
-8 credential.card|denies money.amount|claims\n\
134 credential.card|live\n\
-47 credential.card|reader\n\
-76 credential.card|reports\n\
24 credential.card|reports credential.id-document|reports\n\
-16 credential.card|reports credential.mitid|claims\n\
-19 credential.card|reports credential.one-time-code|claims\n\
16 credential.card|reports credential.one-time-code|reports\n\
-48 credential.card|reports firm.bank|claims\n\
-12 credential.card|reports firm.bank|reports\n\
-12 credential.card|reports firm.courier|reports\n\
21 credential.card|reports money.amount|claims\n\
-13 credential.card|reports money.amount|reports\n\
-30 credential.card|reports person.family|claims\n\
-8 credential.card|reports threat.block|reports\n\
-8 credential.card|reports threat.court|reports\n\
11 credential.card|reports threat.court|threatens\n\
-12 credential.card|reports threat.deadline|reports\n\
16 credential.card|reports threat.deadline|threatens\n\
17 credential.card|reports threat.debt|threatens\n\
33 credential.card|speaks\n\
-13 credential.code|advises\n\
-9 credential.code|advises credential.code|claims\n\
-12 credential.code|advises firm.bank|claims\n\
-10 credential.code|advises threat.block|threatens\n\
17 credential.code|advises threat.deadline|threatens\n\
63 credential.code|asks\n\
10 credential.code|asks credential.id-document|asks\n\
20 credential.code|asks credential.mitid|asks\n\
-12 credential.code|asks credential.mitid|claims\n\
10 credential.code|asks credential.one-time-code|asks\n\
-41 credential.code|asks credential.one-time-code|claims\n\
21 credential.code|asks credential.password|asks\n\
21 credential.code|asks firm.bank|claims\n\
15 credential.code|asks firm.courier|claims\n\
12 credential.code|asks firm.payment|claims\n\
-23 credential.code|asks firm.streaming|claims\n\
13 credential.code|asks firm.telecom|claims\n\
35 credential.code|asks money.amount|claims\n\
32 credential.code|asks money.unusual-means|claims\n\
21 credential.code|asks money.valuables|claims\n\
12 credential.code|asks person.agent|claims\n\
-22 credential.code|asks person.buyer|claims\n\
16 credential.code|asks threat.block|threatens\n\
34 credential.code|asks threat.deadline|threatens\n\
-65 credential.code|claims\n\
9 credential.code|claims credential.cpr|claims\n\
16 credential.code|claims credential.mitid|asks\n\
17 credential.code|claims credential.mitid|claims\n\
16 credential.code|claims credential.one-time-code|asks\n\
-26 credential.code|claims credential.one-time-code|claims\n\
18 credential.code|claims credential.password|claims\n\
-21 credential.code|claims credential.personal-information|asks\n\
27 credential.code|claims credential.personal-information|claims\n\
8 credential.code|claims credential.pin|asks\n\
-45 credential.code|claims firm.bank|claims\n\
22 credential.code|claims firm.bank|reports\n\
-12 credential.code|claims firm.courier|claims\n\
13 credential.code|claims firm.payment|claims\n\
-16 credential.code|claims money.amount|claims\n\
13 credential.code|claims person.buyer|claims\n\
29 credential.code|claims person.family|claims\n\
14 credential.code|claims person.landlord|claims\n\
20 credential.code|claims threat.block|threatens\n\
-11 credential.code|claims threat.court|threatens\n\
20 credential.code|claims threat.deadline|threatens\n\
-9 credential.code|claims threat.return|threatens\n\
-37 credential.code|denies\n\
-10 credential.code|denies credential.mitid|claims\n\
10 credential.code|denies credential.pin|asks\n\
-25 credential.code|denies firm.bank|claims\n\
-30 credential.code|denies threat.block|threatens\n\
-11 credential.code|denies threat.deadline|threatens\n\
32 credential.code|reader\n\
-17 credential.code|reports\n\
-23 credential.code|reports credential.mitid|claims\n\
15 credential.code|reports credential.mitid|reports\n\
-10 credential.code|reports firm.bank|claims\n\
-14 credential.code|reports firm.bank|reports\n\
-26 credential.code|reports money.amount|claims\n\
8 credential.code|reports money.unusual-means|reports\n\
9 credential.code|reports person.family|claims\n\
-21 credential.code|reports threat.deadline|threatens\n\
-36 credential.code|speaks\n\
-8 credential.cpr|advises\n\
-14 credential.cpr|advises credential.mitid|advises\n\
13 credential.cpr|advises credential.mitid|claims\n\
112 credential.cpr|asks\n\
-14 credential.cpr|asks credential.cpr|claims\n\
-16 credential.cpr|asks credential.id-document|asks\n\
34 credential.cpr|asks credential.mitid|asks\n\
24 credential.cpr|asks credential.mitid|claims\n\
26 credential.cpr|asks credential.password|asks\n\
35 credential.cpr|asks credential.personal-information|asks\n\
30 credential.cpr|asks credential.personal-information|claims\n\
12 credential.cpr|asks credential.pin|asks\n\
14 credential.cpr|asks firm.bank|claims\n\
15 credential.cpr|asks firm.payment|claims\n\
46 credential.cpr|asks money.amount|claims\n\
8 credential.cpr|asks money.unusual-means|claims\n\
8 credential.cpr|asks money.valuables|claims\n\
10 credential.cpr|asks person.agent|claims\n\
-9 credential.cpr|asks person.recruiter|claims\n\
43 credential.cpr|asks threat.block|threatens\n\
11 credential.cpr|asks threat.court|threatens\n\
24 credential.cpr|asks threat.deadline|threatens\n\
54 credential.cpr|claims\n\
-9 credential.cpr|claims credential.cpr|reports\n\
20 credential.cpr|claims credential.id-document|claims\n\
17 credential.cpr|claims credential.mitid|reports\n\
-11 credential.cpr|claims credential.one-time-code|asks\n\
15 credential.cpr|claims credential.password|claims\n\
-26 credential.cpr|claims credential.personal-information|claims\n\
19 credential.cpr|claims firm.bank|claims\n\
9 credential.cpr|claims firm.payment|claims\n\
47 credential.cpr|claims money.amount|claims\n\
11 credential.cpr|claims money.unusual-means|claims\n\
8 credential.cpr|claims money.valuables|claims\n\
28 credential.cpr|claims threat.arrest|threatens\n\
59 credential.cpr|claims threat.block|threatens\n\
-15 credential.cpr|claims threat.court|threatens\n\
17 credential.cpr|claims threat.deadline|reports\n\
23 credential.cpr|claims threat.deadline|threatens\n\
179 credential.cpr|live\n\
34 credential.cpr|reader\n\
-63 credential.cpr|reports\n\
-25 credential.cpr|reports firm.bank|claims\n\
-9 credential.cpr|reports money.amount|claims\n\
-8 credential.cpr|reports threat.block|threatens\n\
-8 credential.cpr|reports threat.deadline|threatens\n\
41 credential.cpr|speaks\n\
-70 credential.id-document|asks\n\
-27 credential.id-document|asks credential.id-document|claims\n\
11 credential.id-document|asks credential.mitid|asks\n\
-19 credential.id-document|asks credential.mitid|claims\n\
14 credential.id-document|asks credential.password|asks\n\
15 credential.id-document|asks credential.personal-information|asks\n\
10 credential.id-document|asks credential.personal-information|claims\n\
-10 credential.id-document|asks credential.pin|claims\n\
16 credential.id-document|asks firm.bank|claims\n\
11 credential.id-document|asks firm.payment|claims\n\
72 credential.id-document|asks money.amount|claims\n\
18 credential.id-document|asks money.unusual-means|claims\n\
15 credential.id-document|asks money.valuables|claims\n\
8 credential.id-document|asks person.family|claims\n\
18 credential.id-document|asks threat.arrest|threatens\n\
19 credential.id-document|asks threat.deportation|threatens\n\
-16 credential.id-document|claims\n\
14 credential.id-document|claims credential.mitid|advises\n\
-12 credential.id-document|claims credential.mitid|asks\n\
-25 credential.id-document|claims credential.mitid|claims\n\
9 credential.id-document|claims credential.password|claims\n\
9 credential.id-document|claims firm.courier|claims\n\
24 credential.id-document|claims firm.payment|claims\n\
-9 credential.id-document|claims firm.shop|claims\n\
74 credential.id-document|claims money.amount|claims\n\
29 credential.id-document|claims money.unusual-means|claims\n\
14 credential.id-document|claims person.agent|claims\n\
8 credential.id-document|claims person.family|claims\n\
14 credential.id-document|claims person.landlord|claims\n\
19 credential.id-document|claims threat.arrest|threatens\n\
25 credential.id-document|claims threat.block|threatens\n\
24 credential.id-document|claims threat.deadline|threatens\n\
16 credential.id-document|claims threat.deportation|threatens\n\
-60 credential.id-document|live\n\
20 credential.id-document|reader\n\
67 credential.id-document|reports\n\
12 credential.id-document|reports credential.personal-information|reports\n\
29 credential.id-document|reports money.amount|claims\n\
12 credential.id-document|reports money.valuables|claims\n\
17 credential.id-document|reports threat.block|reports\n\
24 credential.id-document|reports threat.court|threatens\n\
13 credential.id-document|reports threat.deadline|threatens\n\
-58 credential.id-document|speaks\n\
-10 credential.mitid|advises\n\
-30 credential.mitid|advises credential.password|advises\n\
-11 credential.mitid|advises credential.pin|advises\n\
-27 credential.mitid|advises firm.bank|claims\n\
9 credential.mitid|advises firm.courier|claims\n\
10 credential.mitid|advises money.amount|claims\n\
8 credential.mitid|advises money.valuables|claims\n\
8 credential.mitid|advises person.buyer|claims\n\
19 credential.mitid|advises threat.block|threatens\n\
39 credential.mitid|advises threat.deadline|threatens\n\
44 credential.mitid|asks\n\
-58 credential.mitid|asks credential.mitid|claims\n\
27 credential.mitid|asks credential.one-time-code|asks\n\
-9 credential.mitid|asks credential.one-time-code|claims\n\
70 credential.mitid|asks credential.password|asks\n\
-15 credential.mitid|asks credential.password|claims\n\
-23 credential.mitid|asks credential.personal-information|asks\n\
22 credential.mitid|asks firm.bank|claims\n\
-9 credential.mitid|asks firm.bank|reports\n\
10 credential.mitid|asks firm.shop|claims\n\
-24 credential.mitid|asks firm.support|claims\n\
-25 credential.mitid|asks firm.telecom|claims\n\
10 credential.mitid|asks firm.toll|claims\n\
49 credential.mitid|asks money.amount|claims\n\
15 credential.mitid|asks person.agent|claims\n\
8 credential.mitid|asks person.buyer|claims\n\
12 credential.mitid|asks threat.arrest|threatens\n\
-14 credential.mitid|asks threat.debt|threatens\n\
88 credential.mitid|claims\n\
12 credential.mitid|claims credential.one-time-code|asks\n\
-46 credential.mitid|claims credential.one-time-code|claims\n\
26 credential.mitid|claims credential.password|asks\n\
19 credential.mitid|claims credential.password|claims\n\
33 credential.mitid|claims credential.personal-information|claims\n\
21 credential.mitid|claims firm.bank|claims\n\
46 credential.mitid|claims firm.payment|claims\n\
-34 credential.mitid|claims firm.support|claims\n\
87 credential.mitid|claims money.amount|claims\n\
21 credential.mitid|claims money.unusual-means|claims\n\
-10 credential.mitid|claims money.valuables|claims\n\
-11 credential.mitid|claims person.agent|claims\n\
-17 credential.mitid|claims threat.block|reports\n\
31 credential.mitid|claims threat.block|threatens\n\
19 credential.mitid|claims threat.deadline|threatens\n\
11 credential.mitid|claims threat.return|threatens\n\
-8 credential.mitid|denies\n\
-8 credential.mitid|denies firm.bank|claims\n\
198 credential.mitid|live\n\
69 credential.mitid|reader\n\
24 credential.mitid|reports\n\
18 credential.mitid|reports credential.password|claims\n\
9 credential.mitid|reports firm.bank|claims\n\
15 credential.mitid|reports money.amount|claims\n\
12 credential.mitid|reports money.valuables|claims\n\
-14 credential.mitid|reports person.agent|claims\n\
19 credential.mitid|reports person.buyer|claims\n\
14 credential.mitid|reports threat.block|threatens\n\
21 credential.mitid|reports threat.deadline|reports\n\
17 credential.mitid|reports threat.deadline|threatens\n\
-51 credential.mitid|speaks\n\
46 credential.nemid|asks\n\
16 credential.nemid|asks credential.nemid|claims\n\
20 credential.nemid|asks credential.personal-information|asks\n\
8 credential.nemid|asks threat.block|threatens\n\
10 credential.nemid|asks threat.deadline|threatens\n\
77 credential.nemid|claims\n\
13 credential.nemid|claims credential.password|asks\n\
12 credential.nemid|claims credential.personal-information|asks\n\
51 credential.nemid|claims threat.block|threatens\n\
20 credential.nemid|claims threat.deadline|threatens\n\
10 credential.nemid|denies\n\
106 credential.nemid|live\n\
99 credential.nemid|reader\n\
-10 credential.nemid|reports\n\
28 credential.nemid|speaks\n\
-8 credential.one-time-code|advises firm.bank|claims\n\
265 credential.one-time-code|asks\n\
101 credential.one-time-code|asks credential.one-time-code|claims\n\
9 credential.one-time-code|asks credential.personal-information|asks\n\
16 credential.one-time-code|asks credential.pin|asks\n\
-8 credential.one-time-code|asks credential.pin|claims\n\
50 credential.one-time-code|asks firm.bank|claims\n\
10 credential.one-time-code|asks firm.courier|claims\n\
-24 credential.one-time-code|asks firm.payment|claims\n\
13 credential.one-time-code|asks firm.shop|claims\n\
11 credential.one-time-code|asks firm.telecom|claims\n\
-16 credential.one-time-code|asks money.amount|claims\n\
-10 credential.one-time-code|asks money.unusual-means|claims\n\
19 credential.one-time-code|asks person.buyer|claims\n\
31 credential.one-time-code|asks person.family|claims\n\
-14 credential.one-time-code|asks threat.arrest|threatens\n\
39 credential.one-time-code|asks threat.block|threatens\n\
45 credential.one-time-code|asks threat.deadline|threatens\n\
38 credential.one-time-code|claims\n\
8 credential.one-time-code|claims credential.password|asks\n\
16 credential.one-time-code|claims credential.personal-information|claims\n\
-34 credential.one-time-code|claims firm.bank|claims\n\
13 credential.one-time-code|claims firm.bank|reports\n\
11 credential.one-time-code|claims firm.courier|claims\n\
10 credential.one-time-code|claims firm.telecom|claims\n\
-70 credential.one-time-code|claims money.amount|claims\n\
8 credential.one-time-code|claims money.valuables|claims\n\
18 credential.one-time-code|claims threat.deadline|threatens\n\
202 credential.one-time-code|live\n\
156 credential.one-time-code|reader\n\
22 credential.one-time-code|reports\n\
-8 credential.one-time-code|reports firm.bank|claims\n\
13 credential.one-time-code|reports firm.bank|reports\n\
10 credential.one-time-code|reports money.amount|claims\n\
-13 credential.one-time-code|reports person.family|claims\n\
-31 credential.password|advises\n\
-12 credential.password|advises credential.pin|advises\n\
-27 credential.password|advises firm.bank|claims\n\
159 credential.password|asks\n\
25 credential.password|asks credential.personal-information|asks\n\
10 credential.password|asks credential.pin|asks\n\
41 credential.password|asks firm.bank|claims\n\
9 credential.password|asks firm.payment|claims\n\
40 credential.password|asks money.amount|claims\n\
9 credential.password|asks threat.arrest|threatens\n\
48 credential.password|asks threat.block|threatens\n\
34 credential.password|asks threat.deadline|threatens\n\
14 credential.password|asks threat.return|threatens\n\
9 credential.password|claims\n\
-12 credential.password|claims credential.personal-information|claims\n\
35 credential.password|claims firm.bank|claims\n\
-31 credential.password|claims firm.support|claims\n\
8 credential.password|claims money.unusual-means|claims\n\
19 credential.password|claims threat.deadline|reports\n\
20 credential.password|claims threat.deadline|threatens\n\
-13 credential.password|denies\n\
9 credential.password|denies firm.bank|claims\n\
-15 credential.password|denies money.amount|claims\n\
16 credential.password|denies threat.deadline|threatens\n\
169 credential.password|live\n\
34 credential.password|reader\n\
10 credential.password|reports threat.deadline|threatens\n\
60 credential.password|speaks\n\
-11 credential.personal-information|advises\n\
9 credential.personal-information|advises firm.courier|claims\n\
-62 credential.personal-information|asks\n\
8 credential.personal-information|asks credential.pin|asks\n\
-44 credential.personal-information|asks firm.bank|claims\n\
-37 credential.personal-information|asks firm.courier|claims\n\
-49 credential.personal-information|asks firm.payment|claims\n\
38 credential.personal-information|asks money.amount|claims\n\
11 credential.personal-information|asks money.unusual-means|claims\n\
22 credential.personal-information|asks person.family|claims\n\
-12 credential.personal-information|asks person.landlord|claims\n\
-18 credential.personal-information|asks person.recruiter|claims\n\
13 credential.personal-information|asks threat.arrest|threatens\n\
11 credential.personal-information|asks threat.court|threatens\n\
43 credential.personal-information|asks threat.deadline|threatens\n\
70 credential.personal-information|claims\n\
-11 credential.personal-information|claims credential.pin|claims\n\
22 credential.personal-information|claims firm.bank|claims\n\
13 credential.personal-information|claims firm.bank|reports\n\
17 credential.personal-information|claims firm.courier|claims\n\
66 credential.personal-information|claims money.amount|claims\n\
-10 credential.personal-information|claims money.amount|reports\n\
26 credential.personal-information|claims money.valuables|claims\n\
9 credential.personal-information|claims person.agent|claims\n\
34 credential.personal-information|claims threat.arrest|threatens\n\
-8 credential.personal-information|claims threat.block|threatens\n\
-10 credential.personal-information|claims threat.deadline|reports\n\
74 credential.personal-information|claims threat.deadline|threatens\n\
17 credential.personal-information|claims threat.exposure|threatens\n\
12 credential.personal-information|denies\n\
17 credential.personal-information|denies firm.bank|claims\n\
20 credential.personal-information|reader\n\
-12 credential.personal-information|reports firm.bank|claims\n\
13 credential.personal-information|reports money.amount|claims\n\
12 credential.personal-information|reports money.valuables|claims\n\
12 credential.personal-information|reports threat.deadline|threatens\n\
-20 credential.personal-information|speaks\n\
-16 credential.pin|advises\n\
158 credential.pin|asks\n\
-15 credential.pin|asks credential.pin|claims\n\
68 credential.pin|asks firm.bank|claims\n\
12 credential.pin|asks firm.courier|claims\n\
33 credential.pin|asks firm.payment|claims\n\
31 credential.pin|asks money.amount|claims\n\
38 credential.pin|asks money.valuables|claims\n\
14 credential.pin|asks person.agent|claims\n\
9 credential.pin|asks person.family|claims\n\
13 credential.pin|asks threat.block|threatens\n\
9 credential.pin|asks threat.deadline|threatens\n\
-60 credential.pin|claims\n\
8 credential.pin|claims firm.bank|claims\n\
13 credential.pin|claims firm.payment|claims\n\
26 credential.pin|claims money.amount|claims\n\
20 credential.pin|claims money.valuables|claims\n\
17 credential.pin|claims person.agent|claims\n\
9 credential.pin|claims threat.arrest|threatens\n\
-10 credential.pin|claims threat.deadline|threatens\n\
-12 credential.pin|denies\n\
-15 credential.pin|denies firm.bank|claims\n\
-12 credential.pin|denies threat.deadline|threatens\n\
113 credential.pin|live\n\
47 credential.pin|reader\n\
-20 credential.pin|reports\n\
-10 credential.pin|reports firm.bank|reports\n\
8 credential.pin|speaks\n\
-65 credential|advises\n\
398 credential|asks\n\
-32 credential|by:action.approve\n\
14 credential|by:action.buy\n\
-57 credential|by:action.call-back\n\
-33 credential|by:action.click\n\
64 credential|by:action.enter\n\
372 credential|by:action.give\n\
49 credential|by:action.hand-over\n\
-12 credential|by:action.keep-secret\n\
-38 credential|by:action.login\n\
13 credential|by:action.press-key\n\
71 credential|by:action.reply\n\
14 credential|by:action.scan\n\
32 credential|by:action.transfer\n\
-26 credential|by:action.update\n\
11 credential|by:action.withdraw\n\
-31 credential|by:means\n\
62 credential|by:question\n\
48 credential|by:want\n\
82 credential|claims\n\
-37 credential|denies\n\
-88 credential|reports\n\
-27 credential|speaks\n\
-8 credenziali\n\
-9 crede…\n\
-11 credit card\n\
-16 credit warning\n\
-9 crime\n\
9 crime scene\n\
33 criminal\n\
10 criminal investigation\n\
12 criminals\n\
10 criminals are\n\
45 crimi…\n\
14 cript…\n\
16 crossing\n\
12 crossing #\n\
14 cross…\n\
-14 ctrl\n\
-15 ctrl alt\n\
-49 cu\n\
-17 cu poza\n\
19 cu un\n\
-12 cuando\n\
-12 cuand…\n\
13 cuenta\n\
21 cuenta y\n\
-8 cuento\n\
-9 cuidado\n\
-9 cuida…\n\
-14 culture\n\
-14 cultu…\n\
-13 cumartesi\n\
-13 cumar…\n\
-9 cumle…\n\
-18 cunku\n\
-15 cup\n\
-15 cup of\n\
-12 current\n\
8 currently\n\
16 custody\n\
-8 customer #\n\
12 customer care\n\
8 customer on\n\
-19 customer thanks\n\
-31 customers\n\
-21 customers who\n\
27 customs\n\
16 customs pay\n\
25 custo…\n\
22 cut\n\
-10 cut up\n\
11 cv\n\
38 cvc\n\
20 cvv\n\
22 cyber\n\
8 cybercrime\n\
-9 cyberhotline\n\
8 cyber…\n\
-9 cykel…\n\
-29 cykler\n\
-40 cykle…\n\
-18 czas\n\
-14 czesc\n\
-15 czynsz\n\
-15 czynsz za\n\
-15 czyns…\n\
-9 d #\n\
-10 d is\n\
-11 da\n\
8 da den\n\
18 da jeg\n\
-10 da vi\n\
-12 daarhus\n\
-12 daarh…\n\
25 dabar\n\
9 dad\n\
-12 dad i\n\
15 dad is\n\
9 dad its\n\
18 dad new\n\
-8 dag #\n\
10 dag ellers\n\
11 dag jeg\n\
-9 dag kl\n\
-17 dag min\n\
-9 dag og\n\
-150 dage\n\
-10 dage efter\n\
-44 dage ellers\n\
-9 dage fra\n\
-22 dage i\n\
11 dagen\n\
9 dagen skriv\n\
10 dagit…\n\
10 daha\n\
-10 dahil kimseyle\n\
-22 dai\n\
8 daily limit\n\
9 dal\n\
-9 dam\n\
18 danese\n\
21 danes…\n\
8 danger\n\
8 dange…\n\
-10 daniel\n\
-11 danie…\n\
8 danijoj\n\
-16 danijoje\n\
-8 danij…\n\
41 danimarka\n\
13 danimarka ulusal\n\
60 danim…\n\
82 danish\n\
11 danish customs\n\
18 danish immigration\n\
-11 danish number\n\
19 danish police\n\
-9 danish tax\n\
86 danis…\n\
-9 danke\n\
57 dankort\n\
21 dankort og\n\
9 dankortet\n\
9 dankortet i\n\
65 danko…\n\
-17 danløn\n\
-17 danlø…\n\
47 danmark\n\
49 danma…\n\
14 dann\n\
-13 danois\n\
-35 dans\n\
-20 dans le\n\
18 dansk\n\
8 dansk ingeniør\n\
55 danske\n\
10 danske bank\n\
19 danske banks\n\
58 dansk…\n\
-14 dao\n\
32 dao @link\n\
-10 dao i\n\
15 dao365\n\
13 dao365 din\n\
15 dao36…\n\
15 dar\n\
13 darbe\n\
8 darret\n\
9 darre…\n\
-15 daryti\n\
-15 daryti nereikia\n\
-15 daryt…\n\
12 das\n\
-20 dat\n\
-43 data\n\
-13 data we\n\
-14 datatilsynet\n\
-14 datat…\n\
15 date\n\
16 date of\n\
8 dating\n\
8 datin…\n\
-8 dato #\n\
-8 datos bancarios\n\
10 datter er\n\
25 dau\n\
-23 daughter\n\
-13 daughter was\n\
-30 daugh…\n\
24 day #\n\
-8 day before\n\
-24 daycare\n\
-24 dayca…\n\
-146 days\n\
-11 days after\n\
-11 days at\n\
-21 days no\n\
13 days otherwise\n\
-18 days so\n\
-13 days the\n\
-22 days to\n\
38 dba\n\
18 dba @link\n\
10 dba delivery\n\
85 de\n\
47 de #\n\
-12 de andre\n\
-9 de ani\n\
-10 de banco\n\
-13 de copenhague\n\
-22 de coroane\n\
11 de dem\n\
8 de det\n\
40 de er\n\
-8 de falske\n\
12 de france\n\
24 de frigives\n\
15 de går\n\
10 de gør\n\
14 de har\n\
11 de i\n\
12 de kan\n\
-12 de la\n\
-8 de los\n\
-15 de manglende\n\
8 de mappeler\n\
-17 de me\n\
8 de notre\n\
-15 de novembre\n\
-14 de passe\n\
26 de residencia\n\
-8 de sejour\n\
13 de seksten\n\
8 de sidste\n\
8 de siguranta\n\
24 de skal\n\
12 de tager\n\
-10 de to\n\
-9 de valby\n\
-20 de velo\n\
-11 de vil\n\
18 deactivated\n\
28 deact…\n\
8 deaf\n\
10 deaktiveret\n\
13 deakt…\n\
-68 dear\n\
-9 dear all\n\
13 dear citizen\n\
-14 dear customer\n\
13 dear i\n\
-40 dear mr\n\
-14 dear ms\n\
-10 dear parents\n\
12 debe\n\
-15 debit\n\
-11 debit on\n\
20 debt\n\
-101 dec\n\
-28 dec #\n\
-10 dec ive\n\
-108 december\n\
-14 december kl\n\
-9 december til\n\
-20 decembre\n\
-156 decem…\n\
-10 decen…\n\
-13 decide\n\
-10 decided\n\
-8 decided to\n\
-14 decidera\n\
-37 decid…\n\
-8 declared\n\
-35 decla…\n\
-10 decli…\n\
-11 dedi\n\
-12 dediler\n\
-12 dedil…\n\
-16 deduct\n\
-25 deduc…\n\
8 dee\n\
-8 deepak\n\
-8 deepa…\n\
12 defender\n\
20 defen…\n\
-13 defin…\n\
-12 degerli\n\
-9 deger…\n\
28 degil\n\
8 degilseniz\n\
-10 degil…\n\
-11 degis…\n\
18 dein\n\
8 deine\n\
15 deja\n\
-8 dekla…\n\
21 dekontu\n\
22 dekon…\n\
-77 del\n\
-24 del af\n\
-18 del aldrig\n\
14 delai\n\
-9 delayed\n\
-10 delay…\n\
8 deler #\n\
8 delete it\n\
-12 deleted\n\
-9 delet…\n\
27 deliver\n\
14 deliver your\n\
8 delivery #\n\
23 deliv…\n\
10 della carta\n\
8 della polizia\n\
-24 delle\n\
96 dem\n\
11 dem alle\n\
8 dem for\n\
-15 dem i\n\
18 dem læser\n\
18 dem om\n\
-10 dem på\n\
24 dem som\n\
45 dem til\n\
8 dem udbetalt\n\
8 dem vi\n\
10 dem videre\n\
-31 demain\n\
-31 demai…\n\
-17 demande\n\
-8 demande un\n\
-16 demanderons\n\
-15 demanderons jamais\n\
-42 deman…\n\
-64 den\n\
-108 den #\n\
9 den adgangskode\n\
-9 den anden\n\
15 den bare\n\
-10 den blå\n\
-12 den den\n\
32 den det\n\
-12 den ene\n\
-14 den er\n\
10 den første\n\
-18 den har\n\
13 den hedder\n\
40 den her\n\
-79 den i\n\
-27 den ikke\n\
15 den kan\n\
13 den kode\n\
11 den koster\n\
-10 den ligger\n\
9 den læser\n\
27 den med\n\
-12 den måde\n\
-8 den næste\n\
11 den og\n\
37 den om\n\
16 den passer\n\
9 den retur\n\
-9 den rigtige\n\
-11 den samme\n\
8 den siger\n\
25 den skal\n\
8 den står\n\
24 den så\n\
16 den ved\n\
-12 den via\n\
-13 denaro\n\
-13 denar…\n\
18 deney…\n\
-12 dengang\n\
-12 denga…\n\
93 denmark\n\
11 denmark you\n\
94 denma…\n\
56 denne\n\
22 denne mail\n\
21 denne måned\n\
8 denne sag\n\
19 denne sms\n\
-15 dental\n\
-10 dental check\n\
-15 denta…\n\
-9 denuncia\n\
-19 denun…\n\
52 department\n\
13 department of\n\
12 department your\n\
-18 departure\n\
-16 departure at\n\
48 depar…\n\
19 depon…\n\
-9 deported tomorrow\n\
21 deposit\n\
-20 deposit #\n\
-10 deposit back\n\
10 deposit is\n\
8 deposit of\n\
8 deposito\n\
14 depositum\n\
34 depos…\n\
28 depot\n\
27 dept\n\
15 der\n\
-20 der andre\n\
-10 der app\n\
-8 der bliver\n\
11 der en\n\
-17 der ender\n\
53 der er\n\
-14 der et\n\
-12 der godkend\n\
30 der har\n\
11 der hedder\n\
13 der hjælper\n\
15 der i\n\
-39 der ikke\n\
68 der kommer\n\
-9 der mod\n\
11 der og\n\
-9 der ringede\n\
-20 der ringer\n\
9 der sidder\n\
-8 der spørger\n\
13 der stille\n\
-14 der stod\n\
87 der står\n\
11 der vil\n\
-10 derefter\n\
-8 derefter til\n\
-10 deref…\n\
77 deres\n\
8 deres betalingskort\n\
12 deres dankort\n\
8 deres fulde\n\
14 deres kort\n\
8 deres system\n\
65 derfor\n\
17 derfor er\n\
65 derfo…\n\
14 dernier\n\
16 derni…\n\
-8 desco…\n\
-10 described\n\
-10 described in\n\
-20 descr…\n\
11 deshalb\n\
11 desha…\n\
-13 desk\n\
-15 desk youre\n\
12 destroyed\n\
14 destrueres\n\
10 destrueres pakken\n\
23 destrueret\n\
52 destr…\n\
37 desværre\n\
17 desværre ikke\n\
37 desvæ…\n\
-25 det\n\
-17 det en\n\
153 det er\n\
28 det for\n\
-9 det foreliggende\n\
-18 det fra\n\
20 det frem\n\
12 det første\n\
16 det gamle\n\
-9 det går\n\
-11 det gør\n\
-8 det handler\n\
27 det har\n\
-10 det haster\n\
31 det hele\n\
-8 det hvor\n\
-12 det i\n\
-65 det ikke\n\
-8 det indbrud\n\
11 det jeg\n\
-10 det kan\n\
-13 det klarer\n\
-16 det kommer\n\
-8 det kort\n\
-12 det korte\n\
11 det kræver\n\
-14 det ligger\n\
-22 det mange\n\
-32 det med\n\
13 det mig\n\
11 det noget\n\
11 det normalt\n\
8 det nye\n\
-17 det når\n\
-34 det og\n\
25 det over\n\
-11 det på\n\
-15 det samme\n\
27 det skal\n\
-14 det så\n\
8 det sådan\n\
36 det til\n\
-17 det var\n\
18 det via\n\
13 details\n\
-17 details in\n\
-8 details on\n\
8 details press\n\
12 details to\n\
17 detai…\n\
10 detected\n\
16 detec…\n\
19 dette\n\
8 dette er\n\
8 deve\n\
-10 device if\n\
18 devices\n\
27 devic…\n\
-9 devol…\n\
-25 devuelvo\n\
-19 devue…\n\
-12 deyip\n\
24 dhl\n\
10 dhl @link\n\
-16 dhl your\n\
-11 di\n\
-20 di #\n\
9 di copenaghen\n\
-8 di denaro\n\
-21 di essere\n\
11 di non\n\
-8 dia\n\
19 dial\n\
-16 dialogue\n\
-16 dialogue in\n\
-22 dialo…\n\
11 dias le\n\
17 dice\n\
9 dice che\n\
-9 dice di\n\
8 dice ser\n\
-9 diciembre\n\
-17 diciendo\n\
-8 diciendo que\n\
-25 dicie…\n\
8 dictati\n\
33 did\n\
9 did it\n\
12 did not\n\
-8 did we\n\
27 did you\n\
8 diden…\n\
-10 didnt\n\
-11 didnt make\n\
-10 die\n\
-9 die #\n\
8 die codes\n\
8 die kaution\n\
-14 died\n\
8 dienas\n\
8 diena…\n\
-9 dienst\n\
-8 diens…\n\
17 dies\n\
-10 diese\n\
-9 diese sms\n\
131 dig\n\
9 dig #\n\
10 dig annuller\n\
12 dig bare\n\
10 dig det\n\
8 dig du\n\
-16 dig hvis\n\
8 dig hvordan\n\
15 dig i\n\
-22 dig ikke\n\
9 dig linket\n\
16 dig med\n\
-10 dig noget\n\
14 dig og\n\
29 dig om\n\
-10 dig op\n\
17 dig over\n\
32 dig på\n\
12 dig send\n\
-46 dig så\n\
-8 dig til\n\
14 dig ved\n\
10 dig videre\n\
53 digit\n\
34 digit code\n\
-83 digital\n\
-103 digital post\n\
-14 digitale\n\
-13 digitale post\n\
11 digitaliseringsstyrelsen\n\
57 digits\n\
12 digits and\n\
13 digits of\n\
15 digits yes\n\
-41 digit…\n\
-16 dije\n\
-8 dijo\n\
-9 dikkat\n\
-9 dikka…\n\
25 din\n\
-10 din adresse\n\
-12 din anmeldelse\n\
-24 din ansøgning\n\
-10 din app\n\
-13 din bank\n\
-19 din betaling\n\
-18 din billet\n\
15 din boligstøtte\n\
12 din computer\n\
-18 din digital\n\
-10 din digitale\n\
-8 din elregning\n\
-13 din engangskode\n\
-10 din folkeregisteradresse\n\
-13 din gamle\n\
-40 din identitet\n\
13 din iphone\n\
15 din kode\n\
46 din konto\n\
-25 din leveringsadresse\n\
-13 din løn\n\
16 din mand\n\
18 din mitid\n\
20 din mobil\n\
-14 din mobilepay\n\
9 din mor\n\
-27 din nemkonto\n\
-21 din netbank\n\
-13 din nye\n\
-14 din ordre\n\
40 din pakke\n\
-18 din parkering\n\
12 din pc\n\
12 din pinkode\n\
-19 din profil\n\
-11 din rådgiver\n\
20 din sidste\n\
9 din strøm\n\
22 din telefon\n\
34 dinamarca\n\
34 dinam…\n\
41 dine\n\
-32 dine #\n\
9 dine billeder\n\
9 dine følgere\n\
-11 dine koder\n\
18 dine kontanter\n\
-17 dine konti\n\
-20 dine kontooplysninger\n\
38 dine oplysninger\n\
-33 dine penge\n\
12 dine smykker\n\
54 dine tabte\n\
-17 dinner\n\
-17 dinne…\n\
9 direccion\n\
-26 direct\n\
-11 direct debit\n\
31 director\n\
12 direc…\n\
8 direk…\n\
29 dis\n\
20 dis que\n\
-19 disagree\n\
-17 disagree you\n\
-19 disag…\n\
-8 disc\n\
15 disconnected\n\
12 disconnected in\n\
34 discord\n\
54 disco…\n\
8 discr…\n\
-8 discuss\n\
-14 discu…\n\
22 disi\n\
17 disi madde\n\
12 diskr…\n\
-11 display\n\
-13 disponible\n\
-20 dispo…\n\
-9 dispu…\n\
8 disse\n\
182 dit\n\
10 dit abonnement\n\
-31 dit besøg\n\
14 dit betalingskort\n\
13 dit bruger\n\
12 dit cpr\n\
27 dit dankort\n\
-12 dit gamle\n\
9 dit guld\n\
12 dit hævekort\n\
-8 dit kodeord\n\
22 dit kontonummer\n\
45 dit kortnummer\n\
-22 dit køb\n\
41 dit mitid\n\
-16 dit navn\n\
15 dit nemid\n\
10 dit nummer\n\
-16 dit nye\n\
-14 dit sags\n\
8 division\n\
10 divis…\n\
10 divor…\n\
13 diyor…\n\
94 dk\n\
22 dkda\n\
17 dkk\n\
-29 dkk hos\n\
-27 dkk to\n\
-15 dkk was\n\
11 dm\n\
27 dmv\n\
40 do #\n\
-44 do anything\n\
-17 do i\n\
14 do is\n\
23 do it\n\
36 do not\n\
-10 do this\n\
-10 do you\n\
-23 doamna\n\
-21 doamne\n\
-25 doamn…\n\
-15 doar\n\
-15 doar sa\n\
-22 dobry\n\
10 doctor from\n\
9 document\n\
20 document awaits\n\
16 documento\n\
-28 documents\n\
-20 docum…\n\
-40 does\n\
-14 does anybody\n\
-11 does anyone\n\
23 does it\n\
-25 doesnt\n\
-12 doesnt stop\n\
10 doesnt work\n\
-25 doesn…\n\
9 dog\n\
16 dogru…\n\
-30 dokto…\n\
23 dokument\n\
-12 dokumentu\n\
13 dokum…\n\
9 dolandiricilik\n\
12 dolan…\n\
24 dolar…\n\
12 dollar\n\
17 dollars\n\
9 dollars to\n\
28 dolla…\n\
18 domanda\n\
18 domanda di\n\
-17 domani\n\
-21 domme…\n\
18 domstol\n\
18 domst…\n\
-8 domæne\n\
-8 domæn…\n\
8 done to\n\
9 done you\n\
15 donnee\n\
13 donne…\n\
-59 dont\n\
-8 dont accept\n\
-15 dont answer\n\
-19 dont ask\n\
13 dont be\n\
9 dont believe\n\
16 dont click\n\
-8 dont enter\n\
10 dont give\n\
11 dont hang\n\
-18 dont have\n\
8 dont know\n\
-13 dont leave\n\
-21 dont let\n\
12 dont like\n\
13 dont log\n\
10 dont mention\n\
-45 dont need\n\
23 dont open\n\
-23 dont pay\n\
11 dont phone\n\
11 dont see\n\
-10 dont send\n\
-17 dont think\n\
10 dont touch\n\
10 dont write\n\
-27 door\n\
11 door nobody\n\
-17 doors\n\
-11 dorthe\n\
-10 dorth…\n\
-25 dos\n\
14 dosyasi\n\
17 dosya…\n\
9 dot\n\
11 double\n\
16 doubl…\n\
-9 doubt\n\
-14 dovan…\n\
-25 down\n\
-23 down for\n\
-18 download the\n\
-14 downstairs\n\
-18 downstairs with\n\
-14 downs…\n\
-12 draga…\n\
9 draining\n\
9 drain…\n\
8 draug…\n\
16 draw\n\
-13 drawer\n\
-13 drawe…\n\
-21 dreng\n\
-12 drift\n\
-9 drill\n\
-10 driller\n\
-8 drill…\n\
-18 drive\n\
-13 driver\n\
-17 driver i\n\
-9 driving #\n\
-10 drodz…\n\
-23 drop\n\
-8 drop the\n\
-8 dropped\n\
-8 dropped it\n\
11 drops\n\
21 drops i\n\
23 drown…\n\
21 drugs\n\
23 drukn…\n\
-19 dsb\n\
8 dsb control\n\
67 du\n\
21 du #\n\
12 du adgang\n\
-10 du afvise\n\
-8 du anmeldte\n\
20 du bare\n\
13 du beholder\n\
-29 du behøver\n\
20 du betale\n\
9 du betaler\n\
-28 du blevet\n\
-12 du brug\n\
9 du de\n\
16 du den\n\
-9 du det\n\
12 du dig\n\
77 du er\n\
16 du et\n\
-17 du finder\n\
10 du flytter\n\
34 du for\n\
10 du fået\n\
76 du får\n\
8 du først\n\
8 du gerade\n\
-24 du godkender\n\
-16 du godkendt\n\
9 du godt\n\
9 du går\n\
131 du har\n\
-28 du have\n\
8 du hjælper\n\
-8 du huske\n\
12 du hæver\n\
-9 du i\n\
44 du ikke\n\
19 du ind\n\
-145 du kan\n\
10 du køber\n\
41 du lige\n\
-18 du logger\n\
-11 du låne\n\
15 du læse\n\
-14 du mangler\n\
-14 du med\n\
8 du mobilepay\n\
12 du modtager\n\
24 du må\n\
-33 du måske\n\
10 du noget\n\
10 du nå\n\
-28 du også\n\
-9 du overføre\n\
10 du plejer\n\
-8 du på\n\
8 du retten\n\
12 du se\n\
-17 du selv\n\
-38 du sende\n\
-13 du ser\n\
-80 du skal\n\
32 du skiftet\n\
-10 du skylder\n\
-31 du spærre\n\
21 du stadig\n\
33 du taler\n\
16 du til\n\
11 du tjene\n\
15 du trykker\n\
8 du ud\n\
-14 du uenig\n\
10 du var\n\
20 du ved\n\
-29 du vil\n\
11 du vælger\n\
15 du været\n\
-14 due\n\
-11 due #\n\
-23 due on\n\
34 due to\n\
-21 dumneavoastra\n\
-12 dumneavoastra un\n\
-21 dumne…\n\
-32 dunku\n\
-11 dupa\n\
-11 duration\n\
-11 durat…\n\
9 durch…\n\
10 during\n\
10 durin…\n\
11 duruyor\n\
11 duruy…\n\
8 duser\n\
9 dustu\n\
8 dutil…\n\
-12 duty to\n\
-11 dvs\n\
-11 dvs de\n\
-25 dying\n\
12 dziec…\n\
-16 dziek…\n\
-23 dzien\n\
-23 dzien dobry\n\
-24 dzis\n\
-11 dæk\n\
-13 dækker\n\
11 dækkes\n\
-11 dækket\n\
-14 dække…\n\
10 dænemark\n\
10 dænem…\n\
-14 døgn\n\
-17 døgnet\n\
-17 døgnet rundt\n\
-17 døgne…\n\
-53 e\n\
-30 e #\n\
-17 e de\n\
-15 e gia\n\
-11 e il\n\
-8 e le\n\
-9 e mail\n\
10 e mi\n\
-9 e non\n\
10 e normale\n\
-22 e poi\n\
8 e stato\n\
-9 each my\n\
17 earn\n\
12 earn #\n\
-24 earned\n\
-24 earne…\n\
-9 eat\n\
20 ecoute\n\
21 ecout…\n\
12 edilmistir\n\
17 edilm…\n\
8 efectivo\n\
8 efect…\n\
13 efendim\n\
13 efend…\n\
-57 efter\n\
-9 efter at\n\
-11 efter din\n\
17 efter en\n\
-24 efter kl\n\
-11 efter log\n\
-8 efterforskerne\n\
9 efterfulgt\n\
9 efterfulgt af\n\
18 efterlyst\n\
18 efterlyst i\n\
8 efternavn\n\
30 efter…\n\
-9 eg\n\
8 ei\n\
-20 einer ungewøhnlichen\n\
8 eines\n\
-15 ejend…\n\
9 ekibi…\n\
8 ekran\n\
9 ekspeditionsgebyr\n\
8 ekspe…\n\
11 ekstra\n\
-20 el\n\
-8 el alquiler\n\
8 el enlace\n\
11 el saldo\n\
-10 el svar\n\
8 ele\n\
17 electronics\n\
19 elect…\n\
-9 eleme…\n\
-8 elena\n\
24 elgiganten\n\
9 elgiganten is\n\
24 elgig…\n\
-8 ella\n\
-24 elle\n\
-15 elle sera\n\
-139 eller\n\
-9 eller en\n\
24 eller har\n\
-13 eller i\n\
-10 eller på\n\
-18 eller ring\n\
-13 eller skriv\n\
-8 eller ved\n\
45 ellers\n\
-35 ellers bliver\n\
10 ellers destrueres\n\
9 ellers går\n\
20 ellers ikke\n\
-24 ellers kan\n\
18 ellers kommer\n\
20 ellers mister\n\
26 ellers slettes\n\
45 eller…\n\
-8 elregning\n\
-8 elreg…\n\
-11 else\n\
10 elselskabet\n\
10 elselskabet vi\n\
29 embassy\n\
9 embassy of\n\
29 embas…\n\
-8 emekl…\n\
-19 emergency\n\
-18 emerg…\n\
9 emma\n\
30 emne\n\
10 emne sv\n\
-24 employee\n\
17 employees\n\
8 employer\n\
11 emre\n\
-23 en #\n\
-16 en @link\n\
12 en advarsel\n\
-8 en aften\n\
-17 en anden\n\
28 en anmodning\n\
-9 en ansat\n\
11 en arrestordre\n\
-10 en automatisk\n\
33 en betaling\n\
9 en betjent\n\
15 en civil\n\
-15 en dag\n\
8 en dansk\n\
9 en der\n\
30 en dinamarca\n\
8 en ekstra\n\
-12 en fremmed\n\
-10 en gammel\n\
11 en hacker\n\
30 en halv\n\
32 en kode\n\
21 en konkurrence\n\
11 en kontakt\n\
10 en konto\n\
-9 en konvolut\n\
-8 en kopi\n\
14 en krone\n\
10 en kunde\n\
14 en kvittering\n\
-16 en la\n\
-15 en løsning\n\
-35 en mail\n\
15 en medarbejder\n\
18 en ny\n\
-13 en og\n\
-12 en overførsel\n\
-18 en pakke\n\
-41 en person\n\
22 en pose\n\
-14 en rigtig\n\
23 en sag\n\
14 en til\n\
14 en tilbageførsel\n\
8 en time\n\
10 en ubetalt\n\
-10 en uge\n\
14 en una\n\
-19 en venlig\n\
-13 en vous\n\
-16 enclosed\n\
-11 enclosed is\n\
-16 enclo…\n\
-23 encore\n\
-23 encor…\n\
-105 end\n\
-18 end of\n\
-13 ende\n\
-21 ended\n\
-14 ended #\n\
-14 endelig\n\
-14 endel…\n\
-21 ender\n\
-21 ender på\n\
-23 ending\n\
-20 ending #\n\
-24 endin…\n\
11 endnu\n\
14 endnu hun\n\
-8 endnu ikke\n\
-23 ends\n\
-24 ends in\n\
11 ends tonight\n\
-12 ene\n\
72 energistyrelsen\n\
82 energ…\n\
14 enforcement\n\
20 enfor…\n\
-28 engangskode\n\
-25 engangskode #\n\
-8 engangskode er\n\
-25 engan…\n\
-16 engelsk\n\
-30 engel…\n\
14 engineer\n\
9 engin…\n\
-38 english\n\
-38 engli…\n\
-13 enhed er\n\
10 enlace\n\
10 enlac…\n\
18 enter\n\
21 enter card\n\
-25 enter it\n\
11 enter your\n\
14 entering\n\
12 enter…\n\
10 entit…\n\
19 entra\n\
-8 entre\n\
28 entro\n\
14 entro #\n\
22 entro oggi\n\
10 envelope\n\
11 envel…\n\
9 enviar\n\
11 envia…\n\
14 envoie\n\
10 envoie la\n\
14 envoi…\n\
-36 er\n\
-11 er #\n\
-10 er altid\n\
-12 er ankommet\n\
16 er at\n\
41 er banken\n\
35 er bare\n\
16 er berettiget\n\
-14 er bestilt\n\
41 er blevet\n\
21 er de\n\
-10 er den\n\
-29 er der\n\
22 er det\n\
12 er dig\n\
9 er dine\n\
17 er du\n\
11 er død\n\
19 er efterlyst\n\
28 er en\n\
-9 er et\n\
-15 er falske\n\
11 er fint\n\
8 er flyttet\n\
-10 er forbi\n\
24 er fordi\n\
-11 er fornyet\n\
8 er forældet\n\
70 er fra\n\
-8 er færdig\n\
-8 er færdige\n\
-13 er gjort\n\
16 er godkendt\n\
9 er gratis\n\
10 er hackere\n\
-8 er helt\n\
-23 er her\n\
-14 er hjemme\n\
52 er i\n\
10 er ikke\n\
14 er inde\n\
8 er inficeret\n\
-28 er klar\n\
-24 er koden\n\
-9 er kommet\n\
8 er kun\n\
27 er ledig\n\
18 er mange\n\
20 er med\n\
17 er meget\n\
-26 er mig\n\
9 er min\n\
18 er mistænkt\n\
-15 er modtaget\n\
11 er nets\n\
14 er nogle\n\
-8 er nr\n\
-9 er også\n\
14 er os\n\
9 er politiet\n\
17 er rigtigt\n\
8 er sat\n\
-10 er sendt\n\
34 er sigtet\n\
13 er sket\n\
-9 er slut\n\
21 er spærret\n\
17 er stoppet\n\
13 er sygeplejerske\n\
9 er sådan\n\
-16 er til\n\
-9 er trine\n\
-8 er trukket\n\
-12 er ude\n\
13 er udeblevet\n\
-20 er udløbet\n\
25 er udstedt\n\
12 er udtrukket\n\
-10 er uheldet\n\
18 er under\n\
-17 er uændret\n\
11 er ved\n\
-19 er vedhæftet\n\
-9 er velkommen\n\
17 er vigtigt\n\
-16 era\n\
-36 erhverv\n\
-11 erhverv with\n\
-37 erhve…\n\
28 error\n\
-12 errors\n\
-12 error…\n\
10 es\n\
-32 es #\n\
17 es para\n\
8 esbjerg\n\
15 escrow\n\
13 escro…\n\
12 esi\n\
8 esim\n\
36 eski\n\
-9 espec…\n\
-9 esper…\n\
-35 est\n\
-13 est disponible\n\
-8 est pret\n\
-8 est une\n\
-8 esta lista\n\
-9 estaba\n\
-8 estaf…\n\
11 estas\n\
-9 estate\n\
-9 estat…\n\
12 este\n\
-10 este codigo\n\
15 este un\n\
-9 estim…\n\
16 estoy\n\
12 estoy en\n\
58 et\n\
-17 et beløb\n\
9 et billede\n\
8 et depositum\n\
-12 et døgn\n\
-23 et gavekort\n\
41 et gebyr\n\
8 et je\n\
10 et klip\n\
-15 et kodeord\n\
23 et køb\n\
-8 et link\n\
9 et login\n\
-13 et møde\n\
-30 et nyt\n\
11 et problem\n\
11 et skærmbillede\n\
13 et tal\n\
-17 et tilbud\n\
22 et tu\n\
13 et votre\n\
27 et øjeblik\n\
-8 eta\n\
-20 ete\n\
8 etes\n\
9 etmek icin\n\
62 eu\n\
9 eu #\n\
-8 eu worker\n\
54 eur\n\
19 eur #\n\
-12 eur chez\n\
30 euro\n\
-29 euro e\n\
17 european\n\
8 european union\n\
32 europol\n\
-24 europol has\n\
15 europæisk\n\
68 europ…\n\
31 euros\n\
31 euru\n\
21 ev\n\
-12 evde\n\
19 evden\n\
-15 even\n\
-8 even to\n\
15 evening\n\
15 eveni…\n\
-19 ever\n\
20 every\n\
8 every account\n\
-8 everyone\n\
17 everything\n\
10 evidence\n\
11 evide…\n\
8 evitar\n\
17 evita…\n\
26 evite\n\
-11 exactly\n\
-11 exact…\n\
-12 excess\n\
-12 excess #\n\
-12 exces…\n\
13 exchange\n\
13 excha…\n\
18 executed\n\
20 execu…\n\
-24 exerc…\n\
9 exhibitionism\n\
11 exhib…\n\
-11 existing\n\
-13 exist…\n\
9 exp\n\
-16 expect\n\
-22 expected\n\
-38 expec…\n\
9 experience\n\
8 exper…\n\
11 expired\n\
-26 expires\n\
-11 expires at\n\
-32 expires in\n\
8 expires today\n\
20 expiry\n\
8 expiry date\n\
19 expla…\n\
24 express\n\
24 expre…\n\
26 expulsion\n\
28 expul…\n\
-17 extend\n\
-10 extension\n\
-27 exten…\n\
19 extra\n\
26 extranjeria\n\
22 extra…\n\
-12 eyes\n\
10 faa\n\
8 fac\n\
-9 faccio\n\
-8 facci…\n\
-26 face\n\
32 facebook\n\
10 facebook delivery\n\
32 faceb…\n\
8 facet…\n\
9 factory\n\
15 facto…\n\
-31 factura\n\
8 facture #\n\
-38 factu…\n\
8 fahnd…\n\
9 failed\n\
9 faile…\n\
-14 fair\n\
24 faire\n\
34 fais\n\
14 fais le\n\
-28 fake\n\
-48 faktura\n\
-24 faktura #\n\
-12 fakture\n\
-60 faktu…\n\
-10 faldt\n\
-11 fall\n\
-29 false\n\
-8 falsk\n\
-33 falske\n\
-33 falsk…\n\
-8 falso\n\
10 falta\n\
54 familie\n\
-12 familien\n\
22 family\n\
9 family or\n\
58 famil…\n\
-9 fammi\n\
-9 fammi sapere\n\
-16 fandt\n\
-56 far\n\
12 far kan\n\
-16 far til\n\
10 fare\n\
-27 farfar\n\
-27 farfa…\n\
-11 farida\n\
-11 farid…\n\
-8 farmor\n\
-8 farmo…\n\
-23 fast\n\
-18 faster\n\
-21 faste…\n\
-15 fat\n\
-15 fat i\n\
10 fata\n\
12 father\n\
12 fathe…\n\
-8 fatima\n\
-8 fatim…\n\
-20 faturaniz\n\
-35 fatur…\n\
11 faut\n\
15 favor…\n\
-13 favour\n\
-8 feberen\n\
-8 feber…\n\
-9 februar\n\
-13 february\n\
-23 febru…\n\
12 federal\n\
12 feder…\n\
-56 fee\n\
-34 fee #\n\
-15 fee for\n\
-13 fee of\n\
8 feed\n\
8 feed the\n\
-17 fees\n\
-11 fejl jeg\n\
10 fejl kan\n\
15 fell in\n\
10 fem sekunder\n\
-8 fem år\n\
-12 fenley\n\
-12 fenle…\n\
17 feriekonto\n\
9 feriekonto #\n\
38 feriepenge\n\
11 feriepenge @link\n\
13 feriepenge for\n\
47 ferie…\n\
-11 ferry\n\
-12 fetched\n\
-12 fetch…\n\
-11 fever\n\
11 few\n\
-11 fi\n\
-8 fi kort\n\
-10 fianza\n\
-10 fianz…\n\
10 fifty\n\
8 fifty thousand\n\
-8 figures\n\
-102 fik\n\
-21 fik #\n\
-39 fik en\n\
22 file\n\
8 filen\n\
-10 files\n\
-19 filialen\n\
-22 filia…\n\
37 fill\n\
9 fill in\n\
13 fill it\n\
21 filled\n\
15 filled in\n\
21 fille…\n\
9 filte…\n\
22 final\n\
12 final call\n\
9 finale\n\
-18 finally\n\
-10 finally got\n\
11 final…\n\
-14 finance\n\
-17 finan…\n\
-59 find\n\
-14 find a\n\
-9 find an\n\
-11 find the\n\
-9 find your\n\
9 finde\n\
18 finde det\n\
-13 finde på\n\
-38 finder\n\
-13 finder en\n\
-8 findes\n\
-50 finde…\n\
-38 fine\n\
-11 fine of\n\
14 fingeren\n\
14 fingeren på\n\
9 finge…\n\
15 finished\n\
19 finis…\n\
-11 finn\n\
11 fint\n\
13 fint nok\n\
-15 fire\n\
9 firkant\n\
9 firka…\n\
10 firm\n\
28 firm.bank|claims\n\
-14 firm.bank|claims firm.bank|denies\n\
-22 firm.bank|claims firm.bank|reports\n\
82 firm.bank|claims firm.courier|claims\n\
10 firm.bank|claims firm.payment|claims\n\
21 firm.bank|claims firm.shop|claims\n\
8 firm.bank|claims firm.streaming|claims\n\
35 firm.bank|claims firm.support|claims\n\
12 firm.bank|claims firm.telecom|claims\n\
-9 firm.bank|claims firm.toll|claims\n\
-115 firm.bank|claims money.amount|claims\n\
26 firm.bank|claims money.amount|denies\n\
53 firm.bank|claims money.unusual-means|claims\n\
26 firm.bank|claims money.valuables|claims\n\
-16 firm.bank|claims money.valuables|reports\n\
60 firm.bank|claims person.agent|claims\n\
-8 firm.bank|claims person.buyer|claims\n\
62 firm.bank|claims person.family|claims\n\
11 firm.bank|claims person.family|reports\n\
-47 firm.bank|claims threat.block|threatens\n\
-11 firm.bank|claims threat.court|reports\n\
-57 firm.bank|claims threat.court|threatens\n\
-13 firm.bank|claims threat.deadline|reports\n\
49 firm.bank|claims threat.deadline|threatens\n\
-8 firm.bank|claims threat.debt|threatens\n\
-15 firm.bank|claims threat.return|threatens\n\
-26 firm.bank|denies\n\
28 firm.bank|live\n\
-110 firm.bank|reader\n\
-21 firm.bank|reports\n\
-11 firm.bank|reports money.amount|reports\n\
-13 firm.bank|reports money.valuables|reports\n\
-10 firm.bank|reports person.family|claims\n\
-8 firm.bank|reports threat.deadline|reports\n\
13 firm.bank|reports threat.deadline|threatens\n\
41 firm.courier|claims\n\
-8 firm.courier|claims firm.courier|reports\n\
29 firm.courier|claims firm.payment|claims\n\
80 firm.courier|claims money.amount|claims\n\
21 firm.courier|claims money.unusual-means|claims\n\
60 firm.courier|claims money.valuables|claims\n\
-24 firm.courier|claims person.agent|claims\n\
28 firm.courier|claims person.buyer|claims\n\
9 firm.courier|claims person.family|claims\n\
28 firm.courier|claims person.landlord|claims\n\
-10 firm.courier|claims threat.arrest|threatens\n\
-39 firm.courier|claims threat.block|threatens\n\
12 firm.courier|claims threat.deadline|threatens\n\
34 firm.courier|claims threat.return|threatens\n\
41 firm.courier|live\n\
-27 firm.courier|reports\n\
-8 firm.courier|reports money.amount|claims\n\
-11 firm.courier|reports money.amount|reports\n\
-55 firm.courier|speaks\n\
56 firm.payment|claims\n\
-9 firm.payment|claims firm.utility|claims\n\
-126 firm.payment|claims money.amount|claims\n\
29 firm.payment|claims money.unusual-means|claims\n\
-12 firm.payment|claims money.valuables|claims\n\
37 firm.payment|claims person.agent|claims\n\
-20 firm.payment|claims person.buyer|claims\n\
13 firm.payment|claims person.landlord|claims\n\
10 firm.payment|claims threat.arrest|threatens\n\
40 firm.payment|claims threat.block|threatens\n\
16 firm.payment|claims threat.court|threatens\n\
16 firm.payment|claims threat.cutoff|threatens\n\
-18 firm.payment|claims threat.deadline|threatens\n\
14 firm.payment|claims threat.debt|threatens\n\
8 firm.payment|claims threat.deportation|threatens\n\
33 firm.payment|claims threat.return|threatens\n\
56 firm.payment|live\n\
47 firm.payment|reader\n\
-21 firm.payment|reports\n\
-10 firm.payment|reports money.amount|reports\n\
30 firm.payment|speaks\n\
39 firm.shop|claims\n\
14 firm.shop|claims money.unusual-means|claims\n\
12 firm.shop|claims money.valuables|claims\n\
24 firm.shop|claims person.buyer|claims\n\
9 firm.shop|claims threat.deadline|threatens\n\
39 firm.shop|live\n\
17 firm.shop|speaks\n\
17 firm.streaming|claims\n\
24 firm.streaming|claims threat.block|threatens\n\
16 firm.streaming|claims threat.deadline|threatens\n\
17 firm.streaming|live\n\
8 firm.streaming|reader\n\
24 firm.streaming|speaks\n\
36 firm.support|claims\n\
9 firm.support|claims firm.telecom|claims\n\
9 firm.support|claims firm.toll|claims\n\
12 firm.support|claims money.amount|claims\n\
-30 firm.support|claims money.unusual-means|claims\n\
9 firm.support|claims person.agent|claims\n\
-10 firm.support|claims person.family|claims\n\
-40 firm.support|claims threat.block|threatens\n\
36 firm.support|live\n\
29 firm.support|reader\n\
55 firm.support|speaks\n\
60 firm.telecom|claims\n\
10 firm.telecom|claims money.amount|claims\n\
19 firm.telecom|claims threat.block|threatens\n\
9 firm.telecom|claims threat.cutoff|threatens\n\
32 firm.telecom|claims threat.deadline|threatens\n\
60 firm.telecom|live\n\
52 firm.telecom|reader\n\
10 firm.telecom|reports\n\
10 firm.telecom|reports money.amount|reports\n\
32 firm.telecom|speaks\n\
33 firm.toll|claims\n\
20 firm.toll|claims money.amount|claims\n\
-9 firm.toll|claims threat.block|threatens\n\
34 firm.toll|claims threat.court|threatens\n\
52 firm.toll|claims threat.deadline|threatens\n\
28 firm.toll|claims threat.debt|threatens\n\
16 firm.toll|claims threat.deportation|threatens\n\
33 firm.toll|live\n\
-12 firm.toll|reader\n\
28 firm.toll|speaks\n\
47 firm.utility|claims\n\
34 firm.utility|claims money.amount|claims\n\
35 firm.utility|claims threat.cutoff|threatens\n\
39 firm.utility|claims threat.deadline|threatens\n\
47 firm.utility|live\n\
31 firm.utility|reader\n\
57 firm.utility|speaks\n\
-9 firma\n\
-14 firma…\n\
-22 firms\n\
-12 firms which\n\
178 firm|claims\n\
-39 firm|denies\n\
-58 firm|reports\n\
127 firm|speaks\n\
8 firsa…\n\
15 first #\n\
10 first and\n\
-15 first day\n\
-12 first week\n\
-28 fish\n\
-11 fitness\n\
-8 fitne…\n\
19 fix\n\
-9 fjern\n\
-13 fjordby\n\
-30 fjord…\n\
-20 fjorten\n\
-20 fjort…\n\
-22 flat white\n\
-24 flere\n\
-8 flink\n\
-39 floor\n\
-34 flyt\n\
-21 flyt tiden\n\
-14 flytte\n\
-17 flytte penge\n\
15 flytter\n\
-8 foldershare\n\
-14 folde…\n\
10 folge…\n\
-10 folkeregisteradresse\n\
-36 follow\n\
-12 follow it\n\
-21 follow the\n\
25 following\n\
10 folosit\n\
9 folosit intr\n\
-8 foot\n\
-65 for\n\
38 for #\n\
-27 for a\n\
-8 for an\n\
-9 for any\n\
-10 for anything\n\
218 for at\n\
15 for bail\n\
9 for both\n\
-24 for calling\n\
-9 for cpr\n\
-10 for det\n\
8 for details\n\
30 for dig\n\
18 for digital\n\
-13 for din\n\
-19 for dine\n\
-15 for en\n\
12 for english\n\
8 for four\n\
-18 for her\n\
24 for hjælp\n\
8 for home\n\
-8 for instance\n\
10 for jer\n\
-16 for kaffen\n\
-15 for leaving\n\
-16 for letting\n\
-10 for mange\n\
-8 for may\n\
36 for me\n\
58 for mig\n\
9 for min\n\
31 for my\n\
15 for non\n\
-12 for november\n\
20 for og\n\
8 for one\n\
10 for pakke\n\
-17 for payment\n\
-8 for payroll\n\
-10 for q1\n\
-9 for questions\n\
9 for residents\n\
-13 for sent\n\
-13 for sig\n\
9 for some\n\
8 for staying\n\
-14 for strømmen\n\
30 for så\n\
-8 for tax\n\
-8 for that\n\
-99 for the\n\
-9 for tre\n\
21 for two\n\
-16 for up\n\
76 for you\n\
-93 for your\n\
-9 foran\n\
-29 forbi\n\
-17 forbi i\n\
16 forbi og\n\
8 forbi om\n\
-13 forbi til\n\
9 forbindelse\n\
14 forbi…\n\
-14 forbruget\n\
-20 forbr…\n\
-8 force from\n\
18 forde…\n\
-8 fordi de\n\
20 fordi det\n\
16 fordi dit\n\
-25 fordi jeg\n\
-17 fordi kortet\n\
11 fordi vi\n\
15 foregår\n\
16 foregår det\n\
8 foreg…\n\
22 foreign\n\
26 foreigner\n\
55 forei…\n\
-9 foreliggende\n\
-9 foreliggende grundlag\n\
-9 forel…\n\
-9 foretage\n\
-9 foretage dig\n\
13 foretaget\n\
-9 forev…\n\
-8 forfald\n\
-12 forfa…\n\
-9 forgot\n\
-13 forgo…\n\
17 forhånd\n\
17 forhå…\n\
-15 forkert\n\
-15 forke…\n\
-13 forklar\n\
15 forklaring\n\
-8 forkl…\n\
-10 forkynde\n\
-8 forkynde en\n\
-16 forlænge\n\
-8 forlængelse\n\
-32 forlæ…\n\
-27 form\n\
-9 formanden\n\
-13 forma…\n\
-8 formi…\n\
-19 formularen\n\
-9 formu…\n\
8 forny\n\
-10 fornyes\n\
-12 fornyet\n\
-23 forny…\n\
-9 forsendelse fra\n\
-9 forsendelsesnummer\n\
-22 forsikring\n\
-12 forsinket\n\
-13 forsi…\n\
-18 forskudsopgørelse\n\
-18 forsk…\n\
-14 forsvinde\n\
-13 forsv…\n\
13 forsøgt\n\
10 forsøgt at\n\
18 forsø…\n\
14 forto…\n\
12 fortroligt\n\
37 fortr…\n\
11 fortsætte\n\
12 forts…\n\
8 forty one\n\
9 forty thousand\n\
-20 fortæl\n\
-23 fortæller\n\
-47 fortæ…\n\
-10 forurettede\n\
-10 forur…\n\
41 forward\n\
26 forward the\n\
39 forwa…\n\
-9 forår…\n\
8 forældet\n\
-46 forældre\n\
-32 foræl…\n\
-20 fosse\n\
-22 fost\n\
9 fost folosit\n\
13 foto\n\
19 foto af\n\
53 found\n\
27 found a\n\
11 found at\n\
8 found in\n\
-10 found that\n\
10 found your\n\
-9 four\n\
-9 four and\n\
21 four digits\n\
16 four hours\n\
-8 four thousand\n\
-11 fourteen\n\
-14 fourt…\n\
-60 fra\n\
18 fra @link\n\
-14 fra banken\n\
25 fra bankens\n\
11 fra danske\n\
12 fra dba\n\
-10 fra den\n\
-30 fra det\n\
-11 fra dig\n\
10 fra elselskabet\n\
-11 fra et\n\
-24 fra i\n\
19 fra kina\n\
-11 fra kommunen\n\
-10 fra mig\n\
10 fra min\n\
38 fra mitid\n\
23 fra nets\n\
-16 fra os\n\
-14 fra politiet\n\
-14 fra postnord\n\
10 fra skat\n\
8 fra skattestyrelsen\n\
13 fra ældre\n\
-31 fradrag\n\
-29 fradr…\n\
-9 fragen\n\
-9 frage…\n\
24 fragt\n\
12 fragt #\n\
16 frais\n\
-19 frame\n\
-19 frame number\n\
12 france\n\
17 franc…\n\
14 frank…\n\
-13 frate\n\
108 fraud\n\
15 fraud dept\n\
14 fraud desk\n\
22 fraud team\n\
11 fraudster\n\
9 fraud…\n\
-28 fredag\n\
-14 fredag #\n\
-18 fredag jeg\n\
-32 freda…\n\
-17 fredericia\n\
-71 free\n\
9 free #\n\
-16 free of\n\
8 frei\n\
-12 freig…\n\
45 frem\n\
23 frem og\n\
-16 fremme\n\
-9 fremme inden\n\
-12 fremmed\n\
13 fremmede\n\
-13 fremm…\n\
8 frems…\n\
13 fremvisning\n\
11 fremv…\n\
-9 fresh\n\
-8 friday\n\
-8 frida…\n\
22 friends\n\
12 frien…\n\
12 frigive\n\
23 frigiver\n\
25 frigives\n\
23 frigives når\n\
66 frigi…\n\
-8 frist\n\
8 frivi…\n\
-16 frokost\n\
74 from\n\
-48 from #\n\
20 from a\n\
16 from danish\n\
20 from danske\n\
22 from here\n\
-9 from him\n\
-16 from last\n\
-25 from me\n\
33 from mitid\n\
9 from mobilepay\n\
-8 from my\n\
12 from nordea\n\
-15 from osaka\n\
-17 from our\n\
-9 from outside\n\
10 from refund\n\
-8 from region\n\
-10 from skat\n\
63 from the\n\
21 from this\n\
-12 from today\n\
-11 from you\n\
20 from your\n\
26 front\n\
14 front and\n\
-8 front door\n\
12 front you\n\
31 fru\n\
12 frue\n\
19 fue\n\
9 fuld\n\
15 fulde\n\
14 fulde navn\n\
9 fulds…\n\
-13 fulgte\n\
-13 fulgt…\n\
35 full\n\
8 full amount\n\
21 full name\n\
30 fund\n\
37 fundet\n\
48 fundet dine\n\
-19 fundet en\n\
37 funde…\n\
74 funds\n\
8 funds to\n\
-8 fup\n\
-8 fur\n\
-9 fur die\n\
8 fur einen\n\
12 furat\n\
13 future\n\
13 futur…\n\
9 fwd\n\
-18 fyn\n\
-17 fyrre\n\
-11 fyrre år\n\
9 få\n\
19 få #\n\
9 få den\n\
12 få din\n\
-17 få dine\n\
-9 få et\n\
8 få pengene\n\
-9 fået\n\
-8 fået #\n\
13 fået brev\n\
13 fået mig\n\
19 fået på\n\
56 får\n\
13 får dem\n\
32 får du\n\
46 får en\n\
13 får i\n\
-9 får mange\n\
-8 får penge\n\
-11 fængsel\n\
-12 fængs…\n\
-8 færdige\n\
-17 færdi…\n\
-24 fødselsdagen\n\
-30 fødse…\n\
-13 føles\n\
-23 følg\n\
9 følgere\n\
-51 før\n\
25 før #\n\
8 før de\n\
-12 før det\n\
-20 før du\n\
12 først\n\
-9 først og\n\
8 første\n\
-13 første gang\n\
9 første opgave\n\
10 føtex\n\
12 gali\n\
-28 galite\n\
-16 galite atsiimti\n\
-28 galit…\n\
-12 galt og\n\
-11 game\n\
-8 game you\n\
-31 gamle\n\
34 gamle er\n\
-15 gamle nummer\n\
-9 gammel\n\
-13 gamme…\n\
-31 gang du\n\
15 gang i\n\
20 gang med\n\
-9 gang skal\n\
43 gange\n\
12 gange få\n\
-11 garage\n\
-11 garag…\n\
27 garanti\n\
35 garan…\n\
-21 garden\n\
-12 garden centre\n\
-15 garde…\n\
-16 gav\n\
-15 gavau\n\
-21 gave\n\
12 gave me\n\
-10 gave you\n\
11 gavej…\n\
-9 gavekort\n\
-13 gavekort og\n\
-17 gavekort til\n\
-9 gavek…\n\
-12 gb\n\
-10 gdpr\n\
23 gebyr\n\
-10 gebyr for\n\
-8 gebyr på\n\
-12 gebyret\n\
-14 gebyret er\n\
-13 gebyr…\n\
-21 gecen\n\
-12 gecen hafta\n\
-12 gecic…\n\
17 gecin\n\
12 gecir…\n\
10 geciy…\n\
16 geehrter\n\
16 geehr…\n\
10 geek\n\
18 geld\n\
16 geld auf\n\
17 geldi\n\
25 geldi mi\n\
-14 geldiniz\n\
-14 geldi…\n\
17 gelecek\n\
14 gelec…\n\
12 gelen\n\
8 gelip\n\
-8 gelirken\n\
-8 gelir…\n\
-20 geliy…\n\
-9 gelmi…\n\
-14 gelsin\n\
-14 gelsi…\n\
-34 gem\n\
-9 gem dit\n\
8 genaktiver\n\
14 genak…\n\
-11 generalforsamling\n\
-14 gener…\n\
-20 gennemføre\n\
-9 genne…\n\
16 genop…\n\
21 genst…\n\
15 gentile\n\
11 genti…\n\
-13 genuine\n\
-13 genui…\n\
15 gerade\n\
15 gerad…\n\
-10 gerai\n\
9 gerbiamas\n\
9 gerbiamas kliente\n\
9 gerbi…\n\
-9 gercek\n\
-17 gerce…\n\
-16 gerek\n\
-8 gerekmektedir\n\
16 geri\n\
11 gerisini\n\
11 geris…\n\
-45 gerne\n\
8 gerne have\n\
-18 gerne høre\n\
-27 gesperrt\n\
-27 gespe…\n\
61 get\n\
32 get #\n\
-15 get an\n\
8 get any\n\
18 get in\n\
8 get into\n\
13 get it\n\
9 get the\n\
-27 get this\n\
12 get you\n\
-9 get your\n\
-12 getirin\n\
-13 getir…\n\
9 gets\n\
11 gets it\n\
-9 gets the\n\
13 gevinsten\n\
16 gevin…\n\
-18 gia\n\
-12 gibi\n\
-25 gift card\n\
-11 gik\n\
-28 gira\n\
19 girec…\n\
10 girer…\n\
-12 giri\n\
-63 giris\n\
-61 giris yaparak\n\
9 girl\n\
9 girlfriend\n\
9 girlf…\n\
-14 girls\n\
-8 girmeniz\n\
12 girme…\n\
-9 giudice\n\
12 giv\n\
14 giv aldrig\n\
13 give\n\
8 give him\n\
11 give it\n\
-24 give me\n\
-18 give them\n\
-9 give you\n\
11 give your\n\
15 given\n\
10 given me\n\
9 given to\n\
30 giver\n\
14 giver dig\n\
22 gives\n\
19 gives you\n\
-30 gjort\n\
-14 gjort op\n\
-26 glade\n\
-17 glade for\n\
-11 gladsaxe\n\
-11 glads…\n\
-14 glemt\n\
-10 glemt kortet\n\
-9 gli\n\
12 global\n\
12 globa…\n\
13 glostrup\n\
13 glost…\n\
24 gls\n\
13 gls @link\n\
-10 glæder\n\
-9 glæder os\n\
-13 glæde…\n\
8 gmail\n\
22 go\n\
11 go ahead\n\
9 go out\n\
10 go to\n\
-8 god weekend\n\
10 goddag\n\
-13 goddag det\n\
10 godda…\n\
-16 gode\n\
8 gode #\n\
-11 godkend overførsel\n\
-14 godkende\n\
-11 godkende din\n\
-10 godkende noget\n\
9 godkende to\n\
21 godkendelse\n\
-15 godkender\n\
10 godkender du\n\
-17 godkender med\n\
-51 godkendt\n\
-38 godkendt noget\n\
-62 godke…\n\
10 godt\n\
-9 godt jeg\n\
17 godt skrive\n\
56 goes\n\
15 goes back\n\
9 goes through\n\
19 goes to\n\
27 going\n\
-8 going round\n\
38 going to\n\
26 gone\n\
32 good afternoon\n\
12 good good\n\
-9 good idea\n\
13 good morning\n\
-10 good then\n\
-23 goodbye\n\
-23 goodb…\n\
55 google\n\
13 google play\n\
16 google the\n\
43 googl…\n\
-49 got\n\
22 got #\n\
-44 got a\n\
-8 got it\n\
-11 got one\n\
-14 gotow…\n\
9 gover…\n\
-10 grabacion\n\
-10 graba…\n\
12 grace\n\
-23 gracias\n\
-13 gracias por\n\
-23 graci…\n\
10 grandson\n\
-11 grand…\n\
8 granny\n\
-13 granted\n\
-10 granted an\n\
-13 grant…\n\
16 gratis men\n\
-13 grazie\n\
-13 grazi…\n\
10 great\n\
20 green\n\
-9 greetings\n\
-11 greet…\n\
9 greit\n\
-22 grethe\n\
-22 greth…\n\
9 grizta\n\
28 group\n\
10 grown\n\
23 grubuna\n\
23 grubu…\n\
-9 grudnia\n\
-9 grudn…\n\
16 grund\n\
-11 grundlag\n\
-13 grund…\n\
26 gruppen\n\
-25 gruppo\n\
-13 grusse\n\
-13 gruss…\n\
8 gs\n\
8 guarantee of\n\
10 guaranteed\n\
-9 guida…\n\
9 guide\n\
13 guide you\n\
9 gule\n\
-22 gumruk\n\
-13 gumru…\n\
15 gun sonra\n\
11 gunce…\n\
8 gunde\n\
19 gunluk\n\
19 gunlu…\n\
-51 gunu\n\
-14 gusta…\n\
12 guten\n\
8 gutsc…\n\
-11 guvenli\n\
-10 guvenlik\n\
-20 guven…\n\
-12 gym\n\
24 gå\n\
9 gå til\n\
15 gået\n\
16 går\n\
-16 går automatisk\n\
10 går den\n\
9 går igennem\n\
9 går til\n\
-9 gælder\n\
-10 gælder i\n\
18 gønderecegim\n\
-29 gør\n\
17 gør det\n\
-31 gør du\n\
19 gør er\n\
-13 gøre\n\
17 gøre det\n\
-8 gøre mere\n\
-34 gøre noget\n\
-12 gørunuyor\n\
-26 gørun…\n\
-13 h\n\
-20 h #\n\
-11 h aarhus\n\
-10 h in\n\
131 ha\n\
71 ha #\n\
-10 ha recibido\n\
-15 haben\n\
-22 haben ihre\n\
-14 habit…\n\
8 habla…\n\
8 haces\n\
8 haces un\n\
8 hacked\n\
38 hacker\n\
14 hackere\n\
11 hackerne\n\
20 hackers\n\
-17 hacket\n\
67 hacke…\n\
-55 had\n\
-11 had a\n\
-10 had it\n\
-14 had that\n\
-14 haddad\n\
-14 hadda…\n\
-12 hafta\n\
-35 haha\n\
-13 haha ja\n\
-16 half\n\
-31 half of\n\
-10 hali\n\
-25 hall\n\
-13 hallo\n\
32 halv\n\
27 halv time\n\
-26 halvd…\n\
20 ham\n\
16 ham i\n\
147 han\n\
-10 han at\n\
42 han er\n\
-8 han et\n\
29 han har\n\
-13 han havde\n\
16 han hedder\n\
-14 han ikke\n\
38 han kan\n\
-23 han kun\n\
68 han lægger\n\
-18 han og\n\
29 han siger\n\
16 han skal\n\
9 han spørger\n\
22 han tager\n\
-11 han var\n\
42 han vil\n\
25 hand\n\
-11 hand and\n\
12 hand it\n\
-12 hand over\n\
13 hand the\n\
-17 handel\n\
-25 hande…\n\
-14 handled\n\
8 handler\n\
-8 handler om\n\
-22 handl…\n\
8 handy\n\
21 haneli\n\
21 hanel…\n\
12 haneyi\n\
12 haney…\n\
-35 hang\n\
-34 hang up\n\
-28 hanne\n\
-33 hans\n\
10 hansen\n\
-18 hansens\n\
-18 hansens cykler\n\
-8 hanse…\n\
10 happen\n\
12 happened\n\
13 happened to\n\
16 happe…\n\
-26 happy\n\
-9 happy birthday\n\
15 har\n\
-25 har bedt\n\
14 har bekræftet\n\
20 har betalt\n\
32 har brug\n\
-14 har brugt\n\
15 har de\n\
-10 har den\n\
15 har det\n\
28 har du\n\
102 har en\n\
-12 har et\n\
19 har feriepenge\n\
10 har forsøgt\n\
30 har fundet\n\
-15 har fået\n\
-11 har glemt\n\
-8 har haft\n\
26 har indbetalt\n\
8 har indledt\n\
14 har jeg\n\
17 har kun\n\
-26 har lagt\n\
10 har lavet\n\
15 har lige\n\
-13 har mistanke\n\
-42 har modtaget\n\
-8 har nu\n\
19 har og\n\
14 har oprettet\n\
11 har registreret\n\
18 har ringet\n\
12 har sat\n\
21 har sendt\n\
-14 har set\n\
-28 har skrevet\n\
-9 har spist\n\
-24 har spærret\n\
10 har stående\n\
43 har tavshedspligt\n\
-27 har tid\n\
-8 har tilbageholdt\n\
10 har tjent\n\
18 har to\n\
11 har valgt\n\
-9 har virus\n\
23 har vundet\n\
-21 har været\n\
-8 har åbent\n\
-11 harbour\n\
-11 harbo…\n\
-9 hard\n\
-32 has a\n\
-13 has accepted\n\
-10 has already\n\
8 has arrived\n\
-19 has asked\n\
-12 has been\n\
28 has found\n\
-8 has left\n\
-8 has moved\n\
25 has room\n\
26 has to\n\
10 has told\n\
8 hash\n\
-12 hasnt\n\
-9 hasnt been\n\
-8 haster\n\
-26 hat\n\
8 hatti…\n\
18 hav\n\
12 hav kort\n\
-67 havde\n\
-17 havde bedt\n\
155 have\n\
93 have #\n\
27 have a\n\
24 have already\n\
18 have an\n\
20 have at\n\
-16 have been\n\
-14 have blocked\n\
-11 have called\n\
-29 have fradrag\n\
16 have got\n\
14 have jeg\n\
-8 have lost\n\
28 have moved\n\
9 have no\n\
-10 have optaget\n\
45 have paid\n\
-13 have questions\n\
-10 have received\n\
-9 have sagt\n\
-8 have seen\n\
-17 have the\n\
-43 have time\n\
-57 have to\n\
10 have tried\n\
23 have won\n\
13 have your\n\
-28 havent\n\
-28 haven…\n\
-17 having\n\
-15 having a\n\
-17 havin…\n\
-8 hay\n\
-42 hazir\n\
-8 hazir @link\n\
86 he\n\
36 he can\n\
-25 he didnt\n\
-12 he got\n\
-16 he had\n\
20 he has\n\
39 he is\n\
-10 he must\n\
10 he needs\n\
-20 he said\n\
39 he says\n\
50 he wants\n\
-18 he was\n\
12 he will\n\
8 he would\n\
-10 headset\n\
-10 heads…\n\
9 health insurance\n\
16 hear\n\
11 hear us\n\
13 hear your\n\
-11 hearing\n\
-11 heari…\n\
12 heat\n\
13 heat cheque\n\
-22 hed\n\
67 hedder\n\
15 hedder sofie\n\
67 hedde…\n\
12 heej\n\
-28 hej alle\n\
-14 hej allesammen\n\
-8 hej bogdan\n\
15 hej det\n\
20 hej du\n\
11 hej er\n\
32 hej far\n\
9 hej igen\n\
12 hej jeg\n\
18 hej mor\n\
20 hej søde\n\
8 hej vi\n\
17 hejsa\n\
26 held\n\
14 held at\n\
-8 heldigvis\n\
-8 heldi…\n\
50 hele\n\
18 hele eu\n\
24 hell\n\
21 hell ask\n\
10 helle\n\
37 hello\n\
8 hello dear\n\
-28 hello this\n\
10 hello were\n\
19 help\n\
8 help of\n\
-8 help with\n\
-9 helpe…\n\
19 helping\n\
19 helpi…\n\
-13 helpline\n\
-13 helpl…\n\
-13 helst\n\
-10 helt\n\
10 hemen\n\
-11 hemen kapatin\n\
-17 hemmelige\n\
-16 hemme…\n\
15 hen\n\
8 hende han\n\
-8 henriette\n\
-10 henrik\n\
-18 henri…\n\
30 hent\n\
8 hent ultraviewer\n\
11 hente pengene\n\
15 henter\n\
28 henter dit\n\
-12 henter ikke\n\
-11 hentes\n\
-15 henvendelser\n\
-9 henvendelser om\n\
-20 henve…\n\
-11 hepsi…\n\
111 her\n\
23 her @link\n\
-16 her bank\n\
-12 her card\n\
14 her du\n\
-13 her i\n\
12 her jeg\n\
16 her med\n\
26 her on\n\
-14 her pension\n\
-20 her to\n\
15 her vi\n\
227 here\n\
66 here @link\n\
8 here and\n\
15 here from\n\
13 here i\n\
13 here is\n\
10 here on\n\
17 here the\n\
8 here we\n\
-17 here white\n\
23 here within\n\
9 herefter\n\
9 heref…\n\
13 herfra\n\
13 herfr…\n\
14 herke…\n\
13 herunder\n\
14 herunder og\n\
16 herun…\n\
38 hes\n\
15 hes asking\n\
-14 hes in\n\
8 hes on\n\
10 hes the\n\
-18 hesaba\n\
-30 hesabi\n\
8 hesabin\n\
8 hesabina\n\
-44 hesab…\n\
-17 hesap…\n\
18 heure\n\
-10 heute abend\n\
54 hey\n\
11 hey i\n\
8 hey saw\n\
24 hey sorry\n\
-90 hi\n\
-17 hi all\n\
-11 hi could\n\
-15 hi dad\n\
-18 hi daniel\n\
14 hi dear\n\
-11 hi everyone\n\
14 hi i\n\
8 hi ich\n\
9 hi im\n\
-13 hi its\n\
-17 hi mum\n\
10 hi nadia\n\
19 hi neighbour\n\
20 hi there\n\
-13 hiciste\n\
-13 hicis…\n\
28 hier\n\
-11 high\n\
10 higher\n\
12 highe…\n\
-12 hillerød\n\
-13 hille…\n\
-125 hilsen\n\
-9 hilsen norlys\n\
-14 hilsen poul\n\
-126 hilse…\n\
56 him\n\
-9 him a\n\
16 him he\n\
10 him the\n\
8 hinte…\n\
-55 his\n\
-22 his account\n\
-17 his savings\n\
-18 history\n\
-23 histo…\n\
18 hit\n\
10 hit a\n\
-28 hjem\n\
-9 hjem fra\n\
-19 hjemme\n\
11 hjemme jeg\n\
9 hjemmefra\n\
-18 hjemmeside\n\
-23 hjemm…\n\
8 hjælp\n\
21 hjælp med\n\
18 hjælpe\n\
10 hjælpe dig\n\
41 hjælper\n\
18 hjælper dig\n\
64 hjælp…\n\
-14 ho\n\
25 hold\n\
10 hold the\n\
-21 hold øje\n\
-9 holde\n\
-40 holder\n\
-19 holder lukket\n\
-8 holdet\n\
-49 holde…\n\
8 holds it\n\
-18 holdsport\n\
-18 holds…\n\
-8 hole\n\
9 holiday money\n\
-13 home\n\
33 hong\n\
33 hong kong\n\
-11 hoppe\n\
-11 hoppe på\n\
10 horas\n\
-14 horsens\n\
-14 horse…\n\
-54 hos\n\
9 hos dem\n\
26 hos dig\n\
-14 hos geldiniz\n\
-8 hos matas\n\
-20 hos os\n\
-18 hospice\n\
-22 hospital\n\
-14 hospital in\n\
-31 hospi…\n\
-12 host\n\
14 hotels\n\
20 hotel…\n\
36 hour\n\
9 hour or\n\
66 hours\n\
22 hours @link\n\
-15 hours are\n\
8 hours this\n\
8 hours to\n\
14 house\n\
21 house number\n\
-11 hoved…\n\
-42 how\n\
-8 how did\n\
-12 how do\n\
-20 how to\n\
10 how we\n\
-15 hows the\n\
22 hoy\n\
57 hr\n\
9 hr fru\n\
-16 hr system\n\
13 hrs\n\
21 html\n\
-10 hug\n\
13 human\n\
11 hun er\n\
8 hun kan\n\
13 hun skal\n\
-15 hunden\n\
-16 hunde…\n\
10 hundred and\n\
-9 hundred in\n\
-8 hung\n\
-11 hurry\n\
11 hurtig\n\
9 hurtige\n\
-22 hurtigt\n\
9 husband\n\
9 husba…\n\
-137 husk\n\
-76 husk at\n\
-15 huske\n\
-35 huslejen\n\
-33 huslejen til\n\
-32 husle…\n\
-59 hvad\n\
29 hvad der\n\
-14 hvad du\n\
-19 hvad er\n\
13 hvad skal\n\
18 hvad står\n\
-16 hvem\n\
-31 hvem der\n\
12 hvem er\n\
-28 hver\n\
-18 hver dag\n\
-27 hverdage\n\
-27 hverd…\n\
-18 hvidvask og\n\
33 hvilken\n\
31 hvilken bank\n\
27 hvilk…\n\
-14 hvis\n\
14 hvis banken\n\
20 hvis de\n\
-30 hvis der\n\
-30 hvis det\n\
52 hvis du\n\
-8 hvis i\n\
10 hvis ikke\n\
-14 hvis man\n\
-13 hvis noget\n\
-57 hvor\n\
-20 hvor der\n\
-8 hvor jeg\n\
23 hvor mange\n\
18 hvor meget\n\
-15 hvor pengene\n\
-40 hvordan\n\
-15 hvordan det\n\
-40 hvord…\n\
-31 hvorfor\n\
-32 hvorf…\n\
-10 hvornår\n\
-10 hvorn…\n\
-11 håndbold\n\
-12 håndbold og\n\
-11 håndb…\n\
8 hånden\n\
8 hånde…\n\
9 håndteringsgebyr\n\
-36 hæfter\n\
-36 hæfte…\n\
-16 hæleri\n\
-16 hæler…\n\
11 hænger på\n\
10 hæv\n\
8 hævekort\n\
12 hævekort og\n\
9 hævek…\n\
29 hæver\n\
9 hæver #\n\
-12 høj\n\
17 højre\n\
8 højtt…\n\
23 hør\n\
-58 høre\n\
-8 høre at\n\
-9 høre det\n\
-19 høre om\n\
-54 i\n\
-16 i #\n\
-24 i a\n\
-9 i aalborg\n\
25 i accidentally\n\
19 i already\n\
-24 i alt\n\
78 i am\n\
-77 i appen\n\
-24 i at\n\
-20 i au\n\
-13 i automaten\n\
20 i banken\n\
14 i barcelona\n\
14 i believe\n\
9 i bero\n\
-11 i betalingsservice\n\
23 i bilen\n\
10 i bilka\n\
-8 i booked\n\
11 i bought\n\
-16 i brevet\n\
-9 i brug\n\
-11 i butikken\n\
-16 i bøde\n\
21 i call\n\
-12 i called\n\
101 i can\n\
58 i cant\n\
15 i crashed\n\
39 i dag\n\
-14 i dai\n\
-8 i denne\n\
8 i deres\n\
9 i did\n\
-31 i digital\n\
-64 i din\n\
13 i dit\n\
47 i do\n\
12 i dont\n\
-16 i e\n\
10 i eftermiddag\n\
15 i en\n\
-10 i familien\n\
11 i fare\n\
-13 i filialen\n\
16 i fill\n\
-11 i finally\n\
-14 i found\n\
-11 i fyrre\n\
18 i første\n\
18 i gang\n\
20 i gavekort\n\
-15 i got\n\
16 i gruppen\n\
-20 i går\n\
-27 i har\n\
59 i have\n\
18 i hele\n\
-8 i hillerød\n\
10 i hit\n\
9 i håndteringsgebyr\n\
-11 i januar\n\
-8 i juli\n\
-18 i kan\n\
-15 i keep\n\
13 i know\n\
12 i kø\n\
9 i københavn\n\
-12 i køen\n\
-14 i løbet\n\
28 i made\n\
-13 i mails\n\
10 i make\n\
17 i manchester\n\
-25 i mobilbanken\n\
-43 i morgen\n\
44 i must\n\
-16 i måneden\n\
17 i møde\n\
58 i need\n\
-16 i netbank\n\
-57 i netbanken\n\
9 i netto\n\
9 i never\n\
16 i også\n\
16 i only\n\
-8 i orden\n\
-13 i owe\n\
-41 i paid\n\
-12 i papirkurven\n\
-9 i postnord\n\
9 i press\n\
9 i put\n\
12 i read\n\
-11 i receptionen\n\
23 i røret\n\
9 i saw\n\
22 i see\n\
11 i send\n\
51 i sent\n\
13 i should\n\
11 i sikkerhed\n\
9 i siri\n\
17 i sita\n\
-39 i skal\n\
9 i spanien\n\
12 i speaking\n\
-11 i stedet\n\
10 i svar\n\
9 i systemet\n\
33 i take\n\
9 i talk\n\
-13 i tastselv\n\
-15 i telefonen\n\
-34 i think\n\
15 i thought\n\
-28 i told\n\
26 i transfer\n\
13 i trust\n\
-12 i tvivl\n\
18 i typed\n\
-19 i uge\n\
32 i understand\n\
-14 i vil\n\
29 i want\n\
-18 i was\n\
-15 i weekenden\n\
23 i will\n\
13 i would\n\
16 i zatwierdzic\n\
-22 i zone\n\
-38 i år\n\
14 i øjeblikket\n\
18 iade\n\
-17 iar\n\
-14 iau\n\
51 iban\n\
-9 iban and\n\
10 iban i\n\
-19 ibrahim\n\
-19 ibrah…\n\
24 iceri…\n\
28 ich\n\
14 ich bin\n\
-8 ici la\n\
61 icin\n\
31 icin #\n\
21 icin @link\n\
10 icin cpr\n\
68 id\n\
9 id card\n\
-9 id du\n\
9 id i\n\
-9 id like\n\
-13 id never\n\
22 id og\n\
23 id to\n\
14 id y\n\
-10 id you\n\
-17 ida\n\
-19 ide\n\
-12 idea\n\
-9 idea to\n\
11 identificerer\n\
11 identificerer dig\n\
-31 identitet\n\
-22 identitet i\n\
-24 identitet med\n\
13 identity\n\
-16 identity in\n\
21 idet\n\
-32 ieri\n\
-149 if\n\
-27 if a\n\
41 if i\n\
-47 if it\n\
38 if its\n\
53 if not\n\
10 if she\n\
-15 if somebody\n\
-18 if something\n\
-19 if that\n\
34 if the\n\
-41 if they\n\
23 if this\n\
-75 if you\n\
-35 if youd\n\
-17 if your\n\
-20 if youre\n\
-32 if youve\n\
-52 igen\n\
-10 igen den\n\
9 igen du\n\
-14 igen i\n\
8 igen og\n\
9 igennem\n\
9 igenn…\n\
-11 ignore\n\
11 ignore the\n\
-19 ignore this\n\
9 ignored\n\
19 ignoring\n\
13 ignoring this\n\
18 ignor…\n\
-8 igual\n\
17 ihnen\n\
10 ihr\n\
-19 ihre\n\
-11 ihre cpr\n\
-25 ihre karte\n\
-14 ihrem\n\
-28 ii\n\
14 ik\n\
8 iki\n\
-9 iki penktadienio\n\
15 ikinci\n\
15 ikinc…\n\
-9 ikisi…\n\
81 ikke\n\
-12 ikke appen\n\
-28 ikke betale\n\
30 ikke betalt\n\
11 ikke bliver\n\
-8 ikke bruge\n\
-20 ikke det\n\
37 ikke er\n\
-9 ikke foretage\n\
-13 ikke fortæl\n\
-9 ikke give\n\
10 ikke gå\n\
9 ikke gør\n\
-30 ikke gøre\n\
-11 ikke havde\n\
9 ikke have\n\
22 ikke i\n\
-24 ikke imod\n\
-12 ikke jeg\n\
10 ikke koden\n\
28 ikke lade\n\
10 ikke leveres\n\
-13 ikke link\n\
-10 ikke links\n\
-13 ikke mig\n\
14 ikke modtage\n\
32 ikke må\n\
-14 ikke oplyse\n\
8 ikke over\n\
10 ikke overføre\n\
19 ikke på\n\
-9 ikke registreret\n\
24 ikke ringe\n\
12 ikke røre\n\
-17 ikke selv\n\
31 ikke sige\n\
18 ikke siger\n\
-13 ikke skal\n\
11 ikke tale\n\
-42 ikke til\n\
10 ikke trække\n\
-40 il\n\
-19 il #\n\
-10 il citofono\n\
-19 il codice\n\
10 il dau\n\
-9 il giudice\n\
-13 il mese\n\
15 il mio\n\
-8 il pacco\n\
-10 il primo\n\
-21 il puteti\n\
21 il suo\n\
12 il vous\n\
-34 ile\n\
-9 ile #\n\
-27 ile giris\n\
14 ileti…\n\
23 ilk\n\
-101 ill\n\
-10 ill call\n\
-17 ill do\n\
-13 ill give\n\
-19 ill help\n\
-22 ill pay\n\
14 ill put\n\
-21 ill send\n\
10 ill sign\n\
15 ill stay\n\
14 illegal\n\
14 illeg…\n\
-18 ils\n\
97 im\n\
26 im going\n\
10 im in\n\
12 im not\n\
-15 im officer\n\
15 im on\n\
-9 im paketshop\n\
-11 im standing\n\
26 im the\n\
28 immediately\n\
11 immediately on\n\
41 immed…\n\
12 immigration\n\
12 immig…\n\
-17 imod\n\
-13 imod betaling\n\
8 impayee\n\
26 impay…\n\
-18 imper…\n\
-9 import\n\
14 important\n\
14 important message\n\
17 impor…\n\
11 impuesto\n\
11 impue…\n\
-94 in\n\
-28 in #\n\
37 in 24h\n\
12 in a\n\
15 in aalborg\n\
-8 in about\n\
26 in advance\n\
-8 in an\n\
-12 in at\n\
-9 in aula\n\
-8 in billund\n\
17 in bitcoin\n\
-16 in box\n\
12 in but\n\
10 in by\n\
8 in charge\n\
9 in choose\n\
-13 in class\n\
-22 in contul\n\
10 in copenhagen\n\
-11 in crypto\n\
-23 in danish\n\
30 in denmark\n\
-8 in der\n\
-32 in digital\n\
-9 in doubt\n\
-11 in e\n\
-28 in english\n\
9 in esbjerg\n\
9 in for\n\
17 in front\n\
8 in gift\n\
14 in glostrup\n\
17 in here\n\
10 in herning\n\
-11 in ihrem\n\
-17 in is\n\
-28 in its\n\
-13 in june\n\
-10 in kolding\n\
9 in manchester\n\
-13 in mano\n\
-22 in march\n\
-24 in mitid\n\
20 in my\n\
-16 in netbank\n\
8 in odense\n\
-8 in on\n\
20 in one\n\
8 in order\n\
-30 in our\n\
-8 in pairs\n\
-10 in person\n\
-11 in section\n\
-10 in settings\n\
13 in spain\n\
-8 in teams\n\
-144 in the\n\
12 in thirty\n\
-13 in this\n\
-15 in to\n\
-17 in total\n\
57 in u\n\
9 in uniform\n\
12 in usdt\n\
-9 in vejle\n\
11 in whatsapp\n\
31 in with\n\
-10 in writing\n\
84 in your\n\
8 inaczej\n\
8 inacz…\n\
-12 inbox\n\
8 incas…\n\
-8 inchideti\n\
-19 incl\n\
-23 incl vat\n\
19 inclu…\n\
-14 income\n\
-11 income assessment\n\
28 incompleta\n\
14 incomplete\n\
35 incom…\n\
9 inconnu\n\
9 incon…\n\
28 ind\n\
38 ind med\n\
16 ind og\n\
-24 ind på\n\
-13 ind skal\n\
21 indbetaler\n\
-11 indbetalingskort\n\
21 indbetalt\n\
23 indbetalt et\n\
44 indbe…\n\
-10 inddr…\n\
17 inde\n\
8 inde så\n\
9 indef…\n\
-10 indeholder\n\
-10 indeh…\n\
12 inden\n\
-67 inden #\n\
-12 inden da\n\
-8 inden du\n\
-18 inden for\n\
-13 inden fredag\n\
33 inden kl\n\
9 inden midnat\n\
12 inden søndag\n\
9 indenfor\n\
10 indenfor #\n\
9 inden…\n\
8 indflytning\n\
11 indiq…\n\
-14 indkaldt\n\
-18 indka…\n\
-13 indkøb\n\
-13 indkø…\n\
-9 indleder\n\
-13 indledning\n\
8 indledt\n\
8 indledt en\n\
-12 indle…\n\
-28 indsigelse\n\
-18 indsigelse mod\n\
-28 indsi…\n\
12 indst…\n\
9 indsæ…\n\
30 indtast\n\
11 indtast kort\n\
28 indtaste\n\
10 indtaste kort\n\
54 indta…\n\
10 indtil\n\
10 indti…\n\
-28 ines\n\
14 infected\n\
19 infec…\n\
8 inficeret\n\
8 infic…\n\
12 info\n\
16 info@…\n\
-25 information\n\
-17 information about\n\
16 information was\n\
16 informed\n\
18 informerer\n\
-40 ingen\n\
16 ingenting\n\
23 ingen…\n\
-10 inici…\n\
13 inkasso\n\
11 inkas…\n\
9 inkl alt\n\
19 inps\n\
19 inps @link\n\
44 inside\n\
56 insid…\n\
-10 insieme\n\
-10 insie…\n\
-8 inspection\n\
23 inspe…\n\
13 insta\n\
12 instagram\n\
12 install\n\
10 installer\n\
8 installere\n\
9 installere teamviewer\n\
-17 instalment\n\
-8 instance\n\
19 instant\n\
16 instant transfer\n\
66 insta…\n\
15 instead\n\
15 inste…\n\
44 insurance\n\
10 insurance #\n\
9 insurance card\n\
31 insurance covers\n\
9 insured\n\
52 insur…\n\
-8 integ…\n\
9 intentional\n\
9 intentional second\n\
9 inten…\n\
15 interesa\n\
27 interesse\n\
39 interest\n\
28 interest in\n\
10 interested\n\
-8 international house\n\
11 international office\n\
9 internete\n\
44 interpol\n\
-18 interpret\n\
-13 interpreter\n\
-15 interview\n\
-13 interviewet\n\
76 inter…\n\
-15 intet\n\
-9 intet andet\n\
19 into\n\
11 into the\n\
14 into your\n\
15 intr\n\
9 intr un\n\
-13 intranet\n\
-18 intra…\n\
-16 intre\n\
-13 intro…\n\
9 intruder\n\
26 invalid\n\
26 inval…\n\
13 investigating\n\
15 investigation\n\
-12 investigation and\n\
28 investigators\n\
-23 investing\n\
-23 investing in\n\
24 inves…\n\
-8 inviare\n\
-12 invia…\n\
-15 invit…\n\
-45 invoice\n\
-30 invoice #\n\
-19 invoice from\n\
9 invoice no\n\
10 invoice you\n\
-9 invoices\n\
-58 invoi…\n\
16 ip\n\
10 ipad\n\
100 iphone\n\
55 iphone #\n\
100 iphon…\n\
35 iptal\n\
27 iptal icin\n\
31 ir\n\
10 ir negaliu\n\
10 irasa\n\
23 irreg…\n\
147 is\n\
-71 is #\n\
65 is a\n\
8 is accepted\n\
-9 is added\n\
9 is already\n\
9 is an\n\
13 is asking\n\
-15 is available\n\
15 is being\n\
11 is blocked\n\
-19 is booked\n\
-10 is cancelled\n\
12 is closed\n\
9 is coming\n\
-13 is confirmed\n\
14 is cut\n\
-10 is delayed\n\
12 is digital\n\
-11 is down\n\
-20 is due\n\
22 is for\n\
-12 is free\n\
42 is from\n\
12 is going\n\
-22 is gunu\n\
16 is held\n\
-16 is here\n\
-12 is ill\n\
11 is infected\n\
24 is invalid\n\
43 is it\n\
-10 is lars\n\
-10 is life\n\
12 is locked\n\
38 is missing\n\
9 is mitid\n\
12 is my\n\
9 is needed\n\
28 is not\n\
9 is off\n\
-14 is officer\n\
13 is one\n\
14 is only\n\
-14 is open\n\
-12 is paid\n\
9 is pending\n\
8 is private\n\
-54 is ready\n\
15 is reported\n\
8 is required\n\
11 is returned\n\
8 is sending\n\
10 is sent\n\
8 is suspected\n\
11 is suspended\n\
-17 is that\n\
42 is the\n\
-18 is there\n\
16 is this\n\
-12 is tight\n\
32 is trying\n\
15 is under\n\
-30 is valid\n\
38 is waiting\n\
11 ishøj…\n\
-17 islem\n\
-8 islemi\n\
-10 islemi siz\n\
-8 islem…\n\
8 ismoketi\n\
12 ismok…\n\
-25 isnt\n\
-19 isnt right\n\
-17 issiustas\n\
-13 issiu…\n\
-11 issue an\n\
10 issued\n\
10 issue…\n\
-12 ist\n\
-15 istediginiz\n\
-31 isted…\n\
-11 istem…\n\
8 ister\n\
-19 isteyen\n\
-22 istey…\n\
22 istiyor\n\
15 istiyorum\n\
37 istiy…\n\
-20 it\n\
10 it a\n\
-15 it again\n\
-11 it already\n\
-11 it arrives\n\
8 it as\n\
-9 it asks\n\
-40 it at\n\
13 it back\n\
15 it but\n\
-17 it by\n\
-9 it call\n\
-12 it caller\n\
-10 it cancel\n\
14 it cant\n\
17 it comes\n\
-11 it costs\n\
-8 it could\n\
11 it did\n\
-23 it doesnt\n\
8 it down\n\
-14 it ends\n\
-13 it expires\n\
8 it first\n\
9 it has\n\
48 it here\n\
-13 it holds\n\
35 it i\n\
-56 it in\n\
37 it is\n\
9 it just\n\
-11 it may\n\
-11 it might\n\
26 it must\n\
9 it myself\n\
-11 it next\n\
-8 it off\n\
8 it ok\n\
-10 it on\n\
-10 it or\n\
15 it out\n\
9 it over\n\
10 it pops\n\
9 it press\n\
9 it really\n\
-9 it right\n\
-8 it said\n\
29 it say\n\
66 it says\n\
-9 it sikkerhed\n\
-13 it still\n\
-9 it the\n\
-9 it this\n\
-12 it to\n\
-16 it under\n\
9 it via\n\
-14 it was\n\
-20 it wasnt\n\
-12 it where\n\
23 it will\n\
9 it within\n\
9 it without\n\
21 it worked\n\
-25 italiani\n\
-20 itali…\n\
-11 itari…\n\
-24 itll\n\
-24 itll be\n\
15 its been\n\
-8 its fake\n\
-15 its for\n\
-16 its from\n\
8 its in\n\
-8 its kept\n\
20 its me\n\
-30 its on\n\
28 its only\n\
-9 its pending\n\
-8 its really\n\
8 its safe\n\
20 its the\n\
29 its urgent\n\
-36 its way\n\
17 its your\n\
26 its yours\n\
-24 itself\n\
-24 itsel…\n\
-63 ive\n\
-15 ive a\n\
-14 ive been\n\
11 ive changed\n\
12 ive got\n\
16 ive just\n\
8 ive only\n\
-8 ive put\n\
-9 ive sent\n\
-10 iyi\n\
19 ja altså\n\
25 ja det\n\
-14 ja goddag\n\
-16 ja men\n\
9 ja og\n\
-18 ja til\n\
-11 ja vi\n\
-8 jagtvej\n\
-8 jagtv…\n\
16 jai\n\
15 jak\n\
26 jak nie\n\
8 jakke på\n\
8 jam\n\
-16 jamais\n\
-8 jamais de\n\
-14 jamais votre\n\
-16 jamai…\n\
8 jamen\n\
-15 jan\n\
-41 januar\n\
-11 januar så\n\
-34 january\n\
-75 janua…\n\
23 je\n\
8 je nai\n\
12 je ne\n\
32 je suis\n\
111 jeg\n\
-9 jeg #\n\
-13 jeg betaler\n\
10 jeg bor\n\
16 jeg bruge\n\
11 jeg bruger\n\
14 jeg dem\n\
16 jeg den\n\
13 jeg det\n\
39 jeg dig\n\
-12 jeg din\n\
-9 jeg endelig\n\
86 jeg er\n\
-38 jeg fik\n\
-16 jeg få\n\
13 jeg godt\n\
19 jeg gør\n\
49 jeg har\n\
-18 jeg havde\n\
28 jeg hedder\n\
12 jeg ikke\n\
75 jeg kan\n\
11 jeg kom\n\
18 jeg køber\n\
-9 jeg lagde\n\
8 jeg lige\n\
-17 jeg logger\n\
23 jeg lover\n\
-17 jeg lægger\n\
12 jeg mangler\n\
8 jeg nu\n\
12 jeg om\n\
34 jeg ringer\n\
-9 jeg sagde\n\
14 jeg selv\n\
-28 jeg sender\n\
15 jeg sidder\n\
-19 jeg siger\n\
77 jeg skal\n\
-10 jeg skulle\n\
-27 jeg tastede\n\
-12 jeg tog\n\
-8 jeg tror\n\
16 jeg trykkede\n\
14 jeg trykker\n\
-23 jeg trækker\n\
-16 jeg uploader\n\
-10 jeg var\n\
-19 jeg ville\n\
15 jeg åbner\n\
8 jei\n\
-8 jens\n\
12 jensen\n\
12 jense…\n\
-19 jer\n\
9 jer og\n\
-38 jeres\n\
-26 jesli\n\
-8 jesli nie\n\
-14 jesli to\n\
-18 jest\n\
8 jeste…\n\
-12 jeszcze\n\
-12 jeszcze nie\n\
-12 jeszc…\n\
12 jetzt\n\
-17 jeudi\n\
-9 jf\n\
16 ji\n\
11 ji man\n\
11 jis\n\
23 jo\n\
-14 job\n\
-8 job i\n\
-8 jobbet\n\
-8 jobbe…\n\
-8 jobcenter\n\
13 jobindex\n\
13 jobin…\n\
-10 jobnet\n\
-10 jobne…\n\
-37 jonas\n\
-8 jonna\n\
13 jour\n\
-24 journalnummer\n\
-36 journ…\n\
-10 jours\n\
22 judge\n\
8 judge for\n\
-12 julef…\n\
-28 julehjælpen\n\
-28 julehjælpen vil\n\
-28 juleh…\n\
-13 juli\n\
-23 july\n\
16 jums\n\
-15 jums nieko\n\
-60 june\n\
-10 june at\n\
-10 juni\n\
19 jusqua\n\
19 jusqu…\n\
61 just\n\
-12 just a\n\
-11 just approve\n\
11 just click\n\
-10 just come\n\
20 just give\n\
43 just need\n\
-16 just pay\n\
-9 just pick\n\
10 just read\n\
-24 just send\n\
10 just sent\n\
31 just swipe\n\
9 just warned\n\
58 justice\n\
8 justification\n\
89 justi…\n\
-31 jusu\n\
-11 jusu #\n\
-18 jusu cpr\n\
-11 jusu kortele\n\
-8 jutland\n\
-8 jutland police\n\
-8 jutla…\n\
-10 jutro\n\
40 jyske\n\
39 jyske bank\n\
24 k\n\
-11 k2\n\
10 ka\n\
-12 kabin…\n\
8 kad galeciau\n\
-17 kad jusu\n\
15 kaere\n\
15 kaere kunde\n\
-19 kaffe\n\
-33 kaffen\n\
-43 kaffe…\n\
15 kai\n\
-17 kalba\n\
14 kalici\n\
14 kalic…\n\
14 kalma…\n\
11 kamera\n\
-119 kan\n\
-22 kan bare\n\
-10 kan betales\n\
8 kan blive\n\
14 kan desværre\n\
-10 kan det\n\
-66 kan du\n\
10 kan godt\n\
11 kan gøre\n\
14 kan hjælpe\n\
-11 kan i\n\
45 kan ikke\n\
25 kan jeg\n\
18 kan klare\n\
25 kan kun\n\
-8 kan låne\n\
-23 kan også\n\
13 kan ophæves\n\
13 kan rette\n\
-22 kan sende\n\
-12 kan ses\n\
-17 kan ske\n\
-8 kan slå\n\
10 kan stoppe\n\
15 kan tage\n\
12 kan være\n\
13 kan åbne\n\
-8 kandi…\n\
16 kann\n\
9 kann nicht\n\
-13 kapatin\n\
-24 kapat…\n\
-11 kapiya\n\
-11 kapiy…\n\
20 kapora\n\
20 kapor…\n\
14 kaptirdiginiz\n\
14 kaptirdiginiz #\n\
8 kapti…\n\
11 karari\n\
13 karar…\n\
10 kardesim\n\
10 karde…\n\
-34 karen\n\
-19 karen from\n\
-10 kargo\n\
14 kargo…\n\
11 karin\n\
19 kart\n\
-8 kart bilgilerinizi\n\
9 kart numaranizi\n\
10 karta\n\
-10 kartimi\n\
-10 kartiniz\n\
-9 kartinizi\n\
-11 kartinizi getirin\n\
-20 kartinizin arkasindaki\n\
-21 karti…\n\
-8 kasia\n\
-19 kasim\n\
13 kasper\n\
14 kaspers\n\
27 kaspe…\n\
-9 kasse\n\
-12 kasse på\n\
-12 kassen\n\
-11 kasserer\n\
-13 kassereren\n\
-28 kasse…\n\
-31 kat\n\
-16 katten\n\
-16 katte…\n\
13 kaution\n\
13 kauti…\n\
11 kaydi…\n\
18 kazan\n\
8 kazanabilirsiniz\n\
30 kazan…\n\
111 keep\n\
98 keep #\n\
30 keep it\n\
9 keep that\n\
-25 keep the\n\
18 keep your\n\
-20 keine\n\
-20 keine links\n\
-10 kende\n\
-9 kendini\n\
-8 kendiniz\n\
-26 kendi…\n\
-10 kendte\n\
-10 kendt…\n\
-16 kenneth\n\
-16 kenne…\n\
-53 kept\n\
-14 kept for\n\
37 key\n\
8 key and\n\
23 key card\n\
13 keypad\n\
13 keypa…\n\
-14 keys\n\
-14 kg\n\
-35 kh\n\
-16 kids\n\
-13 kids want\n\
-11 kig\n\
-12 kigge\n\
-12 kigge på\n\
-10 kilos\n\
8 kimlik ve\n\
-17 kimseye\n\
-9 kimseye søyleme\n\
-21 kimseyle\n\
-20 kimseyle paylasmayin\n\
-38 kimse…\n\
8 kin\n\
9 kina\n\
-22 kind\n\
-25 kind regards\n\
-12 kiosken\n\
-12 kiosk…\n\
-8 kira\n\
9 kiral…\n\
11 kirayi\n\
11 kiray…\n\
11 kitaip\n\
11 kitai…\n\
-23 kitchen\n\
-23 kitch…\n\
-12 kitebank\n\
-12 kiteb…\n\
18 kitoje\n\
18 kitoje puseje\n\
18 kitoj…\n\
-15 kizim\n\
-69 kl\n\
-70 kl #\n\
-15 klage\n\
-26 klager\n\
-29 klage…\n\
16 klaida\n\
16 klaid…\n\
16 klaip…\n\
-13 klar\n\
-11 klar i\n\
9 klar til\n\
17 klare\n\
-12 klarer\n\
-8 klare…\n\
-16 klass…\n\
14 klaus\n\
11 klicken\n\
11 klicken sie\n\
11 klick…\n\
9 kliente\n\
30 klien…\n\
9 klik\n\
-15 klikk…\n\
-10 kloge\n\
-10 kloge mennesker\n\
-24 klokken\n\
-25 klokk…\n\
-31 km\n\
-45 know\n\
-11 know about\n\
-10 know if\n\
-10 know that\n\
8 know the\n\
-15 know which\n\
-19 know why\n\
20 knows\n\
10 knows my\n\
-9 knus\n\
30 kod\n\
-20 kod #\n\
11 koda\n\
-48 kodas\n\
-28 kodas #\n\
101 kode\n\
-9 kode #\n\
8 kode du\n\
11 kode her\n\
-8 kode jeg\n\
33 kode på\n\
15 kode til\n\
53 koden\n\
-9 koden er\n\
8 koden for\n\
27 koden fra\n\
-9 koden i\n\
8 koden med\n\
9 koden og\n\
29 koden op\n\
16 koden så\n\
-39 koden til\n\
-9 kodeord\n\
-10 kodeord i\n\
8 kodeord og\n\
-9 kodeo…\n\
-46 koder\n\
-10 koder med\n\
30 koderne\n\
10 koderne og\n\
30 koder…\n\
-10 kodeviser\n\
-10 kodev…\n\
-28 kodo\n\
12 kodu\n\
-9 kolay\n\
-14 kolay gelsin\n\
-29 kolding\n\
-10 kolding today\n\
-33 koldi…\n\
-8 koleg…\n\
20 kollega\n\
8 kollegiekontoret\n\
26 kolle…\n\
-19 kom\n\
-14 kom forbi\n\
8 kom til\n\
8 komen…\n\
-21 komme forbi\n\
15 komme ind\n\
54 kommer\n\
9 kommer den\n\
-22 kommer efter\n\
31 kommer en\n\
9 kommer et\n\
8 kommer forbi\n\
-38 kommer fra\n\
11 kommer han\n\
-10 kommer hjem\n\
8 kommer med\n\
14 kommer til\n\
-14 kommet\n\
10 kommet en\n\
34 komme…\n\
-18 kommunen\n\
-20 kommu…\n\
-9 komsu…\n\
33 kong\n\
23 konkurrence\n\
24 konku…\n\
9 konstateret\n\
9 konst…\n\
18 konsulenten\n\
21 konsu…\n\
-74 kontakt\n\
-56 kontakt din\n\
-26 kontakt mitid\n\
-10 kontakte\n\
-10 kontakte banken\n\
-9 kontaktformularen\n\
-9 kontaktformularen på\n\
-22 kontant\n\
9 kontanter\n\
-101 konta…\n\
-25 kontingent\n\
-22 kontingent #\n\
-35 konti…\n\
148 konto\n\
13 konto #\n\
10 konto du\n\
14 konto er\n\
13 konto jeg\n\
15 konto og\n\
11 konto som\n\
-34 kontoen\n\
9 kontonummer\n\
12 kontonummer og\n\
14 kontonummer så\n\
-24 kontooplysninger\n\
-18 kontooplysninger i\n\
-56 konto…\n\
-8 kontrakten\n\
15 kontrol\n\
8 kontrolafgift\n\
9 kontrolafgift på\n\
16 kontrolcifre\n\
8 kontrolcifre på\n\
47 kontr…\n\
-13 konus…\n\
-9 konvolut\n\
-9 konvo…\n\
8 kopenhag\n\
12 kopenhagen\n\
25 kopen…\n\
12 kopieret\n\
12 kopie…\n\
112 kort\n\
-24 kort #\n\
33 kort @link\n\
-8 kort der\n\
-11 kort det\n\
-14 kort eller\n\
-17 kort er\n\
37 kort for\n\
14 kort her\n\
10 kort mitid\n\
-9 kort når\n\
23 kort og\n\
15 kort paa\n\
9 kort på\n\
-12 korte\n\
-12 korte svar\n\
-13 kortele\n\
18 korteles\n\
17 korteles numeri\n\
-90 kortet\n\
-9 kortet der\n\
-10 kortet er\n\
-16 kortet i\n\
10 kortets\n\
-73 korte…\n\
10 kortnr\n\
61 kortnummer\n\
21 kortnummer for\n\
10 kortnummer og\n\
14 kortnummer så\n\
9 kortnummer udløbsdato\n\
68 kortn…\n\
34 koster\n\
25 koster #\n\
29 koste…\n\
-8 kowalczyk\n\
-9 kowal…\n\
11 koyun\n\
-94 kr\n\
43 kr @link\n\
-16 kr a\n\
44 kr betal\n\
-17 kr betales\n\
-13 kr by\n\
9 kr det\n\
-9 kr efter\n\
43 kr en\n\
-33 kr for\n\
-12 kr from\n\
-8 kr gønderir\n\
-23 kr has\n\
10 kr her\n\
58 kr i\n\
13 kr if\n\
23 kr in\n\
-8 kr incl\n\
9 kr ind\n\
11 kr inden\n\
-16 kr is\n\
12 kr min\n\
-18 kr mobilepay\n\
-14 kr must\n\
18 kr now\n\
8 kr om\n\
18 kr on\n\
9 kr per\n\
11 kr pr\n\
23 kr retur\n\
23 kr sur\n\
10 kr så\n\
-11 kr te\n\
-60 kr til\n\
-48 kr tilbage\n\
-10 kr we\n\
-13 kr в\n\
8 kr на\n\
8 kraken\n\
8 krake…\n\
-21 kreditadvarsel\n\
-21 kreditadvarsel på\n\
-15 krimi…\n\
10 kripto\n\
11 kript…\n\
29 kron\n\
21 krone\n\
-21 kroner\n\
11 kroner at\n\
13 kroner by\n\
-31 kroner for\n\
-16 kroner if\n\
10 kroner som\n\
-17 krone…\n\
24 krypto\n\
24 krypt…\n\
9 kræver\n\
9 kræve…\n\
-14 kugle…\n\
27 kullanici\n\
8 kullanma\n\
19 kulla…\n\
54 kun\n\
28 kun #\n\
-11 kun en\n\
10 kun gøre\n\
13 kun imod\n\
50 kunde\n\
10 kunde din\n\
10 kunde du\n\
10 kundeservice\n\
42 kunne ikke\n\
14 kurer\n\
14 kureren\n\
12 kureren ringer\n\
14 kurer…\n\
11 kurier\n\
10 kurie…\n\
13 kursus\n\
9 kursu…\n\
-16 kuvert\n\
-9 kuverten på\n\
-20 kuver…\n\
11 kvartal\n\
19 kvart…\n\
-13 kvittering\n\
-9 kvittering @link\n\
-10 kvittering for\n\
10 kvittering på\n\
22 kvitteringen\n\
-23 kwh\n\
-9 kys\n\
-59 kære\n\
-8 kære alle\n\
8 kære borger\n\
12 kære kunde\n\
-11 kære læser\n\
11 kø\n\
-25 køb på\n\
-24 købe\n\
11 købe #\n\
-20 købe et\n\
-8 købe gavekort\n\
24 københavn\n\
18 københavns\n\
12 københavns politi\n\
42 køben…\n\
16 køber\n\
17 køber den\n\
18 køber jeg\n\
-8 købet\n\
-11 købt\n\
-9 købt en\n\
-12 køen\n\
-8 køles…\n\
8 kønnen sie\n\
15 kør\n\
15 kørekort\n\
19 kørekort og\n\
17 kørek…\n\
17 kører\n\
14 kører vi\n\
-8 køret…\n\
-16 kørse…\n\
-13 kørt\n\
-11 kørt galt\n\
-12 l\n\
11 l dau\n\
-79 la\n\
-39 la #\n\
-23 la app\n\
-41 la banca\n\
8 la camara\n\
-12 la caparra\n\
-40 la carta\n\
10 la casa\n\
12 la clave\n\
11 la da\n\
-20 la dumneavoastra\n\
8 la journee\n\
-8 la kommune\n\
-8 la llamada\n\
15 la mancata\n\
-26 la mia\n\
-12 la misma\n\
-8 la police\n\
-10 la policia\n\
-8 la politia\n\
-20 la politie\n\
-9 la prendre\n\
-9 la procura\n\
12 la reception\n\
-9 la skat\n\
23 la sua\n\
18 la tarjeta\n\
-19 la telefon\n\
-9 laba\n\
-9 laba diena\n\
23 labas\n\
25 lade\n\
21 lade mig\n\
-27 lader\n\
17 ladresse\n\
17 ladre…\n\
12 laege\n\
12 laege @link\n\
-10 laffaire\n\
-10 laffa…\n\
-15 laffitto\n\
-15 laffi…\n\
-23 lagde\n\
-11 lagde på\n\
14 lagen…\n\
-25 lager\n\
-11 lageret\n\
-28 lagt\n\
8 laisvas\n\
8 laisv…\n\
-15 lampe…\n\
-8 lance…\n\
-21 land\n\
-12 landl…\n\
12 landsbank\n\
-14 language\n\
-15 language school\n\
-117 language|ar\n\
-287 language|da\n\
-26 language|de\n\
-332 language|en\n\
-34 language|es\n\
-86 language|fr\n\
-71 language|it\n\
-103 language|lt\n\
35 language|pl\n\
-40 language|ro\n\
-90 language|ru\n\
-82 language|tr\n\
-66 language|und\n\
-14 langu…\n\
10 lapses\n\
9 lapse…\n\
-13 large\n\
11 largent\n\
-39 lars\n\
-13 las\n\
-10 lasse\n\
-9 last\n\
16 last #\n\
9 last chance\n\
27 last four\n\
23 last month\n\
-9 last night\n\
-9 last three\n\
-13 last two\n\
-20 last week\n\
-48 last year\n\
-22 later\n\
-17 later its\n\
-28 laugh…\n\
-32 laundering\n\
-13 laundering case\n\
-17 laundering rules\n\
-34 laund…\n\
44 laura\n\
-12 lav\n\
15 lavet\n\
12 lavet en\n\
16 lavet et\n\
-9 law\n\
12 law in\n\
-16 law makes\n\
21 lawyer\n\
-11 lawyer i\n\
12 lawyer in\n\
-9 lawyer needs\n\
12 lawyer who\n\
13 lawyers\n\
34 lawye…\n\
29 lazim\n\
-79 le\n\
-43 le #\n\
-19 le 1er\n\
-8 le credenziali\n\
-16 le dije\n\
-9 le dossier\n\
8 le interesa\n\
-8 le lire\n\
11 le nouveau\n\
-17 le numero\n\
-11 le tribunal\n\
8 le voy\n\
15 lea\n\
11 lea #\n\
16 leak\n\
-12 lease\n\
10 leave\n\
-23 leave it\n\
25 leave the\n\
13 leaves\n\
13 leave…\n\
-9 leaving\n\
-15 leaving the\n\
-9 leavi…\n\
34 ledig\n\
17 ledig fra\n\
8 ledig…\n\
-10 left\n\
8 left to\n\
-10 leg\n\
19 legal\n\
10 legal proceedings\n\
-10 legge…\n\
8 legit\n\
-9 legitimerer\n\
-16 legit…\n\
-11 lei\n\
15 leje\n\
-12 lejekontrakt\n\
-12 lejek…\n\
24 lejligheden\n\
10 lejligheden i\n\
24 lejli…\n\
-8 lemon\n\
-8 lend your\n\
-424 length|0\n\
-598 length|1\n\
-371 length|2\n\
-17 length|3\n\
122 length|4\n\
-14 length|5\n\
-11 leo\n\
10 les\n\
-8 less than\n\
-9 lesson\n\
-11 lesso…\n\
10 let him\n\
-11 let it\n\
12 let me\n\
9 lets\n\
-14 letter\n\
-29 letter in\n\
9 letter is\n\
28 letter read\n\
-18 lette…\n\
-19 letting\n\
-16 letting us\n\
-19 letti…\n\
10 leverandør\n\
-25 leveringsadresse\n\
-39 li\n\
-15 li wei\n\
-16 liable\n\
-16 liable for\n\
-16 liabl…\n\
12 liaison\n\
12 liais…\n\
-20 library\n\
-34 libra…\n\
12 licence\n\
11 licence was\n\
-8 licens\n\
12 license\n\
16 licen…\n\
-12 lidl\n\
45 lidt\n\
-13 lie\n\
-8 liegt im\n\
-18 lieka\n\
8 liepia\n\
8 liepi…\n\
-26 life\n\
-10 life threatening\n\
20 lift\n\
11 lift the\n\
39 lige\n\
-10 lige blevet\n\
-16 lige de\n\
-13 lige en\n\
10 lige er\n\
9 lige et\n\
25 lige har\n\
15 lige nu\n\
17 lige om\n\
34 liggende\n\
-70 ligger\n\
-21 ligger her\n\
-34 ligger i\n\
-8 ligger klar\n\
-38 ligge…\n\
-15 ligner\n\
-19 ligne…\n\
-39 like\n\
9 like it\n\
-12 like that\n\
-28 like to\n\
11 liken\n\
10 likvi…\n\
-11 lillevang\n\
-10 lillevang @link\n\
-16 lille…\n\
-12 limit\n\
8 limit to\n\
15 limitas\n\
23 limit…\n\
9 limpi…\n\
-12 linde…\n\
39 line\n\
22 line and\n\
11 line i\n\
18 line is\n\
20 line we\n\
8 linis…\n\
28 link\n\
9 link @link\n\
17 link du\n\
12 link og\n\
-18 link til\n\
13 link where\n\
-8 linke\n\
17 linked\n\
-11 linkedin\n\
-8 linkedin we\n\
36 linket\n\
30 linket ellers\n\
35 linke…\n\
-79 links\n\
-12 links hilsen\n\
-9 links i\n\
-12 links in\n\
304 link|any\n\
-669 link|genuine\n\
-46 link|known\n\
711 link|lookalike\n\
376 link|other\n\
38 link|shortener\n\
14 liquidity\n\
20 liqui…\n\
-8 lire\n\
-14 lis\n\
-9 lise\n\
34 list\n\
-17 list of\n\
-8 lista\n\
-14 liste\n\
11 listede\n\
21 listen\n\
11 listesine\n\
22 liste…\n\
11 litau…\n\
19 lithuania\n\
17 lithu…\n\
-16 little\n\
-16 littl…\n\
-9 liv\n\
-28 live\n\
8 livra…\n\
-9 llamada\n\
-8 llamada que\n\
-28 llama…\n\
9 llame\n\
-8 llamo uno\n\
-36 lo\n\
-10 lo de\n\
-15 lo stipendio\n\
29 loan\n\
12 loan in\n\
-8 loans\n\
-23 local\n\
32 lock\n\
-8 locker\n\
-11 locke…\n\
14 lodtrækning\n\
14 lodtr…\n\
110 log\n\
33 log in\n\
48 log ind\n\
-10 log on\n\
43 log på\n\
-8 loggen\n\
-8 loggen sie\n\
21 logger du\n\
-19 logger ind\n\
-20 logge…\n\
-29 logging\n\
-8 logging in\n\
-21 logging on\n\
-29 loggi…\n\
47 login\n\
13 login code\n\
9 login fra\n\
11 login så\n\
-8 lokal…\n\
-34 lol\n\
-8 lone\n\
15 long number\n\
-32 looked\n\
-20 looked at\n\
-32 looke…\n\
-13 looking\n\
-13 looki…\n\
-25 looks\n\
-16 looks like\n\
8 loper…\n\
-13 loppetorvet\n\
-14 loppe…\n\
-9 los\n\
10 lost\n\
35 lost funds\n\
-15 lost or\n\
22 lots\n\
22 lots of\n\
-8 lotte\n\
18 lov\n\
15 lov til\n\
-12 love\n\
-10 love you\n\
25 lover\n\
29 lt00\n\
29 lt00 #\n\
-21 lu\n\
-19 lub\n\
-9 lub w\n\
13 lucia\n\
11 lucky\n\
-11 luk\n\
9 lukker\n\
9 lukkes\n\
-8 lukkes i\n\
16 lukket\n\
14 lukket i\n\
-8 lukket og\n\
41 lukke…\n\
-30 luna\n\
-30 lunar\n\
-18 lunar appen\n\
-19 lunch\n\
-18 luni\n\
-43 lutfen\n\
-43 lutfe…\n\
8 lyd\n\
12 lyd og\n\
-19 lyder\n\
-10 lyder som\n\
-19 lys\n\
-11 lytte til\n\
-14 lyver\n\
-17 lå\n\
-11 lån i\n\
-48 låne\n\
-10 låne #\n\
12 låse\n\
-31 læg\n\
-9 læg pengene\n\
-26 læg på\n\
29 lægge\n\
-13 lægge dem\n\
23 lægge på\n\
39 lægger\n\
46 lægger på\n\
24 lægges\n\
63 lægge…\n\
8 længe\n\
-11 lærte\n\
-36 læs\n\
33 læs den\n\
-13 læs mere\n\
50 læse\n\
-12 læse det\n\
29 læse koden\n\
24 læser\n\
30 læser du\n\
-31 læser…\n\
-12 læst\n\
-10 læst den\n\
-12 løber\n\
-20 løbet\n\
-14 løbet af\n\
13 løn\n\
-8 lønkonto\n\
-9 lønne…\n\
-10 lønsedler\n\
-15 lønse…\n\
-22 lørdag\n\
-23 lørda…\n\
-14 løsning\n\
-11 løsni…\n\
27 m\n\
14 m kort\n\
8 m1tid\n\
8 m1tid @link\n\
10 m2\n\
8 m2 #\n\
13 macbook\n\
13 macbo…\n\
10 machen\n\
10 mache…\n\
8 machine with\n\
12 machine you\n\
17 madde\n\
-22 mads\n\
20 maersk\n\
20 maers…\n\
-14 magasin\n\
-14 magas…\n\
9 magistrate\n\
9 magis…\n\
-58 mai\n\
-38 mail\n\
-10 mail fra\n\
15 mail from\n\
9 mail med\n\
19 mail og\n\
-10 mail om\n\
-11 mail since\n\
-10 mail us\n\
-24 mailadresse\n\
-24 mailadresse så\n\
-25 maila…\n\
-13 mailbox\n\
-10 mailb…\n\
-14 mailed\n\
-10 mailen\n\
-27 maile…\n\
-22 mails\n\
13 mails you\n\
-13 main\n\
-8 main number\n\
-30 maine\n\
11 maintenant\n\
14 maint…\n\
-16 maj\n\
-14 maja\n\
26 majoration\n\
23 majoration a\n\
25 major…\n\
-8 make\n\
-12 make a\n\
-20 make it\n\
-13 make me\n\
-10 make sure\n\
19 make the\n\
-23 makes\n\
11 making\n\
10 makin…\n\
-8 malaga\n\
-8 malag…\n\
-8 malin…\n\
14 malmø\n\
20 mam\n\
-15 mama\n\
15 mama mi\n\
-125 man\n\
-12 man i\n\
-10 man ikke\n\
-23 man skal\n\
17 manag…\n\
-30 manana\n\
-30 manan…\n\
15 mancata\n\
8 manca…\n\
25 manchester\n\
17 manchester så\n\
21 manch…\n\
38 mand\n\
23 mand fra\n\
17 mand han\n\
-13 mandag\n\
18 mandag skal\n\
11 mandat\n\
8 mandat darret\n\
9 mandato\n\
23 manda…\n\
-21 manden\n\
17 manden fra\n\
-17 manden i\n\
-19 mande…\n\
9 mands\n\
10 mands nummer\n\
-13 mange\n\
17 mange det\n\
20 mange penge\n\
-19 manglede\n\
28 manglende\n\
16 manglende porto\n\
25 mangler\n\
25 mangler #\n\
-14 mangler at\n\
-10 mangler betaling\n\
-8 mangler en\n\
-9 mangler stadig\n\
33 mangl…\n\
-16 manip…\n\
21 mano\n\
-8 map\n\
-8 mappe\n\
8 mappeler\n\
14 mappe…\n\
-8 marca\n\
-45 march\n\
-8 march the\n\
-14 maria\n\
11 maria…\n\
-8 market\n\
223 mark|emoji\n\
-9 mark|exclamation\n\
-202 mark|lines\n\
99 mark|no-capitals\n\
27 mark|question\n\
-271 mark|quotation\n\
-166 mark|time\n\
-14 married\n\
-16 marri…\n\
-8 mas\n\
-10 mas de\n\
11 masas…\n\
-15 mastercard\n\
-13 mastercard er\n\
-17 maste…\n\
18 masz\n\
14 masz #\n\
-25 matas\n\
9 matau\n\
11 match\n\
10 match the\n\
9 matched\n\
-13 matcher\n\
-14 match…\n\
-21 material\n\
-10 materiale\n\
-34 mater…\n\
-21 matter to\n\
-10 matte…\n\
11 max\n\
-149 may\n\
-30 may be\n\
-9 may bring\n\
-20 may have\n\
11 may hear\n\
-8 may take\n\
-13 may try\n\
19 maybe\n\
-9 mdr\n\
178 me\n\
-10 me #\n\
-21 me a\n\
10 me and\n\
56 me back\n\
-10 me by\n\
9 me can\n\
8 me choose\n\
12 me dice\n\
15 me fais\n\
9 me how\n\
21 me i\n\
-12 me id\n\
-11 me if\n\
-19 me ill\n\
9 me its\n\
-8 me llamo\n\
9 me ok\n\
-13 me one\n\
36 me only\n\
-15 me or\n\
-12 me please\n\
-25 me puedes\n\
11 me screenshot\n\
9 me so\n\
46 me the\n\
31 me to\n\
-9 me tonight\n\
17 me what\n\
20 me your\n\
-18 mea\n\
9 means reject\n\
-10 means that\n\
8 meantime\n\
8 meant…\n\
-13 med #\n\
17 med alle\n\
14 med at\n\
23 med bruger\n\
10 med cpr\n\
-11 med dao\n\
9 med den\n\
-10 med det\n\
-11 med dig\n\
-14 med din\n\
-16 med et\n\
-24 med fødselsdagen\n\
9 med gavekort\n\
-11 med hjem\n\
10 med i\n\
12 med koden\n\
45 med kort\n\
8 med kortet\n\
16 med link\n\
12 med min\n\
-35 med mitid\n\
10 med naboer\n\
8 med nemid\n\
27 med og\n\
-16 med posten\n\
8 med så\n\
8 med ups\n\
-12 medarbejder og\n\
-8 medbring\n\
-14 medbr…\n\
8 meddelelse\n\
11 medde…\n\
10 medec…\n\
9 media\n\
-8 medical\n\
-10 medical helpline\n\
15 medicare\n\
12 medicine\n\
18 medic…\n\
-11 medle…\n\
-22 meet\n\
-48 meeting\n\
-15 meeting and\n\
-47 meeti…\n\
-8 mega\n\
39 meget\n\
22 mein\n\
9 melden\n\
9 melden sie\n\
13 melder\n\
22 melde…\n\
-10 meldt\n\
10 melle…\n\
-21 member\n\
-25 membership\n\
-14 membership #\n\
-13 membership fee\n\
-31 membe…\n\
-19 meme\n\
-10 memur\n\
8 memura\n\
8 memura baglanmak\n\
15 memur…\n\
51 men\n\
8 men den\n\
18 men der\n\
-15 men det\n\
15 men min\n\
19 men så\n\
16 men vi\n\
8 mener\n\
-10 mennesker\n\
-8 menne…\n\
12 mens\n\
-14 mens en\n\
20 mens vi\n\
-10 mente…\n\
9 mention\n\
10 mention it\n\
13 mentor\n\
13 mento…\n\
-15 menu\n\
-23 menvo…\n\
-18 merci\n\
-21 merci de\n\
-23 mere\n\
-9 mere end\n\
-11 mere i\n\
-8 mere på\n\
15 merger\n\
17 merge…\n\
9 merha…\n\
22 mesaj\n\
-17 mesaj…\n\
-19 mese\n\
-13 mese prossimo\n\
68 message\n\
44 message from\n\
10 message is\n\
-15 message to\n\
-8 messages that\n\
-58 message|addressed\n\
-511 message|framed\n\
297 message|now\n\
461 message|phone\n\
65 messa…\n\
12 messenger\n\
12 messe…\n\
12 messo\n\
-9 met\n\
-17 method\n\
-17 metho…\n\
19 mets\n\
-14 mette\n\
11 mettre\n\
11 mettr…\n\
-10 metu\n\
29 meu\n\
16 meu nou\n\
57 mi\n\
10 mi a\n\
10 mi ha\n\
-14 mi i\n\
16 mi pe\n\
-19 mia\n\
57 microsoft\n\
76 micro…\n\
-10 middle of\n\
8 midlertidige\n\
16 midnat\n\
16 midna…\n\
25 midnight\n\
14 midnight the\n\
25 midni…\n\
-10 midt\n\
-16 mie\n\
-20 mieli\n\
133 mig\n\
9 mig billeder\n\
20 mig der\n\
8 mig det\n\
9 mig dit\n\
12 mig du\n\
10 mig her\n\
15 mig hvis\n\
9 mig i\n\
11 mig jeg\n\
9 mig på\n\
26 mig så\n\
44 mig til\n\
-15 might\n\
-14 might be\n\
8 migration\n\
12 migra…\n\
21 mikrofon\n\
9 mikrofonen\n\
28 mikro…\n\
-26 milk\n\
12 million\n\
-10 millioner\n\
-17 millioner kroner\n\
33 min\n\
21 min #\n\
-23 min @link\n\
-15 min a\n\
8 min ago\n\
8 min am\n\
-55 min bank\n\
-19 min del\n\
10 min egen\n\
9 min husleje\n\
13 min kollega\n\
-9 min kone\n\
26 min konto\n\
13 min mand\n\
10 min mands\n\
11 min or\n\
-8 min pinkode\n\
13 min private\n\
-13 min pung\n\
-26 min side\n\
18 min skærm\n\
45 min telefon\n\
-10 min udlejer\n\
25 min ven\n\
-8 mina\n\
30 mine\n\
9 mine is\n\
-11 minibus\n\
-11 minib…\n\
16 ministeriet\n\
53 ministry\n\
45 ministry of\n\
74 minis…\n\
15 minors\n\
9 minors answer\n\
16 minor…\n\
-23 minsu\n\
10 minuciu\n\
10 minuc…\n\
17 minuit\n\
17 minui…\n\
20 minut\n\
30 minute\n\
11 minutes and\n\
-9 minutes never\n\
-12 minutes only\n\
14 minutes to\n\
8 minuto\n\
-17 minutos\n\
-11 minutter\n\
9 minutter jeg\n\
28 minut…\n\
13 mio\n\
19 mir\n\
8 mir bei\n\
-18 misbrug\n\
-19 misbr…\n\
-22 misin\n\
9 misin acil\n\
9 misiniz\n\
9 misin…\n\
-16 misma\n\
-8 misma cuenta\n\
13 mismo\n\
13 missed\n\
12 misse…\n\
65 missing\n\
64 missi…\n\
28 mistake\n\
-16 mistake i\n\
11 mistake in\n\
14 mistake please\n\
-18 mistanke\n\
-19 mistanke om\n\
10 mista…\n\
-12 mistede\n\
34 mister\n\
23 mister du\n\
18 miste…\n\
30 mistænkt\n\
35 mistæ…\n\
-32 misuse\n\
-16 misuse of\n\
-32 misus…\n\
-55 mit\n\
13 mit @link\n\
-14 mit forsikring\n\
-12 mit gamle\n\
19 mit id\n\
-29 mit kort\n\
-18 mit kortnummer\n\
118 mitid\n\
-9 mitid #\n\
51 mitid @link\n\
-19 mitid a\n\
25 mitid app\n\
14 mitid approval\n\
-13 mitid at\n\
22 mitid bare\n\
27 mitid bruger\n\
10 mitid code\n\
-9 mitid din\n\
-17 mitid erhverv\n\
25 mitid for\n\
13 mitid her\n\
10 mitid here\n\
-16 mitid i\n\
-11 mitid if\n\
-26 mitid ile\n\
-13 mitid inden\n\
11 mitid ja\n\
13 mitid kode\n\
-9 mitid kodeviser\n\
16 mitid login\n\
11 mitid nogen\n\
23 mitid now\n\
10 mitid nu\n\
-16 mitid når\n\
13 mitid og\n\
11 mitid open\n\
-8 mitid over\n\
-37 mitid på\n\
8 mitid security\n\
-24 mitid support\n\
20 mitid så\n\
-22 mitid til\n\
-21 mitid to\n\
31 mitid user\n\
-10 mitid with\n\
-8 mitid علي\n\
29 mitid لديك\n\
15 mme\n\
23 mobil\n\
-25 mobilbanken\n\
26 mobilen\n\
10 mobilepay\n\
46 mobilepay #\n\
-29 mobilepay du\n\
8 mobilepay for\n\
-9 mobilepay ile\n\
10 mobilepay now\n\
-11 mobilepay når\n\
26 mobilepay to\n\
-24 mobilepay when\n\
12 mobilepay your\n\
-13 mobilepaye\n\
-10 mobilepaye #\n\
-62 mobil…\n\
-8 mod betaling\n\
12 mod et\n\
45 modtage\n\
10 modtage penge\n\
15 modtage pengene\n\
31 modtager\n\
-66 modtaget\n\
-45 modtaget din\n\
23 modtaget en\n\
-10 modtog\n\
-9 modtog den\n\
-10 modto…\n\
-21 module\n\
-20 module #\n\
-21 modul…\n\
-19 moge\n\
10 moj\n\
-23 mokejimas\n\
-23 mokej…\n\
48 mom\n\
14 moment\n\
15 momen…\n\
-12 moms\n\
16 moms #\n\
-8 moms og\n\
34 mon\n\
-18 mon #\n\
29 mon compte\n\
-10 mona\n\
-10 mona fra\n\
-50 monday\n\
-14 monday the\n\
-52 monda…\n\
124 money\n\
12 money #\n\
10 money @link\n\
-15 money abroad\n\
60 money comes\n\
-24 money for\n\
-14 money from\n\
29 money here\n\
-35 money laundering\n\
19 money on\n\
-8 money or\n\
8 money transfer\n\
9 money until\n\
16 money you\n\
104 money.amount|claims\n\
19 money.amount|claims money.amount|reports\n\
118 money.amount|claims money.unusual-means|claims\n\
98 money.amount|claims money.valuables|claims\n\
-10 money.amount|claims money.valuables|reports\n\
26 money.amount|claims person.adviser|claims\n\
44 money.amount|claims person.agent|claims\n\
43 money.amount|claims person.family|claims\n\
9 money.amount|claims person.landlord|claims\n\
12 money.amount|claims person.landlord|denies\n\
48 money.amount|claims person.recruiter|claims\n\
98 money.amount|claims threat.arrest|threatens\n\
41 money.amount|claims threat.block|threatens\n\
9 money.amount|claims threat.court|threatens\n\
16 money.amount|claims threat.cutoff|threatens\n\
8 money.amount|claims threat.deadline|reports\n\
139 money.amount|claims threat.deadline|threatens\n\
-12 money.amount|claims threat.debt|threatens\n\
60 money.amount|claims threat.deportation|threatens\n\
40 money.amount|claims threat.exposure|threatens\n\
43 money.amount|claims threat.return|threatens\n\
37 money.amount|denies\n\
12 money.amount|denies money.valuables|claims\n\
11 money.amount|denies person.family|claims\n\
28 money.amount|denies threat.deadline|threatens\n\
104 money.amount|live\n\
119 money.amount|reader\n\
33 money.amount|reports\n\
15 money.amount|reports money.unusual-means|reports\n\
26 money.amount|reports person.agent|claims\n\
-11 money.amount|reports person.agent|reports\n\
27 money.amount|reports person.family|claims\n\
-8 money.amount|reports threat.arrest|reports\n\
9 money.amount|reports threat.block|reports\n\
-10 money.amount|reports threat.deadline|reports\n\
29 money.amount|speaks\n\
138 money.unusual-means|claims\n\
-18 money.unusual-means|claims money.valuables|claims\n\
12 money.unusual-means|claims person.adviser|claims\n\
13 money.unusual-means|claims person.agent|claims\n\
70 money.unusual-means|claims person.family|claims\n\
30 money.unusual-means|claims person.landlord|claims\n\
10 money.unusual-means|claims threat.block|threatens\n\
-11 money.unusual-means|claims threat.court|threatens\n\
16 money.unusual-means|claims threat.deadline|reports\n\
115 money.unusual-means|claims threat.deadline|threatens\n\
14 money.unusual-means|claims threat.exposure|threatens\n\
138 money.unusual-means|live\n\
107 money.unusual-means|reader\n\
12 money.unusual-means|reports\n\
12 money.unusual-means|reports threat.court|threatens\n\
31 money.unusual-means|speaks\n\
55 money.valuables|claims\n\
65 money.valuables|claims person.agent|claims\n\
24 money.valuables|claims person.family|claims\n\
14 money.valuables|claims person.landlord|claims\n\
-27 money.valuables|claims threat.block|threatens\n\
-28 money.valuables|claims threat.court|threatens\n\
-8 money.valuables|claims threat.deadline|reports\n\
10 money.valuables|claims threat.deadline|threatens\n\
10 money.valuables|claims threat.debt|threatens\n\
-11 money.valuables|claims threat.deportation|threatens\n\
-23 money.valuables|denies\n\
55 money.valuables|live\n\
72 money.valuables|reader\n\
-37 money.valuables|reports\n\
-11 money.valuables|reports threat.deadline|reports\n\
33 money.valuables|speaks\n\
10 moneygram\n\
75 money|claims\n\
13 money|denies\n\
83 money|speaks\n\
11 money…\n\
20 month\n\
12 month but\n\
-14 month deposit\n\
-13 monthly\n\
-18 months\n\
-9 months and\n\
-31 month…\n\
-9 mor\n\
-10 mor den\n\
-45 more\n\
-21 more on\n\
25 more people\n\
-19 more than\n\
-43 morgen\n\
9 morgen kl\n\
-9 morgen og\n\
-44 morge…\n\
9 mormor\n\
12 mormor har\n\
10 morning for\n\
-10 morten\n\
9 mortensen\n\
-15 mot\n\
-15 mot de\n\
9 mothe…\n\
9 motiv…\n\
-10 motorvejen\n\
-10 motor…\n\
11 mouse\n\
-58 move\n\
8 move all\n\
-30 move out\n\
-14 move your\n\
28 moved in\n\
-23 moved to\n\
-21 moving\n\
-19 moving in\n\
-8 moving your\n\
-21 movin…\n\
8 mowi\n\
-20 mr\n\
-8 mr kowalczyk\n\
-31 ms\n\
-11 ms haddad\n\
-10 msgs\n\
39 much\n\
11 much is\n\
10 much you\n\
-15 muldyr\n\
-15 muldy…\n\
-55 mum\n\
-18 mum i\n\
11 mum its\n\
8 mum mum\n\
-8 mum this\n\
-9 mums\n\
-16 municipalitys\n\
-14 munic…\n\
8 musait\n\
8 musai…\n\
-8 museum\n\
-8 museu…\n\
8 musi\n\
10 muslu…\n\
13 muss\n\
-9 mussen\n\
-11 mussen nichts\n\
-9 musse…\n\
68 must\n\
53 must be\n\
9 must confirm\n\
-8 must move\n\
-10 must pay\n\
10 must verify\n\
16 musun\n\
8 mutti\n\
-35 mvh\n\
27 my\n\
8 my account\n\
12 my agent\n\
10 my assistant\n\
11 my aunt\n\
21 my brother\n\
10 my colleague\n\
10 my cousin\n\
15 my dad\n\
-15 my danish\n\
-12 my daughter\n\
14 my driving\n\
12 my full\n\
-17 my half\n\
-12 my id\n\
11 my manager\n\
-11 my mitid\n\
-8 my money\n\
-24 my number\n\
9 my own\n\
-8 my parents\n\
-12 my passport\n\
18 my phone\n\
15 my pin\n\
10 my revolut\n\
11 my roommate\n\
14 my salary\n\
9 my side\n\
24 my teacher\n\
14 my uncle\n\
9 my wallet\n\
-21 myself\n\
8 myself in\n\
-21 mysel…\n\
88 må\n\
19 må du\n\
-9 må gerne\n\
85 må ikke\n\
-13 må jeg\n\
22 må lægge\n\
-9 måde\n\
-14 måde og\n\
-9 mål\n\
-13 måler…\n\
27 måned\n\
-14 måneden\n\
14 måneders\n\
-23 måske\n\
-11 mælk\n\
-8 mærket\n\
-10 mærke…\n\
17 møde\n\
18 møde op\n\
8 møde til\n\
-39 mødel…\n\
-17 mødet\n\
10 mønter\n\
10 mønte…\n\
-10 n\n\
17 na\n\
11 na #\n\
-25 na @link\n\
-10 na konto\n\
-12 na tego\n\
11 na whatsapp\n\
-10 nabo\n\
-9 naboen\n\
12 naboer\n\
-10 nach\n\
-11 nada\n\
8 nadia\n\
8 nai\n\
19 nakit\n\
-9 namaz…\n\
103 name\n\
-12 name address\n\
44 name and\n\
10 name for\n\
11 name has\n\
15 name is\n\
-20 name of\n\
-18 name on\n\
8 name was\n\
11 name with\n\
10 namie\n\
12 napisz\n\
17 napis…\n\
-22 nas\n\
-8 nasil\n\
-8 naszych\n\
-8 naszy…\n\
-19 natale\n\
-19 natal…\n\
38 national\n\
25 national police\n\
17 nationala\n\
11 nationala a\n\
11 nationalbanken\n\
80 natio…\n\
-18 nauja\n\
-12 nauja telefona\n\
9 navn\n\
-8 navn en\n\
10 navn er\n\
-28 navn på\n\
-16 ne jus\n\
-9 ne le\n\
12 ne peux\n\
-20 ne vous\n\
10 neapmoketa\n\
16 neapm…\n\
15 near\n\
8 near the\n\
-19 nearly\n\
-14 nearly died\n\
-19 nearl…\n\
-9 necesita\n\
26 necesito\n\
15 necesito que\n\
11 neces…\n\
14 ned\n\
-12 ned i\n\
10 ned på\n\
8 nede\n\
18 nedek…\n\
11 nedeniyle\n\
9 nedenstående\n\
15 neden…\n\
-19 nederst\n\
-19 neder…\n\
63 need\n\
63 need #\n\
-9 need a\n\
-17 need my\n\
-9 need please\n\
22 need the\n\
-26 need to\n\
46 need you\n\
23 needed\n\
23 neede…\n\
-9 needs\n\
-9 needs a\n\
13 negaliu\n\
19 neighbour\n\
24 neigh…\n\
13 nej\n\
28 nej det\n\
-13 nej og\n\
-14 nej politiet\n\
-9 nej ring\n\
37 nej så\n\
-9 nej til\n\
-38 nel\n\
18 nem\n\
10 nem id\n\
92 nemid\n\
-8 nemid nøglekort\n\
-119 nemkonto\n\
-8 nemkonto du\n\
-9 nemkonto in\n\
-124 nemko…\n\
-23 nemmeno\n\
-18 nemme…\n\
-22 nepraso\n\
-24 nepra…\n\
-40 nereikia\n\
-45 nerei…\n\
-24 nesakykite\n\
-25 nesak…\n\
-21 nespauskite\n\
-24 nespa…\n\
-13 nessun\n\
-11 nessu…\n\
-30 nest\n\
-28 nest pas\n\
11 nesum…\n\
-67 netbank\n\
-13 netbank med\n\
-8 netbank not\n\
-45 netbanken\n\
-8 netbanken i\n\
-120 netba…\n\
30 nets\n\
10 nets jeg\n\
-10 netvæ…\n\
-117 never\n\
-30 never ask\n\
10 never bought\n\
-14 never do\n\
-14 never give\n\
-9 never writes\n\
9 new\n\
-30 new card\n\
19 new letter\n\
-9 new mastercard\n\
16 new number\n\
-18 new one\n\
19 new payee\n\
-9 new phone\n\
-11 new rules\n\
-13 new sign\n\
8 new system\n\
-15 news\n\
-12 news the\n\
-8 newsp…\n\
-77 next\n\
10 next day\n\
8 next of\n\
9 next quarter\n\
-12 next time\n\
9 next to\n\
-12 next week\n\
-9 next year\n\
-8 nf918\n\
-20 nice\n\
-21 nice to\n\
-13 nice weekend\n\
-11 nichts tun\n\
-12 nie\n\
-12 nie ty\n\
8 niece\n\
-26 niekam\n\
-36 nieka…\n\
-27 nieko\n\
-15 nieko daryti\n\
-43 night\n\
-10 nights\n\
-10 night…\n\
-9 nimanui\n\
-9 niman…\n\
-22 nimic\n\
-17 nine\n\
-16 nine to\n\
25 ninety\n\
8 ninety minutes\n\
22 ninet…\n\
-56 no\n\
12 no #\n\
-8 no card\n\
14 no code\n\
-11 no danish\n\
-12 no fee\n\
-10 no fees\n\
-22 no hurry\n\
13 no its\n\
-9 no later\n\
12 no le\n\
11 no no\n\
-20 no rush\n\
12 no se\n\
9 no the\n\
-8 no to\n\
8 no viewing\n\
-8 no visible\n\
-10 no we\n\
-21 nobody\n\
13 nobody can\n\
13 nobody may\n\
-21 nobod…\n\
-19 noch\n\
9 node\n\
-71 nogen\n\
-151 noget\n\
-23 noget andet\n\
8 noget at\n\
-55 noget i\n\
10 noget men\n\
-9 noget nu\n\
-8 noget så\n\
22 noget til\n\
-8 noget ved\n\
26 noget vi\n\
27 nogle\n\
-22 noi\n\
-27 noiembrie\n\
-27 noiem…\n\
-17 nokta…\n\
33 nom\n\
14 nom de\n\
9 nombre\n\
9 nombr…\n\
-8 nome\n\
-16 nome e\n\
-34 non\n\
10 non eu\n\
-8 non va\n\
-12 none\n\
-9 nonna\n\
29 noon\n\
-9 noor\n\
47 nordea\n\
20 nordea fraud\n\
46 norde…\n\
28 nordic\n\
42 nordi…\n\
25 norlys\n\
8 norlys @link\n\
25 norly…\n\
27 normal\n\
10 normale\n\
14 normalt\n\
47 norma…\n\
-21 norrfly\n\
-13 norrfly account\n\
-21 norrf…\n\
-9 norton\n\
-9 norto…\n\
-10 nostro\n\
-13 nostro nome\n\
-11 nostr…\n\
137 not\n\
8 not a\n\
10 not all\n\
-19 not be\n\
-23 not by\n\
8 not come\n\
16 not deliver\n\
-18 not even\n\
-8 not have\n\
-18 not me\n\
-8 not need\n\
15 not on\n\
9 not order\n\
52 not paid\n\
-8 not send\n\
-10 not share\n\
24 not tell\n\
10 not the\n\
-13 not to\n\
-11 not us\n\
32 not you\n\
14 notaire\n\
14 notai…\n\
18 notar…\n\
-9 note\n\
8 note to\n\
10 noter\n\
-8 notes\n\
10 notes one\n\
-20 nothing\n\
-9 nothing for\n\
-16 nothing to\n\
17 nothing will\n\
-23 nothi…\n\
-9 notice\n\
-12 notices\n\
-20 notic…\n\
21 notification\n\
21 notif…\n\
14 notre\n\
10 nou\n\
-32 nous\n\
-16 nous ne\n\
-15 nouvel\n\
-23 nouve…\n\
-13 nov\n\
-18 nov #\n\
-74 november\n\
-13 november #\n\
-12 november at\n\
-10 november kl\n\
-14 novembre\n\
-91 novem…\n\
320 now\n\
13 now #\n\
9 now by\n\
31 now dont\n\
11 now he\n\
9 now if\n\
10 now in\n\
17 now it\n\
11 now on\n\
17 now or\n\
16 now says\n\
11 now so\n\
16 now to\n\
-11 now we\n\
16 now with\n\
8 now you\n\
14 now youve\n\
66 nr\n\
24 nsk\n\
160 nu\n\
12 nu det\n\
9 nu ellers\n\
18 nu er\n\
19 nu godkend\n\
15 nu godt\n\
8 nu han\n\
8 nu her\n\
-12 nu il\n\
34 nu jeg\n\
21 nu med\n\
23 nu på\n\
12 nu skal\n\
9 nu står\n\
11 nu suna\n\
15 nu tager\n\
-21 nu va\n\
23 nu vil\n\
-11 nuestro\n\
-8 nuest…\n\
15 nuevo\n\
9 nukop…\n\
25 nulstiller\n\
11 nulst…\n\
-12 numara\n\
-9 numaradan\n\
12 numaram\n\
-31 numarani\n\
-28 numaranizi\n\
-8 numaranizi ve\n\
-8 numarasi\n\
10 numarasini\n\
16 numarayi\n\
21 numarul\n\
12 numarul dumneavoastra\n\
-19 numar…\n\
43 number\n\
8 number account\n\
18 number and\n\
22 number by\n\
8 number expiry\n\
-10 number for\n\
-11 number from\n\
-15 number has\n\
10 number i\n\
14 number instead\n\
45 number is\n\
-10 number it\n\
-10 number now\n\
-9 number on\n\
-21 number or\n\
16 number plate\n\
10 number please\n\
-11 number press\n\
23 number that\n\
12 number the\n\
-19 number to\n\
12 number when\n\
-13 number within\n\
-8 number youve\n\
-11 numbers and\n\
8 numbers from\n\
9 numbers on\n\
12 numbers so\n\
50 numbe…\n\
8 numele\n\
8 numel…\n\
18 numeri\n\
17 numeri ir\n\
-12 numeris\n\
31 numero\n\
10 numero de\n\
57 numer…\n\
10 numes…\n\
70 nummer\n\
27 nummer #\n\
9 nummer for\n\
-10 nummer i\n\
-13 nummer og\n\
-9 nummer står\n\
-21 nummeret\n\
54 numme…\n\
-14 nuo\n\
8 nuoroda\n\
10 nuoroda ir\n\
8 nuoro…\n\
9 nur\n\
-18 nusik…\n\
74 ny\n\
55 ny besked\n\
-14 ny enhed\n\
-21 ny telefon\n\
14 ny tid\n\
12 nye\n\
11 nye vilkår\n\
-8 nyhedsbrevet\n\
-18 nyhed…\n\
13 nykredit\n\
13 nykre…\n\
-14 nyt\n\
-9 nyt er\n\
-30 nyt kort\n\
42 nyt nummer\n\
18 nå\n\
14 nå at\n\
-161 når\n\
8 når de\n\
-31 når den\n\
-73 når du\n\
-28 når en\n\
-27 når i\n\
-15 når jeg\n\
9 når mitid\n\
-12 når vi\n\
-85 næste\n\
-37 næste gang\n\
11 næstved\n\
11 næstv…\n\
17 nøglekortet\n\
14 nøglen\n\
14 nøglerne\n\
42 nøgle…\n\
-8 nørrebrogade\n\
-8 nørre…\n\
-32 o\n\
-29 o #\n\
14 o me\n\
18 o yuzden\n\
11 obligatorisk\n\
8 oct #\n\
-42 october\n\
-9 october #\n\
-41 octob…\n\
-8 octubre\n\
-8 octub…\n\
31 od\n\
12 od razu\n\
28 oddam\n\
25 odense\n\
27 odens…\n\
-15 oder\n\
28 of\n\
31 of an\n\
16 of birth\n\
8 of blood\n\
12 of both\n\
-16 of charge\n\
11 of cpr\n\
10 of denmark\n\
8 of eur\n\
8 of identity\n\
46 of justice\n\
8 of kin\n\
20 of my\n\
-8 of number\n\
12 of ours\n\
-11 of six\n\
-16 of something\n\
-15 of tea\n\
-48 of the\n\
-9 of them\n\
12 of those\n\
8 of transfer\n\
-10 of up\n\
-9 of wind\n\
-12 of you\n\
12 of your\n\
-9 ofc\n\
20 off\n\
-8 off at\n\
-13 off in\n\
8 offences\n\
19 offen…\n\
-19 offered\n\
-12 offerfonden\n\
-8 offers\n\
-47 offer…\n\
28 office\n\
9 office if\n\
-8 office on\n\
14 office there\n\
46 officer\n\
8 officer and\n\
-17 officer brown\n\
9 officers\n\
67 offic…\n\
85 og\n\
16 og adresse\n\
-9 og alligevel\n\
-14 og anmeld\n\
11 og bag\n\
-22 og beder\n\
24 og bekræft\n\
13 og bekræfter\n\
-8 og bestilt\n\
32 og betal\n\
-11 og betaling\n\
13 og billede\n\
-9 og bliv\n\
32 og cpr\n\
11 og cvc\n\
16 og de\n\
-11 og del\n\
62 og den\n\
20 og derfor\n\
-10 og det\n\
28 og din\n\
23 og dine\n\
27 og dit\n\
-8 og du\n\
-22 og en\n\
-13 og fik\n\
-8 og fortæller\n\
-8 og få\n\
-8 og fået\n\
11 og give\n\
13 og giver\n\
15 og godkend\n\
13 og han\n\
18 og har\n\
26 og henter\n\
14 og hjælper\n\
-11 og hold\n\
27 og hvad\n\
-9 og hvem\n\
23 og hvor\n\
10 og indtast\n\
-14 og ingen\n\
-14 og jeg\n\
-10 og kigger\n\
23 og kode\n\
15 og kodeord\n\
-31 og kontakt\n\
13 og kontonummer\n\
8 og kort\n\
14 og log\n\
-15 og læg\n\
22 og læse\n\
22 og min\n\
-21 og mitid\n\
-13 og moms\n\
39 og må\n\
36 og nu\n\
8 og om\n\
9 og oplys\n\
32 og pas\n\
-9 og ring\n\
-9 og ringede\n\
-13 og ringer\n\
-10 og sagde\n\
33 og send\n\
13 og sende\n\
10 og sender\n\
-11 og sendt\n\
-26 og siger\n\
-36 og skal\n\
9 og skrive\n\
106 og så\n\
-10 og to\n\
10 og udgiver\n\
-8 og var\n\
-15 og vi\n\
23 og vil\n\
-17 og ville\n\
-10 og vores\n\
9 og ydelser\n\
28 oggi\n\
-16 også\n\
8 også bruge\n\
-10 også din\n\
-22 også godkendt\n\
-11 også når\n\
15 oh\n\
-8 oil\n\
-11 ok med\n\
-25 ok so\n\
24 ok when\n\
-14 okay i\n\
9 okay so\n\
-16 okay så\n\
-14 oktober\n\
-15 oktob…\n\
-12 okumak\n\
-12 okumak icin\n\
-11 okuma…\n\
25 olarak\n\
25 olara…\n\
10 old\n\
8 old phone\n\
-9 oldem…\n\
-11 oldugu\n\
-11 oldugu icin\n\
-12 oldug…\n\
-8 ole\n\
14 oliver\n\
12 olive…\n\
12 olup\n\
-74 om\n\
42 om #\n\
-29 om at\n\
12 om dagen\n\
15 om dit\n\
-25 om du\n\
-12 om en\n\
12 om et\n\
-8 om forlængelse\n\
14 om hvidvask\n\
24 om jeg\n\
-11 om koder\n\
53 om lidt\n\
-15 om misbrug\n\
17 om måneden\n\
-8 om og\n\
12 om sagen\n\
-20 om smser\n\
-12 om svindel\n\
20 om til\n\
-9 om tre\n\
11 om tyve\n\
-8 om ugen\n\
-13 omar\n\
14 omfattet\n\
14 omfattet af\n\
12 omfat…\n\
-15 omg\n\
8 omkom\n\
9 omstilling\n\
9 omsti…\n\
-21 on #\n\
-136 on @link\n\
32 on a\n\
18 on account\n\
13 on hold\n\
-10 on holiday\n\
-36 on its\n\
-11 on linkedin\n\
32 on mobilepay\n\
-18 on monday\n\
-15 on our\n\
20 on phone\n\
-14 on purpose\n\
-17 on saturday\n\
-14 on sunday\n\
-8 on teams\n\
39 on telegram\n\
-91 on the\n\
-18 on their\n\
25 on this\n\
12 on thursday\n\
-22 on to\n\
-28 on tuesday\n\
-9 on video\n\
-20 on wednesday\n\
-11 on weekdays\n\
40 on whatsapp\n\
8 on which\n\
-13 on windows\n\
8 on with\n\
58 on your\n\
18 onaylandi\n\
24 onayl…\n\
13 one\n\
14 one #\n\
16 one by\n\
-13 one call\n\
-15 one day\n\
-10 one do\n\
-8 one four\n\
8 one has\n\
10 one hour\n\
-12 one hundred\n\
8 one i\n\
-8 one if\n\
-12 one in\n\
51 one of\n\
-9 one on\n\
-16 one one\n\
9 one time\n\
9 one to\n\
-8 one two\n\
-9 one with\n\
16 one yes\n\
9 ones with\n\
10 online\n\
-8 online bank\n\
21 online banking\n\
14 onlin…\n\
211 only\n\
26 only #\n\
10 only be\n\
-14 only enter\n\
30 only for\n\
13 only have\n\
22 only if\n\
-10 only looks\n\
8 only one\n\
8 only shipping\n\
21 only the\n\
18 only to\n\
8 only until\n\
-13 ons\n\
-41 onsdag\n\
-14 onsdag den\n\
-8 onsdag kl\n\
-41 onsda…\n\
-8 ont\n\
54 onu\n\
19 onu bana\n\
-9 op\n\
-16 op @link\n\
37 op for\n\
-10 op igen\n\
-13 op med\n\
27 op og\n\
-12 op på\n\
26 op som\n\
-22 op til\n\
8 opbev…\n\
12 opdaget\n\
13 opdater dine\n\
-8 opdatere kortet\n\
8 opdatere vores\n\
-8 opdat…\n\
22 open\n\
8 open @link\n\
-15 open an\n\
-8 open for\n\
10 open mitid\n\
11 open on\n\
10 open our\n\
18 open the\n\
-30 open till\n\
23 opened\n\
9 opened a\n\
23 opene…\n\
-18 opening\n\
-18 opening hours\n\
-18 openi…\n\
12 opens\n\
12 opera…\n\
-12 opgang\n\
-13 opgan…\n\
-10 opgave\n\
-9 opgav…\n\
-18 opgørelsen\n\
-12 opgørelsen er\n\
-10 opgør…\n\
8 ophold\n\
-14 opholdstilladelse\n\
-9 ophol…\n\
9 ophæves\n\
10 ophæv…\n\
20 ophører\n\
20 ophør…\n\
-15 opkaldene\n\
-15 opkal…\n\
-11 opkræver\n\
-9 opkræver ikke\n\
-24 opkræ…\n\
-8 oplac…\n\
10 opladning\n\
11 opladningen\n\
21 oplad…\n\
11 oplat…\n\
24 oplys\n\
13 oplys dit\n\
-24 oplyse\n\
9 oplyse dit\n\
-8 oplyse mit\n\
-10 oplyse noget\n\
39 oplysninger\n\
-8 oplysningerne\n\
10 oprette\n\
14 opretter\n\
31 oprettet\n\
57 opret…\n\
-21 ops\n\
18 opsagt\n\
18 opsag…\n\
-20 opsig\n\
9 opspa…\n\
-9 opstår\n\
-9 opstå…\n\
-34 opt\n\
-16 opt out\n\
-15 optagelsen\n\
-12 optaget biometri\n\
-10 optag…\n\
-20 optræder\n\
-20 optræ…\n\
-214 or\n\
-14 or a\n\
-10 or at\n\
-15 or bank\n\
-9 or change\n\
11 or i\n\
-9 or in\n\
10 or it\n\
-18 or just\n\
22 or leave\n\
-9 or mitid\n\
-9 or on\n\
-25 or phone\n\
-10 or ring\n\
-9 or should\n\
-15 or stolen\n\
-16 or the\n\
-29 or use\n\
-18 or with\n\
28 or you\n\
-12 or your\n\
-8 ora\n\
-10 ora #\n\
-17 ord\n\
-10 orden\n\
-14 orden at\n\
-45 order\n\
-21 order #\n\
-14 order id\n\
-9 order in\n\
22 order new\n\
13 order of\n\
9 order to\n\
-18 ordered\n\
-11 ordinary\n\
-10 ordinary mail\n\
9 ordinateur\n\
-8 ordne\n\
-14 ordre\n\
-17 ore #\n\
9 ore o\n\
-8 organ…\n\
-13 originale\n\
-17 origi…\n\
-59 os\n\
30 os der\n\
-22 os i\n\
-15 osaka\n\
10 other\n\
12 others who\n\
13 otherwise\n\
10 otherwise it\n\
26 otherwise the\n\
-22 otherwise you\n\
9 other…\n\
-16 otomatik\n\
-16 otoma…\n\
-16 otp\n\
-13 otra\n\
28 oui\n\
20 our\n\
-12 our app\n\
10 our billing\n\
-11 our customers\n\
25 our depot\n\
-9 our lawyer\n\
-17 our member\n\
-18 our warehouse\n\
-15 our website\n\
80 out\n\
-15 out a\n\
8 out and\n\
11 out before\n\
10 out by\n\
17 out for\n\
8 out i\n\
10 out in\n\
8 out now\n\
-9 out on\n\
8 out the\n\
-27 outside\n\
-19 outside the\n\
-23 outsi…\n\
13 oven\n\
33 over\n\
-20 over #\n\
10 over and\n\
24 over på\n\
33 over telefonen\n\
11 over the\n\
11 over to\n\
8 overfør\n\
-24 overføre\n\
-12 overføre #\n\
14 overføre dem\n\
9 overføres\n\
8 overføres til\n\
24 overførsel\n\
12 overførsel på\n\
-31 overførsel så\n\
10 overførsel til\n\
12 overførslen\n\
-24 overførsler\n\
-21 overførsler med\n\
33 overf…\n\
-10 overgår sagen\n\
10 overtager\n\
35 overt…\n\
-13 overv…\n\
15 owe #\n\
-16 owe you\n\
-29 own\n\
-15 own phone\n\
24 owner\n\
19 owner of\n\
-24 owners\n\
-18 owner…\n\
27 p\n\
68 paa\n\
11 paa @link\n\
14 paa dit\n\
-8 pacco da\n\
41 package\n\
9 package is\n\
41 packa…\n\
-10 packed\n\
-20 padekite\n\
-20 padekite rageli\n\
-19 padek…\n\
25 paga\n\
-10 pagal…\n\
21 pagar\n\
8 pagata\n\
-10 pagato\n\
-24 page\n\
-8 page on\n\
8 page open\n\
-10 page that\n\
9 pago\n\
11 pago hoy\n\
8 pague\n\
-27 paid\n\
-22 paid #\n\
39 paid for\n\
-10 paid it\n\
-10 paid on\n\
8 paid the\n\
19 paid today\n\
-8 paid twice\n\
-13 paid with\n\
-14 paid you\n\
-17 paint\n\
-16 painting\n\
-46 paint…\n\
-11 pairs\n\
-16 pairs a\n\
-42 paketiniz\n\
-16 paketiniz teslim\n\
-9 paketshop\n\
-50 paket…\n\
48 pakke\n\
18 pakke fra\n\
11 pakke ligger\n\
9 pakken er\n\
12 pakkeshop\n\
-8 pakket\n\
-15 pakke…\n\
-9 palle\n\
-39 pana\n\
-9 panel\n\
8 pani\n\
-44 papa\n\
-8 papers\n\
-8 paper…\n\
-17 papirerne\n\
-13 papirerne i\n\
-12 papirkurven\n\
-40 papir…\n\
-12 par\n\
8 para evitar\n\
-25 para la\n\
11 para no\n\
11 para que\n\
-9 parag…\n\
-12 parasini\n\
-9 paras…\n\
11 parat\n\
10 parce\n\
18 parcel\n\
8 parcel #\n\
-12 parcel at\n\
-18 parcel can\n\
-14 parcel from\n\
18 parcel goes\n\
22 parcel in\n\
13 parce…\n\
-10 parduotuveje\n\
-13 pardu…\n\
-35 parents\n\
-8 parents season\n\
-47 paren…\n\
-38 park\n\
-22 parkering i\n\
-13 parke…\n\
19 parking ticket\n\
9 parla\n\
23 parle\n\
12 parle…\n\
-15 parliament\n\
-15 parli…\n\
49 part\n\
13 part of\n\
16 part time\n\
-14 parte\n\
-10 parte…\n\
-15 party\n\
9 pas\n\
-8 pas a\n\
-8 pas og\n\
17 pas on\n\
-15 pas vous\n\
-9 pasaporte y\n\
-8 pasap…\n\
-8 pasiimti\n\
-9 pasii…\n\
20 pasir…\n\
-9 paskolos\n\
-14 pasko…\n\
9 paskutine\n\
10 pasku…\n\
19 paso\n\
10 paspa…\n\
-11 pass\n\
18 pass it\n\
8 passage\n\
-8 passaporto e\n\
-12 passare\n\
-16 passa…\n\
16 passcode\n\
16 passc…\n\
-17 passe\n\
-14 passed on\n\
16 passer med\n\
-14 passe…\n\
-57 passport\n\
-28 passport and\n\
12 passport will\n\
24 passports\n\
23 passports and\n\
-32 passp…\n\
41 password\n\
25 password and\n\
-10 password by\n\
-9 password to\n\
35 passw…\n\
-12 patch\n\
-16 patient\n\
24 patrol\n\
17 patrol is\n\
8 patrol will\n\
25 patro…\n\
-8 pattern\n\
-8 patte…\n\
-17 patvirtinimo kodas\n\
-16 patvi…\n\
-23 patys\n\
19 pause\n\
10 paused\n\
10 pause…\n\
-25 pavel\n\
22 pay\n\
21 pay #\n\
-28 pay a\n\
-9 pay and\n\
-11 pay at\n\
10 pay back\n\
-9 pay but\n\
-15 pay by\n\
-14 pay me\n\
14 pay now\n\
-11 pay tax\n\
50 pay the\n\
14 pay this\n\
-9 pay through\n\
27 pay two\n\
-21 pay via\n\
8 pay with\n\
-23 pay you\n\
9 paye\n\
22 payee\n\
17 payer\n\
13 payez\n\
8 payez maintenant\n\
26 paying\n\
22 paying #\n\
26 payin…\n\
-20 paylasmayin\n\
-20 payla…\n\
35 payment\n\
17 payment for\n\
-10 payment line\n\
-17 payment method\n\
15 payment of\n\
-10 payment on\n\
26 payment to\n\
8 payment you\n\
-41 payments\n\
-16 payments are\n\
-14 payroll\n\
-12 payroll we\n\
-14 payro…\n\
8 paysafe\n\
30 paysafecard\n\
39 paysa…\n\
-13 payslips\n\
-8 payslips for\n\
-20 paysl…\n\
-9 pazym…\n\
25 pc\n\
15 pdf\n\
-42 pe\n\
-38 pe @link\n\
-26 pe luna\n\
18 pe whatsapp\n\
8 pedido el\n\
11 pedop…\n\
13 pending\n\
14 pending if\n\
17 pendi…\n\
9 penge du\n\
-8 penge hjem\n\
16 penge ind\n\
-14 penge så\n\
-35 penge tilbage\n\
9 pengene\n\
-29 pengene fra\n\
11 pengene hos\n\
-16 pengene i\n\
11 pengene kan\n\
16 pengene skal\n\
-13 pengene til\n\
-9 penktadienio\n\
-14 penkt…\n\
-10 pension\n\
-15 pension to\n\
13 pensionist\n\
-34 pensi…\n\
14 pentru a\n\
-24 people\n\
-8 people are\n\
-14 people culture\n\
-9 people who\n\
-25 peopl…\n\
24 per\n\
-21 per #\n\
11 per day\n\
-12 per il\n\
14 per klaida\n\
-9 per la\n\
-15 per mobilepay\n\
-13 per spostare\n\
9 per whatsapp\n\
13 percent\n\
12 perce…\n\
12 perche\n\
12 perch…\n\
-11 perfectly\n\
-8 perfekt\n\
-24 perfe…\n\
-10 perio…\n\
25 permanent\n\
31 perma…\n\
26 permiso\n\
21 permit\n\
38 permi…\n\
-21 pernille\n\
-21 perni…\n\
-15 persembe\n\
-15 persembe gunu\n\
-16 perse…\n\
-12 person\n\
-34 person der\n\
-10 person you\n\
21 person.adviser|claims\n\
10 person.adviser|claims person.agent|claims\n\
9 person.adviser|claims threat.deadline|threatens\n\
21 person.adviser|live\n\
20 person.adviser|reader\n\
112 person.agent|claims\n\
29 person.agent|claims person.family|claims\n\
-15 person.agent|claims person.recruiter|claims\n\
55 person.agent|claims threat.arrest|threatens\n\
-15 person.agent|claims threat.block|threatens\n\
37 person.agent|claims threat.deadline|threatens\n\
112 person.agent|live\n\
19 person.agent|reader\n\
-19 person.agent|reports\n\
-8 person.agent|reports threat.court|reports\n\
26 person.agent|speaks\n\
-34 person.buyer|claims\n\
-8 person.buyer|claims person.family|claims\n\
-27 person.buyer|claims threat.deadline|threatens\n\
-34 person.buyer|live\n\
35 person.buyer|reader\n\
18 person.buyer|reports\n\
14 person.family|claims\n\
-20 person.family|claims person.family|reports\n\
38 person.family|claims person.landlord|claims\n\
32 person.family|claims threat.arrest|threatens\n\
17 person.family|claims threat.court|threatens\n\
64 person.family|claims threat.deadline|threatens\n\
17 person.family|claims threat.debt|threatens\n\
14 person.family|live\n\
24 person.family|reader\n\
-52 person.family|reports\n\
-59 person.family|speaks\n\
58 person.landlord|claims\n\
-12 person.landlord|claims threat.court|threatens\n\
59 person.landlord|claims threat.deadline|threatens\n\
-16 person.landlord|claims threat.return|threatens\n\
9 person.landlord|denies\n\
58 person.landlord|live\n\
-16 person.landlord|reader\n\
-13 person.landlord|speaks\n\
-47 person.recruiter|claims\n\
-47 person.recruiter|live\n\
-25 person.recruiter|reader\n\
-25 person.recruiter|speaks\n\
-39 personal\n\
-19 personal data\n\
-10 personal information\n\
-11 personer\n\
-8 personne\n\
47 person|claims\n\
8 person|denies\n\
-51 person|reports\n\
-87 person|speaks\n\
-64 perso…\n\
10 perveskite\n\
-12 pervesti\n\
18 pesin\n\
8 pet\n\
-13 petersen\n\
-17 petersen vvs\n\
-13 peter…\n\
17 petrauskas\n\
-9 peux\n\
9 pga\n\
-8 pharm…\n\
-15 phishing\n\
-15 phish…\n\
11 phone\n\
32 phone and\n\
-12 phone call\n\
-8 phone do\n\
12 phone fell\n\
-30 phone for\n\
19 phone from\n\
11 phone in\n\
11 phone mine\n\
19 phone now\n\
-8 phone rings\n\
19 phone so\n\
13 phone the\n\
11 phone to\n\
10 phone what\n\
11 phone with\n\
13 phone yes\n\
-17 phone you\n\
-37 phoned\n\
-18 phoned and\n\
-38 phone…\n\
55 photo\n\
39 photo of\n\
14 photographed\n\
11 photo…\n\
16 phrase\n\
16 phras…\n\
-14 pia\n\
-14 pick\n\
-12 pick a\n\
15 pick up\n\
-30 pickup\n\
-30 picku…\n\
8 pics\n\
8 pics here\n\
23 picture\n\
9 pictures\n\
19 pictu…\n\
-8 pide pulsar\n\
-19 pierdut\n\
-16 pierd…\n\
16 pierw…\n\
21 pin\n\
-12 pin for\n\
-12 pin in\n\
-18 pin is\n\
24 pin on\n\
32 pin she\n\
-11 pin stays\n\
-8 pin the\n\
-29 pinigu\n\
-20 pinig…\n\
10 pinkode\n\
10 pinkoden\n\
14 pinko…\n\
-15 pirat…\n\
-9 piwni…\n\
-23 pizza\n\
-17 place\n\
8 place where\n\
8 placed\n\
13 place…\n\
-13 plads\n\
12 plain\n\
13 plain clothes\n\
-10 plainte\n\
-11 plainte pour\n\
-10 plain…\n\
-18 plaka…\n\
-53 plan\n\
-15 plan at\n\
-22 plangere\n\
-28 plang…\n\
-14 planned\n\
-15 plann…\n\
8 plastic\n\
8 plast…\n\
-13 plata\n\
-27 plata se\n\
28 plate\n\
12 platform\n\
14 platf…\n\
8 plati…\n\
-21 playl…\n\
-24 please\n\
21 please accept\n\
11 please and\n\
-35 please bring\n\
-10 please close\n\
8 please confirm\n\
15 please dont\n\
13 please go\n\
-12 please have\n\
14 please hold\n\
10 please i\n\
12 please keep\n\
-17 please move\n\
14 please press\n\
16 please read\n\
-16 please remember\n\
-15 please reply\n\
13 please send\n\
-12 please stop\n\
-8 please transfer\n\
10 please type\n\
-12 please upload\n\
-23 pleas…\n\
9 plejer\n\
9 pleje…\n\
50 pls\n\
8 pls dont\n\
23 pls its\n\
9 pls my\n\
12 plus\n\
16 pm\n\
34 po\n\
11 pocke…\n\
-10 pod\n\
-10 pod #\n\
10 podac\n\
20 podaj\n\
10 podam\n\
-8 podcast\n\
-8 podca…\n\
-11 podpisana\n\
12 podpisu\n\
-8 podstudio\n\
-8 podst…\n\
-25 poi\n\
-35 points\n\
-35 point…\n\
-35 police\n\
10 police a\n\
26 police about\n\
-10 police and\n\
-21 police arrested\n\
-9 police de\n\
21 police do\n\
-18 police dont\n\
-10 police on\n\
16 police station\n\
-9 policia\n\
-14 policijos\n\
-75 polic…\n\
-17 polis\n\
12 polisi\n\
-13 polisinden\n\
-18 polis…\n\
40 politi\n\
13 politi @link\n\
9 politi you\n\
-11 politia\n\
-18 politia din\n\
12 politia nationala\n\
-20 politie\n\
-19 politie sa\n\
-49 politiet\n\
-8 politiet du\n\
9 politiet er\n\
-12 politiet henter\n\
-9 politiet i\n\
8 politiet og\n\
-12 politiet på\n\
-9 politiets\n\
-8 politimand\n\
-54 polit…\n\
8 ponga\n\
-8 ponie…\n\
8 pool\n\
12 pops\n\
12 pops up\n\
-30 por\n\
-26 por mobilepay\n\
-12 por telefono\n\
-15 por tu\n\
8 pornography\n\
12 porno…\n\
9 porque\n\
9 porqu…\n\
-42 portal\n\
-58 porta…\n\
-9 porte…\n\
27 porto\n\
18 porto #\n\
8 porto på\n\
-11 portone\n\
-29 porto…\n\
11 portugal\n\
10 portu…\n\
23 pose\n\
8 posete koyun\n\
23 possible\n\
31 possi…\n\
-162 post\n\
13 post a\n\
8 post about\n\
-16 post and\n\
-8 post de\n\
-11 post du\n\
-11 post it\n\
-14 post og\n\
-9 post the\n\
-18 posta\n\
25 postage\n\
16 posta…\n\
-23 poste\n\
-8 poste…\n\
-91 postnord\n\
15 postnord @link\n\
-14 postnord app\n\
-9 postnord appen\n\
-8 postnord il\n\
-23 postnord paketiniz\n\
10 postnord venter\n\
-95 postn…\n\
51 posylka\n\
51 posyl…\n\
-10 potrz…\n\
-8 potwi…\n\
-21 poul\n\
-23 pour\n\
-28 pour le\n\
11 pour que\n\
9 pour une\n\
-12 pour vol\n\
12 pour vous\n\
-15 pouvez\n\
-15 pouve…\n\
19 power\n\
-12 poza\n\
-18 pozdr…\n\
55 ppl\n\
32 pr\n\
10 pr dag\n\
-8 praco…\n\
-14 practise\n\
-13 practise saying\n\
-19 pract…\n\
-8 prakt…\n\
-9 praln…\n\
-10 prane…\n\
-17 praso\n\
-9 prate…\n\
-8 prefe…\n\
9 pregnant\n\
8 pregnant im\n\
9 pregn…\n\
-10 pregu…\n\
-15 prelevee\n\
-15 prelevee automatiquement\n\
-14 preliminary\n\
-11 preliminary income\n\
-15 preli…\n\
16 prema\n\
9 premium\n\
9 premi…\n\
-37 prend…\n\
8 prepa…\n\
-12 prescription\n\
-12 presc…\n\
17 prese…\n\
44 press #\n\
-19 press one\n\
13 press the\n\
-12 press two\n\
-11 pressed\n\
-17 press…\n\
-17 prete\n\
-13 pretending\n\
-13 pretending to\n\
-17 prete…\n\
-15 preve…\n\
-11 price #\n\
11 pries\n\
8 prime\n\
-12 prime…\n\
-9 primo\n\
-23 prin\n\
-21 pris\n\
-9 prise…\n\
-13 prisijunge\n\
-14 prisijungti\n\
-9 prisijungti prie\n\
-20 prisi…\n\
10 privat\n\
57 private\n\
15 private konto\n\
10 private mail\n\
69 priva…\n\
-13 privi…\n\
8 priya\n\
18 prize\n\
13 prize draw\n\
-9 proba…\n\
11 problem med\n\
10 procedure\n\
15 proceedings\n\
-9 processing\n\
28 proce…\n\
-8 procura\n\
-8 procuratura\n\
9 produ…\n\
12 prof\n\
10 profe…\n\
-17 profil\n\
-10 profi…\n\
12 program\n\
-9 programare\n\
-20 promemoria\n\
-20 prome…\n\
-13 promised a\n\
-8 promi…\n\
-10 pronto\n\
-13 pront…\n\
11 proof of\n\
9 properly\n\
-9 property office\n\
13 prope…\n\
-12 propr…\n\
-8 prosecution\n\
10 prosecutor\n\
-8 prosimy\n\
-13 prosi…\n\
-13 prossimo\n\
-13 pross…\n\
-9 prosze\n\
-10 prosz…\n\
8 protect\n\
15 protected\n\
16 protection\n\
29 prote…\n\
-14 proto…\n\
-33 proud\n\
11 proveedor\n\
11 prove…\n\
-14 prufen\n\
-14 prufe…\n\
-13 przelac\n\
9 przelew\n\
15 przep…\n\
9 przes…\n\
16 przy\n\
-17 przypominamy\n\
-15 przypominamy o\n\
-16 przyp…\n\
-12 præsenterer\n\
-12 præsenterer sig\n\
-11 præse…\n\
-9 prøv\n\
-10 prøve\n\
-9 prøven\n\
9 prøver\n\
11 prøver at\n\
-13 prøver igen\n\
10 prøve…\n\
20 pu\n\
-14 public services\n\
-25 puede\n\
-43 puedes\n\
-43 puede…\n\
-12 pues\n\
-22 pung\n\
-11 punktum\n\
-11 punkt…\n\
-19 puo\n\
-17 purchase\n\
-17 purchase agreement\n\
-23 purch…\n\
18 puseje\n\
18 pusej…\n\
10 push\n\
86 put\n\
17 put #\n\
19 put a\n\
-12 put down\n\
24 put in\n\
-18 put it\n\
19 put you\n\
17 put your\n\
-62 puteti\n\
-62 putet…\n\
15 på #\n\
-193 på @link\n\
-9 på alt\n\
9 på appen\n\
-20 på at\n\
9 på beskeden\n\
18 på dansk\n\
8 på dem\n\
-9 på den\n\
22 på denne\n\
26 på deres\n\
8 på dig\n\
42 på din\n\
18 på dit\n\
17 på forhånd\n\
11 på forsiden\n\
-12 på kontoret\n\
-12 på kort\n\
-18 på kortet\n\
-10 på lageret\n\
9 på listen\n\
-15 på mail\n\
16 på med\n\
34 på mig\n\
-8 på min\n\
-30 på mit\n\
83 på mobilepay\n\
-33 på og\n\
-8 på papir\n\
16 på pause\n\
-17 på selvbetjeningen\n\
-12 på skærmen\n\
58 på sms\n\
18 på som\n\
-8 på så\n\
-9 på tastselv\n\
14 på telefonen\n\
18 på telegram\n\
-14 på under\n\
-23 på vej\n\
18 på via\n\
29 på whatsapp\n\
-11 påmindelse\n\
-11 påmin…\n\
-11 pårørende\n\
-11 pårør…\n\
-10 q i\n\
-10 q1\n\
-10 qualcuno\n\
-10 qualc…\n\
-8 quand\n\
-14 quando\n\
-14 quand…\n\
8 quarter of\n\
31 que\n\
8 que caduca\n\
21 que cest\n\
9 que dice\n\
8 que el\n\
13 que es\n\
-8 que hay\n\
43 que je\n\
10 que les\n\
-12 que nous\n\
-11 que te\n\
-14 que ya\n\
9 queda…\n\
-9 queria\n\
-9 queri…\n\
-14 question\n\
-32 questions\n\
-13 questions about\n\
-8 questions contact\n\
-8 questo\n\
-55 quest…\n\
-15 queue\n\
-9 qui\n\
47 quick\n\
20 quick loan\n\
12 quicksupport\n\
12 quiet\n\
20 quiet room\n\
-12 quietly\n\
-11 quiet…\n\
13 r\n\
8 rachu…\n\
-11 radio…\n\
-26 ragazzi\n\
-25 ragaz…\n\
-24 rageli\n\
-22 ragel…\n\
-10 raised\n\
-10 raise…\n\
15 raktus\n\
15 raktu…\n\
-16 rande…\n\
-15 random\n\
-15 rando…\n\
-27 rang\n\
-8 rang the\n\
-13 rang us\n\
-11 rapor…\n\
-18 raspundeti\n\
-18 raspu…\n\
-46 rather\n\
-11 rather check\n\
-46 rathe…\n\
-24 ravi\n\
12 razu\n\
11 re\n\
11 reach…\n\
19 reactivate\n\
13 reactivate @link\n\
22 react…\n\
-16 read\n\
-9 read about\n\
59 read it\n\
28 read me\n\
-32 read more\n\
-22 read the\n\
-11 reading\n\
-14 readi…\n\
-44 ready\n\
-8 ready #\n\
-8 ready in\n\
-8 ready the\n\
-15 ready you\n\
-8 real postnord\n\
12 really is\n\
16 rebecca\n\
16 rebec…\n\
-94 receipt\n\
-8 receipt #\n\
-10 receipt from\n\
78 receive\n\
15 receive money\n\
37 receive the\n\
8 receive your\n\
-17 received a\n\
21 received in\n\
-27 received your\n\
16 receiving\n\
-17 receptas\n\
-11 receptionen\n\
-29 recep…\n\
8 recht…\n\
-10 recibido\n\
-9 recipient\n\
-12 recip…\n\
-10 recla…\n\
-11 recognise\n\
-9 recog…\n\
-12 record\n\
-9 recorded\n\
8 recorded message\n\
-11 recording\n\
-39 recor…\n\
27 recover\n\
18 recovery\n\
37 recov…\n\
-8 recru…\n\
-8 recue…\n\
-10 red\n\
-11 red button\n\
10 redelivery\n\
10 redel…\n\
-8 referat\n\
-8 referat fra\n\
-19 reference\n\
-14 reference #\n\
-29 refer…\n\
-16 refund #\n\
12 refund form\n\
9 refundable\n\
-15 refunded\n\
-18 refunded #\n\
-19 refunderer\n\
-12 refun…\n\
21 refuse\n\
17 refuse to\n\
26 refusion\n\
56 refus…\n\
31 reg\n\
23 reg #\n\
-10 reg and\n\
-57 regards\n\
-17 regards the\n\
-12 regards your\n\
-44 regar…\n\
59 register\n\
9 register it\n\
8 register over\n\
-14 register your\n\
17 registered\n\
10 registered on\n\
8 registered to\n\
44 registration\n\
20 registration number\n\
8 registreres\n\
10 registreret\n\
8 registreret at\n\
-9 registreret din\n\
-11 registreret som\n\
13 registrering\n\
22 registreringsnummer\n\
145 regis…\n\
14 regler\n\
-10 regnet\n\
-11 regne…\n\
8 regning\n\
8 regning er\n\
13 regning for\n\
-8 regning fra\n\
9 regning to\n\
-19 regningen\n\
-12 regns…\n\
-11 regre…\n\
15 reik\n\
11 reikia\n\
11 reiki…\n\
-18 reimburse\n\
-10 reimb…\n\
10 rejec…\n\
-28 rejse…\n\
58 release\n\
12 release fee\n\
23 release the\n\
26 released\n\
86 relea…\n\
11 remai…\n\
-27 rembourser\n\
-27 rembo…\n\
-39 remember\n\
13 remember that\n\
-39 remember to\n\
-8 remember your\n\
-39 remem…\n\
-68 reminder\n\
-77 remin…\n\
12 remit…\n\
-10 remove it\n\
12 remov…\n\
-15 rendez\n\
-15 rendez vous\n\
-15 rende…\n\
-18 rends\n\
-34 renew\n\
-24 renew it\n\
-18 renewal\n\
-11 renewal #\n\
-19 renewed\n\
-14 renews\n\
-23 renew…\n\
11 rense…\n\
-50 rent\n\
-11 rent contract\n\
-8 rent for\n\
20 rented\n\
-14 renter\n\
11 repede\n\
11 reped…\n\
-11 replied\n\
-13 repli…\n\
-9 reply\n\
-9 reply by\n\
-11 reply stop\n\
-16 reply to\n\
12 reply…\n\
8 repondez\n\
-74 report\n\
-12 report of\n\
-17 report the\n\
-24 report to\n\
-9 reported\n\
-17 reported it\n\
15 reported to\n\
-71 repor…\n\
-16 representative\n\
-19 repre…\n\
44 request\n\
20 request in\n\
8 requests that\n\
34 reque…\n\
19 requires\n\
24 requi…\n\
-8 reservation\n\
20 reserve\n\
16 reser…\n\
-16 reset\n\
-11 reset the\n\
-15 residence\n\
8 residence is\n\
-8 residence permits\n\
9 residence to\n\
26 residencia\n\
14 residents\n\
24 respo…\n\
73 rest\n\
18 rest on\n\
9 rest to\n\
13 resten når\n\
19 resti…\n\
-20 resto\n\
9 restore\n\
12 resto…\n\
11 restricted\n\
13 restr…\n\
-9 resultat\n\
-21 resul…\n\
-9 resum…\n\
12 reszte\n\
12 reszt…\n\
-19 ret\n\
-18 retai…\n\
-11 retra…\n\
18 retten\n\
8 retten til\n\
17 rette…\n\
52 retur\n\
8 retur inden\n\
8 retur på\n\
-11 return\n\
9 return to\n\
29 returned\n\
-11 returns\n\
-12 returns are\n\
9 retur…\n\
19 reverse\n\
14 reverse it\n\
19 rever…\n\
10 revision\n\
-10 revisor\n\
-23 revis…\n\
15 revoked\n\
8 revok…\n\
66 revolut\n\
-15 revolut your\n\
82 revol…\n\
12 rezer…\n\
-17 rh\n\
-9 rib\n\
-11 ricevuto\n\
-22 ricev…\n\
-13 riciclaggio\n\
-8 riciclaggio di\n\
-13 ricic…\n\
-16 rien\n\
-14 rig\n\
-36 right\n\
15 right now\n\
-23 right to\n\
20 rigshospitalet\n\
20 rigsh…\n\
25 rigspolitiet\n\
28 rigsp…\n\
-10 rigtig\n\
-12 rigtige\n\
-10 rigtigt\n\
-23 rigti…\n\
-9 rikke\n\
-44 ring\n\
-21 ring me\n\
-11 ring out\n\
-19 ring til\n\
84 ring tilbage\n\
9 ring venligst\n\
-34 ringe\n\
-12 ringe #\n\
9 ringe mikrofonen\n\
-25 ringe til\n\
-61 ringede\n\
-29 ringede til\n\
66 ringer\n\
-14 ringer aldrig\n\
-13 ringer det\n\
-15 ringer en\n\
-10 ringer er\n\
10 ringer for\n\
59 ringer fra\n\
14 ringer han\n\
-16 ringer ikke\n\
27 ringer og\n\
-12 ringer til\n\
8 ringer vi\n\
-12 ringet op\n\
-16 ringet til\n\
-15 ringing\n\
-15 ringi…\n\
8 rings\n\
-11 rings voice\n\
-11 ringsted\n\
-9 rings…\n\
-11 risa\n\
-9 risk and\n\
-17 rispo…\n\
-14 ritir…\n\
-9 road\n\
12 robot\n\
16 robotstemme\n\
-14 robotstemmer\n\
-13 robux\n\
14 rog\n\
-8 role\n\
50 room\n\
-19 room #\n\
25 room for\n\
13 room please\n\
8 roomm…\n\
-24 roskilde\n\
-22 roski…\n\
-19 round\n\
-11 rower…\n\
-9 rs\n\
-9 rs #\n\
-26 rufen\n\
-10 rufen sie\n\
-10 rugbrød\n\
-11 rugbr…\n\
-9 rule\n\
-21 rules\n\
-14 rules for\n\
14 run\n\
-35 rundt\n\
-8 rundt på\n\
-9 runs\n\
-20 rush\n\
19 rustdesk\n\
19 rustd…\n\
9 ryger\n\
8 rykke\n\
-30 rykker\n\
-10 rykkergebyr\n\
-37 rykke…\n\
-32 råd\n\
-18 råd til\n\
-9 rådgiver i\n\
-11 rådgi…\n\
9 række…\n\
-12 rød\n\
8 røde\n\
9 røg\n\
13 røre\n\
8 røret\n\
9 røret og\n\
-26 sa\n\
-17 sa mi\n\
-13 sa nu\n\
54 saat\n\
14 saat #\n\
20 saat icinde\n\
-14 sabato\n\
-14 sabat…\n\
-21 sad\n\
13 sadece\n\
13 sadec…\n\
10 safe\n\
-10 safe place\n\
8 safety\n\
8 safet…\n\
20 sag\n\
-12 sag #\n\
15 sag bs\n\
17 sag mod\n\
14 sag om\n\
-55 sagde\n\
-11 sagde at\n\
-15 sagde det\n\
-32 sagde han\n\
-19 sagen\n\
-10 sagen blev\n\
-12 sagen er\n\
-9 sagen og\n\
-12 sagen om\n\
-23 sagen på\n\
-18 sags\n\
-18 sags id\n\
15 sagsomkostninger\n\
15 sagsomkostninger #\n\
15 sagso…\n\
-15 sagt\n\
-11 sagt ja\n\
-16 sahte\n\
-89 said\n\
-14 said in\n\
-10 said yes\n\
8 saisi…\n\
-15 sal\n\
8 salariu\n\
-14 salariul\n\
-8 salary comes\n\
9 salary from\n\
-14 salar…\n\
26 saldo\n\
-15 salen\n\
11 salga\n\
-12 sali\n\
-11 salon\n\
11 salut\n\
11 samarbejder\n\
24 samar…\n\
-12 same\n\
-9 same as\n\
17 same day\n\
16 same file\n\
9 same happened\n\
-9 same pin\n\
-9 samlede\n\
-12 samle…\n\
-38 samme\n\
8 samme efternavn\n\
-23 samme nummer\n\
-11 samme som\n\
8 samme sted\n\
40 sammen\n\
17 sammen med\n\
18 sammen og\n\
43 samme…\n\
16 samsung\n\
16 samsu…\n\
20 samt\n\
8 samt mitid\n\
18 samtale\n\
13 samta…\n\
-11 samti…\n\
-16 samtykke\n\
-16 samty…\n\
23 sana\n\
-16 sands…\n\
-23 sange…\n\
-14 sanne\n\
-8 santos\n\
-8 santo…\n\
-8 sapere\n\
-8 saper…\n\
-9 sari\n\
-10 sari kartinizi\n\
20 sart\n\
11 saskaitos\n\
17 saska…\n\
8 sat\n\
-24 saturday\n\
-27 satur…\n\
-9 sau\n\
9 saugumo\n\
10 saugu…\n\
-10 savciyim\n\
-10 savciyim dedi\n\
-10 savci…\n\
20 savings\n\
-9 savings in\n\
20 savin…\n\
-11 savo\n\
11 saw\n\
8 saw u\n\
14 saw your\n\
-11 saxo\n\
59 say\n\
16 say i\n\
24 say it\n\
21 say new\n\
-12 say press\n\
-13 say that\n\
24 saying the\n\
104 says\n\
19 says approve\n\
21 says bank\n\
9 says he\n\
-8 says hes\n\
41 says i\n\
8 says log\n\
14 says my\n\
9 says she\n\
8 says shes\n\
-17 says that\n\
-9 sb\n\
-29 scadenta\n\
-29 scadenta #\n\
-19 scade…\n\
14 scam\n\
18 scammers\n\
24 scamm…\n\
26 scan\n\
12 scan qr\n\
16 scan the\n\
14 scann…\n\
10 sched…\n\
-10 schem…\n\
8 schengen\n\
8 schen…\n\
8 schick\n\
8 schick mir\n\
-13 schicken\n\
18 schickst\n\
16 schic…\n\
-21 school\n\
-24 schoo…\n\
10 schreib\n\
10 schreib mir\n\
13 schre…\n\
12 schwe…\n\
-14 scooter\n\
-14 scoot…\n\
16 scratch\n\
10 scratch the\n\
16 scrat…\n\
11 screen\n\
49 screenshot\n\
9 screenshot of\n\
51 scree…\n\
17 scrie\n\
16 scrie mi\n\
-14 scritto\n\
-14 scrit…\n\
31 se\n\
9 se at\n\
-12 se bort\n\
-22 se dem\n\
-15 se den\n\
11 se der\n\
16 se det\n\
90 se din\n\
-27 se face\n\
-16 se mere\n\
17 se om\n\
-8 se qualcuno\n\
-26 season\n\
-23 season fee\n\
-26 seaso…\n\
-8 sebastian\n\
-8 sebas…\n\
8 sec\n\
-15 second\n\
9 second attempt\n\
-16 second floor\n\
8 seconds\n\
15 secret\n\
-10 secretary\n\
10 secre…\n\
-19 section\n\
-20 section #\n\
-26 secti…\n\
21 secure\n\
-8 secure account\n\
-14 securite\n\
77 security\n\
16 security team\n\
8 security we\n\
90 secur…\n\
60 see\n\
8 see #\n\
23 see a\n\
-12 see details\n\
-22 see it\n\
-12 see my\n\
18 see that\n\
10 see them\n\
-9 see you\n\
-8 see your\n\
8 seed\n\
8 seed phrase\n\
-22 seen\n\
-12 seen the\n\
50 sees\n\
-10 segui…\n\
14 sehr\n\
16 sehr geehrter\n\
-8 sejour\n\
-8 sejou…\n\
-14 sekmadieni\n\
-12 sekma…\n\
9 seks år\n\
13 seksten\n\
11 seksten cifre\n\
13 sekst…\n\
14 sekunder\n\
14 sekun…\n\
10 selam\n\
-41 selbst\n\
-18 selbst die\n\
-41 selbs…\n\
-9 self service\n\
28 selfie\n\
28 selfi…\n\
-8 sellers\n\
-11 selle…\n\
-126 selv\n\
-13 selv at\n\
-11 selv bestilt\n\
8 selv det\n\
-13 selv gjort\n\
-11 selv i\n\
-8 selv på\n\
-31 selvbetjeningen\n\
-26 selvbetjeningen på\n\
-32 selvb…\n\
-20 selvrisiko\n\
-22 selvr…\n\
-14 senas\n\
132 send\n\
32 send #\n\
-21 send me\n\
23 send mig\n\
-9 send money\n\
-10 send os\n\
-13 send resten\n\
9 send screenshot\n\
34 send the\n\
21 send til\n\
16 send to\n\
-12 send us\n\
-71 sende\n\
9 sende #\n\
12 sende de\n\
-36 sende den\n\
-12 sende det\n\
-9 sende en\n\
-39 sende mig\n\
-32 sender\n\
-8 sender aldrig\n\
13 sender en\n\
-9 sender et\n\
-16 sender ikke\n\
-15 senders\n\
-24 sendes\n\
-18 sendes til\n\
-69 sende…\n\
35 sending\n\
35 sendi…\n\
8 sendt\n\
-14 sendt #\n\
9 sendt de\n\
11 sendt en\n\
-13 sendt til\n\
-100 senest\n\
-45 senest #\n\
-15 senest den\n\
-10 senest kl\n\
-9 senest onsdag\n\
-99 senes…\n\
26 senin\n\
17 senior\n\
24 senio…\n\
24 sent\n\
-15 sent #\n\
14 sent from\n\
-10 sent on\n\
32 sent you\n\
-19 sentence\n\
-26 sente…\n\
-15 separ…\n\
-10 sept\n\
-13 september\n\
-16 septe…\n\
9 septy…\n\
8 ser\n\
18 ser jeg\n\
-21 sera\n\
-15 sera prelevee\n\
-15 serve\n\
-80 service\n\
-15 service desk\n\
-27 service with\n\
-15 services\n\
-8 servir\n\
-69 servi…\n\
-15 ses\n\
-8 ses til\n\
-10 sestadieni\n\
-10 sesta…\n\
-31 set\n\
-11 set den\n\
-24 settings\n\
-12 settings billing\n\
-23 setti…\n\
29 settle\n\
11 settle #\n\
30 settlement\n\
9 settlement #\n\
58 settl…\n\
9 sexua…\n\
20 shall\n\
-11 shall i\n\
20 shall we\n\
-31 share\n\
-12 share it\n\
-26 share this\n\
22 share your\n\
-26 shared\n\
-8 shares\n\
-34 share…\n\
-16 sharing\n\
-16 shari…\n\
88 she\n\
11 she asks\n\
12 she gives\n\
34 she has\n\
57 she is\n\
21 she wants\n\
-18 she was\n\
-18 shed\n\
13 shes\n\
9 shield\n\
9 shiel…\n\
-9 shipped\n\
-9 shipped track\n\
17 shipping #\n\
-27 shop\n\
-8 shop or\n\
13 short\n\
-25 should\n\
13 should have\n\
12 should i\n\
-13 should you\n\
-12 shouldnt\n\
-38 shoul…\n\
-25 show\n\
10 show a\n\
-18 show you\n\
-11 showed\n\
-9 showe…\n\
-8 shown\n\
15 shut\n\
-85 si\n\
-19 si ce\n\
-13 si iti\n\
-14 si mie\n\
14 si no\n\
-22 si o\n\
11 si sa\n\
-12 si tu\n\
-23 si vous\n\
-8 si ya\n\
11 siber\n\
11 siber suclar\n\
-10 sich selbst\n\
11 siche…\n\
8 sidder en\n\
-11 sidder i\n\
-17 side\n\
12 side it\n\
8 side of\n\
19 siden\n\
14 siden og\n\
32 sider\n\
12 sides\n\
12 sides of\n\
-25 sidst\n\
22 sidste\n\
-8 sidste bankdag\n\
8 sidste regning\n\
-13 sidste år\n\
22 sidst…\n\
-59 sie\n\
-10 sie mussen\n\
-22 siempre\n\
-22 siemp…\n\
-17 siena\n\
-13 sifre\n\
-21 sifreniz\n\
-15 sifreniz #\n\
12 sifrenizi\n\
-9 sifresi\n\
-9 sifreyi\n\
-15 sifre…\n\
-95 sig\n\
-16 sig det\n\
-17 sig for\n\
-13 sig og\n\
-12 sig som\n\
-28 sig til\n\
21 sige\n\
-14 sige at\n\
47 sige det\n\
9 sige hvad\n\
-10 sige nej\n\
-16 sige noget\n\
14 siger\n\
-21 siger #\n\
-40 siger at\n\
19 siger de\n\
-27 siger den\n\
19 siger du\n\
-19 siger han\n\
-11 siger ja\n\
48 siger jeg\n\
-14 siger man\n\
-44 sign\n\
-23 sign the\n\
23 signals\n\
31 signa…\n\
-26 signe\n\
-17 signed\n\
-14 signed in\n\
-17 signe…\n\
-9 signing\n\
-9 signi…\n\
34 sigtet\n\
29 sigtet i\n\
29 sigte…\n\
8 siguranta\n\
16 sikker\n\
10 sikker konto\n\
22 sikkerhed\n\
20 sikkerhed på\n\
121 sikke…\n\
8 sikret\n\
13 sikring\n\
20 sikri…\n\
-10 silin\n\
8 silinecek\n\
8 silin…\n\
9 silver\n\
9 silve…\n\
16 sim\n\
36 simdi\n\
11 simkort\n\
11 simko…\n\
13 simple\n\
11 simple tasks\n\
-10 simply\n\
-65 sin\n\
-20 sin konto\n\
-37 since\n\
-21 since #\n\
-18 since it\n\
15 since the\n\
-11 since they\n\
23 sir\n\
11 sirad…\n\
-26 siri\n\
10 siri #\n\
-18 siri har\n\
-17 sirke…\n\
26 sistem\n\
30 siste…\n\
-11 sit\n\
-16 sit kort\n\
-11 sit mitid\n\
10 sit skilt\n\
17 sita\n\
-54 site\n\
-25 site with\n\
16 sitting\n\
16 sitti…\n\
8 siuncia\n\
10 six\n\
15 six digits\n\
-11 six minutes\n\
13 sixteen\n\
10 sixteen digits\n\
13 sixte…\n\
8 siz degilseniz\n\
-16 siz yapmadiysaniz\n\
-11 sizden\n\
-11 sizde…\n\
-35 sizi\n\
-11 sizi arayip\n\
-20 sjæll…\n\
-10 skagen #\n\
22 skaicius\n\
29 skaic…\n\
-8 skait…\n\
8 skal\n\
48 skal bare\n\
-23 skal bekræfte\n\
13 skal betale\n\
-20 skal betales\n\
13 skal blot\n\
14 skal de\n\
28 skal det\n\
45 skal du\n\
-8 skal godkende\n\
-10 skal have\n\
-43 skal ikke\n\
-23 skal inden\n\
9 skal installere\n\
47 skal jeg\n\
-11 skal lytte\n\
22 skal lægge\n\
8 skal også\n\
-12 skal ringe\n\
-8 skal sende\n\
-24 skal trykke\n\
-23 skal være\n\
-28 skam\n\
10 skambina\n\
-42 skambinkite\n\
-23 skambinkite #\n\
-33 skamb…\n\
-23 skammer\n\
-23 skammer sig\n\
-27 skamm…\n\
-12 skat\n\
-9 skat about\n\
10 skat du\n\
17 skat i\n\
-8 skat never\n\
-12 skattekort\n\
-9 skattekort det\n\
-36 skattestyrelsen\n\
-15 skattestyrelsen har\n\
-11 skattestyrelsen jusu\n\
-8 skattestyrelsen skriver\n\
-11 skattestyrelsen votre\n\
-41 skatt…\n\
-27 ske\n\
-17 ske for\n\
25 sker\n\
8 sker der\n\
-38 skift\n\
-15 skifte\n\
22 skiftet\n\
11 skilt\n\
-18 skive\n\
-18 skoda\n\
-18 skolens\n\
11 skrab\n\
10 skrab koderne\n\
-8 skranken\n\
-8 skran…\n\
-20 skrev\n\
8 skrev i\n\
-27 skrevet\n\
-33 skrevet den\n\
11 skrevet ned\n\
-27 skrev…\n\
-9 skridt\n\
-9 skrid…\n\
21 skriv\n\
-22 skriv dit\n\
8 skriv id\n\
9 skriv ikke\n\
10 skriv lige\n\
-14 skriv selv\n\
18 skriv til\n\
29 skrive\n\
15 skrive den\n\
-20 skriver\n\
-9 skriver aldrig\n\
8 skriver de\n\
-21 skriver jeg\n\
9 skriv…\n\
-8 skulle\n\
-8 skull…\n\
-15 skylder\n\
-9 skylder #\n\
-11 skyld…\n\
19 skynd\n\
16 skynd dig\n\
-10 skyriaus\n\
16 skyrius\n\
-13 skærm\n\
17 skærmbillede\n\
-13 skærmbilleder\n\
10 skærmen\n\
23 skærm…\n\
-24 slagelse\n\
-24 slage…\n\
-21 slet\n\
-22 slet den\n\
-25 slet ikke\n\
29 slettes\n\
50 slett…\n\
-11 slide\n\
-12 slip\n\
23 slipper\n\
27 slipp…\n\
-8 slow\n\
-11 sluk\n\
8 slukk…\n\
-14 slut\n\
-10 slutter\n\
-10 slutt…\n\
-12 slå\n\
28 small\n\
8 smashed\n\
8 smash…\n\
103 sms\n\
-11 sms i\n\
23 sms med\n\
-9 sms om\n\
10 sms to\n\
18 sms with\n\
10 smsen\n\
-39 smser\n\
-20 smser hvor\n\
-26 smslere\n\
-26 smsle…\n\
24 smykker\n\
8 smykker og\n\
31 smykk…\n\
-13 små\n\
8 snakket\n\
11 snap\n\
21 snart\n\
-10 snow\n\
9 snydt\n\
86 so\n\
-30 so #\n\
-8 so annoying\n\
-11 so do\n\
34 so he\n\
28 so i\n\
28 so it\n\
8 so its\n\
12 so my\n\
25 so that\n\
24 so the\n\
34 so we\n\
-15 so when\n\
12 so your\n\
-13 socia…\n\
36 sofa\n\
18 sofa and\n\
11 sofaen og\n\
19 sofie\n\
15 sofie og\n\
12 sofort\n\
12 sofor…\n\
18 soir\n\
-34 sokker\n\
-34 sokke…\n\
-13 sold\n\
-9 soldi\n\
-11 solicita\n\
9 soll\n\
10 solve…\n\
-25 som altid\n\
20 som du\n\
-13 som en\n\
-13 som fik\n\
-8 som i\n\
24 som ikke\n\
11 som jeg\n\
14 som skal\n\
8 som straksoverførsel\n\
-8 som står\n\
15 som vi\n\
-12 som vidne\n\
12 some\n\
15 some of\n\
-56 somebody\n\
11 somebody from\n\
10 somebody say\n\
-14 somebody wants\n\
-56 someb…\n\
15 someone\n\
10 someone has\n\
17 someone is\n\
12 someo…\n\
-64 something\n\
-66 somet…\n\
-16 somewhere\n\
-10 somewhere to\n\
-16 somew…\n\
-9 sommerhus\n\
-30 somme…\n\
8 son kullanma\n\
-20 son ødeme\n\
-15 sono\n\
15 soon\n\
13 soon as\n\
-17 sophie\n\
-14 sophi…\n\
13 sorry\n\
-9 sorry for\n\
33 sorry i\n\
26 sort\n\
-9 sotto\n\
-11 soup\n\
-8 soy\n\
-19 spa\n\
20 spaer…\n\
13 spain\n\
11 spain for\n\
26 spanien\n\
26 spani…\n\
24 spar\n\
23 spar nord\n\
-8 spare\n\
-18 spare…\n\
10 spate\n\
-13 spaus…\n\
18 speak\n\
25 speak to\n\
-8 speak with\n\
13 speaking\n\
9 speaking to\n\
8 speaking with\n\
9 speaks only\n\
11 speak…\n\
10 special\n\
12 speci…\n\
-13 spedition\n\
-13 speditøren\n\
-24 spedi…\n\
-9 spill…\n\
-9 spist\n\
-11 spoke\n\
-18 spostare\n\
-23 spost…\n\
-16 spot\n\
-13 spotify\n\
-13 spoti…\n\
-14 sprog…\n\
-11 spurgte\n\
10 spurgte hun\n\
-11 spurgte om\n\
-9 spurg…\n\
-89 spær\n\
-10 spær det\n\
-16 spær dit\n\
-40 spær kortet\n\
-9 spær mitid\n\
-64 spærre\n\
-31 spærre det\n\
-10 spærre dit\n\
-19 spærre mitid\n\
-10 spærrer\n\
14 spærres\n\
-8 spærreservice\n\
-30 spærret\n\
-11 spærret da\n\
-15 spærret dit\n\
-81 spærr…\n\
8 spørge\n\
-33 spørger\n\
-24 spørger det\n\
-75 spørgsmål\n\
-35 spørgsmål @link\n\
-12 spørgsmål om\n\
-15 spørgsmål så\n\
-103 spørg…\n\
8 ssn\n\
-12 ssp\n\
-23 st\n\
12 stadig\n\
19 stadig har\n\
12 stadi…\n\
-14 staff will\n\
-21 stair…\n\
9 stamp\n\
-10 standard\n\
-9 standing\n\
-16 standing at\n\
16 stands\n\
8 stand…\n\
-9 start\n\
-14 start @link\n\
18 starter\n\
28 starter med\n\
-25 starts\n\
-20 starts in\n\
-10 start…\n\
-15 state\n\
-16 state your\n\
-13 stated\n\
-13 stated in\n\
-53 statement\n\
-23 statement for\n\
-8 statement is\n\
-10 statements\n\
-9 staten\n\
-85 state…\n\
13 station in\n\
-9 station on\n\
-22 stationen\n\
21 stationnement\n\
8 stations\n\
-11 stati…\n\
8 stato\n\
11 stats…\n\
37 stay\n\
27 stay on\n\
-14 stayed\n\
-14 staye…\n\
-8 stays as\n\
47 steam\n\
22 steam acc\n\
-13 stedet\n\
10 stedet for\n\
-11 stede…\n\
-13 steln…\n\
13 stemme på\n\
12 stemp…\n\
8 step #\n\
-20 steps\n\
-9 stess…\n\
-9 stiger\n\
-9 stige…\n\
-11 still\n\
-13 still works\n\
16 stiller\n\
17 stiller jeg\n\
-8 stillingen\n\
-25 stimate\n\
-25 stimate client\n\
-27 stima…\n\
-15 stipendio\n\
-15 stipe…\n\
-10 stjålet\n\
-13 stjål…\n\
8 stk\n\
-18 stod\n\
-57 stolen\n\
-9 stolen so\n\
18 stoler\n\
-43 stole…\n\
-18 stop\n\
-12 stop and\n\
47 stop it\n\
-9 stop til\n\
-35 stop to\n\
49 stoppe\n\
9 stoppe den\n\
-43 stopped\n\
16 stopper\n\
14 stopper jeg\n\
19 stopp…\n\
15 stops\n\
16 stops working\n\
-12 stor\n\
-18 storage\n\
-13 storage is\n\
-18 stora…\n\
13 storebaelt\n\
12 storebaelt @link\n\
24 storebælt\n\
10 storebælt we\n\
18 store…\n\
-14 straffen\n\
-13 straffen kan\n\
-18 straf…\n\
20 straight\n\
18 strai…\n\
17 straks\n\
20 straksoverførsel\n\
38 strak…\n\
8 strange\n\
-10 stranger\n\
11 strangers\n\
-15 streaming\n\
-15 strea…\n\
-10 street he\n\
8 strict\n\
-8 strictly\n\
-8 strictly confidential\n\
-10 strik…\n\
8 strøm\n\
-10 strømmen\n\
-14 strøm…\n\
8 stuck in\n\
29 student\n\
-14 students #\n\
9 stude…\n\
-8 studi…\n\
8 stuff\n\
-11 stupid\n\
-14 stupi…\n\
15 styrelsen\n\
15 styre…\n\
13 stående\n\
13 ståen…\n\
66 står\n\
-16 står at\n\
9 står bag\n\
-19 står der\n\
-9 står en\n\
-8 står her\n\
10 står måske\n\
12 står og\n\
8 stævn…\n\
17 støtt…\n\
86 su\n\
28 su an\n\
19 su inps\n\
11 su kodu\n\
11 sua\n\
18 sua domanda\n\
-12 sub\n\
-15 subject your\n\
-8 subscription\n\
-20 subscriptions\n\
-29 subsc…\n\
-8 successo\n\
-19 succe…\n\
-50 such\n\
-14 such a\n\
-24 such as\n\
11 suclar\n\
11 sucla…\n\
-9 sucur…\n\
32 suis\n\
12 suis en\n\
9 suite\n\
9 suite a\n\
-9 summa…\n\
-8 summo…\n\
-14 sumok…\n\
10 sun\n\
17 sun de\n\
10 suna\n\
-11 sunati\n\
-11 sunat…\n\
-25 sunday\n\
-35 sunda…\n\
-8 sundhedskort med\n\
12 sundhedskort og\n\
14 sundh…\n\
32 sunpa…\n\
-13 sunt\n\
29 suo\n\
12 suppl…\n\
-26 support\n\
8 support calling\n\
-10 support hvis\n\
-34 suppo…\n\
11 sur\n\
-38 sur @link\n\
11 sur le\n\
-19 sure that\n\
8 surec…\n\
15 surprise\n\
20 surpr…\n\
14 susanne\n\
14 susan…\n\
-10 sushi\n\
-20 suspect\n\
-14 suspect misuse\n\
10 suspected\n\
26 suspend\n\
20 suspended\n\
64 suspe…\n\
9 suya\n\
10 sv\n\
-15 svar\n\
-8 svar er\n\
10 svar ikke\n\
-10 svar ja\n\
39 svar med\n\
-20 svar på\n\
-8 sveiki\n\
-9 sveiki visi\n\
-9 sveik…\n\
-10 svendborg\n\
-10 svend…\n\
-10 svindel\n\
16 svindlere\n\
-10 svindleren\n\
-14 svind…\n\
-19 svært\n\
-9 sweat…\n\
-11 swedbank\n\
-11 swedb…\n\
-8 swindlers\n\
-14 swind…\n\
135 swipe\n\
14 swipe and\n\
15 swipe den\n\
13 swipe in\n\
12 swipe it\n\
19 swiper\n\
16 swiper du\n\
14 swipe…\n\
13 switch\n\
19 switched\n\
12 switched off\n\
12 switc…\n\
9 sydbank\n\
10 sydba…\n\
14 syg så\n\
-12 sygehus\n\
-11 sygeh…\n\
-9 sygeplejerske anne\n\
14 syges…\n\
-9 synes\n\
46 system\n\
-14 system at\n\
37 systemet\n\
85 syste…\n\
9 szuka…\n\
78 så\n\
9 så at\n\
15 så bliver\n\
32 så de\n\
31 så den\n\
10 så det\n\
8 så fremvisning\n\
58 så får\n\
10 så godkender\n\
14 så går\n\
10 så han\n\
28 så har\n\
12 så hvis\n\
-22 så i\n\
18 så jeg\n\
25 så kommer\n\
-18 så kontakt\n\
14 så kører\n\
8 så lad\n\
-12 så lægger\n\
14 så længe\n\
13 så min\n\
9 så nu\n\
-16 så refunderer\n\
-18 så ring\n\
-9 så sagde\n\
17 så ser\n\
38 så skal\n\
-46 så skriv\n\
-8 så slet\n\
12 så sletter\n\
23 så slipper\n\
-35 så spær\n\
17 så stopper\n\
17 så står\n\
-14 så tag\n\
-11 så ved\n\
15 så vil\n\
-42 sådan\n\
-8 sådan taler\n\
-13 sædva…\n\
-19 sælge…\n\
15 særlig\n\
14 særlig kriminalitet\n\
16 særli…\n\
-10 sættes\n\
18 søde\n\
-8 søge\n\
8 søgt\n\
-15 søn\n\
-13 søndag\n\
13 søndag @link\n\
-20 sønda…\n\
-14 sønde…\n\
-12 søyle\n\
10 søyleyin\n\
-10 søzlesmeyi\n\
-10 søzle…\n\
-11 t\n\
10 ta banque\n\
-15 ta carte\n\
9 tab\n\
-18 table\n\
8 table and\n\
39 tabte\n\
53 tabte penge\n\
10 tada\n\
-18 tag\n\
19 tag et\n\
-14 tag fat\n\
18 tage\n\
15 tage det\n\
18 tager\n\
19 tager #\n\
11 tager dit\n\
-22 tager ikke\n\
22 tager kun\n\
-9 tager vi\n\
11 tai\n\
-16 taip\n\
-89 tak\n\
-62 tak for\n\
-10 tak jak\n\
-11 tak og\n\
44 take\n\
8 take a\n\
9 take down\n\
18 take it\n\
20 take out\n\
8 take your\n\
-8 takes\n\
12 takes #\n\
-19 takes the\n\
-14 taksa…\n\
36 tal\n\
-10 tal med\n\
10 tal på\n\
24 tale\n\
15 tale med\n\
8 talebiniz\n\
8 taleb…\n\
11 talent\n\
11 talen…\n\
11 talep\n\
30 taler\n\
-11 taler du\n\
31 taler med\n\
-19 talk\n\
-8 talk with\n\
-15 talked\n\
-15 talke…\n\
-10 tallene\n\
-16 tandlægerne\n\
-23 tandl…\n\
9 tane\n\
-10 tanit…\n\
-25 tanke\n\
-19 tap\n\
9 tapez\n\
30 tarjeta\n\
21 tarjeta y\n\
32 tarje…\n\
27 tasks\n\
13 tast\n\
12 tasta\n\
10 tastatur\n\
10 tastatur så\n\
10 tasta…\n\
-29 tastede\n\
8 taster\n\
-17 tastet\n\
-34 taste…\n\
-56 tastselv\n\
-19 tastselv erhverv\n\
-8 tastselv sur\n\
-58 tasts…\n\
14 tau sms\n\
-8 tavlen\n\
-8 tavle…\n\
18 tavo\n\
36 tavshedspligt\n\
37 tavsh…\n\
-41 tax\n\
-14 tax assessment\n\
-21 tax authorities\n\
-29 tax card\n\
10 tax fraud\n\
-16 tax is\n\
8 tax of\n\
8 tax refund\n\
12 taxi in\n\
18 tdc\n\
-63 te\n\
-8 te #\n\
-17 te li\n\
-18 te rends\n\
14 te rog\n\
-8 te wiadomosc\n\
-17 tea\n\
15 teacher\n\
20 teach…\n\
14 team at\n\
14 teamet\n\
14 teame…\n\
-19 teams\n\
32 teamviewer\n\
9 teamviewer så\n\
32 teamv…\n\
21 technician\n\
15 technician is\n\
8 technicians\n\
13 technique\n\
56 techn…\n\
-17 tego\n\
12 teknik\n\
24 tekni…\n\
-24 teksten\n\
-22 tekst…\n\
9 telefon\n\
18 telefon den\n\
9 telefon og\n\
9 telefonas\n\
-11 telefonda\n\
13 telefonen\n\
11 telefonen med\n\
22 telefonen nu\n\
-15 telefonen og\n\
-18 telefonen ringer\n\
-27 telefonen siger\n\
17 telefonen så\n\
10 telefonens tastatur\n\
10 telefonerne\n\
10 telefonerne er\n\
15 telefono con\n\
-21 telefonsamtale\n\
-17 telefonu\n\
13 telefonul\n\
15 telefonum\n\
18 telefonunuza\n\
37 telef…\n\
70 telegram\n\
93 teleg…\n\
13 teles…\n\
-19 tell\n\
-14 tell anna\n\
31 tell anyone\n\
-13 tell it\n\
33 tell me\n\
-22 tell the\n\
11 tell them\n\
-24 tell us\n\
-17 tell you\n\
15 telling me\n\
-11 tells\n\
-16 tells you\n\
-17 telmore\n\
-17 telmo…\n\
12 temiz…\n\
10 temporary\n\
-11 temporary password\n\
13 tempo…\n\
14 ten\n\
-12 ten to\n\
9 tenant\n\
13 tenga\n\
14 tengo\n\
-12 teraz\n\
8 term\n\
-11 termin\n\
9 terminal\n\
12 terminal i\n\
-16 terms\n\
-13 terrible\n\
-13 terri…\n\
16 tes\n\
-29 teslim\n\
-29 tesli…\n\
-12 test\n\
9 teste…\n\
9 testk…\n\
10 teti\n\
36 text\n\
8 text dont\n\
-33 text in\n\
13 text me\n\
21 texting\n\
21 texti…\n\
-43 than\n\
-21 than #\n\
-10 than last\n\
-13 thank\n\
-13 thank you\n\
-42 thanks\n\
19 thanks a\n\
-67 thanks for\n\
-11 thanks to\n\
-42 thank…\n\
-81 that\n\
-11 that a\n\
16 that bank\n\
-9 that date\n\
-19 that he\n\
23 that i\n\
22 that is\n\
-9 that isnt\n\
-16 that it\n\
-16 that its\n\
-20 that normal\n\
-22 that on\n\
-13 that somebody\n\
-14 that the\n\
13 that was\n\
16 that were\n\
-15 that your\n\
27 that youre\n\
-9 that youve\n\
11 thats\n\
-30 thats a\n\
13 thats about\n\
-10 thats all\n\
12 thats fine\n\
22 thats how\n\
-8 thats in\n\
-198 the\n\
68 the #\n\
-15 the 1st\n\
-18 the 20th\n\
-9 the 3rd\n\
-9 the 4th\n\
20 the account\n\
20 the activation\n\
8 the ad\n\
9 the agency\n\
15 the agent\n\
8 the airport\n\
21 the amount\n\
10 the apartment\n\
-58 the app\n\
14 the attached\n\
8 the attachment\n\
12 the audit\n\
12 the bailiff\n\
18 the balance\n\
-11 the bank\n\
28 the banks\n\
-15 the bed\n\
-16 the bell\n\
-15 the best\n\
12 the bike\n\
-22 the bill\n\
30 the blockchain\n\
-41 the board\n\
15 the branch\n\
8 the bus\n\
-10 the call\n\
11 the caller\n\
8 the cancel\n\
-25 the card\n\
-11 the cards\n\
-9 the caretaker\n\
13 the case\n\
-13 the cat\n\
11 the charger\n\
8 the chinese\n\
-12 the city\n\
10 the code\n\
20 the codes\n\
-23 the coffee\n\
-22 the company\n\
12 the complaint\n\
21 the computer\n\
-18 the concert\n\
8 the connection\n\
8 the consular\n\
-13 the contract\n\
21 the country\n\
10 the courier\n\
10 the cpr\n\
20 the criminal\n\
13 the crypto\n\
8 the daily\n\
-18 the daycare\n\
-8 the debit\n\
-8 the deposit\n\
-9 the desk\n\
-22 the drive\n\
-19 the email\n\
-24 the end\n\
-13 the eu\n\
8 the exchange\n\
10 the expiry\n\
-19 the fee\n\
-9 the file\n\
8 the financial\n\
-14 the first\n\
10 the flat\n\
-10 the floor\n\
15 the following\n\
-8 the former\n\
-10 the frame\n\
49 the fraud\n\
12 the full\n\
14 the funds\n\
-11 the game\n\
22 the green\n\
11 the guarantee\n\
-8 the gym\n\
8 the hackers\n\
11 the holiday\n\
-8 the hospice\n\
-23 the hospital\n\
12 the hour\n\
-12 the house\n\
-17 the hr\n\
9 the id\n\
-13 the immigration\n\
-11 the intranet\n\
9 the intruder\n\
-9 the investigation\n\
28 the investigators\n\
-12 the invoice\n\
13 the judge\n\
15 the key\n\
-10 the keys\n\
-19 the kids\n\
20 the last\n\
8 the lawyers\n\
-35 the letter\n\
9 the letters\n\
-8 the library\n\
46 the line\n\
24 the link\n\
35 the list\n\
13 the loan\n\
-25 the local\n\
8 the lock\n\
8 the login\n\
12 the long\n\
15 the machine\n\
24 the mail\n\
-13 the main\n\
-25 the man\n\
-8 the matter\n\
8 the meantime\n\
-10 the medical\n\
-19 the meeting\n\
15 the merger\n\
-12 the message\n\
30 the ministry\n\
-13 the misuse\n\
-13 the mobile\n\
11 the moment\n\
36 the money\n\
-8 the moneys\n\
-15 the month\n\
-16 the municipalitys\n\
-15 the name\n\
24 the national\n\
-18 the netbank\n\
50 the new\n\
8 the node\n\
8 the normal\n\
12 the notes\n\
-8 the objection\n\
8 the office\n\
-8 the old\n\
21 the one\n\
-9 the online\n\
-19 the order\n\
-16 the otp\n\
15 the owner\n\
-21 the paper\n\
-18 the papers\n\
-14 the party\n\
-11 the password\n\
-9 the patient\n\
8 the patrol\n\
-8 the payment\n\
-8 the payroll\n\
-10 the payslip\n\
16 the person\n\
11 the phone\n\
-14 the photos\n\
21 the picture\n\
31 the pin\n\
-50 the police\n\
-14 the post\n\
-14 the postnord\n\
-8 the power\n\
8 the price\n\
-8 the prosecution\n\
11 the prosecutor\n\
-21 the purchase\n\
9 the purpose\n\
-17 the queue\n\
-9 the receipt\n\
-10 the receiver\n\
25 the refund\n\
11 the release\n\
-46 the rent\n\
9 the report\n\
32 the request\n\
-8 the reservation\n\
-16 the residence\n\
49 the rest\n\
-31 the right\n\
-15 the same\n\
-12 the screen\n\
-8 the second\n\
-11 the secure\n\
27 the security\n\
-11 the seller\n\
-13 the sender\n\
-15 the senders\n\
-10 the server\n\
-17 the shared\n\
-20 the shop\n\
22 the signals\n\
8 the silver\n\
15 the six\n\
11 the sixteen\n\
-10 the sms\n\
26 the sofa\n\
-8 the spot\n\
-14 the steps\n\
45 the system\n\
-13 the tax\n\
-15 the taxi\n\
-10 the team\n\
-13 the telephone\n\
15 the text\n\
-10 the third\n\
11 the three\n\
9 the toilet\n\
-10 the transfer\n\
12 the user\n\
14 the verification\n\
45 the video\n\
-8 the voice\n\
-8 the vpn\n\
-11 the waiting\n\
12 the wallet\n\
20 the warrant\n\
-8 the washing\n\
-26 the way\n\
8 the word\n\
-14 the workshop\n\
-12 the wrong\n\
-9 the yellow\n\
-40 their\n\
-15 their codes\n\
-31 them\n\
8 them #\n\
12 them as\n\
8 them but\n\
-10 them in\n\
-20 them my\n\
-24 them to\n\
16 them with\n\
32 then\n\
29 then i\n\
-13 then ignore\n\
-9 then ill\n\
10 then open\n\
8 then read\n\
-18 then ring\n\
19 then the\n\
9 then type\n\
15 then we\n\
47 there\n\
-16 there are\n\
-8 there as\n\
72 there is\n\
18 there now\n\
-8 there you\n\
13 thereafter\n\
23 theres\n\
10 theres #\n\
42 theres a\n\
19 theres an\n\
-33 theres no\n\
-10 theres nothing\n\
35 there…\n\
20 they\n\
41 they are\n\
-8 they call\n\
-16 they do\n\
14 they have\n\
-12 they know\n\
-12 they said\n\
13 they want\n\
25 theyll\n\
25 theyl…\n\
14 theyre\n\
14 theyr…\n\
-9 theyve\n\
-9 theyv…\n\
-25 thing\n\
-13 thing i\n\
-21 things\n\
-21 thing…\n\
-49 think\n\
-11 think i\n\
-16 think so\n\
-21 third\n\
12 thirty minutes\n\
157 this\n\
31 this call\n\
-29 this code\n\
15 this evening\n\
-10 this if\n\
21 this investigation\n\
47 this is\n\
-9 this mail\n\
11 this message\n\
66 this number\n\
11 this one\n\
8 this phone\n\
20 this telephone\n\
-8 this text\n\
8 this was\n\
-33 this week\n\
-9 this year\n\
-22 thomas\n\
-22 thoma…\n\
10 thorsen\n\
10 thors…\n\
-12 those\n\
-8 those of\n\
-18 those who\n\
15 thought\n\
14 thoug…\n\
33 thousand\n\
13 thousand euro\n\
8 thousand for\n\
8 thousand kroner\n\
-14 thousand one\n\
35 thous…\n\
142 threat.arrest|live\n\
142 threat.arrest|reader\n\
-32 threat.arrest|reports\n\
-8 threat.arrest|reports threat.arrest|threatens\n\
9 threat.arrest|speaks\n\
142 threat.arrest|threatens\n\
56 threat.arrest|threatens threat.court|threatens\n\
101 threat.arrest|threatens threat.deadline|threatens\n\
-12 threat.arrest|threatens threat.debt|threatens\n\
19 threat.arrest|threatens threat.exposure|threatens\n\
-14 threat.block|denies\n\
-8 threat.block|denies threat.deadline|threatens\n\
106 threat.block|live\n\
156 threat.block|reader\n\
-13 threat.block|reports\n\
-15 threat.block|reports threat.block|threatens\n\
13 threat.block|reports threat.deadline|reports\n\
-19 threat.block|reports threat.deadline|threatens\n\
-65 threat.block|speaks\n\
106 threat.block|threatens\n\
-9 threat.block|threatens threat.court|threatens\n\
15 threat.block|threatens threat.deadline|reports\n\
94 threat.block|threatens threat.deadline|threatens\n\
-19 threat.block|threatens threat.exposure|threatens\n\
31 threat.court|live\n\
59 threat.court|reader\n\
-26 threat.court|reports\n\
24 threat.court|speaks\n\
31 threat.court|threatens\n\
96 threat.court|threatens threat.deadline|threatens\n\
40 threat.court|threatens threat.debt|threatens\n\
10 threat.court|threatens threat.deportation|threatens\n\
41 threat.court|threatens threat.exposure|threatens\n\
68 threat.cutoff|live\n\
48 threat.cutoff|reader\n\
12 threat.cutoff|speaks\n\
68 threat.cutoff|threatens\n\
52 threat.cutoff|threatens threat.deadline|threatens\n\
70 threat.deadline|live\n\
13 threat.deadline|reader\n\
17 threat.deadline|reports\n\
20 threat.deadline|reports threat.deadline|threatens\n\
17 threat.deadline|speaks\n\
70 threat.deadline|threatens\n\
22 threat.deadline|threatens threat.debt|threatens\n\
50 threat.deadline|threatens threat.deportation|threatens\n\
75 threat.deadline|threatens threat.exposure|threatens\n\
59 threat.deadline|threatens threat.return|threatens\n\
8 threat.debt|live\n\
42 threat.debt|reader\n\
11 threat.debt|speaks\n\
8 threat.debt|threatens\n\
17 threat.debt|threatens threat.deportation|threatens\n\
73 threat.deportation|live\n\
62 threat.deportation|reader\n\
-10 threat.deportation|reports\n\
8 threat.deportation|speaks\n\
73 threat.deportation|threatens\n\
65 threat.exposure|live\n\
95 threat.exposure|reader\n\
65 threat.exposure|threatens\n\
9 threat.return|denies\n\
43 threat.return|live\n\
-40 threat.return|reader\n\
-8 threat.return|speaks\n\
43 threat.return|threatens\n\
-23 threaten\n\
-18 threaten with\n\
-9 threatened\n\
-12 threatening\n\
-9 threat|denies\n\
-64 threat|reports\n\
-37 threat|speaks\n\
74 threat|threatens\n\
-44 threa…\n\
-28 three\n\
-15 three times\n\
-16 through\n\
10 through a\n\
-11 through the\n\
-8 through to\n\
-16 throu…\n\
-13 thu\n\
-11 thu #\n\
-39 thursday\n\
-40 thurs…\n\
-26 ti\n\
-10 ticket\n\
-24 tickets\n\
-9 tickets for\n\
-34 ticke…\n\
-45 tid\n\
-8 tid hos\n\
-9 tid og\n\
-14 tid på\n\
-27 tid til\n\
-30 tiden\n\
-21 tiden @link\n\
8 tidlig\n\
17 tiene\n\
11 tiene cuenta\n\
-12 tight\n\
39 tik\n\
-11 tiklamayin\n\
-17 tiklayip\n\
-17 tiklayip kart\n\
-21 tikla…\n\
14 tiktok\n\
14 tikto…\n\
-258 til\n\
-8 til #\n\
9 til @link\n\
-21 til alle\n\
8 til apple\n\
-19 til banken\n\
-9 til danmark\n\
-11 til de\n\
18 til dem\n\
-23 til den\n\
9 til dette\n\
17 til dig\n\
32 til din\n\
10 til dit\n\
9 til elgiganten\n\
10 til en\n\
-28 til et\n\
-11 til frokost\n\
-14 til hvidvask\n\
-11 til hvis\n\
23 til højre\n\
11 til jul\n\
-28 til julehjælpen\n\
-15 til klokken\n\
12 til kontoret\n\
-12 til line\n\
16 til microsoft\n\
43 til mig\n\
48 til min\n\
-22 til mitid\n\
-14 til netflix\n\
-22 til nogen\n\
-10 til nyt\n\
-11 til offerfonden\n\
-13 til og\n\
-42 til os\n\
-8 til politiet\n\
-11 til på\n\
18 til spanien\n\
-16 til søndag\n\
35 til vores\n\
10 tilbage\n\
-13 tilbage fra\n\
-19 tilbage i\n\
11 tilbage med\n\
89 tilbage på\n\
12 tilbagefører\n\
14 tilbageførsel\n\
40 tilba…\n\
-25 tilbud\n\
-40 tilbu…\n\
18 tilfø…\n\
-27 till\n\
-9 tillykke\n\
19 tillykke du\n\
-29 tillykke med\n\
-9 tilly…\n\
14 tilsendt\n\
14 tilse…\n\
-129 time\n\
-43 time @link\n\
-8 time code\n\
14 time han\n\
-8 time in\n\
-16 time is\n\
16 time om\n\
-8 time on\n\
83 timer\n\
13 timer @link\n\
14 timer ellers\n\
-15 timerne\n\
-14 timer…\n\
-22 times\n\
-8 times and\n\
-10 tinder\n\
-10 tinde…\n\
-19 tine\n\
-12 tip\n\
-51 tirsdag\n\
-24 tirsdag kl\n\
-52 tirsd…\n\
-11 title\n\
-8 titre\n\
-8 titre de\n\
-11 tjek\n\
-34 tjekker\n\
-33 tjekk…\n\
13 tjen\n\
11 tjene\n\
13 tjent\n\
8 tjent #\n\
14 tlf\n\
-10 to\n\
-33 to #\n\
9 to 5g\n\
-22 to @link\n\
-42 to a\n\
-8 to af\n\
-21 to all\n\
-19 to also\n\
14 to anmodninger\n\
12 to another\n\
-14 to anybody\n\
-9 to anyone\n\
-39 to approve\n\
-19 to ask\n\
25 to avoid\n\
-11 to be\n\
29 to begin\n\
9 to bente\n\
9 to bother\n\
-13 to bring\n\
9 to business\n\
10 to buy\n\
16 to cancel\n\
-8 to card\n\
-29 to change\n\
8 to check\n\
-21 to citizen\n\
8 to clear\n\
-20 to come\n\
-15 to confirm\n\
23 to cooperate\n\
10 to court\n\
10 to debt\n\
-47 to do\n\
9 to elgiganten\n\
-28 to end\n\
-8 to find\n\
-15 to four\n\
23 to gange\n\
12 to get\n\
9 to give\n\
-34 to go\n\
15 to google\n\
-22 to have\n\
10 to help\n\
-16 to her\n\
32 to him\n\
9 to hold\n\
-10 to it\n\
13 to ja\n\
-24 to know\n\
10 to køb\n\
-15 to leave\n\
9 to let\n\
8 to lift\n\
-10 to log\n\
19 to make\n\
20 to me\n\
12 to minutter\n\
13 to missing\n\
-22 to move\n\
36 to my\n\
16 to new\n\
-25 to nie\n\
-8 to order\n\
37 to our\n\
-18 to pay\n\
15 to pick\n\
12 to press\n\
-15 to raise\n\
11 to reactivate\n\
23 to read\n\
41 to receive\n\
-14 to reimburse\n\
16 to release\n\
11 to remove\n\
-16 to reply\n\
-9 to reset\n\
-16 to say\n\
17 to see\n\
-35 to send\n\
-35 to show\n\
-18 to sign\n\
-8 to skat\n\
15 to speak\n\
-10 to start\n\
23 to stay\n\
8 to take\n\
-14 to the\n\
121 to this\n\
-9 to three\n\
8 to todays\n\
-14 to transfer\n\
-8 to uger\n\
12 to unlock\n\
-21 to update\n\
-17 to us\n\
-14 to wait\n\
68 to you\n\
-10 to your\n\
-13 tobias\n\
-13 tobia…\n\
65 today\n\
-20 today #\n\
15 today by\n\
11 today is\n\
23 today it\n\
26 today its\n\
9 today my\n\
-9 today so\n\
13 today to\n\
8 today update\n\
19 todays\n\
19 today…\n\
-28 tog\n\
44 together\n\
22 together with\n\
44 toget…\n\
10 toilet\n\
8 toilet this\n\
9 toile…\n\
-34 told\n\
-22 told her\n\
18 told me\n\
-13 told og\n\
8 told på\n\
-20 told to\n\
18 told you\n\
8 toldstyrelsen\n\
8 tolds…\n\
-13 toldv…\n\
-14 tolk\n\
12 toll\n\
9 toll free\n\
8 tomas\n\
-10 tomasz\n\
-10 tomas…\n\
-48 tomorrow\n\
-23 tomorrow #\n\
9 tomorrow @link\n\
-8 tomorrow a\n\
-11 tomorrow the\n\
-9 tomorrow unless\n\
-49 tomor…\n\
-34 ton\n\
-14 ton compte\n\
24 tone\n\
-48 tonight\n\
-9 tonight #\n\
-14 tonight from\n\
27 tonight i\n\
-13 tonight the\n\
-43 tonig…\n\
-12 too\n\
17 too much\n\
-19 took\n\
-9 took me\n\
10 tool\n\
-20 top\n\
-16 top up\n\
-8 toppen\n\
-8 toppen og\n\
-8 toppe…\n\
-48 torsdag\n\
-48 torsd…\n\
-9 torun\n\
-10 torvet\n\
-11 torve…\n\
11 tot\n\
-61 total\n\
-32 total #\n\
-11 touch…\n\
36 tout\n\
8 toute la\n\
-9 trabajo\n\
8 trace\n\
9 traces\n\
9 traces of\n\
12 trace…\n\
-14 track\n\
-8 track @link\n\
9 track for\n\
-10 track it\n\
-15 tracking\n\
-15 track…\n\
10 trade…\n\
10 trafficking\n\
13 traff…\n\
26 trafi…\n\
-8 train…\n\
41 transfer\n\
10 transfer and\n\
-11 transfer limit\n\
-20 transfer my\n\
13 transfer please\n\
-13 transfer the\n\
48 transfer to\n\
-10 transfer within\n\
12 transferencia\n\
8 transferred to\n\
-26 transfers\n\
-17 transfers with\n\
14 transport\n\
8 transport firm\n\
8 transporte\n\
19 trans…\n\
13 trava…\n\
-21 travel\n\
12 travelling\n\
-15 trave…\n\
28 travlt\n\
28 travl…\n\
-10 tray\n\
-67 tre\n\
-14 tre gange\n\
16 tre måneders\n\
-12 treasurers\n\
16 treasury\n\
-10 tredje\n\
-12 tredj…\n\
-9 trente\n\
-9 trent…\n\
8 treso…\n\
-11 tribunal\n\
-10 tribu…\n\
-11 tricks\n\
-12 trick…\n\
8 tried\n\
14 tried to\n\
8 trimiti\n\
-9 trine\n\
-9 trine fra\n\
-37 trip\n\
-9 trip #\n\
16 tris\n\
-13 tro\n\
-8 tro ikke\n\
-9 troede\n\
-9 troed…\n\
-9 trois\n\
14 trojan\n\
27 troja…\n\
22 trop\n\
-10 tror\n\
19 true\n\
-18 trukket\n\
-8 trukket på\n\
-18 trukk…\n\
-16 truksta\n\
-16 truks…\n\
21 trust\n\
-12 trust the\n\
-34 try\n\
-14 try again\n\
-12 try to\n\
9 tryg\n\
45 trying\n\
39 trying to\n\
45 tryin…\n\
47 tryk\n\
43 tryk #\n\
-8 tryk et\n\
-16 trykke #\n\
11 trykkede\n\
16 trykkede og\n\
30 trykker\n\
8 trykker send\n\
8 trykket\n\
37 trykk…\n\
17 trzeba\n\
17 trzeb…\n\
9 træk\n\
19 trække\n\
14 trække for\n\
-18 trækker\n\
-23 trækker det\n\
11 trækkes\n\
14 trækkes i\n\
-71 tu\n\
-32 tu codigo\n\
20 tu dis\n\
20 tu me\n\
-8 tu paquete\n\
-12 tu pedido\n\
-18 tu peux\n\
-36 tuesday\n\
-37 tuesd…\n\
-17 tun\n\
-8 turen\n\
9 turi\n\
-14 turk\n\
9 turnpike\n\
9 turnp…\n\
23 tusind\n\
23 tusin…\n\
18 tuslayin\n\
27 tusla…\n\
12 tusuna\n\
12 tusun…\n\
-12 tutan…\n\
-14 tutar…\n\
11 tutel…\n\
-15 tutto\n\
-14 tv\n\
-16 tvivl\n\
-10 twenty thousand\n\
-10 twice\n\
-18 twice by\n\
8 two\n\
-11 two and\n\
-10 two for\n\
10 two hours\n\
-13 two men\n\
-9 two minutes\n\
22 two months\n\
25 two more\n\
-8 two payments\n\
11 two thousand\n\
-9 two to\n\
-33 txt\n\
-24 txt stop\n\
-11 ty\n\
-9 ty zadzwon\n\
-8 tygod…\n\
41 type\n\
13 type card\n\
14 type in\n\
11 type the\n\
-18 typed\n\
17 typed your\n\
-15 typef…\n\
-9 typisk\n\
-9 typis…\n\
19 tyve\n\
12 tyve minutter\n\
9 tyven\n\
8 tæglich\n\
8 tægli…\n\
18 tæller\n\
18 tælle…\n\
-12 tøj\n\
-10 tølløse\n\
-10 tøllø…\n\
-13 tøver\n\
167 u\n\
16 u @link\n\
13 u didnt\n\
-16 u give\n\
8 u just\n\
9 u pay\n\
-20 u11\n\
11 uab\n\
-12 uber\n\
9 uberweisung\n\
12 uberw…\n\
28 ubetalt\n\
16 ubetalt regning\n\
30 ubeta…\n\
-8 uc kira\n\
8 ucretini\n\
8 ucretini ødeyin\n\
8 ucret…\n\
27 ud\n\
13 ud før\n\
9 ud i\n\
9 ud og\n\
17 ud til\n\
-13 ud vi\n\
11 udbetale\n\
43 udbetaling\n\
30 udbetaling danmark\n\
16 udbetalt\n\
72 udbet…\n\
11 ude af\n\
9 ude på\n\
-10 ude så\n\
13 udeblevet\n\
13 udeblevet fra\n\
23 udebl…\n\
20 uden\n\
-25 uden at\n\
-14 uden lys\n\
-28 udfyld\n\
-20 udfyl…\n\
-22 udgav\n\
-22 udgav sig\n\
-15 udlejer\n\
-8 udlejeren\n\
-20 udlej…\n\
10 udløb\n\
-20 udløber\n\
13 udløber i\n\
-10 udløber om\n\
11 udløber snart\n\
-22 udløbet\n\
20 udløbsdato\n\
-14 udløb…\n\
9 udskrift\n\
9 udskr…\n\
27 udstedt\n\
35 udste…\n\
9 udtrukket\n\
9 udtru…\n\
8 udvalgt\n\
-8 ue\n\
-18 uenig\n\
-10 uenig i\n\
-46 uge\n\
-40 uge #\n\
-13 ugen\n\
-19 uger\n\
-8 ugyldig\n\
-8 ugyld…\n\
8 uh\n\
-10 uheldet\n\
-10 uheldet ude\n\
-10 uheld…\n\
13 ukendt\n\
13 ukend…\n\
10 ulovl…\n\
22 ultraviewer\n\
8 ultraviewer og\n\
22 ultra…\n\
13 ulusal\n\
13 ulusal polisi\n\
13 ulusa…\n\
12 ulykke\n\
12 ulykk…\n\
-8 um #\n\
-13 umowa\n\
-13 un\n\
-8 un achat\n\
-18 un act\n\
14 un agent\n\
11 un agente\n\
-10 un barbat\n\
8 un mandat\n\
11 un mesaj\n\
8 un minuto\n\
12 un numero\n\
11 un proveedor\n\
-13 un rendez\n\
11 un virement\n\
10 un virus\n\
-14 una firma\n\
9 una multa\n\
8 una signora\n\
9 una transferencia\n\
10 unclaimed\n\
10 uncla…\n\
27 und\n\
9 und die\n\
-10 und ihre\n\
8 und kann\n\
-18 und rufen\n\
8 und schick\n\
-142 under\n\
-30 under #\n\
-8 under documents\n\
-20 under en\n\
-13 under kort\n\
-8 under med\n\
-16 under my\n\
13 under revision\n\
-11 under the\n\
-16 underline\n\
34 understand\n\
27 understand that\n\
-15 understreger\n\
-15 understreger at\n\
-15 undersøger\n\
-20 under…\n\
38 undgå\n\
10 undskyld\n\
12 undsk…\n\
23 une\n\
8 une amende\n\
-16 unge\n\
-20 ungewøhnlichen\n\
-20 ungew…\n\
10 uniform\n\
12 unifo…\n\
30 union\n\
-8 union representative\n\
26 unit\n\
-8 unive…\n\
8 unknown\n\
8 unkno…\n\
-19 unless\n\
-15 unless i\n\
-10 unless you\n\
-19 unles…\n\
17 unlock\n\
10 unlock your\n\
23 unloc…\n\
-10 uno\n\
45 unpaid\n\
10 unpaid fine\n\
16 unpaid parking\n\
45 unpai…\n\
8 unread\n\
8 unread message\n\
8 unrea…\n\
10 uns eine\n\
11 unser…\n\
-8 unsubscribe\n\
-8 unsub…\n\
-10 unsure\n\
-10 unsur…\n\
-13 unter #\n\
-11 unterwegs\n\
-20 until #\n\
14 unu\n\
-8 unused\n\
-8 unuse…\n\
8 unusual\n\
10 unusu…\n\
-16 unutm…\n\
-91 up\n\
13 up #\n\
14 up a\n\
-10 up and\n\
8 up front\n\
-16 up in\n\
-19 up of\n\
-10 up on\n\
-9 up to\n\
-15 up were\n\
9 up when\n\
29 update\n\
10 update your\n\
-8 updates\n\
18 updat…\n\
10 upgrade\n\
10 upgrade to\n\
12 upgraded\n\
12 upgraded to\n\
8 upgrading\n\
31 upgra…\n\
-14 upload\n\
-17 upload them\n\
-16 uploader\n\
-29 uploa…\n\
28 ups\n\
8 ups jeg\n\
16 ups told\n\
122 ur\n\
19 ur login\n\
32 urgent\n\
32 urgen…\n\
-144 us\n\
12 us by\n\
-10 us from\n\
-15 us if\n\
-19 us in\n\
-22 us on\n\
-19 us the\n\
-8 us to\n\
-18 us we\n\
-21 usa\n\
24 usd\n\
56 usdt\n\
-96 use\n\
-9 use #\n\
-17 use it\n\
-20 use the\n\
-15 use your\n\
-23 used\n\
-18 used #\n\
-8 used in\n\
8 used the\n\
120 user\n\
68 user id\n\
20 user name\n\
13 username\n\
13 usern…\n\
-35 using\n\
-16 using it\n\
-16 using your\n\
30 usted\n\
-24 usual\n\
-16 usually\n\
-11 usually do\n\
-16 usual…\n\
15 utente\n\
15 utent…\n\
13 uyari\n\
-18 uyariyor\n\
-25 uyari…\n\
11 uygul…\n\
-8 uz vakarykste\n\
-16 uzblo…\n\
-9 uzerinden\n\
-12 uzsakiau\n\
-26 uzsak…\n\
13 uzsienyje\n\
15 uzsie…\n\
10 uzsir…\n\
-17 uændret\n\
-17 uændr…\n\
-13 v\n\
-25 va\n\
-16 va cer\n\
14 va sun\n\
-17 vaccination\n\
-12 vaccine\n\
-34 vacci…\n\
16 vagts…\n\
-17 vaist…\n\
12 vaizdo\n\
10 vaizdo irasa\n\
12 vaizd…\n\
-9 vakariene\n\
-8 vakarykste\n\
-8 vakarykste vakariene\n\
-13 val\n\
-13 valby\n\
11 valby er\n\
12 valgt\n\
-12 valid\n\
-31 valid for\n\
20 valst…\n\
-10 value\n\
-8 van\n\
-8 vande…\n\
-112 var\n\
-10 var #\n\
-22 var det\n\
-13 var en\n\
-13 var fra\n\
11 var min\n\
-11 var okumak\n\
-8 var så\n\
-10 var ved\n\
-22 vardi\n\
13 varen\n\
-9 varia…\n\
16 varme\n\
13 varmecheck\n\
-16 varsa\n\
9 vas\n\
-19 vaske…\n\
-71 vat\n\
-20 vat and\n\
-19 vat for\n\
-17 vat is\n\
8 vault\n\
13 vaya\n\
35 ve\n\
-10 ve banka\n\
11 ve mitid\n\
-61 ved\n\
-19 ved #\n\
-8 ved afhentning\n\
48 ved at\n\
-9 ved jeg\n\
-8 ved telefonen\n\
-11 veder…\n\
-9 vedhæftede\n\
-8 vedhæftet\n\
9 vedhæftet finder\n\
-22 vedhæ…\n\
28 vehicle\n\
29 vehic…\n\
-19 vej\n\
-12 vej med\n\
-14 vejle\n\
-14 vejledningen\n\
-21 vejle…\n\
-11 vekse…\n\
-9 veksle\n\
-9 veksle til\n\
-9 veksl…\n\
17 vel\n\
12 vel nej\n\
-57 velkommen\n\
-8 velkommen på\n\
-48 velkommen til\n\
-59 velko…\n\
-16 velo\n\
28 ven\n\
9 vendi…\n\
15 vendr…\n\
-8 venir\n\
-43 venlig\n\
-27 venlig hilsen\n\
-19 venlig stemme\n\
12 venligst\n\
9 venligst ikke\n\
-33 venli…\n\
-17 vente\n\
13 venter\n\
-9 ventetiden\n\
-11 verbe…\n\
15 verdi…\n\
9 verfa…\n\
-8 vergi bildiriminiz\n\
-21 vergisi\n\
16 verification\n\
53 verify\n\
9 verify with\n\
-9 verify your\n\
88 verif…\n\
-12 veririm\n\
8 veriyorum\n\
8 veriy…\n\
-8 verli…\n\
-10 vermeniz\n\
-10 vermeniz gerekiyor\n\
-12 verme…\n\
8 versa…\n\
8 verser\n\
15 verse…\n\
-9 verti…\n\
-27 very\n\
-12 very good\n\
10 vesterbro\n\
11 vestergaard\n\
-10 vestkystens\n\
-10 vestk…\n\
-15 veya\n\
-8 vh\n\
-79 vi\n\
-18 vi alle\n\
-10 vi beder\n\
8 vi deler\n\
24 vi dem\n\
8 vi en\n\
16 vi er\n\
-14 vi fik\n\
-14 vi fået\n\
-15 vi har\n\
13 vi have\n\
8 vi henter\n\
42 vi kan\n\
8 vi kunne\n\
10 vi kører\n\
-13 vi lukker\n\
10 vi lånet\n\
-30 vi mangler\n\
8 vi også\n\
-15 vi ringer\n\
13 vi se\n\
-12 vi sender\n\
15 vi ser\n\
-19 vi ses\n\
12 vi skal\n\
-9 vi spørger\n\
-14 vi tager\n\
8 vi taler\n\
11 vi to\n\
-32 vi ved\n\
-22 vi vil\n\
-40 via\n\
16 via @link\n\
15 via airbnb\n\
-8 via appen\n\
-10 via betalingsservice\n\
-8 via fi\n\
-16 via holdsport\n\
-9 via kontaktformularen\n\
25 via linket\n\
-11 via selvbetjeningen\n\
-19 via tastselv\n\
-9 via the\n\
-8 via vores\n\
-14 victims\n\
-18 victi…\n\
-16 vide\n\
-14 vide at\n\
-18 vide hvor\n\
47 video\n\
-9 video if\n\
17 videoen\n\
9 videoer\n\
8 videoer og\n\
15 videos\n\
8 videos liken\n\
40 video…\n\
-14 videre det\n\
14 vider…\n\
-13 vidne\n\
-11 vidste\n\
-11 vidst…\n\
10 viena\n\
-8 vient\n\
57 viewing\n\
10 viewing before\n\
57 viewi…\n\
46 vigtigt\n\
32 vigtigt at\n\
48 vigti…\n\
-8 viktor\n\
26 vil\n\
-51 vil du\n\
-37 vil gerne\n\
113 vil ha\n\
22 vil han\n\
8 vil have\n\
-9 vil hente\n\
-9 vil høre\n\
37 vil ikke\n\
19 vil jeg\n\
-12 vil se\n\
-10 vil spærre\n\
11 vil vi\n\
-36 vil vide\n\
11 vilkår\n\
-13 villa…\n\
-54 ville\n\
-17 ville bare\n\
-14 ville have\n\
-45 vin\n\
11 vinder\n\
11 vinde…\n\
-10 vindu…\n\
-19 vineri\n\
-19 viner…\n\
26 vip\n\
16 virker\n\
12 virker ikke\n\
46 virus\n\
12 virus…\n\
19 visa\n\
11 visa dankort\n\
-14 viser den\n\
10 viser sit\n\
-9 visi\n\
-9 visit borgerservice\n\
-8 visite\n\
-8 visit…\n\
-12 viskas\n\
-12 viska…\n\
-10 vitam…\n\
8 vite\n\
-9 voce\n\
-8 voi\n\
-28 voice\n\
-12 voice says\n\
-22 voir\n\
-12 vol\n\
-12 vol de\n\
-13 volunteer\n\
-13 volunteer so\n\
-20 volun…\n\
36 von\n\
18 von #\n\
12 vorbi\n\
12 vorbi cu\n\
9 vores\n\
24 vores advokat\n\
-11 vores eget\n\
-16 vores hjemmeside\n\
-15 vores konto\n\
14 vores lodtrækning\n\
-9 vores portal\n\
8 vores register\n\
-11 vorsorglich\n\
-11 vorsorglich gesperrt\n\
-11 vorso…\n\
19 vote\n\
18 vote for\n\
-46 votre\n\
-10 votre code\n\
-12 votre facture\n\
-16 votre mitid\n\
-14 votre mot\n\
15 votre nom\n\
9 votre ordinateur\n\
-9 votre passeport\n\
-11 votre plainte\n\
9 vouch…\n\
-58 vous\n\
-11 vous a\n\
-16 vous avez\n\
-13 vous connectant\n\
-15 vous demanderons\n\
8 vous etes\n\
-19 vous meme\n\
-15 vous pouvez\n\
-15 vous vous\n\
9 voy\n\
-8 voz\n\
-13 vpn\n\
12 vrea\n\
-9 vuest…\n\
22 vundet\n\
15 vundet en\n\
22 vunde…\n\
10 vuole\n\
10 vuole che\n\
-9 vurde…\n\
-12 vvs\n\
10 vælg\n\
-10 vælge\n\
16 vælger\n\
16 vælge…\n\
9 vær\n\
-31 være\n\
8 være et\n\
-25 være fra\n\
-13 være fængsel\n\
8 være os\n\
10 værelset\n\
8 værel…\n\
11 været i\n\
39 w\n\
9 w card\n\
51 w danish\n\
8 w pani\n\
-8 wait\n\
11 wait for\n\
-17 waited\n\
-17 waite…\n\
43 waiting\n\
39 waiting for\n\
-9 waiting time\n\
43 waiti…\n\
71 wallet\n\
10 wallet and\n\
75 walle…\n\
-13 want\n\
12 want it\n\
10 want me\n\
-42 want to\n\
-15 wanted\n\
-10 wanted me\n\
-15 wante…\n\
61 wants\n\
14 wants #\n\
25 wants me\n\
8 wants that\n\
10 wants to\n\
-16 warehouse\n\
-12 warehouse in\n\
-16 wareh…\n\
-8 warm regards\n\
13 warned\n\
13 warne…\n\
-16 warning on\n\
50 warrant\n\
8 warrant will\n\
50 warra…\n\
-53 was\n\
17 was added\n\
-17 was approved\n\
-8 was called\n\
9 was for\n\
20 was found\n\
-8 was only\n\
-10 was stopped\n\
-9 was that\n\
-14 was told\n\
8 was used\n\
-9 washing\n\
-9 washi…\n\
-39 wasnt\n\
-15 wasnt a\n\
11 wasnt you\n\
-23 water\n\
-73 way\n\
-8 way and\n\
-13 way by\n\
-24 way to\n\
-8 way you\n\
38 we\n\
-10 we already\n\
23 we are\n\
-10 we ask\n\
13 we call\n\
28 we can\n\
19 we cancel\n\
16 we cannot\n\
-11 we collect\n\
19 we continue\n\
21 we could\n\
8 we detected\n\
-12 we do\n\
-51 we dont\n\
17 we found\n\
-9 we give\n\
10 we have\n\
-13 we havent\n\
-11 we hold\n\
24 we just\n\
-8 we know\n\
-12 we may\n\
8 we move\n\
-22 we need\n\
-20 we never\n\
-13 we process\n\
24 we put\n\
-15 we read\n\
24 we see\n\
-14 we suspect\n\
-9 we think\n\
-15 we wont\n\
13 web\n\
-20 website\n\
-18 websi…\n\
-18 wed\n\
-8 wed #\n\
-8 wed like\n\
-27 wednesday\n\
-9 wednesday the\n\
-29 wedne…\n\
-108 week\n\
-25 week #\n\
-9 week as\n\
-17 weekdays\n\
-8 weekdays and\n\
-18 weekd…\n\
-24 weekend\n\
-21 weekenden\n\
-46 weeke…\n\
-32 weeks\n\
-15 wegen\n\
-20 wegen einer\n\
-10 wei\n\
18 weiter\n\
25 weite…\n\
-57 welcome\n\
-54 welcome to\n\
-57 welco…\n\
-76 well\n\
-10 well never\n\
-9 wenn\n\
10 went\n\
10 went to\n\
-11 wer\n\
22 werden\n\
22 werde…\n\
-37 were\n\
-11 were closed\n\
-15 were having\n\
21 were missing\n\
-19 were open\n\
-9 were sorry\n\
32 western\n\
31 western union\n\
32 weste…\n\
-70 weve\n\
-9 weve decided\n\
-8 weve looked\n\
-9 weve no\n\
-11 weve received\n\
-18 weve talked\n\
-25 what\n\
-9 what did\n\
-18 what do\n\
12 what happened\n\
11 what i\n\
21 what is\n\
-13 what now\n\
10 what should\n\
-9 what the\n\
30 what we\n\
-15 what you\n\
-11 whatever\n\
-10 whate…\n\
-31 whats\n\
-13 whats your\n\
157 whatsapp\n\
27 whatsapp #\n\
13 whatsapptan\n\
170 whats…\n\
-104 when\n\
8 when done\n\
15 when i\n\
8 when im\n\
-8 when it\n\
-9 when salary\n\
-15 when somebody\n\
30 when the\n\
-14 when they\n\
-76 when you\n\
-13 when your\n\
-11 when youre\n\
-14 when youve\n\
9 whenever\n\
9 whene…\n\
-42 where\n\
9 where i\n\
-8 where it\n\
-27 where the\n\
-8 where youre\n\
-15 whether\n\
-9 whether the\n\
-13 whether you\n\
-15 wheth…\n\
-31 which\n\
-12 which account\n\
-8 whist…\n\
-28 white\n\
-55 who\n\
-12 who dont\n\
-14 who have\n\
12 who want\n\
-11 who wanted\n\
15 who you\n\
-18 whos\n\
11 why #\n\
-12 wiadomosc\n\
-14 wiado…\n\
16 wieczorem\n\
12 wiecz…\n\
26 wife\n\
136 will\n\
74 will be\n\
13 will cancel\n\
13 will connect\n\
-10 will find\n\
14 will get\n\
13 will happen\n\
-25 will never\n\
-10 will not\n\
-12 will pay\n\
12 will say\n\
8 will show\n\
8 will take\n\
-11 wind\n\
10 window\n\
45 windows\n\
11 windows defender\n\
47 windo…\n\
-10 wine\n\
-8 wing\n\
13 winner\n\
13 winne…\n\
-26 wir\n\
-11 wir haben\n\
-12 wir noch\n\
15 wird\n\
20 wire\n\
-8 wischen\n\
-8 wisch…\n\
15 wish\n\
-8 wishes\n\
-8 wishe…\n\
-32 with\n\
18 with #\n\
-12 with an\n\
8 with anydesk\n\
-38 with anyone\n\
47 with card\n\
-20 with child\n\
16 with cpr\n\
12 with foreign\n\
-8 with lemon\n\
14 with me\n\
-22 with mobilepay\n\
-9 with my\n\
-9 with names\n\
-8 with no\n\
-13 with pin\n\
-15 with registration\n\
-11 with someone\n\
-57 with the\n\
9 with traces\n\
-21 with us\n\
26 with you\n\
75 with your\n\
15 withdraw\n\
20 withdraw the\n\
16 withdrawn\n\
-10 withdrew\n\
33 withd…\n\
8 within\n\
28 within #\n\
9 within 24h\n\
-9 within a\n\
-10 within an\n\
8 withi…\n\
37 without\n\
12 without the\n\
13 without valid\n\
37 witho…\n\
-14 witness\n\
-8 witness interview\n\
-18 witne…\n\
-8 woche\n\
-10 wollte\n\
-10 wollt…\n\
15 wolt\n\
20 woman\n\
9 woman i\n\
24 won\n\
-19 wont\n\
13 word\n\
-10 word for\n\
12 word to\n\
13 work on\n\
-17 work then\n\
9 work with\n\
11 worke…\n\
-8 working\n\
-14 working days\n\
-8 working so\n\
-8 worki…\n\
20 workplace\n\
20 workp…\n\
-13 works\n\
-13 works until\n\
-15 workshop\n\
-11 workshop your\n\
-30 works…\n\
-17 worri…\n\
-14 worth\n\
-36 would\n\
-16 would like\n\
-9 would you\n\
-17 wpisa…\n\
-28 write\n\
-11 write a\n\
-8 write it\n\
12 write only\n\
8 write the\n\
-23 write to\n\
-21 write your\n\
-21 writes\n\
-8 writes the\n\
-21 write…\n\
-8 wrong pin\n\
15 wstrz…\n\
11 wurde\n\
-14 wyplacic\n\
11 wyplate\n\
15 wypla…\n\
-10 wysyl…\n\
15 wzgle…\n\
9 x\n\
17 x #\n\
8 xxxx #\n\
-13 xxxxx\n\
48 y\n\
35 y el\n\
16 y me\n\
14 y no\n\
-9 y pide\n\
16 y pin\n\
-18 y que\n\
10 y then\n\
-8 y una\n\
-57 ya\n\
-19 ya da\n\
-13 ya la\n\
-12 ya lo\n\
9 yakalama\n\
9 yakalama karari\n\
20 yanlislikla\n\
22 yanli…\n\
-61 yaparak\n\
-60 yapar…\n\
-16 yapmadiysaniz\n\
-20 yapmaniza\n\
-20 yapmaniza gerek\n\
-14 yapma…\n\
22 yapti…\n\
12 yarin\n\
17 yasa\n\
17 yasa disi\n\
12 yatir…\n\
22 yaz\n\
9 ydelser\n\
13 ydels…\n\
-98 year\n\
-8 year and\n\
-10 year i\n\
-8 year the\n\
-18 year you\n\
-19 yearly\n\
-16 yearly statement\n\
-19 yearl…\n\
-24 years\n\
-16 years and\n\
-13 yellow\n\
-14 yellow card\n\
-13 yello…\n\
-10 yemeg…\n\
-11 yeni kartiniz\n\
91 yes\n\
10 yes and\n\
11 yes for\n\
10 yes hello\n\
14 yes i\n\
-18 yes it\n\
12 yes thats\n\
9 yes the\n\
-10 yes you\n\
-22 yesterday\n\
-21 yeste…\n\
-8 yoga\n\
-8 yoghurt\n\
-14 yoghu…\n\
-9 yok\n\
18 yollarim\n\
30 yolla…\n\
9 yollicam\n\
9 yolli…\n\
12 yorum…\n\
29 you\n\
35 you #\n\
13 you a\n\
-9 you all\n\
10 you alone\n\
15 you an\n\
32 you and\n\
21 you answer\n\
-16 you apply\n\
12 you approve\n\
137 you are\n\
13 you as\n\
-22 you asked\n\
-9 you back\n\
-19 you block\n\
17 you busy\n\
-15 you buy\n\
-14 you by\n\
-12 you call\n\
-40 you called\n\
-222 you can\n\
11 you cannot\n\
14 you check\n\
30 you choose\n\
-16 you come\n\
8 you confirm\n\
8 you cpr\n\
-10 you dear\n\
17 you delete\n\
10 you did\n\
-16 you didnt\n\
-19 you disagree\n\
-63 you dont\n\
-24 you drop\n\
22 you enter\n\
16 you fill\n\
-37 you for\n\
24 you forward\n\
-12 you four\n\
14 you from\n\
-15 you gave\n\
-15 you get\n\
19 you got\n\
-19 you hang\n\
130 you have\n\
-16 you havent\n\
-13 you hear\n\
-15 you his\n\
20 you i\n\
24 you in\n\
12 you is\n\
10 you it\n\
13 you its\n\
12 you just\n\
-13 you keep\n\
10 you like\n\
-83 you may\n\
13 you must\n\
8 you my\n\
-29 you need\n\
12 you off\n\
8 you on\n\
20 you only\n\
-8 you ordered\n\
24 you owe\n\
-8 you paid\n\
23 you pay\n\
-9 you pick\n\
12 you please\n\
-11 you press\n\
10 you reach\n\
27 you receive\n\
17 you received\n\
17 you refuse\n\
12 you regarding\n\
-17 you reported\n\
-13 you said\n\
9 you save\n\
-8 you say\n\
10 you scan\n\
48 you see\n\
-12 you send\n\
-13 you should\n\
-10 you shouldnt\n\
-10 you show\n\
-11 you sign\n\
-13 you sold\n\
-8 you start\n\
-16 you still\n\
23 you stop\n\
14 you swipe\n\
8 you take\n\
-14 you tell\n\
29 you thank\n\
-19 you that\n\
18 you the\n\
-16 you then\n\
23 you to\n\
-29 you transfer\n\
-14 you twice\n\
-10 you up\n\
13 you use\n\
-12 you usually\n\
-47 you want\n\
9 you was\n\
11 you were\n\
13 you when\n\
-8 you who\n\
29 you will\n\
11 you wire\n\
-12 you with\n\
10 you yes\n\
26 you you\n\
15 you your\n\
-34 youd\n\
-30 youd rather\n\
-60 youll\n\
-13 youll be\n\
-8 youll find\n\
-22 youll see\n\
-27 young\n\
-18 young man\n\
-42 your account\n\
-19 your address\n\
-8 your adviser\n\
-11 your annual\n\
-18 your application\n\
-18 your appointment\n\
29 your area\n\
58 your bank\n\
-8 your banks\n\
-8 your bill\n\
-25 your call\n\
-16 your car\n\
-21 your card\n\
25 your case\n\
-18 your childs\n\
15 your civil\n\
-10 your claim\n\
11 your comment\n\
46 your computer\n\
-9 your contract\n\
9 your country\n\
-10 your cpr\n\
10 your cv\n\
8 your danish\n\
9 your dankort\n\
9 your debit\n\
-13 your door\n\
-8 your e\n\
16 your email\n\
-10 your employee\n\
11 your file\n\
-20 your first\n\
16 your flat\n\
11 your full\n\
11 your funds\n\
-12 your host\n\
18 your information\n\
-9 your invoice\n\
8 your key\n\
8 your last\n\
-16 your lawyers\n\
-9 your library\n\
-8 your loan\n\
35 your lost\n\
-10 your manager\n\
8 your mit\n\
38 your mitid\n\
11 your mobile\n\
67 your name\n\
10 your nemid\n\
-26 your nemkonto\n\
-14 your netbank\n\
-18 your new\n\
-10 your next\n\
-13 your norrfly\n\
44 your number\n\
-8 your old\n\
-23 your one\n\
16 your online\n\
-9 your order\n\
-28 your own\n\
24 your package\n\
8 your parcel\n\
-35 your passport\n\
12 your pc\n\
56 your phone\n\
-23 your pin\n\
-18 your place\n\
-8 your plan\n\
11 your profile\n\
-14 your refund\n\
-11 your registered\n\
-11 your renewal\n\
-14 your report\n\
18 your residence\n\
31 your savings\n\
9 your screen\n\
-15 your shipment\n\
9 your side\n\
25 your signature\n\
17 your sim\n\
16 your street\n\
-38 your tax\n\
-16 your ticket\n\
-17 your tickets\n\
-9 your train\n\
-20 your transfer\n\
-9 your union\n\
38 your user\n\
14 your vehicle\n\
16 your wife\n\
9 your work\n\
20 your workplace\n\
-19 your yearly\n\
-18 youre\n\
-8 youre moving\n\
-15 youre not\n\
13 youre on\n\
-11 youre speaking\n\
-9 youre told\n\
-15 youre welcome\n\
20 yours\n\
-14 yours and\n\
-58 yourself\n\
-26 yourself on\n\
-16 yourself we\n\
-58 yours…\n\
52 yousee\n\
15 yousee @link\n\
10 yousee du\n\
52 youse…\n\
10 youtube\n\
10 youtu…\n\
-176 youve\n\
-11 youve asked\n\
24 youve been\n\
-39 youve got\n\
-23 youve paid\n\
-13 youve used\n\
11 yrs\n\
18 yuzden\n\
18 yuzde…\n\
12 yuzundeki\n\
13 yuzun…\n\
21 zablo…\n\
-30 zadzwon\n\
-15 zadzwon do\n\
-10 zadzwon pod\n\
-31 zadzw…\n\
16 zahlen\n\
16 zahle…\n\
-9 zahlung\n\
-18 zahlu…\n\
-10 zakla…\n\
-21 zalog…\n\
-11 zapis…\n\
16 zatwierdzic\n\
35 zatwi…\n\
17 ze\n\
-10 zeby\n\
-15 zeby wyplacic\n\
8 zero\n\
-12 zic\n\
-16 zice\n\
-17 zice ca\n\
-14 ziua\n\
-17 ziua sunt\n\
8 ziure…\n\
17 zl\n\
8 zmones\n\
8 zmone…\n\
-8 znajdzie\n\
-13 znajd…\n\
-24 zone\n\
-41 zone #\n\
13 zone without\n\
12 zostala\n\
22 zosta…\n\
11 zu\n\
-11 zur\n\
-11 zur abholung\n\
8 zuruck\n\
8 zuruc…\n\
9 åben\n\
-11 åbent\n\
-38 åbn\n\
-22 åbn appen\n\
16 åbne\n\
23 åbner\n\
-76 år\n\
-18 årig\n\
-8 årlige\n\
-8 årlig…\n\
-10 årsopgørelse\n\
-13 årsop…\n\
-11 ældre\n\
11 ældre sagen\n\
-10 ændret\n\
-11 ændret i\n\
-16 ændre…\n\
8 ødeme\n\
14 ødeme…\n\
-16 ødenm…\n\
-26 ødeyebilirsiniz\n\
-26 ødeye…\n\
8 ødeyin\n\
10 ødeyin @link\n\
13 ødeyi…\n\
-15 øffnen\n\
-15 øffne…\n\
10 øh\n\
-21 øje\n\
28 øjeblik\n\
10 øjeblik jeg\n\
14 øjeblikket\n\
42 øjebl…\n\
-11 økono…\n\
10 øn\n\
-28 ønske…\n\
-14 øvels…\n\
-14 øvrig…\n\
14 а\n\
-12 або\n\
-23 автоб…\n\
-9 адвок…\n\
-9 актив…\n\
20 але\n\
-9 алексей\n\
-9 алекс…\n\
21 алло\n\
-14 анкету\n\
-19 анкету нового\n\
-14 анкет…\n\
-23 банку і\n\
-22 банкі…\n\
13 без\n\
28 бо\n\
20 буде\n\
-21 буду\n\
-13 будь\n\
-13 будь ласка\n\
-87 в\n\
-17 в #\n\
10 в якому\n\
-13 в ящике\n\
9 вайбе…\n\
32 вами\n\
18 вас\n\
33 ваш\n\
-16 ваша\n\
-12 ваши\n\
22 вашу\n\
-20 верну\n\
8 вернуть\n\
8 верну…\n\
-9 версією\n\
-9 версі…\n\
-9 вечером\n\
8 вечір\n\
-14 вже\n\
20 ви\n\
-8 вида\n\
-8 вида на\n\
-13 видавали\n\
-13 видавали себе\n\
-13 видав…\n\
-9 видео\n\
-20 вилучили\n\
-20 вилуч…\n\
-39 вимкн…\n\
-14 владе…\n\
8 вокза…\n\
21 вопросы\n\
21 вопросы по\n\
25 вопро…\n\
39 все\n\
-14 всегда\n\
-14 всегд…\n\
-11 вход в\n\
-9 входи…\n\
10 вхід\n\
-18 вчера…\n\
-12 вы\n\
8 від продажу\n\
-9 відділу\n\
-9 відді…\n\
16 відкрили\n\
16 відкрили фірму\n\
-10 візьми\n\
-29 візьміть\n\
-39 візьм…\n\
23 він\n\
15 вітаю\n\
-9 где\n\
14 говорить\n\
25 говор…\n\
-13 годам\n\
-13 годам тюрьмы\n\
18 годин\n\
9 годин інакше\n\
10 дании\n\
-14 данны…\n\
11 данський\n\
15 данський рахунок\n\
19 дансь…\n\
36 данії\n\
8 даю\n\
-12 двух\n\
-19 де\n\
-11 денег\n\
15 день\n\
9 деньги\n\
9 деньг…\n\
-13 депозит\n\
-17 депоз…\n\
-22 десят…\n\
15 дзвонить\n\
16 дзвон…\n\
9 диктуйте\n\
-10 дикту…\n\
-9 дим\n\
8 диста…\n\
-16 дитин…\n\
25 для\n\
-28 до\n\
-24 до #\n\
9 до пяти\n\
15 добрий\n\
14 добрий день\n\
15 добри…\n\
-17 догов…\n\
-13 документ\n\
-32 докум…\n\
11 допомога\n\
15 допомогу\n\
24 допом…\n\
19 доставки\n\
11 доставку\n\
28 доста…\n\
14 евро\n\
-12 его\n\
8 его мне\n\
-13 если\n\
33 же\n\
8 живу\n\
-8 жительство\n\
-8 жител…\n\
10 жовтої\n\
10 жовтої картки\n\
10 жовто…\n\
-16 жовту\n\
-16 жовту картку\n\
-12 з\n\
-15 з банку\n\
8 з вами\n\
8 з нового\n\
-17 з смс\n\
-46 за\n\
-14 за #\n\
-9 за версією\n\
-9 за квартиру\n\
12 за кордоном\n\
-14 за покупку\n\
-21 завдаток\n\
-24 завдаток і\n\
-21 завда…\n\
-30 завтра\n\
-30 завтр…\n\
-14 заказ\n\
8 закрито\n\
12 закри…\n\
8 закро…\n\
8 залиш…\n\
-11 запись\n\
-9 запис…\n\
9 запит\n\
10 запит не\n\
-8 заполните\n\
-8 запол…\n\
-8 запро…\n\
20 зараз\n\
-19 зарплаты\n\
-18 зарпл…\n\
8 заявку\n\
8 заявк…\n\
8 зверт…\n\
-14 звонил\n\
-18 звони…\n\
15 зніма…\n\
-9 зроби…\n\
12 зупин…\n\
9 зі\n\
-23 и\n\
8 и все\n\
35 из\n\
20 його\n\
-13 к\n\
-17 кадров\n\
-17 кадро…\n\
8 каже\n\
-45 как\n\
-16 как обычно\n\
14 картки\n\
-13 картку\n\
-10 картк…\n\
14 карту\n\
-12 квартиру\n\
-43 кварт…\n\
-11 ключи\n\
-21 код\n\
-9 код #\n\
-11 код з\n\
8 код из\n\
-8 коллеги\n\
-8 колле…\n\
-9 компьютере\n\
21 конфи…\n\
13 копен…\n\
-8 копию вида\n\
12 кордоном\n\
18 кордо…\n\
-21 которой\n\
-21 котор…\n\
12 кошти\n\
9 кредит\n\
9 креди…\n\
-22 крон\n\
-16 крон за\n\
31 куратор\n\
31 курат…\n\
10 курьер\n\
10 курье…\n\
-13 ласка\n\
-15 ли\n\
-21 листування\n\
-21 листу…\n\
23 лично…\n\
13 лише\n\
14 логін\n\
-9 людей\n\
-20 людмило\n\
-20 людми…\n\
12 макси…\n\
9 мам\n\
-23 мая\n\
-11 мая в\n\
-13 має\n\
-15 мене\n\
8 меняе…\n\
16 мені\n\
-11 месяца\n\
-11 месяц…\n\
-11 миллиона\n\
-11 милли…\n\
15 мне\n\
-11 мобай…\n\
9 мой\n\
-12 молоко\n\
-12 молок…\n\
-13 мужчи…\n\
-20 мы\n\
9 мій\n\
-42 на\n\
10 на #\n\
9 на вас\n\
18 на ваш\n\
8 на день\n\
-8 на жительство\n\
13 на картку\n\
-15 на проживання\n\
-25 нагад…\n\
21 надо\n\
-9 надішліть\n\
-8 наличными\n\
-10 налич…\n\
8 написано\n\
9 напише\n\
15 напиши\n\
8 напиши у\n\
19 напиш…\n\
-9 напра…\n\
17 нас\n\
16 наш\n\
-28 не\n\
-10 не забудь\n\
-13 не нужно\n\
-13 не обязательно\n\
12 неопл…\n\
10 непро…\n\
19 неї\n\
-10 никому не\n\
-14 ничего\n\
-14 ничег…\n\
9 но\n\
-15 нового\n\
-15 новог…\n\
8 нову\n\
9 номер\n\
10 нужен\n\
-15 нужно\n\
9 нікому не\n\
-35 нічого\n\
-28 нічого не\n\
-35 нічог…\n\
-41 о\n\
-17 о #\n\
-22 обвин…\n\
-16 обычно\n\
-16 обычн…\n\
-13 обязательно\n\
-13 обяза…\n\
11 она\n\
12 опера…\n\
10 оплатите\n\
8 оплатить\n\
25 оплат…\n\
-13 оплачен\n\
-15 оплач…\n\
-13 от\n\
-9 от вас\n\
-30 ответ…\n\
-15 отдел\n\
-17 отдел кадров\n\
8 отключен\n\
8 отклю…\n\
-12 откройте\n\
-14 откро…\n\
8 отпра…\n\
12 отримуєте\n\
27 отрим…\n\
16 оформ…\n\
-21 ошука…\n\
-22 пані\n\
-11 паспорт\n\
-11 паспорт і\n\
9 паспорта\n\
-15 пенси…\n\
17 перев…\n\
-21 перед\n\
8 передано\n\
9 переказ\n\
-11 переказати\n\
-22 перекладачка\n\
-13 переп…\n\
-13 печат…\n\
12 питає\n\
-11 пиццу\n\
-11 пиццу на\n\
29 пишу\n\
8 пишу з\n\
10 пишіть\n\
8 пишіть у\n\
10 пишіт…\n\
-8 платная\n\
-8 платн…\n\
20 по\n\
14 повідомлення\n\
13 повід…\n\
-8 подде…\n\
-12 подзв…\n\
-30 пожалуйста\n\
-11 пожалуйста в\n\
-30 пожал…\n\
-13 позво…\n\
-26 покаж…\n\
-17 показати\n\
-18 показ…\n\
12 поки\n\
-18 покупку\n\
-31 покуп…\n\
-10 полиц…\n\
-13 полов…\n\
11 полож…\n\
16 поліція\n\
15 поліція данії\n\
13 поліц…\n\
16 поруч\n\
-21 после\n\
10 потом\n\
-15 початку\n\
-15 почат…\n\
-17 почту\n\
-17 почту с\n\
-25 праці…\n\
-15 предс…\n\
10 привет\n\
15 приве…\n\
8 привя…\n\
-13 приговорил\n\
-11 приго…\n\
11 придет\n\
8 придет код\n\
11 приде…\n\
-20 приложение\n\
-19 прило…\n\
-11 приня…\n\
-29 пришлите\n\
-20 пришлите пожалуйста\n\
-39 пришл…\n\
-10 про\n\
21 прове…\n\
8 продажу\n\
9 прода…\n\
12 проди…\n\
-15 проживання\n\
-15 прожи…\n\
-20 прокурор\n\
-23 проку…\n\
22 просить\n\
12 протягом\n\
17 протягом #\n\
12 протя…\n\
-9 пункт\n\
9 пяти\n\
-13 пятницу\n\
-19 пятни…\n\
-10 під\n\
-12 підоз…\n\
-10 работы\n\
22 разговор\n\
12 разго…\n\
-9 рахунок\n\
-9 реквизиты\n\
-11 реквизиты на\n\
8 реквізити\n\
8 рекві…\n\
8 ремонт\n\
9 ремон…\n\
-11 роботи\n\
-8 робот…\n\
9 родина\n\
12 родин…\n\
-8 розмо…\n\
-16 розпо…\n\
-21 років\n\
-21 русск…\n\
25 с вами\n\
-10 с собой\n\
13 сам\n\
-26 сама\n\
-12 сбережения\n\
-12 сбере…\n\
23 сдела…\n\
-8 себе\n\
-13 себе за\n\
19 сегодня\n\
19 сегод…\n\
11 сейчас\n\
8 сейчас придет\n\
11 сейча…\n\
-15 сентя…\n\
-8 синку\n\
22 скаже…\n\
12 скажіть\n\
12 скажі…\n\
-8 сказала\n\
-10 сказа…\n\
9 скан\n\
-22 скасувати\n\
-21 скасу…\n\
-9 следу…\n\
15 случайно\n\
18 случа…\n\
18 слідчий\n\
11 слідч…\n\
-10 сможе…\n\
9 смотр…\n\
-9 смс\n\
-10 собой\n\
-10 сорок\n\
-11 сотру…\n\
-26 спасибо\n\
-14 спасибо за\n\
-26 спаси…\n\
13 списк…\n\
8 сплатіть\n\
12 сплат…\n\
-19 справа\n\
-23 справ…\n\
-8 спраш…\n\
12 співр…\n\
-13 срока\n\
8 стоит\n\
11 сторо…\n\
-13 страны\n\
-13 стран…\n\
-23 суд\n\
8 сумма\n\
13 счет\n\
17 сьогодні\n\
17 сього…\n\
-28 та\n\
-8 так\n\
10 там буде\n\
17 твой\n\
9 твой счет\n\
10 телеграм\n\
15 телег…\n\
9 телефон на\n\
-8 телефону\n\
-41 телеф…\n\
12 тема\n\
9 тепер\n\
15 термі…\n\
8 техні…\n\
-17 то\n\
34 только\n\
34 тольк…\n\
-14 треба\n\
-11 требу…\n\
9 ты\n\
8 тысяч\n\
-13 тюрьмы\n\
-13 тюрьмы за\n\
-13 тюрьм…\n\
19 у\n\
-11 у borgerservice\n\
30 у вас\n\
15 у данії\n\
22 у нас\n\
9 у телеграм\n\
-13 убежд…\n\
-10 уважаемые\n\
-16 уважа…\n\
10 увійдіть\n\
10 увійд…\n\
9 україни\n\
12 українців\n\
9 українців у\n\
20 украї…\n\
10 уникнути\n\
10 уникн…\n\
-14 усе\n\
10 фонд\n\
11 фото\n\
23 фсб\n\
16 фірму\n\
-13 хв\n\
39 це\n\
8 цифр\n\
18 цифри\n\
-9 час\n\
33 через\n\
16 через неї\n\
-8 четве…\n\
14 чотир…\n\
33 что\n\
-11 чтобы\n\
-8 чтобы мы\n\
8 шановний\n\
8 шахраїв\n\
8 шахра…\n\
15 штраф\n\
10 штраф #\n\
20 ще\n\
-9 що\n\
9 що він\n\
28 щоб\n\
10 щоб уникнути\n\
9 я\n\
-13 я в\n\
13 я сам\n\
15 я случайно\n\
-24 як\n\
-13 якого\n\
10 якому\n\
10 якому банку\n\
-18 якщо\n\
-10 ящике\n\
-30 і\n\
-10 і код\n\
8 із\n\
14 інакше\n\
14 інакш…\n\
-12 їх\n\
-12 ابدا\n\
-19 ابني\n\
-46 اتصل\n\
-17 اتصل بنا\n\
-28 اجل\n\
11 اجور\n\
14 احتاج\n\
-36 احد\n\
-50 احضار\n\
10 ادفع\n\
-8 ادفع #\n\
-9 اذا اتصل\n\
-19 اذا لم\n\
-9 ارسال\n\
21 ارسل\n\
13 ارقام\n\
-9 ارقامكم\n\
8 استرجاع\n\
8 استرج…\n\
8 استرداد\n\
8 استرد…\n\
14 اسم\n\
15 اسم المستخدم\n\
23 اسمكم\n\
8 اسمه\n\
12 اشارات\n\
12 اشارا…\n\
-10 اشخاص\n\
29 اضغط\n\
15 اضغط الرقم\n\
8 اعد\n\
-17 افتح\n\
18 اقامت…\n\
9 الا\n\
-9 الاتصال\n\
-9 الاتص…\n\
-10 الاثنين\n\
-10 الاثن…\n\
9 الارقام\n\
9 الارق…\n\
11 الاسبوع\n\
11 الاسب…\n\
-29 الاستلام\n\
-8 الاستلام في\n\
-30 الاست…\n\
8 الاف\n\
-17 الاموال\n\
-18 الامو…\n\
14 الان\n\
-10 الاهالي\n\
-10 الاها…\n\
-9 الاول\n\
-9 الاول من\n\
-25 الايجار\n\
-25 الايج…\n\
-24 البطاقه\n\
11 البطاقه والرمز\n\
-30 البطا…\n\
9 البلديه\n\
9 البلد…\n\
-10 البنك\n\
13 البنكي\n\
17 البنكيه\n\
30 البنك…\n\
14 البيت\n\
12 التامين\n\
12 التام…\n\
17 التحقق\n\
14 التحق…\n\
14 التحويل\n\
14 التحو…\n\
-10 التحي…\n\
-10 التسجيل\n\
-10 التسج…\n\
16 التقني\n\
16 التقن…\n\
-11 التي\n\
-10 الثان…\n\
-13 الثلاثاء\n\
24 الجمارك\n\
24 الجما…\n\
-13 الجمع…\n\
11 الحساب\n\
8 الحسا…\n\
-8 الحضور\n\
-8 الحضو…\n\
10 الخاص\n\
10 الخاص بك\n\
11 الخميس\n\
11 الخمي…\n\
13 الخير\n\
-8 الدخول\n\
-8 الدخول الي\n\
16 الدخول من\n\
-8 الدخو…\n\
-15 الدراجه\n\
-15 الدرا…\n\
-27 الدفع\n\
45 الدنمارك\n\
20 الدنماركيه\n\
52 الدنم…\n\
10 الذهب\n\
8 الذي\n\
-12 الرحله\n\
-12 الرحل…\n\
-12 الرسائل\n\
-18 الرساله\n\
-22 الرسا…\n\
8 الرسوم #\n\
-11 الرمز\n\
-16 الساعه\n\
-9 الساعه #\n\
-16 الساع…\n\
-14 السبت\n\
-21 السفر\n\
-8 السلامه\n\
-10 السنو…\n\
20 السيد\n\
18 الشاشه\n\
18 الشاش…\n\
14 الشحن\n\
-12 الشخص…\n\
-18 الشرطه\n\
-21 الشرط…\n\
12 الشركه\n\
12 الشرك…\n\
10 الشري…\n\
-8 الشغل\n\
-29 الصفراء\n\
-29 الصفر…\n\
-12 الضاب…\n\
17 الضغط\n\
-9 الطريق\n\
-9 الطري…\n\
10 العدل\n\
-8 العربيه\n\
-11 العزيز\n\
-16 العزي…\n\
-16 العقد\n\
-11 العمليه\n\
-8 العمل…\n\
9 العميل\n\
9 العمي…\n\
18 الف\n\
11 الف كرون\n\
11 القادم\n\
11 القاد…\n\
22 الكرت\n\
10 الكنبه\n\
10 الكنب…\n\
-23 المال\n\
-10 المبلغ\n\
-10 المبل…\n\
-8 المحكمه\n\
-9 المحك…\n\
-15 المدرسه\n\
-15 المدر…\n\
-29 المسا\n\
13 المسا…\n\
16 المستخدم\n\
14 المستخدم وكلمه\n\
20 المست…\n\
11 المصاري\n\
11 المصا…\n\
15 المطار\n\
15 المطا…\n\
10 المطلوب\n\
8 المطلوب فقط\n\
10 المطل…\n\
22 المعونه\n\
22 المعو…\n\
8 المفا…\n\
16 المفتاح\n\
16 المفت…\n\
-16 المكالمه\n\
8 المكالمه مسجله\n\
-16 المكا…\n\
-9 المكتبه\n\
-19 المكت…\n\
-10 الموافقه\n\
-12 الموا…\n\
-26 الموعد\n\
-26 الموع…\n\
13 النظام\n\
13 النظا…\n\
9 الوسيط\n\
9 الوسي…\n\
-67 الي\n\
-13 الي حساب\n\
9 الي حسابك\n\
-13 الي نقطه\n\
19 اليوم\n\
-14 ام\n\
-16 امهاتكن\n\
-16 امهات…\n\
10 اموال\n\
9 اموال ضحايا\n\
-35 ان\n\
-12 ان لم\n\
82 انا\n\
13 انا مسافر\n\
16 انا من\n\
10 انت\n\
14 انك\n\
-12 انه\n\
-8 انهم\n\
-51 او\n\
12 اول\n\
-28 اولا\n\
-10 اي\n\
13 ايام\n\
-19 ايداع\n\
12 بارهوس\n\
12 بارهو…\n\
-8 باسم\n\
21 باسمك\n\
14 بالبريد\n\
14 بالبر…\n\
-11 بالبنك\n\
-11 بالبن…\n\
-12 بالتل…\n\
-11 بالرقم\n\
-11 بالرق…\n\
15 بالعربيه\n\
15 بالعر…\n\
-11 بالهاتف\n\
-11 بالها…\n\
8 بانتظ…\n\
-28 باي\n\
14 ببعتلك\n\
14 ببعتل…\n\
9 بدك\n\
18 بدها\n\
10 بدي\n\
16 برنامج\n\
14 برنامج anydesk\n\
22 برنام…\n\
14 بس\n\
9 بس ما\n\
12 بطاقتك\n\
-8 بطاقتك الجديده\n\
-16 بطاقته\n\
27 بظرف\n\
-37 بعد\n\
18 بعد #\n\
-21 بعد تسجيل\n\
9 بعمله\n\
9 بعمله usdt\n\
12 بقدر\n\
-30 بقيمه\n\
-30 بقيمه #\n\
-10 بكم\n\
-9 بلاغا\n\
-21 بنا\n\
-16 بنفسك\n\
10 بنك\n\
-17 بنك تم\n\
8 بنك نورديا\n\
-16 بيانات\n\
-13 بيانات بطاقته\n\
-24 بيانا…\n\
8 تاكيد\n\
8 تاكيد بطاقتك\n\
9 تاني\n\
-29 تحوللي\n\
-29 تحوللي #\n\
-29 تحولل…\n\
-12 تحويل بقيمه\n\
17 تحيه\n\
17 تحيه طيبه\n\
-24 تسجيل\n\
-21 تسجيل الدخول\n\
14 تصريح\n\
-20 تطبيق البنك\n\
-12 تفعيل\n\
-17 تقم\n\
-9 تقول\n\
-9 تقول ان\n\
8 تقييد\n\
-46 تم\n\
-9 تم ارسال\n\
-12 تم تفعيل\n\
8 تم تقييد\n\
-10 تمرين\n\
16 تنبيه\n\
-8 توقيع\n\
-13 ثلاثه\n\
-17 ثم\n\
-14 جديد\n\
17 جهازك\n\
-17 جواز\n\
-21 جواز السفر\n\
11 حاليا\n\
10 حبيبتي\n\
10 حبيبت…\n\
-9 حدا\n\
-9 حرام\n\
8 حساب\n\
8 حسابك\n\
10 حسابك @link\n\
17 حول\n\
13 حولت\n\
24 خدمه\n\
10 خطأ\n\
-24 خلف\n\
15 دائره\n\
9 دائره الهجره\n\
-39 دفع\n\
11 دفعت\n\
14 دفعه\n\
15 دنماركيه\n\
15 دنمار…\n\
-15 دولار\n\
17 دي\n\
-21 راتب\n\
13 راسلنا\n\
13 راسلن…\n\
13 رح\n\
-12 رحله\n\
-33 رسائل\n\
11 رساله\n\
-22 رسوم\n\
15 رقم cpr\n\
9 رقم البطاقه\n\
-8 رقمك\n\
-21 رقمه\n\
-11 رقمي\n\
20 ساعه\n\
10 ست\n\
15 سجل\n\
13 سجل الدخول\n\
22 سيدي\n\
-17 شخص\n\
-30 شرطه\n\
13 شركه\n\
10 شركه الشحن\n\
-9 شكرا\n\
-36 شيء\n\
-15 شيء في\n\
10 صندوق\n\
9 ضحايا\n\
10 طبعا\n\
-19 طردك\n\
-13 طردك الي\n\
10 طريق شركه\n\
17 طيبه\n\
18 ظهر\n\
-11 عبر رابط\n\
-9 عدد\n\
21 عدم\n\
11 عربون\n\
16 عزيزي\n\
9 عزيزي العميل\n\
10 عشر\n\
-16 عقد\n\
-25 علي\n\
-9 علي #\n\
-21 علي @link\n\
-21 علي الرقم\n\
16 علي الشاشه\n\
-15 علي شيء\n\
14 عليه\n\
-10 عمليه\n\
-11 عميلنا\n\
-11 عميلنا العزيز\n\
-11 عميلن…\n\
-12 عنا\n\
-16 عند الاستلام\n\
10 عندك\n\
-11 غرامه\n\
-24 غسيل\n\
-24 غسيل الاموال\n\
9 غيرك\n\
-8 فاتصل\n\
12 فاضيه\n\
20 فرجيك\n\
14 فريق\n\
23 فقط\n\
-8 فلا\n\
15 فهذا\n\
15 في\n\
-19 في mitid\n\
-9 في الاول\n\
15 في المطار\n\
9 في غيرك\n\
-23 فيك\n\
-29 فيك تحوللي\n\
16 فيها\n\
13 قبل #\n\
10 قسم\n\
17 قضائي\n\
-11 قضيه\n\
-11 قضيه غسيل\n\
14 قيد\n\
-10 كاميرا\n\
-10 كامير…\n\
13 كر\n\
-18 كرون\n\
12 كرون اليوم\n\
-29 كرون في\n\
-31 كرون موبايل\n\
-26 كل\n\
-18 كل من\n\
-20 كلمه\n\
-11 كلمه المرور\n\
8 كوبنهاغن\n\
8 كوبنه…\n\
-36 لا\n\
35 لازم\n\
9 لازم ادفع\n\
16 لاستلام\n\
43 لان\n\
13 لحساب\n\
40 لديك\n\
16 لقد\n\
12 لك\n\
35 للتحدث\n\
18 للتحدث مع\n\
20 للتحديث\n\
54 للتحد…\n\
-17 لم تقم\n\
17 لم نجد\n\
12 لنا\n\
12 لنا اشارات\n\
9 لي\n\
8 مؤقتا\n\
15 ما\n\
10 ما عم\n\
-14 ماذا\n\
-8 مال\n\
-17 مترجمه\n\
-17 مترجم…\n\
-11 مجانيه\n\
-11 مجاني…\n\
21 محفظت…\n\
8 محمد\n\
17 مخالفه\n\
17 مخالف…\n\
-15 مذكره\n\
28 مرحبا\n\
-18 مزيفه\n\
10 مساء\n\
13 مسافر\n\
8 مسجله\n\
23 مع\n\
-8 مع السلامه\n\
17 مع موظف\n\
-18 معا\n\
-9 معنا\n\
9 معه\n\
9 مكتب\n\
18 مكتوب\n\
18 ممنوعه\n\
18 ممنوع…\n\
39 من\n\
-27 من اجل\n\
11 من قسم\n\
30 من هنا\n\
-14 من يطلب\n\
-29 منا\n\
-13 منك\n\
-8 منهم\n\
13 مو\n\
15 مواد\n\
-42 موبايل\n\
-25 موبايل باي\n\
-42 موباي…\n\
24 موظف\n\
17 موظف اضغط\n\
-9 موعد\n\
16 نتصل\n\
16 نتصل من\n\
17 نجد\n\
-19 نسخه\n\
-19 نسخه من\n\
-12 نقطه\n\
-13 نقطه الاستلام\n\
-11 نورديا\n\
-19 نورديا تم\n\
-11 نوردي…\n\
11 هاد\n\
-22 هذا\n\
-13 هذا رقمي\n\
-19 هذه\n\
-9 هذه الرسائل\n\
-9 هذه الرساله\n\
-25 هل\n\
42 هنا\n\
9 هون\n\
-15 هويتك\n\
-25 هي\n\
-9 واحده\n\
-9 واحذفوا\n\
-9 واحذف…\n\
-19 واذا\n\
13 واربح\n\
13 واربح #\n\
-20 وافق\n\
15 والا\n\
-13 والشاي\n\
-13 والشا…\n\
-23 وان\n\
33 وانا\n\
19 وجدنا\n\
-11 وصلت\n\
-14 وقال\n\
-13 وقال انه\n\
13 وقد\n\
14 وكلمه\n\
14 وكلمه المرور\n\
34 وما\n\
10 وما بقدر\n\
-15 ويطلب…\n\
22 ياخده\n\
10 ياها\n\
-8 يتصل\n\
-10 يجب\n\
-53 يرجي\n\
-46 يرجي احضار\n\
9 يرسل\n\
-34 يطلب\n\
-30 يطلب منك\n\
-11 يمكن\n\
-49 يمكنك\n\
-21 يمكنك الدفع\n\
-8 يمه\n\
23 يورو\n\
-45 يوم\n\
13 يومي',
};
