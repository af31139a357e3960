// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 5555 messages, 61a0717b.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -3.8,
  lines:
    '-103 #\n\
177 # #\n\
-44 # @link\n\
-14 # an\n\
10 # andre\n\
-11 # anni\n\
10 # apple\n\
18 # are\n\
15 # as\n\
-13 # at\n\
-11 # back\n\
-15 # bankdage\n\
33 # because\n\
26 # before\n\
15 # betal\n\
-9 # betalt\n\
-11 # betjenten\n\
-11 # blev\n\
-8 # both\n\
-23 # bring\n\
-14 # bu\n\
-9 # but\n\
19 # by\n\
13 # call\n\
15 # can\n\
8 # cash\n\
8 # cifre\n\
11 # cifret\n\
13 # couldnt\n\
-144 # dage\n\
8 # danish\n\
-10 # dansk\n\
-111 # days\n\
-52 # de\n\
-134 # dec\n\
-111 # december\n\
-13 # den\n\
16 # det\n\
8 # dias\n\
38 # digit\n\
23 # dkda\n\
-21 # dkk\n\
38 # dmv\n\
14 # do\n\
12 # dollars\n\
-53 # du\n\
12 # due\n\
-38 # each\n\
16 # en\n\
-10 # english\n\
10 # enter\n\
-40 # er\n\
44 # eur\n\
46 # euro\n\
23 # euros\n\
28 # euru\n\
-10 # februar\n\
-9 # fine\n\
-9 # first\n\
-9 # fordi\n\
-15 # fra\n\
15 # gang\n\
43 # gange\n\
-13 # gb\n\
8 # get\n\
12 # godzin\n\
-8 # goes\n\
22 # h\n\
8 # han\n\
21 # haneli\n\
-27 # har\n\
-29 # has\n\
10 # hej\n\
-8 # hello\n\
10 # her\n\
-9 # hi\n\
8 # horas\n\
-22 # hos\n\
9 # hour\n\
54 # hours\n\
43 # hr\n\
15 # hrs\n\
-16 # husk\n\
-12 # hverdage\n\
14 # i\n\
24 # iban\n\
-25 # if\n\
18 # ikke\n\
-12 # ill\n\
13 # im\n\
89 # in\n\
-8 # ingen\n\
10 # inkl\n\
-34 # is\n\
16 # it\n\
15 # its\n\
-15 # januar\n\
-29 # january\n\
-11 # jeg\n\
-26 # jei\n\
-23 # jesli\n\
-14 # july\n\
-37 # june\n\
-14 # kg\n\
-38 # kl\n\
-34 # km\n\
-21 # koden\n\
16 # konto\n\
35 # kort\n\
-117 # kr\n\
30 # kron\n\
-34 # kroner\n\
-23 # kwh\n\
-11 # kære\n\
9 # la\n\
-14 # lars\n\
11 # le\n\
8 # left\n\
-10 # less\n\
-8 # ligger\n\
-8 # lost\n\
9 # læg\n\
12 # m2\n\
9 # ma\n\
-26 # march\n\
-16 # may\n\
9 # me\n\
-8 # mil\n\
-11 # millioner\n\
17 # min\n\
-10 # minut\n\
-22 # minutter\n\
10 # mobilepay\n\
-36 # months\n\
9 # more\n\
18 # my\n\
17 # new\n\
-14 # next\n\
-12 # nights\n\
-23 # no\n\
-24 # non\n\
-8 # nov\n\
-57 # november\n\
22 # now\n\
21 # nu\n\
10 # numbers\n\
15 # ny\n\
-18 # nye\n\
-28 # o\n\
-32 # october\n\
-10 # of\n\
33 # og\n\
-12 # oktober\n\
16 # om\n\
15 # on\n\
18 # or\n\
23 # others\n\
8 # over\n\
-13 # pay\n\
39 # per\n\
-15 # personer\n\
-80 # please\n\
14 # pm\n\
-19 # points\n\
16 # præcis\n\
57 # på\n\
9 # questions\n\
-13 # ravi\n\
-12 # retur\n\
-13 # room\n\
40 # saat\n\
-17 # sal\n\
-11 # save\n\
-18 # say\n\
-11 # se\n\
11 # sek\n\
-21 # send\n\
-10 # sept\n\
9 # she\n\
-25 # si\n\
-19 # sifrenizi\n\
37 # skal\n\
-17 # so\n\
8 # som\n\
-36 # spørgsmål\n\
8 # stk\n\
15 # straks\n\
10 # så\n\
-52 # tak\n\
10 # tal\n\
13 # tasks\n\
8 # text\n\
-22 # the\n\
38 # til\n\
24 # tilbage\n\
8 # time\n\
87 # timer\n\
10 # tl\n\
71 # today\n\
-9 # total\n\
-18 # udløber\n\
-10 # uhr\n\
12 # unpaid\n\
19 # usd\n\
25 # usdt\n\
-20 # val\n\
-14 # var\n\
-15 # vat\n\
-14 # ved\n\
-20 # vi\n\
9 # via\n\
-14 # vil\n\
-23 # was\n\
13 # when\n\
-13 # will\n\
-10 # working\n\
9 # x\n\
9 # xx\n\
-13 # xxxxx\n\
11 # y\n\
-11 # year\n\
-18 # years\n\
24 # you\n\
-10 # youll\n\
8 # your\n\
-10 # youre\n\
11 # yrs\n\
-9 # yusuf\n\
-18 # årig\n\
-22 # візьміть\n\
18 # годин\n\
-14 # до\n\
-12 # мая\n\
-11 # на\n\
22 # тис\n\
11 # євро\n\
17 # ايام\n\
10 # دولار\n\
19 # ساعه\n\
14 # كر\n\
-52 # كرون\n\
-8 # لا\n\
16 # يورو\n\
-8 10am\n\
-9 10th\n\
-10 1st\n\
12 20k\n\
-19 20th\n\
48 24h\n\
8 24h or\n\
12 2nite\n\
-15 3rd\n\
28 40k\n\
14 48h\n\
-10 4th\n\
-45 5k\n\
17 6pm\n\
349 @link\n\
29 @link #\n\
104 @link @link\n\
-23 @link adresinden\n\
-35 @link afmeld\n\
-10 @link and\n\
-18 @link betales\n\
9 @link card\n\
-12 @link e\n\
-12 @link ein\n\
-33 @link eller\n\
-11 @link ellers\n\
16 @link emne\n\
-17 @link er\n\
-16 @link hilsen\n\
-13 @link if\n\
-11 @link in\n\
-9 @link kan\n\
-14 @link med\n\
-48 @link og\n\
-20 @link or\n\
-19 @link ou\n\
11 @link pay\n\
10 @link put\n\
-26 @link skriv\n\
-19 @link the\n\
8 @link to\n\
-22 @link txt\n\
22 @link type\n\
-19 @link uzerinden\n\
-8 @link vi\n\
-11 @link we\n\
29 @link youll\n\
15 a\n\
46 a #\n\
-8 a @link\n\
-21 a badge\n\
-15 a bill\n\
-14 a bit\n\
-9 a caller\n\
50 a car\n\
-9 a card\n\
-36 a chi\n\
-12 a code\n\
-12 a colleague\n\
11 a company\n\
17 a complaint\n\
14 a computer\n\
11 a confidential\n\
-25 a confirmation\n\
-11 a copy\n\
22 a courtesy\n\
-15 a cpr\n\
13 a criminal\n\
-17 a cup\n\
-12 a day\n\
11 a deposit\n\
11 a document\n\
-25 a ete\n\
8 a federal\n\
-18 a fee\n\
-12 a fever\n\
-8 a fine\n\
8 a former\n\
-14 a free\n\
15 a future\n\
-10 a gang\n\
-25 a good\n\
-15 a guy\n\
8 a hacker\n\
11 a job\n\
-12 a key\n\
-11 a kitchen\n\
14 a la\n\
13 a laptop\n\
10 a lawyer\n\
9 a legal\n\
-14 a letter\n\
9 a liquidity\n\
11 a loan\n\
-8 a locker\n\
9 a log\n\
-13 a look\n\
10 a lucky\n\
-13 a mail\n\
-9 a man\n\
-25 a meeting\n\
14 a minuit\n\
12 a missed\n\
28 a mistake\n\
-10 a month\n\
9 a nadie\n\
-106 a new\n\
-12 a nice\n\
-11 a no\n\
8 a notification\n\
12 a number\n\
10 a nurse\n\
15 a package\n\
-22 a page\n\
-18 a pair\n\
20 a patrol\n\
30 a payment\n\
15 a person\n\
8 a phone\n\
13 a photo\n\
-13 a picture\n\
9 a place\n\
-9 a prescription\n\
17 a private\n\
-16 a problem\n\
17 a quick\n\
10 a real\n\
-8 a receipt\n\
-9 a reminder\n\
-8 a rented\n\
17 a request\n\
16 a robot\n\
-8 a safe\n\
9 a scammer\n\
-9 a scan\n\
13 a screenshot\n\
11 a sec\n\
9 a security\n\
-14 a sentence\n\
-14 a shop\n\
21 a small\n\
-10 a stranger\n\
10 a student\n\
-9 a su\n\
28 a surprise\n\
22 a taxi\n\
-8 a ticket\n\
37 a un\n\
27 a virus\n\
12 a voucher\n\
-24 a wallet\n\
19 a warrant\n\
-9 a week\n\
-10 a witness\n\
20 a woman\n\
-20 a year\n\
-8 a yes\n\
-25 a10\n\
-19 a212\n\
-17 aaby\n\
-17 aaby @link\n\
16 aalborg\n\
17 aalbo…\n\
-20 aarhus\n\
-8 aarhus university\n\
-20 aarhu…\n\
-20 ab\n\
-20 ab #\n\
8 abandoned\n\
10 aband…\n\
8 abbiamo\n\
8 abbia…\n\
-9 abbuchung\n\
-8 abbuc…\n\
8 abges…\n\
-11 abholung\n\
-15 abhol…\n\
13 abi\n\
8 able\n\
8 able to\n\
16 abonnement\n\
-9 abonnement på\n\
9 abonn…\n\
-173 about\n\
-26 about #\n\
-15 about a\n\
8 about being\n\
-9 about my\n\
-67 about the\n\
21 about this\n\
17 about your\n\
-43 abroad\n\
-43 abroa…\n\
-17 abuse\n\
-20 abuse material\n\
9 aby\n\
88 acc\n\
77 accept\n\
42 accept it\n\
15 accept the\n\
-13 accepted\n\
-10 accepted #\n\
22 accepter\n\
87 accep…\n\
-12 accet…\n\
30 accidentally\n\
26 accidentally reported\n\
37 accid…\n\
10 accom…\n\
-10 according\n\
-10 according to\n\
-15 accor…\n\
-22 account\n\
-14 account #\n\
-16 account and\n\
11 account at\n\
-17 account but\n\
28 account ending\n\
12 account for\n\
-11 account i\n\
9 account in\n\
28 account is\n\
27 account keep\n\
-9 account log\n\
-11 account lol\n\
-63 account number\n\
24 account of\n\
-15 account open\n\
-16 account or\n\
24 account please\n\
-8 account press\n\
-12 account that\n\
11 account the\n\
23 account was\n\
-12 account you\n\
12 accounts\n\
-18 accou…\n\
27 acct\n\
19 acesta\n\
22 acesta este\n\
19 acest…\n\
17 achet…\n\
42 acil\n\
-14 aciu\n\
13 acquisition\n\
8 acquisition and\n\
14 acqui…\n\
-35 act\n\
8 action\n\
48 action.approve|advises\n\
18 action.approve|advises action.approve|asks\n\
19 action.approve|advises action.approve|claims\n\
9 action.approve|advises action.give|advises\n\
15 action.approve|advises action.give|asks\n\
-16 action.approve|advises action.give|claims\n\
43 action.approve|advises action.pay|advises\n\
19 action.approve|advises action.update|claims\n\
18 action.approve|advises authority.benefits|claims\n\
12 action.approve|advises authority.digital-post|claims\n\
-8 action.approve|advises claim.case|claims\n\
8 action.approve|advises claim.reassurance|claims\n\
15 action.approve|advises claim.refund|claims\n\
11 action.approve|advises claim.unusual-activity|claims\n\
8 action.approve|advises claim.your-own|claims\n\
26 action.approve|advises credential.mitid|advises\n\
10 action.approve|advises credential.mitid|asks\n\
-17 action.approve|advises credential.mitid|claims\n\
-13 action.approve|advises credential.mitid|reports\n\
28 action.approve|advises money.amount|claims\n\
10 action.approve|advises threat.block|threatens\n\
39 action.approve|advises threat.deadline|threatens\n\
82 action.approve|asks\n\
22 action.approve|asks action.approve|claims\n\
9 action.approve|asks action.buy|asks\n\
-14 action.approve|asks action.call-back|asks\n\
55 action.approve|asks action.call-back|claims\n\
-8 action.approve|asks action.click|asks\n\
13 action.approve|asks action.crypto|claims\n\
19 action.approve|asks action.enter|asks\n\
14 action.approve|asks action.enter|claims\n\
32 action.approve|asks action.give|advises\n\
43 action.approve|asks action.give|asks\n\
-26 action.approve|asks action.give|reports\n\
8 action.approve|asks action.install|claims\n\
10 action.approve|asks action.login|asks\n\
42 action.approve|asks action.login|claims\n\
-25 action.approve|asks action.reply|asks\n\
16 action.approve|asks action.scan|claims\n\
-37 action.approve|asks action.transfer|asks\n\
15 action.approve|asks action.transfer|claims\n\
-12 action.approve|asks action.transfer|reports\n\
39 action.approve|asks action.update|claims\n\
16 action.approve|asks authority.benefits|claims\n\
8 action.approve|asks authority.customs|claims\n\
-9 action.approve|asks authority.police|claims\n\
8 action.approve|asks authority.tax|claims\n\
-8 action.approve|asks claim.broken-phone|claims\n\
-14 action.approve|asks claim.case|claims\n\
-29 action.approve|asks claim.deposit|claims\n\
8 action.approve|asks claim.emergency|claims\n\
-12 action.approve|asks claim.fee|claims\n\
27 action.approve|asks claim.fine|claims\n\
8 action.approve|asks claim.hacked|claims\n\
-16 action.approve|asks claim.link|claims\n\
26 action.approve|asks claim.loan|claims\n\
8 action.approve|asks claim.misused-name|claims\n\
78 action.approve|asks claim.prompt|claims\n\
-31 action.approve|asks claim.purchase|claims\n\
39 action.approve|asks claim.reassurance|claims\n\
22 action.approve|asks claim.refund|claims\n\
10 action.approve|asks claim.safe-account|claims\n\
53 action.approve|asks claim.unusual-activity|claims\n\
-17 action.approve|asks credential.card|claims\n\
20 action.approve|asks credential.cpr|asks\n\
-20 action.approve|asks credential.id-document|asks\n\
21 action.approve|asks credential.mitid|advises\n\
17 action.approve|asks credential.mitid|asks\n\
78 action.approve|asks credential.mitid|claims\n\
20 action.approve|asks credential.mitid|reports\n\
-9 action.approve|asks credential.one-time-code|asks\n\
28 action.approve|asks credential.one-time-code|claims\n\
42 action.approve|asks credential.password|asks\n\
-9 action.approve|asks credential.personal-information|asks\n\
25 action.approve|asks firm.bank|claims\n\
-10 action.approve|asks firm.bank|denies\n\
-21 action.approve|asks firm.bank|reports\n\
-12 action.approve|asks firm.payment|claims\n\
8 action.approve|asks firm.shop|claims\n\
15 action.approve|asks firm.support|claims\n\
-24 action.approve|asks firm.telecom|claims\n\
-8 action.approve|asks firm.toll|claims\n\
-8 action.approve|asks firm.utility|claims\n\
-31 action.approve|asks money.amount|claims\n\
-9 action.approve|asks person.buyer|claims\n\
-14 action.approve|asks person.family|claims\n\
10 action.approve|asks threat.arrest|threatens\n\
15 action.approve|asks threat.block|threatens\n\
-20 action.approve|asks threat.debt|threatens\n\
80 action.approve|claims\n\
-22 action.approve|claims action.approve|reports\n\
31 action.approve|claims action.buy|claims\n\
8 action.approve|claims action.call-back|asks\n\
12 action.approve|claims action.call-back|claims\n\
12 action.approve|claims action.click|claims\n\
-20 action.approve|claims action.enter|asks\n\
20 action.approve|claims action.give|claims\n\
11 action.approve|claims action.give|reports\n\
13 action.approve|claims action.install|claims\n\
13 action.approve|claims action.login|asks\n\
11 action.approve|claims action.login|claims\n\
14 action.approve|claims action.pay|claims\n\
24 action.approve|claims action.transfer|claims\n\
-11 action.approve|claims action.update|asks\n\
12 action.approve|claims action.update|claims\n\
10 action.approve|claims authority.benefits|claims\n\
34 action.approve|claims authority.digital-post|claims\n\
11 action.approve|claims claim.case|claims\n\
10 action.approve|claims claim.hacked|claims\n\
-8 action.approve|claims claim.link|claims\n\
-16 action.approve|claims claim.new-number|claims\n\
12 action.approve|claims claim.no-checking|claims\n\
10 action.approve|claims claim.not-you|claims\n\
13 action.approve|claims claim.parcel|claims\n\
-8 action.approve|claims claim.prize|claims\n\
33 action.approve|claims claim.prompt|claims\n\
48 action.approve|claims claim.purchase|claims\n\
8 action.approve|claims claim.residence|claims\n\
-18 action.approve|claims claim.unpaid|claims\n\
29 action.approve|claims claim.unusual-activity|claims\n\
9 action.approve|claims claim.your-own|claims\n\
-18 action.approve|claims credential.code|reports\n\
16 action.approve|claims credential.cpr|asks\n\
12 action.approve|claims credential.mitid|asks\n\
8 action.approve|claims credential.mitid|claims\n\
11 action.approve|claims credential.password|claims\n\
-15 action.approve|claims credential.personal-information|claims\n\
53 action.approve|claims firm.bank|claims\n\
15 action.approve|claims firm.payment|claims\n\
-8 action.approve|claims person.family|claims\n\
25 action.approve|claims threat.block|threatens\n\
145 action.approve|live\n\
91 action.approve|reader\n\
-57 action.approve|reports\n\
-14 action.approve|reports action.call-back|reports\n\
-9 action.approve|reports action.enter|asks\n\
25 action.approve|reports action.enter|reports\n\
-8 action.approve|reports action.give|asks\n\
9 action.approve|reports action.give|reports\n\
14 action.approve|reports action.install|reports\n\
-13 action.approve|reports action.login|asks\n\
-12 action.approve|reports action.transfer|claims\n\
-21 action.approve|reports action.update|asks\n\
13 action.approve|reports authority.state|claims\n\
-9 action.approve|reports authority.tax|claims\n\
10 action.approve|reports claim.all-money|reports\n\
-15 action.approve|reports claim.case|claims\n\
11 action.approve|reports claim.case|reports\n\
-8 action.approve|reports claim.crime|claims\n\
-19 action.approve|reports claim.fee|claims\n\
-12 action.approve|reports claim.link|claims\n\
14 action.approve|reports claim.link|reports\n\
8 action.approve|reports claim.prize|claims\n\
11 action.approve|reports claim.prize|reports\n\
9 action.approve|reports claim.reassurance|claims\n\
8 action.approve|reports claim.unusual-activity|claims\n\
14 action.approve|reports credential.balance|reports\n\
8 action.approve|reports credential.bank-details|reports\n\
-12 action.approve|reports credential.card|asks\n\
-8 action.approve|reports credential.card|claims\n\
10 action.approve|reports credential.card|reports\n\
13 action.approve|reports credential.id-document|reports\n\
-39 action.approve|reports credential.mitid|claims\n\
-9 action.approve|reports credential.mitid|reports\n\
-33 action.approve|reports firm.bank|claims\n\
12 action.approve|reports money.amount|reports\n\
14 action.approve|reports money.valuables|claims\n\
10 action.approve|reports money.valuables|reports\n\
-14 action.approve|reports person.agent|claims\n\
12 action.approve|reports person.agent|reports\n\
-21 action.approve|reports threat.block|threatens\n\
41 action.approve|speaks\n\
11 action.buy|advises\n\
-8 action.buy|asks action.call-back|claims\n\
11 action.buy|asks action.click|asks\n\
48 action.buy|asks action.gift-card|asks\n\
13 action.buy|asks action.give|advises\n\
108 action.buy|asks action.give|asks\n\
-19 action.buy|asks action.give|claims\n\
14 action.buy|asks action.keep-secret|asks\n\
-10 action.buy|asks action.pay|claims\n\
8 action.buy|asks action.stay-on-line|asks\n\
18 action.buy|asks action.transfer|asks\n\
20 action.buy|asks action.transfer|claims\n\
21 action.buy|asks action.update|claims\n\
31 action.buy|asks claim.already-paid|claims\n\
14 action.buy|asks claim.cannot-meet|claims\n\
10 action.buy|asks claim.crime|claims\n\
8 action.buy|asks claim.emergency|claims\n\
18 action.buy|asks claim.investment|claims\n\
9 action.buy|asks claim.link|claims\n\
14 action.buy|asks claim.mule|claims\n\
-11 action.buy|asks claim.new-number|claims\n\
14 action.buy|asks claim.other-account|claims\n\
13 action.buy|asks claim.pick-up|claims\n\
14 action.buy|asks claim.prize|claims\n\
13 action.buy|asks claim.reassurance|claims\n\
8 action.buy|asks claim.unusual-activity|claims\n\
-11 action.buy|asks credential.card|claims\n\
65 action.buy|asks credential.code|asks\n\
10 action.buy|asks firm.bank|claims\n\
21 action.buy|asks firm.shop|claims\n\
87 action.buy|asks money.amount|claims\n\
-15 action.buy|asks money.unusual-means|claims\n\
8 action.buy|asks money.valuables|claims\n\
10 action.buy|asks person.buyer|claims\n\
-20 action.buy|asks person.family|claims\n\
15 action.buy|asks threat.arrest|threatens\n\
21 action.buy|asks threat.block|threatens\n\
23 action.buy|asks threat.deadline|threatens\n\
-48 action.buy|claims\n\
15 action.buy|claims action.call-back|asks\n\
-11 action.buy|claims action.gift-card|claims\n\
-15 action.buy|claims action.give|asks\n\
8 action.buy|claims action.give|claims\n\
-11 action.buy|claims action.give|reports\n\
-16 action.buy|claims action.keep-secret|asks\n\
8 action.buy|claims action.login|claims\n\
-22 action.buy|claims action.pay|asks\n\
15 action.buy|claims action.transfer|asks\n\
12 action.buy|claims action.transfer|claims\n\
11 action.buy|claims action.update|claims\n\
8 action.buy|claims claim.all-money|claims\n\
-11 action.buy|claims claim.already-paid|claims\n\
-21 action.buy|claims claim.cannot-meet|claims\n\
10 action.buy|claims claim.case|claims\n\
-8 action.buy|claims claim.deposit|claims\n\
-8 action.buy|claims claim.fee|claims\n\
8 action.buy|claims claim.investment|claims\n\
-19 action.buy|claims claim.no-checking|claims\n\
18 action.buy|claims claim.not-you|claims\n\
-10 action.buy|claims claim.parcel|claims\n\
-14 action.buy|claims claim.prize|claims\n\
8 action.buy|claims claim.prompt|claims\n\
-18 action.buy|claims claim.purchase|claims\n\
10 action.buy|claims credential.bank-details|asks\n\
-13 action.buy|claims credential.card|claims\n\
-29 action.buy|claims credential.code|asks\n\
-23 action.buy|claims credential.one-time-code|claims\n\
53 action.buy|claims firm.bank|claims\n\
12 action.buy|claims firm.payment|claims\n\
-41 action.buy|claims money.amount|claims\n\
-17 action.buy|claims person.agent|claims\n\
-16 action.buy|claims threat.deadline|threatens\n\
-46 action.buy|live\n\
28 action.buy|reader\n\
-19 action.buy|reports\n\
-9 action.buy|reports authority.police|reports\n\
9 action.buy|reports claim.paid-back|claims\n\
-8 action.buy|reports claim.prize|reports\n\
-10 action.buy|reports claim.purchase|reports\n\
-11 action.buy|reports money.unusual-means|claims\n\
-24 action.call-back|advises\n\
-13 action.call-back|advises action.call-back|asks\n\
-11 action.call-back|advises action.give|advises\n\
-21 action.call-back|advises action.give|asks\n\
31 action.call-back|advises action.give|claims\n\
14 action.call-back|advises action.login|advises\n\
12 action.call-back|advises action.pay|asks\n\
14 action.call-back|advises action.pay|reports\n\
-8 action.call-back|advises action.reply|advises\n\
-12 action.call-back|advises action.transfer|claims\n\
-10 action.call-back|advises action.update|asks\n\
-22 action.call-back|advises authority.police|claims\n\
-11 action.call-back|advises authority.state|claims\n\
14 action.call-back|advises claim.fee|claims\n\
-11 action.call-back|advises claim.fine|claims\n\
20 action.call-back|advises claim.link|claims\n\
18 action.call-back|advises claim.new-number|claims\n\
16 action.call-back|advises claim.unpaid|claims\n\
8 action.call-back|advises credential.bank-details|reports\n\
-8 action.call-back|advises credential.card|asks\n\
-8 action.call-back|advises credential.card|claims\n\
-9 action.call-back|advises credential.cpr|advises\n\
-10 action.call-back|advises credential.one-time-code|reports\n\
9 action.call-back|advises money.amount|claims\n\
16 action.call-back|advises threat.deadline|threatens\n\
-78 action.call-back|asks\n\
-8 action.call-back|asks action.call-back|claims\n\
18 action.call-back|asks action.enter|asks\n\
14 action.call-back|asks action.enter|claims\n\
-16 action.call-back|asks action.give|advises\n\
11 action.call-back|asks action.give|claims\n\
9 action.call-back|asks action.install|asks\n\
28 action.call-back|asks action.install|claims\n\
-18 action.call-back|asks action.keep-secret|claims\n\
-22 action.call-back|asks action.login|asks\n\
13 action.call-back|asks action.move-chat|claims\n\
8 action.call-back|asks action.pay|advises\n\
-17 action.call-back|asks action.pay|asks\n\
21 action.call-back|asks action.pay|claims\n\
8 action.call-back|asks action.press-key|asks\n\
-35 action.call-back|asks action.reply|asks\n\
-10 action.call-back|asks action.transfer|advises\n\
-12 action.call-back|asks action.transfer|asks\n\
-16 action.call-back|asks action.transfer|claims\n\
-11 action.call-back|asks action.update|asks\n\
-18 action.call-back|asks action.update|claims\n\
-15 action.call-back|asks authority.benefits|claims\n\
-26 action.call-back|asks authority.digital-post|claims\n\
-24 action.call-back|asks authority.police|claims\n\
10 action.call-back|asks authority.state|claims\n\
-10 action.call-back|asks authority.tax|claims\n\
11 action.call-back|asks claim.broken-phone|claims\n\
11 action.call-back|asks claim.broken-phone|reports\n\
18 action.call-back|asks claim.cannot-meet|claims\n\
8 action.call-back|asks claim.crime|claims\n\
10 action.call-back|asks claim.deposit|claims\n\
-14 action.call-back|asks claim.emergency|claims\n\
15 action.call-back|asks claim.fee|claims\n\
-17 action.call-back|asks claim.fine|claims\n\
48 action.call-back|asks claim.hacked|claims\n\
22 action.call-back|asks claim.isolation|claims\n\
-10 action.call-back|asks claim.link|claims\n\
-12 action.call-back|asks claim.loan|claims\n\
9 action.call-back|asks claim.misused-name|claims\n\
-21 action.call-back|asks claim.new-number|claims\n\
9 action.call-back|asks claim.no-checking|claims\n\
-96 action.call-back|asks claim.not-you|claims\n\
10 action.call-back|asks claim.paid-back|claims\n\
-31 action.call-back|asks claim.pick-up|claims\n\
30 action.call-back|asks claim.prize|claims\n\
-38 action.call-back|asks claim.prompt|claims\n\
10 action.call-back|asks claim.recovery|claims\n\
10 action.call-back|asks claim.refund|claims\n\
-10 action.call-back|asks claim.residence|claims\n\
8 action.call-back|asks claim.safe-account|claims\n\
-43 action.call-back|asks claim.unusual-activity|claims\n\
49 action.call-back|asks claim.virus|claims\n\
-11 action.call-back|asks claim.your-own|claims\n\
11 action.call-back|asks credential.bank-details|asks\n\
-31 action.call-back|asks credential.card|asks\n\
-35 action.call-back|asks credential.card|claims\n\
-9 action.call-back|asks credential.card|reports\n\
-17 action.call-back|asks credential.code|asks\n\
-21 action.call-back|asks credential.code|claims\n\
14 action.call-back|asks credential.id-document|asks\n\
-9 action.call-back|asks credential.mitid|advises\n\
-56 action.call-back|asks credential.mitid|asks\n\
-67 action.call-back|asks credential.mitid|claims\n\
-12 action.call-back|asks credential.one-time-code|asks\n\
-26 action.call-back|asks credential.one-time-code|claims\n\
-14 action.call-back|asks credential.password|claims\n\
30 action.call-back|asks credential.pin|asks\n\
-78 action.call-back|asks firm.bank|claims\n\
21 action.call-back|asks firm.support|claims\n\
-10 action.call-back|asks firm.telecom|claims\n\
42 action.call-back|asks money.amount|claims\n\
16 action.call-back|asks money.unusual-means|claims\n\
-14 action.call-back|asks money.valuables|claims\n\
9 action.call-back|asks person.adviser|claims\n\
-12 action.call-back|asks person.family|claims\n\
9 action.call-back|asks threat.arrest|threatens\n\
-36 action.call-back|asks threat.block|threatens\n\
10 action.call-back|asks threat.deadline|reports\n\
11 action.call-back|asks threat.deadline|threatens\n\
-11 action.call-back|claims action.click|asks\n\
10 action.call-back|claims action.enter|asks\n\
8 action.call-back|claims action.gift-card|asks\n\
10 action.call-back|claims action.gift-card|claims\n\
96 action.call-back|claims action.give|asks\n\
9 action.call-back|claims action.give|claims\n\
20 action.call-back|claims action.keep-secret|asks\n\
16 action.call-back|claims action.move-chat|asks\n\
23 action.call-back|claims action.move-chat|claims\n\
11 action.call-back|claims action.pay|asks\n\
-24 action.call-back|claims action.press-key|asks\n\
13 action.call-back|claims action.reply|asks\n\
23 action.call-back|claims action.stay-on-line|asks\n\
22 action.call-back|claims action.transfer|asks\n\
9 action.call-back|claims action.transfer|claims\n\
-17 action.call-back|claims action.update|asks\n\
30 action.call-back|claims action.update|claims\n\
12 action.call-back|claims action.withdraw|asks\n\
-14 action.call-back|claims action.withdraw|reports\n\
-17 action.call-back|claims authority.benefits|claims\n\
8 action.call-back|claims authority.customs|claims\n\
-9 action.call-back|claims authority.digital-post|claims\n\
12 action.call-back|claims authority.immigration|claims\n\
-10 action.call-back|claims authority.police|claims\n\
-10 action.call-back|claims authority.police|reports\n\
8 action.call-back|claims authority.state|claims\n\
11 action.call-back|claims authority.tax|claims\n\
-10 action.call-back|claims claim.abroad|claims\n\
12 action.call-back|claims claim.all-money|claims\n\
22 action.call-back|claims claim.broken-phone|claims\n\
-18 action.call-back|claims claim.case|claims\n\
27 action.call-back|claims claim.crime|claims\n\
9 action.call-back|claims claim.deposit|claims\n\
23 action.call-back|claims claim.easy-money|claims\n\
10 action.call-back|claims claim.emergency|claims\n\
-19 action.call-back|claims claim.fee|claims\n\
27 action.call-back|claims claim.fine|claims\n\
27 action.call-back|claims claim.isolation|claims\n\
20 action.call-back|claims claim.loan|claims\n\
-28 action.call-back|claims claim.menu|claims\n\
-21 action.call-back|claims claim.new-number|claims\n\
13 action.call-back|claims claim.no-checking|claims\n\
20 action.call-back|claims claim.other-account|claims\n\
19 action.call-back|claims claim.paid-back|claims\n\
20 action.call-back|claims claim.parcel|claims\n\
-13 action.call-back|claims claim.prompt|claims\n\
16 action.call-back|claims claim.reassurance|claims\n\
-23 action.call-back|claims claim.recovery|claims\n\
-16 action.call-back|claims claim.refund|claims\n\
18 action.call-back|claims claim.renewal|claims\n\
8 action.call-back|claims claim.robot|claims\n\
28 action.call-back|claims claim.safe-account|claims\n\
8 action.call-back|claims claim.unpaid|claims\n\
20 action.call-back|claims claim.unusual-activity|claims\n\
-13 action.call-back|claims claim.your-own|claims\n\
12 action.call-back|claims credential.bank-details|asks\n\
8 action.call-back|claims credential.bank-details|reports\n\
11 action.call-back|claims credential.card|claims\n\
-11 action.call-back|claims credential.card|reports\n\
11 action.call-back|claims credential.cpr|asks\n\
-8 action.call-back|claims credential.cpr|reports\n\
15 action.call-back|claims credential.id-document|claims\n\
-10 action.call-back|claims credential.mitid|claims\n\
-16 action.call-back|claims credential.mitid|reports\n\
8 action.call-back|claims credential.one-time-code|asks\n\
33 action.call-back|claims credential.one-time-code|claims\n\
10 action.call-back|claims credential.password|asks\n\
17 action.call-back|claims credential.pin|claims\n\
20 action.call-back|claims firm.bank|claims\n\
9 action.call-back|claims firm.courier|claims\n\
45 action.call-back|claims firm.payment|claims\n\
-13 action.call-back|claims firm.support|claims\n\
64 action.call-back|claims money.amount|claims\n\
19 action.call-back|claims money.unusual-means|claims\n\
13 action.call-back|claims person.adviser|claims\n\
-11 action.call-back|claims person.family|claims\n\
-16 action.call-back|claims person.family|reports\n\
-10 action.call-back|claims threat.arrest|reports\n\
37 action.call-back|claims threat.arrest|threatens\n\
28 action.call-back|claims threat.court|threatens\n\
13 action.call-back|claims threat.cutoff|threatens\n\
35 action.call-back|claims threat.deadline|threatens\n\
-33 action.call-back|denies\n\
-8 action.call-back|denies action.update|asks\n\
-12 action.call-back|denies claim.not-you|claims\n\
-8 action.call-back|denies claim.purchase|claims\n\
-10 action.call-back|denies credential.one-time-code|claims\n\
-8 action.call-back|denies firm.bank|claims\n\
-9 action.call-back|denies money.unusual-means|claims\n\
-63 action.call-back|live\n\
-197 action.call-back|reader\n\
8 action.call-back|reports\n\
11 action.call-back|reports action.give|asks\n\
9 action.call-back|reports action.keep-secret|asks\n\
17 action.call-back|reports action.pay|claims\n\
8 action.call-back|reports action.pay|reports\n\
12 action.call-back|reports action.transfer|asks\n\
-14 action.call-back|reports action.update|claims\n\
-27 action.call-back|reports authority.police|claims\n\
-11 action.call-back|reports authority.police|reports\n\
10 action.call-back|reports claim.isolation|claims\n\
-8 action.call-back|reports claim.prize|claims\n\
21 action.call-back|reports claim.purchase|claims\n\
-10 action.call-back|reports credential.bank-details|reports\n\
14 action.call-back|reports credential.cpr|claims\n\
10 action.call-back|reports firm.bank|claims\n\
-9 action.call-back|reports firm.bank|reports\n\
-15 action.call-back|reports person.agent|claims\n\
10 action.call-back|reports person.family|reports\n\
25 action.call-back|reports threat.deadline|threatens\n\
43 action.click|advises\n\
24 action.click|advises action.give|advises\n\
12 action.click|advises action.give|asks\n\
-8 action.click|advises action.give|claims\n\
-11 action.click|advises action.transfer|claims\n\
-11 action.click|advises action.update|claims\n\
12 action.click|advises authority.benefits|claims\n\
17 action.click|advises claim.already-paid|claims\n\
38 action.click|advises credential.one-time-code|claims\n\
35 action.click|advises firm.bank|claims\n\
13 action.click|advises money.amount|claims\n\
9 action.click|advises money.unusual-means|claims\n\
20 action.click|advises threat.block|threatens\n\
10 action.click|asks\n\
15 action.click|asks action.click|claims\n\
17 action.click|asks action.enter|asks\n\
-18 action.click|asks action.enter|claims\n\
8 action.click|asks action.gift-card|claims\n\
42 action.click|asks action.give|asks\n\
14 action.click|asks action.give|claims\n\
29 action.click|asks action.install|claims\n\
15 action.click|asks action.keep-secret|asks\n\
40 action.click|asks action.login|asks\n\
-15 action.click|asks action.login|claims\n\
39 action.click|asks action.pay|asks\n\
9 action.click|asks action.pay|claims\n\
12 action.click|asks action.reply|asks\n\
20 action.click|asks action.update|asks\n\
16 action.click|asks action.update|claims\n\
9 action.click|asks authority.police|claims\n\
12 action.click|asks authority.prosecution|claims\n\
-10 action.click|asks authority.tax|claims\n\
8 action.click|asks claim.all-money|claims\n\
24 action.click|asks claim.already-paid|claims\n\
22 action.click|asks claim.case|claims\n\
9 action.click|asks claim.deposit|claims\n\
18 action.click|asks claim.fee|claims\n\
12 action.click|asks claim.fine|claims\n\
9 action.click|asks claim.hacked|claims\n\
9 action.click|asks claim.investment|claims\n\
25 action.click|asks claim.isolation|claims\n\
73 action.click|asks claim.link|claims\n\
-20 action.click|asks claim.misused-name|claims\n\
9 action.click|asks claim.other-account|claims\n\
-11 action.click|asks claim.paid-back|claims\n\
-14 action.click|asks claim.parcel|claims\n\
24 action.click|asks claim.prize|claims\n\
-42 action.click|asks claim.prompt|claims\n\
-8 action.click|asks claim.purchase|claims\n\
9 action.click|asks claim.recovery|claims\n\
17 action.click|asks claim.refund|claims\n\
23 action.click|asks claim.renewal|claims\n\
13 action.click|asks claim.unpaid|claims\n\
-24 action.click|asks claim.unusual-activity|claims\n\
10 action.click|asks claim.virus|claims\n\
15 action.click|asks credential.bank-details|asks\n\
-9 action.click|asks credential.card|asks\n\
-47 action.click|asks credential.card|claims\n\
11 action.click|asks credential.cpr|asks\n\
11 action.click|asks credential.cpr|claims\n\
-16 action.click|asks credential.id-document|asks\n\
-14 action.click|asks credential.id-document|claims\n\
23 action.click|asks credential.nemid|asks\n\
-34 action.click|asks credential.personal-information|asks\n\
-13 action.click|asks credential.pin|claims\n\
-25 action.click|asks firm.bank|claims\n\
12 action.click|asks firm.payment|claims\n\
8 action.click|asks firm.shop|claims\n\
8 action.click|asks firm.support|claims\n\
14 action.click|asks firm.toll|claims\n\
15 action.click|asks person.landlord|claims\n\
16 action.click|asks threat.arrest|threatens\n\
19 action.click|asks threat.court|threatens\n\
19 action.click|claims\n\
-32 action.click|claims action.give|asks\n\
27 action.click|claims action.give|claims\n\
12 action.click|claims action.install|claims\n\
46 action.click|claims action.login|asks\n\
18 action.click|claims action.pay|asks\n\
17 action.click|claims action.update|asks\n\
-20 action.click|claims authority.municipality|claims\n\
9 action.click|claims authority.police|claims\n\
-11 action.click|claims claim.broken-phone|claims\n\
9 action.click|claims claim.crime|claims\n\
43 action.click|claims claim.link|claims\n\
-15 action.click|claims claim.no-checking|claims\n\
-28 action.click|claims claim.prize|claims\n\
12 action.click|claims claim.virus|claims\n\
-13 action.click|claims credential.id-document|claims\n\
12 action.click|claims firm.support|claims\n\
26 action.click|claims money.amount|claims\n\
10 action.click|claims threat.arrest|threatens\n\
-10 action.click|claims threat.block|threatens\n\
16 action.click|claims threat.deadline|threatens\n\
13 action.click|live\n\
17 action.click|reader\n\
10 action.click|reports\n\
12 action.click|reports action.transfer|asks\n\
12 action.click|reports claim.safe-account|claims\n\
8 action.click|reports threat.deadline|threatens\n\
-22 action.click|speaks\n\
46 action.crypto|asks\n\
11 action.crypto|asks action.crypto|claims\n\
17 action.crypto|asks action.give|asks\n\
11 action.crypto|asks action.keep-secret|asks\n\
8 action.crypto|asks action.pay|claims\n\
14 action.crypto|asks action.transfer|asks\n\
9 action.crypto|asks authority.immigration|claims\n\
19 action.crypto|asks authority.police|claims\n\
13 action.crypto|asks claim.case|claims\n\
11 action.crypto|asks claim.fine|claims\n\
14 action.crypto|asks claim.parcel|claims\n\
15 action.crypto|asks claim.pick-up|claims\n\
-11 action.crypto|asks claim.renewal|claims\n\
16 action.crypto|asks claim.watched|claims\n\
8 action.crypto|asks credential.personal-information|asks\n\
9 action.crypto|asks firm.bank|claims\n\
36 action.crypto|asks money.amount|claims\n\
18 action.crypto|asks money.valuables|claims\n\
28 action.crypto|asks threat.deadline|threatens\n\
14 action.crypto|asks threat.exposure|threatens\n\
149 action.crypto|claims\n\
45 action.crypto|claims action.give|asks\n\
32 action.crypto|claims action.give|claims\n\
13 action.crypto|claims action.install|asks\n\
24 action.crypto|claims action.move-chat|claims\n\
56 action.crypto|claims action.pay|asks\n\
35 action.crypto|claims action.pay|claims\n\
15 action.crypto|claims action.reply|asks\n\
42 action.crypto|claims action.transfer|asks\n\
28 action.crypto|claims action.update|claims\n\
9 action.crypto|claims action.withdraw|asks\n\
16 action.crypto|claims action.withdraw|claims\n\
14 action.crypto|claims authority.police|claims\n\
19 action.crypto|claims claim.all-money|claims\n\
10 action.crypto|claims claim.already-paid|claims\n\
10 action.crypto|claims claim.deposit|claims\n\
19 action.crypto|claims claim.easy-money|claims\n\
60 action.crypto|claims claim.fee|claims\n\
-10 action.crypto|claims claim.fine|claims\n\
22 action.crypto|claims claim.investment|claims\n\
15 action.crypto|claims claim.job|claims\n\
9 action.crypto|claims claim.mule|claims\n\
11 action.crypto|claims claim.not-you|claims\n\
8 action.crypto|claims claim.other-account|claims\n\
21 action.crypto|claims claim.paid-back|claims\n\
8 action.crypto|claims claim.prize|claims\n\
26 action.crypto|claims claim.prompt|claims\n\
62 action.crypto|claims claim.recovery|claims\n\
25 action.crypto|claims claim.refund|claims\n\
8 action.crypto|claims claim.sent-by-mistake|claims\n\
8 action.crypto|claims claim.unusual-activity|claims\n\
12 action.crypto|claims claim.watched|claims\n\
-13 action.crypto|claims credential.bank-details|advises\n\
-24 action.crypto|claims credential.card|claims\n\
16 action.crypto|claims credential.one-time-code|claims\n\
9 action.crypto|claims credential.password|asks\n\
11 action.crypto|claims credential.personal-information|claims\n\
23 action.crypto|claims firm.bank|claims\n\
107 action.crypto|claims money.amount|claims\n\
69 action.crypto|claims money.unusual-means|claims\n\
40 action.crypto|claims money.valuables|claims\n\
21 action.crypto|claims person.adviser|claims\n\
56 action.crypto|claims person.family|claims\n\
-8 action.crypto|claims threat.arrest|threatens\n\
10 action.crypto|claims threat.deadline|threatens\n\
12 action.crypto|claims threat.exposure|threatens\n\
184 action.crypto|live\n\
128 action.crypto|reader\n\
36 action.crypto|speaks\n\
24 action.enter|advises\n\
-9 action.enter|advises action.enter|asks\n\
12 action.enter|advises action.give|advises\n\
-12 action.enter|advises action.pay|asks\n\
-12 action.enter|advises action.pay|claims\n\
30 action.enter|advises action.update|advises\n\
-8 action.enter|advises claim.already-paid|claims\n\
-10 action.enter|advises claim.link|claims\n\
16 action.enter|advises claim.renewal|claims\n\
9 action.enter|advises claim.unusual-activity|claims\n\
28 action.enter|advises credential.card|advises\n\
11 action.enter|advises credential.card|claims\n\
17 action.enter|advises credential.code|claims\n\
-9 action.enter|advises money.amount|claims\n\
11 action.enter|advises person.family|claims\n\
25 action.enter|advises threat.block|threatens\n\
8 action.enter|advises threat.deadline|threatens\n\
-27 action.enter|asks\n\
-27 action.enter|asks action.give|advises\n\
-40 action.enter|asks action.give|asks\n\
31 action.enter|asks action.give|claims\n\
25 action.enter|asks action.install|asks\n\
15 action.enter|asks action.install|claims\n\
-8 action.enter|asks action.keep-secret|asks\n\
-21 action.enter|asks action.login|asks\n\
-13 action.enter|asks action.login|claims\n\
-22 action.enter|asks action.pay|asks\n\
30 action.enter|asks action.press-key|asks\n\
11 action.enter|asks action.press-key|claims\n\
18 action.enter|asks action.scan|asks\n\
8 action.enter|asks action.stay-on-line|asks\n\
13 action.enter|asks action.transfer|asks\n\
11 action.enter|asks action.transfer|claims\n\
-13 action.enter|asks action.update|asks\n\
10 action.enter|asks action.update|claims\n\
-17 action.enter|asks authority.benefits|claims\n\
9 action.enter|asks authority.court|claims\n\
9 action.enter|asks authority.embassy|claims\n\
8 action.enter|asks authority.state|claims\n\
27 action.enter|asks authority.tax|claims\n\
14 action.enter|asks claim.all-money|claims\n\
18 action.enter|asks claim.already-paid|claims\n\
19 action.enter|asks claim.crime|claims\n\
-18 action.enter|asks claim.emergency|claims\n\
8 action.enter|asks claim.fee|claims\n\
-10 action.enter|asks claim.fine|claims\n\
9 action.enter|asks claim.hacked|claims\n\
11 action.enter|asks claim.not-you|claims\n\
-13 action.enter|asks claim.other-account|claims\n\
27 action.enter|asks claim.parcel|claims\n\
-12 action.enter|asks claim.prompt|claims\n\
-34 action.enter|asks claim.purchase|claims\n\
8 action.enter|asks claim.reassurance|claims\n\
15 action.enter|asks claim.refund|claims\n\
-28 action.enter|asks claim.renewal|claims\n\
-13 action.enter|asks claim.residence|claims\n\
-14 action.enter|asks claim.unusual-activity|claims\n\
13 action.enter|asks claim.virus|claims\n\
14 action.enter|asks credential.balance|asks\n\
-26 action.enter|asks credential.bank-details|asks\n\
-10 action.enter|asks credential.bank-details|claims\n\
55 action.enter|asks credential.card|asks\n\
11 action.enter|asks credential.card|claims\n\
16 action.enter|asks credential.code|asks\n\
-15 action.enter|asks credential.code|claims\n\
11 action.enter|asks credential.code|denies\n\
23 action.enter|asks credential.cpr|asks\n\
-8 action.enter|asks credential.id-document|claims\n\
17 action.enter|asks credential.mitid|asks\n\
-35 action.enter|asks credential.mitid|claims\n\
-13 action.enter|asks credential.one-time-code|asks\n\
36 action.enter|asks credential.password|asks\n\
-22 action.enter|asks credential.personal-information|asks\n\
17 action.enter|asks credential.personal-information|claims\n\
26 action.enter|asks credential.pin|asks\n\
-12 action.enter|asks credential.pin|claims\n\
44 action.enter|asks firm.bank|claims\n\
35 action.enter|asks firm.courier|claims\n\
9 action.enter|asks firm.shop|claims\n\
16 action.enter|asks firm.support|claims\n\
12 action.enter|asks firm.toll|claims\n\
71 action.enter|asks money.amount|claims\n\
10 action.enter|asks money.unusual-means|claims\n\
55 action.enter|asks money.valuables|claims\n\
16 action.enter|asks person.buyer|claims\n\
-22 action.enter|asks person.family|claims\n\
-16 action.enter|asks person.recruiter|claims\n\
14 action.enter|asks threat.arrest|threatens\n\
-15 action.enter|asks threat.block|threatens\n\
8 action.enter|asks threat.return|threatens\n\
10 action.enter|claims\n\
22 action.enter|claims action.give|claims\n\
18 action.enter|claims action.move-chat|claims\n\
12 action.enter|claims action.pay|claims\n\
-9 action.enter|claims action.pay|reports\n\
9 action.enter|claims action.reply|asks\n\
9 action.enter|claims action.withdraw|asks\n\
-10 action.enter|claims authority.immigration|claims\n\
-9 action.enter|claims authority.tax|claims\n\
-19 action.enter|claims claim.crime|claims\n\
-8 action.enter|claims claim.fee|claims\n\
8 action.enter|claims claim.investment|claims\n\
-18 action.enter|claims claim.misused-name|claims\n\
8 action.enter|claims claim.parcel|claims\n\
-15 action.enter|claims claim.pick-up|claims\n\
8 action.enter|claims claim.prize|claims\n\
-21 action.enter|claims claim.prompt|claims\n\
10 action.enter|claims claim.reassurance|claims\n\
13 action.enter|claims claim.refund|claims\n\
-10 action.enter|claims claim.unpaid|claims\n\
9 action.enter|claims claim.your-own|claims\n\
-9 action.enter|claims credential.bank-details|asks\n\
15 action.enter|claims credential.bank-details|claims\n\
9 action.enter|claims credential.card|asks\n\
18 action.enter|claims credential.card|claims\n\
10 action.enter|claims credential.code|claims\n\
-8 action.enter|claims credential.cpr|claims\n\
8 action.enter|claims credential.mitid|asks\n\
8 action.enter|claims credential.one-time-code|claims\n\
26 action.enter|claims money.amount|claims\n\
-12 action.enter|claims person.agent|claims\n\
11 action.enter|claims person.buyer|claims\n\
23 action.enter|claims person.family|claims\n\
-10 action.enter|claims threat.court|threatens\n\
-8 action.enter|claims threat.deadline|reports\n\
-14 action.enter|claims threat.deadline|threatens\n\
-21 action.enter|live\n\
63 action.enter|reader\n\
10 action.enter|reports action.give|claims\n\
8 action.enter|reports action.give|reports\n\
-13 action.enter|reports authority.police|claims\n\
-8 action.enter|reports authority.police|reports\n\
11 action.enter|reports claim.link|reports\n\
13 action.enter|reports claim.prize|claims\n\
10 action.enter|reports claim.prize|reports\n\
9 action.enter|reports credential.card|reports\n\
10 action.enter|reports credential.mitid|reports\n\
-10 action.enter|reports credential.one-time-code|reports\n\
12 action.enter|reports credential.personal-information|reports\n\
13 action.enter|reports firm.bank|reports\n\
18 action.enter|reports money.amount|claims\n\
9 action.enter|reports money.amount|reports\n\
11 action.enter|reports money.valuables|reports\n\
-10 action.enter|reports person.family|claims\n\
9 action.enter|reports threat.block|threatens\n\
15 action.enter|reports threat.deadline|threatens\n\
-14 action.enter|speaks\n\
-24 action.gift-card|advises\n\
-15 action.gift-card|advises authority.tax|claims\n\
-15 action.gift-card|advises firm.support|claims\n\
-18 action.gift-card|advises money.unusual-means|claims\n\
59 action.gift-card|asks\n\
15 action.gift-card|asks action.gift-card|claims\n\
55 action.gift-card|asks action.give|asks\n\
11 action.gift-card|asks action.pay|asks\n\
8 action.gift-card|asks action.stay-on-line|asks\n\
8 action.gift-card|asks claim.cannot-meet|claims\n\
10 action.gift-card|asks claim.emergency|claims\n\
8 action.gift-card|asks claim.paid-back|claims\n\
8 action.gift-card|asks claim.prize|claims\n\
9 action.gift-card|asks claim.refund|claims\n\
9 action.gift-card|asks claim.watched|claims\n\
52 action.gift-card|asks credential.code|asks\n\
10 action.gift-card|asks credential.code|claims\n\
23 action.gift-card|asks credential.id-document|reports\n\
55 action.gift-card|asks money.amount|claims\n\
9 action.gift-card|asks money.unusual-means|claims\n\
14 action.gift-card|asks money.valuables|claims\n\
21 action.gift-card|asks threat.block|threatens\n\
19 action.gift-card|asks threat.deadline|threatens\n\
59 action.gift-card|claims\n\
45 action.gift-card|claims action.give|asks\n\
25 action.gift-card|claims action.give|claims\n\
10 action.gift-card|claims action.pay|asks\n\
8 action.gift-card|claims action.pay|claims\n\
11 action.gift-card|claims action.transfer|claims\n\
27 action.gift-card|claims action.update|claims\n\
12 action.gift-card|claims authority.court|claims\n\
31 action.gift-card|claims authority.police|claims\n\
8 action.gift-card|claims claim.all-money|claims\n\
17 action.gift-card|claims claim.case|claims\n\
10 action.gift-card|claims claim.crime|claims\n\
10 action.gift-card|claims claim.fine|claims\n\
9 action.gift-card|claims claim.prize|claims\n\
8 action.gift-card|claims claim.residence|claims\n\
27 action.gift-card|claims credential.code|asks\n\
11 action.gift-card|claims credential.code|claims\n\
15 action.gift-card|claims firm.payment|claims\n\
13 action.gift-card|claims firm.shop|claims\n\
45 action.gift-card|claims money.amount|claims\n\
17 action.gift-card|claims money.unusual-means|claims\n\
10 action.gift-card|claims money.valuables|claims\n\
20 action.gift-card|claims threat.deadline|threatens\n\
108 action.gift-card|live\n\
24 action.gift-card|reader\n\
8 action.gift-card|reports credential.code|reports\n\
17 action.gift-card|speaks\n\
-42 action.give|advises\n\
-46 action.give|advises action.give|asks\n\
-25 action.give|advises action.give|claims\n\
-14 action.give|advises action.login|asks\n\
-16 action.give|advises action.pay|advises\n\
-27 action.give|advises action.pay|claims\n\
10 action.give|advises action.pay|reports\n\
14 action.give|advises action.reply|advises\n\
-9 action.give|advises action.reply|claims\n\
32 action.give|advises action.transfer|claims\n\
10 action.give|advises action.transfer|reports\n\
8 action.give|advises action.update|advises\n\
8 action.give|advises action.withdraw|asks\n\
-29 action.give|advises authority.benefits|claims\n\
-9 action.give|advises authority.court|claims\n\
-10 action.give|advises authority.digital-post|claims\n\
-9 action.give|advises authority.municipality|claims\n\
-13 action.give|advises authority.tax|claims\n\
10 action.give|advises claim.abroad|claims\n\
8 action.give|advises claim.all-money|claims\n\
22 action.give|advises claim.already-paid|claims\n\
16 action.give|advises claim.deposit|claims\n\
13 action.give|advises claim.fee|claims\n\
-9 action.give|advises claim.fee|denies\n\
14 action.give|advises claim.investment|claims\n\
8 action.give|advises claim.job|claims\n\
8 action.give|advises claim.loan|claims\n\
-13 action.give|advises claim.mule|claims\n\
21 action.give|advises claim.other-account|claims\n\
9 action.give|advises claim.parcel|claims\n\
8 action.give|advises claim.prize|claims\n\
21 action.give|advises claim.prompt|claims\n\
13 action.give|advises claim.reassurance|claims\n\
15 action.give|advises claim.renewal|claims\n\
12 action.give|advises claim.unpaid|claims\n\
-8 action.give|advises claim.unusual-activity|claims\n\
-32 action.give|advises credential.bank-details|asks\n\
17 action.give|advises credential.card|advises\n\
-8 action.give|advises credential.card|reports\n\
-24 action.give|advises credential.code|claims\n\
-9 action.give|advises credential.cpr|advises\n\
-8 action.give|advises credential.id-document|asks\n\
20 action.give|advises credential.mitid|advises\n\
16 action.give|advises credential.mitid|asks\n\
20 action.give|advises credential.one-time-code|advises\n\
8 action.give|advises credential.password|asks\n\
-9 action.give|advises credential.password|claims\n\
-19 action.give|advises firm.bank|claims\n\
17 action.give|advises firm.bank|denies\n\
10 action.give|advises firm.courier|claims\n\
18 action.give|advises firm.payment|claims\n\
17 action.give|advises firm.telecom|claims\n\
-9 action.give|advises firm.utility|claims\n\
18 action.give|advises money.amount|claims\n\
10 action.give|advises money.unusual-means|claims\n\
-8 action.give|advises money.valuables|claims\n\
16 action.give|advises person.landlord|claims\n\
36 action.give|advises threat.block|threatens\n\
-13 action.give|advises threat.court|threatens\n\
63 action.give|advises threat.deadline|threatens\n\
-23 action.give|asks\n\
-34 action.give|asks action.give|reports\n\
-18 action.give|asks action.hand-over|advises\n\
-17 action.give|asks action.hand-over|claims\n\
25 action.give|asks action.install|asks\n\
10 action.give|asks action.install|claims\n\
20 action.give|asks action.install|reports\n\
62 action.give|asks action.keep-secret|asks\n\
-24 action.give|asks action.login|asks\n\
35 action.give|asks action.login|claims\n\
24 action.give|asks action.move-chat|asks\n\
67 action.give|asks action.move-chat|claims\n\
9 action.give|asks action.pay|advises\n\
44 action.give|asks action.pay|asks\n\
-47 action.give|asks action.pay|claims\n\
15 action.give|asks action.press-key|asks\n\
32 action.give|asks action.stay-on-line|asks\n\
51 action.give|asks action.transfer|asks\n\
-13 action.give|asks action.transfer|claims\n\
-24 action.give|asks action.transfer|reports\n\
-12 action.give|asks action.update|advises\n\
37 action.give|asks action.update|claims\n\
30 action.give|asks action.withdraw|asks\n\
-10 action.give|asks authority.benefits|claims\n\
30 action.give|asks authority.court|claims\n\
-18 action.give|asks authority.customs|claims\n\
-34 action.give|asks authority.digital-post|claims\n\
12 action.give|asks authority.embassy|claims\n\
33 action.give|asks authority.europol|claims\n\
10 action.give|asks authority.immigration|claims\n\
-19 action.give|asks authority.municipality|claims\n\
22 action.give|asks authority.nsk|claims\n\
-22 action.give|asks authority.police|reports\n\
13 action.give|asks authority.tax|claims\n\
31 action.give|asks claim.abroad|claims\n\
8 action.give|asks claim.all-money|claims\n\
9 action.give|asks claim.all-money|reports\n\
18 action.give|asks claim.already-paid|claims\n\
17 action.give|asks claim.broken-phone|claims\n\
50 action.give|asks claim.cannot-meet|claims\n\
27 action.give|asks claim.case|claims\n\
8 action.give|asks claim.case|reports\n\
-45 action.give|asks claim.crime|claims\n\
-47 action.give|asks claim.deposit|claims\n\
42 action.give|asks claim.easy-money|claims\n\
-16 action.give|asks claim.emergency|claims\n\
-39 action.give|asks claim.fee|claims\n\
34 action.give|asks claim.hacked|claims\n\
54 action.give|asks claim.isolation|claims\n\
-11 action.give|asks claim.job|claims\n\
15 action.give|asks claim.link|reports\n\
10 action.give|asks claim.loan|claims\n\
-14 action.give|asks claim.menu|claims\n\
21 action.give|asks claim.misused-name|claims\n\
50 action.give|asks claim.mule|claims\n\
46 action.give|asks claim.new-number|claims\n\
53 action.give|asks claim.no-checking|claims\n\
70 action.give|asks claim.other-account|claims\n\
-15 action.give|asks claim.parcel|claims\n\
-17 action.give|asks claim.pick-up|claims\n\
22 action.give|asks claim.prize|claims\n\
-49 action.give|asks claim.prompt|claims\n\
-20 action.give|asks claim.purchase|claims\n\
86 action.give|asks claim.reassurance|claims\n\
10 action.give|asks claim.recovery|claims\n\
51 action.give|asks claim.renewal|claims\n\
13 action.give|asks claim.robot|claims\n\
30 action.give|asks claim.safe-account|claims\n\
67 action.give|asks claim.sent-by-mistake|claims\n\
-20 action.give|asks claim.unpaid|claims\n\
63 action.give|asks claim.unusual-activity|claims\n\
-60 action.give|asks claim.your-own|claims\n\
30 action.give|asks credential.balance|asks\n\
-52 action.give|asks credential.bank-details|asks\n\
-13 action.give|asks credential.bank-details|claims\n\
-9 action.give|asks credential.bank-details|reports\n\
-23 action.give|asks credential.card|advises\n\
161 action.give|asks credential.card|asks\n\
32 action.give|asks credential.card|claims\n\
13 action.give|asks credential.card|denies\n\
119 action.give|asks credential.code|asks\n\
23 action.give|asks credential.code|reports\n\
68 action.give|asks credential.cpr|asks\n\
-9 action.give|asks credential.cpr|reports\n\
44 action.give|asks credential.id-document|asks\n\
-9 action.give|asks credential.id-document|claims\n\
100 action.give|asks credential.mitid|asks\n\
23 action.give|asks credential.mitid|reports\n\
30 action.give|asks credential.nemid|asks\n\
33 action.give|asks credential.nemid|claims\n\
205 action.give|asks credential.one-time-code|asks\n\
54 action.give|asks credential.one-time-code|claims\n\
61 action.give|asks credential.password|asks\n\
27 action.give|asks credential.password|claims\n\
11 action.give|asks credential.password|reports\n\
-73 action.give|asks credential.personal-information|asks\n\
46 action.give|asks credential.personal-information|claims\n\
11 action.give|asks credential.personal-information|reports\n\
9 action.give|asks credential.pin|advises\n\
17 action.give|asks credential.pin|asks\n\
-32 action.give|asks credential.pin|claims\n\
-8 action.give|asks credential.pin|reports\n\
21 action.give|asks firm.bank|claims\n\
-13 action.give|asks firm.bank|reports\n\
46 action.give|asks firm.payment|claims\n\
40 action.give|asks firm.shop|claims\n\
14 action.give|asks firm.streaming|claims\n\
29 action.give|asks firm.support|claims\n\
26 action.give|asks firm.telecom|claims\n\
8 action.give|asks firm.toll|claims\n\
55 action.give|asks money.amount|claims\n\
27 action.give|asks money.amount|denies\n\
14 action.give|asks money.amount|reports\n\
82 action.give|asks money.unusual-means|claims\n\
30 action.give|asks money.valuables|claims\n\
32 action.give|asks person.agent|claims\n\
58 action.give|asks person.buyer|claims\n\
29 action.give|asks person.family|claims\n\
-18 action.give|asks person.landlord|claims\n\
-43 action.give|asks person.recruiter|claims\n\
-17 action.give|asks threat.block|reports\n\
143 action.give|asks threat.block|threatens\n\
10 action.give|asks threat.court|threatens\n\
-13 action.give|asks threat.deadline|reports\n\
44 action.give|asks threat.deadline|threatens\n\
13 action.give|asks threat.debt|threatens\n\
21 action.give|asks threat.deportation|threatens\n\
23 action.give|asks threat.exposure|threatens\n\
8 action.give|asks threat.return|threatens\n\
59 action.give|claims\n\
21 action.give|claims action.give|reports\n\
24 action.give|claims action.install|claims\n\
10 action.give|claims action.install|reports\n\
-21 action.give|claims action.keep-secret|asks\n\
19 action.give|claims action.keep-secret|claims\n\
-16 action.give|claims action.keep-secret|reports\n\
13 action.give|claims action.move-chat|asks\n\
47 action.give|claims action.move-chat|claims\n\
25 action.give|claims action.pay|asks\n\
89 action.give|claims action.pay|claims\n\
-10 action.give|claims action.pay|denies\n\
40 action.give|claims action.pay|reports\n\
22 action.give|claims action.press-key|claims\n\
-9 action.give|claims action.reply|advises\n\
14 action.give|claims action.reply|asks\n\
16 action.give|claims action.stay-on-line|asks\n\
-9 action.give|claims action.transfer|advises\n\
27 action.give|claims action.transfer|asks\n\
72 action.give|claims action.transfer|claims\n\
27 action.give|claims action.update|advises\n\
39 action.give|claims action.update|claims\n\
-9 action.give|claims action.update|reports\n\
13 action.give|claims action.withdraw|asks\n\
18 action.give|claims authority.court|claims\n\
-11 action.give|claims authority.court|reports\n\
-19 action.give|claims authority.customs|claims\n\
-46 action.give|claims authority.digital-post|claims\n\
15 action.give|claims authority.europol|claims\n\
10 action.give|claims authority.health|claims\n\
-11 action.give|claims authority.immigration|claims\n\
13 action.give|claims authority.ministry|claims\n\
-10 action.give|claims authority.municipality|claims\n\
25 action.give|claims authority.nsk|claims\n\
-14 action.give|claims authority.police|reports\n\
13 action.give|claims authority.prosecution|claims\n\
8 action.give|claims authority.tax|claims\n\
22 action.give|claims claim.abroad|claims\n\
29 action.give|claims claim.all-money|claims\n\
14 action.give|claims claim.already-paid|claims\n\
9 action.give|claims claim.broken-phone|claims\n\
35 action.give|claims claim.cannot-meet|claims\n\
25 action.give|claims claim.case|claims\n\
8 action.give|claims claim.case|reports\n\
-8 action.give|claims claim.crime|reports\n\
16 action.give|claims claim.easy-money|claims\n\
10 action.give|claims claim.emergency|claims\n\
-26 action.give|claims claim.fee|claims\n\
8 action.give|claims claim.hacked|claims\n\
32 action.give|claims claim.investment|claims\n\
29 action.give|claims claim.isolation|claims\n\
-34 action.give|claims claim.job|claims\n\
-16 action.give|claims claim.link|claims\n\
10 action.give|claims claim.menu|claims\n\
18 action.give|claims claim.misused-name|claims\n\
-13 action.give|claims claim.no-checking|claims\n\
-15 action.give|claims claim.no-checking|reports\n\
-9 action.give|claims claim.not-you|claims\n\
57 action.give|claims claim.other-account|claims\n\
29 action.give|claims claim.paid-back|claims\n\
-23 action.give|claims claim.pick-up|claims\n\
8 action.give|claims claim.prize|claims\n\
-50 action.give|claims claim.prompt|claims\n\
22 action.give|claims claim.purchase|claims\n\
34 action.give|claims claim.reassurance|claims\n\
22 action.give|claims claim.refund|claims\n\
-19 action.give|claims claim.renewal|claims\n\
8 action.give|claims claim.residence|claims\n\
72 action.give|claims claim.safe-account|claims\n\
43 action.give|claims claim.unpaid|claims\n\
47 action.give|claims claim.unusual-activity|claims\n\
19 action.give|claims claim.virus|claims\n\
-13 action.give|claims claim.your-own|claims\n\
15 action.give|claims credential.balance|asks\n\
20 action.give|claims credential.balance|claims\n\
-17 action.give|claims credential.bank-details|asks\n\
70 action.give|claims credential.bank-details|claims\n\
31 action.give|claims credential.card|asks\n\
35 action.give|claims credential.card|claims\n\
-8 action.give|claims credential.card|reports\n\
48 action.give|claims credential.code|claims\n\
17 action.give|claims credential.cpr|asks\n\
29 action.give|claims credential.cpr|claims\n\
-14 action.give|claims credential.cpr|reports\n\
11 action.give|claims credential.id-document|asks\n\
37 action.give|claims credential.id-document|claims\n\
10 action.give|claims credential.mitid|advises\n\
-36 action.give|claims credential.mitid|asks\n\
26 action.give|claims credential.mitid|claims\n\
-18 action.give|claims credential.mitid|reports\n\
41 action.give|claims credential.one-time-code|asks\n\
36 action.give|claims credential.one-time-code|claims\n\
22 action.give|claims credential.password|asks\n\
-9 action.give|claims credential.personal-information|advises\n\
-22 action.give|claims credential.personal-information|asks\n\
46 action.give|claims credential.personal-information|claims\n\
15 action.give|claims credential.pin|claims\n\
42 action.give|claims firm.bank|claims\n\
-10 action.give|claims firm.bank|reports\n\
-9 action.give|claims firm.courier|claims\n\
74 action.give|claims firm.payment|claims\n\
-23 action.give|claims firm.shop|claims\n\
12 action.give|claims firm.utility|claims\n\
26 action.give|claims money.amount|claims\n\
45 action.give|claims money.unusual-means|claims\n\
-30 action.give|claims money.valuables|claims\n\
8 action.give|claims person.agent|claims\n\
-10 action.give|claims person.buyer|claims\n\
8 action.give|claims person.family|claims\n\
-11 action.give|claims person.family|reports\n\
-26 action.give|claims person.landlord|claims\n\
-10 action.give|claims person.landlord|reports\n\
59 action.give|claims threat.arrest|threatens\n\
-23 action.give|claims threat.block|reports\n\
35 action.give|claims threat.block|threatens\n\
-12 action.give|claims threat.court|reports\n\
41 action.give|claims threat.court|threatens\n\
8 action.give|claims threat.cutoff|threatens\n\
14 action.give|claims threat.debt|threatens\n\
20 action.give|claims threat.exposure|threatens\n\
8 action.give|denies\n\
-10 action.give|denies action.login|asks\n\
-12 action.give|denies action.pay|asks\n\
-8 action.give|denies action.transfer|asks\n\
11 action.give|denies authority.customs|claims\n\
30 action.give|denies authority.police|claims\n\
8 action.give|denies claim.crime|claims\n\
25 action.give|denies claim.emergency|claims\n\
17 action.give|denies claim.fee|claims\n\
12 action.give|denies claim.new-number|claims\n\
11 action.give|denies claim.parcel|claims\n\
8 action.give|denies claim.pick-up|claims\n\
8 action.give|denies claim.prompt|claims\n\
11 action.give|denies claim.unpaid|claims\n\
15 action.give|denies credential.card|asks\n\
18 action.give|denies credential.card|claims\n\
-8 action.give|denies credential.mitid|claims\n\
-10 action.give|denies credential.mitid|denies\n\
-12 action.give|denies credential.personal-information|asks\n\
-14 action.give|denies firm.bank|claims\n\
17 action.give|denies money.amount|claims\n\
19 action.give|denies money.amount|denies\n\
18 action.give|denies money.valuables|claims\n\
21 action.give|denies person.family|claims\n\
12 action.give|denies threat.block|threatens\n\
29 action.give|denies threat.deadline|threatens\n\
110 action.give|reader\n\
17 action.give|reports action.install|reports\n\
-9 action.give|reports action.keep-secret|claims\n\
-11 action.give|reports action.pay|claims\n\
12 action.give|reports action.press-key|asks\n\
17 action.give|reports action.press-key|reports\n\
-19 action.give|reports action.stay-on-line|asks\n\
24 action.give|reports action.stay-on-line|reports\n\
23 action.give|reports action.transfer|asks\n\
-12 action.give|reports action.transfer|reports\n\
-17 action.give|reports action.update|asks\n\
10 action.give|reports action.update|reports\n\
21 action.give|reports authority.court|claims\n\
-8 action.give|reports authority.digital-post|claims\n\
18 action.give|reports authority.ministry|reports\n\
-8 action.give|reports authority.municipality|claims\n\
-18 action.give|reports authority.police|claims\n\
16 action.give|reports authority.tax|claims\n\
-21 action.give|reports authority.tax|reports\n\
23 action.give|reports claim.abroad|claims\n\
-21 action.give|reports claim.all-money|claims\n\
9 action.give|reports claim.cannot-meet|claims\n\
-15 action.give|reports claim.crime|reports\n\
8 action.give|reports claim.deposit|claims\n\
-15 action.give|reports claim.emergency|claims\n\
9 action.give|reports claim.fee|claims\n\
10 action.give|reports claim.link|reports\n\
-18 action.give|reports claim.loan|claims\n\
13 action.give|reports claim.misused-name|claims\n\
25 action.give|reports claim.mule|claims\n\
-14 action.give|reports claim.new-number|claims\n\
23 action.give|reports claim.no-checking|claims\n\
44 action.give|reports claim.paid-back|claims\n\
-13 action.give|reports claim.parcel|claims\n\
-12 action.give|reports claim.prize|claims\n\
12 action.give|reports claim.prize|reports\n\
-17 action.give|reports claim.prompt|claims\n\
24 action.give|reports claim.reassurance|reports\n\
-13 action.give|reports claim.residence|reports\n\
22 action.give|reports claim.sent-by-mistake|claims\n\
16 action.give|reports claim.unusual-activity|claims\n\
25 action.give|reports credential.balance|claims\n\
15 action.give|reports credential.balance|reports\n\
22 action.give|reports credential.bank-details|claims\n\
8 action.give|reports credential.bank-details|reports\n\
-25 action.give|reports credential.card|claims\n\
15 action.give|reports credential.card|reports\n\
25 action.give|reports credential.code|claims\n\
16 action.give|reports credential.code|reports\n\
8 action.give|reports credential.id-document|asks\n\
50 action.give|reports credential.id-document|reports\n\
-14 action.give|reports credential.mitid|claims\n\
37 action.give|reports credential.mitid|reports\n\
-13 action.give|reports credential.one-time-code|claims\n\
29 action.give|reports credential.one-time-code|reports\n\
25 action.give|reports credential.password|reports\n\
18 action.give|reports credential.personal-information|claims\n\
-10 action.give|reports credential.personal-information|reports\n\
-62 action.give|reports firm.bank|claims\n\
9 action.give|reports firm.bank|reports\n\
11 action.give|reports money.amount|claims\n\
10 action.give|reports money.amount|reports\n\
32 action.give|reports money.unusual-means|claims\n\
12 action.give|reports money.unusual-means|reports\n\
-34 action.give|reports money.valuables|claims\n\
24 action.give|reports person.buyer|reports\n\
-30 action.give|reports person.family|claims\n\
-11 action.give|reports threat.arrest|threatens\n\
10 action.give|reports threat.block|reports\n\
12 action.give|reports threat.court|threatens\n\
20 action.give|reports threat.debt|threatens\n\
-21 action.hand-over|advises\n\
-17 action.hand-over|advises money.amount|claims\n\
21 action.hand-over|asks\n\
11 action.hand-over|asks action.hand-over|claims\n\
-10 action.hand-over|asks action.keep-secret|asks\n\
-8 action.hand-over|asks action.transfer|asks\n\
15 action.hand-over|asks action.withdraw|asks\n\
-10 action.hand-over|asks claim.all-money|claims\n\
17 action.hand-over|asks claim.case|claims\n\
8 action.hand-over|asks claim.crime|claims\n\
-20 action.hand-over|asks claim.fee|claims\n\
15 action.hand-over|asks claim.hacked|claims\n\
-9 action.hand-over|asks claim.new-number|claims\n\
-12 action.hand-over|asks claim.no-checking|reports\n\
10 action.hand-over|asks claim.other-account|claims\n\
-16 action.hand-over|asks claim.parcel|claims\n\
57 action.hand-over|asks claim.pick-up|claims\n\
-8 action.hand-over|asks claim.prompt|claims\n\
-10 action.hand-over|asks claim.your-own|claims\n\
-15 action.hand-over|asks credential.bank-details|asks\n\
19 action.hand-over|asks credential.card|asks\n\
20 action.hand-over|asks credential.card|claims\n\
-12 action.hand-over|asks credential.personal-information|claims\n\
35 action.hand-over|asks credential.pin|asks\n\
-12 action.hand-over|asks credential.pin|claims\n\
-9 action.hand-over|asks credential.pin|reports\n\
17 action.hand-over|asks firm.bank|claims\n\
-12 action.hand-over|asks firm.bank|reports\n\
9 action.hand-over|asks firm.courier|claims\n\
-11 action.hand-over|asks money.unusual-means|claims\n\
33 action.hand-over|asks money.valuables|claims\n\
24 action.hand-over|asks person.agent|claims\n\
18 action.hand-over|asks threat.deadline|threatens\n\
-11 action.hand-over|claims\n\
-9 action.hand-over|claims action.keep-secret|claims\n\
-18 action.hand-over|claims action.login|asks\n\
-20 action.hand-over|claims action.transfer|asks\n\
12 action.hand-over|claims action.withdraw|asks\n\
11 action.hand-over|claims action.withdraw|claims\n\
16 action.hand-over|claims claim.all-money|claims\n\
16 action.hand-over|claims claim.no-checking|claims\n\
23 action.hand-over|claims claim.parcel|claims\n\
31 action.hand-over|claims claim.pick-up|claims\n\
-10 action.hand-over|claims claim.watched|claims\n\
-22 action.hand-over|claims claim.your-own|claims\n\
13 action.hand-over|claims credential.card|asks\n\
49 action.hand-over|claims credential.card|claims\n\
-11 action.hand-over|claims credential.code|claims\n\
-26 action.hand-over|claims credential.mitid|claims\n\
-15 action.hand-over|claims credential.password|claims\n\
17 action.hand-over|claims credential.pin|asks\n\
44 action.hand-over|claims credential.pin|claims\n\
33 action.hand-over|claims firm.bank|reports\n\
10 action.hand-over|claims firm.courier|claims\n\
-8 action.hand-over|claims money.unusual-means|claims\n\
15 action.hand-over|claims money.valuables|claims\n\
12 action.hand-over|claims person.agent|claims\n\
14 action.hand-over|claims threat.arrest|threatens\n\
-31 action.hand-over|claims threat.block|threatens\n\
-8 action.hand-over|claims threat.court|threatens\n\
10 action.hand-over|claims threat.deadline|threatens\n\
-8 action.hand-over|claims threat.return|threatens\n\
9 action.hand-over|live\n\
26 action.hand-over|reader\n\
14 action.hand-over|reports claim.pick-up|claims\n\
-18 action.hand-over|speaks\n\
29 action.install|advises\n\
29 action.install|advises credential.mitid|advises\n\
19 action.install|advises money.amount|claims\n\
155 action.install|asks\n\
34 action.install|asks action.install|claims\n\
9 action.install|asks action.transfer|asks\n\
9 action.install|asks action.transfer|claims\n\
16 action.install|asks authority.police|claims\n\
8 action.install|asks claim.broken-phone|claims\n\
-9 action.install|asks claim.emergency|claims\n\
32 action.install|asks claim.hacked|claims\n\
18 action.install|asks claim.investment|claims\n\
8 action.install|asks claim.isolation|claims\n\
9 action.install|asks claim.reassurance|claims\n\
13 action.install|asks claim.refund|claims\n\
15 action.install|asks claim.unusual-activity|claims\n\
74 action.install|asks claim.virus|claims\n\
-8 action.install|asks credential.code|asks\n\
-8 action.install|asks credential.mitid|asks\n\
8 action.install|asks credential.one-time-code|asks\n\
-10 action.install|asks credential.pin|asks\n\
45 action.install|asks firm.bank|claims\n\
50 action.install|asks firm.support|claims\n\
26 action.install|asks firm.telecom|claims\n\
21 action.install|asks money.amount|claims\n\
14 action.install|asks money.unusual-means|claims\n\
11 action.install|asks threat.block|threatens\n\
20 action.install|asks threat.deadline|threatens\n\
123 action.install|claims\n\
8 action.install|claims action.login|asks\n\
8 action.install|claims action.pay|asks\n\
11 action.install|claims action.pay|claims\n\
-12 action.install|claims action.transfer|asks\n\
-8 action.install|claims action.update|asks\n\
14 action.install|claims action.update|claims\n\
9 action.install|claims claim.all-money|claims\n\
-13 action.install|claims claim.deposit|claims\n\
13 action.install|claims claim.emergency|claims\n\
35 action.install|claims claim.hacked|claims\n\
8 action.install|claims claim.investment|claims\n\
8 action.install|claims claim.link|claims\n\
8 action.install|claims claim.loan|claims\n\
11 action.install|claims claim.not-you|claims\n\
21 action.install|claims claim.purchase|claims\n\
16 action.install|claims claim.refund|claims\n\
12 action.install|claims claim.unusual-activity|claims\n\
69 action.install|claims claim.virus|claims\n\
12 action.install|claims credential.code|claims\n\
-11 action.install|claims credential.personal-information|asks\n\
78 action.install|claims firm.bank|claims\n\
61 action.install|claims firm.support|claims\n\
15 action.install|claims money.amount|claims\n\
12 action.install|claims money.valuables|claims\n\
19 action.install|claims person.agent|claims\n\
10 action.install|claims person.family|claims\n\
13 action.install|claims threat.block|threatens\n\
15 action.install|claims threat.deadline|threatens\n\
10 action.install|claims threat.exposure|threatens\n\
245 action.install|live\n\
120 action.install|reader\n\
11 action.install|reports claim.all-money|reports\n\
17 action.install|reports credential.balance|reports\n\
13 action.install|reports credential.mitid|reports\n\
-11 action.install|reports firm.support|claims\n\
14 action.install|reports money.amount|reports\n\
10 action.install|reports threat.deadline|threatens\n\
69 action.install|speaks\n\
22 action.keep-secret|advises\n\
10 action.keep-secret|advises action.keep-secret|asks\n\
8 action.keep-secret|advises action.update|claims\n\
10 action.keep-secret|advises claim.case|claims\n\
18 action.keep-secret|advises claim.crime|claims\n\
8 action.keep-secret|advises claim.no-checking|claims\n\
14 action.keep-secret|advises credential.id-document|claims\n\
12 action.keep-secret|advises money.amount|claims\n\
9 action.keep-secret|advises threat.arrest|threatens\n\
128 action.keep-secret|asks\n\
27 action.keep-secret|asks action.keep-secret|claims\n\
-10 action.keep-secret|asks action.keep-secret|reports\n\
15 action.keep-secret|asks action.pay|asks\n\
11 action.keep-secret|asks action.reply|asks\n\
9 action.keep-secret|asks action.stay-on-line|asks\n\
19 action.keep-secret|asks action.transfer|asks\n\
13 action.keep-secret|asks action.transfer|claims\n\
12 action.keep-secret|asks action.transfer|reports\n\
41 action.keep-secret|asks action.withdraw|asks\n\
-8 action.keep-secret|asks action.withdraw|reports\n\
17 action.keep-secret|asks authority.embassy|claims\n\
11 action.keep-secret|asks authority.europol|claims\n\
54 action.keep-secret|asks authority.police|claims\n\
-10 action.keep-secret|asks authority.police|reports\n\
8 action.keep-secret|asks claim.all-money|claims\n\
9 action.keep-secret|asks claim.already-paid|claims\n\
21 action.keep-secret|asks claim.broken-phone|claims\n\
31 action.keep-secret|asks claim.case|claims\n\
93 action.keep-secret|asks claim.crime|claims\n\
10 action.keep-secret|asks claim.deposit|claims\n\
8 action.keep-secret|asks claim.easy-money|claims\n\
13 action.keep-secret|asks claim.fee|claims\n\
8 action.keep-secret|asks claim.hacked|claims\n\
12 action.keep-secret|asks claim.investment|claims\n\
25 action.keep-secret|asks claim.isolation|claims\n\
13 action.keep-secret|asks claim.link|claims\n\
8 action.keep-secret|asks claim.misused-name|claims\n\
10 action.keep-secret|asks claim.new-number|claims\n\
90 action.keep-secret|asks claim.no-checking|claims\n\
-10 action.keep-secret|asks claim.no-checking|reports\n\
22 action.keep-secret|asks claim.other-account|claims\n\
14 action.keep-secret|asks claim.paid-back|claims\n\
28 action.keep-secret|asks claim.pick-up|claims\n\
-12 action.keep-secret|asks claim.prompt|claims\n\
-10 action.keep-secret|asks claim.purchase|claims\n\
-14 action.keep-secret|asks claim.renewal|claims\n\
8 action.keep-secret|asks claim.residence|claims\n\
13 action.keep-secret|asks claim.safe-account|claims\n\
-17 action.keep-secret|asks claim.unpaid|claims\n\
12 action.keep-secret|asks claim.unusual-activity|claims\n\
-10 action.keep-secret|asks claim.your-own|claims\n\
9 action.keep-secret|asks credential.balance|asks\n\
34 action.keep-secret|asks credential.bank-details|asks\n\
-28 action.keep-secret|asks credential.card|asks\n\
-16 action.keep-secret|asks credential.code|asks\n\
-24 action.keep-secret|asks credential.code|claims\n\
12 action.keep-secret|asks credential.cpr|claims\n\
25 action.keep-secret|asks credential.id-document|claims\n\
-8 action.keep-secret|asks credential.mitid|asks\n\
-21 action.keep-secret|asks credential.mitid|claims\n\
-14 action.keep-secret|asks credential.one-time-code|claims\n\
58 action.keep-secret|asks firm.bank|claims\n\
20 action.keep-secret|asks money.amount|claims\n\
14 action.keep-secret|asks money.unusual-means|claims\n\
19 action.keep-secret|asks money.valuables|claims\n\
28 action.keep-secret|asks person.agent|claims\n\
21 action.keep-secret|asks person.family|claims\n\
23 action.keep-secret|asks threat.arrest|threatens\n\
54 action.keep-secret|asks threat.deadline|threatens\n\
54 action.keep-secret|claims\n\
-20 action.keep-secret|claims action.pay|asks\n\
14 action.keep-secret|claims action.transfer|asks\n\
14 action.keep-secret|claims action.transfer|claims\n\
11 action.keep-secret|claims action.update|asks\n\
-10 action.keep-secret|claims authority.police|reports\n\
8 action.keep-secret|claims claim.broken-phone|claims\n\
14 action.keep-secret|claims claim.cannot-meet|claims\n\
18 action.keep-secret|claims claim.crime|claims\n\
9 action.keep-secret|claims claim.other-account|claims\n\
16 action.keep-secret|claims claim.prize|claims\n\
9 action.keep-secret|claims claim.purchase|claims\n\
8 action.keep-secret|claims credential.bank-details|asks\n\
-8 action.keep-secret|claims credential.bank-details|claims\n\
-19 action.keep-secret|claims credential.code|asks\n\
-12 action.keep-secret|claims credential.password|claims\n\
9 action.keep-secret|claims credential.personal-information|claims\n\
26 action.keep-secret|claims money.amount|claims\n\
9 action.keep-secret|claims money.valuables|claims\n\
8 action.keep-secret|claims person.agent|claims\n\
9 action.keep-secret|claims person.family|claims\n\
9 action.keep-secret|claims threat.arrest|threatens\n\
8 action.keep-secret|claims threat.court|threatens\n\
23 action.keep-secret|claims threat.deadline|threatens\n\
165 action.keep-secret|live\n\
95 action.keep-secret|reader\n\
-20 action.keep-secret|reports\n\
-26 action.keep-secret|reports authority.police|claims\n\
-12 action.keep-secret|reports claim.fee|claims\n\
-9 action.keep-secret|reports claim.no-checking|claims\n\
-14 action.keep-secret|reports claim.no-checking|reports\n\
-13 action.keep-secret|reports claim.unusual-activity|claims\n\
-8 action.keep-secret|reports credential.cpr|reports\n\
-16 action.keep-secret|reports firm.bank|claims\n\
-13 action.keep-secret|reports firm.bank|reports\n\
-16 action.keep-secret|reports money.valuables|claims\n\
-9 action.keep-secret|reports money.valuables|reports\n\
-8 action.keep-secret|reports person.agent|claims\n\
12 action.keep-secret|reports threat.deadline|threatens\n\
15 action.keep-secret|reports threat.debt|threatens\n\
41 action.keep-secret|speaks\n\
11 action.login|advises\n\
16 action.login|advises claim.fee|claims\n\
14 action.login|advises claim.link|claims\n\
-12 action.login|advises claim.pick-up|claims\n\
12 action.login|advises credential.mitid|advises\n\
16 action.login|advises money.amount|claims\n\
9 action.login|advises threat.deadline|threatens\n\
-47 action.login|asks\n\
-9 action.login|asks action.pay|advises\n\
-8 action.login|asks action.pay|asks\n\
10 action.login|asks action.transfer|asks\n\
45 action.login|asks action.update|asks\n\
-27 action.login|asks authority.benefits|claims\n\
-23 action.login|asks authority.customs|claims\n\
43 action.login|asks authority.digital-post|claims\n\
-9 action.login|asks authority.municipality|claims\n\
-68 action.login|asks authority.tax|claims\n\
39 action.login|asks claim.already-paid|claims\n\
8 action.login|asks claim.case|claims\n\
-46 action.login|asks claim.fee|claims\n\
24 action.login|asks claim.job|claims\n\
45 action.login|asks claim.link|claims\n\
8 action.login|asks claim.not-you|claims\n\
12 action.login|asks claim.other-account|claims\n\
-25 action.login|asks claim.parcel|claims\n\
-35 action.login|asks claim.pick-up|claims\n\
20 action.login|asks claim.purchase|claims\n\
15 action.login|asks claim.reassurance|claims\n\
-15 action.login|asks claim.unpaid|claims\n\
16 action.login|asks claim.unusual-activity|claims\n\
-13 action.login|asks credential.bank-details|asks\n\
-21 action.login|asks credential.card|claims\n\
-21 action.login|asks credential.code|asks\n\
-10 action.login|asks credential.id-document|asks\n\
-13 action.login|asks credential.mitid|reports\n\
49 action.login|asks credential.nemid|asks\n\
8 action.login|asks credential.nemid|claims\n\
-12 action.login|asks credential.one-time-code|asks\n\
14 action.login|asks credential.password|asks\n\
-20 action.login|asks credential.password|claims\n\
-11 action.login|asks credential.pin|asks\n\
-9 action.login|asks credential.pin|claims\n\
61 action.login|asks firm.bank|claims\n\
-17 action.login|asks firm.courier|claims\n\
15 action.login|asks firm.streaming|claims\n\
30 action.login|asks money.amount|claims\n\
-15 action.login|asks person.agent|claims\n\
8 action.login|asks person.family|claims\n\
10 action.login|asks person.landlord|claims\n\
-12 action.login|asks threat.arrest|threatens\n\
55 action.login|asks threat.deadline|threatens\n\
-8 action.login|asks threat.debt|threatens\n\
-11 action.login|asks threat.return|threatens\n\
54 action.login|claims\n\
-19 action.login|claims action.pay|asks\n\
14 action.login|claims action.transfer|asks\n\
34 action.login|claims action.update|asks\n\
15 action.login|claims authority.benefits|claims\n\
19 action.login|claims authority.municipality|claims\n\
-8 action.login|claims authority.tax|claims\n\
9 action.login|claims claim.easy-money|claims\n\
-16 action.login|claims claim.fee|claims\n\
-11 action.login|claims claim.link|claims\n\
10 action.login|claims claim.misused-name|claims\n\
9 action.login|claims claim.mule|claims\n\
30 action.login|claims claim.not-you|claims\n\
8 action.login|claims claim.other-account|claims\n\
37 action.login|claims claim.prompt|claims\n\
20 action.login|claims claim.purchase|claims\n\
-13 action.login|claims claim.renewal|claims\n\
11 action.login|claims claim.safe-account|claims\n\
60 action.login|claims claim.unusual-activity|claims\n\
8 action.login|claims credential.bank-details|asks\n\
10 action.login|claims credential.mitid|asks\n\
17 action.login|claims credential.mitid|claims\n\
13 action.login|claims credential.password|asks\n\
20 action.login|claims credential.password|claims\n\
8 action.login|claims credential.personal-information|claims\n\
53 action.login|claims firm.bank|claims\n\
-14 action.login|claims firm.courier|claims\n\
10 action.login|claims firm.payment|claims\n\
-11 action.login|claims firm.support|claims\n\
13 action.login|claims money.unusual-means|claims\n\
-10 action.login|claims threat.deadline|threatens\n\
9 action.login|live\n\
-43 action.login|reader\n\
-19 action.login|reports action.pay|asks\n\
-19 action.login|reports claim.fee|claims\n\
-13 action.login|reports money.amount|claims\n\
-12 action.login|reports threat.block|threatens\n\
174 action.move-chat|asks\n\
23 action.move-chat|asks action.move-chat|claims\n\
9 action.move-chat|asks action.pay|asks\n\
34 action.move-chat|asks action.reply|asks\n\
9 action.move-chat|asks action.transfer|asks\n\
32 action.move-chat|asks action.transfer|reports\n\
23 action.move-chat|asks claim.broken-phone|claims\n\
44 action.move-chat|asks claim.easy-money|claims\n\
59 action.move-chat|asks claim.job|claims\n\
10 action.move-chat|asks claim.mule|claims\n\
26 action.move-chat|asks claim.new-number|claims\n\
9 action.move-chat|asks claim.no-checking|claims\n\
16 action.move-chat|asks claim.paid-back|claims\n\
10 action.move-chat|asks claim.parcel|claims\n\
71 action.move-chat|asks money.amount|claims\n\
29 action.move-chat|asks money.amount|reports\n\
10 action.move-chat|asks money.unusual-means|claims\n\
27 action.move-chat|asks person.family|claims\n\
19 action.move-chat|asks person.recruiter|claims\n\
26 action.move-chat|asks threat.deadline|threatens\n\
158 action.move-chat|claims\n\
-11 action.move-chat|claims action.pay|asks\n\
22 action.move-chat|claims action.pay|claims\n\
46 action.move-chat|claims action.reply|asks\n\
17 action.move-chat|claims action.reply|claims\n\
17 action.move-chat|claims action.update|claims\n\
9 action.move-chat|claims authority.police|claims\n\
8 action.move-chat|claims claim.all-money|claims\n\
35 action.move-chat|claims claim.broken-phone|claims\n\
8 action.move-chat|claims claim.crime|claims\n\
19 action.move-chat|claims claim.deposit|claims\n\
57 action.move-chat|claims claim.easy-money|claims\n\
18 action.move-chat|claims claim.emergency|claims\n\
13 action.move-chat|claims claim.fee|claims\n\
12 action.move-chat|claims claim.hacked|claims\n\
43 action.move-chat|claims claim.investment|claims\n\
46 action.move-chat|claims claim.job|claims\n\
35 action.move-chat|claims claim.new-number|claims\n\
11 action.move-chat|claims claim.reassurance|claims\n\
15 action.move-chat|claims claim.recovery|claims\n\
14 action.move-chat|claims claim.sent-by-mistake|claims\n\
15 action.move-chat|claims claim.your-own|claims\n\
-28 action.move-chat|claims credential.code|claims\n\
11 action.move-chat|claims credential.id-document|claims\n\
15 action.move-chat|claims credential.one-time-code|claims\n\
14 action.move-chat|claims firm.bank|claims\n\
12 action.move-chat|claims firm.payment|claims\n\
107 action.move-chat|claims money.amount|claims\n\
9 action.move-chat|claims money.unusual-means|claims\n\
-12 action.move-chat|claims money.valuables|claims\n\
24 action.move-chat|claims person.adviser|claims\n\
15 action.move-chat|claims person.agent|claims\n\
49 action.move-chat|claims person.family|claims\n\
35 action.move-chat|claims threat.deadline|threatens\n\
309 action.move-chat|live\n\
84 action.move-chat|reader\n\
55 action.move-chat|reports\n\
21 action.move-chat|reports credential.code|reports\n\
26 action.move-chat|reports money.amount|reports\n\
11 action.move-chat|reports person.family|claims\n\
59 action.move-chat|speaks\n\
19 action.pay|advises\n\
19 action.pay|advises action.pay|asks\n\
16 action.pay|advises action.update|claims\n\
-12 action.pay|advises authority.digital-post|claims\n\
-8 action.pay|advises claim.emergency|claims\n\
11 action.pay|advises claim.fine|claims\n\
-8 action.pay|advises claim.link|claims\n\
-12 action.pay|advises claim.parcel|claims\n\
-9 action.pay|advises claim.unusual-activity|claims\n\
11 action.pay|advises credential.card|asks\n\
15 action.pay|advises credential.card|claims\n\
20 action.pay|advises credential.id-document|asks\n\
19 action.pay|advises credential.mitid|advises\n\
-8 action.pay|advises credential.one-time-code|claims\n\
11 action.pay|advises credential.password|claims\n\
16 action.pay|advises credential.personal-information|asks\n\
33 action.pay|advises firm.bank|claims\n\
9 action.pay|advises firm.toll|claims\n\
-13 action.pay|advises firm.utility|claims\n\
22 action.pay|advises money.amount|claims\n\
14 action.pay|advises money.valuables|claims\n\
8 action.pay|advises person.family|claims\n\
11 action.pay|advises person.landlord|denies\n\
11 action.pay|advises threat.court|threatens\n\
26 action.pay|advises threat.deadline|threatens\n\
69 action.pay|asks\n\
16 action.pay|asks action.pay|claims\n\
-16 action.pay|asks action.pay|denies\n\
15 action.pay|asks action.press-key|asks\n\
20 action.pay|asks action.reply|asks\n\
25 action.pay|asks action.update|asks\n\
44 action.pay|asks action.update|claims\n\
-8 action.pay|asks action.update|denies\n\
8 action.pay|asks action.withdraw|claims\n\
-18 action.pay|asks authority.customs|claims\n\
-51 action.pay|asks authority.digital-post|claims\n\
13 action.pay|asks authority.embassy|claims\n\
11 action.pay|asks authority.europol|claims\n\
49 action.pay|asks authority.immigration|claims\n\
-12 action.pay|asks authority.municipality|claims\n\
21 action.pay|asks authority.police|claims\n\
8 action.pay|asks authority.state|claims\n\
22 action.pay|asks authority.tax|claims\n\
9 action.pay|asks claim.abroad|claims\n\
9 action.pay|asks claim.all-money|claims\n\
21 action.pay|asks claim.broken-phone|claims\n\
21 action.pay|asks claim.crime|claims\n\
11 action.pay|asks claim.deposit|claims\n\
30 action.pay|asks claim.easy-money|claims\n\
44 action.pay|asks claim.emergency|claims\n\
9 action.pay|asks claim.fee|claims\n\
32 action.pay|asks claim.investment|claims\n\
12 action.pay|asks claim.job|claims\n\
-27 action.pay|asks claim.link|claims\n\
11 action.pay|asks claim.misused-name|claims\n\
57 action.pay|asks claim.new-number|claims\n\
-13 action.pay|asks claim.not-you|claims\n\
-10 action.pay|asks claim.other-account|claims\n\
19 action.pay|asks claim.paid-back|claims\n\
29 action.pay|asks claim.parcel|claims\n\
26 action.pay|asks claim.prize|claims\n\
16 action.pay|asks claim.prompt|claims\n\
-24 action.pay|asks claim.purchase|claims\n\
76 action.pay|asks claim.recovery|claims\n\
20 action.pay|asks claim.refund|claims\n\
21 action.pay|asks claim.residence|claims\n\
11 action.pay|asks claim.safe-account|claims\n\
8 action.pay|asks claim.sent-by-mistake|claims\n\
38 action.pay|asks claim.unpaid|claims\n\
8 action.pay|asks claim.watched|claims\n\
37 action.pay|asks credential.bank-details|asks\n\
26 action.pay|asks credential.card|asks\n\
-27 action.pay|asks credential.code|asks\n\
8 action.pay|asks credential.cpr|asks\n\
33 action.pay|asks credential.id-document|asks\n\
13 action.pay|asks credential.id-document|claims\n\
-27 action.pay|asks credential.one-time-code|claims\n\
19 action.pay|asks credential.password|asks\n\
-76 action.pay|asks firm.bank|claims\n\
9 action.pay|asks firm.courier|claims\n\
-13 action.pay|asks firm.courier|reports\n\
28 action.pay|asks firm.toll|claims\n\
20 action.pay|asks firm.utility|claims\n\
31 action.pay|asks money.amount|claims\n\
24 action.pay|asks money.unusual-means|claims\n\
-38 action.pay|asks money.valuables|claims\n\
22 action.pay|asks person.agent|claims\n\
-17 action.pay|asks person.buyer|claims\n\
64 action.pay|asks person.family|claims\n\
8 action.pay|asks person.recruiter|claims\n\
21 action.pay|asks threat.arrest|threatens\n\
28 action.pay|asks threat.block|threatens\n\
18 action.pay|asks threat.court|threatens\n\
33 action.pay|asks threat.cutoff|threatens\n\
141 action.pay|asks threat.deadline|threatens\n\
41 action.pay|asks threat.deportation|threatens\n\
33 action.pay|asks threat.return|threatens\n\
44 action.pay|claims\n\
-12 action.pay|claims action.pay|denies\n\
16 action.pay|claims action.pay|reports\n\
20 action.pay|claims action.press-key|asks\n\
8 action.pay|claims action.reply|claims\n\
8 action.pay|claims action.transfer|advises\n\
38 action.pay|claims action.transfer|claims\n\
16 action.pay|claims action.update|asks\n\
41 action.pay|claims action.update|claims\n\
20 action.pay|claims authority.customs|claims\n\
-16 action.pay|claims authority.digital-post|claims\n\
-14 action.pay|claims authority.health|claims\n\
8 action.pay|claims authority.municipality|claims\n\
16 action.pay|claims authority.police|claims\n\
-8 action.pay|claims authority.prosecution|claims\n\
11 action.pay|claims claim.abroad|claims\n\
-11 action.pay|claims claim.already-paid|claims\n\
-12 action.pay|claims claim.broken-phone|claims\n\
-11 action.pay|claims claim.cannot-meet|claims\n\
-10 action.pay|claims claim.case|claims\n\
-21 action.pay|claims claim.crime|claims\n\
42 action.pay|claims claim.deposit|claims\n\
10 action.pay|claims claim.easy-money|claims\n\
-11 action.pay|claims claim.fine|claims\n\
-9 action.pay|claims claim.investment|claims\n\
-11 action.pay|claims claim.job|claims\n\
11 action.pay|claims claim.new-number|claims\n\
15 action.pay|claims claim.not-you|claims\n\
14 action.pay|claims claim.paid-back|claims\n\
11 action.pay|claims claim.parcel|claims\n\
-16 action.pay|claims claim.pick-up|claims\n\
-10 action.pay|claims claim.prize|claims\n\
-15 action.pay|claims claim.prompt|claims\n\
42 action.pay|claims claim.purchase|claims\n\
15 action.pay|claims claim.reassurance|claims\n\
14 action.pay|claims claim.recovery|claims\n\
-15 action.pay|claims claim.renewal|claims\n\
10 action.pay|claims claim.residence|claims\n\
32 action.pay|claims claim.unpaid|claims\n\
38 action.pay|claims claim.unusual-activity|claims\n\
-33 action.pay|claims claim.your-own|claims\n\
-15 action.pay|claims credential.bank-details|advises\n\
-13 action.pay|claims credential.bank-details|asks\n\
28 action.pay|claims credential.bank-details|claims\n\
31 action.pay|claims credential.card|asks\n\
27 action.pay|claims credential.code|claims\n\
-12 action.pay|claims credential.cpr|claims\n\
9 action.pay|claims credential.id-document|asks\n\
-12 action.pay|claims credential.id-document|claims\n\
8 action.pay|claims credential.id-document|reports\n\
31 action.pay|claims credential.mitid|claims\n\
13 action.pay|claims credential.mitid|reports\n\
15 action.pay|claims credential.one-time-code|asks\n\
19 action.pay|claims credential.one-time-code|claims\n\
26 action.pay|claims credential.password|claims\n\
21 action.pay|claims credential.personal-information|claims\n\
23 action.pay|claims firm.bank|claims\n\
68 action.pay|claims firm.courier|claims\n\
-62 action.pay|claims firm.payment|claims\n\
24 action.pay|claims firm.shop|claims\n\
-12 action.pay|claims firm.telecom|claims\n\
25 action.pay|claims firm.toll|claims\n\
14 action.pay|claims firm.utility|claims\n\
-57 action.pay|claims money.amount|claims\n\
78 action.pay|claims money.unusual-means|claims\n\
-43 action.pay|claims money.valuables|claims\n\
-11 action.pay|claims person.agent|claims\n\
-20 action.pay|claims person.buyer|claims\n\
27 action.pay|claims threat.arrest|threatens\n\
-14 action.pay|claims threat.court|threatens\n\
25 action.pay|claims threat.cutoff|threatens\n\
-9 action.pay|claims threat.deadline|denies\n\
-9 action.pay|claims threat.debt|threatens\n\
26 action.pay|claims threat.deportation|threatens\n\
-48 action.pay|denies\n\
-11 action.pay|denies authority.police|claims\n\
-16 action.pay|denies claim.case|claims\n\
-28 action.pay|denies claim.fee|claims\n\
-20 action.pay|denies claim.parcel|claims\n\
-12 action.pay|denies claim.unpaid|claims\n\
-13 action.pay|denies credential.code|claims\n\
-12 action.pay|denies firm.courier|claims\n\
-24 action.pay|denies money.amount|claims\n\
-16 action.pay|denies threat.block|threatens\n\
-17 action.pay|denies threat.court|threatens\n\
-18 action.pay|denies threat.deadline|threatens\n\
92 action.pay|live\n\
-25 action.pay|reader\n\
67 action.pay|reports\n\
26 action.pay|reports action.transfer|claims\n\
10 action.pay|reports action.transfer|reports\n\
10 action.pay|reports action.withdraw|claims\n\
8 action.pay|reports authority.court|claims\n\
28 action.pay|reports authority.police|claims\n\
19 action.pay|reports authority.tax|claims\n\
22 action.pay|reports claim.deposit|claims\n\
13 action.pay|reports claim.emergency|claims\n\
14 action.pay|reports claim.fee|claims\n\
47 action.pay|reports claim.fine|claims\n\
14 action.pay|reports claim.job|claims\n\
11 action.pay|reports claim.link|claims\n\
9 action.pay|reports claim.parcel|claims\n\
-12 action.pay|reports claim.parcel|reports\n\
14 action.pay|reports claim.residence|claims\n\
-9 action.pay|reports claim.sent-by-mistake|claims\n\
42 action.pay|reports claim.unpaid|claims\n\
-17 action.pay|reports credential.card|claims\n\
11 action.pay|reports credential.card|reports\n\
25 action.pay|reports firm.payment|claims\n\
15 action.pay|reports firm.toll|claims\n\
30 action.pay|reports money.amount|claims\n\
-16 action.pay|reports money.amount|reports\n\
11 action.pay|reports person.family|claims\n\
-11 action.pay|reports threat.arrest|threatens\n\
15 action.pay|reports threat.block|threatens\n\
35 action.pay|reports threat.court|threatens\n\
-12 action.pay|reports threat.deadline|reports\n\
64 action.pay|reports threat.deadline|threatens\n\
-61 action.pay|speaks\n\
-12 action.press-key|advises\n\
93 action.press-key|asks\n\
17 action.press-key|asks action.stay-on-line|asks\n\
9 action.press-key|asks action.transfer|asks\n\
-9 action.press-key|asks action.update|advises\n\
19 action.press-key|asks action.withdraw|claims\n\
33 action.press-key|asks authority.court|claims\n\
10 action.press-key|asks authority.customs|claims\n\
10 action.press-key|asks authority.embassy|claims\n\
12 action.press-key|asks authority.europol|claims\n\
36 action.press-key|asks authority.ministry|claims\n\
56 action.press-key|asks authority.police|claims\n\
12 action.press-key|asks claim.case|claims\n\
83 action.press-key|asks claim.crime|claims\n\
14 action.press-key|asks claim.deposit|claims\n\
-15 action.press-key|asks claim.hacked|claims\n\
-64 action.press-key|asks claim.menu|claims\n\
40 action.press-key|asks claim.misused-name|claims\n\
12 action.press-key|asks claim.pick-up|claims\n\
8 action.press-key|asks claim.purchase|claims\n\
19 action.press-key|asks claim.recovery|claims\n\
9 action.press-key|asks claim.refund|claims\n\
13 action.press-key|asks claim.residence|claims\n\
43 action.press-key|asks claim.robot|claims\n\
9 action.press-key|asks claim.unpaid|claims\n\
24 action.press-key|asks claim.unusual-activity|claims\n\
31 action.press-key|asks credential.card|asks\n\
-9 action.press-key|asks credential.card|claims\n\
9 action.press-key|asks credential.cpr|claims\n\
17 action.press-key|asks credential.id-document|claims\n\
-19 action.press-key|asks credential.mitid|claims\n\
-12 action.press-key|asks credential.mitid|reports\n\
15 action.press-key|asks credential.personal-information|claims\n\
17 action.press-key|asks firm.courier|claims\n\
-16 action.press-key|asks firm.toll|claims\n\
35 action.press-key|asks money.amount|claims\n\
40 action.press-key|asks person.agent|claims\n\
47 action.press-key|asks threat.arrest|threatens\n\
16 action.press-key|asks threat.block|threatens\n\
26 action.press-key|asks threat.court|threatens\n\
16 action.press-key|asks threat.cutoff|threatens\n\
67 action.press-key|asks threat.deadline|threatens\n\
104 action.press-key|claims\n\
23 action.press-key|claims authority.customs|claims\n\
18 action.press-key|claims authority.immigration|claims\n\
39 action.press-key|claims authority.police|claims\n\
28 action.press-key|claims claim.crime|claims\n\
32 action.press-key|claims claim.misused-name|claims\n\
26 action.press-key|claims claim.parcel|claims\n\
24 action.press-key|claims claim.residence|claims\n\
11 action.press-key|claims credential.code|denies\n\
15 action.press-key|claims credential.cpr|claims\n\
11 action.press-key|claims credential.pin|asks\n\
11 action.press-key|claims firm.payment|claims\n\
18 action.press-key|claims person.agent|claims\n\
29 action.press-key|claims threat.arrest|threatens\n\
12 action.press-key|claims threat.block|threatens\n\
21 action.press-key|claims threat.deadline|threatens\n\
194 action.press-key|live\n\
23 action.press-key|reader\n\
-11 action.press-key|reports\n\
19 action.press-key|reports action.stay-on-line|reports\n\
19 action.press-key|reports authority.ministry|reports\n\
-11 action.press-key|reports authority.police|claims\n\
12 action.press-key|reports authority.police|reports\n\
-10 action.press-key|reports claim.crime|reports\n\
17 action.press-key|reports credential.balance|claims\n\
16 action.press-key|reports credential.bank-details|claims\n\
-8 action.press-key|reports credential.cpr|reports\n\
19 action.press-key|reports credential.id-document|reports\n\
-9 action.press-key|reports threat.arrest|reports\n\
-15 action.press-key|reports threat.arrest|threatens\n\
18 action.press-key|reports threat.block|reports\n\
38 action.press-key|speaks\n\
-9 action.reply|advises\n\
-8 action.reply|advises action.update|asks\n\
-8 action.reply|advises authority.immigration|claims\n\
14 action.reply|advises claim.fee|claims\n\
-14 action.reply|advises claim.pick-up|claims\n\
-10 action.reply|advises claim.residence|claims\n\
16 action.reply|advises credential.card|advises\n\
-8 action.reply|advises credential.card|asks\n\
-11 action.reply|advises credential.id-document|claims\n\
-10 action.reply|advises credential.password|claims\n\
-9 action.reply|advises credential.pin|claims\n\
15 action.reply|advises firm.bank|denies\n\
14 action.reply|advises firm.telecom|claims\n\
16 action.reply|advises money.amount|claims\n\
-10 action.reply|advises threat.block|threatens\n\
-11 action.reply|advises threat.deadline|threatens\n\
97 action.reply|asks\n\
23 action.reply|asks action.transfer|claims\n\
28 action.reply|asks action.update|asks\n\
9 action.reply|asks action.withdraw|claims\n\
40 action.reply|asks authority.europol|claims\n\
32 action.reply|asks authority.police|claims\n\
13 action.reply|asks authority.prosecution|claims\n\
35 action.reply|asks claim.broken-phone|claims\n\
24 action.reply|asks claim.crime|claims\n\
67 action.reply|asks claim.easy-money|claims\n\
9 action.reply|asks claim.fee|claims\n\
68 action.reply|asks claim.job|claims\n\
11 action.reply|asks claim.link|claims\n\
43 action.reply|asks claim.new-number|claims\n\
10 action.reply|asks claim.no-checking|claims\n\
-10 action.reply|asks claim.parcel|claims\n\
10 action.reply|asks claim.pick-up|claims\n\
-32 action.reply|asks claim.prize|claims\n\
-19 action.reply|asks claim.refund|claims\n\
8 action.reply|asks claim.renewal|claims\n\
20 action.reply|asks claim.unusual-activity|claims\n\
17 action.reply|asks credential.bank-details|claims\n\
20 action.reply|asks credential.card|asks\n\
24 action.reply|asks credential.cpr|asks\n\
13 action.reply|asks credential.id-document|asks\n\
43 action.reply|asks credential.mitid|claims\n\
27 action.reply|asks credential.one-time-code|asks\n\
17 action.reply|asks credential.one-time-code|claims\n\
22 action.reply|asks credential.password|asks\n\
10 action.reply|asks credential.personal-information|asks\n\
14 action.reply|asks credential.personal-information|claims\n\
10 action.reply|asks credential.pin|asks\n\
8 action.reply|asks credential.pin|claims\n\
12 action.reply|asks firm.payment|claims\n\
14 action.reply|asks firm.support|claims\n\
13 action.reply|asks firm.toll|claims\n\
25 action.reply|asks money.amount|claims\n\
19 action.reply|asks money.unusual-means|claims\n\
29 action.reply|asks money.valuables|claims\n\
20 action.reply|asks person.agent|claims\n\
-11 action.reply|asks person.buyer|claims\n\
45 action.reply|asks person.family|claims\n\
13 action.reply|asks person.landlord|claims\n\
20 action.reply|asks person.recruiter|claims\n\
32 action.reply|asks threat.arrest|threatens\n\
29 action.reply|asks threat.block|threatens\n\
11 action.reply|asks threat.court|threatens\n\
-34 action.reply|asks threat.deadline|threatens\n\
31 action.reply|asks threat.exposure|threatens\n\
8 action.reply|claims authority.benefits|claims\n\
-15 action.reply|claims authority.digital-post|claims\n\
-9 action.reply|claims claim.all-money|claims\n\
-11 action.reply|claims claim.case|claims\n\
12 action.reply|claims claim.deposit|claims\n\
-11 action.reply|claims claim.link|claims\n\
25 action.reply|claims claim.new-number|claims\n\
10 action.reply|claims claim.refund|claims\n\
-8 action.reply|claims claim.your-own|claims\n\
11 action.reply|claims credential.card|asks\n\
8 action.reply|claims money.amount|claims\n\
19 action.reply|claims person.family|claims\n\
-9 action.reply|claims threat.court|threatens\n\
14 action.reply|claims threat.deadline|threatens\n\
101 action.reply|live\n\
-35 action.reply|reader\n\
12 action.reply|reports\n\
13 action.reply|reports claim.broken-phone|reports\n\
13 action.reply|reports person.family|claims\n\
13 action.reply|reports threat.deadline|reports\n\
10 action.scan|asks\n\
15 action.scan|asks credential.code|asks\n\
11 action.scan|asks money.amount|claims\n\
10 action.scan|claims\n\
19 action.scan|live\n\
23 action.scan|reader\n\
81 action.stay-on-line|asks\n\
18 action.stay-on-line|asks action.transfer|asks\n\
9 action.stay-on-line|asks action.transfer|claims\n\
-8 action.stay-on-line|asks action.update|advises\n\
10 action.stay-on-line|asks action.withdraw|asks\n\
27 action.stay-on-line|asks authority.police|claims\n\
13 action.stay-on-line|asks claim.all-money|claims\n\
9 action.stay-on-line|asks claim.case|claims\n\
36 action.stay-on-line|asks claim.crime|claims\n\
-12 action.stay-on-line|asks claim.emergency|claims\n\
-11 action.stay-on-line|asks claim.menu|claims\n\
8 action.stay-on-line|asks claim.misused-name|claims\n\
12 action.stay-on-line|asks claim.parcel|claims\n\
25 action.stay-on-line|asks claim.robot|claims\n\
9 action.stay-on-line|asks claim.safe-account|claims\n\
13 action.stay-on-line|asks claim.unusual-activity|claims\n\
-9 action.stay-on-line|asks credential.bank-details|claims\n\
10 action.stay-on-line|asks credential.card|asks\n\
10 action.stay-on-line|asks credential.code|claims\n\
10 action.stay-on-line|asks credential.cpr|claims\n\
23 action.stay-on-line|asks firm.bank|claims\n\
20 action.stay-on-line|asks money.amount|claims\n\
15 action.stay-on-line|asks money.valuables|claims\n\
-12 action.stay-on-line|asks person.family|claims\n\
26 action.stay-on-line|asks threat.arrest|threatens\n\
22 action.stay-on-line|asks threat.block|threatens\n\
-11 action.stay-on-line|asks threat.court|threatens\n\
19 action.stay-on-line|asks threat.deadline|threatens\n\
39 action.stay-on-line|claims\n\
21 action.stay-on-line|claims claim.crime|claims\n\
20 action.stay-on-line|claims claim.recovery|claims\n\
8 action.stay-on-line|claims threat.deadline|threatens\n\
119 action.stay-on-line|live\n\
30 action.stay-on-line|reader\n\
10 action.stay-on-line|reports\n\
19 action.stay-on-line|reports authority.police|reports\n\
24 action.stay-on-line|reports threat.deadline|reports\n\
22 action.stay-on-line|speaks\n\
-42 action.transfer|advises\n\
-9 action.transfer|advises action.update|asks\n\
-10 action.transfer|advises authority.police|claims\n\
-14 action.transfer|advises claim.deposit|claims\n\
-19 action.transfer|advises claim.fee|claims\n\
-17 action.transfer|advises claim.pick-up|claims\n\
10 action.transfer|advises claim.prompt|claims\n\
-13 action.transfer|advises claim.safe-account|claims\n\
-8 action.transfer|advises claim.safe-account|denies\n\
-9 action.transfer|advises claim.unpaid|claims\n\
11 action.transfer|advises credential.code|claims\n\
-11 action.transfer|advises credential.cpr|claims\n\
-9 action.transfer|advises credential.mitid|advises\n\
-14 action.transfer|advises credential.mitid|claims\n\
11 action.transfer|advises credential.nemid|denies\n\
-14 action.transfer|advises money.amount|claims\n\
-12 action.transfer|advises money.valuables|claims\n\
-14 action.transfer|advises person.agent|claims\n\
9 action.transfer|advises person.family|claims\n\
-8 action.transfer|advises threat.deadline|threatens\n\
-12 action.transfer|advises threat.debt|threatens\n\
75 action.transfer|asks\n\
25 action.transfer|asks action.transfer|claims\n\
-9 action.transfer|asks action.transfer|reports\n\
37 action.transfer|asks action.update|claims\n\
12 action.transfer|asks action.withdraw|asks\n\
-14 action.transfer|asks authority.benefits|claims\n\
-48 action.transfer|asks authority.court|claims\n\
14 action.transfer|asks authority.embassy|claims\n\
-8 action.transfer|asks authority.health|claims\n\
20 action.transfer|asks authority.immigration|claims\n\
8 action.transfer|asks authority.nsk|claims\n\
31 action.transfer|asks authority.police|claims\n\
-24 action.transfer|asks authority.prosecution|claims\n\
12 action.transfer|asks authority.state|claims\n\
88 action.transfer|asks claim.abroad|claims\n\
97 action.transfer|asks claim.all-money|claims\n\
15 action.transfer|asks claim.already-paid|claims\n\
55 action.transfer|asks claim.broken-phone|claims\n\
59 action.transfer|asks claim.cannot-meet|claims\n\
15 action.transfer|asks claim.case|claims\n\
11 action.transfer|asks claim.crime|claims\n\
-21 action.transfer|asks claim.deposit|claims\n\
35 action.transfer|asks claim.easy-money|claims\n\
9 action.transfer|asks claim.fee|claims\n\
-21 action.transfer|asks claim.fine|claims\n\
55 action.transfer|asks claim.hacked|claims\n\
40 action.transfer|asks claim.investment|claims\n\
8 action.transfer|asks claim.isolation|claims\n\
36 action.transfer|asks claim.job|claims\n\
8 action.transfer|asks claim.loan|claims\n\
19 action.transfer|asks claim.misused-name|claims\n\
64 action.transfer|asks claim.mule|claims\n\
69 action.transfer|asks claim.new-number|claims\n\
30 action.transfer|asks claim.no-checking|claims\n\
93 action.transfer|asks claim.other-account|claims\n\
29 action.transfer|asks claim.paid-back|claims\n\
29 action.transfer|asks claim.parcel|claims\n\
17 action.transfer|asks claim.pick-up|claims\n\
-11 action.transfer|asks claim.prize|claims\n\
-16 action.transfer|asks claim.prompt|claims\n\
35 action.transfer|asks claim.purchase|claims\n\
42 action.transfer|asks claim.reassurance|claims\n\
11 action.transfer|asks claim.recovery|claims\n\
-31 action.transfer|asks claim.refund|claims\n\
21 action.transfer|asks claim.residence|claims\n\
107 action.transfer|asks claim.safe-account|claims\n\
18 action.transfer|asks claim.sent-by-mistake|claims\n\
-30 action.transfer|asks claim.unpaid|claims\n\
25 action.transfer|asks claim.unusual-activity|claims\n\
18 action.transfer|asks claim.watched|claims\n\
-10 action.transfer|asks claim.your-own|claims\n\
25 action.transfer|asks credential.balance|asks\n\
-17 action.transfer|asks credential.bank-details|asks\n\
53 action.transfer|asks credential.bank-details|claims\n\
-20 action.transfer|asks credential.card|asks\n\
-17 action.transfer|asks credential.card|claims\n\
-9 action.transfer|asks credential.code|asks\n\
11 action.transfer|asks credential.cpr|claims\n\
-11 action.transfer|asks credential.id-document|asks\n\
13 action.transfer|asks credential.id-document|claims\n\
-24 action.transfer|asks credential.mitid|asks\n\
-27 action.transfer|asks credential.mitid|claims\n\
-16 action.transfer|asks credential.personal-information|asks\n\
-9 action.transfer|asks credential.personal-information|claims\n\
66 action.transfer|asks firm.bank|claims\n\
53 action.transfer|asks firm.courier|claims\n\
-104 action.transfer|asks firm.payment|claims\n\
8 action.transfer|asks firm.support|claims\n\
12 action.transfer|asks money.amount|claims\n\
34 action.transfer|asks money.unusual-means|claims\n\
-16 action.transfer|asks money.valuables|claims\n\
10 action.transfer|asks person.agent|claims\n\
58 action.transfer|asks person.family|claims\n\
64 action.transfer|asks person.landlord|claims\n\
8 action.transfer|asks person.recruiter|claims\n\
38 action.transfer|asks threat.arrest|threatens\n\
-17 action.transfer|asks threat.block|reports\n\
14 action.transfer|asks threat.block|threatens\n\
-31 action.transfer|asks threat.court|threatens\n\
-12 action.transfer|asks threat.debt|threatens\n\
12 action.transfer|asks threat.deportation|threatens\n\
13 action.transfer|asks threat.exposure|threatens\n\
10 action.transfer|asks threat.return|threatens\n\
12 action.transfer|claims\n\
-11 action.transfer|claims action.update|asks\n\
35 action.transfer|claims action.update|claims\n\
15 action.transfer|claims action.withdraw|asks\n\
-20 action.transfer|claims authority.benefits|claims\n\
8 action.transfer|claims authority.digital-post|claims\n\
9 action.transfer|claims authority.europol|claims\n\
19 action.transfer|claims authority.municipality|claims\n\
30 action.transfer|claims authority.police|claims\n\
-13 action.transfer|claims authority.tax|claims\n\
27 action.transfer|claims claim.abroad|claims\n\
-12 action.transfer|claims claim.already-paid|claims\n\
19 action.transfer|claims claim.broken-phone|claims\n\
37 action.transfer|claims claim.cannot-meet|claims\n\
23 action.transfer|claims claim.case|claims\n\
-38 action.transfer|claims claim.crime|claims\n\
37 action.transfer|claims claim.deposit|claims\n\
34 action.transfer|claims claim.emergency|claims\n\
25 action.transfer|claims claim.investment|claims\n\
19 action.transfer|claims claim.link|claims\n\
13 action.transfer|claims claim.loan|claims\n\
26 action.transfer|claims claim.new-number|claims\n\
33 action.transfer|claims claim.no-checking|claims\n\
-10 action.transfer|claims claim.not-you|claims\n\
37 action.transfer|claims claim.other-account|claims\n\
9 action.transfer|claims claim.paid-back|claims\n\
8 action.transfer|claims claim.parcel|claims\n\
30 action.transfer|claims claim.prize|claims\n\
45 action.transfer|claims claim.prompt|claims\n\
34 action.transfer|claims claim.purchase|claims\n\
23 action.transfer|claims claim.reassurance|claims\n\
-17 action.transfer|claims claim.refund|claims\n\
9 action.transfer|claims claim.renewal|claims\n\
11 action.transfer|claims claim.residence|claims\n\
44 action.transfer|claims claim.safe-account|claims\n\
8 action.transfer|claims claim.virus|claims\n\
-14 action.transfer|claims credential.balance|asks\n\
-8 action.transfer|claims credential.card|asks\n\
-19 action.transfer|claims credential.card|claims\n\
16 action.transfer|claims credential.code|claims\n\
-19 action.transfer|claims credential.code|reports\n\
15 action.transfer|claims credential.cpr|asks\n\
22 action.transfer|claims credential.id-document|asks\n\
30 action.transfer|claims credential.id-document|claims\n\
21 action.transfer|claims credential.mitid|claims\n\
12 action.transfer|claims credential.one-time-code|asks\n\
8 action.transfer|claims credential.one-time-code|claims\n\
-15 action.transfer|claims credential.personal-information|asks\n\
9 action.transfer|claims credential.personal-information|claims\n\
-25 action.transfer|claims firm.bank|claims\n\
-8 action.transfer|claims firm.bank|reports\n\
11 action.transfer|claims firm.courier|claims\n\
13 action.transfer|claims firm.payment|claims\n\
11 action.transfer|claims firm.support|claims\n\
-21 action.transfer|claims money.amount|claims\n\
23 action.transfer|claims money.valuables|claims\n\
34 action.transfer|claims person.landlord|claims\n\
-10 action.transfer|claims person.landlord|reports\n\
-8 action.transfer|claims threat.arrest|threatens\n\
53 action.transfer|claims threat.block|threatens\n\
10 action.transfer|claims threat.court|threatens\n\
50 action.transfer|claims threat.deadline|threatens\n\
-9 action.transfer|claims threat.debt|threatens\n\
8 action.transfer|claims threat.exposure|threatens\n\
10 action.transfer|denies\n\
52 action.transfer|live\n\
42 action.transfer|reports\n\
-19 action.transfer|reports authority.police|reports\n\
17 action.transfer|reports claim.abroad|claims\n\
-21 action.transfer|reports claim.all-money|reports\n\
19 action.transfer|reports claim.cannot-meet|claims\n\
-9 action.transfer|reports claim.crime|reports\n\
13 action.transfer|reports claim.emergency|claims\n\
28 action.transfer|reports claim.other-account|claims\n\
11 action.transfer|reports claim.other-account|reports\n\
21 action.transfer|reports claim.paid-back|claims\n\
-13 action.transfer|reports claim.prompt|claims\n\
-22 action.transfer|reports claim.safe-account|reports\n\
-18 action.transfer|reports credential.mitid|claims\n\
25 action.transfer|reports firm.payment|claims\n\
-10 action.transfer|reports money.amount|claims\n\
21 action.transfer|reports money.amount|reports\n\
18 action.transfer|reports money.unusual-means|claims\n\
-21 action.transfer|reports money.valuables|reports\n\
-10 action.transfer|reports person.agent|claims\n\
15 action.transfer|reports person.family|claims\n\
-10 action.transfer|reports person.family|reports\n\
22 action.transfer|reports person.landlord|claims\n\
-9 action.transfer|reports threat.block|threatens\n\
-56 action.transfer|speaks\n\
56 action.update|advises\n\
20 action.update|advises claim.case|claims\n\
12 action.update|advises claim.fee|claims\n\
13 action.update|advises claim.job|claims\n\
17 action.update|advises claim.renewal|claims\n\
35 action.update|advises credential.card|advises\n\
8 action.update|advises credential.card|claims\n\
28 action.update|advises credential.id-document|claims\n\
9 action.update|advises credential.mitid|claims\n\
13 action.update|advises money.amount|claims\n\
9 action.update|advises person.family|claims\n\
12 action.update|advises threat.block|threatens\n\
10 action.update|advises threat.deportation|threatens\n\
-46 action.update|asks action.update|claims\n\
-18 action.update|asks action.withdraw|reports\n\
-17 action.update|asks authority.benefits|claims\n\
-8 action.update|asks authority.health|claims\n\
-21 action.update|asks authority.municipality|claims\n\
-20 action.update|asks authority.police|claims\n\
24 action.update|asks authority.tax|claims\n\
9 action.update|asks claim.abroad|claims\n\
9 action.update|asks claim.all-money|claims\n\
84 action.update|asks claim.already-paid|claims\n\
-17 action.update|asks claim.broken-phone|claims\n\
-10 action.update|asks claim.case|claims\n\
-28 action.update|asks claim.crime|claims\n\
-9 action.update|asks claim.deposit|claims\n\
-26 action.update|asks claim.easy-money|claims\n\
-21 action.update|asks claim.emergency|claims\n\
-11 action.update|asks claim.investment|claims\n\
-28 action.update|asks claim.loan|claims\n\
-9 action.update|asks claim.other-account|claims\n\
11 action.update|asks claim.paid-back|claims\n\
37 action.update|asks claim.parcel|claims\n\
-20 action.update|asks claim.pick-up|claims\n\
18 action.update|asks claim.prize|claims\n\
-35 action.update|asks claim.prompt|claims\n\
53 action.update|asks claim.purchase|claims\n\
-32 action.update|asks claim.recovery|claims\n\
83 action.update|asks claim.refund|claims\n\
-16 action.update|asks claim.renewal|claims\n\
36 action.update|asks claim.unusual-activity|claims\n\
-15 action.update|asks credential.bank-details|advises\n\
9 action.update|asks credential.bank-details|asks\n\
-10 action.update|asks credential.bank-details|claims\n\
32 action.update|asks credential.card|asks\n\
-99 action.update|asks credential.card|claims\n\
-8 action.update|asks credential.code|advises\n\
-18 action.update|asks credential.code|asks\n\
15 action.update|asks credential.code|claims\n\
24 action.update|asks credential.cpr|asks\n\
-37 action.update|asks credential.id-document|asks\n\
-22 action.update|asks credential.id-document|claims\n\
-14 action.update|asks credential.mitid|asks\n\
-22 action.update|asks credential.mitid|claims\n\
38 action.update|asks credential.nemid|asks\n\
30 action.update|asks credential.nemid|claims\n\
35 action.update|asks credential.one-time-code|asks\n\
11 action.update|asks credential.one-time-code|claims\n\
-13 action.update|asks credential.one-time-code|reports\n\
-13 action.update|asks credential.password|claims\n\
23 action.update|asks credential.personal-information|asks\n\
26 action.update|asks credential.personal-information|claims\n\
11 action.update|asks credential.personal-information|denies\n\
-33 action.update|asks credential.pin|claims\n\
33 action.update|asks firm.bank|claims\n\
70 action.update|asks firm.courier|claims\n\
35 action.update|asks firm.payment|claims\n\
15 action.update|asks firm.shop|claims\n\
19 action.update|asks firm.streaming|claims\n\
-35 action.update|asks firm.support|claims\n\
67 action.update|asks money.amount|claims\n\
21 action.update|asks money.unusual-means|claims\n\
12 action.update|asks person.agent|claims\n\
24 action.update|asks person.buyer|claims\n\
-8 action.update|asks person.family|claims\n\
11 action.update|asks threat.block|threatens\n\
31 action.update|asks threat.court|threatens\n\
-14 action.update|asks threat.debt|threatens\n\
14 action.update|asks threat.deportation|threatens\n\
10 action.update|claims\n\
-13 action.update|claims authority.digital-post|claims\n\
-16 action.update|claims authority.immigration|claims\n\
8 action.update|claims authority.municipality|claims\n\
9 action.update|claims authority.police|claims\n\
-13 action.update|claims authority.prosecution|claims\n\
-14 action.update|claims claim.abroad|claims\n\
12 action.update|claims claim.already-paid|claims\n\
-12 action.update|claims claim.cannot-meet|claims\n\
-13 action.update|claims claim.case|claims\n\
-11 action.update|claims claim.deposit|claims\n\
23 action.update|claims claim.fee|claims\n\
23 action.update|claims claim.hacked|claims\n\
20 action.update|claims claim.link|claims\n\
24 action.update|claims claim.loan|claims\n\
-18 action.update|claims claim.not-you|claims\n\
9 action.update|claims claim.other-account|claims\n\
25 action.update|claims claim.paid-back|claims\n\
24 action.update|claims claim.parcel|claims\n\
-16 action.update|claims claim.pick-up|claims\n\
24 action.update|claims claim.prompt|claims\n\
-20 action.update|claims claim.purchase|claims\n\
36 action.update|claims claim.reassurance|claims\n\
39 action.update|claims claim.recovery|claims\n\
-22 action.update|claims claim.refund|claims\n\
-13 action.update|claims claim.residence|claims\n\
17 action.update|claims claim.safe-account|claims\n\
39 action.update|claims claim.unusual-activity|claims\n\
8 action.update|claims credential.balance|asks\n\
8 action.update|claims credential.balance|claims\n\
19 action.update|claims credential.bank-details|asks\n\
23 action.update|claims credential.bank-details|claims\n\
11 action.update|claims credential.card|asks\n\
20 action.update|claims credential.card|claims\n\
15 action.update|claims credential.code|asks\n\
48 action.update|claims credential.code|claims\n\
8 action.update|claims credential.cpr|asks\n\
-13 action.update|claims credential.cpr|claims\n\
11 action.update|claims credential.id-document|asks\n\
-17 action.update|claims credential.id-document|claims\n\
-10 action.update|claims credential.one-time-code|asks\n\
9 action.update|claims credential.password|asks\n\
21 action.update|claims credential.pin|claims\n\
88 action.update|claims firm.bank|claims\n\
9 action.update|claims firm.bank|reports\n\
23 action.update|claims firm.courier|claims\n\
12 action.update|claims firm.payment|claims\n\
-27 action.update|claims firm.support|claims\n\
-15 action.update|claims money.amount|claims\n\
15 action.update|claims person.family|claims\n\
-10 action.update|claims person.recruiter|claims\n\
14 action.update|claims threat.arrest|threatens\n\
13 action.update|claims threat.block|threatens\n\
-18 action.update|claims threat.deadline|threatens\n\
8 action.update|denies credential.code|asks\n\
63 action.update|live\n\
78 action.update|reader\n\
-8 action.update|reports\n\
9 action.update|reports authority.embassy|reports\n\
-8 action.update|reports authority.police|claims\n\
-11 action.update|reports claim.fee|claims\n\
13 action.update|reports claim.refund|claims\n\
-9 action.update|reports claim.residence|claims\n\
-17 action.update|reports credential.card|reports\n\
-9 action.update|reports credential.mitid|asks\n\
-14 action.update|reports credential.mitid|reports\n\
-12 action.update|reports credential.nemid|reports\n\
-15 action.update|reports credential.password|reports\n\
-12 action.update|reports firm.bank|claims\n\
-12 action.update|reports firm.bank|denies\n\
-11 action.update|reports person.family|claims\n\
10 action.update|reports threat.block|threatens\n\
12 action.update|reports threat.deadline|threatens\n\
123 action.withdraw|asks\n\
12 action.withdraw|asks action.withdraw|claims\n\
9 action.withdraw|asks authority.benefits|claims\n\
9 action.withdraw|asks authority.police|claims\n\
26 action.withdraw|asks claim.all-money|claims\n\
32 action.withdraw|asks claim.crime|claims\n\
9 action.withdraw|asks claim.easy-money|claims\n\
-17 action.withdraw|asks claim.emergency|claims\n\
11 action.withdraw|asks claim.investment|claims\n\
12 action.withdraw|asks claim.job|claims\n\
8 action.withdraw|asks claim.loan|claims\n\
35 action.withdraw|asks claim.mule|claims\n\
23 action.withdraw|asks claim.no-checking|claims\n\
10 action.withdraw|asks claim.other-account|claims\n\
-10 action.withdraw|asks claim.parcel|claims\n\
23 action.withdraw|asks claim.pick-up|claims\n\
-16 action.withdraw|asks claim.your-own|claims\n\
40 action.withdraw|asks firm.bank|claims\n\
9 action.withdraw|asks firm.payment|claims\n\
50 action.withdraw|asks money.amount|claims\n\
11 action.withdraw|asks money.unusual-means|claims\n\
50 action.withdraw|asks money.valuables|claims\n\
18 action.withdraw|asks person.family|claims\n\
22 action.withdraw|asks threat.block|threatens\n\
19 action.withdraw|asks threat.deadline|threatens\n\
57 action.withdraw|claims\n\
15 action.withdraw|claims claim.crime|claims\n\
17 action.withdraw|claims claim.deposit|claims\n\
8 action.withdraw|claims claim.investment|claims\n\
-12 action.withdraw|claims claim.prize|claims\n\
13 action.withdraw|claims claim.purchase|claims\n\
24 action.withdraw|claims claim.recovery|claims\n\
15 action.withdraw|claims claim.residence|claims\n\
28 action.withdraw|claims credential.card|claims\n\
13 action.withdraw|claims credential.password|claims\n\
-13 action.withdraw|claims credential.personal-information|claims\n\
15 action.withdraw|claims credential.pin|claims\n\
9 action.withdraw|claims firm.bank|claims\n\
11 action.withdraw|claims firm.payment|claims\n\
19 action.withdraw|claims money.amount|claims\n\
22 action.withdraw|claims money.valuables|claims\n\
10 action.withdraw|claims person.agent|claims\n\
11 action.withdraw|claims threat.deadline|threatens\n\
167 action.withdraw|live\n\
80 action.withdraw|reader\n\
-8 action.withdraw|reports claim.parcel|claims\n\
19 action.withdraw|reports firm.bank|claims\n\
168 action|asks\n\
82 action|by:action.approve\n\
-65 action|by:action.call-back\n\
8 action|by:action.click\n\
-27 action|by:action.enter\n\
-30 action|by:action.give\n\
21 action|by:action.hand-over\n\
146 action|by:action.install\n\
128 action|by:action.keep-secret\n\
-39 action|by:action.login\n\
181 action|by:action.move-chat\n\
33 action|by:action.pay\n\
92 action|by:action.press-key\n\
97 action|by:action.reply\n\
10 action|by:action.scan\n\
81 action|by:action.stay-on-line\n\
57 action|by:action.transfer\n\
122 action|by:action.withdraw\n\
50 action|by:means\n\
48 action|by:want\n\
134 action|claims\n\
-66 action|denies\n\
23 action|reports\n\
33 action|speaks\n\
25 actio…\n\
-12 activate\n\
-9 activate at\n\
8 activation code\n\
21 active in\n\
-26 activ…\n\
17 actually\n\
25 actua…\n\
-17 acum\n\
-11 ad\n\
-13 add a\n\
9 add our\n\
21 add you\n\
9 added if\n\
14 adding\n\
14 addin…\n\
16 address\n\
-11 address on\n\
30 addre…\n\
10 adesso\n\
10 adess…\n\
65 adgang\n\
14 adgang til\n\
20 adgangskode\n\
11 adgangskode du\n\
17 adgangskode og\n\
-16 adgangskoden\n\
-35 adgangskoden til\n\
-21 adgangskoder\n\
54 adgan…\n\
10 adina\n\
14 adiniz\n\
29 adiniza\n\
57 adini…\n\
-8 adjus…\n\
29 admin\n\
10 administrationen\n\
18 admin…\n\
-14 adnan\n\
-23 adresinden\n\
-20 adresinden giris\n\
46 adresse\n\
14 adresse er\n\
-13 adresse har\n\
9 adresse og\n\
-12 adressen\n\
37 adres…\n\
-19 aduc\n\
25 advance\n\
25 advan…\n\
-11 advarer\n\
-12 advarer om\n\
34 advarsel\n\
8 advarsel din\n\
22 advar…\n\
-19 adviser\n\
10 adviser will\n\
8 advisers\n\
8 advisers is\n\
12 advisor\n\
24 advokat\n\
27 advok…\n\
48 af\n\
-21 af #\n\
19 af dem\n\
37 af den\n\
16 af din\n\
26 af dit\n\
8 af en\n\
-12 af et\n\
10 af firkant\n\
9 af gruppen\n\
13 af nye\n\
11 af opholdskort\n\
-9 af opholdstilladelse\n\
25 af pas\n\
-12 af politiet\n\
-8 af vores\n\
13 afbryder\n\
8 afbryder strømmen\n\
11 afbry…\n\
-10 afbud\n\
14 afd\n\
12 afd #\n\
-11 afdelingen\n\
-19 afdel…\n\
-10 afdra…\n\
-18 affecting\n\
-23 affec…\n\
33 afgift\n\
16 afgift #\n\
-8 afgiften\n\
27 afgif…\n\
70 afgørelse\n\
95 afgørelse på\n\
65 afgør…\n\
-9 afhentning\n\
-13 afhen…\n\
-12 afhøring\n\
-19 afhør…\n\
-10 aflever\n\
-15 aflevere\n\
-11 afleveres\n\
-9 afleveret\n\
-59 aflev…\n\
-36 afmeld\n\
-39 afmel…\n\
-8 afraid\n\
-10 afraid it\n\
-8 afrai…\n\
-8 afsender\n\
-9 afsen…\n\
13 afsluttes\n\
14 afslu…\n\
-15 afsnit\n\
-16 afsni…\n\
-13 afspi…\n\
-24 aftale\n\
-11 aftaler\n\
-38 aftal…\n\
-30 aften\n\
-16 aften når\n\
37 after\n\
-9 after one\n\
19 after payment\n\
-32 after that\n\
40 after the\n\
49 after you\n\
21 afternoon\n\
20 after…\n\
17 afventer\n\
17 afven…\n\
-16 afvis\n\
-32 afvis og\n\
-10 afvise en\n\
14 afviser\n\
-10 afvist\n\
-9 again\n\
32 again from\n\
-13 again if\n\
21 against\n\
19 against the\n\
21 again…\n\
12 agency\n\
9 agency we\n\
10 agenc…\n\
40 agent\n\
8 agent in\n\
-12 agent its\n\
18 agent will\n\
14 agente\n\
24 agent…\n\
-15 agree\n\
-14 agree with\n\
-11 agreed\n\
-15 agreement\n\
-29 agree…\n\
24 ahead\n\
14 ahora\n\
9 ahora mismo\n\
-8 aid\n\
11 aileye\n\
11 ailey…\n\
46 airbnb\n\
46 airbn…\n\
8 airpods\n\
15 airpo…\n\
-20 aksam\n\
-10 aktar…\n\
19 aktiv\n\
8 aktiverer\n\
-24 aktiveret\n\
-24 aktiveret på\n\
10 aktivitet\n\
8 aktua…\n\
35 al\n\
15 al #\n\
-19 ala\n\
-8 alabilirim\n\
17 alaca…\n\
15 alarm\n\
9 alayim\n\
9 alayi…\n\
-17 alber…\n\
-8 aldim\n\
-63 aldrig\n\
-10 aldrig beløb\n\
14 aldrig din\n\
-8 aldrig koden\n\
-9 aldrig links\n\
-18 aldrig om\n\
-63 aldri…\n\
19 ale\n\
-9 aleks…\n\
-9 alerts\n\
-11 alert…\n\
-8 alirsaniz\n\
-8 alirs…\n\
-19 alisverisiniz\n\
-19 alisverisiniz icin\n\
-19 alisv…\n\
24 all\n\
-10 all as\n\
-10 all but\n\
25 all i\n\
8 all included\n\
-13 all of\n\
-17 all the\n\
8 all your\n\
13 alla\n\
-30 alle\n\
15 alle de\n\
-12 alle jeg\n\
-10 alle kort\n\
15 alle sammen\n\
9 aller\n\
13 allerede betalt\n\
-12 allerede har\n\
11 alles\n\
-16 allesammen\n\
-12 alles…\n\
-31 alligevel\n\
-31 allig…\n\
17 allora\n\
17 allor…\n\
20 allowance\n\
18 allow…\n\
-8 almak\n\
-8 almak icin\n\
22 almam\n\
-8 almis\n\
-8 along\n\
8 alors\n\
15 aloud\n\
33 already\n\
17 already have\n\
10 already paid\n\
-12 already the\n\
-11 already typed\n\
33 alrea…\n\
10 als\n\
48 also\n\
8 also the\n\
10 also what\n\
-41 alt\n\
-17 alt #\n\
-22 alt del\n\
-13 alt hvad\n\
19 alt jeg\n\
8 alte\n\
-70 altid\n\
-11 altid i\n\
-10 altid mor\n\
8 altindadir\n\
20 altrimenti\n\
20 altri…\n\
-11 altså jeg\n\
-37 always\n\
-37 alway…\n\
77 am\n\
14 am a\n\
38 am calling\n\
33 am i\n\
-12 am in\n\
-12 am telefon\n\
19 ama\n\
-18 amagerbrogade\n\
-16 amage…\n\
-8 amazon order\n\
31 ambas…\n\
15 amend…\n\
-10 amir\n\
21 amount\n\
-14 amount and\n\
8 amount to\n\
15 amount will\n\
14 amounts\n\
35 amoun…\n\
48 an\n\
12 an #\n\
-20 an account\n\
-22 an adviser\n\
-22 an appointment\n\
13 an automated\n\
-10 an automatic\n\
-11 an employee\n\
9 an engineer\n\
-13 an eu\n\
16 an extra\n\
-37 an hour\n\
10 an intentional\n\
-8 an interpreter\n\
-15 an invoice\n\
19 an iphone\n\
10 an sms\n\
15 an unpaid\n\
8 an urgent\n\
19 anahtar\n\
35 anaht…\n\
10 anbefalet\n\
10 anbefalet brev\n\
11 anbef…\n\
-9 ancora\n\
-9 ancor…\n\
98 and\n\
-17 and #\n\
28 and a\n\
14 and accept\n\
-22 and account\n\
10 and address\n\
18 and approve\n\
-27 and ask\n\
56 and asks\n\
8 and back\n\
8 and buy\n\
-12 and call\n\
-15 and can\n\
-17 and cannot\n\
18 and card\n\
-15 and choose\n\
10 and close\n\
-13 and contact\n\
-10 and contract\n\
-17 and cpr\n\
8 and do\n\
-12 and due\n\
29 and feed\n\
-18 and follow\n\
10 and get\n\
12 and give\n\
8 and got\n\
11 and hand\n\
17 and have\n\
30 and he\n\
13 and help\n\
-10 and how\n\
10 and i\n\
-10 and ill\n\
27 and it\n\
23 and its\n\
9 and ive\n\
10 and keep\n\
-10 and kept\n\
-28 and last\n\
-9 and let\n\
43 and log\n\
-9 and look\n\
-10 and made\n\
12 and my\n\
-14 and no\n\
19 and now\n\
-26 and on\n\
9 and one\n\
14 and password\n\
8 and pay\n\
8 and phone\n\
9 and photo\n\
14 and pin\n\
-12 and please\n\
-14 and press\n\
31 and put\n\
17 and read\n\
-12 and ready\n\
-12 and report\n\
-9 and ring\n\
-13 and said\n\
84 and send\n\
-9 and she\n\
-14 and talk\n\
-10 and tell\n\
8 and ten\n\
11 and text\n\
48 and the\n\
31 and then\n\
24 and there\n\
12 and type\n\
15 and wants\n\
8 and we\n\
-17 and well\n\
-8 and weve\n\
13 and when\n\
-18 and will\n\
-8 and work\n\
-19 and would\n\
-18 and write\n\
-9 and youll\n\
58 and your\n\
-39 anden\n\
-14 anden computer\n\
-13 anden ende\n\
-10 anden er\n\
-10 anden gang\n\
-47 andet\n\
-34 andet end\n\
-19 andre\n\
11 andre i\n\
9 andrea\n\
14 andre…\n\
-10 angaj…\n\
12 anhol…\n\
-13 ani\n\
-27 anken…\n\
31 anklagemyndigheden\n\
31 ankla…\n\
-14 ankommet\n\
-14 ankommet til\n\
-12 ankom…\n\
-34 anmeld\n\
-11 anmeld det\n\
-31 anmelde\n\
-11 anmelde det\n\
-12 anmeldt\n\
-8 anmeldt det\n\
-14 anmeldte\n\
-8 anmeldte i\n\
-89 anmel…\n\
30 anmodning\n\
25 anmodning i\n\
13 anmodninger\n\
-9 anmodninger i\n\
44 anmod…\n\
-31 anna\n\
-13 anna about\n\
-10 anne\n\
9 annec…\n\
8 annem\n\
-10 annoncen\n\
-10 annoncer\n\
-12 annon…\n\
-9 annoying\n\
-8 annoy…\n\
-12 annual\n\
-14 annua…\n\
11 annuller\n\
-12 annullere det\n\
13 annullerer\n\
42 annul…\n\
-24 another\n\
-24 anoth…\n\
-11 anrufen\n\
-13 anrufer\n\
-12 anruf…\n\
-12 ansat i\n\
23 answer\n\
9 answer this\n\
-23 answered\n\
-13 answers\n\
-13 answe…\n\
-13 ansættelseskontrakt\n\
-18 ansæt…\n\
25 ansøg\n\
-34 ansøgning\n\
-36 ansøgning om\n\
-30 ansøg…\n\
19 ant\n\
20 antes\n\
20 antes de\n\
8 anti\n\
-15 antradieni\n\
-104 any\n\
9 any more\n\
-53 any time\n\
-53 anybody\n\
-53 anybo…\n\
66 anydesk\n\
16 anydesk så\n\
70 anyde…\n\
-51 anyone\n\
25 anyone about\n\
-13 anyone know\n\
25 anyone not\n\
-13 anyone who\n\
-53 anyon…\n\
-121 anything\n\
-13 anything else\n\
-121 anyth…\n\
10 apare\n\
10 apartment\n\
16 apart…\n\
22 apasati\n\
22 apasati tasta\n\
22 apasa…\n\
14 apel\n\
8 aperto\n\
8 apert…\n\
-10 apie\n\
9 apmok…\n\
-97 app\n\
-16 app and\n\
-8 app er\n\
-14 app if\n\
15 app is\n\
10 app it\n\
25 app nu\n\
-8 app og\n\
-14 app on\n\
-8 app or\n\
8 app please\n\
37 app so\n\
-9 app that\n\
-26 app to\n\
-19 appareil\n\
-21 appar…\n\
10 appearance\n\
10 appearance before\n\
16 appea…\n\
-9 appeler\n\
-21 appelez\n\
-20 appelez le\n\
19 appelle\n\
-16 appel…\n\
-120 appen\n\
-20 appen eller\n\
-37 appen for\n\
-28 appen inden\n\
12 appen og\n\
-16 appen vi\n\
63 apple\n\
25 apple gift\n\
18 apple pay\n\
15 apple…\n\
28 applied\n\
34 applies\n\
71 appli…\n\
-8 apply\n\
-26 apply for\n\
21 apply with\n\
-44 appointment\n\
-31 appointment for\n\
-54 appoi…\n\
-13 approvare\n\
11 approve in\n\
-16 approve it\n\
-11 approve something\n\
-27 approved\n\
19 approved by\n\
-12 approved in\n\
-17 approving\n\
-54 appro…\n\
-8 apps\n\
-16 apr\n\
10 apra\n\
-15 april\n\
-12 apruebe\n\
-12 aprue…\n\
-9 apziu…\n\
10 aqui\n\
12 araba…\n\
-15 aradi…\n\
-35 arayacak\n\
-39 araya…\n\
-42 arayin\n\
9 arayip\n\
-26 arayi…\n\
-8 arba\n\
11 arbeitet\n\
16 arbei…\n\
14 arbejder\n\
11 arbejdernes\n\
11 arbejdernes landsbank\n\
-16 arbejdet\n\
20 arbejdstøj\n\
20 arbejdstøj og\n\
36 arbej…\n\
68 are\n\
20 are a\n\
22 are at\n\
-8 are blocked\n\
10 are buying\n\
15 are calling\n\
-16 are closed\n\
-14 are going\n\
-28 are here\n\
16 are in\n\
-17 are nine\n\
-8 are offered\n\
14 are receiving\n\
20 are speaking\n\
15 are the\n\
-15 are up\n\
34 are you\n\
28 area\n\
19 area right\n\
-10 arest…\n\
15 ariyoruz\n\
17 ariyo…\n\
-9 arkadaslar\n\
-16 arkasindaki\n\
-16 arkas…\n\
8 armbå…\n\
-10 arnaque\n\
-10 arnaq…\n\
14 arrest\n\
19 arrest and\n\
-41 arrested\n\
-15 arrested two\n\
11 arrestordre\n\
-19 arres…\n\
-13 arrete\n\
-13 arret…\n\
9 arriva\n\
-16 arrival\n\
8 arrived\n\
-27 arrives\n\
-10 arrives in\n\
-10 arrives within\n\
-22 arriv…\n\
8 art\n\
-8 article\n\
-8 artic…\n\
8 arving\n\
8 arvin…\n\
-48 as\n\
-9 as agreed\n\
-10 as an\n\
-10 as criminals\n\
-10 as in\n\
-15 as of\n\
21 as per\n\
13 as soon\n\
-11 as there\n\
-25 as usual\n\
9 as we\n\
-8 as well\n\
-25 as you\n\
9 as your\n\
-10 as youve\n\
9 asa\n\
-10 asi\n\
-143 ask\n\
-43 ask for\n\
-15 ask him\n\
-12 ask us\n\
-20 ask what\n\
-28 ask you\n\
-139 asked\n\
-35 asked for\n\
-11 asked her\n\
-11 asked my\n\
-14 asked to\n\
-26 asked us\n\
-13 asked you\n\
22 asking\n\
-10 asking for\n\
13 asking my\n\
22 askin…\n\
45 asks\n\
28 asks for\n\
16 asks if\n\
-14 asks its\n\
-11 asks me\n\
20 asks whether\n\
-14 asleep\n\
-14 aslee…\n\
-14 assessment\n\
-16 asses…\n\
11 asset\n\
11 asset protection\n\
9 assets\n\
9 asset…\n\
-9 assist\n\
38 assistant\n\
8 assistant to\n\
14 assistent\n\
49 assis…\n\
14 association\n\
24 assoc…\n\
15 asta e\n\
14 asunto\n\
14 asunt…\n\
-138 at\n\
-44 at #\n\
-120 at @link\n\
21 at a\n\
-8 at aarhus\n\
10 at afvise\n\
35 at all\n\
8 at an\n\
-13 at anmelde\n\
-16 at any\n\
18 at bekræfte\n\
13 at beskytte\n\
-23 at betale\n\
36 at blive\n\
35 at bruge\n\
-11 at citizen\n\
14 at customs\n\
15 at den\n\
8 at det\n\
-17 at du\n\
-8 at en\n\
-12 at first\n\
-16 at flytte\n\
14 at fortsætte\n\
46 at få\n\
8 at føtex\n\
-11 at godkende\n\
-9 at gøre\n\
-36 at han\n\
-23 at have\n\
12 at hente\n\
-19 at her\n\
-13 at home\n\
-12 at hoppe\n\
10 at indtaste\n\
-10 at ingen\n\
-12 at installere\n\
-44 at jeg\n\
-10 at least\n\
-16 at låne\n\
14 at låse\n\
-18 at lægge\n\
9 at læse\n\
-29 at man\n\
-13 at mine\n\
-9 at mitid\n\
16 at modtage\n\
18 at møde\n\
18 at noon\n\
9 at norlys\n\
22 at our\n\
-11 at overføre\n\
-10 at rette\n\
-15 at ringe\n\
8 at se\n\
11 at spørge\n\
49 at stoppe\n\
30 at swipe\n\
-91 at the\n\
18 at undgå\n\
-13 at vide\n\
10 at vores\n\
-29 at være\n\
13 at work\n\
-21 atar\n\
-21 atar misin\n\
-11 atari…\n\
10 ateis\n\
12 atentie\n\
8 atent…\n\
-12 ati\n\
15 atnau…\n\
9 atp\n\
12 atsidarykit\n\
12 atsid…\n\
-19 atsiimti\n\
-18 atsii…\n\
13 atsiusk\n\
15 atsiu…\n\
27 attached\n\
12 attached to\n\
40 attac…\n\
8 attempt\n\
10 attempt to\n\
29 attention\n\
15 attention all\n\
21 atten…\n\
-8 au\n\
10 au nom\n\
-11 auch\n\
10 audit\n\
18 auf\n\
-18 auf @link\n\
-8 auf der\n\
10 auf ein\n\
10 aufenthaltsrecht\n\
12 aufen…\n\
9 aug\n\
9 aug #\n\
-12 august\n\
-12 augus…\n\
-35 aula\n\
15 aunt\n\
15 aunt knows\n\
9 aus\n\
-14 ausge…\n\
-16 authenticator\n\
-15 authe…\n\
-8 authorities\n\
-13 authority\n\
-70 authority.benefits|claims\n\
-13 authority.benefits|claims authority.police|claims\n\
13 authority.benefits|claims authority.state|claims\n\
-35 authority.benefits|claims authority.tax|claims\n\
15 authority.benefits|claims claim.already-paid|claims\n\
-19 authority.benefits|claims claim.deposit|claims\n\
-13 authority.benefits|claims claim.emergency|claims\n\
-15 authority.benefits|claims claim.fee|claims\n\
-14 authority.benefits|claims claim.link|claims\n\
-24 authority.benefits|claims claim.mule|claims\n\
13 authority.benefits|claims claim.paid-back|claims\n\
21 authority.benefits|claims claim.parcel|claims\n\
-27 authority.benefits|claims claim.pick-up|claims\n\
-10 authority.benefits|claims claim.purchase|claims\n\
-14 authority.benefits|claims claim.residence|claims\n\
8 authority.benefits|claims claim.sent-by-mistake|claims\n\
11 authority.benefits|claims claim.your-own|claims\n\
-17 authority.benefits|claims credential.bank-details|asks\n\
-11 authority.benefits|claims credential.bank-details|claims\n\
10 authority.benefits|claims credential.card|asks\n\
8 authority.benefits|claims credential.code|claims\n\
26 authority.benefits|claims credential.cpr|claims\n\
-14 authority.benefits|claims credential.cpr|reports\n\
-16 authority.benefits|claims credential.id-document|asks\n\
-50 authority.benefits|claims credential.id-document|claims\n\
11 authority.benefits|claims credential.mitid|advises\n\
46 authority.benefits|claims credential.mitid|asks\n\
18 authority.benefits|claims credential.mitid|claims\n\
-9 authority.benefits|claims credential.mitid|reports\n\
-9 authority.benefits|claims credential.one-time-code|claims\n\
16 authority.benefits|claims credential.password|asks\n\
24 authority.benefits|claims credential.password|claims\n\
-15 authority.benefits|claims credential.personal-information|claims\n\
-13 authority.benefits|claims credential.pin|claims\n\
-9 authority.benefits|claims firm.bank|claims\n\
-9 authority.benefits|claims firm.courier|claims\n\
-10 authority.benefits|claims firm.toll|claims\n\
51 authority.benefits|claims money.amount|claims\n\
18 authority.benefits|claims money.unusual-means|claims\n\
-8 authority.benefits|claims money.valuables|claims\n\
12 authority.benefits|claims person.agent|claims\n\
-16 authority.benefits|claims person.recruiter|claims\n\
9 authority.benefits|claims threat.arrest|threatens\n\
40 authority.benefits|claims threat.block|threatens\n\
-15 authority.benefits|claims threat.deadline|threatens\n\
8 authority.benefits|claims threat.deportation|threatens\n\
-70 authority.benefits|live\n\
-31 authority.benefits|reader\n\
23 authority.benefits|speaks\n\
-39 authority.court|claims\n\
-21 authority.court|claims authority.digital-post|claims\n\
12 authority.court|claims authority.europol|claims\n\
9 authority.court|claims authority.ministry|claims\n\
-10 authority.court|claims authority.police|reports\n\
-44 authority.court|claims authority.prosecution|claims\n\
33 authority.court|claims authority.tax|claims\n\
11 authority.court|claims claim.abroad|claims\n\
28 authority.court|claims claim.case|claims\n\
-48 authority.court|claims claim.crime|claims\n\
-38 authority.court|claims claim.deposit|claims\n\
10 authority.court|claims claim.fee|claims\n\
-8 authority.court|claims claim.fine|claims\n\
8 authority.court|claims claim.link|claims\n\
8 authority.court|claims claim.misused-name|claims\n\
12 authority.court|claims claim.no-checking|claims\n\
12 authority.court|claims claim.other-account|claims\n\
8 authority.court|claims claim.parcel|claims\n\
-9 authority.court|claims claim.prize|claims\n\
8 authority.court|claims credential.bank-details|asks\n\
9 authority.court|claims credential.bank-details|claims\n\
11 authority.court|claims credential.card|asks\n\
15 authority.court|claims credential.card|reports\n\
16 authority.court|claims credential.cpr|asks\n\
14 authority.court|claims credential.cpr|claims\n\
-18 authority.court|claims credential.id-document|asks\n\
17 authority.court|claims credential.id-document|reports\n\
-22 authority.court|claims credential.mitid|claims\n\
8 authority.court|claims credential.personal-information|asks\n\
17 authority.court|claims firm.payment|claims\n\
41 authority.court|claims money.amount|claims\n\
-11 authority.court|claims money.amount|reports\n\
-52 authority.court|claims money.valuables|claims\n\
-8 authority.court|claims money.valuables|reports\n\
-16 authority.court|claims person.landlord|claims\n\
-24 authority.court|claims threat.arrest|threatens\n\
16 authority.court|claims threat.block|threatens\n\
-13 authority.court|claims threat.court|threatens\n\
-44 authority.court|claims threat.deadline|threatens\n\
27 authority.court|claims threat.debt|threatens\n\
9 authority.court|claims threat.exposure|threatens\n\
-39 authority.court|live\n\
-21 authority.court|reports\n\
-13 authority.court|reports firm.bank|claims\n\
-13 authority.court|reports threat.court|reports\n\
-9 authority.court|speaks\n\
13 authority.customs|claims\n\
9 authority.customs|claims authority.police|claims\n\
-14 authority.customs|claims claim.already-paid|claims\n\
17 authority.customs|claims claim.crime|claims\n\
14 authority.customs|claims claim.emergency|claims\n\
-12 authority.customs|claims claim.fee|claims\n\
25 authority.customs|claims claim.misused-name|claims\n\
8 authority.customs|claims claim.parcel|claims\n\
-11 authority.customs|claims claim.prize|claims\n\
19 authority.customs|claims claim.purchase|claims\n\
13 authority.customs|claims claim.refund|claims\n\
13 authority.customs|claims credential.card|asks\n\
-18 authority.customs|claims credential.personal-information|asks\n\
-11 authority.customs|claims firm.bank|claims\n\
-24 authority.customs|claims firm.courier|claims\n\
-13 authority.customs|claims firm.shop|claims\n\
53 authority.customs|claims money.amount|claims\n\
17 authority.customs|claims person.agent|claims\n\
-12 authority.customs|claims threat.block|threatens\n\
14 authority.customs|claims threat.court|threatens\n\
13 authority.customs|live\n\
16 authority.customs|reader\n\
-93 authority.digital-post|claims\n\
-12 authority.digital-post|claims authority.immigration|claims\n\
-25 authority.digital-post|claims authority.municipality|claims\n\
-58 authority.digital-post|claims authority.police|claims\n\
-25 authority.digital-post|claims authority.tax|claims\n\
-13 authority.digital-post|claims claim.abroad|claims\n\
-21 authority.digital-post|claims claim.case|claims\n\
-29 authority.digital-post|claims claim.fee|claims\n\
-57 authority.digital-post|claims claim.fine|claims\n\
-11 authority.digital-post|claims claim.link|claims\n\
-11 authority.digital-post|claims claim.no-checking|claims\n\
-22 authority.digital-post|claims claim.parcel|claims\n\
14 authority.digital-post|claims claim.refund|claims\n\
-12 authority.digital-post|claims claim.unpaid|claims\n\
-14 authority.digital-post|claims claim.unusual-activity|claims\n\
10 authority.digital-post|claims credential.mitid|asks\n\
15 authority.digital-post|claims credential.password|asks\n\
-60 authority.digital-post|claims firm.bank|claims\n\
-13 authority.digital-post|claims firm.toll|claims\n\
-68 authority.digital-post|claims money.amount|claims\n\
-9 authority.digital-post|claims person.agent|claims\n\
34 authority.digital-post|claims threat.block|threatens\n\
-55 authority.digital-post|claims threat.court|threatens\n\
15 authority.digital-post|claims threat.deadline|threatens\n\
-14 authority.digital-post|claims threat.debt|threatens\n\
-93 authority.digital-post|live\n\
-78 authority.digital-post|reader\n\
25 authority.digital-post|speaks\n\
66 authority.embassy|claims\n\
14 authority.embassy|claims claim.case|claims\n\
18 authority.embassy|claims claim.crime|claims\n\
18 authority.embassy|claims claim.fee|claims\n\
9 authority.embassy|claims claim.fine|claims\n\
9 authority.embassy|claims claim.job|claims\n\
12 authority.embassy|claims claim.other-account|claims\n\
20 authority.embassy|claims claim.residence|claims\n\
8 authority.embassy|claims credential.bank-details|asks\n\
33 authority.embassy|claims credential.id-document|claims\n\
29 authority.embassy|claims firm.payment|claims\n\
42 authority.embassy|claims money.amount|claims\n\
21 authority.embassy|claims money.unusual-means|claims\n\
10 authority.embassy|claims person.agent|claims\n\
12 authority.embassy|claims person.family|claims\n\
10 authority.embassy|claims threat.arrest|threatens\n\
14 authority.embassy|claims threat.block|threatens\n\
9 authority.embassy|claims threat.court|threatens\n\
24 authority.embassy|claims threat.deadline|threatens\n\
10 authority.embassy|claims threat.deportation|threatens\n\
66 authority.embassy|live\n\
-9 authority.embassy|reports authority.police|claims\n\
-8 authority.embassy|reports claim.fee|claims\n\
9 authority.embassy|reports credential.id-document|reports\n\
12 authority.embassy|reports threat.deadline|threatens\n\
43 authority.embassy|speaks\n\
95 authority.europol|claims\n\
9 authority.europol|claims authority.nsk|claims\n\
57 authority.europol|claims authority.police|claims\n\
17 authority.europol|claims authority.prosecution|claims\n\
36 authority.europol|claims claim.case|claims\n\
45 authority.europol|claims claim.crime|claims\n\
8 authority.europol|claims claim.deposit|claims\n\
10 authority.europol|claims claim.link|claims\n\
-17 authority.europol|claims claim.unusual-activity|claims\n\
10 authority.europol|claims credential.cpr|claims\n\
8 authority.europol|claims credential.id-document|claims\n\
11 authority.europol|claims credential.personal-information|claims\n\
10 authority.europol|claims money.amount|claims\n\
9 authority.europol|claims person.agent|claims\n\
20 authority.europol|claims threat.arrest|threatens\n\
-19 authority.europol|claims threat.block|threatens\n\
45 authority.europol|claims threat.court|threatens\n\
68 authority.europol|claims threat.deadline|threatens\n\
28 authority.europol|claims threat.exposure|threatens\n\
95 authority.europol|live\n\
48 authority.europol|reader\n\
48 authority.europol|speaks\n\
-32 authority.health|claims\n\
17 authority.health|claims authority.police|claims\n\
8 authority.health|claims claim.case|claims\n\
-31 authority.health|claims claim.emergency|claims\n\
11 authority.health|claims claim.fee|claims\n\
9 authority.health|claims claim.parcel|claims\n\
-13 authority.health|claims claim.renewal|claims\n\
8 authority.health|claims credential.bank-details|asks\n\
8 authority.health|claims credential.card|asks\n\
28 authority.health|claims credential.card|claims\n\
27 authority.health|claims credential.cpr|claims\n\
-8 authority.health|claims credential.id-document|asks\n\
-29 authority.health|claims credential.id-document|claims\n\
-17 authority.health|claims firm.courier|claims\n\
24 authority.health|claims money.amount|claims\n\
8 authority.health|claims threat.deportation|threatens\n\
-32 authority.health|live\n\
-8 authority.health|reader\n\
-31 authority.health|speaks\n\
20 authority.immigration|claims\n\
11 authority.immigration|claims authority.municipality|claims\n\
22 authority.immigration|claims authority.police|claims\n\
24 authority.immigration|claims claim.fee|claims\n\
28 authority.immigration|claims claim.fine|claims\n\
8 authority.immigration|claims claim.job|claims\n\
8 authority.immigration|claims claim.link|claims\n\
17 authority.immigration|claims claim.parcel|claims\n\
-13 authority.immigration|claims claim.pick-up|claims\n\
8 authority.immigration|claims claim.prompt|claims\n\
13 authority.immigration|claims claim.renewal|claims\n\
41 authority.immigration|claims claim.residence|claims\n\
12 authority.immigration|claims claim.unpaid|claims\n\
9 authority.immigration|claims credential.cpr|asks\n\
14 authority.immigration|claims credential.id-document|asks\n\
-9 authority.immigration|claims credential.id-document|claims\n\
10 authority.immigration|claims credential.mitid|claims\n\
20 authority.immigration|claims firm.payment|claims\n\
74 authority.immigration|claims money.amount|claims\n\
-9 authority.immigration|claims threat.block|threatens\n\
40 authority.immigration|claims threat.deadline|threatens\n\
32 authority.immigration|claims threat.deportation|threatens\n\
20 authority.immigration|live\n\
-9 authority.immigration|reports\n\
16 authority.immigration|speaks\n\
82 authority.ministry|claims\n\
14 authority.ministry|claims authority.police|claims\n\
25 authority.ministry|claims claim.case|claims\n\
38 authority.ministry|claims claim.crime|claims\n\
10 authority.ministry|claims claim.isolation|claims\n\
17 authority.ministry|claims claim.misused-name|claims\n\
16 authority.ministry|claims claim.robot|claims\n\
11 authority.ministry|claims claim.unusual-activity|claims\n\
11 authority.ministry|claims credential.cpr|asks\n\
12 authority.ministry|claims credential.cpr|claims\n\
8 authority.ministry|claims firm.bank|claims\n\
12 authority.ministry|claims money.amount|claims\n\
13 authority.ministry|claims person.agent|claims\n\
15 authority.ministry|claims threat.court|threatens\n\
9 authority.ministry|claims threat.deadline|threatens\n\
82 authority.ministry|live\n\
50 authority.ministry|reader\n\
11 authority.ministry|reports\n\
18 authority.ministry|reports authority.police|reports\n\
18 authority.ministry|reports threat.deadline|reports\n\
61 authority.ministry|speaks\n\
-54 authority.municipality|claims\n\
-16 authority.municipality|claims authority.police|claims\n\
20 authority.municipality|claims claim.parcel|claims\n\
-15 authority.municipality|claims claim.purchase|claims\n\
11 authority.municipality|claims claim.refund|claims\n\
-12 authority.municipality|claims claim.residence|claims\n\
-8 authority.municipality|claims claim.your-own|claims\n\
8 authority.municipality|claims credential.card|claims\n\
-8 authority.municipality|claims credential.card|reports\n\
13 authority.municipality|claims credential.code|asks\n\
17 authority.municipality|claims credential.cpr|advises\n\
8 authority.municipality|claims credential.cpr|asks\n\
-9 authority.municipality|claims credential.id-document|asks\n\
-48 authority.municipality|claims credential.id-document|claims\n\
14 authority.municipality|claims credential.mitid|asks\n\
32 authority.municipality|claims credential.mitid|claims\n\
-10 authority.municipality|claims credential.one-time-code|claims\n\
9 authority.municipality|claims credential.password|asks\n\
20 authority.municipality|claims credential.password|claims\n\
-14 authority.municipality|claims firm.bank|claims\n\
-10 authority.municipality|claims firm.courier|claims\n\
24 authority.municipality|claims money.amount|claims\n\
-8 authority.municipality|claims person.family|claims\n\
-22 authority.municipality|claims threat.block|threatens\n\
-15 authority.municipality|claims threat.deadline|threatens\n\
-54 authority.municipality|live\n\
-13 authority.municipality|reader\n\
10 authority.municipality|reports\n\
14 authority.municipality|reports credential.mitid|claims\n\
-22 authority.municipality|speaks\n\
39 authority.nsk|claims\n\
14 authority.nsk|claims claim.case|claims\n\
13 authority.nsk|claims claim.crime|claims\n\
-11 authority.nsk|claims credential.bank-details|claims\n\
20 authority.nsk|claims threat.arrest|threatens\n\
-9 authority.nsk|claims threat.court|threatens\n\
8 authority.nsk|claims threat.exposure|threatens\n\
39 authority.nsk|live\n\
24 authority.nsk|reader\n\
18 authority.nsk|speaks\n\
89 authority.police|claims\n\
-33 authority.police|claims authority.police|reports\n\
17 authority.police|claims authority.prosecution|claims\n\
-8 authority.police|claims claim.abroad|claims\n\
9 authority.police|claims claim.all-money|claims\n\
-15 authority.police|claims claim.already-paid|claims\n\
10 authority.police|claims claim.cannot-meet|claims\n\
-35 authority.police|claims claim.case|claims\n\
96 authority.police|claims claim.crime|claims\n\
8 authority.police|claims claim.crime|denies\n\
18 authority.police|claims claim.deposit|claims\n\
-10 authority.police|claims claim.easy-money|claims\n\
-12 authority.police|claims claim.emergency|claims\n\
-25 authority.police|claims claim.fee|claims\n\
53 authority.police|claims claim.fine|claims\n\
11 authority.police|claims claim.investment|claims\n\
33 authority.police|claims claim.isolation|claims\n\
-11 authority.police|claims claim.job|claims\n\
-9 authority.police|claims claim.link|claims\n\
89 authority.police|claims claim.misused-name|claims\n\
10 authority.police|claims claim.mule|claims\n\
12 authority.police|claims claim.new-number|claims\n\
25 authority.police|claims claim.no-checking|claims\n\
-16 authority.police|claims claim.no-checking|reports\n\
31 authority.police|claims claim.other-account|claims\n\
13 authority.police|claims claim.paid-back|claims\n\
63 authority.police|claims claim.pick-up|claims\n\
-17 authority.police|claims claim.prize|claims\n\
-17 authority.police|claims claim.prompt|claims\n\
-15 authority.police|claims claim.purchase|claims\n\
9 authority.police|claims claim.refund|claims\n\
-13 authority.police|claims claim.renewal|claims\n\
17 authority.police|claims claim.residence|claims\n\
-15 authority.police|claims claim.residence|reports\n\
23 authority.police|claims claim.robot|claims\n\
39 authority.police|claims claim.safe-account|claims\n\
-14 authority.police|claims claim.safe-account|reports\n\
16 authority.police|claims claim.unpaid|claims\n\
8 authority.police|claims claim.watched|claims\n\
-39 authority.police|claims claim.your-own|claims\n\
43 authority.police|claims credential.balance|asks\n\
10 authority.police|claims credential.balance|claims\n\
43 authority.police|claims credential.bank-details|asks\n\
-11 authority.police|claims credential.bank-details|reports\n\
-11 authority.police|claims credential.card|advises\n\
-19 authority.police|claims credential.card|asks\n\
-16 authority.police|claims credential.card|claims\n\
-11 authority.police|claims credential.card|reports\n\
-18 authority.police|claims credential.code|asks\n\
-8 authority.police|claims credential.cpr|advises\n\
46 authority.police|claims credential.cpr|asks\n\
46 authority.police|claims credential.cpr|claims\n\
23 authority.police|claims credential.id-document|claims\n\
12 authority.police|claims credential.id-document|reports\n\
-27 authority.police|claims credential.mitid|advises\n\
-11 authority.police|claims credential.mitid|asks\n\
-20 authority.police|claims credential.mitid|claims\n\
-11 authority.police|claims credential.mitid|reports\n\
11 authority.police|claims credential.one-time-code|asks\n\
32 authority.police|claims credential.personal-information|claims\n\
-21 authority.police|claims credential.pin|asks\n\
-90 authority.police|claims firm.bank|claims\n\
-8 authority.police|claims firm.bank|denies\n\
9 authority.police|claims firm.courier|claims\n\
41 authority.police|claims firm.payment|claims\n\
-11 authority.police|claims firm.support|claims\n\
12 authority.police|claims firm.telecom|claims\n\
10 authority.police|claims money.unusual-means|reports\n\
55 authority.police|claims money.valuables|claims\n\
-13 authority.police|claims money.valuables|denies\n\
9 authority.police|claims person.agent|claims\n\
-12 authority.police|claims person.agent|reports\n\
-8 authority.police|claims person.buyer|claims\n\
44 authority.police|claims person.family|claims\n\
-13 authority.police|claims person.family|reports\n\
13 authority.police|claims threat.arrest|denies\n\
108 authority.police|claims threat.arrest|threatens\n\
-15 authority.police|claims threat.block|threatens\n\
-16 authority.police|claims threat.court|reports\n\
9 authority.police|claims threat.court|threatens\n\
46 authority.police|claims threat.deadline|threatens\n\
29 authority.police|claims threat.exposure|threatens\n\
-17 authority.police|denies\n\
89 authority.police|live\n\
56 authority.police|reader\n\
-73 authority.police|reports\n\
-12 authority.police|reports claim.case|claims\n\
-14 authority.police|reports claim.case|reports\n\
10 authority.police|reports claim.crime|claims\n\
-25 authority.police|reports claim.crime|reports\n\
18 authority.police|reports claim.deposit|claims\n\
-9 authority.police|reports claim.investment|claims\n\
-8 authority.police|reports claim.parcel|claims\n\
-13 authority.police|reports claim.prize|reports\n\
-8 authority.police|reports claim.purchase|reports\n\
16 authority.police|reports claim.recovery|claims\n\
-12 authority.police|reports claim.robot|reports\n\
-9 authority.police|reports claim.safe-account|reports\n\
14 authority.police|reports credential.balance|claims\n\
16 authority.police|reports credential.bank-details|claims\n\
-9 authority.police|reports credential.card|claims\n\
-14 authority.police|reports credential.card|reports\n\
-17 authority.police|reports credential.cpr|reports\n\
18 authority.police|reports credential.id-document|reports\n\
-8 authority.police|reports credential.mitid|advises\n\
-13 authority.police|reports firm.bank|claims\n\
-19 authority.police|reports firm.bank|reports\n\
-13 authority.police|reports money.amount|reports\n\
-9 authority.police|reports money.unusual-means|claims\n\
-17 authority.police|reports money.valuables|reports\n\
-14 authority.police|reports person.agent|claims\n\
-15 authority.police|reports threat.arrest|reports\n\
28 authority.police|reports threat.block|reports\n\
11 authority.police|reports threat.deadline|reports\n\
-12 authority.police|reports threat.deadline|threatens\n\
99 authority.police|speaks\n\
62 authority.prosecution|claims claim.case|claims\n\
-12 authority.prosecution|claims claim.crime|claims\n\
-24 authority.prosecution|claims claim.deposit|claims\n\
12 authority.prosecution|claims claim.fee|claims\n\
12 authority.prosecution|claims claim.parcel|claims\n\
-8 authority.prosecution|claims claim.prompt|claims\n\
12 authority.prosecution|claims credential.id-document|claims\n\
-20 authority.prosecution|claims firm.bank|claims\n\
25 authority.prosecution|claims money.amount|claims\n\
-30 authority.prosecution|claims money.valuables|claims\n\
11 authority.prosecution|claims threat.arrest|threatens\n\
-10 authority.prosecution|claims threat.deadline|threatens\n\
21 authority.prosecution|claims threat.exposure|threatens\n\
-15 authority.prosecution|reader\n\
-15 authority.prosecution|speaks\n\
12 authority.state|claims\n\
8 authority.state|claims claim.crime|claims\n\
12 authority.state|claims claim.fee|claims\n\
-10 authority.state|claims claim.parcel|claims\n\
23 authority.state|claims claim.prize|claims\n\
23 authority.state|claims claim.refund|claims\n\
17 authority.state|claims claim.safe-account|claims\n\
11 authority.state|claims claim.unusual-activity|claims\n\
-16 authority.state|claims credential.card|claims\n\
-9 authority.state|claims credential.id-document|claims\n\
8 authority.state|claims credential.mitid|asks\n\
13 authority.state|claims credential.mitid|reports\n\
10 authority.state|claims credential.personal-information|reports\n\
13 authority.state|claims firm.bank|reports\n\
36 authority.state|claims money.amount|claims\n\
9 authority.state|claims money.valuables|claims\n\
29 authority.state|claims threat.deadline|threatens\n\
12 authority.state|live\n\
-27 authority.state|speaks\n\
17 authority.tax|claims claim.abroad|claims\n\
8 authority.tax|claims claim.already-paid|claims\n\
9 authority.tax|claims claim.case|claims\n\
9 authority.tax|claims claim.easy-money|claims\n\
-9 authority.tax|claims claim.emergency|claims\n\
-13 authority.tax|claims claim.fee|denies\n\
-9 authority.tax|claims claim.fine|claims\n\
20 authority.tax|claims claim.job|claims\n\
-19 authority.tax|claims claim.link|claims\n\
8 authority.tax|claims claim.paid-back|claims\n\
-11 authority.tax|claims claim.parcel|claims\n\
-10 authority.tax|claims claim.pick-up|claims\n\
13 authority.tax|claims claim.recovery|claims\n\
24 authority.tax|claims claim.renewal|claims\n\
-14 authority.tax|claims claim.unpaid|claims\n\
-8 authority.tax|claims credential.bank-details|asks\n\
36 authority.tax|claims credential.card|asks\n\
25 authority.tax|claims credential.card|reports\n\
15 authority.tax|claims credential.code|claims\n\
18 authority.tax|claims credential.cpr|asks\n\
-22 authority.tax|claims credential.personal-information|claims\n\
-10 authority.tax|claims firm.bank|claims\n\
15 authority.tax|claims firm.payment|claims\n\
-15 authority.tax|claims firm.support|claims\n\
71 authority.tax|claims money.amount|claims\n\
-12 authority.tax|claims money.unusual-means|claims\n\
13 authority.tax|claims money.valuables|claims\n\
9 authority.tax|claims threat.arrest|threatens\n\
30 authority.tax|claims threat.block|threatens\n\
31 authority.tax|claims threat.court|threatens\n\
18 authority.tax|claims threat.deadline|threatens\n\
24 authority.tax|claims threat.debt|threatens\n\
-34 authority.tax|reader\n\
-23 authority.tax|reports credential.card|claims\n\
-21 authority.tax|reports firm.bank|claims\n\
16 authority.tax|reports threat.deadline|threatens\n\
60 authority.tax|speaks\n\
125 authority|claims\n\
-25 authority|denies\n\
-95 authority|reports\n\
321 authority|speaks\n\
-15 autho…\n\
25 auto\n\
10 auto debit\n\
14 autob…\n\
25 automated\n\
8 automated call\n\
-15 automaten\n\
-13 automaten på\n\
-10 automatic\n\
-11 automatically\n\
-10 automaticamente\n\
-13 automatisk\n\
-9 automatisk besked\n\
-13 automatycznie\n\
-58 autom…\n\
19 autor…\n\
24 avans\n\
17 avec\n\
-27 avem\n\
-21 aveti\n\
20 avis\n\
-10 avisen\n\
-10 avise…\n\
-12 aviso\n\
42 avoid\n\
8 avoid disconnection\n\
31 avrupa\n\
31 avrup…\n\
8 avuka…\n\
10 awaits\n\
17 awaits your\n\
11 await…\n\
-11 aware\n\
-19 away\n\
10 ay\n\
-11 ayni\n\
13 ayse\n\
-30 b\n\
-10 b den\n\
9 back\n\
10 back #\n\
-10 back after\n\
19 back at\n\
-12 back dont\n\
-13 back of\n\
87 back on\n\
19 back together\n\
-50 back when\n\
10 back with\n\
8 background\n\
8 backg…\n\
10 backup\n\
10 backu…\n\
-10 bad om\n\
-29 badge\n\
-19 bagefter\n\
-19 bagef…\n\
-10 baglanti\n\
-13 bagsiden af\n\
-20 baiet…\n\
23 bail\n\
16 bailiff\n\
11 baili…\n\
18 balance\n\
-9 balance #\n\
-8 balance is\n\
9 balance of\n\
18 balan…\n\
15 baltic\n\
15 balti…\n\
16 ban\n\
38 bana\n\
-71 banca\n\
-22 banca o\n\
12 bancaire\n\
9 banca…\n\
-15 bande\n\
-13 bang\n\
10 bange\n\
98 bank\n\
-15 bank #\n\
10 bank @link\n\
-8 bank a\n\
41 bank and\n\
52 bank calls\n\
24 bank card\n\
-19 bank det\n\
-16 bank details\n\
17 bank din\n\
-14 bank du\n\
8 bank er\n\
13 bank good\n\
-27 bank has\n\
-16 bank in\n\
11 bank is\n\
14 bank ja\n\
31 bank jeg\n\
9 bank lady\n\
-8 bank log\n\
8 bank login\n\
22 bank og\n\
-10 bank on\n\
-9 bank or\n\
10 bank på\n\
16 bank sender\n\
-14 bank shes\n\
-22 bank siger\n\
-9 bank statements\n\
-14 bank the\n\
-8 bank then\n\
-11 bank they\n\
-19 bank today\n\
-24 bank wants\n\
-15 bank will\n\
-27 bank your\n\
-13 bank youre\n\
-10 banka\n\
8 bankas\n\
12 bankas klaus\n\
-22 banka…\n\
-9 bankdag\n\
-9 bankdag i\n\
-15 bankdage\n\
-24 bankd…\n\
86 banken\n\
-11 banken der\n\
37 banken du\n\
13 banken er\n\
-9 banken fik\n\
8 banken ikke\n\
16 banken ja\n\
-25 banken og\n\
-9 banken ringede\n\
43 banken ringer\n\
22 banken siger\n\
-22 banken skal\n\
24 bankens\n\
117 banke…\n\
-8 bankfolk\n\
28 banking\n\
31 banki…\n\
-11 bankkonto\n\
-22 bankm…\n\
46 banks\n\
10 banks fraud\n\
8 banku\n\
-27 bankui\n\
-27 banku…\n\
-14 barba…\n\
8 barcelona\n\
11 barcelona nej\n\
8 barce…\n\
72 bare\n\
18 bare bruge\n\
-8 bare for\n\
10 bare give\n\
-23 bare godkend\n\
9 bare godkende\n\
10 bare her\n\
-10 bare hvis\n\
-18 bare høre\n\
-14 bare lægge\n\
9 bare og\n\
10 bare op\n\
10 bare rolig\n\
-14 bare skrive\n\
22 bare swipe\n\
9 bare vores\n\
-8 barne…\n\
21 basta\n\
-8 basvuru\n\
-11 basvurunuz\n\
-11 basvu…\n\
9 batte…\n\
-34 bay\n\
-32 bay #\n\
98 be\n\
-9 be active\n\
-21 be asked\n\
-8 be back\n\
14 be cancelled\n\
-12 be collected\n\
10 be cut\n\
8 be disconnected\n\
32 be done\n\
8 be executed\n\
11 be given\n\
8 be held\n\
14 be out\n\
-14 be picked\n\
-16 be police\n\
14 be quick\n\
-15 be recorded\n\
-20 be refunded\n\
-14 be replied\n\
18 be revoked\n\
-18 be sure\n\
8 be suspended\n\
-12 be there\n\
19 be true\n\
9 be verified\n\
74 because\n\
8 because im\n\
15 because its\n\
16 because of\n\
10 because your\n\
74 becau…\n\
-19 bed\n\
14 bede dig\n\
-11 bede om\n\
-49 beder\n\
-9 beder jer\n\
-27 beder om\n\
12 bedre\n\
-8 bedst\n\
-12 bedste\n\
-11 bedst…\n\
-48 bedt\n\
-42 bedt om\n\
14 bedzie\n\
12 bedzi…\n\
-34 been\n\
20 been copied\n\
-14 been granted\n\
9 been locked\n\
-19 been made\n\
-10 been paid\n\
-9 been put\n\
24 before\n\
44 before #\n\
12 before a\n\
-15 before friday\n\
-9 before i\n\
11 before midnight\n\
19 before the\n\
-8 before thursday\n\
-21 before we\n\
-31 before you\n\
21 befor…\n\
22 begge sider\n\
35 begin\n\
-9 begun\n\
-16 begynder\n\
-16 begyn…\n\
-12 behandler\n\
-8 behan…\n\
21 behind\n\
-14 behind the\n\
21 behin…\n\
-10 behold\n\
-14 behold #\n\
-8 beholde\n\
15 beholder\n\
22 beholder #\n\
-40 behøver\n\
-44 behøver ikke\n\
-40 behøv…\n\
17 bei\n\
9 bei einer\n\
21 being\n\
8 being scammed\n\
29 bekom…\n\
10 bekraft\n\
18 bekra…\n\
25 bekræft dine\n\
-14 bekræfte\n\
-62 bekræfte din\n\
18 bekræfter\n\
10 bekræfter for\n\
19 believe\n\
18 belie…\n\
-17 bell\n\
-18 bellahøj\n\
-10 bellahøj station\n\
-18 bella…\n\
38 below\n\
-44 beløb\n\
-10 beløb #\n\
-34 beløb på\n\
8 beløbene\n\
-24 beløbet\n\
10 beløbet er\n\
17 beløbet kan\n\
-17 beløb…\n\
109 ben\n\
12 benef…\n\
-16 beni\n\
38 benim\n\
14 berettiget\n\
14 berettiget til\n\
14 beret…\n\
8 bero\n\
-10 bescheid\n\
30 besked\n\
11 besked om\n\
-14 beskeder\n\
10 beske…\n\
13 beskytte\n\
13 beskytte dig\n\
18 besky…\n\
-54 best\n\
-11 bestil\n\
-9 bestil tid\n\
-10 bestille\n\
-9 bestiller\n\
-27 bestilt\n\
8 bestilt af\n\
-71 besti…\n\
-10 bestyrelsen\n\
-18 besty…\n\
8 besvare\n\
12 besva…\n\
-20 besøg\n\
-28 besøg hos\n\
33 bet\n\
151 betal\n\
29 betal #\n\
12 betal med\n\
10 betal nu\n\
8 betal porto\n\
-48 betale\n\
-19 betale #\n\
9 betale en\n\
8 betale et\n\
17 betale for\n\
-10 betale noget\n\
-51 betaler\n\
22 betaler #\n\
-33 betaler du\n\
-9 betaler i\n\
-57 betales\n\
-31 betales inden\n\
18 betales med\n\
-20 betales senest\n\
-12 betaling\n\
16 betaling #\n\
-20 betaling for\n\
-30 betaling på\n\
8 betalingen så\n\
8 betalings\n\
12 betalingsaftale\n\
-8 betalingsfrist\n\
-8 betalingsfrist #\n\
33 betalingskort\n\
-8 betalingskortet\n\
-59 betalingsservice\n\
61 betalt\n\
8 betalt #\n\
13 betalt din\n\
24 betalt for\n\
-10 betalt med\n\
8 betalt to\n\
-13 betalte\n\
-84 betal…\n\
37 betjent\n\
20 betjent forbi\n\
-8 betjent på\n\
-8 betjente\n\
-9 betjenten\n\
17 betje…\n\
8 betreff\n\
8 betre…\n\
-18 between\n\
-29 between #\n\
9 between us\n\
-18 betwe…\n\
11 bevise\n\
15 bevis…\n\
8 bey\n\
18 bi\n\
-9 biblioteket\n\
-32 bibli…\n\
-10 bicic…\n\
-13 bicycle\n\
-16 bicyc…\n\
8 bien\n\
14 bien la\n\
-9 big\n\
-9 bike theft\n\
33 bike you\n\
9 bil\n\
-10 bilag\n\
-9 bildiriminiz\n\
11 bilen\n\
8 bilen og\n\
-10 bileziklerin\n\
-10 bilez…\n\
-15 bilgi\n\
-9 bilgilerinizi\n\
8 bilgi…\n\
19 bilka\n\
-56 bill\n\
10 bill #\n\
-26 bill came\n\
-21 bill so\n\
9 billed\n\
17 billed af\n\
47 billede\n\
47 billede af\n\
18 billeder\n\
-8 billeder @link\n\
11 billeder af\n\
8 billedet\n\
50 bille…\n\
15 billing\n\
10 bills\n\
15 billund con\n\
37 bin\n\
13 binance\n\
13 binan…\n\
-13 biometri\n\
-13 biometrics\n\
-24 biome…\n\
20 bir\n\
11 bir aileye\n\
-24 bir sey\n\
14 birazdan\n\
14 biraz…\n\
-14 birgit\n\
-15 birgi…\n\
28 birlikte\n\
28 birli…\n\
24 birth\n\
-26 birthday\n\
-12 birthday it\n\
-21 birth…\n\
-14 biscu…\n\
-21 bit\n\
18 bitcoin\n\
23 bitco…\n\
19 bitiy…\n\
-8 bitte\n\
-23 bizi\n\
-23 bizi arayin\n\
-11 blackout\n\
-9 black…\n\
-27 bladk…\n\
-19 blanchiment\n\
-19 blanc…\n\
-79 blev\n\
-10 blev afvist\n\
-13 blev spærret\n\
-20 blevet aktiveret\n\
11 blevet bestilt\n\
-16 blevet hacket\n\
-14 blevet ringet\n\
8 blevet snydt\n\
-8 blind…\n\
-31 bliv\n\
-20 bliv i\n\
49 blive\n\
19 bliver\n\
8 bliver beløbene\n\
-8 bliver den\n\
16 bliver der\n\
-27 bliver din\n\
-11 bliver du\n\
-13 bliver ikke\n\
8 bliver lukket\n\
14 bliver ringet\n\
8 bliver sort\n\
-10 bliver trukket\n\
14 bliver vi\n\
19 blive…\n\
-20 blocat\n\
-19 bloca…\n\
-14 bloccata\n\
-13 blocc…\n\
-46 block\n\
-17 block a\n\
9 block the\n\
-46 block your\n\
27 blockchain\n\
-51 blocked\n\
-16 blocked it\n\
-23 block…\n\
17 bloke\n\
8 blokerer\n\
8 blood and\n\
16 bloque\n\
-19 bloqu…\n\
19 blot\n\
18 blue\n\
-20 blå\n\
44 bo\n\
9 bo moj\n\
-55 board\n\
-18 board has\n\
-18 board…\n\
-16 boats\n\
-27 bog\n\
-8 bogholder\n\
25 bogholderiet\n\
17 bogho…\n\
-8 boks fra\n\
-8 boks om\n\
16 boligen\n\
9 bolig…\n\
8 bond\n\
12 bonifico\n\
12 bonif…\n\
10 bonus\n\
-29 book\n\
-12 book a\n\
-31 booked\n\
-31 booke…\n\
-14 booki…\n\
-12 booster\n\
-11 boost…\n\
-8 boozt\n\
10 bor\n\
13 bor i\n\
-12 bordet\n\
14 borger\n\
-12 borgeren\n\
-48 borgerservice\n\
-13 borgerservice in\n\
-8 borgerservice with\n\
-49 borge…\n\
-15 bort\n\
-15 bort fra\n\
29 bot\n\
11 bot thanks\n\
25 both\n\
-9 both cards\n\
21 both sides\n\
19 bother\n\
19 bothe…\n\
14 bought a\n\
26 bounced\n\
30 bounc…\n\
-30 box\n\
-21 box #\n\
-11 box by\n\
8 box code\n\
-10 box is\n\
-17 boxes\n\
24 bozuk\n\
-18 brabrand\n\
-18 brabr…\n\
-10 brakes\n\
-10 brake…\n\
8 branch one\n\
10 brems…\n\
17 brev\n\
-9 brev i\n\
17 brev om\n\
-16 breve\n\
-20 brevet\n\
-8 brevet i\n\
-22 breve…\n\
-123 bring\n\
33 bring @link\n\
-19 bring id\n\
-9 bring it\n\
-9 bring passport\n\
-47 bring the\n\
-37 bring your\n\
-12 bring…\n\
30 bro\n\
31 bro i\n\
13 bro u\n\
14 brobizz\n\
10 brobizz @link\n\
14 brobi…\n\
-9 broken can\n\
9 broker\n\
8 broke…\n\
21 brother\n\
22 brother is\n\
21 broth…\n\
-15 brought\n\
-15 broug…\n\
21 browser\n\
-20 browseren\n\
-38 brug\n\
23 brug for\n\
-8 brug koden\n\
51 bruge\n\
8 bruge billede\n\
11 bruge de\n\
31 bruge dit\n\
11 bruge en\n\
10 bruge kort\n\
91 bruger\n\
13 bruger du\n\
52 bruger id\n\
11 bruger og\n\
13 brugernavn\n\
9 brugernavn og\n\
-12 bruges til\n\
129 bruge…\n\
-13 brugs…\n\
-19 brugt\n\
-9 brugt #\n\
-8 brugt det\n\
-12 brugte\n\
-12 brugt…\n\
-11 brun\n\
19 bs\n\
12 bs #\n\
43 btc\n\
-12 bu islemi\n\
12 buenas\n\
12 buena…\n\
14 bugun\n\
17 building\n\
9 build…\n\
-32 bulun…\n\
-13 buna\n\
-14 buna ziua\n\
-10 bunden\n\
-8 bunde…\n\
16 bunu\n\
17 buradan\n\
34 burad…\n\
25 business\n\
22 busin…\n\
24 busta\n\
30 busta insieme\n\
8 busy\n\
17 busy i\n\
43 but\n\
-10 but #\n\
8 but a\n\
-23 but dont\n\
47 but i\n\
-28 but no\n\
14 but not\n\
8 but on\n\
18 but the\n\
15 butas\n\
13 buti\n\
-28 butikken\n\
-26 butik…\n\
-18 button\n\
-18 butto…\n\
23 buy apple\n\
-15 buy gift\n\
-15 buyer\n\
-14 buyer can\n\
-8 buyer paid\n\
12 buying\n\
12 buyin…\n\
63 by\n\
-24 by #\n\
-10 by a\n\
13 by bank\n\
42 by card\n\
21 by confirming\n\
-12 by direct\n\
-10 by e\n\
10 by friday\n\
-15 by hand\n\
-11 by itself\n\
-12 by law\n\
-15 by letter\n\
-12 by logging\n\
-12 by mail\n\
9 by mitid\n\
31 by one\n\
25 by paying\n\
-31 by phone\n\
-16 by post\n\
10 by sending\n\
17 by sms\n\
9 by western\n\
-13 by with\n\
17 by your\n\
-30 bye\n\
-10 bye bye\n\
8 bøde\n\
9 bøde for\n\
-16 bøden\n\
-16 bøger\n\
-11 bønne…\n\
-36 bør\n\
-12 børnene\n\
22 børne…\n\
19 bøyle\n\
-8 bøyle bir\n\
-32 c\n\
-35 ca\n\
-12 ca #\n\
-19 ca e\n\
12 ca nu\n\
14 ca sa\n\
10 ca se\n\
-13 caduca\n\
-13 caduc…\n\
-12 cake\n\
8 calculo\n\
14 calcu…\n\
8 calisarak\n\
47 calis…\n\
11 call\n\
-25 call #\n\
21 call again\n\
-8 call at\n\
-18 call back\n\
11 call from\n\
11 call him\n\
-12 call may\n\
56 call me\n\
-11 call one\n\
14 call the\n\
-19 call us\n\
-22 call you\n\
-121 called\n\
-9 called #\n\
8 called asset\n\
-11 called back\n\
-8 called by\n\
-9 called me\n\
-19 called us\n\
-29 caller\n\
-14 callers\n\
-150 calle…\n\
-16 calling about\n\
52 calling from\n\
-12 calling the\n\
8 calling you\n\
-8 calling your\n\
18 calls\n\
-14 calls a\n\
68 calls you\n\
8 camara\n\
8 camar…\n\
-62 came\n\
-27 came #\n\
-16 came to\n\
14 camera\n\
14 camer…\n\
10 camio…\n\
-8 campu…\n\
-48 can\n\
16 can add\n\
-8 can always\n\
-11 can apply\n\
24 can be\n\
-20 can bring\n\
-12 can buy\n\
9 can cancel\n\
-9 can come\n\
-9 can fetch\n\
-12 can follow\n\
11 can hear\n\
12 can help\n\
17 can i\n\
9 can match\n\
-16 can no\n\
12 can only\n\
-13 can renew\n\
9 can reverse\n\
-35 can see\n\
13 can send\n\
10 can somebody\n\
16 can stop\n\
-11 can take\n\
-10 can u\n\
-23 can use\n\
-90 can you\n\
-13 canada\n\
-13 canad…\n\
21 cancel\n\
17 cancel a\n\
-17 cancel any\n\
22 cancel it\n\
24 cancel the\n\
-10 cancelled\n\
17 cancer\n\
32 cance…\n\
25 canim\n\
22 cannot\n\
-19 cannot talk\n\
22 canno…\n\
44 cant\n\
8 cant be\n\
-12 cant come\n\
8 cant do\n\
18 cant get\n\
17 cant help\n\
8 cant i\n\
-17 cant make\n\
11 cant talk\n\
-12 canteen\n\
-12 cante…\n\
-10 caparra\n\
-10 capar…\n\
8 capital\n\
20 capit…\n\
9 captu…\n\
44 car\n\
8 car and\n\
9 car in\n\
12 car mon\n\
-8 car park\n\
11 car was\n\
40 card\n\
-14 card again\n\
24 card and\n\
9 card at\n\
8 card both\n\
-9 card comes\n\
49 card details\n\
-56 card ending\n\
29 card great\n\
15 card i\n\
-24 card if\n\
-13 card in\n\
-11 card information\n\
-44 card is\n\
27 card no\n\
58 card number\n\
15 card on\n\
-21 card or\n\
8 card over\n\
14 card pin\n\
-16 card press\n\
11 card so\n\
-22 card to\n\
8 card within\n\
-22 card you\n\
10 card your\n\
-8 cardi…\n\
-22 cards\n\
-14 cards are\n\
27 cards for\n\
-12 cards from\n\
8 cards of\n\
-14 cardul\n\
-22 cardul si\n\
-23 care\n\
-20 care l\n\
8 care vine\n\
-19 care zice\n\
8 caref…\n\
-17 caretaker\n\
-18 caret…\n\
16 cargo\n\
-8 carport\n\
-8 carpo…\n\
-10 carry\n\
9 carsten\n\
9 carst…\n\
14 carta\n\
-17 carta di\n\
15 cartes\n\
-9 casa sua\n\
27 case\n\
-19 case number\n\
8 case of\n\
-9 case order\n\
15 case press\n\
-8 case the\n\
11 case will\n\
12 case worker\n\
-24 cases\n\
-9 caseworker\n\
-9 casew…\n\
30 cash\n\
12 cash for\n\
-9 cash or\n\
-15 cashier\n\
-15 cashi…\n\
-12 caso\n\
-10 caso di\n\
-14 cat\n\
10 cauti…\n\
15 cauza\n\
-10 ce code\n\
-39 ce nest\n\
14 ce soir\n\
16 ce un\n\
15 ceci\n\
8 cekil…\n\
10 cellu…\n\
-8 cena\n\
-22 centre\n\
-13 centr…\n\
-22 cer\n\
-18 cere\n\
10 cest\n\
10 cest un\n\
-11 chain\n\
-10 chair\n\
-9 chance to\n\
-75 change\n\
-16 change it\n\
-12 change or\n\
-10 change the\n\
-26 change your\n\
-13 changes\n\
-111 chang…\n\
-8 chapt…\n\
-11 charge\n\
14 charge #\n\
-8 charge of\n\
-17 charge your\n\
-16 charged to\n\
10 charged today\n\
8 charger\n\
8 charges\n\
-23 charging\n\
-19 charg…\n\
12 chat\n\
-13 chat og\n\
10 chauffør\n\
12 chauf…\n\
16 che\n\
8 che dice\n\
8 che ha\n\
-22 che non\n\
-52 check\n\
-8 check first\n\
18 check if\n\
-31 check in\n\
-15 check that\n\
8 check the\n\
-10 check up\n\
10 check with\n\
-11 check your\n\
-8 checked\n\
10 chef\n\
26 cheque\n\
11 cheque you\n\
26 chequ…\n\
15 cher\n\
-29 chi\n\
-10 chick…\n\
13 chiede il\n\
11 chied…\n\
-10 chiesto\n\
-10 chies…\n\
8 chiffres\n\
8 chiff…\n\
-27 child\n\
-20 child abuse\n\
-18 childs\n\
-11 child…\n\
37 chip\n\
8 chiri…\n\
30 chiudere\n\
31 chiud…\n\
21 choose\n\
17 choose #\n\
-8 choose the\n\
25 choose your\n\
26 choos…\n\
-10 christmas\n\
-16 chris…\n\
-13 chrome\n\
-14 chrome on\n\
-13 chrom…\n\
16 ci\n\
24 cia\n\
10 cia as\n\
15 ciagu\n\
15 ciagu #\n\
-9 ciao\n\
31 cifre\n\
9 cifre på\n\
9 cifre som\n\
9 cifrede\n\
11 cifret\n\
11 cifret kode\n\
34 cifre…\n\
8 cikan\n\
27 cikar…\n\
10 cineva\n\
10 cinev…\n\
-8 cirka\n\
14 citat\n\
-28 citizen\n\
-38 citizen service\n\
-12 citizenship\n\
-37 citiz…\n\
10 citta…\n\
-11 city\n\
27 civil\n\
16 civil betjent\n\
8 civil han\n\
8 civil registration\n\
23 claim\n\
124 claim.abroad|claims\n\
-16 claim.abroad|claims claim.already-paid|claims\n\
56 claim.abroad|claims claim.cannot-meet|claims\n\
-14 claim.abroad|claims claim.case|claims\n\
-32 claim.abroad|claims claim.crime|claims\n\
190 claim.abroad|claims claim.deposit|claims\n\
10 claim.abroad|claims claim.emergency|claims\n\
8 claim.abroad|claims claim.investment|claims\n\
8 claim.abroad|claims claim.job|claims\n\
-10 claim.abroad|claims claim.other-account|claims\n\
20 claim.abroad|claims claim.paid-back|claims\n\
-8 claim.abroad|claims claim.prompt|claims\n\
9 claim.abroad|claims claim.purchase|claims\n\
-10 claim.abroad|claims claim.robot|claims\n\
9 claim.abroad|claims claim.safe-account|claims\n\
-15 claim.abroad|claims claim.unusual-activity|claims\n\
-18 claim.abroad|claims credential.bank-details|claims\n\
-19 claim.abroad|claims credential.card|claims\n\
9 claim.abroad|claims credential.code|claims\n\
8 claim.abroad|claims credential.id-document|asks\n\
12 claim.abroad|claims credential.id-document|claims\n\
-8 claim.abroad|claims credential.mitid|claims\n\
18 claim.abroad|claims credential.one-time-code|reports\n\
-41 claim.abroad|claims firm.bank|claims\n\
16 claim.abroad|claims firm.courier|claims\n\
16 claim.abroad|claims firm.payment|claims\n\
-11 claim.abroad|claims firm.telecom|claims\n\
64 claim.abroad|claims money.amount|claims\n\
10 claim.abroad|claims money.unusual-means|claims\n\
13 claim.abroad|claims money.valuables|claims\n\
18 claim.abroad|claims person.agent|claims\n\
34 claim.abroad|claims person.family|claims\n\
180 claim.abroad|claims person.landlord|claims\n\
-8 claim.abroad|claims threat.arrest|threatens\n\
-20 claim.abroad|claims threat.block|threatens\n\
21 claim.abroad|claims threat.court|threatens\n\
69 claim.abroad|claims threat.deadline|threatens\n\
21 claim.abroad|claims threat.debt|threatens\n\
10 claim.abroad|claims threat.deportation|threatens\n\
124 claim.abroad|live\n\
101 claim.abroad|reader\n\
91 claim.abroad|speaks\n\
84 claim.all-money|claims\n\
-12 claim.all-money|claims claim.crime|claims\n\
-8 claim.all-money|claims claim.crime|reports\n\
11 claim.all-money|claims claim.deposit|claims\n\
16 claim.all-money|claims claim.easy-money|claims\n\
8 claim.all-money|claims claim.emergency|claims\n\
-13 claim.all-money|claims claim.fee|claims\n\
43 claim.all-money|claims claim.hacked|claims\n\
28 claim.all-money|claims claim.investment|claims\n\
8 claim.all-money|claims claim.link|claims\n\
10 claim.all-money|claims claim.no-checking|claims\n\
31 claim.all-money|claims claim.other-account|claims\n\
19 claim.all-money|claims claim.parcel|claims\n\
19 claim.all-money|claims claim.pick-up|claims\n\
14 claim.all-money|claims claim.purchase|claims\n\
9 claim.all-money|claims claim.residence|claims\n\
56 claim.all-money|claims claim.safe-account|claims\n\
-10 claim.all-money|claims claim.unusual-activity|claims\n\
15 claim.all-money|claims credential.balance|asks\n\
24 claim.all-money|claims credential.bank-details|asks\n\
17 claim.all-money|claims credential.card|claims\n\
-9 claim.all-money|claims credential.code|asks\n\
10 claim.all-money|claims credential.cpr|asks\n\
-17 claim.all-money|claims credential.cpr|reports\n\
13 claim.all-money|claims credential.id-document|claims\n\
9 claim.all-money|claims credential.mitid|asks\n\
18 claim.all-money|claims firm.payment|claims\n\
63 claim.all-money|claims money.amount|claims\n\
-32 claim.all-money|claims money.valuables|claims\n\
11 claim.all-money|claims person.adviser|claims\n\
-9 claim.all-money|claims person.agent|claims\n\
36 claim.all-money|claims person.family|claims\n\
24 claim.all-money|claims threat.block|threatens\n\
-9 claim.all-money|claims threat.court|threatens\n\
82 claim.all-money|claims threat.deadline|threatens\n\
11 claim.all-money|claims threat.debt|threatens\n\
-11 claim.all-money|claims threat.deportation|threatens\n\
-14 claim.all-money|denies\n\
-11 claim.all-money|denies money.valuables|denies\n\
84 claim.all-money|live\n\
69 claim.all-money|reader\n\
-16 claim.all-money|reports\n\
-13 claim.all-money|reports claim.other-account|reports\n\
10 claim.all-money|reports claim.prize|reports\n\
-26 claim.all-money|reports claim.safe-account|reports\n\
8 claim.all-money|reports credential.balance|reports\n\
10 claim.all-money|reports credential.bank-details|reports\n\
-15 claim.all-money|reports firm.bank|claims\n\
16 claim.all-money|reports money.amount|reports\n\
-8 claim.all-money|reports money.valuables|reports\n\
-12 claim.all-money|reports person.family|claims\n\
-8 claim.all-money|reports threat.deadline|reports\n\
11 claim.all-money|speaks\n\
30 claim.already-paid|claims\n\
-8 claim.already-paid|claims claim.crime|claims\n\
-11 claim.already-paid|claims claim.emergency|claims\n\
-27 claim.already-paid|claims claim.fee|claims\n\
14 claim.already-paid|claims claim.job|claims\n\
31 claim.already-paid|claims claim.link|claims\n\
8 claim.already-paid|claims claim.loan|claims\n\
-19 claim.already-paid|claims claim.other-account|claims\n\
22 claim.already-paid|claims claim.parcel|claims\n\
-17 claim.already-paid|claims claim.purchase|claims\n\
15 claim.already-paid|claims claim.refund|claims\n\
-34 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-14 claim.already-paid|claims claim.unpaid|claims\n\
9 claim.already-paid|claims credential.balance|asks\n\
16 claim.already-paid|claims credential.bank-details|asks\n\
-13 claim.already-paid|claims credential.bank-details|claims\n\
32 claim.already-paid|claims credential.card|asks\n\
14 claim.already-paid|claims credential.card|claims\n\
15 claim.already-paid|claims credential.code|reports\n\
15 claim.already-paid|claims credential.mitid|asks\n\
20 claim.already-paid|claims credential.mitid|reports\n\
24 claim.already-paid|claims firm.bank|claims\n\
62 claim.already-paid|claims firm.courier|claims\n\
-13 claim.already-paid|claims firm.payment|claims\n\
39 claim.already-paid|claims firm.shop|claims\n\
31 claim.already-paid|claims money.amount|claims\n\
32 claim.already-paid|claims money.valuables|claims\n\
51 claim.already-paid|claims person.buyer|claims\n\
26 claim.already-paid|claims threat.block|threatens\n\
-30 claim.already-paid|claims threat.deadline|threatens\n\
-11 claim.already-paid|claims threat.debt|threatens\n\
30 claim.already-paid|live\n\
100 claim.already-paid|reader\n\
12 claim.already-paid|speaks\n\
168 claim.broken-phone|claims\n\
22 claim.broken-phone|claims claim.cannot-meet|claims\n\
12 claim.broken-phone|claims claim.deposit|claims\n\
55 claim.broken-phone|claims claim.emergency|claims\n\
159 claim.broken-phone|claims claim.new-number|claims\n\
17 claim.broken-phone|claims claim.unpaid|claims\n\
34 claim.broken-phone|claims credential.bank-details|claims\n\
-15 claim.broken-phone|claims credential.card|claims\n\
-8 claim.broken-phone|claims credential.id-document|claims\n\
-12 claim.broken-phone|claims credential.mitid|claims\n\
24 claim.broken-phone|claims firm.bank|claims\n\
33 claim.broken-phone|claims money.amount|claims\n\
23 claim.broken-phone|claims money.unusual-means|claims\n\
-19 claim.broken-phone|claims money.valuables|claims\n\
179 claim.broken-phone|claims person.family|claims\n\
-26 claim.broken-phone|claims threat.block|threatens\n\
73 claim.broken-phone|claims threat.deadline|threatens\n\
168 claim.broken-phone|live\n\
14 claim.broken-phone|reader\n\
12 claim.broken-phone|reports\n\
12 claim.broken-phone|reports person.family|claims\n\
18 claim.broken-phone|reports threat.deadline|reports\n\
33 claim.broken-phone|speaks\n\
116 claim.cannot-meet|claims\n\
88 claim.cannot-meet|claims claim.deposit|claims\n\
35 claim.cannot-meet|claims claim.emergency|claims\n\
8 claim.cannot-meet|claims claim.fee|claims\n\
-8 claim.cannot-meet|claims claim.investment|claims\n\
22 claim.cannot-meet|claims claim.new-number|claims\n\
10 claim.cannot-meet|claims claim.no-checking|claims\n\
9 claim.cannot-meet|claims claim.other-account|claims\n\
23 claim.cannot-meet|claims claim.paid-back|claims\n\
8 claim.cannot-meet|claims claim.purchase|claims\n\
15 claim.cannot-meet|claims claim.unpaid|claims\n\
16 claim.cannot-meet|claims credential.bank-details|asks\n\
13 claim.cannot-meet|claims credential.code|asks\n\
8 claim.cannot-meet|claims credential.code|claims\n\
8 claim.cannot-meet|claims credential.mitid|asks\n\
11 claim.cannot-meet|claims firm.bank|claims\n\
14 claim.cannot-meet|claims firm.courier|claims\n\
26 claim.cannot-meet|claims firm.payment|claims\n\
49 claim.cannot-meet|claims money.amount|claims\n\
20 claim.cannot-meet|claims money.unusual-means|claims\n\
56 claim.cannot-meet|claims person.family|claims\n\
52 claim.cannot-meet|claims person.landlord|claims\n\
8 claim.cannot-meet|claims threat.block|threatens\n\
62 claim.cannot-meet|claims threat.deadline|threatens\n\
116 claim.cannot-meet|live\n\
44 claim.cannot-meet|reader\n\
12 claim.cannot-meet|reports threat.deadline|reports\n\
41 claim.cannot-meet|speaks\n\
44 claim.case|claims\n\
37 claim.case|claims claim.crime|claims\n\
-21 claim.case|claims claim.fee|claims\n\
26 claim.case|claims claim.fine|claims\n\
-26 claim.case|claims claim.hacked|claims\n\
8 claim.case|claims claim.investment|claims\n\
19 claim.case|claims claim.link|claims\n\
11 claim.case|claims claim.misused-name|claims\n\
15 claim.case|claims claim.no-checking|claims\n\
-38 claim.case|claims claim.parcel|claims\n\
16 claim.case|claims claim.pick-up|claims\n\
9 claim.case|claims claim.prize|claims\n\
-15 claim.case|claims claim.prompt|claims\n\
-12 claim.case|claims claim.recovery|claims\n\
-8 claim.case|claims claim.renewal|claims\n\
18 claim.case|claims claim.robot|claims\n\
11 claim.case|claims claim.unpaid|claims\n\
-14 claim.case|claims claim.your-own|claims\n\
19 claim.case|claims credential.bank-details|asks\n\
8 claim.case|claims credential.card|asks\n\
10 claim.case|claims credential.card|reports\n\
9 claim.case|claims credential.code|asks\n\
17 claim.case|claims credential.cpr|asks\n\
11 claim.case|claims credential.cpr|claims\n\
8 claim.case|claims credential.id-document|asks\n\
61 claim.case|claims credential.id-document|claims\n\
-10 claim.case|claims credential.mitid|asks\n\
28 claim.case|claims credential.personal-information|claims\n\
-28 claim.case|claims firm.bank|claims\n\
17 claim.case|claims firm.payment|claims\n\
12 claim.case|claims firm.toll|claims\n\
61 claim.case|claims money.amount|claims\n\
-9 claim.case|claims money.amount|reports\n\
10 claim.case|claims money.unusual-means|claims\n\
14 claim.case|claims person.agent|claims\n\
-15 claim.case|claims person.family|claims\n\
64 claim.case|claims threat.arrest|threatens\n\
27 claim.case|claims threat.block|threatens\n\
27 claim.case|claims threat.court|threatens\n\
64 claim.case|claims threat.deadline|threatens\n\
12 claim.case|claims threat.debt|threatens\n\
16 claim.case|claims threat.deportation|threatens\n\
27 claim.case|claims threat.exposure|threatens\n\
44 claim.case|live\n\
41 claim.case|reader\n\
-13 claim.case|reports\n\
11 claim.case|reports credential.balance|reports\n\
11 claim.case|reports credential.bank-details|reports\n\
-8 claim.case|reports threat.court|threatens\n\
30 claim.case|speaks\n\
14 claim.crime|claims\n\
-11 claim.crime|claims claim.crime|reports\n\
39 claim.crime|claims claim.deposit|claims\n\
-27 claim.crime|claims claim.easy-money|claims\n\
22 claim.crime|claims claim.fee|claims\n\
21 claim.crime|claims claim.hacked|claims\n\
33 claim.crime|claims claim.isolation|claims\n\
-19 claim.crime|claims claim.job|claims\n\
35 claim.crime|claims claim.link|claims\n\
118 claim.crime|claims claim.misused-name|claims\n\
-26 claim.crime|claims claim.mule|claims\n\
36 claim.crime|claims claim.no-checking|claims\n\
28 claim.crime|claims claim.parcel|claims\n\
-37 claim.crime|claims claim.prize|claims\n\
-16 claim.crime|claims claim.prompt|claims\n\
-18 claim.crime|claims claim.purchase|claims\n\
17 claim.crime|claims claim.recovery|claims\n\
-33 claim.crime|claims claim.renewal|claims\n\
23 claim.crime|claims claim.robot|claims\n\
27 claim.crime|claims claim.safe-account|claims\n\
-12 claim.crime|claims claim.your-own|claims\n\
24 claim.crime|claims credential.balance|asks\n\
9 claim.crime|claims credential.bank-details|asks\n\
-29 claim.crime|claims credential.bank-details|claims\n\
-97 claim.crime|claims credential.card|claims\n\
-9 claim.crime|claims credential.code|asks\n\
22 claim.crime|claims credential.cpr|asks\n\
47 claim.crime|claims credential.cpr|claims\n\
-15 claim.crime|claims credential.cpr|reports\n\
9 claim.crime|claims credential.id-document|asks\n\
22 claim.crime|claims credential.id-document|claims\n\
-46 claim.crime|claims credential.mitid|claims\n\
10 claim.crime|claims credential.password|asks\n\
-21 claim.crime|claims credential.personal-information|asks\n\
-31 claim.crime|claims credential.pin|asks\n\
8 claim.crime|claims credential.pin|claims\n\
-62 claim.crime|claims firm.bank|claims\n\
-17 claim.crime|claims firm.courier|claims\n\
-10 claim.crime|claims firm.payment|claims\n\
-43 claim.crime|claims money.valuables|claims\n\
19 claim.crime|claims person.family|claims\n\
59 claim.crime|claims threat.arrest|threatens\n\
-24 claim.crime|claims threat.block|threatens\n\
30 claim.crime|claims threat.deadline|threatens\n\
-17 claim.crime|claims threat.debt|threatens\n\
-20 claim.crime|claims threat.deportation|threatens\n\
19 claim.crime|claims threat.exposure|threatens\n\
12 claim.crime|denies\n\
11 claim.crime|denies claim.pick-up|claims\n\
14 claim.crime|live\n\
176 claim.crime|reader\n\
-8 claim.crime|reports claim.misused-name|reports\n\
10 claim.crime|reports claim.robot|claims\n\
-9 claim.crime|reports credential.card|reports\n\
16 claim.crime|reports credential.cpr|claims\n\
-27 claim.crime|reports credential.cpr|reports\n\
17 claim.crime|reports credential.mitid|reports\n\
24 claim.crime|reports credential.password|claims\n\
-8 claim.crime|reports firm.bank|claims\n\
-8 claim.crime|reports firm.bank|reports\n\
18 claim.crime|reports threat.block|threatens\n\
25 claim.deposit|claims\n\
16 claim.deposit|claims claim.easy-money|claims\n\
18 claim.deposit|claims claim.emergency|claims\n\
10 claim.deposit|claims claim.fee|claims\n\
-8 claim.deposit|claims claim.fine|claims\n\
11 claim.deposit|claims claim.hacked|claims\n\
10 claim.deposit|claims claim.investment|claims\n\
14 claim.deposit|claims claim.job|claims\n\
17 claim.deposit|claims claim.menu|claims\n\
12 claim.deposit|claims claim.misused-name|claims\n\
21 claim.deposit|claims claim.new-number|claims\n\
11 claim.deposit|claims claim.no-checking|claims\n\
27 claim.deposit|claims claim.other-account|claims\n\
42 claim.deposit|claims claim.paid-back|claims\n\
9 claim.deposit|claims claim.parcel|claims\n\
-8 claim.deposit|claims claim.pick-up|claims\n\
-11 claim.deposit|claims claim.prize|claims\n\
12 claim.deposit|claims claim.reassurance|claims\n\
22 claim.deposit|claims claim.recovery|claims\n\
-44 claim.deposit|claims claim.refund|claims\n\
17 claim.deposit|claims claim.renewal|claims\n\
-10 claim.deposit|claims claim.residence|claims\n\
15 claim.deposit|claims claim.safe-account|claims\n\
13 claim.deposit|claims claim.sent-by-mistake|claims\n\
16 claim.deposit|claims claim.unpaid|claims\n\
-14 claim.deposit|claims claim.unusual-activity|claims\n\
-9 claim.deposit|claims claim.your-own|claims\n\
9 claim.deposit|claims credential.balance|claims\n\
-36 claim.deposit|claims credential.bank-details|asks\n\
26 claim.deposit|claims credential.bank-details|claims\n\
34 claim.deposit|claims credential.card|asks\n\
23 claim.deposit|claims credential.card|claims\n\
8 claim.deposit|claims credential.code|asks\n\
11 claim.deposit|claims credential.code|claims\n\
9 claim.deposit|claims credential.cpr|asks\n\
-29 claim.deposit|claims credential.id-document|asks\n\
8 claim.deposit|claims credential.id-document|claims\n\
10 claim.deposit|claims credential.mitid|asks\n\
20 claim.deposit|claims credential.nemid|claims\n\
-14 claim.deposit|claims credential.one-time-code|reports\n\
23 claim.deposit|claims credential.password|asks\n\
-13 claim.deposit|claims credential.personal-information|asks\n\
8 claim.deposit|claims credential.personal-information|claims\n\
45 claim.deposit|claims firm.bank|claims\n\
53 claim.deposit|claims firm.courier|claims\n\
49 claim.deposit|claims firm.payment|claims\n\
-18 claim.deposit|claims firm.shop|claims\n\
-9 claim.deposit|claims firm.toll|claims\n\
-36 claim.deposit|claims money.amount|claims\n\
54 claim.deposit|claims money.unusual-means|claims\n\
29 claim.deposit|claims money.valuables|claims\n\
8 claim.deposit|claims person.adviser|claims\n\
67 claim.deposit|claims person.family|claims\n\
94 claim.deposit|claims person.landlord|claims\n\
-12 claim.deposit|claims person.landlord|reports\n\
29 claim.deposit|claims threat.arrest|threatens\n\
27 claim.deposit|claims threat.block|threatens\n\
-15 claim.deposit|claims threat.court|threatens\n\
55 claim.deposit|claims threat.deadline|threatens\n\
-14 claim.deposit|claims threat.return|threatens\n\
25 claim.deposit|live\n\
10 claim.deposit|reports money.amount|reports\n\
11 claim.deposit|reports person.family|claims\n\
130 claim.easy-money|claims\n\
-18 claim.easy-money|claims claim.fee|claims\n\
36 claim.easy-money|claims claim.investment|claims\n\
38 claim.easy-money|claims claim.job|claims\n\
45 claim.easy-money|claims claim.mule|claims\n\
16 claim.easy-money|claims claim.paid-back|claims\n\
10 claim.easy-money|claims claim.reassurance|claims\n\
9 claim.easy-money|claims claim.recovery|claims\n\
10 claim.easy-money|claims credential.card|asks\n\
-13 claim.easy-money|claims credential.code|asks\n\
-14 claim.easy-money|claims credential.pin|asks\n\
13 claim.easy-money|claims firm.bank|claims\n\
111 claim.easy-money|claims money.amount|claims\n\
9 claim.easy-money|claims money.unusual-means|claims\n\
28 claim.easy-money|claims money.valuables|claims\n\
25 claim.easy-money|claims person.adviser|claims\n\
12 claim.easy-money|claims person.agent|claims\n\
24 claim.easy-money|claims person.recruiter|claims\n\
-14 claim.easy-money|claims threat.arrest|threatens\n\
8 claim.easy-money|claims threat.block|threatens\n\
-10 claim.easy-money|claims threat.debt|threatens\n\
130 claim.easy-money|live\n\
82 claim.easy-money|reader\n\
39 claim.easy-money|speaks\n\
-14 claim.emergency|claims\n\
16 claim.emergency|claims claim.emergency|denies\n\
12 claim.emergency|claims claim.fee|claims\n\
-14 claim.emergency|claims claim.fine|claims\n\
-17 claim.emergency|claims claim.job|claims\n\
9 claim.emergency|claims claim.misused-name|claims\n\
-17 claim.emergency|claims claim.mule|claims\n\
104 claim.emergency|claims claim.new-number|claims\n\
-8 claim.emergency|claims claim.no-checking|claims\n\
10 claim.emergency|claims claim.other-account|claims\n\
15 claim.emergency|claims claim.paid-back|claims\n\
-14 claim.emergency|claims claim.parcel|claims\n\
15 claim.emergency|claims claim.pick-up|claims\n\
12 claim.emergency|claims claim.prompt|claims\n\
-21 claim.emergency|claims claim.reassurance|claims\n\
12 claim.emergency|claims claim.refund|claims\n\
8 claim.emergency|claims claim.renewal|claims\n\
9 claim.emergency|claims claim.safe-account|claims\n\
-33 claim.emergency|claims claim.unpaid|claims\n\
-13 claim.emergency|claims claim.unusual-activity|claims\n\
11 claim.emergency|claims claim.virus|claims\n\
-52 claim.emergency|claims claim.your-own|claims\n\
9 claim.emergency|claims credential.card|claims\n\
18 claim.emergency|claims credential.code|claims\n\
-13 claim.emergency|claims credential.code|reports\n\
17 claim.emergency|claims credential.cpr|asks\n\
-37 claim.emergency|claims credential.id-document|claims\n\
22 claim.emergency|claims credential.mitid|asks\n\
-36 claim.emergency|claims credential.mitid|claims\n\
12 claim.emergency|claims credential.one-time-code|asks\n\
14 claim.emergency|claims credential.personal-information|asks\n\
20 claim.emergency|claims firm.bank|claims\n\
-16 claim.emergency|claims firm.payment|claims\n\
8 claim.emergency|claims firm.shop|claims\n\
-9 claim.emergency|claims firm.support|claims\n\
11 claim.emergency|claims firm.utility|claims\n\
42 claim.emergency|claims money.amount|claims\n\
10 claim.emergency|claims money.valuables|claims\n\
19 claim.emergency|claims person.agent|claims\n\
164 claim.emergency|claims person.family|claims\n\
22 claim.emergency|claims person.landlord|claims\n\
36 claim.emergency|claims threat.arrest|threatens\n\
18 claim.emergency|claims threat.block|threatens\n\
17 claim.emergency|claims threat.court|threatens\n\
14 claim.emergency|claims threat.cutoff|threatens\n\
63 claim.emergency|claims threat.deadline|threatens\n\
13 claim.emergency|claims threat.debt|threatens\n\
15 claim.emergency|denies\n\
9 claim.emergency|denies money.amount|denies\n\
16 claim.emergency|denies person.family|claims\n\
9 claim.emergency|denies threat.arrest|denies\n\
-14 claim.emergency|live\n\
-66 claim.emergency|reader\n\
-15 claim.emergency|reports\n\
-46 claim.emergency|speaks\n\
39 claim.fee|claims\n\
39 claim.fee|claims claim.fine|claims\n\
27 claim.fee|claims claim.investment|claims\n\
12 claim.fee|claims claim.job|claims\n\
-12 claim.fee|claims claim.misused-name|reports\n\
-10 claim.fee|claims claim.mule|claims\n\
-12 claim.fee|claims claim.no-checking|reports\n\
15 claim.fee|claims claim.paid-back|claims\n\
71 claim.fee|claims claim.parcel|claims\n\
73 claim.fee|claims claim.prize|claims\n\
24 claim.fee|claims claim.purchase|claims\n\
101 claim.fee|claims claim.recovery|claims\n\
32 claim.fee|claims claim.refund|claims\n\
10 claim.fee|claims claim.renewal|claims\n\
32 claim.fee|claims claim.residence|claims\n\
20 claim.fee|claims credential.bank-details|asks\n\
32 claim.fee|claims credential.bank-details|claims\n\
20 claim.fee|claims credential.card|advises\n\
32 claim.fee|claims credential.card|asks\n\
28 claim.fee|claims credential.card|claims\n\
-14 claim.fee|claims credential.code|asks\n\
13 claim.fee|claims credential.code|claims\n\
8 claim.fee|claims credential.cpr|asks\n\
9 claim.fee|claims credential.cpr|claims\n\
44 claim.fee|claims credential.id-document|asks\n\
30 claim.fee|claims credential.id-document|claims\n\
-15 claim.fee|claims credential.mitid|asks\n\
-22 claim.fee|claims credential.mitid|claims\n\
-10 claim.fee|claims credential.mitid|reports\n\
13 claim.fee|claims credential.password|asks\n\
10 claim.fee|claims credential.password|claims\n\
20 claim.fee|claims credential.personal-information|claims\n\
-17 claim.fee|claims firm.bank|claims\n\
14 claim.fee|claims firm.bank|denies\n\
-12 claim.fee|claims firm.bank|reports\n\
-16 claim.fee|claims firm.courier|reports\n\
-41 claim.fee|claims firm.payment|claims\n\
-11 claim.fee|claims firm.support|claims\n\
17 claim.fee|claims firm.telecom|claims\n\
42 claim.fee|claims firm.toll|claims\n\
-16 claim.fee|claims firm.utility|claims\n\
42 claim.fee|claims money.amount|claims\n\
11 claim.fee|claims money.unusual-means|claims\n\
-36 claim.fee|claims money.valuables|claims\n\
44 claim.fee|claims person.agent|claims\n\
-8 claim.fee|claims person.agent|reports\n\
-13 claim.fee|claims person.buyer|claims\n\
31 claim.fee|claims person.family|claims\n\
-11 claim.fee|claims person.recruiter|claims\n\
48 claim.fee|claims threat.deadline|threatens\n\
-26 claim.fee|claims threat.debt|threatens\n\
49 claim.fee|claims threat.deportation|threatens\n\
45 claim.fee|claims threat.return|threatens\n\
-15 claim.fee|denies\n\
-8 claim.fee|denies money.amount|claims\n\
39 claim.fee|live\n\
-36 claim.fee|reader\n\
-11 claim.fee|reports\n\
-40 claim.fee|speaks\n\
36 claim.fine|claims\n\
-11 claim.fine|claims claim.link|claims\n\
8 claim.fine|claims claim.new-number|claims\n\
27 claim.fine|claims claim.residence|claims\n\
11 claim.fine|claims claim.sent-by-mistake|claims\n\
49 claim.fine|claims claim.unpaid|claims\n\
-9 claim.fine|claims claim.unusual-activity|claims\n\
9 claim.fine|claims credential.card|asks\n\
16 claim.fine|claims credential.id-document|asks\n\
11 claim.fine|claims credential.id-document|claims\n\
-40 claim.fine|claims firm.bank|claims\n\
18 claim.fine|claims firm.courier|claims\n\
23 claim.fine|claims firm.toll|claims\n\
24 claim.fine|claims money.amount|claims\n\
-29 claim.fine|claims money.valuables|claims\n\
8 claim.fine|claims person.family|claims\n\
17 claim.fine|claims threat.arrest|threatens\n\
-15 claim.fine|claims threat.block|threatens\n\
44 claim.fine|claims threat.court|threatens\n\
55 claim.fine|claims threat.deadline|threatens\n\
15 claim.fine|claims threat.debt|threatens\n\
36 claim.fine|live\n\
47 claim.fine|reader\n\
-20 claim.fine|speaks\n\
76 claim.hacked|claims\n\
-18 claim.hacked|claims claim.menu|claims\n\
-9 claim.hacked|claims claim.new-number|claims\n\
9 claim.hacked|claims claim.no-checking|claims\n\
11 claim.hacked|claims claim.paid-back|claims\n\
15 claim.hacked|claims claim.pick-up|claims\n\
14 claim.hacked|claims claim.purchase|claims\n\
11 claim.hacked|claims claim.reassurance|claims\n\
8 claim.hacked|claims claim.recovery|claims\n\
25 claim.hacked|claims claim.safe-account|claims\n\
-8 claim.hacked|claims claim.sent-by-mistake|claims\n\
25 claim.hacked|claims claim.unusual-activity|claims\n\
37 claim.hacked|claims claim.virus|claims\n\
20 claim.hacked|claims credential.bank-details|asks\n\
15 claim.hacked|claims credential.card|asks\n\
-10 claim.hacked|claims credential.card|reports\n\
8 claim.hacked|claims credential.mitid|claims\n\
15 claim.hacked|claims credential.password|asks\n\
-10 claim.hacked|claims credential.password|claims\n\
39 claim.hacked|claims firm.bank|claims\n\
-43 claim.hacked|claims firm.payment|claims\n\
50 claim.hacked|claims firm.support|claims\n\
-38 claim.hacked|claims money.amount|claims\n\
35 claim.hacked|claims money.valuables|claims\n\
18 claim.hacked|claims person.agent|claims\n\
13 claim.hacked|claims threat.arrest|threatens\n\
-10 claim.hacked|claims threat.block|threatens\n\
76 claim.hacked|live\n\
58 claim.hacked|reader\n\
9 claim.hacked|reports money.amount|reports\n\
-20 claim.hacked|speaks\n\
59 claim.investment|claims\n\
22 claim.investment|claims claim.job|claims\n\
24 claim.investment|claims claim.link|claims\n\
8 claim.investment|claims claim.paid-back|claims\n\
11 claim.investment|claims claim.parcel|claims\n\
19 claim.investment|claims claim.purchase|claims\n\
10 claim.investment|claims claim.recovery|claims\n\
-10 claim.investment|claims claim.renewal|claims\n\
9 claim.investment|claims credential.bank-details|asks\n\
-14 claim.investment|claims credential.id-document|claims\n\
8 claim.investment|claims firm.bank|claims\n\
114 claim.investment|claims money.amount|claims\n\
13 claim.investment|claims money.unusual-means|claims\n\
28 claim.investment|claims money.valuables|claims\n\
24 claim.investment|claims person.adviser|claims\n\
-22 claim.investment|claims threat.arrest|threatens\n\
22 claim.investment|claims threat.block|threatens\n\
14 claim.investment|claims threat.deadline|threatens\n\
59 claim.investment|live\n\
55 claim.investment|reader\n\
39 claim.investment|reports\n\
13 claim.investment|reports money.amount|claims\n\
11 claim.investment|speaks\n\
168 claim.isolation|claims\n\
10 claim.isolation|claims claim.misused-name|claims\n\
9 claim.isolation|claims claim.no-checking|claims\n\
29 claim.isolation|claims claim.pick-up|claims\n\
25 claim.isolation|claims claim.reassurance|claims\n\
22 claim.isolation|claims credential.balance|asks\n\
13 claim.isolation|claims credential.card|claims\n\
19 claim.isolation|claims credential.cpr|asks\n\
24 claim.isolation|claims credential.cpr|claims\n\
8 claim.isolation|claims credential.personal-information|claims\n\
45 claim.isolation|claims firm.bank|claims\n\
8 claim.isolation|claims money.amount|claims\n\
9 claim.isolation|claims money.unusual-means|claims\n\
18 claim.isolation|claims money.valuables|claims\n\
32 claim.isolation|claims person.agent|claims\n\
11 claim.isolation|claims person.landlord|claims\n\
42 claim.isolation|claims threat.arrest|threatens\n\
9 claim.isolation|claims threat.block|threatens\n\
17 claim.isolation|claims threat.court|threatens\n\
11 claim.isolation|claims threat.deadline|threatens\n\
168 claim.isolation|live\n\
105 claim.isolation|reader\n\
9 claim.isolation|reports\n\
75 claim.isolation|speaks\n\
53 claim.job|claims\n\
-9 claim.job|claims claim.link|claims\n\
-16 claim.job|claims claim.menu|claims\n\
21 claim.job|claims claim.misused-name|claims\n\
12 claim.job|claims claim.no-checking|claims\n\
22 claim.job|claims claim.paid-back|claims\n\
-35 claim.job|claims claim.purchase|claims\n\
23 claim.job|claims claim.recovery|claims\n\
14 claim.job|claims claim.renewal|claims\n\
9 claim.job|claims claim.unusual-activity|claims\n\
9 claim.job|claims credential.balance|claims\n\
10 claim.job|claims credential.bank-details|asks\n\
9 claim.job|claims credential.card|reports\n\
-12 claim.job|claims credential.code|asks\n\
-28 claim.job|claims credential.cpr|claims\n\
9 claim.job|claims credential.id-document|asks\n\
19 claim.job|claims credential.id-document|claims\n\
10 claim.job|claims credential.mitid|asks\n\
-11 claim.job|claims credential.one-time-code|asks\n\
8 claim.job|claims credential.password|asks\n\
-16 claim.job|claims credential.password|claims\n\
-12 claim.job|claims credential.personal-information|asks\n\
-10 claim.job|claims credential.personal-information|claims\n\
-11 claim.job|claims credential.pin|asks\n\
-18 claim.job|claims firm.payment|claims\n\
-14 claim.job|claims firm.support|claims\n\
101 claim.job|claims money.amount|claims\n\
-23 claim.job|claims money.unusual-means|claims\n\
20 claim.job|claims person.agent|claims\n\
9 claim.job|claims person.landlord|claims\n\
18 claim.job|claims person.recruiter|claims\n\
12 claim.job|claims threat.court|threatens\n\
18 claim.job|claims threat.deadline|threatens\n\
53 claim.job|live\n\
22 claim.job|reader\n\
-14 claim.job|reports\n\
17 claim.job|speaks\n\
-12 claim.link|claims\n\
-9 claim.link|claims claim.no-checking|claims\n\
11 claim.link|claims claim.paid-back|claims\n\
-22 claim.link|claims claim.parcel|claims\n\
13 claim.link|claims claim.prize|claims\n\
-8 claim.link|claims claim.prompt|claims\n\
-12 claim.link|claims claim.reassurance|claims\n\
-17 claim.link|claims claim.refund|claims\n\
11 claim.link|claims claim.renewal|claims\n\
12 claim.link|claims claim.safe-account|claims\n\
-20 claim.link|claims claim.unusual-activity|claims\n\
8 claim.link|claims claim.virus|claims\n\
-12 claim.link|claims claim.your-own|claims\n\
12 claim.link|claims credential.bank-details|asks\n\
-15 claim.link|claims credential.card|asks\n\
-23 claim.link|claims credential.card|claims\n\
-11 claim.link|claims credential.id-document|claims\n\
10 claim.link|claims credential.mitid|advises\n\
-32 claim.link|claims credential.mitid|claims\n\
24 claim.link|claims credential.nemid|asks\n\
8 claim.link|claims credential.one-time-code|claims\n\
21 claim.link|claims credential.password|asks\n\
-36 claim.link|claims credential.personal-information|asks\n\
-8 claim.link|claims credential.personal-information|claims\n\
-15 claim.link|claims credential.personal-information|reports\n\
-29 claim.link|claims firm.bank|claims\n\
12 claim.link|claims firm.courier|claims\n\
-12 claim.link|claims firm.courier|reports\n\
16 claim.link|claims firm.shop|claims\n\
8 claim.link|claims firm.support|claims\n\
28 claim.link|claims firm.toll|claims\n\
-15 claim.link|claims firm.utility|claims\n\
-10 claim.link|claims money.amount|claims\n\
10 claim.link|claims money.unusual-means|claims\n\
17 claim.link|claims money.valuables|claims\n\
10 claim.link|claims person.buyer|claims\n\
9 claim.link|claims person.family|claims\n\
-9 claim.link|claims person.landlord|claims\n\
10 claim.link|claims threat.court|threatens\n\
-18 claim.link|claims threat.cutoff|threatens\n\
-8 claim.link|claims threat.deadline|threatens\n\
10 claim.link|claims threat.deportation|threatens\n\
13 claim.link|claims threat.exposure|threatens\n\
-8 claim.link|claims threat.return|threatens\n\
-12 claim.link|live\n\
55 claim.link|reader\n\
13 claim.link|reports\n\
11 claim.link|reports money.amount|reports\n\
11 claim.link|reports money.valuables|reports\n\
15 claim.link|reports threat.block|threatens\n\
-21 claim.link|speaks\n\
42 claim.loan|claims\n\
13 claim.loan|claims claim.misused-name|claims\n\
14 claim.loan|claims claim.other-account|claims\n\
11 claim.loan|claims claim.reassurance|claims\n\
11 claim.loan|claims credential.bank-details|asks\n\
20 claim.loan|claims credential.mitid|asks\n\
23 claim.loan|claims credential.mitid|claims\n\
17 claim.loan|claims firm.bank|claims\n\
18 claim.loan|claims money.amount|claims\n\
11 claim.loan|claims money.valuables|claims\n\
-15 claim.loan|claims person.agent|claims\n\
8 claim.loan|claims person.family|claims\n\
10 claim.loan|claims threat.deadline|threatens\n\
-8 claim.loan|claims threat.debt|threatens\n\
42 claim.loan|live\n\
21 claim.loan|reader\n\
-19 claim.loan|speaks\n\
-85 claim.menu|claims\n\
-26 claim.menu|claims credential.bank-details|claims\n\
-24 claim.menu|claims credential.card|claims\n\
-14 claim.menu|claims credential.cpr|asks\n\
-17 claim.menu|claims credential.cpr|claims\n\
-11 claim.menu|claims credential.mitid|claims\n\
-24 claim.menu|claims firm.bank|claims\n\
13 claim.menu|claims money.amount|claims\n\
12 claim.menu|claims threat.court|threatens\n\
-85 claim.menu|live\n\
-90 claim.menu|reader\n\
-31 claim.menu|speaks\n\
186 claim.misused-name|claims\n\
52 claim.misused-name|claims claim.parcel|claims\n\
-13 claim.misused-name|claims claim.prompt|claims\n\
12 claim.misused-name|claims claim.safe-account|claims\n\
12 claim.misused-name|claims claim.unusual-activity|claims\n\
13 claim.misused-name|claims credential.balance|asks\n\
21 claim.misused-name|claims credential.bank-details|asks\n\
24 claim.misused-name|claims credential.bank-details|claims\n\
20 claim.misused-name|claims credential.cpr|asks\n\
22 claim.misused-name|claims credential.cpr|claims\n\
10 claim.misused-name|claims credential.mitid|asks\n\
-15 claim.misused-name|claims credential.personal-information|asks\n\
11 claim.misused-name|claims credential.personal-information|claims\n\
22 claim.misused-name|claims firm.bank|claims\n\
28 claim.misused-name|claims money.amount|claims\n\
13 claim.misused-name|claims money.valuables|claims\n\
34 claim.misused-name|claims person.agent|claims\n\
38 claim.misused-name|claims threat.arrest|threatens\n\
47 claim.misused-name|claims threat.deadline|threatens\n\
186 claim.misused-name|live\n\
166 claim.misused-name|reader\n\
-20 claim.misused-name|reports\n\
49 claim.misused-name|speaks\n\
147 claim.mule|claims\n\
10 claim.mule|claims claim.other-account|claims\n\
8 claim.mule|claims claim.pick-up|claims\n\
10 claim.mule|claims claim.prize|claims\n\
14 claim.mule|claims claim.prompt|claims\n\
21 claim.mule|claims claim.reassurance|claims\n\
-14 claim.mule|claims claim.refund|claims\n\
16 claim.mule|claims claim.sent-by-mistake|claims\n\
-17 claim.mule|claims claim.your-own|claims\n\
8 claim.mule|claims credential.bank-details|asks\n\
-9 claim.mule|claims credential.bank-details|claims\n\
-14 claim.mule|claims credential.card|claims\n\
8 claim.mule|claims credential.id-document|asks\n\
9 claim.mule|claims credential.mitid|asks\n\
18 claim.mule|claims credential.mitid|claims\n\
25 claim.mule|claims credential.mitid|reports\n\
30 claim.mule|claims credential.one-time-code|claims\n\
25 claim.mule|claims credential.password|reports\n\
42 claim.mule|claims firm.bank|claims\n\
-26 claim.mule|claims money.amount|claims\n\
13 claim.mule|claims money.unusual-means|claims\n\
14 claim.mule|claims money.valuables|claims\n\
-9 claim.mule|claims person.agent|claims\n\
-16 claim.mule|claims threat.arrest|threatens\n\
25 claim.mule|claims threat.block|threatens\n\
33 claim.mule|claims threat.deadline|threatens\n\
-18 claim.mule|claims threat.debt|threatens\n\
147 claim.mule|live\n\
173 claim.mule|reader\n\
56 claim.mule|speaks\n\
142 claim.new-number|claims\n\
11 claim.new-number|claims claim.no-checking|claims\n\
-11 claim.new-number|claims claim.not-you|claims\n\
23 claim.new-number|claims claim.paid-back|claims\n\
-8 claim.new-number|claims claim.parcel|claims\n\
12 claim.new-number|claims claim.pick-up|claims\n\
-11 claim.new-number|claims claim.prize|claims\n\
11 claim.new-number|claims claim.purchase|claims\n\
9 claim.new-number|claims claim.reassurance|claims\n\
31 claim.new-number|claims claim.unpaid|claims\n\
-10 claim.new-number|claims claim.your-own|claims\n\
18 claim.new-number|claims credential.bank-details|claims\n\
13 claim.new-number|claims credential.card|claims\n\
-11 claim.new-number|claims credential.id-document|asks\n\
-15 claim.new-number|claims credential.mitid|claims\n\
-8 claim.new-number|claims credential.one-time-code|asks\n\
-17 claim.new-number|claims credential.personal-information|claims\n\
-11 claim.new-number|claims credential.pin|claims\n\
57 claim.new-number|claims firm.bank|claims\n\
13 claim.new-number|claims firm.payment|claims\n\
-15 claim.new-number|claims firm.telecom|claims\n\
20 claim.new-number|claims money.amount|claims\n\
11 claim.new-number|claims money.valuables|claims\n\
202 claim.new-number|claims person.family|claims\n\
10 claim.new-number|claims person.family|denies\n\
-18 claim.new-number|claims person.family|reports\n\
13 claim.new-number|claims person.landlord|claims\n\
12 claim.new-number|claims threat.block|threatens\n\
12 claim.new-number|claims threat.deadline|reports\n\
57 claim.new-number|claims threat.deadline|threatens\n\
11 claim.new-number|claims threat.debt|threatens\n\
142 claim.new-number|live\n\
-22 claim.new-number|reader\n\
-11 claim.new-number|reports person.family|reports\n\
48 claim.new-number|speaks\n\
110 claim.no-checking|claims\n\
-9 claim.no-checking|claims claim.no-checking|reports\n\
43 claim.no-checking|claims claim.other-account|claims\n\
19 claim.no-checking|claims claim.paid-back|claims\n\
18 claim.no-checking|claims claim.parcel|claims\n\
10 claim.no-checking|claims claim.prize|claims\n\
-10 claim.no-checking|claims claim.prompt|claims\n\
-8 claim.no-checking|claims claim.purchase|claims\n\
15 claim.no-checking|claims claim.reassurance|claims\n\
8 claim.no-checking|claims claim.refund|claims\n\
-17 claim.no-checking|claims claim.renewal|claims\n\
-10 claim.no-checking|claims claim.residence|claims\n\
15 claim.no-checking|claims claim.safe-account|claims\n\
16 claim.no-checking|claims claim.sent-by-mistake|claims\n\
24 claim.no-checking|claims credential.bank-details|asks\n\
-9 claim.no-checking|claims credential.card|asks\n\
14 claim.no-checking|claims credential.card|claims\n\
-26 claim.no-checking|claims credential.code|asks\n\
-10 claim.no-checking|claims credential.cpr|claims\n\
-11 claim.no-checking|claims credential.mitid|asks\n\
-13 claim.no-checking|claims credential.mitid|claims\n\
-19 claim.no-checking|claims credential.one-time-code|claims\n\
8 claim.no-checking|claims credential.password|asks\n\
14 claim.no-checking|claims credential.personal-information|claims\n\
49 claim.no-checking|claims firm.bank|claims\n\
25 claim.no-checking|claims money.amount|claims\n\
9 claim.no-checking|claims money.amount|reports\n\
19 claim.no-checking|claims money.unusual-means|claims\n\
14 claim.no-checking|claims money.unusual-means|reports\n\
11 claim.no-checking|claims money.valuables|claims\n\
8 claim.no-checking|claims person.adviser|claims\n\
24 claim.no-checking|claims person.agent|claims\n\
19 claim.no-checking|claims person.family|claims\n\
8 claim.no-checking|claims person.landlord|claims\n\
9 claim.no-checking|claims threat.arrest|threatens\n\
25 claim.no-checking|claims threat.court|threatens\n\
17 claim.no-checking|claims threat.deadline|threatens\n\
-11 claim.no-checking|claims threat.deportation|threatens\n\
110 claim.no-checking|live\n\
24 claim.no-checking|reader\n\
-14 claim.no-checking|reports\n\
-11 claim.no-checking|reports firm.bank|reports\n\
-12 claim.no-checking|reports money.valuables|claims\n\
44 claim.no-checking|speaks\n\
-35 claim.not-you|claims\n\
27 claim.not-you|claims claim.purchase|claims\n\
20 claim.not-you|claims claim.refund|claims\n\
33 claim.not-you|claims claim.unusual-activity|claims\n\
10 claim.not-you|claims credential.bank-details|asks\n\
-18 claim.not-you|claims credential.card|asks\n\
-11 claim.not-you|claims credential.card|claims\n\
-19 claim.not-you|claims credential.code|claims\n\
-60 claim.not-you|claims credential.mitid|asks\n\
-63 claim.not-you|claims credential.mitid|claims\n\
-25 claim.not-you|claims credential.password|claims\n\
27 claim.not-you|claims firm.bank|claims\n\
9 claim.not-you|claims firm.payment|claims\n\
-38 claim.not-you|claims firm.support|claims\n\
-8 claim.not-you|claims money.amount|claims\n\
-31 claim.not-you|claims threat.block|threatens\n\
-35 claim.not-you|live\n\
30 claim.not-you|reader\n\
-26 claim.not-you|speaks\n\
210 claim.other-account|claims\n\
18 claim.other-account|claims claim.paid-back|claims\n\
10 claim.other-account|claims claim.pick-up|claims\n\
-9 claim.other-account|claims claim.prize|claims\n\
23 claim.other-account|claims claim.reassurance|claims\n\
30 claim.other-account|claims claim.recovery|claims\n\
13 claim.other-account|claims claim.renewal|claims\n\
16 claim.other-account|claims claim.residence|claims\n\
36 claim.other-account|claims claim.safe-account|claims\n\
37 claim.other-account|claims claim.sent-by-mistake|claims\n\
-16 claim.other-account|claims claim.unpaid|claims\n\
10 claim.other-account|claims credential.balance|asks\n\
10 claim.other-account|claims credential.balance|claims\n\
36 claim.other-account|claims credential.bank-details|asks\n\
-16 claim.other-account|claims credential.bank-details|claims\n\
16 claim.other-account|claims credential.card|claims\n\
11 claim.other-account|claims credential.cpr|claims\n\
-14 claim.other-account|claims credential.cpr|reports\n\
-9 claim.other-account|claims credential.id-document|asks\n\
-8 claim.other-account|claims credential.one-time-code|claims\n\
11 claim.other-account|claims credential.personal-information|claims\n\
27 claim.other-account|claims firm.bank|claims\n\
11 claim.other-account|claims firm.courier|claims\n\
53 claim.other-account|claims firm.payment|claims\n\
73 claim.other-account|claims money.amount|claims\n\
14 claim.other-account|claims money.amount|reports\n\
21 claim.other-account|claims money.unusual-means|claims\n\
21 claim.other-account|claims money.valuables|claims\n\
39 claim.other-account|claims person.agent|claims\n\
32 claim.other-account|claims person.family|claims\n\
13 claim.other-account|claims threat.arrest|threatens\n\
39 claim.other-account|claims threat.block|threatens\n\
12 claim.other-account|claims threat.court|threatens\n\
88 claim.other-account|claims threat.deadline|threatens\n\
9 claim.other-account|claims threat.debt|threatens\n\
210 claim.other-account|live\n\
88 claim.other-account|reader\n\
-13 claim.other-account|reports claim.safe-account|reports\n\
-13 claim.other-account|reports firm.bank|claims\n\
16 claim.other-account|reports firm.bank|reports\n\
94 claim.paid-back|claims\n\
10 claim.paid-back|claims claim.parcel|claims\n\
10 claim.paid-back|claims claim.prize|claims\n\
11 claim.paid-back|claims claim.purchase|claims\n\
15 claim.paid-back|claims claim.recovery|claims\n\
14 claim.paid-back|claims claim.refund|claims\n\
15 claim.paid-back|claims claim.residence|claims\n\
14 claim.paid-back|claims claim.safe-account|claims\n\
14 claim.paid-back|claims claim.sent-by-mistake|claims\n\
-8 claim.paid-back|claims claim.your-own|claims\n\
-15 claim.paid-back|claims credential.bank-details|asks\n\
19 claim.paid-back|claims credential.bank-details|claims\n\
-28 claim.paid-back|claims credential.card|claims\n\
14 claim.paid-back|claims credential.code|reports\n\
9 claim.paid-back|claims credential.id-document|claims\n\
-11 claim.paid-back|claims credential.mitid|claims\n\
35 claim.paid-back|claims firm.bank|claims\n\
15 claim.paid-back|claims firm.courier|claims\n\
52 claim.paid-back|claims money.amount|claims\n\
10 claim.paid-back|claims money.amount|reports\n\
49 claim.paid-back|claims money.unusual-means|claims\n\
14 claim.paid-back|claims money.unusual-means|reports\n\
11 claim.paid-back|claims money.valuables|claims\n\
-8 claim.paid-back|claims person.adviser|claims\n\
15 claim.paid-back|claims person.agent|claims\n\
8 claim.paid-back|claims person.buyer|claims\n\
11 claim.paid-back|claims person.family|claims\n\
23 claim.paid-back|claims person.landlord|claims\n\
-9 claim.paid-back|claims threat.block|threatens\n\
10 claim.paid-back|claims threat.court|threatens\n\
15 claim.paid-back|claims threat.deadline|threatens\n\
9 claim.paid-back|claims threat.deportation|threatens\n\
94 claim.paid-back|live\n\
70 claim.paid-back|reader\n\
9 claim.paid-back|speaks\n\
-25 claim.parcel|claims\n\
-10 claim.parcel|claims claim.pick-up|claims\n\
-25 claim.parcel|claims claim.prompt|claims\n\
-12 claim.parcel|claims claim.reassurance|claims\n\
11 claim.parcel|claims claim.recovery|claims\n\
20 claim.parcel|claims claim.refund|claims\n\
-12 claim.parcel|claims claim.unpaid|claims\n\
16 claim.parcel|claims claim.unusual-activity|claims\n\
-25 claim.parcel|claims claim.virus|claims\n\
-38 claim.parcel|claims claim.your-own|claims\n\
9 claim.parcel|claims credential.balance|asks\n\
25 claim.parcel|claims credential.card|asks\n\
20 claim.parcel|claims credential.card|claims\n\
15 claim.parcel|claims credential.card|reports\n\
-41 claim.parcel|claims credential.code|claims\n\
19 claim.parcel|claims credential.cpr|asks\n\
47 claim.parcel|claims credential.mitid|claims\n\
17 claim.parcel|claims credential.one-time-code|asks\n\
15 claim.parcel|claims credential.password|asks\n\
24 claim.parcel|claims credential.password|reports\n\
8 claim.parcel|claims credential.personal-information|advises\n\
-13 claim.parcel|claims credential.personal-information|asks\n\
10 claim.parcel|claims credential.personal-information|claims\n\
16 claim.parcel|claims credential.pin|asks\n\
9 claim.parcel|claims credential.pin|claims\n\
-38 claim.parcel|claims firm.bank|claims\n\
31 claim.parcel|claims firm.bank|reports\n\
-18 claim.parcel|claims firm.courier|claims\n\
35 claim.parcel|claims firm.payment|claims\n\
-14 claim.parcel|claims firm.shop|claims\n\
116 claim.parcel|claims money.amount|claims\n\
11 claim.parcel|claims money.unusual-means|claims\n\
41 claim.parcel|claims money.valuables|claims\n\
-11 claim.parcel|claims person.adviser|claims\n\
-15 claim.parcel|claims person.agent|claims\n\
25 claim.parcel|claims person.agent|reports\n\
12 claim.parcel|claims person.buyer|claims\n\
-8 claim.parcel|claims person.family|claims\n\
13 claim.parcel|claims threat.arrest|threatens\n\
18 claim.parcel|claims threat.block|threatens\n\
-33 claim.parcel|claims threat.deadline|threatens\n\
-16 claim.parcel|claims threat.debt|threatens\n\
69 claim.parcel|claims threat.return|threatens\n\
-25 claim.parcel|live\n\
19 claim.parcel|reader\n\
-24 claim.parcel|reports\n\
-10 claim.parcel|reports credential.card|claims\n\
-10 claim.parcel|reports money.amount|reports\n\
-32 claim.parcel|speaks\n\
11 claim.pick-up|claims\n\
12 claim.pick-up|claims claim.pick-up|denies\n\
11 claim.pick-up|claims claim.safe-account|claims\n\
-11 claim.pick-up|claims claim.unpaid|claims\n\
33 claim.pick-up|claims claim.unusual-activity|claims\n\
-9 claim.pick-up|claims claim.watched|claims\n\
-13 claim.pick-up|claims claim.your-own|claims\n\
-30 claim.pick-up|claims credential.bank-details|claims\n\
-9 claim.pick-up|claims credential.card|advises\n\
40 claim.pick-up|claims credential.card|asks\n\
91 claim.pick-up|claims credential.card|claims\n\
13 claim.pick-up|claims credential.code|asks\n\
-8 claim.pick-up|claims credential.code|claims\n\
-10 claim.pick-up|claims credential.cpr|claims\n\
-8 claim.pick-up|claims credential.id-document|asks\n\
-18 claim.pick-up|claims credential.id-document|claims\n\
-9 claim.pick-up|claims credential.mitid|claims\n\
9 claim.pick-up|claims credential.one-time-code|claims\n\
-19 claim.pick-up|claims credential.password|claims\n\
-16 claim.pick-up|claims credential.personal-information|asks\n\
-14 claim.pick-up|claims credential.personal-information|claims\n\
43 claim.pick-up|claims credential.pin|asks\n\
51 claim.pick-up|claims firm.bank|claims\n\
-8 claim.pick-up|claims firm.bank|reports\n\
26 claim.pick-up|claims firm.courier|claims\n\
38 claim.pick-up|claims firm.payment|claims\n\
30 claim.pick-up|claims money.amount|claims\n\
24 claim.pick-up|claims money.unusual-means|claims\n\
128 claim.pick-up|claims money.valuables|claims\n\
70 claim.pick-up|claims person.agent|claims\n\
-9 claim.pick-up|claims person.buyer|claims\n\
-12 claim.pick-up|claims person.landlord|claims\n\
14 claim.pick-up|claims threat.arrest|threatens\n\
-21 claim.pick-up|claims threat.block|threatens\n\
-55 claim.pick-up|claims threat.deadline|threatens\n\
8 claim.pick-up|denies person.agent|denies\n\
9 claim.pick-up|denies person.family|claims\n\
11 claim.pick-up|live\n\
41 claim.pick-up|reader\n\
-9 claim.pick-up|reports\n\
-32 claim.pick-up|speaks\n\
31 claim.prize|claims\n\
16 claim.prize|claims claim.purchase|claims\n\
16 claim.prize|claims claim.reassurance|claims\n\
15 claim.prize|claims claim.refund|claims\n\
-10 claim.prize|claims claim.safe-account|claims\n\
-19 claim.prize|claims claim.unpaid|claims\n\
12 claim.prize|claims credential.bank-details|asks\n\
14 claim.prize|claims credential.bank-details|claims\n\
37 claim.prize|claims credential.card|asks\n\
-16 claim.prize|claims credential.card|claims\n\
10 claim.prize|claims credential.card|reports\n\
18 claim.prize|claims credential.code|asks\n\
9 claim.prize|claims credential.code|claims\n\
8 claim.prize|claims credential.cpr|claims\n\
13 claim.prize|claims credential.id-document|asks\n\
9 claim.prize|claims credential.id-document|claims\n\
8 claim.prize|claims credential.mitid|claims\n\
11 claim.prize|claims credential.mitid|reports\n\
20 claim.prize|claims credential.personal-information|asks\n\
-16 claim.prize|claims credential.personal-information|claims\n\
13 claim.prize|claims credential.personal-information|reports\n\
-16 claim.prize|claims firm.bank|claims\n\
10 claim.prize|claims firm.bank|reports\n\
24 claim.prize|claims firm.payment|claims\n\
-12 claim.prize|claims firm.shop|claims\n\
9 claim.prize|claims firm.support|claims\n\
83 claim.prize|claims money.amount|claims\n\
-8 claim.prize|claims money.unusual-means|claims\n\
8 claim.prize|claims person.adviser|claims\n\
11 claim.prize|claims person.agent|claims\n\
8 claim.prize|claims person.family|claims\n\
-13 claim.prize|claims threat.arrest|threatens\n\
-16 claim.prize|claims threat.block|threatens\n\
-8 claim.prize|claims threat.court|threatens\n\
-21 claim.prize|claims threat.deadline|threatens\n\
-12 claim.prize|claims threat.deportation|threatens\n\
31 claim.prize|live\n\
131 claim.prize|reader\n\
-8 claim.prize|reports claim.purchase|reports\n\
10 claim.prize|reports money.valuables|reports\n\
13 claim.prize|reports threat.block|threatens\n\
70 claim.prize|speaks\n\
-42 claim.prompt|claims\n\
27 claim.prompt|claims claim.reassurance|claims\n\
-10 claim.prompt|claims claim.recovery|claims\n\
28 claim.prompt|claims claim.refund|claims\n\
-34 claim.prompt|claims claim.renewal|claims\n\
9 claim.prompt|claims claim.residence|claims\n\
31 claim.prompt|claims claim.unusual-activity|claims\n\
10 claim.prompt|claims claim.virus|claims\n\
-10 claim.prompt|claims claim.your-own|claims\n\
-17 claim.prompt|claims credential.card|asks\n\
-66 claim.prompt|claims credential.card|claims\n\
8 claim.prompt|claims credential.code|claims\n\
-12 claim.prompt|claims credential.code|denies\n\
8 claim.prompt|claims credential.cpr|asks\n\
-8 claim.prompt|claims credential.id-document|asks\n\
27 claim.prompt|claims credential.mitid|advises\n\
-9 claim.prompt|claims credential.mitid|asks\n\
47 claim.prompt|claims credential.mitid|claims\n\
16 claim.prompt|claims credential.mitid|reports\n\
30 claim.prompt|claims credential.password|asks\n\
-12 claim.prompt|claims credential.password|claims\n\
-76 claim.prompt|claims credential.personal-information|asks\n\
-13 claim.prompt|claims credential.pin|claims\n\
-14 claim.prompt|claims firm.bank|reports\n\
-13 claim.prompt|claims firm.courier|claims\n\
-13 claim.prompt|claims firm.payment|claims\n\
-20 claim.prompt|claims firm.support|claims\n\
-22 claim.prompt|claims firm.telecom|claims\n\
-35 claim.prompt|claims money.amount|claims\n\
9 claim.prompt|claims money.unusual-means|claims\n\
-15 claim.prompt|claims money.valuables|claims\n\
13 claim.prompt|claims person.agent|claims\n\
12 claim.prompt|claims person.family|claims\n\
-10 claim.prompt|claims person.landlord|claims\n\
-92 claim.prompt|claims threat.block|threatens\n\
-24 claim.prompt|claims threat.deadline|threatens\n\
-42 claim.prompt|live\n\
-36 claim.prompt|reader\n\
12 claim.prompt|speaks\n\
-47 claim.purchase|claims\n\
11 claim.purchase|claims claim.reassurance|claims\n\
22 claim.purchase|claims claim.recovery|claims\n\
43 claim.purchase|claims claim.refund|claims\n\
11 claim.purchase|claims claim.residence|claims\n\
16 claim.purchase|claims claim.safe-account|claims\n\
16 claim.purchase|claims claim.sent-by-mistake|claims\n\
56 claim.purchase|claims claim.unusual-activity|claims\n\
-18 claim.purchase|claims claim.your-own|claims\n\
17 claim.purchase|claims credential.bank-details|asks\n\
-14 claim.purchase|claims credential.bank-details|claims\n\
13 claim.purchase|claims credential.card|asks\n\
-28 claim.purchase|claims credential.card|claims\n\
-83 claim.purchase|claims credential.code|claims\n\
-50 claim.purchase|claims credential.mitid|asks\n\
9 claim.purchase|claims credential.mitid|claims\n\
32 claim.purchase|claims credential.mitid|reports\n\
-27 claim.purchase|claims credential.one-time-code|asks\n\
-41 claim.purchase|claims credential.one-time-code|claims\n\
-11 claim.purchase|claims credential.password|claims\n\
-12 claim.purchase|claims credential.personal-information|claims\n\
23 claim.purchase|claims firm.bank|claims\n\
-10 claim.purchase|claims firm.bank|reports\n\
-20 claim.purchase|claims firm.payment|claims\n\
15 claim.purchase|claims firm.shop|claims\n\
23 claim.purchase|claims firm.streaming|claims\n\
-12 claim.purchase|claims firm.support|claims\n\
46 claim.purchase|claims firm.telecom|claims\n\
11 claim.purchase|claims firm.utility|claims\n\
-73 claim.purchase|claims money.amount|claims\n\
-9 claim.purchase|claims money.unusual-means|claims\n\
-28 claim.purchase|claims person.buyer|claims\n\
-8 claim.purchase|claims threat.deadline|reports\n\
-49 claim.purchase|claims threat.deadline|threatens\n\
9 claim.purchase|claims threat.debt|threatens\n\
10 claim.purchase|denies\n\
-47 claim.purchase|live\n\
17 claim.purchase|reader\n\
10 claim.purchase|reports\n\
20 claim.purchase|reports credential.one-time-code|claims\n\
21 claim.purchase|reports firm.bank|claims\n\
-9 claim.purchase|reports money.amount|reports\n\
155 claim.reassurance|claims\n\
10 claim.reassurance|claims claim.robot|claims\n\
16 claim.reassurance|claims claim.safe-account|claims\n\
23 claim.reassurance|claims claim.unusual-activity|claims\n\
-23 claim.reassurance|claims claim.your-own|claims\n\
22 claim.reassurance|claims credential.balance|asks\n\
16 claim.reassurance|claims credential.bank-details|asks\n\
14 claim.reassurance|claims credential.card|asks\n\
14 claim.reassurance|claims credential.card|claims\n\
34 claim.reassurance|claims credential.code|claims\n\
9 claim.reassurance|claims credential.cpr|claims\n\
10 claim.reassurance|claims credential.id-document|claims\n\
31 claim.reassurance|claims credential.mitid|asks\n\
12 claim.reassurance|claims credential.mitid|claims\n\
10 claim.reassurance|claims credential.mitid|reports\n\
18 claim.reassurance|claims credential.one-time-code|asks\n\
22 claim.reassurance|claims credential.password|claims\n\
12 claim.reassurance|claims credential.personal-information|claims\n\
-15 claim.reassurance|claims credential.pin|claims\n\
54 claim.reassurance|claims firm.bank|claims\n\
10 claim.reassurance|claims firm.courier|claims\n\
26 claim.reassurance|claims firm.payment|claims\n\
10 claim.reassurance|claims firm.support|claims\n\
8 claim.reassurance|claims firm.telecom|claims\n\
46 claim.reassurance|claims money.amount|claims\n\
19 claim.reassurance|claims money.unusual-means|claims\n\
20 claim.reassurance|claims money.valuables|claims\n\
8 claim.reassurance|claims person.adviser|claims\n\
-14 claim.reassurance|claims person.agent|claims\n\
8 claim.reassurance|claims person.landlord|claims\n\
11 claim.reassurance|claims threat.block|threatens\n\
155 claim.reassurance|live\n\
79 claim.reassurance|reader\n\
27 claim.reassurance|reports\n\
85 claim.reassurance|speaks\n\
119 claim.recovery|claims\n\
-13 claim.recovery|claims credential.bank-details|advises\n\
-21 claim.recovery|claims credential.mitid|claims\n\
10 claim.recovery|claims firm.bank|claims\n\
64 claim.recovery|claims money.amount|claims\n\
28 claim.recovery|claims money.unusual-means|claims\n\
-44 claim.recovery|claims money.valuables|claims\n\
32 claim.recovery|claims person.agent|claims\n\
-14 claim.recovery|claims threat.block|threatens\n\
-13 claim.recovery|claims threat.deadline|threatens\n\
8 claim.recovery|claims threat.debt|threatens\n\
119 claim.recovery|live\n\
84 claim.recovery|reader\n\
31 claim.recovery|speaks\n\
94 claim.refund|claims\n\
30 claim.refund|claims claim.renewal|claims\n\
11 claim.refund|claims claim.residence|claims\n\
-10 claim.refund|claims claim.unpaid|claims\n\
-12 claim.refund|claims credential.balance|asks\n\
-17 claim.refund|claims credential.bank-details|asks\n\
9 claim.refund|claims credential.bank-details|claims\n\
15 claim.refund|claims credential.card|advises\n\
38 claim.refund|claims credential.card|asks\n\
24 claim.refund|claims credential.card|claims\n\
19 claim.refund|claims credential.card|reports\n\
8 claim.refund|claims credential.code|claims\n\
27 claim.refund|claims credential.cpr|asks\n\
14 claim.refund|claims credential.cpr|claims\n\
34 claim.refund|claims credential.mitid|asks\n\
-13 claim.refund|claims credential.mitid|claims\n\
14 claim.refund|claims credential.mitid|reports\n\
-11 claim.refund|claims credential.one-time-code|asks\n\
10 claim.refund|claims credential.one-time-code|claims\n\
13 claim.refund|claims credential.password|claims\n\
10 claim.refund|claims credential.personal-information|claims\n\
8 claim.refund|claims credential.pin|claims\n\
57 claim.refund|claims firm.bank|claims\n\
25 claim.refund|claims firm.courier|claims\n\
41 claim.refund|claims firm.telecom|claims\n\
83 claim.refund|claims money.amount|claims\n\
13 claim.refund|claims money.unusual-means|claims\n\
16 claim.refund|claims money.valuables|claims\n\
-14 claim.refund|claims person.landlord|claims\n\
10 claim.refund|claims threat.arrest|threatens\n\
38 claim.refund|claims threat.block|threatens\n\
16 claim.refund|claims threat.court|threatens\n\
88 claim.refund|claims threat.deadline|threatens\n\
17 claim.refund|claims threat.deportation|threatens\n\
94 claim.refund|live\n\
77 claim.refund|reader\n\
9 claim.refund|reports\n\
64 claim.refund|speaks\n\
-10 claim.renewal|claims claim.residence|claims\n\
-17 claim.renewal|claims claim.unpaid|claims\n\
-13 claim.renewal|claims claim.your-own|claims\n\
-13 claim.renewal|claims credential.card|asks\n\
-42 claim.renewal|claims credential.card|claims\n\
-12 claim.renewal|claims credential.code|asks\n\
20 claim.renewal|claims credential.code|claims\n\
12 claim.renewal|claims credential.cpr|asks\n\
16 claim.renewal|claims credential.cpr|claims\n\
30 claim.renewal|claims credential.mitid|asks\n\
33 claim.renewal|claims credential.mitid|claims\n\
32 claim.renewal|claims credential.nemid|asks\n\
44 claim.renewal|claims credential.nemid|claims\n\
24 claim.renewal|claims credential.one-time-code|asks\n\
39 claim.renewal|claims credential.password|asks\n\
-27 claim.renewal|claims credential.password|claims\n\
8 claim.renewal|claims credential.personal-information|asks\n\
-9 claim.renewal|claims credential.pin|claims\n\
16 claim.renewal|claims firm.payment|claims\n\
-12 claim.renewal|claims firm.support|claims\n\
-15 claim.renewal|claims firm.toll|claims\n\
13 claim.renewal|claims money.amount|claims\n\
-8 claim.renewal|claims money.unusual-means|claims\n\
11 claim.renewal|claims money.valuables|claims\n\
10 claim.renewal|claims person.agent|claims\n\
-41 claim.renewal|claims threat.block|threatens\n\
46 claim.renewal|claims threat.deadline|threatens\n\
8 claim.renewal|claims threat.deportation|threatens\n\
17 claim.renewal|claims threat.return|threatens\n\
25 claim.renewal|reader\n\
40 claim.renewal|speaks\n\
8 claim.residence|claims credential.bank-details|asks\n\
9 claim.residence|claims credential.card|asks\n\
11 claim.residence|claims credential.card|claims\n\
13 claim.residence|claims credential.cpr|asks\n\
10 claim.residence|claims credential.cpr|claims\n\
-12 claim.residence|claims credential.cpr|reports\n\
9 claim.residence|claims credential.id-document|asks\n\
-13 claim.residence|claims credential.id-document|claims\n\
13 claim.residence|claims credential.mitid|asks\n\
-16 claim.residence|claims credential.personal-information|asks\n\
-12 claim.residence|claims credential.personal-information|claims\n\
33 claim.residence|claims firm.payment|claims\n\
97 claim.residence|claims money.amount|claims\n\
18 claim.residence|claims money.unusual-means|claims\n\
-12 claim.residence|claims person.agent|claims\n\
-16 claim.residence|claims person.recruiter|claims\n\
12 claim.residence|claims threat.block|threatens\n\
12 claim.residence|claims threat.court|threatens\n\
46 claim.residence|claims threat.deportation|threatens\n\
22 claim.residence|claims threat.return|threatens\n\
40 claim.residence|reader\n\
-22 claim.residence|reports\n\
-10 claim.residence|reports credential.bank-details|reports\n\
50 claim.robot|claims\n\
23 claim.robot|claims credential.cpr|claims\n\
9 claim.robot|claims credential.password|claims\n\
21 claim.robot|claims credential.personal-information|claims\n\
12 claim.robot|claims firm.bank|claims\n\
13 claim.robot|claims person.agent|claims\n\
11 claim.robot|claims threat.arrest|reports\n\
18 claim.robot|claims threat.arrest|threatens\n\
8 claim.robot|claims threat.deadline|threatens\n\
50 claim.robot|live\n\
19 claim.robot|reader\n\
-13 claim.robot|reports\n\
150 claim.safe-account|claims\n\
25 claim.safe-account|claims claim.unusual-activity|claims\n\
15 claim.safe-account|claims credential.balance|asks\n\
11 claim.safe-account|claims credential.balance|claims\n\
18 claim.safe-account|claims credential.bank-details|asks\n\
12 claim.safe-account|claims credential.bank-details|claims\n\
8 claim.safe-account|claims credential.card|claims\n\
9 claim.safe-account|claims credential.code|claims\n\
10 claim.safe-account|claims credential.personal-information|claims\n\
48 claim.safe-account|claims firm.bank|claims\n\
37 claim.safe-account|claims money.amount|claims\n\
33 claim.safe-account|claims money.valuables|claims\n\
9 claim.safe-account|claims person.adviser|claims\n\
14 claim.safe-account|claims person.family|claims\n\
10 claim.safe-account|claims threat.arrest|threatens\n\
21 claim.safe-account|claims threat.block|threatens\n\
13 claim.safe-account|claims threat.court|threatens\n\
62 claim.safe-account|claims threat.deadline|threatens\n\
-12 claim.safe-account|claims threat.deportation|threatens\n\
-13 claim.safe-account|denies\n\
-8 claim.safe-account|denies firm.bank|claims\n\
150 claim.safe-account|live\n\
75 claim.safe-account|reader\n\
-45 claim.safe-account|reports\n\
-26 claim.safe-account|reports firm.bank|claims\n\
-15 claim.safe-account|reports money.valuables|reports\n\
-10 claim.safe-account|reports person.agent|claims\n\
-11 claim.safe-account|reports person.family|claims\n\
-21 claim.safe-account|speaks\n\
82 claim.sent-by-mistake|claims\n\
-10 claim.sent-by-mistake|claims claim.unpaid|claims\n\
-17 claim.sent-by-mistake|claims credential.cpr|claims\n\
32 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
42 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
35 claim.sent-by-mistake|claims firm.bank|claims\n\
34 claim.sent-by-mistake|claims firm.payment|claims\n\
18 claim.sent-by-mistake|claims money.unusual-means|claims\n\
-26 claim.sent-by-mistake|claims person.family|claims\n\
38 claim.sent-by-mistake|claims threat.deadline|threatens\n\
82 claim.sent-by-mistake|live\n\
73 claim.sent-by-mistake|reader\n\
14 claim.sent-by-mistake|speaks\n\
-13 claim.unpaid|claims\n\
-15 claim.unpaid|claims claim.your-own|claims\n\
13 claim.unpaid|claims credential.bank-details|asks\n\
13 claim.unpaid|claims credential.bank-details|claims\n\
-8 claim.unpaid|claims credential.card|denies\n\
-13 claim.unpaid|claims credential.code|asks\n\
-13 claim.unpaid|claims credential.code|reports\n\
14 claim.unpaid|claims credential.mitid|asks\n\
-15 claim.unpaid|claims credential.mitid|claims\n\
9 claim.unpaid|claims firm.bank|claims\n\
-47 claim.unpaid|claims firm.payment|claims\n\
13 claim.unpaid|claims firm.telecom|claims\n\
54 claim.unpaid|claims firm.toll|claims\n\
12 claim.unpaid|claims firm.utility|claims\n\
-44 claim.unpaid|claims money.valuables|claims\n\
-16 claim.unpaid|claims person.agent|claims\n\
20 claim.unpaid|claims person.family|claims\n\
-8 claim.unpaid|claims person.landlord|claims\n\
21 claim.unpaid|claims threat.court|threatens\n\
29 claim.unpaid|claims threat.cutoff|threatens\n\
83 claim.unpaid|claims threat.deadline|threatens\n\
27 claim.unpaid|claims threat.debt|threatens\n\
-13 claim.unpaid|live\n\
-14 claim.unpaid|reader\n\
-13 claim.unpaid|reports\n\
14 claim.unpaid|speaks\n\
121 claim.unusual-activity|claims\n\
12 claim.unusual-activity|claims claim.virus|claims\n\
-10 claim.unusual-activity|claims claim.your-own|claims\n\
12 claim.unusual-activity|claims credential.balance|asks\n\
9 claim.unusual-activity|claims credential.bank-details|reports\n\
-10 claim.unusual-activity|claims credential.card|asks\n\
-8 claim.unusual-activity|claims credential.card|claims\n\
21 claim.unusual-activity|claims credential.code|claims\n\
-11 claim.unusual-activity|claims credential.code|reports\n\
10 claim.unusual-activity|claims credential.cpr|claims\n\
13 claim.unusual-activity|claims credential.mitid|advises\n\
-23 claim.unusual-activity|claims credential.mitid|asks\n\
-10 claim.unusual-activity|claims credential.mitid|claims\n\
23 claim.unusual-activity|claims credential.mitid|reports\n\
20 claim.unusual-activity|claims credential.one-time-code|asks\n\
10 claim.unusual-activity|claims credential.one-time-code|claims\n\
-14 claim.unusual-activity|claims credential.one-time-code|reports\n\
13 claim.unusual-activity|claims credential.password|asks\n\
24 claim.unusual-activity|claims credential.password|claims\n\
17 claim.unusual-activity|claims credential.pin|asks\n\
10 claim.unusual-activity|claims credential.pin|claims\n\
54 claim.unusual-activity|claims firm.bank|claims\n\
-21 claim.unusual-activity|claims firm.bank|reports\n\
-15 claim.unusual-activity|claims firm.courier|claims\n\
41 claim.unusual-activity|claims firm.payment|claims\n\
9 claim.unusual-activity|claims firm.shop|claims\n\
60 claim.unusual-activity|claims money.amount|claims\n\
21 claim.unusual-activity|claims money.valuables|claims\n\
14 claim.unusual-activity|claims person.agent|claims\n\
-21 claim.unusual-activity|claims person.family|claims\n\
-13 claim.unusual-activity|claims threat.arrest|threatens\n\
125 claim.unusual-activity|claims threat.deadline|threatens\n\
-15 claim.unusual-activity|claims threat.exposure|threatens\n\
24 claim.unusual-activity|claims threat.return|threatens\n\
121 claim.unusual-activity|live\n\
94 claim.unusual-activity|reader\n\
9 claim.unusual-activity|reports\n\
8 claim.unusual-activity|reports credential.code|claims\n\
14 claim.unusual-activity|reports firm.bank|claims\n\
62 claim.unusual-activity|speaks\n\
126 claim.virus|claims\n\
-13 claim.virus|claims credential.card|claims\n\
10 claim.virus|claims credential.code|asks\n\
-18 claim.virus|claims credential.password|claims\n\
-25 claim.virus|claims credential.personal-information|asks\n\
63 claim.virus|claims firm.bank|claims\n\
16 claim.virus|claims firm.courier|claims\n\
112 claim.virus|claims firm.support|claims\n\
23 claim.virus|claims firm.telecom|claims\n\
8 claim.virus|claims firm.toll|claims\n\
8 claim.virus|claims money.unusual-means|claims\n\
9 claim.virus|claims person.agent|claims\n\
-9 claim.virus|claims person.family|claims\n\
-15 claim.virus|claims threat.block|threatens\n\
43 claim.virus|claims threat.deadline|threatens\n\
10 claim.virus|claims threat.exposure|threatens\n\
126 claim.virus|live\n\
95 claim.virus|reader\n\
10 claim.virus|reports\n\
13 claim.virus|reports firm.bank|reports\n\
20 claim.virus|speaks\n\
33 claim.watched|claims\n\
8 claim.watched|claims credential.personal-information|asks\n\
30 claim.watched|claims money.amount|claims\n\
19 claim.watched|claims money.unusual-means|claims\n\
-8 claim.watched|claims threat.block|threatens\n\
17 claim.watched|claims threat.deadline|threatens\n\
24 claim.watched|claims threat.exposure|threatens\n\
33 claim.watched|live\n\
28 claim.watched|reader\n\
-207 claim.your-own|claims\n\
-9 claim.your-own|claims credential.bank-details|asks\n\
-8 claim.your-own|claims credential.card|asks\n\
-9 claim.your-own|claims credential.card|claims\n\
-16 claim.your-own|claims credential.id-document|claims\n\
9 claim.your-own|claims credential.mitid|asks\n\
17 claim.your-own|claims credential.one-time-code|claims\n\
-8 claim.your-own|claims credential.password|claims\n\
-11 claim.your-own|claims credential.personal-information|claims\n\
-13 claim.your-own|claims firm.bank|claims\n\
-11 claim.your-own|claims firm.payment|claims\n\
-16 claim.your-own|claims firm.support|claims\n\
-42 claim.your-own|claims money.amount|claims\n\
-17 claim.your-own|claims money.unusual-means|claims\n\
-31 claim.your-own|claims money.valuables|claims\n\
-18 claim.your-own|claims person.agent|claims\n\
-13 claim.your-own|claims person.family|claims\n\
-27 claim.your-own|claims threat.block|threatens\n\
-9 claim.your-own|claims threat.court|threatens\n\
-48 claim.your-own|claims threat.deadline|threatens\n\
-207 claim.your-own|live\n\
-142 claim.your-own|reader\n\
-96 claim.your-own|speaks\n\
186 claim|claims\n\
-41 claim|denies\n\
-81 claim|reports\n\
130 claim|speaks\n\
-14 claim…\n\
-8 claro\n\
-44 class\n\
-146 clause|advises\n\
181 clause|asks\n\
-196 clause|claims\n\
-89 clause|denies\n\
-108 clause|reports\n\
-143 clause|threatens\n\
14 clave\n\
8 cle\n\
18 clean\n\
-16 cleaning\n\
-19 clean…\n\
24 cleared\n\
37 clear…\n\
8 clerk\n\
-8 cles\n\
-9 cles par\n\
37 click\n\
8 click anything\n\
-8 clicked\n\
-8 cliente\n\
-9 clini…\n\
9 clona…\n\
28 close\n\
9 close it\n\
27 close the\n\
-38 closed\n\
9 closed for\n\
-10 closed in\n\
40 closes\n\
14 clothes\n\
14 cloth…\n\
-12 club\n\
9 co\n\
-11 coach\n\
17 cocaine\n\
18 cocai…\n\
-8 cocug…\n\
64 code\n\
-22 code #\n\
11 code and\n\
22 code by\n\
-10 code for\n\
11 code from\n\
-52 code is\n\
27 code on\n\
9 code pin\n\
19 code that\n\
13 code to\n\
-18 code with\n\
35 code you\n\
-14 codes and\n\
16 codice di\n\
-30 codigo\n\
-33 codigo de\n\
-29 codig…\n\
11 codul care\n\
-26 coffee\n\
-26 coffe…\n\
9 coin\n\
8 coinbase\n\
8 coinb…\n\
-10 coins\n\
15 cok\n\
12 col\n\
-12 colgo\n\
8 colleague in\n\
-11 collect\n\
-9 collecting\n\
-18 collection\n\
-8 collects\n\
-10 collega\n\
-8 collegue\n\
-56 colle…\n\
-132 come\n\
-21 come by\n\
-9 come for\n\
-32 come in\n\
-10 come to\n\
58 comes\n\
10 comes back\n\
-39 comes from\n\
61 comes in\n\
16 comes to\n\
26 coming\n\
24 coming for\n\
26 comin…\n\
9 comis…\n\
-12 comme\n\
13 comment\n\
9 comme…\n\
8 commissariato\n\
33 commi…\n\
-20 commu…\n\
-11 compa…\n\
21 complaint\n\
22 complaint against\n\
-14 complaints\n\
-8 complaints board\n\
-19 complete\n\
-13 complete your\n\
48 compte\n\
49 compt…\n\
57 computer\n\
13 computer to\n\
10 computeren\n\
56 compu…\n\
-25 comun…\n\
62 con\n\
15 con carta\n\
30 con la\n\
-10 con le\n\
-8 con nessuno\n\
12 con un\n\
-22 concert\n\
10 concorso\n\
10 conco…\n\
-12 condi…\n\
-9 condu…\n\
-16 confe…\n\
15 confidential\n\
34 confirm\n\
-10 confirm a\n\
8 confirm my\n\
8 confirm the\n\
9 confirm your\n\
-25 confirmation\n\
19 confirmation of\n\
-21 confirmation that\n\
-9 confirmation you\n\
-17 confirmed\n\
21 confirming\n\
26 confi…\n\
11 conge…\n\
12 congratulations\n\
9 congratulations your\n\
18 congr…\n\
13 connect\n\
18 connect to\n\
27 connection\n\
36 conne…\n\
-12 conse…\n\
12 considered\n\
9 consi…\n\
-16 conso…\n\
-15 constable\n\
-16 const…\n\
8 consult\n\
12 consumer\n\
20 consu…\n\
23 cont\n\
-15 contact\n\
-15 contact us\n\
-23 contact your\n\
10 contacts\n\
28 conta…\n\
31 continue\n\
31 conti…\n\
13 conto\n\
-8 conto per\n\
-48 contract\n\
-10 contratto\n\
16 control fee\n\
-9 control i\n\
-28 contr…\n\
-11 convi…\n\
27 cooperate\n\
13 cooperation\n\
41 coope…\n\
13 coord…\n\
13 copenhaga\n\
-15 copenhagen\n\
-12 copenhagen police\n\
17 copenhague\n\
27 copen…\n\
11 copied\n\
-14 copies\n\
-13 copies of\n\
22 copy\n\
13 corner\n\
11 corne…\n\
-27 coroane\n\
-27 coroa…\n\
11 coronas\n\
14 coron…\n\
16 correct\n\
9 correct it\n\
34 corre…\n\
-8 corvid\n\
-8 corvi…\n\
29 cost\n\
-12 costs\n\
12 costs #\n\
-18 couch\n\
19 could\n\
30 could not\n\
24 couldnt\n\
21 couldnt be\n\
24 could…\n\
-18 count\n\
-13 count against\n\
-9 counter\n\
-13 country\n\
36 counts\n\
36 counts as\n\
16 count…\n\
33 courier\n\
18 courier calls\n\
-10 courier this\n\
-14 couriers\n\
19 couri…\n\
-10 courrier\n\
-9 courr…\n\
-13 course\n\
-11 cours…\n\
-16 court found\n\
10 court you\n\
39 courtesy\n\
10 courts\n\
41 court…\n\
12 cousin\n\
12 cousi…\n\
-11 cover\n\
9 covered\n\
-9 covered by\n\
32 covers\n\
52 cover…\n\
13 covid\n\
-8 cph\n\
62 cpr\n\
8 cpr a\n\
18 cpr and\n\
8 cpr ktos\n\
-44 cpr numaranizi\n\
-34 cpr number\n\
-17 cpr numbers\n\
-27 cpr nummer\n\
-10 cpr nummeret\n\
-9 cpr officer\n\
12 cpr og\n\
-10 cpr registration\n\
9 cpr to\n\
16 crashed\n\
16 crash…\n\
11 created\n\
14 creat…\n\
105 credential.balance|asks\n\
34 credential.balance|asks credential.bank-details|asks\n\
29 credential.balance|asks credential.cpr|asks\n\
13 credential.balance|asks credential.mitid|asks\n\
14 credential.balance|asks credential.personal-information|claims\n\
26 credential.balance|asks firm.bank|claims\n\
9 credential.balance|asks money.valuables|claims\n\
11 credential.balance|asks person.buyer|claims\n\
9 credential.balance|asks threat.arrest|threatens\n\
8 credential.balance|asks threat.block|threatens\n\
18 credential.balance|asks threat.deadline|threatens\n\
27 credential.balance|claims\n\
16 credential.balance|claims credential.bank-details|claims\n\
-8 credential.balance|claims credential.cpr|claims\n\
8 credential.balance|claims firm.payment|claims\n\
19 credential.balance|claims money.amount|claims\n\
-9 credential.balance|claims person.agent|claims\n\
15 credential.balance|claims threat.block|threatens\n\
16 credential.balance|claims threat.deadline|threatens\n\
128 credential.balance|live\n\
59 credential.balance|reader\n\
9 credential.balance|reports\n\
17 credential.balance|reports money.amount|reports\n\
-9 credential.balance|reports person.agent|claims\n\
21 credential.balance|speaks\n\
-32 credential.bank-details|advises\n\
-9 credential.bank-details|advises credential.mitid|advises\n\
-13 credential.bank-details|advises money.unusual-means|claims\n\
-23 credential.bank-details|asks\n\
18 credential.bank-details|asks credential.cpr|asks\n\
14 credential.bank-details|asks credential.cpr|claims\n\
16 credential.bank-details|asks credential.id-document|claims\n\
-11 credential.bank-details|asks credential.mitid|claims\n\
-8 credential.bank-details|asks credential.mitid|reports\n\
16 credential.bank-details|asks credential.personal-information|asks\n\
-8 credential.bank-details|asks credential.pin|claims\n\
31 credential.bank-details|asks firm.bank|claims\n\
10 credential.bank-details|asks money.amount|claims\n\
10 credential.bank-details|asks money.unusual-means|claims\n\
16 credential.bank-details|asks money.valuables|claims\n\
17 credential.bank-details|asks person.agent|claims\n\
-32 credential.bank-details|asks person.recruiter|claims\n\
9 credential.bank-details|asks threat.arrest|threatens\n\
26 credential.bank-details|asks threat.block|threatens\n\
14 credential.bank-details|asks threat.deadline|threatens\n\
59 credential.bank-details|claims\n\
-20 credential.bank-details|claims credential.card|claims\n\
19 credential.bank-details|claims credential.code|claims\n\
-38 credential.bank-details|claims credential.cpr|claims\n\
-13 credential.bank-details|claims credential.cpr|reports\n\
16 credential.bank-details|claims credential.id-document|asks\n\
-9 credential.bank-details|claims credential.mitid|asks\n\
30 credential.bank-details|claims credential.mitid|claims\n\
-10 credential.bank-details|claims credential.mitid|reports\n\
26 credential.bank-details|claims credential.password|claims\n\
-15 credential.bank-details|claims credential.personal-information|claims\n\
-15 credential.bank-details|claims firm.bank|claims\n\
22 credential.bank-details|claims firm.payment|claims\n\
32 credential.bank-details|claims money.amount|claims\n\
16 credential.bank-details|claims money.unusual-means|claims\n\
14 credential.bank-details|claims money.valuables|claims\n\
43 credential.bank-details|claims person.family|claims\n\
15 credential.bank-details|claims person.landlord|claims\n\
-11 credential.bank-details|claims person.recruiter|claims\n\
23 credential.bank-details|claims threat.block|threatens\n\
-24 credential.bank-details|claims threat.court|threatens\n\
22 credential.bank-details|claims threat.deadline|reports\n\
36 credential.bank-details|claims threat.deadline|threatens\n\
-11 credential.bank-details|claims threat.deportation|threatens\n\
13 credential.bank-details|claims threat.return|threatens\n\
39 credential.bank-details|live\n\
-70 credential.bank-details|reader\n\
-10 credential.bank-details|reports\n\
-16 credential.bank-details|reports credential.cpr|reports\n\
-30 credential.bank-details|reports firm.bank|claims\n\
10 credential.bank-details|reports money.amount|reports\n\
10 credential.bank-details|reports threat.deadline|threatens\n\
8 credential.card|advises credential.code|advises\n\
16 credential.card|advises credential.cpr|advises\n\
-8 credential.card|advises credential.mitid|advises\n\
11 credential.card|advises credential.one-time-code|advises\n\
-10 credential.card|advises credential.personal-information|claims\n\
-9 credential.card|advises firm.bank|claims\n\
16 credential.card|advises firm.bank|denies\n\
12 credential.card|advises firm.telecom|claims\n\
-14 credential.card|advises person.family|claims\n\
9 credential.card|advises threat.block|threatens\n\
13 credential.card|advises threat.return|threatens\n\
226 credential.card|asks\n\
11 credential.card|asks credential.card|claims\n\
37 credential.card|asks credential.code|asks\n\
12 credential.card|asks credential.code|claims\n\
27 credential.card|asks credential.cpr|asks\n\
19 credential.card|asks credential.id-document|asks\n\
39 credential.card|asks credential.mitid|asks\n\
19 credential.card|asks credential.nemid|claims\n\
33 credential.card|asks credential.one-time-code|asks\n\
17 credential.card|asks credential.password|asks\n\
13 credential.card|asks credential.personal-information|asks\n\
27 credential.card|asks credential.pin|asks\n\
-16 credential.card|asks credential.pin|claims\n\
-9 credential.card|asks firm.bank|reports\n\
43 credential.card|asks firm.courier|claims\n\
74 credential.card|asks firm.payment|claims\n\
8 credential.card|asks firm.shop|claims\n\
9 credential.card|asks firm.streaming|claims\n\
-9 credential.card|asks firm.telecom|claims\n\
16 credential.card|asks firm.toll|claims\n\
63 credential.card|asks money.amount|claims\n\
12 credential.card|asks money.unusual-means|claims\n\
33 credential.card|asks money.valuables|claims\n\
15 credential.card|asks person.buyer|claims\n\
19 credential.card|asks person.family|claims\n\
19 credential.card|asks threat.arrest|threatens\n\
19 credential.card|asks threat.court|threatens\n\
61 credential.card|asks threat.deadline|threatens\n\
-25 credential.card|asks threat.return|threatens\n\
-41 credential.card|claims\n\
8 credential.card|claims credential.card|denies\n\
-12 credential.card|claims credential.card|reports\n\
29 credential.card|claims credential.code|asks\n\
13 credential.card|claims credential.code|claims\n\
-10 credential.card|claims credential.code|denies\n\
-12 credential.card|claims credential.code|reports\n\
11 credential.card|claims credential.cpr|asks\n\
58 credential.card|claims credential.cpr|claims\n\
12 credential.card|claims credential.id-document|claims\n\
37 credential.card|claims credential.mitid|claims\n\
-11 credential.card|claims credential.mitid|reports\n\
13 credential.card|claims credential.nemid|claims\n\
11 credential.card|claims credential.one-time-code|asks\n\
9 credential.card|claims credential.one-time-code|claims\n\
15 credential.card|claims credential.password|claims\n\
-27 credential.card|claims credential.personal-information|asks\n\
44 credential.card|claims credential.pin|asks\n\
31 credential.card|claims credential.pin|claims\n\
-10 credential.card|claims credential.pin|reports\n\
-75 credential.card|claims firm.bank|claims\n\
16 credential.card|claims firm.bank|reports\n\
12 credential.card|claims firm.courier|claims\n\
87 credential.card|claims firm.payment|claims\n\
-14 credential.card|claims firm.shop|claims\n\
23 credential.card|claims firm.telecom|claims\n\
11 credential.card|claims firm.utility|claims\n\
-43 credential.card|claims money.amount|claims\n\
10 credential.card|claims money.amount|denies\n\
-9 credential.card|claims money.amount|reports\n\
-17 credential.card|claims money.unusual-means|claims\n\
90 credential.card|claims money.valuables|claims\n\
41 credential.card|claims person.agent|claims\n\
23 credential.card|claims person.agent|reports\n\
16 credential.card|claims person.buyer|claims\n\
21 credential.card|claims person.family|claims\n\
-8 credential.card|claims person.recruiter|claims\n\
-138 credential.card|claims threat.block|threatens\n\
-10 credential.card|claims threat.deadline|reports\n\
-8 credential.card|claims threat.debt|threatens\n\
-9 credential.card|denies money.amount|claims\n\
173 credential.card|live\n\
-38 credential.card|reader\n\
-36 credential.card|reports\n\
-8 credential.card|reports credential.code|reports\n\
30 credential.card|reports credential.id-document|reports\n\
-10 credential.card|reports credential.mitid|asks\n\
-15 credential.card|reports credential.mitid|claims\n\
13 credential.card|reports credential.one-time-code|reports\n\
-10 credential.card|reports credential.password|reports\n\
12 credential.card|reports credential.personal-information|reports\n\
-34 credential.card|reports firm.bank|claims\n\
-9 credential.card|reports firm.bank|reports\n\
-9 credential.card|reports firm.courier|reports\n\
34 credential.card|reports money.amount|claims\n\
-9 credential.card|reports money.amount|reports\n\
10 credential.card|reports person.agent|claims\n\
12 credential.card|reports person.agent|reports\n\
-11 credential.card|reports person.family|claims\n\
8 credential.card|reports threat.block|threatens\n\
28 credential.card|reports threat.court|threatens\n\
-14 credential.card|reports threat.deadline|reports\n\
38 credential.card|reports threat.deadline|threatens\n\
20 credential.card|reports threat.debt|threatens\n\
83 credential.card|speaks\n\
-30 credential.code|advises\n\
-12 credential.code|advises credential.code|claims\n\
-8 credential.code|advises credential.password|advises\n\
-15 credential.code|advises firm.bank|claims\n\
68 credential.code|asks\n\
25 credential.code|asks credential.mitid|asks\n\
9 credential.code|asks credential.one-time-code|asks\n\
-40 credential.code|asks credential.one-time-code|claims\n\
20 credential.code|asks credential.password|asks\n\
21 credential.code|asks firm.bank|claims\n\
15 credential.code|asks firm.courier|claims\n\
12 credential.code|asks firm.payment|claims\n\
-23 credential.code|asks firm.streaming|claims\n\
53 credential.code|asks money.amount|claims\n\
23 credential.code|asks money.unusual-means|claims\n\
18 credential.code|asks money.valuables|claims\n\
9 credential.code|asks person.agent|claims\n\
-11 credential.code|asks person.buyer|claims\n\
8 credential.code|asks person.family|claims\n\
17 credential.code|asks threat.block|threatens\n\
23 credential.code|asks threat.deadline|threatens\n\
-60 credential.code|claims\n\
13 credential.code|claims credential.mitid|asks\n\
9 credential.code|claims credential.mitid|claims\n\
-20 credential.code|claims credential.one-time-code|claims\n\
32 credential.code|claims credential.password|claims\n\
-21 credential.code|claims credential.personal-information|asks\n\
29 credential.code|claims credential.personal-information|claims\n\
24 credential.code|claims credential.pin|claims\n\
-44 credential.code|claims firm.bank|claims\n\
23 credential.code|claims firm.bank|reports\n\
-14 credential.code|claims firm.courier|claims\n\
24 credential.code|claims firm.payment|claims\n\
-8 credential.code|claims firm.toll|claims\n\
-27 credential.code|claims money.amount|claims\n\
17 credential.code|claims money.valuables|claims\n\
17 credential.code|claims person.family|claims\n\
18 credential.code|claims person.landlord|claims\n\
15 credential.code|claims threat.block|threatens\n\
-13 credential.code|claims threat.court|threatens\n\
17 credential.code|claims threat.deadline|threatens\n\
-9 credential.code|claims threat.return|threatens\n\
-25 credential.code|denies\n\
-13 credential.code|denies credential.mitid|claims\n\
11 credential.code|denies credential.pin|asks\n\
-11 credential.code|denies firm.bank|claims\n\
-20 credential.code|denies threat.block|threatens\n\
-12 credential.code|denies threat.deadline|threatens\n\
15 credential.code|live\n\
28 credential.code|reader\n\
-17 credential.code|reports\n\
-27 credential.code|reports credential.mitid|claims\n\
15 credential.code|reports credential.mitid|reports\n\
-8 credential.code|reports firm.bank|claims\n\
-16 credential.code|reports firm.bank|reports\n\
-30 credential.code|reports money.amount|claims\n\
8 credential.code|reports money.unusual-means|reports\n\
-8 credential.code|reports person.family|claims\n\
-8 credential.code|reports person.family|reports\n\
-18 credential.code|reports threat.deadline|threatens\n\
-65 credential.code|speaks\n\
-9 credential.cpr|advises\n\
-16 credential.cpr|advises credential.mitid|advises\n\
16 credential.cpr|advises credential.mitid|claims\n\
131 credential.cpr|asks\n\
12 credential.cpr|asks credential.id-document|asks\n\
8 credential.cpr|asks credential.id-document|claims\n\
40 credential.cpr|asks credential.mitid|asks\n\
18 credential.cpr|asks credential.mitid|claims\n\
12 credential.cpr|asks credential.one-time-code|asks\n\
27 credential.cpr|asks credential.password|asks\n\
28 credential.cpr|asks credential.personal-information|asks\n\
30 credential.cpr|asks credential.personal-information|claims\n\
14 credential.cpr|asks credential.pin|asks\n\
19 credential.cpr|asks firm.bank|claims\n\
47 credential.cpr|asks money.amount|claims\n\
10 credential.cpr|asks person.agent|claims\n\
-10 credential.cpr|asks person.recruiter|claims\n\
16 credential.cpr|asks threat.arrest|threatens\n\
39 credential.cpr|asks threat.block|threatens\n\
11 credential.cpr|asks threat.court|threatens\n\
53 credential.cpr|asks threat.deadline|threatens\n\
100 credential.cpr|claims\n\
-12 credential.cpr|claims credential.cpr|reports\n\
19 credential.cpr|claims credential.id-document|claims\n\
21 credential.cpr|claims credential.mitid|claims\n\
14 credential.cpr|claims credential.mitid|reports\n\
27 credential.cpr|claims credential.password|claims\n\
-18 credential.cpr|claims credential.personal-information|claims\n\
19 credential.cpr|claims firm.bank|claims\n\
36 credential.cpr|claims money.amount|claims\n\
12 credential.cpr|claims money.unusual-means|claims\n\
24 credential.cpr|claims threat.arrest|threatens\n\
46 credential.cpr|claims threat.block|threatens\n\
-19 credential.cpr|claims threat.court|threatens\n\
14 credential.cpr|claims threat.deadline|reports\n\
12 credential.cpr|claims threat.deadline|threatens\n\
224 credential.cpr|live\n\
65 credential.cpr|reader\n\
-77 credential.cpr|reports\n\
-8 credential.cpr|reports credential.mitid|reports\n\
-33 credential.cpr|reports firm.bank|claims\n\
16 credential.cpr|reports firm.bank|reports\n\
-11 credential.cpr|reports money.amount|claims\n\
-10 credential.cpr|reports person.agent|claims\n\
-12 credential.cpr|reports threat.block|threatens\n\
-8 credential.cpr|reports threat.deadline|reports\n\
57 credential.cpr|speaks\n\
-77 credential.id-document|asks\n\
-31 credential.id-document|asks credential.id-document|claims\n\
14 credential.id-document|asks credential.mitid|asks\n\
-9 credential.id-document|asks credential.mitid|claims\n\
10 credential.id-document|asks credential.password|asks\n\
17 credential.id-document|asks credential.personal-information|asks\n\
10 credential.id-document|asks credential.personal-information|claims\n\
-13 credential.id-document|asks credential.pin|claims\n\
14 credential.id-document|asks firm.bank|claims\n\
13 credential.id-document|asks firm.payment|claims\n\
69 credential.id-document|asks money.amount|claims\n\
19 credential.id-document|asks money.unusual-means|claims\n\
15 credential.id-document|asks money.valuables|claims\n\
15 credential.id-document|asks person.family|claims\n\
17 credential.id-document|asks threat.arrest|threatens\n\
8 credential.id-document|asks threat.block|threatens\n\
8 credential.id-document|asks threat.court|threatens\n\
-14 credential.id-document|asks threat.deadline|threatens\n\
18 credential.id-document|asks threat.deportation|threatens\n\
-20 credential.id-document|claims\n\
-20 credential.id-document|claims credential.mitid|claims\n\
8 credential.id-document|claims credential.personal-information|claims\n\
21 credential.id-document|claims firm.payment|claims\n\
-9 credential.id-document|claims firm.shop|claims\n\
71 credential.id-document|claims money.amount|claims\n\
34 credential.id-document|claims money.unusual-means|claims\n\
8 credential.id-document|claims person.agent|claims\n\
12 credential.id-document|claims person.landlord|claims\n\
17 credential.id-document|claims threat.arrest|threatens\n\
21 credential.id-document|claims threat.deadline|threatens\n\
11 credential.id-document|claims threat.deportation|threatens\n\
-67 credential.id-document|live\n\
84 credential.id-document|reports\n\
31 credential.id-document|reports firm.bank|reports\n\
31 credential.id-document|reports money.amount|claims\n\
12 credential.id-document|reports person.agent|reports\n\
18 credential.id-document|reports threat.block|reports\n\
15 credential.id-document|reports threat.block|threatens\n\
23 credential.id-document|reports threat.court|threatens\n\
17 credential.id-document|reports threat.deadline|reports\n\
31 credential.id-document|reports threat.deadline|threatens\n\
-75 credential.id-document|speaks\n\
19 credential.mitid|advises\n\
-17 credential.mitid|advises credential.password|advises\n\
-12 credential.mitid|advises credential.pin|advises\n\
-14 credential.mitid|advises firm.bank|claims\n\
31 credential.mitid|advises money.amount|claims\n\
17 credential.mitid|advises threat.block|threatens\n\
30 credential.mitid|advises threat.deadline|threatens\n\
32 credential.mitid|asks\n\
-67 credential.mitid|asks credential.mitid|claims\n\
-8 credential.mitid|asks credential.mitid|reports\n\
36 credential.mitid|asks credential.one-time-code|asks\n\
-11 credential.mitid|asks credential.one-time-code|claims\n\
68 credential.mitid|asks credential.password|asks\n\
-9 credential.mitid|asks credential.password|claims\n\
-27 credential.mitid|asks credential.personal-information|asks\n\
10 credential.mitid|asks credential.pin|advises\n\
27 credential.mitid|asks firm.bank|claims\n\
-14 credential.mitid|asks firm.bank|reports\n\
12 credential.mitid|asks firm.shop|claims\n\
-36 credential.mitid|asks firm.support|claims\n\
-24 credential.mitid|asks firm.telecom|claims\n\
9 credential.mitid|asks firm.toll|claims\n\
31 credential.mitid|asks money.amount|claims\n\
10 credential.mitid|asks person.agent|claims\n\
9 credential.mitid|asks person.buyer|claims\n\
-9 credential.mitid|asks person.family|claims\n\
9 credential.mitid|asks person.landlord|claims\n\
15 credential.mitid|asks threat.arrest|threatens\n\
-8 credential.mitid|asks threat.block|threatens\n\
13 credential.mitid|asks threat.deadline|threatens\n\
-14 credential.mitid|asks threat.debt|threatens\n\
77 credential.mitid|claims\n\
14 credential.mitid|claims credential.one-time-code|asks\n\
-36 credential.mitid|claims credential.one-time-code|claims\n\
27 credential.mitid|claims credential.password|asks\n\
38 credential.mitid|claims credential.password|claims\n\
-10 credential.mitid|claims credential.personal-information|asks\n\
-10 credential.mitid|claims credential.personal-information|reports\n\
32 credential.mitid|claims firm.bank|claims\n\
-8 credential.mitid|claims firm.bank|reports\n\
36 credential.mitid|claims firm.payment|claims\n\
-45 credential.mitid|claims firm.support|claims\n\
97 credential.mitid|claims money.amount|claims\n\
29 credential.mitid|claims money.unusual-means|claims\n\
-39 credential.mitid|claims money.valuables|claims\n\
-11 credential.mitid|claims person.agent|claims\n\
-14 credential.mitid|claims threat.arrest|threatens\n\
-17 credential.mitid|claims threat.block|reports\n\
48 credential.mitid|claims threat.block|threatens\n\
-19 credential.mitid|claims threat.court|threatens\n\
-12 credential.mitid|claims threat.deadline|threatens\n\
13 credential.mitid|claims threat.return|threatens\n\
-12 credential.mitid|denies\n\
-11 credential.mitid|denies firm.bank|claims\n\
187 credential.mitid|live\n\
83 credential.mitid|reader\n\
32 credential.mitid|reports\n\
13 credential.mitid|reports credential.password|reports\n\
-10 credential.mitid|reports credential.personal-information|claims\n\
11 credential.mitid|reports credential.personal-information|reports\n\
-8 credential.mitid|reports credential.pin|reports\n\
22 credential.mitid|reports money.amount|claims\n\
24 credential.mitid|reports money.unusual-means|claims\n\
15 credential.mitid|reports money.valuables|claims\n\
-17 credential.mitid|reports person.agent|claims\n\
11 credential.mitid|reports person.agent|reports\n\
19 credential.mitid|reports threat.deadline|reports\n\
25 credential.mitid|reports threat.deadline|threatens\n\
-74 credential.mitid|speaks\n\
59 credential.nemid|asks\n\
19 credential.nemid|asks credential.nemid|claims\n\
25 credential.nemid|asks credential.personal-information|asks\n\
12 credential.nemid|asks threat.deadline|threatens\n\
81 credential.nemid|claims\n\
12 credential.nemid|claims credential.password|asks\n\
15 credential.nemid|claims credential.personal-information|asks\n\
52 credential.nemid|claims threat.block|threatens\n\
24 credential.nemid|claims threat.deadline|threatens\n\
11 credential.nemid|denies\n\
121 credential.nemid|live\n\
112 credential.nemid|reader\n\
-12 credential.nemid|reports\n\
26 credential.nemid|speaks\n\
12 credential.one-time-code|advises\n\
-8 credential.one-time-code|advises firm.bank|claims\n\
20 credential.one-time-code|advises money.amount|claims\n\
246 credential.one-time-code|asks\n\
84 credential.one-time-code|asks credential.one-time-code|claims\n\
10 credential.one-time-code|asks credential.pin|advises\n\
17 credential.one-time-code|asks credential.pin|asks\n\
-11 credential.one-time-code|asks credential.pin|claims\n\
47 credential.one-time-code|asks firm.bank|claims\n\
-23 credential.one-time-code|asks firm.payment|claims\n\
16 credential.one-time-code|asks firm.shop|claims\n\
-12 credential.one-time-code|asks firm.support|claims\n\
8 credential.one-time-code|asks firm.telecom|claims\n\
-19 credential.one-time-code|asks money.amount|claims\n\
-12 credential.one-time-code|asks money.unusual-means|claims\n\
22 credential.one-time-code|asks person.buyer|claims\n\
-16 credential.one-time-code|asks threat.arrest|threatens\n\
32 credential.one-time-code|asks threat.block|threatens\n\
45 credential.one-time-code|asks threat.deadline|threatens\n\
32 credential.one-time-code|claims\n\
8 credential.one-time-code|claims credential.password|asks\n\
15 credential.one-time-code|claims credential.personal-information|claims\n\
-16 credential.one-time-code|claims firm.bank|claims\n\
10 credential.one-time-code|claims firm.shop|claims\n\
-58 credential.one-time-code|claims money.amount|claims\n\
15 credential.one-time-code|claims person.family|claims\n\
-13 credential.one-time-code|claims threat.block|threatens\n\
195 credential.one-time-code|live\n\
109 credential.one-time-code|reader\n\
13 credential.one-time-code|reports\n\
-9 credential.one-time-code|reports firm.bank|claims\n\
14 credential.one-time-code|reports firm.bank|reports\n\
-22 credential.one-time-code|reports person.family|claims\n\
-24 credential.password|advises\n\
-14 credential.password|advises credential.pin|advises\n\
-18 credential.password|advises firm.bank|claims\n\
109 credential.password|asks\n\
-22 credential.password|asks credential.password|claims\n\
32 credential.password|asks credential.personal-information|asks\n\
33 credential.password|asks firm.bank|claims\n\
8 credential.password|asks firm.payment|claims\n\
41 credential.password|asks money.amount|claims\n\
12 credential.password|asks money.unusual-means|claims\n\
8 credential.password|asks threat.arrest|threatens\n\
32 credential.password|asks threat.block|threatens\n\
23 credential.password|asks threat.deadline|threatens\n\
14 credential.password|claims\n\
42 credential.password|claims firm.bank|claims\n\
-10 credential.password|claims firm.shop|claims\n\
-40 credential.password|claims firm.support|claims\n\
19 credential.password|claims money.unusual-means|claims\n\
14 credential.password|denies threat.deadline|threatens\n\
145 credential.password|live\n\
32 credential.password|reader\n\
47 credential.password|reports\n\
35 credential.password|reports firm.bank|reports\n\
11 credential.password|reports threat.deadline|threatens\n\
58 credential.password|speaks\n\
-12 credential.personal-information|advises\n\
8 credential.personal-information|advises firm.courier|claims\n\
-62 credential.personal-information|asks\n\
14 credential.personal-information|asks credential.personal-information|claims\n\
-52 credential.personal-information|asks firm.bank|claims\n\
-34 credential.personal-information|asks firm.courier|claims\n\
-48 credential.personal-information|asks firm.payment|claims\n\
33 credential.personal-information|asks money.amount|claims\n\
9 credential.personal-information|asks money.unusual-means|claims\n\
-11 credential.personal-information|asks person.agent|claims\n\
15 credential.personal-information|asks person.family|claims\n\
-14 credential.personal-information|asks person.landlord|claims\n\
-16 credential.personal-information|asks person.recruiter|claims\n\
9 credential.personal-information|asks threat.arrest|threatens\n\
11 credential.personal-information|asks threat.court|threatens\n\
43 credential.personal-information|asks threat.deadline|threatens\n\
8 credential.personal-information|asks threat.exposure|threatens\n\
68 credential.personal-information|claims\n\
-11 credential.personal-information|claims credential.pin|claims\n\
29 credential.personal-information|claims firm.bank|claims\n\
13 credential.personal-information|claims firm.bank|reports\n\
17 credential.personal-information|claims firm.courier|claims\n\
67 credential.personal-information|claims money.amount|claims\n\
10 credential.personal-information|claims money.unusual-means|claims\n\
-15 credential.personal-information|claims person.family|claims\n\
8 credential.personal-information|claims person.landlord|claims\n\
36 credential.personal-information|claims threat.arrest|threatens\n\
15 credential.personal-information|claims threat.block|threatens\n\
-17 credential.personal-information|claims threat.court|threatens\n\
33 credential.personal-information|claims threat.deadline|threatens\n\
9 credential.personal-information|claims threat.deportation|threatens\n\
16 credential.personal-information|claims threat.exposure|threatens\n\
-9 credential.personal-information|live\n\
21 credential.personal-information|reader\n\
-23 credential.personal-information|reports firm.bank|claims\n\
11 credential.personal-information|reports firm.bank|reports\n\
13 credential.personal-information|reports person.agent|reports\n\
-14 credential.personal-information|reports threat.block|threatens\n\
20 credential.personal-information|reports threat.deadline|threatens\n\
-11 credential.personal-information|speaks\n\
-8 credential.pin|advises firm.bank|claims\n\
105 credential.pin|asks\n\
-22 credential.pin|asks credential.pin|claims\n\
28 credential.pin|asks firm.bank|claims\n\
16 credential.pin|asks firm.courier|claims\n\
39 credential.pin|asks firm.payment|claims\n\
33 credential.pin|asks money.amount|claims\n\
8 credential.pin|asks money.unusual-means|claims\n\
40 credential.pin|asks money.valuables|claims\n\
11 credential.pin|asks person.agent|claims\n\
19 credential.pin|asks threat.block|threatens\n\
9 credential.pin|claims\n\
51 credential.pin|claims firm.bank|claims\n\
29 credential.pin|claims firm.bank|reports\n\
24 credential.pin|claims firm.payment|claims\n\
25 credential.pin|claims money.amount|claims\n\
41 credential.pin|claims money.valuables|claims\n\
18 credential.pin|claims person.agent|claims\n\
-13 credential.pin|claims threat.block|threatens\n\
-21 credential.pin|claims threat.deadline|threatens\n\
136 credential.pin|live\n\
86 credential.pin|reader\n\
-21 credential.pin|reports\n\
-10 credential.pin|reports firm.bank|reports\n\
13 credential.pin|speaks\n\
-39 credential|advises\n\
334 credential|asks\n\
-44 credential|by:action.approve\n\
23 credential|by:action.buy\n\
-49 credential|by:action.call-back\n\
-37 credential|by:action.click\n\
52 credential|by:action.enter\n\
360 credential|by:action.give\n\
36 credential|by:action.hand-over\n\
-14 credential|by:action.keep-secret\n\
-27 credential|by:action.login\n\
12 credential|by:action.press-key\n\
62 credential|by:action.reply\n\
15 credential|by:action.scan\n\
32 credential|by:action.transfer\n\
-26 credential|by:action.update\n\
8 credential|by:action.withdraw\n\
-9 credential|by:means\n\
71 credential|by:question\n\
102 credential|claims\n\
-33 credential|denies\n\
-15 credential|reports\n\
-29 credential|speaks\n\
-23 credit card\n\
-8 credi…\n\
10 crime scene\n\
30 criminal\n\
10 criminal investigation\n\
34 crimi…\n\
15 crossing\n\
14 crossing #\n\
12 cross…\n\
20 crypto\n\
22 crypt…\n\
-22 ctrl\n\
-23 ctrl alt\n\
-69 cu\n\
-20 cu poza\n\
15 cu un\n\
-11 cuidado\n\
-11 cuida…\n\
-11 culture\n\
-11 cultu…\n\
-10 cumartesi\n\
-10 cumar…\n\
-18 cunku\n\
-17 cup\n\
-17 cup of\n\
12 currently\n\
17 custody\n\
8 customer care\n\
-31 customers\n\
-17 customers who\n\
27 customs\n\
17 customs pay\n\
16 custo…\n\
50 cut\n\
22 cut the\n\
8 cv\n\
60 cvc\n\
16 cvv\n\
15 cyber\n\
9 cyber security\n\
-16 cyberhotline\n\
-8 cykel\n\
-32 cykler\n\
-44 cykle…\n\
8 cztery\n\
-24 czy\n\
-16 czynsz\n\
-16 czynsz za\n\
-16 czyns…\n\
-11 d #\n\
-10 d is\n\
16 da\n\
9 da den\n\
8 da din\n\
19 da jeg\n\
-9 da vi\n\
25 dabar\n\
-15 daca\n\
-13 dad i\n\
13 dad is\n\
8 dad its\n\
17 dad new\n\
-10 dag #\n\
12 dag jeg\n\
-16 dag min\n\
-8 dag og\n\
-162 dage\n\
-9 dage efter\n\
-45 dage ellers\n\
-10 dage fra\n\
-21 dage i\n\
11 dagen\n\
9 dagen skriv\n\
12 dagit…\n\
-8 dagpengekort for\n\
13 daha\n\
-19 dai\n\
9 daily limit\n\
13 dal\n\
18 dalej\n\
-11 dalla…\n\
-11 dam\n\
-28 dane\n\
22 danese\n\
9 danese mi\n\
25 danes…\n\
8 danger\n\
8 dange…\n\
-14 daniel\n\
-15 danie…\n\
12 danij…\n\
14 danimarca\n\
41 danimarka\n\
15 danimarka ulusal\n\
81 danim…\n\
88 danish\n\
-10 danish authority\n\
8 danish customs\n\
10 danish immigration\n\
-13 danish number\n\
8 danish police\n\
86 danis…\n\
53 dankort\n\
21 dankort og\n\
9 dankortet\n\
9 dankortet i\n\
62 danko…\n\
52 danmark\n\
54 danma…\n\
13 dann\n\
11 danoi…\n\
-29 dans\n\
-21 dans le\n\
16 dansk\n\
8 dansk ingeniør\n\
37 danske\n\
19 danske banks\n\
40 dansk…\n\
-21 dao\n\
29 dao @link\n\
-11 dao i\n\
14 dao365\n\
13 dao365 din\n\
14 dao36…\n\
25 dar\n\
14 darbe\n\
11 darbu…\n\
-18 daryti\n\
-19 daryti nereikia\n\
-18 daryt…\n\
-21 dat\n\
-40 data\n\
-8 datatilsynet\n\
-8 datat…\n\
32 date\n\
23 date of\n\
-10 dato #\n\
11 datter er\n\
15 dau\n\
-12 daughter\n\
-13 daughter was\n\
-9 daughters\n\
-21 daugh…\n\
12 davanti\n\
12 davan…\n\
-14 day\n\
26 day #\n\
-8 day before\n\
-8 day is\n\
-13 day to\n\
-24 daycare\n\
-24 dayca…\n\
-126 days\n\
-13 days after\n\
-12 days at\n\
11 days otherwise\n\
-22 days so\n\
-17 days the\n\
-8 days your\n\
43 dba\n\
16 dba @link\n\
11 dba delivery\n\
70 de\n\
19 de #\n\
-12 de andre\n\
-27 de coroane\n\
13 de dem\n\
8 de det\n\
39 de er\n\
-8 de falske\n\
20 de france\n\
27 de frigives\n\
16 de går\n\
11 de gør\n\
17 de har\n\
12 de i\n\
13 de kan\n\
8 de kommer\n\
-40 de la\n\
-9 de lyngby\n\
-17 de manglende\n\
-24 de me\n\
-15 de mitid\n\
9 de nordea\n\
-9 de sagde\n\
13 de seksten\n\
26 de skal\n\
8 de står\n\
12 de tager\n\
-10 de to\n\
-14 de velo\n\
-11 de vil\n\
23 deactivated\n\
35 deact…\n\
-10 dead\n\
15 deadline\n\
26 deadline today\n\
15 deadl…\n\
8 deaf\n\
11 deaktiveret\n\
15 deakt…\n\
-11 deal\n\
-29 dear\n\
-11 dear all\n\
13 dear citizen\n\
14 dear i\n\
-25 dear mr\n\
-18 dear ms\n\
-10 dear parents\n\
-9 dear supplier\n\
17 debe\n\
13 debit\n\
-12 debit on\n\
14 debt\n\
-136 dec\n\
-26 dec #\n\
-12 dec ive\n\
-115 december\n\
-13 december kl\n\
-10 december til\n\
-119 decem…\n\
-17 decide\n\
-12 decided\n\
-8 decided to\n\
-16 decidera\n\
-45 decid…\n\
12 declared\n\
-20 decla…\n\
-11 decli…\n\
-8 dedi\n\
-13 dediler\n\
-13 dedil…\n\
-10 deduct\n\
-8 deducted\n\
-22 deduc…\n\
8 dee\n\
-8 deepak\n\
-8 deepa…\n\
12 defender\n\
18 defen…\n\
-19 defin…\n\
34 degil\n\
8 degilseniz\n\
19 dein\n\
14 deja\n\
-10 dekla…\n\
21 dekon…\n\
-71 del\n\
11 del #\n\
-27 del af\n\
-21 del aldrig\n\
-12 del mitid\n\
8 delai\n\
-8 delay\n\
-10 delayed\n\
-11 delay…\n\
-8 deleg…\n\
8 deler #\n\
-9 deleted\n\
-12 delet…\n\
29 deliver\n\
17 deliver your\n\
11 delivery\n\
33 deliv…\n\
55 della\n\
-13 della banca\n\
20 della carta\n\
93 dem\n\
11 dem alle\n\
-15 dem i\n\
-9 dem kontant\n\
20 dem læser\n\
20 dem om\n\
-12 dem på\n\
26 dem som\n\
-8 dem så\n\
49 dem til\n\
8 dem vi\n\
12 dem videre\n\
-31 demain\n\
-31 demai…\n\
-11 demande\n\
-28 deman…\n\
-42 den\n\
-117 den #\n\
11 den adgangskode\n\
-8 den anden\n\
16 den bare\n\
-9 den blå\n\
-12 den den\n\
33 den det\n\
-12 den ene\n\
18 den engangskode\n\
-14 den er\n\
8 den folgenden\n\
14 den første\n\
8 den gamle\n\
-9 den god\n\
-17 den har\n\
13 den hedder\n\
38 den her\n\
-80 den i\n\
-30 den ikke\n\
15 den kan\n\
13 den kode\n\
12 den koster\n\
-8 den ligger\n\
9 den læser\n\
27 den med\n\
-13 den måde\n\
-8 den næste\n\
11 den og\n\
45 den om\n\
19 den passer\n\
10 den retur\n\
-10 den rigtige\n\
-12 den samme\n\
-8 den sidste\n\
8 den siger\n\
25 den skal\n\
8 den som\n\
8 den står\n\
29 den så\n\
13 den ved\n\
-12 den via\n\
-11 denaro\n\
-11 denar…\n\
22 deney…\n\
-10 dengang\n\
-10 denga…\n\
77 denmark\n\
10 denmark the\n\
9 denmark you\n\
78 denma…\n\
62 denne\n\
24 denne mail\n\
23 denne måned\n\
9 denne sag\n\
23 denne sms\n\
-13 dental\n\
-10 dental check\n\
-13 denta…\n\
-8 denti…\n\
-15 denuncia\n\
-17 denun…\n\
48 department\n\
8 department of\n\
11 department your\n\
-19 departure\n\
-17 departure at\n\
35 depar…\n\
18 depon…\n\
-10 deported tomorrow\n\
15 deposit\n\
-17 deposit #\n\
-14 deposit back\n\
-9 deposit before\n\
9 deposit is\n\
9 deposits\n\
9 depositum\n\
46 depos…\n\
31 depot\n\
9 depozito\n\
20 dept\n\
16 der\n\
-20 der andre\n\
-13 der app\n\
-9 der bliver\n\
-17 der ender\n\
49 der er\n\
-15 der et\n\
-14 der godkend\n\
36 der har\n\
10 der hedder\n\
14 der hjælper\n\
15 der i\n\
-40 der ikke\n\
8 der kan\n\
77 der kommer\n\
-8 der kører\n\
-10 der mod\n\
12 der og\n\
-9 der ringede\n\
-23 der ringer\n\
10 der sidder\n\
14 der stille\n\
-14 der stod\n\
95 der står\n\
15 der vil\n\
-8 derefter til\n\
73 deres\n\
8 deres betalingskort\n\
13 deres dankort\n\
8 deres fulde\n\
15 deres kort\n\
-10 deres opsparing\n\
66 derfor\n\
17 derfor er\n\
66 derfo…\n\
9 derni…\n\
-8 desco…\n\
-22 descr…\n\
15 desde\n\
12 deshalb\n\
12 desha…\n\
-25 desk\n\
-18 desk youre\n\
9 destroyed\n\
15 destrueres\n\
11 destrueres pakken\n\
22 destrueret\n\
51 destr…\n\
40 desværre\n\
18 desværre ikke\n\
40 desvæ…\n\
-22 det\n\
8 det bare\n\
-18 det en\n\
173 det er\n\
29 det for\n\
-10 det foreliggende\n\
-16 det fra\n\
21 det frem\n\
13 det første\n\
19 det gamle\n\
-9 det går\n\
-12 det gør\n\
-8 det handler\n\
27 det har\n\
-11 det haster\n\
31 det hele\n\
-8 det hvor\n\
-12 det i\n\
-63 det ikke\n\
-8 det indbrud\n\
11 det jeg\n\
-11 det kan\n\
-15 det klarer\n\
-17 det kommer\n\
-10 det kort\n\
-13 det korte\n\
11 det kræver\n\
-14 det ligger\n\
-24 det mange\n\
-32 det med\n\
15 det mig\n\
13 det noget\n\
10 det normalt\n\
8 det nye\n\
-16 det når\n\
-41 det og\n\
25 det over\n\
-21 det på\n\
-15 det samme\n\
29 det skal\n\
-15 det så\n\
40 det til\n\
8 det tænkte\n\
-19 det var\n\
-8 det ved\n\
19 det via\n\
14 det være\n\
15 details\n\
26 details @link\n\
-18 details in\n\
-9 details on\n\
12 details to\n\
19 detai…\n\
10 detected\n\
12 detec…\n\
18 dette\n\
8 dette er\n\
8 detti\n\
8 deux\n\
15 devices\n\
26 devic…\n\
10 devo\n\
-28 devuelvo\n\
-24 devue…\n\
-13 deyip\n\
14 dhl\n\
9 dhl @link\n\
8 dhl and\n\
-16 dhl your\n\
-8 di\n\
-20 di #\n\
-13 di approvare\n\
-9 di denaro\n\
-26 di essere\n\
-17 di nuovo\n\
-11 dia\n\
-8 dia #\n\
18 dial\n\
-8 dialo…\n\
15 dica\n\
12 dica il\n\
34 dice\n\
32 dice che\n\
-23 dice di\n\
-12 diciendo\n\
-12 dicie…\n\
9 dictati\n\
12 did not\n\
-9 did we\n\
10 did you\n\
8 didentite\n\
9 diden…\n\
-17 didnt\n\
-12 didnt make\n\
-10 die #\n\
-11 dienst\n\
-11 diens…\n\
16 dies\n\
-12 diese\n\
-11 diese sms\n\
10 difference\n\
12 diffe…\n\
141 dig\n\
10 dig #\n\
11 dig annuller\n\
11 dig bare\n\
11 dig det\n\
10 dig du\n\
-17 dig hvis\n\
8 dig hvordan\n\
17 dig i\n\
-24 dig ikke\n\
9 dig linket\n\
18 dig med\n\
-12 dig noget\n\
14 dig og\n\
32 dig om\n\
-10 dig op\n\
18 dig over\n\
32 dig på\n\
13 dig send\n\
-41 dig så\n\
-10 dig til\n\
15 dig ved\n\
10 dig videre\n\
54 digit\n\
38 digit code\n\
-76 digital\n\
8 digital identitet\n\
-97 digital post\n\
-14 digitale\n\
-13 digitale post\n\
11 digitaliseringsstyrelsen\n\
22 digits\n\
14 digits and\n\
10 digits of\n\
-73 digit…\n\
-11 dijo\n\
-10 dikkat\n\
-10 dikka…\n\
8 dikti…\n\
8 din\n\
-12 din anmeldelse\n\
-22 din ansøgning\n\
-10 din app\n\
-23 din betaling\n\
-17 din billet\n\
9 din boligstøtte\n\
12 din computer\n\
-18 din digital\n\
-11 din digitale\n\
8 din e\n\
-8 din elregning\n\
-15 din engangskode\n\
-10 din folkeregisteradresse\n\
-14 din gamle\n\
-40 din identitet\n\
13 din iphone\n\
8 din kode\n\
46 din konto\n\
-25 din leveringsadresse\n\
-16 din løn\n\
16 din mand\n\
15 din mitid\n\
22 din mobil\n\
-8 din mobilbank\n\
-16 din mobilepay\n\
8 din mor\n\
-32 din nemkonto\n\
-22 din netbank\n\
-14 din nye\n\
-10 din næste\n\
-18 din ordre\n\
35 din pakke\n\
-18 din parkering\n\
11 din pc\n\
14 din pinkode\n\
-23 din profil\n\
-10 din rådgiver\n\
20 din sidste\n\
8 din strøm\n\
22 din telefon\n\
8 dinamarca\n\
8 dinam…\n\
45 dine\n\
-38 dine #\n\
10 dine billeder\n\
8 dine følgere\n\
-13 dine koder\n\
19 dine kontanter\n\
-18 dine konti\n\
-18 dine kontooplysninger\n\
47 dine oplysninger\n\
-36 dine penge\n\
12 dine smykker\n\
60 dine tabte\n\
-18 dinner\n\
-18 dinne…\n\
-11 direct\n\
-12 direct debit\n\
16 director\n\
8 direkte\n\
11 direk…\n\
28 dis\n\
18 dis que\n\
-22 disagree\n\
-20 disagree you\n\
-22 disag…\n\
10 disconnected\n\
42 discord\n\
59 disco…\n\
-14 discuss\n\
-9 discussed\n\
-20 discu…\n\
23 disi\n\
19 disi madde\n\
13 diskr…\n\
8 disse\n\
21 distu…\n\
157 dit\n\
8 dit abonnement\n\
-30 dit besøg\n\
13 dit betalingskort\n\
16 dit bruger\n\
11 dit cpr\n\
29 dit dankort\n\
-12 dit gamle\n\
10 dit guld\n\
12 dit hævekort\n\
-10 dit kodeord\n\
24 dit kontonummer\n\
46 dit kortnummer\n\
-23 dit køb\n\
41 dit mitid\n\
-31 dit navn\n\
17 dit nemid\n\
11 dit nummer\n\
-16 dit nye\n\
-14 dit sags\n\
30 divis…\n\
10 divor…\n\
14 diyor…\n\
94 dk\n\
23 dkda\n\
-23 dkk\n\
9 dkk #\n\
-30 dkk hos\n\
-26 dkk to\n\
-17 dkk was\n\
20 dm\n\
38 dmv\n\
-47 do\n\
-51 do anything\n\
-31 do i\n\
-8 do if\n\
11 do is\n\
19 do it\n\
-15 do jutra\n\
9 do koperty\n\
28 do not\n\
16 do the\n\
-8 do to\n\
10 do you\n\
-22 doamna\n\
-22 doamn…\n\
-20 doar\n\
-17 doar sa\n\
-13 dobry\n\
8 doctor from\n\
8 document\n\
17 document awaits\n\
-26 documents\n\
-38 docum…\n\
-37 does\n\
-13 does anyone\n\
24 does it\n\
-15 does the\n\
-26 doesnt\n\
-26 doesn…\n\
10 dog\n\
-13 dogana\n\
-13 dogan…\n\
14 dogru…\n\
-30 dokto…\n\
21 dokument\n\
24 dokum…\n\
12 dolandiricilik\n\
11 dolan…\n\
26 dolar…\n\
12 dollar\n\
16 dollars\n\
9 dollars to\n\
27 dolla…\n\
-12 doman…\n\
13 domattina\n\
13 domat…\n\
8 domic…\n\
-20 domme…\n\
18 domstol\n\
18 domst…\n\
17 done\n\
8 done you\n\
-12 donne\n\
13 donnee\n\
11 donne…\n\
-35 dont\n\
-13 dont answer\n\
13 dont be\n\
8 dont believe\n\
25 dont click\n\
-9 dont enter\n\
32 dont hang\n\
-27 dont have\n\
-14 dont leave\n\
-25 dont let\n\
18 dont like\n\
-8 dont link\n\
14 dont log\n\
11 dont mention\n\
-36 dont need\n\
23 dont open\n\
-15 dont pay\n\
-12 dont send\n\
-9 dont share\n\
-9 dont take\n\
11 dont touch\n\
-11 dont use\n\
12 dont write\n\
-33 door\n\
10 door nobody\n\
-28 doors\n\
18 dopo\n\
-11 dorthe\n\
-10 dorth…\n\
8 dostac\n\
-9 dosta…\n\
9 doste…\n\
14 dosyasi\n\
17 dosya…\n\
19 dot\n\
21 double\n\
27 doubl…\n\
-11 dovan…\n\
-28 down\n\
-23 down for\n\
11 down the\n\
8 download\n\
-13 downstairs\n\
-17 downstairs with\n\
-13 downs…\n\
-12 draga…\n\
36 draw\n\
-16 drawer\n\
-16 drawe…\n\
-9 drawn\n\
-20 dreng\n\
-12 drift\n\
-9 drill\n\
-11 driller\n\
-9 drill…\n\
-28 drive\n\
-21 driver\n\
-17 driver i\n\
-14 drive…\n\
11 driving\n\
10 driving license\n\
11 drivi…\n\
-8 drodz…\n\
-14 drop\n\
-8 drop by\n\
-9 dropped\n\
-9 dropped it\n\
28 drops\n\
40 drops i\n\
22 drown…\n\
21 drugs\n\
25 drukn…\n\
-19 dsb\n\
47 du\n\
30 du #\n\
12 du adgang\n\
-9 du afvise\n\
-8 du anmeldte\n\
20 du bare\n\
13 du beholder\n\
-32 du behøver\n\
22 du betale\n\
17 du betaler\n\
-29 du blevet\n\
-14 du brug\n\
10 du de\n\
18 du den\n\
-10 du det\n\
12 du dig\n\
73 du er\n\
15 du et\n\
-18 du finder\n\
12 du flytter\n\
35 du for\n\
11 du fået\n\
71 du får\n\
10 du først\n\
-25 du godkender\n\
-18 du godkendt\n\
9 du godt\n\
9 du går\n\
142 du har\n\
-33 du have\n\
8 du hjælper\n\
13 du hæver\n\
-10 du i\n\
42 du ikke\n\
20 du ind\n\
-8 du indtastet\n\
-148 du kan\n\
-8 du klage\n\
10 du køber\n\
49 du lige\n\
-21 du logger\n\
-9 du låne\n\
20 du læse\n\
-15 du mangler\n\
-16 du med\n\
8 du mobilepay\n\
12 du modtager\n\
25 du må\n\
-36 du måske\n\
11 du noget\n\
10 du nå\n\
-28 du også\n\
10 du plejer\n\
-9 du på\n\
-8 du ringe\n\
-9 du sagde\n\
17 du se\n\
-18 du selv\n\
-39 du sende\n\
-16 du ser\n\
-97 du skal\n\
32 du skiftet\n\
-12 du skylder\n\
-31 du spærre\n\
22 du stadig\n\
36 du taler\n\
17 du til\n\
11 du tjene\n\
15 du trykker\n\
9 du ud\n\
-16 du uenig\n\
11 du var\n\
20 du ved\n\
-34 du vil\n\
10 du vælger\n\
15 du været\n\
8 du åbner\n\
-8 due\n\
-8 due #\n\
-24 due on\n\
34 due to\n\
-31 dunku\n\
18 dunskiej\n\
18 dunskiej policji\n\
9 dunsk…\n\
-20 dupa\n\
-11 duration\n\
-11 durat…\n\
9 durch…\n\
9 during\n\
9 durin…\n\
12 duruyor\n\
12 duruy…\n\
10 duser\n\
10 dustu\n\
-13 duty to\n\
-9 dvs\n\
-28 dying\n\
-16 dziala\n\
-15 dzial…\n\
16 dziec…\n\
-11 dziek…\n\
-13 dzien\n\
-13 dzien dobry\n\
-16 dzis\n\
19 dzisiaj\n\
19 dzisi…\n\
-13 dæk\n\
-14 dækker\n\
12 dækkes\n\
-12 dækket\n\
-15 dække…\n\
11 dænemark\n\
11 dænem…\n\
-13 døgn\n\
-16 døgnet\n\
-16 døgnet rundt\n\
-16 døgne…\n\
8 dørdu\n\
-8 døre\n\
-38 e #\n\
-19 e de\n\
10 e gia\n\
-8 e il\n\
23 e la\n\
17 e le\n\
-8 e mail\n\
11 e stato\n\
-8 e una\n\
-8 each\n\
-10 each my\n\
21 earn\n\
14 earn #\n\
8 earn up\n\
-20 earned\n\
-20 earne…\n\
-11 eat\n\
18 ecoute\n\
14 ecout…\n\
8 ed\n\
8 edebi…\n\
15 edilmistir\n\
21 edilm…\n\
-9 editi…\n\
18 efendim\n\
18 efend…\n\
-45 efter\n\
9 efter #\n\
-10 efter at\n\
-15 efter din\n\
19 efter en\n\
-24 efter kl\n\
-11 efter log\n\
-9 efterforskerne\n\
10 efterfulgt\n\
10 efterfulgt af\n\
19 efterlyst\n\
19 efterlyst i\n\
8 eftermiddag og\n\
8 efternavn\n\
32 efter…\n\
9 egen er\n\
-14 eh\n\
8 ei\n\
-9 eighteen\n\
-15 eine\n\
-14 einen\n\
18 einer\n\
8 eines\n\
21 either\n\
21 eithe…\n\
-14 ejend…\n\
11 ekibi…\n\
11 ekran…\n\
9 ekspeditionsgebyr\n\
8 ekspe…\n\
8 ekspr…\n\
8 ekstern\n\
12 ekstra\n\
-30 el\n\
-8 el banco\n\
-10 el mitid\n\
-14 el pasto\n\
-9 el svar\n\
17 electronics\n\
21 elect…\n\
-9 eleven\n\
-11 eleve…\n\
24 elgiganten\n\
8 elgiganten is\n\
24 elgig…\n\
-12 ella\n\
-13 elle\n\
-151 eller\n\
-10 eller en\n\
25 eller har\n\
-14 eller i\n\
-10 eller på\n\
-19 eller ring\n\
-14 eller skriv\n\
-10 eller ved\n\
48 ellers\n\
-37 ellers bliver\n\
10 ellers destrueres\n\
11 ellers går\n\
21 ellers ikke\n\
-23 ellers kan\n\
19 ellers kommer\n\
19 ellers mister\n\
26 ellers slettes\n\
48 eller…\n\
-8 elregning\n\
-8 elreg…\n\
-10 else\n\
14 elselskabet\n\
15 elselskabet vi\n\
30 embassy\n\
8 embassy of\n\
30 embas…\n\
-8 emekl…\n\
-17 emergency\n\
-16 emerg…\n\
29 emne\n\
11 emne sv\n\
-29 employee\n\
16 employees\n\
11 employer\n\
-8 empty\n\
-19 en #\n\
19 en advarsel\n\
-9 en aften\n\
-15 en anden\n\
29 en anmodning\n\
-11 en ansat\n\
11 en arrestordre\n\
-9 en automatisk\n\
40 en betaling\n\
8 en betjent\n\
16 en civil\n\
-16 en dag\n\
8 en dansk\n\
11 en der\n\
8 en ekstra\n\
9 en fejl\n\
-14 en fremmed\n\
12 en hacker\n\
31 en halv\n\
35 en kode\n\
23 en konkurrence\n\
11 en kontakt\n\
11 en konto\n\
-10 en konvolut\n\
-8 en kopi\n\
15 en krone\n\
-9 en kuvert\n\
16 en kvittering\n\
-14 en la\n\
-13 en ligne\n\
-13 en løsning\n\
-36 en mail\n\
16 en medarbejder\n\
21 en ny\n\
-14 en og\n\
-12 en overførsel\n\
-19 en pakke\n\
-45 en person\n\
25 en pose\n\
-14 en rigtig\n\
19 en sag\n\
-12 en side\n\
-8 en stævning\n\
14 en til\n\
15 en tilbageførsel\n\
9 en time\n\
9 en ubetalt\n\
-11 en uge\n\
-21 en venlig\n\
11 encore la\n\
-93 end\n\
-12 end of\n\
-12 ende\n\
-24 ended\n\
-14 ended #\n\
-14 endelig\n\
-14 endel…\n\
-22 ender\n\
-22 ender på\n\
-24 ending\n\
-19 ending #\n\
-26 endin…\n\
12 endnu\n\
16 endnu hun\n\
-9 endnu ikke\n\
-28 ends\n\
-26 ends in\n\
10 ends tonight\n\
-12 ene\n\
81 energistyrelsen\n\
84 energ…\n\
13 enfants\n\
13 enfan…\n\
13 enforcement\n\
21 enfor…\n\
-16 engangskode\n\
-26 engangskode #\n\
-8 engangskode er\n\
-12 engan…\n\
-18 engelsk\n\
-36 engel…\n\
13 engineer\n\
-40 english\n\
-40 engli…\n\
-11 enhed er\n\
8 enlace\n\
8 enlac…\n\
26 enter\n\
20 enter card\n\
-17 enter it\n\
12 enter the\n\
9 enter your\n\
13 entering\n\
11 enter…\n\
-10 entrar\n\
-10 entrar en\n\
-12 entra…\n\
-13 entre\n\
8 entro #\n\
20 envelope\n\
21 envel…\n\
11 enviado\n\
10 envia…\n\
10 envoie la\n\
-43 er\n\
-11 er #\n\
-11 er altid\n\
-14 er ankommet\n\
18 er at\n\
44 er banken\n\
34 er bare\n\
14 er berettiget\n\
-14 er bestilt\n\
47 er blevet\n\
21 er de\n\
-11 er den\n\
-28 er der\n\
17 er det\n\
13 er dig\n\
9 er dine\n\
20 er du\n\
13 er død\n\
20 er efterlyst\n\
32 er en\n\
-9 er et\n\
-19 er falske\n\
12 er fint\n\
10 er flyttet\n\
-11 er forbi\n\
26 er fordi\n\
-13 er fornyet\n\
81 er fra\n\
-8 er fremme\n\
-8 er færdige\n\
-14 er gjort\n\
18 er godkendt\n\
8 er gratis\n\
11 er hackere\n\
-22 er her\n\
-13 er hjemme\n\
8 er hos\n\
58 er i\n\
11 er ikke\n\
16 er inde\n\
8 er inficeret\n\
-30 er klar\n\
-23 er koden\n\
29 er ledig\n\
20 er mange\n\
21 er med\n\
16 er meget\n\
-29 er mig\n\
12 er min\n\
19 er mistænkt\n\
-13 er modtaget\n\
11 er nets\n\
15 er nogle\n\
-8 er nu\n\
-11 er også\n\
13 er os\n\
11 er politiet\n\
19 er rigtigt\n\
-12 er sendt\n\
34 er sigtet\n\
8 er sikker\n\
14 er sket\n\
-10 er slut\n\
22 er spærret\n\
12 er stoppet\n\
10 er sygeplejerske\n\
9 er sådan\n\
-14 er til\n\
-10 er trine\n\
-10 er trukket\n\
-12 er ude\n\
12 er udeblevet\n\
-23 er udløbet\n\
25 er udstedt\n\
11 er udtrukket\n\
-11 er uheldet\n\
20 er under\n\
-17 er uændret\n\
12 er ved\n\
-20 er vedhæftet\n\
-10 er velkommen\n\
18 er vigtigt\n\
-8 er vores\n\
8 erhalten\n\
8 erhal…\n\
-40 erhverv\n\
-12 erhverv with\n\
-40 erhve…\n\
27 error\n\
-13 es\n\
-35 es #\n\
14 es para\n\
35 esbjerg\n\
34 esbje…\n\
14 escrow\n\
13 esi\n\
45 eski\n\
-12 espec…\n\
-14 esper…\n\
-10 essere\n\
-10 esser…\n\
-25 est\n\
-10 est prete\n\
-12 est une\n\
12 esta\n\
-10 esta lista\n\
-11 estaba\n\
-10 estate\n\
-10 estat…\n\
16 este\n\
-15 este codigo\n\
22 este un\n\
-8 estimated\n\
-12 estim…\n\
18 estoy\n\
16 estoy en\n\
78 et\n\
-17 et beløb\n\
8 et billede\n\
8 et depositum\n\
-11 et døgn\n\
8 et forlig\n\
-24 et gavekort\n\
47 et gebyr\n\
9 et je\n\
17 et klip\n\
-14 et kodeord\n\
-8 et kort\n\
22 et køb\n\
-10 et link\n\
9 et login\n\
-12 et lån\n\
-15 et møde\n\
-35 et nyt\n\
12 et problem\n\
11 et skærmbillede\n\
12 et tal\n\
-18 et tilbud\n\
19 et tu\n\
12 et votre\n\
43 et øjeblik\n\
-9 eta\n\
-22 etait\n\
-28 ete\n\
9 etmek\n\
11 etmek icin\n\
38 eu\n\
13 eu dk\n\
-9 eu la\n\
-10 eu worker\n\
57 eur\n\
17 eur #\n\
50 euro\n\
13 european\n\
9 european union\n\
16 europol\n\
-24 europol has\n\
15 europæisk\n\
56 europ…\n\
27 euros\n\
30 euru\n\
18 ev\n\
-12 evde\n\
22 evden\n\
9 eve\n\
-13 even\n\
-8 even to\n\
15 evening\n\
15 eveni…\n\
-26 ever\n\
9 every account\n\
8 everybody\n\
18 everybody to\n\
12 everything\n\
8 everything on\n\
9 evidence\n\
9 evide…\n\
11 evita…\n\
-12 excess\n\
-11 excess #\n\
-12 exces…\n\
12 exchange\n\
12 excha…\n\
18 executed\n\
17 execu…\n\
-10 exerc…\n\
-11 existing\n\
-16 exist…\n\
13 exp\n\
8 exp cvc\n\
-20 expect\n\
-23 expected\n\
-8 expected processing\n\
-43 expec…\n\
10 experience\n\
9 exper…\n\
-18 expires\n\
-32 expires in\n\
11 expires today\n\
16 expiry\n\
14 expla…\n\
20 express\n\
20 expre…\n\
-17 extend\n\
-8 extension\n\
-25 exten…\n\
20 extra\n\
-16 eyes\n\
20 fa\n\
9 faa\n\
-11 faccio\n\
-10 facci…\n\
24 facebook\n\
10 facebook delivery\n\
25 faceb…\n\
10 factory\n\
16 facto…\n\
11 factura\n\
8 facture\n\
18 factu…\n\
9 fahnd…\n\
-11 fair\n\
14 faire\n\
39 fais\n\
14 fais le\n\
-23 fake\n\
-58 faktura\n\
-30 faktura #\n\
-9 fakturaen\n\
-66 faktu…\n\
8 falder\n\
-11 faldt\n\
-14 fall\n\
-25 false\n\
-9 falsk\n\
-37 falske\n\
-37 falsk…\n\
9 falta\n\
56 familie\n\
-13 familien\n\
39 family\n\
12 family or\n\
76 famil…\n\
-13 fandt\n\
-54 far\n\
14 far kan\n\
-15 far til\n\
9 fare\n\
-26 farfar\n\
-26 farfa…\n\
-11 farida\n\
-11 farid…\n\
-12 farsi\n\
10 fascicolo\n\
10 fasci…\n\
-27 fast\n\
-19 faster\n\
-22 faste…\n\
-12 fat\n\
-12 fat i\n\
13 fata\n\
12 father\n\
12 fathe…\n\
28 fatto\n\
-19 fatur…\n\
-9 fault\n\
-9 faux\n\
15 favor…\n\
-12 favour\n\
10 favourite\n\
-8 feberen\n\
-8 feber…\n\
-9 februar\n\
-15 febru…\n\
12 federal\n\
12 feder…\n\
-54 fee\n\
-44 fee #\n\
8 fee first\n\
-11 fee for\n\
29 feed\n\
29 feed the\n\
-17 fees\n\
-8 fees by\n\
8 fejl\n\
-10 fejl jeg\n\
10 fejl kan\n\
16 fell in\n\
12 fem sekunder\n\
-13 fenley\n\
-13 fenle…\n\
18 feriekonto\n\
11 feriekonto #\n\
32 feriepenge\n\
13 feriepenge for\n\
43 ferie…\n\
-9 fest\n\
-12 fetch\n\
-11 fetch it\n\
-14 fetched\n\
-14 fetch…\n\
-12 fever\n\
-8 fever and\n\
-17 fi\n\
-8 fi kort\n\
13 field\n\
8 fifteen\n\
8 fifte…\n\
17 figli…\n\
18 figure\n\
-10 figures\n\
18 figur…\n\
-104 fik\n\
-23 fik #\n\
8 fik det\n\
-39 fik en\n\
39 file\n\
9 filen\n\
-28 filialen\n\
-8 filialen på\n\
-32 filia…\n\
47 fill\n\
11 fill it\n\
10 fill the\n\
9 filte…\n\
-9 fin\n\
21 final\n\
11 final call\n\
-22 finally\n\
-12 finally got\n\
-9 finance\n\
9 finanstilsynet\n\
-8 finan…\n\
-67 find\n\
-15 find a\n\
-11 find an\n\
-11 find the\n\
-10 find your\n\
8 finde\n\
19 finde det\n\
-15 finde på\n\
-33 finder\n\
-12 finder en\n\
-8 findes\n\
-44 finde…\n\
-45 fine\n\
-11 fine of\n\
16 fingeren\n\
16 fingeren på\n\
-8 fingerprints\n\
10 finge…\n\
16 finished\n\
20 finis…\n\
-16 finn\n\
10 fint\n\
14 fint nok\n\
-25 fire\n\
-8 fire cifre\n\
-11 fire minutter\n\
10 firkant\n\
10 firka…\n\
8 firm\n\
29 firm.bank|claims\n\
-17 firm.bank|claims firm.bank|denies\n\
-36 firm.bank|claims firm.bank|reports\n\
80 firm.bank|claims firm.courier|claims\n\
-14 firm.bank|claims firm.payment|claims\n\
8 firm.bank|claims firm.streaming|claims\n\
27 firm.bank|claims firm.support|claims\n\
-10 firm.bank|claims firm.toll|claims\n\
-147 firm.bank|claims money.amount|claims\n\
67 firm.bank|claims money.unusual-means|claims\n\
44 firm.bank|claims money.valuables|claims\n\
29 firm.bank|claims person.agent|claims\n\
-16 firm.bank|claims person.buyer|claims\n\
81 firm.bank|claims person.family|claims\n\
8 firm.bank|claims person.family|reports\n\
8 firm.bank|claims threat.arrest|threatens\n\
-12 firm.bank|claims threat.block|reports\n\
-61 firm.bank|claims threat.block|threatens\n\
-12 firm.bank|claims threat.court|reports\n\
-44 firm.bank|claims threat.court|threatens\n\
-26 firm.bank|claims threat.deadline|reports\n\
17 firm.bank|claims threat.deadline|threatens\n\
-15 firm.bank|claims threat.debt|threatens\n\
17 firm.bank|denies money.amount|claims\n\
8 firm.bank|denies person.family|claims\n\
29 firm.bank|live\n\
-71 firm.bank|reader\n\
9 firm.bank|reports\n\
-10 firm.bank|reports money.amount|reports\n\
-15 firm.bank|reports money.valuables|reports\n\
38 firm.bank|reports person.agent|reports\n\
-11 firm.bank|reports person.family|claims\n\
-9 firm.bank|reports threat.arrest|threatens\n\
-8 firm.bank|reports threat.block|reports\n\
-10 firm.bank|reports threat.deadline|reports\n\
16 firm.bank|reports threat.deadline|threatens\n\
28 firm.bank|speaks\n\
35 firm.courier|claims\n\
25 firm.courier|claims firm.payment|claims\n\
88 firm.courier|claims money.amount|claims\n\
24 firm.courier|claims money.unusual-means|claims\n\
64 firm.courier|claims money.valuables|claims\n\
13 firm.courier|claims person.buyer|claims\n\
14 firm.courier|claims person.family|claims\n\
30 firm.courier|claims person.landlord|claims\n\
-27 firm.courier|claims threat.block|threatens\n\
13 firm.courier|claims threat.court|threatens\n\
30 firm.courier|claims threat.return|threatens\n\
35 firm.courier|live\n\
-15 firm.courier|reader\n\
-27 firm.courier|reports\n\
-8 firm.courier|reports money.amount|claims\n\
-74 firm.courier|speaks\n\
61 firm.payment|claims\n\
-8 firm.payment|claims firm.streaming|claims\n\
-10 firm.payment|claims firm.utility|claims\n\
-143 firm.payment|claims money.amount|claims\n\
28 firm.payment|claims money.unusual-means|claims\n\
-8 firm.payment|claims money.valuables|claims\n\
29 firm.payment|claims person.agent|claims\n\
-20 firm.payment|claims person.buyer|claims\n\
15 firm.payment|claims person.landlord|claims\n\
10 firm.payment|claims threat.arrest|threatens\n\
45 firm.payment|claims threat.block|threatens\n\
18 firm.payment|claims threat.court|threatens\n\
15 firm.payment|claims threat.cutoff|threatens\n\
-17 firm.payment|claims threat.deadline|threatens\n\
17 firm.payment|claims threat.debt|threatens\n\
9 firm.payment|claims threat.deportation|threatens\n\
31 firm.payment|claims threat.return|threatens\n\
61 firm.payment|live\n\
15 firm.payment|reader\n\
-12 firm.payment|reports\n\
17 firm.payment|speaks\n\
22 firm.shop|claims\n\
-16 firm.shop|claims money.amount|claims\n\
13 firm.shop|claims money.unusual-means|claims\n\
16 firm.shop|claims money.valuables|claims\n\
25 firm.shop|claims person.buyer|claims\n\
-13 firm.shop|claims threat.block|threatens\n\
-9 firm.shop|claims threat.deadline|threatens\n\
22 firm.shop|live\n\
11 firm.shop|speaks\n\
36 firm.streaming|claims\n\
22 firm.streaming|claims money.amount|claims\n\
26 firm.streaming|claims threat.block|threatens\n\
17 firm.streaming|claims threat.deadline|threatens\n\
36 firm.streaming|live\n\
27 firm.streaming|reader\n\
26 firm.streaming|speaks\n\
25 firm.support|claims\n\
8 firm.support|claims firm.telecom|claims\n\
8 firm.support|claims firm.toll|claims\n\
11 firm.support|claims money.amount|claims\n\
-32 firm.support|claims money.unusual-means|claims\n\
-13 firm.support|claims money.valuables|claims\n\
9 firm.support|claims person.agent|claims\n\
-10 firm.support|claims person.family|claims\n\
-59 firm.support|claims threat.block|threatens\n\
25 firm.support|live\n\
21 firm.support|reader\n\
55 firm.support|speaks\n\
63 firm.telecom|claims\n\
27 firm.telecom|claims money.amount|claims\n\
17 firm.telecom|claims threat.block|threatens\n\
8 firm.telecom|claims threat.cutoff|threatens\n\
29 firm.telecom|claims threat.deadline|threatens\n\
63 firm.telecom|live\n\
47 firm.telecom|reader\n\
11 firm.telecom|reports\n\
11 firm.telecom|reports money.amount|reports\n\
34 firm.telecom|speaks\n\
27 firm.toll|claims\n\
-9 firm.toll|claims threat.block|threatens\n\
34 firm.toll|claims threat.court|threatens\n\
50 firm.toll|claims threat.deadline|threatens\n\
30 firm.toll|claims threat.debt|threatens\n\
18 firm.toll|claims threat.deportation|threatens\n\
27 firm.toll|live\n\
-12 firm.toll|reader\n\
18 firm.toll|speaks\n\
37 firm.utility|claims\n\
35 firm.utility|claims money.amount|claims\n\
31 firm.utility|claims threat.cutoff|threatens\n\
29 firm.utility|claims threat.deadline|threatens\n\
37 firm.utility|live\n\
26 firm.utility|reader\n\
52 firm.utility|speaks\n\
-19 firma\n\
-12 firma…\n\
209 firm|claims\n\
-10 firm|denies\n\
-21 firm|reports\n\
125 firm|speaks\n\
21 first\n\
14 first #\n\
11 first and\n\
-16 first day\n\
-8 first payout\n\
11 fiscale\n\
12 fisca…\n\
-28 fish\n\
-11 fitness\n\
17 fix\n\
-12 fjordby\n\
-23 fjord…\n\
-22 fjorten\n\
-22 fjort…\n\
-8 flad\n\
-8 flad efter\n\
15 flag\n\
-13 flat\n\
-18 flat in\n\
-19 flat white\n\
-25 flere\n\
-9 flink\n\
-42 floor\n\
-33 flyt\n\
-20 flyt tiden\n\
-15 flytte\n\
-19 flytte penge\n\
-8 flytte pengene\n\
18 flytter\n\
-11 foldershare\n\
-16 folde…\n\
8 folgenden\n\
11 folge…\n\
-10 folkeregisteradresse\n\
-33 follow\n\
-14 follow it\n\
-16 follow the\n\
22 following\n\
-10 follo…\n\
-9 foot\n\
-25 for\n\
29 for #\n\
-40 for a\n\
-8 for alle\n\
-10 for an\n\
-9 for another\n\
-10 for any\n\
-13 for anything\n\
212 for at\n\
16 for bail\n\
10 for both\n\
-28 for calling\n\
-9 for cpr\n\
-11 for det\n\
29 for dig\n\
16 for digital\n\
-15 for din\n\
-23 for dine\n\
-16 for en\n\
12 for english\n\
9 for four\n\
-16 for her\n\
29 for hjælp\n\
15 for it\n\
12 for jer\n\
-20 for kaffen\n\
-16 for leaving\n\
-9 for mange\n\
-10 for may\n\
31 for me\n\
15 for meget\n\
63 for mig\n\
12 for min\n\
11 for mine\n\
14 for mitid\n\
53 for my\n\
14 for non\n\
-16 for november\n\
20 for og\n\
10 for one\n\
12 for pakke\n\
-15 for payment\n\
-10 for payroll\n\
-11 for q1\n\
-10 for questions\n\
10 for residents\n\
-15 for sent\n\
-15 for sig\n\
9 for some\n\
10 for spring\n\
-15 for strømmen\n\
32 for så\n\
17 for ten\n\
-57 for the\n\
-10 for tre\n\
24 for two\n\
-18 for up\n\
67 for you\n\
-64 for your\n\
-9 foran\n\
-29 forbi\n\
-17 forbi i\n\
18 forbi og\n\
8 forbi om\n\
-14 forbi til\n\
9 forbindelse\n\
16 forbi…\n\
-15 forbruget\n\
-22 forbr…\n\
20 forde…\n\
-9 fordi\n\
-8 fordi de\n\
21 fordi det\n\
16 fordi dit\n\
-24 fordi jeg\n\
-15 fordi kortet\n\
10 fordi vi\n\
17 foregår\n\
18 foregår det\n\
9 foreg…\n\
8 foreign background\n\
8 foreigners\n\
18 forei…\n\
-10 foreliggende\n\
-10 foreliggende grundlag\n\
-10 forel…\n\
-10 foretage\n\
-10 foretage dig\n\
13 foretaget\n\
-13 forev…\n\
-9 forfald\n\
-15 forfa…\n\
-18 forgot\n\
-9 forgotten it\n\
-24 forgo…\n\
21 forhånd\n\
21 forhå…\n\
-15 forkert\n\
-15 forke…\n\
-15 forklar\n\
16 forklaring\n\
-8 forkl…\n\
-10 forkynde\n\
-9 forkynde en\n\
-16 forlænge\n\
-8 forlængelse\n\
-33 forlæ…\n\
-13 form\n\
-8 formanden\n\
-9 forma…\n\
9 former employer\n\
-8 formi…\n\
8 formular\n\
-24 formularen\n\
-8 formu…\n\
9 forny\n\
-10 fornyes\n\
-13 fornyet\n\
-26 forny…\n\
-9 forsendelse fra\n\
-9 forsendelsesnummer\n\
-24 forsikring\n\
-13 forsinket\n\
-15 forsi…\n\
-20 forskudsopgørelse\n\
-8 forskudsopgørelsen\n\
-8 forskudsopgørelsen for\n\
-21 forsk…\n\
-15 forsvinde\n\
-14 forsv…\n\
14 forsøgt\n\
11 forsøgt at\n\
18 forsø…\n\
12 forto…\n\
12 fortroligt\n\
40 fortr…\n\
14 fortsætte\n\
15 forts…\n\
-8 forty\n\
9 forty one\n\
12 forty thousand\n\
-23 fortæl\n\
-34 fortæller\n\
-60 fortæ…\n\
-10 forurettede\n\
-10 forur…\n\
20 forward\n\
18 forwa…\n\
-9 forår…\n\
-47 forældre\n\
-31 foræl…\n\
-24 fosse\n\
12 foto\n\
19 foto af\n\
14 fotografi\n\
18 fotog…\n\
44 found\n\
30 found a\n\
10 found at\n\
-8 found one\n\
-8 found that\n\
-37 four\n\
-23 four and\n\
18 four digits\n\
13 four hours\n\
-9 four thousand\n\
-19 fourteen\n\
-23 fourt…\n\
-9 fr\n\
-63 fra\n\
18 fra @link\n\
-16 fra banken\n\
27 fra bankens\n\
13 fra danske\n\
15 fra dba\n\
-10 fra den\n\
-35 fra det\n\
-12 fra dig\n\
14 fra elselskabet\n\
-12 fra et\n\
-24 fra i\n\
17 fra kina\n\
-12 fra kommunen\n\
-11 fra mig\n\
12 fra min\n\
41 fra mitid\n\
24 fra nets\n\
-17 fra os\n\
-13 fra politiet\n\
-14 fra postnord\n\
12 fra skat\n\
9 fra skattestyrelsen\n\
-8 fra vejle\n\
-10 fra vores\n\
14 fra ældre\n\
-37 fradrag\n\
-33 fradr…\n\
-13 fragen\n\
-13 frage…\n\
24 fragt\n\
11 fragt #\n\
15 frais\n\
-22 frame\n\
-22 frame number\n\
20 france\n\
24 franc…\n\
-19 frate\n\
96 fraud\n\
12 fraud desk\n\
21 fraud team\n\
10 fraudster\n\
9 fraud…\n\
-25 fredag\n\
-15 fredag #\n\
-17 fredag jeg\n\
-29 freda…\n\
-22 fredericia\n\
-40 free\n\
10 free #\n\
-10 free of\n\
13 free so\n\
-15 freig…\n\
48 frem\n\
24 frem og\n\
-8 fremg…\n\
-17 fremme\n\
-9 fremme inden\n\
-14 fremmed\n\
14 fremmede\n\
-15 fremm…\n\
10 frems…\n\
13 fremvisning\n\
11 fremv…\n\
-10 fresh\n\
-8 fri #\n\
-8 friday\n\
-8 frida…\n\
-12 friendly\n\
29 friends\n\
21 frien…\n\
13 frigive\n\
24 frigiver\n\
28 frigives\n\
26 frigives når\n\
70 frigi…\n\
-10 frist\n\
-8 fristen\n\
-10 frist…\n\
9 frivi…\n\
-15 frokost\n\
64 from\n\
-78 from #\n\
39 from a\n\
11 from danish\n\
21 from danske\n\
9 from google\n\
-10 from him\n\
-15 from last\n\
-23 from me\n\
9 from microsoft\n\
34 from mitid\n\
9 from mobilepay\n\
10 from nordea\n\
-19 from our\n\
13 from refund\n\
-11 from region\n\
-13 from skat\n\
101 from the\n\
19 from this\n\
-15 from today\n\
-8 from tomorrow\n\
-10 from you\n\
9 from your\n\
-8 from zalando\n\
44 front\n\
17 front and\n\
33 front you\n\
34 fru\n\
17 fue\n\
10 fuld\n\
17 fulde\n\
16 fulde navn\n\
9 fulds…\n\
-15 fulgte\n\
-15 fulgt…\n\
51 full\n\
8 full amount\n\
9 full cpr\n\
23 full name\n\
22 fund\n\
42 fundet\n\
52 fundet dine\n\
-20 fundet en\n\
42 funde…\n\
79 funds\n\
-10 fup\n\
-9 fur\n\
-8 fur die\n\
12 furat\n\
16 future\n\
16 futur…\n\
10 fwd\n\
-21 fyn\n\
-18 fyrre\n\
-12 fyrre år\n\
19 få #\n\
12 få den\n\
12 få din\n\
-18 få dine\n\
-9 få et\n\
-11 fået #\n\
12 fået brev\n\
8 fået en\n\
15 fået mig\n\
-8 fået nyt\n\
25 fået på\n\
46 får\n\
14 får dem\n\
32 får du\n\
47 får en\n\
15 får i\n\
-9 får jeg\n\
-10 får mange\n\
-9 får penge\n\
-8 fælle…\n\
-12 fængsel\n\
-13 fængs…\n\
-8 færdige\n\
-19 færdi…\n\
8 fætte…\n\
-23 fødselsdagen\n\
-32 fødse…\n\
-14 føles\n\
-28 følg\n\
-8 følg den\n\
8 følgere\n\
-67 før\n\
24 før #\n\
-13 før det\n\
-22 før du\n\
8 fører\n\
11 først\n\
-19 først og\n\
14 første\n\
-14 første gang\n\
10 første opgave\n\
13 først…\n\
14 føtex\n\
11 gali\n\
9 gali man\n\
-13 galite\n\
-16 galite atsiimti\n\
-13 galit…\n\
-8 galt\n\
-13 galt og\n\
-10 game\n\
-8 game you\n\
-26 gamle\n\
40 gamle er\n\
-17 gamle nummer\n\
-8 gamle over\n\
-10 gamme…\n\
-15 gang\n\
-32 gang du\n\
16 gang i\n\
-13 gang in\n\
22 gang med\n\
-9 gang skal\n\
41 gange\n\
10 gange få\n\
-9 garage\n\
-9 garag…\n\
31 garanti\n\
36 garan…\n\
-24 garden\n\
-14 garden centre\n\
-19 garde…\n\
-25 gav\n\
-14 gav du\n\
-17 gavau\n\
-31 gave\n\
11 gave me\n\
-12 gave you\n\
12 gavej…\n\
-11 gavekort\n\
-13 gavekort og\n\
-8 gavekort på\n\
-18 gavekort til\n\
-11 gavek…\n\
-13 gb\n\
-16 gdpr\n\
23 gebyr\n\
-11 gebyr for\n\
-12 gebyret\n\
-15 gebyret er\n\
-13 gebyr…\n\
-22 gecen\n\
-13 gecen hafta\n\
-13 gecic…\n\
18 gecin\n\
13 gecir…\n\
14 geciy…\n\
18 geehrter\n\
8 geehrter herr\n\
18 geehr…\n\
11 geek\n\
20 geld\n\
19 geld auf\n\
18 geldi\n\
26 geldi mi\n\
-20 geldiniz\n\
-20 geldi…\n\
20 gelecek\n\
18 gelec…\n\
13 gelen\n\
12 gelip\n\
-17 geliy…\n\
-9 gellerup\n\
-9 gelle…\n\
-10 gelmi…\n\
-15 gelsin\n\
-15 gelsi…\n\
-34 gem\n\
-8 gem det\n\
-8 gem dit\n\
9 genaktiver\n\
15 genak…\n\
-9 generalforsamling\n\
-11 gener…\n\
-21 gennemføre\n\
-9 genne…\n\
17 genop…\n\
17 genst…\n\
19 gentile\n\
19 genti…\n\
-15 genuine\n\
-15 genui…\n\
13 gerade\n\
13 gerad…\n\
10 gerbi…\n\
-8 gercek\n\
-18 gerce…\n\
-8 gerek…\n\
16 geri\n\
-39 gerne\n\
9 gerne have\n\
-17 gerne høre\n\
-16 gesperrt\n\
-16 gespe…\n\
88 get\n\
23 get #\n\
20 get a\n\
-16 get an\n\
30 get in\n\
24 get it\n\
11 get the\n\
-23 get this\n\
20 get you\n\
-9 get your\n\
-9 getirin\n\
-10 getir…\n\
-11 gets the\n\
14 gevinsten\n\
20 gevin…\n\
8 gia\n\
-12 gibi\n\
10 gift #\n\
-32 gift card\n\
-12 gik\n\
-8 giorno\n\
-15 gira\n\
18 girec…\n\
8 girer…\n\
-17 giri\n\
-55 giris\n\
-56 giris yaparak\n\
11 girl\n\
27 girlfriend\n\
27 girlf…\n\
-18 girls\n\
-9 girmeniz\n\
13 girme…\n\
-10 giudice\n\
-10 giudi…\n\
12 giv\n\
14 giv aldrig\n\
-19 give\n\
8 give dem\n\
-21 give me\n\
8 give mig\n\
-21 give them\n\
11 give your\n\
9 given me\n\
29 giver\n\
11 giver dig\n\
24 gives\n\
17 gives you\n\
-31 gjort\n\
-15 gjort op\n\
-25 glade\n\
-17 glade for\n\
-12 gladsaxe\n\
-12 glads…\n\
-14 glemt\n\
-9 glemt kortet\n\
33 gli\n\
9 global\n\
9 globa…\n\
11 glostrup\n\
11 glost…\n\
11 gls denmark\n\
-9 glæder\n\
-9 glæder os\n\
-13 glæde…\n\
10 gmail\n\
16 go\n\
11 goddag\n\
-13 goddag det\n\
11 godda…\n\
-21 gode\n\
10 godkend\n\
-12 godkend overførsel\n\
-21 godkende\n\
-12 godkende din\n\
-14 godkende i\n\
-12 godkende noget\n\
9 godkende to\n\
20 godkendelse\n\
-15 godkender\n\
11 godkender du\n\
-19 godkender med\n\
-53 godkendt\n\
-39 godkendt noget\n\
-54 godke…\n\
24 godt\n\
-9 godt jeg\n\
24 godt skrive\n\
9 godt så\n\
13 godzin\n\
12 godzi…\n\
50 goes\n\
13 goes back\n\
11 goes through\n\
18 goes to\n\
13 going\n\
-11 going round\n\
25 going to\n\
10 golden\n\
10 golde…\n\
43 gone\n\
21 good\n\
30 good afternoon\n\
13 good good\n\
19 good morning\n\
-12 good news\n\
-9 good then\n\
-9 goodbye\n\
-9 goodb…\n\
57 google\n\
12 google play\n\
17 google the\n\
45 googl…\n\
-59 got\n\
23 got #\n\
-37 got a\n\
13 got an\n\
-14 got from\n\
-17 got it\n\
-11 got one\n\
-8 gotowe\n\
-8 gotow…\n\
15 grace\n\
-17 gracias\n\
-17 graci…\n\
-8 grandma\n\
9 grandson\n\
-8 grand…\n\
15 granny\n\
11 grann…\n\
-14 granted\n\
-14 grant…\n\
-8 gratis\n\
16 gratis men\n\
-8 grati…\n\
43 great\n\
28 green\n\
-8 greetings\n\
-11 greet…\n\
-23 grethe\n\
-23 greth…\n\
9 grizta\n\
9 grizt…\n\
-8 grossly\n\
-8 gross…\n\
50 group\n\
11 grown\n\
20 grubuna\n\
20 grubu…\n\
18 grund\n\
-11 grundlag\n\
-11 grund…\n\
25 gruppen\n\
17 grupp…\n\
-13 grusse\n\
-13 gruss…\n\
8 gs\n\
-9 guarantee\n\
8 guarantee of\n\
10 guaranteed\n\
9 guard…\n\
-12 guida…\n\
10 guide\n\
17 guide you\n\
10 gule\n\
-19 gumruk\n\
-10 gumru…\n\
-9 gun icinde\n\
16 gun sonra\n\
11 gunce…\n\
8 gunde\n\
22 gunluk\n\
22 gunlu…\n\
-44 gunu\n\
-15 gusta…\n\
10 guten\n\
-13 guvenli\n\
-11 guvenlik\n\
-23 guven…\n\
8 guy with\n\
8 guys\n\
-13 gym\n\
26 gå\n\
11 gå til\n\
16 gået\n\
-9 gået ind\n\
18 går\n\
-18 går automatisk\n\
11 går den\n\
11 går igennem\n\
10 går til\n\
-9 gælder\n\
-11 gælder i\n\
-8 gælde…\n\
21 gønderecegim\n\
22 gønde…\n\
-37 gør\n\
17 gør det\n\
-34 gør du\n\
21 gør er\n\
-14 gør vi\n\
-20 gøre\n\
17 gøre det\n\
-8 gøre mere\n\
-39 gøre noget\n\
-11 gørunuyor\n\
-29 gørun…\n\
10 gøste…\n\
-9 h #\n\
-11 h aarhus\n\
174 ha\n\
78 ha #\n\
-10 habla\n\
11 habla…\n\
8 hace falta\n\
15 hacked\n\
37 hacker\n\
15 hackere\n\
12 hackerne\n\
20 hackers\n\
-21 hacket\n\
67 hacke…\n\
-60 had\n\
-15 had a\n\
-10 had it\n\
-12 had that\n\
-17 haddad\n\
-17 hadda…\n\
-12 hafta\n\
-35 haha\n\
-13 haha ja\n\
10 hai\n\
-18 half\n\
-31 half of\n\
-13 hali\n\
-35 hall\n\
32 halv\n\
27 halv time\n\
-10 halvdelen\n\
-28 halvd…\n\
24 ham\n\
9 ham dem\n\
18 ham i\n\
146 han\n\
-18 han at\n\
46 han er\n\
-9 han et\n\
34 han har\n\
-13 han havde\n\
16 han hedder\n\
-16 han ikke\n\
37 han kan\n\
-24 han kun\n\
76 han lægger\n\
-18 han og\n\
24 han siger\n\
16 han skal\n\
11 han spørger\n\
22 han tager\n\
-11 han var\n\
46 han vil\n\
17 hand\n\
-17 hand and\n\
14 hand it\n\
-12 hand over\n\
11 hand the\n\
-11 handed\n\
-10 handed in\n\
-20 handel\n\
-33 hande…\n\
-8 handle\n\
10 handler\n\
-8 handler om\n\
-16 handl…\n\
21 haneli\n\
21 hanel…\n\
15 haneyi\n\
15 haney…\n\
14 hang\n\
15 hang up\n\
-27 hanne\n\
-36 hans\n\
-20 hansens\n\
-20 hansens cykler\n\
-13 hanse…\n\
11 happened to\n\
-10 happens\n\
-27 happy\n\
-9 happy birthday\n\
9 har\n\
-12 har #\n\
-28 har bedt\n\
14 har bekræftet\n\
33 har betalt\n\
38 har brug\n\
-17 har brugt\n\
15 har de\n\
-10 har den\n\
16 har det\n\
27 har du\n\
103 har en\n\
-12 har et\n\
18 har feriepenge\n\
11 har forsøgt\n\
34 har fundet\n\
-10 har glemt\n\
-8 har haft\n\
30 har indbetalt\n\
10 har indledt\n\
14 har jeg\n\
18 har kun\n\
-31 har lagt\n\
11 har lavet\n\
15 har lige\n\
-8 har læst\n\
-13 har mistanke\n\
-44 har modtaget\n\
-10 har nu\n\
20 har og\n\
15 har oprettet\n\
8 har penge\n\
10 har registreret\n\
19 har ringet\n\
12 har sat\n\
24 har sendt\n\
-16 har set\n\
-8 har skiftet\n\
-28 har skrevet\n\
-8 har snakket\n\
-9 har spist\n\
-26 har spærret\n\
12 har stående\n\
46 har tavshedspligt\n\
-28 har tid\n\
-8 har tilbageholdt\n\
11 har tjent\n\
18 har to\n\
13 har valgt\n\
-9 har virus\n\
24 har vundet\n\
-24 har været\n\
-8 har åbent\n\
-13 harbour\n\
-13 harbo…\n\
-8 hard\n\
-31 has a\n\
-16 has accepted\n\
-10 has already\n\
10 has arrived\n\
-18 has asked\n\
-15 has been\n\
31 has found\n\
-8 has moved\n\
26 has room\n\
28 has to\n\
21 has told\n\
-16 haslo\n\
-16 haslo do\n\
-9 hasnt\n\
-9 haster\n\
-8 haste…\n\
-26 hat\n\
8 hata\n\
10 hatti…\n\
9 haut\n\
20 hav\n\
14 hav kort\n\
-68 havde\n\
-16 havde bedt\n\
156 have\n\
85 have #\n\
34 have a\n\
20 have already\n\
10 have an\n\
22 have at\n\
-24 have been\n\
-17 have blocked\n\
-13 have called\n\
8 have dig\n\
-35 have fradrag\n\
13 have got\n\
9 have in\n\
-11 have it\n\
15 have jeg\n\
31 have moved\n\
8 have no\n\
9 have opened\n\
-9 have optaget\n\
36 have paid\n\
-16 have questions\n\
-24 have received\n\
-10 have sagt\n\
-9 have seen\n\
-31 have the\n\
-46 have time\n\
-36 have to\n\
10 have tried\n\
12 have two\n\
25 have won\n\
25 have you\n\
31 have your\n\
-12 havent\n\
-8 havent received\n\
-12 haven…\n\
-19 having\n\
-17 having a\n\
-19 havin…\n\
11 havnen\n\
9 havne…\n\
-42 hazir\n\
-9 hazir @link\n\
84 he\n\
23 he can\n\
-27 he didnt\n\
-13 he got\n\
-18 he had\n\
17 he has\n\
44 he is\n\
-10 he must\n\
9 he needs\n\
-18 he said\n\
42 he says\n\
52 he wants\n\
-16 he was\n\
13 he will\n\
12 he would\n\
35 hear\n\
16 hear that\n\
10 hear us\n\
12 hear your\n\
-13 heard\n\
-8 heard from\n\
-13 hearing\n\
-13 heari…\n\
10 hears\n\
13 heat\n\
13 heat cheque\n\
27 heating\n\
27 heati…\n\
-22 hed\n\
69 hedder\n\
16 hedder sofie\n\
69 hedde…\n\
13 heej\n\
14 hej\n\
-30 hej alle\n\
-16 hej allesammen\n\
-8 hej bogdan\n\
17 hej det\n\
21 hej du\n\
10 hej er\n\
36 hej far\n\
12 hej igen\n\
9 hej jeg\n\
8 hej lone\n\
25 hej mor\n\
21 hej søde\n\
8 hej tove\n\
8 hej vi\n\
17 hejsa\n\
29 held\n\
15 held at\n\
-8 heldigvis\n\
-8 heldi…\n\
52 hele\n\
19 hele eu\n\
57 hell\n\
26 hell ask\n\
10 helle\n\
-8 hellerup\n\
-11 helle…\n\
45 hello\n\
-22 hello this\n\
29 help\n\
-9 help with\n\
-8 help you\n\
-9 helpe…\n\
21 helping\n\
21 helpi…\n\
-15 helpline\n\
-15 helpl…\n\
-15 helst\n\
17 hemen\n\
-13 hemen kapatin\n\
-19 hemmelige\n\
-17 hemme…\n\
16 hen\n\
9 hende han\n\
-9 henriette\n\
-11 henrik\n\
-20 henri…\n\
28 hent\n\
8 hent ultraviewer\n\
12 hente pengene\n\
16 henter\n\
31 henter dit\n\
-13 henter ikke\n\
-14 hentes\n\
-8 hentes på\n\
-9 hente…\n\
-17 henvendelser\n\
-10 henvendelser om\n\
-23 henve…\n\
-16 hepsi…\n\
116 her\n\
19 her @link\n\
-19 her bank\n\
-8 her card\n\
37 her du\n\
-18 her i\n\
13 her jeg\n\
17 her med\n\
24 her on\n\
-15 her pension\n\
-19 her to\n\
18 her vi\n\
235 here\n\
52 here @link\n\
14 here from\n\
25 here i\n\
28 here in\n\
15 here is\n\
8 here on\n\
-8 here parcel\n\
17 here the\n\
-22 here white\n\
13 here within\n\
10 herefter\n\
10 heref…\n\
9 heres my\n\
14 herfra\n\
14 herfr…\n\
15 herke…\n\
8 herr\n\
14 herunder\n\
15 herunder og\n\
17 herun…\n\
29 hes\n\
17 hes asking\n\
-15 hes in\n\
9 hes the\n\
-21 hesaba\n\
-29 hesabi\n\
-53 hesab…\n\
8 hesap\n\
-19 hesap…\n\
17 heure\n\
-9 heute abend\n\
76 hey\n\
-8 hey dad\n\
20 hey i\n\
9 hey saw\n\
-8 heyy\n\
-141 hi\n\
-20 hi all\n\
-12 hi dad\n\
-21 hi daniel\n\
11 hi dear\n\
-15 hi everyone\n\
13 hi i\n\
10 hi im\n\
-8 hi ingrid\n\
-26 hi mum\n\
-9 hi the\n\
8 hi there\n\
-9 hi this\n\
-18 hiciste\n\
-18 hicis…\n\
26 hier\n\
9 highe…\n\
-13 hillerød\n\
-14 hille…\n\
-127 hilsen\n\
-9 hilsen norlys\n\
-15 hilsen poul\n\
-128 hilse…\n\
46 him\n\
-8 him a\n\
23 him he\n\
-57 his\n\
-21 his account\n\
-18 his savings\n\
28 hit\n\
12 hit a\n\
-32 hjem\n\
-9 hjem fra\n\
-17 hjemme\n\
13 hjemme jeg\n\
9 hjemmefra\n\
-22 hjemmeside\n\
-23 hjemm…\n\
8 hjælp\n\
26 hjælp med\n\
-9 hjælp til\n\
19 hjælpe\n\
11 hjælpe dig\n\
43 hjælper\n\
19 hjælper dig\n\
66 hjælp…\n\
8 hjørn…\n\
-12 ho messo\n\
8 hocha…\n\
30 hold\n\
9 hold a\n\
9 hold it\n\
10 hold the\n\
-21 hold øje\n\
-37 holder\n\
-18 holder lukket\n\
-8 holdet\n\
-46 holde…\n\
8 holds it\n\
-22 holdsport\n\
-22 holds…\n\
-10 hole\n\
14 holiday money\n\
-33 home\n\
-10 homes\n\
36 hong\n\
36 hong kong\n\
-12 hoppe\n\
-12 hoppe på\n\
8 horas\n\
-8 horsens te\n\
-50 hos\n\
11 hos dem\n\
28 hos dig\n\
-20 hos geldiniz\n\
-8 hos matas\n\
-18 hos os\n\
-16 hospice\n\
-23 hospital\n\
-16 hospital in\n\
-29 hospi…\n\
-12 host\n\
16 hotel\n\
18 hotels\n\
25 hotel…\n\
-10 hour\n\
9 hour or\n\
61 hours\n\
26 hours @link\n\
11 hours and\n\
-17 hours are\n\
8 hours this\n\
8 hours to\n\
25 house number\n\
19 housing\n\
17 housi…\n\
-14 hoved…\n\
-79 how\n\
-9 how did\n\
-17 how do\n\
-8 how the\n\
-33 how to\n\
10 how we\n\
-9 hows\n\
-18 hows the\n\
24 hoy\n\
49 hr\n\
10 hr fru\n\
-16 hr system\n\
15 hrs\n\
24 html\n\
-13 hug\n\
20 human\n\
15 hun er\n\
9 hun kan\n\
8 hun siger\n\
16 hun skal\n\
-16 hunden\n\
-17 hunde…\n\
-8 hundi…\n\
-8 hundred\n\
16 hundred and\n\
-9 hundred in\n\
-8 hundr…\n\
-8 hurry\n\
13 hurtig\n\
9 hurtige\n\
8 hurtige penge\n\
-23 hurtigt\n\
10 husband\n\
10 husba…\n\
-139 husk\n\
-77 husk at\n\
-12 huske\n\
-8 huske…\n\
-32 huslejen\n\
-33 huslejen til\n\
-28 husle…\n\
-9 husst…\n\
-69 hvad\n\
31 hvad der\n\
-15 hvad du\n\
-16 hvad er\n\
-15 hvad gør\n\
13 hvad skal\n\
19 hvad står\n\
-18 hvem\n\
-31 hvem der\n\
11 hvem er\n\
-29 hver\n\
-21 hver dag\n\
-28 hverdage\n\
-8 hverdage pinkoden\n\
-28 hverd…\n\
-22 hvidvask og\n\
-9 hvidv…\n\
35 hvilken\n\
33 hvilken bank\n\
28 hvilk…\n\
14 hvis banken\n\
21 hvis de\n\
-33 hvis der\n\
-32 hvis det\n\
69 hvis du\n\
-9 hvis i\n\
11 hvis ikke\n\
-14 hvis man\n\
-12 hvis noget\n\
-62 hvor\n\
-21 hvor der\n\
-8 hvor jeg\n\
-13 hvor man\n\
24 hvor mange\n\
23 hvor meget\n\
-17 hvor pengene\n\
-41 hvordan\n\
-18 hvordan det\n\
-41 hvord…\n\
-34 hvorfor\n\
-35 hvorf…\n\
-12 hvornår\n\
-12 hvorn…\n\
-9 hygge\n\
-11 håndbold\n\
-11 håndbold og\n\
-11 håndb…\n\
9 hånden\n\
9 hånde…\n\
10 håndteringsgebyr\n\
-39 hæfter\n\
-39 hæfte…\n\
-18 hæleri\n\
-18 hæler…\n\
11 hænger på\n\
10 hæv\n\
12 hævekort og\n\
30 hæver\n\
10 hæver #\n\
-13 høj\n\
16 højre\n\
8 højtt…\n\
24 hør\n\
-62 høre\n\
-9 høre at\n\
-11 høre det\n\
-21 høre om\n\
-24 i\n\
-20 i #\n\
-24 i a\n\
30 i accidentally\n\
-8 i afdelingen\n\
14 i already\n\
-24 i alt\n\
80 i am\n\
-85 i appen\n\
-9 i asked\n\
-25 i at\n\
-22 i au\n\
-12 i automaten\n\
22 i banken\n\
14 i barcelona\n\
8 i bero\n\
-11 i betalingsservice\n\
31 i bilen\n\
10 i bilka\n\
-11 i booked\n\
-18 i brevet\n\
-14 i bring\n\
-9 i brug\n\
-11 i butikken\n\
-17 i bøde\n\
43 i call\n\
-21 i called\n\
103 i can\n\
69 i cant\n\
8 i civil\n\
16 i crashed\n\
33 i dag\n\
-19 i dai\n\
-9 i denne\n\
-31 i digital\n\
-66 i din\n\
-8 i dk\n\
51 i do\n\
13 i dont\n\
-19 i e\n\
10 i eftermiddag\n\
17 i en\n\
-10 i ever\n\
-11 i familien\n\
12 i fare\n\
-22 i filialen\n\
14 i fill\n\
-14 i finally\n\
-15 i found\n\
-12 i fyrre\n\
20 i første\n\
20 i gang\n\
22 i gavekort\n\
-16 i got\n\
16 i gruppen\n\
8 i guide\n\
-23 i går\n\
-29 i har\n\
44 i have\n\
17 i hear\n\
19 i hele\n\
-8 i hillerød\n\
12 i hit\n\
10 i håndteringsgebyr\n\
8 i ile\n\
-10 i januar\n\
-8 i juli\n\
-18 i kan\n\
-17 i keep\n\
14 i kø\n\
10 i københavn\n\
-13 i køen\n\
-16 i løbet\n\
30 i made\n\
-15 i mails\n\
9 i make\n\
14 i manchester\n\
-8 i min\n\
-26 i mobilbanken\n\
-42 i morgen\n\
42 i must\n\
-16 i måneden\n\
20 i møde\n\
41 i need\n\
-19 i netbank\n\
-60 i netbanken\n\
9 i netto\n\
8 i nie\n\
16 i også\n\
33 i only\n\
-9 i orden\n\
-14 i owe\n\
-44 i paid\n\
-12 i papirkurven\n\
15 i pay\n\
-9 i postnord\n\
10 i press\n\
19 i put\n\
15 i read\n\
-13 i receptionen\n\
-11 i retten\n\
22 i røret\n\
-8 i said\n\
31 i see\n\
73 i sent\n\
29 i should\n\
-8 i show\n\
11 i sikkerhed\n\
8 i siri\n\
18 i sita\n\
-38 i skal\n\
-8 i smser\n\
8 i spanien\n\
31 i speaking\n\
-8 i spoke\n\
-9 i stedet\n\
10 i svar\n\
9 i systemet\n\
37 i take\n\
11 i talk\n\
-14 i tastselv\n\
-14 i telefonen\n\
-40 i think\n\
16 i thought\n\
-29 i told\n\
28 i transfer\n\
-14 i tvivl\n\
-20 i uge\n\
27 i understand\n\
-16 i vil\n\
33 i want\n\
-32 i was\n\
-19 i weekenden\n\
26 i will\n\
11 i work\n\
14 i would\n\
15 i zatwierdzic\n\
-23 i zone\n\
-37 i år\n\
15 i øjeblikket\n\
16 iade\n\
-23 iar\n\
-19 iau\n\
32 iban\n\
-18 iban and\n\
8 iban in\n\
-24 ibrahim\n\
-24 ibrah…\n\
25 iceri…\n\
18 ich\n\
9 ich bin\n\
8 ich sie\n\
-10 ici\n\
89 icin\n\
34 icin #\n\
29 icin @link\n\
9 icin cpr\n\
8 icinde\n\
8 icind…\n\
54 id\n\
-10 id du\n\
-12 id if\n\
-11 id like\n\
-20 id never\n\
25 id og\n\
-10 id rather\n\
10 id til\n\
20 id to\n\
15 id y\n\
-16 ida\n\
-20 ide\n\
-8 ideas\n\
10 identificerer\n\
10 identificerer dig\n\
-9 identify\n\
-9 identita\n\
-30 identitet\n\
-21 identitet i\n\
-26 identitet med\n\
12 identity\n\
-18 identity in\n\
8 identity theft\n\
-18 ident…\n\
22 idet\n\
-129 if\n\
-15 if a\n\
40 if i\n\
-58 if it\n\
34 if its\n\
45 if not\n\
8 if possible\n\
18 if she\n\
-16 if somebody\n\
-9 if that\n\
47 if the\n\
-32 if they\n\
23 if this\n\
-88 if you\n\
-44 if youd\n\
-18 if your\n\
-21 if youre\n\
-35 if youve\n\
-61 igen\n\
-11 igen den\n\
10 igen du\n\
-12 igen i\n\
9 igen og\n\
10 igennem\n\
10 igenn…\n\
-9 ignore\n\
15 ignore the\n\
-21 ignore this\n\
21 ignoring\n\
14 ignoring this\n\
20 ignor…\n\
18 ihnen\n\
9 ihr\n\
-11 ihre cpr\n\
-12 ihre karte\n\
-16 ihrem\n\
8 ihres\n\
8 ihtiy…\n\
-31 ii\n\
13 ik\n\
-10 ikast\n\
15 iki\n\
8 iki #\n\
8 iki vakaro\n\
20 ikinci\n\
20 ikinc…\n\
85 ikke\n\
-12 ikke appen\n\
-32 ikke betale\n\
29 ikke betalt\n\
13 ikke bliver\n\
-10 ikke bruge\n\
-19 ikke det\n\
37 ikke er\n\
-10 ikke foretage\n\
-15 ikke fortæl\n\
-10 ikke give\n\
10 ikke gå\n\
8 ikke gør\n\
-34 ikke gøre\n\
-10 ikke havde\n\
9 ikke have\n\
-11 ikke her\n\
23 ikke i\n\
-25 ikke imod\n\
-13 ikke jeg\n\
10 ikke koden\n\
30 ikke lade\n\
10 ikke leveres\n\
-13 ikke link\n\
-9 ikke links\n\
-15 ikke mig\n\
17 ikke modregnes\n\
15 ikke modtage\n\
34 ikke må\n\
-8 ikke og\n\
-16 ikke oplyse\n\
8 ikke over\n\
11 ikke overføre\n\
21 ikke på\n\
-11 ikke registreret\n\
25 ikke ringe\n\
14 ikke røre\n\
-21 ikke selv\n\
-8 ikke sendt\n\
32 ikke sige\n\
18 ikke siger\n\
-22 ikke skal\n\
8 ikke slukke\n\
11 ikke tale\n\
-41 ikke til\n\
8 ikke trække\n\
14 il\n\
-13 il #\n\
-8 il codice\n\
14 il dau\n\
10 il fascicolo\n\
-10 il giudice\n\
-8 il nostro\n\
10 il numero\n\
-11 il primo\n\
34 il suo\n\
-13 il tuo\n\
-24 ile\n\
-22 ile giris\n\
17 ileti…\n\
24 ilk\n\
-94 ill\n\
8 ill be\n\
-11 ill call\n\
-17 ill give\n\
-20 ill help\n\
-28 ill pay\n\
14 ill put\n\
-15 ill send\n\
17 ill stay\n\
13 illegal\n\
13 illeg…\n\
-11 ils\n\
98 im\n\
-11 im calling\n\
13 im going\n\
13 im not\n\
20 im on\n\
-17 im standing\n\
14 im the\n\
8 im writing\n\
-11 imi\n\
49 immediately\n\
11 immediately on\n\
57 immed…\n\
11 immigration\n\
-8 immigration service\n\
11 immig…\n\
-20 imod\n\
-13 imod betaling\n\
21 impay…\n\
-15 impli…\n\
9 import vat\n\
11 important\n\
13 important message\n\
14 impor…\n\
11 impuesto\n\
11 impue…\n\
-40 in\n\
-30 in #\n\
35 in 24h\n\
10 in a\n\
11 in aalborg\n\
-10 in about\n\
25 in advance\n\
-9 in at\n\
-8 in billund\n\
18 in bitcoin\n\
16 in but\n\
9 in by\n\
-12 in caso\n\
9 in charge\n\
-12 in class\n\
8 in commissariato\n\
8 in cph\n\
-15 in danish\n\
15 in denmark\n\
-11 in der\n\
-32 in digital\n\
-16 in e\n\
-29 in english\n\
9 in esbjerg\n\
8 in for\n\
33 in front\n\
-10 in full\n\
8 in gift\n\
14 in glostrup\n\
15 in here\n\
10 in hong\n\
-10 in ihrem\n\
-19 in is\n\
-33 in its\n\
-15 in june\n\
-11 in kolding\n\
14 in malta\n\
-26 in march\n\
-29 in mitid\n\
-10 in on\n\
22 in one\n\
-25 in our\n\
8 in pairs\n\
-14 in person\n\
-8 in room\n\
-8 in september\n\
8 in some\n\
10 in spain\n\
-9 in teams\n\
16 in ten\n\
-126 in the\n\
-8 in their\n\
-19 in this\n\
-8 in three\n\
-9 in time\n\
-15 in to\n\
-12 in total\n\
34 in una\n\
12 in uniform\n\
12 in usdt\n\
-8 in valby\n\
10 in whatsapp\n\
37 in with\n\
47 in your\n\
9 inaczej\n\
9 inacz…\n\
-8 inanm…\n\
-9 inbox\n\
-10 inchi…\n\
-9 incl\n\
-8 incl vat\n\
9 inclu…\n\
16 incomplete\n\
25 incom…\n\
10 inconnu\n\
10 incon…\n\
14 incul…\n\
19 ind\n\
42 ind med\n\
18 ind og\n\
-39 ind på\n\
-14 ind skal\n\
8 indbetale\n\
9 indbetale #\n\
24 indbetaler\n\
-14 indbetalingskort\n\
25 indbetalt\n\
26 indbetalt et\n\
50 indbe…\n\
-9 inddr…\n\
18 inde\n\
9 inde så\n\
9 indef…\n\
-10 indeholder\n\
-10 indeh…\n\
21 inden\n\
-71 inden #\n\
-13 inden da\n\
-8 inden du\n\
-21 inden for\n\
-14 inden fredag\n\
33 inden kl\n\
11 inden midnat\n\
11 inden søndag\n\
8 indenfor\n\
9 indenfor #\n\
8 inden…\n\
8 indflytning\n\
-11 indirizzo\n\
-14 indkaldt\n\
-17 indka…\n\
-13 indkøb\n\
-13 indkø…\n\
-10 indleder\n\
-13 indledning\n\
10 indledt\n\
10 indledt en\n\
-11 indle…\n\
-29 indsigelse\n\
-18 indsigelse mod\n\
-29 indsi…\n\
12 indst…\n\
9 indsæ…\n\
28 indtast\n\
12 indtast kort\n\
26 indtaste\n\
10 indtaste kort\n\
-8 indtastet\n\
51 indta…\n\
12 indtil\n\
12 indti…\n\
-30 ines\n\
8 infected\n\
13 infec…\n\
8 inficeret\n\
8 infic…\n\
11 infil…\n\
11 info\n\
15 info@…\n\
-8 inform you\n\
-39 information\n\
-14 information about\n\
13 informed\n\
19 informerer\n\
-16 infor…\n\
-45 ingen\n\
17 ingenting\n\
25 ingen…\n\
-8 inhaler\n\
-8 inhal…\n\
-14 inici…\n\
12 inkasso\n\
10 inkas…\n\
9 inkl alt\n\
15 inreg…\n\
-10 ins\n\
46 inside\n\
56 insid…\n\
26 insieme\n\
30 insieme al\n\
26 insie…\n\
-10 inspector\n\
32 inspe…\n\
10 insta\n\
22 instagram\n\
9 install\n\
9 installere teamviewer\n\
-19 instalment\n\
18 instant\n\
9 instant transfer\n\
68 insta…\n\
10 instead\n\
8 instead of\n\
10 inste…\n\
34 insurance\n\
8 insurance #\n\
35 insurance covers\n\
10 insured\n\
44 insur…\n\
-9 integ…\n\
10 intentional\n\
10 intentional second\n\
11 inten…\n\
11 interesa\n\
25 interesse\n\
37 interest\n\
8 interested\n\
26 international\n\
9 international cyber\n\
-10 international house\n\
18 international office\n\
-19 internet\n\
10 internete\n\
8 internettet\n\
38 interpol\n\
-13 interpreter\n\
-10 interpreters\n\
-16 interview\n\
-13 interviewet\n\
57 inter…\n\
12 intestato\n\
12 intes…\n\
-16 intet\n\
-10 intet andet\n\
26 into\n\
31 into the\n\
9 into your\n\
25 intr\n\
18 intr o\n\
8 intr un\n\
-11 intranet\n\
-17 intra…\n\
-19 intre\n\
-8 intrebari\n\
-8 intre…\n\
-21 intro…\n\
12 intruder\n\
9 intru…\n\
12 inver…\n\
23 investigating\n\
22 investigation\n\
30 investigators\n\
66 inves…\n\
-11 invia…\n\
-16 invit…\n\
-36 invoice\n\
-17 invoice #\n\
-20 invoice from\n\
8 invoice no\n\
9 invoice you\n\
-10 invoices\n\
-51 invoi…\n\
8 io\n\
14 ip\n\
13 ipad\n\
99 iphone\n\
50 iphone #\n\
99 iphon…\n\
34 iptal\n\
29 iptal icin\n\
40 ir\n\
9 ir as\n\
10 ir negaliu\n\
11 irasa\n\
175 is\n\
-73 is #\n\
60 is a\n\
9 is accepted\n\
9 is already\n\
15 is an\n\
-9 is anne\n\
16 is asking\n\
11 is being\n\
8 is blocked\n\
-16 is booked\n\
-14 is cancelled\n\
9 is closed\n\
31 is coming\n\
-13 is confirmed\n\
15 is cut\n\
-11 is delayed\n\
15 is digital\n\
-9 is down\n\
-25 is due\n\
-8 is expected\n\
9 is for\n\
42 is from\n\
13 is going\n\
14 is held\n\
-20 is here\n\
-12 is ill\n\
-13 is in\n\
56 is it\n\
-9 is kept\n\
-10 is lars\n\
-12 is life\n\
8 is locked\n\
46 is missing\n\
9 is mitid\n\
11 is my\n\
8 is needed\n\
-9 is no\n\
40 is not\n\
24 is one\n\
11 is only\n\
-18 is open\n\
9 is our\n\
-11 is paid\n\
10 is pending\n\
8 is private\n\
-55 is ready\n\
-8 is registered\n\
16 is reported\n\
8 is required\n\
8 is returned\n\
-10 is right\n\
28 is sending\n\
9 is sent\n\
8 is standing\n\
8 is suspected\n\
-15 is that\n\
41 is the\n\
-13 is there\n\
11 is this\n\
-12 is tight\n\
28 is trying\n\
13 is under\n\
-21 is valid\n\
53 is waiting\n\
-12 islemi\n\
-12 islemi siz\n\
-12 islem…\n\
12 ismok…\n\
9 issued\n\
9 issue…\n\
-19 ist\n\
12 istantaneo\n\
15 istan…\n\
-16 istediginiz\n\
-17 isted…\n\
-12 istem…\n\
8 ister\n\
-14 isteyen\n\
-14 istey…\n\
22 istiyor\n\
17 istiyorum\n\
39 istiy…\n\
-22 it\n\
-14 it @link\n\
12 it a\n\
-12 it already\n\
12 it and\n\
-11 it arrives\n\
10 it as\n\
-12 it asks\n\
-52 it at\n\
14 it back\n\
-9 it before\n\
13 it but\n\
-9 it by\n\
-10 it call\n\
-15 it caller\n\
18 it comes\n\
-12 it costs\n\
-9 it could\n\
11 it did\n\
-14 it doesnt\n\
-19 it ends\n\
-14 it expires\n\
13 it first\n\
8 it for\n\
11 it has\n\
15 it helpdesk\n\
54 it here\n\
20 it i\n\
-46 it in\n\
30 it is\n\
-8 it isnt\n\
12 it just\n\
10 it means\n\
-15 it might\n\
27 it must\n\
-13 it next\n\
-8 it now\n\
-9 it off\n\
9 it ok\n\
-13 it on\n\
19 it out\n\
11 it over\n\
9 it pops\n\
12 it press\n\
10 it really\n\
32 it say\n\
38 it says\n\
-8 it sikkerhed\n\
-13 it still\n\
12 it takes\n\
-12 it the\n\
-30 it to\n\
-12 it under\n\
10 it via\n\
-12 it was\n\
-26 it wasnt\n\
-11 it where\n\
23 it will\n\
8 it within\n\
10 it without\n\
24 it worked\n\
-18 it you\n\
-13 itari…\n\
-23 iti\n\
-32 itll\n\
-29 itll be\n\
23 its\n\
35 its a\n\
-13 its about\n\
21 its been\n\
-10 its fake\n\
-17 its for\n\
-20 its from\n\
8 its in\n\
25 its me\n\
-36 its on\n\
27 its only\n\
-11 its pending\n\
-9 its really\n\
9 its strange\n\
17 its the\n\
29 its urgent\n\
-41 its way\n\
-11 its you\n\
27 its your\n\
29 its yours\n\
-16 itself\n\
-16 itsel…\n\
-108 ive\n\
-22 ive a\n\
8 ive already\n\
12 ive got\n\
-23 ive put\n\
-9 ive removed\n\
-9 ive sent\n\
10 iz\n\
20 ja altså\n\
24 ja det\n\
-16 ja goddag\n\
8 ja i\n\
-19 ja men\n\
9 ja og\n\
-18 ja til\n\
-22 ja vi\n\
-11 jagtvej\n\
-11 jagtv…\n\
13 jai\n\
-11 jak\n\
15 jam\n\
-8 jamais\n\
-11 jamais de\n\
-8 jamai…\n\
9 jamen\n\
-18 jan\n\
-40 januar\n\
-10 januar så\n\
-35 january\n\
-76 janua…\n\
45 je\n\
9 je fais\n\
8 je nai\n\
12 je ne\n\
35 je suis\n\
-9 je vous\n\
119 jeg\n\
-11 jeg #\n\
8 jeg bede\n\
-14 jeg betaler\n\
9 jeg bor\n\
17 jeg bruge\n\
12 jeg bruger\n\
14 jeg dem\n\
19 jeg den\n\
15 jeg det\n\
42 jeg dig\n\
-13 jeg din\n\
-9 jeg endelig\n\
86 jeg er\n\
-36 jeg fik\n\
-18 jeg få\n\
20 jeg godt\n\
21 jeg gør\n\
-9 jeg gøre\n\
38 jeg har\n\
-18 jeg havde\n\
30 jeg hedder\n\
10 jeg ikke\n\
78 jeg kan\n\
13 jeg kom\n\
18 jeg køber\n\
-9 jeg lagde\n\
-17 jeg logger\n\
26 jeg lover\n\
-8 jeg læste\n\
13 jeg mangler\n\
8 jeg nok\n\
9 jeg nu\n\
14 jeg om\n\
33 jeg ringer\n\
-9 jeg sagde\n\
14 jeg selv\n\
-31 jeg sender\n\
18 jeg sidder\n\
-21 jeg siger\n\
84 jeg skal\n\
9 jeg skriver\n\
-11 jeg skulle\n\
-26 jeg tastede\n\
-16 jeg tog\n\
-8 jeg tror\n\
16 jeg trykkede\n\
15 jeg trykker\n\
-23 jeg trækker\n\
-16 jeg uploader\n\
-11 jeg var\n\
-21 jeg ville\n\
18 jeg åbner\n\
-8 jei\n\
14 jensen\n\
14 jense…\n\
-20 jer\n\
10 jer og\n\
-40 jeres\n\
-8 jeres lån\n\
-30 jesli\n\
-11 jesli nie\n\
-14 jesli to\n\
15 jest\n\
-8 jest gotowe\n\
11 jeste…\n\
-16 jeszcze\n\
-12 jeszcze nie\n\
-16 jeszc…\n\
8 jetzt\n\
-8 jeudi\n\
-8 jeudi a\n\
-9 jf\n\
18 ji\n\
12 ji man\n\
17 jis\n\
21 jo\n\
-10 job i\n\
-8 jobbet\n\
-8 jobbe…\n\
11 jobindex\n\
11 jobin…\n\
-10 jobnet\n\
-10 jobne…\n\
-33 jonas\n\
-10 jonna\n\
13 jour\n\
-24 journalnummer\n\
-37 journ…\n\
29 judge\n\
8 judge for\n\
9 jul\n\
-12 julef…\n\
-33 julehjælpen\n\
-33 julehjælpen vil\n\
-33 juleh…\n\
-14 juli\n\
-24 july\n\
11 jums\n\
-19 jums nieko\n\
-68 june\n\
-9 june at\n\
-11 juni\n\
20 jusqua\n\
20 jusqu…\n\
59 just\n\
-12 just a\n\
-17 just approve\n\
-15 just come\n\
14 just do\n\
21 just give\n\
55 just need\n\
-13 just pay\n\
-9 just pick\n\
10 just read\n\
-25 just send\n\
22 just swipe\n\
10 just take\n\
11 just warned\n\
48 justice\n\
15 justificante\n\
8 justification\n\
86 justi…\n\
-18 jusu\n\
-14 jusu #\n\
-15 jusu kortele\n\
-9 jutland\n\
-8 jutland police\n\
-9 jutla…\n\
-15 jutra\n\
31 jyske\n\
31 jyske bank\n\
31 k\n\
-12 k2\n\
12 ka\n\
-19 kabin…\n\
32 kad\n\
8 kad galeciau\n\
16 kaere\n\
16 kaere kunde\n\
-21 kaffe\n\
-38 kaffen\n\
-47 kaffe…\n\
18 kai\n\
10 kalani\n\
10 kalan…\n\
14 kalici\n\
14 kalic…\n\
10 kamera\n\
-93 kan\n\
-24 kan bare\n\
-12 kan betales\n\
15 kan desværre\n\
-9 kan det\n\
-47 kan du\n\
11 kan godt\n\
11 kan gøre\n\
-9 kan han\n\
15 kan hjælpe\n\
-12 kan i\n\
61 kan ikke\n\
35 kan jeg\n\
18 kan klare\n\
25 kan kun\n\
-9 kan låne\n\
-23 kan også\n\
12 kan ophæves\n\
13 kan rette\n\
-8 kan selv\n\
-23 kan sende\n\
-14 kan ses\n\
-17 kan ske\n\
-8 kan slå\n\
11 kan stoppe\n\
16 kan tage\n\
10 kan være\n\
14 kan åbne\n\
-9 kandi…\n\
-8 kanti…\n\
-16 kapatin\n\
-8 kapatin ve\n\
-15 kapat…\n\
-10 kapiya\n\
-10 kapiy…\n\
19 kapora\n\
19 kapor…\n\
12 karari\n\
16 karar…\n\
11 kardesim\n\
11 karde…\n\
-37 karen\n\
-21 karen from\n\
-13 kargo\n\
16 kargo…\n\
11 karim\n\
16 kart\n\
-9 kart bilgilerinizi\n\
8 kart numaranizi\n\
17 karta\n\
-11 kartimi\n\
-9 kartinizi getirin\n\
15 kartinizin\n\
-16 kartinizin arkasindaki\n\
-10 kasia\n\
12 kasper\n\
14 kaspers\n\
26 kaspe…\n\
-12 kasse\n\
-12 kasse på\n\
-14 kassen\n\
-11 kasserer\n\
-13 kassereren\n\
-29 kasse…\n\
8 kastrup\n\
8 kastr…\n\
-32 kat\n\
-16 katten\n\
-16 katte…\n\
11 kaucj…\n\
10 kaution\n\
10 kauti…\n\
10 kaydi…\n\
21 kazan\n\
8 kazanabilirsiniz\n\
26 kazan…\n\
116 keep\n\
104 keep #\n\
24 keep it\n\
-11 keep the\n\
-10 kende\n\
-17 kendi…\n\
-12 kendte\n\
-12 kendt…\n\
-20 kenneth\n\
-21 kenne…\n\
-52 kept\n\
-9 kept for\n\
33 key\n\
22 key card\n\
12 keypad\n\
12 keypa…\n\
-15 keys\n\
-16 kg\n\
-35 kh\n\
8 kicked\n\
8 kicke…\n\
-19 kids\n\
-14 kids want\n\
-13 kig\n\
-12 kigge\n\
-11 kigge på\n\
-23 kilom…\n\
-9 kimlik\n\
-15 kimli…\n\
-16 kimseye\n\
-27 kimseyle\n\
-27 kimseyle paylasmayin\n\
-43 kimse…\n\
8 kin\n\
10 kina\n\
-19 kind\n\
-16 kind regards\n\
-12 kiosken\n\
-12 kiosk…\n\
11 kiral…\n\
11 kirayi\n\
11 kiray…\n\
8 kirsten\n\
8 kisit…\n\
9 kitaip\n\
9 kitai…\n\
-25 kitchen\n\
-25 kitch…\n\
-14 kitebank\n\
-14 kiteb…\n\
18 kitoje\n\
18 kitoje puseje\n\
18 kitoj…\n\
-16 kizim\n\
-66 kl\n\
-68 kl #\n\
-17 klage\n\
-8 klage til\n\
-27 klager\n\
-33 klage…\n\
18 klaida\n\
18 klaid…\n\
15 klaip…\n\
-14 klar\n\
-10 klar i\n\
9 klar til\n\
17 klare\n\
-13 klarer\n\
-8 klare…\n\
-23 klass…\n\
12 klaus\n\
12 klicken\n\
12 klicken sie\n\
12 klick…\n\
36 klien…\n\
9 klik\n\
-13 klikke\n\
-24 klikk…\n\
9 klip det\n\
-11 kloge\n\
-11 kloge mennesker\n\
-23 klokken\n\
-25 klokk…\n\
-34 km\n\
-48 know\n\
-13 know about\n\
9 know i\n\
-11 know if\n\
-8 know it\n\
-8 know my\n\
-16 know which\n\
14 know you\n\
-8 known\n\
22 knows\n\
10 knows my\n\
-9 knus\n\
12 kod\n\
-21 kod #\n\
12 koda\n\
-26 kodas\n\
-26 kodas #\n\
99 kode\n\
-10 kode #\n\
10 kode her\n\
-8 kode jeg\n\
35 kode på\n\
18 kode til\n\
61 koden\n\
-11 koden er\n\
11 koden for\n\
27 koden fra\n\
-10 koden i\n\
9 koden med\n\
10 koden og\n\
36 koden op\n\
18 koden så\n\
-41 koden til\n\
-8 kodeord\n\
-11 kodeord i\n\
9 kodeord og\n\
-8 kodeo…\n\
-51 koder\n\
-12 koder med\n\
32 koderne\n\
10 koderne og\n\
32 koder…\n\
-12 kodeviser\n\
-12 kodev…\n\
-21 kodo\n\
18 kodu\n\
-8 kolay\n\
-15 kolay gelsin\n\
-27 kolding\n\
-10 kolding today\n\
-27 koldi…\n\
-16 koleg…\n\
21 kollega\n\
9 kollegiekontoret\n\
32 kolle…\n\
-21 kom\n\
-15 kom forbi\n\
10 kom til\n\
17 komenda\n\
23 komen…\n\
-22 komme forbi\n\
16 komme ind\n\
8 komme tilbage\n\
49 kommer\n\
9 kommer den\n\
-22 kommer efter\n\
34 kommer en\n\
9 kommer et\n\
9 kommer forbi\n\
-42 kommer fra\n\
11 kommer han\n\
-12 kommer hjem\n\
-9 kommer i\n\
9 kommer med\n\
13 kommer til\n\
-11 kommet\n\
11 kommet en\n\
33 komme…\n\
-20 kommunen\n\
-21 kommu…\n\
-9 komsu…\n\
36 kong\n\
24 konkurrence\n\
28 konku…\n\
-8 konso…\n\
10 konstateret\n\
10 konst…\n\
21 konsulenten\n\
31 konsu…\n\
-12 konta\n\
9 konta i\n\
-75 kontakt\n\
-60 kontakt din\n\
-22 kontakt mitid\n\
-11 kontakte\n\
-11 kontakte banken\n\
-10 kontaktformularen\n\
-10 kontaktformularen på\n\
-25 kontant\n\
9 kontanter\n\
-109 konta…\n\
-24 kontingent\n\
-20 kontingent #\n\
-33 konti…\n\
191 konto\n\
8 konto #\n\
10 konto du\n\
15 konto er\n\
14 konto jeg\n\
9 konto med\n\
14 konto og\n\
11 konto som\n\
15 konto w\n\
-34 kontoen\n\
14 kontonummer\n\
13 kontonummer og\n\
14 kontonummer så\n\
-22 kontooplysninger\n\
-16 kontooplysninger i\n\
-47 konto…\n\
17 kontrol\n\
8 kontrolafgift\n\
-8 kontrolafgift #\n\
10 kontrolafgift på\n\
14 kontrolcifre\n\
54 kontr…\n\
-17 konus…\n\
-10 konvolut\n\
-10 konvo…\n\
19 kopenhadze\n\
8 kopenhagen\n\
34 kopen…\n\
9 koperty\n\
9 koper…\n\
12 kopieret\n\
13 kopie…\n\
8 korrekt\n\
8 korre…\n\
100 kort\n\
-27 kort #\n\
33 kort @link\n\
-10 kort der\n\
-11 kort det\n\
-15 kort eller\n\
-21 kort er\n\
36 kort for\n\
13 kort her\n\
10 kort mitid\n\
-10 kort når\n\
22 kort og\n\
16 kort paa\n\
8 kort på\n\
14 kort så\n\
-13 korte\n\
-13 korte svar\n\
-16 kortele\n\
20 korteles\n\
-95 kortet\n\
-9 kortet der\n\
-11 kortet er\n\
-15 kortet i\n\
10 kortets\n\
-82 korte…\n\
10 kortnr\n\
75 kortnummer\n\
22 kortnummer for\n\
10 kortnummer og\n\
14 kortnummer så\n\
21 kortnummer udløb\n\
8 kortnummer udløbsdato\n\
84 kortn…\n\
36 koster\n\
24 koster #\n\
34 koste…\n\
12 koyun\n\
-109 kr\n\
48 kr @link\n\
-14 kr a\n\
-8 kr at\n\
39 kr betal\n\
-20 kr betales\n\
-15 kr by\n\
-13 kr card\n\
10 kr det\n\
-13 kr di\n\
16 kr en\n\
-22 kr for\n\
-13 kr from\n\
-34 kr has\n\
9 kr her\n\
61 kr i\n\
9 kr if\n\
28 kr in\n\
-9 kr incl\n\
9 kr ind\n\
13 kr inden\n\
-31 kr is\n\
13 kr min\n\
-19 kr mobilepay\n\
8 kr om\n\
21 kr on\n\
11 kr only\n\
-10 kr pay\n\
10 kr per\n\
13 kr pr\n\
21 kr retur\n\
-8 kr se\n\
19 kr sur\n\
10 kr så\n\
-61 kr til\n\
-53 kr tilbage\n\
-8 kr to\n\
-10 kr tutarindaki\n\
-12 kr we\n\
-15 kr в\n\
9 kraken\n\
9 krake…\n\
-21 kreditadvarsel\n\
-21 kreditadvarsel på\n\
-13 krimi…\n\
30 kron\n\
25 krone\n\
-40 kroner\n\
13 kroner at\n\
-8 kroner efter\n\
-31 kroner for\n\
-18 kroner if\n\
-13 kroner on\n\
10 kroner som\n\
-37 krone…\n\
25 krypto\n\
26 krypt…\n\
10 kræver\n\
10 kræve…\n\
10 kto\n\
8 ktorej\n\
8 ktore…\n\
8 ktos\n\
-14 ku\n\
-11 kugle…\n\
34 kullanici\n\
9 kullanma\n\
24 kulla…\n\
54 kun\n\
28 kun #\n\
-10 kun en\n\
10 kun gøre\n\
13 kun imod\n\
42 kunde\n\
10 kunde din\n\
10 kunde du\n\
28 kundeservice\n\
14 kunde…\n\
-11 kunne\n\
41 kunne ikke\n\
16 kurer\n\
13 kureren\n\
10 kureren ringer\n\
12 kurer…\n\
16 kurier\n\
14 kurie…\n\
15 kursus\n\
10 kursu…\n\
-15 kuvert\n\
-8 kuverten på\n\
-18 kuver…\n\
11 kvartal\n\
20 kvart…\n\
-13 kvittering\n\
-10 kvittering @link\n\
-10 kvittering for\n\
12 kvittering på\n\
22 kvitteringen\n\
-23 kwh\n\
-8 kys\n\
-58 kære\n\
-9 kære alle\n\
12 kære kunde\n\
-12 kære læser\n\
12 kø\n\
8 kø ved\n\
-8 køb\n\
-26 køb på\n\
-23 købe\n\
11 købe #\n\
-21 købe et\n\
-8 købe gavekort\n\
26 københavn\n\
17 københavns\n\
12 københavns politi\n\
44 køben…\n\
12 køber\n\
16 køber den\n\
17 køber jeg\n\
-10 købet\n\
-12 købt\n\
-10 købt en\n\
-13 køen\n\
-9 køles…\n\
15 kør\n\
17 kørekort\n\
20 kørekort og\n\
18 kørek…\n\
20 kører\n\
14 kører vi\n\
-8 køretøj\n\
-9 køret…\n\
-8 kørselsfradrag\n\
-16 kørse…\n\
-15 kørt\n\
-13 kørt galt\n\
-28 l\n\
-75 la\n\
-55 la #\n\
-30 la app\n\
-62 la banca\n\
-8 la banque\n\
8 la camara\n\
-10 la caparra\n\
-10 la carta\n\
14 la casa\n\
12 la clave\n\
18 la da\n\
9 la dame\n\
13 la factura\n\
-9 la kommune\n\
-12 la llamada\n\
-10 la misma\n\
-11 la police\n\
-18 la politia\n\
-23 la politie\n\
-11 la prendre\n\
-9 la procura\n\
13 la reception\n\
10 la sua\n\
13 la tarjeta\n\
-22 la telefon\n\
26 labas\n\
27 lade\n\
22 lade mig\n\
-29 lader\n\
8 ladies\n\
8 ladie…\n\
13 ladresse\n\
13 ladre…\n\
9 laege\n\
9 laege @link\n\
-24 lagde\n\
-12 lagde på\n\
8 lagen…\n\
-31 lager\n\
-11 lageret\n\
-30 lagt\n\
8 laisvas\n\
8 laisv…\n\
15 lambassade\n\
15 lambassade de\n\
15 lamba…\n\
-16 lampe…\n\
-9 lance…\n\
-24 land\n\
-14 landl…\n\
11 landsbank\n\
-17 language\n\
-18 language school\n\
-109 language|ar\n\
-258 language|da\n\
-15 language|de\n\
-363 language|en\n\
-18 language|es\n\
-57 language|fr\n\
14 language|it\n\
-76 language|lt\n\
48 language|pl\n\
-22 language|ro\n\
-81 language|ru\n\
-58 language|tr\n\
58 language|uk\n\
-51 language|und\n\
-17 langu…\n\
12 lanticipo\n\
17 lanti…\n\
10 lapses\n\
9 lapse…\n\
12 laptop\n\
12 lapto…\n\
-11 large\n\
9 largent\n\
-42 lars\n\
-11 lasse\n\
-19 last\n\
15 last #\n\
22 last four\n\
23 last month\n\
-14 last two\n\
-20 last week\n\
-49 last year\n\
-8 latel…\n\
-18 later\n\
-19 later its\n\
-9 laughs\n\
-30 laugh…\n\
-33 laundering\n\
-14 laundering case\n\
-17 laundering rules\n\
-36 laund…\n\
53 laura\n\
-14 lav\n\
9 laver en\n\
17 lavet\n\
12 lavet en\n\
17 lavet et\n\
-11 law\n\
17 law in\n\
11 lawyer\n\
-12 lawyer i\n\
10 lawyer in\n\
10 lawyers\n\
21 lawye…\n\
33 lazim\n\
-19 le\n\
-36 le #\n\
10 le voy\n\
9 lea #\n\
18 leak\n\
-8 learn…\n\
-16 lease\n\
-10 least\n\
-28 leave it\n\
15 leaves\n\
9 leaves your\n\
15 leave…\n\
-11 leaving\n\
-16 leaving the\n\
-11 leavi…\n\
37 ledig\n\
19 ledig fra\n\
9 ledig…\n\
-17 left\n\
-10 left a\n\
10 left in\n\
-17 leg\n\
17 legal\n\
9 legal proceedings\n\
18 legal…\n\
-9 legitimerer\n\
-15 legit…\n\
9 lei\n\
17 leje\n\
-13 lejekontrakt\n\
-14 lejek…\n\
19 lejligheden\n\
9 lejligheden i\n\
20 lejli…\n\
-8 lemon\n\
-10 lend your\n\
-368 length|0\n\
-537 length|1\n\
-283 length|2\n\
72 length|3\n\
138 length|4\n\
-8 length|5\n\
-12 leo\n\
19 les\n\
-8 les cles\n\
-10 lesen\n\
-10 less than\n\
-13 lesson\n\
-15 lesso…\n\
11 let him\n\
-13 let it\n\
27 let me\n\
12 lets\n\
-21 letter\n\
-9 letter from\n\
-33 letter in\n\
16 letter is\n\
28 letter read\n\
23 letters\n\
24 letters and\n\
11 leverandør\n\
-8 leverandøren\n\
-25 leveringsadresse\n\
-9 lever…\n\
-17 li\n\
-17 li wei\n\
-20 liable\n\
-18 liable for\n\
-20 liabl…\n\
11 liaison\n\
11 liais…\n\
10 liban\n\
-28 library\n\
-11 library card\n\
-32 libra…\n\
11 licence was\n\
-8 licens\n\
15 license\n\
12 licen…\n\
-11 lidl\n\
48 lidt\n\
-26 lieka\n\
8 liepia\n\
8 liepi…\n\
-24 life\n\
-12 life threatening\n\
18 lift\n\
9 lift the\n\
44 lige\n\
-11 lige blevet\n\
-18 lige de\n\
-10 lige en\n\
11 lige er\n\
9 lige et\n\
31 lige har\n\
16 lige nu\n\
18 lige om\n\
37 liggende\n\
-78 ligger\n\
-25 ligger her\n\
-37 ligger i\n\
-8 ligger klar\n\
-43 ligge…\n\
-13 ligne\n\
-16 ligner\n\
-20 ligne…\n\
-43 like\n\
14 like it\n\
-13 like that\n\
-9 like they\n\
-26 like to\n\
-9 liked\n\
10 likvi…\n\
-11 lillevang\n\
-9 lillevang @link\n\
-16 lille…\n\
8 lily\n\
14 limba\n\
8 limit to\n\
16 limitas\n\
20 limit…\n\
35 limpi…\n\
-12 linde…\n\
31 line\n\
10 line and\n\
20 line is\n\
27 line we\n\
10 linis…\n\
69 link\n\
9 link @link\n\
19 link du\n\
16 link in\n\
13 link og\n\
-18 link til\n\
-8 linke\n\
15 linked\n\
-13 linkedin\n\
-9 linkedin we\n\
34 linket\n\
30 linket ellers\n\
29 linke…\n\
-69 links\n\
-10 links hilsen\n\
-11 links i\n\
-13 links in\n\
303 link|any\n\
-631 link|genuine\n\
-38 link|known\n\
649 link|lookalike\n\
391 link|other\n\
48 link|shortener\n\
-13 linspecteur\n\
-13 linsp…\n\
12 liquidity\n\
19 liqui…\n\
-13 lis\n\
11 list\n\
-8 list of\n\
-12 lista\n\
-19 liste\n\
13 listede\n\
-24 listeners\n\
-9 listening\n\
-8 listening to\n\
14 listesine\n\
-9 liste…\n\
13 litau…\n\
19 lithuania\n\
17 lithu…\n\
-14 little\n\
-14 littl…\n\
-10 liv\n\
-27 live\n\
-14 llamada\n\
-13 llamada que\n\
-25 llama…\n\
11 llame\n\
12 llame…\n\
8 llamo\n\
8 llamo de\n\
-10 llevaba\n\
-8 lleva…\n\
-11 lo\n\
34 loan\n\
-25 local\n\
29 lock\n\
15 locked out\n\
-10 locker\n\
-13 locke…\n\
14 lodtrækning\n\
14 lodtr…\n\
-10 loft\n\
111 log\n\
32 log in\n\
50 log ind\n\
43 log på\n\
-10 loggen\n\
-10 loggen sie\n\
8 logger de\n\
21 logger du\n\
-20 logger ind\n\
-29 logge…\n\
-17 logging\n\
-9 logging in\n\
-8 logging on\n\
-17 loggi…\n\
58 login\n\
-8 login and\n\
15 login code\n\
10 login fra\n\
8 login so\n\
11 login så\n\
-8 lokal…\n\
-43 lol\n\
-10 lone\n\
15 long number\n\
-10 longe…\n\
-12 look\n\
-39 looked\n\
-23 looked at\n\
-9 looked up\n\
-39 looke…\n\
-30 looks\n\
-19 looks like\n\
-16 loppetorvet\n\
-17 loppe…\n\
48 lose\n\
8 lose all\n\
30 lost funds\n\
-16 lost or\n\
-12 lost property\n\
24 lots\n\
24 lots of\n\
-9 lotte\n\
26 lov\n\
23 lov til\n\
-18 love\n\
-12 love you\n\
8 loven\n\
27 lover\n\
10 lt\n\
32 lt00\n\
32 lt00 #\n\
-23 lu\n\
-20 lub\n\
-8 lub w\n\
11 lucia\n\
11 lucky\n\
13 luego\n\
41 lui\n\
-11 luk\n\
8 lukas\n\
8 lukker\n\
-8 lukkes i\n\
15 lukket\n\
13 lukket i\n\
-9 lukket og\n\
36 lukke…\n\
-8 lume\n\
-43 lunar\n\
-19 lunar appen\n\
17 lunar…\n\
-21 luni\n\
-40 lutfen\n\
-40 lutfe…\n\
9 lyd\n\
13 lyd og\n\
-30 lyder\n\
-15 lyder det\n\
-11 lyder som\n\
-12 lyngby\n\
-12 lyngb…\n\
-19 lys\n\
-13 lytte til\n\
-14 lyver\n\
-17 lå\n\
-16 lån\n\
-21 lån i\n\
-47 låne\n\
-12 låne #\n\
8 låne din\n\
17 lånea…\n\
14 låse\n\
-31 læg\n\
8 læg ikke\n\
-9 læg pengene\n\
-27 læg på\n\
34 lægge\n\
-13 lægge dem\n\
24 lægge på\n\
56 lægger\n\
66 lægger på\n\
26 lægges\n\
82 lægge…\n\
8 længe\n\
-13 lærte\n\
-40 læs\n\
35 læs den\n\
-12 læs mere\n\
57 læse\n\
-12 læse det\n\
36 læse koden\n\
23 læser\n\
31 læser du\n\
-31 læser…\n\
-13 læst\n\
-11 læst den\n\
-8 læste\n\
-11 løber\n\
-22 løbet\n\
-16 løbet af\n\
13 løn\n\
-9 løn er\n\
-8 lønkø…\n\
-9 lønne…\n\
-11 lønsedler\n\
-16 lønse…\n\
-18 lørdag\n\
-19 lørda…\n\
-12 løsning\n\
-10 løsni…\n\
23 m\n\
14 m kort\n\
10 m1tid\n\
10 m1tid @link\n\
12 m2\n\
15 ma\n\
11 ma io\n\
18 ma pan\n\
9 macbook\n\
9 macbo…\n\
8 macchina\n\
8 macch…\n\
10 machen\n\
10 mache…\n\
18 machine\n\
8 machine with\n\
33 machine you\n\
19 machi…\n\
19 madde\n\
-24 made\n\
-13 mads\n\
22 maersk\n\
22 maers…\n\
-16 magasin\n\
-16 magas…\n\
9 magaz…\n\
10 magistrate\n\
19 magis…\n\
-67 mai\n\
10 maiden\n\
10 maiden name\n\
10 maide…\n\
-24 mail\n\
-10 mail fra\n\
10 mail from\n\
8 mail med\n\
22 mail og\n\
-11 mail om\n\
8 mail only\n\
-8 mail the\n\
8 mail with\n\
-8 mail your\n\
-24 mailadresse\n\
-24 mailadresse så\n\
-26 maila…\n\
-16 mailed\n\
-10 mailen\n\
-32 maile…\n\
-32 mails\n\
-11 main\n\
-42 maine\n\
9 maint…\n\
-17 maj\n\
21 majoration\n\
19 major…\n\
17 makbu…\n\
-20 make\n\
-13 make a\n\
8 make easy\n\
-12 make it\n\
-12 make me\n\
-12 make sure\n\
14 make the\n\
-25 makes\n\
8 making\n\
-20 malaga\n\
-20 malag…\n\
-8 maling\n\
-10 malin…\n\
15 malmø\n\
14 malta\n\
27 mam\n\
-19 mama\n\
15 mama mi\n\
11 mamma\n\
-124 man\n\
-8 man har\n\
-13 man i\n\
-10 man ikke\n\
-27 man skal\n\
9 manager\n\
17 manag…\n\
-23 manana\n\
-23 manan…\n\
15 manca…\n\
21 manchester\n\
14 manchester så\n\
17 manch…\n\
40 mand\n\
26 mand fra\n\
17 mand han\n\
-13 mandag\n\
20 mandag skal\n\
11 manda…\n\
-18 manden\n\
20 manden fra\n\
-18 manden i\n\
-10 mande…\n\
9 mands\n\
10 mands nummer\n\
-15 mange\n\
18 mange det\n\
21 mange penge\n\
-19 manglede\n\
28 manglende\n\
14 manglende porto\n\
26 mangler\n\
25 mangler #\n\
-16 mangler at\n\
-9 mangler betaling\n\
-8 mangler en\n\
-9 mangler stadig\n\
35 mangl…\n\
-18 manip…\n\
21 mano\n\
-9 map\n\
12 mappe…\n\
-31 march\n\
-15 maria\n\
9 maria…\n\
10 marked\n\
-8 market\n\
10 marketing\n\
17 marke…\n\
188 mark|emoji\n\
-30 mark|exclamation\n\
-138 mark|lines\n\
154 mark|no-capitals\n\
29 mark|question\n\
-224 mark|quotation\n\
-195 mark|time\n\
-14 married\n\
-17 marri…\n\
-8 marts\n\
14 masas…\n\
-11 mastercard\n\
-12 mastercard er\n\
-13 maste…\n\
11 masz\n\
-27 matas\n\
31 match\n\
9 matched\n\
-18 matcher\n\
-17 match…\n\
-18 material\n\
-9 materiale\n\
-31 mater…\n\
-23 matter to\n\
12 max\n\
8 maximum\n\
8 maxim…\n\
-122 may\n\
-40 may be\n\
-10 may bring\n\
-10 may have\n\
10 may hear\n\
-8 may stay\n\
16 maybe\n\
-10 mdr\n\
224 me\n\
-8 me #\n\
-20 me a\n\
15 me and\n\
-10 me any\n\
74 me back\n\
10 me can\n\
17 me choose\n\
13 me dice\n\
-13 me ha\n\
8 me how\n\
23 me i\n\
-13 me id\n\
-13 me if\n\
-19 me ill\n\
11 me its\n\
9 me lo\n\
11 me ok\n\
-26 me one\n\
37 me only\n\
-19 me or\n\
-20 me puedes\n\
9 me quick\n\
8 me screenshot\n\
25 me so\n\
30 me the\n\
39 me to\n\
-9 me tonight\n\
10 me what\n\
24 me your\n\
-21 mea\n\
11 means\n\
9 means reject\n\
10 meantime\n\
10 meant…\n\
8 meanwhile\n\
8 meanw…\n\
16 med\n\
-15 med #\n\
19 med alle\n\
17 med at\n\
22 med bruger\n\
10 med cpr\n\
-14 med dao\n\
10 med den\n\
-10 med det\n\
-12 med dig\n\
-11 med din\n\
-17 med et\n\
-23 med fødselsdagen\n\
9 med gavekort\n\
-12 med hjem\n\
10 med i\n\
15 med koden\n\
49 med kort\n\
8 med kortet\n\
18 med kortnummer\n\
18 med link\n\
14 med min\n\
-35 med mitid\n\
11 med naboer\n\
14 med nemid\n\
27 med og\n\
-17 med posten\n\
8 med ups\n\
-11 medarbejder og\n\
-8 medbring\n\
-15 medbr…\n\
8 meddelelse\n\
12 medde…\n\
11 medec…\n\
8 media\n\
-9 medical\n\
-12 medical helpline\n\
40 medicare\n\
9 medicine\n\
41 medic…\n\
-8 medle…\n\
-13 meet\n\
-42 meeting\n\
-18 meeting and\n\
-41 meeti…\n\
-10 mega\n\
55 meget\n\
22 mein\n\
-8 mektu…\n\
9 melden\n\
9 melden sie\n\
14 melder\n\
23 melde…\n\
-11 meldt\n\
10 melle…\n\
-25 member\n\
-9 member your\n\
16 members\n\
-28 membership\n\
-15 membership #\n\
-14 membership fee\n\
-22 membe…\n\
-19 meme\n\
-10 memur\n\
14 memur…\n\
74 men\n\
9 men den\n\
20 men der\n\
-16 men det\n\
17 men min\n\
27 men så\n\
17 men vi\n\
9 mener\n\
9 menes…\n\
-11 mennesker\n\
-10 menne…\n\
14 mens\n\
-13 mens en\n\
20 mens vi\n\
8 mention\n\
11 mention it\n\
14 mentor\n\
14 mento…\n\
-17 menu\n\
-23 menvo…\n\
-12 merci\n\
-10 merci de\n\
-25 mere\n\
8 mere det\n\
-9 mere end\n\
-12 mere i\n\
11 merhaba\n\
15 merha…\n\
19 mesaj\n\
-12 mesaj…\n\
80 message\n\
41 message from\n\
11 message is\n\
-10 messages\n\
-11 messages that\n\
69 message|addressed\n\
-436 message|framed\n\
249 message|now\n\
477 message|phone\n\
75 messa…\n\
-16 met\n\
-11 metal…\n\
-9 method\n\
-9 metho…\n\
18 mets\n\
-13 mette\n\
22 metto\n\
10 mettre\n\
10 mettr…\n\
-8 metu\n\
30 meu\n\
15 meu nou\n\
97 mi\n\
8 mi a\n\
-9 mi cuenta\n\
8 mi detti\n\
15 mi dica\n\
-19 mi i\n\
15 mi pe\n\
17 mia\n\
9 mia banca\n\
13 mich\n\
59 microsoft\n\
78 micro…\n\
-12 middle of\n\
9 midlertidige\n\
18 midnat\n\
18 midna…\n\
19 midnight\n\
19 midni…\n\
-12 midt\n\
-23 mie\n\
-10 miejscu\n\
-10 miejs…\n\
138 mig\n\
10 mig billeder\n\
21 mig der\n\
8 mig det\n\
9 mig dit\n\
14 mig du\n\
12 mig her\n\
15 mig hvis\n\
10 mig i\n\
10 mig jeg\n\
8 mig og\n\
9 mig på\n\
24 mig så\n\
43 mig til\n\
-20 might\n\
-19 might be\n\
11 migra…\n\
25 mikrofon\n\
10 mikrofonen\n\
33 mikro…\n\
-12 mil\n\
-29 milk\n\
11 mille\n\
20 million\n\
-11 millioner\n\
-18 millioner kroner\n\
8 milli…\n\
38 min\n\
22 min #\n\
-24 min @link\n\
-17 min a\n\
-56 min bank\n\
-18 min del\n\
13 min egen\n\
11 min husleje\n\
14 min kollega\n\
-9 min kone\n\
23 min konto\n\
16 min mand\n\
10 min mands\n\
14 min or\n\
-8 min pinkode\n\
15 min private\n\
-13 min pung\n\
-29 min side\n\
22 min skærm\n\
48 min telefon\n\
-9 min udlejer\n\
23 min ven\n\
-12 minibus\n\
-12 minib…\n\
9 minister\n\
17 ministeriet\n\
52 ministry\n\
43 ministry of\n\
75 minis…\n\
10 minors\n\
10 minors answer\n\
11 minor…\n\
-25 minsu\n\
14 minuciu\n\
14 minuc…\n\
14 minuit\n\
14 minui…\n\
10 minute\n\
26 minutes\n\
8 minutes and\n\
-10 minutes never\n\
16 minutes to\n\
8 minuto\n\
-21 minutos\n\
-17 minutter\n\
10 minutter jeg\n\
42 minut…\n\
28 mio\n\
10 mir\n\
-10 miro\n\
-19 misbrug\n\
-20 misbr…\n\
-16 misin\n\
12 misin acil\n\
9 misiniz\n\
9 misin…\n\
-17 misma\n\
11 mismo\n\
12 missed\n\
11 misse…\n\
65 missing\n\
60 missi…\n\
22 mistake\n\
-9 mistake i\n\
11 mistake in\n\
16 mistake please\n\
-19 mistanke\n\
-19 mistanke om\n\
-12 mistede\n\
33 mister\n\
21 mister du\n\
16 miste…\n\
31 mistænkt\n\
34 mistæ…\n\
-19 misuse\n\
-19 misuse of\n\
-20 misus…\n\
-49 mit\n\
14 mit @link\n\
-13 mit forsikring\n\
-14 mit gamle\n\
18 mit id\n\
-31 mit kort\n\
-18 mit kortnummer\n\
137 mitid\n\
-11 mitid #\n\
49 mitid @link\n\
36 mitid app\n\
-10 mitid at\n\
25 mitid bare\n\
-8 mitid before\n\
28 mitid bruger\n\
8 mitid det\n\
-9 mitid din\n\
-21 mitid erhverv\n\
28 mitid for\n\
15 mitid her\n\
12 mitid here\n\
-29 mitid i\n\
-12 mitid if\n\
-22 mitid ile\n\
-12 mitid inden\n\
11 mitid ja\n\
13 mitid kode\n\
-9 mitid kodeviser\n\
17 mitid login\n\
12 mitid nogen\n\
20 mitid now\n\
14 mitid nu\n\
-15 mitid når\n\
12 mitid og\n\
9 mitid open\n\
-10 mitid over\n\
-39 mitid på\n\
-27 mitid support\n\
22 mitid så\n\
-24 mitid til\n\
32 mitid user\n\
-13 mitid your\n\
-10 mitid علي\n\
33 mitid لديك\n\
15 mme\n\
25 mobil\n\
-28 mobilbanken\n\
-10 mobile\n\
35 mobilen\n\
27 mobilepay\n\
44 mobilepay #\n\
-32 mobilepay du\n\
8 mobilepay for\n\
15 mobilepay now\n\
-13 mobilepay når\n\
-9 mobilepay ok\n\
24 mobilepay to\n\
-22 mobilepay when\n\
16 mobilepay your\n\
-13 mobilepaye\n\
-10 mobilepaye #\n\
-33 mobil…\n\
-8 mod betaling\n\
8 mod dem\n\
13 mod et\n\
14 modregnes\n\
11 modre…\n\
43 modtage\n\
12 modtage penge\n\
12 modtage pengene\n\
29 modtager\n\
-67 modtaget\n\
-48 modtaget din\n\
24 modtaget en\n\
-14 modta…\n\
-12 modtog\n\
-11 modtog den\n\
-12 modto…\n\
-8 moge\n\
-23 moi\n\
23 moj\n\
11 moj nowy\n\
-20 mokejimas\n\
-20 mokej…\n\
47 mom\n\
14 moment\n\
14 momen…\n\
-17 moms\n\
14 moms #\n\
-9 moms og\n\
34 mon\n\
-16 mon #\n\
28 mon compte\n\
-9 mona\n\
-9 mona fra\n\
-50 monday\n\
-10 monday at\n\
-19 monday the\n\
-8 monday to\n\
-8 monday your\n\
-52 monda…\n\
101 money\n\
11 money #\n\
11 money @link\n\
-24 money abroad\n\
65 money comes\n\
-25 money for\n\
-14 money from\n\
26 money here\n\
-14 money is\n\
-36 money laundering\n\
19 money on\n\
26 money you\n\
117 money.amount|claims\n\
22 money.amount|claims money.amount|reports\n\
134 money.amount|claims money.unusual-means|claims\n\
99 money.amount|claims money.valuables|claims\n\
29 money.amount|claims person.adviser|claims\n\
66 money.amount|claims person.agent|claims\n\
17 money.amount|claims person.buyer|claims\n\
24 money.amount|claims person.family|claims\n\
-10 money.amount|claims person.family|reports\n\
9 money.amount|claims person.landlord|claims\n\
12 money.amount|claims person.landlord|denies\n\
40 money.amount|claims person.recruiter|claims\n\
85 money.amount|claims threat.arrest|threatens\n\
-9 money.amount|claims threat.block|reports\n\
23 money.amount|claims threat.block|threatens\n\
14 money.amount|claims threat.court|threatens\n\
20 money.amount|claims threat.cutoff|threatens\n\
90 money.amount|claims threat.deadline|threatens\n\
9 money.amount|claims threat.debt|threatens\n\
59 money.amount|claims threat.deportation|threatens\n\
35 money.amount|claims threat.exposure|threatens\n\
35 money.amount|claims threat.return|threatens\n\
26 money.amount|denies\n\
14 money.amount|denies money.valuables|claims\n\
9 money.amount|denies person.family|claims\n\
9 money.amount|denies threat.arrest|denies\n\
32 money.amount|denies threat.deadline|threatens\n\
117 money.amount|live\n\
119 money.amount|reader\n\
33 money.amount|reports\n\
15 money.amount|reports money.unusual-means|reports\n\
16 money.amount|reports person.agent|claims\n\
-9 money.amount|reports person.agent|reports\n\
22 money.amount|reports person.family|claims\n\
-9 money.amount|reports threat.arrest|reports\n\
13 money.amount|reports threat.block|reports\n\
9 money.amount|reports threat.block|threatens\n\
48 money.amount|speaks\n\
144 money.unusual-means|claims\n\
-33 money.unusual-means|claims money.valuables|claims\n\
17 money.unusual-means|claims person.adviser|claims\n\
12 money.unusual-means|claims person.agent|claims\n\
-10 money.unusual-means|claims person.agent|reports\n\
9 money.unusual-means|claims person.buyer|claims\n\
58 money.unusual-means|claims person.family|claims\n\
27 money.unusual-means|claims person.landlord|claims\n\
24 money.unusual-means|claims threat.block|threatens\n\
-10 money.unusual-means|claims threat.court|threatens\n\
107 money.unusual-means|claims threat.deadline|threatens\n\
11 money.unusual-means|claims threat.exposure|threatens\n\
144 money.unusual-means|live\n\
73 money.unusual-means|reader\n\
10 money.unusual-means|reports\n\
12 money.unusual-means|reports threat.court|threatens\n\
18 money.unusual-means|speaks\n\
67 money.valuables|claims\n\
60 money.valuables|claims person.agent|claims\n\
11 money.valuables|claims person.agent|reports\n\
-15 money.valuables|claims person.buyer|claims\n\
43 money.valuables|claims person.family|claims\n\
18 money.valuables|claims threat.arrest|threatens\n\
-28 money.valuables|claims threat.block|threatens\n\
-53 money.valuables|claims threat.court|threatens\n\
-10 money.valuables|claims threat.deadline|reports\n\
-13 money.valuables|claims threat.deadline|threatens\n\
10 money.valuables|claims threat.debt|threatens\n\
-11 money.valuables|claims threat.deportation|threatens\n\
10 money.valuables|claims threat.return|threatens\n\
-23 money.valuables|denies\n\
67 money.valuables|live\n\
107 money.valuables|reader\n\
-24 money.valuables|reports\n\
-9 money.valuables|reports threat.deadline|reports\n\
40 money.valuables|speaks\n\
10 moneygram\n\
111 money|claims\n\
97 money|speaks\n\
10 money…\n\
13 monsieur\n\
13 monsi…\n\
22 month\n\
13 month but\n\
-16 month deposit\n\
-10 monthly\n\
-22 months\n\
-8 months #\n\
-9 months rent\n\
-8 months you\n\
-31 month…\n\
-12 mor den\n\
-33 more\n\
-21 more on\n\
26 more people\n\
8 more please\n\
-40 morgen\n\
8 morgen kl\n\
-10 morgen og\n\
-41 morge…\n\
10 mormor\n\
13 mormor har\n\
18 morning\n\
9 morning for\n\
18 morni…\n\
-12 morten\n\
9 mortensen\n\
12 mothe…\n\
-11 motorvejen\n\
-11 motor…\n\
13 mouse\n\
-54 move\n\
-33 move out\n\
-11 move your\n\
11 moved\n\
31 moved in\n\
-16 moved to\n\
-18 moving\n\
-19 moving in\n\
-9 moving your\n\
-18 movin…\n\
9 mowic\n\
-9 mozesz\n\
-9 mozes…\n\
11 mozna\n\
-14 mr\n\
-39 ms\n\
-13 ms haddad\n\
-10 msgs\n\
20 much\n\
9 much is\n\
9 much you\n\
-14 muldyr\n\
-14 muldy…\n\
-69 mum\n\
-20 mum i\n\
14 mum its\n\
-10 mum this\n\
-9 mums\n\
-18 munic…\n\
10 musait\n\
10 musai…\n\
9 musi\n\
11 muslu…\n\
15 muss\n\
-8 mussen\n\
-8 musse…\n\
107 must\n\
67 must be\n\
9 must confirm\n\
-11 must pay\n\
12 must verify\n\
18 musun\n\
14 musze\n\
-23 mvh\n\
19 my\n\
8 my address\n\
12 my agent\n\
18 my assistant\n\
13 my aunt\n\
-11 my badge\n\
-8 my bank\n\
19 my brother\n\
15 my card\n\
9 my colleague\n\
10 my cousin\n\
13 my dad\n\
-18 my danish\n\
-15 my daughter\n\
17 my driving\n\
15 my full\n\
-15 my half\n\
-14 my id\n\
20 my manager\n\
-11 my mitid\n\
-9 my money\n\
-11 my name\n\
-32 my number\n\
11 my own\n\
-11 my passport\n\
24 my phone\n\
18 my pin\n\
9 my revolut\n\
12 my roommate\n\
8 my side\n\
25 my teacher\n\
11 my uncle\n\
-33 myself\n\
-33 mysel…\n\
91 må\n\
19 må du\n\
-11 må gerne\n\
90 må ikke\n\
-14 må jeg\n\
24 må lægge\n\
-10 måde\n\
-15 måde og\n\
-8 mål\n\
-14 måler…\n\
32 måned\n\
-15 måneden\n\
-8 måneden til\n\
16 måneders\n\
-25 måske\n\
-11 mælk\n\
-9 mærket\n\
-12 mærke…\n\
19 møde\n\
18 møde op\n\
9 møde til\n\
-9 mødelokalet\n\
-37 mødel…\n\
-17 mødet\n\
13 mønter\n\
13 mønte…\n\
-11 n\n\
-10 na\n\
-10 na #\n\
-31 na @link\n\
-10 na miejscu\n\
-8 na nemkonto\n\
-14 na tego\n\
-11 nabo\n\
13 naboer\n\
-14 nada\n\
8 nai\n\
12 nakaz\n\
22 nakit\n\
102 name\n\
-10 name address\n\
41 name and\n\
12 name has\n\
10 name is\n\
-17 name of\n\
-16 name on\n\
8 name the\n\
-8 names\n\
-8 names and\n\
12 namie\n\
-8 nanna\n\
8 napisz\n\
16 napis…\n\
-8 nasil\n\
-8 naszych\n\
-8 naszy…\n\
-17 natale\n\
-17 natal…\n\
42 national\n\
24 national police\n\
14 nationalbanken\n\
75 natio…\n\
-22 nauja\n\
-13 nauja telefona\n\
-9 navn en\n\
10 navn er\n\
-15 navn og\n\
-33 navn på\n\
40 ne\n\
-21 ne jus\n\
12 ne peux\n\
-11 ne vous\n\
9 neapmoketa\n\
20 neapm…\n\
15 near\n\
-20 nearly\n\
-20 nearl…\n\
20 necesito\n\
19 necesito que\n\
12 neces…\n\
-21 ned i\n\
8 ned og\n\
10 ned på\n\
9 nede\n\
19 nedek…\n\
9 nedeniyle\n\
9 nedenstående\n\
14 neden…\n\
-18 nederst\n\
-18 neder…\n\
56 need\n\
72 need #\n\
-11 need a\n\
-17 need my\n\
-10 need not\n\
-12 need please\n\
-18 need to\n\
33 need you\n\
-10 needs\n\
14 negaliu\n\
12 negal…\n\
17 neighbour\n\
18 neigh…\n\
31 nej det\n\
-13 nej og\n\
-15 nej politiet\n\
-11 nej ring\n\
36 nej så\n\
-9 nej til\n\
-14 nel\n\
19 nem\n\
11 nem id\n\
103 nemid\n\
-106 nemkonto\n\
-9 nemkonto du\n\
8 nemkonto er\n\
-13 nemkonto in\n\
-109 nemko…\n\
-29 nemmeno\n\
-23 nemme…\n\
-33 nereikia\n\
-45 nerei…\n\
-8 nes\n\
-21 nesakykite\n\
-24 nesak…\n\
-10 nessun\n\
-15 nessu…\n\
-36 nest\n\
-35 nest pas\n\
9 nesum…\n\
-52 netbank\n\
-13 netbank med\n\
-49 netbanken\n\
-9 netbanken i\n\
-112 netba…\n\
49 nets\n\
10 nets jeg\n\
-8 netto nørrebrogade\n\
-9 netvæ…\n\
-129 never\n\
-35 never ask\n\
-15 never do\n\
-19 never give\n\
-12 never writes\n\
24 new\n\
-37 new card\n\
-15 new in\n\
22 new letter\n\
-16 new one\n\
20 new payee\n\
-13 new phone\n\
-13 new rules\n\
-14 new sign\n\
8 new system\n\
-16 news\n\
-16 news the\n\
-94 next\n\
13 next day\n\
8 next of\n\
-14 next time\n\
-12 next week\n\
-11 next year\n\
-9 nf918\n\
8 ni tal\n\
13 nic\n\
-25 nice\n\
-16 nie dziala\n\
8 nie moge\n\
11 niece\n\
-26 niekam\n\
-32 nieka…\n\
-20 nieko\n\
-19 nieko daryti\n\
-36 night\n\
-8 night shift\n\
-12 nights\n\
-12 night…\n\
-8 nikt\n\
-23 nimic\n\
-21 nine\n\
-18 nine to\n\
18 ninety\n\
9 ninety minutes\n\
8 ninety nine\n\
11 ninet…\n\
-44 no\n\
-12 no #\n\
12 no code\n\
24 no cost\n\
-15 no danish\n\
-18 no does\n\
-8 no duty\n\
8 no experience\n\
-13 no fee\n\
8 no hace\n\
-11 no hurry\n\
20 no its\n\
13 no le\n\
11 no me\n\
-8 no need\n\
10 no no\n\
12 no problem\n\
-19 no rush\n\
8 no se\n\
-8 no such\n\
8 no the\n\
-10 no to\n\
13 no viewing\n\
-14 no we\n\
-33 nobody\n\
12 nobody can\n\
13 nobody may\n\
-33 nobod…\n\
-17 noch\n\
10 node\n\
8 noel\n\
-81 nogen\n\
-159 noget\n\
-22 noget andet\n\
10 noget at\n\
-57 noget i\n\
12 noget men\n\
-11 noget nu\n\
8 noget op\n\
-8 noget så\n\
21 noget til\n\
35 noget vi\n\
27 nogle\n\
-27 noi\n\
-17 nokta…\n\
30 nom\n\
14 nom de\n\
-11 nome\n\
-19 nome e\n\
-42 non\n\
11 non eu\n\
11 non li\n\
10 non si\n\
-16 none\n\
-11 none of\n\
31 noon\n\
-8 noor\n\
42 nordea\n\
20 nordea fraud\n\
40 norde…\n\
14 nordic\n\
20 nordi…\n\
16 norlys\n\
-8 norlys vi\n\
16 norly…\n\
43 normal\n\
13 normalt\n\
55 norma…\n\
-21 norrfly\n\
-14 norrfly account\n\
-21 norrf…\n\
-11 norton\n\
-11 norto…\n\
-15 nostro\n\
-20 nostro nome\n\
-20 nostr…\n\
172 not\n\
12 not all\n\
-21 not be\n\
-12 not by\n\
10 not collected\n\
11 not come\n\
18 not deliver\n\
-20 not even\n\
-11 not have\n\
19 not lose\n\
-20 not me\n\
-9 not need\n\
16 not on\n\
9 not order\n\
48 not paid\n\
14 not registered\n\
-10 not send\n\
-12 not share\n\
22 not tell\n\
21 not the\n\
28 not through\n\
-11 not to\n\
-13 not us\n\
27 not you\n\
16 notaire\n\
16 notai…\n\
16 notar…\n\
9 note\n\
11 noter\n\
16 notes\n\
31 notes one\n\
-36 nothing\n\
9 nothing #\n\
-11 nothing for\n\
-8 nothing is\n\
-20 nothing to\n\
8 nothing will\n\
-42 nothi…\n\
-12 notice\n\
-8 notice of\n\
-19 notic…\n\
20 notification\n\
18 notif…\n\
13 nou\n\
9 nouveau\n\
-23 nouve…\n\
-11 nov\n\
-22 nov #\n\
-74 november\n\
-14 november #\n\
-10 november at\n\
-8 november is\n\
-11 november kl\n\
-77 novem…\n\
312 now\n\
14 now #\n\
10 now and\n\
16 now by\n\
33 now dont\n\
8 now go\n\
12 now he\n\
17 now if\n\
9 now in\n\
16 now it\n\
12 now on\n\
14 now or\n\
20 now says\n\
14 now so\n\
-8 now the\n\
10 now to\n\
12 now with\n\
8 nowa\n\
79 nr\n\
23 nsk\n\
173 nu\n\
12 nu det\n\
9 nu ellers\n\
17 nu er\n\
20 nu godkend\n\
17 nu godt\n\
9 nu han\n\
9 nu her\n\
36 nu jeg\n\
28 nu med\n\
-8 nu min\n\
24 nu på\n\
13 nu skal\n\
9 nu står\n\
8 nu så\n\
15 nu tager\n\
-26 nu va\n\
25 nu vil\n\
21 nuevo\n\
15 nuevo en\n\
9 nukop…\n\
26 nulstiller\n\
10 nulst…\n\
-11 numaradan\n\
15 numaram\n\
-30 numarani\n\
-31 numaranizi\n\
-9 numaranizi ve\n\
-13 numarasi\n\
8 numarasindan\n\
12 numarasini\n\
16 numarayi\n\
17 numarul\n\
-14 numar…\n\
60 number\n\
-10 number #\n\
32 number and\n\
10 number cvc\n\
11 number do\n\
-13 number for\n\
-12 number from\n\
9 number i\n\
16 number instead\n\
24 number is\n\
-13 number now\n\
-24 number or\n\
13 number please\n\
-12 number press\n\
18 number that\n\
8 number the\n\
-15 number to\n\
-10 number what\n\
13 number when\n\
8 number will\n\
31 number with\n\
-14 number within\n\
22 numbers\n\
8 numbers from\n\
36 numbers on\n\
89 numbe…\n\
11 numer\n\
-13 numeris\n\
73 numero\n\
10 numero de\n\
9 numero di\n\
16 numeros\n\
107 numer…\n\
11 numes…\n\
69 nummer\n\
28 nummer #\n\
-9 nummer det\n\
10 nummer for\n\
-11 nummer i\n\
-15 nummer og\n\
-10 nummer står\n\
-23 nummeret\n\
51 numme…\n\
-15 nuo\n\
10 nuoro…\n\
-17 nuovo\n\
77 ny\n\
56 ny besked\n\
-14 ny enhed\n\
-9 ny i\n\
9 ny konto\n\
-21 ny telefon\n\
15 ny tid\n\
-8 nyborg\n\
-8 nybor…\n\
14 nye\n\
-8 nye første\n\
11 nye vilkår\n\
-8 nyhedsbrevet\n\
-17 nyhed…\n\
13 nykredit\n\
13 nykre…\n\
-17 nyt\n\
-10 nyt er\n\
-33 nyt kort\n\
47 nyt nummer\n\
18 nå\n\
15 nå at\n\
-180 når\n\
10 når de\n\
-32 når den\n\
-77 når du\n\
-41 når en\n\
-28 når i\n\
-17 når jeg\n\
8 når man\n\
10 når mitid\n\
-15 når vi\n\
-101 næste\n\
-37 næste gang\n\
9 næstved\n\
9 næstv…\n\
9 nødt\n\
9 nødt til\n\
18 nøglekortet\n\
13 nøglen\n\
12 nøglerne\n\
41 nøgle…\n\
-10 nørrebrogade\n\
-13 nørre…\n\
-10 o\n\
-55 o #\n\
-14 o di\n\
14 o me\n\
-23 o odpowiedz\n\
23 o yuzden\n\
-12 object\n\
-8 objection\n\
-17 objec…\n\
11 obligatorisk\n\
-11 oblig…\n\
-13 occhio\n\
-13 occhi…\n\
9 oct #\n\
-48 october\n\
-12 october #\n\
-48 octob…\n\
-13 octubre\n\
-13 octub…\n\
17 od\n\
13 oddam\n\
34 odense\n\
39 odens…\n\
-19 oder\n\
-23 odpowiedz\n\
-15 odpow…\n\
8 odwol…\n\
8 odzys…\n\
16 of\n\
-10 of #\n\
17 of an\n\
23 of birth\n\
8 of blood\n\
10 of both\n\
-10 of charge\n\
10 of denmark\n\
42 of justice\n\
8 of kin\n\
23 of my\n\
-8 of number\n\
12 of ours\n\
-12 of six\n\
-17 of something\n\
-17 of tea\n\
-53 of the\n\
-9 of them\n\
23 of those\n\
9 of transfer\n\
-11 of up\n\
-10 of wind\n\
-12 of you\n\
10 of your\n\
-11 ofc\n\
9 off\n\
-9 off at\n\
-12 off in\n\
8 off the\n\
15 offen…\n\
-19 offered\n\
-13 offerfonden\n\
-50 offer…\n\
36 office\n\
-12 office at\n\
8 office if\n\
15 office there\n\
49 officer\n\
8 officer jensen\n\
-9 officer no\n\
-8 officer so\n\
-9 officers\n\
-16 officers and\n\
-8 official\n\
62 offic…\n\
82 og\n\
-8 og #\n\
17 og adresse\n\
-9 og alligevel\n\
-15 og anmeld\n\
11 og bag\n\
-25 og beder\n\
28 og bekræft\n\
12 og bekræfter\n\
-8 og bestilt\n\
35 og betal\n\
-12 og betaling\n\
13 og billede\n\
-11 og bliv\n\
9 og bliver\n\
28 og cpr\n\
12 og cvc\n\
14 og de\n\
-13 og del\n\
65 og den\n\
20 og derfor\n\
-22 og det\n\
28 og din\n\
24 og dine\n\
30 og dit\n\
-8 og du\n\
-21 og en\n\
8 og europol\n\
-12 og fik\n\
-18 og fortæller\n\
-8 og få\n\
-9 og fået\n\
12 og give\n\
15 og giver\n\
14 og godkend\n\
15 og han\n\
18 og har\n\
28 og henter\n\
14 og hjælper\n\
-10 og hold\n\
8 og huset\n\
32 og hvad\n\
-10 og hvem\n\
25 og hvor\n\
11 og indtast\n\
-14 og ingen\n\
-13 og jeg\n\
-10 og kigger\n\
26 og kode\n\
17 og kodeord\n\
8 og komme\n\
-8 og kommer\n\
-31 og kontakt\n\
13 og kontonummer\n\
8 og kort\n\
14 og log\n\
-15 og læg\n\
25 og læse\n\
26 og min\n\
-22 og mitid\n\
-14 og moms\n\
41 og må\n\
36 og nu\n\
9 og om\n\
9 og oplys\n\
35 og pas\n\
-13 og ring\n\
-9 og ringede\n\
-15 og ringer\n\
-11 og sagde\n\
36 og send\n\
15 og sende\n\
10 og sender\n\
-12 og sendt\n\
-31 og siger\n\
-35 og skal\n\
9 og skrive\n\
-12 og spørger\n\
105 og så\n\
-10 og to\n\
-8 og told\n\
-8 og tre\n\
9 og udgiver\n\
-10 og var\n\
-17 og vi\n\
-8 og vidste\n\
25 og vil\n\
-17 og ville\n\
-11 og vores\n\
10 og ydelser\n\
15 oggi\n\
-20 også\n\
-12 også din\n\
-21 også godkendt\n\
-12 også når\n\
20 oh\n\
-9 oil\n\
-24 ok\n\
-20 ok #\n\
-12 ok med\n\
-29 ok so\n\
24 ok when\n\
-9 okay\n\
-16 okay i\n\
20 okay so\n\
-26 okay så\n\
-16 oktober\n\
-17 oktob…\n\
21 olarak\n\
21 olara…\n\
24 old\n\
8 old account\n\
8 old phone\n\
-9 oldem…\n\
14 oliver\n\
13 olive…\n\
14 olup\n\
-81 om\n\
48 om #\n\
-30 om at\n\
12 om dagen\n\
14 om dit\n\
-28 om du\n\
-16 om en\n\
11 om et\n\
-8 om forlængelse\n\
-8 om hjælp\n\
10 om hvidvask\n\
27 om jeg\n\
-14 om koder\n\
57 om lidt\n\
-15 om misbrug\n\
15 om måneden\n\
14 om sagen\n\
-21 om smser\n\
-13 om svindel\n\
28 om til\n\
-10 om tre\n\
12 om tyve\n\
-15 omar\n\
15 omfattet\n\
15 omfattet af\n\
13 omfat…\n\
-8 omg\n\
8 omkom\n\
10 omstilling\n\
10 omsti…\n\
24 on\n\
-21 on #\n\
-122 on @link\n\
30 on a\n\
19 on account\n\
-9 on friday\n\
15 on hold\n\
-12 on holiday\n\
8 on instagram\n\
-41 on its\n\
-13 on linkedin\n\
27 on mobilepay\n\
-17 on monday\n\
-17 on our\n\
-8 on paper\n\
19 on phone\n\
-13 on purpose\n\
-26 on saturday\n\
10 on screen\n\
-10 on site\n\
-14 on sunday\n\
-10 on teams\n\
40 on telegram\n\
-104 on the\n\
-19 on their\n\
33 on this\n\
19 on thursday\n\
-27 on tuesday\n\
-11 on video\n\
-14 on wednesday\n\
39 on whatsapp\n\
-14 on windows\n\
8 on with\n\
71 on your\n\
15 onaylandi\n\
20 onayl…\n\
-9 onboarding portal\n\
8 once you\n\
12 one #\n\
32 one by\n\
-15 one call\n\
-17 one day\n\
-20 one for\n\
-21 one four\n\
11 one hour\n\
11 one i\n\
68 one of\n\
-13 one on\n\
-30 one one\n\
-8 one that\n\
-10 one time\n\
9 one to\n\
-9 one two\n\
-10 one with\n\
12 ones\n\
29 ones with\n\
14 oni\n\
13 online\n\
22 online banking\n\
16 onlin…\n\
232 only\n\
25 only #\n\
8 only and\n\
8 only be\n\
27 only for\n\
42 only have\n\
25 only if\n\
8 only one\n\
10 only pay\n\
27 only the\n\
-15 ons\n\
-41 onsdag\n\
-14 onsdag den\n\
-8 onsdag kl\n\
-41 onsda…\n\
-14 ont\n\
8 onto your\n\
57 onu\n\
-18 op @link\n\
41 op for\n\
-11 op igen\n\
-13 op med\n\
29 op og\n\
-13 op på\n\
31 op som\n\
-21 op til\n\
9 opbev…\n\
13 opdaget\n\
8 opdag…\n\
16 opdater dine\n\
-8 opdatere kortet\n\
9 opdatere vores\n\
20 open\n\
8 open @link\n\
-13 open an\n\
-9 open for\n\
9 open mitid\n\
17 open the\n\
-10 open this\n\
-34 open till\n\
25 opened\n\
11 opened a\n\
25 opene…\n\
-19 opening\n\
-20 opening hours\n\
-19 openi…\n\
21 opera…\n\
-13 opgang\n\
-8 opgang b\n\
-12 opgan…\n\
-9 opgave\n\
-8 opgav…\n\
-17 opgørelsen\n\
-11 opgørelsen er\n\
-9 opgør…\n\
9 ophold\n\
-14 opholdstilladelse\n\
-9 ophol…\n\
8 ophæves\n\
8 ophæv…\n\
21 ophører\n\
21 ophør…\n\
11 opinion\n\
11 opini…\n\
-20 opkaldene\n\
-20 opkal…\n\
-10 opkræver\n\
-8 opkræver ikke\n\
-22 opkræ…\n\
10 opladning\n\
12 opladningen\n\
22 oplad…\n\
23 oplys\n\
13 oplys dit\n\
-26 oplyse\n\
9 oplyse dit\n\
-9 oplyse mit\n\
-11 oplyse noget\n\
48 oplysninger\n\
12 oplys…\n\
9 oprette\n\
16 opretter\n\
31 oprettet\n\
8 oprettet til\n\
59 opret…\n\
-24 ops\n\
15 opsagt\n\
15 opsag…\n\
-22 opsig\n\
-11 opstår\n\
-11 opstå…\n\
-36 opt\n\
-16 opt out\n\
-29 optagelsen\n\
-12 optaget biometri\n\
-32 optag…\n\
-25 optræder\n\
-25 optræ…\n\
-203 or\n\
-13 or at\n\
-16 or bank\n\
-10 or change\n\
8 or i\n\
-8 or in\n\
12 or it\n\
-19 or just\n\
-9 or mobilepay\n\
-8 or on\n\
-8 or phone\n\
-11 or ring\n\
-9 or see\n\
-11 or should\n\
-16 or stolen\n\
-16 or the\n\
-14 or use\n\
29 or you\n\
-19 or your\n\
20 ora\n\
-19 ord\n\
-15 orden at\n\
-70 order\n\
-23 order #\n\
-8 order id\n\
-11 order in\n\
13 order of\n\
-13 ordered\n\
-8 order…\n\
-9 ordne\n\
-17 ordre\n\
-9 ordre #\n\
-15 organ…\n\
-8 original\n\
-13 originale\n\
-20 origi…\n\
-64 os\n\
30 os der\n\
-22 os i\n\
-22 oszus…\n\
8 other\n\
9 other way\n\
17 others who\n\
24 otherwise\n\
8 otherwise it\n\
23 otherwise the\n\
-22 otherwise you\n\
29 other…\n\
-19 otp\n\
-18 otra\n\
18 otrzy…\n\
-8 oturu…\n\
22 oui\n\
18 our\n\
-11 our app\n\
-10 our bank\n\
10 our billing\n\
9 our courier\n\
-9 our customers\n\
29 our depot\n\
-18 our member\n\
-8 our site\n\
-17 our website\n\
81 out\n\
-19 out a\n\
13 out before\n\
11 out by\n\
14 out for\n\
8 out i\n\
-10 out on\n\
12 out the\n\
-21 outside\n\
-13 outside the\n\
-18 outsi…\n\
15 oven\n\
-8 oveni\n\
35 over\n\
-21 over #\n\
10 over and\n\
-8 over når\n\
25 over på\n\
41 over telefonen\n\
12 over to\n\
10 overfør\n\
-15 overføre\n\
-10 overføre #\n\
16 overføre dem\n\
10 overføres\n\
9 overføres til\n\
27 overførsel\n\
13 overførsel på\n\
-32 overførsel så\n\
12 overførsel til\n\
12 overførslen\n\
-26 overførsler\n\
-23 overførsler med\n\
47 overf…\n\
-14 overgår sagen\n\
9 overpaid\n\
9 overp…\n\
11 overtager\n\
37 overt…\n\
-13 overv…\n\
16 owe #\n\
-17 owe you\n\
26 owner\n\
20 owner of\n\
-24 owners\n\
-17 owner…\n\
41 p\n\
13 p @link\n\
69 paa\n\
12 paa @link\n\
14 paa dit\n\
-15 pacco\n\
46 package\n\
9 package is\n\
45 packa…\n\
-12 packed\n\
22 paga\n\
8 paga #\n\
8 pagad…\n\
-13 pagal…\n\
22 pagar\n\
-11 pagato\n\
-30 page\n\
-12 page on\n\
8 page open\n\
-11 page that\n\
12 pago\n\
-55 paid\n\
-25 paid #\n\
33 paid for\n\
-11 paid it\n\
17 paid today\n\
-10 paid twice\n\
-13 paid with\n\
-10 paid you\n\
-19 painting\n\
-34 paint…\n\
-18 pair\n\
-19 pair of\n\
9 pairs\n\
-41 paketiniz\n\
-16 paketiniz teslim\n\
-45 paket…\n\
45 pakke\n\
15 pakke fra\n\
10 pakke ligger\n\
-11 pakken\n\
8 pakken er\n\
11 pakkeshop\n\
-9 pakket\n\
-22 pakke…\n\
-9 palle\n\
19 pan\n\
-17 pana\n\
17 panski\n\
26 pansk…\n\
9 panu\n\
-46 papa\n\
-10 papers\n\
-10 paper…\n\
-20 papirerne\n\
-15 papirerne i\n\
-12 papirkurven\n\
-44 papir…\n\
-31 par\n\
10 para\n\
-17 para la\n\
10 para no\n\
8 para que\n\
-10 parag…\n\
-10 paran…\n\
-9 paras…\n\
12 parat\n\
9 parce\n\
22 parcel\n\
16 parcel #\n\
-11 parcel at\n\
-18 parcel can\n\
-16 parcel from\n\
19 parcel goes\n\
23 parcel in\n\
20 parce…\n\
13 pare\n\
-32 parents\n\
-8 parents season\n\
-47 paren…\n\
-30 park\n\
-8 parkering\n\
-23 parkering i\n\
14 parking ticket\n\
12 parla\n\
27 parlando\n\
27 parlando con\n\
29 parla…\n\
21 parle\n\
13 parle…\n\
-17 parliament\n\
-17 parli…\n\
27 parola\n\
31 parol…\n\
42 part\n\
11 part of\n\
16 part time\n\
-10 parta…\n\
-15 parte\n\
15 partea\n\
8 parte…\n\
-14 party\n\
36 pas\n\
-8 pas er\n\
14 pas on\n\
-19 pas vous\n\
-10 pasar por\n\
20 pasir…\n\
8 paskutine\n\
8 pasku…\n\
22 paso\n\
-18 pass\n\
18 pass it\n\
8 passage\n\
19 passcode\n\
19 passc…\n\
-10 passe par\n\
15 passeport\n\
14 passeport et\n\
19 passer med\n\
-37 passport\n\
-31 passport and\n\
-8 passport is\n\
10 passport will\n\
22 passports\n\
25 passports and\n\
-12 passp…\n\
48 password\n\
33 password and\n\
-14 password to\n\
40 passw…\n\
-14 pasto\n\
-8 pastu\n\
9 paszport\n\
8 paszp…\n\
24 pat\n\
-11 patch\n\
-18 patient\n\
-9 patie…\n\
26 patrol\n\
20 patrol is\n\
26 patro…\n\
-10 pattern\n\
-10 patte…\n\
-14 patvirtinimo\n\
-22 patvirtinimo kodas\n\
-25 patvi…\n\
-21 patys\n\
17 pause\n\
8 paused\n\
8 pause…\n\
-26 pavel\n\
35 pay\n\
41 pay #\n\
-30 pay a\n\
-9 pay and\n\
-11 pay at\n\
12 pay back\n\
-9 pay half\n\
8 pay him\n\
-14 pay me\n\
20 pay now\n\
-14 pay tax\n\
45 pay the\n\
16 pay this\n\
-10 pay through\n\
30 pay two\n\
-25 pay via\n\
11 pay with\n\
-25 pay you\n\
-10 pay your\n\
22 payee\n\
16 payer\n\
-8 payin\n\
-8 payin #\n\
8 paying\n\
8 payin…\n\
-27 paylasmayin\n\
-26 payla…\n\
43 payment\n\
14 payment for\n\
-9 payment in\n\
-11 payment is\n\
-8 payment link\n\
-9 payment method\n\
20 payment of\n\
-13 payment on\n\
24 payment to\n\
10 payment you\n\
-28 payments\n\
19 payme…\n\
-27 payroll\n\
-14 payroll we\n\
-27 payro…\n\
9 paysafe\n\
39 paysafecard\n\
48 paysa…\n\
-12 payslip\n\
-15 payslips\n\
-9 payslips for\n\
-28 paysl…\n\
34 pc\n\
25 pdf\n\
-23 pe\n\
-11 pe @link\n\
-12 pe care\n\
16 pe whatsapp\n\
8 pedido\n\
8 pedid…\n\
17 penal…\n\
11 pending\n\
14 pending if\n\
10 pendi…\n\
9 penge du\n\
-9 penge hjem\n\
18 penge ind\n\
-15 penge så\n\
-38 penge tilbage\n\
8 pengene er\n\
-31 pengene fra\n\
12 pengene hos\n\
-15 pengene i\n\
11 pengene kan\n\
17 pengene skal\n\
-17 pengene til\n\
-9 penge…\n\
-12 penktadieni\n\
-13 penktadieni #\n\
-18 penkt…\n\
-16 pension\n\
-16 pension to\n\
-17 pensioners\n\
14 pensionist\n\
-48 pensi…\n\
10 pentru a\n\
-8 pentru intrebari\n\
-14 people\n\
-9 people are\n\
-11 people culture\n\
-14 people who\n\
-16 peopl…\n\
78 per\n\
12 per day\n\
16 per klaida\n\
-12 per mobilepay\n\
9 per whatsapp\n\
16 percent\n\
13 perce…\n\
8 perche\n\
8 perch…\n\
-15 perfectly\n\
-11 perfekt\n\
-30 perfe…\n\
-9 perio…\n\
25 permanent\n\
31 perma…\n\
10 perme…\n\
21 permit\n\
24 permi…\n\
-12 pernille\n\
-12 perni…\n\
-17 persembe\n\
-17 persembe gunu\n\
-17 perse…\n\
10 persoane\n\
10 person\n\
-37 person der\n\
21 person with\n\
-12 person you\n\
18 person.adviser|claims\n\
11 person.adviser|claims person.agent|claims\n\
18 person.adviser|live\n\
13 person.adviser|reader\n\
102 person.agent|claims\n\
22 person.agent|claims person.family|claims\n\
-9 person.agent|claims person.landlord|claims\n\
-11 person.agent|claims person.recruiter|claims\n\
58 person.agent|claims threat.arrest|threatens\n\
-16 person.agent|claims threat.court|threatens\n\
17 person.agent|claims threat.deadline|threatens\n\
8 person.agent|claims threat.debt|threatens\n\
102 person.agent|live\n\
9 person.agent|reader\n\
14 person.agent|reports\n\
10 person.agent|reports threat.deadline|threatens\n\
-33 person.buyer|claims\n\
-28 person.buyer|claims threat.deadline|threatens\n\
-33 person.buyer|live\n\
35 person.buyer|reader\n\
23 person.buyer|reports\n\
23 person.family|claims\n\
10 person.family|claims person.family|denies\n\
-19 person.family|claims person.family|reports\n\
45 person.family|claims person.landlord|claims\n\
34 person.family|claims threat.arrest|threatens\n\
12 person.family|claims threat.court|threatens\n\
110 person.family|claims threat.deadline|threatens\n\
18 person.family|claims threat.debt|threatens\n\
22 person.family|denies\n\
15 person.family|denies threat.deadline|threatens\n\
23 person.family|live\n\
34 person.family|reader\n\
-57 person.family|reports\n\
-9 person.family|reports threat.block|threatens\n\
-51 person.family|speaks\n\
61 person.landlord|claims\n\
8 person.landlord|claims threat.arrest|threatens\n\
-12 person.landlord|claims threat.court|threatens\n\
75 person.landlord|claims threat.deadline|threatens\n\
-18 person.landlord|claims threat.return|threatens\n\
9 person.landlord|denies\n\
61 person.landlord|live\n\
-29 person.landlord|reader\n\
-21 person.landlord|speaks\n\
-47 person.recruiter|claims\n\
-47 person.recruiter|live\n\
-18 person.recruiter|reader\n\
-8 person.recruiter|speaks\n\
-43 personal\n\
-14 personal data\n\
-16 personal information\n\
-12 personer\n\
53 person|claims\n\
29 person|denies\n\
-22 person|reports\n\
-94 person|speaks\n\
-42 perso…\n\
-15 pervesti\n\
19 pesin\n\
12 pet\n\
-15 petersen\n\
-20 petersen vvs\n\
-15 peter…\n\
20 petrauskas\n\
10 pga\n\
-8 pharmacy\n\
-10 pharm…\n\
-17 phishing\n\
-18 phish…\n\
20 phone\n\
33 phone and\n\
-16 phone call\n\
-10 phone do\n\
13 phone fell\n\
-32 phone for\n\
20 phone from\n\
-9 phone if\n\
11 phone im\n\
10 phone in\n\
8 phone mine\n\
22 phone now\n\
-8 phone out\n\
-10 phone rings\n\
16 phone so\n\
8 phone to\n\
-10 phone us\n\
10 phone what\n\
9 phone with\n\
12 phone yes\n\
-17 phone you\n\
-31 phoned\n\
-19 phoned and\n\
11 phones\n\
-21 phone…\n\
53 photo\n\
37 photo of\n\
16 photographed\n\
14 photo…\n\
14 phrase\n\
14 phras…\n\
-17 pia\n\
9 piattaforma\n\
9 piattaforma di\n\
9 piatt…\n\
-13 pick a\n\
35 pick up\n\
-9 picked up\n\
-35 pickup\n\
-35 picku…\n\
22 picture\n\
11 pictures\n\
18 pictu…\n\
14 piece\n\
8 piece of\n\
-15 pieniadze\n\
-17 pieniadze na\n\
-17 pieni…\n\
-22 pierdut\n\
-18 pierd…\n\
18 pierw…\n\
49 pin\n\
15 pin and\n\
-18 pin codes\n\
-13 pin for\n\
-9 pin in\n\
-23 pin is\n\
28 pin on\n\
50 pin she\n\
-11 pin stays\n\
-12 pinigu\n\
11 pinkode\n\
13 pinkoden\n\
-8 pinkoden er\n\
8 pinkoden til\n\
18 pinko…\n\
-9 pins\n\
-18 pirat…\n\
11 pisemne\n\
11 pisem…\n\
-17 piu\n\
-20 pizza\n\
-26 place\n\
-8 place with\n\
16 placed\n\
22 place…\n\
-13 plads\n\
10 plain\n\
11 plain clothes\n\
-19 plaka…\n\
-44 plan\n\
-14 plan at\n\
-25 plangere\n\
-29 plang…\n\
-8 planl…\n\
-16 planned\n\
-16 plann…\n\
28 plastic\n\
27 plast…\n\
13 plata\n\
10 plataforma\n\
10 plataforma de\n\
10 plata…\n\
34 plate\n\
11 platform\n\
15 platf…\n\
8 play\n\
-34 please\n\
25 please accept\n\
9 please and\n\
-32 please bring\n\
-8 please call\n\
-11 please close\n\
12 please confirm\n\
11 please go\n\
-13 please have\n\
14 please hold\n\
10 please i\n\
11 please keep\n\
-17 please move\n\
-17 please pay\n\
14 please press\n\
20 please read\n\
-15 please remember\n\
-17 please reply\n\
16 please send\n\
-16 please stop\n\
-8 please use\n\
-33 pleas…\n\
9 plejer\n\
8 pleje…\n\
53 pls\n\
17 pls dont\n\
23 pls its\n\
8 plus the\n\
14 pm\n\
73 po\n\
19 po #\n\
-19 po polsku\n\
14 po wplacie\n\
-9 pocket money\n\
8 pocke…\n\
-18 pod\n\
-13 pod #\n\
-15 podat…\n\
-11 podcast\n\
-11 podca…\n\
13 podpi…\n\
-10 podstudio\n\
-10 podst…\n\
13 poi\n\
-8 point\n\
-26 points\n\
-27 point…\n\
-52 police\n\
8 police a\n\
27 police about\n\
-12 police and\n\
-21 police arrested\n\
-8 police assistant\n\
-9 police badge\n\
25 police do\n\
10 police if\n\
-15 police officers\n\
-13 police on\n\
21 police station\n\
-16 police want\n\
-9 policja\n\
18 policji\n\
-57 polic…\n\
-18 polis\n\
14 polisi\n\
-15 polisinden\n\
-17 polis…\n\
46 politi\n\
10 politi @link\n\
8 politi you\n\
-19 politia\n\
-22 politia din\n\
-22 politie\n\
-20 politie sa\n\
-49 politiet\n\
8 politiet der\n\
9 politiet er\n\
-8 politiet har\n\
-13 politiet henter\n\
-17 politiet i\n\
8 politiet og\n\
-13 politiet på\n\
-8 politimand\n\
-49 polit…\n\
11 polizia\n\
16 poliz…\n\
-19 polsku\n\
-14 ponie…\n\
8 pool\n\
12 pops\n\
12 pops up\n\
-30 por\n\
-18 por telefono\n\
23 porta\n\
27 porta un\n\
-43 portal\n\
10 portal from\n\
-41 porta…\n\
-10 porte…\n\
8 portf…\n\
24 porto\n\
17 porto #\n\
9 porto på\n\
-23 porto…\n\
12 portugal\n\
12 portu…\n\
26 pose\n\
14 possible\n\
26 possi…\n\
-166 post\n\
11 post a\n\
9 post about\n\
-19 post and\n\
-9 post de\n\
-12 post du\n\
-13 post in\n\
-11 post it\n\
-15 post og\n\
-8 post you\n\
-15 posta\n\
26 postage\n\
19 posta…\n\
-8 posten\n\
-8 posten og\n\
-8 postkasse\n\
-89 postnord\n\
12 postnord @link\n\
-8 postnord app\n\
-9 postnord appen\n\
-20 postnord paketiniz\n\
10 postnord venter\n\
-93 postn…\n\
20 potrzebuje\n\
16 potrzebuje tylko\n\
20 potrz…\n\
-22 poul\n\
-8 pour\n\
-21 pour le\n\
13 pour vous\n\
-10 pouvez\n\
-10 pouve…\n\
15 power\n\
-9 power cut\n\
-21 poza\n\
61 ppl\n\
38 pr\n\
11 pr dag\n\
9 prade…\n\
-8 prakt…\n\
-13 praneskite\n\
-13 prane…\n\
-11 prasy…\n\
-12 prefe…\n\
11 pregnant\n\
11 pregn…\n\
-29 pregu…\n\
8 prelevare\n\
13 prele…\n\
-8 preliminary\n\
-12 preli…\n\
16 prema\n\
22 premium\n\
17 premi…\n\
8 preno…\n\
10 prepa…\n\
-13 prescription\n\
-13 presc…\n\
-11 press\n\
37 press #\n\
8 press buy\n\
-11 press one\n\
-13 press two\n\
-13 pressed\n\
-22 press…\n\
-13 prete\n\
-8 pretend\n\
-8 pretend to\n\
-27 pretending\n\
-27 pretending to\n\
-33 prete…\n\
-32 preve…\n\
-12 price #\n\
12 pries\n\
11 prime\n\
-10 prime…\n\
-13 primo\n\
-9 prins\n\
-26 pris\n\
-9 prise…\n\
-21 prisijungti\n\
-9 prisijungti prie\n\
-17 prisi…\n\
11 privat\n\
52 private\n\
16 private konto\n\
19 private mail\n\
66 priva…\n\
-17 privi…\n\
8 priya\n\
16 prize\n\
10 prize draw\n\
10 problem\n\
12 problem med\n\
14 proceedings\n\
-10 process\n\
-10 process your\n\
-11 processing\n\
-8 processing time\n\
38 proce…\n\
-9 proch…\n\
-8 procura\n\
-12 procuratura\n\
-14 procu…\n\
13 prof\n\
12 profe…\n\
-20 profil\n\
10 profile\n\
-10 profi…\n\
15 program\n\
-9 programare\n\
25 proku…\n\
-8 promemoria\n\
-8 prome…\n\
-15 promised\n\
-17 promised a\n\
-12 promi…\n\
-11 pronto\n\
-14 pront…\n\
-12 proof\n\
9 proof of\n\
13 properly\n\
-18 property office\n\
9 prope…\n\
-21 propr…\n\
-9 prosecution\n\
-14 prosimy\n\
-16 prosi…\n\
-17 prosze\n\
-17 prosz…\n\
13 protected\n\
19 protection\n\
-8 protection the\n\
24 prote…\n\
-16 proto…\n\
-37 proud\n\
14 prove…\n\
-8 provided\n\
-15 przelac\n\
-8 przel…\n\
15 przep…\n\
21 przes…\n\
20 przez\n\
9 przy\n\
11 przyj…\n\
-22 przypominamy\n\
-18 przypominamy o\n\
-22 przyp…\n\
9 przys…\n\
-13 præsenterer\n\
-13 præsenterer sig\n\
-10 præse…\n\
-10 prøv\n\
-10 prøve\n\
-9 prøven\n\
12 prøver at\n\
-15 prøver igen\n\
8 prøve…\n\
18 pu\n\
-12 public services\n\
10 publi…\n\
-29 puede\n\
-19 puedes\n\
-19 puede…\n\
-20 pung\n\
-11 punktum\n\
-11 punkt…\n\
-11 puo\n\
-17 purchase\n\
-13 purchase agreement\n\
-8 purchases\n\
-25 purch…\n\
-8 purpose\n\
18 puseje\n\
18 pusej…\n\
17 push\n\
85 put\n\
22 put #\n\
13 put a\n\
-8 put down\n\
11 put in\n\
-26 put it\n\
14 put my\n\
9 put the\n\
9 put you\n\
22 put your\n\
-37 puteti\n\
-37 putet…\n\
9 pw\n\
-21 pyta\n\
16 på\n\
33 på #\n\
-192 på @link\n\
-10 på alt\n\
9 på appen\n\
-21 på at\n\
9 på beskeden\n\
18 på dansk\n\
8 på dem\n\
-11 på den\n\
26 på denne\n\
27 på deres\n\
8 på dig\n\
33 på din\n\
14 på dit\n\
-12 på en\n\
-8 på et\n\
21 på forhånd\n\
11 på forsiden\n\
9 på fredag\n\
8 på hun\n\
-13 på kontoret\n\
-14 på kort\n\
-20 på kortet\n\
-10 på lageret\n\
9 på listen\n\
-17 på mail\n\
-8 på mandag\n\
18 på med\n\
36 på mig\n\
-15 på min\n\
-35 på mit\n\
94 på mobilepay\n\
-39 på og\n\
-8 på papir\n\
17 på pause\n\
-17 på selvbetjeningen\n\
-11 på skærmen\n\
80 på sms\n\
19 på som\n\
-9 på så\n\
-9 på tastselv\n\
16 på telefonen\n\
20 på telegram\n\
-14 på under\n\
-25 på vej\n\
18 på via\n\
30 på whatsapp\n\
-13 påmindelse\n\
-13 påmin…\n\
-13 pårørende\n\
-13 pårør…\n\
-11 q i\n\
-11 q1\n\
19 qr\n\
-17 quarter\n\
-18 quart…\n\
17 que\n\
19 que cest\n\
9 que es\n\
44 que je\n\
-23 que la\n\
11 que me\n\
9 que no\n\
-12 que ya\n\
-13 quella\n\
-12 queria\n\
-12 queri…\n\
-19 question\n\
-28 questions\n\
-16 questions about\n\
-9 questions contact\n\
-52 quest…\n\
-18 queue\n\
14 qui\n\
44 quick\n\
19 quick loan\n\
-8 quickly\n\
13 quicksupport\n\
10 quiet room\n\
-13 quietly\n\
-13 quiet…\n\
-8 quindi\n\
-9 quiz\n\
8 rabat\n\
8 rachunek\n\
12 rachu…\n\
-11 radio…\n\
15 raktus\n\
15 raktu…\n\
15 raman…\n\
12 randers\n\
-9 randevu\n\
-16 random\n\
-16 rando…\n\
-25 rang\n\
-11 rang us\n\
-12 rapor…\n\
-20 raspundeti\n\
-18 raspu…\n\
-58 rather\n\
-19 rather check\n\
-58 rathe…\n\
-14 ravi\n\
10 razie\n\
11 re\n\
26 reach\n\
25 reach the\n\
11 reach…\n\
23 reactivate\n\
17 reactivate @link\n\
23 react…\n\
-10 read about\n\
68 read it\n\
24 read me\n\
-33 read more\n\
-8 read out\n\
-8 reade…\n\
-9 reading\n\
-9 readi…\n\
-33 ready\n\
-9 ready #\n\
-8 ready the\n\
-17 ready you\n\
-10 real postnord\n\
17 really\n\
12 really is\n\
17 reall…\n\
-9 reasons\n\
-14 reaso…\n\
10 rebecca\n\
10 rebec…\n\
-92 receipt\n\
-15 receipt from\n\
99 receive\n\
13 receive #\n\
13 receive a\n\
19 receive money\n\
40 receive the\n\
10 receive your\n\
8 received\n\
-16 received a\n\
26 received in\n\
-30 received your\n\
18 receiving\n\
27 recei…\n\
-17 receptas\n\
21 reception\n\
-13 receptionen\n\
-16 recep…\n\
8 recht…\n\
-18 recipient\n\
-22 recip…\n\
-14 recla…\n\
-12 recognise\n\
-12 recog…\n\
-17 record\n\
-21 recorded\n\
-8 recorded within\n\
-15 recording\n\
-60 recor…\n\
30 recover\n\
18 recovery\n\
38 recov…\n\
-9 recruitment\n\
-11 recru…\n\
12 recup…\n\
-12 red button\n\
10 redelivery\n\
10 redel…\n\
-8 referat\n\
-10 reference\n\
-19 refer…\n\
-12 refund\n\
-14 refund #\n\
11 refund form\n\
-8 refund you\n\
-16 refunded\n\
-21 refunded #\n\
-18 refunderer\n\
-23 refun…\n\
31 refuse\n\
20 refuse to\n\
28 refusion\n\
61 refus…\n\
17 reg\n\
17 reg #\n\
-12 reg and\n\
-14 regalo\n\
-14 regal…\n\
-53 regards\n\
-14 regards the\n\
-46 regar…\n\
-8 region\n\
50 register\n\
9 register it\n\
9 register over\n\
-20 register your\n\
13 registered\n\
9 registered on\n\
8 registered to\n\
9 registration\n\
-11 registration and\n\
10 registration number\n\
-11 registreret din\n\
-11 registreret som\n\
17 registrering\n\
23 registreringsnummer\n\
127 regis…\n\
13 regler\n\
-8 regne…\n\
11 regning for\n\
-10 regning fra\n\
9 regning to\n\
-19 regningen\n\
-13 regni…\n\
-13 regns…\n\
10 regol…\n\
-16 regre…\n\
17 reik\n\
12 reikia\n\
12 reiki…\n\
-19 reimburse\n\
-12 reimb…\n\
8 rejec…\n\
-27 rejse…\n\
60 release\n\
13 release fee\n\
9 release it\n\
23 release the\n\
17 released\n\
78 relea…\n\
-21 rembo…\n\
-20 remember\n\
25 remember that\n\
-38 remember to\n\
-21 remem…\n\
-58 reminder\n\
-66 remin…\n\
12 remit…\n\
10 remove\n\
19 remov…\n\
-16 rends\n\
-23 renew\n\
-16 renew it\n\
-21 renewal\n\
-11 renewal #\n\
-17 renewed\n\
-12 renews\n\
-25 renew…\n\
11 rense…\n\
-49 rent\n\
-8 rent for\n\
-17 renter\n\
-19 rente…\n\
10 repede\n\
10 reped…\n\
-15 replied\n\
-16 repli…\n\
-20 reply\n\
-9 reply stop\n\
-19 reply to\n\
-15 reply with\n\
8 reply yes\n\
-40 report\n\
-14 report to\n\
-10 reported\n\
-21 reported it\n\
15 reported to\n\
-45 repor…\n\
-17 representative\n\
-22 repre…\n\
41 request\n\
8 request from\n\
26 request in\n\
-10 requested\n\
30 reque…\n\
22 requires\n\
27 requi…\n\
-17 reset\n\
-11 reset the\n\
-22 residence\n\
10 residence to\n\
15 residents\n\
-27 resid…\n\
19 respo…\n\
78 rest\n\
19 rest on\n\
10 rest to\n\
14 resten når\n\
16 resti…\n\
-15 resto\n\
10 restore\n\
13 resto…\n\
11 restricted\n\
8 restr…\n\
-9 resultat\n\
-23 resul…\n\
-12 resum…\n\
18 reszte\n\
18 reszt…\n\
-18 ret\n\
8 retten\n\
52 retur\n\
9 retur inden\n\
-20 return\n\
36 returned\n\
8 returned to\n\
-12 returns\n\
-13 returns are\n\
-9 reunion\n\
-8 reuni…\n\
22 reverse\n\
15 reverse it\n\
22 rever…\n\
12 revision\n\
-8 revisor\n\
-13 revis…\n\
17 revoked\n\
12 revok…\n\
76 revolut\n\
-16 revolut your\n\
93 revol…\n\
-10 riciclaggio\n\
-9 riciclaggio di\n\
-10 ricic…\n\
-21 rien\n\
9 riesc…\n\
-17 rig\n\
-15 right\n\
-16 right to\n\
21 rigshospitalet\n\
21 rigsh…\n\
27 rigspolitiet\n\
30 rigsp…\n\
-10 rigtig\n\
-14 rigtige\n\
-9 rigtigt\n\
-22 rigti…\n\
-11 rikke\n\
-42 ring\n\
-17 ring #\n\
-15 ring out\n\
-8 ring på\n\
-8 ring selv\n\
-21 ring til\n\
94 ring tilbage\n\
9 ring venligst\n\
-36 ringe\n\
-13 ringe #\n\
10 ringe mikrofonen\n\
8 ringe og\n\
-28 ringe til\n\
-64 ringede\n\
-9 ringede #\n\
-30 ringede til\n\
58 ringer\n\
-15 ringer aldrig\n\
-8 ringer bare\n\
-11 ringer det\n\
-17 ringer en\n\
-12 ringer er\n\
9 ringer for\n\
61 ringer fra\n\
15 ringer han\n\
-16 ringer ikke\n\
22 ringer og\n\
-12 ringer til\n\
8 ringer vi\n\
-13 ringet op\n\
-19 ringet til\n\
-19 ringe…\n\
-19 ringing\n\
-19 ringi…\n\
-14 rings voice\n\
-11 ringsted\n\
-9 rings…\n\
13 risk\n\
-8 rispo…\n\
10 rki\n\
-10 road\n\
31 robot\n\
16 robotstemme\n\
-19 robotstemmer\n\
-13 robux\n\
13 rog\n\
-8 role\n\
9 rolig\n\
-14 roman\n\
11 romana\n\
12 roman…\n\
40 room\n\
-21 room #\n\
26 room for\n\
12 room please\n\
8 roommate\n\
9 roomm…\n\
12 rosa\n\
-11 roskilde\n\
-8 roski…\n\
-18 round\n\
-10 rower…\n\
-8 rozliczenie\n\
-8 rozli…\n\
-10 rs\n\
-10 rs #\n\
-9 rude\n\
-13 rufen\n\
-13 rufen sie\n\
-10 rugbrød\n\
-13 rugbr…\n\
-13 rule\n\
-24 rules\n\
-14 rules for\n\
12 run\n\
16 run on\n\
-32 rundt\n\
-8 rundt på\n\
-19 rush\n\
23 rustdesk\n\
23 rustd…\n\
9 rykke\n\
-33 rykker\n\
-13 rykkergebyr\n\
-8 rykkergebyr #\n\
-42 rykke…\n\
17 rzecz…\n\
-36 råd\n\
-19 råd til\n\
-10 rådgiver i\n\
-11 rådgi…\n\
10 række…\n\
-12 rød\n\
9 røde\n\
9 røg\n\
15 røre\n\
9 røret og\n\
-48 sa\n\
-22 sa mi\n\
-14 sa nu\n\
51 saat\n\
16 saat #\n\
15 saat icinde\n\
-8 sabato\n\
-8 sabat…\n\
-44 sad\n\
17 sadece\n\
17 sadec…\n\
-9 safe place\n\
10 sag\n\
-15 sag #\n\
15 sag bs\n\
19 sag mod\n\
9 sag om\n\
-59 sagde\n\
-12 sagde at\n\
-18 sagde det\n\
-31 sagde han\n\
-15 sagen\n\
-9 sagen blev\n\
-12 sagen er\n\
-9 sagen og\n\
-13 sagen om\n\
-24 sagen på\n\
-18 sags\n\
-18 sags id\n\
15 sagsomkostninger\n\
15 sagsomkostninger #\n\
15 sagso…\n\
-16 sagt\n\
-12 sagt ja\n\
-17 sahte\n\
-94 said\n\
-18 said in\n\
-10 said to\n\
-13 said yes\n\
-18 sal\n\
-8 sala\n\
-19 salariul\n\
-30 salary\n\
-9 salary comes\n\
-50 salar…\n\
9 saldare\n\
9 salda…\n\
17 saldo\n\
-8 salg\n\
19 salga\n\
-11 salon\n\
14 salut\n\
-8 salut…\n\
13 samarbejder\n\
28 samar…\n\
-12 same\n\
-12 same as\n\
17 same day\n\
18 same file\n\
11 same happened\n\
-8 samedi\n\
-8 samed…\n\
-10 samlede\n\
-12 samle…\n\
-36 samme\n\
8 samme dag\n\
8 samme efternavn\n\
-21 samme nummer\n\
-12 samme som\n\
9 samme sted\n\
45 sammen\n\
19 sammen med\n\
20 sammen og\n\
49 samme…\n\
9 samoc…\n\
25 samsung\n\
25 samsu…\n\
35 samt\n\
9 samt mitid\n\
19 samtale\n\
14 samta…\n\
-8 samti…\n\
-15 samtykke\n\
-15 samty…\n\
18 sana\n\
-17 sands…\n\
-22 sange…\n\
-11 sanne\n\
-8 sari\n\
-9 sari kartinizi\n\
-9 sarovar\n\
-9 sarov…\n\
24 sart\n\
11 saskaitos\n\
13 saska…\n\
-8 sat ind\n\
-36 saturday\n\
-9 saturday and\n\
-36 satur…\n\
-10 sau\n\
11 saugumo\n\
11 saugu…\n\
-8 savci…\n\
-14 save\n\
-11 saved\n\
18 savings\n\
-8 savings in\n\
18 savin…\n\
9 savo\n\
-8 saw the\n\
9 saw u\n\
-19 saxo\n\
53 say\n\
19 say i\n\
19 say it\n\
-16 say that\n\
13 sayin\n\
24 saying\n\
24 sayin…\n\
92 says\n\
-10 says #\n\
-9 says a\n\
15 says approve\n\
10 says he\n\
-10 says hes\n\
42 says i\n\
-9 says its\n\
8 says log\n\
13 says my\n\
9 says she\n\
25 says shes\n\
-11 says that\n\
11 says they\n\
9 says this\n\
-9 sb\n\
14 scadenza\n\
14 scadenza e\n\
13 scade…\n\
15 scam\n\
20 scammers\n\
31 scamm…\n\
44 scan\n\
16 scan qr\n\
33 scan the\n\
14 scann…\n\
19 sceptical\n\
19 scept…\n\
-9 scheme\n\
-10 schem…\n\
24 schic…\n\
-25 school\n\
-28 schoo…\n\
12 schwe…\n\
-15 scooter\n\
-15 scoot…\n\
14 scratch\n\
9 scratch the\n\
14 scrat…\n\
12 screen\n\
52 screenshot\n\
8 screenshot of\n\
64 scree…\n\
15 scrie\n\
15 scrie mi\n\
-13 scritto\n\
-13 scrit…\n\
-9 scriv…\n\
82 se\n\
9 se at\n\
-15 se bort\n\
-30 se dem\n\
-17 se den\n\
12 se der\n\
19 se det\n\
104 se din\n\
9 se ha\n\
-18 se mere\n\
17 se non\n\
17 se om\n\
-13 se qualcuno\n\
-31 season\n\
-28 season fee\n\
-31 seaso…\n\
-10 sebastian\n\
-10 sebas…\n\
-27 second\n\
10 second attempt\n\
-17 second floor\n\
-21 secon…\n\
20 secret\n\
-17 secretary\n\
-8 secretary and\n\
-9 section\n\
-13 section #\n\
-15 secti…\n\
17 secure\n\
-9 secure account\n\
82 security\n\
-10 security reasons\n\
8 security service\n\
12 security team\n\
8 security we\n\
102 secur…\n\
53 see\n\
9 see #\n\
26 see a\n\
-13 see details\n\
-8 see her\n\
-26 see it\n\
-14 see my\n\
12 see them\n\
-8 see you\n\
8 seed\n\
8 seed phrase\n\
-14 seen\n\
-11 seen the\n\
50 sees\n\
16 sehr\n\
18 sehr geehrter\n\
16 sei\n\
-11 sekma…\n\
10 seks år\n\
13 seksten\n\
11 seksten cifre\n\
13 sekst…\n\
15 sekunder\n\
15 sekun…\n\
15 selam\n\
-32 selbst\n\
-32 selbs…\n\
-10 self service\n\
9 selfie\n\
9 selfi…\n\
8 sell\n\
-10 seller\n\
-14 selle…\n\
-141 selv\n\
-14 selv at\n\
-13 selv bestilt\n\
9 selv det\n\
-15 selv gjort\n\
-10 selv i\n\
-9 selv på\n\
-30 selvbetjeningen\n\
-25 selvbetjeningen på\n\
-31 selvb…\n\
-21 selvrisiko\n\
-24 selvr…\n\
-30 senas\n\
124 send\n\
39 send #\n\
9 send foto\n\
24 send it\n\
-24 send me\n\
24 send mig\n\
-19 send money\n\
-9 send os\n\
-14 send resten\n\
37 send the\n\
23 send til\n\
8 send to\n\
-16 send us\n\
-12 send you\n\
-72 sende\n\
10 sende #\n\
13 sende de\n\
-37 sende den\n\
-14 sende det\n\
-10 sende en\n\
-37 sende mig\n\
-23 sender\n\
-9 sender aldrig\n\
13 sender en\n\
-10 sender et\n\
-16 sender ikke\n\
17 sender på\n\
-25 sendes\n\
-16 sendes til\n\
-49 sende…\n\
52 sending\n\
52 sendi…\n\
13 sends\n\
-13 sendt #\n\
10 sendt de\n\
13 sendt en\n\
-13 sendt til\n\
-105 senest\n\
-49 senest #\n\
-15 senest den\n\
-10 senest kl\n\
-8 senest onsdag\n\
-104 senes…\n\
21 senin\n\
-8 senin payin\n\
22 senior\n\
31 senio…\n\
17 sent\n\
-13 sent #\n\
-8 sent a\n\
15 sent from\n\
-11 sent on\n\
24 sent you\n\
-24 sentence\n\
-35 sente…\n\
11 senti\n\
9 senti…\n\
-16 separ…\n\
-12 sept\n\
-17 september\n\
-20 septe…\n\
9 septy…\n\
21 ser jeg\n\
-9 sera\n\
-14 serve\n\
-13 serve…\n\
-80 service\n\
-16 service desk\n\
-8 service to\n\
-25 service with\n\
-12 servir\n\
-62 servi…\n\
-18 ses\n\
-11 ses til\n\
-8 sestadieni\n\
-8 sesta…\n\
-49 set\n\
-13 set den\n\
-16 set up\n\
-14 settings\n\
-13 setti…\n\
26 settle\n\
10 settle #\n\
10 settled\n\
11 settled by\n\
14 settlement\n\
45 settl…\n\
9 sever…\n\
9 sexua…\n\
15 shall\n\
-21 shall i\n\
24 shall we\n\
-38 share\n\
-14 share it\n\
-24 share this\n\
20 share your\n\
-31 shared\n\
-9 shares\n\
-40 share…\n\
-26 sharing\n\
-26 shari…\n\
115 she\n\
23 she asks\n\
12 she gives\n\
36 she has\n\
77 she is\n\
20 she wants\n\
-15 she was\n\
-17 shed\n\
-8 shell\n\
26 shes\n\
21 shes from\n\
10 shield\n\
10 shiel…\n\
-8 shift\n\
-11 shipped\n\
-10 shipped track\n\
-9 shipping\n\
-20 shipp…\n\
-25 shop\n\
-8 shop at\n\
-8 shop on\n\
11 short\n\
8 should have\n\
11 should i\n\
-36 show\n\
-33 show you\n\
-10 showed\n\
-8 showe…\n\
-15 shown\n\
14 shut\n\
-53 si\n\
-23 si ce\n\
-18 si iti\n\
-19 si mie\n\
14 si no\n\
-10 si vous\n\
-13 si ya\n\
-8 siamo\n\
14 siber\n\
-12 sich selbst\n\
14 siche…\n\
9 sidder en\n\
-8 sidder i\n\
-31 side\n\
-8 side i\n\
11 side it\n\
9 side of\n\
21 siden\n\
8 siden #\n\
8 siden af\n\
14 siden og\n\
32 sider\n\
9 sides\n\
9 sides of\n\
-28 sidst\n\
17 sidste\n\
-9 sidste bankdag\n\
-14 sidste år\n\
17 sidst…\n\
-14 sie\n\
-9 sie #\n\
-8 sie mussen\n\
-9 sie uns\n\
-20 siempre\n\
-20 siemp…\n\
-18 sifre\n\
-23 sifreniz\n\
-18 sifreniz #\n\
14 sifrenizi\n\
-12 sifreyi\n\
-15 sifre…\n\
-93 sig\n\
-13 sig det\n\
-20 sig for\n\
-14 sig og\n\
-13 sig som\n\
-29 sig til\n\
23 sige\n\
-16 sige at\n\
50 sige det\n\
9 sige hvad\n\
-11 sige nej\n\
-17 sige noget\n\
-21 siger #\n\
-50 siger at\n\
19 siger de\n\
-29 siger den\n\
8 siger der\n\
19 siger du\n\
-31 siger han\n\
-11 siger ja\n\
49 siger jeg\n\
-14 siger man\n\
-46 sign\n\
-31 sign the\n\
24 signals\n\
25 signa…\n\
-29 signe\n\
-10 signing\n\
-8 signing in\n\
-10 signi…\n\
9 signore\n\
9 signo…\n\
34 sigtet\n\
30 sigtet i\n\
29 sigte…\n\
14 sikker\n\
23 sikkerhed\n\
20 sikkerhed på\n\
118 sikke…\n\
14 sikring\n\
21 sikri…\n\
-9 silen…\n\
-11 silin\n\
8 silver\n\
8 silve…\n\
13 sim\n\
39 simdi\n\
13 simkort\n\
13 simko…\n\
16 simple\n\
13 simple tasks\n\
-14 simply\n\
-64 sin\n\
-21 sin konto\n\
-13 since\n\
-14 since #\n\
-8 since it\n\
14 since the\n\
-8 since your\n\
14 sinon\n\
16 sir\n\
11 sirad…\n\
-12 siri\n\
11 siri #\n\
-19 siri har\n\
-21 sirke…\n\
29 sistem\n\
11 sistema\n\
14 sisters\n\
54 siste…\n\
-17 sit\n\
-16 sit kort\n\
-12 sit mitid\n\
11 sit skilt\n\
18 sita\n\
-58 site\n\
-24 site with\n\
18 sitting\n\
18 sitti…\n\
8 siuncia\n\
8 six\n\
-11 six minutes\n\
9 sixteen\n\
9 sixte…\n\
8 siz degilseniz\n\
-18 siz yapmadiysaniz\n\
-9 sizden\n\
-9 sizde…\n\
-37 sizi\n\
-13 sizi arayip\n\
-25 sjæll…\n\
-12 skagen #\n\
22 skaicius\n\
31 skaic…\n\
56 skal bare\n\
-26 skal bekræfte\n\
15 skal betale\n\
-18 skal betales\n\
8 skal blive\n\
14 skal blot\n\
16 skal de\n\
35 skal det\n\
50 skal du\n\
-16 skal godkende\n\
-11 skal have\n\
-51 skal ikke\n\
-25 skal inden\n\
9 skal installere\n\
42 skal jeg\n\
-13 skal lytte\n\
24 skal lægge\n\
-12 skal ringe\n\
-29 skal trykke\n\
-23 skal være\n\
-29 skam\n\
10 skambina\n\
-29 skambinkite\n\
-16 skamb…\n\
-24 skammer\n\
-24 skammer sig\n\
-29 skamm…\n\
-12 skat about\n\
9 skat du\n\
18 skat i\n\
-11 skat never\n\
-12 skattekort\n\
-9 skattekort det\n\
-39 skattestyrelsen\n\
-15 skattestyrelsen har\n\
-14 skattestyrelsen jusu\n\
-9 skattestyrelsen skriver\n\
-8 skattestyrelsen twoje\n\
-44 skatt…\n\
-27 ske\n\
-17 ske for\n\
26 sker\n\
11 sker der\n\
-43 skift\n\
-17 skifte\n\
22 skiftet\n\
-8 skiftet til\n\
13 skilt\n\
-20 skive\n\
-21 skoda\n\
-17 skolens\n\
12 skrab\n\
11 skrab koderne\n\
-11 skranken\n\
-11 skran…\n\
-23 skrev\n\
9 skrev i\n\
-26 skrevet\n\
-33 skrevet den\n\
11 skrevet ned\n\
-26 skrev…\n\
-8 skridt\n\
-8 skrid…\n\
15 skriv\n\
-27 skriv dit\n\
8 skriv id\n\
10 skriv ikke\n\
11 skriv lige\n\
-14 skriv selv\n\
13 skriv til\n\
36 skrive\n\
22 skrive den\n\
-23 skriver\n\
-10 skriver aldrig\n\
-8 skriver at\n\
8 skriver de\n\
-24 skriver jeg\n\
12 skriv…\n\
-9 skulle\n\
-9 skull…\n\
-8 skur\n\
-18 skylder\n\
-10 skylder #\n\
-13 skyld…\n\
18 skynd\n\
16 skynd dig\n\
8 skype\n\
16 skyrius\n\
16 skyri…\n\
17 skærmbillede\n\
-14 skærmbilleder\n\
12 skærmen\n\
8 skærmen bliver\n\
25 skærm…\n\
-27 slagelse\n\
-27 slage…\n\
-15 slaptazodi\n\
-14 slaptazodzio\n\
-27 slapt…\n\
-19 slet\n\
-22 slet den\n\
-27 slet ikke\n\
9 slette\n\
9 sletter\n\
10 sletter vi\n\
30 slettes\n\
57 slett…\n\
-19 slide\n\
-9 slide #\n\
23 slipper\n\
26 slipp…\n\
-9 slot\n\
9 sluch…\n\
-10 sluk\n\
8 slukke\n\
8 slukk…\n\
-15 slut\n\
-11 slutter\n\
-11 slutt…\n\
-19 slå\n\
27 small\n\
9 small fee\n\
8 smashed\n\
8 smash…\n\
94 sms\n\
-10 sms from\n\
-14 sms i\n\
27 sms med\n\
-10 sms om\n\
14 sms with\n\
11 smsen\n\
-42 smser\n\
-21 smser hvor\n\
-28 smslere\n\
-28 smsle…\n\
25 smykker\n\
8 smykker og\n\
8 smykkerne\n\
33 smykk…\n\
-13 små\n\
8 snakket\n\
-8 snakket med\n\
13 snap\n\
23 snart\n\
-11 snow\n\
10 snydt\n\
8 snydt for\n\
123 so\n\
-31 so #\n\
-15 so a\n\
-8 so annoying\n\
-10 so do\n\
22 so he\n\
48 so i\n\
34 so it\n\
-8 so ive\n\
8 so just\n\
12 so my\n\
10 so no\n\
-8 so please\n\
27 so that\n\
26 so the\n\
8 so to\n\
14 so transfer\n\
32 so we\n\
11 so what\n\
8 so you\n\
-9 social\n\
-8 sociale\n\
-17 socia…\n\
31 sofa\n\
16 sofa and\n\
10 sofaen og\n\
25 sofie\n\
16 sofie og\n\
14 sofort\n\
14 sofor…\n\
9 software\n\
9 softw…\n\
14 soir\n\
-33 sokker\n\
-33 sokke…\n\
12 soll\n\
9 solve…\n\
10 som\n\
-25 som altid\n\
24 som du\n\
-14 som en\n\
8 som er\n\
-13 som fik\n\
-8 som har\n\
-8 som i\n\
25 som ikke\n\
12 som jeg\n\
-9 som politiet\n\
16 som skal\n\
-8 som står\n\
15 som vi\n\
-13 som vidne\n\
-9 some id\n\
11 some weeks\n\
-56 somebody\n\
10 somebody say\n\
-56 someb…\n\
9 someone from\n\
21 someone has\n\
21 someone is\n\
-62 something\n\
-8 sometimes\n\
-63 somet…\n\
-11 sommerhus\n\
-34 somme…\n\
9 son kullanma\n\
-8 sonne\n\
-17 sono al\n\
13 sono della\n\
-8 sont\n\
14 soon\n\
13 soon as\n\
21 sorry\n\
-9 sorry for\n\
31 sorry i\n\
18 sorry to\n\
29 sort\n\
-9 sotto\n\
9 sounds\n\
-12 soup\n\
-12 soy\n\
-20 spa\n\
21 spaer…\n\
10 spain\n\
28 spanien\n\
28 spani…\n\
22 spar\n\
26 spar nord\n\
-20 spare…\n\
13 speak\n\
22 speak to\n\
29 speaking\n\
27 speaking to\n\
9 speaks only\n\
24 speak…\n\
13 special\n\
14 speci…\n\
-14 speditøren\n\
-17 spedi…\n\
-9 spill…\n\
-9 spist\n\
-14 spoke\n\
18 spotify premium\n\
-21 sprawa\n\
10 sprawe\n\
12 spring\n\
10 spring is\n\
10 sprin…\n\
-14 sprog…\n\
-10 spurgte\n\
11 spurgte hun\n\
-11 spurgte om\n\
-93 spær\n\
-10 spær det\n\
-18 spær dit\n\
-40 spær kortet\n\
-9 spær mitid\n\
-68 spærre\n\
-31 spærre det\n\
-12 spærre dit\n\
-19 spærre mitid\n\
-23 spærrer\n\
16 spærres\n\
-10 spærreservice\n\
-34 spærret\n\
-10 spærret da\n\
-17 spærret dit\n\
-99 spærr…\n\
8 spørge\n\
-37 spørger\n\
-23 spørger det\n\
-75 spørgsmål\n\
-36 spørgsmål @link\n\
-13 spørgsmål om\n\
-14 spørgsmål så\n\
-107 spørg…\n\
9 ssn\n\
-12 ssp\n\
-27 st\n\
31 sta\n\
12 stadig\n\
21 stadig har\n\
8 stadig ledig\n\
12 stadi…\n\
-9 staff\n\
-14 staff will\n\
10 stamp\n\
-12 standard\n\
-16 standing\n\
-18 standing at\n\
11 stands\n\
-24 stand…\n\
-18 start\n\
-18 start @link\n\
8 start with\n\
18 starter\n\
28 starter med\n\
-35 starts\n\
-20 starts in\n\
-21 start…\n\
8 stary\n\
-11 state\n\
-46 statement\n\
-9 statement for\n\
-9 statement is\n\
-13 statements\n\
-67 state…\n\
-13 station\n\
14 station in\n\
-10 station on\n\
-20 stationen\n\
21 stationnement\n\
-19 stati…\n\
11 stato\n\
10 stato usato\n\
12 stats…\n\
29 stay\n\
-8 stay and\n\
21 stay on\n\
-17 stayed\n\
-17 staye…\n\
-9 stays as\n\
47 steam\n\
26 steam acc\n\
-11 stedet\n\
13 stedet for\n\
-10 stede…\n\
-13 steln…\n\
-10 stemme\n\
8 stemme på\n\
-12 stemm…\n\
14 stemp…\n\
8 step #\n\
-22 steps\n\
-12 stess…\n\
-10 steue…\n\
-9 stiger\n\
-9 stige…\n\
9 still\n\
-16 still works\n\
18 stiller\n\
20 stiller jeg\n\
-9 stjålet\n\
-13 stjål…\n\
8 stk\n\
-19 stod\n\
-9 stole\n\
-59 stolen\n\
-10 stolen so\n\
18 stoler\n\
-45 stole…\n\
-32 stop\n\
-16 stop and\n\
31 stop it\n\
-10 stop the\n\
-10 stop til\n\
-32 stop to\n\
51 stoppe\n\
12 stoppe den\n\
-46 stopped\n\
-8 stopped the\n\
17 stopper\n\
13 stopper jeg\n\
12 stopp…\n\
-13 stor\n\
15 storebaelt\n\
14 storebaelt @link\n\
23 storebælt\n\
13 storebælt we\n\
14 store…\n\
-15 straffen\n\
-15 straffen kan\n\
-19 straf…\n\
17 straight\n\
14 strai…\n\
16 straks\n\
20 straksoverførsel\n\
38 strak…\n\
9 strange\n\
-11 stranger\n\
-10 stran…\n\
-10 streaming\n\
-10 strea…\n\
-11 street he\n\
-9 strik…\n\
-8 strømmen\n\
-12 strøm…\n\
9 stuck in\n\
33 student\n\
17 stude…\n\
9 study\n\
8 stuff\n\
-12 stupid\n\
-16 stupi…\n\
20 styrelsen\n\
19 styre…\n\
15 stående\n\
15 ståen…\n\
69 står\n\
-17 står at\n\
9 står bag\n\
-19 står der\n\
-8 står en\n\
9 står et\n\
9 står godkend\n\
-9 står her\n\
10 står måske\n\
13 står og\n\
18 støtt…\n\
24 su\n\
26 su an\n\
12 su kodu\n\
10 su styrelsen\n\
-14 su un\n\
-8 su your\n\
-11 sub\n\
-11 subito\n\
-11 subit…\n\
-21 subject\n\
-22 subject your\n\
-21 subje…\n\
-10 subscription\n\
-23 subscriptions\n\
-30 subsc…\n\
-10 successo\n\
-23 succe…\n\
-57 such\n\
-13 such a\n\
-30 such as\n\
35 suis\n\
9 suite\n\
47 sul\n\
-9 summo…\n\
12 sumok…\n\
12 sun de\n\
-9 sunati\n\
-8 sunati la\n\
-9 sunat…\n\
-28 sunday\n\
-40 sunda…\n\
-8 sundhedskort med\n\
14 sundhedskort og\n\
11 sundh…\n\
43 sunpa…\n\
-18 sunt\n\
13 sunteti\n\
13 sunte…\n\
42 suo\n\
11 suo numero\n\
8 suppl…\n\
-25 support\n\
-12 support hvis\n\
-34 suppo…\n\
22 sur\n\
-26 sur @link\n\
12 sur le\n\
-8 sur un\n\
-13 sure\n\
-10 sure its\n\
-22 sure that\n\
28 surprise\n\
33 surpr…\n\
12 susanne\n\
12 susan…\n\
-11 sushi\n\
-27 suspect\n\
-16 suspect misuse\n\
10 suspected\n\
34 suspend\n\
14 suspended\n\
56 suspe…\n\
-8 suspi…\n\
10 suya\n\
11 sv\n\
-9 svar er\n\
11 svar ikke\n\
-8 svar ja\n\
44 svar med\n\
-16 svar på\n\
22 svare\n\
-9 sveiki\n\
-9 sveiki visi\n\
-15 sveik…\n\
-13 svindel\n\
14 svindlere\n\
-20 svindleren\n\
-28 svind…\n\
-17 svært\n\
-16 swedbank\n\
-16 swedb…\n\
136 swipe\n\
14 swipe den\n\
13 swipe in\n\
9 swipe it\n\
23 swipe mitid\n\
21 swiper\n\
18 swiper du\n\
15 swipe…\n\
15 switch\n\
23 switched\n\
15 switc…\n\
40 sydbank\n\
40 sydba…\n\
14 syg så\n\
-12 sygehus\n\
-11 sygeh…\n\
-9 sygeplejerske anne\n\
15 syges…\n\
-8 synes\n\
45 system\n\
-14 system at\n\
38 systemet\n\
83 syste…\n\
10 szanowny\n\
16 szuka…\n\
97 så\n\
11 så at\n\
17 så bliver\n\
32 så de\n\
33 så den\n\
11 så det\n\
8 så du\n\
8 så fremvisning\n\
61 så får\n\
11 så godkender\n\
15 så går\n\
11 så han\n\
29 så har\n\
-16 så hvad\n\
12 så hvis\n\
-22 så i\n\
20 så jeg\n\
26 så kommer\n\
-17 så kontakt\n\
15 så kører\n\
8 så lad\n\
-15 så lægger\n\
15 så længe\n\
10 så min\n\
9 så nu\n\
-13 så refunderer\n\
-18 så ring\n\
-9 så sagde\n\
20 så ser\n\
-10 så siger\n\
47 så skal\n\
-51 så skriv\n\
-8 så slet\n\
15 så sletter\n\
23 så slipper\n\
-37 så spær\n\
17 så stopper\n\
17 så står\n\
-12 så tag\n\
-12 så ved\n\
9 så vi\n\
15 så vil\n\
-44 sådan\n\
-9 sådan taler\n\
8 sædvanlige konto\n\
-11 sædva…\n\
-8 sælger ja\n\
-20 sælge…\n\
16 særlig\n\
15 særlig kriminalitet\n\
17 særli…\n\
8 sætte\n\
-11 sættes\n\
-8 sættes ind\n\
19 søde\n\
-8 søge\n\
-8 søge om\n\
8 søgt\n\
-17 søn\n\
-16 søndag\n\
12 søndag @link\n\
-23 sønda…\n\
-14 sønde…\n\
-11 søyle\n\
12 søyleyin\n\
-9 søzlesmeyi\n\
-8 søzle…\n\
-13 t\n\
17 ta\n\
8 ta banque\n\
9 tab\n\
-18 table\n\
9 table and\n\
41 tabte\n\
58 tabte penge\n\
13 tada\n\
-22 tag\n\
20 tag et\n\
-12 tag fat\n\
18 tage\n\
17 tage det\n\
18 tager\n\
19 tager #\n\
11 tager dit\n\
-23 tager ikke\n\
22 tager kun\n\
-8 tager to\n\
-8 tager vi\n\
-15 tai ne\n\
-109 tak\n\
-77 tak for\n\
-12 tak jak\n\
-11 tak og\n\
65 take\n\
11 take a\n\
14 take down\n\
13 take it\n\
28 take out\n\
8 taken to\n\
18 takes #\n\
-22 takes the\n\
-13 taksa…\n\
38 tal\n\
-9 tal med\n\
9 tal på\n\
17 tale\n\
8 tale i\n\
10 tale med\n\
9 talent\n\
9 talen…\n\
10 talep\n\
28 taler\n\
-12 taler du\n\
32 taler med\n\
-28 talk\n\
-8 talk to\n\
-13 talked\n\
-13 talke…\n\
9 talking to\n\
-10 tallene\n\
12 tam\n\
-8 tandlægen\n\
-19 tandlægerne\n\
-28 tandl…\n\
11 tane\n\
-9 tanit…\n\
-24 tanke\n\
-22 tap\n\
-8 tape\n\
19 tarjeta\n\
21 tarjeta y\n\
23 tarje…\n\
28 tasks\n\
14 tast\n\
22 tasta\n\
11 tastatur\n\
11 tastatur så\n\
11 tasta…\n\
-28 tastede\n\
9 taster\n\
-18 tastet\n\
-31 taste…\n\
-61 tastselv\n\
-19 tastselv erhverv\n\
-10 tastselv sur\n\
-63 tasts…\n\
16 tau sms\n\
19 tavo\n\
38 tavshedspligt\n\
39 tavsh…\n\
-38 tax\n\
-9 tax assessment\n\
-26 tax card\n\
9 tax fraud\n\
8 taxi\n\
21 tdc\n\
-13 te\n\
-16 te rends\n\
12 te rog\n\
-10 te wiadomosc\n\
-19 tea\n\
16 teacher\n\
23 teach…\n\
11 team at\n\
15 teamet\n\
15 teame…\n\
-23 teams\n\
27 teamviewer\n\
9 teamviewer så\n\
27 teamv…\n\
19 technician\n\
44 techn…\n\
-16 tego\n\
13 teknik\n\
24 tekni…\n\
-27 teksten\n\
-24 tekst…\n\
11 tel\n\
18 telefon den\n\
10 telefon og\n\
9 telefonas\n\
-12 telefonda\n\
23 telefonen\n\
13 telefonen med\n\
29 telefonen nu\n\
-16 telefonen og\n\
-17 telefonen ringer\n\
-28 telefonen siger\n\
18 telefonen så\n\
11 telefonens tastatur\n\
12 telefonerne\n\
12 telefonerne er\n\
-11 telefono\n\
-23 telefonsamtale\n\
16 telefonu\n\
11 telefonul\n\
18 telefonum\n\
21 telefonunuza\n\
58 telef…\n\
75 telegram\n\
-8 telegram the\n\
102 teleg…\n\
28 telenor\n\
28 telen…\n\
25 telephone\n\
24 telep…\n\
14 teles…\n\
8 telev…\n\
11 telew…\n\
-53 tell\n\
-13 tell anna\n\
30 tell anyone\n\
9 tell dad\n\
-12 tell it\n\
22 tell me\n\
-16 tell the\n\
10 tell them\n\
-25 tell us\n\
-22 tell you\n\
15 telling me\n\
-13 tells\n\
-18 tells you\n\
-21 telmore\n\
-8 telmore og\n\
-21 telmo…\n\
12 temiz…\n\
-15 temporary password\n\
9 tempo…\n\
9 temu\n\
62 ten\n\
34 ten minutes\n\
9 ten sam\n\
-19 ten to\n\
-8 tenants to\n\
12 tenan…\n\
12 tenga\n\
15 tengo\n\
8 term\n\
-17 termin\n\
25 terminal\n\
12 terminal i\n\
8 termi…\n\
-13 terms\n\
-17 terrible\n\
-17 terri…\n\
-29 teslim\n\
-29 tesli…\n\
-15 test\n\
9 teste…\n\
10 testk…\n\
11 teti\n\
60 text\n\
17 text dont\n\
-34 text in\n\
11 text me\n\
16 text message\n\
-8 text that\n\
20 texting\n\
20 texti…\n\
-8 texts\n\
18 tez\n\
-21 than\n\
-10 than last\n\
-17 thank\n\
-17 thank you\n\
-58 thanks\n\
-56 thanks for\n\
-10 thanks to\n\
-58 thank…\n\
-69 that\n\
10 that #\n\
-8 that a\n\
28 that bank\n\
-19 that he\n\
14 that i\n\
22 that is\n\
-9 that isnt\n\
-20 that it\n\
-22 that its\n\
-13 that my\n\
-22 that normal\n\
-12 that on\n\
-16 that the\n\
9 that was\n\
-8 that we\n\
20 that were\n\
-15 that you\n\
-20 that your\n\
36 that youre\n\
-32 thats a\n\
-9 thats all\n\
11 thats fine\n\
22 thats how\n\
-9 thats in\n\
-156 the\n\
48 the #\n\
-18 the 1st\n\
-19 the 20th\n\
-13 the 3rd\n\
36 the account\n\
27 the activation\n\
12 the ad\n\
9 the agency\n\
14 the agent\n\
14 the amount\n\
8 the anti\n\
9 the apartment\n\
-59 the app\n\
18 the attached\n\
8 the attachment\n\
8 the audit\n\
9 the automated\n\
11 the back\n\
10 the bailiff\n\
20 the balance\n\
34 the banks\n\
-14 the bed\n\
-16 the bell\n\
-16 the best\n\
-21 the bill\n\
9 the block\n\
23 the blockchain\n\
-8 the blue\n\
-35 the board\n\
-9 the box\n\
16 the branch\n\
18 the building\n\
28 the bus\n\
-8 the button\n\
-8 the cake\n\
-14 the card\n\
-10 the caretaker\n\
28 the case\n\
9 the change\n\
-13 the charge\n\
8 the charger\n\
19 the chip\n\
-10 the city\n\
-17 the code\n\
19 the codes\n\
-25 the coffee\n\
-25 the company\n\
22 the computer\n\
-21 the concert\n\
28 the connection\n\
8 the consular\n\
-19 the contract\n\
15 the corner\n\
-8 the couriers\n\
8 the cpr\n\
15 the crypto\n\
8 the daily\n\
-17 the daycare\n\
-16 the deposit\n\
-8 the digits\n\
-8 the doctor\n\
-21 the drive\n\
-8 the driver\n\
8 the duty\n\
-21 the email\n\
-18 the end\n\
13 the envelope\n\
9 the expiry\n\
-21 the fee\n\
13 the field\n\
-9 the figures\n\
14 the file\n\
-11 the floor\n\
14 the following\n\
9 the form\n\
-13 the frame\n\
53 the fraud\n\
24 the full\n\
21 the funds\n\
-10 the game\n\
23 the green\n\
8 the guarantee\n\
-9 the gym\n\
8 the hackers\n\
-25 the hospital\n\
12 the hour\n\
-12 the house\n\
-10 the hr\n\
-15 the iban\n\
9 the id\n\
-8 the immigration\n\
-11 the internet\n\
12 the intruder\n\
-12 the investigation\n\
30 the investigators\n\
-18 the invoice\n\
16 the judge\n\
21 the key\n\
-9 the keys\n\
-21 the kids\n\
-10 the lady\n\
-17 the language\n\
16 the last\n\
-11 the lawyer\n\
13 the lawyers\n\
-8 the lease\n\
-45 the letter\n\
28 the letters\n\
-9 the library\n\
49 the line\n\
32 the link\n\
11 the list\n\
21 the loan\n\
-25 the local\n\
17 the login\n\
12 the long\n\
-14 the lost\n\
35 the machine\n\
18 the mail\n\
12 the mailbox\n\
-29 the man\n\
-11 the matter\n\
10 the meantime\n\
-12 the medical\n\
-10 the meeting\n\
-12 the message\n\
31 the ministry\n\
-13 the mobile\n\
11 the moment\n\
17 the money\n\
-9 the moneys\n\
-10 the name\n\
23 the national\n\
-17 the netbank\n\
64 the new\n\
8 the node\n\
33 the notes\n\
-11 the number\n\
-10 the objection\n\
17 the office\n\
8 the officer\n\
12 the old\n\
-9 the online\n\
-21 the order\n\
14 the owner\n\
-31 the paper\n\
-19 the papers\n\
-13 the party\n\
-10 the patient\n\
8 the patrol\n\
-14 the payment\n\
-13 the payslip\n\
34 the person\n\
-10 the personal\n\
-16 the photos\n\
22 the picture\n\
48 the pin\n\
-50 the police\n\
-15 the post\n\
-8 the postnord\n\
10 the price\n\
-9 the prosecution\n\
8 the prosecutor\n\
-18 the purchase\n\
-20 the queue\n\
-15 the receipt\n\
-18 the receiver\n\
17 the reception\n\
8 the red\n\
19 the refund\n\
13 the release\n\
-49 the rent\n\
12 the report\n\
22 the request\n\
-19 the residence\n\
53 the rest\n\
-27 the right\n\
-9 the room\n\
-11 the same\n\
-13 the screen\n\
-21 the second\n\
31 the security\n\
-12 the seller\n\
-17 the sender\n\
-10 the server\n\
-19 the shared\n\
-25 the shop\n\
23 the signals\n\
13 the six\n\
8 the sixteen\n\
-18 the sms\n\
22 the sofa\n\
8 the software\n\
-11 the spot\n\
-15 the steps\n\
-8 the supermarket\n\
45 the system\n\
-11 the tax\n\
-17 the taxi\n\
-11 the third\n\
11 the three\n\
9 the toilet\n\
-18 the transfer\n\
8 the user\n\
17 the verification\n\
47 the video\n\
-10 the viewing\n\
13 the visa\n\
-10 the voice\n\
-9 the vpn\n\
-12 the waiting\n\
9 the wallet\n\
17 the warrant\n\
-9 the washing\n\
-18 the way\n\
-8 the witness\n\
10 the woman\n\
15 the word\n\
10 the work\n\
-15 the workshop\n\
-17 the wrong\n\
-12 the yellow\n\
-8 theft\n\
-34 their\n\
-8 their bank\n\
-17 their codes\n\
-61 them\n\
8 them #\n\
14 them as\n\
-20 them down\n\
-24 them my\n\
-37 them to\n\
13 them with\n\
37 then\n\
19 then i\n\
-14 then ignore\n\
12 then open\n\
22 then the\n\
18 then we\n\
-8 then you\n\
-8 then youre\n\
18 there\n\
-12 there are\n\
-8 there in\n\
75 there is\n\
-16 there ive\n\
22 there now\n\
-9 there you\n\
11 thereafter\n\
-8 therefore\n\
15 theres #\n\
33 theres a\n\
10 theres an\n\
-39 theres no\n\
-11 theres nothing\n\
15 there…\n\
9 these\n\
40 they\n\
27 they are\n\
8 they cant\n\
-18 they do\n\
19 they have\n\
-15 they know\n\
12 they let\n\
10 they never\n\
-15 they said\n\
11 they say\n\
14 they want\n\
18 theyll\n\
18 theyl…\n\
-8 theyve\n\
-8 theyv…\n\
-37 thing\n\
-14 thing i\n\
-22 things\n\
-22 thing…\n\
-40 think\n\
-13 think i\n\
-21 third\n\
128 this\n\
-9 this afternoon\n\
29 this call\n\
-27 this code\n\
-10 this if\n\
24 this investigation\n\
65 this is\n\
11 this message\n\
8 this morning\n\
8 this new\n\
65 this number\n\
22 this telephone\n\
-8 this text\n\
8 this was\n\
-34 this week\n\
-8 this year\n\
-26 thomas\n\
-26 thoma…\n\
11 thorsen\n\
11 thors…\n\
-8 those\n\
-10 those of\n\
-21 those who\n\
16 thought\n\
17 thoug…\n\
23 thousand\n\
11 thousand for\n\
10 thousand kroner\n\
-9 thousand one\n\
-8 thousand two\n\
25 thous…\n\
164 threat.arrest|live\n\
178 threat.arrest|reader\n\
-24 threat.arrest|reports\n\
-12 threat.arrest|reports threat.arrest|threatens\n\
15 threat.arrest|speaks\n\
164 threat.arrest|threatens\n\
40 threat.arrest|threatens threat.court|threatens\n\
79 threat.arrest|threatens threat.deadline|threatens\n\
13 threat.arrest|threatens threat.exposure|threatens\n\
-15 threat.block|denies threat.deadline|threatens\n\
125 threat.block|live\n\
124 threat.block|reader\n\
-14 threat.block|reports\n\
-14 threat.block|reports threat.block|threatens\n\
8 threat.block|reports threat.deadline|reports\n\
-24 threat.block|reports threat.deadline|threatens\n\
-55 threat.block|speaks\n\
125 threat.block|threatens\n\
19 threat.block|threatens threat.deadline|reports\n\
119 threat.block|threatens threat.deadline|threatens\n\
-21 threat.block|threatens threat.exposure|threatens\n\
12 threat.block|threatens threat.return|threatens\n\
19 threat.court|live\n\
71 threat.court|reader\n\
-22 threat.court|reports\n\
25 threat.court|speaks\n\
19 threat.court|threatens\n\
91 threat.court|threatens threat.deadline|threatens\n\
42 threat.court|threatens threat.debt|threatens\n\
14 threat.court|threatens threat.deportation|threatens\n\
27 threat.court|threatens threat.exposure|threatens\n\
64 threat.cutoff|live\n\
46 threat.cutoff|reader\n\
10 threat.cutoff|speaks\n\
64 threat.cutoff|threatens\n\
49 threat.cutoff|threatens threat.deadline|threatens\n\
69 threat.deadline|live\n\
14 threat.deadline|reports\n\
20 threat.deadline|reports threat.deadline|threatens\n\
69 threat.deadline|threatens\n\
49 threat.deadline|threatens threat.debt|threatens\n\
46 threat.deadline|threatens threat.deportation|threatens\n\
72 threat.deadline|threatens threat.exposure|threatens\n\
65 threat.deadline|threatens threat.return|threatens\n\
30 threat.debt|live\n\
59 threat.debt|reader\n\
8 threat.debt|speaks\n\
30 threat.debt|threatens\n\
19 threat.debt|threatens threat.deportation|threatens\n\
65 threat.deportation|live\n\
69 threat.deportation|reader\n\
9 threat.deportation|speaks\n\
65 threat.deportation|threatens\n\
59 threat.exposure|live\n\
92 threat.exposure|reader\n\
-11 threat.exposure|speaks\n\
59 threat.exposure|threatens\n\
11 threat.return|denies\n\
51 threat.return|live\n\
-32 threat.return|reader\n\
51 threat.return|threatens\n\
-9 threaten\n\
-10 threatened\n\
-14 threatening\n\
21 threat|denies\n\
-49 threat|reports\n\
-19 threat|speaks\n\
110 threat|threatens\n\
-34 threa…\n\
-32 three\n\
8 three requests\n\
-8 three thousand\n\
-15 three times\n\
-9 three weeks\n\
9 through a\n\
13 through the\n\
-11 through to\n\
-8 through your\n\
-16 thu\n\
-14 thu #\n\
-11 thumb\n\
-36 thursday\n\
14 thursday i\n\
-37 thurs…\n\
14 thx\n\
-10 ti\n\
-13 ticket\n\
-35 tickets\n\
-19 tickets for\n\
-48 ticke…\n\
-46 tid\n\
-10 tid og\n\
-13 tid på\n\
-26 tid til\n\
-30 tiden\n\
-20 tiden @link\n\
9 tidlig\n\
-19 tie\n\
-12 tight\n\
50 tik\n\
-18 tiklayip\n\
-18 tiklayip kart\n\
-21 tikla…\n\
13 tiktok\n\
13 tikto…\n\
-245 til\n\
-8 til #\n\
11 til @link\n\
-27 til alle\n\
9 til apple\n\
-9 til at\n\
-24 til banken\n\
-9 til danmark\n\
-11 til de\n\
18 til dem\n\
-22 til den\n\
11 til dette\n\
21 til dig\n\
27 til din\n\
12 til dit\n\
11 til elgiganten\n\
17 til en\n\
-29 til et\n\
-11 til frokost\n\
-15 til hvidvask\n\
-10 til hvis\n\
23 til højre\n\
12 til jul\n\
-33 til julehjælpen\n\
-14 til klokken\n\
14 til kontoret\n\
-13 til line\n\
19 til microsoft\n\
45 til mig\n\
53 til min\n\
-22 til mitid\n\
-14 til netflix\n\
-23 til nogen\n\
-9 til nyt\n\
-12 til offerfonden\n\
-21 til og\n\
-44 til os\n\
-9 til politiet\n\
-12 til på\n\
21 til spanien\n\
-17 til søndag\n\
-8 til telmore\n\
40 til vores\n\
30 tilbage\n\
-14 tilbage fra\n\
-21 tilbage i\n\
27 tilbage med\n\
98 tilbage på\n\
12 tilbagefører\n\
15 tilbageførsel\n\
62 tilba…\n\
-26 tilbud\n\
-40 tilbu…\n\
19 tilfø…\n\
17 tilgo…\n\
-10 tilhø…\n\
-31 till\n\
-8 tillykke\n\
21 tillykke du\n\
-29 tillykke med\n\
-8 tilly…\n\
16 tilsendt\n\
16 tilse…\n\
-159 time\n\
-40 time @link\n\
-19 time code\n\
13 time han\n\
-8 time in\n\
-16 time is\n\
9 time job\n\
17 time om\n\
-9 time on\n\
-8 time please\n\
-9 time with\n\
-8 time you\n\
87 timer\n\
14 timer @link\n\
16 timer ellers\n\
-16 timerne\n\
-15 timer…\n\
-15 times\n\
-8 tina\n\
-9 tinder\n\
-9 tinde…\n\
-26 tine\n\
-15 tip\n\
-49 tirsdag\n\
-24 tirsdag kl\n\
-51 tirsd…\n\
-12 title\n\
-14 tjek\n\
-35 tjekker\n\
-33 tjekk…\n\
13 tjen\n\
11 tjene\n\
14 tjent\n\
8 tjent #\n\
10 tl\n\
14 tlf\n\
-14 tluma…\n\
9 to\n\
-35 to #\n\
-19 to @link\n\
-33 to a\n\
-9 to af\n\
-21 to all\n\
15 to anmodninger\n\
-16 to anybody\n\
-28 to anyone\n\
-39 to approve\n\
-22 to ask\n\
36 to avoid\n\
-19 to be\n\
30 to begin\n\
-16 to block\n\
18 to bother\n\
-9 to bring\n\
8 to business\n\
13 to buy\n\
17 to cancel\n\
-25 to change\n\
8 to check\n\
-18 to citizen\n\
8 to clear\n\
8 to close\n\
-24 to come\n\
-16 to confirm\n\
27 to cooperate\n\
16 to court\n\
12 to debt\n\
-47 to do\n\
8 to elgiganten\n\
-26 to end\n\
8 to explain\n\
-9 to find\n\
-16 to four\n\
22 to gange\n\
9 to give\n\
-34 to go\n\
13 to google\n\
-8 to have\n\
-8 to hear\n\
10 to help\n\
-17 to her\n\
34 to him\n\
-9 to identify\n\
-8 to inform\n\
-13 to it\n\
15 to ja\n\
-12 to keep\n\
-22 to know\n\
12 to køb\n\
-24 to leave\n\
9 to let\n\
12 to lift\n\
9 to lose\n\
14 to make\n\
42 to me\n\
12 to minutter\n\
13 to missing\n\
11 to moj\n\
-22 to move\n\
33 to my\n\
16 to new\n\
-17 to open\n\
35 to our\n\
-22 to pay\n\
17 to pick\n\
9 to press\n\
9 to put\n\
-13 to raise\n\
14 to reactivate\n\
21 to read\n\
31 to receive\n\
-16 to reimburse\n\
16 to release\n\
11 to remove\n\
-14 to reply\n\
-10 to reset\n\
-19 to say\n\
23 to see\n\
-47 to send\n\
-8 to share\n\
-28 to show\n\
-24 to sign\n\
-9 to skat\n\
14 to speak\n\
-11 to start\n\
18 to stay\n\
-15 to stop\n\
32 to take\n\
41 to the\n\
8 to their\n\
99 to this\n\
-10 to three\n\
-8 to thursday\n\
9 to todays\n\
-8 to transfer\n\
9 to try\n\
8 to tusind\n\
-9 to uger\n\
14 to unlock\n\
-26 to update\n\
-12 to us\n\
9 to verify\n\
-12 to wait\n\
-8 to work\n\
8 to write\n\
47 to you\n\
-25 to your\n\
-14 tobias\n\
-14 tobia…\n\
76 today\n\
-22 today #\n\
10 today by\n\
28 today its\n\
11 today my\n\
-11 today so\n\
10 today to\n\
11 today update\n\
9 todays\n\
9 today…\n\
-32 tog\n\
-8 toget\n\
41 together\n\
19 together with\n\
41 toget…\n\
9 toilet\n\
8 toile…\n\
-15 told\n\
-21 told her\n\
19 told me\n\
-14 told og\n\
8 told på\n\
-8 told them\n\
-28 told to\n\
27 told you\n\
8 toldstyrelsen\n\
8 tolds…\n\
-14 toldv…\n\
-15 tolk\n\
9 toll\n\
8 toll free\n\
8 tomas\n\
-12 tomasz\n\
-12 tomas…\n\
-47 tomorrow\n\
-20 tomorrow #\n\
12 tomorrow @link\n\
9 tomorrow its\n\
-13 tomorrow the\n\
-10 tomorrow unless\n\
-47 tomor…\n\
-22 ton\n\
25 tone\n\
-77 tonight\n\
-12 tonight #\n\
-14 tonight from\n\
24 tonight i\n\
11 tonight keep\n\
-14 tonight the\n\
-72 tonig…\n\
-23 too\n\
13 too much\n\
-26 took\n\
-12 took me\n\
-9 took the\n\
11 tool\n\
-17 top\n\
-16 top up\n\
-8 toplanti\n\
-13 torben\n\
-13 torbe…\n\
-50 torsdag\n\
-8 torsdag kl\n\
-50 torsd…\n\
-11 torvet\n\
-12 torve…\n\
9 tot\n\
-45 total\n\
-24 total #\n\
9 touch\n\
30 tout\n\
31 tra\n\
8 traces\n\
8 traces of\n\
8 trace…\n\
-17 track\n\
-10 track @link\n\
9 track for\n\
-10 track it\n\
-17 tracking\n\
-17 track…\n\
10 trade…\n\
11 traff…\n\
18 trafic\n\
18 trafic de\n\
40 trafi…\n\
-12 train\n\
-16 transcript\n\
49 transfer\n\
9 transfer #\n\
9 transfer and\n\
-8 transfer limit\n\
-10 transfer money\n\
-20 transfer my\n\
-10 transfer of\n\
9 transfer please\n\
-8 transfer the\n\
46 transfer to\n\
18 transferencia\n\
-8 transferred\n\
-8 transferred #\n\
-25 transfers\n\
-19 transfers with\n\
17 transport\n\
8 transport firm\n\
18 trans…\n\
21 trava…\n\
-23 travel\n\
-30 trave…\n\
28 travlt\n\
28 travl…\n\
-11 tray\n\
-51 tre\n\
-14 tre gange\n\
17 tre måneders\n\
-9 tre ting\n\
-11 treasurers\n\
15 treasury\n\
11 treat\n\
-9 trebuie\n\
-9 trebu…\n\
8 trecu…\n\
-9 tredje\n\
-10 tredj…\n\
-9 trei\n\
8 trekanter\n\
8 treka…\n\
-10 trente\n\
9 treso…\n\
-9 trial\n\
-12 tricks\n\
-14 trick…\n\
8 tried to\n\
12 trigger\n\
12 trigg…\n\
-8 trimiteti\n\
-13 trimi…\n\
-9 trine\n\
-10 trine fra\n\
-45 trip\n\
-11 trip #\n\
20 tris\n\
-13 tro\n\
-8 tro ikke\n\
-9 troede\n\
-9 troed…\n\
-9 trois\n\
14 trojan\n\
29 troja…\n\
20 trop\n\
-10 tror\n\
21 true\n\
-22 trukket\n\
-10 trukket på\n\
-22 trukk…\n\
12 trust\n\
-13 trust the\n\
-19 try\n\
-9 try again\n\
41 trying\n\
35 trying to\n\
41 tryin…\n\
51 tryk\n\
45 tryk #\n\
-9 tryk et\n\
9 tryk på\n\
-21 trykke #\n\
11 trykkede\n\
16 trykkede og\n\
31 trykker\n\
8 trykker send\n\
8 trykket\n\
34 trykk…\n\
15 trzeba\n\
15 trzeb…\n\
9 træk\n\
17 trække\n\
12 trække for\n\
-18 trækker\n\
-23 trækker det\n\
10 trækkes\n\
14 trækkes i\n\
-8 trækk…\n\
-22 tu\n\
-34 tu codigo\n\
18 tu dis\n\
20 tu me\n\
-12 tu peux\n\
-26 tuesday\n\
-26 tuesd…\n\
13 tuition\n\
13 tuiti…\n\
-17 tun\n\
-9 turen\n\
-14 turk\n\
-8 turned\n\
-8 turne…\n\
11 turnpike\n\
11 turnp…\n\
24 tusind\n\
25 tusin…\n\
20 tuslayin\n\
31 tusla…\n\
13 tusuna\n\
13 tusun…\n\
-14 tutan…\n\
-9 tutarindaki\n\
-17 tutar…\n\
12 tutel…\n\
-11 tutto\n\
-15 tv\n\
-19 tvivl\n\
-9 tvivl så\n\
-10 twelve\n\
-10 twelv…\n\
-12 twenty\n\
-12 twenty thousand\n\
-12 twent…\n\
-18 twice by\n\
-11 two for\n\
13 two hours\n\
-15 two men\n\
-10 two minutes\n\
24 two months\n\
26 two more\n\
-8 two please\n\
-9 two to\n\
-32 txt\n\
-22 txt stop\n\
12 ty\n\
-14 ty zadzwon\n\
-12 tygod…\n\
22 tylko\n\
44 type\n\
15 type card\n\
22 type in\n\
11 type it\n\
-45 typed\n\
-17 typef…\n\
-18 typisk\n\
-18 typis…\n\
10 tysiecy\n\
10 tysie…\n\
21 tyve\n\
13 tyve minutter\n\
10 tyven\n\
18 tæller\n\
18 tælle…\n\
8 tænkte jeg\n\
-13 tøj\n\
-12 tølløse\n\
-12 tøllø…\n\
-12 tømmer\n\
-15 tømme…\n\
10 tønder\n\
10 tønde…\n\
-12 tøver\n\
174 u\n\
17 u @link\n\
12 u didnt\n\
-18 u give\n\
13 u pay\n\
9 u will\n\
-18 u11\n\
9 uab\n\
-10 uber\n\
10 uberweisung\n\
13 uberw…\n\
22 ubetalt\n\
13 ubetalt regning\n\
25 ubeta…\n\
25 ud\n\
13 ud før\n\
8 ud i\n\
-8 ud mvh\n\
10 ud og\n\
17 ud til\n\
-13 ud vi\n\
11 udbetale\n\
45 udbetaling\n\
33 udbetaling danmark\n\
19 udbetalt\n\
75 udbet…\n\
13 ude af\n\
9 ude på\n\
-11 ude så\n\
12 udeblevet\n\
12 udeblevet fra\n\
19 udebl…\n\
27 uden\n\
-27 uden at\n\
-15 uden lys\n\
-28 udfyld\n\
-20 udfyl…\n\
-24 udgav\n\
-24 udgav sig\n\
-14 udlejer\n\
-8 udlejeren\n\
-19 udlej…\n\
23 udløb\n\
-22 udløber\n\
12 udløber i\n\
-11 udløber om\n\
13 udløber snart\n\
-24 udløbet\n\
18 udløbsdato\n\
-21 udløb…\n\
11 udskrift\n\
11 udskr…\n\
26 udstedt\n\
35 udste…\n\
8 udtrukket\n\
8 udtru…\n\
9 udvalgt\n\
8 udval…\n\
-22 uenig\n\
-12 uenig i\n\
9 ufficio\n\
9 uffic…\n\
-52 uge\n\
-46 uge #\n\
-13 ugen\n\
-23 uger\n\
-9 ugyldig\n\
-9 ugyld…\n\
11 uh\n\
-11 uheldet\n\
-11 uheldet ude\n\
-11 uheld…\n\
-10 uhr\n\
13 ukendt\n\
13 ukend…\n\
10 ulovl…\n\
25 ultraviewer\n\
8 ultraviewer og\n\
25 ultra…\n\
15 ulusal\n\
15 ulusal polisi\n\
15 ulusa…\n\
14 ulykke\n\
14 ulykk…\n\
12 um\n\
-9 um #\n\
-17 umowa\n\
13 un\n\
-21 un act\n\
11 un agent\n\
10 un agente\n\
12 un istantaneo\n\
8 un minuto\n\
12 un virement\n\
9 un virus\n\
45 una\n\
32 una busta\n\
-22 una firma\n\
9 una nuova\n\
15 una transferencia\n\
41 und\n\
8 und die\n\
9 und melden\n\
-137 under\n\
-32 under #\n\
-22 under en\n\
-14 under kort\n\
-8 under med\n\
-10 under my\n\
15 under revision\n\
-18 under the\n\
29 understand\n\
25 understand that\n\
-19 understreger\n\
-19 understreger at\n\
-15 undersøger\n\
38 undgå\n\
10 undskyld\n\
12 undsk…\n\
14 une\n\
-15 unge\n\
15 uniform\n\
19 unifo…\n\
34 union\n\
-9 union representative\n\
28 unit\n\
8 unknown\n\
8 unkno…\n\
-16 unless\n\
-12 unless i\n\
-11 unless you\n\
-16 unles…\n\
30 unlock\n\
36 unloc…\n\
36 unpaid\n\
10 unpaid fine\n\
14 unpaid parking\n\
36 unpai…\n\
10 uns eine\n\
9 unser…\n\
-9 unsubscribe\n\
-9 unsub…\n\
-13 unsure\n\
-13 unsur…\n\
-9 unter\n\
-17 unter #\n\
-14 unterwegs\n\
-15 until #\n\
28 unu\n\
-10 unused\n\
-10 unuse…\n\
8 unusu…\n\
-17 unutm…\n\
-63 up\n\
11 up #\n\
8 up a\n\
8 up from\n\
8 up front\n\
-19 up in\n\
-20 up of\n\
-10 up on\n\
-12 up to\n\
-15 up were\n\
30 up when\n\
8 up with\n\
49 update\n\
14 update your\n\
-10 updates\n\
37 updat…\n\
8 upgrade\n\
8 upgrade to\n\
13 upgrading\n\
26 upgra…\n\
-12 upload\n\
-11 upload them\n\
-16 uploader\n\
-27 uploa…\n\
31 ups\n\
8 ups jeg\n\
17 ups told\n\
105 ur\n\
13 ur mitid\n\
37 urgent\n\
34 urgen…\n\
8 urun\n\
-137 us\n\
-8 us at\n\
-10 us from\n\
-13 us if\n\
-14 us in\n\
-21 us on\n\
-11 us to\n\
-18 us we\n\
-36 usa\n\
10 usato\n\
22 usd\n\
57 usdt\n\
-86 use\n\
-13 use it\n\
-8 use recorded\n\
-15 use your\n\
-11 used\n\
-20 used #\n\
119 user\n\
8 user code\n\
62 user id\n\
24 user name\n\
16 username\n\
16 usern…\n\
-32 using\n\
-10 using it\n\
-18 using your\n\
22 usted\n\
-25 usual\n\
-21 usually\n\
-15 usually do\n\
-21 usual…\n\
13 utente\n\
13 utent…\n\
13 uyari\n\
-19 uyariyor\n\
-26 uyari…\n\
15 uygul…\n\
10 uz\n\
-8 uz vakarykste\n\
-17 uzblo…\n\
-9 uzerinden\n\
-15 uzsak…\n\
19 uzsie…\n\
11 uzsir…\n\
-17 uændret\n\
-17 uændr…\n\
-37 va\n\
-18 va cer\n\
9 va sun\n\
-14 vaccination\n\
-8 vaccine\n\
-28 vacci…\n\
10 vada\n\
24 vagts…\n\
-18 vaist…\n\
12 vaizdo\n\
11 vaizdo irasa\n\
12 vaizd…\n\
-9 vakariene\n\
8 vakaro\n\
-8 vakarykste\n\
-8 vakarykste vakariene\n\
-20 val\n\
10 valby er\n\
-16 vale\n\
14 valgt\n\
-15 valid for\n\
13 valid…\n\
21 valst…\n\
-120 var\n\
-11 var #\n\
-23 var det\n\
-15 var en\n\
-14 var fra\n\
12 var min\n\
-11 var så\n\
-10 var ved\n\
-23 vardi\n\
13 varen\n\
-8 varia…\n\
15 varme\n\
-17 varsa\n\
-19 vaske…\n\
-35 vat\n\
-11 vat and\n\
-20 vat for\n\
8 vault\n\
15 vaya\n\
40 ve\n\
-18 ve banka\n\
14 ve mitid\n\
-60 ved\n\
-19 ved #\n\
40 ved at\n\
9 ved hånden\n\
-10 ved jeg\n\
8 ved siden\n\
8 ved svar\n\
-9 ved telefonen\n\
-12 veder…\n\
-11 vedhæftede\n\
11 vedhæftet finder\n\
-23 vedhæ…\n\
32 vehicle\n\
32 vehic…\n\
-18 vej\n\
-13 vej med\n\
-14 vejle\n\
-15 vejledningen\n\
-24 vejle…\n\
-12 vekse…\n\
-9 veksle\n\
-9 veksle til\n\
-9 veksl…\n\
20 vel\n\
14 vel nej\n\
-58 velkommen\n\
-8 velkommen på\n\
-49 velkommen til\n\
-59 velko…\n\
-9 velo\n\
27 ven\n\
12 vendr…\n\
-8 veni\n\
-8 venir\n\
-47 venlig\n\
-30 venlig hilsen\n\
-21 venlig stemme\n\
17 venligst\n\
9 venligst ikke\n\
-32 venli…\n\
-16 vente\n\
-8 ventede\n\
13 venter\n\
-9 ventetiden\n\
12 verdi…\n\
10 verfa…\n\
-9 vergi bildiriminiz\n\
-19 vergisi\n\
35 verification\n\
11 verified\n\
63 verify\n\
9 verify with\n\
131 verif…\n\
-11 veririm\n\
-13 vermeniz\n\
-13 vermeniz gerekiyor\n\
-14 verme…\n\
16 versato\n\
23 versa…\n\
8 verser\n\
14 verse…\n\
8 vertr…\n\
-14 very\n\
8 very nice\n\
12 vesterbro\n\
9 vesterbro #\n\
12 vestergaard\n\
-14 veste…\n\
-9 vestkystens\n\
-9 vestk…\n\
-11 veya\n\
-11 vh\n\
-76 vi\n\
8 vi afbryder\n\
-16 vi alle\n\
8 vi deler\n\
25 vi dem\n\
10 vi en\n\
19 vi er\n\
-16 vi fik\n\
-13 vi fået\n\
-13 vi har\n\
12 vi have\n\
9 vi henter\n\
45 vi kan\n\
10 vi kører\n\
-14 vi lukker\n\
14 vi lånet\n\
-29 vi mangler\n\
-16 vi ringer\n\
14 vi se\n\
-14 vi sender\n\
15 vi ser\n\
-23 vi ses\n\
14 vi skal\n\
-10 vi spørger\n\
8 vi står\n\
-15 vi tager\n\
11 vi to\n\
-31 vi ved\n\
-23 vi vil\n\
-36 via\n\
18 via @link\n\
17 via airbnb\n\
-8 via appen\n\
-11 via betalingsservice\n\
-8 via fi\n\
-20 via holdsport\n\
-10 via kontaktformularen\n\
13 via la\n\
24 via linket\n\
-11 via selvbetjeningen\n\
-19 via tastselv\n\
-9 via vores\n\
-21 vibor…\n\
-9 victims\n\
-19 vide\n\
-15 vide at\n\
-18 vide hvor\n\
46 video\n\
-11 video if\n\
16 videoen\n\
10 videoer\n\
9 videoer og\n\
25 video…\n\
-15 videre det\n\
19 vider…\n\
-13 vidne\n\
-12 vidste\n\
-12 vidst…\n\
9 vidurnakcio\n\
9 vidur…\n\
10 viena\n\
-13 vient\n\
-12 viernes\n\
-12 viern…\n\
44 viewing\n\
15 viewing before\n\
-10 viewing on\n\
44 viewi…\n\
47 vigtigt\n\
32 vigtigt at\n\
48 vigti…\n\
-16 viktor\n\
-14 vikto…\n\
31 vil\n\
-55 vil du\n\
-34 vil gerne\n\
120 vil ha\n\
23 vil han\n\
-10 vil hente\n\
-10 vil høre\n\
40 vil ikke\n\
19 vil jeg\n\
-9 vil se\n\
-12 vil spærre\n\
10 vil vi\n\
-41 vil vide\n\
11 vilkår\n\
-14 villa…\n\
-57 ville\n\
-18 ville bare\n\
-16 ville have\n\
-59 vin\n\
10 vinder\n\
9 vinde…\n\
-9 vindu…\n\
-24 vineri\n\
-24 viner…\n\
23 vip\n\
15 virker\n\
12 virker ikke\n\
47 virus\n\
13 virus…\n\
25 visa\n\
9 visa dankort\n\
13 viser\n\
-14 viser den\n\
11 viser sit\n\
-9 visi\n\
-11 visit borgerservice\n\
-12 visite\n\
-11 visiting\n\
-24 visit…\n\
-10 vitam…\n\
10 vite\n\
-8 vogn\n\
-34 voice\n\
-11 voice says\n\
-8 voir\n\
-10 voix\n\
-14 volunteer\n\
-14 volunteer so\n\
-8 volunteers\n\
-22 volun…\n\
35 von\n\
16 von #\n\
27 vores\n\
27 vores advokat\n\
8 vores bud\n\
-9 vores eget\n\
-18 vores hjemmeside\n\
-16 vores konto\n\
14 vores lodtrækning\n\
-10 vores portal\n\
9 vores register\n\
22 vores system\n\
-14 vorsorglich\n\
-14 vorsorglich gesperrt\n\
-14 vorso…\n\
-14 vos\n\
13 vote\n\
12 vote for\n\
-38 votre\n\
-19 votre mitid\n\
14 votre nom\n\
20 voucher\n\
16 voucher for\n\
26 vouch…\n\
-50 vous\n\
-16 vous meme\n\
-10 vous pouvez\n\
-11 vous vous\n\
10 voy\n\
-11 voz\n\
-14 vpn\n\
15 vrea\n\
-9 vuestra\n\
-11 vuest…\n\
23 vundet\n\
15 vundet en\n\
23 vunde…\n\
-9 vurde…\n\
-15 vvs\n\
9 vyras\n\
11 vælg\n\
-11 vælge\n\
14 vælger\n\
14 vælge…\n\
11 vær\n\
-25 være\n\
8 være et\n\
-27 være fra\n\
-15 være fængsel\n\
13 værelset\n\
12 værel…\n\
11 været i\n\
-8 vært\n\
75 w\n\
15 w ciagu\n\
55 w danish\n\
19 w kopenhadze\n\
18 w mitid\n\
13 w pani\n\
8 w razie\n\
-12 wait\n\
-18 waited\n\
-18 waite…\n\
54 waiting\n\
56 waiting for\n\
-9 waiting time\n\
54 waiti…\n\
-23 want\n\
17 want it\n\
12 want me\n\
-11 want the\n\
-39 want to\n\
-18 want your\n\
-21 wanted\n\
-13 wanted me\n\
-8 wanted to\n\
-21 wante…\n\
61 wants\n\
13 wants #\n\
26 wants me\n\
8 wants my\n\
8 wants that\n\
10 wants to\n\
-12 warm regards\n\
9 warned\n\
9 warne…\n\
41 warrant\n\
41 warra…\n\
-92 was\n\
16 was added\n\
-21 was approved\n\
-10 was changed\n\
19 was found\n\
-13 was it\n\
-12 was stopped\n\
-10 was that\n\
-13 was told\n\
-8 was twenty\n\
8 was used\n\
-9 washing\n\
-9 washi…\n\
-48 wasnt\n\
-16 wasnt a\n\
10 wasnt you\n\
12 watch…\n\
-23 water\n\
-69 way\n\
-11 way to\n\
-11 way you\n\
56 we\n\
-8 we add\n\
35 we are\n\
-12 we ask\n\
14 we call\n\
15 we can\n\
23 we cancel\n\
17 we cannot\n\
-9 we cant\n\
-12 we collect\n\
20 we continue\n\
23 we could\n\
-21 we do\n\
-45 we dont\n\
8 we drop\n\
18 we found\n\
-11 we give\n\
14 we have\n\
-18 we havent\n\
35 we just\n\
15 we keep\n\
-10 we know\n\
-13 we may\n\
9 we move\n\
-27 we need\n\
-21 we never\n\
17 we only\n\
12 we pay\n\
-19 we process\n\
24 we put\n\
-16 we read\n\
24 we see\n\
-10 we sign\n\
-15 we suspect\n\
-9 we think\n\
-13 we wont\n\
10 web\n\
9 webmail\n\
9 webma…\n\
-24 website\n\
-22 websi…\n\
-19 wed\n\
-9 wed #\n\
-8 wed like\n\
-21 wednesday\n\
-9 wednesday the\n\
-23 wedne…\n\
-106 week\n\
-28 week #\n\
-10 week as\n\
-10 weekdays\n\
-10 weekd…\n\
-16 weekend\n\
-27 weekenden\n\
-43 weeke…\n\
-21 weeks\n\
15 weeks you\n\
-11 wei\n\
-10 weil\n\
20 weiter\n\
27 weite…\n\
-71 welcome\n\
-15 welcome back\n\
-53 welcome to\n\
-71 welco…\n\
-78 well\n\
-16 wenn\n\
-15 went\n\
-8 went to\n\
-10 wer\n\
24 werden\n\
24 werde…\n\
-44 were\n\
-14 were closed\n\
-17 were having\n\
21 were missing\n\
-20 were open\n\
37 western\n\
36 western union\n\
37 weste…\n\
-87 weve\n\
-9 weve decided\n\
-10 weve looked\n\
-10 weve received\n\
-22 weve talked\n\
-16 wezmie\n\
-16 wezmi…\n\
12 wezwanie\n\
12 wezwa…\n\
-17 what\n\
-21 what did\n\
-9 what do\n\
22 what does\n\
12 what happened\n\
12 what i\n\
-8 what if\n\
19 what is\n\
-11 what now\n\
12 what number\n\
14 what should\n\
-14 what the\n\
25 what we\n\
-10 what would\n\
-21 what you\n\
11 whatever\n\
12 whate…\n\
-41 whats\n\
-17 whats your\n\
126 whatsapp\n\
23 whatsapp #\n\
-10 whatsapp e\n\
17 whatsapptan\n\
143 whats…\n\
-73 when\n\
8 when done\n\
20 when i\n\
-11 when salary\n\
-15 when somebody\n\
25 when the\n\
-54 when you\n\
-10 when your\n\
-12 when youve\n\
29 whenever\n\
29 whene…\n\
-43 where\n\
12 where i\n\
-11 where it\n\
-34 where the\n\
-9 where to\n\
16 where you\n\
-9 where youre\n\
-11 whether you\n\
-35 which\n\
-13 which account\n\
-14 while\n\
-8 while i\n\
11 while you\n\
-9 whist…\n\
-10 white\n\
-62 who\n\
-8 who calls\n\
8 who can\n\
-13 who dont\n\
-16 who have\n\
17 who want\n\
-13 who wanted\n\
13 who you\n\
-12 whom\n\
-24 whos\n\
12 why #\n\
-14 wiadomosc\n\
-16 wiado…\n\
16 wierz…\n\
38 wife\n\
-20 wifi\n\
134 will\n\
84 will be\n\
11 will cancel\n\
12 will connect\n\
-12 will find\n\
17 will get\n\
-25 will never\n\
-12 will pay\n\
14 will say\n\
9 will take\n\
-12 wind\n\
9 window\n\
33 windows\n\
11 windows defender\n\
33 windo…\n\
-10 wine\n\
16 winter\n\
14 winte…\n\
-8 winther\n\
-8 winth…\n\
-17 wir\n\
-12 wir noch\n\
18 wird\n\
20 wire\n\
16 wish\n\
-12 wishes\n\
-12 wishe…\n\
-11 with\n\
54 with #\n\
-13 with an\n\
-35 with anyone\n\
9 with bank\n\
20 with card\n\
-20 with child\n\
11 with cpr\n\
-8 with everybody\n\
-8 with his\n\
-8 with lemon\n\
14 with me\n\
-10 with mitid\n\
-20 with mobilepay\n\
-10 with my\n\
-11 with names\n\
-9 with passport\n\
-18 with registration\n\
-15 with someone\n\
-18 with the\n\
8 with traces\n\
-24 with us\n\
31 with you\n\
66 with your\n\
21 withdraw the\n\
13 withdrawn\n\
24 withd…\n\
26 within #\n\
9 within 24h\n\
-19 within a\n\
-12 within an\n\
11 within the\n\
24 without\n\
8 without it\n\
24 witho…\n\
-19 witness\n\
-11 witness interview\n\
-19 witne…\n\
-8 woche\n\
-9 wollte\n\
-9 wollt…\n\
35 woman\n\
11 woman i\n\
10 woman in\n\
25 won\n\
-10 wont\n\
15 wont let\n\
-13 word for\n\
8 work\n\
-10 work tomorrow\n\
13 work with\n\
8 worked\n\
13 worke…\n\
-23 working\n\
-15 working days\n\
-8 working so\n\
-23 worki…\n\
25 workplace\n\
25 workp…\n\
-24 works\n\
-8 works for\n\
-8 works the\n\
-16 works until\n\
-16 workshop\n\
-11 workshop your\n\
-16 works…\n\
-16 worri…\n\
-37 would\n\
-11 would like\n\
-18 would you\n\
11 wpadl\n\
14 wplacie\n\
15 wplac…\n\
-41 write\n\
-14 write a\n\
-10 write it\n\
-13 write to\n\
-26 write your\n\
-23 writes\n\
-11 writes the\n\
-23 write…\n\
18 writing\n\
18 writi…\n\
-8 written\n\
-8 writt…\n\
-10 wrong\n\
-10 wrong pin\n\
-11 wrong recipient\n\
-12 wrote\n\
17 wspol…\n\
15 wstrz…\n\
10 wurde\n\
17 wydzial\n\
17 wydzi…\n\
-12 wylud…\n\
18 wypla…\n\
18 wysokosc\n\
19 wysok…\n\
15 wystarczy\n\
15 wysta…\n\
8 wysyl…\n\
14 wzgle…\n\
13 x\n\
22 x #\n\
9 xx\n\
9 xxxx #\n\
-13 xxxxx\n\
46 y\n\
22 y el\n\
14 y me\n\
9 y no\n\
15 y pin\n\
-15 y que\n\
-10 y si\n\
12 y then\n\
-45 ya\n\
-18 ya da\n\
-18 ya lo\n\
8 yakal…\n\
21 yanlislikla\n\
23 yanli…\n\
-56 yaparak\n\
-54 yapar…\n\
-18 yapmadiysaniz\n\
25 yapti…\n\
13 yarin\n\
19 yasa\n\
19 yasa disi\n\
11 yatir…\n\
24 yaz\n\
10 ydelser\n\
13 ydels…\n\
-110 year\n\
-9 year and\n\
-11 year i\n\
-8 year old\n\
-10 year the\n\
-19 year you\n\
-35 years\n\
-17 years and\n\
-24 yellow\n\
-25 yellow card\n\
-24 yello…\n\
-11 yemeg…\n\
9 yeni\n\
92 yes\n\
12 yes for\n\
10 yes hello\n\
8 yes or\n\
10 yes the\n\
10 yes with\n\
-14 yesterday\n\
-14 yeste…\n\
-8 yillik\n\
-8 yilli…\n\
25 yo\n\
-8 yoghurt\n\
-14 yoghu…\n\
-14 yok\n\
9 yok #\n\
9 yoksa\n\
18 yollarim\n\
21 yolla…\n\
15 yorum…\n\
32 you\n\
34 you #\n\
9 you a\n\
-10 you all\n\
12 you an\n\
45 you and\n\
28 you answer\n\
-9 you anything\n\
-13 you apply\n\
16 you approve\n\
-9 you approved\n\
135 you are\n\
13 you as\n\
-22 you asked\n\
-11 you back\n\
-23 you block\n\
17 you busy\n\
-22 you buy\n\
15 you by\n\
-20 you call\n\
-47 you called\n\
-229 you can\n\
-9 you cant\n\
15 you check\n\
27 you choose\n\
-18 you come\n\
9 you confirm\n\
17 you delete\n\
14 you did\n\
-12 you didnt\n\
-22 you disagree\n\
-16 you do\n\
-55 you dont\n\
-27 you drop\n\
21 you enter\n\
27 you fill\n\
-34 you for\n\
-14 you forgot\n\
-12 you four\n\
18 you from\n\
-18 you gave\n\
-13 you get\n\
-12 you give\n\
-9 you go\n\
11 you hang\n\
92 you have\n\
-17 you havent\n\
-13 you his\n\
10 you hold\n\
19 you i\n\
13 you is\n\
14 you it\n\
12 you its\n\
9 you just\n\
9 you like\n\
-43 you may\n\
35 you must\n\
-37 you need\n\
12 you off\n\
13 you on\n\
25 you only\n\
-9 you open\n\
-9 you or\n\
-11 you ordered\n\
23 you owe\n\
13 you pay\n\
-11 you pick\n\
-8 you promised\n\
8 you put\n\
-8 you rang\n\
30 you reach\n\
52 you receive\n\
20 you received\n\
20 you refuse\n\
10 you regarding\n\
-19 you reported\n\
-11 you ring\n\
-16 you said\n\
9 you save\n\
-9 you saw\n\
-13 you say\n\
31 you scan\n\
51 you see\n\
-8 you sent\n\
-9 you should\n\
-11 you show\n\
-9 you start\n\
23 you stop\n\
11 you swipe\n\
28 you thank\n\
-25 you that\n\
12 you the\n\
-19 you then\n\
-8 you till\n\
17 you to\n\
15 you told\n\
-28 you transfer\n\
-11 you twice\n\
-9 you typed\n\
-13 you up\n\
12 you use\n\
-16 you usually\n\
-45 you want\n\
9 you was\n\
13 you were\n\
12 you western\n\
8 you whats\n\
13 you when\n\
-9 you who\n\
39 you will\n\
11 you wire\n\
-14 you with\n\
9 you yes\n\
23 you you\n\
17 you your\n\
-45 youd\n\
-40 youd rather\n\
-10 youll\n\
-8 youll find\n\
18 youll get\n\
-9 youll have\n\
-24 youll see\n\
-28 young\n\
-16 young man\n\
-45 your\n\
-16 your account\n\
-12 your address\n\
-8 your adviser\n\
8 your agreement\n\
-13 your annual\n\
-21 your application\n\
-14 your appointment\n\
28 your area\n\
57 your bank\n\
-8 your banks\n\
-22 your call\n\
-11 your car\n\
-25 your card\n\
-15 your cards\n\
18 your case\n\
-22 your childs\n\
13 your civil\n\
-11 your claim\n\
14 your comment\n\
47 your computer\n\
-11 your contract\n\
11 your country\n\
8 your cv\n\
8 your debit\n\
-15 your digital\n\
10 your doctor\n\
-16 your door\n\
15 your email\n\
-13 your employee\n\
-10 your first\n\
16 your flat\n\
8 your friends\n\
13 your full\n\
13 your funds\n\
-14 your gold\n\
-8 your identity\n\
-10 your invoice\n\
8 your justification\n\
-16 your lawyers\n\
-14 your library\n\
-11 your loan\n\
-8 your log\n\
30 your lost\n\
-14 your manager\n\
8 your mit\n\
11 your mitid\n\
9 your mobile\n\
65 your name\n\
11 your nemid\n\
-22 your nemkonto\n\
-9 your netbank\n\
-19 your new\n\
-11 your next\n\
-14 your norrfly\n\
18 your number\n\
-13 your old\n\
-21 your one\n\
14 your online\n\
-10 your order\n\
27 your package\n\
8 your parcel\n\
-31 your passport\n\
12 your password\n\
13 your pc\n\
63 your phone\n\
-23 your pin\n\
-20 your place\n\
12 your profile\n\
-17 your refund\n\
-9 your registered\n\
-10 your renewal\n\
-11 your report\n\
15 your residence\n\
-9 your salary\n\
22 your savings\n\
10 your screen\n\
-10 your shipment\n\
9 your side\n\
21 your signature\n\
9 your sim\n\
12 your street\n\
-35 your tax\n\
-15 your ticket\n\
-29 your tickets\n\
-19 your transfer\n\
13 your tuition\n\
-10 your union\n\
35 your user\n\
16 your vehicle\n\
-29 your wallet\n\
27 your wife\n\
24 your workplace\n\
8 youre\n\
16 youre at\n\
-8 youre listening\n\
-9 youre moving\n\
-21 youre not\n\
29 youre on\n\
21 youre ready\n\
-14 youre speaking\n\
-13 youre told\n\
-15 youre welcome\n\
12 yours\n\
-8 yours in\n\
-48 yourself\n\
-18 yourself on\n\
-48 yours…\n\
53 yousee\n\
15 yousee @link\n\
10 yousee du\n\
53 youse…\n\
-161 youve\n\
23 youve been\n\
-9 youve found\n\
-25 youve got\n\
-27 youve paid\n\
-8 youve used\n\
11 yrs\n\
23 yuzden\n\
23 yuzde…\n\
15 yuzundeki\n\
16 yuzun…\n\
30 za\n\
-34 zadzwon\n\
-21 zadzwon do\n\
-13 zadzwon pod\n\
-36 zadzw…\n\
15 zahlen\n\
15 zahle…\n\
-8 zahlu…\n\
-26 zalog…\n\
-15 zapis…\n\
12 zaraz\n\
15 zatwierdzic\n\
26 zatwi…\n\
18 ze\n\
13 zeby\n\
-8 zglos…\n\
-19 zice\n\
-19 zice ca\n\
-8 zinute\n\
-9 zinut…\n\
-8 zis\n\
-14 ziua\n\
-20 ziua sunt\n\
9 ziure…\n\
8 zmones\n\
8 zmone…\n\
-8 znajdzie\n\
-13 znajd…\n\
9 znale…\n\
-19 zone\n\
-42 zone #\n\
15 zone without\n\
25 zosta…\n\
23 zu\n\
-9 zur\n\
-11 zur abholung\n\
8 zuruck\n\
8 zuruc…\n\
9 åben\n\
-11 åbent\n\
-38 åbn\n\
-21 åbn appen\n\
17 åbne\n\
25 åbner\n\
-78 år\n\
-18 årig\n\
-12 årsopgørelse\n\
-15 årsop…\n\
-12 ældre\n\
12 ældre sagen\n\
-10 ændret\n\
-10 ændret i\n\
-16 ændre…\n\
8 ændringen\n\
25 ødeme\n\
21 ødeme…\n\
-16 ødenm…\n\
-25 ødeyebilirsiniz\n\
-25 ødeye…\n\
10 ødeyin\n\
10 ødeyin @link\n\
14 ødeyi…\n\
11 øh\n\
-21 øje\n\
43 øjeblik\n\
10 øjeblik jeg\n\
15 øjeblikket\n\
58 øjebl…\n\
-13 økono…\n\
11 øn\n\
-26 ønske…\n\
-8 øresundsbron\n\
-8 øster…\n\
-16 øvels…\n\
-15 øvrig…\n\
24 а\n\
-10 або\n\
-9 автобус\n\
-9 автоб…\n\
-8 адвок…\n\
-8 актив…\n\
48 але\n\
-10 алексей\n\
-10 алекс…\n\
19 алло\n\
-18 анкету нового\n\
-8 б\n\
22 банку\n\
-14 банкі…\n\
8 без\n\
32 бо\n\
16 буде\n\
-9 будь\n\
-9 будь ласка\n\
12 біжен…\n\
27 біля\n\
-62 в\n\
-11 в #\n\
12 в якому\n\
8 вайбе…\n\
10 вас\n\
28 ваш\n\
-19 ваша\n\
-14 вашего\n\
-14 вашег…\n\
20 вашу\n\
9 вернуть\n\
9 верну…\n\
-12 версією\n\
-12 версі…\n\
-9 вечер…\n\
27 вечір\n\
-13 вже\n\
17 ви\n\
-9 ви входите\n\
-9 видео\n\
8 випла…\n\
-17 владе…\n\
25 вокза…\n\
9 вона\n\
12 все\n\
-9 входите\n\
-9 входи…\n\
14 вхід\n\
-20 вчера…\n\
-13 вы\n\
32 від\n\
9 відді…\n\
20 відкрили\n\
20 відкрили фірму\n\
12 відкрити\n\
23 відкр…\n\
-10 візьми\n\
-22 візьміть\n\
-33 візьм…\n\
10 війсь…\n\
10 вільн…\n\
20 він\n\
-9 где\n\
17 говорить\n\
26 говор…\n\
-13 годам\n\
-13 годам тюрьмы\n\
18 годин\n\
10 годин інакше\n\
8 громадянине\n\
8 грома…\n\
-14 данны…\n\
25 данський\n\
30 данський рахунок\n\
46 дансь…\n\
37 данії\n\
25 даю\n\
18 два\n\
-26 де\n\
-13 действия\n\
-13 дейст…\n\
-11 денег\n\
-16 день\n\
11 деньги\n\
11 деньг…\n\
-28 десят…\n\
29 дзвонить\n\
32 дзвон…\n\
-8 дитин…\n\
10 для\n\
8 до\n\
-15 до #\n\
24 до пяти\n\
12 добрий\n\
9 добрий день\n\
12 добри…\n\
-25 добрый\n\
-24 добрый день\n\
-25 добры…\n\
-14 документ\n\
-38 докум…\n\
13 допомога\n\
28 допом…\n\
12 доставки\n\
11 доставку\n\
20 доста…\n\
17 дітей\n\
13 евро\n\
-16 его\n\
19 екрані\n\
19 екран…\n\
-9 если\n\
12 же\n\
9 живу\n\
16 жовтої\n\
16 жовтої картки\n\
16 жовто…\n\
11 з комуни\n\
-12 за версією\n\
19 за кордоном\n\
-18 завдаток\n\
9 завдаток за\n\
-30 завдаток і\n\
-18 завда…\n\
-37 завтра\n\
-37 завтр…\n\
9 закрито\n\
13 закри…\n\
9 закро…\n\
-11 запись\n\
-11 запис…\n\
11 запит не\n\
25 зараз\n\
21 зарах…\n\
-22 зарплаты\n\
-20 зарпл…\n\
14 зверт…\n\
-14 звонил\n\
-18 звони…\n\
30 зніма…\n\
10 зупин…\n\
15 зі\n\
-28 и\n\
18 из\n\
-10 или\n\
-9 й\n\
26 його\n\
-12 к\n\
-16 кадров\n\
-16 кадро…\n\
11 каже\n\
11 каже що\n\
-39 как\n\
-17 как обычно\n\
20 картки\n\
11 картку\n\
25 картк…\n\
-14 квартиру\n\
-49 кварт…\n\
8 класт…\n\
10 ключі\n\
8 код\n\
9 код из\n\
11 кожному\n\
11 кожно…\n\
-11 компьютере\n\
-8 компь…\n\
9 комуни\n\
8 комун…\n\
9 консу…\n\
-8 конфе…\n\
14 копен…\n\
19 кордоном\n\
21 кордо…\n\
-10 котор…\n\
-9 кошел…\n\
-10 крон\n\
-20 крон за\n\
8 крон якщо\n\
12 куратор\n\
12 курат…\n\
-9 ласка\n\
-23 ли\n\
-8 лимит\n\
9 линии\n\
9 лист\n\
-26 листування\n\
-26 листу…\n\
16 лише\n\
27 логін\n\
10 макси…\n\
17 маю\n\
-24 мая\n\
-12 мая в\n\
-19 має\n\
20 мені\n\
-12 месяца\n\
-12 месяц…\n\
-11 миллиона\n\
-11 милли…\n\
8 митни…\n\
20 мне\n\
-14 мобай…\n\
-8 можно\n\
11 мой\n\
-13 мужчи…\n\
-14 мы\n\
14 мій\n\
-8 мільй…\n\
16 місяць\n\
15 місяц…\n\
19 на\n\
28 на #\n\
8 на вас\n\
22 на ваш\n\
15 на дітей\n\
19 на екрані\n\
10 на картку\n\
9 на линии\n\
-14 на проживання\n\
-17 нагад…\n\
21 надо\n\
-9 наличными\n\
-11 налич…\n\
20 написано\n\
16 напис…\n\
18 напише\n\
14 напиши\n\
35 напиш…\n\
-8 напра…\n\
22 нарах…\n\
22 наш\n\
10 не\n\
-10 не забудь\n\
-13 не нужно\n\
-8 не потрібно\n\
8 неделю\n\
8 недел…\n\
10 неопл…\n\
11 непро…\n\
20 неї\n\
-18 ничего\n\
-11 ничего не\n\
-18 ничег…\n\
10 но\n\
-18 нового\n\
-18 новог…\n\
10 нужен\n\
-9 нужно\n\
10 ні\n\
9 нікому\n\
9 нікому не\n\
9 ніком…\n\
-15 нічого\n\
-13 нічого не\n\
-15 нічог…\n\
-29 о\n\
-25 обвин…\n\
-17 обычно\n\
-17 обычн…\n\
10 оденсе\n\
10 оденс…\n\
13 один\n\
19 одразу\n\
19 одраз…\n\
10 она\n\
-8 онлайн\n\
-8 онлай…\n\
8 опера…\n\
10 оплатите\n\
29 оплат…\n\
-11 от\n\
-9 от вас\n\
-32 ответ…\n\
-13 отдел\n\
-16 отдел кадров\n\
9 отключен\n\
9 отклю…\n\
-18 откро…\n\
11 отпра…\n\
11 отримуєте\n\
33 отрим…\n\
13 оформ…\n\
-11 пані\n\
-9 паспорт\n\
-15 пенси…\n\
-9 пенсі…\n\
-26 перед\n\
11 передано\n\
-8 передать\n\
8 переказ\n\
8 перек…\n\
10 перес…\n\
10 письм…\n\
10 питає\n\
-8 платная\n\
-8 платн…\n\
-12 по почте\n\
11 повідомлення\n\
10 повід…\n\
-16 подде…\n\
-30 пожалуйста\n\
-13 пожалуйста в\n\
-30 пожал…\n\
-14 позво…\n\
-15 показати\n\
-14 показ…\n\
26 поки\n\
-21 покуп…\n\
-8 полиц…\n\
-13 полов…\n\
9 полож…\n\
19 поліція\n\
17 поліція данії\n\
19 поліц…\n\
-11 после\n\
8 поста…\n\
-16 початку\n\
-16 почат…\n\
-13 почте\n\
-12 праці…\n\
-13 предс…\n\
-13 приговорил\n\
-10 приго…\n\
-21 приложение\n\
-20 прило…\n\
-18 пришлите\n\
-29 пришл…\n\
-9 про\n\
22 прогр…\n\
25 прода…\n\
-14 проживання\n\
-14 прожи…\n\
10 пройш…\n\
-24 прокурор\n\
-27 проку…\n\
22 просить\n\
9 проси…\n\
31 просто\n\
31 прост…\n\
10 протягом\n\
18 протягом #\n\
10 протя…\n\
-10 пункт\n\
24 пяти\n\
-16 пятницу\n\
-20 пятни…\n\
-16 підоз…\n\
15 підтвердити\n\
18 підтв…\n\
-9 работы\n\
-9 разго…\n\
15 рахунок\n\
17 рахун…\n\
14 реквізити\n\
14 рекві…\n\
8 ремон…\n\
-8 реєст…\n\
-16 робот…\n\
17 родина\n\
20 родин…\n\
-14 років\n\
-24 русск…\n\
-10 с собой\n\
30 сам\n\
-35 сама\n\
-12 сбережения\n\
-12 сбере…\n\
-15 сентя…\n\
-9 синку\n\
12 скажіть\n\
12 скажі…\n\
-9 сказала\n\
-11 сказа…\n\
13 скан\n\
-14 скасувати\n\
-14 скасу…\n\
13 случа…\n\
8 слідч…\n\
-11 сможе…\n\
10 смс\n\
-10 собой\n\
-13 сотру…\n\
-13 спасибо\n\
-13 спаси…\n\
18 списк…\n\
9 сплатіть\n\
13 сплат…\n\
-23 справа\n\
-23 справ…\n\
-15 спраш…\n\
-12 стран…\n\
-24 суд\n\
8 сумма\n\
12 схвал…\n\
14 счет\n\
13 сьогодні\n\
13 сього…\n\
-27 та\n\
-15 так\n\
9 твой\n\
9 твой счет\n\
12 телеграм\n\
18 телег…\n\
26 телефон на\n\
-11 телефону\n\
-12 телефону мы\n\
-33 телеф…\n\
14 тема\n\
8 тепер\n\
10 термін\n\
16 термі…\n\
22 ти\n\
22 тис\n\
-8 тисяч\n\
24 то\n\
12 только\n\
12 тольк…\n\
15 тому\n\
-11 требу…\n\
9 три\n\
10 ты\n\
-13 тюрьмы\n\
-13 тюрьмы за\n\
-13 тюрьм…\n\
-22 тільки\n\
-22 тільк…\n\
26 у вас\n\
13 у данії\n\
10 у телеграм\n\
-13 убежд…\n\
-10 уважаемые\n\
-14 уважа…\n\
11 увійдіть\n\
11 увійд…\n\
9 україни\n\
18 українців\n\
15 українців у\n\
26 украї…\n\
16 уникнути\n\
16 уникн…\n\
-15 усе\n\
16 фонд\n\
14 фото\n\
20 фірму\n\
8 хвилю…\n\
13 хто\n\
27 це\n\
-12 це не\n\
9 цей\n\
15 цифр\n\
19 цифри\n\
20 чекає\n\
41 через\n\
20 через неї\n\
-11 четве…\n\
9 чи\n\
17 чотир…\n\
-15 чтобы\n\
-10 чтобы мы\n\
8 шановний\n\
8 шановний громадянине\n\
12 шахраїв\n\
13 шахра…\n\
12 штраф\n\
20 ще\n\
14 що\n\
17 що з\n\
54 щоб\n\
16 щоб уникнути\n\
-10 это\n\
44 я\n\
17 я маю\n\
30 я сам\n\
-32 як\n\
12 якому\n\
12 якому банку\n\
12 якщо\n\
26 є\n\
11 євро\n\
27 і\n\
12 і код\n\
24 і телефон\n\
13 із\n\
15 інакше\n\
15 інакш…\n\
-17 їх\n\
-13 ابدا\n\
-18 ابني\n\
10 ابو\n\
-46 اتصل\n\
-20 اتصل بنا\n\
-30 اجل\n\
11 اجور\n\
21 احتاج\n\
-29 احد\n\
-52 احضار\n\
8 احنا\n\
12 ادفع\n\
15 اذا\n\
-23 اذا لم\n\
-12 ارسال\n\
13 ارسل\n\
16 ارقام\n\
10 استرجاع\n\
10 استرج…\n\
9 استرداد\n\
9 استرد…\n\
21 اسم\n\
27 اسمكم\n\
14 اشارات\n\
14 اشارا…\n\
-16 اشتري\n\
-11 اشخاص\n\
28 اضغط\n\
-26 افتح\n\
19 اقامت…\n\
22 الا\n\
-11 الاتصال\n\
-11 الاتص…\n\
-11 الاثنين\n\
-11 الاثن…\n\
13 الاسبوع\n\
13 الاسب…\n\
-21 الاستلام\n\
-22 الاست…\n\
11 الاف\n\
-14 الاموال\n\
-15 الامو…\n\
-10 الاول\n\
-10 الاول من\n\
-29 الايجار\n\
-29 الايج…\n\
-9 البطاقات\n\
-25 البطاقه\n\
-35 البطا…\n\
20 البلديه\n\
20 البلد…\n\
-15 البنك\n\
13 البنكي\n\
20 البنكيه\n\
33 البنك…\n\
18 البيت\n\
10 التامين\n\
10 التام…\n\
18 التحقق\n\
13 التحق…\n\
17 التحويل\n\
17 التحو…\n\
-10 التسجيل\n\
-10 التسج…\n\
18 التقني\n\
18 التقن…\n\
-10 التي\n\
13 الثلا…\n\
-9 الجديد\n\
-16 الجدي…\n\
15 الجمارك\n\
15 الجما…\n\
-15 الجمع…\n\
-8 الحضور\n\
-8 الحضو…\n\
14 الخميس\n\
14 الخمي…\n\
16 الخير\n\
-10 الدخول\n\
15 الدخول من\n\
-10 الدخو…\n\
-16 الدراجه\n\
-16 الدرا…\n\
-29 الدفع\n\
53 الدنمارك\n\
19 الدنماركيه\n\
60 الدنم…\n\
-8 الرساله\n\
-12 الرسا…\n\
9 الرسوم #\n\
13 الرقم #\n\
-14 الرقم السري\n\
8 الرقم…\n\
-11 الرمز\n\
-17 الساعه\n\
-10 الساعه #\n\
-17 الساع…\n\
-14 السبت\n\
-12 السري\n\
-10 السلا…\n\
-13 السنو…\n\
20 السيد\n\
-13 الشخص…\n\
-8 الشرط…\n\
13 الشركه\n\
13 الشرك…\n\
14 الشري…\n\
-30 الصفراء\n\
-30 الصفر…\n\
-12 الضاب…\n\
20 الضغط\n\
11 العدل\n\
-8 العربيه\n\
-13 العزيز\n\
-18 العزي…\n\
-17 العقد\n\
-13 العمليه\n\
-12 العمل…\n\
18 الف\n\
13 الف كرون\n\
13 القادم\n\
13 القاد…\n\
17 الكرام\n\
17 الكرا…\n\
23 الكرت\n\
9 الله\n\
-24 المال\n\
8 المتص…\n\
-8 المحكمه\n\
-8 المحك…\n\
-29 المسا\n\
20 المستخدم\n\
31 المست…\n\
8 المطلوب\n\
8 المطلوب فقط\n\
8 المطل…\n\
27 المعونه\n\
27 المعو…\n\
10 المفا…\n\
14 المفتاح\n\
14 المفت…\n\
9 المكالمه مسجله\n\
-17 المكت…\n\
-10 الموافقه\n\
-13 الموا…\n\
21 النظام\n\
21 النظا…\n\
-50 الي\n\
16 الي @link\n\
-14 الي حساب\n\
8 الي حسابك\n\
-14 ام\n\
-14 امهاتكن\n\
-14 امهات…\n\
10 اموال\n\
-18 ان\n\
89 انا\n\
19 انا من\n\
11 انت\n\
18 انك\n\
-8 انه\n\
-8 انهم\n\
-42 او\n\
9 اول\n\
-28 اولا\n\
-11 اي\n\
8 اي دي\n\
15 ايام\n\
-20 ايداع\n\
20 باسمك\n\
14 بالبريد\n\
14 بالبر…\n\
18 بالعربيه\n\
18 بالعر…\n\
-10 بالهاتف\n\
-10 بالها…\n\
8 بانتظار\n\
9 بانتظ…\n\
-24 باي\n\
18 ببعتلك\n\
18 ببعتل…\n\
9 بدك\n\
23 بدها\n\
15 برنامج\n\
15 برنامج anydesk\n\
22 برنام…\n\
18 بس\n\
-13 بطاقتك الجديده\n\
28 بظرف\n\
-44 بعد\n\
22 بعد #\n\
-21 بعد تسجيل\n\
15 بقدر\n\
-31 بقيمه\n\
-31 بقيمه #\n\
-25 بنا\n\
-8 بنفسك\n\
9 بنك\n\
-20 بنك تم\n\
8 بنك نورديا\n\
-12 بياناتك\n\
-21 بيانا…\n\
8 بيجي\n\
12 تاني\n\
-26 تحوللي\n\
-26 تحوللي #\n\
-26 تحولل…\n\
-16 تحويل\n\
-13 تحويل بقيمه\n\
-27 تسجيل\n\
-23 تسجيل الدخول\n\
16 تصريح\n\
-28 تطبيق البنك\n\
8 تفتح\n\
-15 تفعيل\n\
-20 تقم\n\
-64 تم\n\
-12 تم ارسال\n\
-15 تم تفعيل\n\
-9 تمرين\n\
18 تنبيه\n\
-9 توقيع\n\
-13 ثلاثه\n\
-8 ثم\n\
8 جاي\n\
-9 جديد\n\
18 جهازك\n\
-17 جواز\n\
13 حاليا\n\
-8 حدا\n\
8 حساب\n\
10 حسابك @link\n\
16 حول\n\
15 حولت\n\
23 خدمه\n\
12 خطأ\n\
-31 خلف\n\
14 دائره\n\
8 دائره الهجره\n\
-30 دفع\n\
17 دنماركيه\n\
17 دنمار…\n\
-12 دولار\n\
23 دي\n\
17 راسلنا\n\
17 راسلن…\n\
16 رح\n\
-25 رسائل\n\
14 رساله\n\
-25 رسوم\n\
17 رقم cpr\n\
-20 رقمه\n\
-8 رقمي\n\
20 ساعه\n\
13 ست\n\
16 سجل\n\
13 سجل الدخول\n\
30 سيدي\n\
-28 شرطه\n\
9 شهر\n\
-26 شيء\n\
-14 شيء في\n\
8 صغيره\n\
-21 طردك\n\
-15 طردك الي\n\
8 طلب\n\
21 ظهر\n\
21 عدم\n\
13 عربون\n\
16 عزيزي\n\
-18 عقد\n\
-17 علي\n\
-11 علي #\n\
-21 علي @link\n\
-14 علي شيء\n\
17 عليه\n\
-16 عمليه\n\
-13 عميلنا\n\
-13 عميلنا العزيز\n\
-13 عميلن…\n\
8 عن\n\
13 عند\n\
-9 عند الاستلام\n\
10 عندك\n\
-11 غرامه\n\
-22 غسيل\n\
-23 غسيل الاموال\n\
-10 فاتصل\n\
23 فرجيك\n\
17 فريق\n\
13 فقط\n\
-8 فلا\n\
18 فهذا\n\
19 في\n\
-10 في mitid\n\
-10 في الاول\n\
-19 فيك\n\
-26 فيك تحوللي\n\
19 فيها\n\
14 قبل #\n\
9 قسم\n\
-10 قضيه\n\
-11 قضيه غسيل\n\
13 كاش\n\
-9 كاميرا\n\
-9 كامير…\n\
14 كر\n\
-29 كرون\n\
-32 كرون في\n\
-29 كرون موبايل\n\
-17 كل\n\
-16 كلمه\n\
-12 كلمه المرور\n\
-41 لا\n\
38 لازم\n\
11 لازم ادفع\n\
17 لاستلام\n\
39 لان\n\
47 لديك\n\
19 لقد\n\
12 لك\n\
36 للتحدث\n\
18 للتحدث مع\n\
59 للتحد…\n\
10 لم\n\
-20 لم تقم\n\
20 لم نجد\n\
10 لن\n\
14 لنا\n\
14 لنا اشارات\n\
11 لي\n\
9 ما\n\
12 ما عم\n\
-17 مترجمه\n\
-17 مترجم…\n\
23 محفظت…\n\
8 محمد\n\
19 مخالفه\n\
19 مخالف…\n\
-11 مذكره\n\
37 مرحبا\n\
-9 مزيفه\n\
11 مسجله\n\
34 مع\n\
18 مع موظف\n\
-20 معا\n\
9 معه\n\
23 مكتوب\n\
19 ممنوعه\n\
19 ممنوع…\n\
63 من\n\
-29 من اجل\n\
15 من قسم\n\
29 من هنا\n\
-12 من يطلب\n\
-21 منا\n\
-9 منفصله\n\
-9 منفصل…\n\
16 مو\n\
-40 موبايل\n\
-24 موبايل باي\n\
-40 موباي…\n\
24 موظف\n\
18 موظف اضغط\n\
-8 موعد\n\
8 ناس\n\
17 نتصل\n\
16 نتصل من\n\
20 نجد\n\
-20 نسخه\n\
-20 نسخه من\n\
-11 نقطه\n\
-16 نورديا\n\
-24 نورديا تم\n\
-16 نوردي…\n\
14 هاد\n\
-23 هذا\n\
-10 هذه\n\
-24 هل\n\
41 هنا\n\
10 هنا @link\n\
11 هون\n\
-16 هويتك\n\
-25 هي\n\
10 واحد\n\
-9 واحده\n\
-17 واذا\n\
13 واربح\n\
13 واربح #\n\
-11 وافق\n\
16 والا\n\
-17 وان\n\
18 وانا\n\
18 وجدنا\n\
8 وحده\n\
15 ورقم\n\
9 ورقم البطاقه\n\
-12 وصل\n\
-11 وقت\n\
15 وقد\n\
18 ولا\n\
14 ولذلك\n\
41 وما\n\
-15 ويطلب…\n\
11 يا\n\
22 ياخده\n\
12 ياها\n\
9 ياهن\n\
-10 يتصل\n\
-8 يجب\n\
8 يحول\n\
-55 يرجي\n\
-48 يرجي احضار\n\
10 يرسل\n\
-33 يطلب\n\
-30 يطلب منك\n\
-54 يمكنك\n\
-8 يمكنك الاتصال\n\
-21 يمكنك الدفع\n\
16 يورو\n\
-38 يوم\n\
-8 يوما\n\
17 يومي',
};
