// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 9915 messages, 3358b923.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -0.35,
  lines:
    '-30 #\n\
39 # #\n\
-83 # @link\n\
-144 # a\n\
-43 # aarhus\n\
-18 # about\n\
20 # acc\n\
38 # account\n\
-15 # af\n\
-26 # afbud\n\
-97 # an\n\
22 # and\n\
58 # andre\n\
37 # apple\n\
-19 # april\n\
-87 # aralik\n\
18 # are\n\
-120 # at\n\
-28 # august\n\
80 # avro\n\
-51 # b\n\
78 # bank\n\
-51 # bankdage\n\
-32 # banken\n\
105 # before\n\
74 # betal\n\
19 # betales\n\
47 # bin\n\
21 # bitcoin\n\
-44 # blev\n\
-100 # bring\n\
132 # btc\n\
-123 # bu\n\
-63 # but\n\
27 # buy\n\
40 # by\n\
-43 # c\n\
-26 # calls\n\
81 # cancel\n\
49 # cash\n\
-39 # characters\n\
-95 # check\n\
124 # cifre\n\
22 # cifret\n\
-47 # code\n\
67 # coroane\n\
62 # coronas\n\
36 # corone\n\
25 # could\n\
36 # customer\n\
-125 # d\n\
-16 # da\n\
-106 # daca\n\
-35 # dad\n\
-111 # dage\n\
-22 # dages\n\
-37 # day\n\
-118 # days\n\
62 # de\n\
-175 # dec\n\
-147 # december\n\
-24 # del\n\
-80 # den\n\
-33 # depositum\n\
-82 # der\n\
141 # det\n\
-54 # dezember\n\
132 # digit\n\
122 # digits\n\
-27 # dit\n\
20 # dk\n\
123 # dkk\n\
-19 # dl\n\
47 # do\n\
39 # dollars\n\
-66 # du\n\
-162 # e\n\
-48 # each\n\
34 # eleven\n\
-39 # eller\n\
-87 # ellers\n\
80 # en\n\
-18 # ends\n\
-159 # er\n\
-75 # est\n\
24 # eth\n\
247 # eur\n\
181 # euro\n\
90 # euros\n\
90 # euru\n\
-22 # failed\n\
-69 # februar\n\
-49 # februarie\n\
-50 # february\n\
-70 # first\n\
20 # forsøg\n\
-36 # fra\n\
21 # free\n\
-75 # from\n\
-129 # g\n\
76 # gange\n\
47 # gavekort\n\
-64 # gb\n\
-64 # gider\n\
-42 # gift\n\
-84 # giorni\n\
74 # giv\n\
26 # give\n\
-19 # god\n\
60 # godzin\n\
22 # good\n\
-24 # grader\n\
-46 # gun\n\
41 # haneli\n\
-27 # hang\n\
-136 # har\n\
-109 # has\n\
102 # have\n\
27 # hej\n\
35 # her\n\
101 # heures\n\
151 # horas\n\
-24 # horsens\n\
-78 # hos\n\
115 # hour\n\
102 # hours\n\
80 # hr\n\
167 # hrs\n\
34 # hun\n\
-61 # husk\n\
-41 # husleje\n\
-16 # hver\n\
-59 # hverdage\n\
-15 # hvis\n\
-29 # hvor\n\
30 # i\n\
40 # iban\n\
-43 # if\n\
45 # ikke\n\
-45 # ill\n\
-29 # im\n\
81 # in\n\
40 # ind\n\
39 # inden\n\
39 # indtast\n\
-25 # ingen\n\
21 # instead\n\
-108 # is\n\
44 # its\n\
-75 # januar\n\
-131 # january\n\
25 # jeg\n\
-26 # july\n\
-112 # june\n\
-43 # juni\n\
-45 # kan\n\
55 # keys\n\
-186 # kg\n\
-176 # kl\n\
-27 # klasse\n\
-131 # km\n\
-75 # koden\n\
139 # konto\n\
61 # kr\n\
231 # kron\n\
29 # krone\n\
81 # kronen\n\
24 # kroner\n\
-52 # kwh\n\
-19 # kære\n\
26 # køber\n\
-75 # l\n\
-93 # la\n\
17 # last\n\
48 # left\n\
17 # legal\n\
35 # lei\n\
-38 # ligger\n\
-20 # log\n\
-52 # login\n\
-71 # m\n\
-163 # march\n\
-41 # marts\n\
-69 # may\n\
-19 # med\n\
61 # men\n\
45 # meses\n\
-15 # mette\n\
29 # mig\n\
-63 # million\n\
-35 # millioner\n\
-26 # min\n\
-37 # minut\n\
-20 # minute\n\
-50 # minuten\n\
-44 # minutter\n\
-93 # mio\n\
52 # mo\n\
28 # mobilepay\n\
24 # month\n\
30 # monthly\n\
-41 # months\n\
64 # more\n\
-64 # ms\n\
71 # my\n\
-23 # måneder\n\
-39 # need\n\
-20 # never\n\
82 # new\n\
18 # next\n\
-48 # nie\n\
-157 # no\n\
-29 # non\n\
-39 # nov\n\
-101 # november\n\
75 # now\n\
52 # nu\n\
19 # numbers\n\
143 # ny\n\
-49 # o\n\
34 # oct\n\
-129 # october\n\
-16 # odense\n\
15 # of\n\
-108 # off\n\
21 # officer\n\
37 # og\n\
-31 # oktober\n\
45 # om\n\
39 # on\n\
41 # only\n\
-21 # open\n\
-17 # oplys\n\
35 # or\n\
15 # order\n\
126 # ore\n\
74 # others\n\
23 # our\n\
-38 # out\n\
42 # over\n\
39 # paid\n\
62 # pay\n\
-36 # payment\n\
64 # people\n\
52 # per\n\
-69 # percent\n\
-42 # personer\n\
-69 # pga\n\
-81 # photo\n\
18 # pick\n\
63 # places\n\
39 # pladser\n\
-169 # please\n\
125 # pm\n\
-41 # points\n\
-21 # police\n\
-15 # pris\n\
52 # pro\n\
-77 # procent\n\
-32 # på\n\
18 # questions\n\
34 # rabat\n\
-67 # raise\n\
-60 # ravi\n\
-25 # read\n\
-15 # recorded\n\
-62 # rent\n\
27 # reply\n\
-52 # retur\n\
-25 # return\n\
-76 # ring\n\
-30 # room\n\
137 # saat\n\
-114 # sal\n\
-21 # sanne\n\
-56 # say\n\
-110 # se\n\
23 # seconds\n\
-17 # see\n\
-149 # send\n\
-36 # sender\n\
-70 # senest\n\
-39 # september\n\
15 # she\n\
-146 # si\n\
58 # skal\n\
46 # skat\n\
111 # som\n\
56 # somebody\n\
-63 # spørgsmål\n\
40 # std\n\
28 # steam\n\
36 # stk\n\
46 # straks\n\
26 # stunden\n\
-73 # su\n\
18 # subject\n\
129 # så\n\
-61 # tag\n\
-121 # tak\n\
62 # tal\n\
39 # tasks\n\
47 # text\n\
51 # thank\n\
25 # that\n\
33 # thats\n\
-82 # the\n\
-38 # theres\n\
21 # they\n\
-30 # tiden\n\
45 # til\n\
98 # tilbage\n\
178 # timer\n\
47 # times\n\
183 # tl\n\
44 # to\n\
81 # today\n\
-29 # tomorrow\n\
-20 # tonight\n\
-62 # total\n\
-59 # transfer\n\
-83 # tu\n\
-16 # tv\n\
-73 # tys\n\
-85 # tysiecy\n\
-22 # uger\n\
-78 # um\n\
-25 # und\n\
57 # unknown\n\
20 # up\n\
130 # usd\n\
250 # usdt\n\
-97 # use\n\
-83 # val\n\
-66 # valby\n\
-88 # var\n\
-20 # vat\n\
-89 # ved\n\
-52 # vi\n\
120 # via\n\
25 # video\n\
-34 # vil\n\
22 # vores\n\
81 # vælg\n\
-57 # w\n\
-112 # was\n\
-27 # we\n\
-90 # what\n\
20 # when\n\
-46 # who\n\
-15 # will\n\
-111 # with\n\
-54 # without\n\
-65 # words\n\
-49 # working\n\
17 # write\n\
-40 # wrong\n\
24 # x\n\
-16 # xxxxx\n\
42 # y\n\
-81 # year\n\
51 # years\n\
-23 # yes\n\
-33 # youll\n\
-49 # yourself\n\
81 # yrs\n\
60 # zile\n\
61 # zl\n\
48 # år\n\
-140 # årig\n\
47 # вход\n\
-53 # візьміть\n\
88 # годин\n\
28 # грн\n\
-27 # для\n\
-45 # дней\n\
-16 # до\n\
113 # крон\n\
-38 # на\n\
-47 # не\n\
-56 # у\n\
-88 # хв\n\
55 # часов\n\
60 # євро\n\
92 # і\n\
-83 # اذا\n\
-67 # الساعه\n\
39 # الف\n\
37 # ايام\n\
147 # دولار\n\
220 # ساعه\n\
184 # كر\n\
81 # كرون\n\
-17 # كرونه\n\
-189 # لا\n\
143 # يورو\n\
-44 0x800…\n\
-31 10th\n\
-67 114u\n\
-40 114u arayin\n\
-31 12th\n\
54 15k\n\
-63 1er\n\
-24 1er decembre\n\
-45 1h\n\
38 1st of\n\
-25 1st you\n\
45 20k\n\
-86 20th\n\
186 24h\n\
-39 28th\n\
98 2k\n\
-70 2nd\n\
-22 2nd floor\n\
-28 2x\n\
52 30k\n\
-48 30th\n\
-31 3b\n\
-158 3f\n\
76 3k\n\
70 3k for\n\
-95 3rd\n\
-43 3rd floor\n\
34 40k\n\
117 48h\n\
-50 4b\n\
-46 4b i\n\
-46 4th\n\
-209 5c\n\
42 5g\n\
-32 5k\n\
53 60k\n\
126 6pm\n\
185 @link\n\
37 @link #\n\
-71 @link @link\n\
-80 @link adresinden\n\
-80 @link afmeld\n\
37 @link after\n\
-25 @link among\n\
26 @link and\n\
19 @link avec\n\
26 @link before\n\
53 @link card\n\
24 @link choose\n\
15 @link date\n\
32 @link der\n\
-30 @link e\n\
33 @link efter\n\
-101 @link eller\n\
64 @link ellers\n\
100 @link emne\n\
23 @link enter\n\
-67 @link er\n\
-70 @link for\n\
27 @link god\n\
56 @link have\n\
25 @link hvis\n\
37 @link i\n\
-33 @link if\n\
-93 @link in\n\
67 @link log\n\
119 @link med\n\
26 @link mitid\n\
16 @link no\n\
-58 @link og\n\
-98 @link only\n\
35 @link or\n\
-41 @link please\n\
-22 @link pour\n\
72 @link put\n\
-76 @link reply\n\
35 @link sau\n\
59 @link senest\n\
-28 @link si\n\
48 @link subject\n\
38 @link tak\n\
-21 @link the\n\
29 @link to\n\
-36 @link txt\n\
116 @link type\n\
-51 @link under\n\
47 @link venlig\n\
-77 @link vi\n\
-75 @link we\n\
-43 @link where\n\
-31 @link with\n\
79 @link you\n\
56 @link your\n\
-17 a\n\
26 a #\n\
-91 a @link\n\
-60 a badge\n\
86 a bag\n\
49 a bank\n\
-34 a bigger\n\
-39 a bit\n\
36 a bitcoin\n\
-15 a black\n\
30 a blue\n\
42 a bond\n\
25 a box\n\
-68 a boy\n\
-38 a broken\n\
-17 a bus\n\
-103 a buyer\n\
-52 a call\n\
-121 a caller\n\
166 a car\n\
-75 a card\n\
-44 a case\n\
-21 a change\n\
15 a cheque\n\
-63 a chi\n\
-32 a civil\n\
-27 a claim\n\
62 a client\n\
-81 a code\n\
26 a coffee\n\
18 a colleague\n\
40 a combo\n\
70 a company\n\
29 a complaint\n\
26 a confidential\n\
45 a container\n\
24 a contest\n\
-76 a contract\n\
-58 a conviction\n\
22 a copenaghen\n\
18 a copy\n\
-30 a couple\n\
-25 a courier\n\
43 a courtesy\n\
-96 a cpr\n\
-48 a credit\n\
46 a crime\n\
103 a criminal\n\
-20 a cup\n\
67 a customer\n\
15 a customs\n\
69 a danish\n\
23 a day\n\
-112 a deposit\n\
29 a doctor\n\
42 a document\n\
22 a driver\n\
38 a duty\n\
26 a esta\n\
47 a este\n\
-16 a ete\n\
-22 a fake\n\
-67 a false\n\
34 a family\n\
-98 a fee\n\
-72 a fever\n\
-31 a few\n\
20 a file\n\
-63 a fine\n\
24 a first\n\
-22 a flat\n\
-31 a foreign\n\
-26 a form\n\
71 a fraud\n\
-24 a free\n\
-78 a friend\n\
67 a friends\n\
-35 a full\n\
28 a gang\n\
-24 a gift\n\
57 a girl\n\
-154 a good\n\
-20 a great\n\
-42 a group\n\
34 a guarantee\n\
-130 a guy\n\
33 a hacker\n\
-37 a headset\n\
-17 a hearing\n\
-35 a how\n\
-26 a hundred\n\
67 a job\n\
32 a jour\n\
-50 a judge\n\
-44 a key\n\
-32 a kitchen\n\
69 a la\n\
22 a laptop\n\
-91 a las\n\
15 a late\n\
81 a lawyer\n\
38 a lei\n\
-81 a letter\n\
-78 a link\n\
50 a liquidity\n\
35 a list\n\
-42 a little\n\
105 a loan\n\
27 a login\n\
-63 a look\n\
-44 a los\n\
58 a lot\n\
30 a lucky\n\
-115 a mail\n\
-22 a man\n\
-20 a me\n\
-52 a message\n\
15 a messenger\n\
31 a minute\n\
25 a missed\n\
94 a mistake\n\
30 a mitid\n\
58 a moment\n\
-104 a month\n\
35 a nadie\n\
-18 a name\n\
-51 a new\n\
-96 a nice\n\
-26 a no\n\
43 a nombre\n\
-57 a note\n\
-20 a number\n\
22 a nurse\n\
84 a package\n\
-63 a page\n\
-45 a pair\n\
27 a paper\n\
-33 a passport\n\
-77 a password\n\
59 a patrol\n\
-29 a payment\n\
26 a pen\n\
22 a penalty\n\
-36 a person\n\
-17 a phone\n\
115 a photo\n\
-25 a photograph\n\
-15 a picture\n\
-19 a pin\n\
29 a plain\n\
60 a police\n\
-19 a prescription\n\
69 a private\n\
-40 a program\n\
16 a protected\n\
-32 a pull\n\
15 a push\n\
38 a putut\n\
76 a quick\n\
64 a quiet\n\
-44 a real\n\
20 a recorded\n\
17 a recruiter\n\
-16 a red\n\
-51 a refund\n\
23 a refundable\n\
-74 a reminder\n\
49 a request\n\
-35 a residence\n\
-69 a retired\n\
-19 a return\n\
29 a robot\n\
-33 a room\n\
-47 a row\n\
-88 a rule\n\
20 a s\n\
-57 a safe\n\
-63 a scam\n\
-28 a scan\n\
34 a screenshot\n\
-18 a second\n\
49 a secure\n\
47 a security\n\
24 a seizure\n\
30 a senior\n\
-51 a sentence\n\
18 a serious\n\
22 a ship\n\
33 a shipment\n\
29 a short\n\
23 a signal\n\
-52 a site\n\
-15 a six\n\
-17 a spare\n\
-34 a spus\n\
-17 a statement\n\
-84 a stranger\n\
47 a student\n\
-82 a su\n\
118 a suo\n\
73 a surprise\n\
48 a suspect\n\
32 a suspicious\n\
41 a tax\n\
74 a taxi\n\
54 a technician\n\
22 a temporary\n\
-19 a test\n\
-72 a text\n\
-20 a theft\n\
30 a then\n\
-40 a thief\n\
37 a thing\n\
-36 a third\n\
-23 a ticket\n\
-64 a time\n\
-23 a tous\n\
23 a traffic\n\
29 a transaction\n\
98 a transfer\n\
69 a tu\n\
-26 a tutti\n\
33 a two\n\
246 a un\n\
-31 a van\n\
-52 a very\n\
48 a victim\n\
17 a video\n\
32 a virus\n\
31 a visa\n\
48 a vorbi\n\
-18 a votre\n\
-85 a wallet\n\
-36 a warning\n\
22 a warrant\n\
-35 a week\n\
-103 a whole\n\
-25 a witness\n\
70 a woman\n\
-27 a written\n\
-77 a year\n\
24 a yellow\n\
-34 a yes\n\
-79 a zis\n\
-89 a10\n\
-67 a2\n\
32 aalborg\n\
44 aalbo…\n\
37 aarhus a\n\
35 aarhus c\n\
22 aarhus is\n\
-15 aarhu…\n\
-75 ab #\n\
20 abandoned\n\
67 aband…\n\
-31 abbuchung\n\
-33 abdi\n\
-77 abejo…\n\
-99 abend\n\
31 aber\n\
18 aberdeen\n\
18 aberd…\n\
66 abges…\n\
-45 abholung\n\
-107 abhol…\n\
25 abi\n\
63 abier…\n\
74 able\n\
74 able to\n\
-71 abone…\n\
72 abonnement\n\
-60 abonnement på\n\
22 abonn…\n\
-98 about\n\
-115 about #\n\
-39 about a\n\
20 about being\n\
-37 about how\n\
-134 about it\n\
-37 about my\n\
-22 about shares\n\
-79 about the\n\
66 about this\n\
103 about to\n\
-70 above\n\
-53 above #\n\
103 abra\n\
-68 abroad\n\
28 abroad and\n\
-42 abroad until\n\
-30 abroad you\n\
-68 abroa…\n\
16 absence\n\
57 absen…\n\
-87 abstract\n\
-87 abstr…\n\
43 abteilung\n\
43 abtei…\n\
45 aby\n\
67 acasa\n\
82 acc\n\
-19 acc #\n\
-42 accedi\n\
-31 acced…\n\
40 accen…\n\
133 accept\n\
16 accept in\n\
118 accept it\n\
71 accept the\n\
-52 accepted\n\
104 accepter\n\
119 accep…\n\
110 acces\n\
80 acceso\n\
25 access @link\n\
44 access is\n\
-34 access to\n\
58 access will\n\
41 accesso\n\
16 accesul\n\
29 acces…\n\
-33 accet…\n\
113 accident\n\
19 accident on\n\
63 accidentally\n\
117 accid…\n\
-35 accommodation\n\
22 accomplice\n\
72 accom…\n\
-15 according\n\
-15 according to\n\
-45 accor…\n\
23 account\n\
-47 account #\n\
15 account as\n\
33 account at\n\
58 account because\n\
-22 account before\n\
48 account below\n\
-35 account but\n\
-23 account by\n\
35 account details\n\
-29 account expires\n\
43 account for\n\
-23 account fraud\n\
26 account from\n\
107 account has\n\
105 account if\n\
105 account in\n\
70 account is\n\
32 account it\n\
32 account its\n\
-30 account just\n\
55 account keep\n\
-79 account lol\n\
20 account manager\n\
41 account my\n\
85 account no\n\
16 account not\n\
-31 account number\n\
109 account of\n\
47 account ok\n\
30 account on\n\
-26 account open\n\
-112 account or\n\
49 account please\n\
-43 account regards\n\
134 account so\n\
-45 account spread\n\
18 account stands\n\
15 account stated\n\
-94 account that\n\
28 account the\n\
40 account then\n\
-28 account to\n\
54 account today\n\
44 account until\n\
22 account we\n\
-75 account well\n\
-38 account will\n\
22 account within\n\
16 account you\n\
-39 accountant\n\
-28 accounts\n\
16 accounts in\n\
-25 accounts payable\n\
39 accounts will\n\
19 accou…\n\
123 acct\n\
18 accused\n\
26 accused of\n\
26 aceea\n\
-33 acele\n\
76 acept…\n\
29 acest\n\
44 acesta\n\
47 acesta este\n\
44 acest…\n\
-48 achat\n\
93 achet…\n\
101 achitati\n\
95 achit…\n\
-80 acikl…\n\
275 acil\n\
89 acilm…\n\
30 acin\n\
-156 aciu\n\
21 acolo\n\
35 acquisition\n\
83 acqui…\n\
-47 across\n\
15 across the\n\
-47 acros…\n\
-89 act\n\
-47 action\n\
-32 action needed\n\
53 action.approve|advises\n\
21 action.approve|advises action.approve|asks\n\
123 action.approve|advises action.approve|claims\n\
-18 action.approve|advises action.approve|reports\n\
-45 action.approve|advises action.call-back|asks\n\
47 action.approve|advises action.give|advises\n\
52 action.approve|advises action.give|asks\n\
40 action.approve|advises action.give|reports\n\
-23 action.approve|advises action.transfer|advises\n\
-35 action.approve|advises action.transfer|claims\n\
-40 action.approve|advises action.update|claims\n\
142 action.approve|advises authority.benefits|claims\n\
-65 action.approve|advises claim.case|claims\n\
-23 action.approve|advises claim.deposit|claims\n\
70 action.approve|advises claim.emergency|claims\n\
-15 action.approve|advises claim.link|claims\n\
115 action.approve|advises claim.prompt|claims\n\
-22 action.approve|advises claim.prompt|denies\n\
31 action.approve|advises claim.unusual-activity|claims\n\
-35 action.approve|advises credential.code|advises\n\
64 action.approve|advises credential.id-document|claims\n\
73 action.approve|advises credential.mitid|advises\n\
-53 action.approve|advises credential.mitid|asks\n\
-55 action.approve|advises credential.mitid|claims\n\
-55 action.approve|advises credential.mitid|reports\n\
-68 action.approve|advises firm.bank|claims\n\
111 action.approve|advises money.amount|claims\n\
-35 action.approve|advises money.valuables|claims\n\
47 action.approve|advises threat.block|threatens\n\
349 action.approve|advises threat.deadline|threatens\n\
23 action.approve|asks\n\
-27 action.approve|asks action.approve|claims\n\
143 action.approve|asks action.approve|reports\n\
28 action.approve|asks action.buy|asks\n\
291 action.approve|asks action.buy|claims\n\
113 action.approve|asks action.call-back|asks\n\
265 action.approve|asks action.call-back|claims\n\
73 action.approve|asks action.click|asks\n\
71 action.approve|asks action.crypto|claims\n\
65 action.approve|asks action.enter|asks\n\
243 action.approve|asks action.enter|claims\n\
164 action.approve|asks action.give|advises\n\
-49 action.approve|asks action.give|asks\n\
112 action.approve|asks action.give|claims\n\
-72 action.approve|asks action.give|denies\n\
-17 action.approve|asks action.give|reports\n\
-90 action.approve|asks action.hand-over|asks\n\
97 action.approve|asks action.hand-over|claims\n\
101 action.approve|asks action.install|asks\n\
136 action.approve|asks action.install|claims\n\
-37 action.approve|asks action.keep-secret|asks\n\
-87 action.approve|asks action.login|asks\n\
72 action.approve|asks action.login|claims\n\
-32 action.approve|asks action.pay|asks\n\
142 action.approve|asks action.pay|claims\n\
47 action.approve|asks action.press-key|asks\n\
-120 action.approve|asks action.reply|asks\n\
60 action.approve|asks action.scan|asks\n\
46 action.approve|asks action.stay-on-line|asks\n\
19 action.approve|asks action.stay-on-line|claims\n\
75 action.approve|asks action.transfer|claims\n\
-25 action.approve|asks action.transfer|reports\n\
50 action.approve|asks action.update|asks\n\
232 action.approve|asks action.update|claims\n\
35 action.approve|asks action.withdraw|claims\n\
166 action.approve|asks authority.benefits|claims\n\
26 action.approve|asks authority.court|claims\n\
-121 action.approve|asks authority.digital-post|claims\n\
28 action.approve|asks authority.health|claims\n\
99 action.approve|asks authority.municipality|claims\n\
-34 action.approve|asks authority.police|claims\n\
74 action.approve|asks authority.state|claims\n\
107 action.approve|asks authority.tax|claims\n\
42 action.approve|asks claim.abroad|claims\n\
-41 action.approve|asks claim.all-money|claims\n\
45 action.approve|asks claim.already-paid|claims\n\
-39 action.approve|asks claim.broken-phone|claims\n\
46 action.approve|asks claim.cannot-meet|claims\n\
-21 action.approve|asks claim.case|claims\n\
60 action.approve|asks claim.crime|claims\n\
-21 action.approve|asks claim.deposit|claims\n\
168 action.approve|asks claim.emergency|claims\n\
46 action.approve|asks claim.fee|claims\n\
206 action.approve|asks claim.fine|claims\n\
-25 action.approve|asks claim.investment|claims\n\
-49 action.approve|asks claim.job|claims\n\
-104 action.approve|asks claim.link|claims\n\
63 action.approve|asks claim.loan|claims\n\
28 action.approve|asks claim.menu|claims\n\
54 action.approve|asks claim.misused-name|claims\n\
39 action.approve|asks claim.mule|claims\n\
38 action.approve|asks claim.new-number|claims\n\
49 action.approve|asks claim.no-checking|claims\n\
-86 action.approve|asks claim.not-you|claims\n\
-33 action.approve|asks claim.other-account|claims\n\
128 action.approve|asks claim.paid-back|claims\n\
195 action.approve|asks claim.parcel|claims\n\
50 action.approve|asks claim.pick-up|claims\n\
70 action.approve|asks claim.prize|claims\n\
232 action.approve|asks claim.prompt|claims\n\
-55 action.approve|asks claim.purchase|claims\n\
175 action.approve|asks claim.reassurance|claims\n\
110 action.approve|asks claim.refund|claims\n\
20 action.approve|asks claim.renewal|claims\n\
76 action.approve|asks claim.residence|claims\n\
41 action.approve|asks claim.robot|claims\n\
244 action.approve|asks claim.safe-account|claims\n\
-35 action.approve|asks claim.unpaid|claims\n\
125 action.approve|asks claim.unusual-activity|claims\n\
113 action.approve|asks claim.unusual-activity|reports\n\
18 action.approve|asks claim.virus|claims\n\
56 action.approve|asks credential.bank-details|asks\n\
34 action.approve|asks credential.card|advises\n\
66 action.approve|asks credential.card|asks\n\
66 action.approve|asks credential.card|claims\n\
100 action.approve|asks credential.code|asks\n\
-19 action.approve|asks credential.code|claims\n\
76 action.approve|asks credential.cpr|asks\n\
-29 action.approve|asks credential.cpr|claims\n\
-51 action.approve|asks credential.id-document|asks\n\
-16 action.approve|asks credential.id-document|claims\n\
70 action.approve|asks credential.mitid|advises\n\
37 action.approve|asks credential.mitid|asks\n\
191 action.approve|asks credential.mitid|claims\n\
38 action.approve|asks credential.mitid|reports\n\
-186 action.approve|asks credential.one-time-code|asks\n\
200 action.approve|asks credential.one-time-code|claims\n\
96 action.approve|asks credential.password|asks\n\
18 action.approve|asks credential.password|claims\n\
-27 action.approve|asks credential.personal-information|asks\n\
-40 action.approve|asks credential.personal-information|claims\n\
172 action.approve|asks firm.bank|claims\n\
-77 action.approve|asks firm.bank|denies\n\
-78 action.approve|asks firm.bank|reports\n\
28 action.approve|asks firm.courier|claims\n\
201 action.approve|asks firm.shop|claims\n\
32 action.approve|asks firm.streaming|claims\n\
-17 action.approve|asks firm.support|claims\n\
-171 action.approve|asks firm.telecom|claims\n\
-120 action.approve|asks firm.toll|claims\n\
-95 action.approve|asks firm.utility|claims\n\
75 action.approve|asks money.amount|claims\n\
-46 action.approve|asks money.unusual-means|claims\n\
-131 action.approve|asks person.agent|claims\n\
188 action.approve|asks person.buyer|claims\n\
46 action.approve|asks person.family|claims\n\
17 action.approve|asks person.landlord|claims\n\
38 action.approve|asks person.recruiter|claims\n\
34 action.approve|asks threat.block|threatens\n\
81 action.approve|asks threat.deadline|threatens\n\
51 action.approve|asks threat.debt|threatens\n\
-16 action.approve|claims\n\
-32 action.approve|claims action.approve|reports\n\
22 action.approve|claims action.buy|asks\n\
-44 action.approve|claims action.buy|claims\n\
73 action.approve|claims action.call-back|asks\n\
-62 action.approve|claims action.call-back|claims\n\
41 action.approve|claims action.click|asks\n\
42 action.approve|claims action.crypto|claims\n\
-73 action.approve|claims action.enter|claims\n\
-142 action.approve|claims action.give|asks\n\
124 action.approve|claims action.give|claims\n\
90 action.approve|claims action.give|reports\n\
81 action.approve|claims action.install|asks\n\
84 action.approve|claims action.install|claims\n\
48 action.approve|claims action.keep-secret|asks\n\
-50 action.approve|claims action.keep-secret|claims\n\
43 action.approve|claims action.login|asks\n\
109 action.approve|claims action.login|claims\n\
-111 action.approve|claims action.pay|asks\n\
-31 action.approve|claims action.pay|claims\n\
-66 action.approve|claims action.reply|asks\n\
-16 action.approve|claims action.stay-on-line|claims\n\
-191 action.approve|claims action.transfer|asks\n\
95 action.approve|claims action.transfer|claims\n\
-50 action.approve|claims action.transfer|reports\n\
-33 action.approve|claims action.update|claims\n\
-33 action.approve|claims action.update|reports\n\
18 action.approve|claims authority.benefits|claims\n\
16 action.approve|claims authority.court|claims\n\
316 action.approve|claims authority.digital-post|claims\n\
33 action.approve|claims authority.immigration|claims\n\
-15 action.approve|claims authority.police|claims\n\
43 action.approve|claims authority.state|claims\n\
-132 action.approve|claims claim.all-money|claims\n\
-45 action.approve|claims claim.already-paid|claims\n\
18 action.approve|claims claim.cannot-meet|claims\n\
17 action.approve|claims claim.case|claims\n\
121 action.approve|claims claim.crime|claims\n\
-18 action.approve|claims claim.deposit|claims\n\
-61 action.approve|claims claim.emergency|claims\n\
-24 action.approve|claims claim.fee|claims\n\
46 action.approve|claims claim.job|claims\n\
-132 action.approve|claims claim.link|claims\n\
-136 action.approve|claims claim.misused-name|claims\n\
53 action.approve|claims claim.no-checking|claims\n\
41 action.approve|claims claim.not-you|claims\n\
22 action.approve|claims claim.other-account|claims\n\
62 action.approve|claims claim.paid-back|claims\n\
-44 action.approve|claims claim.parcel|claims\n\
-45 action.approve|claims claim.pick-up|claims\n\
-29 action.approve|claims claim.prize|claims\n\
154 action.approve|claims claim.prompt|claims\n\
106 action.approve|claims claim.purchase|claims\n\
64 action.approve|claims claim.reassurance|claims\n\
45 action.approve|claims claim.refund|claims\n\
81 action.approve|claims claim.renewal|claims\n\
97 action.approve|claims claim.residence|claims\n\
311 action.approve|claims claim.safe-account|claims\n\
-138 action.approve|claims claim.unpaid|claims\n\
244 action.approve|claims claim.unusual-activity|claims\n\
23 action.approve|claims claim.virus|claims\n\
83 action.approve|claims claim.your-own|claims\n\
-37 action.approve|claims credential.bank-details|asks\n\
-30 action.approve|claims credential.bank-details|claims\n\
-62 action.approve|claims credential.card|asks\n\
-142 action.approve|claims credential.card|claims\n\
-54 action.approve|claims credential.code|claims\n\
60 action.approve|claims credential.cpr|asks\n\
26 action.approve|claims credential.id-document|asks\n\
115 action.approve|claims credential.id-document|claims\n\
-127 action.approve|claims credential.mitid|asks\n\
-30 action.approve|claims credential.mitid|claims\n\
18 action.approve|claims credential.one-time-code|claims\n\
56 action.approve|claims credential.password|claims\n\
-49 action.approve|claims credential.personal-information|asks\n\
-95 action.approve|claims credential.personal-information|claims\n\
39 action.approve|claims firm.bank|claims\n\
165 action.approve|claims firm.payment|claims\n\
-65 action.approve|claims money.amount|claims\n\
-69 action.approve|claims money.amount|reports\n\
133 action.approve|claims money.unusual-means|claims\n\
21 action.approve|claims money.valuables|claims\n\
-46 action.approve|claims money.valuables|reports\n\
19 action.approve|claims person.agent|claims\n\
26 action.approve|claims person.family|claims\n\
-48 action.approve|claims person.recruiter|claims\n\
26 action.approve|claims threat.arrest|threatens\n\
-20 action.approve|claims threat.block|threatens\n\
-126 action.approve|claims threat.deadline|threatens\n\
-19 action.approve|claims threat.deportation|threatens\n\
103 action.approve|denies\n\
88 action.approve|denies action.give|asks\n\
-17 action.approve|denies action.give|claims\n\
-18 action.approve|denies action.login|asks\n\
94 action.approve|denies firm.bank|claims\n\
88 action.approve|denies threat.deadline|threatens\n\
16 action.approve|live\n\
15 action.approve|reader\n\
53 action.approve|reports action.call-back|asks\n\
-76 action.approve|reports action.call-back|claims\n\
18 action.approve|reports action.call-back|reports\n\
35 action.approve|reports action.enter|asks\n\
32 action.approve|reports action.enter|reports\n\
-125 action.approve|reports action.give|asks\n\
91 action.approve|reports action.give|claims\n\
84 action.approve|reports action.give|reports\n\
105 action.approve|reports action.install|asks\n\
-73 action.approve|reports action.login|asks\n\
99 action.approve|reports action.pay|claims\n\
137 action.approve|reports action.pay|reports\n\
45 action.approve|reports action.stay-on-line|reports\n\
-71 action.approve|reports action.transfer|reports\n\
-32 action.approve|reports action.update|asks\n\
134 action.approve|reports action.update|claims\n\
-70 action.approve|reports action.update|reports\n\
29 action.approve|reports authority.municipality|claims\n\
-33 action.approve|reports authority.police|claims\n\
-22 action.approve|reports authority.police|reports\n\
15 action.approve|reports claim.abroad|reports\n\
27 action.approve|reports claim.all-money|claims\n\
40 action.approve|reports claim.already-paid|claims\n\
-67 action.approve|reports claim.case|claims\n\
-55 action.approve|reports claim.crime|claims\n\
28 action.approve|reports claim.emergency|claims\n\
79 action.approve|reports claim.fee|claims\n\
-23 action.approve|reports claim.fee|reports\n\
22 action.approve|reports claim.hacked|reports\n\
-21 action.approve|reports claim.link|claims\n\
-52 action.approve|reports claim.parcel|claims\n\
19 action.approve|reports claim.prize|claims\n\
295 action.approve|reports claim.prompt|claims\n\
167 action.approve|reports claim.purchase|claims\n\
164 action.approve|reports claim.reassurance|claims\n\
61 action.approve|reports claim.reassurance|reports\n\
128 action.approve|reports claim.refund|claims\n\
31 action.approve|reports claim.renewal|claims\n\
111 action.approve|reports claim.unusual-activity|claims\n\
207 action.approve|reports claim.unusual-activity|reports\n\
31 action.approve|reports credential.balance|claims\n\
-42 action.approve|reports credential.card|asks\n\
-88 action.approve|reports credential.card|claims\n\
-42 action.approve|reports credential.code|reports\n\
-35 action.approve|reports credential.cpr|claims\n\
-66 action.approve|reports credential.mitid|claims\n\
-66 action.approve|reports credential.mitid|reports\n\
49 action.approve|reports credential.personal-information|reports\n\
-105 action.approve|reports firm.bank|claims\n\
104 action.approve|reports money.amount|claims\n\
68 action.approve|reports money.amount|reports\n\
33 action.approve|reports money.valuables|claims\n\
-18 action.approve|reports person.agent|claims\n\
37 action.approve|reports person.agent|reports\n\
44 action.approve|reports person.buyer|claims\n\
-48 action.approve|reports person.family|claims\n\
-225 action.approve|reports threat.block|threatens\n\
38 action.approve|reports threat.deadline|reports\n\
188 action.approve|speaks\n\
201 action.buy|advises\n\
48 action.buy|advises claim.purchase|claims\n\
27 action.buy|advises firm.payment|claims\n\
-15 action.buy|advises money.unusual-means|claims\n\
47 action.buy|advises threat.deadline|threatens\n\
-68 action.buy|asks\n\
-15 action.buy|asks action.call-back|asks\n\
35 action.buy|asks action.call-back|claims\n\
-42 action.buy|asks action.click|asks\n\
23 action.buy|asks action.crypto|claims\n\
23 action.buy|asks action.enter|asks\n\
33 action.buy|asks action.gift-card|asks\n\
-26 action.buy|asks action.gift-card|claims\n\
35 action.buy|asks action.give|advises\n\
183 action.buy|asks action.give|asks\n\
159 action.buy|asks action.give|claims\n\
45 action.buy|asks action.hand-over|asks\n\
-46 action.buy|asks action.hand-over|claims\n\
36 action.buy|asks action.keep-secret|asks\n\
-25 action.buy|asks action.pay|asks\n\
-59 action.buy|asks action.pay|claims\n\
28 action.buy|asks action.reply|asks\n\
45 action.buy|asks action.stay-on-line|asks\n\
301 action.buy|asks action.transfer|asks\n\
51 action.buy|asks action.transfer|claims\n\
-27 action.buy|asks action.update|asks\n\
40 action.buy|asks action.update|claims\n\
25 action.buy|asks authority.court|claims\n\
75 action.buy|asks authority.police|claims\n\
-181 action.buy|asks authority.state|claims\n\
36 action.buy|asks claim.all-money|claims\n\
87 action.buy|asks claim.already-paid|claims\n\
22 action.buy|asks claim.broken-phone|claims\n\
51 action.buy|asks claim.cannot-meet|claims\n\
51 action.buy|asks claim.case|claims\n\
-17 action.buy|asks claim.crime|claims\n\
16 action.buy|asks claim.emergency|claims\n\
15 action.buy|asks claim.fee|claims\n\
17 action.buy|asks claim.fine|claims\n\
85 action.buy|asks claim.investment|claims\n\
68 action.buy|asks claim.job|claims\n\
30 action.buy|asks claim.link|claims\n\
21 action.buy|asks claim.new-number|claims\n\
-48 action.buy|asks claim.no-checking|claims\n\
44 action.buy|asks claim.other-account|claims\n\
87 action.buy|asks claim.paid-back|claims\n\
-68 action.buy|asks claim.parcel|claims\n\
58 action.buy|asks claim.pick-up|claims\n\
-44 action.buy|asks claim.prize|claims\n\
58 action.buy|asks claim.prompt|claims\n\
-42 action.buy|asks claim.purchase|claims\n\
234 action.buy|asks claim.reassurance|claims\n\
64 action.buy|asks claim.refund|claims\n\
25 action.buy|asks claim.unusual-activity|claims\n\
31 action.buy|asks credential.card|asks\n\
193 action.buy|asks credential.code|asks\n\
-41 action.buy|asks credential.mitid|asks\n\
28 action.buy|asks credential.one-time-code|asks\n\
-30 action.buy|asks credential.personal-information|claims\n\
45 action.buy|asks firm.bank|claims\n\
-15 action.buy|asks firm.courier|claims\n\
55 action.buy|asks firm.payment|claims\n\
68 action.buy|asks firm.shop|claims\n\
103 action.buy|asks money.amount|claims\n\
-29 action.buy|asks money.unusual-means|claims\n\
54 action.buy|asks person.agent|claims\n\
-16 action.buy|asks person.buyer|claims\n\
-58 action.buy|asks person.family|claims\n\
-25 action.buy|asks person.landlord|claims\n\
90 action.buy|asks threat.arrest|threatens\n\
64 action.buy|asks threat.block|threatens\n\
81 action.buy|asks threat.deadline|threatens\n\
24 action.buy|asks threat.debt|threatens\n\
-55 action.buy|claims\n\
37 action.buy|claims action.call-back|asks\n\
-87 action.buy|claims action.call-back|claims\n\
111 action.buy|claims action.click|asks\n\
-51 action.buy|claims action.enter|asks\n\
86 action.buy|claims action.gift-card|claims\n\
21 action.buy|claims action.give|advises\n\
60 action.buy|claims action.give|asks\n\
124 action.buy|claims action.give|claims\n\
-33 action.buy|claims action.give|reports\n\
-15 action.buy|claims action.install|asks\n\
51 action.buy|claims action.install|claims\n\
-91 action.buy|claims action.pay|asks\n\
-126 action.buy|claims action.pay|claims\n\
63 action.buy|claims action.pay|reports\n\
96 action.buy|claims action.transfer|asks\n\
38 action.buy|claims action.transfer|claims\n\
178 action.buy|claims action.update|asks\n\
99 action.buy|claims action.update|claims\n\
108 action.buy|claims authority.immigration|claims\n\
90 action.buy|claims claim.all-money|claims\n\
-54 action.buy|claims claim.already-paid|claims\n\
-131 action.buy|claims claim.cannot-meet|claims\n\
67 action.buy|claims claim.case|claims\n\
25 action.buy|claims claim.crime|claims\n\
-62 action.buy|claims claim.deposit|claims\n\
-17 action.buy|claims claim.fee|claims\n\
35 action.buy|claims claim.investment|claims\n\
-30 action.buy|claims claim.job|claims\n\
25 action.buy|claims claim.new-number|claims\n\
20 action.buy|claims claim.no-checking|claims\n\
-31 action.buy|claims claim.not-you|claims\n\
21 action.buy|claims claim.other-account|claims\n\
44 action.buy|claims claim.paid-back|claims\n\
-36 action.buy|claims claim.parcel|claims\n\
46 action.buy|claims claim.pick-up|claims\n\
-84 action.buy|claims claim.prize|claims\n\
94 action.buy|claims claim.prompt|claims\n\
-35 action.buy|claims claim.reassurance|claims\n\
-98 action.buy|claims claim.refund|claims\n\
17 action.buy|claims claim.safe-account|claims\n\
34 action.buy|claims claim.unpaid|claims\n\
-31 action.buy|claims claim.your-own|claims\n\
34 action.buy|claims credential.bank-details|asks\n\
-156 action.buy|claims credential.card|asks\n\
-161 action.buy|claims credential.card|claims\n\
114 action.buy|claims credential.code|claims\n\
21 action.buy|claims credential.id-document|asks\n\
-59 action.buy|claims credential.mitid|asks\n\
-105 action.buy|claims credential.mitid|claims\n\
-65 action.buy|claims credential.one-time-code|claims\n\
19 action.buy|claims credential.password|asks\n\
233 action.buy|claims firm.bank|claims\n\
107 action.buy|claims firm.payment|claims\n\
15 action.buy|claims firm.shop|claims\n\
68 action.buy|claims firm.support|claims\n\
-143 action.buy|claims money.amount|claims\n\
55 action.buy|claims money.unusual-means|claims\n\
35 action.buy|claims money.valuables|claims\n\
-128 action.buy|claims person.agent|claims\n\
48 action.buy|claims person.buyer|claims\n\
-51 action.buy|claims person.family|claims\n\
-27 action.buy|claims threat.deadline|threatens\n\
-65 action.buy|live\n\
23 action.buy|reader\n\
-88 action.buy|reports\n\
-36 action.buy|reports action.call-back|asks\n\
20 action.buy|reports action.gift-card|reports\n\
23 action.buy|reports action.give|asks\n\
-15 action.buy|reports action.hand-over|reports\n\
-16 action.buy|reports action.transfer|reports\n\
-17 action.buy|reports authority.police|reports\n\
-17 action.buy|reports credential.mitid|reports\n\
-36 action.buy|reports firm.bank|reports\n\
24 action.buy|reports money.amount|reports\n\
-24 action.buy|reports money.valuables|claims\n\
24 action.buy|reports person.agent|claims\n\
-63 action.buy|reports threat.deadline|threatens\n\
73 action.buy|speaks\n\
-99 action.call-back|advises\n\
28 action.call-back|advises action.call-back|asks\n\
-70 action.call-back|advises action.call-back|claims\n\
43 action.call-back|advises action.enter|advises\n\
24 action.call-back|advises action.enter|asks\n\
-134 action.call-back|advises action.give|asks\n\
66 action.call-back|advises action.give|claims\n\
51 action.call-back|advises action.give|reports\n\
-59 action.call-back|advises action.hand-over|advises\n\
-16 action.call-back|advises action.hand-over|asks\n\
-98 action.call-back|advises action.install|asks\n\
-97 action.call-back|advises action.install|claims\n\
-63 action.call-back|advises action.pay|advises\n\
79 action.call-back|advises action.pay|asks\n\
191 action.call-back|advises action.pay|claims\n\
24 action.call-back|advises action.press-key|asks\n\
119 action.call-back|advises action.transfer|asks\n\
-31 action.call-back|advises action.transfer|claims\n\
-37 action.call-back|advises action.transfer|reports\n\
-22 action.call-back|advises authority.digital-post|claims\n\
-69 action.call-back|advises authority.police|claims\n\
-15 action.call-back|advises authority.police|reports\n\
-97 action.call-back|advises authority.tax|claims\n\
-59 action.call-back|advises claim.abroad|claims\n\
-18 action.call-back|advises claim.cannot-meet|claims\n\
62 action.call-back|advises claim.crime|claims\n\
44 action.call-back|advises claim.deposit|claims\n\
49 action.call-back|advises claim.emergency|claims\n\
119 action.call-back|advises claim.fee|claims\n\
138 action.call-back|advises claim.fine|claims\n\
-92 action.call-back|advises claim.investment|claims\n\
158 action.call-back|advises claim.link|claims\n\
-20 action.call-back|advises claim.new-number|claims\n\
-35 action.call-back|advises claim.no-checking|claims\n\
97 action.call-back|advises claim.other-account|claims\n\
17 action.call-back|advises claim.pick-up|claims\n\
-27 action.call-back|advises claim.pick-up|denies\n\
25 action.call-back|advises claim.prompt|claims\n\
-25 action.call-back|advises claim.prompt|denies\n\
57 action.call-back|advises credential.bank-details|reports\n\
74 action.call-back|advises credential.card|advises\n\
-36 action.call-back|advises credential.card|asks\n\
-31 action.call-back|advises credential.card|claims\n\
44 action.call-back|advises credential.code|advises\n\
-33 action.call-back|advises credential.code|claims\n\
-43 action.call-back|advises credential.cpr|advises\n\
35 action.call-back|advises credential.mitid|advises\n\
64 action.call-back|advises credential.mitid|reports\n\
17 action.call-back|advises credential.password|advises\n\
76 action.call-back|advises credential.pin|advises\n\
-40 action.call-back|advises firm.bank|claims\n\
79 action.call-back|advises firm.bank|reports\n\
-104 action.call-back|advises firm.support|claims\n\
201 action.call-back|advises money.amount|claims\n\
-25 action.call-back|advises money.amount|reports\n\
-34 action.call-back|advises money.valuables|denies\n\
-52 action.call-back|advises person.agent|claims\n\
-17 action.call-back|advises person.family|claims\n\
-41 action.call-back|advises threat.arrest|threatens\n\
92 action.call-back|advises threat.block|threatens\n\
-22 action.call-back|advises threat.court|threatens\n\
-31 action.call-back|advises threat.deadline|reports\n\
80 action.call-back|advises threat.deadline|threatens\n\
23 action.call-back|asks\n\
-61 action.call-back|asks action.call-back|claims\n\
69 action.call-back|asks action.call-back|reports\n\
-41 action.call-back|asks action.click|asks\n\
-15 action.call-back|asks action.click|reports\n\
26 action.call-back|asks action.crypto|claims\n\
-170 action.call-back|asks action.enter|asks\n\
135 action.call-back|asks action.enter|claims\n\
21 action.call-back|asks action.gift-card|asks\n\
-64 action.call-back|asks action.give|advises\n\
-57 action.call-back|asks action.give|asks\n\
45 action.call-back|asks action.give|claims\n\
20 action.call-back|asks action.give|reports\n\
19 action.call-back|asks action.hand-over|asks\n\
194 action.call-back|asks action.install|claims\n\
65 action.call-back|asks action.keep-secret|asks\n\
-277 action.call-back|asks action.login|asks\n\
31 action.call-back|asks action.login|claims\n\
-27 action.call-back|asks action.move-chat|asks\n\
26 action.call-back|asks action.move-chat|claims\n\
44 action.call-back|asks action.pay|advises\n\
-185 action.call-back|asks action.pay|asks\n\
104 action.call-back|asks action.pay|claims\n\
-57 action.call-back|asks action.pay|reports\n\
107 action.call-back|asks action.press-key|asks\n\
-198 action.call-back|asks action.reply|asks\n\
41 action.call-back|asks action.stay-on-line|asks\n\
-36 action.call-back|asks action.transfer|advises\n\
17 action.call-back|asks action.transfer|asks\n\
-49 action.call-back|asks action.transfer|claims\n\
-16 action.call-back|asks action.transfer|reports\n\
-19 action.call-back|asks action.update|advises\n\
99 action.call-back|asks action.update|asks\n\
-50 action.call-back|asks action.update|reports\n\
48 action.call-back|asks action.withdraw|asks\n\
-97 action.call-back|asks authority.benefits|claims\n\
-18 action.call-back|asks authority.court|claims\n\
123 action.call-back|asks authority.customs|claims\n\
-143 action.call-back|asks authority.digital-post|claims\n\
54 action.call-back|asks authority.embassy|claims\n\
-29 action.call-back|asks authority.health|claims\n\
-16 action.call-back|asks authority.municipality|claims\n\
-91 action.call-back|asks authority.police|claims\n\
28 action.call-back|asks authority.police|reports\n\
91 action.call-back|asks authority.state|claims\n\
-78 action.call-back|asks authority.tax|claims\n\
-231 action.call-back|asks claim.abroad|claims\n\
57 action.call-back|asks claim.all-money|claims\n\
37 action.call-back|asks claim.broken-phone|reports\n\
106 action.call-back|asks claim.cannot-meet|claims\n\
-22 action.call-back|asks claim.case|claims\n\
99 action.call-back|asks claim.crime|claims\n\
-140 action.call-back|asks claim.deposit|claims\n\
-16 action.call-back|asks claim.easy-money|claims\n\
-151 action.call-back|asks claim.emergency|claims\n\
40 action.call-back|asks claim.fee|claims\n\
-58 action.call-back|asks claim.fine|claims\n\
37 action.call-back|asks claim.hacked|claims\n\
-65 action.call-back|asks claim.investment|claims\n\
105 action.call-back|asks claim.isolation|claims\n\
-28 action.call-back|asks claim.job|claims\n\
-44 action.call-back|asks claim.loan|claims\n\
-42 action.call-back|asks claim.menu|claims\n\
123 action.call-back|asks claim.misused-name|claims\n\
-177 action.call-back|asks claim.new-number|claims\n\
53 action.call-back|asks claim.no-checking|claims\n\
-205 action.call-back|asks claim.not-you|claims\n\
80 action.call-back|asks claim.other-account|claims\n\
-149 action.call-back|asks claim.paid-back|claims\n\
23 action.call-back|asks claim.parcel|claims\n\
-183 action.call-back|asks claim.pick-up|claims\n\
94 action.call-back|asks claim.prize|claims\n\
-55 action.call-back|asks claim.prompt|claims\n\
-16 action.call-back|asks claim.prompt|denies\n\
79 action.call-back|asks claim.purchase|claims\n\
-121 action.call-back|asks claim.reassurance|claims\n\
20 action.call-back|asks claim.recovery|claims\n\
-42 action.call-back|asks claim.refund|claims\n\
-81 action.call-back|asks claim.renewal|claims\n\
-134 action.call-back|asks claim.residence|claims\n\
70 action.call-back|asks claim.robot|claims\n\
-113 action.call-back|asks claim.unpaid|claims\n\
-118 action.call-back|asks claim.unusual-activity|claims\n\
213 action.call-back|asks claim.virus|claims\n\
-134 action.call-back|asks claim.your-own|claims\n\
25 action.call-back|asks credential.balance|claims\n\
74 action.call-back|asks credential.bank-details|asks\n\
50 action.call-back|asks credential.bank-details|claims\n\
-103 action.call-back|asks credential.bank-details|reports\n\
-161 action.call-back|asks credential.card|asks\n\
-111 action.call-back|asks credential.card|claims\n\
-37 action.call-back|asks credential.card|reports\n\
-128 action.call-back|asks credential.code|asks\n\
22 action.call-back|asks credential.code|claims\n\
-116 action.call-back|asks credential.cpr|asks\n\
-53 action.call-back|asks credential.cpr|claims\n\
-25 action.call-back|asks credential.cpr|reports\n\
-31 action.call-back|asks credential.id-document|asks\n\
-55 action.call-back|asks credential.id-document|claims\n\
-51 action.call-back|asks credential.mitid|advises\n\
-181 action.call-back|asks credential.mitid|claims\n\
-67 action.call-back|asks credential.mitid|reports\n\
-45 action.call-back|asks credential.one-time-code|asks\n\
-37 action.call-back|asks credential.one-time-code|claims\n\
18 action.call-back|asks credential.password|asks\n\
41 action.call-back|asks credential.password|claims\n\
-150 action.call-back|asks credential.personal-information|asks\n\
-15 action.call-back|asks credential.personal-information|claims\n\
97 action.call-back|asks credential.pin|asks\n\
-110 action.call-back|asks firm.bank|claims\n\
-26 action.call-back|asks firm.courier|claims\n\
75 action.call-back|asks firm.payment|claims\n\
45 action.call-back|asks firm.shop|claims\n\
116 action.call-back|asks firm.support|claims\n\
70 action.call-back|asks firm.toll|claims\n\
45 action.call-back|asks firm.utility|claims\n\
163 action.call-back|asks money.amount|claims\n\
197 action.call-back|asks money.unusual-means|claims\n\
-84 action.call-back|asks money.valuables|claims\n\
-28 action.call-back|asks person.adviser|claims\n\
-68 action.call-back|asks person.agent|claims\n\
54 action.call-back|asks person.buyer|claims\n\
-204 action.call-back|asks person.family|claims\n\
-117 action.call-back|asks person.landlord|claims\n\
213 action.call-back|asks threat.arrest|threatens\n\
-202 action.call-back|asks threat.block|threatens\n\
121 action.call-back|asks threat.court|threatens\n\
35 action.call-back|asks threat.deadline|reports\n\
-17 action.call-back|asks threat.deadline|threatens\n\
-30 action.call-back|asks threat.debt|threatens\n\
-79 action.call-back|asks threat.exposure|threatens\n\
-46 action.call-back|claims\n\
-121 action.call-back|claims action.call-back|reports\n\
-32 action.call-back|claims action.click|asks\n\
-27 action.call-back|claims action.click|claims\n\
36 action.call-back|claims action.crypto|asks\n\
-39 action.call-back|claims action.crypto|claims\n\
62 action.call-back|claims action.enter|asks\n\
-68 action.call-back|claims action.enter|claims\n\
-20 action.call-back|claims action.enter|reports\n\
-48 action.call-back|claims action.gift-card|asks\n\
125 action.call-back|claims action.give|advises\n\
123 action.call-back|claims action.give|asks\n\
64 action.call-back|claims action.give|claims\n\
17 action.call-back|claims action.give|denies\n\
16 action.call-back|claims action.give|reports\n\
63 action.call-back|claims action.hand-over|asks\n\
-48 action.call-back|claims action.hand-over|claims\n\
97 action.call-back|claims action.hand-over|reports\n\
106 action.call-back|claims action.install|asks\n\
36 action.call-back|claims action.install|claims\n\
122 action.call-back|claims action.keep-secret|asks\n\
-76 action.call-back|claims action.keep-secret|claims\n\
-44 action.call-back|claims action.keep-secret|reports\n\
-148 action.call-back|claims action.login|asks\n\
44 action.call-back|claims action.login|claims\n\
115 action.call-back|claims action.move-chat|asks\n\
-22 action.call-back|claims action.pay|advises\n\
29 action.call-back|claims action.pay|asks\n\
-32 action.call-back|claims action.pay|denies\n\
-68 action.call-back|claims action.pay|reports\n\
-116 action.call-back|claims action.press-key|asks\n\
-63 action.call-back|claims action.press-key|claims\n\
133 action.call-back|claims action.reply|asks\n\
64 action.call-back|claims action.reply|claims\n\
141 action.call-back|claims action.stay-on-line|asks\n\
-28 action.call-back|claims action.stay-on-line|reports\n\
29 action.call-back|claims action.transfer|advises\n\
84 action.call-back|claims action.transfer|asks\n\
-73 action.call-back|claims action.transfer|reports\n\
-145 action.call-back|claims action.update|asks\n\
-19 action.call-back|claims action.update|claims\n\
-61 action.call-back|claims action.update|reports\n\
20 action.call-back|claims action.withdraw|asks\n\
52 action.call-back|claims action.withdraw|claims\n\
-127 action.call-back|claims authority.benefits|claims\n\
32 action.call-back|claims authority.court|claims\n\
23 action.call-back|claims authority.customs|claims\n\
-87 action.call-back|claims authority.digital-post|claims\n\
-164 action.call-back|claims authority.embassy|claims\n\
-46 action.call-back|claims authority.europol|claims\n\
181 action.call-back|claims authority.health|claims\n\
74 action.call-back|claims authority.immigration|claims\n\
49 action.call-back|claims authority.ministry|claims\n\
-26 action.call-back|claims authority.nsk|claims\n\
106 action.call-back|claims authority.police|claims\n\
23 action.call-back|claims authority.police|reports\n\
61 action.call-back|claims authority.state|claims\n\
-22 action.call-back|claims authority.tax|claims\n\
-79 action.call-back|claims claim.abroad|claims\n\
-77 action.call-back|claims claim.all-money|claims\n\
-36 action.call-back|claims claim.broken-phone|claims\n\
46 action.call-back|claims claim.cannot-meet|claims\n\
105 action.call-back|claims claim.case|claims\n\
49 action.call-back|claims claim.crime|claims\n\
-17 action.call-back|claims claim.crime|reports\n\
57 action.call-back|claims claim.deposit|claims\n\
38 action.call-back|claims claim.easy-money|claims\n\
173 action.call-back|claims claim.emergency|claims\n\
-133 action.call-back|claims claim.emergency|reports\n\
-56 action.call-back|claims claim.fee|claims\n\
66 action.call-back|claims claim.fine|claims\n\
-37 action.call-back|claims claim.hacked|claims\n\
115 action.call-back|claims claim.investment|claims\n\
192 action.call-back|claims claim.isolation|claims\n\
-99 action.call-back|claims claim.job|claims\n\
122 action.call-back|claims claim.link|claims\n\
94 action.call-back|claims claim.loan|claims\n\
-48 action.call-back|claims claim.menu|claims\n\
-24 action.call-back|claims claim.misused-name|reports\n\
-70 action.call-back|claims claim.mule|claims\n\
-70 action.call-back|claims claim.new-number|claims\n\
63 action.call-back|claims claim.no-checking|claims\n\
-81 action.call-back|claims claim.not-you|claims\n\
45 action.call-back|claims claim.other-account|claims\n\
29 action.call-back|claims claim.paid-back|claims\n\
83 action.call-back|claims claim.pick-up|reports\n\
-90 action.call-back|claims claim.prize|claims\n\
-46 action.call-back|claims claim.prompt|claims\n\
-30 action.call-back|claims claim.purchase|claims\n\
203 action.call-back|claims claim.reassurance|claims\n\
-50 action.call-back|claims claim.recovery|claims\n\
-147 action.call-back|claims claim.refund|claims\n\
48 action.call-back|claims claim.renewal|claims\n\
52 action.call-back|claims claim.residence|claims\n\
168 action.call-back|claims claim.robot|claims\n\
25 action.call-back|claims claim.safe-account|claims\n\
-86 action.call-back|claims claim.safe-account|reports\n\
-52 action.call-back|claims claim.sent-by-mistake|claims\n\
34 action.call-back|claims claim.unpaid|claims\n\
-37 action.call-back|claims claim.unusual-activity|claims\n\
-89 action.call-back|claims claim.unusual-activity|reports\n\
-152 action.call-back|claims claim.virus|claims\n\
-36 action.call-back|claims credential.balance|claims\n\
63 action.call-back|claims credential.bank-details|asks\n\
-142 action.call-back|claims credential.bank-details|claims\n\
51 action.call-back|claims credential.bank-details|reports\n\
-35 action.call-back|claims credential.card|advises\n\
151 action.call-back|claims credential.card|asks\n\
-21 action.call-back|claims credential.card|claims\n\
68 action.call-back|claims credential.card|denies\n\
-18 action.call-back|claims credential.card|reports\n\
-129 action.call-back|claims credential.code|claims\n\
-19 action.call-back|claims credential.code|reports\n\
110 action.call-back|claims credential.cpr|asks\n\
77 action.call-back|claims credential.cpr|claims\n\
-20 action.call-back|claims credential.cpr|reports\n\
-161 action.call-back|claims credential.id-document|asks\n\
120 action.call-back|claims credential.id-document|claims\n\
39 action.call-back|claims credential.mitid|advises\n\
235 action.call-back|claims credential.mitid|asks\n\
29 action.call-back|claims credential.mitid|claims\n\
-109 action.call-back|claims credential.mitid|reports\n\
95 action.call-back|claims credential.one-time-code|claims\n\
-38 action.call-back|claims credential.one-time-code|reports\n\
45 action.call-back|claims credential.password|asks\n\
174 action.call-back|claims credential.password|claims\n\
-83 action.call-back|claims credential.personal-information|claims\n\
-22 action.call-back|claims credential.pin|asks\n\
94 action.call-back|claims credential.pin|reports\n\
125 action.call-back|claims firm.bank|claims\n\
-22 action.call-back|claims firm.bank|reports\n\
52 action.call-back|claims firm.courier|claims\n\
153 action.call-back|claims firm.payment|claims\n\
-38 action.call-back|claims firm.support|claims\n\
-19 action.call-back|claims firm.telecom|claims\n\
115 action.call-back|claims money.amount|claims\n\
60 action.call-back|claims money.amount|reports\n\
104 action.call-back|claims money.unusual-means|reports\n\
85 action.call-back|claims person.adviser|claims\n\
62 action.call-back|claims person.agent|claims\n\
-21 action.call-back|claims person.agent|reports\n\
43 action.call-back|claims person.family|claims\n\
-48 action.call-back|claims person.family|reports\n\
-59 action.call-back|claims person.recruiter|claims\n\
46 action.call-back|claims threat.arrest|reports\n\
-29 action.call-back|claims threat.block|reports\n\
-53 action.call-back|claims threat.block|threatens\n\
206 action.call-back|claims threat.court|threatens\n\
39 action.call-back|claims threat.cutoff|threatens\n\
76 action.call-back|claims threat.deadline|threatens\n\
-54 action.call-back|claims threat.debt|threatens\n\
112 action.call-back|claims threat.deportation|threatens\n\
-71 action.call-back|claims threat.exposure|threatens\n\
-57 action.call-back|denies\n\
-63 action.call-back|denies action.give|claims\n\
-29 action.call-back|denies action.login|asks\n\
-43 action.call-back|denies authority.police|claims\n\
-24 action.call-back|denies claim.not-you|claims\n\
-33 action.call-back|denies claim.residence|claims\n\
-18 action.call-back|denies credential.card|claims\n\
-24 action.call-back|denies credential.password|claims\n\
-38 action.call-back|denies threat.block|threatens\n\
-121 action.call-back|reader\n\
-115 action.call-back|reports\n\
-30 action.call-back|reports action.give|asks\n\
42 action.call-back|reports action.give|claims\n\
-30 action.call-back|reports action.hand-over|asks\n\
47 action.call-back|reports action.pay|asks\n\
-48 action.call-back|reports action.pay|claims\n\
-94 action.call-back|reports action.pay|reports\n\
29 action.call-back|reports action.press-key|asks\n\
60 action.call-back|reports action.stay-on-line|reports\n\
25 action.call-back|reports action.transfer|asks\n\
-15 action.call-back|reports action.transfer|claims\n\
-94 action.call-back|reports action.update|asks\n\
19 action.call-back|reports action.update|claims\n\
54 action.call-back|reports action.update|reports\n\
-176 action.call-back|reports authority.police|claims\n\
27 action.call-back|reports authority.police|reports\n\
66 action.call-back|reports claim.case|claims\n\
-44 action.call-back|reports claim.crime|claims\n\
-29 action.call-back|reports claim.crime|reports\n\
-15 action.call-back|reports claim.emergency|claims\n\
64 action.call-back|reports claim.emergency|reports\n\
-87 action.call-back|reports claim.new-number|claims\n\
-19 action.call-back|reports claim.parcel|claims\n\
44 action.call-back|reports claim.pick-up|reports\n\
-17 action.call-back|reports claim.prompt|reports\n\
170 action.call-back|reports claim.purchase|claims\n\
34 action.call-back|reports claim.unusual-activity|reports\n\
-22 action.call-back|reports credential.bank-details|reports\n\
-53 action.call-back|reports credential.card|asks\n\
-136 action.call-back|reports credential.card|claims\n\
-147 action.call-back|reports credential.code|asks\n\
-38 action.call-back|reports credential.code|reports\n\
-88 action.call-back|reports credential.cpr|asks\n\
51 action.call-back|reports credential.cpr|claims\n\
-19 action.call-back|reports credential.cpr|reports\n\
-54 action.call-back|reports firm.bank|reports\n\
83 action.call-back|reports money.amount|claims\n\
59 action.call-back|reports money.amount|reports\n\
125 action.call-back|reports money.valuables|reports\n\
-59 action.call-back|reports person.agent|claims\n\
59 action.call-back|reports person.agent|reports\n\
19 action.call-back|reports person.family|claims\n\
49 action.call-back|reports person.family|reports\n\
90 action.call-back|reports threat.arrest|reports\n\
-65 action.call-back|reports threat.arrest|threatens\n\
-126 action.call-back|reports threat.block|threatens\n\
-17 action.call-back|reports threat.court|threatens\n\
94 action.call-back|reports threat.deadline|reports\n\
27 action.call-back|reports threat.deadline|threatens\n\
-43 action.call-back|speaks\n\
39 action.click|advises\n\
49 action.click|advises action.enter|advises\n\
37 action.click|advises action.give|advises\n\
-33 action.click|advises action.give|claims\n\
-50 action.click|advises action.update|claims\n\
53 action.click|advises claim.crime|claims\n\
33 action.click|advises claim.link|claims\n\
200 action.click|advises firm.bank|claims\n\
-42 action.click|advises money.amount|claims\n\
-35 action.click|advises person.landlord|claims\n\
-27 action.click|asks\n\
25 action.click|asks action.click|claims\n\
51 action.click|asks action.crypto|claims\n\
31 action.click|asks action.enter|asks\n\
-104 action.click|asks action.enter|claims\n\
20 action.click|asks action.give|advises\n\
39 action.click|asks action.give|asks\n\
154 action.click|asks action.give|claims\n\
-29 action.click|asks action.hand-over|asks\n\
95 action.click|asks action.install|asks\n\
194 action.click|asks action.install|claims\n\
21 action.click|asks action.keep-secret|asks\n\
20 action.click|asks action.keep-secret|claims\n\
72 action.click|asks action.login|asks\n\
-83 action.click|asks action.login|claims\n\
221 action.click|asks action.pay|asks\n\
-92 action.click|asks action.pay|claims\n\
-34 action.click|asks action.pay|reports\n\
-79 action.click|asks action.press-key|asks\n\
19 action.click|asks action.reply|asks\n\
98 action.click|asks action.stay-on-line|asks\n\
106 action.click|asks action.transfer|claims\n\
-126 action.click|asks action.update|asks\n\
-103 action.click|asks action.withdraw|asks\n\
-53 action.click|asks authority.benefits|claims\n\
-78 action.click|asks authority.digital-post|claims\n\
31 action.click|asks authority.embassy|claims\n\
45 action.click|asks authority.health|claims\n\
-20 action.click|asks authority.municipality|claims\n\
72 action.click|asks authority.police|claims\n\
24 action.click|asks authority.state|claims\n\
-59 action.click|asks authority.tax|claims\n\
-20 action.click|asks claim.abroad|claims\n\
105 action.click|asks claim.all-money|claims\n\
65 action.click|asks claim.already-paid|claims\n\
19 action.click|asks claim.case|claims\n\
58 action.click|asks claim.deposit|claims\n\
-104 action.click|asks claim.emergency|claims\n\
85 action.click|asks claim.fee|claims\n\
59 action.click|asks claim.fine|claims\n\
56 action.click|asks claim.hacked|claims\n\
49 action.click|asks claim.investment|claims\n\
112 action.click|asks claim.isolation|claims\n\
243 action.click|asks claim.link|claims\n\
-78 action.click|asks claim.misused-name|claims\n\
55 action.click|asks claim.new-number|claims\n\
18 action.click|asks claim.no-checking|claims\n\
19 action.click|asks claim.not-you|claims\n\
85 action.click|asks claim.other-account|claims\n\
-42 action.click|asks claim.paid-back|claims\n\
31 action.click|asks claim.pick-up|claims\n\
159 action.click|asks claim.prize|claims\n\
-166 action.click|asks claim.prompt|claims\n\
-19 action.click|asks claim.purchase|claims\n\
119 action.click|asks claim.refund|claims\n\
123 action.click|asks claim.renewal|claims\n\
-93 action.click|asks claim.residence|claims\n\
22 action.click|asks claim.safe-account|claims\n\
225 action.click|asks claim.sent-by-mistake|claims\n\
36 action.click|asks claim.unpaid|claims\n\
-90 action.click|asks claim.unusual-activity|claims\n\
70 action.click|asks claim.virus|claims\n\
28 action.click|asks claim.watched|claims\n\
44 action.click|asks credential.balance|asks\n\
121 action.click|asks credential.bank-details|asks\n\
26 action.click|asks credential.bank-details|claims\n\
41 action.click|asks credential.card|asks\n\
-87 action.click|asks credential.card|claims\n\
-46 action.click|asks credential.code|asks\n\
92 action.click|asks credential.cpr|asks\n\
18 action.click|asks credential.cpr|claims\n\
-47 action.click|asks credential.id-document|asks\n\
86 action.click|asks credential.mitid|asks\n\
155 action.click|asks credential.mitid|claims\n\
33 action.click|asks credential.nemid|asks\n\
20 action.click|asks credential.nemid|claims\n\
34 action.click|asks credential.one-time-code|asks\n\
34 action.click|asks credential.password|asks\n\
-76 action.click|asks credential.password|claims\n\
-25 action.click|asks credential.password|reports\n\
-96 action.click|asks credential.personal-information|asks\n\
81 action.click|asks credential.personal-information|claims\n\
-37 action.click|asks credential.pin|claims\n\
-68 action.click|asks firm.bank|claims\n\
66 action.click|asks firm.courier|claims\n\
167 action.click|asks firm.payment|claims\n\
44 action.click|asks firm.shop|claims\n\
-88 action.click|asks money.amount|claims\n\
89 action.click|asks money.unusual-means|claims\n\
46 action.click|asks money.valuables|claims\n\
-92 action.click|asks person.agent|claims\n\
-40 action.click|asks person.buyer|claims\n\
80 action.click|asks threat.arrest|threatens\n\
56 action.click|asks threat.block|threatens\n\
131 action.click|asks threat.court|threatens\n\
42 action.click|asks threat.exposure|threatens\n\
42 action.click|asks threat.return|threatens\n\
-31 action.click|claims\n\
61 action.click|claims action.enter|asks\n\
28 action.click|claims action.enter|claims\n\
-82 action.click|claims action.give|asks\n\
17 action.click|claims action.install|claims\n\
270 action.click|claims action.login|asks\n\
154 action.click|claims action.pay|asks\n\
17 action.click|claims action.pay|claims\n\
35 action.click|claims action.reply|advises\n\
-116 action.click|claims action.reply|asks\n\
91 action.click|claims action.transfer|claims\n\
-56 action.click|claims action.update|claims\n\
90 action.click|claims authority.court|claims\n\
-36 action.click|claims authority.digital-post|claims\n\
-54 action.click|claims authority.municipality|claims\n\
73 action.click|claims authority.police|claims\n\
31 action.click|claims authority.tax|claims\n\
-51 action.click|claims claim.abroad|claims\n\
23 action.click|claims claim.already-paid|claims\n\
46 action.click|claims claim.cannot-meet|claims\n\
-20 action.click|claims claim.case|claims\n\
29 action.click|claims claim.crime|claims\n\
16 action.click|claims claim.deposit|claims\n\
-35 action.click|claims claim.emergency|claims\n\
86 action.click|claims claim.fee|claims\n\
27 action.click|claims claim.hacked|claims\n\
84 action.click|claims claim.investment|claims\n\
48 action.click|claims claim.job|claims\n\
207 action.click|claims claim.link|claims\n\
31 action.click|claims claim.misused-name|claims\n\
-20 action.click|claims claim.new-number|claims\n\
-120 action.click|claims claim.no-checking|claims\n\
-102 action.click|claims claim.parcel|claims\n\
-123 action.click|claims claim.prize|claims\n\
-30 action.click|claims claim.prompt|claims\n\
-40 action.click|claims claim.purchase|claims\n\
33 action.click|claims claim.reassurance|claims\n\
-17 action.click|claims claim.renewal|claims\n\
24 action.click|claims claim.safe-account|claims\n\
44 action.click|claims claim.unpaid|claims\n\
15 action.click|claims claim.virus|claims\n\
36 action.click|claims credential.balance|claims\n\
85 action.click|claims credential.bank-details|asks\n\
40 action.click|claims credential.card|asks\n\
103 action.click|claims credential.card|claims\n\
50 action.click|claims credential.code|asks\n\
-48 action.click|claims credential.code|claims\n\
-50 action.click|claims credential.id-document|claims\n\
54 action.click|claims credential.mitid|asks\n\
-94 action.click|claims credential.mitid|claims\n\
29 action.click|claims credential.one-time-code|asks\n\
16 action.click|claims credential.one-time-code|claims\n\
-17 action.click|claims credential.password|claims\n\
77 action.click|claims credential.personal-information|asks\n\
47 action.click|claims firm.bank|claims\n\
-52 action.click|claims firm.courier|claims\n\
93 action.click|claims firm.payment|claims\n\
17 action.click|claims firm.support|claims\n\
58 action.click|claims money.amount|claims\n\
49 action.click|claims money.unusual-means|claims\n\
21 action.click|claims money.valuables|claims\n\
39 action.click|claims person.family|claims\n\
16 action.click|claims person.landlord|claims\n\
43 action.click|claims threat.arrest|threatens\n\
127 action.click|claims threat.block|threatens\n\
53 action.click|claims threat.court|threatens\n\
112 action.click|claims threat.deadline|threatens\n\
25 action.click|claims threat.exposure|threatens\n\
-31 action.click|live\n\
-19 action.click|reader\n\
-59 action.click|reports\n\
-102 action.click|reports action.give|asks\n\
-28 action.click|reports action.update|reports\n\
26 action.click|reports claim.link|reports\n\
39 action.click|reports claim.prompt|claims\n\
-17 action.click|reports firm.bank|claims\n\
37 action.click|reports money.amount|reports\n\
-23 action.click|reports threat.deadline|threatens\n\
-102 action.click|speaks\n\
31 action.crypto|advises\n\
56 action.crypto|asks\n\
21 action.crypto|asks action.crypto|claims\n\
58 action.crypto|asks action.give|asks\n\
58 action.crypto|asks action.give|claims\n\
56 action.crypto|asks action.pay|asks\n\
28 action.crypto|asks action.pay|claims\n\
43 action.crypto|asks action.transfer|asks\n\
48 action.crypto|asks authority.police|claims\n\
29 action.crypto|asks claim.easy-money|claims\n\
29 action.crypto|asks claim.fee|claims\n\
15 action.crypto|asks claim.fine|claims\n\
-61 action.crypto|asks claim.investment|claims\n\
17 action.crypto|asks claim.job|claims\n\
68 action.crypto|asks claim.parcel|claims\n\
67 action.crypto|asks claim.pick-up|claims\n\
62 action.crypto|asks claim.recovery|claims\n\
17 action.crypto|asks claim.refund|claims\n\
40 action.crypto|asks claim.safe-account|claims\n\
24 action.crypto|asks claim.watched|claims\n\
17 action.crypto|asks credential.balance|claims\n\
29 action.crypto|asks credential.code|claims\n\
58 action.crypto|asks credential.personal-information|claims\n\
119 action.crypto|asks firm.bank|claims\n\
123 action.crypto|asks money.amount|claims\n\
32 action.crypto|asks money.unusual-means|claims\n\
85 action.crypto|asks money.valuables|claims\n\
27 action.crypto|asks person.agent|claims\n\
44 action.crypto|asks threat.block|threatens\n\
116 action.crypto|asks threat.deadline|threatens\n\
26 action.crypto|asks threat.exposure|threatens\n\
58 action.crypto|claims\n\
109 action.crypto|claims action.enter|asks\n\
56 action.crypto|claims action.give|asks\n\
139 action.crypto|claims action.give|claims\n\
30 action.crypto|claims action.hand-over|asks\n\
-57 action.crypto|claims action.install|asks\n\
16 action.crypto|claims action.install|claims\n\
15 action.crypto|claims action.move-chat|asks\n\
144 action.crypto|claims action.pay|asks\n\
135 action.crypto|claims action.pay|claims\n\
83 action.crypto|claims action.reply|asks\n\
57 action.crypto|claims action.transfer|claims\n\
26 action.crypto|claims action.update|asks\n\
115 action.crypto|claims action.update|claims\n\
18 action.crypto|claims action.withdraw|claims\n\
33 action.crypto|claims authority.embassy|claims\n\
-71 action.crypto|claims authority.europol|claims\n\
78 action.crypto|claims authority.police|claims\n\
-66 action.crypto|claims authority.state|claims\n\
-66 action.crypto|claims authority.tax|claims\n\
35 action.crypto|claims claim.abroad|claims\n\
97 action.crypto|claims claim.all-money|claims\n\
33 action.crypto|claims claim.already-paid|claims\n\
-42 action.crypto|claims claim.crime|claims\n\
141 action.crypto|claims claim.deposit|claims\n\
92 action.crypto|claims claim.easy-money|claims\n\
-42 action.crypto|claims claim.emergency|claims\n\
88 action.crypto|claims claim.fee|claims\n\
-144 action.crypto|claims claim.fine|claims\n\
21 action.crypto|claims claim.hacked|claims\n\
-65 action.crypto|claims claim.investment|claims\n\
62 action.crypto|claims claim.job|claims\n\
16 action.crypto|claims claim.link|claims\n\
36 action.crypto|claims claim.mule|claims\n\
29 action.crypto|claims claim.no-checking|claims\n\
20 action.crypto|claims claim.other-account|claims\n\
102 action.crypto|claims claim.paid-back|claims\n\
36 action.crypto|claims claim.parcel|claims\n\
68 action.crypto|claims claim.prize|claims\n\
91 action.crypto|claims claim.prompt|claims\n\
79 action.crypto|claims claim.purchase|claims\n\
27 action.crypto|claims claim.reassurance|claims\n\
142 action.crypto|claims claim.recovery|claims\n\
86 action.crypto|claims claim.refund|claims\n\
18 action.crypto|claims claim.renewal|claims\n\
123 action.crypto|claims claim.safe-account|claims\n\
99 action.crypto|claims claim.unusual-activity|claims\n\
60 action.crypto|claims claim.virus|claims\n\
97 action.crypto|claims claim.watched|claims\n\
15 action.crypto|claims credential.balance|claims\n\
71 action.crypto|claims credential.bank-details|asks\n\
57 action.crypto|claims credential.code|asks\n\
15 action.crypto|claims credential.cpr|asks\n\
75 action.crypto|claims credential.id-document|asks\n\
42 action.crypto|claims credential.id-document|claims\n\
48 action.crypto|claims credential.password|asks\n\
18 action.crypto|claims credential.password|claims\n\
60 action.crypto|claims credential.personal-information|asks\n\
76 action.crypto|claims credential.personal-information|claims\n\
107 action.crypto|claims firm.bank|claims\n\
32 action.crypto|claims firm.payment|claims\n\
67 action.crypto|claims money.amount|claims\n\
22 action.crypto|claims money.amount|reports\n\
132 action.crypto|claims money.unusual-means|claims\n\
35 action.crypto|claims money.valuables|claims\n\
41 action.crypto|claims person.adviser|claims\n\
21 action.crypto|claims person.agent|claims\n\
17 action.crypto|claims person.buyer|claims\n\
378 action.crypto|claims person.family|claims\n\
37 action.crypto|claims person.landlord|claims\n\
-36 action.crypto|claims person.recruiter|claims\n\
-71 action.crypto|claims threat.arrest|threatens\n\
95 action.crypto|claims threat.block|threatens\n\
-47 action.crypto|claims threat.court|threatens\n\
95 action.crypto|claims threat.deadline|threatens\n\
81 action.crypto|claims threat.exposure|threatens\n\
60 action.crypto|live\n\
64 action.crypto|reader\n\
75 action.crypto|reports\n\
53 action.crypto|reports action.pay|reports\n\
-30 action.crypto|reports claim.easy-money|reports\n\
-28 action.crypto|reports claim.fee|reports\n\
39 action.crypto|reports firm.bank|claims\n\
17 action.crypto|reports money.amount|claims\n\
155 action.crypto|reports money.amount|reports\n\
-26 action.crypto|reports money.unusual-means|reports\n\
-41 action.crypto|speaks\n\
22 action.enter|advises action.enter|claims\n\
72 action.enter|advises action.give|advises\n\
-83 action.enter|advises action.give|asks\n\
81 action.enter|advises action.give|claims\n\
48 action.enter|advises action.pay|advises\n\
-36 action.enter|advises action.pay|asks\n\
-65 action.enter|advises action.pay|claims\n\
77 action.enter|advises action.transfer|asks\n\
50 action.enter|advises action.transfer|claims\n\
165 action.enter|advises action.update|advises\n\
78 action.enter|advises authority.benefits|claims\n\
-38 action.enter|advises claim.already-paid|claims\n\
47 action.enter|advises claim.deposit|claims\n\
-57 action.enter|advises claim.link|claims\n\
-23 action.enter|advises claim.parcel|claims\n\
87 action.enter|advises claim.prompt|claims\n\
118 action.enter|advises claim.renewal|claims\n\
-39 action.enter|advises claim.unpaid|claims\n\
66 action.enter|advises credential.card|advises\n\
59 action.enter|advises credential.code|claims\n\
98 action.enter|advises credential.mitid|claims\n\
-28 action.enter|advises credential.personal-information|asks\n\
112 action.enter|advises firm.bank|claims\n\
-28 action.enter|advises firm.payment|claims\n\
53 action.enter|advises money.valuables|claims\n\
-18 action.enter|advises person.buyer|claims\n\
60 action.enter|advises threat.block|threatens\n\
-70 action.enter|asks\n\
37 action.enter|asks action.enter|claims\n\
40 action.enter|asks action.gift-card|claims\n\
-138 action.enter|asks action.give|advises\n\
-31 action.enter|asks action.give|asks\n\
72 action.enter|asks action.give|claims\n\
18 action.enter|asks action.give|denies\n\
24 action.enter|asks action.give|reports\n\
-163 action.enter|asks action.hand-over|asks\n\
134 action.enter|asks action.install|asks\n\
54 action.enter|asks action.install|claims\n\
24 action.enter|asks action.keep-secret|asks\n\
-190 action.enter|asks action.login|asks\n\
-60 action.enter|asks action.login|claims\n\
172 action.enter|asks action.move-chat|claims\n\
-50 action.enter|asks action.pay|advises\n\
-351 action.enter|asks action.pay|asks\n\
-80 action.enter|asks action.pay|claims\n\
51 action.enter|asks action.pay|denies\n\
-35 action.enter|asks action.pay|reports\n\
203 action.enter|asks action.press-key|asks\n\
-86 action.enter|asks action.reply|asks\n\
158 action.enter|asks action.scan|asks\n\
72 action.enter|asks action.stay-on-line|asks\n\
22 action.enter|asks action.stay-on-line|claims\n\
21 action.enter|asks action.transfer|asks\n\
188 action.enter|asks action.transfer|claims\n\
52 action.enter|asks action.update|advises\n\
24 action.enter|asks action.withdraw|asks\n\
35 action.enter|asks authority.benefits|claims\n\
61 action.enter|asks authority.court|claims\n\
-90 action.enter|asks authority.customs|claims\n\
-21 action.enter|asks authority.digital-post|claims\n\
39 action.enter|asks authority.embassy|claims\n\
-26 action.enter|asks authority.immigration|claims\n\
-76 action.enter|asks authority.police|claims\n\
78 action.enter|asks authority.state|claims\n\
167 action.enter|asks authority.tax|claims\n\
161 action.enter|asks claim.all-money|claims\n\
121 action.enter|asks claim.already-paid|claims\n\
-102 action.enter|asks claim.cannot-meet|claims\n\
-82 action.enter|asks claim.case|claims\n\
-57 action.enter|asks claim.crime|claims\n\
-26 action.enter|asks claim.deposit|claims\n\
112 action.enter|asks claim.easy-money|claims\n\
-98 action.enter|asks claim.emergency|claims\n\
21 action.enter|asks claim.fee|claims\n\
-132 action.enter|asks claim.fine|claims\n\
-190 action.enter|asks claim.hacked|claims\n\
182 action.enter|asks claim.investment|claims\n\
-32 action.enter|asks claim.job|claims\n\
106 action.enter|asks claim.link|claims\n\
107 action.enter|asks claim.loan|claims\n\
-70 action.enter|asks claim.new-number|claims\n\
64 action.enter|asks claim.no-checking|claims\n\
85 action.enter|asks claim.not-you|claims\n\
36 action.enter|asks claim.other-account|claims\n\
81 action.enter|asks claim.pick-up|claims\n\
118 action.enter|asks claim.prize|claims\n\
-88 action.enter|asks claim.prompt|claims\n\
-115 action.enter|asks claim.purchase|claims\n\
140 action.enter|asks claim.reassurance|claims\n\
102 action.enter|asks claim.refund|claims\n\
43 action.enter|asks claim.renewal|claims\n\
-78 action.enter|asks claim.residence|claims\n\
49 action.enter|asks claim.sent-by-mistake|claims\n\
25 action.enter|asks claim.unpaid|claims\n\
-34 action.enter|asks claim.unusual-activity|claims\n\
197 action.enter|asks claim.virus|claims\n\
-58 action.enter|asks claim.your-own|claims\n\
94 action.enter|asks credential.balance|asks\n\
23 action.enter|asks credential.balance|claims\n\
-87 action.enter|asks credential.bank-details|asks\n\
-71 action.enter|asks credential.bank-details|claims\n\
118 action.enter|asks credential.card|advises\n\
106 action.enter|asks credential.card|asks\n\
22 action.enter|asks credential.card|claims\n\
-26 action.enter|asks credential.code|asks\n\
114 action.enter|asks credential.code|denies\n\
75 action.enter|asks credential.cpr|asks\n\
-16 action.enter|asks credential.cpr|claims\n\
-39 action.enter|asks credential.cpr|reports\n\
70 action.enter|asks credential.id-document|advises\n\
104 action.enter|asks credential.id-document|asks\n\
32 action.enter|asks credential.id-document|claims\n\
42 action.enter|asks credential.mitid|asks\n\
-178 action.enter|asks credential.mitid|claims\n\
89 action.enter|asks credential.mitid|reports\n\
-127 action.enter|asks credential.one-time-code|asks\n\
-75 action.enter|asks credential.one-time-code|claims\n\
154 action.enter|asks credential.password|asks\n\
-124 action.enter|asks credential.password|claims\n\
69 action.enter|asks credential.password|reports\n\
155 action.enter|asks credential.personal-information|asks\n\
61 action.enter|asks credential.personal-information|claims\n\
-354 action.enter|asks credential.pin|claims\n\
32 action.enter|asks firm.bank|claims\n\
44 action.enter|asks firm.courier|claims\n\
85 action.enter|asks firm.payment|claims\n\
156 action.enter|asks firm.shop|claims\n\
24 action.enter|asks firm.streaming|claims\n\
129 action.enter|asks firm.support|claims\n\
129 action.enter|asks firm.telecom|claims\n\
75 action.enter|asks firm.toll|claims\n\
25 action.enter|asks firm.utility|claims\n\
126 action.enter|asks money.amount|claims\n\
122 action.enter|asks money.unusual-means|claims\n\
242 action.enter|asks money.valuables|claims\n\
87 action.enter|asks person.buyer|claims\n\
60 action.enter|asks person.family|claims\n\
-15 action.enter|asks person.landlord|claims\n\
-32 action.enter|asks person.recruiter|claims\n\
74 action.enter|asks threat.court|threatens\n\
66 action.enter|asks threat.deadline|threatens\n\
30 action.enter|asks threat.deportation|threatens\n\
109 action.enter|asks threat.return|threatens\n\
105 action.enter|claims action.give|asks\n\
74 action.enter|claims action.install|claims\n\
-80 action.enter|claims action.keep-secret|asks\n\
-85 action.enter|claims action.login|asks\n\
-19 action.enter|claims action.login|claims\n\
94 action.enter|claims action.move-chat|claims\n\
-20 action.enter|claims action.pay|asks\n\
65 action.enter|claims action.pay|claims\n\
-74 action.enter|claims action.pay|reports\n\
110 action.enter|claims action.press-key|asks\n\
42 action.enter|claims action.reply|asks\n\
58 action.enter|claims action.transfer|asks\n\
-59 action.enter|claims action.transfer|claims\n\
-64 action.enter|claims action.transfer|reports\n\
163 action.enter|claims action.update|asks\n\
-25 action.enter|claims action.update|claims\n\
-30 action.enter|claims authority.court|claims\n\
-34 action.enter|claims authority.digital-post|claims\n\
-25 action.enter|claims authority.police|claims\n\
-138 action.enter|claims authority.tax|claims\n\
-51 action.enter|claims claim.abroad|claims\n\
-60 action.enter|claims claim.all-money|claims\n\
-21 action.enter|claims claim.already-paid|claims\n\
63 action.enter|claims claim.cannot-meet|claims\n\
16 action.enter|claims claim.case|claims\n\
107 action.enter|claims claim.deposit|claims\n\
61 action.enter|claims claim.emergency|claims\n\
-121 action.enter|claims claim.fee|claims\n\
-60 action.enter|claims claim.fine|claims\n\
-70 action.enter|claims claim.hacked|claims\n\
19 action.enter|claims claim.investment|claims\n\
-57 action.enter|claims claim.job|claims\n\
-31 action.enter|claims claim.link|claims\n\
-28 action.enter|claims claim.misused-name|claims\n\
18 action.enter|claims claim.new-number|claims\n\
-68 action.enter|claims claim.no-checking|claims\n\
-40 action.enter|claims claim.other-account|claims\n\
-16 action.enter|claims claim.parcel|claims\n\
-25 action.enter|claims claim.pick-up|claims\n\
81 action.enter|claims claim.prize|claims\n\
-133 action.enter|claims claim.prompt|claims\n\
109 action.enter|claims claim.purchase|claims\n\
63 action.enter|claims claim.reassurance|claims\n\
16 action.enter|claims claim.refund|claims\n\
59 action.enter|claims claim.renewal|claims\n\
-49 action.enter|claims claim.residence|claims\n\
-30 action.enter|claims claim.sent-by-mistake|claims\n\
-70 action.enter|claims claim.unpaid|claims\n\
-17 action.enter|claims claim.unusual-activity|reports\n\
44 action.enter|claims claim.virus|claims\n\
50 action.enter|claims claim.your-own|claims\n\
-23 action.enter|claims credential.balance|asks\n\
-66 action.enter|claims credential.bank-details|asks\n\
25 action.enter|claims credential.bank-details|claims\n\
54 action.enter|claims credential.card|asks\n\
146 action.enter|claims credential.card|claims\n\
-152 action.enter|claims credential.code|asks\n\
17 action.enter|claims credential.cpr|claims\n\
-112 action.enter|claims credential.id-document|asks\n\
-61 action.enter|claims credential.id-document|claims\n\
107 action.enter|claims credential.mitid|asks\n\
39 action.enter|claims credential.one-time-code|asks\n\
89 action.enter|claims credential.one-time-code|claims\n\
133 action.enter|claims credential.password|asks\n\
-50 action.enter|claims credential.password|reports\n\
-97 action.enter|claims credential.personal-information|claims\n\
41 action.enter|claims credential.pin|claims\n\
67 action.enter|claims firm.bank|claims\n\
-24 action.enter|claims firm.bank|reports\n\
-16 action.enter|claims firm.courier|claims\n\
70 action.enter|claims firm.payment|claims\n\
68 action.enter|claims firm.support|claims\n\
61 action.enter|claims money.amount|claims\n\
25 action.enter|claims person.adviser|claims\n\
31 action.enter|claims person.agent|claims\n\
30 action.enter|claims person.buyer|claims\n\
172 action.enter|claims person.family|claims\n\
44 action.enter|claims threat.arrest|threatens\n\
-36 action.enter|claims threat.block|reports\n\
48 action.enter|claims threat.block|threatens\n\
-127 action.enter|claims threat.court|threatens\n\
-16 action.enter|claims threat.deadline|reports\n\
57 action.enter|claims threat.deadline|threatens\n\
60 action.enter|claims threat.exposure|threatens\n\
48 action.enter|denies\n\
-69 action.enter|denies action.give|asks\n\
-35 action.enter|denies action.give|claims\n\
15 action.enter|denies action.transfer|claims\n\
35 action.enter|denies claim.deposit|claims\n\
-15 action.enter|denies claim.unusual-activity|claims\n\
98 action.enter|denies firm.bank|claims\n\
22 action.enter|denies money.amount|claims\n\
35 action.enter|denies person.family|claims\n\
-60 action.enter|live\n\
46 action.enter|reader\n\
-115 action.enter|reports\n\
-32 action.enter|reports action.give|reports\n\
-21 action.enter|reports action.update|reports\n\
-22 action.enter|reports authority.embassy|claims\n\
-32 action.enter|reports authority.police|claims\n\
-27 action.enter|reports claim.link|claims\n\
-29 action.enter|reports claim.new-number|claims\n\
42 action.enter|reports claim.reassurance|claims\n\
-25 action.enter|reports credential.code|reports\n\
27 action.enter|reports credential.mitid|reports\n\
-32 action.enter|reports credential.one-time-code|reports\n\
-54 action.enter|reports credential.personal-information|claims\n\
31 action.enter|reports credential.personal-information|reports\n\
-16 action.enter|reports firm.bank|claims\n\
32 action.enter|reports firm.bank|reports\n\
58 action.enter|reports money.amount|claims\n\
-17 action.enter|reports money.amount|reports\n\
-29 action.enter|reports person.family|claims\n\
-69 action.enter|reports threat.block|threatens\n\
36 action.enter|reports threat.deadline|threatens\n\
24 action.enter|speaks\n\
-113 action.gift-card|advises\n\
-85 action.gift-card|advises money.unusual-means|claims\n\
77 action.gift-card|asks\n\
35 action.gift-card|asks action.gift-card|claims\n\
204 action.gift-card|asks action.give|asks\n\
110 action.gift-card|asks action.give|claims\n\
55 action.gift-card|asks action.pay|asks\n\
-21 action.gift-card|asks action.pay|claims\n\
37 action.gift-card|asks action.stay-on-line|asks\n\
95 action.gift-card|asks action.transfer|asks\n\
18 action.gift-card|asks action.update|claims\n\
99 action.gift-card|asks authority.police|claims\n\
30 action.gift-card|asks claim.cannot-meet|claims\n\
39 action.gift-card|asks claim.crime|claims\n\
51 action.gift-card|asks claim.deposit|claims\n\
79 action.gift-card|asks claim.emergency|claims\n\
32 action.gift-card|asks claim.fee|claims\n\
18 action.gift-card|asks claim.fine|claims\n\
55 action.gift-card|asks claim.paid-back|claims\n\
-25 action.gift-card|asks claim.prize|claims\n\
94 action.gift-card|asks claim.purchase|claims\n\
55 action.gift-card|asks claim.refund|claims\n\
31 action.gift-card|asks claim.unpaid|claims\n\
179 action.gift-card|asks credential.code|asks\n\
97 action.gift-card|asks credential.code|claims\n\
24 action.gift-card|asks credential.one-time-code|asks\n\
94 action.gift-card|asks firm.bank|claims\n\
38 action.gift-card|asks firm.payment|claims\n\
162 action.gift-card|asks money.amount|claims\n\
58 action.gift-card|asks money.unusual-means|claims\n\
96 action.gift-card|asks person.family|claims\n\
44 action.gift-card|asks person.landlord|claims\n\
-31 action.gift-card|asks threat.arrest|threatens\n\
56 action.gift-card|asks threat.block|threatens\n\
87 action.gift-card|asks threat.deadline|threatens\n\
21 action.gift-card|asks threat.debt|threatens\n\
198 action.gift-card|claims action.give|asks\n\
-21 action.gift-card|claims action.give|claims\n\
45 action.gift-card|claims action.keep-secret|asks\n\
176 action.gift-card|claims action.pay|asks\n\
-99 action.gift-card|claims action.pay|claims\n\
34 action.gift-card|claims action.reply|asks\n\
69 action.gift-card|claims action.update|claims\n\
19 action.gift-card|claims authority.court|claims\n\
134 action.gift-card|claims authority.immigration|claims\n\
81 action.gift-card|claims authority.police|claims\n\
158 action.gift-card|claims claim.all-money|claims\n\
-62 action.gift-card|claims claim.already-paid|claims\n\
37 action.gift-card|claims claim.cannot-meet|claims\n\
47 action.gift-card|claims claim.case|claims\n\
48 action.gift-card|claims claim.deposit|claims\n\
-25 action.gift-card|claims claim.emergency|claims\n\
-25 action.gift-card|claims claim.fee|claims\n\
18 action.gift-card|claims claim.fine|claims\n\
-31 action.gift-card|claims claim.job|claims\n\
123 action.gift-card|claims claim.paid-back|claims\n\
20 action.gift-card|claims claim.parcel|claims\n\
-31 action.gift-card|claims claim.prize|claims\n\
-22 action.gift-card|claims claim.purchase|claims\n\
82 action.gift-card|claims claim.refund|claims\n\
33 action.gift-card|claims credential.card|asks\n\
-18 action.gift-card|claims credential.card|claims\n\
136 action.gift-card|claims credential.code|asks\n\
108 action.gift-card|claims credential.code|claims\n\
-64 action.gift-card|claims credential.personal-information|claims\n\
31 action.gift-card|claims firm.bank|claims\n\
94 action.gift-card|claims firm.shop|claims\n\
-23 action.gift-card|claims money.unusual-means|claims\n\
-37 action.gift-card|claims person.agent|claims\n\
99 action.gift-card|claims person.family|claims\n\
22 action.gift-card|claims person.landlord|claims\n\
16 action.gift-card|claims threat.court|threatens\n\
113 action.gift-card|claims threat.deportation|threatens\n\
38 action.gift-card|live\n\
-45 action.gift-card|reader\n\
17 action.gift-card|reports action.give|reports\n\
-17 action.gift-card|reports claim.link|claims\n\
32 action.gift-card|speaks\n\
-76 action.give|advises\n\
-91 action.give|advises action.give|asks\n\
-68 action.give|advises action.give|claims\n\
-17 action.give|advises action.give|denies\n\
-61 action.give|advises action.give|reports\n\
39 action.give|advises action.install|asks\n\
-40 action.give|advises action.keep-secret|asks\n\
-86 action.give|advises action.pay|advises\n\
-59 action.give|advises action.pay|claims\n\
-41 action.give|advises action.reply|advises\n\
-59 action.give|advises action.transfer|asks\n\
-46 action.give|advises action.transfer|reports\n\
89 action.give|advises action.update|asks\n\
-25 action.give|advises action.update|reports\n\
-35 action.give|advises action.withdraw|claims\n\
-118 action.give|advises authority.benefits|claims\n\
-39 action.give|advises authority.court|claims\n\
-23 action.give|advises authority.embassy|claims\n\
29 action.give|advises authority.europol|claims\n\
-26 action.give|advises authority.health|claims\n\
-21 action.give|advises authority.immigration|claims\n\
-30 action.give|advises authority.municipality|claims\n\
107 action.give|advises authority.police|reports\n\
-36 action.give|advises authority.tax|claims\n\
-19 action.give|advises claim.abroad|claims\n\
18 action.give|advises claim.all-money|claims\n\
33 action.give|advises claim.already-paid|claims\n\
-133 action.give|advises claim.case|claims\n\
95 action.give|advises claim.deposit|claims\n\
43 action.give|advises claim.easy-money|claims\n\
-168 action.give|advises claim.fee|claims\n\
19 action.give|advises claim.investment|claims\n\
-61 action.give|advises claim.misused-name|claims\n\
-34 action.give|advises claim.mule|claims\n\
-35 action.give|advises claim.no-checking|claims\n\
123 action.give|advises claim.other-account|claims\n\
30 action.give|advises claim.paid-back|claims\n\
-44 action.give|advises claim.parcel|claims\n\
-17 action.give|advises claim.pick-up|claims\n\
-55 action.give|advises claim.pick-up|denies\n\
-24 action.give|advises claim.prize|claims\n\
258 action.give|advises claim.prompt|claims\n\
120 action.give|advises claim.purchase|claims\n\
124 action.give|advises claim.reassurance|claims\n\
-210 action.give|advises claim.refund|claims\n\
45 action.give|advises claim.renewal|claims\n\
-22 action.give|advises claim.residence|claims\n\
-152 action.give|advises claim.safe-account|claims\n\
-32 action.give|advises claim.sent-by-mistake|claims\n\
36 action.give|advises claim.unpaid|claims\n\
-42 action.give|advises claim.unusual-activity|claims\n\
58 action.give|advises claim.your-own|claims\n\
25 action.give|advises credential.balance|asks\n\
-33 action.give|advises credential.bank-details|advises\n\
-129 action.give|advises credential.bank-details|asks\n\
-51 action.give|advises credential.bank-details|claims\n\
-86 action.give|advises credential.card|advises\n\
-71 action.give|advises credential.card|asks\n\
45 action.give|advises credential.card|claims\n\
-30 action.give|advises credential.card|reports\n\
278 action.give|advises credential.code|advises\n\
79 action.give|advises credential.code|asks\n\
-78 action.give|advises credential.code|claims\n\
-53 action.give|advises credential.code|denies\n\
-82 action.give|advises credential.cpr|advises\n\
39 action.give|advises credential.cpr|asks\n\
-70 action.give|advises credential.id-document|advises\n\
-20 action.give|advises credential.id-document|asks\n\
17 action.give|advises credential.id-document|claims\n\
51 action.give|advises credential.mitid|advises\n\
124 action.give|advises credential.mitid|asks\n\
43 action.give|advises credential.mitid|claims\n\
125 action.give|advises credential.one-time-code|asks\n\
17 action.give|advises credential.one-time-code|claims\n\
-36 action.give|advises credential.personal-information|claims\n\
121 action.give|advises firm.bank|claims\n\
-20 action.give|advises firm.bank|reports\n\
84 action.give|advises firm.courier|claims\n\
215 action.give|advises firm.payment|claims\n\
-41 action.give|advises money.amount|claims\n\
-27 action.give|advises money.unusual-means|claims\n\
-15 action.give|advises money.valuables|claims\n\
82 action.give|advises person.agent|claims\n\
-108 action.give|advises person.family|claims\n\
-155 action.give|advises threat.arrest|threatens\n\
149 action.give|advises threat.block|threatens\n\
-66 action.give|advises threat.court|threatens\n\
-56 action.give|advises threat.deadline|reports\n\
115 action.give|advises threat.deadline|threatens\n\
34 action.give|advises threat.debt|threatens\n\
27 action.give|asks action.give|claims\n\
-203 action.give|asks action.give|denies\n\
-27 action.give|asks action.hand-over|advises\n\
53 action.give|asks action.hand-over|asks\n\
-53 action.give|asks action.hand-over|claims\n\
111 action.give|asks action.install|asks\n\
85 action.give|asks action.install|claims\n\
130 action.give|asks action.keep-secret|asks\n\
22 action.give|asks action.keep-secret|claims\n\
-84 action.give|asks action.keep-secret|reports\n\
-100 action.give|asks action.login|asks\n\
62 action.give|asks action.login|claims\n\
112 action.give|asks action.move-chat|asks\n\
80 action.give|asks action.move-chat|claims\n\
-70 action.give|asks action.pay|advises\n\
-51 action.give|asks action.pay|asks\n\
-21 action.give|asks action.pay|claims\n\
-40 action.give|asks action.pay|denies\n\
-19 action.give|asks action.pay|reports\n\
56 action.give|asks action.press-key|asks\n\
-116 action.give|asks action.reply|advises\n\
-24 action.give|asks action.reply|asks\n\
210 action.give|asks action.reply|claims\n\
131 action.give|asks action.stay-on-line|asks\n\
76 action.give|asks action.stay-on-line|claims\n\
67 action.give|asks action.stay-on-line|reports\n\
59 action.give|asks action.transfer|advises\n\
74 action.give|asks action.transfer|asks\n\
-55 action.give|asks action.transfer|reports\n\
-150 action.give|asks action.update|advises\n\
-41 action.give|asks action.update|asks\n\
57 action.give|asks action.update|claims\n\
101 action.give|asks action.withdraw|asks\n\
-50 action.give|asks action.withdraw|claims\n\
15 action.give|asks authority.benefits|claims\n\
110 action.give|asks authority.court|claims\n\
-50 action.give|asks authority.customs|claims\n\
175 action.give|asks authority.digital-post|claims\n\
138 action.give|asks authority.europol|claims\n\
-49 action.give|asks authority.health|claims\n\
43 action.give|asks authority.ministry|claims\n\
-27 action.give|asks authority.municipality|claims\n\
20 action.give|asks authority.nsk|claims\n\
-28 action.give|asks authority.police|reports\n\
57 action.give|asks authority.state|claims\n\
78 action.give|asks authority.tax|claims\n\
82 action.give|asks claim.abroad|claims\n\
28 action.give|asks claim.all-money|claims\n\
81 action.give|asks claim.all-money|reports\n\
53 action.give|asks claim.already-paid|claims\n\
109 action.give|asks claim.cannot-meet|claims\n\
37 action.give|asks claim.case|claims\n\
18 action.give|asks claim.crime|claims\n\
-16 action.give|asks claim.crime|denies\n\
-43 action.give|asks claim.crime|reports\n\
39 action.give|asks claim.deposit|denies\n\
126 action.give|asks claim.easy-money|claims\n\
24 action.give|asks claim.emergency|claims\n\
-80 action.give|asks claim.fee|claims\n\
-47 action.give|asks claim.fine|claims\n\
68 action.give|asks claim.hacked|claims\n\
-53 action.give|asks claim.hacked|reports\n\
160 action.give|asks claim.isolation|claims\n\
33 action.give|asks claim.job|claims\n\
76 action.give|asks claim.link|claims\n\
-24 action.give|asks claim.link|denies\n\
46 action.give|asks claim.loan|claims\n\
37 action.give|asks claim.misused-name|claims\n\
216 action.give|asks claim.mule|claims\n\
103 action.give|asks claim.new-number|claims\n\
141 action.give|asks claim.no-checking|claims\n\
-77 action.give|asks claim.no-checking|reports\n\
-93 action.give|asks claim.not-you|claims\n\
138 action.give|asks claim.other-account|claims\n\
-39 action.give|asks claim.paid-back|claims\n\
-95 action.give|asks claim.parcel|claims\n\
-17 action.give|asks claim.parcel|reports\n\
61 action.give|asks claim.pick-up|claims\n\
180 action.give|asks claim.prize|claims\n\
-95 action.give|asks claim.prompt|claims\n\
-20 action.give|asks claim.purchase|claims\n\
170 action.give|asks claim.reassurance|claims\n\
62 action.give|asks claim.reassurance|reports\n\
143 action.give|asks claim.recovery|claims\n\
102 action.give|asks claim.renewal|claims\n\
76 action.give|asks claim.residence|claims\n\
49 action.give|asks claim.robot|claims\n\
85 action.give|asks claim.safe-account|claims\n\
101 action.give|asks claim.sent-by-mistake|claims\n\
-113 action.give|asks claim.unpaid|claims\n\
90 action.give|asks claim.unusual-activity|claims\n\
24 action.give|asks claim.virus|claims\n\
-32 action.give|asks claim.watched|claims\n\
-92 action.give|asks claim.your-own|claims\n\
-110 action.give|asks credential.balance|claims\n\
167 action.give|asks credential.bank-details|claims\n\
-18 action.give|asks credential.bank-details|reports\n\
-46 action.give|asks credential.card|advises\n\
210 action.give|asks credential.card|asks\n\
64 action.give|asks credential.card|claims\n\
79 action.give|asks credential.card|denies\n\
-48 action.give|asks credential.card|reports\n\
-17 action.give|asks credential.code|advises\n\
177 action.give|asks credential.code|asks\n\
31 action.give|asks credential.code|claims\n\
-40 action.give|asks credential.code|denies\n\
34 action.give|asks credential.cpr|asks\n\
-19 action.give|asks credential.cpr|claims\n\
19 action.give|asks credential.cpr|reports\n\
78 action.give|asks credential.id-document|asks\n\
88 action.give|asks credential.id-document|claims\n\
-29 action.give|asks credential.id-document|reports\n\
122 action.give|asks credential.mitid|asks\n\
65 action.give|asks credential.mitid|claims\n\
79 action.give|asks credential.mitid|reports\n\
166 action.give|asks credential.nemid|asks\n\
217 action.give|asks credential.nemid|claims\n\
288 action.give|asks credential.one-time-code|asks\n\
114 action.give|asks credential.one-time-code|claims\n\
25 action.give|asks credential.one-time-code|reports\n\
149 action.give|asks credential.password|asks\n\
-139 action.give|asks credential.password|claims\n\
-87 action.give|asks credential.personal-information|advises\n\
-19 action.give|asks credential.personal-information|asks\n\
93 action.give|asks credential.personal-information|claims\n\
-64 action.give|asks credential.personal-information|reports\n\
-175 action.give|asks credential.pin|advises\n\
144 action.give|asks credential.pin|asks\n\
-162 action.give|asks credential.pin|claims\n\
64 action.give|asks firm.bank|claims\n\
-68 action.give|asks firm.bank|denies\n\
20 action.give|asks firm.courier|claims\n\
44 action.give|asks firm.courier|reports\n\
85 action.give|asks firm.payment|claims\n\
-15 action.give|asks firm.payment|reports\n\
110 action.give|asks firm.shop|claims\n\
90 action.give|asks firm.streaming|claims\n\
64 action.give|asks firm.support|claims\n\
137 action.give|asks firm.telecom|claims\n\
-20 action.give|asks firm.utility|claims\n\
18 action.give|asks money.amount|claims\n\
-15 action.give|asks money.amount|reports\n\
135 action.give|asks money.unusual-means|claims\n\
16 action.give|asks money.unusual-means|reports\n\
49 action.give|asks money.valuables|claims\n\
-74 action.give|asks money.valuables|denies\n\
-50 action.give|asks money.valuables|reports\n\
108 action.give|asks person.adviser|claims\n\
22 action.give|asks person.agent|claims\n\
151 action.give|asks person.buyer|claims\n\
73 action.give|asks person.buyer|reports\n\
82 action.give|asks person.family|claims\n\
-31 action.give|asks person.family|reports\n\
-45 action.give|asks person.landlord|claims\n\
22 action.give|asks person.landlord|reports\n\
-134 action.give|asks person.recruiter|claims\n\
-62 action.give|asks threat.arrest|reports\n\
-23 action.give|asks threat.arrest|threatens\n\
-32 action.give|asks threat.block|reports\n\
172 action.give|asks threat.block|threatens\n\
-73 action.give|asks threat.court|reports\n\
45 action.give|asks threat.cutoff|threatens\n\
-134 action.give|asks threat.deadline|reports\n\
68 action.give|asks threat.deadline|threatens\n\
164 action.give|asks threat.debt|threatens\n\
55 action.give|asks threat.deportation|threatens\n\
-34 action.give|asks threat.exposure|threatens\n\
-28 action.give|asks threat.return|threatens\n\
-31 action.give|claims\n\
-77 action.give|claims action.give|denies\n\
170 action.give|claims action.give|reports\n\
116 action.give|claims action.hand-over|asks\n\
-20 action.give|claims action.hand-over|claims\n\
136 action.give|claims action.install|asks\n\
19 action.give|claims action.install|claims\n\
15 action.give|claims action.install|reports\n\
67 action.give|claims action.keep-secret|asks\n\
107 action.give|claims action.keep-secret|claims\n\
135 action.give|claims action.login|advises\n\
50 action.give|claims action.login|asks\n\
-37 action.give|claims action.login|claims\n\
-28 action.give|claims action.login|reports\n\
-28 action.give|claims action.move-chat|asks\n\
179 action.give|claims action.move-chat|claims\n\
-38 action.give|claims action.pay|advises\n\
38 action.give|claims action.pay|asks\n\
184 action.give|claims action.pay|claims\n\
-81 action.give|claims action.pay|denies\n\
75 action.give|claims action.pay|reports\n\
190 action.give|claims action.press-key|asks\n\
21 action.give|claims action.press-key|claims\n\
109 action.give|claims action.reply|advises\n\
20 action.give|claims action.reply|asks\n\
-50 action.give|claims action.reply|claims\n\
-19 action.give|claims action.reply|reports\n\
79 action.give|claims action.stay-on-line|asks\n\
166 action.give|claims action.stay-on-line|claims\n\
-114 action.give|claims action.stay-on-line|reports\n\
76 action.give|claims action.transfer|asks\n\
75 action.give|claims action.transfer|reports\n\
139 action.give|claims action.update|advises\n\
-34 action.give|claims action.update|asks\n\
42 action.give|claims action.update|claims\n\
-46 action.give|claims action.update|reports\n\
18 action.give|claims action.withdraw|asks\n\
-50 action.give|claims action.withdraw|claims\n\
-115 action.give|claims authority.court|claims\n\
-75 action.give|claims authority.customs|claims\n\
-141 action.give|claims authority.digital-post|claims\n\
102 action.give|claims authority.embassy|claims\n\
65 action.give|claims authority.europol|claims\n\
36 action.give|claims authority.health|claims\n\
-60 action.give|claims authority.immigration|claims\n\
58 action.give|claims authority.ministry|claims\n\
-44 action.give|claims authority.municipality|claims\n\
59 action.give|claims authority.police|reports\n\
75 action.give|claims authority.prosecution|claims\n\
-18 action.give|claims authority.state|claims\n\
25 action.give|claims authority.tax|claims\n\
155 action.give|claims claim.abroad|claims\n\
92 action.give|claims claim.all-money|claims\n\
-28 action.give|claims claim.all-money|reports\n\
52 action.give|claims claim.already-paid|claims\n\
173 action.give|claims claim.broken-phone|claims\n\
129 action.give|claims claim.cannot-meet|claims\n\
48 action.give|claims claim.case|claims\n\
27 action.give|claims claim.crime|claims\n\
28 action.give|claims claim.deposit|claims\n\
112 action.give|claims claim.easy-money|claims\n\
67 action.give|claims claim.emergency|claims\n\
-98 action.give|claims claim.fee|claims\n\
93 action.give|claims claim.fine|claims\n\
-42 action.give|claims claim.hacked|claims\n\
158 action.give|claims claim.investment|claims\n\
152 action.give|claims claim.isolation|claims\n\
39 action.give|claims claim.link|claims\n\
-135 action.give|claims claim.loan|claims\n\
-91 action.give|claims claim.mule|claims\n\
70 action.give|claims claim.new-number|claims\n\
-61 action.give|claims claim.no-checking|claims\n\
31 action.give|claims claim.not-you|claims\n\
126 action.give|claims claim.other-account|claims\n\
118 action.give|claims claim.paid-back|claims\n\
-29 action.give|claims claim.pick-up|reports\n\
96 action.give|claims claim.prize|claims\n\
19 action.give|claims claim.prompt|claims\n\
68 action.give|claims claim.purchase|claims\n\
138 action.give|claims claim.reassurance|claims\n\
34 action.give|claims claim.reassurance|reports\n\
63 action.give|claims claim.recovery|claims\n\
229 action.give|claims claim.refund|claims\n\
15 action.give|claims claim.renewal|claims\n\
49 action.give|claims claim.robot|claims\n\
188 action.give|claims claim.safe-account|claims\n\
-17 action.give|claims claim.safe-account|reports\n\
54 action.give|claims claim.sent-by-mistake|claims\n\
-16 action.give|claims claim.unusual-activity|claims\n\
27 action.give|claims claim.unusual-activity|reports\n\
-26 action.give|claims claim.virus|claims\n\
99 action.give|claims claim.watched|claims\n\
-45 action.give|claims claim.your-own|claims\n\
108 action.give|claims credential.balance|asks\n\
-28 action.give|claims credential.bank-details|asks\n\
114 action.give|claims credential.bank-details|claims\n\
116 action.give|claims credential.card|asks\n\
138 action.give|claims credential.card|claims\n\
63 action.give|claims credential.card|denies\n\
-15 action.give|claims credential.card|reports\n\
-71 action.give|claims credential.code|advises\n\
53 action.give|claims credential.code|claims\n\
34 action.give|claims credential.code|reports\n\
38 action.give|claims credential.cpr|claims\n\
60 action.give|claims credential.cpr|reports\n\
-101 action.give|claims credential.id-document|asks\n\
162 action.give|claims credential.id-document|claims\n\
119 action.give|claims credential.mitid|asks\n\
165 action.give|claims credential.mitid|claims\n\
72 action.give|claims credential.mitid|denies\n\
-68 action.give|claims credential.mitid|reports\n\
-28 action.give|claims credential.nemid|claims\n\
410 action.give|claims credential.one-time-code|asks\n\
374 action.give|claims credential.one-time-code|claims\n\
187 action.give|claims credential.one-time-code|reports\n\
77 action.give|claims credential.password|asks\n\
58 action.give|claims credential.password|claims\n\
-69 action.give|claims credential.personal-information|advises\n\
-64 action.give|claims credential.personal-information|asks\n\
-80 action.give|claims credential.personal-information|claims\n\
-78 action.give|claims credential.personal-information|reports\n\
148 action.give|claims credential.pin|asks\n\
20 action.give|claims credential.pin|claims\n\
29 action.give|claims firm.bank|claims\n\
156 action.give|claims firm.bank|reports\n\
144 action.give|claims firm.payment|claims\n\
-17 action.give|claims firm.shop|claims\n\
-35 action.give|claims firm.streaming|claims\n\
59 action.give|claims firm.support|claims\n\
46 action.give|claims firm.telecom|claims\n\
31 action.give|claims firm.toll|claims\n\
95 action.give|claims firm.utility|claims\n\
76 action.give|claims money.amount|claims\n\
105 action.give|claims money.amount|reports\n\
109 action.give|claims money.unusual-means|claims\n\
71 action.give|claims money.valuables|claims\n\
-32 action.give|claims money.valuables|reports\n\
34 action.give|claims person.adviser|claims\n\
164 action.give|claims person.buyer|claims\n\
73 action.give|claims person.family|claims\n\
-56 action.give|claims person.family|reports\n\
-23 action.give|claims person.recruiter|claims\n\
59 action.give|claims threat.arrest|reports\n\
80 action.give|claims threat.arrest|threatens\n\
-185 action.give|claims threat.block|denies\n\
74 action.give|claims threat.court|threatens\n\
-46 action.give|claims threat.cutoff|threatens\n\
-44 action.give|claims threat.deadline|reports\n\
37 action.give|claims threat.deadline|threatens\n\
115 action.give|claims threat.debt|threatens\n\
-50 action.give|claims threat.deportation|threatens\n\
64 action.give|claims threat.exposure|threatens\n\
-24 action.give|denies\n\
-99 action.give|denies action.login|asks\n\
-194 action.give|denies action.pay|asks\n\
-78 action.give|denies action.pay|claims\n\
-19 action.give|denies action.pay|denies\n\
132 action.give|denies action.update|asks\n\
-46 action.give|denies action.update|claims\n\
-38 action.give|denies authority.benefits|claims\n\
-57 action.give|denies authority.customs|claims\n\
-30 action.give|denies authority.digital-post|claims\n\
-36 action.give|denies authority.immigration|claims\n\
188 action.give|denies authority.police|claims\n\
22 action.give|denies claim.all-money|claims\n\
-50 action.give|denies claim.case|claims\n\
111 action.give|denies claim.emergency|claims\n\
-82 action.give|denies claim.fee|claims\n\
-20 action.give|denies claim.link|claims\n\
91 action.give|denies claim.no-checking|claims\n\
-103 action.give|denies claim.parcel|claims\n\
-27 action.give|denies claim.pick-up|claims\n\
47 action.give|denies claim.renewal|claims\n\
-22 action.give|denies claim.residence|claims\n\
-31 action.give|denies claim.sent-by-mistake|claims\n\
30 action.give|denies claim.unpaid|claims\n\
-37 action.give|denies claim.unusual-activity|claims\n\
235 action.give|denies credential.card|asks\n\
24 action.give|denies credential.card|claims\n\
-76 action.give|denies credential.card|denies\n\
-19 action.give|denies credential.code|claims\n\
-30 action.give|denies credential.code|denies\n\
-19 action.give|denies credential.mitid|claims\n\
-29 action.give|denies credential.mitid|denies\n\
-22 action.give|denies credential.pin|denies\n\
97 action.give|denies firm.bank|claims\n\
-113 action.give|denies firm.courier|claims\n\
-97 action.give|denies firm.payment|claims\n\
126 action.give|denies money.amount|claims\n\
45 action.give|denies money.valuables|claims\n\
46 action.give|denies person.family|claims\n\
53 action.give|denies threat.arrest|threatens\n\
-22 action.give|denies threat.block|threatens\n\
275 action.give|denies threat.court|reports\n\
-31 action.give|denies threat.deadline|threatens\n\
-17 action.give|live\n\
-63 action.give|reports\n\
57 action.give|reports action.hand-over|asks\n\
-39 action.give|reports action.hand-over|claims\n\
-38 action.give|reports action.hand-over|reports\n\
96 action.give|reports action.install|asks\n\
22 action.give|reports action.keep-secret|asks\n\
-62 action.give|reports action.keep-secret|claims\n\
-19 action.give|reports action.login|claims\n\
38 action.give|reports action.pay|asks\n\
22 action.give|reports action.pay|claims\n\
-83 action.give|reports action.pay|reports\n\
24 action.give|reports action.press-key|asks\n\
75 action.give|reports action.press-key|reports\n\
19 action.give|reports action.reply|asks\n\
16 action.give|reports action.reply|claims\n\
-31 action.give|reports action.stay-on-line|asks\n\
110 action.give|reports action.stay-on-line|reports\n\
70 action.give|reports action.transfer|asks\n\
-36 action.give|reports action.transfer|claims\n\
-64 action.give|reports action.transfer|reports\n\
-43 action.give|reports action.update|advises\n\
-20 action.give|reports action.update|asks\n\
-45 action.give|reports action.update|claims\n\
73 action.give|reports action.update|reports\n\
23 action.give|reports action.withdraw|reports\n\
160 action.give|reports authority.benefits|claims\n\
-39 action.give|reports authority.benefits|reports\n\
15 action.give|reports authority.court|claims\n\
-29 action.give|reports authority.digital-post|claims\n\
142 action.give|reports authority.embassy|claims\n\
-35 action.give|reports authority.embassy|reports\n\
-20 action.give|reports authority.immigration|reports\n\
-44 action.give|reports authority.police|reports\n\
16 action.give|reports authority.prosecution|claims\n\
-89 action.give|reports authority.tax|reports\n\
-15 action.give|reports claim.abroad|reports\n\
-98 action.give|reports claim.all-money|claims\n\
-17 action.give|reports claim.all-money|reports\n\
21 action.give|reports claim.already-paid|claims\n\
49 action.give|reports claim.cannot-meet|claims\n\
-44 action.give|reports claim.case|reports\n\
-69 action.give|reports claim.crime|reports\n\
-141 action.give|reports claim.deposit|claims\n\
-26 action.give|reports claim.deposit|reports\n\
-65 action.give|reports claim.emergency|claims\n\
-79 action.give|reports claim.fee|claims\n\
-21 action.give|reports claim.fee|reports\n\
16 action.give|reports claim.hacked|reports\n\
-27 action.give|reports claim.isolation|claims\n\
42 action.give|reports claim.isolation|reports\n\
-97 action.give|reports claim.job|claims\n\
34 action.give|reports claim.job|reports\n\
-97 action.give|reports claim.link|claims\n\
-16 action.give|reports claim.link|reports\n\
-72 action.give|reports claim.loan|reports\n\
57 action.give|reports claim.misused-name|claims\n\
47 action.give|reports claim.misused-name|reports\n\
38 action.give|reports claim.new-number|claims\n\
25 action.give|reports claim.new-number|reports\n\
-119 action.give|reports claim.no-checking|claims\n\
-31 action.give|reports claim.other-account|claims\n\
120 action.give|reports claim.paid-back|claims\n\
-114 action.give|reports claim.parcel|claims\n\
-24 action.give|reports claim.parcel|reports\n\
-32 action.give|reports claim.pick-up|claims\n\
-19 action.give|reports claim.pick-up|reports\n\
-132 action.give|reports claim.prize|claims\n\
-36 action.give|reports claim.prompt|reports\n\
16 action.give|reports claim.purchase|claims\n\
-19 action.give|reports claim.reassurance|claims\n\
189 action.give|reports claim.reassurance|reports\n\
42 action.give|reports claim.refund|claims\n\
-47 action.give|reports claim.refund|reports\n\
-19 action.give|reports claim.renewal|claims\n\
60 action.give|reports claim.residence|claims\n\
-67 action.give|reports claim.residence|reports\n\
-43 action.give|reports claim.safe-account|claims\n\
113 action.give|reports claim.sent-by-mistake|claims\n\
127 action.give|reports claim.unusual-activity|claims\n\
59 action.give|reports claim.your-own|claims\n\
99 action.give|reports credential.balance|claims\n\
97 action.give|reports credential.balance|reports\n\
-41 action.give|reports credential.bank-details|asks\n\
22 action.give|reports credential.bank-details|claims\n\
65 action.give|reports credential.bank-details|reports\n\
53 action.give|reports credential.card|advises\n\
82 action.give|reports credential.card|asks\n\
-168 action.give|reports credential.card|claims\n\
67 action.give|reports credential.card|reports\n\
18 action.give|reports credential.code|asks\n\
157 action.give|reports credential.code|claims\n\
92 action.give|reports credential.code|reports\n\
-35 action.give|reports credential.cpr|claims\n\
57 action.give|reports credential.cpr|reports\n\
-36 action.give|reports credential.id-document|claims\n\
108 action.give|reports credential.id-document|reports\n\
47 action.give|reports credential.mitid|advises\n\
103 action.give|reports credential.mitid|asks\n\
-16 action.give|reports credential.mitid|claims\n\
147 action.give|reports credential.mitid|reports\n\
-48 action.give|reports credential.one-time-code|claims\n\
153 action.give|reports credential.one-time-code|reports\n\
63 action.give|reports credential.password|asks\n\
-94 action.give|reports credential.password|claims\n\
64 action.give|reports credential.password|reports\n\
-41 action.give|reports credential.personal-information|advises\n\
147 action.give|reports credential.personal-information|claims\n\
-38 action.give|reports credential.personal-information|reports\n\
73 action.give|reports credential.pin|advises\n\
27 action.give|reports credential.pin|claims\n\
-44 action.give|reports credential.pin|reports\n\
-112 action.give|reports firm.bank|claims\n\
43 action.give|reports firm.bank|reports\n\
134 action.give|reports firm.courier|claims\n\
29 action.give|reports firm.payment|claims\n\
-22 action.give|reports money.amount|claims\n\
51 action.give|reports money.amount|reports\n\
16 action.give|reports money.unusual-means|claims\n\
31 action.give|reports money.unusual-means|reports\n\
-208 action.give|reports money.valuables|claims\n\
-74 action.give|reports money.valuables|denies\n\
-71 action.give|reports money.valuables|reports\n\
-70 action.give|reports person.agent|claims\n\
-36 action.give|reports person.agent|reports\n\
93 action.give|reports person.buyer|reports\n\
-42 action.give|reports person.family|claims\n\
-19 action.give|reports person.family|reports\n\
-23 action.give|reports person.landlord|claims\n\
-42 action.give|reports threat.arrest|reports\n\
-41 action.give|reports threat.arrest|threatens\n\
-46 action.give|reports threat.block|reports\n\
128 action.give|reports threat.deadline|denies\n\
-24 action.give|reports threat.deadline|reports\n\
-21 action.give|reports threat.exposure|threatens\n\
-37 action.hand-over|advises\n\
-35 action.hand-over|advises authority.police|claims\n\
49 action.hand-over|advises claim.parcel|claims\n\
-22 action.hand-over|advises claim.pick-up|claims\n\
100 action.hand-over|advises credential.one-time-code|asks\n\
-36 action.hand-over|advises firm.bank|claims\n\
-15 action.hand-over|advises money.amount|claims\n\
42 action.hand-over|advises threat.deadline|threatens\n\
101 action.hand-over|asks action.hand-over|claims\n\
49 action.hand-over|asks action.install|asks\n\
45 action.hand-over|asks action.install|claims\n\
23 action.hand-over|asks action.keep-secret|asks\n\
-124 action.hand-over|asks action.pay|asks\n\
-89 action.hand-over|asks action.pay|claims\n\
22 action.hand-over|asks action.pay|reports\n\
-58 action.hand-over|asks action.reply|asks\n\
43 action.hand-over|asks action.stay-on-line|asks\n\
-126 action.hand-over|asks action.transfer|asks\n\
271 action.hand-over|asks action.transfer|claims\n\
-134 action.hand-over|asks action.update|asks\n\
51 action.hand-over|asks action.update|claims\n\
-25 action.hand-over|asks action.update|reports\n\
84 action.hand-over|asks action.withdraw|asks\n\
15 action.hand-over|asks action.withdraw|claims\n\
-29 action.hand-over|asks authority.benefits|claims\n\
189 action.hand-over|asks authority.police|claims\n\
55 action.hand-over|asks authority.police|reports\n\
-144 action.hand-over|asks authority.tax|claims\n\
19 action.hand-over|asks claim.already-paid|claims\n\
77 action.hand-over|asks claim.cannot-meet|claims\n\
91 action.hand-over|asks claim.case|claims\n\
158 action.hand-over|asks claim.crime|claims\n\
-19 action.hand-over|asks claim.deposit|claims\n\
49 action.hand-over|asks claim.easy-money|claims\n\
19 action.hand-over|asks claim.emergency|claims\n\
-165 action.hand-over|asks claim.fee|claims\n\
132 action.hand-over|asks claim.hacked|claims\n\
-33 action.hand-over|asks claim.investment|claims\n\
-93 action.hand-over|asks claim.job|claims\n\
-59 action.hand-over|asks claim.link|claims\n\
35 action.hand-over|asks claim.mule|claims\n\
56 action.hand-over|asks claim.new-number|claims\n\
62 action.hand-over|asks claim.no-checking|claims\n\
72 action.hand-over|asks claim.other-account|claims\n\
-76 action.hand-over|asks claim.paid-back|claims\n\
-94 action.hand-over|asks claim.parcel|claims\n\
209 action.hand-over|asks claim.pick-up|claims\n\
-83 action.hand-over|asks claim.prompt|claims\n\
22 action.hand-over|asks claim.purchase|claims\n\
35 action.hand-over|asks claim.reassurance|claims\n\
26 action.hand-over|asks claim.refund|claims\n\
-124 action.hand-over|asks claim.safe-account|claims\n\
-17 action.hand-over|asks claim.unpaid|claims\n\
-49 action.hand-over|asks claim.unusual-activity|claims\n\
-102 action.hand-over|asks credential.bank-details|asks\n\
-16 action.hand-over|asks credential.bank-details|claims\n\
91 action.hand-over|asks credential.card|asks\n\
91 action.hand-over|asks credential.card|claims\n\
122 action.hand-over|asks credential.code|asks\n\
-46 action.hand-over|asks credential.code|claims\n\
-201 action.hand-over|asks credential.cpr|asks\n\
-15 action.hand-over|asks credential.cpr|claims\n\
-33 action.hand-over|asks credential.id-document|asks\n\
55 action.hand-over|asks credential.mitid|asks\n\
65 action.hand-over|asks credential.mitid|reports\n\
39 action.hand-over|asks credential.personal-information|asks\n\
-27 action.hand-over|asks credential.personal-information|claims\n\
71 action.hand-over|asks credential.pin|asks\n\
115 action.hand-over|asks credential.pin|claims\n\
31 action.hand-over|asks firm.bank|claims\n\
-75 action.hand-over|asks firm.bank|reports\n\
46 action.hand-over|asks firm.courier|claims\n\
42 action.hand-over|asks firm.payment|claims\n\
-27 action.hand-over|asks firm.support|claims\n\
-73 action.hand-over|asks money.amount|claims\n\
-75 action.hand-over|asks money.unusual-means|claims\n\
170 action.hand-over|asks money.valuables|claims\n\
183 action.hand-over|asks person.agent|claims\n\
23 action.hand-over|asks person.buyer|claims\n\
-38 action.hand-over|asks person.family|claims\n\
29 action.hand-over|asks person.landlord|claims\n\
33 action.hand-over|asks threat.arrest|threatens\n\
84 action.hand-over|asks threat.block|threatens\n\
31 action.hand-over|asks threat.deadline|threatens\n\
69 action.hand-over|asks threat.return|threatens\n\
-95 action.hand-over|claims\n\
-77 action.hand-over|claims action.keep-secret|claims\n\
116 action.hand-over|claims action.pay|asks\n\
171 action.hand-over|claims action.pay|claims\n\
-25 action.hand-over|claims action.reply|claims\n\
-28 action.hand-over|claims action.transfer|advises\n\
-83 action.hand-over|claims action.transfer|asks\n\
91 action.hand-over|claims action.transfer|claims\n\
-15 action.hand-over|claims action.transfer|reports\n\
-43 action.hand-over|claims action.update|claims\n\
-42 action.hand-over|claims action.update|reports\n\
22 action.hand-over|claims action.withdraw|claims\n\
-100 action.hand-over|claims authority.police|claims\n\
-21 action.hand-over|claims claim.all-money|claims\n\
-70 action.hand-over|claims claim.case|claims\n\
-44 action.hand-over|claims claim.crime|claims\n\
57 action.hand-over|claims claim.easy-money|claims\n\
-98 action.hand-over|claims claim.emergency|claims\n\
-23 action.hand-over|claims claim.fine|claims\n\
54 action.hand-over|claims claim.no-checking|claims\n\
-28 action.hand-over|claims claim.other-account|claims\n\
97 action.hand-over|claims claim.paid-back|claims\n\
-104 action.hand-over|claims claim.parcel|claims\n\
31 action.hand-over|claims claim.pick-up|claims\n\
144 action.hand-over|claims claim.prompt|claims\n\
-48 action.hand-over|claims claim.reassurance|claims\n\
23 action.hand-over|claims claim.refund|claims\n\
17 action.hand-over|claims claim.residence|claims\n\
21 action.hand-over|claims claim.unusual-activity|claims\n\
-16 action.hand-over|claims claim.watched|claims\n\
-92 action.hand-over|claims claim.your-own|claims\n\
-39 action.hand-over|claims credential.bank-details|claims\n\
95 action.hand-over|claims credential.card|asks\n\
74 action.hand-over|claims credential.card|claims\n\
-101 action.hand-over|claims credential.code|asks\n\
-33 action.hand-over|claims credential.code|claims\n\
44 action.hand-over|claims credential.code|reports\n\
39 action.hand-over|claims credential.cpr|claims\n\
-43 action.hand-over|claims credential.id-document|claims\n\
71 action.hand-over|claims credential.mitid|asks\n\
-82 action.hand-over|claims credential.mitid|claims\n\
-24 action.hand-over|claims credential.password|claims\n\
74 action.hand-over|claims credential.pin|asks\n\
38 action.hand-over|claims credential.pin|claims\n\
-32 action.hand-over|claims firm.bank|claims\n\
-81 action.hand-over|claims firm.payment|claims\n\
-72 action.hand-over|claims firm.shop|claims\n\
42 action.hand-over|claims money.amount|reports\n\
-80 action.hand-over|claims money.unusual-means|claims\n\
-15 action.hand-over|claims money.valuables|claims\n\
60 action.hand-over|claims person.agent|claims\n\
72 action.hand-over|claims person.family|claims\n\
-25 action.hand-over|claims person.landlord|claims\n\
104 action.hand-over|claims threat.arrest|threatens\n\
32 action.hand-over|claims threat.court|threatens\n\
-34 action.hand-over|claims threat.deadline|reports\n\
59 action.hand-over|claims threat.deadline|threatens\n\
-15 action.hand-over|claims threat.return|threatens\n\
43 action.hand-over|denies\n\
-56 action.hand-over|live\n\
169 action.hand-over|reports\n\
-18 action.hand-over|reports action.update|reports\n\
64 action.hand-over|reports authority.police|claims\n\
39 action.hand-over|reports authority.police|reports\n\
-59 action.hand-over|reports claim.pick-up|reports\n\
-24 action.hand-over|reports claim.prize|reports\n\
67 action.hand-over|reports credential.card|reports\n\
-20 action.hand-over|reports credential.code|reports\n\
82 action.hand-over|reports credential.pin|reports\n\
30 action.hand-over|reports firm.bank|claims\n\
-31 action.hand-over|reports firm.bank|reports\n\
-23 action.hand-over|reports firm.courier|reports\n\
569 action.hand-over|reports firm.payment|claims\n\
-41 action.hand-over|reports money.amount|reports\n\
-29 action.hand-over|reports money.valuables|reports\n\
36 action.hand-over|reports threat.arrest|threatens\n\
-18 action.hand-over|reports threat.court|reports\n\
-16 action.hand-over|reports threat.court|threatens\n\
-46 action.hand-over|reports threat.deadline|threatens\n\
68 action.hand-over|speaks\n\
-73 action.install|advises firm.support|claims\n\
153 action.install|asks\n\
-123 action.install|asks action.install|claims\n\
-71 action.install|asks action.install|reports\n\
-145 action.install|asks action.pay|asks\n\
-132 action.install|asks action.press-key|asks\n\
32 action.install|asks action.transfer|asks\n\
83 action.install|asks action.transfer|claims\n\
31 action.install|asks action.update|asks\n\
-30 action.install|asks action.update|claims\n\
48 action.install|asks authority.digital-post|claims\n\
105 action.install|asks authority.police|claims\n\
46 action.install|asks claim.all-money|claims\n\
21 action.install|asks claim.broken-phone|claims\n\
34 action.install|asks claim.case|claims\n\
-223 action.install|asks claim.crime|claims\n\
79 action.install|asks claim.easy-money|claims\n\
-77 action.install|asks claim.emergency|claims\n\
42 action.install|asks claim.fee|claims\n\
268 action.install|asks claim.hacked|claims\n\
92 action.install|asks claim.investment|claims\n\
16 action.install|asks claim.job|claims\n\
15 action.install|asks claim.link|claims\n\
26 action.install|asks claim.misused-name|claims\n\
-31 action.install|asks claim.new-number|claims\n\
75 action.install|asks claim.paid-back|claims\n\
38 action.install|asks claim.parcel|claims\n\
33 action.install|asks claim.reassurance|claims\n\
208 action.install|asks claim.refund|claims\n\
53 action.install|asks claim.renewal|claims\n\
-15 action.install|asks claim.residence|claims\n\
128 action.install|asks claim.unusual-activity|claims\n\
256 action.install|asks claim.virus|claims\n\
-134 action.install|asks credential.bank-details|asks\n\
-27 action.install|asks credential.card|claims\n\
121 action.install|asks credential.code|asks\n\
-35 action.install|asks credential.id-document|asks\n\
-65 action.install|asks credential.mitid|asks\n\
40 action.install|asks credential.mitid|claims\n\
51 action.install|asks credential.one-time-code|asks\n\
-16 action.install|asks credential.one-time-code|claims\n\
-141 action.install|asks credential.password|asks\n\
20 action.install|asks credential.personal-information|asks\n\
-26 action.install|asks credential.pin|asks\n\
250 action.install|asks firm.bank|claims\n\
34 action.install|asks firm.shop|claims\n\
239 action.install|asks firm.support|claims\n\
104 action.install|asks firm.telecom|claims\n\
137 action.install|asks money.amount|claims\n\
57 action.install|asks money.unusual-means|claims\n\
68 action.install|asks person.agent|claims\n\
76 action.install|asks threat.block|threatens\n\
51 action.install|asks threat.deadline|threatens\n\
-91 action.install|claims\n\
36 action.install|claims action.login|asks\n\
157 action.install|claims action.pay|asks\n\
101 action.install|claims action.pay|claims\n\
-84 action.install|claims action.transfer|asks\n\
123 action.install|claims action.transfer|claims\n\
15 action.install|claims action.update|advises\n\
-82 action.install|claims action.update|asks\n\
-23 action.install|claims claim.all-money|claims\n\
-55 action.install|claims claim.deposit|claims\n\
16 action.install|claims claim.emergency|claims\n\
-17 action.install|claims claim.fee|claims\n\
160 action.install|claims claim.hacked|claims\n\
108 action.install|claims claim.investment|claims\n\
28 action.install|claims claim.job|claims\n\
29 action.install|claims claim.link|claims\n\
-106 action.install|claims claim.new-number|claims\n\
49 action.install|claims claim.not-you|claims\n\
20 action.install|claims claim.other-account|claims\n\
73 action.install|claims claim.paid-back|claims\n\
24 action.install|claims claim.parcel|claims\n\
145 action.install|claims claim.purchase|claims\n\
-220 action.install|claims claim.reassurance|claims\n\
133 action.install|claims claim.refund|claims\n\
18 action.install|claims claim.unpaid|claims\n\
-66 action.install|claims claim.unusual-activity|claims\n\
168 action.install|claims claim.virus|claims\n\
30 action.install|claims claim.your-own|claims\n\
15 action.install|claims credential.card|claims\n\
-76 action.install|claims credential.code|claims\n\
50 action.install|claims credential.mitid|asks\n\
40 action.install|claims credential.mitid|claims\n\
52 action.install|claims credential.one-time-code|asks\n\
49 action.install|claims credential.one-time-code|claims\n\
-45 action.install|claims credential.password|asks\n\
20 action.install|claims credential.password|claims\n\
163 action.install|claims firm.bank|claims\n\
160 action.install|claims firm.support|claims\n\
97 action.install|claims money.amount|claims\n\
15 action.install|claims money.unusual-means|claims\n\
-15 action.install|claims money.valuables|claims\n\
113 action.install|claims person.agent|claims\n\
123 action.install|claims person.family|claims\n\
-21 action.install|claims threat.arrest|threatens\n\
83 action.install|claims threat.block|threatens\n\
112 action.install|claims threat.deadline|threatens\n\
102 action.install|live\n\
-21 action.install|reader\n\
-186 action.install|reports\n\
-40 action.install|reports action.transfer|reports\n\
-41 action.install|reports authority.police|claims\n\
-40 action.install|reports claim.crime|claims\n\
16 action.install|reports claim.pick-up|claims\n\
-32 action.install|reports claim.unusual-activity|claims\n\
97 action.install|reports credential.mitid|reports\n\
-15 action.install|reports firm.bank|reports\n\
-121 action.install|reports firm.support|claims\n\
26 action.install|reports firm.support|reports\n\
-70 action.install|reports threat.block|threatens\n\
20 action.install|reports threat.deadline|threatens\n\
31 action.install|speaks\n\
26 action.keep-secret|advises authority.police|claims\n\
17 action.keep-secret|advises firm.bank|claims\n\
96 action.keep-secret|asks\n\
79 action.keep-secret|asks action.keep-secret|claims\n\
28 action.keep-secret|asks action.login|asks\n\
81 action.keep-secret|asks action.pay|asks\n\
47 action.keep-secret|asks action.reply|asks\n\
-49 action.keep-secret|asks action.reply|claims\n\
67 action.keep-secret|asks action.stay-on-line|asks\n\
50 action.keep-secret|asks action.transfer|asks\n\
80 action.keep-secret|asks action.transfer|claims\n\
-27 action.keep-secret|asks action.transfer|reports\n\
-58 action.keep-secret|asks action.update|asks\n\
-75 action.keep-secret|asks action.update|claims\n\
124 action.keep-secret|asks action.withdraw|asks\n\
63 action.keep-secret|asks authority.embassy|claims\n\
99 action.keep-secret|asks authority.europol|claims\n\
-41 action.keep-secret|asks authority.nsk|claims\n\
231 action.keep-secret|asks authority.police|claims\n\
98 action.keep-secret|asks authority.police|reports\n\
-46 action.keep-secret|asks authority.prosecution|claims\n\
-38 action.keep-secret|asks authority.tax|claims\n\
34 action.keep-secret|asks claim.all-money|claims\n\
45 action.keep-secret|asks claim.already-paid|claims\n\
40 action.keep-secret|asks claim.broken-phone|claims\n\
161 action.keep-secret|asks claim.cannot-meet|claims\n\
261 action.keep-secret|asks claim.crime|claims\n\
101 action.keep-secret|asks claim.deposit|claims\n\
99 action.keep-secret|asks claim.easy-money|claims\n\
45 action.keep-secret|asks claim.emergency|claims\n\
39 action.keep-secret|asks claim.fee|claims\n\
23 action.keep-secret|asks claim.fine|claims\n\
77 action.keep-secret|asks claim.hacked|claims\n\
56 action.keep-secret|asks claim.investment|claims\n\
77 action.keep-secret|asks claim.isolation|claims\n\
94 action.keep-secret|asks claim.link|claims\n\
33 action.keep-secret|asks claim.misused-name|claims\n\
80 action.keep-secret|asks claim.new-number|claims\n\
131 action.keep-secret|asks claim.no-checking|claims\n\
109 action.keep-secret|asks claim.other-account|claims\n\
80 action.keep-secret|asks claim.paid-back|claims\n\
-58 action.keep-secret|asks claim.parcel|claims\n\
57 action.keep-secret|asks claim.pick-up|claims\n\
94 action.keep-secret|asks claim.prize|claims\n\
-152 action.keep-secret|asks claim.prompt|claims\n\
63 action.keep-secret|asks claim.reassurance|claims\n\
-74 action.keep-secret|asks claim.renewal|claims\n\
23 action.keep-secret|asks claim.residence|claims\n\
60 action.keep-secret|asks claim.safe-account|claims\n\
43 action.keep-secret|asks claim.unpaid|claims\n\
-54 action.keep-secret|asks claim.unusual-activity|claims\n\
-79 action.keep-secret|asks claim.your-own|claims\n\
86 action.keep-secret|asks credential.balance|asks\n\
92 action.keep-secret|asks credential.bank-details|asks\n\
25 action.keep-secret|asks credential.bank-details|claims\n\
-80 action.keep-secret|asks credential.card|asks\n\
-78 action.keep-secret|asks credential.card|claims\n\
104 action.keep-secret|asks credential.card|reports\n\
-149 action.keep-secret|asks credential.code|asks\n\
-171 action.keep-secret|asks credential.code|claims\n\
28 action.keep-secret|asks credential.cpr|claims\n\
118 action.keep-secret|asks credential.id-document|claims\n\
-78 action.keep-secret|asks credential.mitid|asks\n\
-69 action.keep-secret|asks credential.mitid|claims\n\
66 action.keep-secret|asks credential.password|asks\n\
-22 action.keep-secret|asks credential.personal-information|asks\n\
37 action.keep-secret|asks credential.personal-information|claims\n\
153 action.keep-secret|asks firm.bank|claims\n\
-69 action.keep-secret|asks firm.bank|reports\n\
23 action.keep-secret|asks firm.payment|claims\n\
-35 action.keep-secret|asks firm.shop|claims\n\
107 action.keep-secret|asks money.amount|claims\n\
33 action.keep-secret|asks money.amount|reports\n\
125 action.keep-secret|asks money.unusual-means|reports\n\
85 action.keep-secret|asks money.valuables|claims\n\
93 action.keep-secret|asks person.agent|claims\n\
-17 action.keep-secret|asks person.family|claims\n\
-45 action.keep-secret|asks person.landlord|claims\n\
22 action.keep-secret|asks person.recruiter|claims\n\
88 action.keep-secret|asks threat.arrest|threatens\n\
-129 action.keep-secret|asks threat.block|threatens\n\
75 action.keep-secret|asks threat.deadline|threatens\n\
30 action.keep-secret|claims\n\
16 action.keep-secret|claims action.move-chat|claims\n\
16 action.keep-secret|claims action.pay|asks\n\
17 action.keep-secret|claims action.pay|claims\n\
-64 action.keep-secret|claims action.press-key|asks\n\
43 action.keep-secret|claims action.reply|asks\n\
89 action.keep-secret|claims action.transfer|asks\n\
-278 action.keep-secret|claims action.transfer|claims\n\
32 action.keep-secret|claims action.update|asks\n\
42 action.keep-secret|claims action.withdraw|asks\n\
49 action.keep-secret|claims authority.court|claims\n\
40 action.keep-secret|claims authority.embassy|claims\n\
36 action.keep-secret|claims authority.police|claims\n\
-23 action.keep-secret|claims authority.police|reports\n\
-25 action.keep-secret|claims authority.prosecution|claims\n\
-29 action.keep-secret|claims claim.abroad|claims\n\
36 action.keep-secret|claims claim.all-money|claims\n\
70 action.keep-secret|claims claim.broken-phone|claims\n\
135 action.keep-secret|claims claim.cannot-meet|claims\n\
100 action.keep-secret|claims claim.crime|claims\n\
-58 action.keep-secret|claims claim.deposit|claims\n\
75 action.keep-secret|claims claim.emergency|claims\n\
68 action.keep-secret|claims claim.fee|claims\n\
40 action.keep-secret|claims claim.fine|claims\n\
36 action.keep-secret|claims claim.isolation|claims\n\
40 action.keep-secret|claims claim.link|claims\n\
25 action.keep-secret|claims claim.misused-name|claims\n\
63 action.keep-secret|claims claim.no-checking|claims\n\
-93 action.keep-secret|claims claim.not-you|claims\n\
-43 action.keep-secret|claims claim.other-account|claims\n\
-16 action.keep-secret|claims claim.paid-back|claims\n\
-31 action.keep-secret|claims claim.parcel|claims\n\
87 action.keep-secret|claims claim.pick-up|claims\n\
23 action.keep-secret|claims claim.prize|claims\n\
-98 action.keep-secret|claims claim.purchase|claims\n\
21 action.keep-secret|claims claim.safe-account|claims\n\
-16 action.keep-secret|claims claim.unusual-activity|claims\n\
-96 action.keep-secret|claims credential.balance|asks\n\
-87 action.keep-secret|claims credential.bank-details|asks\n\
23 action.keep-secret|claims credential.bank-details|claims\n\
19 action.keep-secret|claims credential.card|claims\n\
16 action.keep-secret|claims credential.code|asks\n\
-95 action.keep-secret|claims credential.cpr|claims\n\
95 action.keep-secret|claims credential.id-document|asks\n\
-113 action.keep-secret|claims credential.password|claims\n\
29 action.keep-secret|claims credential.personal-information|asks\n\
67 action.keep-secret|claims credential.personal-information|claims\n\
639 action.keep-secret|claims firm.bank|claims\n\
16 action.keep-secret|claims money.amount|claims\n\
22 action.keep-secret|claims money.unusual-means|claims\n\
21 action.keep-secret|claims money.valuables|claims\n\
18 action.keep-secret|claims person.agent|claims\n\
107 action.keep-secret|claims person.family|claims\n\
-68 action.keep-secret|claims person.landlord|claims\n\
49 action.keep-secret|claims threat.arrest|threatens\n\
85 action.keep-secret|claims threat.court|threatens\n\
19 action.keep-secret|claims threat.exposure|threatens\n\
77 action.keep-secret|live\n\
164 action.keep-secret|reader\n\
-68 action.keep-secret|reports\n\
-101 action.keep-secret|reports action.transfer|asks\n\
-37 action.keep-secret|reports action.transfer|reports\n\
21 action.keep-secret|reports action.withdraw|reports\n\
-18 action.keep-secret|reports authority.court|claims\n\
-86 action.keep-secret|reports authority.police|claims\n\
-23 action.keep-secret|reports authority.police|reports\n\
-27 action.keep-secret|reports claim.case|reports\n\
-56 action.keep-secret|reports claim.crime|reports\n\
-73 action.keep-secret|reports claim.fee|claims\n\
-16 action.keep-secret|reports claim.no-checking|claims\n\
-127 action.keep-secret|reports claim.no-checking|reports\n\
-74 action.keep-secret|reports claim.unusual-activity|claims\n\
20 action.keep-secret|reports credential.balance|reports\n\
31 action.keep-secret|reports credential.bank-details|claims\n\
-40 action.keep-secret|reports credential.cpr|reports\n\
15 action.keep-secret|reports credential.mitid|reports\n\
-26 action.keep-secret|reports credential.personal-information|claims\n\
-51 action.keep-secret|reports firm.bank|claims\n\
-69 action.keep-secret|reports firm.bank|reports\n\
32 action.keep-secret|reports money.amount|claims\n\
-50 action.keep-secret|reports money.amount|reports\n\
-75 action.keep-secret|reports money.unusual-means|claims\n\
-35 action.keep-secret|reports money.valuables|claims\n\
-33 action.keep-secret|reports money.valuables|reports\n\
-16 action.keep-secret|reports person.agent|reports\n\
-21 action.keep-secret|reports person.family|reports\n\
-17 action.keep-secret|reports threat.arrest|reports\n\
-15 action.keep-secret|reports threat.arrest|threatens\n\
-35 action.keep-secret|reports threat.block|threatens\n\
-16 action.keep-secret|reports threat.court|threatens\n\
30 action.keep-secret|reports threat.deadline|threatens\n\
-45 action.keep-secret|speaks\n\
27 action.login|advises\n\
15 action.login|advises action.update|advises\n\
109 action.login|advises claim.link|claims\n\
111 action.login|advises credential.mitid|advises\n\
-23 action.login|advises firm.bank|claims\n\
-20 action.login|asks\n\
-126 action.login|asks action.login|claims\n\
-67 action.login|asks action.pay|advises\n\
-191 action.login|asks action.pay|asks\n\
94 action.login|asks action.pay|claims\n\
-109 action.login|asks action.reply|asks\n\
33 action.login|asks action.transfer|asks\n\
-40 action.login|asks action.transfer|claims\n\
-37 action.login|asks action.transfer|reports\n\
76 action.login|asks action.update|asks\n\
66 action.login|asks action.update|claims\n\
113 action.login|asks authority.benefits|claims\n\
75 action.login|asks authority.court|claims\n\
-16 action.login|asks authority.customs|claims\n\
124 action.login|asks authority.digital-post|claims\n\
-119 action.login|asks authority.immigration|claims\n\
-36 action.login|asks authority.municipality|claims\n\
-302 action.login|asks authority.tax|claims\n\
-63 action.login|asks claim.abroad|claims\n\
69 action.login|asks claim.all-money|claims\n\
397 action.login|asks claim.already-paid|claims\n\
93 action.login|asks claim.case|claims\n\
-35 action.login|asks claim.crime|claims\n\
-72 action.login|asks claim.deposit|claims\n\
43 action.login|asks claim.easy-money|claims\n\
-38 action.login|asks claim.emergency|claims\n\
-246 action.login|asks claim.fee|claims\n\
29 action.login|asks claim.fine|claims\n\
58 action.login|asks claim.hacked|claims\n\
460 action.login|asks claim.job|claims\n\
42 action.login|asks claim.link|claims\n\
19 action.login|asks claim.no-checking|claims\n\
76 action.login|asks claim.other-account|claims\n\
-57 action.login|asks claim.paid-back|claims\n\
-248 action.login|asks claim.parcel|claims\n\
-112 action.login|asks claim.pick-up|claims\n\
-97 action.login|asks claim.prize|claims\n\
-65 action.login|asks claim.prompt|claims\n\
306 action.login|asks claim.purchase|claims\n\
46 action.login|asks claim.reassurance|claims\n\
-63 action.login|asks claim.recovery|claims\n\
16 action.login|asks claim.refund|claims\n\
-134 action.login|asks claim.renewal|claims\n\
71 action.login|asks claim.residence|claims\n\
18 action.login|asks claim.safe-account|claims\n\
-32 action.login|asks claim.unpaid|claims\n\
-20 action.login|asks claim.your-own|claims\n\
-21 action.login|asks credential.balance|claims\n\
53 action.login|asks credential.bank-details|claims\n\
-28 action.login|asks credential.card|asks\n\
-258 action.login|asks credential.card|claims\n\
-64 action.login|asks credential.code|claims\n\
-27 action.login|asks credential.cpr|asks\n\
-36 action.login|asks credential.id-document|asks\n\
94 action.login|asks credential.mitid|claims\n\
-77 action.login|asks credential.mitid|reports\n\
228 action.login|asks credential.nemid|asks\n\
50 action.login|asks credential.nemid|claims\n\
-256 action.login|asks credential.one-time-code|asks\n\
-75 action.login|asks credential.one-time-code|claims\n\
-204 action.login|asks credential.password|asks\n\
-139 action.login|asks credential.password|claims\n\
-42 action.login|asks credential.password|reports\n\
-135 action.login|asks credential.personal-information|asks\n\
-163 action.login|asks credential.personal-information|claims\n\
-27 action.login|asks credential.pin|asks\n\
105 action.login|asks firm.bank|claims\n\
50 action.login|asks firm.courier|claims\n\
-44 action.login|asks firm.payment|claims\n\
107 action.login|asks firm.streaming|claims\n\
40 action.login|asks firm.support|claims\n\
103 action.login|asks money.amount|claims\n\
79 action.login|asks money.unusual-means|claims\n\
29 action.login|asks money.valuables|claims\n\
85 action.login|asks person.family|claims\n\
77 action.login|asks person.landlord|claims\n\
-50 action.login|asks threat.arrest|threatens\n\
89 action.login|asks threat.block|threatens\n\
-45 action.login|asks threat.court|threatens\n\
134 action.login|asks threat.deadline|threatens\n\
-96 action.login|asks threat.debt|threatens\n\
-90 action.login|asks threat.return|threatens\n\
-35 action.login|claims\n\
25 action.login|claims action.pay|asks\n\
-28 action.login|claims action.pay|claims\n\
67 action.login|claims action.transfer|claims\n\
-44 action.login|claims action.update|asks\n\
-67 action.login|claims action.update|claims\n\
21 action.login|claims authority.benefits|claims\n\
164 action.login|claims authority.digital-post|claims\n\
212 action.login|claims authority.police|claims\n\
-30 action.login|claims authority.tax|claims\n\
24 action.login|claims claim.deposit|claims\n\
-47 action.login|claims claim.fee|claims\n\
-31 action.login|claims claim.job|claims\n\
-62 action.login|claims claim.link|claims\n\
93 action.login|claims claim.mule|claims\n\
277 action.login|claims claim.not-you|claims\n\
-26 action.login|claims claim.paid-back|claims\n\
-57 action.login|claims claim.parcel|claims\n\
39 action.login|claims claim.pick-up|claims\n\
-32 action.login|claims claim.prize|claims\n\
350 action.login|claims claim.prompt|claims\n\
181 action.login|claims claim.purchase|claims\n\
50 action.login|claims claim.reassurance|claims\n\
18 action.login|claims claim.refund|claims\n\
-155 action.login|claims claim.renewal|claims\n\
30 action.login|claims claim.safe-account|claims\n\
206 action.login|claims claim.unusual-activity|claims\n\
50 action.login|claims claim.virus|claims\n\
17 action.login|claims credential.balance|asks\n\
-71 action.login|claims credential.bank-details|asks\n\
-38 action.login|claims credential.bank-details|claims\n\
128 action.login|claims credential.card|claims\n\
-41 action.login|claims credential.code|asks\n\
-23 action.login|claims credential.id-document|claims\n\
59 action.login|claims credential.mitid|asks\n\
72 action.login|claims credential.mitid|claims\n\
-40 action.login|claims credential.one-time-code|asks\n\
40 action.login|claims credential.one-time-code|claims\n\
-152 action.login|claims credential.password|asks\n\
60 action.login|claims credential.personal-information|claims\n\
84 action.login|claims firm.bank|claims\n\
-39 action.login|claims firm.courier|claims\n\
56 action.login|claims firm.payment|claims\n\
25 action.login|claims firm.support|claims\n\
67 action.login|claims money.amount|claims\n\
31 action.login|claims money.unusual-means|claims\n\
38 action.login|claims money.valuables|claims\n\
-23 action.login|claims person.agent|claims\n\
-44 action.login|claims person.family|claims\n\
-36 action.login|claims threat.block|threatens\n\
-73 action.login|claims threat.deadline|threatens\n\
-66 action.login|denies\n\
-17 action.login|live\n\
-53 action.login|reader\n\
-159 action.login|reports claim.fee|claims\n\
17 action.login|reports credential.mitid|asks\n\
88 action.login|reports firm.bank|claims\n\
-153 action.login|reports money.amount|claims\n\
88 action.login|speaks\n\
-78 action.move-chat|advises\n\
17 action.move-chat|advises threat.deadline|threatens\n\
241 action.move-chat|asks\n\
85 action.move-chat|asks action.move-chat|claims\n\
56 action.move-chat|asks action.pay|asks\n\
93 action.move-chat|asks action.reply|asks\n\
75 action.move-chat|asks action.transfer|asks\n\
78 action.move-chat|asks action.transfer|reports\n\
25 action.move-chat|asks action.update|claims\n\
-48 action.move-chat|asks authority.police|claims\n\
151 action.move-chat|asks claim.broken-phone|claims\n\
-59 action.move-chat|asks claim.crime|claims\n\
144 action.move-chat|asks claim.easy-money|claims\n\
65 action.move-chat|asks claim.emergency|claims\n\
30 action.move-chat|asks claim.fee|claims\n\
22 action.move-chat|asks claim.investment|claims\n\
235 action.move-chat|asks claim.job|claims\n\
155 action.move-chat|asks claim.new-number|claims\n\
17 action.move-chat|asks claim.no-checking|claims\n\
44 action.move-chat|asks claim.paid-back|claims\n\
53 action.move-chat|asks claim.parcel|claims\n\
16 action.move-chat|asks claim.reassurance|claims\n\
64 action.move-chat|asks claim.recovery|claims\n\
23 action.move-chat|asks claim.sent-by-mistake|claims\n\
20 action.move-chat|asks claim.unusual-activity|claims\n\
16 action.move-chat|asks credential.card|asks\n\
18 action.move-chat|asks credential.id-document|asks\n\
45 action.move-chat|asks credential.mitid|asks\n\
21 action.move-chat|asks credential.mitid|claims\n\
-17 action.move-chat|asks firm.bank|claims\n\
237 action.move-chat|asks money.amount|claims\n\
60 action.move-chat|asks money.unusual-means|claims\n\
30 action.move-chat|asks money.valuables|claims\n\
163 action.move-chat|asks person.family|claims\n\
72 action.move-chat|asks person.recruiter|claims\n\
17 action.move-chat|asks threat.block|threatens\n\
113 action.move-chat|asks threat.deadline|threatens\n\
110 action.move-chat|claims\n\
-86 action.move-chat|claims action.pay|asks\n\
38 action.move-chat|claims action.pay|claims\n\
176 action.move-chat|claims action.reply|asks\n\
29 action.move-chat|claims action.scan|claims\n\
42 action.move-chat|claims action.transfer|asks\n\
21 action.move-chat|claims action.transfer|claims\n\
30 action.move-chat|claims action.update|claims\n\
21 action.move-chat|claims authority.court|claims\n\
56 action.move-chat|claims authority.police|claims\n\
96 action.move-chat|claims claim.broken-phone|claims\n\
63 action.move-chat|claims claim.cannot-meet|claims\n\
30 action.move-chat|claims claim.deposit|claims\n\
155 action.move-chat|claims claim.easy-money|claims\n\
48 action.move-chat|claims claim.emergency|claims\n\
-29 action.move-chat|claims claim.fee|claims\n\
-32 action.move-chat|claims claim.hacked|claims\n\
195 action.move-chat|claims claim.investment|claims\n\
222 action.move-chat|claims claim.job|claims\n\
-30 action.move-chat|claims claim.mule|claims\n\
101 action.move-chat|claims claim.new-number|claims\n\
59 action.move-chat|claims claim.no-checking|claims\n\
17 action.move-chat|claims claim.other-account|claims\n\
37 action.move-chat|claims claim.paid-back|claims\n\
-84 action.move-chat|claims claim.prompt|claims\n\
71 action.move-chat|claims claim.safe-account|claims\n\
42 action.move-chat|claims claim.sent-by-mistake|claims\n\
82 action.move-chat|claims credential.card|claims\n\
-114 action.move-chat|claims credential.code|claims\n\
-91 action.move-chat|claims credential.mitid|claims\n\
37 action.move-chat|claims credential.one-time-code|asks\n\
-107 action.move-chat|claims credential.one-time-code|claims\n\
-130 action.move-chat|claims credential.password|asks\n\
74 action.move-chat|claims firm.bank|claims\n\
208 action.move-chat|claims money.amount|claims\n\
42 action.move-chat|claims money.unusual-means|claims\n\
115 action.move-chat|claims money.valuables|claims\n\
56 action.move-chat|claims person.adviser|claims\n\
30 action.move-chat|claims person.agent|claims\n\
156 action.move-chat|claims person.family|claims\n\
16 action.move-chat|claims person.landlord|claims\n\
-50 action.move-chat|claims person.recruiter|claims\n\
51 action.move-chat|claims threat.block|threatens\n\
111 action.move-chat|claims threat.deadline|threatens\n\
-22 action.move-chat|denies\n\
183 action.move-chat|live\n\
83 action.move-chat|reader\n\
192 action.move-chat|reports\n\
-38 action.move-chat|reports money.amount|claims\n\
154 action.move-chat|reports person.family|claims\n\
92 action.move-chat|speaks\n\
-147 action.pay|advises\n\
-89 action.pay|advises action.pay|asks\n\
-15 action.pay|advises action.pay|reports\n\
42 action.pay|advises action.reply|asks\n\
50 action.pay|advises action.transfer|asks\n\
63 action.pay|advises action.transfer|claims\n\
-16 action.pay|advises action.update|asks\n\
90 action.pay|advises authority.benefits|claims\n\
-29 action.pay|advises authority.digital-post|claims\n\
-89 action.pay|advises authority.police|claims\n\
122 action.pay|advises authority.tax|claims\n\
-65 action.pay|advises claim.abroad|claims\n\
64 action.pay|advises claim.all-money|claims\n\
-32 action.pay|advises claim.already-paid|claims\n\
-65 action.pay|advises claim.cannot-meet|claims\n\
53 action.pay|advises claim.case|claims\n\
15 action.pay|advises claim.crime|claims\n\
-42 action.pay|advises claim.deposit|claims\n\
-48 action.pay|advises claim.emergency|claims\n\
45 action.pay|advises claim.fee|claims\n\
-42 action.pay|advises claim.fee|denies\n\
120 action.pay|advises claim.fine|claims\n\
22 action.pay|advises claim.paid-back|claims\n\
-121 action.pay|advises claim.parcel|claims\n\
-24 action.pay|advises claim.purchase|claims\n\
41 action.pay|advises claim.refund|claims\n\
-46 action.pay|advises claim.residence|claims\n\
-30 action.pay|advises claim.unpaid|claims\n\
-49 action.pay|advises credential.card|advises\n\
93 action.pay|advises credential.card|asks\n\
40 action.pay|advises credential.card|claims\n\
90 action.pay|advises credential.cpr|asks\n\
-18 action.pay|advises credential.mitid|advises\n\
15 action.pay|advises credential.mitid|asks\n\
15 action.pay|advises credential.personal-information|asks\n\
-53 action.pay|advises firm.courier|claims\n\
63 action.pay|advises firm.toll|claims\n\
-55 action.pay|advises firm.utility|claims\n\
-17 action.pay|advises money.amount|claims\n\
70 action.pay|advises money.valuables|claims\n\
-25 action.pay|advises person.agent|claims\n\
-19 action.pay|advises person.buyer|claims\n\
-98 action.pay|advises person.landlord|claims\n\
-62 action.pay|advises threat.block|threatens\n\
24 action.pay|advises threat.court|threatens\n\
-86 action.pay|advises threat.deadline|threatens\n\
86 action.pay|advises threat.debt|threatens\n\
151 action.pay|asks action.pay|claims\n\
-130 action.pay|asks action.pay|denies\n\
-123 action.pay|asks action.pay|reports\n\
126 action.pay|asks action.press-key|asks\n\
-43 action.pay|asks action.reply|advises\n\
36 action.pay|asks action.reply|claims\n\
88 action.pay|asks action.scan|asks\n\
69 action.pay|asks action.stay-on-line|asks\n\
-62 action.pay|asks action.transfer|advises\n\
-86 action.pay|asks action.transfer|asks\n\
132 action.pay|asks action.transfer|claims\n\
-33 action.pay|asks action.transfer|reports\n\
33 action.pay|asks action.update|asks\n\
17 action.pay|asks action.update|claims\n\
43 action.pay|asks action.update|reports\n\
33 action.pay|asks action.withdraw|asks\n\
35 action.pay|asks action.withdraw|claims\n\
119 action.pay|asks authority.benefits|claims\n\
-308 action.pay|asks authority.digital-post|claims\n\
121 action.pay|asks authority.embassy|claims\n\
25 action.pay|asks authority.europol|claims\n\
38 action.pay|asks authority.health|claims\n\
164 action.pay|asks authority.immigration|claims\n\
103 action.pay|asks authority.municipality|claims\n\
167 action.pay|asks authority.police|claims\n\
34 action.pay|asks authority.prosecution|claims\n\
-38 action.pay|asks authority.state|claims\n\
144 action.pay|asks authority.tax|claims\n\
176 action.pay|asks claim.abroad|claims\n\
73 action.pay|asks claim.all-money|claims\n\
94 action.pay|asks claim.already-paid|claims\n\
52 action.pay|asks claim.broken-phone|claims\n\
125 action.pay|asks claim.cannot-meet|claims\n\
-60 action.pay|asks claim.case|claims\n\
100 action.pay|asks claim.crime|claims\n\
15 action.pay|asks claim.deposit|claims\n\
184 action.pay|asks claim.easy-money|claims\n\
-37 action.pay|asks claim.emergency|claims\n\
59 action.pay|asks claim.fee|claims\n\
132 action.pay|asks claim.fine|claims\n\
415 action.pay|asks claim.hacked|claims\n\
165 action.pay|asks claim.investment|claims\n\
41 action.pay|asks claim.isolation|claims\n\
62 action.pay|asks claim.link|claims\n\
19 action.pay|asks claim.loan|claims\n\
80 action.pay|asks claim.misused-name|claims\n\
-47 action.pay|asks claim.mule|claims\n\
164 action.pay|asks claim.new-number|claims\n\
62 action.pay|asks claim.no-checking|claims\n\
35 action.pay|asks claim.other-account|claims\n\
110 action.pay|asks claim.paid-back|claims\n\
202 action.pay|asks claim.parcel|claims\n\
306 action.pay|asks claim.prize|claims\n\
-61 action.pay|asks claim.prompt|claims\n\
-29 action.pay|asks claim.purchase|claims\n\
-58 action.pay|asks claim.reassurance|claims\n\
392 action.pay|asks claim.recovery|claims\n\
169 action.pay|asks claim.refund|claims\n\
36 action.pay|asks claim.renewal|claims\n\
76 action.pay|asks claim.residence|claims\n\
98 action.pay|asks claim.robot|claims\n\
77 action.pay|asks claim.safe-account|claims\n\
17 action.pay|asks claim.sent-by-mistake|claims\n\
55 action.pay|asks claim.unpaid|claims\n\
78 action.pay|asks claim.unusual-activity|claims\n\
86 action.pay|asks claim.virus|claims\n\
36 action.pay|asks claim.watched|claims\n\
-167 action.pay|asks claim.your-own|claims\n\
-123 action.pay|asks credential.balance|asks\n\
16 action.pay|asks credential.balance|claims\n\
-193 action.pay|asks credential.bank-details|asks\n\
-53 action.pay|asks credential.bank-details|claims\n\
21 action.pay|asks credential.bank-details|reports\n\
-33 action.pay|asks credential.card|asks\n\
-24 action.pay|asks credential.card|claims\n\
-51 action.pay|asks credential.code|asks\n\
23 action.pay|asks credential.code|reports\n\
-27 action.pay|asks credential.cpr|asks\n\
-108 action.pay|asks credential.cpr|claims\n\
135 action.pay|asks credential.id-document|asks\n\
108 action.pay|asks credential.id-document|claims\n\
124 action.pay|asks credential.mitid|claims\n\
110 action.pay|asks credential.mitid|reports\n\
106 action.pay|asks credential.one-time-code|asks\n\
-23 action.pay|asks credential.password|asks\n\
67 action.pay|asks credential.personal-information|asks\n\
157 action.pay|asks credential.personal-information|claims\n\
-164 action.pay|asks firm.bank|claims\n\
113 action.pay|asks firm.courier|claims\n\
-113 action.pay|asks firm.payment|claims\n\
46 action.pay|asks firm.shop|claims\n\
133 action.pay|asks firm.streaming|claims\n\
295 action.pay|asks firm.toll|claims\n\
73 action.pay|asks firm.utility|claims\n\
63 action.pay|asks money.amount|claims\n\
117 action.pay|asks money.unusual-means|claims\n\
-150 action.pay|asks money.valuables|claims\n\
37 action.pay|asks person.adviser|claims\n\
60 action.pay|asks person.agent|claims\n\
-68 action.pay|asks person.buyer|claims\n\
261 action.pay|asks person.family|claims\n\
40 action.pay|asks person.landlord|claims\n\
60 action.pay|asks person.recruiter|claims\n\
44 action.pay|asks threat.arrest|threatens\n\
-27 action.pay|asks threat.block|reports\n\
132 action.pay|asks threat.block|threatens\n\
117 action.pay|asks threat.court|threatens\n\
144 action.pay|asks threat.cutoff|threatens\n\
-57 action.pay|asks threat.deadline|denies\n\
-58 action.pay|asks threat.deadline|reports\n\
154 action.pay|asks threat.deadline|threatens\n\
93 action.pay|asks threat.debt|threatens\n\
180 action.pay|asks threat.deportation|threatens\n\
49 action.pay|asks threat.exposure|threatens\n\
208 action.pay|asks threat.return|threatens\n\
-74 action.pay|claims action.pay|denies\n\
17 action.pay|claims action.pay|reports\n\
103 action.pay|claims action.press-key|asks\n\
67 action.pay|claims action.reply|claims\n\
48 action.pay|claims action.transfer|advises\n\
234 action.pay|claims action.transfer|asks\n\
-57 action.pay|claims action.transfer|claims\n\
-42 action.pay|claims action.update|asks\n\
62 action.pay|claims action.update|claims\n\
33 action.pay|claims action.withdraw|asks\n\
-80 action.pay|claims action.withdraw|claims\n\
78 action.pay|claims authority.benefits|claims\n\
51 action.pay|claims authority.court|claims\n\
56 action.pay|claims authority.customs|claims\n\
-162 action.pay|claims authority.digital-post|claims\n\
-109 action.pay|claims authority.embassy|claims\n\
50 action.pay|claims authority.europol|claims\n\
-55 action.pay|claims authority.health|claims\n\
-52 action.pay|claims authority.immigration|claims\n\
-16 action.pay|claims authority.immigration|reports\n\
20 action.pay|claims authority.ministry|claims\n\
56 action.pay|claims authority.municipality|claims\n\
207 action.pay|claims claim.already-paid|claims\n\
30 action.pay|claims claim.broken-phone|claims\n\
97 action.pay|claims claim.cannot-meet|claims\n\
-49 action.pay|claims claim.case|claims\n\
-76 action.pay|claims claim.crime|claims\n\
108 action.pay|claims claim.deposit|claims\n\
118 action.pay|claims claim.easy-money|claims\n\
49 action.pay|claims claim.emergency|claims\n\
38 action.pay|claims claim.fee|claims\n\
-30 action.pay|claims claim.hacked|claims\n\
21 action.pay|claims claim.investment|claims\n\
173 action.pay|claims claim.isolation|claims\n\
173 action.pay|claims claim.job|claims\n\
-130 action.pay|claims claim.link|claims\n\
65 action.pay|claims claim.misused-name|claims\n\
-90 action.pay|claims claim.mule|claims\n\
143 action.pay|claims claim.new-number|claims\n\
44 action.pay|claims claim.no-checking|claims\n\
229 action.pay|claims claim.not-you|claims\n\
-148 action.pay|claims claim.other-account|claims\n\
125 action.pay|claims claim.paid-back|claims\n\
87 action.pay|claims claim.parcel|claims\n\
69 action.pay|claims claim.prompt|claims\n\
69 action.pay|claims claim.purchase|claims\n\
49 action.pay|claims claim.reassurance|claims\n\
93 action.pay|claims claim.recovery|claims\n\
18 action.pay|claims claim.refund|claims\n\
-106 action.pay|claims claim.renewal|claims\n\
24 action.pay|claims claim.residence|claims\n\
-58 action.pay|claims claim.safe-account|claims\n\
-101 action.pay|claims claim.sent-by-mistake|claims\n\
39 action.pay|claims claim.unpaid|claims\n\
52 action.pay|claims claim.unusual-activity|claims\n\
-33 action.pay|claims claim.virus|claims\n\
-117 action.pay|claims claim.your-own|claims\n\
42 action.pay|claims credential.balance|asks\n\
32 action.pay|claims credential.bank-details|asks\n\
41 action.pay|claims credential.card|asks\n\
-29 action.pay|claims credential.card|reports\n\
-112 action.pay|claims credential.code|advises\n\
-90 action.pay|claims credential.code|asks\n\
64 action.pay|claims credential.code|claims\n\
-22 action.pay|claims credential.code|denies\n\
26 action.pay|claims credential.cpr|asks\n\
29 action.pay|claims credential.cpr|claims\n\
56 action.pay|claims credential.id-document|asks\n\
-56 action.pay|claims credential.id-document|claims\n\
39 action.pay|claims credential.id-document|reports\n\
110 action.pay|claims credential.mitid|asks\n\
18 action.pay|claims credential.mitid|claims\n\
144 action.pay|claims credential.mitid|reports\n\
105 action.pay|claims credential.one-time-code|asks\n\
50 action.pay|claims credential.one-time-code|reports\n\
-56 action.pay|claims credential.password|asks\n\
68 action.pay|claims credential.password|claims\n\
59 action.pay|claims credential.personal-information|asks\n\
51 action.pay|claims credential.personal-information|claims\n\
62 action.pay|claims credential.pin|asks\n\
29 action.pay|claims firm.bank|claims\n\
26 action.pay|claims firm.bank|reports\n\
106 action.pay|claims firm.courier|claims\n\
-67 action.pay|claims firm.payment|claims\n\
146 action.pay|claims firm.shop|claims\n\
24 action.pay|claims firm.streaming|claims\n\
24 action.pay|claims firm.support|claims\n\
-47 action.pay|claims firm.telecom|claims\n\
220 action.pay|claims firm.toll|claims\n\
220 action.pay|claims firm.utility|claims\n\
24 action.pay|claims money.amount|claims\n\
43 action.pay|claims money.unusual-means|claims\n\
-85 action.pay|claims money.valuables|claims\n\
-22 action.pay|claims person.agent|claims\n\
-45 action.pay|claims person.buyer|claims\n\
19 action.pay|claims person.family|claims\n\
82 action.pay|claims person.landlord|claims\n\
-16 action.pay|claims person.recruiter|claims\n\
97 action.pay|claims threat.arrest|threatens\n\
-47 action.pay|claims threat.court|threatens\n\
188 action.pay|claims threat.cutoff|threatens\n\
34 action.pay|claims threat.deadline|reports\n\
-26 action.pay|claims threat.deadline|threatens\n\
-98 action.pay|claims threat.debt|threatens\n\
48 action.pay|claims threat.deportation|threatens\n\
16 action.pay|claims threat.exposure|threatens\n\
-18 action.pay|claims threat.return|threatens\n\
-39 action.pay|denies\n\
-20 action.pay|denies authority.police|claims\n\
-96 action.pay|denies claim.case|claims\n\
-20 action.pay|denies claim.deposit|claims\n\
-170 action.pay|denies claim.fee|claims\n\
-66 action.pay|denies claim.parcel|claims\n\
-149 action.pay|denies claim.unpaid|claims\n\
-28 action.pay|denies credential.code|claims\n\
-45 action.pay|denies firm.courier|claims\n\
-86 action.pay|denies money.amount|claims\n\
-122 action.pay|denies threat.block|threatens\n\
-95 action.pay|denies threat.court|threatens\n\
91 action.pay|denies threat.deadline|threatens\n\
-36 action.pay|reports action.press-key|reports\n\
27 action.pay|reports action.transfer|claims\n\
-40 action.pay|reports action.transfer|reports\n\
81 action.pay|reports action.update|asks\n\
-42 action.pay|reports action.update|reports\n\
15 action.pay|reports authority.benefits|claims\n\
17 action.pay|reports authority.court|claims\n\
-43 action.pay|reports authority.digital-post|claims\n\
-104 action.pay|reports authority.embassy|claims\n\
-24 action.pay|reports authority.municipality|claims\n\
85 action.pay|reports authority.police|claims\n\
87 action.pay|reports authority.police|reports\n\
36 action.pay|reports authority.tax|claims\n\
-47 action.pay|reports claim.already-paid|claims\n\
-15 action.pay|reports claim.case|claims\n\
32 action.pay|reports claim.crime|claims\n\
191 action.pay|reports claim.deposit|claims\n\
-18 action.pay|reports claim.deposit|reports\n\
-28 action.pay|reports claim.easy-money|reports\n\
-27 action.pay|reports claim.emergency|claims\n\
62 action.pay|reports claim.fee|claims\n\
-36 action.pay|reports claim.fee|reports\n\
130 action.pay|reports claim.fine|claims\n\
73 action.pay|reports claim.investment|claims\n\
-30 action.pay|reports claim.job|claims\n\
18 action.pay|reports claim.job|reports\n\
-24 action.pay|reports claim.link|claims\n\
33 action.pay|reports claim.new-number|claims\n\
-95 action.pay|reports claim.no-checking|claims\n\
-33 action.pay|reports claim.paid-back|claims\n\
74 action.pay|reports claim.paid-back|reports\n\
89 action.pay|reports claim.parcel|claims\n\
-45 action.pay|reports claim.parcel|reports\n\
93 action.pay|reports claim.pick-up|claims\n\
-37 action.pay|reports claim.prize|claims\n\
32 action.pay|reports claim.purchase|claims\n\
-42 action.pay|reports claim.reassurance|claims\n\
-29 action.pay|reports claim.refund|claims\n\
100 action.pay|reports claim.unpaid|claims\n\
83 action.pay|reports claim.unusual-activity|reports\n\
-42 action.pay|reports credential.bank-details|claims\n\
85 action.pay|reports credential.card|asks\n\
-57 action.pay|reports credential.card|claims\n\
36 action.pay|reports credential.code|asks\n\
-45 action.pay|reports credential.id-document|asks\n\
-34 action.pay|reports credential.mitid|reports\n\
59 action.pay|reports credential.personal-information|claims\n\
95 action.pay|reports credential.personal-information|reports\n\
-43 action.pay|reports firm.bank|claims\n\
28 action.pay|reports firm.utility|claims\n\
71 action.pay|reports money.amount|claims\n\
-56 action.pay|reports money.amount|reports\n\
-94 action.pay|reports money.unusual-means|claims\n\
-62 action.pay|reports money.unusual-means|reports\n\
-22 action.pay|reports money.valuables|claims\n\
68 action.pay|reports person.agent|claims\n\
-20 action.pay|reports threat.arrest|reports\n\
-75 action.pay|reports threat.arrest|threatens\n\
143 action.pay|reports threat.block|reports\n\
33 action.pay|reports threat.block|threatens\n\
130 action.pay|reports threat.court|threatens\n\
-16 action.pay|reports threat.deadline|reports\n\
184 action.pay|reports threat.deadline|threatens\n\
-26 action.pay|reports threat.debt|threatens\n\
-19 action.pay|reports threat.deportation|reports\n\
-49 action.press-key|advises\n\
59 action.press-key|asks\n\
45 action.press-key|asks action.press-key|claims\n\
51 action.press-key|asks action.reply|claims\n\
29 action.press-key|asks action.stay-on-line|asks\n\
-56 action.press-key|asks action.transfer|claims\n\
-73 action.press-key|asks action.update|asks\n\
136 action.press-key|asks action.update|claims\n\
218 action.press-key|asks authority.court|claims\n\
133 action.press-key|asks authority.customs|claims\n\
22 action.press-key|asks authority.embassy|claims\n\
68 action.press-key|asks authority.europol|claims\n\
67 action.press-key|asks authority.immigration|claims\n\
161 action.press-key|asks authority.ministry|claims\n\
233 action.press-key|asks authority.police|claims\n\
83 action.press-key|asks authority.police|reports\n\
-24 action.press-key|asks authority.tax|claims\n\
-47 action.press-key|asks claim.cannot-meet|claims\n\
158 action.press-key|asks claim.case|claims\n\
192 action.press-key|asks claim.crime|claims\n\
-40 action.press-key|asks claim.easy-money|claims\n\
-31 action.press-key|asks claim.emergency|claims\n\
76 action.press-key|asks claim.fee|claims\n\
-37 action.press-key|asks claim.hacked|claims\n\
-56 action.press-key|asks claim.link|claims\n\
-227 action.press-key|asks claim.menu|claims\n\
178 action.press-key|asks claim.misused-name|claims\n\
37 action.press-key|asks claim.not-you|claims\n\
22 action.press-key|asks claim.paid-back|claims\n\
100 action.press-key|asks claim.parcel|claims\n\
80 action.press-key|asks claim.pick-up|claims\n\
202 action.press-key|asks claim.purchase|claims\n\
41 action.press-key|asks claim.reassurance|claims\n\
58 action.press-key|asks claim.recovery|claims\n\
179 action.press-key|asks claim.refund|claims\n\
-56 action.press-key|asks claim.renewal|claims\n\
181 action.press-key|asks claim.residence|claims\n\
123 action.press-key|asks claim.unpaid|claims\n\
188 action.press-key|asks claim.unusual-activity|claims\n\
18 action.press-key|asks claim.your-own|claims\n\
-61 action.press-key|asks credential.balance|asks\n\
21 action.press-key|asks credential.bank-details|asks\n\
69 action.press-key|asks credential.bank-details|claims\n\
62 action.press-key|asks credential.card|asks\n\
170 action.press-key|asks credential.card|claims\n\
88 action.press-key|asks credential.cpr|asks\n\
126 action.press-key|asks credential.cpr|claims\n\
144 action.press-key|asks credential.id-document|claims\n\
-112 action.press-key|asks credential.mitid|claims\n\
21 action.press-key|asks credential.password|asks\n\
56 action.press-key|asks credential.personal-information|asks\n\
139 action.press-key|asks credential.personal-information|claims\n\
18 action.press-key|asks credential.pin|asks\n\
-66 action.press-key|asks firm.bank|claims\n\
91 action.press-key|asks firm.payment|claims\n\
132 action.press-key|asks firm.shop|claims\n\
63 action.press-key|asks firm.support|claims\n\
42 action.press-key|asks firm.telecom|claims\n\
37 action.press-key|asks firm.toll|claims\n\
232 action.press-key|asks money.amount|claims\n\
170 action.press-key|asks person.agent|claims\n\
-144 action.press-key|asks person.family|claims\n\
205 action.press-key|asks threat.arrest|threatens\n\
177 action.press-key|asks threat.block|threatens\n\
111 action.press-key|asks threat.court|threatens\n\
142 action.press-key|asks threat.cutoff|threatens\n\
172 action.press-key|asks threat.deadline|threatens\n\
75 action.press-key|asks threat.deportation|threatens\n\
96 action.press-key|asks threat.exposure|threatens\n\
-174 action.press-key|asks threat.return|threatens\n\
95 action.press-key|claims\n\
-95 action.press-key|claims authority.benefits|claims\n\
19 action.press-key|claims authority.embassy|claims\n\
-52 action.press-key|claims authority.police|reports\n\
43 action.press-key|claims claim.case|claims\n\
184 action.press-key|claims claim.crime|claims\n\
111 action.press-key|claims claim.isolation|claims\n\
-58 action.press-key|claims claim.menu|claims\n\
84 action.press-key|claims claim.misused-name|claims\n\
93 action.press-key|claims claim.parcel|claims\n\
70 action.press-key|claims claim.purchase|claims\n\
115 action.press-key|claims claim.residence|claims\n\
-111 action.press-key|claims claim.robot|claims\n\
104 action.press-key|claims claim.unusual-activity|claims\n\
-40 action.press-key|claims credential.bank-details|claims\n\
88 action.press-key|claims credential.card|claims\n\
-234 action.press-key|claims credential.cpr|claims\n\
33 action.press-key|claims credential.personal-information|claims\n\
73 action.press-key|claims money.amount|claims\n\
-15 action.press-key|claims threat.arrest|reports\n\
211 action.press-key|claims threat.arrest|threatens\n\
49 action.press-key|claims threat.block|threatens\n\
258 action.press-key|claims threat.deadline|threatens\n\
67 action.press-key|live\n\
-20 action.press-key|reader\n\
-107 action.press-key|reports\n\
82 action.press-key|reports action.stay-on-line|reports\n\
-31 action.press-key|reports action.transfer|claims\n\
-64 action.press-key|reports authority.police|claims\n\
21 action.press-key|reports authority.police|reports\n\
-31 action.press-key|reports claim.case|reports\n\
-63 action.press-key|reports claim.crime|reports\n\
-43 action.press-key|reports claim.robot|reports\n\
54 action.press-key|reports credential.bank-details|claims\n\
-37 action.press-key|reports credential.cpr|claims\n\
-45 action.press-key|reports credential.cpr|reports\n\
-43 action.press-key|reports money.amount|reports\n\
-66 action.press-key|reports person.agent|claims\n\
-18 action.press-key|reports threat.arrest|reports\n\
-53 action.press-key|reports threat.arrest|threatens\n\
88 action.press-key|reports threat.block|reports\n\
49 action.press-key|reports threat.deadline|reports\n\
-23 action.press-key|speaks\n\
-99 action.reply|advises\n\
35 action.reply|advises action.transfer|claims\n\
-24 action.reply|advises action.update|asks\n\
-38 action.reply|advises authority.digital-post|claims\n\
-46 action.reply|advises authority.immigration|claims\n\
47 action.reply|advises authority.police|claims\n\
-15 action.reply|advises claim.renewal|claims\n\
-32 action.reply|advises claim.residence|claims\n\
-69 action.reply|advises claim.unusual-activity|claims\n\
-25 action.reply|advises claim.your-own|claims\n\
-41 action.reply|advises credential.id-document|claims\n\
79 action.reply|advises credential.mitid|claims\n\
-54 action.reply|advises credential.password|claims\n\
-71 action.reply|advises firm.bank|claims\n\
90 action.reply|advises money.amount|claims\n\
39 action.reply|advises money.unusual-means|claims\n\
-95 action.reply|advises threat.block|threatens\n\
33 action.reply|advises threat.court|threatens\n\
-111 action.reply|advises threat.deadline|threatens\n\
21 action.reply|asks action.reply|claims\n\
129 action.reply|asks action.transfer|asks\n\
145 action.reply|asks action.update|asks\n\
19 action.reply|asks action.update|claims\n\
-15 action.reply|asks authority.benefits|claims\n\
-67 action.reply|asks authority.digital-post|claims\n\
146 action.reply|asks authority.europol|claims\n\
18 action.reply|asks authority.health|claims\n\
93 action.reply|asks authority.police|claims\n\
50 action.reply|asks authority.prosecution|claims\n\
60 action.reply|asks authority.state|claims\n\
115 action.reply|asks claim.broken-phone|claims\n\
48 action.reply|asks claim.cannot-meet|claims\n\
-69 action.reply|asks claim.case|claims\n\
119 action.reply|asks claim.crime|claims\n\
-70 action.reply|asks claim.deposit|claims\n\
214 action.reply|asks claim.easy-money|claims\n\
-55 action.reply|asks claim.emergency|claims\n\
-34 action.reply|asks claim.fee|claims\n\
-38 action.reply|asks claim.fine|claims\n\
32 action.reply|asks claim.hacked|claims\n\
163 action.reply|asks claim.investment|claims\n\
36 action.reply|asks claim.isolation|claims\n\
197 action.reply|asks claim.job|claims\n\
127 action.reply|asks claim.link|claims\n\
16 action.reply|asks claim.misused-name|claims\n\
112 action.reply|asks claim.mule|claims\n\
143 action.reply|asks claim.new-number|claims\n\
40 action.reply|asks claim.no-checking|claims\n\
77 action.reply|asks claim.other-account|claims\n\
61 action.reply|asks claim.paid-back|claims\n\
-71 action.reply|asks claim.parcel|claims\n\
-23 action.reply|asks claim.pick-up|claims\n\
-70 action.reply|asks claim.prize|claims\n\
-36 action.reply|asks claim.prompt|claims\n\
-93 action.reply|asks claim.purchase|claims\n\
-173 action.reply|asks claim.refund|claims\n\
46 action.reply|asks claim.renewal|claims\n\
-18 action.reply|asks claim.residence|claims\n\
177 action.reply|asks claim.unusual-activity|claims\n\
-46 action.reply|asks credential.bank-details|asks\n\
76 action.reply|asks credential.bank-details|claims\n\
182 action.reply|asks credential.card|asks\n\
-43 action.reply|asks credential.card|claims\n\
94 action.reply|asks credential.code|asks\n\
91 action.reply|asks credential.cpr|asks\n\
90 action.reply|asks credential.id-document|asks\n\
20 action.reply|asks credential.id-document|claims\n\
244 action.reply|asks credential.mitid|claims\n\
101 action.reply|asks credential.one-time-code|asks\n\
116 action.reply|asks credential.one-time-code|claims\n\
172 action.reply|asks credential.password|asks\n\
38 action.reply|asks credential.personal-information|asks\n\
51 action.reply|asks credential.personal-information|claims\n\
31 action.reply|asks credential.pin|asks\n\
31 action.reply|asks firm.courier|claims\n\
111 action.reply|asks firm.payment|claims\n\
23 action.reply|asks firm.support|claims\n\
23 action.reply|asks firm.telecom|claims\n\
43 action.reply|asks firm.toll|claims\n\
57 action.reply|asks money.amount|claims\n\
83 action.reply|asks money.unusual-means|claims\n\
44 action.reply|asks money.valuables|claims\n\
99 action.reply|asks person.agent|claims\n\
54 action.reply|asks person.buyer|claims\n\
133 action.reply|asks person.family|claims\n\
24 action.reply|asks person.landlord|claims\n\
94 action.reply|asks threat.arrest|threatens\n\
106 action.reply|asks threat.block|threatens\n\
27 action.reply|asks threat.court|threatens\n\
71 action.reply|asks threat.exposure|threatens\n\
-64 action.reply|claims\n\
-85 action.reply|claims action.update|asks\n\
52 action.reply|claims authority.benefits|claims\n\
-154 action.reply|claims authority.digital-post|claims\n\
-24 action.reply|claims authority.immigration|claims\n\
-31 action.reply|claims authority.nsk|claims\n\
231 action.reply|claims authority.police|claims\n\
-39 action.reply|claims authority.prosecution|claims\n\
64 action.reply|claims claim.broken-phone|claims\n\
-56 action.reply|claims claim.case|claims\n\
-46 action.reply|claims claim.crime|claims\n\
-18 action.reply|claims claim.deposit|claims\n\
-59 action.reply|claims claim.isolation|claims\n\
-15 action.reply|claims claim.job|claims\n\
-70 action.reply|claims claim.link|claims\n\
64 action.reply|claims claim.new-number|claims\n\
-55 action.reply|claims claim.no-checking|claims\n\
-34 action.reply|claims claim.refund|claims\n\
-47 action.reply|claims claim.renewal|claims\n\
46 action.reply|claims claim.sent-by-mistake|claims\n\
-39 action.reply|claims claim.your-own|claims\n\
43 action.reply|claims credential.bank-details|asks\n\
-50 action.reply|claims credential.bank-details|claims\n\
112 action.reply|claims credential.card|asks\n\
-17 action.reply|claims credential.card|claims\n\
45 action.reply|claims credential.id-document|asks\n\
19 action.reply|claims credential.mitid|asks\n\
-43 action.reply|claims credential.mitid|claims\n\
46 action.reply|claims firm.bank|claims\n\
-53 action.reply|claims money.amount|claims\n\
73 action.reply|claims person.family|claims\n\
-109 action.reply|claims threat.arrest|threatens\n\
-52 action.reply|claims threat.court|threatens\n\
120 action.reply|claims threat.deadline|threatens\n\
-18 action.reply|live\n\
18 action.reply|reports authority.police|claims\n\
-34 action.reply|reports threat.deadline|threatens\n\
-25 action.reply|speaks\n\
-33 action.scan|asks\n\
30 action.scan|asks claim.prompt|claims\n\
88 action.scan|asks credential.card|asks\n\
225 action.scan|asks credential.code|asks\n\
17 action.scan|asks credential.mitid|asks\n\
81 action.scan|asks credential.mitid|claims\n\
87 action.scan|asks money.amount|claims\n\
63 action.scan|asks threat.deadline|threatens\n\
34 action.scan|claims\n\
104 action.scan|reader\n\
111 action.scan|speaks\n\
19 action.stay-on-line|asks\n\
49 action.stay-on-line|asks action.stay-on-line|claims\n\
59 action.stay-on-line|asks action.transfer|asks\n\
254 action.stay-on-line|asks action.transfer|claims\n\
-85 action.stay-on-line|asks action.update|advises\n\
84 action.stay-on-line|asks authority.court|claims\n\
257 action.stay-on-line|asks authority.police|claims\n\
142 action.stay-on-line|asks claim.all-money|claims\n\
99 action.stay-on-line|asks claim.case|claims\n\
35 action.stay-on-line|asks claim.crime|claims\n\
50 action.stay-on-line|asks claim.fee|claims\n\
-25 action.stay-on-line|asks claim.hacked|claims\n\
108 action.stay-on-line|asks claim.isolation|claims\n\
-55 action.stay-on-line|asks claim.link|claims\n\
-55 action.stay-on-line|asks claim.menu|claims\n\
45 action.stay-on-line|asks claim.misused-name|claims\n\
71 action.stay-on-line|asks claim.parcel|claims\n\
-33 action.stay-on-line|asks claim.pick-up|claims\n\
88 action.stay-on-line|asks claim.reassurance|claims\n\
-33 action.stay-on-line|asks claim.renewal|claims\n\
56 action.stay-on-line|asks claim.robot|claims\n\
48 action.stay-on-line|asks claim.safe-account|claims\n\
194 action.stay-on-line|asks claim.unusual-activity|claims\n\
25 action.stay-on-line|asks claim.virus|claims\n\
91 action.stay-on-line|asks credential.card|asks\n\
-88 action.stay-on-line|asks credential.card|claims\n\
73 action.stay-on-line|asks credential.code|claims\n\
25 action.stay-on-line|asks credential.cpr|asks\n\
53 action.stay-on-line|asks credential.cpr|claims\n\
46 action.stay-on-line|asks credential.mitid|asks\n\
-82 action.stay-on-line|asks credential.mitid|claims\n\
80 action.stay-on-line|asks credential.one-time-code|asks\n\
173 action.stay-on-line|asks firm.bank|claims\n\
49 action.stay-on-line|asks firm.payment|claims\n\
66 action.stay-on-line|asks money.amount|claims\n\
27 action.stay-on-line|asks money.unusual-means|claims\n\
142 action.stay-on-line|asks money.valuables|claims\n\
59 action.stay-on-line|asks person.landlord|claims\n\
307 action.stay-on-line|asks threat.arrest|threatens\n\
216 action.stay-on-line|asks threat.block|threatens\n\
74 action.stay-on-line|asks threat.court|threatens\n\
36 action.stay-on-line|asks threat.cutoff|threatens\n\
97 action.stay-on-line|asks threat.deadline|threatens\n\
217 action.stay-on-line|claims\n\
52 action.stay-on-line|claims action.transfer|asks\n\
24 action.stay-on-line|claims authority.court|claims\n\
61 action.stay-on-line|claims authority.police|claims\n\
24 action.stay-on-line|claims claim.case|claims\n\
83 action.stay-on-line|claims claim.crime|claims\n\
57 action.stay-on-line|claims claim.deposit|claims\n\
129 action.stay-on-line|claims claim.isolation|claims\n\
-18 action.stay-on-line|claims claim.pick-up|claims\n\
-18 action.stay-on-line|claims claim.unusual-activity|claims\n\
129 action.stay-on-line|claims firm.bank|claims\n\
15 action.stay-on-line|claims firm.payment|claims\n\
37 action.stay-on-line|claims money.amount|claims\n\
20 action.stay-on-line|claims money.valuables|claims\n\
-16 action.stay-on-line|claims person.family|claims\n\
20 action.stay-on-line|claims threat.block|threatens\n\
27 action.stay-on-line|claims threat.court|threatens\n\
33 action.stay-on-line|claims threat.deadline|threatens\n\
55 action.stay-on-line|live\n\
32 action.stay-on-line|reader\n\
-23 action.stay-on-line|reports\n\
-20 action.stay-on-line|reports action.transfer|claims\n\
-19 action.stay-on-line|reports authority.court|claims\n\
156 action.stay-on-line|reports authority.police|reports\n\
-19 action.stay-on-line|reports claim.case|reports\n\
48 action.stay-on-line|reports claim.crime|claims\n\
16 action.stay-on-line|reports claim.no-checking|reports\n\
-18 action.stay-on-line|reports claim.other-account|claims\n\
-16 action.stay-on-line|reports claim.pick-up|claims\n\
-19 action.stay-on-line|reports claim.safe-account|claims\n\
20 action.stay-on-line|reports claim.safe-account|reports\n\
-15 action.stay-on-line|reports claim.unusual-activity|claims\n\
-25 action.stay-on-line|reports credential.card|claims\n\
-23 action.stay-on-line|reports money.amount|claims\n\
73 action.stay-on-line|reports money.amount|reports\n\
70 action.stay-on-line|reports money.valuables|reports\n\
-15 action.stay-on-line|reports person.agent|reports\n\
74 action.stay-on-line|reports person.family|reports\n\
100 action.stay-on-line|reports threat.block|reports\n\
-110 action.stay-on-line|reports threat.block|threatens\n\
-20 action.stay-on-line|reports threat.court|threatens\n\
111 action.stay-on-line|reports threat.deadline|reports\n\
32 action.stay-on-line|reports threat.deadline|threatens\n\
16 action.stay-on-line|speaks\n\
53 action.transfer|advises action.transfer|asks\n\
-129 action.transfer|advises action.transfer|claims\n\
-26 action.transfer|advises action.update|claims\n\
-82 action.transfer|advises authority.police|claims\n\
-47 action.transfer|advises claim.abroad|claims\n\
60 action.transfer|advises claim.all-money|claims\n\
-176 action.transfer|advises claim.deposit|claims\n\
-68 action.transfer|advises claim.emergency|claims\n\
-55 action.transfer|advises claim.fee|claims\n\
28 action.transfer|advises claim.job|claims\n\
37 action.transfer|advises claim.mule|claims\n\
33 action.transfer|advises claim.new-number|claims\n\
-74 action.transfer|advises claim.other-account|claims\n\
-104 action.transfer|advises claim.pick-up|claims\n\
17 action.transfer|advises claim.prompt|claims\n\
-90 action.transfer|advises claim.safe-account|claims\n\
-61 action.transfer|advises claim.safe-account|denies\n\
-42 action.transfer|advises claim.unusual-activity|claims\n\
-20 action.transfer|advises credential.bank-details|advises\n\
26 action.transfer|advises credential.card|advises\n\
30 action.transfer|advises credential.card|asks\n\
-57 action.transfer|advises credential.cpr|claims\n\
62 action.transfer|advises credential.id-document|claims\n\
-46 action.transfer|advises credential.mitid|advises\n\
-18 action.transfer|advises credential.mitid|claims\n\
-24 action.transfer|advises credential.mitid|reports\n\
-18 action.transfer|advises credential.pin|advises\n\
17 action.transfer|advises money.amount|claims\n\
75 action.transfer|advises money.unusual-means|claims\n\
-84 action.transfer|advises money.valuables|claims\n\
-32 action.transfer|advises person.agent|claims\n\
139 action.transfer|advises person.family|claims\n\
-107 action.transfer|advises person.landlord|claims\n\
-41 action.transfer|advises threat.block|threatens\n\
-40 action.transfer|advises threat.deadline|threatens\n\
-35 action.transfer|asks action.transfer|claims\n\
59 action.transfer|asks action.transfer|reports\n\
106 action.transfer|asks action.update|asks\n\
189 action.transfer|asks action.update|claims\n\
39 action.transfer|asks action.update|reports\n\
161 action.transfer|asks action.withdraw|asks\n\
-164 action.transfer|asks authority.benefits|claims\n\
60 action.transfer|asks authority.court|claims\n\
66 action.transfer|asks authority.customs|claims\n\
83 action.transfer|asks authority.embassy|claims\n\
-35 action.transfer|asks authority.health|claims\n\
89 action.transfer|asks authority.immigration|claims\n\
41 action.transfer|asks authority.immigration|reports\n\
61 action.transfer|asks authority.nsk|claims\n\
66 action.transfer|asks authority.police|claims\n\
-20 action.transfer|asks authority.police|reports\n\
65 action.transfer|asks authority.state|claims\n\
124 action.transfer|asks authority.tax|claims\n\
364 action.transfer|asks claim.abroad|claims\n\
183 action.transfer|asks claim.all-money|claims\n\
164 action.transfer|asks claim.broken-phone|claims\n\
161 action.transfer|asks claim.cannot-meet|claims\n\
131 action.transfer|asks claim.case|claims\n\
196 action.transfer|asks claim.crime|claims\n\
54 action.transfer|asks claim.deposit|claims\n\
141 action.transfer|asks claim.easy-money|claims\n\
76 action.transfer|asks claim.emergency|claims\n\
-45 action.transfer|asks claim.fee|claims\n\
96 action.transfer|asks claim.fine|claims\n\
240 action.transfer|asks claim.hacked|claims\n\
108 action.transfer|asks claim.investment|claims\n\
85 action.transfer|asks claim.isolation|claims\n\
175 action.transfer|asks claim.job|claims\n\
170 action.transfer|asks claim.loan|claims\n\
-62 action.transfer|asks claim.misused-name|claims\n\
313 action.transfer|asks claim.mule|claims\n\
254 action.transfer|asks claim.new-number|claims\n\
96 action.transfer|asks claim.no-checking|claims\n\
95 action.transfer|asks claim.not-you|claims\n\
237 action.transfer|asks claim.other-account|claims\n\
131 action.transfer|asks claim.paid-back|claims\n\
-49 action.transfer|asks claim.parcel|claims\n\
109 action.transfer|asks claim.pick-up|claims\n\
47 action.transfer|asks claim.prize|claims\n\
57 action.transfer|asks claim.prompt|claims\n\
118 action.transfer|asks claim.purchase|claims\n\
176 action.transfer|asks claim.reassurance|claims\n\
52 action.transfer|asks claim.recovery|claims\n\
-45 action.transfer|asks claim.refund|claims\n\
-37 action.transfer|asks claim.renewal|claims\n\
104 action.transfer|asks claim.residence|claims\n\
148 action.transfer|asks claim.safe-account|claims\n\
169 action.transfer|asks claim.sent-by-mistake|claims\n\
-156 action.transfer|asks claim.unpaid|claims\n\
151 action.transfer|asks claim.unusual-activity|claims\n\
71 action.transfer|asks claim.virus|claims\n\
118 action.transfer|asks claim.watched|claims\n\
-50 action.transfer|asks claim.your-own|claims\n\
-147 action.transfer|asks credential.balance|asks\n\
-55 action.transfer|asks credential.balance|claims\n\
86 action.transfer|asks credential.bank-details|asks\n\
226 action.transfer|asks credential.bank-details|claims\n\
63 action.transfer|asks credential.bank-details|reports\n\
-20 action.transfer|asks credential.card|asks\n\
-112 action.transfer|asks credential.card|claims\n\
-149 action.transfer|asks credential.code|asks\n\
-162 action.transfer|asks credential.code|claims\n\
-28 action.transfer|asks credential.code|reports\n\
15 action.transfer|asks credential.cpr|asks\n\
84 action.transfer|asks credential.cpr|claims\n\
78 action.transfer|asks credential.id-document|asks\n\
100 action.transfer|asks credential.id-document|claims\n\
-39 action.transfer|asks credential.mitid|asks\n\
-44 action.transfer|asks credential.mitid|claims\n\
-241 action.transfer|asks credential.one-time-code|asks\n\
-107 action.transfer|asks credential.one-time-code|claims\n\
52 action.transfer|asks credential.password|asks\n\
-54 action.transfer|asks credential.password|claims\n\
-219 action.transfer|asks credential.personal-information|asks\n\
97 action.transfer|asks credential.personal-information|claims\n\
24 action.transfer|asks credential.pin|asks\n\
120 action.transfer|asks firm.bank|claims\n\
-80 action.transfer|asks firm.bank|reports\n\
-147 action.transfer|asks firm.payment|claims\n\
53 action.transfer|asks firm.shop|claims\n\
120 action.transfer|asks firm.support|claims\n\
94 action.transfer|asks firm.toll|claims\n\
58 action.transfer|asks firm.utility|claims\n\
57 action.transfer|asks money.amount|claims\n\
90 action.transfer|asks money.unusual-means|claims\n\
-49 action.transfer|asks money.valuables|claims\n\
23 action.transfer|asks person.agent|claims\n\
-133 action.transfer|asks person.buyer|claims\n\
120 action.transfer|asks person.family|claims\n\
158 action.transfer|asks person.landlord|claims\n\
181 action.transfer|asks person.recruiter|claims\n\
211 action.transfer|asks threat.arrest|threatens\n\
182 action.transfer|asks threat.block|threatens\n\
101 action.transfer|asks threat.court|threatens\n\
86 action.transfer|asks threat.cutoff|threatens\n\
157 action.transfer|asks threat.deadline|threatens\n\
-46 action.transfer|asks threat.debt|threatens\n\
67 action.transfer|asks threat.deportation|threatens\n\
17 action.transfer|asks threat.exposure|threatens\n\
135 action.transfer|asks threat.return|threatens\n\
-68 action.transfer|claims\n\
-70 action.transfer|claims action.transfer|reports\n\
165 action.transfer|claims action.update|asks\n\
93 action.transfer|claims action.update|claims\n\
-37 action.transfer|claims action.update|reports\n\
64 action.transfer|claims action.withdraw|asks\n\
59 action.transfer|claims action.withdraw|claims\n\
83 action.transfer|claims authority.benefits|claims\n\
87 action.transfer|claims authority.court|claims\n\
40 action.transfer|claims authority.digital-post|claims\n\
152 action.transfer|claims authority.embassy|claims\n\
26 action.transfer|claims authority.europol|claims\n\
39 action.transfer|claims authority.immigration|claims\n\
143 action.transfer|claims authority.police|claims\n\
-20 action.transfer|claims authority.police|reports\n\
-37 action.transfer|claims authority.state|claims\n\
-16 action.transfer|claims authority.tax|claims\n\
-93 action.transfer|claims claim.all-money|claims\n\
-93 action.transfer|claims claim.all-money|reports\n\
-46 action.transfer|claims claim.already-paid|claims\n\
77 action.transfer|claims claim.broken-phone|claims\n\
110 action.transfer|claims claim.cannot-meet|claims\n\
-30 action.transfer|claims claim.case|claims\n\
-150 action.transfer|claims claim.crime|claims\n\
-96 action.transfer|claims claim.deposit|claims\n\
-26 action.transfer|claims claim.deposit|reports\n\
100 action.transfer|claims claim.easy-money|claims\n\
169 action.transfer|claims claim.emergency|claims\n\
128 action.transfer|claims claim.fee|claims\n\
-24 action.transfer|claims claim.fine|claims\n\
-64 action.transfer|claims claim.hacked|claims\n\
104 action.transfer|claims claim.investment|claims\n\
79 action.transfer|claims claim.job|claims\n\
135 action.transfer|claims claim.link|claims\n\
86 action.transfer|claims claim.loan|claims\n\
48 action.transfer|claims claim.misused-name|claims\n\
190 action.transfer|claims claim.mule|claims\n\
83 action.transfer|claims claim.no-checking|claims\n\
78 action.transfer|claims claim.not-you|claims\n\
160 action.transfer|claims claim.other-account|claims\n\
22 action.transfer|claims claim.paid-back|claims\n\
97 action.transfer|claims claim.parcel|claims\n\
-93 action.transfer|claims claim.pick-up|claims\n\
-31 action.transfer|claims claim.prize|claims\n\
267 action.transfer|claims claim.prompt|claims\n\
117 action.transfer|claims claim.reassurance|claims\n\
81 action.transfer|claims claim.recovery|claims\n\
42 action.transfer|claims claim.refund|claims\n\
-51 action.transfer|claims claim.renewal|claims\n\
37 action.transfer|claims claim.residence|claims\n\
45 action.transfer|claims claim.safe-account|claims\n\
-32 action.transfer|claims claim.safe-account|reports\n\
-94 action.transfer|claims claim.sent-by-mistake|claims\n\
-108 action.transfer|claims claim.unpaid|claims\n\
66 action.transfer|claims claim.unusual-activity|claims\n\
32 action.transfer|claims claim.virus|claims\n\
-15 action.transfer|claims claim.your-own|claims\n\
-138 action.transfer|claims credential.balance|asks\n\
-52 action.transfer|claims credential.balance|claims\n\
32 action.transfer|claims credential.balance|reports\n\
265 action.transfer|claims credential.bank-details|asks\n\
133 action.transfer|claims credential.bank-details|claims\n\
50 action.transfer|claims credential.card|asks\n\
-154 action.transfer|claims credential.card|claims\n\
85 action.transfer|claims credential.code|advises\n\
-72 action.transfer|claims credential.code|asks\n\
102 action.transfer|claims credential.cpr|asks\n\
-27 action.transfer|claims credential.cpr|claims\n\
62 action.transfer|claims credential.id-document|asks\n\
72 action.transfer|claims credential.mitid|asks\n\
138 action.transfer|claims credential.mitid|claims\n\
-89 action.transfer|claims credential.mitid|reports\n\
169 action.transfer|claims credential.one-time-code|asks\n\
168 action.transfer|claims credential.one-time-code|claims\n\
42 action.transfer|claims credential.password|asks\n\
-17 action.transfer|claims credential.password|claims\n\
64 action.transfer|claims credential.personal-information|asks\n\
-86 action.transfer|claims credential.personal-information|claims\n\
25 action.transfer|claims firm.bank|claims\n\
-51 action.transfer|claims firm.bank|reports\n\
18 action.transfer|claims firm.courier|claims\n\
134 action.transfer|claims firm.payment|claims\n\
123 action.transfer|claims firm.shop|claims\n\
24 action.transfer|claims firm.support|claims\n\
76 action.transfer|claims firm.telecom|claims\n\
-22 action.transfer|claims money.amount|claims\n\
58 action.transfer|claims money.amount|reports\n\
-18 action.transfer|claims money.valuables|reports\n\
72 action.transfer|claims person.adviser|claims\n\
19 action.transfer|claims person.agent|claims\n\
29 action.transfer|claims person.buyer|claims\n\
154 action.transfer|claims person.family|claims\n\
68 action.transfer|claims person.landlord|claims\n\
39 action.transfer|claims threat.arrest|threatens\n\
-40 action.transfer|claims threat.block|reports\n\
176 action.transfer|claims threat.block|threatens\n\
170 action.transfer|claims threat.court|threatens\n\
31 action.transfer|claims threat.debt|threatens\n\
-41 action.transfer|claims threat.deportation|threatens\n\
51 action.transfer|claims threat.exposure|threatens\n\
28 action.transfer|claims threat.return|threatens\n\
-23 action.transfer|denies\n\
-24 action.transfer|live\n\
23 action.transfer|reader\n\
120 action.transfer|reports\n\
-68 action.transfer|reports action.update|asks\n\
-77 action.transfer|reports action.update|claims\n\
-22 action.transfer|reports action.update|reports\n\
-26 action.transfer|reports authority.embassy|claims\n\
-26 action.transfer|reports authority.embassy|reports\n\
-55 action.transfer|reports authority.police|claims\n\
-89 action.transfer|reports authority.police|reports\n\
-30 action.transfer|reports authority.state|claims\n\
-31 action.transfer|reports claim.abroad|claims\n\
15 action.transfer|reports claim.abroad|reports\n\
41 action.transfer|reports claim.all-money|claims\n\
-27 action.transfer|reports claim.all-money|reports\n\
39 action.transfer|reports claim.case|claims\n\
-37 action.transfer|reports claim.case|reports\n\
-48 action.transfer|reports claim.crime|reports\n\
-16 action.transfer|reports claim.deposit|claims\n\
18 action.transfer|reports claim.easy-money|claims\n\
-75 action.transfer|reports claim.fee|claims\n\
-65 action.transfer|reports claim.investment|claims\n\
52 action.transfer|reports claim.investment|reports\n\
-28 action.transfer|reports claim.job|claims\n\
17 action.transfer|reports claim.new-number|claims\n\
23 action.transfer|reports claim.new-number|reports\n\
24 action.transfer|reports claim.no-checking|claims\n\
-23 action.transfer|reports claim.other-account|reports\n\
69 action.transfer|reports claim.parcel|claims\n\
-15 action.transfer|reports claim.parcel|reports\n\
-22 action.transfer|reports claim.prompt|claims\n\
-43 action.transfer|reports claim.purchase|claims\n\
77 action.transfer|reports claim.reassurance|claims\n\
-16 action.transfer|reports claim.safe-account|claims\n\
-40 action.transfer|reports claim.safe-account|reports\n\
15 action.transfer|reports claim.unpaid|claims\n\
-94 action.transfer|reports claim.unusual-activity|claims\n\
-68 action.transfer|reports claim.unusual-activity|reports\n\
-42 action.transfer|reports credential.bank-details|reports\n\
-29 action.transfer|reports credential.card|claims\n\
-27 action.transfer|reports credential.card|reports\n\
-58 action.transfer|reports credential.code|reports\n\
-48 action.transfer|reports credential.cpr|reports\n\
-67 action.transfer|reports credential.id-document|reports\n\
-18 action.transfer|reports credential.mitid|advises\n\
-33 action.transfer|reports credential.mitid|asks\n\
-64 action.transfer|reports credential.mitid|claims\n\
-37 action.transfer|reports credential.mitid|reports\n\
-58 action.transfer|reports credential.personal-information|claims\n\
32 action.transfer|reports firm.bank|claims\n\
-59 action.transfer|reports firm.bank|reports\n\
15 action.transfer|reports firm.payment|claims\n\
-31 action.transfer|reports money.amount|claims\n\
-48 action.transfer|reports money.unusual-means|claims\n\
31 action.transfer|reports money.valuables|claims\n\
-58 action.transfer|reports money.valuables|reports\n\
39 action.transfer|reports person.agent|claims\n\
34 action.transfer|reports person.family|claims\n\
-54 action.transfer|reports person.family|reports\n\
-75 action.transfer|reports threat.arrest|reports\n\
-18 action.transfer|reports threat.block|reports\n\
-57 action.transfer|reports threat.block|threatens\n\
-21 action.transfer|reports threat.court|threatens\n\
30 action.transfer|reports threat.deadline|threatens\n\
-18 action.transfer|speaks\n\
-39 action.update|advises action.update|asks\n\
-35 action.update|advises authority.benefits|claims\n\
-166 action.update|advises authority.police|claims\n\
224 action.update|advises claim.case|claims\n\
-19 action.update|advises claim.crime|reports\n\
22 action.update|advises claim.fee|claims\n\
-39 action.update|advises claim.job|claims\n\
-94 action.update|advises claim.link|claims\n\
23 action.update|advises claim.other-account|claims\n\
-21 action.update|advises claim.renewal|claims\n\
-122 action.update|advises claim.unusual-activity|claims\n\
126 action.update|advises credential.card|advises\n\
45 action.update|advises credential.card|asks\n\
-26 action.update|advises credential.card|claims\n\
-34 action.update|advises credential.id-document|asks\n\
246 action.update|advises credential.id-document|claims\n\
-21 action.update|advises credential.mitid|advises\n\
-40 action.update|advises credential.mitid|asks\n\
-51 action.update|advises credential.mitid|claims\n\
-47 action.update|advises credential.one-time-code|asks\n\
-15 action.update|advises credential.personal-information|advises\n\
-22 action.update|advises firm.bank|claims\n\
137 action.update|advises money.amount|claims\n\
-149 action.update|advises threat.block|threatens\n\
-36 action.update|advises threat.deadline|threatens\n\
-142 action.update|asks action.update|claims\n\
-71 action.update|asks action.update|reports\n\
-58 action.update|asks action.withdraw|claims\n\
-78 action.update|asks authority.benefits|claims\n\
39 action.update|asks authority.digital-post|claims\n\
16 action.update|asks authority.embassy|claims\n\
-57 action.update|asks authority.health|claims\n\
86 action.update|asks authority.immigration|claims\n\
-46 action.update|asks authority.municipality|claims\n\
-78 action.update|asks authority.police|claims\n\
70 action.update|asks authority.state|claims\n\
209 action.update|asks authority.tax|claims\n\
151 action.update|asks claim.abroad|claims\n\
-56 action.update|asks claim.all-money|claims\n\
215 action.update|asks claim.already-paid|claims\n\
-48 action.update|asks claim.broken-phone|claims\n\
-112 action.update|asks claim.cannot-meet|claims\n\
-96 action.update|asks claim.case|claims\n\
-34 action.update|asks claim.crime|claims\n\
-72 action.update|asks claim.deposit|claims\n\
-175 action.update|asks claim.easy-money|claims\n\
116 action.update|asks claim.emergency|claims\n\
106 action.update|asks claim.fee|claims\n\
78 action.update|asks claim.fine|claims\n\
-40 action.update|asks claim.hacked|claims\n\
-89 action.update|asks claim.investment|claims\n\
-213 action.update|asks claim.job|claims\n\
-38 action.update|asks claim.loan|claims\n\
-42 action.update|asks claim.misused-name|claims\n\
201 action.update|asks claim.mule|claims\n\
-49 action.update|asks claim.new-number|claims\n\
36 action.update|asks claim.no-checking|claims\n\
69 action.update|asks claim.not-you|claims\n\
63 action.update|asks claim.other-account|claims\n\
156 action.update|asks claim.paid-back|claims\n\
227 action.update|asks claim.parcel|claims\n\
-55 action.update|asks claim.pick-up|claims\n\
242 action.update|asks claim.prize|claims\n\
-82 action.update|asks claim.prompt|claims\n\
227 action.update|asks claim.purchase|claims\n\
69 action.update|asks claim.reassurance|claims\n\
-172 action.update|asks claim.recovery|claims\n\
198 action.update|asks claim.refund|claims\n\
-42 action.update|asks claim.residence|claims\n\
-141 action.update|asks claim.safe-account|claims\n\
42 action.update|asks claim.unpaid|claims\n\
150 action.update|asks claim.unusual-activity|claims\n\
-36 action.update|asks claim.virus|claims\n\
-68 action.update|asks claim.your-own|claims\n\
-47 action.update|asks credential.balance|claims\n\
77 action.update|asks credential.bank-details|asks\n\
-160 action.update|asks credential.bank-details|claims\n\
87 action.update|asks credential.card|asks\n\
-106 action.update|asks credential.card|claims\n\
30 action.update|asks credential.code|asks\n\
-108 action.update|asks credential.code|claims\n\
112 action.update|asks credential.cpr|asks\n\
54 action.update|asks credential.cpr|claims\n\
-147 action.update|asks credential.id-document|asks\n\
-112 action.update|asks credential.id-document|claims\n\
-48 action.update|asks credential.mitid|advises\n\
100 action.update|asks credential.mitid|asks\n\
69 action.update|asks credential.nemid|asks\n\
129 action.update|asks credential.nemid|claims\n\
-64 action.update|asks credential.one-time-code|claims\n\
-15 action.update|asks credential.password|asks\n\
99 action.update|asks credential.password|claims\n\
48 action.update|asks credential.personal-information|advises\n\
143 action.update|asks credential.personal-information|asks\n\
186 action.update|asks credential.personal-information|claims\n\
113 action.update|asks credential.personal-information|denies\n\
-44 action.update|asks credential.pin|asks\n\
-145 action.update|asks credential.pin|claims\n\
119 action.update|asks firm.bank|claims\n\
277 action.update|asks firm.courier|claims\n\
185 action.update|asks firm.payment|claims\n\
-64 action.update|asks firm.shop|claims\n\
97 action.update|asks firm.streaming|claims\n\
-50 action.update|asks firm.support|claims\n\
252 action.update|asks firm.telecom|claims\n\
-39 action.update|asks firm.toll|claims\n\
26 action.update|asks firm.utility|claims\n\
169 action.update|asks money.amount|claims\n\
22 action.update|asks money.unusual-means|claims\n\
-55 action.update|asks money.valuables|claims\n\
84 action.update|asks person.agent|claims\n\
104 action.update|asks person.buyer|claims\n\
93 action.update|asks person.family|claims\n\
-20 action.update|asks person.landlord|claims\n\
-20 action.update|asks threat.arrest|threatens\n\
37 action.update|asks threat.block|threatens\n\
232 action.update|asks threat.court|threatens\n\
59 action.update|asks threat.deportation|threatens\n\
-92 action.update|claims\n\
20 action.update|claims action.update|reports\n\
-30 action.update|claims action.withdraw|claims\n\
75 action.update|claims authority.benefits|claims\n\
53 action.update|claims authority.court|claims\n\
42 action.update|claims authority.customs|claims\n\
-70 action.update|claims authority.digital-post|claims\n\
-92 action.update|claims authority.embassy|claims\n\
-46 action.update|claims authority.immigration|claims\n\
-57 action.update|claims authority.police|claims\n\
-35 action.update|claims authority.police|reports\n\
-80 action.update|claims claim.abroad|claims\n\
-47 action.update|claims claim.all-money|claims\n\
-25 action.update|claims claim.all-money|reports\n\
-80 action.update|claims claim.already-paid|claims\n\
25 action.update|claims claim.cannot-meet|claims\n\
-31 action.update|claims claim.case|claims\n\
-92 action.update|claims claim.crime|claims\n\
27 action.update|claims claim.deposit|claims\n\
16 action.update|claims claim.easy-money|claims\n\
94 action.update|claims claim.emergency|claims\n\
38 action.update|claims claim.fee|claims\n\
-89 action.update|claims claim.fine|claims\n\
25 action.update|claims claim.hacked|claims\n\
114 action.update|claims claim.investment|claims\n\
-31 action.update|claims claim.job|claims\n\
-64 action.update|claims claim.job|reports\n\
-18 action.update|claims claim.link|claims\n\
63 action.update|claims claim.misused-name|claims\n\
-16 action.update|claims claim.new-number|claims\n\
-79 action.update|claims claim.no-checking|claims\n\
16 action.update|claims claim.not-you|claims\n\
37 action.update|claims claim.other-account|claims\n\
46 action.update|claims claim.paid-back|claims\n\
102 action.update|claims claim.parcel|claims\n\
68 action.update|claims claim.pick-up|claims\n\
130 action.update|claims claim.prompt|claims\n\
-68 action.update|claims claim.purchase|claims\n\
80 action.update|claims claim.reassurance|claims\n\
128 action.update|claims claim.recovery|claims\n\
-27 action.update|claims claim.refund|claims\n\
40 action.update|claims claim.renewal|claims\n\
-59 action.update|claims claim.residence|claims\n\
-37 action.update|claims claim.robot|claims\n\
68 action.update|claims claim.safe-account|claims\n\
135 action.update|claims claim.unusual-activity|claims\n\
36 action.update|claims claim.unusual-activity|reports\n\
51 action.update|claims claim.virus|claims\n\
-54 action.update|claims credential.balance|claims\n\
65 action.update|claims credential.bank-details|claims\n\
-65 action.update|claims credential.card|advises\n\
90 action.update|claims credential.card|asks\n\
51 action.update|claims credential.card|claims\n\
-27 action.update|claims credential.card|denies\n\
-59 action.update|claims credential.card|reports\n\
94 action.update|claims credential.code|asks\n\
86 action.update|claims credential.code|claims\n\
-91 action.update|claims credential.cpr|claims\n\
-87 action.update|claims credential.id-document|claims\n\
149 action.update|claims credential.mitid|asks\n\
23 action.update|claims credential.mitid|claims\n\
113 action.update|claims credential.one-time-code|asks\n\
208 action.update|claims credential.one-time-code|claims\n\
94 action.update|claims credential.password|asks\n\
-71 action.update|claims credential.password|claims\n\
56 action.update|claims credential.personal-information|asks\n\
55 action.update|claims credential.personal-information|claims\n\
53 action.update|claims credential.pin|asks\n\
16 action.update|claims credential.pin|claims\n\
115 action.update|claims firm.bank|claims\n\
151 action.update|claims firm.bank|reports\n\
70 action.update|claims firm.courier|claims\n\
15 action.update|claims firm.shop|claims\n\
71 action.update|claims firm.streaming|claims\n\
-27 action.update|claims firm.support|claims\n\
99 action.update|claims firm.utility|claims\n\
52 action.update|claims money.amount|claims\n\
-21 action.update|claims money.amount|reports\n\
46 action.update|claims money.unusual-means|claims\n\
-40 action.update|claims money.valuables|claims\n\
66 action.update|claims person.agent|claims\n\
-74 action.update|claims person.buyer|claims\n\
55 action.update|claims person.family|claims\n\
-42 action.update|claims person.landlord|claims\n\
-36 action.update|claims person.recruiter|claims\n\
-22 action.update|claims threat.arrest|threatens\n\
-48 action.update|claims threat.court|threatens\n\
81 action.update|claims threat.cutoff|threatens\n\
-243 action.update|denies\n\
-35 action.update|live\n\
-45 action.update|reports\n\
16 action.update|reports authority.court|claims\n\
-39 action.update|reports authority.digital-post|claims\n\
38 action.update|reports authority.police|claims\n\
66 action.update|reports authority.police|reports\n\
20 action.update|reports claim.case|claims\n\
-69 action.update|reports claim.crime|claims\n\
-84 action.update|reports claim.fee|claims\n\
71 action.update|reports claim.hacked|claims\n\
-24 action.update|reports claim.hacked|reports\n\
-38 action.update|reports claim.link|claims\n\
130 action.update|reports claim.not-you|claims\n\
17 action.update|reports claim.pick-up|claims\n\
-29 action.update|reports claim.prompt|reports\n\
123 action.update|reports claim.purchase|claims\n\
224 action.update|reports claim.reassurance|reports\n\
-120 action.update|reports claim.residence|claims\n\
49 action.update|reports claim.unusual-activity|claims\n\
-21 action.update|reports credential.bank-details|reports\n\
-24 action.update|reports credential.card|asks\n\
-61 action.update|reports credential.card|claims\n\
-53 action.update|reports credential.card|reports\n\
66 action.update|reports credential.code|asks\n\
63 action.update|reports credential.code|claims\n\
-18 action.update|reports credential.cpr|claims\n\
-17 action.update|reports credential.id-document|claims\n\
-51 action.update|reports credential.mitid|claims\n\
25 action.update|reports credential.mitid|reports\n\
-28 action.update|reports credential.personal-information|reports\n\
-24 action.update|reports credential.pin|reports\n\
33 action.update|reports firm.bank|claims\n\
17 action.update|reports firm.bank|reports\n\
-98 action.update|reports firm.payment|claims\n\
99 action.update|reports money.amount|reports\n\
-20 action.update|reports money.unusual-means|claims\n\
43 action.update|reports money.valuables|reports\n\
24 action.update|reports person.agent|claims\n\
94 action.update|reports person.family|claims\n\
-80 action.update|reports threat.block|threatens\n\
-60 action.update|reports threat.court|threatens\n\
-34 action.update|reports threat.deadline|reports\n\
-63 action.update|reports threat.deadline|threatens\n\
114 action.update|speaks\n\
-23 action.withdraw|advises\n\
-21 action.withdraw|advises firm.bank|claims\n\
36 action.withdraw|advises money.amount|claims\n\
117 action.withdraw|asks\n\
134 action.withdraw|asks action.withdraw|claims\n\
23 action.withdraw|asks authority.ministry|claims\n\
68 action.withdraw|asks authority.police|claims\n\
82 action.withdraw|asks claim.all-money|claims\n\
31 action.withdraw|asks claim.already-paid|claims\n\
75 action.withdraw|asks claim.crime|claims\n\
54 action.withdraw|asks claim.easy-money|claims\n\
41 action.withdraw|asks claim.fee|claims\n\
81 action.withdraw|asks claim.hacked|claims\n\
112 action.withdraw|asks claim.investment|claims\n\
114 action.withdraw|asks claim.job|claims\n\
163 action.withdraw|asks claim.mule|claims\n\
82 action.withdraw|asks claim.no-checking|claims\n\
39 action.withdraw|asks claim.other-account|claims\n\
28 action.withdraw|asks claim.paid-back|claims\n\
-23 action.withdraw|asks claim.parcel|claims\n\
85 action.withdraw|asks claim.pick-up|claims\n\
20 action.withdraw|asks claim.prize|claims\n\
29 action.withdraw|asks claim.prompt|claims\n\
50 action.withdraw|asks claim.reassurance|claims\n\
52 action.withdraw|asks claim.refund|claims\n\
17 action.withdraw|asks claim.safe-account|claims\n\
21 action.withdraw|asks claim.unusual-activity|claims\n\
-32 action.withdraw|asks claim.your-own|claims\n\
20 action.withdraw|asks credential.balance|asks\n\
34 action.withdraw|asks credential.bank-details|asks\n\
33 action.withdraw|asks credential.cpr|asks\n\
77 action.withdraw|asks firm.bank|claims\n\
203 action.withdraw|asks money.amount|claims\n\
92 action.withdraw|asks money.unusual-means|claims\n\
102 action.withdraw|asks money.valuables|claims\n\
18 action.withdraw|asks person.agent|claims\n\
109 action.withdraw|asks person.family|claims\n\
148 action.withdraw|asks threat.block|threatens\n\
31 action.withdraw|asks threat.court|threatens\n\
69 action.withdraw|asks threat.deadline|threatens\n\
-47 action.withdraw|claims\n\
-111 action.withdraw|claims authority.benefits|claims\n\
15 action.withdraw|claims authority.police|claims\n\
48 action.withdraw|claims claim.crime|claims\n\
52 action.withdraw|claims claim.deposit|claims\n\
31 action.withdraw|claims claim.easy-money|claims\n\
-62 action.withdraw|claims claim.emergency|claims\n\
-72 action.withdraw|claims claim.fee|claims\n\
47 action.withdraw|claims claim.hacked|claims\n\
29 action.withdraw|claims claim.investment|claims\n\
30 action.withdraw|claims claim.isolation|claims\n\
19 action.withdraw|claims claim.mule|claims\n\
45 action.withdraw|claims claim.paid-back|claims\n\
-37 action.withdraw|claims claim.pick-up|claims\n\
-91 action.withdraw|claims claim.purchase|claims\n\
47 action.withdraw|claims claim.reassurance|claims\n\
52 action.withdraw|claims claim.recovery|claims\n\
-132 action.withdraw|claims claim.refund|claims\n\
59 action.withdraw|claims claim.unusual-activity|claims\n\
16 action.withdraw|claims claim.your-own|claims\n\
-45 action.withdraw|claims credential.card|claims\n\
15 action.withdraw|claims credential.code|asks\n\
45 action.withdraw|claims credential.mitid|asks\n\
32 action.withdraw|claims credential.personal-information|asks\n\
-32 action.withdraw|claims firm.bank|claims\n\
-81 action.withdraw|claims firm.courier|claims\n\
15 action.withdraw|claims firm.payment|claims\n\
-30 action.withdraw|claims money.amount|claims\n\
-46 action.withdraw|claims money.valuables|claims\n\
19 action.withdraw|claims person.agent|claims\n\
-44 action.withdraw|claims person.buyer|claims\n\
61 action.withdraw|claims person.family|claims\n\
47 action.withdraw|live\n\
85 action.withdraw|reader\n\
64 action.withdraw|reports\n\
37 action.withdraw|reports authority.police|reports\n\
24 action.withdraw|reports claim.no-checking|reports\n\
-16 action.withdraw|reports claim.pick-up|reports\n\
-15 action.withdraw|reports credential.pin|reports\n\
81 action.withdraw|reports money.amount|claims\n\
81 action.withdraw|reports money.amount|reports\n\
39 action.withdraw|reports money.valuables|reports\n\
20 action.withdraw|speaks\n\
-79 action|advises\n\
22 action|by:action.approve\n\
-68 action|by:action.buy\n\
23 action|by:action.call-back\n\
-27 action|by:action.click\n\
-70 action|by:action.enter\n\
143 action|by:action.install\n\
96 action|by:action.keep-secret\n\
-18 action|by:action.login\n\
241 action|by:action.move-chat\n\
48 action|by:action.press-key\n\
-33 action|by:action.scan\n\
19 action|by:action.stay-on-line\n\
117 action|by:action.withdraw\n\
93 action|by:means\n\
106 action|by:want\n\
-58 action|claims\n\
-41 action|denies\n\
-46 action|reports\n\
-24 actio…\n\
58 activate\n\
25 activate the\n\
-84 activated\n\
-64 activated on\n\
63 activation\n\
59 active\n\
27 activities\n\
89 activity\n\
17 activity verify\n\
15 activity we\n\
68 activ…\n\
-20 actor\n\
67 actualice\n\
-29 actually\n\
99 actua…\n\
103 acum\n\
-46 ad\n\
22 ad gangen\n\
-45 adam\n\
-24 add\n\
22 add our\n\
48 add us\n\
34 added\n\
45 added to\n\
-42 additional\n\
-46 addit…\n\
-23 address @link\n\
46 address and\n\
-20 address ended\n\
44 address in\n\
-15 address is\n\
35 address to\n\
28 address update\n\
-36 address you\n\
115 addressed\n\
89 addressed to\n\
35 addre…\n\
79 adesso\n\
79 adess…\n\
103 adgang\n\
116 adgangen\n\
19 adgangskode du\n\
-32 adgangskode for\n\
136 adgangskode og\n\
-22 adgangskode udløber\n\
-101 adgangskoden\n\
-52 adgangskoder\n\
29 adgan…\n\
-53 adi\n\
-42 adina\n\
48 adiniz\n\
168 adiniza\n\
312 adini…\n\
-23 admin\n\
18 administration\n\
50 administrationen\n\
43 administrative\n\
59 admin…\n\
26 admission\n\
26 admis…\n\
60 adres\n\
73 adres eksikligi\n\
149 adresa\n\
81 adrese\n\
-80 adresinden\n\
45 adress\n\
67 adresse\n\
35 adresse er\n\
22 adresse jeg\n\
59 adresse og\n\
31 adressen\n\
28 adressen og\n\
110 adres…\n\
-71 ads\n\
-77 aduceti\n\
-77 aduce…\n\
-26 adult\n\
-73 adult…\n\
84 advance\n\
84 advan…\n\
-73 advarer\n\
-53 advarer om\n\
95 advarsel\n\
22 advarsel din\n\
59 advarsel fra\n\
-36 advar…\n\
-26 adven…\n\
-25 adver…\n\
-61 advice\n\
-61 advic…\n\
74 advise\n\
-63 adviser\n\
27 advisers is\n\
19 advisor\n\
44 advoc…\n\
31 advokat\n\
29 advokat har\n\
-54 advokat hvis\n\
47 advok…\n\
23 af #\n\
-20 af anmeldelser\n\
16 af at\n\
-25 af begge\n\
31 af de\n\
-58 af dem\n\
19 af deres\n\
78 af din\n\
49 af dit\n\
24 af en\n\
-79 af et\n\
67 af firkant\n\
41 af hensyn\n\
46 af koderne\n\
32 af kørekort\n\
21 af manglende\n\
70 af nye\n\
-58 af og\n\
-24 af opholdstilladelse\n\
116 af pas\n\
-59 af politiet\n\
22 af porto\n\
38 af sundhedskort\n\
18 af tavshedspligt\n\
-36 af to\n\
37 af vores\n\
-34 afbryd\n\
39 afbryde\n\
55 afbryder\n\
26 afbryder strømmen\n\
82 afbry…\n\
-82 afbud\n\
79 afdeling\n\
21 afdeling for\n\
36 afdelingen\n\
17 afdelingen for\n\
42 afdel…\n\
-38 afdra…\n\
35 affected\n\
-43 affec…\n\
41 affidavit\n\
41 affid…\n\
-17 afford\n\
-17 affor…\n\
153 afgift\n\
74 afgift #\n\
-21 afgiften\n\
105 afgif…\n\
-23 afgiv…\n\
156 afgørelse\n\
215 afgørelse på\n\
-18 afgørelsen\n\
99 afgøres\n\
196 afgør…\n\
-96 afhentning\n\
-36 afhentning vis\n\
-78 afhen…\n\
-21 afhøring\n\
-53 afhør…\n\
-52 afkast\n\
-60 afkas…\n\
-46 aflever\n\
25 afleverer\n\
-30 afleveres\n\
-32 afleveret\n\
-131 aflev…\n\
-33 aflyst\n\
-92 aflys…\n\
-20 aflæs…\n\
34 afraid\n\
34 afrai…\n\
-30 afsender\n\
-19 afsendt\n\
-80 afsen…\n\
15 afsluttes\n\
50 afslu…\n\
26 afslø…\n\
-50 afsnit\n\
-54 afsni…\n\
-22 afspi…\n\
-43 aftale\n\
58 aftalen\n\
24 aftaler\n\
37 aftalt\n\
-16 aftalt i\n\
-19 aftalte\n\
-30 aften\n\
-40 aften efter\n\
52 aften hvis\n\
-66 aften når\n\
-108 aften…\n\
-44 after\n\
-57 after #\n\
-111 after a\n\
-37 after four\n\
-69 after he\n\
74 after payment\n\
50 after that\n\
15 after the\n\
-38 after three\n\
-27 after two\n\
47 after which\n\
121 after you\n\
-44 after your\n\
43 afternoon\n\
-16 afternoon you\n\
-44 afterwards\n\
59 afventer\n\
59 afven…\n\
53 afvise\n\
62 afvist\n\
46 afvist af\n\
79 afvis…\n\
-86 again\n\
-46 again after\n\
50 again from\n\
-60 again if\n\
45 again in\n\
-16 again the\n\
37 again to\n\
-66 again tomorrow\n\
-15 again with\n\
-33 again you\n\
-15 against\n\
-47 against a\n\
46 against the\n\
48 against you\n\
-15 again…\n\
23 age\n\
-38 aged\n\
-24 aged #\n\
48 agencia\n\
-15 agencja\n\
21 agency we\n\
19 agency you\n\
121 agent\n\
39 agent and\n\
35 agent in\n\
23 agent is\n\
23 agent press\n\
18 agent who\n\
157 agent will\n\
35 agent you\n\
80 agente\n\
-77 agents\n\
25 agents account\n\
31 agentur\n\
104 agent…\n\
-45 ages\n\
31 aggio…\n\
-40 agnie…\n\
-73 agree\n\
-41 agree on\n\
-37 agree with\n\
15 agreed on\n\
-27 agreed you\n\
-58 agreement\n\
-38 agreement for\n\
-32 agree…\n\
-72 ah\n\
-50 ahead\n\
-18 ahead of\n\
225 ahora\n\
66 ahora mismo\n\
-140 ai\n\
19 ai robot\n\
64 aia\n\
38 aici\n\
50 aileye\n\
50 ailey…\n\
117 airbnb\n\
117 airbn…\n\
51 aire\n\
133 airport\n\
152 airpo…\n\
55 ait\n\
20 ajout…\n\
44 ajung…\n\
-69 ajuns\n\
-45 aklama\n\
-45 aklam…\n\
-183 aksam\n\
67 aksam…\n\
-56 aktar…\n\
-78 aktier\n\
-21 aktion\n\
-44 aktio…\n\
17 aktiverer\n\
-130 aktiveret\n\
-137 aktiveret på\n\
-40 aktiveringskode til\n\
113 aktivitet\n\
30 aktiv…\n\
73 aktua…\n\
-66 al #\n\
58 al telefono\n\
-97 alabilirsiniz\n\
-160 alabi…\n\
69 alacak\n\
153 alaca…\n\
-16 alarm\n\
-20 alarmed\n\
-59 alarm…\n\
59 alayim\n\
59 alayi…\n\
-107 alber…\n\
-104 albo\n\
45 alder\n\
-131 aldrig\n\
-28 aldrig beløb\n\
60 aldrig din\n\
-76 aldrig koden\n\
-81 aldrig links\n\
-16 aldrig låne\n\
-24 aldrig med\n\
55 aldrig må\n\
-16 aldrig og\n\
-117 aldrig om\n\
-131 aldri…\n\
114 ale\n\
-18 aleksandra\n\
-30 aleks…\n\
48 alene\n\
-32 alerts\n\
-49 alert…\n\
-40 algo\n\
-23 alin\n\
-66 alindi\n\
-60 alind…\n\
-34 alinm…\n\
-31 alisv…\n\
28 aliyo…\n\
15 all #\n\
25 all banks\n\
29 all countries\n\
40 all customers\n\
-26 all four\n\
-61 all his\n\
15 all i\n\
19 all included\n\
29 all my\n\
-52 all of\n\
35 all open\n\
-60 all the\n\
68 all your\n\
-31 alle\n\
-124 alle #\n\
26 alle de\n\
106 alle dine\n\
-39 alle jeg\n\
21 alle kunder\n\
-64 alle på\n\
21 alle sammen\n\
38 allegato\n\
-51 alleg…\n\
48 aller\n\
-22 allerede\n\
-48 allerede har\n\
-20 aller…\n\
51 alles\n\
-49 alles…\n\
79 allez\n\
-132 alligevel\n\
-132 allig…\n\
-15 allin…\n\
21 allo\n\
32 allora\n\
32 allor…\n\
109 allow\n\
58 allowance\n\
53 allowed\n\
73 allowed to\n\
74 allow…\n\
-63 alma\n\
-31 almay…\n\
-42 almen…\n\
34 almindelig\n\
26 almindelige\n\
60 almin…\n\
-45 almost\n\
-45 almos…\n\
-78 alo\n\
54 alone\n\
40 alone and\n\
-19 alone with\n\
-61 along\n\
-28 along the\n\
-19 alors\n\
17 aloud\n\
-48 already have\n\
31 already he\n\
-34 already in\n\
66 already on\n\
49 already paid\n\
-45 already typed\n\
-26 alright\n\
-26 alrig…\n\
-65 als\n\
100 also\n\
43 also ask\n\
-20 also find\n\
27 also pay\n\
35 also the\n\
-25 alt\n\
-89 alt #\n\
-58 alt del\n\
-21 alt for\n\
19 alt hvad\n\
138 alt jeg\n\
52 alt tilbage\n\
87 alte\n\
97 alti\n\
-146 altid\n\
-61 altinlari\n\
67 altin…\n\
-49 altogether\n\
-49 altog…\n\
25 altri\n\
121 altrimenti\n\
121 altri…\n\
-40 altså\n\
-67 altså jeg\n\
37 alvorlig\n\
47 alvor…\n\
-162 always\n\
-162 alway…\n\
43 am\n\
-108 am #\n\
41 am a\n\
-64 am ajuns\n\
92 am calling\n\
41 am facut\n\
28 am from\n\
74 am i\n\
-17 am samstag\n\
47 am tag\n\
-54 am telefon\n\
58 am the\n\
-82 ama\n\
39 amager\n\
-89 amagerbrogade\n\
-61 amage…\n\
131 amazon\n\
131 amazo…\n\
80 ambassade\n\
36 ambassade i\n\
24 ambassaden\n\
98 ambas…\n\
-17 amelie\n\
-17 ameli…\n\
27 amende\n\
116 amend…\n\
-32 ameri…\n\
-23 amina\n\
-33 amira\n\
25 among\n\
19 among the\n\
-25 among those\n\
33 amount\n\
-46 amount and\n\
21 amount dkk\n\
26 amount in\n\
20 amount is\n\
15 amount of\n\
54 amount to\n\
37 amount will\n\
71 amounts\n\
44 amoun…\n\
67 an accident\n\
22 an accomplice\n\
-87 an account\n\
76 an activation\n\
-81 an adviser\n\
66 an agent\n\
20 an amount\n\
-74 an answer\n\
-91 an appointment\n\
57 an arrest\n\
38 an automated\n\
23 an automatic\n\
42 an den\n\
-54 an der\n\
-17 an employee\n\
-18 an engineer\n\
119 an envelope\n\
20 an error\n\
-53 an eu\n\
47 an extra\n\
-146 an hour\n\
32 an incomplete\n\
25 an intentional\n\
-47 an interpreter\n\
-68 an interview\n\
-36 an investigation\n\
-21 an investigator\n\
31 an invoice\n\
84 an iphone\n\
16 an offence\n\
-20 an order\n\
27 an sms\n\
26 an und\n\
86 an unpaid\n\
98 an urgent\n\
-48 ana\n\
94 anahtari\n\
126 anaht…\n\
42 analyst\n\
31 analy…\n\
40 anbef…\n\
21 anche\n\
-91 ancora\n\
-91 ancor…\n\
-29 and #\n\
-34 and a\n\
52 and accept\n\
-22 and account\n\
44 and address\n\
179 and allow\n\
38 and an\n\
25 and another\n\
161 and approve\n\
-83 and are\n\
-52 and arrested\n\
-104 and ask\n\
-71 and asked\n\
64 and asks\n\
-43 and at\n\
64 and back\n\
-22 and bank\n\
-37 and be\n\
-51 and buy\n\
-94 and call\n\
-174 and can\n\
64 and cannot\n\
29 and cant\n\
137 and card\n\
-22 and check\n\
-67 and choose\n\
57 and close\n\
137 and confirm\n\
-39 and contact\n\
-49 and cpr\n\
-100 and customs\n\
24 and did\n\
19 and do\n\
65 and drugs\n\
32 and e\n\
69 and enter\n\
48 and everything\n\
-67 and fetched\n\
18 and fill\n\
-63 and follow\n\
-31 and gentlemen\n\
49 and get\n\
133 and give\n\
56 and go\n\
71 and hand\n\
-75 and has\n\
61 and have\n\
96 and he\n\
23 and how\n\
75 and i\n\
-37 and if\n\
-21 and ill\n\
113 and im\n\
-88 and in\n\
-19 and inform\n\
22 and install\n\
-22 and investing\n\
-103 and is\n\
77 and it\n\
-101 and its\n\
23 and ive\n\
83 and keep\n\
-24 and last\n\
-51 and let\n\
91 and log\n\
-89 and look\n\
-63 and made\n\
60 and mail\n\
58 and mitid\n\
18 and money\n\
59 and move\n\
-30 and mrs\n\
197 and my\n\
20 and narcotics\n\
36 and need\n\
-117 and never\n\
-125 and no\n\
69 and not\n\
72 and now\n\
64 and of\n\
-54 and on\n\
-23 and one\n\
21 and only\n\
-27 and our\n\
-43 and paid\n\
-17 and pass\n\
169 and password\n\
89 and pay\n\
-28 and phone\n\
44 and photo\n\
91 and pin\n\
17 and please\n\
-19 and rang\n\
169 and read\n\
28 and receive\n\
71 and report\n\
-17 and reported\n\
-15 and residence\n\
23 and ring\n\
-87 and said\n\
-15 and say\n\
28 and see\n\
209 and send\n\
-72 and she\n\
-48 and show\n\
-69 and signed\n\
-23 and speak\n\
61 and swipe\n\
24 and take\n\
-59 and talk\n\
-17 and tax\n\
-22 and tells\n\
-17 and ten\n\
64 and text\n\
-38 and that\n\
-19 and thats\n\
37 and the\n\
113 and then\n\
51 and there\n\
-26 and theres\n\
77 and they\n\
48 and theyll\n\
30 and this\n\
32 and to\n\
-65 and told\n\
31 and took\n\
62 and transfer\n\
22 and transport\n\
-73 and try\n\
-26 and two\n\
83 and type\n\
69 and wants\n\
-31 and was\n\
-46 and water\n\
63 and we\n\
-44 and well\n\
-59 and went\n\
81 and when\n\
-22 and where\n\
60 and which\n\
-21 and why\n\
-72 and will\n\
-25 and would\n\
30 and write\n\
17 and you\n\
147 and your\n\
46 and youre\n\
36 and youve\n\
-65 andel…\n\
-80 anden\n\
-19 anden ende\n\
-17 anden er\n\
45 anden konto\n\
33 anden telefon\n\
-70 anders\n\
22 andersen\n\
-73 ander…\n\
-177 andet\n\
-37 andet end\n\
21 andre\n\
68 andre i\n\
-29 andre også\n\
53 andre om\n\
61 andrea\n\
-45 andreea\n\
47 andre…\n\
-68 angaj…\n\
171 angiv\n\
-23 angreb\n\
-41 angry\n\
38 angående\n\
38 angåe…\n\
54 anholdelse\n\
-72 anholdt\n\
-29 anholdt for\n\
81 anholdt to\n\
25 anhol…\n\
-132 ani\n\
-89 anken…\n\
79 anklagemyndigheden\n\
111 anklagemyndigheden du\n\
18 anklager\n\
-59 anklageskriftet\n\
27 ankla…\n\
-54 ankommet\n\
-40 ankommet til\n\
-32 ankom…\n\
-37 anlat…\n\
-101 anmeld\n\
-53 anmeld det\n\
-61 anmelde\n\
53 anmeldelse\n\
-21 anmeldelse af\n\
73 anmeldelse om\n\
-23 anmeldelser\n\
-36 anmeldelser om\n\
-43 anmeldte\n\
-58 anmel…\n\
17 anmode\n\
17 anmode om\n\
95 anmodning\n\
43 anmodning i\n\
73 anmodningen\n\
128 anmod…\n\
-48 anna\n\
-39 anna about\n\
-127 anna send\n\
-18 anne\n\
128 annec…\n\
-34 anni\n\
15 annonce\n\
-83 annoying\n\
-42 annoy…\n\
58 annual tax\n\
19 annuller\n\
62 annullere\n\
62 annullerer\n\
41 annullerer vi\n\
-34 annulleret\n\
162 annul…\n\
-58 ano\n\
-30 anonymous\n\
-54 anony…\n\
-92 another\n\
44 another one\n\
-28 another phone\n\
-92 anoth…\n\
-94 anruf\n\
-68 anrufen\n\
-157 anruf…\n\
35 ansatte\n\
35 ansat…\n\
38 anspruch\n\
38 anspr…\n\
22 ansva…\n\
-70 answer in\n\
84 answer this\n\
37 answer with\n\
-26 answer within\n\
-59 answered\n\
-126 answers\n\
-88 answers on\n\
-55 answe…\n\
-26 ansættelse\n\
-41 ansættelseskontrakt\n\
-130 ansæt…\n\
86 ansøg\n\
27 ansøger\n\
-67 ansøgning\n\
-119 ansøgning om\n\
-26 ansøgning via\n\
-21 ansøg…\n\
34 ant\n\
-23 antal\n\
-35 antallet\n\
-35 antallet af\n\
-35 antal…\n\
97 antes\n\
117 antes de\n\
-47 antes del\n\
27 anti\n\
57 antifrode\n\
79 antif…\n\
-33 antra\n\
-90 antra…\n\
23 antwo…\n\
-21 anula…\n\
-21 anunt…\n\
-87 any\n\
-22 any information\n\
-28 any key\n\
15 any longer\n\
-21 any money\n\
94 any more\n\
-45 any questions\n\
-137 any time\n\
-126 anybody\n\
-37 anybody to\n\
-57 anybody your\n\
-126 anybo…\n\
154 anydesk\n\
28 anydesk and\n\
-34 anydesk for\n\
-63 anydesk og\n\
18 anydesk so\n\
52 anydesk så\n\
164 anyde…\n\
-62 anyone\n\
138 anyone about\n\
-22 anyone know\n\
-89 anyone who\n\
-66 anyon…\n\
-146 anything\n\
-16 anything about\n\
-39 anything and\n\
-44 anything else\n\
-28 anything from\n\
-59 anything in\n\
26 anything ive\n\
-15 anything you\n\
-146 anyth…\n\
-27 anyway\n\
-27 anywa…\n\
-26 anzeige\n\
-26 anzei…\n\
166 apare\n\
37 apare intr\n\
49 aparece\n\
49 aparece en\n\
-29 apare…\n\
117 apartment\n\
42 apartment but\n\
57 apartment is\n\
154 apart…\n\
75 apasati\n\
77 apasati tasta\n\
75 apasa…\n\
60 apcoa\n\
23 apel\n\
-59 apelu…\n\
46 aperto\n\
46 apert…\n\
-94 api\n\
-119 apie\n\
-59 apie vizita\n\
54 aplicatia\n\
34 aplicatie\n\
54 aplikacji\n\
35 aplik…\n\
38 apmok…\n\
-20 apoi\n\
21 apolo…\n\
-27 apoteket\n\
-50 apote…\n\
-80 app\n\
-44 app #\n\
-22 app and\n\
-59 app because\n\
-54 app eller\n\
-44 app has\n\
24 app i\n\
-153 app if\n\
60 app is\n\
47 app it\n\
39 app nu\n\
-23 app on\n\
-131 app or\n\
53 app please\n\
-22 app returns\n\
115 app so\n\
39 app the\n\
-119 app to\n\
-37 app under\n\
27 app you\n\
-26 appar…\n\
-59 appeal\n\
-49 appeals\n\
21 appearance\n\
68 appeared\n\
68 appeared in\n\
35 appears\n\
35 appears in\n\
-97 appelez\n\
-92 appelez le\n\
61 appelle\n\
-44 appels\n\
-86 appel…\n\
-110 appen\n\
-80 appen eller\n\
-100 appen for\n\
-27 appen når\n\
71 appen og\n\
-28 appen vi\n\
17 appena\n\
245 apple\n\
52 apple a\n\
90 apple gift\n\
34 apple id\n\
34 apple pay\n\
55 apple support\n\
66 applicant\n\
-20 application\n\
-61 application fee\n\
-21 application for\n\
23 application is\n\
88 applied\n\
-15 applied before\n\
21 applies\n\
22 appli…\n\
-84 apply\n\
-125 apply for\n\
-23 apply to\n\
34 apply with\n\
-101 appointment\n\
-49 appointment at\n\
-68 appointment for\n\
-120 appoi…\n\
-23 appor…\n\
56 approuvez\n\
87 approval\n\
-50 approvals\n\
-58 approvare\n\
54 approve\n\
20 approve #\n\
-34 approve a\n\
31 approve and\n\
-102 approve anything\n\
137 approve in\n\
-86 approve it\n\
19 approve so\n\
-71 approve something\n\
121 approve the\n\
16 approve transfer\n\
17 approve w\n\
48 approve with\n\
-22 approve your\n\
-31 approved\n\
-29 approved #\n\
-53 approved a\n\
20 approved for\n\
-65 approves\n\
-100 approving\n\
23 appro…\n\
-62 appuntamento\n\
-62 appun…\n\
-56 apr\n\
76 apra\n\
-38 apres\n\
-93 april\n\
-82 april…\n\
-96 aprob…\n\
-52 apruebe\n\
-52 aprue…\n\
45 apsau…\n\
-45 apziu…\n\
90 aqui\n\
58 ar\n\
-37 ar kas\n\
59 araba\n\
-25 arabi…\n\
-66 aradi\n\
-77 aradim\n\
-109 aradi…\n\
-106 aralik\n\
-130 arali…\n\
22 arama…\n\
-52 arasin\n\
-52 arasi…\n\
-146 araya…\n\
-194 arayin\n\
-81 arayip\n\
-221 arayi…\n\
-110 arba\n\
132 arbei…\n\
-44 arbejde\n\
64 arbejder\n\
37 arbejder med\n\
18 arbejdernes\n\
18 arbejdernes landsbank\n\
-78 arbejdet\n\
25 arbej…\n\
-26 archi…\n\
17 are #\n\
87 are a\n\
26 are accused\n\
-32 are always\n\
28 are asked\n\
84 are at\n\
-29 are back\n\
50 are being\n\
-26 are blocked\n\
31 are buying\n\
-23 are called\n\
-41 are closed\n\
52 are currently\n\
-85 are done\n\
55 are eligible\n\
-20 are free\n\
-41 are from\n\
-31 are going\n\
-55 are here\n\
-18 are looking\n\
20 are never\n\
-44 are nine\n\
17 are no\n\
-56 are number\n\
18 are on\n\
26 are owed\n\
-45 are paid\n\
-49 are ready\n\
66 are receiving\n\
44 are released\n\
71 are the\n\
-18 are told\n\
21 are two\n\
-37 are with\n\
128 are you\n\
61 area\n\
-82 arent\n\
81 aresto\n\
44 aresto orderis\n\
94 arest…\n\
63 aresztowania\n\
37 argent\n\
75 ariyorum\n\
123 ariyoruz\n\
162 ariyo…\n\
-131 arkadaslar\n\
113 arkad…\n\
-67 arkasindaki\n\
-67 arkas…\n\
-47 arnaq…\n\
-85 around\n\
-42 around #\n\
34 around the\n\
-85 aroun…\n\
33 arran…\n\
36 arrest\n\
41 arrest and\n\
-16 arrest me\n\
26 arrest order\n\
59 arrest warrant\n\
50 arrest you\n\
-32 arrested\n\
-23 arrested for\n\
-37 arrested in\n\
-52 arrested its\n\
-42 arrested three\n\
42 arrested tonight\n\
19 arresto\n\
47 arrestordre\n\
53 arrestordre i\n\
-21 arrete\n\
-21 arret…\n\
66 arriva\n\
-69 arrival\n\
-64 arrived\n\
-106 arrives\n\
-129 arriv…\n\
41 art\n\
29 art #\n\
-69 article\n\
-73 artic…\n\
15 arving\n\
37 arvin…\n\
-32 as a\n\
-50 as always\n\
-79 as an\n\
47 as i\n\
-41 as in\n\
31 as is\n\
-22 as it\n\
22 as my\n\
-16 as officers\n\
32 as per\n\
78 as soon\n\
56 as the\n\
-50 as there\n\
16 as they\n\
-154 as usual\n\
56 as we\n\
-42 as well\n\
108 as your\n\
-61 as youve\n\
19 asa\n\
60 ashamed\n\
60 asham…\n\
43 asi que\n\
-43 aside\n\
-35 aside while\n\
-80 ask\n\
45 ask a\n\
-116 ask for\n\
-34 ask me\n\
-33 ask people\n\
-80 ask us\n\
-65 ask you\n\
30 ask your\n\
-167 asked\n\
-32 asked about\n\
-78 asked for\n\
-49 asked her\n\
19 asked if\n\
-16 asked the\n\
-77 asked to\n\
-117 asked us\n\
-33 asked what\n\
-119 asked you\n\
23 asking\n\
-120 asking for\n\
23 askin…\n\
19 asks\n\
61 asks if\n\
-24 asks me\n\
82 asks say\n\
41 asks what\n\
41 asks whether\n\
-70 asks you\n\
-40 asla\n\
-47 asleep\n\
-47 aslee…\n\
18 asmens\n\
18 asmen…\n\
73 aspirant\n\
73 aspir…\n\
-60 assessment\n\
-47 assessor\n\
-103 asses…\n\
45 asset\n\
27 asset protection\n\
20 assets\n\
20 asset…\n\
40 assigned\n\
16 assig…\n\
-59 assist\n\
96 assistant\n\
-42 assistant if\n\
45 assistant my\n\
32 assistant to\n\
36 assistent\n\
83 assis…\n\
-28 association\n\
16 associations\n\
28 assoc…\n\
31 asta\n\
43 asta e\n\
100 astazi\n\
100 astaz…\n\
-33 astep…\n\
17 astrid\n\
17 astri…\n\
-70 astuo…\n\
62 asunto\n\
40 asunt…\n\
-43 asupra\n\
-43 asupr…\n\
-88 async\n\
-27 async function\n\
-37 at\n\
-101 at #\n\
-92 at @link\n\
16 at a\n\
56 at aflevere\n\
68 at afvise\n\
43 at all\n\
24 at an\n\
42 at annullere\n\
-101 at any\n\
-21 at banken\n\
-19 at beholde\n\
91 at bekræfte\n\
76 at beskytte\n\
-27 at bestille\n\
-35 at betale\n\
37 at blive\n\
-23 at borgeren\n\
-18 at bruge\n\
-19 at citizen\n\
77 at customs\n\
34 at de\n\
59 at den\n\
43 at der\n\
59 at det\n\
-48 at din\n\
75 at du\n\
-58 at eleven\n\
-42 at elgiganten\n\
-71 at en\n\
17 at forhindre\n\
18 at fortsætte\n\
-69 at four\n\
36 at frigive\n\
69 at få\n\
27 at føtex\n\
-33 at godkende\n\
-70 at gå\n\
-77 at gøre\n\
-26 at half\n\
-49 at han\n\
41 at hand\n\
-139 at have\n\
-17 at hente\n\
-44 at her\n\
-24 at holde\n\
-53 at home\n\
-24 at hun\n\
46 at hvis\n\
19 at hæve\n\
18 at høre\n\
47 at indtaste\n\
-76 at installere\n\
-48 at it\n\
-20 at jeg\n\
42 at kastrup\n\
-45 at kende\n\
-21 at klage\n\
-61 at komme\n\
15 at kontoen\n\
-17 at kunne\n\
-34 at køre\n\
-70 at last\n\
-38 at least\n\
-50 at logge\n\
40 at lukke\n\
-20 at lunch\n\
52 at låse\n\
-63 at lægge\n\
-89 at læse\n\
-187 at man\n\
-41 at matas\n\
80 at midnight\n\
-18 at min\n\
-62 at mine\n\
66 at miste\n\
54 at mit\n\
-16 at mitid\n\
66 at modtage\n\
32 at møde\n\
-28 at netto\n\
20 at night\n\
-38 at no\n\
-18 at nogen\n\
16 at nørreport\n\
22 at once\n\
-29 at opdatere\n\
40 at oplyse\n\
-33 at our\n\
-84 at overføre\n\
-77 at politiet\n\
56 at power\n\
-18 at reception\n\
-64 at ringe\n\
39 at risk\n\
-20 at sagen\n\
-21 at se\n\
-41 at sige\n\
-18 at six\n\
-41 at skat\n\
129 at skrive\n\
103 at spørge\n\
44 at starte\n\
38 at stoppe\n\
23 at svare\n\
48 at tale\n\
-45 at ten\n\
-65 at the\n\
56 at three\n\
40 at trække\n\
32 at undga\n\
162 at undgå\n\
-40 at vide\n\
32 at vores\n\
-60 at være\n\
-60 at work\n\
39 at your\n\
-30 atar\n\
-30 atar misin\n\
-20 atasa…\n\
-21 ate\n\
48 ateis\n\
-18 atentia\n\
-52 atent…\n\
-28 ati\n\
73 atm\n\
89 atnaujinkite\n\
177 atnau…\n\
81 atp\n\
76 atsau…\n\
59 atsidarykit\n\
59 atsid…\n\
-86 atsiimti\n\
-70 atsii…\n\
-40 atsin…\n\
-44 atsis…\n\
23 atsiusti\n\
168 atsiu…\n\
20 attach\n\
51 attached\n\
-16 attached is\n\
15 attached my\n\
41 attachment\n\
16 attack\n\
23 attacks\n\
71 attac…\n\
17 attempt\n\
31 attempt to\n\
17 attempts\n\
48 attem…\n\
97 attente\n\
105 attention\n\
-36 attenzione\n\
96 atten…\n\
25 attes…\n\
49 attiv…\n\
-23 attorney\n\
-23 attor…\n\
-25 atvykti\n\
-46 atvyk…\n\
-137 au\n\
-36 au #\n\
51 au nom\n\
-19 au pairs\n\
-65 auch\n\
-19 auch nicht\n\
-21 aucune\n\
-21 aucun…\n\
137 audit\n\
-34 auditor\n\
-111 audit…\n\
-55 auf @link\n\
54 auf das\n\
-26 auf der\n\
52 aufenthaltsrecht\n\
48 aufen…\n\
-85 aufgelegt\n\
-135 aufge…\n\
-50 aufna…\n\
-74 august\n\
-74 augus…\n\
112 aujourdhui\n\
112 aujou…\n\
-153 aula\n\
32 aunt\n\
46 aus\n\
-50 ausge…\n\
17 aussc…\n\
-24 aussi\n\
-24 ausweis\n\
32 auszahlung\n\
32 ausza…\n\
18 authentication\n\
-57 authenticator\n\
-71 authe…\n\
21 authorise\n\
21 authorise this\n\
-52 authority\n\
-34 authority in\n\
-46 authority.benefits|claims\n\
-215 authority.benefits|claims authority.digital-post|claims\n\
44 authority.benefits|claims authority.municipality|claims\n\
-190 authority.benefits|claims authority.police|claims\n\
156 authority.benefits|claims authority.state|claims\n\
-251 authority.benefits|claims authority.tax|claims\n\
76 authority.benefits|claims claim.abroad|claims\n\
-65 authority.benefits|claims claim.all-money|claims\n\
87 authority.benefits|claims claim.already-paid|claims\n\
-17 authority.benefits|claims claim.case|claims\n\
133 authority.benefits|claims claim.crime|claims\n\
-247 authority.benefits|claims claim.deposit|claims\n\
-132 authority.benefits|claims claim.emergency|claims\n\
-191 authority.benefits|claims claim.fee|claims\n\
-16 authority.benefits|claims claim.isolation|claims\n\
-25 authority.benefits|claims claim.job|claims\n\
-206 authority.benefits|claims claim.link|claims\n\
-125 authority.benefits|claims claim.misused-name|claims\n\
-238 authority.benefits|claims claim.mule|claims\n\
42 authority.benefits|claims claim.new-number|claims\n\
-98 authority.benefits|claims claim.other-account|claims\n\
-30 authority.benefits|claims claim.paid-back|claims\n\
62 authority.benefits|claims claim.parcel|claims\n\
-177 authority.benefits|claims claim.pick-up|claims\n\
-16 authority.benefits|claims claim.prize|claims\n\
119 authority.benefits|claims claim.prompt|claims\n\
-24 authority.benefits|claims claim.purchase|claims\n\
126 authority.benefits|claims claim.reassurance|claims\n\
-76 authority.benefits|claims claim.recovery|claims\n\
57 authority.benefits|claims claim.refund|claims\n\
102 authority.benefits|claims claim.renewal|claims\n\
-76 authority.benefits|claims claim.residence|claims\n\
-38 authority.benefits|claims claim.safe-account|claims\n\
-39 authority.benefits|claims claim.unpaid|claims\n\
66 authority.benefits|claims claim.unusual-activity|claims\n\
27 authority.benefits|claims claim.your-own|claims\n\
-148 authority.benefits|claims credential.bank-details|asks\n\
71 authority.benefits|claims credential.card|advises\n\
154 authority.benefits|claims credential.card|asks\n\
61 authority.benefits|claims credential.card|claims\n\
-17 authority.benefits|claims credential.card|reports\n\
82 authority.benefits|claims credential.code|asks\n\
67 authority.benefits|claims credential.cpr|advises\n\
110 authority.benefits|claims credential.cpr|claims\n\
83 authority.benefits|claims credential.cpr|reports\n\
154 authority.benefits|claims credential.id-document|asks\n\
-122 authority.benefits|claims credential.id-document|claims\n\
-104 authority.benefits|claims credential.mitid|advises\n\
133 authority.benefits|claims credential.mitid|asks\n\
131 authority.benefits|claims credential.mitid|claims\n\
30 authority.benefits|claims credential.mitid|reports\n\
95 authority.benefits|claims credential.one-time-code|asks\n\
-88 authority.benefits|claims credential.one-time-code|claims\n\
-31 authority.benefits|claims credential.password|advises\n\
140 authority.benefits|claims credential.password|asks\n\
164 authority.benefits|claims credential.password|claims\n\
-95 authority.benefits|claims credential.personal-information|asks\n\
-47 authority.benefits|claims credential.personal-information|claims\n\
-28 authority.benefits|claims credential.pin|claims\n\
-141 authority.benefits|claims firm.courier|claims\n\
-94 authority.benefits|claims firm.toll|claims\n\
129 authority.benefits|claims money.amount|claims\n\
-66 authority.benefits|claims money.valuables|claims\n\
24 authority.benefits|claims person.agent|claims\n\
71 authority.benefits|claims person.family|claims\n\
-58 authority.benefits|claims person.landlord|claims\n\
-108 authority.benefits|claims person.recruiter|claims\n\
96 authority.benefits|claims threat.arrest|threatens\n\
130 authority.benefits|claims threat.block|threatens\n\
18 authority.benefits|claims threat.deadline|threatens\n\
26 authority.benefits|claims threat.debt|threatens\n\
-75 authority.benefits|claims threat.return|threatens\n\
37 authority.benefits|denies\n\
-46 authority.benefits|live\n\
-65 authority.benefits|reader\n\
-17 authority.benefits|reports\n\
-46 authority.benefits|reports credential.mitid|reports\n\
90 authority.benefits|speaks\n\
-78 authority.court|claims\n\
-209 authority.court|claims authority.digital-post|claims\n\
19 authority.court|claims authority.europol|claims\n\
75 authority.court|claims authority.ministry|claims\n\
-128 authority.court|claims authority.police|claims\n\
-17 authority.court|claims authority.police|reports\n\
-188 authority.court|claims authority.prosecution|claims\n\
-22 authority.court|claims authority.state|claims\n\
116 authority.court|claims authority.tax|claims\n\
28 authority.court|claims claim.already-paid|claims\n\
159 authority.court|claims claim.case|claims\n\
-179 authority.court|claims claim.crime|claims\n\
-129 authority.court|claims claim.deposit|claims\n\
67 authority.court|claims claim.emergency|claims\n\
40 authority.court|claims claim.fee|claims\n\
-173 authority.court|claims claim.fine|claims\n\
44 authority.court|claims claim.isolation|claims\n\
-57 authority.court|claims claim.job|claims\n\
19 authority.court|claims claim.link|claims\n\
57 authority.court|claims claim.misused-name|claims\n\
43 authority.court|claims claim.no-checking|claims\n\
47 authority.court|claims claim.other-account|claims\n\
28 authority.court|claims claim.paid-back|claims\n\
-25 authority.court|claims claim.parcel|claims\n\
43 authority.court|claims claim.pick-up|claims\n\
28 authority.court|claims claim.prize|claims\n\
36 authority.court|claims claim.prompt|claims\n\
-16 authority.court|claims claim.purchase|claims\n\
42 authority.court|claims claim.safe-account|claims\n\
133 authority.court|claims claim.unpaid|claims\n\
20 authority.court|claims claim.your-own|claims\n\
16 authority.court|claims credential.balance|claims\n\
62 authority.court|claims credential.bank-details|asks\n\
89 authority.court|claims credential.bank-details|claims\n\
75 authority.court|claims credential.card|asks\n\
21 authority.court|claims credential.code|asks\n\
88 authority.court|claims credential.cpr|asks\n\
53 authority.court|claims credential.cpr|claims\n\
-26 authority.court|claims credential.id-document|asks\n\
25 authority.court|claims credential.mitid|asks\n\
27 authority.court|claims credential.password|asks\n\
50 authority.court|claims credential.personal-information|asks\n\
17 authority.court|claims credential.personal-information|claims\n\
18 authority.court|claims credential.personal-information|reports\n\
-19 authority.court|claims firm.bank|claims\n\
181 authority.court|claims firm.payment|claims\n\
20 authority.court|claims firm.toll|claims\n\
53 authority.court|claims money.amount|claims\n\
-58 authority.court|claims money.amount|reports\n\
16 authority.court|claims money.unusual-means|claims\n\
-112 authority.court|claims money.valuables|claims\n\
-33 authority.court|claims money.valuables|reports\n\
-34 authority.court|claims person.agent|claims\n\
-16 authority.court|claims person.agent|reports\n\
-72 authority.court|claims person.family|claims\n\
-172 authority.court|claims threat.arrest|threatens\n\
35 authority.court|claims threat.block|threatens\n\
93 authority.court|claims threat.court|threatens\n\
38 authority.court|claims threat.deadline|threatens\n\
22 authority.court|claims threat.deportation|threatens\n\
32 authority.court|claims threat.exposure|threatens\n\
-78 authority.court|live\n\
24 authority.court|reader\n\
-70 authority.court|reports\n\
27 authority.court|reports authority.prosecution|reports\n\
33 authority.court|reports claim.pick-up|claims\n\
-48 authority.court|reports firm.bank|claims\n\
-25 authority.court|reports threat.arrest|reports\n\
-105 authority.court|reports threat.court|reports\n\
51 authority.court|speaks\n\
24 authority.customs|claims\n\
109 authority.customs|claims authority.police|claims\n\
-17 authority.customs|claims claim.all-money|claims\n\
-280 authority.customs|claims claim.already-paid|claims\n\
21 authority.customs|claims claim.case|claims\n\
222 authority.customs|claims claim.crime|claims\n\
73 authority.customs|claims claim.emergency|claims\n\
-61 authority.customs|claims claim.fee|claims\n\
72 authority.customs|claims claim.fine|claims\n\
56 authority.customs|claims claim.misused-name|claims\n\
30 authority.customs|claims claim.paid-back|claims\n\
46 authority.customs|claims claim.parcel|claims\n\
35 authority.customs|claims claim.prize|claims\n\
88 authority.customs|claims claim.refund|claims\n\
-65 authority.customs|claims credential.balance|asks\n\
65 authority.customs|claims credential.card|asks\n\
24 authority.customs|claims credential.card|claims\n\
-60 authority.customs|claims credential.code|claims\n\
-16 authority.customs|claims credential.personal-information|asks\n\
127 authority.customs|claims firm.bank|claims\n\
-219 authority.customs|claims firm.courier|claims\n\
309 authority.customs|claims money.amount|claims\n\
26 authority.customs|claims person.agent|claims\n\
18 authority.customs|claims person.family|claims\n\
16 authority.customs|claims threat.arrest|threatens\n\
204 authority.customs|claims threat.block|threatens\n\
83 authority.customs|claims threat.court|threatens\n\
117 authority.customs|claims threat.deadline|threatens\n\
35 authority.customs|claims threat.return|threatens\n\
24 authority.customs|live\n\
20 authority.customs|reader\n\
64 authority.customs|speaks\n\
-43 authority.digital-post|claims\n\
-192 authority.digital-post|claims authority.immigration|claims\n\
-112 authority.digital-post|claims authority.municipality|claims\n\
-235 authority.digital-post|claims authority.police|claims\n\
-29 authority.digital-post|claims authority.prosecution|claims\n\
-72 authority.digital-post|claims authority.state|claims\n\
-231 authority.digital-post|claims authority.tax|claims\n\
51 authority.digital-post|claims claim.abroad|claims\n\
38 authority.digital-post|claims claim.all-money|claims\n\
-17 authority.digital-post|claims claim.already-paid|claims\n\
-17 authority.digital-post|claims claim.cannot-meet|claims\n\
-133 authority.digital-post|claims claim.case|claims\n\
-122 authority.digital-post|claims claim.crime|claims\n\
-42 authority.digital-post|claims claim.deposit|claims\n\
-46 authority.digital-post|claims claim.emergency|claims\n\
-184 authority.digital-post|claims claim.fee|claims\n\
-231 authority.digital-post|claims claim.fine|claims\n\
-15 authority.digital-post|claims claim.hacked|claims\n\
-64 authority.digital-post|claims claim.job|claims\n\
-63 authority.digital-post|claims claim.link|claims\n\
-70 authority.digital-post|claims claim.link|denies\n\
-59 authority.digital-post|claims claim.no-checking|claims\n\
-82 authority.digital-post|claims claim.other-account|claims\n\
-171 authority.digital-post|claims claim.parcel|claims\n\
-45 authority.digital-post|claims claim.pick-up|claims\n\
-197 authority.digital-post|claims claim.prompt|claims\n\
-125 authority.digital-post|claims claim.purchase|claims\n\
70 authority.digital-post|claims claim.refund|claims\n\
101 authority.digital-post|claims claim.renewal|claims\n\
-48 authority.digital-post|claims claim.safe-account|claims\n\
-125 authority.digital-post|claims claim.unpaid|claims\n\
-157 authority.digital-post|claims claim.unusual-activity|claims\n\
-26 authority.digital-post|claims claim.your-own|claims\n\
-71 authority.digital-post|claims credential.bank-details|asks\n\
17 authority.digital-post|claims credential.card|asks\n\
-49 authority.digital-post|claims credential.card|claims\n\
37 authority.digital-post|claims credential.code|asks\n\
-37 authority.digital-post|claims credential.cpr|claims\n\
109 authority.digital-post|claims credential.id-document|claims\n\
52 authority.digital-post|claims credential.mitid|advises\n\
-34 authority.digital-post|claims credential.mitid|asks\n\
46 authority.digital-post|claims credential.mitid|claims\n\
-36 authority.digital-post|claims credential.nemid|claims\n\
16 authority.digital-post|claims credential.one-time-code|asks\n\
-80 authority.digital-post|claims credential.one-time-code|claims\n\
67 authority.digital-post|claims credential.password|asks\n\
-63 authority.digital-post|claims credential.personal-information|asks\n\
-96 authority.digital-post|claims credential.personal-information|claims\n\
-187 authority.digital-post|claims firm.bank|claims\n\
-25 authority.digital-post|claims firm.toll|claims\n\
-116 authority.digital-post|claims money.amount|claims\n\
-74 authority.digital-post|claims person.agent|claims\n\
-60 authority.digital-post|claims threat.arrest|threatens\n\
68 authority.digital-post|claims threat.block|threatens\n\
-230 authority.digital-post|claims threat.court|threatens\n\
63 authority.digital-post|claims threat.deadline|threatens\n\
-136 authority.digital-post|claims threat.debt|threatens\n\
-43 authority.digital-post|live\n\
-26 authority.digital-post|reader\n\
-20 authority.digital-post|reports\n\
212 authority.digital-post|speaks\n\
33 authority.embassy|claims\n\
-71 authority.embassy|claims authority.embassy|reports\n\
97 authority.embassy|claims authority.police|claims\n\
34 authority.embassy|claims claim.abroad|claims\n\
78 authority.embassy|claims claim.case|claims\n\
-43 authority.embassy|claims claim.crime|claims\n\
-20 authority.embassy|claims claim.crime|reports\n\
27 authority.embassy|claims claim.deposit|claims\n\
-20 authority.embassy|claims claim.deposit|reports\n\
143 authority.embassy|claims claim.emergency|claims\n\
-49 authority.embassy|claims claim.fee|claims\n\
80 authority.embassy|claims claim.isolation|claims\n\
-70 authority.embassy|claims claim.job|claims\n\
54 authority.embassy|claims claim.link|claims\n\
-69 authority.embassy|claims claim.misused-name|claims\n\
54 authority.embassy|claims claim.other-account|claims\n\
169 authority.embassy|claims claim.paid-back|claims\n\
-18 authority.embassy|claims claim.paid-back|reports\n\
37 authority.embassy|claims claim.parcel|claims\n\
55 authority.embassy|claims claim.prize|claims\n\
53 authority.embassy|claims claim.renewal|claims\n\
58 authority.embassy|claims claim.residence|claims\n\
-19 authority.embassy|claims claim.residence|reports\n\
18 authority.embassy|claims claim.unusual-activity|claims\n\
74 authority.embassy|claims claim.your-own|claims\n\
15 authority.embassy|claims credential.balance|asks\n\
99 authority.embassy|claims credential.bank-details|asks\n\
21 authority.embassy|claims credential.card|asks\n\
24 authority.embassy|claims credential.card|claims\n\
-46 authority.embassy|claims credential.id-document|asks\n\
-40 authority.embassy|claims credential.id-document|claims\n\
-24 authority.embassy|claims credential.id-document|reports\n\
-15 authority.embassy|claims credential.personal-information|asks\n\
-28 authority.embassy|claims credential.personal-information|claims\n\
-105 authority.embassy|claims firm.bank|claims\n\
33 authority.embassy|claims firm.payment|claims\n\
114 authority.embassy|claims money.amount|claims\n\
27 authority.embassy|claims money.amount|denies\n\
28 authority.embassy|claims person.agent|claims\n\
90 authority.embassy|claims person.family|claims\n\
-17 authority.embassy|claims threat.arrest|reports\n\
76 authority.embassy|claims threat.block|threatens\n\
175 authority.embassy|claims threat.deadline|threatens\n\
38 authority.embassy|claims threat.deportation|threatens\n\
-60 authority.embassy|claims threat.exposure|threatens\n\
33 authority.embassy|live\n\
65 authority.embassy|reader\n\
-79 authority.embassy|reports\n\
-20 authority.embassy|reports authority.police|claims\n\
-20 authority.embassy|reports claim.crime|reports\n\
-22 authority.embassy|reports claim.residence|reports\n\
-32 authority.embassy|reports credential.id-document|reports\n\
113 authority.embassy|speaks\n\
69 authority.europol|claims\n\
-44 authority.europol|claims authority.nsk|claims\n\
140 authority.europol|claims authority.police|claims\n\
31 authority.europol|claims authority.prosecution|claims\n\
-61 authority.europol|claims authority.state|claims\n\
42 authority.europol|claims claim.cannot-meet|claims\n\
107 authority.europol|claims claim.case|claims\n\
51 authority.europol|claims claim.crime|claims\n\
30 authority.europol|claims claim.crime|reports\n\
59 authority.europol|claims claim.deposit|claims\n\
-103 authority.europol|claims claim.emergency|claims\n\
72 authority.europol|claims claim.fee|claims\n\
-60 authority.europol|claims claim.fine|claims\n\
43 authority.europol|claims claim.isolation|claims\n\
46 authority.europol|claims claim.link|claims\n\
43 authority.europol|claims claim.misused-name|claims\n\
19 authority.europol|claims claim.no-checking|claims\n\
27 authority.europol|claims claim.prompt|claims\n\
31 authority.europol|claims claim.unpaid|claims\n\
-85 authority.europol|claims claim.unusual-activity|claims\n\
18 authority.europol|claims claim.your-own|claims\n\
-44 authority.europol|claims credential.card|claims\n\
36 authority.europol|claims credential.cpr|claims\n\
47 authority.europol|claims firm.bank|claims\n\
-39 authority.europol|claims money.amount|claims\n\
-57 authority.europol|claims money.unusual-means|claims\n\
-41 authority.europol|claims money.valuables|claims\n\
73 authority.europol|claims person.agent|claims\n\
-25 authority.europol|claims threat.arrest|threatens\n\
-199 authority.europol|claims threat.block|threatens\n\
77 authority.europol|claims threat.court|threatens\n\
162 authority.europol|claims threat.deadline|threatens\n\
42 authority.europol|claims threat.exposure|threatens\n\
69 authority.europol|live\n\
160 authority.europol|reader\n\
63 authority.europol|reports\n\
172 authority.europol|speaks\n\
-55 authority.health|claims\n\
43 authority.health|claims authority.municipality|claims\n\
106 authority.health|claims authority.police|claims\n\
20 authority.health|claims authority.state|claims\n\
22 authority.health|claims claim.abroad|claims\n\
21 authority.health|claims claim.cannot-meet|claims\n\
278 authority.health|claims claim.case|claims\n\
-82 authority.health|claims claim.deposit|claims\n\
-181 authority.health|claims claim.emergency|claims\n\
50 authority.health|claims claim.fee|claims\n\
-17 authority.health|claims claim.fine|claims\n\
30 authority.health|claims claim.misused-name|claims\n\
37 authority.health|claims claim.other-account|claims\n\
34 authority.health|claims claim.prompt|claims\n\
38 authority.health|claims claim.purchase|claims\n\
119 authority.health|claims claim.refund|claims\n\
-23 authority.health|claims claim.renewal|claims\n\
20 authority.health|claims credential.bank-details|asks\n\
-26 authority.health|claims credential.bank-details|claims\n\
57 authority.health|claims credential.card|asks\n\
57 authority.health|claims credential.cpr|asks\n\
-71 authority.health|claims credential.cpr|claims\n\
-79 authority.health|claims credential.id-document|asks\n\
64 authority.health|claims credential.mitid|asks\n\
-60 authority.health|claims firm.bank|claims\n\
-58 authority.health|claims firm.courier|claims\n\
164 authority.health|claims money.amount|claims\n\
-50 authority.health|claims threat.arrest|threatens\n\
178 authority.health|claims threat.block|threatens\n\
-23 authority.health|claims threat.deadline|threatens\n\
-55 authority.health|live\n\
49 authority.health|reader\n\
17 authority.immigration|claims authority.municipality|claims\n\
41 authority.immigration|claims authority.police|claims\n\
-91 authority.immigration|claims authority.state|claims\n\
-40 authority.immigration|claims claim.all-money|claims\n\
18 authority.immigration|claims claim.cannot-meet|claims\n\
-155 authority.immigration|claims claim.crime|claims\n\
26 authority.immigration|claims claim.deposit|claims\n\
27 authority.immigration|claims claim.emergency|claims\n\
42 authority.immigration|claims claim.fee|claims\n\
63 authority.immigration|claims claim.fine|claims\n\
-19 authority.immigration|claims claim.link|claims\n\
59 authority.immigration|claims claim.other-account|claims\n\
-30 authority.immigration|claims claim.paid-back|claims\n\
72 authority.immigration|claims claim.parcel|claims\n\
-86 authority.immigration|claims claim.pick-up|claims\n\
85 authority.immigration|claims claim.prompt|claims\n\
22 authority.immigration|claims claim.purchase|claims\n\
114 authority.immigration|claims claim.renewal|claims\n\
33 authority.immigration|claims claim.residence|claims\n\
40 authority.immigration|claims claim.safe-account|claims\n\
67 authority.immigration|claims claim.unpaid|claims\n\
-59 authority.immigration|claims claim.unusual-activity|claims\n\
-45 authority.immigration|claims claim.your-own|claims\n\
30 authority.immigration|claims credential.card|asks\n\
-22 authority.immigration|claims credential.card|reports\n\
133 authority.immigration|claims credential.cpr|asks\n\
-19 authority.immigration|claims credential.cpr|claims\n\
97 authority.immigration|claims credential.id-document|asks\n\
-43 authority.immigration|claims credential.id-document|claims\n\
32 authority.immigration|claims credential.mitid|asks\n\
-108 authority.immigration|claims credential.personal-information|claims\n\
74 authority.immigration|claims firm.bank|claims\n\
109 authority.immigration|claims firm.payment|claims\n\
183 authority.immigration|claims money.amount|claims\n\
157 authority.immigration|claims money.unusual-means|claims\n\
-19 authority.immigration|claims money.valuables|claims\n\
61 authority.immigration|claims person.agent|claims\n\
-36 authority.immigration|claims person.recruiter|claims\n\
30 authority.immigration|claims threat.arrest|threatens\n\
-63 authority.immigration|claims threat.block|threatens\n\
124 authority.immigration|claims threat.deadline|threatens\n\
86 authority.immigration|claims threat.deportation|threatens\n\
25 authority.immigration|claims threat.return|threatens\n\
-17 authority.immigration|reader\n\
-16 authority.immigration|reports claim.fee|claims\n\
-16 authority.immigration|reports credential.mitid|reports\n\
71 authority.immigration|speaks\n\
119 authority.ministry|claims\n\
-64 authority.ministry|claims authority.police|claims\n\
115 authority.ministry|claims claim.case|claims\n\
82 authority.ministry|claims claim.crime|claims\n\
15 authority.ministry|claims claim.deposit|claims\n\
71 authority.ministry|claims claim.easy-money|claims\n\
37 authority.ministry|claims claim.isolation|claims\n\
79 authority.ministry|claims claim.misused-name|claims\n\
18 authority.ministry|claims claim.paid-back|claims\n\
55 authority.ministry|claims claim.refund|claims\n\
83 authority.ministry|claims claim.robot|claims\n\
66 authority.ministry|claims claim.unusual-activity|claims\n\
37 authority.ministry|claims credential.balance|asks\n\
20 authority.ministry|claims credential.card|asks\n\
176 authority.ministry|claims credential.cpr|asks\n\
66 authority.ministry|claims credential.cpr|claims\n\
20 authority.ministry|claims credential.id-document|asks\n\
22 authority.ministry|claims credential.id-document|claims\n\
19 authority.ministry|claims credential.mitid|asks\n\
21 authority.ministry|claims credential.personal-information|claims\n\
62 authority.ministry|claims firm.bank|claims\n\
136 authority.ministry|claims money.amount|claims\n\
24 authority.ministry|claims money.valuables|claims\n\
23 authority.ministry|claims person.agent|claims\n\
-164 authority.ministry|claims threat.arrest|threatens\n\
38 authority.ministry|claims threat.block|threatens\n\
-82 authority.ministry|claims threat.court|threatens\n\
-73 authority.ministry|claims threat.deadline|threatens\n\
-59 authority.ministry|claims threat.deportation|threatens\n\
119 authority.ministry|live\n\
187 authority.ministry|reader\n\
79 authority.ministry|reports authority.police|reports\n\
-31 authority.ministry|reports claim.crime|reports\n\
-29 authority.ministry|reports credential.cpr|reports\n\
79 authority.ministry|reports threat.deadline|reports\n\
199 authority.ministry|speaks\n\
-87 authority.municipality|claims\n\
-61 authority.municipality|claims authority.police|claims\n\
47 authority.municipality|claims claim.all-money|claims\n\
-80 authority.municipality|claims claim.case|claims\n\
-51 authority.municipality|claims claim.crime|claims\n\
-44 authority.municipality|claims claim.deposit|claims\n\
-32 authority.municipality|claims claim.emergency|claims\n\
-39 authority.municipality|claims claim.fee|claims\n\
109 authority.municipality|claims claim.parcel|claims\n\
-98 authority.municipality|claims claim.purchase|claims\n\
116 authority.municipality|claims claim.refund|claims\n\
101 authority.municipality|claims claim.renewal|claims\n\
-33 authority.municipality|claims claim.residence|claims\n\
123 authority.municipality|claims claim.unpaid|claims\n\
43 authority.municipality|claims claim.unusual-activity|claims\n\
-39 authority.municipality|claims claim.your-own|claims\n\
53 authority.municipality|claims credential.card|asks\n\
20 authority.municipality|claims credential.card|claims\n\
167 authority.municipality|claims credential.code|asks\n\
17 authority.municipality|claims credential.code|claims\n\
72 authority.municipality|claims credential.cpr|advises\n\
108 authority.municipality|claims credential.cpr|asks\n\
66 authority.municipality|claims credential.cpr|claims\n\
-52 authority.municipality|claims credential.id-document|asks\n\
-128 authority.municipality|claims credential.id-document|claims\n\
-16 authority.municipality|claims credential.mitid|advises\n\
105 authority.municipality|claims credential.mitid|asks\n\
36 authority.municipality|claims credential.mitid|claims\n\
34 authority.municipality|claims credential.one-time-code|asks\n\
-84 authority.municipality|claims credential.one-time-code|claims\n\
70 authority.municipality|claims credential.password|asks\n\
38 authority.municipality|claims credential.password|claims\n\
17 authority.municipality|claims credential.personal-information|claims\n\
17 authority.municipality|claims firm.toll|claims\n\
240 authority.municipality|claims money.amount|claims\n\
20 authority.municipality|claims money.valuables|claims\n\
-52 authority.municipality|claims person.agent|claims\n\
51 authority.municipality|claims person.family|claims\n\
-97 authority.municipality|claims threat.block|threatens\n\
34 authority.municipality|claims threat.deadline|threatens\n\
-34 authority.municipality|claims threat.return|threatens\n\
-53 authority.municipality|denies\n\
-87 authority.municipality|live\n\
-42 authority.municipality|reader\n\
-18 authority.municipality|reports\n\
-19 authority.municipality|reports credential.mitid|reports\n\
25 authority.municipality|speaks\n\
105 authority.nsk|claims\n\
38 authority.nsk|claims authority.police|claims\n\
-37 authority.nsk|claims authority.prosecution|claims\n\
35 authority.nsk|claims claim.case|claims\n\
-62 authority.nsk|claims claim.crime|claims\n\
38 authority.nsk|claims claim.isolation|claims\n\
-21 authority.nsk|claims claim.link|claims\n\
-110 authority.nsk|claims credential.bank-details|claims\n\
15 authority.nsk|claims credential.mitid|asks\n\
31 authority.nsk|claims credential.personal-information|claims\n\
25 authority.nsk|claims firm.bank|claims\n\
-48 authority.nsk|claims money.amount|claims\n\
106 authority.nsk|claims threat.arrest|threatens\n\
-59 authority.nsk|claims threat.block|threatens\n\
-26 authority.nsk|claims threat.court|threatens\n\
-94 authority.nsk|claims threat.deadline|threatens\n\
22 authority.nsk|claims threat.exposure|threatens\n\
105 authority.nsk|live\n\
106 authority.nsk|reader\n\
37 authority.nsk|reports\n\
29 authority.nsk|reports claim.case|claims\n\
102 authority.nsk|speaks\n\
-106 authority.police|claims authority.police|reports\n\
-43 authority.police|claims authority.prosecution|claims\n\
16 authority.police|claims authority.state|claims\n\
-37 authority.police|claims authority.tax|claims\n\
-42 authority.police|claims claim.abroad|claims\n\
80 authority.police|claims claim.all-money|claims\n\
114 authority.police|claims claim.all-money|reports\n\
-53 authority.police|claims claim.already-paid|claims\n\
-18 authority.police|claims claim.broken-phone|claims\n\
-98 authority.police|claims claim.cannot-meet|claims\n\
-113 authority.police|claims claim.case|claims\n\
-24 authority.police|claims claim.case|reports\n\
156 authority.police|claims claim.crime|claims\n\
22 authority.police|claims claim.crime|denies\n\
-25 authority.police|claims claim.deposit|reports\n\
-75 authority.police|claims claim.easy-money|claims\n\
-154 authority.police|claims claim.emergency|claims\n\
-143 authority.police|claims claim.fee|claims\n\
-24 authority.police|claims claim.fee|reports\n\
166 authority.police|claims claim.fine|claims\n\
-183 authority.police|claims claim.hacked|claims\n\
-42 authority.police|claims claim.investment|claims\n\
-32 authority.police|claims claim.isolation|claims\n\
33 authority.police|claims claim.job|claims\n\
-28 authority.police|claims claim.link|claims\n\
-79 authority.police|claims claim.loan|claims\n\
-54 authority.police|claims claim.menu|claims\n\
145 authority.police|claims claim.misused-name|claims\n\
68 authority.police|claims claim.misused-name|reports\n\
48 authority.police|claims claim.mule|claims\n\
18 authority.police|claims claim.no-checking|advises\n\
132 authority.police|claims claim.no-checking|claims\n\
-88 authority.police|claims claim.no-checking|reports\n\
45 authority.police|claims claim.other-account|claims\n\
87 authority.police|claims claim.paid-back|claims\n\
170 authority.police|claims claim.parcel|claims\n\
102 authority.police|claims claim.pick-up|claims\n\
-40 authority.police|claims claim.pick-up|denies\n\
64 authority.police|claims claim.pick-up|reports\n\
-184 authority.police|claims claim.prize|claims\n\
-43 authority.police|claims claim.prize|reports\n\
-185 authority.police|claims claim.prompt|claims\n\
-59 authority.police|claims claim.purchase|claims\n\
132 authority.police|claims claim.reassurance|claims\n\
-18 authority.police|claims claim.reassurance|reports\n\
36 authority.police|claims claim.refund|claims\n\
54 authority.police|claims claim.residence|claims\n\
-38 authority.police|claims claim.residence|reports\n\
66 authority.police|claims claim.robot|claims\n\
94 authority.police|claims claim.safe-account|claims\n\
-23 authority.police|claims claim.safe-account|reports\n\
15 authority.police|claims claim.sent-by-mistake|claims\n\
343 authority.police|claims claim.unpaid|claims\n\
38 authority.police|claims claim.unusual-activity|claims\n\
-69 authority.police|claims claim.unusual-activity|reports\n\
-130 authority.police|claims claim.virus|claims\n\
-82 authority.police|claims claim.your-own|claims\n\
186 authority.police|claims credential.balance|asks\n\
140 authority.police|claims credential.balance|claims\n\
108 authority.police|claims credential.balance|reports\n\
-28 authority.police|claims credential.bank-details|advises\n\
136 authority.police|claims credential.bank-details|asks\n\
246 authority.police|claims credential.bank-details|claims\n\
-20 authority.police|claims credential.bank-details|reports\n\
-17 authority.police|claims credential.card|advises\n\
93 authority.police|claims credential.card|asks\n\
-206 authority.police|claims credential.card|claims\n\
27 authority.police|claims credential.card|reports\n\
-21 authority.police|claims credential.code|advises\n\
46 authority.police|claims credential.code|asks\n\
-31 authority.police|claims credential.code|reports\n\
-61 authority.police|claims credential.cpr|advises\n\
158 authority.police|claims credential.cpr|asks\n\
174 authority.police|claims credential.cpr|claims\n\
-21 authority.police|claims credential.id-document|asks\n\
-53 authority.police|claims credential.id-document|claims\n\
39 authority.police|claims credential.id-document|reports\n\
-100 authority.police|claims credential.mitid|advises\n\
-143 authority.police|claims credential.mitid|claims\n\
-73 authority.police|claims credential.mitid|reports\n\
66 authority.police|claims credential.one-time-code|asks\n\
-31 authority.police|claims credential.one-time-code|claims\n\
123 authority.police|claims credential.password|asks\n\
147 authority.police|claims credential.personal-information|asks\n\
-96 authority.police|claims credential.pin|advises\n\
191 authority.police|claims credential.pin|asks\n\
17 authority.police|claims credential.pin|claims\n\
-85 authority.police|claims credential.pin|reports\n\
-62 authority.police|claims firm.bank|claims\n\
17 authority.police|claims firm.bank|denies\n\
-140 authority.police|claims firm.bank|reports\n\
67 authority.police|claims firm.courier|claims\n\
-19 authority.police|claims firm.courier|reports\n\
437 authority.police|claims firm.payment|claims\n\
-35 authority.police|claims firm.shop|claims\n\
-54 authority.police|claims firm.support|claims\n\
103 authority.police|claims firm.telecom|claims\n\
-109 authority.police|claims firm.toll|claims\n\
18 authority.police|claims firm.utility|claims\n\
43 authority.police|claims money.amount|claims\n\
50 authority.police|claims money.amount|reports\n\
67 authority.police|claims money.unusual-means|claims\n\
60 authority.police|claims money.unusual-means|reports\n\
156 authority.police|claims money.valuables|claims\n\
-52 authority.police|claims money.valuables|denies\n\
61 authority.police|claims person.agent|claims\n\
-35 authority.police|claims person.agent|reports\n\
-62 authority.police|claims person.buyer|claims\n\
-56 authority.police|claims person.family|claims\n\
56 authority.police|claims person.landlord|claims\n\
-42 authority.police|claims threat.arrest|reports\n\
37 authority.police|claims threat.arrest|threatens\n\
25 authority.police|claims threat.block|reports\n\
-55 authority.police|claims threat.block|threatens\n\
21 authority.police|claims threat.court|reports\n\
24 authority.police|claims threat.court|threatens\n\
16 authority.police|claims threat.cutoff|threatens\n\
25 authority.police|claims threat.deadline|reports\n\
125 authority.police|claims threat.deadline|threatens\n\
18 authority.police|claims threat.debt|threatens\n\
17 authority.police|claims threat.deportation|threatens\n\
74 authority.police|claims threat.exposure|threatens\n\
-73 authority.police|claims threat.return|threatens\n\
-58 authority.police|denies\n\
112 authority.police|reader\n\
-73 authority.police|reports\n\
-15 authority.police|reports authority.prosecution|reports\n\
-73 authority.police|reports claim.all-money|claims\n\
19 authority.police|reports claim.all-money|reports\n\
27 authority.police|reports claim.case|claims\n\
-37 authority.police|reports claim.case|reports\n\
60 authority.police|reports claim.crime|claims\n\
-88 authority.police|reports claim.crime|reports\n\
52 authority.police|reports claim.deposit|claims\n\
18 authority.police|reports claim.link|claims\n\
-37 authority.police|reports claim.misused-name|reports\n\
20 authority.police|reports claim.other-account|reports\n\
58 authority.police|reports claim.pick-up|reports\n\
-19 authority.police|reports claim.prize|reports\n\
21 authority.police|reports claim.reassurance|claims\n\
53 authority.police|reports claim.recovery|claims\n\
-61 authority.police|reports claim.robot|claims\n\
-26 authority.police|reports claim.robot|reports\n\
-70 authority.police|reports claim.safe-account|reports\n\
-29 authority.police|reports claim.unusual-activity|claims\n\
79 authority.police|reports claim.unusual-activity|reports\n\
73 authority.police|reports credential.balance|claims\n\
45 authority.police|reports credential.bank-details|claims\n\
-17 authority.police|reports credential.bank-details|reports\n\
-45 authority.police|reports credential.code|reports\n\
23 authority.police|reports credential.cpr|claims\n\
-61 authority.police|reports credential.cpr|reports\n\
90 authority.police|reports credential.id-document|reports\n\
-49 authority.police|reports credential.mitid|reports\n\
111 authority.police|reports credential.personal-information|reports\n\
62 authority.police|reports credential.pin|reports\n\
-76 authority.police|reports firm.bank|reports\n\
-57 authority.police|reports money.amount|claims\n\
19 authority.police|reports money.amount|reports\n\
161 authority.police|reports money.unusual-means|reports\n\
50 authority.police|reports money.valuables|claims\n\
-39 authority.police|reports money.valuables|reports\n\
-23 authority.police|reports person.agent|claims\n\
-37 authority.police|reports person.agent|reports\n\
73 authority.police|reports person.family|claims\n\
-41 authority.police|reports threat.arrest|threatens\n\
221 authority.police|reports threat.block|reports\n\
-26 authority.police|reports threat.block|threatens\n\
-50 authority.police|reports threat.court|reports\n\
60 authority.police|reports threat.deadline|reports\n\
89 authority.police|reports threat.deadline|threatens\n\
95 authority.police|reports threat.exposure|reports\n\
76 authority.police|speaks\n\
-24 authority.prosecution|claims claim.abroad|claims\n\
-22 authority.prosecution|claims claim.all-money|claims\n\
253 authority.prosecution|claims claim.case|claims\n\
137 authority.prosecution|claims claim.crime|claims\n\
-65 authority.prosecution|claims claim.deposit|claims\n\
-54 authority.prosecution|claims claim.fee|claims\n\
46 authority.prosecution|claims claim.isolation|claims\n\
-102 authority.prosecution|claims claim.parcel|claims\n\
-36 authority.prosecution|claims credential.bank-details|claims\n\
-26 authority.prosecution|claims credential.card|reports\n\
-15 authority.prosecution|claims credential.code|reports\n\
-46 authority.prosecution|claims credential.id-document|asks\n\
27 authority.prosecution|claims credential.personal-information|asks\n\
-70 authority.prosecution|claims firm.bank|claims\n\
-102 authority.prosecution|claims firm.courier|claims\n\
-18 authority.prosecution|claims money.amount|reports\n\
-103 authority.prosecution|claims money.valuables|claims\n\
-16 authority.prosecution|claims money.valuables|reports\n\
151 authority.prosecution|claims threat.arrest|threatens\n\
28 authority.prosecution|claims threat.block|threatens\n\
-17 authority.prosecution|claims threat.court|threatens\n\
-63 authority.prosecution|claims threat.deadline|threatens\n\
71 authority.prosecution|claims threat.exposure|threatens\n\
-99 authority.prosecution|reader\n\
-19 authority.prosecution|reports\n\
35 authority.prosecution|reports claim.crime|claims\n\
-16 authority.prosecution|reports claim.crime|reports\n\
27 authority.prosecution|reports firm.bank|claims\n\
-15 authority.prosecution|reports money.amount|claims\n\
-27 authority.prosecution|reports money.valuables|reports\n\
124 authority.prosecution|speaks\n\
-74 authority.state|claims authority.tax|claims\n\
-20 authority.state|claims claim.abroad|claims\n\
23 authority.state|claims claim.all-money|claims\n\
81 authority.state|claims claim.case|claims\n\
-27 authority.state|claims claim.crime|claims\n\
25 authority.state|claims claim.deposit|claims\n\
-168 authority.state|claims claim.emergency|claims\n\
18 authority.state|claims claim.fee|claims\n\
-41 authority.state|claims claim.fine|claims\n\
73 authority.state|claims claim.investment|claims\n\
130 authority.state|claims claim.link|claims\n\
32 authority.state|claims claim.no-checking|claims\n\
-21 authority.state|claims claim.other-account|claims\n\
116 authority.state|claims claim.paid-back|claims\n\
58 authority.state|claims claim.parcel|claims\n\
21 authority.state|claims claim.pick-up|claims\n\
58 authority.state|claims claim.prize|claims\n\
47 authority.state|claims claim.reassurance|claims\n\
88 authority.state|claims claim.refund|claims\n\
81 authority.state|claims claim.renewal|claims\n\
-46 authority.state|claims claim.residence|claims\n\
48 authority.state|claims claim.safe-account|claims\n\
66 authority.state|claims claim.unpaid|claims\n\
84 authority.state|claims claim.unusual-activity|claims\n\
-27 authority.state|claims credential.balance|asks\n\
22 authority.state|claims credential.bank-details|asks\n\
27 authority.state|claims credential.bank-details|claims\n\
73 authority.state|claims credential.card|asks\n\
139 authority.state|claims credential.mitid|asks\n\
47 authority.state|claims credential.mitid|claims\n\
38 authority.state|claims credential.one-time-code|asks\n\
40 authority.state|claims credential.password|asks\n\
-48 authority.state|claims credential.personal-information|claims\n\
26 authority.state|claims credential.personal-information|reports\n\
-24 authority.state|claims firm.bank|claims\n\
113 authority.state|claims firm.courier|claims\n\
103 authority.state|claims money.amount|claims\n\
-77 authority.state|claims money.unusual-means|claims\n\
-81 authority.state|claims money.valuables|claims\n\
17 authority.state|claims person.agent|claims\n\
48 authority.state|claims person.family|claims\n\
-51 authority.state|claims threat.arrest|threatens\n\
35 authority.state|claims threat.block|threatens\n\
33 authority.state|claims threat.court|threatens\n\
84 authority.state|claims threat.deadline|threatens\n\
-64 authority.state|claims threat.debt|threatens\n\
17 authority.state|claims threat.deportation|threatens\n\
-53 authority.state|denies\n\
-21 authority.state|denies credential.mitid|advises\n\
26 authority.state|reader\n\
-17 authority.state|reports\n\
-20 authority.tax|claims\n\
35 authority.tax|claims claim.abroad|claims\n\
77 authority.tax|claims claim.already-paid|claims\n\
119 authority.tax|claims claim.case|claims\n\
28 authority.tax|claims claim.crime|claims\n\
-92 authority.tax|claims claim.emergency|claims\n\
134 authority.tax|claims claim.fee|claims\n\
-15 authority.tax|claims claim.fee|denies\n\
-102 authority.tax|claims claim.investment|claims\n\
-24 authority.tax|claims claim.job|claims\n\
-56 authority.tax|claims claim.link|claims\n\
35 authority.tax|claims claim.mule|claims\n\
31 authority.tax|claims claim.other-account|claims\n\
-169 authority.tax|claims claim.parcel|claims\n\
-63 authority.tax|claims claim.pick-up|claims\n\
49 authority.tax|claims claim.prompt|claims\n\
-26 authority.tax|claims claim.recovery|claims\n\
83 authority.tax|claims claim.refund|claims\n\
56 authority.tax|claims claim.renewal|claims\n\
-41 authority.tax|claims claim.residence|claims\n\
66 authority.tax|claims credential.bank-details|asks\n\
70 authority.tax|claims credential.card|advises\n\
174 authority.tax|claims credential.card|asks\n\
62 authority.tax|claims credential.card|claims\n\
-47 authority.tax|claims credential.card|denies\n\
31 authority.tax|claims credential.code|asks\n\
72 authority.tax|claims credential.code|claims\n\
96 authority.tax|claims credential.cpr|asks\n\
-86 authority.tax|claims credential.cpr|claims\n\
-34 authority.tax|claims credential.cpr|reports\n\
-75 authority.tax|claims credential.id-document|asks\n\
-82 authority.tax|claims credential.mitid|advises\n\
-37 authority.tax|claims credential.mitid|asks\n\
38 authority.tax|claims credential.mitid|claims\n\
34 authority.tax|claims credential.one-time-code|asks\n\
-70 authority.tax|claims credential.password|asks\n\
45 authority.tax|claims credential.personal-information|asks\n\
-105 authority.tax|claims credential.personal-information|claims\n\
-40 authority.tax|claims firm.bank|claims\n\
196 authority.tax|claims firm.payment|claims\n\
216 authority.tax|claims money.amount|claims\n\
-17 authority.tax|claims money.unusual-means|claims\n\
152 authority.tax|claims money.valuables|claims\n\
33 authority.tax|claims person.agent|claims\n\
-38 authority.tax|claims person.family|claims\n\
90 authority.tax|claims threat.arrest|threatens\n\
136 authority.tax|claims threat.block|threatens\n\
59 authority.tax|claims threat.court|threatens\n\
110 authority.tax|claims threat.deadline|threatens\n\
61 authority.tax|claims threat.debt|threatens\n\
113 authority.tax|claims threat.return|threatens\n\
-20 authority.tax|live\n\
-38 authority.tax|reader\n\
-120 authority.tax|reports\n\
-83 authority.tax|reports credential.card|claims\n\
-86 authority.tax|reports firm.bank|claims\n\
72 authority.tax|speaks\n\
-37 authority|denies\n\
-96 authority|reports\n\
121 authority|speaks\n\
-32 authorization\n\
-26 autho…\n\
-54 auto\n\
16 autob…\n\
-109 autoc…\n\
-28 automat\n\
81 automated\n\
49 automated call\n\
40 automated message\n\
-26 automaten\n\
29 automater\n\
19 automatic\n\
-15 automatically\n\
-124 automaticamente\n\
-56 automatiquement\n\
29 automatisk\n\
-35 automatisk til\n\
-74 automatiskai\n\
-22 autom…\n\
73 autor…\n\
-54 autumn\n\
-54 autum…\n\
-60 aux\n\
-29 available\n\
-16 available #\n\
32 available i\n\
-29 avail…\n\
68 avans\n\
51 avans pe\n\
53 avant\n\
131 avec\n\
80 avec le\n\
19 avec mitid\n\
-81 avem\n\
-40 aver\n\
-21 average\n\
-21 avera…\n\
157 aveti\n\
-22 avez\n\
36 avez droit\n\
-38 avisen\n\
-41 avise…\n\
-44 aviso\n\
-27 avoca…\n\
218 avoid\n\
25 avoid #\n\
16 avoid being\n\
58 avoid deportation\n\
27 avoid it\n\
36 avoid the\n\
80 avro\n\
68 avrupa\n\
68 avrup…\n\
76 avuka…\n\
52 avvis…\n\
-105 await\n\
82 awaits\n\
82 await…\n\
-33 awake\n\
-45 awake and\n\
-35 aware\n\
-28 aware of\n\
-66 awareness\n\
-66 aware…\n\
-43 away\n\
-31 ay\n\
-133 ayarl…\n\
16 aydin\n\
26 ayri\n\
46 ayse\n\
27 az\n\
134 azi\n\
-132 b\n\
-30 b #\n\
-22 b log\n\
-22 b the\n\
-71 b1\n\
23 babcia\n\
23 babci…\n\
32 babe\n\
51 back\n\
88 back #\n\
67 back @link\n\
25 back and\n\
67 back at\n\
-40 back before\n\
17 back from\n\
-17 back home\n\
51 back in\n\
-77 back of\n\
348 back on\n\
16 back to\n\
37 back together\n\
25 back tomorrow\n\
-249 back when\n\
167 back with\n\
65 background\n\
65 backg…\n\
-20 backu…\n\
-48 bad\n\
47 bad line\n\
-110 bad om\n\
-93 badge\n\
33 bag and\n\
48 bag on\n\
-50 bag på\n\
-22 bagefter\n\
-31 bagefter i\n\
-22 bagef…\n\
-60 bager…\n\
-49 bagge…\n\
-22 baggrunden\n\
-32 baggr…\n\
-76 baglanti\n\
-39 bagla…\n\
-48 bagma…\n\
-33 bags\n\
16 bagside\n\
19 bagsiden\n\
-59 bagsiden af\n\
38 bagsi…\n\
16 baigiasi\n\
16 baigi…\n\
140 bail\n\
19 bail of\n\
55 bail to\n\
127 bailiff\n\
-21 bailiffs\n\
101 baili…\n\
-63 bak\n\
-100 bakery\n\
-99 baker…\n\
-51 bakken\n\
-54 bakke…\n\
-48 bakma…\n\
-41 balance\n\
-155 balance #\n\
33 balance is\n\
22 balance on\n\
37 balance to\n\
32 balances\n\
-36 balan…\n\
78 ballerup\n\
84 balle…\n\
80 baltic\n\
80 balti…\n\
15 ban\n\
186 bana\n\
40 banca\n\
66 bancaire\n\
-72 bancarios\n\
-19 bancii\n\
-19 banci…\n\
-18 banco y\n\
30 banco…\n\
-43 band\n\
-20 bande\n\
-42 bang\n\
37 bange\n\
55 bani de\n\
72 banii\n\
-17 banii intr\n\
34 bank\n\
-98 bank #\n\
187 bank @link\n\
-21 bank about\n\
43 bank accounts\n\
41 bank adviser\n\
58 bank and\n\
86 bank app\n\
-43 bank as\n\
131 bank asks\n\
17 bank but\n\
116 bank calls\n\
77 bank card\n\
21 bank cards\n\
-101 bank closes\n\
19 bank de\n\
-33 bank details\n\
24 bank din\n\
20 bank do\n\
-77 bank du\n\
-20 bank employee\n\
-20 bank employees\n\
77 bank er\n\
-44 bank first\n\
117 bank for\n\
26 bank fraud\n\
-27 bank from\n\
-104 bank has\n\
-76 bank hurtigt\n\
-16 bank i\n\
-77 bank in\n\
21 bank information\n\
56 bank is\n\
30 bank it\n\
43 bank jeg\n\
44 bank lady\n\
-17 bank log\n\
38 bank login\n\
46 bank læg\n\
-45 bank myself\n\
-84 bank never\n\
-37 bank nu\n\
89 bank og\n\
-45 bank or\n\
16 bank på\n\
-70 bank read\n\
-53 bank reg\n\
57 bank rings\n\
18 bank says\n\
20 bank security\n\
62 bank since\n\
49 bank so\n\
26 bank staff\n\
-40 bank statements\n\
-23 bank that\n\
-26 bank the\n\
-27 bank then\n\
-59 bank they\n\
78 bank to\n\
27 bank transfer\n\
-15 bank vi\n\
-94 bank wants\n\
-77 bank was\n\
-17 bank we\n\
44 bank you\n\
-39 bank your\n\
-42 bank youre\n\
-62 banka\n\
46 bankas klaus\n\
-86 bankayi\n\
-98 banka…\n\
-51 bankdage\n\
-79 bankd…\n\
97 banke\n\
64 banken\n\
-22 banken der\n\
68 banken det\n\
59 banken er\n\
-18 banken fik\n\
39 banken ikke\n\
-91 banken og\n\
-49 banken om\n\
-44 banken ringede\n\
77 banken ringer\n\
107 banken siger\n\
22 bankens\n\
28 bankens nummer\n\
-20 bankens sikkerhedsafdeling\n\
-69 banker\n\
36 bankerne\n\
50 banke…\n\
-18 bankfolk\n\
-19 bankf…\n\
56 banking\n\
22 banking app\n\
-89 banking day\n\
-53 banking days\n\
46 banking password\n\
47 bankk…\n\
-145 bankm…\n\
-46 banko\n\
32 banko…\n\
36 bankr…\n\
45 banks\n\
22 banks are\n\
-30 banks do\n\
15 banks fraud\n\
-32 banks name\n\
-20 banks security\n\
-70 bankui\n\
-38 banku…\n\
88 banque\n\
84 banqu…\n\
-45 bar\n\
-56 barba…\n\
47 barcelona\n\
49 barce…\n\
29 bare\n\
30 bare bruge\n\
44 bare dit\n\
-89 bare en\n\
-22 bare flytte\n\
-31 bare for\n\
15 bare give\n\
-72 bare godkend\n\
122 bare have\n\
-30 bare høre\n\
17 bare ikke\n\
-47 bare mig\n\
47 bare modtage\n\
43 bare op\n\
-44 bare sig\n\
-26 bare sige\n\
81 bare swipe\n\
16 barga…\n\
20 barn\n\
60 barnebarn\n\
30 barnevognen\n\
97 barne…\n\
21 bars\n\
-25 bars #\n\
26 base\n\
-25 basement\n\
-25 basem…\n\
-18 basin\n\
57 basin…\n\
33 baskomiser\n\
33 basko…\n\
55 basla…\n\
29 basta\n\
37 basvu…\n\
66 battery\n\
36 batte…\n\
-86 bay\n\
117 bc\n\
68 bc of\n\
40 be\n\
-75 be a\n\
65 be able\n\
-20 be alarmed\n\
20 be answered\n\
95 be arrested\n\
-44 be asked\n\
-83 be at\n\
-24 be aware\n\
18 be blocked\n\
44 be cancelled\n\
66 be careful\n\
57 be closed\n\
18 be considered\n\
41 be cut\n\
-31 be deactivated\n\
21 be debited\n\
148 be deleted\n\
-44 be delivered\n\
27 be deported\n\
81 be done\n\
-28 be faked\n\
-128 be fetched\n\
-58 be from\n\
28 be frozen\n\
34 be given\n\
19 be heard\n\
23 be in\n\
37 be inform\n\
15 be issued\n\
-53 be kind\n\
-37 be paid\n\
36 be phoned\n\
-67 be picked\n\
-23 be police\n\
36 be put\n\
24 be quick\n\
38 be reached\n\
18 be ready\n\
-20 be recorded\n\
-73 be refunded\n\
-32 be regarded\n\
50 be released\n\
-40 be replied\n\
60 be revoked\n\
-43 be safe\n\
19 be seized\n\
75 be settled\n\
-40 be sure\n\
72 be suspended\n\
-44 be there\n\
37 be transferred\n\
25 be true\n\
-18 be verified\n\
35 be withdrawn\n\
39 beamt…\n\
-55 bearer\n\
-55 beare…\n\
-15 beboere\n\
-19 beboe…\n\
-28 became\n\
-28 becam…\n\
49 because\n\
22 because #\n\
62 because im\n\
25 because it\n\
57 because its\n\
51 because of\n\
-37 because somebody\n\
80 because the\n\
35 because we\n\
-39 because you\n\
42 because your\n\
-26 because youve\n\
49 becau…\n\
-43 become\n\
51 becomes\n\
16 becom…\n\
-135 bed\n\
-73 bede\n\
-38 bede om\n\
40 bedel…\n\
-69 beder\n\
-86 beder aldrig\n\
-41 beder dig\n\
-70 beder folk\n\
-59 beder om\n\
20 bedes\n\
28 bedes de\n\
-25 bedrageri\n\
-20 bedra…\n\
-28 bedst\n\
-21 bedste\n\
43 bedste hilsner\n\
-136 bedt\n\
-143 bedt om\n\
114 bedzie\n\
82 bedzi…\n\
18 been\n\
15 been approved\n\
-20 been arrested\n\
-58 been called\n\
48 been charged\n\
-17 been contacted\n\
54 been copied\n\
20 been deactivated\n\
21 been found\n\
-17 been granted\n\
61 been in\n\
27 been issued\n\
-181 been made\n\
16 been misused\n\
40 been opened\n\
-45 been paid\n\
25 been pre\n\
49 been put\n\
-54 been received\n\
24 been reported\n\
-48 been shipped\n\
69 been suspended\n\
57 been to\n\
-41 been told\n\
63 been used\n\
-51 beer\n\
-29 beetroot\n\
-29 beetr…\n\
166 before #\n\
-19 before a\n\
-16 before and\n\
33 before court\n\
38 before five\n\
31 before four\n\
-32 before friday\n\
28 before he\n\
27 before i\n\
105 before it\n\
159 before midnight\n\
-38 before monday\n\
52 before noon\n\
-49 before paying\n\
-22 before that\n\
-46 before the\n\
19 before they\n\
-40 before thursday\n\
47 before tonight\n\
-49 before we\n\
-137 before you\n\
-58 before your\n\
-39 before youve\n\
-64 beforehand\n\
-54 began\n\
-32 began to\n\
49 begge\n\
15 begge er\n\
-34 begge parter\n\
110 begge sider\n\
60 begin\n\
18 begin today\n\
-19 begin…\n\
28 begru…\n\
-31 begun\n\
65 begynder med\n\
26 begyn…\n\
46 behalf\n\
32 behalf of\n\
46 behal…\n\
-83 behandler\n\
15 behandlet\n\
-101 behan…\n\
-93 behind the\n\
25 behold\n\
-30 beholde\n\
82 beholder\n\
97 beholder #\n\
64 behol…\n\
-16 behør…\n\
-54 behøver\n\
-88 behøver ikke\n\
-54 behøv…\n\
44 bei\n\
-73 bei der\n\
37 bei einer\n\
66 bei ihnen\n\
-67 bei mir\n\
58 bei uns\n\
42 beijing\n\
42 beiji…\n\
50 being\n\
-35 being a\n\
-35 beklager\n\
-35 bekla…\n\
99 bekliyor\n\
95 bekli…\n\
25 bekommen\n\
99 bekom…\n\
54 bekraeft\n\
30 bekraft\n\
140 bekra…\n\
64 bekræft\n\
33 bekræft din\n\
88 bekræft dine\n\
16 bekræft dit\n\
28 bekræft med\n\
-24 bekræft venligst\n\
52 bekræfte\n\
35 bekræfte at\n\
-261 bekræfte din\n\
40 bekræfte med\n\
50 bekræftelse\n\
62 bekræfter\n\
39 bekræfter for\n\
97 bekræftet\n\
86 bekræ…\n\
-109 beled…\n\
92 believe\n\
20 believe me\n\
-63 believe that\n\
66 believe you\n\
-45 believed\n\
35 belie…\n\
-65 bell\n\
23 bella\n\
-25 bellahøj\n\
-74 bella…\n\
-54 belongs\n\
-54 belongs to\n\
-71 belon…\n\
101 below\n\
-55 beløb\n\
-44 beløb #\n\
28 beløb i\n\
-73 beløb på\n\
69 beløbet\n\
21 beløbet er\n\
65 beløbet og\n\
16 beløbet skal\n\
54 beløbet til\n\
-29 beløbet trækkes\n\
64 beløb…\n\
-24 bemær…\n\
226 ben\n\
53 ben kopenhag\n\
48 beneficiary\n\
20 benefit\n\
-34 benefits\n\
81 benef…\n\
-23 beni\n\
59 benim\n\
-16 bent\n\
107 bente\n\
47 benut…\n\
-18 benzi…\n\
-40 berei…\n\
82 berettiget\n\
82 berettiget til\n\
81 beret…\n\
45 berg\n\
33 bero\n\
-77 bescheid\n\
-75 besch…\n\
29 beside\n\
56 beside you\n\
29 besid…\n\
-51 besked\n\
-39 besked fra\n\
26 besked i\n\
105 besked læs\n\
-52 besked om\n\
-95 besked på\n\
49 beskeden kan\n\
-90 beskeder\n\
-70 beske…\n\
76 beskytte\n\
59 beskytte dig\n\
166 besky…\n\
-19 beslaglagt\n\
-33 besla…\n\
-34 besoin\n\
-34 besoi…\n\
-181 best\n\
-80 beste…\n\
58 bestil\n\
51 bestil nyt\n\
-21 bestil tid\n\
-49 bestille\n\
-22 bestiller\n\
-52 bestilt\n\
-15 bestilt noget\n\
-56 besti…\n\
-55 bestyrelsen\n\
-52 bestyrelsen foreslår\n\
19 bestyrelsesmøde\n\
-72 besty…\n\
39 bestætigen\n\
-24 bestætigen sie\n\
16 bestæ…\n\
39 besvar\n\
39 besvar denne\n\
35 besvare\n\
-102 besvares\n\
-29 besva…\n\
-41 besøg\n\
-32 besøg hos\n\
-56 besøg…\n\
87 bet\n\
189 betal\n\
189 betal #\n\
-54 betal din\n\
36 betal et\n\
17 betal fragt\n\
71 betal her\n\
34 betal i\n\
46 betal inden\n\
43 betal med\n\
44 betal nu\n\
55 betal porto\n\
38 betal på\n\
47 betal via\n\
-36 betale\n\
31 betale #\n\
113 betale en\n\
-15 betale for\n\
-74 betale med\n\
-71 betale noget\n\
16 betaler\n\
113 betaler #\n\
27 betaler jeg\n\
-25 betales der\n\
-36 betales i\n\
-75 betales inden\n\
78 betales med\n\
56 betaling #\n\
48 betaling af\n\
-28 betaling er\n\
-91 betaling for\n\
18 betaling i\n\
-125 betaling på\n\
50 betaling til\n\
22 betalingen\n\
-18 betalings id\n\
246 betalingskort\n\
24 betalingskort er\n\
82 betalingskort og\n\
-70 betalingsservice\n\
55 betalingsservice @link\n\
43 betalingsservice agreement\n\
29 betalingsservice din\n\
20 betalt\n\
33 betalt #\n\
67 betalt din\n\
22 betalt dobbelt\n\
23 betalt for\n\
27 betalt i\n\
-47 betalt med\n\
45 betalt to\n\
-106 betalte\n\
-59 betalte med\n\
69 betjent\n\
50 betjent forbi\n\
54 betjent og\n\
-71 betjente\n\
-43 betjenten\n\
41 betragtes\n\
37 betragtet\n\
37 betragtet som\n\
105 betra…\n\
31 betreff\n\
36 betreff ihr\n\
31 betre…\n\
38 betru…\n\
-28 better\n\
-24 better than\n\
-28 bette…\n\
-85 between\n\
-81 between #\n\
-27 between eight\n\
-20 between nine\n\
98 between us\n\
-21 between your\n\
-85 betwe…\n\
-34 betyder\n\
-42 betyder at\n\
-41 betyd…\n\
57 bevilget\n\
21 bevis\n\
47 bevis…\n\
-17 beware\n\
-17 bewar…\n\
27 bey\n\
-149 bez\n\
24 bezahlt\n\
21 bezah…\n\
71 bezpieczenstwa\n\
39 bezpi…\n\
121 bi\n\
63 bianc…\n\
-48 biblioteket\n\
-179 bibli…\n\
-49 bicicleta\n\
-91 bicic…\n\
-58 bicycle\n\
-69 bicyc…\n\
-51 bidra…\n\
-153 bien\n\
-51 bienv…\n\
22 bierze\n\
22 bierz…\n\
-45 big\n\
-56 bigger\n\
-24 bigge…\n\
-82 bike\n\
-16 bike still\n\
101 bike you\n\
-72 bikes\n\
-36 bikes worth\n\
144 bil\n\
70 bil i\n\
38 bil og\n\
-20 bilag\n\
40 bilaget\n\
40 bilag…\n\
-98 bildi…\n\
-170 bilet…\n\
19 bilezik\n\
60 bilforsikring\n\
60 bilfo…\n\
-44 bilgi\n\
46 bilgilerinizi\n\
100 bilgi…\n\
-37 bilie…\n\
-47 biliy…\n\
182 bilka\n\
22 bilka @link\n\
-21 bill\n\
92 bill #\n\
-85 bill came\n\
28 bill for\n\
25 bill is\n\
44 bill of\n\
15 bill that\n\
-48 billed\n\
-58 billed id\n\
126 billede\n\
163 billede af\n\
-20 billeder\n\
44 billeder af\n\
-59 billederne\n\
59 billedet\n\
27 billedlegitimation\n\
-62 billet\n\
-21 billetter\n\
-19 billetter til\n\
21 bille…\n\
57 billing\n\
-53 billi…\n\
36 bills\n\
128 bin\n\
-22 bin kron\n\
89 binance\n\
89 binan…\n\
-34 bine\n\
26 binnen\n\
26 binnen #\n\
26 binne…\n\
22 bins\n\
-40 biometri\n\
17 biometric\n\
-25 bipper\n\
-25 bippe…\n\
40 bir posete\n\
-79 bir sey\n\
103 birazdan\n\
103 biraz…\n\
-117 birgit\n\
-30 birgitte\n\
-148 birgi…\n\
-27 biri\n\
15 birisi\n\
15 biris…\n\
-66 birke…\n\
93 birth\n\
-83 birthday\n\
-47 birthday it\n\
-15 birthday we\n\
71 birthe\n\
-38 birth…\n\
-19 bis\n\
-15 bis #\n\
-52 bis zum\n\
-19 bisogno\n\
-19 bisog…\n\
-57 bit\n\
146 bitcoin\n\
37 bitcoin for\n\
28 bitcoin i\n\
-46 bitcoin last\n\
23 bitcoin machine\n\
39 bitcoin or\n\
21 bitcoin to\n\
152 bitco…\n\
101 bitko…\n\
-34 bitte\n\
-55 bitte den\n\
-17 bitte die\n\
-47 bitte…\n\
56 biz\n\
-119 bizi\n\
-68 bizi arayin\n\
-49 bizim\n\
-19 bizum\n\
-78 black\n\
-18 black friday\n\
-27 black week\n\
-23 black…\n\
-17 blanket\n\
-21 blank…\n\
-33 blanqueo\n\
-46 blanq…\n\
28 bleibt\n\
38 bleib…\n\
-110 blend…\n\
29 bless\n\
-207 blev\n\
-64 blev der\n\
-25 blev ringet\n\
-38 blev snydt\n\
27 blevet afvist\n\
-112 blevet aktiveret\n\
-70 blevet ringet\n\
77 blika\n\
-70 blinker\n\
-70 blink…\n\
-89 bliv\n\
-82 bliv i\n\
15 bliv på\n\
82 blive\n\
37 blive betragtet\n\
41 blive i\n\
30 blive stillet\n\
-16 blive straffet\n\
33 bliver\n\
-48 bliver bedt\n\
50 bliver brugt\n\
-35 bliver de\n\
25 bliver der\n\
-26 bliver det\n\
-50 bliver din\n\
-22 bliver du\n\
35 bliver i\n\
-24 bliver ikke\n\
-34 bliver lavet\n\
52 bliver lukket\n\
15 bliver ringet\n\
55 bliver ved\n\
33 blive…\n\
32 blocco\n\
60 blocc…\n\
-177 block\n\
-34 block a\n\
-91 block card\n\
-21 block it\n\
-27 block the\n\
-219 block your\n\
139 blockchain\n\
44 blockchain fee\n\
-56 blocked\n\
-49 blocked #\n\
34 blocked a\n\
-44 blocked and\n\
-26 blocked at\n\
43 blocked for\n\
-111 blocked it\n\
-47 blocking\n\
-44 blocks\n\
-19 block…\n\
26 bloke\n\
-41 blokeret\n\
-79 bloke…\n\
-46 blomster\n\
-31 blomsterne\n\
-221 bloms…\n\
-95 blood\n\
34 blood and\n\
-26 blood tests\n\
164 bloque\n\
18 bloquer\n\
90 bloqu…\n\
76 blot\n\
19 blue\n\
-41 blå\n\
-26 blæst\n\
-34 bo\n\
-101 board\n\
24 board meeting\n\
-60 boarding\n\
-115 board…\n\
-23 bodil\n\
-49 body\n\
-32 boet\n\
-149 bog\n\
-22 bogdan\n\
-22 bogda…\n\
85 bogholderiet\n\
97 bogho…\n\
-17 boks\n\
53 boks @link\n\
155 boks du\n\
17 boks from\n\
-38 boks og\n\
-50 boks or\n\
-20 boksen\n\
-20 bokse…\n\
68 bolig\n\
25 boligen\n\
62 boligportal\n\
105 boligstøtte\n\
61 bolig…\n\
-33 boller\n\
23 bolletta\n\
-81 bolle…\n\
92 bond\n\
24 bonifici\n\
102 bonifico\n\
117 bonif…\n\
37 bonjour\n\
-23 bonjour a\n\
121 bonjour je\n\
-15 bonjour nous\n\
37 bonjo…\n\
104 bonus\n\
-169 book\n\
-51 book a\n\
-15 book an\n\
-37 book at\n\
-31 book today\n\
-23 book you\n\
-55 booked\n\
-15 booked for\n\
-57 booke…\n\
30 booking\n\
-17 bookings\n\
-34 booki…\n\
-23 bookk…\n\
-78 books\n\
-67 boolean\n\
-67 boole…\n\
30 boost\n\
17 boots\n\
-58 boozt\n\
26 bopæl…\n\
74 bor\n\
27 bor alene\n\
74 bor i\n\
17 bor på\n\
104 borcu…\n\
-39 bord\n\
-31 bord til\n\
50 border\n\
-77 bordet\n\
-48 borde…\n\
166 borger\n\
115 borger @link\n\
-49 borgere\n\
-102 borgeren\n\
-159 borgerservice\n\
-102 borge…\n\
-22 bornh…\n\
-68 borrow #\n\
47 borrow from\n\
20 borrowed\n\
-15 borro…\n\
-55 bort\n\
-59 bort fra\n\
70 bortfalder\n\
17 bortfalder tilladelsen\n\
69 bortf…\n\
-100 boss\n\
148 bot\n\
75 both\n\
117 both sides\n\
-31 both the\n\
66 bother\n\
66 bothe…\n\
100 bought a\n\
-15 bought you\n\
16 bounce\n\
69 bounced\n\
137 bounc…\n\
-22 box\n\
-88 box #\n\
40 box code\n\
-48 box from\n\
21 box is\n\
78 box with\n\
-108 boxes\n\
-95 boy\n\
23 bozul…\n\
74 brak\n\
-32 brake\n\
-48 brake pads\n\
-74 brakes\n\
-74 brake…\n\
-18 branch\n\
-37 branch manager\n\
27 branch one\n\
18 branch with\n\
19 branches\n\
-38 brandt\n\
-62 brand…\n\
36 brauche\n\
-32 brazil\n\
-32 brazi…\n\
22 breach\n\
-28 breach of\n\
60 breac…\n\
-120 bread\n\
-24 break\n\
-22 break in\n\
26 brems…\n\
89 brev\n\
60 brev fra\n\
-45 brev i\n\
70 brev om\n\
-93 breve\n\
-85 brevet\n\
-22 brevet i\n\
-88 breve…\n\
-45 brian\n\
17 bridge without\n\
45 brill…\n\
-126 bring\n\
181 bring @link\n\
-87 bring id\n\
-34 bring it\n\
-52 bring passport\n\
-30 bring photo\n\
-130 bring the\n\
-163 bring your\n\
-63 bringen\n\
-42 bringen sie\n\
-58 bring…\n\
33 bro\n\
54 bro i\n\
22 bro u\n\
113 brobizz\n\
70 brobizz @link\n\
113 brobi…\n\
-46 broken can\n\
31 broken i\n\
63 broker\n\
43 broke…\n\
34 brother\n\
40 brother is\n\
38 broth…\n\
-123 brought\n\
-123 broug…\n\
-43 brown\n\
55 browser\n\
24 brows…\n\
-102 brug\n\
68 brug for\n\
-47 brug koden\n\
20 bruge\n\
-29 bruge #\n\
-18 bruge den\n\
-71 bruge deres\n\
17 bruge det\n\
97 bruge dit\n\
-32 bruge en\n\
93 bruger\n\
39 bruger i\n\
144 bruger id\n\
31 brugernavn\n\
-23 brugernavn adgangskode\n\
60 brugernavn og\n\
118 bruge…\n\
-24 brugsen\n\
-40 brugs…\n\
-52 brugt #\n\
28 brugt i\n\
52 brugt op\n\
32 brugt til\n\
-45 brugte\n\
-63 brugt…\n\
-66 brun\n\
-43 brunsvig\n\
-30 brunsvig logistics\n\
-43 bruns…\n\
157 bs\n\
56 bs #\n\
77 bs @link\n\
231 btc\n\
32 btc @link\n\
54 bu\n\
81 bu adrese\n\
-16 bud kommer\n\
-67 budget\n\
-16 budgetkonto\n\
-64 budge…\n\
80 buenas\n\
20 buenas tardes\n\
80 buena…\n\
-48 buenos\n\
-15 buenos dias\n\
-48 bueno…\n\
-28 bug\n\
138 bugun\n\
-20 bugun #\n\
-25 build\n\
24 building\n\
-28 built\n\
40 buletin\n\
49 bulet…\n\
45 bulga…\n\
-33 bulle…\n\
-31 bulundu\n\
-68 bulun…\n\
-20 bump\n\
61 buna\n\
-42 buna mama\n\
37 buna ziua\n\
-43 bunde…\n\
-76 buns\n\
-24 bunu\n\
29 buongiorno\n\
29 buong…\n\
103 buradan\n\
120 burad…\n\
17 bureau\n\
22 burea…\n\
18 burglar\n\
73 burglars\n\
78 burgl…\n\
-96 burok…\n\
-139 bus\n\
-74 bus 5c\n\
79 business\n\
25 business account\n\
56 busin…\n\
-75 bussen\n\
-75 busse…\n\
132 busta\n\
39 busta paga\n\
27 busy i\n\
27 but\n\
23 but first\n\
15 but for\n\
125 but i\n\
46 but if\n\
21 but im\n\
15 but it\n\
-42 but its\n\
24 but ive\n\
-153 but no\n\
17 but not\n\
16 but on\n\
20 but that\n\
45 but the\n\
28 but they\n\
23 but to\n\
42 but transfer\n\
53 but we\n\
78 but you\n\
-23 but your\n\
123 butas\n\
77 buti\n\
-39 butik\n\
-84 butikken\n\
-26 butikken send\n\
-69 butik…\n\
-49 butter\n\
-25 butter #\n\
-49 butte…\n\
-96 button\n\
-56 button and\n\
-102 butto…\n\
52 buy\n\
46 buy #\n\
-42 buy a\n\
46 buy apple\n\
-29 buy bitcoin\n\
-101 buy milk\n\
58 buy the\n\
24 buy usdt\n\
20 buy you\n\
54 buy your\n\
-22 buyer\n\
-35 buyer can\n\
79 buyer i\n\
-60 buyer paid\n\
18 buyer you\n\
60 buying\n\
60 buyin…\n\
40 buys\n\
24 buyuk…\n\
-141 by a\n\
-46 by an\n\
76 by bank\n\
-15 by betalingsservice\n\
-29 by calling\n\
93 by card\n\
146 by confirming\n\
-49 by courier\n\
-30 by digital\n\
-69 by e\n\
50 by entering\n\
23 by gift\n\
-15 by itself\n\
-64 by law\n\
-39 by letter\n\
55 by logging\n\
-57 by mail\n\
56 by mobilepay\n\
57 by moneygram\n\
52 by one\n\
-15 by ordinary\n\
194 by paying\n\
-69 by phone\n\
-79 by post\n\
26 by pressing\n\
52 by replying\n\
22 by return\n\
26 by sending\n\
51 by sms\n\
33 by sunday\n\
-31 by telephone\n\
93 by text\n\
-46 by the\n\
41 by tonight\n\
29 by transfer\n\
73 by western\n\
-26 by with\n\
72 by you\n\
72 by your\n\
-184 bye\n\
-37 bye bye\n\
-35 bygge…\n\
78 byla\n\
42 byret\n\
-34 byt\n\
-56 bytte\n\
-30 bytter\n\
-32 bytte…\n\
82 båd\n\
49 bøde\n\
69 bøde #\n\
-21 bøde den\n\
97 bøde på\n\
30 bødef…\n\
24 bøden er\n\
-75 bør\n\
-81 børn\n\
-60 børnehuset\n\
-94 børnene\n\
-33 børne…\n\
-25 bøyle\n\
-47 bøyle bir\n\
-268 c\n\
-16 c and\n\
56 c0nfi…\n\
-71 ca\n\
-144 ca #\n\
183 ca sa\n\
-69 ca sunt\n\
-22 cabinet\n\
-22 cabin…\n\
-15 cable\n\
-54 cache\n\
-40 cada\n\
-86 caduca en\n\
19 caduc…\n\
-118 cafe\n\
-52 cafea\n\
-52 cafea si\n\
35 cajer…\n\
-122 cake\n\
-117 cala\n\
-32 calco…\n\
16 calculation\n\
-27 calculations\n\
113 calcu…\n\
17 calindi\n\
-21 calin…\n\
172 calis…\n\
-61 call\n\
-77 call #\n\
-49 call about\n\
17 call again\n\
-34 call and\n\
-23 call at\n\
-67 call back\n\
-115 call centre\n\
40 call from\n\
-17 call him\n\
26 call im\n\
-178 call me\n\
27 call microsoft\n\
-33 call my\n\
126 call our\n\
-54 call the\n\
-22 call to\n\
-79 call us\n\
-16 call within\n\
-73 call you\n\
-21 call your\n\
-81 callcenter\n\
-81 callc…\n\
-162 called\n\
-71 called #\n\
-27 called about\n\
-32 called back\n\
-97 called by\n\
19 called from\n\
-91 called me\n\
-52 called the\n\
-29 called us\n\
-120 caller\n\
51 caller claims\n\
57 caller i\n\
-37 caller says\n\
-15 caller the\n\
-105 callers\n\
-41 callers who\n\
-161 calle…\n\
-30 calling about\n\
-23 calling customers\n\
88 calling from\n\
31 calling himself\n\
28 calling me\n\
-88 calling the\n\
-32 calling to\n\
16 calling we\n\
58 calling you\n\
-46 calling your\n\
-74 calls\n\
-39 calls and\n\
-24 calls from\n\
30 calls i\n\
-31 calls that\n\
-40 calls to\n\
52 calls you\n\
-80 calm\n\
27 cambiato\n\
-17 cambio\n\
-18 cambio de\n\
-122 cambi…\n\
-210 came\n\
-50 came #\n\
-29 came for\n\
34 came from\n\
-15 came in\n\
-121 came to\n\
91 camera\n\
40 camera and\n\
111 camer…\n\
-19 camilla\n\
15 camilla from\n\
-19 camil…\n\
-24 can\n\
-50 can also\n\
-21 can always\n\
-39 can apply\n\
77 can avoid\n\
18 can block\n\
-83 can bring\n\
22 can call\n\
53 can cancel\n\
-15 can change\n\
59 can check\n\
-35 can collect\n\
-85 can come\n\
27 can delete\n\
-27 can do\n\
-34 can follow\n\
-44 can get\n\
-16 can give\n\
120 can hear\n\
56 can help\n\
33 can i\n\
-49 can make\n\
29 can match\n\
17 can meet\n\
15 can move\n\
-71 can not\n\
-17 can now\n\
18 can object\n\
93 can only\n\
127 can pay\n\
-27 can pick\n\
22 can put\n\
32 can recover\n\
-16 can remove\n\
-58 can renew\n\
-63 can see\n\
130 can send\n\
35 can show\n\
-23 can somebody\n\
61 can stop\n\
-55 can take\n\
-62 can tell\n\
-51 can the\n\
-45 can throw\n\
-80 can u\n\
-79 can use\n\
-112 can you\n\
-71 canada\n\
-71 canad…\n\
94 cancel\n\
20 cancel a\n\
-22 cancel at\n\
186 cancel it\n\
-80 cancel on\n\
86 cancel the\n\
52 cancellation\n\
-91 cancellations\n\
-31 cancelled\n\
47 cancelled and\n\
29 cancelling\n\
44 cancer\n\
48 cance…\n\
50 cand\n\
34 candidate\n\
-27 candi…\n\
-17 candles\n\
-17 candl…\n\
21 canim\n\
69 cannot\n\
60 cannot be\n\
52 cannot let\n\
49 cannot show\n\
69 canno…\n\
64 cant\n\
73 cant be\n\
-41 cant come\n\
-16 cant do\n\
106 cant get\n\
31 cant help\n\
-37 cant make\n\
-88 cant reply\n\
-29 cant see\n\
-17 cant show\n\
80 cant talk\n\
16 cant tell\n\
-82 canteen\n\
-82 cante…\n\
19 capacity\n\
20 capacity as\n\
19 capac…\n\
-22 caparra\n\
-22 capar…\n\
-63 capit…\n\
37 captain\n\
37 capta…\n\
35 captura\n\
66 captu…\n\
60 car\n\
55 car and\n\
-28 car is\n\
-15 car loan\n\
97 car they\n\
27 car votre\n\
18 car with\n\
-17 carab…\n\
65 card\n\
173 card @link\n\
35 card after\n\
60 card and\n\
-53 card away\n\
-42 card b\n\
89 card both\n\
-34 card comes\n\
28 card data\n\
120 card details\n\
40 card do\n\
-146 card ending\n\
-32 card expires\n\
17 card for\n\
60 card front\n\
59 card here\n\
-37 card if\n\
-79 card in\n\
31 card info\n\
16 card information\n\
44 card is\n\
-91 card it\n\
81 card mitid\n\
18 card must\n\
167 card no\n\
-28 card not\n\
150 card number\n\
66 card on\n\
20 card once\n\
16 card only\n\
-120 card or\n\
28 card over\n\
-57 card payment\n\
38 card pin\n\
-27 card press\n\
23 card put\n\
29 card security\n\
108 card so\n\
-46 card to\n\
74 card today\n\
-76 card was\n\
-40 card we\n\
17 card were\n\
22 card within\n\
-73 card you\n\
29 card your\n\
-29 cardamom\n\
-29 carda…\n\
-40 cards\n\
-63 cards and\n\
93 cards for\n\
-24 cards from\n\
59 cards of\n\
-55 cards or\n\
58 cardul\n\
-60 cardul si\n\
30 cardului\n\
-26 cardului nu\n\
100 cardu…\n\
72 care\n\
16 care se\n\
56 care vine\n\
34 carefully\n\
18 carefully do\n\
33 caref…\n\
-87 caretaker\n\
-90 caret…\n\
43 cargo\n\
15 carico\n\
19 caric…\n\
-20 carin…\n\
-29 carl\n\
-20 carl jacobsens\n\
30 carmen\n\
30 carme…\n\
-30 carol…\n\
-36 carpe…\n\
-36 carpo…\n\
-36 carried\n\
-131 carri…\n\
-102 carry\n\
-16 carry it\n\
-31 cars\n\
53 cars were\n\
35 carsten\n\
35 carst…\n\
17 carta didentita\n\
-47 carta e\n\
60 carte\n\
38 carte a\n\
59 carte bancaire\n\
27 carte et\n\
55 cartes\n\
-17 casa\n\
-25 case #\n\
22 case by\n\
72 case goes\n\
24 case has\n\
-21 case in\n\
-46 case number\n\
25 case of\n\
15 case order\n\
96 case press\n\
-65 case the\n\
-28 case to\n\
43 case will\n\
52 case with\n\
25 case worker\n\
19 case you\n\
-139 cases\n\
37 cash\n\
61 cash and\n\
39 cash from\n\
23 cash is\n\
-74 cash or\n\
48 cashier\n\
48 cashi…\n\
37 caso\n\
75 caso de\n\
-28 caso di\n\
60 casse\n\
-39 cat\n\
-32 catch\n\
-16 caused\n\
-16 caused by\n\
-16 cause…\n\
36 caution\n\
52 cauti…\n\
-38 cay\n\
38 cazar…\n\
-33 cbb\n\
-18 cc\n\
30 ce\n\
-135 ce code\n\
-56 ce nest\n\
58 ce soir\n\
89 ce un\n\
49 cebin…\n\
71 ceci\n\
51 ceci est\n\
88 cekip\n\
-18 cellar\n\
-18 cella…\n\
104 celu\n\
-62 cena\n\
19 central\n\
-37 central bank\n\
-50 centre\n\
-28 centr…\n\
19 ceo\n\
-39 cer\n\
-119 cere\n\
-50 cere bani\n\
-41 cere niciodata\n\
-37 cerius\n\
-37 ceriu…\n\
28 cerra…\n\
-31 certain\n\
-34 certa…\n\
46 certificate\n\
-15 certificates\n\
29 certified\n\
95 certi…\n\
-73 cerut\n\
-77 ces\n\
19 cest\n\
31 cest un\n\
40 cet\n\
-79 cetait\n\
-79 cetai…\n\
-34 cetat…\n\
-24 ceva\n\
-55 cevap\n\
84 cevir…\n\
-21 chain\n\
-15 chair\n\
-25 chair…\n\
74 chance\n\
23 chance before\n\
74 chanc…\n\
-157 change\n\
-53 change it\n\
-32 change of\n\
-33 change or\n\
-103 change the\n\
-57 change your\n\
56 changed\n\
79 changed bank\n\
-97 changed the\n\
-133 changes\n\
-111 chang…\n\
-45 channel\n\
-67 chann…\n\
-101 chapter\n\
-39 chapter #\n\
-17 chapter nine\n\
-112 chapt…\n\
-29 characters\n\
-39 chara…\n\
98 charge #\n\
-28 charge of\n\
35 charge to\n\
-52 charge your\n\
-66 chargeback\n\
-23 charged to\n\
-45 charged with\n\
30 charger\n\
-52 charging\n\
-15 charg…\n\
-29 charl…\n\
18 chat from\n\
-53 chat in\n\
-22 chats\n\
31 chatten\n\
19 chatt…\n\
-47 chauffør\n\
55 chaufføren\n\
-21 chauf…\n\
31 che\n\
82 che dice\n\
25 che ha\n\
24 che il\n\
-53 che la\n\
72 che le\n\
-85 che non\n\
-49 cheap…\n\
-40 cheated\n\
-40 cheat…\n\
-20 check\n\
43 check if\n\
-146 check in\n\
-49 check is\n\
-17 check it\n\
-77 check that\n\
-115 check the\n\
-17 check up\n\
57 check with\n\
-138 check your\n\
20 checked\n\
41 checking\n\
-46 check…\n\
16 cheese\n\
16 chees…\n\
34 chef\n\
103 cheque\n\
103 chequ…\n\
165 cher\n\
52 cher e\n\
-33 chers\n\
-22 chers parents\n\
-120 chez\n\
-178 chi\n\
-107 chi e\n\
-64 chiama\n\
-21 chiamare\n\
-54 chiamato\n\
-54 chiamato il\n\
-65 chiami\n\
-74 chiam…\n\
46 chiavi\n\
34 chiav…\n\
-62 chick…\n\
-52 chied…\n\
16 chief\n\
-17 chies…\n\
156 chiffres\n\
30 chiffres de\n\
156 chiff…\n\
-27 child\n\
63 childrens\n\
20 childs\n\
43 child…\n\
22 china\n\
103 chinese\n\
87 chinese embassy\n\
103 chine…\n\
106 chip\n\
74 chippen\n\
82 chipp…\n\
48 chiudere\n\
49 chiud…\n\
-74 choice\n\
-74 choic…\n\
-34 choir\n\
34 choose\n\
33 choose #\n\
-27 choose bank\n\
-24 choose the\n\
124 choose your\n\
42 choos…\n\
-18 chosen\n\
-18 chose…\n\
-56 christmas\n\
-52 chris…\n\
-53 chrome\n\
-26 chrome on\n\
-53 chrom…\n\
55 chron…\n\
-26 church\n\
-26 churc…\n\
47 chwile\n\
-116 ci\n\
29 ci dessous\n\
247 cia\n\
116 cia @link\n\
78 cia as\n\
112 ciagu\n\
151 ciagu #\n\
-69 ciao\n\
-26 ciao a\n\
216 cifre\n\
51 cifre i\n\
20 cifre og\n\
27 cifre på\n\
22 cifret\n\
22 cifret kode\n\
102 cifre…\n\
83 cikar…\n\
-47 cikma…\n\
76 cikti\n\
-23 cinco\n\
-27 cine\n\
-26 cinema\n\
-25 cinema on\n\
-26 cinem…\n\
35 cineva\n\
35 cinev…\n\
43 cirka\n\
-26 cirkulerer\n\
-26 cirku…\n\
-98 cita\n\
-54 cititi\n\
-54 citit…\n\
-22 citizen\n\
-118 citizen service\n\
-79 citizens\n\
-30 citizens in\n\
34 citizens with\n\
-26 citizenship\n\
-64 citiz…\n\
16 citta…\n\
-70 city\n\
24 city court\n\
-47 ciuda…\n\
107 civil\n\
50 civil betjent\n\
85 civil registration\n\
112 claim\n\
54 claim it\n\
-27 claim to\n\
20 claim with\n\
102 claim your\n\
44 claim.abroad|claims\n\
90 claim.abroad|claims claim.all-money|claims\n\
-53 claim.abroad|claims claim.already-paid|claims\n\
-250 claim.abroad|claims claim.broken-phone|claims\n\
24 claim.abroad|claims claim.cannot-meet|claims\n\
-92 claim.abroad|claims claim.case|claims\n\
-206 claim.abroad|claims claim.crime|claims\n\
420 claim.abroad|claims claim.deposit|claims\n\
-27 claim.abroad|claims claim.deposit|reports\n\
-32 claim.abroad|claims claim.emergency|claims\n\
55 claim.abroad|claims claim.job|claims\n\
-107 claim.abroad|claims claim.link|claims\n\
39 claim.abroad|claims claim.mule|claims\n\
-26 claim.abroad|claims claim.new-number|claims\n\
-61 claim.abroad|claims claim.no-checking|claims\n\
51 claim.abroad|claims claim.other-account|claims\n\
-131 claim.abroad|claims claim.paid-back|claims\n\
50 claim.abroad|claims claim.pick-up|claims\n\
32 claim.abroad|claims claim.prize|claims\n\
-48 claim.abroad|claims claim.prompt|claims\n\
-74 claim.abroad|claims claim.purchase|claims\n\
-73 claim.abroad|claims claim.refund|claims\n\
-49 claim.abroad|claims claim.renewal|claims\n\
-22 claim.abroad|claims claim.robot|claims\n\
-16 claim.abroad|claims claim.unpaid|claims\n\
19 claim.abroad|claims claim.unusual-activity|claims\n\
-106 claim.abroad|claims credential.bank-details|claims\n\
64 claim.abroad|claims credential.card|asks\n\
-34 claim.abroad|claims credential.card|claims\n\
-31 claim.abroad|claims credential.cpr|claims\n\
85 claim.abroad|claims credential.id-document|claims\n\
-46 claim.abroad|claims credential.mitid|asks\n\
-57 claim.abroad|claims credential.personal-information|claims\n\
-95 claim.abroad|claims firm.bank|claims\n\
107 claim.abroad|claims firm.payment|claims\n\
-39 claim.abroad|claims firm.shop|claims\n\
-37 claim.abroad|claims firm.telecom|claims\n\
169 claim.abroad|claims money.amount|claims\n\
83 claim.abroad|claims money.unusual-means|claims\n\
22 claim.abroad|claims money.valuables|claims\n\
155 claim.abroad|claims person.agent|claims\n\
24 claim.abroad|claims person.buyer|claims\n\
107 claim.abroad|claims person.family|claims\n\
271 claim.abroad|claims person.landlord|claims\n\
-123 claim.abroad|claims threat.arrest|threatens\n\
-116 claim.abroad|claims threat.block|threatens\n\
37 claim.abroad|claims threat.court|threatens\n\
210 claim.abroad|claims threat.deadline|threatens\n\
35 claim.abroad|claims threat.debt|threatens\n\
44 claim.abroad|live\n\
233 claim.abroad|reader\n\
-92 claim.abroad|reports\n\
-18 claim.abroad|reports claim.deposit|claims\n\
-44 claim.abroad|reports claim.deposit|reports\n\
25 claim.abroad|reports claim.unusual-activity|reports\n\
15 claim.abroad|reports firm.bank|reports\n\
-42 claim.abroad|reports person.landlord|claims\n\
19 claim.abroad|reports threat.deadline|reports\n\
229 claim.abroad|speaks\n\
43 claim.all-money|claims\n\
-112 claim.all-money|claims claim.already-paid|claims\n\
26 claim.all-money|claims claim.case|claims\n\
36 claim.all-money|claims claim.crime|claims\n\
-16 claim.all-money|claims claim.crime|reports\n\
-15 claim.all-money|claims claim.deposit|claims\n\
37 claim.all-money|claims claim.deposit|denies\n\
37 claim.all-money|claims claim.easy-money|claims\n\
86 claim.all-money|claims claim.emergency|claims\n\
-100 claim.all-money|claims claim.fee|claims\n\
200 claim.all-money|claims claim.hacked|claims\n\
65 claim.all-money|claims claim.investment|claims\n\
92 claim.all-money|claims claim.isolation|claims\n\
-95 claim.all-money|claims claim.job|claims\n\
137 claim.all-money|claims claim.link|claims\n\
-57 claim.all-money|claims claim.misused-name|claims\n\
23 claim.all-money|claims claim.new-number|claims\n\
25 claim.all-money|claims claim.no-checking|claims\n\
98 claim.all-money|claims claim.other-account|claims\n\
35 claim.all-money|claims claim.paid-back|claims\n\
131 claim.all-money|claims claim.parcel|claims\n\
33 claim.all-money|claims claim.pick-up|claims\n\
-140 claim.all-money|claims claim.prize|claims\n\
-160 claim.all-money|claims claim.prompt|claims\n\
51 claim.all-money|claims claim.purchase|claims\n\
35 claim.all-money|claims claim.reassurance|claims\n\
32 claim.all-money|claims claim.recovery|claims\n\
-105 claim.all-money|claims claim.refund|claims\n\
107 claim.all-money|claims claim.renewal|claims\n\
43 claim.all-money|claims claim.residence|claims\n\
108 claim.all-money|claims claim.safe-account|claims\n\
-67 claim.all-money|claims claim.safe-account|reports\n\
-31 claim.all-money|claims claim.unpaid|claims\n\
-78 claim.all-money|claims claim.unusual-activity|claims\n\
-105 claim.all-money|claims claim.your-own|claims\n\
99 claim.all-money|claims credential.balance|asks\n\
48 claim.all-money|claims credential.balance|claims\n\
153 claim.all-money|claims credential.bank-details|asks\n\
66 claim.all-money|claims credential.bank-details|claims\n\
27 claim.all-money|claims credential.card|asks\n\
-36 claim.all-money|claims credential.card|claims\n\
-40 claim.all-money|claims credential.code|asks\n\
-72 claim.all-money|claims credential.code|claims\n\
-19 claim.all-money|claims credential.code|reports\n\
171 claim.all-money|claims credential.cpr|asks\n\
-22 claim.all-money|claims credential.cpr|claims\n\
-18 claim.all-money|claims credential.cpr|reports\n\
32 claim.all-money|claims credential.id-document|asks\n\
-58 claim.all-money|claims credential.mitid|asks\n\
-78 claim.all-money|claims credential.mitid|claims\n\
-104 claim.all-money|claims credential.one-time-code|asks\n\
44 claim.all-money|claims credential.password|asks\n\
-66 claim.all-money|claims credential.password|claims\n\
-46 claim.all-money|claims credential.personal-information|claims\n\
-18 claim.all-money|claims credential.personal-information|reports\n\
37 claim.all-money|claims firm.bank|claims\n\
-142 claim.all-money|claims firm.bank|reports\n\
-37 claim.all-money|claims firm.courier|claims\n\
23 claim.all-money|claims firm.shop|claims\n\
-33 claim.all-money|claims firm.support|claims\n\
129 claim.all-money|claims money.amount|claims\n\
50 claim.all-money|claims money.unusual-means|claims\n\
-42 claim.all-money|claims money.valuables|claims\n\
-38 claim.all-money|claims money.valuables|reports\n\
-85 claim.all-money|claims person.agent|claims\n\
-96 claim.all-money|claims person.buyer|claims\n\
131 claim.all-money|claims person.family|claims\n\
50 claim.all-money|claims person.landlord|claims\n\
21 claim.all-money|claims person.recruiter|claims\n\
-45 claim.all-money|claims threat.arrest|threatens\n\
-20 claim.all-money|claims threat.block|reports\n\
-42 claim.all-money|claims threat.block|threatens\n\
58 claim.all-money|claims threat.court|threatens\n\
-21 claim.all-money|claims threat.deadline|reports\n\
141 claim.all-money|claims threat.deadline|threatens\n\
39 claim.all-money|claims threat.debt|threatens\n\
-17 claim.all-money|claims threat.deportation|threatens\n\
16 claim.all-money|claims threat.exposure|threatens\n\
-39 claim.all-money|denies\n\
-15 claim.all-money|denies firm.bank|claims\n\
43 claim.all-money|live\n\
59 claim.all-money|reader\n\
-25 claim.all-money|reports\n\
19 claim.all-money|reports claim.crime|claims\n\
63 claim.all-money|reports claim.crime|reports\n\
26 claim.all-money|reports claim.hacked|reports\n\
-20 claim.all-money|reports claim.prompt|claims\n\
92 claim.all-money|reports claim.reassurance|claims\n\
-46 claim.all-money|reports claim.unusual-activity|claims\n\
-31 claim.all-money|reports credential.bank-details|claims\n\
49 claim.all-money|reports firm.bank|claims\n\
-24 claim.all-money|reports firm.bank|reports\n\
-19 claim.all-money|reports money.amount|claims\n\
18 claim.all-money|reports money.amount|reports\n\
-30 claim.all-money|reports money.valuables|reports\n\
69 claim.all-money|reports person.agent|claims\n\
27 claim.all-money|reports threat.arrest|threatens\n\
58 claim.all-money|reports threat.deadline|reports\n\
306 claim.all-money|speaks\n\
33 claim.already-paid|claims\n\
60 claim.already-paid|claims claim.broken-phone|claims\n\
-49 claim.already-paid|claims claim.case|claims\n\
-84 claim.already-paid|claims claim.crime|claims\n\
-161 claim.already-paid|claims claim.deposit|claims\n\
26 claim.already-paid|claims claim.easy-money|claims\n\
-72 claim.already-paid|claims claim.emergency|claims\n\
-147 claim.already-paid|claims claim.fee|claims\n\
-94 claim.already-paid|claims claim.fine|claims\n\
124 claim.already-paid|claims claim.job|claims\n\
92 claim.already-paid|claims claim.link|claims\n\
16 claim.already-paid|claims claim.loan|claims\n\
40 claim.already-paid|claims claim.mule|claims\n\
139 claim.already-paid|claims claim.no-checking|claims\n\
69 claim.already-paid|claims claim.other-account|claims\n\
-25 claim.already-paid|claims claim.paid-back|claims\n\
-107 claim.already-paid|claims claim.parcel|claims\n\
-28 claim.already-paid|claims claim.prompt|claims\n\
82 claim.already-paid|claims claim.reassurance|claims\n\
54 claim.already-paid|claims claim.refund|claims\n\
-135 claim.already-paid|claims claim.renewal|claims\n\
-77 claim.already-paid|claims claim.safe-account|claims\n\
-388 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-101 claim.already-paid|claims claim.unpaid|claims\n\
18 claim.already-paid|claims claim.virus|claims\n\
-53 claim.already-paid|claims claim.your-own|claims\n\
38 claim.already-paid|claims credential.balance|claims\n\
40 claim.already-paid|claims credential.bank-details|asks\n\
-67 claim.already-paid|claims credential.card|advises\n\
149 claim.already-paid|claims credential.card|asks\n\
60 claim.already-paid|claims credential.card|claims\n\
50 claim.already-paid|claims credential.code|asks\n\
-20 claim.already-paid|claims credential.code|claims\n\
28 claim.already-paid|claims credential.code|reports\n\
24 claim.already-paid|claims credential.cpr|asks\n\
45 claim.already-paid|claims credential.id-document|claims\n\
83 claim.already-paid|claims credential.mitid|asks\n\
63 claim.already-paid|claims credential.mitid|claims\n\
40 claim.already-paid|claims credential.mitid|reports\n\
46 claim.already-paid|claims credential.one-time-code|asks\n\
45 claim.already-paid|claims credential.one-time-code|claims\n\
-85 claim.already-paid|claims credential.personal-information|asks\n\
74 claim.already-paid|claims firm.bank|claims\n\
115 claim.already-paid|claims firm.courier|claims\n\
-114 claim.already-paid|claims firm.payment|claims\n\
137 claim.already-paid|claims firm.shop|claims\n\
21 claim.already-paid|claims firm.telecom|claims\n\
-16 claim.already-paid|claims firm.toll|claims\n\
-103 claim.already-paid|claims firm.utility|claims\n\
70 claim.already-paid|claims money.amount|reports\n\
101 claim.already-paid|claims money.unusual-means|claims\n\
98 claim.already-paid|claims money.valuables|claims\n\
26 claim.already-paid|claims person.agent|claims\n\
25 claim.already-paid|claims person.buyer|reports\n\
-74 claim.already-paid|claims person.family|claims\n\
-23 claim.already-paid|claims person.landlord|claims\n\
37 claim.already-paid|claims threat.block|threatens\n\
-57 claim.already-paid|claims threat.court|threatens\n\
-152 claim.already-paid|claims threat.deadline|threatens\n\
-38 claim.already-paid|claims threat.debt|threatens\n\
35 claim.already-paid|claims threat.return|threatens\n\
-15 claim.already-paid|denies\n\
33 claim.already-paid|live\n\
223 claim.already-paid|reader\n\
-46 claim.already-paid|reports\n\
-21 claim.already-paid|reports money.valuables|reports\n\
68 claim.already-paid|speaks\n\
69 claim.broken-phone|claims\n\
-52 claim.broken-phone|claims claim.case|claims\n\
27 claim.broken-phone|claims claim.deposit|claims\n\
135 claim.broken-phone|claims claim.emergency|claims\n\
293 claim.broken-phone|claims claim.new-number|claims\n\
31 claim.broken-phone|claims claim.no-checking|claims\n\
65 claim.broken-phone|claims claim.other-account|claims\n\
87 claim.broken-phone|claims claim.paid-back|claims\n\
24 claim.broken-phone|claims claim.prompt|claims\n\
87 claim.broken-phone|claims claim.unpaid|claims\n\
-19 claim.broken-phone|claims claim.virus|claims\n\
69 claim.broken-phone|claims claim.your-own|claims\n\
71 claim.broken-phone|claims credential.bank-details|asks\n\
32 claim.broken-phone|claims credential.bank-details|claims\n\
70 claim.broken-phone|claims credential.card|asks\n\
-46 claim.broken-phone|claims credential.code|claims\n\
24 claim.broken-phone|claims credential.one-time-code|claims\n\
99 claim.broken-phone|claims firm.bank|claims\n\
35 claim.broken-phone|claims firm.payment|claims\n\
43 claim.broken-phone|claims money.amount|claims\n\
17 claim.broken-phone|claims money.unusual-means|claims\n\
-28 claim.broken-phone|claims money.valuables|claims\n\
245 claim.broken-phone|claims person.family|claims\n\
-186 claim.broken-phone|claims person.landlord|claims\n\
-40 claim.broken-phone|claims threat.block|threatens\n\
125 claim.broken-phone|claims threat.deadline|threatens\n\
19 claim.broken-phone|claims threat.debt|threatens\n\
69 claim.broken-phone|live\n\
38 claim.broken-phone|reports\n\
22 claim.broken-phone|reports claim.new-number|claims\n\
17 claim.broken-phone|reports claim.new-number|reports\n\
16 claim.broken-phone|reports credential.mitid|reports\n\
24 claim.broken-phone|reports firm.bank|reports\n\
-30 claim.broken-phone|reports person.family|reports\n\
54 claim.broken-phone|reports threat.deadline|reports\n\
56 claim.broken-phone|speaks\n\
69 claim.cannot-meet|claims\n\
-52 claim.cannot-meet|claims claim.case|claims\n\
18 claim.cannot-meet|claims claim.crime|claims\n\
186 claim.cannot-meet|claims claim.deposit|claims\n\
188 claim.cannot-meet|claims claim.emergency|claims\n\
65 claim.cannot-meet|claims claim.fee|claims\n\
-17 claim.cannot-meet|claims claim.investment|claims\n\
19 claim.cannot-meet|claims claim.job|claims\n\
113 claim.cannot-meet|claims claim.link|claims\n\
-117 claim.cannot-meet|claims claim.misused-name|claims\n\
193 claim.cannot-meet|claims claim.new-number|claims\n\
47 claim.cannot-meet|claims claim.no-checking|claims\n\
134 claim.cannot-meet|claims claim.other-account|claims\n\
171 claim.cannot-meet|claims claim.paid-back|claims\n\
44 claim.cannot-meet|claims claim.parcel|claims\n\
44 claim.cannot-meet|claims claim.pick-up|claims\n\
-25 claim.cannot-meet|claims claim.purchase|claims\n\
48 claim.cannot-meet|claims claim.reassurance|claims\n\
-50 claim.cannot-meet|claims claim.recovery|claims\n\
18 claim.cannot-meet|claims claim.refund|claims\n\
74 claim.cannot-meet|claims claim.unpaid|claims\n\
26 claim.cannot-meet|claims claim.unusual-activity|claims\n\
70 claim.cannot-meet|claims claim.your-own|claims\n\
136 claim.cannot-meet|claims credential.bank-details|asks\n\
-56 claim.cannot-meet|claims credential.bank-details|claims\n\
102 claim.cannot-meet|claims credential.card|asks\n\
-43 claim.cannot-meet|claims credential.card|claims\n\
66 claim.cannot-meet|claims credential.code|asks\n\
49 claim.cannot-meet|claims credential.cpr|claims\n\
24 claim.cannot-meet|claims credential.id-document|asks\n\
-90 claim.cannot-meet|claims credential.mitid|asks\n\
-17 claim.cannot-meet|claims credential.mitid|claims\n\
25 claim.cannot-meet|claims credential.personal-information|asks\n\
109 claim.cannot-meet|claims credential.personal-information|claims\n\
-18 claim.cannot-meet|claims firm.bank|claims\n\
82 claim.cannot-meet|claims firm.courier|claims\n\
134 claim.cannot-meet|claims firm.payment|claims\n\
171 claim.cannot-meet|claims money.amount|claims\n\
147 claim.cannot-meet|claims money.unusual-means|claims\n\
51 claim.cannot-meet|claims money.valuables|claims\n\
72 claim.cannot-meet|claims person.agent|claims\n\
17 claim.cannot-meet|claims person.buyer|claims\n\
232 claim.cannot-meet|claims person.family|claims\n\
32 claim.cannot-meet|claims person.landlord|claims\n\
-65 claim.cannot-meet|claims threat.arrest|threatens\n\
19 claim.cannot-meet|claims threat.block|threatens\n\
-45 claim.cannot-meet|claims threat.court|threatens\n\
115 claim.cannot-meet|claims threat.deadline|threatens\n\
69 claim.cannot-meet|live\n\
81 claim.cannot-meet|reader\n\
-21 claim.cannot-meet|reports\n\
36 claim.cannot-meet|reports threat.deadline|reports\n\
108 claim.cannot-meet|speaks\n\
-33 claim.case|claims\n\
43 claim.case|claims claim.crime|claims\n\
-104 claim.case|claims claim.deposit|claims\n\
-38 claim.case|claims claim.easy-money|claims\n\
-98 claim.case|claims claim.emergency|claims\n\
-160 claim.case|claims claim.fee|claims\n\
-99 claim.case|claims claim.fine|claims\n\
-115 claim.case|claims claim.hacked|claims\n\
64 claim.case|claims claim.isolation|claims\n\
-209 claim.case|claims claim.job|claims\n\
80 claim.case|claims claim.link|claims\n\
59 claim.case|claims claim.misused-name|claims\n\
-66 claim.case|claims claim.new-number|claims\n\
-45 claim.case|claims claim.no-checking|claims\n\
35 claim.case|claims claim.not-you|claims\n\
40 claim.case|claims claim.other-account|claims\n\
-237 claim.case|claims claim.parcel|claims\n\
121 claim.case|claims claim.pick-up|claims\n\
-127 claim.case|claims claim.prize|claims\n\
-78 claim.case|claims claim.purchase|claims\n\
76 claim.case|claims claim.reassurance|claims\n\
-22 claim.case|claims claim.recovery|claims\n\
-98 claim.case|claims claim.refund|claims\n\
-106 claim.case|claims claim.renewal|claims\n\
-21 claim.case|claims claim.residence|claims\n\
155 claim.case|claims claim.robot|claims\n\
-77 claim.case|claims claim.safe-account|claims\n\
-22 claim.case|claims claim.sent-by-mistake|claims\n\
-22 claim.case|claims claim.unpaid|claims\n\
-119 claim.case|claims claim.your-own|claims\n\
21 claim.case|claims credential.balance|asks\n\
100 claim.case|claims credential.bank-details|asks\n\
-37 claim.case|claims credential.bank-details|claims\n\
-17 claim.case|claims credential.card|advises\n\
78 claim.case|claims credential.card|asks\n\
-71 claim.case|claims credential.card|claims\n\
29 claim.case|claims credential.card|reports\n\
-37 claim.case|claims credential.code|claims\n\
93 claim.case|claims credential.cpr|asks\n\
163 claim.case|claims credential.cpr|claims\n\
21 claim.case|claims credential.id-document|asks\n\
141 claim.case|claims credential.id-document|claims\n\
94 claim.case|claims credential.mitid|asks\n\
-104 claim.case|claims credential.mitid|claims\n\
-30 claim.case|claims credential.one-time-code|asks\n\
-40 claim.case|claims credential.one-time-code|claims\n\
36 claim.case|claims credential.personal-information|claims\n\
31 claim.case|claims credential.personal-information|reports\n\
15 claim.case|claims credential.pin|asks\n\
-84 claim.case|claims firm.bank|claims\n\
-84 claim.case|claims firm.courier|claims\n\
168 claim.case|claims firm.payment|claims\n\
-37 claim.case|claims firm.shop|claims\n\
-27 claim.case|claims firm.telecom|claims\n\
35 claim.case|claims firm.toll|claims\n\
55 claim.case|claims money.amount|claims\n\
74 claim.case|claims money.unusual-means|claims\n\
45 claim.case|claims money.valuables|claims\n\
-33 claim.case|claims person.agent|claims\n\
-112 claim.case|claims person.family|claims\n\
93 claim.case|claims person.landlord|claims\n\
16 claim.case|claims person.recruiter|claims\n\
59 claim.case|claims threat.arrest|reports\n\
140 claim.case|claims threat.arrest|threatens\n\
77 claim.case|claims threat.block|threatens\n\
110 claim.case|claims threat.court|threatens\n\
106 claim.case|claims threat.deadline|threatens\n\
56 claim.case|claims threat.deportation|threatens\n\
112 claim.case|claims threat.exposure|threatens\n\
-90 claim.case|claims threat.return|threatens\n\
-33 claim.case|live\n\
36 claim.case|reader\n\
-97 claim.case|reports\n\
-45 claim.case|reports claim.crime|reports\n\
-17 claim.case|reports claim.pick-up|reports\n\
-46 claim.case|reports claim.reassurance|claims\n\
-28 claim.case|reports claim.unusual-activity|reports\n\
-26 claim.case|reports firm.bank|claims\n\
-19 claim.case|reports money.amount|reports\n\
-33 claim.case|reports money.valuables|reports\n\
-35 claim.case|reports person.agent|claims\n\
-20 claim.case|reports person.agent|reports\n\
-20 claim.case|reports threat.court|threatens\n\
-48 claim.case|reports threat.deadline|reports\n\
-29 claim.crime|claims claim.crime|reports\n\
172 claim.crime|claims claim.deposit|claims\n\
-50 claim.crime|claims claim.easy-money|claims\n\
77 claim.crime|claims claim.fee|claims\n\
-204 claim.crime|claims claim.fine|claims\n\
-74 claim.crime|claims claim.hacked|claims\n\
-37 claim.crime|claims claim.investment|claims\n\
119 claim.crime|claims claim.isolation|claims\n\
-196 claim.crime|claims claim.job|claims\n\
-58 claim.crime|claims claim.job|reports\n\
122 claim.crime|claims claim.link|claims\n\
159 claim.crime|claims claim.misused-name|claims\n\
-165 claim.crime|claims claim.new-number|claims\n\
154 claim.crime|claims claim.no-checking|claims\n\
-83 claim.crime|claims claim.other-account|claims\n\
43 claim.crime|claims claim.paid-back|claims\n\
218 claim.crime|claims claim.parcel|claims\n\
135 claim.crime|claims claim.pick-up|claims\n\
-130 claim.crime|claims claim.prize|claims\n\
-41 claim.crime|claims claim.prompt|claims\n\
-25 claim.crime|claims claim.purchase|claims\n\
-42 claim.crime|claims claim.reassurance|claims\n\
-117 claim.crime|claims claim.recovery|claims\n\
-131 claim.crime|claims claim.renewal|claims\n\
38 claim.crime|claims claim.residence|claims\n\
-94 claim.crime|claims claim.robot|claims\n\
66 claim.crime|claims claim.safe-account|claims\n\
78 claim.crime|claims claim.unpaid|claims\n\
31 claim.crime|claims claim.unusual-activity|claims\n\
-92 claim.crime|claims claim.your-own|claims\n\
97 claim.crime|claims credential.balance|asks\n\
-67 claim.crime|claims credential.balance|claims\n\
50 claim.crime|claims credential.balance|reports\n\
-23 claim.crime|claims credential.bank-details|asks\n\
-83 claim.crime|claims credential.bank-details|claims\n\
17 claim.crime|claims credential.bank-details|reports\n\
-23 claim.crime|claims credential.card|asks\n\
-139 claim.crime|claims credential.card|claims\n\
95 claim.crime|claims credential.card|reports\n\
-34 claim.crime|claims credential.code|asks\n\
138 claim.crime|claims credential.cpr|asks\n\
175 claim.crime|claims credential.cpr|claims\n\
-93 claim.crime|claims credential.id-document|asks\n\
46 claim.crime|claims credential.id-document|claims\n\
71 claim.crime|claims credential.mitid|asks\n\
-174 claim.crime|claims credential.mitid|claims\n\
-16 claim.crime|claims credential.mitid|reports\n\
-59 claim.crime|claims credential.one-time-code|asks\n\
20 claim.crime|claims credential.one-time-code|claims\n\
43 claim.crime|claims credential.password|asks\n\
16 claim.crime|claims credential.password|claims\n\
-19 claim.crime|claims credential.personal-information|advises\n\
79 claim.crime|claims credential.personal-information|asks\n\
31 claim.crime|claims credential.personal-information|claims\n\
151 claim.crime|claims credential.pin|claims\n\
-21 claim.crime|claims firm.bank|claims\n\
-51 claim.crime|claims firm.payment|claims\n\
-37 claim.crime|claims firm.shop|claims\n\
96 claim.crime|claims firm.telecom|claims\n\
-119 claim.crime|claims firm.toll|claims\n\
24 claim.crime|claims money.amount|claims\n\
-33 claim.crime|claims money.amount|reports\n\
-86 claim.crime|claims money.unusual-means|claims\n\
25 claim.crime|claims money.valuables|claims\n\
-19 claim.crime|claims person.agent|claims\n\
40 claim.crime|claims person.recruiter|claims\n\
192 claim.crime|claims threat.arrest|reports\n\
61 claim.crime|claims threat.arrest|threatens\n\
25 claim.crime|claims threat.deadline|reports\n\
101 claim.crime|claims threat.deadline|threatens\n\
-20 claim.crime|claims threat.debt|threatens\n\
-179 claim.crime|claims threat.deportation|threatens\n\
140 claim.crime|claims threat.exposure|threatens\n\
-210 claim.crime|claims threat.return|threatens\n\
74 claim.crime|reader\n\
-61 claim.crime|reports\n\
-19 claim.crime|reports claim.hacked|reports\n\
-16 claim.crime|reports claim.investment|reports\n\
75 claim.crime|reports claim.misused-name|claims\n\
-72 claim.crime|reports claim.misused-name|reports\n\
46 claim.crime|reports claim.pick-up|claims\n\
73 claim.crime|reports claim.pick-up|reports\n\
-16 claim.crime|reports claim.prize|claims\n\
-26 claim.crime|reports claim.prompt|reports\n\
41 claim.crime|reports claim.reassurance|claims\n\
-15 claim.crime|reports claim.residence|reports\n\
-43 claim.crime|reports claim.robot|reports\n\
36 claim.crime|reports claim.safe-account|reports\n\
-38 claim.crime|reports claim.unusual-activity|reports\n\
-23 claim.crime|reports credential.balance|reports\n\
-15 claim.crime|reports credential.bank-details|advises\n\
-15 claim.crime|reports credential.bank-details|reports\n\
28 claim.crime|reports credential.card|claims\n\
-34 claim.crime|reports credential.card|reports\n\
66 claim.crime|reports credential.cpr|claims\n\
-59 claim.crime|reports credential.cpr|reports\n\
-52 claim.crime|reports credential.mitid|claims\n\
112 claim.crime|reports credential.mitid|reports\n\
119 claim.crime|reports credential.password|claims\n\
-20 claim.crime|reports credential.personal-information|reports\n\
-19 claim.crime|reports credential.pin|reports\n\
41 claim.crime|reports firm.bank|claims\n\
-78 claim.crime|reports firm.bank|reports\n\
-41 claim.crime|reports money.amount|claims\n\
-33 claim.crime|reports money.amount|reports\n\
26 claim.crime|reports money.unusual-means|reports\n\
-24 claim.crime|reports money.valuables|claims\n\
-40 claim.crime|reports money.valuables|reports\n\
21 claim.crime|reports person.agent|claims\n\
-44 claim.crime|reports person.agent|reports\n\
41 claim.crime|reports person.family|claims\n\
-27 claim.crime|reports person.family|reports\n\
-80 claim.crime|reports threat.arrest|reports\n\
45 claim.crime|reports threat.arrest|threatens\n\
101 claim.crime|reports threat.block|threatens\n\
-35 claim.crime|reports threat.court|reports\n\
33 claim.crime|reports threat.court|threatens\n\
98 claim.crime|reports threat.deadline|reports\n\
15 claim.crime|reports threat.deadline|threatens\n\
-108 claim.crime|speaks\n\
-68 claim.deposit|claims\n\
36 claim.deposit|claims claim.easy-money|claims\n\
-66 claim.deposit|claims claim.fee|claims\n\
-40 claim.deposit|claims claim.hacked|claims\n\
167 claim.deposit|claims claim.investment|claims\n\
37 claim.deposit|claims claim.isolation|claims\n\
99 claim.deposit|claims claim.job|claims\n\
69 claim.deposit|claims claim.misused-name|claims\n\
-107 claim.deposit|claims claim.mule|claims\n\
56 claim.deposit|claims claim.new-number|claims\n\
-69 claim.deposit|claims claim.no-checking|claims\n\
37 claim.deposit|claims claim.other-account|claims\n\
-73 claim.deposit|claims claim.paid-back|claims\n\
83 claim.deposit|claims claim.paid-back|reports\n\
63 claim.deposit|claims claim.parcel|claims\n\
78 claim.deposit|claims claim.pick-up|claims\n\
-107 claim.deposit|claims claim.prize|claims\n\
-15 claim.deposit|claims claim.prompt|claims\n\
89 claim.deposit|claims claim.purchase|claims\n\
-40 claim.deposit|claims claim.reassurance|claims\n\
161 claim.deposit|claims claim.recovery|claims\n\
-109 claim.deposit|claims claim.refund|claims\n\
21 claim.deposit|claims claim.renewal|claims\n\
141 claim.deposit|claims claim.safe-account|claims\n\
243 claim.deposit|claims claim.sent-by-mistake|claims\n\
-20 claim.deposit|claims claim.unpaid|claims\n\
-25 claim.deposit|claims claim.unusual-activity|claims\n\
87 claim.deposit|claims claim.virus|claims\n\
-65 claim.deposit|claims claim.your-own|claims\n\
-49 claim.deposit|claims credential.balance|claims\n\
-170 claim.deposit|claims credential.bank-details|asks\n\
-61 claim.deposit|claims credential.bank-details|claims\n\
-29 claim.deposit|claims credential.bank-details|reports\n\
151 claim.deposit|claims credential.card|asks\n\
67 claim.deposit|claims credential.card|claims\n\
29 claim.deposit|claims credential.code|advises\n\
-38 claim.deposit|claims credential.code|asks\n\
-22 claim.deposit|claims credential.code|reports\n\
112 claim.deposit|claims credential.cpr|asks\n\
-61 claim.deposit|claims credential.cpr|claims\n\
-67 claim.deposit|claims credential.id-document|claims\n\
112 claim.deposit|claims credential.mitid|asks\n\
242 claim.deposit|claims credential.mitid|claims\n\
84 claim.deposit|claims credential.nemid|claims\n\
21 claim.deposit|claims credential.one-time-code|asks\n\
48 claim.deposit|claims credential.one-time-code|claims\n\
-30 claim.deposit|claims credential.one-time-code|reports\n\
22 claim.deposit|claims credential.password|advises\n\
69 claim.deposit|claims credential.password|asks\n\
-28 claim.deposit|claims credential.password|claims\n\
-89 claim.deposit|claims credential.personal-information|asks\n\
51 claim.deposit|claims credential.personal-information|claims\n\
-16 claim.deposit|claims credential.pin|claims\n\
45 claim.deposit|claims firm.bank|claims\n\
72 claim.deposit|claims firm.courier|claims\n\
332 claim.deposit|claims firm.payment|claims\n\
-107 claim.deposit|claims firm.shop|claims\n\
89 claim.deposit|claims firm.support|claims\n\
-66 claim.deposit|claims firm.toll|claims\n\
55 claim.deposit|claims firm.utility|claims\n\
209 claim.deposit|claims money.unusual-means|claims\n\
78 claim.deposit|claims person.adviser|claims\n\
61 claim.deposit|claims person.agent|claims\n\
35 claim.deposit|claims person.buyer|claims\n\
192 claim.deposit|claims person.family|claims\n\
-27 claim.deposit|claims person.family|reports\n\
22 claim.deposit|claims person.landlord|claims\n\
-41 claim.deposit|claims person.landlord|reports\n\
93 claim.deposit|claims person.recruiter|claims\n\
56 claim.deposit|claims threat.arrest|threatens\n\
165 claim.deposit|claims threat.block|threatens\n\
-71 claim.deposit|claims threat.court|threatens\n\
99 claim.deposit|claims threat.deadline|threatens\n\
-70 claim.deposit|claims threat.debt|threatens\n\
42 claim.deposit|claims threat.exposure|threatens\n\
-21 claim.deposit|claims threat.return|threatens\n\
72 claim.deposit|denies\n\
24 claim.deposit|denies money.amount|claims\n\
-68 claim.deposit|live\n\
-25 claim.deposit|reader\n\
-72 claim.deposit|reports\n\
-18 claim.deposit|reports claim.job|claims\n\
-23 claim.deposit|reports claim.other-account|claims\n\
-25 claim.deposit|reports claim.paid-back|reports\n\
-40 claim.deposit|reports money.amount|claims\n\
40 claim.deposit|reports money.amount|reports\n\
23 claim.deposit|reports person.family|claims\n\
-36 claim.deposit|reports person.landlord|claims\n\
26 claim.deposit|reports person.landlord|reports\n\
-17 claim.deposit|reports threat.arrest|reports\n\
-16 claim.deposit|reports threat.deadline|threatens\n\
-164 claim.deposit|speaks\n\
31 claim.easy-money|claims\n\
38 claim.easy-money|claims claim.emergency|claims\n\
-55 claim.easy-money|claims claim.fee|claims\n\
36 claim.easy-money|claims claim.fine|claims\n\
-23 claim.easy-money|claims claim.hacked|claims\n\
126 claim.easy-money|claims claim.investment|claims\n\
142 claim.easy-money|claims claim.job|claims\n\
135 claim.easy-money|claims claim.link|claims\n\
70 claim.easy-money|claims claim.loan|claims\n\
-80 claim.easy-money|claims claim.misused-name|claims\n\
168 claim.easy-money|claims claim.mule|claims\n\
90 claim.easy-money|claims claim.paid-back|claims\n\
-102 claim.easy-money|claims claim.parcel|claims\n\
-25 claim.easy-money|claims claim.pick-up|claims\n\
43 claim.easy-money|claims claim.prize|claims\n\
-64 claim.easy-money|claims claim.purchase|claims\n\
19 claim.easy-money|claims claim.reassurance|claims\n\
23 claim.easy-money|claims claim.recovery|claims\n\
-109 claim.easy-money|claims claim.refund|claims\n\
-73 claim.easy-money|claims claim.renewal|claims\n\
16 claim.easy-money|claims claim.residence|claims\n\
34 claim.easy-money|claims claim.sent-by-mistake|claims\n\
69 claim.easy-money|claims claim.unpaid|claims\n\
-164 claim.easy-money|claims claim.unusual-activity|claims\n\
-98 claim.easy-money|claims credential.balance|asks\n\
84 claim.easy-money|claims credential.bank-details|asks\n\
128 claim.easy-money|claims credential.bank-details|claims\n\
26 claim.easy-money|claims credential.card|asks\n\
-72 claim.easy-money|claims credential.card|claims\n\
62 claim.easy-money|claims credential.id-document|claims\n\
34 claim.easy-money|claims credential.mitid|asks\n\
-99 claim.easy-money|claims credential.mitid|claims\n\
-81 claim.easy-money|claims credential.mitid|reports\n\
-123 claim.easy-money|claims credential.password|claims\n\
87 claim.easy-money|claims credential.personal-information|asks\n\
-41 claim.easy-money|claims credential.pin|claims\n\
76 claim.easy-money|claims firm.bank|claims\n\
114 claim.easy-money|claims firm.courier|claims\n\
151 claim.easy-money|claims firm.payment|claims\n\
144 claim.easy-money|claims firm.shop|claims\n\
-28 claim.easy-money|claims firm.toll|claims\n\
148 claim.easy-money|claims money.amount|claims\n\
90 claim.easy-money|claims money.unusual-means|claims\n\
71 claim.easy-money|claims money.valuables|claims\n\
38 claim.easy-money|claims person.adviser|claims\n\
-66 claim.easy-money|claims person.agent|claims\n\
177 claim.easy-money|claims person.family|claims\n\
15 claim.easy-money|claims person.landlord|claims\n\
140 claim.easy-money|claims person.recruiter|claims\n\
20 claim.easy-money|claims threat.arrest|threatens\n\
15 claim.easy-money|claims threat.court|threatens\n\
21 claim.easy-money|claims threat.deadline|threatens\n\
-30 claim.easy-money|claims threat.debt|threatens\n\
-21 claim.easy-money|claims threat.return|threatens\n\
31 claim.easy-money|live\n\
19 claim.easy-money|reader\n\
-73 claim.easy-money|reports\n\
-28 claim.easy-money|reports claim.fee|reports\n\
-27 claim.easy-money|reports firm.bank|claims\n\
-30 claim.easy-money|reports money.unusual-means|reports\n\
101 claim.easy-money|speaks\n\
-24 claim.emergency|claims\n\
-91 claim.emergency|claims claim.fee|claims\n\
-140 claim.emergency|claims claim.fine|claims\n\
-29 claim.emergency|claims claim.hacked|claims\n\
-110 claim.emergency|claims claim.investment|claims\n\
70 claim.emergency|claims claim.isolation|claims\n\
-150 claim.emergency|claims claim.job|claims\n\
-71 claim.emergency|claims claim.link|claims\n\
-32 claim.emergency|claims claim.menu|claims\n\
65 claim.emergency|claims claim.misused-name|claims\n\
262 claim.emergency|claims claim.new-number|claims\n\
55 claim.emergency|claims claim.no-checking|claims\n\
37 claim.emergency|claims claim.other-account|claims\n\
-56 claim.emergency|claims claim.parcel|claims\n\
110 claim.emergency|claims claim.pick-up|claims\n\
-41 claim.emergency|claims claim.prize|claims\n\
192 claim.emergency|claims claim.prompt|claims\n\
-24 claim.emergency|claims claim.purchase|claims\n\
81 claim.emergency|claims claim.refund|claims\n\
66 claim.emergency|claims claim.renewal|claims\n\
-33 claim.emergency|claims claim.residence|claims\n\
30 claim.emergency|claims claim.safe-account|claims\n\
84 claim.emergency|claims claim.sent-by-mistake|claims\n\
-109 claim.emergency|claims claim.unpaid|claims\n\
-37 claim.emergency|claims claim.unusual-activity|claims\n\
50 claim.emergency|claims claim.virus|claims\n\
-167 claim.emergency|claims claim.your-own|claims\n\
43 claim.emergency|claims credential.balance|asks\n\
-42 claim.emergency|claims credential.balance|claims\n\
-23 claim.emergency|claims credential.bank-details|asks\n\
-93 claim.emergency|claims credential.bank-details|claims\n\
170 claim.emergency|claims credential.card|asks\n\
139 claim.emergency|claims credential.card|claims\n\
91 claim.emergency|claims credential.code|asks\n\
-26 claim.emergency|claims credential.code|claims\n\
-59 claim.emergency|claims credential.code|denies\n\
-38 claim.emergency|claims credential.code|reports\n\
124 claim.emergency|claims credential.cpr|asks\n\
-81 claim.emergency|claims credential.cpr|claims\n\
-157 claim.emergency|claims credential.id-document|asks\n\
-139 claim.emergency|claims credential.id-document|claims\n\
25 claim.emergency|claims credential.mitid|asks\n\
-206 claim.emergency|claims credential.mitid|claims\n\
68 claim.emergency|claims credential.one-time-code|asks\n\
473 claim.emergency|claims credential.one-time-code|claims\n\
50 claim.emergency|claims credential.password|asks\n\
-37 claim.emergency|claims credential.password|claims\n\
162 claim.emergency|claims credential.personal-information|asks\n\
63 claim.emergency|claims credential.personal-information|claims\n\
86 claim.emergency|claims firm.bank|claims\n\
-147 claim.emergency|claims firm.courier|claims\n\
118 claim.emergency|claims firm.payment|claims\n\
-140 claim.emergency|claims firm.support|claims\n\
27 claim.emergency|claims firm.telecom|claims\n\
39 claim.emergency|claims firm.utility|claims\n\
51 claim.emergency|claims money.amount|claims\n\
55 claim.emergency|claims money.unusual-means|claims\n\
31 claim.emergency|claims money.valuables|claims\n\
59 claim.emergency|claims person.agent|claims\n\
353 claim.emergency|claims person.family|claims\n\
-161 claim.emergency|claims person.landlord|claims\n\
112 claim.emergency|claims threat.arrest|threatens\n\
49 claim.emergency|claims threat.block|threatens\n\
-35 claim.emergency|claims threat.court|threatens\n\
40 claim.emergency|claims threat.cutoff|threatens\n\
108 claim.emergency|claims threat.deadline|threatens\n\
91 claim.emergency|claims threat.debt|threatens\n\
28 claim.emergency|claims threat.deportation|threatens\n\
-38 claim.emergency|claims threat.exposure|threatens\n\
-181 claim.emergency|claims threat.return|threatens\n\
-24 claim.emergency|live\n\
-51 claim.emergency|reader\n\
-95 claim.emergency|reports\n\
-128 claim.emergency|reports claim.new-number|claims\n\
72 claim.emergency|reports claim.pick-up|reports\n\
-127 claim.emergency|reports claim.unusual-activity|reports\n\
27 claim.emergency|reports money.amount|reports\n\
63 claim.emergency|reports money.valuables|reports\n\
56 claim.emergency|reports person.agent|reports\n\
-76 claim.emergency|reports person.family|claims\n\
63 claim.emergency|reports threat.arrest|reports\n\
82 claim.emergency|reports threat.deadline|reports\n\
16 claim.emergency|speaks\n\
-25 claim.fee|claims\n\
137 claim.fee|claims claim.fine|claims\n\
-36 claim.fee|claims claim.hacked|claims\n\
17 claim.fee|claims claim.investment|claims\n\
154 claim.fee|claims claim.job|claims\n\
-34 claim.fee|claims claim.job|reports\n\
-111 claim.fee|claims claim.link|claims\n\
60 claim.fee|claims claim.loan|claims\n\
39 claim.fee|claims claim.misused-name|claims\n\
-85 claim.fee|claims claim.mule|claims\n\
-27 claim.fee|claims claim.no-checking|claims\n\
-72 claim.fee|claims claim.no-checking|reports\n\
108 claim.fee|claims claim.other-account|claims\n\
-18 claim.fee|claims claim.paid-back|claims\n\
103 claim.fee|claims claim.parcel|claims\n\
168 claim.fee|claims claim.pick-up|claims\n\
280 claim.fee|claims claim.prize|claims\n\
178 claim.fee|claims claim.prompt|claims\n\
113 claim.fee|claims claim.purchase|claims\n\
74 claim.fee|claims claim.purchase|denies\n\
-222 claim.fee|claims claim.reassurance|claims\n\
330 claim.fee|claims claim.recovery|claims\n\
26 claim.fee|claims claim.refund|claims\n\
135 claim.fee|claims claim.renewal|claims\n\
20 claim.fee|claims claim.residence|claims\n\
-55 claim.fee|claims claim.safe-account|claims\n\
15 claim.fee|claims claim.sent-by-mistake|claims\n\
-112 claim.fee|claims claim.unusual-activity|claims\n\
19 claim.fee|claims claim.virus|claims\n\
-16 claim.fee|claims claim.your-own|claims\n\
-46 claim.fee|claims credential.balance|claims\n\
-98 claim.fee|claims credential.bank-details|claims\n\
80 claim.fee|claims credential.card|asks\n\
55 claim.fee|claims credential.card|claims\n\
-54 claim.fee|claims credential.card|reports\n\
-91 claim.fee|claims credential.code|asks\n\
78 claim.fee|claims credential.code|claims\n\
83 claim.fee|claims credential.cpr|asks\n\
45 claim.fee|claims credential.cpr|claims\n\
38 claim.fee|claims credential.id-document|advises\n\
-33 claim.fee|claims credential.id-document|asks\n\
38 claim.fee|claims credential.id-document|claims\n\
53 claim.fee|claims credential.mitid|asks\n\
-86 claim.fee|claims credential.mitid|claims\n\
-32 claim.fee|claims credential.mitid|reports\n\
56 claim.fee|claims credential.one-time-code|asks\n\
-20 claim.fee|claims credential.one-time-code|claims\n\
100 claim.fee|claims credential.password|asks\n\
-27 claim.fee|claims credential.password|claims\n\
94 claim.fee|claims credential.pin|asks\n\
-74 claim.fee|claims firm.bank|claims\n\
-44 claim.fee|claims firm.bank|reports\n\
21 claim.fee|claims firm.courier|claims\n\
-58 claim.fee|claims firm.courier|reports\n\
-88 claim.fee|claims firm.payment|claims\n\
97 claim.fee|claims firm.shop|claims\n\
-43 claim.fee|claims firm.support|claims\n\
151 claim.fee|claims firm.toll|claims\n\
-163 claim.fee|claims firm.utility|claims\n\
33 claim.fee|claims money.amount|claims\n\
-19 claim.fee|claims money.amount|reports\n\
-43 claim.fee|claims person.adviser|claims\n\
48 claim.fee|claims person.agent|claims\n\
-171 claim.fee|claims person.buyer|claims\n\
233 claim.fee|claims person.family|claims\n\
-73 claim.fee|claims person.landlord|claims\n\
-64 claim.fee|claims person.recruiter|claims\n\
-25 claim.fee|claims threat.arrest|reports\n\
57 claim.fee|claims threat.arrest|threatens\n\
18 claim.fee|claims threat.block|threatens\n\
24 claim.fee|claims threat.debt|threatens\n\
127 claim.fee|claims threat.deportation|threatens\n\
57 claim.fee|claims threat.exposure|threatens\n\
86 claim.fee|claims threat.return|threatens\n\
-140 claim.fee|denies\n\
-46 claim.fee|denies firm.courier|claims\n\
-25 claim.fee|live\n\
-118 claim.fee|reader\n\
-80 claim.fee|reports\n\
-21 claim.fee|reports claim.link|claims\n\
-19 claim.fee|reports credential.card|claims\n\
-26 claim.fee|reports credential.card|reports\n\
-15 claim.fee|reports credential.mitid|reports\n\
-26 claim.fee|reports firm.courier|reports\n\
-22 claim.fee|reports money.amount|reports\n\
-28 claim.fee|reports money.unusual-means|reports\n\
27 claim.fine|claims claim.isolation|claims\n\
-26 claim.fine|claims claim.job|claims\n\
-110 claim.fine|claims claim.link|claims\n\
-25 claim.fine|claims claim.new-number|claims\n\
24 claim.fine|claims claim.no-checking|claims\n\
94 claim.fine|claims claim.other-account|claims\n\
31 claim.fine|claims claim.paid-back|claims\n\
175 claim.fine|claims claim.parcel|claims\n\
-72 claim.fine|claims claim.pick-up|claims\n\
-21 claim.fine|claims claim.prize|claims\n\
-91 claim.fine|claims claim.prompt|claims\n\
-75 claim.fine|claims claim.purchase|claims\n\
-32 claim.fine|claims claim.reassurance|claims\n\
-138 claim.fine|claims claim.refund|claims\n\
56 claim.fine|claims claim.renewal|claims\n\
127 claim.fine|claims claim.residence|claims\n\
58 claim.fine|claims claim.safe-account|claims\n\
272 claim.fine|claims claim.unpaid|claims\n\
-21 claim.fine|claims claim.unusual-activity|claims\n\
33 claim.fine|claims claim.your-own|claims\n\
71 claim.fine|claims credential.bank-details|asks\n\
-50 claim.fine|claims credential.bank-details|claims\n\
62 claim.fine|claims credential.card|asks\n\
47 claim.fine|claims credential.card|claims\n\
-30 claim.fine|claims credential.code|asks\n\
18 claim.fine|claims credential.code|claims\n\
58 claim.fine|claims credential.id-document|asks\n\
73 claim.fine|claims credential.mitid|asks\n\
193 claim.fine|claims credential.one-time-code|claims\n\
-27 claim.fine|claims credential.personal-information|asks\n\
-22 claim.fine|claims credential.personal-information|claims\n\
-242 claim.fine|claims firm.bank|claims\n\
93 claim.fine|claims firm.courier|claims\n\
-46 claim.fine|claims firm.payment|claims\n\
22 claim.fine|claims firm.support|claims\n\
-23 claim.fine|claims firm.toll|claims\n\
80 claim.fine|claims money.amount|claims\n\
68 claim.fine|claims money.unusual-means|claims\n\
-63 claim.fine|claims money.valuables|claims\n\
-52 claim.fine|claims person.buyer|claims\n\
-50 claim.fine|claims person.family|claims\n\
77 claim.fine|claims threat.arrest|threatens\n\
-99 claim.fine|claims threat.block|threatens\n\
131 claim.fine|claims threat.court|threatens\n\
109 claim.fine|claims threat.deadline|threatens\n\
51 claim.fine|claims threat.exposure|threatens\n\
50 claim.fine|reader\n\
-71 claim.fine|reports\n\
-15 claim.fine|reports firm.bank|claims\n\
-28 claim.fine|reports money.amount|reports\n\
-29 claim.fine|reports threat.deadline|reports\n\
-44 claim.fine|speaks\n\
49 claim.hacked|claims\n\
-35 claim.hacked|claims claim.menu|claims\n\
15 claim.hacked|claims claim.misused-name|claims\n\
73 claim.hacked|claims claim.new-number|claims\n\
70 claim.hacked|claims claim.no-checking|claims\n\
37 claim.hacked|claims claim.other-account|claims\n\
54 claim.hacked|claims claim.paid-back|claims\n\
32 claim.hacked|claims claim.parcel|claims\n\
64 claim.hacked|claims claim.pick-up|claims\n\
-20 claim.hacked|claims claim.prompt|claims\n\
23 claim.hacked|claims claim.purchase|claims\n\
60 claim.hacked|claims claim.reassurance|claims\n\
44 claim.hacked|claims claim.recovery|claims\n\
-45 claim.hacked|claims claim.refund|claims\n\
162 claim.hacked|claims claim.safe-account|claims\n\
-88 claim.hacked|claims claim.sent-by-mistake|claims\n\
93 claim.hacked|claims claim.unusual-activity|claims\n\
123 claim.hacked|claims claim.virus|claims\n\
62 claim.hacked|claims credential.balance|asks\n\
168 claim.hacked|claims credential.bank-details|asks\n\
-72 claim.hacked|claims credential.bank-details|claims\n\
106 claim.hacked|claims credential.card|asks\n\
-108 claim.hacked|claims credential.card|claims\n\
-29 claim.hacked|claims credential.card|reports\n\
240 claim.hacked|claims credential.code|asks\n\
38 claim.hacked|claims credential.code|claims\n\
-89 claim.hacked|claims credential.cpr|asks\n\
-56 claim.hacked|claims credential.cpr|claims\n\
29 claim.hacked|claims credential.mitid|claims\n\
17 claim.hacked|claims credential.one-time-code|asks\n\
199 claim.hacked|claims credential.password|asks\n\
-80 claim.hacked|claims credential.password|claims\n\
-22 claim.hacked|claims credential.password|denies\n\
108 claim.hacked|claims credential.personal-information|asks\n\
33 claim.hacked|claims credential.pin|asks\n\
166 claim.hacked|claims firm.bank|claims\n\
36 claim.hacked|claims firm.courier|claims\n\
-160 claim.hacked|claims firm.payment|claims\n\
192 claim.hacked|claims firm.support|claims\n\
-20 claim.hacked|claims firm.toll|claims\n\
-91 claim.hacked|claims money.amount|claims\n\
29 claim.hacked|claims money.unusual-means|claims\n\
149 claim.hacked|claims money.valuables|claims\n\
106 claim.hacked|claims person.agent|claims\n\
-46 claim.hacked|claims person.buyer|claims\n\
203 claim.hacked|claims person.family|claims\n\
132 claim.hacked|claims person.landlord|claims\n\
-77 claim.hacked|claims threat.block|threatens\n\
-53 claim.hacked|claims threat.court|threatens\n\
94 claim.hacked|claims threat.deadline|threatens\n\
49 claim.hacked|live\n\
68 claim.hacked|reader\n\
-116 claim.hacked|reports\n\
18 claim.hacked|reports claim.safe-account|reports\n\
24 claim.hacked|reports credential.mitid|reports\n\
-25 claim.hacked|reports money.amount|claims\n\
42 claim.hacked|reports money.amount|reports\n\
-35 claim.hacked|reports money.valuables|reports\n\
-26 claim.hacked|reports person.family|claims\n\
20 claim.hacked|reports threat.deadline|reports\n\
123 claim.hacked|speaks\n\
-62 claim.investment|claims\n\
204 claim.investment|claims claim.job|claims\n\
232 claim.investment|claims claim.link|claims\n\
-51 claim.investment|claims claim.new-number|claims\n\
29 claim.investment|claims claim.no-checking|claims\n\
69 claim.investment|claims claim.other-account|claims\n\
103 claim.investment|claims claim.paid-back|claims\n\
76 claim.investment|claims claim.paid-back|reports\n\
52 claim.investment|claims claim.parcel|claims\n\
145 claim.investment|claims claim.pick-up|claims\n\
86 claim.investment|claims claim.prize|claims\n\
46 claim.investment|claims claim.prompt|claims\n\
54 claim.investment|claims claim.reassurance|claims\n\
24 claim.investment|claims claim.recovery|claims\n\
-58 claim.investment|claims claim.refund|claims\n\
-77 claim.investment|claims claim.renewal|claims\n\
-92 claim.investment|claims claim.residence|claims\n\
45 claim.investment|claims claim.safe-account|claims\n\
80 claim.investment|claims claim.unpaid|claims\n\
54 claim.investment|claims credential.card|asks\n\
59 claim.investment|claims credential.code|claims\n\
64 claim.investment|claims credential.cpr|asks\n\
-30 claim.investment|claims credential.cpr|claims\n\
-48 claim.investment|claims credential.id-document|claims\n\
51 claim.investment|claims credential.password|asks\n\
-55 claim.investment|claims firm.bank|claims\n\
-35 claim.investment|claims firm.toll|claims\n\
184 claim.investment|claims money.amount|claims\n\
48 claim.investment|claims money.unusual-means|claims\n\
204 claim.investment|claims money.valuables|claims\n\
49 claim.investment|claims person.adviser|claims\n\
-24 claim.investment|claims person.agent|claims\n\
112 claim.investment|claims person.buyer|claims\n\
248 claim.investment|claims person.family|claims\n\
-15 claim.investment|claims person.landlord|claims\n\
-80 claim.investment|claims threat.arrest|threatens\n\
163 claim.investment|claims threat.block|threatens\n\
-42 claim.investment|claims threat.court|threatens\n\
66 claim.investment|claims threat.deadline|threatens\n\
-62 claim.investment|live\n\
69 claim.investment|reader\n\
86 claim.investment|reports\n\
57 claim.investment|reports money.amount|reports\n\
90 claim.investment|speaks\n\
74 claim.isolation|claims\n\
31 claim.isolation|claims claim.job|claims\n\
-35 claim.isolation|claims claim.link|claims\n\
52 claim.isolation|claims claim.misused-name|claims\n\
16 claim.isolation|claims claim.no-checking|claims\n\
62 claim.isolation|claims claim.other-account|claims\n\
50 claim.isolation|claims claim.pick-up|claims\n\
-44 claim.isolation|claims claim.prompt|claims\n\
62 claim.isolation|claims claim.reassurance|claims\n\
16 claim.isolation|claims claim.safe-account|claims\n\
32 claim.isolation|claims claim.unpaid|claims\n\
36 claim.isolation|claims claim.unusual-activity|claims\n\
18 claim.isolation|claims claim.virus|claims\n\
-32 claim.isolation|claims claim.your-own|claims\n\
106 claim.isolation|claims credential.balance|asks\n\
88 claim.isolation|claims credential.bank-details|asks\n\
17 claim.isolation|claims credential.bank-details|claims\n\
95 claim.isolation|claims credential.card|asks\n\
-34 claim.isolation|claims credential.card|claims\n\
123 claim.isolation|claims credential.cpr|asks\n\
93 claim.isolation|claims credential.cpr|claims\n\
-49 claim.isolation|claims credential.id-document|asks\n\
40 claim.isolation|claims credential.id-document|claims\n\
-86 claim.isolation|claims credential.personal-information|claims\n\
157 claim.isolation|claims firm.bank|claims\n\
-89 claim.isolation|claims firm.courier|claims\n\
41 claim.isolation|claims firm.payment|claims\n\
112 claim.isolation|claims money.valuables|claims\n\
288 claim.isolation|claims person.agent|claims\n\
-79 claim.isolation|claims person.family|claims\n\
17 claim.isolation|claims person.landlord|claims\n\
41 claim.isolation|claims threat.arrest|reports\n\
194 claim.isolation|claims threat.arrest|threatens\n\
63 claim.isolation|claims threat.court|threatens\n\
19 claim.isolation|claims threat.deadline|threatens\n\
23 claim.isolation|claims threat.deportation|threatens\n\
23 claim.isolation|claims threat.exposure|threatens\n\
74 claim.isolation|live\n\
121 claim.isolation|reader\n\
75 claim.isolation|reports\n\
-15 claim.isolation|reports threat.arrest|reports\n\
42 claim.isolation|reports threat.deadline|reports\n\
339 claim.isolation|speaks\n\
-55 claim.job|claims\n\
-97 claim.job|claims claim.link|claims\n\
-88 claim.job|claims claim.loan|claims\n\
-79 claim.job|claims claim.misused-name|claims\n\
91 claim.job|claims claim.mule|claims\n\
19 claim.job|claims claim.new-number|claims\n\
30 claim.job|claims claim.no-checking|claims\n\
-23 claim.job|claims claim.other-account|claims\n\
65 claim.job|claims claim.paid-back|claims\n\
-87 claim.job|claims claim.parcel|claims\n\
-94 claim.job|claims claim.pick-up|claims\n\
-140 claim.job|claims claim.prize|claims\n\
-153 claim.job|claims claim.prompt|claims\n\
-132 claim.job|claims claim.purchase|claims\n\
51 claim.job|claims claim.reassurance|claims\n\
133 claim.job|claims claim.recovery|claims\n\
-50 claim.job|claims claim.refund|claims\n\
-74 claim.job|claims claim.renewal|claims\n\
-47 claim.job|claims claim.residence|claims\n\
-70 claim.job|claims claim.safe-account|claims\n\
-143 claim.job|claims claim.unpaid|claims\n\
-226 claim.job|claims claim.unusual-activity|claims\n\
93 claim.job|claims credential.balance|asks\n\
92 claim.job|claims credential.balance|claims\n\
-31 claim.job|claims credential.bank-details|asks\n\
-44 claim.job|claims credential.bank-details|reports\n\
-87 claim.job|claims credential.card|asks\n\
-82 claim.job|claims credential.card|claims\n\
-23 claim.job|claims credential.card|reports\n\
16 claim.job|claims credential.code|claims\n\
-78 claim.job|claims credential.cpr|asks\n\
-199 claim.job|claims credential.cpr|claims\n\
-64 claim.job|claims credential.mitid|asks\n\
35 claim.job|claims credential.mitid|claims\n\
-91 claim.job|claims credential.one-time-code|asks\n\
80 claim.job|claims credential.password|asks\n\
-23 claim.job|claims credential.password|claims\n\
-102 claim.job|claims credential.personal-information|asks\n\
18 claim.job|claims firm.courier|claims\n\
197 claim.job|claims firm.shop|claims\n\
168 claim.job|claims money.amount|claims\n\
44 claim.job|claims money.unusual-means|claims\n\
-70 claim.job|claims money.valuables|claims\n\
63 claim.job|claims person.buyer|claims\n\
-61 claim.job|claims person.family|claims\n\
57 claim.job|claims person.landlord|claims\n\
119 claim.job|claims person.recruiter|claims\n\
52 claim.job|claims threat.arrest|threatens\n\
-62 claim.job|claims threat.court|threatens\n\
-26 claim.job|claims threat.deadline|threatens\n\
-38 claim.job|claims threat.exposure|threatens\n\
-55 claim.job|live\n\
-17 claim.job|reader\n\
-107 claim.job|reports\n\
30 claim.job|reports claim.paid-back|claims\n\
34 claim.job|reports credential.code|reports\n\
32 claim.job|reports firm.bank|claims\n\
-78 claim.job|reports money.amount|claims\n\
30 claim.job|reports money.amount|reports\n\
-30 claim.job|reports person.family|claims\n\
-59 claim.job|reports threat.arrest|threatens\n\
35 claim.job|reports threat.deadline|reports\n\
-62 claim.job|reports threat.deadline|threatens\n\
63 claim.job|speaks\n\
-36 claim.link|claims\n\
-65 claim.link|claims claim.no-checking|claims\n\
-15 claim.link|claims claim.not-you|claims\n\
101 claim.link|claims claim.other-account|claims\n\
253 claim.link|claims claim.paid-back|claims\n\
110 claim.link|claims claim.parcel|claims\n\
28 claim.link|claims claim.pick-up|claims\n\
271 claim.link|claims claim.prize|claims\n\
-115 claim.link|claims claim.prompt|claims\n\
-16 claim.link|claims claim.prompt|denies\n\
-155 claim.link|claims claim.purchase|claims\n\
31 claim.link|claims claim.reassurance|claims\n\
47 claim.link|claims claim.recovery|claims\n\
-78 claim.link|claims claim.refund|claims\n\
15 claim.link|claims claim.renewal|claims\n\
-140 claim.link|claims claim.residence|claims\n\
46 claim.link|claims claim.safe-account|claims\n\
45 claim.link|claims claim.sent-by-mistake|claims\n\
-240 claim.link|claims claim.unusual-activity|claims\n\
33 claim.link|claims claim.watched|claims\n\
-114 claim.link|claims claim.your-own|claims\n\
-53 claim.link|claims credential.balance|asks\n\
17 claim.link|claims credential.balance|claims\n\
-34 claim.link|claims credential.bank-details|advises\n\
-18 claim.link|claims credential.bank-details|asks\n\
-101 claim.link|claims credential.card|advises\n\
34 claim.link|claims credential.card|asks\n\
82 claim.link|claims credential.card|claims\n\
-33 claim.link|claims credential.card|reports\n\
51 claim.link|claims credential.code|claims\n\
79 claim.link|claims credential.cpr|asks\n\
-85 claim.link|claims credential.cpr|claims\n\
-53 claim.link|claims credential.cpr|reports\n\
-105 claim.link|claims credential.id-document|claims\n\
99 claim.link|claims credential.mitid|advises\n\
101 claim.link|claims credential.mitid|asks\n\
-103 claim.link|claims credential.mitid|claims\n\
35 claim.link|claims credential.nemid|asks\n\
23 claim.link|claims credential.one-time-code|asks\n\
125 claim.link|claims credential.one-time-code|claims\n\
58 claim.link|claims credential.password|asks\n\
-38 claim.link|claims credential.password|claims\n\
-227 claim.link|claims credential.personal-information|asks\n\
-49 claim.link|claims credential.personal-information|reports\n\
85 claim.link|claims firm.courier|claims\n\
-46 claim.link|claims firm.courier|reports\n\
-135 claim.link|claims firm.payment|claims\n\
113 claim.link|claims firm.shop|claims\n\
-26 claim.link|claims firm.support|claims\n\
129 claim.link|claims firm.toll|claims\n\
-155 claim.link|claims firm.utility|claims\n\
-20 claim.link|claims money.amount|claims\n\
43 claim.link|claims money.amount|reports\n\
155 claim.link|claims money.unusual-means|claims\n\
30 claim.link|claims money.unusual-means|reports\n\
185 claim.link|claims money.valuables|claims\n\
55 claim.link|claims person.family|claims\n\
-116 claim.link|claims person.landlord|claims\n\
82 claim.link|claims threat.arrest|threatens\n\
90 claim.link|claims threat.block|threatens\n\
136 claim.link|claims threat.court|threatens\n\
-246 claim.link|claims threat.cutoff|threatens\n\
24 claim.link|claims threat.deadline|threatens\n\
28 claim.link|claims threat.exposure|threatens\n\
-27 claim.link|claims threat.return|threatens\n\
-151 claim.link|denies\n\
-25 claim.link|denies firm.bank|claims\n\
-36 claim.link|live\n\
34 claim.link|reader\n\
-21 claim.link|reports\n\
32 claim.link|reports money.amount|reports\n\
60 claim.link|speaks\n\
91 claim.loan|claims\n\
-35 claim.loan|claims claim.not-you|claims\n\
55 claim.loan|claims claim.other-account|claims\n\
32 claim.loan|claims claim.paid-back|claims\n\
68 claim.loan|claims claim.prompt|claims\n\
-37 claim.loan|claims claim.purchase|claims\n\
28 claim.loan|claims claim.refund|claims\n\
26 claim.loan|claims claim.safe-account|claims\n\
-17 claim.loan|claims claim.unusual-activity|claims\n\
118 claim.loan|claims credential.bank-details|asks\n\
-25 claim.loan|claims credential.card|claims\n\
-102 claim.loan|claims credential.cpr|claims\n\
151 claim.loan|claims credential.mitid|asks\n\
16 claim.loan|claims credential.mitid|claims\n\
81 claim.loan|claims firm.bank|claims\n\
193 claim.loan|claims money.amount|claims\n\
42 claim.loan|claims person.family|claims\n\
147 claim.loan|claims threat.deadline|threatens\n\
91 claim.loan|live\n\
45 claim.loan|reader\n\
-81 claim.loan|reports\n\
-126 claim.loan|speaks\n\
-200 claim.menu|claims\n\
-81 claim.menu|claims claim.robot|claims\n\
-59 claim.menu|claims credential.bank-details|asks\n\
-30 claim.menu|claims credential.bank-details|claims\n\
-79 claim.menu|claims credential.card|claims\n\
-96 claim.menu|claims credential.cpr|asks\n\
22 claim.menu|claims credential.mitid|asks\n\
-25 claim.menu|claims credential.mitid|claims\n\
-19 claim.menu|claims credential.mitid|reports\n\
-173 claim.menu|claims firm.bank|claims\n\
-60 claim.menu|claims firm.payment|claims\n\
97 claim.menu|claims money.amount|claims\n\
-82 claim.menu|claims threat.block|threatens\n\
-28 claim.menu|claims threat.deadline|threatens\n\
-200 claim.menu|live\n\
-155 claim.menu|reader\n\
-135 claim.menu|speaks\n\
93 claim.misused-name|claims\n\
30 claim.misused-name|claims claim.not-you|claims\n\
58 claim.misused-name|claims claim.other-account|claims\n\
54 claim.misused-name|claims claim.paid-back|claims\n\
141 claim.misused-name|claims claim.parcel|claims\n\
17 claim.misused-name|claims claim.pick-up|claims\n\
23 claim.misused-name|claims claim.prize|claims\n\
-20 claim.misused-name|claims claim.prompt|claims\n\
113 claim.misused-name|claims claim.purchase|claims\n\
60 claim.misused-name|claims claim.reassurance|claims\n\
53 claim.misused-name|claims claim.refund|claims\n\
52 claim.misused-name|claims claim.residence|claims\n\
47 claim.misused-name|claims claim.robot|claims\n\
28 claim.misused-name|claims claim.safe-account|claims\n\
15 claim.misused-name|claims claim.unusual-activity|claims\n\
15 claim.misused-name|claims claim.watched|claims\n\
81 claim.misused-name|claims credential.balance|asks\n\
20 claim.misused-name|claims credential.balance|claims\n\
98 claim.misused-name|claims credential.bank-details|asks\n\
59 claim.misused-name|claims credential.bank-details|claims\n\
132 claim.misused-name|claims credential.card|asks\n\
-194 claim.misused-name|claims credential.card|claims\n\
84 claim.misused-name|claims credential.cpr|asks\n\
37 claim.misused-name|claims credential.cpr|claims\n\
44 claim.misused-name|claims credential.id-document|asks\n\
-17 claim.misused-name|claims credential.id-document|claims\n\
79 claim.misused-name|claims credential.mitid|asks\n\
39 claim.misused-name|claims credential.mitid|claims\n\
26 claim.misused-name|claims credential.one-time-code|asks\n\
-48 claim.misused-name|claims credential.password|asks\n\
68 claim.misused-name|claims credential.personal-information|claims\n\
78 claim.misused-name|claims firm.bank|claims\n\
16 claim.misused-name|claims firm.courier|claims\n\
48 claim.misused-name|claims firm.payment|claims\n\
120 claim.misused-name|claims money.amount|claims\n\
-90 claim.misused-name|claims money.unusual-means|claims\n\
60 claim.misused-name|claims money.valuables|claims\n\
175 claim.misused-name|claims person.agent|claims\n\
41 claim.misused-name|claims person.family|claims\n\
17 claim.misused-name|claims threat.arrest|reports\n\
118 claim.misused-name|claims threat.arrest|threatens\n\
42 claim.misused-name|claims threat.court|threatens\n\
81 claim.misused-name|claims threat.deadline|threatens\n\
30 claim.misused-name|claims threat.exposure|threatens\n\
19 claim.misused-name|denies\n\
93 claim.misused-name|live\n\
91 claim.misused-name|reader\n\
24 claim.misused-name|reports\n\
28 claim.misused-name|reports credential.balance|claims\n\
49 claim.misused-name|reports credential.cpr|reports\n\
-15 claim.misused-name|reports threat.arrest|reports\n\
117 claim.misused-name|speaks\n\
124 claim.mule|claims\n\
85 claim.mule|claims claim.no-checking|claims\n\
64 claim.mule|claims claim.other-account|claims\n\
155 claim.mule|claims claim.paid-back|claims\n\
79 claim.mule|claims claim.prize|claims\n\
-41 claim.mule|claims claim.prompt|claims\n\
17 claim.mule|claims claim.purchase|claims\n\
56 claim.mule|claims claim.reassurance|claims\n\
-49 claim.mule|claims claim.refund|claims\n\
15 claim.mule|claims claim.residence|claims\n\
25 claim.mule|claims claim.safe-account|claims\n\
27 claim.mule|claims claim.sent-by-mistake|claims\n\
-19 claim.mule|claims claim.unpaid|claims\n\
-40 claim.mule|claims claim.your-own|claims\n\
-143 claim.mule|claims credential.bank-details|asks\n\
20 claim.mule|claims credential.bank-details|claims\n\
78 claim.mule|claims credential.card|asks\n\
55 claim.mule|claims credential.card|claims\n\
19 claim.mule|claims credential.id-document|asks\n\
16 claim.mule|claims credential.id-document|claims\n\
57 claim.mule|claims credential.mitid|asks\n\
-31 claim.mule|claims credential.mitid|claims\n\
-51 claim.mule|claims credential.one-time-code|asks\n\
107 claim.mule|claims firm.bank|claims\n\
53 claim.mule|claims firm.payment|claims\n\
-50 claim.mule|claims money.amount|claims\n\
20 claim.mule|claims money.unusual-means|claims\n\
103 claim.mule|claims money.valuables|claims\n\
-49 claim.mule|claims person.agent|claims\n\
90 claim.mule|claims person.family|claims\n\
-44 claim.mule|claims person.landlord|claims\n\
-45 claim.mule|claims threat.arrest|threatens\n\
90 claim.mule|claims threat.block|threatens\n\
124 claim.mule|live\n\
135 claim.mule|reader\n\
-33 claim.mule|reports\n\
-24 claim.mule|reports money.amount|claims\n\
385 claim.mule|speaks\n\
23 claim.new-number|claims\n\
107 claim.new-number|claims claim.no-checking|claims\n\
119 claim.new-number|claims claim.other-account|claims\n\
63 claim.new-number|claims claim.paid-back|claims\n\
-83 claim.new-number|claims claim.parcel|claims\n\
-54 claim.new-number|claims claim.pick-up|claims\n\
-38 claim.new-number|claims claim.prize|claims\n\
-31 claim.new-number|claims claim.prompt|claims\n\
136 claim.new-number|claims claim.purchase|claims\n\
36 claim.new-number|claims claim.refund|claims\n\
192 claim.new-number|claims claim.unpaid|claims\n\
-118 claim.new-number|claims claim.unusual-activity|claims\n\
-108 claim.new-number|claims claim.virus|claims\n\
-18 claim.new-number|claims claim.watched|claims\n\
-32 claim.new-number|claims claim.your-own|claims\n\
46 claim.new-number|claims credential.bank-details|asks\n\
86 claim.new-number|claims credential.bank-details|claims\n\
79 claim.new-number|claims credential.card|asks\n\
99 claim.new-number|claims credential.card|claims\n\
68 claim.new-number|claims credential.code|asks\n\
-40 claim.new-number|claims credential.id-document|asks\n\
-46 claim.new-number|claims credential.id-document|claims\n\
89 claim.new-number|claims credential.mitid|asks\n\
-106 claim.new-number|claims credential.mitid|claims\n\
-61 claim.new-number|claims credential.one-time-code|asks\n\
-43 claim.new-number|claims credential.one-time-code|claims\n\
-33 claim.new-number|claims credential.personal-information|claims\n\
44 claim.new-number|claims firm.bank|claims\n\
61 claim.new-number|claims firm.payment|claims\n\
-112 claim.new-number|claims firm.support|claims\n\
-203 claim.new-number|claims firm.telecom|claims\n\
70 claim.new-number|claims money.amount|claims\n\
41 claim.new-number|claims money.unusual-means|claims\n\
-22 claim.new-number|claims money.valuables|claims\n\
69 claim.new-number|claims person.agent|claims\n\
191 claim.new-number|claims person.family|claims\n\
-67 claim.new-number|claims person.family|reports\n\
138 claim.new-number|claims person.landlord|claims\n\
41 claim.new-number|claims threat.arrest|threatens\n\
-25 claim.new-number|claims threat.block|threatens\n\
26 claim.new-number|claims threat.deadline|reports\n\
52 claim.new-number|claims threat.deadline|threatens\n\
38 claim.new-number|claims threat.debt|threatens\n\
23 claim.new-number|live\n\
-96 claim.new-number|reader\n\
-46 claim.new-number|reports\n\
-65 claim.new-number|reports person.family|reports\n\
59 claim.new-number|speaks\n\
26 claim.no-checking|advises\n\
99 claim.no-checking|claims\n\
-74 claim.no-checking|claims claim.no-checking|reports\n\
148 claim.no-checking|claims claim.other-account|claims\n\
26 claim.no-checking|claims claim.paid-back|claims\n\
114 claim.no-checking|claims claim.parcel|claims\n\
149 claim.no-checking|claims claim.pick-up|claims\n\
16 claim.no-checking|claims claim.prize|claims\n\
-179 claim.no-checking|claims claim.prompt|claims\n\
45 claim.no-checking|claims claim.purchase|claims\n\
61 claim.no-checking|claims claim.reassurance|claims\n\
45 claim.no-checking|claims claim.refund|claims\n\
-227 claim.no-checking|claims claim.renewal|claims\n\
112 claim.no-checking|claims claim.safe-account|claims\n\
33 claim.no-checking|claims claim.sent-by-mistake|claims\n\
116 claim.no-checking|claims claim.unpaid|claims\n\
-32 claim.no-checking|claims claim.unusual-activity|claims\n\
32 claim.no-checking|claims claim.your-own|claims\n\
71 claim.no-checking|claims credential.bank-details|asks\n\
38 claim.no-checking|claims credential.bank-details|claims\n\
-43 claim.no-checking|claims credential.card|asks\n\
65 claim.no-checking|claims credential.card|claims\n\
-106 claim.no-checking|claims credential.code|asks\n\
-43 claim.no-checking|claims credential.code|claims\n\
-47 claim.no-checking|claims credential.cpr|claims\n\
71 claim.no-checking|claims credential.id-document|claims\n\
-76 claim.no-checking|claims credential.mitid|asks\n\
-18 claim.no-checking|claims credential.mitid|claims\n\
17 claim.no-checking|claims credential.one-time-code|asks\n\
27 claim.no-checking|claims credential.one-time-code|claims\n\
81 claim.no-checking|claims credential.password|asks\n\
44 claim.no-checking|claims credential.personal-information|claims\n\
163 claim.no-checking|claims firm.bank|claims\n\
-77 claim.no-checking|claims firm.bank|reports\n\
35 claim.no-checking|claims firm.courier|claims\n\
76 claim.no-checking|claims money.amount|claims\n\
24 claim.no-checking|claims money.unusual-means|claims\n\
79 claim.no-checking|claims person.agent|claims\n\
101 claim.no-checking|claims person.family|claims\n\
72 claim.no-checking|claims person.landlord|claims\n\
-41 claim.no-checking|claims threat.arrest|threatens\n\
37 claim.no-checking|claims threat.court|threatens\n\
-29 claim.no-checking|claims threat.deadline|reports\n\
143 claim.no-checking|claims threat.deadline|threatens\n\
-50 claim.no-checking|claims threat.exposure|threatens\n\
99 claim.no-checking|live\n\
105 claim.no-checking|reader\n\
-105 claim.no-checking|reports\n\
26 claim.no-checking|reports claim.safe-account|reports\n\
-88 claim.no-checking|reports firm.bank|claims\n\
-62 claim.no-checking|reports firm.bank|reports\n\
-77 claim.no-checking|reports money.valuables|claims\n\
219 claim.no-checking|speaks\n\
-15 claim.not-you|claims\n\
84 claim.not-you|claims claim.parcel|claims\n\
-28 claim.not-you|claims claim.prompt|claims\n\
55 claim.not-you|claims claim.purchase|claims\n\
125 claim.not-you|claims claim.refund|claims\n\
75 claim.not-you|claims claim.unusual-activity|claims\n\
-18 claim.not-you|claims claim.your-own|claims\n\
-54 claim.not-you|claims credential.bank-details|asks\n\
-110 claim.not-you|claims credential.card|asks\n\
22 claim.not-you|claims credential.code|asks\n\
-68 claim.not-you|claims credential.code|claims\n\
17 claim.not-you|claims credential.cpr|asks\n\
-157 claim.not-you|claims credential.mitid|asks\n\
-206 claim.not-you|claims credential.mitid|claims\n\
24 claim.not-you|claims credential.one-time-code|asks\n\
-151 claim.not-you|claims credential.one-time-code|claims\n\
-37 claim.not-you|claims credential.password|claims\n\
-29 claim.not-you|claims credential.personal-information|claims\n\
-39 claim.not-you|claims credential.pin|claims\n\
102 claim.not-you|claims firm.bank|claims\n\
197 claim.not-you|claims firm.payment|claims\n\
-49 claim.not-you|claims firm.shop|claims\n\
37 claim.not-you|claims firm.support|claims\n\
93 claim.not-you|claims money.amount|claims\n\
79 claim.not-you|claims money.unusual-means|claims\n\
53 claim.not-you|claims person.agent|claims\n\
-206 claim.not-you|claims threat.block|threatens\n\
168 claim.not-you|claims threat.deadline|threatens\n\
-15 claim.not-you|live\n\
71 claim.not-you|reader\n\
-16 claim.not-you|speaks\n\
106 claim.other-account|claims\n\
133 claim.other-account|claims claim.paid-back|claims\n\
47 claim.other-account|claims claim.parcel|claims\n\
-40 claim.other-account|claims claim.pick-up|claims\n\
54 claim.other-account|claims claim.prize|claims\n\
105 claim.other-account|claims claim.purchase|claims\n\
82 claim.other-account|claims claim.reassurance|claims\n\
132 claim.other-account|claims claim.recovery|claims\n\
-152 claim.other-account|claims claim.refund|claims\n\
41 claim.other-account|claims claim.renewal|claims\n\
43 claim.other-account|claims claim.residence|claims\n\
62 claim.other-account|claims claim.safe-account|claims\n\
373 claim.other-account|claims claim.sent-by-mistake|claims\n\
44 claim.other-account|claims claim.unusual-activity|claims\n\
25 claim.other-account|claims credential.balance|asks\n\
38 claim.other-account|claims credential.balance|claims\n\
85 claim.other-account|claims credential.bank-details|asks\n\
159 claim.other-account|claims credential.bank-details|claims\n\
-73 claim.other-account|claims credential.bank-details|reports\n\
39 claim.other-account|claims credential.card|asks\n\
-71 claim.other-account|claims credential.code|asks\n\
-108 claim.other-account|claims credential.code|claims\n\
-93 claim.other-account|claims credential.cpr|claims\n\
-66 claim.other-account|claims credential.id-document|asks\n\
-19 claim.other-account|claims credential.id-document|claims\n\
32 claim.other-account|claims credential.mitid|asks\n\
-107 claim.other-account|claims credential.mitid|claims\n\
22 claim.other-account|claims credential.one-time-code|asks\n\
-44 claim.other-account|claims credential.one-time-code|claims\n\
47 claim.other-account|claims credential.personal-information|claims\n\
-63 claim.other-account|claims credential.pin|claims\n\
114 claim.other-account|claims firm.bank|claims\n\
-27 claim.other-account|claims firm.bank|reports\n\
37 claim.other-account|claims firm.courier|claims\n\
96 claim.other-account|claims firm.payment|claims\n\
24 claim.other-account|claims firm.shop|claims\n\
27 claim.other-account|claims firm.support|claims\n\
17 claim.other-account|claims firm.toll|claims\n\
83 claim.other-account|claims money.amount|claims\n\
80 claim.other-account|claims money.amount|reports\n\
62 claim.other-account|claims money.unusual-means|claims\n\
40 claim.other-account|claims money.valuables|claims\n\
72 claim.other-account|claims person.agent|claims\n\
27 claim.other-account|claims person.buyer|claims\n\
213 claim.other-account|claims person.family|claims\n\
-77 claim.other-account|claims person.landlord|claims\n\
54 claim.other-account|claims threat.arrest|threatens\n\
73 claim.other-account|claims threat.block|threatens\n\
-51 claim.other-account|claims threat.court|threatens\n\
127 claim.other-account|claims threat.deadline|threatens\n\
41 claim.other-account|claims threat.debt|threatens\n\
-30 claim.other-account|claims threat.exposure|threatens\n\
21 claim.other-account|claims threat.return|threatens\n\
106 claim.other-account|live\n\
83 claim.other-account|reader\n\
39 claim.paid-back|claims claim.parcel|claims\n\
-115 claim.paid-back|claims claim.pick-up|claims\n\
94 claim.paid-back|claims claim.prompt|claims\n\
53 claim.paid-back|claims claim.purchase|claims\n\
111 claim.paid-back|claims claim.reassurance|claims\n\
85 claim.paid-back|claims claim.recovery|claims\n\
34 claim.paid-back|claims claim.refund|claims\n\
122 claim.paid-back|claims claim.residence|claims\n\
73 claim.paid-back|claims claim.safe-account|claims\n\
-185 claim.paid-back|claims claim.sent-by-mistake|claims\n\
32 claim.paid-back|claims claim.unpaid|claims\n\
-79 claim.paid-back|claims claim.your-own|claims\n\
-80 claim.paid-back|claims credential.balance|claims\n\
36 claim.paid-back|claims credential.bank-details|asks\n\
58 claim.paid-back|claims credential.bank-details|claims\n\
-44 claim.paid-back|claims credential.card|claims\n\
142 claim.paid-back|claims credential.code|asks\n\
24 claim.paid-back|claims credential.code|claims\n\
79 claim.paid-back|claims credential.code|reports\n\
-46 claim.paid-back|claims credential.cpr|asks\n\
21 claim.paid-back|claims credential.cpr|claims\n\
-61 claim.paid-back|claims credential.id-document|asks\n\
-40 claim.paid-back|claims credential.id-document|claims\n\
29 claim.paid-back|claims credential.mitid|asks\n\
34 claim.paid-back|claims credential.mitid|claims\n\
56 claim.paid-back|claims credential.one-time-code|asks\n\
19 claim.paid-back|claims credential.password|asks\n\
99 claim.paid-back|claims credential.personal-information|asks\n\
92 claim.paid-back|claims credential.personal-information|claims\n\
-28 claim.paid-back|claims credential.pin|claims\n\
165 claim.paid-back|claims firm.bank|claims\n\
29 claim.paid-back|claims firm.bank|reports\n\
109 claim.paid-back|claims firm.courier|claims\n\
151 claim.paid-back|claims firm.payment|claims\n\
105 claim.paid-back|claims firm.shop|claims\n\
18 claim.paid-back|claims firm.toll|claims\n\
90 claim.paid-back|claims money.amount|claims\n\
162 claim.paid-back|claims money.unusual-means|claims\n\
-39 claim.paid-back|claims money.valuables|claims\n\
-26 claim.paid-back|claims person.adviser|claims\n\
96 claim.paid-back|claims person.agent|claims\n\
135 claim.paid-back|claims person.buyer|claims\n\
81 claim.paid-back|claims person.family|claims\n\
-73 claim.paid-back|claims person.landlord|claims\n\
-20 claim.paid-back|claims person.recruiter|claims\n\
-88 claim.paid-back|claims threat.block|threatens\n\
55 claim.paid-back|claims threat.court|threatens\n\
24 claim.paid-back|claims threat.deadline|threatens\n\
83 claim.paid-back|claims threat.debt|threatens\n\
48 claim.paid-back|claims threat.return|threatens\n\
15 claim.paid-back|reports\n\
-16 claim.paid-back|reports claim.refund|reports\n\
87 claim.paid-back|reports money.amount|claims\n\
-15 claim.paid-back|reports money.amount|reports\n\
-35 claim.paid-back|speaks\n\
-71 claim.parcel|claims\n\
-42 claim.parcel|claims claim.pick-up|claims\n\
229 claim.parcel|claims claim.prize|claims\n\
-165 claim.parcel|claims claim.prompt|claims\n\
-103 claim.parcel|claims claim.purchase|claims\n\
46 claim.parcel|claims claim.recovery|claims\n\
70 claim.parcel|claims claim.refund|claims\n\
-32 claim.parcel|claims claim.renewal|claims\n\
-34 claim.parcel|claims claim.residence|claims\n\
42 claim.parcel|claims claim.robot|claims\n\
148 claim.parcel|claims claim.safe-account|claims\n\
-90 claim.parcel|claims claim.unpaid|claims\n\
192 claim.parcel|claims claim.unusual-activity|claims\n\
-153 claim.parcel|claims claim.virus|claims\n\
-97 claim.parcel|claims claim.your-own|claims\n\
44 claim.parcel|claims credential.balance|asks\n\
47 claim.parcel|claims credential.balance|claims\n\
90 claim.parcel|claims credential.bank-details|asks\n\
61 claim.parcel|claims credential.bank-details|claims\n\
207 claim.parcel|claims credential.card|asks\n\
-24 claim.parcel|claims credential.card|reports\n\
-203 claim.parcel|claims credential.code|asks\n\
-123 claim.parcel|claims credential.code|claims\n\
122 claim.parcel|claims credential.cpr|asks\n\
48 claim.parcel|claims credential.cpr|claims\n\
-30 claim.parcel|claims credential.id-document|asks\n\
-50 claim.parcel|claims credential.id-document|claims\n\
107 claim.parcel|claims credential.mitid|asks\n\
37 claim.parcel|claims credential.mitid|claims\n\
109 claim.parcel|claims credential.one-time-code|asks\n\
27 claim.parcel|claims credential.one-time-code|claims\n\
189 claim.parcel|claims credential.password|asks\n\
54 claim.parcel|claims credential.personal-information|advises\n\
175 claim.parcel|claims credential.personal-information|asks\n\
244 claim.parcel|claims credential.personal-information|claims\n\
54 claim.parcel|claims credential.pin|asks\n\
120 claim.parcel|claims credential.pin|claims\n\
-133 claim.parcel|claims firm.bank|claims\n\
-135 claim.parcel|claims firm.shop|claims\n\
-16 claim.parcel|claims firm.support|claims\n\
174 claim.parcel|claims money.amount|claims\n\
73 claim.parcel|claims money.amount|reports\n\
135 claim.parcel|claims money.unusual-means|claims\n\
170 claim.parcel|claims money.valuables|claims\n\
-66 claim.parcel|claims person.agent|claims\n\
36 claim.parcel|claims person.buyer|claims\n\
-41 claim.parcel|claims person.family|claims\n\
-73 claim.parcel|claims person.landlord|claims\n\
28 claim.parcel|claims person.recruiter|claims\n\
131 claim.parcel|claims threat.arrest|threatens\n\
-18 claim.parcel|claims threat.block|reports\n\
97 claim.parcel|claims threat.block|threatens\n\
-164 claim.parcel|claims threat.court|threatens\n\
-24 claim.parcel|claims threat.deadline|reports\n\
-110 claim.parcel|claims threat.deadline|threatens\n\
-50 claim.parcel|claims threat.debt|threatens\n\
31 claim.parcel|claims threat.exposure|threatens\n\
224 claim.parcel|claims threat.return|threatens\n\
-71 claim.parcel|live\n\
-124 claim.parcel|reports\n\
-31 claim.parcel|reports credential.card|reports\n\
-16 claim.parcel|reports firm.bank|claims\n\
-26 claim.parcel|reports money.amount|claims\n\
-33 claim.parcel|reports money.amount|reports\n\
-69 claim.parcel|speaks\n\
-55 claim.pick-up|claims\n\
25 claim.pick-up|claims claim.prize|claims\n\
-248 claim.pick-up|claims claim.reassurance|claims\n\
60 claim.pick-up|claims claim.refund|claims\n\
39 claim.pick-up|claims claim.renewal|claims\n\
-87 claim.pick-up|claims claim.residence|claims\n\
87 claim.pick-up|claims claim.safe-account|claims\n\
179 claim.pick-up|claims claim.unusual-activity|claims\n\
-73 claim.pick-up|claims claim.virus|claims\n\
-104 claim.pick-up|claims claim.your-own|claims\n\
18 claim.pick-up|claims credential.balance|asks\n\
55 claim.pick-up|claims credential.bank-details|asks\n\
51 claim.pick-up|claims credential.bank-details|claims\n\
-27 claim.pick-up|claims credential.card|advises\n\
88 claim.pick-up|claims credential.card|asks\n\
137 claim.pick-up|claims credential.card|claims\n\
172 claim.pick-up|claims credential.card|reports\n\
83 claim.pick-up|claims credential.code|asks\n\
-79 claim.pick-up|claims credential.code|claims\n\
-180 claim.pick-up|claims credential.code|denies\n\
171 claim.pick-up|claims credential.code|reports\n\
-47 claim.pick-up|claims credential.cpr|asks\n\
-36 claim.pick-up|claims credential.cpr|claims\n\
28 claim.pick-up|claims credential.id-document|asks\n\
-42 claim.pick-up|claims credential.id-document|claims\n\
-33 claim.pick-up|claims credential.mitid|advises\n\
70 claim.pick-up|claims credential.mitid|asks\n\
-26 claim.pick-up|claims credential.mitid|claims\n\
74 claim.pick-up|claims credential.one-time-code|asks\n\
206 claim.pick-up|claims credential.one-time-code|claims\n\
28 claim.pick-up|claims credential.password|asks\n\
195 claim.pick-up|claims credential.password|claims\n\
18 claim.pick-up|claims credential.password|reports\n\
-51 claim.pick-up|claims credential.personal-information|asks\n\
92 claim.pick-up|claims credential.personal-information|claims\n\
-19 claim.pick-up|claims credential.personal-information|reports\n\
131 claim.pick-up|claims credential.pin|asks\n\
20 claim.pick-up|claims firm.bank|claims\n\
-84 claim.pick-up|claims firm.bank|reports\n\
62 claim.pick-up|claims firm.courier|claims\n\
252 claim.pick-up|claims firm.payment|claims\n\
-90 claim.pick-up|claims firm.shop|claims\n\
-136 claim.pick-up|claims firm.support|claims\n\
-112 claim.pick-up|claims firm.toll|claims\n\
46 claim.pick-up|claims firm.utility|claims\n\
150 claim.pick-up|claims money.amount|claims\n\
52 claim.pick-up|claims money.unusual-means|claims\n\
335 claim.pick-up|claims money.valuables|claims\n\
100 claim.pick-up|claims person.agent|claims\n\
-44 claim.pick-up|claims person.buyer|claims\n\
-27 claim.pick-up|claims person.family|claims\n\
81 claim.pick-up|claims person.landlord|claims\n\
96 claim.pick-up|claims threat.arrest|threatens\n\
49 claim.pick-up|claims threat.block|threatens\n\
167 claim.pick-up|claims threat.court|threatens\n\
152 claim.pick-up|claims threat.deadline|denies\n\
-28 claim.pick-up|claims threat.deadline|reports\n\
-39 claim.pick-up|claims threat.deadline|threatens\n\
49 claim.pick-up|claims threat.debt|threatens\n\
77 claim.pick-up|claims threat.return|threatens\n\
-94 claim.pick-up|denies\n\
-24 claim.pick-up|denies credential.card|advises\n\
-37 claim.pick-up|denies credential.password|advises\n\
-58 claim.pick-up|denies firm.bank|claims\n\
-40 claim.pick-up|denies money.valuables|denies\n\
-55 claim.pick-up|live\n\
17 claim.pick-up|reports\n\
-32 claim.pick-up|reports claim.prize|reports\n\
-20 claim.pick-up|reports claim.unusual-activity|reports\n\
-43 claim.pick-up|reports credential.balance|reports\n\
28 claim.pick-up|reports credential.card|reports\n\
-25 claim.pick-up|reports credential.code|reports\n\
95 claim.pick-up|reports credential.mitid|reports\n\
47 claim.pick-up|reports credential.pin|reports\n\
88 claim.pick-up|reports firm.bank|claims\n\
-43 claim.pick-up|reports firm.bank|reports\n\
88 claim.pick-up|reports money.amount|claims\n\
45 claim.pick-up|reports money.valuables|reports\n\
125 claim.pick-up|reports person.family|claims\n\
58 claim.pick-up|reports threat.arrest|reports\n\
-49 claim.pick-up|reports threat.arrest|threatens\n\
102 claim.pick-up|reports threat.court|reports\n\
179 claim.pick-up|reports threat.deadline|reports\n\
168 claim.pick-up|speaks\n\
-31 claim.prize|claims\n\
31 claim.prize|claims claim.prompt|claims\n\
28 claim.prize|claims claim.prompt|reports\n\
171 claim.prize|claims claim.purchase|claims\n\
101 claim.prize|claims claim.reassurance|claims\n\
-21 claim.prize|claims claim.recovery|claims\n\
-17 claim.prize|claims claim.renewal|claims\n\
-76 claim.prize|claims claim.safe-account|claims\n\
-57 claim.prize|claims claim.unpaid|claims\n\
-78 claim.prize|claims claim.unusual-activity|claims\n\
58 claim.prize|claims claim.your-own|claims\n\
120 claim.prize|claims credential.bank-details|asks\n\
17 claim.prize|claims credential.bank-details|claims\n\
354 claim.prize|claims credential.card|asks\n\
85 claim.prize|claims credential.card|claims\n\
148 claim.prize|claims credential.code|asks\n\
56 claim.prize|claims credential.cpr|asks\n\
66 claim.prize|claims credential.id-document|asks\n\
-28 claim.prize|claims credential.id-document|claims\n\
38 claim.prize|claims credential.id-document|reports\n\
-79 claim.prize|claims credential.mitid|claims\n\
27 claim.prize|claims credential.mitid|reports\n\
187 claim.prize|claims credential.one-time-code|asks\n\
22 claim.prize|claims credential.one-time-code|claims\n\
123 claim.prize|claims credential.personal-information|asks\n\
-41 claim.prize|claims credential.personal-information|claims\n\
33 claim.prize|claims credential.personal-information|reports\n\
-50 claim.prize|claims firm.bank|claims\n\
34 claim.prize|claims firm.bank|reports\n\
55 claim.prize|claims firm.courier|claims\n\
167 claim.prize|claims firm.payment|claims\n\
32 claim.prize|claims firm.streaming|claims\n\
38 claim.prize|claims firm.support|claims\n\
72 claim.prize|claims money.amount|claims\n\
-100 claim.prize|claims money.unusual-means|claims\n\
-124 claim.prize|claims money.valuables|claims\n\
38 claim.prize|claims person.agent|reports\n\
38 claim.prize|claims person.family|claims\n\
-62 claim.prize|claims threat.arrest|threatens\n\
-55 claim.prize|claims threat.block|threatens\n\
-92 claim.prize|claims threat.court|threatens\n\
-127 claim.prize|claims threat.deadline|threatens\n\
-20 claim.prize|claims threat.deportation|threatens\n\
-18 claim.prize|claims threat.return|threatens\n\
-31 claim.prize|live\n\
204 claim.prize|reader\n\
-61 claim.prize|reports\n\
-34 claim.prize|reports credential.card|reports\n\
-33 claim.prize|reports credential.pin|reports\n\
-19 claim.prize|reports firm.courier|reports\n\
-90 claim.prize|reports money.amount|reports\n\
-24 claim.prize|reports money.valuables|reports\n\
-25 claim.prize|reports threat.arrest|threatens\n\
266 claim.prize|speaks\n\
-31 claim.prompt|claims\n\
-56 claim.prompt|claims claim.purchase|claims\n\
132 claim.prompt|claims claim.reassurance|claims\n\
55 claim.prompt|claims claim.recovery|claims\n\
156 claim.prompt|claims claim.refund|claims\n\
-22 claim.prompt|claims claim.renewal|claims\n\
35 claim.prompt|claims claim.residence|claims\n\
148 claim.prompt|claims claim.safe-account|claims\n\
-63 claim.prompt|claims claim.sent-by-mistake|claims\n\
-73 claim.prompt|claims claim.unpaid|claims\n\
16 claim.prompt|claims claim.unusual-activity|claims\n\
199 claim.prompt|claims claim.unusual-activity|reports\n\
119 claim.prompt|claims claim.virus|claims\n\
-65 claim.prompt|claims claim.your-own|claims\n\
123 claim.prompt|claims credential.bank-details|asks\n\
96 claim.prompt|claims credential.card|advises\n\
-47 claim.prompt|claims credential.card|asks\n\
-266 claim.prompt|claims credential.card|claims\n\
225 claim.prompt|claims credential.code|advises\n\
-23 claim.prompt|claims credential.code|asks\n\
-20 claim.prompt|claims credential.code|claims\n\
-87 claim.prompt|claims credential.code|denies\n\
48 claim.prompt|claims credential.cpr|asks\n\
30 claim.prompt|claims credential.cpr|claims\n\
-44 claim.prompt|claims credential.id-document|asks\n\
111 claim.prompt|claims credential.id-document|claims\n\
94 claim.prompt|claims credential.mitid|advises\n\
-60 claim.prompt|claims credential.mitid|asks\n\
64 claim.prompt|claims credential.mitid|claims\n\
83 claim.prompt|claims credential.mitid|reports\n\
-203 claim.prompt|claims credential.one-time-code|asks\n\
-101 claim.prompt|claims credential.one-time-code|claims\n\
115 claim.prompt|claims credential.password|asks\n\
-142 claim.prompt|claims credential.password|claims\n\
-568 claim.prompt|claims credential.personal-information|asks\n\
-31 claim.prompt|claims credential.personal-information|claims\n\
-68 claim.prompt|claims credential.personal-information|reports\n\
-17 claim.prompt|claims credential.pin|claims\n\
32 claim.prompt|claims firm.bank|claims\n\
-126 claim.prompt|claims firm.bank|reports\n\
-160 claim.prompt|claims firm.courier|claims\n\
123 claim.prompt|claims firm.payment|claims\n\
-30 claim.prompt|claims firm.shop|claims\n\
-191 claim.prompt|claims firm.telecom|claims\n\
-93 claim.prompt|claims firm.toll|claims\n\
-99 claim.prompt|claims firm.utility|claims\n\
-43 claim.prompt|claims money.amount|claims\n\
15 claim.prompt|claims money.unusual-means|claims\n\
15 claim.prompt|claims money.valuables|claims\n\
-17 claim.prompt|claims money.valuables|reports\n\
24 claim.prompt|claims person.agent|claims\n\
70 claim.prompt|claims person.buyer|claims\n\
127 claim.prompt|claims person.family|claims\n\
-52 claim.prompt|claims person.landlord|claims\n\
50 claim.prompt|claims person.recruiter|claims\n\
-55 claim.prompt|claims threat.arrest|threatens\n\
-224 claim.prompt|claims threat.block|threatens\n\
-86 claim.prompt|claims threat.court|threatens\n\
-46 claim.prompt|claims threat.deadline|threatens\n\
105 claim.prompt|claims threat.return|threatens\n\
-76 claim.prompt|denies\n\
-31 claim.prompt|live\n\
-62 claim.prompt|reader\n\
-52 claim.prompt|reports\n\
22 claim.prompt|reports claim.safe-account|reports\n\
16 claim.prompt|reports claim.unusual-activity|reports\n\
32 claim.prompt|reports credential.card|reports\n\
19 claim.prompt|reports credential.mitid|reports\n\
-17 claim.prompt|reports firm.bank|claims\n\
29 claim.prompt|reports firm.bank|reports\n\
33 claim.prompt|reports money.amount|claims\n\
22 claim.prompt|reports money.amount|reports\n\
29 claim.prompt|reports money.valuables|claims\n\
35 claim.prompt|reports person.agent|reports\n\
18 claim.prompt|reports threat.deadline|threatens\n\
-24 claim.prompt|speaks\n\
-55 claim.purchase|claims\n\
23 claim.purchase|claims claim.reassurance|claims\n\
107 claim.purchase|claims claim.recovery|claims\n\
69 claim.purchase|claims claim.refund|claims\n\
-118 claim.purchase|claims claim.renewal|claims\n\
-19 claim.purchase|claims claim.residence|claims\n\
73 claim.purchase|claims claim.sent-by-mistake|claims\n\
24 claim.purchase|claims claim.unpaid|claims\n\
34 claim.purchase|claims claim.unusual-activity|claims\n\
38 claim.purchase|claims claim.virus|claims\n\
-120 claim.purchase|claims claim.your-own|claims\n\
-81 claim.purchase|claims credential.balance|asks\n\
-17 claim.purchase|claims credential.bank-details|asks\n\
-107 claim.purchase|claims credential.bank-details|claims\n\
92 claim.purchase|claims credential.card|asks\n\
-119 claim.purchase|claims credential.card|claims\n\
124 claim.purchase|claims credential.code|asks\n\
-183 claim.purchase|claims credential.code|claims\n\
65 claim.purchase|claims credential.cpr|asks\n\
-24 claim.purchase|claims credential.cpr|reports\n\
-28 claim.purchase|claims credential.id-document|asks\n\
-245 claim.purchase|claims credential.mitid|asks\n\
-68 claim.purchase|claims credential.mitid|claims\n\
290 claim.purchase|claims credential.mitid|reports\n\
-91 claim.purchase|claims credential.one-time-code|asks\n\
-115 claim.purchase|claims credential.one-time-code|claims\n\
88 claim.purchase|claims credential.password|asks\n\
27 claim.purchase|claims credential.password|claims\n\
-61 claim.purchase|claims credential.password|denies\n\
124 claim.purchase|claims credential.personal-information|asks\n\
-104 claim.purchase|claims credential.personal-information|claims\n\
69 claim.purchase|claims firm.bank|claims\n\
-23 claim.purchase|claims firm.bank|reports\n\
-120 claim.purchase|claims firm.courier|claims\n\
44 claim.purchase|claims firm.payment|claims\n\
194 claim.purchase|claims firm.shop|claims\n\
44 claim.purchase|claims firm.streaming|claims\n\
39 claim.purchase|claims firm.support|claims\n\
44 claim.purchase|claims firm.telecom|claims\n\
93 claim.purchase|claims firm.toll|claims\n\
109 claim.purchase|claims firm.utility|claims\n\
-81 claim.purchase|claims money.amount|claims\n\
-99 claim.purchase|claims money.unusual-means|claims\n\
43 claim.purchase|claims money.valuables|claims\n\
-85 claim.purchase|claims person.buyer|claims\n\
-33 claim.purchase|claims person.family|claims\n\
15 claim.purchase|claims person.landlord|claims\n\
25 claim.purchase|claims threat.arrest|threatens\n\
-42 claim.purchase|claims threat.court|threatens\n\
112 claim.purchase|claims threat.cutoff|threatens\n\
72 claim.purchase|claims threat.debt|threatens\n\
146 claim.purchase|denies\n\
-55 claim.purchase|live\n\
27 claim.purchase|reader\n\
90 claim.purchase|reports\n\
141 claim.purchase|reports firm.bank|claims\n\
-29 claim.purchase|reports money.amount|reports\n\
-29 claim.purchase|reports threat.deadline|reports\n\
88 claim.purchase|speaks\n\
87 claim.reassurance|claims\n\
22 claim.reassurance|claims claim.refund|claims\n\
-41 claim.reassurance|claims claim.renewal|claims\n\
-63 claim.reassurance|claims claim.residence|claims\n\
60 claim.reassurance|claims claim.robot|claims\n\
89 claim.reassurance|claims claim.safe-account|claims\n\
-53 claim.reassurance|claims claim.sent-by-mistake|claims\n\
-134 claim.reassurance|claims claim.unpaid|claims\n\
89 claim.reassurance|claims claim.virus|claims\n\
-80 claim.reassurance|claims claim.your-own|claims\n\
114 claim.reassurance|claims credential.balance|asks\n\
39 claim.reassurance|claims credential.balance|claims\n\
97 claim.reassurance|claims credential.bank-details|asks\n\
95 claim.reassurance|claims credential.card|claims\n\
91 claim.reassurance|claims credential.code|asks\n\
79 claim.reassurance|claims credential.code|claims\n\
103 claim.reassurance|claims credential.cpr|asks\n\
-57 claim.reassurance|claims credential.cpr|claims\n\
-18 claim.reassurance|claims credential.id-document|asks\n\
97 claim.reassurance|claims credential.id-document|claims\n\
93 claim.reassurance|claims credential.mitid|asks\n\
142 claim.reassurance|claims credential.mitid|claims\n\
107 claim.reassurance|claims credential.mitid|reports\n\
109 claim.reassurance|claims credential.one-time-code|asks\n\
60 claim.reassurance|claims credential.password|asks\n\
47 claim.reassurance|claims credential.password|claims\n\
-107 claim.reassurance|claims credential.personal-information|asks\n\
-35 claim.reassurance|claims credential.personal-information|claims\n\
58 claim.reassurance|claims credential.personal-information|reports\n\
71 claim.reassurance|claims credential.pin|asks\n\
50 claim.reassurance|claims firm.bank|claims\n\
64 claim.reassurance|claims firm.bank|reports\n\
92 claim.reassurance|claims firm.courier|claims\n\
38 claim.reassurance|claims firm.payment|claims\n\
64 claim.reassurance|claims firm.support|claims\n\
-76 claim.reassurance|claims firm.telecom|claims\n\
53 claim.reassurance|claims money.amount|claims\n\
61 claim.reassurance|claims money.amount|reports\n\
134 claim.reassurance|claims money.unusual-means|claims\n\
84 claim.reassurance|claims money.valuables|claims\n\
73 claim.reassurance|claims person.agent|claims\n\
62 claim.reassurance|claims person.buyer|claims\n\
31 claim.reassurance|claims person.landlord|claims\n\
94 claim.reassurance|claims threat.arrest|threatens\n\
-25 claim.reassurance|claims threat.block|threatens\n\
37 claim.reassurance|claims threat.deadline|reports\n\
22 claim.reassurance|claims threat.deadline|threatens\n\
17 claim.reassurance|claims threat.exposure|threatens\n\
87 claim.reassurance|live\n\
93 claim.reassurance|reader\n\
211 claim.reassurance|reports\n\
46 claim.reassurance|reports claim.unusual-activity|reports\n\
21 claim.reassurance|reports credential.bank-details|claims\n\
-36 claim.reassurance|reports firm.bank|claims\n\
100 claim.reassurance|reports firm.bank|reports\n\
31 claim.reassurance|reports money.amount|claims\n\
-34 claim.reassurance|reports money.valuables|claims\n\
145 claim.reassurance|speaks\n\
115 claim.recovery|claims\n\
21 claim.recovery|claims claim.recovery|reports\n\
-27 claim.recovery|claims claim.refund|claims\n\
57 claim.recovery|claims claim.renewal|claims\n\
37 claim.recovery|claims claim.safe-account|claims\n\
-21 claim.recovery|claims claim.unusual-activity|claims\n\
-23 claim.recovery|claims credential.balance|asks\n\
24 claim.recovery|claims credential.bank-details|claims\n\
23 claim.recovery|claims credential.card|asks\n\
-62 claim.recovery|claims credential.mitid|claims\n\
60 claim.recovery|claims credential.one-time-code|claims\n\
18 claim.recovery|claims credential.password|asks\n\
-25 claim.recovery|claims firm.courier|claims\n\
45 claim.recovery|claims firm.streaming|claims\n\
177 claim.recovery|claims money.amount|claims\n\
46 claim.recovery|claims money.unusual-means|claims\n\
-248 claim.recovery|claims money.valuables|claims\n\
181 claim.recovery|claims person.agent|claims\n\
97 claim.recovery|claims person.family|claims\n\
46 claim.recovery|claims person.recruiter|claims\n\
-30 claim.recovery|claims threat.arrest|threatens\n\
70 claim.recovery|claims threat.block|threatens\n\
-66 claim.recovery|claims threat.deadline|threatens\n\
34 claim.recovery|claims threat.debt|threatens\n\
115 claim.recovery|live\n\
169 claim.recovery|reader\n\
-18 claim.recovery|reports\n\
132 claim.recovery|speaks\n\
131 claim.refund|claims claim.renewal|claims\n\
28 claim.refund|claims claim.residence|claims\n\
-42 claim.refund|claims claim.safe-account|claims\n\
-52 claim.refund|claims claim.sent-by-mistake|claims\n\
-99 claim.refund|claims claim.unusual-activity|claims\n\
-30 claim.refund|claims claim.virus|claims\n\
-35 claim.refund|claims credential.balance|asks\n\
-37 claim.refund|claims credential.bank-details|asks\n\
43 claim.refund|claims credential.bank-details|claims\n\
-60 claim.refund|claims credential.card|advises\n\
152 claim.refund|claims credential.card|asks\n\
-39 claim.refund|claims credential.card|claims\n\
-25 claim.refund|claims credential.card|denies\n\
15 claim.refund|claims credential.card|reports\n\
24 claim.refund|claims credential.code|asks\n\
-48 claim.refund|claims credential.code|claims\n\
-71 claim.refund|claims credential.code|reports\n\
152 claim.refund|claims credential.cpr|asks\n\
56 claim.refund|claims credential.cpr|claims\n\
22 claim.refund|claims credential.id-document|asks\n\
44 claim.refund|claims credential.id-document|claims\n\
138 claim.refund|claims credential.mitid|asks\n\
40 claim.refund|claims credential.mitid|claims\n\
-30 claim.refund|claims credential.one-time-code|asks\n\
-24 claim.refund|claims credential.one-time-code|claims\n\
35 claim.refund|claims credential.password|claims\n\
45 claim.refund|claims credential.personal-information|asks\n\
-19 claim.refund|claims credential.personal-information|claims\n\
65 claim.refund|claims firm.bank|claims\n\
80 claim.refund|claims firm.courier|claims\n\
-45 claim.refund|claims firm.payment|claims\n\
-49 claim.refund|claims firm.shop|claims\n\
-88 claim.refund|claims firm.support|claims\n\
94 claim.refund|claims firm.telecom|claims\n\
-172 claim.refund|claims firm.toll|claims\n\
82 claim.refund|claims firm.utility|claims\n\
101 claim.refund|claims money.amount|claims\n\
50 claim.refund|claims money.unusual-means|claims\n\
-103 claim.refund|claims money.valuables|claims\n\
55 claim.refund|claims person.adviser|claims\n\
46 claim.refund|claims person.buyer|claims\n\
127 claim.refund|claims person.family|claims\n\
-46 claim.refund|claims person.landlord|claims\n\
91 claim.refund|claims threat.arrest|threatens\n\
67 claim.refund|claims threat.block|threatens\n\
-54 claim.refund|claims threat.court|threatens\n\
104 claim.refund|claims threat.deadline|threatens\n\
-88 claim.refund|claims threat.debt|threatens\n\
-70 claim.refund|claims threat.return|threatens\n\
-15 claim.refund|denies\n\
24 claim.refund|reader\n\
-71 claim.refund|reports\n\
-26 claim.refund|reports credential.mitid|reports\n\
158 claim.refund|speaks\n\
-22 claim.renewal|claims claim.residence|claims\n\
-40 claim.renewal|claims claim.unpaid|claims\n\
51 claim.renewal|claims claim.unusual-activity|claims\n\
19 claim.renewal|claims claim.virus|claims\n\
-60 claim.renewal|claims claim.your-own|claims\n\
-170 claim.renewal|claims credential.bank-details|asks\n\
44 claim.renewal|claims credential.card|advises\n\
109 claim.renewal|claims credential.card|asks\n\
-58 claim.renewal|claims credential.card|claims\n\
69 claim.renewal|claims credential.code|asks\n\
80 claim.renewal|claims credential.code|claims\n\
140 claim.renewal|claims credential.cpr|asks\n\
-36 claim.renewal|claims credential.id-document|asks\n\
185 claim.renewal|claims credential.mitid|asks\n\
176 claim.renewal|claims credential.mitid|claims\n\
165 claim.renewal|claims credential.nemid|asks\n\
212 claim.renewal|claims credential.nemid|claims\n\
182 claim.renewal|claims credential.one-time-code|asks\n\
-128 claim.renewal|claims credential.one-time-code|claims\n\
280 claim.renewal|claims credential.password|asks\n\
-115 claim.renewal|claims credential.password|claims\n\
-61 claim.renewal|claims credential.password|denies\n\
31 claim.renewal|claims credential.personal-information|claims\n\
42 claim.renewal|claims credential.pin|asks\n\
-130 claim.renewal|claims credential.pin|claims\n\
133 claim.renewal|claims firm.bank|claims\n\
-57 claim.renewal|claims firm.courier|claims\n\
-80 claim.renewal|claims firm.shop|claims\n\
15 claim.renewal|claims firm.streaming|claims\n\
19 claim.renewal|claims firm.support|claims\n\
-17 claim.renewal|claims firm.telecom|claims\n\
-45 claim.renewal|claims firm.toll|claims\n\
25 claim.renewal|claims money.amount|claims\n\
-98 claim.renewal|claims money.unusual-means|claims\n\
-58 claim.renewal|claims money.valuables|claims\n\
63 claim.renewal|claims person.agent|claims\n\
-120 claim.renewal|claims person.buyer|claims\n\
-66 claim.renewal|claims person.recruiter|claims\n\
19 claim.renewal|claims threat.arrest|threatens\n\
-56 claim.renewal|claims threat.block|threatens\n\
176 claim.renewal|claims threat.deadline|threatens\n\
-21 claim.renewal|claims threat.deportation|threatens\n\
174 claim.renewal|claims threat.return|threatens\n\
-82 claim.renewal|reports\n\
-17 claim.renewal|reports threat.block|reports\n\
103 claim.renewal|speaks\n\
-18 claim.residence|claims\n\
49 claim.residence|claims claim.robot|claims\n\
22 claim.residence|claims claim.unpaid|claims\n\
47 claim.residence|claims claim.your-own|claims\n\
17 claim.residence|claims credential.balance|claims\n\
133 claim.residence|claims credential.bank-details|asks\n\
-23 claim.residence|claims credential.bank-details|claims\n\
157 claim.residence|claims credential.card|asks\n\
16 claim.residence|claims credential.card|claims\n\
-16 claim.residence|claims credential.card|reports\n\
86 claim.residence|claims credential.cpr|asks\n\
24 claim.residence|claims credential.cpr|claims\n\
52 claim.residence|claims credential.id-document|asks\n\
-103 claim.residence|claims credential.id-document|claims\n\
-33 claim.residence|claims credential.id-document|reports\n\
133 claim.residence|claims credential.mitid|asks\n\
37 claim.residence|claims credential.mitid|claims\n\
-24 claim.residence|claims credential.mitid|reports\n\
-82 claim.residence|claims credential.personal-information|asks\n\
-158 claim.residence|claims credential.personal-information|claims\n\
26 claim.residence|claims firm.bank|claims\n\
15 claim.residence|claims firm.courier|claims\n\
96 claim.residence|claims firm.payment|claims\n\
180 claim.residence|claims money.amount|claims\n\
61 claim.residence|claims money.unusual-means|claims\n\
-65 claim.residence|claims money.valuables|claims\n\
70 claim.residence|claims person.family|claims\n\
-27 claim.residence|claims person.landlord|claims\n\
-95 claim.residence|claims person.recruiter|claims\n\
18 claim.residence|claims threat.arrest|threatens\n\
50 claim.residence|claims threat.block|threatens\n\
54 claim.residence|claims threat.court|threatens\n\
96 claim.residence|claims threat.deadline|threatens\n\
139 claim.residence|claims threat.deportation|threatens\n\
66 claim.residence|claims threat.return|threatens\n\
109 claim.residence|denies\n\
103 claim.residence|denies firm.payment|denies\n\
-18 claim.residence|live\n\
-17 claim.residence|reader\n\
-136 claim.residence|reports\n\
-17 claim.residence|reports credential.bank-details|reports\n\
-19 claim.residence|reports firm.bank|claims\n\
-32 claim.residence|reports threat.deadline|reports\n\
-21 claim.residence|reports threat.deadline|threatens\n\
42 claim.residence|speaks\n\
-27 claim.robot|claims\n\
23 claim.robot|claims claim.unusual-activity|claims\n\
-49 claim.robot|claims credential.bank-details|claims\n\
157 claim.robot|claims credential.card|claims\n\
74 claim.robot|claims credential.cpr|asks\n\
288 claim.robot|claims credential.cpr|claims\n\
-15 claim.robot|claims credential.cpr|reports\n\
50 claim.robot|claims credential.id-document|claims\n\
28 claim.robot|claims credential.personal-information|asks\n\
47 claim.robot|claims credential.personal-information|claims\n\
70 claim.robot|claims firm.bank|claims\n\
108 claim.robot|claims money.amount|claims\n\
276 claim.robot|claims person.agent|claims\n\
-100 claim.robot|claims person.family|claims\n\
90 claim.robot|claims threat.arrest|threatens\n\
-131 claim.robot|claims threat.block|threatens\n\
83 claim.robot|claims threat.court|threatens\n\
41 claim.robot|claims threat.deadline|threatens\n\
-27 claim.robot|live\n\
34 claim.robot|reader\n\
-74 claim.robot|reports\n\
-16 claim.robot|reports credential.cpr|reports\n\
-83 claim.robot|speaks\n\
70 claim.safe-account|claims\n\
-48 claim.safe-account|claims claim.safe-account|reports\n\
96 claim.safe-account|claims claim.unpaid|claims\n\
43 claim.safe-account|claims claim.unusual-activity|claims\n\
48 claim.safe-account|claims credential.balance|asks\n\
69 claim.safe-account|claims credential.balance|claims\n\
29 claim.safe-account|claims credential.bank-details|asks\n\
84 claim.safe-account|claims credential.bank-details|claims\n\
-131 claim.safe-account|claims credential.card|asks\n\
62 claim.safe-account|claims credential.code|claims\n\
17 claim.safe-account|claims credential.cpr|asks\n\
62 claim.safe-account|claims credential.id-document|asks\n\
35 claim.safe-account|claims credential.mitid|asks\n\
-64 claim.safe-account|claims credential.mitid|claims\n\
15 claim.safe-account|claims credential.personal-information|asks\n\
-215 claim.safe-account|claims credential.pin|claims\n\
-21 claim.safe-account|claims firm.bank|claims\n\
-66 claim.safe-account|claims firm.bank|reports\n\
-96 claim.safe-account|claims firm.courier|claims\n\
83 claim.safe-account|claims firm.payment|claims\n\
22 claim.safe-account|claims firm.support|claims\n\
99 claim.safe-account|claims money.amount|claims\n\
67 claim.safe-account|claims money.unusual-means|claims\n\
43 claim.safe-account|claims money.valuables|claims\n\
70 claim.safe-account|claims person.agent|claims\n\
78 claim.safe-account|claims person.family|claims\n\
73 claim.safe-account|claims person.landlord|claims\n\
-59 claim.safe-account|claims threat.arrest|threatens\n\
46 claim.safe-account|claims threat.block|threatens\n\
70 claim.safe-account|claims threat.court|threatens\n\
137 claim.safe-account|claims threat.deadline|threatens\n\
-71 claim.safe-account|denies\n\
-53 claim.safe-account|denies firm.bank|claims\n\
70 claim.safe-account|live\n\
74 claim.safe-account|reader\n\
-88 claim.safe-account|reports\n\
-38 claim.safe-account|reports claim.unusual-activity|claims\n\
-76 claim.safe-account|reports claim.unusual-activity|reports\n\
-44 claim.safe-account|reports credential.cpr|reports\n\
20 claim.safe-account|reports firm.bank|claims\n\
-17 claim.safe-account|reports firm.bank|reports\n\
-26 claim.safe-account|reports money.amount|claims\n\
-16 claim.safe-account|reports money.unusual-means|reports\n\
-61 claim.safe-account|reports money.valuables|reports\n\
47 claim.safe-account|reports person.agent|claims\n\
64 claim.safe-account|reports threat.deadline|reports\n\
-244 claim.safe-account|speaks\n\
-116 claim.sent-by-mistake|claims claim.unpaid|claims\n\
-22 claim.sent-by-mistake|claims claim.unusual-activity|claims\n\
-55 claim.sent-by-mistake|claims credential.bank-details|claims\n\
75 claim.sent-by-mistake|claims credential.card|asks\n\
19 claim.sent-by-mistake|claims credential.cpr|asks\n\
-131 claim.sent-by-mistake|claims credential.cpr|claims\n\
242 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
100 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
-26 claim.sent-by-mistake|claims credential.personal-information|claims\n\
129 claim.sent-by-mistake|claims firm.bank|claims\n\
246 claim.sent-by-mistake|claims firm.payment|claims\n\
84 claim.sent-by-mistake|claims firm.shop|claims\n\
20 claim.sent-by-mistake|claims money.amount|claims\n\
59 claim.sent-by-mistake|claims money.unusual-means|claims\n\
64 claim.sent-by-mistake|claims money.valuables|claims\n\
-52 claim.sent-by-mistake|claims person.agent|claims\n\
32 claim.sent-by-mistake|claims threat.block|threatens\n\
-67 claim.sent-by-mistake|claims threat.court|threatens\n\
206 claim.sent-by-mistake|claims threat.deadline|threatens\n\
-19 claim.sent-by-mistake|reports\n\
157 claim.sent-by-mistake|speaks\n\
-36 claim.unpaid|claims\n\
15 claim.unpaid|claims claim.unusual-activity|claims\n\
-136 claim.unpaid|claims claim.your-own|claims\n\
25 claim.unpaid|claims credential.bank-details|asks\n\
-81 claim.unpaid|claims credential.bank-details|claims\n\
23 claim.unpaid|claims credential.card|asks\n\
-17 claim.unpaid|claims credential.card|claims\n\
-41 claim.unpaid|claims credential.card|denies\n\
-147 claim.unpaid|claims credential.code|asks\n\
-50 claim.unpaid|claims credential.code|claims\n\
132 claim.unpaid|claims credential.cpr|asks\n\
24 claim.unpaid|claims credential.id-document|asks\n\
43 claim.unpaid|claims credential.id-document|claims\n\
135 claim.unpaid|claims credential.mitid|asks\n\
17 claim.unpaid|claims credential.mitid|claims\n\
76 claim.unpaid|claims credential.one-time-code|asks\n\
-18 claim.unpaid|claims credential.one-time-code|claims\n\
20 claim.unpaid|claims credential.password|asks\n\
-31 claim.unpaid|claims credential.password|claims\n\
-88 claim.unpaid|claims credential.personal-information|claims\n\
-95 claim.unpaid|claims firm.bank|claims\n\
96 claim.unpaid|claims firm.courier|claims\n\
-201 claim.unpaid|claims firm.payment|claims\n\
121 claim.unpaid|claims firm.streaming|claims\n\
64 claim.unpaid|claims firm.support|claims\n\
229 claim.unpaid|claims firm.toll|claims\n\
75 claim.unpaid|claims firm.utility|claims\n\
-40 claim.unpaid|claims money.amount|claims\n\
37 claim.unpaid|claims money.unusual-means|claims\n\
-86 claim.unpaid|claims money.valuables|claims\n\
-89 claim.unpaid|claims person.agent|claims\n\
-55 claim.unpaid|claims person.family|claims\n\
-90 claim.unpaid|claims person.landlord|claims\n\
149 claim.unpaid|claims threat.arrest|threatens\n\
124 claim.unpaid|claims threat.court|threatens\n\
166 claim.unpaid|claims threat.cutoff|threatens\n\
56 claim.unpaid|claims threat.deadline|threatens\n\
175 claim.unpaid|claims threat.debt|threatens\n\
34 claim.unpaid|claims threat.deportation|threatens\n\
-124 claim.unpaid|claims threat.return|threatens\n\
-36 claim.unpaid|live\n\
-119 claim.unpaid|reports\n\
-94 claim.unpaid|speaks\n\
19 claim.unusual-activity|claims\n\
42 claim.unusual-activity|claims claim.unusual-activity|reports\n\
-27 claim.unusual-activity|claims claim.virus|claims\n\
-20 claim.unusual-activity|claims claim.watched|claims\n\
-40 claim.unusual-activity|claims claim.your-own|claims\n\
138 claim.unusual-activity|claims credential.balance|asks\n\
-118 claim.unusual-activity|claims credential.balance|claims\n\
199 claim.unusual-activity|claims credential.bank-details|asks\n\
154 claim.unusual-activity|claims credential.bank-details|claims\n\
40 claim.unusual-activity|claims credential.bank-details|reports\n\
103 claim.unusual-activity|claims credential.card|asks\n\
-91 claim.unusual-activity|claims credential.card|claims\n\
47 claim.unusual-activity|claims credential.card|denies\n\
-20 claim.unusual-activity|claims credential.code|advises\n\
-22 claim.unusual-activity|claims credential.code|asks\n\
34 claim.unusual-activity|claims credential.code|claims\n\
-90 claim.unusual-activity|claims credential.code|denies\n\
-68 claim.unusual-activity|claims credential.code|reports\n\
58 claim.unusual-activity|claims credential.cpr|asks\n\
31 claim.unusual-activity|claims credential.id-document|asks\n\
-61 claim.unusual-activity|claims credential.id-document|claims\n\
19 claim.unusual-activity|claims credential.mitid|asks\n\
90 claim.unusual-activity|claims credential.mitid|reports\n\
-17 claim.unusual-activity|claims credential.one-time-code|asks\n\
44 claim.unusual-activity|claims credential.one-time-code|claims\n\
-33 claim.unusual-activity|claims credential.one-time-code|reports\n\
144 claim.unusual-activity|claims credential.password|claims\n\
119 claim.unusual-activity|claims credential.personal-information|asks\n\
161 claim.unusual-activity|claims credential.pin|asks\n\
51 claim.unusual-activity|claims firm.bank|claims\n\
-106 claim.unusual-activity|claims firm.bank|reports\n\
-84 claim.unusual-activity|claims firm.courier|claims\n\
116 claim.unusual-activity|claims firm.payment|claims\n\
135 claim.unusual-activity|claims firm.shop|claims\n\
30 claim.unusual-activity|claims firm.streaming|claims\n\
18 claim.unusual-activity|claims firm.support|claims\n\
-15 claim.unusual-activity|claims firm.telecom|claims\n\
-22 claim.unusual-activity|claims firm.toll|claims\n\
25 claim.unusual-activity|claims firm.utility|claims\n\
19 claim.unusual-activity|claims money.amount|claims\n\
-36 claim.unusual-activity|claims money.amount|reports\n\
74 claim.unusual-activity|claims money.unusual-means|claims\n\
74 claim.unusual-activity|claims money.valuables|claims\n\
66 claim.unusual-activity|claims person.agent|claims\n\
-45 claim.unusual-activity|claims person.family|claims\n\
-23 claim.unusual-activity|claims person.family|reports\n\
-33 claim.unusual-activity|claims person.landlord|claims\n\
-22 claim.unusual-activity|claims person.recruiter|claims\n\
-34 claim.unusual-activity|claims threat.arrest|denies\n\
-75 claim.unusual-activity|claims threat.arrest|threatens\n\
-32 claim.unusual-activity|claims threat.court|threatens\n\
-36 claim.unusual-activity|claims threat.deadline|reports\n\
140 claim.unusual-activity|claims threat.deadline|threatens\n\
64 claim.unusual-activity|claims threat.debt|threatens\n\
18 claim.unusual-activity|claims threat.deportation|threatens\n\
-45 claim.unusual-activity|claims threat.exposure|threatens\n\
206 claim.unusual-activity|claims threat.return|threatens\n\
-65 claim.unusual-activity|denies\n\
19 claim.unusual-activity|live\n\
63 claim.unusual-activity|reader\n\
35 claim.unusual-activity|reports\n\
-29 claim.unusual-activity|reports credential.card|reports\n\
53 claim.unusual-activity|reports credential.code|claims\n\
-60 claim.unusual-activity|reports credential.code|reports\n\
-40 claim.unusual-activity|reports credential.cpr|reports\n\
156 claim.unusual-activity|reports firm.bank|claims\n\
47 claim.unusual-activity|reports firm.bank|reports\n\
185 claim.unusual-activity|reports money.amount|claims\n\
70 claim.unusual-activity|reports money.amount|reports\n\
42 claim.unusual-activity|reports money.unusual-means|claims\n\
-15 claim.unusual-activity|reports money.valuables|reports\n\
-21 claim.unusual-activity|reports person.family|reports\n\
89 claim.unusual-activity|reports threat.block|reports\n\
-15 claim.unusual-activity|reports threat.deadline|reports\n\
77 claim.unusual-activity|speaks\n\
82 claim.virus|claims\n\
57 claim.virus|claims credential.card|asks\n\
48 claim.virus|claims credential.card|claims\n\
60 claim.virus|claims credential.code|asks\n\
22 claim.virus|claims credential.mitid|claims\n\
24 claim.virus|claims credential.one-time-code|asks\n\
-70 claim.virus|claims credential.password|claims\n\
-160 claim.virus|claims credential.personal-information|asks\n\
127 claim.virus|claims credential.personal-information|claims\n\
190 claim.virus|claims firm.bank|claims\n\
192 claim.virus|claims firm.courier|claims\n\
191 claim.virus|claims firm.support|claims\n\
109 claim.virus|claims firm.telecom|claims\n\
74 claim.virus|claims firm.toll|claims\n\
76 claim.virus|claims money.amount|claims\n\
18 claim.virus|claims person.family|claims\n\
18 claim.virus|claims threat.arrest|threatens\n\
60 claim.virus|claims threat.block|threatens\n\
19 claim.virus|claims threat.court|threatens\n\
162 claim.virus|claims threat.deadline|threatens\n\
18 claim.virus|claims threat.exposure|threatens\n\
53 claim.virus|denies\n\
82 claim.virus|live\n\
67 claim.virus|reader\n\
64 claim.virus|reports\n\
22 claim.virus|reports firm.support|reports\n\
90 claim.virus|speaks\n\
73 claim.watched|claims\n\
19 claim.watched|claims credential.card|claims\n\
-16 claim.watched|claims credential.password|claims\n\
19 claim.watched|claims credential.personal-information|asks\n\
135 claim.watched|claims money.amount|claims\n\
96 claim.watched|claims money.unusual-means|claims\n\
18 claim.watched|claims threat.arrest|threatens\n\
26 claim.watched|claims threat.block|threatens\n\
21 claim.watched|claims threat.court|threatens\n\
111 claim.watched|claims threat.deadline|threatens\n\
102 claim.watched|claims threat.exposure|threatens\n\
73 claim.watched|live\n\
82 claim.watched|reader\n\
19 claim.watched|speaks\n\
-167 claim.your-own|claims\n\
19 claim.your-own|claims credential.bank-details|asks\n\
-67 claim.your-own|claims credential.card|advises\n\
46 claim.your-own|claims credential.card|asks\n\
-24 claim.your-own|claims credential.card|claims\n\
-58 claim.your-own|claims credential.code|claims\n\
54 claim.your-own|claims credential.cpr|asks\n\
-50 claim.your-own|claims credential.cpr|claims\n\
55 claim.your-own|claims credential.id-document|advises\n\
-108 claim.your-own|claims credential.id-document|claims\n\
-49 claim.your-own|claims credential.mitid|asks\n\
-40 claim.your-own|claims credential.mitid|claims\n\
109 claim.your-own|claims credential.one-time-code|claims\n\
-89 claim.your-own|claims credential.password|claims\n\
-43 claim.your-own|claims credential.personal-information|asks\n\
-101 claim.your-own|claims credential.personal-information|claims\n\
-20 claim.your-own|claims firm.bank|claims\n\
-82 claim.your-own|claims firm.payment|claims\n\
-41 claim.your-own|claims firm.shop|claims\n\
-49 claim.your-own|claims firm.support|claims\n\
-131 claim.your-own|claims money.amount|claims\n\
-72 claim.your-own|claims money.unusual-means|claims\n\
-58 claim.your-own|claims money.valuables|claims\n\
-95 claim.your-own|claims person.agent|claims\n\
-53 claim.your-own|claims person.family|claims\n\
-66 claim.your-own|claims threat.arrest|threatens\n\
-129 claim.your-own|claims threat.block|threatens\n\
-39 claim.your-own|claims threat.court|threatens\n\
-131 claim.your-own|claims threat.deadline|threatens\n\
23 claim.your-own|claims threat.exposure|threatens\n\
-167 claim.your-own|live\n\
-149 claim.your-own|reader\n\
-162 claim.your-own|speaks\n\
-51 claimed to\n\
-21 claiming\n\
-18 claiming to\n\
-22 claims\n\
26 claim|advises\n\
-49 claim|claims\n\
-104 claim|denies\n\
-85 claim|reports\n\
43 claim|speaks\n\
-42 claim…\n\
-92 claro\n\
-180 class\n\
24 classmates\n\
-18 class…\n\
-48 clause\n\
-60 clause #\n\
-122 clause|advises\n\
-190 clause|claims\n\
-94 clause|denies\n\
-97 clause|reports\n\
-106 clause|threatens\n\
-48 claus…\n\
129 clave\n\
-31 claves\n\
-31 clave…\n\
125 clean\n\
-21 clean…\n\
75 clear\n\
85 clear your\n\
68 clearance\n\
81 cleared\n\
41 clearing\n\
105 clear…\n\
80 clerk\n\
18 cles\n\
33 clever\n\
33 cleve…\n\
-50 clic\n\
-58 clicc…\n\
-69 click\n\
40 click it\n\
-60 clicked\n\
-64 click…\n\
-31 cliente\n\
-40 clientes\n\
17 clienti\n\
37 clients\n\
-22 climb…\n\
-63 clinic\n\
-100 clini…\n\
24 clock\n\
152 clona…\n\
49 close\n\
-36 close at\n\
18 close it\n\
31 close the\n\
19 close this\n\
-39 close your\n\
24 closed #\n\
-52 closed a\n\
-45 closed and\n\
29 closed for\n\
-47 closed in\n\
-71 closed on\n\
47 closed today\n\
-32 closed tonight\n\
-26 closed you\n\
48 closes\n\
20 closes #\n\
-76 closes at\n\
29 closes on\n\
47 closes the\n\
19 closes tonight\n\
24 close…\n\
44 closing the\n\
54 clothes\n\
17 clothes colleague\n\
54 cloth…\n\
-32 cloud…\n\
-101 club\n\
-83 clubs\n\
-75 co\n\
-83 coach\n\
-20 coast…\n\
76 cobra…\n\
69 cocaine\n\
53 cocaine in\n\
72 cocai…\n\
-68 cocuk\n\
-29 cocuk…\n\
-151 code #\n\
99 code a\n\
43 code and\n\
127 code by\n\
25 code comes\n\
-113 code de\n\
21 code display\n\
-43 code dont\n\
-167 code for\n\
141 code from\n\
17 code here\n\
50 code in\n\
-220 code is\n\
-37 code it\n\
142 code on\n\
-34 code or\n\
72 code par\n\
22 code ready\n\
209 code that\n\
-97 code then\n\
71 code to\n\
81 code was\n\
-20 code we\n\
-60 code with\n\
23 code word\n\
176 code you\n\
-20 codes and\n\
-54 codes from\n\
38 codes here\n\
47 codes we\n\
78 codice\n\
-36 codice cpr\n\
120 codice di\n\
-56 codici\n\
30 codic…\n\
-41 codigo de\n\
16 codul\n\
85 codul care\n\
15 codurile\n\
15 codur…\n\
-96 coffee\n\
-41 coffee at\n\
-99 coffe…\n\
35 coin\n\
65 coinbase\n\
65 coinb…\n\
34 coins\n\
70 cok\n\
-37 col\n\
-96 cold\n\
54 coleg…\n\
-107 colgo\n\
102 colleague\n\
75 colleague in\n\
42 colleague will\n\
-20 colleagues\n\
-33 collect\n\
-27 collect cards\n\
-22 collect it\n\
87 collect your\n\
-27 collecting\n\
58 collecting for\n\
-26 collection\n\
15 collection agency\n\
23 collects\n\
15 collega\n\
29 collegue\n\
22 colle…\n\
-65 colloquio\n\
-65 collo…\n\
-58 colou…\n\
15 com\n\
70 combo\n\
40 combo order\n\
-90 come\n\
-59 come and\n\
-48 come by\n\
-36 come down\n\
-22 come first\n\
-68 come for\n\
-75 come from\n\
24 come home\n\
-122 come in\n\
-25 come on\n\
51 come see\n\
30 come to\n\
-51 come with\n\
-64 comen…\n\
41 comes\n\
82 comes back\n\
25 comes by\n\
-153 comes from\n\
80 comes in\n\
-60 comes on\n\
-20 comes the\n\
104 comes to\n\
31 coming\n\
83 coming for\n\
23 coming to\n\
20 comin…\n\
15 comis…\n\
-49 comma…\n\
-40 comme\n\
-20 comment\n\
-20 comment on\n\
-62 comments\n\
-141 comme…\n\
-31 commissariato\n\
77 commission\n\
106 commi…\n\
-16 common\n\
-18 commo…\n\
-42 community\n\
-152 commu…\n\
-126 como\n\
81 compania\n\
-45 companies\n\
71 company\n\
18 company in\n\
78 compare\n\
-113 compartas\n\
31 compa…\n\
18 compensation\n\
56 compe…\n\
24 compi…\n\
-79 complain\n\
-60 complain to\n\
51 complaint\n\
-121 complaints\n\
-43 complaints board\n\
87 complete\n\
58 complete the\n\
31 completed\n\
99 completely\n\
-29 completo\n\
32 compliance\n\
-61 compliance team\n\
15 comply\n\
51 compl…\n\
28 compromised\n\
57 compr…\n\
82 compte\n\
100 compt…\n\
31 computer\n\
-18 computer er\n\
-54 computer has\n\
31 computer is\n\
-34 computer on\n\
99 computer ring\n\
41 computer to\n\
79 computeren\n\
-49 computers\n\
23 compu…\n\
-46 comune\n\
57 comunicazione\n\
-83 comun…\n\
-26 con\n\
-43 con #\n\
83 con carta\n\
-43 con el\n\
-70 con il\n\
154 con la\n\
-47 con le\n\
-43 con man\n\
-25 con nadie\n\
83 con su\n\
87 con un\n\
20 concerning\n\
-22 concerns\n\
-152 concert\n\
-62 conce…\n\
-36 conci…\n\
106 conco…\n\
-38 concu…\n\
-64 conda…\n\
-131 condi…\n\
-77 condu…\n\
66 confermi\n\
39 confermi il\n\
17 confe…\n\
77 confidential\n\
-47 confidential if\n\
-42 confidentiality\n\
124 confirm\n\
44 confirm by\n\
23 confirm card\n\
26 confirm that\n\
-16 confirm w\n\
16 confirm when\n\
41 confirm you\n\
93 confirm your\n\
-19 confirmation you\n\
-16 confirme\n\
42 confirmed\n\
32 confirmez\n\
152 confirming\n\
106 confirming your\n\
96 confi…\n\
70 conge…\n\
31 congratulation\n\
-22 congratulations\n\
-86 congratulations on\n\
51 congratulations you\n\
65 congratulations your\n\
25 congratulations youve\n\
37 congr…\n\
66 connect\n\
85 connect to\n\
-26 connected\n\
-28 connected to\n\
34 connectez\n\
34 connectez vous\n\
27 connecting\n\
-53 connexion\n\
19 conne…\n\
-62 consegna\n\
26 conseiller\n\
-20 consent\n\
-60 conse…\n\
-22 consider\n\
51 considered\n\
17 considered as\n\
43 consi…\n\
-82 conso…\n\
-150 const\n\
-42 constable\n\
-106 const…\n\
33 consul\n\
20 consular section\n\
27 consulate\n\
27 consult\n\
-24 consultation\n\
20 consulting\n\
28 consumer\n\
34 consu…\n\
23 cont\n\
-43 cont sigur\n\
20 contact me\n\
86 contact with\n\
-38 contact you\n\
-51 contact your\n\
-78 contacted\n\
-48 contacted by\n\
-27 contacts\n\
-38 contacts you\n\
-32 contain\n\
35 container\n\
15 conta…\n\
-56 content\n\
29 contents\n\
20 contest\n\
39 conte…\n\
35 conti\n\
87 continue\n\
102 conti…\n\
77 conto\n\
-35 conto sicuro\n\
-57 contract and\n\
-20 contract before\n\
64 contract is\n\
19 contract we\n\
43 contracts\n\
-23 contractul\n\
-21 contrasena\n\
28 contrato\n\
68 contributo\n\
68 contributo di\n\
-16 control\n\
169 contul\n\
47 contul de\n\
32 contul tau\n\
118 contu…\n\
-50 conversation\n\
80 convert\n\
-28 conve…\n\
-65 conviction\n\
-101 convi…\n\
17 convocation\n\
-96 cookies\n\
-116 cooki…\n\
-47 coop\n\
83 cooperate\n\
53 cooperate a\n\
66 cooperation\n\
132 coope…\n\
76 coord…\n\
18 copenaghen\n\
52 copenhaga\n\
36 copenhagen\n\
15 copenhagen municipality\n\
-45 copenhagen we\n\
29 copenhague\n\
47 copen…\n\
42 copia\n\
140 copied\n\
-57 copies\n\
-61 copies of\n\
93 copie…\n\
22 copii\n\
-20 copilul\n\
-20 copil…\n\
31 copy\n\
48 copy of\n\
-18 cordi…\n\
15 corner\n\
54 coroane\n\
54 coroa…\n\
75 coronas\n\
120 coron…\n\
124 correct\n\
34 correct it\n\
41 correction\n\
21 correction fee\n\
40 corrente\n\
117 corre…\n\
-28 corriere\n\
-28 corri…\n\
94 corta…\n\
-24 cost #\n\
-45 costs\n\
25 costs #\n\
-34 costs nothing\n\
37 coucou\n\
37 couco…\n\
20 could i\n\
132 could not\n\
-91 could we\n\
15 could you\n\
116 couldnt\n\
27 couldnt be\n\
116 could…\n\
-24 council\n\
-24 counc…\n\
-117 count\n\
-129 counter\n\
-145 counter please\n\
-83 countries\n\
29 countries of\n\
89 counts\n\
58 counts as\n\
-49 count…\n\
59 coupe…\n\
28 couple\n\
-25 couple of\n\
28 coupl…\n\
108 courier\n\
50 courier calls\n\
38 courier from\n\
42 courier to\n\
-71 courier will\n\
-103 couriers\n\
62 couri…\n\
46 couronnes\n\
46 couro…\n\
-77 courrier\n\
-45 courr…\n\
-66 course\n\
-47 cours…\n\
-110 court found\n\
-47 court in\n\
21 court of\n\
-22 court was\n\
64 court you\n\
65 courtesy\n\
80 courts\n\
93 court…\n\
89 cousin\n\
26 cousin in\n\
120 cousi…\n\
-77 cover\n\
137 cover…\n\
76 cpr\n\
111 cpr @link\n\
22 cpr a\n\
111 cpr and\n\
17 cpr bank\n\
27 cpr card\n\
-20 cpr et\n\
-26 cpr for\n\
-37 cpr is\n\
91 cpr ktos\n\
-43 cpr no\n\
-16 cpr nr\n\
-48 cpr numaranizi\n\
-83 cpr numbers\n\
-59 cpr nummer\n\
-26 cpr nummeret\n\
-22 cpr numre\n\
-15 cpr officer\n\
217 cpr og\n\
15 cpr passport\n\
20 cpr photo\n\
106 cpr reg\n\
32 cpr si\n\
29 cpr til\n\
95 cpr y\n\
-79 crack…\n\
52 crash\n\
15 crash…\n\
-125 create\n\
-34 create a\n\
23 created\n\
-89 creat…\n\
230 credential.balance|advises\n\
230 credential.balance|advises threat.block|threatens\n\
93 credential.balance|asks\n\
50 credential.balance|asks credential.balance|claims\n\
79 credential.balance|asks credential.bank-details|asks\n\
37 credential.balance|asks credential.bank-details|claims\n\
27 credential.balance|asks credential.card|asks\n\
24 credential.balance|asks credential.card|claims\n\
170 credential.balance|asks credential.cpr|asks\n\
18 credential.balance|asks credential.cpr|claims\n\
28 credential.balance|asks credential.id-document|asks\n\
34 credential.balance|asks credential.id-document|claims\n\
123 credential.balance|asks credential.mitid|asks\n\
-138 credential.balance|asks credential.password|asks\n\
-34 credential.balance|asks credential.personal-information|asks\n\
77 credential.balance|asks credential.personal-information|claims\n\
61 credential.balance|asks firm.bank|claims\n\
66 credential.balance|asks firm.courier|claims\n\
-19 credential.balance|asks firm.payment|claims\n\
-40 credential.balance|asks firm.shop|claims\n\
-109 credential.balance|asks money.amount|claims\n\
99 credential.balance|asks money.unusual-means|claims\n\
-52 credential.balance|asks person.agent|claims\n\
-20 credential.balance|asks person.family|claims\n\
64 credential.balance|asks threat.arrest|threatens\n\
41 credential.balance|asks threat.block|threatens\n\
61 credential.balance|asks threat.deadline|threatens\n\
-86 credential.balance|claims\n\
34 credential.balance|claims credential.card|asks\n\
43 credential.balance|claims credential.card|claims\n\
19 credential.balance|claims credential.cpr|asks\n\
-29 credential.balance|claims credential.cpr|claims\n\
-25 credential.balance|claims credential.cpr|reports\n\
22 credential.balance|claims credential.id-document|asks\n\
-16 credential.balance|claims credential.mitid|asks\n\
-27 credential.balance|claims credential.personal-information|asks\n\
53 credential.balance|claims firm.bank|claims\n\
43 credential.balance|claims firm.courier|claims\n\
-15 credential.balance|claims firm.shop|claims\n\
-29 credential.balance|claims money.amount|claims\n\
85 credential.balance|claims money.unusual-means|claims\n\
28 credential.balance|claims money.valuables|claims\n\
-32 credential.balance|claims person.agent|claims\n\
20 credential.balance|claims person.family|claims\n\
83 credential.balance|claims threat.block|threatens\n\
51 credential.balance|claims threat.deadline|threatens\n\
21 credential.balance|live\n\
127 credential.balance|reader\n\
30 credential.balance|reports\n\
53 credential.balance|reports credential.bank-details|reports\n\
63 credential.balance|reports credential.cpr|reports\n\
-42 credential.balance|reports firm.bank|claims\n\
77 credential.balance|reports money.amount|claims\n\
-40 credential.balance|reports money.valuables|claims\n\
-36 credential.balance|reports person.agent|reports\n\
76 credential.balance|reports threat.deadline|threatens\n\
-143 credential.bank-details|advises\n\
-28 credential.bank-details|advises credential.mitid|advises\n\
-15 credential.bank-details|asks\n\
37 credential.bank-details|asks credential.bank-details|claims\n\
-124 credential.bank-details|asks credential.card|asks\n\
-22 credential.bank-details|asks credential.card|claims\n\
-29 credential.bank-details|asks credential.code|claims\n\
43 credential.bank-details|asks credential.cpr|claims\n\
218 credential.bank-details|asks credential.id-document|claims\n\
40 credential.bank-details|asks credential.mitid|asks\n\
-16 credential.bank-details|asks credential.mitid|claims\n\
-73 credential.bank-details|asks credential.one-time-code|asks\n\
-151 credential.bank-details|asks credential.password|asks\n\
-43 credential.bank-details|asks credential.password|claims\n\
167 credential.bank-details|asks credential.personal-information|asks\n\
53 credential.bank-details|asks credential.personal-information|claims\n\
88 credential.bank-details|asks firm.bank|claims\n\
65 credential.bank-details|asks firm.courier|claims\n\
23 credential.bank-details|asks firm.shop|claims\n\
-16 credential.bank-details|asks money.amount|claims\n\
56 credential.bank-details|asks money.unusual-means|claims\n\
115 credential.bank-details|asks money.valuables|claims\n\
114 credential.bank-details|asks person.agent|claims\n\
30 credential.bank-details|asks person.buyer|claims\n\
25 credential.bank-details|asks person.family|claims\n\
-138 credential.bank-details|asks person.recruiter|claims\n\
-31 credential.bank-details|asks threat.arrest|reports\n\
68 credential.bank-details|asks threat.arrest|threatens\n\
200 credential.bank-details|asks threat.block|threatens\n\
86 credential.bank-details|asks threat.court|threatens\n\
141 credential.bank-details|asks threat.deadline|threatens\n\
26 credential.bank-details|asks threat.debt|threatens\n\
33 credential.bank-details|asks threat.deportation|threatens\n\
-21 credential.bank-details|asks threat.exposure|threatens\n\
25 credential.bank-details|claims\n\
61 credential.bank-details|claims credential.card|asks\n\
-20 credential.bank-details|claims credential.card|claims\n\
253 credential.bank-details|claims credential.card|reports\n\
104 credential.bank-details|claims credential.code|claims\n\
97 credential.bank-details|claims credential.cpr|asks\n\
-104 credential.bank-details|claims credential.cpr|claims\n\
71 credential.bank-details|claims credential.id-document|asks\n\
15 credential.bank-details|claims credential.id-document|claims\n\
26 credential.bank-details|claims credential.mitid|asks\n\
259 credential.bank-details|claims credential.mitid|claims\n\
-40 credential.bank-details|claims credential.one-time-code|claims\n\
162 credential.bank-details|claims credential.password|claims\n\
-41 credential.bank-details|claims credential.password|denies\n\
17 credential.bank-details|claims credential.personal-information|asks\n\
-65 credential.bank-details|claims credential.personal-information|claims\n\
-40 credential.bank-details|claims firm.bank|claims\n\
36 credential.bank-details|claims firm.bank|reports\n\
-25 credential.bank-details|claims firm.courier|claims\n\
-45 credential.bank-details|claims firm.payment|claims\n\
39 credential.bank-details|claims firm.support|claims\n\
57 credential.bank-details|claims money.amount|claims\n\
-57 credential.bank-details|claims money.amount|reports\n\
76 credential.bank-details|claims money.valuables|claims\n\
-25 credential.bank-details|claims person.agent|claims\n\
213 credential.bank-details|claims person.family|claims\n\
-108 credential.bank-details|claims person.landlord|claims\n\
-27 credential.bank-details|claims person.recruiter|claims\n\
-42 credential.bank-details|claims threat.arrest|reports\n\
-29 credential.bank-details|claims threat.arrest|threatens\n\
53 credential.bank-details|claims threat.block|reports\n\
69 credential.bank-details|claims threat.block|threatens\n\
-190 credential.bank-details|claims threat.court|threatens\n\
29 credential.bank-details|claims threat.deadline|threatens\n\
27 credential.bank-details|claims threat.debt|threatens\n\
-29 credential.bank-details|claims threat.deportation|threatens\n\
17 credential.bank-details|claims threat.return|threatens\n\
-66 credential.bank-details|denies\n\
42 credential.bank-details|denies money.amount|claims\n\
-29 credential.bank-details|denies threat.deadline|threatens\n\
43 credential.bank-details|reader\n\
-68 credential.bank-details|reports\n\
48 credential.bank-details|reports credential.mitid|reports\n\
-192 credential.bank-details|reports firm.bank|claims\n\
127 credential.bank-details|reports money.amount|claims\n\
-19 credential.bank-details|reports money.amount|reports\n\
-28 credential.bank-details|reports threat.block|threatens\n\
-15 credential.bank-details|reports threat.deadline|reports\n\
-44 credential.bank-details|speaks\n\
-89 credential.card|advises\n\
-84 credential.card|advises credential.card|asks\n\
39 credential.card|advises credential.code|asks\n\
76 credential.card|advises credential.cpr|advises\n\
-41 credential.card|advises credential.id-document|claims\n\
-23 credential.card|advises credential.mitid|advises\n\
34 credential.card|advises credential.mitid|asks\n\
-27 credential.card|advises credential.personal-information|claims\n\
72 credential.card|advises credential.pin|advises\n\
-57 credential.card|advises firm.bank|claims\n\
-67 credential.card|advises firm.courier|claims\n\
-50 credential.card|advises firm.shop|claims\n\
-27 credential.card|advises money.unusual-means|claims\n\
-81 credential.card|advises person.buyer|claims\n\
34 credential.card|advises threat.arrest|threatens\n\
101 credential.card|advises threat.block|threatens\n\
-17 credential.card|advises threat.court|threatens\n\
59 credential.card|advises threat.deadline|threatens\n\
69 credential.card|advises threat.return|threatens\n\
168 credential.card|asks\n\
89 credential.card|asks credential.card|claims\n\
114 credential.card|asks credential.code|asks\n\
220 credential.card|asks credential.code|claims\n\
51 credential.card|asks credential.code|reports\n\
77 credential.card|asks credential.cpr|asks\n\
-26 credential.card|asks credential.cpr|claims\n\
132 credential.card|asks credential.id-document|asks\n\
61 credential.card|asks credential.id-document|claims\n\
79 credential.card|asks credential.mitid|asks\n\
30 credential.card|asks credential.mitid|claims\n\
40 credential.card|asks credential.nemid|claims\n\
106 credential.card|asks credential.one-time-code|asks\n\
-33 credential.card|asks credential.one-time-code|claims\n\
50 credential.card|asks credential.password|asks\n\
95 credential.card|asks credential.personal-information|asks\n\
142 credential.card|asks credential.personal-information|claims\n\
99 credential.card|asks credential.pin|asks\n\
-44 credential.card|asks credential.pin|claims\n\
67 credential.card|asks firm.bank|claims\n\
161 credential.card|asks firm.courier|claims\n\
182 credential.card|asks firm.payment|claims\n\
86 credential.card|asks firm.shop|claims\n\
103 credential.card|asks firm.streaming|claims\n\
31 credential.card|asks firm.support|claims\n\
29 credential.card|asks firm.telecom|claims\n\
173 credential.card|asks firm.toll|claims\n\
144 credential.card|asks firm.utility|claims\n\
113 credential.card|asks money.amount|claims\n\
16 credential.card|asks money.unusual-means|claims\n\
123 credential.card|asks money.valuables|claims\n\
69 credential.card|asks person.adviser|claims\n\
-28 credential.card|asks person.agent|claims\n\
67 credential.card|asks person.buyer|claims\n\
-110 credential.card|asks person.family|claims\n\
101 credential.card|asks person.landlord|claims\n\
58 credential.card|asks threat.block|threatens\n\
118 credential.card|asks threat.court|threatens\n\
60 credential.card|asks threat.cutoff|threatens\n\
127 credential.card|asks threat.deadline|threatens\n\
109 credential.card|asks threat.debt|threatens\n\
40 credential.card|asks threat.deportation|threatens\n\
-138 credential.card|asks threat.return|threatens\n\
-76 credential.card|claims\n\
-70 credential.card|claims credential.code|advises\n\
118 credential.card|claims credential.code|asks\n\
35 credential.card|claims credential.code|claims\n\
-49 credential.card|claims credential.code|denies\n\
-45 credential.card|claims credential.code|reports\n\
96 credential.card|claims credential.cpr|asks\n\
36 credential.card|claims credential.cpr|claims\n\
32 credential.card|claims credential.id-document|asks\n\
91 credential.card|claims credential.id-document|claims\n\
117 credential.card|claims credential.mitid|asks\n\
44 credential.card|claims credential.mitid|claims\n\
-42 credential.card|claims credential.mitid|reports\n\
-47 credential.card|claims credential.nemid|claims\n\
92 credential.card|claims credential.one-time-code|asks\n\
235 credential.card|claims credential.one-time-code|claims\n\
142 credential.card|claims credential.password|asks\n\
102 credential.card|claims credential.password|claims\n\
-143 credential.card|claims credential.personal-information|asks\n\
-92 credential.card|claims credential.personal-information|claims\n\
102 credential.card|claims credential.pin|asks\n\
-46 credential.card|claims credential.pin|claims\n\
-78 credential.card|claims firm.bank|claims\n\
51 credential.card|claims firm.bank|reports\n\
40 credential.card|claims firm.courier|claims\n\
210 credential.card|claims firm.payment|claims\n\
-114 credential.card|claims firm.shop|claims\n\
-19 credential.card|claims firm.streaming|claims\n\
99 credential.card|claims firm.telecom|claims\n\
285 credential.card|claims firm.utility|claims\n\
-40 credential.card|claims money.amount|claims\n\
-27 credential.card|claims money.unusual-means|claims\n\
87 credential.card|claims money.valuables|claims\n\
94 credential.card|claims person.agent|claims\n\
138 credential.card|claims person.buyer|claims\n\
198 credential.card|claims person.family|claims\n\
41 credential.card|claims threat.arrest|threatens\n\
-17 credential.card|claims threat.block|reports\n\
-70 credential.card|claims threat.block|threatens\n\
123 credential.card|claims threat.court|threatens\n\
121 credential.card|claims threat.cutoff|threatens\n\
-42 credential.card|claims threat.deadline|reports\n\
92 credential.card|claims threat.deadline|threatens\n\
23 credential.card|claims threat.debt|threatens\n\
-23 credential.card|claims threat.deportation|threatens\n\
-38 credential.card|denies\n\
103 credential.card|denies credential.mitid|denies\n\
-22 credential.card|denies credential.pin|denies\n\
113 credential.card|denies firm.bank|claims\n\
-65 credential.card|denies money.amount|claims\n\
105 credential.card|denies threat.block|threatens\n\
-21 credential.card|denies threat.deadline|threatens\n\
56 credential.card|live\n\
38 credential.card|reader\n\
-51 credential.card|reports\n\
-15 credential.card|reports credential.code|claims\n\
84 credential.card|reports credential.code|reports\n\
35 credential.card|reports credential.id-document|reports\n\
-113 credential.card|reports credential.mitid|claims\n\
15 credential.card|reports credential.password|reports\n\
50 credential.card|reports credential.personal-information|reports\n\
-20 credential.card|reports credential.pin|reports\n\
-73 credential.card|reports firm.bank|claims\n\
-41 credential.card|reports firm.bank|reports\n\
100 credential.card|reports firm.courier|claims\n\
-32 credential.card|reports firm.courier|reports\n\
-38 credential.card|reports firm.payment|claims\n\
-43 credential.card|reports firm.payment|reports\n\
44 credential.card|reports money.amount|claims\n\
-67 credential.card|reports money.amount|reports\n\
-19 credential.card|reports money.valuables|reports\n\
31 credential.card|reports person.agent|claims\n\
35 credential.card|reports person.agent|reports\n\
-24 credential.card|reports threat.arrest|reports\n\
-36 credential.card|reports threat.arrest|threatens\n\
-20 credential.card|reports threat.block|reports\n\
-26 credential.card|reports threat.block|threatens\n\
-36 credential.card|reports threat.court|reports\n\
187 credential.card|reports threat.deadline|threatens\n\
48 credential.card|reports threat.return|threatens\n\
85 credential.card|speaks\n\
-41 credential.code|advises credential.code|claims\n\
-40 credential.code|advises credential.cpr|advises\n\
-48 credential.code|advises credential.id-document|claims\n\
-39 credential.code|advises credential.mitid|advises\n\
-45 credential.code|advises credential.mitid|claims\n\
-97 credential.code|advises credential.one-time-code|claims\n\
22 credential.code|advises credential.password|advises\n\
-23 credential.code|advises credential.pin|advises\n\
52 credential.code|advises firm.bank|claims\n\
-153 credential.code|advises money.amount|claims\n\
-65 credential.code|advises threat.block|threatens\n\
70 credential.code|advises threat.deadline|threatens\n\
-157 credential.code|asks credential.code|claims\n\
68 credential.code|asks credential.cpr|asks\n\
135 credential.code|asks credential.mitid|asks\n\
149 credential.code|asks credential.mitid|claims\n\
-98 credential.code|asks credential.nemid|claims\n\
-190 credential.code|asks credential.one-time-code|asks\n\
81 credential.code|asks credential.one-time-code|claims\n\
117 credential.code|asks credential.password|asks\n\
93 credential.code|asks credential.password|claims\n\
34 credential.code|asks credential.personal-information|asks\n\
46 credential.code|asks credential.personal-information|claims\n\
208 credential.code|asks firm.bank|claims\n\
18 credential.code|asks firm.courier|claims\n\
132 credential.code|asks firm.payment|claims\n\
-57 credential.code|asks firm.shop|claims\n\
-182 credential.code|asks firm.streaming|claims\n\
131 credential.code|asks firm.telecom|claims\n\
25 credential.code|asks firm.utility|claims\n\
166 credential.code|asks money.amount|claims\n\
108 credential.code|asks money.unusual-means|claims\n\
61 credential.code|asks money.valuables|claims\n\
126 credential.code|asks person.agent|claims\n\
-145 credential.code|asks person.buyer|claims\n\
131 credential.code|asks person.family|claims\n\
32 credential.code|asks threat.arrest|threatens\n\
-34 credential.code|asks threat.block|threatens\n\
16 credential.code|asks threat.court|threatens\n\
171 credential.code|asks threat.deadline|threatens\n\
-145 credential.code|claims\n\
161 credential.code|claims credential.cpr|asks\n\
-31 credential.code|claims credential.id-document|claims\n\
-17 credential.code|claims credential.mitid|advises\n\
269 credential.code|claims credential.mitid|asks\n\
57 credential.code|claims credential.mitid|claims\n\
113 credential.code|claims credential.one-time-code|asks\n\
-315 credential.code|claims credential.one-time-code|claims\n\
113 credential.code|claims credential.password|asks\n\
48 credential.code|claims credential.password|claims\n\
-56 credential.code|claims credential.personal-information|asks\n\
130 credential.code|claims credential.personal-information|claims\n\
140 credential.code|claims credential.pin|asks\n\
-67 credential.code|claims firm.bank|claims\n\
219 credential.code|claims firm.bank|reports\n\
-56 credential.code|claims firm.courier|claims\n\
-59 credential.code|claims firm.payment|claims\n\
-57 credential.code|claims firm.shop|claims\n\
-24 credential.code|claims firm.streaming|claims\n\
-33 credential.code|claims firm.support|claims\n\
-17 credential.code|claims firm.toll|claims\n\
-65 credential.code|claims money.amount|claims\n\
53 credential.code|claims money.unusual-means|claims\n\
-32 credential.code|claims money.valuables|claims\n\
-32 credential.code|claims person.agent|claims\n\
111 credential.code|claims person.family|claims\n\
42 credential.code|claims person.landlord|claims\n\
17 credential.code|claims threat.arrest|threatens\n\
76 credential.code|claims threat.block|threatens\n\
94 credential.code|claims threat.court|threatens\n\
35 credential.code|claims threat.deadline|threatens\n\
-16 credential.code|claims threat.return|threatens\n\
-194 credential.code|denies\n\
-26 credential.code|denies credential.mitid|denies\n\
-64 credential.code|denies firm.bank|claims\n\
39 credential.code|denies firm.payment|claims\n\
-82 credential.code|denies threat.block|threatens\n\
-65 credential.code|live\n\
19 credential.code|reader\n\
-29 credential.code|reports\n\
39 credential.code|reports credential.cpr|reports\n\
-121 credential.code|reports credential.mitid|claims\n\
25 credential.code|reports credential.mitid|reports\n\
25 credential.code|reports credential.one-time-code|reports\n\
-106 credential.code|reports firm.bank|claims\n\
-78 credential.code|reports firm.bank|reports\n\
-177 credential.code|reports money.amount|claims\n\
-61 credential.code|reports money.amount|reports\n\
83 credential.code|reports person.family|claims\n\
-24 credential.code|reports person.family|reports\n\
-15 credential.code|reports threat.arrest|reports\n\
-41 credential.code|reports threat.arrest|threatens\n\
-20 credential.code|reports threat.block|reports\n\
-19 credential.code|reports threat.court|threatens\n\
-27 credential.code|reports threat.deadline|reports\n\
-34 credential.code|reports threat.deadline|threatens\n\
-85 credential.cpr|advises\n\
-62 credential.cpr|advises credential.mitid|advises\n\
-15 credential.cpr|advises threat.deadline|threatens\n\
63 credential.cpr|asks\n\
41 credential.cpr|asks credential.cpr|claims\n\
51 credential.cpr|asks credential.id-document|asks\n\
-68 credential.cpr|asks credential.id-document|claims\n\
65 credential.cpr|asks credential.mitid|asks\n\
160 credential.cpr|asks credential.mitid|claims\n\
27 credential.cpr|asks credential.nemid|asks\n\
111 credential.cpr|asks credential.password|asks\n\
167 credential.cpr|asks credential.personal-information|asks\n\
119 credential.cpr|asks credential.personal-information|claims\n\
93 credential.cpr|asks credential.pin|asks\n\
160 credential.cpr|asks firm.bank|claims\n\
112 credential.cpr|asks firm.courier|claims\n\
59 credential.cpr|asks firm.payment|claims\n\
160 credential.cpr|asks money.amount|claims\n\
40 credential.cpr|asks money.unusual-means|claims\n\
162 credential.cpr|asks money.valuables|claims\n\
21 credential.cpr|asks person.agent|claims\n\
29 credential.cpr|asks person.buyer|claims\n\
93 credential.cpr|asks person.landlord|claims\n\
-33 credential.cpr|asks person.recruiter|claims\n\
108 credential.cpr|asks threat.arrest|threatens\n\
168 credential.cpr|asks threat.block|threatens\n\
93 credential.cpr|asks threat.court|threatens\n\
17 credential.cpr|asks threat.cutoff|threatens\n\
66 credential.cpr|asks threat.deadline|threatens\n\
21 credential.cpr|claims\n\
-54 credential.cpr|claims credential.cpr|reports\n\
87 credential.cpr|claims credential.id-document|claims\n\
-132 credential.cpr|claims credential.mitid|claims\n\
68 credential.cpr|claims credential.mitid|reports\n\
72 credential.cpr|claims credential.password|asks\n\
87 credential.cpr|claims credential.password|claims\n\
-18 credential.cpr|claims credential.personal-information|asks\n\
-241 credential.cpr|claims credential.personal-information|claims\n\
87 credential.cpr|claims firm.bank|claims\n\
104 credential.cpr|claims money.amount|claims\n\
95 credential.cpr|claims money.unusual-means|claims\n\
33 credential.cpr|claims money.valuables|claims\n\
95 credential.cpr|claims person.agent|claims\n\
-18 credential.cpr|claims person.landlord|claims\n\
-89 credential.cpr|claims person.recruiter|claims\n\
75 credential.cpr|claims threat.arrest|reports\n\
92 credential.cpr|claims threat.arrest|threatens\n\
64 credential.cpr|claims threat.block|threatens\n\
-108 credential.cpr|claims threat.court|threatens\n\
94 credential.cpr|claims threat.deadline|reports\n\
-38 credential.cpr|claims threat.deadline|threatens\n\
36 credential.cpr|denies\n\
131 credential.cpr|denies firm.bank|claims\n\
46 credential.cpr|live\n\
46 credential.cpr|reader\n\
-90 credential.cpr|reports\n\
-30 credential.cpr|reports credential.mitid|claims\n\
-118 credential.cpr|reports firm.bank|claims\n\
-47 credential.cpr|reports money.amount|claims\n\
-27 credential.cpr|reports money.amount|reports\n\
-25 credential.cpr|reports person.agent|claims\n\
-49 credential.cpr|reports threat.arrest|reports\n\
-20 credential.cpr|reports threat.block|reports\n\
-23 credential.cpr|reports threat.deadline|reports\n\
30 credential.cpr|reports threat.deadline|threatens\n\
-20 credential.cpr|speaks\n\
55 credential.id-document|advises money.amount|claims\n\
-68 credential.id-document|asks\n\
-39 credential.id-document|asks credential.id-document|claims\n\
-267 credential.id-document|asks credential.mitid|claims\n\
-52 credential.id-document|asks credential.one-time-code|asks\n\
85 credential.id-document|asks credential.password|asks\n\
70 credential.id-document|asks credential.personal-information|asks\n\
70 credential.id-document|asks credential.personal-information|claims\n\
-41 credential.id-document|asks credential.pin|claims\n\
51 credential.id-document|asks firm.bank|claims\n\
-98 credential.id-document|asks firm.courier|claims\n\
15 credential.id-document|asks firm.payment|claims\n\
38 credential.id-document|asks money.amount|claims\n\
29 credential.id-document|asks money.unusual-means|claims\n\
-113 credential.id-document|asks money.valuables|claims\n\
28 credential.id-document|asks person.agent|claims\n\
-30 credential.id-document|asks person.family|claims\n\
105 credential.id-document|asks person.landlord|claims\n\
64 credential.id-document|asks threat.arrest|threatens\n\
-134 credential.id-document|asks threat.court|threatens\n\
115 credential.id-document|asks threat.deadline|threatens\n\
46 credential.id-document|asks threat.deportation|threatens\n\
-57 credential.id-document|claims\n\
-18 credential.id-document|claims credential.mitid|asks\n\
-57 credential.id-document|claims credential.mitid|claims\n\
26 credential.id-document|claims credential.one-time-code|asks\n\
136 credential.id-document|claims credential.password|claims\n\
84 credential.id-document|claims credential.personal-information|asks\n\
-96 credential.id-document|claims credential.personal-information|claims\n\
-54 credential.id-document|claims firm.bank|claims\n\
-98 credential.id-document|claims firm.courier|claims\n\
33 credential.id-document|claims firm.payment|claims\n\
-31 credential.id-document|claims firm.shop|claims\n\
50 credential.id-document|claims firm.toll|claims\n\
166 credential.id-document|claims money.amount|claims\n\
125 credential.id-document|claims money.amount|denies\n\
186 credential.id-document|claims money.unusual-means|claims\n\
-63 credential.id-document|claims person.agent|claims\n\
103 credential.id-document|claims person.family|claims\n\
17 credential.id-document|claims person.landlord|claims\n\
-18 credential.id-document|claims person.recruiter|claims\n\
273 credential.id-document|claims threat.block|threatens\n\
-126 credential.id-document|claims threat.court|threatens\n\
54 credential.id-document|claims threat.deadline|threatens\n\
21 credential.id-document|claims threat.deportation|threatens\n\
-30 credential.id-document|denies threat.deadline|threatens\n\
-65 credential.id-document|live\n\
-56 credential.id-document|reader\n\
50 credential.id-document|reports\n\
-41 credential.id-document|reports credential.personal-information|claims\n\
26 credential.id-document|reports credential.personal-information|reports\n\
42 credential.id-document|reports money.amount|claims\n\
35 credential.id-document|reports person.agent|reports\n\
78 credential.id-document|reports threat.deadline|reports\n\
53 credential.id-document|reports threat.deadline|threatens\n\
-60 credential.id-document|speaks\n\
-46 credential.mitid|advises\n\
-56 credential.mitid|advises credential.mitid|claims\n\
-29 credential.mitid|advises credential.mitid|reports\n\
-64 credential.mitid|advises credential.password|advises\n\
-27 credential.mitid|advises credential.personal-information|reports\n\
-50 credential.mitid|advises credential.pin|advises\n\
-59 credential.mitid|advises firm.bank|claims\n\
-15 credential.mitid|advises firm.shop|claims\n\
113 credential.mitid|advises money.amount|claims\n\
26 credential.mitid|advises threat.deadline|threatens\n\
100 credential.mitid|asks\n\
-173 credential.mitid|asks credential.mitid|claims\n\
-41 credential.mitid|asks credential.one-time-code|asks\n\
-60 credential.mitid|asks credential.one-time-code|claims\n\
204 credential.mitid|asks credential.password|asks\n\
-48 credential.mitid|asks credential.password|claims\n\
-53 credential.mitid|asks credential.personal-information|asks\n\
-40 credential.mitid|asks credential.personal-information|claims\n\
-52 credential.mitid|asks credential.personal-information|reports\n\
-33 credential.mitid|asks credential.pin|asks\n\
153 credential.mitid|asks firm.bank|claims\n\
28 credential.mitid|asks firm.bank|reports\n\
30 credential.mitid|asks firm.courier|claims\n\
44 credential.mitid|asks firm.shop|claims\n\
68 credential.mitid|asks firm.streaming|claims\n\
79 credential.mitid|asks firm.support|claims\n\
-172 credential.mitid|asks firm.telecom|claims\n\
55 credential.mitid|asks firm.toll|claims\n\
28 credential.mitid|asks firm.utility|claims\n\
126 credential.mitid|asks money.amount|claims\n\
-34 credential.mitid|asks money.unusual-means|claims\n\
70 credential.mitid|asks money.valuables|claims\n\
49 credential.mitid|asks person.agent|claims\n\
62 credential.mitid|asks person.buyer|claims\n\
-65 credential.mitid|asks person.family|claims\n\
90 credential.mitid|asks person.landlord|claims\n\
67 credential.mitid|asks threat.arrest|threatens\n\
101 credential.mitid|asks threat.block|threatens\n\
59 credential.mitid|asks threat.court|threatens\n\
105 credential.mitid|asks threat.deadline|threatens\n\
-234 credential.mitid|asks threat.debt|threatens\n\
48 credential.mitid|asks threat.return|threatens\n\
71 credential.mitid|claims\n\
27 credential.mitid|claims credential.nemid|asks\n\
-42 credential.mitid|claims credential.one-time-code|asks\n\
-317 credential.mitid|claims credential.one-time-code|claims\n\
165 credential.mitid|claims credential.password|asks\n\
117 credential.mitid|claims credential.password|claims\n\
201 credential.mitid|claims credential.personal-information|claims\n\
-68 credential.mitid|claims credential.pin|claims\n\
-70 credential.mitid|claims firm.bank|claims\n\
-119 credential.mitid|claims firm.bank|reports\n\
-55 credential.mitid|claims firm.courier|claims\n\
153 credential.mitid|claims firm.payment|claims\n\
-146 credential.mitid|claims firm.support|claims\n\
251 credential.mitid|claims money.amount|claims\n\
-65 credential.mitid|claims money.amount|reports\n\
83 credential.mitid|claims money.unusual-means|claims\n\
18 credential.mitid|claims money.valuables|claims\n\
-35 credential.mitid|claims money.valuables|reports\n\
-211 credential.mitid|claims person.agent|claims\n\
132 credential.mitid|claims person.family|claims\n\
106 credential.mitid|claims person.landlord|claims\n\
-31 credential.mitid|claims threat.block|reports\n\
116 credential.mitid|claims threat.block|threatens\n\
-51 credential.mitid|claims threat.deadline|reports\n\
130 credential.mitid|claims threat.deadline|threatens\n\
69 credential.mitid|claims threat.return|threatens\n\
-78 credential.mitid|denies\n\
-36 credential.mitid|denies credential.password|denies\n\
-56 credential.mitid|denies credential.pin|denies\n\
63 credential.mitid|denies firm.bank|claims\n\
-19 credential.mitid|denies firm.bank|reports\n\
-85 credential.mitid|denies threat.block|threatens\n\
-221 credential.mitid|denies threat.deadline|threatens\n\
105 credential.mitid|live\n\
52 credential.mitid|reader\n\
-37 credential.mitid|reports\n\
86 credential.mitid|reports credential.password|claims\n\
78 credential.mitid|reports credential.password|reports\n\
-20 credential.mitid|reports credential.personal-information|reports\n\
60 credential.mitid|reports firm.bank|reports\n\
-48 credential.mitid|reports firm.payment|claims\n\
55 credential.mitid|reports money.amount|claims\n\
44 credential.mitid|reports money.amount|reports\n\
35 credential.mitid|reports money.valuables|claims\n\
-55 credential.mitid|reports person.agent|claims\n\
34 credential.mitid|reports person.agent|reports\n\
-42 credential.mitid|reports threat.block|reports\n\
135 credential.mitid|reports threat.block|threatens\n\
39 credential.mitid|reports threat.deadline|reports\n\
43 credential.mitid|reports threat.deadline|threatens\n\
-58 credential.nemid|asks\n\
51 credential.nemid|asks credential.nemid|claims\n\
200 credential.nemid|asks credential.personal-information|asks\n\
-71 credential.nemid|asks threat.block|threatens\n\
141 credential.nemid|asks threat.deadline|threatens\n\
94 credential.nemid|claims\n\
233 credential.nemid|claims credential.password|asks\n\
-35 credential.nemid|claims firm.bank|claims\n\
-42 credential.nemid|claims threat.block|threatens\n\
137 credential.nemid|claims threat.deadline|threatens\n\
31 credential.nemid|live\n\
175 credential.nemid|reader\n\
307 credential.nemid|speaks\n\
-115 credential.one-time-code|advises\n\
-16 credential.one-time-code|advises firm.bank|claims\n\
282 credential.one-time-code|asks\n\
357 credential.one-time-code|asks credential.one-time-code|claims\n\
59 credential.one-time-code|asks credential.password|asks\n\
33 credential.one-time-code|asks credential.personal-information|asks\n\
50 credential.one-time-code|asks credential.personal-information|claims\n\
19 credential.one-time-code|asks credential.pin|asks\n\
-44 credential.one-time-code|asks credential.pin|claims\n\
250 credential.one-time-code|asks firm.bank|claims\n\
41 credential.one-time-code|asks firm.courier|claims\n\
-59 credential.one-time-code|asks firm.payment|claims\n\
76 credential.one-time-code|asks firm.shop|claims\n\
-52 credential.one-time-code|asks firm.support|claims\n\
35 credential.one-time-code|asks firm.telecom|claims\n\
70 credential.one-time-code|asks money.amount|claims\n\
-17 credential.one-time-code|asks money.unusual-means|claims\n\
69 credential.one-time-code|asks money.valuables|claims\n\
57 credential.one-time-code|asks person.agent|claims\n\
167 credential.one-time-code|asks person.buyer|claims\n\
269 credential.one-time-code|asks person.family|claims\n\
-110 credential.one-time-code|asks threat.arrest|threatens\n\
74 credential.one-time-code|asks threat.block|threatens\n\
152 credential.one-time-code|asks threat.deadline|threatens\n\
49 credential.one-time-code|asks threat.debt|threatens\n\
-28 credential.one-time-code|claims\n\
-63 credential.one-time-code|claims credential.password|asks\n\
-95 credential.one-time-code|claims credential.password|claims\n\
-52 credential.one-time-code|claims credential.personal-information|claims\n\
50 credential.one-time-code|claims credential.pin|asks\n\
-45 credential.one-time-code|claims credential.pin|claims\n\
-77 credential.one-time-code|claims firm.bank|claims\n\
100 credential.one-time-code|claims firm.bank|reports\n\
133 credential.one-time-code|claims firm.courier|claims\n\
106 credential.one-time-code|claims firm.payment|claims\n\
76 credential.one-time-code|claims firm.shop|claims\n\
148 credential.one-time-code|claims firm.telecom|claims\n\
-138 credential.one-time-code|claims money.amount|claims\n\
36 credential.one-time-code|claims money.unusual-means|claims\n\
82 credential.one-time-code|claims person.family|claims\n\
107 credential.one-time-code|claims threat.deadline|threatens\n\
95 credential.one-time-code|denies\n\
132 credential.one-time-code|live\n\
83 credential.one-time-code|reader\n\
81 credential.one-time-code|reports\n\
-20 credential.one-time-code|reports firm.bank|claims\n\
158 credential.one-time-code|reports firm.bank|reports\n\
-42 credential.one-time-code|reports person.family|claims\n\
-19 credential.one-time-code|reports person.family|reports\n\
52 credential.one-time-code|reports threat.deadline|threatens\n\
111 credential.one-time-code|speaks\n\
-126 credential.password|advises\n\
-39 credential.password|advises credential.pin|advises\n\
-46 credential.password|advises firm.bank|claims\n\
-19 credential.password|advises money.amount|claims\n\
-29 credential.password|advises money.valuables|denies\n\
104 credential.password|asks\n\
-240 credential.password|asks credential.password|claims\n\
-27 credential.password|asks credential.password|reports\n\
54 credential.password|asks credential.personal-information|asks\n\
79 credential.password|asks credential.personal-information|claims\n\
83 credential.password|asks firm.bank|claims\n\
68 credential.password|asks firm.payment|claims\n\
149 credential.password|asks firm.support|claims\n\
204 credential.password|asks money.amount|claims\n\
32 credential.password|asks money.valuables|claims\n\
36 credential.password|asks person.agent|claims\n\
22 credential.password|asks person.family|claims\n\
63 credential.password|asks person.landlord|claims\n\
15 credential.password|asks threat.arrest|threatens\n\
157 credential.password|asks threat.block|threatens\n\
211 credential.password|asks threat.deadline|threatens\n\
-57 credential.password|asks threat.debt|threatens\n\
-139 credential.password|claims\n\
-17 credential.password|claims credential.password|reports\n\
-105 credential.password|claims credential.personal-information|claims\n\
-35 credential.password|claims credential.pin|claims\n\
226 credential.password|claims firm.bank|claims\n\
-39 credential.password|claims firm.shop|claims\n\
-99 credential.password|claims firm.support|claims\n\
97 credential.password|claims money.amount|claims\n\
15 credential.password|claims money.unusual-means|claims\n\
-32 credential.password|claims money.valuables|claims\n\
-33 credential.password|claims person.agent|claims\n\
113 credential.password|claims person.family|claims\n\
17 credential.password|claims threat.arrest|threatens\n\
66 credential.password|claims threat.deadline|threatens\n\
-29 credential.password|claims threat.exposure|threatens\n\
-141 credential.password|denies\n\
-31 credential.password|denies credential.pin|denies\n\
20 credential.password|live\n\
34 credential.password|reader\n\
-60 credential.password|reports\n\
82 credential.password|reports firm.bank|reports\n\
33 credential.password|reports person.agent|claims\n\
64 credential.password|reports threat.block|threatens\n\
-26 credential.password|reports threat.deadline|reports\n\
174 credential.password|speaks\n\
-83 credential.personal-information|advises\n\
54 credential.personal-information|advises firm.courier|claims\n\
53 credential.personal-information|advises threat.deadline|threatens\n\
37 credential.personal-information|asks\n\
77 credential.personal-information|asks credential.personal-information|claims\n\
-16 credential.personal-information|asks credential.pin|claims\n\
-73 credential.personal-information|asks firm.bank|claims\n\
-293 credential.personal-information|asks firm.payment|claims\n\
66 credential.personal-information|asks firm.shop|claims\n\
-61 credential.personal-information|asks firm.support|claims\n\
73 credential.personal-information|asks money.amount|claims\n\
56 credential.personal-information|asks money.unusual-means|claims\n\
41 credential.personal-information|asks person.agent|claims\n\
-43 credential.personal-information|asks person.buyer|claims\n\
91 credential.personal-information|asks person.family|claims\n\
-104 credential.personal-information|asks person.landlord|claims\n\
-32 credential.personal-information|asks person.recruiter|claims\n\
85 credential.personal-information|asks threat.arrest|threatens\n\
151 credential.personal-information|asks threat.block|threatens\n\
99 credential.personal-information|asks threat.court|threatens\n\
85 credential.personal-information|asks threat.deadline|threatens\n\
57 credential.personal-information|asks threat.exposure|threatens\n\
32 credential.personal-information|asks threat.return|threatens\n\
-40 credential.personal-information|claims\n\
-154 credential.personal-information|claims credential.pin|asks\n\
-189 credential.personal-information|claims credential.pin|claims\n\
42 credential.personal-information|claims firm.bank|claims\n\
150 credential.personal-information|claims firm.bank|reports\n\
146 credential.personal-information|claims firm.courier|claims\n\
-93 credential.personal-information|claims firm.payment|claims\n\
-25 credential.personal-information|claims firm.shop|claims\n\
43 credential.personal-information|claims firm.support|claims\n\
-147 credential.personal-information|claims firm.telecom|claims\n\
120 credential.personal-information|claims money.amount|claims\n\
-35 credential.personal-information|claims money.amount|reports\n\
-130 credential.personal-information|claims person.family|claims\n\
68 credential.personal-information|claims person.landlord|claims\n\
15 credential.personal-information|claims person.recruiter|claims\n\
90 credential.personal-information|claims threat.arrest|threatens\n\
-74 credential.personal-information|claims threat.block|threatens\n\
-43 credential.personal-information|claims threat.deadline|reports\n\
117 credential.personal-information|claims threat.deadline|threatens\n\
39 credential.personal-information|claims threat.debt|threatens\n\
102 credential.personal-information|claims threat.exposure|threatens\n\
20 credential.personal-information|claims threat.return|threatens\n\
16 credential.personal-information|denies\n\
-22 credential.personal-information|denies firm.payment|claims\n\
51 credential.personal-information|reader\n\
-31 credential.personal-information|reports\n\
-51 credential.personal-information|reports firm.bank|claims\n\
38 credential.personal-information|reports firm.bank|reports\n\
41 credential.personal-information|reports money.amount|claims\n\
89 credential.personal-information|reports money.amount|reports\n\
30 credential.personal-information|reports person.agent|reports\n\
125 credential.personal-information|reports threat.block|reports\n\
-62 credential.personal-information|reports threat.block|threatens\n\
20 credential.personal-information|reports threat.deadline|threatens\n\
-102 credential.pin|advises\n\
258 credential.pin|asks\n\
267 credential.pin|asks firm.bank|claims\n\
-39 credential.pin|asks firm.bank|reports\n\
70 credential.pin|asks firm.courier|claims\n\
169 credential.pin|asks firm.payment|claims\n\
40 credential.pin|asks firm.shop|claims\n\
172 credential.pin|asks money.amount|claims\n\
43 credential.pin|asks money.unusual-means|claims\n\
62 credential.pin|asks person.agent|claims\n\
15 credential.pin|asks person.family|claims\n\
35 credential.pin|asks threat.arrest|threatens\n\
45 credential.pin|asks threat.block|threatens\n\
212 credential.pin|asks threat.deadline|threatens\n\
55 credential.pin|asks threat.return|threatens\n\
-167 credential.pin|claims\n\
-25 credential.pin|claims firm.bank|claims\n\
-28 credential.pin|claims firm.bank|reports\n\
-131 credential.pin|claims firm.payment|claims\n\
489 credential.pin|claims money.amount|claims\n\
-50 credential.pin|claims money.unusual-means|claims\n\
128 credential.pin|claims money.valuables|claims\n\
15 credential.pin|claims person.agent|claims\n\
38 credential.pin|claims person.family|claims\n\
-206 credential.pin|claims threat.block|threatens\n\
172 credential.pin|claims threat.deadline|threatens\n\
-122 credential.pin|denies\n\
-120 credential.pin|denies firm.bank|claims\n\
102 credential.pin|live\n\
33 credential.pin|reader\n\
-72 credential.pin|reports\n\
-34 credential.pin|reports firm.bank|claims\n\
-60 credential.pin|reports firm.bank|reports\n\
-33 credential.pin|reports firm.payment|reports\n\
-48 credential.pin|reports money.amount|claims\n\
-83 credential.pin|reports money.amount|reports\n\
80 credential.pin|reports person.family|claims\n\
-18 credential.pin|reports threat.arrest|reports\n\
-32 credential.pin|reports threat.arrest|threatens\n\
-27 credential.pin|reports threat.court|reports\n\
189 credential.pin|speaks\n\
-77 credential|advises\n\
103 credential|asks\n\
41 credential|by:action.approve\n\
48 credential|by:action.buy\n\
-163 credential|by:action.call-back\n\
-221 credential|by:action.click\n\
96 credential|by:action.enter\n\
177 credential|by:action.give\n\
137 credential|by:action.hand-over\n\
-158 credential|by:action.install\n\
-79 credential|by:action.keep-secret\n\
-78 credential|by:action.login\n\
-15 credential|by:action.move-chat\n\
17 credential|by:action.press-key\n\
141 credential|by:action.reply\n\
131 credential|by:action.scan\n\
28 credential|by:action.update\n\
18 credential|by:action.withdraw\n\
-99 credential|by:means\n\
40 credential|by:question\n\
116 credential|by:want\n\
-49 credential|claims\n\
-120 credential|denies\n\
-84 credential|reports\n\
28 credential|speaks\n\
-21 credenziali\n\
-44 crede…\n\
23 credit check\n\
16 credit score\n\
-50 credit warning\n\
36 credited\n\
42 credi…\n\
-18 cried\n\
24 crime\n\
27 crime unit\n\
-35 crimes\n\
-35 crime…\n\
39 criminal\n\
70 criminal investigation\n\
-67 criminal record\n\
34 crimi…\n\
115 cript…\n\
-41 crook\n\
22 cross\n\
16 crossed\n\
75 crossing\n\
53 crossing #\n\
22 cross…\n\
-19 crown\n\
25 crying\n\
25 cryin…\n\
79 crypto\n\
32 crypto fraud\n\
-31 crypto or\n\
99 crypt…\n\
-47 csv\n\
-57 ctrl\n\
-61 ctrl alt\n\
-27 cu\n\
34 cu cardul\n\
17 cu mitid\n\
35 cu tot\n\
70 cu un\n\
-91 cuando\n\
-91 cuand…\n\
55 cudzo…\n\
47 cuenta\n\
-32 cuenta con\n\
156 cuenta y\n\
18 cuentas\n\
25 cuent…\n\
-31 culture\n\
-31 cultu…\n\
-82 cumartesi\n\
-82 cumar…\n\
-92 cumaya\n\
-92 cumay…\n\
54 cumhu…\n\
58 cumpa…\n\
-67 cunku\n\
-25 cup\n\
-20 cup of\n\
28 curierul\n\
45 curie…\n\
-54 currency\n\
-54 currency dkk\n\
79 currently\n\
19 curre…\n\
26 custodian\n\
98 custody\n\
28 custody account\n\
-19 custody in\n\
-39 customer\n\
42 customer care\n\
22 customer on\n\
-67 customer service\n\
31 customer we\n\
-41 customer your\n\
-26 customers a\n\
-25 customers and\n\
36 customers to\n\
-32 customers who\n\
52 customs\n\
29 customs a\n\
23 customs at\n\
-80 customs for\n\
64 customs pay\n\
19 custo…\n\
45 cut off\n\
-19 cut you\n\
116 cv\n\
20 cv and\n\
179 cvc\n\
61 cvc and\n\
34 cvc og\n\
-53 cvr\n\
170 cvv\n\
137 cyber\n\
35 cyber crime\n\
27 cyber security\n\
19 cybercrime\n\
-71 cyberhotline\n\
17 cyberpornografi\n\
34 cyber…\n\
-15 cykel\n\
-99 cykel…\n\
-38 cyklen\n\
-114 cykler\n\
-174 cykle…\n\
33 cyprus\n\
33 cypru…\n\
-68 czeka\n\
-134 czesc\n\
-18 cztery\n\
-39 czter…\n\
-79 czy\n\
-55 czynsz\n\
-55 czyns…\n\
-137 d\n\
-102 d #\n\
41 da den\n\
31 da dette\n\
37 da din\n\
35 da du\n\
18 da ikke\n\
71 da jeg\n\
-40 da vi\n\
-82 daarhus\n\
-82 daarh…\n\
175 dabar\n\
-142 daca\n\
30 daca nu\n\
-18 dad can\n\
-18 dad i\n\
21 dad its\n\
175 dad new\n\
64 dag\n\
-67 dag #\n\
30 dag @link\n\
19 dag det\n\
-92 dag du\n\
61 dag ellers\n\
71 dag for\n\
60 dag forny\n\
29 dag jeg\n\
45 dag kan\n\
49 dag med\n\
-46 dag mellem\n\
-21 dag ml\n\
75 dag og\n\
53 dag på\n\
117 dag så\n\
-102 dage\n\
-21 dage du\n\
-51 dage efter\n\
-122 dage ellers\n\
-33 dage fra\n\
-55 dage i\n\
37 dage men\n\
38 dage og\n\
38 dagen\n\
45 dagen skriv\n\
-22 dages\n\
-30 dagsordenen\n\
-34 dagso…\n\
79 daha\n\
-22 dahl\n\
-27 dahli…\n\
-69 dai\n\
15 daily\n\
23 daj\n\
-38 dakik…\n\
25 dal\n\
34 dal #\n\
-35 dalla\n\
-43 dalla…\n\
52 dallu…\n\
-20 damag…\n\
77 dame\n\
-15 dame fra\n\
55 damit\n\
-76 dan\n\
-54 dane\n\
44 danem…\n\
68 danesa\n\
84 danese\n\
34 danese mi\n\
112 danes…\n\
-70 danez\n\
-53 daneza\n\
-66 danez…\n\
25 danii\n\
-23 danija\n\
53 danijoj\n\
16 danijoje\n\
94 danijos\n\
136 danij…\n\
130 danimarca\n\
18 danimarka\n\
61 danimarka ulusal\n\
29 danimarkada\n\
145 danim…\n\
47 danish\n\
20 danish agency\n\
-32 danish authority\n\
65 danish bank\n\
-53 danish class\n\
79 danish customs\n\
-15 danish data\n\
81 danish immigration\n\
64 danish national\n\
-31 danish number\n\
84 danish police\n\
21 danish side\n\
-58 danish state\n\
51 danis…\n\
-80 danke\n\
58 dankort\n\
-66 dankort er\n\
15 dankort i\n\
62 dankort og\n\
50 dankortet\n\
50 dankortet i\n\
78 danko…\n\
-33 danløn\n\
-33 danlø…\n\
25 danmark\n\
16 danmark #\n\
22 danmark du\n\
-68 danmark er\n\
-46 danmark og\n\
23 danmark you\n\
40 danmarks\n\
29 danmarks domstole\n\
31 danma…\n\
169 dann\n\
-23 danois\n\
118 danoise\n\
74 danoi…\n\
-115 dans le\n\
34 dans un\n\
68 dans une\n\
-32 dansk\n\
16 dansk #\n\
-39 dansk myndighed\n\
52 danske\n\
75 danske banks\n\
-36 dansker\n\
19 danskere\n\
58 dansk…\n\
56 dao\n\
243 dao @link\n\
45 dao courier\n\
69 dao vi\n\
19 dao we\n\
58 dao365\n\
58 dao36…\n\
15 dar\n\
-61 darbu…\n\
-44 dargent\n\
-44 darge…\n\
28 darling\n\
28 darli…\n\
40 darret\n\
88 darre…\n\
21 daruber\n\
21 darub…\n\
-38 daryti\n\
-62 daryti nereikia\n\
-38 daryt…\n\
17 das\n\
84 das geld\n\
16 das gespræch\n\
75 das ist\n\
36 das verfahren\n\
-34 dass\n\
31 dass ich\n\
-74 dat\n\
-108 data\n\
49 data breach\n\
-70 data protection\n\
-32 data was\n\
-60 data we\n\
-18 database\n\
-104 datab…\n\
-57 datatilsynet\n\
-57 datat…\n\
62 date\n\
-19 date #\n\
21 date and\n\
96 date of\n\
75 datele\n\
75 datel…\n\
41 daten\n\
-19 dates\n\
-72 dati\n\
-158 dato\n\
-57 dato #\n\
-45 datos\n\
-72 datos bancarios\n\
18 datter\n\
40 datte…\n\
307 dau\n\
-55 daughters\n\
-38 daugh…\n\
32 dav\n\
-126 davas…\n\
16 david\n\
-23 day\n\
34 day #\n\
-39 day after\n\
-22 day and\n\
-60 day before\n\
20 day contact\n\
-50 day i\n\
29 day im\n\
-36 day is\n\
22 day the\n\
15 day we\n\
-114 daycare\n\
-114 dayca…\n\
-125 days\n\
-45 days #\n\
-85 days after\n\
35 days for\n\
-30 days in\n\
-47 days no\n\
-38 days notice\n\
-16 days of\n\
-90 days so\n\
-64 days the\n\
26 days to\n\
-24 dazu\n\
-82 db\n\
136 dba\n\
106 dba @link\n\
77 dba delivery\n\
43 dba din\n\
18 dba sikker\n\
146 de #\n\
84 de acasa\n\
-66 de ani\n\
-15 de copenhague\n\
-15 de coroane\n\
43 de danske\n\
-59 de der\n\
68 de detencion\n\
49 de en\n\
44 de er\n\
25 de euro\n\
-19 de falske\n\
31 de fire\n\
-62 de fleste\n\
143 de frais\n\
81 de france\n\
54 de frigives\n\
80 de får\n\
79 de går\n\
65 de gør\n\
139 de har\n\
15 de havde\n\
61 de have\n\
69 de i\n\
76 de kan\n\
107 de kommer\n\
-71 de la\n\
70 de lei\n\
34 de microsoft\n\
30 de mitid\n\
-54 de munca\n\
36 de må\n\
-33 de novembre\n\
22 de numero\n\
-53 de nye\n\
-33 de næste\n\
47 de ore\n\
23 de paiement\n\
-34 de passe\n\
-19 de retrait\n\
-23 de ringer\n\
34 de sagde\n\
23 de sedere\n\
33 de seksten\n\
29 de selv\n\
37 de sender\n\
78 de sidste\n\
-105 de siger\n\
36 de siguranta\n\
116 de skal\n\
-35 de son\n\
110 de spørger\n\
104 de su\n\
30 de suite\n\
-40 de tager\n\
-26 de taler\n\
-30 de to\n\
-92 de transport\n\
23 de tre\n\
21 de tu\n\
-63 de velo\n\
46 de votre\n\
-41 de vous\n\
98 deactivated\n\
129 deact…\n\
-153 dead\n\
63 deadline\n\
-36 deadline #\n\
45 deadline is\n\
20 deadl…\n\
36 deaf\n\
48 deaktiveret\n\
140 deakt…\n\
-77 deal\n\
47 dealer\n\
47 deale…\n\
-66 dear all\n\
32 dear applicant\n\
42 dear candidate\n\
74 dear citizen\n\
47 dear i\n\
-22 dear member\n\
-104 dear mr\n\
-29 dear mrs\n\
-18 dear ms\n\
-29 dear parents\n\
21 dear seller\n\
32 dear sir\n\
25 dear student\n\
-52 dear supplier\n\
53 dear user\n\
43 dearest\n\
35 deare…\n\
110 debe\n\
74 debit\n\
125 debit card\n\
15 debited\n\
-16 debit…\n\
110 debt\n\
68 debt collection\n\
36 debt you\n\
-177 dec\n\
-69 dec #\n\
-118 december\n\
-69 december #\n\
-40 december at\n\
-37 december er\n\
65 december is\n\
-28 december kl\n\
-34 december we\n\
-41 decembre\n\
-119 decem…\n\
23 decide\n\
-61 decided\n\
-73 decid…\n\
-75 decim…\n\
-101 decision\n\
-57 decision is\n\
-100 decis…\n\
-16 declaration\n\
53 declared\n\
26 decla…\n\
-25 decline\n\
39 declined\n\
-128 dedi\n\
-57 deduct\n\
-28 deducted\n\
-28 deductible\n\
-101 deduc…\n\
-54 dee\n\
-140 def\n\
-75 default\n\
-75 defau…\n\
18 defence\n\
58 defender\n\
111 defen…\n\
-42 defin…\n\
-45 degerli\n\
18 deger…\n\
108 degil\n\
57 degilseniz\n\
49 degisti\n\
-184 degis…\n\
-26 degrees\n\
-35 degre…\n\
46 dei\n\
67 dein\n\
46 deine\n\
89 deja\n\
-28 dejado\n\
-28 dejad…\n\
69 deje\n\
-84 dejen\n\
113 dekon…\n\
-56 del\n\
15 del #\n\
-18 del af\n\
-30 del aldrig\n\
55 del banco\n\
-74 del den\n\
19 del gerne\n\
-17 del viernes\n\
32 delai\n\
-92 delay\n\
-98 delayed\n\
-107 delay…\n\
104 dele\n\
16 deler\n\
-97 delete\n\
-54 delete it\n\
-20 delete the\n\
16 delete this\n\
36 deleted\n\
82 deleted for\n\
37 deletion\n\
-46 delet…\n\
-23 delin…\n\
-56 delito\n\
-56 delit…\n\
98 deliver\n\
29 deliver it\n\
49 deliver your\n\
-121 delivered\n\
-19 delivered today\n\
-30 delivered tomorrow\n\
49 delivery\n\
20 delivery and\n\
26 delivery you\n\
36 deliv…\n\
53 della\n\
-39 della banca\n\
57 della carta\n\
19 della polizia\n\
62 della sua\n\
-56 della…\n\
-23 delle\n\
-17 deltagere\n\
-26 deltidsansat\n\
-26 deltidsansat til\n\
31 deltidsjob\n\
31 deltidsjob hjemmefra\n\
20 delti…\n\
65 dem\n\
59 dem #\n\
21 dem alle\n\
-22 dem bare\n\
-28 dem de\n\
-71 dem der\n\
20 dem for\n\
22 dem her\n\
-50 dem i\n\
23 dem igen\n\
64 dem ind\n\
67 dem læser\n\
-52 dem med\n\
38 dem og\n\
88 dem om\n\
25 dem selv\n\
61 dem som\n\
-39 dem så\n\
138 dem til\n\
36 dem udbetalt\n\
34 dem vi\n\
93 dem videre\n\
-56 demain\n\
-56 demai…\n\
-75 demand\n\
-100 demande\n\
23 demande un\n\
-45 demandent\n\
-180 deman…\n\
46 deme\n\
-38 den\n\
-141 den #\n\
19 den adgangskode\n\
22 den adresse\n\
-24 den aldrig\n\
-34 den blev\n\
-17 den blå\n\
-41 den dag\n\
-102 den der\n\
57 den det\n\
-42 den du\n\
-39 den ene\n\
31 den eneste\n\
18 den engangskode\n\
-74 den er\n\
-16 den falske\n\
45 den for\n\
-33 den fra\n\
49 den første\n\
-28 den gamle\n\
72 den går\n\
-52 den har\n\
44 den hedder\n\
122 den her\n\
23 den hos\n\
32 den hænger\n\
-160 den i\n\
27 den igennem\n\
-133 den ikke\n\
-25 den ind\n\
26 den jeg\n\
104 den kan\n\
116 den kode\n\
84 den kommer\n\
-16 den konto\n\
30 den lige\n\
-43 den ligger\n\
-16 den lokale\n\
52 den med\n\
28 den men\n\
-21 den måde\n\
44 den nye\n\
-66 den næste\n\
28 den og\n\
117 den om\n\
16 den op\n\
95 den passer\n\
-58 den på\n\
56 den retur\n\
-26 den rigtige\n\
-45 den samme\n\
16 den sikre\n\
111 den skal\n\
-25 den slags\n\
19 den sms\n\
25 den som\n\
-71 den spørger\n\
20 den så\n\
74 den til\n\
24 den tredje\n\
27 den tyrkiske\n\
37 den ud\n\
32 den udløber\n\
-21 den var\n\
37 den ved\n\
-24 den via\n\
24 den virker\n\
-54 denaro\n\
-54 denar…\n\
-42 denen\n\
-46 dengang\n\
-46 denga…\n\
104 denmark\n\
-52 denmark #\n\
25 denmark a\n\
42 denmark and\n\
-38 denmark in\n\
-29 denmark no\n\
62 denmark the\n\
28 denmark to\n\
37 denmark you\n\
104 denma…\n\
65 denne\n\
-18 denne besked\n\
-15 denne gang\n\
105 denne mail\n\
15 denne måned\n\
87 denne sms\n\
-37 denne uge\n\
-47 dental\n\
-47 denta…\n\
-118 dentist\n\
-139 denti…\n\
63 dentro\n\
62 dentr…\n\
-113 denuncia\n\
-231 denun…\n\
-21 deny\n\
56 departament\n\
29 departamento\n\
29 departamento de\n\
69 department\n\
93 department of\n\
47 department your\n\
-17 departure\n\
-18 departure at\n\
84 depar…\n\
-25 depends\n\
-63 depen…\n\
-87 deploy\n\
-127 deplo…\n\
135 depon…\n\
27 deported\n\
41 depor…\n\
100 deposit\n\
93 deposit #\n\
19 deposit address\n\
44 deposit and\n\
-92 deposit before\n\
-29 deposit for\n\
39 deposit in\n\
27 deposit is\n\
-44 deposit the\n\
50 deposit to\n\
28 deposited\n\
130 deposito\n\
-62 deposits\n\
-51 depositum\n\
42 depositum og\n\
70 depos…\n\
149 depot\n\
20 depozito\n\
-61 depoz…\n\
133 dept\n\
-47 der\n\
-70 der app\n\
-44 der bank\n\
22 der betales\n\
-43 der bliver\n\
29 der bor\n\
-26 der cirkulerer\n\
35 der en\n\
-45 der ender\n\
57 der endnu\n\
-39 der går\n\
-15 der har\n\
-30 der hedder\n\
23 der hjælper\n\
57 der i\n\
-60 der ikke\n\
88 der kan\n\
155 der kommer\n\
50 der ligger\n\
18 der lægger\n\
20 der mangler\n\
15 der noget\n\
-27 der nu\n\
45 der på\n\
22 der ringede\n\
-25 der ringer\n\
-38 der sagde\n\
51 der siger\n\
54 der skal\n\
18 der spørger\n\
-17 der stod\n\
163 der står\n\
-53 der var\n\
-39 der ved\n\
24 derefter\n\
24 deref…\n\
147 deres\n\
44 deres bank\n\
29 deres betalingskort\n\
-21 deres dankort\n\
-24 deres kode\n\
21 deres konto\n\
21 deres kort\n\
-62 deres mitid\n\
44 deres navn\n\
49 deres nemkonto\n\
-26 deres penge\n\
129 derfor\n\
45 derfor er\n\
129 derfo…\n\
-15 derhjemme\n\
-15 derhj…\n\
40 derin…\n\
-132 deriv…\n\
-64 dernek\n\
-46 derne…\n\
60 dernier\n\
-16 derniers\n\
51 derni…\n\
16 dertil\n\
16 derti…\n\
25 derude\n\
25 derud…\n\
21 des\n\
91 desch…\n\
-127 desco…\n\
-53 describe\n\
-15 described\n\
-28 described in\n\
-111 description\n\
-210 descr…\n\
-46 descu…\n\
73 desde\n\
29 deshalb\n\
29 desha…\n\
-54 desk\n\
-52 desk #\n\
-19 despa…\n\
29 dessous\n\
29 desso…\n\
20 destroy\n\
94 destroyed\n\
26 destroyed and\n\
42 destrueres\n\
218 destr…\n\
100 desværre\n\
100 desværre ikke\n\
100 desvæ…\n\
-38 det at\n\
19 det bare\n\
-20 det blev\n\
-30 det bliver\n\
32 det der\n\
19 det det\n\
25 det du\n\
-99 det en\n\
77 det er\n\
116 det for\n\
73 det frem\n\
39 det første\n\
118 det gamle\n\
-23 det går\n\
49 det gælder\n\
-160 det gør\n\
-54 det handler\n\
92 det har\n\
31 det haster\n\
148 det hele\n\
57 det her\n\
-52 det i\n\
-46 det ikke\n\
-22 det indbrud\n\
21 det inden\n\
54 det jeg\n\
20 det jo\n\
-38 det kan\n\
-54 det klarer\n\
53 det kontonummer\n\
-81 det kort\n\
-33 det koster\n\
33 det kræver\n\
-33 det kun\n\
74 det lige\n\
-19 det lille\n\
27 det lyder\n\
-67 det med\n\
36 det mellem\n\
-28 det men\n\
-56 det meste\n\
108 det mig\n\
64 det noget\n\
32 det normalt\n\
-22 det nummer\n\
30 det nye\n\
-29 det når\n\
37 det offentlige\n\
-62 det og\n\
40 det over\n\
-22 det passer\n\
-21 det på\n\
63 det rigtigt\n\
97 det samme\n\
-33 det sidste\n\
-17 det siger\n\
158 det skal\n\
29 det skriv\n\
18 det som\n\
-60 det står\n\
-21 det svindel\n\
-42 det så\n\
36 det sådan\n\
41 det tager\n\
-18 det tid\n\
71 det til\n\
40 det tænkte\n\
-62 det var\n\
-72 det vi\n\
32 det via\n\
31 det vil\n\
37 det ville\n\
26 det virker\n\
17 details\n\
72 details @link\n\
-21 details and\n\
53 details at\n\
18 details for\n\
-116 details in\n\
-21 details on\n\
74 details to\n\
25 detai…\n\
78 detected\n\
106 detec…\n\
84 detencion\n\
21 detention\n\
86 deten…\n\
23 determined\n\
21 determined that\n\
23 deter…\n\
143 dette\n\
132 dette er\n\
34 dette nummer\n\
78 detti\n\
-35 detto\n\
-34 deutsch\n\
-30 deux\n\
-107 dev\n\
-47 devant\n\
-36 devant le\n\
-47 devan…\n\
-42 deve fare\n\
-18 devel…\n\
55 device\n\
-15 device iphone\n\
45 devices\n\
58 devic…\n\
81 devo\n\
31 devolucion\n\
-21 devol…\n\
-29 devuelvo\n\
-29 devue…\n\
18 devyn…\n\
-35 dezember\n\
-35 dezem…\n\
54 dhl\n\
26 dhl @link\n\
-97 dhl your\n\
-20 di\n\
61 di #\n\
-58 di approvare\n\
22 di copenaghen\n\
-19 di essere\n\
50 di non\n\
50 di pagamento\n\
26 di soggiorno\n\
-63 dia\n\
-77 dia #\n\
-18 dial #\n\
15 dial one\n\
-24 dialogue\n\
-135 dialo…\n\
36 dica\n\
24 dica il\n\
46 dice\n\
49 dice che\n\
27 dice di\n\
59 dice que\n\
-21 dicembre\n\
-21 dicem…\n\
28 dich\n\
-32 dichiarazione\n\
-28 dichi…\n\
-49 diciembre\n\
-76 diciendo\n\
-58 diciendo que\n\
-133 dicie…\n\
-16 dicta…\n\
103 dicte…\n\
-24 did anyone\n\
-32 did he\n\
73 did not\n\
-25 did right\n\
-25 did the\n\
-17 did they\n\
-61 did u\n\
33 did you\n\
17 didentita\n\
17 diden…\n\
-62 didnt\n\
-23 didnt ask\n\
-31 didnt do\n\
-56 didnt get\n\
-17 didnt know\n\
-43 die\n\
-146 die #\n\
55 die kaution\n\
-73 die nummer\n\
-47 die wohnung\n\
-39 diena\n\
-75 dieno…\n\
-84 diens…\n\
121 dies\n\
-72 diese\n\
-28 diesmal\n\
-28 diesm…\n\
-68 diez\n\
45 difference\n\
33 different\n\
36 diffe…\n\
82 dig\n\
154 dig #\n\
-29 dig aldrig\n\
19 dig annuller\n\
-39 dig at\n\
65 dig der\n\
52 dig det\n\
33 dig du\n\
54 dig en\n\
27 dig et\n\
31 dig for\n\
-33 dig fra\n\
29 dig hele\n\
57 dig hvordan\n\
35 dig i\n\
-66 dig ikke\n\
27 dig inden\n\
24 dig jeg\n\
16 dig kan\n\
93 dig med\n\
31 dig men\n\
-70 dig noget\n\
54 dig nu\n\
109 dig og\n\
-84 dig op\n\
30 dig over\n\
119 dig på\n\
25 dig ring\n\
-77 dig selv\n\
74 dig send\n\
21 dig som\n\
-138 dig så\n\
-146 dig til\n\
19 dig tryk\n\
109 dig ved\n\
87 diga\n\
155 digit\n\
122 digit code\n\
-114 digital\n\
-142 digital post\n\
-29 digital signature\n\
-65 digitale\n\
-115 digitale post\n\
87 digitaliseringsstyrelsen\n\
90 digitos\n\
115 digits\n\
28 digits and\n\
57 digits of\n\
55 digits on\n\
-53 digit…\n\
-66 dijo\n\
16 din\n\
-18 din #\n\
-17 din adgang\n\
33 din adgangskode\n\
-100 din adresse\n\
-54 din advokat\n\
220 din afgørelse\n\
43 din aftale\n\
-36 din anmeldelse\n\
-28 din ansøgning\n\
-18 din app\n\
-18 din bestilling\n\
-67 din betaling\n\
52 din bilforsikring\n\
-18 din boligstøtte\n\
75 din bøde\n\
109 din computer\n\
16 din copenhaga\n\
-17 din cpr\n\
-92 din digital\n\
-65 din digitale\n\
59 din egen\n\
-57 din engangskode\n\
49 din familie\n\
-38 din folkeregisteradresse\n\
63 din forsendelse\n\
48 din forskudsopgørelse\n\
53 din godkendelse\n\
-65 din identitet\n\
15 din interesse\n\
-19 din kode\n\
107 din konto\n\
-174 din løn\n\
152 din mitid\n\
30 din mobil\n\
26 din mobilbank\n\
-36 din mobilepay\n\
46 din mor\n\
-122 din nemkonto\n\
68 din netbank\n\
-133 din nye\n\
-129 din ordre\n\
18 din pakke\n\
-48 din parkering\n\
-29 din parkeringsbøde\n\
39 din partea\n\
62 din pc\n\
74 din personlige\n\
28 din pinkode\n\
43 din postkasse\n\
-22 din profil\n\
-47 din regning\n\
38 din sag\n\
28 din seneste\n\
55 din sidste\n\
-25 din skattemappe\n\
53 din strøm\n\
21 din su\n\
88 din telefon\n\
-38 din tid\n\
45 din vare\n\
52 din wallet\n\
-17 din årsopgørelse\n\
113 dinamarca\n\
113 dinam…\n\
62 dine\n\
-49 dine #\n\
15 dine billeder\n\
-20 dine dagpenge\n\
-134 dine feriepenge\n\
45 dine følgere\n\
-24 dine jobforslag\n\
-19 dine koder\n\
35 dine kontanter\n\
-17 dine konti\n\
-77 dine kontooplysninger\n\
15 dine midler\n\
109 dine oplysninger\n\
35 dine penge\n\
90 dine tabte\n\
-45 dinero a\n\
28 dinle…\n\
-124 dinner\n\
-31 dinner on\n\
-137 dinne…\n\
32 diplomat\n\
-35 diplo…\n\
129 dir\n\
-47 dirba\n\
65 direccion\n\
-26 direct\n\
-26 direct debit\n\
37 directive\n\
-79 directly\n\
61 director\n\
52 direkte\n\
-93 direktør\n\
20 dirty\n\
-27 dis\n\
-28 disabled\n\
-19 disab…\n\
-75 disagree\n\
-75 disag…\n\
53 disat…\n\
74 disconnect\n\
45 disconnect the\n\
36 disconnected\n\
38 disconnection\n\
23 discord\n\
41 discovered\n\
142 disco…\n\
31 discretion\n\
77 discr…\n\
-62 discuss\n\
-32 discussed\n\
-17 discussion\n\
-104 discu…\n\
93 disi\n\
-35 dispatched\n\
-35 dispa…\n\
16 display it\n\
36 displayet\n\
24 displ…\n\
-83 dispo…\n\
-26 dispu…\n\
16 disregard\n\
16 disre…\n\
48 disse\n\
37 distr…\n\
71 distu…\n\
88 dit\n\
-31 dit abonnement\n\
145 dit betalingskort\n\
27 dit bruger\n\
28 dit brugernavn\n\
29 dit cpr\n\
47 dit dankort\n\
-38 dit gamle\n\
26 dit hævekort\n\
-15 dit kodeord\n\
108 dit kontonummer\n\
79 dit kort\n\
136 dit kortnummer\n\
-52 dit køb\n\
52 dit login\n\
106 dit mitid\n\
49 dit navn\n\
36 dit nemid\n\
67 dit nr\n\
54 dit nummer\n\
-98 dit nye\n\
121 dit nøglekort\n\
-59 dit pas\n\
19 dit personnummer\n\
-33 divid…\n\
43 division\n\
83 divis…\n\
37 divorce\n\
71 divor…\n\
18 dix\n\
-84 diyen\n\
-26 diyor…\n\
234 dk\n\
25 dk #\n\
228 dk @link\n\
-24 dk og\n\
38 dk we\n\
18 dk your\n\
117 dkk\n\
120 dkk #\n\
-38 dkk a\n\
-42 dkk at\n\
26 dkk for\n\
-16 dkk from\n\
-95 dkk hos\n\
28 dkk in\n\
48 dkk is\n\
20 dkk pay\n\
-109 dkk was\n\
-19 dl\n\
132 dm\n\
-55 dni\n\
181 do #\n\
116 do a\n\
-20 do and\n\
-128 do anything\n\
-17 do if\n\
-25 do in\n\
111 do is\n\
96 do it\n\
20 do jutra\n\
-24 do mitid\n\
20 do not\n\
-52 do so\n\
51 do the\n\
-65 do this\n\
-64 do to\n\
-35 do we\n\
39 do what\n\
-24 doamna\n\
-30 doamn…\n\
119 doar\n\
30 doar sa\n\
51 dobbelt\n\
31 dobbe…\n\
-90 dobry\n\
-98 dobry panie\n\
-32 doc\n\
-16 docke…\n\
-36 docs\n\
53 doctor from\n\
46 doctors\n\
61 document\n\
-74 documenti\n\
15 documento\n\
-58 documents\n\
-16 documents we\n\
-48 docum…\n\
-125 does\n\
-30 does anyone\n\
89 does it\n\
36 does not\n\
-27 does that\n\
-138 does the\n\
-59 does you\n\
-64 doesnt\n\
-37 doesnt call\n\
-27 doesnt ring\n\
53 doesnt work\n\
-64 doesn…\n\
23 dog\n\
107 dogrulayin\n\
227 dogru…\n\
45 doing\n\
-17 dokk1\n\
-43 dokto…\n\
116 dokument\n\
19 dokument til\n\
-63 dokumentu\n\
101 dokum…\n\
-53 dolandiricilar\n\
125 dolandiricilik\n\
-54 dolan…\n\
25 dolar…\n\
117 doldu…\n\
68 dollar\n\
70 dollars\n\
124 dolla…\n\
27 doluyor\n\
27 doluy…\n\
-52 dom\n\
-20 domain\n\
-20 domai…\n\
-42 domani\n\
-72 doman…\n\
17 domattina\n\
17 domat…\n\
-32 domenica\n\
52 domic…\n\
-24 dommeren\n\
-120 domme…\n\
71 domnul\n\
66 domnu…\n\
82 domstol\n\
19 domstole\n\
87 domst…\n\
25 donat…\n\
66 donc\n\
-23 donde\n\
-56 done\n\
-19 done it\n\
35 done to\n\
22 done you\n\
45 donne\n\
-39 donnerstag\n\
-18 donnez\n\
-23 donne…\n\
-41 dont answer\n\
-25 dont ask\n\
16 dont be\n\
25 dont believe\n\
161 dont call\n\
68 dont click\n\
20 dont contact\n\
-55 dont cut\n\
48 dont discuss\n\
28 dont do\n\
-24 dont enter\n\
-103 dont give\n\
65 dont hang\n\
-103 dont have\n\
47 dont hear\n\
155 dont like\n\
49 dont log\n\
37 dont mention\n\
-125 dont need\n\
58 dont open\n\
40 dont panic\n\
-51 dont pay\n\
-35 dont put\n\
-25 dont read\n\
59 dont ring\n\
26 dont see\n\
-135 dont send\n\
-87 dont share\n\
-87 dont take\n\
56 dont tell\n\
40 dont touch\n\
18 dont trust\n\
53 dont want\n\
68 dont worry\n\
44 dont write\n\
-64 door\n\
24 door and\n\
41 door nobody\n\
-25 door to\n\
-45 door when\n\
-63 doors\n\
76 dopla…\n\
-42 dopo\n\
25 doriti\n\
25 dorit…\n\
37 dorm\n\
43 dort\n\
-19 dorte\n\
-81 dorthe\n\
-28 dorth…\n\
-26 dos\n\
46 dosar\n\
32 dosar…\n\
66 dossier\n\
66 dossi…\n\
25 dostep\n\
92 doste…\n\
48 dosyaniz\n\
24 dosyasi\n\
25 dosya…\n\
54 dot\n\
-32 dotto…\n\
-87 doua\n\
59 douane\n\
59 douan…\n\
-16 double\n\
60 doubled\n\
67 doubl…\n\
-65 doubt\n\
-59 dovuto\n\
-59 dovut…\n\
-80 down\n\
-58 down for\n\
-32 down the\n\
-34 down to\n\
54 download\n\
-82 download the\n\
56 downl…\n\
-33 downstairs\n\
-110 downstairs with\n\
-33 downs…\n\
39 dowodu\n\
22 dowod…\n\
-42 dr\n\
-32 draft\n\
-39 dragi\n\
-15 drauf\n\
31 draug…\n\
52 draw\n\
29 draw tell\n\
-20 drawer\n\
-20 drawe…\n\
-19 drawn on\n\
-70 dreng\n\
-26 dreng…\n\
-25 drept\n\
-28 drift…\n\
-84 drikk…\n\
-104 drill\n\
33 drill…\n\
-89 drink…\n\
-111 drive\n\
20 drive to\n\
-42 driver\n\
30 driver from\n\
22 driver here\n\
39 drivers\n\
28 drivers licence\n\
-15 driving #\n\
42 driving licence\n\
-118 drodz…\n\
58 droga\n\
23 drogue\n\
73 drogu…\n\
26 droit\n\
-57 drop\n\
-28 drop it\n\
-17 dropped\n\
-31 dropped my\n\
129 drown…\n\
63 drug\n\
19 drug trafficking\n\
81 drugs\n\
48 drukn…\n\
-39 dry\n\
-97 dsb\n\
-31 dsb your\n\
16 du\n\
103 du #\n\
47 du alene\n\
-18 du allerede\n\
43 du at\n\
134 du bare\n\
-15 du bedes\n\
46 du beholder\n\
-65 du behøver\n\
-39 du bekræfte\n\
94 du betale\n\
68 du betaler\n\
-59 du betalte\n\
-82 du blevet\n\
-16 du blive\n\
53 du bliver\n\
31 du bor\n\
-21 du brug\n\
31 du bruger\n\
30 du das\n\
43 du de\n\
50 du dem\n\
156 du den\n\
113 du der\n\
78 du det\n\
15 du din\n\
42 du dit\n\
16 du dossier\n\
20 du en\n\
77 du er\n\
101 du et\n\
70 du fik\n\
-97 du finder\n\
32 du flytter\n\
58 du for\n\
-35 du få\n\
-18 du fået\n\
132 du får\n\
-17 du giver\n\
27 du godkende\n\
50 du går\n\
44 du har\n\
-33 du hast\n\
-94 du have\n\
-60 du hente\n\
31 du hjælper\n\
113 du hæver\n\
31 du ik\n\
31 du ikke\n\
34 du ind\n\
34 du indtaste\n\
-27 du indtastet\n\
19 du ja\n\
20 du jeg\n\
-138 du kan\n\
-65 du komme\n\
26 du køber\n\
30 du lave\n\
98 du lige\n\
-28 du logge\n\
-42 du logger\n\
-20 du låne\n\
31 du lægge\n\
30 du lægger\n\
121 du læse\n\
19 du læser\n\
-45 du med\n\
32 du mig\n\
-34 du mir\n\
28 du modtager\n\
22 du musst\n\
48 du må\n\
-92 du måske\n\
25 du nå\n\
41 du når\n\
-35 du også\n\
22 du oplyse\n\
52 du overføre\n\
155 du overfører\n\
-19 du penge\n\
22 du pengene\n\
-63 du plejer\n\
-63 du ringe\n\
-54 du ringede\n\
31 du ringer\n\
-31 du ringet\n\
-30 du sagde\n\
99 du se\n\
-46 du selv\n\
-126 du sende\n\
138 du sender\n\
28 du sige\n\
60 du siger\n\
25 du skal\n\
47 du skiftet\n\
-33 du skrev\n\
56 du skriver\n\
18 du skylder\n\
-62 du spærre\n\
-23 du spørger\n\
63 du stadig\n\
27 du swiper\n\
89 du så\n\
20 du sådan\n\
-30 du søge\n\
25 du tage\n\
48 du tager\n\
137 du taler\n\
20 du til\n\
81 du tjene\n\
37 du trykker\n\
-42 du uenig\n\
-69 du under\n\
43 du var\n\
127 du ved\n\
-102 du vil\n\
-16 du ville\n\
20 du vælger\n\
37 du åbner\n\
22 du ændre\n\
16 dubai\n\
-30 duck\n\
18 due\n\
38 due #\n\
-134 due on\n\
125 due to\n\
-18 dum\n\
81 dumneavoastra\n\
-52 dumneavoastra la\n\
81 dumne…\n\
21 dumt\n\
-53 dun\n\
-38 dune\n\
47 dunska\n\
28 dunska policja\n\
47 dunskiej\n\
47 dunskiej policji\n\
67 duomenis\n\
-33 duomenu\n\
-137 dupa\n\
-34 duration\n\
16 duration of\n\
-42 durat…\n\
35 durch\n\
113 during\n\
106 during the\n\
113 durin…\n\
44 dustu\n\
30 duties\n\
30 dutie…\n\
45 duty\n\
66 duty of\n\
-55 duty to\n\
-71 dvs\n\
-17 dwie\n\
-125 dying\n\
-20 dyrek…\n\
31 dzial…\n\
-36 dziec…\n\
-94 dziek…\n\
-110 dzien\n\
-110 dzien dobry\n\
64 dziennie\n\
64 dzien…\n\
-24 dzis\n\
81 dzisiaj\n\
81 dzisi…\n\
-42 dzwonie\n\
-129 dzwon…\n\
-20 dårlig\n\
-23 dårli…\n\
-90 dæk\n\
-37 dækket\n\
-36 dække…\n\
-20 dækning\n\
-20 dækni…\n\
82 dænemark\n\
82 dænem…\n\
25 dænischen\n\
-90 dænis…\n\
77 død\n\
-50 døgn\n\
-52 døgnet\n\
-52 døgnet rundt\n\
-52 døgne…\n\
-54 dør\n\
-45 døren\n\
78 dørt\n\
-31 e\n\
-229 e #\n\
30 e arrivato\n\
-28 e boks\n\
-16 e di\n\
-29 e in\n\
-68 e la\n\
-44 e le\n\
55 e libera\n\
-65 e mail\n\
53 e mi\n\
29 e non\n\
89 e stata\n\
32 e stato\n\
-30 e un\n\
-72 e una\n\
-32 each and\n\
21 each for\n\
43 each other\n\
-21 each time\n\
48 earlier\n\
29 earli…\n\
171 earn\n\
124 earn #\n\
-23 earned\n\
-23 earne…\n\
-26 east\n\
51 easy\n\
68 easypark\n\
33 easypark @link\n\
31 easypark din\n\
68 easyp…\n\
-107 eat\n\
-36 eaten\n\
-66 eating\n\
-66 eatin…\n\
27 eboks\n\
35 eboks @link\n\
-17 echt\n\
23 economic\n\
54 ecout…\n\
-37 ederi…\n\
38 edildi\n\
38 edild…\n\
-19 edilecek\n\
46 edile…\n\
101 edilm…\n\
-46 editi…\n\
-24 edito…\n\
15 educa…\n\
-78 efter\n\
-21 efter #\n\
-80 efter at\n\
38 efter de\n\
38 efter den\n\
-65 efter din\n\
74 efter du\n\
-16 efter et\n\
-95 efter kl\n\
-45 efter skat\n\
144 efterforsker\n\
33 efterforskning\n\
67 efterfulgt\n\
67 efterfulgt af\n\
-41 efterlyser\n\
-27 efterlyser vidner\n\
41 efternavn\n\
40 efter…\n\
45 egen\n\
36 egen er\n\
52 egen konto\n\
-36 eget\n\
-26 eggs\n\
-21 eh\n\
-35 eight and\n\
20 eight hundred\n\
-30 eighteen\n\
16 eighty\n\
-16 eight…\n\
81 ein\n\
15 eine\n\
84 einem\n\
-15 einen\n\
68 einer\n\
44 eines\n\
-31 eingestellt\n\
51 einge…\n\
65 einza…\n\
42 either\n\
15 either you\n\
42 eithe…\n\
-67 ejend…\n\
-75 ek\n\
42 ekibi…\n\
63 ekran\n\
73 eksikligi\n\
73 eksikligi nedeniyle\n\
73 eksik…\n\
-30 ekspeditionen\n\
56 ekspeditionsgebyr\n\
23 ekspe…\n\
23 ekspreslån\n\
39 ekspr…\n\
26 ekste…\n\
-50 ekstr…\n\
-56 el\n\
-69 el #\n\
26 el agente\n\
36 el contrato\n\
38 el deposito\n\
-72 el dia\n\
-29 el dinero\n\
31 el importe\n\
-35 el lunes\n\
25 el movil\n\
87 el pago\n\
-59 el sabado\n\
-17 el sistema\n\
26 el viernes\n\
-56 elderly\n\
-27 elderly people\n\
-56 elder…\n\
15 electricity company\n\
28 elektrik\n\
65 elekt…\n\
-17 elena\n\
-35 elevator\n\
-39 eleva…\n\
-37 eleven\n\
-35 eleven thousand\n\
-43 eleve…\n\
49 elgiganten\n\
49 elgig…\n\
-107 elif\n\
55 eligible\n\
29 eligible for\n\
55 eligi…\n\
-38 ella\n\
-126 elle\n\
-76 elle a\n\
-133 eller\n\
-15 eller bankoplysninger\n\
-54 eller dit\n\
-45 eller et\n\
26 eller godkende\n\
64 eller har\n\
-16 eller hos\n\
-53 eller i\n\
-24 eller kode\n\
-33 eller kom\n\
-15 eller mitid\n\
-20 eller mobilepay\n\
-22 eller om\n\
-66 eller på\n\
-124 eller ring\n\
-19 eller send\n\
-36 eller skriv\n\
-34 eller ved\n\
88 ellers\n\
-54 ellers bliver\n\
34 ellers går\n\
44 ellers ikke\n\
-72 ellers kan\n\
26 ellers kommer\n\
83 ellers mister\n\
30 ellers ryger\n\
38 ellers slettes\n\
88 eller…\n\
48 elleve\n\
34 elleve tusind\n\
48 ellev…\n\
-45 elmevej\n\
-44 elmevej #\n\
-45 elmev…\n\
-36 else\n\
59 elselskabet\n\
62 elselskabet vi\n\
39 elsel…\n\
-22 elsker\n\
-24 elske…\n\
-42 em\n\
-99 email\n\
17 embar…\n\
77 embassy\n\
-28 embassy in\n\
45 embassy of\n\
105 embassy your\n\
80 embas…\n\
-37 emekl…\n\
-27 emergency\n\
-21 emil\n\
88 emma\n\
130 emne\n\
-15 emne din\n\
19 emne indkaldelse\n\
77 emniyetinden\n\
109 emniy…\n\
-96 employee\n\
-20 employee the\n\
60 employees\n\
52 employees who\n\
-29 employment\n\
-26 emplo…\n\
-76 emptied\n\
-76 empti…\n\
-98 empty\n\
112 emre\n\
-21 en\n\
-23 en #\n\
-28 en @link\n\
32 en advarsel\n\
15 en advokat\n\
52 en af\n\
-56 en aftale\n\
23 en aktiveringskode\n\
84 en anmeldelse\n\
77 en anmodning\n\
66 en arrestordre\n\
97 en attente\n\
23 en bekræftelse\n\
-71 en besked\n\
89 en betaling\n\
97 en betjent\n\
51 en bil\n\
35 en bitcoin\n\
18 en blå\n\
-45 en bog\n\
20 en butik\n\
82 en båd\n\
30 en bøde\n\
50 en civil\n\
66 en dame\n\
99 en del\n\
-26 en deltidsansat\n\
72 en der\n\
-26 en deux\n\
87 en dinamarca\n\
-122 en el\n\
15 en engelsk\n\
-18 en falsk\n\
85 en fra\n\
-74 en fremmed\n\
-27 en gammel\n\
16 en gang\n\
28 en gennemgang\n\
-42 en god\n\
-28 en godkendelse\n\
15 en hacker\n\
36 en halv\n\
19 en hemmelig\n\
64 en i\n\
64 en jeg\n\
27 en kaution\n\
132 en kode\n\
71 en kollega\n\
33 en konkurrence\n\
98 en konto\n\
-20 en kop\n\
-137 en kopi\n\
28 en krone\n\
-17 en kuglepen\n\
32 en kunde\n\
17 en kuvert\n\
-32 en kvinde\n\
91 en kvittering\n\
-152 en la\n\
-27 en lejlighed\n\
35 en ligne\n\
25 en lille\n\
-23 en liste\n\
-78 en mail\n\
-46 en mand\n\
82 en medarbejder\n\
32 en mitid\n\
-23 en måned\n\
-15 en ny\n\
-17 en og\n\
34 en overførsel\n\
-64 en overraskelse\n\
60 en pakke\n\
-123 en person\n\
84 en pose\n\
49 en que\n\
63 en regning\n\
-24 en rigtig\n\
44 en sag\n\
38 en seddel\n\
-21 en side\n\
-35 en sikker\n\
-47 en sms\n\
54 en stor\n\
25 en straffesag\n\
-37 en su\n\
-18 en svindler\n\
22 en tekniker\n\
43 en test\n\
-17 en tid\n\
23 en til\n\
38 en tilbagebetaling\n\
22 en tilbageførsel\n\
48 en time\n\
64 en ubetalt\n\
-44 en uge\n\
54 en un\n\
104 en una\n\
17 en ung\n\
-48 en venlig\n\
20 en wallet\n\
-22 enclosed\n\
-22 enclo…\n\
-78 encore\n\
-78 encor…\n\
44 encrypted\n\
-213 end\n\
-17 end it\n\
-32 end of\n\
-26 end the\n\
-44 end up\n\
30 ende\n\
-99 ended\n\
-20 ended in\n\
-46 endelig\n\
-36 endel…\n\
-27 ender\n\
-106 ender på\n\
-107 ending\n\
-71 ending #\n\
-54 ending in\n\
-107 endin…\n\
107 endnu\n\
27 endnu det\n\
-50 ends\n\
-125 ends in\n\
110 ends tonight\n\
-32 ene\n\
144 energistyrelsen\n\
135 energ…\n\
-33 enfants\n\
-33 enfan…\n\
34 enforcement\n\
57 enfor…\n\
-47 engangskode\n\
-99 engangskode #\n\
-42 engangskode er\n\
-48 engan…\n\
-58 engelsk\n\
-40 engelsk og\n\
-132 engel…\n\
21 engineer\n\
28 engineer can\n\
-47 engleza\n\
-47 engle…\n\
-96 english\n\
-27 english press\n\
-108 engli…\n\
34 enhed\n\
-41 enhed er\n\
-48 enhed…\n\
-43 enjoy\n\
84 enlace\n\
64 enlac…\n\
-31 enough\n\
-31 enoug…\n\
28 enrol\n\
32 enrolled\n\
32 enrol…\n\
-25 ens\n\
33 enter\n\
17 enter #\n\
226 enter card\n\
-82 enter it\n\
-68 enter your\n\
62 entered the\n\
-52 entered your\n\
68 entering\n\
35 entering your\n\
39 enter…\n\
40 entitled\n\
40 entitled to\n\
42 entit…\n\
83 entra\n\
-20 entrance\n\
-122 entre\n\
46 entre en\n\
-33 entrega\n\
37 entre…\n\
135 entro\n\
114 entro #\n\
24 entro le\n\
80 entro oggi\n\
-33 env\n\
124 envelope\n\
64 envelope for\n\
28 envelope with\n\
142 envel…\n\
116 enviar\n\
52 envia…\n\
-18 environment\n\
41 envir…\n\
126 envoie\n\
153 envoi…\n\
-18 envoy…\n\
-103 episode\n\
-37 episode #\n\
-103 episo…\n\
31 equip…\n\
-28 er\n\
-61 er #\n\
59 er advokat\n\
-32 er afleveret\n\
-32 er aflyst\n\
-23 er allerede\n\
111 er anklagemyndigheden\n\
-54 er ankommet\n\
-19 er anmeldt\n\
57 er banken\n\
82 er bare\n\
82 er berettiget\n\
-42 er bestilt\n\
-21 er bevilget\n\
70 er blevet\n\
36 er brugt\n\
101 er de\n\
33 er deaktiveret\n\
15 er den\n\
-87 er der\n\
64 er desværre\n\
25 er det\n\
-30 er dig\n\
78 er din\n\
21 er dine\n\
78 er dit\n\
99 er du\n\
84 er død\n\
-43 er et\n\
-49 er falsk\n\
29 er fejl\n\
53 er fint\n\
29 er fire\n\
-61 er flyttet\n\
-45 er for\n\
29 er fordi\n\
-22 er forsinket\n\
121 er fra\n\
-48 er fremme\n\
19 er frosset\n\
32 er fuld\n\
51 er fundet\n\
-56 er færdig\n\
20 er færdige\n\
-41 er gjort\n\
37 er godkendt\n\
-47 er gratis\n\
18 er hackere\n\
75 er hacket\n\
-31 er helt\n\
-118 er her\n\
-79 er hjemme\n\
-35 er hos\n\
60 er i\n\
-36 er ikke\n\
28 er indblandet\n\
32 er inde\n\
20 er indkaldt\n\
-45 er ingen\n\
-42 er intet\n\
42 er jo\n\
-109 er klar\n\
-22 er koden\n\
41 er kommet\n\
21 er kompromitteret\n\
23 er krypteret\n\
78 er kun\n\
33 er københavns\n\
153 er ledig\n\
49 er ledigt\n\
-40 er lige\n\
16 er låst\n\
28 er med\n\
47 er meget\n\
21 er mig\n\
118 er min\n\
61 er misbrugt\n\
80 er mistænkt\n\
95 er mit\n\
-105 er modtaget\n\
-17 er noget\n\
57 er nordea\n\
-65 er nr\n\
-127 er nu\n\
-34 er ny\n\
-39 er nyt\n\
-26 er nået\n\
41 er nødt\n\
-20 er ok\n\
18 er omfattet\n\
-79 er oprettet\n\
20 er opsagt\n\
62 er os\n\
-16 er otte\n\
-40 er over\n\
27 er paa\n\
-26 er pakket\n\
60 er pengene\n\
95 er politiet\n\
39 er registreret\n\
25 er rejst\n\
27 er renset\n\
16 er rigtigt\n\
53 er sat\n\
-90 er sendt\n\
108 er sigtet\n\
17 er sikker\n\
-21 er skarp\n\
33 er sket\n\
-76 er slut\n\
63 er solgt\n\
20 er spærret\n\
-26 er steget\n\
48 er stoppet\n\
-34 er strafbart\n\
44 er sygeplejerske\n\
-73 er så\n\
52 er sådan\n\
91 er til\n\
-26 er tilbage\n\
54 er tilbageholdt\n\
29 er to\n\
-16 er trukket\n\
-143 er ude\n\
38 er udeblevet\n\
-27 er udløbet\n\
68 er udstedt\n\
41 er udtrukket\n\
80 er udvalgt\n\
111 er under\n\
-28 er uændret\n\
-72 er vedhæftet\n\
-31 er velkommen\n\
104 er vores\n\
-16 er ægte\n\
-109 era\n\
-19 erfaring\n\
-17 erfar…\n\
23 erhalten\n\
23 erhal…\n\
-49 erhverv\n\
-67 erhve…\n\
24 erik\n\
-91 erinnerung\n\
-91 erinn…\n\
87 error\n\
28 error in\n\
-78 errors\n\
-78 error…\n\
20 erst\n\
36 erstatning\n\
15 erstattung\n\
45 ersta…\n\
59 erste\n\
59 erste miete\n\
-130 es #\n\
34 es mi\n\
33 es para\n\
-56 es un\n\
20 esbje…\n\
62 escri…\n\
58 escrow\n\
48 escrow account\n\
-109 escro…\n\
24 esim\n\
35 esinize\n\
35 esini…\n\
72 eski\n\
48 eso\n\
-58 espace\n\
-58 espac…\n\
28 espan…\n\
-24 esper…\n\
33 espos…\n\
-95 est\n\
37 est a\n\
85 est prete\n\
51 est un\n\
-31 est votre\n\
81 esta\n\
26 esta en\n\
-33 estab…\n\
-191 estaf…\n\
-67 estate\n\
-67 estat…\n\
43 este es\n\
47 este un\n\
131 estimado\n\
22 estimado a\n\
-53 estimate\n\
-33 estonia\n\
-20 eston…\n\
141 estoy\n\
92 estoy en\n\
-118 et #\n\
39 et beløb\n\
44 et billede\n\
-37 et callcenter\n\
41 et depositum\n\
-47 et døgn\n\
23 et firma\n\
33 et for\n\
33 et forlig\n\
33 et foto\n\
-22 et færdselsuheld\n\
-74 et gavekort\n\
46 et gebyr\n\
-26 et halvt\n\
80 et il\n\
54 et je\n\
-24 et kontonummer\n\
-58 et kort\n\
36 et kvarter\n\
38 et le\n\
-35 et link\n\
56 et login\n\
15 et lån\n\
-81 et møde\n\
48 et nen\n\
-34 et nummer\n\
-20 et opkald\n\
55 et par\n\
107 et problem\n\
28 et sted\n\
43 et tal\n\
19 et vigtigt\n\
43 et votre\n\
64 et vous\n\
-86 et år\n\
127 et øjeblik\n\
23 etabl…\n\
-68 etait\n\
-20 etes\n\
24 eth\n\
44 etmek\n\
76 eu\n\
21 eu dk\n\
-107 eu la\n\
48 eu regler\n\
62 eu sunt\n\
-23 eu worker\n\
229 eur\n\
80 eur #\n\
34 eur in\n\
35 eur to\n\
153 euro\n\
25 euro in\n\
29 euro to\n\
48 european\n\
70 european union\n\
114 europol\n\
-56 europol has\n\
31 europol you\n\
-40 europols\n\
30 europæisk\n\
110 europ…\n\
97 euros\n\
86 euru\n\
133 ev\n\
-95 evde\n\
104 evden\n\
-100 eve\n\
-94 even\n\
-33 even if\n\
-31 eveni…\n\
-125 event\n\
-142 ever\n\
-32 ever ask\n\
69 every\n\
-29 every day\n\
15 every two\n\
-59 everybody\n\
42 everybody to\n\
-50 everyone\n\
133 everything\n\
32 every…\n\
41 evitar\n\
87 evitare\n\
174 evita…\n\
79 eviter\n\
79 evite…\n\
-90 ewa\n\
-44 exactly\n\
-44 exact…\n\
-80 exam\n\
47 examined\n\
73 exami…\n\
-97 example\n\
-97 examp…\n\
-27 excess\n\
-27 exces…\n\
88 exchange\n\
89 excha…\n\
39 executed\n\
44 execu…\n\
-30 exercice\n\
-125 exercise\n\
-165 exerc…\n\
26 exhibitionism\n\
38 exhib…\n\
-61 exist\n\
-24 existing\n\
-29 exist…\n\
-104 expect\n\
-56 expected\n\
-130 expec…\n\
42 exped…\n\
-40 expen…\n\
101 experience\n\
61 exper…\n\
20 expire\n\
-22 expired\n\
26 expires\n\
27 expires #\n\
-56 expires in\n\
115 expires today\n\
-59 expires when\n\
124 expiry\n\
18 expiry and\n\
62 expiry date\n\
51 expir…\n\
96 explain\n\
-20 explain the\n\
49 explain yourself\n\
-39 explained\n\
66 expla…\n\
-121 export\n\
-128 expor…\n\
86 express\n\
86 expre…\n\
59 expulsion\n\
102 expul…\n\
-20 extend\n\
-22 extend in\n\
-32 extension\n\
-15 extension of\n\
-33 exten…\n\
-43 external\n\
-43 exter…\n\
19 extra\n\
27 extranjeros\n\
63 extra…\n\
-45 eyes\n\
-15 f\n\
43 fa\n\
51 faa\n\
-58 faccio\n\
-20 facci…\n\
128 facebook\n\
-27 facebook and\n\
31 facebook delivery\n\
15 facebook marketplace\n\
124 faceb…\n\
-70 faceti\n\
-19 facil…\n\
46 facto…\n\
-106 factura\n\
25 facture\n\
-74 factu…\n\
41 facut\n\
44 failed\n\
87 failed update\n\
44 faile…\n\
34 fails\n\
70 failure\n\
59 failure to\n\
70 failu…\n\
-33 fair\n\
63 faire\n\
149 fais\n\
-30 fait\n\
-204 fake\n\
-28 faked\n\
-26 fakes\n\
27 faktisk\n\
16 faktisk #\n\
27 fakti…\n\
-152 faktura\n\
-66 faktura #\n\
-45 faktura to\n\
-73 fakturaen\n\
-37 fakture\n\
-188 faktu…\n\
-38 fald\n\
-18 falk\n\
-82 falls\n\
-23 falls due\n\
-60 fals\n\
-211 false\n\
-25 false address\n\
-63 false in\n\
-38 false police\n\
-44 falsi\n\
-226 falsk\n\
-124 falske\n\
-22 falske betjente\n\
30 falske opkald\n\
-60 falske smser\n\
-124 falsk…\n\
37 falta de\n\
-17 famig…\n\
115 familie\n\
70 family\n\
-24 family and\n\
15 family or\n\
43 family reunification\n\
68 famil…\n\
-22 fammi\n\
-143 fandt\n\
-27 fanget\n\
-44 fange…\n\
-66 far\n\
-43 far #\n\
23 far det\n\
-77 far hvad\n\
20 far jeg\n\
113 far kan\n\
32 fara\n\
80 fare\n\
53 fare overfør\n\
74 fare un\n\
-102 farfar\n\
-102 farfa…\n\
-24 farida\n\
-24 farid…\n\
16 farm\n\
-61 farmor\n\
-61 farmo…\n\
-28 farsi\n\
-49 farvel\n\
-69 farve…\n\
-75 fast\n\
-21 fast i\n\
-46 faste\n\
-92 faster\n\
-168 faste…\n\
129 fata\n\
27 father\n\
23 fathe…\n\
-60 fatima\n\
-60 fatim…\n\
-15 fatto\n\
-29 faturaniz\n\
-197 fatur…\n\
-31 fault\n\
95 faut\n\
-71 faux\n\
43 favor\n\
29 favore\n\
36 favor…\n\
-38 favour\n\
27 favourite\n\
62 fb\n\
52 fb @link\n\
-25 fear\n\
-91 featu…\n\
-59 februar\n\
-49 februarie\n\
-68 february\n\
-134 febru…\n\
56 federal\n\
56 feder…\n\
-15 fedt\n\
34 fee #\n\
-71 fee for\n\
-40 fee has\n\
44 fee into\n\
-56 fee is\n\
87 fee of\n\
-17 fee on\n\
65 fee to\n\
-17 fee up\n\
-49 fee you\n\
-36 feed\n\
-34 feeli…\n\
-93 fees\n\
-50 fees are\n\
31 fejl\n\
96 fejl i\n\
63 fejl kan\n\
23 fejle…\n\
35 felic…\n\
-30 fell\n\
-45 fell for\n\
93 fell in\n\
-28 fellow\n\
-54 fello…\n\
-71 fem\n\
32 fem minutter\n\
-39 fem år\n\
39 femog…\n\
18 ferie\n\
71 feriekonto\n\
-22 feriekonto #\n\
68 feriekonto @link\n\
40 feriemidler\n\
66 feriepenge\n\
46 feriepenge #\n\
131 feriepenge @link\n\
34 feriepenge til\n\
79 ferie…\n\
41 ferma\n\
90 fermo\n\
-20 ferry\n\
-60 fertig\n\
-39 ferti…\n\
34 fest\n\
-87 fetch\n\
-19 fetch her\n\
-51 fetch your\n\
-161 fetched\n\
-117 fetched at\n\
-57 fetched it\n\
-161 fetch…\n\
-72 fever\n\
-26 few\n\
45 fewer\n\
-29 fi\n\
-73 fianza\n\
-73 fianz…\n\
-65 field…\n\
84 fifteen\n\
33 fifteen minutes\n\
84 fifte…\n\
118 fifty\n\
68 fifty thousand\n\
-77 figures\n\
29 figur…\n\
-175 fik\n\
-108 fik #\n\
-52 fik besked\n\
-16 fik du\n\
-67 fik en\n\
-29 fil\n\
36 file\n\
17 file and\n\
41 filen\n\
36 files\n\
-50 filial\n\
56 filiale\n\
-17 filialen på\n\
-29 filipino\n\
-26 filip…\n\
82 fill\n\
30 fill it\n\
30 fill the\n\
65 filled\n\
42 filled in\n\
65 fille…\n\
-48 filling\n\
-48 filli…\n\
-30 film\n\
-41 filter\n\
-33 filte…\n\
-35 fin\n\
71 final\n\
31 final notice\n\
22 final warning\n\
-25 finale\n\
-86 finally\n\
-132 final…\n\
-35 finance\n\
23 financial\n\
18 finanstilsynet\n\
-74 finanstilsynet har\n\
23 finan…\n\
-104 find\n\
-68 find a\n\
49 find attached\n\
-71 find it\n\
87 find out\n\
26 find the\n\
-72 find your\n\
53 finde det\n\
-83 finder\n\
-53 finder den\n\
-43 finder lige\n\
-23 finder på\n\
-15 finder vi\n\
-22 findes\n\
-107 finde…\n\
17 finds\n\
-56 fine\n\
100 fine #\n\
41 fine i\n\
71 fine is\n\
-35 fine of\n\
25 fine see\n\
-78 fines\n\
42 finger\n\
34 fingeraftryk\n\
50 fingeren\n\
50 fingeren på\n\
48 finge…\n\
119 finish\n\
37 finished #\n\
-58 finished the\n\
100 finis…\n\
-26 finn\n\
-98 fioni…\n\
-85 fire\n\
63 fire cifre\n\
-28 fire minutter\n\
29 fire sidste\n\
15 fire tal\n\
23 fire tusind\n\
-42 fire uger\n\
-69 firefox\n\
-69 firef…\n\
79 firkant\n\
79 firka…\n\
121 firm\n\
-18 firm.bank|claims\n\
-91 firm.bank|claims firm.bank|denies\n\
-151 firm.bank|claims firm.bank|reports\n\
290 firm.bank|claims firm.courier|claims\n\
-46 firm.bank|claims firm.payment|claims\n\
148 firm.bank|claims firm.shop|claims\n\
60 firm.bank|claims firm.support|claims\n\
62 firm.bank|claims firm.telecom|claims\n\
-58 firm.bank|claims money.amount|claims\n\
-117 firm.bank|claims money.valuables|denies\n\
-51 firm.bank|claims money.valuables|reports\n\
-47 firm.bank|claims person.adviser|claims\n\
16 firm.bank|claims person.agent|claims\n\
144 firm.bank|claims person.family|claims\n\
-45 firm.bank|claims person.family|reports\n\
16 firm.bank|claims person.landlord|claims\n\
52 firm.bank|claims person.recruiter|claims\n\
43 firm.bank|claims threat.arrest|threatens\n\
67 firm.bank|claims threat.block|threatens\n\
46 firm.bank|claims threat.court|reports\n\
-141 firm.bank|claims threat.court|threatens\n\
36 firm.bank|claims threat.deadline|reports\n\
64 firm.bank|claims threat.deadline|threatens\n\
-124 firm.bank|claims threat.debt|threatens\n\
37 firm.bank|claims threat.deportation|threatens\n\
-81 firm.bank|denies\n\
-69 firm.bank|denies threat.block|threatens\n\
-81 firm.bank|denies threat.deadline|threatens\n\
-18 firm.bank|live\n\
-51 firm.bank|reader\n\
-43 firm.bank|reports\n\
20 firm.bank|reports firm.support|reports\n\
-42 firm.bank|reports money.amount|claims\n\
-72 firm.bank|reports money.unusual-means|claims\n\
-152 firm.bank|reports money.valuables|claims\n\
-40 firm.bank|reports money.valuables|reports\n\
40 firm.bank|reports person.agent|reports\n\
-51 firm.bank|reports person.family|claims\n\
-24 firm.bank|reports person.family|reports\n\
-29 firm.bank|reports threat.arrest|reports\n\
-38 firm.bank|reports threat.block|reports\n\
160 firm.bank|reports threat.block|threatens\n\
-22 firm.bank|reports threat.court|reports\n\
-39 firm.bank|reports threat.deadline|reports\n\
47 firm.bank|speaks\n\
40 firm.courier|claims firm.payment|claims\n\
-134 firm.courier|claims firm.shop|claims\n\
184 firm.courier|claims money.amount|claims\n\
-31 firm.courier|claims money.amount|reports\n\
59 firm.courier|claims money.unusual-means|claims\n\
209 firm.courier|claims money.valuables|claims\n\
24 firm.courier|claims person.agent|claims\n\
24 firm.courier|claims person.buyer|claims\n\
58 firm.courier|claims person.family|claims\n\
22 firm.courier|claims person.landlord|claims\n\
-55 firm.courier|claims threat.arrest|threatens\n\
101 firm.courier|claims threat.court|threatens\n\
-28 firm.courier|claims threat.deadline|threatens\n\
52 firm.courier|claims threat.debt|threatens\n\
49 firm.courier|claims threat.return|threatens\n\
19 firm.courier|reader\n\
-96 firm.courier|reports\n\
-64 firm.courier|reports money.amount|claims\n\
-22 firm.courier|reports money.valuables|claims\n\
-20 firm.courier|reports money.valuables|reports\n\
-17 firm.courier|reports threat.arrest|threatens\n\
-21 firm.courier|reports threat.court|threatens\n\
-132 firm.payment|claims firm.shop|claims\n\
-35 firm.payment|claims firm.streaming|claims\n\
-25 firm.payment|claims firm.telecom|claims\n\
-169 firm.payment|claims firm.utility|claims\n\
-110 firm.payment|claims money.amount|claims\n\
99 firm.payment|claims money.amount|denies\n\
153 firm.payment|claims money.unusual-means|claims\n\
-55 firm.payment|claims money.valuables|claims\n\
202 firm.payment|claims person.agent|claims\n\
-179 firm.payment|claims person.buyer|claims\n\
56 firm.payment|claims person.family|claims\n\
85 firm.payment|claims person.landlord|claims\n\
122 firm.payment|claims threat.arrest|threatens\n\
51 firm.payment|claims threat.block|threatens\n\
75 firm.payment|claims threat.court|threatens\n\
162 firm.payment|claims threat.cutoff|threatens\n\
-61 firm.payment|claims threat.deadline|reports\n\
23 firm.payment|claims threat.deadline|threatens\n\
167 firm.payment|claims threat.debt|threatens\n\
55 firm.payment|claims threat.deportation|threatens\n\
59 firm.payment|claims threat.exposure|threatens\n\
192 firm.payment|claims threat.return|threatens\n\
99 firm.payment|denies\n\
96 firm.payment|denies threat.deadline|threatens\n\
51 firm.payment|reader\n\
-83 firm.payment|reports\n\
-68 firm.payment|reports money.amount|claims\n\
-39 firm.payment|reports money.amount|reports\n\
103 firm.payment|speaks\n\
-17 firm.shop|claims\n\
78 firm.shop|claims money.amount|claims\n\
23 firm.shop|claims money.unusual-means|claims\n\
15 firm.shop|claims money.valuables|claims\n\
33 firm.shop|claims person.agent|claims\n\
80 firm.shop|claims person.buyer|claims\n\
-26 firm.shop|claims person.family|claims\n\
-40 firm.shop|claims person.landlord|claims\n\
20 firm.shop|claims threat.block|threatens\n\
48 firm.shop|claims threat.court|threatens\n\
53 firm.shop|claims threat.deadline|threatens\n\
-17 firm.shop|live\n\
-85 firm.shop|reader\n\
17 firm.shop|speaks\n\
72 firm.streaming|claims\n\
37 firm.streaming|claims firm.support|claims\n\
-220 firm.streaming|claims money.amount|claims\n\
156 firm.streaming|claims threat.block|threatens\n\
365 firm.streaming|claims threat.deadline|threatens\n\
72 firm.streaming|live\n\
-35 firm.streaming|reader\n\
156 firm.streaming|speaks\n\
44 firm.support|claims firm.telecom|claims\n\
74 firm.support|claims firm.toll|claims\n\
32 firm.support|claims money.amount|claims\n\
-170 firm.support|claims money.unusual-means|claims\n\
-19 firm.support|claims money.valuables|claims\n\
37 firm.support|claims person.agent|claims\n\
81 firm.support|claims threat.block|threatens\n\
-33 firm.support|claims threat.deadline|threatens\n\
46 firm.support|claims threat.exposure|threatens\n\
-30 firm.support|denies\n\
61 firm.support|reader\n\
-87 firm.support|reports\n\
18 firm.support|reports threat.deadline|reports\n\
146 firm.support|speaks\n\
39 firm.telecom|claims\n\
-85 firm.telecom|claims money.amount|claims\n\
120 firm.telecom|claims person.family|claims\n\
150 firm.telecom|claims threat.block|threatens\n\
58 firm.telecom|claims threat.cutoff|threatens\n\
232 firm.telecom|claims threat.deadline|threatens\n\
39 firm.telecom|live\n\
83 firm.telecom|reader\n\
21 firm.telecom|speaks\n\
58 firm.toll|claims money.amount|claims\n\
20 firm.toll|claims money.valuables|claims\n\
60 firm.toll|claims threat.arrest|threatens\n\
-66 firm.toll|claims threat.block|threatens\n\
230 firm.toll|claims threat.court|threatens\n\
144 firm.toll|claims threat.deadline|threatens\n\
96 firm.toll|claims threat.debt|threatens\n\
-68 firm.toll|reader\n\
134 firm.utility|claims money.amount|claims\n\
221 firm.utility|claims threat.cutoff|threatens\n\
195 firm.utility|claims threat.deadline|threatens\n\
135 firm.utility|claims threat.debt|threatens\n\
19 firm.utility|reader\n\
-34 firm.utility|reports\n\
66 firm.utility|speaks\n\
78 firma\n\
42 firma…\n\
-55 firms\n\
-85 firm|denies\n\
-84 firm|reports\n\
51 firm|speaks\n\
60 firsa…\n\
183 first #\n\
92 first and\n\
-35 first banking\n\
-26 first come\n\
-79 first day\n\
42 first i\n\
-18 first instalment\n\
-20 first is\n\
29 first month\n\
-105 first of\n\
24 first one\n\
-25 first pay\n\
-43 first payout\n\
47 first salary\n\
17 fiscal activity\n\
56 fiscale\n\
42 fisca…\n\
-151 fish\n\
-86 fiske…\n\
-15 fitness\n\
-15 fitne…\n\
-43 five days\n\
27 five hundred\n\
-35 five minutes\n\
65 five passports\n\
25 five thousand\n\
15 five times\n\
-34 five weeks\n\
-24 five years\n\
-32 fix\n\
37 fix it\n\
-22 fjerde\n\
-76 fjerd…\n\
-51 fjern\n\
15 fjernadgang\n\
21 fjern…\n\
-121 fjord…\n\
-41 fjorten\n\
-41 fjort…\n\
46 flag\n\
24 flagged\n\
24 flagg…\n\
-62 flask…\n\
42 flat\n\
-33 flat white\n\
-18 flatmate\n\
-29 flatm…\n\
-49 flats\n\
-72 flemming\n\
-72 flemm…\n\
-34 flensburg\n\
-34 flens…\n\
-132 flere\n\
-62 fleste\n\
-62 flest…\n\
-58 flight\n\
-67 fligh…\n\
-31 flink\n\
-152 floor\n\
-27 floor left\n\
-21 flu\n\
-48 flybi…\n\
-79 flyt\n\
18 flytte\n\
27 flytte dem\n\
27 flytte dine\n\
-47 flytte penge\n\
-37 flytte pengene\n\
38 flytter\n\
-23 flyttes til\n\
-61 flyttet\n\
-29 flyttet til\n\
-17 flæsk\n\
77 fogeden\n\
22 fogedretten\n\
-47 fogedretten i\n\
121 foged…\n\
-52 folder\n\
-35 foldershare\n\
-88 folde…\n\
27 folge…\n\
-37 folk\n\
-45 folk overføre\n\
60 folkepension\n\
-38 folkeregisteradresse\n\
-28 folke…\n\
-73 follow\n\
-75 follow it\n\
-24 follow the\n\
23 followed\n\
26 followed by\n\
95 following\n\
24 following a\n\
23 follo…\n\
31 folosit\n\
-38 foot\n\
-26 football\n\
-26 footb…\n\
15 for #\n\
-29 for a\n\
-37 for access\n\
52 for all\n\
-33 for alle\n\
-21 for another\n\
-55 for anything\n\
112 for at\n\
71 for bail\n\
-38 for bank\n\
-31 for blomsterne\n\
-94 for calling\n\
47 for children\n\
-44 for codes\n\
-21 for cpr\n\
44 for danish\n\
61 for de\n\
17 for december\n\
51 for delivery\n\
-24 for den\n\
16 for deres\n\
-45 for det\n\
32 for details\n\
116 for dig\n\
52 for digital\n\
23 for din\n\
-63 for dine\n\
-77 for dinner\n\
-44 for døren\n\
-38 for each\n\
-128 for en\n\
16 for english\n\
-41 for et\n\
-59 for eu\n\
22 for fingerprints\n\
-25 for five\n\
-19 for forty\n\
23 for four\n\
-18 for første\n\
22 for helping\n\
32 for her\n\
-26 for him\n\
102 for hjælp\n\
-37 for holding\n\
16 for identity\n\
53 for international\n\
-86 for it\n\
18 for laundering\n\
-50 for lidt\n\
-76 for mange\n\
-18 for may\n\
142 for me\n\
176 for mig\n\
16 for mit\n\
56 for mitid\n\
66 for money\n\
81 for my\n\
-31 for new\n\
-53 for next\n\
-27 for nine\n\
28 for non\n\
16 for ny\n\
-15 for october\n\
77 for og\n\
19 for oktober\n\
40 for one\n\
55 for online\n\
33 for orphans\n\
15 for our\n\
27 for outgoing\n\
-57 for payment\n\
27 for payout\n\
-71 for payroll\n\
55 for residents\n\
-40 for sale\n\
-24 for sig\n\
-37 for sofaen\n\
20 for some\n\
40 for staying\n\
-43 for strømmen\n\
58 for så\n\
-32 for tax\n\
-74 for the\n\
15 for three\n\
-22 for tidsbestilling\n\
-19 for to\n\
-45 for tre\n\
-62 for two\n\
43 for udgående\n\
-32 for up\n\
87 for us\n\
-33 for vandet\n\
101 for vi\n\
22 for vip\n\
20 for what\n\
-43 for witnesses\n\
121 for you\n\
-61 for your\n\
41 for yourself\n\
-91 foran\n\
-66 forbi\n\
-54 forbi i\n\
-39 forbi mellem\n\
44 forbi og\n\
63 forbi om\n\
16 forbidden\n\
74 forbindelse\n\
21 forbindelse med\n\
26 forbindelsen\n\
107 forbi…\n\
-121 forbr…\n\
40 forbu…\n\
75 force your\n\
104 forde…\n\
-26 fordi\n\
35 fordi der\n\
70 fordi det\n\
-16 fordi en\n\
-41 fordi han\n\
-153 fordi jeg\n\
49 fordo…\n\
17 foregår\n\
-44 foreg…\n\
91 foreign\n\
29 foreign background\n\
67 foreigner\n\
61 foreigners\n\
122 forei…\n\
-63 forel…\n\
-29 foreningen\n\
-28 foreningens\n\
-66 foren…\n\
-93 foreslår\n\
-26 foreslår at\n\
-157 fores…\n\
-103 foretage\n\
-68 foretage dig\n\
67 foretaget\n\
-34 foret…\n\
-19 forever\n\
-26 forev…\n\
-17 forfald\n\
-33 forfa…\n\
22 forfra\n\
22 forfr…\n\
-45 forge…\n\
-83 forgot\n\
-64 forgot your\n\
-91 forgo…\n\
-32 forha…\n\
17 forhindre\n\
91 forhånd\n\
91 forhå…\n\
-60 forkert\n\
21 forkert nummer\n\
-49 forke…\n\
-34 forklar\n\
43 forklarer\n\
42 forklaring\n\
-45 forkl…\n\
-54 forkynde\n\
-73 forky…\n\
46 forlade\n\
45 forla…\n\
-15 forlængelse\n\
-27 forlænget\n\
-98 forlæ…\n\
-55 form\n\
18 form @link\n\
-38 form on\n\
61 form with\n\
39 formality nothing\n\
-75 formality you\n\
-22 formand\n\
-43 formanden\n\
-74 forma…\n\
-50 former\n\
-24 forme…\n\
-65 formiddag\n\
-87 formi…\n\
-47 forms\n\
55 formular\n\
36 formular @link\n\
21 formularen med\n\
138 formu…\n\
54 forny\n\
39 forny det\n\
-16 forny her\n\
20 fornyelse\n\
-109 fornyet\n\
-22 fornys\n\
-73 forny…\n\
-17 forpligtet\n\
-17 forpligtet til\n\
-17 forpl…\n\
74 forsendelse\n\
-23 forsendelse fra\n\
-56 forsendelsesnummer\n\
26 forse…\n\
27 forsiden\n\
22 forsiden af\n\
-95 forsikring\n\
53 forsikringen\n\
-60 forsinket\n\
-59 forsi…\n\
25 forskellige\n\
-25 forskud\n\
-100 forskudsopgørelse\n\
-79 forsk…\n\
-29 forsl…\n\
49 forstå\n\
36 forstå du\n\
-17 forstået\n\
17 forsvarer\n\
-68 forsv…\n\
111 forsøgt\n\
93 forsøgt at\n\
86 forsø…\n\
27 forta…\n\
56 forto…\n\
29 fortroligt\n\
-46 fortroligt indtil\n\
52 fortroligt tal\n\
61 fortr…\n\
-24 fortsætte\n\
-52 forty\n\
-29 forty minutes\n\
-49 forty thousand\n\
-39 fortæl\n\
-33 fortælle\n\
-75 fortæller\n\
-33 fortæller at\n\
-93 fortæ…\n\
37 forud\n\
22 forud og\n\
-39 forud…\n\
-24 forum\n\
-71 forurettede\n\
-71 forur…\n\
-42 forve…\n\
107 forward\n\
91 forward the\n\
-37 forwarded\n\
22 forwarded message\n\
74 forwa…\n\
-148 forældre\n\
-25 forældre om\n\
-51 foræl…\n\
90 foto\n\
104 foto af\n\
34 foto del\n\
-49 fotografi\n\
64 fotografini\n\
33 fotog…\n\
-21 fotos\n\
43 found a\n\
47 found at\n\
65 found five\n\
40 found in\n\
15 found it\n\
-46 found one\n\
-67 found that\n\
-22 found the\n\
-43 found your\n\
-48 four and\n\
18 four digit\n\
18 four digits\n\
49 four hours\n\
-40 four hundred\n\
-75 four it\n\
60 four numbers\n\
15 four of\n\
-28 four so\n\
64 four thousand\n\
-56 four weeks\n\
-34 four years\n\
-64 fourteen\n\
-34 fourth\n\
-115 fourt…\n\
-27 fr\n\
-81 fra #\n\
79 fra @link\n\
27 fra aarhus\n\
24 fra bankens\n\
26 fra betalingsservice\n\
-29 fra borgere\n\
70 fra danske\n\
20 fra dem\n\
-15 fra den\n\
32 fra deres\n\
-111 fra det\n\
-43 fra dig\n\
40 fra din\n\
59 fra elselskabet\n\
22 fra en\n\
-51 fra et\n\
-100 fra i\n\
-94 fra kl\n\
23 fra kommunen\n\
19 fra kommunens\n\
48 fra microsoft\n\
-86 fra mig\n\
65 fra min\n\
249 fra mitid\n\
92 fra nemid\n\
66 fra nets\n\
17 fra nordsjællands\n\
-18 fra nsk\n\
-34 fra os\n\
55 fra politiet\n\
25 fra postnord\n\
116 fra retten\n\
50 fra rigspolitiet\n\
-58 fra sig\n\
26 fra skat\n\
40 fra skattestyrelsen\n\
40 fra sms\n\
-54 fra sælgeren\n\
39 fra temu\n\
-49 fra udbetaling\n\
16 fra udlandet\n\
-67 fra udlændingestyrelsen\n\
23 fra usa\n\
-26 fra vejle\n\
-78 fradrag\n\
-60 fradr…\n\
-86 fragen\n\
-86 frage…\n\
82 fragt\n\
19 fragt #\n\
17 fragt @link\n\
30 fragt for\n\
-48 fragt…\n\
201 frais\n\
-49 frame\n\
-43 frame number\n\
-39 franarret\n\
-39 frana…\n\
81 france\n\
40 franc…\n\
-67 frau\n\
26 fraud\n\
-50 fraud against\n\
-91 fraud and\n\
-36 fraud call\n\
57 fraud case\n\
38 fraud dept\n\
-18 fraud no\n\
32 fraud pay\n\
148 fraud team\n\
19 fraud you\n\
29 fraudster\n\
-70 fraudsters\n\
-16 fraudsters are\n\
-25 fraudsters use\n\
-46 fraud…\n\
-60 fredag\n\
-80 fredag #\n\
-38 fredag er\n\
-62 fredag jeg\n\
-39 fredag kl\n\
-69 freda…\n\
-93 fredericia\n\
15 frederik\n\
66 frederiksberg\n\
-27 frederikssundsvej\n\
-25 frede…\n\
-72 free\n\
30 free #\n\
-30 free and\n\
39 free for\n\
-90 free of\n\
17 free so\n\
21 freeze\n\
46 freezes\n\
38 freez…\n\
31 frei\n\
-54 freig…\n\
66 frem\n\
24 frem og\n\
28 frem til\n\
-60 fremg…\n\
-52 fremme\n\
-57 fremmed\n\
33 fremmede\n\
-57 fremm…\n\
19 fremsende\n\
19 fremsende deres\n\
41 frems…\n\
28 fremvisning\n\
21 fremv…\n\
-28 fresh\n\
-33 fretta\n\
-33 frett…\n\
-88 fri\n\
23 fri og\n\
-61 friday\n\
30 friday #\n\
-31 friday and\n\
-33 friday is\n\
-101 friday so\n\
-40 friday the\n\
-57 friday when\n\
-62 frida…\n\
-77 fridge\n\
-77 fridg…\n\
-26 friendly\n\
154 friends\n\
44 friends phone\n\
58 frien…\n\
-31 frightened\n\
-25 frigh…\n\
113 frigive\n\
17 frigive beløbet\n\
22 frigiver\n\
36 frigiver vi\n\
84 frigives\n\
43 frigives når\n\
147 frigi…\n\
16 friis\n\
-23 frikadeller\n\
-23 frika…\n\
19 frist\n\
41 frist #\n\
-31 frist for\n\
17 fristen\n\
-38 fristen er\n\
-26 frisø…\n\
-85 frokost\n\
40 frokost det\n\
-102 from #\n\
66 from 1st\n\
-73 from @link\n\
20 from aarhus\n\
-23 from all\n\
23 from betalingsservice\n\
31 from borgerservice\n\
78 from danish\n\
132 from danske\n\
-24 from europol\n\
47 from friday\n\
38 from gls\n\
29 from google\n\
40 from here\n\
-48 from his\n\
15 from home\n\
31 from interpol\n\
-76 from last\n\
-71 from me\n\
78 from mitid\n\
36 from mobilepay\n\
79 from nordea\n\
-21 from now\n\
-24 from odense\n\
-56 from one\n\
16 from our\n\
-50 from outside\n\
-25 from payroll\n\
-36 from people\n\
17 from police\n\
-27 from postnord\n\
36 from siri\n\
-91 from skat\n\
62 from sms\n\
44 from the\n\
-58 from them\n\
22 from there\n\
55 from this\n\
-126 from today\n\
27 from two\n\
-42 from udbetaling\n\
79 from us\n\
-28 from you\n\
-87 from zalando\n\
-57 froma…\n\
77 front\n\
85 front and\n\
48 front back\n\
-25 front desk\n\
-44 front door\n\
65 front of\n\
38 fronte\n\
53 front…\n\
27 frosset\n\
-90 frost\n\
119 frozen\n\
70 frozen holiday\n\
119 froze…\n\
125 fru\n\
-17 frue\n\
-38 fry\n\
21 fryser\n\
19 fryse…\n\
103 fuld\n\
83 fulde\n\
73 fulde navn\n\
-17 fuldmagt\n\
40 fulds…\n\
16 fuldt\n\
27 full\n\
38 full amount\n\
36 full and\n\
27 full balance\n\
-24 full card\n\
33 full cpr\n\
112 full name\n\
-45 full of\n\
54 fully\n\
-75 function\n\
-108 funct…\n\
103 fund\n\
20 fundet\n\
98 fundet dine\n\
-32 fundet en\n\
-85 fundet mit\n\
20 funde…\n\
107 funds\n\
32 funds from\n\
44 funds they\n\
27 funds to\n\
-66 funen\n\
31 funf\n\
76 funkc…\n\
30 funzi…\n\
-80 fup\n\
-132 fur\n\
-86 fur das\n\
-53 fur den\n\
-109 fur die\n\
-24 furniture\n\
51 future\n\
51 futur…\n\
61 fwd\n\
-17 fyi\n\
-18 fylde…\n\
-68 fyn\n\
20 fyr\n\
-33 fyrre\n\
-23 fyrre år\n\
-35 få\n\
53 få #\n\
46 få den\n\
45 få din\n\
-56 få dine\n\
-29 få en\n\
-49 få et\n\
41 få pengene\n\
-28 fået\n\
-49 fået #\n\
-16 fået det\n\
-17 fået en\n\
-31 fået et\n\
-17 fået jobbet\n\
-42 fået ny\n\
-15 fået nyt\n\
103 fået på\n\
36 får\n\
-67 får #\n\
81 får dem\n\
83 får du\n\
114 får en\n\
116 får et\n\
24 får i\n\
29 får pengene\n\
17 fælles\n\
-59 fælle…\n\
-34 fængsel for\n\
27 fængs…\n\
-97 færdig\n\
-116 færdi…\n\
-22 færdselsuheld\n\
-22 færdselsuheld ring\n\
24 fætter\n\
49 fætte…\n\
-20 fødselsdag\n\
-97 fødselsdagen\n\
-41 fødselsdato\n\
-122 fødse…\n\
-66 føles\n\
-112 følg\n\
-31 følger\n\
45 følgere\n\
-80 før\n\
83 før #\n\
55 før de\n\
-115 før du\n\
59 før jeg\n\
54 først\n\
-31 først og\n\
-55 første\n\
-105 første gang\n\
28 første løn\n\
19 første måned\n\
-73 først…\n\
44 føtex\n\
-118 g\n\
-65 g #\n\
95 gaeld\n\
95 gaeld @link\n\
22 gaeld…\n\
101 gal\n\
80 gal gali\n\
149 gali\n\
15 gali man\n\
25 galiba\n\
25 galib…\n\
70 galima\n\
70 galim…\n\
-30 galio…\n\
-91 galite\n\
-24 galite atsiimti\n\
-91 galit…\n\
-105 galiu\n\
32 galt\n\
-137 game\n\
-87 gamle\n\
136 gamle er\n\
-85 gamle nemid\n\
25 gamle nummer\n\
-37 gammel\n\
-47 gammelt\n\
-94 gamme…\n\
-32 gang\n\
-66 gang du\n\
89 gang med\n\
-35 gang skal\n\
52 gang so\n\
-34 gang så\n\
61 gange\n\
23 gange i\n\
17 gange oplys\n\
25 gange vi\n\
21 gangen\n\
21 gange…\n\
-65 garage\n\
-65 garag…\n\
-20 garanteret\n\
-65 garanteret afkast\n\
78 garanti\n\
39 garantia\n\
144 garan…\n\
-104 garden\n\
-17 garden centre\n\
-50 garde…\n\
22 gas\n\
-29 gata\n\
-138 gate\n\
-107 gav\n\
-21 gav du\n\
-49 gave\n\
-24 gave it\n\
58 gave me\n\
-30 gave the\n\
-52 gave you\n\
25 gavekort\n\
89 gavekort for\n\
25 gavek…\n\
-90 gaven\n\
-64 gb\n\
-29 gb for\n\
-32 gdansk\n\
-32 gdans…\n\
-68 geben\n\
-61 geben sie\n\
42 gebuhr\n\
54 gebuhr von\n\
32 gebuh…\n\
78 gebyr\n\
78 gebyr #\n\
-49 gebyr for\n\
-76 gebyr på\n\
36 gebyr så\n\
29 gebyr til\n\
20 gebyret\n\
-29 gebyret er\n\
19 gebyret på\n\
-24 gebyr…\n\
-187 gecen\n\
-94 gecen hafta\n\
36 gecici\n\
-41 gecir…\n\
119 geciy…\n\
53 geehrter\n\
25 geehr…\n\
36 gefunden\n\
36 gefun…\n\
-20 gehen\n\
20 geht\n\
132 geld\n\
-46 geldiniz\n\
-46 geldi…\n\
-62 geldwæsche\n\
-62 geldw…\n\
39 gelecek\n\
89 gelen\n\
-67 gelip\n\
-49 geliy…\n\
-46 gellerup\n\
-46 gelle…\n\
-115 gem\n\
60 gem det\n\
52 genaktiver\n\
82 genak…\n\
34 genberegnet\n\
34 genbe…\n\
68 genda…\n\
54 general\n\
-55 generalforsamling\n\
-40 generalforsamling i\n\
71 generated\n\
59 gener…\n\
28 genke…\n\
38 gennemføres\n\
74 gennemgang\n\
52 gennemgang af\n\
36 gennemgået\n\
35 gennemgået din\n\
-53 gennemgår\n\
28 genne…\n\
63 genop…\n\
41 genregistrere\n\
41 genre…\n\
23 genstand\n\
23 genstand for\n\
28 genst…\n\
34 genta…\n\
-35 gentile\n\
-52 genti…\n\
-31 gentlemen\n\
-20 genuine\n\
-20 genui…\n\
113 gerade\n\
113 gerad…\n\
74 gerbi…\n\
-95 gercek\n\
-114 gerce…\n\
-49 gerda\n\
91 gerekiyor\n\
108 geri\n\
-31 geriau\n\
-31 geria…\n\
26 geric…\n\
22 germany\n\
22 germa…\n\
-128 gerne\n\
-15 gerne have\n\
-48 gerne høre\n\
25 gerne med\n\
43 gerne vil\n\
17 gerningsmændene\n\
17 gerni…\n\
-35 gesch…\n\
-103 gesperrt\n\
-103 gespe…\n\
-16 gespræch\n\
-29 gespr…\n\
-109 gestern\n\
-96 geste…\n\
54 get\n\
195 get #\n\
27 get a\n\
23 get arrested\n\
27 get back\n\
-27 get by\n\
132 get in\n\
48 get it\n\
-15 get new\n\
110 get on\n\
-21 get the\n\
-52 get this\n\
-16 get through\n\
16 get you\n\
-64 getirin\n\
-144 getir…\n\
51 gets\n\
-77 gets the\n\
60 gevinst\n\
34 gevinsten\n\
111 gevin…\n\
-24 gewæh…\n\
-39 gezahlt\n\
-39 gezah…\n\
16 gg\n\
-97 gider\n\
-17 gider du\n\
-61 gidiy…\n\
-92 gift card\n\
37 gift cards\n\
-85 gik\n\
37 gik i\n\
-92 giorni\n\
-32 giorno\n\
-123 giorn…\n\
-42 giovedi\n\
-42 giove…\n\
-79 gira\n\
117 girin\n\
-76 giris\n\
-109 giris yaparak\n\
20 giris yapin\n\
36 girl\n\
57 girl from\n\
78 girlfriend\n\
78 girlf…\n\
-26 girls\n\
41 girme…\n\
-69 giro\n\
-24 gitme…\n\
-35 giudi…\n\
34 giv\n\
47 giv aldrig\n\
-18 giv den\n\
71 giv ham\n\
71 give\n\
-30 give anybody\n\
64 give dig\n\
28 give ham\n\
22 give him\n\
-41 give it\n\
44 give me\n\
16 give mig\n\
17 give my\n\
22 give u\n\
42 give us\n\
82 give you\n\
71 give your\n\
-35 given a\n\
29 given away\n\
52 given me\n\
47 given to\n\
57 giver\n\
16 giver dem\n\
109 giver dig\n\
51 gives\n\
104 gives you\n\
15 givet\n\
26 giving\n\
26 givin…\n\
38 gizli…\n\
-91 gjorde\n\
-35 gjorde det\n\
-91 gjord…\n\
-23 gjort\n\
66 gjort det\n\
30 gjort noget\n\
-22 glad\n\
-46 glade\n\
-33 glade for\n\
-34 gladsaxe\n\
-34 glads…\n\
-39 glasses\n\
-39 glass…\n\
109 gleic…\n\
-159 glemt\n\
-81 glemte\n\
-81 glemt…\n\
-46 gli\n\
21 global\n\
21 globa…\n\
-42 glostrup\n\
-42 glost…\n\
-31 glove\n\
65 gls @link\n\
31 gls din\n\
49 gls driver\n\
-75 glæder\n\
-15 glæder os\n\
-102 glæde…\n\
45 gmail\n\
59 go\n\
52 go ahead\n\
57 go back\n\
-43 go home\n\
15 go into\n\
26 go on\n\
57 go out\n\
15 go through\n\
28 go to\n\
-66 goal\n\
-34 god\n\
29 god bless\n\
18 god dag\n\
28 god nok\n\
18 god sir\n\
-30 godaften\n\
-30 godaf…\n\
70 goddag\n\
21 goddag de\n\
27 goddag det\n\
46 goddag du\n\
34 goddag jeg\n\
73 godda…\n\
40 gode\n\
44 gode #\n\
-19 gode bliver\n\
18 gode i\n\
32 godkend\n\
-29 godkend den\n\
70 godkend i\n\
52 godkend med\n\
28 godkend ny\n\
63 godkende\n\
-35 godkende #\n\
76 godkende en\n\
-18 godkende i\n\
-36 godkende noget\n\
16 godkende to\n\
206 godkendelse\n\
-29 godkendelse i\n\
15 godkender\n\
19 godkender du\n\
23 godkender når\n\
-95 godkendt\n\
-75 godkendt noget\n\
-49 godkendte\n\
43 godke…\n\
-23 godt\n\
-29 godt du\n\
49 godt forstå\n\
-30 godt jeg\n\
86 godt så\n\
-23 godz\n\
-23 godz #\n\
64 godzin\n\
43 godzi…\n\
65 goes\n\
106 goes back\n\
47 goes in\n\
44 goes out\n\
24 goes to\n\
-23 going\n\
-74 going round\n\
18 going to\n\
-148 gol\n\
118 gold\n\
17 gold and\n\
38 gold contracts\n\
80 gone\n\
68 gonna\n\
27 good\n\
28 good afternoon\n\
74 good day\n\
60 good evening\n\
-40 good ill\n\
39 good morning\n\
31 good news\n\
60 good now\n\
49 good so\n\
-35 good to\n\
-95 goodbye\n\
-95 goodb…\n\
-15 goods\n\
139 google\n\
112 google play\n\
33 google the\n\
-77 google verification\n\
108 googl…\n\
-25 got\n\
116 got #\n\
-38 got a\n\
-17 got an\n\
-15 got from\n\
35 got in\n\
28 got it\n\
-20 got new\n\
-95 got one\n\
47 got your\n\
-181 gotow…\n\
39 government\n\
65 gover…\n\
-144 gracias\n\
-78 gracias por\n\
-144 graci…\n\
-65 grader\n\
-69 grade…\n\
-42 grande\n\
22 grandma\n\
63 grandma its\n\
36 grandmas\n\
40 grandpa\n\
74 grandson\n\
-53 grand…\n\
90 grant\n\
-106 granted\n\
-106 grant…\n\
-16 grateful\n\
-16 grate…\n\
-48 gratis\n\
-48 grati…\n\
-49 gratuit\n\
-65 gratu…\n\
-27 grave\n\
-156 grazie\n\
-67 grazie per\n\
-65 grazi…\n\
19 green\n\
29 green card\n\
-75 green…\n\
-21 greeting\n\
-32 greet…\n\
-39 grethe\n\
-39 greth…\n\
-42 grill\n\
-24 griner\n\
-55 grine…\n\
35 grizta\n\
-15 groceries\n\
-15 groce…\n\
-58 gross\n\
-52 groun…\n\
16 group\n\
24 grow\n\
-62 growing\n\
-62 growi…\n\
17 grown\n\
63 grubuna\n\
68 grubu…\n\
21 grunde\n\
-16 grundejerforeningen\n\
40 grundet\n\
-35 grundlag\n\
-34 grundlovsforhøret\n\
-71 grund…\n\
129 gruppen\n\
60 gruppen har\n\
-44 grupp…\n\
-64 gruss\n\
-76 grusse\n\
-77 gruss…\n\
-37 grå\n\
-30 grænsen\n\
-37 græns…\n\
61 grøn\n\
28 grønne\n\
28 grønn…\n\
28 gs\n\
39 guarantee of\n\
99 guaranteed\n\
73 guara…\n\
40 guarda\n\
-32 guardia\n\
33 guard…\n\
-69 guest\n\
32 guidance\n\
68 guide\n\
107 guide you\n\
62 guider\n\
52 guider dig\n\
27 guide…\n\
-45 guild\n\
-18 gul\n\
87 guld\n\
17 guldarmbånd\n\
17 guldarmbånd og\n\
17 gulda…\n\
18 guldet\n\
18 gulde…\n\
22 gult\n\
51 gumrukte\n\
51 gumru…\n\
-66 gun\n\
-46 gun icinde\n\
49 guncelleyin\n\
154 gunce…\n\
44 gunler\n\
35 gunle…\n\
115 gunluk\n\
115 gunlu…\n\
-212 gunu\n\
-40 gusta…\n\
-25 gut\n\
103 guten\n\
43 guten tag\n\
96 guthaben\n\
96 gutha…\n\
58 gutsc…\n\
45 guy\n\
-19 guy in\n\
-16 gyldig i\n\
-67 gym\n\
81 gå\n\
23 gå ikke\n\
146 gå til\n\
38 gået\n\
46 gået i\n\
24 gået igennem\n\
-103 gået ind\n\
-22 går\n\
-55 går #\n\
-37 går automatisk\n\
44 går den\n\
67 går du\n\
45 går igennem\n\
35 går jeg\n\
-45 går med\n\
62 går ned\n\
45 går og\n\
-16 går om\n\
93 går til\n\
15 gæld til\n\
-56 gælder\n\
-97 gælder i\n\
-43 gælde…\n\
48 gældsstyrelsen\n\
53 gælds…\n\
-45 gøndermez\n\
36 gønde…\n\
-24 gør\n\
55 gør det\n\
-17 gør du\n\
33 gør er\n\
21 gør jeg\n\
-32 gør man\n\
16 gør opmærksom\n\
-38 gør vi\n\
-50 gøre\n\
84 gøre det\n\
-54 gøre mere\n\
-152 gøre noget\n\
-41 gørev…\n\
18 gørunuyor\n\
16 gørun…\n\
-75 gørus…\n\
-32 gøste…\n\
-31 h\n\
-99 h #\n\
35 h @link\n\
-50 h m\n\
102 ha\n\
70 ha #\n\
-34 ha en\n\
65 ha sido\n\
-22 ha un\n\
32 haag\n\
54 hab\n\
41 habe\n\
-31 haben\n\
-58 haben ihre\n\
-17 habla\n\
63 habla…\n\
-37 hablo\n\
-26 hace\n\
-43 hacer\n\
166 hacker\n\
41 hackere\n\
25 hackeren\n\
45 hackerne\n\
96 hackers\n\
60 hacket\n\
33 hacket hun\n\
156 hacke…\n\
-152 had\n\
-44 had a\n\
65 had an\n\
-85 had been\n\
-70 had that\n\
-57 had the\n\
-54 had to\n\
-81 haddad\n\
-81 hadda…\n\
-44 haft\n\
-73 hafta\n\
-21 hafta…\n\
52 haftbefehl\n\
52 haftb…\n\
67 hago\n\
66 hague\n\
-158 haha\n\
27 haha yes\n\
27 hai\n\
-16 hakke…\n\
-29 hakkinda\n\
70 hakkinizda\n\
45 halbe…\n\
-112 hale\n\
-125 half\n\
21 half now\n\
-126 half of\n\
-42 half past\n\
-98 hali\n\
-225 hall\n\
-23 hallo\n\
44 hallo det\n\
-83 hallo frau\n\
35 hallo mama\n\
-21 hallo zusammen\n\
36 halv\n\
-67 halvdelen\n\
-28 halvdelen af\n\
-136 halvd…\n\
-24 halve\n\
-26 halvt\n\
44 halvtreds\n\
30 halvtreds tusind\n\
44 halvt…\n\
-18 halvå…\n\
64 ham\n\
-58 ham fra\n\
16 ham i\n\
24 ham og\n\
49 hamburg\n\
49 hambu…\n\
46 han\n\
-65 han at\n\
50 han bliver\n\
218 han er\n\
99 han har\n\
-82 han havde\n\
-17 han hed\n\
43 han hedder\n\
-43 han ikke\n\
153 han kan\n\
-43 han kun\n\
45 han lægger\n\
-31 han og\n\
126 han siger\n\
85 han skal\n\
72 han tager\n\
-89 han var\n\
191 han vil\n\
58 hand\n\
-34 hand and\n\
-15 hand in\n\
99 hand it\n\
-94 hand over\n\
25 hand the\n\
-50 handb…\n\
-90 handed\n\
-54 handed in\n\
21 handed to\n\
-82 handel\n\
-99 hande…\n\
16 handle\n\
-120 handled\n\
79 handler\n\
-59 handler om\n\
32 handles\n\
19 handles your\n\
25 handling\n\
-31 handling fee\n\
25 handling påkrævet\n\
-19 handl…\n\
-64 hands\n\
121 handy\n\
46 handy ist\n\
81 haneli\n\
81 hanel…\n\
-56 hang\n\
-49 hang up\n\
39 hangi\n\
-17 hangi…\n\
-80 hanim\n\
109 hanim…\n\
-77 hanne\n\
-83 hanno\n\
-48 hansens\n\
-48 hansens cykler\n\
-44 hanse…\n\
58 happen\n\
39 happen to\n\
31 happened\n\
68 happened to\n\
21 happens\n\
79 happe…\n\
-172 happy\n\
-94 happy birthday\n\
-16 har\n\
51 har #\n\
25 har aldrig\n\
-20 har allerede\n\
57 har anholdt\n\
-66 har bedt\n\
103 har bekræftet\n\
39 har bestilt\n\
-19 har betalt\n\
125 har brug\n\
-62 har brugt\n\
149 har de\n\
23 har den\n\
16 har desværre\n\
19 har det\n\
-20 har dit\n\
-34 har du\n\
186 har en\n\
61 har forsøgt\n\
-19 har fået\n\
34 har givet\n\
41 har gjort\n\
-96 har glemt\n\
-23 har haft\n\
-111 har i\n\
-96 har ikke\n\
72 har indbetalt\n\
34 har ingen\n\
64 har jeg\n\
28 har jo\n\
-21 har købt\n\
20 har kørt\n\
-120 har lagt\n\
23 har lavet\n\
38 har lige\n\
15 har lukket\n\
-46 har læst\n\
-48 har mistanke\n\
-36 har mistet\n\
-65 har modtaget\n\
-90 har nu\n\
53 har og\n\
-47 har oplyst\n\
54 har oprettet\n\
73 har optaget\n\
31 har penge\n\
-16 har pligt\n\
17 har registreret\n\
-58 har regnet\n\
-42 har ret\n\
66 har ringet\n\
-20 har sat\n\
68 har sendt\n\
-89 har set\n\
-84 har skrevet\n\
-56 har spærret\n\
37 har stadig\n\
-44 har talt\n\
47 har tavshedspligt\n\
-120 har tid\n\
49 har til\n\
24 har tjent\n\
104 har to\n\
19 har tre\n\
67 har vi\n\
77 har vundet\n\
-21 har været\n\
-64 har åbent\n\
18 har åbnet\n\
-83 harbour\n\
-114 harbo…\n\
78 harcama\n\
78 harca…\n\
-76 hard\n\
-17 has\n\
-145 has a\n\
-18 has accepted\n\
-38 has already\n\
-51 has an\n\
68 has appeared\n\
-15 has approved\n\
-73 has arrived\n\
-87 has asked\n\
-35 has changed\n\
-52 has closed\n\
-33 has expired\n\
131 has found\n\
-39 has left\n\
-57 has moved\n\
-21 has no\n\
30 has now\n\
-38 has opened\n\
-30 has sent\n\
-28 has the\n\
33 has this\n\
82 has to\n\
53 has told\n\
-18 has your\n\
59 hash\n\
-18 haslo\n\
-32 hasnt\n\
27 hassan\n\
27 hassa…\n\
-80 hast\n\
-19 hasta\n\
-29 hasta el\n\
79 haster\n\
64 haste…\n\
-214 hat\n\
60 hata\n\
103 hate\n\
24 hate to\n\
-87 hatir…\n\
-82 hatte\n\
90 hav\n\
-45 hav dit\n\
52 hav kort\n\
35 hav mitid\n\
101 havale\n\
73 haval…\n\
-154 havde\n\
-64 havde bedt\n\
20 havde en\n\
-35 havde sagt\n\
23 have\n\
225 have #\n\
48 have a\n\
-40 have access\n\
48 have already\n\
63 have an\n\
40 have and\n\
-39 have any\n\
131 have at\n\
-21 have blocked\n\
-31 have called\n\
18 have card\n\
-22 have decided\n\
-21 have den\n\
-54 have dine\n\
34 have dit\n\
52 have employees\n\
47 have en\n\
27 have et\n\
17 have flyttet\n\
-37 have found\n\
-95 have fradrag\n\
27 have got\n\
32 have in\n\
18 have it\n\
39 have jeg\n\
-40 have lost\n\
31 have mig\n\
84 have mit\n\
68 have moved\n\
-21 have new\n\
33 have no\n\
114 have not\n\
22 have one\n\
39 have opened\n\
72 have paid\n\
-93 have questions\n\
-76 have received\n\
-39 have sagt\n\
-32 have seen\n\
-22 have sendt\n\
-30 have sent\n\
-21 have set\n\
-50 have the\n\
-230 have time\n\
-15 have to\n\
-26 have told\n\
90 have two\n\
75 have won\n\
-29 have worked\n\
17 have you\n\
57 have your\n\
-25 haven…\n\
-77 having\n\
-77 havin…\n\
-55 havn\n\
-24 havn bank\n\
-22 havnegade\n\
-22 havnegade #\n\
21 havnen\n\
-41 havne…\n\
-75 hay\n\
34 hay que\n\
21 hay una\n\
18 hays nordic\n\
-158 hazir\n\
-31 hazir…\n\
31 he\n\
-24 he asked\n\
30 he asks\n\
-108 he called\n\
145 he can\n\
31 he doesnt\n\
-89 he got\n\
-91 he had\n\
76 he has\n\
83 he is\n\
-34 he knew\n\
-24 he looked\n\
-81 he must\n\
101 he needs\n\
-31 he never\n\
-69 he said\n\
137 he says\n\
-20 he stayed\n\
33 he told\n\
-74 he transferred\n\
142 he wants\n\
-139 he was\n\
128 he will\n\
-70 he wrote\n\
-59 head\n\
53 head office\n\
-33 header\n\
-78 heade…\n\
-30 headphones\n\
-30 headp…\n\
-62 headset\n\
-130 heads…\n\
88 health\n\
102 health authority\n\
40 health card\n\
-34 healthy\n\
61 healt…\n\
70 hear\n\
-22 hear a\n\
51 hear it\n\
32 hear that\n\
41 hear us\n\
46 hear your\n\
-42 heard\n\
-17 heard from\n\
-41 hearing\n\
-26 hearing in\n\
-41 heari…\n\
38 hears\n\
21 heart\n\
51 heat cheque\n\
-42 heating makes\n\
-114 hed\n\
80 hedder\n\
80 hedde…\n\
38 heeej\n\
40 heir\n\
19 hej\n\
-140 hej alle\n\
29 hej birthe\n\
-40 hej camilla\n\
59 hej din\n\
113 hej du\n\
39 hej er\n\
189 hej far\n\
-15 hej fatima\n\
-61 hej hvad\n\
99 hej igen\n\
82 hej jeg\n\
18 hej jonas\n\
31 hej lone\n\
38 hej mormor\n\
-124 hej skat\n\
19 hej søde\n\
19 hej tove\n\
-65 hej trine\n\
30 hej vi\n\
55 held\n\
85 held at\n\
-23 heldigvis\n\
-23 heldi…\n\
87 hele\n\
63 hele beløbet\n\
19 hele eu\n\
-37 hele tiden\n\
57 hele vejen\n\
97 hell\n\
-67 heller\n\
-67 heller ikke\n\
31 hellerup\n\
-37 helle…\n\
67 hello\n\
115 hello dear\n\
48 hello i\n\
38 hello im\n\
74 hello is\n\
-15 hello it\n\
-24 hello its\n\
35 hello my\n\
22 hello sir\n\
29 hello we\n\
43 hello were\n\
-23 hello your\n\
64 help\n\
16 help me\n\
26 help you\n\
-15 helpdesk\n\
-15 helpd…\n\
-75 helped\n\
-124 helpe…\n\
-37 helpful\n\
-37 helpf…\n\
85 helping\n\
85 helpi…\n\
-23 helpline\n\
-23 helpl…\n\
56 helps\n\
45 helps you\n\
-26 helsingør\n\
-26 helsi…\n\
-134 helst\n\
-42 helt\n\
209 hemen\n\
-54 hemen kapatin\n\
76 hemmelig\n\
51 hemmelig efterforskning\n\
-28 hemmelige\n\
23 hemme…\n\
83 hemos\n\
22 hen\n\
42 hen til\n\
-73 hende\n\
42 hende og\n\
-41 hende til\n\
38 hendes\n\
38 hende…\n\
-23 henriette\n\
-61 henrik\n\
-77 henri…\n\
41 hensyn\n\
41 hensyn til\n\
41 hensy…\n\
110 hent\n\
-73 hente\n\
-39 hente den\n\
-28 hente din\n\
16 hente hendes\n\
-45 hente i\n\
-16 hente kort\n\
-20 hentede\n\
93 henter\n\
68 henter den\n\
56 henter det\n\
104 henter dit\n\
-177 hentes\n\
-47 hentes på\n\
18 hentet\n\
-34 henvendelse\n\
-53 henvendelse til\n\
-66 henvendelser\n\
-94 henve…\n\
17 hepsini\n\
-19 hepsi…\n\
70 her\n\
155 her @link\n\
-20 her at\n\
-48 her bank\n\
-50 her card\n\
19 her der\n\
99 her du\n\
-26 her er\n\
43 her for\n\
-54 her har\n\
65 her inden\n\
66 her jeg\n\
-50 her kan\n\
77 her med\n\
85 her og\n\
83 her on\n\
17 her pension\n\
24 her phone\n\
19 her på\n\
-70 her savings\n\
27 her she\n\
-39 her son\n\
-46 her that\n\
54 her to\n\
36 her vi\n\
127 here\n\
168 here @link\n\
41 here and\n\
104 here i\n\
45 here im\n\
52 here in\n\
104 here is\n\
30 here on\n\
42 here the\n\
43 here to\n\
72 here we\n\
77 here within\n\
-32 here you\n\
-49 heres\n\
111 herfra\n\
111 herfr…\n\
-64 herlev\n\
-64 herle…\n\
35 herma…\n\
39 hermed\n\
39 herme…\n\
-32 herni…\n\
-33 herring\n\
-33 herri…\n\
49 hertil\n\
49 herti…\n\
62 hes\n\
93 hes from\n\
-29 hes in\n\
73 hes on\n\
-70 hesaba\n\
-219 hesabi\n\
64 hesabima\n\
58 hesabin\n\
120 hesabina\n\
115 hesabina #\n\
90 hesabiniz\n\
-131 hesabiniza\n\
-42 hesab…\n\
80 hesap\n\
56 heure\n\
-109 heute abend\n\
89 heute noch\n\
84 hey\n\
34 hey i\n\
63 hey sorry\n\
-26 heyy\n\
19 heyyy\n\
-31 hi\n\
-92 hi all\n\
-127 hi anna\n\
-98 hi dad\n\
109 hi dear\n\
-73 hi everyone\n\
86 hi i\n\
74 hi im\n\
-61 hi is\n\
-89 hi its\n\
18 hi li\n\
44 hi nadia\n\
76 hi neighbour\n\
-23 hi please\n\
-66 hi priya\n\
-91 hi the\n\
65 hi there\n\
-22 hi this\n\
31 hi tom\n\
15 hi your\n\
-50 hicbir\n\
-50 hicbi…\n\
-77 hidden\n\
-77 hidde…\n\
96 hier\n\
-98 high\n\
-21 higher\n\
18 hija\n\
-68 hillerød\n\
-86 hille…\n\
-125 hilsen\n\
22 hilsen betalingsservice\n\
-29 hilsen norlys\n\
-125 hilse…\n\
16 hilsner\n\
16 hilsn…\n\
40 him\n\
-67 him a\n\
-25 him and\n\
87 him hes\n\
23 him my\n\
-21 him on\n\
111 him the\n\
62 him to\n\
-55 him your\n\
-62 himme…\n\
25 himself\n\
25 himse…\n\
-60 hinanden\n\
-60 hinan…\n\
26 hinte…\n\
47 hired\n\
-17 hirts…\n\
-78 his\n\
15 his account\n\
-49 his daughter\n\
-82 his own\n\
-146 his savings\n\
101 his way\n\
-18 historie\n\
-36 history\n\
-74 histo…\n\
212 hit\n\
16 hjaelp\n\
16 hjael…\n\
-130 hjem\n\
19 hjem fra\n\
-16 hjem i\n\
-61 hjem skal\n\
-22 hjem til\n\
-134 hjemme\n\
26 hjemmearbejde\n\
65 hjemmefra\n\
31 hjemmefra like\n\
-50 hjemmeside\n\
-55 hjemm…\n\
142 hjælpe\n\
111 hjælpe dig\n\
-33 hjælpe med\n\
57 hjælper\n\
65 hjælper dig\n\
34 hjælper med\n\
134 hjælp…\n\
21 hjørnet\n\
33 hjørn…\n\
52 hmrc\n\
59 ho\n\
-32 hobro\n\
34 hocha…\n\
54 hola\n\
34 hola le\n\
-25 holbæk\n\
-25 holbæ…\n\
85 hold\n\
26 hold a\n\
21 hold det\n\
35 hold for\n\
40 hold it\n\
58 hold the\n\
29 hold you\n\
59 hold your\n\
-67 hold øje\n\
-60 holde\n\
-48 holder\n\
-97 holder lukket\n\
45 holders\n\
-64 holdet\n\
-54 holde…\n\
32 holding\n\
52 holdi…\n\
21 holds the\n\
-52 holdsport\n\
-52 holds…\n\
-39 holdt\n\
-30 holiday allowance\n\
67 holiday money\n\
-74 holm\n\
26 holst\n\
60 holt\n\
-69 home\n\
23 home #\n\
-26 home after\n\
75 home and\n\
-36 home the\n\
-37 home to\n\
-16 home we\n\
18 home well\n\
-50 homes\n\
-35 homework\n\
-35 homew…\n\
34 honest\n\
35 hones…\n\
22 honey\n\
102 hong\n\
102 hong kong\n\
-29 honorar\n\
-39 hope\n\
145 horas\n\
36 horas para\n\
-75 horsens\n\
-88 horse…\n\
-43 hos\n\
-53 hos @link\n\
72 hos dem\n\
69 hos dig\n\
-30 hos elgiganten\n\
-46 hos geldiniz\n\
-32 hos jer\n\
-65 hos mig\n\
43 hos min\n\
20 hos os\n\
22 hos vores\n\
-77 hospice\n\
-33 hospital\n\
16 hospitalet\n\
-18 hospitals\n\
-50 hospi…\n\
-91 host\n\
92 hotel\n\
16 hoteller\n\
48 hotels\n\
85 hotel…\n\
-41 hotline\n\
-41 hotli…\n\
80 hour\n\
28 hour and\n\
15 hour he\n\
19 hour with\n\
48 hours\n\
43 hours #\n\
71 hours @link\n\
-26 hours and\n\
-56 hours are\n\
-50 hours before\n\
20 hours if\n\
18 hours on\n\
42 hours or\n\
66 hours to\n\
41 hours with\n\
-33 hours you\n\
31 house\n\
110 house number\n\
17 household\n\
44 house…\n\
21 housing\n\
-36 housing benefit\n\
-75 hov\n\
-51 hov jeg\n\
-23 hovednummer\n\
18 hovedstaden\n\
-154 hoved…\n\
-61 how\n\
-35 how did\n\
-71 how do\n\
-29 how it\n\
-56 how long\n\
-21 how many\n\
66 how much\n\
-15 how the\n\
-39 how they\n\
-179 how to\n\
20 how you\n\
-32 hows\n\
217 hoy\n\
63 hoy y\n\
61 hr\n\
29 hr at\n\
-46 hr portal\n\
-80 hr system\n\
159 hrs\n\
32 html\n\
-96 http\n\
-64 http #\n\
-32 hun\n\
34 hun at\n\
124 hun er\n\
23 hun har\n\
-21 hun havde\n\
19 hun i\n\
33 hun sagde\n\
33 hun sidder\n\
95 hun siger\n\
65 hun skal\n\
-30 hun så\n\
42 hun vil\n\
-55 hund\n\
-65 hunden\n\
-77 hunde…\n\
-50 hundi…\n\
107 hundred\n\
121 hundred and\n\
-17 hundred kroner\n\
29 hundred thousand\n\
-15 hundrede\n\
-52 hundrede kroner\n\
47 hundrede og\n\
24 hundrede tusind\n\
84 hundr…\n\
-136 hung\n\
-133 hung up\n\
-33 hurt\n\
95 hurtig\n\
30 hurtige\n\
-26 hurtigt\n\
-76 hurtigt så\n\
76 hurti…\n\
-30 hus\n\
108 husband\n\
94 husba…\n\
38 huset\n\
-184 husk\n\
-155 husk at\n\
-51 husk din\n\
-104 huske\n\
-24 huske…\n\
-142 huslejen\n\
-101 husle…\n\
-64 husst…\n\
-48 hvad\n\
100 hvad der\n\
-44 hvad du\n\
-65 hvad er\n\
26 hvad gør\n\
-15 hvad har\n\
-31 hvad hedder\n\
-38 hvad hun\n\
108 hvad jeg\n\
-122 hvad siger\n\
65 hvad skal\n\
87 hvad står\n\
-73 hvem\n\
-104 hvem der\n\
53 hvem er\n\
17 hvem har\n\
-63 hver\n\
-69 hver dag\n\
52 hver gang\n\
-115 hverdage\n\
-42 hverdage #\n\
-122 hverd…\n\
-54 hverken\n\
-54 hverk…\n\
-15 hvert\n\
-22 hvid\n\
-88 hvide\n\
-83 hvidvask og\n\
37 hvidvask overfør\n\
-24 hvile\n\
87 hvilken\n\
96 hvilken bank\n\
46 hvilk…\n\
38 hvis banken\n\
108 hvis de\n\
-53 hvis der\n\
-162 hvis det\n\
51 hvis du\n\
266 hvis ikke\n\
118 hvis jeg\n\
-57 hvis man\n\
-59 hvis nogen\n\
-90 hvor\n\
-56 hvor der\n\
64 hvor det\n\
-62 hvor en\n\
-16 hvor jeg\n\
-38 hvor man\n\
36 hvor mange\n\
107 hvor meget\n\
-42 hvor pengene\n\
-141 hvordan\n\
-24 hvordan det\n\
-141 hvord…\n\
-48 hvorfor\n\
-48 hvorf…\n\
-80 hvornår\n\
-80 hvorn…\n\
-63 hygge\n\
-55 håber\n\
-24 håndbold\n\
-26 håndb…\n\
60 hånden\n\
60 hånde…\n\
25 håndv…\n\
-34 hæleri\n\
-34 hæler…\n\
24 hænde\n\
-21 hænde…\n\
-23 hænger\n\
-53 hænger i\n\
16 hænger på\n\
-61 hænge…\n\
134 hæv\n\
70 hæv alle\n\
70 hæve #\n\
37 hævekort\n\
52 hævekort og\n\
65 hævek…\n\
203 hæver\n\
40 hæver #\n\
-21 hævninger\n\
-28 høfli…\n\
-54 høj\n\
-61 høje\n\
-61 høje taastrup\n\
-86 højre\n\
38 højtt…\n\
171 hør\n\
61 hør her\n\
-118 høre\n\
-49 høre det\n\
-22 høre fra\n\
-40 høre om\n\
-44 hører\n\
-20 hørt\n\
-20 i\n\
16 i #\n\
-85 i a\n\
-38 i aalborg\n\
63 i accidentally\n\
-34 i afdelingen\n\
19 i aften\n\
94 i already\n\
-150 i alt\n\
89 i am\n\
-148 i appen\n\
-35 i april\n\
122 i ask\n\
-16 i asked\n\
-59 i at\n\
-19 i august\n\
-71 i aula\n\
35 i automaten\n\
-22 i baggrunden\n\
61 i banken\n\
38 i barcelona\n\
68 i believe\n\
33 i bero\n\
-61 i betalingsservice\n\
64 i bilen\n\
-33 i boksen\n\
-79 i borgerservice\n\
-41 i borrow\n\
29 i bought\n\
-40 i brevet\n\
-64 i bring\n\
-16 i butikken\n\
-206 i bøde\n\
117 i call\n\
-47 i called\n\
126 i can\n\
137 i cant\n\
36 i chatten\n\
42 i civil\n\
-49 i come\n\
-18 i could\n\
74 i dag\n\
-43 i dai\n\
-113 i danmark\n\
-49 i de\n\
57 i delete\n\
37 i den\n\
-65 i denne\n\
-17 i depositum\n\
39 i deres\n\
-15 i det\n\
-23 i didnt\n\
19 i dig\n\
-158 i digital\n\
-43 i din\n\
100 i dit\n\
-28 i dk\n\
194 i do\n\
58 i dont\n\
-99 i e\n\
17 i eftermiddag\n\
30 i en\n\
-32 i er\n\
-42 i esbjerg\n\
-43 i et\n\
-42 i ever\n\
52 i fare\n\
21 i feel\n\
-53 i filialen\n\
-57 i finally\n\
-17 i fire\n\
21 i forbindelse\n\
-39 i found\n\
-23 i fyrre\n\
22 i første\n\
-33 i gang\n\
76 i gebyr\n\
89 i get\n\
94 i give\n\
-30 i go\n\
-20 i got\n\
43 i gruppen\n\
97 i guide\n\
-112 i går\n\
-18 i had\n\
-27 i hang\n\
-95 i har\n\
65 i have\n\
47 i hear\n\
19 i hele\n\
-44 i hillerød\n\
23 i hit\n\
-46 i hung\n\
24 i hænde\n\
55 i ikke\n\
-16 i in\n\
-29 i januar\n\
48 i just\n\
46 i jylland\n\
30 i jyske\n\
-83 i kan\n\
-28 i kantinen\n\
-22 i kassen\n\
-17 i keep\n\
-21 i kina\n\
74 i know\n\
23 i kommunen\n\
-35 i kælderen\n\
43 i kø\n\
73 i københavn\n\
-69 i køen\n\
-19 i left\n\
24 i like\n\
49 i litauen\n\
43 i live\n\
23 i london\n\
33 i looked\n\
46 i lunar\n\
-26 i løbet\n\
-16 i lørdags\n\
56 i made\n\
-28 i mails\n\
23 i make\n\
56 i malmø\n\
-105 i min\n\
50 i mitid\n\
-99 i mobilbanken\n\
-50 i morgen\n\
-20 i morges\n\
161 i must\n\
-20 i måneden\n\
127 i møde\n\
63 i need\n\
-59 i netbank\n\
-123 i netbanken\n\
40 i netto\n\
69 i never\n\
30 i nie\n\
51 i norge\n\
31 i og\n\
26 i også\n\
149 i only\n\
-19 i opgangen\n\
20 i overskydende\n\
-36 i owe\n\
-103 i paid\n\
-42 i pakkeboksen\n\
71 i pay\n\
59 i polen\n\
-51 i postnord\n\
93 i press\n\
42 i pressed\n\
117 i put\n\
-20 i rang\n\
56 i read\n\
-59 i receptionen\n\
-35 i repeat\n\
-29 i reported\n\
-27 i retten\n\
-37 i ro\n\
48 i røret\n\
43 i sag\n\
-29 i said\n\
48 i samarbejde\n\
43 i saw\n\
70 i say\n\
141 i see\n\
-65 i seks\n\
88 i send\n\
149 i sent\n\
140 i should\n\
44 i show\n\
43 i si\n\
-19 i sidste\n\
-108 i skal\n\
-92 i skuffen\n\
-16 i smser\n\
-28 i smør\n\
-75 i sold\n\
21 i soldi\n\
23 i spanien\n\
88 i speaking\n\
-20 i stay\n\
-27 i stedet\n\
-47 i still\n\
70 i stykker\n\
-20 i suggest\n\
34 i suoi\n\
28 i sverige\n\
-62 i swear\n\
25 i systemet\n\
77 i take\n\
48 i talk\n\
-54 i tastselv\n\
22 i taulov\n\
31 i teach\n\
-32 i telefon\n\
-16 i telefonen\n\
111 i tell\n\
-144 i think\n\
77 i thought\n\
-22 i tirsdags\n\
-58 i toget\n\
17 i toilettet\n\
-91 i told\n\
-55 i tolv\n\
-26 i took\n\
64 i transfer\n\
52 i tre\n\
61 i trust\n\
-123 i tvivl\n\
42 i type\n\
42 i typed\n\
20 i udlandet\n\
-44 i uge\n\
30 i uhævede\n\
92 i understand\n\
33 i usdt\n\
95 i use\n\
-38 i vil\n\
-37 i vilnius\n\
-86 i vores\n\
54 i wait\n\
80 i want\n\
-66 i was\n\
-23 i went\n\
85 i will\n\
-15 i wont\n\
93 i work\n\
87 i would\n\
57 i write\n\
-18 i wrote\n\
-57 i zone\n\
-24 i år\n\
-21 i øjeblikket\n\
-99 ia\n\
171 iade\n\
58 iade edilecek\n\
-93 iar\n\
112 iban\n\
-24 iban and\n\
-39 ic\n\
65 iceri…\n\
118 ich\n\
75 ich bin\n\
81 ich bins\n\
61 ich brauche\n\
29 ich das\n\
42 ich hab\n\
29 ich ihnen\n\
-18 ich kann\n\
40 ich sie\n\
-49 ich wollte\n\
-47 ici la\n\
165 icin\n\
152 icin @link\n\
70 icin cpr\n\
113 icinde\n\
23 icinde #\n\
113 icind…\n\
61 icloud\n\
61 iclou…\n\
25 id\n\
-127 id #\n\
63 id and\n\
24 id be\n\
43 id card\n\
-59 id expires\n\
-20 id if\n\
23 id kort\n\
-66 id like\n\
153 id og\n\
-16 id or\n\
66 id password\n\
-25 id på\n\
-19 id rather\n\
34 id so\n\
18 id så\n\
23 id then\n\
132 id til\n\
36 id to\n\
51 id y\n\
-71 ida\n\
-28 idea\n\
19 identifiant\n\
-26 identify\n\
38 identita\n\
62 identitatea\n\
15 identite\n\
-41 identitet med\n\
-48 identiteten\n\
120 identity\n\
-36 identity card\n\
48 identity is\n\
-28 identity number\n\
25 identity theft\n\
46 identity was\n\
29 identity with\n\
98 ident…\n\
-33 idømt\n\
-62 iejim…\n\
-150 ieri\n\
32 iesko…\n\
-68 if\n\
-163 if a\n\
-42 if asked\n\
94 if i\n\
-97 if it\n\
55 if its\n\
-28 if nobody\n\
71 if not\n\
42 if she\n\
-57 if somebody\n\
-56 if someone\n\
-36 if something\n\
-56 if that\n\
-95 if thats\n\
74 if the\n\
-111 if they\n\
-40 if we\n\
-66 if you\n\
-114 if youd\n\
-55 if your\n\
-104 if youre\n\
-159 if youve\n\
-84 igen\n\
15 igen #\n\
-45 igen den\n\
19 igen du\n\
-84 igen i\n\
39 igennem\n\
30 igennem hvis\n\
39 igenn…\n\
64 ignore\n\
68 ignore the\n\
-49 ignore this\n\
48 ignoring\n\
28 ignoring this\n\
108 ignor…\n\
-34 ihjel\n\
22 ihm\n\
249 ihnen\n\
165 ihr\n\
-16 ihr paket\n\
118 ihr zugang\n\
102 ihre\n\
-21 ihre cpr\n\
-45 ihre karte\n\
27 ihre sendung\n\
-84 ihrem\n\
-41 ihrem passwort\n\
-31 ihren\n\
-21 ihrer\n\
-46 ii\n\
52 ii dati\n\
-20 ik\n\
18 ikea\n\
22 iki\n\
15 iki saat\n\
25 iki vakaro\n\
21 ikke andre\n\
28 ikke at\n\
15 ikke bare\n\
-32 ikke bedt\n\
-29 ikke bestilt\n\
-102 ikke besvares\n\
-146 ikke betale\n\
28 ikke betaler\n\
217 ikke betalt\n\
70 ikke bliver\n\
-24 ikke bruge\n\
-26 ikke de\n\
53 ikke det\n\
49 ikke dig\n\
-20 ikke dit\n\
91 ikke du\n\
-28 ikke en\n\
102 ikke er\n\
55 ikke et\n\
-29 ikke finde\n\
36 ikke for\n\
-71 ikke foretage\n\
-16 ikke fra\n\
-23 ikke få\n\
37 ikke fået\n\
-30 ikke give\n\
36 ikke gør\n\
-169 ikke gøre\n\
-53 ikke har\n\
55 ikke have\n\
37 ikke i\n\
-75 ikke imod\n\
-58 ikke inden\n\
-18 ikke jeg\n\
16 ikke kan\n\
19 ikke kender\n\
30 ikke komme\n\
73 ikke lade\n\
19 ikke lide\n\
-28 ikke lige\n\
31 ikke logge\n\
19 ikke lukkes\n\
23 ikke lægge\n\
39 ikke med\n\
-30 ikke mere\n\
-15 ikke modtaget\n\
131 ikke må\n\
-54 ikke noget\n\
43 ikke nævne\n\
-35 ikke og\n\
-33 ikke om\n\
-148 ikke oplyse\n\
-31 ikke os\n\
72 ikke overføre\n\
110 ikke på\n\
-55 ikke registreret\n\
128 ikke ringe\n\
-45 ikke se\n\
-46 ikke selv\n\
26 ikke sende\n\
-25 ikke sendt\n\
116 ikke sige\n\
-27 ikke skal\n\
-48 ikke svare\n\
70 ikke så\n\
31 ikke tage\n\
98 ikke tale\n\
-24 ikke trække\n\
-26 ikke vi\n\
52 ikke vil\n\
21 ikke vise\n\
-17 ikke være\n\
-147 il #\n\
32 il a\n\
36 il conto\n\
-36 il cpr\n\
44 il faut\n\
29 il me\n\
147 il mio\n\
-58 il mitid\n\
21 il nostro\n\
-69 il pagamento\n\
48 il pin\n\
197 il suo\n\
174 il telefono\n\
-18 il tuo\n\
28 ile\n\
-28 ile #\n\
68 ilgil…\n\
66 ilk\n\
-35 ill\n\
-95 ill be\n\
-126 ill call\n\
-34 ill come\n\
-27 ill do\n\
-23 ill help\n\
-65 ill pay\n\
-23 ill take\n\
25 ill text\n\
123 illegal\n\
106 illeg…\n\
-75 ils\n\
63 im\n\
-30 im #\n\
46 im a\n\
61 im agent\n\
34 im an\n\
18 im at\n\
70 im collecting\n\
31 im from\n\
-30 im getting\n\
81 im going\n\
-16 im home\n\
115 im in\n\
89 im not\n\
117 im on\n\
19 im sending\n\
18 im so\n\
23 im standing\n\
57 im the\n\
-50 im there\n\
-17 imagi…\n\
29 imediat\n\
29 imedi…\n\
-46 imens\n\
23 imi\n\
126 immediately\n\
22 immediately #\n\
95 immediately on\n\
136 immed…\n\
64 immigration\n\
26 immigration office\n\
64 immig…\n\
-80 imod\n\
-31 imod betaling\n\
53 impayee\n\
70 impay…\n\
-26 imperative\n\
-32 imper…\n\
-74 impli…\n\
-40 impol…\n\
-37 import\n\
101 important\n\
59 important message\n\
31 importe\n\
63 impor…\n\
22 impre…\n\
-80 imzal…\n\
-16 in\n\
55 in #\n\
80 in 24h\n\
-15 in @link\n\
33 in a\n\
57 in aalborg\n\
57 in aarhus\n\
-71 in about\n\
89 in advance\n\
-27 in again\n\
23 in an\n\
135 in and\n\
28 in aplicatia\n\
-55 in app\n\
-23 in as\n\
-25 in at\n\
19 in august\n\
32 in aula\n\
-66 in billund\n\
134 in bitcoin\n\
-32 in brazil\n\
90 in browser\n\
42 in but\n\
28 in by\n\
-69 in care\n\
-62 in case\n\
107 in cash\n\
26 in chat\n\
86 in contact\n\
-59 in contul\n\
68 in copenhagen\n\
28 in custody\n\
33 in cyprus\n\
30 in danemarca\n\
-56 in daneza\n\
87 in danimarca\n\
-125 in danish\n\
-27 in december\n\
-134 in den\n\
-51 in der\n\
-150 in digital\n\
-16 in dk\n\
-69 in doubt\n\
-63 in e\n\
47 in einer\n\
-106 in english\n\
57 in esbjerg\n\
-33 in estonia\n\
25 in five\n\
-63 in force\n\
-33 in fredericia\n\
80 in frederiksberg\n\
-26 in from\n\
94 in front\n\
-59 in full\n\
-31 in gdansk\n\
54 in gift\n\
47 in glostrup\n\
45 in hamburg\n\
-29 in her\n\
65 in here\n\
32 in herning\n\
44 in hong\n\
-58 in ihrem\n\
-67 in inglese\n\
-38 in it\n\
-86 in its\n\
-92 in june\n\
-26 in kolding\n\
22 in kopenhagen\n\
40 in law\n\
-51 in love\n\
44 in malmø\n\
26 in malta\n\
-103 in march\n\
33 in may\n\
-36 in minsu\n\
23 in mitid\n\
45 in money\n\
-128 in netbank\n\
-16 in new\n\
-22 in november\n\
-21 in october\n\
63 in odense\n\
-21 in on\n\
109 in one\n\
17 in order\n\
-35 in our\n\
-39 in peace\n\
-23 in person\n\
30 in poland\n\
79 in portugal\n\
24 in revolut\n\
-43 in romania\n\
-67 in room\n\
-19 in roskilde\n\
-20 in scotland\n\
-42 in section\n\
-25 in september\n\
67 in singapore\n\
17 in six\n\
25 in some\n\
46 in spain\n\
55 in spring\n\
-66 in teams\n\
35 in ten\n\
-30 in that\n\
-88 in the\n\
-48 in their\n\
-33 in there\n\
49 in thirty\n\
-73 in this\n\
-88 in three\n\
-70 in to\n\
-15 in trouble\n\
27 in two\n\
130 in una\n\
94 in usdt\n\
-37 in valby\n\
-50 in vejle\n\
24 in via\n\
-18 in vilnius\n\
-28 in whatsapp\n\
-56 in which\n\
148 in with\n\
-31 in writing\n\
44 in your\n\
-33 in zone\n\
68 inact…\n\
94 inaczej\n\
94 inacz…\n\
-29 inainte\n\
-29 inain…\n\
-58 inanm…\n\
19 inapoi\n\
19 inapo…\n\
-38 inbox\n\
-23 inca\n\
-15 incep…\n\
-64 inchideti\n\
-42 inchis\n\
-116 inchi…\n\
-59 incident\n\
-86 incid…\n\
-24 incl\n\
-32 incl vat\n\
-21 include\n\
47 included\n\
44 including\n\
20 including the\n\
116 inclu…\n\
-61 income\n\
-17 income assessment\n\
63 incompleta\n\
67 incomplete\n\
36 incomplete address\n\
66 incom…\n\
15 incon…\n\
25 ind\n\
-30 ind fra\n\
51 ind her\n\
-26 ind i\n\
103 ind med\n\
96 ind og\n\
-69 ind på\n\
51 ind som\n\
-35 ind til\n\
98 indbetal\n\
61 indbetale\n\
59 indbetaler\n\
-32 indbetales\n\
-46 indbetales på\n\
-61 indbetalingskort\n\
67 indbetalt\n\
43 indbetalt et\n\
-18 indbetalt på\n\
122 indbe…\n\
28 indblandet\n\
28 indbl…\n\
-18 inddr…\n\
28 inde\n\
-57 inde i\n\
54 indefrosne\n\
79 indef…\n\
-16 indem\n\
-16 indem sie\n\
24 inden\n\
22 inden #\n\
20 inden d\n\
-31 inden de\n\
-49 inden det\n\
36 inden en\n\
21 inden for\n\
-63 inden fredag\n\
-44 inden fristen\n\
26 inden frokost\n\
31 inden i\n\
19 inden jul\n\
172 inden kl\n\
17 inden midnat\n\
68 inden søndag\n\
17 indenfor\n\
23 indenfor #\n\
17 inden…\n\
22 indestående\n\
30 indes…\n\
-95 index\n\
-21 indfl…\n\
-42 indgangen\n\
-44 indga…\n\
26 india\n\
-15 indian\n\
-32 indian nationals\n\
-15 india…\n\
-22 indictment\n\
66 indir…\n\
-28 indkaldelse til\n\
15 indkaldt til\n\
-23 indka…\n\
44 indko…\n\
-31 indkøb\n\
-31 indkø…\n\
-40 indledning\n\
48 indle…\n\
22 indre…\n\
23 indsend\n\
23 indse…\n\
-60 indsigelse\n\
-97 indsi…\n\
27 indskud\n\
48 indsk…\n\
-54 indstillinger\n\
33 indsætte\n\
27 indsætte #\n\
16 indsætter\n\
94 indsæ…\n\
106 indtast\n\
49 indtast dit\n\
38 indtast kort\n\
82 indtaste\n\
49 indtaste dit\n\
-27 indtastet\n\
107 indta…\n\
25 indtil\n\
-59 indtil torsdag\n\
25 indti…\n\
-82 ines\n\
66 infected\n\
145 infec…\n\
21 infil…\n\
103 infla…\n\
-26 influ…\n\
25 info\n\
50 info @link\n\
65 info@…\n\
28 inform\n\
22 inform that\n\
40 informa\n\
-21 information\n\
-48 information about\n\
-32 information or\n\
31 informed\n\
24 inge\n\
-130 ingen\n\
-19 ingen betaling\n\
-18 ingen har\n\
43 ingen penge\n\
-15 ingeniør\n\
-61 inger\n\
-24 ingles\n\
-35 inglese\n\
-64 ingle…\n\
30 ingreso\n\
-40 inhal…\n\
-60 inici…\n\
-24 injured\n\
-24 injured party\n\
-24 injur…\n\
118 inkasso\n\
149 inkas…\n\
-30 inkl\n\
26 innerhalb\n\
26 innerhalb von\n\
26 inner…\n\
18 innoc…\n\
17 inolt…\n\
-95 input\n\
-15 inqui…\n\
35 inreg…\n\
-17 ins\n\
63 inside\n\
15 inside the\n\
65 inside we\n\
74 insid…\n\
21 insieme\n\
53 insieme al\n\
21 insie…\n\
35 insis…\n\
-20 inspected\n\
88 inspe…\n\
137 insta\n\
42 instagram\n\
-33 install\n\
-83 install anydesk\n\
-45 install remote\n\
23 install rustdesk\n\
-20 install the\n\
68 installed\n\
43 installer\n\
19 installere\n\
-20 installere anydesk\n\
19 installere teamviewer\n\
-50 instalment\n\
-27 instalments\n\
83 instant\n\
69 instant transfer\n\
34 insta…\n\
-26 instead\n\
58 instead before\n\
-26 inste…\n\
15 institution\n\
15 instructed\n\
-17 insuf…\n\
-52 insul…\n\
90 insurance\n\
43 insurance #\n\
33 insured\n\
45 insurer\n\
117 insur…\n\
-88 int\n\
-22 integration\n\
-46 integ…\n\
20 intended\n\
25 intentional\n\
22 inten…\n\
19 intercepted\n\
88 interesse\n\
121 interest\n\
83 interest in\n\
44 interested\n\
47 international\n\
27 international cyber\n\
-48 international house\n\
-21 international staff\n\
18 international student\n\
52 internationale\n\
79 internet\n\
51 internete\n\
17 internettet\n\
202 interpol\n\
-42 interpret\n\
-85 interpreter\n\
-33 interpreters\n\
25 interview is\n\
-34 interviews\n\
69 inter…\n\
69 intestato\n\
71 intes…\n\
-127 intet\n\
-17 intet at\n\
-26 intet link\n\
37 into custody\n\
44 into our\n\
-25 into the\n\
81 into your\n\
108 intr\n\
54 intr o\n\
73 intr un\n\
24 intra\n\
-63 intranet\n\
-79 intra…\n\
-91 intre\n\
-30 introduced\n\
-30 introduced himself\n\
36 introduceti\n\
66 intruder\n\
85 intru…\n\
15 invalid\n\
15 inval…\n\
47 investigacion\n\
65 investigating\n\
22 investigating officer\n\
83 investigation\n\
-40 investigation and\n\
-82 investigation of\n\
68 investigation press\n\
114 investigators\n\
-73 investing\n\
-73 investing in\n\
-28 investments\n\
37 inves…\n\
-38 invia…\n\
-51 invitation\n\
-15 invite\n\
-18 invite you\n\
-39 invited\n\
21 invitiamo\n\
21 invitiamo a\n\
-125 invit…\n\
-116 invoice\n\
-86 invoice #\n\
-53 invoice as\n\
-27 invoiced\n\
-118 invoices\n\
-61 invoices at\n\
-140 invoi…\n\
-30 involve\n\
58 involved\n\
62 involved in\n\
36 invol…\n\
18 io\n\
98 ip\n\
26 ip address\n\
18 ip adresse\n\
164 ipad\n\
151 iphone\n\
194 iphone #\n\
35 iphone claim\n\
151 iphon…\n\
137 iptal\n\
115 ir\n\
149 ir as\n\
85 ir patvirtinkite\n\
34 irasy…\n\
47 irreg…\n\
116 irs\n\
30 is\n\
-192 is #\n\
47 is a\n\
18 is about\n\
-30 is abroad\n\
20 is accepted\n\
68 is already\n\
86 is an\n\
-36 is anne\n\
101 is asking\n\
78 is at\n\
-37 is available\n\
-45 is awake\n\
27 is back\n\
73 is being\n\
166 is blocked\n\
25 is blue\n\
48 is booked\n\
-29 is broken\n\
40 is called\n\
-19 is calling\n\
-54 is cancelled\n\
85 is closed\n\
129 is coming\n\
-20 is confidential\n\
-61 is confirmed\n\
-29 is covered\n\
39 is danish\n\
53 is danske\n\
29 is dead\n\
-91 is delayed\n\
23 is deposited\n\
-16 is detective\n\
36 is done\n\
-25 is down\n\
-184 is due\n\
-32 is expected\n\
-52 is fine\n\
133 is for\n\
22 is found\n\
-28 is fraud\n\
-47 is free\n\
123 is from\n\
99 is frozen\n\
36 is full\n\
45 is given\n\
53 is going\n\
58 is held\n\
-52 is here\n\
-45 is how\n\
36 is in\n\
78 is invalid\n\
21 is involved\n\
80 is it\n\
24 is jealous\n\
42 is just\n\
-27 is kept\n\
16 is linked\n\
75 is locked\n\
60 is lost\n\
31 is made\n\
52 is microsoft\n\
59 is missing\n\
106 is mitid\n\
-36 is moved\n\
113 is my\n\
30 is necessary\n\
57 is needed\n\
87 is not\n\
61 is now\n\
-96 is officer\n\
26 is on\n\
96 is one\n\
43 is only\n\
-36 is open\n\
-68 is ordered\n\
30 is our\n\
-28 is out\n\
-94 is paid\n\
39 is pending\n\
20 is punishable\n\
-115 is ready\n\
34 is received\n\
19 is refunded\n\
-112 is registered\n\
78 is released\n\
23 is removed\n\
19 is reported\n\
51 is required\n\
31 is restricted\n\
57 is returned\n\
-78 is right\n\
-19 is said\n\
29 is salies\n\
47 is sending\n\
-36 is settled\n\
-28 is so\n\
22 is stealing\n\
45 is still\n\
74 is stopped\n\
-29 is stuck\n\
34 is suspected\n\
40 is suspended\n\
-27 is that\n\
68 is the\n\
-51 is there\n\
61 is this\n\
29 is to\n\
-34 is too\n\
20 is transferred\n\
83 is trying\n\
105 is under\n\
-20 is up\n\
-40 is used\n\
-64 is valid\n\
121 is waiting\n\
-39 is what\n\
15 is with\n\
23 is you\n\
-60 is your\n\
74 is yours\n\
15 iscri…\n\
44 isduotas\n\
44 isduo…\n\
40 ishøj…\n\
-73 islan…\n\
57 ismok…\n\
-32 isnt\n\
-38 isnt us\n\
-19 isnt you\n\
-124 issiu…\n\
-41 issue\n\
68 issued\n\
16 issued in\n\
68 issue…\n\
-35 ist\n\
-61 ist am\n\
34 ist nicht\n\
24 ist noch\n\
22 ist von\n\
-17 istanbul\n\
94 istantaneo\n\
86 istan…\n\
-93 istedi\n\
-189 isted…\n\
-40 istemez\n\
-56 istem…\n\
-91 isteyen\n\
-204 istey…\n\
68 istiyor\n\
90 istiyorum\n\
188 istiy…\n\
-19 især\n\
63 it #\n\
73 it @link\n\
33 it after\n\
-25 it all\n\
33 it any\n\
-43 it arrives\n\
22 it as\n\
-43 it asks\n\
-109 it at\n\
25 it back\n\
68 it before\n\
-32 it begins\n\
20 it between\n\
66 it but\n\
77 it by\n\
-76 it call\n\
-26 it caller\n\
-26 it came\n\
-22 it come\n\
93 it comes\n\
75 it confidential\n\
27 it contains\n\
-19 it costs\n\
-47 it desk\n\
21 it did\n\
55 it didnt\n\
-31 it doesnt\n\
32 it dont\n\
30 it down\n\
-27 it ends\n\
-24 it expires\n\
106 it first\n\
26 it for\n\
24 it go\n\
28 it goes\n\
50 it good\n\
141 it has\n\
33 it helpdesk\n\
212 it here\n\
-43 it holds\n\
92 it i\n\
-41 it if\n\
-100 it in\n\
52 it is\n\
-119 it isnt\n\
115 it it\n\
20 it its\n\
48 it ive\n\
-18 it looked\n\
-60 it may\n\
29 it means\n\
69 it must\n\
50 it myself\n\
-69 it no\n\
76 it normal\n\
-29 it not\n\
58 it now\n\
-38 it off\n\
60 it ok\n\
-92 it on\n\
-26 it only\n\
-46 it or\n\
84 it out\n\
58 it over\n\
74 it please\n\
31 it press\n\
33 it real\n\
21 it really\n\
20 it safe\n\
77 it say\n\
170 it says\n\
-32 it security\n\
27 it so\n\
36 it starts\n\
-32 it takes\n\
-41 it then\n\
-61 it this\n\
29 it three\n\
30 it through\n\
81 it to\n\
24 it today\n\
28 it tomorrow\n\
15 it tonight\n\
-29 it too\n\
-42 it under\n\
25 it up\n\
-74 it was\n\
-49 it wasnt\n\
-32 it we\n\
-68 it were\n\
48 it what\n\
17 it when\n\
-69 it where\n\
43 it within\n\
101 it without\n\
-45 it works\n\
17 it would\n\
-66 it you\n\
-56 it yourself\n\
-22 italiani\n\
-31 itari…\n\
69 item\n\
-42 items\n\
88 iti\n\
43 iti trimit\n\
-51 itll\n\
-87 itll be\n\
22 its #\n\
69 its a\n\
-55 its about\n\
25 its because\n\
53 its been\n\
-31 its camilla\n\
25 its deleted\n\
-28 its fake\n\
66 its for\n\
-57 its fraud\n\
-81 its free\n\
-42 its in\n\
-15 its kept\n\
147 its me\n\
65 its my\n\
-22 its not\n\
-189 its on\n\
70 its only\n\
-52 its owners\n\
-15 its pending\n\
-19 its really\n\
27 its refunded\n\
30 its returned\n\
34 its safe\n\
61 its the\n\
74 its under\n\
71 its urgent\n\
-183 its way\n\
-45 its you\n\
91 its your\n\
53 its yours\n\
-83 itself\n\
-83 itsel…\n\
-26 iva\n\
97 ive been\n\
26 ive got\n\
38 ive had\n\
68 ive just\n\
102 ive only\n\
-108 ive put\n\
-21 ive reported\n\
-28 ive seen\n\
-43 ive sent\n\
58 iveskite\n\
58 ivesk…\n\
-33 iyi\n\
44 iyi gunler\n\
92 j\n\
-20 ja\n\
-25 ja #\n\
15 ja de\n\
-54 ja der\n\
77 ja det\n\
16 ja du\n\
67 ja for\n\
39 ja hallo\n\
21 ja hej\n\
-30 ja jeg\n\
22 ja køber\n\
-56 ja men\n\
27 ja og\n\
-23 ja så\n\
-20 ja tak\n\
61 ja til\n\
-17 jacket\n\
-31 jacke…\n\
-20 jacobsens\n\
-20 jacobsens vej\n\
-20 jacob…\n\
-32 jagtvej\n\
-32 jagtv…\n\
-68 jai\n\
39 jai une\n\
28 jail\n\
-151 jak\n\
25 jak nie\n\
41 jak sie\n\
27 jakke på\n\
-49 jakke…\n\
-32 jakob\n\
-19 jam\n\
-196 jamais\n\
-41 jamais de\n\
-196 jamai…\n\
92 jamen\n\
19 jamen jeg\n\
32 james\n\
-19 jan\n\
-49 jana\n\
-130 januar\n\
-39 januar #\n\
-108 january\n\
-139 janua…\n\
-30 japan\n\
-138 jau\n\
-40 javais\n\
-40 javai…\n\
80 je\n\
107 je fais\n\
42 je ne\n\
143 je suis\n\
82 je te\n\
54 je travaille\n\
67 je vous\n\
21 jealous\n\
29 jealous of\n\
21 jealo…\n\
78 jeden\n\
27 jeg\n\
-20 jeg #\n\
41 jeg arbejder\n\
-71 jeg betale\n\
-25 jeg betaler\n\
55 jeg bliver\n\
44 jeg bor\n\
55 jeg bruge\n\
42 jeg da\n\
105 jeg dem\n\
55 jeg den\n\
129 jeg det\n\
120 jeg dig\n\
-91 jeg din\n\
43 jeg en\n\
121 jeg er\n\
-79 jeg fik\n\
-43 jeg finder\n\
-98 jeg få\n\
46 jeg giver\n\
52 jeg guider\n\
32 jeg gør\n\
64 jeg gøre\n\
15 jeg ham\n\
42 jeg har\n\
-58 jeg havde\n\
138 jeg hedder\n\
-101 jeg henter\n\
-20 jeg holder\n\
-20 jeg i\n\
30 jeg ikke\n\
148 jeg kan\n\
39 jeg kom\n\
33 jeg komme\n\
-52 jeg købe\n\
37 jeg køber\n\
-63 jeg lagde\n\
-20 jeg logger\n\
51 jeg lover\n\
-79 jeg lægger\n\
68 jeg læser\n\
17 jeg læste\n\
59 jeg mangler\n\
71 jeg må\n\
44 jeg nok\n\
22 jeg nøglerne\n\
19 jeg også\n\
67 jeg om\n\
-72 jeg på\n\
92 jeg ringer\n\
53 jeg se\n\
54 jeg selv\n\
-26 jeg sende\n\
32 jeg ser\n\
171 jeg sidder\n\
28 jeg siger\n\
130 jeg skal\n\
52 jeg skriver\n\
22 jeg skulle\n\
71 jeg skylder\n\
35 jeg stiller\n\
-48 jeg står\n\
17 jeg så\n\
-83 jeg tage\n\
43 jeg taler\n\
78 jeg til\n\
22 jeg troede\n\
-59 jeg tror\n\
-42 jeg var\n\
-103 jeg vil\n\
-51 jeg ville\n\
23 jeg viser\n\
67 jeg åbner\n\
-26 jei\n\
-25 jemand\n\
-62 jens\n\
66 jensen\n\
66 jense…\n\
-37 jeppe\n\
-70 jer\n\
43 jer og\n\
-118 jeres\n\
39 jeres barn\n\
-62 jesli\n\
-101 jesli to\n\
-162 jest\n\
71 jestem\n\
113 jeste…\n\
27 jeszcze\n\
27 jeszc…\n\
-34 jette\n\
245 jetzt\n\
69 jetzt die\n\
-68 jeudi\n\
25 jewellery\n\
47 jewel…\n\
-35 jf\n\
43 ji\n\
-125 jie\n\
94 jis\n\
-15 jo det\n\
34 jo ikke\n\
-54 jo lige\n\
-35 job\n\
34 job please\n\
20 job simple\n\
21 job you\n\
-65 jobbet\n\
-65 jobbe…\n\
-22 jobcenter\n\
-103 jobcentret\n\
-104 jobce…\n\
-24 jobforslag\n\
-24 jobfo…\n\
68 jobindex\n\
68 jobin…\n\
-56 jobnet\n\
-56 jobne…\n\
-99 jobs\n\
-74 joi\n\
-41 joi la\n\
-20 joint\n\
-60 jonas\n\
26 jonas from\n\
-51 jorde…\n\
41 jour\n\
-24 journal\n\
20 journalnr\n\
-47 journalnummer\n\
-97 journ…\n\
-62 json\n\
81 judge\n\
79 judge has\n\
-32 judgment\n\
-32 judgm…\n\
-16 jul\n\
-31 julef…\n\
-102 juli\n\
-100 july\n\
99 jums\n\
-168 june\n\
-116 juni\n\
-20 juridisk\n\
120 jus\n\
53 jusqua\n\
26 jusqu…\n\
68 just\n\
-87 just approve\n\
-47 just before\n\
-30 just come\n\
45 just confirm\n\
-35 just for\n\
52 just give\n\
51 just got\n\
-19 just hang\n\
-19 just let\n\
208 just need\n\
33 just now\n\
-21 just pay\n\
-15 just put\n\
90 just read\n\
53 just say\n\
-37 just send\n\
37 just sent\n\
98 just swipe\n\
46 just take\n\
27 just transfer\n\
22 just write\n\
51 justice\n\
18 justice and\n\
53 justice three\n\
89 justice to\n\
78 justification\n\
19 justification by\n\
71 justi…\n\
87 jusu\n\
-74 jusu #\n\
-46 jusu kortele\n\
18 jusu programele\n\
44 jusu vardu\n\
-37 jutland\n\
-52 jutla…\n\
20 jutra\n\
-141 jutro\n\
25 juz\n\
-17 jylland\n\
-17 jylla…\n\
154 jyske\n\
162 jyske bank\n\
31 jyskebank\n\
31 jyske…\n\
-28 jytte\n\
-83 jørgen\n\
-83 jørge…\n\
107 k\n\
42 ka tik\n\
-22 kabayan\n\
-22 kabay…\n\
-38 kabel…\n\
-41 kabin…\n\
129 kad\n\
28 kad jusu\n\
77 kad mano\n\
-132 kadar\n\
-67 kadin\n\
102 kaere\n\
102 kaere kunde\n\
-148 kaffe\n\
-54 kaffe og\n\
-56 kaffen\n\
-159 kaffe…\n\
-54 kage\n\
26 kagid…\n\
-16 kai\n\
-139 kaip\n\
-73 kaj\n\
20 kalani\n\
20 kalan…\n\
33 kalba\n\
65 kalbeti\n\
65 kalbe…\n\
-21 kalbu\n\
-29 kalder\n\
-29 kalde…\n\
-30 kalen…\n\
74 kamera\n\
159 kamer…\n\
-20 kampe…\n\
-29 kan\n\
-26 kan bare\n\
-59 kan betale\n\
44 kan betales\n\
49 kan blive\n\
-33 kan de\n\
-55 kan der\n\
20 kan desværre\n\
-68 kan det\n\
31 kan få\n\
38 kan godt\n\
51 kan gøre\n\
-32 kan han\n\
-51 kan hente\n\
-57 kan hentes\n\
66 kan hjælpe\n\
16 kan hun\n\
-89 kan i\n\
16 kan ikke\n\
16 kan jeg\n\
26 kan jo\n\
-25 kan klage\n\
-19 kan komme\n\
116 kan kun\n\
-69 kan man\n\
-16 kan nogen\n\
-102 kan nu\n\
-84 kan også\n\
38 kan ophæves\n\
45 kan rette\n\
-20 kan ringe\n\
-20 kan selv\n\
-81 kan sende\n\
38 kan ses\n\
-50 kan ske\n\
17 kan skifte\n\
19 kan slette\n\
31 kan stoppe\n\
69 kan sætte\n\
76 kan tage\n\
26 kan undgå\n\
-16 kan vi\n\
54 kan være\n\
45 kance…\n\
-22 kandi…\n\
84 kann\n\
-21 kannst du\n\
30 kanns…\n\
-44 kantinen\n\
-95 kanti…\n\
-72 kapatin\n\
-34 kapatin ve\n\
-72 kapattim\n\
-65 kapat…\n\
-41 kapitel\n\
-36 kapitel #\n\
-16 kapit…\n\
-23 kapiya\n\
71 kapora\n\
71 kapor…\n\
-31 kara\n\
-31 kara para\n\
70 karari\n\
-161 karen\n\
-64 kargo\n\
17 kargonuz\n\
38 kargo…\n\
51 karin\n\
-17 karin…\n\
-15 karl\n\
47 karol…\n\
-72 karsi…\n\
-78 karst…\n\
133 kart\n\
98 kart numaranizi\n\
49 karta\n\
119 karte\n\
-23 kartendaten\n\
61 kartennummer\n\
50 karte…\n\
78 karti\n\
-54 kartini\n\
-67 kartiniz\n\
33 kartinizi\n\
-58 kartinizi getirin\n\
118 kartinizin\n\
-67 kartinizin arkasindaki\n\
156 kartla\n\
155 kartl…\n\
-94 karto…\n\
-36 kartu\n\
68 karty\n\
-175 kas\n\
-25 kas nors\n\
-86 kasia\n\
-26 kasim\n\
121 kasper\n\
125 kaspe…\n\
-59 kasse\n\
24 kassedamen\n\
-77 kassen\n\
-59 kasserer\n\
-23 kassereren\n\
-102 kasse…\n\
42 kastrup\n\
42 kastr…\n\
-18 kat\n\
-47 katil…\n\
-21 katrine\n\
-44 katri…\n\
-74 katten\n\
-74 katte…\n\
21 kaucje\n\
21 kaucje #\n\
76 kaucj…\n\
58 kaution\n\
47 kaution på\n\
58 kauti…\n\
83 kayde…\n\
62 kaydi…\n\
103 kayit\n\
126 kazan…\n\
23 kaze\n\
55 kazko…\n\
61 kbh\n\
28 ked\n\
28 ked af\n\
99 keep\n\
149 keep #\n\
15 keep access\n\
135 keep it\n\
50 keep me\n\
-70 keep the\n\
-26 keep them\n\
71 keep this\n\
-37 keep two\n\
116 keep your\n\
38 keeping\n\
38 keepi…\n\
-52 keine\n\
-36 keine links\n\
-25 kelpworks\n\
-25 kelpw…\n\
-69 keltas\n\
-69 kelta…\n\
-86 kende\n\
-16 kende vores\n\
-76 kender\n\
-67 kender du\n\
19 kender til\n\
-82 kende…\n\
-29 kendilerini\n\
-38 kendiniz\n\
-169 kendi…\n\
24 kendt\n\
-62 kendte\n\
-62 kendt…\n\
-61 kenne…\n\
-170 kept\n\
-42 kept for\n\
-33 kerne…\n\
-40 kettle\n\
-40 kettl…\n\
-24 ketur…\n\
-42 ketvirtadieni\n\
-42 ketvi…\n\
37 kevin\n\
29 key and\n\
28 key box\n\
56 key card\n\
63 key in\n\
-33 key is\n\
-28 keybo…\n\
60 keypad\n\
33 keypad and\n\
60 keypa…\n\
-33 keys are\n\
-25 keys at\n\
35 keys come\n\
-17 keys with\n\
-190 kg\n\
-177 kh\n\
-46 ki\n\
-122 kids\n\
-28 kig\n\
-63 kigge\n\
-34 kigge på\n\
-28 kigger\n\
-62 kigge…\n\
-26 kilde\n\
-16 kilde…\n\
-42 kilog…\n\
-114 kilom…\n\
-56 kilos\n\
-52 kim\n\
54 kimliginizi\n\
23 kimlik\n\
42 kimli…\n\
-125 kimseye\n\
-41 kimseye søyleme\n\
-89 kimseyle\n\
-84 kimseyle paylasmayin\n\
-220 kimse…\n\
62 kin\n\
21 kina\n\
-47 kind\n\
52 kind of\n\
-68 kind regards\n\
-66 kindergarten\n\
-49 kinde…\n\
96 kindly\n\
96 kindl…\n\
-18 kiosk\n\
-21 kiosken\n\
-21 kiosk…\n\
-21 kirstine\n\
-28 kirst…\n\
-60 kisil…\n\
176 kitaip\n\
176 kitai…\n\
-118 kitchen\n\
-118 kitch…\n\
-44 kitebank\n\
-44 kiteb…\n\
26 kjeld\n\
-41 kl\n\
-40 kl #\n\
-118 klage\n\
-25 klage inden\n\
-49 klage til\n\
-61 klager\n\
-102 klage…\n\
81 klaida\n\
81 klaid…\n\
-45 klaip…\n\
26 klar du\n\
-39 klar et\n\
-39 klar i\n\
-39 klar log\n\
37 klar med\n\
104 klar og\n\
37 klar så\n\
59 klar til\n\
-32 klarer\n\
-29 klarer vi\n\
-35 klare…\n\
-27 klasse\n\
-16 klassekassen\n\
15 klassen\n\
-142 klass…\n\
46 klaus\n\
51 klientkontoen\n\
50 klien…\n\
38 klik\n\
34 klik her\n\
-36 klik ikke\n\
-51 klik på\n\
-20 klikke\n\
-26 klikker\n\
-102 klikk…\n\
-98 klini…\n\
-101 klip\n\
-67 klip det\n\
-20 klip i\n\
60 klipper\n\
20 klipp…\n\
-15 kloge\n\
-15 kloge mennesker\n\
-127 klokken\n\
-28 klokken #\n\
-27 klokken er\n\
-15 klokken ti\n\
-48 klokken to\n\
-132 klokk…\n\
-47 klubb…\n\
-100 klucz…\n\
-131 km\n\
16 km h\n\
46 km t\n\
-76 knappen\n\
-39 knappen i\n\
-71 knapp…\n\
19 knew\n\
-28 knew my\n\
-47 knock\n\
-22 know\n\
-112 know about\n\
21 know how\n\
61 know i\n\
61 know it\n\
15 know more\n\
20 know my\n\
30 know the\n\
30 know this\n\
20 know where\n\
-27 know which\n\
-23 know who\n\
-15 know you\n\
-64 know your\n\
19 know youre\n\
-32 known\n\
72 knows\n\
66 knows my\n\
-89 knus\n\
171 kod\n\
-63 kod #\n\
106 kod z\n\
183 koda\n\
-146 kodas\n\
-118 kodas #\n\
120 kode\n\
-61 kode #\n\
79 kode der\n\
65 kode du\n\
25 kode eller\n\
-46 kode er\n\
29 kode i\n\
48 kode med\n\
62 kode nu\n\
26 kode og\n\
140 kode på\n\
45 kode så\n\
35 kode til\n\
37 kode vi\n\
86 koden\n\
-43 koden #\n\
-57 koden er\n\
107 koden fra\n\
-23 koden gælder\n\
56 koden med\n\
43 koden og\n\
125 koden op\n\
20 koden på\n\
73 koden så\n\
-25 koden til\n\
44 kodeord\n\
63 kodeo…\n\
-65 koder\n\
-41 koder eller\n\
203 koderne\n\
32 koderne op\n\
203 koder…\n\
-29 kodeviser\n\
-29 kodev…\n\
-67 kodo\n\
131 kodu\n\
47 kodunu\n\
32 kodunuzu\n\
34 kol\n\
63 kolay\n\
-80 kolding\n\
-95 koldi…\n\
-24 koldt\n\
180 kollega\n\
47 kollega i\n\
122 kolle…\n\
-97 kom\n\
-117 kom forbi\n\
-29 kom i\n\
-45 kom ind\n\
-95 kom og\n\
59 kom til\n\
89 komen…\n\
64 komiser\n\
-76 komis…\n\
45 komm\n\
-37 komme\n\
-38 komme forbi\n\
-22 komme fra\n\
-137 komme i\n\
76 komme ind\n\
26 komme og\n\
22 komme på\n\
-74 kommen\n\
-30 kommentar\n\
22 kommer\n\
-15 kommer #\n\
48 kommer den\n\
-44 kommer efter\n\
95 kommer en\n\
25 kommer et\n\
19 kommer forbi\n\
-86 kommer fra\n\
-52 kommer i\n\
-40 kommer ikke\n\
26 kommer kl\n\
71 kommer om\n\
-23 kommer på\n\
42 kommer til\n\
73 kommer vores\n\
32 kommet\n\
69 kommet en\n\
15 komme…\n\
-33 kommu…\n\
35 kompromitteret\n\
54 kompr…\n\
-86 komsu…\n\
49 koncie\n\
49 konci…\n\
60 konfirmation\n\
115 konfi…\n\
102 kong\n\
-63 konge…\n\
56 konkurrence\n\
19 konkurrence og\n\
153 konku…\n\
-63 konso…\n\
69 konstateret\n\
54 konstateret at\n\
69 konst…\n\
-66 konta\n\
40 konta i\n\
-100 kontakt\n\
-141 kontakt din\n\
-129 kontakt mitid\n\
-20 kontakt os\n\
-52 kontaktbedrageri\n\
-32 kontakte\n\
58 kontakter\n\
-75 kontant\n\
59 kontanter\n\
19 kontanter eller\n\
36 kontanterne\n\
-29 konta…\n\
-23 konten\n\
-87 konte…\n\
48 konti\n\
-99 kontingent\n\
-48 kontingent #\n\
-135 konti…\n\
114 konto\n\
63 konto #\n\
-26 konto det\n\
118 konto du\n\
54 konto er\n\
50 konto for\n\
33 konto hos\n\
150 konto i\n\
19 konto iban\n\
30 konto inden\n\
91 konto jeg\n\
95 konto med\n\
68 konto og\n\
-28 konto politiet\n\
-35 konto på\n\
81 konto som\n\
34 konto til\n\
42 kontoen er\n\
55 kontoen og\n\
88 kontonr\n\
40 kontonr og\n\
85 kontonummer\n\
76 kontonummer jeg\n\
119 kontonummer og\n\
66 kontonummer så\n\
-100 kontooplysninger\n\
-54 kontooplysninger i\n\
-29 kontor\n\
-45 kontoret\n\
-33 kontrakt\n\
83 kontrolafgift\n\
-21 kontrolafgift #\n\
70 kontrolcifre\n\
28 kontroli\n\
-23 kontrollere\n\
71 kontr…\n\
41 konus…\n\
15 konvolut\n\
15 konvo…\n\
-19 koord…\n\
-20 kop\n\
17 kopenhadze\n\
-17 kopenhag\n\
34 kopenhagen\n\
33 kopenhagos\n\
-39 kopen…\n\
-21 koper…\n\
-28 kopi\n\
-25 kopi af\n\
50 kopieret\n\
56 kopie…\n\
-39 kopya…\n\
-35 koron\n\
25 korrekt\n\
25 korre…\n\
78 kort\n\
-135 kort #\n\
176 kort @link\n\
-49 kort der\n\
-27 kort det\n\
-67 kort du\n\
-94 kort eller\n\
66 kort er\n\
97 kort for\n\
86 kort her\n\
-39 kort ind\n\
21 kort jeg\n\
69 kort mitid\n\
17 kort nu\n\
86 kort nummer\n\
-28 kort når\n\
118 kort og\n\
45 kort på\n\
40 kort skal\n\
40 kort så\n\
19 kort ved\n\
125 kortele\n\
132 korteles\n\
31 korteles numeri\n\
-50 kortet\n\
-39 kortet er\n\
-18 kortet og\n\
38 korte…\n\
143 kortnr\n\
139 kortnummer\n\
68 kortnummer for\n\
16 kortnummer her\n\
95 kortnummer og\n\
31 kortnummer så\n\
60 kortnummer udløb\n\
56 kortnummer udløbsdato\n\
101 kortnummeret\n\
162 kortn…\n\
84 kortoplysninger\n\
65 kortoplysninger @link\n\
41 kortoplysninger for\n\
74 korto…\n\
-33 korts…\n\
75 koster\n\
166 koster #\n\
-20 koster ikke\n\
31 kowalczyk\n\
55 kowal…\n\
151 koyun\n\
66 kr\n\
199 kr #\n\
299 kr @link\n\
-35 kr a\n\
35 kr accept\n\
17 kr afventer\n\
105 kr and\n\
55 kr angiv\n\
-46 kr at\n\
37 kr back\n\
-31 kr beløbet\n\
161 kr betal\n\
-83 kr betales\n\
-87 kr by\n\
44 kr card\n\
66 kr claim\n\
-58 kr da\n\
52 kr der\n\
52 kr det\n\
117 kr do\n\
-35 kr each\n\
112 kr en\n\
63 kr er\n\
-23 kr falls\n\
26 kr fee\n\
-46 kr for\n\
-42 kr fra\n\
-99 kr from\n\
22 kr først\n\
-37 kr goes\n\
-187 kr has\n\
91 kr her\n\
54 kr here\n\
-96 kr hos\n\
25 kr hour\n\
18 kr hvis\n\
143 kr i\n\
27 kr ikke\n\
126 kr in\n\
-57 kr incl\n\
29 kr ind\n\
42 kr inden\n\
-18 kr it\n\
33 kr jeg\n\
91 kr kan\n\
19 kr leaving\n\
-48 kr md\n\
47 kr med\n\
-50 kr men\n\
-59 kr mobilepay\n\
-35 kr must\n\
30 kr my\n\
68 kr not\n\
102 kr now\n\
37 kr nu\n\
38 kr og\n\
71 kr on\n\
-30 kr paid\n\
26 kr per\n\
-23 kr please\n\
-35 kr por\n\
47 kr på\n\
46 kr retur\n\
-68 kr se\n\
17 kr shipping\n\
-49 kr skal\n\
45 kr skriv\n\
26 kr som\n\
78 kr sur\n\
-18 kr the\n\
106 kr this\n\
-28 kr til\n\
-101 kr tilbage\n\
-23 kr to\n\
-15 kr today\n\
66 kr trækkes\n\
-53 kr tutarindaki\n\
42 kr update\n\
-35 kr when\n\
69 kr will\n\
20 kr you\n\
108 kr на\n\
-35 krav\n\
39 kredi\n\
-58 kreditadvarsel\n\
-58 kreditadvarsel på\n\
33 kreditkort\n\
-27 kriminalassistent\n\
19 kriminalassistent henrik\n\
26 kriminalitet vi\n\
-44 krimi…\n\
105 kripto\n\
160 kript…\n\
15 krogh\n\
198 kron\n\
24 krone\n\
-20 krone og\n\
17 kroner\n\
47 kroner a\n\
67 kroner at\n\
20 kroner by\n\
-20 kroner efter\n\
-153 kroner for\n\
16 kroner from\n\
96 kroner i\n\
-20 kroner if\n\
-23 kroner men\n\
102 kroner som\n\
-33 kroner til\n\
-15 kroner you\n\
93 krypto\n\
122 krypt…\n\
-55 krzys…\n\
52 kræver\n\
52 kræver at\n\
86 kræve…\n\
-29 kto\n\
-16 ktora\n\
31 ktore…\n\
21 ktory\n\
131 ktos\n\
26 ku\n\
-38 kuche…\n\
-17 kuglepen\n\
-68 kugle…\n\
62 kullanici\n\
-40 kullanici adi\n\
51 kullanma\n\
152 kulla…\n\
-44 kultu…\n\
69 kun\n\
145 kun #\n\
-24 kun en\n\
64 kun til\n\
103 kunde\n\
46 kunde din\n\
72 kunde dit\n\
-18 kunde vi\n\
-37 kunden\n\
42 kunder\n\
23 kunder i\n\
-49 kunderne\n\
103 kundeservice\n\
34 kunde…\n\
-20 kunne\n\
125 kunne ikke\n\
-21 kur\n\
66 kurer\n\
92 kureren\n\
45 kureren ringer\n\
77 kurer…\n\
-43 kuri\n\
61 kuriame\n\
28 kuria…\n\
97 kurier\n\
18 kurje…\n\
-85 kurs\n\
-45 kurset\n\
-45 kurse…\n\
17 kursus\n\
-63 kursu…\n\
-47 kurt\n\
15 kurta…\n\
115 kurye\n\
-68 kurz\n\
-45 kusine\n\
-45 kusin…\n\
51 kuvert\n\
58 kuvert og\n\
72 kuverten\n\
21 kuverten på\n\
66 kuver…\n\
-37 kvart\n\
-24 kvart over\n\
35 kvarter\n\
74 kvart…\n\
-19 kvickly\n\
-19 kvick…\n\
-45 kvinde\n\
-49 kvind…\n\
-36 kvittering\n\
37 kvitteringen\n\
-36 kvitt…\n\
-120 kwh\n\
58 kwota\n\
-55 kys\n\
-35 kælderen\n\
-44 kælde…\n\
-31 kære\n\
-50 kære alle\n\
53 kære ansøger\n\
29 kære borger\n\
60 kære kunde\n\
-18 kære medlem\n\
26 kære offer\n\
41 kære skatteyder\n\
-35 kærli…\n\
-33 køb hos\n\
-29 køb i\n\
-56 køb på\n\
-28 købe\n\
45 købe #\n\
-66 købe et\n\
30 købe gavekort\n\
-55 købe mælk\n\
65 københavn\n\
17 københavn der\n\
76 københavns\n\
42 københavns byret\n\
49 københavns politi\n\
89 køben…\n\
58 køber\n\
59 køber den\n\
32 køber det\n\
47 køber har\n\
16 køber hej\n\
54 køber jeg\n\
-76 købet\n\
-96 købt\n\
-58 købt en\n\
-55 købte\n\
-69 køen\n\
-42 køge\n\
45 køkken\n\
-16 køkke…\n\
-40 køleskabet\n\
-51 køles…\n\
-18 kønnen sie\n\
-55 kønnte\n\
-59 kønnt…\n\
-25 kør\n\
-59 køre\n\
38 kørekort og\n\
37 kører\n\
31 kører vi\n\
25 køret…\n\
29 kørsel\n\
48 kørse…\n\
47 kørte\n\
20 l\n\
-71 la\n\
-70 la #\n\
-61 la app\n\
-48 la banca\n\
27 la banque\n\
-131 la carta\n\
-22 la carte\n\
-88 la cena\n\
41 la chiamo\n\
34 la clave\n\
31 la cuenta\n\
130 la dame\n\
20 la direccion\n\
-30 la dumneavoastra\n\
-21 la factura\n\
21 la invitiamo\n\
64 la luz\n\
-15 la mia\n\
-55 la misma\n\
-29 la netto\n\
-41 la noi\n\
86 la o\n\
-53 la ora\n\
-81 la password\n\
17 la poarta\n\
-61 la police\n\
-39 la policia\n\
-60 la politie\n\
-62 la polizia\n\
60 la reception\n\
-56 la reunion\n\
42 la sua\n\
-51 la tarjeta\n\
-95 la telefon\n\
-47 la tine\n\
110 la tua\n\
-36 la un\n\
-65 laba\n\
-65 laba diena\n\
176 labas\n\
-165 label\n\
-55 label…\n\
-40 lack\n\
-100 lad\n\
-15 lad være\n\
39 lade\n\
42 lade mig\n\
-45 laden\n\
48 laden sie\n\
-79 lader\n\
32 ladestander\n\
32 lades…\n\
-31 ladies and\n\
92 lady\n\
40 lady from\n\
34 lady on\n\
-64 laere…\n\
27 laffaire\n\
27 laffa…\n\
-34 laffitto\n\
-34 laffi…\n\
-145 lagde\n\
-96 lagde på\n\
-58 lagence\n\
64 lagent\n\
43 lagen…\n\
-27 lager\n\
40 lager i\n\
-55 lageret\n\
36 lagos\n\
-117 lagt\n\
52 laiska\n\
-168 laisk…\n\
-97 laiss…\n\
-61 lakes\n\
37 lampe\n\
-49 lampen\n\
-123 lampe…\n\
-44 lance…\n\
-29 land\n\
-75 lande\n\
-103 landed\n\
-32 landed in\n\
-23 landet\n\
-102 lande…\n\
48 landlord\n\
-34 landlord is\n\
-18 landlord wants\n\
18 landsbank\n\
-23 lands…\n\
-21 lane\n\
-29 lang\n\
27 langa\n\
-30 lange\n\
15 langsomt\n\
-20 langs…\n\
-76 language\n\
-37 language school\n\
-162 language|ar\n\
-119 language|da\n\
-114 language|de\n\
-108 language|en\n\
-169 language|es\n\
-182 language|fr\n\
-61 language|it\n\
-225 language|lt\n\
-16 language|pl\n\
-100 language|ro\n\
-128 language|ru\n\
-218 language|tr\n\
-118 language|uk\n\
-289 language|und\n\
-76 langu…\n\
-80 lanno\n\
109 lanti…\n\
62 lappa…\n\
-30 lappl…\n\
66 lapses\n\
56 lapse…\n\
-58 large\n\
-15 large room\n\
112 largent\n\
93 large…\n\
37 larre…\n\
-63 lars\n\
-220 las\n\
-84 las #\n\
65 las dos\n\
-21 lasa\n\
-137 lasagne\n\
-137 lasag…\n\
-52 lasse\n\
-34 last\n\
-55 last #\n\
16 last annual\n\
-31 last banking\n\
22 last bill\n\
55 last chance\n\
77 last four\n\
22 last month\n\
-30 last night\n\
-15 last three\n\
24 last warning\n\
-207 last week\n\
-109 last year\n\
-34 lastb…\n\
-157 late\n\
-64 later\n\
-31 laugh\n\
-41 laughed\n\
-29 laughs\n\
-189 laugh…\n\
-15 laundering\n\
-23 laundering after\n\
-86 laundering case\n\
-20 laundering of\n\
74 laundering press\n\
-19 laund…\n\
132 laura\n\
-30 lav\n\
28 lave\n\
48 lave en\n\
16 laver\n\
63 laver en\n\
-40 laver jeg\n\
-15 lavet\n\
15 lavet en\n\
67 lavet et\n\
-34 lavet på\n\
45 lavoro\n\
19 lavor…\n\
22 law firm\n\
-39 law makes\n\
18 law on\n\
-48 law we\n\
15 law you\n\
-18 lawful\n\
-18 lawfu…\n\
71 lawyer\n\
-28 lawyer and\n\
-43 lawyer i\n\
19 lawyer in\n\
27 lawyers\n\
44 lawyers found\n\
66 lawye…\n\
213 lazim\n\
-176 le #\n\
30 le chiavi\n\
-21 le credenziali\n\
70 le han\n\
38 le lien\n\
22 le llamo\n\
-36 le message\n\
57 le nom\n\
-124 le numero\n\
50 le solde\n\
16 le va\n\
78 le voy\n\
-27 leader\n\
-27 leade…\n\
-51 leads\n\
-51 leads to\n\
24 leak\n\
52 leak to\n\
-26 leaks\n\
-60 learned\n\
-31 learning\n\
-93 learn…\n\
-34 lease\n\
-38 least\n\
-50 leave\n\
26 leave denmark\n\
-91 leave it\n\
-42 leave payment\n\
-34 leave your\n\
44 leaves your\n\
19 leaving your\n\
71 led\n\
71 led i\n\
29 leder\n\
-111 ledger\n\
-52 ledger #\n\
-111 ledge…\n\
128 ledig\n\
31 ledig jeg\n\
48 ledigt\n\
78 ledig…\n\
-72 ledni…\n\
-74 left\n\
47 left #\n\
-73 left a\n\
26 left in\n\
-17 left it\n\
-51 left the\n\
25 left to\n\
-34 leg\n\
45 legal\n\
18 legal its\n\
30 legal proceedings\n\
94 legal…\n\
76 legen\n\
76 legen sie\n\
-81 legend\n\
-81 legen…\n\
-72 legge…\n\
29 legit\n\
-57 legitimation\n\
-74 legit…\n\
116 lei\n\
21 lei e\n\
-32 lei se\n\
31 leje\n\
-23 lejekontrakt\n\
-39 lejemålet\n\
-60 lejem…\n\
23 lejer\n\
-52 lejer…\n\
-37 lejlighed\n\
-22 lejlighed i\n\
39 lejligheden\n\
72 lejligheden er\n\
20 lejligheden i\n\
22 lejligheden på\n\
-97 lekti…\n\
-51 lemon\n\
53 lend me\n\
-39 lend your\n\
-64 lende…\n\
23 lene\n\
-65 length\n\
-57 length #\n\
-160 length|0\n\
-156 length|1\n\
-141 length|2\n\
-36 length|3\n\
151 length|4\n\
28 length|5\n\
-65 lengt…\n\
-38 lentil\n\
-15 lentil soup\n\
-46 lenti…\n\
-79 leo\n\
-45 lequipe\n\
-45 lequi…\n\
18 les cles\n\
27 lesen\n\
56 lesen sie\n\
-16 less than\n\
-82 lesson\n\
-114 lesso…\n\
-95 let\n\
30 let him\n\
-25 let it\n\
109 let me\n\
21 let them\n\
-31 lets\n\
28 lets continue\n\
-20 letter\n\
-16 letter about\n\
42 letter and\n\
15 letter from\n\
-178 letter in\n\
23 letter is\n\
146 letter read\n\
-32 letter to\n\
20 letter with\n\
15 letterbox\n\
46 letters\n\
-27 lette…\n\
-25 letting\n\
-25 letti…\n\
49 letzte\n\
41 letzt…\n\
18 leute\n\
51 leverandør\n\
-41 leverandøren\n\
40 leverandøren inden\n\
-72 leverer\n\
-38 leveres\n\
32 levering\n\
18 leveringen\n\
-25 lever…\n\
-92 lezy\n\
-42 li\n\
26 li wei\n\
-22 liable for\n\
86 liaison\n\
16 liaison office\n\
86 liais…\n\
85 liban\n\
50 libera\n\
50 liber…\n\
-49 libraries\n\
-103 library\n\
-31 library book\n\
-147 libra…\n\
85 licence\n\
38 licence is\n\
68 licence was\n\
-48 licens\n\
-16 license\n\
19 license has\n\
32 licen…\n\
25 lide\n\
103 lidt\n\
-32 lidt i\n\
-29 lie\n\
-73 liebe\n\
62 lieber\n\
62 liebe…\n\
-79 lieka\n\
-15 lien\n\
76 liepia\n\
76 liepi…\n\
-77 lies\n\
-26 lietu…\n\
-76 life\n\
45 lifetime\n\
45 lifet…\n\
31 lift\n\
29 lift the\n\
-15 lifted\n\
-15 lifte…\n\
36 lige\n\
-41 lige blevet\n\
29 lige dit\n\
-44 lige en\n\
38 lige et\n\
97 lige har\n\
42 lige nu\n\
-71 lige når\n\
23 lige sende\n\
-60 ligeg…\n\
125 liggende\n\
-115 ligger\n\
-20 ligger den\n\
-32 ligger en\n\
16 ligger et\n\
-134 ligger her\n\
-121 ligger i\n\
-66 ligger klar\n\
-84 ligge…\n\
-95 light\n\
25 lighthouse\n\
36 ligne\n\
-47 ligner\n\
-49 ligne…\n\
-34 like\n\
15 like #\n\
-48 like a\n\
18 like an\n\
31 like it\n\
-75 like that\n\
-25 like they\n\
17 like this\n\
-68 like to\n\
-18 like videoer\n\
34 like you\n\
-34 liked\n\
49 liken\n\
-29 liking\n\
-29 likin…\n\
26 likvi…\n\
-91 lille\n\
-96 lillevang\n\
-123 lille…\n\
-44 limfjord\n\
-44 limfj…\n\
80 limit to\n\
44 limited\n\
-40 limits\n\
104 limit…\n\
91 limpi…\n\
-38 lind\n\
23 lindg…\n\
43 lindqvist\n\
45 lindq…\n\
79 line\n\
130 line and\n\
-25 line du\n\
-27 line for\n\
139 line is\n\
113 line or\n\
32 line we\n\
-63 line went\n\
-19 line while\n\
28 line you\n\
88 linea\n\
-50 lines\n\
38 linii\n\
-68 linje\n\
-81 linje mobile\n\
28 linjen\n\
28 linje…\n\
33 link\n\
85 link @link\n\
-83 link and\n\
38 link in\n\
70 link og\n\
21 link so\n\
-48 link til\n\
-35 link to\n\
47 link where\n\
-29 link you\n\
27 linked\n\
-57 linkedin\n\
184 linket\n\
21 linket og\n\
68 linke…\n\
-174 links\n\
-41 links i\n\
-82 links in\n\
-26 links til\n\
41 linkul\n\
41 linkul asta\n\
41 linku…\n\
181 link|any\n\
-234 link|genuine\n\
-422 link|known\n\
617 link|lookalike\n\
287 link|other\n\
292 link|shortener\n\
-59 linte…\n\
-40 linux\n\
133 liquidity\n\
178 liqui…\n\
-53 lis\n\
15 lisbon\n\
15 lisbo…\n\
-51 lise\n\
-25 lisez\n\
23 list\n\
-28 list for\n\
20 list in\n\
-29 lista\n\
-49 liste\n\
-25 liste med\n\
31 listed\n\
26 listede\n\
53 listen\n\
36 listen carefully\n\
32 listen i\n\
-89 listen to\n\
-29 listened\n\
-59 listeners\n\
-27 listening\n\
-29 listening to\n\
18 listing\n\
18 listi…\n\
-42 lists\n\
-32 lists the\n\
99 litauen\n\
130 litau…\n\
-55 liter…\n\
33 lithuania\n\
17 lithu…\n\
-81 little\n\
-81 littl…\n\
65 litua…\n\
-30 liv\n\
-125 live\n\
89 live in\n\
37 livel…\n\
-42 lives\n\
-41 living\n\
-41 livin…\n\
67 livra…\n\
-37 livre\n\
-45 llama\n\
-51 llamada\n\
-40 llaman\n\
-218 llama…\n\
-20 llame\n\
-17 llamo\n\
39 llamo de\n\
127 llega…\n\
-68 llego\n\
-28 lleva…\n\
-66 llevo\n\
-71 lo\n\
-77 lo de\n\
-86 lo stipendio\n\
22 load\n\
78 loan\n\
42 loan application\n\
-21 loan you\n\
-41 loans\n\
62 loc\n\
-64 local\n\
-28 local the\n\
-27 local…\n\
-27 location\n\
-22 locat…\n\
155 lock\n\
17 lock the\n\
-28 locked out\n\
32 locker\n\
24 locke…\n\
58 locul\n\
-38 locur…\n\
-38 lod\n\
31 lodtrækning\n\
31 lodtr…\n\
17 log\n\
51 log in\n\
76 log ind\n\
-17 log on\n\
-74 log på\n\
87 logge ind\n\
-92 logge på\n\
-40 logged\n\
-49 logged in\n\
37 logger\n\
37 logger du\n\
-17 logger ind\n\
48 logger på\n\
-43 logget\n\
-19 logge…\n\
-29 logging\n\
34 logging in\n\
-54 logging on\n\
-29 loggi…\n\
-34 login code\n\
-34 login form\n\
54 login fra\n\
47 login from\n\
-34 login i\n\
109 login og\n\
29 login so\n\
16 login til\n\
-22 login to\n\
-72 login…\n\
-26 logistics\n\
-16 logis…\n\
-68 logo\n\
-44 logow…\n\
-69 logs\n\
-26 lokal\n\
-26 lokal #\n\
-34 lokale\n\
-70 lokal…\n\
-102 lokke…\n\
-202 lol\n\
43 lome\n\
79 london\n\
79 londo…\n\
-83 lone\n\
-44 long\n\
77 long number\n\
-41 longer\n\
-59 longe…\n\
15 look\n\
-58 look at\n\
-16 look for\n\
-18 look like\n\
16 look the\n\
45 look up\n\
-121 looked\n\
-98 looked at\n\
-21 looked unusual\n\
-121 looke…\n\
-31 looking\n\
-41 looking at\n\
28 looking for\n\
-31 looki…\n\
-88 looks\n\
-89 looks like\n\
33 loose\n\
28 loose access\n\
42 loperazione\n\
64 loper…\n\
-17 loppe…\n\
-30 lor\n\
62 loro\n\
-44 los\n\
117 lose\n\
28 lose my\n\
61 lose the\n\
22 loss\n\
-40 loss is\n\
88 loss of\n\
-32 lost\n\
-66 lost #\n\
77 lost funds\n\
-41 lost property\n\
48 lost the\n\
57 lot\n\
-60 lotte\n\
29 lottery\n\
20 lotte…\n\
-32 louis…\n\
76 lov\n\
-146 love\n\
-69 love you\n\
-44 lovely\n\
-49 lovel…\n\
124 loven\n\
41 lover\n\
29 lover jeg\n\
28 lovligt\n\
-43 lovli…\n\
-120 low\n\
-27 lower\n\
39 loyalty\n\
42 loyal…\n\
61 lt\n\
167 lt00\n\
167 lt00 #\n\
-74 lu\n\
-84 lub\n\
-47 lub w\n\
-30 luckily\n\
-30 lucki…\n\
34 lucky\n\
20 lucky order\n\
21 lucra…\n\
38 lucre…\n\
50 luego\n\
-25 lui\n\
-137 luk\n\
27 luk ikke\n\
36 lukas\n\
59 lukke\n\
54 lukke sagen\n\
-24 lukkede\n\
90 lukker\n\
18 lukker jeg\n\
37 lukker vi\n\
185 lukkes\n\
28 lukkes i\n\
55 lukket\n\
-32 lukket for\n\
73 lukket i\n\
-57 lukket på\n\
79 lukke…\n\
-38 lume\n\
-124 luna\n\
-75 lunar\n\
18 lunar here\n\
63 lunar support\n\
51 lunar…\n\
-127 lunch\n\
-40 lund\n\
19 lundi\n\
34 lunedi\n\
34 luned…\n\
-35 lunes\n\
-66 luni\n\
-65 lutfen\n\
-65 lutfe…\n\
64 luz\n\
-53 lyd\n\
-102 lyder\n\
-21 lyder det\n\
-18 lygte…\n\
-43 lying\n\
-54 lyngby\n\
-54 lyngb…\n\
60 lyon\n\
-185 lys\n\
-31 lyst\n\
-31 lyst til\n\
94 lytte\n\
-18 lytte…\n\
-49 lyver\n\
-82 lå\n\
-18 lån\n\
34 lån af\n\
-70 lån i\n\
-34 lån til\n\
-63 låne\n\
-78 låne #\n\
20 låne din\n\
35 låne mig\n\
-22 låne sin\n\
-37 lånet\n\
-18 lånet så\n\
23 lånt\n\
19 lås\n\
24 lås op\n\
57 låse\n\
31 låst\n\
-75 læg\n\
57 læg ikke\n\
-167 læg på\n\
51 læge\n\
-49 lægehuset\n\
-18 lægehuset tryk\n\
-49 lægeh…\n\
28 lægge\n\
19 lægge #\n\
26 lægge på\n\
51 lægger du\n\
-44 lægger jeg\n\
55 lægger på\n\
59 lægges\n\
43 lægge…\n\
-16 længere\n\
-40 længe…\n\
-29 lærer\n\
-21 lært\n\
-28 læs\n\
-18 læs brevet\n\
49 læs den\n\
-54 læs mere\n\
59 læse\n\
-81 læse den\n\
-49 læse det\n\
104 læse koden\n\
112 læser\n\
94 læser du\n\
18 læser jeg\n\
23 læser op\n\
-65 læser…\n\
-96 læst\n\
-29 læst den\n\
44 læuft\n\
-58 løber\n\
-78 løbet\n\
-26 løbet af\n\
-35 lød\n\
-31 løg\n\
-90 løn\n\
27 løn ind\n\
53 lønkonto\n\
-47 lønkontoret\n\
23 lønko…\n\
-22 lønkø…\n\
-20 lønnen\n\
-27 lønne…\n\
-30 lønseddel\n\
-16 lønseddel med\n\
-67 lønsedler\n\
-111 lønse…\n\
-164 lørdag\n\
-41 lørdag kl\n\
-16 lørdags\n\
-172 lørda…\n\
-24 løsning\n\
-48 m\n\
44 m kort\n\
18 ma pan\n\
73 ma pani\n\
21 ma suna\n\
145 maam\n\
20 maam your\n\
131 macbook\n\
131 macbo…\n\
30 macchina\n\
30 macch…\n\
23 mache\n\
55 machen\n\
55 mache…\n\
78 machine you\n\
-68 machines\n\
-33 machi…\n\
-132 mad\n\
99 madam\n\
16 madam according\n\
35 madame\n\
35 madam…\n\
-41 made\n\
38 made #\n\
25 made for\n\
19 made in\n\
-22 made it\n\
-61 made to\n\
-22 madpakke\n\
-22 madpa…\n\
-133 mads\n\
15 madsen\n\
15 madse…\n\
-37 mag\n\
18 magaz…\n\
50 magistrate\n\
62 magis…\n\
-40 magne…\n\
-255 mai\n\
38 maiden\n\
38 maiden name\n\
38 maide…\n\
-47 mail\n\
-34 mail address\n\
-23 mail addresses\n\
-24 mail because\n\
40 mail from\n\
-31 mail hilsen\n\
-33 mail i\n\
-20 mail if\n\
42 mail me\n\
72 mail med\n\
71 mail og\n\
-25 mail since\n\
-20 mail the\n\
43 mail to\n\
108 mail with\n\
22 mail within\n\
-25 mail you\n\
-27 mail your\n\
-56 mailadresse\n\
-64 maila…\n\
23 mailbox is\n\
-40 mailen\n\
-28 maile…\n\
-116 mails\n\
-18 mails in\n\
27 mails you\n\
-140 maine\n\
-84 maintenance\n\
130 maintenant\n\
61 maint…\n\
69 mais\n\
-29 maitr…\n\
-99 maj\n\
-25 maja\n\
64 majoration\n\
82 major…\n\
33 makbu…\n\
-30 make a\n\
-40 make it\n\
-24 make sure\n\
43 make the\n\
-98 makes\n\
-42 makes trouble\n\
74 making\n\
73 makin…\n\
-18 mal\n\
-91 malaga\n\
-91 malag…\n\
-45 malik\n\
-59 malin…\n\
144 malmø\n\
32 malta\n\
204 mam\n\
-54 mama\n\
-109 mamie\n\
100 mamma\n\
133 mamo\n\
-92 man\n\
21 man aldrig\n\
-16 man blive\n\
-43 man får\n\
-46 man har\n\
-26 man have\n\
-17 man i\n\
33 man ikke\n\
-32 man in\n\
33 man is\n\
-60 man kan\n\
-27 man må\n\
30 man on\n\
45 man says\n\
-149 man skal\n\
-63 man who\n\
-39 manage\n\
33 managed\n\
62 manager\n\
62 manag…\n\
-15 mancano\n\
41 manca…\n\
67 manchester\n\
30 manch…\n\
-19 mand\n\
-45 mand der\n\
20 mand er\n\
-27 mand fra\n\
34 mand i\n\
-21 mand med\n\
-15 mand og\n\
42 mand på\n\
-120 mandag\n\
-21 mandag kl\n\
120 mandat\n\
40 mandat darret\n\
-58 mandate\n\
51 mandato\n\
172 mandatory\n\
45 manda…\n\
-22 manden\n\
68 manden fra\n\
-59 manden i\n\
66 mando\n\
42 mands\n\
48 mands nummer\n\
70 mane\n\
-115 mange\n\
23 mange gange\n\
103 manglende\n\
23 manglende betaling\n\
-20 manglende porto\n\
77 mangler\n\
66 mangler #\n\
22 mangler at\n\
22 mangler betal\n\
-18 mangler betaling\n\
67 mangler din\n\
-130 mangler en\n\
-24 mangler stadig\n\
87 mangl…\n\
-31 manip…\n\
44 mann\n\
103 mano\n\
16 manually\n\
16 manua…\n\
-36 manus…\n\
-114 map\n\
-46 mappe\n\
62 mappe…\n\
-185 march\n\
-36 march the\n\
-15 marcus\n\
-15 marcu…\n\
-32 mardi\n\
-43 marek\n\
22 maresciallo\n\
22 mares…\n\
-52 margi…\n\
-23 marianne\n\
18 marie\n\
-24 mark\n\
18 marked\n\
-89 market\n\
33 marketing\n\
25 marketplace\n\
-40 marke…\n\
107 mark|emoji\n\
-75 mark|exclamation\n\
-154 mark|lines\n\
-64 mark|question\n\
-223 mark|quotation\n\
-111 mark|time\n\
-70 marri…\n\
-58 marte…\n\
55 martin\n\
63 marti…\n\
-54 marts\n\
-70 mas\n\
-105 mas de\n\
-47 masa\n\
62 masina\n\
23 masin…\n\
-73 maskinen\n\
-37 maski…\n\
26 mastercard\n\
35 maste…\n\
35 masz\n\
-206 matas\n\
-41 matas in\n\
120 matau\n\
-92 match\n\
-40 matcher\n\
-31 match…\n\
-52 material and\n\
31 material reply\n\
-33 mater…\n\
26 mathilde\n\
26 mathi…\n\
-17 matin\n\
64 matter\n\
133 matter is\n\
-102 matter to\n\
47 matte…\n\
-43 max\n\
27 maximum\n\
18 maximum now\n\
27 maxim…\n\
-110 may\n\
-79 may be\n\
-62 may close\n\
-28 may complain\n\
-61 may have\n\
70 may hear\n\
-22 may i\n\
37 may see\n\
-20 may stay\n\
-33 may take\n\
119 maybe\n\
35 md\n\
-38 mdr\n\
70 me\n\
-56 me a\n\
104 me and\n\
-46 me any\n\
26 me at\n\
415 me back\n\
73 me can\n\
91 me dice\n\
-41 me eating\n\
-88 me for\n\
32 me he\n\
75 me i\n\
-77 me if\n\
-102 me ill\n\
40 me in\n\
33 me its\n\
29 me ive\n\
-49 me llamo\n\
126 me lo\n\
20 me no\n\
18 me not\n\
33 me now\n\
85 me ok\n\
-216 me on\n\
-25 me one\n\
-28 me or\n\
44 me out\n\
-43 me puedes\n\
38 me she\n\
100 me so\n\
110 me the\n\
32 me they\n\
20 me this\n\
61 me to\n\
-47 me tonight\n\
39 me too\n\
24 me ur\n\
113 me what\n\
93 me when\n\
-61 me which\n\
35 me why\n\
26 me with\n\
49 me yes\n\
113 me your\n\
-23 mea\n\
-48 mean\n\
114 means\n\
-46 meant\n\
73 meanwhile\n\
73 meanw…\n\
-16 measures\n\
-48 measu…\n\
-21 med #\n\
51 med alle\n\
39 med andre\n\
56 med appen\n\
63 med at\n\
-41 med banken\n\
29 med bankens\n\
-18 med betalings\n\
17 med billede\n\
29 med bruger\n\
107 med cpr\n\
-38 med dankort\n\
-39 med dao\n\
23 med den\n\
27 med deres\n\
136 med det\n\
22 med dhl\n\
-34 med dig\n\
-58 med din\n\
-17 med dine\n\
26 med dit\n\
-35 med en\n\
-97 med fødselsdagen\n\
31 med gavekort\n\
-28 med hjem\n\
73 med koden\n\
25 med kopi\n\
127 med kort\n\
77 med kortoplysninger\n\
15 med kriminalassistent\n\
17 med mig\n\
42 med min\n\
174 med mitid\n\
-68 med mobilepay\n\
22 med nemid\n\
25 med nogen\n\
70 med og\n\
-42 med pas\n\
-33 med posten\n\
32 med på\n\
20 med retten\n\
-18 med sin\n\
-38 med så\n\
51 med venlig\n\
97 medarbejder\n\
-30 medarbejder og\n\
-68 medarbejdere\n\
34 medarbejderen\n\
54 medar…\n\
-50 medbring\n\
-83 medbr…\n\
47 meddelelse\n\
21 meddelelse fra\n\
52 meddelelse om\n\
84 medde…\n\
19 medec…\n\
21 medfø…\n\
-27 media…\n\
-19 medical helpline\n\
-20 medicin\n\
129 medic…\n\
-37 medie…\n\
-81 medlemmer\n\
-157 medle…\n\
66 medmindre\n\
44 medmindre du\n\
66 medmi…\n\
-142 meet\n\
-97 meeting\n\
-33 meeting is\n\
15 meeting with\n\
-91 meeti…\n\
-64 mega\n\
30 meget\n\
15 meget i\n\
16 mehmet\n\
16 mehme…\n\
26 mehr\n\
230 mein\n\
-56 meine\n\
35 meine neue\n\
-79 mektu…\n\
-28 mel\n\
-17 meld\n\
18 melden\n\
18 melden sie\n\
24 melder\n\
-41 meldt\n\
-28 meldte\n\
-28 meldte den\n\
-28 meldt…\n\
-21 mellem\n\
-34 mellem #\n\
27 mellem os\n\
-78 member\n\
-81 members\n\
63 membership\n\
24 membership is\n\
-56 membe…\n\
-143 meme\n\
-16 memur\n\
19 memuru\n\
110 memur…\n\
-26 men aged\n\
38 men at\n\
26 men den\n\
45 men der\n\
97 men du\n\
54 men hvis\n\
44 men ikke\n\
-29 men in\n\
16 men jeg\n\
52 men min\n\
-28 men read\n\
63 men så\n\
-34 men vaskemaskinen\n\
-37 men vi\n\
-68 menesi\n\
-82 menes…\n\
-18 menig…\n\
-23 mennesker\n\
-20 menne…\n\
100 mens\n\
-74 mens en\n\
146 mens jeg\n\
141 mens vi\n\
-50 mensaje\n\
-27 mensaje de\n\
-47 mensa…\n\
57 mention\n\
48 mention it\n\
-25 mentioned\n\
-20 menti…\n\
97 mentor\n\
97 mento…\n\
-81 menu\n\
-100 merca…\n\
-135 merci\n\
-55 merci pour\n\
-83 merci…\n\
-135 mere\n\
19 mere det\n\
-49 mere end\n\
-25 mere i\n\
-25 mere om\n\
-49 mere på\n\
-18 merga…\n\
-75 merge\n\
31 mergeti\n\
31 mergeti la\n\
66 merge…\n\
-31 merhaba\n\
37 merhaba ben\n\
-17 merha…\n\
-25 mes\n\
18 mesaj\n\
-167 mesaj…\n\
-96 mese\n\
31 meses\n\
-68 message and\n\
23 message for\n\
63 message from\n\
-33 message if\n\
73 message in\n\
22 message is\n\
-33 message our\n\
33 message you\n\
-70 message your\n\
-82 messages\n\
-62 message|addressed\n\
-284 message|framed\n\
246 message|now\n\
296 message|phone\n\
-84 messaggio\n\
-33 messa…\n\
132 messenger\n\
124 messe…\n\
29 messo\n\
-56 meste\n\
-34 met\n\
24 meta\n\
-34 metal…\n\
88 metamask\n\
88 metam…\n\
-62 meter\n\
-16 meters\n\
-16 meter…\n\
-69 method\n\
-16 method post\n\
-70 metho…\n\
-52 metro\n\
-22 mette\n\
107 mettez\n\
168 mette…\n\
93 metto\n\
62 mettre\n\
62 mettr…\n\
-83 metu\n\
143 meu\n\
43 meu nou\n\
16 mezzora\n\
16 mezzo…\n\
148 mi\n\
78 mi detti\n\
36 mi dica\n\
17 mi ha\n\
34 mi numero\n\
62 mi pe\n\
61 mia\n\
69 mich\n\
20 michael\n\
20 micha…\n\
25 microbuzul\n\
33 microsoft\n\
26 microsoft denmark\n\
-53 microsoft doesnt\n\
-61 microsoft never\n\
99 microsoft på\n\
-69 microsoft ringer\n\
17 microsoft technical\n\
69 micro…\n\
22 middag\n\
-29 middag #\n\
29 midda…\n\
24 middle\n\
40 midlertidig\n\
33 midlertidigt spærret\n\
60 midle…\n\
82 midnat\n\
82 midna…\n\
63 midnight\n\
-31 midnight or\n\
15 midnight the\n\
63 midni…\n\
-67 midt\n\
-20 midt og\n\
-26 midtjylland\n\
-40 midtj…\n\
15 miejscu\n\
15 miejs…\n\
-81 mieli\n\
22 mientras\n\
22 mient…\n\
57 mieszkam w\n\
41 miete\n\
56 mig\n\
-45 mig #\n\
16 mig de\n\
-28 mig dem\n\
16 mig det\n\
127 mig dit\n\
-28 mig du\n\
24 mig en\n\
-21 mig er\n\
-25 mig for\n\
103 mig her\n\
21 mig hvad\n\
71 mig i\n\
30 mig ja\n\
31 mig jeg\n\
21 mig kan\n\
21 mig koden\n\
71 mig koderne\n\
73 mig lige\n\
-24 mig med\n\
-19 mig når\n\
108 mig og\n\
-71 mig om\n\
77 mig så\n\
57 mig til\n\
-88 might\n\
-101 might be\n\
-24 migrants\n\
47 migrate\n\
31 migration\n\
131 migra…\n\
55 mii\n\
-21 mikkel #\n\
17 mikkelsen\n\
30 mikke…\n\
77 mikrofonen\n\
138 mikro…\n\
42 mil\n\
-55 milioane\n\
-55 milioane de\n\
-119 milio…\n\
-19 milit…\n\
-189 milk\n\
72 mill\n\
73 mille\n\
-26 million kroner\n\
-42 millioner\n\
-70 millioner kroner\n\
-93 milli…\n\
95 min #\n\
-98 min @link\n\
-90 min a\n\
55 min app\n\
-38 min bank\n\
71 min egen\n\
-20 min extend\n\
24 min fætter\n\
62 min husleje\n\
133 min kollega\n\
60 min konto\n\
-45 min kusine\n\
-86 min late\n\
23 min mand\n\
42 min mands\n\
42 min mobil\n\
18 min mor\n\
30 min onkel\n\
-44 min pinkode\n\
-60 min pung\n\
-179 min side\n\
88 min skærm\n\
37 min søster\n\
114 min telefon\n\
40 min tlf\n\
-31 min udlejer\n\
121 min ven\n\
-48 minde…\n\
-49 mindre\n\
-44 mindr…\n\
-30 mindst\n\
-16 minds…\n\
106 mine\n\
-15 mine i\n\
84 mine is\n\
52 minimum\n\
42 minimum #\n\
46 minim…\n\
-35 minister\n\
-39 ministeren\n\
77 ministers\n\
73 ministry\n\
50 ministry of\n\
17 ministry says\n\
71 minis…\n\
24 minors\n\
51 minor…\n\
-212 minsu\n\
24 minus #\n\
41 minut\n\
49 minute\n\
-20 minute course\n\
27 minute i\n\
29 minute you\n\
-63 minuten\n\
-23 minutes\n\
-42 minutes a\n\
82 minutes and\n\
15 minutes from\n\
63 minutes to\n\
-71 minuti\n\
-157 minutos\n\
58 minutter jeg\n\
-28 minut…\n\
187 mio\n\
-37 mio kr\n\
58 mir\n\
-41 mir #\n\
26 mir bitte\n\
-18 mire\n\
-28 miro\n\
18 mirro…\n\
53 mis\n\
-112 misbrug\n\
75 misbrugt\n\
-18 misbr…\n\
26 misin\n\
52 misiniz\n\
52 misin…\n\
16 mislykkedes\n\
25 misly…\n\
-77 misma\n\
17 mismatch\n\
17 misma…\n\
88 mismo\n\
76 miss\n\
-32 missb…\n\
48 missed\n\
27 missed you\n\
20 misse…\n\
49 missing send\n\
27 mission\n\
20 missi…\n\
35 mistake\n\
34 mistake and\n\
-36 mistake can\n\
-133 mistake i\n\
20 mistake in\n\
80 mistake please\n\
-43 mistanke\n\
-29 mistanke om\n\
22 mista…\n\
75 miste\n\
-47 mistede\n\
-59 mistede #\n\
119 mister\n\
94 mister du\n\
-53 mistet\n\
37 miste…\n\
114 mistænkt\n\
81 mistæ…\n\
-91 misuse\n\
-83 misuse of\n\
16 misused\n\
-68 misus…\n\
38 mit\n\
29 mit @link\n\
-18 mit cpr\n\
41 mit dankort\n\
33 mit der\n\
-93 mit gamle\n\
-40 mit i\n\
80 mit id\n\
-56 mit kort\n\
25 mit navn\n\
41 mit niemandem\n\
-32 mit norlys\n\
90 mit nye\n\
39 mit pas\n\
75 mit tjenestenummer\n\
-39 mitarbeiter\n\
-39 mitar…\n\
-47 mitge…\n\
121 mitid\n\
-56 mitid #\n\
417 mitid @link\n\
-68 mitid a\n\
93 mitid and\n\
36 mitid app\n\
-74 mitid appen\n\
35 mitid approval\n\
35 mitid at\n\
50 mitid before\n\
19 mitid bliver\n\
129 mitid bruger\n\
22 mitid brugernavn\n\
33 mitid card\n\
51 mitid code\n\
29 mitid det\n\
-27 mitid din\n\
-21 mitid dont\n\
-25 mitid du\n\
44 mitid e\n\
-76 mitid er\n\
59 mitid et\n\
54 mitid expires\n\
196 mitid for\n\
95 mitid her\n\
52 mitid here\n\
-63 mitid i\n\
-59 mitid id\n\
-30 mitid if\n\
53 mitid ile\n\
-31 mitid inden\n\
29 mitid is\n\
51 mitid it\n\
51 mitid klar\n\
72 mitid kode\n\
69 mitid login\n\
44 mitid med\n\
-17 mitid never\n\
27 mitid now\n\
92 mitid nu\n\
-44 mitid når\n\
95 mitid og\n\
-62 mitid onayi\n\
45 mitid open\n\
-41 mitid or\n\
-65 mitid over\n\
54 mitid på\n\
28 mitid security\n\
42 mitid senest\n\
21 mitid si\n\
-37 mitid skal\n\
15 mitid so\n\
-80 mitid support\n\
46 mitid så\n\
16 mitid that\n\
-49 mitid the\n\
-48 mitid til\n\
-176 mitid to\n\
38 mitid udløber\n\
212 mitid user\n\
23 mitid via\n\
18 mitid we\n\
-43 mitid will\n\
-20 mitid with\n\
62 mitid your\n\
23 mitid الخاص\n\
38 mitid خلال\n\
-18 mitids\n\
96 mitid…\n\
53 mitld\n\
-74 mittwoch\n\
-74 mittw…\n\
-43 ml\n\
-31 ml #\n\
37 mo\n\
55 mobil\n\
23 mobil i\n\
-93 mobilbanken\n\
68 mobile\n\
22 mobile pay\n\
154 mobilen\n\
19 mobilepay\n\
181 mobilepay #\n\
117 mobilepay @link\n\
68 mobilepay box\n\
-109 mobilepay du\n\
56 mobilepay er\n\
63 mobilepay for\n\
-106 mobilepay ile\n\
82 mobilepay is\n\
16 mobilepay it\n\
20 mobilepay køber\n\
-26 mobilepay me\n\
-127 mobilepay my\n\
41 mobilepay nu\n\
-87 mobilepay når\n\
20 mobilepay og\n\
-28 mobilepay ok\n\
-23 mobilepay or\n\
145 mobilepay til\n\
141 mobilepay to\n\
-117 mobilepay when\n\
50 mobilepay you\n\
55 mobilepay your\n\
-55 mobilepaye\n\
-24 mod #\n\
-55 mod betaling\n\
30 mod dem\n\
57 mod dig\n\
-24 model\n\
27 moder…\n\
99 modtag\n\
24 modtag #\n\
135 modtage\n\
37 modtage penge\n\
67 modtage pengene\n\
93 modtager\n\
16 modtager du\n\
-26 modtager i\n\
-107 modtaget\n\
-61 modtaget #\n\
-109 modtaget din\n\
105 modtaget en\n\
44 modta…\n\
-26 modtog\n\
-26 modto…\n\
-66 modul\n\
-51 modul #\n\
-127 module\n\
-91 module #\n\
-101 modul…\n\
-53 moge\n\
32 moi\n\
20 moi votre\n\
-30 mois\n\
185 moj\n\
55 moj nowy\n\
-30 mokejimas\n\
-36 mokej…\n\
119 mokes…\n\
38 moketi\n\
16 moket…\n\
44 mom\n\
31 mom its\n\
75 moment\n\
79 momen…\n\
-114 moms\n\
23 moms #\n\
-43 moms og\n\
173 mon\n\
-25 mona\n\
-26 monat…\n\
-91 monday\n\
-123 monday at\n\
-59 monday please\n\
-34 monday the\n\
-95 monda…\n\
26 money\n\
26 money #\n\
89 money @link\n\
-44 money abroad\n\
64 money and\n\
104 money comes\n\
-35 money for\n\
-118 money from\n\
48 money goes\n\
40 money has\n\
106 money here\n\
-19 money i\n\
24 money is\n\
-25 money laundering\n\
-45 money mule\n\
50 money on\n\
-49 money or\n\
-66 money to\n\
33 money until\n\
79 money you\n\
-21 money.amount|claims\n\
-50 money.amount|claims money.amount|denies\n\
25 money.amount|claims money.amount|reports\n\
74 money.amount|claims money.unusual-means|claims\n\
-73 money.amount|claims money.valuables|reports\n\
152 money.amount|claims person.adviser|claims\n\
101 money.amount|claims person.agent|claims\n\
37 money.amount|claims person.agent|reports\n\
58 money.amount|claims person.buyer|claims\n\
64 money.amount|claims person.family|claims\n\
-26 money.amount|claims person.family|reports\n\
-34 money.amount|claims person.landlord|claims\n\
151 money.amount|claims person.recruiter|claims\n\
143 money.amount|claims threat.arrest|threatens\n\
-41 money.amount|claims threat.block|reports\n\
75 money.amount|claims threat.block|threatens\n\
119 money.amount|claims threat.court|reports\n\
91 money.amount|claims threat.cutoff|threatens\n\
-34 money.amount|claims threat.deadline|denies\n\
-18 money.amount|claims threat.deadline|reports\n\
147 money.amount|claims threat.deadline|threatens\n\
60 money.amount|claims threat.debt|threatens\n\
117 money.amount|claims threat.deportation|threatens\n\
143 money.amount|claims threat.exposure|threatens\n\
91 money.amount|denies\n\
98 money.amount|denies threat.deadline|threatens\n\
-21 money.amount|live\n\
62 money.amount|reader\n\
18 money.amount|reports money.unusual-means|claims\n\
154 money.amount|reports money.unusual-means|reports\n\
-19 money.amount|reports money.valuables|claims\n\
33 money.amount|reports money.valuables|reports\n\
108 money.amount|reports person.agent|claims\n\
36 money.amount|reports person.agent|reports\n\
318 money.amount|reports person.family|claims\n\
25 money.amount|reports person.family|reports\n\
88 money.amount|reports threat.arrest|threatens\n\
36 money.amount|reports threat.block|reports\n\
-108 money.amount|reports threat.block|threatens\n\
-26 money.amount|reports threat.court|reports\n\
38 money.amount|reports threat.deadline|threatens\n\
33 money.amount|speaks\n\
43 money.unusual-means|claims\n\
29 money.unusual-means|claims person.adviser|claims\n\
91 money.unusual-means|claims person.agent|claims\n\
24 money.unusual-means|claims person.buyer|claims\n\
161 money.unusual-means|claims person.family|claims\n\
137 money.unusual-means|claims person.landlord|claims\n\
20 money.unusual-means|claims person.recruiter|claims\n\
-51 money.unusual-means|claims threat.arrest|threatens\n\
90 money.unusual-means|claims threat.block|threatens\n\
-23 money.unusual-means|claims threat.court|threatens\n\
107 money.unusual-means|claims threat.deadline|threatens\n\
42 money.unusual-means|claims threat.debt|threatens\n\
83 money.unusual-means|claims threat.deportation|threatens\n\
33 money.unusual-means|claims threat.exposure|threatens\n\
30 money.unusual-means|denies\n\
43 money.unusual-means|live\n\
74 money.unusual-means|reader\n\
61 money.unusual-means|reports\n\
52 money.unusual-means|reports money.valuables|reports\n\
123 money.unusual-means|reports person.family|claims\n\
104 money.unusual-means|speaks\n\
-32 money.valuables|claims\n\
-55 money.valuables|claims money.valuables|reports\n\
92 money.valuables|claims person.agent|claims\n\
-101 money.valuables|claims person.buyer|claims\n\
127 money.valuables|claims person.family|claims\n\
-38 money.valuables|claims person.family|reports\n\
65 money.valuables|claims person.landlord|claims\n\
79 money.valuables|claims threat.arrest|threatens\n\
-132 money.valuables|claims threat.block|threatens\n\
134 money.valuables|claims threat.court|threatens\n\
-19 money.valuables|claims threat.deportation|threatens\n\
79 money.valuables|claims threat.return|threatens\n\
-127 money.valuables|denies\n\
-73 money.valuables|denies threat.deadline|threatens\n\
-32 money.valuables|live\n\
49 money.valuables|reader\n\
-71 money.valuables|reports\n\
24 money.valuables|reports person.agent|claims\n\
34 money.valuables|reports person.agent|reports\n\
56 money.valuables|reports person.family|claims\n\
80 money.valuables|reports person.family|reports\n\
61 money.valuables|reports threat.arrest|reports\n\
-17 money.valuables|reports threat.arrest|threatens\n\
-33 money.valuables|reports threat.court|threatens\n\
41 money.valuables|reports threat.deadline|reports\n\
-65 money.valuables|reports threat.deadline|threatens\n\
24 money.valuables|speaks\n\
129 moneygram\n\
-23 money|claims\n\
-61 money|denies\n\
-44 money|reports\n\
46 money|speaks\n\
133 money…\n\
17 monit…\n\
-32 monobank\n\
-32 monob…\n\
38 monsieur\n\
38 monsi…\n\
-23 month\n\
-39 month #\n\
43 month and\n\
-19 month deposit\n\
-31 month no\n\
51 month to\n\
18 month you\n\
-110 monthly\n\
-26 months\n\
-25 months #\n\
-37 months and\n\
65 months deposit\n\
-20 months for\n\
-59 months rent\n\
-52 month…\n\
-22 mor\n\
-39 mor den\n\
-21 mor har\n\
24 mor og\n\
-76 more\n\
15 more and\n\
-37 more at\n\
-76 more on\n\
-52 more than\n\
-59 morfar\n\
-59 morfa…\n\
-44 morgen\n\
-18 morgen formiddag\n\
-49 morgen jeg\n\
15 morgen kl\n\
-39 morgen mellem\n\
-30 morgen og\n\
37 morgen på\n\
44 morgen tidlig\n\
-20 morges\n\
-48 morge…\n\
47 mormor\n\
25 mormor det\n\
-21 mormo…\n\
-50 morning\n\
-39 morning its\n\
16 morning sir\n\
-86 morning this\n\
-50 morni…\n\
-113 morten\n\
45 mortensen\n\
-64 morte…\n\
-47 mortgage\n\
-47 mortg…\n\
83 moscow\n\
83 mosco…\n\
28 mosque\n\
28 mosqu…\n\
-47 most\n\
-20 most of\n\
-28 mostly\n\
-28 mostl…\n\
-63 mot\n\
-52 mot de\n\
-35 mother\n\
28 mother is\n\
75 mothers\n\
27 mothe…\n\
78 motiv…\n\
-80 motor…\n\
97 mouse\n\
22 move everything\n\
-16 move in\n\
83 move it\n\
-106 move money\n\
-18 move the\n\
24 move them\n\
69 move your\n\
-59 moved\n\
-34 moved here\n\
-84 moved to\n\
-72 moves\n\
34 movil\n\
-73 moving\n\
-82 moving in\n\
-17 moving to\n\
-67 moving your\n\
-73 movin…\n\
31 mowi\n\
-24 mowi ze\n\
96 mozesz\n\
96 mozes…\n\
121 mp\n\
121 mp @link\n\
60 mr\n\
18 mr okafor\n\
15 mrs\n\
-55 mrs holm\n\
-133 ms\n\
34 mu\n\
142 much\n\
-21 much do\n\
120 much is\n\
61 much you\n\
-80 muldyr\n\
-80 muldy…\n\
-65 mule\n\
-25 mulighed\n\
-21 mulighed for\n\
23 muligheder\n\
15 muligt\n\
27 mulig…\n\
46 multa\n\
24 multumim\n\
-77 mum\n\
-16 mum i\n\
38 mum its\n\
15 mum mum\n\
52 mum my\n\
-97 mum says\n\
-52 munca\n\
15 municipality\n\
-90 municipalitys\n\
-96 munic…\n\
37 musait\n\
37 musai…\n\
-19 museet\n\
-19 musee…\n\
-58 museum\n\
-58 museu…\n\
108 musi\n\
52 musi pan\n\
66 musi pani\n\
58 muss\n\
41 mussen\n\
22 musst\n\
57 must\n\
89 must be\n\
36 must buy\n\
42 must confirm\n\
-15 must first\n\
50 must give\n\
-61 must go\n\
18 must know\n\
-61 must move\n\
50 must not\n\
-32 must pay\n\
-20 must re\n\
37 must register\n\
-46 must report\n\
19 must send\n\
-28 must take\n\
47 must top\n\
100 must transfer\n\
29 must verify\n\
17 must withdraw\n\
16 musterimiz\n\
-44 muste…\n\
67 mustnt\n\
67 mustn…\n\
82 musu\n\
38 mutti\n\
-102 mvh\n\
19 my\n\
-33 my #\n\
57 my account\n\
25 my address\n\
39 my agent\n\
69 my assistant\n\
55 my aunt\n\
20 my badge\n\
19 my bank\n\
-40 my birthday\n\
-46 my bitcoin\n\
24 my boss\n\
24 my brother\n\
20 my capacity\n\
-77 my card\n\
-54 my code\n\
112 my colleague\n\
-16 my country\n\
57 my cousin\n\
-21 my danish\n\
45 my daughter\n\
40 my driver\n\
-18 my flatmate\n\
20 my god\n\
52 my grandson\n\
32 my husband\n\
40 my job\n\
-25 my landlord\n\
45 my lawyer\n\
29 my link\n\
37 my love\n\
-45 my mitid\n\
39 my mobilepay\n\
-43 my money\n\
-18 my mum\n\
129 my new\n\
-73 my number\n\
-19 my other\n\
180 my own\n\
-20 my page\n\
-54 my passport\n\
42 my pay\n\
72 my phone\n\
41 my pin\n\
33 my rent\n\
33 my residence\n\
51 my roommate\n\
23 my salary\n\
31 my savings\n\
45 my screen\n\
-65 my share\n\
58 my side\n\
25 my sister\n\
-47 my text\n\
140 my uncle\n\
31 my visa\n\
54 my wallet\n\
-63 my webcam\n\
49 my wife\n\
-41 myndighed\n\
-98 myndi…\n\
-45 myself\n\
51 myself in\n\
-45 mysel…\n\
22 må\n\
54 må du\n\
-80 må gerne\n\
125 må ikke\n\
-59 må jeg\n\
-24 måde\n\
-128 mål\n\
-67 måler…\n\
48 målt\n\
48 målt til\n\
18 måned\n\
-62 måneden\n\
-73 måneder\n\
20 måneders\n\
-86 måned…\n\
-75 måske\n\
-76 måske få\n\
-67 måtte\n\
-106 mælk\n\
-36 mælke…\n\
-45 mænd er\n\
24 mænd i\n\
-21 mærkeligt\n\
-20 mærket\n\
-24 mærke…\n\
-37 mærz\n\
-42 møde den\n\
-18 møde i\n\
45 møde og\n\
19 møde op\n\
-114 mødel…\n\
38 møder\n\
-19 mødes ved\n\
-107 mødet\n\
-29 mødet på\n\
-31 møller\n\
-40 mølle…\n\
64 mønter\n\
64 mønte…\n\
-44 mørk\n\
49 n\n\
-42 n #\n\
45 na\n\
46 na #\n\
-205 na @link\n\
15 na miejscu\n\
53 na pas\n\
43 na rachunek\n\
66 na whatsapp\n\
-26 nabo\n\
-57 naboen\n\
57 naboer\n\
-130 nach\n\
90 nacio…\n\
27 nacisnac\n\
33 nacis…\n\
-67 nada\n\
-40 nadia\n\
-27 nadie\n\
124 nakaz\n\
63 nakaz aresztowania\n\
39 nakit\n\
-28 nalle…\n\
39 name\n\
-47 name address\n\
48 name as\n\
17 name call\n\
-32 name card\n\
17 name cpr\n\
46 name for\n\
97 name has\n\
44 name i\n\
44 name in\n\
65 name inside\n\
96 name is\n\
-74 name on\n\
24 name the\n\
48 name to\n\
52 name was\n\
-19 name will\n\
-17 name you\n\
-31 named\n\
-70 names\n\
-126 nanna\n\
60 napisz\n\
102 napis…\n\
27 narcotics\n\
49 narco…\n\
84 narko…\n\
-71 nas\n\
-46 nat\n\
-66 natale\n\
-66 natal…\n\
80 national\n\
39 national bank\n\
90 national police\n\
-33 national special\n\
60 nationala\n\
57 nationalbank\n\
48 nationale\n\
118 natio…\n\
-81 natten\n\
-67 natte…\n\
-74 naturlich\n\
-67 natur…\n\
17 naudo…\n\
37 naujas\n\
37 nauja…\n\
25 navn\n\
-24 navn der\n\
78 navn er\n\
-65 navn og\n\
47 navn oplys\n\
-37 navn på\n\
24 navn telefon\n\
43 navn tryk\n\
28 navne…\n\
82 nazwisko\n\
82 nazwi…\n\
46 nda\n\
-27 ne\n\
72 ne jus\n\
-36 ne le\n\
42 ne peux\n\
-63 ne vous\n\
156 neapm…\n\
26 near\n\
22 near the\n\
17 near you\n\
33 nearest\n\
33 neare…\n\
-44 nearly\n\
-44 nearl…\n\
60 neats…\n\
-108 necesita\n\
223 necesito\n\
81 necesito que\n\
28 necessary\n\
89 neces…\n\
-71 ned\n\
30 ned i\n\
61 ned og\n\
-32 nedenfor\n\
128 nedeniyle\n\
50 nedenstående\n\
65 neden…\n\
-31 nederst\n\
-31 neder…\n\
117 need #\n\
-83 need any\n\
-20 need anything\n\
16 need from\n\
15 need help\n\
-119 need my\n\
-27 need not\n\
17 need the\n\
-26 need to\n\
48 need ur\n\
139 need you\n\
18 neednt\n\
-49 neednt do\n\
18 needn…\n\
26 needs\n\
110 needs #\n\
-19 needs a\n\
-41 needs it\n\
-31 needs the\n\
-17 needs to\n\
-28 needs your\n\
-25 negalite\n\
-25 negalite atvykti\n\
148 negaliu\n\
131 negal…\n\
-15 negative\n\
-45 negli…\n\
-28 nehmen\n\
-28 nehme…\n\
-135 nei\n\
-51 neige\n\
37 neighbour\n\
17 neighbour is\n\
15 neighbours\n\
26 neigh…\n\
-78 nej\n\
48 nej det\n\
17 nej i\n\
-19 nej nej\n\
-32 nej og\n\
-52 nej på\n\
100 nej så\n\
-60 nej til\n\
-166 nel\n\
-63 nella\n\
-27 nella sua\n\
69 nem\n\
57 nem id\n\
211 nemid\n\
81 nemid @link\n\
-31 nemid closed\n\
74 nemid dit\n\
23 nemid expires\n\
56 nemid key\n\
23 nemid now\n\
-52 nemid nøglekort\n\
44 nemid og\n\
-128 nemkonto\n\
-17 nemkonto du\n\
46 nemkonto er\n\
-50 nemkonto in\n\
52 nemkonto og\n\
43 nemkonto so\n\
54 nemkonto to\n\
-18 nemkontoen\n\
-147 nemko…\n\
-16 nemlig\n\
-16 nemli…\n\
-51 nemme…\n\
44 nen\n\
16 nen parlez\n\
26 nepat…\n\
-65 neper…\n\
-96 nepra…\n\
-137 nereikia\n\
-182 nerei…\n\
59 nervous\n\
59 nervo…\n\
25 nervøs\n\
25 nervø…\n\
66 nes\n\
-43 nesakykite\n\
-46 nesak…\n\
20 neska…\n\
-77 nespauskite\n\
-134 nespa…\n\
-46 nessun\n\
-48 nessuna\n\
-60 nessuno\n\
-138 nessu…\n\
25 nest pas\n\
-87 net\n\
66 netbank and\n\
46 netbank er\n\
18 netbank for\n\
-40 netbank log\n\
-22 netbank med\n\
46 netbank mens\n\
-15 netbank og\n\
-23 netbank or\n\
20 netbank so\n\
-66 netbank yourself\n\
-65 netbanken\n\
-66 netbanken i\n\
-29 netbanken inden\n\
15 netbanken nu\n\
-28 netba…\n\
62 netflix\n\
97 netflix payment\n\
62 netfl…\n\
-101 netik…\n\
80 nets\n\
58 nets @link\n\
28 nets card\n\
-19 nets dit\n\
-43 nets jeg\n\
22 nets kan\n\
-54 nettet\n\
-54 nette…\n\
-123 netto\n\
-64 netto nørrebrogade\n\
20 netto og\n\
-43 netvæ…\n\
-30 network\n\
-30 netwo…\n\
35 neue nummer\n\
-146 never\n\
-63 never approve\n\
-107 never ask\n\
-28 never call\n\
-96 never calls\n\
-22 never certain\n\
-67 never do\n\
-140 never give\n\
-72 never have\n\
-66 never install\n\
-53 never pay\n\
-62 never phone\n\
-123 never send\n\
-73 never sends\n\
-15 never sent\n\
-37 never share\n\
-25 never take\n\
-19 never tell\n\
-45 never transfer\n\
-43 nevoie de\n\
118 new account\n\
29 new app\n\
-19 new brake\n\
-103 new card\n\
-74 new digital\n\
30 new eu\n\
-91 new in\n\
39 new message\n\
89 new number\n\
80 new payee\n\
20 new phone\n\
-46 new printer\n\
-75 new rules\n\
27 new security\n\
-32 new sign\n\
-64 new sim\n\
78 new supplier\n\
19 newcomer\n\
-28 news\n\
-21 news in\n\
-23 news the\n\
16 news you\n\
-50 newspaper\n\
-53 newsp…\n\
-107 next\n\
73 next #\n\
30 next month\n\
62 next of\n\
-135 next time\n\
51 next to\n\
27 next two\n\
-76 next week\n\
-82 ni\n\
21 ni tal\n\
82 nic\n\
63 nic nie\n\
-149 nice\n\
-66 nice day\n\
101 nicht\n\
-23 nicht auf\n\
92 nicht mehr\n\
49 nicht zeigen\n\
-125 nichts\n\
-125 nicht…\n\
-55 nicio\n\
-126 niciodata\n\
-126 nicio…\n\
-25 niciun\n\
-25 niciu…\n\
-143 nie\n\
-41 nie nach\n\
-61 nie podawaj\n\
-34 nie ty\n\
28 niece\n\
-64 niekada\n\
-64 niekam\n\
-228 nieka…\n\
-210 nieko\n\
-62 nieko daryti\n\
18 niels\n\
30 nielsen\n\
37 niels…\n\
41 niemandem\n\
-74 niemanden\n\
-81 niema…\n\
-147 nigdy\n\
-72 nigdy nie\n\
-155 night\n\
-43 night shift\n\
27 night you\n\
-61 nights\n\
-61 night…\n\
-30 nikol…\n\
-28 nikomu\n\
-28 nikom…\n\
-83 nikt\n\
-126 nimanui\n\
-126 niman…\n\
63 nimeni\n\
63 nimen…\n\
-64 nimic\n\
-34 nine and\n\
21 nine days\n\
47 nine digits\n\
28 nine dollar\n\
48 nine for\n\
70 nine hundred\n\
28 nine nine\n\
-17 nine to\n\
-28 nine years\n\
-32 nineteen\n\
92 ninety\n\
24 ninety minutes\n\
66 ninety nine\n\
-27 ninety thousand\n\
57 ninet…\n\
-115 ningu…\n\
-43 ninos\n\
-32 ninth\n\
52 nitten\n\
52 nitte…\n\
-54 no\n\
-61 no #\n\
-34 no action\n\
-16 no answer\n\
-25 no bank\n\
78 no calls\n\
-36 no card\n\
15 no cost\n\
99 no cuelgue\n\
-109 no danish\n\
65 no dont\n\
-40 no duty\n\
83 no experience\n\
-95 no fee\n\
-167 no hurry\n\
-25 no i\n\
-41 no im\n\
28 no interview\n\
45 no its\n\
-34 no later\n\
112 no le\n\
57 no lo\n\
-41 no longer\n\
25 no matter\n\
-48 no money\n\
-33 no name\n\
-89 no need\n\
78 no no\n\
-74 no one\n\
29 no pay\n\
-35 no payment\n\
-28 no problem\n\
52 no puedo\n\
-27 no questions\n\
22 no risk\n\
-94 no rush\n\
97 no se\n\
15 no sorry\n\
-24 no stress\n\
-35 no such\n\
25 no the\n\
52 no viewing\n\
-65 no we\n\
36 no what\n\
17 no you\n\
-72 noah\n\
-61 nobody\n\
-31 nobody answers\n\
77 nobody can\n\
-34 nobody from\n\
53 nobody may\n\
-62 nobod…\n\
-48 noch\n\
52 node\n\
-43 node #\n\
-76 nogen\n\
-110 nogen der\n\
51 nogen for\n\
-19 nogen har\n\
-24 nogen heller\n\
70 nogen hæv\n\
-79 nogen og\n\
24 nogen om\n\
-46 nogen ringer\n\
-80 nogen siger\n\
-26 nogensinde\n\
-26 nogen…\n\
-114 noget\n\
42 noget at\n\
-16 noget der\n\
-31 noget du\n\
-101 noget i\n\
-65 noget med\n\
71 noget men\n\
-28 noget nu\n\
-29 noget og\n\
-54 noget så\n\
109 noget til\n\
-16 noget ved\n\
44 nogle\n\
16 nogle penge\n\
-183 noi\n\
-28 nok\n\
181 nom\n\
80 nom de\n\
73 nombre\n\
53 nombre de\n\
73 nombr…\n\
79 nome\n\
-35 nome e\n\
-17 nomin…\n\
-37 non\n\
29 non compliance\n\
-98 non deve\n\
19 non le\n\
-37 non va\n\
-126 none\n\
-45 none of\n\
-30 nonna\n\
46 noon\n\
74 noon keep\n\
-97 noor\n\
-57 nor\n\
80 nord\n\
25 nordb…\n\
108 nordea\n\
32 nordea du\n\
33 nordea fraud\n\
-37 nordea never\n\
25 nordea security\n\
-46 nordea we\n\
93 norde…\n\
134 nordic\n\
-49 nordic countries\n\
-37 nordic recruitment\n\
38 nordisk\n\
165 nordi…\n\
-42 nordl…\n\
-19 nordsjælland\n\
20 nordsjællands\n\
20 nordsjællands politi\n\
-28 nords…\n\
-60 noredami\n\
-42 nored…\n\
25 norep…\n\
51 norge\n\
140 norlys\n\
89 norlys @link\n\
-54 norlys betal\n\
-69 norlys vi\n\
140 norly…\n\
65 normal\n\
74 normal that\n\
-52 normally\n\
-36 normally do\n\
32 normalt\n\
40 norma…\n\
-40 norrfly\n\
-40 norrf…\n\
-17 northern\n\
-17 north…\n\
31 norton\n\
27 norton #\n\
31 norto…\n\
59 norwe…\n\
-107 nos\n\
34 nose\n\
-58 nosotros\n\
-58 nosot…\n\
-50 nostr…\n\
41 not\n\
68 not allowed\n\
-43 not at\n\
18 not authorise\n\
-45 not be\n\
91 not been\n\
-16 not being\n\
-65 not by\n\
-30 not change\n\
27 not come\n\
53 not confirmed\n\
35 not deliver\n\
50 not disconnect\n\
-111 not even\n\
18 not for\n\
58 not go\n\
69 not hang\n\
-35 not have\n\
-57 not me\n\
-68 not need\n\
25 not on\n\
16 not order\n\
265 not paid\n\
20 not pay\n\
-15 not received\n\
23 not safe\n\
-70 not send\n\
-24 not share\n\
64 not speak\n\
48 not talk\n\
136 not tell\n\
53 not through\n\
-40 not to\n\
20 not turn\n\
-34 not urgent\n\
-25 not us\n\
30 not verified\n\
-15 not verify\n\
-17 not worry\n\
-45 not yet\n\
121 not you\n\
-47 not your\n\
80 notar…\n\
18 note\n\
69 note with\n\
-42 notebook\n\
-42 noteb…\n\
-20 noter\n\
60 notes in\n\
-51 nothing\n\
-38 nothing for\n\
-15 nothing has\n\
-29 nothing is\n\
-92 nothing to\n\
-17 nothing urgent\n\
69 nothing will\n\
-51 nothi…\n\
52 notice\n\
24 notice no\n\
-54 notice the\n\
-15 notice to\n\
27 notice your\n\
52 noticed\n\
20 noticed a\n\
-24 notices\n\
46 notic…\n\
116 notification\n\
77 notif…\n\
73 notre\n\
-61 nou\n\
-77 noua\n\
-63 nous\n\
-24 nous vous\n\
43 nouveau\n\
-27 nouvelle\n\
-51 nouve…\n\
-73 nov\n\
-172 nov #\n\
-15 novak\n\
-63 november\n\
-57 november #\n\
-17 november an\n\
-18 november at\n\
-39 novembre\n\
-71 novem…\n\
-28 novo\n\
133 now\n\
123 now #\n\
-17 now a\n\
87 now and\n\
37 now by\n\
25 now do\n\
94 now dont\n\
99 now go\n\
131 now he\n\
116 now i\n\
53 now if\n\
30 now im\n\
15 now in\n\
86 now it\n\
31 now its\n\
21 now open\n\
133 now or\n\
17 now please\n\
-15 now pls\n\
100 now read\n\
-21 now she\n\
66 now so\n\
-114 now the\n\
117 now to\n\
-44 now verify\n\
-27 now we\n\
90 now with\n\
56 now you\n\
41 now youve\n\
29 nowa\n\
56 nowy\n\
-113 npm\n\
-94 npm run\n\
181 nr\n\
-144 nr #\n\
25 nrt\n\
25 nrt #\n\
107 nsk\n\
74 nu\n\
38 nu a\n\
29 nu am\n\
103 nu beder\n\
-58 nu cere\n\
48 nu det\n\
28 nu ellers\n\
59 nu er\n\
18 nu for\n\
51 nu han\n\
36 nu her\n\
-17 nu hvis\n\
-132 nu il\n\
105 nu jeg\n\
-44 nu kan\n\
62 nu med\n\
62 nu nu\n\
29 nu og\n\
35 nu over\n\
40 nu platiti\n\
55 nu på\n\
49 nu sig\n\
43 nu siger\n\
91 nu skal\n\
21 nu som\n\
58 nu står\n\
129 nu så\n\
-16 nu til\n\
-106 nu trebuie\n\
-52 nu va\n\
56 nu vil\n\
32 nuestra\n\
-74 nuestro\n\
-69 nuest…\n\
110 nuevo\n\
-53 nuken…\n\
-67 null\n\
-47 nulla\n\
77 nulstiller\n\
53 nulst…\n\
-26 numara\n\
-41 numaradan\n\
166 numaram\n\
53 numarami\n\
39 numarana\n\
62 numaraniz\n\
110 numaranizi\n\
34 numaranizi ve\n\
-63 numarasi\n\
21 numarasini\n\
25 numarayi\n\
108 numarul\n\
107 numar…\n\
37 number\n\
24 number account\n\
63 number and\n\
59 number at\n\
140 number by\n\
47 number can\n\
25 number cpr\n\
27 number cvc\n\
66 number do\n\
72 number expiry\n\
-77 number for\n\
-83 number from\n\
49 number has\n\
134 number i\n\
129 number im\n\
64 number instead\n\
74 number is\n\
-20 number it\n\
-53 number no\n\
-46 number of\n\
-54 number on\n\
15 number one\n\
-177 number or\n\
56 number please\n\
-28 number press\n\
-39 number so\n\
55 number the\n\
24 number there\n\
-76 number three\n\
-96 number to\n\
20 number two\n\
21 number was\n\
-95 number we\n\
-65 number what\n\
105 number when\n\
47 number will\n\
48 number with\n\
38 number within\n\
-78 number you\n\
24 number your\n\
-17 number youve\n\
43 numbers\n\
-42 numbers and\n\
26 numbers from\n\
-19 numbers in\n\
23 numbers of\n\
100 numbers on\n\
69 numbers so\n\
23 numbers to\n\
21 numbers you\n\
39 numbe…\n\
104 numele\n\
104 numel…\n\
-25 numer\n\
26 numer karty\n\
86 numeri\n\
84 numeri ir\n\
50 numerio\n\
-54 numeris\n\
108 numero\n\
-88 numero cpr\n\
71 numero de\n\
19 numero di\n\
34 numero nuevo\n\
31 numeros\n\
87 numer…\n\
29 nummer\n\
118 nummer #\n\
26 nummer bank\n\
-49 nummer det\n\
-26 nummer du\n\
-22 nummer er\n\
32 nummer for\n\
17 nummer fra\n\
-46 nummer her\n\
-67 nummer i\n\
34 nummer kan\n\
23 nummer på\n\
33 nummer så\n\
-61 nummeret\n\
-30 nummeret bag\n\
62 nummeret op\n\
16 nummerplade\n\
24 numme…\n\
-62 numre\n\
-33 numre og\n\
15 numrene\n\
15 numre…\n\
-144 nunca\n\
-50 nunca le\n\
-138 nuo\n\
-60 nuoma\n\
57 nuoroda\n\
40 nuoro…\n\
41 nuova\n\
-108 nuovo\n\
86 nupir…\n\
112 nur\n\
52 nur hier\n\
45 nurse\n\
81 nusiu…\n\
-17 nusta…\n\
127 nutra…\n\
29 nuværende\n\
29 nuvær…\n\
76 ny\n\
140 ny besked\n\
-18 ny enhed\n\
38 ny konto\n\
33 ny leverandør\n\
76 ny levering\n\
15 ny post\n\
-115 ny telefon\n\
-26 nyborg\n\
-26 nybor…\n\
23 nye\n\
48 nye eu\n\
29 nye kort\n\
26 nye nr\n\
59 nye nummer\n\
-39 nye pakke\n\
47 nye telefon\n\
-43 nyhedsbrevet\n\
-96 nyhed…\n\
81 nykredit\n\
81 nykre…\n\
-23 nyt er\n\
-40 nyt i\n\
40 nyt kontonummer\n\
-108 nyt kort\n\
39 nyt nr\n\
141 nyt nummer\n\
-53 nyt til\n\
-33 nytår\n\
40 nå\n\
88 nå at\n\
21 nå men\n\
-24 nåede\n\
-24 nåede at\n\
-18 nået\n\
-112 når\n\
27 når de\n\
-40 når den\n\
-48 når det\n\
34 når din\n\
-78 når du\n\
-166 når en\n\
20 når han\n\
-115 når i\n\
-114 når jeg\n\
19 når mitid\n\
-49 når vi\n\
-27 nægter\n\
-27 nægter sig\n\
-27 nægte…\n\
-210 næste\n\
-122 næste gang\n\
-85 næste på\n\
-28 næsten\n\
-28 næste…\n\
-54 næstved\n\
-54 næstv…\n\
43 nævne\n\
-27 nødder\n\
-27 nødde…\n\
62 nødt\n\
62 nødt til\n\
22 nøgle\n\
24 nøgleboks\n\
54 nøglekort\n\
52 nøglekort er\n\
-85 nøglekort i\n\
-49 nøglen\n\
-61 nøglerne\n\
94 nøglerne med\n\
118 nørrebro\n\
73 nørrebro #\n\
-94 nørrebrogade\n\
-61 nørrebrogade #\n\
-85 nørregade\n\
-69 nørreport\n\
-76 nørre…\n\
-16 o\n\
-212 o #\n\
-67 o di\n\
-19 o pin\n\
-58 o voce\n\
-41 oak\n\
-40 oamen…\n\
-60 oat\n\
-60 oat milk\n\
-41 ob\n\
-39 object to\n\
-51 objection\n\
-72 objec…\n\
28 objet\n\
37 obligatorisk\n\
-18 obliged\n\
-18 obliged to\n\
-19 oblig…\n\
42 obser…\n\
34 obstruction\n\
44 obstr…\n\
-28 obtai…\n\
16 occas…\n\
-82 occhio\n\
-82 occhi…\n\
39 occup…\n\
59 oclock\n\
59 ocloc…\n\
81 oct\n\
33 oct #\n\
-128 october\n\
-106 october #\n\
-116 octob…\n\
-101 octubre\n\
-101 octub…\n\
-37 od\n\
-32 od #\n\
57 odbie…\n\
-50 odbior\n\
-34 odbioru\n\
-158 odbio…\n\
-46 oddaj…\n\
136 oddam\n\
41 oddzi…\n\
50 odense\n\
-20 odense #\n\
37 odense c\n\
20 odens…\n\
-240 oder\n\
-59 odmow…\n\
-87 odpow…\n\
19 odwol…\n\
30 odzys…\n\
31 of #\n\
-52 of a\n\
29 of aarhus\n\
-18 of about\n\
-27 of all\n\
104 of an\n\
102 of birth\n\
30 of blood\n\
26 of both\n\
30 of card\n\
-90 of charge\n\
30 of copenhagen\n\
44 of cpr\n\
39 of danske\n\
91 of denmark\n\
39 of dkk\n\
-23 of each\n\
39 of eur\n\
-71 of fake\n\
17 of four\n\
-33 of fraud\n\
18 of funds\n\
-16 of having\n\
34 of identity\n\
15 of immigration\n\
19 of india\n\
-61 of invoices\n\
-26 of it\n\
-32 of its\n\
33 of justice\n\
62 of kin\n\
31 of me\n\
49 of mine\n\
75 of my\n\
36 of next\n\
17 of nine\n\
35 of one\n\
19 of order\n\
-30 of our\n\
20 of paper\n\
88 of passport\n\
45 of payment\n\
29 of persons\n\
22 of residence\n\
45 of silence\n\
23 of tax\n\
-28 of the\n\
-38 of their\n\
-40 of them\n\
-94 of these\n\
78 of this\n\
48 of those\n\
-58 of three\n\
22 of unpaid\n\
-32 of up\n\
-27 of us\n\
31 of viewing\n\
-67 of work\n\
-54 of you\n\
59 of your\n\
-53 off\n\
-47 off at\n\
41 off by\n\
-59 off in\n\
27 off the\n\
45 off tomorrow\n\
48 offen\n\
52 offence\n\
-27 offenders\n\
47 offentlige\n\
54 offen…\n\
-45 offer\n\
-26 offer you\n\
-50 offered\n\
-21 offerfonden\n\
-107 offers\n\
-210 offer…\n\
26 office\n\
-25 office at\n\
64 office of\n\
-34 office on\n\
56 office there\n\
37 office they\n\
48 office you\n\
79 officer\n\
33 officer and\n\
-35 officer asked\n\
25 officer daniel\n\
66 officer from\n\
62 officer i\n\
49 officer if\n\
31 officer in\n\
44 officer jensen\n\
-26 officer no\n\
62 officer on\n\
-83 officer or\n\
68 officer press\n\
17 officer then\n\
-17 officer who\n\
-35 officers\n\
-45 officers and\n\
-52 officers are\n\
50 offic…\n\
18 ofiter\n\
18 ofite…\n\
-40 ofre\n\
-52 ofrene\n\
-56 ofren…\n\
-70 often\n\
-77 og #\n\
71 og adgangskode\n\
26 og adresse\n\
-40 og alligevel\n\
-31 og anmeld\n\
65 og at\n\
36 og bag\n\
30 og bagefter\n\
16 og bagside\n\
-22 og bede\n\
-110 og beder\n\
89 og bekræft\n\
59 og bekræfte\n\
55 og bekræfter\n\
201 og betal\n\
-29 og betale\n\
39 og betaler\n\
30 og billede\n\
-18 og blev\n\
61 og bliver\n\
-69 og bruger\n\
140 og cpr\n\
70 og cvc\n\
55 og de\n\
-27 og del\n\
66 og dem\n\
70 og den\n\
-21 og der\n\
-24 og derefter\n\
45 og deres\n\
53 og derfor\n\
91 og din\n\
27 og dine\n\
130 og dit\n\
44 og du\n\
-166 og en\n\
80 og er\n\
-57 og et\n\
-68 og fik\n\
-46 og fortæller\n\
-29 og få\n\
-47 og fået\n\
15 og får\n\
19 og første\n\
22 og giv\n\
62 og give\n\
70 og giver\n\
86 og godkend\n\
58 og godkende\n\
23 og gå\n\
42 og han\n\
89 og har\n\
70 og hav\n\
-78 og hent\n\
-22 og hentede\n\
134 og henter\n\
55 og hjælper\n\
-28 og husk\n\
110 og hvad\n\
35 og hvilken\n\
45 og hvor\n\
39 og hæve\n\
38 og hæver\n\
-27 og i\n\
63 og indtast\n\
-58 og ingen\n\
-15 og integration\n\
112 og jeg\n\
57 og kan\n\
-31 og klik\n\
218 og kode\n\
50 og koden\n\
-29 og kommer\n\
-96 og kontakt\n\
37 og kontonummer\n\
30 og kontrolcifre\n\
60 og kort\n\
29 og kureren\n\
-40 og lad\n\
-36 og legitimation\n\
40 og log\n\
-55 og læg\n\
50 og lægger\n\
41 og læse\n\
-37 og mag\n\
-39 og man\n\
-33 og mangler\n\
-38 og med\n\
133 og min\n\
29 og mit\n\
21 og mitid\n\
-42 og moms\n\
31 og må\n\
53 og nej\n\
32 og netbank\n\
42 og når\n\
29 og om\n\
102 og oplys\n\
77 og pas\n\
22 og pengene\n\
25 og pinkode\n\
47 og politiet\n\
-97 og ring\n\
-42 og ringer\n\
-62 og sagde\n\
222 og send\n\
167 og sende\n\
-33 og sender\n\
-56 og sendt\n\
97 og sig\n\
67 og sige\n\
-156 og siger\n\
43 og skriv\n\
66 og skrive\n\
42 og skriver\n\
61 og slet\n\
31 og slettes\n\
-57 og spærre\n\
-21 og spørg\n\
-34 og står\n\
-15 og sundhedskort\n\
60 og swipe\n\
103 og så\n\
69 og sætter\n\
-22 og tag\n\
66 og tager\n\
-90 og til\n\
-56 og to\n\
-50 og told\n\
-54 og tryk\n\
53 og udgiver\n\
-19 og var\n\
27 og vestsjællands\n\
-57 og vil\n\
-57 og ville\n\
86 oggetto\n\
86 ogget…\n\
138 oggi\n\
22 oggi e\n\
-65 oglum\n\
-19 også\n\
15 også at\n\
29 også bruge\n\
15 også den\n\
-32 også din\n\
-30 også når\n\
-38 også selvom\n\
116 oh\n\
20 oh my\n\
26 oh no\n\
39 ohne\n\
-36 oil\n\
-60 oister\n\
-60 oiste…\n\
-19 ok\n\
-29 ok du\n\
22 ok i\n\
-20 ok love\n\
-56 ok so\n\
-32 ok to\n\
-17 okay\n\
-79 okay can\n\
-51 okay i\n\
22 okay now\n\
30 okay so\n\
-42 okay så\n\
28 oksana\n\
28 oksan…\n\
-52 oktober\n\
-58 oktob…\n\
-69 okumak\n\
-69 okumak icin\n\
-73 okuma…\n\
-50 okuyu…\n\
-65 olarak tanitan\n\
-69 old\n\
-31 old account\n\
43 old phone\n\
-15 older\n\
-20 oldugunu\n\
-87 oldug…\n\
-104 ole\n\
-44 olive…\n\
22 olmad…\n\
-37 olsun\n\
-94 olunca\n\
-94 olunc…\n\
41 olup\n\
-59 olur\n\
-31 olursa\n\
-21 olurs…\n\
-52 om\n\
78 om #\n\
-21 om andet\n\
-62 om at\n\
67 om dagen\n\
-45 om de\n\
-76 om den\n\
28 om deres\n\
-18 om det\n\
-23 om dine\n\
-44 om dit\n\
-22 om du\n\
-85 om en\n\
60 om et\n\
30 om fire\n\
-15 om forlængelse\n\
-23 om hjælp\n\
23 om hun\n\
61 om hvidvask\n\
-19 om hvordan\n\
-73 om i\n\
57 om jeg\n\
39 om jeres\n\
-46 om koder\n\
-35 om kontaktbedrageri\n\
-39 om kortoplysninger\n\
178 om lidt\n\
-25 om lånet\n\
-55 om misbrug\n\
-85 om mit\n\
-21 om mitid\n\
-46 om natten\n\
-25 om opholdstilladelse\n\
40 om refusion\n\
52 om sagen\n\
-31 om svindel\n\
56 om ti\n\
58 om til\n\
26 om tilbagebetaling\n\
-31 om ugen\n\
-21 om året\n\
-98 omar\n\
-31 omfatter\n\
34 omfattet\n\
34 omfattet af\n\
-99 omg\n\
-86 omkring\n\
-86 omkri…\n\
-21 området\n\
-21 områd…\n\
32 omsti…\n\
-29 on\n\
-122 on #\n\
-23 on 2nd\n\
-200 on @link\n\
20 on account\n\
-32 on all\n\
23 on and\n\
32 on behalf\n\
-87 on dba\n\
-50 on delivery\n\
-39 on duty\n\
-42 on facebook\n\
-74 on friday\n\
-28 on her\n\
122 on his\n\
142 on hold\n\
-35 on holiday\n\
28 on it\n\
-183 on its\n\
-57 on linkedin\n\
39 on me\n\
-55 on monday\n\
83 on my\n\
-62 on our\n\
-66 on page\n\
91 on phone\n\
-61 on purpose\n\
-102 on saturday\n\
95 on skype\n\
73 on speaker\n\
-30 on sunday\n\
-76 on teams\n\
132 on telegram\n\
-47 on the\n\
-28 on their\n\
198 on this\n\
40 on thursday\n\
-41 on to\n\
18 on top\n\
-75 on tuesday\n\
-79 on two\n\
44 on va\n\
-95 on video\n\
-69 on wednesday\n\
-53 on weekdays\n\
157 on whatsapp\n\
21 on which\n\
-26 on windows\n\
30 on with\n\
66 on your\n\
28 ona\n\
-68 onay\n\
-62 onayi\n\
82 onayl…\n\
-20 once\n\
-16 once a\n\
-47 once and\n\
24 once the\n\
20 once you\n\
55 one #\n\
-52 one account\n\
108 one and\n\
15 one are\n\
-28 one as\n\
17 one at\n\
-33 one call\n\
-21 one do\n\
61 one for\n\
79 one from\n\
107 one hour\n\
74 one i\n\
-24 one in\n\
89 one is\n\
35 one minute\n\
-24 one nine\n\
96 one now\n\
-22 one one\n\
-24 one or\n\
-75 one the\n\
31 one thing\n\
60 one thousand\n\
81 one to\n\
-24 one two\n\
-40 one w\n\
20 one way\n\
-41 one who\n\
-129 one with\n\
-21 one would\n\
39 one you\n\
46 one zero\n\
-25 ones\n\
28 ongoing\n\
28 ongoi…\n\
73 onkel\n\
61 online\n\
46 online #\n\
82 online banking\n\
20 online earn\n\
-26 online in\n\
73 onlin…\n\
120 only\n\
142 only #\n\
40 only a\n\
48 only and\n\
62 only be\n\
36 only because\n\
-64 only enter\n\
191 only for\n\
39 only got\n\
144 only have\n\
23 only if\n\
-35 only looks\n\
105 only need\n\
32 only one\n\
-32 only so\n\
29 only the\n\
35 only to\n\
51 only until\n\
-76 only when\n\
-51 ons\n\
-138 onsdag\n\
-54 onsdag kl\n\
-138 onsda…\n\
-43 ont\n\
28 onto\n\
29 onto your\n\
123 onu\n\
63 op #\n\
-32 op @link\n\
-41 op af\n\
41 op det\n\
127 op for\n\
-52 op med\n\
106 op og\n\
25 op om\n\
-36 op på\n\
102 op som\n\
18 op til\n\
33 opbevarer\n\
20 opbevaring\n\
49 opbev…\n\
50 opdag…\n\
126 opdater\n\
51 opdater dine\n\
72 opdater dit\n\
35 opdatere\n\
-58 opdateret\n\
66 opdatering\n\
91 opdat…\n\
43 open\n\
-28 open #\n\
51 open @link\n\
30 open a\n\
-28 open an\n\
51 open and\n\
15 open invoices\n\
70 open it\n\
20 open mitid\n\
38 open the\n\
22 open this\n\
-101 open till\n\
49 open until\n\
59 open your\n\
53 opened\n\
73 opened a\n\
-32 opened it\n\
-50 opened the\n\
53 opene…\n\
-60 opening\n\
-85 opening hours\n\
-60 openi…\n\
-28 opens\n\
30 operate\n\
-24 operation\n\
-17 operation against\n\
-23 operationen\n\
17 operations\n\
-45 operator\n\
64 opera…\n\
-30 opgang\n\
-15 opgangen\n\
-51 opgan…\n\
-93 opgave\n\
-28 opgave #\n\
48 opgaver\n\
-31 opgav…\n\
45 opgørelse\n\
-53 opgørelsen\n\
55 ophold\n\
-33 opholdsbevis\n\
-21 opholdskort\n\
-50 opholdstilladelse\n\
-25 opholdstilladelse på\n\
-17 ophol…\n\
17 ophæves\n\
40 ophør…\n\
32 opinion\n\
32 opini…\n\
-55 opkald\n\
29 opkald om\n\
-66 opkal…\n\
-34 opkræver\n\
25 opkræves #\n\
-23 opkrævning\n\
-90 opkræ…\n\
-35 oplac…\n\
72 oplad…\n\
-99 oplata\n\
21 oplaty\n\
176 oplat…\n\
150 oplys\n\
-52 oplys aldrig\n\
34 oplys cpr\n\
-34 oplys din\n\
72 oplys dit\n\
64 oplys venligst\n\
27 oplyse\n\
57 oplyse dit\n\
15 oplyse kortnummer\n\
-114 oplyse noget\n\
-47 oplyser\n\
-18 oplysning\n\
67 oplysninger\n\
27 oplysninger her\n\
19 oplysninger inden\n\
-69 oplysningerne\n\
-50 oplyst\n\
15 oplys…\n\
-27 opmærksom\n\
-27 opmærksom på\n\
-20 opmær…\n\
39 opret\n\
44 opret en\n\
97 oprette\n\
138 opretter\n\
43 oprettet\n\
18 oprettet et\n\
-130 oprettet log\n\
122 opret…\n\
-49 ops\n\
19 opsagt\n\
19 opsag…\n\
-49 opsig…\n\
-55 opskr…\n\
39 opslag\n\
73 opsparingen\n\
66 opspa…\n\
-69 opstå…\n\
-127 opt\n\
-29 optages\n\
54 optaget\n\
-36 optaget biometri\n\
36 optaget et\n\
17 optag…\n\
47 optim…\n\
-37 options\n\
-41 optio…\n\
-21 optræder\n\
-21 optræ…\n\
58 optym…\n\
-72 or\n\
-37 or #\n\
-53 or @link\n\
-39 or a\n\
-25 or all\n\
-24 or an\n\
-20 or approve\n\
-36 or at\n\
-26 or bank\n\
-97 or call\n\
-51 or cash\n\
-86 or choose\n\
-22 or come\n\
-51 or do\n\
58 or i\n\
-101 or in\n\
-37 or is\n\
178 or it\n\
69 or its\n\
-57 or just\n\
48 or leave\n\
64 or lose\n\
50 or mastercard\n\
-83 or mitid\n\
-39 or no\n\
-84 or on\n\
-19 or our\n\
-20 or password\n\
69 or payment\n\
-152 or phone\n\
-21 or ring\n\
-61 or see\n\
-39 or shall\n\
-59 or should\n\
-56 or that\n\
-41 or the\n\
-16 or transfer\n\
-40 or use\n\
101 or we\n\
-46 or with\n\
137 or you\n\
35 or your\n\
-173 ora #\n\
-24 orang…\n\
65 oraz\n\
-75 ord\n\
17 ord til\n\
64 orden\n\
29 orden de\n\
-16 orden…\n\
-18 order\n\
-208 order #\n\
17 order a\n\
-34 order by\n\
-77 order from\n\
-68 order has\n\
-80 order id\n\
17 order is\n\
146 order new\n\
88 order of\n\
61 order the\n\
35 order your\n\
-57 ordered\n\
27 ordered a\n\
57 orderis\n\
-16 orders\n\
18 ordet\n\
-145 ordre\n\
-70 ordre #\n\
16 ordren\n\
22 ordre…\n\
60 ore\n\
-83 ore #\n\
112 ore o\n\
-29 organisation\n\
-115 organ…\n\
30 orienteret\n\
-22 original\n\
-40 originale\n\
-84 origi…\n\
33 orphans\n\
35 orpha…\n\
23 orsted\n\
26 orsted @link\n\
23 orste…\n\
-73 os\n\
16 os #\n\
41 os der\n\
21 os med\n\
-68 os på\n\
-16 os vi\n\
-110 osob\n\
-91 ostrz…\n\
-178 oszus…\n\
58 other\n\
-26 other #\n\
40 other line\n\
-29 other one\n\
33 other people\n\
59 other phone\n\
82 other way\n\
-34 others\n\
59 others are\n\
-15 others that\n\
63 otherwise\n\
42 otherwise it\n\
155 otherwise the\n\
-94 otherwise you\n\
26 other…\n\
-59 otomatik\n\
-59 otoma…\n\
-77 otp\n\
-39 otra\n\
87 otrzy…\n\
-91 otte\n\
36 otte cifre\n\
-33 oturum\n\
-33 oturu…\n\
31 ou\n\
-124 oublie\n\
-124 oubli…\n\
36 oui\n\
22 our\n\
52 our account\n\
67 our agent\n\
-121 our app\n\
50 our billing\n\
76 our broker\n\
-28 our compliance\n\
51 our courier\n\
16 our customers\n\
47 our cyber\n\
47 our depot\n\
66 our driver\n\
24 our engineer\n\
36 our fraud\n\
44 our lawyers\n\
-32 our mails\n\
32 our name\n\
114 our new\n\
46 our officer\n\
-33 our opening\n\
-47 our own\n\
35 our partner\n\
21 our phone\n\
23 our platform\n\
29 our prize\n\
102 our records\n\
20 our register\n\
17 our security\n\
-22 our server\n\
-80 our site\n\
22 our technician\n\
-29 our telephone\n\
27 our terminal\n\
21 our vault\n\
25 our vendor\n\
47 our wallet\n\
-60 our warehouse\n\
-58 our website\n\
-84 ours\n\
-31 ours is\n\
31 out\n\
39 out #\n\
-34 out a\n\
33 out and\n\
21 out at\n\
28 out before\n\
61 out by\n\
-20 out for\n\
42 out i\n\
-19 out in\n\
-16 out of\n\
-47 out on\n\
33 out the\n\
55 out to\n\
37 out tonight\n\
33 out with\n\
51 outdated\n\
51 outda…\n\
27 outgoing\n\
27 outgoing payments\n\
27 outgo…\n\
-36 outlo…\n\
-40 outside\n\
-19 outside the\n\
-26 outside with\n\
-29 outsi…\n\
38 outstanding\n\
15 outstanding amount\n\
38 outst…\n\
-15 oven\n\
-39 over\n\
-19 over #\n\
30 over at\n\
-18 over for\n\
-30 over her\n\
49 over og\n\
104 over på\n\
59 over telefonen\n\
-28 over the\n\
75 over to\n\
-55 over your\n\
51 overb…\n\
76 overdue\n\
74 overd…\n\
144 overfør\n\
99 overfør #\n\
37 overfør beløbet\n\
53 overfør dem\n\
80 overfør depositum\n\
-79 overføre\n\
38 overføre #\n\
70 overføre dem\n\
-128 overføre penge\n\
-98 overfører\n\
32 overfører #\n\
47 overføres\n\
63 overføres til\n\
92 overførsel\n\
120 overførsel på\n\
85 overførslen\n\
-71 overførsler\n\
41 overført\n\
22 overført til\n\
47 overf…\n\
54 overg…\n\
-17 overh…\n\
-62 overl…\n\
-17 overnight\n\
-18 overn…\n\
105 overpaid\n\
15 overpaid tax\n\
105 overp…\n\
-64 overraskelse\n\
-43 overr…\n\
-26 oversigt\n\
16 overskydende skat\n\
-25 overs…\n\
-21 overtager\n\
25 overtrædelse\n\
23 overtrædelse af\n\
34 overvågning\n\
-29 owe\n\
44 owe #\n\
-93 owe you\n\
66 owed\n\
-40 own\n\
45 own account\n\
-40 own accounts\n\
-25 own phone\n\
29 own savings\n\
54 owner\n\
-17 owner and\n\
24 owner of\n\
-66 owners\n\
37 ownership\n\
-27 owner…\n\
-52 oye\n\
67 oznac…\n\
22 p\n\
92 p @link\n\
-21 pa\n\
209 paa\n\
49 paa #\n\
-26 paa @link\n\
25 paa dit\n\
48 paais…\n\
36 pacco\n\
54 pacco e\n\
125 package\n\
28 package because\n\
-28 package from\n\
116 packa…\n\
-32 packed\n\
48 packet\n\
43 packe…\n\
29 packing\n\
29 packi…\n\
-68 paczka czeka\n\
-28 padborg\n\
-28 padbo…\n\
-102 padekite\n\
-102 padekite rageli\n\
-76 padek…\n\
21 padik…\n\
-48 pads\n\
215 paga\n\
78 paga #\n\
60 pagad…\n\
-56 pagal…\n\
-46 pagamento\n\
-18 pagam…\n\
129 pagar\n\
53 pagare\n\
85 pagata\n\
-117 pagato\n\
-26 pagat…\n\
-54 page\n\
-85 page #\n\
21 page @link\n\
-38 page on\n\
-36 page that\n\
-104 page where\n\
76 pagina\n\
56 pagin…\n\
110 pago\n\
60 pago de\n\
-53 pagos\n\
76 pague\n\
46 paid #\n\
-71 paid at\n\
-44 paid before\n\
-15 paid by\n\
88 paid for\n\
22 paid in\n\
-18 paid it\n\
-43 paid on\n\
58 paid out\n\
-59 paid so\n\
-46 paid tax\n\
-82 paid the\n\
-20 paid through\n\
19 paid to\n\
33 paid today\n\
16 paid too\n\
-71 paid with\n\
-34 paid you\n\
39 paid your\n\
-55 paie\n\
-32 paiement\n\
37 paiem…\n\
20 paimt…\n\
-44 paint\n\
-124 paint…\n\
-52 pair\n\
-62 pair of\n\
-21 pairs\n\
17 paket\n\
-109 paketiniz\n\
-71 paketshop\n\
-149 paket…\n\
48 pakke\n\
-31 pakke er\n\
47 pakke fra\n\
-55 pakke i\n\
44 pakke venter\n\
-42 pakkeboksen\n\
22 pakken er\n\
-25 pakken fra\n\
-44 pakken kan\n\
-74 pakker\n\
-50 pakket\n\
-23 pakket og\n\
-103 pakke…\n\
24 palle\n\
113 pan\n\
42 pan w\n\
52 pana\n\
22 pana la\n\
-37 pana vineri\n\
-39 pande…\n\
162 pani\n\
68 pani numer\n\
23 panic\n\
-57 panie\n\
107 panski\n\
126 pansk…\n\
58 panst…\n\
-34 pantalla\n\
-34 panta…\n\
60 panu\n\
-62 papa\n\
-36 papeg…\n\
-93 papel\n\
34 paper\n\
-27 papers\n\
-27 paper…\n\
-105 papie…\n\
-53 papir\n\
-97 papirerne\n\
-71 papirerne i\n\
-153 papir…\n\
-46 paquete\n\
-47 paquete en\n\
-39 paque…\n\
-18 par\n\
24 par la\n\
50 par sms\n\
132 para\n\
-45 para aklama\n\
41 para evitar\n\
-114 para la\n\
60 para no\n\
100 para que\n\
-16 parag…\n\
-35 param…\n\
102 paraniz\n\
74 paran…\n\
-39 parasi\n\
-33 parasini\n\
-96 parasykite\n\
-43 paras…\n\
29 parat\n\
100 parayi\n\
217 paray…\n\
20 parce\n\
-151 parcel at\n\
-113 parcel from\n\
66 parcel goes\n\
66 parcel in\n\
34 parcel is\n\
-27 parcel to\n\
51 parcel with\n\
-20 parcels\n\
-65 parduotuveje\n\
-86 pardu…\n\
58 pareigunu\n\
75 parei…\n\
-42 parental\n\
-42 parental leave\n\
-68 parents\n\
-22 parents la\n\
-104 paren…\n\
-169 park\n\
26 parkering @link\n\
-57 parkering i\n\
26 parkeringsafgift\n\
28 parkeringsafgift #\n\
-29 parkeringsbøde\n\
-29 parkeringsbøde kan\n\
20 parking here\n\
-33 parking in\n\
15 parking machine\n\
26 parki…\n\
38 parla\n\
19 parle\n\
56 parler\n\
56 parler a\n\
16 parlez\n\
80 parle…\n\
73 parli\n\
-33 parliament\n\
-51 parli…\n\
-46 parod…\n\
-29 parola\n\
17 parol…\n\
49 part\n\
32 part #\n\
-31 part in\n\
25 part of\n\
81 part time\n\
-99 partagez\n\
-109 parta…\n\
-105 parte\n\
45 partea\n\
-37 parter\n\
16 parties\n\
-89 parti…\n\
123 partner\n\
-70 partners\n\
89 partn…\n\
91 parts\n\
-129 party\n\
28 pas\n\
-44 pas de\n\
-39 pas eller\n\
21 pas er\n\
-27 pas i\n\
39 pas og\n\
19 pas on\n\
-87 pas på\n\
-28 pas til\n\
-60 pasa\n\
20 pasakyti\n\
77 pasak…\n\
-51 pasaporte y\n\
-17 pasap…\n\
45 pasar\n\
-54 pasar por\n\
49 pasar…\n\
-38 pasii…\n\
68 pasir…\n\
-154 paska…\n\
-29 pasko…\n\
87 pasku…\n\
70 paso\n\
39 paspa…\n\
-76 pass\n\
23 passage\n\
25 passaporto\n\
-18 passaporto e\n\
-47 passare\n\
16 passa…\n\
-50 passcode\n\
34 passc…\n\
-20 passe\n\
-22 passe par\n\
70 passed\n\
-18 passed on\n\
18 passeport\n\
25 passeport et\n\
-25 passe…\n\
-37 passport and\n\
-54 passport copy\n\
80 passport cpr\n\
-59 passport does\n\
42 passport for\n\
-44 passport has\n\
31 passport no\n\
60 passport number\n\
-46 passport or\n\
24 passport so\n\
34 passport will\n\
83 passports\n\
85 passports and\n\
-66 passt\n\
17 password\n\
302 password and\n\
-62 password for\n\
-34 password from\n\
-19 password in\n\
36 password is\n\
16 password it\n\
-69 password or\n\
-49 password to\n\
-20 password was\n\
-92 passwords\n\
-93 past\n\
48 pasta\n\
38 paste\n\
25 pasto\n\
36 pastor\n\
17 pasto…\n\
16 pastr…\n\
31 paszport\n\
34 paszp…\n\
-18 pat\n\
-106 patat…\n\
-51 patch\n\
-49 path\n\
-28 pati\n\
-36 patient\n\
-59 patie…\n\
64 patik…\n\
-64 patit\n\
100 patrol\n\
61 patrol is\n\
124 patro…\n\
34 patru…\n\
-101 pats\n\
-101 pattern\n\
-101 patte…\n\
20 patvirtinimo\n\
99 patvirtinkite\n\
35 patvi…\n\
-100 patys\n\
23 pause\n\
-91 pawel\n\
58 pay\n\
121 pay #\n\
-127 pay a\n\
-33 pay and\n\
-35 pay anything\n\
-73 pay at\n\
100 pay back\n\
55 pay first\n\
-48 pay half\n\
-36 pay in\n\
110 pay it\n\
-27 pay me\n\
135 pay my\n\
90 pay now\n\
-17 pay on\n\
59 pay only\n\
-16 pay tax\n\
64 pay the\n\
-49 pay through\n\
31 pay to\n\
39 pay today\n\
-80 pay vat\n\
-27 pay via\n\
23 pay with\n\
32 pay within\n\
-57 pay your\n\
-50 payable\n\
26 payable in\n\
-50 payab…\n\
123 paye\n\
144 payee\n\
64 payer\n\
208 payez\n\
66 paying\n\
49 paying #\n\
43 paying the\n\
66 payin…\n\
-84 paylasmayin\n\
-74 payla…\n\
35 payment\n\
33 payment @link\n\
82 payment card\n\
-17 payment cards\n\
21 payment details\n\
74 payment failed\n\
73 payment for\n\
28 payment i\n\
-24 payment id\n\
-28 payment in\n\
-65 payment is\n\
21 payment line\n\
-17 payment link\n\
-32 payment method\n\
62 payment of\n\
-41 payment on\n\
-18 payment only\n\
25 payment the\n\
65 payment to\n\
21 payment you\n\
-174 payments\n\
-17 payments and\n\
86 payout\n\
86 payou…\n\
50 paypal\n\
69 paypa…\n\
-32 payroll\n\
-83 payroll we\n\
-32 payro…\n\
82 pays\n\
-55 pays me\n\
54 paysafe\n\
165 paysafecard\n\
205 paysa…\n\
32 payslip\n\
-36 payslips\n\
-17 paysl…\n\
16 pbs\n\
-26 pc\n\
19 pc and\n\
73 pdf\n\
-52 pe\n\
-53 pe #\n\
-222 pe @link\n\
48 pe care\n\
41 pe linkul\n\
23 pe numele\n\
49 pe revolut\n\
75 pe telefon\n\
87 pe whatsapp\n\
-39 peace\n\
-20 pedido\n\
37 pedido el\n\
-20 pedid…\n\
-74 pedir…\n\
42 pedop…\n\
42 pee are\n\
48 pen\n\
124 penalty\n\
121 penal…\n\
27 pendant\n\
27 penda…\n\
98 pending\n\
48 pending if\n\
100 pendi…\n\
-20 penge\n\
36 penge betal\n\
30 penge de\n\
-15 penge fra\n\
38 penge ind\n\
-20 penge og\n\
-43 penge tilbage\n\
-16 pengeinstitutter\n\
77 pengene\n\
105 pengene er\n\
-71 pengene fra\n\
44 pengene hos\n\
-101 pengene i\n\
30 pengene igennem\n\
19 pengene ind\n\
62 pengene kan\n\
26 pengene retur\n\
43 pengene skal\n\
-85 pengene til\n\
-27 pengene tilbage\n\
53 pengeoverførsel\n\
64 penge…\n\
-40 penktadieni\n\
-63 penkt…\n\
26 pension\n\
-38 pensioner\n\
-38 pensioners\n\
-42 pentru\n\
88 pentru a\n\
-21 pentru ca\n\
-42 pentr…\n\
-68 people\n\
-16 people according\n\
-28 people are\n\
-31 people culture\n\
-49 people in\n\
-67 people to\n\
-84 people who\n\
-66 peopl…\n\
55 per\n\
79 per #\n\
50 per day\n\
87 per evitare\n\
-25 per i\n\
-39 per il\n\
-54 per la\n\
-112 per mobilepay\n\
33 percent\n\
36 percent and\n\
24 perce…\n\
37 perche\n\
37 perch…\n\
-25 perdi…\n\
-21 perfect\n\
24 perfect i\n\
-25 perfectly\n\
-63 perfekt\n\
-61 perfe…\n\
-55 perfo…\n\
-16 perioden\n\
-48 perio…\n\
70 permanent\n\
34 permanently\n\
94 perma…\n\
-76 perme…\n\
32 permisul\n\
17 permit\n\
-19 permit has\n\
83 permit is\n\
21 permit pay\n\
30 permit will\n\
-38 permit you\n\
-53 permits\n\
-30 permitted\n\
39 permi…\n\
28 permoka\n\
28 permo…\n\
-101 pernille\n\
-101 perni…\n\
120 pero\n\
17 pers\n\
-81 persembe\n\
-51 persembe gunu\n\
-92 perse…\n\
83 persi…\n\
75 perskaitykite\n\
95 persk…\n\
58 perso\n\
19 person\n\
32 person #\n\
-79 person der\n\
15 person i\n\
19 person in\n\
24 person on\n\
-60 person who\n\
18 person with\n\
-22 person you\n\
29 person.adviser|claims person.family|claims\n\
-26 person.adviser|claims threat.block|threatens\n\
34 person.adviser|claims threat.deadline|threatens\n\
54 person.adviser|reader\n\
26 person.adviser|speaks\n\
91 person.agent|claims person.family|claims\n\
128 person.agent|claims person.landlord|claims\n\
221 person.agent|claims threat.arrest|threatens\n\
-39 person.agent|claims threat.block|reports\n\
47 person.agent|claims threat.block|threatens\n\
-22 person.agent|claims threat.court|threatens\n\
16 person.agent|claims threat.cutoff|threatens\n\
50 person.agent|claims threat.deadline|threatens\n\
15 person.agent|claims threat.debt|threatens\n\
-38 person.agent|reports\n\
23 person.agent|reports person.family|claims\n\
56 person.agent|reports threat.arrest|reports\n\
-24 person.agent|reports threat.court|reports\n\
-17 person.agent|reports threat.court|threatens\n\
53 person.agent|reports threat.deadline|reports\n\
28 person.agent|reports threat.deadline|threatens\n\
-23 person.agent|speaks\n\
-26 person.buyer|claims\n\
-49 person.buyer|claims person.family|claims\n\
20 person.buyer|claims person.landlord|claims\n\
-115 person.buyer|claims threat.block|threatens\n\
-38 person.buyer|claims threat.court|threatens\n\
-129 person.buyer|claims threat.deadline|threatens\n\
-26 person.buyer|live\n\
26 person.buyer|reader\n\
139 person.buyer|reports\n\
85 person.buyer|speaks\n\
-77 person.family|claims\n\
-104 person.family|claims person.family|reports\n\
126 person.family|claims person.landlord|claims\n\
95 person.family|claims threat.arrest|reports\n\
175 person.family|claims threat.arrest|threatens\n\
-21 person.family|claims threat.block|reports\n\
-63 person.family|claims threat.block|threatens\n\
76 person.family|claims threat.court|threatens\n\
49 person.family|claims threat.deadline|reports\n\
37 person.family|claims threat.deadline|threatens\n\
36 person.family|claims threat.debt|threatens\n\
91 person.family|claims threat.exposure|threatens\n\
22 person.family|denies\n\
-77 person.family|live\n\
-17 person.family|reader\n\
-140 person.family|reports\n\
31 person.family|reports threat.arrest|threatens\n\
15 person.family|reports threat.block|reports\n\
27 person.family|reports threat.deadline|threatens\n\
-34 person.family|speaks\n\
-74 person.landlord|claims\n\
-24 person.landlord|claims threat.block|threatens\n\
43 person.landlord|claims threat.court|threatens\n\
91 person.landlord|claims threat.deadline|threatens\n\
-46 person.landlord|denies\n\
-74 person.landlord|live\n\
-107 person.landlord|reader\n\
-47 person.landlord|reports\n\
18 person.landlord|speaks\n\
-50 person.recruiter|claims\n\
15 person.recruiter|claims threat.arrest|threatens\n\
-43 person.recruiter|claims threat.block|threatens\n\
19 person.recruiter|claims threat.court|threatens\n\
25 person.recruiter|claims threat.deadline|threatens\n\
47 person.recruiter|claims threat.debt|threatens\n\
30 person.recruiter|claims threat.exposure|threatens\n\
-50 person.recruiter|live\n\
-23 person.recruiter|reader\n\
-25 person.recruiter|speaks\n\
-19 persona\n\
-19 personal\n\
17 personal account\n\
-97 personal data\n\
-38 personal information\n\
31 personal number\n\
-39 personale\n\
27 personalet\n\
15 personally\n\
-76 personer\n\
-31 personlig\n\
20 personlige\n\
-42 personlige oplysninger\n\
60 personlige rådgiver\n\
73 personnummer\n\
31 persons\n\
-66 person|claims\n\
-84 person|denies\n\
-87 person|reports\n\
-19 person|speaks\n\
-30 persuaded\n\
-37 persu…\n\
-40 pervesti\n\
116 perve…\n\
20 pet\n\
-59 peter from\n\
-37 petit\n\
123 petrauskas\n\
100 petra…\n\
51 petro…\n\
-25 peut\n\
-28 peux\n\
86 peux me\n\
62 peux pas\n\
64 pga\n\
28 pga usædvanlig\n\
-50 pharmacy\n\
-66 pharm…\n\
-60 phd\n\
49 phili…\n\
-126 phishing\n\
-132 phish…\n\
-17 phone #\n\
17 phone a\n\
-17 phone about\n\
115 phone and\n\
94 phone by\n\
-40 phone call\n\
15 phone could\n\
-33 phone do\n\
-83 phone down\n\
61 phone fell\n\
-49 phone for\n\
-22 phone fraud\n\
50 phone from\n\
35 phone i\n\
-41 phone if\n\
97 phone in\n\
-63 phone instead\n\
50 phone mine\n\
18 phone no\n\
59 phone now\n\
-157 phone number\n\
33 phone please\n\
-24 phone press\n\
32 phone rang\n\
39 phone right\n\
-61 phone rings\n\
44 phone says\n\
42 phone she\n\
17 phone so\n\
120 phone to\n\
-42 phone us\n\
109 phone with\n\
29 phone yes\n\
-125 phone you\n\
-42 phone your\n\
-112 phoned\n\
-54 phoned and\n\
-48 phones\n\
30 phones you\n\
-102 phone…\n\
-64 phoning\n\
-64 phoni…\n\
41 photo\n\
-75 photo id\n\
191 photo of\n\
-23 photograph\n\
20 photographed\n\
88 photographing\n\
20 photos\n\
37 photos of\n\
58 photo…\n\
99 phrase\n\
99 phras…\n\
-44 pia\n\
-67 piano\n\
73 pic\n\
96 pic of\n\
-49 pick\n\
-61 pick a\n\
19 pick it\n\
15 pick you\n\
-72 picked\n\
-43 picked up\n\
-58 picke…\n\
-18 picking\n\
-18 picki…\n\
75 picks\n\
41 picks it\n\
-34 picks up\n\
-109 pickup\n\
-109 picku…\n\
48 pics\n\
83 picture\n\
47 picture of\n\
-26 pictures\n\
28 pictures and\n\
33 pictures are\n\
45 pictu…\n\
-52 pide\n\
-26 piden\n\
21 piece of\n\
160 pieniadze\n\
-22 pieniedzy\n\
138 pieni…\n\
-130 pierdut\n\
-63 pierd…\n\
-55 pierogi\n\
-55 piero…\n\
60 pierw…\n\
39 pilie…\n\
58 pin\n\
87 pin and\n\
75 pin code\n\
-65 pin codes\n\
-83 pin for\n\
18 pin i\n\
71 pin in\n\
-28 pin is\n\
28 pin kodunuzu\n\
150 pin on\n\
-25 pin or\n\
15 pin so\n\
-25 pin stays\n\
-37 pin ul\n\
110 pin un\n\
-75 pin your\n\
-21 pinigai\n\
-37 pinigu\n\
119 pinigus\n\
35 pinigus i\n\
85 pinig…\n\
46 pinkode\n\
-54 pinkode eller\n\
148 pinkoden\n\
-26 pinkoden er\n\
51 pinkoden så\n\
-41 pinkoder\n\
71 pinko…\n\
36 piotr\n\
-69 pirat…\n\
-34 pirma\n\
-22 pirma…\n\
69 piso\n\
-23 pitch\n\
-53 piu\n\
-261 pizza\n\
-44 place and\n\
-25 place in\n\
50 place the\n\
53 placed\n\
98 places\n\
73 places left\n\
45 place…\n\
-107 plads\n\
-25 plads #\n\
25 pladser\n\
35 pladser tilbage\n\
86 plain\n\
117 plain clothes\n\
-21 plainte\n\
-45 plain…\n\
-52 plaka…\n\
-120 plan\n\
30 plane\n\
-80 plang…\n\
-62 planned\n\
-86 plann…\n\
-74 plant\n\
-26 plants\n\
-68 plant…\n\
17 plastic\n\
22 plast…\n\
59 plata\n\
-20 plata se\n\
65 plataforma\n\
65 plata…\n\
152 plate\n\
47 platesc\n\
89 plate…\n\
162 platform\n\
29 platformy\n\
117 platf…\n\
16 platit\n\
67 platiti\n\
89 plati…\n\
59 plattform\n\
59 platt…\n\
-33 play\n\
-56 play cards\n\
-34 play the\n\
65 playe…\n\
-27 playground\n\
-25 playg…\n\
-84 playl…\n\
-63 plays\n\
-31 plays the\n\
18 plays…\n\
49 plazo\n\
63 please accept\n\
37 please add\n\
78 please and\n\
18 please be\n\
-93 please bring\n\
-26 please call\n\
-90 please check\n\
-39 please close\n\
46 please confirm\n\
-21 please contact\n\
-60 please delete\n\
23 please dont\n\
32 please download\n\
-32 please fill\n\
56 please find\n\
56 please go\n\
-39 please have\n\
91 please hold\n\
30 please i\n\
-19 please ignore\n\
-30 please its\n\
20 please keep\n\
-86 please leave\n\
20 please move\n\
39 please no\n\
27 please open\n\
-15 please pay\n\
79 please press\n\
-16 please put\n\
33 please read\n\
-44 please remember\n\
-69 please reply\n\
28 please return\n\
204 please send\n\
-67 please share\n\
26 please state\n\
-64 please stay\n\
-17 please take\n\
-25 please tell\n\
-50 please transfer\n\
23 please type\n\
-49 please upload\n\
32 please verify\n\
-65 plejer\n\
-67 pleje…\n\
-30 pligt\n\
-15 pligt til\n\
-80 plot\n\
68 pls\n\
-24 pls dont\n\
16 pls it\n\
16 pls send\n\
-33 plumber\n\
-23 plumber comes\n\
-33 plumb…\n\
56 plus\n\
20 plus the\n\
20 plus your\n\
129 pm\n\
104 po\n\
-52 po #\n\
-23 po polsku\n\
-49 poarta\n\
-49 poart…\n\
-15 poate\n\
-53 pobie…\n\
49 pocket\n\
-30 pocket money\n\
40 pocke…\n\
31 poco\n\
-48 pod\n\
143 podac\n\
-64 podaj…\n\
53 podatku\n\
19 podat…\n\
-61 podawaj\n\
-131 podaw…\n\
-59 podca…\n\
-72 podpi…\n\
26 poi\n\
-121 point\n\
-72 points\n\
-108 point…\n\
38 pokal…\n\
79 pokaz…\n\
20 polak…\n\
56 polen\n\
-27 police #\n\
40 police a\n\
105 police about\n\
-65 police and\n\
-67 police are\n\
-74 police arrested\n\
-15 police badge\n\
54 police danoise\n\
-60 police de\n\
15 police department\n\
125 police do\n\
-43 police dont\n\
115 police force\n\
-34 police has\n\
-48 police have\n\
22 police is\n\
-40 police never\n\
-43 police not\n\
-17 police number\n\
33 police of\n\
-56 police officer\n\
-39 police officers\n\
-86 police on\n\
-32 police or\n\
25 police please\n\
-67 police press\n\
-36 police recovered\n\
34 police report\n\
47 police station\n\
113 police stay\n\
38 police there\n\
-27 police this\n\
-29 police will\n\
-19 police you\n\
200 police your\n\
16 policia danesa\n\
-15 policia de\n\
42 policia que\n\
47 policijos\n\
-93 policja\n\
65 policji\n\
-165 policy\n\
-84 polis\n\
-38 polish\n\
72 polisi\n\
-46 polisinden\n\
-33 polis…\n\
-37 polite\n\
101 politi\n\
129 politi @link\n\
42 politi der\n\
-49 politi du\n\
32 politi jeg\n\
62 politi og\n\
43 politi på\n\
66 politi you\n\
-34 politia\n\
-36 politia daneza\n\
-40 politia din\n\
-53 politie\n\
23 politiei\n\
-25 politiet\n\
49 politiet der\n\
25 politiet du\n\
-27 politiet efterlyser\n\
-16 politiet eller\n\
57 politiet han\n\
-35 politiet har\n\
-36 politiet henter\n\
-128 politiet i\n\
37 politiet og\n\
-59 politiet på\n\
-41 politiet sagde\n\
-57 politiet stationen\n\
25 politiet vi\n\
15 politiet vil\n\
54 politiets\n\
-21 polizei\n\
33 polizia di\n\
-53 polsk\n\
-76 polski\n\
-23 polsku\n\
-96 polsk…\n\
98 ponga\n\
-44 poniedzialek\n\
-69 ponie…\n\
23 pool\n\
-20 poor\n\
63 pops\n\
63 pops up\n\
-47 popul…\n\
15 por\n\
19 por aqui\n\
73 por el\n\
37 por falta\n\
-127 por telefono\n\
57 por whatsapp\n\
-18 porfa\n\
98 porno…\n\
67 porque\n\
35 porque el\n\
67 porqu…\n\
-15 porta\n\
-93 portal\n\
18 portal @link\n\
17 portal is\n\
-102 porta…\n\
-54 porten\n\
-109 porte…\n\
29 portf…\n\
-60 porti\n\
21 porti…\n\
89 porto\n\
46 porto #\n\
44 porto her\n\
72 porto på\n\
-81 portone\n\
-113 porto…\n\
92 portugal\n\
94 portu…\n\
108 pose\n\
-44 posed\n\
-44 posed as\n\
22 posen\n\
52 posete\n\
75 posete koyun\n\
27 poset…\n\
-37 position as\n\
-31 positive\n\
-18 posit…\n\
25 possibility\n\
96 possible\n\
26 possible to\n\
148 possi…\n\
-148 post\n\
52 post a\n\
25 post about\n\
-73 post and\n\
-38 post app\n\
-61 post de\n\
-125 post du\n\
-113 post from\n\
-42 post i\n\
-76 post in\n\
-18 post it\n\
-38 post og\n\
-76 post the\n\
-20 post within\n\
-62 post you\n\
-223 posta\n\
46 postage\n\
49 postage is\n\
-73 posta…\n\
-38 postcode\n\
-38 postc…\n\
19 poste\n\
-29 poster\n\
-64 postgres\n\
-64 postg…\n\
25 postnord\n\
106 postnord #\n\
117 postnord @link\n\
-67 postnord app\n\
-51 postnord appen\n\
-27 postnord din\n\
-23 postnord il\n\
32 postnord paketiniz\n\
-67 postnord pay\n\
-65 postnord track\n\
35 postnord votre\n\
75 postnord your\n\
24 postn…\n\
-43 posto\n\
36 postul\n\
36 postu…\n\
29 pot\n\
-44 poti\n\
112 potrzebuje\n\
71 potrz…\n\
143 potwierdz\n\
-64 potwierdzic\n\
84 potwi…\n\
-41 poul\n\
23 pour\n\
79 pour eviter\n\
20 pour le\n\
40 pour parler\n\
75 pour que\n\
-66 pour votre\n\
-16 pour vous\n\
-92 pouvez\n\
-92 pouve…\n\
77 power\n\
-49 power cut\n\
-64 power is\n\
23 power will\n\
-121 powie…\n\
34 poza\n\
46 poza cu\n\
-82 pozdr…\n\
-39 ppl\n\
-27 pr #\n\
67 pr dag\n\
21 pr e\n\
-24 pr måned\n\
-45 pracownikow\n\
-158 praco…\n\
-99 practise\n\
-130 pract…\n\
54 prade…\n\
-32 prakt…\n\
-32 pram\n\
-22 prani…\n\
-21 prasau\n\
-21 prasa…\n\
-80 prase\n\
-19 prasi…\n\
-42 prati…\n\
-16 pre\n\
-33 preben\n\
-33 prebe…\n\
-36 preci…\n\
20 prefer\n\
-70 prefe…\n\
34 pregnant\n\
34 pregn…\n\
-48 pregu…\n\
61 prelevare\n\
78 prele…\n\
-33 preli…\n\
84 prema\n\
209 premium\n\
134 premi…\n\
-49 prend…\n\
-42 preno…\n\
23 prepay\n\
82 prepa…\n\
-80 prescription\n\
-80 presc…\n\
-51 present\n\
48 present you\n\
-15 presentation\n\
-45 prese…\n\
28 press\n\
-15 press #\n\
-28 press any\n\
38 press buy\n\
30 press continue\n\
53 press it\n\
47 press nine\n\
58 press one\n\
43 press the\n\
-23 press two\n\
-47 pressed\n\
-38 pressed #\n\
-38 pressemeddelelse\n\
-31 pressen\n\
43 pressing\n\
-83 pressure\n\
-97 press…\n\
-51 presu…\n\
-21 pret\n\
-76 pretend\n\
-76 pretend to\n\
-77 pretending\n\
-77 pretending to\n\
-27 pretends\n\
-109 prete…\n\
19 prevent\n\
-17 prevention\n\
-48 preve…\n\
-18 previ…\n\
-48 price\n\
-102 price #\n\
-97 prie\n\
44 pries\n\
-74 prima\n\
77 prime\n\
-21 prime minister\n\
77 prime ministers\n\
-63 primename\n\
-59 primename apie\n\
-57 prime…\n\
-29 primiti\n\
-21 primi…\n\
-27 primo\n\
47 prin\n\
28 prin sms\n\
18 printed\n\
-102 printer\n\
-46 printer on\n\
-90 print…\n\
-67 pris\n\
19 pris #\n\
-20 prisen\n\
-53 prise…\n\
-72 prisijunge\n\
-35 prisijungti\n\
-36 prisijungti prie\n\
41 prisijunkite\n\
-55 prisi…\n\
-16 priso…\n\
-86 privacy\n\
101 private\n\
77 private account\n\
86 private konto\n\
69 private mail\n\
27 private person\n\
82 priva…\n\
-56 privi…\n\
53 priya\n\
68 prize\n\
35 prize at\n\
37 prize draw\n\
-38 proba…\n\
57 problem\n\
98 problem med\n\
56 problem transfer\n\
-19 problem with\n\
38 probuje\n\
38 probu…\n\
140 procedure\n\
64 proceedings\n\
-97 procent\n\
60 processed\n\
-27 processing\n\
-25 processing fee\n\
-24 processing time\n\
81 proce…\n\
-42 proch…\n\
-27 procura\n\
85 procu…\n\
42 produ…\n\
46 prof\n\
-22 professor\n\
-50 profe…\n\
46 profile\n\
-40 profilen\n\
-22 profit\n\
-34 program\n\
-38 programare\n\
40 programele\n\
-43 programme\n\
-15 programmet\n\
-34 programs\n\
-82 progr…\n\
38 prohibited\n\
38 prohi…\n\
-48 project\n\
-107 proje…\n\
-55 prokuratura\n\
-113 proku…\n\
-75 promemoria\n\
-75 prome…\n\
31 promise\n\
-42 promised a\n\
-54 promises\n\
-22 promi…\n\
-61 pronto\n\
-101 pront…\n\
15 proof of\n\
19 properly\n\
-36 property office\n\
-30 prope…\n\
-77 propr…\n\
-37 prosecution\n\
62 prosecutor\n\
52 prose…\n\
-31 prosimy\n\
-41 prosimy o\n\
-75 prosi…\n\
-86 prossimo\n\
-86 pross…\n\
76 prosze\n\
-69 prosze o\n\
25 prosze podac\n\
86 prosze sie\n\
59 prosz…\n\
69 protect\n\
19 protect you\n\
21 protect your\n\
72 protected\n\
57 protection\n\
-17 protection agency\n\
-25 protetto\n\
79 prote…\n\
-77 protokoll\n\
-149 proto…\n\
-150 proud\n\
64 prove\n\
44 prove you\n\
48 prove…\n\
48 provide\n\
-40 provided\n\
15 provider\n\
29 provi…\n\
-42 prowa…\n\
49 przeczytac\n\
-70 przec…\n\
-138 przed\n\
-26 przelac\n\
87 przelew\n\
95 przel…\n\
22 przep…\n\
-41 przer…\n\
69 przeslac\n\
122 przes…\n\
135 przez\n\
-63 przez telefon\n\
163 przy\n\
-24 przyjdzie\n\
-32 przyj…\n\
-115 przypominamy\n\
-70 przypominamy o\n\
-93 przyp…\n\
43 przys…\n\
25 præcis\n\
25 præci…\n\
-43 præse…\n\
-28 præst…\n\
-75 prøv\n\
28 prøv at\n\
-28 prøv igen\n\
-91 prøve\n\
85 prøver at\n\
-50 prøver igen\n\
-27 prøvet\n\
-106 prøve…\n\
-50 psa\n\
102 psd2\n\
36 psd3\n\
30 pt\n\
64 ptt\n\
55 pu\n\
-64 public\n\
16 public security\n\
-36 public services\n\
22 published\n\
-19 publi…\n\
-122 puede\n\
-19 puede…\n\
27 puedo\n\
20 puert…\n\
-18 pues\n\
67 pui\n\
-24 pulit…\n\
-47 pull\n\
-32 pull request\n\
-35 pulsar #\n\
70 pulsa…\n\
-111 pung\n\
20 punishable\n\
-17 punishment\n\
-32 punkt\n\
-17 punkt dk\n\
-90 punktum\n\
-99 punkt…\n\
-25 punto\n\
-121 puo\n\
-49 puoi\n\
-49 pup\n\
-55 pupils\n\
-55 pupil…\n\
24 puppies\n\
24 puppies are\n\
24 puppi…\n\
-114 purchase agreement\n\
16 purchase of\n\
38 purchase was\n\
-59 purchases\n\
-22 purch…\n\
-38 pure\n\
-27 purpose\n\
-22 purpo…\n\
-31 puse\n\
48 push\n\
18 push the\n\
61 put\n\
32 put #\n\
-46 put down\n\
116 put in\n\
-43 put me\n\
38 put my\n\
29 put on\n\
-35 put the\n\
68 put you\n\
59 put your\n\
-218 puteti\n\
-218 putet…\n\
-29 putting\n\
-29 putti…\n\
63 putut\n\
38 putut fi\n\
-27 pw\n\
-45 på\n\
-157 på @link\n\
-107 på appen\n\
-17 på arbejde\n\
-88 på at\n\
25 på bornholm\n\
-20 på dansk\n\
82 på dem\n\
49 på den\n\
100 på denne\n\
73 på deres\n\
-48 på det\n\
31 på dig\n\
46 på din\n\
-42 på dit\n\
37 på du\n\
-40 på elmevej\n\
-25 på en\n\
-19 på et\n\
91 på forhånd\n\
25 på forsiden\n\
52 på fredag\n\
-19 på fyn\n\
44 på hele\n\
-21 på jeres\n\
-33 på kontoen\n\
-55 på kontoret\n\
-68 på kort\n\
-90 på kortet\n\
38 på krypto\n\
-37 på køleskabet\n\
32 på ladestander\n\
-53 på lageret\n\
33 på linjen\n\
15 på linket\n\
25 på listen\n\
-17 på lørdag\n\
-123 på mail\n\
98 på mandag\n\
107 på med\n\
46 på mens\n\
78 på mig\n\
71 på min\n\
-101 på mit\n\
24 på mitid\n\
175 på mobilepay\n\
-37 på netbank\n\
35 på netbanken\n\
-68 på nettet\n\
-22 på nu\n\
-30 på nummeret\n\
54 på ny\n\
30 på nørrebro\n\
-92 på og\n\
24 på onsdag\n\
-72 på papir\n\
61 på pause\n\
75 på politi\n\
-32 på ring\n\
-39 på selvbetjeningen\n\
16 på siden\n\
-57 på sin\n\
170 på sms\n\
42 på snap\n\
84 på som\n\
34 på stationen\n\
20 på svindlere\n\
18 på så\n\
37 på søndag\n\
57 på telefonen\n\
35 på telefonens\n\
114 på telegram\n\
-41 på tirsdag\n\
19 på to\n\
-29 på torsdag\n\
-34 på torvet\n\
-79 på under\n\
22 på vegne\n\
-36 på vej\n\
31 på vesterbro\n\
-18 på vi\n\
81 på whatsapp\n\
70 påkrævet\n\
70 påkræ…\n\
-26 påstår\n\
-58 påstår at\n\
-33 påstå…\n\
-19 påvir…\n\
-37 pølse\n\
89 q\n\
-45 q i\n\
76 qr\n\
-16 qr code\n\
61 qr kode\n\
-48 qualcuno\n\
-48 qualc…\n\
27 quali…\n\
-70 quand\n\
-43 quando\n\
-43 quand…\n\
46 quanto\n\
67 quant…\n\
-16 quarter\n\
18 quarter of\n\
-64 quart…\n\
-15 quatre\n\
-15 quatr…\n\
33 quattro\n\
33 quatt…\n\
-29 que\n\
53 que cest\n\
100 que dice\n\
-20 que el\n\
62 que es\n\
47 que esta\n\
160 que je\n\
-88 que la\n\
104 que le\n\
-66 que lo\n\
69 que no\n\
17 que nous\n\
19 que se\n\
18 que si\n\
-63 que su\n\
-33 que te\n\
-16 que tu\n\
32 que vous\n\
-21 que ya\n\
78 queda…\n\
-17 quella\n\
-19 quello\n\
-30 quell…\n\
-63 quelquun a\n\
-65 queri…\n\
-50 questa\n\
-60 question\n\
-32 question #\n\
-37 questions\n\
-37 questions about\n\
33 questions and\n\
37 questo\n\
61 questo e\n\
-51 quest…\n\
-83 queue\n\
-78 queue please\n\
-44 qui\n\
193 quick\n\
75 quick loan\n\
40 quickly\n\
164 quicksupport\n\
162 quick…\n\
-24 quien\n\
46 quier…\n\
79 quiet room\n\
29 quietly\n\
64 quiet…\n\
29 quil\n\
-74 quindi\n\
-64 quind…\n\
-55 quite\n\
-145 quiz\n\
15 r\n\
26 r and\n\
68 rabat\n\
-110 racco…\n\
-23 raccroche\n\
-23 raccrochez\n\
-49 raccr…\n\
87 rachunek\n\
36 rachunek techniczny\n\
117 rachu…\n\
-20 radiator\n\
-22 radia…\n\
-49 radio…\n\
-34 radu\n\
-47 ragazzi\n\
-28 ragaz…\n\
-213 rageli\n\
-126 ragel…\n\
-50 raid\n\
-37 raide…\n\
-165 rain\n\
-49 raise\n\
37 raise the\n\
40 raise your\n\
-34 raised\n\
-34 raise…\n\
56 raman…\n\
27 ran\n\
-17 randers\n\
-70 randevu\n\
-41 randevunuz\n\
-110 rande…\n\
-41 random\n\
-41 rando…\n\
-89 rang\n\
-28 rang and\n\
-32 rang the\n\
-130 rapor…\n\
-56 rappelle\n\
-97 rappe…\n\
17 rapport\n\
17 rapport til\n\
37 rappo…\n\
-38 rasmus\n\
26 rasmu…\n\
-29 raspundeti\n\
-25 raspu…\n\
18 rasta\n\
46 rate\n\
-101 rather\n\
-21 rather than\n\
-101 rathe…\n\
-81 ravi\n\
15 ravn\n\
155 re\n\
30 re activate\n\
24 re register\n\
19 re your\n\
25 reach\n\
32 reach you\n\
-68 reached\n\
19 reached by\n\
-33 reach…\n\
172 reactivate\n\
108 reactivate it\n\
24 reactivate within\n\
214 react…\n\
-65 read a\n\
-31 read about\n\
21 read aloud\n\
88 read it\n\
169 read me\n\
-108 read more\n\
15 read my\n\
-20 read out\n\
-72 read the\n\
-20 read you\n\
18 read your\n\
17 readers\n\
-82 reads\n\
-59 ready @link\n\
44 ready for\n\
-65 ready in\n\
-34 ready to\n\
19 ready with\n\
15 ready you\n\
-18 reage…\n\
-40 real\n\
-26 real police\n\
-22 really\n\
-22 reall…\n\
-87 reason\n\
-19 reasons\n\
-18 reasons we\n\
-135 reaso…\n\
41 rebecca\n\
41 rebec…\n\
-16 recall\n\
39 recar…\n\
-102 receipt\n\
42 receipt and\n\
-43 receipt by\n\
-37 receipt from\n\
89 receive\n\
57 receive #\n\
17 receive a\n\
-50 receive money\n\
136 receive the\n\
37 receive your\n\
-34 received\n\
-63 received #\n\
-125 received a\n\
59 received an\n\
67 received in\n\
-32 received you\n\
-48 received your\n\
-77 receiver\n\
25 receiver is\n\
124 receiving\n\
89 receiving a\n\
28 recen…\n\
-16 receptfornyelse\n\
-75 reception\n\
-59 receptionen\n\
18 receptionist\n\
-100 recep…\n\
117 recevoir\n\
111 recev…\n\
45 recha…\n\
-30 rechnung\n\
-30 rechn…\n\
20 recht…\n\
-49 recibido\n\
-67 recipe\n\
-35 recipe for\n\
-82 recipient\n\
-60 recipient please\n\
-109 recip…\n\
-66 recla…\n\
-82 recognise\n\
-35 recognised\n\
-103 recog…\n\
-55 recommend\n\
60 recommended\n\
-34 recommends\n\
-43 recom…\n\
48 recon…\n\
-69 record\n\
-22 record and\n\
-23 recordatorio\n\
-20 recorded by\n\
42 recorded message\n\
-15 recorded voice\n\
47 recorded you\n\
27 recorded your\n\
-116 recording\n\
-22 recordings\n\
105 records\n\
83 records show\n\
-43 recor…\n\
85 recover\n\
32 recover your\n\
-35 recovered\n\
-36 recovered stolen\n\
50 recovery\n\
24 recovery phrase\n\
47 recov…\n\
20 recruiter part\n\
-38 recruitment\n\
-28 recru…\n\
-20 recti…\n\
-25 recu\n\
95 recu par\n\
44 recuperer\n\
91 recup…\n\
-17 red\n\
-63 red button\n\
-25 red cross\n\
98 redelivery\n\
98 redel…\n\
-27 redir…\n\
104 reduc…\n\
-49 ref\n\
-15 ref #\n\
-27 referat\n\
-25 referat af\n\
-18 reference\n\
-48 refer…\n\
34 refund\n\
33 refund department\n\
79 refund form\n\
-20 refund to\n\
-30 refund you\n\
118 refundable\n\
-28 refunded\n\
31 refunded with\n\
-58 refunderer\n\
52 refunds\n\
62 refun…\n\
56 refuse to\n\
-57 refused\n\
232 refusion\n\
38 refusionen\n\
95 refus…\n\
108 reg\n\
127 reg #\n\
-29 reg and\n\
52 reg konto\n\
58 reg number\n\
-29 regal…\n\
-32 regarded\n\
-32 regarded as\n\
-20 regarding\n\
-83 regards\n\
-43 regards hr\n\
-42 regards the\n\
-23 regards your\n\
-64 regar…\n\
-28 regel\n\
-24 regeringen\n\
-17 reger…\n\
-26 region\n\
18 region hovedstaden\n\
27 region syddanmark\n\
37 regional\n\
163 register\n\
26 register it\n\
39 register over\n\
64 register with\n\
22 register you\n\
-25 register your\n\
46 registered\n\
-19 registered address\n\
46 registered as\n\
-114 registered in\n\
56 registered on\n\
45 registered to\n\
-74 registracija\n\
-46 registracijos\n\
129 registration\n\
101 registration number\n\
27 registreres\n\
41 registreret\n\
17 registreret i\n\
97 registrering\n\
90 registreringsnummer\n\
99 regis…\n\
88 regler\n\
92 reglez\n\
103 regle…\n\
-20 regn\n\
-43 regnen\n\
-80 regnet\n\
-185 regne…\n\
50 regning betal\n\
31 regning der\n\
-51 regning du\n\
64 regning for\n\
-20 regning fra\n\
-69 regning med\n\
43 regning to\n\
-87 regningen\n\
38 regninger\n\
-18 regni…\n\
-23 regnskab\n\
-48 regnskabet\n\
-53 regns…\n\
70 regol…\n\
15 regul…\n\
80 reikia\n\
37 reikia tik\n\
80 reiki…\n\
-73 reimburse\n\
26 reimbursed\n\
18 rein\n\
-53 reins…\n\
32 reisepass\n\
32 reise…\n\
-58 reject\n\
75 rejected\n\
71 rejsekort\n\
52 rejsekort @link\n\
-25 rejse…\n\
26 rejst\n\
-15 rekruttering og\n\
58 rekru…\n\
-19 related\n\
17 relation\n\
79 release\n\
69 release fee\n\
20 release the\n\
85 released\n\
-42 released on\n\
44 released when\n\
93 relea…\n\
-106 rema\n\
-64 rema #\n\
29 remaining\n\
44 remai…\n\
-21 remanded\n\
-21 remanded in\n\
-21 reman…\n\
-69 rembo…\n\
-101 remember\n\
95 remember that\n\
-140 remember to\n\
-28 remember we\n\
-36 remember you\n\
-36 remember your\n\
-26 remembers\n\
-112 remem…\n\
-181 reminder\n\
-18 reminder #\n\
-33 reminder fee\n\
-52 reminder from\n\
-30 reminder you\n\
-177 remin…\n\
48 remit…\n\
-45 remote control\n\
21 remot…\n\
36 removal\n\
-18 remove it\n\
30 remove the\n\
23 remov…\n\
-58 rendez\n\
-58 rendez vous\n\
-58 rende…\n\
24 rene\n\
-21 renew\n\
-71 renew it\n\
32 renewal\n\
33 renewed\n\
-23 renews\n\
40 renew…\n\
-46 rengø…\n\
63 renov…\n\
39 renset\n\
58 rense…\n\
-37 rent\n\
-18 rent #\n\
-40 rent and\n\
-69 rent for\n\
91 rented\n\
54 rented with\n\
-27 renter\n\
-22 rente…\n\
29 repair\n\
-16 repai…\n\
111 repay\n\
45 repeating\n\
50 repea…\n\
-31 repet…\n\
-20 repite\n\
20 repit…\n\
-32 replaced\n\
-30 repla…\n\
-43 replied\n\
41 replied to\n\
-67 repli…\n\
70 reply\n\
-69 reply by\n\
20 reply here\n\
-58 reply to\n\
269 reply with\n\
24 reply within\n\
67 reply y\n\
85 reply yes\n\
48 replying\n\
20 replying with\n\
68 reply…\n\
17 repondez\n\
30 repon…\n\
-88 report\n\
-41 report a\n\
-79 report it\n\
-37 report on\n\
-43 report to\n\
51 report you\n\
-39 reported\n\
43 reported as\n\
-115 reported it\n\
-39 reported the\n\
38 reported to\n\
18 reporting\n\
-37 reports\n\
-65 repor…\n\
-25 representative\n\
-16 repre…\n\
48 repro…\n\
24 request\n\
36 request and\n\
-45 request for\n\
95 request in\n\
-19 request of\n\
20 request to\n\
17 requested to\n\
-33 requests\n\
-15 requests #\n\
33 requests that\n\
-52 require\n\
22 required\n\
22 required to\n\
-25 requirement\n\
66 requires\n\
31 requi…\n\
-49 res\n\
-47 resea…\n\
62 reserve\n\
32 reserved\n\
-25 reserveret\n\
49 reser…\n\
-126 reset\n\
-17 reset the\n\
-19 residence\n\
-15 residence and\n\
20 residence card\n\
47 residente\n\
-21 residents of\n\
91 resmi\n\
-50 resol…\n\
29 respi…\n\
29 respond\n\
79 respo…\n\
175 rest\n\
43 rest on\n\
29 rest to\n\
30 rest you\n\
-17 restart\n\
-97 restaurant\n\
-65 restaurant i\n\
-97 resta…\n\
78 reste\n\
20 resten af\n\
-51 resten tilbage\n\
32 resten videre\n\
156 resti…\n\
-30 resto\n\
120 restore\n\
34 restore access\n\
134 resto…\n\
25 restrict\n\
59 restricted\n\
25 restricted log\n\
118 restr…\n\
41 restskat\n\
57 rests…\n\
-60 result\n\
38 result in\n\
-23 resultat\n\
-53 results\n\
-15 results are\n\
-142 resul…\n\
-56 resum…\n\
99 reszte\n\
99 reszt…\n\
-62 ret\n\
31 ret til\n\
-16 retai…\n\
39 reten…\n\
29 retin…\n\
31 retire\n\
-85 retired\n\
-17 retir…\n\
28 retour\n\
-19 retrait\n\
-106 retra…\n\
47 retro\n\
-23 retrouve\n\
-28 retro…\n\
-30 retry\n\
33 retsforfølgelse\n\
70 retsf…\n\
36 retsmøde\n\
36 retsm…\n\
36 rette\n\
35 rette det\n\
70 retten\n\
-29 retten i\n\
-48 retter\n\
-47 rettet\n\
-34 retti…\n\
177 retur\n\
43 retur inden\n\
72 retur til\n\
-38 return\n\
-18 return for\n\
22 return mail\n\
17 return to\n\
145 returned\n\
28 returned to\n\
43 returneres\n\
-67 returning\n\
18 returns\n\
-48 returns are\n\
29 retur…\n\
43 reunification\n\
-55 reunion\n\
-66 reuni…\n\
-25 reveal\n\
-23 reven…\n\
71 reverse\n\
67 reverse it\n\
59 rever…\n\
-109 review\n\
-21 review of\n\
25 reviews\n\
-69 revie…\n\
36 revision\n\
21 revisor\n\
-45 revisorer\n\
-92 revis…\n\
40 revocation\n\
40 revoc…\n\
57 revoked\n\
17 revoked unless\n\
-15 revok…\n\
177 revolut\n\
18 revolut and\n\
169 revol…\n\
-24 reward\n\
-24 rewar…\n\
-149 rezer…\n\
-26 rh\n\
31 rica\n\
-36 rice\n\
-62 ricevuto\n\
-146 ricev…\n\
-40 richiesta\n\
-75 richi…\n\
-50 riciclaggio\n\
-50 ricic…\n\
-28 ricon…\n\
-57 ricor…\n\
-50 ridic…\n\
-66 rien\n\
105 riesc…\n\
21 right after\n\
-41 right and\n\
-43 right away\n\
145 right now\n\
58 right so\n\
21 right then\n\
-70 right to\n\
-32 right you\n\
-54 rights\n\
-54 right…\n\
-24 rigshospitalet\n\
115 rigspolitiet\n\
15 rigspolitiet dit\n\
35 rigspolitiets\n\
151 rigsp…\n\
-95 rigtige\n\
-16 rigtige bank\n\
-69 rigtigt\n\
22 rigtigt nok\n\
-79 rigti…\n\
-83 rikke\n\
-34 rimborso\n\
-34 rimbo…\n\
-114 ring\n\
-48 ring #\n\
-23 ring at\n\
-36 ring back\n\
83 ring ikke\n\
-78 ring lige\n\
15 ring me\n\
-357 ring på\n\
-49 ring selv\n\
30 ring the\n\
-119 ring til\n\
255 ring tilbage\n\
-65 ring us\n\
-74 ring you\n\
-28 ring your\n\
-68 ringe\n\
-20 ringe #\n\
37 ringe og\n\
-36 ringe op\n\
-65 ringe til\n\
-136 ringede\n\
-110 ringede til\n\
27 ringer\n\
-45 ringer aldrig\n\
-31 ringer bare\n\
41 ringer din\n\
21 ringer du\n\
-24 ringer en\n\
-29 ringer for\n\
26 ringer fordi\n\
107 ringer fra\n\
-42 ringer i\n\
-42 ringer ikke\n\
16 ringer lige\n\
-27 ringer nogen\n\
-80 ringer og\n\
26 ringer om\n\
62 ringer siger\n\
-26 ringer svindlere\n\
-60 ringer til\n\
16 ringer vi\n\
-39 ringes\n\
-39 ringet\n\
-72 ringet op\n\
-78 ringet til\n\
-21 ringe…\n\
-33 ringing\n\
-33 ringi…\n\
29 rings and\n\
52 rings say\n\
-73 rings voice\n\
-84 ringsted\n\
-84 rings…\n\
16 risch…\n\
98 risiko\n\
22 risiko start\n\
102 risik…\n\
84 risk\n\
-34 rispo…\n\
68 risulta\n\
34 risulta un\n\
35 risul…\n\
-50 ritir…\n\
49 river\n\
104 rki\n\
-31 rn\n\
-15 ro\n\
-37 ro og\n\
-40 road\n\
-18 roadside\n\
-18 roads…\n\
-62 robi\n\
-27 roblox\n\
-27 roblo…\n\
-29 robot\n\
-16 robot calls\n\
-26 robot voice\n\
-101 robot…\n\
-56 rodzi…\n\
-59 role\n\
-77 role play\n\
23 rolig\n\
31 roligt\n\
31 rolig…\n\
-19 rollespil\n\
-105 rolle…\n\
-15 rolling\n\
-15 rolli…\n\
52 romana\n\
-40 romani\n\
-40 romania\n\
42 romanian\n\
17 roman…\n\
-70 roof\n\
-24 room\n\
-44 room #\n\
-33 room and\n\
-26 room flat\n\
39 room it\n\
53 roommate\n\
56 roomm…\n\
-16 rooms\n\
18 rosa\n\
-25 rose\n\
-31 roserne\n\
-31 roser…\n\
-63 roskilde\n\
-71 roski…\n\
25 rotterdam\n\
25 rotte…\n\
-94 round\n\
-27 round…\n\
-20 route…\n\
-63 row\n\
41 royal\n\
40 royal mail\n\
-65 rozliczenie\n\
-65 rozli…\n\
-57 rozmo…\n\
-43 rs\n\
-43 rs #\n\
19 rubbe…\n\
-16 ruckseite\n\
-24 rude\n\
-127 rufen\n\
-91 rufen sie\n\
-36 ruft\n\
-93 rugbrød\n\
-102 rugbr…\n\
-162 rule\n\
-57 rules\n\
30 rumænien\n\
-51 run\n\
32 run it\n\
-62 runde\n\
-124 rundt\n\
-34 rundt og\n\
-42 rundt på\n\
-41 running #\n\
-35 running late\n\
-117 runs\n\
21 rupees\n\
21 rupee…\n\
-117 rush\n\
69 russia\n\
63 russi…\n\
159 rustdesk\n\
159 rustd…\n\
55 ruta\n\
-75 ruth\n\
-50 rye\n\
-43 rye bread\n\
84 ryger\n\
-52 rykker\n\
47 rykkergebyr\n\
-23 rykke…\n\
31 ryste…\n\
-122 råd\n\
-57 råd til\n\
92 rådgiver\n\
-19 rådgiver i\n\
39 rådgiver ringer\n\
43 rådgi…\n\
-19 rådhu…\n\
-57 række…\n\
-46 rød\n\
-32 rødgrød\n\
-32 rødgr…\n\
76 røg\n\
-66 rønne\n\
-25 rør\n\
18 røre\n\
-43 røret jeg\n\
42 røret mens\n\
-16 røret på\n\
-21 s\n\
-29 s o\n\
104 sa\n\
-44 sa faceti\n\
17 sa il\n\
-41 sa mi\n\
96 sa nu\n\
38 saa\n\
38 saat\n\
-36 saat #\n\
182 saat icinde\n\
-59 sabado\n\
-59 sabad…\n\
-216 sad\n\
77 sadece\n\
77 sadec…\n\
18 safe\n\
-39 safe account\n\
-30 safe accounts\n\
26 safe you\n\
-55 safety\n\
-55 safet…\n\
-92 safte…\n\
48 sag\n\
-103 sag #\n\
43 sag mod\n\
43 sag om\n\
-187 sagde\n\
-100 sagde at\n\
-49 sagde det\n\
-146 sagde han\n\
-28 sagde hun\n\
-39 sagde jeg\n\
-15 sagde stemmen\n\
68 sagen\n\
30 sagen med\n\
-17 sagen og\n\
-44 sagen om\n\
-33 sagen på\n\
-50 sager\n\
-42 sags\n\
-42 sags id\n\
88 sagsbehandler\n\
53 sagsbehandling\n\
78 sagsb…\n\
23 sagsnr\n\
-17 sagsnummer\n\
82 sagsomkostninger\n\
82 sagso…\n\
-43 sagt\n\
35 sagt er\n\
-168 sahte\n\
-156 said\n\
-34 said he\n\
-61 said in\n\
-39 said it\n\
-18 said the\n\
-51 said to\n\
-38 said yes\n\
-15 said you\n\
77 saisi…\n\
43 sakin\n\
84 sako\n\
-135 sal\n\
-59 sala\n\
-22 salaries\n\
82 salariu\n\
-49 salariul\n\
28 salary\n\
88 salary #\n\
-31 salary account\n\
-19 salary and\n\
-42 salary comes\n\
22 salar…\n\
107 saldare\n\
94 salda…\n\
109 saldo\n\
15 saldo #\n\
31 saldo på\n\
-63 sale\n\
-83 salen\n\
-16 salg jeg\n\
22 salg mig\n\
-117 sali\n\
29 salies\n\
-29 salle\n\
24 salli…\n\
-46 salon\n\
-99 salt\n\
-88 salti…\n\
109 salut\n\
-33 salut…\n\
35 salve\n\
-85 sama\n\
106 samarbejde\n\
88 samarbejder\n\
32 samarbejdsbank\n\
202 samar…\n\
-19 same account\n\
-15 same as\n\
100 same day\n\
26 same happened\n\
-15 same number\n\
-46 samedi\n\
-53 samed…\n\
-40 samfundsfag\n\
-40 samfu…\n\
-17 samira\n\
-17 samir…\n\
-40 samlede\n\
-77 samle…\n\
15 samme\n\
44 samme dag\n\
41 samme efternavn\n\
45 samme fordi\n\
-79 samme nummer\n\
29 samme og\n\
-68 samme som\n\
53 sammen\n\
68 sammen med\n\
21 sammen og\n\
70 samme…\n\
75 samoc…\n\
-53 samstag\n\
-53 samst…\n\
214 samsung\n\
17 samsung a14\n\
214 samsu…\n\
-39 samsø\n\
120 samt\n\
18 samt kopi\n\
31 samtale\n\
62 samtalen\n\
-16 samtaler\n\
51 samta…\n\
42 samtidig\n\
-79 samti…\n\
-53 samtykke\n\
-53 samty…\n\
-40 sandbox\n\
-40 sandb…\n\
-27 sang\n\
-76 sanne\n\
-18 sans\n\
-26 sapere\n\
-26 saper…\n\
19 sara\n\
17 sarah\n\
-53 sarmale\n\
-53 sarma…\n\
-22 sarovar\n\
-22 sarov…\n\
-60 sase\n\
70 saskaita\n\
-56 saskaitas\n\
50 saskaitos\n\
53 saska…\n\
-51 sat\n\
-34 sat #\n\
-16 sat ind\n\
32 sat på\n\
-15 satisfied\n\
-117 saturday\n\
-16 saturday #\n\
-30 saturday and\n\
-118 satur…\n\
-57 sau\n\
-23 saugo…\n\
47 saugumo\n\
79 saugu…\n\
-43 savaites\n\
-81 savai…\n\
-118 savci…\n\
51 save it\n\
26 saved\n\
65 savings\n\
-24 savings in\n\
51 savings there\n\
26 savings today\n\
65 savin…\n\
-30 savo\n\
-23 savun…\n\
73 saw\n\
-21 saw it\n\
169 saw your\n\
-60 saxo\n\
59 say\n\
99 say i\n\
90 say it\n\
138 say its\n\
59 say my\n\
-104 say no\n\
-37 say press\n\
-165 say that\n\
152 say the\n\
-15 say they\n\
-31 say theyre\n\
67 say to\n\
44 say you\n\
50 say your\n\
-85 sayin\n\
-100 saying\n\
-20 saying that\n\
-100 sayin…\n\
41 says\n\
-75 says #\n\
-68 says a\n\
80 says approve\n\
75 says bank\n\
61 says he\n\
-99 says hello\n\
-74 says hes\n\
156 says i\n\
24 says log\n\
193 says my\n\
-46 says no\n\
43 says she\n\
33 says shes\n\
-33 says so\n\
-143 says that\n\
21 says when\n\
-34 says you\n\
-26 says your\n\
-41 sbloc…\n\
33 scadenza\n\
-116 scam\n\
71 scammed\n\
-81 scammer\n\
89 scan\n\
32 scan koden\n\
27 scan pay\n\
29 scan qr\n\
113 scan the\n\
46 scanne\n\
-15 scanner\n\
-29 scared\n\
-29 scare…\n\
-52 scenario\n\
-86 scena…\n\
-107 scene\n\
52 sceptical\n\
52 scept…\n\
-20 schauen\n\
-86 schau…\n\
28 sched…\n\
-62 schema\n\
40 scheme\n\
-27 schem…\n\
47 schengen\n\
47 schen…\n\
-36 schicken\n\
-17 schickt\n\
107 schic…\n\
-19 schim…\n\
-33 schlussel\n\
49 schlussel per\n\
-53 schlu…\n\
81 schnell\n\
74 schne…\n\
-77 schon\n\
-45 school\n\
-53 schoo…\n\
29 schreib\n\
29 schreib mir\n\
37 schre…\n\
36 schutz\n\
54 schwe…\n\
-48 scooter\n\
-48 scoot…\n\
-61 score\n\
-61 scorso\n\
-61 scors…\n\
-20 scotland\n\
-20 scotl…\n\
127 scratch\n\
37 scratch and\n\
36 scratch the\n\
145 scrat…\n\
38 screen\n\
25 screen and\n\
-73 screen is\n\
18 screen so\n\
185 screenshot\n\
55 screenshot of\n\
17 screenshots\n\
102 scree…\n\
124 scrie\n\
62 scrie mi\n\
-36 scrie…\n\
-112 script\n\
-134 scrip…\n\
-93 scritto\n\
-93 scrit…\n\
-20 se\n\
70 se at\n\
-65 se bort\n\
-121 se dem\n\
-101 se den\n\
23 se der\n\
91 se det\n\
216 se din\n\
-54 se dine\n\
25 se du\n\
-20 se face\n\
-18 se le\n\
38 se me\n\
-68 se mere\n\
68 se om\n\
-75 se pengene\n\
37 se poate\n\
39 se på\n\
-53 se qualcuno\n\
26 se værelset\n\
-44 sea\n\
18 seal\n\
-35 searched\n\
-35 searched the\n\
-17 searc…\n\
-95 season\n\
-47 season fee\n\
-95 seaso…\n\
-17 seat\n\
-49 sebastian\n\
-49 sebas…\n\
-21 second\n\
-18 second and\n\
-33 second floor\n\
-24 seconds\n\
-23 secon…\n\
59 secretary\n\
38 secre…\n\
-54 section #\n\
-42 secti…\n\
125 secure\n\
-15 secure account\n\
18 secure portal\n\
33 secure your\n\
26 secured\n\
25 securitate\n\
-52 securite\n\
79 security\n\
37 security #\n\
-25 security and\n\
16 security bureau\n\
23 security calling\n\
48 security check\n\
-129 security code\n\
33 security of\n\
-36 security reasons\n\
20 security team\n\
-37 security we\n\
96 secur…\n\
22 seddel\n\
22 sedde…\n\
23 sedere\n\
23 seder…\n\
32 sedler\n\
30 sedlerne\n\
99 sedle…\n\
36 see #\n\
33 see @link\n\
34 see a\n\
19 see and\n\
35 see if\n\
-54 see it\n\
30 see its\n\
-18 see my\n\
42 see pee\n\
-15 see you\n\
-33 see your\n\
63 seed\n\
71 seed phrase\n\
93 seem\n\
-120 seen\n\
-23 seen it\n\
-94 seen the\n\
27 sees\n\
-95 segna…\n\
52 seguro\n\
40 sehen\n\
21 sehr\n\
53 sehr geehrter\n\
71 sei\n\
20 seit\n\
76 seized\n\
76 seize…\n\
25 seizure\n\
25 seizu…\n\
-23 sek\n\
-42 sekma…\n\
-26 sekretær\n\
-27 sekre…\n\
-86 seks\n\
-23 seks måneder\n\
-18 seks år\n\
33 seksten\n\
18 seksten cifre\n\
33 sekst…\n\
42 sekunder\n\
30 sekun…\n\
98 selam\n\
-181 selbst\n\
-202 selbs…\n\
-41 select\n\
29 selected\n\
29 selec…\n\
-110 self\n\
-54 self service\n\
135 selfie\n\
135 selfi…\n\
-19 seller yes\n\
-23 sellers\n\
-40 sells\n\
-75 selsk…\n\
-159 selv\n\
-44 selv at\n\
-29 selv gjort\n\
-42 selv har\n\
-28 selv i\n\
-24 selv logger\n\
-19 selv om\n\
-25 selv op\n\
-56 selv til\n\
-125 selvbetjeningen\n\
-31 selvbetjeningen på\n\
-130 selvb…\n\
-32 selve\n\
23 selvfølgelig\n\
23 selvf…\n\
-75 selvom\n\
-75 selvo…\n\
-41 selvrisiko\n\
-46 selvr…\n\
-57 semna…\n\
-51 sempre\n\
-51 sempr…\n\
77 send\n\
150 send #\n\
23 send a\n\
18 send an\n\
23 send back\n\
-43 send code\n\
16 send copy\n\
17 send dem\n\
22 send den\n\
-26 send din\n\
55 send everything\n\
25 send foto\n\
63 send it\n\
20 send koden\n\
-67 send links\n\
115 send mig\n\
-45 send my\n\
16 send også\n\
49 send on\n\
17 send passport\n\
29 send photo\n\
40 send screenshot\n\
17 send selfie\n\
81 send the\n\
100 send to\n\
28 send you\n\
40 send your\n\
102 sende #\n\
71 sende de\n\
-16 sende dem\n\
-114 sende den\n\
-16 sende det\n\
-32 sende en\n\
-61 sende mig\n\
-23 sende os\n\
17 sende penge\n\
-22 sende resten\n\
-81 sender aldrig\n\
-18 sender den\n\
43 sender dig\n\
24 sender du\n\
99 sender en\n\
-87 sender et\n\
21 sender has\n\
-94 sender ikke\n\
97 sender jeg\n\
30 sender mig\n\
66 sender nøglerne\n\
-32 senders\n\
-100 sendes\n\
-72 sendes til\n\
-18 sende…\n\
39 sending\n\
39 sendi…\n\
34 sends\n\
-37 sends anybody\n\
33 sends you\n\
-16 sendt\n\
-106 sendt #\n\
81 sendt dig\n\
39 sendt en\n\
42 sendt fra\n\
-42 sendt med\n\
-32 sendt på\n\
26 sendt retur\n\
-76 sendt til\n\
27 sendung\n\
27 sendu…\n\
48 senere\n\
48 sener…\n\
-92 senest\n\
-189 senest #\n\
-22 senest den\n\
-64 senest fredag\n\
103 senest i\n\
70 senest kl\n\
35 seneste\n\
-34 seneste regning\n\
-59 senes…\n\
64 seni\n\
143 senin\n\
39 senin numarana\n\
53 senior officer\n\
-72 senio…\n\
22 senor\n\
55 senora\n\
55 senor…\n\
-19 sense\n\
-70 sent #\n\
55 sent a\n\
27 sent back\n\
127 sent from\n\
-30 sent it\n\
-21 sent on\n\
35 sent the\n\
-19 sent through\n\
-46 sent to\n\
-73 sentence\n\
-51 sentences\n\
-113 sente…\n\
71 senti\n\
37 senti…\n\
24 senza\n\
-17 separate\n\
37 separate your\n\
-63 separ…\n\
-81 sept\n\
-90 september\n\
-85 septe…\n\
19 seque…\n\
43 ser du\n\
78 ser jeg\n\
-43 ser på\n\
19 ser ud\n\
50 sera\n\
32 sergeant\n\
32 serge…\n\
30 seri\n\
23 serial\n\
16 serial numbers\n\
-36 seria…\n\
-26 serie…\n\
-19 serious\n\
19 serka…\n\
-63 serve\n\
-68 serve…\n\
-47 service desk\n\
-26 service on\n\
-91 service with\n\
81 service your\n\
-26 servicedesk\n\
90 serviciul\n\
-33 ses\n\
25 ses i\n\
-18 ses til\n\
-39 sesion\n\
-22 sesion en\n\
-39 sesio…\n\
-126 session\n\
-134 sessi…\n\
-128 sestadieni\n\
-128 sesta…\n\
-91 set\n\
19 set den\n\
19 set is\n\
-37 set noget\n\
-18 set up\n\
-137 settings\n\
-147 setti…\n\
168 settle\n\
50 settle #\n\
92 settle the\n\
30 settled\n\
69 settled by\n\
100 settlement\n\
156 settl…\n\
-17 seven\n\
-21 seven days\n\
47 seven zero\n\
-62 several\n\
-46 sever…\n\
-31 sey\n\
-24 sfo\n\
21 shall\n\
-102 shall i\n\
76 shall we\n\
84 shanghai\n\
84 shang…\n\
-86 share\n\
-26 share it\n\
28 share my\n\
-65 share on\n\
22 share the\n\
-28 share this\n\
-24 share with\n\
-117 shared\n\
22 shares\n\
-22 shares and\n\
-77 share…\n\
-54 sharing\n\
-54 shari…\n\
35 she\n\
50 she asked\n\
113 she asks\n\
32 she can\n\
21 she doesnt\n\
-42 she got\n\
-37 she had\n\
88 she has\n\
219 she is\n\
-81 she said\n\
96 she says\n\
44 she wants\n\
-103 she was\n\
21 she will\n\
-144 shed\n\
-52 sheet\n\
-15 shelf\n\
22 shell\n\
84 shes\n\
44 shes from\n\
40 shield\n\
40 shiel…\n\
-97 shift\n\
62 ship\n\
-34 shipment\n\
-91 shipment from\n\
-34 shipm…\n\
-67 shipped\n\
-57 shipped track\n\
63 shipping #\n\
-39 shipp…\n\
-18 shirt\n\
-37 shop\n\
-49 shop on\n\
-68 shopping\n\
-45 shopp…\n\
-52 shops\n\
28 short\n\
-70 shorter\n\
-47 short…\n\
-31 should\n\
48 should be\n\
24 should have\n\
58 should i\n\
-77 should never\n\
-33 should you\n\
-55 shouldnt\n\
-40 shoul…\n\
-84 shout\n\
-30 show\n\
-35 show #\n\
34 show a\n\
18 show it\n\
68 show that\n\
18 show the\n\
59 show up\n\
-20 show your\n\
-15 showe…\n\
16 shown\n\
-17 shows that\n\
74 shut\n\
-61 si\n\
-49 si #\n\
-81 si alguien\n\
113 si codul\n\
53 si cpr\n\
55 si el\n\
-37 si in\n\
-28 si la\n\
-53 si le\n\
16 si mi\n\
78 si no\n\
25 si nu\n\
95 si sa\n\
-21 si se\n\
-41 si sunati\n\
67 si tu\n\
-25 si un\n\
-156 si vous\n\
98 sia\n\
80 siamo\n\
-50 siamo noi\n\
29 siber\n\
-50 sich\n\
-30 sich selbst\n\
40 sicherheitskonto\n\
145 siche…\n\
33 sick\n\
-18 sicurezza\n\
-45 sicuro\n\
-72 sicur…\n\
41 sidder du\n\
27 sidder en\n\
-25 sidder fast\n\
91 sidder i\n\
69 sidder med\n\
45 sidder og\n\
28 sidder på\n\
-71 side\n\
-60 side #\n\
37 side of\n\
-20 siden af\n\
-34 siden mandag\n\
106 sider\n\
105 sides\n\
73 sido\n\
-154 sidst\n\
67 sidste\n\
29 sidste cifre\n\
72 sidste fire\n\
48 sidste påmindelse\n\
-18 sidste uge\n\
-64 sidste år\n\
67 sidst…\n\
-16 sie\n\
-94 sie #\n\
-23 sie am\n\
70 sie auf\n\
32 sie bekommen\n\
60 sie bitte\n\
78 sie das\n\
38 sie den\n\
73 sie heute\n\
39 sie ihr\n\
123 sie ihre\n\
36 sie in\n\
70 sie mir\n\
-26 sie mit\n\
-18 sie mussen\n\
45 sie nicht\n\
-40 sie nichts\n\
96 sie nie\n\
-24 sie sich\n\
-57 sie w\n\
29 sie werden\n\
-115 sie za\n\
70 siema\n\
-79 siempre\n\
-79 siemp…\n\
-80 siena\n\
-98 sifre\n\
-102 sifreniz\n\
-73 sifreniz #\n\
24 sifrenizi\n\
-57 sifresi\n\
31 sifresini\n\
-34 sifre…\n\
-78 sig\n\
-95 sig for\n\
62 sig ikke\n\
120 sig mig\n\
-32 sig nej\n\
-66 sig og\n\
-27 sig skyldige\n\
-25 sig som\n\
-42 sig til\n\
60 sige\n\
-51 sige at\n\
128 sige det\n\
16 sige mig\n\
-94 sige nej\n\
59 sige til\n\
16 siger\n\
-29 siger alle\n\
-29 siger at\n\
-44 siger den\n\
122 siger det\n\
122 siger du\n\
88 siger hun\n\
-17 siger i\n\
-21 siger ja\n\
61 siger jeg\n\
47 siger til\n\
-39 sign\n\
-40 sign and\n\
-24 sign in\n\
39 sign it\n\
-37 sign on\n\
22 sign up\n\
114 signals\n\
17 signatures\n\
15 signa…\n\
-111 signe\n\
-62 signed\n\
53 signed for\n\
-51 signed in\n\
-74 signe…\n\
-42 signing\n\
-42 signi…\n\
54 signore\n\
57 signo…\n\
-34 signs\n\
98 sigtet\n\
25 sigtet for\n\
120 sigtet i\n\
71 sigte…\n\
-19 sigue\n\
-43 sigur\n\
36 siguranta\n\
27 sigur…\n\
27 sikker handel\n\
-25 sikker konto\n\
99 sikkerhed\n\
57 sikkerhed på\n\
36 sikkerheden\n\
25 sikkert\n\
112 sikke…\n\
140 sikre\n\
50 sikre konto\n\
60 sikring\n\
46 sikringskonto\n\
166 sikri…\n\
55 sil\n\
86 silence\n\
-31 silent\n\
29 silen…\n\
-95 silin\n\
-53 silin…\n\
-34 silkeborg\n\
-61 silke…\n\
23 silver\n\
23 silve…\n\
32 sim is\n\
-50 sim will\n\
223 simdi\n\
125 simkort\n\
125 simko…\n\
-32 simon\n\
42 simple\n\
41 simple tasks\n\
-33 simply\n\
-23 simre\n\
-24 simul…\n\
-140 sin\n\
25 sin kode\n\
-137 sin konto\n\
-115 since #\n\
-31 since it\n\
56 since the\n\
54 since you\n\
-114 sind\n\
-44 sindicatul\n\
-44 sindi…\n\
-62 sine\n\
-44 sine penge\n\
67 singapore\n\
67 singa…\n\
-50 singur pe\n\
-29 sink\n\
18 sinon\n\
-82 sipar…\n\
66 sir\n\
20 sir what\n\
-44 sir you\n\
-46 sir your\n\
122 siri @link\n\
-70 siri har\n\
26 siri in\n\
84 siri your\n\
-67 sirke…\n\
55 sistem\n\
55 sistema\n\
134 sister\n\
15 sister in\n\
57 sisters\n\
203 siste…\n\
-15 sit\n\
-61 sit kort\n\
-47 sit mitid\n\
-127 site\n\
-39 site and\n\
-64 site with\n\
-24 sites\n\
-132 sito\n\
28 sitting\n\
28 sitti…\n\
31 sitzt\n\
-29 siunc…\n\
-28 siunta\n\
-39 siunt…\n\
40 sivil\n\
-48 six\n\
19 six years\n\
80 sixteen\n\
35 sixteen digits\n\
80 sixte…\n\
74 sixty\n\
148 siz\n\
57 siz degilseniz\n\
-68 siz yapmadiysaniz\n\
-19 size\n\
-37 size #\n\
-84 sizi\n\
23 sizin\n\
-21 sjælland\n\
-54 sjæll…\n\
82 sk\n\
-20 skabe…\n\
52 skade…\n\
29 skagen\n\
29 skage…\n\
57 skaicius\n\
180 skaic…\n\
37 skal\n\
141 skal alle\n\
133 skal bare\n\
-42 skal bekræfte\n\
74 skal betale\n\
-32 skal betales\n\
51 skal blive\n\
65 skal blot\n\
19 skal bruge\n\
129 skal de\n\
26 skal derfor\n\
27 skal det\n\
122 skal du\n\
37 skal flytte\n\
28 skal fornyes\n\
37 skal godkende\n\
47 skal gå\n\
76 skal have\n\
-15 skal i\n\
-173 skal ikke\n\
29 skal ind\n\
20 skal indbetales\n\
27 skal installere\n\
83 skal jeg\n\
15 skal kun\n\
88 skal købe\n\
69 skal lige\n\
-48 skal logge\n\
90 skal lægge\n\
-57 skal man\n\
29 skal også\n\
43 skal oplyse\n\
26 skal overføre\n\
-37 skal sende\n\
-19 skal sige\n\
49 skal skrive\n\
-55 skal stå\n\
-39 skal svare\n\
-39 skal trykke\n\
-44 skal vi\n\
-51 skal være\n\
189 skambina\n\
-107 skambinkite\n\
-69 skambinkite #\n\
-66 skamb…\n\
-35 skammer sig\n\
-22 skamm…\n\
36 skan\n\
69 skarb…\n\
-20 skarp\n\
50 skat\n\
78 skat #\n\
124 skat @link\n\
-58 skat det\n\
88 skat du\n\
-33 skat er\n\
32 skat i\n\
-35 skat og\n\
15 skat opdater\n\
-51 skat udbetales\n\
79 skat you\n\
24 skatteforvaltningen\n\
-110 skattekort\n\
-33 skattemappe\n\
15 skattemappe vi\n\
-23 skatten\n\
-32 skattestyrelsen der\n\
-29 skattestyrelsen din\n\
50 skattestyrelsen du\n\
41 skatteyder\n\
-20 skatt…\n\
-94 ske\n\
-53 skema\n\
65 sker\n\
26 sker der\n\
33 sker det\n\
25 sket en\n\
-171 skift\n\
-61 skifte\n\
-68 skifter\n\
72 skiftet\n\
17 skiftet bank\n\
-55 skift…\n\
-20 skip\n\
-18 skip the\n\
-48 skive\n\
21 skjold\n\
-88 skoda\n\
25 skolen\n\
-92 skolens\n\
-24 skole…\n\
53 skrab\n\
-81 skranken\n\
-81 skran…\n\
-115 skrev\n\
-73 skrevet\n\
-73 skrev…\n\
20 skridt\n\
20 skrid…\n\
144 skriv\n\
45 skriv cpr\n\
-68 skriv dit\n\
-18 skriv en\n\
39 skriv koden\n\
-22 skriv når\n\
68 skriv på\n\
61 skriv til\n\
168 skrive\n\
26 skrive anmeldelser\n\
17 skrive den\n\
102 skrive dit\n\
36 skriver\n\
-23 skriver aldrig\n\
-43 skriver at\n\
19 skriver de\n\
46 skriver du\n\
15 skriver fra\n\
-41 skriver jeg\n\
46 skriver til\n\
102 skriv…\n\
-34 skru\n\
-45 skruer\n\
-50 skrue…\n\
-40 skrzynce\n\
-116 skrzy…\n\
-92 skuffen\n\
-88 skuff…\n\
-60 skulle\n\
-17 skulle jeg\n\
-60 skull…\n\
-34 skyld\n\
-29 skylder dig\n\
17 skyldig\n\
-27 skyldige\n\
20 skyld…\n\
95 skynd\n\
108 skynd dig\n\
124 skype\n\
-56 skyri…\n\
52 skærm\n\
19 skærmbillede\n\
-22 skærmbilleder\n\
85 skærmen\n\
118 skærm…\n\
-91 slagelse\n\
-91 slage…\n\
-40 slags\n\
-26 slagt…\n\
-38 slaptazodi\n\
19 slapt…\n\
-34 sledc…\n\
-88 sleep\n\
33 sleeps\n\
-92 slept\n\
-32 slet beskeden\n\
-82 slet den\n\
81 slet det\n\
-53 slet ikke\n\
54 slette\n\
51 sletter\n\
98 slettes\n\
115 slett…\n\
-115 slide\n\
-56 slide #\n\
-34 slide…\n\
59 slip\n\
20 slippe\n\
-18 slipped\n\
81 slipp…\n\
-58 slot\n\
-58 slow\n\
24 slowly\n\
24 slowl…\n\
-42 slud\n\
-81 sluk\n\
-148 slut\n\
-118 slutter\n\
-118 slutt…\n\
-105 slå\n\
-38 slår\n\
27 small\n\
22 small fee\n\
-23 smallest\n\
37 smart id\n\
-17 smidt\n\
23 smidt ud\n\
-30 smilede\n\
-87 smile…\n\
85 sms\n\
26 sms a\n\
41 sms code\n\
27 sms du\n\
-18 sms from\n\
86 sms med\n\
62 sms og\n\
-38 sms om\n\
15 sms please\n\
29 sms så\n\
31 sms to\n\
58 sms with\n\
23 smsen\n\
-183 smser\n\
-50 smser om\n\
131 smykker\n\
50 smykker og\n\
135 smykk…\n\
-28 små\n\
-41 smæk\n\
-41 smæk røret\n\
-35 smør\n\
-84 snakke\n\
-47 snakke med\n\
32 snakker\n\
-33 snakket\n\
-71 snakk…\n\
241 snap\n\
-33 sne\n\
-98 snow\n\
-71 snydt\n\
-18 snydt for\n\
50 so\n\
-62 so #\n\
30 so a\n\
58 so be\n\
-42 so call\n\
-26 so do\n\
47 so dont\n\
-19 so far\n\
-40 so fast\n\
-25 so give\n\
29 so he\n\
86 so i\n\
40 so im\n\
-39 so in\n\
200 so it\n\
-15 so its\n\
81 so my\n\
66 so no\n\
74 so now\n\
38 so our\n\
-51 so please\n\
17 so she\n\
21 so sorry\n\
96 so that\n\
69 so the\n\
-25 so theres\n\
78 so they\n\
102 so to\n\
136 so we\n\
21 so were\n\
57 so what\n\
-43 so when\n\
61 so you\n\
41 so your\n\
41 so youve\n\
-104 sobot…\n\
51 sobre\n\
-23 social\n\
-56 sociale\n\
-18 sociale medier\n\
-64 socia…\n\
-67 socket\n\
-86 socke…\n\
-23 socks\n\
-54 sofa is\n\
39 sofaen og\n\
-75 sofaen via\n\
-27 sofia\n\
82 sofie\n\
17 sofie og\n\
99 sofort\n\
99 sofor…\n\
-24 softw…\n\
29 sofus\n\
26 soggiorno\n\
26 soggi…\n\
42 soir\n\
-61 sokker\n\
-61 sokke…\n\
-55 sol\n\
58 sold a\n\
-75 sold my\n\
-57 sold the\n\
-35 soldi su\n\
-36 solen\n\
15 solgt\n\
-110 solicita\n\
32 solicitud\n\
-32 solic…\n\
-49 solid…\n\
48 soll\n\
41 soll ich\n\
-54 solle…\n\
155 solo\n\
-36 solsikken\n\
-20 solsi…\n\
-17 solution\n\
-17 solut…\n\
25 solve\n\
25 solve it\n\
49 som aftalt\n\
-41 som altid\n\
32 som bevis\n\
85 som de\n\
152 som dig\n\
-19 som du\n\
-73 som en\n\
31 som er\n\
29 som et\n\
-32 som han\n\
-55 som i\n\
56 som ikke\n\
29 som jeg\n\
50 som kan\n\
57 som led\n\
-25 som normalt\n\
-75 som om\n\
-19 som på\n\
16 som sidst\n\
85 som siger\n\
56 som skal\n\
54 som straksoverførsel\n\
-36 som svar\n\
95 som vi\n\
-28 som vidne\n\
-30 som vil\n\
17 som vinder\n\
-20 some\n\
68 some of\n\
33 some weeks\n\
-25 somebody\n\
-40 somebody calls\n\
56 somebody from\n\
15 somebody has\n\
-21 somebody on\n\
-40 somebodys\n\
-38 someb…\n\
-48 someone\n\
-24 someone else\n\
138 someone from\n\
72 someone is\n\
-31 someone rang\n\
25 someone sent\n\
-30 someone took\n\
-15 someone tried\n\
-31 someone who\n\
-19 someone whos\n\
-107 someones\n\
-66 someo…\n\
-74 something\n\
-25 something in\n\
-43 something you\n\
-54 sometimes\n\
-87 somet…\n\
-54 somewhere\n\
-56 somew…\n\
-15 sommer\n\
-21 sommerhus\n\
-169 somme…\n\
33 son\n\
78 son dørt\n\
27 son he\n\
51 son kullanma\n\
-38 sondern\n\
-38 sonde…\n\
-57 songs\n\
-54 sonntag\n\
-113 sonnt…\n\
36 sono\n\
-92 sono al\n\
-19 sono della\n\
-61 sonra\n\
-95 sonra…\n\
127 sonst\n\
104 soon\n\
78 soon as\n\
65 sorarsa\n\
65 sorar…\n\
-48 sorry\n\
-104 sorry for\n\
91 sorry i\n\
35 sorry we\n\
-35 sort\n\
-16 sorusturma\n\
15 sorus…\n\
35 sospe…\n\
31 sotto\n\
-67 sound\n\
-169 soup\n\
-55 sourd…\n\
-19 sous\n\
-31 sov\n\
-45 sove\n\
-46 sover\n\
28 sowie\n\
-48 spaerret\n\
46 spain\n\
-18 spala…\n\
92 spanien\n\
85 spani…\n\
122 spar\n\
130 spar nord\n\
-55 spare\n\
-58 sparekassen\n\
-127 spare…\n\
24 spart\n\
58 spauskite\n\
-44 spaus…\n\
39 speak\n\
-15 speak danish\n\
62 speak to\n\
50 speak with\n\
24 speaking\n\
23 speaking with\n\
29 speaks\n\
29 speak…\n\
29 special\n\
47 speci…\n\
-63 spedi…\n\
34 speed\n\
52 speeding\n\
44 speed…\n\
40 spell\n\
-25 spell…\n\
-91 spent\n\
29 speriati\n\
70 speri…\n\
-99 sperren\n\
-47 spett…\n\
-26 spieg…\n\
-24 spiller\n\
-45 spillet\n\
-105 spill…\n\
-31 spiser\n\
-31 spise…\n\
-34 spist\n\
-25 split\n\
-37 spoke…\n\
-19 spoofing\n\
-47 spoof…\n\
22 sporet\n\
39 spore…\n\
-47 spostare\n\
-79 spost…\n\
-99 spot\n\
-20 spotify\n\
-20 spoti…\n\
23 spouse\n\
36 spous…\n\
-50 sprawe\n\
29 sprawie\n\
-57 spraw…\n\
-53 spread\n\
-45 spread it\n\
-72 sprea…\n\
35 sprechen\n\
54 sprec…\n\
-96 sprin…\n\
-67 sprog\n\
-187 sprog…\n\
-118 spune\n\
-21 spune ca\n\
49 spuneti\n\
49 spune…\n\
-45 spurgte\n\
-87 spurgte om\n\
-40 spurg…\n\
-60 spus\n\
27 spyware\n\
27 spywa…\n\
-221 spær\n\
-15 spær det\n\
-87 spær dit\n\
-56 spær kortet\n\
-22 spær mitid\n\
-117 spærre\n\
-45 spærre det\n\
-30 spærre dit\n\
-50 spærre kortet\n\
-40 spærre mitid\n\
-94 spærrer\n\
94 spærres\n\
-62 spærreservice\n\
-22 spærret\n\
48 spærret bekræft\n\
-21 spærret dit\n\
27 spærret og\n\
47 spærring\n\
32 spærring @link\n\
-19 spærr…\n\
-36 spørg\n\
100 spørge\n\
-29 spørger aldrig\n\
-43 spørger efter\n\
-25 spørger jeg\n\
106 spørger om\n\
21 spørger så\n\
-59 spørger til\n\
-187 spørgsmål\n\
-63 spørgsmål @link\n\
-41 spørgsmål om\n\
-65 spørgsmål så\n\
-66 spørg…\n\
46 srodk…\n\
143 ssn\n\
-156 st\n\
99 sta\n\
30 staat…\n\
-19 stadig\n\
27 stadig #\n\
58 stadig har\n\
-46 stadig i\n\
-17 stadig til\n\
-19 stadi…\n\
-18 staff\n\
42 staff are\n\
-72 staging\n\
-72 stagi…\n\
-37 stairs\n\
-19 stairwell\n\
-67 stair…\n\
103 stamp\n\
29 stamped\n\
27 stamp…\n\
16 stanc…\n\
-43 stand\n\
-36 stand up\n\
-34 standard\n\
-30 standing at\n\
51 stands\n\
17 stands at\n\
20 stands on\n\
29 standse\n\
31 star\n\
-18 stars\n\
22 start med\n\
18 start the\n\
-58 start without\n\
-49 starte\n\
-67 started\n\
75 starter med\n\
-88 starts\n\
-75 start…\n\
89 stata\n\
27 state\n\
39 state account\n\
17 state on\n\
21 state your\n\
-25 stated in\n\
-60 statement\n\
-100 statement for\n\
48 statement is\n\
-50 statements\n\
50 staten\n\
37 statens\n\
-43 state…\n\
-66 static\n\
-30 station\n\
23 station and\n\
19 station city\n\
54 station in\n\
-42 stationen\n\
-57 stationen holder\n\
-33 statistik\n\
-79 stati…\n\
15 statsadvokaten\n\
25 statskassens\n\
155 stats…\n\
-57 status\n\
-64 statu…\n\
-52 staty…\n\
49 stay\n\
-20 stay and\n\
29 stay in\n\
35 stay on\n\
-86 stayed\n\
-20 stayed on\n\
-86 staye…\n\
42 staying\n\
42 stayi…\n\
51 stays\n\
-15 stays the\n\
18 std\n\
243 steam\n\
43 steam cards\n\
27 steam gift\n\
40 sted\n\
-30 stedet\n\
22 stedet for\n\
-32 stede…\n\
-23 steget\n\
-23 stege…\n\
-57 steht\n\
54 stell…\n\
-34 steln…\n\
44 stemme\n\
-50 stemmen\n\
-60 stemmer\n\
-38 stemm…\n\
42 stempel\n\
62 stemp…\n\
-46 step\n\
-35 step aside\n\
-63 step verification\n\
-113 steps\n\
-70 stess…\n\
35 steue…\n\
16 sticker\n\
-53 stige\n\
-77 stiger\n\
-77 stige…\n\
-22 still\n\
23 still available\n\
-22 still for\n\
55 still free\n\
-15 still have\n\
-32 still here\n\
-21 still not\n\
90 still on\n\
-37 still owe\n\
-39 still works\n\
-58 stille\n\
21 stille og\n\
65 stiller\n\
-27 stilles\n\
-19 stillingen\n\
71 stillingen som\n\
-80 still…\n\
-30 stimate\n\
-49 stima…\n\
-39 stimm…\n\
-80 stipendio\n\
-80 stipe…\n\
-32 stjerner\n\
-32 stjer…\n\
20 stjålet\n\
36 stk\n\
15 sto\n\
-29 stock\n\
-96 stod\n\
-135 stole\n\
-104 stolen\n\
-36 stolen bikes\n\
-26 stolen money\n\
-109 stolen so\n\
46 stolen to\n\
43 stoler\n\
-92 stole…\n\
23 stop\n\
21 stop a\n\
37 stop at\n\
35 stop him\n\
129 stop it\n\
-153 stop to\n\
71 stoppe\n\
-24 stoppe en\n\
-21 stopped\n\
-26 stopped a\n\
113 stopper\n\
52 stopper jeg\n\
46 stopper overførslen\n\
35 stopp…\n\
16 stops\n\
37 stor\n\
23 storage\n\
-24 storage is\n\
23 stora…\n\
-88 store\n\
78 storebaelt\n\
53 storebaelt @link\n\
34 storebælt\n\
-36 storebælt #\n\
-43 stored\n\
-20 store…\n\
-67 storm\n\
-51 stort\n\
-101 story\n\
19 stove…\n\
-53 str\n\
-34 strafbart\n\
27 straffes\n\
26 straffes med\n\
26 straffesag\n\
-16 straffet\n\
-16 straffet for\n\
-72 straf…\n\
47 straight\n\
-30 straight away\n\
110 strai…\n\
146 straks\n\
32 straks og\n\
156 straksoverførsel\n\
40 straksoverførsel så\n\
183 strak…\n\
81 strange\n\
-91 stranger\n\
-49 strangers\n\
-78 stran…\n\
-22 streaming\n\
-37 strea…\n\
52 strengt\n\
36 strengt fortroligt\n\
18 stren…\n\
-21 stress\n\
23 stric…\n\
-32 strik…\n\
-91 string\n\
-113 strin…\n\
22 stroller\n\
22 strol…\n\
71 strom\n\
-55 strong\n\
40 strony\n\
17 stron…\n\
-78 struc…\n\
43 strøm bliver\n\
-39 strømmen\n\
31 strømmen kl\n\
15 strømmen på\n\
-72 strøm…\n\
-36 stuck in\n\
110 student\n\
-84 studerende\n\
-19 studies\n\
-19 studio\n\
-108 studi…\n\
-42 study\n\
21 stuff\n\
26 stunden\n\
67 stund…\n\
-70 stupid\n\
-106 stupi…\n\
70 stykker\n\
39 stykker det\n\
59 stykk…\n\
111 styrelsen\n\
18 styrelsen for\n\
93 styre…\n\
-97 stå\n\
84 stående\n\
84 ståen…\n\
38 står\n\
39 står der\n\
43 står godkend\n\
-63 står her\n\
-61 står i\n\
42 står med\n\
39 står og\n\
27 står på\n\
-40 stævning\n\
-39 stævn…\n\
60 støtt…\n\
125 su\n\
132 su @link\n\
181 su an\n\
-57 su banco\n\
30 su casa\n\
86 su clave\n\
53 su cpr\n\
69 su cuenta\n\
18 su er\n\
53 su for\n\
19 su mitid\n\
58 su pareigunu\n\
49 su styrelsen\n\
114 su tarjeta\n\
-102 su un\n\
20 sua\n\
59 sua banca\n\
46 sua carta\n\
25 sub\n\
106 subito\n\
106 subit…\n\
62 subject\n\
-18 subject new\n\
64 subject re\n\
93 subject your\n\
62 subje…\n\
86 submit\n\
95 submi…\n\
-50 subscription\n\
-71 subscriptions\n\
-24 subsc…\n\
-18 subsi…\n\
-37 subst…\n\
-173 succe…\n\
-220 such\n\
-66 such a\n\
-182 such as\n\
-35 such calls\n\
21 suchen\n\
21 suche…\n\
-67 sucur…\n\
-117 sudo\n\
-17 suffi…\n\
-18 sugar\n\
143 suis\n\
68 suis en\n\
68 suite\n\
47 suite a\n\
-37 suits\n\
-38 suits you\n\
-112 sukci…\n\
-33 sukker\n\
-33 sukke…\n\
67 sul\n\
28 sul conto\n\
28 sulaikyta\n\
53 sum\n\
16 sum of\n\
69 suma\n\
-23 summary\n\
-63 summa…\n\
-28 summer\n\
-36 summe…\n\
18 summoned\n\
44 summons\n\
47 summo…\n\
18 sumokekite\n\
65 sumoketi\n\
82 sumoketi #\n\
-29 sumok…\n\
-43 sun\n\
-22 sun #\n\
107 sun de\n\
-58 sun eu\n\
-70 suna\n\
-74 sunati\n\
-26 sunati la\n\
-74 sunat…\n\
-67 sunday\n\
-43 sunday #\n\
-26 sunday at\n\
-35 sunday we\n\
-77 sunda…\n\
44 sundhed\n\
44 sundhed @link\n\
-61 sundhedskort\n\
-35 sundhedskort med\n\
35 sundhedskort og\n\
34 sundhedsstyrelsen\n\
96 sunt\n\
26 sunteti\n\
26 sunte…\n\
218 suo\n\
50 suo conto\n\
85 suo nome\n\
34 suoi\n\
17 super i\n\
16 super jeg\n\
-29 supermarket\n\
29 supervised\n\
27 supheli\n\
19 suphe…\n\
-28 suppen\n\
-28 suppe…\n\
37 supplier\n\
74 supplier before\n\
-39 suppliers\n\
45 suppl…\n\
-23 support and\n\
-19 support in\n\
-40 support on\n\
30 support we\n\
-24 support you\n\
68 support your\n\
15 supporten\n\
27 suppo…\n\
-36 supue…\n\
37 sur\n\
-80 sur @link\n\
30 sur votre\n\
-27 sure\n\
-75 sure its\n\
64 surec…\n\
27 suresi\n\
27 sures…\n\
16 surgery\n\
19 surge…\n\
-46 surin…\n\
79 surprise\n\
-43 surprised\n\
64 surpr…\n\
-25 surrender\n\
-25 surre…\n\
22 surtout\n\
22 surto…\n\
-80 survey\n\
-60 surve…\n\
-19 survived\n\
-57 survi…\n\
15 sus\n\
29 susanne\n\
29 susan…\n\
-58 sushi\n\
-73 suspect\n\
-70 suspect misuse\n\
-31 suspected of\n\
18 suspected raise\n\
17 suspects\n\
119 suspend\n\
110 suspended\n\
-24 suspended and\n\
16 suspended as\n\
-51 suspended confirm\n\
45 suspended due\n\
46 suspendu\n\
-65 suspension\n\
93 suspe…\n\
30 suspicion\n\
40 suspicious activity\n\
82 svar\n\
-23 svar fra\n\
37 svar ikke\n\
27 svar ja\n\
244 svar med\n\
-41 svar nej\n\
20 svar på\n\
35 svare på\n\
-16 svarede\n\
-19 svarende\n\
-19 svarende til\n\
29 svarer\n\
-25 svare…\n\
-125 sveiki\n\
-53 sveik…\n\
-42 svend\n\
-147 svendborg\n\
-147 svend…\n\
28 sverige\n\
28 sveri…\n\
-54 svige…\n\
-59 svindel\n\
-47 svindel i\n\
34 svindelafdeling\n\
-62 svindler\n\
-35 svindlere\n\
-45 svindlere beder\n\
55 svindlere ringer\n\
-26 svindlere rundt\n\
-77 svindleren\n\
-31 svindlerne\n\
-83 svind…\n\
-58 svært\n\
-56 svømm…\n\
-24 swap\n\
52 swapp…\n\
-54 swear\n\
-36 sweat…\n\
-25 sweden\n\
-25 swede…\n\
17 sweetheart\n\
47 sweet…\n\
-38 swim\n\
-31 swindler\n\
-43 swindlers\n\
-112 swind…\n\
205 swipe\n\
30 swipe and\n\
-24 swipe i\n\
58 swipe in\n\
64 swipe it\n\
90 swipe to\n\
78 swiper\n\
32 swiper du\n\
42 swipe…\n\
39 switch off\n\
-27 switchboard\n\
-18 switched off\n\
-24 switc…\n\
44 swoje\n\
-68 syd\n\
172 sydbank\n\
172 sydba…\n\
27 syddanmark\n\
27 sydda…\n\
-20 sydfjord\n\
-20 sydfj…\n\
-84 sygehus\n\
-86 sygeh…\n\
-79 sygep…\n\
68 sygesikring\n\
34 sygesikringskort\n\
157 syges…\n\
-90 synes\n\
116 system\n\
28 system is\n\
170 systemet\n\
-22 systems\n\
129 syste…\n\
-23 syv\n\
-18 szanowni\n\
52 szanowny\n\
29 szanowny panie\n\
-178 szkol…\n\
70 szukam\n\
75 szuka…\n\
63 szybko\n\
63 szybk…\n\
39 så\n\
-45 så #\n\
-21 så afbryd\n\
33 så annullerer\n\
-17 så betaler\n\
-24 så blev\n\
169 så bliver\n\
147 så de\n\
74 så den\n\
38 så det\n\
61 så dit\n\
26 så du\n\
23 så en\n\
18 så er\n\
-15 så finder\n\
36 så frigiver\n\
213 så får\n\
-58 så giv\n\
19 så godkender\n\
128 så går\n\
49 så gør\n\
124 så han\n\
46 så har\n\
15 så henter\n\
-33 så hold\n\
-54 så hvad\n\
-68 så i\n\
58 så ikke\n\
135 så jeg\n\
17 så kan\n\
-38 så kom\n\
142 så kommer\n\
-124 så kontakt\n\
46 så kører\n\
-43 så lagde\n\
-48 så laver\n\
49 så lukker\n\
-75 så læg\n\
-84 så lægger\n\
48 så længe\n\
21 så læser\n\
106 så nu\n\
53 så når\n\
15 så opretter\n\
39 så overfør\n\
32 så pengene\n\
-130 så ring\n\
53 så ringer\n\
-30 så sagde\n\
-24 så send\n\
113 så sender\n\
119 så ser\n\
53 så siger\n\
58 så skal\n\
-74 så skriv\n\
23 så skriver\n\
-46 så slet\n\
-155 så spær\n\
-16 så spærrer\n\
86 så stopper\n\
26 så står\n\
33 så tryk\n\
32 så trykker\n\
118 så vi\n\
56 så åbner\n\
-65 sådan\n\
-17 sådan begynder\n\
-18 sådan en\n\
-23 sådan et\n\
51 sådan her\n\
-37 sådan undgår\n\
-22 sædvanlige\n\
-55 sædva…\n\
-19 sælger\n\
-49 sælger ja\n\
30 sælger jeg\n\
-54 sælgeren\n\
-122 sælge…\n\
41 særlig\n\
35 særlig kriminalitet\n\
42 særli…\n\
-136 sæt\n\
-39 sæt den\n\
-48 sætni…\n\
57 sætte\n\
52 sætte pengene\n\
93 sætter\n\
-43 sættes\n\
36 sætte…\n\
45 sød\n\
81 søde\n\
-62 søen\n\
-30 søge om\n\
-57 søger en\n\
40 søgt\n\
-67 søn\n\
-70 søndag\n\
63 søndag @link\n\
-19 søndag kl\n\
-76 sønda…\n\
-25 sønderborg\n\
-112 sønde…\n\
-22 søren\n\
42 søster\n\
42 søste…\n\
121 søyleyin\n\
63 søyle…\n\
-65 søzlesmeyi\n\
-47 søzle…\n\
-55 t\n\
19 t hvor\n\
-28 ta\n\
15 taastrup\n\
-15 taast…\n\
-16 tab\n\
-18 table for\n\
19 tablet\n\
110 tabt\n\
22 tabte\n\
89 tabte penge\n\
-37 tada\n\
-113 tag\n\
31 tag et\n\
-15 tag gerne\n\
19 tage den\n\
107 tage det\n\
29 tage et\n\
-22 tage min\n\
-38 tage telefonen\n\
26 tager #\n\
17 tager den\n\
33 tager det\n\
28 tager du\n\
-48 tager ikke\n\
-22 tager jeg\n\
55 tager kun\n\
-22 tager vi\n\
-52 taget\n\
120 tai\n\
-140 tak\n\
-116 tak for\n\
-32 tak fordi\n\
-72 tak og\n\
73 take a\n\
17 take care\n\
95 take it\n\
82 take out\n\
-47 take over\n\
-26 take payment\n\
-55 take the\n\
67 take this\n\
-43 take your\n\
21 taken\n\
-33 taken from\n\
20 taken over\n\
37 taken to\n\
62 takes #\n\
40 takes a\n\
33 takes it\n\
-61 takes part\n\
-36 takes the\n\
128 tal\n\
-17 tal fra\n\
110 tal ikke\n\
-48 tal med\n\
27 tal på\n\
70 tale\n\
29 tale i\n\
83 tale med\n\
40 tale overfør\n\
77 taler\n\
110 taler med\n\
16 taler sammen\n\
17 talk about\n\
-101 talk can\n\
62 talk we\n\
-68 talked\n\
-68 talke…\n\
-38 talking\n\
-38 talki…\n\
-24 tallene\n\
26 tallet\n\
-63 talt\n\
-39 talt med\n\
34 talt sammen\n\
-35 talte\n\
74 tam\n\
43 tandlæge\n\
-40 tandlægen\n\
-127 tandlægerne\n\
-21 tandlægerne torvet\n\
-119 tandl…\n\
68 tanim…\n\
-65 tanitan\n\
-96 tanit…\n\
-35 tanke\n\
-70 tanke…\n\
-78 tap\n\
53 tapez\n\
17 taps\n\
20 tardes\n\
20 tarde…\n\
19 target\n\
81 tarjeta\n\
32 tarjeta en\n\
49 tarjeta y\n\
23 tarjetas\n\
87 tarje…\n\
-63 tas\n\
-97 tas pats\n\
-74 task\n\
-16 taske\n\
110 tasks\n\
20 tasks online\n\
26 tast\n\
35 tast #\n\
38 tasta\n\
-16 tasta #\n\
25 taste\n\
-36 tastede\n\
70 taster\n\
-37 tastet\n\
-32 taste…\n\
-89 tastselv\n\
-31 tastselv erhverv\n\
-104 tasts…\n\
16 tato\n\
-81 tau\n\
-23 taught\n\
-23 taugh…\n\
31 taulov\n\
31 taulo…\n\
73 tavo\n\
72 tavshedspligt\n\
35 tavshedspligt og\n\
72 tavsh…\n\
66 tax #\n\
15 tax agency\n\
-35 tax assessment\n\
-68 tax authorities\n\
-111 tax card\n\
39 tax debt\n\
-18 tax folder\n\
49 tax fraud\n\
-19 tax free\n\
-22 tax office\n\
74 tax refund\n\
-19 tax residence\n\
-74 tax return\n\
58 tax statement\n\
-15 tax you\n\
79 taxa\n\
-110 taxi\n\
-127 taxi on\n\
34 taxpayer\n\
44 taxpa…\n\
111 tdc\n\
48 tdc net\n\
-17 te li\n\
61 te lo\n\
-18 te sun\n\
-145 tea\n\
91 teach\n\
74 teach you\n\
-77 teacher\n\
-56 teach…\n\
46 team at\n\
-43 team for\n\
-61 team takes\n\
-18 team the\n\
15 team your\n\
52 teamet\n\
52 teame…\n\
-154 teams\n\
145 teamviewer\n\
19 teamviewer så\n\
145 teamv…\n\
62 tebli…\n\
51 technical\n\
16 technical support\n\
41 technician\n\
36 technician is\n\
-19 technicians\n\
36 techniczny\n\
74 technique\n\
141 techn…\n\
26 tecnico\n\
32 tecni…\n\
-51 tegn\n\
-30 tegn på\n\
28 tegnebog\n\
17 tegne…\n\
-86 tego\n\
25 tej\n\
-28 tek\n\
24 teknik\n\
77 tekniker\n\
51 teknikere\n\
34 teknisk\n\
135 tekni…\n\
-56 tekst\n\
-23 teksten\n\
57 tel\n\
-84 tel #\n\
32 telecommunications\n\
32 telec…\n\
-29 telefoane\n\
67 telefon\n\
-28 telefon er\n\
-26 telefon med\n\
81 telefon og\n\
-19 telefon si\n\
59 telefon så\n\
23 telefona\n\
-82 telefonate\n\
-53 telefonda\n\
21 telefonen\n\
35 telefonen med\n\
99 telefonen nu\n\
-21 telefonen og\n\
-15 telefonen ringede\n\
-36 telefonen ringer\n\
28 telefonen så\n\
19 telefonens\n\
-36 telefoner\n\
21 telefonerne\n\
28 telefonerne er\n\
41 telefonie\n\
43 telefonnummer\n\
-21 telefonu\n\
90 telefonul\n\
119 telefonum\n\
54 telef…\n\
154 telegram\n\
201 teleg…\n\
37 telenor your\n\
49 telephone\n\
53 telephone and\n\
-38 telephone fraud\n\
26 telephone number\n\
45 telep…\n\
-25 telev…\n\
-18 telia\n\
30 tell\n\
-39 tell anna\n\
177 tell anyone\n\
32 tell dad\n\
106 tell her\n\
44 tell him\n\
-43 tell it\n\
137 tell me\n\
23 tell mum\n\
-21 tell no\n\
-86 tell the\n\
122 tell them\n\
-81 tell us\n\
-78 tell you\n\
42 telling\n\
69 telling me\n\
-56 telling you\n\
42 telli…\n\
-56 tells\n\
39 tells me\n\
-126 tells you\n\
-87 telmore\n\
-87 telmo…\n\
-45 tema\n\
74 temiz…\n\
21 temporarily\n\
102 temporary\n\
17 temporary password\n\
75 tempo…\n\
27 temps\n\
109 temu\n\
-25 ten\n\
-71 ten days\n\
-56 ten minutes\n\
32 ten thousand\n\
72 tenant\n\
37 tenant has\n\
-17 tenants\n\
-20 tenants to\n\
41 tenan…\n\
26 tenemos que\n\
16 tenga\n\
170 tengo\n\
26 tengo que\n\
26 tenvo…\n\
-86 tercuman\n\
-86 tercu…\n\
35 term\n\
-122 termin\n\
74 terminal\n\
-25 terminas\n\
35 terminated\n\
-24 terms\n\
-59 terrible\n\
-87 terri…\n\
60 tes\n\
-68 tesek…\n\
-136 teslim\n\
-136 tesli…\n\
-115 test\n\
95 teste…\n\
-32 tests\n\
33 text\n\
-48 text #\n\
-34 text about\n\
-17 text and\n\
-25 text from\n\
-95 text in\n\
29 text it\n\
158 text me\n\
-18 text message\n\
-60 text messages\n\
-27 text stop\n\
-30 text the\n\
20 text with\n\
-65 text you\n\
-136 texts\n\
-15 texts about\n\
59 teyit\n\
61 tez\n\
-64 than\n\
-17 than #\n\
-16 than last\n\
-48 than the\n\
-33 than you\n\
-68 thank\n\
-68 thank you\n\
-88 thanks\n\
-151 thanks for\n\
-37 thanks to\n\
-88 thank…\n\
-27 that\n\
-16 that #\n\
-96 that a\n\
22 that as\n\
94 that bank\n\
-39 that fraudsters\n\
-55 that has\n\
19 that hasnt\n\
-116 that he\n\
120 that i\n\
21 that im\n\
71 that is\n\
-21 that isnt\n\
-51 that it\n\
-34 that its\n\
20 that ive\n\
23 that nobody\n\
-105 that normal\n\
-59 that on\n\
60 that one\n\
-50 that our\n\
-24 that she\n\
-27 that someone\n\
-61 that the\n\
-52 that their\n\
30 that theres\n\
71 that this\n\
49 that to\n\
-55 that too\n\
-34 that was\n\
30 that way\n\
16 that youll\n\
-83 that your\n\
112 that youre\n\
-32 that youve\n\
29 thats\n\
-79 thats a\n\
-51 thats all\n\
29 thats fine\n\
61 thats how\n\
-25 thats the\n\
82 thats why\n\
-49 the\n\
111 the #\n\
-31 the 12th\n\
-119 the 1st\n\
-86 the 20th\n\
-22 the 2nd\n\
-56 the 3rd\n\
-37 the 4th\n\
-19 the access\n\
84 the account\n\
76 the activation\n\
22 the address\n\
31 the administrative\n\
18 the advisers\n\
-20 the agency\n\
90 the agent\n\
99 the airport\n\
59 the amount\n\
30 the amounts\n\
18 the answer\n\
15 the anti\n\
111 the apartment\n\
-92 the app\n\
-47 the application\n\
59 the approval\n\
48 the arrest\n\
-54 the article\n\
-43 the assessor\n\
15 the attached\n\
40 the audit\n\
99 the authorities\n\
-24 the average\n\
-56 the baby\n\
20 the bag\n\
98 the bail\n\
37 the bailiff\n\
-20 the bailiffs\n\
-53 the bakery\n\
25 the balance\n\
98 the banks\n\
-48 the bar\n\
-25 the basement\n\
-67 the bell\n\
-70 the best\n\
-20 the bicycle\n\
-20 the big\n\
-153 the bill\n\
60 the block\n\
113 the blockchain\n\
-108 the blue\n\
-51 the board\n\
49 the bond\n\
-38 the book\n\
15 the booking\n\
-38 the box\n\
34 the branch\n\
-16 the bridge\n\
-30 the budget\n\
21 the building\n\
-48 the buyer\n\
-40 the cake\n\
-70 the caller\n\
-17 the camera\n\
28 the cancel\n\
47 the cancellation\n\
69 the card\n\
-19 the cards\n\
-16 the caretaker\n\
-24 the case\n\
78 the cash\n\
59 the cashier\n\
-71 the cat\n\
46 the change\n\
-47 the charge\n\
44 the charger\n\
-31 the chat\n\
-27 the children\n\
114 the chinese\n\
-28 the chip\n\
-36 the church\n\
-23 the cinema\n\
-58 the city\n\
-22 the claim\n\
34 the class\n\
23 the cleaning\n\
36 the clerk\n\
-45 the client\n\
-21 the clinic\n\
-24 the clubs\n\
41 the code\n\
149 the codes\n\
-91 the coffee\n\
43 the coins\n\
-33 the collection\n\
-94 the company\n\
-28 the complaints\n\
58 the computer\n\
-66 the con\n\
-102 the concert\n\
50 the consular\n\
75 the contract\n\
29 the corner\n\
-130 the counter\n\
18 the country\n\
56 the courier\n\
-46 the couriers\n\
-21 the course\n\
-27 the court\n\
27 the courts\n\
-31 the cpr\n\
20 the criminals\n\
62 the crypto\n\
25 the current\n\
-79 the customer\n\
-24 the customs\n\
41 the danish\n\
-48 the dark\n\
-51 the data\n\
-112 the day\n\
30 the deadline\n\
22 the debt\n\
-67 the delivery\n\
-29 the department\n\
-43 the deposit\n\
-82 the desk\n\
38 the details\n\
-48 the digital\n\
-23 the director\n\
42 the dog\n\
-54 the door\n\
-19 the drill\n\
-25 the driver\n\
16 the duration\n\
33 the duty\n\
-28 the early\n\
-72 the email\n\
-96 the embassy\n\
-16 the embassys\n\
-34 the end\n\
-28 the envelope\n\
-72 the estate\n\
-49 the eu\n\
62 the european\n\
31 the evening\n\
40 the exchange\n\
15 the express\n\
-53 the fake\n\
-19 the false\n\
-16 the ferry\n\
-24 the field\n\
-28 the figures\n\
47 the fine\n\
-95 the first\n\
-48 the fish\n\
37 the flat\n\
-21 the floor\n\
69 the following\n\
34 the form\n\
-26 the former\n\
90 the four\n\
-34 the fourth\n\
117 the fraud\n\
-57 the fridge\n\
-33 the front\n\
35 the full\n\
29 the funds\n\
-102 the game\n\
52 the gang\n\
-23 the gate\n\
-55 the girl\n\
-50 the goods\n\
70 the green\n\
92 the group\n\
59 the guarantee\n\
45 the guy\n\
-33 the gym\n\
55 the hacker\n\
25 the hackers\n\
66 the hague\n\
-72 the hall\n\
-23 the harbour\n\
-22 the hearing\n\
-42 the heating\n\
-16 the hi\n\
32 the holiday\n\
-41 the hospital\n\
81 the hour\n\
17 the housing\n\
-66 the hr\n\
43 the iban\n\
101 the id\n\
-66 the immigration\n\
-21 the imperative\n\
-46 the incident\n\
-22 the indictment\n\
19 the inspector\n\
-51 the insurance\n\
27 the internet\n\
-25 the intranet\n\
66 the intruder\n\
22 the investigating\n\
-21 the investigation\n\
-138 the invoice\n\
-16 the it\n\
-40 the job\n\
139 the judge\n\
48 the key\n\
37 the keypad\n\
-81 the kids\n\
-42 the kitchen\n\
-48 the lamp\n\
32 the landlord\n\
-22 the landlords\n\
-40 the language\n\
-15 the large\n\
20 the last\n\
58 the lawyers\n\
-36 the left\n\
-106 the letter\n\
-68 the library\n\
83 the line\n\
92 the link\n\
114 the list\n\
16 the little\n\
28 the loan\n\
-81 the local\n\
-16 the log\n\
37 the login\n\
48 the long\n\
-19 the loss\n\
-23 the lost\n\
-39 the mail\n\
-46 the man\n\
19 the market\n\
18 the maximum\n\
-19 the medical\n\
-91 the meeting\n\
-16 the men\n\
-103 the message\n\
24 the middle\n\
52 the ministry\n\
-22 the minutes\n\
-89 the missing\n\
25 the mitid\n\
-48 the mobile\n\
68 the moment\n\
20 the money\n\
-116 the month\n\
-41 the monthly\n\
-58 the morning\n\
-25 the mortgage\n\
28 the mosque\n\
-17 the most\n\
51 the municipality\n\
-90 the municipalitys\n\
32 the name\n\
76 the national\n\
50 the nearest\n\
-101 the netbank\n\
19 the network\n\
86 the new\n\
-51 the news\n\
-50 the newspaper\n\
-30 the ninth\n\
82 the node\n\
58 the normal\n\
-39 the north\n\
125 the notes\n\
-27 the notice\n\
-48 the number\n\
122 the numbers\n\
-23 the objection\n\
-29 the offer\n\
48 the office\n\
92 the officer\n\
23 the officers\n\
-40 the official\n\
-65 the old\n\
28 the one\n\
-45 the online\n\
-41 the operation\n\
73 the order\n\
-20 the original\n\
-18 the others\n\
51 the outstanding\n\
-50 the oven\n\
-26 the owner\n\
45 the page\n\
-128 the paper\n\
-80 the papers\n\
-24 the parcel\n\
-39 the party\n\
-39 the passport\n\
-40 the password\n\
-17 the path\n\
-51 the pattern\n\
42 the payment\n\
-15 the payroll\n\
15 the period\n\
-40 the permit\n\
77 the person\n\
-28 the photo\n\
-68 the photos\n\
33 the picture\n\
44 the pictures\n\
101 the pin\n\
29 the place\n\
-25 the plan\n\
118 the platform\n\
-32 the plumber\n\
-41 the police\n\
-17 the portal\n\
-41 the position\n\
-74 the post\n\
49 the postage\n\
-54 the postnord\n\
-28 the pram\n\
-128 the present\n\
66 the price\n\
-21 the prime\n\
-69 the printer\n\
32 the process\n\
-56 the profile\n\
-28 the prosecution\n\
54 the prosecutor\n\
46 the public\n\
-72 the purchase\n\
39 the purpose\n\
-120 the queue\n\
-20 the radiator\n\
-33 the real\n\
19 the reason\n\
29 the receipt\n\
-44 the receiver\n\
-40 the recipe\n\
-83 the recipient\n\
-52 the red\n\
23 the reference\n\
129 the refund\n\
43 the registration\n\
42 the release\n\
-161 the rent\n\
56 the report\n\
92 the request\n\
-128 the residence\n\
140 the rest\n\
-75 the restaurant\n\
-33 the right\n\
33 the risk\n\
-118 the robot\n\
-17 the room\n\
41 the safe\n\
32 the salary\n\
-16 the same\n\
47 the savings\n\
-61 the scammer\n\
-43 the school\n\
18 the screenshot\n\
-32 the script\n\
-44 the second\n\
142 the security\n\
-51 the seller\n\
-27 the sender\n\
-32 the senders\n\
-37 the server\n\
-30 the service\n\
-49 the shared\n\
-65 the shop\n\
-22 the shops\n\
47 the signals\n\
-18 the signed\n\
-19 the signing\n\
-29 the sink\n\
61 the six\n\
41 the sixteen\n\
-24 the slow\n\
15 the small\n\
-23 the smallest\n\
26 the sofa\n\
33 the software\n\
-32 the spot\n\
-28 the start\n\
35 the state\n\
-98 the steps\n\
-23 the sticker\n\
-17 the street\n\
24 the subject\n\
88 the sum\n\
30 the summons\n\
-34 the supermarket\n\
-37 the supplier\n\
25 the suspects\n\
183 the system\n\
-25 the table\n\
-22 the tax\n\
-158 the taxi\n\
-109 the team\n\
-16 the technician\n\
27 the telephone\n\
41 the test\n\
47 the text\n\
-18 the third\n\
130 the three\n\
-52 the till\n\
-33 the time\n\
-19 the tin\n\
72 the toilet\n\
57 the tone\n\
46 the top\n\
40 the trading\n\
-52 the train\n\
-31 the travel\n\
28 the treasury\n\
-32 the university\n\
-53 the value\n\
23 the vault\n\
130 the verification\n\
-31 the vet\n\
-93 the victim\n\
-70 the victims\n\
16 the video\n\
-59 the viewing\n\
28 the virus\n\
34 the visa\n\
-38 the visit\n\
-110 the voice\n\
-34 the vpn\n\
-23 the waiting\n\
95 the wallet\n\
145 the warrant\n\
-42 the washing\n\
-17 the water\n\
-75 the way\n\
-59 the weather\n\
-55 the west\n\
23 the whole\n\
-53 the widow\n\
-17 the window\n\
-30 the winter\n\
-21 the witness\n\
-15 the woman\n\
92 the word\n\
-34 the words\n\
-21 the workshop\n\
-109 the wrong\n\
-23 the yard\n\
44 the young\n\
-33 thea\n\
-20 theft\n\
-20 theft in\n\
-61 their\n\
-56 their cpr\n\
-16 their own\n\
-22 their passport\n\
29 their user\n\
30 theirs\n\
30 their…\n\
-51 them\n\
32 them #\n\
34 them as\n\
18 them but\n\
-74 them in\n\
35 them its\n\
52 them know\n\
-76 them on\n\
-23 them the\n\
-80 them to\n\
-19 them with\n\
-34 themselves\n\
-34 thems…\n\
63 then\n\
-31 then a\n\
51 then approve\n\
111 then i\n\
48 then it\n\
-56 then its\n\
51 then open\n\
57 then read\n\
-56 then ring\n\
57 then send\n\
53 then tell\n\
79 then the\n\
54 then they\n\
35 then type\n\
41 then we\n\
-18 then you\n\
51 then youll\n\
47 there\n\
-48 there are\n\
15 there i\n\
111 there is\n\
109 there now\n\
18 there today\n\
-31 there was\n\
61 there you\n\
82 thereafter\n\
95 therefore\n\
60 theres a\n\
57 theres an\n\
-124 theres no\n\
-49 theres nothing\n\
36 there…\n\
-23 thesis\n\
-23 thesi…\n\
45 they also\n\
76 they are\n\
70 they ask\n\
-24 they asked\n\
59 they can\n\
-104 they do\n\
53 they dont\n\
40 they give\n\
43 they have\n\
25 they hold\n\
45 they let\n\
-30 they must\n\
83 they need\n\
20 they pay\n\
20 they pick\n\
-33 they ring\n\
-86 they said\n\
50 they say\n\
-35 they searched\n\
48 they take\n\
-52 they told\n\
95 they want\n\
-33 theyd\n\
52 theyll\n\
52 theyl…\n\
-28 theyre\n\
-42 theyre from\n\
-28 theyr…\n\
-40 thief\n\
-29 thieves\n\
-29 thiev…\n\
-27 thing\n\
20 thing is\n\
-99 things\n\
-99 thing…\n\
-155 think\n\
-25 thinking\n\
-19 think…\n\
-83 third\n\
-25 thirteen\n\
59 thirty minutes\n\
-16 thirty one\n\
17 thirty thousand\n\
-16 thirt…\n\
71 this\n\
39 this #\n\
-72 this a\n\
142 this account\n\
34 this address\n\
70 this afternoon\n\
-29 this autumn\n\
82 this call\n\
41 this case\n\
-82 this code\n\
20 this confidential\n\
-15 this email\n\
23 this evening\n\
144 this investigation\n\
109 this is\n\
36 this link\n\
65 this mail\n\
45 this matter\n\
47 this message\n\
20 this month\n\
87 this months\n\
-61 this morning\n\
23 this new\n\
197 this number\n\
20 this page\n\
128 this phone\n\
-40 this second\n\
27 this sms\n\
-124 this text\n\
-17 this time\n\
-25 this was\n\
-43 this week\n\
-49 this weekend\n\
-16 this weeks\n\
54 this you\n\
-37 thisted\n\
-37 thist…\n\
51 thomas\n\
51 thoma…\n\
-47 thomsen\n\
-47 thoms…\n\
20 thorsen\n\
20 thors…\n\
-55 those\n\
-21 those calls\n\
-25 those that\n\
-55 those who\n\
-30 though\n\
36 thought\n\
105 thousand\n\
54 thousand euro\n\
-22 thousand i\n\
72 thousand in\n\
68 thousand kroner\n\
-33 thousand one\n\
44 thousand to\n\
-15 thousands\n\
-17 thousands of\n\
102 thous…\n\
-38 thread\n\
-97 threat.arrest|denies\n\
40 threat.arrest|live\n\
134 threat.arrest|reader\n\
-75 threat.arrest|reports\n\
-75 threat.arrest|reports threat.arrest|threatens\n\
-37 threat.arrest|reports threat.block|reports\n\
108 threat.arrest|reports threat.deadline|reports\n\
-33 threat.arrest|speaks\n\
40 threat.arrest|threatens\n\
54 threat.arrest|threatens threat.court|threatens\n\
108 threat.arrest|threatens threat.deadline|threatens\n\
-52 threat.arrest|threatens threat.exposure|threatens\n\
16 threat.arrest|threatens threat.return|threatens\n\
65 threat.block|denies\n\
-19 threat.block|denies threat.block|threatens\n\
-215 threat.block|denies threat.deadline|threatens\n\
17 threat.block|live\n\
105 threat.block|reader\n\
-49 threat.block|reports\n\
-21 threat.block|reports threat.block|threatens\n\
41 threat.block|reports threat.deadline|reports\n\
-67 threat.block|reports threat.deadline|threatens\n\
17 threat.block|threatens\n\
59 threat.block|threatens threat.court|threatens\n\
-64 threat.block|threatens threat.cutoff|threatens\n\
16 threat.block|threatens threat.deadline|reports\n\
62 threat.block|threatens threat.deadline|threatens\n\
62 threat.block|threatens threat.debt|threatens\n\
26 threat.block|threatens threat.deportation|threatens\n\
-116 threat.block|threatens threat.exposure|threatens\n\
29 threat.block|threatens threat.return|threatens\n\
-19 threat.court|live\n\
51 threat.court|reader\n\
38 threat.court|reports\n\
97 threat.court|speaks\n\
-19 threat.court|threatens\n\
88 threat.court|threatens threat.deadline|threatens\n\
71 threat.court|threatens threat.debt|threatens\n\
60 threat.court|threatens threat.deportation|threatens\n\
110 threat.court|threatens threat.exposure|threatens\n\
-193 threat.court|threatens threat.return|threatens\n\
-22 threat.cutoff|live\n\
133 threat.cutoff|reader\n\
108 threat.cutoff|speaks\n\
-22 threat.cutoff|threatens\n\
88 threat.cutoff|threatens threat.deadline|threatens\n\
76 threat.deadline|denies\n\
-32 threat.deadline|live\n\
-37 threat.deadline|reports\n\
-31 threat.deadline|reports threat.deadline|threatens\n\
-26 threat.deadline|reports threat.exposure|reports\n\
17 threat.deadline|speaks\n\
-32 threat.deadline|threatens\n\
130 threat.deadline|threatens threat.debt|threatens\n\
92 threat.deadline|threatens threat.deportation|threatens\n\
127 threat.deadline|threatens threat.exposure|threatens\n\
79 threat.deadline|threatens threat.return|threatens\n\
126 threat.debt|reader\n\
22 threat.debt|threatens threat.exposure|threatens\n\
35 threat.debt|threatens threat.return|threatens\n\
75 threat.deportation|live\n\
114 threat.deportation|reader\n\
-53 threat.deportation|reports\n\
91 threat.deportation|speaks\n\
75 threat.deportation|threatens\n\
86 threat.exposure|reader\n\
61 threat.exposure|reports\n\
-89 threat.exposure|speaks\n\
64 threat.return|denies\n\
-94 threat.return|reader\n\
-103 threat.return|speaks\n\
-70 threaten\n\
-43 threatened\n\
-38 threats\n\
-56 threat|denies\n\
-70 threat|reports\n\
-34 threat|threatens\n\
-216 threa…\n\
-24 three\n\
64 three and\n\
53 three cars\n\
18 three digits\n\
39 three hundred\n\
-85 three in\n\
-46 three men\n\
-49 three months\n\
-39 three of\n\
44 three on\n\
-25 three payments\n\
-100 three times\n\
-39 three weeks\n\
15 three years\n\
-53 through my\n\
-19 through our\n\
-54 through the\n\
16 through to\n\
30 through western\n\
-68 throw\n\
-58 throw the\n\
-18 throw…\n\
-23 thru\n\
-101 thu\n\
-93 thu #\n\
-52 thumb\n\
-92 thursday\n\
-81 thursday #\n\
-33 thursday at\n\
-16 thursdays\n\
-95 thurs…\n\
32 ti\n\
15 ti mando\n\
50 ti minutter\n\
19 tick\n\
-47 ticket\n\
-105 tickets\n\
-112 ticke…\n\
-137 tid\n\
-41 tid hos\n\
-48 tid i\n\
-40 tid på\n\
-118 tid til\n\
-103 tiden\n\
62 tidlig\n\
-39 tidligere\n\
-32 tidligst\n\
-53 tidli…\n\
-49 tidsbestilling\n\
-16 tidsbestilling tryk\n\
61 tidspunkt\n\
42 tidsp…\n\
-48 tie\n\
96 tiene\n\
-16 tiene que\n\
-28 tiene un\n\
-43 tienes\n\
-43 tiene…\n\
179 tik\n\
-118 tikla…\n\
66 tiktok\n\
66 tikto…\n\
-55 til\n\
59 til @link\n\
25 til adressen\n\
-48 til afhentning\n\
19 til agent\n\
-119 til alle\n\
-52 til andre\n\
33 til anklageren\n\
60 til apple\n\
-39 til at\n\
50 til banken\n\
-35 til betaling\n\
-30 til butikken\n\
-58 til danmark\n\
-41 til datatilsynet\n\
-31 til de\n\
61 til dem\n\
-76 til den\n\
38 til denne\n\
30 til deres\n\
80 til det\n\
63 til dette\n\
48 til dig\n\
101 til dit\n\
19 til elgiganten\n\
19 til en\n\
-61 til et\n\
58 til familien\n\
20 til fem\n\
48 til filialen\n\
-37 til fire\n\
-35 til for\n\
-23 til foreningens\n\
-89 til frokost\n\
111 til gode\n\
-42 til hende\n\
-50 til hvidvask\n\
-43 til hvis\n\
-26 til højre\n\
87 til i\n\
57 til inkasso\n\
-48 til jeres\n\
54 til kassereren\n\
51 til klientkontoen\n\
-84 til klokken\n\
45 til konto\n\
28 til kontoret\n\
23 til kontrakten\n\
40 til leverandøren\n\
-18 til lægehuset\n\
-24 til lørdag\n\
60 til microsoft\n\
114 til mig\n\
205 til min\n\
-76 til mitid\n\
-44 til mor\n\
-18 til mormor\n\
15 til nedenstående\n\
26 til netbank\n\
-84 til netflix\n\
30 til nogen\n\
-39 til ny\n\
-31 til nye\n\
-35 til nyt\n\
48 til når\n\
28 til næste\n\
-87 til og\n\
-156 til os\n\
40 til politiet\n\
75 til politiets\n\
-31 til på\n\
44 til sagen\n\
-17 til salg\n\
-20 til samtale\n\
-51 til sidst\n\
-38 til sin\n\
15 til statsadvokaten\n\
25 til statskassens\n\
-45 til stillingen\n\
-60 til søndag\n\
-22 til torsdag\n\
38 til udbetaling\n\
81 til vores\n\
-45 til wifi\n\
17 til ældre\n\
49 tilbage\n\
106 tilbage #\n\
-42 tilbage fra\n\
38 tilbage og\n\
283 tilbage på\n\
19 tilbage skal\n\
-78 tilbage til\n\
27 tilbagebetales\n\
84 tilbagebetaling\n\
21 tilbagebetaling er\n\
15 tilbagebetaling på\n\
48 tilbagefører\n\
22 tilbageførsel\n\
49 tilbageholdt\n\
76 tilba…\n\
-45 tilbud\n\
30 tilbuddet\n\
21 tilbyde\n\
39 tilby…\n\
-26 tilfælde\n\
-55 tilfæ…\n\
15 tilføj\n\
162 tilfø…\n\
-18 tilhø…\n\
71 tilkn…\n\
-123 till\n\
-81 till #\n\
24 till friday\n\
21 till monday\n\
-33 tilladelse\n\
17 tilladelsen og\n\
27 tilli…\n\
85 tillykke du\n\
-112 tillykke med\n\
-26 tillæ…\n\
16 tilmeld\n\
19 tilmeld dig\n\
-41 tilmelding\n\
-22 tilmelding til\n\
-25 tilmeldt\n\
-70 tilme…\n\
33 tilsendt\n\
33 tilse…\n\
16 tilsk…\n\
-19 tiltalt\n\
-26 tilta…\n\
-117 time\n\
-38 time #\n\
-30 time @link\n\
-15 time and\n\
-42 time code\n\
-41 time ellers\n\
-32 time for\n\
22 time i\n\
-55 time is\n\
26 time job\n\
24 time om\n\
-32 time on\n\
-22 time to\n\
-37 time you\n\
-42 timeout\n\
-42 timeout #\n\
-42 timeo…\n\
163 timer\n\
43 timer @link\n\
32 timer efter\n\
52 timer ellers\n\
-35 timer på\n\
18 timer via\n\
-29 timer…\n\
32 times\n\
18 times a\n\
-44 timp\n\
-76 tina\n\
-18 ting\n\
-137 tip\n\
-65 tips\n\
-130 tirsdag\n\
-52 tirsdag kl\n\
-22 tirsdags\n\
-134 tirsd…\n\
-52 title\n\
-32 tivoli\n\
-32 tivol…\n\
-20 tjek\n\
-30 tjekke\n\
-24 tjekke dine\n\
43 tjekke om\n\
-75 tjekker\n\
-130 tjekk…\n\
112 tjen\n\
20 tjen #\n\
74 tjen op\n\
22 tjen penge\n\
81 tjene\n\
61 tjener\n\
39 tjener #\n\
18 tjenestenummer\n\
35 tjenestenummer er\n\
58 tjene…\n\
32 tjent\n\
75 tjente\n\
75 tjent…\n\
183 tl\n\
138 tlf\n\
47 tlf kan\n\
-47 tluma…\n\
37 tmrw\n\
-61 to #\n\
-190 to @link\n\
-30 to account\n\
60 to activate\n\
-39 to all\n\
-41 to another\n\
-43 to answer\n\
-139 to anyone\n\
-20 to apply\n\
-42 to approve\n\
-62 to ask\n\
151 to avoid\n\
71 to bank\n\
48 to begin\n\
34 to bente\n\
-82 to block\n\
-27 to book\n\
18 to bother\n\
-47 to bring\n\
-26 to brunsvig\n\
15 to business\n\
63 to buy\n\
147 to cancel\n\
-149 to change\n\
79 to check\n\
-67 to choose\n\
-77 to citizen\n\
52 to claim\n\
82 to clear\n\
77 to close\n\
77 to collect\n\
-70 to come\n\
27 to complete\n\
-93 to confirm\n\
15 to connect\n\
72 to convert\n\
69 to cooperate\n\
61 to copenhagen\n\
51 to court\n\
65 to cut\n\
21 to day\n\
73 to debt\n\
18 to delete\n\
27 to deliver\n\
45 to denmark\n\
-64 to do\n\
60 to drive\n\
30 to elgiganten\n\
-41 to end\n\
-48 to enter\n\
54 to explain\n\
-24 to fetch\n\
-24 to four\n\
20 to gange\n\
130 to get\n\
53 to give\n\
-102 to go\n\
26 to google\n\
-19 to hand\n\
-70 to hang\n\
-25 to have\n\
28 to help\n\
-106 to her\n\
100 to him\n\
-35 to his\n\
71 to hold\n\
-73 to hundrede\n\
-77 to identify\n\
57 to inform\n\
-88 to install\n\
-18 to invite\n\
23 to issue\n\
26 to it\n\
40 to ja\n\
30 to keep\n\
-33 to know\n\
32 to lift\n\
-23 to like\n\
24 to lithuania\n\
48 to lock\n\
-19 to look\n\
24 to lose\n\
48 to make\n\
114 to me\n\
44 to minutter\n\
46 to missing\n\
55 to moj\n\
83 to money\n\
-68 to move\n\
27 to muligheder\n\
191 to my\n\
-26 to mænd\n\
-43 to netbank\n\
119 to new\n\
-50 to nie\n\
25 to nordea\n\
-34 to offer\n\
67 to officer\n\
-55 to one\n\
17 to open\n\
-115 to order\n\
115 to our\n\
77 to overførsler\n\
-47 to pay\n\
-57 to phone\n\
30 to pick\n\
55 to present\n\
22 to press\n\
31 to process\n\
36 to protect\n\
32 to prove\n\
52 to put\n\
15 to r\n\
-64 to raise\n\
21 to re\n\
31 to reactivate\n\
-42 to read\n\
84 to receive\n\
22 to reg\n\
57 to release\n\
60 to remove\n\
-18 to renew\n\
-45 to reply\n\
-56 to report\n\
-32 to reset\n\
45 to restore\n\
19 to reverse\n\
-95 to say\n\
-59 to see\n\
-95 to send\n\
-40 to serve\n\
-19 to set\n\
63 to settle\n\
-58 to sign\n\
-64 to sleep\n\
32 to speak\n\
66 to start\n\
90 to stay\n\
-35 to step\n\
29 to stop\n\
-46 to strangers\n\
-25 to surrender\n\
25 to suspicious\n\
51 to take\n\
34 to talk\n\
-17 to tastselv\n\
-27 to tell\n\
18 to the\n\
25 to their\n\
77 to them\n\
151 to this\n\
-68 to three\n\
-106 to transfer\n\
-31 to try\n\
-47 to tusind\n\
37 to unge\n\
73 to unlock\n\
-80 to update\n\
-39 to us\n\
-43 to verify\n\
-64 to wait\n\
-28 to withdraw\n\
17 to work\n\
148 to you\n\
22 to your\n\
20 to yours\n\
21 to yourself\n\
-16 to år\n\
-37 tobias\n\
-37 tobia…\n\
46 tochter\n\
46 tocht…\n\
67 today\n\
-32 today #\n\
64 today and\n\
-29 today as\n\
22 today at\n\
17 today because\n\
-45 today between\n\
18 today but\n\
101 today by\n\
-42 today call\n\
-34 today do\n\
36 today for\n\
-16 today i\n\
79 today is\n\
73 today its\n\
15 today or\n\
44 today press\n\
23 today send\n\
-20 today so\n\
48 today the\n\
120 today to\n\
76 today update\n\
-29 today we\n\
-21 today with\n\
39 today you\n\
23 today your\n\
48 todays\n\
48 today…\n\
-25 todel\n\
-46 todos\n\
25 toft\n\
-244 tog\n\
-29 tog #\n\
42 tog telefonen\n\
-117 toget\n\
123 together\n\
-18 together on\n\
59 together with\n\
123 toget…\n\
-88 toi\n\
88 toilet\n\
83 toilet this\n\
98 toile…\n\
-108 token\n\
68 tokens\n\
54 token…\n\
-44 told\n\
139 told #\n\
22 told @link\n\
-43 told her\n\
-83 told him\n\
20 told me\n\
-42 told not\n\
-20 told og\n\
41 told på\n\
-35 told that\n\
-52 told the\n\
-17 told them\n\
-100 told to\n\
-70 told us\n\
111 told you\n\
-21 toldb…\n\
38 tolden\n\
36 toldgebyr\n\
36 toldg…\n\
47 toldstyrelsen\n\
47 tolds…\n\
-45 toldv…\n\
-34 tolk\n\
125 toll\n\
27 toll free\n\
-53 tolv\n\
-43 tom\n\
-82 tomat…\n\
-117 tomorrow #\n\
-56 tomorrow at\n\
35 tomorrow its\n\
-17 tomorrow morning\n\
18 tomorrow unless\n\
41 tomorrow you\n\
-47 ton\n\
17 ton compte\n\
86 tone\n\
-21 tonight\n\
-67 tonight #\n\
-54 tonight and\n\
23 tonight at\n\
-130 tonight from\n\
86 tonight i\n\
52 tonight unless\n\
-16 tonig…\n\
-37 too\n\
144 too much\n\
-105 took\n\
-44 took #\n\
-34 took me\n\
-29 took my\n\
-69 took the\n\
50 tool\n\
-40 top\n\
-77 top up\n\
-89 toplanti\n\
-61 topla…\n\
-80 toppen\n\
-82 toppe…\n\
-27 torben\n\
-27 torbe…\n\
-138 torsdag\n\
-43 torsdag kl\n\
-59 torsdag men\n\
-138 torsd…\n\
-43 torti…\n\
-95 torvet\n\
-127 torve…\n\
21 tot\n\
-117 total\n\
-83 total #\n\
21 totally\n\
20 totally legal\n\
-68 total…\n\
28 toti\n\
111 touch\n\
-23 tous\n\
92 tout\n\
28 tout de\n\
39 toute\n\
-78 town\n\
23 tozsa…\n\
55 tra\n\
-78 tra le\n\
48 traba…\n\
94 trace\n\
31 traces\n\
31 traces of\n\
51 trace…\n\
-85 track\n\
-68 track @link\n\
-76 track your\n\
-99 tracking\n\
-137 track…\n\
70 trade\n\
27 trades\n\
87 trade…\n\
78 trading\n\
62 tradi…\n\
-33 tradu…\n\
-54 trae\n\
29 traffic\n\
45 trafficking\n\
72 traff…\n\
67 trafic\n\
67 trafic de\n\
139 trafi…\n\
-79 traiga\n\
-88 traig…\n\
-16 trailer\n\
-16 trail…\n\
-176 train\n\
-19 train #\n\
32 trainer\n\
-68 training\n\
-31 trains\n\
-149 train…\n\
-26 trampoline\n\
-44 tramp…\n\
-22 transaction\n\
-32 transactions\n\
-17 transcript\n\
33 transfer\n\
39 transfer #\n\
56 transfer and\n\
-49 transfer failed\n\
22 transfer for\n\
-90 transfer money\n\
-52 transfer of\n\
20 transfer or\n\
59 transfer please\n\
-23 transfer the\n\
133 transfer to\n\
43 transfer today\n\
43 transfer your\n\
105 transferencia\n\
-25 transferred\n\
-32 transferred #\n\
-49 transferred all\n\
-23 transferred the\n\
46 transferred to\n\
-145 transfers\n\
-37 transfers with\n\
-59 translation\n\
39 transport\n\
48 tras\n\
24 trasc…\n\
51 trasferire\n\
41 trasf…\n\
15 tratt…\n\
26 travail\n\
54 travaille\n\
91 trava…\n\
-50 travel\n\
25 travelling\n\
-29 trave…\n\
74 travlt\n\
74 travl…\n\
-57 tre\n\
-15 tre banker\n\
34 tre cifre\n\
-33 tre dage\n\
19 tre gange\n\
25 tre måneder\n\
24 tre måneders\n\
-44 tre ting\n\
-21 tre år\n\
29 treasurer\n\
110 treasury\n\
139 treas…\n\
26 treat\n\
39 treated\n\
27 treated as\n\
39 treat…\n\
25 trebuie\n\
33 trebuie sa\n\
25 trebu…\n\
-26 trecut\n\
-30 trecu…\n\
54 tredive\n\
54 tredi…\n\
-18 tredje\n\
-27 tredj…\n\
-109 trei\n\
-69 trente\n\
-53 trent…\n\
-78 tres\n\
-52 trial\n\
-69 tribunal\n\
-45 tribu…\n\
-74 trick\n\
-46 trick…\n\
-31 tried it\n\
41 tried to\n\
-29 trim\n\
59 trimit\n\
76 trimite\n\
68 trimiti\n\
98 trimi…\n\
-60 trin\n\
-62 trine\n\
-88 trip\n\
45 trip to\n\
56 tris\n\
-54 tro\n\
-22 tro ikke\n\
-43 troede\n\
-34 troede det\n\
-43 troed…\n\
-88 trois\n\
89 trojan\n\
27 trojan spyware\n\
130 troja…\n\
160 trop\n\
26 tropp…\n\
-119 tror\n\
-36 tror det\n\
-51 trouble\n\
-42 trouble again\n\
-26 trouble for\n\
-51 troub…\n\
-70 truer\n\
-30 truer med\n\
-18 truffa\n\
-136 truff…\n\
-61 trukket\n\
-61 trukk…\n\
-110 truksta\n\
-110 truks…\n\
80 trust\n\
79 trust me\n\
-77 trust the\n\
-176 try\n\
-137 try again\n\
-81 try to\n\
-24 tryg\n\
122 trying\n\
103 trying to\n\
122 tryin…\n\
103 tryk\n\
107 tryk #\n\
51 trykke\n\
-30 trykke #\n\
28 trykke et\n\
109 trykker\n\
27 trykker du\n\
53 trykket\n\
61 trykket #\n\
107 trykk…\n\
-37 trys\n\
16 trzeba\n\
16 trzeb…\n\
32 trække\n\
18 trække din\n\
15 trækker\n\
-69 trækker det\n\
43 trækkes\n\
139 trækkes i\n\
-29 trækkes på\n\
40 trækk…\n\
-50 ts\n\
24 tu\n\
-160 tu codigo\n\
99 tu me\n\
-61 tu paquete\n\
-59 tu peux\n\
63 tua\n\
-16 tues\n\
-92 tuesday\n\
-24 tuesday #\n\
-93 tuesd…\n\
72 tukst…\n\
-33 tulip…\n\
-64 tun\n\
18 tuo\n\
87 tuo conto\n\
54 tuo pacco\n\
-28 tur\n\
37 turi\n\
125 turite\n\
125 turit…\n\
122 turiu\n\
-43 turk\n\
47 turkce\n\
93 turki…\n\
-107 turn\n\
-99 turn on\n\
-69 turned\n\
-17 turned on\n\
-69 turne…\n\
28 turns\n\
121 tusind\n\
-47 tusind fire\n\
94 tusind kroner\n\
101 tusin…\n\
62 tutaj\n\
-72 tutan…\n\
-37 tutarindaki\n\
-63 tutar…\n\
-29 tutti\n\
-19 tutto\n\
37 tutuklama\n\
33 tutuk…\n\
-15 tv\n\
15 tv vært\n\
-59 tvark…\n\
-143 tvivl\n\
-33 tvivl så\n\
32 twelve thousand\n\
-28 twent…\n\
-38 twice and\n\
-70 twice by\n\
-82 twier…\n\
-34 two and\n\
-85 two for\n\
-29 two hours\n\
123 two hundred\n\
55 two if\n\
-45 two men\n\
15 two million\n\
-38 two minutes\n\
-20 two of\n\
45 two parts\n\
-79 two step\n\
21 two things\n\
62 two thousand\n\
85 two times\n\
-30 two transfers\n\
38 two ways\n\
76 two years\n\
49 twoj\n\
-85 twoja\n\
-115 twoja paczka\n\
-35 twojego\n\
-35 twoje…\n\
-58 txt\n\
-36 txt stop\n\
-64 ty\n\
-52 tydeligt\n\
-52 tydel…\n\
-79 tygod…\n\
59 tym\n\
73 type\n\
48 type card\n\
117 type in\n\
28 type it\n\
-47 type password\n\
29 type the\n\
51 type your\n\
-19 typed the\n\
58 typed your\n\
-30 typically\n\
-73 typic…\n\
-42 typisk\n\
-107 typis…\n\
-37 tyre\n\
61 tyrejas\n\
92 tyrej…\n\
23 tyrim…\n\
27 tyrkiske\n\
27 tyrkiske ambassade\n\
27 tyrki…\n\
-73 tys\n\
38 tysiecy koron\n\
-21 tyskland\n\
-21 tyskl…\n\
35 tytul…\n\
-42 tyve\n\
28 tyve minutter\n\
17 tyven\n\
-21 tålmodighed\n\
-29 tålmo…\n\
-25 tæglich\n\
-25 tægli…\n\
53 tæller\n\
53 tælle…\n\
-44 tænk\n\
54 tænkte\n\
40 tænkte jeg\n\
54 tænkt…\n\
-23 tøj\n\
-23 tømmer\n\
-20 tømme…\n\
38 tønde…\n\
-84 tør\n\
90 u\n\
24 u #\n\
33 u dont\n\
-37 u get\n\
40 u got\n\
35 u just\n\
15 u lend\n\
67 u pay\n\
15 u the\n\
57 u want\n\
-39 u11\n\
-32 uber\n\
-65 uberweisen\n\
31 uberweisen sie\n\
-37 uberweist\n\
29 uberweisung\n\
-56 uberw…\n\
94 ubetalt\n\
58 ubetalt regning\n\
33 ubetalte\n\
106 ubeta…\n\
25 uc\n\
-121 ucret\n\
30 ucret…\n\
-39 ud\n\
-78 ud af\n\
-17 ud efter\n\
-77 ud for\n\
32 ud som\n\
28 ud til\n\
17 udbetale\n\
80 udbetaler\n\
25 udbetales\n\
-25 udbetales automatisk\n\
57 udbetaling\n\
21 udbetaling skat\n\
-39 udbetalinger\n\
75 udbetalt\n\
-45 udbetalt #\n\
68 udbet…\n\
-45 uddan…\n\
-39 ude\n\
65 ude af\n\
23 ude på\n\
38 udeblevet\n\
38 udeblevet fra\n\
-21 udeblivelse\n\
67 udebl…\n\
-74 uden at\n\
-54 uden for\n\
45 uden risiko\n\
29 udenad\n\
29 udena…\n\
16 udenf…\n\
-23 udenlandske\n\
74 udestående\n\
74 udest…\n\
-117 udfyld\n\
17 udfylder\n\
-60 udfyl…\n\
-58 udgav\n\
-58 udgav sig\n\
15 udgiver sig\n\
-54 udgivet\n\
-54 udgivet sig\n\
-71 udgiv…\n\
43 udgående\n\
31 udgående betalinger\n\
43 udgåe…\n\
66 udlandet så\n\
-34 udlejer er\n\
-73 udlejeren\n\
-89 udlej…\n\
-42 udleveret\n\
-59 udlev…\n\
24 udlæg\n\
-30 udlændinge\n\
24 udlændingestyrelsen\n\
92 udløb\n\
40 udløber\n\
75 udløber i\n\
89 udløber kl\n\
-49 udløbet\n\
82 udløbsdato\n\
54 udløbsdato og\n\
45 udløb…\n\
16 udrej…\n\
37 udski…\n\
42 udskr…\n\
20 udstede\n\
16 udsteder\n\
41 udstedes\n\
77 udstedt\n\
50 udstedt en\n\
138 udste…\n\
25 udtrukket\n\
17 udtrukket som\n\
25 udtru…\n\
91 udvalgt\n\
53 udvalgt til\n\
38 udval…\n\
28 udvist\n\
-27 udvis…\n\
-31 ue\n\
-88 uenig\n\
-31 uenig i\n\
66 ufficio\n\
66 uffic…\n\
-90 uge\n\
-153 uge #\n\
-79 ugen\n\
-97 uger\n\
25 uh\n\
39 uhævede\n\
39 uhævede feriepenge\n\
39 uhæve…\n\
-27 uk\n\
97 ukendt\n\
97 ukend…\n\
-24 ukraine\n\
-23 ukrainian\n\
16 ul\n\
23 ulejligheden\n\
42 ulejl…\n\
-41 ulla\n\
36 ulovlige\n\
79 ulovligt\n\
115 ulovl…\n\
-27 ultimele\n\
27 ultim…\n\
108 ultraviewer\n\
110 ultra…\n\
61 ulusal\n\
61 ulusal polisi\n\
61 ulusa…\n\
54 ulykke\n\
54 ulykk…\n\
43 um\n\
-77 um #\n\
-56 umbre…\n\
-44 umowa\n\
52 umschlag\n\
52 umsch…\n\
49 un\n\
87 un agente\n\
75 un bonifico\n\
73 un caso\n\
164 un code\n\
146 un codigo\n\
32 un collegue\n\
36 un compte\n\
-26 un cont\n\
-15 un conto\n\
-22 un documento\n\
39 un dosar\n\
-26 un link\n\
40 un mandat\n\
50 un message\n\
17 un numero\n\
18 un ofiter\n\
-31 un po\n\
51 un sobre\n\
78 un virement\n\
79 un virus\n\
42 una\n\
108 una busta\n\
-32 una devolucion\n\
-32 una fianza\n\
47 una investigacion\n\
61 una multa\n\
60 una transferencia\n\
-19 unauthorised\n\
-61 unaut…\n\
-19 unblo…\n\
-15 unchanged\n\
-15 uncha…\n\
94 unclaimed\n\
22 unclaimed holiday\n\
94 uncla…\n\
57 uncle\n\
22 und\n\
-47 und #\n\
46 und die\n\
-15 und ihre\n\
42 und in\n\
72 und kann\n\
16 und sie\n\
29 undeclared\n\
29 undec…\n\
-102 under\n\
-97 under #\n\
-44 under arrest\n\
25 under audit\n\
-65 under cards\n\
-71 under en\n\
-21 under investigation\n\
-25 under it\n\
-41 under kort\n\
-17 under min\n\
-87 under my\n\
54 under revision\n\
28 under section\n\
36 under settings\n\
33 under suspicion\n\
-121 under the\n\
38 under your\n\
-59 underline\n\
46 underrettet\n\
-55 underskrevet\n\
-28 underskrevet af\n\
-53 underskrift\n\
90 understand\n\
-33 understood\n\
24 undersøgelsen\n\
-25 undersøger\n\
15 undervejs\n\
32 undga\n\
47 undgaa\n\
47 undga…\n\
218 undgå\n\
32 undgå anholdelse\n\
45 undgå rykkergebyr\n\
41 undgå spærring\n\
51 undgå udvisning\n\
-57 undgår\n\
-41 undgår du\n\
-57 undgå…\n\
30 undlader\n\
31 undlader du\n\
53 undla…\n\
72 undskyld\n\
41 undskyld jeg\n\
26 undsk…\n\
36 une\n\
-36 une carte\n\
-35 ung mand\n\
-105 unge\n\
35 unge mænd\n\
42 uniform\n\
46 unifo…\n\
84 unikn…\n\
88 unindagine\n\
88 unind…\n\
129 union\n\
45 union has\n\
80 union to\n\
81 unit\n\
-46 university\n\
-96 unive…\n\
66 unknown\n\
31 unknown number\n\
66 unkno…\n\
21 unless\n\
-32 unless i\n\
46 unless you\n\
21 unles…\n\
143 unlock\n\
139 unloc…\n\
56 uno\n\
154 unpaid\n\
36 unpaid bill\n\
65 unpaid fine\n\
30 unpaid parking\n\
154 unpai…\n\
20 uns\n\
29 uns eine\n\
-20 unserer\n\
-30 unser…\n\
-74 unsure\n\
-74 unsur…\n\
-44 unter\n\
-84 unter #\n\
17 unter @link\n\
-47 unter…\n\
-25 until\n\
-58 until #\n\
-80 until five\n\
-61 until friday\n\
45 until it\n\
36 until monday\n\
34 until the\n\
-27 until then\n\
36 until you\n\
151 unu\n\
-18 unul\n\
69 unusual\n\
38 unusual activity\n\
85 unusu…\n\
-140 unutmayin\n\
-185 unutm…\n\
-73 up\n\
53 up #\n\
15 up @link\n\
-29 up a\n\
44 up again\n\
18 up at\n\
-30 up code\n\
51 up from\n\
56 up front\n\
22 up he\n\
16 up i\n\
18 up if\n\
-68 up in\n\
45 up is\n\
-141 up of\n\
-35 up on\n\
74 up the\n\
-94 up to\n\
27 up when\n\
-24 up your\n\
103 update\n\
54 update card\n\
-38 update it\n\
21 update now\n\
22 update payment\n\
93 update within\n\
119 update your\n\
-17 updated\n\
60 updat…\n\
40 upfront\n\
40 upfro…\n\
32 upgrade\n\
23 upgrade to\n\
36 upgraded\n\
35 upgraded to\n\
72 upgra…\n\
-27 upload\n\
-51 upload it\n\
-19 upload them\n\
-17 uploaded\n\
-74 uploa…\n\
280 ups\n\
216 ur\n\
-54 ur account\n\
38 ur mitid\n\
25 ur money\n\
47 ur phone\n\
-19 urgency\n\
21 urgent\n\
60 urgent document\n\
41 urgen…\n\
34 urma\n\
-40 us\n\
34 us #\n\
-58 us about\n\
-63 us at\n\
-41 us back\n\
73 us by\n\
-23 us from\n\
-101 us if\n\
35 us immediately\n\
-42 us on\n\
17 us so\n\
-27 us that\n\
25 us the\n\
-31 us to\n\
-86 us we\n\
-159 usa\n\
154 usd\n\
23 usd #\n\
37 usd in\n\
296 usdt\n\
40 usdt and\n\
39 usdt og\n\
65 usdt to\n\
-68 use #\n\
25 use for\n\
17 use it\n\
-25 use the\n\
-25 use your\n\
-136 used #\n\
60 used for\n\
18 used in\n\
58 used to\n\
144 user\n\
43 user and\n\
223 user id\n\
131 user name\n\
33 user password\n\
82 username\n\
41 username and\n\
82 usern…\n\
44 users\n\
-22 uses\n\
-42 using\n\
79 using a\n\
-32 using it\n\
16 ustal…\n\
125 usted\n\
-113 usual\n\
-92 usually\n\
-68 usually do\n\
-92 usual…\n\
61 usuario\n\
61 usuar…\n\
38 usædvanlig\n\
38 usædvanlig aktivitet\n\
34 usædv…\n\
16 utente\n\
16 utent…\n\
38 utili…\n\
22 uvedkommende\n\
22 uvedk…\n\
-127 uyari…\n\
36 uygul…\n\
71 uyusturucu\n\
71 uyust…\n\
-57 uz\n\
-129 uzblo…\n\
62 uzerinden\n\
-125 uzerine\n\
24 uzeri…\n\
-56 uzpil…\n\
-128 uzsak…\n\
32 uzsie…\n\
-38 uzsir…\n\
-28 uændret\n\
-31 uændr…\n\
-17 v\n\
114 va a\n\
23 va dau\n\
30 va fi\n\
34 va sun\n\
-47 va vom\n\
-41 vaccination\n\
34 vaccine\n\
-49 vacci…\n\
56 vada\n\
18 vagt\n\
-88 vaist…\n\
55 vaizdo\n\
55 vaizd…\n\
-54 vakar\n\
-119 vakariene\n\
25 vakaro\n\
-24 vakar…\n\
-83 val\n\
27 valab…\n\
19 valan…\n\
-103 valby\n\
-20 valby nobody\n\
-38 vale\n\
-20 valgt dig\n\
-172 valid for\n\
29 valid in\n\
99 valid…\n\
68 valst…\n\
-142 value\n\
22 valued\n\
-34 value…\n\
37 valve\n\
-87 van\n\
-167 vand\n\
-17 vand og\n\
-90 vandet\n\
-105 vande…\n\
-112 vandt\n\
-75 vandt #\n\
-78 vanløse\n\
-78 vanlø…\n\
-96 var\n\
-73 var #\n\
54 var bugun\n\
-70 var det\n\
-19 var en\n\
-96 var fra\n\
-62 var i\n\
31 var ikke\n\
17 var mi\n\
-15 var så\n\
66 vardu\n\
45 vare\n\
-56 varer\n\
-24 varet…\n\
-61 varia…\n\
-29 varme\n\
51 varmecheck\n\
-21 varmt\n\
35 varsel\n\
35 varse…\n\
105 vas\n\
-75 vasar…\n\
-34 vaskemaskinen\n\
-34 vaskemaskinen bliver\n\
-18 vaskeriet\n\
-73 vaske…\n\
-129 vat\n\
-134 vat and\n\
-40 vat for\n\
41 vatan…\n\
91 vault\n\
52 vault you\n\
73 vaya\n\
-53 vaziu…\n\
36 ve\n\
-36 ve banka\n\
22 ve pin\n\
21 vecina\n\
-44 ved\n\
-87 ved #\n\
-58 ved afhentning\n\
108 ved at\n\
60 ved din\n\
27 ved du\n\
-32 ved døren\n\
26 ved en\n\
38 ved et\n\
49 ved hånden\n\
17 ved jeg\n\
53 ved med\n\
62 ved midnat\n\
-18 ved om\n\
-20 ved siden\n\
-44 ved skranken\n\
98 ved svar\n\
-41 vedhæftede\n\
-78 vedhæ…\n\
21 vedkommende\n\
21 vedko…\n\
64 vedr\n\
-31 vedr sag\n\
56 vedrørende\n\
69 vedrø…\n\
-41 vedta…\n\
-24 veg\n\
46 vegne\n\
22 vegne af\n\
126 vehicle\n\
135 vehic…\n\
-29 veinte\n\
-29 veint…\n\
-42 vej\n\
-20 vej #\n\
21 vej for\n\
-41 vej hjem\n\
-59 vej med\n\
42 vej til\n\
-19 vej ud\n\
-36 vejen\n\
-115 vejle\n\
-109 vejle…\n\
-78 vekse…\n\
122 vel\n\
-154 velkommen\n\
-143 velkommen til\n\
-136 velko…\n\
111 ven\n\
32 vender\n\
-20 vende…\n\
-23 vendr…\n\
-118 venerdi\n\
-118 vener…\n\
23 veninde\n\
23 venin…\n\
-29 venir\n\
-58 veniti\n\
-51 venit…\n\
-47 venlig\n\
-15 venlig hilsen\n\
68 venligst\n\
55 venligst din\n\
31 venner\n\
31 venne…\n\
55 vens\n\
-77 vent\n\
20 venta…\n\
-46 vente\n\
94 venter\n\
44 venter betal\n\
-28 venter på\n\
-25 ventetiden\n\
-16 ventetiden er\n\
25 vente…\n\
-77 verbe…\n\
-30 verbs\n\
-43 verdi\n\
-20 verdi…\n\
19 verfa…\n\
128 vergi\n\
-52 vergi…\n\
-62 verhi…\n\
89 verifica\n\
-37 verification code\n\
65 verificere\n\
89 verificeres\n\
-86 verified\n\
-43 verified by\n\
117 verify\n\
65 verify by\n\
132 verify card\n\
71 verify that\n\
-46 verify the\n\
127 verify with\n\
99 verif…\n\
-57 verildi\n\
72 verin\n\
-67 veririm\n\
30 verir…\n\
42 veriyorum\n\
-57 veriy…\n\
-35 verlangen\n\
-50 verlangt\n\
-58 verla…\n\
50 verlæ…\n\
-75 vermeyin\n\
-84 verme…\n\
26 vers\n\
31 versand\n\
142 versa…\n\
59 versement\n\
23 verser\n\
165 verse…\n\
-68 version\n\
-59 version #\n\
-39 versi…\n\
30 verso\n\
-38 verte…\n\
35 vertr…\n\
-43 very\n\
-55 very good\n\
22 very nice\n\
-20 vesterbro #\n\
-70 veste…\n\
-56 vestj…\n\
-31 vestkystens\n\
-31 vestk…\n\
27 vestsjællands\n\
27 vestsjællands politi\n\
27 vests…\n\
-23 vet\n\
-77 veya\n\
-125 vh\n\
-34 vi #\n\
26 vi afbryder\n\
-17 vi aftalte\n\
-65 vi alle\n\
19 vi at\n\
-16 vi bare\n\
-48 vi beder\n\
28 vi begge\n\
21 vi bruge\n\
98 vi dem\n\
16 vi den\n\
50 vi det\n\
40 vi efterforsker\n\
-37 vi en\n\
89 vi er\n\
-63 vi fik\n\
18 vi for\n\
-36 vi går\n\
16 vi har\n\
-20 vi havde\n\
27 vi have\n\
66 vi henter\n\
-47 vi holder\n\
65 vi ikke\n\
86 vi kan\n\
22 vi konstateret\n\
-41 vi kunne\n\
-27 vi lige\n\
-42 vi lukker\n\
92 vi lånet\n\
-55 vi lægger\n\
-67 vi mangler\n\
27 vi med\n\
27 vi om\n\
-32 vi prøver\n\
22 vi sagen\n\
64 vi se\n\
-45 vi selv\n\
-81 vi sender\n\
-88 vi ses\n\
-128 vi sidder\n\
30 vi skal\n\
25 vi skifter\n\
45 vi snakker\n\
-42 vi spørger\n\
46 vi stopper\n\
22 vi står\n\
-38 vi søger\n\
-52 vi tager\n\
67 vi taler\n\
-15 vi ud\n\
16 vi undersøger\n\
17 vi var\n\
-51 vi ved\n\
-88 vi vil\n\
21 via\n\
118 via @link\n\
15 via anydesk\n\
-124 via betalingsservice\n\
32 via dba\n\
-46 via holdsport\n\
-26 via jobnet\n\
94 via linket\n\
-75 via min\n\
31 via mobilepay\n\
20 via nedenstående\n\
-39 via selvbetjeningen\n\
-27 via tastselv\n\
-24 via vores\n\
-19 via your\n\
-19 viaplay\n\
31 viaplay @link\n\
-19 viapl…\n\
-18 viborg\n\
-52 vibor…\n\
-38 viceværten\n\
-52 vicev…\n\
-34 vicin…\n\
-53 victim\n\
-15 victim is\n\
-17 victim on\n\
43 victim or\n\
-143 victims\n\
-35 victims are\n\
-15 victims of\n\
-135 victi…\n\
-18 victor\n\
48 victoria\n\
35 victo…\n\
-32 vide\n\
-51 vide at\n\
28 vide det\n\
-21 vide hvor\n\
134 video\n\
50 video call\n\
-32 video if\n\
44 video on\n\
22 videoen\n\
24 videoer\n\
19 videoer og\n\
32 videos\n\
86 video…\n\
40 videre\n\
-45 videre til\n\
39 videresende\n\
-16 videresendt\n\
59 vider…\n\
15 vidner\n\
-33 vidner til\n\
24 viena\n\
91 viene\n\
-18 viernes\n\
-18 viern…\n\
-51 vieto…\n\
-72 view\n\
111 viewing\n\
31 viewing child\n\
-55 viewing on\n\
107 viewi…\n\
-31 viggo\n\
42 vigtig\n\
108 vigtigt\n\
49 vigtigt at\n\
19 vigtigt dokument\n\
126 vigti…\n\
-19 vikin…\n\
-29 vikto…\n\
-31 vil\n\
-62 vil bare\n\
56 vil blive\n\
-138 vil du\n\
-144 vil gerne\n\
23 vil give\n\
169 vil ha\n\
16 vil han\n\
-58 vil høre\n\
148 vil ikke\n\
29 vil jeg\n\
18 vil vi\n\
-94 vil vide\n\
62 vilkå…\n\
-86 villa…\n\
-116 ville\n\
-43 ville bare\n\
-74 ville have\n\
-50 vilnius\n\
-88 vilni…\n\
-176 vin\n\
-41 vind\n\
58 vinder\n\
17 vinder klik\n\
17 vinde…\n\
28 vindue\n\
29 vinduet\n\
-77 vindu…\n\
175 vine\n\
-74 vineri\n\
-74 viner…\n\
37 vinted\n\
79 vinted @link\n\
38 violation\n\
64 viola…\n\
276 vip\n\
32 virement\n\
32 virem…\n\
-62 virkede\n\
49 virker\n\
30 virker ikke\n\
15 virker kun\n\
-15 virks…\n\
171 virus\n\
99 virus on\n\
93 virus…\n\
-68 vis\n\
-49 vis koden\n\
169 visa\n\
76 visa card\n\
48 visa dankort\n\
70 visa has\n\
77 visa or\n\
47 visakort\n\
60 visak…\n\
35 vise\n\
18 vise den\n\
34 vise dig\n\
-32 viser\n\
-34 vises\n\
-37 visible\n\
-37 visib…\n\
45 visiems\n\
45 visie…\n\
59 visit\n\
-36 visite\n\
33 visiting\n\
38 visits\n\
29 visit…\n\
-35 viska\n\
-25 viskas\n\
-25 viska…\n\
-59 vist\n\
-63 vitam…\n\
-46 vitti…\n\
-59 vizita\n\
-59 vizit…\n\
-71 vocab…\n\
-108 voce\n\
-45 vogn\n\
-37 voi\n\
-165 voice\n\
-17 voice is\n\
-31 voice on\n\
15 voice press\n\
-74 voice says\n\
79 voicemail\n\
-42 voices\n\
34 voice…\n\
-17 void\n\
95 voila\n\
-63 voir\n\
-18 voix\n\
-17 voksne\n\
-17 voksn…\n\
-39 volum…\n\
-36 volunteers\n\
-120 volun…\n\
-50 vom\n\
100 von\n\
170 von #\n\
-18 von der\n\
47 vorbe…\n\
48 vorbi\n\
48 vorbi cu\n\
16 vorbi…\n\
65 vores\n\
46 vores advokat\n\
-59 vores app\n\
74 vores bud\n\
-76 vores hjemmeside\n\
-92 vores konto\n\
31 vores lodtrækning\n\
56 vores medarbejder\n\
-38 vores navn\n\
17 vores rapport\n\
38 vores register\n\
32 vores samarbejdsbank\n\
16 vores system\n\
43 vores tekniker\n\
51 vores teknikere\n\
50 vos\n\
51 vote\n\
15 votre\n\
35 votre banque\n\
80 votre carte\n\
-51 votre code\n\
-26 votre colis\n\
22 votre cpr\n\
-58 votre espace\n\
15 votre facture\n\
15 votre identite\n\
16 votre mot\n\
69 votre nom\n\
90 votre numero\n\
28 votre part\n\
117 voucher\n\
65 vouchers\n\
31 vouchers and\n\
161 vouch…\n\
-53 vous\n\
53 vous appelle\n\
-27 vous attend\n\
-57 vous confirme\n\
-20 vous etes\n\
-82 vous meme\n\
-92 vous pouvez\n\
-75 vous vous\n\
81 voy\n\
-76 voz\n\
-71 vpn\n\
-59 vrai\n\
163 vrea\n\
-48 vs\n\
-41 vuest…\n\
-19 vuggestue\n\
-19 vugge…\n\
35 vundet\n\
23 vundet en\n\
35 vunde…\n\
79 vuole\n\
-62 vurde…\n\
-30 vvs\n\
-103 vyrai\n\
36 vyras\n\
-60 væk\n\
21 vælg\n\
75 vælg din\n\
-93 vælge\n\
19 vælger\n\
29 vælger din\n\
28 vær\n\
-33 vær opmærksom\n\
-27 værd\n\
43 værdier\n\
46 værdi…\n\
-75 være\n\
-15 være en\n\
-70 være fra\n\
-15 være med\n\
77 være os\n\
106 værelset\n\
76 værel…\n\
21 været en\n\
143 været i\n\
21 vært\n\
-15 w\n\
28 w #\n\
156 w card\n\
88 w celu\n\
112 w ciagu\n\
25 w danii\n\
28 w danish\n\
17 w kopenhadze\n\
152 w mitid\n\
-44 w poniedzialek\n\
-18 w razie\n\
-40 w skrzynce\n\
29 w sprawie\n\
-30 w zalaczniku\n\
28 wage\n\
-25 wait\n\
42 wait for\n\
32 wait you\n\
-73 waited\n\
-87 waite…\n\
38 waiting\n\
74 waiting for\n\
20 waiting on\n\
38 waiti…\n\
-56 wake\n\
-65 wake up\n\
-52 walk\n\
21 walking\n\
21 walki…\n\
139 wallet\n\
-19 wallet and\n\
26 wallet i\n\
35 wallet in\n\
138 walle…\n\
48 wanna\n\
-15 want\n\
19 want #\n\
93 want it\n\
146 want me\n\
-18 want my\n\
18 want the\n\
-57 want to\n\
-64 want your\n\
-125 wanted\n\
-21 wanted a\n\
21 wanted in\n\
-105 wanted me\n\
-45 wanted to\n\
-125 wante…\n\
30 wants\n\
-17 wants a\n\
92 wants me\n\
48 wants my\n\
39 wants that\n\
-67 wants the\n\
53 wants to\n\
-71 wants you\n\
-54 wants your\n\
-99 war\n\
-63 warehouse\n\
-63 wareh…\n\
-50 waren\n\
-20 warmly\n\
-20 warml…\n\
-95 warn\n\
33 warned\n\
33 warne…\n\
-34 warning\n\
-25 warning lists\n\
-35 warning on\n\
-45 warni…\n\
59 warns\n\
68 warrant\n\
-55 warrant for\n\
53 warrant in\n\
18 warrant will\n\
58 warra…\n\
-73 was\n\
-33 was #\n\
-46 was a\n\
68 was added\n\
-68 was already\n\
-32 was an\n\
-57 was approved\n\
-23 was arrested\n\
-29 was at\n\
-24 was being\n\
53 was cocaine\n\
42 was for\n\
67 was found\n\
-29 was from\n\
-34 was in\n\
-37 was it\n\
-56 was just\n\
-29 was moved\n\
52 was not\n\
80 was paid\n\
21 was rejected\n\
39 was seized\n\
-110 was sent\n\
-35 was stolen\n\
-36 was stopped\n\
17 was taken\n\
-74 was the\n\
-19 was then\n\
-80 was told\n\
30 was used\n\
-19 was wrong\n\
-41 was you\n\
27 was your\n\
-61 washing\n\
-61 washi…\n\
-136 wasnt\n\
82 wasnt you\n\
15 watching\n\
33 watch…\n\
-158 water\n\
-36 waters\n\
-96 water…\n\
-39 watpliwosci\n\
-39 watpl…\n\
-45 way\n\
-17 way #\n\
-58 way and\n\
-31 way by\n\
-18 way to\n\
-37 way you\n\
36 ways\n\
-17 wbk\n\
-17 wbk #\n\
26 we advise\n\
-15 we agreed\n\
-47 we already\n\
28 we also\n\
113 we are\n\
-58 we ask\n\
-29 we bought\n\
32 we call\n\
72 we can\n\
28 we cannot\n\
27 we cant\n\
-24 we collect\n\
15 we continue\n\
45 we could\n\
108 we couldnt\n\
-15 we delete\n\
29 we deliver\n\
22 we detected\n\
-20 we do\n\
-124 we dont\n\
67 we find\n\
71 we found\n\
27 we get\n\
-81 we give\n\
30 we got\n\
46 we have\n\
-97 we havent\n\
-41 we hold\n\
56 we just\n\
22 we know\n\
-26 we leave\n\
-82 we may\n\
-20 we meet\n\
27 we missed\n\
-41 we must\n\
-66 we never\n\
25 we noticed\n\
72 we only\n\
-62 we process\n\
-50 we put\n\
-16 we read\n\
24 we recorded\n\
44 we saw\n\
25 we say\n\
124 we see\n\
26 we share\n\
-55 we sign\n\
-52 we speak\n\
-22 we start\n\
-43 we suspect\n\
58 we take\n\
-23 we talk\n\
-45 we think\n\
79 we tried\n\
30 we want\n\
26 we were\n\
-74 we will\n\
-115 we wont\n\
-48 wear\n\
-80 weather\n\
-80 weath…\n\
85 web\n\
-63 webcam is\n\
24 webcam pay\n\
42 webmail\n\
42 webma…\n\
-15 websh…\n\
-39 website\n\
-35 websi…\n\
-80 wed\n\
-68 wed #\n\
-52 wed like\n\
-76 wednesday\n\
18 wednesday at\n\
-16 wednesdays\n\
-91 wedne…\n\
-130 week\n\
-183 week #\n\
-22 week a\n\
-45 week as\n\
26 week you\n\
-83 weekdays\n\
-21 weekdays #\n\
-95 weekd…\n\
-79 weekend\n\
-23 weekenden\n\
-88 weeke…\n\
-20 weekly\n\
-20 weekl…\n\
-89 weeks\n\
27 weeks and\n\
34 weeks you\n\
-92 wegen geldwæsche\n\
-18 wei\n\
64 weighs\n\
64 weigh…\n\
31 weiter\n\
118 weite…\n\
-69 welch…\n\
-114 welcome\n\
-15 welcome back\n\
-25 welcome please\n\
-177 welcome to\n\
-114 welco…\n\
-83 well\n\
35 well do\n\
-34 well done\n\
-92 well never\n\
-43 well try\n\
55 wenn\n\
61 wenn du\n\
35 wenn sie\n\
-90 went\n\
-53 went back\n\
-63 went dead\n\
39 went to\n\
-82 wer\n\
68 werden\n\
68 werde…\n\
-35 were\n\
18 were from\n\
22 were going\n\
79 were in\n\
-23 were open\n\
53 were rented\n\
-98 west\n\
170 western\n\
167 western union\n\
170 weste…\n\
-60 wet\n\
-41 weve\n\
39 weve arrested\n\
-23 weve got\n\
15 weve opened\n\
-18 weve received\n\
-16 weve reported\n\
-29 weve stopped\n\
56 wezwanie\n\
56 wezwa…\n\
31 what a\n\
-34 what can\n\
-103 what did\n\
-43 what does\n\
86 what happened\n\
63 what i\n\
23 what id\n\
99 what is\n\
41 what it\n\
18 what its\n\
-43 what now\n\
29 what number\n\
-27 what should\n\
-63 what they\n\
125 what we\n\
-26 what would\n\
-36 what you\n\
-69 whats\n\
-27 whats in\n\
-44 whats new\n\
-17 whats your\n\
206 whatsapp\n\
160 whatsapp #\n\
-39 whatsapp and\n\
17 whatsapp video\n\
32 whatsapp with\n\
-38 whatsapptan\n\
195 whats…\n\
-73 when\n\
-59 when a\n\
34 when done\n\
26 when he\n\
47 when i\n\
23 when im\n\
-19 when its\n\
-24 when ive\n\
-49 when my\n\
65 when the\n\
-79 when they\n\
36 when we\n\
-107 when you\n\
-57 when your\n\
-47 when youve\n\
-103 where\n\
29 where i\n\
-156 where the\n\
33 where to\n\
-17 where we\n\
-22 where you\n\
-17 where youre\n\
-21 where…\n\
-94 whether\n\
-48 whether the\n\
-16 whether you\n\
-94 wheth…\n\
-47 which\n\
-48 which a\n\
114 which bank\n\
16 which banks\n\
81 which could\n\
-120 which one\n\
16 which you\n\
24 while\n\
28 while i\n\
38 while im\n\
19 while the\n\
-35 while they\n\
33 while you\n\
-42 whispered\n\
-20 whisp…\n\
-22 whist…\n\
-127 white\n\
-73 who\n\
-32 who are\n\
-22 who cant\n\
-68 who had\n\
19 who handles\n\
-61 who has\n\
-24 who have\n\
52 who leak\n\
-24 who lost\n\
-30 who press\n\
-40 who says\n\
-46 who took\n\
-39 who wanted\n\
18 who wants\n\
-42 who was\n\
-37 whod\n\
-49 whoever\n\
-79 whoev…\n\
-34 whole\n\
28 whole amount\n\
-47 whole time\n\
-68 whom\n\
26 whose\n\
-16 whove\n\
-34 whove been\n\
43 why #\n\
-25 why do\n\
-19 why you\n\
-75 wiadomosc\n\
-65 wiadomosci\n\
-131 wiado…\n\
-59 widow\n\
37 widows\n\
36 wiec\n\
27 wieczorem\n\
23 wiecz…\n\
170 wife\n\
34 wife is\n\
27 wifes\n\
-184 wifi\n\
67 will\n\
21 will also\n\
83 will be\n\
-30 will call\n\
43 will cancel\n\
15 will collect\n\
22 will come\n\
53 will connect\n\
-15 will contact\n\
30 will explain\n\
-17 will find\n\
-16 will get\n\
48 will give\n\
31 will go\n\
44 will hang\n\
71 will happen\n\
17 will help\n\
-46 will install\n\
34 will move\n\
-153 will never\n\
-80 will not\n\
17 will only\n\
21 will pick\n\
27 will receive\n\
33 will result\n\
133 will say\n\
29 will send\n\
64 will show\n\
28 will stop\n\
32 will take\n\
-60 will text\n\
39 will visit\n\
45 willi…\n\
-93 willkommen\n\
-93 willk…\n\
18 wilson\n\
18 wilso…\n\
-108 wind\n\
17 window\n\
71 windows\n\
53 windows defender\n\
99 windows has\n\
33 windo…\n\
-100 wine\n\
119 winner\n\
51 winner of\n\
119 winne…\n\
-69 winter\n\
-67 winte…\n\
-54 winther\n\
-54 winth…\n\
26 wipe\n\
-85 wir\n\
91 wird\n\
37 wird im\n\
22 wire\n\
63 wise\n\
40 wish\n\
39 wish to\n\
-52 wishes\n\
-52 wishe…\n\
67 witam\n\
27 with\n\
140 with #\n\
-21 with a\n\
-17 with an\n\
47 with bank\n\
24 with blood\n\
87 with card\n\
-16 with cash\n\
-37 with child\n\
-183 with code\n\
110 with cpr\n\
-35 with dao\n\
27 with drugs\n\
39 with foreign\n\
20 with full\n\
-35 with having\n\
30 with her\n\
-57 with him\n\
-51 with lemon\n\
109 with me\n\
90 with mitid\n\
-122 with mobilepay\n\
-66 with my\n\
-27 with names\n\
-15 with no\n\
86 with our\n\
-49 with someone\n\
26 with that\n\
31 with traces\n\
-71 with us\n\
23 with user\n\
124 with you\n\
93 with your\n\
115 withdraw\n\
-54 withdraw cash\n\
59 withdraw the\n\
60 withdrawn\n\
-47 withdrew\n\
105 withd…\n\
37 within\n\
62 within #\n\
48 within 24h\n\
-105 within a\n\
-23 within five\n\
-22 within four\n\
-38 within ten\n\
20 within the\n\
-54 within two\n\
37 withi…\n\
27 without\n\
56 without a\n\
33 without interview\n\
36 without it\n\
-77 without me\n\
17 without paying\n\
91 without the\n\
18 without your\n\
27 witho…\n\
-59 witness\n\
-33 witnesses\n\
-20 witnesses to\n\
-70 witne…\n\
49 wlasnie\n\
70 wlasn…\n\
16 wnios…\n\
-67 woche\n\
-44 wochenende\n\
-51 woche…\n\
-43 wohnung\n\
-43 wohnu…\n\
-68 wollte\n\
-49 wollte nur\n\
-68 wollt…\n\
46 wolt\n\
78 woman\n\
89 won\n\
29 won a\n\
45 won an\n\
20 wonderful\n\
20 wonde…\n\
-56 wont\n\
-31 wont ask\n\
-43 wont be\n\
-19 wont contact\n\
57 wont let\n\
-56 wool\n\
84 word\n\
-58 word for\n\
-42 worden\n\
-42 worde…\n\
-36 words\n\
29 work\n\
-42 work #\n\
-35 work account\n\
44 work at\n\
59 work from\n\
22 work permit\n\
-21 work tomorrow\n\
55 work with\n\
-15 worked\n\
26 worker\n\
-18 working\n\
-101 working days\n\
-18 worki…\n\
68 workplace\n\
68 workp…\n\
-84 works\n\
-46 works for\n\
-33 works until\n\
-51 workshop\n\
-57 works…\n\
-70 worri…\n\
33 worry\n\
-28 worry if\n\
-78 worth\n\
-46 worth #\n\
-81 would\n\
-19 would ask\n\
44 would be\n\
-32 would do\n\
-40 would like\n\
21 would never\n\
-108 would you\n\
-53 wpisa…\n\
27 wpisz\n\
76 wplac…\n\
25 write\n\
-32 write a\n\
32 write down\n\
23 write from\n\
23 write in\n\
-26 write it\n\
53 write me\n\
-20 write that\n\
-68 write to\n\
68 write you\n\
-76 write your\n\
-101 writes\n\
-101 write…\n\
16 writing\n\
33 writing from\n\
-66 writing the\n\
-21 writing to\n\
16 writi…\n\
-59 written\n\
-59 writt…\n\
-28 wrong\n\
18 wrong bank\n\
-27 wrong number\n\
-99 wrote\n\
-66 wrote it\n\
-33 wrote me\n\
-43 wrote that\n\
90 wspol…\n\
52 wszystko\n\
133 wszys…\n\
39 wurde bei\n\
64 wurden\n\
64 wurde…\n\
58 wydan…\n\
106 wydzial\n\
106 wydzi…\n\
41 wygasa\n\
41 wygas…\n\
70 wyplacic\n\
91 wyplate\n\
271 wypla…\n\
-62 wyply…\n\
46 wysla…\n\
17 wyslemy\n\
17 wysle…\n\
100 wysok…\n\
59 wystarczy\n\
65 wysta…\n\
-59 wysyl…\n\
-74 wæhlen\n\
-74 wæhle…\n\
85 x #\n\
51 xx\n\
35 xxxx\n\
-16 xxxxx\n\
73 y\n\
35 y a\n\
101 y el\n\
60 y la\n\
22 y las\n\
53 y me\n\
137 y no\n\
-91 y pide\n\
-60 y que\n\
-21 y si\n\
20 y su\n\
48 y then\n\
83 y un\n\
-48 y una\n\
91 y0ur\n\
-160 ya\n\
-43 ya da\n\
35 ya he\n\
-46 ya la\n\
46 yakal…\n\
-50 yalni…\n\
49 yanimda\n\
49 yanim…\n\
41 yanlislikla\n\
88 yanli…\n\
-109 yaparak\n\
-78 yapar…\n\
84 yapilmis\n\
39 yapil…\n\
20 yapin\n\
-68 yapmadiysaniz\n\
-66 yapma…\n\
-26 yard\n\
53 yarin\n\
22 yaris…\n\
26 yasayan\n\
26 yasay…\n\
-47 yatir…\n\
171 yaz\n\
30 yazar\n\
30 yazar misin\n\
-73 yazar…\n\
-18 yazin\n\
-34 yazma…\n\
74 ydelser\n\
76 ydels…\n\
-49 yderligere\n\
-49 yderl…\n\
-169 year\n\
-94 year and\n\
-78 year old\n\
-61 year the\n\
-25 year you\n\
-74 yearly\n\
-74 yearl…\n\
-81 years and\n\
16 years i\n\
-48 years in\n\
-21 yellow\n\
-49 yellow card\n\
76 yellow health\n\
-21 yello…\n\
-63 yeni\n\
-21 yeni bir\n\
-86 yeni kartiniz\n\
94 yeniden\n\
94 yenid…\n\
-51 yerin…\n\
54 yes\n\
-22 yes #\n\
114 yes and\n\
43 yes for\n\
52 yes hello\n\
15 yes im\n\
-26 yes it\n\
29 yes its\n\
19 yes or\n\
-15 yes please\n\
105 yes you\n\
-74 yesterday\n\
-19 yesterday the\n\
-73 yeste…\n\
67 yet\n\
-21 yet tell\n\
155 yo\n\
-31 yo le\n\
-39 yoghu…\n\
-29 yok\n\
54 yoksa\n\
197 yolla…\n\
24 you about\n\
48 you accept\n\
-16 you account\n\
-37 you all\n\
74 you alone\n\
-142 you already\n\
16 you an\n\
20 you and\n\
101 you answer\n\
-38 you anything\n\
-18 you applied\n\
-94 you apply\n\
27 you approve\n\
68 you are\n\
-67 you arent\n\
122 you as\n\
-116 you asked\n\
16 you aware\n\
52 you back\n\
-20 you because\n\
-18 you become\n\
-221 you block\n\
-41 you bring\n\
38 you busy\n\
-23 you bye\n\
-74 you call\n\
-115 you called\n\
-116 you can\n\
40 you cancel\n\
16 you cannot\n\
-70 you cant\n\
45 you check\n\
120 you choose\n\
63 you click\n\
-36 you clicked\n\
-71 you come\n\
-45 you confirm\n\
16 you cooperate\n\
-26 you dear\n\
40 you deposit\n\
79 you did\n\
-47 you didnt\n\
-75 you disagree\n\
19 you done\n\
-52 you dont\n\
-49 you drop\n\
82 you enter\n\
22 you entered\n\
-15 you feel\n\
-42 you fetch\n\
62 you fill\n\
-20 you filled\n\
-52 you find\n\
-75 you for\n\
-45 you forgot\n\
110 you forward\n\
-40 you four\n\
40 you free\n\
59 you from\n\
-26 you gave\n\
16 you get\n\
103 you give\n\
76 you go\n\
141 you got\n\
80 you have\n\
-16 you havent\n\
39 you he\n\
-48 you hear\n\
19 you here\n\
49 you hold\n\
-21 you home\n\
34 you how\n\
83 you i\n\
-20 you id\n\
-39 you im\n\
65 you in\n\
43 you is\n\
72 you it\n\
49 you its\n\
-30 you ive\n\
56 you just\n\
-35 you know\n\
-26 you left\n\
62 you log\n\
-32 you look\n\
22 you lose\n\
18 you make\n\
-81 you may\n\
39 you mobilepay\n\
24 you more\n\
-15 you move\n\
73 you must\n\
73 you my\n\
-77 you need\n\
32 you neednt\n\
-43 you never\n\
21 you no\n\
-18 you normally\n\
-67 you not\n\
52 you now\n\
27 you off\n\
61 you ok\n\
25 you on\n\
116 you only\n\
-22 you open\n\
-43 you ordered\n\
-56 you out\n\
97 you owe\n\
-48 you paid\n\
17 you pay\n\
-51 you pick\n\
57 you please\n\
17 you prefer\n\
-19 you promised\n\
106 you put\n\
19 you read\n\
59 you receive\n\
56 you received\n\
56 you refuse\n\
21 you regarding\n\
25 you remember\n\
-36 you reply\n\
-23 you reported\n\
-49 you said\n\
33 you save\n\
30 you say\n\
49 you scan\n\
218 you see\n\
93 you seem\n\
-17 you send\n\
-32 you set\n\
17 you shall\n\
-83 you should\n\
-41 you shouldnt\n\
-65 you sign\n\
15 you slide\n\
-37 you so\n\
-18 you sold\n\
-16 you start\n\
-16 you stay\n\
48 you still\n\
146 you stop\n\
109 you swipe\n\
65 you text\n\
73 you thank\n\
-31 you that\n\
69 you the\n\
85 you through\n\
-18 you till\n\
-19 you to\n\
31 you tomorrow\n\
-18 you tonight\n\
46 you transfer\n\
21 you trust\n\
-17 you understand\n\
-18 you up\n\
159 you use\n\
-71 you usually\n\
-27 you verify\n\
22 you wait\n\
-123 you want\n\
60 you we\n\
97 you were\n\
76 you what\n\
54 you whats\n\
35 you when\n\
22 you why\n\
98 you will\n\
-21 you wish\n\
43 you withdraw\n\
28 you within\n\
-38 you wont\n\
44 you work\n\
-49 you would\n\
-16 you write\n\
-51 you wrote\n\
25 you yes\n\
121 you you\n\
75 you your\n\
-93 youd\n\
-35 youd like\n\
-76 youd rather\n\
73 youll be\n\
-53 youll find\n\
69 youll get\n\
-22 youll have\n\
-35 youll meet\n\
-31 youll receive\n\
-15 youll see\n\
-78 young\n\
-56 young man\n\
-63 young people\n\
17 your #\n\
62 your access\n\
42 your address\n\
-87 your adviser\n\
41 your agreement\n\
-40 your amazon\n\
-75 your application\n\
-37 your appointment\n\
68 your area\n\
-33 your arrest\n\
99 your bank\n\
47 your banking\n\
-46 your banks\n\
-20 your bike\n\
-20 your bill\n\
-21 your biometrics\n\
-24 your blood\n\
17 your boss\n\
-103 your call\n\
-68 your car\n\
38 your card\n\
-44 your cards\n\
86 your case\n\
-54 your children\n\
73 your civil\n\
-61 your claim\n\
-98 your code\n\
17 your codes\n\
39 your comment\n\
18 your complaint\n\
38 your computer\n\
52 your contact\n\
-69 your contract\n\
23 your country\n\
83 your cpr\n\
52 your credit\n\
-43 your customer\n\
110 your cv\n\
90 your debit\n\
-59 your decision\n\
-30 your deposit\n\
57 your desk\n\
-21 your details\n\
-16 your device\n\
-53 your digital\n\
65 your display\n\
68 your drivers\n\
-43 your e\n\
34 your electricity\n\
47 your email\n\
40 your embassy\n\
-23 your employee\n\
17 your employer\n\
-80 your exam\n\
21 your fault\n\
47 your favourite\n\
17 your fiscal\n\
67 your flat\n\
81 your full\n\
94 your funds\n\
-77 your google\n\
-35 your health\n\
-31 your home\n\
-25 your host\n\
106 your husband\n\
73 your id\n\
76 your identity\n\
-16 your inbox\n\
100 your information\n\
29 your internet\n\
-92 your invoice\n\
69 your ip\n\
38 your item\n\
77 your justification\n\
-22 your key\n\
124 your last\n\
-36 your lawyers\n\
-34 your library\n\
18 your limit\n\
32 your line\n\
-35 your loan\n\
24 your local\n\
-27 your login\n\
78 your lost\n\
15 your mail\n\
-21 your manager\n\
43 your mit\n\
64 your mitid\n\
18 your mobile\n\
128 your mobilepay\n\
58 your money\n\
-65 your monthly\n\
-26 your mother\n\
91 your name\n\
-37 your neighbour\n\
116 your nemid\n\
-131 your nemkonto\n\
-152 your new\n\
-133 your next\n\
148 your number\n\
-15 your objection\n\
-55 your old\n\
-64 your one\n\
55 your online\n\
-76 your order\n\
-76 your own\n\
39 your package\n\
30 your page\n\
-41 your parcel\n\
-42 your parental\n\
-18 your parents\n\
-40 your password\n\
41 your payment\n\
34 your payments\n\
56 your pc\n\
30 your pension\n\
52 your permit\n\
36 your personal\n\
142 your phone\n\
22 your photo\n\
-80 your pin\n\
-82 your place\n\
-26 your prescription\n\
84 your private\n\
35 your prize\n\
97 your profile\n\
-78 your refund\n\
-25 your registered\n\
-41 your report\n\
75 your residence\n\
48 your right\n\
-19 your router\n\
34 your safety\n\
-106 your salary\n\
141 your savings\n\
-157 your security\n\
30 your see\n\
17 your share\n\
-163 your shipment\n\
49 your side\n\
64 your signature\n\
74 your sim\n\
38 your sister\n\
42 your social\n\
25 your statement\n\
40 your stay\n\
107 your street\n\
-16 your student\n\
-34 your su\n\
-19 your subscription\n\
-127 your tax\n\
29 your telephone\n\
-118 your ticket\n\
-48 your tickets\n\
-175 your transfer\n\
152 your user\n\
81 your vehicle\n\
-85 your verification\n\
63 your visa\n\
35 your wallet\n\
41 your webcam\n\
-68 your whatsapp\n\
90 your wife\n\
26 your work\n\
66 your workplace\n\
-48 your yearly\n\
49 your yellow\n\
56 youre a\n\
19 youre alone\n\
-20 youre charged\n\
27 youre hired\n\
-29 youre listening\n\
-52 youre not\n\
-60 youre now\n\
48 youre on\n\
26 youre one\n\
38 youre owed\n\
22 youre ready\n\
-61 youre speaking\n\
-45 youre through\n\
-35 youre unsure\n\
-33 youre welcome\n\
67 yours\n\
-18 yours and\n\
-94 yourself\n\
-52 yourself a\n\
-102 yourself on\n\
-66 yourself to\n\
-94 yours…\n\
189 yousee\n\
63 yousee @link\n\
189 youse…\n\
44 youtube\n\
44 youtu…\n\
-96 youve\n\
64 youve #\n\
-17 youve a\n\
-26 youve already\n\
-42 youve asked\n\
75 youve been\n\
-34 youve given\n\
-26 youve got\n\
-108 youve paid\n\
71 youve received\n\
-49 youve seen\n\
-97 youve used\n\
33 youve won\n\
21 yr\n\
81 yrs\n\
-89 yusuf\n\
155 yuzun…\n\
82 z\n\
-58 z banku\n\
106 z sms\n\
-78 za\n\
18 za #\n\
264 zablo…\n\
-76 zaczy…\n\
-149 zadzwon\n\
-95 zadzwon do\n\
-210 zadzw…\n\
106 zahlen\n\
106 zahle…\n\
62 zahlung\n\
35 zahlu…\n\
-30 zalaczniku\n\
-17 zalac…\n\
-51 zalando\n\
-83 zalando is\n\
-38 zalando your\n\
-65 zalan…\n\
-31 zaloguj\n\
-31 zaloguj sie\n\
-175 zalog…\n\
-54 zaman\n\
-22 zamkn…\n\
-134 zapis…\n\
67 zaplacic\n\
132 zapla…\n\
69 zaraz\n\
163 zatrz…\n\
80 zatwierdzic\n\
56 zatwi…\n\
24 zdjecie\n\
24 zdjec…\n\
-56 ze\n\
59 zeby\n\
-64 zebym\n\
49 zeigen\n\
49 zeige…\n\
120 zero\n\
44 zero one\n\
52 zettel\n\
52 zette…\n\
-105 zeynep\n\
-105 zeyne…\n\
-51 zglos…\n\
-24 zic\n\
-136 ziemn…\n\
-64 zinuciu\n\
-64 zinuc…\n\
-71 zinute\n\
-85 zinut…\n\
-106 zis\n\
58 ziua\n\
-53 ziua sunt\n\
78 ziua va\n\
61 zl\n\
-90 zmian…\n\
-74 zmien…\n\
-33 znajdziesz\n\
-81 znajd…\n\
-26 zofia\n\
-23 zone\n\
-103 zone #\n\
-69 zostal\n\
41 zostala\n\
115 zostanie\n\
186 zosta…\n\
91 zu\n\
52 zu sprechen\n\
97 zugang\n\
97 zugan…\n\
-167 zum\n\
-63 zur\n\
41 zuruck\n\
41 zuruc…\n\
-30 zusammen\n\
-25 zusam…\n\
-35 zwei\n\
-57 zwiaz…\n\
-45 zwischen\n\
-45 zwisc…\n\
43 zwrot podatku\n\
24 zwrotu\n\
24 zwrot…\n\
28 zwykle\n\
28 zwykl…\n\
60 åben\n\
33 åben så\n\
-118 åbent\n\
-87 åbent til\n\
-56 åbn\n\
-46 åbn appen\n\
45 åbne\n\
95 åbner\n\
-49 åbnin…\n\
48 åh\n\
-152 år\n\
-24 år i\n\
-24 år siden\n\
-79 året\n\
-140 årig\n\
-30 årig mand\n\
-24 års fængsel\n\
-54 årsopgørelse\n\
-22 årsopgørelse er\n\
23 årsopgørelse og\n\
-60 årsop…\n\
-87 æg\n\
-67 ægte\n\
-68 ældre\n\
-15 ældste\n\
-15 ældst…\n\
17 ændre\n\
-30 ændret i\n\
-36 ændre…\n\
-64 ændringer\n\
-48 ændri…\n\
-35 ødeme\n\
21 ødemeniz\n\
85 ødeme…\n\
78 ødenm…\n\
-80 ødeyebilirsiniz\n\
-80 ødeye…\n\
63 ødeyin\n\
103 ødeyin @link\n\
127 ødeyi…\n\
27 øh\n\
-67 øje\n\
128 øjeblik\n\
-21 øjeblikket\n\
86 øjebl…\n\
16 økonomisk\n\
16 økonomisk kriminalitet\n\
-51 økono…\n\
-19 øl\n\
60 øn\n\
-34 ønce\n\
-30 ønsker\n\
-56 ønske…\n\
-30 øre\n\
26 øresund\n\
-62 øresundsbron\n\
-36 øresu…\n\
59 ørsted\n\
59 ørste…\n\
-30 øst\n\
78 østerbro #\n\
-47 øster…\n\
-25 østjyllands\n\
-25 østjyllands politi\n\
-25 østjy…\n\
-78 øv\n\
-23 øvelse\n\
-121 øvels…\n\
-96 øver\n\
-20 øverst\n\
-20 øvers…\n\
65 а\n\
-64 а вы\n\
-29 а я\n\
-97 або\n\
-110 автобус\n\
-139 автоб…\n\
34 агента\n\
51 агент…\n\
54 адресу\n\
32 адрес…\n\
-37 активации\n\
98 але\n\
153 алло\n\
51 арешт\n\
30 артем\n\
-116 б\n\
-28 баланс\n\
-27 балан…\n\
-34 банка\n\
-17 банке\n\
61 банко…\n\
-54 банку і\n\
-15 банківські\n\
-120 банкі…\n\
-42 батьк…\n\
42 бачу\n\
160 без\n\
-57 безкоштовне\n\
-106 безко…\n\
-21 безоп…\n\
23 безпеки\n\
30 безпе…\n\
60 беспокоит\n\
60 беспо…\n\
20 благо…\n\
114 бо\n\
-47 больше\n\
-47 больш…\n\
171 буде\n\
-98 будь\n\
-98 будь ласка\n\
-34 було\n\
34 біжен…\n\
29 біля\n\
-151 в\n\
-90 в #\n\
24 в вашем\n\
125 в дании\n\
-31 в личном\n\
77 в течение\n\
-46 вайле\n\
96 вам\n\
64 вами\n\
64 вами на\n\
199 вас\n\
69 вас #\n\
60 вас беспокоит\n\
-128 вас до\n\
159 ваш\n\
-56 ваш cpr\n\
-26 ваш дозвіл\n\
-117 ваш код\n\
105 ваша\n\
94 ваше\n\
114 ваше имя\n\
100 вашего\n\
100 вашег…\n\
-22 вашей\n\
63 вашем\n\
49 ваши\n\
32 вашого\n\
32 вашог…\n\
194 вашу\n\
101 введите\n\
101 введи…\n\
138 введіть\n\
138 введі…\n\
39 вводите\n\
39 вводи…\n\
-20 велос…\n\
-38 верну\n\
58 вернуть\n\
58 верну…\n\
83 вечір\n\
-117 вже\n\
42 ви\n\
78 видан…\n\
-25 викто…\n\
-88 вимкн…\n\
86 випла…\n\
71 внесите\n\
71 внеси…\n\
19 внести\n\
19 внест…\n\
-17 во\n\
48 возвр…\n\
29 войдите\n\
29 войди…\n\
-56 волон…\n\
-78 вона\n\
-78 вони\n\
26 вопросы\n\
69 вопро…\n\
-70 вот\n\
56 вотса…\n\
146 все\n\
-50 встре…\n\
-24 всім\n\
59 второй\n\
-30 втрат…\n\
28 вход\n\
-22 вход в\n\
-44 входа\n\
-80 входи…\n\
-37 входу\n\
71 вхід\n\
-71 вчера\n\
50 выпис…\n\
-28 вівторок\n\
-28 вівто…\n\
-16 від\n\
105 від #\n\
100 віддайте\n\
63 відда…\n\
54 відділ\n\
-39 відді…\n\
-50 відкр…\n\
-18 відповідь\n\
-63 візьміть\n\
-165 візьм…\n\
19 вільн…\n\
70 гаран…\n\
-44 говорить\n\
15 говор…\n\
88 годин\n\
-85 голос\n\
47 готів…\n\
55 гражд…\n\
-79 гречк…\n\
28 грн\n\
28 гроші\n\
-56 да\n\
-23 даже\n\
-34 дали\n\
102 далі\n\
175 дании\n\
-28 данные\n\
-28 данные карты\n\
-70 данны…\n\
50 данська\n\
130 данський\n\
-44 данською\n\
73 дансь…\n\
20 дані\n\
24 дані картки\n\
112 данії\n\
41 данії #\n\
92 датск…\n\
-27 де\n\
29 девять\n\
29 девят…\n\
-31 дейст…\n\
104 дело\n\
84 денег\n\
26 день\n\
50 деньги\n\
50 деньг…\n\
25 депар…\n\
-31 депозит\n\
-53 депоз…\n\
-75 десят…\n\
74 дзвонить\n\
-28 дзвон…\n\
22 дзвінок\n\
-53 дзвін…\n\
-64 дикту…\n\
75 диста…\n\
92 для\n\
50 для українців\n\
-45 дней\n\
54 дня\n\
-40 дня це\n\
-83 дні\n\
-15 днів\n\
-71 до\n\
-54 до #\n\
78 до пяти\n\
-38 до пятницы\n\
21 добав…\n\
-21 добре\n\
19 добрий\n\
26 добрий вечір\n\
19 добри…\n\
-40 доброго дня\n\
-55 добрый\n\
-37 добрый день\n\
-55 добры…\n\
-45 договор\n\
-85 догов…\n\
-30 дозвіл\n\
-33 дозвіл на\n\
-30 дозві…\n\
-140 документ\n\
-179 докум…\n\
67 доларів\n\
67 долар…\n\
63 допомогу\n\
27 дорог…\n\
81 доставки\n\
60 доставку\n\
145 доста…\n\
103 доступ\n\
103 досту…\n\
72 дуже\n\
-165 дякую\n\
-34 дякуємо\n\
-34 дякує…\n\
-15 дітям\n\
165 евро\n\
-40 его\n\
-91 его можно\n\
28 ее\n\
25 ес\n\
-228 если\n\
-38 если вам\n\
26 если вы\n\
17 есть\n\
59 еще\n\
-18 еще раз\n\
16 ж\n\
79 же\n\
-59 жител…\n\
-72 жовту\n\
-72 жовту картку\n\
46 з\n\
-77 з #\n\
22 з комуни\n\
94 з нового\n\
47 з офіцером\n\
-29 з поліції\n\
-40 з смс\n\
25 з україни\n\
-61 за\n\
-93 за #\n\
70 за кордоном\n\
25 за посиланням\n\
-57 за продовження\n\
-29 за спеціальним\n\
-20 за три\n\
-40 забер…\n\
-61 забло…\n\
26 забра…\n\
-62 забудь\n\
-62 забуд…\n\
19 завда…\n\
-74 завер…\n\
-61 завтра\n\
-61 завтр…\n\
51 задержана\n\
59 задер…\n\
56 зайти\n\
-59 заказ\n\
-30 законом\n\
101 закри…\n\
15 закін…\n\
25 залишок\n\
108 залиш…\n\
-45 замов…\n\
106 замор…\n\
-59 заняття\n\
-59 занят…\n\
44 запись\n\
-19 запис…\n\
18 запит\n\
-95 запит…\n\
45 запла…\n\
-50 запре…\n\
-56 запрошуємо\n\
-52 запро…\n\
286 зараз\n\
-29 зараз прийде\n\
44 зарах…\n\
-94 зарпл…\n\
-49 застосунку\n\
-74 засто…\n\
16 зателефонуйте\n\
16 зател…\n\
61 захист\n\
25 заходите\n\
40 заход…\n\
92 заявку\n\
92 заявк…\n\
24 збір\n\
-72 звонил\n\
-83 звони…\n\
49 здесь\n\
57 здравствуйте\n\
57 здрав…\n\
-111 зелен…\n\
125 злочи…\n\
-48 значи…\n\
-38 зроби…\n\
159 зупин…\n\
-63 и\n\
21 и в\n\
46 и введите\n\
54 и все\n\
-53 и не\n\
39 и пришлите\n\
149 из\n\
-43 из банка\n\
-240 или\n\
114 имя\n\
105 иначе\n\
54 интерпол\n\
77 испол…\n\
-94 й\n\
60 його\n\
123 йому\n\
26 к\n\
-31 кабинете\n\
-48 кабин…\n\
-69 кадров\n\
-69 кадро…\n\
87 каже\n\
67 каже що\n\
46 кажуть\n\
46 кажут…\n\
-220 как\n\
123 карта\n\
-51 картка\n\
206 картки\n\
52 картки з\n\
56 картку\n\
63 картку в\n\
141 картк…\n\
-65 картой\n\
-58 карто…\n\
200 карту\n\
-45 карты\n\
27 карты и\n\
-61 кастр…\n\
72 квартира\n\
-28 квартиру\n\
-35 кварт…\n\
46 кибер…\n\
-51 кладіть\n\
-55 кладіть слухавку\n\
-51 кладі…\n\
74 класт…\n\
124 клиен…\n\
-18 ключи\n\
36 ключі\n\
-36 когда\n\
-61 код\n\
-31 код #\n\
85 код из\n\
-38 коды\n\
-38 коллеги\n\
-38 колле…\n\
58 комис…\n\
27 компь…\n\
104 конве…\n\
21 консул\n\
29 консу…\n\
79 конта…\n\
-38 конфе…\n\
-146 копенгаген\n\
73 копенгагена\n\
-18 копен…\n\
32 копию\n\
-29 копію\n\
70 кордоном\n\
164 кордо…\n\
-49 котор…\n\
98 кошелек\n\
60 кошел…\n\
105 кошти\n\
77 кредит\n\
52 креди…\n\
114 крипт…\n\
114 крон\n\
57 крон в\n\
-93 крон за\n\
71 крон і\n\
-78 кто\n\
-58 куди\n\
136 куратор\n\
141 курат…\n\
96 курьер\n\
96 курье…\n\
-98 ласка\n\
32 лет\n\
-86 ли\n\
-73 лимит\n\
65 линии\n\
-31 личном\n\
-31 личном кабинете\n\
103 лично…\n\
41 лишає…\n\
-106 лише\n\
200 логін\n\
56 людей\n\
-24 людми…\n\
-21 лікар…\n\
42 лінії\n\
-16 магаз…\n\
80 макси…\n\
70 мам\n\
81 матер…\n\
-42 машин…\n\
-51 мая\n\
25 має\n\
46 мене\n\
-50 меня\n\
147 мені\n\
-97 месте\n\
90 месяц\n\
-30 месяца\n\
-30 месяц…\n\
-15 ми\n\
43 минуты\n\
16 минут…\n\
74 митни…\n\
105 мне\n\
-81 мобай…\n\
35 могу\n\
-29 модул…\n\
55 может\n\
28 можна\n\
-156 можно\n\
87 мой\n\
-36 мошенники\n\
-85 мы\n\
26 мы не\n\
43 мій\n\
60 місяць\n\
51 місяц…\n\
-44 на\n\
49 на #\n\
-148 на @link\n\
15 на вас\n\
80 на ваш\n\
135 на ваше\n\
71 на картку\n\
17 на карту\n\
38 на линии\n\
42 на лінії\n\
-97 на месте\n\
27 на паузу\n\
-51 на проживання\n\
27 на рахунок\n\
-71 набер…\n\
-23 нагадуємо\n\
-52 нагад…\n\
179 надо\n\
48 надо срочно\n\
-80 надси…\n\
95 надіш…\n\
52 нажмите\n\
52 нажми…\n\
-81 назва…\n\
-33 назвіть\n\
-33 назві…\n\
89 назовите\n\
94 назов…\n\
-72 назыв…\n\
91 налог…\n\
-45 нам\n\
51 написано\n\
29 напис…\n\
114 напиши\n\
33 напишіть\n\
147 напиш…\n\
-79 напоминаем\n\
-87 напом…\n\
62 нарах…\n\
-130 нас\n\
-32 натиснути\n\
-67 натиснути #\n\
96 натисніть\n\
70 натис…\n\
47 національна\n\
47 національна поліція\n\
47 націо…\n\
165 наш\n\
-103 не\n\
18 не ви\n\
17 не надо\n\
-67 не нужно\n\
15 не повідомляйте\n\
20 не потрібен\n\
-67 не потрібно\n\
-69 не сообщайте\n\
-25 не треба\n\
75 неделю\n\
31 нее\n\
164 неопл…\n\
-82 нет\n\
82 неї\n\
58 ни\n\
-78 никогда\n\
-78 никогда не\n\
-63 никог…\n\
-44 никому не\n\
-101 ничего\n\
-101 ничег…\n\
24 но\n\
47 нова\n\
47 нова пошта\n\
73 нового\n\
73 новог…\n\
16 новое\n\
25 нову\n\
179 номер\n\
28 номер cpr\n\
72 номер карты\n\
56 номер…\n\
20 нормально\n\
45 норма…\n\
-37 ну\n\
116 нужен\n\
64 нужна\n\
-20 нужно\n\
-52 ніколи\n\
-52 ніколи не\n\
-52 нікол…\n\
-17 нікому\n\
67 нікому не\n\
-17 ніком…\n\
-173 нічого\n\
-146 нічого не\n\
-173 нічог…\n\
-58 о\n\
-29 о #\n\
-35 об\n\
-68 обвин…\n\
31 обесп…\n\
25 обнов…\n\
-69 обычно\n\
-69 обычн…\n\
27 оденсе\n\
27 оденс…\n\
52 одобр…\n\
82 одразу\n\
82 одраз…\n\
-47 ольбо…\n\
-53 он\n\
51 она\n\
-54 они\n\
-15 онлайн\n\
-15 онлай…\n\
196 опера…\n\
35 оплати\n\
115 оплатите\n\
51 оплатить\n\
-77 оплаты\n\
210 оплат…\n\
-76 оплач…\n\
63 ордер\n\
63 ордер на\n\
38 оренд…\n\
-123 орхус…\n\
68 остав…\n\
29 остал…\n\
59 остаток\n\
92 остат…\n\
-94 от\n\
83 ответьте\n\
-97 ответ…\n\
49 отвеч…\n\
46 отдел\n\
-69 отдел кадров\n\
69 отключен\n\
69 отклю…\n\
-25 откройте\n\
-33 откро…\n\
18 откры…\n\
74 отмен…\n\
67 отпра…\n\
-89 отримав\n\
48 отримати\n\
117 отрим…\n\
85 оформ…\n\
47 офіцером\n\
57 офіце…\n\
-99 памят…\n\
-70 пані\n\
100 папір…\n\
-35 пароль\n\
-27 парол…\n\
42 паспорт\n\
106 паспорта\n\
105 паспо…\n\
27 паузу\n\
-90 пенси…\n\
66 переведите\n\
-16 перевести\n\
19 перев…\n\
-169 перед\n\
110 передано\n\
-31 перед…\n\
-192 перез…\n\
45 перей…\n\
61 перекажіть\n\
100 переказ\n\
-30 перекладач\n\
-35 перек…\n\
-28 перен…\n\
29 перех…\n\
16 пин\n\
77 письмо\n\
37 письмо от\n\
65 письм…\n\
16 питає\n\
113 пишу\n\
74 пишу з\n\
168 пишіть\n\
168 пишіт…\n\
17 плате…\n\
39 платить\n\
35 плати…\n\
-76 платн…\n\
37 платф…\n\
-22 платіж\n\
-22 платі…\n\
-39 по почте\n\
38 по ссылке\n\
-18 по телефону\n\
15 повернути\n\
102 повер…\n\
38 повестка\n\
-22 повто…\n\
33 повідомлення\n\
15 повідомляйте\n\
-76 повід…\n\
76 погов…\n\
-79 подавати\n\
-110 подав…\n\
66 подар…\n\
-60 подач…\n\
-48 подде…\n\
92 подоз…\n\
-69 подпи…\n\
173 подтвердите\n\
102 подтв…\n\
-54 подъезда\n\
-51 подъе…\n\
-58 пожалуйста\n\
-58 пожал…\n\
-145 позво…\n\
28 поздр…\n\
135 пока\n\
-103 покаж…\n\
16 показати\n\
44 показ…\n\
168 поки\n\
-43 покла…\n\
-55 покупку\n\
-106 покуп…\n\
29 полиции\n\
-18 полиция\n\
-62 полиц…\n\
104 положите\n\
161 полож…\n\
79 поліція\n\
24 поліція данії\n\
-78 поліції\n\
-68 поліц…\n\
76 помощь\n\
46 помощ…\n\
-63 понеділок\n\
-43 понед…\n\
-62 попер…\n\
91 порно…\n\
25 посиланням\n\
61 посилка\n\
64 посольства\n\
61 посольство\n\
130 посол…\n\
-28 поста…\n\
84 посту…\n\
47 посылка\n\
90 посыл…\n\
-53 потерпілих\n\
-42 потер…\n\
92 потом\n\
-50 потрібен\n\
-36 потрібно\n\
-117 потрі…\n\
-16 потім\n\
-68 почат…\n\
-55 почте\n\
76 поэтому\n\
76 поэто…\n\
76 прави…\n\
-97 праці…\n\
-61 предс…\n\
84 прест…\n\
-34 при\n\
-54 прибу…\n\
70 прибы…\n\
63 приве…\n\
114 привя…\n\
68 привіт\n\
24 приві…\n\
27 приго…\n\
87 придет\n\
87 приде…\n\
41 прийде\n\
-15 приложение\n\
-63 прине…\n\
-108 прихо…\n\
41 пришел\n\
41 прише…\n\
-70 пришл…\n\
-83 про\n\
55 прова…\n\
71 прове…\n\
103 прода…\n\
68 продиктуйте\n\
122 проди…\n\
64 продл…\n\
-57 продовження\n\
-113 продо…\n\
-51 проживання\n\
-33 проживання за\n\
-61 прожи…\n\
46 пройш…\n\
-31 проку…\n\
-105 просили\n\
-41 просим\n\
39 просимо\n\
-38 просит\n\
60 просить\n\
-172 проси…\n\
83 просто\n\
83 прост…\n\
-131 просять\n\
-153 прося…\n\
66 протягом\n\
76 протягом #\n\
66 протя…\n\
-36 прошл…\n\
-63 пункт\n\
78 пяти\n\
-38 пятницы\n\
-155 пятни…\n\
-93 підоз…\n\
28 підтвердження\n\
56 підтв…\n\
98 пін\n\
-98 після\n\
-32 работ…\n\
98 разби…\n\
31 разго…\n\
-47 расск…\n\
53 рахунки\n\
-41 рахунку\n\
16 рахунок\n\
88 рахун…\n\
71 резер…\n\
66 реквизиты\n\
57 ремон…\n\
-49 роботи\n\
99 родин…\n\
-21 родны…\n\
-99 розка…\n\
-56 розмо…\n\
-81 русск…\n\
-45 рік\n\
101 с\n\
41 с #\n\
62 с вами\n\
89 сам\n\
-75 сама\n\
-41 сами\n\
-39 самос…\n\
-31 самі\n\
-39 свои\n\
30 сделаете\n\
54 сдела…\n\
-23 себе\n\
50 сегодня\n\
50 сегод…\n\
120 сейчас\n\
63 сейчас придет\n\
120 сейча…\n\
-103 серед…\n\
111 систе…\n\
96 скаже…\n\
-113 сказа…\n\
37 скан\n\
-61 скасувати\n\
-35 скасу…\n\
73 скача…\n\
-75 скинь\n\
33 скільки\n\
33 скіль…\n\
42 следователь\n\
54 следо…\n\
136 служба\n\
18 служби\n\
86 служб…\n\
-80 слухавку\n\
-66 слуха…\n\
166 случа…\n\
84 слідч…\n\
-161 смета…\n\
103 смотр…\n\
88 смс\n\
64 снима…\n\
-66 со\n\
35 соеди…\n\
-69 сообщайте\n\
-158 сообщ…\n\
47 сотрудник\n\
-52 сотру…\n\
-141 спасибо\n\
-59 спасибо за\n\
-141 спаси…\n\
-19 спеціальним\n\
-29 спеціальним законом\n\
-19 спеці…\n\
33 список\n\
33 списо…\n\
155 сплатіть\n\
88 сплат…\n\
-54 справа\n\
-80 справ…\n\
-67 спраш…\n\
106 спроб…\n\
-62 спрос…\n\
45 співр…\n\
-88 срок\n\
106 срочно\n\
106 срочн…\n\
38 ссылке\n\
58 ссылк…\n\
39 старший\n\
39 старш…\n\
15 сто\n\
-86 стома…\n\
-33 стороны\n\
-21 сторо…\n\
18 стран…\n\
-31 страш…\n\
-81 суботу\n\
-102 субот…\n\
-83 суд\n\
32 сумма\n\
197 счет\n\
16 счета\n\
94 сьогодні\n\
94 сього…\n\
-52 сім\n\
-131 та\n\
-136 там\n\
31 там буде\n\
71 твой\n\
47 тебе\n\
134 телеграм\n\
266 телег…\n\
122 телефон\n\
-29 телефоном\n\
38 телефону\n\
15 телефонують\n\
26 телеф…\n\
165 тема\n\
54 тепер\n\
-98 теперь\n\
-98 тепер…\n\
64 термін\n\
22 термін і\n\
29 терміново\n\
152 термі…\n\
77 течение\n\
77 течен…\n\
-78 тиждень\n\
-78 тижде…\n\
90 тимчасово\n\
-66 тисяч\n\
-21 тисячі\n\
-90 то\n\
28 тобі\n\
15 тоже\n\
31 только\n\
31 тольк…\n\
21 тому\n\
-30 тот\n\
61 треба\n\
-42 требу…\n\
61 третий\n\
61 трети…\n\
-125 трубку\n\
42 трубку не\n\
-125 трубк…\n\
49 тут\n\
48 ты\n\
154 тысяч\n\
85 тысяч крон\n\
16 тільки\n\
16 тільк…\n\
-111 у\n\
-26 у вайле\n\
313 у вас\n\
-28 у вівторок\n\
81 у данії\n\
26 у меня\n\
-44 у нас\n\
-81 у суботу\n\
52 уважаемый\n\
22 уважа…\n\
98 увійдіть\n\
98 увійд…\n\
30 удостоверение\n\
19 удост…\n\
-27 уже\n\
-31 указа…\n\
117 україни\n\
-60 українською\n\
88 українців\n\
58 украї…\n\
73 фонд\n\
112 фото\n\
20 фото картки\n\
26 фото паспорта\n\
-88 хв\n\
42 хвилин\n\
67 хвили…\n\
21 хто\n\
128 це\n\
54 цей\n\
-34 центр…\n\
-63 церкв…\n\
74 цифри\n\
55 цю\n\
-106 чай\n\
-67 час\n\
55 часов\n\
30 челов…\n\
188 через\n\
83 через #\n\
-91 четве…\n\
-24 четыре\n\
-82 четыр…\n\
-142 чи\n\
-55 чоловік\n\
-67 чолов…\n\
-30 чотир…\n\
172 что\n\
41 что вы\n\
123 чтобы\n\
36 чтобы не\n\
62 шановний\n\
53 шанов…\n\
23 шахраї\n\
22 шахра…\n\
-41 школа\n\
177 штраф\n\
80 що\n\
72 що він\n\
225 щоб\n\
17 щоб отримати\n\
-22 щодо\n\
128 это\n\
68 этого\n\
31 этот\n\
25 юрист…\n\
134 я\n\
-60 я в\n\
-27 я вже\n\
-51 я все\n\
90 я сам\n\
44 я уже\n\
-227 як\n\
-24 який\n\
56 якобы\n\
-56 якого\n\
-193 якщо\n\
44 якщо не\n\
32 якщо це\n\
49 які\n\
41 ящике\n\
19 є\n\
81 євро\n\
51 і\n\
151 і код\n\
100 і нікому\n\
30 із\n\
-17 імя\n\
75 інакше\n\
75 інакш…\n\
-61 ірино\n\
-38 її\n\
-150 ابدا\n\
-82 ابعتلي\n\
-82 ابعتل…\n\
111 ابعتيلي\n\
111 ابعتي…\n\
-83 ابني\n\
-146 اتصل\n\
-87 اجل\n\
-273 احد\n\
-97 احضار\n\
-30 احضار دفتر\n\
-46 احضروا\n\
-46 احضرو…\n\
69 اخر\n\
118 اخي\n\
52 ادخل\n\
302 ادفع\n\
-50 ادفع #\n\
-32 اذا لم\n\
-35 اذا ما\n\
172 ارسل\n\
176 ارقام\n\
18 ارقام…\n\
53 اسبوع\n\
24 استاذ\n\
-29 استخد…\n\
65 استرداد\n\
65 استرد…\n\
65 اسم\n\
130 اسم المستخدم\n\
86 اسمك\n\
-27 اشهر\n\
87 اضغط\n\
59 اغلاق\n\
-31 اغلق\n\
-31 اغلق الخط\n\
97 افتح\n\
51 اقامتك\n\
94 اقامت…\n\
62 الا\n\
-63 الاتصال\n\
-63 الاتص…\n\
-76 الاثنين\n\
-76 الاثن…\n\
-19 الاحد\n\
48 الارقام\n\
48 الارق…\n\
-72 الاسبوع\n\
-72 الاسب…\n\
-154 الاستلام\n\
-21 الاستلام #\n\
-175 الاست…\n\
93 الاف\n\
51 الامان\n\
51 الاما…\n\
-32 الامن\n\
-51 الاموال\n\
-25 الامور\n\
-80 الامو…\n\
279 الان\n\
77 الانت…\n\
-16 الاهالي\n\
-16 الاها…\n\
-127 الاول\n\
-141 الايجار\n\
-141 الايج…\n\
-34 البريد\n\
-23 البريد الرقمي\n\
-34 البري…\n\
-70 البطاقات\n\
33 البطاقه\n\
-31 البطا…\n\
-46 البلديه\n\
-46 البلد…\n\
90 البنك\n\
61 البنكي\n\
158 البنكيه\n\
235 البنك…\n\
-105 التاك…\n\
59 التامين\n\
59 التام…\n\
54 التحقق\n\
64 التحق…\n\
61 التحويل\n\
61 التحو…\n\
-54 التحي…\n\
-54 التسجيل\n\
-54 التسج…\n\
177 التلفون\n\
177 التلف…\n\
74 التوصيل\n\
74 التوص…\n\
-44 الثان…\n\
-27 الثلاثاء\n\
19 الثلا…\n\
-68 الجديده\n\
-63 الجدي…\n\
51 الجرائم\n\
51 الجرا…\n\
83 الجمارك\n\
83 الجما…\n\
-96 الجمعه\n\
-163 الجمع…\n\
100 الحساب\n\
68 الحسا…\n\
86 الخاص\n\
86 الخاص بك\n\
-66 الخامسه\n\
-66 الخام…\n\
19 الخط\n\
-46 الخميس\n\
-46 الخمي…\n\
76 الخير\n\
-22 الدخول\n\
-22 الدخو…\n\
-76 الدراجه\n\
-76 الدرا…\n\
64 الدعم\n\
-33 الدفع\n\
145 الدنمارك\n\
131 الدنماركيه\n\
137 الدنماركيه تم\n\
154 الدنم…\n\
71 الذهب\n\
64 الذي\n\
53 الرابط\n\
45 الراب…\n\
-63 الراتب\n\
-63 الرات…\n\
-66 الرحله\n\
-66 الرحل…\n\
-80 الرسائل\n\
-90 الرساله\n\
-179 الرسا…\n\
27 الرسوم\n\
27 الرسو…\n\
45 الرقم\n\
19 الرقم السري\n\
-59 الرقمي\n\
-36 الرقم…\n\
-150 الساعه\n\
-150 الساع…\n\
-74 السبت\n\
-40 السري\n\
-21 السفر\n\
-21 السلام\n\
-45 السلا…\n\
59 السيد\n\
35 السيده\n\
35 السيد…\n\
55 الشاشه\n\
55 الشاش…\n\
-69 الشحنه\n\
-69 الشحن…\n\
-57 الشخصي\n\
-82 الشخص…\n\
77 الشرطه الدنماركيه\n\
-29 الشرك…\n\
97 الشقه\n\
124 الشهر\n\
18 الضابط\n\
-41 الضاب…\n\
-49 الضري…\n\
93 الضغط\n\
71 العربي\n\
-31 العربيه\n\
41 العرب…\n\
-37 العزيز\n\
-53 العزي…\n\
64 العقد\n\
-56 العمليه\n\
-26 العمل…\n\
55 العميل\n\
55 العمي…\n\
52 العنوان\n\
52 العنو…\n\
150 الف\n\
103 الف كرون\n\
-20 القدي…\n\
-20 الكرام\n\
-20 الكرا…\n\
66 الكنب…\n\
50 الكهرباء\n\
50 الكهر…\n\
-90 اللغه\n\
21 الله\n\
31 اللي\n\
83 الماض…\n\
-58 المال\n\
-26 المبلغ\n\
-26 المبل…\n\
62 المحا…\n\
-115 المحتالون\n\
-55 المحت…\n\
73 المحقق\n\
56 المحق…\n\
-91 المحكمه\n\
-115 المحك…\n\
-101 المدرسه\n\
-111 المدر…\n\
-22 المرور\n\
-22 المرو…\n\
-163 المسا\n\
140 المستخدم\n\
166 المست…\n\
102 المصاري\n\
102 المصا…\n\
59 المطلوب\n\
59 المطل…\n\
-39 المعل…\n\
62 المفا…\n\
109 المفتاح\n\
109 المفت…\n\
-123 المكت…\n\
-68 الملف\n\
-47 الموافقه\n\
-90 الموا…\n\
-43 الموعد\n\
-43 الموع…\n\
104 النظام\n\
104 النظا…\n\
-74 الهاتف\n\
-74 الهات…\n\
15 الهجره\n\
15 الهجر…\n\
-106 الو\n\
-31 الولاد\n\
-31 الولا…\n\
-160 الي\n\
-130 الي حساب\n\
84 الي حسابك\n\
-21 اليوم\n\
-139 ام\n\
-55 امن\n\
63 اموال\n\
106 اموالك\n\
42 اموال…\n\
-130 ان\n\
150 انا\n\
88 انت\n\
21 انك\n\
30 انه من\n\
-156 انهم\n\
16 اني\n\
-85 اهلا\n\
-294 او\n\
-114 اودنسه\n\
-114 اودنس…\n\
-25 اوقفنا\n\
-25 اوقفن…\n\
-56 اولا\n\
-30 اولياء\n\
-25 اولياء الامور\n\
-30 اوليا…\n\
-180 اي\n\
40 اي دي\n\
-26 اي شخص\n\
29 ايام\n\
66 ايقاف\n\
82 بابا\n\
15 باسم\n\
154 باسمك\n\
-29 بالبريد\n\
-29 بالبر…\n\
152 بالبنك\n\
152 بالبن…\n\
-88 بالهاتف\n\
-88 بالها…\n\
68 بانتظار\n\
94 بانتظ…\n\
-88 باي\n\
90 بدك\n\
98 برنامج\n\
111 برنام…\n\
48 بريد\n\
157 بسبب\n\
401 بسرعه\n\
36 بطاقات\n\
36 بطاقا…\n\
180 بطاقتك\n\
-117 بطاقته\n\
49 بطاقت…\n\
-41 بطاقه\n\
113 بظرف\n\
-94 بعد\n\
-79 بعد تسجيل\n\
-108 بقدر\n\
-94 بقيمه\n\
-94 بقيمه #\n\
110 بك\n\
-105 بكرا\n\
-25 بلديه\n\
-189 بنا\n\
-62 بنفسك\n\
134 بنك\n\
-64 بنوك\n\
-87 بي\n\
-110 بيانات\n\
-112 بيانا…\n\
-21 بين\n\
73 تاكيد\n\
119 تبعك\n\
-42 تتصل\n\
63 تحديث\n\
66 تحيه\n\
66 تحيه طيبه\n\
-28 تدفع\n\
-46 تسجيل\n\
-74 تسعه\n\
-30 تسكر\n\
17 تسليم\n\
-41 تشارك\n\
-61 تشاركه\n\
-61 تشاركه مع\n\
-78 تشارك…\n\
-33 تصريح\n\
26 تطبيق\n\
-71 تطبيق البنك\n\
-69 تعط\n\
45 تعليق\n\
-39 تلفوني\n\
-164 تم\n\
45 تم تعليق\n\
29 تنبيه\n\
55 توافق\n\
-79 توقيع\n\
112 ثلاث\n\
-153 ثم\n\
-44 جاي\n\
-59 جديد\n\
-53 جديده\n\
173 جهازك\n\
-21 جواز السفر\n\
153 حاليا\n\
-38 حتي\n\
-32 حدا\n\
218 حساب\n\
-55 حساب امن\n\
127 حسابك\n\
87 حسابك @link\n\
108 حول\n\
108 حولت\n\
170 خدمه\n\
116 خلال\n\
141 خلال #\n\
36 خلال ساعتين\n\
144 دائره\n\
90 دائره الهجره\n\
-38 دانسكه\n\
-38 دانسكه بنك\n\
-38 دانسك…\n\
-30 دفتر\n\
84 دفع\n\
45 دفع #\n\
86 دفعت\n\
111 دفعه\n\
29 دنماركيه\n\
56 دنمار…\n\
-68 دوره\n\
45 دولار\n\
90 دي\n\
23 رابط\n\
-53 رجل\n\
298 رح\n\
-151 رسائل\n\
-58 رساله جديده\n\
-79 رسوم\n\
45 رقم\n\
-68 رقم #\n\
38 رقم البطاقه\n\
-46 رقمك\n\
37 رقمك الشخصي\n\
-80 رقمه\n\
59 رقمي\n\
181 رقمي الجديد\n\
-79 رمز\n\
-16 روابط\n\
57 ساعتين\n\
57 ساعتي…\n\
206 ساعه\n\
198 سجل\n\
111 سحب\n\
108 سري\n\
68 سياره\n\
186 سيتم\n\
-80 شباب\n\
131 شحنتك\n\
-36 شخص\n\
-138 شرطه\n\
39 شرطه كوبنهاغن\n\
71 شركه\n\
-17 شهر\n\
-48 شو\n\
-79 شوي\n\
-93 شي\n\
-195 شيء\n\
136 صغيره\n\
-92 صفه\n\
-43 صلاحيه\n\
-39 صلاحي…\n\
37 صوره\n\
140 ضروري\n\
18 ضريبه\n\
-58 طردك\n\
99 طريق\n\
32 طلب\n\
66 طيبه\n\
-105 عبر\n\
184 عدم\n\
148 عزيزي\n\
55 عزيزي العميل\n\
39 عشر\n\
70 عطيني\n\
23 علي\n\
-35 علي #\n\
-217 علي @link\n\
48 علي الخط\n\
-33 علي الرابط\n\
87 علي ورقه\n\
115 عليك\n\
99 عليه\n\
86 عم\n\
86 عمر\n\
26 عمل\n\
79 عمليه\n\
-37 عميلنا\n\
-37 عميلنا العزيز\n\
-37 عميلن…\n\
25 عن\n\
99 عن طريق\n\
-52 عنا\n\
-108 عند الاستلام\n\
194 عندك\n\
51 عندي\n\
-70 غسيل\n\
-75 غسيل الاموال\n\
-24 غير\n\
36 فاتوره\n\
111 فريق\n\
149 فقط\n\
-72 فلا\n\
-55 فورا\n\
-71 في\n\
-23 في البريد\n\
-46 فيك\n\
-40 فيني\n\
45 فيها\n\
-210 قال\n\
43 قبل\n\
-31 قبل ما\n\
38 قسم\n\
18 قضيه\n\
112 قيد\n\
84 كاش\n\
-56 كان\n\
-106 كانون\n\
184 كر\n\
152 كرون\n\
78 كرون اليوم\n\
-67 كرون من\n\
-40 كرونه\n\
57 كريم\n\
57 كريم من\n\
-22 كفاله\n\
96 كل\n\
-206 كلمه\n\
-110 كلمه المرور\n\
38 كوبنهاغن\n\
38 كوبنه…\n\
186 كود\n\
-32 لا\n\
-41 لا تشارك\n\
-61 لا تشاركه\n\
111 لازم\n\
95 لازم ادفع\n\
136 لاستلام\n\
219 لاستل…\n\
232 لان\n\
-22 لاي\n\
112 لتجنب\n\
-61 لتغيير\n\
-61 لتغيي…\n\
55 لحتي\n\
84 لحدا\n\
68 لحساب\n\
-30 لدي\n\
208 لديك\n\
170 لقد\n\
168 لك\n\
52 لكن\n\
101 للتحدث\n\
59 للتحدث مع\n\
226 للتحد…\n\
-15 لله\n\
164 لم\n\
57 لم تدفع\n\
-148 لما\n\
175 لي\n\
167 مؤقتا\n\
-23 ماذا\n\
-75 ماما\n\
72 مبلغ\n\
72 مبلغ #\n\
-36 مجاني…\n\
-64 محتال…\n\
77 محفظت…\n\
142 محمد\n\
136 مخالفه\n\
136 مخالف…\n\
73 مخدرات\n\
73 مخدرا…\n\
-34 مدرسه\n\
-17 مذكره\n\
259 مرحبا\n\
-71 مرحبا معك\n\
-129 مزيفه\n\
-16 مساء\n\
102 مسجله\n\
-39 مع\n\
-112 مع احد\n\
41 معك\n\
56 معلوم…\n\
161 معه\n\
-179 معي\n\
-100 مكالمات\n\
-147 مكالم…\n\
67 مكتب\n\
94 مكتوب\n\
145 من\n\
-60 من اجل\n\
-26 من البنك\n\
-100 من الشرطه\n\
-25 من بلديه\n\
65 من حسابك\n\
-89 من رسائل\n\
160 من شرطه\n\
58 من قسم\n\
194 من هنا\n\
-93 منا\n\
107 مندوب…\n\
-72 منفصله\n\
-72 منفصل…\n\
-80 منهم\n\
37 مو\n\
-21 موبايل\n\
-21 موباي…\n\
123 موظف\n\
-75 موعد\n\
112 ناس\n\
112 نتصل\n\
-28 نحن\n\
-162 نفس\n\
19 نقطه\n\
15 نهائيا\n\
15 نهائي…\n\
58 نورديا\n\
58 نوردي…\n\
141 هاد\n\
174 هاد رقمي\n\
114 هذا\n\
-100 هذا رقمي\n\
85 هذه\n\
-53 هذه الرسائل\n\
-62 هذه الرساله\n\
-92 هل\n\
-81 هلق\n\
200 هنا\n\
-15 هنا @link\n\
-93 هناك\n\
40 هو\n\
41 هون\n\
-49 هي\n\
91 واتساب\n\
91 واتسا…\n\
-129 واتصل\n\
-58 واحد\n\
-198 واذا\n\
40 وافق\n\
202 والا\n\
100 والرقم\n\
100 والرقم السري\n\
100 والرق…\n\
48 والرمز\n\
48 والرم…\n\
-146 وان\n\
190 وانا\n\
31 وتاكيد\n\
31 وتاكي…\n\
57 وجدنا\n\
78 وحده\n\
-59 ورقم\n\
60 ورقه\n\
80 ورمز\n\
-29 وصل\n\
-22 وصلت\n\
-59 وقال\n\
-28 وقال انه\n\
17 وقد\n\
66 وقديش\n\
96 ولا\n\
372 وما\n\
-48 ويطلبون\n\
-104 ويطلب…\n\
-40 يا\n\
131 ياهن\n\
-57 يتصل\n\
156 يجب\n\
-64 يرجي احضار\n\
63 يرسل\n\
-154 يطلب\n\
-108 يمكن\n\
-201 يمكنك\n\
143 يورو\n\
-159 يوم\n\
-21 يوم الخميس\n\
52 يومين',
};
