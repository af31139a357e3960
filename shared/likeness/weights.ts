// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 9216 messages, 79ecb700.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -0.35,
  lines:
    '-30 #\n\
40 # #\n\
-80 # @link\n\
-141 # a\n\
-44 # aarhus\n\
-19 # about\n\
20 # acc\n\
36 # account\n\
-26 # afbud\n\
-96 # an\n\
23 # and\n\
57 # andre\n\
37 # apple\n\
-20 # april\n\
-87 # aralik\n\
19 # are\n\
-119 # at\n\
-28 # august\n\
80 # avro\n\
-51 # b\n\
-20 # back\n\
75 # bank\n\
-51 # bankdage\n\
-33 # banken\n\
105 # before\n\
76 # betal\n\
17 # betales\n\
44 # bin\n\
21 # bitcoin\n\
-44 # blev\n\
-100 # bring\n\
133 # btc\n\
-122 # bu\n\
-65 # but\n\
25 # buy\n\
51 # by\n\
-43 # c\n\
-25 # calls\n\
80 # cancel\n\
48 # cash\n\
-38 # characters\n\
-92 # check\n\
129 # cifre\n\
22 # cifret\n\
-45 # code\n\
66 # coroane\n\
62 # coronas\n\
36 # corone\n\
25 # could\n\
35 # customer\n\
-129 # d\n\
-17 # da\n\
-102 # daca\n\
-35 # dad\n\
-117 # dage\n\
-21 # dages\n\
-39 # day\n\
-118 # days\n\
61 # de\n\
-175 # dec\n\
-148 # december\n\
-23 # del\n\
-81 # den\n\
-36 # depositum\n\
-80 # der\n\
140 # det\n\
-54 # dezember\n\
120 # digit\n\
121 # digits\n\
-27 # dit\n\
20 # dk\n\
122 # dkk\n\
-19 # dl\n\
63 # do\n\
38 # dollars\n\
-64 # du\n\
-162 # e\n\
-52 # each\n\
35 # eleven\n\
-40 # eller\n\
-85 # ellers\n\
81 # en\n\
-16 # ends\n\
-151 # er\n\
-74 # est\n\
24 # eth\n\
246 # eur\n\
184 # euro\n\
89 # euros\n\
90 # euru\n\
-23 # failed\n\
-69 # februar\n\
-50 # februarie\n\
-51 # february\n\
-69 # first\n\
19 # forsøg\n\
-37 # fra\n\
19 # free\n\
-73 # from\n\
-131 # g\n\
72 # gange\n\
45 # gavekort\n\
-64 # gb\n\
-51 # gider\n\
-42 # gift\n\
-84 # giorni\n\
71 # giv\n\
26 # give\n\
-19 # god\n\
60 # godzin\n\
23 # good\n\
-24 # grader\n\
-45 # gun\n\
41 # haneli\n\
-140 # har\n\
-109 # has\n\
100 # have\n\
26 # hej\n\
34 # her\n\
98 # heures\n\
147 # horas\n\
-24 # horsens\n\
-76 # hos\n\
113 # hour\n\
101 # hours\n\
79 # hr\n\
165 # hrs\n\
36 # hun\n\
-61 # husk\n\
-42 # husleje\n\
-17 # hver\n\
-58 # hverdage\n\
-18 # hvis\n\
-31 # hvor\n\
33 # i\n\
40 # iban\n\
-43 # if\n\
44 # ikke\n\
-45 # ill\n\
-30 # im\n\
80 # in\n\
41 # ind\n\
40 # inden\n\
39 # indtast\n\
-25 # ingen\n\
20 # instead\n\
-103 # is\n\
43 # its\n\
-74 # januar\n\
-130 # january\n\
27 # jeg\n\
-28 # july\n\
-114 # june\n\
-43 # juni\n\
-47 # kan\n\
55 # keys\n\
-186 # kg\n\
-177 # kl\n\
-26 # klasse\n\
-128 # km\n\
-76 # koden\n\
140 # konto\n\
62 # kr\n\
229 # kron\n\
28 # krone\n\
80 # kronen\n\
25 # kroner\n\
-51 # kwh\n\
-19 # kære\n\
25 # køber\n\
-76 # l\n\
-93 # la\n\
15 # last\n\
46 # left\n\
16 # legal\n\
35 # lei\n\
-37 # ligger\n\
-20 # log\n\
-56 # login\n\
-71 # m\n\
-162 # march\n\
-42 # marts\n\
-70 # may\n\
-17 # med\n\
58 # men\n\
45 # meses\n\
-16 # mette\n\
30 # mig\n\
-63 # million\n\
-36 # millioner\n\
-24 # min\n\
-36 # minut\n\
-20 # minute\n\
-50 # minuten\n\
-44 # minutter\n\
-91 # mio\n\
51 # mo\n\
26 # mobilepay\n\
25 # month\n\
30 # monthly\n\
-43 # months\n\
61 # more\n\
-66 # ms\n\
72 # my\n\
-22 # måneder\n\
-38 # need\n\
-20 # never\n\
82 # new\n\
16 # next\n\
-46 # nie\n\
-156 # no\n\
-30 # non\n\
-42 # nov\n\
-103 # november\n\
79 # now\n\
52 # nu\n\
19 # numbers\n\
139 # ny\n\
-49 # o\n\
33 # oct\n\
-135 # october\n\
-17 # odense\n\
16 # of\n\
-105 # off\n\
22 # officer\n\
42 # og\n\
-30 # oktober\n\
44 # om\n\
31 # on\n\
40 # only\n\
-19 # open\n\
-18 # oplys\n\
30 # or\n\
125 # ore\n\
72 # others\n\
22 # our\n\
-39 # out\n\
41 # over\n\
37 # paid\n\
62 # pay\n\
-35 # payment\n\
65 # people\n\
51 # per\n\
-82 # percent\n\
-43 # personer\n\
-68 # pga\n\
-82 # photo\n\
18 # pick\n\
61 # places\n\
38 # pladser\n\
-166 # please\n\
125 # pm\n\
-41 # points\n\
-21 # police\n\
-15 # pris\n\
48 # pro\n\
-74 # procent\n\
-22 # på\n\
34 # rabat\n\
-68 # raise\n\
-59 # ravi\n\
-24 # read\n\
-65 # rent\n\
26 # reply\n\
-52 # retur\n\
-25 # return\n\
-77 # ring\n\
-29 # room\n\
137 # saat\n\
-112 # sal\n\
-22 # sanne\n\
-55 # say\n\
-108 # se\n\
24 # seconds\n\
-16 # see\n\
-146 # send\n\
-34 # sender\n\
-71 # senest\n\
-38 # september\n\
16 # she\n\
-145 # si\n\
59 # skal\n\
44 # skat\n\
110 # som\n\
55 # somebody\n\
-66 # spørgsmål\n\
40 # std\n\
31 # steam\n\
36 # stk\n\
45 # straks\n\
26 # stunden\n\
-75 # su\n\
19 # subject\n\
124 # så\n\
-62 # tag\n\
-122 # tak\n\
59 # tal\n\
39 # tasks\n\
48 # text\n\
49 # thank\n\
25 # that\n\
34 # thats\n\
-83 # the\n\
-37 # theres\n\
21 # they\n\
-29 # tiden\n\
54 # til\n\
94 # tilbage\n\
179 # timer\n\
46 # times\n\
181 # tl\n\
41 # to\n\
82 # today\n\
-29 # tomorrow\n\
-16 # tonight\n\
-61 # total\n\
-60 # transfer\n\
-82 # tu\n\
-16 # tv\n\
-73 # tys\n\
-85 # tysiecy\n\
-23 # uger\n\
-79 # um\n\
-26 # und\n\
53 # unknown\n\
20 # up\n\
134 # usd\n\
247 # usdt\n\
-96 # use\n\
-81 # val\n\
-65 # valby\n\
-91 # var\n\
-20 # vat\n\
-87 # ved\n\
-49 # vi\n\
115 # via\n\
25 # video\n\
-36 # vil\n\
22 # vores\n\
79 # vælg\n\
-58 # w\n\
-111 # was\n\
-27 # we\n\
-89 # what\n\
24 # when\n\
-49 # who\n\
-18 # will\n\
-112 # with\n\
-55 # without\n\
-63 # words\n\
-47 # working\n\
16 # write\n\
-41 # wrong\n\
25 # x\n\
-15 # xxxxx\n\
43 # y\n\
-80 # year\n\
50 # years\n\
-24 # yes\n\
-32 # youll\n\
-48 # yourself\n\
80 # yrs\n\
59 # zile\n\
60 # zl\n\
48 # år\n\
-138 # årig\n\
46 # вход\n\
-54 # візьміть\n\
87 # годин\n\
29 # грн\n\
-27 # для\n\
-44 # дней\n\
-18 # до\n\
113 # крон\n\
-39 # на\n\
-47 # не\n\
-55 # у\n\
-87 # хв\n\
56 # часов\n\
60 # євро\n\
91 # і\n\
-84 # اذا\n\
-68 # الساعه\n\
39 # الف\n\
36 # ايام\n\
147 # دولار\n\
219 # ساعه\n\
183 # كر\n\
83 # كرون\n\
-16 # كرونه\n\
-188 # لا\n\
143 # يورو\n\
-43 0x800…\n\
-31 10th\n\
-66 114u\n\
-40 114u arayin\n\
-31 12th\n\
53 15k\n\
-61 1er\n\
-24 1er decembre\n\
-44 1h\n\
39 1st of\n\
-15 1st you\n\
45 20k\n\
-83 20th\n\
185 24h\n\
-39 28th\n\
96 2k\n\
-67 2nd\n\
-20 2nd floor\n\
-29 2x\n\
52 30k\n\
-46 30th\n\
-31 3b\n\
-158 3f\n\
75 3k\n\
70 3k for\n\
-95 3rd\n\
-44 3rd floor\n\
33 40k\n\
114 48h\n\
-49 4b\n\
-45 4b i\n\
-46 4th\n\
-201 5c\n\
42 5g\n\
-33 5k\n\
52 60k\n\
126 6pm\n\
194 @link\n\
35 @link #\n\
-65 @link @link\n\
-80 @link adresinden\n\
-76 @link afmeld\n\
36 @link after\n\
-19 @link among\n\
37 @link and\n\
18 @link avec\n\
34 @link before\n\
51 @link card\n\
25 @link choose\n\
15 @link date\n\
31 @link der\n\
-26 @link e\n\
34 @link efter\n\
-97 @link eller\n\
63 @link ellers\n\
98 @link emne\n\
23 @link enter\n\
-68 @link er\n\
-65 @link for\n\
26 @link god\n\
55 @link have\n\
24 @link hvis\n\
33 @link i\n\
-33 @link if\n\
-91 @link in\n\
63 @link log\n\
115 @link med\n\
25 @link mitid\n\
16 @link no\n\
-58 @link og\n\
-95 @link only\n\
33 @link or\n\
-39 @link please\n\
-22 @link pour\n\
74 @link put\n\
-74 @link reply\n\
34 @link sau\n\
60 @link senest\n\
-27 @link si\n\
48 @link subject\n\
38 @link tak\n\
-21 @link the\n\
29 @link to\n\
-33 @link txt\n\
112 @link type\n\
-51 @link under\n\
46 @link venlig\n\
-73 @link vi\n\
-73 @link we\n\
-44 @link where\n\
-28 @link with\n\
78 @link you\n\
55 @link your\n\
-19 a\n\
17 a #\n\
-90 a @link\n\
-59 a badge\n\
86 a bag\n\
47 a bank\n\
-35 a bigger\n\
-40 a bit\n\
35 a bitcoin\n\
29 a blue\n\
44 a bond\n\
27 a box\n\
-68 a boy\n\
-37 a broken\n\
-17 a bus\n\
-98 a buyer\n\
-59 a call\n\
-121 a caller\n\
180 a car\n\
-73 a card\n\
-44 a case\n\
-21 a change\n\
15 a cheque\n\
-63 a chi\n\
-33 a civil\n\
-26 a claim\n\
61 a client\n\
-82 a code\n\
26 a coffee\n\
16 a colleague\n\
40 a combo\n\
69 a company\n\
29 a complaint\n\
27 a confidential\n\
44 a container\n\
23 a contest\n\
-76 a contract\n\
-56 a conviction\n\
22 a copenaghen\n\
17 a copy\n\
-30 a couple\n\
-39 a courier\n\
42 a courtesy\n\
-94 a cpr\n\
-43 a credit\n\
44 a crime\n\
103 a criminal\n\
-18 a cup\n\
66 a customer\n\
15 a customs\n\
70 a danish\n\
22 a day\n\
-112 a deposit\n\
29 a doctor\n\
41 a document\n\
21 a driver\n\
38 a duty\n\
26 a esta\n\
47 a este\n\
-15 a ete\n\
-20 a fake\n\
-64 a false\n\
37 a family\n\
-99 a fee\n\
-70 a fever\n\
-30 a few\n\
19 a file\n\
-57 a fine\n\
24 a first\n\
-21 a flat\n\
-31 a foreign\n\
-26 a form\n\
71 a fraud\n\
-25 a free\n\
-73 a friend\n\
66 a friends\n\
-34 a full\n\
27 a gang\n\
-17 a gift\n\
57 a girl\n\
-152 a good\n\
-20 a great\n\
-40 a group\n\
34 a guarantee\n\
-124 a guy\n\
33 a hacker\n\
-37 a headset\n\
-17 a hearing\n\
-35 a how\n\
-26 a hundred\n\
66 a job\n\
33 a jour\n\
-50 a judge\n\
-43 a key\n\
-31 a kitchen\n\
70 a la\n\
22 a laptop\n\
-92 a las\n\
80 a lawyer\n\
38 a lei\n\
-79 a letter\n\
-85 a link\n\
50 a liquidity\n\
35 a list\n\
-40 a little\n\
104 a loan\n\
27 a login\n\
-62 a look\n\
-44 a los\n\
57 a lot\n\
29 a lucky\n\
-114 a mail\n\
-24 a man\n\
-22 a me\n\
-52 a message\n\
15 a messenger\n\
31 a minute\n\
22 a missed\n\
94 a mistake\n\
31 a mitid\n\
57 a moment\n\
-102 a month\n\
35 a nadie\n\
-17 a name\n\
-56 a new\n\
-94 a nice\n\
-25 a no\n\
43 a nombre\n\
-56 a note\n\
-18 a number\n\
21 a nurse\n\
81 a package\n\
-62 a page\n\
-44 a pair\n\
27 a paper\n\
-32 a passport\n\
-77 a password\n\
52 a patrol\n\
-27 a payment\n\
26 a pen\n\
-35 a person\n\
-16 a phone\n\
115 a photo\n\
-24 a photograph\n\
-19 a pin\n\
30 a plain\n\
60 a police\n\
-19 a prescription\n\
69 a private\n\
-40 a program\n\
-33 a pull\n\
15 a push\n\
38 a putut\n\
76 a quick\n\
61 a quiet\n\
-44 a real\n\
23 a recorded\n\
-17 a red\n\
-51 a refund\n\
23 a refundable\n\
-73 a reminder\n\
54 a request\n\
-20 a residence\n\
-69 a retired\n\
-17 a return\n\
43 a robot\n\
-32 a room\n\
-42 a row\n\
-87 a rule\n\
18 a s\n\
-59 a safe\n\
-60 a scam\n\
-28 a scan\n\
36 a screenshot\n\
-18 a second\n\
49 a secure\n\
46 a security\n\
24 a seizure\n\
29 a senior\n\
-51 a sentence\n\
18 a serious\n\
33 a shipment\n\
28 a short\n\
24 a signal\n\
-45 a site\n\
-16 a spare\n\
-34 a spus\n\
-19 a statement\n\
-77 a stranger\n\
47 a student\n\
-83 a su\n\
117 a suo\n\
72 a surprise\n\
47 a suspect\n\
31 a suspicious\n\
33 a tax\n\
73 a taxi\n\
53 a technician\n\
22 a temporary\n\
-19 a test\n\
-71 a text\n\
29 a then\n\
-41 a thief\n\
38 a thing\n\
-33 a third\n\
-21 a ticket\n\
-62 a time\n\
-22 a tous\n\
22 a traffic\n\
29 a transaction\n\
96 a transfer\n\
69 a tu\n\
-26 a tutti\n\
32 a two\n\
246 a un\n\
-31 a van\n\
-51 a very\n\
47 a victim\n\
15 a video\n\
19 a virus\n\
31 a visa\n\
47 a vorbi\n\
-18 a votre\n\
-85 a wallet\n\
-32 a warning\n\
22 a warrant\n\
-33 a week\n\
-100 a whole\n\
-25 a witness\n\
71 a woman\n\
-26 a written\n\
-76 a year\n\
25 a yellow\n\
-33 a yes\n\
-78 a zis\n\
-87 a10\n\
-68 a2\n\
31 aalborg\n\
43 aalbo…\n\
36 aarhus a\n\
35 aarhus c\n\
21 aarhus is\n\
-16 aarhu…\n\
-74 ab #\n\
20 abandoned\n\
65 aband…\n\
-30 abbuchung\n\
-33 abdi\n\
-76 abejo…\n\
-99 abend\n\
30 aber\n\
18 aberdeen\n\
18 aberd…\n\
62 abges…\n\
-46 abholung\n\
-107 abhol…\n\
25 abi\n\
63 abier…\n\
72 able\n\
72 able to\n\
-71 abone…\n\
70 abonnement\n\
-59 abonnement på\n\
22 abonn…\n\
-105 about\n\
-111 about #\n\
-44 about a\n\
21 about being\n\
-36 about how\n\
-127 about it\n\
-38 about my\n\
-19 about shares\n\
-88 about the\n\
56 about this\n\
101 about to\n\
-71 above\n\
-54 above #\n\
101 abra\n\
-76 abroad\n\
22 abroad and\n\
-37 abroad until\n\
-28 abroad you\n\
-76 abroa…\n\
15 absence\n\
58 absen…\n\
-86 abstract\n\
-86 abstr…\n\
44 abteilung\n\
44 abtei…\n\
-19 abuse material\n\
44 aby\n\
66 acasa\n\
82 acc\n\
-17 acc #\n\
-42 accedi\n\
-31 acced…\n\
35 accen…\n\
134 accept\n\
16 accept in\n\
119 accept it\n\
64 accept the\n\
-54 accepted\n\
108 accepter\n\
118 accep…\n\
108 acces\n\
79 acceso\n\
30 access is\n\
-25 access to\n\
56 access will\n\
40 accesso\n\
19 accesul\n\
26 acces…\n\
-33 accet…\n\
113 accident\n\
18 accident on\n\
65 accidentally\n\
118 accid…\n\
-35 accommodation\n\
21 accomplice\n\
70 accom…\n\
-17 according\n\
-17 according to\n\
-47 accor…\n\
22 account\n\
-45 account #\n\
36 account at\n\
58 account because\n\
-21 account before\n\
48 account below\n\
-36 account but\n\
-22 account by\n\
37 account details\n\
35 account for\n\
-22 account fraud\n\
29 account from\n\
103 account has\n\
105 account if\n\
107 account in\n\
68 account is\n\
31 account it\n\
33 account its\n\
-29 account just\n\
41 account keep\n\
-80 account lol\n\
19 account manager\n\
39 account my\n\
90 account no\n\
17 account not\n\
-46 account number\n\
108 account of\n\
48 account ok\n\
30 account on\n\
-34 account open\n\
-107 account or\n\
41 account please\n\
-29 account regards\n\
133 account so\n\
-33 account spread\n\
18 account stands\n\
15 account stated\n\
-93 account that\n\
28 account the\n\
41 account then\n\
-27 account to\n\
53 account today\n\
44 account until\n\
21 account we\n\
-75 account well\n\
-33 account will\n\
21 account within\n\
-38 accountant\n\
-30 accounts\n\
16 accounts in\n\
-24 accounts payable\n\
37 accounts will\n\
18 accou…\n\
119 acct\n\
19 accused of\n\
27 aceea\n\
-32 acele\n\
75 acept…\n\
29 acest\n\
43 acesta\n\
46 acesta este\n\
43 acest…\n\
-46 achat\n\
92 achet…\n\
100 achitati\n\
93 achit…\n\
-79 acikl…\n\
273 acil\n\
89 acilm…\n\
30 acin\n\
-158 aciu\n\
20 acolo\n\
35 acquisition\n\
84 acqui…\n\
-46 across\n\
-46 acros…\n\
-87 act\n\
-46 action\n\
-32 action needed\n\
45 action.approve|advises\n\
114 action.approve|advises action.approve|claims\n\
-22 action.approve|advises action.approve|reports\n\
-44 action.approve|advises action.call-back|asks\n\
46 action.approve|advises action.give|advises\n\
55 action.approve|advises action.give|asks\n\
48 action.approve|advises action.give|claims\n\
28 action.approve|advises action.give|reports\n\
-17 action.approve|advises action.transfer|advises\n\
-30 action.approve|advises action.transfer|claims\n\
-35 action.approve|advises action.update|claims\n\
135 action.approve|advises authority.benefits|claims\n\
-74 action.approve|advises claim.case|claims\n\
-16 action.approve|advises claim.deposit|claims\n\
70 action.approve|advises claim.emergency|claims\n\
112 action.approve|advises claim.prompt|claims\n\
-20 action.approve|advises claim.prompt|denies\n\
26 action.approve|advises claim.unusual-activity|claims\n\
-29 action.approve|advises credential.code|advises\n\
46 action.approve|advises credential.id-document|claims\n\
59 action.approve|advises credential.mitid|advises\n\
-53 action.approve|advises credential.mitid|asks\n\
-46 action.approve|advises credential.mitid|claims\n\
-50 action.approve|advises credential.mitid|reports\n\
-62 action.approve|advises firm.bank|claims\n\
104 action.approve|advises money.amount|claims\n\
-32 action.approve|advises money.valuables|claims\n\
39 action.approve|advises threat.block|threatens\n\
331 action.approve|advises threat.deadline|threatens\n\
33 action.approve|asks\n\
49 action.approve|asks action.approve|claims\n\
193 action.approve|asks action.approve|reports\n\
24 action.approve|asks action.buy|asks\n\
348 action.approve|asks action.buy|claims\n\
80 action.approve|asks action.call-back|asks\n\
222 action.approve|asks action.call-back|claims\n\
49 action.approve|asks action.click|asks\n\
72 action.approve|asks action.crypto|claims\n\
124 action.approve|asks action.enter|asks\n\
260 action.approve|asks action.enter|claims\n\
159 action.approve|asks action.give|advises\n\
-24 action.approve|asks action.give|asks\n\
40 action.approve|asks action.give|claims\n\
-80 action.approve|asks action.give|denies\n\
-61 action.approve|asks action.hand-over|asks\n\
47 action.approve|asks action.hand-over|claims\n\
66 action.approve|asks action.install|asks\n\
36 action.approve|asks action.install|claims\n\
-33 action.approve|asks action.keep-secret|asks\n\
-81 action.approve|asks action.login|asks\n\
58 action.approve|asks action.login|claims\n\
24 action.approve|asks action.pay|asks\n\
89 action.approve|asks action.pay|claims\n\
25 action.approve|asks action.press-key|asks\n\
-123 action.approve|asks action.reply|asks\n\
47 action.approve|asks action.scan|asks\n\
43 action.approve|asks action.stay-on-line|asks\n\
15 action.approve|asks action.stay-on-line|claims\n\
-17 action.approve|asks action.transfer|asks\n\
67 action.approve|asks action.transfer|claims\n\
-27 action.approve|asks action.transfer|reports\n\
68 action.approve|asks action.update|asks\n\
211 action.approve|asks action.update|claims\n\
37 action.approve|asks action.withdraw|claims\n\
155 action.approve|asks authority.benefits|claims\n\
15 action.approve|asks authority.court|claims\n\
-101 action.approve|asks authority.digital-post|claims\n\
26 action.approve|asks authority.health|claims\n\
91 action.approve|asks authority.municipality|claims\n\
-29 action.approve|asks authority.police|claims\n\
79 action.approve|asks authority.state|claims\n\
112 action.approve|asks authority.tax|claims\n\
42 action.approve|asks claim.abroad|claims\n\
-40 action.approve|asks claim.all-money|claims\n\
45 action.approve|asks claim.already-paid|claims\n\
-32 action.approve|asks claim.broken-phone|claims\n\
48 action.approve|asks claim.cannot-meet|claims\n\
-36 action.approve|asks claim.case|claims\n\
61 action.approve|asks claim.crime|claims\n\
-33 action.approve|asks claim.deposit|claims\n\
171 action.approve|asks claim.emergency|claims\n\
47 action.approve|asks claim.fee|claims\n\
123 action.approve|asks claim.fine|claims\n\
32 action.approve|asks claim.hacked|claims\n\
-32 action.approve|asks claim.investment|claims\n\
-54 action.approve|asks claim.job|claims\n\
-104 action.approve|asks claim.link|claims\n\
33 action.approve|asks claim.loan|claims\n\
60 action.approve|asks claim.menu|claims\n\
60 action.approve|asks claim.misused-name|claims\n\
42 action.approve|asks claim.mule|claims\n\
32 action.approve|asks claim.no-checking|claims\n\
-81 action.approve|asks claim.not-you|claims\n\
-32 action.approve|asks claim.other-account|claims\n\
114 action.approve|asks claim.paid-back|claims\n\
165 action.approve|asks claim.parcel|claims\n\
64 action.approve|asks claim.pick-up|claims\n\
54 action.approve|asks claim.prize|claims\n\
229 action.approve|asks claim.prompt|claims\n\
-48 action.approve|asks claim.purchase|claims\n\
169 action.approve|asks claim.reassurance|claims\n\
105 action.approve|asks claim.refund|claims\n\
88 action.approve|asks claim.residence|claims\n\
22 action.approve|asks claim.robot|claims\n\
183 action.approve|asks claim.safe-account|claims\n\
-44 action.approve|asks claim.unpaid|claims\n\
119 action.approve|asks claim.unusual-activity|claims\n\
26 action.approve|asks claim.unusual-activity|reports\n\
19 action.approve|asks claim.virus|claims\n\
39 action.approve|asks claim.your-own|claims\n\
15 action.approve|asks credential.balance|claims\n\
53 action.approve|asks credential.bank-details|asks\n\
35 action.approve|asks credential.card|advises\n\
67 action.approve|asks credential.card|asks\n\
57 action.approve|asks credential.card|claims\n\
89 action.approve|asks credential.code|asks\n\
79 action.approve|asks credential.cpr|asks\n\
-35 action.approve|asks credential.cpr|claims\n\
-50 action.approve|asks credential.id-document|asks\n\
-24 action.approve|asks credential.id-document|claims\n\
92 action.approve|asks credential.mitid|advises\n\
37 action.approve|asks credential.mitid|asks\n\
191 action.approve|asks credential.mitid|claims\n\
57 action.approve|asks credential.mitid|reports\n\
-176 action.approve|asks credential.one-time-code|asks\n\
122 action.approve|asks credential.one-time-code|claims\n\
98 action.approve|asks credential.password|asks\n\
-29 action.approve|asks credential.personal-information|asks\n\
-31 action.approve|asks credential.personal-information|claims\n\
182 action.approve|asks firm.bank|claims\n\
-80 action.approve|asks firm.bank|denies\n\
-72 action.approve|asks firm.bank|reports\n\
40 action.approve|asks firm.courier|claims\n\
-32 action.approve|asks firm.payment|claims\n\
190 action.approve|asks firm.shop|claims\n\
29 action.approve|asks firm.streaming|claims\n\
-158 action.approve|asks firm.telecom|claims\n\
-143 action.approve|asks firm.toll|claims\n\
-86 action.approve|asks firm.utility|claims\n\
59 action.approve|asks money.amount|claims\n\
-38 action.approve|asks money.unusual-means|claims\n\
-116 action.approve|asks person.agent|claims\n\
174 action.approve|asks person.buyer|claims\n\
72 action.approve|asks person.family|claims\n\
53 action.approve|asks person.recruiter|claims\n\
33 action.approve|asks threat.block|threatens\n\
80 action.approve|asks threat.deadline|threatens\n\
46 action.approve|asks threat.debt|threatens\n\
-18 action.approve|claims\n\
21 action.approve|claims action.buy|asks\n\
-29 action.approve|claims action.buy|claims\n\
67 action.approve|claims action.call-back|asks\n\
-69 action.approve|claims action.call-back|claims\n\
37 action.approve|claims action.crypto|claims\n\
-78 action.approve|claims action.enter|claims\n\
-91 action.approve|claims action.give|asks\n\
-94 action.approve|claims action.give|claims\n\
85 action.approve|claims action.give|reports\n\
54 action.approve|claims action.install|asks\n\
98 action.approve|claims action.install|claims\n\
44 action.approve|claims action.keep-secret|asks\n\
-70 action.approve|claims action.keep-secret|claims\n\
48 action.approve|claims action.login|asks\n\
131 action.approve|claims action.login|claims\n\
-121 action.approve|claims action.pay|asks\n\
-16 action.approve|claims action.pay|claims\n\
-62 action.approve|claims action.reply|asks\n\
-18 action.approve|claims action.stay-on-line|claims\n\
-187 action.approve|claims action.transfer|asks\n\
92 action.approve|claims action.transfer|claims\n\
-60 action.approve|claims action.transfer|reports\n\
15 action.approve|claims action.update|asks\n\
-32 action.approve|claims action.update|claims\n\
-37 action.approve|claims action.update|reports\n\
15 action.approve|claims authority.court|claims\n\
305 action.approve|claims authority.digital-post|claims\n\
36 action.approve|claims authority.immigration|claims\n\
-17 action.approve|claims authority.police|claims\n\
42 action.approve|claims authority.state|claims\n\
-133 action.approve|claims claim.all-money|claims\n\
-30 action.approve|claims claim.already-paid|claims\n\
25 action.approve|claims claim.case|claims\n\
116 action.approve|claims claim.crime|claims\n\
-63 action.approve|claims claim.emergency|claims\n\
41 action.approve|claims claim.job|claims\n\
-130 action.approve|claims claim.link|claims\n\
-129 action.approve|claims claim.misused-name|claims\n\
48 action.approve|claims claim.no-checking|claims\n\
44 action.approve|claims claim.not-you|claims\n\
28 action.approve|claims claim.other-account|claims\n\
60 action.approve|claims claim.paid-back|claims\n\
-40 action.approve|claims claim.pick-up|claims\n\
-30 action.approve|claims claim.prize|claims\n\
166 action.approve|claims claim.prompt|claims\n\
115 action.approve|claims claim.purchase|claims\n\
62 action.approve|claims claim.reassurance|claims\n\
47 action.approve|claims claim.refund|claims\n\
58 action.approve|claims claim.renewal|claims\n\
90 action.approve|claims claim.residence|claims\n\
343 action.approve|claims claim.safe-account|claims\n\
-122 action.approve|claims claim.unpaid|claims\n\
262 action.approve|claims claim.unusual-activity|claims\n\
19 action.approve|claims claim.virus|claims\n\
77 action.approve|claims claim.your-own|claims\n\
-54 action.approve|claims credential.bank-details|asks\n\
-27 action.approve|claims credential.bank-details|claims\n\
-57 action.approve|claims credential.card|asks\n\
-151 action.approve|claims credential.card|claims\n\
-60 action.approve|claims credential.code|claims\n\
56 action.approve|claims credential.cpr|asks\n\
33 action.approve|claims credential.id-document|asks\n\
102 action.approve|claims credential.id-document|claims\n\
-102 action.approve|claims credential.mitid|asks\n\
-34 action.approve|claims credential.mitid|claims\n\
-25 action.approve|claims credential.one-time-code|asks\n\
30 action.approve|claims credential.one-time-code|claims\n\
45 action.approve|claims credential.password|claims\n\
-34 action.approve|claims credential.personal-information|asks\n\
-84 action.approve|claims credential.personal-information|claims\n\
128 action.approve|claims firm.payment|claims\n\
-53 action.approve|claims money.amount|claims\n\
-79 action.approve|claims money.amount|reports\n\
124 action.approve|claims money.unusual-means|claims\n\
20 action.approve|claims money.valuables|claims\n\
-51 action.approve|claims money.valuables|reports\n\
18 action.approve|claims person.agent|claims\n\
37 action.approve|claims person.family|claims\n\
-55 action.approve|claims person.recruiter|claims\n\
24 action.approve|claims threat.arrest|threatens\n\
22 action.approve|claims threat.block|threatens\n\
-101 action.approve|claims threat.deadline|threatens\n\
-17 action.approve|claims threat.deportation|threatens\n\
133 action.approve|denies\n\
-21 action.approve|denies action.login|asks\n\
114 action.approve|denies firm.bank|claims\n\
18 action.approve|live\n\
18 action.approve|reader\n\
-17 action.approve|reports\n\
38 action.approve|reports action.call-back|asks\n\
-74 action.approve|reports action.call-back|claims\n\
20 action.approve|reports action.call-back|reports\n\
31 action.approve|reports action.enter|asks\n\
32 action.approve|reports action.enter|reports\n\
-47 action.approve|reports action.give|asks\n\
-64 action.approve|reports action.give|claims\n\
78 action.approve|reports action.give|reports\n\
105 action.approve|reports action.install|asks\n\
-19 action.approve|reports action.install|reports\n\
-62 action.approve|reports action.login|asks\n\
22 action.approve|reports action.login|claims\n\
95 action.approve|reports action.pay|claims\n\
140 action.approve|reports action.pay|reports\n\
45 action.approve|reports action.stay-on-line|reports\n\
-77 action.approve|reports action.transfer|reports\n\
123 action.approve|reports action.update|claims\n\
-66 action.approve|reports action.update|reports\n\
-27 action.approve|reports authority.digital-post|claims\n\
27 action.approve|reports authority.municipality|claims\n\
-38 action.approve|reports authority.police|claims\n\
-28 action.approve|reports authority.police|reports\n\
24 action.approve|reports claim.all-money|claims\n\
33 action.approve|reports claim.already-paid|claims\n\
-91 action.approve|reports claim.case|claims\n\
-56 action.approve|reports claim.crime|claims\n\
27 action.approve|reports claim.emergency|claims\n\
100 action.approve|reports claim.fee|claims\n\
-27 action.approve|reports claim.fee|reports\n\
22 action.approve|reports claim.hacked|reports\n\
-20 action.approve|reports claim.link|claims\n\
-31 action.approve|reports claim.parcel|claims\n\
18 action.approve|reports claim.prize|claims\n\
281 action.approve|reports claim.prompt|claims\n\
175 action.approve|reports claim.purchase|claims\n\
158 action.approve|reports claim.reassurance|claims\n\
65 action.approve|reports claim.reassurance|reports\n\
121 action.approve|reports claim.refund|claims\n\
28 action.approve|reports claim.renewal|claims\n\
117 action.approve|reports claim.unusual-activity|claims\n\
215 action.approve|reports claim.unusual-activity|reports\n\
28 action.approve|reports credential.balance|claims\n\
-20 action.approve|reports credential.bank-details|claims\n\
-34 action.approve|reports credential.card|asks\n\
-83 action.approve|reports credential.card|claims\n\
-51 action.approve|reports credential.code|reports\n\
-35 action.approve|reports credential.cpr|claims\n\
-49 action.approve|reports credential.mitid|claims\n\
-66 action.approve|reports credential.mitid|reports\n\
51 action.approve|reports credential.personal-information|reports\n\
-116 action.approve|reports firm.bank|claims\n\
111 action.approve|reports money.amount|claims\n\
58 action.approve|reports money.amount|reports\n\
32 action.approve|reports money.valuables|claims\n\
-15 action.approve|reports person.agent|claims\n\
37 action.approve|reports person.agent|reports\n\
40 action.approve|reports person.buyer|claims\n\
-49 action.approve|reports person.family|claims\n\
-201 action.approve|reports threat.block|threatens\n\
37 action.approve|reports threat.deadline|reports\n\
180 action.approve|speaks\n\
202 action.buy|advises\n\
47 action.buy|advises claim.purchase|claims\n\
26 action.buy|advises firm.payment|claims\n\
-17 action.buy|advises money.unusual-means|claims\n\
47 action.buy|advises threat.deadline|threatens\n\
-69 action.buy|asks\n\
-16 action.buy|asks action.call-back|asks\n\
38 action.buy|asks action.call-back|claims\n\
-38 action.buy|asks action.click|asks\n\
34 action.buy|asks action.enter|asks\n\
-21 action.buy|asks action.gift-card|claims\n\
33 action.buy|asks action.give|advises\n\
178 action.buy|asks action.give|asks\n\
162 action.buy|asks action.give|claims\n\
-42 action.buy|asks action.hand-over|claims\n\
38 action.buy|asks action.keep-secret|asks\n\
-52 action.buy|asks action.pay|claims\n\
27 action.buy|asks action.reply|asks\n\
47 action.buy|asks action.stay-on-line|asks\n\
293 action.buy|asks action.transfer|asks\n\
54 action.buy|asks action.transfer|claims\n\
-20 action.buy|asks action.update|asks\n\
42 action.buy|asks action.update|claims\n\
25 action.buy|asks authority.court|claims\n\
72 action.buy|asks authority.police|claims\n\
-165 action.buy|asks authority.state|claims\n\
35 action.buy|asks claim.all-money|claims\n\
91 action.buy|asks claim.already-paid|claims\n\
20 action.buy|asks claim.broken-phone|claims\n\
50 action.buy|asks claim.cannot-meet|claims\n\
52 action.buy|asks claim.case|claims\n\
-15 action.buy|asks claim.crime|claims\n\
17 action.buy|asks claim.deposit|claims\n\
16 action.buy|asks claim.emergency|claims\n\
29 action.buy|asks claim.fee|claims\n\
15 action.buy|asks claim.fine|claims\n\
81 action.buy|asks claim.investment|claims\n\
60 action.buy|asks claim.job|claims\n\
33 action.buy|asks claim.link|claims\n\
18 action.buy|asks claim.new-number|claims\n\
-51 action.buy|asks claim.no-checking|claims\n\
45 action.buy|asks claim.other-account|claims\n\
77 action.buy|asks claim.paid-back|claims\n\
-68 action.buy|asks claim.parcel|claims\n\
61 action.buy|asks claim.pick-up|claims\n\
-37 action.buy|asks claim.prize|claims\n\
50 action.buy|asks claim.prompt|claims\n\
-37 action.buy|asks claim.purchase|claims\n\
227 action.buy|asks claim.reassurance|claims\n\
81 action.buy|asks claim.refund|claims\n\
25 action.buy|asks claim.unusual-activity|claims\n\
44 action.buy|asks credential.card|asks\n\
186 action.buy|asks credential.code|asks\n\
-49 action.buy|asks credential.mitid|asks\n\
16 action.buy|asks credential.one-time-code|asks\n\
-27 action.buy|asks credential.personal-information|claims\n\
45 action.buy|asks firm.bank|claims\n\
-15 action.buy|asks firm.courier|claims\n\
51 action.buy|asks firm.payment|claims\n\
66 action.buy|asks firm.shop|claims\n\
103 action.buy|asks money.amount|claims\n\
-35 action.buy|asks money.unusual-means|claims\n\
58 action.buy|asks person.agent|claims\n\
-22 action.buy|asks person.buyer|claims\n\
-56 action.buy|asks person.family|claims\n\
-26 action.buy|asks person.landlord|claims\n\
92 action.buy|asks threat.arrest|threatens\n\
64 action.buy|asks threat.block|threatens\n\
79 action.buy|asks threat.deadline|threatens\n\
-45 action.buy|claims\n\
16 action.buy|claims action.call-back|asks\n\
-87 action.buy|claims action.call-back|claims\n\
117 action.buy|claims action.click|asks\n\
-47 action.buy|claims action.enter|asks\n\
16 action.buy|claims action.enter|claims\n\
77 action.buy|claims action.gift-card|claims\n\
20 action.buy|claims action.give|advises\n\
105 action.buy|claims action.give|asks\n\
-21 action.buy|claims action.give|reports\n\
-20 action.buy|claims action.install|asks\n\
41 action.buy|claims action.install|claims\n\
-91 action.buy|claims action.pay|asks\n\
-114 action.buy|claims action.pay|claims\n\
85 action.buy|claims action.pay|reports\n\
16 action.buy|claims action.press-key|asks\n\
90 action.buy|claims action.transfer|asks\n\
41 action.buy|claims action.transfer|claims\n\
170 action.buy|claims action.update|asks\n\
99 action.buy|claims action.update|claims\n\
105 action.buy|claims authority.immigration|claims\n\
85 action.buy|claims claim.all-money|claims\n\
-46 action.buy|claims claim.already-paid|claims\n\
-103 action.buy|claims claim.cannot-meet|claims\n\
74 action.buy|claims claim.case|claims\n\
34 action.buy|claims claim.crime|claims\n\
-54 action.buy|claims claim.deposit|claims\n\
-31 action.buy|claims claim.fee|claims\n\
32 action.buy|claims claim.investment|claims\n\
-32 action.buy|claims claim.job|claims\n\
23 action.buy|claims claim.new-number|claims\n\
-44 action.buy|claims claim.not-you|claims\n\
22 action.buy|claims claim.other-account|claims\n\
55 action.buy|claims claim.paid-back|claims\n\
-40 action.buy|claims claim.parcel|claims\n\
48 action.buy|claims claim.pick-up|claims\n\
-79 action.buy|claims claim.prize|claims\n\
84 action.buy|claims claim.prompt|claims\n\
-37 action.buy|claims claim.reassurance|claims\n\
-97 action.buy|claims claim.refund|claims\n\
43 action.buy|claims claim.safe-account|claims\n\
32 action.buy|claims claim.unpaid|claims\n\
15 action.buy|claims claim.unusual-activity|claims\n\
-15 action.buy|claims claim.your-own|claims\n\
26 action.buy|claims credential.bank-details|asks\n\
-146 action.buy|claims credential.card|asks\n\
-152 action.buy|claims credential.card|claims\n\
110 action.buy|claims credential.code|claims\n\
20 action.buy|claims credential.id-document|asks\n\
-86 action.buy|claims credential.mitid|asks\n\
-99 action.buy|claims credential.mitid|claims\n\
-67 action.buy|claims credential.one-time-code|claims\n\
17 action.buy|claims credential.password|asks\n\
222 action.buy|claims firm.bank|claims\n\
108 action.buy|claims firm.payment|claims\n\
15 action.buy|claims firm.shop|claims\n\
65 action.buy|claims firm.support|claims\n\
-144 action.buy|claims money.amount|claims\n\
50 action.buy|claims money.unusual-means|claims\n\
31 action.buy|claims money.valuables|claims\n\
-121 action.buy|claims person.agent|claims\n\
46 action.buy|claims person.buyer|claims\n\
-52 action.buy|claims person.family|claims\n\
-26 action.buy|claims threat.deadline|threatens\n\
-62 action.buy|live\n\
23 action.buy|reader\n\
-97 action.buy|reports\n\
-40 action.buy|reports action.call-back|asks\n\
21 action.buy|reports action.gift-card|reports\n\
21 action.buy|reports action.give|asks\n\
-18 action.buy|reports authority.police|reports\n\
-15 action.buy|reports credential.mitid|reports\n\
-36 action.buy|reports firm.bank|reports\n\
21 action.buy|reports money.amount|reports\n\
-34 action.buy|reports money.valuables|claims\n\
25 action.buy|reports person.agent|claims\n\
-73 action.buy|reports threat.deadline|threatens\n\
73 action.buy|speaks\n\
-103 action.call-back|advises\n\
61 action.call-back|advises action.call-back|asks\n\
-76 action.call-back|advises action.call-back|claims\n\
49 action.call-back|advises action.enter|advises\n\
47 action.call-back|advises action.enter|asks\n\
-132 action.call-back|advises action.give|asks\n\
58 action.call-back|advises action.give|claims\n\
44 action.call-back|advises action.give|reports\n\
-76 action.call-back|advises action.hand-over|advises\n\
-110 action.call-back|advises action.install|asks\n\
-99 action.call-back|advises action.install|claims\n\
-62 action.call-back|advises action.pay|advises\n\
76 action.call-back|advises action.pay|asks\n\
180 action.call-back|advises action.pay|claims\n\
17 action.call-back|advises action.press-key|asks\n\
118 action.call-back|advises action.transfer|asks\n\
-19 action.call-back|advises action.transfer|claims\n\
-37 action.call-back|advises action.transfer|reports\n\
19 action.call-back|advises action.update|asks\n\
-69 action.call-back|advises authority.police|claims\n\
-15 action.call-back|advises authority.police|reports\n\
-97 action.call-back|advises authority.tax|claims\n\
-53 action.call-back|advises claim.abroad|claims\n\
-19 action.call-back|advises claim.cannot-meet|claims\n\
68 action.call-back|advises claim.crime|claims\n\
65 action.call-back|advises claim.deposit|claims\n\
52 action.call-back|advises claim.emergency|claims\n\
108 action.call-back|advises claim.fee|claims\n\
150 action.call-back|advises claim.fine|claims\n\
-87 action.call-back|advises claim.investment|claims\n\
156 action.call-back|advises claim.link|claims\n\
-32 action.call-back|advises claim.new-number|claims\n\
-48 action.call-back|advises claim.no-checking|claims\n\
96 action.call-back|advises claim.other-account|claims\n\
40 action.call-back|advises claim.prompt|claims\n\
-25 action.call-back|advises claim.prompt|denies\n\
121 action.call-back|advises claim.unusual-activity|claims\n\
53 action.call-back|advises credential.bank-details|reports\n\
76 action.call-back|advises credential.card|advises\n\
-38 action.call-back|advises credential.card|asks\n\
-48 action.call-back|advises credential.card|claims\n\
50 action.call-back|advises credential.code|advises\n\
-38 action.call-back|advises credential.code|claims\n\
-23 action.call-back|advises credential.cpr|advises\n\
43 action.call-back|advises credential.mitid|advises\n\
69 action.call-back|advises credential.mitid|reports\n\
77 action.call-back|advises credential.pin|advises\n\
-34 action.call-back|advises firm.bank|claims\n\
81 action.call-back|advises firm.bank|reports\n\
-102 action.call-back|advises firm.support|claims\n\
197 action.call-back|advises money.amount|claims\n\
-25 action.call-back|advises money.amount|reports\n\
-49 action.call-back|advises money.valuables|denies\n\
-49 action.call-back|advises person.agent|claims\n\
-42 action.call-back|advises threat.arrest|threatens\n\
90 action.call-back|advises threat.block|threatens\n\
-23 action.call-back|advises threat.court|threatens\n\
-32 action.call-back|advises threat.deadline|reports\n\
68 action.call-back|advises threat.deadline|threatens\n\
23 action.call-back|asks\n\
-55 action.call-back|asks action.call-back|claims\n\
64 action.call-back|asks action.call-back|reports\n\
-40 action.call-back|asks action.click|asks\n\
22 action.call-back|asks action.crypto|claims\n\
-196 action.call-back|asks action.enter|asks\n\
140 action.call-back|asks action.enter|claims\n\
19 action.call-back|asks action.gift-card|asks\n\
-15 action.call-back|asks action.gift-card|claims\n\
-45 action.call-back|asks action.give|advises\n\
-58 action.call-back|asks action.give|asks\n\
72 action.call-back|asks action.give|claims\n\
41 action.call-back|asks action.give|reports\n\
30 action.call-back|asks action.hand-over|asks\n\
180 action.call-back|asks action.install|claims\n\
63 action.call-back|asks action.keep-secret|asks\n\
-17 action.call-back|asks action.login|advises\n\
-256 action.call-back|asks action.login|asks\n\
35 action.call-back|asks action.login|claims\n\
-41 action.call-back|asks action.move-chat|asks\n\
28 action.call-back|asks action.move-chat|claims\n\
31 action.call-back|asks action.pay|advises\n\
-170 action.call-back|asks action.pay|asks\n\
93 action.call-back|asks action.pay|claims\n\
-49 action.call-back|asks action.pay|reports\n\
117 action.call-back|asks action.press-key|asks\n\
-172 action.call-back|asks action.reply|asks\n\
37 action.call-back|asks action.stay-on-line|asks\n\
-41 action.call-back|asks action.transfer|advises\n\
45 action.call-back|asks action.transfer|asks\n\
-81 action.call-back|asks action.transfer|claims\n\
-19 action.call-back|asks action.update|advises\n\
84 action.call-back|asks action.update|asks\n\
-50 action.call-back|asks action.update|reports\n\
50 action.call-back|asks action.withdraw|asks\n\
-103 action.call-back|asks authority.benefits|claims\n\
-20 action.call-back|asks authority.court|claims\n\
103 action.call-back|asks authority.customs|claims\n\
-143 action.call-back|asks authority.digital-post|claims\n\
57 action.call-back|asks authority.embassy|claims\n\
-26 action.call-back|asks authority.health|claims\n\
-76 action.call-back|asks authority.police|claims\n\
52 action.call-back|asks authority.police|reports\n\
71 action.call-back|asks authority.state|claims\n\
-69 action.call-back|asks authority.tax|claims\n\
-211 action.call-back|asks claim.abroad|claims\n\
106 action.call-back|asks claim.all-money|claims\n\
41 action.call-back|asks claim.already-paid|claims\n\
34 action.call-back|asks claim.broken-phone|reports\n\
110 action.call-back|asks claim.cannot-meet|claims\n\
-22 action.call-back|asks claim.case|claims\n\
122 action.call-back|asks claim.crime|claims\n\
-122 action.call-back|asks claim.deposit|claims\n\
-147 action.call-back|asks claim.emergency|claims\n\
36 action.call-back|asks claim.fee|claims\n\
-72 action.call-back|asks claim.fine|claims\n\
43 action.call-back|asks claim.hacked|claims\n\
-65 action.call-back|asks claim.investment|claims\n\
-94 action.call-back|asks claim.isolation|claims\n\
-22 action.call-back|asks claim.job|claims\n\
-46 action.call-back|asks claim.loan|claims\n\
-45 action.call-back|asks claim.menu|claims\n\
106 action.call-back|asks claim.misused-name|claims\n\
-162 action.call-back|asks claim.new-number|claims\n\
40 action.call-back|asks claim.no-checking|claims\n\
-201 action.call-back|asks claim.not-you|claims\n\
78 action.call-back|asks claim.other-account|claims\n\
-105 action.call-back|asks claim.paid-back|claims\n\
-208 action.call-back|asks claim.pick-up|claims\n\
102 action.call-back|asks claim.prize|claims\n\
-40 action.call-back|asks claim.prompt|claims\n\
-16 action.call-back|asks claim.prompt|denies\n\
54 action.call-back|asks claim.purchase|claims\n\
-104 action.call-back|asks claim.reassurance|claims\n\
21 action.call-back|asks claim.recovery|claims\n\
-40 action.call-back|asks claim.refund|claims\n\
-75 action.call-back|asks claim.renewal|claims\n\
-139 action.call-back|asks claim.residence|claims\n\
81 action.call-back|asks claim.robot|claims\n\
-93 action.call-back|asks claim.unpaid|claims\n\
-124 action.call-back|asks claim.unusual-activity|claims\n\
213 action.call-back|asks claim.virus|claims\n\
-124 action.call-back|asks claim.your-own|claims\n\
21 action.call-back|asks credential.balance|claims\n\
60 action.call-back|asks credential.bank-details|asks\n\
57 action.call-back|asks credential.bank-details|claims\n\
-118 action.call-back|asks credential.bank-details|reports\n\
-224 action.call-back|asks credential.card|asks\n\
-58 action.call-back|asks credential.card|claims\n\
-42 action.call-back|asks credential.card|reports\n\
-145 action.call-back|asks credential.code|asks\n\
-101 action.call-back|asks credential.cpr|asks\n\
-49 action.call-back|asks credential.cpr|claims\n\
-23 action.call-back|asks credential.cpr|reports\n\
-24 action.call-back|asks credential.id-document|asks\n\
-47 action.call-back|asks credential.id-document|claims\n\
-50 action.call-back|asks credential.mitid|advises\n\
-155 action.call-back|asks credential.mitid|claims\n\
-69 action.call-back|asks credential.mitid|reports\n\
-32 action.call-back|asks credential.one-time-code|asks\n\
-41 action.call-back|asks credential.one-time-code|claims\n\
23 action.call-back|asks credential.password|asks\n\
38 action.call-back|asks credential.password|claims\n\
-121 action.call-back|asks credential.personal-information|asks\n\
103 action.call-back|asks credential.pin|asks\n\
-97 action.call-back|asks firm.bank|claims\n\
-118 action.call-back|asks firm.courier|claims\n\
48 action.call-back|asks firm.payment|claims\n\
41 action.call-back|asks firm.shop|claims\n\
127 action.call-back|asks firm.support|claims\n\
72 action.call-back|asks firm.toll|claims\n\
36 action.call-back|asks firm.utility|claims\n\
155 action.call-back|asks money.amount|claims\n\
196 action.call-back|asks money.unusual-means|claims\n\
-70 action.call-back|asks money.valuables|claims\n\
-17 action.call-back|asks person.adviser|claims\n\
-34 action.call-back|asks person.agent|claims\n\
50 action.call-back|asks person.buyer|claims\n\
-213 action.call-back|asks person.family|claims\n\
-102 action.call-back|asks person.landlord|claims\n\
228 action.call-back|asks threat.arrest|threatens\n\
-188 action.call-back|asks threat.block|threatens\n\
133 action.call-back|asks threat.court|threatens\n\
33 action.call-back|asks threat.deadline|reports\n\
-30 action.call-back|asks threat.debt|threatens\n\
-44 action.call-back|asks threat.exposure|threatens\n\
-48 action.call-back|claims\n\
-113 action.call-back|claims action.call-back|reports\n\
-26 action.call-back|claims action.click|claims\n\
36 action.call-back|claims action.crypto|asks\n\
-34 action.call-back|claims action.crypto|claims\n\
53 action.call-back|claims action.enter|asks\n\
-61 action.call-back|claims action.enter|claims\n\
-16 action.call-back|claims action.enter|reports\n\
-56 action.call-back|claims action.gift-card|asks\n\
132 action.call-back|claims action.give|advises\n\
132 action.call-back|claims action.give|asks\n\
62 action.call-back|claims action.give|claims\n\
21 action.call-back|claims action.give|denies\n\
17 action.call-back|claims action.give|reports\n\
56 action.call-back|claims action.hand-over|asks\n\
-50 action.call-back|claims action.hand-over|claims\n\
94 action.call-back|claims action.hand-over|reports\n\
84 action.call-back|claims action.install|asks\n\
21 action.call-back|claims action.install|claims\n\
113 action.call-back|claims action.keep-secret|asks\n\
-79 action.call-back|claims action.keep-secret|claims\n\
-38 action.call-back|claims action.keep-secret|reports\n\
-144 action.call-back|claims action.login|asks\n\
39 action.call-back|claims action.login|claims\n\
96 action.call-back|claims action.move-chat|asks\n\
-24 action.call-back|claims action.pay|advises\n\
23 action.call-back|claims action.pay|asks\n\
-31 action.call-back|claims action.pay|denies\n\
-76 action.call-back|claims action.pay|reports\n\
-106 action.call-back|claims action.press-key|asks\n\
-74 action.call-back|claims action.press-key|claims\n\
132 action.call-back|claims action.reply|asks\n\
67 action.call-back|claims action.reply|claims\n\
142 action.call-back|claims action.stay-on-line|asks\n\
-25 action.call-back|claims action.stay-on-line|reports\n\
24 action.call-back|claims action.transfer|advises\n\
78 action.call-back|claims action.transfer|asks\n\
-67 action.call-back|claims action.transfer|reports\n\
-149 action.call-back|claims action.update|asks\n\
-30 action.call-back|claims action.update|claims\n\
-64 action.call-back|claims action.update|reports\n\
-52 action.call-back|claims action.withdraw|asks\n\
63 action.call-back|claims action.withdraw|claims\n\
-116 action.call-back|claims authority.benefits|claims\n\
31 action.call-back|claims authority.court|claims\n\
30 action.call-back|claims authority.customs|claims\n\
-90 action.call-back|claims authority.digital-post|claims\n\
-213 action.call-back|claims authority.embassy|claims\n\
-53 action.call-back|claims authority.europol|claims\n\
182 action.call-back|claims authority.health|claims\n\
71 action.call-back|claims authority.immigration|claims\n\
56 action.call-back|claims authority.ministry|claims\n\
-20 action.call-back|claims authority.nsk|claims\n\
105 action.call-back|claims authority.police|claims\n\
18 action.call-back|claims authority.police|reports\n\
39 action.call-back|claims authority.state|claims\n\
-19 action.call-back|claims authority.tax|claims\n\
-71 action.call-back|claims claim.abroad|claims\n\
-78 action.call-back|claims claim.all-money|claims\n\
-47 action.call-back|claims claim.broken-phone|claims\n\
46 action.call-back|claims claim.cannot-meet|claims\n\
111 action.call-back|claims claim.case|claims\n\
51 action.call-back|claims claim.crime|claims\n\
63 action.call-back|claims claim.deposit|claims\n\
35 action.call-back|claims claim.easy-money|claims\n\
170 action.call-back|claims claim.emergency|claims\n\
-151 action.call-back|claims claim.emergency|reports\n\
-60 action.call-back|claims claim.fee|claims\n\
28 action.call-back|claims claim.fine|claims\n\
-35 action.call-back|claims claim.hacked|claims\n\
115 action.call-back|claims claim.investment|claims\n\
201 action.call-back|claims claim.isolation|claims\n\
-94 action.call-back|claims claim.job|claims\n\
115 action.call-back|claims claim.link|claims\n\
83 action.call-back|claims claim.loan|claims\n\
-50 action.call-back|claims claim.menu|claims\n\
-22 action.call-back|claims claim.misused-name|reports\n\
-59 action.call-back|claims claim.mule|claims\n\
-82 action.call-back|claims claim.new-number|claims\n\
111 action.call-back|claims claim.no-checking|claims\n\
-76 action.call-back|claims claim.not-you|claims\n\
51 action.call-back|claims claim.other-account|claims\n\
48 action.call-back|claims claim.paid-back|claims\n\
-40 action.call-back|claims claim.pick-up|claims\n\
80 action.call-back|claims claim.pick-up|reports\n\
-88 action.call-back|claims claim.prize|claims\n\
-52 action.call-back|claims claim.prompt|claims\n\
-23 action.call-back|claims claim.purchase|claims\n\
200 action.call-back|claims claim.reassurance|claims\n\
-45 action.call-back|claims claim.recovery|claims\n\
-169 action.call-back|claims claim.refund|claims\n\
49 action.call-back|claims claim.renewal|claims\n\
53 action.call-back|claims claim.residence|claims\n\
146 action.call-back|claims claim.robot|claims\n\
30 action.call-back|claims claim.safe-account|claims\n\
-90 action.call-back|claims claim.safe-account|reports\n\
-48 action.call-back|claims claim.sent-by-mistake|claims\n\
42 action.call-back|claims claim.unpaid|claims\n\
-143 action.call-back|claims claim.virus|claims\n\
-18 action.call-back|claims claim.your-own|claims\n\
16 action.call-back|claims credential.balance|asks\n\
-35 action.call-back|claims credential.balance|claims\n\
65 action.call-back|claims credential.bank-details|asks\n\
-137 action.call-back|claims credential.bank-details|claims\n\
48 action.call-back|claims credential.bank-details|reports\n\
-40 action.call-back|claims credential.card|advises\n\
158 action.call-back|claims credential.card|asks\n\
-29 action.call-back|claims credential.card|claims\n\
63 action.call-back|claims credential.card|denies\n\
-18 action.call-back|claims credential.card|reports\n\
-139 action.call-back|claims credential.code|claims\n\
119 action.call-back|claims credential.cpr|asks\n\
52 action.call-back|claims credential.cpr|claims\n\
-19 action.call-back|claims credential.cpr|reports\n\
-167 action.call-back|claims credential.id-document|asks\n\
120 action.call-back|claims credential.id-document|claims\n\
36 action.call-back|claims credential.mitid|advises\n\
229 action.call-back|claims credential.mitid|asks\n\
46 action.call-back|claims credential.mitid|claims\n\
-101 action.call-back|claims credential.mitid|reports\n\
-25 action.call-back|claims credential.one-time-code|asks\n\
84 action.call-back|claims credential.one-time-code|claims\n\
-31 action.call-back|claims credential.one-time-code|reports\n\
31 action.call-back|claims credential.password|asks\n\
190 action.call-back|claims credential.password|claims\n\
-72 action.call-back|claims credential.personal-information|claims\n\
-26 action.call-back|claims credential.pin|asks\n\
87 action.call-back|claims credential.pin|reports\n\
101 action.call-back|claims firm.bank|claims\n\
-17 action.call-back|claims firm.bank|reports\n\
55 action.call-back|claims firm.courier|claims\n\
157 action.call-back|claims firm.payment|claims\n\
-43 action.call-back|claims firm.support|claims\n\
-17 action.call-back|claims firm.telecom|claims\n\
109 action.call-back|claims money.amount|claims\n\
61 action.call-back|claims money.amount|reports\n\
100 action.call-back|claims money.unusual-means|reports\n\
83 action.call-back|claims person.adviser|claims\n\
56 action.call-back|claims person.agent|claims\n\
-20 action.call-back|claims person.agent|reports\n\
27 action.call-back|claims person.family|claims\n\
-41 action.call-back|claims person.family|reports\n\
-53 action.call-back|claims person.recruiter|claims\n\
53 action.call-back|claims threat.arrest|reports\n\
-26 action.call-back|claims threat.block|reports\n\
-51 action.call-back|claims threat.block|threatens\n\
203 action.call-back|claims threat.court|threatens\n\
31 action.call-back|claims threat.cutoff|threatens\n\
-15 action.call-back|claims threat.deadline|reports\n\
76 action.call-back|claims threat.deadline|threatens\n\
-58 action.call-back|claims threat.debt|threatens\n\
110 action.call-back|claims threat.deportation|threatens\n\
-80 action.call-back|claims threat.exposure|threatens\n\
-73 action.call-back|denies\n\
-69 action.call-back|denies action.give|claims\n\
-27 action.call-back|denies action.login|asks\n\
-37 action.call-back|denies authority.police|claims\n\
-20 action.call-back|denies claim.not-you|claims\n\
-30 action.call-back|denies claim.residence|claims\n\
-21 action.call-back|denies credential.card|claims\n\
-26 action.call-back|denies credential.password|claims\n\
-17 action.call-back|denies firm.bank|claims\n\
-42 action.call-back|denies threat.block|threatens\n\
-121 action.call-back|reader\n\
-118 action.call-back|reports\n\
-41 action.call-back|reports action.give|asks\n\
42 action.call-back|reports action.give|claims\n\
-46 action.call-back|reports action.hand-over|asks\n\
20 action.call-back|reports action.pay|asks\n\
-36 action.call-back|reports action.pay|claims\n\
-87 action.call-back|reports action.pay|reports\n\
26 action.call-back|reports action.press-key|asks\n\
59 action.call-back|reports action.stay-on-line|reports\n\
24 action.call-back|reports action.transfer|asks\n\
-109 action.call-back|reports action.update|asks\n\
23 action.call-back|reports action.update|claims\n\
56 action.call-back|reports action.update|reports\n\
-174 action.call-back|reports authority.police|claims\n\
23 action.call-back|reports authority.police|reports\n\
-16 action.call-back|reports authority.tax|claims\n\
62 action.call-back|reports claim.case|claims\n\
-51 action.call-back|reports claim.crime|claims\n\
-30 action.call-back|reports claim.crime|reports\n\
-18 action.call-back|reports claim.emergency|claims\n\
67 action.call-back|reports claim.emergency|reports\n\
-90 action.call-back|reports claim.new-number|claims\n\
-22 action.call-back|reports claim.parcel|claims\n\
47 action.call-back|reports claim.pick-up|reports\n\
-19 action.call-back|reports claim.prompt|reports\n\
149 action.call-back|reports claim.purchase|claims\n\
38 action.call-back|reports claim.unusual-activity|reports\n\
-21 action.call-back|reports credential.bank-details|reports\n\
-69 action.call-back|reports credential.card|asks\n\
-152 action.call-back|reports credential.card|claims\n\
-162 action.call-back|reports credential.code|asks\n\
17 action.call-back|reports credential.code|claims\n\
-38 action.call-back|reports credential.code|reports\n\
-77 action.call-back|reports credential.cpr|asks\n\
50 action.call-back|reports credential.cpr|claims\n\
-19 action.call-back|reports credential.cpr|reports\n\
-16 action.call-back|reports firm.bank|claims\n\
-55 action.call-back|reports firm.bank|reports\n\
70 action.call-back|reports money.amount|claims\n\
55 action.call-back|reports money.amount|reports\n\
128 action.call-back|reports money.valuables|reports\n\
-50 action.call-back|reports person.agent|claims\n\
62 action.call-back|reports person.agent|reports\n\
21 action.call-back|reports person.family|claims\n\
48 action.call-back|reports person.family|reports\n\
90 action.call-back|reports threat.arrest|reports\n\
-62 action.call-back|reports threat.arrest|threatens\n\
-127 action.call-back|reports threat.block|threatens\n\
-16 action.call-back|reports threat.court|threatens\n\
92 action.call-back|reports threat.deadline|reports\n\
-39 action.call-back|speaks\n\
22 action.click|advises\n\
58 action.click|advises action.enter|advises\n\
42 action.click|advises action.give|advises\n\
45 action.click|advises action.give|asks\n\
-35 action.click|advises action.give|claims\n\
-53 action.click|advises action.update|claims\n\
61 action.click|advises claim.crime|claims\n\
15 action.click|advises claim.deposit|claims\n\
41 action.click|advises claim.link|claims\n\
79 action.click|advises claim.no-checking|claims\n\
135 action.click|advises firm.bank|claims\n\
-17 action.click|advises firm.courier|reports\n\
-37 action.click|advises person.landlord|claims\n\
37 action.click|advises threat.block|threatens\n\
-31 action.click|asks\n\
25 action.click|asks action.click|claims\n\
45 action.click|asks action.crypto|claims\n\
32 action.click|asks action.enter|asks\n\
-99 action.click|asks action.enter|claims\n\
16 action.click|asks action.give|advises\n\
41 action.click|asks action.give|asks\n\
146 action.click|asks action.give|claims\n\
77 action.click|asks action.install|asks\n\
180 action.click|asks action.install|claims\n\
21 action.click|asks action.keep-secret|asks\n\
19 action.click|asks action.keep-secret|claims\n\
68 action.click|asks action.login|asks\n\
-108 action.click|asks action.login|claims\n\
229 action.click|asks action.pay|asks\n\
-124 action.click|asks action.pay|claims\n\
-39 action.click|asks action.pay|reports\n\
-70 action.click|asks action.press-key|asks\n\
17 action.click|asks action.reply|asks\n\
76 action.click|asks action.stay-on-line|asks\n\
-50 action.click|asks action.transfer|asks\n\
109 action.click|asks action.transfer|claims\n\
-140 action.click|asks action.update|asks\n\
-90 action.click|asks action.withdraw|asks\n\
-36 action.click|asks authority.benefits|claims\n\
-51 action.click|asks authority.digital-post|claims\n\
48 action.click|asks authority.health|claims\n\
72 action.click|asks authority.police|claims\n\
25 action.click|asks authority.state|claims\n\
-55 action.click|asks authority.tax|claims\n\
-25 action.click|asks claim.abroad|claims\n\
88 action.click|asks claim.all-money|claims\n\
69 action.click|asks claim.already-paid|claims\n\
20 action.click|asks claim.case|claims\n\
58 action.click|asks claim.deposit|claims\n\
-104 action.click|asks claim.emergency|claims\n\
92 action.click|asks claim.fee|claims\n\
54 action.click|asks claim.fine|claims\n\
58 action.click|asks claim.hacked|claims\n\
56 action.click|asks claim.investment|claims\n\
102 action.click|asks claim.isolation|claims\n\
257 action.click|asks claim.link|claims\n\
-87 action.click|asks claim.misused-name|claims\n\
48 action.click|asks claim.new-number|claims\n\
-39 action.click|asks claim.no-checking|claims\n\
22 action.click|asks claim.not-you|claims\n\
74 action.click|asks claim.other-account|claims\n\
-45 action.click|asks claim.paid-back|claims\n\
-27 action.click|asks claim.parcel|claims\n\
22 action.click|asks claim.pick-up|claims\n\
148 action.click|asks claim.prize|claims\n\
-170 action.click|asks claim.prompt|claims\n\
-27 action.click|asks claim.reassurance|claims\n\
117 action.click|asks claim.refund|claims\n\
119 action.click|asks claim.renewal|claims\n\
-50 action.click|asks claim.residence|claims\n\
19 action.click|asks claim.safe-account|claims\n\
211 action.click|asks claim.sent-by-mistake|claims\n\
23 action.click|asks claim.unpaid|claims\n\
-46 action.click|asks claim.unusual-activity|claims\n\
64 action.click|asks claim.virus|claims\n\
32 action.click|asks claim.watched|claims\n\
19 action.click|asks credential.balance|asks\n\
104 action.click|asks credential.bank-details|asks\n\
24 action.click|asks credential.bank-details|claims\n\
42 action.click|asks credential.card|asks\n\
-90 action.click|asks credential.card|claims\n\
-59 action.click|asks credential.code|asks\n\
76 action.click|asks credential.cpr|asks\n\
21 action.click|asks credential.cpr|claims\n\
-46 action.click|asks credential.id-document|asks\n\
82 action.click|asks credential.mitid|asks\n\
142 action.click|asks credential.mitid|claims\n\
37 action.click|asks credential.nemid|asks\n\
21 action.click|asks credential.nemid|claims\n\
23 action.click|asks credential.one-time-code|asks\n\
45 action.click|asks credential.password|asks\n\
-70 action.click|asks credential.password|claims\n\
-25 action.click|asks credential.password|reports\n\
-91 action.click|asks credential.personal-information|asks\n\
82 action.click|asks credential.personal-information|claims\n\
-41 action.click|asks credential.pin|claims\n\
-75 action.click|asks firm.bank|claims\n\
81 action.click|asks firm.courier|claims\n\
164 action.click|asks firm.payment|claims\n\
50 action.click|asks firm.shop|claims\n\
-76 action.click|asks money.amount|claims\n\
93 action.click|asks money.unusual-means|claims\n\
51 action.click|asks money.valuables|claims\n\
-98 action.click|asks person.agent|claims\n\
-37 action.click|asks person.buyer|claims\n\
39 action.click|asks person.family|claims\n\
75 action.click|asks threat.arrest|threatens\n\
52 action.click|asks threat.block|threatens\n\
128 action.click|asks threat.court|threatens\n\
15 action.click|asks threat.deadline|threatens\n\
42 action.click|asks threat.exposure|threatens\n\
44 action.click|asks threat.return|threatens\n\
-27 action.click|claims\n\
77 action.click|claims action.enter|claims\n\
-17 action.click|claims action.give|advises\n\
-80 action.click|claims action.give|asks\n\
30 action.click|claims action.install|claims\n\
294 action.click|claims action.login|asks\n\
133 action.click|claims action.pay|asks\n\
30 action.click|claims action.reply|advises\n\
-101 action.click|claims action.reply|asks\n\
96 action.click|claims action.transfer|claims\n\
20 action.click|claims action.update|asks\n\
-55 action.click|claims action.update|claims\n\
80 action.click|claims authority.court|claims\n\
-47 action.click|claims authority.digital-post|claims\n\
-48 action.click|claims authority.municipality|claims\n\
48 action.click|claims authority.police|claims\n\
28 action.click|claims authority.tax|claims\n\
-51 action.click|claims claim.abroad|claims\n\
23 action.click|claims claim.already-paid|claims\n\
47 action.click|claims claim.cannot-meet|claims\n\
-22 action.click|claims claim.case|claims\n\
28 action.click|claims claim.crime|claims\n\
20 action.click|claims claim.deposit|claims\n\
-30 action.click|claims claim.emergency|claims\n\
71 action.click|claims claim.fee|claims\n\
65 action.click|claims claim.fine|claims\n\
84 action.click|claims claim.investment|claims\n\
51 action.click|claims claim.job|claims\n\
212 action.click|claims claim.link|claims\n\
34 action.click|claims claim.misused-name|claims\n\
-21 action.click|claims claim.new-number|claims\n\
-131 action.click|claims claim.no-checking|claims\n\
-111 action.click|claims claim.parcel|claims\n\
-31 action.click|claims claim.pick-up|claims\n\
-104 action.click|claims claim.prize|claims\n\
-30 action.click|claims claim.prompt|claims\n\
-39 action.click|claims claim.purchase|claims\n\
34 action.click|claims claim.reassurance|claims\n\
-18 action.click|claims claim.renewal|claims\n\
32 action.click|claims claim.safe-account|claims\n\
45 action.click|claims claim.unpaid|claims\n\
30 action.click|claims claim.virus|claims\n\
22 action.click|claims credential.balance|claims\n\
85 action.click|claims credential.bank-details|asks\n\
44 action.click|claims credential.card|asks\n\
74 action.click|claims credential.card|claims\n\
26 action.click|claims credential.code|asks\n\
-53 action.click|claims credential.code|claims\n\
-53 action.click|claims credential.id-document|claims\n\
52 action.click|claims credential.mitid|asks\n\
-97 action.click|claims credential.mitid|claims\n\
18 action.click|claims credential.one-time-code|asks\n\
79 action.click|claims credential.personal-information|asks\n\
45 action.click|claims firm.bank|claims\n\
-67 action.click|claims firm.courier|claims\n\
95 action.click|claims firm.payment|claims\n\
31 action.click|claims firm.support|claims\n\
55 action.click|claims money.amount|claims\n\
50 action.click|claims money.unusual-means|claims\n\
20 action.click|claims money.valuables|claims\n\
26 action.click|claims person.family|claims\n\
40 action.click|claims threat.arrest|threatens\n\
122 action.click|claims threat.block|threatens\n\
64 action.click|claims threat.court|threatens\n\
117 action.click|claims threat.deadline|threatens\n\
27 action.click|claims threat.exposure|threatens\n\
-33 action.click|live\n\
-15 action.click|reader\n\
-38 action.click|reports\n\
-100 action.click|reports action.give|asks\n\
-16 action.click|reports action.give|reports\n\
-40 action.click|reports action.transfer|asks\n\
-28 action.click|reports action.update|reports\n\
24 action.click|reports claim.link|reports\n\
35 action.click|reports claim.prompt|claims\n\
33 action.click|reports money.amount|reports\n\
-47 action.click|speaks\n\
31 action.crypto|advises\n\
47 action.crypto|asks\n\
22 action.crypto|asks action.crypto|claims\n\
49 action.crypto|asks action.give|asks\n\
44 action.crypto|asks action.give|claims\n\
55 action.crypto|asks action.pay|asks\n\
24 action.crypto|asks action.transfer|asks\n\
52 action.crypto|asks authority.police|claims\n\
30 action.crypto|asks claim.easy-money|claims\n\
30 action.crypto|asks claim.fee|claims\n\
-56 action.crypto|asks claim.investment|claims\n\
19 action.crypto|asks claim.job|claims\n\
50 action.crypto|asks claim.parcel|claims\n\
64 action.crypto|asks claim.pick-up|claims\n\
60 action.crypto|asks claim.recovery|claims\n\
41 action.crypto|asks claim.safe-account|claims\n\
27 action.crypto|asks claim.watched|claims\n\
17 action.crypto|asks credential.balance|claims\n\
29 action.crypto|asks credential.code|claims\n\
58 action.crypto|asks credential.personal-information|claims\n\
117 action.crypto|asks firm.bank|claims\n\
103 action.crypto|asks money.amount|claims\n\
25 action.crypto|asks money.unusual-means|claims\n\
89 action.crypto|asks money.valuables|claims\n\
25 action.crypto|asks person.agent|claims\n\
31 action.crypto|asks threat.block|threatens\n\
94 action.crypto|asks threat.deadline|threatens\n\
28 action.crypto|asks threat.exposure|threatens\n\
58 action.crypto|claims\n\
95 action.crypto|claims action.enter|asks\n\
52 action.crypto|claims action.give|asks\n\
150 action.crypto|claims action.give|claims\n\
-61 action.crypto|claims action.install|asks\n\
16 action.crypto|claims action.install|claims\n\
143 action.crypto|claims action.pay|asks\n\
124 action.crypto|claims action.pay|claims\n\
76 action.crypto|claims action.reply|asks\n\
57 action.crypto|claims action.transfer|claims\n\
28 action.crypto|claims action.update|asks\n\
105 action.crypto|claims action.update|claims\n\
20 action.crypto|claims action.withdraw|claims\n\
32 action.crypto|claims authority.embassy|claims\n\
-65 action.crypto|claims authority.europol|claims\n\
77 action.crypto|claims authority.police|claims\n\
-67 action.crypto|claims authority.state|claims\n\
-63 action.crypto|claims authority.tax|claims\n\
35 action.crypto|claims claim.abroad|claims\n\
93 action.crypto|claims claim.all-money|claims\n\
39 action.crypto|claims claim.already-paid|claims\n\
-40 action.crypto|claims claim.crime|claims\n\
135 action.crypto|claims claim.deposit|claims\n\
92 action.crypto|claims claim.easy-money|claims\n\
-38 action.crypto|claims claim.emergency|claims\n\
83 action.crypto|claims claim.fee|claims\n\
-139 action.crypto|claims claim.fine|claims\n\
17 action.crypto|claims claim.hacked|claims\n\
-86 action.crypto|claims claim.investment|claims\n\
58 action.crypto|claims claim.job|claims\n\
15 action.crypto|claims claim.link|claims\n\
38 action.crypto|claims claim.mule|claims\n\
32 action.crypto|claims claim.no-checking|claims\n\
22 action.crypto|claims claim.other-account|claims\n\
97 action.crypto|claims claim.paid-back|claims\n\
39 action.crypto|claims claim.parcel|claims\n\
56 action.crypto|claims claim.prize|claims\n\
74 action.crypto|claims claim.prompt|claims\n\
85 action.crypto|claims claim.purchase|claims\n\
25 action.crypto|claims claim.reassurance|claims\n\
137 action.crypto|claims claim.recovery|claims\n\
86 action.crypto|claims claim.refund|claims\n\
21 action.crypto|claims claim.renewal|claims\n\
121 action.crypto|claims claim.safe-account|claims\n\
106 action.crypto|claims claim.unusual-activity|claims\n\
54 action.crypto|claims claim.virus|claims\n\
89 action.crypto|claims claim.watched|claims\n\
16 action.crypto|claims credential.balance|claims\n\
73 action.crypto|claims credential.bank-details|asks\n\
63 action.crypto|claims credential.code|asks\n\
15 action.crypto|claims credential.cpr|asks\n\
80 action.crypto|claims credential.id-document|asks\n\
43 action.crypto|claims credential.id-document|claims\n\
51 action.crypto|claims credential.password|asks\n\
58 action.crypto|claims credential.personal-information|asks\n\
71 action.crypto|claims credential.personal-information|claims\n\
100 action.crypto|claims firm.bank|claims\n\
36 action.crypto|claims firm.payment|claims\n\
67 action.crypto|claims money.amount|claims\n\
25 action.crypto|claims money.amount|reports\n\
138 action.crypto|claims money.unusual-means|claims\n\
35 action.crypto|claims money.valuables|claims\n\
40 action.crypto|claims person.adviser|claims\n\
22 action.crypto|claims person.agent|claims\n\
383 action.crypto|claims person.family|claims\n\
30 action.crypto|claims person.landlord|claims\n\
-31 action.crypto|claims person.recruiter|claims\n\
-69 action.crypto|claims threat.arrest|threatens\n\
103 action.crypto|claims threat.block|threatens\n\
-42 action.crypto|claims threat.court|threatens\n\
97 action.crypto|claims threat.deadline|threatens\n\
74 action.crypto|claims threat.exposure|threatens\n\
57 action.crypto|live\n\
63 action.crypto|reader\n\
85 action.crypto|reports\n\
-16 action.crypto|reports action.give|asks\n\
58 action.crypto|reports action.pay|reports\n\
-23 action.crypto|reports claim.easy-money|reports\n\
-24 action.crypto|reports claim.fee|reports\n\
37 action.crypto|reports firm.bank|claims\n\
152 action.crypto|reports money.amount|reports\n\
-21 action.crypto|reports money.unusual-means|reports\n\
-42 action.crypto|speaks\n\
17 action.enter|advises\n\
19 action.enter|advises action.enter|claims\n\
81 action.enter|advises action.give|advises\n\
-82 action.enter|advises action.give|asks\n\
85 action.enter|advises action.give|claims\n\
53 action.enter|advises action.pay|advises\n\
-26 action.enter|advises action.pay|asks\n\
-54 action.enter|advises action.pay|claims\n\
83 action.enter|advises action.transfer|asks\n\
56 action.enter|advises action.transfer|claims\n\
159 action.enter|advises action.update|advises\n\
79 action.enter|advises authority.benefits|claims\n\
-38 action.enter|advises claim.already-paid|claims\n\
54 action.enter|advises claim.deposit|claims\n\
-34 action.enter|advises claim.link|claims\n\
-23 action.enter|advises claim.parcel|claims\n\
92 action.enter|advises claim.prompt|claims\n\
107 action.enter|advises claim.renewal|claims\n\
37 action.enter|advises claim.unusual-activity|claims\n\
60 action.enter|advises credential.card|advises\n\
50 action.enter|advises credential.code|claims\n\
97 action.enter|advises credential.mitid|claims\n\
-25 action.enter|advises credential.personal-information|asks\n\
124 action.enter|advises firm.bank|claims\n\
-28 action.enter|advises firm.payment|claims\n\
57 action.enter|advises money.valuables|claims\n\
-18 action.enter|advises person.buyer|claims\n\
74 action.enter|advises threat.block|threatens\n\
-64 action.enter|asks\n\
58 action.enter|asks action.enter|claims\n\
31 action.enter|asks action.gift-card|claims\n\
-111 action.enter|asks action.give|advises\n\
-25 action.enter|asks action.give|asks\n\
81 action.enter|asks action.give|claims\n\
36 action.enter|asks action.give|denies\n\
19 action.enter|asks action.give|reports\n\
-96 action.enter|asks action.hand-over|asks\n\
110 action.enter|asks action.install|asks\n\
15 action.enter|asks action.install|claims\n\
20 action.enter|asks action.keep-secret|asks\n\
-195 action.enter|asks action.login|asks\n\
-53 action.enter|asks action.login|claims\n\
159 action.enter|asks action.move-chat|claims\n\
-57 action.enter|asks action.pay|advises\n\
-345 action.enter|asks action.pay|asks\n\
-66 action.enter|asks action.pay|claims\n\
43 action.enter|asks action.pay|denies\n\
-31 action.enter|asks action.pay|reports\n\
162 action.enter|asks action.press-key|asks\n\
135 action.enter|asks action.press-key|claims\n\
-104 action.enter|asks action.reply|asks\n\
20 action.enter|asks action.reply|claims\n\
139 action.enter|asks action.scan|asks\n\
51 action.enter|asks action.stay-on-line|asks\n\
18 action.enter|asks action.stay-on-line|claims\n\
22 action.enter|asks action.transfer|asks\n\
178 action.enter|asks action.transfer|claims\n\
36 action.enter|asks action.update|advises\n\
26 action.enter|asks action.update|asks\n\
25 action.enter|asks action.withdraw|asks\n\
35 action.enter|asks authority.benefits|claims\n\
64 action.enter|asks authority.court|claims\n\
-94 action.enter|asks authority.customs|claims\n\
-18 action.enter|asks authority.digital-post|claims\n\
44 action.enter|asks authority.embassy|claims\n\
-20 action.enter|asks authority.immigration|claims\n\
-20 action.enter|asks authority.municipality|claims\n\
-70 action.enter|asks authority.police|claims\n\
84 action.enter|asks authority.state|claims\n\
170 action.enter|asks authority.tax|claims\n\
164 action.enter|asks claim.all-money|claims\n\
120 action.enter|asks claim.already-paid|claims\n\
-97 action.enter|asks claim.cannot-meet|claims\n\
-86 action.enter|asks claim.case|claims\n\
-53 action.enter|asks claim.crime|claims\n\
-45 action.enter|asks claim.deposit|claims\n\
118 action.enter|asks claim.easy-money|claims\n\
-111 action.enter|asks claim.emergency|claims\n\
15 action.enter|asks claim.fee|claims\n\
-150 action.enter|asks claim.fine|claims\n\
-182 action.enter|asks claim.hacked|claims\n\
171 action.enter|asks claim.investment|claims\n\
-29 action.enter|asks claim.job|claims\n\
85 action.enter|asks claim.link|claims\n\
107 action.enter|asks claim.loan|claims\n\
-63 action.enter|asks claim.new-number|claims\n\
89 action.enter|asks claim.not-you|claims\n\
41 action.enter|asks claim.other-account|claims\n\
17 action.enter|asks claim.paid-back|claims\n\
16 action.enter|asks claim.parcel|claims\n\
58 action.enter|asks claim.pick-up|claims\n\
122 action.enter|asks claim.prize|claims\n\
-92 action.enter|asks claim.prompt|claims\n\
-109 action.enter|asks claim.purchase|claims\n\
141 action.enter|asks claim.reassurance|claims\n\
91 action.enter|asks claim.refund|claims\n\
28 action.enter|asks claim.renewal|claims\n\
-77 action.enter|asks claim.residence|claims\n\
73 action.enter|asks claim.safe-account|claims\n\
53 action.enter|asks claim.sent-by-mistake|claims\n\
47 action.enter|asks claim.unpaid|claims\n\
-67 action.enter|asks claim.unusual-activity|claims\n\
172 action.enter|asks claim.virus|claims\n\
-52 action.enter|asks claim.your-own|claims\n\
86 action.enter|asks credential.balance|asks\n\
-26 action.enter|asks credential.balance|claims\n\
-108 action.enter|asks credential.bank-details|asks\n\
-67 action.enter|asks credential.bank-details|claims\n\
120 action.enter|asks credential.card|advises\n\
101 action.enter|asks credential.card|asks\n\
42 action.enter|asks credential.code|asks\n\
-49 action.enter|asks credential.code|claims\n\
115 action.enter|asks credential.code|denies\n\
-15 action.enter|asks credential.cpr|advises\n\
77 action.enter|asks credential.cpr|asks\n\
-18 action.enter|asks credential.cpr|claims\n\
-50 action.enter|asks credential.cpr|reports\n\
71 action.enter|asks credential.id-document|advises\n\
106 action.enter|asks credential.id-document|asks\n\
17 action.enter|asks credential.id-document|claims\n\
47 action.enter|asks credential.mitid|asks\n\
-171 action.enter|asks credential.mitid|claims\n\
93 action.enter|asks credential.mitid|reports\n\
-126 action.enter|asks credential.one-time-code|asks\n\
-83 action.enter|asks credential.one-time-code|claims\n\
141 action.enter|asks credential.password|asks\n\
-127 action.enter|asks credential.password|claims\n\
70 action.enter|asks credential.password|reports\n\
139 action.enter|asks credential.personal-information|asks\n\
44 action.enter|asks credential.personal-information|claims\n\
-365 action.enter|asks credential.pin|claims\n\
28 action.enter|asks firm.courier|claims\n\
65 action.enter|asks firm.payment|claims\n\
131 action.enter|asks firm.shop|claims\n\
28 action.enter|asks firm.streaming|claims\n\
123 action.enter|asks firm.support|claims\n\
108 action.enter|asks firm.telecom|claims\n\
77 action.enter|asks firm.toll|claims\n\
22 action.enter|asks firm.utility|claims\n\
117 action.enter|asks money.amount|claims\n\
94 action.enter|asks money.unusual-means|claims\n\
226 action.enter|asks money.valuables|claims\n\
97 action.enter|asks person.buyer|claims\n\
40 action.enter|asks person.family|claims\n\
-32 action.enter|asks person.recruiter|claims\n\
-28 action.enter|asks threat.block|threatens\n\
76 action.enter|asks threat.court|threatens\n\
64 action.enter|asks threat.deadline|threatens\n\
34 action.enter|asks threat.deportation|threatens\n\
108 action.enter|asks threat.return|threatens\n\
106 action.enter|claims action.give|asks\n\
72 action.enter|claims action.install|claims\n\
-80 action.enter|claims action.keep-secret|asks\n\
-80 action.enter|claims action.login|asks\n\
-17 action.enter|claims action.login|claims\n\
48 action.enter|claims action.move-chat|claims\n\
-21 action.enter|claims action.pay|asks\n\
64 action.enter|claims action.pay|claims\n\
-62 action.enter|claims action.pay|reports\n\
113 action.enter|claims action.press-key|asks\n\
40 action.enter|claims action.reply|asks\n\
65 action.enter|claims action.transfer|asks\n\
-50 action.enter|claims action.transfer|claims\n\
-66 action.enter|claims action.transfer|reports\n\
163 action.enter|claims action.update|asks\n\
-18 action.enter|claims authority.court|claims\n\
-30 action.enter|claims authority.digital-post|claims\n\
-36 action.enter|claims authority.police|claims\n\
-171 action.enter|claims authority.tax|claims\n\
-57 action.enter|claims claim.abroad|claims\n\
-58 action.enter|claims claim.all-money|claims\n\
66 action.enter|claims claim.cannot-meet|claims\n\
103 action.enter|claims claim.deposit|claims\n\
63 action.enter|claims claim.emergency|claims\n\
-109 action.enter|claims claim.fee|claims\n\
-53 action.enter|claims claim.fine|claims\n\
-76 action.enter|claims claim.hacked|claims\n\
17 action.enter|claims claim.investment|claims\n\
-51 action.enter|claims claim.job|claims\n\
-38 action.enter|claims claim.link|claims\n\
-30 action.enter|claims claim.misused-name|claims\n\
22 action.enter|claims claim.new-number|claims\n\
-61 action.enter|claims claim.no-checking|claims\n\
-36 action.enter|claims claim.other-account|claims\n\
-22 action.enter|claims claim.parcel|claims\n\
72 action.enter|claims claim.prize|claims\n\
-120 action.enter|claims claim.prompt|claims\n\
47 action.enter|claims claim.purchase|claims\n\
94 action.enter|claims claim.reassurance|claims\n\
-16 action.enter|claims claim.refund|claims\n\
56 action.enter|claims claim.renewal|claims\n\
-43 action.enter|claims claim.residence|claims\n\
-25 action.enter|claims claim.sent-by-mistake|claims\n\
-69 action.enter|claims claim.unpaid|claims\n\
-30 action.enter|claims claim.unusual-activity|claims\n\
-36 action.enter|claims claim.unusual-activity|reports\n\
40 action.enter|claims claim.virus|claims\n\
-19 action.enter|claims credential.balance|asks\n\
-93 action.enter|claims credential.bank-details|asks\n\
17 action.enter|claims credential.bank-details|claims\n\
59 action.enter|claims credential.card|asks\n\
140 action.enter|claims credential.card|claims\n\
-158 action.enter|claims credential.code|asks\n\
-85 action.enter|claims credential.id-document|asks\n\
-59 action.enter|claims credential.id-document|claims\n\
125 action.enter|claims credential.mitid|asks\n\
-17 action.enter|claims credential.mitid|claims\n\
39 action.enter|claims credential.one-time-code|asks\n\
48 action.enter|claims credential.one-time-code|claims\n\
136 action.enter|claims credential.password|asks\n\
-29 action.enter|claims credential.password|claims\n\
-44 action.enter|claims credential.password|reports\n\
-101 action.enter|claims credential.personal-information|claims\n\
44 action.enter|claims credential.pin|claims\n\
82 action.enter|claims firm.bank|claims\n\
-28 action.enter|claims firm.bank|reports\n\
-21 action.enter|claims firm.courier|claims\n\
70 action.enter|claims firm.payment|claims\n\
59 action.enter|claims firm.support|claims\n\
56 action.enter|claims money.amount|claims\n\
17 action.enter|claims money.unusual-means|claims\n\
23 action.enter|claims person.adviser|claims\n\
35 action.enter|claims person.agent|claims\n\
25 action.enter|claims person.buyer|claims\n\
146 action.enter|claims person.family|claims\n\
44 action.enter|claims threat.arrest|threatens\n\
-37 action.enter|claims threat.block|reports\n\
75 action.enter|claims threat.block|threatens\n\
-157 action.enter|claims threat.court|threatens\n\
-18 action.enter|claims threat.deadline|reports\n\
67 action.enter|claims threat.deadline|threatens\n\
56 action.enter|claims threat.exposure|threatens\n\
57 action.enter|denies\n\
-59 action.enter|denies action.give|asks\n\
-28 action.enter|denies action.give|claims\n\
15 action.enter|denies action.transfer|claims\n\
37 action.enter|denies claim.deposit|claims\n\
93 action.enter|denies firm.bank|claims\n\
26 action.enter|denies money.amount|claims\n\
37 action.enter|denies person.family|claims\n\
-54 action.enter|live\n\
39 action.enter|reader\n\
-108 action.enter|reports\n\
-35 action.enter|reports action.give|reports\n\
-19 action.enter|reports action.update|reports\n\
-22 action.enter|reports authority.embassy|claims\n\
-35 action.enter|reports authority.police|claims\n\
-15 action.enter|reports authority.police|reports\n\
-29 action.enter|reports claim.link|claims\n\
-25 action.enter|reports claim.new-number|claims\n\
42 action.enter|reports claim.reassurance|claims\n\
-22 action.enter|reports credential.code|reports\n\
25 action.enter|reports credential.mitid|reports\n\
-30 action.enter|reports credential.one-time-code|reports\n\
-27 action.enter|reports credential.personal-information|claims\n\
28 action.enter|reports credential.personal-information|reports\n\
-16 action.enter|reports firm.bank|claims\n\
32 action.enter|reports firm.bank|reports\n\
57 action.enter|reports money.amount|claims\n\
-18 action.enter|reports money.amount|reports\n\
-25 action.enter|reports person.family|claims\n\
-61 action.enter|reports threat.block|threatens\n\
36 action.enter|reports threat.deadline|threatens\n\
-83 action.enter|speaks\n\
-107 action.gift-card|advises\n\
-78 action.gift-card|advises money.unusual-means|claims\n\
75 action.gift-card|asks\n\
40 action.gift-card|asks action.gift-card|claims\n\
198 action.gift-card|asks action.give|asks\n\
113 action.gift-card|asks action.give|claims\n\
75 action.gift-card|asks action.pay|asks\n\
-22 action.gift-card|asks action.pay|claims\n\
40 action.gift-card|asks action.stay-on-line|asks\n\
98 action.gift-card|asks action.transfer|asks\n\
18 action.gift-card|asks action.update|claims\n\
116 action.gift-card|asks authority.police|claims\n\
30 action.gift-card|asks claim.cannot-meet|claims\n\
41 action.gift-card|asks claim.crime|claims\n\
53 action.gift-card|asks claim.deposit|claims\n\
80 action.gift-card|asks claim.emergency|claims\n\
18 action.gift-card|asks claim.fine|claims\n\
15 action.gift-card|asks claim.job|claims\n\
51 action.gift-card|asks claim.paid-back|claims\n\
-18 action.gift-card|asks claim.prize|claims\n\
73 action.gift-card|asks claim.purchase|claims\n\
51 action.gift-card|asks claim.refund|claims\n\
19 action.gift-card|asks claim.unpaid|claims\n\
169 action.gift-card|asks credential.code|asks\n\
93 action.gift-card|asks credential.code|claims\n\
93 action.gift-card|asks firm.bank|claims\n\
43 action.gift-card|asks firm.payment|claims\n\
154 action.gift-card|asks money.amount|claims\n\
62 action.gift-card|asks money.unusual-means|claims\n\
103 action.gift-card|asks person.family|claims\n\
42 action.gift-card|asks person.landlord|claims\n\
-38 action.gift-card|asks threat.arrest|threatens\n\
59 action.gift-card|asks threat.block|threatens\n\
101 action.gift-card|asks threat.deadline|threatens\n\
178 action.gift-card|claims action.give|asks\n\
-44 action.gift-card|claims action.give|claims\n\
44 action.gift-card|claims action.keep-secret|asks\n\
151 action.gift-card|claims action.pay|asks\n\
-22 action.gift-card|claims action.pay|claims\n\
26 action.gift-card|claims action.reply|asks\n\
66 action.gift-card|claims action.update|claims\n\
22 action.gift-card|claims authority.court|claims\n\
132 action.gift-card|claims authority.immigration|claims\n\
66 action.gift-card|claims authority.police|claims\n\
145 action.gift-card|claims claim.all-money|claims\n\
-69 action.gift-card|claims claim.already-paid|claims\n\
40 action.gift-card|claims claim.cannot-meet|claims\n\
48 action.gift-card|claims claim.case|claims\n\
50 action.gift-card|claims claim.deposit|claims\n\
-29 action.gift-card|claims claim.emergency|claims\n\
51 action.gift-card|claims claim.fee|claims\n\
18 action.gift-card|claims claim.fine|claims\n\
-37 action.gift-card|claims claim.job|claims\n\
104 action.gift-card|claims claim.paid-back|claims\n\
23 action.gift-card|claims claim.parcel|claims\n\
-20 action.gift-card|claims claim.purchase|claims\n\
77 action.gift-card|claims claim.refund|claims\n\
33 action.gift-card|claims credential.card|asks\n\
-27 action.gift-card|claims credential.card|claims\n\
128 action.gift-card|claims credential.code|asks\n\
101 action.gift-card|claims credential.code|claims\n\
-42 action.gift-card|claims credential.personal-information|claims\n\
21 action.gift-card|claims firm.bank|claims\n\
85 action.gift-card|claims firm.shop|claims\n\
-18 action.gift-card|claims money.unusual-means|claims\n\
-20 action.gift-card|claims money.valuables|claims\n\
-36 action.gift-card|claims person.agent|claims\n\
90 action.gift-card|claims person.family|claims\n\
18 action.gift-card|claims person.landlord|claims\n\
18 action.gift-card|claims threat.court|threatens\n\
108 action.gift-card|claims threat.deportation|threatens\n\
38 action.gift-card|live\n\
-37 action.gift-card|reader\n\
16 action.gift-card|reports action.give|reports\n\
-19 action.gift-card|reports claim.link|claims\n\
-71 action.give|advises\n\
-61 action.give|advises action.give|asks\n\
-82 action.give|advises action.give|claims\n\
-15 action.give|advises action.give|denies\n\
-63 action.give|advises action.give|reports\n\
-28 action.give|advises action.hand-over|advises\n\
-32 action.give|advises action.hand-over|asks\n\
40 action.give|advises action.install|asks\n\
-47 action.give|advises action.keep-secret|asks\n\
-86 action.give|advises action.pay|advises\n\
-18 action.give|advises action.pay|asks\n\
-87 action.give|advises action.pay|claims\n\
15 action.give|advises action.pay|reports\n\
-54 action.give|advises action.reply|advises\n\
-15 action.give|advises action.reply|asks\n\
-19 action.give|advises action.transfer|advises\n\
-62 action.give|advises action.transfer|asks\n\
-43 action.give|advises action.transfer|reports\n\
85 action.give|advises action.update|asks\n\
-17 action.give|advises action.update|claims\n\
-24 action.give|advises action.update|reports\n\
-35 action.give|advises action.withdraw|claims\n\
-133 action.give|advises authority.benefits|claims\n\
-45 action.give|advises authority.court|claims\n\
-19 action.give|advises authority.embassy|claims\n\
30 action.give|advises authority.europol|claims\n\
-21 action.give|advises authority.health|claims\n\
-19 action.give|advises authority.immigration|claims\n\
-16 action.give|advises authority.municipality|claims\n\
79 action.give|advises authority.police|reports\n\
-43 action.give|advises authority.tax|claims\n\
-25 action.give|advises claim.abroad|claims\n\
18 action.give|advises claim.all-money|claims\n\
33 action.give|advises claim.already-paid|claims\n\
-129 action.give|advises claim.case|claims\n\
112 action.give|advises claim.deposit|claims\n\
41 action.give|advises claim.easy-money|claims\n\
21 action.give|advises claim.emergency|claims\n\
-163 action.give|advises claim.fee|claims\n\
26 action.give|advises claim.investment|claims\n\
-38 action.give|advises claim.misused-name|claims\n\
-42 action.give|advises claim.mule|claims\n\
-48 action.give|advises claim.no-checking|claims\n\
107 action.give|advises claim.other-account|claims\n\
-49 action.give|advises claim.parcel|claims\n\
-15 action.give|advises claim.pick-up|claims\n\
-27 action.give|advises claim.prize|claims\n\
93 action.give|advises claim.prompt|claims\n\
127 action.give|advises claim.purchase|claims\n\
108 action.give|advises claim.reassurance|claims\n\
-141 action.give|advises claim.refund|claims\n\
41 action.give|advises claim.renewal|claims\n\
-24 action.give|advises claim.residence|claims\n\
-157 action.give|advises claim.safe-account|claims\n\
-33 action.give|advises claim.sent-by-mistake|claims\n\
105 action.give|advises claim.unpaid|claims\n\
-62 action.give|advises claim.unusual-activity|claims\n\
55 action.give|advises claim.your-own|claims\n\
26 action.give|advises credential.balance|asks\n\
-42 action.give|advises credential.bank-details|advises\n\
-88 action.give|advises credential.bank-details|asks\n\
-47 action.give|advises credential.bank-details|claims\n\
-97 action.give|advises credential.card|advises\n\
-72 action.give|advises credential.card|asks\n\
25 action.give|advises credential.card|claims\n\
-33 action.give|advises credential.card|reports\n\
406 action.give|advises credential.code|advises\n\
45 action.give|advises credential.code|asks\n\
-74 action.give|advises credential.code|claims\n\
-51 action.give|advises credential.code|denies\n\
-66 action.give|advises credential.cpr|advises\n\
19 action.give|advises credential.cpr|asks\n\
-74 action.give|advises credential.id-document|advises\n\
-23 action.give|advises credential.id-document|claims\n\
77 action.give|advises credential.mitid|advises\n\
124 action.give|advises credential.mitid|asks\n\
112 action.give|advises credential.one-time-code|asks\n\
-16 action.give|advises credential.password|advises\n\
-24 action.give|advises credential.password|claims\n\
15 action.give|advises credential.personal-information|asks\n\
-43 action.give|advises credential.personal-information|claims\n\
122 action.give|advises firm.bank|claims\n\
-25 action.give|advises firm.bank|reports\n\
74 action.give|advises firm.courier|claims\n\
343 action.give|advises firm.payment|claims\n\
19 action.give|advises firm.shop|claims\n\
-47 action.give|advises money.amount|claims\n\
-30 action.give|advises money.unusual-means|claims\n\
-18 action.give|advises money.valuables|claims\n\
77 action.give|advises person.agent|claims\n\
-17 action.give|advises person.agent|reports\n\
-109 action.give|advises person.family|claims\n\
-156 action.give|advises threat.arrest|threatens\n\
-15 action.give|advises threat.block|reports\n\
177 action.give|advises threat.block|threatens\n\
-64 action.give|advises threat.court|threatens\n\
-52 action.give|advises threat.deadline|reports\n\
102 action.give|advises threat.deadline|threatens\n\
35 action.give|advises threat.debt|threatens\n\
31 action.give|asks action.give|claims\n\
-201 action.give|asks action.give|denies\n\
-28 action.give|asks action.give|reports\n\
-24 action.give|asks action.hand-over|advises\n\
31 action.give|asks action.hand-over|asks\n\
-71 action.give|asks action.hand-over|claims\n\
80 action.give|asks action.install|asks\n\
77 action.give|asks action.install|claims\n\
147 action.give|asks action.keep-secret|asks\n\
71 action.give|asks action.keep-secret|claims\n\
-75 action.give|asks action.login|asks\n\
53 action.give|asks action.login|claims\n\
111 action.give|asks action.move-chat|asks\n\
68 action.give|asks action.move-chat|claims\n\
-71 action.give|asks action.pay|advises\n\
-68 action.give|asks action.pay|asks\n\
-15 action.give|asks action.pay|claims\n\
-26 action.give|asks action.pay|denies\n\
60 action.give|asks action.pay|reports\n\
77 action.give|asks action.press-key|asks\n\
-111 action.give|asks action.reply|advises\n\
-21 action.give|asks action.reply|asks\n\
200 action.give|asks action.reply|claims\n\
114 action.give|asks action.stay-on-line|asks\n\
61 action.give|asks action.stay-on-line|claims\n\
51 action.give|asks action.stay-on-line|reports\n\
46 action.give|asks action.transfer|advises\n\
65 action.give|asks action.transfer|asks\n\
-35 action.give|asks action.transfer|claims\n\
-123 action.give|asks action.transfer|reports\n\
-139 action.give|asks action.update|advises\n\
37 action.give|asks action.update|asks\n\
107 action.give|asks action.withdraw|asks\n\
15 action.give|asks action.withdraw|claims\n\
33 action.give|asks authority.benefits|claims\n\
109 action.give|asks authority.court|claims\n\
-32 action.give|asks authority.customs|claims\n\
154 action.give|asks authority.digital-post|claims\n\
16 action.give|asks authority.embassy|claims\n\
133 action.give|asks authority.europol|claims\n\
-52 action.give|asks authority.health|claims\n\
42 action.give|asks authority.ministry|claims\n\
-18 action.give|asks authority.municipality|claims\n\
31 action.give|asks authority.nsk|claims\n\
50 action.give|asks authority.police|claims\n\
-67 action.give|asks authority.police|reports\n\
86 action.give|asks authority.tax|claims\n\
83 action.give|asks claim.abroad|claims\n\
49 action.give|asks claim.all-money|claims\n\
71 action.give|asks claim.all-money|reports\n\
58 action.give|asks claim.already-paid|claims\n\
102 action.give|asks claim.cannot-meet|claims\n\
31 action.give|asks claim.case|claims\n\
-16 action.give|asks claim.case|reports\n\
29 action.give|asks claim.crime|claims\n\
-21 action.give|asks claim.crime|denies\n\
-45 action.give|asks claim.crime|reports\n\
-30 action.give|asks claim.deposit|claims\n\
36 action.give|asks claim.deposit|denies\n\
128 action.give|asks claim.easy-money|claims\n\
18 action.give|asks claim.emergency|claims\n\
-65 action.give|asks claim.fee|claims\n\
-41 action.give|asks claim.fine|claims\n\
60 action.give|asks claim.hacked|claims\n\
-52 action.give|asks claim.hacked|reports\n\
19 action.give|asks claim.investment|claims\n\
161 action.give|asks claim.isolation|claims\n\
37 action.give|asks claim.job|claims\n\
52 action.give|asks claim.link|claims\n\
-30 action.give|asks claim.link|denies\n\
39 action.give|asks claim.loan|claims\n\
59 action.give|asks claim.menu|claims\n\
33 action.give|asks claim.misused-name|claims\n\
207 action.give|asks claim.mule|claims\n\
111 action.give|asks claim.new-number|claims\n\
153 action.give|asks claim.no-checking|claims\n\
-28 action.give|asks claim.not-you|claims\n\
147 action.give|asks claim.other-account|claims\n\
-32 action.give|asks claim.paid-back|claims\n\
-100 action.give|asks claim.parcel|claims\n\
-20 action.give|asks claim.parcel|reports\n\
35 action.give|asks claim.pick-up|claims\n\
177 action.give|asks claim.prize|claims\n\
-65 action.give|asks claim.prompt|claims\n\
169 action.give|asks claim.reassurance|claims\n\
69 action.give|asks claim.reassurance|reports\n\
143 action.give|asks claim.recovery|claims\n\
26 action.give|asks claim.refund|claims\n\
99 action.give|asks claim.renewal|claims\n\
69 action.give|asks claim.residence|claims\n\
84 action.give|asks claim.robot|claims\n\
83 action.give|asks claim.safe-account|claims\n\
118 action.give|asks claim.sent-by-mistake|claims\n\
-141 action.give|asks claim.unpaid|claims\n\
72 action.give|asks claim.unusual-activity|claims\n\
48 action.give|asks claim.unusual-activity|reports\n\
19 action.give|asks claim.virus|claims\n\
-33 action.give|asks claim.watched|claims\n\
-95 action.give|asks claim.your-own|claims\n\
-114 action.give|asks credential.balance|claims\n\
21 action.give|asks credential.bank-details|asks\n\
152 action.give|asks credential.bank-details|claims\n\
-34 action.give|asks credential.card|advises\n\
194 action.give|asks credential.card|asks\n\
88 action.give|asks credential.card|claims\n\
66 action.give|asks credential.card|denies\n\
-50 action.give|asks credential.card|reports\n\
-21 action.give|asks credential.code|advises\n\
183 action.give|asks credential.code|asks\n\
39 action.give|asks credential.code|claims\n\
-37 action.give|asks credential.code|denies\n\
30 action.give|asks credential.cpr|asks\n\
77 action.give|asks credential.id-document|asks\n\
74 action.give|asks credential.id-document|claims\n\
-25 action.give|asks credential.id-document|reports\n\
-23 action.give|asks credential.mitid|advises\n\
116 action.give|asks credential.mitid|asks\n\
95 action.give|asks credential.mitid|claims\n\
90 action.give|asks credential.mitid|reports\n\
200 action.give|asks credential.nemid|asks\n\
193 action.give|asks credential.nemid|claims\n\
299 action.give|asks credential.one-time-code|asks\n\
96 action.give|asks credential.one-time-code|claims\n\
148 action.give|asks credential.password|asks\n\
-163 action.give|asks credential.password|claims\n\
-20 action.give|asks credential.personal-information|advises\n\
-20 action.give|asks credential.personal-information|asks\n\
123 action.give|asks credential.personal-information|claims\n\
-65 action.give|asks credential.personal-information|reports\n\
-92 action.give|asks credential.pin|advises\n\
168 action.give|asks credential.pin|asks\n\
-117 action.give|asks credential.pin|claims\n\
57 action.give|asks firm.bank|claims\n\
-69 action.give|asks firm.bank|denies\n\
26 action.give|asks firm.bank|reports\n\
-30 action.give|asks firm.courier|claims\n\
40 action.give|asks firm.courier|reports\n\
88 action.give|asks firm.payment|claims\n\
93 action.give|asks firm.shop|claims\n\
95 action.give|asks firm.streaming|claims\n\
49 action.give|asks firm.support|claims\n\
172 action.give|asks firm.telecom|claims\n\
-30 action.give|asks firm.utility|claims\n\
20 action.give|asks money.amount|claims\n\
-21 action.give|asks money.amount|reports\n\
138 action.give|asks money.unusual-means|claims\n\
16 action.give|asks money.unusual-means|reports\n\
74 action.give|asks money.valuables|claims\n\
-67 action.give|asks money.valuables|denies\n\
-35 action.give|asks money.valuables|reports\n\
108 action.give|asks person.adviser|claims\n\
24 action.give|asks person.agent|claims\n\
131 action.give|asks person.buyer|claims\n\
69 action.give|asks person.buyer|reports\n\
87 action.give|asks person.family|claims\n\
-27 action.give|asks person.family|reports\n\
-43 action.give|asks person.landlord|claims\n\
24 action.give|asks person.landlord|reports\n\
-127 action.give|asks person.recruiter|claims\n\
-56 action.give|asks threat.arrest|reports\n\
27 action.give|asks threat.arrest|threatens\n\
-71 action.give|asks threat.block|reports\n\
175 action.give|asks threat.block|threatens\n\
-16 action.give|asks threat.cutoff|threatens\n\
-135 action.give|asks threat.deadline|reports\n\
69 action.give|asks threat.deadline|threatens\n\
161 action.give|asks threat.debt|threatens\n\
58 action.give|asks threat.deportation|threatens\n\
-41 action.give|asks threat.exposure|threatens\n\
27 action.give|asks threat.return|threatens\n\
-37 action.give|claims\n\
-65 action.give|claims action.give|denies\n\
186 action.give|claims action.give|reports\n\
186 action.give|claims action.hand-over|asks\n\
-37 action.give|claims action.hand-over|claims\n\
115 action.give|claims action.install|asks\n\
19 action.give|claims action.install|reports\n\
54 action.give|claims action.keep-secret|asks\n\
49 action.give|claims action.keep-secret|claims\n\
-80 action.give|claims action.keep-secret|reports\n\
124 action.give|claims action.login|advises\n\
29 action.give|claims action.login|asks\n\
-15 action.give|claims action.login|claims\n\
-22 action.give|claims action.login|reports\n\
-38 action.give|claims action.move-chat|asks\n\
158 action.give|claims action.move-chat|claims\n\
-28 action.give|claims action.pay|advises\n\
47 action.give|claims action.pay|asks\n\
184 action.give|claims action.pay|claims\n\
-71 action.give|claims action.pay|denies\n\
176 action.give|claims action.press-key|asks\n\
171 action.give|claims action.press-key|claims\n\
114 action.give|claims action.reply|advises\n\
52 action.give|claims action.reply|asks\n\
-46 action.give|claims action.reply|claims\n\
-18 action.give|claims action.reply|reports\n\
77 action.give|claims action.stay-on-line|asks\n\
172 action.give|claims action.stay-on-line|claims\n\
-113 action.give|claims action.stay-on-line|reports\n\
16 action.give|claims action.transfer|advises\n\
70 action.give|claims action.transfer|asks\n\
-39 action.give|claims action.transfer|claims\n\
79 action.give|claims action.transfer|reports\n\
156 action.give|claims action.update|advises\n\
-124 action.give|claims action.update|asks\n\
28 action.give|claims action.update|claims\n\
-41 action.give|claims action.update|reports\n\
19 action.give|claims action.withdraw|asks\n\
-117 action.give|claims action.withdraw|claims\n\
-22 action.give|claims authority.benefits|claims\n\
-108 action.give|claims authority.court|claims\n\
-133 action.give|claims authority.customs|claims\n\
-137 action.give|claims authority.digital-post|claims\n\
124 action.give|claims authority.embassy|claims\n\
63 action.give|claims authority.europol|claims\n\
34 action.give|claims authority.health|claims\n\
-58 action.give|claims authority.immigration|claims\n\
61 action.give|claims authority.ministry|claims\n\
-70 action.give|claims authority.municipality|claims\n\
132 action.give|claims authority.nsk|claims\n\
74 action.give|claims authority.police|reports\n\
72 action.give|claims authority.prosecution|claims\n\
-44 action.give|claims authority.state|claims\n\
137 action.give|claims claim.abroad|claims\n\
84 action.give|claims claim.all-money|claims\n\
-32 action.give|claims claim.all-money|reports\n\
73 action.give|claims claim.already-paid|claims\n\
171 action.give|claims claim.broken-phone|claims\n\
131 action.give|claims claim.cannot-meet|claims\n\
49 action.give|claims claim.case|claims\n\
19 action.give|claims claim.crime|claims\n\
29 action.give|claims claim.deposit|claims\n\
120 action.give|claims claim.easy-money|claims\n\
130 action.give|claims claim.emergency|claims\n\
-132 action.give|claims claim.fee|claims\n\
89 action.give|claims claim.fine|claims\n\
-52 action.give|claims claim.hacked|claims\n\
133 action.give|claims claim.investment|claims\n\
168 action.give|claims claim.isolation|claims\n\
48 action.give|claims claim.link|claims\n\
-104 action.give|claims claim.loan|claims\n\
19 action.give|claims claim.misused-name|claims\n\
-87 action.give|claims claim.mule|claims\n\
59 action.give|claims claim.new-number|claims\n\
-49 action.give|claims claim.no-checking|claims\n\
-75 action.give|claims claim.no-checking|reports\n\
-31 action.give|claims claim.not-you|claims\n\
138 action.give|claims claim.other-account|claims\n\
127 action.give|claims claim.paid-back|claims\n\
-34 action.give|claims claim.pick-up|reports\n\
81 action.give|claims claim.prize|claims\n\
-19 action.give|claims claim.prompt|claims\n\
65 action.give|claims claim.purchase|claims\n\
137 action.give|claims claim.reassurance|claims\n\
45 action.give|claims claim.reassurance|reports\n\
63 action.give|claims claim.recovery|claims\n\
201 action.give|claims claim.refund|claims\n\
27 action.give|claims claim.renewal|claims\n\
34 action.give|claims claim.residence|claims\n\
34 action.give|claims claim.robot|claims\n\
194 action.give|claims claim.safe-account|claims\n\
-21 action.give|claims claim.safe-account|reports\n\
70 action.give|claims claim.sent-by-mistake|claims\n\
-15 action.give|claims claim.unusual-activity|claims\n\
32 action.give|claims claim.unusual-activity|reports\n\
88 action.give|claims claim.watched|claims\n\
-55 action.give|claims claim.your-own|claims\n\
88 action.give|claims credential.balance|asks\n\
-40 action.give|claims credential.balance|claims\n\
-38 action.give|claims credential.bank-details|asks\n\
88 action.give|claims credential.bank-details|claims\n\
121 action.give|claims credential.card|asks\n\
137 action.give|claims credential.card|claims\n\
51 action.give|claims credential.card|denies\n\
-21 action.give|claims credential.card|reports\n\
-67 action.give|claims credential.code|advises\n\
90 action.give|claims credential.code|asks\n\
66 action.give|claims credential.code|claims\n\
26 action.give|claims credential.code|reports\n\
60 action.give|claims credential.cpr|claims\n\
59 action.give|claims credential.cpr|reports\n\
-84 action.give|claims credential.id-document|asks\n\
146 action.give|claims credential.id-document|claims\n\
67 action.give|claims credential.mitid|asks\n\
161 action.give|claims credential.mitid|claims\n\
76 action.give|claims credential.mitid|denies\n\
-48 action.give|claims credential.mitid|reports\n\
-30 action.give|claims credential.nemid|claims\n\
362 action.give|claims credential.one-time-code|asks\n\
445 action.give|claims credential.one-time-code|claims\n\
195 action.give|claims credential.one-time-code|reports\n\
79 action.give|claims credential.password|asks\n\
61 action.give|claims credential.password|claims\n\
-89 action.give|claims credential.personal-information|advises\n\
-51 action.give|claims credential.personal-information|claims\n\
-71 action.give|claims credential.personal-information|reports\n\
159 action.give|claims credential.pin|asks\n\
58 action.give|claims credential.pin|claims\n\
61 action.give|claims firm.bank|claims\n\
90 action.give|claims firm.bank|reports\n\
-32 action.give|claims firm.courier|claims\n\
121 action.give|claims firm.payment|claims\n\
46 action.give|claims firm.shop|claims\n\
-43 action.give|claims firm.streaming|claims\n\
67 action.give|claims firm.support|claims\n\
49 action.give|claims firm.telecom|claims\n\
32 action.give|claims firm.toll|claims\n\
67 action.give|claims firm.utility|claims\n\
67 action.give|claims money.amount|claims\n\
113 action.give|claims money.amount|reports\n\
81 action.give|claims money.unusual-means|claims\n\
59 action.give|claims money.valuables|claims\n\
-41 action.give|claims money.valuables|reports\n\
34 action.give|claims person.adviser|claims\n\
161 action.give|claims person.buyer|claims\n\
84 action.give|claims person.family|claims\n\
-63 action.give|claims person.family|reports\n\
-21 action.give|claims person.recruiter|claims\n\
54 action.give|claims threat.arrest|reports\n\
104 action.give|claims threat.arrest|threatens\n\
-174 action.give|claims threat.block|denies\n\
34 action.give|claims threat.block|reports\n\
65 action.give|claims threat.court|threatens\n\
-20 action.give|claims threat.cutoff|threatens\n\
-45 action.give|claims threat.deadline|reports\n\
64 action.give|claims threat.deadline|threatens\n\
115 action.give|claims threat.debt|threatens\n\
-49 action.give|claims threat.deportation|threatens\n\
53 action.give|claims threat.exposure|threatens\n\
-153 action.give|claims threat.return|threatens\n\
-17 action.give|denies\n\
-93 action.give|denies action.login|asks\n\
-15 action.give|denies action.login|denies\n\
-187 action.give|denies action.pay|asks\n\
-82 action.give|denies action.pay|claims\n\
-26 action.give|denies action.pay|denies\n\
24 action.give|denies action.press-key|claims\n\
131 action.give|denies action.update|asks\n\
-44 action.give|denies action.update|claims\n\
-34 action.give|denies authority.benefits|claims\n\
-56 action.give|denies authority.customs|claims\n\
-16 action.give|denies authority.digital-post|claims\n\
-31 action.give|denies authority.immigration|claims\n\
188 action.give|denies authority.police|claims\n\
15 action.give|denies claim.all-money|claims\n\
-52 action.give|denies claim.case|claims\n\
116 action.give|denies claim.emergency|claims\n\
-85 action.give|denies claim.fee|claims\n\
-23 action.give|denies claim.link|claims\n\
107 action.give|denies claim.no-checking|claims\n\
-110 action.give|denies claim.parcel|claims\n\
-31 action.give|denies claim.pick-up|claims\n\
41 action.give|denies claim.renewal|claims\n\
-18 action.give|denies claim.residence|claims\n\
-28 action.give|denies claim.sent-by-mistake|claims\n\
42 action.give|denies claim.unpaid|claims\n\
-42 action.give|denies claim.unusual-activity|claims\n\
237 action.give|denies credential.card|asks\n\
-80 action.give|denies credential.card|denies\n\
-28 action.give|denies credential.code|claims\n\
-16 action.give|denies credential.code|denies\n\
-17 action.give|denies credential.mitid|claims\n\
-31 action.give|denies credential.mitid|denies\n\
-20 action.give|denies credential.pin|denies\n\
101 action.give|denies firm.bank|claims\n\
-118 action.give|denies firm.courier|claims\n\
-69 action.give|denies firm.payment|claims\n\
112 action.give|denies money.amount|claims\n\
38 action.give|denies money.valuables|claims\n\
50 action.give|denies person.family|claims\n\
57 action.give|denies threat.arrest|threatens\n\
-21 action.give|denies threat.block|threatens\n\
270 action.give|denies threat.court|reports\n\
-43 action.give|denies threat.deadline|threatens\n\
-23 action.give|live\n\
17 action.give|reader\n\
-59 action.give|reports\n\
26 action.give|reports action.hand-over|asks\n\
-20 action.give|reports action.hand-over|claims\n\
-20 action.give|reports action.hand-over|reports\n\
99 action.give|reports action.install|asks\n\
19 action.give|reports action.keep-secret|asks\n\
-54 action.give|reports action.keep-secret|claims\n\
-19 action.give|reports action.login|claims\n\
31 action.give|reports action.pay|asks\n\
-73 action.give|reports action.pay|reports\n\
22 action.give|reports action.press-key|asks\n\
76 action.give|reports action.press-key|reports\n\
32 action.give|reports action.reply|claims\n\
-36 action.give|reports action.stay-on-line|asks\n\
113 action.give|reports action.stay-on-line|reports\n\
129 action.give|reports action.transfer|asks\n\
-26 action.give|reports action.transfer|claims\n\
-24 action.give|reports action.transfer|reports\n\
-46 action.give|reports action.update|advises\n\
-38 action.give|reports action.update|claims\n\
65 action.give|reports action.update|reports\n\
22 action.give|reports action.withdraw|reports\n\
157 action.give|reports authority.benefits|claims\n\
-37 action.give|reports authority.benefits|reports\n\
16 action.give|reports authority.court|claims\n\
-31 action.give|reports authority.digital-post|claims\n\
140 action.give|reports authority.embassy|claims\n\
-37 action.give|reports authority.embassy|reports\n\
-22 action.give|reports authority.immigration|reports\n\
-16 action.give|reports authority.municipality|claims\n\
-34 action.give|reports authority.police|reports\n\
17 action.give|reports authority.prosecution|claims\n\
-118 action.give|reports authority.tax|reports\n\
-70 action.give|reports claim.all-money|claims\n\
46 action.give|reports claim.cannot-meet|claims\n\
-46 action.give|reports claim.case|reports\n\
-69 action.give|reports claim.crime|reports\n\
-132 action.give|reports claim.deposit|claims\n\
-31 action.give|reports claim.deposit|reports\n\
-62 action.give|reports claim.emergency|claims\n\
-85 action.give|reports claim.fee|claims\n\
-22 action.give|reports claim.fee|reports\n\
16 action.give|reports claim.hacked|reports\n\
-27 action.give|reports claim.isolation|claims\n\
42 action.give|reports claim.isolation|reports\n\
-97 action.give|reports claim.job|claims\n\
34 action.give|reports claim.job|reports\n\
-84 action.give|reports claim.link|claims\n\
-17 action.give|reports claim.link|reports\n\
-77 action.give|reports claim.loan|reports\n\
54 action.give|reports claim.misused-name|claims\n\
46 action.give|reports claim.misused-name|reports\n\
45 action.give|reports claim.new-number|claims\n\
24 action.give|reports claim.new-number|reports\n\
-118 action.give|reports claim.no-checking|claims\n\
-18 action.give|reports claim.no-checking|reports\n\
-33 action.give|reports claim.other-account|claims\n\
107 action.give|reports claim.paid-back|claims\n\
-125 action.give|reports claim.parcel|claims\n\
-24 action.give|reports claim.parcel|reports\n\
-27 action.give|reports claim.pick-up|claims\n\
-19 action.give|reports claim.pick-up|reports\n\
-122 action.give|reports claim.prize|claims\n\
-43 action.give|reports claim.prompt|reports\n\
29 action.give|reports claim.purchase|claims\n\
-16 action.give|reports claim.reassurance|claims\n\
188 action.give|reports claim.reassurance|reports\n\
35 action.give|reports claim.refund|claims\n\
-51 action.give|reports claim.refund|reports\n\
-19 action.give|reports claim.renewal|claims\n\
63 action.give|reports claim.residence|claims\n\
-66 action.give|reports claim.residence|reports\n\
-17 action.give|reports claim.safe-account|reports\n\
104 action.give|reports claim.sent-by-mistake|claims\n\
115 action.give|reports claim.unusual-activity|claims\n\
54 action.give|reports claim.your-own|claims\n\
20 action.give|reports credential.balance|asks\n\
99 action.give|reports credential.balance|claims\n\
96 action.give|reports credential.balance|reports\n\
-37 action.give|reports credential.bank-details|asks\n\
31 action.give|reports credential.bank-details|claims\n\
62 action.give|reports credential.bank-details|reports\n\
53 action.give|reports credential.card|advises\n\
52 action.give|reports credential.card|asks\n\
-146 action.give|reports credential.card|claims\n\
69 action.give|reports credential.card|reports\n\
28 action.give|reports credential.code|asks\n\
139 action.give|reports credential.code|claims\n\
93 action.give|reports credential.code|reports\n\
21 action.give|reports credential.cpr|asks\n\
-33 action.give|reports credential.cpr|claims\n\
51 action.give|reports credential.cpr|reports\n\
-31 action.give|reports credential.id-document|claims\n\
104 action.give|reports credential.id-document|reports\n\
42 action.give|reports credential.mitid|advises\n\
109 action.give|reports credential.mitid|asks\n\
148 action.give|reports credential.mitid|reports\n\
-47 action.give|reports credential.one-time-code|claims\n\
158 action.give|reports credential.one-time-code|reports\n\
58 action.give|reports credential.password|asks\n\
-86 action.give|reports credential.password|claims\n\
63 action.give|reports credential.password|reports\n\
-32 action.give|reports credential.personal-information|advises\n\
156 action.give|reports credential.personal-information|claims\n\
-38 action.give|reports credential.personal-information|reports\n\
74 action.give|reports credential.pin|advises\n\
48 action.give|reports credential.pin|claims\n\
-46 action.give|reports credential.pin|reports\n\
-125 action.give|reports firm.bank|claims\n\
48 action.give|reports firm.bank|reports\n\
133 action.give|reports firm.courier|claims\n\
37 action.give|reports firm.payment|claims\n\
54 action.give|reports money.amount|reports\n\
30 action.give|reports money.unusual-means|reports\n\
-187 action.give|reports money.valuables|claims\n\
-66 action.give|reports money.valuables|denies\n\
-73 action.give|reports money.valuables|reports\n\
-61 action.give|reports person.agent|claims\n\
-36 action.give|reports person.agent|reports\n\
92 action.give|reports person.buyer|reports\n\
-40 action.give|reports person.family|claims\n\
-22 action.give|reports person.family|reports\n\
-22 action.give|reports person.landlord|claims\n\
-42 action.give|reports threat.arrest|reports\n\
-39 action.give|reports threat.arrest|threatens\n\
-48 action.give|reports threat.block|reports\n\
136 action.give|reports threat.deadline|denies\n\
-30 action.give|reports threat.deadline|reports\n\
-20 action.give|reports threat.exposure|threatens\n\
-39 action.hand-over|advises\n\
-47 action.hand-over|advises authority.police|claims\n\
45 action.hand-over|advises claim.parcel|claims\n\
106 action.hand-over|advises credential.one-time-code|asks\n\
-54 action.hand-over|advises firm.bank|claims\n\
-16 action.hand-over|advises money.amount|claims\n\
38 action.hand-over|advises threat.deadline|threatens\n\
26 action.hand-over|asks\n\
92 action.hand-over|asks action.hand-over|claims\n\
33 action.hand-over|asks action.install|claims\n\
-71 action.hand-over|asks action.keep-secret|asks\n\
-63 action.hand-over|asks action.pay|claims\n\
31 action.hand-over|asks action.press-key|asks\n\
-47 action.hand-over|asks action.reply|asks\n\
43 action.hand-over|asks action.stay-on-line|asks\n\
-75 action.hand-over|asks action.transfer|asks\n\
167 action.hand-over|asks action.transfer|claims\n\
-159 action.hand-over|asks action.update|asks\n\
46 action.hand-over|asks action.update|claims\n\
-24 action.hand-over|asks action.update|reports\n\
75 action.hand-over|asks action.withdraw|asks\n\
21 action.hand-over|asks action.withdraw|claims\n\
-37 action.hand-over|asks authority.benefits|claims\n\
167 action.hand-over|asks authority.police|claims\n\
17 action.hand-over|asks authority.police|reports\n\
-51 action.hand-over|asks authority.tax|claims\n\
-25 action.hand-over|asks claim.all-money|claims\n\
20 action.hand-over|asks claim.already-paid|claims\n\
189 action.hand-over|asks claim.case|claims\n\
165 action.hand-over|asks claim.crime|claims\n\
31 action.hand-over|asks claim.easy-money|claims\n\
25 action.hand-over|asks claim.emergency|claims\n\
-165 action.hand-over|asks claim.fee|claims\n\
143 action.hand-over|asks claim.hacked|claims\n\
-54 action.hand-over|asks claim.investment|claims\n\
-100 action.hand-over|asks claim.job|claims\n\
29 action.hand-over|asks claim.link|claims\n\
43 action.hand-over|asks claim.mule|claims\n\
80 action.hand-over|asks claim.no-checking|claims\n\
56 action.hand-over|asks claim.other-account|claims\n\
-166 action.hand-over|asks claim.paid-back|claims\n\
-79 action.hand-over|asks claim.parcel|claims\n\
178 action.hand-over|asks claim.pick-up|claims\n\
-66 action.hand-over|asks claim.prompt|claims\n\
86 action.hand-over|asks claim.purchase|claims\n\
40 action.hand-over|asks claim.reassurance|claims\n\
28 action.hand-over|asks claim.refund|claims\n\
26 action.hand-over|asks claim.renewal|claims\n\
-18 action.hand-over|asks claim.unpaid|claims\n\
-120 action.hand-over|asks credential.bank-details|asks\n\
-19 action.hand-over|asks credential.bank-details|claims\n\
86 action.hand-over|asks credential.card|asks\n\
61 action.hand-over|asks credential.card|claims\n\
124 action.hand-over|asks credential.code|asks\n\
-31 action.hand-over|asks credential.code|claims\n\
-201 action.hand-over|asks credential.cpr|asks\n\
-20 action.hand-over|asks credential.cpr|claims\n\
-35 action.hand-over|asks credential.id-document|asks\n\
45 action.hand-over|asks credential.mitid|asks\n\
-51 action.hand-over|asks credential.one-time-code|asks\n\
223 action.hand-over|asks credential.one-time-code|claims\n\
18 action.hand-over|asks credential.password|claims\n\
63 action.hand-over|asks credential.personal-information|asks\n\
-29 action.hand-over|asks credential.personal-information|claims\n\
57 action.hand-over|asks credential.pin|asks\n\
59 action.hand-over|asks credential.pin|claims\n\
46 action.hand-over|asks firm.bank|claims\n\
-67 action.hand-over|asks firm.bank|reports\n\
119 action.hand-over|asks firm.courier|claims\n\
19 action.hand-over|asks firm.payment|claims\n\
-30 action.hand-over|asks money.amount|claims\n\
-106 action.hand-over|asks money.unusual-means|claims\n\
127 action.hand-over|asks money.valuables|claims\n\
171 action.hand-over|asks person.agent|claims\n\
-65 action.hand-over|asks person.family|claims\n\
30 action.hand-over|asks person.landlord|claims\n\
-20 action.hand-over|asks threat.arrest|threatens\n\
74 action.hand-over|asks threat.block|threatens\n\
51 action.hand-over|asks threat.deadline|threatens\n\
52 action.hand-over|asks threat.return|threatens\n\
-88 action.hand-over|claims\n\
-69 action.hand-over|claims action.keep-secret|claims\n\
112 action.hand-over|claims action.pay|asks\n\
151 action.hand-over|claims action.pay|claims\n\
-95 action.hand-over|claims action.transfer|asks\n\
87 action.hand-over|claims action.transfer|claims\n\
-40 action.hand-over|claims action.update|claims\n\
-46 action.hand-over|claims action.update|reports\n\
16 action.hand-over|claims action.withdraw|asks\n\
27 action.hand-over|claims action.withdraw|claims\n\
42 action.hand-over|claims authority.benefits|claims\n\
-96 action.hand-over|claims authority.police|claims\n\
-25 action.hand-over|claims claim.all-money|claims\n\
-16 action.hand-over|claims claim.deposit|claims\n\
-33 action.hand-over|claims claim.easy-money|claims\n\
-81 action.hand-over|claims claim.emergency|claims\n\
-37 action.hand-over|claims claim.fine|claims\n\
51 action.hand-over|claims claim.no-checking|claims\n\
-31 action.hand-over|claims claim.other-account|claims\n\
94 action.hand-over|claims claim.paid-back|claims\n\
-117 action.hand-over|claims claim.parcel|claims\n\
32 action.hand-over|claims claim.pick-up|claims\n\
61 action.hand-over|claims claim.prompt|claims\n\
-37 action.hand-over|claims claim.reassurance|claims\n\
25 action.hand-over|claims claim.refund|claims\n\
25 action.hand-over|claims claim.unusual-activity|claims\n\
-97 action.hand-over|claims claim.your-own|claims\n\
96 action.hand-over|claims credential.card|asks\n\
76 action.hand-over|claims credential.card|claims\n\
-66 action.hand-over|claims credential.code|claims\n\
41 action.hand-over|claims credential.code|reports\n\
-45 action.hand-over|claims credential.id-document|claims\n\
33 action.hand-over|claims credential.mitid|asks\n\
-71 action.hand-over|claims credential.mitid|claims\n\
-27 action.hand-over|claims credential.personal-information|claims\n\
73 action.hand-over|claims credential.pin|asks\n\
46 action.hand-over|claims credential.pin|claims\n\
-57 action.hand-over|claims firm.payment|claims\n\
-76 action.hand-over|claims firm.shop|claims\n\
-80 action.hand-over|claims money.unusual-means|claims\n\
66 action.hand-over|claims person.agent|claims\n\
30 action.hand-over|claims person.family|claims\n\
-23 action.hand-over|claims person.landlord|claims\n\
115 action.hand-over|claims threat.arrest|threatens\n\
-25 action.hand-over|claims threat.block|threatens\n\
24 action.hand-over|claims threat.court|threatens\n\
-25 action.hand-over|claims threat.deadline|reports\n\
57 action.hand-over|claims threat.deadline|threatens\n\
-17 action.hand-over|claims threat.return|threatens\n\
-29 action.hand-over|live\n\
-41 action.hand-over|reports\n\
-23 action.hand-over|reports action.update|reports\n\
-18 action.hand-over|reports authority.police|claims\n\
55 action.hand-over|reports authority.police|reports\n\
-15 action.hand-over|reports claim.crime|reports\n\
38 action.hand-over|reports claim.pick-up|reports\n\
-15 action.hand-over|reports claim.prize|reports\n\
59 action.hand-over|reports credential.card|reports\n\
-15 action.hand-over|reports credential.code|reports\n\
74 action.hand-over|reports credential.pin|reports\n\
-22 action.hand-over|reports firm.bank|claims\n\
-23 action.hand-over|reports firm.bank|reports\n\
-29 action.hand-over|reports money.amount|reports\n\
16 action.hand-over|reports person.agent|claims\n\
98 action.hand-over|reports person.family|claims\n\
69 action.hand-over|speaks\n\
28 action.install|advises\n\
-51 action.install|advises firm.support|claims\n\
155 action.install|advises money.amount|claims\n\
182 action.install|asks\n\
124 action.install|asks action.install|claims\n\
-51 action.install|asks action.install|reports\n\
-19 action.install|asks action.login|asks\n\
-154 action.install|asks action.pay|asks\n\
-147 action.install|asks action.press-key|asks\n\
22 action.install|asks action.transfer|asks\n\
75 action.install|asks action.transfer|claims\n\
-42 action.install|asks action.update|asks\n\
-16 action.install|asks action.update|claims\n\
50 action.install|asks authority.digital-post|claims\n\
94 action.install|asks authority.police|claims\n\
42 action.install|asks claim.all-money|claims\n\
21 action.install|asks claim.broken-phone|claims\n\
32 action.install|asks claim.case|claims\n\
-235 action.install|asks claim.crime|claims\n\
-22 action.install|asks claim.deposit|claims\n\
75 action.install|asks claim.easy-money|claims\n\
-82 action.install|asks claim.emergency|claims\n\
21 action.install|asks claim.fee|claims\n\
191 action.install|asks claim.hacked|claims\n\
79 action.install|asks claim.investment|claims\n\
25 action.install|asks claim.misused-name|claims\n\
-33 action.install|asks claim.new-number|claims\n\
18 action.install|asks claim.other-account|claims\n\
39 action.install|asks claim.paid-back|claims\n\
-15 action.install|asks claim.parcel|claims\n\
22 action.install|asks claim.reassurance|claims\n\
188 action.install|asks claim.refund|claims\n\
54 action.install|asks claim.renewal|claims\n\
82 action.install|asks claim.unusual-activity|claims\n\
215 action.install|asks claim.virus|claims\n\
-131 action.install|asks credential.bank-details|asks\n\
-26 action.install|asks credential.card|claims\n\
39 action.install|asks credential.code|asks\n\
-35 action.install|asks credential.id-document|asks\n\
-108 action.install|asks credential.mitid|asks\n\
34 action.install|asks credential.mitid|claims\n\
33 action.install|asks credential.one-time-code|asks\n\
-150 action.install|asks credential.password|asks\n\
-25 action.install|asks credential.pin|asks\n\
192 action.install|asks firm.bank|claims\n\
18 action.install|asks firm.shop|claims\n\
213 action.install|asks firm.support|claims\n\
99 action.install|asks firm.telecom|claims\n\
96 action.install|asks money.amount|claims\n\
59 action.install|asks money.unusual-means|claims\n\
61 action.install|asks person.agent|claims\n\
64 action.install|asks threat.block|threatens\n\
61 action.install|asks threat.deadline|threatens\n\
-34 action.install|claims\n\
32 action.install|claims action.login|asks\n\
137 action.install|claims action.pay|asks\n\
95 action.install|claims action.pay|claims\n\
-68 action.install|claims action.transfer|asks\n\
114 action.install|claims action.transfer|claims\n\
-167 action.install|claims action.update|asks\n\
-16 action.install|claims authority.benefits|claims\n\
-26 action.install|claims claim.all-money|claims\n\
-49 action.install|claims claim.deposit|claims\n\
17 action.install|claims claim.easy-money|claims\n\
16 action.install|claims claim.emergency|claims\n\
-33 action.install|claims claim.fee|claims\n\
150 action.install|claims claim.hacked|claims\n\
106 action.install|claims claim.investment|claims\n\
26 action.install|claims claim.link|claims\n\
-108 action.install|claims claim.new-number|claims\n\
46 action.install|claims claim.not-you|claims\n\
45 action.install|claims claim.paid-back|claims\n\
28 action.install|claims claim.parcel|claims\n\
132 action.install|claims claim.purchase|claims\n\
-229 action.install|claims claim.reassurance|claims\n\
123 action.install|claims claim.refund|claims\n\
19 action.install|claims claim.unpaid|claims\n\
146 action.install|claims claim.virus|claims\n\
27 action.install|claims claim.your-own|claims\n\
-106 action.install|claims credential.code|claims\n\
77 action.install|claims credential.mitid|asks\n\
42 action.install|claims credential.mitid|claims\n\
25 action.install|claims credential.one-time-code|asks\n\
37 action.install|claims credential.one-time-code|claims\n\
-54 action.install|claims credential.password|asks\n\
150 action.install|claims firm.bank|claims\n\
118 action.install|claims firm.support|claims\n\
80 action.install|claims money.amount|claims\n\
-15 action.install|claims money.valuables|claims\n\
108 action.install|claims person.agent|claims\n\
118 action.install|claims person.family|claims\n\
-25 action.install|claims threat.arrest|threatens\n\
56 action.install|claims threat.block|threatens\n\
118 action.install|claims threat.deadline|threatens\n\
85 action.install|live\n\
24 action.install|reader\n\
-183 action.install|reports\n\
-46 action.install|reports action.transfer|reports\n\
-38 action.install|reports authority.police|claims\n\
-35 action.install|reports claim.crime|claims\n\
21 action.install|reports claim.pick-up|claims\n\
-40 action.install|reports claim.unusual-activity|claims\n\
-21 action.install|reports claim.unusual-activity|reports\n\
110 action.install|reports credential.mitid|reports\n\
-26 action.install|reports firm.bank|reports\n\
-112 action.install|reports firm.support|claims\n\
25 action.install|reports firm.support|reports\n\
-18 action.install|reports money.amount|reports\n\
-70 action.install|reports threat.block|threatens\n\
42 action.install|reports threat.deadline|threatens\n\
71 action.install|speaks\n\
27 action.keep-secret|advises authority.police|claims\n\
18 action.keep-secret|advises firm.bank|claims\n\
91 action.keep-secret|asks\n\
83 action.keep-secret|asks action.keep-secret|claims\n\
27 action.keep-secret|asks action.login|asks\n\
81 action.keep-secret|asks action.pay|asks\n\
43 action.keep-secret|asks action.reply|asks\n\
-42 action.keep-secret|asks action.reply|claims\n\
66 action.keep-secret|asks action.stay-on-line|asks\n\
40 action.keep-secret|asks action.transfer|asks\n\
85 action.keep-secret|asks action.transfer|claims\n\
-28 action.keep-secret|asks action.transfer|reports\n\
-67 action.keep-secret|asks action.update|asks\n\
-65 action.keep-secret|asks action.update|claims\n\
121 action.keep-secret|asks action.withdraw|asks\n\
65 action.keep-secret|asks authority.embassy|claims\n\
99 action.keep-secret|asks authority.europol|claims\n\
-35 action.keep-secret|asks authority.nsk|claims\n\
200 action.keep-secret|asks authority.police|claims\n\
93 action.keep-secret|asks authority.police|reports\n\
-40 action.keep-secret|asks authority.prosecution|claims\n\
15 action.keep-secret|asks authority.state|claims\n\
-47 action.keep-secret|asks authority.tax|claims\n\
15 action.keep-secret|asks claim.all-money|claims\n\
48 action.keep-secret|asks claim.already-paid|claims\n\
25 action.keep-secret|asks claim.broken-phone|claims\n\
157 action.keep-secret|asks claim.cannot-meet|claims\n\
228 action.keep-secret|asks claim.crime|claims\n\
100 action.keep-secret|asks claim.deposit|claims\n\
92 action.keep-secret|asks claim.easy-money|claims\n\
45 action.keep-secret|asks claim.emergency|claims\n\
42 action.keep-secret|asks claim.fee|claims\n\
28 action.keep-secret|asks claim.fine|claims\n\
69 action.keep-secret|asks claim.hacked|claims\n\
57 action.keep-secret|asks claim.investment|claims\n\
73 action.keep-secret|asks claim.isolation|claims\n\
17 action.keep-secret|asks claim.job|claims\n\
88 action.keep-secret|asks claim.link|claims\n\
32 action.keep-secret|asks claim.misused-name|claims\n\
72 action.keep-secret|asks claim.new-number|claims\n\
126 action.keep-secret|asks claim.no-checking|claims\n\
107 action.keep-secret|asks claim.other-account|claims\n\
83 action.keep-secret|asks claim.paid-back|claims\n\
-63 action.keep-secret|asks claim.parcel|claims\n\
56 action.keep-secret|asks claim.pick-up|claims\n\
80 action.keep-secret|asks claim.prize|claims\n\
-142 action.keep-secret|asks claim.prompt|claims\n\
-23 action.keep-secret|asks claim.purchase|claims\n\
63 action.keep-secret|asks claim.reassurance|claims\n\
-65 action.keep-secret|asks claim.renewal|claims\n\
32 action.keep-secret|asks claim.residence|claims\n\
65 action.keep-secret|asks claim.safe-account|claims\n\
35 action.keep-secret|asks claim.unpaid|claims\n\
-51 action.keep-secret|asks claim.unusual-activity|claims\n\
-70 action.keep-secret|asks claim.your-own|claims\n\
75 action.keep-secret|asks credential.balance|asks\n\
82 action.keep-secret|asks credential.bank-details|asks\n\
36 action.keep-secret|asks credential.bank-details|claims\n\
-72 action.keep-secret|asks credential.card|asks\n\
-81 action.keep-secret|asks credential.card|claims\n\
100 action.keep-secret|asks credential.card|reports\n\
-176 action.keep-secret|asks credential.code|asks\n\
-197 action.keep-secret|asks credential.code|claims\n\
28 action.keep-secret|asks credential.cpr|claims\n\
113 action.keep-secret|asks credential.id-document|claims\n\
-70 action.keep-secret|asks credential.mitid|asks\n\
-66 action.keep-secret|asks credential.mitid|claims\n\
52 action.keep-secret|asks credential.password|asks\n\
-23 action.keep-secret|asks credential.personal-information|asks\n\
40 action.keep-secret|asks credential.personal-information|claims\n\
128 action.keep-secret|asks firm.bank|claims\n\
-61 action.keep-secret|asks firm.bank|reports\n\
21 action.keep-secret|asks firm.payment|claims\n\
-43 action.keep-secret|asks firm.shop|claims\n\
105 action.keep-secret|asks money.amount|claims\n\
33 action.keep-secret|asks money.amount|reports\n\
123 action.keep-secret|asks money.unusual-means|reports\n\
84 action.keep-secret|asks money.valuables|claims\n\
94 action.keep-secret|asks person.agent|claims\n\
45 action.keep-secret|asks person.family|claims\n\
-44 action.keep-secret|asks person.landlord|claims\n\
26 action.keep-secret|asks person.recruiter|claims\n\
94 action.keep-secret|asks threat.arrest|threatens\n\
-125 action.keep-secret|asks threat.block|threatens\n\
69 action.keep-secret|asks threat.deadline|threatens\n\
55 action.keep-secret|claims\n\
21 action.keep-secret|claims action.pay|asks\n\
-70 action.keep-secret|claims action.press-key|asks\n\
43 action.keep-secret|claims action.reply|asks\n\
90 action.keep-secret|claims action.transfer|asks\n\
-277 action.keep-secret|claims action.transfer|claims\n\
33 action.keep-secret|claims action.update|asks\n\
56 action.keep-secret|claims action.withdraw|asks\n\
43 action.keep-secret|claims authority.court|claims\n\
39 action.keep-secret|claims authority.embassy|claims\n\
31 action.keep-secret|claims authority.police|claims\n\
-20 action.keep-secret|claims authority.police|reports\n\
-27 action.keep-secret|claims authority.prosecution|claims\n\
-33 action.keep-secret|claims claim.abroad|claims\n\
40 action.keep-secret|claims claim.all-money|claims\n\
55 action.keep-secret|claims claim.broken-phone|claims\n\
133 action.keep-secret|claims claim.cannot-meet|claims\n\
109 action.keep-secret|claims claim.crime|claims\n\
-55 action.keep-secret|claims claim.deposit|claims\n\
77 action.keep-secret|claims claim.emergency|claims\n\
70 action.keep-secret|claims claim.fee|claims\n\
42 action.keep-secret|claims claim.fine|claims\n\
36 action.keep-secret|claims claim.isolation|claims\n\
44 action.keep-secret|claims claim.link|claims\n\
24 action.keep-secret|claims claim.misused-name|claims\n\
59 action.keep-secret|claims claim.no-checking|claims\n\
-46 action.keep-secret|claims claim.not-you|claims\n\
-41 action.keep-secret|claims claim.other-account|claims\n\
-16 action.keep-secret|claims claim.paid-back|claims\n\
-35 action.keep-secret|claims claim.parcel|claims\n\
90 action.keep-secret|claims claim.pick-up|claims\n\
31 action.keep-secret|claims claim.prize|claims\n\
-46 action.keep-secret|claims claim.purchase|claims\n\
20 action.keep-secret|claims claim.safe-account|claims\n\
-44 action.keep-secret|claims credential.balance|claims\n\
-39 action.keep-secret|claims credential.bank-details|claims\n\
20 action.keep-secret|claims credential.card|claims\n\
-100 action.keep-secret|claims credential.cpr|claims\n\
91 action.keep-secret|claims credential.id-document|asks\n\
-109 action.keep-secret|claims credential.password|claims\n\
31 action.keep-secret|claims credential.personal-information|asks\n\
66 action.keep-secret|claims credential.personal-information|claims\n\
522 action.keep-secret|claims firm.bank|claims\n\
21 action.keep-secret|claims money.unusual-means|claims\n\
21 action.keep-secret|claims money.valuables|claims\n\
15 action.keep-secret|claims person.agent|claims\n\
109 action.keep-secret|claims person.family|claims\n\
-64 action.keep-secret|claims person.landlord|claims\n\
49 action.keep-secret|claims threat.arrest|threatens\n\
80 action.keep-secret|claims threat.court|threatens\n\
-15 action.keep-secret|claims threat.deadline|threatens\n\
18 action.keep-secret|claims threat.exposure|threatens\n\
83 action.keep-secret|live\n\
167 action.keep-secret|reader\n\
-68 action.keep-secret|reports\n\
-87 action.keep-secret|reports action.transfer|asks\n\
-41 action.keep-secret|reports action.transfer|reports\n\
21 action.keep-secret|reports action.withdraw|reports\n\
-18 action.keep-secret|reports authority.court|claims\n\
-82 action.keep-secret|reports authority.police|claims\n\
-22 action.keep-secret|reports authority.police|reports\n\
-31 action.keep-secret|reports claim.case|reports\n\
-53 action.keep-secret|reports claim.crime|reports\n\
-65 action.keep-secret|reports claim.fee|claims\n\
-15 action.keep-secret|reports claim.no-checking|claims\n\
-121 action.keep-secret|reports claim.no-checking|reports\n\
-66 action.keep-secret|reports claim.unusual-activity|claims\n\
19 action.keep-secret|reports credential.balance|reports\n\
26 action.keep-secret|reports credential.bank-details|claims\n\
-39 action.keep-secret|reports credential.cpr|reports\n\
17 action.keep-secret|reports credential.mitid|reports\n\
-31 action.keep-secret|reports credential.personal-information|claims\n\
-45 action.keep-secret|reports firm.bank|claims\n\
-62 action.keep-secret|reports firm.bank|reports\n\
27 action.keep-secret|reports money.amount|claims\n\
-54 action.keep-secret|reports money.amount|reports\n\
-67 action.keep-secret|reports money.unusual-means|claims\n\
-33 action.keep-secret|reports money.valuables|claims\n\
-34 action.keep-secret|reports money.valuables|reports\n\
-15 action.keep-secret|reports person.agent|reports\n\
-21 action.keep-secret|reports person.family|reports\n\
-16 action.keep-secret|reports threat.arrest|reports\n\
-38 action.keep-secret|reports threat.block|threatens\n\
-15 action.keep-secret|reports threat.court|threatens\n\
-19 action.keep-secret|reports threat.deadline|reports\n\
28 action.keep-secret|reports threat.deadline|threatens\n\
19 action.login|advises\n\
100 action.login|advises claim.link|claims\n\
100 action.login|advises credential.mitid|advises\n\
-22 action.login|advises firm.bank|claims\n\
-162 action.login|asks action.login|claims\n\
-71 action.login|asks action.pay|advises\n\
-188 action.login|asks action.pay|asks\n\
66 action.login|asks action.pay|claims\n\
-107 action.login|asks action.reply|asks\n\
34 action.login|asks action.transfer|asks\n\
-33 action.login|asks action.transfer|claims\n\
-38 action.login|asks action.transfer|reports\n\
38 action.login|asks action.update|asks\n\
74 action.login|asks action.update|claims\n\
111 action.login|asks authority.benefits|claims\n\
67 action.login|asks authority.court|claims\n\
113 action.login|asks authority.digital-post|claims\n\
-115 action.login|asks authority.immigration|claims\n\
-31 action.login|asks authority.municipality|claims\n\
-295 action.login|asks authority.tax|claims\n\
-54 action.login|asks claim.abroad|claims\n\
58 action.login|asks claim.all-money|claims\n\
385 action.login|asks claim.already-paid|claims\n\
107 action.login|asks claim.case|claims\n\
-51 action.login|asks claim.crime|claims\n\
-77 action.login|asks claim.deposit|claims\n\
28 action.login|asks claim.easy-money|claims\n\
-26 action.login|asks claim.emergency|claims\n\
-240 action.login|asks claim.fee|claims\n\
32 action.login|asks claim.fine|claims\n\
54 action.login|asks claim.hacked|claims\n\
-16 action.login|asks claim.investment|claims\n\
430 action.login|asks claim.job|claims\n\
50 action.login|asks claim.link|claims\n\
-24 action.login|asks claim.misused-name|claims\n\
21 action.login|asks claim.no-checking|claims\n\
84 action.login|asks claim.other-account|claims\n\
-55 action.login|asks claim.paid-back|claims\n\
-221 action.login|asks claim.parcel|claims\n\
-104 action.login|asks claim.pick-up|claims\n\
-95 action.login|asks claim.prize|claims\n\
-66 action.login|asks claim.prompt|claims\n\
257 action.login|asks claim.purchase|claims\n\
75 action.login|asks claim.reassurance|claims\n\
-60 action.login|asks claim.recovery|claims\n\
-128 action.login|asks claim.renewal|claims\n\
82 action.login|asks claim.residence|claims\n\
17 action.login|asks claim.safe-account|claims\n\
-92 action.login|asks claim.unpaid|claims\n\
-16 action.login|asks credential.balance|claims\n\
39 action.login|asks credential.bank-details|claims\n\
-24 action.login|asks credential.card|asks\n\
-267 action.login|asks credential.card|claims\n\
-62 action.login|asks credential.code|claims\n\
-32 action.login|asks credential.id-document|asks\n\
57 action.login|asks credential.mitid|claims\n\
-69 action.login|asks credential.mitid|reports\n\
298 action.login|asks credential.nemid|asks\n\
47 action.login|asks credential.nemid|claims\n\
-256 action.login|asks credential.one-time-code|asks\n\
-69 action.login|asks credential.one-time-code|claims\n\
-214 action.login|asks credential.password|asks\n\
-138 action.login|asks credential.password|claims\n\
-47 action.login|asks credential.password|reports\n\
-113 action.login|asks credential.personal-information|asks\n\
-156 action.login|asks credential.personal-information|claims\n\
-27 action.login|asks credential.pin|asks\n\
114 action.login|asks firm.bank|claims\n\
31 action.login|asks firm.courier|claims\n\
-31 action.login|asks firm.payment|claims\n\
117 action.login|asks firm.streaming|claims\n\
42 action.login|asks firm.support|claims\n\
111 action.login|asks money.amount|claims\n\
77 action.login|asks money.unusual-means|claims\n\
25 action.login|asks money.valuables|claims\n\
79 action.login|asks person.family|claims\n\
67 action.login|asks person.landlord|claims\n\
-37 action.login|asks threat.arrest|threatens\n\
62 action.login|asks threat.block|threatens\n\
-57 action.login|asks threat.court|threatens\n\
115 action.login|asks threat.deadline|threatens\n\
-72 action.login|asks threat.debt|threatens\n\
-67 action.login|asks threat.return|threatens\n\
-45 action.login|claims\n\
-26 action.login|claims action.pay|claims\n\
17 action.login|claims action.transfer|asks\n\
50 action.login|claims action.transfer|claims\n\
-87 action.login|claims action.update|asks\n\
-71 action.login|claims action.update|claims\n\
27 action.login|claims authority.benefits|claims\n\
146 action.login|claims authority.digital-post|claims\n\
191 action.login|claims authority.police|claims\n\
-21 action.login|claims authority.tax|claims\n\
24 action.login|claims claim.deposit|claims\n\
25 action.login|claims claim.emergency|claims\n\
-59 action.login|claims claim.fee|claims\n\
-29 action.login|claims claim.job|claims\n\
-62 action.login|claims claim.link|claims\n\
95 action.login|claims claim.mule|claims\n\
-47 action.login|claims claim.no-checking|claims\n\
255 action.login|claims claim.not-you|claims\n\
-27 action.login|claims claim.paid-back|claims\n\
-63 action.login|claims claim.parcel|claims\n\
87 action.login|claims claim.pick-up|claims\n\
-39 action.login|claims claim.prize|claims\n\
292 action.login|claims claim.prompt|claims\n\
167 action.login|claims claim.purchase|claims\n\
36 action.login|claims claim.reassurance|claims\n\
18 action.login|claims claim.refund|claims\n\
-173 action.login|claims claim.renewal|claims\n\
41 action.login|claims claim.safe-account|claims\n\
243 action.login|claims claim.unusual-activity|claims\n\
50 action.login|claims claim.virus|claims\n\
21 action.login|claims credential.balance|asks\n\
-87 action.login|claims credential.bank-details|asks\n\
-39 action.login|claims credential.bank-details|claims\n\
130 action.login|claims credential.card|claims\n\
-43 action.login|claims credential.code|asks\n\
18 action.login|claims credential.cpr|asks\n\
-19 action.login|claims credential.id-document|claims\n\
53 action.login|claims credential.mitid|asks\n\
98 action.login|claims credential.mitid|claims\n\
-42 action.login|claims credential.one-time-code|asks\n\
42 action.login|claims credential.one-time-code|claims\n\
-129 action.login|claims credential.password|asks\n\
61 action.login|claims credential.personal-information|claims\n\
86 action.login|claims firm.bank|claims\n\
-49 action.login|claims firm.courier|claims\n\
60 action.login|claims firm.payment|claims\n\
42 action.login|claims firm.support|claims\n\
55 action.login|claims money.amount|claims\n\
31 action.login|claims money.unusual-means|claims\n\
32 action.login|claims money.valuables|claims\n\
-18 action.login|claims person.agent|claims\n\
-48 action.login|claims person.family|claims\n\
-56 action.login|claims threat.block|threatens\n\
-64 action.login|claims threat.deadline|threatens\n\
-56 action.login|denies\n\
-41 action.login|reader\n\
-142 action.login|reports claim.fee|claims\n\
90 action.login|reports firm.bank|claims\n\
-142 action.login|reports money.amount|claims\n\
-85 action.move-chat|advises\n\
18 action.move-chat|advises threat.deadline|threatens\n\
242 action.move-chat|asks\n\
84 action.move-chat|asks action.move-chat|claims\n\
54 action.move-chat|asks action.pay|asks\n\
91 action.move-chat|asks action.reply|asks\n\
73 action.move-chat|asks action.transfer|asks\n\
81 action.move-chat|asks action.transfer|reports\n\
24 action.move-chat|asks action.update|claims\n\
-54 action.move-chat|asks authority.police|claims\n\
131 action.move-chat|asks claim.broken-phone|claims\n\
-72 action.move-chat|asks claim.crime|claims\n\
145 action.move-chat|asks claim.easy-money|claims\n\
69 action.move-chat|asks claim.emergency|claims\n\
18 action.move-chat|asks claim.fee|claims\n\
15 action.move-chat|asks claim.investment|claims\n\
236 action.move-chat|asks claim.job|claims\n\
145 action.move-chat|asks claim.new-number|claims\n\
17 action.move-chat|asks claim.no-checking|claims\n\
34 action.move-chat|asks claim.paid-back|claims\n\
49 action.move-chat|asks claim.parcel|claims\n\
52 action.move-chat|asks claim.recovery|claims\n\
23 action.move-chat|asks claim.sent-by-mistake|claims\n\
19 action.move-chat|asks claim.unusual-activity|claims\n\
17 action.move-chat|asks credential.card|asks\n\
19 action.move-chat|asks credential.id-document|asks\n\
37 action.move-chat|asks credential.mitid|asks\n\
18 action.move-chat|asks credential.mitid|claims\n\
-28 action.move-chat|asks firm.bank|claims\n\
245 action.move-chat|asks money.amount|claims\n\
56 action.move-chat|asks money.unusual-means|claims\n\
30 action.move-chat|asks money.valuables|claims\n\
155 action.move-chat|asks person.family|claims\n\
55 action.move-chat|asks person.recruiter|claims\n\
110 action.move-chat|asks threat.deadline|threatens\n\
103 action.move-chat|claims\n\
-89 action.move-chat|claims action.pay|asks\n\
38 action.move-chat|claims action.pay|claims\n\
169 action.move-chat|claims action.reply|asks\n\
26 action.move-chat|claims action.scan|claims\n\
44 action.move-chat|claims action.transfer|asks\n\
22 action.move-chat|claims action.transfer|claims\n\
32 action.move-chat|claims action.update|claims\n\
20 action.move-chat|claims authority.court|claims\n\
56 action.move-chat|claims authority.police|claims\n\
79 action.move-chat|claims claim.broken-phone|claims\n\
34 action.move-chat|claims claim.cannot-meet|claims\n\
30 action.move-chat|claims claim.deposit|claims\n\
155 action.move-chat|claims claim.easy-money|claims\n\
51 action.move-chat|claims claim.emergency|claims\n\
-22 action.move-chat|claims claim.fee|claims\n\
-29 action.move-chat|claims claim.hacked|claims\n\
213 action.move-chat|claims claim.investment|claims\n\
217 action.move-chat|claims claim.job|claims\n\
-28 action.move-chat|claims claim.mule|claims\n\
110 action.move-chat|claims claim.new-number|claims\n\
56 action.move-chat|claims claim.no-checking|claims\n\
18 action.move-chat|claims claim.other-account|claims\n\
38 action.move-chat|claims claim.paid-back|claims\n\
-83 action.move-chat|claims claim.prompt|claims\n\
35 action.move-chat|claims claim.reassurance|claims\n\
70 action.move-chat|claims claim.safe-account|claims\n\
78 action.move-chat|claims credential.card|claims\n\
-110 action.move-chat|claims credential.code|claims\n\
-92 action.move-chat|claims credential.mitid|claims\n\
44 action.move-chat|claims credential.one-time-code|asks\n\
-103 action.move-chat|claims credential.one-time-code|claims\n\
-131 action.move-chat|claims credential.password|asks\n\
72 action.move-chat|claims firm.bank|claims\n\
216 action.move-chat|claims money.amount|claims\n\
40 action.move-chat|claims money.unusual-means|claims\n\
108 action.move-chat|claims money.valuables|claims\n\
51 action.move-chat|claims person.adviser|claims\n\
31 action.move-chat|claims person.agent|claims\n\
136 action.move-chat|claims person.family|claims\n\
16 action.move-chat|claims person.landlord|claims\n\
-47 action.move-chat|claims person.recruiter|claims\n\
53 action.move-chat|claims threat.block|threatens\n\
107 action.move-chat|claims threat.deadline|threatens\n\
-24 action.move-chat|denies\n\
178 action.move-chat|live\n\
73 action.move-chat|reader\n\
180 action.move-chat|reports\n\
-39 action.move-chat|reports money.amount|claims\n\
139 action.move-chat|reports person.family|claims\n\
80 action.move-chat|speaks\n\
-145 action.pay|advises\n\
-91 action.pay|advises action.pay|asks\n\
-15 action.pay|advises action.pay|reports\n\
46 action.pay|advises action.reply|asks\n\
36 action.pay|advises action.transfer|asks\n\
67 action.pay|advises action.transfer|claims\n\
-28 action.pay|advises action.update|asks\n\
96 action.pay|advises authority.benefits|claims\n\
-31 action.pay|advises authority.digital-post|claims\n\
-84 action.pay|advises authority.police|claims\n\
113 action.pay|advises authority.tax|claims\n\
-64 action.pay|advises claim.abroad|claims\n\
54 action.pay|advises claim.all-money|claims\n\
-32 action.pay|advises claim.already-paid|claims\n\
-65 action.pay|advises claim.cannot-meet|claims\n\
56 action.pay|advises claim.case|claims\n\
21 action.pay|advises claim.crime|claims\n\
-40 action.pay|advises claim.deposit|claims\n\
-51 action.pay|advises claim.emergency|claims\n\
42 action.pay|advises claim.fee|claims\n\
118 action.pay|advises claim.fine|claims\n\
-19 action.pay|advises claim.link|claims\n\
20 action.pay|advises claim.paid-back|claims\n\
-120 action.pay|advises claim.parcel|claims\n\
-36 action.pay|advises claim.purchase|claims\n\
49 action.pay|advises claim.refund|claims\n\
-49 action.pay|advises claim.residence|claims\n\
-35 action.pay|advises claim.unpaid|claims\n\
16 action.pay|advises credential.bank-details|asks\n\
-52 action.pay|advises credential.card|advises\n\
85 action.pay|advises credential.card|asks\n\
42 action.pay|advises credential.card|claims\n\
76 action.pay|advises credential.cpr|asks\n\
-17 action.pay|advises credential.mitid|advises\n\
17 action.pay|advises credential.mitid|asks\n\
17 action.pay|advises credential.personal-information|asks\n\
-56 action.pay|advises firm.courier|claims\n\
58 action.pay|advises firm.toll|claims\n\
-58 action.pay|advises firm.utility|claims\n\
64 action.pay|advises money.valuables|claims\n\
-22 action.pay|advises person.agent|claims\n\
-20 action.pay|advises person.buyer|claims\n\
-95 action.pay|advises person.landlord|claims\n\
-61 action.pay|advises threat.block|threatens\n\
18 action.pay|advises threat.court|threatens\n\
-99 action.pay|advises threat.deadline|threatens\n\
91 action.pay|advises threat.debt|threatens\n\
128 action.pay|asks action.pay|claims\n\
-144 action.pay|asks action.pay|denies\n\
-131 action.pay|asks action.pay|reports\n\
114 action.pay|asks action.press-key|asks\n\
-45 action.pay|asks action.reply|advises\n\
40 action.pay|asks action.reply|claims\n\
78 action.pay|asks action.scan|asks\n\
65 action.pay|asks action.stay-on-line|asks\n\
-70 action.pay|asks action.transfer|advises\n\
-116 action.pay|asks action.transfer|asks\n\
128 action.pay|asks action.transfer|claims\n\
-32 action.pay|asks action.transfer|reports\n\
36 action.pay|asks action.update|asks\n\
25 action.pay|asks action.update|claims\n\
86 action.pay|asks action.update|reports\n\
36 action.pay|asks action.withdraw|asks\n\
38 action.pay|asks action.withdraw|claims\n\
109 action.pay|asks authority.benefits|claims\n\
-293 action.pay|asks authority.digital-post|claims\n\
118 action.pay|asks authority.embassy|claims\n\
27 action.pay|asks authority.europol|claims\n\
40 action.pay|asks authority.health|claims\n\
154 action.pay|asks authority.immigration|claims\n\
96 action.pay|asks authority.municipality|claims\n\
190 action.pay|asks authority.police|claims\n\
32 action.pay|asks authority.prosecution|claims\n\
-31 action.pay|asks authority.state|claims\n\
122 action.pay|asks authority.tax|claims\n\
119 action.pay|asks claim.abroad|claims\n\
80 action.pay|asks claim.all-money|claims\n\
96 action.pay|asks claim.already-paid|claims\n\
46 action.pay|asks claim.broken-phone|claims\n\
126 action.pay|asks claim.cannot-meet|claims\n\
-68 action.pay|asks claim.case|claims\n\
100 action.pay|asks claim.crime|claims\n\
26 action.pay|asks claim.deposit|claims\n\
187 action.pay|asks claim.easy-money|claims\n\
-38 action.pay|asks claim.emergency|claims\n\
46 action.pay|asks claim.fee|claims\n\
156 action.pay|asks claim.fine|claims\n\
392 action.pay|asks claim.hacked|claims\n\
159 action.pay|asks claim.investment|claims\n\
39 action.pay|asks claim.isolation|claims\n\
80 action.pay|asks claim.link|claims\n\
23 action.pay|asks claim.loan|claims\n\
80 action.pay|asks claim.misused-name|claims\n\
-46 action.pay|asks claim.mule|claims\n\
167 action.pay|asks claim.new-number|claims\n\
-32 action.pay|asks claim.not-you|claims\n\
23 action.pay|asks claim.other-account|claims\n\
101 action.pay|asks claim.paid-back|claims\n\
196 action.pay|asks claim.parcel|claims\n\
38 action.pay|asks claim.pick-up|claims\n\
314 action.pay|asks claim.prize|claims\n\
353 action.pay|asks claim.recovery|claims\n\
156 action.pay|asks claim.refund|claims\n\
23 action.pay|asks claim.renewal|claims\n\
75 action.pay|asks claim.residence|claims\n\
85 action.pay|asks claim.robot|claims\n\
76 action.pay|asks claim.safe-account|claims\n\
64 action.pay|asks claim.unpaid|claims\n\
63 action.pay|asks claim.unusual-activity|claims\n\
88 action.pay|asks claim.virus|claims\n\
24 action.pay|asks claim.watched|claims\n\
-166 action.pay|asks claim.your-own|claims\n\
-128 action.pay|asks credential.balance|asks\n\
18 action.pay|asks credential.balance|claims\n\
-184 action.pay|asks credential.bank-details|asks\n\
20 action.pay|asks credential.bank-details|claims\n\
16 action.pay|asks credential.bank-details|reports\n\
-43 action.pay|asks credential.card|asks\n\
-32 action.pay|asks credential.card|claims\n\
-61 action.pay|asks credential.code|asks\n\
29 action.pay|asks credential.code|reports\n\
-24 action.pay|asks credential.cpr|asks\n\
-107 action.pay|asks credential.cpr|claims\n\
127 action.pay|asks credential.id-document|asks\n\
106 action.pay|asks credential.id-document|claims\n\
31 action.pay|asks credential.mitid|asks\n\
129 action.pay|asks credential.mitid|claims\n\
107 action.pay|asks credential.mitid|reports\n\
104 action.pay|asks credential.one-time-code|asks\n\
15 action.pay|asks credential.password|asks\n\
-15 action.pay|asks credential.password|claims\n\
72 action.pay|asks credential.personal-information|asks\n\
158 action.pay|asks credential.personal-information|claims\n\
-159 action.pay|asks firm.bank|claims\n\
108 action.pay|asks firm.courier|claims\n\
-112 action.pay|asks firm.payment|claims\n\
41 action.pay|asks firm.shop|claims\n\
123 action.pay|asks firm.streaming|claims\n\
299 action.pay|asks firm.toll|claims\n\
79 action.pay|asks firm.utility|claims\n\
60 action.pay|asks money.amount|claims\n\
115 action.pay|asks money.unusual-means|claims\n\
-143 action.pay|asks money.valuables|claims\n\
35 action.pay|asks person.adviser|claims\n\
61 action.pay|asks person.agent|claims\n\
-77 action.pay|asks person.buyer|claims\n\
248 action.pay|asks person.family|claims\n\
45 action.pay|asks person.landlord|claims\n\
58 action.pay|asks person.recruiter|claims\n\
35 action.pay|asks threat.arrest|threatens\n\
-29 action.pay|asks threat.block|reports\n\
109 action.pay|asks threat.block|threatens\n\
120 action.pay|asks threat.court|threatens\n\
131 action.pay|asks threat.cutoff|threatens\n\
-47 action.pay|asks threat.deadline|denies\n\
157 action.pay|asks threat.deadline|threatens\n\
73 action.pay|asks threat.debt|threatens\n\
173 action.pay|asks threat.deportation|threatens\n\
38 action.pay|asks threat.exposure|threatens\n\
197 action.pay|asks threat.return|threatens\n\
-80 action.pay|claims action.pay|denies\n\
90 action.pay|claims action.press-key|asks\n\
61 action.pay|claims action.reply|claims\n\
40 action.pay|claims action.transfer|advises\n\
214 action.pay|claims action.transfer|asks\n\
-24 action.pay|claims action.transfer|claims\n\
-40 action.pay|claims action.update|asks\n\
58 action.pay|claims action.update|claims\n\
27 action.pay|claims action.withdraw|asks\n\
-77 action.pay|claims action.withdraw|claims\n\
70 action.pay|claims authority.benefits|claims\n\
97 action.pay|claims authority.court|claims\n\
58 action.pay|claims authority.customs|claims\n\
-189 action.pay|claims authority.digital-post|claims\n\
-103 action.pay|claims authority.embassy|claims\n\
45 action.pay|claims authority.europol|claims\n\
-51 action.pay|claims authority.health|claims\n\
-55 action.pay|claims authority.immigration|claims\n\
47 action.pay|claims authority.municipality|claims\n\
58 action.pay|claims claim.abroad|claims\n\
156 action.pay|claims claim.already-paid|claims\n\
33 action.pay|claims claim.broken-phone|claims\n\
96 action.pay|claims claim.cannot-meet|claims\n\
-45 action.pay|claims claim.case|claims\n\
-91 action.pay|claims claim.crime|claims\n\
139 action.pay|claims claim.deposit|claims\n\
118 action.pay|claims claim.easy-money|claims\n\
53 action.pay|claims claim.emergency|claims\n\
73 action.pay|claims claim.fee|claims\n\
-27 action.pay|claims claim.hacked|claims\n\
25 action.pay|claims claim.investment|claims\n\
190 action.pay|claims claim.isolation|claims\n\
169 action.pay|claims claim.job|claims\n\
-124 action.pay|claims claim.link|claims\n\
59 action.pay|claims claim.misused-name|claims\n\
-86 action.pay|claims claim.mule|claims\n\
144 action.pay|claims claim.new-number|claims\n\
43 action.pay|claims claim.no-checking|claims\n\
229 action.pay|claims claim.not-you|claims\n\
-147 action.pay|claims claim.other-account|claims\n\
124 action.pay|claims claim.paid-back|claims\n\
78 action.pay|claims claim.parcel|claims\n\
71 action.pay|claims claim.prize|claims\n\
15 action.pay|claims claim.prompt|claims\n\
38 action.pay|claims claim.purchase|claims\n\
76 action.pay|claims claim.reassurance|claims\n\
75 action.pay|claims claim.recovery|claims\n\
17 action.pay|claims claim.refund|claims\n\
-94 action.pay|claims claim.renewal|claims\n\
28 action.pay|claims claim.residence|claims\n\
-41 action.pay|claims claim.safe-account|claims\n\
-107 action.pay|claims claim.sent-by-mistake|claims\n\
50 action.pay|claims claim.unpaid|claims\n\
77 action.pay|claims claim.unusual-activity|claims\n\
-28 action.pay|claims claim.virus|claims\n\
-106 action.pay|claims claim.your-own|claims\n\
27 action.pay|claims credential.balance|asks\n\
-15 action.pay|claims credential.balance|claims\n\
45 action.pay|claims credential.card|asks\n\
28 action.pay|claims credential.card|claims\n\
-22 action.pay|claims credential.card|reports\n\
-120 action.pay|claims credential.code|advises\n\
-81 action.pay|claims credential.code|asks\n\
48 action.pay|claims credential.code|claims\n\
-25 action.pay|claims credential.code|denies\n\
-17 action.pay|claims credential.cpr|advises\n\
19 action.pay|claims credential.cpr|asks\n\
33 action.pay|claims credential.cpr|claims\n\
48 action.pay|claims credential.id-document|asks\n\
-50 action.pay|claims credential.id-document|claims\n\
45 action.pay|claims credential.id-document|reports\n\
59 action.pay|claims credential.mitid|asks\n\
23 action.pay|claims credential.mitid|claims\n\
149 action.pay|claims credential.mitid|reports\n\
97 action.pay|claims credential.one-time-code|asks\n\
-38 action.pay|claims credential.one-time-code|claims\n\
48 action.pay|claims credential.one-time-code|reports\n\
-50 action.pay|claims credential.password|asks\n\
80 action.pay|claims credential.password|claims\n\
61 action.pay|claims credential.personal-information|asks\n\
81 action.pay|claims credential.pin|asks\n\
34 action.pay|claims firm.bank|claims\n\
32 action.pay|claims firm.bank|reports\n\
110 action.pay|claims firm.courier|claims\n\
-101 action.pay|claims firm.payment|claims\n\
147 action.pay|claims firm.shop|claims\n\
22 action.pay|claims firm.streaming|claims\n\
17 action.pay|claims firm.support|claims\n\
-38 action.pay|claims firm.telecom|claims\n\
213 action.pay|claims firm.toll|claims\n\
197 action.pay|claims firm.utility|claims\n\
17 action.pay|claims money.amount|claims\n\
17 action.pay|claims money.amount|reports\n\
77 action.pay|claims money.unusual-means|claims\n\
-95 action.pay|claims money.valuables|claims\n\
-35 action.pay|claims person.agent|claims\n\
-32 action.pay|claims person.buyer|claims\n\
26 action.pay|claims person.family|claims\n\
125 action.pay|claims person.landlord|claims\n\
-16 action.pay|claims person.recruiter|claims\n\
132 action.pay|claims threat.arrest|threatens\n\
23 action.pay|claims threat.block|threatens\n\
-22 action.pay|claims threat.court|threatens\n\
189 action.pay|claims threat.cutoff|threatens\n\
34 action.pay|claims threat.deadline|reports\n\
-111 action.pay|claims threat.debt|threatens\n\
53 action.pay|claims threat.deportation|threatens\n\
15 action.pay|claims threat.exposure|threatens\n\
-37 action.pay|denies\n\
-18 action.pay|denies authority.police|claims\n\
-93 action.pay|denies claim.case|claims\n\
-171 action.pay|denies claim.fee|claims\n\
-71 action.pay|denies claim.parcel|claims\n\
-134 action.pay|denies claim.unpaid|claims\n\
-29 action.pay|denies credential.code|claims\n\
-41 action.pay|denies firm.courier|claims\n\
-83 action.pay|denies money.amount|claims\n\
-124 action.pay|denies threat.block|threatens\n\
-91 action.pay|denies threat.court|threatens\n\
111 action.pay|denies threat.deadline|threatens\n\
20 action.pay|reader\n\
-35 action.pay|reports action.press-key|reports\n\
21 action.pay|reports action.transfer|claims\n\
-45 action.pay|reports action.transfer|reports\n\
91 action.pay|reports action.update|asks\n\
-46 action.pay|reports action.update|reports\n\
-52 action.pay|reports authority.digital-post|claims\n\
-113 action.pay|reports authority.embassy|claims\n\
-21 action.pay|reports authority.municipality|claims\n\
94 action.pay|reports authority.police|claims\n\
84 action.pay|reports authority.police|reports\n\
33 action.pay|reports authority.tax|claims\n\
-35 action.pay|reports claim.already-paid|claims\n\
27 action.pay|reports claim.crime|claims\n\
186 action.pay|reports claim.deposit|claims\n\
-21 action.pay|reports claim.deposit|reports\n\
-24 action.pay|reports claim.easy-money|reports\n\
-37 action.pay|reports claim.emergency|claims\n\
-23 action.pay|reports claim.fee|claims\n\
-37 action.pay|reports claim.fee|reports\n\
146 action.pay|reports claim.fine|claims\n\
96 action.pay|reports claim.investment|claims\n\
-22 action.pay|reports claim.job|claims\n\
15 action.pay|reports claim.job|reports\n\
-22 action.pay|reports claim.link|claims\n\
32 action.pay|reports claim.new-number|claims\n\
-90 action.pay|reports claim.no-checking|claims\n\
-25 action.pay|reports claim.paid-back|claims\n\
98 action.pay|reports claim.paid-back|reports\n\
91 action.pay|reports claim.parcel|claims\n\
-45 action.pay|reports claim.parcel|reports\n\
120 action.pay|reports claim.pick-up|claims\n\
-38 action.pay|reports claim.prize|claims\n\
-19 action.pay|reports claim.prompt|reports\n\
41 action.pay|reports claim.purchase|claims\n\
-51 action.pay|reports claim.reassurance|claims\n\
-32 action.pay|reports claim.refund|claims\n\
99 action.pay|reports claim.unpaid|claims\n\
79 action.pay|reports claim.unusual-activity|reports\n\
-47 action.pay|reports credential.bank-details|claims\n\
83 action.pay|reports credential.card|asks\n\
-49 action.pay|reports credential.card|claims\n\
-17 action.pay|reports credential.card|reports\n\
33 action.pay|reports credential.code|asks\n\
-38 action.pay|reports credential.id-document|asks\n\
-46 action.pay|reports credential.mitid|reports\n\
59 action.pay|reports credential.personal-information|claims\n\
94 action.pay|reports credential.personal-information|reports\n\
-47 action.pay|reports firm.bank|claims\n\
-17 action.pay|reports firm.courier|reports\n\
-16 action.pay|reports firm.payment|claims\n\
22 action.pay|reports firm.utility|claims\n\
81 action.pay|reports money.amount|claims\n\
-59 action.pay|reports money.amount|reports\n\
-79 action.pay|reports money.unusual-means|claims\n\
-54 action.pay|reports money.unusual-means|reports\n\
-24 action.pay|reports money.valuables|claims\n\
100 action.pay|reports person.agent|claims\n\
15 action.pay|reports person.family|claims\n\
-22 action.pay|reports threat.arrest|reports\n\
-82 action.pay|reports threat.arrest|threatens\n\
136 action.pay|reports threat.block|reports\n\
37 action.pay|reports threat.block|threatens\n\
125 action.pay|reports threat.court|threatens\n\
-20 action.pay|reports threat.deadline|reports\n\
165 action.pay|reports threat.deadline|threatens\n\
-21 action.pay|reports threat.debt|threatens\n\
-24 action.pay|reports threat.deportation|reports\n\
-52 action.pay|speaks\n\
-50 action.press-key|advises\n\
-17 action.press-key|advises authority.police|claims\n\
57 action.press-key|asks\n\
23 action.press-key|asks action.press-key|claims\n\
52 action.press-key|asks action.reply|claims\n\
-16 action.press-key|asks action.transfer|asks\n\
-52 action.press-key|asks action.transfer|claims\n\
-64 action.press-key|asks action.update|asks\n\
123 action.press-key|asks action.update|claims\n\
221 action.press-key|asks authority.court|claims\n\
136 action.press-key|asks authority.customs|claims\n\
29 action.press-key|asks authority.embassy|claims\n\
67 action.press-key|asks authority.europol|claims\n\
70 action.press-key|asks authority.immigration|claims\n\
157 action.press-key|asks authority.ministry|claims\n\
230 action.press-key|asks authority.police|claims\n\
76 action.press-key|asks authority.police|reports\n\
-20 action.press-key|asks authority.tax|claims\n\
-48 action.press-key|asks claim.cannot-meet|claims\n\
155 action.press-key|asks claim.case|claims\n\
203 action.press-key|asks claim.crime|claims\n\
-39 action.press-key|asks claim.easy-money|claims\n\
-44 action.press-key|asks claim.emergency|claims\n\
86 action.press-key|asks claim.fee|claims\n\
-43 action.press-key|asks claim.hacked|claims\n\
-63 action.press-key|asks claim.link|claims\n\
-226 action.press-key|asks claim.menu|claims\n\
165 action.press-key|asks claim.misused-name|claims\n\
29 action.press-key|asks claim.not-you|claims\n\
51 action.press-key|asks claim.paid-back|claims\n\
87 action.press-key|asks claim.parcel|claims\n\
53 action.press-key|asks claim.pick-up|claims\n\
243 action.press-key|asks claim.purchase|claims\n\
49 action.press-key|asks claim.reassurance|claims\n\
51 action.press-key|asks claim.recovery|claims\n\
152 action.press-key|asks claim.refund|claims\n\
-66 action.press-key|asks claim.renewal|claims\n\
180 action.press-key|asks claim.residence|claims\n\
15 action.press-key|asks claim.robot|claims\n\
109 action.press-key|asks claim.unpaid|claims\n\
149 action.press-key|asks claim.unusual-activity|claims\n\
26 action.press-key|asks claim.virus|claims\n\
22 action.press-key|asks claim.your-own|claims\n\
-65 action.press-key|asks credential.balance|asks\n\
56 action.press-key|asks credential.bank-details|claims\n\
54 action.press-key|asks credential.card|asks\n\
149 action.press-key|asks credential.card|claims\n\
62 action.press-key|asks credential.cpr|asks\n\
130 action.press-key|asks credential.cpr|claims\n\
111 action.press-key|asks credential.id-document|claims\n\
-100 action.press-key|asks credential.mitid|claims\n\
57 action.press-key|asks credential.personal-information|asks\n\
145 action.press-key|asks credential.personal-information|claims\n\
-76 action.press-key|asks firm.bank|claims\n\
-17 action.press-key|asks firm.courier|claims\n\
68 action.press-key|asks firm.payment|claims\n\
189 action.press-key|asks firm.shop|claims\n\
71 action.press-key|asks firm.support|claims\n\
51 action.press-key|asks firm.telecom|claims\n\
38 action.press-key|asks firm.toll|claims\n\
243 action.press-key|asks money.amount|claims\n\
156 action.press-key|asks person.agent|claims\n\
-163 action.press-key|asks person.family|claims\n\
202 action.press-key|asks threat.arrest|threatens\n\
177 action.press-key|asks threat.block|threatens\n\
104 action.press-key|asks threat.court|threatens\n\
146 action.press-key|asks threat.cutoff|threatens\n\
162 action.press-key|asks threat.deadline|threatens\n\
73 action.press-key|asks threat.deportation|threatens\n\
87 action.press-key|asks threat.exposure|threatens\n\
-184 action.press-key|asks threat.return|threatens\n\
81 action.press-key|claims\n\
35 action.press-key|claims action.transfer|claims\n\
-100 action.press-key|claims authority.benefits|claims\n\
33 action.press-key|claims authority.embassy|claims\n\
16 action.press-key|claims authority.police|claims\n\
-54 action.press-key|claims authority.police|reports\n\
41 action.press-key|claims claim.case|claims\n\
193 action.press-key|claims claim.crime|claims\n\
108 action.press-key|claims claim.isolation|claims\n\
-54 action.press-key|claims claim.menu|claims\n\
96 action.press-key|claims claim.misused-name|claims\n\
95 action.press-key|claims claim.parcel|claims\n\
56 action.press-key|claims claim.purchase|claims\n\
25 action.press-key|claims claim.reassurance|claims\n\
115 action.press-key|claims claim.residence|claims\n\
-106 action.press-key|claims claim.robot|claims\n\
129 action.press-key|claims claim.unusual-activity|claims\n\
-39 action.press-key|claims credential.bank-details|claims\n\
76 action.press-key|claims credential.card|claims\n\
-239 action.press-key|claims credential.cpr|claims\n\
32 action.press-key|claims credential.personal-information|claims\n\
83 action.press-key|claims money.amount|claims\n\
148 action.press-key|claims threat.arrest|threatens\n\
37 action.press-key|claims threat.block|threatens\n\
247 action.press-key|claims threat.deadline|threatens\n\
63 action.press-key|live\n\
-15 action.press-key|reader\n\
-107 action.press-key|reports\n\
83 action.press-key|reports action.stay-on-line|reports\n\
-30 action.press-key|reports action.transfer|claims\n\
-62 action.press-key|reports authority.police|claims\n\
22 action.press-key|reports authority.police|reports\n\
-33 action.press-key|reports claim.case|reports\n\
-64 action.press-key|reports claim.crime|reports\n\
-45 action.press-key|reports claim.robot|reports\n\
56 action.press-key|reports credential.bank-details|claims\n\
-41 action.press-key|reports credential.cpr|claims\n\
-45 action.press-key|reports credential.cpr|reports\n\
-42 action.press-key|reports money.amount|reports\n\
-67 action.press-key|reports person.agent|claims\n\
-19 action.press-key|reports threat.arrest|reports\n\
-53 action.press-key|reports threat.arrest|threatens\n\
88 action.press-key|reports threat.block|reports\n\
47 action.press-key|reports threat.deadline|reports\n\
-92 action.reply|advises\n\
33 action.reply|advises action.transfer|claims\n\
-18 action.reply|advises action.update|asks\n\
-35 action.reply|advises authority.digital-post|claims\n\
-39 action.reply|advises authority.immigration|claims\n\
42 action.reply|advises authority.police|claims\n\
-32 action.reply|advises claim.residence|claims\n\
-70 action.reply|advises claim.unusual-activity|claims\n\
-24 action.reply|advises claim.your-own|claims\n\
18 action.reply|advises credential.card|claims\n\
-37 action.reply|advises credential.id-document|claims\n\
90 action.reply|advises credential.mitid|claims\n\
-46 action.reply|advises credential.password|claims\n\
-79 action.reply|advises firm.bank|claims\n\
86 action.reply|advises money.amount|claims\n\
39 action.reply|advises money.unusual-means|claims\n\
-94 action.reply|advises threat.block|threatens\n\
27 action.reply|advises threat.court|threatens\n\
-116 action.reply|advises threat.deadline|threatens\n\
17 action.reply|asks action.reply|claims\n\
145 action.reply|asks action.transfer|asks\n\
141 action.reply|asks action.update|asks\n\
-66 action.reply|asks authority.digital-post|claims\n\
142 action.reply|asks authority.europol|claims\n\
18 action.reply|asks authority.health|claims\n\
95 action.reply|asks authority.police|claims\n\
48 action.reply|asks authority.prosecution|claims\n\
60 action.reply|asks authority.state|claims\n\
116 action.reply|asks claim.broken-phone|claims\n\
42 action.reply|asks claim.cannot-meet|claims\n\
-66 action.reply|asks claim.case|claims\n\
116 action.reply|asks claim.crime|claims\n\
-97 action.reply|asks claim.deposit|claims\n\
202 action.reply|asks claim.easy-money|claims\n\
-58 action.reply|asks claim.emergency|claims\n\
-44 action.reply|asks claim.fee|claims\n\
-41 action.reply|asks claim.fine|claims\n\
35 action.reply|asks claim.hacked|claims\n\
161 action.reply|asks claim.investment|claims\n\
31 action.reply|asks claim.isolation|claims\n\
185 action.reply|asks claim.job|claims\n\
138 action.reply|asks claim.link|claims\n\
15 action.reply|asks claim.misused-name|claims\n\
109 action.reply|asks claim.mule|claims\n\
143 action.reply|asks claim.new-number|claims\n\
43 action.reply|asks claim.no-checking|claims\n\
77 action.reply|asks claim.other-account|claims\n\
68 action.reply|asks claim.paid-back|claims\n\
-66 action.reply|asks claim.parcel|claims\n\
-25 action.reply|asks claim.pick-up|claims\n\
-63 action.reply|asks claim.prize|claims\n\
-44 action.reply|asks claim.prompt|claims\n\
-101 action.reply|asks claim.purchase|claims\n\
-175 action.reply|asks claim.refund|claims\n\
52 action.reply|asks claim.renewal|claims\n\
167 action.reply|asks claim.unusual-activity|claims\n\
-49 action.reply|asks credential.bank-details|asks\n\
77 action.reply|asks credential.bank-details|claims\n\
164 action.reply|asks credential.card|asks\n\
-44 action.reply|asks credential.card|claims\n\
72 action.reply|asks credential.code|asks\n\
79 action.reply|asks credential.cpr|asks\n\
94 action.reply|asks credential.id-document|asks\n\
23 action.reply|asks credential.id-document|claims\n\
234 action.reply|asks credential.mitid|claims\n\
98 action.reply|asks credential.one-time-code|asks\n\
108 action.reply|asks credential.one-time-code|claims\n\
170 action.reply|asks credential.password|asks\n\
41 action.reply|asks credential.personal-information|asks\n\
60 action.reply|asks credential.personal-information|claims\n\
32 action.reply|asks credential.pin|asks\n\
31 action.reply|asks firm.courier|claims\n\
105 action.reply|asks firm.payment|claims\n\
22 action.reply|asks firm.support|claims\n\
17 action.reply|asks firm.telecom|claims\n\
44 action.reply|asks firm.toll|claims\n\
53 action.reply|asks money.amount|claims\n\
78 action.reply|asks money.unusual-means|claims\n\
46 action.reply|asks money.valuables|claims\n\
102 action.reply|asks person.agent|claims\n\
53 action.reply|asks person.buyer|claims\n\
130 action.reply|asks person.family|claims\n\
21 action.reply|asks person.landlord|claims\n\
88 action.reply|asks threat.arrest|threatens\n\
93 action.reply|asks threat.block|threatens\n\
29 action.reply|asks threat.court|threatens\n\
94 action.reply|asks threat.exposure|threatens\n\
-64 action.reply|claims\n\
23 action.reply|claims action.transfer|asks\n\
-83 action.reply|claims action.update|asks\n\
49 action.reply|claims authority.benefits|claims\n\
-146 action.reply|claims authority.digital-post|claims\n\
-26 action.reply|claims authority.nsk|claims\n\
229 action.reply|claims authority.police|claims\n\
-35 action.reply|claims authority.prosecution|claims\n\
69 action.reply|claims claim.broken-phone|claims\n\
-80 action.reply|claims claim.case|claims\n\
-41 action.reply|claims claim.crime|claims\n\
-58 action.reply|claims claim.isolation|claims\n\
-78 action.reply|claims claim.link|claims\n\
69 action.reply|claims claim.new-number|claims\n\
-56 action.reply|claims claim.no-checking|claims\n\
-34 action.reply|claims claim.refund|claims\n\
-59 action.reply|claims claim.renewal|claims\n\
40 action.reply|claims claim.sent-by-mistake|claims\n\
-33 action.reply|claims claim.your-own|claims\n\
36 action.reply|claims credential.bank-details|asks\n\
-60 action.reply|claims credential.bank-details|claims\n\
122 action.reply|claims credential.card|asks\n\
-31 action.reply|claims credential.card|claims\n\
16 action.reply|claims credential.code|asks\n\
45 action.reply|claims credential.id-document|asks\n\
15 action.reply|claims credential.mitid|asks\n\
-41 action.reply|claims credential.mitid|claims\n\
-23 action.reply|claims credential.personal-information|asks\n\
43 action.reply|claims firm.bank|claims\n\
-57 action.reply|claims money.amount|claims\n\
77 action.reply|claims person.family|claims\n\
-97 action.reply|claims threat.arrest|threatens\n\
51 action.reply|claims threat.block|threatens\n\
-42 action.reply|claims threat.court|threatens\n\
127 action.reply|claims threat.deadline|threatens\n\
-17 action.reply|live\n\
19 action.reply|reports authority.police|claims\n\
-33 action.reply|reports threat.deadline|threatens\n\
-24 action.scan|asks\n\
77 action.scan|asks credential.card|asks\n\
205 action.scan|asks credential.code|asks\n\
79 action.scan|asks credential.mitid|claims\n\
85 action.scan|asks money.amount|claims\n\
62 action.scan|asks threat.deadline|threatens\n\
29 action.scan|claims\n\
98 action.scan|reader\n\
102 action.scan|speaks\n\
53 action.stay-on-line|advises\n\
32 action.stay-on-line|asks\n\
40 action.stay-on-line|asks action.stay-on-line|claims\n\
49 action.stay-on-line|asks action.transfer|asks\n\
190 action.stay-on-line|asks action.transfer|claims\n\
-88 action.stay-on-line|asks action.update|advises\n\
83 action.stay-on-line|asks authority.court|claims\n\
203 action.stay-on-line|asks authority.police|claims\n\
130 action.stay-on-line|asks claim.all-money|claims\n\
95 action.stay-on-line|asks claim.case|claims\n\
30 action.stay-on-line|asks claim.crime|claims\n\
17 action.stay-on-line|asks claim.emergency|claims\n\
55 action.stay-on-line|asks claim.fee|claims\n\
-31 action.stay-on-line|asks claim.hacked|claims\n\
94 action.stay-on-line|asks claim.isolation|claims\n\
-62 action.stay-on-line|asks claim.link|claims\n\
-33 action.stay-on-line|asks claim.menu|claims\n\
45 action.stay-on-line|asks claim.misused-name|claims\n\
66 action.stay-on-line|asks claim.parcel|claims\n\
-53 action.stay-on-line|asks claim.pick-up|claims\n\
72 action.stay-on-line|asks claim.reassurance|claims\n\
-48 action.stay-on-line|asks claim.renewal|claims\n\
54 action.stay-on-line|asks claim.robot|claims\n\
47 action.stay-on-line|asks claim.safe-account|claims\n\
161 action.stay-on-line|asks claim.unusual-activity|claims\n\
19 action.stay-on-line|asks claim.virus|claims\n\
75 action.stay-on-line|asks credential.card|asks\n\
-95 action.stay-on-line|asks credential.card|claims\n\
51 action.stay-on-line|asks credential.code|claims\n\
20 action.stay-on-line|asks credential.cpr|asks\n\
54 action.stay-on-line|asks credential.cpr|claims\n\
42 action.stay-on-line|asks credential.mitid|asks\n\
32 action.stay-on-line|asks credential.one-time-code|asks\n\
136 action.stay-on-line|asks firm.bank|claims\n\
46 action.stay-on-line|asks firm.payment|claims\n\
64 action.stay-on-line|asks money.amount|claims\n\
28 action.stay-on-line|asks money.unusual-means|claims\n\
133 action.stay-on-line|asks money.valuables|claims\n\
-15 action.stay-on-line|asks person.family|claims\n\
56 action.stay-on-line|asks person.landlord|claims\n\
247 action.stay-on-line|asks threat.arrest|threatens\n\
185 action.stay-on-line|asks threat.block|threatens\n\
75 action.stay-on-line|asks threat.court|threatens\n\
29 action.stay-on-line|asks threat.cutoff|threatens\n\
91 action.stay-on-line|asks threat.deadline|threatens\n\
209 action.stay-on-line|claims\n\
50 action.stay-on-line|claims action.transfer|asks\n\
20 action.stay-on-line|claims authority.court|claims\n\
59 action.stay-on-line|claims authority.police|claims\n\
25 action.stay-on-line|claims claim.case|claims\n\
71 action.stay-on-line|claims claim.crime|claims\n\
51 action.stay-on-line|claims claim.deposit|claims\n\
144 action.stay-on-line|claims claim.isolation|claims\n\
-19 action.stay-on-line|claims claim.pick-up|claims\n\
-21 action.stay-on-line|claims claim.unusual-activity|claims\n\
-15 action.stay-on-line|claims credential.card|claims\n\
140 action.stay-on-line|claims firm.bank|claims\n\
37 action.stay-on-line|claims money.amount|claims\n\
18 action.stay-on-line|claims money.valuables|claims\n\
-18 action.stay-on-line|claims person.family|claims\n\
22 action.stay-on-line|claims threat.block|threatens\n\
23 action.stay-on-line|claims threat.court|threatens\n\
25 action.stay-on-line|claims threat.deadline|threatens\n\
70 action.stay-on-line|live\n\
33 action.stay-on-line|reader\n\
-25 action.stay-on-line|reports\n\
-19 action.stay-on-line|reports action.transfer|claims\n\
-17 action.stay-on-line|reports authority.court|claims\n\
158 action.stay-on-line|reports authority.police|reports\n\
-17 action.stay-on-line|reports claim.case|reports\n\
36 action.stay-on-line|reports claim.crime|claims\n\
17 action.stay-on-line|reports claim.no-checking|reports\n\
-17 action.stay-on-line|reports claim.other-account|claims\n\
-18 action.stay-on-line|reports claim.pick-up|claims\n\
-18 action.stay-on-line|reports claim.safe-account|claims\n\
19 action.stay-on-line|reports claim.safe-account|reports\n\
-19 action.stay-on-line|reports claim.unusual-activity|claims\n\
-28 action.stay-on-line|reports credential.card|claims\n\
-25 action.stay-on-line|reports money.amount|claims\n\
72 action.stay-on-line|reports money.amount|reports\n\
70 action.stay-on-line|reports money.valuables|reports\n\
74 action.stay-on-line|reports person.family|reports\n\
102 action.stay-on-line|reports threat.block|reports\n\
-98 action.stay-on-line|reports threat.block|threatens\n\
-17 action.stay-on-line|reports threat.court|threatens\n\
109 action.stay-on-line|reports threat.deadline|reports\n\
22 action.stay-on-line|reports threat.deadline|threatens\n\
57 action.stay-on-line|speaks\n\
56 action.transfer|advises action.transfer|asks\n\
-124 action.transfer|advises action.transfer|claims\n\
-17 action.transfer|advises action.update|claims\n\
-59 action.transfer|advises authority.police|claims\n\
-50 action.transfer|advises claim.abroad|claims\n\
38 action.transfer|advises claim.all-money|claims\n\
-166 action.transfer|advises claim.deposit|claims\n\
-63 action.transfer|advises claim.emergency|claims\n\
-62 action.transfer|advises claim.fee|claims\n\
28 action.transfer|advises claim.job|claims\n\
38 action.transfer|advises claim.mule|claims\n\
28 action.transfer|advises claim.new-number|claims\n\
-74 action.transfer|advises claim.other-account|claims\n\
-102 action.transfer|advises claim.pick-up|claims\n\
27 action.transfer|advises claim.prompt|claims\n\
17 action.transfer|advises claim.reassurance|claims\n\
-92 action.transfer|advises claim.safe-account|claims\n\
-52 action.transfer|advises claim.safe-account|denies\n\
-42 action.transfer|advises claim.unusual-activity|claims\n\
-19 action.transfer|advises credential.bank-details|advises\n\
28 action.transfer|advises credential.card|advises\n\
25 action.transfer|advises credential.card|asks\n\
-58 action.transfer|advises credential.cpr|claims\n\
60 action.transfer|advises credential.id-document|claims\n\
-44 action.transfer|advises credential.mitid|advises\n\
-29 action.transfer|advises credential.mitid|reports\n\
-19 action.transfer|advises credential.pin|advises\n\
81 action.transfer|advises money.unusual-means|claims\n\
-85 action.transfer|advises money.valuables|claims\n\
-32 action.transfer|advises person.agent|claims\n\
130 action.transfer|advises person.family|claims\n\
-112 action.transfer|advises person.landlord|claims\n\
-39 action.transfer|advises threat.block|threatens\n\
-45 action.transfer|advises threat.deadline|threatens\n\
-29 action.transfer|asks action.transfer|claims\n\
42 action.transfer|asks action.transfer|reports\n\
101 action.transfer|asks action.update|asks\n\
174 action.transfer|asks action.update|claims\n\
44 action.transfer|asks action.update|reports\n\
161 action.transfer|asks action.withdraw|asks\n\
-168 action.transfer|asks authority.benefits|claims\n\
57 action.transfer|asks authority.court|claims\n\
62 action.transfer|asks authority.customs|claims\n\
79 action.transfer|asks authority.embassy|claims\n\
-41 action.transfer|asks authority.health|claims\n\
91 action.transfer|asks authority.immigration|claims\n\
49 action.transfer|asks authority.immigration|reports\n\
69 action.transfer|asks authority.nsk|claims\n\
66 action.transfer|asks authority.police|claims\n\
-24 action.transfer|asks authority.police|reports\n\
67 action.transfer|asks authority.state|claims\n\
127 action.transfer|asks authority.tax|claims\n\
346 action.transfer|asks claim.abroad|claims\n\
183 action.transfer|asks claim.all-money|claims\n\
48 action.transfer|asks claim.already-paid|claims\n\
157 action.transfer|asks claim.broken-phone|claims\n\
157 action.transfer|asks claim.cannot-meet|claims\n\
107 action.transfer|asks claim.case|claims\n\
180 action.transfer|asks claim.crime|claims\n\
57 action.transfer|asks claim.deposit|claims\n\
146 action.transfer|asks claim.easy-money|claims\n\
84 action.transfer|asks claim.emergency|claims\n\
-27 action.transfer|asks claim.fee|claims\n\
103 action.transfer|asks claim.fine|claims\n\
232 action.transfer|asks claim.hacked|claims\n\
103 action.transfer|asks claim.investment|claims\n\
83 action.transfer|asks claim.isolation|claims\n\
172 action.transfer|asks claim.job|claims\n\
162 action.transfer|asks claim.loan|claims\n\
-63 action.transfer|asks claim.misused-name|claims\n\
287 action.transfer|asks claim.mule|claims\n\
246 action.transfer|asks claim.new-number|claims\n\
104 action.transfer|asks claim.no-checking|claims\n\
69 action.transfer|asks claim.not-you|claims\n\
250 action.transfer|asks claim.other-account|claims\n\
131 action.transfer|asks claim.paid-back|claims\n\
-74 action.transfer|asks claim.parcel|claims\n\
71 action.transfer|asks claim.pick-up|claims\n\
46 action.transfer|asks claim.prize|claims\n\
87 action.transfer|asks claim.prompt|claims\n\
106 action.transfer|asks claim.purchase|claims\n\
169 action.transfer|asks claim.reassurance|claims\n\
59 action.transfer|asks claim.recovery|claims\n\
-51 action.transfer|asks claim.refund|claims\n\
-25 action.transfer|asks claim.renewal|claims\n\
104 action.transfer|asks claim.residence|claims\n\
125 action.transfer|asks claim.safe-account|claims\n\
206 action.transfer|asks claim.sent-by-mistake|claims\n\
-146 action.transfer|asks claim.unpaid|claims\n\
156 action.transfer|asks claim.unusual-activity|claims\n\
75 action.transfer|asks claim.virus|claims\n\
122 action.transfer|asks claim.watched|claims\n\
-27 action.transfer|asks claim.your-own|claims\n\
-136 action.transfer|asks credential.balance|asks\n\
-39 action.transfer|asks credential.balance|claims\n\
103 action.transfer|asks credential.bank-details|asks\n\
235 action.transfer|asks credential.bank-details|claims\n\
-140 action.transfer|asks credential.card|claims\n\
-152 action.transfer|asks credential.code|asks\n\
-167 action.transfer|asks credential.code|claims\n\
-31 action.transfer|asks credential.code|reports\n\
88 action.transfer|asks credential.cpr|claims\n\
76 action.transfer|asks credential.id-document|asks\n\
87 action.transfer|asks credential.id-document|claims\n\
-60 action.transfer|asks credential.mitid|asks\n\
22 action.transfer|asks credential.mitid|claims\n\
-245 action.transfer|asks credential.one-time-code|asks\n\
-98 action.transfer|asks credential.one-time-code|claims\n\
52 action.transfer|asks credential.password|asks\n\
-56 action.transfer|asks credential.password|claims\n\
-213 action.transfer|asks credential.personal-information|asks\n\
98 action.transfer|asks credential.personal-information|claims\n\
22 action.transfer|asks credential.pin|asks\n\
123 action.transfer|asks firm.bank|claims\n\
-69 action.transfer|asks firm.bank|reports\n\
46 action.transfer|asks firm.courier|claims\n\
-125 action.transfer|asks firm.payment|claims\n\
57 action.transfer|asks firm.shop|claims\n\
110 action.transfer|asks firm.support|claims\n\
94 action.transfer|asks firm.toll|claims\n\
28 action.transfer|asks firm.utility|claims\n\
63 action.transfer|asks money.amount|claims\n\
91 action.transfer|asks money.unusual-means|claims\n\
-57 action.transfer|asks money.valuables|claims\n\
52 action.transfer|asks person.adviser|claims\n\
30 action.transfer|asks person.agent|claims\n\
-132 action.transfer|asks person.buyer|claims\n\
118 action.transfer|asks person.family|claims\n\
142 action.transfer|asks person.landlord|claims\n\
182 action.transfer|asks person.recruiter|claims\n\
198 action.transfer|asks threat.arrest|threatens\n\
148 action.transfer|asks threat.block|threatens\n\
77 action.transfer|asks threat.court|threatens\n\
66 action.transfer|asks threat.cutoff|threatens\n\
156 action.transfer|asks threat.deadline|threatens\n\
-57 action.transfer|asks threat.debt|threatens\n\
64 action.transfer|asks threat.deportation|threatens\n\
210 action.transfer|asks threat.return|threatens\n\
-62 action.transfer|claims\n\
-69 action.transfer|claims action.transfer|reports\n\
181 action.transfer|claims action.update|asks\n\
80 action.transfer|claims action.update|claims\n\
-41 action.transfer|claims action.update|reports\n\
69 action.transfer|claims action.withdraw|asks\n\
65 action.transfer|claims action.withdraw|claims\n\
87 action.transfer|claims authority.benefits|claims\n\
67 action.transfer|claims authority.court|claims\n\
32 action.transfer|claims authority.digital-post|claims\n\
156 action.transfer|claims authority.embassy|claims\n\
27 action.transfer|claims authority.europol|claims\n\
36 action.transfer|claims authority.immigration|claims\n\
126 action.transfer|claims authority.police|claims\n\
-16 action.transfer|claims authority.police|reports\n\
-25 action.transfer|claims authority.state|claims\n\
36 action.transfer|claims claim.abroad|claims\n\
-96 action.transfer|claims claim.all-money|claims\n\
-84 action.transfer|claims claim.all-money|reports\n\
-75 action.transfer|claims claim.already-paid|claims\n\
81 action.transfer|claims claim.broken-phone|claims\n\
115 action.transfer|claims claim.cannot-meet|claims\n\
-31 action.transfer|claims claim.case|claims\n\
-140 action.transfer|claims claim.crime|claims\n\
-75 action.transfer|claims claim.deposit|claims\n\
-23 action.transfer|claims claim.deposit|reports\n\
101 action.transfer|claims claim.easy-money|claims\n\
171 action.transfer|claims claim.emergency|claims\n\
118 action.transfer|claims claim.fee|claims\n\
-42 action.transfer|claims claim.fine|claims\n\
-61 action.transfer|claims claim.hacked|claims\n\
115 action.transfer|claims claim.investment|claims\n\
73 action.transfer|claims claim.job|claims\n\
135 action.transfer|claims claim.link|claims\n\
90 action.transfer|claims claim.loan|claims\n\
46 action.transfer|claims claim.misused-name|claims\n\
195 action.transfer|claims claim.mule|claims\n\
67 action.transfer|claims claim.no-checking|claims\n\
-20 action.transfer|claims claim.no-checking|reports\n\
74 action.transfer|claims claim.not-you|claims\n\
124 action.transfer|claims claim.other-account|claims\n\
126 action.transfer|claims claim.parcel|claims\n\
-97 action.transfer|claims claim.pick-up|claims\n\
270 action.transfer|claims claim.prompt|claims\n\
109 action.transfer|claims claim.reassurance|claims\n\
81 action.transfer|claims claim.recovery|claims\n\
27 action.transfer|claims claim.refund|claims\n\
-57 action.transfer|claims claim.renewal|claims\n\
41 action.transfer|claims claim.residence|claims\n\
85 action.transfer|claims claim.safe-account|claims\n\
-32 action.transfer|claims claim.safe-account|reports\n\
-92 action.transfer|claims claim.sent-by-mistake|claims\n\
-102 action.transfer|claims claim.unpaid|claims\n\
74 action.transfer|claims claim.unusual-activity|claims\n\
28 action.transfer|claims claim.virus|claims\n\
-15 action.transfer|claims claim.your-own|claims\n\
-127 action.transfer|claims credential.balance|asks\n\
-50 action.transfer|claims credential.balance|claims\n\
33 action.transfer|claims credential.balance|reports\n\
234 action.transfer|claims credential.bank-details|asks\n\
130 action.transfer|claims credential.bank-details|claims\n\
56 action.transfer|claims credential.card|asks\n\
-158 action.transfer|claims credential.card|claims\n\
67 action.transfer|claims credential.code|advises\n\
-95 action.transfer|claims credential.code|asks\n\
104 action.transfer|claims credential.cpr|asks\n\
-19 action.transfer|claims credential.cpr|claims\n\
62 action.transfer|claims credential.id-document|asks\n\
-21 action.transfer|claims credential.id-document|claims\n\
52 action.transfer|claims credential.mitid|asks\n\
123 action.transfer|claims credential.mitid|claims\n\
-91 action.transfer|claims credential.mitid|reports\n\
186 action.transfer|claims credential.one-time-code|asks\n\
87 action.transfer|claims credential.one-time-code|claims\n\
34 action.transfer|claims credential.password|asks\n\
-20 action.transfer|claims credential.password|claims\n\
62 action.transfer|claims credential.personal-information|asks\n\
-72 action.transfer|claims credential.personal-information|claims\n\
30 action.transfer|claims firm.bank|claims\n\
-62 action.transfer|claims firm.bank|reports\n\
126 action.transfer|claims firm.payment|claims\n\
111 action.transfer|claims firm.shop|claims\n\
21 action.transfer|claims firm.support|claims\n\
67 action.transfer|claims firm.telecom|claims\n\
-26 action.transfer|claims money.amount|claims\n\
57 action.transfer|claims money.amount|reports\n\
17 action.transfer|claims money.unusual-means|claims\n\
-22 action.transfer|claims money.valuables|reports\n\
44 action.transfer|claims person.adviser|claims\n\
16 action.transfer|claims person.agent|claims\n\
27 action.transfer|claims person.buyer|claims\n\
169 action.transfer|claims person.family|claims\n\
101 action.transfer|claims person.landlord|claims\n\
45 action.transfer|claims threat.arrest|threatens\n\
-40 action.transfer|claims threat.block|reports\n\
155 action.transfer|claims threat.block|threatens\n\
162 action.transfer|claims threat.court|threatens\n\
22 action.transfer|claims threat.debt|threatens\n\
-41 action.transfer|claims threat.deportation|threatens\n\
48 action.transfer|claims threat.exposure|threatens\n\
-24 action.transfer|denies\n\
-24 action.transfer|live\n\
23 action.transfer|reader\n\
127 action.transfer|reports\n\
-66 action.transfer|reports action.update|asks\n\
-82 action.transfer|reports action.update|claims\n\
-28 action.transfer|reports authority.embassy|claims\n\
-28 action.transfer|reports authority.embassy|reports\n\
-60 action.transfer|reports authority.police|claims\n\
-87 action.transfer|reports authority.police|reports\n\
-31 action.transfer|reports authority.state|claims\n\
-28 action.transfer|reports claim.abroad|claims\n\
15 action.transfer|reports claim.abroad|reports\n\
40 action.transfer|reports claim.all-money|claims\n\
-32 action.transfer|reports claim.all-money|reports\n\
43 action.transfer|reports claim.case|claims\n\
-42 action.transfer|reports claim.case|reports\n\
-42 action.transfer|reports claim.crime|reports\n\
17 action.transfer|reports claim.easy-money|claims\n\
-65 action.transfer|reports claim.fee|claims\n\
-61 action.transfer|reports claim.investment|claims\n\
54 action.transfer|reports claim.investment|reports\n\
-18 action.transfer|reports claim.job|claims\n\
16 action.transfer|reports claim.new-number|claims\n\
23 action.transfer|reports claim.new-number|reports\n\
33 action.transfer|reports claim.no-checking|claims\n\
-19 action.transfer|reports claim.other-account|reports\n\
62 action.transfer|reports claim.parcel|claims\n\
-25 action.transfer|reports claim.prompt|claims\n\
-38 action.transfer|reports claim.purchase|claims\n\
74 action.transfer|reports claim.reassurance|claims\n\
-34 action.transfer|reports claim.safe-account|reports\n\
23 action.transfer|reports claim.unpaid|claims\n\
-104 action.transfer|reports claim.unusual-activity|claims\n\
-83 action.transfer|reports claim.unusual-activity|reports\n\
-44 action.transfer|reports credential.bank-details|reports\n\
-34 action.transfer|reports credential.card|claims\n\
-20 action.transfer|reports credential.card|reports\n\
-70 action.transfer|reports credential.code|reports\n\
-49 action.transfer|reports credential.cpr|reports\n\
-68 action.transfer|reports credential.id-document|reports\n\
-16 action.transfer|reports credential.mitid|advises\n\
-30 action.transfer|reports credential.mitid|asks\n\
-62 action.transfer|reports credential.mitid|claims\n\
-34 action.transfer|reports credential.mitid|reports\n\
-59 action.transfer|reports credential.personal-information|claims\n\
29 action.transfer|reports firm.bank|claims\n\
-64 action.transfer|reports firm.bank|reports\n\
23 action.transfer|reports firm.payment|claims\n\
-35 action.transfer|reports money.amount|claims\n\
-18 action.transfer|reports money.amount|reports\n\
-45 action.transfer|reports money.unusual-means|claims\n\
29 action.transfer|reports money.valuables|claims\n\
-64 action.transfer|reports money.valuables|reports\n\
51 action.transfer|reports person.agent|claims\n\
29 action.transfer|reports person.family|claims\n\
-58 action.transfer|reports person.family|reports\n\
-75 action.transfer|reports threat.arrest|reports\n\
-20 action.transfer|reports threat.block|reports\n\
-58 action.transfer|reports threat.block|threatens\n\
-22 action.transfer|reports threat.court|threatens\n\
-15 action.transfer|reports threat.deadline|reports\n\
37 action.transfer|reports threat.deadline|threatens\n\
-43 action.transfer|speaks\n\
-38 action.update|advises action.update|asks\n\
-29 action.update|advises authority.benefits|claims\n\
-155 action.update|advises authority.police|claims\n\
222 action.update|advises claim.case|claims\n\
-20 action.update|advises claim.crime|reports\n\
-38 action.update|advises claim.job|claims\n\
-103 action.update|advises claim.link|claims\n\
26 action.update|advises claim.other-account|claims\n\
-35 action.update|advises claim.renewal|claims\n\
-91 action.update|advises claim.unusual-activity|claims\n\
120 action.update|advises credential.card|advises\n\
46 action.update|advises credential.card|asks\n\
-23 action.update|advises credential.card|claims\n\
-35 action.update|advises credential.id-document|asks\n\
248 action.update|advises credential.id-document|claims\n\
-20 action.update|advises credential.mitid|advises\n\
-41 action.update|advises credential.mitid|asks\n\
-56 action.update|advises credential.mitid|claims\n\
-48 action.update|advises credential.one-time-code|asks\n\
-22 action.update|advises firm.bank|claims\n\
134 action.update|advises money.amount|claims\n\
-139 action.update|advises threat.block|threatens\n\
-37 action.update|advises threat.deadline|threatens\n\
-160 action.update|asks action.update|claims\n\
-74 action.update|asks action.update|reports\n\
-52 action.update|asks action.withdraw|claims\n\
-73 action.update|asks authority.benefits|claims\n\
44 action.update|asks authority.digital-post|claims\n\
-45 action.update|asks authority.health|claims\n\
80 action.update|asks authority.immigration|claims\n\
-47 action.update|asks authority.municipality|claims\n\
-77 action.update|asks authority.police|claims\n\
61 action.update|asks authority.state|claims\n\
194 action.update|asks authority.tax|claims\n\
150 action.update|asks claim.abroad|claims\n\
-63 action.update|asks claim.all-money|claims\n\
200 action.update|asks claim.already-paid|claims\n\
-46 action.update|asks claim.broken-phone|claims\n\
-116 action.update|asks claim.cannot-meet|claims\n\
-89 action.update|asks claim.case|claims\n\
-32 action.update|asks claim.crime|claims\n\
-60 action.update|asks claim.deposit|claims\n\
-169 action.update|asks claim.easy-money|claims\n\
123 action.update|asks claim.emergency|claims\n\
117 action.update|asks claim.fee|claims\n\
97 action.update|asks claim.fine|claims\n\
-41 action.update|asks claim.hacked|claims\n\
-100 action.update|asks claim.investment|claims\n\
-194 action.update|asks claim.job|claims\n\
-33 action.update|asks claim.loan|claims\n\
-47 action.update|asks claim.misused-name|claims\n\
142 action.update|asks claim.mule|claims\n\
-53 action.update|asks claim.new-number|claims\n\
41 action.update|asks claim.no-checking|claims\n\
68 action.update|asks claim.not-you|claims\n\
64 action.update|asks claim.other-account|claims\n\
151 action.update|asks claim.paid-back|claims\n\
202 action.update|asks claim.parcel|claims\n\
-75 action.update|asks claim.pick-up|claims\n\
206 action.update|asks claim.prize|claims\n\
-113 action.update|asks claim.prompt|claims\n\
218 action.update|asks claim.purchase|claims\n\
59 action.update|asks claim.reassurance|claims\n\
-136 action.update|asks claim.recovery|claims\n\
194 action.update|asks claim.refund|claims\n\
21 action.update|asks claim.renewal|claims\n\
-41 action.update|asks claim.residence|claims\n\
50 action.update|asks claim.unpaid|claims\n\
143 action.update|asks claim.unusual-activity|claims\n\
-36 action.update|asks claim.virus|claims\n\
-62 action.update|asks claim.your-own|claims\n\
-60 action.update|asks credential.balance|claims\n\
79 action.update|asks credential.bank-details|asks\n\
-167 action.update|asks credential.bank-details|claims\n\
-17 action.update|asks credential.card|advises\n\
85 action.update|asks credential.card|asks\n\
-109 action.update|asks credential.card|claims\n\
24 action.update|asks credential.card|denies\n\
90 action.update|asks credential.code|asks\n\
-109 action.update|asks credential.code|claims\n\
106 action.update|asks credential.cpr|asks\n\
49 action.update|asks credential.cpr|claims\n\
-133 action.update|asks credential.id-document|asks\n\
-118 action.update|asks credential.id-document|claims\n\
-63 action.update|asks credential.mitid|advises\n\
88 action.update|asks credential.mitid|asks\n\
45 action.update|asks credential.nemid|asks\n\
101 action.update|asks credential.nemid|claims\n\
-32 action.update|asks credential.one-time-code|claims\n\
92 action.update|asks credential.password|claims\n\
46 action.update|asks credential.personal-information|advises\n\
126 action.update|asks credential.personal-information|asks\n\
156 action.update|asks credential.personal-information|claims\n\
124 action.update|asks credential.personal-information|denies\n\
-54 action.update|asks credential.pin|asks\n\
-160 action.update|asks credential.pin|claims\n\
107 action.update|asks firm.bank|claims\n\
280 action.update|asks firm.courier|claims\n\
159 action.update|asks firm.payment|claims\n\
-67 action.update|asks firm.shop|claims\n\
93 action.update|asks firm.streaming|claims\n\
-69 action.update|asks firm.support|claims\n\
244 action.update|asks firm.telecom|claims\n\
-30 action.update|asks firm.toll|claims\n\
174 action.update|asks money.amount|claims\n\
23 action.update|asks money.unusual-means|claims\n\
-93 action.update|asks money.valuables|claims\n\
87 action.update|asks person.agent|claims\n\
66 action.update|asks person.buyer|claims\n\
82 action.update|asks person.family|claims\n\
48 action.update|asks threat.block|threatens\n\
239 action.update|asks threat.court|threatens\n\
68 action.update|asks threat.deportation|threatens\n\
19 action.update|asks threat.return|threatens\n\
-86 action.update|claims\n\
21 action.update|claims action.update|reports\n\
-22 action.update|claims action.withdraw|claims\n\
77 action.update|claims authority.benefits|claims\n\
49 action.update|claims authority.court|claims\n\
21 action.update|claims authority.customs|claims\n\
-69 action.update|claims authority.digital-post|claims\n\
-83 action.update|claims authority.embassy|claims\n\
-42 action.update|claims authority.immigration|claims\n\
-63 action.update|claims authority.police|claims\n\
-35 action.update|claims authority.police|reports\n\
-80 action.update|claims claim.abroad|claims\n\
-43 action.update|claims claim.all-money|claims\n\
-20 action.update|claims claim.all-money|reports\n\
-71 action.update|claims claim.already-paid|claims\n\
27 action.update|claims claim.cannot-meet|claims\n\
-22 action.update|claims claim.case|claims\n\
-75 action.update|claims claim.crime|claims\n\
17 action.update|claims claim.deposit|claims\n\
16 action.update|claims claim.easy-money|claims\n\
103 action.update|claims claim.emergency|claims\n\
48 action.update|claims claim.fee|claims\n\
-77 action.update|claims claim.fine|claims\n\
25 action.update|claims claim.hacked|claims\n\
121 action.update|claims claim.investment|claims\n\
-28 action.update|claims claim.job|claims\n\
-63 action.update|claims claim.job|reports\n\
-33 action.update|claims claim.link|claims\n\
-15 action.update|claims claim.loan|claims\n\
65 action.update|claims claim.misused-name|claims\n\
-38 action.update|claims claim.no-checking|claims\n\
20 action.update|claims claim.not-you|claims\n\
41 action.update|claims claim.other-account|claims\n\
45 action.update|claims claim.paid-back|claims\n\
113 action.update|claims claim.parcel|claims\n\
67 action.update|claims claim.pick-up|claims\n\
150 action.update|claims claim.prompt|claims\n\
-59 action.update|claims claim.purchase|claims\n\
59 action.update|claims claim.reassurance|claims\n\
129 action.update|claims claim.recovery|claims\n\
-33 action.update|claims claim.refund|claims\n\
40 action.update|claims claim.renewal|claims\n\
-49 action.update|claims claim.residence|claims\n\
-36 action.update|claims claim.robot|claims\n\
74 action.update|claims claim.safe-account|claims\n\
21 action.update|claims claim.unpaid|claims\n\
128 action.update|claims claim.unusual-activity|claims\n\
26 action.update|claims claim.unusual-activity|reports\n\
60 action.update|claims claim.virus|claims\n\
-45 action.update|claims credential.balance|claims\n\
46 action.update|claims credential.bank-details|claims\n\
-56 action.update|claims credential.card|advises\n\
97 action.update|claims credential.card|asks\n\
49 action.update|claims credential.card|claims\n\
-28 action.update|claims credential.card|denies\n\
-67 action.update|claims credential.card|reports\n\
106 action.update|claims credential.code|asks\n\
55 action.update|claims credential.code|claims\n\
-88 action.update|claims credential.cpr|claims\n\
-85 action.update|claims credential.id-document|claims\n\
128 action.update|claims credential.mitid|asks\n\
23 action.update|claims credential.mitid|claims\n\
130 action.update|claims credential.one-time-code|asks\n\
205 action.update|claims credential.one-time-code|claims\n\
94 action.update|claims credential.password|asks\n\
-76 action.update|claims credential.password|claims\n\
59 action.update|claims credential.personal-information|asks\n\
63 action.update|claims credential.personal-information|claims\n\
54 action.update|claims credential.pin|asks\n\
15 action.update|claims credential.pin|claims\n\
112 action.update|claims firm.bank|claims\n\
159 action.update|claims firm.bank|reports\n\
66 action.update|claims firm.courier|claims\n\
19 action.update|claims firm.payment|claims\n\
65 action.update|claims firm.streaming|claims\n\
-20 action.update|claims firm.support|claims\n\
-22 action.update|claims firm.telecom|claims\n\
106 action.update|claims firm.utility|claims\n\
45 action.update|claims money.amount|claims\n\
-23 action.update|claims money.amount|reports\n\
45 action.update|claims money.unusual-means|claims\n\
-39 action.update|claims money.valuables|claims\n\
65 action.update|claims person.agent|claims\n\
-70 action.update|claims person.buyer|claims\n\
59 action.update|claims person.family|claims\n\
-72 action.update|claims person.landlord|claims\n\
-23 action.update|claims person.recruiter|claims\n\
-17 action.update|claims threat.arrest|threatens\n\
18 action.update|claims threat.block|threatens\n\
-38 action.update|claims threat.court|threatens\n\
79 action.update|claims threat.cutoff|threatens\n\
-223 action.update|denies\n\
-188 action.update|denies threat.block|threatens\n\
-32 action.update|live\n\
-36 action.update|reports\n\
16 action.update|reports authority.court|claims\n\
-42 action.update|reports authority.digital-post|claims\n\
37 action.update|reports authority.police|claims\n\
65 action.update|reports authority.police|reports\n\
26 action.update|reports claim.case|claims\n\
-66 action.update|reports claim.crime|claims\n\
-50 action.update|reports claim.fee|claims\n\
75 action.update|reports claim.hacked|claims\n\
-24 action.update|reports claim.hacked|reports\n\
-35 action.update|reports claim.link|claims\n\
131 action.update|reports claim.not-you|claims\n\
20 action.update|reports claim.pick-up|claims\n\
-34 action.update|reports claim.prompt|reports\n\
121 action.update|reports claim.purchase|claims\n\
225 action.update|reports claim.reassurance|reports\n\
-80 action.update|reports claim.residence|claims\n\
48 action.update|reports claim.unusual-activity|claims\n\
-15 action.update|reports credential.bank-details|reports\n\
-17 action.update|reports credential.card|asks\n\
-60 action.update|reports credential.card|claims\n\
-52 action.update|reports credential.card|reports\n\
71 action.update|reports credential.code|asks\n\
68 action.update|reports credential.code|claims\n\
-55 action.update|reports credential.mitid|claims\n\
27 action.update|reports credential.mitid|reports\n\
-22 action.update|reports credential.personal-information|reports\n\
-23 action.update|reports credential.pin|reports\n\
28 action.update|reports firm.bank|claims\n\
21 action.update|reports firm.bank|reports\n\
-101 action.update|reports firm.payment|claims\n\
104 action.update|reports money.amount|reports\n\
-23 action.update|reports money.unusual-means|claims\n\
41 action.update|reports money.valuables|reports\n\
23 action.update|reports person.agent|claims\n\
79 action.update|reports person.family|claims\n\
-89 action.update|reports threat.block|threatens\n\
-53 action.update|reports threat.court|threatens\n\
-40 action.update|reports threat.deadline|reports\n\
-67 action.update|reports threat.deadline|threatens\n\
121 action.update|speaks\n\
-27 action.withdraw|advises\n\
-24 action.withdraw|advises firm.bank|claims\n\
29 action.withdraw|advises money.amount|claims\n\
110 action.withdraw|asks\n\
131 action.withdraw|asks action.withdraw|claims\n\
66 action.withdraw|asks authority.police|claims\n\
73 action.withdraw|asks claim.all-money|claims\n\
31 action.withdraw|asks claim.already-paid|claims\n\
99 action.withdraw|asks claim.crime|claims\n\
55 action.withdraw|asks claim.easy-money|claims\n\
19 action.withdraw|asks claim.fee|claims\n\
74 action.withdraw|asks claim.hacked|claims\n\
99 action.withdraw|asks claim.investment|claims\n\
119 action.withdraw|asks claim.job|claims\n\
177 action.withdraw|asks claim.mule|claims\n\
92 action.withdraw|asks claim.no-checking|claims\n\
41 action.withdraw|asks claim.other-account|claims\n\
27 action.withdraw|asks claim.paid-back|claims\n\
-17 action.withdraw|asks claim.parcel|claims\n\
91 action.withdraw|asks claim.pick-up|claims\n\
20 action.withdraw|asks claim.prize|claims\n\
30 action.withdraw|asks claim.prompt|claims\n\
37 action.withdraw|asks claim.reassurance|claims\n\
53 action.withdraw|asks claim.refund|claims\n\
22 action.withdraw|asks claim.safe-account|claims\n\
20 action.withdraw|asks claim.unusual-activity|claims\n\
-27 action.withdraw|asks claim.your-own|claims\n\
19 action.withdraw|asks credential.balance|asks\n\
39 action.withdraw|asks credential.bank-details|asks\n\
34 action.withdraw|asks credential.cpr|asks\n\
79 action.withdraw|asks firm.bank|claims\n\
208 action.withdraw|asks money.amount|claims\n\
97 action.withdraw|asks money.unusual-means|claims\n\
102 action.withdraw|asks money.valuables|claims\n\
21 action.withdraw|asks person.agent|claims\n\
42 action.withdraw|asks person.family|claims\n\
155 action.withdraw|asks threat.block|threatens\n\
31 action.withdraw|asks threat.court|threatens\n\
60 action.withdraw|asks threat.deadline|threatens\n\
-48 action.withdraw|claims\n\
-114 action.withdraw|claims authority.benefits|claims\n\
15 action.withdraw|claims authority.police|claims\n\
44 action.withdraw|claims claim.crime|claims\n\
47 action.withdraw|claims claim.deposit|claims\n\
33 action.withdraw|claims claim.easy-money|claims\n\
-67 action.withdraw|claims claim.emergency|claims\n\
-63 action.withdraw|claims claim.fee|claims\n\
47 action.withdraw|claims claim.hacked|claims\n\
30 action.withdraw|claims claim.investment|claims\n\
26 action.withdraw|claims claim.isolation|claims\n\
22 action.withdraw|claims claim.mule|claims\n\
45 action.withdraw|claims claim.paid-back|claims\n\
-44 action.withdraw|claims claim.pick-up|claims\n\
-87 action.withdraw|claims claim.purchase|claims\n\
41 action.withdraw|claims claim.reassurance|claims\n\
43 action.withdraw|claims claim.recovery|claims\n\
-132 action.withdraw|claims claim.refund|claims\n\
59 action.withdraw|claims claim.unusual-activity|claims\n\
18 action.withdraw|claims claim.your-own|claims\n\
20 action.withdraw|claims credential.card|asks\n\
-47 action.withdraw|claims credential.card|claims\n\
24 action.withdraw|claims credential.code|asks\n\
-17 action.withdraw|claims credential.id-document|claims\n\
48 action.withdraw|claims credential.mitid|asks\n\
30 action.withdraw|claims credential.personal-information|asks\n\
-38 action.withdraw|claims firm.bank|claims\n\
-81 action.withdraw|claims firm.courier|claims\n\
21 action.withdraw|claims firm.payment|claims\n\
-33 action.withdraw|claims money.amount|claims\n\
-52 action.withdraw|claims money.valuables|claims\n\
20 action.withdraw|claims person.agent|claims\n\
-36 action.withdraw|claims person.buyer|claims\n\
68 action.withdraw|claims person.family|claims\n\
39 action.withdraw|live\n\
87 action.withdraw|reader\n\
71 action.withdraw|reports\n\
38 action.withdraw|reports authority.police|reports\n\
27 action.withdraw|reports claim.no-checking|reports\n\
82 action.withdraw|reports money.amount|claims\n\
80 action.withdraw|reports money.amount|reports\n\
39 action.withdraw|reports money.valuables|reports\n\
-38 action.withdraw|speaks\n\
-76 action|advises\n\
32 action|by:action.approve\n\
-69 action|by:action.buy\n\
23 action|by:action.call-back\n\
-31 action|by:action.click\n\
-64 action|by:action.enter\n\
25 action|by:action.hand-over\n\
167 action|by:action.install\n\
91 action|by:action.keep-secret\n\
242 action|by:action.move-chat\n\
47 action|by:action.press-key\n\
-24 action|by:action.scan\n\
32 action|by:action.stay-on-line\n\
110 action|by:action.withdraw\n\
111 action|by:means\n\
103 action|by:want\n\
-56 action|claims\n\
-42 action|denies\n\
-56 action|reports\n\
-23 actio…\n\
56 activate\n\
25 activate the\n\
-87 activated\n\
-67 activated on\n\
68 activation\n\
58 active\n\
26 activities\n\
89 activity\n\
15 activity we\n\
68 activ…\n\
-19 actor\n\
65 actualice\n\
-29 actually\n\
98 actua…\n\
104 acum\n\
-48 ad\n\
22 ad gangen\n\
-44 adam\n\
-25 add\n\
22 add our\n\
49 add us\n\
33 added\n\
45 added to\n\
-42 additional\n\
-46 addit…\n\
-18 address @link\n\
44 address and\n\
-20 address ended\n\
44 address in\n\
-15 address is\n\
34 address to\n\
20 address update\n\
-35 address you\n\
115 addressed\n\
90 addressed to\n\
37 addre…\n\
79 adesso\n\
79 adess…\n\
103 adgang\n\
113 adgangen\n\
19 adgangskode du\n\
-33 adgangskode for\n\
131 adgangskode og\n\
-94 adgangskoden\n\
-52 adgangskoder\n\
29 adgan…\n\
-52 adi\n\
-42 adina\n\
49 adiniz\n\
166 adiniza\n\
312 adini…\n\
-23 admin\n\
18 administration\n\
47 administrationen\n\
43 administrative\n\
58 admin…\n\
27 admission\n\
27 admis…\n\
60 adres\n\
73 adres eksikligi\n\
148 adresa\n\
81 adrese\n\
-80 adresinden\n\
44 adress\n\
67 adresse\n\
35 adresse er\n\
21 adresse jeg\n\
59 adresse og\n\
28 adressen\n\
29 adressen og\n\
109 adres…\n\
-65 ads\n\
-77 aduceti\n\
-77 aduce…\n\
-25 adult\n\
-74 adult…\n\
83 advance\n\
83 advan…\n\
-73 advarer\n\
-52 advarer om\n\
97 advarsel\n\
20 advarsel din\n\
58 advarsel fra\n\
-35 advar…\n\
-25 adven…\n\
-24 adver…\n\
-60 advice\n\
-60 advic…\n\
72 advise\n\
-61 adviser\n\
21 advisers is\n\
19 advisor\n\
44 advoc…\n\
35 advokat\n\
27 advokat har\n\
-47 advokat hvis\n\
53 advok…\n\
20 af #\n\
-20 af anmeldelser\n\
16 af at\n\
-25 af begge\n\
30 af de\n\
-59 af dem\n\
19 af deres\n\
78 af din\n\
50 af dit\n\
18 af en\n\
-76 af et\n\
67 af firkant\n\
40 af hensyn\n\
44 af koderne\n\
33 af kørekort\n\
21 af manglende\n\
69 af nye\n\
-57 af og\n\
-25 af opholdstilladelse\n\
114 af pas\n\
-59 af politiet\n\
37 af sundhedskort\n\
18 af tavshedspligt\n\
-34 af to\n\
36 af vores\n\
-33 afbryd\n\
39 afbryde\n\
46 afbryder\n\
19 afbryder strømmen\n\
82 afbry…\n\
-80 afbud\n\
79 afdeling\n\
23 afdeling for\n\
34 afdelingen\n\
17 afdelingen for\n\
41 afdel…\n\
-38 afdra…\n\
34 affected\n\
-39 affec…\n\
39 affidavit\n\
39 affid…\n\
-17 afford\n\
-17 affor…\n\
151 afgift\n\
73 afgift #\n\
-15 afgift på\n\
-21 afgiften\n\
104 afgif…\n\
-23 afgiv…\n\
167 afgørelse\n\
212 afgørelse på\n\
-18 afgørelsen\n\
93 afgøres\n\
205 afgør…\n\
-94 afhentning\n\
-27 afhentning vis\n\
-78 afhen…\n\
-21 afhøring\n\
-54 afhør…\n\
-50 afkast\n\
-58 afkas…\n\
-47 aflever\n\
24 afleverer\n\
-31 afleveres\n\
-31 afleveret\n\
-131 aflev…\n\
-33 aflyst\n\
-91 aflys…\n\
-18 aflæs…\n\
34 afraid\n\
34 afrai…\n\
-30 afsender\n\
-20 afsendt\n\
-79 afsen…\n\
15 afsluttes\n\
49 afslu…\n\
26 afslø…\n\
-50 afsnit\n\
-55 afsni…\n\
-22 afspi…\n\
-44 aftale\n\
57 aftalen\n\
24 aftaler\n\
36 aftalt\n\
-16 aftalt i\n\
-18 aftalte\n\
-28 aften\n\
-41 aften efter\n\
50 aften hvis\n\
-63 aften når\n\
-107 aften…\n\
-44 after\n\
-57 after #\n\
-110 after a\n\
-37 after four\n\
-55 after he\n\
73 after payment\n\
49 after that\n\
15 after the\n\
-37 after three\n\
-28 after two\n\
46 after which\n\
117 after you\n\
-42 after your\n\
46 afternoon\n\
-17 afternoon you\n\
-43 afterwards\n\
55 afventer\n\
55 afven…\n\
53 afvise\n\
63 afvist\n\
46 afvist af\n\
79 afvis…\n\
-86 again\n\
-46 again after\n\
48 again from\n\
-60 again if\n\
46 again in\n\
38 again to\n\
-68 again tomorrow\n\
-15 again with\n\
-32 again you\n\
-17 against\n\
-49 against a\n\
44 against the\n\
49 against you\n\
-17 again…\n\
24 age\n\
-37 aged\n\
-24 aged #\n\
48 agencia\n\
-15 agencja\n\
19 agency we\n\
19 agency you\n\
119 agent\n\
38 agent and\n\
36 agent in\n\
23 agent is\n\
22 agent press\n\
19 agent who\n\
156 agent will\n\
36 agent you\n\
80 agente\n\
-75 agents\n\
27 agents account\n\
31 agentur\n\
104 agent…\n\
-45 ages\n\
31 aggio…\n\
-40 agnie…\n\
-72 agree\n\
-40 agree on\n\
-35 agree with\n\
-27 agreed you\n\
-57 agreement\n\
-38 agreement for\n\
-32 agree…\n\
-73 ah\n\
-45 ahead\n\
-17 ahead of\n\
222 ahora\n\
65 ahora mismo\n\
-143 ai\n\
19 ai robot\n\
63 aia\n\
36 aici\n\
50 aileye\n\
50 ailey…\n\
123 airbnb\n\
123 airbn…\n\
51 aire\n\
130 airport\n\
150 airpo…\n\
54 ait\n\
20 ajout…\n\
45 ajung…\n\
-69 ajuns\n\
-46 aklama\n\
-46 aklam…\n\
-184 aksam\n\
68 aksam…\n\
-57 aktar…\n\
-77 aktier\n\
-22 aktion\n\
-46 aktio…\n\
17 aktiverer\n\
-126 aktiveret\n\
-126 aktiveret på\n\
-42 aktiveringskode til\n\
109 aktivitet\n\
37 aktiv…\n\
71 aktua…\n\
-65 al #\n\
59 al telefono\n\
-15 ala\n\
-96 alabilirsiniz\n\
-158 alabi…\n\
69 alacak\n\
153 alaca…\n\
-18 alarm\n\
-20 alarmed\n\
-59 alarm…\n\
60 alayim\n\
60 alayi…\n\
-107 alber…\n\
-105 albo\n\
43 alder\n\
-135 aldrig\n\
-29 aldrig beløb\n\
60 aldrig din\n\
-75 aldrig koden\n\
-80 aldrig links\n\
-16 aldrig med\n\
54 aldrig må\n\
-16 aldrig og\n\
-120 aldrig om\n\
-135 aldri…\n\
114 ale\n\
-17 aleksandra\n\
-29 aleks…\n\
48 alene\n\
-33 alerts\n\
-51 alert…\n\
-40 algo\n\
-25 alin\n\
-68 alindi\n\
-61 alind…\n\
-35 alinm…\n\
-33 alisv…\n\
28 aliyo…\n\
24 all banks\n\
29 all countries\n\
40 all customers\n\
-26 all four\n\
-53 all his\n\
15 all i\n\
19 all included\n\
24 all my\n\
-52 all of\n\
35 all open\n\
-64 all the\n\
73 all your\n\
-35 alle\n\
-120 alle #\n\
25 alle de\n\
98 alle dine\n\
-38 alle jeg\n\
20 alle kunder\n\
-64 alle på\n\
20 alle sammen\n\
39 allegato\n\
-50 alleg…\n\
48 aller\n\
-21 allerede\n\
-47 allerede har\n\
-19 aller…\n\
52 alles\n\
-49 alles…\n\
76 allez\n\
-130 alligevel\n\
-130 allig…\n\
-15 allin…\n\
20 allo\n\
32 allora\n\
32 allor…\n\
104 allow\n\
56 allowance\n\
54 allowed\n\
72 allowed to\n\
73 allow…\n\
-61 alma\n\
-31 almay…\n\
-42 almen…\n\
34 almindelig\n\
25 almindelige\n\
59 almin…\n\
-45 almost\n\
-45 almos…\n\
-81 alo\n\
54 alone\n\
39 alone and\n\
-18 alone with\n\
-61 along\n\
-29 along the\n\
-20 alors\n\
16 aloud\n\
-47 already have\n\
32 already he\n\
-35 already in\n\
64 already on\n\
43 already paid\n\
-44 already typed\n\
-27 alright\n\
-27 alrig…\n\
-64 als\n\
98 also\n\
44 also ask\n\
-19 also find\n\
27 also pay\n\
35 also the\n\
-27 alt\n\
-86 alt #\n\
-58 alt del\n\
-21 alt for\n\
17 alt hvad\n\
136 alt jeg\n\
51 alt tilbage\n\
86 alte\n\
98 alti\n\
-145 altid\n\
-62 altinlari\n\
68 altin…\n\
-45 altogether\n\
-45 altog…\n\
25 altri\n\
119 altrimenti\n\
119 altri…\n\
-41 altså\n\
-68 altså jeg\n\
36 alvorlig\n\
46 alvor…\n\
-161 always\n\
-161 alway…\n\
44 am\n\
-110 am #\n\
33 am a\n\
-64 am ajuns\n\
90 am calling\n\
41 am facut\n\
28 am from\n\
74 am i\n\
-16 am samstag\n\
44 am tag\n\
-54 am telefon\n\
56 am the\n\
-86 ama\n\
38 amager\n\
-89 amagerbrogade\n\
-62 amage…\n\
131 amazon\n\
131 amazo…\n\
79 ambassade\n\
37 ambassade i\n\
23 ambassaden\n\
98 ambas…\n\
-18 amelie\n\
-18 ameli…\n\
28 amende\n\
116 amend…\n\
-31 ameri…\n\
-22 amina\n\
-32 amira\n\
34 among\n\
19 among the\n\
-19 among those\n\
32 amount\n\
-43 amount and\n\
21 amount dkk\n\
25 amount in\n\
20 amount is\n\
51 amount to\n\
38 amount will\n\
72 amounts\n\
43 amoun…\n\
69 an accident\n\
21 an accomplice\n\
-85 an account\n\
76 an activation\n\
-82 an adviser\n\
66 an agent\n\
20 an amount\n\
-64 an answer\n\
-91 an appointment\n\
53 an arrest\n\
33 an automated\n\
22 an automatic\n\
43 an den\n\
-52 an der\n\
-16 an employee\n\
-16 an engineer\n\
118 an envelope\n\
22 an error\n\
-53 an eu\n\
46 an extra\n\
-145 an hour\n\
21 an incomplete\n\
25 an intentional\n\
-46 an interpreter\n\
-63 an interview\n\
-32 an investigation\n\
-20 an investigator\n\
32 an invoice\n\
77 an iphone\n\
17 an offence\n\
-19 an order\n\
28 an sms\n\
26 an und\n\
85 an unpaid\n\
99 an urgent\n\
-47 ana\n\
94 anahtari\n\
127 anaht…\n\
42 analyst\n\
31 analy…\n\
38 anbef…\n\
22 anche\n\
-89 ancora\n\
-89 ancor…\n\
-27 and #\n\
-33 and a\n\
50 and accept\n\
-17 and account\n\
41 and address\n\
175 and allow\n\
37 and an\n\
25 and another\n\
158 and approve\n\
-77 and are\n\
-45 and arrested\n\
-104 and ask\n\
-71 and asked\n\
60 and asks\n\
-42 and at\n\
64 and back\n\
-37 and be\n\
-52 and buy\n\
-93 and call\n\
-175 and can\n\
78 and cannot\n\
30 and cant\n\
134 and card\n\
-18 and check\n\
-64 and choose\n\
45 and close\n\
136 and confirm\n\
-37 and contact\n\
-49 and cpr\n\
-90 and customs\n\
26 and did\n\
19 and do\n\
30 and dont\n\
59 and drugs\n\
33 and e\n\
66 and enter\n\
49 and everything\n\
-58 and fetched\n\
16 and fill\n\
-60 and follow\n\
-30 and gentlemen\n\
47 and get\n\
131 and give\n\
48 and go\n\
62 and hand\n\
-76 and has\n\
68 and have\n\
92 and he\n\
17 and how\n\
59 and i\n\
-36 and if\n\
-17 and ill\n\
109 and im\n\
-86 and in\n\
-19 and inform\n\
22 and install\n\
-19 and investing\n\
-98 and is\n\
73 and it\n\
-100 and its\n\
25 and ive\n\
81 and keep\n\
-23 and last\n\
-51 and let\n\
87 and log\n\
-88 and look\n\
-63 and made\n\
60 and mail\n\
58 and mitid\n\
19 and money\n\
58 and move\n\
-30 and mrs\n\
198 and my\n\
20 and narcotics\n\
37 and need\n\
-121 and never\n\
-124 and no\n\
68 and not\n\
72 and now\n\
63 and of\n\
-34 and on\n\
-30 and one\n\
21 and only\n\
-24 and our\n\
-39 and paid\n\
-15 and pass\n\
174 and password\n\
96 and pay\n\
-26 and phone\n\
48 and photo\n\
76 and pin\n\
15 and please\n\
-20 and rang\n\
181 and read\n\
28 and receive\n\
72 and report\n\
-17 and reported\n\
15 and return\n\
20 and ring\n\
-86 and said\n\
-15 and say\n\
26 and see\n\
218 and send\n\
-75 and she\n\
-44 and show\n\
-69 and signed\n\
-21 and speak\n\
51 and swipe\n\
25 and take\n\
-57 and talk\n\
-16 and tax\n\
-23 and tells\n\
-17 and ten\n\
64 and text\n\
-36 and that\n\
-19 and thats\n\
33 and the\n\
111 and then\n\
46 and there\n\
-27 and theres\n\
79 and they\n\
46 and theyll\n\
30 and this\n\
31 and to\n\
-65 and told\n\
29 and took\n\
44 and transfer\n\
22 and transport\n\
-73 and try\n\
-28 and two\n\
83 and type\n\
68 and wants\n\
-31 and was\n\
-46 and water\n\
67 and we\n\
-43 and well\n\
-58 and went\n\
80 and when\n\
-22 and where\n\
49 and which\n\
-21 and why\n\
-82 and will\n\
-23 and would\n\
30 and write\n\
22 and you\n\
145 and your\n\
46 and youre\n\
36 and youve\n\
-67 andel…\n\
-83 anden\n\
-18 anden ende\n\
-17 anden er\n\
32 anden konto\n\
32 anden telefon\n\
-73 anders\n\
22 andersen\n\
-75 ander…\n\
-172 andet\n\
-36 andet end\n\
16 andre\n\
69 andre i\n\
-27 andre også\n\
42 andre om\n\
61 andrea\n\
-45 andreea\n\
47 andre…\n\
-66 angaj…\n\
169 angiv\n\
-24 angreb\n\
-15 angre…\n\
-40 angry\n\
37 angående\n\
37 angåe…\n\
32 anholdelse\n\
-62 anholdt\n\
-30 anholdt for\n\
80 anholdt to\n\
24 anhol…\n\
-131 ani\n\
-92 anken…\n\
78 anklagemyndigheden\n\
101 anklagemyndigheden du\n\
18 anklager\n\
-58 anklageskriftet\n\
23 ankla…\n\
-54 ankommet\n\
-41 ankommet til\n\
-33 ankom…\n\
-38 anlat…\n\
-98 anmeld\n\
-51 anmeld det\n\
-62 anmelde\n\
51 anmeldelse\n\
-21 anmeldelse af\n\
71 anmeldelse om\n\
-23 anmeldelser\n\
-37 anmeldelser om\n\
-41 anmeldte\n\
-57 anmel…\n\
16 anmode\n\
16 anmode om\n\
93 anmodning\n\
42 anmodning i\n\
71 anmodningen\n\
126 anmod…\n\
-73 anna\n\
-84 anna about\n\
-117 anna send\n\
-17 anne\n\
124 annec…\n\
-33 anni\n\
15 annonce\n\
-80 annoying\n\
-40 annoy…\n\
56 annual tax\n\
17 annuller\n\
62 annullere\n\
53 annullerer\n\
28 annullerer vi\n\
-33 annulleret\n\
167 annul…\n\
-58 ano\n\
-30 anonymous\n\
-54 anony…\n\
-90 another\n\
43 another one\n\
-27 another phone\n\
-90 anoth…\n\
-94 anruf\n\
-68 anrufen\n\
-156 anruf…\n\
33 ansatte\n\
33 ansat…\n\
38 anspruch\n\
38 anspr…\n\
23 ansva…\n\
-62 answer in\n\
83 answer this\n\
36 answer with\n\
-26 answer within\n\
-58 answered\n\
-131 answers\n\
-87 answers on\n\
-52 answe…\n\
-26 ansættelse\n\
-41 ansættelseskontrakt\n\
-129 ansæt…\n\
85 ansøg\n\
28 ansøger\n\
-71 ansøgning\n\
-118 ansøgning om\n\
-21 ansøgning via\n\
-21 ansøg…\n\
34 ant\n\
-23 antal\n\
-33 antallet\n\
-33 antallet af\n\
-33 antal…\n\
96 antes\n\
116 antes de\n\
-46 antes del\n\
27 anti\n\
57 antifrode\n\
78 antif…\n\
-33 antra\n\
-90 antra…\n\
23 antwo…\n\
-21 anula…\n\
-20 anunt…\n\
-86 any\n\
-21 any information\n\
-28 any key\n\
16 any longer\n\
-20 any money\n\
90 any more\n\
-47 any questions\n\
-137 any time\n\
-134 anybody\n\
-28 anybody to\n\
-37 anybody your\n\
-134 anybo…\n\
163 anydesk\n\
26 anydesk and\n\
-37 anydesk for\n\
-62 anydesk og\n\
49 anydesk så\n\
175 anyde…\n\
-68 anyone\n\
123 anyone about\n\
-22 anyone know\n\
-87 anyone who\n\
-73 anyon…\n\
-149 anything\n\
-31 anything and\n\
-43 anything else\n\
-28 anything from\n\
-50 anything in\n\
26 anything ive\n\
-15 anything you\n\
-149 anyth…\n\
-26 anyway\n\
-26 anywa…\n\
-26 anzeige\n\
-26 anzei…\n\
165 apare\n\
36 apare intr\n\
50 aparece\n\
50 aparece en\n\
-28 apare…\n\
114 apartment\n\
35 apartment but\n\
56 apartment is\n\
155 apart…\n\
74 apasati\n\
76 apasati tasta\n\
74 apasa…\n\
60 apcoa\n\
23 apel\n\
-59 apelu…\n\
45 aperto\n\
45 apert…\n\
-96 api\n\
-119 apie\n\
-59 apie vizita\n\
55 aplicatia\n\
34 aplicatie\n\
53 aplikacji\n\
35 aplik…\n\
37 apmok…\n\
-19 apoi\n\
21 apolo…\n\
-26 apoteket\n\
-48 apote…\n\
-83 app\n\
-44 app #\n\
-27 app and\n\
-44 app because\n\
-46 app eller\n\
-48 app has\n\
23 app i\n\
-154 app if\n\
58 app is\n\
45 app it\n\
39 app nu\n\
-24 app on\n\
-127 app or\n\
52 app please\n\
-19 app returns\n\
111 app so\n\
39 app the\n\
-115 app to\n\
-34 app under\n\
27 app you\n\
-26 appar…\n\
-57 appeal\n\
-50 appeals\n\
22 appearance\n\
57 appeared\n\
57 appeared in\n\
35 appears\n\
35 appears in\n\
-96 appelez\n\
-91 appelez le\n\
60 appelle\n\
-44 appels\n\
-85 appel…\n\
-109 appen\n\
-77 appen eller\n\
-95 appen for\n\
-25 appen når\n\
71 appen og\n\
-28 appen vi\n\
17 appena\n\
252 apple\n\
51 apple a\n\
86 apple gift\n\
35 apple id\n\
33 apple pay\n\
55 apple support\n\
63 applicant\n\
-41 application fee\n\
22 application is\n\
86 applied\n\
24 applies\n\
33 appli…\n\
-81 apply\n\
-125 apply for\n\
-23 apply to\n\
36 apply with\n\
-102 appointment\n\
-50 appointment at\n\
-69 appointment for\n\
-120 appoi…\n\
-24 appor…\n\
56 approuvez\n\
86 approval\n\
-49 approvals\n\
-58 approvare\n\
58 approve\n\
22 approve #\n\
-34 approve a\n\
32 approve and\n\
-96 approve anything\n\
135 approve in\n\
-86 approve it\n\
-73 approve something\n\
116 approve the\n\
15 approve w\n\
52 approve with\n\
-33 approved\n\
-30 approved #\n\
-51 approved a\n\
20 approved for\n\
-65 approves\n\
-101 approving\n\
24 appro…\n\
-62 appuntamento\n\
-62 appun…\n\
-55 apr\n\
76 apra\n\
-39 apres\n\
-93 april\n\
-80 april…\n\
-99 aprob…\n\
-54 apruebe\n\
-54 aprue…\n\
43 apsau…\n\
-45 apziu…\n\
90 aqui\n\
55 ar\n\
-36 ar kas\n\
57 araba\n\
-25 arabi…\n\
-66 aradi\n\
-76 aradim\n\
-109 aradi…\n\
-106 aralik\n\
-130 arali…\n\
23 arama…\n\
-51 arasin\n\
-51 arasi…\n\
-144 araya…\n\
-194 arayin\n\
-79 arayip\n\
-219 arayi…\n\
-109 arba\n\
132 arbei…\n\
-44 arbejde\n\
64 arbejder\n\
36 arbejder med\n\
19 arbejdernes\n\
19 arbejdernes landsbank\n\
-73 arbejdet\n\
24 arbej…\n\
-24 archi…\n\
17 are #\n\
85 are a\n\
19 are accused\n\
-33 are always\n\
29 are asked\n\
83 are at\n\
-30 are back\n\
50 are being\n\
-25 are blocked\n\
31 are buying\n\
-22 are called\n\
-40 are closed\n\
51 are currently\n\
-76 are done\n\
54 are eligible\n\
-24 are free\n\
-40 are from\n\
-31 are going\n\
-55 are here\n\
21 are never\n\
-34 are nine\n\
17 are no\n\
-48 are number\n\
19 are on\n\
30 are owed\n\
-48 are paid\n\
-47 are ready\n\
54 are receiving\n\
36 are released\n\
69 are the\n\
-17 are told\n\
20 are two\n\
-35 are with\n\
129 are you\n\
59 area\n\
-80 arent\n\
81 aresto\n\
44 aresto orderis\n\
91 arest…\n\
62 aresztowania\n\
35 argent\n\
73 ariyorum\n\
123 ariyoruz\n\
161 ariyo…\n\
-131 arkadaslar\n\
111 arkad…\n\
-67 arkasindaki\n\
-67 arkas…\n\
-46 arnaq…\n\
-84 around\n\
-40 around #\n\
35 around the\n\
-84 aroun…\n\
32 arran…\n\
34 arrest\n\
38 arrest and\n\
-17 arrest me\n\
25 arrest order\n\
57 arrest warrant\n\
52 arrest you\n\
-35 arrested\n\
-37 arrested in\n\
-45 arrested its\n\
-28 arrested three\n\
28 arrested tonight\n\
19 arresto\n\
40 arrestordre\n\
39 arrestordre i\n\
15 arres…\n\
-21 arrete\n\
-21 arret…\n\
64 arriva\n\
-67 arrival\n\
-63 arrived\n\
-106 arrives\n\
-130 arriv…\n\
41 art\n\
30 art #\n\
-67 article\n\
-71 artic…\n\
15 arving\n\
37 arvin…\n\
-31 as a\n\
-15 as agreed\n\
-52 as always\n\
-76 as an\n\
48 as i\n\
-44 as in\n\
33 as is\n\
-22 as it\n\
23 as my\n\
-16 as officers\n\
32 as per\n\
78 as soon\n\
53 as the\n\
-50 as there\n\
17 as they\n\
-151 as usual\n\
55 as we\n\
-42 as well\n\
108 as your\n\
-59 as youve\n\
19 asa\n\
61 ashamed\n\
61 asham…\n\
43 asi que\n\
-39 aside\n\
-29 aside while\n\
-78 ask\n\
45 ask a\n\
-117 ask for\n\
-32 ask me\n\
-31 ask people\n\
-77 ask us\n\
-58 ask you\n\
29 ask your\n\
-167 asked\n\
-31 asked about\n\
-78 asked for\n\
-51 asked her\n\
19 asked if\n\
-16 asked the\n\
-74 asked to\n\
-114 asked us\n\
-33 asked what\n\
-116 asked you\n\
21 asking\n\
-120 asking for\n\
21 askin…\n\
24 asks\n\
-15 asks for\n\
61 asks if\n\
-24 asks me\n\
82 asks say\n\
39 asks what\n\
41 asks whether\n\
-60 asks you\n\
-40 asla\n\
-47 asleep\n\
-47 aslee…\n\
17 asmens\n\
17 asmen…\n\
74 aspirant\n\
74 aspir…\n\
-60 assessment\n\
-47 assessor\n\
-102 asses…\n\
44 asset\n\
27 asset protection\n\
20 assets\n\
20 asset…\n\
39 assigned\n\
-59 assist\n\
100 assistant\n\
-37 assistant if\n\
16 assistant my\n\
31 assistant to\n\
36 assistent\n\
83 assis…\n\
-27 association\n\
16 associations\n\
28 assoc…\n\
30 asta\n\
43 asta e\n\
100 astazi\n\
100 astaz…\n\
-34 astep…\n\
17 astrid\n\
17 astri…\n\
-70 astuo…\n\
63 asunto\n\
42 asunt…\n\
-42 asupra\n\
-42 asupr…\n\
-89 async\n\
-28 async function\n\
-36 at\n\
-102 at #\n\
-103 at @link\n\
17 at a\n\
55 at aflevere\n\
67 at afvise\n\
41 at all\n\
23 at an\n\
42 at annullere\n\
-99 at any\n\
-22 at banken\n\
-20 at beholde\n\
89 at bekræfte\n\
75 at beskytte\n\
-30 at bestille\n\
-31 at betale\n\
37 at blive\n\
-23 at borgeren\n\
-21 at citizen\n\
56 at customs\n\
31 at de\n\
60 at den\n\
43 at der\n\
59 at det\n\
-47 at din\n\
74 at du\n\
-58 at eleven\n\
-40 at elgiganten\n\
-70 at en\n\
17 at forhindre\n\
17 at fortsætte\n\
-65 at four\n\
34 at frigive\n\
67 at få\n\
26 at føtex\n\
-34 at godkende\n\
-68 at gå\n\
-77 at gøre\n\
-24 at half\n\
-50 at han\n\
41 at hand\n\
-136 at have\n\
-47 at her\n\
-24 at holde\n\
-52 at home\n\
-24 at hun\n\
46 at hvis\n\
19 at hæve\n\
18 at høre\n\
45 at indtaste\n\
-76 at installere\n\
-48 at it\n\
-22 at jeg\n\
42 at kastrup\n\
-44 at kende\n\
-21 at klage\n\
-53 at komme\n\
15 at kontoen\n\
-18 at kunne\n\
-35 at køre\n\
-69 at last\n\
-37 at least\n\
-50 at logge\n\
41 at lukke\n\
-21 at lunch\n\
50 at låse\n\
-63 at lægge\n\
-87 at læse\n\
-183 at man\n\
-31 at matas\n\
79 at midnight\n\
-18 at min\n\
-61 at mine\n\
66 at miste\n\
56 at mit\n\
-16 at mitid\n\
63 at modtage\n\
32 at møde\n\
-28 at netto\n\
19 at night\n\
-36 at no\n\
-18 at nogen\n\
17 at nørreport\n\
20 at once\n\
-26 at opdatere\n\
40 at oplyse\n\
-33 at our\n\
-83 at overføre\n\
-75 at politiet\n\
54 at power\n\
-18 at reception\n\
-61 at ringe\n\
39 at risk\n\
-18 at sagen\n\
-42 at sige\n\
-16 at six\n\
-42 at skat\n\
126 at skrive\n\
100 at spørge\n\
43 at starte\n\
37 at stoppe\n\
22 at svare\n\
43 at tale\n\
-46 at ten\n\
-61 at the\n\
54 at three\n\
39 at trække\n\
30 at undga\n\
162 at undgå\n\
-40 at vide\n\
30 at vores\n\
-60 at være\n\
-58 at work\n\
40 at your\n\
-28 atar\n\
-28 atar misin\n\
-21 atasa…\n\
-18 ate\n\
49 ateis\n\
-18 atentia\n\
-53 atent…\n\
-26 ati\n\
72 atm\n\
89 atnaujinkite\n\
175 atnau…\n\
80 atp\n\
78 atsau…\n\
58 atsidarykit\n\
58 atsid…\n\
-87 atsiimti\n\
-70 atsii…\n\
-40 atsin…\n\
-47 atsis…\n\
24 atsiusti\n\
171 atsiu…\n\
19 attach\n\
50 attached\n\
-15 attached is\n\
15 attached my\n\
41 attachment\n\
16 attack\n\
23 attacks\n\
69 attac…\n\
16 attempt\n\
31 attempt to\n\
17 attempts\n\
47 attem…\n\
96 attente\n\
103 attention\n\
-38 attenzione\n\
94 atten…\n\
25 attes…\n\
50 attiv…\n\
-23 attorney\n\
-23 attor…\n\
-26 atvykti\n\
-46 atvyk…\n\
-136 au\n\
-36 au #\n\
51 au nom\n\
-17 au pairs\n\
-64 auch\n\
-18 auch nicht\n\
-21 aucune\n\
-21 aucun…\n\
135 audit\n\
-33 auditor\n\
-110 audit…\n\
-54 auf @link\n\
55 auf das\n\
-25 auf der\n\
52 aufenthaltsrecht\n\
48 aufen…\n\
-85 aufgelegt\n\
-136 aufge…\n\
-49 aufna…\n\
-74 august\n\
-74 augus…\n\
111 aujourdhui\n\
111 aujou…\n\
-150 aula\n\
34 aunt\n\
47 aus\n\
-51 ausge…\n\
18 aussc…\n\
-24 aussi\n\
-25 ausweis\n\
32 auszahlung\n\
32 ausza…\n\
17 authentication\n\
-56 authenticator\n\
-71 authe…\n\
20 authorise\n\
20 authorise this\n\
-50 authority\n\
-32 authority in\n\
-40 authority.benefits|claims\n\
-198 authority.benefits|claims authority.digital-post|claims\n\
40 authority.benefits|claims authority.municipality|claims\n\
-184 authority.benefits|claims authority.police|claims\n\
146 authority.benefits|claims authority.state|claims\n\
-244 authority.benefits|claims authority.tax|claims\n\
82 authority.benefits|claims claim.abroad|claims\n\
-74 authority.benefits|claims claim.all-money|claims\n\
110 authority.benefits|claims claim.already-paid|claims\n\
-22 authority.benefits|claims claim.case|claims\n\
126 authority.benefits|claims claim.crime|claims\n\
-242 authority.benefits|claims claim.deposit|claims\n\
-128 authority.benefits|claims claim.emergency|claims\n\
-177 authority.benefits|claims claim.fee|claims\n\
-17 authority.benefits|claims claim.job|claims\n\
-218 authority.benefits|claims claim.link|claims\n\
-125 authority.benefits|claims claim.misused-name|claims\n\
-234 authority.benefits|claims claim.mule|claims\n\
35 authority.benefits|claims claim.new-number|claims\n\
-95 authority.benefits|claims claim.other-account|claims\n\
-20 authority.benefits|claims claim.paid-back|claims\n\
64 authority.benefits|claims claim.parcel|claims\n\
-169 authority.benefits|claims claim.pick-up|claims\n\
-17 authority.benefits|claims claim.prize|claims\n\
102 authority.benefits|claims claim.prompt|claims\n\
-24 authority.benefits|claims claim.purchase|claims\n\
122 authority.benefits|claims claim.reassurance|claims\n\
-77 authority.benefits|claims claim.recovery|claims\n\
56 authority.benefits|claims claim.refund|claims\n\
93 authority.benefits|claims claim.renewal|claims\n\
-76 authority.benefits|claims claim.residence|claims\n\
-41 authority.benefits|claims claim.safe-account|claims\n\
-50 authority.benefits|claims claim.unpaid|claims\n\
55 authority.benefits|claims claim.unusual-activity|claims\n\
33 authority.benefits|claims claim.your-own|claims\n\
-150 authority.benefits|claims credential.bank-details|asks\n\
74 authority.benefits|claims credential.card|advises\n\
146 authority.benefits|claims credential.card|asks\n\
41 authority.benefits|claims credential.card|claims\n\
-16 authority.benefits|claims credential.card|reports\n\
73 authority.benefits|claims credential.code|asks\n\
65 authority.benefits|claims credential.cpr|advises\n\
111 authority.benefits|claims credential.cpr|claims\n\
82 authority.benefits|claims credential.cpr|reports\n\
151 authority.benefits|claims credential.id-document|asks\n\
-134 authority.benefits|claims credential.id-document|claims\n\
-120 authority.benefits|claims credential.mitid|advises\n\
141 authority.benefits|claims credential.mitid|asks\n\
124 authority.benefits|claims credential.mitid|claims\n\
33 authority.benefits|claims credential.mitid|reports\n\
87 authority.benefits|claims credential.one-time-code|asks\n\
-74 authority.benefits|claims credential.one-time-code|claims\n\
-34 authority.benefits|claims credential.password|advises\n\
125 authority.benefits|claims credential.password|asks\n\
167 authority.benefits|claims credential.password|claims\n\
-83 authority.benefits|claims credential.personal-information|asks\n\
-53 authority.benefits|claims credential.personal-information|claims\n\
-28 authority.benefits|claims credential.pin|claims\n\
-122 authority.benefits|claims firm.courier|claims\n\
-112 authority.benefits|claims firm.toll|claims\n\
131 authority.benefits|claims money.amount|claims\n\
-74 authority.benefits|claims money.valuables|claims\n\
24 authority.benefits|claims person.agent|claims\n\
62 authority.benefits|claims person.family|claims\n\
-53 authority.benefits|claims person.landlord|claims\n\
-107 authority.benefits|claims person.recruiter|claims\n\
96 authority.benefits|claims threat.arrest|threatens\n\
130 authority.benefits|claims threat.block|threatens\n\
-17 authority.benefits|claims threat.court|threatens\n\
15 authority.benefits|claims threat.deadline|threatens\n\
27 authority.benefits|claims threat.debt|threatens\n\
-72 authority.benefits|claims threat.return|threatens\n\
38 authority.benefits|denies\n\
-40 authority.benefits|live\n\
-54 authority.benefits|reader\n\
-21 authority.benefits|reports\n\
-45 authority.benefits|reports credential.mitid|reports\n\
98 authority.benefits|speaks\n\
-67 authority.court|claims\n\
-189 authority.court|claims authority.digital-post|claims\n\
17 authority.court|claims authority.europol|claims\n\
75 authority.court|claims authority.ministry|claims\n\
-109 authority.court|claims authority.police|claims\n\
-18 authority.court|claims authority.police|reports\n\
-188 authority.court|claims authority.prosecution|claims\n\
110 authority.court|claims authority.tax|claims\n\
30 authority.court|claims claim.already-paid|claims\n\
164 authority.court|claims claim.case|claims\n\
-155 authority.court|claims claim.crime|claims\n\
15 authority.court|claims claim.crime|reports\n\
-129 authority.court|claims claim.deposit|claims\n\
107 authority.court|claims claim.emergency|claims\n\
40 authority.court|claims claim.fee|claims\n\
-156 authority.court|claims claim.fine|claims\n\
43 authority.court|claims claim.isolation|claims\n\
-60 authority.court|claims claim.job|claims\n\
18 authority.court|claims claim.link|claims\n\
53 authority.court|claims claim.misused-name|claims\n\
46 authority.court|claims claim.no-checking|claims\n\
43 authority.court|claims claim.other-account|claims\n\
26 authority.court|claims claim.paid-back|claims\n\
-22 authority.court|claims claim.parcel|claims\n\
36 authority.court|claims claim.pick-up|claims\n\
25 authority.court|claims claim.prize|claims\n\
25 authority.court|claims claim.prompt|claims\n\
-29 authority.court|claims claim.purchase|claims\n\
-27 authority.court|claims claim.refund|claims\n\
40 authority.court|claims claim.safe-account|claims\n\
160 authority.court|claims claim.unpaid|claims\n\
20 authority.court|claims claim.your-own|claims\n\
21 authority.court|claims credential.balance|claims\n\
61 authority.court|claims credential.bank-details|asks\n\
88 authority.court|claims credential.bank-details|claims\n\
70 authority.court|claims credential.card|asks\n\
21 authority.court|claims credential.code|asks\n\
88 authority.court|claims credential.cpr|asks\n\
53 authority.court|claims credential.cpr|claims\n\
-30 authority.court|claims credential.id-document|asks\n\
22 authority.court|claims credential.mitid|asks\n\
21 authority.court|claims credential.password|asks\n\
45 authority.court|claims credential.personal-information|asks\n\
20 authority.court|claims credential.personal-information|reports\n\
-36 authority.court|claims firm.bank|claims\n\
172 authority.court|claims firm.payment|claims\n\
15 authority.court|claims firm.toll|claims\n\
79 authority.court|claims money.amount|claims\n\
-63 authority.court|claims money.amount|reports\n\
-114 authority.court|claims money.valuables|claims\n\
-34 authority.court|claims money.valuables|reports\n\
-42 authority.court|claims person.agent|claims\n\
-16 authority.court|claims person.agent|reports\n\
-75 authority.court|claims person.family|claims\n\
-159 authority.court|claims threat.arrest|threatens\n\
73 authority.court|claims threat.block|threatens\n\
85 authority.court|claims threat.court|threatens\n\
35 authority.court|claims threat.deadline|threatens\n\
21 authority.court|claims threat.deportation|threatens\n\
27 authority.court|claims threat.exposure|threatens\n\
-67 authority.court|live\n\
22 authority.court|reader\n\
-62 authority.court|reports\n\
31 authority.court|reports authority.prosecution|reports\n\
35 authority.court|reports claim.pick-up|claims\n\
-36 authority.court|reports firm.bank|claims\n\
-23 authority.court|reports threat.arrest|reports\n\
-95 authority.court|reports threat.court|reports\n\
45 authority.court|speaks\n\
26 authority.customs|claims\n\
107 authority.customs|claims authority.police|claims\n\
-16 authority.customs|claims claim.all-money|claims\n\
-273 authority.customs|claims claim.already-paid|claims\n\
206 authority.customs|claims claim.crime|claims\n\
70 authority.customs|claims claim.emergency|claims\n\
-41 authority.customs|claims claim.fee|claims\n\
80 authority.customs|claims claim.fine|claims\n\
59 authority.customs|claims claim.misused-name|claims\n\
25 authority.customs|claims claim.paid-back|claims\n\
60 authority.customs|claims claim.parcel|claims\n\
33 authority.customs|claims claim.prize|claims\n\
61 authority.customs|claims claim.purchase|claims\n\
87 authority.customs|claims claim.refund|claims\n\
-68 authority.customs|claims credential.balance|asks\n\
66 authority.customs|claims credential.card|asks\n\
24 authority.customs|claims credential.card|claims\n\
-64 authority.customs|claims credential.code|claims\n\
16 authority.customs|claims credential.id-document|claims\n\
-17 authority.customs|claims credential.personal-information|asks\n\
113 authority.customs|claims firm.bank|claims\n\
-137 authority.customs|claims firm.courier|claims\n\
247 authority.customs|claims money.amount|claims\n\
32 authority.customs|claims person.agent|claims\n\
18 authority.customs|claims person.family|claims\n\
197 authority.customs|claims threat.block|threatens\n\
84 authority.customs|claims threat.court|threatens\n\
114 authority.customs|claims threat.deadline|threatens\n\
29 authority.customs|claims threat.return|threatens\n\
26 authority.customs|live\n\
26 authority.customs|reader\n\
64 authority.customs|speaks\n\
-41 authority.digital-post|claims\n\
-183 authority.digital-post|claims authority.immigration|claims\n\
-91 authority.digital-post|claims authority.municipality|claims\n\
-191 authority.digital-post|claims authority.police|claims\n\
-28 authority.digital-post|claims authority.prosecution|claims\n\
-64 authority.digital-post|claims authority.state|claims\n\
-209 authority.digital-post|claims authority.tax|claims\n\
44 authority.digital-post|claims claim.abroad|claims\n\
36 authority.digital-post|claims claim.all-money|claims\n\
-18 authority.digital-post|claims claim.already-paid|claims\n\
-24 authority.digital-post|claims claim.cannot-meet|claims\n\
-122 authority.digital-post|claims claim.case|claims\n\
-144 authority.digital-post|claims claim.crime|claims\n\
-40 authority.digital-post|claims claim.deposit|claims\n\
-45 authority.digital-post|claims claim.emergency|claims\n\
-178 authority.digital-post|claims claim.fee|claims\n\
-224 authority.digital-post|claims claim.fine|claims\n\
-57 authority.digital-post|claims claim.job|claims\n\
-58 authority.digital-post|claims claim.link|claims\n\
-74 authority.digital-post|claims claim.link|denies\n\
-61 authority.digital-post|claims claim.no-checking|claims\n\
-83 authority.digital-post|claims claim.other-account|claims\n\
-155 authority.digital-post|claims claim.parcel|claims\n\
-43 authority.digital-post|claims claim.pick-up|claims\n\
-158 authority.digital-post|claims claim.prompt|claims\n\
-112 authority.digital-post|claims claim.purchase|claims\n\
70 authority.digital-post|claims claim.refund|claims\n\
104 authority.digital-post|claims claim.renewal|claims\n\
-58 authority.digital-post|claims claim.safe-account|claims\n\
-87 authority.digital-post|claims claim.unpaid|claims\n\
-150 authority.digital-post|claims claim.unusual-activity|claims\n\
-23 authority.digital-post|claims claim.your-own|claims\n\
-75 authority.digital-post|claims credential.bank-details|asks\n\
24 authority.digital-post|claims credential.card|asks\n\
-49 authority.digital-post|claims credential.card|claims\n\
-16 authority.digital-post|claims credential.card|reports\n\
34 authority.digital-post|claims credential.code|asks\n\
-44 authority.digital-post|claims credential.cpr|claims\n\
99 authority.digital-post|claims credential.id-document|claims\n\
42 authority.digital-post|claims credential.mitid|advises\n\
-72 authority.digital-post|claims credential.mitid|asks\n\
-41 authority.digital-post|claims credential.nemid|claims\n\
18 authority.digital-post|claims credential.one-time-code|asks\n\
-31 authority.digital-post|claims credential.one-time-code|claims\n\
67 authority.digital-post|claims credential.password|asks\n\
-53 authority.digital-post|claims credential.personal-information|asks\n\
-98 authority.digital-post|claims credential.personal-information|claims\n\
-172 authority.digital-post|claims firm.bank|claims\n\
-30 authority.digital-post|claims firm.toll|claims\n\
-128 authority.digital-post|claims money.amount|claims\n\
-73 authority.digital-post|claims person.agent|claims\n\
-57 authority.digital-post|claims threat.arrest|threatens\n\
78 authority.digital-post|claims threat.block|threatens\n\
-206 authority.digital-post|claims threat.court|threatens\n\
75 authority.digital-post|claims threat.deadline|threatens\n\
-130 authority.digital-post|claims threat.debt|threatens\n\
-41 authority.digital-post|live\n\
-38 authority.digital-post|reader\n\
-26 authority.digital-post|reports\n\
211 authority.digital-post|speaks\n\
30 authority.embassy|claims\n\
-74 authority.embassy|claims authority.embassy|reports\n\
94 authority.embassy|claims authority.police|claims\n\
33 authority.embassy|claims claim.abroad|claims\n\
74 authority.embassy|claims claim.case|claims\n\
-41 authority.embassy|claims claim.crime|claims\n\
-21 authority.embassy|claims claim.crime|reports\n\
28 authority.embassy|claims claim.deposit|claims\n\
-21 authority.embassy|claims claim.deposit|reports\n\
144 authority.embassy|claims claim.emergency|claims\n\
-68 authority.embassy|claims claim.fee|claims\n\
77 authority.embassy|claims claim.isolation|claims\n\
-61 authority.embassy|claims claim.job|claims\n\
57 authority.embassy|claims claim.link|claims\n\
-60 authority.embassy|claims claim.misused-name|claims\n\
47 authority.embassy|claims claim.other-account|claims\n\
165 authority.embassy|claims claim.paid-back|claims\n\
-19 authority.embassy|claims claim.paid-back|reports\n\
38 authority.embassy|claims claim.parcel|claims\n\
59 authority.embassy|claims claim.prize|claims\n\
58 authority.embassy|claims claim.renewal|claims\n\
53 authority.embassy|claims claim.residence|claims\n\
-20 authority.embassy|claims claim.residence|reports\n\
16 authority.embassy|claims claim.unusual-activity|claims\n\
69 authority.embassy|claims claim.your-own|claims\n\
87 authority.embassy|claims credential.bank-details|asks\n\
36 authority.embassy|claims credential.card|asks\n\
19 authority.embassy|claims credential.card|claims\n\
25 authority.embassy|claims credential.cpr|asks\n\
-42 authority.embassy|claims credential.id-document|asks\n\
-33 authority.embassy|claims credential.id-document|claims\n\
-20 authority.embassy|claims credential.id-document|reports\n\
-17 authority.embassy|claims credential.personal-information|asks\n\
-31 authority.embassy|claims credential.personal-information|claims\n\
-91 authority.embassy|claims firm.bank|claims\n\
22 authority.embassy|claims firm.payment|claims\n\
115 authority.embassy|claims money.amount|claims\n\
28 authority.embassy|claims money.amount|denies\n\
33 authority.embassy|claims person.agent|claims\n\
44 authority.embassy|claims person.family|claims\n\
-17 authority.embassy|claims threat.arrest|reports\n\
82 authority.embassy|claims threat.block|threatens\n\
184 authority.embassy|claims threat.deadline|threatens\n\
41 authority.embassy|claims threat.deportation|threatens\n\
-66 authority.embassy|claims threat.exposure|threatens\n\
30 authority.embassy|live\n\
63 authority.embassy|reader\n\
-82 authority.embassy|reports\n\
-20 authority.embassy|reports authority.police|claims\n\
-21 authority.embassy|reports claim.crime|reports\n\
-23 authority.embassy|reports claim.residence|reports\n\
-36 authority.embassy|reports credential.id-document|reports\n\
105 authority.embassy|speaks\n\
75 authority.europol|claims\n\
-40 authority.europol|claims authority.nsk|claims\n\
135 authority.europol|claims authority.police|claims\n\
30 authority.europol|claims authority.prosecution|claims\n\
-60 authority.europol|claims authority.state|claims\n\
41 authority.europol|claims claim.cannot-meet|claims\n\
105 authority.europol|claims claim.case|claims\n\
46 authority.europol|claims claim.crime|claims\n\
31 authority.europol|claims claim.crime|reports\n\
37 authority.europol|claims claim.deposit|claims\n\
-108 authority.europol|claims claim.emergency|claims\n\
75 authority.europol|claims claim.fee|claims\n\
-61 authority.europol|claims claim.fine|claims\n\
40 authority.europol|claims claim.isolation|claims\n\
46 authority.europol|claims claim.link|claims\n\
45 authority.europol|claims claim.misused-name|claims\n\
21 authority.europol|claims claim.no-checking|claims\n\
26 authority.europol|claims claim.prompt|claims\n\
27 authority.europol|claims claim.unpaid|claims\n\
-82 authority.europol|claims claim.unusual-activity|claims\n\
17 authority.europol|claims claim.your-own|claims\n\
-50 authority.europol|claims credential.card|claims\n\
34 authority.europol|claims credential.cpr|claims\n\
-15 authority.europol|claims credential.personal-information|claims\n\
47 authority.europol|claims firm.bank|claims\n\
-39 authority.europol|claims money.amount|claims\n\
-58 authority.europol|claims money.unusual-means|claims\n\
-48 authority.europol|claims money.valuables|claims\n\
70 authority.europol|claims person.agent|claims\n\
-16 authority.europol|claims threat.arrest|threatens\n\
-178 authority.europol|claims threat.block|threatens\n\
73 authority.europol|claims threat.court|threatens\n\
158 authority.europol|claims threat.deadline|threatens\n\
59 authority.europol|claims threat.exposure|threatens\n\
75 authority.europol|live\n\
160 authority.europol|reader\n\
61 authority.europol|reports\n\
170 authority.europol|speaks\n\
-50 authority.health|claims\n\
47 authority.health|claims authority.municipality|claims\n\
95 authority.health|claims authority.police|claims\n\
17 authority.health|claims authority.state|claims\n\
22 authority.health|claims claim.abroad|claims\n\
23 authority.health|claims claim.cannot-meet|claims\n\
278 authority.health|claims claim.case|claims\n\
-90 authority.health|claims claim.deposit|claims\n\
-180 authority.health|claims claim.emergency|claims\n\
45 authority.health|claims claim.fee|claims\n\
28 authority.health|claims claim.misused-name|claims\n\
38 authority.health|claims claim.other-account|claims\n\
34 authority.health|claims claim.prompt|claims\n\
41 authority.health|claims claim.purchase|claims\n\
122 authority.health|claims claim.refund|claims\n\
-24 authority.health|claims claim.renewal|claims\n\
22 authority.health|claims credential.bank-details|asks\n\
-22 authority.health|claims credential.bank-details|claims\n\
55 authority.health|claims credential.card|asks\n\
50 authority.health|claims credential.cpr|asks\n\
-92 authority.health|claims credential.cpr|claims\n\
-87 authority.health|claims credential.id-document|asks\n\
63 authority.health|claims credential.mitid|asks\n\
-66 authority.health|claims firm.bank|claims\n\
-59 authority.health|claims firm.courier|claims\n\
174 authority.health|claims money.amount|claims\n\
-64 authority.health|claims threat.arrest|threatens\n\
174 authority.health|claims threat.block|threatens\n\
-30 authority.health|claims threat.deadline|threatens\n\
-50 authority.health|live\n\
63 authority.health|reader\n\
40 authority.immigration|claims authority.police|claims\n\
-87 authority.immigration|claims authority.state|claims\n\
-41 authority.immigration|claims claim.all-money|claims\n\
20 authority.immigration|claims claim.cannot-meet|claims\n\
-145 authority.immigration|claims claim.crime|claims\n\
30 authority.immigration|claims claim.deposit|claims\n\
27 authority.immigration|claims claim.emergency|claims\n\
43 authority.immigration|claims claim.fee|claims\n\
68 authority.immigration|claims claim.fine|claims\n\
-18 authority.immigration|claims claim.job|claims\n\
-22 authority.immigration|claims claim.link|claims\n\
61 authority.immigration|claims claim.other-account|claims\n\
-26 authority.immigration|claims claim.paid-back|claims\n\
77 authority.immigration|claims claim.parcel|claims\n\
-93 authority.immigration|claims claim.pick-up|claims\n\
-15 authority.immigration|claims claim.prize|claims\n\
71 authority.immigration|claims claim.prompt|claims\n\
23 authority.immigration|claims claim.purchase|claims\n\
109 authority.immigration|claims claim.renewal|claims\n\
25 authority.immigration|claims claim.residence|claims\n\
39 authority.immigration|claims claim.safe-account|claims\n\
71 authority.immigration|claims claim.unpaid|claims\n\
-55 authority.immigration|claims claim.unusual-activity|claims\n\
-43 authority.immigration|claims claim.your-own|claims\n\
29 authority.immigration|claims credential.card|asks\n\
-21 authority.immigration|claims credential.card|reports\n\
126 authority.immigration|claims credential.cpr|asks\n\
-21 authority.immigration|claims credential.cpr|claims\n\
94 authority.immigration|claims credential.id-document|asks\n\
-45 authority.immigration|claims credential.id-document|claims\n\
27 authority.immigration|claims credential.mitid|asks\n\
-113 authority.immigration|claims credential.personal-information|claims\n\
65 authority.immigration|claims firm.bank|claims\n\
105 authority.immigration|claims firm.payment|claims\n\
189 authority.immigration|claims money.amount|claims\n\
175 authority.immigration|claims money.unusual-means|claims\n\
-24 authority.immigration|claims money.valuables|claims\n\
64 authority.immigration|claims person.agent|claims\n\
-34 authority.immigration|claims person.recruiter|claims\n\
24 authority.immigration|claims threat.arrest|threatens\n\
-58 authority.immigration|claims threat.block|threatens\n\
132 authority.immigration|claims threat.deadline|threatens\n\
74 authority.immigration|claims threat.deportation|threatens\n\
28 authority.immigration|claims threat.return|threatens\n\
-20 authority.immigration|reader\n\
-18 authority.immigration|reports credential.mitid|reports\n\
-16 authority.immigration|reports threat.deportation|reports\n\
73 authority.immigration|speaks\n\
110 authority.ministry|claims\n\
-76 authority.ministry|claims authority.police|claims\n\
101 authority.ministry|claims claim.case|claims\n\
87 authority.ministry|claims claim.crime|claims\n\
16 authority.ministry|claims claim.deposit|claims\n\
69 authority.ministry|claims claim.easy-money|claims\n\
42 authority.ministry|claims claim.isolation|claims\n\
74 authority.ministry|claims claim.misused-name|claims\n\
18 authority.ministry|claims claim.paid-back|claims\n\
54 authority.ministry|claims claim.refund|claims\n\
55 authority.ministry|claims claim.robot|claims\n\
67 authority.ministry|claims claim.unusual-activity|claims\n\
35 authority.ministry|claims credential.balance|asks\n\
135 authority.ministry|claims credential.cpr|asks\n\
46 authority.ministry|claims credential.cpr|claims\n\
18 authority.ministry|claims credential.id-document|asks\n\
26 authority.ministry|claims credential.id-document|claims\n\
18 authority.ministry|claims credential.mitid|asks\n\
22 authority.ministry|claims credential.personal-information|claims\n\
57 authority.ministry|claims firm.bank|claims\n\
135 authority.ministry|claims money.amount|claims\n\
25 authority.ministry|claims person.agent|claims\n\
-163 authority.ministry|claims threat.arrest|threatens\n\
39 authority.ministry|claims threat.block|threatens\n\
-77 authority.ministry|claims threat.court|threatens\n\
-70 authority.ministry|claims threat.deadline|threatens\n\
-48 authority.ministry|claims threat.deportation|threatens\n\
110 authority.ministry|live\n\
188 authority.ministry|reader\n\
80 authority.ministry|reports authority.police|reports\n\
-31 authority.ministry|reports claim.crime|reports\n\
-30 authority.ministry|reports credential.cpr|reports\n\
80 authority.ministry|reports threat.deadline|reports\n\
202 authority.ministry|speaks\n\
-85 authority.municipality|claims\n\
-61 authority.municipality|claims authority.police|claims\n\
44 authority.municipality|claims claim.all-money|claims\n\
-70 authority.municipality|claims claim.case|claims\n\
-45 authority.municipality|claims claim.crime|claims\n\
-34 authority.municipality|claims claim.deposit|claims\n\
-29 authority.municipality|claims claim.emergency|claims\n\
-38 authority.municipality|claims claim.fee|claims\n\
-19 authority.municipality|claims claim.no-checking|claims\n\
107 authority.municipality|claims claim.parcel|claims\n\
-20 authority.municipality|claims claim.pick-up|claims\n\
-73 authority.municipality|claims claim.purchase|claims\n\
-50 authority.municipality|claims claim.reassurance|claims\n\
108 authority.municipality|claims claim.refund|claims\n\
93 authority.municipality|claims claim.renewal|claims\n\
-31 authority.municipality|claims claim.residence|claims\n\
125 authority.municipality|claims claim.unpaid|claims\n\
30 authority.municipality|claims claim.unusual-activity|claims\n\
-40 authority.municipality|claims claim.your-own|claims\n\
61 authority.municipality|claims credential.card|asks\n\
148 authority.municipality|claims credential.code|asks\n\
74 authority.municipality|claims credential.cpr|advises\n\
81 authority.municipality|claims credential.cpr|asks\n\
71 authority.municipality|claims credential.cpr|claims\n\
-52 authority.municipality|claims credential.id-document|asks\n\
-135 authority.municipality|claims credential.id-document|claims\n\
111 authority.municipality|claims credential.mitid|asks\n\
32 authority.municipality|claims credential.mitid|claims\n\
26 authority.municipality|claims credential.one-time-code|asks\n\
-67 authority.municipality|claims credential.one-time-code|claims\n\
58 authority.municipality|claims credential.password|asks\n\
23 authority.municipality|claims credential.password|claims\n\
18 authority.municipality|claims credential.personal-information|claims\n\
15 authority.municipality|claims firm.toll|claims\n\
244 authority.municipality|claims money.amount|claims\n\
-72 authority.municipality|claims person.agent|claims\n\
29 authority.municipality|claims person.family|claims\n\
-102 authority.municipality|claims threat.block|threatens\n\
42 authority.municipality|claims threat.deadline|threatens\n\
-35 authority.municipality|claims threat.return|threatens\n\
-58 authority.municipality|denies\n\
-85 authority.municipality|live\n\
-36 authority.municipality|reader\n\
-22 authority.municipality|reports\n\
-23 authority.municipality|reports credential.mitid|reports\n\
18 authority.municipality|speaks\n\
70 authority.nsk|claims\n\
44 authority.nsk|claims authority.police|claims\n\
-32 authority.nsk|claims authority.prosecution|claims\n\
17 authority.nsk|claims claim.all-money|claims\n\
48 authority.nsk|claims claim.case|claims\n\
-44 authority.nsk|claims claim.crime|claims\n\
46 authority.nsk|claims claim.isolation|claims\n\
-17 authority.nsk|claims claim.link|claims\n\
-92 authority.nsk|claims credential.bank-details|claims\n\
16 authority.nsk|claims credential.mitid|asks\n\
31 authority.nsk|claims credential.personal-information|claims\n\
34 authority.nsk|claims firm.bank|claims\n\
-41 authority.nsk|claims money.amount|claims\n\
17 authority.nsk|claims money.valuables|claims\n\
27 authority.nsk|claims threat.arrest|threatens\n\
-51 authority.nsk|claims threat.block|threatens\n\
-85 authority.nsk|claims threat.deadline|threatens\n\
21 authority.nsk|claims threat.exposure|threatens\n\
70 authority.nsk|live\n\
108 authority.nsk|reader\n\
39 authority.nsk|reports\n\
31 authority.nsk|reports claim.case|claims\n\
110 authority.nsk|speaks\n\
-109 authority.police|claims authority.police|reports\n\
-45 authority.police|claims authority.prosecution|claims\n\
-78 authority.police|claims authority.tax|claims\n\
-45 authority.police|claims claim.abroad|claims\n\
69 authority.police|claims claim.all-money|claims\n\
130 authority.police|claims claim.all-money|reports\n\
-40 authority.police|claims claim.already-paid|claims\n\
-18 authority.police|claims claim.broken-phone|claims\n\
-97 authority.police|claims claim.cannot-meet|claims\n\
-98 authority.police|claims claim.case|claims\n\
-30 authority.police|claims claim.case|reports\n\
151 authority.police|claims claim.crime|claims\n\
26 authority.police|claims claim.crime|denies\n\
-26 authority.police|claims claim.deposit|reports\n\
-82 authority.police|claims claim.easy-money|claims\n\
-158 authority.police|claims claim.emergency|claims\n\
-151 authority.police|claims claim.fee|claims\n\
-24 authority.police|claims claim.fee|reports\n\
167 authority.police|claims claim.fine|claims\n\
-180 authority.police|claims claim.hacked|claims\n\
-46 authority.police|claims claim.investment|claims\n\
21 authority.police|claims claim.isolation|claims\n\
22 authority.police|claims claim.job|claims\n\
-30 authority.police|claims claim.link|claims\n\
-77 authority.police|claims claim.loan|claims\n\
-35 authority.police|claims claim.menu|claims\n\
134 authority.police|claims claim.misused-name|claims\n\
69 authority.police|claims claim.misused-name|reports\n\
51 authority.police|claims claim.mule|claims\n\
24 authority.police|claims claim.new-number|claims\n\
19 authority.police|claims claim.no-checking|advises\n\
141 authority.police|claims claim.no-checking|claims\n\
-80 authority.police|claims claim.no-checking|reports\n\
-21 authority.police|claims claim.not-you|claims\n\
51 authority.police|claims claim.other-account|claims\n\
95 authority.police|claims claim.paid-back|claims\n\
170 authority.police|claims claim.parcel|claims\n\
90 authority.police|claims claim.pick-up|claims\n\
-17 authority.police|claims claim.pick-up|denies\n\
61 authority.police|claims claim.pick-up|reports\n\
-192 authority.police|claims claim.prize|claims\n\
-37 authority.police|claims claim.prize|reports\n\
-171 authority.police|claims claim.prompt|claims\n\
-68 authority.police|claims claim.purchase|claims\n\
130 authority.police|claims claim.reassurance|claims\n\
-22 authority.police|claims claim.reassurance|reports\n\
49 authority.police|claims claim.residence|claims\n\
-38 authority.police|claims claim.residence|reports\n\
66 authority.police|claims claim.robot|claims\n\
84 authority.police|claims claim.safe-account|claims\n\
-20 authority.police|claims claim.safe-account|reports\n\
18 authority.police|claims claim.sent-by-mistake|claims\n\
311 authority.police|claims claim.unpaid|claims\n\
54 authority.police|claims claim.unusual-activity|claims\n\
-76 authority.police|claims claim.unusual-activity|reports\n\
-116 authority.police|claims claim.virus|claims\n\
-83 authority.police|claims claim.your-own|claims\n\
181 authority.police|claims credential.balance|asks\n\
139 authority.police|claims credential.balance|claims\n\
111 authority.police|claims credential.balance|reports\n\
-26 authority.police|claims credential.bank-details|advises\n\
128 authority.police|claims credential.bank-details|asks\n\
239 authority.police|claims credential.bank-details|claims\n\
-22 authority.police|claims credential.bank-details|reports\n\
-19 authority.police|claims credential.card|advises\n\
78 authority.police|claims credential.card|asks\n\
-124 authority.police|claims credential.card|claims\n\
26 authority.police|claims credential.card|reports\n\
-28 authority.police|claims credential.code|advises\n\
24 authority.police|claims credential.code|asks\n\
-35 authority.police|claims credential.code|reports\n\
-43 authority.police|claims credential.cpr|advises\n\
152 authority.police|claims credential.cpr|asks\n\
172 authority.police|claims credential.cpr|claims\n\
-18 authority.police|claims credential.id-document|asks\n\
-67 authority.police|claims credential.id-document|claims\n\
41 authority.police|claims credential.id-document|reports\n\
-94 authority.police|claims credential.mitid|advises\n\
26 authority.police|claims credential.mitid|asks\n\
-151 authority.police|claims credential.mitid|claims\n\
-74 authority.police|claims credential.mitid|reports\n\
61 authority.police|claims credential.one-time-code|asks\n\
-32 authority.police|claims credential.one-time-code|claims\n\
115 authority.police|claims credential.password|asks\n\
149 authority.police|claims credential.personal-information|asks\n\
-84 authority.police|claims credential.pin|advises\n\
184 authority.police|claims credential.pin|asks\n\
42 authority.police|claims credential.pin|claims\n\
-86 authority.police|claims credential.pin|reports\n\
-55 authority.police|claims firm.bank|claims\n\
19 authority.police|claims firm.bank|denies\n\
-143 authority.police|claims firm.bank|reports\n\
64 authority.police|claims firm.courier|claims\n\
364 authority.police|claims firm.payment|claims\n\
-39 authority.police|claims firm.shop|claims\n\
-27 authority.police|claims firm.support|claims\n\
101 authority.police|claims firm.telecom|claims\n\
-106 authority.police|claims firm.toll|claims\n\
20 authority.police|claims firm.utility|claims\n\
46 authority.police|claims money.amount|claims\n\
63 authority.police|claims money.amount|reports\n\
72 authority.police|claims money.unusual-means|claims\n\
60 authority.police|claims money.unusual-means|reports\n\
165 authority.police|claims money.valuables|claims\n\
-67 authority.police|claims money.valuables|denies\n\
30 authority.police|claims money.valuables|reports\n\
58 authority.police|claims person.agent|claims\n\
-36 authority.police|claims person.agent|reports\n\
-54 authority.police|claims person.buyer|claims\n\
-25 authority.police|claims person.family|claims\n\
15 authority.police|claims person.family|reports\n\
50 authority.police|claims person.landlord|claims\n\
-42 authority.police|claims threat.arrest|reports\n\
48 authority.police|claims threat.arrest|threatens\n\
49 authority.police|claims threat.block|reports\n\
-47 authority.police|claims threat.block|threatens\n\
24 authority.police|claims threat.court|reports\n\
19 authority.police|claims threat.court|threatens\n\
17 authority.police|claims threat.cutoff|threatens\n\
100 authority.police|claims threat.deadline|reports\n\
132 authority.police|claims threat.deadline|threatens\n\
18 authority.police|claims threat.debt|threatens\n\
72 authority.police|claims threat.exposure|threatens\n\
-72 authority.police|claims threat.return|threatens\n\
-58 authority.police|denies\n\
99 authority.police|reader\n\
-71 authority.police|reports\n\
-18 authority.police|reports authority.prosecution|reports\n\
-40 authority.police|reports claim.all-money|claims\n\
47 authority.police|reports claim.all-money|reports\n\
49 authority.police|reports claim.case|claims\n\
-35 authority.police|reports claim.case|reports\n\
73 authority.police|reports claim.crime|claims\n\
-86 authority.police|reports claim.crime|reports\n\
46 authority.police|reports claim.deposit|claims\n\
-17 authority.police|reports claim.fee|claims\n\
39 authority.police|reports claim.link|claims\n\
-36 authority.police|reports claim.misused-name|reports\n\
20 authority.police|reports claim.other-account|reports\n\
57 authority.police|reports claim.pick-up|reports\n\
-23 authority.police|reports claim.prize|reports\n\
41 authority.police|reports claim.reassurance|claims\n\
47 authority.police|reports claim.recovery|claims\n\
-61 authority.police|reports claim.robot|claims\n\
-25 authority.police|reports claim.robot|reports\n\
-61 authority.police|reports claim.safe-account|reports\n\
-31 authority.police|reports claim.unusual-activity|claims\n\
72 authority.police|reports claim.unusual-activity|reports\n\
76 authority.police|reports credential.balance|claims\n\
46 authority.police|reports credential.bank-details|claims\n\
-15 authority.police|reports credential.bank-details|reports\n\
17 authority.police|reports credential.card|reports\n\
-46 authority.police|reports credential.code|reports\n\
20 authority.police|reports credential.cpr|claims\n\
-61 authority.police|reports credential.cpr|reports\n\
91 authority.police|reports credential.id-document|reports\n\
-55 authority.police|reports credential.mitid|reports\n\
110 authority.police|reports credential.personal-information|reports\n\
63 authority.police|reports credential.pin|reports\n\
-73 authority.police|reports firm.bank|reports\n\
-54 authority.police|reports money.amount|claims\n\
153 authority.police|reports money.unusual-means|reports\n\
75 authority.police|reports money.valuables|claims\n\
-39 authority.police|reports money.valuables|reports\n\
-19 authority.police|reports person.agent|claims\n\
-35 authority.police|reports person.agent|reports\n\
65 authority.police|reports person.family|claims\n\
-15 authority.police|reports threat.arrest|reports\n\
-21 authority.police|reports threat.arrest|threatens\n\
219 authority.police|reports threat.block|reports\n\
-22 authority.police|reports threat.block|threatens\n\
-49 authority.police|reports threat.court|reports\n\
56 authority.police|reports threat.deadline|reports\n\
70 authority.police|reports threat.deadline|threatens\n\
93 authority.police|reports threat.exposure|reports\n\
73 authority.police|speaks\n\
-25 authority.prosecution|claims claim.abroad|claims\n\
-22 authority.prosecution|claims claim.all-money|claims\n\
246 authority.prosecution|claims claim.case|claims\n\
128 authority.prosecution|claims claim.crime|claims\n\
-64 authority.prosecution|claims claim.deposit|claims\n\
-65 authority.prosecution|claims claim.fee|claims\n\
36 authority.prosecution|claims claim.isolation|claims\n\
-110 authority.prosecution|claims claim.parcel|claims\n\
-29 authority.prosecution|claims credential.bank-details|claims\n\
-25 authority.prosecution|claims credential.card|reports\n\
-47 authority.prosecution|claims credential.id-document|asks\n\
25 authority.prosecution|claims credential.personal-information|asks\n\
-67 authority.prosecution|claims firm.bank|claims\n\
-110 authority.prosecution|claims firm.courier|claims\n\
-20 authority.prosecution|claims money.amount|reports\n\
-109 authority.prosecution|claims money.valuables|claims\n\
-16 authority.prosecution|claims money.valuables|reports\n\
137 authority.prosecution|claims threat.arrest|threatens\n\
29 authority.prosecution|claims threat.block|threatens\n\
-59 authority.prosecution|claims threat.deadline|threatens\n\
67 authority.prosecution|claims threat.exposure|threatens\n\
-95 authority.prosecution|reader\n\
-16 authority.prosecution|reports\n\
38 authority.prosecution|reports claim.crime|claims\n\
-16 authority.prosecution|reports claim.crime|reports\n\
31 authority.prosecution|reports firm.bank|claims\n\
-28 authority.prosecution|reports money.valuables|reports\n\
115 authority.prosecution|speaks\n\
-68 authority.state|claims authority.tax|claims\n\
-19 authority.state|claims claim.abroad|claims\n\
22 authority.state|claims claim.all-money|claims\n\
86 authority.state|claims claim.case|claims\n\
-29 authority.state|claims claim.crime|claims\n\
35 authority.state|claims claim.deposit|claims\n\
-166 authority.state|claims claim.emergency|claims\n\
-35 authority.state|claims claim.fine|claims\n\
70 authority.state|claims claim.investment|claims\n\
130 authority.state|claims claim.link|claims\n\
39 authority.state|claims claim.no-checking|claims\n\
115 authority.state|claims claim.paid-back|claims\n\
62 authority.state|claims claim.parcel|claims\n\
55 authority.state|claims claim.prize|claims\n\
47 authority.state|claims claim.reassurance|claims\n\
91 authority.state|claims claim.refund|claims\n\
83 authority.state|claims claim.renewal|claims\n\
-34 authority.state|claims claim.residence|claims\n\
55 authority.state|claims claim.safe-account|claims\n\
63 authority.state|claims claim.unpaid|claims\n\
89 authority.state|claims claim.unusual-activity|claims\n\
-21 authority.state|claims credential.balance|asks\n\
24 authority.state|claims credential.bank-details|asks\n\
33 authority.state|claims credential.bank-details|claims\n\
79 authority.state|claims credential.card|asks\n\
-17 authority.state|claims credential.id-document|claims\n\
141 authority.state|claims credential.mitid|asks\n\
48 authority.state|claims credential.mitid|claims\n\
41 authority.state|claims credential.one-time-code|asks\n\
39 authority.state|claims credential.password|asks\n\
-41 authority.state|claims credential.personal-information|claims\n\
27 authority.state|claims credential.personal-information|reports\n\
-23 authority.state|claims firm.bank|claims\n\
123 authority.state|claims firm.courier|claims\n\
103 authority.state|claims money.amount|claims\n\
-74 authority.state|claims money.unusual-means|claims\n\
-93 authority.state|claims money.valuables|claims\n\
19 authority.state|claims person.agent|claims\n\
59 authority.state|claims person.family|claims\n\
-51 authority.state|claims threat.arrest|threatens\n\
33 authority.state|claims threat.block|threatens\n\
31 authority.state|claims threat.court|threatens\n\
84 authority.state|claims threat.deadline|threatens\n\
-59 authority.state|claims threat.debt|threatens\n\
20 authority.state|claims threat.deportation|threatens\n\
-54 authority.state|denies\n\
-21 authority.state|denies credential.mitid|advises\n\
35 authority.state|reader\n\
-20 authority.state|reports\n\
-21 authority.state|speaks\n\
-16 authority.tax|claims\n\
36 authority.tax|claims claim.abroad|claims\n\
83 authority.tax|claims claim.already-paid|claims\n\
122 authority.tax|claims claim.case|claims\n\
35 authority.tax|claims claim.crime|claims\n\
-93 authority.tax|claims claim.emergency|claims\n\
131 authority.tax|claims claim.fee|claims\n\
-17 authority.tax|claims claim.fee|denies\n\
-104 authority.tax|claims claim.investment|claims\n\
-20 authority.tax|claims claim.job|claims\n\
-60 authority.tax|claims claim.link|claims\n\
36 authority.tax|claims claim.mule|claims\n\
31 authority.tax|claims claim.other-account|claims\n\
-179 authority.tax|claims claim.parcel|claims\n\
-63 authority.tax|claims claim.pick-up|claims\n\
49 authority.tax|claims claim.prompt|claims\n\
-28 authority.tax|claims claim.recovery|claims\n\
73 authority.tax|claims claim.refund|claims\n\
51 authority.tax|claims claim.renewal|claims\n\
-40 authority.tax|claims claim.residence|claims\n\
31 authority.tax|claims credential.bank-details|asks\n\
61 authority.tax|claims credential.card|advises\n\
177 authority.tax|claims credential.card|asks\n\
55 authority.tax|claims credential.card|claims\n\
-22 authority.tax|claims credential.card|denies\n\
25 authority.tax|claims credential.code|asks\n\
63 authority.tax|claims credential.code|claims\n\
100 authority.tax|claims credential.cpr|asks\n\
-89 authority.tax|claims credential.cpr|claims\n\
-30 authority.tax|claims credential.cpr|reports\n\
-71 authority.tax|claims credential.id-document|asks\n\
-83 authority.tax|claims credential.mitid|advises\n\
-33 authority.tax|claims credential.mitid|asks\n\
35 authority.tax|claims credential.mitid|claims\n\
32 authority.tax|claims credential.one-time-code|asks\n\
-71 authority.tax|claims credential.password|asks\n\
25 authority.tax|claims credential.personal-information|asks\n\
-116 authority.tax|claims credential.personal-information|claims\n\
-33 authority.tax|claims firm.bank|claims\n\
183 authority.tax|claims firm.payment|claims\n\
202 authority.tax|claims money.amount|claims\n\
-45 authority.tax|claims money.unusual-means|claims\n\
152 authority.tax|claims money.valuables|claims\n\
41 authority.tax|claims person.agent|claims\n\
-44 authority.tax|claims person.family|claims\n\
93 authority.tax|claims threat.arrest|threatens\n\
139 authority.tax|claims threat.block|threatens\n\
38 authority.tax|claims threat.court|threatens\n\
92 authority.tax|claims threat.deadline|threatens\n\
71 authority.tax|claims threat.debt|threatens\n\
103 authority.tax|claims threat.return|threatens\n\
-16 authority.tax|live\n\
-28 authority.tax|reader\n\
-87 authority.tax|reports\n\
-107 authority.tax|reports credential.card|claims\n\
-116 authority.tax|reports firm.bank|claims\n\
88 authority.tax|speaks\n\
-33 authority|denies\n\
-91 authority|reports\n\
119 authority|speaks\n\
-32 authorization\n\
-26 autho…\n\
-56 auto\n\
15 autob…\n\
-109 autoc…\n\
-15 autog…\n\
-29 automat\n\
82 automated\n\
35 automated call\n\
40 automated message\n\
-26 automaten\n\
29 automater\n\
16 automatic\n\
-16 automatically\n\
-120 automaticamente\n\
-54 automatiquement\n\
40 automatisk\n\
-23 automatisk til\n\
-74 automatiskai\n\
-24 autom…\n\
74 autor…\n\
-54 autumn\n\
-54 autum…\n\
-61 aux\n\
-28 available\n\
-16 available #\n\
31 available i\n\
-28 avail…\n\
69 avans\n\
51 avans pe\n\
52 avant\n\
130 avec\n\
80 avec le\n\
18 avec mitid\n\
-81 avem\n\
-39 aver\n\
-20 average\n\
-20 avera…\n\
156 aveti\n\
-20 avez\n\
36 avez droit\n\
-37 avisen\n\
-40 avise…\n\
-44 aviso\n\
-26 avoca…\n\
221 avoid\n\
22 avoid #\n\
15 avoid being\n\
55 avoid deportation\n\
28 avoid it\n\
35 avoid the\n\
80 avro\n\
67 avrupa\n\
67 avrup…\n\
76 avuka…\n\
51 avvis…\n\
-105 await\n\
81 awaits\n\
81 await…\n\
-30 awake\n\
-43 awake and\n\
-36 aware\n\
-28 aware of\n\
-65 awareness\n\
-65 aware…\n\
-41 away\n\
-31 ay\n\
-134 ayarl…\n\
16 aydin\n\
25 ayri\n\
45 ayse\n\
27 az\n\
136 azi\n\
-132 b\n\
-29 b #\n\
-22 b log\n\
-21 b the\n\
-70 b1\n\
24 babcia\n\
24 babci…\n\
24 babe\n\
43 back\n\
86 back #\n\
64 back @link\n\
25 back and\n\
67 back at\n\
-40 back before\n\
-87 back dont\n\
20 back from\n\
-16 back home\n\
55 back in\n\
-75 back of\n\
305 back on\n\
37 back together\n\
27 back tomorrow\n\
-228 back when\n\
167 back with\n\
63 background\n\
63 backg…\n\
-20 backu…\n\
-44 bad\n\
48 bad line\n\
-108 bad om\n\
-95 badge\n\
33 bag and\n\
48 bag on\n\
-50 bag på\n\
-21 bagefter\n\
-31 bagefter i\n\
-21 bagef…\n\
-58 bager…\n\
-48 bagge…\n\
-21 baggrunden\n\
-31 baggr…\n\
-76 baglanti\n\
-38 bagla…\n\
-48 bagma…\n\
-34 bags\n\
16 bagside\n\
17 bagsiden\n\
-58 bagsiden af\n\
35 bagsi…\n\
143 bail\n\
19 bail of\n\
42 bail to\n\
128 bailiff\n\
-21 bailiffs\n\
101 baili…\n\
-65 bak\n\
-98 bakery\n\
-98 baker…\n\
-51 bakken\n\
-54 bakke…\n\
-48 bakma…\n\
-40 balance\n\
-154 balance #\n\
32 balance is\n\
23 balance on\n\
37 balance to\n\
32 balances\n\
-35 balan…\n\
75 ballerup\n\
80 balle…\n\
79 baltic\n\
79 balti…\n\
186 bana\n\
40 banca\n\
66 bancaire\n\
-72 bancarios\n\
-19 bancii\n\
-19 banci…\n\
-18 banco y\n\
31 banco…\n\
-43 band\n\
-21 bande\n\
-41 bang\n\
38 bange\n\
54 bani de\n\
69 banii\n\
-18 banii intr\n\
38 bank\n\
-103 bank #\n\
185 bank @link\n\
-21 bank about\n\
43 bank accounts\n\
40 bank adviser\n\
62 bank and\n\
84 bank app\n\
-43 bank as\n\
129 bank asks\n\
17 bank but\n\
114 bank calls\n\
92 bank card\n\
21 bank cards\n\
-98 bank closes\n\
19 bank de\n\
-33 bank details\n\
24 bank din\n\
19 bank do\n\
-75 bank du\n\
-20 bank employee\n\
-20 bank employees\n\
77 bank er\n\
-43 bank first\n\
114 bank for\n\
26 bank fraud\n\
-27 bank from\n\
-103 bank has\n\
-67 bank hurtigt\n\
-15 bank i\n\
-76 bank in\n\
20 bank information\n\
54 bank is\n\
29 bank it\n\
43 bank jeg\n\
43 bank lady\n\
39 bank login\n\
35 bank læg\n\
-46 bank myself\n\
-60 bank never\n\
-38 bank nu\n\
84 bank og\n\
-46 bank or\n\
16 bank på\n\
-65 bank read\n\
-55 bank reg\n\
52 bank rings\n\
16 bank says\n\
19 bank security\n\
60 bank since\n\
50 bank so\n\
26 bank staff\n\
-40 bank statements\n\
-23 bank that\n\
-26 bank the\n\
-26 bank then\n\
-58 bank they\n\
70 bank to\n\
23 bank transfer\n\
-16 bank vi\n\
-94 bank wants\n\
-77 bank was\n\
-20 bank will\n\
37 bank you\n\
-34 bank your\n\
-40 bank youre\n\
-65 banka\n\
45 bankas klaus\n\
-86 bankayi\n\
-99 banka…\n\
-51 bankdage\n\
-80 bankd…\n\
92 banke\n\
67 banken\n\
-20 banken der\n\
67 banken det\n\
58 banken er\n\
-18 banken fik\n\
39 banken ikke\n\
-89 banken og\n\
-39 banken om\n\
-41 banken ringede\n\
75 banken ringer\n\
104 banken siger\n\
22 bankens\n\
28 bankens nummer\n\
-27 bankens sikkerhedsafdeling\n\
-65 banker\n\
36 bankerne\n\
52 banke…\n\
-18 bankfolk\n\
-18 bankf…\n\
53 banking\n\
21 banking app\n\
-88 banking day\n\
-54 banking days\n\
28 banking password\n\
46 bankk…\n\
-141 bankm…\n\
-46 banko\n\
31 banko…\n\
37 bankr…\n\
47 banks\n\
21 banks are\n\
-30 banks do\n\
15 banks fraud\n\
-31 banks name\n\
-20 banks security\n\
-70 bankui\n\
-38 banku…\n\
86 banque\n\
83 banqu…\n\
-42 bar\n\
-55 barba…\n\
45 barcelona\n\
47 barce…\n\
28 bare\n\
17 bare bruge\n\
43 bare dit\n\
-84 bare en\n\
-23 bare flytte\n\
-32 bare for\n\
-70 bare godkend\n\
119 bare have\n\
-31 bare høre\n\
16 bare ikke\n\
-46 bare mig\n\
26 bare modtage\n\
43 bare op\n\
-44 bare sig\n\
-24 bare sige\n\
80 bare swipe\n\
16 barga…\n\
18 barn\n\
59 barnebarn\n\
29 barnevognen\n\
96 barne…\n\
19 bars\n\
-27 bars #\n\
25 base\n\
-25 basement\n\
-25 basem…\n\
-17 basin\n\
56 basin…\n\
33 baskomiser\n\
33 basko…\n\
54 basla…\n\
27 basta\n\
37 basvu…\n\
64 battery\n\
37 batte…\n\
-84 bay\n\
115 bc\n\
67 bc of\n\
40 be\n\
-74 be a\n\
64 be able\n\
-20 be alarmed\n\
18 be answered\n\
86 be arrested\n\
-45 be asked\n\
-79 be at\n\
-24 be aware\n\
28 be blocked\n\
45 be cancelled\n\
68 be careful\n\
-15 be changed\n\
55 be closed\n\
18 be considered\n\
41 be cut\n\
-30 be deactivated\n\
20 be debited\n\
147 be deleted\n\
-43 be delivered\n\
24 be deported\n\
79 be done\n\
-26 be faked\n\
-114 be fetched\n\
-56 be from\n\
28 be frozen\n\
34 be given\n\
19 be heard\n\
24 be in\n\
33 be inform\n\
-53 be kind\n\
-33 be paid\n\
35 be phoned\n\
-65 be picked\n\
-23 be police\n\
36 be put\n\
24 be quick\n\
38 be reached\n\
17 be ready\n\
-20 be recorded\n\
-70 be refunded\n\
-33 be regarded\n\
50 be released\n\
-42 be replied\n\
50 be revoked\n\
-42 be safe\n\
18 be seized\n\
74 be settled\n\
-37 be sure\n\
69 be suspended\n\
-46 be there\n\
36 be transferred\n\
26 be true\n\
-18 be verified\n\
34 be withdrawn\n\
38 beamt…\n\
-54 bearer\n\
-54 beare…\n\
-15 beboere\n\
-19 beboe…\n\
-28 became\n\
-28 becam…\n\
50 because\n\
23 because #\n\
60 because im\n\
23 because it\n\
54 because its\n\
50 because of\n\
-22 because somebody\n\
79 because the\n\
32 because we\n\
-41 because you\n\
40 because your\n\
-25 because youve\n\
50 becau…\n\
-44 become\n\
50 becomes\n\
-137 bed\n\
-73 bede\n\
-39 bede om\n\
39 bedel…\n\
-67 beder\n\
-88 beder aldrig\n\
-41 beder dig\n\
-56 beder folk\n\
-62 beder om\n\
22 bedes\n\
29 bedes de\n\
-26 bedrageri\n\
-21 bedra…\n\
-28 bedst\n\
-21 bedste\n\
43 bedste hilsner\n\
-136 bedt\n\
-143 bedt om\n\
116 bedzie\n\
83 bedzi…\n\
22 been\n\
-59 been called\n\
48 been charged\n\
-17 been contacted\n\
52 been copied\n\
19 been deactivated\n\
20 been found\n\
-20 been granted\n\
61 been in\n\
26 been issued\n\
-161 been made\n\
39 been opened\n\
-45 been paid\n\
25 been pre\n\
45 been put\n\
-48 been received\n\
23 been reported\n\
-37 been shipped\n\
62 been suspended\n\
57 been to\n\
-41 been told\n\
61 been used\n\
-53 beer\n\
-29 beetroot\n\
-29 beetr…\n\
165 before #\n\
-15 before a\n\
-15 before and\n\
33 before court\n\
37 before five\n\
31 before four\n\
-31 before friday\n\
28 before he\n\
26 before i\n\
103 before it\n\
156 before midnight\n\
-37 before monday\n\
41 before noon\n\
-47 before paying\n\
-22 before that\n\
-45 before the\n\
17 before they\n\
-37 before thursday\n\
46 before tonight\n\
-49 before we\n\
-157 before you\n\
-59 before your\n\
-38 before youve\n\
-62 beforehand\n\
-53 began\n\
-32 began to\n\
50 begge\n\
15 begge er\n\
-34 begge parter\n\
110 begge sider\n\
59 begin\n\
17 begin today\n\
-19 begin…\n\
28 begru…\n\
-30 begun\n\
64 begynder med\n\
25 begyn…\n\
46 behalf\n\
32 behalf of\n\
46 behal…\n\
-81 behandler\n\
-15 behandles\n\
15 behandlet\n\
-98 behan…\n\
-96 behind the\n\
23 behold\n\
-29 beholde\n\
78 beholder\n\
95 beholder #\n\
61 behol…\n\
-17 behør…\n\
-53 behøver\n\
-88 behøver ikke\n\
-53 behøv…\n\
43 bei\n\
-73 bei der\n\
37 bei einer\n\
66 bei ihnen\n\
-67 bei mir\n\
57 bei uns\n\
41 beijing\n\
41 beiji…\n\
49 being\n\
-34 being a\n\
-35 beklager\n\
-35 bekla…\n\
97 bekliyor\n\
93 bekli…\n\
25 bekommen\n\
98 bekom…\n\
53 bekraeft\n\
29 bekraft\n\
138 bekra…\n\
61 bekræft\n\
31 bekræft din\n\
72 bekræft dine\n\
16 bekræft dit\n\
28 bekræft med\n\
-22 bekræft venligst\n\
53 bekræfte\n\
34 bekræfte at\n\
-255 bekræfte din\n\
39 bekræfte med\n\
50 bekræftelse\n\
58 bekræfter\n\
30 bekræfter for\n\
97 bekræftet\n\
87 bekræ…\n\
-108 beled…\n\
91 believe\n\
22 believe me\n\
-63 believe that\n\
66 believe you\n\
-45 believed\n\
34 belie…\n\
-69 bell\n\
21 bella\n\
-25 bellahøj\n\
-70 bella…\n\
-51 belongs\n\
-51 belongs to\n\
-68 belon…\n\
101 below\n\
-55 beløb\n\
-46 beløb #\n\
26 beløb i\n\
-73 beløb på\n\
67 beløbet\n\
21 beløbet er\n\
66 beløbet og\n\
15 beløbet skal\n\
48 beløbet til\n\
-29 beløbet trækkes\n\
61 beløb…\n\
-25 bemær…\n\
224 ben\n\
53 ben kopenhag\n\
48 beneficiary\n\
21 benefit\n\
-33 benefits\n\
82 benef…\n\
-22 beni\n\
57 benim\n\
-16 bent\n\
105 bente\n\
47 benut…\n\
-21 benzi…\n\
-40 berei…\n\
80 berettiget\n\
80 berettiget til\n\
80 beret…\n\
45 berg\n\
35 bero\n\
-77 bescheid\n\
-75 besch…\n\
27 beside\n\
54 beside you\n\
27 besid…\n\
-57 besked\n\
-33 besked fra\n\
26 besked i\n\
75 besked læs\n\
-49 besked om\n\
-93 besked på\n\
49 beskeden kan\n\
-89 beskeder\n\
-75 beske…\n\
75 beskytte\n\
58 beskytte dig\n\
162 besky…\n\
-20 beslaglagt\n\
-36 besla…\n\
-33 besoin\n\
-33 besoi…\n\
-180 best\n\
-79 beste…\n\
59 bestil\n\
50 bestil nyt\n\
-20 bestil tid\n\
-51 bestille\n\
-21 bestiller\n\
-52 bestilt\n\
-57 besti…\n\
-54 bestyrelsen\n\
-52 bestyrelsen foreslår\n\
18 bestyrelsesmøde\n\
-71 besty…\n\
40 bestætigen\n\
-24 bestætigen sie\n\
15 bestæ…\n\
39 besvar\n\
39 besvar denne\n\
36 besvare\n\
-99 besvares\n\
-26 besva…\n\
-41 besøg\n\
-31 besøg hos\n\
-57 besøg…\n\
86 bet\n\
205 betal\n\
183 betal #\n\
-46 betal din\n\
27 betal et\n\
58 betal her\n\
32 betal i\n\
43 betal inden\n\
43 betal med\n\
44 betal nu\n\
38 betal porto\n\
36 betal på\n\
35 betal via\n\
-44 betale\n\
27 betale #\n\
104 betale en\n\
-15 betale for\n\
-68 betale med\n\
-70 betale noget\n\
111 betaler #\n\
26 betaler jeg\n\
-25 betales der\n\
-34 betales i\n\
-71 betales inden\n\
77 betales med\n\
55 betaling #\n\
38 betaling af\n\
-27 betaling er\n\
-92 betaling for\n\
17 betaling i\n\
-132 betaling på\n\
49 betaling til\n\
22 betalingen\n\
-19 betalings id\n\
242 betalingskort\n\
23 betalingskort er\n\
81 betalingskort og\n\
-69 betalingsservice\n\
54 betalingsservice @link\n\
43 betalingsservice agreement\n\
28 betalingsservice din\n\
23 betalt\n\
31 betalt #\n\
58 betalt din\n\
20 betalt dobbelt\n\
23 betalt for\n\
25 betalt i\n\
-50 betalt med\n\
46 betalt to\n\
-107 betalte\n\
-59 betalte med\n\
67 betjent\n\
36 betjent forbi\n\
53 betjent og\n\
-71 betjente\n\
-42 betjenten\n\
40 betragtes\n\
36 betragtet\n\
36 betragtet som\n\
104 betra…\n\
31 betreff\n\
36 betreff ihr\n\
31 betre…\n\
38 betru…\n\
-27 better\n\
-27 better than\n\
-27 bette…\n\
-86 between\n\
-82 between #\n\
-27 between eight\n\
-21 between nine\n\
98 between us\n\
-20 between your\n\
-86 betwe…\n\
-32 betyder\n\
-40 betyder at\n\
-39 betyd…\n\
55 bevilget\n\
21 bevis\n\
46 bevis…\n\
-17 beware\n\
-17 bewar…\n\
27 bey\n\
-149 bez\n\
24 bezahlt\n\
21 bezah…\n\
70 bezpieczenstwa\n\
37 bezpi…\n\
118 bi\n\
62 bianc…\n\
-49 biblioteket\n\
-178 bibli…\n\
-49 bicicleta\n\
-91 bicic…\n\
-55 bicycle\n\
-67 bicyc…\n\
-51 bidra…\n\
-152 bien\n\
-52 bienv…\n\
22 bierze\n\
22 bierz…\n\
-45 big\n\
-57 bigger\n\
-24 bigge…\n\
-90 bike\n\
-15 bike still\n\
81 bike you\n\
-63 bikes\n\
-27 bikes worth\n\
142 bil\n\
68 bil i\n\
39 bil og\n\
-20 bilag\n\
39 bilaget\n\
39 bilag…\n\
-99 bildi…\n\
-169 bilet…\n\
19 bilezik\n\
58 bilforsikring\n\
58 bilfo…\n\
-43 bilgi\n\
43 bilgilerinizi\n\
96 bilgi…\n\
-40 bilie…\n\
-47 biliy…\n\
182 bilka\n\
23 bilka @link\n\
-22 bill\n\
89 bill #\n\
-85 bill came\n\
31 bill for\n\
25 bill is\n\
39 bill of\n\
18 bill that\n\
-49 billed\n\
-57 billed id\n\
125 billede\n\
161 billede af\n\
-22 billeder\n\
41 billeder af\n\
-61 billederne\n\
57 billedet\n\
26 billedlegitimation\n\
-62 billet\n\
-20 billetter\n\
-18 billetter til\n\
20 bille…\n\
56 billing\n\
-52 billi…\n\
34 bills\n\
126 bin\n\
-24 bin kron\n\
88 binance\n\
88 binan…\n\
-35 bine\n\
26 binnen\n\
26 binnen #\n\
26 binne…\n\
23 bins\n\
-39 biometri\n\
17 biometric\n\
-27 bipper\n\
-27 bippe…\n\
41 bir posete\n\
-79 bir sey\n\
103 birazdan\n\
103 biraz…\n\
-117 birgit\n\
-30 birgitte\n\
-148 birgi…\n\
-30 biri\n\
-63 birke…\n\
95 birth\n\
15 birth and\n\
-86 birthday\n\
-35 birthday it\n\
70 birthe\n\
-33 birth…\n\
-21 bis\n\
-52 bis zum\n\
-18 bisogno\n\
-18 bisog…\n\
-58 bit\n\
155 bitcoin\n\
35 bitcoin for\n\
24 bitcoin i\n\
-38 bitcoin last\n\
23 bitcoin machine\n\
25 bitcoin or\n\
21 bitcoin to\n\
162 bitco…\n\
104 bitko…\n\
-34 bitte\n\
-55 bitte den\n\
-17 bitte die\n\
-46 bitte…\n\
56 biz\n\
-119 bizi\n\
-69 bizi arayin\n\
-49 bizim\n\
-21 bizum\n\
-77 black\n\
-18 black friday\n\
-25 black week\n\
-23 black…\n\
-16 blanket\n\
-21 blank…\n\
-32 blanqueo\n\
-45 blanq…\n\
28 bleibt\n\
38 bleib…\n\
-110 blend…\n\
31 bless\n\
-203 blev\n\
-63 blev der\n\
-25 blev ringet\n\
-36 blev snydt\n\
26 blevet afvist\n\
-93 blevet aktiveret\n\
-68 blevet ringet\n\
76 blika\n\
-72 blinker\n\
-72 blink…\n\
-91 bliv\n\
-74 bliv i\n\
89 blive\n\
36 blive betragtet\n\
42 blive i\n\
29 blive stillet\n\
34 bliver\n\
-49 bliver bedt\n\
51 bliver brugt\n\
-35 bliver de\n\
25 bliver der\n\
-26 bliver det\n\
-47 bliver din\n\
-21 bliver du\n\
35 bliver i\n\
-25 bliver ikke\n\
-29 bliver lavet\n\
42 bliver lukket\n\
16 bliver ringet\n\
15 bliver sort\n\
54 bliver ved\n\
34 blive…\n\
31 blocco\n\
58 blocc…\n\
-175 block\n\
-35 block a\n\
-89 block card\n\
-22 block it\n\
-24 block the\n\
-221 block your\n\
139 blockchain\n\
36 blockchain fee\n\
-59 blocked\n\
-49 blocked #\n\
17 blocked a\n\
-46 blocked and\n\
-27 blocked at\n\
43 blocked for\n\
-106 blocked it\n\
-47 blocking\n\
-42 blocks\n\
-22 block…\n\
25 bloke\n\
-37 blokeret\n\
-77 bloke…\n\
-46 blomster\n\
-32 blomsterne\n\
-218 bloms…\n\
-95 blood\n\
34 blood and\n\
-24 blood tests\n\
161 bloque\n\
18 bloquer\n\
89 bloqu…\n\
76 blot\n\
20 blue\n\
-43 blå\n\
-25 blæst\n\
-35 bo\n\
-97 board\n\
24 board meeting\n\
-59 boarding\n\
-113 board…\n\
-23 bodil\n\
-49 body\n\
-31 boet\n\
-147 bog\n\
-24 bogdan\n\
-24 bogda…\n\
83 bogholderiet\n\
97 bogho…\n\
-15 boks\n\
56 boks @link\n\
139 boks du\n\
18 boks from\n\
-27 boks og\n\
-46 boks or\n\
-19 boksen\n\
-19 bokse…\n\
66 bolig\n\
27 boligen\n\
62 boligportal\n\
103 boligstøtte\n\
62 bolig…\n\
-33 boller\n\
21 bolletta\n\
-79 bolle…\n\
93 bond\n\
24 bonifici\n\
103 bonifico\n\
117 bonif…\n\
37 bonjour\n\
-22 bonjour a\n\
120 bonjour je\n\
-17 bonjour nous\n\
37 bonjo…\n\
102 bonus\n\
-169 book\n\
-50 book a\n\
-15 book an\n\
-36 book at\n\
-22 book you\n\
-56 booked\n\
-15 booked for\n\
-58 booke…\n\
26 booking\n\
-16 bookings\n\
-36 booki…\n\
-23 bookk…\n\
-79 books\n\
-61 boolean\n\
-61 boole…\n\
30 boost\n\
-57 boozt\n\
26 bopæl…\n\
71 bor\n\
27 bor alene\n\
75 bor i\n\
17 bor på\n\
103 borcu…\n\
-37 bord\n\
-31 bord til\n\
51 border\n\
-77 bordet\n\
-45 borde…\n\
164 borger\n\
111 borger @link\n\
-48 borgere\n\
-102 borgeren\n\
-158 borgerservice\n\
-102 borge…\n\
-23 bornh…\n\
-70 borrow #\n\
47 borrow from\n\
19 borrowed\n\
-16 borro…\n\
-57 bort\n\
-61 bort fra\n\
70 bortfalder\n\
16 bortfalder tilladelsen\n\
69 bortf…\n\
-101 boss\n\
142 bot\n\
74 both\n\
116 both sides\n\
-30 both the\n\
64 bother\n\
64 bothe…\n\
100 bought a\n\
15 bounce\n\
67 bounced\n\
134 bounc…\n\
-22 box\n\
-87 box #\n\
40 box code\n\
-49 box from\n\
21 box is\n\
78 box with\n\
-109 boxes\n\
-93 boy\n\
15 boyfriend\n\
15 boyfr…\n\
23 bozul…\n\
74 brak\n\
-31 brake\n\
-47 brake pads\n\
-75 brakes\n\
-75 brake…\n\
-15 branch\n\
-36 branch manager\n\
21 branch one\n\
17 branch with\n\
18 branches\n\
-39 brandt\n\
-63 brand…\n\
35 brauche\n\
-32 brazil\n\
-32 brazi…\n\
21 breach\n\
-27 breach of\n\
58 breac…\n\
-118 bread\n\
-23 break\n\
-21 break in\n\
25 brems…\n\
91 brev\n\
56 brev fra\n\
-45 brev i\n\
72 brev om\n\
-93 breve\n\
-86 brevet\n\
-22 brevet i\n\
-89 breve…\n\
-44 brian\n\
17 bridge without\n\
46 brill…\n\
-125 bring\n\
177 bring @link\n\
-91 bring id\n\
-35 bring it\n\
-53 bring passport\n\
-31 bring photo\n\
-128 bring the\n\
-162 bring your\n\
-63 bringen\n\
-42 bringen sie\n\
-57 bring…\n\
35 bro\n\
54 bro i\n\
22 bro u\n\
115 brobizz\n\
70 brobizz @link\n\
115 brobi…\n\
19 broken\n\
-42 broken can\n\
31 broken i\n\
61 broker\n\
47 broke…\n\
34 brother\n\
40 brother is\n\
38 broth…\n\
-120 brought\n\
-120 broug…\n\
-40 brown\n\
53 browser\n\
22 brows…\n\
-102 brug\n\
66 brug for\n\
-33 brug koden\n\
18 bruge\n\
-27 bruge #\n\
-75 bruge deres\n\
18 bruge det\n\
101 bruge dit\n\
-32 bruge en\n\
92 bruger\n\
40 bruger i\n\
143 bruger id\n\
33 brugernavn\n\
-22 brugernavn adgangskode\n\
60 brugernavn og\n\
117 bruge…\n\
-24 brugsen\n\
-40 brugs…\n\
-50 brugt #\n\
28 brugt i\n\
49 brugt op\n\
33 brugt til\n\
-45 brugte\n\
-62 brugt…\n\
-64 brun\n\
-42 brunsvig\n\
-28 brunsvig logistics\n\
-42 bruns…\n\
154 bs\n\
56 bs #\n\
76 bs @link\n\
228 btc\n\
29 btc @link\n\
54 bu\n\
81 bu adrese\n\
-67 budget\n\
-16 budgetkonto\n\
-64 budge…\n\
79 buenas\n\
19 buenas tardes\n\
79 buena…\n\
-48 buenos\n\
-48 bueno…\n\
-29 bug\n\
135 bugun\n\
-22 bugun #\n\
-24 build\n\
29 building\n\
-27 built\n\
40 buletin\n\
48 bulet…\n\
45 bulga…\n\
-33 bulle…\n\
-31 bulundu\n\
-65 bulun…\n\
-20 bump\n\
61 buna\n\
-40 buna mama\n\
35 buna ziua\n\
-37 bunde…\n\
-76 buns\n\
-25 bunu\n\
29 buongiorno\n\
29 buong…\n\
104 buradan\n\
121 burad…\n\
17 bureau\n\
22 burea…\n\
18 burglar\n\
73 burglars\n\
80 burgl…\n\
-97 burok…\n\
-139 bus\n\
-73 bus 5c\n\
80 business\n\
24 business account\n\
56 busin…\n\
-73 bussen\n\
-73 busse…\n\
133 busta\n\
39 busta paga\n\
-20 busy\n\
27 but\n\
24 but first\n\
15 but for\n\
126 but i\n\
46 but if\n\
21 but im\n\
21 but it\n\
-41 but its\n\
24 but ive\n\
-152 but no\n\
15 but not\n\
16 but on\n\
19 but that\n\
46 but the\n\
27 but they\n\
23 but to\n\
35 but transfer\n\
52 but we\n\
80 but you\n\
-21 but your\n\
123 butas\n\
76 buti\n\
-39 butik\n\
-84 butikken\n\
-21 butikken send\n\
-68 butik…\n\
-49 butter\n\
-26 butter #\n\
-49 butte…\n\
-92 button\n\
-55 button and\n\
-99 butto…\n\
58 buy\n\
46 buy #\n\
-43 buy a\n\
27 buy apple\n\
-31 buy bitcoin\n\
-79 buy milk\n\
57 buy the\n\
24 buy usdt\n\
21 buy you\n\
53 buy your\n\
-20 buyer\n\
-34 buyer can\n\
79 buyer i\n\
-53 buyer paid\n\
18 buyer you\n\
61 buying\n\
61 buyin…\n\
41 buys\n\
25 buyuk…\n\
-141 by a\n\
-45 by an\n\
75 by bank\n\
-15 by betalingsservice\n\
-30 by calling\n\
106 by card\n\
144 by confirming\n\
-50 by courier\n\
-31 by digital\n\
-69 by e\n\
49 by entering\n\
23 by gift\n\
-15 by itself\n\
-62 by law\n\
-39 by letter\n\
52 by logging\n\
-59 by mail\n\
52 by mobilepay\n\
55 by moneygram\n\
51 by one\n\
-15 by ordinary\n\
15 by our\n\
190 by paying\n\
-64 by phone\n\
-80 by post\n\
26 by pressing\n\
51 by replying\n\
22 by return\n\
25 by sending\n\
49 by sms\n\
33 by sunday\n\
-32 by telephone\n\
95 by text\n\
-42 by the\n\
40 by tonight\n\
28 by transfer\n\
65 by western\n\
-26 by with\n\
69 by you\n\
71 by your\n\
-183 bye\n\
-39 bye bye\n\
-35 bygge…\n\
78 byla\n\
43 byret\n\
-35 byt\n\
-57 bytte\n\
-32 bytter\n\
-34 bytte…\n\
81 båd\n\
48 bøde\n\
66 bøde #\n\
87 bøde på\n\
28 bødef…\n\
23 bøden er\n\
-76 bør\n\
-80 børn\n\
-58 børnehuset\n\
-92 børnene\n\
-33 børne…\n\
-26 bøyle\n\
-49 bøyle bir\n\
-266 c\n\
-15 c and\n\
54 c0nfi…\n\
-72 ca\n\
-142 ca #\n\
180 ca sa\n\
-70 ca sunt\n\
-22 cabinet\n\
-22 cabin…\n\
-15 cable\n\
-54 cache\n\
-38 cada\n\
-86 caduca en\n\
20 caduc…\n\
-114 cafe\n\
-52 cafea\n\
-52 cafea si\n\
34 cajer…\n\
-124 cake\n\
-117 cala\n\
-32 calco…\n\
17 calculation\n\
-27 calculations\n\
111 calcu…\n\
17 calindi\n\
-20 calin…\n\
169 calis…\n\
-58 call\n\
-78 call #\n\
-47 call about\n\
16 call again\n\
-36 call and\n\
-23 call at\n\
-64 call back\n\
-112 call centre\n\
34 call from\n\
-17 call him\n\
27 call im\n\
15 call is\n\
-133 call me\n\
27 call microsoft\n\
-32 call my\n\
122 call our\n\
-55 call the\n\
-24 call to\n\
-90 call us\n\
-16 call within\n\
-73 call you\n\
-20 call your\n\
-88 callcenter\n\
-88 callc…\n\
-161 called\n\
-69 called #\n\
-26 called about\n\
-32 called back\n\
-97 called by\n\
21 called from\n\
-90 called me\n\
-54 called the\n\
-29 called us\n\
-121 caller\n\
53 caller claims\n\
59 caller i\n\
-36 caller says\n\
-16 caller the\n\
-103 callers\n\
-40 callers who\n\
-161 calle…\n\
-28 calling about\n\
-23 calling customers\n\
86 calling from\n\
30 calling himself\n\
28 calling me\n\
-80 calling the\n\
-33 calling to\n\
17 calling we\n\
58 calling you\n\
-46 calling your\n\
-77 calls\n\
-41 calls and\n\
-20 calls from\n\
28 calls i\n\
-31 calls that\n\
-41 calls to\n\
75 calls you\n\
-80 calm\n\
27 cambiato\n\
-18 cambio\n\
-18 cambio de\n\
-124 cambi…\n\
-210 came\n\
-49 came #\n\
-29 came for\n\
33 came from\n\
-20 came in\n\
-120 came to\n\
89 camera\n\
36 camera and\n\
108 camer…\n\
-20 camilla\n\
-20 camil…\n\
-23 can\n\
-50 can also\n\
-19 can always\n\
-39 can apply\n\
79 can avoid\n\
20 can block\n\
-80 can bring\n\
21 can call\n\
50 can cancel\n\
-15 can change\n\
58 can check\n\
-34 can collect\n\
-86 can come\n\
29 can delete\n\
-27 can do\n\
-32 can follow\n\
-43 can get\n\
-16 can give\n\
118 can hear\n\
54 can help\n\
30 can i\n\
-48 can make\n\
26 can match\n\
16 can meet\n\
15 can move\n\
-72 can not\n\
-17 can now\n\
18 can object\n\
94 can only\n\
123 can pay\n\
-26 can pick\n\
23 can put\n\
26 can recover\n\
-17 can remove\n\
-55 can renew\n\
-64 can see\n\
129 can send\n\
36 can show\n\
-22 can somebody\n\
48 can stop\n\
-56 can take\n\
-59 can tell\n\
-52 can the\n\
-35 can throw\n\
-78 can u\n\
-74 can use\n\
-119 can you\n\
-70 canada\n\
-70 canad…\n\
92 cancel\n\
20 cancel a\n\
-21 cancel at\n\
181 cancel it\n\
-80 cancel on\n\
87 cancel the\n\
54 cancellation\n\
-92 cancellations\n\
-30 cancelled\n\
46 cancelled and\n\
29 cancelling\n\
43 cancer\n\
46 cance…\n\
49 cand\n\
31 candidate\n\
-27 candi…\n\
-17 candles\n\
-17 candl…\n\
22 canim\n\
74 cannot\n\
58 cannot be\n\
43 cannot let\n\
40 cannot show\n\
74 canno…\n\
64 cant\n\
73 cant be\n\
-40 cant come\n\
-16 cant do\n\
108 cant get\n\
30 cant help\n\
-37 cant make\n\
-85 cant reply\n\
-32 cant see\n\
-16 cant show\n\
76 cant talk\n\
-82 canteen\n\
-82 cante…\n\
19 capacity\n\
21 capacity as\n\
19 capac…\n\
-21 caparra\n\
-21 capar…\n\
-63 capit…\n\
37 captain\n\
37 capta…\n\
35 captura\n\
66 captu…\n\
59 car\n\
55 car and\n\
-31 car is\n\
78 car they\n\
28 car votre\n\
19 car with\n\
-17 carab…\n\
68 card\n\
165 card @link\n\
34 card after\n\
65 card and\n\
20 card at\n\
-45 card away\n\
-42 card b\n\
87 card both\n\
-34 card comes\n\
28 card data\n\
119 card details\n\
39 card do\n\
-148 card ending\n\
-31 card expires\n\
21 card for\n\
58 card front\n\
55 card here\n\
-32 card if\n\
-78 card in\n\
30 card info\n\
18 card information\n\
51 card is\n\
-92 card it\n\
77 card mitid\n\
18 card must\n\
160 card no\n\
-32 card not\n\
149 card number\n\
64 card on\n\
20 card once\n\
15 card only\n\
-118 card or\n\
28 card over\n\
-54 card payment\n\
35 card pin\n\
-28 card press\n\
29 card security\n\
108 card so\n\
-49 card to\n\
72 card today\n\
-66 card was\n\
-40 card we\n\
16 card were\n\
22 card within\n\
-77 card you\n\
30 card your\n\
-30 cardamom\n\
-30 carda…\n\
-45 cards\n\
-72 cards and\n\
92 cards for\n\
-24 cards from\n\
58 cards of\n\
-52 cards or\n\
56 cardul\n\
-61 cardul si\n\
29 cardului\n\
-26 cardului nu\n\
98 cardu…\n\
71 care\n\
17 care se\n\
56 care vine\n\
30 carefully\n\
15 carefully do\n\
32 caref…\n\
-86 caretaker\n\
-89 caret…\n\
44 cargo\n\
19 caric…\n\
-20 carin…\n\
-31 carl\n\
-20 carl jacobsens\n\
30 carmen\n\
30 carme…\n\
-31 carol…\n\
-34 carpe…\n\
-34 carpo…\n\
-37 carried\n\
-131 carri…\n\
-98 carry\n\
-16 carry it\n\
-40 cars\n\
47 cars were\n\
34 carsten\n\
34 carst…\n\
17 carta didentita\n\
-48 carta e\n\
58 carte\n\
39 carte a\n\
59 carte bancaire\n\
27 carte et\n\
55 cartes\n\
-16 casa\n\
-29 case #\n\
22 case by\n\
72 case goes\n\
23 case has\n\
-19 case in\n\
-44 case number\n\
24 case of\n\
16 case order\n\
83 case press\n\
-61 case the\n\
-29 case to\n\
41 case will\n\
52 case with\n\
25 case worker\n\
19 case you\n\
-138 cases\n\
34 cash\n\
59 cash and\n\
38 cash from\n\
23 cash is\n\
-73 cash or\n\
48 cashier\n\
48 cashi…\n\
37 caso\n\
75 caso de\n\
-27 caso di\n\
58 casse\n\
-36 cat\n\
-31 catch\n\
-17 caused\n\
-17 caused by\n\
-17 cause…\n\
36 caution\n\
53 cauti…\n\
-39 cay\n\
37 cazar…\n\
-29 cbb\n\
-18 cc\n\
28 ce\n\
-138 ce code\n\
-56 ce nest\n\
58 ce soir\n\
89 ce un\n\
49 cebin…\n\
71 ceci\n\
51 ceci est\n\
87 cekip\n\
-18 cellar\n\
-18 cella…\n\
103 celu\n\
-62 cena\n\
20 central\n\
-35 central bank\n\
-47 centre\n\
-26 centr…\n\
18 ceo\n\
-39 cer\n\
-118 cere\n\
-50 cere bani\n\
-41 cere niciodata\n\
-35 cerius\n\
-35 ceriu…\n\
28 cerra…\n\
-26 certain\n\
-31 certa…\n\
46 certificate\n\
-15 certificates\n\
27 certified\n\
95 certi…\n\
-70 cerut\n\
-77 ces\n\
18 cest\n\
31 cest un\n\
40 cet\n\
-78 cetait\n\
-78 cetai…\n\
-35 cetat…\n\
-26 ceva\n\
-55 cevap\n\
84 cevir…\n\
-22 chain\n\
-24 chair…\n\
71 chance\n\
23 chance before\n\
71 chanc…\n\
-155 change\n\
-51 change it\n\
-31 change of\n\
-32 change or\n\
-99 change the\n\
-57 change your\n\
55 changed\n\
79 changed bank\n\
-92 changed the\n\
-133 changes\n\
-111 chang…\n\
-46 channel\n\
-67 chann…\n\
-102 chapter\n\
-39 chapter #\n\
-17 chapter nine\n\
-112 chapt…\n\
-28 characters\n\
-38 chara…\n\
96 charge #\n\
-31 charge of\n\
36 charge to\n\
-51 charge your\n\
-63 chargeback\n\
-23 charged to\n\
-44 charged with\n\
31 charger\n\
-50 charging\n\
-28 charl…\n\
17 chat from\n\
-52 chat in\n\
-22 chats\n\
32 chatten\n\
20 chatt…\n\
-42 chauffør\n\
50 chaufføren\n\
-19 chauf…\n\
29 che\n\
82 che dice\n\
23 che ha\n\
23 che il\n\
-53 che la\n\
72 che le\n\
-86 che non\n\
-46 cheap…\n\
-39 cheated\n\
-39 cheat…\n\
-23 check\n\
41 check if\n\
-145 check in\n\
-48 check is\n\
-15 check it\n\
-75 check that\n\
-112 check the\n\
-16 check up\n\
48 check with\n\
-137 check your\n\
20 checked\n\
41 checking\n\
-50 check…\n\
17 cheese\n\
17 chees…\n\
34 chef\n\
103 cheque\n\
103 chequ…\n\
163 cher\n\
53 cher e\n\
-32 chers\n\
-21 chers parents\n\
-117 chez\n\
-178 chi\n\
-107 chi e\n\
-64 chiama\n\
-20 chiamare\n\
-54 chiamato\n\
-54 chiamato il\n\
-64 chiami\n\
-75 chiam…\n\
45 chiavi\n\
33 chiav…\n\
-66 chick…\n\
-52 chied…\n\
16 chief\n\
-17 chies…\n\
157 chiffres\n\
30 chiffres de\n\
157 chiff…\n\
-31 child\n\
-19 child abuse\n\
62 childrens\n\
21 childs\n\
42 child…\n\
23 china\n\
103 chinese\n\
86 chinese embassy\n\
103 chine…\n\
107 chip\n\
71 chippen\n\
80 chipp…\n\
48 chiudere\n\
49 chiud…\n\
-70 choice\n\
-70 choic…\n\
-33 choir\n\
31 choose\n\
34 choose #\n\
-27 choose bank\n\
-24 choose the\n\
117 choose your\n\
39 choos…\n\
-19 chosen\n\
-19 chose…\n\
-53 christmas\n\
-51 chris…\n\
-52 chrome\n\
-26 chrome on\n\
-52 chrom…\n\
55 chron…\n\
-25 church\n\
-25 churc…\n\
47 chwile\n\
-116 ci\n\
29 ci dessous\n\
245 cia\n\
116 cia @link\n\
78 cia as\n\
111 ciagu\n\
149 ciagu #\n\
-73 ciao\n\
-26 ciao a\n\
216 cifre\n\
50 cifre i\n\
20 cifre og\n\
26 cifre på\n\
22 cifret\n\
22 cifret kode\n\
100 cifre…\n\
84 cikar…\n\
-49 cikma…\n\
75 cikti\n\
-22 cinco\n\
-26 cine\n\
33 cineva\n\
33 cinev…\n\
43 cirka\n\
-25 cirkulerer\n\
-25 cirku…\n\
-97 cita\n\
-54 cititi\n\
-54 citit…\n\
-22 citizen\n\
-118 citizen service\n\
-77 citizens\n\
-29 citizens in\n\
33 citizens with\n\
-25 citizenship\n\
-63 citiz…\n\
17 citta…\n\
-65 city\n\
23 city court\n\
-48 ciuda…\n\
110 civil\n\
48 civil betjent\n\
87 civil registration\n\
113 claim\n\
37 claim it\n\
-28 claim to\n\
19 claim with\n\
87 claim your\n\
47 claim.abroad|claims\n\
95 claim.abroad|claims claim.all-money|claims\n\
-56 claim.abroad|claims claim.already-paid|claims\n\
-199 claim.abroad|claims claim.broken-phone|claims\n\
24 claim.abroad|claims claim.cannot-meet|claims\n\
-83 claim.abroad|claims claim.case|claims\n\
-208 claim.abroad|claims claim.crime|claims\n\
422 claim.abroad|claims claim.deposit|claims\n\
-29 claim.abroad|claims claim.deposit|reports\n\
-30 claim.abroad|claims claim.emergency|claims\n\
57 claim.abroad|claims claim.job|claims\n\
-102 claim.abroad|claims claim.link|claims\n\
40 claim.abroad|claims claim.mule|claims\n\
-23 claim.abroad|claims claim.new-number|claims\n\
-62 claim.abroad|claims claim.no-checking|claims\n\
49 claim.abroad|claims claim.other-account|claims\n\
-112 claim.abroad|claims claim.paid-back|claims\n\
33 claim.abroad|claims claim.pick-up|claims\n\
25 claim.abroad|claims claim.prize|claims\n\
-50 claim.abroad|claims claim.prompt|claims\n\
-71 claim.abroad|claims claim.purchase|claims\n\
-99 claim.abroad|claims claim.refund|claims\n\
-47 claim.abroad|claims claim.renewal|claims\n\
-23 claim.abroad|claims claim.robot|claims\n\
-27 claim.abroad|claims claim.unpaid|claims\n\
24 claim.abroad|claims claim.unusual-activity|claims\n\
-104 claim.abroad|claims credential.bank-details|claims\n\
65 claim.abroad|claims credential.card|asks\n\
-32 claim.abroad|claims credential.card|claims\n\
-31 claim.abroad|claims credential.cpr|claims\n\
73 claim.abroad|claims credential.id-document|claims\n\
-36 claim.abroad|claims credential.mitid|asks\n\
-56 claim.abroad|claims credential.personal-information|claims\n\
-111 claim.abroad|claims firm.bank|claims\n\
-31 claim.abroad|claims firm.courier|claims\n\
96 claim.abroad|claims firm.payment|claims\n\
-41 claim.abroad|claims firm.shop|claims\n\
-40 claim.abroad|claims firm.telecom|claims\n\
157 claim.abroad|claims money.amount|claims\n\
82 claim.abroad|claims money.unusual-means|claims\n\
17 claim.abroad|claims money.valuables|claims\n\
134 claim.abroad|claims person.agent|claims\n\
21 claim.abroad|claims person.buyer|claims\n\
104 claim.abroad|claims person.family|claims\n\
287 claim.abroad|claims person.landlord|claims\n\
-114 claim.abroad|claims threat.arrest|threatens\n\
-120 claim.abroad|claims threat.block|threatens\n\
43 claim.abroad|claims threat.court|threatens\n\
200 claim.abroad|claims threat.deadline|threatens\n\
37 claim.abroad|claims threat.debt|threatens\n\
47 claim.abroad|live\n\
217 claim.abroad|reader\n\
-91 claim.abroad|reports\n\
-18 claim.abroad|reports claim.deposit|claims\n\
-46 claim.abroad|reports claim.deposit|reports\n\
23 claim.abroad|reports claim.unusual-activity|reports\n\
-45 claim.abroad|reports person.landlord|claims\n\
18 claim.abroad|reports threat.deadline|reports\n\
262 claim.abroad|speaks\n\
45 claim.all-money|claims\n\
-89 claim.all-money|claims claim.already-paid|claims\n\
21 claim.all-money|claims claim.case|claims\n\
33 claim.all-money|claims claim.crime|claims\n\
-15 claim.all-money|claims claim.crime|reports\n\
34 claim.all-money|claims claim.deposit|denies\n\
33 claim.all-money|claims claim.easy-money|claims\n\
92 claim.all-money|claims claim.emergency|claims\n\
-82 claim.all-money|claims claim.fee|claims\n\
187 claim.all-money|claims claim.hacked|claims\n\
63 claim.all-money|claims claim.investment|claims\n\
80 claim.all-money|claims claim.isolation|claims\n\
-99 claim.all-money|claims claim.job|claims\n\
126 claim.all-money|claims claim.link|claims\n\
-53 claim.all-money|claims claim.misused-name|claims\n\
15 claim.all-money|claims claim.new-number|claims\n\
25 claim.all-money|claims claim.no-checking|claims\n\
93 claim.all-money|claims claim.other-account|claims\n\
35 claim.all-money|claims claim.paid-back|claims\n\
130 claim.all-money|claims claim.parcel|claims\n\
28 claim.all-money|claims claim.pick-up|claims\n\
-134 claim.all-money|claims claim.prize|claims\n\
-164 claim.all-money|claims claim.prompt|claims\n\
42 claim.all-money|claims claim.purchase|claims\n\
27 claim.all-money|claims claim.recovery|claims\n\
-104 claim.all-money|claims claim.refund|claims\n\
97 claim.all-money|claims claim.renewal|claims\n\
40 claim.all-money|claims claim.residence|claims\n\
94 claim.all-money|claims claim.safe-account|claims\n\
-74 claim.all-money|claims claim.safe-account|reports\n\
-27 claim.all-money|claims claim.unpaid|claims\n\
-73 claim.all-money|claims claim.unusual-activity|claims\n\
-103 claim.all-money|claims claim.your-own|claims\n\
99 claim.all-money|claims credential.balance|asks\n\
53 claim.all-money|claims credential.balance|claims\n\
160 claim.all-money|claims credential.bank-details|asks\n\
66 claim.all-money|claims credential.bank-details|claims\n\
27 claim.all-money|claims credential.card|claims\n\
-54 claim.all-money|claims credential.code|asks\n\
-87 claim.all-money|claims credential.code|claims\n\
-22 claim.all-money|claims credential.code|reports\n\
164 claim.all-money|claims credential.cpr|asks\n\
-20 claim.all-money|claims credential.cpr|claims\n\
-19 claim.all-money|claims credential.cpr|reports\n\
28 claim.all-money|claims credential.id-document|asks\n\
-37 claim.all-money|claims credential.mitid|asks\n\
-78 claim.all-money|claims credential.mitid|claims\n\
-114 claim.all-money|claims credential.one-time-code|asks\n\
32 claim.all-money|claims credential.password|asks\n\
-70 claim.all-money|claims credential.password|claims\n\
-15 claim.all-money|claims credential.personal-information|asks\n\
-49 claim.all-money|claims credential.personal-information|claims\n\
-15 claim.all-money|claims credential.personal-information|reports\n\
26 claim.all-money|claims firm.bank|claims\n\
-139 claim.all-money|claims firm.bank|reports\n\
-42 claim.all-money|claims firm.courier|claims\n\
-36 claim.all-money|claims firm.payment|claims\n\
31 claim.all-money|claims firm.shop|claims\n\
-30 claim.all-money|claims firm.support|claims\n\
141 claim.all-money|claims money.amount|claims\n\
44 claim.all-money|claims money.unusual-means|claims\n\
-52 claim.all-money|claims money.valuables|claims\n\
-43 claim.all-money|claims money.valuables|reports\n\
-69 claim.all-money|claims person.agent|claims\n\
-69 claim.all-money|claims person.buyer|claims\n\
120 claim.all-money|claims person.family|claims\n\
41 claim.all-money|claims person.landlord|claims\n\
19 claim.all-money|claims person.recruiter|claims\n\
-55 claim.all-money|claims threat.arrest|threatens\n\
-30 claim.all-money|claims threat.block|threatens\n\
64 claim.all-money|claims threat.court|threatens\n\
-22 claim.all-money|claims threat.deadline|reports\n\
151 claim.all-money|claims threat.deadline|threatens\n\
34 claim.all-money|claims threat.debt|threatens\n\
-17 claim.all-money|claims threat.deportation|threatens\n\
19 claim.all-money|claims threat.exposure|threatens\n\
-38 claim.all-money|denies\n\
-15 claim.all-money|denies firm.bank|claims\n\
45 claim.all-money|live\n\
57 claim.all-money|reader\n\
-19 claim.all-money|reports\n\
-16 claim.all-money|reports claim.case|reports\n\
36 claim.all-money|reports claim.crime|claims\n\
64 claim.all-money|reports claim.crime|reports\n\
28 claim.all-money|reports claim.hacked|reports\n\
-24 claim.all-money|reports claim.no-checking|reports\n\
95 claim.all-money|reports claim.reassurance|claims\n\
-15 claim.all-money|reports claim.safe-account|reports\n\
-39 claim.all-money|reports claim.unusual-activity|claims\n\
-17 claim.all-money|reports claim.unusual-activity|reports\n\
-31 claim.all-money|reports credential.bank-details|claims\n\
41 claim.all-money|reports firm.bank|claims\n\
-23 claim.all-money|reports firm.bank|reports\n\
-24 claim.all-money|reports money.amount|claims\n\
16 claim.all-money|reports money.amount|reports\n\
-23 claim.all-money|reports money.valuables|reports\n\
71 claim.all-money|reports person.agent|claims\n\
47 claim.all-money|reports threat.arrest|threatens\n\
49 claim.all-money|reports threat.deadline|reports\n\
334 claim.all-money|speaks\n\
21 claim.already-paid|claims\n\
58 claim.already-paid|claims claim.broken-phone|claims\n\
-44 claim.already-paid|claims claim.case|claims\n\
-78 claim.already-paid|claims claim.crime|claims\n\
-142 claim.already-paid|claims claim.deposit|claims\n\
22 claim.already-paid|claims claim.easy-money|claims\n\
-66 claim.already-paid|claims claim.emergency|claims\n\
-142 claim.already-paid|claims claim.fee|claims\n\
-75 claim.already-paid|claims claim.fine|claims\n\
128 claim.already-paid|claims claim.job|claims\n\
97 claim.already-paid|claims claim.link|claims\n\
15 claim.already-paid|claims claim.loan|claims\n\
36 claim.already-paid|claims claim.mule|claims\n\
153 claim.already-paid|claims claim.no-checking|claims\n\
86 claim.already-paid|claims claim.other-account|claims\n\
23 claim.already-paid|claims claim.paid-back|claims\n\
-91 claim.already-paid|claims claim.parcel|claims\n\
-17 claim.already-paid|claims claim.prompt|claims\n\
69 claim.already-paid|claims claim.reassurance|claims\n\
48 claim.already-paid|claims claim.refund|claims\n\
-130 claim.already-paid|claims claim.renewal|claims\n\
-56 claim.already-paid|claims claim.safe-account|claims\n\
-352 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-99 claim.already-paid|claims claim.unpaid|claims\n\
-38 claim.already-paid|claims claim.your-own|claims\n\
35 claim.already-paid|claims credential.balance|claims\n\
70 claim.already-paid|claims credential.bank-details|asks\n\
-61 claim.already-paid|claims credential.card|advises\n\
146 claim.already-paid|claims credential.card|asks\n\
74 claim.already-paid|claims credential.card|claims\n\
47 claim.already-paid|claims credential.code|asks\n\
-24 claim.already-paid|claims credential.code|claims\n\
24 claim.already-paid|claims credential.code|reports\n\
44 claim.already-paid|claims credential.id-document|claims\n\
81 claim.already-paid|claims credential.mitid|asks\n\
67 claim.already-paid|claims credential.mitid|claims\n\
40 claim.already-paid|claims credential.mitid|reports\n\
48 claim.already-paid|claims credential.one-time-code|asks\n\
46 claim.already-paid|claims credential.one-time-code|claims\n\
-71 claim.already-paid|claims credential.personal-information|asks\n\
85 claim.already-paid|claims firm.bank|claims\n\
94 claim.already-paid|claims firm.courier|claims\n\
-114 claim.already-paid|claims firm.payment|claims\n\
143 claim.already-paid|claims firm.shop|claims\n\
15 claim.already-paid|claims firm.telecom|claims\n\
-16 claim.already-paid|claims firm.toll|claims\n\
-98 claim.already-paid|claims firm.utility|claims\n\
17 claim.already-paid|claims money.amount|claims\n\
71 claim.already-paid|claims money.amount|reports\n\
96 claim.already-paid|claims money.unusual-means|claims\n\
90 claim.already-paid|claims money.valuables|claims\n\
27 claim.already-paid|claims person.agent|claims\n\
28 claim.already-paid|claims person.buyer|claims\n\
21 claim.already-paid|claims person.buyer|reports\n\
-59 claim.already-paid|claims person.family|claims\n\
55 claim.already-paid|claims threat.block|threatens\n\
-51 claim.already-paid|claims threat.court|threatens\n\
-135 claim.already-paid|claims threat.deadline|threatens\n\
-33 claim.already-paid|claims threat.debt|threatens\n\
32 claim.already-paid|claims threat.return|threatens\n\
-17 claim.already-paid|denies\n\
21 claim.already-paid|live\n\
199 claim.already-paid|reader\n\
-52 claim.already-paid|reports\n\
-22 claim.already-paid|reports money.valuables|reports\n\
59 claim.already-paid|speaks\n\
73 claim.broken-phone|claims\n\
-55 claim.broken-phone|claims claim.case|claims\n\
28 claim.broken-phone|claims claim.deposit|claims\n\
116 claim.broken-phone|claims claim.emergency|claims\n\
291 claim.broken-phone|claims claim.new-number|claims\n\
20 claim.broken-phone|claims claim.no-checking|claims\n\
66 claim.broken-phone|claims claim.other-account|claims\n\
87 claim.broken-phone|claims claim.paid-back|claims\n\
17 claim.broken-phone|claims claim.prompt|claims\n\
-15 claim.broken-phone|claims claim.sent-by-mistake|claims\n\
85 claim.broken-phone|claims claim.unpaid|claims\n\
-20 claim.broken-phone|claims claim.virus|claims\n\
71 claim.broken-phone|claims claim.your-own|claims\n\
65 claim.broken-phone|claims credential.bank-details|asks\n\
31 claim.broken-phone|claims credential.bank-details|claims\n\
72 claim.broken-phone|claims credential.card|asks\n\
-40 claim.broken-phone|claims credential.code|claims\n\
23 claim.broken-phone|claims credential.one-time-code|claims\n\
105 claim.broken-phone|claims firm.bank|claims\n\
33 claim.broken-phone|claims firm.payment|claims\n\
32 claim.broken-phone|claims money.amount|claims\n\
22 claim.broken-phone|claims money.unusual-means|claims\n\
-22 claim.broken-phone|claims money.valuables|claims\n\
246 claim.broken-phone|claims person.family|claims\n\
-176 claim.broken-phone|claims person.landlord|claims\n\
-48 claim.broken-phone|claims threat.block|threatens\n\
123 claim.broken-phone|claims threat.deadline|threatens\n\
24 claim.broken-phone|claims threat.debt|threatens\n\
73 claim.broken-phone|live\n\
37 claim.broken-phone|reports\n\
22 claim.broken-phone|reports claim.new-number|claims\n\
15 claim.broken-phone|reports claim.new-number|reports\n\
15 claim.broken-phone|reports credential.mitid|reports\n\
24 claim.broken-phone|reports firm.bank|reports\n\
-29 claim.broken-phone|reports person.family|reports\n\
50 claim.broken-phone|reports threat.deadline|reports\n\
49 claim.broken-phone|speaks\n\
70 claim.cannot-meet|claims\n\
-54 claim.cannot-meet|claims claim.case|claims\n\
22 claim.cannot-meet|claims claim.crime|claims\n\
182 claim.cannot-meet|claims claim.deposit|claims\n\
188 claim.cannot-meet|claims claim.emergency|claims\n\
63 claim.cannot-meet|claims claim.fee|claims\n\
17 claim.cannot-meet|claims claim.job|claims\n\
113 claim.cannot-meet|claims claim.link|claims\n\
-119 claim.cannot-meet|claims claim.misused-name|claims\n\
188 claim.cannot-meet|claims claim.new-number|claims\n\
41 claim.cannot-meet|claims claim.no-checking|claims\n\
123 claim.cannot-meet|claims claim.other-account|claims\n\
168 claim.cannot-meet|claims claim.paid-back|claims\n\
39 claim.cannot-meet|claims claim.parcel|claims\n\
38 claim.cannot-meet|claims claim.pick-up|claims\n\
-23 claim.cannot-meet|claims claim.purchase|claims\n\
48 claim.cannot-meet|claims claim.reassurance|claims\n\
-48 claim.cannot-meet|claims claim.recovery|claims\n\
17 claim.cannot-meet|claims claim.refund|claims\n\
-36 claim.cannot-meet|claims claim.sent-by-mistake|claims\n\
70 claim.cannot-meet|claims claim.unpaid|claims\n\
34 claim.cannot-meet|claims claim.unusual-activity|claims\n\
72 claim.cannot-meet|claims claim.your-own|claims\n\
15 claim.cannot-meet|claims credential.balance|asks\n\
117 claim.cannot-meet|claims credential.bank-details|asks\n\
-51 claim.cannot-meet|claims credential.bank-details|claims\n\
105 claim.cannot-meet|claims credential.card|asks\n\
-44 claim.cannot-meet|claims credential.card|claims\n\
59 claim.cannot-meet|claims credential.code|asks\n\
48 claim.cannot-meet|claims credential.cpr|claims\n\
22 claim.cannot-meet|claims credential.id-document|asks\n\
-86 claim.cannot-meet|claims credential.mitid|asks\n\
-24 claim.cannot-meet|claims credential.mitid|claims\n\
18 claim.cannot-meet|claims credential.one-time-code|asks\n\
25 claim.cannot-meet|claims credential.personal-information|asks\n\
109 claim.cannot-meet|claims credential.personal-information|claims\n\
-16 claim.cannot-meet|claims firm.bank|claims\n\
79 claim.cannot-meet|claims firm.courier|claims\n\
121 claim.cannot-meet|claims firm.payment|claims\n\
169 claim.cannot-meet|claims money.amount|claims\n\
135 claim.cannot-meet|claims money.unusual-means|claims\n\
49 claim.cannot-meet|claims money.valuables|claims\n\
72 claim.cannot-meet|claims person.agent|claims\n\
18 claim.cannot-meet|claims person.buyer|claims\n\
231 claim.cannot-meet|claims person.family|claims\n\
35 claim.cannot-meet|claims person.landlord|claims\n\
-62 claim.cannot-meet|claims threat.arrest|threatens\n\
20 claim.cannot-meet|claims threat.block|threatens\n\
-41 claim.cannot-meet|claims threat.court|threatens\n\
117 claim.cannot-meet|claims threat.deadline|threatens\n\
70 claim.cannot-meet|live\n\
71 claim.cannot-meet|reader\n\
-21 claim.cannot-meet|reports\n\
-15 claim.cannot-meet|reports money.amount|reports\n\
33 claim.cannot-meet|reports threat.deadline|reports\n\
111 claim.cannot-meet|speaks\n\
-36 claim.case|claims\n\
42 claim.case|claims claim.crime|claims\n\
-19 claim.case|claims claim.crime|denies\n\
-103 claim.case|claims claim.deposit|claims\n\
-33 claim.case|claims claim.easy-money|claims\n\
-98 claim.case|claims claim.emergency|claims\n\
-153 claim.case|claims claim.fee|claims\n\
-102 claim.case|claims claim.fine|claims\n\
-104 claim.case|claims claim.hacked|claims\n\
62 claim.case|claims claim.isolation|claims\n\
-209 claim.case|claims claim.job|claims\n\
82 claim.case|claims claim.link|claims\n\
57 claim.case|claims claim.misused-name|claims\n\
-74 claim.case|claims claim.new-number|claims\n\
-38 claim.case|claims claim.no-checking|claims\n\
33 claim.case|claims claim.not-you|claims\n\
42 claim.case|claims claim.other-account|claims\n\
-237 claim.case|claims claim.parcel|claims\n\
123 claim.case|claims claim.pick-up|claims\n\
-130 claim.case|claims claim.prize|claims\n\
-74 claim.case|claims claim.purchase|claims\n\
64 claim.case|claims claim.reassurance|claims\n\
-19 claim.case|claims claim.recovery|claims\n\
-94 claim.case|claims claim.refund|claims\n\
-95 claim.case|claims claim.renewal|claims\n\
-16 claim.case|claims claim.residence|claims\n\
133 claim.case|claims claim.robot|claims\n\
-69 claim.case|claims claim.safe-account|claims\n\
-22 claim.case|claims claim.sent-by-mistake|claims\n\
-25 claim.case|claims claim.unpaid|claims\n\
-16 claim.case|claims claim.unusual-activity|claims\n\
-111 claim.case|claims claim.your-own|claims\n\
20 claim.case|claims credential.balance|asks\n\
97 claim.case|claims credential.bank-details|asks\n\
-47 claim.case|claims credential.bank-details|claims\n\
-19 claim.case|claims credential.card|advises\n\
80 claim.case|claims credential.card|asks\n\
-77 claim.case|claims credential.card|claims\n\
38 claim.case|claims credential.card|reports\n\
-56 claim.case|claims credential.code|claims\n\
91 claim.case|claims credential.cpr|asks\n\
164 claim.case|claims credential.cpr|claims\n\
152 claim.case|claims credential.id-document|claims\n\
91 claim.case|claims credential.mitid|asks\n\
-91 claim.case|claims credential.mitid|claims\n\
-48 claim.case|claims credential.one-time-code|asks\n\
-37 claim.case|claims credential.one-time-code|claims\n\
40 claim.case|claims credential.personal-information|claims\n\
33 claim.case|claims credential.personal-information|reports\n\
-91 claim.case|claims firm.bank|claims\n\
-90 claim.case|claims firm.courier|claims\n\
172 claim.case|claims firm.payment|claims\n\
-41 claim.case|claims firm.shop|claims\n\
-29 claim.case|claims firm.telecom|claims\n\
45 claim.case|claims firm.toll|claims\n\
46 claim.case|claims money.amount|claims\n\
77 claim.case|claims money.unusual-means|claims\n\
41 claim.case|claims money.valuables|claims\n\
-31 claim.case|claims person.agent|claims\n\
-116 claim.case|claims person.family|claims\n\
80 claim.case|claims person.landlord|claims\n\
23 claim.case|claims person.recruiter|claims\n\
55 claim.case|claims threat.arrest|reports\n\
142 claim.case|claims threat.arrest|threatens\n\
68 claim.case|claims threat.block|threatens\n\
106 claim.case|claims threat.court|threatens\n\
104 claim.case|claims threat.deadline|threatens\n\
60 claim.case|claims threat.deportation|threatens\n\
106 claim.case|claims threat.exposure|threatens\n\
-98 claim.case|claims threat.return|threatens\n\
-36 claim.case|live\n\
32 claim.case|reader\n\
-101 claim.case|reports\n\
-45 claim.case|reports claim.crime|reports\n\
-17 claim.case|reports claim.pick-up|reports\n\
-53 claim.case|reports claim.reassurance|claims\n\
-16 claim.case|reports claim.reassurance|reports\n\
-32 claim.case|reports claim.unusual-activity|reports\n\
-29 claim.case|reports firm.bank|claims\n\
-18 claim.case|reports money.amount|reports\n\
-36 claim.case|reports money.valuables|reports\n\
-37 claim.case|reports person.agent|claims\n\
-18 claim.case|reports person.agent|reports\n\
-17 claim.case|reports threat.court|threatens\n\
-56 claim.case|reports threat.deadline|reports\n\
24 claim.case|speaks\n\
-18 claim.crime|claims claim.crime|denies\n\
-28 claim.crime|claims claim.crime|reports\n\
190 claim.crime|claims claim.deposit|claims\n\
-51 claim.crime|claims claim.easy-money|claims\n\
38 claim.crime|claims claim.fee|claims\n\
-202 claim.crime|claims claim.fine|claims\n\
-69 claim.crime|claims claim.hacked|claims\n\
-23 claim.crime|claims claim.investment|claims\n\
120 claim.crime|claims claim.isolation|claims\n\
-188 claim.crime|claims claim.job|claims\n\
-56 claim.crime|claims claim.job|reports\n\
120 claim.crime|claims claim.link|claims\n\
151 claim.crime|claims claim.misused-name|claims\n\
-161 claim.crime|claims claim.new-number|claims\n\
137 claim.crime|claims claim.no-checking|claims\n\
-72 claim.crime|claims claim.other-account|claims\n\
50 claim.crime|claims claim.paid-back|claims\n\
202 claim.crime|claims claim.parcel|claims\n\
94 claim.crime|claims claim.pick-up|claims\n\
-130 claim.crime|claims claim.prize|claims\n\
-29 claim.crime|claims claim.prompt|claims\n\
-29 claim.crime|claims claim.purchase|claims\n\
-52 claim.crime|claims claim.reassurance|claims\n\
-68 claim.crime|claims claim.recovery|claims\n\
-147 claim.crime|claims claim.renewal|claims\n\
33 claim.crime|claims claim.residence|claims\n\
-63 claim.crime|claims claim.robot|claims\n\
77 claim.crime|claims claim.safe-account|claims\n\
87 claim.crime|claims claim.unpaid|claims\n\
-84 claim.crime|claims claim.your-own|claims\n\
93 claim.crime|claims credential.balance|asks\n\
-64 claim.crime|claims credential.balance|claims\n\
54 claim.crime|claims credential.balance|reports\n\
-28 claim.crime|claims credential.bank-details|asks\n\
-73 claim.crime|claims credential.bank-details|claims\n\
-148 claim.crime|claims credential.card|claims\n\
99 claim.crime|claims credential.card|reports\n\
-15 claim.crime|claims credential.code|advises\n\
-37 claim.crime|claims credential.code|asks\n\
137 claim.crime|claims credential.cpr|asks\n\
173 claim.crime|claims credential.cpr|claims\n\
-84 claim.crime|claims credential.id-document|asks\n\
42 claim.crime|claims credential.id-document|claims\n\
77 claim.crime|claims credential.mitid|asks\n\
-189 claim.crime|claims credential.mitid|claims\n\
-16 claim.crime|claims credential.mitid|reports\n\
-59 claim.crime|claims credential.one-time-code|asks\n\
32 claim.crime|claims credential.one-time-code|claims\n\
45 claim.crime|claims credential.password|asks\n\
18 claim.crime|claims credential.password|claims\n\
-19 claim.crime|claims credential.personal-information|advises\n\
81 claim.crime|claims credential.personal-information|asks\n\
55 claim.crime|claims credential.personal-information|claims\n\
144 claim.crime|claims credential.pin|claims\n\
-27 claim.crime|claims firm.bank|claims\n\
-18 claim.crime|claims firm.courier|claims\n\
-52 claim.crime|claims firm.payment|claims\n\
-41 claim.crime|claims firm.shop|claims\n\
17 claim.crime|claims firm.support|claims\n\
105 claim.crime|claims firm.telecom|claims\n\
-126 claim.crime|claims firm.toll|claims\n\
30 claim.crime|claims money.amount|claims\n\
-34 claim.crime|claims money.amount|reports\n\
-82 claim.crime|claims money.unusual-means|claims\n\
20 claim.crime|claims money.valuables|claims\n\
-29 claim.crime|claims person.agent|claims\n\
16 claim.crime|claims person.family|reports\n\
45 claim.crime|claims person.recruiter|claims\n\
186 claim.crime|claims threat.arrest|reports\n\
63 claim.crime|claims threat.arrest|threatens\n\
-20 claim.crime|claims threat.block|threatens\n\
-17 claim.crime|claims threat.court|threatens\n\
18 claim.crime|claims threat.deadline|reports\n\
100 claim.crime|claims threat.deadline|threatens\n\
-18 claim.crime|claims threat.debt|threatens\n\
-171 claim.crime|claims threat.deportation|threatens\n\
135 claim.crime|claims threat.exposure|threatens\n\
-225 claim.crime|claims threat.return|threatens\n\
80 claim.crime|reader\n\
-57 claim.crime|reports\n\
-20 claim.crime|reports claim.hacked|reports\n\
-15 claim.crime|reports claim.investment|reports\n\
76 claim.crime|reports claim.misused-name|claims\n\
-70 claim.crime|reports claim.misused-name|reports\n\
47 claim.crime|reports claim.pick-up|claims\n\
-32 claim.crime|reports claim.pick-up|reports\n\
-17 claim.crime|reports claim.prize|claims\n\
-28 claim.crime|reports claim.prompt|reports\n\
30 claim.crime|reports claim.reassurance|claims\n\
-15 claim.crime|reports claim.residence|reports\n\
-45 claim.crime|reports claim.robot|reports\n\
37 claim.crime|reports claim.safe-account|reports\n\
-43 claim.crime|reports claim.unusual-activity|reports\n\
-22 claim.crime|reports credential.balance|reports\n\
-17 claim.crime|reports credential.bank-details|advises\n\
-15 claim.crime|reports credential.bank-details|reports\n\
18 claim.crime|reports credential.card|claims\n\
-35 claim.crime|reports credential.card|reports\n\
87 claim.crime|reports credential.cpr|claims\n\
-58 claim.crime|reports credential.cpr|reports\n\
-55 claim.crime|reports credential.mitid|claims\n\
131 claim.crime|reports credential.mitid|reports\n\
126 claim.crime|reports credential.password|claims\n\
-18 claim.crime|reports credential.personal-information|reports\n\
-19 claim.crime|reports credential.pin|reports\n\
40 claim.crime|reports firm.bank|claims\n\
-74 claim.crime|reports firm.bank|reports\n\
-45 claim.crime|reports money.amount|claims\n\
-31 claim.crime|reports money.amount|reports\n\
29 claim.crime|reports money.unusual-means|reports\n\
-25 claim.crime|reports money.valuables|claims\n\
-38 claim.crime|reports money.valuables|reports\n\
19 claim.crime|reports person.agent|claims\n\
-42 claim.crime|reports person.agent|reports\n\
42 claim.crime|reports person.family|claims\n\
-28 claim.crime|reports person.family|reports\n\
-80 claim.crime|reports threat.arrest|reports\n\
43 claim.crime|reports threat.arrest|threatens\n\
110 claim.crime|reports threat.block|threatens\n\
-36 claim.crime|reports threat.court|reports\n\
37 claim.crime|reports threat.court|threatens\n\
118 claim.crime|reports threat.deadline|reports\n\
-99 claim.crime|speaks\n\
-63 claim.deposit|claims\n\
39 claim.deposit|claims claim.easy-money|claims\n\
-111 claim.deposit|claims claim.fee|claims\n\
-33 claim.deposit|claims claim.fine|claims\n\
-33 claim.deposit|claims claim.hacked|claims\n\
170 claim.deposit|claims claim.investment|claims\n\
51 claim.deposit|claims claim.isolation|claims\n\
94 claim.deposit|claims claim.job|claims\n\
65 claim.deposit|claims claim.misused-name|claims\n\
-97 claim.deposit|claims claim.mule|claims\n\
70 claim.deposit|claims claim.new-number|claims\n\
-85 claim.deposit|claims claim.no-checking|claims\n\
43 claim.deposit|claims claim.other-account|claims\n\
-70 claim.deposit|claims claim.paid-back|claims\n\
108 claim.deposit|claims claim.paid-back|reports\n\
52 claim.deposit|claims claim.parcel|claims\n\
88 claim.deposit|claims claim.pick-up|claims\n\
-82 claim.deposit|claims claim.prize|claims\n\
96 claim.deposit|claims claim.purchase|claims\n\
-49 claim.deposit|claims claim.reassurance|claims\n\
158 claim.deposit|claims claim.recovery|claims\n\
-93 claim.deposit|claims claim.refund|claims\n\
177 claim.deposit|claims claim.safe-account|claims\n\
227 claim.deposit|claims claim.sent-by-mistake|claims\n\
-51 claim.deposit|claims claim.unusual-activity|claims\n\
90 claim.deposit|claims claim.virus|claims\n\
-60 claim.deposit|claims claim.your-own|claims\n\
-46 claim.deposit|claims credential.balance|claims\n\
-167 claim.deposit|claims credential.bank-details|asks\n\
-67 claim.deposit|claims credential.bank-details|claims\n\
-35 claim.deposit|claims credential.bank-details|reports\n\
143 claim.deposit|claims credential.card|asks\n\
62 claim.deposit|claims credential.card|claims\n\
40 claim.deposit|claims credential.code|advises\n\
-39 claim.deposit|claims credential.code|asks\n\
-17 claim.deposit|claims credential.code|reports\n\
119 claim.deposit|claims credential.cpr|asks\n\
-65 claim.deposit|claims credential.cpr|claims\n\
-85 claim.deposit|claims credential.id-document|claims\n\
119 claim.deposit|claims credential.mitid|asks\n\
239 claim.deposit|claims credential.mitid|claims\n\
83 claim.deposit|claims credential.nemid|claims\n\
36 claim.deposit|claims credential.one-time-code|asks\n\
49 claim.deposit|claims credential.one-time-code|claims\n\
-47 claim.deposit|claims credential.one-time-code|reports\n\
27 claim.deposit|claims credential.password|advises\n\
67 claim.deposit|claims credential.password|asks\n\
-27 claim.deposit|claims credential.password|claims\n\
-81 claim.deposit|claims credential.personal-information|asks\n\
54 claim.deposit|claims credential.personal-information|claims\n\
39 claim.deposit|claims firm.bank|claims\n\
58 claim.deposit|claims firm.courier|claims\n\
321 claim.deposit|claims firm.payment|claims\n\
-111 claim.deposit|claims firm.shop|claims\n\
92 claim.deposit|claims firm.support|claims\n\
-69 claim.deposit|claims firm.toll|claims\n\
54 claim.deposit|claims firm.utility|claims\n\
202 claim.deposit|claims money.unusual-means|claims\n\
67 claim.deposit|claims person.adviser|claims\n\
40 claim.deposit|claims person.agent|claims\n\
38 claim.deposit|claims person.buyer|claims\n\
179 claim.deposit|claims person.family|claims\n\
-21 claim.deposit|claims person.family|reports\n\
-42 claim.deposit|claims person.landlord|reports\n\
96 claim.deposit|claims person.recruiter|claims\n\
66 claim.deposit|claims threat.arrest|threatens\n\
154 claim.deposit|claims threat.block|threatens\n\
-71 claim.deposit|claims threat.court|threatens\n\
95 claim.deposit|claims threat.deadline|threatens\n\
-64 claim.deposit|claims threat.debt|threatens\n\
31 claim.deposit|claims threat.exposure|threatens\n\
-31 claim.deposit|claims threat.return|threatens\n\
68 claim.deposit|denies\n\
22 claim.deposit|denies money.amount|claims\n\
-63 claim.deposit|live\n\
-28 claim.deposit|reader\n\
-76 claim.deposit|reports\n\
-19 claim.deposit|reports claim.job|claims\n\
-22 claim.deposit|reports claim.other-account|claims\n\
-28 claim.deposit|reports claim.paid-back|reports\n\
-36 claim.deposit|reports money.amount|claims\n\
37 claim.deposit|reports money.amount|reports\n\
24 claim.deposit|reports person.family|claims\n\
-41 claim.deposit|reports person.landlord|claims\n\
28 claim.deposit|reports person.landlord|reports\n\
-17 claim.deposit|reports threat.arrest|reports\n\
-17 claim.deposit|reports threat.deadline|threatens\n\
-186 claim.deposit|speaks\n\
29 claim.easy-money|claims\n\
40 claim.easy-money|claims claim.emergency|claims\n\
-59 claim.easy-money|claims claim.fee|claims\n\
37 claim.easy-money|claims claim.fine|claims\n\
127 claim.easy-money|claims claim.investment|claims\n\
137 claim.easy-money|claims claim.job|claims\n\
130 claim.easy-money|claims claim.link|claims\n\
69 claim.easy-money|claims claim.loan|claims\n\
-72 claim.easy-money|claims claim.misused-name|claims\n\
178 claim.easy-money|claims claim.mule|claims\n\
84 claim.easy-money|claims claim.paid-back|claims\n\
-101 claim.easy-money|claims claim.parcel|claims\n\
-19 claim.easy-money|claims claim.pick-up|claims\n\
34 claim.easy-money|claims claim.prize|claims\n\
-69 claim.easy-money|claims claim.purchase|claims\n\
23 claim.easy-money|claims claim.recovery|claims\n\
-106 claim.easy-money|claims claim.refund|claims\n\
-77 claim.easy-money|claims claim.renewal|claims\n\
27 claim.easy-money|claims claim.sent-by-mistake|claims\n\
78 claim.easy-money|claims claim.unpaid|claims\n\
-192 claim.easy-money|claims claim.unusual-activity|claims\n\
-89 claim.easy-money|claims credential.balance|asks\n\
84 claim.easy-money|claims credential.bank-details|asks\n\
122 claim.easy-money|claims credential.bank-details|claims\n\
20 claim.easy-money|claims credential.card|asks\n\
-73 claim.easy-money|claims credential.card|claims\n\
16 claim.easy-money|claims credential.cpr|claims\n\
21 claim.easy-money|claims credential.id-document|asks\n\
58 claim.easy-money|claims credential.id-document|claims\n\
31 claim.easy-money|claims credential.mitid|asks\n\
-103 claim.easy-money|claims credential.mitid|claims\n\
-83 claim.easy-money|claims credential.mitid|reports\n\
-145 claim.easy-money|claims credential.password|claims\n\
103 claim.easy-money|claims credential.personal-information|asks\n\
-41 claim.easy-money|claims credential.pin|claims\n\
70 claim.easy-money|claims firm.bank|claims\n\
123 claim.easy-money|claims firm.courier|claims\n\
142 claim.easy-money|claims firm.payment|claims\n\
135 claim.easy-money|claims firm.shop|claims\n\
-22 claim.easy-money|claims firm.toll|claims\n\
145 claim.easy-money|claims money.amount|claims\n\
91 claim.easy-money|claims money.unusual-means|claims\n\
76 claim.easy-money|claims money.valuables|claims\n\
37 claim.easy-money|claims person.adviser|claims\n\
-71 claim.easy-money|claims person.agent|claims\n\
161 claim.easy-money|claims person.family|claims\n\
23 claim.easy-money|claims person.landlord|claims\n\
121 claim.easy-money|claims person.recruiter|claims\n\
22 claim.easy-money|claims threat.arrest|threatens\n\
17 claim.easy-money|claims threat.court|threatens\n\
26 claim.easy-money|claims threat.deadline|threatens\n\
-25 claim.easy-money|claims threat.debt|threatens\n\
-23 claim.easy-money|claims threat.return|threatens\n\
29 claim.easy-money|live\n\
24 claim.easy-money|reader\n\
-69 claim.easy-money|reports\n\
-24 claim.easy-money|reports claim.fee|reports\n\
-27 claim.easy-money|reports firm.bank|claims\n\
-23 claim.easy-money|reports money.unusual-means|reports\n\
103 claim.easy-money|speaks\n\
-26 claim.emergency|claims\n\
-67 claim.emergency|claims claim.fee|claims\n\
-162 claim.emergency|claims claim.fine|claims\n\
-26 claim.emergency|claims claim.hacked|claims\n\
-108 claim.emergency|claims claim.investment|claims\n\
73 claim.emergency|claims claim.isolation|claims\n\
-150 claim.emergency|claims claim.job|claims\n\
-85 claim.emergency|claims claim.link|claims\n\
-39 claim.emergency|claims claim.menu|claims\n\
59 claim.emergency|claims claim.misused-name|claims\n\
253 claim.emergency|claims claim.new-number|claims\n\
30 claim.emergency|claims claim.no-checking|claims\n\
-22 claim.emergency|claims claim.not-you|claims\n\
31 claim.emergency|claims claim.other-account|claims\n\
-52 claim.emergency|claims claim.parcel|claims\n\
104 claim.emergency|claims claim.pick-up|claims\n\
-58 claim.emergency|claims claim.prize|claims\n\
216 claim.emergency|claims claim.prompt|claims\n\
-46 claim.emergency|claims claim.purchase|claims\n\
-18 claim.emergency|claims claim.reassurance|claims\n\
95 claim.emergency|claims claim.refund|claims\n\
65 claim.emergency|claims claim.renewal|claims\n\
-35 claim.emergency|claims claim.residence|claims\n\
39 claim.emergency|claims claim.safe-account|claims\n\
48 claim.emergency|claims claim.sent-by-mistake|claims\n\
-94 claim.emergency|claims claim.unpaid|claims\n\
-51 claim.emergency|claims claim.unusual-activity|claims\n\
48 claim.emergency|claims claim.virus|claims\n\
-170 claim.emergency|claims claim.your-own|claims\n\
43 claim.emergency|claims credential.balance|asks\n\
-32 claim.emergency|claims credential.balance|claims\n\
-47 claim.emergency|claims credential.bank-details|asks\n\
-85 claim.emergency|claims credential.bank-details|claims\n\
171 claim.emergency|claims credential.card|asks\n\
97 claim.emergency|claims credential.card|claims\n\
94 claim.emergency|claims credential.code|asks\n\
-27 claim.emergency|claims credential.code|claims\n\
-51 claim.emergency|claims credential.code|denies\n\
-37 claim.emergency|claims credential.code|reports\n\
127 claim.emergency|claims credential.cpr|asks\n\
-78 claim.emergency|claims credential.cpr|claims\n\
-148 claim.emergency|claims credential.id-document|asks\n\
-155 claim.emergency|claims credential.id-document|claims\n\
26 claim.emergency|claims credential.mitid|asks\n\
-201 claim.emergency|claims credential.mitid|claims\n\
60 claim.emergency|claims credential.one-time-code|asks\n\
249 claim.emergency|claims credential.one-time-code|claims\n\
55 claim.emergency|claims credential.password|asks\n\
-31 claim.emergency|claims credential.password|claims\n\
163 claim.emergency|claims credential.personal-information|asks\n\
62 claim.emergency|claims credential.personal-information|claims\n\
82 claim.emergency|claims firm.bank|claims\n\
-141 claim.emergency|claims firm.courier|claims\n\
152 claim.emergency|claims firm.payment|claims\n\
-142 claim.emergency|claims firm.support|claims\n\
35 claim.emergency|claims firm.telecom|claims\n\
46 claim.emergency|claims firm.utility|claims\n\
44 claim.emergency|claims money.amount|claims\n\
54 claim.emergency|claims money.unusual-means|claims\n\
26 claim.emergency|claims money.valuables|claims\n\
60 claim.emergency|claims person.agent|claims\n\
345 claim.emergency|claims person.family|claims\n\
-158 claim.emergency|claims person.landlord|claims\n\
107 claim.emergency|claims threat.arrest|threatens\n\
54 claim.emergency|claims threat.block|threatens\n\
-22 claim.emergency|claims threat.court|threatens\n\
98 claim.emergency|claims threat.deadline|threatens\n\
116 claim.emergency|claims threat.debt|threatens\n\
27 claim.emergency|claims threat.deportation|threatens\n\
-33 claim.emergency|claims threat.exposure|threatens\n\
-180 claim.emergency|claims threat.return|threatens\n\
-26 claim.emergency|live\n\
-48 claim.emergency|reader\n\
-103 claim.emergency|reports\n\
-147 claim.emergency|reports claim.new-number|claims\n\
79 claim.emergency|reports claim.pick-up|reports\n\
31 claim.emergency|reports money.amount|reports\n\
70 claim.emergency|reports money.valuables|reports\n\
59 claim.emergency|reports person.agent|reports\n\
-95 claim.emergency|reports person.family|claims\n\
67 claim.emergency|reports threat.arrest|reports\n\
86 claim.emergency|reports threat.deadline|reports\n\
-29 claim.fee|claims\n\
137 claim.fee|claims claim.fine|claims\n\
-32 claim.fee|claims claim.hacked|claims\n\
-50 claim.fee|claims claim.investment|claims\n\
158 claim.fee|claims claim.job|claims\n\
-30 claim.fee|claims claim.job|reports\n\
-165 claim.fee|claims claim.link|claims\n\
49 claim.fee|claims claim.loan|claims\n\
33 claim.fee|claims claim.misused-name|claims\n\
-89 claim.fee|claims claim.mule|claims\n\
-119 claim.fee|claims claim.no-checking|claims\n\
-64 claim.fee|claims claim.no-checking|reports\n\
17 claim.fee|claims claim.not-you|claims\n\
94 claim.fee|claims claim.other-account|claims\n\
-22 claim.fee|claims claim.paid-back|claims\n\
111 claim.fee|claims claim.parcel|claims\n\
64 claim.fee|claims claim.pick-up|claims\n\
313 claim.fee|claims claim.prize|claims\n\
191 claim.fee|claims claim.prompt|claims\n\
70 claim.fee|claims claim.purchase|claims\n\
81 claim.fee|claims claim.purchase|denies\n\
-251 claim.fee|claims claim.reassurance|claims\n\
306 claim.fee|claims claim.recovery|claims\n\
23 claim.fee|claims claim.refund|claims\n\
104 claim.fee|claims claim.renewal|claims\n\
19 claim.fee|claims claim.residence|claims\n\
-38 claim.fee|claims claim.safe-account|claims\n\
15 claim.fee|claims claim.sent-by-mistake|claims\n\
-103 claim.fee|claims claim.unusual-activity|claims\n\
15 claim.fee|claims claim.virus|claims\n\
-66 claim.fee|claims credential.balance|claims\n\
-28 claim.fee|claims credential.bank-details|asks\n\
-62 claim.fee|claims credential.bank-details|claims\n\
89 claim.fee|claims credential.card|asks\n\
70 claim.fee|claims credential.card|claims\n\
21 claim.fee|claims credential.card|denies\n\
-54 claim.fee|claims credential.card|reports\n\
-113 claim.fee|claims credential.code|asks\n\
33 claim.fee|claims credential.code|claims\n\
77 claim.fee|claims credential.cpr|asks\n\
50 claim.fee|claims credential.cpr|claims\n\
43 claim.fee|claims credential.id-document|advises\n\
-42 claim.fee|claims credential.id-document|asks\n\
25 claim.fee|claims credential.id-document|claims\n\
72 claim.fee|claims credential.mitid|asks\n\
-140 claim.fee|claims credential.mitid|claims\n\
-32 claim.fee|claims credential.mitid|reports\n\
62 claim.fee|claims credential.one-time-code|asks\n\
16 claim.fee|claims credential.one-time-code|claims\n\
95 claim.fee|claims credential.password|asks\n\
-41 claim.fee|claims credential.password|claims\n\
-17 claim.fee|claims credential.personal-information|asks\n\
57 claim.fee|claims credential.pin|asks\n\
-68 claim.fee|claims firm.bank|claims\n\
-30 claim.fee|claims firm.bank|reports\n\
33 claim.fee|claims firm.courier|claims\n\
-54 claim.fee|claims firm.courier|reports\n\
-84 claim.fee|claims firm.payment|claims\n\
98 claim.fee|claims firm.shop|claims\n\
-35 claim.fee|claims firm.support|claims\n\
158 claim.fee|claims firm.toll|claims\n\
-141 claim.fee|claims firm.utility|claims\n\
27 claim.fee|claims money.amount|claims\n\
-15 claim.fee|claims money.amount|reports\n\
26 claim.fee|claims money.unusual-means|claims\n\
31 claim.fee|claims money.valuables|claims\n\
-33 claim.fee|claims person.adviser|claims\n\
37 claim.fee|claims person.agent|claims\n\
-162 claim.fee|claims person.buyer|claims\n\
243 claim.fee|claims person.family|claims\n\
-80 claim.fee|claims person.landlord|claims\n\
-51 claim.fee|claims person.recruiter|claims\n\
56 claim.fee|claims threat.arrest|threatens\n\
-18 claim.fee|claims threat.court|threatens\n\
24 claim.fee|claims threat.debt|threatens\n\
118 claim.fee|claims threat.deportation|threatens\n\
56 claim.fee|claims threat.exposure|threatens\n\
119 claim.fee|claims threat.return|threatens\n\
-130 claim.fee|denies\n\
-39 claim.fee|denies firm.courier|claims\n\
-16 claim.fee|denies money.amount|claims\n\
-29 claim.fee|live\n\
-97 claim.fee|reader\n\
-82 claim.fee|reports\n\
-22 claim.fee|reports claim.link|claims\n\
-26 claim.fee|reports credential.card|claims\n\
-30 claim.fee|reports credential.card|reports\n\
-18 claim.fee|reports credential.mitid|reports\n\
-27 claim.fee|reports firm.courier|reports\n\
-24 claim.fee|reports money.amount|reports\n\
-24 claim.fee|reports money.unusual-means|reports\n\
-42 claim.fee|speaks\n\
25 claim.fine|claims claim.isolation|claims\n\
-23 claim.fine|claims claim.job|claims\n\
-103 claim.fine|claims claim.link|claims\n\
-20 claim.fine|claims claim.new-number|claims\n\
73 claim.fine|claims claim.no-checking|claims\n\
99 claim.fine|claims claim.other-account|claims\n\
28 claim.fine|claims claim.paid-back|claims\n\
183 claim.fine|claims claim.parcel|claims\n\
-51 claim.fine|claims claim.pick-up|claims\n\
-19 claim.fine|claims claim.prize|claims\n\
-98 claim.fine|claims claim.prompt|claims\n\
-61 claim.fine|claims claim.purchase|claims\n\
-64 claim.fine|claims claim.reassurance|claims\n\
-140 claim.fine|claims claim.refund|claims\n\
58 claim.fine|claims claim.renewal|claims\n\
123 claim.fine|claims claim.residence|claims\n\
49 claim.fine|claims claim.safe-account|claims\n\
267 claim.fine|claims claim.unpaid|claims\n\
-47 claim.fine|claims claim.unusual-activity|claims\n\
37 claim.fine|claims claim.your-own|claims\n\
41 claim.fine|claims credential.bank-details|asks\n\
-47 claim.fine|claims credential.bank-details|claims\n\
63 claim.fine|claims credential.card|asks\n\
42 claim.fine|claims credential.card|claims\n\
22 claim.fine|claims credential.card|denies\n\
-36 claim.fine|claims credential.code|asks\n\
17 claim.fine|claims credential.code|claims\n\
54 claim.fine|claims credential.id-document|asks\n\
76 claim.fine|claims credential.mitid|asks\n\
115 claim.fine|claims credential.one-time-code|claims\n\
-23 claim.fine|claims credential.personal-information|asks\n\
-29 claim.fine|claims credential.personal-information|claims\n\
-252 claim.fine|claims firm.bank|claims\n\
65 claim.fine|claims firm.courier|claims\n\
-50 claim.fine|claims firm.payment|claims\n\
26 claim.fine|claims firm.support|claims\n\
-30 claim.fine|claims firm.toll|claims\n\
84 claim.fine|claims money.amount|claims\n\
89 claim.fine|claims money.unusual-means|claims\n\
-63 claim.fine|claims money.valuables|claims\n\
-45 claim.fine|claims person.buyer|claims\n\
-63 claim.fine|claims person.family|claims\n\
93 claim.fine|claims threat.arrest|threatens\n\
-103 claim.fine|claims threat.block|threatens\n\
123 claim.fine|claims threat.court|threatens\n\
128 claim.fine|claims threat.deadline|threatens\n\
48 claim.fine|claims threat.exposure|threatens\n\
46 claim.fine|reader\n\
-72 claim.fine|reports\n\
-32 claim.fine|reports money.amount|reports\n\
-32 claim.fine|reports threat.deadline|reports\n\
-73 claim.fine|speaks\n\
49 claim.hacked|claims\n\
-17 claim.hacked|claims claim.link|claims\n\
-42 claim.hacked|claims claim.menu|claims\n\
24 claim.hacked|claims claim.misused-name|claims\n\
68 claim.hacked|claims claim.new-number|claims\n\
78 claim.hacked|claims claim.no-checking|claims\n\
31 claim.hacked|claims claim.other-account|claims\n\
53 claim.hacked|claims claim.paid-back|claims\n\
37 claim.hacked|claims claim.parcel|claims\n\
60 claim.hacked|claims claim.pick-up|claims\n\
-24 claim.hacked|claims claim.prompt|claims\n\
24 claim.hacked|claims claim.purchase|claims\n\
58 claim.hacked|claims claim.reassurance|claims\n\
46 claim.hacked|claims claim.recovery|claims\n\
-51 claim.hacked|claims claim.refund|claims\n\
156 claim.hacked|claims claim.safe-account|claims\n\
-84 claim.hacked|claims claim.sent-by-mistake|claims\n\
93 claim.hacked|claims claim.unusual-activity|claims\n\
128 claim.hacked|claims claim.virus|claims\n\
57 claim.hacked|claims credential.balance|asks\n\
147 claim.hacked|claims credential.bank-details|asks\n\
-75 claim.hacked|claims credential.bank-details|claims\n\
116 claim.hacked|claims credential.card|asks\n\
-69 claim.hacked|claims credential.card|claims\n\
-35 claim.hacked|claims credential.card|reports\n\
217 claim.hacked|claims credential.code|asks\n\
45 claim.hacked|claims credential.code|claims\n\
-97 claim.hacked|claims credential.cpr|asks\n\
-54 claim.hacked|claims credential.cpr|claims\n\
23 claim.hacked|claims credential.mitid|claims\n\
15 claim.hacked|claims credential.one-time-code|asks\n\
192 claim.hacked|claims credential.password|asks\n\
-73 claim.hacked|claims credential.password|claims\n\
112 claim.hacked|claims credential.personal-information|asks\n\
34 claim.hacked|claims credential.pin|asks\n\
136 claim.hacked|claims firm.bank|claims\n\
28 claim.hacked|claims firm.courier|claims\n\
-160 claim.hacked|claims firm.payment|claims\n\
198 claim.hacked|claims firm.support|claims\n\
-66 claim.hacked|claims money.amount|claims\n\
27 claim.hacked|claims money.unusual-means|claims\n\
149 claim.hacked|claims money.valuables|claims\n\
116 claim.hacked|claims person.agent|claims\n\
-35 claim.hacked|claims person.buyer|claims\n\
198 claim.hacked|claims person.family|claims\n\
103 claim.hacked|claims person.landlord|claims\n\
-74 claim.hacked|claims threat.block|threatens\n\
-44 claim.hacked|claims threat.court|threatens\n\
79 claim.hacked|claims threat.deadline|threatens\n\
49 claim.hacked|live\n\
34 claim.hacked|reader\n\
-117 claim.hacked|reports\n\
18 claim.hacked|reports claim.safe-account|reports\n\
23 claim.hacked|reports credential.mitid|reports\n\
-26 claim.hacked|reports money.amount|claims\n\
45 claim.hacked|reports money.amount|reports\n\
-34 claim.hacked|reports money.valuables|reports\n\
-26 claim.hacked|reports person.family|claims\n\
20 claim.hacked|reports threat.deadline|reports\n\
141 claim.hacked|speaks\n\
-57 claim.investment|claims\n\
200 claim.investment|claims claim.job|claims\n\
239 claim.investment|claims claim.link|claims\n\
-48 claim.investment|claims claim.new-number|claims\n\
32 claim.investment|claims claim.no-checking|claims\n\
70 claim.investment|claims claim.other-account|claims\n\
97 claim.investment|claims claim.paid-back|claims\n\
99 claim.investment|claims claim.paid-back|reports\n\
49 claim.investment|claims claim.parcel|claims\n\
163 claim.investment|claims claim.pick-up|claims\n\
71 claim.investment|claims claim.prize|claims\n\
40 claim.investment|claims claim.prompt|claims\n\
50 claim.investment|claims claim.reassurance|claims\n\
29 claim.investment|claims claim.recovery|claims\n\
-58 claim.investment|claims claim.refund|claims\n\
-74 claim.investment|claims claim.renewal|claims\n\
-94 claim.investment|claims claim.residence|claims\n\
44 claim.investment|claims claim.safe-account|claims\n\
56 claim.investment|claims credential.card|asks\n\
58 claim.investment|claims credential.code|claims\n\
60 claim.investment|claims credential.cpr|asks\n\
-33 claim.investment|claims credential.cpr|claims\n\
-54 claim.investment|claims credential.id-document|claims\n\
52 claim.investment|claims credential.password|asks\n\
-24 claim.investment|claims firm.bank|claims\n\
-40 claim.investment|claims firm.toll|claims\n\
178 claim.investment|claims money.amount|claims\n\
44 claim.investment|claims money.unusual-means|claims\n\
198 claim.investment|claims money.valuables|claims\n\
52 claim.investment|claims person.adviser|claims\n\
-18 claim.investment|claims person.agent|claims\n\
100 claim.investment|claims person.buyer|claims\n\
230 claim.investment|claims person.family|claims\n\
-23 claim.investment|claims person.landlord|claims\n\
-76 claim.investment|claims threat.arrest|threatens\n\
161 claim.investment|claims threat.block|threatens\n\
-41 claim.investment|claims threat.court|threatens\n\
60 claim.investment|claims threat.deadline|threatens\n\
-57 claim.investment|live\n\
63 claim.investment|reader\n\
87 claim.investment|reports\n\
62 claim.investment|reports money.amount|reports\n\
92 claim.investment|speaks\n\
73 claim.isolation|claims\n\
31 claim.isolation|claims claim.job|claims\n\
-17 claim.isolation|claims claim.link|claims\n\
54 claim.isolation|claims claim.misused-name|claims\n\
18 claim.isolation|claims claim.no-checking|claims\n\
54 claim.isolation|claims claim.other-account|claims\n\
17 claim.isolation|claims claim.paid-back|claims\n\
55 claim.isolation|claims claim.pick-up|claims\n\
-26 claim.isolation|claims claim.prompt|claims\n\
50 claim.isolation|claims claim.reassurance|claims\n\
-15 claim.isolation|claims claim.residence|claims\n\
22 claim.isolation|claims claim.safe-account|claims\n\
34 claim.isolation|claims claim.unpaid|claims\n\
32 claim.isolation|claims claim.unusual-activity|claims\n\
18 claim.isolation|claims claim.virus|claims\n\
-29 claim.isolation|claims claim.your-own|claims\n\
95 claim.isolation|claims credential.balance|asks\n\
75 claim.isolation|claims credential.bank-details|asks\n\
17 claim.isolation|claims credential.bank-details|claims\n\
107 claim.isolation|claims credential.card|asks\n\
-25 claim.isolation|claims credential.card|claims\n\
113 claim.isolation|claims credential.cpr|asks\n\
96 claim.isolation|claims credential.cpr|claims\n\
-42 claim.isolation|claims credential.id-document|asks\n\
34 claim.isolation|claims credential.id-document|claims\n\
-84 claim.isolation|claims credential.personal-information|claims\n\
154 claim.isolation|claims firm.bank|claims\n\
-84 claim.isolation|claims firm.courier|claims\n\
49 claim.isolation|claims firm.payment|claims\n\
123 claim.isolation|claims money.valuables|claims\n\
264 claim.isolation|claims person.agent|claims\n\
-76 claim.isolation|claims person.family|claims\n\
18 claim.isolation|claims person.landlord|claims\n\
40 claim.isolation|claims threat.arrest|reports\n\
185 claim.isolation|claims threat.arrest|threatens\n\
63 claim.isolation|claims threat.court|threatens\n\
23 claim.isolation|claims threat.deportation|threatens\n\
27 claim.isolation|claims threat.exposure|threatens\n\
73 claim.isolation|live\n\
82 claim.isolation|reader\n\
79 claim.isolation|reports\n\
-15 claim.isolation|reports threat.arrest|reports\n\
43 claim.isolation|reports threat.deadline|reports\n\
341 claim.isolation|speaks\n\
-55 claim.job|claims\n\
-113 claim.job|claims claim.link|claims\n\
-89 claim.job|claims claim.loan|claims\n\
-70 claim.job|claims claim.misused-name|claims\n\
93 claim.job|claims claim.mule|claims\n\
28 claim.job|claims claim.new-number|claims\n\
26 claim.job|claims claim.no-checking|claims\n\
-21 claim.job|claims claim.other-account|claims\n\
54 claim.job|claims claim.paid-back|claims\n\
-70 claim.job|claims claim.parcel|claims\n\
-93 claim.job|claims claim.pick-up|claims\n\
-144 claim.job|claims claim.prize|claims\n\
-147 claim.job|claims claim.prompt|claims\n\
-136 claim.job|claims claim.purchase|claims\n\
40 claim.job|claims claim.reassurance|claims\n\
127 claim.job|claims claim.recovery|claims\n\
-46 claim.job|claims claim.refund|claims\n\
-74 claim.job|claims claim.renewal|claims\n\
-48 claim.job|claims claim.residence|claims\n\
-66 claim.job|claims claim.safe-account|claims\n\
-99 claim.job|claims claim.unpaid|claims\n\
-225 claim.job|claims claim.unusual-activity|claims\n\
86 claim.job|claims credential.balance|asks\n\
91 claim.job|claims credential.balance|claims\n\
-36 claim.job|claims credential.bank-details|asks\n\
-38 claim.job|claims credential.bank-details|reports\n\
-83 claim.job|claims credential.card|asks\n\
-93 claim.job|claims credential.card|claims\n\
-27 claim.job|claims credential.card|reports\n\
-17 claim.job|claims credential.code|asks\n\
-84 claim.job|claims credential.cpr|asks\n\
-197 claim.job|claims credential.cpr|claims\n\
-15 claim.job|claims credential.id-document|asks\n\
-69 claim.job|claims credential.mitid|asks\n\
42 claim.job|claims credential.mitid|claims\n\
-91 claim.job|claims credential.one-time-code|asks\n\
80 claim.job|claims credential.password|asks\n\
-23 claim.job|claims credential.password|claims\n\
-74 claim.job|claims credential.personal-information|asks\n\
-27 claim.job|claims credential.personal-information|claims\n\
185 claim.job|claims firm.shop|claims\n\
163 claim.job|claims money.amount|claims\n\
40 claim.job|claims money.unusual-means|claims\n\
-62 claim.job|claims money.valuables|claims\n\
59 claim.job|claims person.buyer|claims\n\
-63 claim.job|claims person.family|claims\n\
57 claim.job|claims person.landlord|claims\n\
121 claim.job|claims person.recruiter|claims\n\
51 claim.job|claims threat.arrest|threatens\n\
-66 claim.job|claims threat.court|threatens\n\
-38 claim.job|claims threat.deadline|threatens\n\
-36 claim.job|claims threat.exposure|threatens\n\
-55 claim.job|live\n\
-107 claim.job|reports\n\
29 claim.job|reports claim.paid-back|claims\n\
34 claim.job|reports credential.code|reports\n\
30 claim.job|reports firm.bank|claims\n\
-77 claim.job|reports money.amount|claims\n\
30 claim.job|reports money.amount|reports\n\
-33 claim.job|reports person.family|claims\n\
-57 claim.job|reports threat.arrest|threatens\n\
32 claim.job|reports threat.deadline|reports\n\
-62 claim.job|reports threat.deadline|threatens\n\
54 claim.job|speaks\n\
-33 claim.link|claims\n\
-53 claim.link|claims claim.no-checking|claims\n\
99 claim.link|claims claim.other-account|claims\n\
251 claim.link|claims claim.paid-back|claims\n\
110 claim.link|claims claim.parcel|claims\n\
291 claim.link|claims claim.prize|claims\n\
-97 claim.link|claims claim.prompt|claims\n\
-16 claim.link|claims claim.prompt|denies\n\
-160 claim.link|claims claim.purchase|claims\n\
45 claim.link|claims claim.reassurance|claims\n\
46 claim.link|claims claim.recovery|claims\n\
-83 claim.link|claims claim.refund|claims\n\
-152 claim.link|claims claim.residence|claims\n\
47 claim.link|claims claim.safe-account|claims\n\
49 claim.link|claims claim.sent-by-mistake|claims\n\
-169 claim.link|claims claim.unusual-activity|claims\n\
31 claim.link|claims claim.watched|claims\n\
-117 claim.link|claims claim.your-own|claims\n\
-46 claim.link|claims credential.balance|asks\n\
18 claim.link|claims credential.balance|claims\n\
-41 claim.link|claims credential.bank-details|advises\n\
-29 claim.link|claims credential.bank-details|asks\n\
-95 claim.link|claims credential.card|advises\n\
26 claim.link|claims credential.card|asks\n\
85 claim.link|claims credential.card|claims\n\
-34 claim.link|claims credential.card|reports\n\
41 claim.link|claims credential.code|claims\n\
74 claim.link|claims credential.cpr|asks\n\
-80 claim.link|claims credential.cpr|claims\n\
-61 claim.link|claims credential.cpr|reports\n\
-113 claim.link|claims credential.id-document|claims\n\
89 claim.link|claims credential.mitid|advises\n\
106 claim.link|claims credential.mitid|asks\n\
-116 claim.link|claims credential.mitid|claims\n\
-15 claim.link|claims credential.mitid|reports\n\
35 claim.link|claims credential.nemid|asks\n\
16 claim.link|claims credential.one-time-code|asks\n\
134 claim.link|claims credential.one-time-code|claims\n\
75 claim.link|claims credential.password|asks\n\
-40 claim.link|claims credential.password|claims\n\
-240 claim.link|claims credential.personal-information|asks\n\
-46 claim.link|claims credential.personal-information|reports\n\
73 claim.link|claims firm.courier|claims\n\
-47 claim.link|claims firm.courier|reports\n\
-140 claim.link|claims firm.payment|claims\n\
98 claim.link|claims firm.shop|claims\n\
-24 claim.link|claims firm.support|claims\n\
112 claim.link|claims firm.toll|claims\n\
-153 claim.link|claims firm.utility|claims\n\
-18 claim.link|claims money.amount|claims\n\
47 claim.link|claims money.amount|reports\n\
167 claim.link|claims money.unusual-means|claims\n\
31 claim.link|claims money.unusual-means|reports\n\
178 claim.link|claims money.valuables|claims\n\
16 claim.link|claims person.buyer|claims\n\
25 claim.link|claims person.family|claims\n\
-96 claim.link|claims person.landlord|claims\n\
83 claim.link|claims threat.arrest|threatens\n\
89 claim.link|claims threat.block|threatens\n\
129 claim.link|claims threat.court|threatens\n\
-240 claim.link|claims threat.cutoff|threatens\n\
25 claim.link|claims threat.deadline|threatens\n\
27 claim.link|claims threat.exposure|threatens\n\
-25 claim.link|claims threat.return|threatens\n\
-156 claim.link|denies\n\
-30 claim.link|denies firm.bank|claims\n\
-33 claim.link|live\n\
34 claim.link|reader\n\
-23 claim.link|reports\n\
28 claim.link|reports money.amount|reports\n\
49 claim.link|speaks\n\
98 claim.loan|claims\n\
16 claim.loan|claims claim.misused-name|claims\n\
-36 claim.loan|claims claim.not-you|claims\n\
56 claim.loan|claims claim.other-account|claims\n\
26 claim.loan|claims claim.paid-back|claims\n\
58 claim.loan|claims claim.prompt|claims\n\
-37 claim.loan|claims claim.purchase|claims\n\
27 claim.loan|claims claim.refund|claims\n\
20 claim.loan|claims claim.safe-account|claims\n\
-135 claim.loan|claims claim.unusual-activity|claims\n\
142 claim.loan|claims credential.bank-details|asks\n\
-26 claim.loan|claims credential.card|claims\n\
-93 claim.loan|claims credential.cpr|claims\n\
120 claim.loan|claims credential.mitid|asks\n\
23 claim.loan|claims credential.mitid|claims\n\
76 claim.loan|claims firm.bank|claims\n\
196 claim.loan|claims money.amount|claims\n\
42 claim.loan|claims person.family|claims\n\
43 claim.loan|claims threat.block|threatens\n\
147 claim.loan|claims threat.deadline|threatens\n\
98 claim.loan|live\n\
53 claim.loan|reader\n\
-83 claim.loan|reports\n\
-127 claim.loan|speaks\n\
-195 claim.menu|claims\n\
-62 claim.menu|claims claim.robot|claims\n\
-29 claim.menu|claims credential.bank-details|asks\n\
-28 claim.menu|claims credential.bank-details|claims\n\
-80 claim.menu|claims credential.card|claims\n\
-81 claim.menu|claims credential.cpr|asks\n\
55 claim.menu|claims credential.mitid|asks\n\
-37 claim.menu|claims credential.mitid|claims\n\
-32 claim.menu|claims credential.mitid|reports\n\
-171 claim.menu|claims firm.bank|claims\n\
-63 claim.menu|claims firm.payment|claims\n\
127 claim.menu|claims money.amount|claims\n\
-73 claim.menu|claims threat.block|threatens\n\
-195 claim.menu|live\n\
-159 claim.menu|reader\n\
-129 claim.menu|speaks\n\
92 claim.misused-name|claims\n\
29 claim.misused-name|claims claim.not-you|claims\n\
58 claim.misused-name|claims claim.other-account|claims\n\
50 claim.misused-name|claims claim.paid-back|claims\n\
120 claim.misused-name|claims claim.parcel|claims\n\
19 claim.misused-name|claims claim.pick-up|claims\n\
22 claim.misused-name|claims claim.prize|claims\n\
-21 claim.misused-name|claims claim.prompt|claims\n\
90 claim.misused-name|claims claim.purchase|claims\n\
56 claim.misused-name|claims claim.reassurance|claims\n\
85 claim.misused-name|claims claim.refund|claims\n\
52 claim.misused-name|claims claim.residence|claims\n\
46 claim.misused-name|claims claim.robot|claims\n\
29 claim.misused-name|claims claim.safe-account|claims\n\
18 claim.misused-name|claims claim.watched|claims\n\
74 claim.misused-name|claims credential.balance|asks\n\
20 claim.misused-name|claims credential.balance|claims\n\
99 claim.misused-name|claims credential.bank-details|asks\n\
56 claim.misused-name|claims credential.bank-details|claims\n\
111 claim.misused-name|claims credential.card|asks\n\
-159 claim.misused-name|claims credential.card|claims\n\
90 claim.misused-name|claims credential.cpr|asks\n\
25 claim.misused-name|claims credential.cpr|claims\n\
43 claim.misused-name|claims credential.id-document|asks\n\
-24 claim.misused-name|claims credential.id-document|claims\n\
88 claim.misused-name|claims credential.mitid|asks\n\
31 claim.misused-name|claims credential.mitid|claims\n\
25 claim.misused-name|claims credential.one-time-code|asks\n\
-52 claim.misused-name|claims credential.password|asks\n\
64 claim.misused-name|claims credential.personal-information|claims\n\
78 claim.misused-name|claims firm.bank|claims\n\
15 claim.misused-name|claims firm.courier|claims\n\
45 claim.misused-name|claims firm.payment|claims\n\
115 claim.misused-name|claims money.amount|claims\n\
-92 claim.misused-name|claims money.unusual-means|claims\n\
66 claim.misused-name|claims money.valuables|claims\n\
150 claim.misused-name|claims person.agent|claims\n\
38 claim.misused-name|claims person.family|claims\n\
21 claim.misused-name|claims threat.arrest|reports\n\
118 claim.misused-name|claims threat.arrest|threatens\n\
42 claim.misused-name|claims threat.court|threatens\n\
87 claim.misused-name|claims threat.deadline|threatens\n\
33 claim.misused-name|claims threat.exposure|threatens\n\
92 claim.misused-name|live\n\
90 claim.misused-name|reader\n\
22 claim.misused-name|reports\n\
25 claim.misused-name|reports credential.balance|claims\n\
50 claim.misused-name|reports credential.cpr|reports\n\
106 claim.misused-name|speaks\n\
114 claim.mule|claims\n\
87 claim.mule|claims claim.no-checking|claims\n\
57 claim.mule|claims claim.other-account|claims\n\
152 claim.mule|claims claim.paid-back|claims\n\
76 claim.mule|claims claim.prize|claims\n\
-34 claim.mule|claims claim.prompt|claims\n\
20 claim.mule|claims claim.purchase|claims\n\
52 claim.mule|claims claim.reassurance|claims\n\
-54 claim.mule|claims claim.refund|claims\n\
20 claim.mule|claims claim.residence|claims\n\
24 claim.mule|claims claim.safe-account|claims\n\
-24 claim.mule|claims claim.unpaid|claims\n\
-41 claim.mule|claims claim.your-own|claims\n\
-134 claim.mule|claims credential.bank-details|asks\n\
17 claim.mule|claims credential.bank-details|claims\n\
78 claim.mule|claims credential.card|asks\n\
50 claim.mule|claims credential.card|claims\n\
21 claim.mule|claims credential.id-document|asks\n\
15 claim.mule|claims credential.id-document|claims\n\
60 claim.mule|claims credential.mitid|asks\n\
-29 claim.mule|claims credential.mitid|claims\n\
-45 claim.mule|claims credential.one-time-code|asks\n\
108 claim.mule|claims firm.bank|claims\n\
49 claim.mule|claims firm.payment|claims\n\
-40 claim.mule|claims money.amount|claims\n\
22 claim.mule|claims money.unusual-means|claims\n\
106 claim.mule|claims money.valuables|claims\n\
-45 claim.mule|claims person.agent|claims\n\
97 claim.mule|claims person.family|claims\n\
-41 claim.mule|claims person.landlord|claims\n\
-39 claim.mule|claims threat.arrest|threatens\n\
95 claim.mule|claims threat.block|threatens\n\
114 claim.mule|live\n\
112 claim.mule|reader\n\
-33 claim.mule|reports\n\
-25 claim.mule|reports money.amount|claims\n\
387 claim.mule|speaks\n\
23 claim.new-number|claims\n\
126 claim.new-number|claims claim.no-checking|claims\n\
-20 claim.new-number|claims claim.not-you|claims\n\
121 claim.new-number|claims claim.other-account|claims\n\
64 claim.new-number|claims claim.paid-back|claims\n\
-78 claim.new-number|claims claim.parcel|claims\n\
-54 claim.new-number|claims claim.pick-up|claims\n\
-47 claim.new-number|claims claim.prize|claims\n\
-40 claim.new-number|claims claim.prompt|claims\n\
126 claim.new-number|claims claim.purchase|claims\n\
196 claim.new-number|claims claim.unpaid|claims\n\
-105 claim.new-number|claims claim.unusual-activity|claims\n\
-103 claim.new-number|claims claim.virus|claims\n\
-17 claim.new-number|claims claim.watched|claims\n\
-25 claim.new-number|claims claim.your-own|claims\n\
48 claim.new-number|claims credential.bank-details|asks\n\
86 claim.new-number|claims credential.bank-details|claims\n\
73 claim.new-number|claims credential.card|asks\n\
94 claim.new-number|claims credential.card|claims\n\
71 claim.new-number|claims credential.code|asks\n\
-28 claim.new-number|claims credential.code|claims\n\
-40 claim.new-number|claims credential.id-document|asks\n\
-58 claim.new-number|claims credential.id-document|claims\n\
90 claim.new-number|claims credential.mitid|asks\n\
-95 claim.new-number|claims credential.mitid|claims\n\
-54 claim.new-number|claims credential.one-time-code|asks\n\
-37 claim.new-number|claims credential.one-time-code|claims\n\
41 claim.new-number|claims firm.bank|claims\n\
40 claim.new-number|claims firm.payment|claims\n\
-107 claim.new-number|claims firm.support|claims\n\
-185 claim.new-number|claims firm.telecom|claims\n\
65 claim.new-number|claims money.amount|claims\n\
40 claim.new-number|claims money.unusual-means|claims\n\
-42 claim.new-number|claims money.valuables|claims\n\
64 claim.new-number|claims person.agent|claims\n\
193 claim.new-number|claims person.family|claims\n\
-62 claim.new-number|claims person.family|reports\n\
142 claim.new-number|claims person.landlord|claims\n\
40 claim.new-number|claims threat.arrest|threatens\n\
-33 claim.new-number|claims threat.block|threatens\n\
24 claim.new-number|claims threat.deadline|reports\n\
51 claim.new-number|claims threat.deadline|threatens\n\
43 claim.new-number|claims threat.debt|threatens\n\
23 claim.new-number|live\n\
-86 claim.new-number|reader\n\
-50 claim.new-number|reports\n\
-68 claim.new-number|reports person.family|reports\n\
54 claim.new-number|speaks\n\
25 claim.no-checking|advises\n\
82 claim.no-checking|claims\n\
-64 claim.no-checking|claims claim.no-checking|reports\n\
107 claim.no-checking|claims claim.other-account|claims\n\
29 claim.no-checking|claims claim.paid-back|claims\n\
125 claim.no-checking|claims claim.parcel|claims\n\
153 claim.no-checking|claims claim.pick-up|claims\n\
-159 claim.no-checking|claims claim.prompt|claims\n\
39 claim.no-checking|claims claim.purchase|claims\n\
54 claim.no-checking|claims claim.reassurance|claims\n\
55 claim.no-checking|claims claim.refund|claims\n\
-217 claim.no-checking|claims claim.renewal|claims\n\
126 claim.no-checking|claims claim.safe-account|claims\n\
129 claim.no-checking|claims claim.unpaid|claims\n\
-28 claim.no-checking|claims claim.unusual-activity|claims\n\
24 claim.no-checking|claims claim.your-own|claims\n\
41 claim.no-checking|claims credential.bank-details|asks\n\
42 claim.no-checking|claims credential.bank-details|claims\n\
-32 claim.no-checking|claims credential.card|asks\n\
54 claim.no-checking|claims credential.card|claims\n\
-119 claim.no-checking|claims credential.code|asks\n\
-37 claim.no-checking|claims credential.code|claims\n\
-39 claim.no-checking|claims credential.cpr|claims\n\
-18 claim.no-checking|claims credential.id-document|asks\n\
68 claim.no-checking|claims credential.id-document|claims\n\
-73 claim.no-checking|claims credential.mitid|asks\n\
15 claim.no-checking|claims credential.mitid|claims\n\
-16 claim.no-checking|claims credential.one-time-code|asks\n\
127 claim.no-checking|claims credential.one-time-code|claims\n\
79 claim.no-checking|claims credential.password|asks\n\
55 claim.no-checking|claims credential.personal-information|claims\n\
157 claim.no-checking|claims firm.bank|claims\n\
-66 claim.no-checking|claims firm.bank|reports\n\
34 claim.no-checking|claims firm.courier|claims\n\
-78 claim.no-checking|claims firm.payment|claims\n\
72 claim.no-checking|claims money.amount|claims\n\
27 claim.no-checking|claims money.unusual-means|claims\n\
74 claim.no-checking|claims person.agent|claims\n\
97 claim.no-checking|claims person.family|claims\n\
78 claim.no-checking|claims person.landlord|claims\n\
-35 claim.no-checking|claims threat.arrest|threatens\n\
32 claim.no-checking|claims threat.court|threatens\n\
-30 claim.no-checking|claims threat.deadline|reports\n\
131 claim.no-checking|claims threat.deadline|threatens\n\
-51 claim.no-checking|claims threat.exposure|threatens\n\
82 claim.no-checking|live\n\
80 claim.no-checking|reader\n\
-114 claim.no-checking|reports\n\
25 claim.no-checking|reports claim.safe-account|reports\n\
-102 claim.no-checking|reports firm.bank|claims\n\
-53 claim.no-checking|reports firm.bank|reports\n\
-65 claim.no-checking|reports money.valuables|claims\n\
-15 claim.no-checking|reports threat.deadline|reports\n\
231 claim.no-checking|speaks\n\
82 claim.not-you|claims claim.parcel|claims\n\
-27 claim.not-you|claims claim.prompt|claims\n\
62 claim.not-you|claims claim.purchase|claims\n\
109 claim.not-you|claims claim.refund|claims\n\
-15 claim.not-you|claims claim.residence|claims\n\
86 claim.not-you|claims claim.unusual-activity|claims\n\
-15 claim.not-you|claims claim.your-own|claims\n\
50 claim.not-you|claims credential.bank-details|asks\n\
-115 claim.not-you|claims credential.card|asks\n\
-23 claim.not-you|claims credential.card|claims\n\
-78 claim.not-you|claims credential.code|claims\n\
-166 claim.not-you|claims credential.mitid|asks\n\
-205 claim.not-you|claims credential.mitid|claims\n\
33 claim.not-you|claims credential.one-time-code|asks\n\
-142 claim.not-you|claims credential.one-time-code|claims\n\
-43 claim.not-you|claims credential.password|claims\n\
-27 claim.not-you|claims credential.personal-information|claims\n\
-27 claim.not-you|claims credential.pin|claims\n\
85 claim.not-you|claims firm.bank|claims\n\
203 claim.not-you|claims firm.payment|claims\n\
-44 claim.not-you|claims firm.shop|claims\n\
33 claim.not-you|claims firm.support|claims\n\
77 claim.not-you|claims money.amount|claims\n\
86 claim.not-you|claims money.unusual-means|claims\n\
49 claim.not-you|claims person.agent|claims\n\
-209 claim.not-you|claims threat.block|threatens\n\
148 claim.not-you|claims threat.deadline|threatens\n\
68 claim.not-you|reader\n\
98 claim.other-account|claims\n\
137 claim.other-account|claims claim.paid-back|claims\n\
51 claim.other-account|claims claim.parcel|claims\n\
-44 claim.other-account|claims claim.pick-up|claims\n\
45 claim.other-account|claims claim.prize|claims\n\
34 claim.other-account|claims claim.purchase|claims\n\
69 claim.other-account|claims claim.reassurance|claims\n\
105 claim.other-account|claims claim.recovery|claims\n\
-137 claim.other-account|claims claim.refund|claims\n\
41 claim.other-account|claims claim.renewal|claims\n\
40 claim.other-account|claims claim.residence|claims\n\
60 claim.other-account|claims claim.safe-account|claims\n\
324 claim.other-account|claims claim.sent-by-mistake|claims\n\
65 claim.other-account|claims claim.unusual-activity|claims\n\
29 claim.other-account|claims credential.balance|asks\n\
40 claim.other-account|claims credential.balance|claims\n\
87 claim.other-account|claims credential.bank-details|asks\n\
172 claim.other-account|claims credential.bank-details|claims\n\
-73 claim.other-account|claims credential.bank-details|reports\n\
42 claim.other-account|claims credential.card|asks\n\
18 claim.other-account|claims credential.card|claims\n\
-76 claim.other-account|claims credential.code|asks\n\
-113 claim.other-account|claims credential.code|claims\n\
-96 claim.other-account|claims credential.cpr|claims\n\
-49 claim.other-account|claims credential.id-document|asks\n\
-17 claim.other-account|claims credential.id-document|claims\n\
34 claim.other-account|claims credential.mitid|asks\n\
-110 claim.other-account|claims credential.mitid|claims\n\
26 claim.other-account|claims credential.one-time-code|asks\n\
-41 claim.other-account|claims credential.one-time-code|claims\n\
46 claim.other-account|claims credential.personal-information|claims\n\
-61 claim.other-account|claims credential.pin|claims\n\
123 claim.other-account|claims firm.bank|claims\n\
45 claim.other-account|claims firm.courier|claims\n\
75 claim.other-account|claims firm.payment|claims\n\
28 claim.other-account|claims firm.shop|claims\n\
26 claim.other-account|claims firm.support|claims\n\
17 claim.other-account|claims firm.toll|claims\n\
62 claim.other-account|claims money.amount|claims\n\
70 claim.other-account|claims money.amount|reports\n\
51 claim.other-account|claims money.unusual-means|claims\n\
37 claim.other-account|claims money.valuables|claims\n\
72 claim.other-account|claims person.agent|claims\n\
36 claim.other-account|claims person.buyer|claims\n\
219 claim.other-account|claims person.family|claims\n\
-71 claim.other-account|claims person.landlord|claims\n\
51 claim.other-account|claims threat.arrest|threatens\n\
69 claim.other-account|claims threat.block|threatens\n\
-54 claim.other-account|claims threat.court|threatens\n\
134 claim.other-account|claims threat.deadline|threatens\n\
43 claim.other-account|claims threat.debt|threatens\n\
-31 claim.other-account|claims threat.exposure|threatens\n\
15 claim.other-account|claims threat.return|threatens\n\
98 claim.other-account|live\n\
67 claim.other-account|reader\n\
21 claim.paid-back|claims claim.parcel|claims\n\
-98 claim.paid-back|claims claim.pick-up|claims\n\
96 claim.paid-back|claims claim.prompt|claims\n\
63 claim.paid-back|claims claim.purchase|claims\n\
117 claim.paid-back|claims claim.reassurance|claims\n\
81 claim.paid-back|claims claim.recovery|claims\n\
18 claim.paid-back|claims claim.refund|claims\n\
115 claim.paid-back|claims claim.residence|claims\n\
89 claim.paid-back|claims claim.safe-account|claims\n\
-120 claim.paid-back|claims claim.sent-by-mistake|claims\n\
29 claim.paid-back|claims claim.unpaid|claims\n\
-25 claim.paid-back|claims claim.unusual-activity|claims\n\
-82 claim.paid-back|claims claim.your-own|claims\n\
-90 claim.paid-back|claims credential.balance|claims\n\
54 claim.paid-back|claims credential.bank-details|claims\n\
-47 claim.paid-back|claims credential.card|claims\n\
148 claim.paid-back|claims credential.code|asks\n\
20 claim.paid-back|claims credential.code|claims\n\
65 claim.paid-back|claims credential.code|reports\n\
-41 claim.paid-back|claims credential.cpr|asks\n\
-58 claim.paid-back|claims credential.id-document|asks\n\
-54 claim.paid-back|claims credential.id-document|claims\n\
31 claim.paid-back|claims credential.mitid|asks\n\
97 claim.paid-back|claims credential.mitid|claims\n\
41 claim.paid-back|claims credential.one-time-code|asks\n\
22 claim.paid-back|claims credential.password|asks\n\
107 claim.paid-back|claims credential.personal-information|asks\n\
97 claim.paid-back|claims credential.personal-information|claims\n\
-31 claim.paid-back|claims credential.pin|claims\n\
171 claim.paid-back|claims firm.bank|claims\n\
108 claim.paid-back|claims firm.courier|claims\n\
132 claim.paid-back|claims firm.payment|claims\n\
89 claim.paid-back|claims firm.shop|claims\n\
16 claim.paid-back|claims firm.toll|claims\n\
81 claim.paid-back|claims money.amount|claims\n\
150 claim.paid-back|claims money.unusual-means|claims\n\
-34 claim.paid-back|claims money.valuables|claims\n\
-26 claim.paid-back|claims person.adviser|claims\n\
98 claim.paid-back|claims person.agent|claims\n\
132 claim.paid-back|claims person.buyer|claims\n\
56 claim.paid-back|claims person.family|claims\n\
-73 claim.paid-back|claims person.landlord|claims\n\
-17 claim.paid-back|claims person.recruiter|claims\n\
-100 claim.paid-back|claims threat.block|threatens\n\
47 claim.paid-back|claims threat.court|threatens\n\
22 claim.paid-back|claims threat.deadline|threatens\n\
71 claim.paid-back|claims threat.debt|threatens\n\
42 claim.paid-back|claims threat.return|threatens\n\
27 claim.paid-back|reports\n\
-18 claim.paid-back|reports claim.refund|reports\n\
112 claim.paid-back|reports money.amount|claims\n\
-17 claim.paid-back|reports money.amount|reports\n\
-25 claim.paid-back|speaks\n\
-66 claim.parcel|claims\n\
-66 claim.parcel|claims claim.pick-up|claims\n\
215 claim.parcel|claims claim.prize|claims\n\
-164 claim.parcel|claims claim.prompt|claims\n\
-95 claim.parcel|claims claim.purchase|claims\n\
43 claim.parcel|claims claim.recovery|claims\n\
46 claim.parcel|claims claim.refund|claims\n\
-24 claim.parcel|claims claim.renewal|claims\n\
-45 claim.parcel|claims claim.residence|claims\n\
47 claim.parcel|claims claim.robot|claims\n\
88 claim.parcel|claims claim.safe-account|claims\n\
19 claim.parcel|claims claim.sent-by-mistake|claims\n\
-71 claim.parcel|claims claim.unpaid|claims\n\
188 claim.parcel|claims claim.unusual-activity|claims\n\
-126 claim.parcel|claims claim.virus|claims\n\
-93 claim.parcel|claims claim.your-own|claims\n\
49 claim.parcel|claims credential.balance|asks\n\
45 claim.parcel|claims credential.balance|claims\n\
88 claim.parcel|claims credential.bank-details|asks\n\
61 claim.parcel|claims credential.bank-details|claims\n\
207 claim.parcel|claims credential.card|asks\n\
26 claim.parcel|claims credential.card|claims\n\
-24 claim.parcel|claims credential.card|reports\n\
-198 claim.parcel|claims credential.code|asks\n\
-143 claim.parcel|claims credential.code|claims\n\
129 claim.parcel|claims credential.cpr|asks\n\
42 claim.parcel|claims credential.cpr|claims\n\
-23 claim.parcel|claims credential.id-document|asks\n\
-70 claim.parcel|claims credential.id-document|claims\n\
113 claim.parcel|claims credential.mitid|asks\n\
109 claim.parcel|claims credential.one-time-code|asks\n\
34 claim.parcel|claims credential.one-time-code|claims\n\
182 claim.parcel|claims credential.password|asks\n\
52 claim.parcel|claims credential.personal-information|advises\n\
157 claim.parcel|claims credential.personal-information|asks\n\
261 claim.parcel|claims credential.personal-information|claims\n\
15 claim.parcel|claims credential.pin|asks\n\
207 claim.parcel|claims credential.pin|claims\n\
-137 claim.parcel|claims firm.bank|claims\n\
-19 claim.parcel|claims firm.bank|reports\n\
24 claim.parcel|claims firm.courier|claims\n\
-18 claim.parcel|claims firm.courier|reports\n\
-111 claim.parcel|claims firm.shop|claims\n\
159 claim.parcel|claims money.amount|claims\n\
65 claim.parcel|claims money.amount|reports\n\
151 claim.parcel|claims money.unusual-means|claims\n\
166 claim.parcel|claims money.valuables|claims\n\
-66 claim.parcel|claims person.agent|claims\n\
33 claim.parcel|claims person.buyer|claims\n\
-53 claim.parcel|claims person.family|claims\n\
-80 claim.parcel|claims person.landlord|claims\n\
34 claim.parcel|claims person.recruiter|claims\n\
125 claim.parcel|claims threat.arrest|threatens\n\
-19 claim.parcel|claims threat.block|reports\n\
87 claim.parcel|claims threat.block|threatens\n\
-144 claim.parcel|claims threat.court|threatens\n\
-26 claim.parcel|claims threat.deadline|reports\n\
-113 claim.parcel|claims threat.deadline|threatens\n\
-65 claim.parcel|claims threat.debt|threatens\n\
37 claim.parcel|claims threat.exposure|threatens\n\
245 claim.parcel|claims threat.return|threatens\n\
-66 claim.parcel|live\n\
-123 claim.parcel|reports\n\
-30 claim.parcel|reports credential.card|reports\n\
-16 claim.parcel|reports firm.bank|claims\n\
-25 claim.parcel|reports money.amount|claims\n\
-33 claim.parcel|reports money.amount|reports\n\
-90 claim.parcel|speaks\n\
-43 claim.pick-up|claims\n\
35 claim.pick-up|claims claim.prize|claims\n\
-16 claim.pick-up|claims claim.prompt|claims\n\
-254 claim.pick-up|claims claim.reassurance|claims\n\
52 claim.pick-up|claims claim.refund|claims\n\
32 claim.pick-up|claims claim.renewal|claims\n\
-83 claim.pick-up|claims claim.residence|claims\n\
53 claim.pick-up|claims claim.safe-account|claims\n\
17 claim.pick-up|claims claim.sent-by-mistake|claims\n\
152 claim.pick-up|claims claim.unusual-activity|claims\n\
-86 claim.pick-up|claims claim.virus|claims\n\
-107 claim.pick-up|claims claim.your-own|claims\n\
20 claim.pick-up|claims credential.balance|asks\n\
57 claim.pick-up|claims credential.bank-details|asks\n\
51 claim.pick-up|claims credential.bank-details|claims\n\
-24 claim.pick-up|claims credential.card|advises\n\
42 claim.pick-up|claims credential.card|asks\n\
177 claim.pick-up|claims credential.card|claims\n\
173 claim.pick-up|claims credential.card|reports\n\
67 claim.pick-up|claims credential.code|asks\n\
34 claim.pick-up|claims credential.code|claims\n\
-185 claim.pick-up|claims credential.code|denies\n\
179 claim.pick-up|claims credential.code|reports\n\
-51 claim.pick-up|claims credential.cpr|asks\n\
-40 claim.pick-up|claims credential.cpr|claims\n\
34 claim.pick-up|claims credential.id-document|claims\n\
-37 claim.pick-up|claims credential.mitid|advises\n\
56 claim.pick-up|claims credential.mitid|asks\n\
82 claim.pick-up|claims credential.one-time-code|asks\n\
236 claim.pick-up|claims credential.one-time-code|claims\n\
-67 claim.pick-up|claims credential.personal-information|asks\n\
19 claim.pick-up|claims credential.personal-information|claims\n\
-20 claim.pick-up|claims credential.personal-information|reports\n\
138 claim.pick-up|claims credential.pin|asks\n\
65 claim.pick-up|claims firm.bank|claims\n\
-76 claim.pick-up|claims firm.bank|reports\n\
49 claim.pick-up|claims firm.courier|claims\n\
253 claim.pick-up|claims firm.payment|claims\n\
-94 claim.pick-up|claims firm.shop|claims\n\
-126 claim.pick-up|claims firm.support|claims\n\
42 claim.pick-up|claims firm.utility|claims\n\
106 claim.pick-up|claims money.amount|claims\n\
49 claim.pick-up|claims money.unusual-means|claims\n\
353 claim.pick-up|claims money.valuables|claims\n\
107 claim.pick-up|claims person.agent|claims\n\
-32 claim.pick-up|claims person.buyer|claims\n\
-48 claim.pick-up|claims person.family|claims\n\
42 claim.pick-up|claims person.landlord|claims\n\
103 claim.pick-up|claims threat.arrest|threatens\n\
50 claim.pick-up|claims threat.block|threatens\n\
178 claim.pick-up|claims threat.court|threatens\n\
23 claim.pick-up|claims threat.cutoff|threatens\n\
162 claim.pick-up|claims threat.deadline|denies\n\
-31 claim.pick-up|claims threat.deadline|reports\n\
-37 claim.pick-up|claims threat.deadline|threatens\n\
59 claim.pick-up|claims threat.debt|threatens\n\
-83 claim.pick-up|denies\n\
-19 claim.pick-up|denies firm.bank|claims\n\
-17 claim.pick-up|denies money.valuables|denies\n\
-43 claim.pick-up|live\n\
-31 claim.pick-up|reports claim.prize|reports\n\
-46 claim.pick-up|reports credential.balance|reports\n\
33 claim.pick-up|reports credential.card|reports\n\
-26 claim.pick-up|reports credential.code|reports\n\
49 claim.pick-up|reports credential.pin|reports\n\
88 claim.pick-up|reports firm.bank|claims\n\
-33 claim.pick-up|reports firm.bank|reports\n\
84 claim.pick-up|reports money.amount|claims\n\
53 claim.pick-up|reports money.valuables|reports\n\
123 claim.pick-up|reports person.family|claims\n\
62 claim.pick-up|reports threat.arrest|reports\n\
-48 claim.pick-up|reports threat.arrest|threatens\n\
104 claim.pick-up|reports threat.court|reports\n\
69 claim.pick-up|reports threat.deadline|reports\n\
117 claim.pick-up|speaks\n\
-31 claim.prize|claims\n\
28 claim.prize|claims claim.prompt|claims\n\
25 claim.prize|claims claim.prompt|reports\n\
160 claim.prize|claims claim.purchase|claims\n\
97 claim.prize|claims claim.reassurance|claims\n\
-19 claim.prize|claims claim.recovery|claims\n\
-24 claim.prize|claims claim.renewal|claims\n\
-31 claim.prize|claims claim.safe-account|claims\n\
-57 claim.prize|claims claim.unpaid|claims\n\
-74 claim.prize|claims claim.unusual-activity|claims\n\
64 claim.prize|claims claim.your-own|claims\n\
122 claim.prize|claims credential.bank-details|asks\n\
18 claim.prize|claims credential.bank-details|claims\n\
316 claim.prize|claims credential.card|asks\n\
64 claim.prize|claims credential.card|claims\n\
146 claim.prize|claims credential.code|asks\n\
48 claim.prize|claims credential.cpr|asks\n\
69 claim.prize|claims credential.id-document|asks\n\
-23 claim.prize|claims credential.id-document|claims\n\
39 claim.prize|claims credential.id-document|reports\n\
-15 claim.prize|claims credential.mitid|asks\n\
-71 claim.prize|claims credential.mitid|claims\n\
24 claim.prize|claims credential.mitid|reports\n\
162 claim.prize|claims credential.one-time-code|asks\n\
56 claim.prize|claims credential.one-time-code|claims\n\
127 claim.prize|claims credential.personal-information|asks\n\
-47 claim.prize|claims credential.personal-information|claims\n\
35 claim.prize|claims credential.personal-information|reports\n\
-69 claim.prize|claims firm.bank|claims\n\
35 claim.prize|claims firm.bank|reports\n\
60 claim.prize|claims firm.courier|claims\n\
136 claim.prize|claims firm.payment|claims\n\
34 claim.prize|claims firm.streaming|claims\n\
39 claim.prize|claims firm.support|claims\n\
71 claim.prize|claims money.amount|claims\n\
-78 claim.prize|claims money.unusual-means|claims\n\
-139 claim.prize|claims money.valuables|claims\n\
39 claim.prize|claims person.agent|reports\n\
52 claim.prize|claims person.family|claims\n\
22 claim.prize|claims person.landlord|claims\n\
-71 claim.prize|claims threat.arrest|threatens\n\
-52 claim.prize|claims threat.block|threatens\n\
-91 claim.prize|claims threat.court|threatens\n\
-133 claim.prize|claims threat.deadline|threatens\n\
-19 claim.prize|claims threat.deportation|threatens\n\
-21 claim.prize|claims threat.return|threatens\n\
-31 claim.prize|live\n\
209 claim.prize|reader\n\
-61 claim.prize|reports\n\
-33 claim.prize|reports credential.card|reports\n\
-31 claim.prize|reports credential.pin|reports\n\
-89 claim.prize|reports money.amount|reports\n\
-15 claim.prize|reports money.valuables|reports\n\
-19 claim.prize|reports threat.arrest|threatens\n\
237 claim.prize|speaks\n\
-36 claim.prompt|claims\n\
-67 claim.prompt|claims claim.purchase|claims\n\
124 claim.prompt|claims claim.reassurance|claims\n\
52 claim.prompt|claims claim.recovery|claims\n\
154 claim.prompt|claims claim.refund|claims\n\
-44 claim.prompt|claims claim.renewal|claims\n\
31 claim.prompt|claims claim.residence|claims\n\
135 claim.prompt|claims claim.safe-account|claims\n\
-51 claim.prompt|claims claim.sent-by-mistake|claims\n\
-55 claim.prompt|claims claim.unpaid|claims\n\
209 claim.prompt|claims claim.unusual-activity|reports\n\
109 claim.prompt|claims claim.virus|claims\n\
-56 claim.prompt|claims claim.your-own|claims\n\
115 claim.prompt|claims credential.bank-details|asks\n\
94 claim.prompt|claims credential.card|advises\n\
-46 claim.prompt|claims credential.card|asks\n\
-254 claim.prompt|claims credential.card|claims\n\
-29 claim.prompt|claims credential.code|asks\n\
-19 claim.prompt|claims credential.code|claims\n\
-78 claim.prompt|claims credential.code|denies\n\
44 claim.prompt|claims credential.cpr|asks\n\
33 claim.prompt|claims credential.cpr|claims\n\
-54 claim.prompt|claims credential.id-document|asks\n\
89 claim.prompt|claims credential.id-document|claims\n\
101 claim.prompt|claims credential.mitid|advises\n\
-47 claim.prompt|claims credential.mitid|asks\n\
104 claim.prompt|claims credential.mitid|claims\n\
97 claim.prompt|claims credential.mitid|reports\n\
-216 claim.prompt|claims credential.one-time-code|asks\n\
-92 claim.prompt|claims credential.one-time-code|claims\n\
107 claim.prompt|claims credential.password|asks\n\
-137 claim.prompt|claims credential.password|claims\n\
-551 claim.prompt|claims credential.personal-information|asks\n\
-27 claim.prompt|claims credential.personal-information|claims\n\
-63 claim.prompt|claims credential.personal-information|reports\n\
25 claim.prompt|claims firm.bank|claims\n\
-119 claim.prompt|claims firm.bank|reports\n\
-158 claim.prompt|claims firm.courier|claims\n\
-19 claim.prompt|claims firm.shop|claims\n\
-185 claim.prompt|claims firm.telecom|claims\n\
-82 claim.prompt|claims firm.toll|claims\n\
-87 claim.prompt|claims firm.utility|claims\n\
-52 claim.prompt|claims money.amount|claims\n\
16 claim.prompt|claims money.valuables|claims\n\
-16 claim.prompt|claims money.valuables|reports\n\
23 claim.prompt|claims person.agent|claims\n\
61 claim.prompt|claims person.buyer|claims\n\
138 claim.prompt|claims person.family|claims\n\
-55 claim.prompt|claims person.landlord|claims\n\
65 claim.prompt|claims person.recruiter|claims\n\
-57 claim.prompt|claims threat.arrest|threatens\n\
-212 claim.prompt|claims threat.block|threatens\n\
-81 claim.prompt|claims threat.court|threatens\n\
-30 claim.prompt|claims threat.deadline|threatens\n\
104 claim.prompt|claims threat.return|threatens\n\
-77 claim.prompt|denies\n\
-36 claim.prompt|live\n\
-68 claim.prompt|reader\n\
-58 claim.prompt|reports\n\
21 claim.prompt|reports claim.safe-account|reports\n\
16 claim.prompt|reports claim.unusual-activity|reports\n\
28 claim.prompt|reports credential.card|reports\n\
16 claim.prompt|reports credential.mitid|reports\n\
-15 claim.prompt|reports firm.bank|claims\n\
27 claim.prompt|reports firm.bank|reports\n\
35 claim.prompt|reports money.amount|claims\n\
21 claim.prompt|reports money.amount|reports\n\
26 claim.prompt|reports money.valuables|claims\n\
34 claim.prompt|reports person.agent|reports\n\
16 claim.prompt|reports threat.deadline|threatens\n\
-38 claim.prompt|speaks\n\
-55 claim.purchase|claims\n\
85 claim.purchase|claims claim.recovery|claims\n\
56 claim.purchase|claims claim.refund|claims\n\
-124 claim.purchase|claims claim.renewal|claims\n\
37 claim.purchase|claims claim.safe-account|claims\n\
39 claim.purchase|claims claim.sent-by-mistake|claims\n\
18 claim.purchase|claims claim.unpaid|claims\n\
31 claim.purchase|claims claim.unusual-activity|claims\n\
40 claim.purchase|claims claim.virus|claims\n\
-113 claim.purchase|claims claim.your-own|claims\n\
68 claim.purchase|claims credential.bank-details|asks\n\
-182 claim.purchase|claims credential.bank-details|claims\n\
88 claim.purchase|claims credential.card|asks\n\
-119 claim.purchase|claims credential.card|claims\n\
64 claim.purchase|claims credential.card|denies\n\
-17 claim.purchase|claims credential.code|advises\n\
50 claim.purchase|claims credential.code|asks\n\
-208 claim.purchase|claims credential.code|claims\n\
61 claim.purchase|claims credential.cpr|asks\n\
-25 claim.purchase|claims credential.cpr|reports\n\
-25 claim.purchase|claims credential.id-document|asks\n\
-270 claim.purchase|claims credential.mitid|asks\n\
-52 claim.purchase|claims credential.mitid|claims\n\
300 claim.purchase|claims credential.mitid|reports\n\
-76 claim.purchase|claims credential.one-time-code|asks\n\
-135 claim.purchase|claims credential.one-time-code|claims\n\
78 claim.purchase|claims credential.password|asks\n\
-65 claim.purchase|claims credential.password|denies\n\
91 claim.purchase|claims credential.personal-information|asks\n\
-106 claim.purchase|claims credential.personal-information|claims\n\
35 claim.purchase|claims credential.pin|asks\n\
56 claim.purchase|claims firm.bank|claims\n\
-21 claim.purchase|claims firm.bank|reports\n\
-113 claim.purchase|claims firm.courier|claims\n\
232 claim.purchase|claims firm.shop|claims\n\
47 claim.purchase|claims firm.streaming|claims\n\
26 claim.purchase|claims firm.support|claims\n\
68 claim.purchase|claims firm.telecom|claims\n\
101 claim.purchase|claims firm.toll|claims\n\
97 claim.purchase|claims firm.utility|claims\n\
-84 claim.purchase|claims money.amount|claims\n\
-88 claim.purchase|claims money.unusual-means|claims\n\
19 claim.purchase|claims money.valuables|claims\n\
-81 claim.purchase|claims person.buyer|claims\n\
-49 claim.purchase|claims person.family|claims\n\
22 claim.purchase|claims threat.arrest|threatens\n\
-28 claim.purchase|claims threat.block|threatens\n\
-151 claim.purchase|claims threat.court|threatens\n\
121 claim.purchase|claims threat.cutoff|threatens\n\
17 claim.purchase|claims threat.deadline|threatens\n\
67 claim.purchase|claims threat.debt|threatens\n\
146 claim.purchase|denies\n\
-55 claim.purchase|live\n\
29 claim.purchase|reader\n\
29 claim.purchase|reports\n\
70 claim.purchase|reports firm.bank|claims\n\
-19 claim.purchase|reports money.amount|reports\n\
-17 claim.purchase|reports threat.deadline|reports\n\
95 claim.purchase|speaks\n\
96 claim.reassurance|claims\n\
16 claim.reassurance|claims claim.refund|claims\n\
36 claim.reassurance|claims claim.renewal|claims\n\
-66 claim.reassurance|claims claim.residence|claims\n\
76 claim.reassurance|claims claim.robot|claims\n\
83 claim.reassurance|claims claim.safe-account|claims\n\
-52 claim.reassurance|claims claim.sent-by-mistake|claims\n\
89 claim.reassurance|claims claim.virus|claims\n\
109 claim.reassurance|claims credential.balance|asks\n\
35 claim.reassurance|claims credential.balance|claims\n\
91 claim.reassurance|claims credential.bank-details|asks\n\
31 claim.reassurance|claims credential.card|asks\n\
135 claim.reassurance|claims credential.card|claims\n\
90 claim.reassurance|claims credential.code|asks\n\
56 claim.reassurance|claims credential.code|claims\n\
101 claim.reassurance|claims credential.cpr|asks\n\
-70 claim.reassurance|claims credential.cpr|claims\n\
-22 claim.reassurance|claims credential.id-document|asks\n\
82 claim.reassurance|claims credential.id-document|claims\n\
90 claim.reassurance|claims credential.mitid|asks\n\
144 claim.reassurance|claims credential.mitid|claims\n\
104 claim.reassurance|claims credential.mitid|reports\n\
113 claim.reassurance|claims credential.one-time-code|asks\n\
34 claim.reassurance|claims credential.one-time-code|claims\n\
36 claim.reassurance|claims credential.password|asks\n\
45 claim.reassurance|claims credential.password|claims\n\
-88 claim.reassurance|claims credential.personal-information|asks\n\
-64 claim.reassurance|claims credential.personal-information|claims\n\
59 claim.reassurance|claims credential.personal-information|reports\n\
90 claim.reassurance|claims credential.pin|asks\n\
70 claim.reassurance|claims firm.bank|claims\n\
66 claim.reassurance|claims firm.bank|reports\n\
53 claim.reassurance|claims firm.courier|claims\n\
99 claim.reassurance|claims firm.payment|claims\n\
38 claim.reassurance|claims firm.support|claims\n\
76 claim.reassurance|claims money.amount|claims\n\
58 claim.reassurance|claims money.amount|reports\n\
128 claim.reassurance|claims money.unusual-means|claims\n\
82 claim.reassurance|claims money.valuables|claims\n\
19 claim.reassurance|claims person.agent|claims\n\
52 claim.reassurance|claims person.buyer|claims\n\
20 claim.reassurance|claims person.landlord|claims\n\
89 claim.reassurance|claims threat.arrest|threatens\n\
56 claim.reassurance|claims threat.block|threatens\n\
36 claim.reassurance|claims threat.deadline|reports\n\
43 claim.reassurance|claims threat.deadline|threatens\n\
16 claim.reassurance|claims threat.exposure|threatens\n\
96 claim.reassurance|live\n\
97 claim.reassurance|reader\n\
213 claim.reassurance|reports\n\
46 claim.reassurance|reports claim.unusual-activity|reports\n\
27 claim.reassurance|reports credential.bank-details|claims\n\
-36 claim.reassurance|reports firm.bank|claims\n\
113 claim.reassurance|reports firm.bank|reports\n\
36 claim.reassurance|reports money.amount|claims\n\
-35 claim.reassurance|reports money.valuables|claims\n\
-17 claim.reassurance|reports money.valuables|reports\n\
154 claim.reassurance|speaks\n\
119 claim.recovery|claims\n\
-33 claim.recovery|claims claim.refund|claims\n\
57 claim.recovery|claims claim.renewal|claims\n\
37 claim.recovery|claims claim.safe-account|claims\n\
-33 claim.recovery|claims claim.unusual-activity|claims\n\
-20 claim.recovery|claims credential.balance|asks\n\
24 claim.recovery|claims credential.bank-details|claims\n\
22 claim.recovery|claims credential.card|asks\n\
-52 claim.recovery|claims credential.mitid|claims\n\
51 claim.recovery|claims credential.one-time-code|claims\n\
18 claim.recovery|claims credential.password|asks\n\
-23 claim.recovery|claims firm.courier|claims\n\
47 claim.recovery|claims firm.streaming|claims\n\
178 claim.recovery|claims money.amount|claims\n\
48 claim.recovery|claims money.unusual-means|claims\n\
-209 claim.recovery|claims money.valuables|claims\n\
167 claim.recovery|claims person.agent|claims\n\
95 claim.recovery|claims person.family|claims\n\
46 claim.recovery|claims person.recruiter|claims\n\
-27 claim.recovery|claims threat.arrest|threatens\n\
72 claim.recovery|claims threat.block|threatens\n\
16 claim.recovery|claims threat.court|threatens\n\
-44 claim.recovery|claims threat.deadline|threatens\n\
31 claim.recovery|claims threat.debt|threatens\n\
119 claim.recovery|live\n\
159 claim.recovery|reader\n\
-25 claim.recovery|reports\n\
123 claim.recovery|speaks\n\
145 claim.refund|claims claim.renewal|claims\n\
47 claim.refund|claims claim.residence|claims\n\
-39 claim.refund|claims claim.safe-account|claims\n\
-60 claim.refund|claims claim.sent-by-mistake|claims\n\
38 claim.refund|claims claim.unpaid|claims\n\
-95 claim.refund|claims claim.unusual-activity|claims\n\
-22 claim.refund|claims claim.virus|claims\n\
-39 claim.refund|claims credential.balance|asks\n\
45 claim.refund|claims credential.bank-details|claims\n\
-49 claim.refund|claims credential.card|advises\n\
144 claim.refund|claims credential.card|asks\n\
-46 claim.refund|claims credential.card|claims\n\
-26 claim.refund|claims credential.card|denies\n\
15 claim.refund|claims credential.card|reports\n\
22 claim.refund|claims credential.code|asks\n\
-53 claim.refund|claims credential.code|claims\n\
-73 claim.refund|claims credential.code|reports\n\
159 claim.refund|claims credential.cpr|asks\n\
82 claim.refund|claims credential.cpr|claims\n\
24 claim.refund|claims credential.id-document|asks\n\
79 claim.refund|claims credential.id-document|claims\n\
136 claim.refund|claims credential.mitid|asks\n\
30 claim.refund|claims credential.mitid|claims\n\
-39 claim.refund|claims credential.one-time-code|asks\n\
34 claim.refund|claims credential.password|claims\n\
23 claim.refund|claims credential.personal-information|asks\n\
-15 claim.refund|claims credential.personal-information|claims\n\
28 claim.refund|claims credential.pin|asks\n\
57 claim.refund|claims firm.bank|claims\n\
79 claim.refund|claims firm.courier|claims\n\
-52 claim.refund|claims firm.payment|claims\n\
-62 claim.refund|claims firm.shop|claims\n\
-90 claim.refund|claims firm.support|claims\n\
125 claim.refund|claims firm.telecom|claims\n\
-183 claim.refund|claims firm.toll|claims\n\
81 claim.refund|claims firm.utility|claims\n\
97 claim.refund|claims money.amount|claims\n\
51 claim.refund|claims money.unusual-means|claims\n\
-117 claim.refund|claims money.valuables|claims\n\
54 claim.refund|claims person.adviser|claims\n\
52 claim.refund|claims person.buyer|claims\n\
126 claim.refund|claims person.family|claims\n\
-43 claim.refund|claims person.landlord|claims\n\
91 claim.refund|claims threat.arrest|threatens\n\
65 claim.refund|claims threat.block|threatens\n\
-50 claim.refund|claims threat.court|threatens\n\
96 claim.refund|claims threat.deadline|threatens\n\
-153 claim.refund|claims threat.debt|threatens\n\
-62 claim.refund|claims threat.return|threatens\n\
34 claim.refund|reader\n\
-73 claim.refund|reports\n\
-26 claim.refund|reports credential.mitid|reports\n\
153 claim.refund|speaks\n\
-64 claim.renewal|claims claim.unpaid|claims\n\
43 claim.renewal|claims claim.unusual-activity|claims\n\
20 claim.renewal|claims claim.virus|claims\n\
-57 claim.renewal|claims claim.your-own|claims\n\
-178 claim.renewal|claims credential.bank-details|asks\n\
45 claim.renewal|claims credential.card|advises\n\
109 claim.renewal|claims credential.card|asks\n\
-76 claim.renewal|claims credential.card|claims\n\
100 claim.renewal|claims credential.card|denies\n\
52 claim.renewal|claims credential.code|asks\n\
69 claim.renewal|claims credential.code|claims\n\
149 claim.renewal|claims credential.cpr|asks\n\
182 claim.renewal|claims credential.mitid|asks\n\
188 claim.renewal|claims credential.mitid|claims\n\
159 claim.renewal|claims credential.nemid|asks\n\
203 claim.renewal|claims credential.nemid|claims\n\
184 claim.renewal|claims credential.one-time-code|asks\n\
-120 claim.renewal|claims credential.one-time-code|claims\n\
283 claim.renewal|claims credential.password|asks\n\
-120 claim.renewal|claims credential.password|claims\n\
-64 claim.renewal|claims credential.password|denies\n\
58 claim.renewal|claims credential.pin|asks\n\
-138 claim.renewal|claims credential.pin|claims\n\
126 claim.renewal|claims firm.bank|claims\n\
-67 claim.renewal|claims firm.courier|claims\n\
-72 claim.renewal|claims firm.shop|claims\n\
19 claim.renewal|claims firm.streaming|claims\n\
-32 claim.renewal|claims firm.telecom|claims\n\
-55 claim.renewal|claims firm.toll|claims\n\
31 claim.renewal|claims money.amount|claims\n\
-99 claim.renewal|claims money.unusual-means|claims\n\
-67 claim.renewal|claims money.valuables|claims\n\
58 claim.renewal|claims person.agent|claims\n\
-115 claim.renewal|claims person.buyer|claims\n\
-57 claim.renewal|claims person.recruiter|claims\n\
19 claim.renewal|claims threat.arrest|threatens\n\
-47 claim.renewal|claims threat.block|threatens\n\
169 claim.renewal|claims threat.deadline|threatens\n\
-26 claim.renewal|claims threat.deportation|threatens\n\
166 claim.renewal|claims threat.return|threatens\n\
-82 claim.renewal|reports\n\
-17 claim.renewal|reports threat.block|reports\n\
107 claim.renewal|speaks\n\
45 claim.residence|claims claim.robot|claims\n\
20 claim.residence|claims claim.safe-account|claims\n\
20 claim.residence|claims claim.unpaid|claims\n\
41 claim.residence|claims claim.your-own|claims\n\
18 claim.residence|claims credential.balance|asks\n\
19 claim.residence|claims credential.balance|claims\n\
143 claim.residence|claims credential.bank-details|asks\n\
-25 claim.residence|claims credential.bank-details|claims\n\
153 claim.residence|claims credential.card|asks\n\
-15 claim.residence|claims credential.card|reports\n\
78 claim.residence|claims credential.cpr|asks\n\
48 claim.residence|claims credential.cpr|claims\n\
49 claim.residence|claims credential.id-document|asks\n\
-107 claim.residence|claims credential.id-document|claims\n\
-30 claim.residence|claims credential.id-document|reports\n\
140 claim.residence|claims credential.mitid|asks\n\
34 claim.residence|claims credential.mitid|claims\n\
-26 claim.residence|claims credential.mitid|reports\n\
-84 claim.residence|claims credential.personal-information|asks\n\
-162 claim.residence|claims credential.personal-information|claims\n\
15 claim.residence|claims firm.bank|claims\n\
18 claim.residence|claims firm.courier|claims\n\
89 claim.residence|claims firm.payment|claims\n\
183 claim.residence|claims money.amount|claims\n\
58 claim.residence|claims money.unusual-means|claims\n\
-71 claim.residence|claims money.valuables|claims\n\
79 claim.residence|claims person.family|claims\n\
-26 claim.residence|claims person.landlord|claims\n\
-90 claim.residence|claims person.recruiter|claims\n\
17 claim.residence|claims threat.arrest|threatens\n\
61 claim.residence|claims threat.block|threatens\n\
57 claim.residence|claims threat.court|threatens\n\
93 claim.residence|claims threat.deadline|threatens\n\
130 claim.residence|claims threat.deportation|threatens\n\
56 claim.residence|claims threat.return|threatens\n\
108 claim.residence|denies\n\
103 claim.residence|denies firm.payment|denies\n\
-19 claim.residence|reader\n\
-137 claim.residence|reports\n\
-17 claim.residence|reports firm.bank|claims\n\
-32 claim.residence|reports threat.deadline|reports\n\
-16 claim.residence|reports threat.deadline|threatens\n\
41 claim.residence|speaks\n\
-22 claim.robot|claims\n\
25 claim.robot|claims claim.unusual-activity|claims\n\
-47 claim.robot|claims credential.bank-details|claims\n\
161 claim.robot|claims credential.card|claims\n\
66 claim.robot|claims credential.cpr|asks\n\
253 claim.robot|claims credential.cpr|claims\n\
50 claim.robot|claims credential.id-document|claims\n\
26 claim.robot|claims credential.personal-information|asks\n\
34 claim.robot|claims credential.personal-information|claims\n\
56 claim.robot|claims firm.bank|claims\n\
110 claim.robot|claims money.amount|claims\n\
244 claim.robot|claims person.agent|claims\n\
-116 claim.robot|claims person.family|claims\n\
77 claim.robot|claims threat.arrest|threatens\n\
-96 claim.robot|claims threat.block|threatens\n\
83 claim.robot|claims threat.court|threatens\n\
35 claim.robot|claims threat.deadline|threatens\n\
-22 claim.robot|live\n\
29 claim.robot|reader\n\
-76 claim.robot|reports\n\
-17 claim.robot|reports credential.cpr|reports\n\
-50 claim.robot|speaks\n\
69 claim.safe-account|claims\n\
-52 claim.safe-account|claims claim.safe-account|reports\n\
98 claim.safe-account|claims claim.unpaid|claims\n\
21 claim.safe-account|claims claim.unusual-activity|claims\n\
48 claim.safe-account|claims credential.balance|asks\n\
76 claim.safe-account|claims credential.balance|claims\n\
21 claim.safe-account|claims credential.bank-details|asks\n\
87 claim.safe-account|claims credential.bank-details|claims\n\
28 claim.safe-account|claims credential.card|claims\n\
60 claim.safe-account|claims credential.code|claims\n\
17 claim.safe-account|claims credential.cpr|asks\n\
53 claim.safe-account|claims credential.id-document|asks\n\
28 claim.safe-account|claims credential.mitid|asks\n\
-62 claim.safe-account|claims credential.mitid|claims\n\
-68 claim.safe-account|claims firm.bank|reports\n\
-134 claim.safe-account|claims firm.courier|claims\n\
63 claim.safe-account|claims firm.payment|claims\n\
23 claim.safe-account|claims firm.support|claims\n\
105 claim.safe-account|claims money.amount|claims\n\
63 claim.safe-account|claims money.unusual-means|claims\n\
63 claim.safe-account|claims money.valuables|claims\n\
68 claim.safe-account|claims person.agent|claims\n\
76 claim.safe-account|claims person.family|claims\n\
61 claim.safe-account|claims person.landlord|claims\n\
-69 claim.safe-account|claims threat.arrest|threatens\n\
96 claim.safe-account|claims threat.block|threatens\n\
67 claim.safe-account|claims threat.court|threatens\n\
125 claim.safe-account|claims threat.deadline|threatens\n\
-63 claim.safe-account|denies\n\
-43 claim.safe-account|denies firm.bank|claims\n\
69 claim.safe-account|live\n\
62 claim.safe-account|reader\n\
-88 claim.safe-account|reports\n\
-38 claim.safe-account|reports claim.unusual-activity|claims\n\
-24 claim.safe-account|reports claim.unusual-activity|reports\n\
-44 claim.safe-account|reports credential.cpr|reports\n\
21 claim.safe-account|reports firm.bank|claims\n\
-18 claim.safe-account|reports firm.bank|reports\n\
-31 claim.safe-account|reports money.amount|claims\n\
-15 claim.safe-account|reports money.unusual-means|reports\n\
-68 claim.safe-account|reports money.valuables|reports\n\
49 claim.safe-account|reports person.agent|claims\n\
59 claim.safe-account|reports threat.deadline|reports\n\
-224 claim.safe-account|speaks\n\
-114 claim.sent-by-mistake|claims claim.unpaid|claims\n\
-25 claim.sent-by-mistake|claims claim.unusual-activity|claims\n\
-52 claim.sent-by-mistake|claims credential.bank-details|claims\n\
71 claim.sent-by-mistake|claims credential.card|asks\n\
-21 claim.sent-by-mistake|claims credential.card|claims\n\
23 claim.sent-by-mistake|claims credential.cpr|asks\n\
-135 claim.sent-by-mistake|claims credential.cpr|claims\n\
53 claim.sent-by-mistake|claims credential.mitid|claims\n\
227 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
63 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
-28 claim.sent-by-mistake|claims credential.personal-information|claims\n\
127 claim.sent-by-mistake|claims firm.bank|claims\n\
20 claim.sent-by-mistake|claims firm.courier|claims\n\
237 claim.sent-by-mistake|claims firm.payment|claims\n\
79 claim.sent-by-mistake|claims firm.shop|claims\n\
-25 claim.sent-by-mistake|claims money.amount|claims\n\
60 claim.sent-by-mistake|claims money.unusual-means|claims\n\
56 claim.sent-by-mistake|claims money.valuables|claims\n\
-57 claim.sent-by-mistake|claims person.agent|claims\n\
22 claim.sent-by-mistake|claims threat.block|threatens\n\
-64 claim.sent-by-mistake|claims threat.court|threatens\n\
193 claim.sent-by-mistake|claims threat.deadline|threatens\n\
126 claim.sent-by-mistake|speaks\n\
-37 claim.unpaid|claims\n\
15 claim.unpaid|claims claim.unusual-activity|claims\n\
-138 claim.unpaid|claims claim.your-own|claims\n\
98 claim.unpaid|claims credential.bank-details|asks\n\
-77 claim.unpaid|claims credential.bank-details|claims\n\
31 claim.unpaid|claims credential.card|asks\n\
-16 claim.unpaid|claims credential.card|claims\n\
-40 claim.unpaid|claims credential.card|denies\n\
-134 claim.unpaid|claims credential.code|asks\n\
-53 claim.unpaid|claims credential.code|claims\n\
44 claim.unpaid|claims credential.cpr|asks\n\
32 claim.unpaid|claims credential.id-document|asks\n\
60 claim.unpaid|claims credential.id-document|claims\n\
119 claim.unpaid|claims credential.mitid|asks\n\
-90 claim.unpaid|claims credential.mitid|claims\n\
76 claim.unpaid|claims credential.one-time-code|asks\n\
17 claim.unpaid|claims credential.one-time-code|claims\n\
-25 claim.unpaid|claims credential.password|claims\n\
27 claim.unpaid|claims credential.personal-information|asks\n\
-87 claim.unpaid|claims credential.personal-information|claims\n\
-84 claim.unpaid|claims firm.bank|claims\n\
96 claim.unpaid|claims firm.courier|claims\n\
-203 claim.unpaid|claims firm.payment|claims\n\
97 claim.unpaid|claims firm.streaming|claims\n\
57 claim.unpaid|claims firm.support|claims\n\
228 claim.unpaid|claims firm.toll|claims\n\
81 claim.unpaid|claims firm.utility|claims\n\
-37 claim.unpaid|claims money.amount|claims\n\
47 claim.unpaid|claims money.unusual-means|claims\n\
-85 claim.unpaid|claims money.valuables|claims\n\
-84 claim.unpaid|claims person.agent|claims\n\
-62 claim.unpaid|claims person.family|claims\n\
-84 claim.unpaid|claims person.landlord|claims\n\
148 claim.unpaid|claims threat.arrest|threatens\n\
124 claim.unpaid|claims threat.court|threatens\n\
171 claim.unpaid|claims threat.cutoff|threatens\n\
50 claim.unpaid|claims threat.deadline|threatens\n\
253 claim.unpaid|claims threat.debt|threatens\n\
34 claim.unpaid|claims threat.deportation|threatens\n\
-135 claim.unpaid|claims threat.return|threatens\n\
-37 claim.unpaid|live\n\
-129 claim.unpaid|reports\n\
-139 claim.unpaid|speaks\n\
19 claim.unusual-activity|claims\n\
37 claim.unusual-activity|claims claim.unusual-activity|reports\n\
68 claim.unusual-activity|claims claim.virus|claims\n\
-20 claim.unusual-activity|claims claim.watched|claims\n\
-35 claim.unusual-activity|claims claim.your-own|claims\n\
138 claim.unusual-activity|claims credential.balance|asks\n\
-112 claim.unusual-activity|claims credential.balance|claims\n\
122 claim.unusual-activity|claims credential.bank-details|asks\n\
138 claim.unusual-activity|claims credential.bank-details|claims\n\
40 claim.unusual-activity|claims credential.bank-details|reports\n\
101 claim.unusual-activity|claims credential.card|asks\n\
-109 claim.unusual-activity|claims credential.card|claims\n\
47 claim.unusual-activity|claims credential.card|denies\n\
-19 claim.unusual-activity|claims credential.code|advises\n\
-50 claim.unusual-activity|claims credential.code|asks\n\
38 claim.unusual-activity|claims credential.code|claims\n\
-80 claim.unusual-activity|claims credential.code|denies\n\
-76 claim.unusual-activity|claims credential.code|reports\n\
59 claim.unusual-activity|claims credential.cpr|asks\n\
20 claim.unusual-activity|claims credential.id-document|asks\n\
-70 claim.unusual-activity|claims credential.id-document|claims\n\
20 claim.unusual-activity|claims credential.mitid|asks\n\
31 claim.unusual-activity|claims credential.mitid|claims\n\
78 claim.unusual-activity|claims credential.mitid|reports\n\
-19 claim.unusual-activity|claims credential.one-time-code|asks\n\
38 claim.unusual-activity|claims credential.one-time-code|claims\n\
-50 claim.unusual-activity|claims credential.one-time-code|reports\n\
49 claim.unusual-activity|claims credential.password|asks\n\
129 claim.unusual-activity|claims credential.password|claims\n\
123 claim.unusual-activity|claims credential.personal-information|asks\n\
157 claim.unusual-activity|claims credential.pin|asks\n\
-24 claim.unusual-activity|claims credential.pin|claims\n\
61 claim.unusual-activity|claims firm.bank|claims\n\
-113 claim.unusual-activity|claims firm.bank|reports\n\
-107 claim.unusual-activity|claims firm.courier|claims\n\
115 claim.unusual-activity|claims firm.payment|claims\n\
108 claim.unusual-activity|claims firm.shop|claims\n\
124 claim.unusual-activity|claims firm.support|claims\n\
-26 claim.unusual-activity|claims firm.toll|claims\n\
17 claim.unusual-activity|claims firm.utility|claims\n\
30 claim.unusual-activity|claims money.amount|claims\n\
-45 claim.unusual-activity|claims money.amount|reports\n\
77 claim.unusual-activity|claims money.unusual-means|claims\n\
68 claim.unusual-activity|claims money.valuables|claims\n\
56 claim.unusual-activity|claims person.agent|claims\n\
-76 claim.unusual-activity|claims person.family|claims\n\
-17 claim.unusual-activity|claims person.family|reports\n\
-35 claim.unusual-activity|claims person.landlord|claims\n\
-22 claim.unusual-activity|claims person.recruiter|claims\n\
-60 claim.unusual-activity|claims threat.arrest|threatens\n\
-31 claim.unusual-activity|claims threat.court|threatens\n\
-43 claim.unusual-activity|claims threat.deadline|reports\n\
156 claim.unusual-activity|claims threat.deadline|threatens\n\
68 claim.unusual-activity|claims threat.debt|threatens\n\
20 claim.unusual-activity|claims threat.deportation|threatens\n\
-60 claim.unusual-activity|claims threat.exposure|threatens\n\
200 claim.unusual-activity|claims threat.return|threatens\n\
19 claim.unusual-activity|live\n\
68 claim.unusual-activity|reader\n\
70 claim.unusual-activity|reports\n\
-33 claim.unusual-activity|reports credential.card|reports\n\
44 claim.unusual-activity|reports credential.code|claims\n\
-68 claim.unusual-activity|reports credential.code|reports\n\
-45 claim.unusual-activity|reports credential.cpr|reports\n\
66 claim.unusual-activity|reports firm.bank|claims\n\
56 claim.unusual-activity|reports firm.bank|reports\n\
183 claim.unusual-activity|reports money.amount|claims\n\
62 claim.unusual-activity|reports money.amount|reports\n\
45 claim.unusual-activity|reports money.unusual-means|claims\n\
-20 claim.unusual-activity|reports money.valuables|reports\n\
-22 claim.unusual-activity|reports person.family|reports\n\
87 claim.unusual-activity|reports threat.block|reports\n\
-15 claim.unusual-activity|reports threat.deadline|reports\n\
94 claim.unusual-activity|speaks\n\
79 claim.virus|claims\n\
50 claim.virus|claims credential.card|asks\n\
42 claim.virus|claims credential.card|claims\n\
61 claim.virus|claims credential.code|asks\n\
24 claim.virus|claims credential.mitid|claims\n\
21 claim.virus|claims credential.one-time-code|asks\n\
-63 claim.virus|claims credential.password|claims\n\
-143 claim.virus|claims credential.personal-information|asks\n\
122 claim.virus|claims credential.personal-information|claims\n\
195 claim.virus|claims firm.bank|claims\n\
167 claim.virus|claims firm.courier|claims\n\
170 claim.virus|claims firm.support|claims\n\
102 claim.virus|claims firm.telecom|claims\n\
74 claim.virus|claims firm.toll|claims\n\
79 claim.virus|claims money.amount|claims\n\
20 claim.virus|claims person.agent|claims\n\
30 claim.virus|claims person.family|claims\n\
15 claim.virus|claims threat.arrest|threatens\n\
62 claim.virus|claims threat.block|threatens\n\
28 claim.virus|claims threat.court|threatens\n\
165 claim.virus|claims threat.deadline|threatens\n\
15 claim.virus|claims threat.exposure|threatens\n\
55 claim.virus|denies\n\
79 claim.virus|live\n\
56 claim.virus|reader\n\
65 claim.virus|reports\n\
21 claim.virus|reports firm.support|reports\n\
85 claim.virus|speaks\n\
71 claim.watched|claims\n\
17 claim.watched|claims credential.card|claims\n\
-21 claim.watched|claims credential.password|claims\n\
22 claim.watched|claims credential.personal-information|asks\n\
134 claim.watched|claims money.amount|claims\n\
93 claim.watched|claims money.unusual-means|claims\n\
16 claim.watched|claims threat.arrest|threatens\n\
24 claim.watched|claims threat.block|threatens\n\
30 claim.watched|claims threat.court|threatens\n\
116 claim.watched|claims threat.deadline|threatens\n\
100 claim.watched|claims threat.exposure|threatens\n\
71 claim.watched|live\n\
82 claim.watched|reader\n\
23 claim.watched|speaks\n\
-166 claim.your-own|claims\n\
28 claim.your-own|claims credential.bank-details|asks\n\
-69 claim.your-own|claims credential.card|advises\n\
57 claim.your-own|claims credential.card|asks\n\
-27 claim.your-own|claims credential.card|claims\n\
-39 claim.your-own|claims credential.code|claims\n\
58 claim.your-own|claims credential.cpr|asks\n\
-52 claim.your-own|claims credential.cpr|claims\n\
60 claim.your-own|claims credential.id-document|advises\n\
-109 claim.your-own|claims credential.id-document|claims\n\
-38 claim.your-own|claims credential.mitid|asks\n\
-41 claim.your-own|claims credential.mitid|claims\n\
68 claim.your-own|claims credential.one-time-code|claims\n\
-86 claim.your-own|claims credential.password|claims\n\
-40 claim.your-own|claims credential.personal-information|asks\n\
-94 claim.your-own|claims credential.personal-information|claims\n\
-24 claim.your-own|claims firm.bank|claims\n\
-76 claim.your-own|claims firm.payment|claims\n\
-42 claim.your-own|claims firm.shop|claims\n\
-50 claim.your-own|claims firm.support|claims\n\
-129 claim.your-own|claims money.amount|claims\n\
-80 claim.your-own|claims money.unusual-means|claims\n\
-57 claim.your-own|claims money.valuables|claims\n\
-93 claim.your-own|claims person.agent|claims\n\
-82 claim.your-own|claims person.family|claims\n\
-58 claim.your-own|claims threat.arrest|threatens\n\
-125 claim.your-own|claims threat.block|threatens\n\
-34 claim.your-own|claims threat.court|threatens\n\
-128 claim.your-own|claims threat.deadline|threatens\n\
23 claim.your-own|claims threat.exposure|threatens\n\
-166 claim.your-own|live\n\
-150 claim.your-own|reader\n\
-157 claim.your-own|speaks\n\
-52 claimed to\n\
-20 claiming\n\
-18 claiming to\n\
-20 claims\n\
25 claim|advises\n\
-48 claim|claims\n\
-102 claim|denies\n\
-84 claim|reports\n\
39 claim|speaks\n\
-42 claim…\n\
-93 claro\n\
-181 class\n\
25 classmates\n\
-16 class…\n\
-46 clause\n\
-58 clause #\n\
-125 clause|advises\n\
-191 clause|claims\n\
-96 clause|denies\n\
-104 clause|reports\n\
-105 clause|threatens\n\
-46 claus…\n\
129 clave\n\
-30 claves\n\
-30 clave…\n\
121 clean\n\
-21 clean…\n\
68 clear\n\
74 clear your\n\
67 clearance\n\
79 cleared\n\
43 clearing\n\
104 clear…\n\
79 clerk\n\
17 cles\n\
33 clever\n\
33 cleve…\n\
-51 clic\n\
-57 clicc…\n\
-65 click\n\
39 click it\n\
-61 clicked\n\
-15 clicked on\n\
-65 click…\n\
-32 cliente\n\
-40 clientes\n\
16 clienti\n\
37 clients\n\
-22 climb…\n\
-62 clinic\n\
-99 clini…\n\
20 clock\n\
152 clona…\n\
56 close\n\
-35 close at\n\
20 close it\n\
41 close the\n\
20 close this\n\
-38 close your\n\
23 closed #\n\
-45 closed a\n\
-47 closed and\n\
28 closed for\n\
-45 closed in\n\
-69 closed on\n\
41 closed today\n\
-30 closed tonight\n\
-25 closed you\n\
63 closes\n\
19 closes #\n\
-70 closes at\n\
28 closes on\n\
46 closes the\n\
18 closes tonight\n\
29 close…\n\
43 closing the\n\
55 clothes\n\
17 clothes colleague\n\
55 cloth…\n\
-33 cloud…\n\
-92 club\n\
-83 clubs\n\
-76 co\n\
-85 coach\n\
-20 coast…\n\
76 cobra…\n\
66 cocaine\n\
47 cocaine in\n\
70 cocai…\n\
-67 cocuk\n\
-31 cocuk…\n\
-148 code #\n\
100 code a\n\
53 code and\n\
126 code by\n\
25 code comes\n\
-112 code de\n\
21 code display\n\
-42 code dont\n\
-166 code for\n\
138 code from\n\
16 code here\n\
47 code in\n\
-222 code is\n\
-39 code it\n\
140 code on\n\
-32 code or\n\
72 code par\n\
21 code ready\n\
206 code that\n\
-93 code then\n\
58 code to\n\
83 code was\n\
-23 code we\n\
-53 code with\n\
23 code word\n\
185 code you\n\
-20 codes and\n\
-56 codes from\n\
38 codes here\n\
46 codes we\n\
80 codice\n\
-36 codice cpr\n\
118 codice di\n\
-56 codici\n\
31 codic…\n\
15 codigo\n\
-40 codigo de\n\
17 codul\n\
85 codul care\n\
16 codurile\n\
16 codur…\n\
-94 coffee\n\
-25 coffee at\n\
-98 coffe…\n\
35 coin\n\
64 coinbase\n\
64 coinb…\n\
35 coins\n\
69 cok\n\
-37 col\n\
-94 cold\n\
53 coleg…\n\
-108 colgo\n\
100 colleague\n\
75 colleague in\n\
40 colleague will\n\
-18 colleagues\n\
-37 collect\n\
-25 collect cards\n\
-22 collect it\n\
85 collect your\n\
-30 collecting\n\
59 collecting for\n\
-23 collection\n\
23 collects\n\
16 collega\n\
29 collegue\n\
22 colle…\n\
-64 colloquio\n\
-64 collo…\n\
-59 colou…\n\
69 combo\n\
40 combo order\n\
-89 come\n\
-57 come and\n\
-48 come by\n\
-36 come down\n\
-20 come first\n\
-73 come for\n\
-74 come from\n\
24 come home\n\
-118 come in\n\
-26 come on\n\
51 come see\n\
28 come to\n\
-48 come with\n\
-64 comen…\n\
42 comes\n\
84 comes back\n\
22 comes by\n\
-151 comes from\n\
81 comes in\n\
-58 comes on\n\
-18 comes the\n\
105 comes to\n\
30 coming\n\
81 coming for\n\
24 coming to\n\
19 comin…\n\
15 comis…\n\
-46 comma…\n\
-40 comme\n\
-19 comment\n\
-20 comment on\n\
-62 comments\n\
-140 comme…\n\
-30 commissariato\n\
76 commission\n\
106 commi…\n\
-16 common\n\
-18 commo…\n\
-45 community\n\
-153 commu…\n\
-128 como\n\
81 compania\n\
-43 companies\n\
70 company\n\
18 company in\n\
79 compare\n\
-112 compartas\n\
32 compa…\n\
19 compensation\n\
55 compe…\n\
21 compi…\n\
-78 complain\n\
-59 complain to\n\
53 complaint\n\
-120 complaints\n\
-44 complaints board\n\
84 complete\n\
57 complete the\n\
31 completed\n\
97 completely\n\
-29 completo\n\
40 compliance\n\
-56 compliance team\n\
15 comply\n\
55 compl…\n\
28 compromised\n\
58 compr…\n\
82 compte\n\
100 compt…\n\
34 computer\n\
-15 computer er\n\
-60 computer has\n\
32 computer is\n\
-21 computer on\n\
84 computer ring\n\
41 computer to\n\
78 computeren\n\
-48 computers\n\
25 compu…\n\
-45 comune\n\
57 comunicazione\n\
-82 comun…\n\
-26 con\n\
-44 con #\n\
82 con carta\n\
-43 con el\n\
-69 con il\n\
152 con la\n\
-47 con le\n\
-42 con man\n\
-25 con nadie\n\
83 con su\n\
86 con un\n\
19 concerning\n\
-22 concerns\n\
-136 concert\n\
-54 conce…\n\
-37 conci…\n\
105 conco…\n\
-41 concu…\n\
-64 conda…\n\
-132 condi…\n\
-76 condu…\n\
67 confermi\n\
40 confermi il\n\
83 confidential\n\
-34 confidential if\n\
-42 confidentiality\n\
126 confirm\n\
45 confirm by\n\
22 confirm card\n\
25 confirm that\n\
17 confirm the\n\
-17 confirm w\n\
17 confirm when\n\
40 confirm you\n\
88 confirm your\n\
-19 confirmation you\n\
-16 confirme\n\
43 confirmed\n\
32 confirmez\n\
150 confirming\n\
107 confirming your\n\
97 confi…\n\
71 conge…\n\
29 congratulation\n\
-22 congratulations\n\
-71 congratulations on\n\
41 congratulations you\n\
63 congratulations your\n\
25 congratulations youve\n\
45 congr…\n\
66 connect\n\
84 connect to\n\
-24 connected\n\
-26 connected to\n\
31 connectez\n\
31 connectez vous\n\
26 connecting\n\
-52 connexion\n\
19 conne…\n\
-64 consegna\n\
26 conseiller\n\
-18 consent\n\
-61 conse…\n\
-21 consider\n\
51 considered\n\
17 considered as\n\
43 consi…\n\
-78 conso…\n\
-150 const\n\
-43 constable\n\
-106 const…\n\
33 consul\n\
21 consular section\n\
29 consulate\n\
27 consult\n\
-23 consultation\n\
20 consulting\n\
29 consumer\n\
33 consu…\n\
21 cont\n\
-42 cont sigur\n\
87 contact with\n\
-36 contact you\n\
-50 contact your\n\
-75 contacted\n\
-48 contacted by\n\
15 contacting\n\
-42 contacts\n\
-37 contacts you\n\
-31 contain\n\
35 container\n\
-52 content\n\
30 contents\n\
18 contest\n\
42 conte…\n\
33 conti\n\
90 continue\n\
105 conti…\n\
79 conto\n\
-35 conto sicuro\n\
-55 contract and\n\
-19 contract before\n\
64 contract is\n\
19 contract we\n\
44 contracts\n\
-23 contractul\n\
-22 contrasena\n\
27 contrato\n\
68 contributo\n\
68 contributo di\n\
-17 control\n\
169 contul\n\
46 contul de\n\
32 contul tau\n\
118 contu…\n\
-47 conversation\n\
78 convert\n\
-27 conve…\n\
-64 conviction\n\
-98 convi…\n\
17 convocation\n\
-94 cookies\n\
-113 cooki…\n\
-50 coop\n\
83 cooperate\n\
46 cooperate a\n\
65 cooperation\n\
137 coope…\n\
75 coord…\n\
17 copenaghen\n\
51 copenhaga\n\
37 copenhagen\n\
-45 copenhagen we\n\
29 copenhague\n\
48 copen…\n\
41 copia\n\
138 copied\n\
-54 copies\n\
-59 copies of\n\
94 copie…\n\
21 copii\n\
-20 copilul\n\
-20 copil…\n\
30 copy\n\
48 copy of\n\
-16 cordi…\n\
52 coroane\n\
52 coroa…\n\
74 coronas\n\
119 coron…\n\
123 correct\n\
34 correct it\n\
44 correction\n\
23 correction fee\n\
38 corrente\n\
118 corre…\n\
-28 corriere\n\
-28 corri…\n\
92 corta…\n\
-26 cost #\n\
-49 costs\n\
24 costs #\n\
-33 costs nothing\n\
36 coucou\n\
36 couco…\n\
19 could i\n\
137 could not\n\
-90 could we\n\
16 could you\n\
117 couldnt\n\
28 couldnt be\n\
117 could…\n\
-26 council\n\
-26 counc…\n\
-115 count\n\
-123 counter\n\
-112 counter please\n\
-84 countries\n\
29 countries of\n\
88 counts\n\
58 counts as\n\
-44 count…\n\
58 coupe…\n\
27 couple\n\
-25 couple of\n\
27 coupl…\n\
106 courier\n\
27 courier calls\n\
38 courier from\n\
26 courier to\n\
-68 courier will\n\
-99 couriers\n\
58 couri…\n\
46 couronnes\n\
46 couro…\n\
-76 courrier\n\
-44 courr…\n\
-67 course\n\
-47 cours…\n\
-88 court found\n\
-47 court in\n\
20 court of\n\
63 court you\n\
64 courtesy\n\
79 courts\n\
92 court…\n\
90 cousin\n\
26 cousin in\n\
121 cousi…\n\
-75 cover\n\
15 covers\n\
136 cover…\n\
78 cpr\n\
106 cpr @link\n\
22 cpr a\n\
109 cpr and\n\
18 cpr bank\n\
25 cpr card\n\
-20 cpr et\n\
-33 cpr for\n\
-35 cpr is\n\
90 cpr ktos\n\
-43 cpr no\n\
-15 cpr nr\n\
-48 cpr numaranizi\n\
-81 cpr numbers\n\
-61 cpr nummer\n\
-25 cpr nummeret\n\
-22 cpr numre\n\
-16 cpr officer\n\
220 cpr og\n\
15 cpr passport\n\
20 cpr photo\n\
104 cpr reg\n\
32 cpr si\n\
28 cpr til\n\
97 cpr y\n\
-75 crack…\n\
51 crash\n\
15 crash…\n\
-125 create\n\
-32 create a\n\
23 created\n\
-89 creat…\n\
230 credential.balance|advises\n\
230 credential.balance|advises threat.block|threatens\n\
104 credential.balance|asks\n\
49 credential.balance|asks credential.balance|claims\n\
105 credential.balance|asks credential.bank-details|asks\n\
32 credential.balance|asks credential.bank-details|claims\n\
37 credential.balance|asks credential.card|asks\n\
25 credential.balance|asks credential.card|claims\n\
163 credential.balance|asks credential.cpr|asks\n\
16 credential.balance|asks credential.cpr|claims\n\
25 credential.balance|asks credential.id-document|asks\n\
35 credential.balance|asks credential.id-document|claims\n\
120 credential.balance|asks credential.mitid|asks\n\
-141 credential.balance|asks credential.password|asks\n\
-29 credential.balance|asks credential.personal-information|asks\n\
72 credential.balance|asks credential.personal-information|claims\n\
52 credential.balance|asks firm.bank|claims\n\
69 credential.balance|asks firm.courier|claims\n\
-33 credential.balance|asks firm.shop|claims\n\
-120 credential.balance|asks money.amount|claims\n\
86 credential.balance|asks money.unusual-means|claims\n\
-53 credential.balance|asks person.agent|claims\n\
17 credential.balance|asks person.buyer|claims\n\
-18 credential.balance|asks person.family|claims\n\
60 credential.balance|asks threat.arrest|threatens\n\
40 credential.balance|asks threat.block|threatens\n\
58 credential.balance|asks threat.deadline|threatens\n\
-96 credential.balance|claims\n\
-23 credential.balance|claims credential.bank-details|claims\n\
43 credential.balance|claims credential.card|asks\n\
34 credential.balance|claims credential.card|claims\n\
15 credential.balance|claims credential.cpr|asks\n\
-22 credential.balance|claims credential.cpr|claims\n\
-22 credential.balance|claims credential.cpr|reports\n\
24 credential.balance|claims credential.id-document|asks\n\
-28 credential.balance|claims credential.personal-information|asks\n\
45 credential.balance|claims firm.bank|claims\n\
40 credential.balance|claims firm.courier|claims\n\
-16 credential.balance|claims firm.shop|claims\n\
-28 credential.balance|claims money.amount|claims\n\
84 credential.balance|claims money.unusual-means|claims\n\
29 credential.balance|claims money.valuables|claims\n\
-27 credential.balance|claims person.agent|claims\n\
24 credential.balance|claims person.family|claims\n\
75 credential.balance|claims threat.block|threatens\n\
42 credential.balance|claims threat.deadline|threatens\n\
20 credential.balance|live\n\
128 credential.balance|reader\n\
33 credential.balance|reports\n\
64 credential.balance|reports credential.bank-details|reports\n\
63 credential.balance|reports credential.cpr|reports\n\
-40 credential.balance|reports firm.bank|claims\n\
80 credential.balance|reports money.amount|claims\n\
-42 credential.balance|reports money.valuables|claims\n\
-37 credential.balance|reports person.agent|reports\n\
79 credential.balance|reports threat.deadline|threatens\n\
50 credential.balance|speaks\n\
-146 credential.bank-details|advises\n\
-26 credential.bank-details|advises credential.mitid|advises\n\
-15 credential.bank-details|advises firm.bank|claims\n\
29 credential.bank-details|asks credential.bank-details|claims\n\
-113 credential.bank-details|asks credential.card|asks\n\
-21 credential.bank-details|asks credential.card|claims\n\
-15 credential.bank-details|asks credential.cpr|asks\n\
40 credential.bank-details|asks credential.cpr|claims\n\
219 credential.bank-details|asks credential.id-document|claims\n\
34 credential.bank-details|asks credential.mitid|asks\n\
-15 credential.bank-details|asks credential.mitid|claims\n\
-153 credential.bank-details|asks credential.password|asks\n\
-36 credential.bank-details|asks credential.password|claims\n\
169 credential.bank-details|asks credential.personal-information|asks\n\
51 credential.bank-details|asks credential.personal-information|claims\n\
73 credential.bank-details|asks firm.bank|claims\n\
65 credential.bank-details|asks firm.courier|claims\n\
21 credential.bank-details|asks firm.shop|claims\n\
-29 credential.bank-details|asks money.amount|claims\n\
51 credential.bank-details|asks money.unusual-means|claims\n\
116 credential.bank-details|asks money.valuables|claims\n\
115 credential.bank-details|asks person.agent|claims\n\
29 credential.bank-details|asks person.buyer|claims\n\
-28 credential.bank-details|asks person.landlord|claims\n\
-134 credential.bank-details|asks person.recruiter|claims\n\
-30 credential.bank-details|asks threat.arrest|reports\n\
67 credential.bank-details|asks threat.arrest|threatens\n\
211 credential.bank-details|asks threat.block|threatens\n\
49 credential.bank-details|asks threat.court|threatens\n\
133 credential.bank-details|asks threat.deadline|threatens\n\
17 credential.bank-details|asks threat.debt|threatens\n\
35 credential.bank-details|asks threat.deportation|threatens\n\
18 credential.bank-details|claims\n\
64 credential.bank-details|claims credential.card|asks\n\
-33 credential.bank-details|claims credential.card|claims\n\
260 credential.bank-details|claims credential.card|reports\n\
328 credential.bank-details|claims credential.code|claims\n\
77 credential.bank-details|claims credential.cpr|asks\n\
-104 credential.bank-details|claims credential.cpr|claims\n\
68 credential.bank-details|claims credential.id-document|asks\n\
22 credential.bank-details|claims credential.id-document|claims\n\
26 credential.bank-details|claims credential.mitid|asks\n\
260 credential.bank-details|claims credential.mitid|claims\n\
-33 credential.bank-details|claims credential.one-time-code|claims\n\
146 credential.bank-details|claims credential.password|claims\n\
-37 credential.bank-details|claims credential.password|denies\n\
18 credential.bank-details|claims credential.personal-information|asks\n\
-80 credential.bank-details|claims credential.personal-information|claims\n\
-52 credential.bank-details|claims firm.bank|claims\n\
38 credential.bank-details|claims firm.bank|reports\n\
-23 credential.bank-details|claims firm.courier|claims\n\
-54 credential.bank-details|claims firm.payment|claims\n\
50 credential.bank-details|claims firm.support|claims\n\
64 credential.bank-details|claims money.amount|claims\n\
-59 credential.bank-details|claims money.amount|reports\n\
71 credential.bank-details|claims money.valuables|claims\n\
-24 credential.bank-details|claims person.agent|claims\n\
192 credential.bank-details|claims person.family|claims\n\
-116 credential.bank-details|claims person.landlord|claims\n\
-25 credential.bank-details|claims person.recruiter|claims\n\
-40 credential.bank-details|claims threat.arrest|reports\n\
-26 credential.bank-details|claims threat.arrest|threatens\n\
54 credential.bank-details|claims threat.block|reports\n\
60 credential.bank-details|claims threat.block|threatens\n\
-187 credential.bank-details|claims threat.court|threatens\n\
35 credential.bank-details|claims threat.deadline|threatens\n\
31 credential.bank-details|claims threat.debt|threatens\n\
-26 credential.bank-details|claims threat.deportation|threatens\n\
-60 credential.bank-details|denies\n\
15 credential.bank-details|denies firm.bank|claims\n\
32 credential.bank-details|denies money.amount|claims\n\
-30 credential.bank-details|denies threat.deadline|threatens\n\
42 credential.bank-details|reader\n\
-70 credential.bank-details|reports\n\
-15 credential.bank-details|reports credential.cpr|reports\n\
48 credential.bank-details|reports credential.mitid|reports\n\
-203 credential.bank-details|reports firm.bank|claims\n\
131 credential.bank-details|reports money.amount|claims\n\
-22 credential.bank-details|reports money.amount|reports\n\
-27 credential.bank-details|reports threat.block|threatens\n\
-27 credential.bank-details|speaks\n\
-94 credential.card|advises\n\
-71 credential.card|advises credential.card|asks\n\
45 credential.card|advises credential.code|asks\n\
78 credential.card|advises credential.cpr|advises\n\
-53 credential.card|advises credential.id-document|claims\n\
-21 credential.card|advises credential.mitid|advises\n\
35 credential.card|advises credential.mitid|asks\n\
-30 credential.card|advises credential.personal-information|claims\n\
73 credential.card|advises credential.pin|advises\n\
-62 credential.card|advises firm.bank|claims\n\
-71 credential.card|advises firm.courier|claims\n\
-42 credential.card|advises firm.shop|claims\n\
-24 credential.card|advises money.unusual-means|claims\n\
-73 credential.card|advises person.buyer|claims\n\
32 credential.card|advises threat.arrest|threatens\n\
97 credential.card|advises threat.block|threatens\n\
-19 credential.card|advises threat.court|threatens\n\
66 credential.card|advises threat.deadline|threatens\n\
73 credential.card|advises threat.return|threatens\n\
159 credential.card|asks\n\
80 credential.card|asks credential.card|claims\n\
112 credential.card|asks credential.code|asks\n\
237 credential.card|asks credential.code|claims\n\
49 credential.card|asks credential.code|reports\n\
86 credential.card|asks credential.cpr|asks\n\
-27 credential.card|asks credential.cpr|claims\n\
133 credential.card|asks credential.id-document|asks\n\
76 credential.card|asks credential.id-document|claims\n\
80 credential.card|asks credential.mitid|asks\n\
37 credential.card|asks credential.mitid|claims\n\
42 credential.card|asks credential.nemid|claims\n\
110 credential.card|asks credential.one-time-code|asks\n\
38 credential.card|asks credential.password|asks\n\
84 credential.card|asks credential.personal-information|asks\n\
143 credential.card|asks credential.personal-information|claims\n\
85 credential.card|asks credential.pin|asks\n\
-45 credential.card|asks credential.pin|claims\n\
69 credential.card|asks firm.bank|claims\n\
125 credential.card|asks firm.courier|claims\n\
180 credential.card|asks firm.payment|claims\n\
72 credential.card|asks firm.shop|claims\n\
105 credential.card|asks firm.streaming|claims\n\
24 credential.card|asks firm.support|claims\n\
32 credential.card|asks firm.telecom|claims\n\
183 credential.card|asks firm.toll|claims\n\
142 credential.card|asks firm.utility|claims\n\
116 credential.card|asks money.amount|claims\n\
22 credential.card|asks money.unusual-means|claims\n\
82 credential.card|asks money.valuables|claims\n\
66 credential.card|asks person.adviser|claims\n\
-34 credential.card|asks person.agent|claims\n\
73 credential.card|asks person.buyer|claims\n\
-131 credential.card|asks person.family|claims\n\
99 credential.card|asks person.landlord|claims\n\
17 credential.card|asks threat.arrest|threatens\n\
55 credential.card|asks threat.block|threatens\n\
120 credential.card|asks threat.court|threatens\n\
60 credential.card|asks threat.cutoff|threatens\n\
114 credential.card|asks threat.deadline|threatens\n\
115 credential.card|asks threat.debt|threatens\n\
43 credential.card|asks threat.deportation|threatens\n\
-130 credential.card|asks threat.return|threatens\n\
-64 credential.card|claims\n\
-15 credential.card|claims credential.card|reports\n\
-48 credential.card|claims credential.code|advises\n\
105 credential.card|claims credential.code|asks\n\
68 credential.card|claims credential.code|claims\n\
-45 credential.card|claims credential.code|denies\n\
-56 credential.card|claims credential.code|reports\n\
93 credential.card|claims credential.cpr|asks\n\
20 credential.card|claims credential.cpr|claims\n\
38 credential.card|claims credential.id-document|asks\n\
130 credential.card|claims credential.id-document|claims\n\
140 credential.card|claims credential.mitid|asks\n\
28 credential.card|claims credential.mitid|claims\n\
-50 credential.card|claims credential.mitid|reports\n\
-59 credential.card|claims credential.nemid|claims\n\
94 credential.card|claims credential.one-time-code|asks\n\
208 credential.card|claims credential.one-time-code|claims\n\
134 credential.card|claims credential.password|asks\n\
62 credential.card|claims credential.password|claims\n\
-126 credential.card|claims credential.personal-information|asks\n\
-111 credential.card|claims credential.personal-information|claims\n\
89 credential.card|claims credential.pin|asks\n\
-20 credential.card|claims credential.pin|claims\n\
-88 credential.card|claims firm.bank|claims\n\
22 credential.card|claims firm.bank|reports\n\
115 credential.card|claims firm.courier|claims\n\
188 credential.card|claims firm.payment|claims\n\
-118 credential.card|claims firm.shop|claims\n\
-25 credential.card|claims firm.streaming|claims\n\
-19 credential.card|claims firm.support|claims\n\
97 credential.card|claims firm.telecom|claims\n\
-17 credential.card|claims firm.toll|claims\n\
280 credential.card|claims firm.utility|claims\n\
-46 credential.card|claims money.amount|claims\n\
-36 credential.card|claims money.unusual-means|claims\n\
181 credential.card|claims money.valuables|claims\n\
-18 credential.card|claims money.valuables|reports\n\
84 credential.card|claims person.agent|claims\n\
129 credential.card|claims person.buyer|claims\n\
252 credential.card|claims person.family|claims\n\
38 credential.card|claims threat.arrest|threatens\n\
29 credential.card|claims threat.block|reports\n\
-64 credential.card|claims threat.block|threatens\n\
105 credential.card|claims threat.court|threatens\n\
128 credential.card|claims threat.cutoff|threatens\n\
-50 credential.card|claims threat.deadline|reports\n\
97 credential.card|claims threat.deadline|threatens\n\
18 credential.card|claims threat.debt|threatens\n\
-16 credential.card|claims threat.deportation|threatens\n\
-28 credential.card|claims threat.return|threatens\n\
-25 credential.card|denies\n\
83 credential.card|denies credential.mitid|denies\n\
-20 credential.card|denies credential.pin|denies\n\
81 credential.card|denies firm.bank|claims\n\
-65 credential.card|denies money.amount|claims\n\
103 credential.card|denies threat.block|threatens\n\
56 credential.card|live\n\
37 credential.card|reader\n\
-48 credential.card|reports\n\
241 credential.card|reports credential.code|claims\n\
88 credential.card|reports credential.code|reports\n\
34 credential.card|reports credential.id-document|reports\n\
-109 credential.card|reports credential.mitid|claims\n\
16 credential.card|reports credential.password|reports\n\
53 credential.card|reports credential.personal-information|reports\n\
-18 credential.card|reports credential.pin|reports\n\
-76 credential.card|reports firm.bank|claims\n\
-40 credential.card|reports firm.bank|reports\n\
110 credential.card|reports firm.courier|claims\n\
-32 credential.card|reports firm.courier|reports\n\
-32 credential.card|reports firm.payment|claims\n\
-41 credential.card|reports firm.payment|reports\n\
61 credential.card|reports money.amount|claims\n\
-65 credential.card|reports money.amount|reports\n\
32 credential.card|reports person.agent|claims\n\
35 credential.card|reports person.agent|reports\n\
-24 credential.card|reports threat.arrest|reports\n\
-38 credential.card|reports threat.arrest|threatens\n\
-18 credential.card|reports threat.block|reports\n\
-28 credential.card|reports threat.block|threatens\n\
-33 credential.card|reports threat.court|reports\n\
187 credential.card|reports threat.deadline|threatens\n\
-18 credential.card|reports threat.deportation|reports\n\
44 credential.card|reports threat.return|threatens\n\
97 credential.card|speaks\n\
29 credential.code|advises\n\
-48 credential.code|advises credential.code|claims\n\
-27 credential.code|advises credential.cpr|advises\n\
-60 credential.code|advises credential.id-document|claims\n\
-38 credential.code|advises credential.mitid|advises\n\
-44 credential.code|advises credential.mitid|claims\n\
-117 credential.code|advises credential.one-time-code|claims\n\
30 credential.code|advises credential.password|advises\n\
-21 credential.code|advises credential.pin|advises\n\
34 credential.code|advises firm.bank|claims\n\
-170 credential.code|advises money.amount|claims\n\
-58 credential.code|advises threat.block|threatens\n\
40 credential.code|advises threat.deadline|threatens\n\
28 credential.code|asks\n\
-125 credential.code|asks credential.code|claims\n\
79 credential.code|asks credential.cpr|asks\n\
134 credential.code|asks credential.mitid|asks\n\
133 credential.code|asks credential.mitid|claims\n\
-114 credential.code|asks credential.nemid|claims\n\
-140 credential.code|asks credential.one-time-code|asks\n\
52 credential.code|asks credential.one-time-code|claims\n\
108 credential.code|asks credential.password|asks\n\
94 credential.code|asks credential.password|claims\n\
37 credential.code|asks credential.personal-information|asks\n\
31 credential.code|asks credential.personal-information|claims\n\
236 credential.code|asks firm.bank|claims\n\
-26 credential.code|asks firm.courier|claims\n\
54 credential.code|asks firm.payment|claims\n\
-68 credential.code|asks firm.shop|claims\n\
-207 credential.code|asks firm.streaming|claims\n\
102 credential.code|asks firm.telecom|claims\n\
22 credential.code|asks firm.utility|claims\n\
151 credential.code|asks money.amount|claims\n\
108 credential.code|asks money.unusual-means|claims\n\
63 credential.code|asks money.valuables|claims\n\
118 credential.code|asks person.agent|claims\n\
-133 credential.code|asks person.buyer|claims\n\
92 credential.code|asks person.family|claims\n\
27 credential.code|asks threat.arrest|threatens\n\
-47 credential.code|asks threat.block|threatens\n\
16 credential.code|asks threat.court|threatens\n\
162 credential.code|asks threat.deadline|threatens\n\
-132 credential.code|claims\n\
131 credential.code|claims credential.cpr|asks\n\
54 credential.code|claims credential.id-document|claims\n\
-20 credential.code|claims credential.mitid|advises\n\
258 credential.code|claims credential.mitid|asks\n\
52 credential.code|claims credential.mitid|claims\n\
76 credential.code|claims credential.one-time-code|asks\n\
-316 credential.code|claims credential.one-time-code|claims\n\
102 credential.code|claims credential.password|asks\n\
32 credential.code|claims credential.password|claims\n\
-58 credential.code|claims credential.personal-information|asks\n\
90 credential.code|claims credential.personal-information|claims\n\
115 credential.code|claims credential.pin|asks\n\
-41 credential.code|claims firm.bank|claims\n\
223 credential.code|claims firm.bank|reports\n\
-24 credential.code|claims firm.courier|claims\n\
-67 credential.code|claims firm.payment|claims\n\
-54 credential.code|claims firm.shop|claims\n\
-19 credential.code|claims firm.streaming|claims\n\
-17 credential.code|claims firm.support|claims\n\
-23 credential.code|claims firm.toll|claims\n\
37 credential.code|claims money.unusual-means|claims\n\
30 credential.code|claims money.valuables|claims\n\
-19 credential.code|claims money.valuables|reports\n\
-38 credential.code|claims person.agent|claims\n\
84 credential.code|claims person.family|claims\n\
38 credential.code|claims person.landlord|claims\n\
15 credential.code|claims threat.arrest|threatens\n\
43 credential.code|claims threat.block|threatens\n\
81 credential.code|claims threat.court|threatens\n\
54 credential.code|claims threat.deadline|threatens\n\
-28 credential.code|claims threat.return|threatens\n\
-195 credential.code|denies\n\
-26 credential.code|denies credential.mitid|denies\n\
-69 credential.code|denies firm.bank|claims\n\
35 credential.code|denies firm.payment|claims\n\
-85 credential.code|denies threat.block|threatens\n\
-53 credential.code|live\n\
29 credential.code|reader\n\
-32 credential.code|reports\n\
37 credential.code|reports credential.cpr|reports\n\
-135 credential.code|reports credential.mitid|claims\n\
22 credential.code|reports credential.mitid|reports\n\
28 credential.code|reports credential.one-time-code|reports\n\
-104 credential.code|reports firm.bank|claims\n\
-85 credential.code|reports firm.bank|reports\n\
-191 credential.code|reports money.amount|claims\n\
-70 credential.code|reports money.amount|reports\n\
-16 credential.code|reports money.valuables|reports\n\
84 credential.code|reports person.family|claims\n\
-19 credential.code|reports person.family|reports\n\
-15 credential.code|reports threat.arrest|reports\n\
-39 credential.code|reports threat.arrest|threatens\n\
-21 credential.code|reports threat.block|reports\n\
-17 credential.code|reports threat.court|threatens\n\
-27 credential.code|reports threat.deadline|reports\n\
-30 credential.code|reports threat.deadline|threatens\n\
-69 credential.cpr|advises\n\
-46 credential.cpr|advises credential.mitid|advises\n\
-19 credential.cpr|advises threat.deadline|threatens\n\
63 credential.cpr|asks\n\
42 credential.cpr|asks credential.cpr|claims\n\
41 credential.cpr|asks credential.id-document|asks\n\
-51 credential.cpr|asks credential.id-document|claims\n\
70 credential.cpr|asks credential.mitid|asks\n\
156 credential.cpr|asks credential.mitid|claims\n\
29 credential.cpr|asks credential.nemid|asks\n\
66 credential.cpr|asks credential.one-time-code|asks\n\
113 credential.cpr|asks credential.password|asks\n\
166 credential.cpr|asks credential.personal-information|asks\n\
119 credential.cpr|asks credential.personal-information|claims\n\
63 credential.cpr|asks credential.pin|asks\n\
160 credential.cpr|asks firm.bank|claims\n\
112 credential.cpr|asks firm.courier|claims\n\
60 credential.cpr|asks firm.payment|claims\n\
156 credential.cpr|asks money.amount|claims\n\
40 credential.cpr|asks money.unusual-means|claims\n\
146 credential.cpr|asks money.valuables|claims\n\
21 credential.cpr|asks person.agent|claims\n\
26 credential.cpr|asks person.buyer|claims\n\
92 credential.cpr|asks person.landlord|claims\n\
-33 credential.cpr|asks person.recruiter|claims\n\
103 credential.cpr|asks threat.arrest|threatens\n\
168 credential.cpr|asks threat.block|threatens\n\
93 credential.cpr|asks threat.court|threatens\n\
18 credential.cpr|asks threat.cutoff|threatens\n\
70 credential.cpr|asks threat.deadline|threatens\n\
21 credential.cpr|claims\n\
-57 credential.cpr|claims credential.cpr|reports\n\
81 credential.cpr|claims credential.id-document|claims\n\
-140 credential.cpr|claims credential.mitid|claims\n\
84 credential.cpr|claims credential.mitid|reports\n\
60 credential.cpr|claims credential.password|asks\n\
97 credential.cpr|claims credential.password|claims\n\
-15 credential.cpr|claims credential.personal-information|asks\n\
-234 credential.cpr|claims credential.personal-information|claims\n\
16 credential.cpr|claims credential.personal-information|reports\n\
86 credential.cpr|claims firm.bank|claims\n\
112 credential.cpr|claims money.amount|claims\n\
96 credential.cpr|claims money.unusual-means|claims\n\
29 credential.cpr|claims money.valuables|claims\n\
73 credential.cpr|claims person.agent|claims\n\
-19 credential.cpr|claims person.landlord|claims\n\
-92 credential.cpr|claims person.recruiter|claims\n\
75 credential.cpr|claims threat.arrest|reports\n\
109 credential.cpr|claims threat.arrest|threatens\n\
83 credential.cpr|claims threat.block|threatens\n\
-101 credential.cpr|claims threat.court|threatens\n\
106 credential.cpr|claims threat.deadline|reports\n\
-30 credential.cpr|claims threat.deadline|threatens\n\
39 credential.cpr|denies\n\
133 credential.cpr|denies firm.bank|claims\n\
46 credential.cpr|live\n\
44 credential.cpr|reader\n\
-92 credential.cpr|reports\n\
-26 credential.cpr|reports credential.mitid|claims\n\
-121 credential.cpr|reports firm.bank|claims\n\
-51 credential.cpr|reports money.amount|claims\n\
-27 credential.cpr|reports money.amount|reports\n\
-24 credential.cpr|reports person.agent|claims\n\
-48 credential.cpr|reports threat.arrest|reports\n\
-21 credential.cpr|reports threat.block|reports\n\
-25 credential.cpr|reports threat.deadline|reports\n\
24 credential.cpr|reports threat.deadline|threatens\n\
-32 credential.cpr|speaks\n\
59 credential.id-document|advises money.amount|claims\n\
-60 credential.id-document|asks\n\
-45 credential.id-document|asks credential.id-document|claims\n\
-244 credential.id-document|asks credential.mitid|claims\n\
-61 credential.id-document|asks credential.one-time-code|asks\n\
83 credential.id-document|asks credential.password|asks\n\
77 credential.id-document|asks credential.personal-information|asks\n\
68 credential.id-document|asks credential.personal-information|claims\n\
-45 credential.id-document|asks credential.pin|claims\n\
48 credential.id-document|asks firm.bank|claims\n\
-98 credential.id-document|asks firm.courier|claims\n\
37 credential.id-document|asks money.amount|claims\n\
22 credential.id-document|asks money.unusual-means|claims\n\
-110 credential.id-document|asks money.valuables|claims\n\
26 credential.id-document|asks person.agent|claims\n\
-23 credential.id-document|asks person.family|claims\n\
91 credential.id-document|asks person.landlord|claims\n\
61 credential.id-document|asks threat.arrest|threatens\n\
38 credential.id-document|asks threat.block|threatens\n\
-127 credential.id-document|asks threat.court|threatens\n\
115 credential.id-document|asks threat.deadline|threatens\n\
47 credential.id-document|asks threat.deportation|threatens\n\
-59 credential.id-document|claims\n\
-16 credential.id-document|claims credential.mitid|asks\n\
-92 credential.id-document|claims credential.mitid|claims\n\
18 credential.id-document|claims credential.one-time-code|asks\n\
91 credential.id-document|claims credential.password|claims\n\
85 credential.id-document|claims credential.personal-information|asks\n\
-110 credential.id-document|claims credential.personal-information|claims\n\
-33 credential.id-document|claims firm.courier|claims\n\
38 credential.id-document|claims firm.payment|claims\n\
-35 credential.id-document|claims firm.shop|claims\n\
50 credential.id-document|claims firm.toll|claims\n\
167 credential.id-document|claims money.amount|claims\n\
121 credential.id-document|claims money.amount|denies\n\
179 credential.id-document|claims money.unusual-means|claims\n\
74 credential.id-document|claims money.valuables|claims\n\
-64 credential.id-document|claims person.agent|claims\n\
89 credential.id-document|claims person.family|claims\n\
-23 credential.id-document|claims person.recruiter|claims\n\
283 credential.id-document|claims threat.block|threatens\n\
-120 credential.id-document|claims threat.court|threatens\n\
68 credential.id-document|claims threat.deadline|threatens\n\
24 credential.id-document|claims threat.deportation|threatens\n\
-30 credential.id-document|denies threat.deadline|threatens\n\
-62 credential.id-document|live\n\
-47 credential.id-document|reader\n\
54 credential.id-document|reports\n\
-39 credential.id-document|reports credential.personal-information|claims\n\
28 credential.id-document|reports credential.personal-information|reports\n\
43 credential.id-document|reports money.amount|claims\n\
36 credential.id-document|reports person.agent|reports\n\
19 credential.id-document|reports threat.court|threatens\n\
78 credential.id-document|reports threat.deadline|reports\n\
61 credential.id-document|reports threat.deadline|threatens\n\
-68 credential.id-document|speaks\n\
-48 credential.mitid|advises\n\
-73 credential.mitid|advises credential.mitid|claims\n\
-27 credential.mitid|advises credential.mitid|reports\n\
-66 credential.mitid|advises credential.password|advises\n\
-27 credential.mitid|advises credential.personal-information|reports\n\
-48 credential.mitid|advises credential.pin|advises\n\
-49 credential.mitid|advises firm.bank|claims\n\
103 credential.mitid|advises money.amount|claims\n\
-17 credential.mitid|advises threat.block|threatens\n\
44 credential.mitid|advises threat.deadline|threatens\n\
96 credential.mitid|asks\n\
-179 credential.mitid|asks credential.mitid|claims\n\
-49 credential.mitid|asks credential.one-time-code|asks\n\
-45 credential.mitid|asks credential.one-time-code|claims\n\
187 credential.mitid|asks credential.password|asks\n\
-46 credential.mitid|asks credential.password|claims\n\
-38 credential.mitid|asks credential.personal-information|asks\n\
-42 credential.mitid|asks credential.personal-information|claims\n\
-49 credential.mitid|asks credential.personal-information|reports\n\
-32 credential.mitid|asks credential.pin|asks\n\
158 credential.mitid|asks firm.bank|claims\n\
22 credential.mitid|asks firm.bank|reports\n\
48 credential.mitid|asks firm.courier|claims\n\
43 credential.mitid|asks firm.shop|claims\n\
65 credential.mitid|asks firm.streaming|claims\n\
79 credential.mitid|asks firm.support|claims\n\
-157 credential.mitid|asks firm.telecom|claims\n\
55 credential.mitid|asks firm.toll|claims\n\
32 credential.mitid|asks firm.utility|claims\n\
130 credential.mitid|asks money.amount|claims\n\
-26 credential.mitid|asks money.unusual-means|claims\n\
91 credential.mitid|asks money.valuables|claims\n\
52 credential.mitid|asks person.agent|claims\n\
63 credential.mitid|asks person.buyer|claims\n\
-34 credential.mitid|asks person.family|claims\n\
86 credential.mitid|asks person.landlord|claims\n\
16 credential.mitid|asks person.recruiter|claims\n\
67 credential.mitid|asks threat.arrest|threatens\n\
103 credential.mitid|asks threat.block|threatens\n\
59 credential.mitid|asks threat.court|threatens\n\
98 credential.mitid|asks threat.deadline|threatens\n\
-240 credential.mitid|asks threat.debt|threatens\n\
45 credential.mitid|asks threat.return|threatens\n\
81 credential.mitid|claims\n\
28 credential.mitid|claims credential.nemid|asks\n\
-37 credential.mitid|claims credential.one-time-code|asks\n\
-279 credential.mitid|claims credential.one-time-code|claims\n\
152 credential.mitid|claims credential.password|asks\n\
97 credential.mitid|claims credential.password|claims\n\
177 credential.mitid|claims credential.personal-information|claims\n\
-66 credential.mitid|claims credential.pin|claims\n\
-67 credential.mitid|claims firm.bank|claims\n\
-128 credential.mitid|claims firm.bank|reports\n\
-66 credential.mitid|claims firm.courier|claims\n\
147 credential.mitid|claims firm.payment|claims\n\
-143 credential.mitid|claims firm.support|claims\n\
253 credential.mitid|claims money.amount|claims\n\
-75 credential.mitid|claims money.amount|reports\n\
80 credential.mitid|claims money.unusual-means|claims\n\
18 credential.mitid|claims money.valuables|claims\n\
-36 credential.mitid|claims money.valuables|reports\n\
-212 credential.mitid|claims person.agent|claims\n\
123 credential.mitid|claims person.family|claims\n\
107 credential.mitid|claims person.landlord|claims\n\
-15 credential.mitid|claims threat.arrest|threatens\n\
-32 credential.mitid|claims threat.block|reports\n\
124 credential.mitid|claims threat.block|threatens\n\
19 credential.mitid|claims threat.court|threatens\n\
-55 credential.mitid|claims threat.deadline|reports\n\
122 credential.mitid|claims threat.deadline|threatens\n\
72 credential.mitid|claims threat.return|threatens\n\
-73 credential.mitid|denies\n\
-23 credential.mitid|denies credential.password|denies\n\
-50 credential.mitid|denies credential.pin|denies\n\
58 credential.mitid|denies firm.bank|claims\n\
-17 credential.mitid|denies firm.bank|reports\n\
-92 credential.mitid|denies threat.block|threatens\n\
-207 credential.mitid|denies threat.deadline|threatens\n\
107 credential.mitid|live\n\
60 credential.mitid|reader\n\
-31 credential.mitid|reports\n\
102 credential.mitid|reports credential.password|claims\n\
80 credential.mitid|reports credential.password|reports\n\
-20 credential.mitid|reports credential.personal-information|reports\n\
63 credential.mitid|reports firm.bank|reports\n\
-46 credential.mitid|reports firm.payment|claims\n\
47 credential.mitid|reports money.amount|claims\n\
47 credential.mitid|reports money.amount|reports\n\
34 credential.mitid|reports money.valuables|claims\n\
-45 credential.mitid|reports person.agent|claims\n\
34 credential.mitid|reports person.agent|reports\n\
-40 credential.mitid|reports threat.block|reports\n\
150 credential.mitid|reports threat.block|threatens\n\
56 credential.mitid|reports threat.deadline|reports\n\
54 credential.mitid|reports threat.deadline|threatens\n\
-96 credential.nemid|asks\n\
24 credential.nemid|asks credential.nemid|claims\n\
260 credential.nemid|asks credential.personal-information|asks\n\
-76 credential.nemid|asks threat.block|threatens\n\
128 credential.nemid|asks threat.deadline|threatens\n\
131 credential.nemid|claims\n\
222 credential.nemid|claims credential.password|asks\n\
-37 credential.nemid|claims firm.bank|claims\n\
-35 credential.nemid|claims threat.block|threatens\n\
122 credential.nemid|claims threat.deadline|threatens\n\
52 credential.nemid|live\n\
169 credential.nemid|reader\n\
233 credential.nemid|speaks\n\
-124 credential.one-time-code|advises\n\
278 credential.one-time-code|asks\n\
365 credential.one-time-code|asks credential.one-time-code|claims\n\
53 credential.one-time-code|asks credential.password|asks\n\
37 credential.one-time-code|asks credential.personal-information|asks\n\
19 credential.one-time-code|asks credential.personal-information|claims\n\
24 credential.one-time-code|asks credential.pin|asks\n\
-30 credential.one-time-code|asks credential.pin|claims\n\
255 credential.one-time-code|asks firm.bank|claims\n\
46 credential.one-time-code|asks firm.courier|claims\n\
-52 credential.one-time-code|asks firm.payment|claims\n\
72 credential.one-time-code|asks firm.shop|claims\n\
-52 credential.one-time-code|asks firm.support|claims\n\
35 credential.one-time-code|asks firm.telecom|claims\n\
69 credential.one-time-code|asks money.amount|claims\n\
-29 credential.one-time-code|asks money.unusual-means|claims\n\
72 credential.one-time-code|asks money.valuables|claims\n\
64 credential.one-time-code|asks person.agent|claims\n\
164 credential.one-time-code|asks person.buyer|claims\n\
272 credential.one-time-code|asks person.family|claims\n\
-94 credential.one-time-code|asks threat.arrest|threatens\n\
78 credential.one-time-code|asks threat.block|threatens\n\
147 credential.one-time-code|asks threat.deadline|threatens\n\
35 credential.one-time-code|asks threat.debt|threatens\n\
-39 credential.one-time-code|claims\n\
-72 credential.one-time-code|claims credential.password|asks\n\
-95 credential.one-time-code|claims credential.password|claims\n\
-39 credential.one-time-code|claims credential.personal-information|claims\n\
29 credential.one-time-code|claims credential.pin|asks\n\
-30 credential.one-time-code|claims credential.pin|claims\n\
-79 credential.one-time-code|claims firm.bank|claims\n\
108 credential.one-time-code|claims firm.bank|reports\n\
128 credential.one-time-code|claims firm.courier|claims\n\
88 credential.one-time-code|claims firm.payment|claims\n\
35 credential.one-time-code|claims firm.shop|claims\n\
116 credential.one-time-code|claims firm.telecom|claims\n\
-154 credential.one-time-code|claims money.amount|claims\n\
31 credential.one-time-code|claims money.unusual-means|claims\n\
47 credential.one-time-code|claims person.family|claims\n\
56 credential.one-time-code|claims threat.deadline|threatens\n\
91 credential.one-time-code|denies\n\
117 credential.one-time-code|live\n\
82 credential.one-time-code|reader\n\
70 credential.one-time-code|reports\n\
-45 credential.one-time-code|reports firm.bank|claims\n\
167 credential.one-time-code|reports firm.bank|reports\n\
-60 credential.one-time-code|reports person.family|claims\n\
-15 credential.one-time-code|reports person.family|reports\n\
53 credential.one-time-code|reports threat.deadline|threatens\n\
86 credential.one-time-code|speaks\n\
-132 credential.password|advises\n\
-35 credential.password|advises credential.pin|advises\n\
-56 credential.password|advises firm.bank|claims\n\
-16 credential.password|advises money.amount|claims\n\
-42 credential.password|advises money.valuables|denies\n\
102 credential.password|asks\n\
-246 credential.password|asks credential.password|claims\n\
-33 credential.password|asks credential.password|reports\n\
60 credential.password|asks credential.personal-information|asks\n\
68 credential.password|asks credential.personal-information|claims\n\
78 credential.password|asks firm.bank|claims\n\
63 credential.password|asks firm.payment|claims\n\
135 credential.password|asks firm.support|claims\n\
217 credential.password|asks money.amount|claims\n\
18 credential.password|asks money.unusual-means|claims\n\
20 credential.password|asks money.valuables|claims\n\
40 credential.password|asks person.agent|claims\n\
22 credential.password|asks person.family|claims\n\
60 credential.password|asks person.landlord|claims\n\
15 credential.password|asks threat.arrest|threatens\n\
153 credential.password|asks threat.block|threatens\n\
215 credential.password|asks threat.deadline|threatens\n\
-57 credential.password|asks threat.debt|threatens\n\
-128 credential.password|claims\n\
-16 credential.password|claims credential.password|reports\n\
-112 credential.password|claims credential.personal-information|claims\n\
211 credential.password|claims firm.bank|claims\n\
-38 credential.password|claims firm.shop|claims\n\
-100 credential.password|claims firm.support|claims\n\
189 credential.password|claims money.amount|claims\n\
22 credential.password|claims money.unusual-means|claims\n\
-45 credential.password|claims money.valuables|claims\n\
-35 credential.password|claims person.agent|claims\n\
115 credential.password|claims person.family|claims\n\
19 credential.password|claims threat.arrest|threatens\n\
18 credential.password|claims threat.block|threatens\n\
54 credential.password|claims threat.deadline|threatens\n\
-31 credential.password|claims threat.exposure|threatens\n\
-145 credential.password|denies\n\
-15 credential.password|denies credential.pin|denies\n\
-15 credential.password|denies firm.support|claims\n\
16 credential.password|denies threat.deadline|threatens\n\
24 credential.password|live\n\
40 credential.password|reader\n\
-57 credential.password|reports\n\
87 credential.password|reports firm.bank|reports\n\
28 credential.password|reports person.agent|claims\n\
66 credential.password|reports threat.block|threatens\n\
-18 credential.password|reports threat.deadline|reports\n\
173 credential.password|speaks\n\
-97 credential.personal-information|advises\n\
52 credential.personal-information|advises firm.courier|claims\n\
48 credential.personal-information|advises threat.deadline|threatens\n\
28 credential.personal-information|asks\n\
85 credential.personal-information|asks credential.personal-information|claims\n\
-65 credential.personal-information|asks firm.bank|claims\n\
-276 credential.personal-information|asks firm.payment|claims\n\
32 credential.personal-information|asks firm.shop|claims\n\
15 credential.personal-information|asks firm.streaming|claims\n\
-53 credential.personal-information|asks firm.support|claims\n\
78 credential.personal-information|asks money.amount|claims\n\
58 credential.personal-information|asks money.unusual-means|claims\n\
42 credential.personal-information|asks person.agent|claims\n\
-36 credential.personal-information|asks person.buyer|claims\n\
66 credential.personal-information|asks person.family|claims\n\
-86 credential.personal-information|asks person.landlord|claims\n\
-31 credential.personal-information|asks person.recruiter|claims\n\
80 credential.personal-information|asks threat.arrest|threatens\n\
143 credential.personal-information|asks threat.block|threatens\n\
93 credential.personal-information|asks threat.court|threatens\n\
97 credential.personal-information|asks threat.deadline|threatens\n\
59 credential.personal-information|asks threat.exposure|threatens\n\
33 credential.personal-information|asks threat.return|threatens\n\
-36 credential.personal-information|claims\n\
-179 credential.personal-information|claims credential.pin|asks\n\
-210 credential.personal-information|claims credential.pin|claims\n\
31 credential.personal-information|claims firm.bank|claims\n\
164 credential.personal-information|claims firm.bank|reports\n\
145 credential.personal-information|claims firm.courier|claims\n\
-108 credential.personal-information|claims firm.payment|claims\n\
-28 credential.personal-information|claims firm.shop|claims\n\
36 credential.personal-information|claims firm.support|claims\n\
-133 credential.personal-information|claims firm.telecom|claims\n\
19 credential.personal-information|claims firm.utility|claims\n\
133 credential.personal-information|claims money.amount|claims\n\
-39 credential.personal-information|claims money.amount|reports\n\
-23 credential.personal-information|claims money.valuables|claims\n\
-130 credential.personal-information|claims person.family|claims\n\
69 credential.personal-information|claims person.landlord|claims\n\
76 credential.personal-information|claims threat.arrest|threatens\n\
-81 credential.personal-information|claims threat.block|threatens\n\
19 credential.personal-information|claims threat.cutoff|threatens\n\
-48 credential.personal-information|claims threat.deadline|reports\n\
129 credential.personal-information|claims threat.deadline|threatens\n\
38 credential.personal-information|claims threat.debt|threatens\n\
100 credential.personal-information|claims threat.exposure|threatens\n\
18 credential.personal-information|claims threat.return|threatens\n\
-25 credential.personal-information|denies firm.payment|claims\n\
51 credential.personal-information|reader\n\
-30 credential.personal-information|reports\n\
-50 credential.personal-information|reports firm.bank|claims\n\
38 credential.personal-information|reports firm.bank|reports\n\
42 credential.personal-information|reports money.amount|claims\n\
88 credential.personal-information|reports money.amount|reports\n\
31 credential.personal-information|reports person.agent|reports\n\
123 credential.personal-information|reports threat.block|reports\n\
-59 credential.personal-information|reports threat.block|threatens\n\
20 credential.personal-information|reports threat.deadline|threatens\n\
-117 credential.pin|advises\n\
259 credential.pin|asks\n\
-17 credential.pin|asks credential.pin|claims\n\
267 credential.pin|asks firm.bank|claims\n\
-37 credential.pin|asks firm.bank|reports\n\
44 credential.pin|asks firm.courier|claims\n\
141 credential.pin|asks firm.payment|claims\n\
163 credential.pin|asks money.amount|claims\n\
42 credential.pin|asks money.unusual-means|claims\n\
-17 credential.pin|asks money.valuables|claims\n\
68 credential.pin|asks person.agent|claims\n\
16 credential.pin|asks person.family|claims\n\
33 credential.pin|asks threat.arrest|threatens\n\
45 credential.pin|asks threat.block|threatens\n\
179 credential.pin|asks threat.deadline|threatens\n\
62 credential.pin|asks threat.return|threatens\n\
-194 credential.pin|claims\n\
-42 credential.pin|claims firm.bank|claims\n\
-22 credential.pin|claims firm.bank|reports\n\
-40 credential.pin|claims firm.courier|claims\n\
-130 credential.pin|claims firm.payment|claims\n\
313 credential.pin|claims money.amount|claims\n\
-46 credential.pin|claims money.unusual-means|claims\n\
80 credential.pin|claims money.valuables|claims\n\
17 credential.pin|claims person.agent|claims\n\
16 credential.pin|claims person.family|claims\n\
-188 credential.pin|claims threat.block|threatens\n\
145 credential.pin|claims threat.deadline|threatens\n\
-115 credential.pin|denies\n\
-107 credential.pin|denies firm.bank|claims\n\
92 credential.pin|live\n\
17 credential.pin|reader\n\
-72 credential.pin|reports\n\
-36 credential.pin|reports firm.bank|claims\n\
-61 credential.pin|reports firm.bank|reports\n\
-31 credential.pin|reports firm.payment|reports\n\
-48 credential.pin|reports money.amount|claims\n\
-80 credential.pin|reports money.amount|reports\n\
72 credential.pin|reports person.family|claims\n\
-19 credential.pin|reports threat.arrest|reports\n\
-32 credential.pin|reports threat.arrest|threatens\n\
-24 credential.pin|reports threat.court|reports\n\
172 credential.pin|speaks\n\
-75 credential|advises\n\
100 credential|asks\n\
25 credential|by:action.approve\n\
42 credential|by:action.buy\n\
-137 credential|by:action.call-back\n\
-213 credential|by:action.click\n\
93 credential|by:action.enter\n\
176 credential|by:action.give\n\
66 credential|by:action.hand-over\n\
-154 credential|by:action.install\n\
-83 credential|by:action.keep-secret\n\
-79 credential|by:action.login\n\
35 credential|by:action.pay\n\
26 credential|by:action.press-key\n\
139 credential|by:action.reply\n\
115 credential|by:action.scan\n\
-29 credential|by:action.transfer\n\
17 credential|by:action.update\n\
18 credential|by:action.withdraw\n\
-94 credential|by:means\n\
85 credential|by:question\n\
111 credential|by:want\n\
-43 credential|claims\n\
-111 credential|denies\n\
-84 credential|reports\n\
28 credential|speaks\n\
-20 credenziali\n\
-43 crede…\n\
23 credit check\n\
16 credit score\n\
-48 credit warning\n\
33 credited\n\
44 credi…\n\
-16 cried\n\
25 crime\n\
29 crime unit\n\
-35 crimes\n\
-35 crime…\n\
34 criminal\n\
60 criminal investigation\n\
-64 criminal record\n\
32 crimi…\n\
113 cript…\n\
-40 crook\n\
18 cross\n\
16 crossed\n\
74 crossing\n\
53 crossing #\n\
23 cross…\n\
-18 crown\n\
26 crying\n\
26 cryin…\n\
79 crypto\n\
26 crypto fraud\n\
-30 crypto or\n\
99 crypt…\n\
-46 csv\n\
-57 ctrl\n\
-61 ctrl alt\n\
-28 cu\n\
34 cu cardul\n\
35 cu tot\n\
70 cu un\n\
-91 cuando\n\
-91 cuand…\n\
56 cudzo…\n\
47 cuenta\n\
-31 cuenta con\n\
155 cuenta y\n\
18 cuentas\n\
25 cuent…\n\
-31 culture\n\
-31 cultu…\n\
-82 cumartesi\n\
-82 cumar…\n\
-91 cumaya\n\
-91 cumay…\n\
55 cumhu…\n\
58 cumpa…\n\
-66 cunku\n\
-24 cup\n\
-18 cup of\n\
28 curierul\n\
44 curie…\n\
-54 currency\n\
-54 currency dkk\n\
80 currently\n\
19 curre…\n\
26 custodian\n\
96 custody\n\
28 custody account\n\
-19 custody in\n\
-38 customer\n\
43 customer care\n\
20 customer on\n\
-67 customer service\n\
31 customer we\n\
-41 customer your\n\
-26 customers a\n\
-25 customers and\n\
37 customers to\n\
-33 customers who\n\
56 customs\n\
29 customs a\n\
22 customs at\n\
-69 customs for\n\
47 customs pay\n\
21 custo…\n\
45 cut off\n\
-19 cut you\n\
116 cv\n\
20 cv and\n\
178 cvc\n\
61 cvc and\n\
33 cvc og\n\
-51 cvr\n\
169 cvv\n\
136 cyber\n\
36 cyber crime\n\
26 cyber security\n\
19 cybercrime\n\
-73 cyberhotline\n\
17 cyberpornografi\n\
33 cyber…\n\
-16 cykel\n\
-96 cykel…\n\
-32 cyklen\n\
-112 cykler\n\
-182 cykle…\n\
33 cyprus\n\
33 cypru…\n\
-68 czeka\n\
-135 czesc\n\
-17 cztery\n\
-38 czter…\n\
-79 czy\n\
-55 czynsz\n\
-55 czyns…\n\
-136 d\n\
-103 d #\n\
40 da den\n\
31 da dette\n\
36 da din\n\
33 da du\n\
17 da ikke\n\
70 da jeg\n\
-39 da vi\n\
-81 daarhus\n\
-81 daarh…\n\
172 dabar\n\
-142 daca\n\
33 daca nu\n\
-25 dad can\n\
19 dad its\n\
174 dad new\n\
65 dag\n\
-65 dag #\n\
29 dag @link\n\
18 dag det\n\
-88 dag du\n\
61 dag ellers\n\
54 dag for\n\
42 dag forny\n\
29 dag jeg\n\
46 dag kan\n\
48 dag med\n\
-48 dag mellem\n\
-19 dag ml\n\
73 dag og\n\
52 dag på\n\
116 dag så\n\
-106 dage\n\
-49 dage efter\n\
-119 dage ellers\n\
-32 dage fra\n\
-36 dage i\n\
34 dage men\n\
38 dage og\n\
36 dagen\n\
37 dagen skriv\n\
-21 dages\n\
-29 dagsordenen\n\
-32 dagso…\n\
77 daha\n\
-21 dahl\n\
-28 dahli…\n\
-69 dai\n\
15 daily\n\
24 daj\n\
-38 dakik…\n\
24 dal\n\
34 dal #\n\
-36 dalla\n\
-44 dalla…\n\
52 dallu…\n\
-19 damag…\n\
76 dame\n\
54 damit\n\
-74 dan\n\
-55 dane\n\
15 danemark\n\
44 danem…\n\
69 danesa\n\
82 danese\n\
33 danese mi\n\
112 danes…\n\
-68 danez\n\
-53 daneza\n\
-66 danez…\n\
26 danii\n\
-22 danija\n\
52 danijoj\n\
16 danijoje\n\
94 danijos\n\
135 danij…\n\
130 danimarca\n\
18 danimarka\n\
61 danimarka ulusal\n\
28 danimarkada\n\
144 danim…\n\
43 danish\n\
15 danish account\n\
19 danish agency\n\
-33 danish authority\n\
65 danish bank\n\
-55 danish class\n\
80 danish customs\n\
-15 danish data\n\
82 danish immigration\n\
60 danish national\n\
-32 danish number\n\
81 danish police\n\
23 danish side\n\
-57 danish state\n\
47 danis…\n\
-78 danke\n\
58 dankort\n\
-64 dankort er\n\
15 dankort i\n\
52 dankort og\n\
49 dankortet\n\
49 dankortet i\n\
79 danko…\n\
-34 danløn\n\
-34 danlø…\n\
26 danmark\n\
15 danmark #\n\
20 danmark du\n\
-67 danmark er\n\
-43 danmark og\n\
22 danmark you\n\
44 danmarks\n\
27 danmarks domstole\n\
33 danma…\n\
168 dann\n\
-24 danois\n\
118 danoise\n\
73 danoi…\n\
-114 dans le\n\
34 dans un\n\
68 dans une\n\
-32 dansk\n\
18 dansk #\n\
-38 dansk myndighed\n\
61 danske\n\
75 danske banks\n\
-37 dansker\n\
16 danskere\n\
66 dansk…\n\
53 dao\n\
243 dao @link\n\
45 dao courier\n\
68 dao vi\n\
21 dao we\n\
55 dao365\n\
55 dao36…\n\
-58 darbu…\n\
-44 dargent\n\
-44 darge…\n\
28 darling\n\
28 darli…\n\
39 darret\n\
86 darre…\n\
22 daruber\n\
22 darub…\n\
-39 daryti\n\
-62 daryti nereikia\n\
-39 daryt…\n\
16 das\n\
84 das geld\n\
16 das gespræch\n\
75 das ist\n\
37 das verfahren\n\
-35 dass\n\
29 dass ich\n\
-75 dat\n\
-109 data\n\
48 data breach\n\
-70 data protection\n\
-23 data was\n\
-60 data we\n\
-23 database\n\
-102 datab…\n\
-56 datatilsynet\n\
-56 datat…\n\
62 date\n\
-18 date #\n\
18 date and\n\
97 date of\n\
73 datele\n\
73 datel…\n\
41 daten\n\
-19 dates\n\
-72 dati\n\
-156 dato\n\
-59 dato #\n\
-45 datos\n\
-72 datos bancarios\n\
15 datter\n\
36 datte…\n\
309 dau\n\
-56 daughters\n\
-34 daugh…\n\
34 dav\n\
-126 davas…\n\
16 david\n\
-25 day\n\
31 day #\n\
-37 day after\n\
-21 day and\n\
-58 day before\n\
-51 day i\n\
28 day im\n\
-35 day is\n\
22 day the\n\
17 day we\n\
-110 daycare\n\
-110 dayca…\n\
-125 days\n\
-46 days #\n\
-85 days after\n\
34 days for\n\
-29 days in\n\
-45 days no\n\
-36 days notice\n\
-16 days of\n\
-86 days so\n\
-62 days the\n\
29 days to\n\
-23 dazu\n\
-87 db\n\
137 dba\n\
106 dba @link\n\
75 dba delivery\n\
41 dba din\n\
18 dba sikker\n\
146 de #\n\
83 de acasa\n\
-65 de ani\n\
-16 de copenhague\n\
-16 de coroane\n\
42 de danske\n\
-55 de der\n\
67 de detencion\n\
50 de en\n\
48 de er\n\
25 de euro\n\
-20 de falske\n\
32 de fire\n\
-62 de fleste\n\
142 de frais\n\
82 de france\n\
43 de frigives\n\
79 de får\n\
79 de går\n\
62 de gør\n\
137 de har\n\
63 de have\n\
69 de i\n\
76 de kan\n\
109 de kommer\n\
-71 de la\n\
70 de lei\n\
31 de microsoft\n\
27 de mitid\n\
-53 de munca\n\
36 de må\n\
-33 de novembre\n\
20 de numero\n\
-52 de nye\n\
-34 de næste\n\
47 de ore\n\
24 de paiement\n\
-34 de passe\n\
-18 de retrait\n\
-23 de ringer\n\
35 de sagde\n\
22 de sedere\n\
33 de seksten\n\
28 de selv\n\
37 de sender\n\
75 de sidste\n\
-104 de siger\n\
36 de siguranta\n\
114 de skal\n\
-35 de son\n\
109 de spørger\n\
105 de su\n\
30 de suite\n\
-37 de tager\n\
-30 de taler\n\
-30 de to\n\
-91 de transport\n\
22 de tre\n\
21 de tu\n\
-63 de velo\n\
-15 de vil\n\
47 de votre\n\
-40 de vous\n\
97 deactivated\n\
128 deact…\n\
-149 dead\n\
63 deadline\n\
-36 deadline #\n\
45 deadline is\n\
20 deadl…\n\
35 deaf\n\
47 deaktiveret\n\
139 deakt…\n\
-77 deal\n\
45 dealer\n\
45 deale…\n\
-66 dear all\n\
32 dear applicant\n\
40 dear candidate\n\
74 dear citizen\n\
46 dear i\n\
-20 dear member\n\
-104 dear mr\n\
-29 dear mrs\n\
-19 dear ms\n\
-29 dear parents\n\
20 dear seller\n\
32 dear sir\n\
25 dear student\n\
-50 dear supplier\n\
53 dear user\n\
44 dearest\n\
35 deare…\n\
110 debe\n\
73 debit\n\
123 debit card\n\
-15 debit…\n\
111 debt\n\
69 debt collection\n\
23 debt you\n\
-178 dec\n\
-68 dec #\n\
-119 december\n\
-68 december #\n\
-41 december at\n\
-38 december er\n\
66 december is\n\
-27 december kl\n\
-35 december we\n\
-41 decembre\n\
-120 decem…\n\
24 decide\n\
-62 decided\n\
-73 decid…\n\
-76 decim…\n\
-94 decision\n\
-41 decision is\n\
-93 decis…\n\
-15 declaration\n\
55 declared\n\
29 decla…\n\
-26 decline\n\
37 declined\n\
-128 dedi\n\
-56 deduct\n\
-27 deducted\n\
-28 deductible\n\
-100 deduc…\n\
-48 dee\n\
-142 def\n\
-75 default\n\
-75 defau…\n\
17 defence\n\
56 defender\n\
111 defen…\n\
-42 defin…\n\
-44 degerli\n\
16 deger…\n\
105 degil\n\
56 degilseniz\n\
48 degisti\n\
-185 degis…\n\
-26 degrees\n\
-35 degre…\n\
46 dei\n\
64 dein\n\
44 deine\n\
88 deja\n\
-28 dejado\n\
-28 dejad…\n\
69 deje\n\
-81 dejen\n\
113 dekon…\n\
-56 del\n\
-17 del af\n\
-31 del aldrig\n\
54 del banco\n\
-69 del den\n\
17 del gerne\n\
-17 del viernes\n\
32 delai\n\
-92 delay\n\
-97 delayed\n\
-106 delay…\n\
102 dele\n\
17 deler\n\
-97 delete\n\
-50 delete it\n\
-19 delete the\n\
16 delete this\n\
33 deleted\n\
81 deleted for\n\
38 deletion\n\
-44 delet…\n\
-23 delin…\n\
-55 delito\n\
-55 delit…\n\
101 deliver\n\
20 deliver it\n\
41 deliver your\n\
-118 delivered\n\
-19 delivered today\n\
-28 delivered tomorrow\n\
49 delivery\n\
20 delivery and\n\
26 delivery you\n\
34 deliv…\n\
52 della\n\
-38 della banca\n\
56 della carta\n\
17 della polizia\n\
62 della sua\n\
-56 della…\n\
-23 delle\n\
-16 deltagere\n\
-21 deltidsansat\n\
-21 deltidsansat til\n\
25 deltidsjob\n\
25 deltidsjob hjemmefra\n\
20 delti…\n\
64 dem\n\
58 dem #\n\
21 dem alle\n\
-21 dem bare\n\
-28 dem de\n\
-69 dem der\n\
21 dem for\n\
21 dem her\n\
-50 dem i\n\
23 dem igen\n\
63 dem ind\n\
67 dem læser\n\
-50 dem med\n\
37 dem og\n\
90 dem om\n\
25 dem selv\n\
61 dem som\n\
-38 dem så\n\
152 dem til\n\
35 dem udbetalt\n\
33 dem vi\n\
90 dem videre\n\
-56 demain\n\
-56 demai…\n\
-74 demand\n\
-101 demande\n\
22 demande un\n\
-45 demandent\n\
-179 deman…\n\
46 deme\n\
-36 den\n\
-144 den #\n\
19 den adgangskode\n\
21 den adresse\n\
-16 den aldrig\n\
-34 den blev\n\
-17 den blå\n\
-40 den dag\n\
-100 den der\n\
15 den derfra\n\
57 den det\n\
-43 den du\n\
-39 den ene\n\
30 den eneste\n\
19 den engangskode\n\
-71 den er\n\
-18 den falske\n\
44 den for\n\
-34 den fra\n\
49 den første\n\
-28 den gamle\n\
72 den går\n\
-57 den har\n\
44 den hedder\n\
115 den her\n\
24 den hos\n\
31 den hænger\n\
-166 den i\n\
24 den igennem\n\
-133 den ikke\n\
-29 den ind\n\
24 den jeg\n\
103 den kan\n\
113 den kode\n\
80 den kommer\n\
-16 den konto\n\
29 den lige\n\
-32 den ligger\n\
-17 den lokale\n\
50 den med\n\
28 den men\n\
-22 den måde\n\
43 den nye\n\
-67 den næste\n\
35 den og\n\
116 den om\n\
15 den op\n\
93 den passer\n\
-54 den på\n\
54 den retur\n\
-27 den rigtige\n\
-46 den samme\n\
17 den sikre\n\
109 den skal\n\
-23 den slags\n\
20 den sms\n\
26 den som\n\
-70 den spørger\n\
23 den så\n\
71 den til\n\
25 den tredje\n\
27 den tyrkiske\n\
38 den ud\n\
30 den udløber\n\
-21 den var\n\
37 den ved\n\
-26 den via\n\
22 den virker\n\
-53 denaro\n\
-53 denar…\n\
-41 denen\n\
-46 dengang\n\
-46 denga…\n\
104 denmark\n\
-51 denmark #\n\
25 denmark a\n\
42 denmark and\n\
-36 denmark in\n\
-29 denmark no\n\
61 denmark the\n\
26 denmark to\n\
35 denmark you\n\
103 denma…\n\
65 denne\n\
-17 denne besked\n\
-16 denne gang\n\
103 denne mail\n\
15 denne måned\n\
90 denne sms\n\
-40 denne uge\n\
-47 dental\n\
-47 denta…\n\
-118 dentist\n\
-139 denti…\n\
63 dentro\n\
62 dentr…\n\
-112 denuncia\n\
-230 denun…\n\
-20 deny\n\
57 departament\n\
29 departamento\n\
29 departamento de\n\
70 department\n\
92 department of\n\
45 department your\n\
-17 departure\n\
-18 departure at\n\
85 depar…\n\
-26 depends\n\
-65 depen…\n\
-88 deploy\n\
-128 deplo…\n\
134 depon…\n\
24 deported\n\
40 depor…\n\
103 deposit\n\
93 deposit #\n\
19 deposit address\n\
36 deposit and\n\
-90 deposit before\n\
-27 deposit for\n\
35 deposit in\n\
26 deposit is\n\
-44 deposit the\n\
50 deposit to\n\
27 deposited\n\
129 deposito\n\
-64 deposits\n\
-50 depositum\n\
33 depositum og\n\
73 depos…\n\
148 depot\n\
20 depozito\n\
-60 depoz…\n\
132 dept\n\
-48 der\n\
-70 der app\n\
-44 der bank\n\
22 der betales\n\
-44 der bliver\n\
29 der bor\n\
-25 der cirkulerer\n\
34 der en\n\
-45 der ender\n\
56 der endnu\n\
-38 der går\n\
-27 der hedder\n\
22 der hjælper\n\
55 der i\n\
-60 der ikke\n\
88 der kan\n\
156 der kommer\n\
50 der ligger\n\
18 der lægger\n\
20 der mangler\n\
-26 der nu\n\
44 der på\n\
22 der ringede\n\
-22 der ringer\n\
-38 der sagde\n\
51 der siger\n\
52 der skal\n\
18 der spørger\n\
-18 der stod\n\
163 der står\n\
-51 der var\n\
-37 der ved\n\
23 derefter\n\
23 deref…\n\
145 deres\n\
44 deres bank\n\
29 deres betalingskort\n\
-20 deres dankort\n\
-30 deres kode\n\
22 deres konto\n\
23 deres kort\n\
-61 deres mitid\n\
45 deres navn\n\
48 deres nemkonto\n\
-25 deres penge\n\
128 derfor\n\
44 derfor er\n\
128 derfo…\n\
15 derfra\n\
15 derfr…\n\
-17 derhjemme\n\
-17 derhj…\n\
41 derin…\n\
-132 deriv…\n\
-63 dernek\n\
-45 derne…\n\
61 dernier\n\
-16 derniers\n\
52 derni…\n\
15 dertil\n\
15 derti…\n\
24 derude\n\
24 derud…\n\
20 des\n\
91 desch…\n\
-127 desco…\n\
-53 describe\n\
-15 described\n\
-27 described in\n\
-112 description\n\
-211 descr…\n\
-45 descu…\n\
73 desde\n\
30 deshalb\n\
30 desha…\n\
-56 desk\n\
-51 desk #\n\
-19 despa…\n\
29 dessous\n\
29 desso…\n\
20 destroy\n\
92 destroyed\n\
26 destroyed and\n\
42 destrueres\n\
215 destr…\n\
101 desværre\n\
98 desværre ikke\n\
101 desvæ…\n\
-38 det at\n\
19 det bare\n\
-21 det blev\n\
-32 det bliver\n\
30 det der\n\
19 det det\n\
26 det du\n\
-97 det en\n\
80 det er\n\
115 det for\n\
71 det frem\n\
38 det første\n\
118 det gamle\n\
-19 det går\n\
48 det gælder\n\
-161 det gør\n\
-54 det handler\n\
92 det har\n\
30 det haster\n\
145 det hele\n\
55 det her\n\
-53 det i\n\
-47 det ikke\n\
-21 det indbrud\n\
21 det inden\n\
51 det jeg\n\
19 det jo\n\
-35 det kan\n\
-54 det klarer\n\
47 det kontonummer\n\
-80 det kort\n\
-31 det koster\n\
33 det kræver\n\
-32 det kun\n\
74 det lige\n\
-20 det lille\n\
27 det lyder\n\
-67 det med\n\
34 det mellem\n\
-28 det men\n\
-57 det meste\n\
106 det mig\n\
63 det noget\n\
29 det normalt\n\
-20 det nummer\n\
29 det nye\n\
-29 det når\n\
37 det offentlige\n\
-62 det og\n\
41 det over\n\
-22 det passer\n\
-19 det på\n\
61 det rigtigt\n\
95 det samme\n\
-33 det sidste\n\
-17 det siger\n\
156 det skal\n\
28 det skriv\n\
17 det som\n\
-59 det står\n\
-22 det svindel\n\
-42 det så\n\
36 det sådan\n\
39 det tager\n\
-20 det tid\n\
69 det til\n\
40 det tænkte\n\
-60 det var\n\
-72 det vi\n\
32 det via\n\
30 det vil\n\
36 det ville\n\
27 det virker\n\
61 details @link\n\
-16 details and\n\
53 details at\n\
17 details for\n\
-111 details in\n\
-21 details on\n\
74 details to\n\
23 detai…\n\
78 detected\n\
102 detec…\n\
83 detencion\n\
20 detention\n\
86 deten…\n\
24 determined\n\
22 determined that\n\
24 deter…\n\
141 dette\n\
128 dette er\n\
35 dette nummer\n\
81 detti\n\
-36 detto\n\
-34 deutsch\n\
-29 deux\n\
-104 dev\n\
-48 devant\n\
-35 devant le\n\
-48 devan…\n\
-40 deve fare\n\
-17 devel…\n\
54 device\n\
-20 device iphone\n\
42 devices\n\
57 devic…\n\
85 devo\n\
32 devolucion\n\
-22 devol…\n\
-28 devuelvo\n\
-28 devue…\n\
18 devyn…\n\
-35 dezember\n\
-35 dezem…\n\
54 dhl\n\
25 dhl @link\n\
-99 dhl your\n\
-21 di\n\
60 di #\n\
-58 di approvare\n\
22 di copenaghen\n\
-20 di essere\n\
49 di non\n\
51 di pagamento\n\
26 di soggiorno\n\
-63 dia\n\
-76 dia #\n\
-15 dial #\n\
-24 dialogue\n\
-136 dialo…\n\
35 dica\n\
23 dica il\n\
45 dice\n\
50 dice che\n\
26 dice di\n\
59 dice que\n\
-20 dicembre\n\
-20 dicem…\n\
26 dich\n\
-32 dichiarazione\n\
-27 dichi…\n\
-50 diciembre\n\
-75 diciendo\n\
-58 diciendo que\n\
-134 dicie…\n\
-19 dicta…\n\
105 dicte…\n\
-23 did anyone\n\
-33 did he\n\
75 did not\n\
-23 did right\n\
-27 did the\n\
-19 did they\n\
-62 did u\n\
31 did you\n\
17 didentita\n\
18 diden…\n\
-62 didnt\n\
-22 didnt ask\n\
-33 didnt do\n\
-54 didnt get\n\
-17 didnt know\n\
-44 die\n\
-146 die #\n\
55 die kaution\n\
-72 die nummer\n\
-47 die wohnung\n\
-37 diena\n\
-75 dieno…\n\
-83 diens…\n\
121 dies\n\
-71 diese\n\
-28 diesmal\n\
-28 diesm…\n\
-69 diez\n\
43 difference\n\
32 different\n\
34 diffe…\n\
83 dig\n\
151 dig #\n\
-29 dig aldrig\n\
17 dig annuller\n\
-42 dig at\n\
67 dig der\n\
49 dig det\n\
33 dig du\n\
51 dig en\n\
27 dig et\n\
30 dig for\n\
-30 dig fra\n\
29 dig hele\n\
56 dig hvordan\n\
31 dig i\n\
-65 dig ikke\n\
27 dig inden\n\
23 dig jeg\n\
16 dig kan\n\
92 dig med\n\
30 dig men\n\
-70 dig noget\n\
54 dig nu\n\
108 dig og\n\
-83 dig op\n\
29 dig over\n\
116 dig på\n\
23 dig ring\n\
-76 dig selv\n\
74 dig send\n\
20 dig som\n\
-142 dig så\n\
-153 dig til\n\
20 dig tryk\n\
107 dig ved\n\
86 diga\n\
150 digit\n\
110 digit code\n\
-113 digital\n\
-140 digital post\n\
-30 digital signature\n\
-66 digitale\n\
-114 digitale post\n\
84 digitaliseringsstyrelsen\n\
88 digitos\n\
116 digits\n\
28 digits and\n\
52 digits of\n\
55 digits on\n\
-53 digit…\n\
-66 dijo\n\
17 din\n\
-19 din #\n\
-16 din adgang\n\
32 din adgangskode\n\
-97 din adresse\n\
-47 din advokat\n\
210 din afgørelse\n\
41 din aftale\n\
-37 din anmeldelse\n\
-28 din ansøgning\n\
-20 din app\n\
-18 din bestilling\n\
-62 din betaling\n\
49 din bilforsikring\n\
-18 din boligstøtte\n\
59 din bøde\n\
108 din computer\n\
16 din copenhaga\n\
-17 din cpr\n\
-91 din digital\n\
-64 din digitale\n\
26 din e\n\
57 din egen\n\
-53 din engangskode\n\
36 din familie\n\
-39 din folkeregisteradresse\n\
61 din forsendelse\n\
51 din forskudsopgørelse\n\
54 din godkendelse\n\
-64 din identitet\n\
15 din interesse\n\
-22 din kode\n\
114 din konto\n\
-172 din løn\n\
18 din mand\n\
150 din mitid\n\
29 din mobil\n\
25 din mobilbank\n\
-34 din mobilepay\n\
43 din mor\n\
-127 din nemkonto\n\
65 din netbank\n\
-122 din nye\n\
-130 din ordre\n\
17 din pakke\n\
-51 din parkering\n\
-15 din parkeringsbøde\n\
39 din partea\n\
62 din pc\n\
74 din personlige\n\
44 din postkasse\n\
-22 din profil\n\
-55 din regning\n\
39 din sag\n\
39 din seneste\n\
57 din sidste\n\
-15 din skattemappe\n\
41 din strøm\n\
19 din su\n\
87 din telefon\n\
-38 din tid\n\
43 din vare\n\
52 din wallet\n\
112 dinamarca\n\
112 dinam…\n\
66 dine\n\
-49 dine #\n\
15 dine billeder\n\
-20 dine dagpenge\n\
-126 dine feriepenge\n\
42 dine følgere\n\
-23 dine jobforslag\n\
-19 dine koder\n\
18 dine kontanter\n\
-18 dine konti\n\
-75 dine kontooplysninger\n\
109 dine oplysninger\n\
39 dine penge\n\
89 dine tabte\n\
-44 dinero a\n\
28 dinle…\n\
-124 dinner\n\
-136 dinne…\n\
33 diplomat\n\
-37 diplo…\n\
129 dir\n\
-46 dirba\n\
62 direccion\n\
-29 direct\n\
-28 direct debit\n\
37 directive\n\
-79 directly\n\
62 director\n\
52 direkte\n\
-93 direktør\n\
20 dirty\n\
-28 dis\n\
-29 disabled\n\
-21 disab…\n\
-72 disagree\n\
-72 disag…\n\
50 disat…\n\
71 disconnect\n\
41 disconnect the\n\
36 disconnected\n\
37 disconnection\n\
26 discord\n\
40 discovered\n\
141 disco…\n\
31 discretion\n\
77 discr…\n\
-61 discuss\n\
-32 discussed\n\
-17 discussion\n\
-103 discu…\n\
94 disi\n\
-37 dispatched\n\
-37 dispa…\n\
15 display it\n\
35 displayet\n\
24 displ…\n\
-82 dispo…\n\
-25 dispu…\n\
15 disregard\n\
15 disre…\n\
48 disse\n\
39 distr…\n\
70 distu…\n\
90 dit\n\
-28 dit abonnement\n\
141 dit betalingskort\n\
29 dit bruger\n\
29 dit brugernavn\n\
28 dit cpr\n\
41 dit dankort\n\
-38 dit gamle\n\
28 dit hævekort\n\
105 dit kontonummer\n\
79 dit kort\n\
148 dit kortnummer\n\
-53 dit køb\n\
40 dit login\n\
112 dit mitid\n\
44 dit navn\n\
34 dit nemid\n\
68 dit nr\n\
56 dit nummer\n\
-98 dit nye\n\
115 dit nøglekort\n\
-57 dit pas\n\
20 dit personnummer\n\
-32 divid…\n\
41 division\n\
81 divis…\n\
37 divorce\n\
70 divor…\n\
19 dix\n\
-86 diyen\n\
-25 diyor…\n\
233 dk\n\
22 dk #\n\
231 dk @link\n\
-24 dk og\n\
40 dk we\n\
17 dk your\n\
116 dkk\n\
119 dkk #\n\
-38 dkk a\n\
-45 dkk at\n\
25 dkk for\n\
-15 dkk from\n\
-93 dkk hos\n\
29 dkk in\n\
45 dkk is\n\
19 dkk pay\n\
-15 dkk to\n\
-106 dkk was\n\
-19 dl\n\
133 dm\n\
-53 dni\n\
184 do #\n\
111 do a\n\
-20 do and\n\
-132 do anything\n\
-15 do i\n\
-19 do if\n\
-24 do in\n\
109 do is\n\
97 do it\n\
21 do jutra\n\
-24 do mitid\n\
20 do not\n\
-53 do so\n\
50 do the\n\
-65 do this\n\
-64 do to\n\
-35 do we\n\
39 do what\n\
-25 doamna\n\
-31 doamn…\n\
118 doar\n\
30 doar sa\n\
50 dobbelt\n\
29 dobbe…\n\
-90 dobry\n\
-97 dobry panie\n\
-32 doc\n\
-17 docke…\n\
-36 docs\n\
53 doctor from\n\
45 doctors\n\
63 document\n\
-74 documenti\n\
15 documento\n\
-61 documents\n\
-16 documents we\n\
-49 docum…\n\
-126 does\n\
-30 does anyone\n\
88 does it\n\
37 does not\n\
-28 does that\n\
-135 does the\n\
-52 does you\n\
-62 doesnt\n\
-36 doesnt call\n\
-23 doesnt ring\n\
53 doesnt work\n\
-62 doesn…\n\
24 dog\n\
105 dogrulayin\n\
226 dogru…\n\
44 doing\n\
-17 dokk1\n\
-40 dokto…\n\
115 dokument\n\
19 dokument til\n\
-64 dokumentu\n\
100 dokum…\n\
-52 dolandiricilar\n\
124 dolandiricilik\n\
-54 dolan…\n\
26 dolar…\n\
116 doldu…\n\
66 dollar\n\
69 dollars\n\
122 dolla…\n\
27 doluyor\n\
27 doluy…\n\
-49 dom\n\
-20 domain\n\
-20 domai…\n\
-45 domani\n\
-74 doman…\n\
17 domattina\n\
17 domat…\n\
-33 domenica\n\
53 domic…\n\
-22 dommeren\n\
-116 domme…\n\
71 domnul\n\
66 domnu…\n\
81 domstol\n\
17 domstole\n\
86 domst…\n\
24 donat…\n\
64 donc\n\
-24 donde\n\
-58 done\n\
-19 done it\n\
35 done to\n\
22 done you\n\
45 donne\n\
-39 donnerstag\n\
-18 donnez\n\
-24 donne…\n\
-40 dont answer\n\
-26 dont ask\n\
20 dont be\n\
25 dont believe\n\
161 dont call\n\
71 dont click\n\
19 dont contact\n\
-55 dont cut\n\
48 dont discuss\n\
27 dont do\n\
-23 dont enter\n\
-15 dont get\n\
-101 dont give\n\
64 dont hang\n\
-103 dont have\n\
47 dont hear\n\
-15 dont leave\n\
151 dont like\n\
49 dont log\n\
36 dont mention\n\
-125 dont need\n\
58 dont open\n\
44 dont panic\n\
-52 dont pay\n\
-34 dont put\n\
-28 dont read\n\
56 dont ring\n\
26 dont see\n\
-138 dont send\n\
-86 dont share\n\
15 dont speak\n\
-89 dont take\n\
36 dont tell\n\
40 dont touch\n\
18 dont trust\n\
54 dont want\n\
63 dont worry\n\
42 dont write\n\
-66 door\n\
25 door and\n\
34 door nobody\n\
-24 door to\n\
-27 door when\n\
-64 doors\n\
75 dopla…\n\
-42 dopo\n\
25 doriti\n\
25 dorit…\n\
36 dorm\n\
43 dort\n\
-19 dorte\n\
-78 dorthe\n\
-26 dorth…\n\
-26 dos\n\
45 dosar\n\
33 dosar…\n\
66 dossier\n\
66 dossi…\n\
25 dostep\n\
92 doste…\n\
48 dosyaniz\n\
24 dosyasi\n\
25 dosya…\n\
53 dot\n\
-31 dotto…\n\
-87 doua\n\
58 douane\n\
58 douan…\n\
60 doubled\n\
70 doubl…\n\
-63 doubt\n\
-58 dovuto\n\
-58 dovut…\n\
-80 down\n\
-56 down for\n\
-36 down the\n\
-33 down to\n\
51 download\n\
-79 download the\n\
55 downl…\n\
-30 downstairs\n\
-112 downstairs with\n\
-30 downs…\n\
39 dowodu\n\
22 dowod…\n\
-43 dr\n\
-32 draft\n\
-39 dragi\n\
-16 drauf\n\
29 draug…\n\
51 draw\n\
20 draw tell\n\
-23 drawer\n\
-23 drawe…\n\
-19 drawn on\n\
-74 dreng\n\
-26 dreng…\n\
-25 drept\n\
-29 drift…\n\
-82 drikk…\n\
-104 drill\n\
30 drill…\n\
-86 drink…\n\
-109 drive\n\
20 drive to\n\
-48 driver\n\
30 driver from\n\
18 driver here\n\
41 drivers\n\
29 drivers licence\n\
-15 driving #\n\
42 driving licence\n\
-118 drodz…\n\
58 droga\n\
24 drogue\n\
73 drogu…\n\
27 droit\n\
-59 drop\n\
-27 drop it\n\
-24 dropped\n\
-44 dropped my\n\
131 drown…\n\
62 drug\n\
18 drug trafficking\n\
75 drugs\n\
51 drukn…\n\
-40 dry\n\
-92 dsb\n\
-30 dsb your\n\
101 du #\n\
47 du alene\n\
-18 du allerede\n\
40 du at\n\
134 du bare\n\
-15 du bedes\n\
45 du beholder\n\
-65 du behøver\n\
-38 du bekræfte\n\
91 du betale\n\
66 du betaler\n\
-59 du betalte\n\
-79 du blevet\n\
-16 du blive\n\
52 du bliver\n\
31 du bor\n\
-23 du brug\n\
30 du bruger\n\
30 du das\n\
44 du de\n\
48 du dem\n\
153 du den\n\
113 du der\n\
78 du det\n\
15 du din\n\
41 du dit\n\
16 du dossier\n\
19 du en\n\
76 du er\n\
98 du et\n\
71 du fik\n\
-96 du finder\n\
32 du flytter\n\
58 du for\n\
-35 du få\n\
-17 du fået\n\
130 du får\n\
25 du godkende\n\
50 du går\n\
46 du har\n\
-34 du hast\n\
-93 du have\n\
-59 du hente\n\
31 du hjælper\n\
111 du hæver\n\
30 du ik\n\
29 du ikke\n\
34 du ind\n\
33 du indtaste\n\
-26 du indtastet\n\
19 du ja\n\
19 du jeg\n\
-138 du kan\n\
-65 du komme\n\
26 du køber\n\
29 du lave\n\
94 du lige\n\
-26 du logge\n\
-43 du logger\n\
-20 du låne\n\
31 du lægge\n\
30 du lægger\n\
117 du læse\n\
20 du læser\n\
-45 du med\n\
30 du mig\n\
-36 du mir\n\
30 du modtager\n\
22 du musst\n\
44 du må\n\
-81 du måske\n\
25 du nå\n\
40 du når\n\
-36 du også\n\
53 du overføre\n\
154 du overfører\n\
-19 du penge\n\
22 du pengene\n\
-62 du plejer\n\
-62 du ringe\n\
-53 du ringede\n\
30 du ringer\n\
-31 du ringet\n\
-30 du sagde\n\
103 du se\n\
-46 du selv\n\
-122 du sende\n\
134 du sender\n\
28 du sige\n\
60 du siger\n\
20 du skal\n\
48 du skiftet\n\
-33 du skrev\n\
55 du skriver\n\
20 du skylder\n\
-60 du spærre\n\
-24 du spørger\n\
60 du stadig\n\
28 du swiper\n\
88 du så\n\
20 du sådan\n\
-28 du søge\n\
26 du tage\n\
48 du tager\n\
136 du taler\n\
20 du til\n\
79 du tjene\n\
38 du trykker\n\
-42 du uenig\n\
-68 du under\n\
41 du var\n\
124 du ved\n\
-103 du vil\n\
-16 du ville\n\
18 du vælger\n\
37 du åbner\n\
21 du ændre\n\
16 dubai\n\
-30 duck\n\
15 due\n\
38 due #\n\
-135 due on\n\
126 due to\n\
-18 dum\n\
82 dumneavoastra\n\
-52 dumneavoastra la\n\
82 dumne…\n\
21 dumt\n\
-53 dun\n\
-37 dune\n\
47 dunska\n\
28 dunska policja\n\
47 dunskiej\n\
47 dunskiej policji\n\
67 duomenis\n\
-34 duomenu\n\
-138 dupa\n\
-37 duration\n\
15 duration of\n\
-46 durat…\n\
34 durch\n\
111 during\n\
105 during the\n\
111 durin…\n\
44 dustu\n\
29 duties\n\
29 dutie…\n\
45 duty\n\
66 duty of\n\
-54 duty to\n\
-70 dvs\n\
-18 dwie\n\
-126 dying\n\
-19 dyrek…\n\
31 dzial…\n\
-37 dziec…\n\
-94 dziek…\n\
-111 dzien\n\
-111 dzien dobry\n\
63 dziennie\n\
63 dzien…\n\
-27 dzis\n\
81 dzisiaj\n\
81 dzisi…\n\
-42 dzwonie\n\
-132 dzwon…\n\
-18 dårlig\n\
-21 dårli…\n\
-91 dæk\n\
-36 dækket\n\
-35 dække…\n\
-18 dækning\n\
-18 dækni…\n\
83 dænemark\n\
83 dænem…\n\
25 dænischen\n\
-90 dænis…\n\
74 død\n\
-47 døgn\n\
-50 døgnet\n\
-50 døgnet rundt\n\
-50 døgne…\n\
-54 dør\n\
-43 døren\n\
78 dørt\n\
-30 e\n\
-231 e #\n\
30 e arrivato\n\
-28 e boks\n\
-16 e di\n\
-30 e in\n\
-69 e la\n\
-44 e le\n\
55 e libera\n\
-64 e mail\n\
54 e mi\n\
28 e non\n\
88 e stata\n\
33 e stato\n\
-31 e un\n\
-71 e una\n\
-30 each and\n\
21 each for\n\
43 each other\n\
-22 each time\n\
48 earlier\n\
30 earli…\n\
176 earn\n\
118 earn #\n\
-23 earned\n\
-23 earne…\n\
-15 easie…\n\
-27 east\n\
49 easy\n\
67 easypark\n\
30 easypark @link\n\
29 easypark din\n\
67 easyp…\n\
-105 eat\n\
-35 eaten\n\
-64 eating\n\
-64 eatin…\n\
28 eboks\n\
35 eboks @link\n\
-17 echt\n\
23 economic\n\
54 ecout…\n\
-36 ederi…\n\
38 edildi\n\
38 edild…\n\
-21 edilecek\n\
45 edile…\n\
101 edilm…\n\
-45 editi…\n\
-24 edito…\n\
15 educa…\n\
-76 efter\n\
-21 efter #\n\
-79 efter at\n\
37 efter de\n\
37 efter den\n\
-62 efter din\n\
74 efter du\n\
-92 efter kl\n\
-45 efter skat\n\
141 efterforsker\n\
34 efterforskning\n\
67 efterfulgt\n\
67 efterfulgt af\n\
-31 efterlyser\n\
-18 efterlyser vidner\n\
41 efternavn\n\
46 efter…\n\
45 egen\n\
36 egen er\n\
52 egen konto\n\
-36 eget\n\
-26 eggs\n\
-23 eh\n\
-35 eight and\n\
21 eight hundred\n\
-31 eighteen\n\
15 eighty\n\
-18 eight…\n\
79 ein\n\
16 eine\n\
84 einem\n\
-15 einen\n\
68 einer\n\
43 eines\n\
-30 eingestellt\n\
50 einge…\n\
65 einza…\n\
41 either\n\
15 either you\n\
41 eithe…\n\
-65 ejend…\n\
-74 ek\n\
44 ekibi…\n\
63 ekran\n\
73 eksikligi\n\
73 eksikligi nedeniyle\n\
73 eksik…\n\
-28 ekspeditionen\n\
54 ekspeditionsgebyr\n\
23 ekspe…\n\
24 ekspreslån\n\
40 ekspr…\n\
25 ekste…\n\
-47 ekstr…\n\
-56 el\n\
-69 el #\n\
26 el agente\n\
36 el contrato\n\
38 el deposito\n\
-72 el dia\n\
-28 el dinero\n\
31 el importe\n\
-36 el lunes\n\
25 el movil\n\
87 el pago\n\
-60 el sabado\n\
-18 el sistema\n\
27 el viernes\n\
-56 elderly\n\
-27 elderly people\n\
-56 elder…\n\
26 elektrik\n\
57 elekt…\n\
-17 elena\n\
-33 elevator\n\
-37 eleva…\n\
-38 eleven\n\
-36 eleven thousand\n\
-43 eleve…\n\
48 elgiganten\n\
48 elgig…\n\
-108 elif\n\
54 eligible\n\
28 eligible for\n\
54 eligi…\n\
-36 ella\n\
-125 elle\n\
-76 elle a\n\
-133 eller\n\
-56 eller dit\n\
-46 eller et\n\
25 eller godkende\n\
64 eller har\n\
-16 eller hos\n\
-48 eller i\n\
-24 eller kode\n\
-33 eller kom\n\
-21 eller mobilepay\n\
-22 eller om\n\
-64 eller på\n\
-119 eller ring\n\
-19 eller send\n\
-35 eller skriv\n\
-34 eller ved\n\
86 ellers\n\
-54 ellers bliver\n\
33 ellers går\n\
44 ellers ikke\n\
-73 ellers kan\n\
27 ellers kommer\n\
83 ellers mister\n\
28 ellers ryger\n\
39 ellers slettes\n\
86 eller…\n\
47 elleve\n\
34 elleve tusind\n\
47 ellev…\n\
-46 elmevej\n\
-44 elmevej #\n\
-46 elmev…\n\
-34 else\n\
48 elselskabet\n\
47 elselskabet vi\n\
30 elsel…\n\
-21 elsker\n\
-23 elske…\n\
-43 em\n\
-98 email\n\
75 embassy\n\
-28 embassy in\n\
44 embassy of\n\
98 embassy your\n\
79 embas…\n\
-37 emekl…\n\
-30 emergency\n\
-21 emil\n\
89 emma\n\
128 emne\n\
-16 emne din\n\
18 emne indkaldelse\n\
78 emniyetinden\n\
110 emniy…\n\
-93 employee\n\
-20 employee the\n\
58 employees\n\
43 employees who\n\
-28 employment\n\
-29 emplo…\n\
-76 emptied\n\
-76 empti…\n\
-98 empty\n\
111 emre\n\
-23 en\n\
-22 en #\n\
-29 en @link\n\
30 en advarsel\n\
51 en af\n\
-56 en aftale\n\
22 en aktiveringskode\n\
83 en anmeldelse\n\
76 en anmodning\n\
58 en arrestordre\n\
96 en attente\n\
22 en bekræftelse\n\
-70 en besked\n\
90 en betaling\n\
97 en betjent\n\
52 en bil\n\
33 en bitcoin\n\
18 en blå\n\
-46 en bog\n\
18 en butik\n\
81 en båd\n\
34 en bøde\n\
48 en civil\n\
63 en dame\n\
96 en del\n\
-21 en deltidsansat\n\
71 en der\n\
-25 en deux\n\
85 en dinamarca\n\
-125 en el\n\
15 en engelsk\n\
-17 en falsk\n\
83 en fra\n\
-72 en fremmed\n\
-28 en gammel\n\
17 en gang\n\
28 en gennemgang\n\
-40 en god\n\
-28 en godkendelse\n\
16 en hacker\n\
35 en halv\n\
19 en hemmelig\n\
64 en i\n\
63 en jeg\n\
26 en kaution\n\
130 en kode\n\
70 en kollega\n\
33 en konkurrence\n\
94 en konto\n\
-20 en kop\n\
-133 en kopi\n\
29 en krone\n\
-15 en kuglepen\n\
30 en kunde\n\
16 en kuvert\n\
-32 en kvinde\n\
90 en kvittering\n\
-150 en la\n\
-27 en lejlighed\n\
35 en ligne\n\
27 en lille\n\
-22 en liste\n\
-80 en mail\n\
-46 en mand\n\
82 en medarbejder\n\
32 en mitid\n\
-24 en måned\n\
-20 en ny\n\
-17 en og\n\
26 en overførsel\n\
-57 en overraskelse\n\
60 en pakke\n\
-124 en person\n\
84 en pose\n\
48 en que\n\
60 en regning\n\
-24 en rigtig\n\
42 en sag\n\
37 en seddel\n\
-20 en side\n\
-43 en sikker\n\
-47 en sms\n\
56 en stor\n\
24 en straffesag\n\
-36 en su\n\
-18 en svindler\n\
21 en tekniker\n\
42 en test\n\
-16 en tid\n\
23 en til\n\
37 en tilbagebetaling\n\
22 en tilbageførsel\n\
43 en time\n\
59 en ubetalt\n\
-43 en uge\n\
52 en un\n\
104 en una\n\
16 en ung\n\
-46 en venlig\n\
19 en wallet\n\
-21 enclosed\n\
-21 enclo…\n\
-77 encore\n\
-77 encor…\n\
43 encrypted\n\
-211 end\n\
-18 end it\n\
-38 end of\n\
-26 end the\n\
-44 end up\n\
31 ende\n\
-98 ended\n\
-20 ended in\n\
-45 endelig\n\
-37 endel…\n\
-31 ender\n\
-109 ender på\n\
-108 ending\n\
-74 ending #\n\
-52 ending in\n\
-108 endin…\n\
105 endnu\n\
27 endnu det\n\
-49 ends\n\
-123 ends in\n\
109 ends tonight\n\
-32 ene\n\
173 energistyrelsen\n\
151 energ…\n\
-33 enfants\n\
-33 enfan…\n\
34 enforcement\n\
56 enfor…\n\
-45 engangskode\n\
-95 engangskode #\n\
-42 engangskode er\n\
-47 engan…\n\
-61 engelsk\n\
-39 engelsk og\n\
-133 engel…\n\
24 engineer\n\
27 engineer can\n\
-47 engleza\n\
-47 engle…\n\
-95 english\n\
-28 english press\n\
-107 engli…\n\
44 enhed\n\
-36 enhed er\n\
-49 enhed…\n\
-44 enjoy\n\
81 enlace\n\
62 enlac…\n\
-32 enough\n\
-32 enoug…\n\
28 enrol\n\
30 enrolled\n\
30 enrol…\n\
-25 ens\n\
34 enter\n\
17 enter #\n\
225 enter card\n\
-81 enter it\n\
-65 enter your\n\
60 entered the\n\
-51 entered your\n\
68 entering\n\
34 entering your\n\
39 enter…\n\
31 entitled\n\
31 entitled to\n\
33 entit…\n\
83 entra\n\
-20 entrance\n\
-119 entre\n\
46 entre en\n\
-33 entrega\n\
47 entre…\n\
133 entro\n\
113 entro #\n\
22 entro le\n\
78 entro oggi\n\
-33 env\n\
121 envelope\n\
65 envelope for\n\
28 envelope with\n\
140 envel…\n\
117 enviar\n\
55 envia…\n\
-18 environment\n\
38 envir…\n\
125 envoie\n\
152 envoi…\n\
-18 envoy…\n\
-103 episode\n\
-37 episode #\n\
-103 episo…\n\
32 equip…\n\
-29 er\n\
-57 er #\n\
58 er advokat\n\
-31 er afleveret\n\
-32 er aflyst\n\
-24 er allerede\n\
101 er anklagemyndigheden\n\
-54 er ankommet\n\
-19 er anmeldt\n\
42 er banken\n\
82 er bare\n\
80 er berettiget\n\
-41 er bestilt\n\
-21 er bevilget\n\
77 er blevet\n\
35 er brugt\n\
99 er de\n\
32 er deaktiveret\n\
-87 er der\n\
64 er desværre\n\
27 er det\n\
-29 er dig\n\
78 er din\n\
22 er dine\n\
77 er dit\n\
97 er du\n\
82 er død\n\
-42 er et\n\
-48 er falsk\n\
27 er fejl\n\
52 er fint\n\
27 er fire\n\
-60 er flyttet\n\
-44 er for\n\
30 er fordi\n\
-23 er forsinket\n\
122 er fra\n\
-47 er fremme\n\
18 er frosset\n\
32 er fuld\n\
48 er fundet\n\
-55 er færdig\n\
21 er færdige\n\
-41 er gjort\n\
35 er godkendt\n\
-47 er gratis\n\
17 er hackere\n\
74 er hacket\n\
-28 er helt\n\
-116 er her\n\
-75 er hjemme\n\
-33 er hos\n\
61 er i\n\
-34 er ikke\n\
28 er indblandet\n\
33 er inde\n\
20 er indkaldt\n\
-44 er ingen\n\
-42 er intet\n\
44 er jo\n\
-113 er klar\n\
-16 er koden\n\
42 er kommet\n\
21 er kompromitteret\n\
21 er krypteret\n\
78 er kun\n\
147 er ledig\n\
47 er ledigt\n\
-42 er lige\n\
28 er med\n\
48 er meget\n\
20 er mig\n\
114 er min\n\
59 er misbrugt\n\
79 er mistænkt\n\
94 er mit\n\
-106 er modtaget\n\
-17 er noget\n\
42 er nordea\n\
-61 er nr\n\
-124 er nu\n\
-33 er ny\n\
-25 er nyt\n\
-26 er nået\n\
41 er nødt\n\
-21 er ok\n\
18 er omfattet\n\
-78 er oprettet\n\
19 er opsagt\n\
62 er os\n\
-17 er otte\n\
-38 er over\n\
26 er paa\n\
-27 er pakket\n\
55 er pengene\n\
94 er politiet\n\
40 er registreret\n\
25 er rejst\n\
26 er renset\n\
16 er rigtigt\n\
51 er sat\n\
-88 er sendt\n\
109 er sigtet\n\
16 er sikker\n\
-21 er skarp\n\
33 er sket\n\
-74 er slut\n\
61 er solgt\n\
24 er spærret\n\
-26 er steget\n\
49 er stoppet\n\
-31 er strafbart\n\
42 er sygeplejerske\n\
-73 er så\n\
51 er sådan\n\
90 er til\n\
-26 er tilbage\n\
51 er tilbageholdt\n\
28 er to\n\
-17 er trukket\n\
-140 er ude\n\
37 er udeblevet\n\
-26 er udløbet\n\
56 er udstedt\n\
33 er udtrukket\n\
79 er udvalgt\n\
109 er under\n\
-29 er uændret\n\
-71 er vedhæftet\n\
-30 er velkommen\n\
102 er vores\n\
-109 era\n\
-19 erfaring\n\
-17 erfar…\n\
23 erhalten\n\
23 erhal…\n\
-51 erhverv\n\
-68 erhve…\n\
23 erik\n\
-91 erinnerung\n\
-91 erinn…\n\
87 error\n\
29 error in\n\
-77 errors\n\
-77 error…\n\
21 erst\n\
35 erstatning\n\
15 erstattung\n\
44 ersta…\n\
59 erste\n\
59 erste miete\n\
-130 es #\n\
34 es mi\n\
32 es para\n\
-57 es un\n\
21 esbje…\n\
63 escri…\n\
60 escrow\n\
48 escrow account\n\
-107 escro…\n\
24 esim\n\
35 esinize\n\
35 esini…\n\
72 eski\n\
48 eso\n\
-58 espace\n\
-58 espac…\n\
28 espan…\n\
-25 esper…\n\
33 espos…\n\
-94 est\n\
37 est a\n\
84 est prete\n\
51 est un\n\
-30 est votre\n\
80 esta\n\
26 esta en\n\
-32 estab…\n\
-191 estaf…\n\
-67 estate\n\
-67 estat…\n\
44 este es\n\
46 este un\n\
128 estimado\n\
22 estimado a\n\
-52 estimate\n\
-33 estonia\n\
-20 eston…\n\
140 estoy\n\
91 estoy en\n\
-117 et #\n\
39 et beløb\n\
44 et billede\n\
-37 et callcenter\n\
41 et depositum\n\
-45 et døgn\n\
23 et firma\n\
31 et for\n\
32 et forlig\n\
34 et foto\n\
-15 et færdselsuheld\n\
-66 et gavekort\n\
40 et gebyr\n\
-25 et halvt\n\
80 et il\n\
52 et je\n\
-18 et kontonummer\n\
-58 et kort\n\
35 et kvarter\n\
38 et le\n\
-40 et link\n\
55 et login\n\
-80 et møde\n\
48 et nen\n\
-35 et nummer\n\
-20 et opkald\n\
55 et par\n\
106 et problem\n\
28 et sted\n\
43 et tal\n\
-15 et tilbud\n\
19 et vigtigt\n\
43 et votre\n\
64 et vous\n\
15 et værelse\n\
-81 et år\n\
124 et øjeblik\n\
24 etabl…\n\
-68 etait\n\
-19 etes\n\
24 eth\n\
44 etmek\n\
74 eu\n\
21 eu dk\n\
-108 eu la\n\
48 eu regler\n\
61 eu sunt\n\
-22 eu worker\n\
227 eur\n\
78 eur #\n\
35 eur in\n\
34 eur to\n\
156 euro\n\
-16 euro i\n\
24 euro in\n\
29 euro to\n\
45 european\n\
69 european union\n\
125 europol\n\
-55 europol has\n\
21 europol you\n\
-40 europols\n\
29 europæisk\n\
116 europ…\n\
96 euros\n\
87 euru\n\
134 ev\n\
-98 evde\n\
102 evden\n\
-96 eve\n\
-92 even\n\
-20 even if\n\
-29 eveni…\n\
-126 event\n\
-142 ever\n\
-32 ever ask\n\
69 every\n\
-29 every day\n\
15 every two\n\
-58 everybody\n\
41 everybody to\n\
-56 everyone\n\
132 everything\n\
30 every…\n\
42 evitar\n\
87 evitare\n\
174 evita…\n\
78 eviter\n\
78 evite…\n\
-91 ewa\n\
-46 exactly\n\
-46 exact…\n\
-64 exam\n\
45 examined\n\
71 exami…\n\
-96 example\n\
-96 examp…\n\
-27 excess\n\
-27 exces…\n\
89 exchange\n\
89 excha…\n\
37 executed\n\
42 execu…\n\
-30 exercice\n\
-123 exercise\n\
-162 exerc…\n\
25 exhibitionism\n\
39 exhib…\n\
-61 exist\n\
-22 existing\n\
-26 exist…\n\
-103 expect\n\
-56 expected\n\
-129 expec…\n\
42 exped…\n\
-42 expen…\n\
100 experience\n\
61 exper…\n\
18 expire\n\
-23 expired\n\
29 expires\n\
23 expires #\n\
-55 expires in\n\
103 expires today\n\
-52 expires when\n\
120 expiry\n\
18 expiry and\n\
60 expiry date\n\
54 expir…\n\
95 explain\n\
-20 explain the\n\
49 explain yourself\n\
-40 explained\n\
64 expla…\n\
-120 export\n\
-127 expor…\n\
86 express\n\
86 expre…\n\
58 expulsion\n\
99 expul…\n\
-23 extend\n\
-20 extend in\n\
-35 extension\n\
-37 exten…\n\
-42 external\n\
-42 exter…\n\
20 extra\n\
27 extranjeros\n\
63 extra…\n\
-45 eyes\n\
-15 f\n\
42 fa\n\
50 faa\n\
-58 faccio\n\
-19 facci…\n\
127 facebook\n\
-27 facebook and\n\
32 facebook delivery\n\
15 facebook marketplace\n\
123 faceb…\n\
-70 faceti\n\
-18 facil…\n\
47 facto…\n\
-108 factura\n\
23 facture\n\
-77 factu…\n\
41 facut\n\
40 failed\n\
66 failed update\n\
40 faile…\n\
33 fails\n\
69 failure\n\
59 failure to\n\
69 failu…\n\
-32 fair\n\
63 faire\n\
149 fais\n\
-30 fait\n\
-202 fake\n\
-26 faked\n\
-26 fakes\n\
26 faktisk\n\
16 faktisk #\n\
26 fakti…\n\
-150 faktura\n\
-65 faktura #\n\
-48 faktura to\n\
-72 fakturaen\n\
-38 fakture\n\
-185 faktu…\n\
-38 fald\n\
-18 falk\n\
-81 falls\n\
-23 falls due\n\
-60 fals\n\
-219 false\n\
-19 false address\n\
-62 false in\n\
-35 false police\n\
-44 falsi\n\
-222 falsk\n\
-124 falske\n\
-22 falske betjente\n\
29 falske opkald\n\
-57 falske smser\n\
-124 falsk…\n\
36 falta de\n\
-17 famig…\n\
118 familie\n\
71 family\n\
-23 family and\n\
15 family or\n\
44 family reunification\n\
69 famil…\n\
-23 fammi\n\
-138 fandt\n\
-26 fanget\n\
-44 fange…\n\
-67 far\n\
-42 far #\n\
16 far det\n\
-78 far hvad\n\
21 far jeg\n\
113 far kan\n\
33 fara\n\
75 fare\n\
34 fare overfør\n\
73 fare un\n\
-99 farfar\n\
-99 farfa…\n\
-25 farida\n\
-25 farid…\n\
15 farm\n\
-59 farmor\n\
-59 farmo…\n\
-28 farsi\n\
-47 farvel\n\
-68 farve…\n\
-74 fast\n\
-20 fast i\n\
-46 faste\n\
-92 faster\n\
-167 faste…\n\
130 fata\n\
27 father\n\
23 fathe…\n\
-60 fatima\n\
-60 fatim…\n\
-15 fatto\n\
-31 faturaniz\n\
-197 fatur…\n\
-28 fault\n\
95 faut\n\
-71 faux\n\
45 favor\n\
29 favore\n\
36 favor…\n\
-37 favour\n\
26 favourite\n\
61 fb\n\
52 fb @link\n\
-25 fear\n\
-88 featu…\n\
-59 februar\n\
-50 februarie\n\
-71 february\n\
-137 febru…\n\
55 federal\n\
55 feder…\n\
35 fee #\n\
-73 fee for\n\
-39 fee has\n\
36 fee into\n\
-52 fee is\n\
85 fee of\n\
63 fee to\n\
-17 fee up\n\
-46 fee you\n\
-35 feed\n\
-31 feeli…\n\
-94 fees\n\
-52 fees are\n\
35 fejl\n\
93 fejl i\n\
50 fejl kan\n\
23 fejle…\n\
34 felic…\n\
-27 fell\n\
-44 fell for\n\
96 fell in\n\
-26 fellow\n\
-51 fello…\n\
-60 fem\n\
32 fem minutter\n\
-39 fem år\n\
39 femog…\n\
15 ferie\n\
71 feriekonto\n\
-18 feriekonto #\n\
66 feriekonto @link\n\
40 feriemidler\n\
69 feriepenge\n\
45 feriepenge #\n\
127 feriepenge @link\n\
33 feriepenge til\n\
81 ferie…\n\
42 ferma\n\
88 fermo\n\
-20 ferry\n\
-60 fertig\n\
-40 ferti…\n\
33 fest\n\
-87 fetch\n\
-17 fetch her\n\
-15 fetch it\n\
-40 fetch your\n\
-169 fetched\n\
-99 fetched at\n\
-45 fetched it\n\
-169 fetch…\n\
-70 fever\n\
-24 few\n\
44 fewer\n\
-30 fi\n\
-73 fianza\n\
-73 fianz…\n\
-66 field…\n\
83 fifteen\n\
35 fifteen minutes\n\
83 fifte…\n\
117 fifty\n\
68 fifty thousand\n\
-75 figures\n\
30 figur…\n\
-174 fik\n\
-109 fik #\n\
-52 fik besked\n\
-17 fik du\n\
-68 fik en\n\
-30 fil\n\
36 file\n\
16 file and\n\
40 filen\n\
36 files\n\
-47 filial\n\
56 filiale\n\
-17 filialen på\n\
-31 filipino\n\
-28 filip…\n\
83 fill\n\
30 fill it\n\
32 fill the\n\
64 filled\n\
41 filled in\n\
64 fille…\n\
-46 filling\n\
-46 filli…\n\
-30 film\n\
-41 filter\n\
-33 filte…\n\
-32 fin\n\
70 final\n\
24 final notice\n\
22 final warning\n\
-27 finale\n\
-87 finally\n\
-130 final…\n\
-37 finance\n\
24 financial\n\
20 finanstilsynet\n\
-73 finanstilsynet har\n\
23 finan…\n\
-102 find\n\
-66 find a\n\
49 find attached\n\
-72 find it\n\
86 find out\n\
24 find the\n\
-72 find your\n\
52 finde det\n\
-84 finder\n\
-45 finder den\n\
-36 finder lige\n\
-22 finder på\n\
-15 finder vi\n\
-23 findes\n\
-111 finde…\n\
17 finds\n\
-63 fine\n\
99 fine #\n\
42 fine i\n\
71 fine is\n\
-24 fine of\n\
-77 fines\n\
42 finger\n\
34 fingeraftryk\n\
50 fingeren\n\
50 fingeren på\n\
47 finge…\n\
119 finish\n\
37 finished #\n\
-57 finished the\n\
98 finis…\n\
-25 finn\n\
-97 fioni…\n\
-83 fire\n\
61 fire cifre\n\
-28 fire minutter\n\
29 fire sidste\n\
16 fire tal\n\
22 fire tusind\n\
-42 fire uger\n\
-68 firefox\n\
-68 firef…\n\
78 firkant\n\
78 firka…\n\
120 firm\n\
-18 firm.bank|claims\n\
-96 firm.bank|claims firm.bank|denies\n\
-160 firm.bank|claims firm.bank|reports\n\
295 firm.bank|claims firm.courier|claims\n\
-54 firm.bank|claims firm.payment|claims\n\
143 firm.bank|claims firm.shop|claims\n\
54 firm.bank|claims firm.support|claims\n\
65 firm.bank|claims firm.telecom|claims\n\
-60 firm.bank|claims money.amount|claims\n\
-123 firm.bank|claims money.valuables|denies\n\
-55 firm.bank|claims money.valuables|reports\n\
-48 firm.bank|claims person.adviser|claims\n\
16 firm.bank|claims person.agent|claims\n\
26 firm.bank|claims person.buyer|claims\n\
132 firm.bank|claims person.family|claims\n\
-48 firm.bank|claims person.family|reports\n\
68 firm.bank|claims person.recruiter|claims\n\
47 firm.bank|claims threat.arrest|threatens\n\
-16 firm.bank|claims threat.block|reports\n\
52 firm.bank|claims threat.block|threatens\n\
51 firm.bank|claims threat.court|reports\n\
-129 firm.bank|claims threat.court|threatens\n\
-21 firm.bank|claims threat.cutoff|threatens\n\
31 firm.bank|claims threat.deadline|reports\n\
70 firm.bank|claims threat.deadline|threatens\n\
-137 firm.bank|claims threat.debt|threatens\n\
15 firm.bank|claims threat.deportation|threatens\n\
-83 firm.bank|denies\n\
15 firm.bank|denies money.amount|claims\n\
-71 firm.bank|denies threat.block|threatens\n\
-80 firm.bank|denies threat.deadline|threatens\n\
-18 firm.bank|live\n\
-47 firm.bank|reader\n\
-47 firm.bank|reports\n\
19 firm.bank|reports firm.support|reports\n\
-47 firm.bank|reports money.amount|claims\n\
-15 firm.bank|reports money.amount|reports\n\
-65 firm.bank|reports money.unusual-means|claims\n\
-159 firm.bank|reports money.valuables|claims\n\
-41 firm.bank|reports money.valuables|reports\n\
40 firm.bank|reports person.agent|reports\n\
-56 firm.bank|reports person.family|claims\n\
-23 firm.bank|reports person.family|reports\n\
-30 firm.bank|reports threat.arrest|reports\n\
-37 firm.bank|reports threat.block|reports\n\
147 firm.bank|reports threat.block|threatens\n\
-19 firm.bank|reports threat.court|reports\n\
-39 firm.bank|reports threat.deadline|reports\n\
55 firm.bank|speaks\n\
74 firm.courier|claims firm.payment|claims\n\
-157 firm.courier|claims firm.shop|claims\n\
175 firm.courier|claims money.amount|claims\n\
-29 firm.courier|claims money.amount|reports\n\
58 firm.courier|claims money.unusual-means|claims\n\
233 firm.courier|claims money.valuables|claims\n\
21 firm.courier|claims person.agent|claims\n\
64 firm.courier|claims person.family|claims\n\
-67 firm.courier|claims threat.arrest|threatens\n\
101 firm.courier|claims threat.court|threatens\n\
-15 firm.courier|claims threat.deadline|threatens\n\
52 firm.courier|claims threat.debt|threatens\n\
67 firm.courier|claims threat.return|threatens\n\
26 firm.courier|reader\n\
-97 firm.courier|reports\n\
-65 firm.courier|reports money.amount|claims\n\
-18 firm.courier|reports money.valuables|claims\n\
-16 firm.courier|reports threat.court|threatens\n\
24 firm.payment|claims\n\
-163 firm.payment|claims firm.shop|claims\n\
-42 firm.payment|claims firm.streaming|claims\n\
-23 firm.payment|claims firm.telecom|claims\n\
-179 firm.payment|claims firm.utility|claims\n\
-109 firm.payment|claims money.amount|claims\n\
95 firm.payment|claims money.amount|denies\n\
140 firm.payment|claims money.unusual-means|claims\n\
-91 firm.payment|claims money.valuables|claims\n\
206 firm.payment|claims person.agent|claims\n\
-182 firm.payment|claims person.buyer|claims\n\
42 firm.payment|claims person.family|claims\n\
79 firm.payment|claims person.landlord|claims\n\
121 firm.payment|claims threat.arrest|threatens\n\
49 firm.payment|claims threat.block|threatens\n\
56 firm.payment|claims threat.court|threatens\n\
146 firm.payment|claims threat.cutoff|threatens\n\
-59 firm.payment|claims threat.deadline|reports\n\
151 firm.payment|claims threat.debt|threatens\n\
55 firm.payment|claims threat.deportation|threatens\n\
57 firm.payment|claims threat.exposure|threatens\n\
265 firm.payment|claims threat.return|threatens\n\
101 firm.payment|denies\n\
92 firm.payment|denies threat.deadline|threatens\n\
24 firm.payment|live\n\
21 firm.payment|reader\n\
-78 firm.payment|reports\n\
-69 firm.payment|reports money.amount|claims\n\
-40 firm.payment|reports money.amount|reports\n\
105 firm.payment|speaks\n\
89 firm.shop|claims money.amount|claims\n\
21 firm.shop|claims money.unusual-means|claims\n\
28 firm.shop|claims money.valuables|claims\n\
32 firm.shop|claims person.agent|claims\n\
76 firm.shop|claims person.buyer|claims\n\
-75 firm.shop|claims person.family|claims\n\
-42 firm.shop|claims person.landlord|claims\n\
47 firm.shop|claims threat.court|threatens\n\
33 firm.shop|claims threat.deadline|threatens\n\
-62 firm.shop|reader\n\
53 firm.shop|speaks\n\
72 firm.streaming|claims\n\
35 firm.streaming|claims firm.support|claims\n\
-229 firm.streaming|claims money.amount|claims\n\
159 firm.streaming|claims threat.block|threatens\n\
352 firm.streaming|claims threat.deadline|threatens\n\
72 firm.streaming|live\n\
-28 firm.streaming|reader\n\
170 firm.streaming|speaks\n\
30 firm.support|claims firm.telecom|claims\n\
74 firm.support|claims firm.toll|claims\n\
30 firm.support|claims money.amount|claims\n\
-155 firm.support|claims money.unusual-means|claims\n\
37 firm.support|claims person.agent|claims\n\
56 firm.support|claims threat.block|threatens\n\
18 firm.support|claims threat.court|threatens\n\
-24 firm.support|claims threat.deadline|threatens\n\
42 firm.support|claims threat.exposure|threatens\n\
-32 firm.support|denies\n\
67 firm.support|reader\n\
-76 firm.support|reports\n\
17 firm.support|reports threat.deadline|reports\n\
131 firm.support|speaks\n\
28 firm.telecom|claims\n\
-83 firm.telecom|claims money.amount|claims\n\
119 firm.telecom|claims person.family|claims\n\
166 firm.telecom|claims threat.block|threatens\n\
71 firm.telecom|claims threat.cutoff|threatens\n\
203 firm.telecom|claims threat.deadline|threatens\n\
28 firm.telecom|live\n\
68 firm.telecom|reader\n\
59 firm.toll|claims money.amount|claims\n\
21 firm.toll|claims money.valuables|claims\n\
57 firm.toll|claims threat.arrest|threatens\n\
-76 firm.toll|claims threat.block|threatens\n\
226 firm.toll|claims threat.court|threatens\n\
137 firm.toll|claims threat.deadline|threatens\n\
96 firm.toll|claims threat.debt|threatens\n\
-62 firm.toll|reader\n\
132 firm.utility|claims money.amount|claims\n\
209 firm.utility|claims threat.cutoff|threatens\n\
179 firm.utility|claims threat.deadline|threatens\n\
118 firm.utility|claims threat.debt|threatens\n\
36 firm.utility|reader\n\
-35 firm.utility|reports\n\
77 firm.utility|speaks\n\
78 firma\n\
40 firma…\n\
-55 firms\n\
-88 firm|denies\n\
-85 firm|reports\n\
56 firm|speaks\n\
59 firsa…\n\
180 first #\n\
91 first and\n\
-35 first banking\n\
-23 first come\n\
-81 first day\n\
43 first i\n\
-20 first instalment\n\
-20 first is\n\
30 first month\n\
-96 first of\n\
24 first one\n\
-25 first pay\n\
-42 first payout\n\
46 first salary\n\
17 fiscal activity\n\
55 fiscale\n\
42 fisca…\n\
-150 fish\n\
-87 fiske…\n\
-15 fitness\n\
-16 fitne…\n\
-44 five days\n\
29 five hundred\n\
-35 five minutes\n\
59 five passports\n\
24 five thousand\n\
-35 five weeks\n\
-23 five years\n\
-34 fix\n\
38 fix it\n\
-23 fjerde\n\
-78 fjerd…\n\
-45 fjern\n\
17 fjernadgang\n\
22 fjern…\n\
-120 fjord…\n\
-41 fjorten\n\
-41 fjort…\n\
45 flag\n\
22 flagged\n\
22 flagg…\n\
-62 flask…\n\
39 flat\n\
-15 flat is\n\
-33 flat white\n\
-17 flatmate\n\
-29 flatm…\n\
-49 flats\n\
-70 flemming\n\
-70 flemm…\n\
-34 flensburg\n\
-34 flens…\n\
-131 flere\n\
-62 fleste\n\
-62 flest…\n\
-56 flight\n\
-65 fligh…\n\
-34 flink\n\
-152 floor\n\
-28 floor left\n\
-21 flu\n\
-49 flybi…\n\
-75 flyt\n\
27 flytte dem\n\
19 flytte dine\n\
-47 flytte penge\n\
-38 flytte pengene\n\
38 flytter\n\
-22 flyttes til\n\
-60 flyttet\n\
-28 flyttet til\n\
-17 flæsk\n\
77 fogeden\n\
21 fogedretten\n\
-46 fogedretten i\n\
119 foged…\n\
-51 folder\n\
-37 foldershare\n\
-88 folde…\n\
26 folge…\n\
-28 folk\n\
-28 folk overføre\n\
59 folkepension\n\
-39 folkeregisteradresse\n\
-26 folke…\n\
-70 follow\n\
-73 follow it\n\
-20 follow the\n\
22 followed\n\
26 followed by\n\
92 following\n\
24 following a\n\
22 follo…\n\
31 folosit\n\
-38 foot\n\
-26 football\n\
-26 footb…\n\
-27 for a\n\
-37 for access\n\
50 for all\n\
-30 for alle\n\
-18 for another\n\
-55 for anything\n\
116 for at\n\
70 for bail\n\
-38 for bank\n\
-32 for blomsterne\n\
-91 for calling\n\
44 for children\n\
-42 for codes\n\
-22 for cpr\n\
43 for danish\n\
62 for de\n\
18 for december\n\
50 for delivery\n\
-23 for den\n\
17 for deres\n\
-44 for det\n\
33 for details\n\
113 for dig\n\
51 for digital\n\
28 for din\n\
-62 for dine\n\
-70 for dinner\n\
-42 for døren\n\
-37 for each\n\
-125 for en\n\
-39 for et\n\
-57 for eu\n\
20 for fingerprints\n\
-25 for five\n\
-20 for forty\n\
24 for four\n\
-18 for første\n\
21 for helping\n\
31 for her\n\
-25 for him\n\
101 for hjælp\n\
-37 for holding\n\
54 for international\n\
-86 for it\n\
19 for laundering\n\
-48 for lidt\n\
-82 for mange\n\
-18 for may\n\
143 for me\n\
182 for mig\n\
15 for mit\n\
53 for mitid\n\
75 for money\n\
93 for my\n\
-33 for new\n\
-52 for next\n\
-29 for nine\n\
27 for non\n\
16 for ny\n\
-15 for october\n\
76 for og\n\
18 for oktober\n\
40 for one\n\
52 for online\n\
32 for orphans\n\
27 for outgoing\n\
-57 for payment\n\
27 for payout\n\
-58 for payroll\n\
53 for residents\n\
-40 for sale\n\
-24 for sig\n\
-36 for sofaen\n\
18 for some\n\
40 for staying\n\
18 for strangers\n\
-43 for strømmen\n\
68 for så\n\
-33 for tax\n\
-74 for the\n\
-15 for thirty\n\
16 for three\n\
-15 for tidsbestilling\n\
-20 for to\n\
-47 for tre\n\
-61 for two\n\
43 for udgående\n\
-33 for up\n\
84 for us\n\
-33 for vandet\n\
99 for vi\n\
21 for vip\n\
20 for what\n\
-37 for witnesses\n\
121 for you\n\
-58 for your\n\
42 for yourself\n\
-92 foran\n\
-73 forbi\n\
-53 forbi i\n\
-30 forbi mellem\n\
36 forbi og\n\
62 forbi om\n\
16 forbidden\n\
72 forbindelse\n\
21 forbindelse med\n\
25 forbindelsen\n\
105 forbi…\n\
-120 forbr…\n\
39 forbu…\n\
51 force your\n\
100 forde…\n\
-27 fordi\n\
35 fordi der\n\
69 fordi det\n\
-15 fordi en\n\
-41 fordi han\n\
-150 fordi jeg\n\
47 fordo…\n\
18 foregår\n\
-43 foreg…\n\
89 foreign\n\
28 foreign background\n\
64 foreigner\n\
59 foreigners\n\
119 forei…\n\
-63 forel…\n\
-26 foreningen\n\
-27 foreningens\n\
-63 foren…\n\
-90 foreslår\n\
-24 foreslår at\n\
-154 fores…\n\
-102 foretage\n\
-68 foretage dig\n\
66 foretaget\n\
-34 foret…\n\
-18 forever\n\
-26 forev…\n\
-16 forfald\n\
-35 forfa…\n\
22 forfra\n\
22 forfr…\n\
-48 forge…\n\
-81 forgot\n\
-64 forgot your\n\
-89 forgo…\n\
-32 forha…\n\
17 forhindre\n\
90 forhånd\n\
90 forhå…\n\
-57 forkert\n\
20 forkert nummer\n\
-47 forke…\n\
-33 forklar\n\
41 forklarer\n\
42 forklaring\n\
-42 forkl…\n\
-54 forkynde\n\
-70 forky…\n\
45 forlade\n\
43 forla…\n\
-15 forlængelse\n\
-26 forlænget\n\
-98 forlæ…\n\
-56 form\n\
18 form @link\n\
-37 form on\n\
60 form with\n\
31 formality nothing\n\
-65 formality you\n\
-21 formand\n\
-41 formanden\n\
-87 forma…\n\
-50 former\n\
-25 forme…\n\
-64 formiddag\n\
-87 formi…\n\
-46 forms\n\
54 formular\n\
36 formular @link\n\
21 formularen med\n\
138 formu…\n\
45 forny\n\
27 forny det\n\
-17 forny her\n\
19 fornyelse\n\
-105 fornyet\n\
-21 fornys\n\
-72 forny…\n\
-17 forpligtet\n\
-17 forpligtet til\n\
-17 forpl…\n\
72 forsendelse\n\
-22 forsendelse fra\n\
-55 forsendelsesnummer\n\
23 forse…\n\
27 forsiden\n\
22 forsiden af\n\
-94 forsikring\n\
51 forsikringen\n\
-60 forsinket\n\
-60 forsi…\n\
25 forskellige\n\
-23 forskud\n\
-96 forskudsopgørelse\n\
-76 forsk…\n\
-28 forsl…\n\
47 forstå\n\
34 forstå du\n\
-17 forstået\n\
15 forsvarer\n\
-69 forsv…\n\
111 forsøgt\n\
93 forsøgt at\n\
83 forsø…\n\
27 forta…\n\
55 forto…\n\
35 fortroligt\n\
-36 fortroligt indtil\n\
38 fortroligt tal\n\
66 fortr…\n\
-24 fortsætte\n\
-51 forty\n\
-30 forty minutes\n\
-46 forty thousand\n\
-36 fortæl\n\
-30 fortælle\n\
-76 fortæller\n\
-34 fortæller at\n\
-91 fortæ…\n\
36 forud\n\
22 forud og\n\
-39 forud…\n\
-24 forum\n\
-70 forurettede\n\
-70 forur…\n\
-39 forve…\n\
107 forward\n\
92 forward the\n\
-38 forwarded\n\
21 forwarded message\n\
74 forwa…\n\
-150 forældre\n\
-24 forældre om\n\
-53 foræl…\n\
90 foto\n\
104 foto af\n\
33 foto del\n\
-48 fotografi\n\
65 fotografini\n\
32 fotog…\n\
-23 fotos\n\
36 found a\n\
46 found at\n\
59 found five\n\
44 found in\n\
15 found it\n\
-44 found one\n\
-59 found that\n\
-21 found the\n\
-48 found your\n\
-50 four and\n\
18 four digit\n\
46 four hours\n\
-41 four hundred\n\
-65 four it\n\
62 four numbers\n\
-18 four so\n\
63 four thousand\n\
-55 four weeks\n\
-34 four years\n\
-66 fourteen\n\
-34 fourth\n\
-116 fourt…\n\
-27 fr\n\
-77 fra #\n\
79 fra @link\n\
27 fra aarhus\n\
19 fra bankens\n\
26 fra betalingsservice\n\
-29 fra borgere\n\
61 fra danske\n\
19 fra dem\n\
32 fra deres\n\
-109 fra det\n\
-44 fra dig\n\
39 fra din\n\
48 fra elselskabet\n\
23 fra en\n\
-50 fra et\n\
-97 fra i\n\
-92 fra kl\n\
23 fra kommunen\n\
18 fra kommunens\n\
46 fra microsoft\n\
-88 fra mig\n\
64 fra min\n\
248 fra mitid\n\
87 fra nemid\n\
64 fra nets\n\
18 fra nordsjællands\n\
-18 fra nsk\n\
-36 fra os\n\
62 fra politiet\n\
22 fra postnord\n\
110 fra retten\n\
50 fra rigspolitiet\n\
-64 fra sig\n\
26 fra skat\n\
39 fra skattestyrelsen\n\
40 fra sms\n\
-47 fra sælgeren\n\
38 fra temu\n\
-48 fra udbetaling\n\
16 fra udlandet\n\
-66 fra udlændingestyrelsen\n\
22 fra usa\n\
-27 fra vejle\n\
-79 fradrag\n\
-61 fradr…\n\
-86 fragen\n\
-86 frage…\n\
83 fragt\n\
19 fragt #\n\
28 fragt for\n\
-48 fragt…\n\
200 frais\n\
-48 frame\n\
-42 frame number\n\
-39 franarret\n\
-39 frana…\n\
82 france\n\
40 franc…\n\
-67 frau\n\
22 fraud\n\
-49 fraud against\n\
-89 fraud and\n\
-34 fraud call\n\
58 fraud case\n\
-18 fraud department\n\
36 fraud dept\n\
-19 fraud no\n\
26 fraud pay\n\
143 fraud team\n\
19 fraud you\n\
29 fraudster\n\
-75 fraudsters\n\
-17 fraudsters are\n\
-19 fraudsters use\n\
-48 fraud…\n\
-61 fredag\n\
-79 fredag #\n\
-37 fredag er\n\
-61 fredag jeg\n\
-38 fredag kl\n\
-70 freda…\n\
-92 fredericia\n\
15 frederik\n\
67 frederiksberg\n\
-27 frederikssundsvej\n\
-24 frede…\n\
-73 free\n\
30 free #\n\
-30 free and\n\
37 free for\n\
-89 free of\n\
16 free so\n\
19 freeze\n\
46 freezes\n\
39 freez…\n\
33 frei\n\
-55 freig…\n\
65 frem\n\
23 frem og\n\
27 frem til\n\
-59 fremg…\n\
-51 fremme\n\
-56 fremmed\n\
33 fremmede\n\
-55 fremm…\n\
19 fremsende\n\
19 fremsende deres\n\
41 frems…\n\
25 fremvisning\n\
19 fremv…\n\
-26 fresh\n\
-33 fretta\n\
-33 frett…\n\
-89 fri\n\
23 fri og\n\
-59 friday\n\
30 friday #\n\
-18 friday and\n\
-32 friday is\n\
-79 friday so\n\
-39 friday the\n\
15 friday to\n\
-46 friday when\n\
-59 frida…\n\
-78 fridge\n\
-78 fridg…\n\
-28 friendly\n\
154 friends\n\
44 friends phone\n\
58 frien…\n\
-32 frightened\n\
-26 frigh…\n\
111 frigive\n\
17 frigive beløbet\n\
19 frigiver\n\
27 frigiver vi\n\
74 frigives\n\
38 frigives når\n\
157 frigi…\n\
16 friis\n\
-22 frikadeller\n\
-22 frika…\n\
17 frist\n\
41 frist #\n\
-31 frist for\n\
16 fristen\n\
-37 fristen er\n\
-25 frisø…\n\
-93 frokost\n\
29 frokost det\n\
-18 froko…\n\
-100 from #\n\
66 from 1st\n\
-72 from @link\n\
21 from aarhus\n\
-23 from all\n\
24 from betalingsservice\n\
34 from borgerservice\n\
80 from danish\n\
125 from danske\n\
-25 from europol\n\
48 from friday\n\
38 from gls\n\
29 from google\n\
39 from here\n\
-49 from his\n\
30 from interpol\n\
-74 from last\n\
-71 from me\n\
78 from mitid\n\
35 from mobilepay\n\
76 from nordea\n\
-20 from now\n\
-22 from odense\n\
-54 from one\n\
16 from our\n\
-50 from outside\n\
-24 from payroll\n\
-35 from people\n\
17 from police\n\
-27 from postnord\n\
38 from siri\n\
-90 from skat\n\
60 from sms\n\
40 from the\n\
-58 from them\n\
23 from there\n\
55 from this\n\
-122 from today\n\
26 from two\n\
-36 from udbetaling\n\
81 from us\n\
-27 from you\n\
16 from your\n\
-73 from zalando\n\
-56 froma…\n\
76 front\n\
85 front and\n\
47 front back\n\
-26 front desk\n\
-48 front door\n\
66 front of\n\
38 fronte\n\
53 front…\n\
27 frosset\n\
-89 frost\n\
120 frozen\n\
68 frozen holiday\n\
120 froze…\n\
122 fru\n\
-17 frue\n\
-38 fry\n\
21 fryser\n\
21 fryse…\n\
104 fuld\n\
84 fulde\n\
74 fulde navn\n\
-18 fuldmagt\n\
39 fulds…\n\
16 fuldt\n\
26 full\n\
37 full amount\n\
24 full and\n\
27 full balance\n\
-25 full card\n\
34 full cpr\n\
112 full name\n\
-46 full of\n\
55 fully\n\
-74 function\n\
-107 funct…\n\
102 fund\n\
22 fundet\n\
97 fundet dine\n\
-32 fundet en\n\
-80 fundet mit\n\
22 funde…\n\
111 funds\n\
26 funds from\n\
36 funds they\n\
28 funds to\n\
-65 funen\n\
32 funf\n\
76 funkc…\n\
29 funzi…\n\
-86 fup\n\
-130 fur\n\
-86 fur das\n\
-52 fur den\n\
-112 fur die\n\
-23 furniture\n\
52 future\n\
52 futur…\n\
59 fwd\n\
-18 fyi\n\
-16 fylde…\n\
-69 fyn\n\
19 fyr\n\
-32 fyrre\n\
-22 fyrre år\n\
-34 få\n\
53 få #\n\
44 få den\n\
45 få din\n\
-55 få dine\n\
-27 få en\n\
-47 få et\n\
31 få pengene\n\
-30 fået\n\
-49 fået #\n\
-17 fået det\n\
-31 fået et\n\
-18 fået jobbet\n\
-40 fået ny\n\
-17 fået nyt\n\
87 fået på\n\
36 får\n\
-69 får #\n\
79 får dem\n\
80 får du\n\
111 får en\n\
118 får et\n\
24 får i\n\
28 får pengene\n\
19 fælles\n\
-57 fælle…\n\
-33 fængsel for\n\
28 fængs…\n\
-98 færdig\n\
-119 færdi…\n\
-15 færdselsuheld\n\
-15 færdselsuheld ring\n\
24 fætter\n\
48 fætte…\n\
-19 fødselsdag\n\
-93 fødselsdagen\n\
-41 fødselsdato\n\
-130 fødse…\n\
-64 føles\n\
-113 følg\n\
-32 følger\n\
42 følgere\n\
-81 før\n\
81 før #\n\
54 før de\n\
-113 før du\n\
57 før jeg\n\
51 først\n\
-32 først og\n\
-55 første\n\
-104 første gang\n\
28 første løn\n\
19 første måned\n\
-73 først…\n\
44 føtex\n\
-114 g\n\
-60 g #\n\
92 gaeld\n\
92 gaeld @link\n\
21 gaeld…\n\
99 gal\n\
79 gal gali\n\
146 gali\n\
24 galiba\n\
24 galib…\n\
70 galima\n\
70 galim…\n\
-29 galio…\n\
-89 galite\n\
-24 galite atsiimti\n\
-89 galit…\n\
-106 galiu\n\
30 galt\n\
-132 game\n\
-83 gamle\n\
135 gamle er\n\
-80 gamle nemid\n\
25 gamle nummer\n\
-38 gammel\n\
-47 gammelt\n\
-95 gamme…\n\
-30 gang\n\
-65 gang du\n\
87 gang med\n\
-35 gang skal\n\
43 gang so\n\
-33 gang så\n\
59 gange\n\
23 gange i\n\
25 gange vi\n\
19 gangen\n\
19 gange…\n\
-62 garage\n\
-62 garag…\n\
-20 garanteret\n\
-65 garanteret afkast\n\
77 garanti\n\
39 garantia\n\
143 garan…\n\
-105 garden\n\
-18 garden centre\n\
-52 garde…\n\
24 gas\n\
-29 gata\n\
-136 gate\n\
-103 gav\n\
-21 gav du\n\
-51 gave\n\
-24 gave it\n\
54 gave me\n\
-29 gave the\n\
-52 gave you\n\
26 gavekort\n\
79 gavekort for\n\
-15 gavekort på\n\
26 gavek…\n\
-77 gaven\n\
-64 gb\n\
-28 gb for\n\
-32 gdansk\n\
-32 gdans…\n\
-68 geben\n\
-60 geben sie\n\
42 gebuhr\n\
54 gebuhr von\n\
33 gebuh…\n\
76 gebyr\n\
78 gebyr #\n\
-50 gebyr for\n\
-75 gebyr på\n\
27 gebyr så\n\
27 gebyr til\n\
19 gebyret\n\
-27 gebyret er\n\
20 gebyret på\n\
-23 gebyr…\n\
-188 gecen\n\
-95 gecen hafta\n\
36 gecici\n\
-40 gecir…\n\
120 geciy…\n\
52 geehrter\n\
25 geehr…\n\
36 gefunden\n\
36 gefun…\n\
-21 gehen\n\
20 geht\n\
132 geld\n\
-47 geldiniz\n\
-47 geldi…\n\
-62 geldwæsche\n\
-62 geldw…\n\
39 gelecek\n\
88 gelen\n\
-65 gelip\n\
-46 geliy…\n\
-46 gellerup\n\
-46 gelle…\n\
-110 gem\n\
60 gem det\n\
49 genaktiver\n\
78 genak…\n\
32 genberegnet\n\
32 genbe…\n\
68 genda…\n\
54 general\n\
-54 generalforsamling\n\
-39 generalforsamling i\n\
71 generated\n\
58 gener…\n\
27 genke…\n\
36 gennemføres\n\
72 gennemgang\n\
51 gennemgang af\n\
34 gennemgået\n\
33 gennemgået din\n\
-52 gennemgår\n\
25 genne…\n\
60 genop…\n\
40 genregistrere\n\
40 genre…\n\
22 genstand\n\
22 genstand for\n\
29 genst…\n\
34 genta…\n\
-35 gentile\n\
-52 genti…\n\
-30 gentlemen\n\
-17 genuine\n\
-17 genui…\n\
114 gerade\n\
114 gerad…\n\
73 gerbi…\n\
-96 gercek\n\
-115 gerce…\n\
-49 gerda\n\
92 gerekiyor\n\
108 geri\n\
-30 geriau\n\
-30 geria…\n\
27 geric…\n\
22 germany\n\
23 germa…\n\
-128 gerne\n\
-52 gerne høre\n\
25 gerne med\n\
42 gerne vil\n\
16 gerningsmændene\n\
17 gerni…\n\
-35 gesch…\n\
-103 gesperrt\n\
-103 gespe…\n\
-15 gespræch\n\
-28 gespr…\n\
-110 gestern\n\
-98 geste…\n\
54 get\n\
197 get #\n\
25 get a\n\
22 get an\n\
25 get arrested\n\
27 get back\n\
-25 get by\n\
133 get in\n\
45 get it\n\
-16 get new\n\
75 get on\n\
-17 get the\n\
-56 get this\n\
-17 get through\n\
15 get you\n\
-64 getirin\n\
-144 getir…\n\
50 gets\n\
-75 gets the\n\
60 gevinst\n\
24 gevinsten\n\
109 gevin…\n\
-24 gewæh…\n\
-38 gezahlt\n\
-38 gezah…\n\
-101 gider\n\
-18 gider du\n\
-62 gidiy…\n\
-101 gift card\n\
34 gift cards\n\
-82 gik\n\
35 gik i\n\
-92 giorni\n\
-33 giorno\n\
-124 giorn…\n\
-42 giovedi\n\
-42 giove…\n\
-79 gira\n\
115 girin\n\
-77 giris\n\
-110 giris yaparak\n\
19 giris yapin\n\
37 girl\n\
57 girl from\n\
80 girlfriend\n\
80 girlf…\n\
-22 girls\n\
39 girme…\n\
-69 giro\n\
-15 git\n\
-23 gitme…\n\
-33 giudi…\n\
32 giv\n\
47 giv aldrig\n\
-19 giv den\n\
71 giv ham\n\
69 give\n\
64 give dig\n\
27 give ham\n\
23 give him\n\
-38 give it\n\
26 give me\n\
15 give mig\n\
18 give my\n\
20 give u\n\
43 give us\n\
78 give you\n\
69 give your\n\
-34 given a\n\
29 given away\n\
51 given me\n\
46 given to\n\
57 giver\n\
15 giver dem\n\
109 giver dig\n\
51 gives\n\
103 gives you\n\
24 giving\n\
24 givin…\n\
38 gizli…\n\
-87 gjorde\n\
-34 gjorde det\n\
-87 gjord…\n\
-21 gjort\n\
64 gjort det\n\
30 gjort noget\n\
-23 glad\n\
-44 glade\n\
-32 glade for\n\
-35 gladsaxe\n\
-35 glads…\n\
-40 glasses\n\
-40 glass…\n\
110 gleic…\n\
-157 glemt\n\
-74 glemte\n\
-74 glemt…\n\
-46 gli\n\
21 global\n\
21 globa…\n\
-38 glostrup\n\
-38 glost…\n\
-29 glove\n\
65 gls @link\n\
19 gls din\n\
42 gls driver\n\
-73 glæder\n\
-101 glæde…\n\
46 gmail\n\
58 go\n\
51 go ahead\n\
54 go back\n\
-41 go home\n\
15 go into\n\
25 go on\n\
60 go out\n\
16 go through\n\
21 go to\n\
-63 goal\n\
-33 god\n\
31 god bless\n\
16 god dag\n\
26 god nok\n\
19 god sir\n\
-35 godaften\n\
-35 godaf…\n\
70 goddag\n\
22 goddag de\n\
22 goddag det\n\
46 goddag du\n\
35 goddag jeg\n\
73 godda…\n\
39 gode\n\
44 gode #\n\
-19 gode bliver\n\
17 gode i\n\
32 godkend\n\
-26 godkend den\n\
70 godkend i\n\
45 godkend med\n\
28 godkend ny\n\
64 godkende\n\
-34 godkende #\n\
75 godkende en\n\
-18 godkende i\n\
-37 godkende noget\n\
15 godkende to\n\
206 godkendelse\n\
-29 godkendelse i\n\
19 godkender du\n\
22 godkender når\n\
-97 godkendt\n\
-74 godkendt noget\n\
-50 godkendte\n\
43 godke…\n\
-23 godt\n\
-29 godt du\n\
47 godt forstå\n\
-30 godt jeg\n\
88 godt så\n\
-26 godz\n\
-26 godz #\n\
65 godzin\n\
41 godzi…\n\
65 goes\n\
108 goes back\n\
47 goes in\n\
44 goes out\n\
26 goes to\n\
-19 going\n\
-74 going round\n\
23 going to\n\
-147 gol\n\
118 gold\n\
16 gold and\n\
38 gold contracts\n\
77 gone\n\
73 gonna\n\
27 good\n\
29 good afternoon\n\
74 good day\n\
61 good evening\n\
-40 good ill\n\
38 good morning\n\
31 good news\n\
59 good now\n\
48 good so\n\
-35 good to\n\
-94 goodbye\n\
-94 goodb…\n\
-15 goods\n\
140 google\n\
112 google play\n\
33 google the\n\
-73 google verification\n\
110 googl…\n\
-26 got\n\
112 got #\n\
-37 got a\n\
-18 got an\n\
36 got in\n\
27 got it\n\
-20 got new\n\
-95 got one\n\
-15 got the\n\
48 got your\n\
-181 gotow…\n\
39 government\n\
64 gover…\n\
15 grace\n\
-143 gracias\n\
-77 gracias por\n\
-143 graci…\n\
-63 grader\n\
-67 grade…\n\
-41 grande\n\
23 grandma\n\
65 grandma its\n\
37 grandmas\n\
40 grandpa\n\
74 grandson\n\
-52 grand…\n\
88 grant\n\
-107 granted\n\
-107 grant…\n\
-15 grateful\n\
-15 grate…\n\
-46 gratis\n\
-46 grati…\n\
-48 gratuit\n\
-64 gratu…\n\
-27 grave\n\
-154 grazie\n\
-65 grazie per\n\
-64 grazi…\n\
19 green\n\
27 green card\n\
-71 green…\n\
-21 greeting\n\
-32 greet…\n\
-38 grethe\n\
-38 greth…\n\
-41 grill\n\
-23 griner\n\
-53 grine…\n\
34 grizta\n\
-18 groceries\n\
-18 groce…\n\
-60 gross\n\
-52 groun…\n\
24 grow\n\
-62 growing\n\
-62 growi…\n\
61 grubuna\n\
66 grubu…\n\
21 grunde\n\
-16 grundejerforeningen\n\
40 grundet\n\
-35 grundlag\n\
-36 grundlovsforhøret\n\
-72 grund…\n\
126 gruppen\n\
61 gruppen har\n\
-45 grupp…\n\
-65 gruss\n\
-76 grusse\n\
-76 gruss…\n\
-34 grå\n\
-29 grænsen\n\
-38 græns…\n\
62 grøn\n\
28 grønne\n\
28 grønn…\n\
27 gs\n\
39 guarantee of\n\
96 guaranteed\n\
72 guara…\n\
42 guarda\n\
-32 guardia\n\
35 guard…\n\
-69 guest\n\
32 guidance\n\
67 guide\n\
107 guide you\n\
60 guider\n\
50 guider dig\n\
26 guide…\n\
-44 guild\n\
-18 gul\n\
87 guld\n\
16 guldarmbånd\n\
16 guldarmbånd og\n\
16 gulda…\n\
18 guldet\n\
18 gulde…\n\
23 gult\n\
49 gumrukte\n\
49 gumru…\n\
-67 gun\n\
-45 gun icinde\n\
49 guncelleyin\n\
153 gunce…\n\
45 gunler\n\
36 gunle…\n\
113 gunluk\n\
113 gunlu…\n\
-213 gunu\n\
-40 gusta…\n\
-24 gut\n\
104 guten\n\
43 guten tag\n\
97 guthaben\n\
97 gutha…\n\
58 gutsc…\n\
45 guy\n\
-19 guy in\n\
-15 gyldig i\n\
-68 gym\n\
82 gå\n\
22 gå ikke\n\
144 gå til\n\
38 gået\n\
36 gået i\n\
25 gået igennem\n\
-101 gået ind\n\
-22 går\n\
-55 går #\n\
-39 går automatisk\n\
45 går den\n\
65 går du\n\
44 går igennem\n\
34 går jeg\n\
-45 går med\n\
63 går ned\n\
44 går og\n\
-17 går om\n\
93 går til\n\
16 gæld til\n\
-54 gælder\n\
-95 gælder i\n\
-41 gælde…\n\
47 gældsstyrelsen\n\
52 gælds…\n\
-45 gøndermez\n\
36 gønde…\n\
-24 gør\n\
55 gør det\n\
-18 gør du\n\
33 gør er\n\
18 gør jeg\n\
-33 gør man\n\
15 gør opmærksom\n\
-36 gør vi\n\
-50 gøre\n\
84 gøre det\n\
-54 gøre mere\n\
-153 gøre noget\n\
-42 gørev…\n\
19 gørunuyor\n\
-76 gørus…\n\
-30 gøste…\n\
-31 h\n\
-98 h #\n\
33 h @link\n\
-48 h m\n\
106 ha\n\
95 ha #\n\
-34 ha en\n\
67 ha sido\n\
-24 ha un\n\
31 haag\n\
53 hab\n\
40 habe\n\
-33 haben\n\
-58 haben ihre\n\
-18 habla\n\
63 habla…\n\
-37 hablo\n\
-27 hace\n\
-44 hacer\n\
164 hacker\n\
38 hackere\n\
25 hackeren\n\
36 hackerne\n\
96 hackers\n\
57 hacket\n\
34 hacket hun\n\
161 hacke…\n\
-152 had\n\
-45 had a\n\
65 had an\n\
-86 had been\n\
-70 had that\n\
-55 had the\n\
-54 had to\n\
-82 haddad\n\
-82 hadda…\n\
-42 haft\n\
-73 hafta\n\
-22 hafta…\n\
51 haftbefehl\n\
51 haftb…\n\
68 hago\n\
64 hague\n\
-160 haha\n\
27 haha yes\n\
29 hai\n\
-16 hakke…\n\
-28 hakkinda\n\
69 hakkinizda\n\
45 halbe…\n\
-115 hale\n\
-123 half\n\
20 half now\n\
-121 half of\n\
-39 half past\n\
-99 hali\n\
-222 hall\n\
-22 hallo\n\
44 hallo det\n\
-84 hallo frau\n\
35 hallo mama\n\
-20 hallo zusammen\n\
34 halv\n\
-64 halvdelen\n\
-26 halvdelen af\n\
-133 halvd…\n\
-23 halve\n\
-25 halvt\n\
42 halvtreds\n\
28 halvtreds tusind\n\
42 halvt…\n\
-17 halvå…\n\
59 ham\n\
-59 ham fra\n\
16 ham i\n\
24 ham og\n\
48 hamburg\n\
48 hambu…\n\
48 han\n\
-65 han at\n\
48 han bliver\n\
214 han er\n\
98 han har\n\
-81 han havde\n\
-16 han hed\n\
43 han hedder\n\
-43 han ikke\n\
153 han kan\n\
-44 han kun\n\
63 han lægger\n\
-31 han og\n\
125 han siger\n\
86 han skal\n\
71 han tager\n\
-89 han var\n\
188 han vil\n\
57 hand\n\
-35 hand and\n\
98 hand it\n\
-94 hand over\n\
25 hand the\n\
-50 handb…\n\
-92 handed\n\
-57 handed in\n\
21 handed to\n\
-81 handel\n\
-99 hande…\n\
-118 handled\n\
79 handler\n\
-59 handler om\n\
33 handles\n\
19 handles your\n\
24 handling\n\
-31 handling fee\n\
25 handling påkrævet\n\
-19 handl…\n\
-62 hands\n\
121 handy\n\
46 handy ist\n\
80 haneli\n\
80 hanel…\n\
-60 hang\n\
-53 hang up\n\
39 hangi\n\
-17 hangi…\n\
-80 hanim\n\
108 hanim…\n\
-78 hanne\n\
-83 hanno\n\
15 hans\n\
-47 hansens\n\
-47 hansens cykler\n\
-43 hanse…\n\
52 happen\n\
31 happen to\n\
31 happened\n\
67 happened to\n\
23 happens\n\
79 happe…\n\
-181 happy\n\
-93 happy birthday\n\
-17 har\n\
51 har #\n\
23 har aldrig\n\
-18 har allerede\n\
56 har anholdt\n\
-67 har bedt\n\
102 har bekræftet\n\
40 har bestilt\n\
-23 har betalt\n\
124 har brug\n\
-61 har brugt\n\
149 har de\n\
24 har den\n\
17 har desværre\n\
18 har det\n\
-20 har dit\n\
-33 har du\n\
183 har en\n\
61 har forsøgt\n\
-22 har fået\n\
32 har givet\n\
44 har gjort\n\
-98 har glemt\n\
-22 har haft\n\
-109 har i\n\
-93 har ikke\n\
68 har indbetalt\n\
33 har ingen\n\
62 har jeg\n\
27 har jo\n\
-20 har købt\n\
19 har kørt\n\
-122 har lagt\n\
21 har lavet\n\
38 har lige\n\
-46 har læst\n\
-48 har mistanke\n\
-33 har mistet\n\
-63 har modtaget\n\
-86 har nu\n\
53 har og\n\
-46 har oplyst\n\
43 har oprettet\n\
71 har optaget\n\
31 har penge\n\
-16 har pligt\n\
17 har registreret\n\
-57 har regnet\n\
-43 har ret\n\
66 har ringet\n\
-23 har sat\n\
72 har sendt\n\
-89 har set\n\
-83 har skrevet\n\
-56 har spærret\n\
35 har stadig\n\
-39 har talt\n\
36 har tavshedspligt\n\
-120 har tid\n\
49 har til\n\
24 har tjent\n\
107 har to\n\
19 har tre\n\
65 har vi\n\
73 har vundet\n\
-21 har været\n\
-64 har åbent\n\
-83 harbour\n\
-114 harbo…\n\
78 harcama\n\
78 harca…\n\
-77 hard\n\
-18 has\n\
-169 has a\n\
-18 has accepted\n\
-39 has already\n\
-52 has an\n\
57 has appeared\n\
-16 has approved\n\
-72 has arrived\n\
-84 has asked\n\
18 has been\n\
-35 has changed\n\
-45 has closed\n\
-32 has expired\n\
117 has found\n\
-39 has left\n\
-56 has moved\n\
-23 has no\n\
31 has now\n\
-38 has opened\n\
-30 has sent\n\
-28 has the\n\
33 has this\n\
82 has to\n\
53 has told\n\
-18 has your\n\
58 hash\n\
-20 haslo\n\
-33 hasnt\n\
27 hassan\n\
27 hassa…\n\
-82 hast\n\
-19 hasta\n\
-29 hasta el\n\
77 haster\n\
62 haste…\n\
-213 hat\n\
58 hata\n\
102 hate\n\
24 hate to\n\
-87 hatir…\n\
-81 hatte\n\
89 hav\n\
-42 hav dit\n\
51 hav kort\n\
34 hav mitid\n\
101 havale\n\
73 haval…\n\
-153 havde\n\
-63 havde bedt\n\
20 havde en\n\
-35 havde sagt\n\
23 have\n\
221 have #\n\
43 have a\n\
-38 have access\n\
39 have already\n\
60 have an\n\
41 have and\n\
-39 have any\n\
130 have at\n\
-24 have blocked\n\
-33 have called\n\
18 have card\n\
-22 have decided\n\
-19 have den\n\
-47 have dine\n\
35 have dit\n\
43 have employees\n\
48 have en\n\
28 have et\n\
16 have flyttet\n\
-35 have found\n\
-95 have fradrag\n\
27 have got\n\
35 have in\n\
16 have it\n\
38 have jeg\n\
-39 have lost\n\
28 have mig\n\
85 have mit\n\
66 have moved\n\
-17 have new\n\
34 have no\n\
111 have not\n\
17 have one\n\
26 have opened\n\
84 have paid\n\
-79 have questions\n\
-74 have received\n\
-39 have sagt\n\
-29 have seen\n\
-23 have sendt\n\
-29 have sent\n\
-21 have set\n\
-51 have the\n\
-216 have time\n\
-27 have told\n\
90 have two\n\
66 have won\n\
-29 have worked\n\
17 have you\n\
53 have your\n\
-26 haven…\n\
-75 having\n\
-75 havin…\n\
-56 havn\n\
-23 havn bank\n\
-22 havnegade\n\
-22 havnegade #\n\
21 havnen\n\
-41 havne…\n\
-73 hay\n\
35 hay que\n\
21 hay una\n\
18 hays nordic\n\
-154 hazir\n\
-31 hazir…\n\
35 he\n\
-24 he asked\n\
34 he asks\n\
-107 he called\n\
142 he can\n\
31 he doesnt\n\
-88 he got\n\
-92 he had\n\
76 he has\n\
83 he is\n\
-33 he knew\n\
-23 he looked\n\
-67 he must\n\
90 he needs\n\
-29 he never\n\
-70 he said\n\
135 he says\n\
-20 he stayed\n\
34 he told\n\
-62 he transferred\n\
140 he wants\n\
-142 he was\n\
128 he will\n\
-69 he wrote\n\
-54 head\n\
54 head office\n\
-34 header\n\
-78 heade…\n\
-32 headphones\n\
-32 headp…\n\
-60 headset\n\
-134 heads…\n\
86 health\n\
102 health authority\n\
37 health card\n\
-34 healthy\n\
58 healt…\n\
70 hear\n\
-21 hear a\n\
52 hear it\n\
32 hear that\n\
34 hear us\n\
39 hear your\n\
-41 heard\n\
-17 heard from\n\
-40 hearing\n\
-25 hearing in\n\
-40 heari…\n\
38 hears\n\
21 heart\n\
49 heat cheque\n\
18 heating\n\
-37 heating makes\n\
18 heati…\n\
-114 hed\n\
79 hedder\n\
79 hedde…\n\
38 heeej\n\
39 heir\n\
20 hej\n\
-140 hej alle\n\
29 hej birthe\n\
-40 hej camilla\n\
58 hej din\n\
111 hej du\n\
46 hej er\n\
190 hej far\n\
-44 hej hvad\n\
99 hej igen\n\
76 hej jeg\n\
18 hej jonas\n\
29 hej lone\n\
38 hej mormor\n\
-121 hej skat\n\
18 hej søde\n\
19 hej tove\n\
-66 hej trine\n\
31 hej vi\n\
51 held\n\
70 held at\n\
-24 heldigvis\n\
-24 heldi…\n\
87 hele\n\
57 hele beløbet\n\
19 hele eu\n\
-38 hele tiden\n\
56 hele vejen\n\
98 hell\n\
-67 heller\n\
-67 heller ikke\n\
31 hellerup\n\
-36 helle…\n\
65 hello\n\
114 hello dear\n\
47 hello i\n\
38 hello im\n\
73 hello is\n\
-16 hello it\n\
-23 hello its\n\
34 hello my\n\
21 hello sir\n\
27 hello we\n\
42 hello were\n\
-20 hello your\n\
64 help\n\
16 help me\n\
15 help of\n\
20 help you\n\
-15 helpdesk\n\
-15 helpd…\n\
-72 helped\n\
-120 helpe…\n\
-37 helpful\n\
-37 helpf…\n\
82 helping\n\
82 helpi…\n\
-23 helpline\n\
-23 helpl…\n\
54 helps\n\
45 helps you\n\
-26 helsingør\n\
-26 helsi…\n\
-133 helst\n\
-41 helt\n\
205 hemen\n\
-54 hemen kapatin\n\
74 hemmelig\n\
50 hemmelig efterforskning\n\
-27 hemmelige\n\
20 hemme…\n\
82 hemos\n\
23 hen\n\
42 hen til\n\
-72 hende\n\
42 hende og\n\
-42 hende til\n\
37 hendes\n\
37 hende…\n\
-22 henriette\n\
-60 henrik\n\
-76 henri…\n\
40 hensyn\n\
40 hensyn til\n\
40 hensy…\n\
109 hent\n\
-72 hente\n\
-26 hente den\n\
16 hente hendes\n\
-47 hente i\n\
-16 hente kort\n\
-20 hentede\n\
96 henter\n\
69 henter den\n\
55 henter det\n\
101 henter dit\n\
-177 hentes\n\
-46 hentes på\n\
19 hentet\n\
-34 henvendelse\n\
-53 henvendelse til\n\
-68 henvendelser\n\
-95 henve…\n\
17 hepsini\n\
-21 hepsi…\n\
68 her\n\
166 her @link\n\
-19 her at\n\
-48 her bank\n\
-49 her card\n\
19 her der\n\
99 her du\n\
-25 her er\n\
44 her for\n\
-53 her har\n\
64 her inden\n\
64 her jeg\n\
-57 her kan\n\
76 her med\n\
81 her og\n\
83 her on\n\
-15 her own\n\
17 her pension\n\
22 her phone\n\
18 her på\n\
-68 her savings\n\
25 her she\n\
-38 her son\n\
-46 her that\n\
53 her to\n\
36 her vi\n\
128 here\n\
169 here @link\n\
41 here and\n\
104 here i\n\
42 here im\n\
51 here in\n\
103 here is\n\
31 here on\n\
41 here the\n\
34 here to\n\
66 here we\n\
77 here within\n\
-31 here you\n\
-47 heres\n\
110 herfra\n\
110 herfr…\n\
-62 herlev\n\
-62 herle…\n\
35 herma…\n\
39 hermed\n\
39 herme…\n\
-30 herni…\n\
-34 herring\n\
-34 herri…\n\
48 hertil\n\
48 herti…\n\
62 hes\n\
91 hes from\n\
-28 hes in\n\
71 hes on\n\
-70 hesaba\n\
-217 hesabi\n\
65 hesabima\n\
57 hesabin\n\
121 hesabina\n\
115 hesabina #\n\
88 hesabiniz\n\
-137 hesabiniza\n\
-46 hesab…\n\
77 hesap\n\
57 heure\n\
-109 heute abend\n\
89 heute noch\n\
81 hey\n\
-15 hey dad\n\
34 hey i\n\
59 hey sorry\n\
-25 heyy\n\
-32 hi\n\
-90 hi all\n\
-117 hi anna\n\
-97 hi dad\n\
110 hi dear\n\
-74 hi everyone\n\
87 hi i\n\
75 hi im\n\
-60 hi is\n\
-90 hi its\n\
17 hi li\n\
-24 hi mum\n\
44 hi nadia\n\
75 hi neighbour\n\
-63 hi priya\n\
-96 hi the\n\
64 hi there\n\
-23 hi this\n\
31 hi tom\n\
-52 hicbir\n\
-52 hicbi…\n\
-80 hidden\n\
-80 hidde…\n\
95 hier\n\
-100 high\n\
-15 high court\n\
-19 higher\n\
18 hija\n\
-68 hillerød\n\
-86 hille…\n\
-125 hilsen\n\
21 hilsen betalingsservice\n\
-33 hilsen norlys\n\
-125 hilse…\n\
16 hilsner\n\
16 hilsn…\n\
41 him\n\
-64 him a\n\
-22 him and\n\
88 him hes\n\
23 him my\n\
-18 him on\n\
109 him the\n\
64 him to\n\
-54 him your\n\
-60 himme…\n\
24 himself\n\
24 himse…\n\
-60 hinanden\n\
-60 hinan…\n\
27 hinte…\n\
48 hired\n\
-16 hirts…\n\
-76 his\n\
17 his account\n\
-41 his daughter\n\
-82 his own\n\
-131 his savings\n\
97 his way\n\
-20 historie\n\
-37 history\n\
-74 histo…\n\
209 hit\n\
-128 hjem\n\
17 hjem fra\n\
-15 hjem i\n\
-49 hjem skal\n\
-23 hjem til\n\
-128 hjemme\n\
25 hjemmearbejde\n\
57 hjemmefra\n\
25 hjemmefra like\n\
-50 hjemmeside\n\
-59 hjemm…\n\
139 hjælpe\n\
111 hjælpe dig\n\
-32 hjælpe med\n\
57 hjælper\n\
64 hjælper dig\n\
33 hjælper med\n\
131 hjælp…\n\
21 hjørnet\n\
32 hjørn…\n\
48 hmrc\n\
58 ho\n\
-35 hobro\n\
34 hocha…\n\
52 hola\n\
34 hola le\n\
-25 holbæk\n\
-25 holbæ…\n\
85 hold\n\
27 hold a\n\
21 hold det\n\
18 hold for\n\
39 hold it\n\
57 hold the\n\
29 hold you\n\
57 hold your\n\
-66 hold øje\n\
-60 holde\n\
-47 holder\n\
-90 holder lukket\n\
44 holders\n\
-63 holdet\n\
-54 holde…\n\
31 holding\n\
52 holdi…\n\
19 holds the\n\
-51 holdsport\n\
-51 holds…\n\
-39 holdt\n\
-32 holiday allowance\n\
62 holiday money\n\
-72 holm\n\
25 holst\n\
60 holt\n\
-68 home\n\
24 home #\n\
-28 home after\n\
74 home and\n\
-35 home the\n\
-28 home to\n\
-16 home we\n\
18 home well\n\
-54 homes\n\
-35 homework\n\
-35 homew…\n\
35 honest\n\
36 hones…\n\
22 honey\n\
101 hong\n\
101 hong kong\n\
-30 honorar\n\
-37 hope\n\
142 horas\n\
36 horas para\n\
-75 horsens\n\
-87 horse…\n\
-41 hos\n\
-54 hos @link\n\
72 hos dem\n\
70 hos dig\n\
-29 hos elgiganten\n\
-47 hos geldiniz\n\
-32 hos jer\n\
-63 hos mig\n\
40 hos min\n\
19 hos os\n\
23 hos vores\n\
-74 hospice\n\
-36 hospital\n\
15 hospitalet\n\
-17 hospitals\n\
-51 hospi…\n\
-92 host\n\
88 hotel\n\
16 hoteller\n\
47 hotels\n\
84 hotel…\n\
-43 hotline\n\
-43 hotli…\n\
80 hour\n\
30 hour and\n\
15 hour he\n\
18 hour with\n\
48 hours\n\
41 hours #\n\
70 hours @link\n\
-25 hours and\n\
-50 hours are\n\
-49 hours before\n\
19 hours if\n\
17 hours on\n\
41 hours or\n\
65 hours to\n\
36 hours with\n\
-33 hours you\n\
28 house\n\
111 house number\n\
16 household\n\
42 house…\n\
19 housing\n\
-34 housing benefit\n\
-63 hov\n\
-39 hov jeg\n\
-23 hovednummer\n\
18 hovedstaden\n\
-153 hoved…\n\
-63 how\n\
-35 how did\n\
-71 how do\n\
-27 how it\n\
-57 how long\n\
-21 how many\n\
66 how much\n\
-17 how the\n\
-41 how they\n\
-178 how to\n\
21 how you\n\
-33 hows\n\
217 hoy\n\
64 hoy y\n\
66 hr\n\
29 hr at\n\
-46 hr portal\n\
-78 hr system\n\
157 hrs\n\
31 html\n\
-99 http\n\
-64 http #\n\
-32 hun\n\
34 hun at\n\
120 hun er\n\
21 hun har\n\
-20 hun havde\n\
18 hun i\n\
33 hun sagde\n\
33 hun sidder\n\
93 hun siger\n\
66 hun skal\n\
-28 hun så\n\
42 hun vil\n\
-50 hund\n\
-63 hunden\n\
-75 hunde…\n\
-51 hundi…\n\
106 hundred\n\
120 hundred and\n\
-18 hundred kroner\n\
28 hundred thousand\n\
-16 hundrede\n\
-49 hundrede kroner\n\
46 hundrede og\n\
24 hundrede tusind\n\
83 hundr…\n\
-134 hung\n\
-131 hung up\n\
-30 hurt\n\
90 hurtig\n\
29 hurtige\n\
-23 hurtigt\n\
-67 hurtigt så\n\
87 hurti…\n\
-30 hus\n\
106 husband\n\
91 husba…\n\
37 huset\n\
-192 husk\n\
-166 husk at\n\
-50 husk din\n\
-105 huske\n\
-23 huske…\n\
-137 huslejen\n\
-98 husle…\n\
-65 husst…\n\
-48 hvad\n\
99 hvad der\n\
-46 hvad du\n\
-65 hvad er\n\
25 hvad gør\n\
-15 hvad har\n\
-34 hvad hedder\n\
-37 hvad hun\n\
107 hvad jeg\n\
-119 hvad siger\n\
61 hvad skal\n\
86 hvad står\n\
-75 hvem\n\
-102 hvem der\n\
51 hvem er\n\
-63 hver\n\
-68 hver dag\n\
51 hver gang\n\
-112 hverdage\n\
-42 hverdage #\n\
-119 hverd…\n\
-57 hverken\n\
-57 hverk…\n\
-15 hvert\n\
-20 hvid\n\
-85 hvide\n\
-20 hvidvask\n\
-80 hvidvask og\n\
23 hvidvask overfør\n\
-24 hvile\n\
87 hvilken\n\
95 hvilken bank\n\
47 hvilk…\n\
38 hvis banken\n\
107 hvis de\n\
-54 hvis der\n\
-160 hvis det\n\
57 hvis du\n\
262 hvis ikke\n\
116 hvis jeg\n\
-56 hvis man\n\
-58 hvis nogen\n\
-93 hvor\n\
-55 hvor der\n\
63 hvor det\n\
-61 hvor en\n\
-15 hvor jeg\n\
-38 hvor man\n\
37 hvor mange\n\
109 hvor meget\n\
-44 hvor pengene\n\
-138 hvordan\n\
-24 hvordan det\n\
-138 hvord…\n\
-48 hvorfor\n\
-49 hvorf…\n\
-79 hvornår\n\
-79 hvorn…\n\
-65 hygge\n\
-55 håber\n\
-23 håndbold\n\
-26 håndb…\n\
60 hånden\n\
60 hånde…\n\
18 håndt…\n\
24 håndv…\n\
-33 hæleri\n\
-33 hæler…\n\
23 hænde\n\
-22 hænde…\n\
-24 hænger\n\
-54 hænger i\n\
16 hænger på\n\
-64 hænge…\n\
134 hæv\n\
56 hæv alle\n\
68 hæve #\n\
42 hævekort\n\
50 hævekort og\n\
69 hævek…\n\
200 hæver\n\
40 hæver #\n\
-21 hævninger\n\
-28 høfli…\n\
-55 høj\n\
-60 høje\n\
-60 høje taastrup\n\
-86 højre\n\
38 højtt…\n\
168 hør\n\
59 hør her\n\
-122 høre\n\
-49 høre det\n\
-23 høre fra\n\
-40 høre om\n\
-41 hører\n\
-21 hørt\n\
-21 i\n\
15 i #\n\
-86 i a\n\
-35 i aalborg\n\
65 i accidentally\n\
-33 i afdelingen\n\
22 i aften\n\
96 i already\n\
-147 i alt\n\
100 i am\n\
-149 i appen\n\
-21 i april\n\
120 i ask\n\
-15 i asked\n\
-58 i at\n\
-18 i august\n\
-70 i aula\n\
36 i automaten\n\
-21 i baggrunden\n\
64 i banken\n\
38 i barcelona\n\
68 i believe\n\
35 i bero\n\
-53 i betalingsservice\n\
62 i bilen\n\
-32 i boksen\n\
-79 i borgerservice\n\
-41 i borrow\n\
28 i bought\n\
-41 i brevet\n\
-64 i bring\n\
-15 i butikken\n\
-199 i bøde\n\
114 i call\n\
-51 i called\n\
127 i can\n\
138 i cant\n\
36 i chatten\n\
40 i civil\n\
-47 i come\n\
-17 i could\n\
75 i dag\n\
-42 i dai\n\
-113 i danmark\n\
-49 i de\n\
57 i delete\n\
36 i den\n\
-65 i denne\n\
-19 i depositum\n\
37 i deres\n\
-16 i det\n\
-22 i didnt\n\
19 i dig\n\
-157 i digital\n\
-40 i din\n\
106 i dit\n\
-28 i dk\n\
192 i do\n\
55 i dont\n\
-96 i e\n\
18 i eftermiddag\n\
31 i en\n\
-32 i er\n\
-41 i esbjerg\n\
-42 i et\n\
-42 i ever\n\
33 i fare\n\
21 i feel\n\
-53 i filialen\n\
-55 i finally\n\
-18 i fire\n\
21 i forbindelse\n\
-42 i found\n\
-22 i fyrre\n\
21 i første\n\
-21 i gang\n\
74 i gebyr\n\
91 i get\n\
83 i give\n\
-30 i go\n\
-19 i got\n\
44 i gruppen\n\
95 i guide\n\
-113 i går\n\
-17 i had\n\
-26 i hang\n\
-94 i har\n\
68 i have\n\
47 i hear\n\
19 i hele\n\
-44 i hillerød\n\
23 i hit\n\
-46 i hung\n\
23 i hænde\n\
54 i ikke\n\
-16 i in\n\
-29 i januar\n\
48 i just\n\
46 i jylland\n\
28 i jyske\n\
-82 i kan\n\
-26 i kantinen\n\
-22 i kassen\n\
-19 i keep\n\
-21 i kina\n\
73 i know\n\
24 i kommunen\n\
-34 i kælderen\n\
45 i kø\n\
73 i københavn\n\
-66 i køen\n\
-19 i left\n\
23 i like\n\
48 i litauen\n\
42 i live\n\
22 i london\n\
32 i looked\n\
46 i lunar\n\
-26 i løbet\n\
-16 i lørdags\n\
51 i made\n\
-28 i mails\n\
22 i make\n\
57 i malmø\n\
-104 i min\n\
50 i mitid\n\
-99 i mobilbanken\n\
-51 i morgen\n\
-19 i morges\n\
164 i must\n\
-20 i måneden\n\
129 i møde\n\
68 i need\n\
-59 i netbank\n\
-129 i netbanken\n\
31 i netto\n\
70 i never\n\
30 i nie\n\
49 i norge\n\
31 i og\n\
26 i også\n\
146 i only\n\
-19 i opgangen\n\
19 i overskydende\n\
-42 i owe\n\
-102 i paid\n\
-28 i pakkeboksen\n\
71 i pay\n\
58 i polen\n\
-50 i postnord\n\
91 i press\n\
40 i pressed\n\
117 i put\n\
-19 i rang\n\
60 i read\n\
-57 i receptionen\n\
-34 i repeat\n\
-29 i reported\n\
-27 i retten\n\
-38 i ro\n\
53 i røret\n\
44 i sag\n\
-29 i said\n\
48 i samarbejde\n\
40 i saw\n\
70 i say\n\
138 i see\n\
-64 i seks\n\
87 i send\n\
172 i sent\n\
137 i should\n\
42 i show\n\
43 i si\n\
-19 i sidste\n\
-108 i skal\n\
-82 i skuffen\n\
-16 i smser\n\
-28 i smør\n\
-66 i sold\n\
21 i soldi\n\
23 i spanien\n\
87 i speaking\n\
-21 i stay\n\
-26 i stedet\n\
-20 i still\n\
64 i stykker\n\
-19 i suggest\n\
34 i suoi\n\
27 i sverige\n\
-63 i swear\n\
25 i systemet\n\
76 i take\n\
47 i talk\n\
-55 i tastselv\n\
22 i taulov\n\
30 i teach\n\
-35 i telefon\n\
-16 i telefonen\n\
110 i tell\n\
-141 i think\n\
74 i thought\n\
-22 i tirsdags\n\
-59 i toget\n\
17 i toilettet\n\
-90 i told\n\
-54 i tolv\n\
-26 i took\n\
63 i transfer\n\
50 i tre\n\
60 i trust\n\
-121 i tvivl\n\
44 i type\n\
44 i typed\n\
20 i udlandet\n\
-46 i uge\n\
31 i uhævede\n\
93 i understand\n\
32 i usdt\n\
96 i use\n\
-37 i vil\n\
-36 i vilnius\n\
-91 i vores\n\
54 i wait\n\
81 i want\n\
-66 i was\n\
-22 i went\n\
66 i will\n\
91 i work\n\
87 i would\n\
58 i write\n\
-18 i wrote\n\
-59 i zone\n\
-24 i år\n\
-22 i øjeblikket\n\
-98 ia\n\
170 iade\n\
57 iade edilecek\n\
-93 iar\n\
110 iban\n\
-23 iban and\n\
-40 ic\n\
64 iceri…\n\
116 ich\n\
73 ich bin\n\
80 ich bins\n\
60 ich brauche\n\
28 ich das\n\
42 ich hab\n\
28 ich ihnen\n\
-18 ich kann\n\
40 ich sie\n\
-49 ich wollte\n\
-47 ici la\n\
163 icin\n\
150 icin @link\n\
69 icin cpr\n\
113 icinde\n\
24 icinde #\n\
113 icind…\n\
60 icloud\n\
60 iclou…\n\
25 id\n\
-130 id #\n\
62 id and\n\
24 id be\n\
44 id card\n\
-52 id expires\n\
-15 id have\n\
-20 id if\n\
22 id kort\n\
-68 id like\n\
151 id og\n\
-15 id or\n\
66 id password\n\
-24 id på\n\
-18 id rather\n\
35 id so\n\
18 id så\n\
24 id then\n\
131 id til\n\
35 id to\n\
51 id y\n\
-70 ida\n\
-29 idea\n\
20 identifiant\n\
-26 identify\n\
35 identita\n\
61 identitatea\n\
15 identite\n\
-39 identitet med\n\
-48 identiteten\n\
123 identity\n\
-36 identity card\n\
45 identity is\n\
-28 identity number\n\
23 identity theft\n\
34 identity was\n\
29 identity with\n\
99 ident…\n\
-33 idømt\n\
-61 iejim…\n\
-153 ieri\n\
32 iesko…\n\
-69 if\n\
-171 if a\n\
-41 if asked\n\
90 if i\n\
-99 if it\n\
53 if its\n\
-18 if nobody\n\
68 if not\n\
41 if she\n\
-54 if somebody\n\
-56 if someone\n\
-37 if something\n\
-52 if that\n\
-95 if thats\n\
81 if the\n\
-107 if they\n\
-39 if we\n\
-66 if you\n\
-113 if youd\n\
-51 if your\n\
-104 if youre\n\
-158 if youve\n\
-81 igen\n\
15 igen #\n\
-45 igen den\n\
21 igen du\n\
-83 igen i\n\
16 igen og\n\
38 igennem\n\
23 igennem hvis\n\
38 igenn…\n\
66 ignore\n\
66 ignore the\n\
-49 ignore this\n\
47 ignoring\n\
28 ignoring this\n\
109 ignor…\n\
-35 ihjel\n\
22 ihm\n\
248 ihnen\n\
164 ihr\n\
-18 ihr paket\n\
118 ihr zugang\n\
100 ihre\n\
-21 ihre cpr\n\
-45 ihre karte\n\
27 ihre sendung\n\
-85 ihrem\n\
-41 ihrem passwort\n\
-30 ihren\n\
-21 ihrer\n\
-48 ii\n\
52 ii dati\n\
-19 ik\n\
15 ikea\n\
23 iki\n\
25 iki vakaro\n\
21 ikke andre\n\
26 ikke at\n\
16 ikke bare\n\
-29 ikke bedt\n\
-28 ikke bestilt\n\
-99 ikke besvares\n\
-144 ikke betale\n\
20 ikke betaler\n\
215 ikke betalt\n\
70 ikke bliver\n\
-25 ikke bruge\n\
-20 ikke de\n\
54 ikke det\n\
54 ikke dig\n\
-20 ikke dit\n\
89 ikke du\n\
-28 ikke en\n\
100 ikke er\n\
53 ikke et\n\
-29 ikke finde\n\
34 ikke for\n\
-70 ikke foretage\n\
-17 ikke fra\n\
-22 ikke få\n\
37 ikke fået\n\
-28 ikke give\n\
36 ikke gør\n\
-169 ikke gøre\n\
-50 ikke har\n\
55 ikke have\n\
38 ikke i\n\
-73 ikke imod\n\
-57 ikke inden\n\
-17 ikke jeg\n\
17 ikke kender\n\
31 ikke komme\n\
73 ikke lade\n\
19 ikke lide\n\
-24 ikke lige\n\
31 ikke logge\n\
19 ikke lukkes\n\
20 ikke lægge\n\
35 ikke med\n\
-30 ikke mere\n\
-15 ikke modtaget\n\
131 ikke må\n\
-53 ikke noget\n\
43 ikke nævne\n\
-36 ikke og\n\
-34 ikke om\n\
-145 ikke oplyse\n\
-30 ikke os\n\
55 ikke overføre\n\
112 ikke på\n\
-55 ikke registreret\n\
128 ikke ringe\n\
-46 ikke se\n\
-49 ikke selv\n\
26 ikke sende\n\
-25 ikke sendt\n\
119 ikke sige\n\
-27 ikke skal\n\
-47 ikke svare\n\
67 ikke så\n\
32 ikke tage\n\
98 ikke tale\n\
-21 ikke trække\n\
-26 ikke vi\n\
50 ikke vil\n\
20 ikke vise\n\
-16 ikke være\n\
-149 il #\n\
33 il a\n\
18 il codice\n\
35 il conto\n\
-37 il cpr\n\
44 il faut\n\
30 il me\n\
146 il mio\n\
-58 il mitid\n\
22 il nostro\n\
-69 il pagamento\n\
48 il pin\n\
196 il suo\n\
173 il telefono\n\
-18 il tuo\n\
26 ile\n\
-29 ile #\n\
67 ilgil…\n\
63 ilk\n\
-33 ill\n\
-90 ill be\n\
-123 ill call\n\
-33 ill come\n\
-28 ill do\n\
-23 ill help\n\
-50 ill pay\n\
-23 ill take\n\
24 ill text\n\
124 illegal\n\
107 illeg…\n\
-75 ils\n\
63 im\n\
-30 im #\n\
48 im a\n\
61 im agent\n\
35 im an\n\
17 im at\n\
71 im collecting\n\
34 im from\n\
-29 im getting\n\
81 im going\n\
-16 im home\n\
119 im in\n\
90 im not\n\
116 im on\n\
-16 im outside\n\
19 im sending\n\
18 im so\n\
25 im standing\n\
59 im the\n\
-49 im there\n\
-16 imagi…\n\
27 imediat\n\
27 imedi…\n\
-47 imens\n\
20 imi\n\
125 immediately\n\
21 immediately #\n\
83 immediately on\n\
135 immed…\n\
64 immigration\n\
-15 immigration service\n\
64 immig…\n\
-78 imod\n\
-31 imod betaling\n\
54 impayee\n\
71 impay…\n\
-27 imperative\n\
-32 imper…\n\
-74 impli…\n\
-40 impol…\n\
-38 import\n\
98 important\n\
58 important message\n\
31 importe\n\
61 impor…\n\
22 impre…\n\
-80 imzal…\n\
-16 in\n\
54 in #\n\
77 in 24h\n\
39 in a\n\
54 in aalborg\n\
57 in aarhus\n\
-68 in about\n\
87 in advance\n\
-27 in again\n\
26 in an\n\
131 in and\n\
28 in aplicatia\n\
-53 in app\n\
-24 in as\n\
-26 in at\n\
19 in august\n\
31 in aula\n\
-65 in billund\n\
141 in bitcoin\n\
-32 in brazil\n\
89 in browser\n\
40 in but\n\
28 in by\n\
-69 in care\n\
-59 in case\n\
109 in cash\n\
15 in charge\n\
28 in chat\n\
87 in contact\n\
-57 in contul\n\
68 in copenhagen\n\
28 in custody\n\
33 in cyprus\n\
30 in danemarca\n\
-56 in daneza\n\
87 in danimarca\n\
-128 in danish\n\
-26 in december\n\
-133 in den\n\
-51 in der\n\
-153 in digital\n\
-16 in dk\n\
-68 in doubt\n\
-59 in e\n\
47 in einer\n\
-105 in english\n\
55 in esbjerg\n\
-33 in estonia\n\
22 in five\n\
-60 in force\n\
-33 in fredericia\n\
81 in frederiksberg\n\
-25 in from\n\
95 in front\n\
-57 in full\n\
-31 in gdansk\n\
53 in gift\n\
47 in glostrup\n\
45 in hamburg\n\
-30 in her\n\
61 in here\n\
31 in herning\n\
43 in hong\n\
-57 in ihrem\n\
-66 in inglese\n\
-36 in it\n\
-84 in its\n\
-85 in june\n\
-26 in kolding\n\
22 in kopenhagen\n\
37 in law\n\
-48 in love\n\
44 in malmø\n\
25 in malta\n\
-103 in march\n\
32 in may\n\
-36 in minsu\n\
21 in mitid\n\
45 in money\n\
-130 in netbank\n\
-22 in november\n\
-21 in october\n\
65 in odense\n\
-22 in on\n\
116 in one\n\
16 in order\n\
-40 in our\n\
-38 in peace\n\
-24 in person\n\
29 in poland\n\
79 in portugal\n\
24 in revolut\n\
-43 in romania\n\
-67 in room\n\
-20 in roskilde\n\
-20 in scotland\n\
-43 in section\n\
-29 in september\n\
66 in singapore\n\
17 in six\n\
25 in some\n\
45 in spain\n\
54 in spring\n\
-66 in teams\n\
34 in ten\n\
-32 in that\n\
-87 in the\n\
-48 in their\n\
-31 in there\n\
48 in thirty\n\
-73 in this\n\
-88 in three\n\
-80 in to\n\
-16 in trouble\n\
28 in two\n\
15 in un\n\
130 in una\n\
93 in usdt\n\
-32 in valby\n\
-49 in vejle\n\
24 in via\n\
-17 in vilnius\n\
-28 in whatsapp\n\
-55 in which\n\
149 in with\n\
-30 in writing\n\
46 in your\n\
-30 in zone\n\
66 inact…\n\
93 inaczej\n\
93 inacz…\n\
-29 inainte\n\
-29 inain…\n\
-57 inanm…\n\
18 inapoi\n\
18 inapo…\n\
-36 inbox\n\
-22 inca\n\
-64 inchideti\n\
-43 inchis\n\
-116 inchi…\n\
-58 incident\n\
-85 incid…\n\
-24 incl\n\
-33 incl vat\n\
-21 include\n\
47 included\n\
43 including\n\
19 including the\n\
114 inclu…\n\
-61 income\n\
-17 income assessment\n\
63 incompleta\n\
60 incomplete\n\
26 incomplete address\n\
67 incom…\n\
23 ind\n\
-29 ind fra\n\
51 ind her\n\
-27 ind i\n\
100 ind med\n\
90 ind og\n\
-66 ind på\n\
51 ind som\n\
-34 ind til\n\
95 indbetal\n\
59 indbetale\n\
60 indbetaler\n\
-32 indbetales\n\
-48 indbetales på\n\
-61 indbetalingskort\n\
67 indbetalt\n\
38 indbetalt et\n\
-17 indbetalt på\n\
124 indbe…\n\
28 indblandet\n\
28 indbl…\n\
-19 inddr…\n\
28 inde\n\
-55 inde i\n\
53 indefrosne\n\
78 indef…\n\
-15 indem\n\
-15 indem sie\n\
29 inden\n\
24 inden #\n\
20 inden d\n\
-27 inden de\n\
-50 inden det\n\
34 inden en\n\
20 inden for\n\
-61 inden fredag\n\
-42 inden fristen\n\
20 inden frokost\n\
31 inden i\n\
18 inden jul\n\
171 inden kl\n\
17 inden midnat\n\
67 inden søndag\n\
16 indenfor\n\
22 indenfor #\n\
16 inden…\n\
22 indestående\n\
30 indes…\n\
-94 index\n\
-20 indfl…\n\
-42 indgangen\n\
-44 indga…\n\
27 india\n\
-31 indian nationals\n\
-23 indictment\n\
64 indir…\n\
-28 indkaldelse til\n\
-23 indka…\n\
43 indko…\n\
-30 indkøb\n\
-30 indkø…\n\
-39 indledning\n\
49 indle…\n\
21 indre…\n\
23 indsend\n\
23 indse…\n\
-60 indsigelse\n\
-96 indsi…\n\
26 indskud\n\
47 indsk…\n\
-53 indstillinger\n\
34 indsætte\n\
27 indsætte #\n\
15 indsætter\n\
92 indsæ…\n\
103 indtast\n\
35 indtast dit\n\
38 indtast kort\n\
83 indtaste\n\
49 indtaste dit\n\
-26 indtastet\n\
105 indta…\n\
32 indtil\n\
-44 indtil torsdag\n\
32 indti…\n\
-80 ines\n\
66 infected\n\
144 infec…\n\
20 infil…\n\
102 infla…\n\
-26 influ…\n\
23 info\n\
49 info @link\n\
62 info@…\n\
27 inform\n\
21 inform that\n\
39 informa\n\
-19 information\n\
-47 information about\n\
-32 information or\n\
31 informed\n\
23 inge\n\
-127 ingen\n\
-19 ingen betaling\n\
-17 ingen har\n\
43 ingen penge\n\
-15 ingeniør\n\
15 ingenting\n\
-63 inger\n\
-24 ingles\n\
-35 inglese\n\
-63 ingle…\n\
31 ingreso\n\
-39 inhal…\n\
-62 inici…\n\
-22 injured\n\
-22 injured party\n\
-22 injur…\n\
118 inkasso\n\
148 inkas…\n\
-27 inkl\n\
26 innerhalb\n\
26 innerhalb von\n\
26 inner…\n\
18 innoc…\n\
17 inolt…\n\
-95 input\n\
35 inreg…\n\
-16 ins\n\
61 inside\n\
16 inside the\n\
59 inside we\n\
72 insid…\n\
21 insieme\n\
52 insieme al\n\
21 insie…\n\
34 insis…\n\
-20 inspected\n\
15 inspector\n\
90 inspe…\n\
136 insta\n\
42 instagram\n\
-30 install\n\
-87 install anydesk\n\
-46 install remote\n\
22 install rustdesk\n\
-16 install the\n\
69 installed\n\
42 installer\n\
-21 installere anydesk\n\
-52 instalment\n\
-26 instalments\n\
82 instant\n\
70 instant transfer\n\
38 insta…\n\
-32 instead\n\
40 instead before\n\
-32 inste…\n\
-19 insuf…\n\
-53 insul…\n\
90 insurance\n\
45 insurance #\n\
33 insured\n\
46 insurer\n\
117 insur…\n\
-94 int\n\
-22 integration\n\
-46 integ…\n\
20 intended\n\
25 intentional\n\
24 inten…\n\
20 intercepted\n\
86 interesse\n\
118 interest\n\
81 interest in\n\
42 interested\n\
47 international\n\
26 international cyber\n\
-47 international house\n\
-19 international staff\n\
17 international student\n\
52 internationale\n\
79 internet\n\
50 internete\n\
16 internettet\n\
202 interpol\n\
15 interpols\n\
-43 interpret\n\
-84 interpreter\n\
-30 interpreters\n\
25 interview is\n\
-33 interviews\n\
70 inter…\n\
69 intestato\n\
71 intes…\n\
-124 intet\n\
-16 intet at\n\
-26 intet link\n\
37 into custody\n\
15 into my\n\
36 into our\n\
-23 into the\n\
81 into your\n\
107 intr\n\
53 intr o\n\
72 intr un\n\
24 intra\n\
-64 intranet\n\
-81 intra…\n\
-88 intre\n\
-31 introduced\n\
-31 introduced himself\n\
35 introduceti\n\
67 intruder\n\
84 intru…\n\
15 invalid\n\
15 inval…\n\
-17 invest\n\
46 investigacion\n\
65 investigating\n\
22 investigating officer\n\
96 investigation\n\
-31 investigation and\n\
-74 investigation of\n\
57 investigation press\n\
112 investigators\n\
-66 investing\n\
-66 investing in\n\
-27 investments\n\
39 inves…\n\
-37 invia…\n\
-49 invitation\n\
-37 invited\n\
21 invitiamo\n\
21 invitiamo a\n\
-128 invit…\n\
-115 invoice\n\
-84 invoice #\n\
-51 invoice as\n\
-26 invoiced\n\
-121 invoices\n\
-56 invoices at\n\
-141 invoi…\n\
-31 involve\n\
58 involved\n\
62 involved in\n\
35 invol…\n\
18 io\n\
97 ip\n\
25 ip address\n\
18 ip adresse\n\
163 ipad\n\
153 iphone\n\
193 iphone #\n\
32 iphone claim\n\
153 iphon…\n\
137 iptal\n\
116 ir\n\
151 ir as\n\
84 ir patvirtinkite\n\
34 irasy…\n\
45 irreg…\n\
115 irs\n\
30 is\n\
-192 is #\n\
47 is a\n\
19 is about\n\
-30 is abroad\n\
19 is accepted\n\
68 is already\n\
85 is an\n\
-35 is anne\n\
99 is asking\n\
78 is at\n\
-37 is available\n\
-43 is awake\n\
26 is back\n\
73 is being\n\
168 is blocked\n\
25 is blue\n\
46 is booked\n\
-25 is broken\n\
39 is called\n\
-17 is calling\n\
-54 is cancelled\n\
70 is closed\n\
127 is coming\n\
-59 is confirmed\n\
-30 is covered\n\
38 is danish\n\
53 is danske\n\
28 is dead\n\
-88 is delayed\n\
22 is deposited\n\
-17 is detective\n\
32 is done\n\
-27 is down\n\
-178 is due\n\
-31 is expected\n\
-52 is fine\n\
136 is for\n\
22 is found\n\
-29 is fraud\n\
-48 is free\n\
123 is from\n\
100 is frozen\n\
27 is full\n\
43 is given\n\
53 is going\n\
49 is held\n\
-50 is here\n\
-46 is how\n\
41 is in\n\
77 is invalid\n\
20 is involved\n\
78 is it\n\
24 is jealous\n\
42 is just\n\
-25 is kept\n\
75 is locked\n\
60 is lost\n\
31 is made\n\
45 is microsoft\n\
58 is missing\n\
106 is mitid\n\
-35 is moved\n\
111 is my\n\
30 is necessary\n\
57 is needed\n\
86 is not\n\
61 is now\n\
-93 is officer\n\
31 is on\n\
95 is one\n\
50 is only\n\
-38 is open\n\
-64 is ordered\n\
30 is our\n\
-29 is out\n\
-94 is paid\n\
39 is pending\n\
20 is punishable\n\
-113 is ready\n\
33 is received\n\
18 is refunded\n\
-105 is registered\n\
77 is released\n\
22 is removed\n\
19 is reported\n\
48 is required\n\
16 is restricted\n\
56 is returned\n\
-75 is right\n\
28 is salies\n\
48 is sending\n\
-36 is settled\n\
22 is stealing\n\
43 is still\n\
75 is stopped\n\
-30 is stuck\n\
28 is suspected\n\
35 is suspended\n\
-27 is that\n\
59 is the\n\
-52 is there\n\
61 is this\n\
31 is to\n\
-34 is too\n\
20 is transferred\n\
76 is trying\n\
104 is under\n\
-20 is up\n\
-39 is used\n\
-65 is valid\n\
120 is waiting\n\
-38 is what\n\
16 is with\n\
23 is you\n\
-61 is your\n\
70 is yours\n\
15 iscri…\n\
44 isduotas\n\
44 isduo…\n\
40 ishøj…\n\
-73 islan…\n\
59 ismok…\n\
-34 isnt\n\
-37 isnt us\n\
-21 isnt you\n\
-124 issiu…\n\
-39 issue\n\
68 issued\n\
15 issued in\n\
68 issue…\n\
-36 ist\n\
-60 ist am\n\
34 ist nicht\n\
25 ist noch\n\
21 ist von\n\
-17 istanbul\n\
95 istantaneo\n\
86 istan…\n\
-94 istedi\n\
-189 isted…\n\
-40 istemez\n\
-56 istem…\n\
-93 isteyen\n\
-206 istey…\n\
67 istiyor\n\
90 istiyorum\n\
186 istiy…\n\
-18 især\n\
63 it #\n\
72 it @link\n\
32 it after\n\
-25 it all\n\
32 it any\n\
-43 it arrives\n\
23 it as\n\
-48 it asks\n\
-119 it at\n\
40 it back\n\
66 it before\n\
-32 it begins\n\
19 it between\n\
65 it but\n\
76 it by\n\
-63 it call\n\
-25 it caller\n\
-31 it came\n\
-21 it come\n\
92 it comes\n\
60 it confidential\n\
27 it contains\n\
-20 it costs\n\
-47 it desk\n\
21 it did\n\
54 it didnt\n\
-28 it doesnt\n\
34 it dont\n\
28 it down\n\
-27 it ends\n\
-25 it expires\n\
102 it first\n\
21 it for\n\
27 it go\n\
28 it goes\n\
50 it good\n\
140 it has\n\
33 it helpdesk\n\
216 it here\n\
-42 it holds\n\
94 it i\n\
-42 it if\n\
-101 it in\n\
59 it is\n\
-119 it isnt\n\
114 it it\n\
22 it its\n\
50 it ive\n\
-18 it looked\n\
-63 it may\n\
28 it means\n\
69 it must\n\
52 it myself\n\
-69 it no\n\
76 it normal\n\
-28 it not\n\
57 it now\n\
-38 it off\n\
57 it ok\n\
-96 it on\n\
-30 it only\n\
-47 it or\n\
83 it out\n\
46 it over\n\
69 it please\n\
32 it press\n\
32 it real\n\
21 it really\n\
20 it safe\n\
73 it say\n\
175 it says\n\
-31 it security\n\
28 it so\n\
36 it starts\n\
-33 it takes\n\
-38 it then\n\
-61 it this\n\
30 it three\n\
30 it through\n\
76 it to\n\
33 it today\n\
29 it tomorrow\n\
15 it tonight\n\
-29 it too\n\
-43 it under\n\
24 it up\n\
-69 it was\n\
-49 it wasnt\n\
-32 it we\n\
-68 it were\n\
48 it what\n\
19 it when\n\
-65 it where\n\
17 it will\n\
42 it within\n\
101 it without\n\
-37 it works\n\
17 it would\n\
-65 it you\n\
-53 it yourself\n\
-23 italiani\n\
-31 itari…\n\
60 item\n\
-42 items\n\
88 iti\n\
43 iti trimit\n\
-52 itll\n\
-87 itll be\n\
22 its #\n\
71 its a\n\
-54 its about\n\
24 its because\n\
54 its been\n\
-29 its camilla\n\
23 its deleted\n\
-28 its fake\n\
63 its for\n\
-58 its fraud\n\
-81 its free\n\
-40 its in\n\
-15 its kept\n\
145 its me\n\
65 its my\n\
-20 its not\n\
-189 its on\n\
69 its only\n\
-45 its owners\n\
-18 its really\n\
26 its refunded\n\
30 its returned\n\
34 its safe\n\
58 its the\n\
73 its under\n\
64 its urgent\n\
-186 its way\n\
-49 its you\n\
89 its your\n\
50 its yours\n\
-83 itself\n\
-83 itsel…\n\
-27 iva\n\
96 ive been\n\
30 ive got\n\
39 ive had\n\
69 ive just\n\
101 ive only\n\
-106 ive put\n\
-21 ive reported\n\
-30 ive seen\n\
-42 ive sent\n\
58 iveskite\n\
58 ivesk…\n\
-31 iyi\n\
45 iyi gunler\n\
91 j\n\
-21 ja\n\
-25 ja #\n\
16 ja de\n\
-57 ja der\n\
76 ja det\n\
17 ja du\n\
66 ja for\n\
38 ja hallo\n\
19 ja hej\n\
-31 ja jeg\n\
22 ja køber\n\
-56 ja men\n\
26 ja og\n\
-23 ja så\n\
-22 ja tak\n\
60 ja til\n\
-18 jacket\n\
-31 jacke…\n\
-20 jacobsens\n\
-20 jacobsens vej\n\
-20 jacob…\n\
-31 jagtvej\n\
-31 jagtv…\n\
-67 jai\n\
39 jai une\n\
27 jail\n\
-152 jak\n\
24 jak nie\n\
41 jak sie\n\
28 jakke på\n\
-49 jakke…\n\
-33 jakob\n\
-20 jam\n\
-195 jamais\n\
-41 jamais de\n\
-195 jamai…\n\
90 jamen\n\
18 jamen jeg\n\
32 james\n\
-23 jan\n\
-48 jana\n\
-128 januar\n\
-39 januar #\n\
-109 january\n\
-139 janua…\n\
-30 japan\n\
-135 jau\n\
-40 javais\n\
-40 javai…\n\
81 je\n\
106 je fais\n\
42 je ne\n\
143 je suis\n\
83 je te\n\
54 je travaille\n\
66 je vous\n\
22 jealous\n\
29 jealous of\n\
22 jealo…\n\
77 jeden\n\
27 jeg\n\
-21 jeg #\n\
41 jeg arbejder\n\
-69 jeg betale\n\
-22 jeg betaler\n\
54 jeg bliver\n\
44 jeg bor\n\
54 jeg bruge\n\
42 jeg da\n\
103 jeg dem\n\
51 jeg den\n\
130 jeg det\n\
117 jeg dig\n\
-89 jeg din\n\
43 jeg en\n\
128 jeg er\n\
-79 jeg fik\n\
-36 jeg finder\n\
-96 jeg få\n\
46 jeg giver\n\
50 jeg guider\n\
31 jeg gør\n\
60 jeg gøre\n\
45 jeg har\n\
-58 jeg havde\n\
138 jeg hedder\n\
-97 jeg henter\n\
-21 jeg holder\n\
-20 jeg i\n\
31 jeg ikke\n\
159 jeg kan\n\
43 jeg kom\n\
29 jeg komme\n\
-43 jeg købe\n\
36 jeg køber\n\
-61 jeg lagde\n\
-18 jeg logger\n\
51 jeg lover\n\
-21 jeg låne\n\
-81 jeg lægger\n\
65 jeg læser\n\
18 jeg læste\n\
57 jeg mangler\n\
71 jeg må\n\
44 jeg nok\n\
22 jeg nøglerne\n\
19 jeg også\n\
67 jeg om\n\
-71 jeg på\n\
93 jeg ringer\n\
50 jeg se\n\
52 jeg selv\n\
-24 jeg sende\n\
31 jeg ser\n\
176 jeg sidder\n\
25 jeg siger\n\
131 jeg skal\n\
52 jeg skriver\n\
21 jeg skulle\n\
70 jeg skylder\n\
37 jeg stiller\n\
-52 jeg står\n\
18 jeg så\n\
-83 jeg tage\n\
42 jeg taler\n\
77 jeg til\n\
22 jeg troede\n\
-59 jeg tror\n\
-43 jeg var\n\
-100 jeg vil\n\
-52 jeg ville\n\
22 jeg viser\n\
65 jeg åbner\n\
-31 jei\n\
-25 jemand\n\
-65 jens\n\
67 jensen\n\
67 jense…\n\
-36 jeppe\n\
-69 jer\n\
42 jer og\n\
-119 jeres\n\
37 jeres barn\n\
-64 jesli\n\
-100 jesli to\n\
-15 jespe…\n\
-160 jest\n\
72 jestem\n\
114 jeste…\n\
29 jeszcze\n\
29 jeszc…\n\
-33 jette\n\
244 jetzt\n\
68 jetzt die\n\
-68 jeudi\n\
24 jewellery\n\
45 jewel…\n\
-36 jf\n\
43 ji\n\
-126 jie\n\
91 jis\n\
34 jo ikke\n\
-55 jo lige\n\
-39 job\n\
34 job please\n\
21 job you\n\
-64 jobbet\n\
-64 jobbe…\n\
-20 jobcenter\n\
-102 jobcentret\n\
-102 jobce…\n\
-23 jobforslag\n\
-23 jobfo…\n\
67 jobindex\n\
67 jobin…\n\
-50 jobnet\n\
-50 jobne…\n\
-99 jobs\n\
-73 joi\n\
-41 joi la\n\
-20 joint\n\
-56 jonas\n\
26 jonas from\n\
-50 jorde…\n\
42 jour\n\
-24 journal\n\
20 journalnr\n\
-47 journalnummer\n\
-96 journ…\n\
-62 json\n\
82 judge\n\
80 judge has\n\
-34 judgment\n\
-34 judgm…\n\
-18 jul\n\
-30 julef…\n\
-99 juli\n\
-100 july\n\
102 jums\n\
-178 june\n\
-114 juni\n\
-19 juridisk\n\
122 jus\n\
51 jusqua\n\
25 jusqu…\n\
69 just\n\
-85 just approve\n\
-47 just before\n\
-30 just come\n\
44 just confirm\n\
-37 just for\n\
51 just give\n\
52 just got\n\
-19 just hang\n\
-19 just let\n\
209 just need\n\
34 just now\n\
-15 just put\n\
90 just read\n\
58 just say\n\
-42 just send\n\
40 just sent\n\
99 just swipe\n\
44 just take\n\
25 just transfer\n\
23 just write\n\
48 justice\n\
47 justice three\n\
72 justice to\n\
73 justification\n\
19 justification by\n\
71 justi…\n\
85 jusu\n\
-73 jusu #\n\
-46 jusu kortele\n\
16 jusu programele\n\
45 jusu vardu\n\
-38 jutland\n\
-53 jutla…\n\
21 jutra\n\
-143 jutro\n\
24 juz\n\
-15 jylland\n\
-15 jylla…\n\
152 jyske\n\
161 jyske bank\n\
30 jyskebank\n\
30 jyske…\n\
-26 jytte\n\
-82 jørgen\n\
-82 jørge…\n\
101 k\n\
42 ka tik\n\
-22 kabayan\n\
-22 kabay…\n\
-36 kabel…\n\
-41 kabin…\n\
126 kad\n\
30 kad jusu\n\
77 kad mano\n\
-131 kadar\n\
-66 kadin\n\
103 kaere\n\
103 kaere kunde\n\
-147 kaffe\n\
-54 kaffe og\n\
-59 kaffen\n\
-161 kaffe…\n\
-52 kage\n\
26 kagid…\n\
-17 kai\n\
-139 kaip\n\
-74 kaj\n\
21 kalani\n\
21 kalan…\n\
32 kalba\n\
65 kalbeti\n\
65 kalbe…\n\
-21 kalbu\n\
-29 kalder\n\
-29 kalde…\n\
-30 kalen…\n\
75 kamera\n\
158 kamer…\n\
-20 kampe…\n\
-30 kan\n\
-26 kan bare\n\
-56 kan betale\n\
58 kan betales\n\
48 kan blive\n\
-34 kan de\n\
-54 kan der\n\
20 kan desværre\n\
-67 kan det\n\
32 kan få\n\
41 kan godt\n\
50 kan gøre\n\
-32 kan han\n\
-46 kan hente\n\
-60 kan hentes\n\
65 kan hjælpe\n\
15 kan hun\n\
-88 kan i\n\
15 kan jeg\n\
25 kan jo\n\
-27 kan klage\n\
-19 kan komme\n\
113 kan kun\n\
-59 kan man\n\
-15 kan nogen\n\
-93 kan nu\n\
-84 kan også\n\
37 kan ophæves\n\
44 kan rette\n\
-19 kan ringe\n\
-19 kan selv\n\
-79 kan sende\n\
36 kan ses\n\
-47 kan ske\n\
22 kan skifte\n\
18 kan slette\n\
23 kan stoppe\n\
57 kan sætte\n\
74 kan tage\n\
25 kan undgå\n\
-17 kan vi\n\
57 kan være\n\
45 kance…\n\
-21 kandi…\n\
84 kann\n\
-23 kannst du\n\
28 kanns…\n\
-42 kantinen\n\
-95 kanti…\n\
-72 kapatin\n\
-35 kapatin ve\n\
-71 kapattim\n\
-64 kapat…\n\
-41 kapitel\n\
-38 kapitel #\n\
-18 kapit…\n\
-23 kapiya\n\
71 kapora\n\
71 kapor…\n\
-32 kara\n\
-32 kara para\n\
69 karari\n\
-157 karen\n\
-65 kargo\n\
18 kargonuz\n\
40 kargo…\n\
51 karin\n\
-16 karin…\n\
46 karol…\n\
-72 karsi…\n\
-78 karst…\n\
132 kart\n\
98 kart numaranizi\n\
46 karta\n\
120 karte\n\
-22 kartendaten\n\
60 kartennummer\n\
50 karte…\n\
77 karti\n\
-55 kartini\n\
-67 kartiniz\n\
34 kartinizi\n\
-59 kartinizi getirin\n\
118 kartinizin\n\
-67 kartinizin arkasindaki\n\
155 kartla\n\
154 kartl…\n\
-93 karto…\n\
-35 kartu\n\
68 karty\n\
-174 kas\n\
-24 kas nors\n\
-87 kasia\n\
-27 kasim\n\
119 kasper\n\
125 kaspe…\n\
-58 kasse\n\
24 kassedamen\n\
-78 kassen\n\
-59 kasserer\n\
-25 kassereren\n\
-103 kasse…\n\
43 kastrup\n\
43 kastr…\n\
-18 kat\n\
-46 katil…\n\
-21 katrine\n\
-45 katri…\n\
-74 katten\n\
-74 katte…\n\
21 kaucje\n\
21 kaucje #\n\
77 kaucj…\n\
56 kaution\n\
46 kaution på\n\
56 kauti…\n\
82 kayde…\n\
62 kaydi…\n\
104 kayit\n\
126 kazan…\n\
23 kaze\n\
54 kazko…\n\
55 kbh\n\
28 ked\n\
28 ked af\n\
99 keep\n\
152 keep #\n\
135 keep it\n\
47 keep me\n\
-68 keep the\n\
-26 keep them\n\
70 keep this\n\
-36 keep two\n\
114 keep your\n\
38 keeping\n\
38 keepi…\n\
-52 keine\n\
-36 keine links\n\
-15 keine…\n\
-25 kelpworks\n\
-25 kelpw…\n\
-71 keltas\n\
-71 kelta…\n\
-85 kende\n\
-15 kende vores\n\
-75 kender\n\
-66 kender du\n\
19 kender til\n\
-81 kende…\n\
-29 kendilerini\n\
-39 kendiniz\n\
-171 kendi…\n\
23 kendt\n\
-63 kendte\n\
-63 kendt…\n\
-60 kenne…\n\
-172 kept\n\
-39 kept for\n\
-33 kerne…\n\
-40 kettle\n\
-40 kettl…\n\
-24 ketur…\n\
-42 ketvirtadieni\n\
-42 ketvi…\n\
38 kevin\n\
29 key and\n\
28 key box\n\
60 key card\n\
62 key in\n\
-30 key is\n\
-28 keybo…\n\
57 keypad\n\
33 keypad and\n\
57 keypa…\n\
-30 keys are\n\
-15 keys at\n\
33 keys come\n\
-16 keys with\n\
-191 kg\n\
-174 kh\n\
-47 ki\n\
-121 kids\n\
-29 kig\n\
-59 kigge\n\
-29 kigge på\n\
-28 kigger\n\
-62 kigge…\n\
-25 kilde\n\
-15 kilde…\n\
-42 kilog…\n\
-113 kilom…\n\
-57 kilos\n\
-52 kim\n\
54 kimliginizi\n\
22 kimlik\n\
42 kimli…\n\
-123 kimseye\n\
-39 kimseye søyleme\n\
-89 kimseyle\n\
-84 kimseyle paylasmayin\n\
-218 kimse…\n\
61 kin\n\
19 kina\n\
-48 kind\n\
52 kind of\n\
-69 kind regards\n\
-65 kindergarten\n\
-48 kinde…\n\
94 kindly\n\
94 kindl…\n\
-19 kiosk\n\
-22 kiosken\n\
-22 kiosk…\n\
-20 kirstine\n\
-26 kirst…\n\
-61 kisil…\n\
177 kitaip\n\
177 kitai…\n\
-118 kitchen\n\
-118 kitch…\n\
-44 kitebank\n\
-44 kiteb…\n\
27 kjeld\n\
-42 kl\n\
-40 kl #\n\
-121 klage\n\
-27 klage inden\n\
-50 klage til\n\
-64 klager\n\
-103 klage…\n\
80 klaida\n\
80 klaid…\n\
-47 klaip…\n\
25 klar du\n\
-30 klar et\n\
-40 klar i\n\
-16 klar log\n\
36 klar med\n\
99 klar og\n\
37 klar så\n\
67 klar til\n\
-31 klarer\n\
-29 klarer vi\n\
-34 klare…\n\
-26 klasse\n\
-16 klassekassen\n\
-143 klass…\n\
45 klaus\n\
46 klientkontoen\n\
47 klien…\n\
36 klik\n\
29 klik her\n\
-34 klik ikke\n\
-50 klik på\n\
-18 klikke\n\
-26 klikker\n\
-102 klikk…\n\
-98 klini…\n\
-99 klip\n\
-66 klip det\n\
-21 klip i\n\
58 klipper\n\
20 klipp…\n\
-126 klokken\n\
-28 klokken #\n\
-27 klokken er\n\
-15 klokken ti\n\
-47 klokken to\n\
-132 klokk…\n\
-45 klubb…\n\
-99 klucz…\n\
-128 km\n\
45 km t\n\
-76 knappen\n\
-39 knappen i\n\
-71 knapp…\n\
20 knew\n\
-27 knew my\n\
-47 knock\n\
-24 know\n\
-104 know about\n\
22 know how\n\
62 know i\n\
63 know it\n\
16 know more\n\
19 know my\n\
28 know the\n\
31 know this\n\
19 know where\n\
-30 know which\n\
-23 know who\n\
-17 know you\n\
-64 know your\n\
18 know youre\n\
-32 known\n\
73 knows\n\
63 knows my\n\
-88 knus\n\
171 kod\n\
-63 kod #\n\
105 kod z\n\
181 koda\n\
-144 kodas\n\
-117 kodas #\n\
123 kode\n\
-61 kode #\n\
77 kode der\n\
64 kode du\n\
25 kode eller\n\
-36 kode er\n\
28 kode i\n\
47 kode med\n\
49 kode nu\n\
24 kode og\n\
139 kode på\n\
46 kode så\n\
37 kode til\n\
36 kode vi\n\
95 koden\n\
-36 koden #\n\
-59 koden er\n\
106 koden fra\n\
-24 koden gælder\n\
15 koden i\n\
55 koden med\n\
43 koden og\n\
120 koden op\n\
20 koden på\n\
71 koden så\n\
-24 koden til\n\
45 kodeord\n\
64 kodeo…\n\
-66 koder\n\
-42 koder eller\n\
208 koderne\n\
33 koderne op\n\
208 koder…\n\
-31 kodeviser\n\
-31 kodev…\n\
-68 kodo\n\
135 kodu\n\
47 kodunu\n\
31 kodunuzu\n\
34 kol\n\
64 kolay\n\
-81 kolding\n\
-96 koldi…\n\
-23 koldt\n\
180 kollega\n\
46 kollega i\n\
122 kolle…\n\
-102 kom\n\
-112 kom forbi\n\
-28 kom i\n\
-43 kom ind\n\
-88 kom og\n\
70 kom til\n\
91 komen…\n\
64 komiser\n\
-76 komis…\n\
43 komm\n\
-32 komme\n\
-39 komme forbi\n\
-23 komme fra\n\
-131 komme i\n\
74 komme ind\n\
26 komme og\n\
24 komme på\n\
-74 kommen\n\
-30 kommentar\n\
23 kommer\n\
49 kommer den\n\
-41 kommer efter\n\
92 kommer en\n\
22 kommer et\n\
27 kommer forbi\n\
-88 kommer fra\n\
-53 kommer i\n\
-40 kommer ikke\n\
28 kommer kl\n\
70 kommer om\n\
-22 kommer på\n\
40 kommer til\n\
71 kommer vores\n\
34 kommet\n\
68 kommet en\n\
16 komme…\n\
-35 kommu…\n\
35 kompromitteret\n\
54 kompr…\n\
-88 komsu…\n\
49 koncie\n\
49 konci…\n\
59 konfirmation\n\
114 konfi…\n\
101 kong\n\
-61 konge…\n\
56 konkurrence\n\
19 konkurrence og\n\
152 konku…\n\
-62 konso…\n\
68 konstateret\n\
53 konstateret at\n\
68 konst…\n\
-66 konta\n\
40 konta i\n\
-101 kontakt\n\
-155 kontakt din\n\
-112 kontakt mitid\n\
-17 kontakt os\n\
-51 kontaktbedrageri\n\
-33 kontakte\n\
56 kontakter\n\
-77 kontant\n\
55 kontanter\n\
19 kontanter eller\n\
35 kontanterne\n\
-27 konta…\n\
-23 konten\n\
-88 konte…\n\
47 konti\n\
-100 kontingent\n\
-49 kontingent #\n\
-135 konti…\n\
122 konto\n\
65 konto #\n\
-26 konto det\n\
112 konto du\n\
63 konto er\n\
48 konto for\n\
46 konto hos\n\
147 konto i\n\
19 konto iban\n\
29 konto inden\n\
90 konto jeg\n\
83 konto med\n\
67 konto og\n\
-27 konto politiet\n\
-35 konto på\n\
76 konto som\n\
34 konto til\n\
25 konto ud\n\
40 kontoen er\n\
55 kontoen og\n\
85 kontonr\n\
39 kontonr og\n\
88 kontonummer\n\
70 kontonummer jeg\n\
118 kontonummer og\n\
56 kontonummer så\n\
-98 kontooplysninger\n\
-53 kontooplysninger i\n\
-28 kontor\n\
-42 kontoret\n\
-37 kontrakt\n\
83 kontrolafgift\n\
-20 kontrolafgift #\n\
69 kontrolcifre\n\
28 kontroli\n\
-23 kontrollere\n\
70 kontr…\n\
40 konus…\n\
15 konvolut\n\
15 konvo…\n\
-20 koord…\n\
-20 kop\n\
17 kopenhadze\n\
-16 kopenhag\n\
34 kopenhagen\n\
33 kopenhagos\n\
-38 kopen…\n\
-20 koper…\n\
-27 kopi\n\
-23 kopi af\n\
48 kopieret\n\
55 kopie…\n\
-39 kopya…\n\
-34 koron\n\
25 korrekt\n\
25 korre…\n\
78 kort\n\
-134 kort #\n\
177 kort @link\n\
-49 kort der\n\
-27 kort det\n\
-67 kort du\n\
-93 kort eller\n\
64 kort er\n\
99 kort for\n\
84 kort her\n\
-41 kort ind\n\
21 kort jeg\n\
69 kort mitid\n\
16 kort nu\n\
85 kort nummer\n\
-28 kort når\n\
119 kort og\n\
44 kort på\n\
39 kort skal\n\
36 kort så\n\
17 kort ved\n\
125 kortele\n\
132 korteles\n\
31 korteles numeri\n\
-51 kortet\n\
-38 kortet er\n\
-19 kortet og\n\
37 korte…\n\
140 kortnr\n\
145 kortnummer\n\
54 kortnummer for\n\
16 kortnummer her\n\
93 kortnummer og\n\
25 kortnummer så\n\
58 kortnummer udløb\n\
54 kortnummer udløbsdato\n\
101 kortnummeret\n\
170 kortn…\n\
90 kortoplysninger\n\
62 kortoplysninger @link\n\
37 kortoplysninger for\n\
79 korto…\n\
-34 korts…\n\
75 koster\n\
162 koster #\n\
-19 koster ikke\n\
31 kowalczyk\n\
56 kowal…\n\
152 koyun\n\
67 kr\n\
195 kr #\n\
294 kr @link\n\
-34 kr a\n\
34 kr accept\n\
16 kr afventer\n\
98 kr and\n\
54 kr angiv\n\
-47 kr at\n\
35 kr back\n\
-33 kr beløbet\n\
161 kr betal\n\
-89 kr betales\n\
-86 kr by\n\
44 kr card\n\
52 kr claim\n\
-59 kr da\n\
54 kr der\n\
50 kr det\n\
119 kr do\n\
-41 kr each\n\
109 kr en\n\
64 kr er\n\
-23 kr falls\n\
25 kr fee\n\
-38 kr for\n\
-39 kr fra\n\
-92 kr from\n\
21 kr først\n\
-37 kr goes\n\
-170 kr has\n\
87 kr her\n\
31 kr here\n\
-90 kr hos\n\
25 kr hour\n\
18 kr hvis\n\
147 kr i\n\
27 kr ikke\n\
131 kr in\n\
-56 kr incl\n\
29 kr ind\n\
41 kr inden\n\
-18 kr it\n\
32 kr jeg\n\
86 kr kan\n\
-48 kr md\n\
45 kr med\n\
-52 kr men\n\
-59 kr mobilepay\n\
-35 kr must\n\
30 kr my\n\
68 kr not\n\
100 kr now\n\
23 kr nu\n\
37 kr og\n\
64 kr on\n\
-32 kr paid\n\
21 kr per\n\
-22 kr please\n\
-36 kr por\n\
45 kr på\n\
44 kr retur\n\
-69 kr se\n\
18 kr shipping\n\
-48 kr skal\n\
35 kr skriv\n\
24 kr som\n\
77 kr sur\n\
-18 kr the\n\
105 kr this\n\
-38 kr til\n\
-103 kr tilbage\n\
-26 kr to\n\
-25 kr today\n\
65 kr trækkes\n\
-53 kr tutarindaki\n\
40 kr update\n\
-34 kr when\n\
65 kr will\n\
20 kr you\n\
106 kr на\n\
-35 krav\n\
36 kredi\n\
-57 kreditadvarsel\n\
-57 kreditadvarsel på\n\
32 kreditkort\n\
-27 kriminalassistent\n\
19 kriminalassistent henrik\n\
28 kriminalitet vi\n\
-44 krimi…\n\
104 kripto\n\
157 kript…\n\
195 kron\n\
24 krone\n\
-20 krone og\n\
19 kroner\n\
46 kroner a\n\
68 kroner at\n\
21 kroner by\n\
-21 kroner efter\n\
-147 kroner for\n\
16 kroner from\n\
95 kroner i\n\
-20 kroner if\n\
-22 kroner men\n\
100 kroner som\n\
-33 kroner til\n\
-15 kroner you\n\
16 krone…\n\
93 krypto\n\
125 krypt…\n\
-55 krzys…\n\
53 kræver\n\
51 kræver at\n\
86 kræve…\n\
-26 kto\n\
-15 ktora\n\
31 ktore…\n\
21 ktory\n\
130 ktos\n\
25 ku\n\
-38 kuche…\n\
-15 kuglepen\n\
-63 kugle…\n\
64 kullanici\n\
-41 kullanici adi\n\
51 kullanma\n\
151 kulla…\n\
-43 kultu…\n\
68 kun\n\
145 kun #\n\
-26 kun en\n\
63 kun til\n\
102 kunde\n\
46 kunde din\n\
73 kunde dit\n\
-19 kunde vi\n\
-38 kunden\n\
42 kunder\n\
23 kunder i\n\
-49 kunderne\n\
103 kundeservice\n\
34 kunde…\n\
-19 kunne\n\
123 kunne ikke\n\
-21 kur\n\
65 kurer\n\
85 kureren\n\
35 kureren ringer\n\
73 kurer…\n\
-43 kuri\n\
60 kuriame\n\
28 kuria…\n\
98 kurier\n\
19 kurje…\n\
-84 kurs\n\
-46 kurset\n\
-46 kurse…\n\
-65 kursu…\n\
-48 kurt\n\
113 kurye\n\
-68 kurz\n\
-46 kusine\n\
-46 kusin…\n\
51 kuvert\n\
55 kuvert og\n\
73 kuverten\n\
21 kuverten på\n\
67 kuver…\n\
-37 kvart\n\
-25 kvart over\n\
35 kvarter\n\
75 kvart…\n\
-19 kvickly\n\
-19 kvick…\n\
-46 kvinde\n\
-48 kvind…\n\
-36 kvittering\n\
37 kvitteringen\n\
-36 kvitt…\n\
-115 kwh\n\
58 kwota\n\
-54 kys\n\
-34 kælderen\n\
-43 kælde…\n\
-30 kære\n\
-50 kære alle\n\
52 kære ansøger\n\
30 kære borger\n\
60 kære kunde\n\
-18 kære medlem\n\
25 kære offer\n\
40 kære skatteyder\n\
-36 kærli…\n\
-32 køb hos\n\
-30 køb i\n\
-55 køb på\n\
-30 købe\n\
44 købe #\n\
-51 købe et\n\
21 købe gavekort\n\
-44 købe mælk\n\
65 københavn\n\
17 københavn der\n\
77 københavns\n\
43 københavns byret\n\
45 københavns politi\n\
92 køben…\n\
56 køber\n\
58 køber den\n\
31 køber det\n\
47 køber har\n\
15 køber hej\n\
53 køber jeg\n\
-73 købet\n\
-95 købt\n\
-57 købt en\n\
-54 købte\n\
-66 køen\n\
-44 køge\n\
43 køkken\n\
-16 køkke…\n\
-41 køleskabet\n\
-51 køles…\n\
-17 kønnen sie\n\
-54 kønnte\n\
-59 kønnt…\n\
-25 kør\n\
-60 køre\n\
38 kørekort og\n\
35 kører\n\
25 kører vi\n\
23 køret…\n\
27 kørsel\n\
47 kørse…\n\
46 kørte\n\
16 l\n\
-72 la\n\
-69 la #\n\
-62 la app\n\
-48 la banca\n\
28 la banque\n\
-130 la carta\n\
-21 la carte\n\
-88 la cena\n\
39 la chiamo\n\
35 la clave\n\
32 la cuenta\n\
131 la dame\n\
19 la direccion\n\
-30 la dumneavoastra\n\
-22 la factura\n\
21 la invitiamo\n\
62 la luz\n\
-15 la mia\n\
-55 la misma\n\
-28 la netto\n\
-42 la noi\n\
86 la o\n\
-52 la ora\n\
-81 la password\n\
18 la poarta\n\
-59 la police\n\
-39 la policia\n\
-61 la politie\n\
-61 la polizia\n\
60 la reception\n\
-55 la reunion\n\
43 la sua\n\
-51 la tarjeta\n\
-94 la telefon\n\
-46 la tine\n\
108 la tua\n\
-36 la un\n\
-64 laba\n\
-64 laba diena\n\
178 labas\n\
-169 label\n\
-57 label…\n\
-40 lack\n\
-97 lad\n\
-15 lad være\n\
39 lade\n\
42 lade mig\n\
-41 laden\n\
46 laden sie\n\
-77 lader\n\
31 ladestander\n\
31 lades…\n\
-30 ladies and\n\
90 lady\n\
40 lady from\n\
33 lady on\n\
-64 laere…\n\
27 laffaire\n\
27 laffa…\n\
-33 laffitto\n\
-33 laffi…\n\
-145 lagde\n\
-94 lagde på\n\
-57 lagence\n\
64 lagent\n\
43 lagen…\n\
-28 lager\n\
39 lager i\n\
-57 lageret\n\
36 lagos\n\
-118 lagt\n\
-16 lagt ud\n\
52 laiska\n\
-165 laisk…\n\
-96 laiss…\n\
-60 lakes\n\
36 lampe\n\
-49 lampen\n\
-124 lampe…\n\
-44 lance…\n\
-31 land\n\
-74 lande\n\
-103 landed\n\
-32 landed in\n\
-23 landet\n\
-103 lande…\n\
47 landlord\n\
-35 landlord is\n\
-19 landlord wants\n\
19 landsbank\n\
-24 lands…\n\
-22 lane\n\
-28 lang\n\
28 langa\n\
-30 lange\n\
-18 langs…\n\
-77 language\n\
-38 language school\n\
-158 language|ar\n\
-124 language|da\n\
-107 language|de\n\
-107 language|en\n\
-166 language|es\n\
-183 language|fr\n\
-61 language|it\n\
-226 language|lt\n\
-94 language|ro\n\
-119 language|ru\n\
-211 language|tr\n\
-112 language|uk\n\
-278 language|und\n\
-77 langu…\n\
-80 lanno\n\
112 lanti…\n\
62 lappa…\n\
-31 lappl…\n\
64 lapses\n\
54 lapse…\n\
-50 large\n\
111 largent\n\
92 large…\n\
37 larre…\n\
-63 lars\n\
-219 las\n\
-85 las #\n\
66 las dos\n\
-21 lasa\n\
-135 lasagne\n\
-135 lasag…\n\
-53 lasse\n\
-34 last\n\
-52 last #\n\
16 last annual\n\
-30 last banking\n\
22 last bill\n\
52 last chance\n\
76 last four\n\
22 last month\n\
-35 last night\n\
-15 last three\n\
23 last warning\n\
-202 last week\n\
-108 last year\n\
-34 lastb…\n\
-155 late\n\
-64 later\n\
-31 laugh\n\
-40 laughed\n\
-30 laughs\n\
-187 laugh…\n\
-19 laundering\n\
-80 laundering case\n\
-19 laundering of\n\
48 laundering press\n\
-24 laund…\n\
129 laura\n\
-30 lav\n\
29 lave\n\
48 lave en\n\
16 laver\n\
60 laver en\n\
-41 laver jeg\n\
66 lavet et\n\
-29 lavet på\n\
44 lavoro\n\
19 lavor…\n\
22 law firm\n\
-39 law makes\n\
18 law on\n\
-46 law we\n\
15 law you\n\
-17 lawful\n\
-17 lawfu…\n\
74 lawyer\n\
-27 lawyer and\n\
-43 lawyer i\n\
19 lawyer in\n\
22 lawyers\n\
36 lawyers found\n\
68 lawye…\n\
212 lazim\n\
-176 le #\n\
30 le chiavi\n\
-20 le credenziali\n\
70 le han\n\
36 le lien\n\
22 le llamo\n\
-35 le message\n\
56 le nom\n\
-122 le numero\n\
50 le solde\n\
17 le va\n\
79 le voy\n\
-27 leader\n\
-27 leade…\n\
-50 leads\n\
-50 leads to\n\
19 leak\n\
43 leak to\n\
16 leaked\n\
16 leake…\n\
-26 leaks\n\
-60 learned\n\
-31 learning\n\
-94 learn…\n\
-37 lease\n\
-37 least\n\
-44 leave\n\
26 leave denmark\n\
-92 leave it\n\
-30 leave payment\n\
-24 leave your\n\
45 leaves your\n\
71 led\n\
71 led i\n\
29 leder\n\
-114 ledger\n\
-50 ledger #\n\
-114 ledge…\n\
126 ledig\n\
23 ledig jeg\n\
46 ledigt\n\
75 ledig…\n\
-70 ledni…\n\
-75 left\n\
46 left #\n\
-72 left a\n\
22 left in\n\
-16 left it\n\
-49 left the\n\
24 left to\n\
-33 leg\n\
45 legal\n\
18 legal its\n\
29 legal proceedings\n\
93 legal…\n\
75 legen\n\
75 legen sie\n\
-80 legend\n\
-80 legen…\n\
-71 legge…\n\
27 legit\n\
-54 legitimation\n\
-75 legit…\n\
116 lei\n\
20 lei e\n\
-31 lei se\n\
31 leje\n\
-22 lejekontrakt\n\
-39 lejemålet\n\
-59 lejem…\n\
22 lejer\n\
-52 lejer…\n\
-36 lejlighed\n\
-22 lejlighed i\n\
37 lejligheden\n\
58 lejligheden er\n\
19 lejligheden i\n\
22 lejligheden på\n\
-95 lekti…\n\
-51 lemon\n\
51 lend me\n\
-38 lend your\n\
-64 lende…\n\
22 lene\n\
-58 length\n\
-50 length #\n\
-188 length|0\n\
-167 length|1\n\
-139 length|2\n\
-36 length|3\n\
141 length|4\n\
26 length|5\n\
-58 lengt…\n\
-38 lentil\n\
-15 lentil soup\n\
-46 lenti…\n\
-76 leo\n\
-44 lequipe\n\
-44 lequi…\n\
17 les cles\n\
28 lesen\n\
57 lesen sie\n\
-15 less than\n\
-81 lesson\n\
-112 lesso…\n\
-103 let\n\
29 let him\n\
-25 let it\n\
108 let me\n\
19 let them\n\
-28 lets\n\
29 lets continue\n\
-24 letter\n\
-16 letter about\n\
42 letter and\n\
19 letter from\n\
-169 letter in\n\
23 letter is\n\
98 letter read\n\
-30 letter to\n\
21 letter with\n\
45 letters\n\
-31 lette…\n\
-25 letting\n\
-25 letti…\n\
45 letzte\n\
37 letzt…\n\
17 leute\n\
50 leverandør\n\
-41 leverandøren\n\
29 leverandøren inden\n\
-75 leverer\n\
-38 leveres\n\
33 levering\n\
18 leveringen\n\
-29 lever…\n\
-90 lezy\n\
-44 li\n\
27 li wei\n\
-23 liable for\n\
87 liaison\n\
17 liaison office\n\
87 liais…\n\
85 liban\n\
49 libera\n\
49 liber…\n\
-48 libraries\n\
-101 library\n\
-154 libra…\n\
86 licence\n\
37 licence is\n\
69 licence was\n\
-49 licens\n\
-16 license\n\
18 license has\n\
33 licen…\n\
25 lide\n\
103 lidt\n\
-30 lidt i\n\
-29 lie\n\
-73 liebe\n\
63 lieber\n\
63 liebe…\n\
-79 lieka\n\
-18 lien\n\
75 liepia\n\
75 liepi…\n\
-74 lies\n\
-26 lietu…\n\
-74 life\n\
45 lifetime\n\
45 lifet…\n\
31 lift\n\
29 lift the\n\
38 lige\n\
-44 lige blevet\n\
27 lige dit\n\
-40 lige en\n\
38 lige et\n\
88 lige har\n\
39 lige nu\n\
-67 lige når\n\
23 lige sende\n\
-59 ligeg…\n\
124 liggende\n\
-118 ligger\n\
-20 ligger den\n\
-33 ligger en\n\
17 ligger et\n\
-136 ligger her\n\
-125 ligger i\n\
-67 ligger klar\n\
-84 ligge…\n\
-92 light\n\
25 lighthouse\n\
36 ligne\n\
-46 ligner\n\
-49 ligne…\n\
-36 like\n\
-50 like a\n\
18 like an\n\
27 like it\n\
-74 like that\n\
-25 like they\n\
15 like this\n\
-68 like to\n\
-24 like videoer\n\
33 like you\n\
-33 liked\n\
45 liken\n\
-29 liking\n\
-29 likin…\n\
26 likvi…\n\
-91 lille\n\
-92 lillevang\n\
-119 lille…\n\
-44 limfjord\n\
-44 limfj…\n\
80 limit to\n\
44 limited\n\
-40 limits\n\
105 limit…\n\
90 limpi…\n\
-37 lind\n\
22 lindg…\n\
44 lindqvist\n\
45 lindq…\n\
81 line\n\
130 line and\n\
-25 line du\n\
-26 line for\n\
138 line is\n\
90 line or\n\
32 line we\n\
-62 line went\n\
-18 line while\n\
27 line you\n\
88 linea\n\
-49 lines\n\
38 linii\n\
-66 linje\n\
-78 linje mobile\n\
27 linjen\n\
27 linje…\n\
31 link\n\
86 link @link\n\
-82 link and\n\
37 link in\n\
71 link og\n\
21 link so\n\
-46 link til\n\
-32 link to\n\
32 link where\n\
-27 link you\n\
15 linked\n\
-15 linked to\n\
-56 linkedin\n\
183 linket\n\
20 linket og\n\
65 linke…\n\
-174 links\n\
-39 links i\n\
-80 links in\n\
-25 links til\n\
40 linkul\n\
40 linkul asta\n\
40 linku…\n\
180 link|any\n\
-358 link|genuine\n\
-403 link|known\n\
608 link|lookalike\n\
258 link|other\n\
296 link|shortener\n\
-58 linte…\n\
-39 linux\n\
130 liquidity\n\
175 liqui…\n\
-54 lis\n\
15 lisbon\n\
15 lisbo…\n\
-51 lise\n\
-25 lisez\n\
23 list\n\
-15 list and\n\
-28 list for\n\
20 list in\n\
-28 lista\n\
-50 liste\n\
-24 liste med\n\
29 listed\n\
26 listede\n\
53 listen\n\
30 listen carefully\n\
33 listen i\n\
-85 listen to\n\
-27 listened\n\
-59 listeners\n\
-28 listening\n\
-29 listening to\n\
17 listing\n\
17 listi…\n\
-36 lists\n\
-23 lists the\n\
97 litauen\n\
128 litau…\n\
-55 liter…\n\
31 lithuania\n\
-15 lithuanian\n\
-79 little\n\
-79 littl…\n\
64 litua…\n\
-31 liv\n\
-121 live\n\
87 live in\n\
38 livel…\n\
-41 lives\n\
-39 living\n\
-39 livin…\n\
67 livra…\n\
-36 livre\n\
-46 llama\n\
-51 llamada\n\
-40 llaman\n\
-219 llama…\n\
-19 llame\n\
-18 llamo\n\
39 llamo de\n\
124 llega…\n\
-68 llego\n\
-28 lleva…\n\
-66 llevo\n\
-73 lo\n\
-77 lo de\n\
-84 lo stipendio\n\
20 load\n\
76 loan\n\
40 loan application\n\
-21 loan you\n\
-35 loans\n\
61 loc\n\
-59 local\n\
-19 local the\n\
-29 local…\n\
-28 location\n\
-22 locat…\n\
153 lock\n\
17 lock the\n\
-25 locked out\n\
28 locker\n\
22 locke…\n\
58 locul\n\
-39 locur…\n\
-37 lod\n\
25 lodtrækning\n\
25 lodtr…\n\
18 log\n\
51 log in\n\
85 log ind\n\
-71 log på\n\
86 logge ind\n\
-90 logge på\n\
-39 logged\n\
-48 logged in\n\
37 logger\n\
38 logger du\n\
45 logger på\n\
-44 logget\n\
-20 logge…\n\
-30 logging\n\
32 logging in\n\
-54 logging on\n\
-30 loggi…\n\
-31 login code\n\
-35 login form\n\
54 login fra\n\
49 login from\n\
-33 login i\n\
105 login og\n\
29 login so\n\
15 login til\n\
-23 login to\n\
-70 login…\n\
-24 logistics\n\
-15 logis…\n\
-67 logo\n\
-43 logow…\n\
-67 logs\n\
-26 lokal\n\
-26 lokal #\n\
-33 lokale\n\
-68 lokal…\n\
-101 lokke…\n\
-196 lol\n\
42 lome\n\
78 london\n\
78 londo…\n\
-83 lone\n\
-46 long\n\
75 long number\n\
-42 longer\n\
-60 longe…\n\
-60 look at\n\
-16 look for\n\
-18 look like\n\
16 look the\n\
44 look up\n\
-119 looked\n\
-97 looked at\n\
-22 looked unusual\n\
-119 looke…\n\
-31 looking\n\
-39 looking at\n\
33 looking for\n\
-31 looki…\n\
-86 looks\n\
-88 looks like\n\
32 loose\n\
28 loose access\n\
42 loperazione\n\
64 loper…\n\
-15 loppe…\n\
-29 lor\n\
63 loro\n\
-44 los\n\
117 lose\n\
28 lose my\n\
61 lose the\n\
22 loss\n\
-39 loss is\n\
88 loss of\n\
-37 lost\n\
-64 lost #\n\
72 lost funds\n\
-41 lost property\n\
52 lost the\n\
56 lot\n\
-62 lotte\n\
29 lottery\n\
19 lotte…\n\
-32 louis…\n\
73 lov\n\
-149 love\n\
-69 love you\n\
-44 lovely\n\
-48 lovel…\n\
120 loven\n\
42 lover\n\
29 lover jeg\n\
28 lovligt\n\
-42 lovli…\n\
-120 low\n\
-26 lower\n\
37 loyalty\n\
40 loyal…\n\
60 lt\n\
164 lt00\n\
164 lt00 #\n\
-74 lu\n\
-84 lub\n\
-47 lub w\n\
-29 luckily\n\
-29 lucki…\n\
32 lucky\n\
18 lucky order\n\
21 lucra…\n\
38 lucre…\n\
51 luego\n\
-25 lui\n\
-138 luk\n\
27 luk ikke\n\
35 lukas\n\
59 lukke\n\
53 lukke sagen\n\
-25 lukkede\n\
87 lukker\n\
17 lukker jeg\n\
23 lukker vi\n\
182 lukkes\n\
26 lukkes i\n\
59 lukket\n\
-31 lukket for\n\
64 lukket i\n\
-47 lukket på\n\
81 lukke…\n\
-37 lume\n\
-121 luna\n\
-72 lunar\n\
17 lunar here\n\
62 lunar support\n\
52 lunar…\n\
-127 lunch\n\
-38 lund\n\
17 lundi\n\
34 lunedi\n\
34 luned…\n\
-36 lunes\n\
-65 luni\n\
-62 lutfen\n\
-62 lutfe…\n\
62 luz\n\
-51 lyd\n\
-101 lyder\n\
-21 lyder det\n\
-18 lygte…\n\
-41 lying\n\
-55 lyngby\n\
-55 lyngb…\n\
59 lyon\n\
-176 lys\n\
-30 lyst\n\
-30 lyst til\n\
90 lytte\n\
-19 lytte…\n\
-44 lyver\n\
-81 lå\n\
-15 lå i\n\
-19 lån\n\
34 lån af\n\
-79 lån i\n\
-32 lån til\n\
-75 låne\n\
-75 låne #\n\
32 låne mig\n\
-37 lånet\n\
22 lånt\n\
18 lås\n\
23 lås op\n\
55 låse\n\
28 låst\n\
-83 læg\n\
53 læg ikke\n\
-164 læg på\n\
51 læge\n\
-46 lægehuset\n\
-46 lægeh…\n\
29 lægge\n\
20 lægge #\n\
27 lægge på\n\
50 lægger du\n\
-45 lægger jeg\n\
77 lægger på\n\
57 lægges\n\
46 lægge…\n\
-16 længere\n\
-39 længe…\n\
-29 lærer\n\
-20 lært\n\
-35 læs\n\
-18 læs brevet\n\
44 læs den\n\
-53 læs mere\n\
56 læse\n\
-80 læse den\n\
-50 læse det\n\
95 læse koden\n\
116 læser\n\
95 læser du\n\
18 læser jeg\n\
18 læser op\n\
-63 læser…\n\
-94 læst\n\
-29 læst den\n\
43 læuft\n\
-57 løber\n\
-74 løbet\n\
-26 løbet af\n\
-35 lød\n\
-32 løg\n\
-90 løn\n\
26 løn ind\n\
52 lønkonto\n\
-46 lønkontoret\n\
23 lønko…\n\
-21 lønkø…\n\
-21 lønnen\n\
-29 lønne…\n\
-29 lønseddel\n\
-16 lønseddel med\n\
-65 lønsedler\n\
-110 lønse…\n\
-161 lørdag\n\
-42 lørdag kl\n\
-16 lørdags\n\
-169 lørda…\n\
-25 løsning\n\
-49 m\n\
45 m kort\n\
18 ma pan\n\
74 ma pani\n\
20 ma suna\n\
144 maam\n\
20 maam your\n\
132 macbook\n\
132 macbo…\n\
30 macchina\n\
30 macch…\n\
23 mache\n\
55 machen\n\
55 mache…\n\
78 machine you\n\
-68 machines\n\
-34 machi…\n\
-127 mad\n\
97 madam\n\
36 madame\n\
36 madam…\n\
-31 made\n\
36 made #\n\
25 made for\n\
20 made in\n\
-61 made to\n\
-22 madpakke\n\
-22 madpa…\n\
-131 mads\n\
16 madsen\n\
16 madse…\n\
-38 mag\n\
17 magaz…\n\
50 magistrate\n\
63 magis…\n\
-39 magne…\n\
-256 mai\n\
39 maiden\n\
39 maiden name\n\
39 maide…\n\
-47 mail\n\
-34 mail address\n\
-23 mail addresses\n\
-27 mail because\n\
37 mail from\n\
-30 mail hilsen\n\
-34 mail i\n\
-20 mail if\n\
41 mail me\n\
73 mail med\n\
70 mail og\n\
-25 mail since\n\
-20 mail the\n\
43 mail to\n\
107 mail with\n\
22 mail within\n\
-24 mail you\n\
-28 mail your\n\
-55 mailadresse\n\
-61 maila…\n\
-42 mailen\n\
-32 maile…\n\
-117 mails\n\
-17 mails in\n\
28 mails you\n\
-141 maine\n\
-85 maintenance\n\
130 maintenant\n\
59 maint…\n\
70 mais\n\
-28 maitr…\n\
-98 maj\n\
-25 maja\n\
65 majoration\n\
83 major…\n\
34 makbu…\n\
-28 make a\n\
-38 make it\n\
-23 make sure\n\
44 make the\n\
-104 makes\n\
-37 makes trouble\n\
72 making\n\
71 makin…\n\
-19 mal\n\
-90 malaga\n\
-90 malag…\n\
-51 malik\n\
-58 malin…\n\
141 malmø\n\
31 malta\n\
201 mam\n\
-53 mama\n\
-109 mamie\n\
100 mamma\n\
129 mamo\n\
-91 man\n\
22 man aldrig\n\
-43 man får\n\
-47 man har\n\
-26 man have\n\
-16 man i\n\
33 man ikke\n\
-33 man in\n\
34 man is\n\
-59 man kan\n\
30 man on\n\
45 man says\n\
-146 man skal\n\
-61 man who\n\
-36 manage\n\
32 managed\n\
60 manager\n\
61 manag…\n\
-15 mancano\n\
40 manca…\n\
65 manchester\n\
29 manch…\n\
-19 mand\n\
-44 mand der\n\
20 mand er\n\
-32 mand fra\n\
35 mand i\n\
-21 mand med\n\
-16 mand og\n\
41 mand på\n\
-110 mandag\n\
-23 mandag kl\n\
119 mandat\n\
39 mandat darret\n\
-55 mandate\n\
50 mandato\n\
170 mandatory\n\
51 manda…\n\
-23 manden\n\
68 manden fra\n\
-59 manden i\n\
-15 mande…\n\
66 mando\n\
35 mands\n\
35 mands nummer\n\
69 mane\n\
-113 mange\n\
22 mange gange\n\
103 manglende\n\
22 manglende betaling\n\
-19 manglende porto\n\
79 mangler\n\
61 mangler #\n\
19 mangler at\n\
20 mangler betal\n\
-17 mangler betaling\n\
68 mangler din\n\
-128 mangler en\n\
-24 mangler stadig\n\
89 mangl…\n\
-31 manip…\n\
44 mann\n\
102 mano\n\
17 manually\n\
17 manua…\n\
-36 manus…\n\
-112 map\n\
-46 mappe\n\
63 mappe…\n\
-186 march\n\
-35 march the\n\
-15 marcus\n\
-15 marcu…\n\
-33 mardi\n\
-46 marek\n\
23 maresciallo\n\
23 mares…\n\
-50 margi…\n\
-23 marianne\n\
16 marie\n\
-25 mark\n\
18 marked\n\
-90 market\n\
33 marketing\n\
26 marketplace\n\
-39 marke…\n\
112 mark|emoji\n\
-64 mark|exclamation\n\
-155 mark|lines\n\
30 mark|no-capitals\n\
-58 mark|question\n\
-215 mark|quotation\n\
-105 mark|time\n\
-69 marri…\n\
-59 marte…\n\
53 martin\n\
61 marti…\n\
-54 marts\n\
-69 mas\n\
-104 mas de\n\
-47 masa\n\
62 masina\n\
23 masin…\n\
-70 maskinen\n\
-34 maski…\n\
25 mastercard\n\
33 maste…\n\
34 masz\n\
-213 matas\n\
-31 matas in\n\
121 matau\n\
-88 match\n\
-39 matcher\n\
-32 match…\n\
-45 material and\n\
21 material reply\n\
-37 mater…\n\
26 mathilde\n\
26 mathi…\n\
-17 matin\n\
66 matter\n\
133 matter is\n\
-98 matter to\n\
49 matte…\n\
-44 max\n\
21 maximum\n\
15 maximum now\n\
21 maxim…\n\
-111 may\n\
-78 may be\n\
-61 may close\n\
-28 may complain\n\
-61 may have\n\
66 may hear\n\
-22 may i\n\
36 may see\n\
-20 may stay\n\
-34 may take\n\
118 maybe\n\
34 md\n\
-35 mdr\n\
70 me\n\
-54 me a\n\
105 me and\n\
-44 me any\n\
26 me at\n\
343 me back\n\
15 me but\n\
71 me can\n\
91 me dice\n\
-40 me eating\n\
-88 me for\n\
31 me he\n\
75 me i\n\
-80 me if\n\
-99 me ill\n\
41 me in\n\
30 me its\n\
28 me ive\n\
-49 me llamo\n\
123 me lo\n\
20 me no\n\
18 me not\n\
33 me now\n\
85 me ok\n\
-157 me on\n\
-25 me one\n\
-25 me or\n\
43 me out\n\
-42 me puedes\n\
38 me she\n\
98 me so\n\
109 me the\n\
31 me they\n\
17 me this\n\
59 me to\n\
-56 me tonight\n\
40 me too\n\
24 me ur\n\
115 me what\n\
83 me when\n\
-60 me which\n\
33 me why\n\
25 me with\n\
44 me yes\n\
101 me your\n\
-25 mea\n\
-45 mean\n\
109 means\n\
-44 meant\n\
69 meanwhile\n\
69 meanw…\n\
-15 measures\n\
-46 measu…\n\
-24 med #\n\
51 med alle\n\
32 med andre\n\
55 med appen\n\
64 med at\n\
-40 med banken\n\
31 med bankens\n\
-19 med betalings\n\
17 med billede\n\
29 med bruger\n\
104 med cpr\n\
-41 med dankort\n\
-39 med dao\n\
22 med den\n\
27 med deres\n\
141 med det\n\
22 med dhl\n\
-34 med dig\n\
-58 med din\n\
-17 med dine\n\
28 med dit\n\
-34 med en\n\
-93 med fødselsdagen\n\
29 med gavekort\n\
-29 med hjem\n\
70 med koden\n\
25 med kopi\n\
125 med kort\n\
76 med kortoplysninger\n\
15 med kriminalassistent\n\
17 med mig\n\
42 med min\n\
175 med mitid\n\
-59 med mobilepay\n\
37 med nogen\n\
68 med og\n\
-43 med pas\n\
-42 med posten\n\
33 med på\n\
20 med retten\n\
-17 med sin\n\
-39 med så\n\
49 med venlig\n\
97 medarbejder\n\
-29 medarbejder og\n\
-67 medarbejdere\n\
32 medarbejderen\n\
54 medar…\n\
-49 medbring\n\
-82 medbr…\n\
47 meddelelse\n\
21 meddelelse fra\n\
52 meddelelse om\n\
82 medde…\n\
19 medec…\n\
21 medfø…\n\
-26 media…\n\
-19 medical helpline\n\
-19 medicin\n\
130 medic…\n\
-36 medie…\n\
-82 medlemmer\n\
-156 medle…\n\
66 medmindre\n\
43 medmindre du\n\
66 medmi…\n\
-142 meet\n\
-107 meeting\n\
-16 meeting is\n\
-99 meeti…\n\
-64 mega\n\
31 meget\n\
16 meget i\n\
15 mehmet\n\
15 mehme…\n\
26 mehr\n\
230 mein\n\
-57 meine\n\
35 meine neue\n\
-79 mektu…\n\
-28 mel\n\
-17 meld\n\
18 melden\n\
18 melden sie\n\
25 melder\n\
-42 meldt\n\
-30 meldte\n\
-30 meldte den\n\
-30 meldt…\n\
-18 mellem\n\
-29 mellem #\n\
26 mellem os\n\
-76 member\n\
-77 members\n\
61 membership\n\
23 membership is\n\
-53 membe…\n\
-143 meme\n\
-16 memur\n\
19 memuru\n\
109 memur…\n\
-26 men aged\n\
38 men at\n\
23 men den\n\
43 men der\n\
96 men du\n\
52 men hvis\n\
42 men ikke\n\
18 men jeg\n\
51 men min\n\
-19 men read\n\
62 men så\n\
-29 men vaskemaskinen\n\
-35 men vi\n\
-67 menesi\n\
-81 menes…\n\
-18 menig…\n\
-24 mennesker\n\
-20 menne…\n\
100 mens\n\
-75 mens en\n\
145 mens jeg\n\
143 mens vi\n\
-49 mensaje\n\
-25 mensaje de\n\
-45 mensa…\n\
55 mention\n\
47 mention it\n\
-24 mentioned\n\
-21 menti…\n\
98 mentor\n\
98 mento…\n\
-81 menu\n\
-100 merca…\n\
-134 merci\n\
-54 merci pour\n\
-83 merci…\n\
-135 mere\n\
19 mere det\n\
-48 mere end\n\
-24 mere i\n\
-47 mere på\n\
-18 merga…\n\
-76 merge\n\
30 mergeti\n\
30 mergeti la\n\
65 merge…\n\
-32 merhaba\n\
37 merhaba ben\n\
-19 merha…\n\
-24 mes\n\
17 mesaj\n\
-167 mesaj…\n\
-94 mese\n\
32 meses\n\
-65 message and\n\
22 message for\n\
73 message from\n\
-35 message if\n\
73 message in\n\
22 message is\n\
-24 message our\n\
34 message you\n\
-66 message your\n\
-82 messages\n\
-69 message|addressed\n\
-281 message|framed\n\
256 message|now\n\
302 message|phone\n\
-82 messaggio\n\
-32 messa…\n\
133 messenger\n\
124 messe…\n\
30 messo\n\
-57 meste\n\
-34 met\n\
24 meta\n\
-35 metal…\n\
88 metamask\n\
88 metam…\n\
-59 meter\n\
-16 meters\n\
-16 meter…\n\
-70 method\n\
-17 method post\n\
-71 metho…\n\
-51 metro\n\
-24 mette\n\
107 mettez\n\
166 mette…\n\
94 metto\n\
62 mettre\n\
62 mettr…\n\
-83 metu\n\
143 meu\n\
43 meu nou\n\
16 mezzora\n\
16 mezzo…\n\
147 mi\n\
81 mi detti\n\
35 mi dica\n\
17 mi ha\n\
34 mi numero\n\
61 mi pe\n\
62 mia\n\
67 mich\n\
19 michael\n\
19 micha…\n\
25 microbuzul\n\
33 microsoft\n\
26 microsoft denmark\n\
-52 microsoft doesnt\n\
-52 microsoft never\n\
84 microsoft på\n\
-71 microsoft ringer\n\
74 micro…\n\
22 middag\n\
-29 middag #\n\
29 midda…\n\
24 middle\n\
39 midlertidig\n\
18 midlertidigt spærret\n\
58 midle…\n\
80 midnat\n\
80 midna…\n\
62 midnight\n\
-30 midnight or\n\
15 midnight the\n\
62 midni…\n\
-65 midt\n\
-21 midt og\n\
-27 midtjylland\n\
-40 midtj…\n\
15 miejscu\n\
15 miejs…\n\
-81 mieli\n\
22 mientras\n\
22 mient…\n\
57 mieszkam w\n\
42 miete\n\
56 mig\n\
-43 mig #\n\
15 mig de\n\
-27 mig dem\n\
129 mig dit\n\
-28 mig du\n\
22 mig en\n\
-21 mig er\n\
-26 mig for\n\
101 mig her\n\
20 mig hvad\n\
71 mig i\n\
30 mig ja\n\
32 mig jeg\n\
21 mig kan\n\
18 mig koden\n\
51 mig koderne\n\
72 mig lige\n\
-24 mig med\n\
107 mig og\n\
-67 mig om\n\
74 mig så\n\
52 mig til\n\
-86 might\n\
-100 might be\n\
-24 migrants\n\
46 migrate\n\
32 migration\n\
131 migra…\n\
54 mii\n\
-19 mikkel #\n\
16 mikkelsen\n\
28 mikke…\n\
75 mikrofonen\n\
136 mikro…\n\
42 mil\n\
-54 milioane\n\
-54 milioane de\n\
-118 milio…\n\
-19 milit…\n\
-187 milk\n\
72 mill\n\
73 mille\n\
-25 million kroner\n\
-44 millioner\n\
-70 millioner kroner\n\
-92 milli…\n\
94 min #\n\
-96 min @link\n\
-89 min a\n\
53 min app\n\
-35 min bank\n\
72 min egen\n\
-18 min extend\n\
24 min fætter\n\
60 min husleje\n\
132 min kollega\n\
56 min konto\n\
-46 min kusine\n\
-86 min late\n\
23 min mand\n\
35 min mands\n\
40 min mobil\n\
16 min mor\n\
31 min onkel\n\
-39 min pinkode\n\
-59 min pung\n\
-178 min side\n\
87 min skærm\n\
36 min søster\n\
120 min telefon\n\
39 min tlf\n\
-31 min udlejer\n\
120 min ven\n\
-49 minde…\n\
-47 mindre\n\
-42 mindr…\n\
-30 mindst\n\
-16 minds…\n\
102 mine\n\
-15 mine i\n\
82 mine is\n\
51 minimum\n\
41 minimum #\n\
44 minim…\n\
-34 minister\n\
-38 ministeren\n\
76 ministers\n\
74 ministry\n\
46 ministry of\n\
71 minis…\n\
23 minors\n\
50 minor…\n\
-209 minsu\n\
24 minus #\n\
40 minut\n\
49 minute\n\
-20 minute course\n\
28 minute i\n\
29 minute you\n\
-62 minuten\n\
-22 minutes\n\
-42 minutes a\n\
80 minutes and\n\
15 minutes from\n\
61 minutes to\n\
-74 minuti\n\
-157 minutos\n\
58 minutter jeg\n\
-27 minut…\n\
186 mio\n\
-36 mio kr\n\
58 mir\n\
-43 mir #\n\
27 mir bitte\n\
-17 mire\n\
-29 miro\n\
19 mirro…\n\
53 mis\n\
-112 misbrug\n\
73 misbrugt\n\
-19 misbr…\n\
26 misin\n\
51 misiniz\n\
51 misin…\n\
15 mislykkedes\n\
23 misly…\n\
-76 misma\n\
18 mismatch\n\
18 misma…\n\
88 mismo\n\
75 miss\n\
-33 missb…\n\
47 missed\n\
28 missed you\n\
18 misse…\n\
42 missing send\n\
27 mission\n\
18 missi…\n\
37 mistake\n\
35 mistake and\n\
-18 mistake can\n\
-125 mistake i\n\
43 mistake please\n\
-41 mistanke\n\
-29 mistanke om\n\
20 mista…\n\
74 miste\n\
-48 mistede\n\
-61 mistede #\n\
118 mister\n\
94 mister du\n\
-50 mistet\n\
38 miste…\n\
115 mistænkt\n\
81 mistæ…\n\
-88 misuse\n\
-75 misuse of\n\
-66 misus…\n\
40 mit\n\
29 mit @link\n\
-16 mit cpr\n\
40 mit dankort\n\
33 mit der\n\
-89 mit gamle\n\
-40 mit i\n\
77 mit id\n\
-51 mit kort\n\
26 mit navn\n\
42 mit niemandem\n\
-33 mit norlys\n\
87 mit nye\n\
40 mit pas\n\
74 mit tjenestenummer\n\
-39 mitarbeiter\n\
-39 mitar…\n\
-47 mitge…\n\
124 mitid\n\
-57 mitid #\n\
425 mitid @link\n\
-67 mitid a\n\
91 mitid and\n\
42 mitid app\n\
-77 mitid appen\n\
34 mitid approval\n\
33 mitid at\n\
48 mitid before\n\
20 mitid bliver\n\
129 mitid bruger\n\
21 mitid brugernavn\n\
30 mitid card\n\
49 mitid code\n\
30 mitid det\n\
-28 mitid din\n\
-19 mitid dont\n\
-25 mitid du\n\
43 mitid e\n\
-71 mitid er\n\
58 mitid et\n\
54 mitid expires\n\
194 mitid for\n\
95 mitid her\n\
51 mitid here\n\
-63 mitid i\n\
-52 mitid id\n\
-31 mitid if\n\
50 mitid ile\n\
-32 mitid inden\n\
29 mitid is\n\
53 mitid it\n\
49 mitid klar\n\
71 mitid kode\n\
67 mitid login\n\
43 mitid med\n\
-15 mitid mitid\n\
-18 mitid never\n\
27 mitid now\n\
86 mitid nu\n\
-41 mitid når\n\
96 mitid og\n\
-62 mitid onayi\n\
43 mitid open\n\
-42 mitid or\n\
-45 mitid over\n\
50 mitid på\n\
28 mitid security\n\
42 mitid senest\n\
19 mitid si\n\
-35 mitid skal\n\
16 mitid so\n\
-74 mitid support\n\
47 mitid så\n\
15 mitid that\n\
-54 mitid the\n\
-49 mitid til\n\
-174 mitid to\n\
28 mitid udløber\n\
206 mitid user\n\
22 mitid via\n\
16 mitid we\n\
-44 mitid will\n\
-18 mitid with\n\
60 mitid your\n\
24 mitid الخاص\n\
38 mitid خلال\n\
-17 mitids\n\
97 mitid…\n\
52 mitld\n\
-75 mittwoch\n\
-75 mittw…\n\
-42 ml\n\
-29 ml #\n\
35 mo\n\
53 mobil\n\
23 mobil i\n\
-94 mobilbanken\n\
65 mobile\n\
20 mobile pay\n\
150 mobilen\n\
21 mobilepay\n\
179 mobilepay #\n\
116 mobilepay @link\n\
64 mobilepay box\n\
-104 mobilepay du\n\
55 mobilepay er\n\
61 mobilepay for\n\
17 mobilepay i\n\
-107 mobilepay ile\n\
82 mobilepay is\n\
16 mobilepay it\n\
20 mobilepay køber\n\
-30 mobilepay me\n\
-117 mobilepay my\n\
39 mobilepay nu\n\
-90 mobilepay når\n\
20 mobilepay og\n\
-27 mobilepay ok\n\
-24 mobilepay or\n\
141 mobilepay til\n\
144 mobilepay to\n\
-117 mobilepay when\n\
50 mobilepay you\n\
56 mobilepay your\n\
-53 mobilepaye\n\
-24 mod #\n\
-54 mod betaling\n\
29 mod dem\n\
56 mod dig\n\
-26 model\n\
24 moder…\n\
96 modtag\n\
23 modtag #\n\
145 modtage\n\
29 modtage penge\n\
58 modtage pengene\n\
92 modtager\n\
17 modtager du\n\
-26 modtager i\n\
-106 modtaget\n\
-59 modtaget #\n\
-110 modtaget din\n\
106 modtaget en\n\
41 modta…\n\
-27 modtog\n\
-27 modto…\n\
-67 modul\n\
-52 modul #\n\
-127 module\n\
-90 module #\n\
-102 modul…\n\
-54 moge\n\
33 moi\n\
21 moi votre\n\
-30 mois\n\
182 moj\n\
55 moj nowy\n\
-29 mokejimas\n\
-35 mokej…\n\
120 mokes…\n\
36 moketi\n\
15 moket…\n\
43 mom\n\
31 mom its\n\
77 moment\n\
81 momen…\n\
-115 moms\n\
23 moms #\n\
-44 moms og\n\
173 mon\n\
-24 mona\n\
-25 monat…\n\
-91 monday\n\
-124 monday at\n\
-41 monday please\n\
-33 monday the\n\
-95 monda…\n\
27 money\n\
27 money #\n\
84 money @link\n\
-35 money abroad\n\
60 money and\n\
104 money comes\n\
-33 money for\n\
-122 money from\n\
49 money goes\n\
37 money has\n\
96 money here\n\
-19 money i\n\
25 money is\n\
-32 money laundering\n\
-45 money mule\n\
46 money on\n\
-47 money or\n\
-57 money to\n\
33 money until\n\
77 money you\n\
-16 money.amount|claims\n\
-54 money.amount|claims money.amount|denies\n\
18 money.amount|claims money.amount|reports\n\
72 money.amount|claims money.unusual-means|claims\n\
-73 money.amount|claims money.valuables|reports\n\
163 money.amount|claims person.adviser|claims\n\
98 money.amount|claims person.agent|claims\n\
35 money.amount|claims person.agent|reports\n\
48 money.amount|claims person.buyer|claims\n\
52 money.amount|claims person.family|claims\n\
-24 money.amount|claims person.family|reports\n\
-32 money.amount|claims person.landlord|claims\n\
147 money.amount|claims person.recruiter|claims\n\
138 money.amount|claims threat.arrest|threatens\n\
-43 money.amount|claims threat.block|reports\n\
76 money.amount|claims threat.block|threatens\n\
117 money.amount|claims threat.court|reports\n\
-18 money.amount|claims threat.court|threatens\n\
58 money.amount|claims threat.cutoff|threatens\n\
-23 money.amount|claims threat.deadline|denies\n\
-21 money.amount|claims threat.deadline|reports\n\
145 money.amount|claims threat.deadline|threatens\n\
61 money.amount|claims threat.debt|threatens\n\
109 money.amount|claims threat.deportation|threatens\n\
144 money.amount|claims threat.exposure|threatens\n\
82 money.amount|denies\n\
94 money.amount|denies threat.deadline|threatens\n\
-16 money.amount|live\n\
64 money.amount|reader\n\
21 money.amount|reports money.unusual-means|claims\n\
151 money.amount|reports money.unusual-means|reports\n\
38 money.amount|reports money.valuables|reports\n\
110 money.amount|reports person.agent|claims\n\
39 money.amount|reports person.agent|reports\n\
318 money.amount|reports person.family|claims\n\
25 money.amount|reports person.family|reports\n\
95 money.amount|reports threat.arrest|threatens\n\
31 money.amount|reports threat.block|reports\n\
-120 money.amount|reports threat.block|threatens\n\
-24 money.amount|reports threat.court|reports\n\
24 money.amount|reports threat.court|threatens\n\
28 money.amount|reports threat.deadline|reports\n\
58 money.amount|reports threat.deadline|threatens\n\
25 money.amount|speaks\n\
41 money.unusual-means|claims\n\
-16 money.unusual-means|claims money.valuables|claims\n\
22 money.unusual-means|claims person.adviser|claims\n\
94 money.unusual-means|claims person.agent|claims\n\
23 money.unusual-means|claims person.buyer|claims\n\
157 money.unusual-means|claims person.family|claims\n\
122 money.unusual-means|claims person.landlord|claims\n\
19 money.unusual-means|claims person.recruiter|claims\n\
-55 money.unusual-means|claims threat.arrest|threatens\n\
83 money.unusual-means|claims threat.block|threatens\n\
-28 money.unusual-means|claims threat.court|threatens\n\
26 money.unusual-means|claims threat.deadline|reports\n\
109 money.unusual-means|claims threat.deadline|threatens\n\
37 money.unusual-means|claims threat.debt|threatens\n\
78 money.unusual-means|claims threat.deportation|threatens\n\
18 money.unusual-means|claims threat.exposure|threatens\n\
26 money.unusual-means|denies\n\
41 money.unusual-means|live\n\
75 money.unusual-means|reader\n\
68 money.unusual-means|reports\n\
51 money.unusual-means|reports money.valuables|reports\n\
121 money.unusual-means|reports person.family|claims\n\
102 money.unusual-means|speaks\n\
-31 money.valuables|claims\n\
-52 money.valuables|claims money.valuables|reports\n\
104 money.valuables|claims person.agent|claims\n\
-110 money.valuables|claims person.buyer|claims\n\
156 money.valuables|claims person.family|claims\n\
-39 money.valuables|claims person.family|reports\n\
66 money.valuables|claims person.landlord|claims\n\
76 money.valuables|claims threat.arrest|threatens\n\
-127 money.valuables|claims threat.block|threatens\n\
119 money.valuables|claims threat.court|threatens\n\
27 money.valuables|claims threat.deadline|threatens\n\
-17 money.valuables|claims threat.deportation|threatens\n\
72 money.valuables|claims threat.return|threatens\n\
-129 money.valuables|denies\n\
-65 money.valuables|denies threat.deadline|threatens\n\
-31 money.valuables|live\n\
47 money.valuables|reader\n\
-63 money.valuables|reports\n\
31 money.valuables|reports person.agent|claims\n\
40 money.valuables|reports person.agent|reports\n\
54 money.valuables|reports person.family|claims\n\
71 money.valuables|reports person.family|reports\n\
65 money.valuables|reports threat.arrest|reports\n\
-26 money.valuables|reports threat.court|threatens\n\
32 money.valuables|reports threat.deadline|reports\n\
-68 money.valuables|reports threat.deadline|threatens\n\
23 money.valuables|speaks\n\
128 moneygram\n\
-19 money|claims\n\
-68 money|denies\n\
-43 money|reports\n\
40 money|speaks\n\
135 money…\n\
17 monit…\n\
-31 monobank\n\
-31 monob…\n\
39 monsieur\n\
39 monsi…\n\
-21 month\n\
-38 month #\n\
45 month and\n\
-18 month deposit\n\
-30 month no\n\
51 month to\n\
18 month you\n\
-109 monthly\n\
-28 months\n\
-24 months #\n\
-37 months and\n\
63 months deposit\n\
-20 months for\n\
-58 months rent\n\
-53 month…\n\
-18 mor\n\
-38 mor den\n\
15 mor det\n\
-22 mor har\n\
27 mor jeg\n\
21 mor og\n\
-73 more\n\
15 more and\n\
-28 more at\n\
-48 more on\n\
-50 more than\n\
-56 morfar\n\
-56 morfa…\n\
-45 morgen\n\
-17 morgen formiddag\n\
-49 morgen jeg\n\
15 morgen kl\n\
-38 morgen mellem\n\
-32 morgen og\n\
29 morgen på\n\
43 morgen tidlig\n\
-19 morges\n\
-49 morge…\n\
46 mormor\n\
24 mormor det\n\
-23 mormo…\n\
-50 morning\n\
-39 morning its\n\
15 morning sir\n\
-84 morning this\n\
-50 morni…\n\
-112 morten\n\
45 mortensen\n\
-64 morte…\n\
-47 mortgage\n\
-47 mortg…\n\
84 moscow\n\
84 mosco…\n\
28 mosque\n\
28 mosqu…\n\
-47 most\n\
-20 most of\n\
-29 mostly\n\
-29 mostl…\n\
-63 mot\n\
-52 mot de\n\
-34 mother\n\
29 mother is\n\
74 mothers\n\
26 mothe…\n\
77 motiv…\n\
-79 motor…\n\
95 mouse\n\
22 move everything\n\
83 move it\n\
-100 move money\n\
-16 move the\n\
20 move them\n\
66 move your\n\
-59 moved\n\
-34 moved here\n\
-82 moved to\n\
-70 moves\n\
35 movil\n\
-73 moving\n\
-79 moving in\n\
-19 moving to\n\
-66 moving your\n\
-73 movin…\n\
27 mowi\n\
-27 mowi ze\n\
95 mozesz\n\
95 mozes…\n\
120 mp\n\
120 mp @link\n\
59 mr\n\
17 mr okafor\n\
16 mrs\n\
-53 mrs holm\n\
-133 ms\n\
33 mu\n\
146 much\n\
-21 much do\n\
120 much is\n\
51 much you\n\
-79 muldyr\n\
-79 muldy…\n\
-65 mule\n\
-24 mulighed\n\
-20 mulighed for\n\
23 muligheder\n\
27 mulig…\n\
47 multa\n\
24 multumim\n\
-81 mum\n\
-24 mum i\n\
38 mum its\n\
15 mum mum\n\
54 mum my\n\
-96 mum says\n\
-51 munca\n\
15 municipality\n\
-88 municipalitys\n\
-94 munic…\n\
37 musait\n\
37 musai…\n\
-19 museet\n\
-19 musee…\n\
-56 museum\n\
-56 museu…\n\
108 musi\n\
51 musi pan\n\
67 musi pani\n\
57 muss\n\
41 mussen\n\
22 musst\n\
59 must\n\
91 must be\n\
23 must buy\n\
44 must confirm\n\
-15 must first\n\
44 must give\n\
-63 must go\n\
19 must know\n\
-60 must move\n\
48 must not\n\
-24 must pay\n\
-20 must re\n\
36 must register\n\
-46 must report\n\
20 must send\n\
-28 must take\n\
47 must top\n\
84 must transfer\n\
26 must verify\n\
18 musterimiz\n\
-43 muste…\n\
67 mustnt\n\
67 mustn…\n\
82 musu\n\
35 mutti\n\
-101 mvh\n\
21 my\n\
-32 my #\n\
53 my account\n\
27 my address\n\
39 my agent\n\
63 my assistant\n\
57 my aunt\n\
19 my badge\n\
24 my bank\n\
-28 my birthday\n\
-38 my bitcoin\n\
23 my boss\n\
24 my brother\n\
21 my capacity\n\
-73 my card\n\
-52 my code\n\
110 my colleague\n\
-16 my country\n\
56 my cousin\n\
-19 my danish\n\
42 my daughter\n\
40 my driver\n\
-17 my flatmate\n\
20 my god\n\
53 my grandson\n\
32 my husband\n\
39 my job\n\
-24 my landlord\n\
46 my lawyer\n\
29 my link\n\
37 my love\n\
-44 my mitid\n\
36 my mobilepay\n\
-46 my money\n\
-19 my mum\n\
-15 my name\n\
130 my new\n\
-69 my number\n\
-19 my other\n\
176 my own\n\
-19 my page\n\
-53 my passport\n\
43 my pay\n\
74 my phone\n\
42 my pin\n\
31 my rent\n\
31 my residence\n\
51 my roommate\n\
21 my salary\n\
30 my savings\n\
41 my screen\n\
-53 my share\n\
57 my side\n\
26 my sister\n\
-45 my text\n\
139 my uncle\n\
33 my visa\n\
52 my wallet\n\
-52 my webcam\n\
47 my wife\n\
-40 myndighed\n\
-97 myndi…\n\
-45 myself\n\
51 myself in\n\
-45 mysel…\n\
20 må\n\
54 må du\n\
-77 må gerne\n\
129 må ikke\n\
-73 må jeg\n\
-25 måde\n\
-127 mål\n\
15 måleren\n\
-63 måler…\n\
46 målt\n\
46 målt til\n\
19 måned\n\
-59 måneden\n\
-73 måneder\n\
21 måneders\n\
-82 måned…\n\
-74 måske\n\
-67 måske få\n\
-65 måtte\n\
-100 mælk\n\
-37 mælke…\n\
-45 mænd er\n\
24 mænd i\n\
-21 mærkeligt\n\
-20 mærket\n\
-26 mærke…\n\
-36 mærz\n\
-41 møde den\n\
-18 møde i\n\
38 møde og\n\
20 møde op\n\
-109 mødel…\n\
37 møder\n\
-18 mødes ved\n\
-106 mødet\n\
-29 mødet på\n\
-32 møller\n\
-40 mølle…\n\
65 mønter\n\
65 mønte…\n\
-43 mørk\n\
50 n\n\
-42 n #\n\
44 na\n\
46 na #\n\
-204 na @link\n\
15 na miejscu\n\
53 na pas\n\
44 na rachunek\n\
64 na whatsapp\n\
-26 nabo\n\
-56 naboen\n\
56 naboer\n\
-130 nach\n\
90 nacio…\n\
26 nacisnac\n\
32 nacis…\n\
-67 nada\n\
-40 nadia\n\
-27 nadie\n\
124 nakaz\n\
62 nakaz aresztowania\n\
39 nakit\n\
-27 nalle…\n\
37 name\n\
-48 name address\n\
47 name as\n\
-31 name card\n\
18 name cpr\n\
44 name for\n\
94 name has\n\
33 name i\n\
45 name in\n\
59 name inside\n\
95 name is\n\
-75 name on\n\
23 name the\n\
46 name to\n\
51 name was\n\
-18 name will\n\
-16 name you\n\
-30 named\n\
-68 names\n\
-126 nanna\n\
58 napisz\n\
101 napis…\n\
28 narcotics\n\
51 narco…\n\
85 narko…\n\
-72 nas\n\
-47 nat\n\
-67 natale\n\
-67 natal…\n\
79 national\n\
39 national bank\n\
90 national police\n\
-33 national special\n\
60 nationala\n\
58 nationalbank\n\
47 nationale\n\
120 natio…\n\
-79 natten\n\
-66 natte…\n\
-74 naturlich\n\
-67 natur…\n\
18 naudo…\n\
38 naujas\n\
38 nauja…\n\
21 navn\n\
-25 navn der\n\
78 navn er\n\
-64 navn og\n\
39 navn oplys\n\
-38 navn på\n\
24 navn telefon\n\
26 navn tryk\n\
27 navne…\n\
81 nazwisko\n\
81 nazwi…\n\
45 nda\n\
-27 ne\n\
70 ne jus\n\
-36 ne le\n\
42 ne peux\n\
-62 ne vous\n\
151 neapm…\n\
24 near\n\
22 near the\n\
16 near you\n\
32 nearest\n\
32 neare…\n\
-43 nearly\n\
-43 nearl…\n\
60 neats…\n\
-109 necesita\n\
223 necesito\n\
82 necesito que\n\
27 necessary\n\
88 neces…\n\
-68 ned\n\
31 ned i\n\
60 ned og\n\
-32 nedenfor\n\
127 nedeniyle\n\
50 nedenstående\n\
63 neden…\n\
-30 nederst\n\
-30 neder…\n\
15 need\n\
114 need #\n\
-82 need any\n\
-20 need anything\n\
16 need from\n\
-120 need my\n\
-26 need not\n\
20 need the\n\
-21 need to\n\
48 need ur\n\
139 need you\n\
19 neednt\n\
-49 neednt do\n\
19 needn…\n\
23 needs\n\
110 needs #\n\
-19 needs a\n\
-40 needs it\n\
-35 needs the\n\
-18 needs to\n\
-25 needs your\n\
-26 negalite\n\
-26 negalite atvykti\n\
147 negaliu\n\
130 negal…\n\
-17 negative\n\
-45 negli…\n\
-28 nehmen\n\
-28 nehme…\n\
-133 nei\n\
-50 neige\n\
37 neighbour\n\
18 neighbour is\n\
15 neighbours\n\
27 neigh…\n\
-77 nej\n\
47 nej det\n\
17 nej i\n\
-19 nej nej\n\
-31 nej og\n\
-51 nej på\n\
97 nej så\n\
-59 nej til\n\
-166 nel\n\
-63 nella\n\
-27 nella sua\n\
67 nem\n\
55 nem id\n\
241 nemid\n\
75 nemid @link\n\
-24 nemid closed\n\
71 nemid dit\n\
54 nemid key\n\
-55 nemid nøglekort\n\
24 nemid og\n\
-129 nemkonto\n\
-16 nemkonto du\n\
46 nemkonto er\n\
-47 nemkonto in\n\
53 nemkonto og\n\
42 nemkonto so\n\
58 nemkonto to\n\
-21 nemkontoen\n\
-149 nemko…\n\
-15 nemlig\n\
-15 nemli…\n\
-52 nemme…\n\
43 nen\n\
16 nen parlez\n\
27 nepat…\n\
-65 neper…\n\
-95 nepra…\n\
-137 nereikia\n\
-181 nerei…\n\
58 nervous\n\
58 nervo…\n\
25 nervøs\n\
25 nervø…\n\
64 nes\n\
-43 nesakykite\n\
-45 nesak…\n\
20 neska…\n\
-76 nespauskite\n\
-134 nespa…\n\
-46 nessun\n\
-50 nessuna\n\
-59 nessuno\n\
-139 nessu…\n\
22 nest pas\n\
-82 net\n\
55 netbank and\n\
44 netbank er\n\
18 netbank for\n\
-39 netbank log\n\
-23 netbank med\n\
45 netbank mens\n\
-24 netbank or\n\
19 netbank so\n\
-50 netbank yourself\n\
-63 netbanken\n\
-66 netbanken i\n\
-15 netbanken inden\n\
15 netbanken nu\n\
-28 netba…\n\
64 netflix\n\
81 netflix payment\n\
64 netfl…\n\
-101 netik…\n\
83 nets\n\
55 nets @link\n\
25 nets card\n\
-19 nets dit\n\
-49 nets jeg\n\
-54 nettet\n\
-54 nette…\n\
-131 netto\n\
-64 netto nørrebrogade\n\
-43 netvæ…\n\
-30 network\n\
-30 netwo…\n\
35 neue nummer\n\
-154 never\n\
-49 never approve\n\
-105 never ask\n\
25 never asks\n\
-29 never call\n\
-90 never calls\n\
-19 never certain\n\
-66 never do\n\
-134 never give\n\
-71 never have\n\
-54 never install\n\
-52 never pay\n\
-61 never phone\n\
-120 never send\n\
-65 never sends\n\
-32 never share\n\
-25 never take\n\
-33 never transfer\n\
-44 nevoie de\n\
119 new account\n\
34 new app\n\
-19 new brake\n\
-106 new card\n\
-68 new digital\n\
30 new eu\n\
-91 new in\n\
36 new message\n\
89 new number\n\
23 new one\n\
79 new payee\n\
25 new phone\n\
-34 new printer\n\
-74 new rules\n\
27 new security\n\
-31 new sign\n\
-63 new sim\n\
61 new supplier\n\
18 newcomer\n\
-28 news\n\
-21 news in\n\
-24 news the\n\
16 news you\n\
-50 newspaper\n\
-53 newsp…\n\
-107 next\n\
70 next #\n\
31 next month\n\
61 next of\n\
-133 next time\n\
48 next to\n\
25 next two\n\
-76 next week\n\
-80 ni\n\
21 ni tal\n\
83 nic\n\
63 nic nie\n\
-149 nice\n\
-63 nice day\n\
100 nicht\n\
-23 nicht auf\n\
92 nicht mehr\n\
49 nicht zeigen\n\
-124 nichts\n\
-124 nicht…\n\
-55 nicio\n\
-127 niciodata\n\
-127 nicio…\n\
-25 niciun\n\
-25 niciu…\n\
-143 nie\n\
-41 nie nach\n\
-59 nie podawaj\n\
-35 nie ty\n\
26 niece\n\
-63 niekada\n\
-62 niekam\n\
-225 nieka…\n\
-212 nieko\n\
-62 nieko daryti\n\
19 niels\n\
29 nielsen\n\
36 niels…\n\
42 niemandem\n\
-73 niemanden\n\
-79 niema…\n\
-148 nigdy\n\
-72 nigdy nie\n\
-156 night\n\
-42 night shift\n\
27 night you\n\
-62 nights\n\
-62 night…\n\
-30 nikol…\n\
-26 nikomu\n\
-26 nikom…\n\
-83 nikt\n\
-127 nimanui\n\
-127 niman…\n\
62 nimeni\n\
62 nimen…\n\
-63 nimic\n\
-36 nine and\n\
21 nine days\n\
47 nine digits\n\
26 nine dollar\n\
46 nine for\n\
70 nine hundred\n\
26 nine nine\n\
-30 nine years\n\
-31 nineteen\n\
90 ninety\n\
22 ninety minutes\n\
63 ninety nine\n\
-26 ninety thousand\n\
56 ninet…\n\
-115 ningu…\n\
-44 ninos\n\
-32 ninth\n\
52 nitten\n\
52 nitte…\n\
-15 niveau #\n\
-55 no\n\
-59 no #\n\
-34 no action\n\
-17 no answer\n\
-25 no bank\n\
77 no calls\n\
-35 no card\n\
16 no cost\n\
98 no cuelgue\n\
-107 no danish\n\
64 no dont\n\
-40 no duty\n\
82 no experience\n\
-93 no fee\n\
-168 no hurry\n\
-27 no i\n\
-40 no im\n\
27 no interview\n\
50 no its\n\
-33 no later\n\
112 no le\n\
57 no lo\n\
-42 no longer\n\
24 no matter\n\
-49 no money\n\
-35 no name\n\
-88 no need\n\
76 no no\n\
-78 no one\n\
28 no pay\n\
-35 no payment\n\
-28 no problem\n\
52 no puedo\n\
-28 no questions\n\
22 no risk\n\
-86 no rush\n\
97 no se\n\
15 no sorry\n\
-24 no stress\n\
-35 no such\n\
23 no the\n\
48 no viewing\n\
-66 no we\n\
35 no what\n\
18 no you\n\
-69 noah\n\
-64 nobody\n\
-19 nobody answers\n\
78 nobody can\n\
-34 nobody from\n\
50 nobody may\n\
-65 nobod…\n\
-50 noch\n\
49 node\n\
-43 node #\n\
-84 nogen\n\
-106 nogen der\n\
50 nogen for\n\
-19 nogen har\n\
-23 nogen heller\n\
56 nogen hæv\n\
-80 nogen og\n\
25 nogen om\n\
-47 nogen ringer\n\
-77 nogen siger\n\
-25 nogensinde\n\
-25 nogen…\n\
-113 noget\n\
40 noget at\n\
-15 noget der\n\
-32 noget du\n\
-100 noget i\n\
-64 noget med\n\
71 noget men\n\
-26 noget nu\n\
-29 noget og\n\
-52 noget så\n\
109 noget til\n\
-16 noget ved\n\
44 nogle\n\
16 nogle penge\n\
-182 noi\n\
-29 nok\n\
181 nom\n\
80 nom de\n\
73 nombre\n\
53 nombre de\n\
73 nombr…\n\
78 nome\n\
-35 nome e\n\
-17 nomin…\n\
-37 non\n\
29 non compliance\n\
-97 non deve\n\
19 non le\n\
-36 non va\n\
-123 none\n\
-43 none of\n\
-30 nonna\n\
42 noon\n\
56 noon keep\n\
-99 noor\n\
-56 nor\n\
75 nord\n\
25 nordb…\n\
117 nordea\n\
25 nordea du\n\
33 nordea fraud\n\
-28 nordea never\n\
23 nordea security\n\
-28 nordea we\n\
100 norde…\n\
133 nordic\n\
-48 nordic countries\n\
-37 nordic recruitment\n\
37 nordisk\n\
164 nordi…\n\
-40 nordl…\n\
-19 nordsjælland\n\
20 nordsjællands\n\
20 nordsjællands politi\n\
-27 nords…\n\
-60 noredami\n\
-43 nored…\n\
22 norep…\n\
49 norge\n\
158 norlys\n\
83 norlys @link\n\
-46 norlys betal\n\
-56 norlys vi\n\
158 norly…\n\
63 normal\n\
74 normal that\n\
-51 normally\n\
-36 normally do\n\
30 normalt\n\
39 norma…\n\
-42 norrfly\n\
-42 norrf…\n\
-18 northern\n\
-18 north…\n\
29 norton\n\
26 norton #\n\
29 norto…\n\
60 norwe…\n\
-107 nos\n\
35 nose\n\
-56 nosotros\n\
-56 nosot…\n\
-52 nostr…\n\
43 not\n\
16 not a\n\
68 not allowed\n\
-44 not at\n\
16 not authorise\n\
-45 not be\n\
89 not been\n\
-16 not being\n\
-66 not by\n\
-30 not change\n\
25 not come\n\
53 not confirmed\n\
23 not deliver\n\
46 not disconnect\n\
-106 not even\n\
18 not for\n\
54 not go\n\
56 not hang\n\
-35 not have\n\
-56 not me\n\
-63 not need\n\
25 not on\n\
263 not paid\n\
19 not pay\n\
-16 not received\n\
-69 not send\n\
62 not speak\n\
49 not talk\n\
132 not tell\n\
52 not through\n\
-44 not to\n\
20 not turn\n\
-35 not urgent\n\
-24 not us\n\
32 not verified\n\
-17 not verify\n\
-15 not worry\n\
-48 not yet\n\
119 not you\n\
-44 not your\n\
79 notar…\n\
18 note\n\
68 note with\n\
-42 notebook\n\
-42 noteb…\n\
-20 noter\n\
59 notes in\n\
-52 nothing\n\
-36 nothing for\n\
-15 nothing has\n\
-28 nothing is\n\
-91 nothing to\n\
63 nothing will\n\
-52 nothi…\n\
50 notice\n\
24 notice no\n\
-53 notice the\n\
-16 notice you\n\
26 notice your\n\
53 noticed\n\
20 noticed a\n\
-26 notices\n\
44 notic…\n\
113 notification\n\
75 notif…\n\
73 notre\n\
-60 nou\n\
-79 noua\n\
-64 nous\n\
-23 nous vous\n\
43 nouveau\n\
-27 nouvelle\n\
-50 nouve…\n\
-76 nov\n\
-174 nov #\n\
-15 novak\n\
-66 november\n\
-59 november #\n\
-18 november an\n\
-19 november at\n\
-38 novembre\n\
-72 novem…\n\
-28 novo\n\
133 now\n\
125 now #\n\
-15 now a\n\
90 now and\n\
37 now by\n\
23 now do\n\
99 now dont\n\
70 now go\n\
131 now he\n\
112 now i\n\
51 now if\n\
29 now im\n\
15 now in\n\
85 now it\n\
31 now its\n\
21 now open\n\
133 now or\n\
20 now please\n\
69 now read\n\
-21 now she\n\
66 now so\n\
-111 now the\n\
120 now to\n\
-44 now verify\n\
-27 now we\n\
91 now with\n\
57 now you\n\
41 now youve\n\
30 nowa\n\
56 nowy\n\
-114 npm\n\
-96 npm run\n\
177 nr\n\
-143 nr #\n\
24 nrt\n\
24 nrt #\n\
108 nsk\n\
74 nu\n\
38 nu a\n\
28 nu am\n\
102 nu beder\n\
-57 nu cere\n\
49 nu det\n\
21 nu ellers\n\
57 nu er\n\
21 nu for\n\
52 nu han\n\
36 nu her\n\
-16 nu hvis\n\
-133 nu il\n\
107 nu jeg\n\
-43 nu kan\n\
60 nu med\n\
62 nu nu\n\
28 nu og\n\
35 nu over\n\
40 nu platiti\n\
53 nu på\n\
38 nu sig\n\
42 nu siger\n\
93 nu skal\n\
21 nu som\n\
57 nu står\n\
134 nu så\n\
-15 nu til\n\
-105 nu trebuie\n\
-54 nu va\n\
55 nu vil\n\
32 nuestra\n\
-74 nuestro\n\
-69 nuest…\n\
111 nuevo\n\
-52 nuken…\n\
-65 null\n\
-45 nulla\n\
77 nulstiller\n\
53 nulst…\n\
-27 numara\n\
-42 numaradan\n\
164 numaram\n\
54 numarami\n\
40 numarana\n\
62 numaraniz\n\
109 numaranizi\n\
31 numaranizi ve\n\
-60 numarasi\n\
21 numarasini\n\
24 numarayi\n\
108 numarul\n\
107 numar…\n\
35 number\n\
25 number account\n\
56 number and\n\
59 number at\n\
143 number by\n\
34 number can\n\
24 number cpr\n\
26 number cvc\n\
64 number do\n\
70 number expiry\n\
-73 number for\n\
-15 number fourteen\n\
-79 number from\n\
48 number has\n\
133 number i\n\
125 number im\n\
45 number instead\n\
88 number is\n\
-19 number it\n\
-52 number no\n\
-46 number of\n\
-53 number on\n\
-171 number or\n\
50 number please\n\
-26 number press\n\
-38 number so\n\
55 number the\n\
24 number there\n\
-59 number three\n\
-91 number to\n\
20 number two\n\
-94 number we\n\
-64 number what\n\
102 number when\n\
44 number will\n\
48 number with\n\
-75 number you\n\
23 number your\n\
-17 number youve\n\
43 numbers\n\
-43 numbers and\n\
25 numbers from\n\
-19 numbers in\n\
24 numbers of\n\
101 numbers on\n\
69 numbers so\n\
21 numbers you\n\
37 numbe…\n\
103 numele\n\
103 numel…\n\
-23 numer\n\
25 numer karty\n\
86 numeri\n\
84 numeri ir\n\
49 numerio\n\
-54 numeris\n\
107 numero\n\
-89 numero cpr\n\
69 numero de\n\
19 numero di\n\
34 numero nuevo\n\
32 numeros\n\
86 numer…\n\
29 nummer\n\
119 nummer #\n\
27 nummer bank\n\
-48 nummer det\n\
-26 nummer du\n\
-20 nummer er\n\
31 nummer for\n\
17 nummer fra\n\
-45 nummer her\n\
-63 nummer i\n\
26 nummer kan\n\
-17 nummer og\n\
22 nummer på\n\
32 nummer så\n\
-57 nummeret\n\
-31 nummeret bag\n\
61 nummeret op\n\
16 nummerplade\n\
24 numme…\n\
-60 numre\n\
-32 numre og\n\
15 numrene\n\
15 numre…\n\
-145 nunca\n\
-50 nunca le\n\
-137 nuo\n\
-58 nuoma\n\
55 nuoroda\n\
38 nuoro…\n\
41 nuova\n\
-106 nuovo\n\
86 nupir…\n\
109 nur\n\
52 nur hier\n\
55 nurse\n\
81 nusiu…\n\
-17 nusta…\n\
127 nutra…\n\
26 nuværende\n\
26 nuvær…\n\
77 ny\n\
145 ny besked\n\
-15 ny enhed\n\
38 ny konto\n\
32 ny leverandør\n\
74 ny levering\n\
-110 ny telefon\n\
-27 nyborg\n\
-27 nybor…\n\
25 nye\n\
48 nye eu\n\
28 nye kort\n\
26 nye nr\n\
51 nye nummer\n\
-30 nye pakke\n\
48 nye telefon\n\
-43 nyhedsbrevet\n\
-93 nyhed…\n\
81 nykredit\n\
81 nykre…\n\
-24 nyt er\n\
-32 nyt i\n\
38 nyt kontonummer\n\
-109 nyt kort\n\
37 nyt nr\n\
142 nyt nummer\n\
-49 nyt til\n\
-29 nytår\n\
40 nå\n\
86 nå at\n\
20 nå men\n\
-24 nåede\n\
-24 nåede at\n\
-19 nået\n\
-113 når\n\
27 når de\n\
-37 når den\n\
-47 når det\n\
33 når din\n\
-80 når du\n\
-162 når en\n\
20 når han\n\
-113 når i\n\
-114 når jeg\n\
19 når mitid\n\
-50 når vi\n\
-26 nægter\n\
-26 nægter sig\n\
-26 nægte…\n\
-205 næste\n\
-119 næste gang\n\
-83 næste på\n\
-28 næsten\n\
-28 næste…\n\
-53 næstved\n\
-53 næstv…\n\
43 nævne\n\
-25 nødder\n\
-25 nødde…\n\
60 nødt\n\
60 nødt til\n\
20 nøgle\n\
23 nøgleboks\n\
61 nøglekort\n\
49 nøglekort er\n\
-80 nøglekort i\n\
-48 nøglen\n\
-59 nøglerne\n\
88 nøglerne med\n\
115 nørrebro\n\
71 nørrebro #\n\
-94 nørrebrogade\n\
-60 nørrebrogade #\n\
-82 nørregade\n\
-69 nørreport\n\
-76 nørre…\n\
-15 o\n\
-213 o #\n\
-67 o di\n\
-18 o pin\n\
-58 o voce\n\
-41 oak\n\
-39 oamen…\n\
-62 oat\n\
-62 oat milk\n\
-41 ob\n\
-38 object to\n\
-49 objection\n\
-71 objec…\n\
28 objet\n\
37 obligatorisk\n\
-18 obliged\n\
-18 obliged to\n\
-19 oblig…\n\
44 obser…\n\
34 obstruction\n\
43 obstr…\n\
-27 obtai…\n\
15 occas…\n\
-82 occhio\n\
-82 occhi…\n\
40 occup…\n\
56 oclock\n\
56 ocloc…\n\
78 oct\n\
33 oct #\n\
-133 october\n\
-108 october #\n\
-119 octob…\n\
-102 octubre\n\
-102 octub…\n\
-41 od\n\
-31 od #\n\
56 odbie…\n\
-50 odbior\n\
-34 odbioru\n\
-159 odbio…\n\
-46 oddaj…\n\
135 oddam\n\
42 oddzi…\n\
50 odense\n\
-20 odense #\n\
37 odense c\n\
21 odens…\n\
-241 oder\n\
-58 odmow…\n\
-88 odpow…\n\
16 odwol…\n\
30 odzys…\n\
35 of #\n\
-54 of a\n\
28 of aarhus\n\
-17 of about\n\
-28 of all\n\
105 of an\n\
103 of birth\n\
30 of blood\n\
26 of both\n\
31 of card\n\
-89 of charge\n\
29 of copenhagen\n\
44 of cpr\n\
22 of danske\n\
91 of denmark\n\
38 of dkk\n\
-22 of each\n\
38 of eur\n\
-68 of fake\n\
17 of four\n\
-32 of fraud\n\
18 of funds\n\
-16 of having\n\
32 of identity\n\
15 of immigration\n\
19 of india\n\
-56 of invoices\n\
-23 of it\n\
-35 of its\n\
27 of justice\n\
61 of kin\n\
31 of me\n\
48 of mine\n\
72 of my\n\
37 of next\n\
18 of nine\n\
35 of one\n\
18 of order\n\
-27 of our\n\
21 of paper\n\
85 of passport\n\
44 of payment\n\
29 of persons\n\
22 of residence\n\
44 of silence\n\
23 of tax\n\
-27 of the\n\
-35 of their\n\
-46 of them\n\
-94 of these\n\
78 of this\n\
47 of those\n\
-56 of three\n\
21 of unpaid\n\
-31 of up\n\
-26 of us\n\
21 of viewing\n\
-66 of work\n\
-54 of you\n\
61 of your\n\
-55 off\n\
-44 off at\n\
40 off by\n\
-59 off in\n\
27 off the\n\
40 off tomorrow\n\
46 offen\n\
52 offence\n\
-27 offenders\n\
47 offentlige\n\
54 offen…\n\
-47 offer\n\
-27 offer you\n\
-50 offered\n\
-21 offerfonden\n\
-105 offers\n\
-208 offer…\n\
26 office\n\
-26 office at\n\
62 office of\n\
-34 office on\n\
42 office there\n\
37 office they\n\
48 office you\n\
81 officer\n\
32 officer and\n\
-29 officer asked\n\
24 officer daniel\n\
57 officer from\n\
60 officer i\n\
44 officer if\n\
30 officer in\n\
45 officer jensen\n\
-27 officer no\n\
60 officer on\n\
-81 officer or\n\
67 officer press\n\
17 officer then\n\
-15 officer who\n\
-33 officers\n\
-45 officers and\n\
-50 officers are\n\
49 offic…\n\
18 ofiter\n\
18 ofite…\n\
-40 ofre\n\
-52 ofrene\n\
-57 ofren…\n\
-68 often\n\
-15 og\n\
-77 og #\n\
72 og adgangskode\n\
26 og adresse\n\
-39 og alligevel\n\
-30 og anmeld\n\
65 og at\n\
36 og bag\n\
31 og bagefter\n\
16 og bagside\n\
-23 og bede\n\
-112 og beder\n\
79 og bekræft\n\
59 og bekræfte\n\
45 og bekræfter\n\
208 og betal\n\
-26 og betale\n\
38 og betaler\n\
28 og billede\n\
-18 og blev\n\
61 og bliver\n\
-70 og bruger\n\
139 og cpr\n\
68 og cvc\n\
55 og de\n\
-27 og del\n\
64 og dem\n\
69 og den\n\
-21 og der\n\
-25 og derefter\n\
44 og deres\n\
54 og derfor\n\
90 og din\n\
19 og dine\n\
130 og dit\n\
43 og du\n\
-161 og en\n\
80 og er\n\
-59 og et\n\
-67 og fik\n\
-46 og fortæller\n\
-28 og få\n\
-47 og fået\n\
19 og første\n\
21 og giv\n\
60 og give\n\
70 og giver\n\
85 og godkend\n\
58 og godkende\n\
23 og gå\n\
40 og han\n\
86 og har\n\
67 og hav\n\
-73 og hent\n\
-22 og hentede\n\
137 og henter\n\
54 og hjælper\n\
-26 og husk\n\
108 og hvad\n\
35 og hvilken\n\
44 og hvor\n\
37 og hæve\n\
37 og hæver\n\
-28 og i\n\
62 og indtast\n\
-56 og ingen\n\
-15 og integration\n\
112 og jeg\n\
54 og kan\n\
-30 og klik\n\
215 og kode\n\
48 og koden\n\
-29 og kommer\n\
-98 og kontakt\n\
38 og kontonummer\n\
31 og kontrolcifre\n\
58 og kort\n\
24 og kureren\n\
-41 og lad\n\
-27 og legitimation\n\
40 og log\n\
-54 og læg\n\
47 og lægger\n\
40 og læse\n\
-38 og mag\n\
-39 og man\n\
-33 og mangler\n\
-36 og med\n\
130 og min\n\
29 og mit\n\
22 og mitid\n\
-42 og moms\n\
20 og må\n\
52 og nej\n\
31 og netbank\n\
43 og når\n\
28 og om\n\
98 og oplys\n\
77 og pas\n\
20 og pengene\n\
25 og pinkode\n\
45 og politiet\n\
-94 og ring\n\
-42 og ringer\n\
-62 og sagde\n\
218 og send\n\
179 og sende\n\
-30 og sender\n\
-57 og sendt\n\
96 og sig\n\
65 og sige\n\
-154 og siger\n\
39 og skriv\n\
66 og skrive\n\
42 og skriver\n\
62 og slet\n\
31 og slettes\n\
-55 og spærre\n\
-21 og spørg\n\
-33 og står\n\
-16 og sundhedskort\n\
56 og swipe\n\
103 og så\n\
69 og sætter\n\
-20 og tag\n\
67 og tager\n\
-88 og til\n\
-56 og to\n\
-51 og told\n\
-53 og tryk\n\
52 og udgiver\n\
-19 og var\n\
26 og vestsjællands\n\
-60 og vil\n\
-57 og ville\n\
86 oggetto\n\
86 ogget…\n\
137 oggi\n\
23 oggi e\n\
-64 oglum\n\
-21 også\n\
15 også at\n\
29 også bruge\n\
15 også den\n\
-31 også din\n\
-29 også når\n\
-39 også selvom\n\
117 oh\n\
20 oh my\n\
25 oh no\n\
37 ohne\n\
-38 oil\n\
-57 oister\n\
-57 oiste…\n\
-20 ok\n\
-29 ok du\n\
23 ok i\n\
-20 ok love\n\
-55 ok so\n\
-34 ok to\n\
-18 okay\n\
-78 okay can\n\
-49 okay i\n\
21 okay now\n\
30 okay so\n\
-41 okay så\n\
31 oksana\n\
31 oksan…\n\
-54 oktober\n\
-60 oktob…\n\
-69 okumak\n\
-69 okumak icin\n\
-73 okuma…\n\
-49 okuyu…\n\
-64 olarak tanitan\n\
-67 old\n\
-28 old account\n\
16 old one\n\
42 old phone\n\
-19 oldugunu\n\
-85 oldug…\n\
-106 ole\n\
-44 olive…\n\
23 olmad…\n\
-37 olsun\n\
-94 olunca\n\
-94 olunc…\n\
40 olup\n\
-59 olur\n\
-33 olursa\n\
-22 olurs…\n\
-53 om\n\
84 om #\n\
-21 om andet\n\
-64 om at\n\
66 om dagen\n\
-42 om de\n\
-71 om den\n\
28 om deres\n\
-24 om det\n\
-45 om dit\n\
-23 om du\n\
-85 om en\n\
62 om et\n\
29 om fire\n\
-15 om forlængelse\n\
-23 om hjælp\n\
22 om hun\n\
59 om hvidvask\n\
-19 om hvordan\n\
-72 om i\n\
54 om jeg\n\
38 om jeres\n\
-44 om koder\n\
-35 om kontaktbedrageri\n\
-42 om kortoplysninger\n\
176 om lidt\n\
-55 om misbrug\n\
-81 om mit\n\
-20 om mitid\n\
-45 om natten\n\
40 om refusion\n\
53 om sagen\n\
-32 om svindel\n\
55 om ti\n\
56 om til\n\
24 om tilbagebetaling\n\
-28 om ugen\n\
-21 om året\n\
-96 omar\n\
-30 omfatter\n\
34 omfattet\n\
34 omfattet af\n\
-102 omg\n\
-90 omkring\n\
-90 omkri…\n\
-21 området\n\
-21 områd…\n\
32 omsti…\n\
-28 on\n\
-110 on #\n\
-21 on 2nd\n\
-199 on @link\n\
21 on account\n\
-30 on all\n\
23 on and\n\
32 on behalf\n\
-86 on dba\n\
-50 on delivery\n\
-39 on duty\n\
-41 on facebook\n\
-65 on friday\n\
-29 on her\n\
117 on his\n\
137 on hold\n\
-34 on holiday\n\
29 on it\n\
-186 on its\n\
-56 on linkedin\n\
37 on me\n\
-51 on monday\n\
77 on my\n\
-61 on our\n\
-65 on page\n\
91 on phone\n\
-59 on purpose\n\
-103 on saturday\n\
90 on skype\n\
72 on speaker\n\
-32 on sunday\n\
-75 on teams\n\
130 on telegram\n\
-49 on the\n\
-27 on their\n\
201 on this\n\
42 on thursday\n\
-47 on to\n\
18 on top\n\
-74 on tuesday\n\
-79 on two\n\
44 on va\n\
-97 on video\n\
-68 on wednesday\n\
-53 on weekdays\n\
163 on whatsapp\n\
21 on which\n\
-26 on windows\n\
30 on with\n\
68 on your\n\
27 ona\n\
-69 onay\n\
-62 onayi\n\
81 onayl…\n\
-22 once\n\
-16 once a\n\
-47 once and\n\
24 once the\n\
19 once you\n\
52 one #\n\
-44 one account\n\
106 one and\n\
17 one are\n\
-29 one as\n\
17 one at\n\
-32 one call\n\
-22 one do\n\
59 one for\n\
73 one from\n\
107 one hour\n\
74 one i\n\
-25 one in\n\
85 one is\n\
37 one minute\n\
-23 one nine\n\
86 one now\n\
-22 one one\n\
-25 one or\n\
-72 one the\n\
30 one thing\n\
59 one thousand\n\
82 one to\n\
-24 one two\n\
-41 one w\n\
21 one way\n\
-41 one who\n\
-126 one with\n\
-20 one would\n\
38 one you\n\
47 one zero\n\
-23 ones\n\
28 ongoing\n\
28 ongoi…\n\
73 onkel\n\
60 online\n\
45 online #\n\
82 online banking\n\
-25 online in\n\
73 onlin…\n\
121 only\n\
137 only #\n\
47 only a\n\
47 only and\n\
62 only be\n\
35 only because\n\
-65 only enter\n\
187 only for\n\
39 only got\n\
142 only have\n\
23 only if\n\
-33 only looks\n\
101 only need\n\
33 only one\n\
-32 only so\n\
29 only the\n\
34 only to\n\
51 only until\n\
-73 only when\n\
-51 ons\n\
-138 onsdag\n\
-53 onsdag kl\n\
-139 onsda…\n\
-43 ont\n\
28 onto\n\
29 onto your\n\
122 onu\n\
62 op #\n\
-32 op @link\n\
-39 op af\n\
39 op det\n\
127 op for\n\
-45 op med\n\
103 op og\n\
23 op om\n\
-33 op på\n\
96 op som\n\
33 opbevarer\n\
19 opbevaring\n\
49 opbev…\n\
49 opdag…\n\
126 opdater\n\
37 opdater dine\n\
56 opdater dit\n\
39 opdatere\n\
-55 opdateret\n\
64 opdatering\n\
90 opdat…\n\
43 open\n\
-28 open #\n\
52 open @link\n\
31 open a\n\
-27 open an\n\
50 open and\n\
15 open invoices\n\
70 open it\n\
19 open mitid\n\
39 open the\n\
23 open this\n\
-102 open till\n\
50 open until\n\
53 open your\n\
52 opened\n\
65 opened a\n\
-34 opened it\n\
-47 opened the\n\
52 opene…\n\
-56 opening\n\
-80 opening hours\n\
-56 openi…\n\
-29 opens\n\
28 operate\n\
-26 operation\n\
-19 operation against\n\
-21 operationen\n\
17 operations\n\
-44 operator\n\
64 opera…\n\
-31 opgang\n\
-15 opgangen\n\
-51 opgan…\n\
-93 opgave\n\
-28 opgave #\n\
48 opgaver\n\
-32 opgav…\n\
44 opgørelse\n\
-53 opgørelsen\n\
55 ophold\n\
-35 opholdsbevis\n\
-23 opholdskort\n\
-44 opholdstilladelse\n\
16 ophæves\n\
39 ophør…\n\
27 opinion\n\
27 opini…\n\
-58 opkald\n\
28 opkald om\n\
-67 opkal…\n\
-34 opkræver\n\
24 opkræves #\n\
-24 opkrævning\n\
-91 opkræ…\n\
-36 oplac…\n\
71 oplad…\n\
-96 oplata\n\
21 oplaty\n\
166 oplat…\n\
161 oplys\n\
-51 oplys aldrig\n\
33 oplys cpr\n\
-42 oplys din\n\
57 oplys dit\n\
43 oplys venligst\n\
26 oplyse\n\
44 oplyse dit\n\
15 oplyse kortnummer\n\
-112 oplyse noget\n\
-48 oplyser\n\
-19 oplysning\n\
63 oplysninger\n\
-68 oplysningerne\n\
-49 oplyst\n\
-28 opmærksom\n\
-28 opmærksom på\n\
-21 opmær…\n\
37 opret\n\
36 opret en\n\
94 oprette\n\
136 opretter\n\
48 oprettet\n\
17 oprettet et\n\
-111 oprettet log\n\
135 opret…\n\
-49 ops\n\
20 opsagt\n\
20 opsag…\n\
-50 opsig…\n\
-54 opskr…\n\
39 opslag\n\
72 opsparingen\n\
64 opspa…\n\
-67 opstå…\n\
-122 opt\n\
-28 optages\n\
56 optaget\n\
-35 optaget biometri\n\
27 optaget et\n\
17 optag…\n\
45 optim…\n\
-35 options\n\
-39 optio…\n\
-21 optræder\n\
-21 optræ…\n\
59 optym…\n\
-74 or\n\
-37 or #\n\
-49 or @link\n\
-37 or a\n\
-25 or all\n\
-23 or an\n\
-21 or approve\n\
-32 or at\n\
-26 or bank\n\
-92 or call\n\
-53 or cash\n\
-83 or choose\n\
-22 or come\n\
-50 or do\n\
56 or i\n\
-97 or in\n\
-38 or is\n\
174 or it\n\
67 or its\n\
-56 or just\n\
47 or leave\n\
63 or lose\n\
50 or mastercard\n\
-69 or mitid\n\
-38 or no\n\
-84 or on\n\
-20 or our\n\
70 or payment\n\
-147 or phone\n\
-22 or ring\n\
-57 or see\n\
-39 or shall\n\
-58 or should\n\
-55 or that\n\
-46 or the\n\
-16 or transfer\n\
-41 or use\n\
96 or we\n\
-44 or with\n\
136 or you\n\
46 or your\n\
-171 ora #\n\
-24 orang…\n\
62 oraz\n\
-74 ord\n\
16 ord til\n\
64 orden\n\
28 orden de\n\
-18 orden…\n\
-16 order\n\
-205 order #\n\
35 order a\n\
-34 order by\n\
-73 order from\n\
-60 order has\n\
-79 order id\n\
16 order is\n\
144 order new\n\
86 order of\n\
60 order the\n\
35 order your\n\
-58 ordered\n\
27 ordered a\n\
57 orderis\n\
-16 orders\n\
17 ordet\n\
-144 ordre\n\
-69 ordre #\n\
15 ordren\n\
22 ordre…\n\
58 ore\n\
-84 ore #\n\
112 ore o\n\
-29 organisation\n\
-113 organ…\n\
29 orienteret\n\
-21 original\n\
-40 originale\n\
-83 origi…\n\
32 orphans\n\
34 orpha…\n\
22 orsted\n\
26 orsted @link\n\
22 orste…\n\
-73 os\n\
16 os #\n\
41 os der\n\
21 os med\n\
-16 os og\n\
-64 os på\n\
-16 os vi\n\
-111 osob\n\
-90 ostrz…\n\
-178 oszus…\n\
61 other\n\
-26 other #\n\
40 other line\n\
-32 other one\n\
31 other people\n\
58 other phone\n\
83 other way\n\
-30 others\n\
58 others are\n\
62 otherwise\n\
45 otherwise it\n\
152 otherwise the\n\
-92 otherwise you\n\
30 other…\n\
-59 otomatik\n\
-59 otoma…\n\
-79 otp\n\
-38 otra\n\
87 otrzy…\n\
-90 otte\n\
35 otte cifre\n\
-31 oturum\n\
-32 oturu…\n\
31 ou\n\
-123 oublie\n\
-123 oubli…\n\
35 oui\n\
22 our\n\
52 our account\n\
65 our agent\n\
-124 our app\n\
49 our billing\n\
61 our broker\n\
-26 our compliance\n\
50 our courier\n\
15 our customers\n\
47 our cyber\n\
47 our depot\n\
67 our driver\n\
23 our engineer\n\
33 our fraud\n\
36 our lawyers\n\
-30 our mails\n\
32 our name\n\
112 our new\n\
45 our officer\n\
-24 our opening\n\
-47 our own\n\
35 our partner\n\
20 our phone\n\
22 our platform\n\
20 our prize\n\
100 our records\n\
18 our register\n\
16 our security\n\
-21 our server\n\
-80 our site\n\
21 our technician\n\
-29 our telephone\n\
26 our terminal\n\
21 our vault\n\
24 our vendor\n\
38 our wallet\n\
-60 our warehouse\n\
-57 our website\n\
-81 ours\n\
-31 ours is\n\
32 out\n\
39 out #\n\
-33 out a\n\
33 out and\n\
23 out at\n\
26 out before\n\
59 out by\n\
-19 out for\n\
41 out i\n\
-16 out in\n\
-15 out of\n\
-47 out on\n\
32 out the\n\
53 out to\n\
36 out tonight\n\
33 out with\n\
50 outdated\n\
50 outda…\n\
27 outgoing\n\
27 outgoing payments\n\
27 outgo…\n\
-16 outlook\n\
-37 outlo…\n\
-40 outside\n\
-18 outside the\n\
-30 outside with\n\
-30 outsi…\n\
37 outstanding\n\
15 outstanding amount\n\
37 outst…\n\
-39 over\n\
-19 over #\n\
30 over at\n\
-21 over for\n\
-29 over her\n\
49 over og\n\
102 over på\n\
59 over telefonen\n\
-21 over the\n\
74 over to\n\
-54 over your\n\
50 overb…\n\
74 overdue\n\
72 overd…\n\
164 overfør\n\
91 overfør #\n\
27 overfør beløbet\n\
34 overfør dem\n\
70 overfør depositum\n\
-85 overføre\n\
45 overføre #\n\
52 overføre dem\n\
-121 overføre penge\n\
-95 overfører\n\
32 overfører #\n\
47 overføres\n\
62 overføres til\n\
89 overførsel\n\
117 overførsel på\n\
82 overførslen\n\
-72 overførsler\n\
38 overført\n\
20 overført til\n\
45 overf…\n\
53 overg…\n\
-16 overh…\n\
-61 overl…\n\
-19 overnight\n\
-20 overn…\n\
105 overpaid\n\
105 overp…\n\
-57 overraskelse\n\
-34 overr…\n\
-26 oversigt\n\
22 overskydende skat\n\
-23 overs…\n\
-19 overtager\n\
24 overtrædelse\n\
23 overtrædelse af\n\
35 overvågning\n\
-18 owe\n\
44 owe #\n\
-50 owe you\n\
70 owed\n\
-48 own\n\
30 own account\n\
-40 own accounts\n\
-28 own phone\n\
29 own savings\n\
51 owner\n\
-18 owner and\n\
22 owner of\n\
-60 owners\n\
37 ownership\n\
-19 owner…\n\
-53 oye\n\
68 oznac…\n\
20 p\n\
91 p @link\n\
-24 pa\n\
211 paa\n\
48 paa #\n\
-25 paa @link\n\
25 paa dit\n\
48 paais…\n\
33 pacco\n\
54 pacco e\n\
127 package\n\
20 package because\n\
-27 package from\n\
117 packa…\n\
-33 packed\n\
46 packet\n\
38 packe…\n\
29 packing\n\
29 packi…\n\
-68 paczka czeka\n\
-29 padborg\n\
-29 padbo…\n\
-101 padekite\n\
-101 padekite rageli\n\
-74 padek…\n\
22 padik…\n\
-47 pads\n\
215 paga\n\
77 paga #\n\
56 pagad…\n\
-57 pagal…\n\
-46 pagamento\n\
-17 pagam…\n\
129 pagar\n\
51 pagare\n\
86 pagata\n\
-118 pagato\n\
-27 pagat…\n\
-53 page\n\
-85 page #\n\
21 page @link\n\
-36 page on\n\
-35 page that\n\
-103 page where\n\
76 pagina\n\
55 pagin…\n\
111 pago\n\
60 pago de\n\
-53 pagos\n\
74 pague\n\
40 paid #\n\
-74 paid at\n\
-44 paid before\n\
-17 paid by\n\
77 paid for\n\
22 paid in\n\
-20 paid it\n\
-42 paid on\n\
55 paid out\n\
-60 paid so\n\
-38 paid tax\n\
-86 paid the\n\
20 paid to\n\
33 paid today\n\
16 paid too\n\
-71 paid with\n\
-26 paid you\n\
38 paid your\n\
-54 paie\n\
-33 paiement\n\
35 paiem…\n\
20 paimt…\n\
-46 paint\n\
-123 paint…\n\
-53 pair\n\
-60 pair of\n\
-18 pairs\n\
-109 paketiniz\n\
-73 paketshop\n\
-151 paket…\n\
55 pakke\n\
-22 pakke er\n\
44 pakke fra\n\
-47 pakke i\n\
24 pakke venter\n\
-28 pakkeboksen\n\
19 pakken er\n\
-24 pakken fra\n\
-44 pakken kan\n\
-76 pakker\n\
-52 pakket\n\
-24 pakket og\n\
-102 pakke…\n\
24 palle\n\
111 pan\n\
42 pan w\n\
52 pana\n\
21 pana la\n\
-37 pana vineri\n\
-39 pande…\n\
161 pani\n\
68 pani numer\n\
28 panic\n\
-55 panie\n\
106 panski\n\
125 pansk…\n\
57 panst…\n\
-35 pantalla\n\
-35 panta…\n\
60 panu\n\
-65 papa\n\
-34 papeg…\n\
-92 papel\n\
33 paper\n\
-28 papers\n\
-28 paper…\n\
-105 papie…\n\
-53 papir\n\
-95 papirerne\n\
-69 papirerne i\n\
-150 papir…\n\
-45 paquete\n\
-47 paquete en\n\
-38 paque…\n\
-16 par\n\
24 par la\n\
51 par sms\n\
130 para\n\
-46 para aklama\n\
42 para evitar\n\
-113 para la\n\
59 para no\n\
100 para que\n\
-16 parag…\n\
-36 param…\n\
102 paraniz\n\
72 paran…\n\
-40 parasi\n\
-34 parasini\n\
-95 parasykite\n\
-45 paras…\n\
28 parat\n\
101 parayi\n\
216 paray…\n\
20 parce\n\
-137 parcel at\n\
-115 parcel from\n\
54 parcel goes\n\
62 parcel in\n\
29 parcel is\n\
-27 parcel to\n\
47 parcel with\n\
-18 parcels\n\
-65 parduotuveje\n\
-86 pardu…\n\
58 pareigunu\n\
75 parei…\n\
-30 parental\n\
-30 parental leave\n\
-67 parents\n\
-21 parents la\n\
-104 paren…\n\
-166 park\n\
26 parkering @link\n\
-59 parkering i\n\
27 parkeringsafgift\n\
29 parkeringsafgift #\n\
-15 parkeringsbøde\n\
-15 parkeringsbøde kan\n\
19 parking here\n\
-30 parking in\n\
15 parking machine\n\
26 parki…\n\
37 parla\n\
19 parle\n\
56 parler\n\
56 parler a\n\
16 parlez\n\
80 parle…\n\
73 parli\n\
-33 parliament\n\
-52 parli…\n\
-46 parod…\n\
-28 parola\n\
19 parol…\n\
52 part\n\
31 part #\n\
-29 part in\n\
21 part of\n\
74 part time\n\
-103 partagez\n\
-113 parta…\n\
-105 parte\n\
45 partea\n\
-36 parter\n\
16 parties\n\
-90 parti…\n\
-15 partly\n\
-15 partl…\n\
120 partner\n\
-67 partners\n\
87 partn…\n\
89 parts\n\
-177 party\n\
28 pas\n\
-43 pas de\n\
-40 pas eller\n\
22 pas er\n\
-29 pas i\n\
39 pas og\n\
19 pas on\n\
-87 pas på\n\
-26 pas til\n\
-59 pasa\n\
20 pasakyti\n\
75 pasak…\n\
-51 pasaporte y\n\
-18 pasap…\n\
43 pasar\n\
-54 pasar por\n\
49 pasar…\n\
-39 pasii…\n\
68 pasir…\n\
-151 paska…\n\
-28 pasko…\n\
82 pasku…\n\
72 paso\n\
36 paspa…\n\
-74 pass\n\
23 passage\n\
26 passaporto\n\
-18 passaporto e\n\
-46 passare\n\
15 passa…\n\
-50 passcode\n\
33 passc…\n\
-20 passe\n\
-22 passe par\n\
70 passed\n\
-18 passed on\n\
18 passeport\n\
25 passeport et\n\
-26 passe…\n\
-37 passport and\n\
-56 passport copy\n\
79 passport cpr\n\
-52 passport does\n\
41 passport for\n\
-45 passport has\n\
31 passport no\n\
59 passport number\n\
-45 passport or\n\
24 passport so\n\
36 passport will\n\
82 passports\n\
84 passports and\n\
-65 passt\n\
19 password\n\
298 password and\n\
-64 password for\n\
-34 password from\n\
-18 password in\n\
38 password is\n\
-52 password or\n\
-49 password to\n\
-20 password was\n\
-88 passwords\n\
-90 past\n\
48 pasta\n\
39 paste\n\
25 pasto\n\
37 pastor\n\
18 pasto…\n\
17 pastr…\n\
31 paszport\n\
34 paszp…\n\
-17 pat\n\
-107 patat…\n\
-51 patch\n\
-50 path\n\
-28 pati\n\
-36 patient\n\
-58 patie…\n\
63 patik…\n\
-65 patit\n\
101 patrol\n\
55 patrol is\n\
127 patro…\n\
34 patru…\n\
-100 pats\n\
-103 pattern\n\
-103 patte…\n\
20 patvirtinimo\n\
99 patvirtinkite\n\
35 patvi…\n\
-100 patys\n\
24 pause\n\
-92 pawel\n\
60 pay\n\
122 pay #\n\
-125 pay a\n\
-33 pay and\n\
-34 pay anything\n\
-75 pay at\n\
98 pay back\n\
54 pay first\n\
-49 pay half\n\
-33 pay in\n\
108 pay it\n\
-20 pay me\n\
133 pay my\n\
92 pay now\n\
-19 pay on\n\
57 pay only\n\
-16 pay tax\n\
75 pay the\n\
-48 pay through\n\
33 pay to\n\
37 pay today\n\
-69 pay vat\n\
-25 pay via\n\
20 pay with\n\
30 pay within\n\
-55 pay you\n\
-56 pay your\n\
-48 payable\n\
25 payable in\n\
-48 payab…\n\
121 paye\n\
141 payee\n\
60 payer\n\
206 payez\n\
64 paying\n\
47 paying #\n\
43 paying the\n\
64 payin…\n\
-84 paylasmayin\n\
-75 payla…\n\
36 payment\n\
33 payment @link\n\
82 payment card\n\
-17 payment cards\n\
67 payment failed\n\
73 payment for\n\
-22 payment id\n\
-28 payment in\n\
-62 payment is\n\
21 payment line\n\
-16 payment link\n\
-32 payment method\n\
61 payment of\n\
-40 payment on\n\
-18 payment only\n\
25 payment the\n\
62 payment to\n\
20 payment you\n\
-171 payments\n\
-16 payments and\n\
85 payout\n\
85 payou…\n\
45 paypal\n\
67 paypa…\n\
-26 payroll\n\
-72 payroll we\n\
-26 payro…\n\
82 pays\n\
-56 pays me\n\
55 paysafe\n\
166 paysafecard\n\
206 paysa…\n\
31 payslip\n\
-38 payslips\n\
-19 paysl…\n\
16 pbs\n\
-25 pc\n\
18 pc and\n\
73 pdf\n\
-53 pe\n\
-53 pe #\n\
-217 pe @link\n\
48 pe care\n\
40 pe linkul\n\
15 pe luna\n\
22 pe numele\n\
49 pe revolut\n\
74 pe telefon\n\
85 pe whatsapp\n\
-38 peace\n\
-21 pedido\n\
36 pedido el\n\
-21 pedid…\n\
-74 pedir…\n\
41 pedop…\n\
38 pee are\n\
48 pen\n\
128 penalty\n\
125 penal…\n\
27 pendant\n\
27 penda…\n\
95 pending\n\
45 pending if\n\
96 pendi…\n\
-28 penge\n\
27 penge betal\n\
26 penge de\n\
29 penge ind\n\
-19 penge og\n\
-31 penge tilbage\n\
-15 pengeinstitutter\n\
79 pengene\n\
104 pengene er\n\
-73 pengene fra\n\
44 pengene hos\n\
-97 pengene i\n\
23 pengene igennem\n\
18 pengene ind\n\
60 pengene kan\n\
42 pengene skal\n\
-85 pengene til\n\
-26 pengene tilbage\n\
54 pengeoverførsel\n\
65 penge…\n\
-41 penktadieni\n\
-62 penkt…\n\
25 pension\n\
-36 pensioner\n\
-38 pensioners\n\
-42 pentru\n\
87 pentru a\n\
-21 pentru ca\n\
-42 pentr…\n\
-68 people\n\
-17 people according\n\
-25 people are\n\
-31 people culture\n\
-51 people in\n\
-65 people to\n\
-83 people who\n\
-66 peopl…\n\
54 per\n\
78 per #\n\
41 per day\n\
87 per evitare\n\
-26 per i\n\
-38 per il\n\
-54 per la\n\
-112 per mobilepay\n\
31 percent\n\
23 percent and\n\
21 perce…\n\
37 perche\n\
37 perch…\n\
-25 perdi…\n\
-19 perfect\n\
26 perfect i\n\
-24 perfectly\n\
-64 perfekt\n\
-61 perfe…\n\
-54 perfo…\n\
-16 perioden\n\
-50 perio…\n\
68 permanent\n\
34 permanently\n\
92 perma…\n\
-75 perme…\n\
31 permisul\n\
22 permit\n\
84 permit is\n\
17 permit will\n\
-38 permit you\n\
-51 permits\n\
-31 permitted\n\
44 permi…\n\
28 permoka\n\
28 permo…\n\
-101 pernille\n\
-101 perni…\n\
119 pero\n\
19 pers\n\
-81 persembe\n\
-51 persembe gunu\n\
-92 perse…\n\
82 persi…\n\
75 perskaitykite\n\
94 persk…\n\
57 perso\n\
18 person\n\
31 person #\n\
-80 person der\n\
15 person i\n\
19 person in\n\
24 person on\n\
-59 person who\n\
17 person with\n\
-22 person you\n\
32 person.adviser|claims person.family|claims\n\
-25 person.adviser|claims threat.block|threatens\n\
31 person.adviser|claims threat.deadline|threatens\n\
50 person.adviser|reader\n\
89 person.agent|claims person.family|claims\n\
99 person.agent|claims person.landlord|claims\n\
212 person.agent|claims threat.arrest|threatens\n\
-39 person.agent|claims threat.block|reports\n\
39 person.agent|claims threat.block|threatens\n\
-19 person.agent|claims threat.court|threatens\n\
15 person.agent|claims threat.cutoff|threatens\n\
48 person.agent|claims threat.deadline|threatens\n\
17 person.agent|claims threat.debt|threatens\n\
-38 person.agent|reports\n\
24 person.agent|reports person.family|claims\n\
59 person.agent|reports threat.arrest|reports\n\
-24 person.agent|reports threat.court|reports\n\
-15 person.agent|reports threat.court|threatens\n\
54 person.agent|reports threat.deadline|reports\n\
30 person.agent|reports threat.deadline|threatens\n\
-22 person.agent|speaks\n\
-22 person.buyer|claims\n\
-50 person.buyer|claims person.family|claims\n\
22 person.buyer|claims person.landlord|claims\n\
-109 person.buyer|claims threat.block|threatens\n\
-39 person.buyer|claims threat.court|threatens\n\
-126 person.buyer|claims threat.deadline|threatens\n\
-22 person.buyer|live\n\
31 person.buyer|reader\n\
131 person.buyer|reports\n\
84 person.buyer|speaks\n\
-73 person.family|claims\n\
-106 person.family|claims person.family|reports\n\
126 person.family|claims person.landlord|claims\n\
99 person.family|claims threat.arrest|reports\n\
175 person.family|claims threat.arrest|threatens\n\
-22 person.family|claims threat.block|reports\n\
-57 person.family|claims threat.block|threatens\n\
79 person.family|claims threat.court|threatens\n\
41 person.family|claims threat.deadline|reports\n\
31 person.family|claims threat.deadline|threatens\n\
39 person.family|claims threat.debt|threatens\n\
88 person.family|claims threat.exposure|threatens\n\
23 person.family|denies\n\
-73 person.family|live\n\
-18 person.family|reader\n\
-137 person.family|reports\n\
50 person.family|reports threat.arrest|threatens\n\
16 person.family|reports threat.block|reports\n\
21 person.family|reports threat.deadline|reports\n\
49 person.family|reports threat.deadline|threatens\n\
-35 person.family|speaks\n\
-70 person.landlord|claims\n\
-25 person.landlord|claims threat.block|threatens\n\
36 person.landlord|claims threat.court|threatens\n\
77 person.landlord|claims threat.deadline|threatens\n\
-52 person.landlord|denies\n\
-70 person.landlord|live\n\
-106 person.landlord|reader\n\
-48 person.landlord|reports\n\
-49 person.recruiter|claims\n\
-48 person.recruiter|claims threat.block|threatens\n\
19 person.recruiter|claims threat.court|threatens\n\
31 person.recruiter|claims threat.deadline|threatens\n\
47 person.recruiter|claims threat.debt|threatens\n\
30 person.recruiter|claims threat.exposure|threatens\n\
-49 person.recruiter|live\n\
-19 person.recruiter|reader\n\
-25 person.recruiter|speaks\n\
-21 persona\n\
-18 personal\n\
17 personal account\n\
-95 personal data\n\
-39 personal information\n\
32 personal number\n\
-38 personale\n\
25 personalet\n\
15 personally\n\
-76 personer\n\
-28 personlig\n\
24 personlige\n\
-40 personlige oplysninger\n\
61 personlige rådgiver\n\
74 personnummer\n\
30 persons\n\
-64 person|claims\n\
-88 person|denies\n\
-87 person|reports\n\
-23 person|speaks\n\
-29 persuaded\n\
-36 persu…\n\
-40 pervesti\n\
115 perve…\n\
21 pet\n\
-59 peter from\n\
-36 petit\n\
119 petrauskas\n\
95 petra…\n\
51 petro…\n\
-26 peut\n\
-27 peux\n\
86 peux me\n\
61 peux pas\n\
62 pga\n\
27 pga usædvanlig\n\
-48 pharmacy\n\
-63 pharm…\n\
-59 phd\n\
49 phili…\n\
-125 phishing\n\
-132 phish…\n\
-17 phone #\n\
18 phone a\n\
-16 phone about\n\
112 phone and\n\
46 phone by\n\
-42 phone call\n\
15 phone could\n\
-34 phone do\n\
-84 phone down\n\
64 phone fell\n\
-44 phone for\n\
-22 phone fraud\n\
49 phone from\n\
36 phone i\n\
-42 phone if\n\
88 phone in\n\
-52 phone instead\n\
49 phone mine\n\
19 phone no\n\
62 phone now\n\
-153 phone number\n\
33 phone please\n\
-25 phone press\n\
30 phone rang\n\
40 phone right\n\
-61 phone rings\n\
44 phone says\n\
42 phone she\n\
18 phone so\n\
118 phone to\n\
-39 phone us\n\
105 phone with\n\
29 phone yes\n\
-124 phone you\n\
-39 phone your\n\
-112 phoned\n\
-54 phoned and\n\
-47 phones\n\
29 phones you\n\
-101 phone…\n\
-61 phoning\n\
-61 phoni…\n\
41 photo\n\
-74 photo id\n\
190 photo of\n\
-22 photograph\n\
21 photographed\n\
86 photographing\n\
18 photos\n\
36 photos of\n\
55 photo…\n\
100 phrase\n\
100 phras…\n\
-42 pia\n\
-66 piano\n\
70 pic\n\
93 pic of\n\
-46 pick\n\
-60 pick a\n\
17 pick it\n\
16 pick you\n\
-69 picked\n\
-42 picked up\n\
-56 picke…\n\
-16 picking\n\
-16 picki…\n\
74 picks\n\
41 picks it\n\
-33 picks up\n\
-106 pickup\n\
-106 picku…\n\
50 pics\n\
85 picture\n\
48 picture of\n\
-27 pictures\n\
27 pictures and\n\
33 pictures are\n\
46 pictu…\n\
-51 pide\n\
-27 piden\n\
24 piece of\n\
158 pieniadze\n\
-23 pieniedzy\n\
136 pieni…\n\
-130 pierdut\n\
-62 pierd…\n\
-56 pierogi\n\
-56 piero…\n\
59 pierw…\n\
40 pilie…\n\
61 pin\n\
87 pin and\n\
75 pin code\n\
-64 pin codes\n\
-82 pin for\n\
17 pin i\n\
68 pin in\n\
-32 pin is\n\
28 pin kodunuzu\n\
149 pin on\n\
15 pin so\n\
-23 pin stays\n\
-38 pin ul\n\
110 pin un\n\
-15 pin you\n\
-61 pin your\n\
-21 pinigai\n\
-36 pinigu\n\
119 pinigus\n\
36 pinigus i\n\
85 pinig…\n\
40 pinkode\n\
-54 pinkode eller\n\
149 pinkoden\n\
-26 pinkoden er\n\
50 pinkoden så\n\
-41 pinkoder\n\
71 pinko…\n\
36 piotr\n\
-69 pirat…\n\
-34 pirma\n\
-22 pirma…\n\
69 piso\n\
-22 pitch\n\
-53 piu\n\
-263 pizza\n\
-44 place and\n\
-25 place in\n\
50 place the\n\
49 placed\n\
96 places\n\
71 places left\n\
41 place…\n\
-107 plads\n\
-26 plads #\n\
24 pladser\n\
34 pladser tilbage\n\
85 plain\n\
117 plain clothes\n\
-21 plainte\n\
-45 plain…\n\
-51 plaka…\n\
-121 plan\n\
29 plane\n\
-80 plang…\n\
-64 planned\n\
-88 plann…\n\
-75 plant\n\
-25 plants\n\
-68 plant…\n\
17 plastic\n\
21 plast…\n\
57 plata\n\
-18 plata se\n\
65 plataforma\n\
65 plata…\n\
150 plate\n\
46 platesc\n\
86 plate…\n\
159 platform\n\
30 platformy\n\
114 platf…\n\
15 platit\n\
67 platiti\n\
88 plati…\n\
60 plattform\n\
60 platt…\n\
-31 play\n\
-55 play cards\n\
-34 play the\n\
63 playe…\n\
-25 playground\n\
-24 playg…\n\
-85 playl…\n\
-63 plays\n\
-30 plays the\n\
17 plays…\n\
49 plazo\n\
49 please accept\n\
38 please add\n\
75 please and\n\
17 please be\n\
-94 please bring\n\
-32 please call\n\
-87 please check\n\
-25 please close\n\
37 please confirm\n\
-22 please contact\n\
-46 please delete\n\
22 please dont\n\
21 please download\n\
-31 please fill\n\
55 please find\n\
-61 please give\n\
55 please go\n\
-39 please have\n\
82 please hold\n\
29 please i\n\
-17 please ignore\n\
-28 please its\n\
21 please keep\n\
-66 please leave\n\
41 please no\n\
26 please open\n\
78 please press\n\
33 please read\n\
-42 please remember\n\
-64 please reply\n\
38 please return\n\
196 please send\n\
-68 please share\n\
-57 please stay\n\
-18 please take\n\
-24 please tell\n\
-44 please transfer\n\
24 please type\n\
-51 please upload\n\
31 please verify\n\
-64 plejer\n\
-66 pleje…\n\
-24 pligt\n\
-83 plot\n\
68 pls\n\
-23 pls dont\n\
17 pls it\n\
15 pls send\n\
-32 plumber\n\
-22 plumber comes\n\
-32 plumb…\n\
56 plus\n\
20 plus the\n\
20 plus your\n\
128 pm\n\
102 po\n\
-54 po #\n\
-23 po polsku\n\
-52 poarta\n\
-52 poart…\n\
-15 poate\n\
-53 pobie…\n\
48 pocket\n\
-30 pocket money\n\
41 pocke…\n\
31 poco\n\
-46 pod\n\
144 podac\n\
-65 podaj…\n\
52 podatku\n\
18 podat…\n\
-59 podawaj\n\
-128 podaw…\n\
-60 podca…\n\
-72 podpi…\n\
22 poi\n\
-116 point\n\
-74 points\n\
-109 point…\n\
38 pokal…\n\
78 pokaz…\n\
20 polak…\n\
57 polen\n\
-27 police #\n\
39 police a\n\
96 police about\n\
-61 police and\n\
-58 police are\n\
-59 police arrested\n\
54 police danoise\n\
-60 police de\n\
16 police department\n\
119 police do\n\
-41 police dont\n\
113 police force\n\
-34 police has\n\
-46 police have\n\
22 police is\n\
-44 police not\n\
-15 police number\n\
33 police of\n\
-56 police officer\n\
-38 police officers\n\
-85 police on\n\
-31 police or\n\
-68 police press\n\
-27 police recovered\n\
36 police report\n\
49 police station\n\
90 police stay\n\
23 police there\n\
-20 police this\n\
-16 police will\n\
-20 police you\n\
216 police your\n\
18 policia danesa\n\
-15 policia de\n\
42 policia que\n\
46 policijos\n\
-91 policja\n\
64 policji\n\
-163 policy\n\
-86 polis\n\
-35 polish\n\
72 polisi\n\
-45 polisinden\n\
-33 polis…\n\
-37 polite\n\
101 politi\n\
122 politi @link\n\
42 politi der\n\
-49 politi du\n\
16 politi jeg\n\
62 politi og\n\
44 politi på\n\
51 politi you\n\
-35 politia\n\
-36 politia daneza\n\
-40 politia din\n\
-54 politie\n\
23 politiei\n\
-21 politiet\n\
50 politiet der\n\
26 politiet du\n\
-18 politiet efterlyser\n\
-17 politiet eller\n\
56 politiet han\n\
-34 politiet har\n\
-35 politiet henter\n\
-126 politiet i\n\
37 politiet og\n\
-62 politiet på\n\
-41 politiet sagde\n\
-47 politiet stationen\n\
25 politiet vi\n\
15 politiet vil\n\
54 politiets\n\
-22 polizei\n\
33 polizia di\n\
-52 polsk\n\
-77 polski\n\
-23 polsku\n\
-99 polsk…\n\
98 ponga\n\
-44 poniedzialek\n\
-68 ponie…\n\
23 pool\n\
-20 poor\n\
62 pops\n\
62 pops up\n\
-45 popul…\n\
20 por aqui\n\
72 por el\n\
36 por falta\n\
-127 por telefono\n\
56 por whatsapp\n\
-20 porfa\n\
98 porno…\n\
67 porque\n\
36 porque el\n\
67 porqu…\n\
-15 porta\n\
-94 portal\n\
17 portal @link\n\
17 portal is\n\
-103 porta…\n\
-56 porten\n\
-109 porte…\n\
29 portf…\n\
-60 porti\n\
19 porti…\n\
86 porto\n\
29 porto #\n\
24 porto her\n\
71 porto på\n\
-80 portone\n\
-111 porto…\n\
92 portugal\n\
94 portu…\n\
108 pose\n\
-46 posed\n\
-46 posed as\n\
21 posen\n\
52 posete\n\
75 posete koyun\n\
28 poset…\n\
-31 position as\n\
-33 positive\n\
-18 posit…\n\
25 possibility\n\
94 possible\n\
26 possible to\n\
145 possi…\n\
-147 post\n\
54 post a\n\
25 post about\n\
-73 post and\n\
-37 post app\n\
-59 post de\n\
-121 post du\n\
-108 post from\n\
-40 post i\n\
-75 post in\n\
-18 post it\n\
-38 post og\n\
-75 post the\n\
-20 post within\n\
-59 post you\n\
-223 posta\n\
45 postage\n\
42 postage is\n\
-85 posta…\n\
-38 postcode\n\
-38 postc…\n\
19 poste\n\
-18 posten\n\
-28 poster\n\
-17 poste…\n\
-65 postgres\n\
-65 postg…\n\
31 postnord\n\
103 postnord #\n\
115 postnord @link\n\
-64 postnord app\n\
-50 postnord appen\n\
-41 postnord din\n\
-23 postnord il\n\
31 postnord paketiniz\n\
-60 postnord pay\n\
-46 postnord track\n\
35 postnord votre\n\
75 postnord your\n\
29 postn…\n\
-41 posto\n\
36 postul\n\
36 postu…\n\
28 pot\n\
-48 poti\n\
112 potrzebuje\n\
71 potrz…\n\
141 potwierdz\n\
-62 potwierdzic\n\
82 potwi…\n\
-43 poul\n\
23 pour\n\
78 pour eviter\n\
18 pour le\n\
40 pour parler\n\
74 pour que\n\
-65 pour votre\n\
-15 pour vous\n\
-92 pouvez\n\
-92 pouve…\n\
74 power\n\
-49 power cut\n\
-61 power is\n\
24 power will\n\
-121 powie…\n\
34 poza\n\
47 poza cu\n\
-82 pozdr…\n\
-42 ppl\n\
-27 pr #\n\
65 pr dag\n\
21 pr e\n\
-24 pr måned\n\
-45 pracownikow\n\
-156 praco…\n\
-97 practise\n\
-129 pract…\n\
54 prade…\n\
-32 prakt…\n\
-32 pram\n\
-23 prani…\n\
-18 prasau\n\
-18 prasa…\n\
-81 prase\n\
-18 prasi…\n\
-43 prati…\n\
-16 pre\n\
-32 preben\n\
-32 prebe…\n\
-37 preci…\n\
21 prefer\n\
-69 prefe…\n\
36 pregnant\n\
36 pregn…\n\
-48 pregu…\n\
61 prelevare\n\
78 prele…\n\
-34 preli…\n\
84 prema\n\
208 premium\n\
134 premi…\n\
-50 prend…\n\
-46 preno…\n\
24 prepay\n\
83 prepa…\n\
-78 prescription\n\
-78 presc…\n\
-34 present\n\
47 present you\n\
-16 presentation\n\
-36 prese…\n\
28 press\n\
-17 press #\n\
-28 press any\n\
38 press buy\n\
30 press continue\n\
54 press it\n\
44 press nine\n\
56 press one\n\
43 press the\n\
-22 press two\n\
-46 pressed\n\
-39 pressed #\n\
-39 pressemeddelelse\n\
-30 pressen\n\
40 pressing\n\
-83 pressure\n\
-97 press…\n\
-50 presu…\n\
-21 pret\n\
-75 pretend\n\
-75 pretend to\n\
-75 pretending\n\
-75 pretending to\n\
-27 pretends\n\
-106 prete…\n\
19 prevent\n\
-16 prevention\n\
-48 preve…\n\
-19 previ…\n\
-48 price\n\
-103 price #\n\
-96 prie\n\
44 pries\n\
-76 prima\n\
74 prime\n\
-21 prime minister\n\
76 prime ministers\n\
-63 primename\n\
-59 primename apie\n\
-58 prime…\n\
-29 primiti\n\
-24 primi…\n\
-27 primo\n\
49 prin\n\
28 prin sms\n\
16 printed\n\
-103 printer\n\
-34 printer on\n\
-89 print…\n\
-69 pris\n\
18 pris #\n\
-21 prisen\n\
-53 prise…\n\
-70 prisijunge\n\
-37 prisijungti\n\
-37 prisijungti prie\n\
40 prisijunkite\n\
-58 prisi…\n\
-16 priso…\n\
-82 privacy\n\
100 private\n\
79 private account\n\
85 private konto\n\
68 private mail\n\
27 private person\n\
82 priva…\n\
-56 privi…\n\
54 priya\n\
65 prize\n\
32 prize at\n\
26 prize draw\n\
-18 pro #\n\
-37 proba…\n\
58 problem\n\
98 problem med\n\
46 problem transfer\n\
-19 problem with\n\
-16 probl…\n\
37 probuje\n\
37 probu…\n\
140 procedure\n\
64 proceedings\n\
-93 procent\n\
58 processed\n\
-27 processing\n\
-25 processing fee\n\
-24 processing time\n\
82 proce…\n\
-41 proch…\n\
-26 procura\n\
85 procu…\n\
43 produ…\n\
45 prof\n\
-23 professor\n\
-49 profe…\n\
44 profile\n\
-41 profilen\n\
-20 profit\n\
-37 program\n\
-38 programare\n\
38 programele\n\
-42 programme\n\
-23 programs\n\
-85 progr…\n\
37 prohibited\n\
37 prohi…\n\
-47 project\n\
-106 proje…\n\
-55 prokuratura\n\
-112 proku…\n\
-75 promemoria\n\
-75 prome…\n\
31 promise\n\
-41 promised a\n\
-52 promises\n\
-22 promi…\n\
-61 pronto\n\
-99 pront…\n\
15 proof of\n\
18 properly\n\
-37 property office\n\
-32 prope…\n\
-77 propr…\n\
-36 prosecution\n\
62 prosecutor\n\
52 prose…\n\
-31 prosimy\n\
-41 prosimy o\n\
-75 prosi…\n\
-85 prossimo\n\
-85 pross…\n\
73 prosze\n\
-70 prosze o\n\
25 prosze podac\n\
88 prosze sie\n\
56 prosz…\n\
72 protect\n\
19 protect you\n\
22 protect your\n\
71 protected\n\
57 protection\n\
-17 protection agency\n\
-25 protetto\n\
80 prote…\n\
-77 protokoll\n\
-148 proto…\n\
-150 proud\n\
63 prove\n\
43 prove you\n\
48 prove…\n\
50 provide\n\
-38 provided\n\
31 provi…\n\
-42 prowa…\n\
50 przeczytac\n\
-68 przec…\n\
-138 przed\n\
-27 przelac\n\
87 przelew\n\
94 przel…\n\
21 przep…\n\
-42 przer…\n\
68 przeslac\n\
119 przes…\n\
130 przez\n\
-62 przez telefon\n\
162 przy\n\
-23 przyjdzie\n\
-33 przyj…\n\
-117 przypominamy\n\
-71 przypominamy o\n\
-94 przyp…\n\
43 przys…\n\
26 præcis\n\
26 præci…\n\
-43 præse…\n\
-27 præst…\n\
-82 prøv\n\
27 prøv at\n\
-29 prøv igen\n\
-90 prøve\n\
86 prøver at\n\
-47 prøver igen\n\
-29 prøvet\n\
-106 prøve…\n\
-53 psa\n\
102 psd2\n\
37 psd3\n\
25 pt\n\
63 ptt\n\
55 pu\n\
-63 public\n\
17 public security\n\
-30 public services\n\
21 published\n\
-21 publi…\n\
-121 puede\n\
-22 puede…\n\
27 puedo\n\
20 puert…\n\
-18 pues\n\
65 pui\n\
-24 pulit…\n\
-50 pull\n\
-33 pull request\n\
-35 pulsar #\n\
70 pulsa…\n\
-113 pung\n\
20 punishable\n\
-16 punishment\n\
-31 punkt\n\
-17 punkt dk\n\
-92 punktum\n\
-100 punkt…\n\
-25 punto\n\
-119 puo\n\
-49 puoi\n\
-49 pup\n\
-54 pupils\n\
-54 pupil…\n\
24 puppies\n\
24 puppies are\n\
24 puppi…\n\
17 purchase\n\
-114 purchase agreement\n\
23 purchase of\n\
39 purchase was\n\
-58 purchases\n\
-19 purch…\n\
-37 pure\n\
-26 purpose\n\
-21 purpo…\n\
-30 puse\n\
47 push\n\
18 push the\n\
60 put\n\
31 put #\n\
-44 put down\n\
113 put in\n\
-44 put me\n\
37 put my\n\
30 put on\n\
-44 put the\n\
70 put you\n\
58 put your\n\
-216 puteti\n\
-216 putet…\n\
-26 putting\n\
-26 putti…\n\
62 putut\n\
38 putut fi\n\
-27 pw\n\
-45 på\n\
-164 på @link\n\
-98 på appen\n\
-17 på arbejde\n\
-87 på at\n\
25 på bornholm\n\
-21 på dansk\n\
82 på dem\n\
48 på den\n\
100 på denne\n\
74 på deres\n\
-49 på det\n\
31 på dig\n\
45 på din\n\
-43 på dit\n\
36 på du\n\
-41 på elmevej\n\
-22 på en\n\
-18 på et\n\
90 på forhånd\n\
24 på forsiden\n\
61 på fredag\n\
-18 på fyn\n\
36 på hele\n\
-20 på jeres\n\
-32 på kontoen\n\
-52 på kontoret\n\
-67 på kort\n\
-89 på kortet\n\
28 på krypto\n\
-37 på køleskabet\n\
31 på ladestander\n\
-54 på lageret\n\
33 på linjen\n\
16 på linket\n\
25 på listen\n\
-18 på lørdag\n\
-118 på mail\n\
97 på mandag\n\
103 på med\n\
35 på mens\n\
76 på mig\n\
67 på min\n\
-100 på mit\n\
22 på mitid\n\
192 på mobilepay\n\
-34 på netbank\n\
35 på netbanken\n\
-67 på nettet\n\
-24 på nu\n\
-31 på nummeret\n\
53 på ny\n\
30 på nørrebro\n\
-91 på og\n\
23 på onsdag\n\
-73 på papir\n\
57 på pause\n\
59 på politi\n\
-33 på ring\n\
-37 på selvbetjeningen\n\
15 på siden\n\
-55 på sin\n\
173 på sms\n\
42 på snap\n\
82 på som\n\
35 på stationen\n\
19 på svindlere\n\
16 på så\n\
36 på søndag\n\
57 på telefonen\n\
35 på telefonens\n\
118 på telegram\n\
-33 på tirsdag\n\
19 på to\n\
-29 på torsdag\n\
-34 på torvet\n\
-81 på under\n\
21 på vegne\n\
-33 på vej\n\
30 på vesterbro\n\
-18 på vi\n\
82 på whatsapp\n\
68 påkrævet\n\
68 påkræ…\n\
-24 påstår\n\
-57 påstår at\n\
-32 påstå…\n\
-18 påvir…\n\
-34 pølse\n\
86 q\n\
-44 q i\n\
73 qr\n\
-17 qr code\n\
60 qr kode\n\
-51 qualcuno\n\
-51 qualc…\n\
25 quali…\n\
-70 quand\n\
-43 quando\n\
-43 quand…\n\
47 quanto\n\
68 quant…\n\
-18 quarter\n\
18 quarter of\n\
-65 quart…\n\
-15 quatre\n\
-15 quatr…\n\
33 quattro\n\
33 quatt…\n\
-29 que\n\
53 que cest\n\
99 que dice\n\
-20 que el\n\
61 que es\n\
47 que esta\n\
160 que je\n\
-89 que la\n\
103 que le\n\
-67 que lo\n\
69 que no\n\
16 que nous\n\
19 que se\n\
18 que si\n\
-62 que su\n\
-32 que te\n\
-16 que tu\n\
32 que vous\n\
-22 que ya\n\
79 queda…\n\
-17 quella\n\
-20 quello\n\
-30 quell…\n\
-62 quelquun a\n\
-65 queri…\n\
-51 questa\n\
-59 question\n\
-32 question #\n\
-35 questions\n\
-37 questions about\n\
33 questions and\n\
38 questo\n\
61 questo e\n\
-49 quest…\n\
-75 queue\n\
-61 queue please\n\
-43 qui\n\
192 quick\n\
74 quick loan\n\
37 quickly\n\
164 quicksupport\n\
160 quick…\n\
-24 quien\n\
45 quier…\n\
76 quiet room\n\
30 quietly\n\
65 quiet…\n\
28 quil\n\
-73 quindi\n\
-64 quind…\n\
-52 quite\n\
-143 quiz\n\
19 r\n\
25 r and\n\
67 rabat\n\
-108 racco…\n\
-22 raccroche\n\
-24 raccrochez\n\
-49 raccr…\n\
87 rachunek\n\
36 rachunek techniczny\n\
117 rachu…\n\
-18 radiator\n\
-21 radia…\n\
-15 radio\n\
-50 radio…\n\
-34 radu\n\
-48 ragazzi\n\
-28 ragaz…\n\
-214 rageli\n\
-127 ragel…\n\
-48 raid\n\
-37 raide…\n\
-162 rain\n\
-58 raise\n\
39 raise the\n\
30 raise your\n\
-33 raised\n\
-33 raise…\n\
56 raman…\n\
28 ran\n\
-17 randers\n\
-69 randevu\n\
-41 randevunuz\n\
-109 rande…\n\
-41 random\n\
-41 rando…\n\
-88 rang\n\
-29 rang and\n\
-32 rang the\n\
-128 rapor…\n\
-56 rappelle\n\
-96 rappe…\n\
17 rapport\n\
17 rapport til\n\
37 rappo…\n\
-38 rasmus\n\
26 rasmu…\n\
-30 raspundeti\n\
-25 raspu…\n\
18 rasta\n\
45 rate\n\
-98 rather\n\
-20 rather than\n\
-98 rathe…\n\
-80 ravi\n\
16 ravn\n\
152 re\n\
27 re activate\n\
25 re register\n\
19 re your\n\
25 reach\n\
32 reach you\n\
-67 reached\n\
20 reached by\n\
-32 reach…\n\
173 reactivate\n\
109 reactivate it\n\
22 reactivate within\n\
214 react…\n\
-66 read a\n\
-25 read about\n\
21 read aloud\n\
83 read it\n\
171 read me\n\
-82 read more\n\
15 read my\n\
-22 read out\n\
-76 read the\n\
-20 read you\n\
18 read your\n\
16 readers\n\
-79 reads\n\
-42 ready @link\n\
42 ready for\n\
-63 ready in\n\
-35 ready to\n\
19 ready with\n\
-19 reage…\n\
-40 real\n\
-24 real police\n\
-24 really\n\
-24 reall…\n\
-87 reason\n\
-17 reasons\n\
-17 reasons we\n\
-132 reaso…\n\
41 rebecca\n\
41 rebec…\n\
-15 recall\n\
39 recar…\n\
-101 receipt\n\
43 receipt and\n\
-44 receipt by\n\
-36 receipt from\n\
89 receive\n\
57 receive #\n\
17 receive a\n\
-61 receive money\n\
137 receive the\n\
37 receive your\n\
-37 received\n\
-60 received #\n\
-123 received a\n\
58 received an\n\
67 received in\n\
-17 received you\n\
-46 received your\n\
-73 receiver\n\
25 receiver is\n\
123 receiving\n\
72 receiving a\n\
28 recen…\n\
-73 reception\n\
-57 receptionen\n\
18 receptionist\n\
-99 recep…\n\
116 recevoir\n\
110 recev…\n\
45 recha…\n\
-29 rechnung\n\
-29 rechn…\n\
20 recht…\n\
-49 recibido\n\
-68 recipe\n\
-35 recipe for\n\
-78 recipient\n\
-46 recipient please\n\
-110 recip…\n\
-68 recla…\n\
-81 recognise\n\
-34 recognised\n\
-103 recog…\n\
-55 recommend\n\
60 recommended\n\
-34 recommends\n\
-43 recom…\n\
49 recon…\n\
-65 record\n\
-22 record and\n\
-23 recordatorio\n\
-19 recorded by\n\
49 recorded message\n\
34 recorded you\n\
27 recorded your\n\
-114 recording\n\
-20 recordings\n\
103 records\n\
82 records show\n\
-49 recor…\n\
82 recover\n\
26 recover your\n\
-28 recovered\n\
-27 recovered stolen\n\
48 recovery\n\
24 recovery phrase\n\
55 recov…\n\
-17 recruiter\n\
-36 recruitment\n\
-36 recru…\n\
-20 recti…\n\
-24 recu\n\
96 recu par\n\
44 recuperer\n\
89 recup…\n\
-16 red\n\
-62 red button\n\
-24 red cross\n\
98 redelivery\n\
98 redel…\n\
-26 redir…\n\
101 reduc…\n\
-50 ref\n\
-27 referat\n\
-24 referat af\n\
-18 reference\n\
-49 refer…\n\
36 refund\n\
31 refund department\n\
78 refund form\n\
-19 refund to\n\
-31 refund you\n\
117 refundable\n\
-30 refunded\n\
29 refunded with\n\
-57 refunderer\n\
53 refunds\n\
64 refun…\n\
48 refuse to\n\
-56 refused\n\
232 refusion\n\
37 refusionen\n\
99 refus…\n\
108 reg\n\
128 reg #\n\
-27 reg and\n\
50 reg konto\n\
59 reg number\n\
-29 regal…\n\
-33 regarded\n\
-33 regarded as\n\
-21 regarding\n\
-83 regards\n\
-29 regards hr\n\
-44 regards the\n\
-23 regards your\n\
-63 regar…\n\
-28 regel\n\
-24 regeringen\n\
-17 reger…\n\
-26 region\n\
18 region hovedstaden\n\
28 region syddanmark\n\
38 regional\n\
157 register\n\
27 register it\n\
39 register over\n\
61 register with\n\
20 register you\n\
-25 register your\n\
55 registered\n\
-20 registered address\n\
45 registered as\n\
-111 registered in\n\
54 registered on\n\
45 registered to\n\
-76 registracija\n\
-45 registracijos\n\
130 registration\n\
105 registration number\n\
28 registreres\n\
41 registreret\n\
17 registreret i\n\
97 registrering\n\
89 registreringsnummer\n\
101 regis…\n\
88 regler\n\
90 reglez\n\
102 regle…\n\
-20 regn\n\
-41 regnen\n\
-79 regnet\n\
-182 regne…\n\
-15 regning\n\
39 regning betal\n\
31 regning der\n\
-35 regning du\n\
56 regning for\n\
-20 regning fra\n\
-57 regning med\n\
27 regning to\n\
-86 regningen\n\
37 regninger\n\
-24 regni…\n\
-22 regnskab\n\
-48 regnskabet\n\
-52 regns…\n\
71 regol…\n\
17 regul…\n\
79 reikia\n\
36 reikia tik\n\
79 reiki…\n\
-74 reimburse\n\
26 reimbursed\n\
18 rein\n\
-52 reins…\n\
32 reisepass\n\
32 reise…\n\
-56 reject\n\
73 rejected\n\
70 rejsekort\n\
51 rejsekort @link\n\
-26 rejse…\n\
26 rejst\n\
-15 rekruttering og\n\
58 rekru…\n\
-19 related\n\
17 relation\n\
79 release\n\
60 release fee\n\
23 release the\n\
94 released\n\
-30 released on\n\
36 released when\n\
99 relea…\n\
-105 rema\n\
-67 rema #\n\
29 remaining\n\
15 remaining #\n\
44 remai…\n\
-20 remanded\n\
-20 remanded in\n\
-20 reman…\n\
-69 rembo…\n\
-102 remember\n\
94 remember that\n\
-141 remember to\n\
-29 remember we\n\
-34 remember you\n\
-36 remember your\n\
-27 remembers\n\
-113 remem…\n\
-182 reminder\n\
-18 reminder #\n\
-32 reminder fee\n\
-52 reminder from\n\
-30 reminder you\n\
-178 remin…\n\
47 remit…\n\
-45 remote control\n\
18 remot…\n\
34 removal\n\
-19 remove it\n\
29 remove the\n\
23 remov…\n\
-57 rendez\n\
-57 rendez vous\n\
-57 rende…\n\
22 rene\n\
-17 renew\n\
-67 renew it\n\
32 renewal\n\
31 renewed\n\
-23 renews\n\
40 renew…\n\
-45 rengø…\n\
62 renov…\n\
39 renset\n\
57 rense…\n\
-35 rent\n\
-18 rent #\n\
-39 rent and\n\
-57 rent for\n\
98 rented\n\
48 rented with\n\
-25 renter\n\
-24 rente…\n\
28 repair\n\
-15 repai…\n\
110 repay\n\
43 repeating\n\
49 repea…\n\
-31 repet…\n\
-20 repite\n\
20 repit…\n\
-32 replaced\n\
-28 repla…\n\
-44 replied\n\
40 replied to\n\
-67 repli…\n\
77 reply\n\
-60 reply by\n\
17 reply here\n\
-57 reply to\n\
272 reply with\n\
20 reply within\n\
67 reply y\n\
87 reply yes\n\
47 replying\n\
20 replying with\n\
67 reply…\n\
16 repondez\n\
30 repon…\n\
-87 report\n\
-39 report a\n\
-77 report it\n\
-37 report on\n\
-43 report to\n\
50 report you\n\
-37 reported\n\
42 reported as\n\
-113 reported it\n\
-40 reported the\n\
40 reported to\n\
18 reporting\n\
-38 reports\n\
-65 repor…\n\
-24 representative\n\
-15 repre…\n\
47 repro…\n\
23 request\n\
37 request and\n\
-44 request for\n\
86 request in\n\
-19 request of\n\
20 request to\n\
17 requested to\n\
-33 requests\n\
-16 requests #\n\
33 requests that\n\
-51 require\n\
22 required\n\
23 required to\n\
-26 requirement\n\
65 requires\n\
30 requi…\n\
-49 res\n\
-47 resea…\n\
61 reserve\n\
32 reserved\n\
-25 reserveret\n\
45 reser…\n\
-127 reset\n\
-17 reset the\n\
-23 residence\n\
-15 residence and\n\
18 residence card\n\
47 residente\n\
-21 residents of\n\
90 resmi\n\
-50 resol…\n\
29 respi…\n\
29 respond\n\
79 respo…\n\
176 rest\n\
25 rest on\n\
28 rest to\n\
30 rest you\n\
-16 restart\n\
-86 restaurant\n\
-53 restaurant i\n\
-94 resta…\n\
78 reste\n\
20 resten af\n\
-39 resten tilbage\n\
32 resten videre\n\
155 resti…\n\
-31 resto\n\
121 restore\n\
19 restore access\n\
135 resto…\n\
23 restrict\n\
51 restricted\n\
120 restr…\n\
41 restskat\n\
56 rests…\n\
-62 result\n\
36 result in\n\
-24 resultat\n\
-54 results\n\
-16 results are\n\
-142 resul…\n\
-57 resum…\n\
98 reszte\n\
98 reszt…\n\
-62 ret\n\
30 ret til\n\
-16 retai…\n\
39 reten…\n\
30 retin…\n\
30 retire\n\
-84 retired\n\
-19 retir…\n\
27 retour\n\
-16 retou…\n\
-18 retrait\n\
-106 retra…\n\
47 retro\n\
-22 retrouve\n\
-27 retro…\n\
-30 retry\n\
33 retsforfølgelse\n\
69 retsf…\n\
35 retsmøde\n\
35 retsm…\n\
36 rette\n\
35 rette det\n\
68 retten\n\
-30 retten i\n\
-54 retter\n\
-45 rettet\n\
-35 retti…\n\
179 retur\n\
39 retur inden\n\
67 retur til\n\
-37 return\n\
-18 return for\n\
22 return mail\n\
17 return the\n\
17 return to\n\
146 returned\n\
27 returned to\n\
43 returneres\n\
-68 returning\n\
19 returns\n\
-44 returns are\n\
33 retur…\n\
44 reunification\n\
-54 reunion\n\
-65 reuni…\n\
-26 reveal\n\
-22 reven…\n\
70 reverse\n\
68 reverse it\n\
57 rever…\n\
-109 review\n\
-21 review of\n\
26 reviews\n\
-68 revie…\n\
36 revision\n\
21 revisor\n\
-43 revisorer\n\
-89 revis…\n\
42 revocation\n\
42 revoc…\n\
50 revoked\n\
-23 revok…\n\
178 revolut\n\
18 revolut and\n\
170 revol…\n\
-24 reward\n\
-24 rewar…\n\
-151 rezer…\n\
-26 rh\n\
31 rica\n\
-36 rice\n\
-63 ricevuto\n\
-146 ricev…\n\
-40 richiesta\n\
-75 richi…\n\
-50 riciclaggio\n\
-50 ricic…\n\
-29 ricon…\n\
-56 ricor…\n\
-50 ridic…\n\
-66 rien\n\
104 riesc…\n\
20 right after\n\
-41 right and\n\
-43 right away\n\
142 right now\n\
57 right so\n\
20 right then\n\
-69 right to\n\
-30 right you\n\
-52 rights\n\
-52 right…\n\
-25 rigshospitalet\n\
114 rigspolitiet\n\
15 rigspolitiet dit\n\
35 rigspolitiets\n\
150 rigsp…\n\
-96 rigtige\n\
-16 rigtige bank\n\
-67 rigtigt\n\
22 rigtigt nok\n\
-78 rigti…\n\
-81 rikke\n\
-33 rimborso\n\
-33 rimbo…\n\
-109 ring\n\
-47 ring #\n\
-24 ring at\n\
-34 ring back\n\
-15 ring hvis\n\
82 ring ikke\n\
-76 ring lige\n\
-255 ring på\n\
-46 ring selv\n\
26 ring the\n\
-128 ring til\n\
219 ring tilbage\n\
-64 ring us\n\
-70 ring you\n\
-30 ring your\n\
-67 ringe\n\
-19 ringe #\n\
38 ringe og\n\
-35 ringe op\n\
-64 ringe til\n\
-133 ringede\n\
-110 ringede til\n\
23 ringer\n\
-45 ringer aldrig\n\
-32 ringer bare\n\
40 ringer din\n\
16 ringer du\n\
-23 ringer en\n\
-28 ringer for\n\
26 ringer fordi\n\
109 ringer fra\n\
-38 ringer i\n\
-38 ringer ikke\n\
16 ringer lige\n\
-28 ringer nogen\n\
-79 ringer og\n\
27 ringer om\n\
63 ringer siger\n\
-26 ringer svindlere\n\
-57 ringer til\n\
17 ringer vi\n\
-39 ringes\n\
-37 ringet\n\
-70 ringet op\n\
-77 ringet til\n\
-25 ringe…\n\
-32 ringing\n\
-32 ringi…\n\
-16 rings\n\
31 rings and\n\
43 rings say\n\
-72 rings voice\n\
-82 ringsted\n\
-82 rings…\n\
16 risch…\n\
96 risiko\n\
102 risik…\n\
84 risk\n\
-34 rispo…\n\
66 risulta\n\
35 risulta un\n\
33 risul…\n\
-49 ritir…\n\
46 river\n\
100 rki\n\
-32 rn\n\
-17 ro\n\
-38 ro og\n\
-38 road\n\
-17 roadside\n\
-17 roads…\n\
-63 robi\n\
-28 roblox\n\
-28 roblo…\n\
-23 robot\n\
-15 robot calls\n\
-17 robot voice\n\
-98 robot…\n\
-55 rodzi…\n\
-58 role\n\
-76 role play\n\
24 rolig\n\
31 roligt\n\
31 rolig…\n\
-18 rollespil\n\
-105 rolle…\n\
51 romana\n\
-40 romani\n\
-34 romania\n\
41 romanian\n\
20 roman…\n\
-71 roof\n\
-27 room\n\
-44 room #\n\
-37 room and\n\
-24 room flat\n\
31 room it\n\
15 room where\n\
53 roommate\n\
56 roomm…\n\
-17 rooms\n\
19 rosa\n\
-25 rose\n\
-33 roserne\n\
-33 roser…\n\
-63 roskilde\n\
-71 roski…\n\
26 rotterdam\n\
26 rotte…\n\
-95 round\n\
-28 round…\n\
-18 route…\n\
-59 row\n\
39 royal\n\
39 royal mail\n\
-64 rozliczenie\n\
-64 rozli…\n\
-56 rozmo…\n\
-42 rs\n\
-42 rs #\n\
19 rubbe…\n\
-16 ruckseite\n\
-23 rude\n\
-127 rufen\n\
-91 rufen sie\n\
-36 ruft\n\
-93 rugbrød\n\
-102 rugbr…\n\
-159 rule\n\
-52 rules\n\
28 rumænien\n\
-52 run\n\
33 run it\n\
-63 runde\n\
-122 rundt\n\
-33 rundt og\n\
-41 rundt på\n\
-40 running #\n\
-32 running late\n\
-119 runs\n\
21 rupees\n\
21 rupee…\n\
-109 rush\n\
66 russia\n\
62 russi…\n\
157 rustdesk\n\
157 rustd…\n\
56 ruta\n\
-73 ruth\n\
-50 rye\n\
-42 rye bread\n\
81 ryger\n\
-53 rykker\n\
44 rykkergebyr\n\
-26 rykke…\n\
30 ryste…\n\
15 rytoj\n\
-122 råd\n\
-56 råd til\n\
91 rådgiver\n\
-19 rådgiver i\n\
39 rådgiver ringer\n\
44 rådgi…\n\
-19 rådhu…\n\
-53 række…\n\
-45 rød\n\
-33 rødgrød\n\
-33 rødgr…\n\
74 røg\n\
-68 rønne\n\
-25 rør\n\
18 røre\n\
-36 røret jeg\n\
41 røret mens\n\
-16 røret på\n\
-22 s\n\
-28 s o\n\
102 sa\n\
-43 sa faceti\n\
16 sa il\n\
-39 sa mi\n\
96 sa nu\n\
37 saa\n\
38 saat\n\
-36 saat #\n\
181 saat icinde\n\
-60 sabado\n\
-60 sabad…\n\
-214 sad\n\
76 sadece\n\
76 sadec…\n\
20 safe\n\
-40 safe account\n\
-30 safe accounts\n\
-55 safety\n\
-55 safet…\n\
-92 safte…\n\
47 sag\n\
-101 sag #\n\
43 sag mod\n\
41 sag om\n\
-184 sagde\n\
-99 sagde at\n\
-49 sagde det\n\
-146 sagde han\n\
-27 sagde hun\n\
-39 sagde jeg\n\
-15 sagde stemmen\n\
69 sagen\n\
30 sagen med\n\
-17 sagen og\n\
-42 sagen om\n\
-32 sagen på\n\
-49 sager\n\
-41 sags\n\
-41 sags id\n\
84 sagsbehandler\n\
52 sagsbehandling\n\
76 sagsb…\n\
23 sagsnr\n\
-16 sagsnummer\n\
83 sagsomkostninger\n\
83 sagso…\n\
-44 sagt\n\
35 sagt er\n\
-170 sahte\n\
-158 said\n\
-34 said he\n\
-61 said in\n\
-40 said it\n\
-18 said the\n\
-41 said to\n\
-36 said yes\n\
-16 said you\n\
76 saisi…\n\
44 sakin\n\
83 sako\n\
-133 sal\n\
-58 sala\n\
-21 salaries\n\
81 salariu\n\
-47 salariul\n\
27 salary\n\
85 salary #\n\
-30 salary account\n\
-19 salary and\n\
-44 salary comes\n\
20 salar…\n\
106 saldare\n\
93 salda…\n\
106 saldo\n\
15 saldo #\n\
29 saldo på\n\
-62 sale\n\
-84 salen\n\
18 salg\n\
22 salg mig\n\
-116 sali\n\
28 salies\n\
-29 salle\n\
23 salli…\n\
-46 salon\n\
-98 salt\n\
-89 salti…\n\
107 salut\n\
-32 salut…\n\
34 salve\n\
-85 sama\n\
105 samarbejde\n\
89 samarbejder\n\
32 samarbejdsbank\n\
201 samar…\n\
-19 same account\n\
-20 same as\n\
101 same day\n\
25 same happened\n\
-18 same number\n\
-46 samedi\n\
-53 samed…\n\
-40 samfundsfag\n\
-40 samfu…\n\
-15 samira\n\
-15 samir…\n\
-39 samlede\n\
-75 samle…\n\
46 samme dag\n\
41 samme efternavn\n\
32 samme fordi\n\
-76 samme nummer\n\
28 samme og\n\
-69 samme som\n\
51 sammen\n\
66 sammen med\n\
19 sammen og\n\
68 samme…\n\
75 samoc…\n\
-53 samstag\n\
-53 samst…\n\
211 samsung\n\
17 samsung a14\n\
211 samsu…\n\
-38 samsø\n\
118 samt\n\
18 samt kopi\n\
30 samtale\n\
61 samtalen\n\
-15 samtaler\n\
50 samta…\n\
41 samtidig\n\
-81 samti…\n\
-52 samtykke\n\
-52 samty…\n\
-40 sandbox\n\
-40 sandb…\n\
-27 sang\n\
-77 sanne\n\
-18 sans\n\
-27 sapere\n\
-27 saper…\n\
18 sarah\n\
-52 sarmale\n\
-52 sarma…\n\
-22 sarovar\n\
-22 sarov…\n\
-59 sase\n\
66 saskaita\n\
-56 saskaitas\n\
48 saskaitos\n\
50 saska…\n\
-52 sat\n\
-31 sat #\n\
-16 sat ind\n\
29 sat på\n\
-16 satisfied\n\
-118 saturday\n\
-15 saturday #\n\
-33 saturday and\n\
-119 satur…\n\
-61 sau\n\
-24 saugo…\n\
45 saugumo\n\
77 saugu…\n\
-42 savaites\n\
-79 savai…\n\
-120 savci…\n\
52 save it\n\
23 saved\n\
64 savings\n\
-29 savings in\n\
33 savings there\n\
-18 savings to\n\
64 savin…\n\
-28 savo\n\
-24 savun…\n\
72 saw\n\
-22 saw it\n\
171 saw your\n\
-59 saxo\n\
58 say\n\
91 say i\n\
88 say it\n\
136 say its\n\
59 say my\n\
-106 say no\n\
-37 say press\n\
-161 say that\n\
151 say the\n\
-31 say theyre\n\
72 say to\n\
45 say you\n\
48 say your\n\
-16 say youre\n\
-84 sayin\n\
-100 saying\n\
-20 saying that\n\
-100 sayin…\n\
41 says\n\
-74 says #\n\
-63 says a\n\
79 says approve\n\
74 says bank\n\
50 says he\n\
-98 says hello\n\
-70 says hes\n\
159 says i\n\
25 says log\n\
189 says my\n\
-45 says no\n\
45 says she\n\
31 says shes\n\
-32 says so\n\
-150 says that\n\
-32 says you\n\
-24 says your\n\
-42 sbloc…\n\
34 scadenza\n\
-118 scam\n\
70 scammed\n\
-81 scammer\n\
86 scan\n\
31 scan koden\n\
26 scan pay\n\
29 scan qr\n\
111 scan the\n\
45 scanne\n\
-29 scared\n\
-29 scare…\n\
-50 scenario\n\
-84 scena…\n\
-113 scene\n\
52 sceptical\n\
52 scept…\n\
-20 schauen\n\
-85 schau…\n\
27 sched…\n\
-61 schema\n\
38 scheme\n\
-29 schem…\n\
45 schengen\n\
45 schen…\n\
-38 schicken\n\
-16 schickt\n\
105 schic…\n\
-19 schim…\n\
-31 schlussel\n\
49 schlussel per\n\
-52 schlu…\n\
81 schnell\n\
73 schne…\n\
-76 schon\n\
-44 school\n\
-52 schoo…\n\
28 schreib\n\
28 schreib mir\n\
36 schre…\n\
36 schutz\n\
53 schwe…\n\
-47 scooter\n\
-47 scoot…\n\
-58 score\n\
-60 scorso\n\
-60 scors…\n\
-20 scotland\n\
-20 scotl…\n\
128 scratch\n\
37 scratch and\n\
35 scratch the\n\
146 scrat…\n\
39 screen\n\
23 screen and\n\
-66 screen is\n\
18 screen so\n\
187 screenshot\n\
55 screenshot of\n\
102 scree…\n\
122 scrie\n\
61 scrie mi\n\
-36 scrie…\n\
-112 script\n\
-134 scrip…\n\
-92 scritto\n\
-92 scrit…\n\
-22 se\n\
70 se at\n\
-67 se bort\n\
-122 se dem\n\
-101 se den\n\
24 se der\n\
89 se det\n\
241 se din\n\
-54 se dine\n\
16 se du\n\
16 se en\n\
-18 se face\n\
-16 se le\n\
39 se me\n\
-53 se mere\n\
66 se om\n\
-59 se pengene\n\
37 se poate\n\
39 se på\n\
-53 se qualcuno\n\
27 se værelset\n\
-43 sea\n\
19 seal\n\
-29 searched\n\
-29 searched the\n\
-16 searc…\n\
-96 season\n\
-46 season fee\n\
-96 seaso…\n\
-18 seat\n\
-49 sebastian\n\
-49 sebas…\n\
-21 second\n\
-18 second and\n\
-34 second floor\n\
-24 seconds\n\
-23 secon…\n\
58 secretary\n\
39 secre…\n\
-54 section #\n\
-41 secti…\n\
126 secure\n\
-15 secure account\n\
17 secure portal\n\
35 secure your\n\
24 secured\n\
24 securitate\n\
-52 securite\n\
80 security\n\
36 security #\n\
-22 security and\n\
17 security bureau\n\
24 security calling\n\
48 security check\n\
-124 security code\n\
32 security of\n\
-35 security reasons\n\
19 security team\n\
-35 security we\n\
96 secur…\n\
21 seddel\n\
21 sedde…\n\
22 sedere\n\
22 seder…\n\
31 sedler\n\
31 sedlerne\n\
97 sedle…\n\
38 see #\n\
18 see @link\n\
34 see a\n\
17 see and\n\
33 see if\n\
-50 see it\n\
31 see its\n\
-18 see my\n\
38 see pee\n\
-32 see your\n\
63 seed\n\
70 seed phrase\n\
92 seem\n\
-119 seen\n\
-24 seen it\n\
-92 seen the\n\
27 sees\n\
-96 segna…\n\
52 seguro\n\
40 sehen\n\
20 sehr\n\
52 sehr geehrter\n\
70 sei\n\
20 seit\n\
74 seized\n\
74 seize…\n\
25 seizure\n\
25 seizu…\n\
-25 sek\n\
-41 sekma…\n\
-26 sekretær\n\
-27 sekre…\n\
-85 seks\n\
-23 seks måneder\n\
-17 seks år\n\
33 seksten\n\
18 seksten cifre\n\
33 sekst…\n\
41 sekunder\n\
29 sekun…\n\
97 selam\n\
-182 selbst\n\
-203 selbs…\n\
-42 select\n\
27 selected\n\
26 selec…\n\
-109 self\n\
-51 self service\n\
135 selfie\n\
135 selfi…\n\
-19 seller yes\n\
-22 sellers\n\
-38 sells\n\
-74 selsk…\n\
-157 selv\n\
-42 selv at\n\
-31 selv gjort\n\
-42 selv har\n\
-29 selv i\n\
-23 selv logger\n\
-19 selv om\n\
-24 selv op\n\
-57 selv til\n\
-121 selvbetjeningen\n\
-30 selvbetjeningen på\n\
-127 selvb…\n\
-32 selve\n\
23 selvfølgelig\n\
23 selvf…\n\
-73 selvom\n\
-73 selvo…\n\
-42 selvrisiko\n\
-45 selvr…\n\
-57 semna…\n\
-50 sempre\n\
-50 sempr…\n\
81 send\n\
182 send #\n\
18 send a\n\
18 send an\n\
22 send back\n\
-49 send code\n\
16 send copy\n\
18 send dem\n\
24 send den\n\
-21 send din\n\
54 send everything\n\
25 send foto\n\
68 send it\n\
20 send koden\n\
-67 send links\n\
115 send mig\n\
-40 send my\n\
15 send også\n\
45 send on\n\
16 send passport\n\
29 send photo\n\
40 send screenshot\n\
16 send selfie\n\
80 send the\n\
101 send to\n\
25 send you\n\
41 send your\n\
96 sende #\n\
68 sende de\n\
-22 sende dem\n\
-113 sende den\n\
-17 sende det\n\
-31 sende en\n\
-74 sende mig\n\
-23 sende os\n\
17 sende penge\n\
-15 sende resten\n\
-80 sender aldrig\n\
-19 sender den\n\
49 sender dig\n\
23 sender du\n\
100 sender en\n\
-81 sender et\n\
22 sender has\n\
-91 sender ikke\n\
97 sender jeg\n\
23 sender mig\n\
53 sender nøglerne\n\
-31 senders\n\
-101 sendes\n\
-71 sendes til\n\
-20 sende…\n\
38 sending\n\
15 sending you\n\
38 sendi…\n\
42 sends\n\
-28 sends anybody\n\
31 sends you\n\
-16 sendt\n\
-100 sendt #\n\
76 sendt dig\n\
39 sendt en\n\
41 sendt fra\n\
-42 sendt med\n\
-33 sendt på\n\
26 sendt retur\n\
-76 sendt til\n\
27 sendung\n\
27 sendu…\n\
45 senere\n\
45 sener…\n\
-91 senest\n\
-186 senest #\n\
-22 senest den\n\
-64 senest fredag\n\
102 senest i\n\
70 senest kl\n\
46 seneste\n\
-26 seneste regning\n\
-58 senes…\n\
63 seni\n\
141 senin\n\
40 senin numarana\n\
46 senior officer\n\
-82 senio…\n\
22 senor\n\
56 senora\n\
56 senor…\n\
-20 sense\n\
-61 sent #\n\
38 sent a\n\
26 sent back\n\
-15 sent by\n\
127 sent from\n\
-29 sent it\n\
-23 sent on\n\
36 sent the\n\
-19 sent through\n\
-49 sent to\n\
-74 sentence\n\
-50 sentences\n\
-111 sente…\n\
70 senti\n\
38 senti…\n\
22 senza\n\
-16 separate\n\
36 separate your\n\
-60 separ…\n\
-81 sept\n\
-91 september\n\
-86 septe…\n\
19 seque…\n\
42 ser du\n\
78 ser jeg\n\
-43 ser på\n\
19 ser ud\n\
48 sera\n\
33 sergeant\n\
33 serge…\n\
30 seri\n\
23 serial\n\
16 serial numbers\n\
-38 seria…\n\
-25 serie…\n\
-18 serious\n\
19 serka…\n\
-63 serve\n\
-68 serve…\n\
-45 service desk\n\
-28 service on\n\
-15 service we\n\
-90 service with\n\
80 service your\n\
-25 servicedesk\n\
89 serviciul\n\
-33 ses\n\
25 ses i\n\
-18 ses til\n\
-39 sesion\n\
-23 sesion en\n\
-39 sesio…\n\
-127 session\n\
-135 sessi…\n\
-125 sestadieni\n\
-125 sesta…\n\
-91 set\n\
18 set den\n\
18 set is\n\
-26 set noget\n\
-17 set up\n\
-132 settings\n\
-143 setti…\n\
171 settle\n\
46 settle #\n\
83 settle the\n\
30 settled\n\
68 settled by\n\
100 settlement\n\
158 settl…\n\
-16 seven\n\
-20 seven days\n\
46 seven zero\n\
-60 several\n\
-44 sever…\n\
-32 sey\n\
-24 sfo\n\
22 shall\n\
-101 shall i\n\
77 shall we\n\
86 shanghai\n\
86 shang…\n\
-83 share\n\
-26 share it\n\
26 share my\n\
-53 share on\n\
22 share the\n\
-24 share with\n\
-119 shared\n\
29 shares\n\
-19 shares and\n\
-79 share…\n\
-54 sharing\n\
-54 shari…\n\
35 she\n\
51 she asked\n\
111 she asks\n\
32 she can\n\
20 she doesnt\n\
-43 she got\n\
-36 she had\n\
88 she has\n\
215 she is\n\
-80 she said\n\
96 she says\n\
45 she wants\n\
-102 she was\n\
23 she will\n\
-144 shed\n\
-50 sheet\n\
-15 shelf\n\
25 shell\n\
82 shes\n\
41 shes from\n\
41 shield\n\
41 shiel…\n\
-96 shift\n\
62 ship\n\
-33 shipment\n\
-87 shipment from\n\
-33 shipm…\n\
-69 shipped\n\
-47 shipped track\n\
61 shipping #\n\
-40 shipp…\n\
-17 shirt\n\
-36 shop\n\
-49 shop on\n\
-67 shopping\n\
-46 shopp…\n\
-50 shops\n\
25 short\n\
-72 shorter\n\
-49 short…\n\
-29 should\n\
48 should be\n\
23 should have\n\
54 should i\n\
-70 should never\n\
-33 should you\n\
-58 shouldnt\n\
-39 shoul…\n\
-83 shout\n\
-33 show\n\
-34 show #\n\
34 show a\n\
18 show it\n\
66 show that\n\
61 show up\n\
-20 show your\n\
-16 showe…\n\
16 shown\n\
-15 shows that\n\
69 shut\n\
-61 si\n\
-48 si #\n\
-80 si alguien\n\
112 si codul\n\
52 si cpr\n\
55 si el\n\
-36 si in\n\
-26 si la\n\
-51 si le\n\
15 si mi\n\
78 si no\n\
24 si nu\n\
95 si sa\n\
-20 si se\n\
-41 si sunati\n\
66 si tu\n\
-25 si un\n\
-155 si vous\n\
98 sia\n\
80 siamo\n\
-49 siamo noi\n\
29 siber\n\
-50 sich\n\
-30 sich selbst\n\
39 sicherheitskonto\n\
144 siche…\n\
34 sick\n\
-18 sicurezza\n\
-45 sicuro\n\
-73 sicur…\n\
40 sidder du\n\
27 sidder en\n\
-24 sidder fast\n\
91 sidder i\n\
68 sidder med\n\
44 sidder og\n\
28 sidder på\n\
-71 side\n\
-60 side #\n\
37 side of\n\
-19 siden af\n\
-35 siden mandag\n\
105 sider\n\
102 sides\n\
75 sido\n\
-152 sidst\n\
66 sidste\n\
29 sidste cifre\n\
70 sidste fire\n\
47 sidste påmindelse\n\
-17 sidste uge\n\
-65 sidste år\n\
66 sidst…\n\
-18 sie\n\
-95 sie #\n\
-23 sie am\n\
69 sie auf\n\
31 sie bekommen\n\
59 sie bitte\n\
77 sie das\n\
36 sie den\n\
73 sie heute\n\
38 sie ihr\n\
121 sie ihre\n\
37 sie in\n\
72 sie mir\n\
-25 sie mit\n\
-18 sie mussen\n\
46 sie nicht\n\
-41 sie nichts\n\
97 sie nie\n\
-25 sie sich\n\
-57 sie w\n\
29 sie werden\n\
-115 sie za\n\
70 siema\n\
-81 siempre\n\
-81 siemp…\n\
-79 siena\n\
-100 sifre\n\
-103 sifreniz\n\
-73 sifreniz #\n\
22 sifrenizi\n\
-56 sifresi\n\
30 sifresini\n\
-35 sifre…\n\
-78 sig\n\
18 sig det\n\
-95 sig for\n\
60 sig ikke\n\
119 sig mig\n\
-31 sig nej\n\
-71 sig og\n\
-26 sig skyldige\n\
-24 sig som\n\
-43 sig til\n\
55 sige\n\
-51 sige at\n\
131 sige det\n\
-93 sige nej\n\
60 sige til\n\
-28 siger alle\n\
-31 siger at\n\
-48 siger den\n\
118 siger det\n\
124 siger du\n\
86 siger hun\n\
-18 siger i\n\
-20 siger ja\n\
58 siger jeg\n\
46 siger til\n\
-38 sign\n\
-41 sign and\n\
-21 sign in\n\
36 sign it\n\
-39 sign on\n\
21 sign up\n\
112 signals\n\
17 signatures\n\
16 signa…\n\
-111 signe\n\
-63 signed\n\
54 signed for\n\
-53 signed in\n\
-74 signe…\n\
-40 signing\n\
-40 signi…\n\
55 signore\n\
57 signo…\n\
-32 signs\n\
100 sigtet\n\
18 sigtet for\n\
113 sigtet i\n\
68 sigte…\n\
-19 sigue\n\
-42 sigur\n\
36 siguranta\n\
26 sigur…\n\
27 sikker handel\n\
-31 sikker konto\n\
97 sikkerhed\n\
56 sikkerhed på\n\
35 sikkerheden\n\
23 sikkert\n\
118 sikke…\n\
137 sikre\n\
50 sikre konto\n\
60 sikring\n\
46 sikringskonto\n\
165 sikri…\n\
53 sil\n\
85 silence\n\
-29 silent\n\
29 silen…\n\
-94 silin\n\
-54 silin…\n\
-35 silkeborg\n\
-62 silke…\n\
23 silver\n\
23 silve…\n\
32 sim is\n\
-51 sim will\n\
221 simdi\n\
123 simkort\n\
123 simko…\n\
-32 simon\n\
38 simple\n\
33 simple tasks\n\
-31 simply\n\
-23 simre\n\
-24 simul…\n\
-140 sin\n\
25 sin kode\n\
-140 sin konto\n\
-118 since #\n\
-29 since it\n\
56 since the\n\
54 since you\n\
-114 sind\n\
-43 sindicatul\n\
-43 sindi…\n\
-60 sine\n\
-42 sine penge\n\
66 singapore\n\
66 singa…\n\
-50 singur pe\n\
-28 sink\n\
16 sinon\n\
-81 sipar…\n\
66 sir\n\
20 sir what\n\
-43 sir you\n\
-45 sir your\n\
120 siri @link\n\
-69 siri har\n\
27 siri in\n\
94 siri your\n\
-67 sirke…\n\
55 sistem\n\
55 sistema\n\
130 sister\n\
15 sister in\n\
56 sisters\n\
200 siste…\n\
-15 sit\n\
-59 sit kort\n\
-47 sit mitid\n\
-131 site\n\
-37 site and\n\
-58 site with\n\
-24 sites\n\
-133 sito\n\
28 sitting\n\
28 sitti…\n\
-15 situation\n\
-15 situa…\n\
32 sitzt\n\
-29 siunc…\n\
-27 siunta\n\
-38 siunt…\n\
41 sivil\n\
-45 six\n\
18 six years\n\
81 sixteen\n\
36 sixteen digits\n\
81 sixte…\n\
73 sixty\n\
146 siz\n\
56 siz degilseniz\n\
-68 siz yapmadiysaniz\n\
-20 size\n\
-40 size #\n\
-81 sizi\n\
22 sizin\n\
-21 sjælland\n\
-52 sjæll…\n\
78 sk\n\
-19 skabe…\n\
53 skade…\n\
30 skagen\n\
30 skage…\n\
58 skaicius\n\
179 skaic…\n\
37 skal\n\
140 skal alle\n\
135 skal bare\n\
-43 skal bekræfte\n\
66 skal betale\n\
-28 skal betales\n\
51 skal blive\n\
65 skal blot\n\
18 skal bruge\n\
129 skal de\n\
25 skal derfor\n\
27 skal det\n\
119 skal du\n\
27 skal flytte\n\
26 skal fornyes\n\
39 skal godkende\n\
46 skal gå\n\
78 skal have\n\
-15 skal i\n\
-169 skal ikke\n\
28 skal ind\n\
19 skal indbetales\n\
16 skal installere\n\
90 skal jeg\n\
16 skal kun\n\
78 skal købe\n\
-15 skal køre\n\
69 skal lige\n\
-48 skal logge\n\
90 skal lægge\n\
-58 skal man\n\
29 skal også\n\
45 skal oplyse\n\
24 skal overføre\n\
-35 skal sende\n\
-18 skal sige\n\
49 skal skrive\n\
-53 skal stå\n\
-40 skal svare\n\
-36 skal trykke\n\
-43 skal vi\n\
-48 skal være\n\
189 skambina\n\
-105 skambinkite\n\
-69 skambinkite #\n\
-66 skamb…\n\
-34 skammer sig\n\
-23 skamm…\n\
36 skan\n\
69 skarb…\n\
-20 skarp\n\
52 skat\n\
79 skat #\n\
124 skat @link\n\
-56 skat det\n\
86 skat du\n\
-33 skat er\n\
32 skat i\n\
-37 skat og\n\
-43 skat udbetales\n\
68 skat you\n\
23 skatteforvaltningen\n\
-110 skattekort\n\
-26 skattemappe\n\
25 skattemappe vi\n\
-20 skatten\n\
-17 skattestyrelsen der\n\
50 skattestyrelsen du\n\
39 skatteyder\n\
-17 skatt…\n\
-92 ske\n\
-53 skema\n\
66 sker\n\
27 sker der\n\
33 sker det\n\
24 sket en\n\
-171 skift\n\
-56 skifte\n\
-61 skifter\n\
71 skiftet\n\
16 skiftet bank\n\
-52 skift…\n\
-20 skip\n\
-18 skip the\n\
-49 skive\n\
20 skjold\n\
-89 skoda\n\
25 skolen\n\
-90 skolens\n\
-22 skole…\n\
50 skrab\n\
-16 skral…\n\
-83 skranken\n\
-83 skran…\n\
-115 skrev\n\
-74 skrevet\n\
-74 skrev…\n\
19 skridt\n\
19 skrid…\n\
147 skriv\n\
46 skriv cpr\n\
-68 skriv dit\n\
-19 skriv en\n\
38 skriv koden\n\
-21 skriv når\n\
67 skriv på\n\
60 skriv til\n\
165 skrive\n\
27 skrive anmeldelser\n\
16 skrive den\n\
103 skrive dit\n\
37 skriver\n\
-24 skriver aldrig\n\
-44 skriver at\n\
19 skriver de\n\
45 skriver du\n\
18 skriver fra\n\
-43 skriver jeg\n\
45 skriver til\n\
101 skriv…\n\
-34 skru\n\
-46 skruer\n\
-51 skrue…\n\
-40 skrzynce\n\
-115 skrzy…\n\
-82 skuffen\n\
-82 skuff…\n\
-61 skulle\n\
-17 skulle jeg\n\
-61 skull…\n\
-33 skyld\n\
-30 skylder dig\n\
16 skyldig\n\
-26 skyldige\n\
19 skyld…\n\
95 skynd\n\
106 skynd dig\n\
119 skype\n\
-55 skyri…\n\
60 skærm\n\
19 skærmbillede\n\
-21 skærmbilleder\n\
80 skærmen\n\
113 skærm…\n\
-90 slagelse\n\
-90 slage…\n\
-40 slags\n\
-28 slagt…\n\
-37 slaptazodi\n\
19 slapt…\n\
-34 sledc…\n\
-88 sleep\n\
32 sleeps\n\
-86 slept\n\
-29 slet beskeden\n\
-81 slet den\n\
82 slet det\n\
-55 slet ikke\n\
53 slette\n\
53 sletter\n\
99 slettes\n\
114 slett…\n\
-112 slide\n\
-54 slide #\n\
-33 slide…\n\
57 slip\n\
20 slippe\n\
-18 slipped\n\
78 slipp…\n\
-54 slot\n\
-57 slow\n\
24 slowly\n\
24 slowl…\n\
-42 slud\n\
-76 sluk\n\
-141 slut\n\
-114 slutter\n\
-114 slutt…\n\
-104 slå\n\
-38 slår\n\
28 small\n\
23 small fee\n\
-22 smallest\n\
37 smart id\n\
-19 smidt\n\
22 smidt ud\n\
-29 smilede\n\
-94 smile…\n\
84 sms\n\
27 sms a\n\
41 sms code\n\
27 sms du\n\
-17 sms from\n\
85 sms med\n\
62 sms og\n\
-39 sms om\n\
16 sms please\n\
29 sms så\n\
31 sms to\n\
60 sms with\n\
20 smsen\n\
-181 smser\n\
-48 smser om\n\
132 smykker\n\
48 smykker og\n\
134 smykk…\n\
-28 små\n\
-39 smæk\n\
-39 smæk røret\n\
-36 smør\n\
-81 snakke\n\
-47 snakke med\n\
32 snakker\n\
-31 snakket\n\
-68 snakk…\n\
234 snap\n\
15 snart\n\
-33 sne\n\
-98 snow\n\
-70 snydt\n\
-17 snydt for\n\
54 so\n\
-59 so #\n\
30 so a\n\
56 so be\n\
-37 so call\n\
-19 so do\n\
47 so dont\n\
-20 so far\n\
-28 so fast\n\
28 so he\n\
94 so i\n\
39 so im\n\
-40 so in\n\
194 so it\n\
-16 so its\n\
77 so my\n\
66 so no\n\
74 so now\n\
38 so our\n\
-49 so please\n\
17 so she\n\
22 so sorry\n\
95 so that\n\
65 so the\n\
-25 so theres\n\
77 so they\n\
102 so to\n\
138 so we\n\
21 so were\n\
57 so what\n\
-42 so when\n\
58 so you\n\
41 so your\n\
42 so youve\n\
-104 sobot…\n\
51 sobre\n\
-24 social\n\
-55 sociale\n\
-17 sociale medier\n\
-64 socia…\n\
-67 socket\n\
-87 socke…\n\
-25 socks\n\
-41 sofa is\n\
30 sofaen og\n\
-59 sofaen via\n\
-16 sofae…\n\
-27 sofia\n\
80 sofie\n\
18 sofie og\n\
95 sofort\n\
95 sofor…\n\
-25 softw…\n\
28 sofus\n\
26 soggiorno\n\
26 soggi…\n\
43 soir\n\
-59 sokker\n\
-59 sokke…\n\
-55 sol\n\
59 sold a\n\
-66 sold my\n\
-49 sold the\n\
-35 soldi su\n\
-35 solen\n\
17 solgt\n\
-109 solicita\n\
32 solicitud\n\
-33 solic…\n\
-48 solid…\n\
48 soll\n\
41 soll ich\n\
-54 solle…\n\
155 solo\n\
-36 solsikken\n\
-20 solsi…\n\
-16 solution\n\
-16 solut…\n\
24 solve\n\
24 solve it\n\
48 som aftalt\n\
-41 som altid\n\
32 som bevis\n\
85 som de\n\
150 som dig\n\
-29 som du\n\
-71 som en\n\
29 som er\n\
27 som et\n\
-32 som han\n\
-55 som i\n\
58 som ikke\n\
31 som jeg\n\
51 som kan\n\
57 som led\n\
-25 som normalt\n\
-81 som om\n\
-19 som på\n\
15 som sidst\n\
83 som siger\n\
56 som skal\n\
52 som straksoverførsel\n\
-36 som svar\n\
85 som vi\n\
-28 som vidne\n\
-30 som vil\n\
-22 some\n\
66 some of\n\
33 some weeks\n\
-23 somebody\n\
-26 somebody calls\n\
56 somebody from\n\
15 somebody has\n\
-21 somebody on\n\
-38 somebodys\n\
-35 someb…\n\
-51 someone\n\
-22 someone else\n\
134 someone from\n\
63 someone is\n\
-31 someone rang\n\
24 someone sent\n\
-28 someone took\n\
-30 someone who\n\
-18 someone whos\n\
-106 someones\n\
-69 someo…\n\
-75 something\n\
-25 something in\n\
-44 something you\n\
-54 sometimes\n\
-88 somet…\n\
-53 somewhere\n\
-56 somew…\n\
-15 sommer\n\
-22 sommerhus\n\
-166 somme…\n\
33 son\n\
77 son dørt\n\
26 son he\n\
51 son kullanma\n\
-38 sondern\n\
-38 sonde…\n\
-59 songs\n\
-54 sonntag\n\
-113 sonnt…\n\
37 sono\n\
-93 sono al\n\
-20 sono della\n\
-60 sonra\n\
-95 sonra…\n\
126 sonst\n\
103 soon\n\
78 soon as\n\
63 sorarsa\n\
63 sorar…\n\
-49 sorry\n\
-101 sorry for\n\
87 sorry i\n\
35 sorry we\n\
-31 sort\n\
-16 sorusturma\n\
34 sospe…\n\
30 sotto\n\
-66 sound\n\
-169 soup\n\
-53 sourd…\n\
-20 sous\n\
-31 sov\n\
-43 sove\n\
-43 sover\n\
28 sowie\n\
-46 spaerret\n\
45 spain\n\
-18 spala…\n\
93 spanien\n\
86 spani…\n\
121 spar\n\
130 spar nord\n\
-54 spare\n\
-16 sparekasse\n\
-56 sparekassen\n\
-123 spare…\n\
16 sparr…\n\
24 spart\n\
58 spauskite\n\
-43 spaus…\n\
37 speak\n\
61 speak to\n\
50 speak with\n\
22 speaking\n\
19 speaking with\n\
31 speaks\n\
29 speak…\n\
30 special\n\
48 speci…\n\
-61 spedi…\n\
34 speed\n\
50 speeding\n\
43 speed…\n\
40 spell\n\
-26 spell…\n\
-90 spent\n\
28 speriati\n\
69 speri…\n\
-99 sperren\n\
-46 spett…\n\
-26 spieg…\n\
-24 spiller\n\
-44 spillet\n\
-103 spill…\n\
-30 spiser\n\
-30 spise…\n\
-32 spist\n\
-25 split\n\
-37 spoke…\n\
-19 spoofing\n\
-46 spoof…\n\
-16 spor\n\
22 sporet\n\
39 spore…\n\
-46 spostare\n\
-78 spost…\n\
-100 spot\n\
-21 spotify\n\
-21 spoti…\n\
23 spouse\n\
35 spous…\n\
-50 sprawe\n\
31 sprawie\n\
-57 spraw…\n\
-43 spread\n\
-33 spread it\n\
-63 sprea…\n\
34 sprechen\n\
52 sprec…\n\
-94 sprin…\n\
-67 sprog\n\
-186 sprog…\n\
-120 spune\n\
-21 spune ca\n\
50 spuneti\n\
50 spune…\n\
-45 spurgte\n\
-87 spurgte om\n\
-40 spurg…\n\
-61 spus\n\
27 spyware\n\
27 spywa…\n\
-220 spær\n\
-87 spær dit\n\
-54 spær kortet\n\
-22 spær mitid\n\
-115 spærre\n\
-45 spærre det\n\
-29 spærre dit\n\
-50 spærre kortet\n\
-39 spærre mitid\n\
-91 spærrer\n\
94 spærres\n\
-62 spærreservice\n\
-26 spærret\n\
33 spærret bekræft\n\
-21 spærret dit\n\
26 spærret og\n\
48 spærring\n\
32 spærring @link\n\
-20 spærr…\n\
-37 spørg\n\
97 spørge\n\
-26 spørger aldrig\n\
-42 spørger efter\n\
-26 spørger jeg\n\
105 spørger om\n\
21 spørger så\n\
-55 spørger til\n\
-186 spørgsmål\n\
-66 spørgsmål @link\n\
-40 spørgsmål om\n\
-63 spørgsmål så\n\
-66 spørg…\n\
47 srodk…\n\
143 ssn\n\
-152 st\n\
97 sta\n\
31 staat…\n\
-18 stadig\n\
25 stadig #\n\
57 stadig har\n\
-44 stadig i\n\
-18 stadi…\n\
-16 staff\n\
42 staff are\n\
-72 staging\n\
-72 stagi…\n\
-38 stairs\n\
-20 stairwell\n\
-65 stair…\n\
99 stamp\n\
27 stamped\n\
25 stamp…\n\
16 stanc…\n\
-44 stand\n\
-37 stand up\n\
-35 standard\n\
-29 standing at\n\
50 stands\n\
16 stands at\n\
19 stands on\n\
28 standse\n\
31 star\n\
-17 stars\n\
18 start the\n\
-56 start without\n\
-50 starte\n\
-68 started\n\
75 starter med\n\
-84 starts\n\
-73 start…\n\
88 stata\n\
23 state\n\
40 state account\n\
17 state on\n\
-25 stated in\n\
-59 statement\n\
-100 statement for\n\
47 statement is\n\
-49 statements\n\
45 staten\n\
37 statens\n\
-43 state…\n\
-59 static\n\
-29 station\n\
22 station and\n\
18 station city\n\
53 station in\n\
-37 stationen\n\
-47 stationen holder\n\
-32 statistik\n\
-76 stati…\n\
15 statsadvokaten\n\
25 statskassens\n\
154 stats…\n\
-57 status\n\
-64 statu…\n\
-52 staty…\n\
50 stay\n\
-20 stay and\n\
29 stay in\n\
34 stay on\n\
-84 stayed\n\
-20 stayed on\n\
-84 staye…\n\
42 staying\n\
42 stayi…\n\
52 stays\n\
-15 stays the\n\
18 std\n\
243 steam\n\
44 steam cards\n\
27 steam gift\n\
41 sted\n\
-28 stedet\n\
28 stedet for\n\
-30 stede…\n\
-23 steget\n\
-23 stege…\n\
-57 steht\n\
54 stell…\n\
-33 steln…\n\
44 stemme\n\
-50 stemmen\n\
-65 stemmer\n\
-41 stemm…\n\
41 stempel\n\
63 stemp…\n\
-45 step\n\
-29 step aside\n\
-62 step verification\n\
-110 steps\n\
-68 stess…\n\
35 steue…\n\
-51 stige\n\
-76 stiger\n\
-76 stige…\n\
-18 still\n\
23 still available\n\
-21 still for\n\
53 still free\n\
-22 still have\n\
-32 still here\n\
-22 still not\n\
87 still on\n\
-39 still works\n\
-58 stille\n\
21 stille og\n\
68 stiller\n\
-28 stilles\n\
71 stillingen som\n\
-77 still…\n\
-28 stimate\n\
-46 stima…\n\
-40 stimm…\n\
-79 stipendio\n\
-79 stipe…\n\
-31 stjerner\n\
-31 stjer…\n\
19 stjålet\n\
36 stk\n\
16 sto\n\
-30 stock\n\
-96 stod\n\
-132 stole\n\
-111 stolen\n\
-27 stolen bikes\n\
-24 stolen money\n\
-84 stolen so\n\
32 stolen to\n\
41 stoler\n\
-96 stole…\n\
18 stop\n\
20 stop a\n\
37 stop at\n\
35 stop him\n\
132 stop it\n\
-148 stop to\n\
72 stoppe\n\
-24 stoppe en\n\
-20 stopped\n\
-27 stopped a\n\
116 stopper\n\
41 stopper jeg\n\
35 stopper overførslen\n\
31 stopp…\n\
16 stops\n\
38 stor\n\
24 storage\n\
-21 storage is\n\
24 stora…\n\
-81 store\n\
76 storebaelt\n\
54 storebaelt @link\n\
34 storebælt\n\
-35 storebælt #\n\
-42 stored\n\
-21 store…\n\
-67 storm\n\
-52 stort\n\
-101 story\n\
19 stove…\n\
-54 str\n\
-31 strafbart\n\
27 straffes\n\
26 straffes med\n\
25 straffesag\n\
-72 straf…\n\
49 straight\n\
-28 straight away\n\
111 strai…\n\
147 straks\n\
20 straks og\n\
152 straksoverførsel\n\
39 straksoverførsel så\n\
188 strak…\n\
82 strange\n\
-85 stranger\n\
-47 strangers\n\
-78 stran…\n\
-20 streaming\n\
-36 strea…\n\
50 strengt\n\
36 strengt fortroligt\n\
18 stren…\n\
-21 stress\n\
20 stric…\n\
-31 strik…\n\
-88 string\n\
-110 strin…\n\
21 stroller\n\
21 strol…\n\
68 strom\n\
-52 strong\n\
40 strony\n\
17 stron…\n\
-80 struc…\n\
30 strøm bliver\n\
-46 strømmen\n\
18 strømmen kl\n\
-80 strøm…\n\
-35 stuck in\n\
108 student\n\
-82 studerende\n\
-18 studies\n\
-18 studio\n\
-104 studi…\n\
-42 study\n\
19 stuff\n\
26 stunden\n\
67 stund…\n\
-68 stupid\n\
-103 stupi…\n\
64 stykker\n\
29 stykker det\n\
55 stykk…\n\
110 styrelsen\n\
18 styrelsen for\n\
92 styre…\n\
-93 stå\n\
85 stående\n\
85 ståen…\n\
37 står\n\
34 står der\n\
43 står godkend\n\
-62 står her\n\
-61 står i\n\
41 står med\n\
39 står og\n\
25 står på\n\
-38 stævning\n\
-36 stævn…\n\
60 støtt…\n\
124 su\n\
128 su @link\n\
179 su an\n\
-57 su banco\n\
30 su casa\n\
85 su clave\n\
55 su cpr\n\
68 su cuenta\n\
17 su er\n\
52 su for\n\
19 su mitid\n\
58 su pareigunu\n\
48 su styrelsen\n\
114 su tarjeta\n\
-101 su un\n\
21 sua\n\
60 sua banca\n\
47 sua carta\n\
26 sub\n\
105 subito\n\
105 subit…\n\
61 subject\n\
-17 subject new\n\
65 subject re\n\
91 subject your\n\
61 subje…\n\
86 submit\n\
94 submi…\n\
-50 subscription\n\
-70 subscriptions\n\
-22 subsc…\n\
-18 subsi…\n\
-38 subst…\n\
-169 succe…\n\
-216 such\n\
-67 such a\n\
-173 such as\n\
-36 such calls\n\
19 suchen\n\
19 suche…\n\
-67 sucur…\n\
-117 sudo\n\
-17 suffi…\n\
-18 sugar\n\
143 suis\n\
68 suis en\n\
-15 suit\n\
69 suite\n\
47 suite a\n\
-36 suits\n\
-37 suits you\n\
-111 sukci…\n\
-32 sukker\n\
-32 sukke…\n\
66 sul\n\
29 sul conto\n\
28 sulaikyta\n\
57 sum\n\
15 sum of\n\
69 suma\n\
-23 summary\n\
-62 summa…\n\
-30 summer\n\
-39 summe…\n\
17 summoned\n\
43 summons\n\
46 summo…\n\
18 sumokekite\n\
67 sumoketi\n\
84 sumoketi #\n\
-29 sumok…\n\
-44 sun\n\
-23 sun #\n\
106 sun de\n\
-57 sun eu\n\
-72 suna\n\
-73 sunati\n\
-26 sunati la\n\
-73 sunat…\n\
-66 sunday\n\
-42 sunday #\n\
-27 sunday at\n\
-34 sunday we\n\
-77 sunda…\n\
43 sundhed\n\
43 sundhed @link\n\
-61 sundhedskort\n\
-36 sundhedskort med\n\
35 sundhedskort og\n\
35 sundhedsstyrelsen\n\
93 sunt\n\
25 sunteti\n\
25 sunte…\n\
217 suo\n\
49 suo conto\n\
85 suo nome\n\
34 suoi\n\
18 super i\n\
15 super jeg\n\
-29 supermarket\n\
29 supervised\n\
27 supheli\n\
20 suphe…\n\
-28 suppen\n\
-28 suppe…\n\
28 supplier\n\
56 supplier before\n\
-40 suppliers\n\
36 suppl…\n\
-23 support and\n\
15 support calling\n\
-19 support in\n\
-44 support on\n\
30 support we\n\
-24 support you\n\
59 support your\n\
15 supporten\n\
27 suppo…\n\
-36 supue…\n\
35 sur\n\
-82 sur @link\n\
30 sur votre\n\
-26 sure\n\
-73 sure its\n\
64 surec…\n\
28 suresi\n\
28 sures…\n\
15 surgery\n\
17 surge…\n\
-46 surin…\n\
78 surprise\n\
-42 surprised\n\
64 surpr…\n\
-25 surrender\n\
-25 surre…\n\
22 surtout\n\
22 surto…\n\
-80 survey\n\
-60 surve…\n\
-20 survived\n\
-57 survi…\n\
16 sus\n\
30 susanne\n\
30 susan…\n\
-59 sushi\n\
-73 suspect\n\
-59 suspect misuse\n\
-32 suspected of\n\
15 suspected raise\n\
17 suspects\n\
117 suspend\n\
112 suspended\n\
-26 suspended and\n\
16 suspended as\n\
-58 suspended confirm\n\
33 suspended due\n\
45 suspendu\n\
-64 suspension\n\
99 suspe…\n\
30 suspicion\n\
39 suspicious activity\n\
80 svar\n\
-23 svar fra\n\
35 svar ikke\n\
26 svar ja\n\
246 svar med\n\
-40 svar nej\n\
19 svar på\n\
33 svare på\n\
-16 svarede\n\
-19 svarende\n\
-19 svarende til\n\
28 svarer\n\
-27 svare…\n\
-123 sveiki\n\
-53 sveik…\n\
-42 svend\n\
-147 svendborg\n\
-147 svend…\n\
27 sverige\n\
27 sveri…\n\
-55 svige…\n\
-59 svindel\n\
-48 svindel i\n\
32 svindelafdeling\n\
-63 svindler\n\
-27 svindlere\n\
-28 svindlere beder\n\
54 svindlere ringer\n\
-26 svindlere rundt\n\
-76 svindleren\n\
-33 svindlerne\n\
-82 svind…\n\
-60 svært\n\
-53 svømm…\n\
-26 swap\n\
52 swapp…\n\
-55 swear\n\
-34 sweat…\n\
-24 sweden\n\
-24 swede…\n\
18 sweetheart\n\
49 sweet…\n\
-37 swim\n\
-15 swimming\n\
-15 swimm…\n\
-30 swindler\n\
-43 swindlers\n\
-109 swind…\n\
208 swipe\n\
30 swipe and\n\
-25 swipe i\n\
54 swipe in\n\
64 swipe it\n\
80 swipe to\n\
78 swiper\n\
32 swiper du\n\
41 swipe…\n\
37 switch off\n\
-27 switchboard\n\
-20 switched off\n\
-24 switc…\n\
43 swoje\n\
-66 syd\n\
172 sydbank\n\
173 sydba…\n\
28 syddanmark\n\
28 sydda…\n\
-19 sydfjord\n\
-19 sydfj…\n\
-83 sygehus\n\
-85 sygeh…\n\
-76 sygep…\n\
69 sygesikring\n\
34 sygesikringskort\n\
157 syges…\n\
-94 synes\n\
115 system\n\
29 system is\n\
168 systemet\n\
-22 systems\n\
127 syste…\n\
-25 syv\n\
-17 szanowni\n\
50 szanowny\n\
29 szanowny panie\n\
-179 szkol…\n\
70 szukam\n\
74 szuka…\n\
63 szybko\n\
63 szybk…\n\
40 så\n\
-43 så #\n\
-21 så afbryd\n\
18 så annullerer\n\
-17 så betaler\n\
-24 så blev\n\
166 så bliver\n\
148 så de\n\
75 så den\n\
39 så det\n\
61 så dit\n\
23 så du\n\
23 så en\n\
17 så er\n\
-15 så finder\n\
27 så frigiver\n\
210 så får\n\
-57 så giv\n\
19 så godkender\n\
129 så går\n\
49 så gør\n\
123 så han\n\
47 så har\n\
15 så henter\n\
-34 så hold\n\
-53 så hvad\n\
-67 så i\n\
57 så ikke\n\
138 så jeg\n\
33 så kan\n\
-38 så kom\n\
141 så kommer\n\
-110 så kontakt\n\
43 så kører\n\
-43 så lagde\n\
-47 så laver\n\
40 så lukker\n\
-74 så læg\n\
-84 så lægger\n\
45 så længe\n\
21 så læser\n\
104 så nu\n\
52 så når\n\
15 så opretter\n\
28 så overfør\n\
30 så pengene\n\
-131 så ring\n\
51 så ringer\n\
-31 så sagde\n\
-25 så send\n\
111 så sender\n\
118 så ser\n\
53 så siger\n\
57 så skal\n\
-76 så skriv\n\
22 så skriver\n\
-45 så slet\n\
-156 så spær\n\
-16 så spærrer\n\
79 så stopper\n\
25 så står\n\
32 så tryk\n\
32 så trykker\n\
119 så vi\n\
56 så åbner\n\
-63 sådan\n\
-17 sådan begynder\n\
-18 sådan en\n\
-25 sådan et\n\
51 sådan her\n\
-35 sådan undgår\n\
-21 sædvanlige\n\
-54 sædva…\n\
-18 sælger\n\
-48 sælger ja\n\
29 sælger jeg\n\
-47 sælgeren\n\
-125 sælge…\n\
40 særlig\n\
34 særlig kriminalitet\n\
41 særli…\n\
-130 sæt\n\
-37 sæt den\n\
-48 sætni…\n\
54 sætte\n\
41 sætte pengene\n\
94 sætter\n\
-42 sættes\n\
38 sætte…\n\
43 sød\n\
79 søde\n\
-60 søen\n\
-28 søge om\n\
15 søger\n\
-52 søger en\n\
39 søgt\n\
-67 søn\n\
-68 søndag\n\
63 søndag @link\n\
-19 søndag kl\n\
-74 sønda…\n\
-25 sønderborg\n\
-16 søndergade\n\
-113 sønde…\n\
-21 søren\n\
41 søster\n\
41 søste…\n\
122 søyleyin\n\
64 søyle…\n\
-64 søzlesmeyi\n\
-47 søzle…\n\
-55 t\n\
18 t hvor\n\
-28 ta\n\
-15 taast…\n\
-16 tab\n\
-18 table for\n\
20 tablet\n\
107 tabt\n\
88 tabte penge\n\
-38 tada\n\
-108 tag\n\
30 tag et\n\
-15 tag gerne\n\
19 tage den\n\
107 tage det\n\
30 tage et\n\
-21 tage min\n\
-39 tage telefonen\n\
18 tager\n\
26 tager #\n\
15 tager den\n\
33 tager det\n\
29 tager du\n\
-46 tager ikke\n\
-22 tager jeg\n\
53 tager kun\n\
-15 tager vi\n\
-49 taget\n\
119 tai\n\
-140 tak\n\
-117 tak for\n\
-28 tak fordi\n\
-72 tak og\n\
70 take a\n\
16 take care\n\
94 take it\n\
-15 take my\n\
81 take out\n\
-48 take over\n\
-25 take payment\n\
-50 take the\n\
67 take this\n\
-40 take your\n\
19 taken\n\
-34 taken from\n\
19 taken over\n\
37 taken to\n\
58 takes #\n\
41 takes a\n\
33 takes it\n\
-56 takes part\n\
-36 takes the\n\
129 tal\n\
-18 tal fra\n\
111 tal ikke\n\
-45 tal med\n\
27 tal på\n\
69 tale\n\
29 tale i\n\
84 tale med\n\
29 tale overfør\n\
76 taler\n\
107 taler med\n\
15 taler sammen\n\
17 talk about\n\
-79 talk can\n\
51 talk we\n\
-66 talked\n\
-66 talke…\n\
-37 talking\n\
-37 talki…\n\
-21 tallene\n\
26 tallet\n\
-61 talt\n\
-32 talt med\n\
34 talt sammen\n\
-35 talte\n\
73 tam\n\
42 tandlæge\n\
-38 tandlægen\n\
-125 tandlægerne\n\
-21 tandlægerne torvet\n\
-115 tandl…\n\
68 tanim…\n\
-64 tanitan\n\
-96 tanit…\n\
-35 tanke\n\
-66 tanke…\n\
-78 tap\n\
53 tapez\n\
17 taps\n\
19 tardes\n\
19 tarde…\n\
19 target\n\
81 tarjeta\n\
32 tarjeta en\n\
48 tarjeta y\n\
24 tarjetas\n\
87 tarje…\n\
-61 tas\n\
-96 tas pats\n\
-70 task\n\
-16 taske\n\
111 tasks\n\
28 tast\n\
36 tast #\n\
38 tasta\n\
-16 tasta #\n\
23 taste\n\
-35 tastede\n\
72 taster\n\
-38 tastet\n\
-31 taste…\n\
-90 tastselv\n\
-30 tastselv erhverv\n\
-104 tasts…\n\
17 tato\n\
-82 tau\n\
-25 taught\n\
-25 taugh…\n\
31 taulov\n\
31 taulo…\n\
73 tavo\n\
68 tavshedspligt\n\
23 tavshedspligt og\n\
70 tavsh…\n\
64 tax #\n\
17 tax agency\n\
-34 tax assessment\n\
-67 tax authorities\n\
-109 tax card\n\
25 tax debt\n\
-16 tax folder\n\
47 tax fraud\n\
-19 tax free\n\
23 tax of\n\
-18 tax office\n\
69 tax refund\n\
-18 tax residence\n\
-74 tax return\n\
56 tax statement\n\
-15 tax you\n\
79 taxa\n\
-107 taxi\n\
-117 taxi on\n\
34 taxpayer\n\
45 taxpa…\n\
113 tdc\n\
47 tdc net\n\
-17 te li\n\
62 te lo\n\
-18 te sun\n\
-142 tea\n\
90 teach\n\
74 teach you\n\
-77 teacher\n\
-56 teach…\n\
46 team at\n\
-29 team for\n\
-56 team takes\n\
-18 team the\n\
51 teamet\n\
51 teame…\n\
-152 teams\n\
148 teamviewer\n\
148 teamv…\n\
62 tebli…\n\
48 technical\n\
41 technician\n\
35 technician is\n\
-19 technicians\n\
36 techniczny\n\
73 technique\n\
143 techn…\n\
25 tecnico\n\
29 tecni…\n\
-52 tegn\n\
-31 tegn på\n\
28 tegnebog\n\
17 tegne…\n\
-88 tego\n\
25 tej\n\
-29 tek\n\
25 teknik\n\
76 tekniker\n\
51 teknikere\n\
33 teknisk\n\
135 tekni…\n\
-56 tekst\n\
-26 teksten\n\
-15 tekst…\n\
55 tel\n\
-86 tel #\n\
32 telecommunications\n\
32 telec…\n\
-28 telefoane\n\
67 telefon\n\
-37 telefon er\n\
-26 telefon med\n\
81 telefon og\n\
-20 telefon si\n\
59 telefon så\n\
21 telefona\n\
-81 telefonate\n\
-56 telefonda\n\
21 telefonen\n\
35 telefonen med\n\
96 telefonen nu\n\
-21 telefonen og\n\
-40 telefonen ringer\n\
28 telefonen så\n\
19 telefonens\n\
-36 telefoner\n\
20 telefonerne\n\
26 telefonerne er\n\
40 telefonie\n\
44 telefonnummer\n\
-20 telefonu\n\
89 telefonul\n\
120 telefonum\n\
54 telef…\n\
160 telegram\n\
211 teleg…\n\
16 telenor\n\
36 telenor your\n\
16 telen…\n\
48 telephone\n\
52 telephone and\n\
-36 telephone fraud\n\
26 telephone number\n\
45 telep…\n\
-25 telev…\n\
-18 telia\n\
27 tell\n\
-84 tell anna\n\
173 tell anyone\n\
33 tell dad\n\
105 tell her\n\
43 tell him\n\
-40 tell it\n\
142 tell me\n\
26 tell mum\n\
-23 tell no\n\
-88 tell the\n\
121 tell them\n\
-79 tell us\n\
-78 tell you\n\
41 telling\n\
67 telling me\n\
-55 telling you\n\
41 telli…\n\
-57 tells\n\
38 tells me\n\
-127 tells you\n\
-85 telmore\n\
-85 telmo…\n\
-44 tema\n\
75 temiz…\n\
20 temporarily\n\
101 temporary\n\
18 temporary password\n\
75 tempo…\n\
28 temps\n\
106 temu\n\
-26 ten\n\
-70 ten days\n\
-56 ten minutes\n\
32 ten thousand\n\
69 tenant\n\
35 tenant has\n\
-17 tenants\n\
-20 tenants to\n\
37 tenan…\n\
26 tenemos que\n\
17 tenga\n\
171 tengo\n\
26 tengo que\n\
26 tenvo…\n\
-87 tercuman\n\
-87 tercu…\n\
35 term\n\
-123 termin\n\
73 terminal\n\
-24 terminas\n\
36 terminated\n\
-26 terms\n\
-62 terrible\n\
-88 terri…\n\
59 tes\n\
-67 tesek…\n\
-134 teslim\n\
-134 tesli…\n\
-112 test\n\
92 teste…\n\
-32 tests\n\
33 text\n\
-48 text #\n\
-33 text about\n\
-18 text and\n\
-26 text from\n\
-95 text in\n\
28 text it\n\
15 text just\n\
152 text me\n\
-17 text message\n\
-59 text messages\n\
-26 text stop\n\
-27 text the\n\
20 text with\n\
-64 text you\n\
-136 texts\n\
-15 texts about\n\
58 teyit\n\
61 tez\n\
-65 than\n\
-19 than #\n\
-48 than the\n\
-32 than you\n\
-69 thank\n\
-69 thank you\n\
-89 thanks\n\
-150 thanks for\n\
-37 thanks to\n\
-89 thank…\n\
-26 that\n\
-15 that #\n\
-95 that a\n\
20 that as\n\
93 that bank\n\
-35 that fraudsters\n\
-52 that has\n\
18 that hasnt\n\
-114 that he\n\
119 that i\n\
22 that im\n\
70 that is\n\
-21 that isnt\n\
-51 that it\n\
-35 that its\n\
20 that ive\n\
25 that nobody\n\
-105 that normal\n\
-58 that on\n\
60 that one\n\
-49 that our\n\
-25 that she\n\
-26 that someone\n\
-61 that the\n\
-52 that their\n\
30 that theres\n\
71 that this\n\
51 that to\n\
-55 that too\n\
-34 that was\n\
30 that way\n\
16 that youll\n\
-79 that your\n\
110 that youre\n\
-32 that youve\n\
28 thats\n\
-80 thats a\n\
-50 thats all\n\
24 thats fine\n\
60 thats how\n\
-23 thats the\n\
84 thats why\n\
-53 the\n\
106 the #\n\
-31 the 12th\n\
-124 the 1st\n\
-83 the 20th\n\
-21 the 2nd\n\
-55 the 3rd\n\
-37 the 4th\n\
-19 the access\n\
83 the account\n\
77 the activation\n\
22 the address\n\
31 the administrative\n\
15 the advisers\n\
-20 the agency\n\
92 the agent\n\
97 the airport\n\
58 the amount\n\
30 the amounts\n\
16 the answer\n\
16 the anti\n\
104 the apartment\n\
-93 the app\n\
-40 the application\n\
58 the approval\n\
49 the arrest\n\
-51 the article\n\
-42 the assessor\n\
17 the attached\n\
38 the audit\n\
99 the authorities\n\
-23 the average\n\
-56 the baby\n\
19 the bag\n\
93 the bail\n\
38 the bailiff\n\
-19 the bailiffs\n\
-51 the bakery\n\
27 the balance\n\
98 the banks\n\
-36 the bar\n\
-25 the basement\n\
-70 the bell\n\
-73 the best\n\
-19 the bicycle\n\
-20 the big\n\
-151 the bill\n\
58 the block\n\
106 the blockchain\n\
-107 the blue\n\
-46 the board\n\
49 the bond\n\
-37 the book\n\
-38 the box\n\
48 the branch\n\
-15 the bridge\n\
-29 the budget\n\
19 the building\n\
-48 the buyer\n\
-40 the cake\n\
-69 the caller\n\
-16 the camera\n\
28 the cancel\n\
46 the cancellation\n\
67 the card\n\
-20 the cards\n\
-16 the caretaker\n\
-23 the case\n\
75 the cash\n\
58 the cashier\n\
-68 the cat\n\
45 the change\n\
-45 the charge\n\
43 the charger\n\
-27 the chat\n\
-26 the children\n\
114 the chinese\n\
-26 the chip\n\
-35 the church\n\
-59 the city\n\
-23 the claim\n\
33 the class\n\
22 the cleaning\n\
36 the clerk\n\
-44 the client\n\
-20 the clinic\n\
-24 the clubs\n\
37 the code\n\
153 the codes\n\
-86 the coffee\n\
43 the coins\n\
-33 the collection\n\
-94 the company\n\
-29 the complaints\n\
60 the computer\n\
-63 the con\n\
-82 the concert\n\
49 the consular\n\
75 the contract\n\
29 the corner\n\
-121 the counter\n\
16 the country\n\
47 the courier\n\
-45 the couriers\n\
-20 the course\n\
-19 the court\n\
27 the courts\n\
-29 the cpr\n\
20 the criminals\n\
51 the crypto\n\
24 the current\n\
-78 the customer\n\
-21 the customs\n\
35 the danish\n\
-49 the dark\n\
-51 the data\n\
-110 the day\n\
31 the deadline\n\
21 the debt\n\
-66 the delivery\n\
-29 the department\n\
-49 the deposit\n\
-82 the desk\n\
37 the details\n\
-46 the digital\n\
-22 the director\n\
42 the dog\n\
-57 the door\n\
-17 the drill\n\
-23 the driver\n\
15 the duration\n\
32 the duty\n\
-28 the early\n\
-71 the email\n\
-97 the embassy\n\
-15 the embassys\n\
-36 the end\n\
-31 the envelope\n\
-71 the estate\n\
-48 the eu\n\
61 the european\n\
30 the evening\n\
41 the exchange\n\
15 the express\n\
-53 the fake\n\
-17 the ferry\n\
-25 the field\n\
-26 the figures\n\
46 the fine\n\
-96 the first\n\
-48 the fish\n\
35 the flat\n\
-21 the floor\n\
67 the following\n\
38 the form\n\
-25 the former\n\
88 the four\n\
-34 the fourth\n\
117 the fraud\n\
-55 the fridge\n\
-36 the front\n\
35 the full\n\
33 the funds\n\
-98 the game\n\
43 the gang\n\
-23 the gate\n\
-52 the girl\n\
15 the gold\n\
-48 the goods\n\
69 the green\n\
91 the group\n\
58 the guarantee\n\
41 the guy\n\
-32 the gym\n\
53 the hacker\n\
25 the hackers\n\
64 the hague\n\
-71 the hall\n\
-22 the harbour\n\
-22 the hearing\n\
-37 the heating\n\
32 the holiday\n\
-41 the hospital\n\
80 the hour\n\
15 the house\n\
16 the housing\n\
-66 the hr\n\
44 the iban\n\
102 the id\n\
-62 the immigration\n\
-23 the imperative\n\
-44 the incident\n\
-23 the indictment\n\
19 the inspector\n\
-54 the insurance\n\
26 the internet\n\
-26 the intranet\n\
67 the intruder\n\
22 the investigating\n\
-21 the investigation\n\
-138 the invoice\n\
-16 the it\n\
-42 the job\n\
139 the judge\n\
56 the key\n\
34 the keypad\n\
15 the keys\n\
-80 the kids\n\
-42 the kitchen\n\
-47 the lamp\n\
30 the landlord\n\
-22 the landlords\n\
-41 the language\n\
18 the last\n\
58 the lawyers\n\
-32 the left\n\
-102 the letter\n\
-56 the library\n\
89 the line\n\
90 the link\n\
109 the list\n\
18 the little\n\
29 the loan\n\
-79 the local\n\
-15 the log\n\
40 the login\n\
47 the long\n\
-19 the loss\n\
-23 the lost\n\
-38 the mail\n\
-41 the man\n\
19 the market\n\
17 the matter\n\
15 the maximum\n\
-19 the medical\n\
-85 the meeting\n\
-16 the men\n\
-102 the message\n\
24 the middle\n\
46 the ministry\n\
-90 the missing\n\
40 the mitid\n\
-48 the mobile\n\
69 the moment\n\
17 the money\n\
-126 the month\n\
-41 the monthly\n\
-58 the morning\n\
-25 the mortgage\n\
28 the mosque\n\
-17 the most\n\
52 the municipality\n\
-88 the municipalitys\n\
31 the name\n\
76 the national\n\
49 the nearest\n\
-100 the netbank\n\
18 the network\n\
91 the new\n\
-50 the news\n\
-50 the newspaper\n\
-30 the ninth\n\
82 the node\n\
59 the normal\n\
-39 the north\n\
123 the notes\n\
-27 the notice\n\
-46 the number\n\
124 the numbers\n\
-23 the objection\n\
-29 the offer\n\
48 the office\n\
93 the officer\n\
22 the officers\n\
-38 the official\n\
-63 the old\n\
27 the one\n\
-46 the online\n\
-41 the operation\n\
73 the order\n\
-20 the original\n\
49 the outstanding\n\
-47 the oven\n\
-26 the owner\n\
44 the page\n\
-127 the paper\n\
-82 the papers\n\
-30 the parcel\n\
-84 the party\n\
-40 the passport\n\
-38 the password\n\
-17 the path\n\
-51 the pattern\n\
41 the payment\n\
-15 the payroll\n\
15 the period\n\
-29 the permit\n\
76 the person\n\
-28 the photo\n\
-68 the photos\n\
33 the picture\n\
45 the pictures\n\
99 the pin\n\
29 the place\n\
-24 the plan\n\
118 the platform\n\
-30 the plumber\n\
-43 the police\n\
-19 the portal\n\
-36 the position\n\
-73 the post\n\
42 the postage\n\
-52 the postnord\n\
-28 the pram\n\
-91 the present\n\
67 the price\n\
-21 the prime\n\
-70 the printer\n\
31 the process\n\
-54 the profile\n\
19 the profit\n\
-28 the prosecution\n\
53 the prosecutor\n\
46 the public\n\
-73 the purchase\n\
39 the purpose\n\
15 the qr\n\
-112 the queue\n\
-18 the radiator\n\
-32 the real\n\
20 the reason\n\
31 the receipt\n\
-42 the receiver\n\
-40 the recipe\n\
-78 the recipient\n\
-52 the red\n\
23 the reference\n\
125 the refund\n\
40 the registration\n\
37 the release\n\
-168 the rent\n\
56 the report\n\
89 the request\n\
-125 the residence\n\
140 the rest\n\
-57 the restaurant\n\
-32 the right\n\
34 the risk\n\
-116 the robot\n\
42 the safe\n\
31 the salary\n\
-17 the same\n\
47 the savings\n\
-61 the scammer\n\
-41 the school\n\
19 the screenshot\n\
-31 the script\n\
-44 the second\n\
141 the security\n\
-51 the seller\n\
-25 the sender\n\
-31 the senders\n\
-37 the server\n\
-30 the service\n\
-48 the shared\n\
-63 the shop\n\
-21 the shops\n\
48 the signals\n\
-19 the signed\n\
-19 the signing\n\
-28 the sink\n\
63 the six\n\
41 the sixteen\n\
-23 the slow\n\
-22 the smallest\n\
-16 the sms\n\
26 the sofa\n\
32 the software\n\
-33 the spot\n\
-27 the start\n\
36 the state\n\
-95 the steps\n\
-24 the sticker\n\
-16 the street\n\
23 the subject\n\
87 the sum\n\
30 the summons\n\
-33 the supermarket\n\
-38 the supplier\n\
25 the suspects\n\
179 the system\n\
-25 the table\n\
-26 the tax\n\
-147 the taxi\n\
-103 the team\n\
-15 the technician\n\
26 the telephone\n\
40 the test\n\
46 the text\n\
-18 the third\n\
128 the three\n\
-50 the till\n\
-36 the time\n\
-18 the tin\n\
54 the toilet\n\
55 the tone\n\
45 the top\n\
39 the trading\n\
-53 the train\n\
15 the transport\n\
-29 the travel\n\
28 the treasury\n\
-32 the university\n\
-52 the value\n\
23 the vault\n\
113 the verification\n\
-31 the vet\n\
-92 the victim\n\
-69 the victims\n\
18 the video\n\
-58 the viewing\n\
27 the virus\n\
34 the visa\n\
-37 the visit\n\
-110 the voice\n\
-33 the vpn\n\
-22 the waiting\n\
93 the wallet\n\
142 the warrant\n\
-40 the washing\n\
-16 the water\n\
-76 the way\n\
-58 the weather\n\
-55 the west\n\
24 the whole\n\
-51 the widow\n\
-17 the window\n\
-30 the winter\n\
-21 the witness\n\
91 the word\n\
-34 the words\n\
-21 the workshop\n\
-106 the wrong\n\
-23 the yard\n\
44 the young\n\
-34 thea\n\
-16 theft\n\
-59 their\n\
-54 their cpr\n\
-22 their passport\n\
29 their user\n\
31 theirs\n\
31 their…\n\
-53 them\n\
32 them #\n\
33 them as\n\
18 them but\n\
-72 them in\n\
34 them its\n\
43 them know\n\
-78 them on\n\
-24 them the\n\
-78 them to\n\
-16 them with\n\
-35 themselves\n\
-35 thems…\n\
62 then\n\
-28 then a\n\
51 then approve\n\
107 then i\n\
48 then it\n\
-52 then its\n\
52 then open\n\
57 then read\n\
-57 then ring\n\
59 then send\n\
45 then tell\n\
77 then the\n\
53 then they\n\
32 then type\n\
41 then we\n\
-18 then you\n\
52 then youll\n\
43 there\n\
-47 there are\n\
114 there is\n\
100 there now\n\
18 there today\n\
-40 there was\n\
63 there you\n\
80 thereafter\n\
92 therefore\n\
60 theres a\n\
57 theres an\n\
-123 theres no\n\
-49 theres nothing\n\
35 there…\n\
-23 thesis\n\
-23 thesi…\n\
45 they also\n\
76 they are\n\
72 they ask\n\
-22 they asked\n\
55 they can\n\
-104 they do\n\
52 they dont\n\
40 they give\n\
41 they have\n\
26 they hold\n\
44 they let\n\
-30 they must\n\
80 they need\n\
22 they pay\n\
21 they pick\n\
-31 they ring\n\
-85 they said\n\
49 they say\n\
-29 they searched\n\
46 they take\n\
-51 they told\n\
92 they want\n\
-30 theyd\n\
49 theyll\n\
49 theyl…\n\
-26 theyre\n\
-41 theyre from\n\
-26 theyr…\n\
-41 thief\n\
-28 thieves\n\
-28 thiev…\n\
-28 thing\n\
19 thing is\n\
-98 things\n\
-98 thing…\n\
-152 think\n\
-26 thinking\n\
-20 think…\n\
-81 third\n\
-26 thirteen\n\
58 thirty minutes\n\
-15 thirty one\n\
17 thirty thousand\n\
-17 thirt…\n\
72 this\n\
37 this #\n\
-72 this a\n\
147 this account\n\
33 this address\n\
73 this afternoon\n\
-29 this autumn\n\
85 this call\n\
40 this case\n\
-71 this code\n\
19 this confidential\n\
16 this e\n\
22 this evening\n\
125 this investigation\n\
111 this is\n\
35 this link\n\
65 this mail\n\
44 this matter\n\
46 this message\n\
20 this month\n\
85 this months\n\
-61 this morning\n\
24 this new\n\
200 this number\n\
19 this page\n\
132 this phone\n\
-38 this second\n\
28 this sms\n\
-119 this text\n\
-15 this time\n\
-27 this was\n\
-41 this week\n\
-43 this weekend\n\
-16 this weeks\n\
49 this you\n\
-38 thisted\n\
-38 thist…\n\
50 thomas\n\
50 thoma…\n\
-47 thomsen\n\
-47 thoms…\n\
20 thorsen\n\
20 thors…\n\
-55 those\n\
-21 those calls\n\
-19 those that\n\
-54 those who\n\
-29 though\n\
34 thought\n\
105 thousand\n\
54 thousand euro\n\
-22 thousand i\n\
71 thousand in\n\
69 thousand kroner\n\
-33 thousand one\n\
44 thousand to\n\
-15 thousands\n\
-18 thousands of\n\
101 thous…\n\
-40 thread\n\
-83 threat.arrest|denies\n\
36 threat.arrest|live\n\
124 threat.arrest|reader\n\
-77 threat.arrest|reports\n\
-75 threat.arrest|reports threat.arrest|threatens\n\
-36 threat.arrest|reports threat.block|reports\n\
105 threat.arrest|reports threat.deadline|reports\n\
-15 threat.arrest|reports threat.deadline|threatens\n\
-37 threat.arrest|speaks\n\
36 threat.arrest|threatens\n\
52 threat.arrest|threatens threat.court|threatens\n\
107 threat.arrest|threatens threat.deadline|threatens\n\
-44 threat.arrest|threatens threat.exposure|threatens\n\
16 threat.arrest|threatens threat.return|threatens\n\
-205 threat.block|denies threat.deadline|threatens\n\
18 threat.block|live\n\
111 threat.block|reader\n\
-45 threat.block|reports\n\
-26 threat.block|reports threat.block|threatens\n\
32 threat.block|reports threat.deadline|reports\n\
-71 threat.block|reports threat.deadline|threatens\n\
18 threat.block|threatens\n\
69 threat.block|threatens threat.court|threatens\n\
-52 threat.block|threatens threat.cutoff|threatens\n\
25 threat.block|threatens threat.deadline|reports\n\
58 threat.block|threatens threat.deadline|threatens\n\
56 threat.block|threatens threat.debt|threatens\n\
29 threat.block|threatens threat.deportation|threatens\n\
-87 threat.block|threatens threat.exposure|threatens\n\
48 threat.block|threatens threat.return|threatens\n\
-26 threat.court|live\n\
46 threat.court|reader\n\
40 threat.court|reports\n\
102 threat.court|speaks\n\
-26 threat.court|threatens\n\
92 threat.court|threatens threat.deadline|threatens\n\
71 threat.court|threatens threat.debt|threatens\n\
65 threat.court|threatens threat.deportation|threatens\n\
106 threat.court|threatens threat.exposure|threatens\n\
-207 threat.court|threatens threat.return|threatens\n\
-21 threat.cutoff|live\n\
136 threat.cutoff|reader\n\
101 threat.cutoff|speaks\n\
-21 threat.cutoff|threatens\n\
106 threat.cutoff|threatens threat.deadline|threatens\n\
95 threat.deadline|denies\n\
-30 threat.deadline|live\n\
-21 threat.deadline|reports\n\
46 threat.deadline|reports threat.deadline|threatens\n\
-27 threat.deadline|reports threat.exposure|reports\n\
-30 threat.deadline|threatens\n\
123 threat.deadline|threatens threat.debt|threatens\n\
95 threat.deadline|threatens threat.deportation|threatens\n\
121 threat.deadline|threatens threat.exposure|threatens\n\
56 threat.deadline|threatens threat.return|threatens\n\
126 threat.debt|reader\n\
21 threat.debt|threatens threat.exposure|threatens\n\
31 threat.debt|threatens threat.return|threatens\n\
71 threat.deportation|live\n\
121 threat.deportation|reader\n\
-54 threat.deportation|reports\n\
87 threat.deportation|speaks\n\
71 threat.deportation|threatens\n\
15 threat.exposure|live\n\
75 threat.exposure|reader\n\
56 threat.exposure|reports\n\
-65 threat.exposure|speaks\n\
15 threat.exposure|threatens\n\
66 threat.return|denies\n\
-92 threat.return|reader\n\
-104 threat.return|speaks\n\
-68 threaten\n\
-42 threatened\n\
-38 threats\n\
-76 threat|denies\n\
-63 threat|reports\n\
-34 threat|threatens\n\
-214 threa…\n\
-20 three\n\
64 three and\n\
47 three cars\n\
18 three digits\n\
39 three hundred\n\
-65 three in\n\
-34 three men\n\
-48 three months\n\
-38 three of\n\
43 three on\n\
-23 three payments\n\
-99 three times\n\
-37 three weeks\n\
15 three years\n\
-43 through my\n\
-19 through our\n\
-53 through the\n\
18 through to\n\
30 through western\n\
-15 through your\n\
-68 throw\n\
-51 throw the\n\
-15 throw…\n\
-24 thru\n\
-100 thu\n\
-93 thu #\n\
-53 thumb\n\
-94 thursday\n\
-79 thursday #\n\
-32 thursday at\n\
-16 thursdays\n\
-97 thurs…\n\
32 ti\n\
16 ti mando\n\
50 ti minutter\n\
18 tick\n\
-46 ticket\n\
-104 tickets\n\
-111 ticke…\n\
-135 tid\n\
-41 tid hos\n\
-48 tid i\n\
-39 tid på\n\
-118 tid til\n\
-101 tiden\n\
61 tidlig\n\
-38 tidligere\n\
-30 tidligst\n\
-52 tidli…\n\
-38 tidsbestilling\n\
60 tidspunkt\n\
42 tidsp…\n\
-46 tie\n\
96 tiene\n\
-15 tiene que\n\
-27 tiene un\n\
-42 tienes\n\
-42 tiene…\n\
178 tik\n\
-118 tikla…\n\
64 tiktok\n\
64 tikto…\n\
-57 til\n\
57 til @link\n\
24 til adressen\n\
-38 til afhentning\n\
20 til agent\n\
-119 til alle\n\
-52 til andre\n\
33 til anklageren\n\
59 til apple\n\
-40 til at\n\
46 til banken\n\
-28 til betaling\n\
-22 til butikken\n\
-57 til danmark\n\
-40 til datatilsynet\n\
-29 til de\n\
60 til dem\n\
-74 til den\n\
37 til denne\n\
28 til deres\n\
82 til det\n\
64 til dette\n\
45 til dig\n\
103 til dit\n\
20 til elgiganten\n\
20 til en\n\
-62 til et\n\
56 til familien\n\
20 til fem\n\
48 til filialen\n\
-35 til fire\n\
-33 til for\n\
-22 til foreningens\n\
-88 til frokost\n\
109 til gode\n\
-40 til hende\n\
-49 til hvidvask\n\
-43 til hvis\n\
-26 til højre\n\
85 til i\n\
57 til inkasso\n\
-47 til jeres\n\
15 til jul\n\
52 til kassereren\n\
46 til klientkontoen\n\
-84 til klokken\n\
44 til konto\n\
26 til kontoret\n\
22 til kontrakten\n\
29 til leverandøren\n\
-24 til lørdag\n\
52 til microsoft\n\
123 til mig\n\
210 til min\n\
-76 til mitid\n\
-26 til mor\n\
-18 til mormor\n\
15 til nedenstående\n\
26 til netbank\n\
-92 til netflix\n\
20 til nogen\n\
-37 til ny\n\
-31 til nye\n\
-33 til nyt\n\
48 til når\n\
27 til næste\n\
-85 til og\n\
-156 til os\n\
40 til politiet\n\
72 til politiets\n\
-19 til porten\n\
-32 til på\n\
45 til sagen\n\
-20 til samtale\n\
-50 til sidst\n\
-40 til sin\n\
15 til statsadvokaten\n\
25 til statskassens\n\
-38 til stillingen\n\
-59 til søndag\n\
-22 til torsdag\n\
38 til udbetaling\n\
81 til vores\n\
-30 til wifi\n\
16 til ældre\n\
51 tilbage\n\
102 tilbage #\n\
-40 tilbage fra\n\
38 tilbage og\n\
271 tilbage på\n\
18 tilbage skal\n\
-76 tilbage til\n\
26 tilbagebetales\n\
80 tilbagebetaling\n\
20 tilbagebetaling er\n\
15 tilbagebetaling på\n\
48 tilbagefører\n\
22 tilbageførsel\n\
46 tilbageholdt\n\
81 tilba…\n\
-45 tilbud\n\
28 tilbuddet\n\
21 tilbyde\n\
17 tilbyder\n\
41 tilby…\n\
-26 tilfælde\n\
-54 tilfæ…\n\
15 tilføj\n\
152 tilfø…\n\
-18 tilhø…\n\
69 tilkn…\n\
-120 till\n\
-83 till #\n\
25 till friday\n\
21 till monday\n\
15 till the\n\
-32 tilladelse\n\
16 tilladelsen og\n\
25 tilli…\n\
85 tillykke du\n\
-111 tillykke med\n\
-27 tillæ…\n\
15 tilmeld\n\
18 tilmeld dig\n\
-41 tilmelding\n\
-21 tilmelding til\n\
-24 tilmeldt\n\
-70 tilme…\n\
34 tilsendt\n\
34 tilse…\n\
16 tilsk…\n\
-18 tiltalt\n\
-26 tilta…\n\
-116 time\n\
-37 time #\n\
-30 time @link\n\
-42 time code\n\
-41 time ellers\n\
-28 time for\n\
22 time i\n\
-56 time is\n\
15 time job\n\
24 time om\n\
-33 time on\n\
-23 time to\n\
-37 time you\n\
-42 timeout\n\
-42 timeout #\n\
-42 timeo…\n\
164 timer\n\
41 timer @link\n\
32 timer efter\n\
51 timer ellers\n\
-34 timer på\n\
-28 timer…\n\
31 times\n\
18 times a\n\
-44 timp\n\
-75 tina\n\
-135 tip\n\
-65 tips\n\
-132 tirsdag\n\
-49 tirsdag kl\n\
-22 tirsdags\n\
-135 tirsd…\n\
-55 title\n\
-32 tivoli\n\
-32 tivol…\n\
-19 tjek\n\
-30 tjekke\n\
-23 tjekke dine\n\
44 tjekke om\n\
-73 tjekker\n\
-129 tjekk…\n\
118 tjen\n\
19 tjen #\n\
56 tjen op\n\
79 tjene\n\
60 tjener\n\
39 tjener #\n\
16 tjenestenummer\n\
35 tjenestenummer er\n\
58 tjene…\n\
32 tjent\n\
74 tjente\n\
74 tjent…\n\
181 tl\n\
135 tlf\n\
49 tlf kan\n\
-48 tluma…\n\
34 tmrw\n\
-65 to #\n\
-183 to @link\n\
-17 to a\n\
-28 to account\n\
60 to activate\n\
-48 to all\n\
-18 to an\n\
-41 to another\n\
-41 to answer\n\
-138 to anyone\n\
-17 to apply\n\
-53 to approve\n\
-65 to ask\n\
152 to avoid\n\
73 to bank\n\
47 to begin\n\
34 to bente\n\
-84 to block\n\
-27 to book\n\
18 to bother\n\
-47 to bring\n\
-24 to brunsvig\n\
15 to business\n\
62 to buy\n\
149 to cancel\n\
-150 to change\n\
77 to check\n\
-64 to choose\n\
-75 to citizen\n\
52 to claim\n\
71 to clear\n\
76 to close\n\
76 to collect\n\
-69 to come\n\
26 to complete\n\
-90 to confirm\n\
70 to convert\n\
66 to cooperate\n\
59 to copenhagen\n\
50 to court\n\
61 to cut\n\
20 to day\n\
73 to debt\n\
19 to delete\n\
27 to deliver\n\
45 to denmark\n\
-65 to do\n\
60 to drive\n\
28 to elgiganten\n\
-39 to end\n\
-48 to enter\n\
54 to explain\n\
-15 to fetch\n\
-28 to four\n\
16 to gange\n\
129 to get\n\
51 to give\n\
-98 to go\n\
25 to google\n\
-18 to hand\n\
-68 to hang\n\
-24 to have\n\
-19 to hear\n\
28 to help\n\
-95 to her\n\
102 to him\n\
-29 to his\n\
68 to hold\n\
-72 to hundrede\n\
-76 to identify\n\
56 to inform\n\
-91 to install\n\
21 to issue\n\
26 to it\n\
38 to ja\n\
35 to keep\n\
-32 to know\n\
31 to lift\n\
-23 to like\n\
24 to lithuania\n\
48 to lock\n\
-18 to look\n\
23 to lose\n\
48 to make\n\
107 to me\n\
43 to minutter\n\
46 to missing\n\
55 to moj\n\
55 to money\n\
-59 to move\n\
27 to muligheder\n\
195 to my\n\
-25 to mænd\n\
-34 to netbank\n\
119 to new\n\
-51 to nie\n\
25 to nordea\n\
-32 to offer\n\
65 to officer\n\
-46 to one\n\
17 to open\n\
-98 to order\n\
118 to our\n\
76 to overførsler\n\
-49 to pay\n\
-56 to phone\n\
28 to pick\n\
53 to present\n\
22 to press\n\
31 to process\n\
39 to protect\n\
31 to prove\n\
54 to put\n\
-62 to raise\n\
23 to re\n\
33 to reactivate\n\
-35 to read\n\
82 to receive\n\
22 to reg\n\
56 to release\n\
59 to remove\n\
-21 to renew\n\
-46 to reply\n\
-53 to report\n\
-32 to reset\n\
33 to restore\n\
20 to reverse\n\
-93 to say\n\
-56 to see\n\
-92 to send\n\
-40 to serve\n\
-18 to set\n\
54 to settle\n\
-61 to sign\n\
-63 to sleep\n\
30 to speak\n\
66 to start\n\
90 to stay\n\
-29 to step\n\
24 to stop\n\
-45 to strangers\n\
-25 to surrender\n\
26 to suspicious\n\
49 to take\n\
36 to talk\n\
-16 to tastselv\n\
-25 to tell\n\
18 to the\n\
24 to their\n\
77 to them\n\
154 to this\n\
-56 to three\n\
-104 to transfer\n\
-32 to try\n\
-45 to tusind\n\
36 to unge\n\
73 to unlock\n\
-79 to update\n\
-40 to us\n\
-45 to verify\n\
-64 to wait\n\
-30 to withdraw\n\
18 to work\n\
148 to you\n\
21 to your\n\
20 to yours\n\
24 to yourself\n\
-38 tobias\n\
-38 tobia…\n\
46 tochter\n\
46 tocht…\n\
70 today\n\
-32 today #\n\
66 today and\n\
-30 today as\n\
17 today at\n\
17 today because\n\
-38 today between\n\
18 today but\n\
95 today by\n\
-40 today call\n\
-35 today do\n\
36 today for\n\
-17 today i\n\
78 today is\n\
69 today its\n\
15 today or\n\
44 today press\n\
-20 today so\n\
48 today the\n\
119 today to\n\
66 today update\n\
-30 today we\n\
-20 today with\n\
38 today you\n\
25 today your\n\
47 todays\n\
47 today…\n\
-24 todel\n\
-46 todos\n\
25 toft\n\
-237 tog\n\
-29 tog #\n\
41 tog telefonen\n\
-116 toget\n\
122 together\n\
-17 together on\n\
60 together with\n\
122 toget…\n\
-88 toi\n\
77 toilet\n\
62 toilet this\n\
91 toile…\n\
-107 token\n\
68 tokens\n\
53 token…\n\
-42 told\n\
137 told #\n\
21 told @link\n\
-41 told her\n\
-82 told him\n\
19 told me\n\
-40 told not\n\
-20 told og\n\
40 told på\n\
-35 told that\n\
-53 told the\n\
-17 told them\n\
-100 told to\n\
-69 told us\n\
107 told you\n\
-21 toldb…\n\
39 tolden\n\
34 toldgebyr\n\
34 toldg…\n\
47 toldstyrelsen\n\
47 tolds…\n\
-45 toldv…\n\
-34 tolk\n\
133 toll\n\
27 toll free\n\
-51 tolv\n\
-41 tom\n\
-82 tomat…\n\
-120 tomorrow #\n\
-55 tomorrow at\n\
34 tomorrow its\n\
-16 tomorrow morning\n\
19 tomorrow unless\n\
41 tomorrow you\n\
-47 ton\n\
17 ton compte\n\
87 tone\n\
-21 tonight\n\
-63 tonight #\n\
-55 tonight and\n\
21 tonight at\n\
-128 tonight from\n\
85 tonight i\n\
37 tonight unless\n\
-17 tonig…\n\
-37 too\n\
143 too much\n\
-105 took\n\
-43 took #\n\
-33 took me\n\
-30 took my\n\
-69 took the\n\
50 tool\n\
-42 top\n\
-74 top up\n\
-89 toplanti\n\
-61 topla…\n\
-79 toppen\n\
-82 toppe…\n\
-27 torben\n\
-27 torbe…\n\
-140 torsdag\n\
-42 torsdag kl\n\
-44 torsdag men\n\
-140 torsd…\n\
-44 torti…\n\
-94 torvet\n\
-127 torve…\n\
18 tot\n\
-117 total\n\
-82 total #\n\
23 totally\n\
20 totally legal\n\
-68 total…\n\
28 toti\n\
112 touch\n\
-22 tous\n\
93 tout\n\
28 tout de\n\
40 toute\n\
-78 town\n\
21 tozsa…\n\
55 tra\n\
-78 tra le\n\
47 traba…\n\
94 trace\n\
31 traces\n\
31 traces of\n\
50 trace…\n\
-79 track\n\
-53 track @link\n\
-54 track your\n\
-102 tracking\n\
-139 track…\n\
66 trade\n\
27 trades\n\
86 trade…\n\
77 trading\n\
61 tradi…\n\
-33 tradu…\n\
-54 trae\n\
29 traffic\n\
44 trafficking\n\
72 traff…\n\
67 trafic\n\
67 trafic de\n\
138 trafi…\n\
-79 traiga\n\
-88 traig…\n\
-18 trailer\n\
-18 trail…\n\
-175 train\n\
-20 train #\n\
32 trainer\n\
-70 training\n\
-31 trains\n\
-147 train…\n\
-26 trampoline\n\
-41 tramp…\n\
-22 transaction\n\
-31 transactions\n\
-19 transcript\n\
37 transfer\n\
55 transfer #\n\
57 transfer and\n\
-48 transfer failed\n\
21 transfer for\n\
-79 transfer money\n\
-49 transfer of\n\
20 transfer or\n\
44 transfer please\n\
-42 transfer the\n\
132 transfer to\n\
44 transfer today\n\
16 transfer within\n\
32 transfer your\n\
105 transferencia\n\
-33 transferred #\n\
-41 transferred all\n\
43 transferred to\n\
-145 transfers\n\
-37 transfers with\n\
-57 translation\n\
37 transport\n\
48 tras\n\
24 trasc…\n\
49 trasferire\n\
40 trasf…\n\
26 travail\n\
54 travaille\n\
91 trava…\n\
-50 travel\n\
23 travelling\n\
-31 trave…\n\
76 travlt\n\
76 travl…\n\
-55 tre\n\
-15 tre banker\n\
34 tre cifre\n\
-33 tre dage\n\
17 tre gange\n\
24 tre måneder\n\
26 tre måneders\n\
-41 tre ting\n\
-22 tre år\n\
30 treasurer\n\
109 treasury\n\
136 treas…\n\
26 treat\n\
39 treated\n\
27 treated as\n\
39 treat…\n\
25 trebuie\n\
32 trebuie sa\n\
25 trebu…\n\
-26 trecut\n\
-29 trecu…\n\
54 tredive\n\
54 tredi…\n\
-17 tredje\n\
-26 tredj…\n\
-106 trei\n\
-69 trente\n\
-52 trent…\n\
-77 tres\n\
-50 trial\n\
-68 tribunal\n\
-45 tribu…\n\
-73 trick\n\
-47 trick…\n\
-31 tried it\n\
43 tried to\n\
-29 trim\n\
60 trimit\n\
74 trimite\n\
67 trimiti\n\
97 trimi…\n\
-59 trin\n\
-64 trine\n\
-90 trip\n\
43 trip to\n\
56 tris\n\
-55 tro\n\
-22 tro ikke\n\
-44 troede\n\
-35 troede det\n\
-44 troed…\n\
-89 trois\n\
87 trojan\n\
27 trojan spyware\n\
126 troja…\n\
158 trop\n\
26 tropp…\n\
-118 tror\n\
-36 tror det\n\
-53 trouble\n\
-37 trouble again\n\
-26 trouble for\n\
-53 troub…\n\
-70 truer\n\
-30 truer med\n\
-18 truffa\n\
-136 truff…\n\
-63 trukket\n\
-63 trukk…\n\
-111 truksta\n\
-111 truks…\n\
77 trust\n\
77 trust me\n\
-81 trust the\n\
-175 try\n\
-137 try again\n\
-81 try to\n\
-24 tryg\n\
122 trying\n\
101 trying to\n\
122 tryin…\n\
111 tryk\n\
120 tryk #\n\
51 trykke\n\
-28 trykke #\n\
27 trykke et\n\
108 trykker\n\
27 trykker du\n\
53 trykket\n\
61 trykket #\n\
106 trykk…\n\
-35 trys\n\
17 trzeba\n\
17 trzeb…\n\
34 trække\n\
17 trække din\n\
-70 trækker det\n\
41 trækkes\n\
137 trækkes i\n\
-30 trækkes på\n\
39 trækk…\n\
-49 ts\n\
24 tu\n\
-160 tu codigo\n\
99 tu me\n\
-60 tu paquete\n\
-59 tu peux\n\
61 tua\n\
-15 tues\n\
-91 tuesday\n\
-24 tuesday #\n\
-93 tuesd…\n\
72 tukst…\n\
-33 tulip…\n\
-64 tun\n\
17 tuo\n\
86 tuo conto\n\
54 tuo pacco\n\
-28 tur\n\
36 turi\n\
125 turite\n\
125 turit…\n\
121 turiu\n\
-43 turk\n\
48 turkce\n\
92 turki…\n\
-101 turn\n\
-96 turn on\n\
-69 turned\n\
-19 turned on\n\
-69 turne…\n\
28 turns\n\
120 tusind\n\
-48 tusind fire\n\
92 tusind kroner\n\
101 tusin…\n\
62 tutaj\n\
-71 tutan…\n\
-37 tutarindaki\n\
-64 tutar…\n\
-29 tutti\n\
-18 tutto\n\
38 tutuklama\n\
34 tutuk…\n\
-17 tv\n\
-59 tvark…\n\
-142 tvivl\n\
-34 tvivl så\n\
31 twelve thousand\n\
-27 twent…\n\
-36 twice and\n\
-58 twice by\n\
-82 twier…\n\
-35 two and\n\
-86 two for\n\
-27 two hours\n\
122 two hundred\n\
57 two if\n\
-41 two men\n\
15 two million\n\
-38 two minutes\n\
-19 two of\n\
44 two parts\n\
-77 two step\n\
22 two things\n\
64 two thousand\n\
85 two times\n\
-30 two transfers\n\
38 two ways\n\
76 two years\n\
50 twoj\n\
-83 twoja\n\
-113 twoja paczka\n\
-35 twojego\n\
-35 twoje…\n\
-54 txt\n\
-33 txt stop\n\
-70 ty\n\
-51 tydeligt\n\
-51 tydel…\n\
-79 tygod…\n\
59 tym\n\
71 type\n\
45 type card\n\
113 type in\n\
29 type it\n\
-48 type password\n\
28 type the\n\
50 type your\n\
-18 typed the\n\
59 typed your\n\
-28 typically\n\
-72 typic…\n\
-42 typisk\n\
-106 typis…\n\
-35 tyre\n\
60 tyrejas\n\
92 tyrej…\n\
23 tyrim…\n\
27 tyrkiske\n\
27 tyrkiske ambassade\n\
27 tyrki…\n\
-73 tys\n\
37 tysiecy koron\n\
-19 tyskland\n\
-19 tyskl…\n\
36 tytul…\n\
-45 tyve\n\
27 tyve minutter\n\
19 tyven\n\
-21 tålmodighed\n\
-29 tålmo…\n\
-25 tæglich\n\
-25 tægli…\n\
52 tæller\n\
52 tælle…\n\
-44 tænk\n\
52 tænkte\n\
40 tænkte jeg\n\
52 tænkt…\n\
-22 tøj\n\
-23 tømmer\n\
-24 tømme…\n\
39 tønde…\n\
-81 tør\n\
90 u\n\
24 u #\n\
32 u dont\n\
-35 u get\n\
39 u got\n\
34 u just\n\
66 u pay\n\
55 u want\n\
-40 u11\n\
-33 uber\n\
-65 uberweisen\n\
31 uberweisen sie\n\
-36 uberweist\n\
29 uberweisung\n\
-56 uberw…\n\
92 ubetalt\n\
46 ubetalt regning\n\
33 ubetalte\n\
107 ubeta…\n\
25 uc\n\
-122 ucret\n\
29 ucret…\n\
-40 ud\n\
-79 ud af\n\
-15 ud efter\n\
-75 ud for\n\
32 ud som\n\
26 ud til\n\
17 udbetale\n\
78 udbetaler\n\
33 udbetales\n\
57 udbetaling\n\
20 udbetaling skat\n\
-38 udbetalinger\n\
71 udbetalt\n\
-44 udbetalt #\n\
71 udbet…\n\
-45 uddan…\n\
-41 ude\n\
65 ude af\n\
22 ude på\n\
37 udeblevet\n\
37 udeblevet fra\n\
-20 udeblivelse\n\
66 udebl…\n\
-75 uden at\n\
-53 uden for\n\
36 uden risiko\n\
29 udenad\n\
29 udena…\n\
17 udenf…\n\
-23 udenlandske\n\
73 udestående\n\
73 udest…\n\
-114 udfyld\n\
16 udfylder\n\
-60 udfyl…\n\
-60 udgav\n\
-60 udgav sig\n\
-53 udgivet\n\
-53 udgivet sig\n\
-71 udgiv…\n\
43 udgående\n\
31 udgående betalinger\n\
43 udgåe…\n\
-16 udlandet men\n\
53 udlandet så\n\
-29 udlejer er\n\
-70 udlejeren\n\
-93 udlej…\n\
-44 udleveret\n\
-59 udlev…\n\
23 udlæg\n\
-28 udlændinge\n\
23 udlændingestyrelsen\n\
88 udløb\n\
42 udløber\n\
70 udløber i\n\
85 udløber kl\n\
-48 udløbet\n\
80 udløbsdato\n\
52 udløbsdato og\n\
46 udløb…\n\
15 udrej…\n\
37 udski…\n\
41 udskr…\n\
19 udstede\n\
16 udsteder\n\
40 udstedes\n\
67 udstedt\n\
35 udstedt en\n\
140 udste…\n\
20 udtrukket\n\
20 udtru…\n\
89 udvalgt\n\
52 udvalgt til\n\
38 udval…\n\
26 udvist\n\
-27 udvis…\n\
-31 ue\n\
-88 uenig\n\
-31 uenig i\n\
68 ufficio\n\
68 uffic…\n\
-90 uge\n\
-153 uge #\n\
-79 ugen\n\
-99 uger\n\
25 uh\n\
39 uhævede\n\
39 uhævede feriepenge\n\
39 uhæve…\n\
-29 uk\n\
96 ukendt\n\
96 ukend…\n\
-23 ukraine\n\
-23 ukrainian\n\
15 ul\n\
24 ulejligheden\n\
42 ulejl…\n\
-39 ulla\n\
36 ulovlige\n\
78 ulovligt\n\
114 ulovl…\n\
-26 ultimele\n\
27 ultim…\n\
108 ultraviewer\n\
110 ultra…\n\
61 ulusal\n\
61 ulusal polisi\n\
61 ulusa…\n\
53 ulykke\n\
53 ulykk…\n\
41 um\n\
-76 um #\n\
-55 umbre…\n\
-44 umowa\n\
51 umschlag\n\
51 umsch…\n\
47 un\n\
86 un agente\n\
74 un bonifico\n\
72 un caso\n\
164 un code\n\
146 un codigo\n\
32 un collegue\n\
36 un compte\n\
-26 un cont\n\
-16 un conto\n\
-22 un documento\n\
38 un dosar\n\
-25 un link\n\
39 un mandat\n\
49 un message\n\
17 un numero\n\
18 un ofiter\n\
-30 un po\n\
51 un sobre\n\
77 un virement\n\
72 un virus\n\
41 una\n\
108 una busta\n\
-31 una devolucion\n\
-32 una fianza\n\
46 una investigacion\n\
63 una multa\n\
59 una transferencia\n\
-20 unauthorised\n\
-61 unaut…\n\
-18 unblo…\n\
-15 unchanged\n\
-15 uncha…\n\
92 unclaimed\n\
22 unclaimed holiday\n\
92 uncla…\n\
55 uncle\n\
19 und\n\
-48 und #\n\
45 und die\n\
-16 und ihre\n\
43 und in\n\
72 und kann\n\
17 und sie\n\
30 undeclared\n\
30 undec…\n\
-101 under\n\
-96 under #\n\
-44 under arrest\n\
25 under audit\n\
-61 under cards\n\
-73 under en\n\
-26 under it\n\
-39 under kort\n\
-16 under min\n\
-88 under my\n\
53 under revision\n\
27 under section\n\
37 under settings\n\
33 under suspicion\n\
-121 under the\n\
39 under your\n\
-58 underline\n\
46 underrettet\n\
-56 underskrevet\n\
-28 underskrevet af\n\
-53 underskrift\n\
90 understand\n\
-34 understood\n\
24 undersøgelsen\n\
-23 undersøger\n\
15 undervejs\n\
30 undga\n\
49 undgaa\n\
49 undga…\n\
222 undgå\n\
43 undgå rykkergebyr\n\
42 undgå spærring\n\
50 undgå udvisning\n\
-55 undgår\n\
-38 undgår du\n\
-55 undgå…\n\
29 undlader\n\
30 undlader du\n\
52 undla…\n\
70 undskyld\n\
39 undskyld jeg\n\
27 undsk…\n\
37 une\n\
-35 une carte\n\
-35 ung mand\n\
-104 unge\n\
33 unge mænd\n\
39 uniform\n\
43 unifo…\n\
82 unikn…\n\
88 unindagine\n\
88 unind…\n\
128 union\n\
45 union has\n\
76 union to\n\
82 unit\n\
-46 university\n\
-95 unive…\n\
66 unknown\n\
32 unknown number\n\
66 unkno…\n\
-30 unless i\n\
38 unless you\n\
143 unlock\n\
139 unloc…\n\
54 uno\n\
157 unpaid\n\
32 unpaid bill\n\
45 unpaid fine\n\
26 unpaid parking\n\
157 unpai…\n\
20 uns\n\
30 uns eine\n\
-19 unserer\n\
-31 unser…\n\
-74 unsure\n\
-74 unsur…\n\
-45 unter\n\
-85 unter #\n\
-46 unter…\n\
-24 until\n\
-57 until #\n\
-80 until five\n\
-59 until friday\n\
45 until it\n\
34 until monday\n\
33 until the\n\
-29 until then\n\
35 until you\n\
151 unu\n\
-17 unul\n\
70 unusual\n\
25 unusual activity\n\
88 unusu…\n\
-139 unutmayin\n\
-187 unutm…\n\
-74 up\n\
53 up #\n\
16 up @link\n\
-27 up a\n\
45 up again\n\
19 up at\n\
-29 up code\n\
51 up from\n\
54 up front\n\
22 up he\n\
18 up i\n\
18 up if\n\
-69 up in\n\
44 up is\n\
-16 up my\n\
-137 up of\n\
-36 up on\n\
72 up the\n\
-93 up to\n\
27 up when\n\
-25 up your\n\
105 update\n\
55 update card\n\
-42 update it\n\
21 update now\n\
21 update payment\n\
93 update within\n\
118 update your\n\
-17 updated\n\
57 updat…\n\
38 upfront\n\
38 upfro…\n\
32 upgrade\n\
23 upgrade to\n\
34 upgraded\n\
33 upgraded to\n\
68 upgra…\n\
-28 upload\n\
-52 upload it\n\
-20 upload them\n\
-17 uploaded\n\
-76 uploa…\n\
275 ups\n\
212 ur\n\
-52 ur account\n\
36 ur mitid\n\
23 ur money\n\
47 ur phone\n\
-20 urgency\n\
21 urgent\n\
60 urgent document\n\
41 urgen…\n\
34 urma\n\
-40 us\n\
34 us #\n\
-57 us about\n\
-62 us at\n\
-39 us back\n\
71 us by\n\
-23 us from\n\
-91 us if\n\
21 us immediately\n\
-46 us on\n\
16 us so\n\
-26 us that\n\
24 us the\n\
-24 us to\n\
-85 us we\n\
-155 usa\n\
163 usd\n\
22 usd #\n\
24 usd in\n\
293 usdt\n\
39 usdt and\n\
38 usdt og\n\
61 usdt to\n\
-66 use #\n\
23 use for\n\
17 use it\n\
-24 use the\n\
-22 use your\n\
-16 used\n\
-129 used #\n\
57 used for\n\
17 used in\n\
59 used to\n\
141 user\n\
38 user and\n\
221 user id\n\
131 user name\n\
33 user password\n\
80 username\n\
41 username and\n\
80 usern…\n\
42 users\n\
-22 uses\n\
-39 using\n\
80 using a\n\
-31 using it\n\
17 ustal…\n\
124 usted\n\
-112 usual\n\
-92 usually\n\
-67 usually do\n\
-92 usual…\n\
61 usuario\n\
61 usuar…\n\
37 usædvanlig\n\
37 usædvanlig aktivitet\n\
32 usædv…\n\
16 utente\n\
16 utent…\n\
39 utili…\n\
22 uvedkommende\n\
22 uvedk…\n\
-128 uyari…\n\
36 uygul…\n\
69 uyusturucu\n\
69 uyust…\n\
-60 uz\n\
-129 uzblo…\n\
61 uzerinden\n\
-125 uzerine\n\
22 uzeri…\n\
-56 uzpil…\n\
-126 uzsak…\n\
33 uzsie…\n\
-37 uzsir…\n\
-29 uændret\n\
-32 uændr…\n\
-18 v\n\
114 va a\n\
23 va dau\n\
28 va fi\n\
34 va sun\n\
-48 va vom\n\
-40 vaccination\n\
36 vaccine\n\
-47 vacci…\n\
55 vada\n\
20 vagt\n\
-89 vaist…\n\
56 vaizdo\n\
56 vaizd…\n\
-53 vakar\n\
-119 vakariene\n\
25 vakaro\n\
-24 vakar…\n\
-81 val\n\
27 valab…\n\
16 valan…\n\
-108 valby\n\
-36 vale\n\
-19 valgt dig\n\
-169 valid for\n\
29 valid in\n\
100 valid…\n\
68 valst…\n\
-145 value\n\
22 valued\n\
-35 value…\n\
38 valve\n\
-85 van\n\
-162 vand\n\
-18 vand og\n\
-88 vandet\n\
-102 vande…\n\
-110 vandt\n\
-74 vandt #\n\
-79 vanløse\n\
-79 vanlø…\n\
-97 var\n\
-71 var #\n\
54 var bugun\n\
-73 var det\n\
-21 var en\n\
-96 var fra\n\
-63 var i\n\
32 var ikke\n\
15 var mi\n\
-15 var så\n\
66 vardu\n\
43 vare\n\
-20 varen\n\
-52 varer\n\
-25 varet…\n\
-59 varia…\n\
-27 varme\n\
50 varmecheck\n\
-20 varmt\n\
35 varsel\n\
35 varse…\n\
104 vas\n\
-75 vasar…\n\
-29 vaskemaskinen\n\
-29 vaskemaskinen bliver\n\
-19 vaskeriet\n\
-72 vaske…\n\
-128 vat\n\
-135 vat and\n\
-38 vat for\n\
41 vatan…\n\
90 vault\n\
51 vault you\n\
71 vaya\n\
-52 vaziu…\n\
35 ve\n\
-38 ve banka\n\
21 ve pin\n\
20 vecina\n\
-43 ved\n\
-85 ved #\n\
-56 ved afhentning\n\
106 ved at\n\
57 ved din\n\
27 ved du\n\
-30 ved døren\n\
21 ved en\n\
37 ved et\n\
49 ved hånden\n\
17 ved jeg\n\
52 ved med\n\
61 ved midnat\n\
-17 ved om\n\
-19 ved siden\n\
-47 ved skranken\n\
97 ved svar\n\
-41 vedhæftede\n\
-77 vedhæ…\n\
20 vedkommende\n\
20 vedko…\n\
63 vedr\n\
-31 vedr sag\n\
55 vedrørende\n\
68 vedrø…\n\
-41 vedta…\n\
-24 veg\n\
45 vegne\n\
21 vegne af\n\
124 vehicle\n\
133 vehic…\n\
-29 veinte\n\
-29 veint…\n\
-40 vej\n\
-20 vej #\n\
20 vej for\n\
-33 vej hjem\n\
-61 vej med\n\
40 vej til\n\
-17 vej ud\n\
-36 vejen\n\
-116 vejle\n\
-109 vejle…\n\
-76 vekse…\n\
123 vel\n\
-156 velkommen\n\
-143 velkommen til\n\
-137 velko…\n\
108 ven\n\
32 vender\n\
-20 vende…\n\
-22 vendr…\n\
-117 venerdi\n\
-117 vener…\n\
22 veninde\n\
22 venin…\n\
-29 venir\n\
-57 veniti\n\
-50 venit…\n\
-46 venlig\n\
-16 venlig hilsen\n\
66 venligst\n\
35 venligst din\n\
31 venner\n\
31 venne…\n\
53 vens\n\
-75 vent\n\
20 venta…\n\
-47 vente\n\
93 venter\n\
24 venter betal\n\
-28 venter på\n\
-26 ventetiden\n\
-16 ventetiden er\n\
21 vente…\n\
-78 verbe…\n\
-31 verbs\n\
-43 verdi\n\
-19 verdi…\n\
20 verfa…\n\
128 vergi\n\
-51 vergi…\n\
-62 verhi…\n\
86 verifica\n\
-43 verification code\n\
64 verificere\n\
89 verificeres\n\
-86 verified\n\
-45 verified by\n\
118 verify\n\
61 verify by\n\
124 verify card\n\
67 verify that\n\
-45 verify the\n\
127 verify with\n\
-15 verify your\n\
102 verif…\n\
-57 verildi\n\
71 verin\n\
-68 veririm\n\
29 verir…\n\
43 veriyorum\n\
-58 veriy…\n\
-35 verlangen\n\
-50 verlangt\n\
-57 verla…\n\
50 verlæ…\n\
-75 vermeyin\n\
-85 verme…\n\
26 vers\n\
30 versand\n\
142 versa…\n\
58 versement\n\
23 verser\n\
165 verse…\n\
-67 version\n\
-60 version #\n\
-39 versi…\n\
30 verso\n\
-38 verte…\n\
36 vertr…\n\
-45 very\n\
-55 very good\n\
23 very nice\n\
-20 vesterbro #\n\
-68 veste…\n\
-55 vestj…\n\
-29 vestkystens\n\
-29 vestk…\n\
26 vestsjællands\n\
26 vestsjællands politi\n\
26 vests…\n\
-22 vet\n\
-77 veya\n\
-122 vh\n\
-34 vi #\n\
19 vi afbryder\n\
-17 vi aftalte\n\
-65 vi alle\n\
19 vi at\n\
-16 vi bare\n\
-46 vi beder\n\
28 vi begge\n\
21 vi bruge\n\
93 vi dem\n\
27 vi den\n\
51 vi det\n\
38 vi efterforsker\n\
-35 vi en\n\
88 vi er\n\
-62 vi fik\n\
17 vi for\n\
-36 vi går\n\
15 vi har\n\
-19 vi havde\n\
28 vi have\n\
67 vi henter\n\
-47 vi holder\n\
61 vi ikke\n\
88 vi kan\n\
22 vi konstateret\n\
-38 vi kunne\n\
-29 vi lige\n\
-43 vi lukker\n\
86 vi lånet\n\
-54 vi lægger\n\
-65 vi mangler\n\
26 vi med\n\
26 vi om\n\
-29 vi prøver\n\
64 vi se\n\
-47 vi selv\n\
-78 vi sender\n\
-86 vi ses\n\
-126 vi sidder\n\
31 vi skal\n\
25 vi skifter\n\
46 vi snakker\n\
-40 vi spørger\n\
35 vi stopper\n\
21 vi står\n\
-36 vi søger\n\
-51 vi tager\n\
66 vi taler\n\
-15 vi ud\n\
16 vi undersøger\n\
17 vi var\n\
-47 vi ved\n\
-86 vi vil\n\
23 via\n\
117 via @link\n\
-121 via betalingsservice\n\
33 via dba\n\
-44 via holdsport\n\
-21 via jobnet\n\
93 via linket\n\
-59 via min\n\
32 via mobilepay\n\
21 via nedenstående\n\
-38 via selvbetjeningen\n\
-26 via tastselv\n\
-23 via vores\n\
-18 via your\n\
-21 viaplay\n\
30 viaplay @link\n\
-21 viapl…\n\
-18 viborg\n\
-51 vibor…\n\
-36 viceværten\n\
-50 vicev…\n\
-33 vicin…\n\
-53 victim\n\
-15 victim is\n\
-17 victim on\n\
43 victim or\n\
-141 victims\n\
-35 victims are\n\
-15 victims of\n\
-135 victi…\n\
-17 victor\n\
48 victoria\n\
35 victo…\n\
-33 vide\n\
-50 vide at\n\
27 vide det\n\
-23 vide hvor\n\
131 video\n\
48 video call\n\
-35 video if\n\
43 video on\n\
18 videoen\n\
19 videoer\n\
31 videos\n\
84 video…\n\
34 videre\n\
-42 videre til\n\
38 videresende\n\
-16 videresendt\n\
56 vider…\n\
23 vidner\n\
-25 vidner til\n\
24 viena\n\
89 viene\n\
-16 viernes\n\
-16 viern…\n\
-50 vieto…\n\
-71 view\n\
121 viewing\n\
21 viewing child\n\
-47 viewing on\n\
116 viewi…\n\
-33 viggo\n\
42 vigtig\n\
108 vigtigt\n\
50 vigtigt at\n\
19 vigtigt dokument\n\
126 vigti…\n\
-19 vikin…\n\
-16 viktor\n\
-31 vikto…\n\
-28 vil\n\
-62 vil bare\n\
55 vil blive\n\
-137 vil du\n\
-145 vil gerne\n\
23 vil give\n\
189 vil ha\n\
16 vil han\n\
-58 vil høre\n\
148 vil ikke\n\
30 vil jeg\n\
19 vil vi\n\
-96 vil vide\n\
61 vilkå…\n\
-87 villa…\n\
-116 ville\n\
-44 ville bare\n\
-74 ville have\n\
-49 vilnius\n\
-88 vilni…\n\
-175 vin\n\
-40 vind\n\
47 vinder\n\
26 vindue\n\
31 vinduet\n\
-75 vindu…\n\
175 vine\n\
-73 vineri\n\
-73 viner…\n\
39 vinted\n\
78 vinted @link\n\
40 violation\n\
65 viola…\n\
271 vip\n\
32 virement\n\
32 virem…\n\
-62 virkede\n\
49 virker\n\
31 virker ikke\n\
15 virker kun\n\
-15 virks…\n\
178 virus\n\
84 virus on\n\
92 virus…\n\
-66 vis\n\
-40 vis koden\n\
174 visa\n\
76 visa card\n\
50 visa dankort\n\
61 visa has\n\
76 visa or\n\
47 visakort\n\
59 visak…\n\
37 vise\n\
18 vise den\n\
34 vise dig\n\
-31 viser\n\
-32 vises\n\
-37 visible\n\
-37 visib…\n\
45 visiems\n\
45 visie…\n\
58 visit\n\
-35 visite\n\
31 visiting\n\
38 visits\n\
29 visit…\n\
-35 viska\n\
-25 viskas\n\
-25 viska…\n\
-58 vist\n\
-62 vitam…\n\
-46 vitti…\n\
-59 vizita\n\
-59 vizit…\n\
-70 vocab…\n\
-107 voce\n\
-45 vogn\n\
-36 voi\n\
-166 voice\n\
-15 voice is\n\
-33 voice on\n\
17 voice press\n\
-63 voice says\n\
78 voicemail\n\
-41 voices\n\
33 voice…\n\
-18 void\n\
93 voila\n\
-63 voir\n\
-17 voix\n\
-17 voksne\n\
-17 voksn…\n\
-39 volum…\n\
-37 volunteers\n\
-119 volun…\n\
-51 vom\n\
98 von\n\
170 von #\n\
-19 von der\n\
46 vorbe…\n\
47 vorbi\n\
47 vorbi cu\n\
16 vorbi…\n\
69 vores\n\
38 vores advokat\n\
-48 vores app\n\
72 vores bud\n\
-75 vores hjemmeside\n\
-96 vores konto\n\
25 vores lodtrækning\n\
54 vores medarbejder\n\
-36 vores navn\n\
17 vores rapport\n\
38 vores register\n\
32 vores samarbejdsbank\n\
15 vores system\n\
42 vores tekniker\n\
51 vores teknikere\n\
50 vos\n\
50 vote\n\
15 votre\n\
35 votre banque\n\
80 votre carte\n\
-54 votre code\n\
-24 votre colis\n\
22 votre cpr\n\
-58 votre espace\n\
15 votre facture\n\
15 votre identite\n\
15 votre mot\n\
69 votre nom\n\
89 votre numero\n\
28 votre part\n\
118 voucher\n\
65 vouchers\n\
31 vouchers and\n\
161 vouch…\n\
-53 vous\n\
52 vous appelle\n\
-25 vous attend\n\
-57 vous confirme\n\
-19 vous etes\n\
-81 vous meme\n\
-92 vous pouvez\n\
-74 vous vous\n\
82 voy\n\
-77 voz\n\
-70 vpn\n\
-59 vrai\n\
163 vrea\n\
-48 vs\n\
-41 vuest…\n\
-19 vuggestue\n\
-19 vugge…\n\
31 vundet\n\
24 vundet en\n\
31 vunde…\n\
79 vuole\n\
-65 vurde…\n\
-29 vvs\n\
-104 vyrai\n\
36 vyras\n\
-56 væk\n\
22 vælg\n\
74 vælg din\n\
-91 vælge\n\
18 vælger\n\
24 vælger din\n\
29 vær\n\
-33 vær opmærksom\n\
-27 værd\n\
44 værdier\n\
47 værdi…\n\
-74 være\n\
-15 være en\n\
-70 være fra\n\
-16 være med\n\
77 være os\n\
104 værelset\n\
74 værel…\n\
22 været en\n\
141 været i\n\
18 vært\n\
-16 w\n\
29 w #\n\
152 w card\n\
87 w celu\n\
111 w ciagu\n\
26 w danii\n\
26 w danish\n\
17 w kopenhadze\n\
145 w mitid\n\
-44 w poniedzialek\n\
-17 w razie\n\
-40 w skrzynce\n\
31 w sprawie\n\
-29 w zalaczniku\n\
27 wage\n\
-27 wait\n\
42 wait for\n\
31 wait you\n\
-72 waited\n\
-87 waite…\n\
38 waiting\n\
72 waiting for\n\
21 waiting on\n\
38 waiti…\n\
-59 wake\n\
-68 wake up\n\
-53 walk\n\
22 walking\n\
22 walki…\n\
15 wall\n\
140 wallet\n\
-19 wallet and\n\
26 wallet i\n\
34 wallet in\n\
139 walle…\n\
47 wanna\n\
-15 want\n\
20 want #\n\
89 want it\n\
143 want me\n\
-16 want my\n\
19 want the\n\
-57 want to\n\
-63 want your\n\
-125 wanted\n\
-21 wanted a\n\
22 wanted in\n\
-105 wanted me\n\
-46 wanted to\n\
-125 wante…\n\
28 wants\n\
-17 wants a\n\
86 wants me\n\
47 wants my\n\
38 wants that\n\
-66 wants the\n\
51 wants to\n\
-71 wants you\n\
-56 wants your\n\
-99 war\n\
-63 warehouse\n\
-63 wareh…\n\
-51 waren\n\
-20 warmly\n\
-20 warml…\n\
-94 warn\n\
33 warned\n\
33 warne…\n\
-32 warning\n\
-19 warning lists\n\
-34 warning on\n\
-43 warni…\n\
59 warns\n\
67 warrant\n\
-54 warrant for\n\
35 warrant in\n\
16 warrant will\n\
56 warra…\n\
-74 was\n\
-35 was #\n\
-46 was a\n\
68 was added\n\
-67 was already\n\
-31 was an\n\
-55 was approved\n\
-30 was at\n\
-24 was being\n\
47 was cocaine\n\
41 was for\n\
66 was found\n\
-29 was from\n\
-29 was in\n\
-39 was it\n\
-56 was just\n\
-28 was moved\n\
51 was not\n\
79 was paid\n\
21 was rejected\n\
38 was seized\n\
-102 was sent\n\
-29 was stolen\n\
-37 was stopped\n\
17 was taken\n\
-71 was the\n\
-18 was then\n\
-69 was told\n\
24 was used\n\
-17 was wrong\n\
-39 was you\n\
28 was your\n\
-59 washing\n\
-59 washi…\n\
-134 wasnt\n\
80 wasnt you\n\
15 watching\n\
33 watch…\n\
-156 water\n\
-35 waters\n\
-93 water…\n\
-39 watpliwosci\n\
-39 watpl…\n\
-42 way\n\
-15 way #\n\
-59 way and\n\
-30 way by\n\
-36 way you\n\
35 ways\n\
-16 wbk\n\
-16 wbk #\n\
25 we advise\n\
-48 we already\n\
27 we also\n\
111 we are\n\
-56 we ask\n\
-21 we bought\n\
32 we call\n\
71 we can\n\
23 we cannot\n\
27 we cant\n\
-24 we collect\n\
16 we continue\n\
40 we could\n\
109 we couldnt\n\
20 we deliver\n\
23 we detected\n\
-16 we do\n\
-123 we dont\n\
66 we find\n\
67 we found\n\
27 we get\n\
-83 we give\n\
30 we got\n\
45 we have\n\
-95 we havent\n\
-41 we hold\n\
57 we just\n\
17 we know\n\
-26 we leave\n\
-15 we make\n\
-80 we may\n\
-19 we meet\n\
28 we missed\n\
-58 we must\n\
-67 we never\n\
26 we noticed\n\
71 we only\n\
-63 we process\n\
-53 we put\n\
-16 we read\n\
19 we recorded\n\
45 we saw\n\
25 we say\n\
122 we see\n\
26 we share\n\
-47 we sign\n\
-51 we speak\n\
-22 we start\n\
-34 we suspect\n\
57 we take\n\
-22 we talk\n\
-44 we think\n\
78 we tried\n\
30 we want\n\
26 we were\n\
-74 we will\n\
-115 we wont\n\
-48 wear\n\
-79 weather\n\
-79 weath…\n\
81 web\n\
-52 webcam is\n\
19 webcam pay\n\
41 webmail\n\
41 webma…\n\
-15 websh…\n\
-40 website\n\
-36 websi…\n\
-81 wed\n\
-67 wed #\n\
-51 wed like\n\
-78 wednesday\n\
18 wednesday at\n\
-17 wednesdays\n\
-92 wedne…\n\
-133 week\n\
-178 week #\n\
-23 week a\n\
-44 week as\n\
25 week you\n\
-82 weekdays\n\
-20 weekdays #\n\
-95 weekd…\n\
-79 weekend\n\
-19 weekenden\n\
-86 weeke…\n\
-19 weekly\n\
-19 weekl…\n\
-87 weeks\n\
27 weeks and\n\
34 weeks you\n\
-92 wegen geldwæsche\n\
-15 wei\n\
63 weighs\n\
63 weigh…\n\
31 weiter\n\
118 weite…\n\
-70 welch…\n\
-115 welcome\n\
-15 welcome back\n\
-15 welcome please\n\
-181 welcome to\n\
-115 welco…\n\
-81 well\n\
35 well do\n\
-33 well done\n\
-93 well never\n\
-43 well try\n\
54 wenn\n\
61 wenn du\n\
34 wenn sie\n\
-88 went\n\
-52 went back\n\
-62 went dead\n\
40 went to\n\
-82 wer\n\
67 werden\n\
67 werde…\n\
-37 were\n\
18 were from\n\
21 were going\n\
79 were in\n\
-24 were open\n\
47 were rented\n\
-94 west\n\
174 western\n\
171 western union\n\
174 weste…\n\
-60 wet\n\
-40 weve\n\
38 weve arrested\n\
-23 weve got\n\
15 weve opened\n\
-17 weve received\n\
-15 weve reported\n\
-29 weve stopped\n\
56 wezwanie\n\
56 wezwa…\n\
33 what a\n\
-34 what can\n\
-103 what did\n\
-43 what does\n\
86 what happened\n\
62 what i\n\
23 what id\n\
98 what is\n\
31 what it\n\
18 what its\n\
-42 what now\n\
30 what number\n\
-28 what should\n\
-61 what they\n\
122 what we\n\
-26 what would\n\
-35 what you\n\
-70 whats\n\
-27 whats in\n\
-44 whats new\n\
-17 whats your\n\
211 whatsapp\n\
160 whatsapp #\n\
-39 whatsapp and\n\
17 whatsapp video\n\
29 whatsapp with\n\
-37 whatsapptan\n\
199 whats…\n\
-72 when\n\
-59 when a\n\
36 when done\n\
25 when he\n\
46 when i\n\
23 when im\n\
-17 when its\n\
-26 when ive\n\
-50 when my\n\
65 when the\n\
-78 when they\n\
48 when we\n\
-103 when you\n\
-54 when your\n\
-48 when youve\n\
-103 where\n\
29 where i\n\
-153 where the\n\
32 where to\n\
-17 where we\n\
-27 where you\n\
-17 where youre\n\
-18 where…\n\
-92 whether\n\
-47 whether the\n\
-15 whether you\n\
-92 wheth…\n\
-49 which\n\
-48 which a\n\
114 which bank\n\
16 which banks\n\
80 which could\n\
-121 which one\n\
16 which you\n\
27 while\n\
27 while i\n\
37 while im\n\
18 while the\n\
-29 while they\n\
33 while you\n\
-44 whispered\n\
-22 whisp…\n\
-23 whist…\n\
-125 white\n\
-75 who\n\
-32 who are\n\
-22 who cant\n\
-69 who had\n\
19 who handles\n\
-61 who has\n\
-24 who have\n\
43 who leak\n\
-23 who lost\n\
-29 who press\n\
-40 who says\n\
-46 who took\n\
-40 who wanted\n\
19 who wants\n\
-41 who was\n\
-38 whod\n\
-48 whoever\n\
-78 whoev…\n\
-32 whole\n\
27 whole amount\n\
-47 whole time\n\
-70 whom\n\
26 whose\n\
-33 whove been\n\
42 why #\n\
-25 why do\n\
-17 why you\n\
-76 wiadomosc\n\
-66 wiadomosci\n\
-133 wiado…\n\
-57 widow\n\
38 widows\n\
37 wiec\n\
27 wieczorem\n\
24 wiecz…\n\
168 wife\n\
33 wife is\n\
27 wifes\n\
-185 wifi\n\
67 will\n\
21 will also\n\
81 will be\n\
-30 will call\n\
42 will cancel\n\
18 will collect\n\
25 will come\n\
52 will connect\n\
-15 will contact\n\
31 will explain\n\
-17 will find\n\
48 will give\n\
32 will go\n\
47 will hang\n\
61 will happen\n\
17 will help\n\
-34 will install\n\
33 will move\n\
-156 will never\n\
-79 will not\n\
17 will only\n\
-83 will pay\n\
21 will pick\n\
26 will receive\n\
32 will result\n\
129 will say\n\
29 will send\n\
64 will show\n\
27 will stop\n\
32 will take\n\
-58 will text\n\
39 will visit\n\
47 willi…\n\
-93 willkommen\n\
-93 willk…\n\
18 wilson\n\
18 wilso…\n\
-105 wind\n\
15 window\n\
68 windows\n\
52 windows defender\n\
84 windows has\n\
29 windo…\n\
-98 wine\n\
116 winner\n\
50 winner of\n\
116 winne…\n\
-70 winter\n\
-69 winte…\n\
-54 winther\n\
-54 winth…\n\
25 wipe\n\
-87 wir\n\
87 wird\n\
37 wird im\n\
23 wire\n\
61 wise\n\
39 wish\n\
39 wish to\n\
-53 wishes\n\
-53 wishe…\n\
67 witam\n\
27 with\n\
138 with #\n\
-20 with a\n\
-15 with an\n\
44 with bank\n\
24 with blood\n\
82 with card\n\
-16 with cash\n\
-31 with child\n\
-180 with code\n\
106 with cpr\n\
-35 with dao\n\
21 with drugs\n\
38 with foreign\n\
21 with full\n\
-33 with having\n\
28 with her\n\
-56 with him\n\
-51 with lemon\n\
109 with me\n\
88 with mitid\n\
-123 with mobilepay\n\
-70 with my\n\
-26 with names\n\
-16 with no\n\
84 with our\n\
-48 with someone\n\
24 with that\n\
31 with traces\n\
-70 with us\n\
23 with user\n\
122 with you\n\
93 with your\n\
118 withdraw\n\
-57 withdraw cash\n\
57 withdraw the\n\
59 withdrawn\n\
-46 withdrew\n\
105 withd…\n\
35 within\n\
60 within #\n\
51 within 24h\n\
-104 within a\n\
-22 within five\n\
-22 within four\n\
-37 within ten\n\
18 within the\n\
-53 within two\n\
35 withi…\n\
25 without\n\
55 without a\n\
31 without interview\n\
35 without it\n\
-74 without me\n\
17 without paying\n\
90 without the\n\
19 without your\n\
25 witho…\n\
-59 witness\n\
-27 witnesses\n\
-70 witne…\n\
49 wlasnie\n\
70 wlasn…\n\
16 wnios…\n\
-65 woche\n\
-46 wochenende\n\
-53 woche…\n\
-43 wohnung\n\
-43 wohnu…\n\
-68 wollte\n\
-49 wollte nur\n\
-68 wollt…\n\
49 wolt\n\
78 woman\n\
85 won\n\
20 won a\n\
37 won an\n\
21 wonderful\n\
21 wonde…\n\
-57 wont\n\
-31 wont ask\n\
-39 wont be\n\
-17 wont contact\n\
54 wont let\n\
-57 wool\n\
79 word\n\
-55 word for\n\
-42 worden\n\
-42 worde…\n\
-34 words\n\
32 work\n\
-42 work #\n\
-34 work account\n\
45 work at\n\
58 work from\n\
20 work permit\n\
-19 work tomorrow\n\
55 work with\n\
-16 worked\n\
25 worker\n\
-18 working\n\
-100 working days\n\
-18 worki…\n\
60 workplace\n\
60 workp…\n\
-80 works\n\
-46 works for\n\
-33 works until\n\
-49 workshop\n\
-55 works…\n\
-68 worri…\n\
42 worry\n\
-18 worry if\n\
-67 worth\n\
-38 worth #\n\
-81 would\n\
-18 would ask\n\
43 would be\n\
-30 would do\n\
-36 would like\n\
22 would never\n\
-109 would you\n\
-55 wpisa…\n\
27 wpisz\n\
76 wplac…\n\
23 write\n\
-32 write a\n\
32 write down\n\
23 write from\n\
20 write in\n\
-27 write it\n\
47 write me\n\
-20 write that\n\
-76 write to\n\
67 write you\n\
-75 write your\n\
-99 writes\n\
-99 write…\n\
18 writing\n\
34 writing from\n\
-65 writing the\n\
-21 writing to\n\
18 writi…\n\
-60 written\n\
-60 writt…\n\
-27 wrong\n\
18 wrong bank\n\
-24 wrong number\n\
-99 wrote\n\
-65 wrote it\n\
-33 wrote me\n\
-44 wrote that\n\
92 wspol…\n\
52 wszystko\n\
133 wszys…\n\
39 wurde bei\n\
64 wurden\n\
64 wurde…\n\
57 wydan…\n\
107 wydzial\n\
107 wydzi…\n\
40 wygasa\n\
40 wygas…\n\
70 wyplacic\n\
89 wyplate\n\
267 wypla…\n\
-62 wyply…\n\
44 wysla…\n\
17 wyslemy\n\
17 wysle…\n\
100 wysok…\n\
58 wystarczy\n\
64 wysta…\n\
-61 wysyl…\n\
-75 wæhlen\n\
-75 wæhle…\n\
87 x #\n\
44 xx\n\
34 xxxx\n\
-15 xxxxx\n\
72 y\n\
35 y a\n\
100 y el\n\
61 y la\n\
22 y las\n\
52 y me\n\
137 y no\n\
-90 y pide\n\
-60 y que\n\
-22 y si\n\
20 y su\n\
47 y then\n\
83 y un\n\
-49 y una\n\
89 y0ur\n\
-158 ya\n\
-43 ya da\n\
35 ya he\n\
-47 ya la\n\
45 yakal…\n\
-49 yalni…\n\
50 yanimda\n\
50 yanim…\n\
41 yanlislikla\n\
87 yanli…\n\
-110 yaparak\n\
-77 yapar…\n\
84 yapilmis\n\
39 yapil…\n\
19 yapin\n\
-68 yapmadiysaniz\n\
-66 yapma…\n\
-26 yard\n\
53 yarin\n\
22 yaris…\n\
25 yasayan\n\
25 yasay…\n\
-47 yatir…\n\
170 yaz\n\
31 yazar\n\
31 yazar misin\n\
-72 yazar…\n\
-17 yazin\n\
-35 yazma…\n\
73 ydelser\n\
74 ydels…\n\
-49 yderligere\n\
-49 yderl…\n\
-170 year\n\
-91 year and\n\
-78 year old\n\
-58 year the\n\
-24 year you\n\
-73 yearly\n\
-73 yearl…\n\
-80 years and\n\
17 years i\n\
-47 years in\n\
-22 yellow\n\
-48 yellow card\n\
73 yellow health\n\
-22 yello…\n\
-63 yeni\n\
-20 yeni bir\n\
-86 yeni kartiniz\n\
94 yeniden\n\
94 yenid…\n\
-52 yerin…\n\
53 yes\n\
-22 yes #\n\
114 yes and\n\
42 yes for\n\
51 yes hello\n\
16 yes im\n\
-26 yes it\n\
28 yes its\n\
22 yes or\n\
-16 yes please\n\
-18 yes the\n\
105 yes you\n\
-74 yesterday\n\
-21 yesterday the\n\
-73 yeste…\n\
67 yet\n\
-20 yet tell\n\
153 yo\n\
-30 yo le\n\
-39 yoghu…\n\
-28 yok\n\
51 yoksa\n\
195 yolla…\n\
27 you about\n\
49 you accept\n\
-35 you all\n\
73 you alone\n\
-139 you already\n\
16 you an\n\
24 you and\n\
102 you answer\n\
-37 you anything\n\
-18 you applied\n\
-82 you apply\n\
26 you approve\n\
76 you are\n\
-65 you arent\n\
121 you as\n\
-112 you asked\n\
16 you aware\n\
-20 you because\n\
-19 you become\n\
-221 you block\n\
-40 you bring\n\
21 you busy\n\
-23 you bye\n\
-79 you call\n\
-114 you called\n\
-116 you can\n\
41 you cancel\n\
-70 you cant\n\
37 you check\n\
112 you choose\n\
63 you click\n\
-38 you clicked\n\
-71 you come\n\
-44 you confirm\n\
16 you cooperate\n\
-25 you dear\n\
41 you deposit\n\
81 you did\n\
-48 you didnt\n\
-72 you disagree\n\
19 you done\n\
-51 you dont\n\
-51 you drop\n\
81 you enter\n\
22 you entered\n\
-39 you fetch\n\
61 you fill\n\
-20 you filled\n\
-52 you find\n\
-67 you for\n\
-46 you forgot\n\
110 you forward\n\
-42 you four\n\
43 you free\n\
60 you from\n\
-26 you gave\n\
105 you give\n\
76 you go\n\
144 you got\n\
87 you have\n\
-18 you havent\n\
39 you he\n\
-48 you hear\n\
20 you here\n\
50 you hold\n\
-25 you home\n\
34 you how\n\
82 you i\n\
-21 you id\n\
-37 you im\n\
66 you in\n\
44 you is\n\
71 you it\n\
47 you its\n\
-31 you ive\n\
52 you just\n\
-34 you know\n\
-24 you left\n\
62 you log\n\
-32 you look\n\
23 you lose\n\
18 you make\n\
-79 you may\n\
39 you mobilepay\n\
23 you more\n\
71 you must\n\
71 you my\n\
-78 you need\n\
33 you neednt\n\
-42 you never\n\
19 you no\n\
-19 you normally\n\
-66 you not\n\
52 you now\n\
23 you off\n\
59 you ok\n\
34 you on\n\
117 you only\n\
-20 you open\n\
-45 you ordered\n\
-56 you out\n\
94 you owe\n\
-50 you paid\n\
25 you pay\n\
-50 you pick\n\
50 you please\n\
17 you prefer\n\
-18 you promised\n\
107 you put\n\
17 you read\n\
56 you receive\n\
52 you received\n\
48 you refuse\n\
22 you regarding\n\
25 you remember\n\
-31 you reply\n\
-24 you reported\n\
-50 you said\n\
33 you save\n\
31 you say\n\
48 you scan\n\
221 you see\n\
92 you seem\n\
-32 you set\n\
19 you shall\n\
-82 you should\n\
-41 you shouldnt\n\
-62 you sign\n\
-37 you so\n\
-17 you sold\n\
-15 you start\n\
-16 you stay\n\
47 you still\n\
143 you stop\n\
109 you swipe\n\
45 you text\n\
71 you thank\n\
-30 you that\n\
69 you the\n\
82 you through\n\
-18 you till\n\
-17 you to\n\
29 you tomorrow\n\
-18 you tonight\n\
43 you transfer\n\
21 you trust\n\
-17 you understand\n\
-17 you up\n\
162 you use\n\
-71 you usually\n\
-24 you verify\n\
22 you wait\n\
-124 you want\n\
59 you we\n\
102 you were\n\
77 you what\n\
55 you whats\n\
34 you when\n\
22 you why\n\
104 you will\n\
-21 you wish\n\
42 you withdraw\n\
28 you within\n\
-36 you wont\n\
44 you work\n\
-51 you would\n\
-15 you write\n\
-50 you wrote\n\
24 you yes\n\
121 you you\n\
72 you your\n\
-93 youd\n\
-34 youd like\n\
-77 youd rather\n\
73 youll be\n\
-53 youll find\n\
68 youll get\n\
-19 youll have\n\
-38 youll meet\n\
-31 youll receive\n\
-15 youll see\n\
-76 young\n\
-56 young man\n\
-62 young people\n\
19 your #\n\
55 your access\n\
-22 your account\n\
-15 your accounts\n\
44 your address\n\
-78 your adviser\n\
41 your agreement\n\
-43 your amazon\n\
-79 your application\n\
-38 your appointment\n\
67 your area\n\
-33 your arrest\n\
99 your bank\n\
47 your banking\n\
-43 your banks\n\
-18 your bike\n\
-21 your bill\n\
-21 your biometrics\n\
-23 your blood\n\
17 your boss\n\
-105 your call\n\
-69 your car\n\
37 your card\n\
-43 your cards\n\
82 your case\n\
-53 your children\n\
73 your civil\n\
-59 your claim\n\
-100 your code\n\
17 your codes\n\
38 your comment\n\
19 your complaint\n\
41 your computer\n\
51 your contact\n\
-25 your contacts\n\
-71 your contract\n\
25 your country\n\
91 your cpr\n\
51 your credit\n\
-41 your customer\n\
110 your cv\n\
88 your debit\n\
-41 your decision\n\
-33 your deposit\n\
57 your desk\n\
-31 your details\n\
-51 your digital\n\
66 your display\n\
68 your drivers\n\
-42 your e\n\
33 your electricity\n\
46 your email\n\
37 your embassy\n\
-22 your employee\n\
15 your employer\n\
-57 your exam\n\
22 your fault\n\
46 your favourite\n\
17 your fiscal\n\
64 your flat\n\
82 your full\n\
94 your funds\n\
-73 your google\n\
-34 your health\n\
-25 your home\n\
-25 your host\n\
103 your husband\n\
74 your id\n\
76 your identity\n\
-15 your inbox\n\
99 your information\n\
29 your internet\n\
-90 your invoice\n\
68 your ip\n\
36 your item\n\
71 your justification\n\
-25 your key\n\
127 your last\n\
-35 your lawyers\n\
-20 your library\n\
15 your limit\n\
32 your line\n\
-39 your loan\n\
24 your local\n\
-25 your login\n\
75 your lost\n\
16 your mail\n\
-21 your manager\n\
42 your mit\n\
70 your mitid\n\
18 your mobile\n\
125 your mobilepay\n\
66 your money\n\
-64 your monthly\n\
-27 your mother\n\
96 your name\n\
-36 your neighbour\n\
100 your nemid\n\
-127 your nemkonto\n\
-149 your new\n\
-135 your next\n\
150 your number\n\
-15 your objection\n\
-53 your old\n\
-63 your one\n\
53 your online\n\
-86 your order\n\
-74 your own\n\
34 your package\n\
31 your page\n\
-37 your parcel\n\
-30 your parental\n\
-17 your parents\n\
-36 your password\n\
34 your payment\n\
33 your payments\n\
55 your pc\n\
31 your pension\n\
52 your permit\n\
38 your personal\n\
136 your phone\n\
23 your photo\n\
-75 your pin\n\
-83 your place\n\
-24 your prescription\n\
84 your private\n\
32 your prize\n\
96 your profile\n\
-72 your refund\n\
-25 your registered\n\
-40 your report\n\
74 your residence\n\
47 your right\n\
-18 your router\n\
34 your safety\n\
-103 your salary\n\
147 your savings\n\
-150 your security\n\
30 your see\n\
16 your share\n\
-158 your shipment\n\
-15 your shop\n\
49 your side\n\
65 your signature\n\
72 your sim\n\
36 your sister\n\
41 your social\n\
27 your statement\n\
40 your stay\n\
104 your street\n\
-18 your student\n\
-33 your su\n\
-19 your subscription\n\
-124 your tax\n\
28 your telephone\n\
-116 your ticket\n\
-48 your tickets\n\
-157 your transfer\n\
157 your user\n\
79 your vehicle\n\
-63 your verification\n\
63 your visa\n\
37 your wallet\n\
33 your webcam\n\
-66 your whatsapp\n\
88 your wife\n\
24 your work\n\
56 your workplace\n\
-48 your yearly\n\
48 your yellow\n\
56 youre a\n\
20 youre alone\n\
-18 youre charged\n\
28 youre hired\n\
-29 youre listening\n\
-52 youre not\n\
-59 youre now\n\
48 youre on\n\
26 youre one\n\
40 youre owed\n\
23 youre ready\n\
-60 youre speaking\n\
-45 youre through\n\
-36 youre unsure\n\
-33 youre welcome\n\
66 yours\n\
-17 yours and\n\
-92 yourself\n\
-52 yourself a\n\
-102 yourself on\n\
-50 yourself to\n\
-92 yours…\n\
188 yousee\n\
60 yousee @link\n\
188 youse…\n\
43 youtube\n\
43 youtu…\n\
-96 youve\n\
62 youve #\n\
-18 youve a\n\
-25 youve already\n\
-41 youve asked\n\
72 youve been\n\
-33 youve given\n\
-29 youve got\n\
-107 youve paid\n\
74 youve received\n\
-49 youve seen\n\
-94 youve used\n\
34 youve won\n\
20 yr\n\
80 yrs\n\
-90 yusuf\n\
156 yuzun…\n\
81 z\n\
-58 z banku\n\
105 z sms\n\
-79 za\n\
18 za #\n\
258 zablo…\n\
-74 zaczy…\n\
-149 zadzwon\n\
-95 zadzwon do\n\
-210 zadzw…\n\
104 zahlen\n\
104 zahle…\n\
61 zahlung\n\
34 zahlu…\n\
-29 zalaczniku\n\
-17 zalac…\n\
-36 zalando\n\
-58 zalando is\n\
-29 zalando your\n\
-57 zalan…\n\
-31 zaloguj\n\
-31 zaloguj sie\n\
-177 zalog…\n\
-54 zaman\n\
-20 zamkn…\n\
-133 zapis…\n\
66 zaplacic\n\
130 zapla…\n\
70 zaraz\n\
159 zatrz…\n\
79 zatwierdzic\n\
54 zatwi…\n\
25 zdjecie\n\
25 zdjec…\n\
-56 ze\n\
59 zeby\n\
-64 zebym\n\
49 zeigen\n\
49 zeige…\n\
120 zero\n\
44 zero one\n\
51 zettel\n\
51 zette…\n\
-104 zeynep\n\
-104 zeyne…\n\
-50 zglos…\n\
-24 zic\n\
-135 ziemn…\n\
-65 zinuciu\n\
-65 zinuc…\n\
-69 zinute\n\
-83 zinut…\n\
-104 zis\n\
55 ziua\n\
-53 ziua sunt\n\
76 ziua va\n\
60 zl\n\
-91 zmian…\n\
-74 zmien…\n\
-32 znajdziesz\n\
-81 znajd…\n\
-26 zofia\n\
-25 zone\n\
-104 zone #\n\
-70 zostal\n\
40 zostala\n\
114 zostanie\n\
182 zosta…\n\
91 zu\n\
51 zu sprechen\n\
15 zuerst\n\
15 zuers…\n\
96 zugang\n\
96 zugan…\n\
-168 zum\n\
-63 zur\n\
41 zuruck\n\
41 zuruc…\n\
-31 zusammen\n\
-26 zusam…\n\
-35 zwei\n\
-57 zwiaz…\n\
-45 zwischen\n\
-45 zwisc…\n\
43 zwrot podatku\n\
26 zwrotu\n\
26 zwrot…\n\
28 zwykle\n\
28 zwykl…\n\
61 åben\n\
33 åben så\n\
-116 åbent\n\
-85 åbent til\n\
-58 åbn\n\
-48 åbn appen\n\
42 åbne\n\
96 åbner\n\
-48 åbnin…\n\
47 åh\n\
-148 år\n\
-23 år i\n\
-25 år siden\n\
-72 året\n\
-138 årig\n\
-30 årig mand\n\
-23 års fængsel\n\
-53 årsopgørelse\n\
22 årsopgørelse og\n\
-61 årsop…\n\
-83 æg\n\
-64 ægte\n\
-65 ældre\n\
16 ændre\n\
-16 ændret\n\
-30 ændret i\n\
-37 ændre…\n\
-62 ændringer\n\
-45 ændri…\n\
-35 ødeme\n\
23 ødemeniz\n\
82 ødeme…\n\
75 ødenm…\n\
-79 ødeyebilirsiniz\n\
-79 ødeye…\n\
59 ødeyin\n\
101 ødeyin @link\n\
122 ødeyi…\n\
24 øh\n\
-66 øje\n\
125 øjeblik\n\
-22 øjeblikket\n\
83 øjebl…\n\
16 økonomisk\n\
16 økonomisk kriminalitet\n\
-48 økono…\n\
-19 øl\n\
59 øn\n\
-33 ønce\n\
-29 ønsker\n\
-55 ønske…\n\
-30 øre\n\
27 øresund\n\
-63 øresundsbron\n\
-38 øresu…\n\
58 ørsted\n\
58 ørste…\n\
-30 øst\n\
79 østerbro #\n\
-46 øster…\n\
-26 østjyllands\n\
-26 østjyllands politi\n\
-26 østjy…\n\
-80 øv\n\
-24 øvelse\n\
-122 øvels…\n\
-98 øver\n\
-20 øverst\n\
-20 øvers…\n\
64 а\n\
-64 а вы\n\
-29 а я\n\
-98 або\n\
-109 автобус\n\
-138 автоб…\n\
34 агента\n\
50 агент…\n\
54 адресу\n\
31 адрес…\n\
-36 активации\n\
97 але\n\
151 алло\n\
51 арешт\n\
30 артем\n\
-116 б\n\
-28 баланс\n\
-26 балан…\n\
-35 банка\n\
-19 банке\n\
60 банко…\n\
-53 банку і\n\
-15 банківські\n\
-121 банкі…\n\
-43 батьк…\n\
42 бачу\n\
156 без\n\
-56 безкоштовне\n\
-105 безко…\n\
-22 безоп…\n\
23 безпеки\n\
31 безпе…\n\
59 беспокоит\n\
59 беспо…\n\
19 благо…\n\
114 бо\n\
-46 больше\n\
-46 больш…\n\
170 буде\n\
-98 будь\n\
-98 будь ласка\n\
-35 було\n\
34 біжен…\n\
29 біля\n\
-152 в\n\
-91 в #\n\
22 в вашем\n\
123 в дании\n\
-30 в личном\n\
78 в течение\n\
-46 вайле\n\
95 вам\n\
65 вами\n\
64 вами на\n\
198 вас\n\
68 вас #\n\
59 вас беспокоит\n\
-126 вас до\n\
156 ваш\n\
-56 ваш cpr\n\
-25 ваш дозвіл\n\
-114 ваш код\n\
103 ваша\n\
94 ваше\n\
113 ваше имя\n\
99 вашего\n\
99 вашег…\n\
-21 вашей\n\
61 вашем\n\
50 ваши\n\
32 вашого\n\
32 вашог…\n\
195 вашу\n\
100 введите\n\
100 введи…\n\
136 введіть\n\
136 введі…\n\
39 вводите\n\
39 вводи…\n\
-20 велос…\n\
-36 верну\n\
58 вернуть\n\
58 верну…\n\
82 вечір\n\
-116 вже\n\
41 ви\n\
78 видан…\n\
-25 викто…\n\
-88 вимкн…\n\
84 випла…\n\
72 внесите\n\
72 внеси…\n\
19 внести\n\
19 внест…\n\
-17 во\n\
48 возвр…\n\
27 войдите\n\
27 войди…\n\
-56 волон…\n\
-78 вона\n\
-78 вони\n\
27 вопросы\n\
69 вопро…\n\
-71 вот\n\
57 вотса…\n\
146 все\n\
-50 встре…\n\
-24 всім\n\
58 второй\n\
-29 втрат…\n\
28 вход\n\
-23 вход в\n\
-44 входа\n\
-81 входи…\n\
-38 входу\n\
68 вхід\n\
-73 вчера\n\
49 выпис…\n\
-29 вівторок\n\
-29 вівто…\n\
-19 від\n\
105 від #\n\
100 віддайте\n\
63 відда…\n\
54 відділ\n\
-38 відді…\n\
-50 відкр…\n\
-18 відповідь\n\
-64 візьміть\n\
-165 візьм…\n\
20 вільн…\n\
69 гаран…\n\
-43 говорить\n\
87 годин\n\
-84 голос\n\
48 готів…\n\
56 гражд…\n\
-85 гречк…\n\
29 грн\n\
28 гроші\n\
-58 да\n\
-22 даже\n\
-33 дали\n\
103 далі\n\
175 дании\n\
-29 данные\n\
-29 данные карты\n\
-71 данны…\n\
49 данська\n\
130 данський\n\
-44 данською\n\
71 дансь…\n\
19 дані\n\
23 дані картки\n\
111 данії\n\
40 данії #\n\
92 датск…\n\
-27 де\n\
29 девять\n\
30 девят…\n\
-31 дейст…\n\
104 дело\n\
84 денег\n\
24 день\n\
49 деньги\n\
49 деньг…\n\
25 депар…\n\
-31 депозит\n\
-53 депоз…\n\
-75 десят…\n\
73 дзвонить\n\
-29 дзвон…\n\
21 дзвінок\n\
-56 дзвін…\n\
-64 дикту…\n\
75 диста…\n\
90 для\n\
49 для українців\n\
-44 дней\n\
53 дня\n\
-40 дня це\n\
-81 дні\n\
-15 днів\n\
-71 до\n\
-54 до #\n\
78 до пяти\n\
-39 до пятницы\n\
20 добав…\n\
-21 добре\n\
18 добрий\n\
26 добрий вечір\n\
18 добри…\n\
-40 доброго дня\n\
-57 добрый\n\
-39 добрый день\n\
-57 добры…\n\
-45 договор\n\
-84 догов…\n\
-30 дозвіл\n\
-33 дозвіл на\n\
-30 дозві…\n\
-139 документ\n\
-179 докум…\n\
67 доларів\n\
67 долар…\n\
63 допомогу\n\
26 дорог…\n\
81 доставки\n\
59 доставку\n\
145 доста…\n\
102 доступ\n\
102 досту…\n\
70 дуже\n\
-166 дякую\n\
-34 дякуємо\n\
-34 дякує…\n\
-15 дітям\n\
164 евро\n\
-39 его\n\
-91 его можно\n\
28 ее\n\
24 ес\n\
-229 если\n\
-38 если вам\n\
26 если вы\n\
17 есть\n\
58 еще\n\
-18 еще раз\n\
16 ж\n\
79 же\n\
-57 жител…\n\
-72 жовту\n\
-72 жовту картку\n\
46 з\n\
-76 з #\n\
21 з комуни\n\
95 з нового\n\
47 з офіцером\n\
-29 з поліції\n\
-39 з смс\n\
25 з україни\n\
-64 за\n\
-91 за #\n\
70 за кордоном\n\
25 за посиланням\n\
-57 за продовження\n\
-28 за спеціальним\n\
-20 за три\n\
-40 забер…\n\
-66 забло…\n\
26 забра…\n\
-59 забудь\n\
-59 забуд…\n\
19 завда…\n\
-74 завер…\n\
-62 завтра\n\
-62 завтр…\n\
50 задержана\n\
59 задер…\n\
56 зайти\n\
-59 заказ\n\
-30 законом\n\
100 закри…\n\
15 закін…\n\
25 залишок\n\
107 залиш…\n\
-46 замов…\n\
105 замор…\n\
-59 заняття\n\
-59 занят…\n\
45 запись\n\
-19 запис…\n\
16 запит\n\
-94 запит…\n\
45 запла…\n\
-49 запре…\n\
-57 запрошуємо\n\
-52 запро…\n\
286 зараз\n\
-29 зараз прийде\n\
43 зарах…\n\
-93 зарпл…\n\
-50 застосунку\n\
-75 засто…\n\
61 захист\n\
25 заходите\n\
40 заход…\n\
91 заявку\n\
91 заявк…\n\
24 збір\n\
-72 звонил\n\
-84 звони…\n\
47 здесь\n\
56 здравствуйте\n\
56 здрав…\n\
-112 зелен…\n\
124 злочи…\n\
-48 значи…\n\
-36 зроби…\n\
160 зупин…\n\
-65 и\n\
21 и в\n\
46 и введите\n\
53 и все\n\
-53 и не\n\
39 и пришлите\n\
147 из\n\
-43 из банка\n\
-240 или\n\
113 имя\n\
105 иначе\n\
54 интерпол\n\
77 испол…\n\
-93 й\n\
57 його\n\
123 йому\n\
26 к\n\
-30 кабинете\n\
-47 кабин…\n\
-69 кадров\n\
-69 кадро…\n\
86 каже\n\
66 каже що\n\
45 кажуть\n\
45 кажут…\n\
-217 как\n\
121 карта\n\
-53 картка\n\
205 картки\n\
52 картки з\n\
58 картку\n\
63 картку в\n\
140 картк…\n\
-64 картой\n\
-58 карто…\n\
197 карту\n\
-46 карты\n\
27 карты и\n\
-60 кастр…\n\
71 квартира\n\
-28 квартиру\n\
-35 кварт…\n\
47 кибер…\n\
-50 кладіть\n\
-54 кладіть слухавку\n\
-50 кладі…\n\
74 класт…\n\
122 клиен…\n\
-17 ключи\n\
36 ключі\n\
-38 когда\n\
-60 код\n\
-29 код #\n\
84 код из\n\
-37 коды\n\
-38 коллеги\n\
-38 колле…\n\
57 комис…\n\
26 компь…\n\
104 конве…\n\
21 консул\n\
30 консу…\n\
79 конта…\n\
-38 конфе…\n\
-147 копенгаген\n\
72 копенгагена\n\
-20 копен…\n\
32 копию\n\
-28 копію\n\
70 кордоном\n\
165 кордо…\n\
-50 котор…\n\
98 кошелек\n\
59 кошел…\n\
105 кошти\n\
76 кредит\n\
52 креди…\n\
113 крипт…\n\
113 крон\n\
57 крон в\n\
-95 крон за\n\
70 крон і\n\
-80 кто\n\
-57 куди\n\
137 куратор\n\
141 курат…\n\
95 курьер\n\
95 курье…\n\
-98 ласка\n\
32 лет\n\
-86 ли\n\
-73 лимит\n\
63 линии\n\
-30 личном\n\
-30 личном кабинете\n\
103 лично…\n\
42 лишає…\n\
-109 лише\n\
196 логін\n\
56 людей\n\
-24 людми…\n\
-20 лікар…\n\
42 лінії\n\
-16 магаз…\n\
81 макси…\n\
71 мам\n\
81 матер…\n\
-44 машин…\n\
-51 мая\n\
27 має\n\
47 мене\n\
-50 меня\n\
153 мені\n\
-97 месте\n\
88 месяц\n\
-30 месяца\n\
-30 месяц…\n\
41 минуты\n\
75 митни…\n\
108 мне\n\
-80 мобай…\n\
35 могу\n\
-29 модул…\n\
55 может\n\
29 можна\n\
-155 можно\n\
87 мой\n\
-37 мошенники\n\
-86 мы\n\
26 мы не\n\
43 мій\n\
60 місяць\n\
52 місяц…\n\
-45 на\n\
46 на #\n\
-147 на @link\n\
17 на вас\n\
81 на ваш\n\
135 на ваше\n\
71 на картку\n\
15 на карту\n\
37 на линии\n\
42 на лінії\n\
-97 на месте\n\
27 на паузу\n\
-50 на проживання\n\
27 на рахунок\n\
-71 набер…\n\
-22 нагадуємо\n\
-51 нагад…\n\
183 надо\n\
48 надо срочно\n\
-79 надси…\n\
96 надіш…\n\
51 нажмите\n\
51 нажми…\n\
-80 назва…\n\
-34 назвіть\n\
-34 назві…\n\
89 назовите\n\
95 назов…\n\
-72 назыв…\n\
90 налог…\n\
-44 нам\n\
51 написано\n\
28 напис…\n\
115 напиши\n\
33 напишіть\n\
146 напиш…\n\
-81 напоминаем\n\
-88 напом…\n\
62 нарах…\n\
-130 нас\n\
-33 натиснути\n\
-67 натиснути #\n\
95 натисніть\n\
69 натис…\n\
47 національна\n\
47 національна поліція\n\
47 націо…\n\
164 наш\n\
-104 не\n\
17 не ви\n\
17 не надо\n\
-67 не нужно\n\
17 не повідомляйте\n\
21 не потрібен\n\
-66 не потрібно\n\
-68 не сообщайте\n\
-26 не треба\n\
75 неделю\n\
30 нее\n\
162 неопл…\n\
-83 нет\n\
83 неї\n\
58 ни\n\
-78 никогда\n\
-78 никогда не\n\
-63 никог…\n\
-44 никому не\n\
-101 ничего\n\
-101 ничег…\n\
22 но\n\
47 нова\n\
47 нова пошта\n\
74 нового\n\
74 новог…\n\
15 новое\n\
26 нову\n\
178 номер\n\
28 номер cpr\n\
72 номер карты\n\
57 номер…\n\
21 нормально\n\
45 норма…\n\
-37 ну\n\
117 нужен\n\
64 нужна\n\
-19 нужно\n\
-52 ніколи\n\
-52 ніколи не\n\
-52 нікол…\n\
-16 нікому\n\
66 нікому не\n\
-16 ніком…\n\
-174 нічого\n\
-147 нічого не\n\
-174 нічог…\n\
-60 о\n\
-32 о #\n\
-37 об\n\
-68 обвин…\n\
31 обесп…\n\
25 обнов…\n\
-70 обычно\n\
-70 обычн…\n\
26 оденсе\n\
26 оденс…\n\
52 одобр…\n\
81 одразу\n\
81 одраз…\n\
-48 ольбо…\n\
-52 он\n\
51 она\n\
-55 они\n\
-18 онлайн\n\
-18 онлай…\n\
196 опера…\n\
36 оплати\n\
113 оплатите\n\
51 оплатить\n\
-77 оплаты\n\
209 оплат…\n\
-76 оплач…\n\
63 ордер\n\
63 ордер на\n\
37 оренд…\n\
-122 орхус…\n\
67 остав…\n\
29 остал…\n\
59 остаток\n\
92 остат…\n\
-96 от\n\
83 ответьте\n\
-98 ответ…\n\
50 отвеч…\n\
46 отдел\n\
-69 отдел кадров\n\
67 отключен\n\
67 отклю…\n\
-25 откройте\n\
-33 откро…\n\
18 откры…\n\
73 отмен…\n\
66 отпра…\n\
-90 отримав\n\
48 отримати\n\
117 отрим…\n\
85 оформ…\n\
47 офіцером\n\
57 офіце…\n\
-100 памят…\n\
-72 пані\n\
100 папір…\n\
-36 пароль\n\
-28 парол…\n\
41 паспорт\n\
107 паспорта\n\
105 паспо…\n\
27 паузу\n\
-90 пенси…\n\
66 переведите\n\
-16 перевести\n\
19 перев…\n\
-169 перед\n\
109 передано\n\
-25 перед…\n\
-192 перез…\n\
43 перей…\n\
61 перекажіть\n\
100 переказ\n\
-30 перекладач\n\
-35 перек…\n\
-28 перен…\n\
29 перех…\n\
16 пин\n\
75 письмо\n\
35 письмо от\n\
63 письм…\n\
16 питає\n\
113 пишу\n\
74 пишу з\n\
167 пишіть\n\
167 пишіт…\n\
17 плате…\n\
39 платить\n\
35 плати…\n\
-78 платн…\n\
36 платф…\n\
-22 платіж\n\
-22 платі…\n\
-15 по\n\
-38 по почте\n\
35 по ссылке\n\
-18 по телефону\n\
16 повернути\n\
101 повер…\n\
38 повестка\n\
-23 повто…\n\
33 повідомлення\n\
17 повідомляйте\n\
-73 повід…\n\
76 погов…\n\
-79 подавати\n\
-110 подав…\n\
66 подар…\n\
-60 подач…\n\
-47 подде…\n\
90 подоз…\n\
-69 подпи…\n\
170 подтвердите\n\
100 подтв…\n\
-54 подъезда\n\
-52 подъе…\n\
-57 пожалуйста\n\
-57 пожал…\n\
-146 позво…\n\
28 поздр…\n\
134 пока\n\
-101 покаж…\n\
16 показати\n\
45 показ…\n\
167 поки\n\
-43 покла…\n\
-54 покупку\n\
-105 покуп…\n\
28 полиции\n\
-18 полиция\n\
-63 полиц…\n\
104 положите\n\
161 полож…\n\
79 поліція\n\
25 поліція данії\n\
-79 поліції\n\
-69 поліц…\n\
76 помощь\n\
46 помощ…\n\
-63 понеділок\n\
-43 понед…\n\
-61 попер…\n\
-16 попро…\n\
91 порно…\n\
25 посиланням\n\
61 посилка\n\
63 посольства\n\
61 посольство\n\
129 посол…\n\
-29 поста…\n\
84 посту…\n\
46 посылка\n\
89 посыл…\n\
-52 потерпілих\n\
-43 потер…\n\
92 потом\n\
-51 потрібен\n\
-35 потрібно\n\
-117 потрі…\n\
-17 потім\n\
-67 почат…\n\
-55 почте\n\
76 поэтому\n\
76 поэто…\n\
77 прави…\n\
-97 праці…\n\
-62 предс…\n\
84 прест…\n\
-33 при\n\
-52 прибу…\n\
70 прибы…\n\
63 приве…\n\
115 привя…\n\
66 привіт\n\
21 приві…\n\
28 приго…\n\
87 придет\n\
87 приде…\n\
39 прийде\n\
-16 приложение\n\
-15 прило…\n\
-63 прине…\n\
-107 прихо…\n\
41 пришел\n\
41 прише…\n\
-72 пришл…\n\
-83 про\n\
56 прова…\n\
69 прове…\n\
102 прода…\n\
68 продиктуйте\n\
122 проди…\n\
62 продл…\n\
-56 продовження\n\
-113 продо…\n\
-50 проживання\n\
-33 проживання за\n\
-60 прожи…\n\
47 пройш…\n\
-30 проку…\n\
-104 просили\n\
-41 просим\n\
38 просимо\n\
-38 просит\n\
60 просить\n\
-173 проси…\n\
82 просто\n\
82 прост…\n\
-131 просять\n\
-153 прося…\n\
66 протягом\n\
76 протягом #\n\
66 протя…\n\
-36 прошл…\n\
-62 пункт\n\
78 пяти\n\
-39 пятницы\n\
-157 пятни…\n\
-93 підоз…\n\
27 підтвердження\n\
53 підтв…\n\
100 пін\n\
-97 після\n\
-31 работ…\n\
99 разби…\n\
31 разго…\n\
-47 расск…\n\
54 рахунки\n\
-42 рахунку\n\
16 рахунок\n\
87 рахун…\n\
72 резер…\n\
65 реквизиты\n\
58 ремон…\n\
-49 роботи\n\
99 родин…\n\
-21 родны…\n\
-99 розка…\n\
-57 розмо…\n\
-82 русск…\n\
-44 рік\n\
99 с\n\
41 с #\n\
63 с вами\n\
89 сам\n\
-75 сама\n\
-41 сами\n\
-39 самос…\n\
-32 самі\n\
-39 свои\n\
30 сделаете\n\
55 сдела…\n\
-23 себе\n\
49 сегодня\n\
49 сегод…\n\
120 сейчас\n\
62 сейчас придет\n\
120 сейча…\n\
-103 серед…\n\
110 систе…\n\
96 скаже…\n\
-112 сказа…\n\
36 скан\n\
-64 скасувати\n\
-36 скасу…\n\
72 скача…\n\
-77 скинь\n\
33 скільки\n\
33 скіль…\n\
42 следователь\n\
54 следо…\n\
134 служба\n\
19 служби\n\
85 служб…\n\
-80 слухавку\n\
-66 слуха…\n\
165 случа…\n\
83 слідч…\n\
-162 смета…\n\
104 смотр…\n\
87 смс\n\
64 снима…\n\
-66 со\n\
34 соеди…\n\
-68 сообщайте\n\
-157 сообщ…\n\
47 сотрудник\n\
-51 сотру…\n\
-143 спасибо\n\
-59 спасибо за\n\
-143 спаси…\n\
-18 спеціальним\n\
-28 спеціальним законом\n\
-18 спеці…\n\
33 список\n\
33 списо…\n\
155 сплатіть\n\
91 сплат…\n\
-54 справа\n\
-81 справ…\n\
-67 спраш…\n\
107 спроб…\n\
-63 спрос…\n\
45 співр…\n\
-88 срок\n\
106 срочно\n\
106 срочн…\n\
35 ссылке\n\
55 ссылк…\n\
39 старший\n\
39 старш…\n\
-87 стома…\n\
-34 стороны\n\
-21 сторо…\n\
18 стран…\n\
-32 страш…\n\
-81 суботу\n\
-102 субот…\n\
-82 суд\n\
31 сумма\n\
197 счет\n\
15 счета\n\
92 сьогодні\n\
92 сього…\n\
-52 сім\n\
-132 та\n\
-137 там\n\
31 там буде\n\
72 твой\n\
47 тебе\n\
135 телеграм\n\
264 телег…\n\
121 телефон\n\
-29 телефоном\n\
36 телефону\n\
24 телеф…\n\
164 тема\n\
54 тепер\n\
-99 теперь\n\
-99 тепер…\n\
64 термін\n\
22 термін і\n\
29 терміново\n\
151 термі…\n\
78 течение\n\
78 течен…\n\
-77 тиждень\n\
-77 тижде…\n\
91 тимчасово\n\
-65 тисяч\n\
-20 тисячі\n\
-92 то\n\
28 тобі\n\
15 тоже\n\
30 только\n\
30 тольк…\n\
21 тому\n\
-31 тот\n\
63 треба\n\
-42 требу…\n\
59 третий\n\
59 трети…\n\
-125 трубку\n\
42 трубку не\n\
-125 трубк…\n\
46 тут\n\
45 ты\n\
153 тысяч\n\
85 тысяч крон\n\
15 тільки\n\
15 тільк…\n\
-112 у\n\
-26 у вайле\n\
311 у вас\n\
-29 у вівторок\n\
80 у данії\n\
26 у меня\n\
-45 у нас\n\
-81 у суботу\n\
52 уважаемый\n\
23 уважа…\n\
94 увійдіть\n\
94 увійд…\n\
29 удостоверение\n\
18 удост…\n\
-27 уже\n\
-31 указа…\n\
116 україни\n\
-60 українською\n\
87 українців\n\
57 украї…\n\
73 фонд\n\
113 фото\n\
20 фото картки\n\
26 фото паспорта\n\
-87 хв\n\
43 хвилин\n\
68 хвили…\n\
20 хто\n\
128 це\n\
54 цей\n\
-35 центр…\n\
-63 церкв…\n\
74 цифри\n\
56 цю\n\
-104 чай\n\
-68 час\n\
56 часов\n\
30 челов…\n\
186 через\n\
83 через #\n\
-90 четве…\n\
-24 четыре\n\
-83 четыр…\n\
-141 чи\n\
-54 чоловік\n\
-66 чолов…\n\
-30 чотир…\n\
172 что\n\
42 что вы\n\
122 чтобы\n\
36 чтобы не\n\
62 шановний\n\
51 шанов…\n\
24 шахраї\n\
-15 шахраїв\n\
21 шахра…\n\
-42 школа\n\
175 штраф\n\
80 що\n\
72 що він\n\
226 щоб\n\
17 щоб отримати\n\
-22 щодо\n\
127 это\n\
69 этого\n\
30 этот\n\
25 юрист…\n\
134 я\n\
-62 я в\n\
-27 я вже\n\
-51 я все\n\
89 я сам\n\
43 я уже\n\
-223 як\n\
-27 який\n\
56 якобы\n\
-57 якого\n\
-193 якщо\n\
44 якщо не\n\
30 якщо це\n\
50 які\n\
41 ящике\n\
19 є\n\
81 євро\n\
49 і\n\
149 і код\n\
100 і нікому\n\
32 із\n\
-17 імя\n\
75 інакше\n\
75 інакш…\n\
-60 ірино\n\
-38 її\n\
-151 ابدا\n\
-82 ابعتلي\n\
-82 ابعتل…\n\
109 ابعتيلي\n\
109 ابعتي…\n\
-82 ابني\n\
-147 اتصل\n\
-86 اجل\n\
-271 احد\n\
-96 احضار\n\
-30 احضار دفتر\n\
-49 احضروا\n\
-49 احضرو…\n\
69 اخر\n\
118 اخي\n\
52 ادخل\n\
297 ادفع\n\
-49 ادفع #\n\
-33 اذا لم\n\
-32 اذا ما\n\
171 ارسل\n\
177 ارقام\n\
17 ارقام…\n\
53 اسبوع\n\
21 استاذ\n\
-27 استخد…\n\
66 استرداد\n\
66 استرد…\n\
64 اسم\n\
130 اسم المستخدم\n\
86 اسمك\n\
-25 اشهر\n\
83 اضغط\n\
59 اغلاق\n\
-30 اغلق\n\
-30 اغلق الخط\n\
94 افتح\n\
48 اقامتك\n\
91 اقامت…\n\
62 الا\n\
-63 الاتصال\n\
-63 الاتص…\n\
-78 الاثنين\n\
-78 الاثن…\n\
-19 الاحد\n\
48 الارقام\n\
48 الارق…\n\
-72 الاسبوع\n\
-72 الاسب…\n\
-155 الاستلام\n\
-21 الاستلام #\n\
-175 الاست…\n\
93 الاف\n\
52 الامان\n\
52 الاما…\n\
-32 الامن\n\
-52 الاموال\n\
-25 الامور\n\
-81 الامو…\n\
278 الان\n\
78 الانت…\n\
-17 الاهالي\n\
-17 الاها…\n\
-125 الاول\n\
-140 الايجار\n\
-140 الايج…\n\
-15 الباقي\n\
-15 الباق…\n\
-34 البريد\n\
-24 البريد الرقمي\n\
-34 البري…\n\
-70 البطاقات\n\
33 البطاقه\n\
-31 البطا…\n\
-48 البلديه\n\
-48 البلد…\n\
89 البنك\n\
60 البنكي\n\
157 البنكيه\n\
233 البنك…\n\
-103 التاك…\n\
60 التامين\n\
60 التام…\n\
55 التحقق\n\
65 التحق…\n\
62 التحويل\n\
62 التحو…\n\
-54 التحي…\n\
-54 التسجيل\n\
-54 التسج…\n\
176 التلفون\n\
176 التلف…\n\
73 التوصيل\n\
73 التوص…\n\
-45 الثان…\n\
-26 الثلاثاء\n\
20 الثلا…\n\
-69 الجديده\n\
-64 الجدي…\n\
51 الجرائم\n\
51 الجرا…\n\
81 الجمارك\n\
81 الجما…\n\
-96 الجمعه\n\
-166 الجمع…\n\
100 الحساب\n\
67 الحسا…\n\
86 الخاص\n\
86 الخاص بك\n\
-64 الخامسه\n\
-64 الخام…\n\
19 الخط\n\
-46 الخميس\n\
-46 الخمي…\n\
75 الخير\n\
-24 الدخول\n\
-24 الدخو…\n\
-75 الدراجه\n\
-75 الدرا…\n\
61 الدعم\n\
-29 الدفع\n\
142 الدنمارك\n\
131 الدنماركيه\n\
137 الدنماركيه تم\n\
150 الدنم…\n\
69 الذهب\n\
66 الذي\n\
51 الرابط\n\
42 الراب…\n\
-61 الراتب\n\
-61 الرات…\n\
-65 الرحله\n\
-65 الرحل…\n\
-82 الرسائل\n\
-87 الرساله\n\
-178 الرسا…\n\
25 الرسوم\n\
25 الرسو…\n\
43 الرقم\n\
20 الرقم السري\n\
-60 الرقمي\n\
-37 الرقم…\n\
-153 الساعه\n\
-153 الساع…\n\
-76 السبت\n\
-40 السري\n\
-20 السفر\n\
-21 السلام\n\
-45 السلا…\n\
59 السيد\n\
35 السيده\n\
35 السيد…\n\
55 الشاشه\n\
55 الشاش…\n\
-67 الشحنه\n\
-67 الشحن…\n\
-59 الشخصي\n\
-84 الشخص…\n\
77 الشرطه الدنماركيه\n\
-30 الشرك…\n\
96 الشقه\n\
121 الشهر\n\
17 الضابط\n\
-42 الضاب…\n\
-47 الضري…\n\
92 الضغط\n\
71 العربي\n\
-31 العربيه\n\
42 العرب…\n\
-36 العزيز\n\
-52 العزي…\n\
64 العقد\n\
-56 العمليه\n\
-26 العمل…\n\
54 العميل\n\
54 العمي…\n\
51 العنوان\n\
51 العنو…\n\
149 الف\n\
104 الف كرون\n\
-22 القدي…\n\
-21 الكرام\n\
-21 الكرا…\n\
65 الكنب…\n\
49 الكهرباء\n\
49 الكهر…\n\
-91 اللغه\n\
20 الله\n\
29 اللي\n\
80 الماض…\n\
-59 المال\n\
-27 المبلغ\n\
-27 المبل…\n\
62 المحا…\n\
-116 المحتالون\n\
-55 المحت…\n\
72 المحقق\n\
56 المحق…\n\
-93 المحكمه\n\
-117 المحك…\n\
-102 المدرسه\n\
-112 المدر…\n\
-20 المرور\n\
-20 المرو…\n\
-161 المسا\n\
140 المستخدم\n\
166 المست…\n\
99 المصاري\n\
99 المصا…\n\
58 المطلوب\n\
58 المطل…\n\
-40 المعل…\n\
63 المفا…\n\
109 المفتاح\n\
109 المفت…\n\
-122 المكت…\n\
-68 الملف\n\
-47 الموافقه\n\
-90 الموا…\n\
-42 الموعد\n\
-42 الموع…\n\
103 النظام\n\
103 النظا…\n\
-75 الهاتف\n\
-75 الهات…\n\
15 الهجره\n\
15 الهجر…\n\
-108 الو\n\
-32 الولاد\n\
-32 الولا…\n\
-161 الي\n\
-132 الي حساب\n\
84 الي حسابك\n\
-19 اليوم\n\
-135 ام\n\
-55 امن\n\
64 اموال\n\
105 اموالك\n\
42 اموال…\n\
-134 ان\n\
148 انا\n\
88 انت\n\
20 انك\n\
30 انه من\n\
-157 انهم\n\
-86 اهلا\n\
-292 او\n\
-115 اودنسه\n\
-115 اودنس…\n\
-27 اوقفنا\n\
-27 اوقفن…\n\
-57 اولا\n\
-30 اولياء\n\
-25 اولياء الامور\n\
-30 اوليا…\n\
-182 اي\n\
40 اي دي\n\
-27 اي شخص\n\
28 ايام\n\
65 ايقاف\n\
82 بابا\n\
15 باسم\n\
156 باسمك\n\
-31 بالبريد\n\
-31 بالبر…\n\
152 بالبنك\n\
152 بالبن…\n\
-89 بالهاتف\n\
-89 بالها…\n\
66 بانتظار\n\
93 بانتظ…\n\
-92 باي\n\
87 بدك\n\
96 برنامج\n\
111 برنام…\n\
46 بريد\n\
156 بسبب\n\
396 بسرعه\n\
36 بطاقات\n\
36 بطاقا…\n\
177 بطاقتك\n\
-117 بطاقته\n\
46 بطاقت…\n\
-41 بطاقه\n\
112 بظرف\n\
-96 بعد\n\
-79 بعد تسجيل\n\
-103 بقدر\n\
-96 بقيمه\n\
-96 بقيمه #\n\
109 بك\n\
-105 بكرا\n\
-25 بلديه\n\
-190 بنا\n\
-63 بنفسك\n\
136 بنك\n\
-65 بنوك\n\
-88 بي\n\
-109 بيانات\n\
-111 بيانا…\n\
-18 بين\n\
72 تاكيد\n\
119 تبعك\n\
-43 تتصل\n\
61 تحديث\n\
66 تحيه\n\
66 تحيه طيبه\n\
-30 تدفع\n\
-46 تسجيل\n\
-75 تسعه\n\
-33 تسكر\n\
17 تسليم\n\
-42 تشارك\n\
-59 تشاركه\n\
-59 تشاركه مع\n\
-74 تشارك…\n\
-32 تصريح\n\
26 تطبيق\n\
-70 تطبيق البنك\n\
-69 تعط\n\
44 تعليق\n\
-37 تلفوني\n\
-156 تم\n\
44 تم تعليق\n\
28 تنبيه\n\
57 توافق\n\
-80 توقيع\n\
111 ثلاث\n\
-153 ثم\n\
-42 جاي\n\
-57 جديد\n\
-53 جديده\n\
172 جهازك\n\
-20 جواز السفر\n\
152 حاليا\n\
-43 حتي\n\
-35 حدا\n\
215 حساب\n\
-55 حساب امن\n\
125 حسابك\n\
85 حسابك @link\n\
107 حول\n\
107 حولت\n\
169 خدمه\n\
114 خلال\n\
140 خلال #\n\
35 خلال ساعتين\n\
138 دائره\n\
86 دائره الهجره\n\
-39 دانسكه\n\
-39 دانسكه بنك\n\
-39 دانسك…\n\
-30 دفتر\n\
80 دفع\n\
45 دفع #\n\
85 دفعت\n\
111 دفعه\n\
28 دنماركيه\n\
55 دنمار…\n\
-70 دوره\n\
44 دولار\n\
90 دي\n\
23 رابط\n\
-53 رجل\n\
294 رح\n\
-151 رسائل\n\
-58 رساله جديده\n\
-81 رسوم\n\
43 رقم\n\
-71 رقم #\n\
38 رقم البطاقه\n\
-47 رقمك\n\
37 رقمك الشخصي\n\
-79 رقمه\n\
56 رقمي\n\
181 رقمي الجديد\n\
-77 رمز\n\
-16 روابط\n\
55 ساعتين\n\
55 ساعتي…\n\
205 ساعه\n\
195 سجل\n\
109 سحب\n\
107 سري\n\
69 سياره\n\
183 سيتم\n\
-81 شباب\n\
127 شحنتك\n\
-36 شخص\n\
-143 شرطه\n\
39 شرطه كوبنهاغن\n\
72 شركه\n\
-16 شهر\n\
-44 شو\n\
-79 شوي\n\
-97 شي\n\
-195 شيء\n\
136 صغيره\n\
-91 صفه\n\
-43 صلاحيه\n\
-38 صلاحي…\n\
39 صوره\n\
138 ضروري\n\
19 ضريبه\n\
-56 طردك\n\
98 طريق\n\
31 طلب\n\
66 طيبه\n\
-104 عبر\n\
181 عدم\n\
147 عزيزي\n\
54 عزيزي العميل\n\
40 عشر\n\
69 عطيني\n\
21 علي\n\
-36 علي #\n\
-216 علي @link\n\
48 علي الخط\n\
-34 علي الرابط\n\
89 علي ورقه\n\
114 عليك\n\
99 عليه\n\
85 عم\n\
86 عمر\n\
25 عمل\n\
78 عمليه\n\
-36 عميلنا\n\
-36 عميلنا العزيز\n\
-36 عميلن…\n\
28 عن\n\
98 عن طريق\n\
-54 عنا\n\
-109 عند الاستلام\n\
193 عندك\n\
51 عندي\n\
-71 غسيل\n\
-76 غسيل الاموال\n\
-23 غير\n\
35 فاتوره\n\
113 فريق\n\
148 فقط\n\
-72 فلا\n\
-58 فورا\n\
-73 في\n\
-24 في البريد\n\
-51 فيك\n\
-39 فيني\n\
44 فيها\n\
-211 قال\n\
39 قبل\n\
-34 قبل ما\n\
39 قسم\n\
17 قضيه\n\
113 قيد\n\
85 كاش\n\
-54 كان\n\
-104 كانون\n\
183 كر\n\
154 كرون\n\
75 كرون اليوم\n\
-66 كرون من\n\
-40 كرونه\n\
57 كريم\n\
57 كريم من\n\
-24 كفاله\n\
96 كل\n\
-207 كلمه\n\
-109 كلمه المرور\n\
37 كوبنهاغن\n\
37 كوبنه…\n\
187 كود\n\
-32 لا\n\
-42 لا تشارك\n\
-59 لا تشاركه\n\
115 لازم\n\
95 لازم ادفع\n\
135 لاستلام\n\
218 لاستل…\n\
231 لان\n\
-21 لاي\n\
107 لتجنب\n\
-61 لتغيير\n\
-61 لتغيي…\n\
56 لحتي\n\
83 لحدا\n\
68 لحساب\n\
-30 لدي\n\
208 لديك\n\
168 لقد\n\
170 لك\n\
52 لكن\n\
101 للتحدث\n\
59 للتحدث مع\n\
225 للتحد…\n\
-16 لله\n\
162 لم\n\
56 لم تدفع\n\
-149 لما\n\
176 لي\n\
166 مؤقتا\n\
-23 ماذا\n\
-75 ماما\n\
72 مبلغ\n\
72 مبلغ #\n\
-37 مجاني…\n\
-64 محتال…\n\
78 محفظت…\n\
141 محمد\n\
134 مخالفه\n\
134 مخالف…\n\
72 مخدرات\n\
72 مخدرا…\n\
-35 مدرسه\n\
-18 مذكره\n\
258 مرحبا\n\
-71 مرحبا معك\n\
-125 مزيفه\n\
-17 مساء\n\
101 مسجله\n\
-42 مع\n\
-109 مع احد\n\
44 معك\n\
53 معلوم…\n\
163 معه\n\
-180 معي\n\
-100 مكالمات\n\
-147 مكالم…\n\
68 مكتب\n\
94 مكتوب\n\
142 من\n\
-60 من اجل\n\
-27 من البنك\n\
-101 من الشرطه\n\
-25 من بلديه\n\
65 من حسابك\n\
-88 من رسائل\n\
160 من شرطه\n\
59 من قسم\n\
194 من هنا\n\
-92 منا\n\
109 مندوب…\n\
-73 منفصله\n\
-73 منفصل…\n\
-81 منهم\n\
37 مو\n\
-24 موبايل\n\
-24 موباي…\n\
124 موظف\n\
-76 موعد\n\
109 ناس\n\
115 نتصل\n\
-27 نحن\n\
-162 نفس\n\
20 نقطه\n\
15 نهائيا\n\
15 نهائي…\n\
55 نورديا\n\
-17 نورديا تم\n\
55 نوردي…\n\
139 هاد\n\
174 هاد رقمي\n\
113 هذا\n\
-102 هذا رقمي\n\
86 هذه\n\
-54 هذه الرسائل\n\
-59 هذه الرساله\n\
-88 هل\n\
-82 هلق\n\
197 هنا\n\
-17 هنا @link\n\
-92 هناك\n\
43 هو\n\
40 هون\n\
-49 هي\n\
90 واتساب\n\
90 واتسا…\n\
-128 واتصل\n\
-60 واحد\n\
-201 واذا\n\
42 وافق\n\
199 والا\n\
100 والرقم\n\
100 والرقم السري\n\
100 والرق…\n\
49 والرمز\n\
49 والرم…\n\
-147 وان\n\
190 وانا\n\
31 وتاكيد\n\
31 وتاكي…\n\
57 وجدنا\n\
78 وحده\n\
-62 ورقم\n\
63 ورقه\n\
79 ورمز\n\
-31 وصل\n\
-21 وصلت\n\
-59 وقال\n\
-28 وقال انه\n\
18 وقد\n\
67 وقديش\n\
92 ولا\n\
367 وما\n\
-48 ويطلبون\n\
-107 ويطلب…\n\
-44 يا\n\
130 ياهن\n\
-58 يتصل\n\
157 يجب\n\
-63 يرجي احضار\n\
63 يرسل\n\
-155 يطلب\n\
-108 يمكن\n\
-204 يمكنك\n\
143 يورو\n\
-161 يوم\n\
-21 يوم الخميس\n\
52 يومين',
};
