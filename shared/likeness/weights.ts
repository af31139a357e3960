// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 10203 messages, 50142586.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -0.33,
  lines:
    '-31 #\n\
38 # #\n\
-80 # @link\n\
-129 # a\n\
-45 # aarhus\n\
30 # acc\n\
30 # account\n\
-100 # an\n\
56 # andre\n\
32 # apple\n\
-86 # aralik\n\
-130 # at\n\
-31 # august\n\
81 # avro\n\
-57 # b\n\
107 # bank\n\
-50 # bankdage\n\
-32 # banken\n\
103 # before\n\
73 # betal\n\
49 # bin\n\
-45 # blev\n\
-100 # bring\n\
135 # btc\n\
-125 # bu\n\
-77 # but\n\
39 # buyer\n\
38 # by\n\
-47 # c\n\
77 # cancel\n\
39 # cash\n\
-46 # characters\n\
-103 # check\n\
127 # cifre\n\
-44 # code\n\
68 # coroane\n\
66 # coronas\n\
36 # corone\n\
35 # customer\n\
-132 # d\n\
-104 # daca\n\
-35 # dad\n\
-115 # dage\n\
-46 # day\n\
-114 # days\n\
65 # de\n\
-161 # dec\n\
-140 # december\n\
-79 # den\n\
-35 # depositum\n\
-86 # der\n\
137 # det\n\
-55 # dezember\n\
128 # digit\n\
91 # digits\n\
-30 # dit\n\
112 # dkk\n\
36 # do\n\
-66 # du\n\
-165 # e\n\
-77 # each\n\
-38 # eller\n\
-90 # ellers\n\
83 # en\n\
-155 # er\n\
-76 # est\n\
33 # eth\n\
246 # eur\n\
176 # euro\n\
87 # euros\n\
90 # euru\n\
-68 # februar\n\
-51 # februarie\n\
-63 # february\n\
-95 # first\n\
-37 # fra\n\
-66 # from\n\
-136 # g\n\
76 # gange\n\
46 # gavekort\n\
-71 # gb\n\
-64 # gider\n\
-47 # gift\n\
-85 # giorni\n\
77 # giv\n\
60 # godzin\n\
-41 # gun\n\
41 # haneli\n\
-134 # har\n\
-118 # has\n\
100 # have\n\
35 # her\n\
101 # heures\n\
52 # hi\n\
152 # horas\n\
-80 # hos\n\
122 # hour\n\
98 # hours\n\
72 # hr\n\
166 # hrs\n\
35 # hun\n\
-59 # husk\n\
-45 # husleje\n\
-63 # hverdage\n\
-31 # hvor\n\
40 # iban\n\
43 # ikke\n\
-37 # im\n\
95 # in\n\
41 # ind\n\
36 # inden\n\
38 # indtast\n\
-103 # is\n\
-75 # januar\n\
-149 # january\n\
-116 # june\n\
-41 # juni\n\
-44 # kan\n\
58 # keys\n\
-191 # kg\n\
-176 # kl\n\
-121 # km\n\
-74 # koden\n\
150 # konto\n\
62 # kr\n\
229 # kron\n\
81 # kronen\n\
-58 # kwh\n\
-75 # l\n\
-92 # la\n\
42 # left\n\
36 # lei\n\
-37 # ligger\n\
-54 # login\n\
-67 # m\n\
-169 # march\n\
-44 # marts\n\
-73 # may\n\
59 # men\n\
45 # meses\n\
-71 # million\n\
-35 # millioner\n\
-36 # minut\n\
-50 # minuten\n\
-44 # minutter\n\
-88 # mio\n\
48 # mo\n\
59 # mobilepay\n\
31 # monthly\n\
-39 # months\n\
51 # more\n\
-60 # ms\n\
84 # must\n\
68 # my\n\
-46 # need\n\
-51 # never\n\
100 # new\n\
-47 # nie\n\
-131 # no\n\
-47 # nov\n\
-98 # november\n\
90 # now\n\
50 # nu\n\
147 # ny\n\
-53 # o\n\
35 # oct\n\
-131 # october\n\
-103 # off\n\
38 # og\n\
-31 # oktober\n\
44 # om\n\
94 # one\n\
36 # only\n\
43 # or\n\
124 # ore\n\
64 # others\n\
-40 # out\n\
36 # over\n\
30 # paid\n\
64 # pay\n\
-39 # payment\n\
108 # people\n\
54 # per\n\
-68 # percent\n\
-41 # personer\n\
-67 # pga\n\
-71 # photo\n\
74 # places\n\
39 # pladser\n\
-141 # please\n\
131 # pm\n\
-45 # points\n\
-32 # police\n\
48 # pro\n\
-71 # procent\n\
-32 # på\n\
35 # rabat\n\
-70 # raise\n\
-62 # ravi\n\
54 # register\n\
-64 # rent\n\
-56 # retur\n\
-30 # return\n\
-83 # ring\n\
138 # saat\n\
-113 # sal\n\
-52 # say\n\
-107 # se\n\
-169 # send\n\
-37 # sender\n\
-72 # senest\n\
-41 # september\n\
-142 # si\n\
58 # skal\n\
53 # skat\n\
110 # som\n\
50 # somebody\n\
-65 # spørgsmål\n\
40 # std\n\
37 # stk\n\
46 # straks\n\
-75 # su\n\
126 # så\n\
-61 # tag\n\
-120 # tak\n\
59 # tal\n\
36 # tasks\n\
34 # text\n\
44 # thank\n\
-78 # the\n\
-34 # then\n\
-41 # theres\n\
45 # til\n\
96 # tilbage\n\
179 # timer\n\
42 # times\n\
184 # tl\n\
59 # today\n\
-65 # total\n\
-51 # transfer\n\
-75 # tu\n\
-72 # tys\n\
-86 # tysiecy\n\
-76 # um\n\
48 # unknown\n\
147 # usd\n\
241 # usdt\n\
-106 # use\n\
-82 # val\n\
-67 # valby\n\
-87 # var\n\
-87 # ved\n\
-54 # vi\n\
120 # via\n\
-36 # vil\n\
84 # vælg\n\
-62 # w\n\
-117 # was\n\
-35 # we\n\
-95 # what\n\
53 # when\n\
-51 # who\n\
-123 # with\n\
-48 # without\n\
-55 # working\n\
73 # write\n\
-48 # wrong\n\
41 # y\n\
-99 # year\n\
42 # years\n\
-44 # youll\n\
-49 # yourself\n\
70 # yrs\n\
60 # zile\n\
60 # zl\n\
45 # år\n\
-139 # årig\n\
48 # вход\n\
-55 # візьміть\n\
88 # годин\n\
-46 # дней\n\
112 # крон\n\
-40 # на\n\
-47 # не\n\
-55 # у\n\
-86 # хв\n\
55 # часов\n\
62 # євро\n\
91 # і\n\
-84 # اذا\n\
-68 # الساعه\n\
41 # الف\n\
39 # ايام\n\
148 # دولار\n\
218 # ساعه\n\
186 # كر\n\
82 # كرون\n\
-187 # لا\n\
143 # يورو\n\
-51 0x800…\n\
64 10k\n\
-66 114u\n\
-39 114u arayin\n\
-31 12th\n\
44 15k\n\
-59 1er\n\
-36 1h\n\
37 1st of\n\
59 20k\n\
-85 20th\n\
186 24h\n\
-46 28th\n\
95 2k\n\
-75 2nd\n\
53 30k\n\
-60 30th\n\
-31 3b\n\
-164 3f\n\
79 3k\n\
73 3k for\n\
-101 3rd\n\
-48 3rd floor\n\
37 40k\n\
130 48h\n\
-73 4b\n\
-65 4b i\n\
-56 4th\n\
-207 5c\n\
36 5g\n\
-36 5k\n\
52 60k\n\
110 6pm\n\
186 @link\n\
42 @link #\n\
-81 @link @link\n\
-77 @link adresinden\n\
-80 @link afmeld\n\
30 @link after\n\
33 @link and\n\
33 @link before\n\
56 @link card\n\
31 @link der\n\
33 @link efter\n\
-100 @link eller\n\
64 @link ellers\n\
101 @link emne\n\
64 @link enter\n\
-70 @link er\n\
-70 @link for\n\
55 @link have\n\
35 @link i\n\
-43 @link if\n\
-103 @link in\n\
136 @link it\n\
66 @link log\n\
117 @link med\n\
69 @link mitid\n\
-65 @link og\n\
-95 @link only\n\
-44 @link please\n\
74 @link put\n\
-75 @link reply\n\
36 @link sau\n\
55 @link senest\n\
43 @link subject\n\
37 @link tak\n\
-36 @link txt\n\
114 @link type\n\
-50 @link under\n\
47 @link venlig\n\
-74 @link vi\n\
-80 @link we\n\
-43 @link where\n\
-37 @link with\n\
60 @link you\n\
85 @link youll\n\
57 @link your\n\
32 a #\n\
-90 a @link\n\
40 a b\n\
-70 a badge\n\
70 a bag\n\
37 a bank\n\
-43 a bigger\n\
53 a bitcoin\n\
37 a blue\n\
45 a bond\n\
-79 a boy\n\
-32 a broken\n\
-100 a buyer\n\
-49 a call\n\
-116 a caller\n\
158 a car\n\
-90 a card\n\
-54 a case\n\
-64 a chi\n\
-34 a civil\n\
61 a client\n\
-76 a code\n\
68 a coffee\n\
44 a combo\n\
67 a company\n\
34 a complaint\n\
38 a container\n\
-98 a contract\n\
-57 a conviction\n\
-35 a courier\n\
70 a courtesy\n\
-97 a cpr\n\
-45 a credit\n\
44 a crime\n\
103 a criminal\n\
64 a customer\n\
68 a danish\n\
-105 a deposit\n\
40 a doctor\n\
35 a document\n\
38 a duty\n\
46 a este\n\
-64 a false\n\
42 a family\n\
-101 a fee\n\
-71 a fever\n\
-40 a few\n\
-72 a fine\n\
64 a fraud\n\
-48 a friend\n\
57 a friends\n\
-43 a full\n\
50 a girl\n\
-133 a good\n\
-51 a group\n\
32 a guarantee\n\
-134 a guy\n\
-43 a headset\n\
-34 a how\n\
37 a jour\n\
-52 a judge\n\
-48 a key\n\
-37 a kitchen\n\
69 a la\n\
-88 a las\n\
78 a lawyer\n\
38 a lei\n\
-92 a letter\n\
-93 a link\n\
46 a liquidity\n\
-47 a little\n\
104 a loan\n\
-57 a look\n\
-43 a los\n\
77 a lot\n\
-147 a mail\n\
-34 a member\n\
-59 a message\n\
90 a mistake\n\
82 a mitid\n\
37 a moment\n\
-87 a month\n\
36 a nadie\n\
-67 a new\n\
-103 a nice\n\
43 a nombre\n\
-80 a note\n\
33 a number\n\
80 a package\n\
-105 a page\n\
-48 a pair\n\
31 a paper\n\
-102 a password\n\
58 a patrol\n\
67 a pay\n\
-50 a payment\n\
-35 a person\n\
110 a photo\n\
31 a plain\n\
57 a police\n\
63 a private\n\
-46 a program\n\
-32 a pull\n\
38 a putut\n\
73 a quick\n\
63 a quiet\n\
-53 a real\n\
-57 a refund\n\
-104 a reminder\n\
38 a request\n\
-32 a residence\n\
-75 a retired\n\
-30 a room\n\
-50 a row\n\
-89 a rule\n\
-54 a safe\n\
-116 a scam\n\
-30 a scan\n\
35 a screenshot\n\
77 a security\n\
30 a senior\n\
-52 a sentence\n\
41 a shipment\n\
-52 a site\n\
30 a small\n\
-34 a spus\n\
-95 a stranger\n\
37 a student\n\
-85 a su\n\
118 a suo\n\
71 a surprise\n\
79 a suspect\n\
32 a suspicious\n\
68 a taxi\n\
44 a technician\n\
36 a then\n\
-43 a thief\n\
-38 a third\n\
-33 a ticket\n\
-64 a time\n\
100 a transfer\n\
70 a tu\n\
30 a two\n\
248 a un\n\
-36 a van\n\
-54 a very\n\
47 a victim\n\
34 a virus\n\
35 a visa\n\
48 a vorbi\n\
-110 a wallet\n\
-45 a warning\n\
-33 a week\n\
-94 a whole\n\
-46 a witness\n\
69 a woman\n\
-63 a year\n\
-39 a yes\n\
-78 a zis\n\
-95 a10\n\
-72 a2\n\
30 aalborg\n\
43 aalbo…\n\
36 aarhus a\n\
37 aarhus c\n\
-66 ab #\n\
67 aband…\n\
-37 abbuchung\n\
-33 abdi\n\
-76 abejo…\n\
-98 abend\n\
64 abges…\n\
-47 abholung\n\
-110 abhol…\n\
64 abier…\n\
90 able\n\
90 able to\n\
32 aboard\n\
32 aboar…\n\
-73 abone…\n\
74 abonnement\n\
-62 abonnement på\n\
-99 about\n\
-138 about #\n\
-45 about a\n\
-39 about how\n\
-119 about it\n\
-72 about the\n\
60 about this\n\
96 about to\n\
-83 above\n\
-52 above #\n\
102 abra\n\
-52 abroad\n\
51 abroad and\n\
-46 abroad until\n\
-33 abroad you\n\
-52 abroa…\n\
58 absen…\n\
-86 abstract\n\
-86 abstr…\n\
45 abteilung\n\
45 abtei…\n\
41 aby\n\
67 acasa\n\
121 acc\n\
-42 accedi\n\
-32 acced…\n\
41 accen…\n\
117 accept\n\
126 accept it\n\
76 accept the\n\
-56 accepted\n\
108 accepter\n\
106 accep…\n\
110 acces\n\
84 acceso\n\
49 access is\n\
59 access will\n\
44 accesso\n\
-36 accet…\n\
125 accident\n\
90 accidentally\n\
138 accid…\n\
-34 accommodation\n\
73 accom…\n\
-36 accor…\n\
-46 account #\n\
48 account as\n\
31 account at\n\
48 account because\n\
40 account below\n\
-32 account but\n\
-38 account by\n\
-30 account expires\n\
99 account has\n\
100 account if\n\
85 account in\n\
69 account is\n\
33 account it\n\
-33 account just\n\
65 account keep\n\
-108 account lol\n\
30 account manager\n\
30 account my\n\
84 account no\n\
-30 account number\n\
109 account of\n\
40 account ok\n\
-119 account or\n\
45 account please\n\
-51 account regards\n\
150 account so\n\
-57 account spread\n\
-115 account that\n\
38 account then\n\
56 account today\n\
50 account under\n\
45 account until\n\
-85 account well\n\
-37 account will\n\
32 account within\n\
-59 account your\n\
-40 accountant\n\
-32 accounts payable\n\
39 accounts will\n\
111 acct\n\
-40 acele\n\
71 acept…\n\
45 acesta\n\
47 acesta este\n\
45 acest…\n\
-46 achat\n\
91 achet…\n\
102 achitati\n\
98 achit…\n\
-80 acikl…\n\
277 acil\n\
88 acilm…\n\
-162 aciu\n\
49 acquisition\n\
92 acqui…\n\
-43 across\n\
-43 acros…\n\
-75 act\n\
-31 action\n\
47 action.approve|advises\n\
86 action.approve|advises action.approve|asks\n\
127 action.approve|advises action.approve|claims\n\
-40 action.approve|advises action.call-back|asks\n\
50 action.approve|advises action.give|advises\n\
34 action.approve|advises action.give|reports\n\
-36 action.approve|advises action.transfer|claims\n\
-42 action.approve|advises action.update|claims\n\
138 action.approve|advises authority.benefits|claims\n\
-76 action.approve|advises claim.case|claims\n\
56 action.approve|advises claim.emergency|claims\n\
-76 action.approve|advises claim.fee|claims\n\
120 action.approve|advises claim.prompt|claims\n\
32 action.approve|advises claim.unusual-activity|claims\n\
-31 action.approve|advises credential.code|advises\n\
67 action.approve|advises credential.id-document|claims\n\
74 action.approve|advises credential.mitid|advises\n\
33 action.approve|advises credential.mitid|asks\n\
-62 action.approve|advises credential.mitid|claims\n\
-66 action.approve|advises credential.mitid|reports\n\
-57 action.approve|advises credential.password|claims\n\
124 action.approve|advises money.amount|claims\n\
-42 action.approve|advises money.valuables|claims\n\
44 action.approve|advises threat.block|threatens\n\
324 action.approve|advises threat.deadline|threatens\n\
-46 action.approve|asks action.approve|claims\n\
212 action.approve|asks action.approve|reports\n\
43 action.approve|asks action.buy|asks\n\
314 action.approve|asks action.buy|claims\n\
77 action.approve|asks action.call-back|advises\n\
167 action.approve|asks action.call-back|asks\n\
206 action.approve|asks action.call-back|claims\n\
34 action.approve|asks action.click|asks\n\
81 action.approve|asks action.crypto|claims\n\
30 action.approve|asks action.enter|advises\n\
31 action.approve|asks action.enter|asks\n\
241 action.approve|asks action.enter|claims\n\
151 action.approve|asks action.give|advises\n\
-47 action.approve|asks action.give|asks\n\
90 action.approve|asks action.give|claims\n\
-91 action.approve|asks action.give|denies\n\
-88 action.approve|asks action.hand-over|asks\n\
129 action.approve|asks action.hand-over|claims\n\
71 action.approve|asks action.install|asks\n\
223 action.approve|asks action.install|claims\n\
-34 action.approve|asks action.keep-secret|asks\n\
-34 action.approve|asks action.login|asks\n\
48 action.approve|asks action.login|claims\n\
-45 action.approve|asks action.pay|asks\n\
150 action.approve|asks action.pay|claims\n\
56 action.approve|asks action.press-key|asks\n\
-149 action.approve|asks action.reply|asks\n\
116 action.approve|asks action.scan|asks\n\
43 action.approve|asks action.stay-on-line|asks\n\
-33 action.approve|asks action.transfer|asks\n\
91 action.approve|asks action.transfer|claims\n\
-33 action.approve|asks action.transfer|reports\n\
66 action.approve|asks action.update|advises\n\
38 action.approve|asks action.update|asks\n\
213 action.approve|asks action.update|claims\n\
36 action.approve|asks action.withdraw|claims\n\
156 action.approve|asks authority.benefits|claims\n\
-128 action.approve|asks authority.digital-post|claims\n\
67 action.approve|asks authority.municipality|claims\n\
81 action.approve|asks authority.state|claims\n\
114 action.approve|asks authority.tax|claims\n\
41 action.approve|asks claim.abroad|claims\n\
-31 action.approve|asks claim.all-money|claims\n\
89 action.approve|asks claim.already-paid|claims\n\
-42 action.approve|asks claim.broken-phone|claims\n\
46 action.approve|asks claim.cannot-meet|claims\n\
54 action.approve|asks claim.crime|claims\n\
-53 action.approve|asks claim.deposit|claims\n\
144 action.approve|asks claim.emergency|claims\n\
66 action.approve|asks claim.fee|claims\n\
179 action.approve|asks claim.fine|claims\n\
-51 action.approve|asks claim.job|claims\n\
-131 action.approve|asks claim.link|claims\n\
66 action.approve|asks claim.loan|claims\n\
164 action.approve|asks claim.menu|claims\n\
58 action.approve|asks claim.misused-name|claims\n\
40 action.approve|asks claim.mule|claims\n\
63 action.approve|asks claim.new-number|claims\n\
-47 action.approve|asks claim.other-account|claims\n\
207 action.approve|asks claim.paid-back|claims\n\
292 action.approve|asks claim.parcel|claims\n\
49 action.approve|asks claim.pick-up|claims\n\
144 action.approve|asks claim.prize|claims\n\
229 action.approve|asks claim.prompt|claims\n\
-41 action.approve|asks claim.purchase|claims\n\
168 action.approve|asks claim.reassurance|claims\n\
90 action.approve|asks claim.refund|claims\n\
87 action.approve|asks claim.residence|claims\n\
54 action.approve|asks claim.robot|claims\n\
254 action.approve|asks claim.safe-account|claims\n\
107 action.approve|asks claim.unusual-activity|claims\n\
86 action.approve|asks claim.unusual-activity|reports\n\
-43 action.approve|asks claim.your-own|claims\n\
56 action.approve|asks credential.bank-details|asks\n\
33 action.approve|asks credential.card|advises\n\
67 action.approve|asks credential.card|asks\n\
72 action.approve|asks credential.card|claims\n\
39 action.approve|asks credential.code|asks\n\
81 action.approve|asks credential.cpr|asks\n\
51 action.approve|asks credential.cpr|claims\n\
-42 action.approve|asks credential.id-document|asks\n\
68 action.approve|asks credential.mitid|advises\n\
204 action.approve|asks credential.mitid|claims\n\
47 action.approve|asks credential.mitid|reports\n\
-178 action.approve|asks credential.one-time-code|asks\n\
171 action.approve|asks credential.one-time-code|claims\n\
87 action.approve|asks credential.password|asks\n\
-34 action.approve|asks credential.personal-information|asks\n\
-64 action.approve|asks credential.personal-information|claims\n\
144 action.approve|asks firm.bank|claims\n\
-77 action.approve|asks firm.bank|denies\n\
-76 action.approve|asks firm.bank|reports\n\
50 action.approve|asks firm.courier|claims\n\
35 action.approve|asks firm.payment|claims\n\
143 action.approve|asks firm.shop|claims\n\
35 action.approve|asks firm.streaming|claims\n\
-164 action.approve|asks firm.telecom|claims\n\
-114 action.approve|asks firm.toll|claims\n\
-115 action.approve|asks firm.utility|claims\n\
85 action.approve|asks money.amount|claims\n\
-49 action.approve|asks money.unusual-means|claims\n\
41 action.approve|asks money.valuables|claims\n\
-123 action.approve|asks person.agent|claims\n\
204 action.approve|asks person.buyer|claims\n\
48 action.approve|asks threat.block|threatens\n\
86 action.approve|asks threat.deadline|threatens\n\
87 action.approve|asks threat.debt|threatens\n\
-46 action.approve|claims action.approve|reports\n\
-49 action.approve|claims action.call-back|asks\n\
-71 action.approve|claims action.call-back|claims\n\
66 action.approve|claims action.click|asks\n\
41 action.approve|claims action.crypto|claims\n\
70 action.approve|claims action.enter|asks\n\
-37 action.approve|claims action.enter|claims\n\
-92 action.approve|claims action.give|asks\n\
113 action.approve|claims action.give|claims\n\
110 action.approve|claims action.give|reports\n\
56 action.approve|claims action.install|asks\n\
61 action.approve|claims action.install|claims\n\
50 action.approve|claims action.keep-secret|asks\n\
-40 action.approve|claims action.keep-secret|claims\n\
36 action.approve|claims action.login|asks\n\
123 action.approve|claims action.login|claims\n\
-158 action.approve|claims action.pay|asks\n\
-98 action.approve|claims action.pay|claims\n\
-48 action.approve|claims action.reply|asks\n\
-107 action.approve|claims action.transfer|asks\n\
101 action.approve|claims action.transfer|claims\n\
-44 action.approve|claims action.transfer|reports\n\
35 action.approve|claims action.update|asks\n\
-42 action.approve|claims action.update|reports\n\
314 action.approve|claims authority.digital-post|claims\n\
54 action.approve|claims authority.state|claims\n\
-39 action.approve|claims claim.all-money|claims\n\
-50 action.approve|claims claim.already-paid|claims\n\
142 action.approve|claims claim.crime|claims\n\
-37 action.approve|claims claim.deposit|claims\n\
53 action.approve|claims claim.easy-money|claims\n\
-75 action.approve|claims claim.emergency|claims\n\
-64 action.approve|claims claim.fine|claims\n\
59 action.approve|claims claim.job|claims\n\
-42 action.approve|claims claim.link|claims\n\
-50 action.approve|claims claim.misused-name|claims\n\
-53 action.approve|claims claim.no-checking|claims\n\
48 action.approve|claims claim.not-you|claims\n\
-44 action.approve|claims claim.other-account|claims\n\
69 action.approve|claims claim.paid-back|claims\n\
-57 action.approve|claims claim.parcel|claims\n\
-62 action.approve|claims claim.pick-up|claims\n\
-33 action.approve|claims claim.prize|claims\n\
156 action.approve|claims claim.prompt|claims\n\
67 action.approve|claims claim.purchase|claims\n\
64 action.approve|claims claim.reassurance|claims\n\
63 action.approve|claims claim.refund|claims\n\
53 action.approve|claims claim.renewal|claims\n\
99 action.approve|claims claim.residence|claims\n\
260 action.approve|claims claim.safe-account|claims\n\
-144 action.approve|claims claim.unpaid|claims\n\
238 action.approve|claims claim.unusual-activity|claims\n\
-43 action.approve|claims claim.your-own|claims\n\
-39 action.approve|claims credential.bank-details|asks\n\
-95 action.approve|claims credential.bank-details|claims\n\
-85 action.approve|claims credential.card|asks\n\
-216 action.approve|claims credential.card|claims\n\
-53 action.approve|claims credential.code|claims\n\
47 action.approve|claims credential.cpr|asks\n\
112 action.approve|claims credential.id-document|claims\n\
-140 action.approve|claims credential.mitid|asks\n\
-33 action.approve|claims credential.one-time-code|asks\n\
91 action.approve|claims credential.password|claims\n\
-76 action.approve|claims credential.personal-information|asks\n\
-115 action.approve|claims credential.personal-information|claims\n\
133 action.approve|claims firm.payment|claims\n\
-70 action.approve|claims money.amount|claims\n\
-61 action.approve|claims money.amount|reports\n\
132 action.approve|claims money.unusual-means|claims\n\
-45 action.approve|claims money.valuables|reports\n\
-54 action.approve|claims person.recruiter|claims\n\
-37 action.approve|claims threat.block|threatens\n\
-125 action.approve|claims threat.deadline|threatens\n\
123 action.approve|denies\n\
81 action.approve|denies action.give|asks\n\
87 action.approve|denies firm.bank|claims\n\
82 action.approve|denies threat.deadline|threatens\n\
31 action.approve|reader\n\
-116 action.approve|reports action.call-back|claims\n\
120 action.approve|reports action.call-back|reports\n\
33 action.approve|reports action.enter|asks\n\
-90 action.approve|reports action.give|asks\n\
113 action.approve|reports action.give|claims\n\
66 action.approve|reports action.give|reports\n\
249 action.approve|reports action.install|asks\n\
-97 action.approve|reports action.login|asks\n\
85 action.approve|reports action.pay|claims\n\
113 action.approve|reports action.pay|reports\n\
-74 action.approve|reports action.transfer|reports\n\
104 action.approve|reports action.update|claims\n\
-71 action.approve|reports action.update|reports\n\
-31 action.approve|reports authority.digital-post|claims\n\
-40 action.approve|reports authority.police|claims\n\
-34 action.approve|reports authority.police|reports\n\
38 action.approve|reports claim.already-paid|claims\n\
-82 action.approve|reports claim.case|claims\n\
-66 action.approve|reports claim.crime|claims\n\
113 action.approve|reports claim.fee|claims\n\
-31 action.approve|reports claim.no-checking|claims\n\
-73 action.approve|reports claim.parcel|claims\n\
93 action.approve|reports claim.prize|claims\n\
266 action.approve|reports claim.prompt|claims\n\
124 action.approve|reports claim.purchase|claims\n\
146 action.approve|reports claim.reassurance|claims\n\
61 action.approve|reports claim.reassurance|reports\n\
101 action.approve|reports claim.refund|claims\n\
67 action.approve|reports claim.unusual-activity|claims\n\
197 action.approve|reports claim.unusual-activity|reports\n\
-80 action.approve|reports credential.card|asks\n\
-51 action.approve|reports credential.card|claims\n\
-40 action.approve|reports credential.code|reports\n\
-42 action.approve|reports credential.cpr|claims\n\
-43 action.approve|reports credential.mitid|claims\n\
-82 action.approve|reports credential.mitid|reports\n\
43 action.approve|reports credential.personal-information|reports\n\
-95 action.approve|reports firm.bank|claims\n\
105 action.approve|reports money.amount|claims\n\
65 action.approve|reports money.amount|reports\n\
35 action.approve|reports money.valuables|claims\n\
-65 action.approve|reports person.agent|claims\n\
32 action.approve|reports person.agent|reports\n\
43 action.approve|reports person.buyer|claims\n\
-46 action.approve|reports person.family|claims\n\
-244 action.approve|reports threat.block|threatens\n\
36 action.approve|reports threat.deadline|reports\n\
49 action.approve|reports threat.deadline|threatens\n\
184 action.approve|speaks\n\
190 action.buy|advises\n\
74 action.buy|advises claim.purchase|claims\n\
69 action.buy|advises threat.deadline|threatens\n\
-72 action.buy|asks\n\
120 action.buy|asks action.call-back|claims\n\
-30 action.buy|asks action.click|asks\n\
38 action.buy|asks action.give|advises\n\
203 action.buy|asks action.give|asks\n\
135 action.buy|asks action.give|claims\n\
47 action.buy|asks action.hand-over|asks\n\
-50 action.buy|asks action.hand-over|claims\n\
37 action.buy|asks action.keep-secret|asks\n\
47 action.buy|asks action.pay|asks\n\
-49 action.buy|asks action.pay|claims\n\
32 action.buy|asks action.reply|asks\n\
36 action.buy|asks action.stay-on-line|asks\n\
349 action.buy|asks action.transfer|asks\n\
58 action.buy|asks action.transfer|claims\n\
46 action.buy|asks action.update|claims\n\
71 action.buy|asks authority.police|claims\n\
-194 action.buy|asks authority.state|claims\n\
36 action.buy|asks claim.all-money|claims\n\
77 action.buy|asks claim.already-paid|claims\n\
55 action.buy|asks claim.cannot-meet|claims\n\
54 action.buy|asks claim.case|claims\n\
-34 action.buy|asks claim.crime|claims\n\
85 action.buy|asks claim.investment|claims\n\
63 action.buy|asks claim.job|claims\n\
42 action.buy|asks claim.link|claims\n\
-55 action.buy|asks claim.no-checking|claims\n\
46 action.buy|asks claim.other-account|claims\n\
80 action.buy|asks claim.paid-back|claims\n\
-59 action.buy|asks claim.parcel|claims\n\
56 action.buy|asks claim.pick-up|claims\n\
-42 action.buy|asks claim.prize|claims\n\
52 action.buy|asks claim.prompt|claims\n\
189 action.buy|asks claim.reassurance|claims\n\
65 action.buy|asks claim.refund|claims\n\
40 action.buy|asks claim.unusual-activity|claims\n\
39 action.buy|asks credential.card|asks\n\
194 action.buy|asks credential.code|asks\n\
-46 action.buy|asks credential.mitid|asks\n\
30 action.buy|asks credential.one-time-code|asks\n\
-50 action.buy|asks credential.personal-information|claims\n\
34 action.buy|asks firm.bank|claims\n\
47 action.buy|asks firm.payment|claims\n\
79 action.buy|asks firm.shop|claims\n\
113 action.buy|asks money.amount|claims\n\
-32 action.buy|asks money.unusual-means|claims\n\
56 action.buy|asks person.agent|claims\n\
-56 action.buy|asks person.family|claims\n\
71 action.buy|asks threat.arrest|threatens\n\
47 action.buy|asks threat.block|threatens\n\
81 action.buy|asks threat.deadline|threatens\n\
-53 action.buy|claims\n\
188 action.buy|claims action.call-back|asks\n\
-119 action.buy|claims action.call-back|claims\n\
80 action.buy|claims action.click|asks\n\
71 action.buy|claims action.gift-card|claims\n\
54 action.buy|claims action.give|asks\n\
66 action.buy|claims action.give|claims\n\
-46 action.buy|claims action.give|reports\n\
31 action.buy|claims action.install|claims\n\
-88 action.buy|claims action.pay|asks\n\
-116 action.buy|claims action.pay|claims\n\
53 action.buy|claims action.pay|reports\n\
33 action.buy|claims action.reply|claims\n\
59 action.buy|claims action.transfer|asks\n\
48 action.buy|claims action.transfer|claims\n\
154 action.buy|claims action.update|asks\n\
106 action.buy|claims action.update|claims\n\
110 action.buy|claims authority.immigration|claims\n\
59 action.buy|claims claim.all-money|claims\n\
-60 action.buy|claims claim.already-paid|claims\n\
-169 action.buy|claims claim.cannot-meet|claims\n\
56 action.buy|claims claim.case|claims\n\
-73 action.buy|claims claim.deposit|claims\n\
-60 action.buy|claims claim.job|claims\n\
43 action.buy|claims claim.link|claims\n\
40 action.buy|claims claim.not-you|claims\n\
59 action.buy|claims claim.other-account|claims\n\
177 action.buy|claims claim.paid-back|claims\n\
-96 action.buy|claims claim.prize|claims\n\
117 action.buy|claims claim.prompt|claims\n\
-45 action.buy|claims claim.reassurance|claims\n\
-66 action.buy|claims claim.refund|claims\n\
30 action.buy|claims claim.unpaid|claims\n\
-158 action.buy|claims claim.your-own|claims\n\
-126 action.buy|claims credential.card|asks\n\
-110 action.buy|claims credential.card|claims\n\
112 action.buy|claims credential.code|claims\n\
-90 action.buy|claims credential.mitid|claims\n\
-88 action.buy|claims credential.one-time-code|claims\n\
221 action.buy|claims firm.bank|claims\n\
145 action.buy|claims firm.payment|claims\n\
47 action.buy|claims firm.support|claims\n\
-60 action.buy|claims money.amount|claims\n\
-176 action.buy|claims person.agent|claims\n\
-72 action.buy|claims person.family|claims\n\
-68 action.buy|live\n\
33 action.buy|reader\n\
-31 action.buy|reports\n\
-50 action.buy|reports action.call-back|asks\n\
133 action.buy|reports action.gift-card|reports\n\
-45 action.buy|reports firm.bank|reports\n\
101 action.buy|reports money.amount|claims\n\
-33 action.buy|reports money.valuables|claims\n\
-91 action.buy|reports threat.deadline|threatens\n\
39 action.buy|speaks\n\
-91 action.call-back|advises\n\
68 action.call-back|advises action.enter|advises\n\
-40 action.call-back|advises action.enter|asks\n\
-57 action.call-back|advises action.give|advises\n\
-34 action.call-back|advises action.give|asks\n\
38 action.call-back|advises action.give|reports\n\
-71 action.call-back|advises action.hand-over|advises\n\
-121 action.call-back|advises action.install|asks\n\
-112 action.call-back|advises action.install|claims\n\
-67 action.call-back|advises action.pay|advises\n\
51 action.call-back|advises action.pay|asks\n\
148 action.call-back|advises action.pay|claims\n\
-34 action.call-back|advises action.reply|advises\n\
183 action.call-back|advises action.transfer|advises\n\
118 action.call-back|advises action.transfer|asks\n\
-53 action.call-back|advises action.transfer|claims\n\
-38 action.call-back|advises action.transfer|reports\n\
-63 action.call-back|advises authority.police|claims\n\
-97 action.call-back|advises authority.tax|claims\n\
-69 action.call-back|advises claim.cannot-meet|claims\n\
58 action.call-back|advises claim.crime|claims\n\
32 action.call-back|advises claim.deposit|claims\n\
125 action.call-back|advises claim.fee|claims\n\
116 action.call-back|advises claim.fine|claims\n\
-96 action.call-back|advises claim.investment|claims\n\
128 action.call-back|advises claim.link|claims\n\
-51 action.call-back|advises claim.new-number|claims\n\
-55 action.call-back|advises claim.no-checking|claims\n\
102 action.call-back|advises claim.other-account|claims\n\
-31 action.call-back|advises claim.pick-up|denies\n\
200 action.call-back|advises claim.unpaid|claims\n\
-55 action.call-back|advises claim.unusual-activity|claims\n\
54 action.call-back|advises credential.bank-details|reports\n\
81 action.call-back|advises credential.card|advises\n\
-43 action.call-back|advises credential.card|asks\n\
-68 action.call-back|advises credential.card|claims\n\
39 action.call-back|advises credential.code|advises\n\
-36 action.call-back|advises credential.code|claims\n\
-52 action.call-back|advises credential.cpr|advises\n\
78 action.call-back|advises credential.cpr|claims\n\
89 action.call-back|advises credential.mitid|claims\n\
65 action.call-back|advises credential.mitid|reports\n\
82 action.call-back|advises credential.pin|advises\n\
-103 action.call-back|advises firm.bank|claims\n\
83 action.call-back|advises firm.bank|reports\n\
-113 action.call-back|advises firm.support|claims\n\
157 action.call-back|advises money.amount|claims\n\
-42 action.call-back|advises money.valuables|denies\n\
-59 action.call-back|advises person.agent|claims\n\
-33 action.call-back|advises person.family|claims\n\
-37 action.call-back|advises threat.arrest|threatens\n\
-30 action.call-back|advises threat.deadline|reports\n\
59 action.call-back|advises threat.deadline|threatens\n\
-115 action.call-back|asks action.call-back|claims\n\
-45 action.call-back|asks action.click|asks\n\
-149 action.call-back|asks action.enter|asks\n\
162 action.call-back|asks action.enter|claims\n\
-118 action.call-back|asks action.give|advises\n\
-72 action.call-back|asks action.give|asks\n\
210 action.call-back|asks action.install|claims\n\
36 action.call-back|asks action.keep-secret|asks\n\
-286 action.call-back|asks action.login|asks\n\
39 action.call-back|asks action.login|claims\n\
-71 action.call-back|asks action.move-chat|asks\n\
31 action.call-back|asks action.move-chat|claims\n\
33 action.call-back|asks action.pay|advises\n\
-175 action.call-back|asks action.pay|asks\n\
47 action.call-back|asks action.pay|claims\n\
-78 action.call-back|asks action.pay|reports\n\
113 action.call-back|asks action.press-key|asks\n\
-37 action.call-back|asks action.press-key|reports\n\
-201 action.call-back|asks action.reply|asks\n\
36 action.call-back|asks action.stay-on-line|asks\n\
111 action.call-back|asks action.update|asks\n\
-51 action.call-back|asks action.update|reports\n\
40 action.call-back|asks action.withdraw|asks\n\
-103 action.call-back|asks authority.benefits|claims\n\
142 action.call-back|asks authority.customs|claims\n\
-150 action.call-back|asks authority.digital-post|claims\n\
70 action.call-back|asks authority.embassy|claims\n\
-30 action.call-back|asks authority.health|claims\n\
-111 action.call-back|asks authority.police|claims\n\
33 action.call-back|asks authority.police|reports\n\
96 action.call-back|asks authority.state|claims\n\
-88 action.call-back|asks authority.tax|claims\n\
-267 action.call-back|asks claim.abroad|claims\n\
52 action.call-back|asks claim.all-money|claims\n\
40 action.call-back|asks claim.broken-phone|reports\n\
99 action.call-back|asks claim.cannot-meet|claims\n\
-37 action.call-back|asks claim.case|claims\n\
89 action.call-back|asks claim.crime|claims\n\
-122 action.call-back|asks claim.deposit|claims\n\
-115 action.call-back|asks claim.emergency|claims\n\
31 action.call-back|asks claim.fee|claims\n\
-164 action.call-back|asks claim.fine|claims\n\
-77 action.call-back|asks claim.investment|claims\n\
97 action.call-back|asks claim.isolation|claims\n\
-52 action.call-back|asks claim.job|claims\n\
-40 action.call-back|asks claim.loan|claims\n\
128 action.call-back|asks claim.misused-name|claims\n\
-200 action.call-back|asks claim.new-number|claims\n\
-62 action.call-back|asks claim.no-checking|claims\n\
-221 action.call-back|asks claim.not-you|claims\n\
-39 action.call-back|asks claim.other-account|claims\n\
-96 action.call-back|asks claim.paid-back|claims\n\
-208 action.call-back|asks claim.pick-up|claims\n\
90 action.call-back|asks claim.prize|claims\n\
110 action.call-back|asks claim.purchase|claims\n\
-132 action.call-back|asks claim.reassurance|claims\n\
-37 action.call-back|asks claim.refund|claims\n\
-91 action.call-back|asks claim.renewal|claims\n\
-131 action.call-back|asks claim.residence|claims\n\
83 action.call-back|asks claim.robot|claims\n\
-134 action.call-back|asks claim.safe-account|claims\n\
-72 action.call-back|asks claim.unpaid|claims\n\
-115 action.call-back|asks claim.unusual-activity|claims\n\
227 action.call-back|asks claim.virus|claims\n\
-175 action.call-back|asks claim.your-own|claims\n\
96 action.call-back|asks credential.bank-details|asks\n\
-85 action.call-back|asks credential.bank-details|reports\n\
-216 action.call-back|asks credential.card|asks\n\
-163 action.call-back|asks credential.card|claims\n\
-38 action.call-back|asks credential.card|reports\n\
-122 action.call-back|asks credential.code|asks\n\
-39 action.call-back|asks credential.cpr|asks\n\
-60 action.call-back|asks credential.cpr|claims\n\
-41 action.call-back|asks credential.id-document|claims\n\
-47 action.call-back|asks credential.mitid|advises\n\
58 action.call-back|asks credential.mitid|asks\n\
-180 action.call-back|asks credential.mitid|claims\n\
-77 action.call-back|asks credential.mitid|reports\n\
-47 action.call-back|asks credential.one-time-code|asks\n\
-52 action.call-back|asks credential.one-time-code|claims\n\
53 action.call-back|asks credential.password|claims\n\
-130 action.call-back|asks credential.personal-information|asks\n\
99 action.call-back|asks credential.pin|asks\n\
-116 action.call-back|asks firm.bank|claims\n\
-45 action.call-back|asks firm.courier|claims\n\
77 action.call-back|asks firm.payment|claims\n\
39 action.call-back|asks firm.shop|claims\n\
119 action.call-back|asks firm.support|claims\n\
69 action.call-back|asks firm.toll|claims\n\
155 action.call-back|asks money.amount|claims\n\
193 action.call-back|asks money.unusual-means|claims\n\
-98 action.call-back|asks money.valuables|claims\n\
-30 action.call-back|asks person.adviser|claims\n\
-58 action.call-back|asks person.agent|claims\n\
30 action.call-back|asks person.buyer|claims\n\
-212 action.call-back|asks person.family|claims\n\
-115 action.call-back|asks person.landlord|claims\n\
207 action.call-back|asks threat.arrest|threatens\n\
-217 action.call-back|asks threat.block|threatens\n\
109 action.call-back|asks threat.court|threatens\n\
37 action.call-back|asks threat.deadline|reports\n\
-31 action.call-back|asks threat.deadline|threatens\n\
-40 action.call-back|asks threat.debt|threatens\n\
-88 action.call-back|asks threat.exposure|threatens\n\
-160 action.call-back|claims action.call-back|reports\n\
-90 action.call-back|claims action.click|asks\n\
-33 action.call-back|claims action.click|claims\n\
46 action.call-back|claims action.crypto|asks\n\
-41 action.call-back|claims action.crypto|claims\n\
-68 action.call-back|claims action.enter|claims\n\
69 action.call-back|claims action.give|advises\n\
172 action.call-back|claims action.give|asks\n\
99 action.call-back|claims action.give|claims\n\
-81 action.call-back|claims action.hand-over|claims\n\
142 action.call-back|claims action.hand-over|reports\n\
65 action.call-back|claims action.install|asks\n\
102 action.call-back|claims action.keep-secret|asks\n\
-85 action.call-back|claims action.keep-secret|claims\n\
-61 action.call-back|claims action.keep-secret|reports\n\
-179 action.call-back|claims action.login|asks\n\
117 action.call-back|claims action.move-chat|asks\n\
-38 action.call-back|claims action.pay|advises\n\
72 action.call-back|claims action.pay|asks\n\
-34 action.call-back|claims action.pay|reports\n\
-158 action.call-back|claims action.press-key|asks\n\
-51 action.call-back|claims action.press-key|claims\n\
-39 action.call-back|claims action.press-key|reports\n\
124 action.call-back|claims action.reply|asks\n\
196 action.call-back|claims action.stay-on-line|asks\n\
-75 action.call-back|claims action.stay-on-line|reports\n\
89 action.call-back|claims action.transfer|asks\n\
-40 action.call-back|claims action.transfer|claims\n\
-85 action.call-back|claims action.transfer|reports\n\
84 action.call-back|claims action.update|advises\n\
-194 action.call-back|claims action.update|asks\n\
-71 action.call-back|claims action.update|reports\n\
92 action.call-back|claims action.withdraw|asks\n\
32 action.call-back|claims action.withdraw|claims\n\
-127 action.call-back|claims authority.benefits|claims\n\
-83 action.call-back|claims authority.digital-post|claims\n\
-94 action.call-back|claims authority.embassy|claims\n\
-63 action.call-back|claims authority.europol|claims\n\
131 action.call-back|claims authority.health|claims\n\
72 action.call-back|claims authority.immigration|claims\n\
60 action.call-back|claims authority.ministry|claims\n\
-36 action.call-back|claims authority.municipality|claims\n\
-40 action.call-back|claims authority.nsk|claims\n\
70 action.call-back|claims authority.police|claims\n\
67 action.call-back|claims authority.state|claims\n\
-84 action.call-back|claims claim.abroad|claims\n\
-50 action.call-back|claims claim.all-money|claims\n\
-30 action.call-back|claims claim.already-paid|claims\n\
-62 action.call-back|claims claim.broken-phone|claims\n\
167 action.call-back|claims claim.cannot-meet|claims\n\
83 action.call-back|claims claim.case|claims\n\
36 action.call-back|claims claim.crime|claims\n\
-38 action.call-back|claims claim.crime|reports\n\
43 action.call-back|claims claim.deposit|claims\n\
42 action.call-back|claims claim.easy-money|claims\n\
145 action.call-back|claims claim.emergency|claims\n\
-141 action.call-back|claims claim.emergency|reports\n\
-61 action.call-back|claims claim.fee|claims\n\
-67 action.call-back|claims claim.hacked|claims\n\
85 action.call-back|claims claim.investment|claims\n\
185 action.call-back|claims claim.isolation|claims\n\
-115 action.call-back|claims claim.job|claims\n\
104 action.call-back|claims claim.link|claims\n\
66 action.call-back|claims claim.loan|claims\n\
-69 action.call-back|claims claim.menu|claims\n\
-69 action.call-back|claims claim.mule|claims\n\
-111 action.call-back|claims claim.new-number|claims\n\
61 action.call-back|claims claim.no-checking|claims\n\
-77 action.call-back|claims claim.not-you|claims\n\
41 action.call-back|claims claim.other-account|claims\n\
71 action.call-back|claims claim.pick-up|reports\n\
-116 action.call-back|claims claim.prize|claims\n\
249 action.call-back|claims claim.prompt|claims\n\
138 action.call-back|claims claim.reassurance|claims\n\
-58 action.call-back|claims claim.recovery|claims\n\
-215 action.call-back|claims claim.refund|claims\n\
47 action.call-back|claims claim.residence|claims\n\
150 action.call-back|claims claim.robot|claims\n\
-101 action.call-back|claims claim.safe-account|reports\n\
-90 action.call-back|claims claim.sent-by-mistake|claims\n\
69 action.call-back|claims claim.unusual-activity|claims\n\
-116 action.call-back|claims claim.unusual-activity|reports\n\
-170 action.call-back|claims claim.virus|claims\n\
128 action.call-back|claims claim.your-own|claims\n\
-53 action.call-back|claims credential.balance|claims\n\
58 action.call-back|claims credential.bank-details|asks\n\
-146 action.call-back|claims credential.bank-details|claims\n\
47 action.call-back|claims credential.bank-details|reports\n\
232 action.call-back|claims credential.card|asks\n\
304 action.call-back|claims credential.card|claims\n\
55 action.call-back|claims credential.card|denies\n\
-68 action.call-back|claims credential.code|asks\n\
-151 action.call-back|claims credential.code|claims\n\
-66 action.call-back|claims credential.code|denies\n\
-54 action.call-back|claims credential.code|reports\n\
87 action.call-back|claims credential.cpr|asks\n\
101 action.call-back|claims credential.cpr|claims\n\
-229 action.call-back|claims credential.id-document|asks\n\
103 action.call-back|claims credential.id-document|claims\n\
196 action.call-back|claims credential.mitid|asks\n\
-122 action.call-back|claims credential.mitid|reports\n\
62 action.call-back|claims credential.one-time-code|claims\n\
-41 action.call-back|claims credential.one-time-code|reports\n\
49 action.call-back|claims credential.password|asks\n\
169 action.call-back|claims credential.password|claims\n\
-109 action.call-back|claims credential.personal-information|claims\n\
-45 action.call-back|claims credential.pin|asks\n\
91 action.call-back|claims credential.pin|reports\n\
174 action.call-back|claims firm.bank|claims\n\
-41 action.call-back|claims firm.bank|reports\n\
128 action.call-back|claims firm.payment|claims\n\
-52 action.call-back|claims firm.support|claims\n\
-30 action.call-back|claims firm.telecom|claims\n\
96 action.call-back|claims money.amount|claims\n\
49 action.call-back|claims money.amount|reports\n\
55 action.call-back|claims money.unusual-means|claims\n\
82 action.call-back|claims money.unusual-means|reports\n\
-55 action.call-back|claims money.valuables|reports\n\
69 action.call-back|claims person.adviser|claims\n\
36 action.call-back|claims person.agent|claims\n\
64 action.call-back|claims person.family|claims\n\
-57 action.call-back|claims person.family|reports\n\
-65 action.call-back|claims person.landlord|claims\n\
-62 action.call-back|claims person.recruiter|claims\n\
-37 action.call-back|claims threat.block|reports\n\
113 action.call-back|claims threat.block|threatens\n\
196 action.call-back|claims threat.court|threatens\n\
-50 action.call-back|claims threat.debt|threatens\n\
109 action.call-back|claims threat.deportation|threatens\n\
35 action.call-back|denies\n\
-110 action.call-back|denies action.give|claims\n\
-72 action.call-back|denies action.login|asks\n\
-62 action.call-back|denies authority.police|claims\n\
-36 action.call-back|denies claim.not-you|claims\n\
-56 action.call-back|denies claim.residence|claims\n\
-33 action.call-back|denies credential.card|claims\n\
-38 action.call-back|denies credential.password|claims\n\
321 action.call-back|denies firm.bank|claims\n\
-54 action.call-back|denies threat.block|threatens\n\
-93 action.call-back|reader\n\
-118 action.call-back|reports\n\
-46 action.call-back|reports action.give|asks\n\
40 action.call-back|reports action.give|claims\n\
-32 action.call-back|reports action.hand-over|asks\n\
-57 action.call-back|reports action.hand-over|reports\n\
45 action.call-back|reports action.pay|asks\n\
-38 action.call-back|reports action.pay|claims\n\
-106 action.call-back|reports action.pay|reports\n\
-38 action.call-back|reports action.press-key|reports\n\
-101 action.call-back|reports action.update|asks\n\
53 action.call-back|reports action.update|reports\n\
-198 action.call-back|reports authority.police|claims\n\
52 action.call-back|reports authority.police|reports\n\
66 action.call-back|reports claim.case|claims\n\
-38 action.call-back|reports claim.crime|claims\n\
62 action.call-back|reports claim.emergency|reports\n\
-70 action.call-back|reports claim.new-number|claims\n\
-31 action.call-back|reports claim.no-checking|claims\n\
-39 action.call-back|reports claim.pick-up|claims\n\
30 action.call-back|reports claim.pick-up|reports\n\
169 action.call-back|reports claim.purchase|claims\n\
-75 action.call-back|reports credential.card|asks\n\
-148 action.call-back|reports credential.card|claims\n\
-139 action.call-back|reports credential.code|asks\n\
-41 action.call-back|reports credential.code|reports\n\
-94 action.call-back|reports credential.cpr|asks\n\
57 action.call-back|reports credential.cpr|claims\n\
-54 action.call-back|reports firm.bank|claims\n\
-61 action.call-back|reports firm.bank|reports\n\
-31 action.call-back|reports firm.courier|claims\n\
74 action.call-back|reports money.amount|claims\n\
80 action.call-back|reports money.amount|reports\n\
87 action.call-back|reports money.valuables|reports\n\
-97 action.call-back|reports person.agent|claims\n\
57 action.call-back|reports person.agent|reports\n\
49 action.call-back|reports person.family|reports\n\
70 action.call-back|reports threat.arrest|reports\n\
-88 action.call-back|reports threat.arrest|threatens\n\
-129 action.call-back|reports threat.block|threatens\n\
132 action.call-back|reports threat.deadline|reports\n\
61 action.click|advises\n\
41 action.click|advises action.enter|advises\n\
32 action.click|advises action.give|advises\n\
-31 action.click|advises action.give|claims\n\
-54 action.click|advises action.update|claims\n\
48 action.click|advises claim.crime|claims\n\
79 action.click|advises claim.no-checking|claims\n\
250 action.click|advises firm.bank|claims\n\
49 action.click|advises money.amount|claims\n\
-34 action.click|advises person.landlord|claims\n\
58 action.click|asks action.crypto|claims\n\
-119 action.click|asks action.enter|claims\n\
71 action.click|asks action.give|advises\n\
143 action.click|asks action.give|claims\n\
133 action.click|asks action.install|asks\n\
160 action.click|asks action.install|claims\n\
83 action.click|asks action.login|asks\n\
-95 action.click|asks action.login|claims\n\
222 action.click|asks action.pay|asks\n\
-74 action.click|asks action.pay|claims\n\
480 action.click|asks action.pay|reports\n\
-89 action.click|asks action.press-key|asks\n\
97 action.click|asks action.stay-on-line|asks\n\
-43 action.click|asks action.transfer|asks\n\
241 action.click|asks action.transfer|claims\n\
-163 action.click|asks action.update|asks\n\
-156 action.click|asks action.withdraw|asks\n\
-52 action.click|asks authority.benefits|claims\n\
-74 action.click|asks authority.digital-post|claims\n\
30 action.click|asks authority.health|claims\n\
-40 action.click|asks authority.municipality|claims\n\
62 action.click|asks authority.police|claims\n\
-76 action.click|asks authority.tax|claims\n\
102 action.click|asks claim.all-money|claims\n\
72 action.click|asks claim.already-paid|claims\n\
63 action.click|asks claim.deposit|claims\n\
52 action.click|asks claim.easy-money|claims\n\
-88 action.click|asks claim.emergency|claims\n\
73 action.click|asks claim.fee|claims\n\
50 action.click|asks claim.fine|claims\n\
118 action.click|asks claim.isolation|claims\n\
149 action.click|asks claim.job|claims\n\
249 action.click|asks claim.link|claims\n\
-89 action.click|asks claim.misused-name|claims\n\
268 action.click|asks claim.no-checking|claims\n\
76 action.click|asks claim.other-account|claims\n\
-58 action.click|asks claim.paid-back|claims\n\
-34 action.click|asks claim.parcel|reports\n\
161 action.click|asks claim.prize|claims\n\
-205 action.click|asks claim.prompt|claims\n\
-76 action.click|asks claim.purchase|claims\n\
-33 action.click|asks claim.reassurance|claims\n\
100 action.click|asks claim.refund|claims\n\
113 action.click|asks claim.renewal|claims\n\
-57 action.click|asks claim.residence|claims\n\
215 action.click|asks claim.sent-by-mistake|claims\n\
-128 action.click|asks claim.unusual-activity|claims\n\
66 action.click|asks claim.virus|claims\n\
-40 action.click|asks claim.your-own|claims\n\
37 action.click|asks credential.balance|asks\n\
115 action.click|asks credential.bank-details|asks\n\
33 action.click|asks credential.card|asks\n\
-127 action.click|asks credential.card|claims\n\
-48 action.click|asks credential.code|asks\n\
88 action.click|asks credential.cpr|asks\n\
45 action.click|asks credential.id-document|claims\n\
73 action.click|asks credential.mitid|asks\n\
137 action.click|asks credential.mitid|claims\n\
38 action.click|asks credential.nemid|asks\n\
-84 action.click|asks credential.password|claims\n\
-82 action.click|asks credential.personal-information|asks\n\
66 action.click|asks credential.personal-information|claims\n\
-45 action.click|asks credential.pin|claims\n\
48 action.click|asks firm.courier|claims\n\
174 action.click|asks firm.payment|claims\n\
44 action.click|asks firm.shop|claims\n\
-33 action.click|asks firm.support|claims\n\
-111 action.click|asks money.amount|claims\n\
76 action.click|asks money.unusual-means|claims\n\
-90 action.click|asks person.agent|claims\n\
-34 action.click|asks person.buyer|claims\n\
67 action.click|asks threat.arrest|threatens\n\
30 action.click|asks threat.block|threatens\n\
146 action.click|asks threat.court|threatens\n\
50 action.click|asks threat.deadline|threatens\n\
39 action.click|asks threat.exposure|threatens\n\
-51 action.click|claims\n\
56 action.click|claims action.enter|asks\n\
35 action.click|claims action.enter|claims\n\
-94 action.click|claims action.give|asks\n\
283 action.click|claims action.login|asks\n\
151 action.click|claims action.pay|asks\n\
39 action.click|claims action.reply|advises\n\
-107 action.click|claims action.reply|asks\n\
85 action.click|claims action.transfer|claims\n\
-90 action.click|claims action.update|claims\n\
92 action.click|claims authority.court|claims\n\
-43 action.click|claims authority.digital-post|claims\n\
-53 action.click|claims authority.municipality|claims\n\
51 action.click|claims authority.police|claims\n\
33 action.click|claims authority.tax|claims\n\
-55 action.click|claims claim.abroad|claims\n\
49 action.click|claims claim.cannot-meet|claims\n\
36 action.click|claims claim.crime|claims\n\
-45 action.click|claims claim.emergency|claims\n\
78 action.click|claims claim.fee|claims\n\
63 action.click|claims claim.fine|claims\n\
98 action.click|claims claim.investment|claims\n\
40 action.click|claims claim.job|claims\n\
206 action.click|claims claim.link|claims\n\
31 action.click|claims claim.misused-name|claims\n\
-128 action.click|claims claim.no-checking|claims\n\
-110 action.click|claims claim.parcel|claims\n\
-110 action.click|claims claim.prize|claims\n\
-41 action.click|claims claim.prompt|claims\n\
-73 action.click|claims claim.purchase|claims\n\
55 action.click|claims claim.unpaid|claims\n\
32 action.click|claims credential.balance|claims\n\
86 action.click|claims credential.bank-details|asks\n\
38 action.click|claims credential.card|asks\n\
62 action.click|claims credential.card|claims\n\
42 action.click|claims credential.code|asks\n\
-64 action.click|claims credential.code|claims\n\
-54 action.click|claims credential.id-document|claims\n\
60 action.click|claims credential.mitid|asks\n\
-93 action.click|claims credential.mitid|claims\n\
33 action.click|claims credential.one-time-code|asks\n\
85 action.click|claims credential.personal-information|asks\n\
43 action.click|claims firm.bank|claims\n\
-73 action.click|claims firm.courier|claims\n\
98 action.click|claims firm.payment|claims\n\
46 action.click|claims money.amount|claims\n\
48 action.click|claims money.unusual-means|claims\n\
39 action.click|claims person.family|claims\n\
34 action.click|claims threat.arrest|threatens\n\
122 action.click|claims threat.block|threatens\n\
43 action.click|claims threat.court|threatens\n\
115 action.click|claims threat.deadline|threatens\n\
32 action.click|reports claim.prompt|claims\n\
66 action.click|reports firm.bank|claims\n\
35 action.click|reports money.amount|reports\n\
36 action.crypto|advises\n\
64 action.crypto|asks\n\
62 action.crypto|asks action.give|asks\n\
114 action.crypto|asks action.give|claims\n\
67 action.crypto|asks action.pay|asks\n\
65 action.crypto|asks action.update|claims\n\
47 action.crypto|asks authority.police|claims\n\
84 action.crypto|asks claim.fee|claims\n\
-76 action.crypto|asks claim.investment|claims\n\
63 action.crypto|asks claim.parcel|claims\n\
63 action.crypto|asks claim.pick-up|claims\n\
51 action.crypto|asks claim.recovery|claims\n\
30 action.crypto|asks claim.safe-account|claims\n\
54 action.crypto|asks credential.personal-information|claims\n\
107 action.crypto|asks firm.bank|claims\n\
148 action.crypto|asks money.amount|claims\n\
30 action.crypto|asks money.unusual-means|claims\n\
82 action.crypto|asks money.valuables|claims\n\
39 action.crypto|asks threat.block|threatens\n\
144 action.crypto|asks threat.deadline|threatens\n\
40 action.crypto|claims\n\
139 action.crypto|claims action.give|claims\n\
31 action.crypto|claims action.hand-over|asks\n\
-54 action.crypto|claims action.install|asks\n\
147 action.crypto|claims action.pay|asks\n\
133 action.crypto|claims action.pay|claims\n\
85 action.crypto|claims action.reply|asks\n\
61 action.crypto|claims action.transfer|claims\n\
119 action.crypto|claims action.update|claims\n\
-64 action.crypto|claims authority.europol|claims\n\
76 action.crypto|claims authority.police|claims\n\
-64 action.crypto|claims authority.state|claims\n\
-67 action.crypto|claims authority.tax|claims\n\
37 action.crypto|claims claim.abroad|claims\n\
107 action.crypto|claims claim.all-money|claims\n\
-33 action.crypto|claims claim.crime|claims\n\
87 action.crypto|claims claim.easy-money|claims\n\
-40 action.crypto|claims claim.emergency|claims\n\
86 action.crypto|claims claim.fee|claims\n\
-139 action.crypto|claims claim.fine|claims\n\
-107 action.crypto|claims claim.investment|claims\n\
63 action.crypto|claims claim.job|claims\n\
37 action.crypto|claims claim.mule|claims\n\
105 action.crypto|claims claim.paid-back|claims\n\
35 action.crypto|claims claim.parcel|claims\n\
52 action.crypto|claims claim.prize|claims\n\
88 action.crypto|claims claim.prompt|claims\n\
58 action.crypto|claims claim.purchase|claims\n\
143 action.crypto|claims claim.recovery|claims\n\
91 action.crypto|claims claim.refund|claims\n\
31 action.crypto|claims claim.renewal|claims\n\
122 action.crypto|claims claim.safe-account|claims\n\
99 action.crypto|claims claim.unusual-activity|claims\n\
57 action.crypto|claims claim.virus|claims\n\
99 action.crypto|claims claim.watched|claims\n\
71 action.crypto|claims credential.bank-details|asks\n\
54 action.crypto|claims credential.code|asks\n\
85 action.crypto|claims credential.id-document|asks\n\
43 action.crypto|claims credential.id-document|claims\n\
-71 action.crypto|claims credential.password|asks\n\
67 action.crypto|claims credential.personal-information|asks\n\
74 action.crypto|claims credential.personal-information|claims\n\
110 action.crypto|claims firm.bank|claims\n\
35 action.crypto|claims firm.payment|claims\n\
65 action.crypto|claims money.amount|claims\n\
123 action.crypto|claims money.unusual-means|claims\n\
38 action.crypto|claims money.valuables|claims\n\
41 action.crypto|claims person.adviser|claims\n\
367 action.crypto|claims person.family|claims\n\
35 action.crypto|claims person.landlord|claims\n\
-31 action.crypto|claims person.recruiter|claims\n\
-70 action.crypto|claims threat.arrest|threatens\n\
99 action.crypto|claims threat.block|threatens\n\
-42 action.crypto|claims threat.court|threatens\n\
99 action.crypto|claims threat.deadline|threatens\n\
76 action.crypto|claims threat.exposure|threatens\n\
47 action.crypto|live\n\
67 action.crypto|reader\n\
59 action.crypto|reports\n\
52 action.crypto|reports action.pay|reports\n\
36 action.crypto|reports firm.bank|claims\n\
153 action.crypto|reports money.amount|reports\n\
-30 action.crypto|reports money.unusual-means|reports\n\
-48 action.crypto|speaks\n\
62 action.enter|advises action.give|advises\n\
-105 action.enter|advises action.give|asks\n\
120 action.enter|advises action.give|claims\n\
48 action.enter|advises action.pay|advises\n\
-47 action.enter|advises action.pay|claims\n\
65 action.enter|advises action.transfer|asks\n\
45 action.enter|advises action.transfer|claims\n\
143 action.enter|advises action.update|advises\n\
86 action.enter|advises authority.benefits|claims\n\
72 action.enter|advises authority.police|claims\n\
-41 action.enter|advises claim.already-paid|claims\n\
42 action.enter|advises claim.deposit|claims\n\
-45 action.enter|advises claim.link|claims\n\
-61 action.enter|advises claim.parcel|claims\n\
69 action.enter|advises claim.prompt|claims\n\
88 action.enter|advises claim.renewal|claims\n\
48 action.enter|advises claim.your-own|claims\n\
36 action.enter|advises credential.card|advises\n\
127 action.enter|advises credential.mitid|claims\n\
-45 action.enter|advises credential.personal-information|asks\n\
140 action.enter|advises firm.bank|claims\n\
-35 action.enter|advises firm.payment|claims\n\
48 action.enter|advises money.valuables|claims\n\
47 action.enter|advises person.family|claims\n\
-72 action.enter|asks\n\
34 action.enter|asks action.enter|claims\n\
44 action.enter|asks action.gift-card|claims\n\
-34 action.enter|asks action.give|advises\n\
84 action.enter|asks action.give|claims\n\
37 action.enter|asks action.give|reports\n\
-157 action.enter|asks action.hand-over|asks\n\
127 action.enter|asks action.install|asks\n\
122 action.enter|asks action.install|claims\n\
-203 action.enter|asks action.login|asks\n\
-65 action.enter|asks action.login|claims\n\
126 action.enter|asks action.move-chat|claims\n\
-52 action.enter|asks action.pay|advises\n\
-338 action.enter|asks action.pay|asks\n\
-63 action.enter|asks action.pay|claims\n\
58 action.enter|asks action.pay|denies\n\
-37 action.enter|asks action.pay|reports\n\
214 action.enter|asks action.press-key|asks\n\
-94 action.enter|asks action.reply|asks\n\
143 action.enter|asks action.scan|asks\n\
53 action.enter|asks action.stay-on-line|asks\n\
183 action.enter|asks action.transfer|claims\n\
44 action.enter|asks action.update|advises\n\
33 action.enter|asks action.withdraw|asks\n\
65 action.enter|asks authority.court|claims\n\
-103 action.enter|asks authority.customs|claims\n\
35 action.enter|asks authority.embassy|claims\n\
-36 action.enter|asks authority.immigration|claims\n\
103 action.enter|asks authority.state|claims\n\
146 action.enter|asks authority.tax|claims\n\
169 action.enter|asks claim.all-money|claims\n\
120 action.enter|asks claim.already-paid|claims\n\
-138 action.enter|asks claim.cannot-meet|claims\n\
-89 action.enter|asks claim.case|claims\n\
-63 action.enter|asks claim.crime|claims\n\
-67 action.enter|asks claim.deposit|claims\n\
114 action.enter|asks claim.easy-money|claims\n\
-102 action.enter|asks claim.emergency|claims\n\
-155 action.enter|asks claim.fine|claims\n\
-125 action.enter|asks claim.hacked|claims\n\
85 action.enter|asks claim.investment|claims\n\
-105 action.enter|asks claim.job|claims\n\
48 action.enter|asks claim.link|claims\n\
105 action.enter|asks claim.loan|claims\n\
-102 action.enter|asks claim.mule|claims\n\
-79 action.enter|asks claim.new-number|claims\n\
82 action.enter|asks claim.not-you|claims\n\
34 action.enter|asks claim.other-account|claims\n\
93 action.enter|asks claim.pick-up|claims\n\
134 action.enter|asks claim.prize|claims\n\
-109 action.enter|asks claim.prompt|claims\n\
-97 action.enter|asks claim.purchase|claims\n\
136 action.enter|asks claim.reassurance|claims\n\
108 action.enter|asks claim.refund|claims\n\
32 action.enter|asks claim.renewal|claims\n\
-92 action.enter|asks claim.residence|claims\n\
48 action.enter|asks claim.sent-by-mistake|claims\n\
179 action.enter|asks claim.virus|claims\n\
-87 action.enter|asks claim.your-own|claims\n\
77 action.enter|asks credential.balance|asks\n\
-105 action.enter|asks credential.bank-details|asks\n\
-64 action.enter|asks credential.bank-details|claims\n\
125 action.enter|asks credential.card|advises\n\
124 action.enter|asks credential.card|asks\n\
51 action.enter|asks credential.card|claims\n\
-84 action.enter|asks credential.code|asks\n\
-49 action.enter|asks credential.code|claims\n\
106 action.enter|asks credential.code|denies\n\
65 action.enter|asks credential.cpr|asks\n\
-32 action.enter|asks credential.cpr|reports\n\
71 action.enter|asks credential.id-document|advises\n\
87 action.enter|asks credential.id-document|asks\n\
44 action.enter|asks credential.mitid|asks\n\
-155 action.enter|asks credential.mitid|claims\n\
103 action.enter|asks credential.mitid|reports\n\
-77 action.enter|asks credential.one-time-code|asks\n\
-82 action.enter|asks credential.one-time-code|claims\n\
141 action.enter|asks credential.password|asks\n\
-137 action.enter|asks credential.password|claims\n\
72 action.enter|asks credential.password|reports\n\
133 action.enter|asks credential.personal-information|asks\n\
-349 action.enter|asks credential.pin|claims\n\
30 action.enter|asks firm.bank|claims\n\
37 action.enter|asks firm.courier|claims\n\
81 action.enter|asks firm.payment|claims\n\
95 action.enter|asks firm.shop|claims\n\
129 action.enter|asks firm.telecom|claims\n\
68 action.enter|asks firm.toll|claims\n\
118 action.enter|asks money.amount|claims\n\
118 action.enter|asks money.unusual-means|claims\n\
237 action.enter|asks money.valuables|claims\n\
91 action.enter|asks person.buyer|claims\n\
30 action.enter|asks person.family|claims\n\
-40 action.enter|asks threat.block|reports\n\
58 action.enter|asks threat.court|threatens\n\
65 action.enter|asks threat.deadline|threatens\n\
570 action.enter|asks threat.return|threatens\n\
75 action.enter|claims action.give|asks\n\
110 action.enter|claims action.install|claims\n\
-98 action.enter|claims action.login|asks\n\
87 action.enter|claims action.move-chat|claims\n\
-83 action.enter|claims action.pay|reports\n\
103 action.enter|claims action.press-key|asks\n\
36 action.enter|claims action.reply|asks\n\
66 action.enter|claims action.transfer|asks\n\
-65 action.enter|claims action.transfer|claims\n\
-62 action.enter|claims action.transfer|reports\n\
173 action.enter|claims action.update|asks\n\
-58 action.enter|claims action.update|claims\n\
-46 action.enter|claims authority.court|claims\n\
-31 action.enter|claims authority.digital-post|claims\n\
-75 action.enter|claims authority.police|claims\n\
-139 action.enter|claims authority.tax|claims\n\
-55 action.enter|claims claim.abroad|claims\n\
-58 action.enter|claims claim.all-money|claims\n\
-45 action.enter|claims claim.already-paid|claims\n\
45 action.enter|claims claim.cannot-meet|claims\n\
99 action.enter|claims claim.deposit|claims\n\
58 action.enter|claims claim.emergency|claims\n\
-125 action.enter|claims claim.fee|claims\n\
-73 action.enter|claims claim.fine|claims\n\
-77 action.enter|claims claim.hacked|claims\n\
-37 action.enter|claims claim.job|claims\n\
-45 action.enter|claims claim.link|claims\n\
-39 action.enter|claims claim.misused-name|claims\n\
-35 action.enter|claims claim.other-account|claims\n\
90 action.enter|claims claim.prize|claims\n\
-94 action.enter|claims claim.prompt|claims\n\
114 action.enter|claims claim.purchase|claims\n\
79 action.enter|claims claim.reassurance|claims\n\
58 action.enter|claims claim.renewal|claims\n\
-36 action.enter|claims claim.residence|claims\n\
-71 action.enter|claims claim.unpaid|claims\n\
43 action.enter|claims claim.virus|claims\n\
33 action.enter|claims claim.your-own|claims\n\
-59 action.enter|claims credential.bank-details|asks\n\
56 action.enter|claims credential.card|asks\n\
163 action.enter|claims credential.card|claims\n\
-33 action.enter|claims credential.code|asks\n\
-158 action.enter|claims credential.id-document|asks\n\
-74 action.enter|claims credential.id-document|claims\n\
106 action.enter|claims credential.mitid|asks\n\
44 action.enter|claims credential.one-time-code|asks\n\
97 action.enter|claims credential.one-time-code|claims\n\
129 action.enter|claims credential.password|asks\n\
-46 action.enter|claims credential.password|reports\n\
-100 action.enter|claims credential.personal-information|claims\n\
42 action.enter|claims credential.pin|claims\n\
53 action.enter|claims firm.bank|claims\n\
71 action.enter|claims firm.payment|claims\n\
68 action.enter|claims firm.support|claims\n\
38 action.enter|claims money.amount|claims\n\
74 action.enter|claims person.agent|claims\n\
158 action.enter|claims person.family|claims\n\
42 action.enter|claims threat.arrest|threatens\n\
-34 action.enter|claims threat.block|reports\n\
-142 action.enter|claims threat.court|threatens\n\
65 action.enter|claims threat.deadline|threatens\n\
50 action.enter|claims threat.exposure|threatens\n\
42 action.enter|denies\n\
-88 action.enter|denies action.give|asks\n\
-39 action.enter|denies action.give|claims\n\
42 action.enter|denies claim.deposit|claims\n\
111 action.enter|denies firm.bank|claims\n\
42 action.enter|denies person.family|claims\n\
-63 action.enter|live\n\
53 action.enter|reader\n\
-125 action.enter|reports\n\
-41 action.enter|reports authority.police|claims\n\
-30 action.enter|reports claim.new-number|claims\n\
38 action.enter|reports claim.reassurance|claims\n\
-32 action.enter|reports credential.one-time-code|reports\n\
-55 action.enter|reports credential.personal-information|claims\n\
51 action.enter|reports money.amount|claims\n\
-31 action.enter|reports person.family|claims\n\
-83 action.enter|reports threat.block|threatens\n\
32 action.enter|reports threat.deadline|threatens\n\
-127 action.gift-card|advises\n\
-103 action.gift-card|advises money.unusual-means|claims\n\
73 action.gift-card|asks\n\
40 action.gift-card|asks action.gift-card|claims\n\
228 action.gift-card|asks action.give|asks\n\
99 action.gift-card|asks action.give|claims\n\
55 action.gift-card|asks action.pay|asks\n\
83 action.gift-card|asks action.transfer|asks\n\
96 action.gift-card|asks authority.police|claims\n\
30 action.gift-card|asks claim.cannot-meet|claims\n\
32 action.gift-card|asks claim.crime|claims\n\
54 action.gift-card|asks claim.deposit|claims\n\
62 action.gift-card|asks claim.emergency|claims\n\
35 action.gift-card|asks claim.fee|claims\n\
44 action.gift-card|asks claim.paid-back|claims\n\
58 action.gift-card|asks claim.purchase|claims\n\
45 action.gift-card|asks claim.refund|claims\n\
33 action.gift-card|asks claim.unpaid|claims\n\
178 action.gift-card|asks credential.code|asks\n\
86 action.gift-card|asks credential.code|claims\n\
77 action.gift-card|asks firm.bank|claims\n\
38 action.gift-card|asks firm.payment|claims\n\
148 action.gift-card|asks money.amount|claims\n\
53 action.gift-card|asks money.unusual-means|claims\n\
35 action.gift-card|asks person.family|claims\n\
47 action.gift-card|asks person.landlord|claims\n\
38 action.gift-card|asks threat.arrest|threatens\n\
50 action.gift-card|asks threat.block|threatens\n\
81 action.gift-card|asks threat.deadline|threatens\n\
195 action.gift-card|claims action.give|asks\n\
-79 action.gift-card|claims action.give|claims\n\
36 action.gift-card|claims action.keep-secret|asks\n\
174 action.gift-card|claims action.pay|asks\n\
-146 action.gift-card|claims action.pay|claims\n\
35 action.gift-card|claims action.reply|asks\n\
135 action.gift-card|claims authority.immigration|claims\n\
100 action.gift-card|claims authority.police|claims\n\
151 action.gift-card|claims claim.all-money|claims\n\
-63 action.gift-card|claims claim.already-paid|claims\n\
30 action.gift-card|claims claim.cannot-meet|claims\n\
48 action.gift-card|claims claim.case|claims\n\
54 action.gift-card|claims claim.deposit|claims\n\
116 action.gift-card|claims claim.paid-back|claims\n\
-40 action.gift-card|claims claim.prize|claims\n\
-57 action.gift-card|claims claim.purchase|claims\n\
77 action.gift-card|claims claim.refund|claims\n\
33 action.gift-card|claims credential.card|asks\n\
-30 action.gift-card|claims credential.card|claims\n\
137 action.gift-card|claims credential.code|asks\n\
119 action.gift-card|claims credential.code|claims\n\
-73 action.gift-card|claims credential.personal-information|claims\n\
89 action.gift-card|claims firm.shop|claims\n\
-47 action.gift-card|claims money.unusual-means|claims\n\
-38 action.gift-card|claims person.agent|claims\n\
116 action.gift-card|claims person.family|claims\n\
-90 action.gift-card|claims threat.block|threatens\n\
114 action.gift-card|claims threat.deportation|threatens\n\
-45 action.gift-card|reader\n\
89 action.gift-card|reports\n\
-35 action.gift-card|reports money.unusual-means|reports\n\
-60 action.give|advises\n\
-69 action.give|advises action.give|asks\n\
-30 action.give|advises action.give|claims\n\
-68 action.give|advises action.give|reports\n\
41 action.give|advises action.install|asks\n\
-50 action.give|advises action.keep-secret|asks\n\
163 action.give|advises action.move-chat|asks\n\
-87 action.give|advises action.pay|advises\n\
-81 action.give|advises action.pay|claims\n\
-42 action.give|advises action.reply|advises\n\
-57 action.give|advises action.transfer|advises\n\
35 action.give|advises action.transfer|asks\n\
63 action.give|advises action.transfer|claims\n\
-50 action.give|advises action.transfer|reports\n\
76 action.give|advises action.update|asks\n\
-36 action.give|advises action.update|reports\n\
-136 action.give|advises authority.benefits|claims\n\
-44 action.give|advises authority.court|claims\n\
-32 action.give|advises authority.municipality|claims\n\
84 action.give|advises authority.police|claims\n\
98 action.give|advises authority.police|reports\n\
-39 action.give|advises authority.tax|claims\n\
34 action.give|advises claim.all-money|claims\n\
30 action.give|advises claim.already-paid|claims\n\
-37 action.give|advises claim.broken-phone|claims\n\
91 action.give|advises claim.deposit|claims\n\
99 action.give|advises claim.easy-money|claims\n\
-184 action.give|advises claim.fee|claims\n\
-42 action.give|advises claim.hacked|claims\n\
31 action.give|advises claim.link|claims\n\
-53 action.give|advises claim.misused-name|claims\n\
-77 action.give|advises claim.mule|claims\n\
-74 action.give|advises claim.new-number|claims\n\
-50 action.give|advises claim.no-checking|claims\n\
122 action.give|advises claim.other-account|claims\n\
-65 action.give|advises claim.parcel|claims\n\
-52 action.give|advises claim.pick-up|denies\n\
303 action.give|advises claim.prompt|claims\n\
106 action.give|advises claim.purchase|claims\n\
113 action.give|advises claim.reassurance|claims\n\
-209 action.give|advises claim.refund|claims\n\
-80 action.give|advises claim.sent-by-mistake|claims\n\
33 action.give|advises claim.unpaid|claims\n\
-64 action.give|advises claim.unusual-activity|claims\n\
31 action.give|advises claim.your-own|claims\n\
-73 action.give|advises credential.bank-details|advises\n\
-152 action.give|advises credential.bank-details|asks\n\
-60 action.give|advises credential.bank-details|claims\n\
-107 action.give|advises credential.card|advises\n\
-68 action.give|advises credential.card|asks\n\
-36 action.give|advises credential.card|reports\n\
241 action.give|advises credential.code|advises\n\
84 action.give|advises credential.code|asks\n\
-86 action.give|advises credential.code|claims\n\
-55 action.give|advises credential.code|denies\n\
-117 action.give|advises credential.cpr|advises\n\
-75 action.give|advises credential.id-document|advises\n\
-40 action.give|advises credential.id-document|asks\n\
52 action.give|advises credential.mitid|advises\n\
141 action.give|advises credential.mitid|asks\n\
33 action.give|advises credential.mitid|claims\n\
98 action.give|advises credential.one-time-code|asks\n\
128 action.give|advises credential.password|asks\n\
32 action.give|advises credential.password|claims\n\
77 action.give|advises firm.bank|claims\n\
75 action.give|advises firm.courier|claims\n\
184 action.give|advises firm.payment|claims\n\
-57 action.give|advises money.amount|claims\n\
-51 action.give|advises money.unusual-means|claims\n\
74 action.give|advises person.agent|claims\n\
-87 action.give|advises person.family|claims\n\
169 action.give|advises threat.block|threatens\n\
-77 action.give|advises threat.court|threatens\n\
-60 action.give|advises threat.deadline|reports\n\
92 action.give|advises threat.deadline|threatens\n\
-255 action.give|asks action.give|denies\n\
-46 action.give|asks action.give|reports\n\
-65 action.give|asks action.hand-over|claims\n\
87 action.give|asks action.install|asks\n\
113 action.give|asks action.install|claims\n\
127 action.give|asks action.keep-secret|asks\n\
50 action.give|asks action.keep-secret|claims\n\
-84 action.give|asks action.keep-secret|reports\n\
-139 action.give|asks action.login|asks\n\
69 action.give|asks action.login|claims\n\
102 action.give|asks action.move-chat|asks\n\
112 action.give|asks action.move-chat|claims\n\
-62 action.give|asks action.pay|advises\n\
-64 action.give|asks action.pay|asks\n\
-53 action.give|asks action.pay|denies\n\
69 action.give|asks action.pay|reports\n\
60 action.give|asks action.press-key|asks\n\
-128 action.give|asks action.reply|advises\n\
180 action.give|asks action.reply|claims\n\
128 action.give|asks action.stay-on-line|asks\n\
79 action.give|asks action.stay-on-line|claims\n\
70 action.give|asks action.stay-on-line|reports\n\
243 action.give|asks action.transfer|advises\n\
79 action.give|asks action.transfer|asks\n\
-60 action.give|asks action.transfer|reports\n\
-180 action.give|asks action.update|advises\n\
-48 action.give|asks action.update|asks\n\
40 action.give|asks action.update|claims\n\
93 action.give|asks action.withdraw|asks\n\
-60 action.give|asks action.withdraw|claims\n\
112 action.give|asks authority.court|claims\n\
-61 action.give|asks authority.customs|claims\n\
177 action.give|asks authority.digital-post|claims\n\
134 action.give|asks authority.europol|claims\n\
-58 action.give|asks authority.health|claims\n\
41 action.give|asks authority.ministry|claims\n\
-37 action.give|asks authority.police|reports\n\
59 action.give|asks authority.state|claims\n\
76 action.give|asks authority.tax|claims\n\
96 action.give|asks claim.abroad|claims\n\
38 action.give|asks claim.all-money|claims\n\
76 action.give|asks claim.all-money|reports\n\
65 action.give|asks claim.cannot-meet|claims\n\
64 action.give|asks claim.case|claims\n\
31 action.give|asks claim.crime|reports\n\
33 action.give|asks claim.deposit|denies\n\
129 action.give|asks claim.easy-money|claims\n\
91 action.give|asks claim.emergency|claims\n\
-85 action.give|asks claim.fee|claims\n\
-51 action.give|asks claim.fine|claims\n\
131 action.give|asks claim.hacked|claims\n\
-47 action.give|asks claim.hacked|reports\n\
174 action.give|asks claim.isolation|claims\n\
56 action.give|asks claim.job|claims\n\
82 action.give|asks claim.link|claims\n\
-33 action.give|asks claim.link|denies\n\
-75 action.give|asks claim.menu|claims\n\
62 action.give|asks claim.misused-name|claims\n\
219 action.give|asks claim.mule|claims\n\
74 action.give|asks claim.new-number|claims\n\
137 action.give|asks claim.no-checking|claims\n\
-74 action.give|asks claim.no-checking|reports\n\
-106 action.give|asks claim.not-you|claims\n\
137 action.give|asks claim.other-account|claims\n\
-93 action.give|asks claim.parcel|claims\n\
89 action.give|asks claim.pick-up|claims\n\
77 action.give|asks claim.pick-up|reports\n\
163 action.give|asks claim.prize|claims\n\
-124 action.give|asks claim.prompt|claims\n\
160 action.give|asks claim.reassurance|claims\n\
56 action.give|asks claim.reassurance|reports\n\
134 action.give|asks claim.recovery|claims\n\
74 action.give|asks claim.renewal|claims\n\
60 action.give|asks claim.residence|claims\n\
58 action.give|asks claim.safe-account|claims\n\
80 action.give|asks claim.sent-by-mistake|claims\n\
-128 action.give|asks claim.unpaid|claims\n\
123 action.give|asks claim.unusual-activity|claims\n\
30 action.give|asks claim.virus|claims\n\
-43 action.give|asks claim.watched|claims\n\
-184 action.give|asks claim.your-own|claims\n\
-149 action.give|asks credential.balance|claims\n\
151 action.give|asks credential.bank-details|claims\n\
201 action.give|asks credential.card|asks\n\
43 action.give|asks credential.card|denies\n\
-60 action.give|asks credential.card|reports\n\
165 action.give|asks credential.code|asks\n\
-89 action.give|asks credential.code|denies\n\
-35 action.give|asks credential.code|reports\n\
127 action.give|asks credential.cpr|advises\n\
40 action.give|asks credential.cpr|asks\n\
98 action.give|asks credential.id-document|asks\n\
77 action.give|asks credential.id-document|claims\n\
112 action.give|asks credential.mitid|asks\n\
60 action.give|asks credential.mitid|claims\n\
72 action.give|asks credential.mitid|reports\n\
170 action.give|asks credential.nemid|asks\n\
194 action.give|asks credential.nemid|claims\n\
288 action.give|asks credential.one-time-code|asks\n\
101 action.give|asks credential.one-time-code|claims\n\
118 action.give|asks credential.password|asks\n\
-225 action.give|asks credential.password|claims\n\
-102 action.give|asks credential.personal-information|advises\n\
164 action.give|asks credential.personal-information|claims\n\
-60 action.give|asks credential.personal-information|reports\n\
-191 action.give|asks credential.pin|advises\n\
146 action.give|asks credential.pin|asks\n\
-170 action.give|asks credential.pin|claims\n\
56 action.give|asks firm.bank|claims\n\
-72 action.give|asks firm.bank|denies\n\
-31 action.give|asks firm.bank|reports\n\
39 action.give|asks firm.courier|reports\n\
80 action.give|asks firm.payment|claims\n\
97 action.give|asks firm.shop|claims\n\
76 action.give|asks firm.streaming|claims\n\
140 action.give|asks firm.telecom|claims\n\
-34 action.give|asks firm.utility|claims\n\
147 action.give|asks money.unusual-means|claims\n\
33 action.give|asks money.valuables|claims\n\
-61 action.give|asks money.valuables|denies\n\
-61 action.give|asks money.valuables|reports\n\
100 action.give|asks person.adviser|claims\n\
35 action.give|asks person.agent|claims\n\
165 action.give|asks person.buyer|claims\n\
69 action.give|asks person.buyer|reports\n\
119 action.give|asks person.family|claims\n\
-33 action.give|asks person.family|reports\n\
-139 action.give|asks person.recruiter|claims\n\
-88 action.give|asks threat.arrest|reports\n\
-30 action.give|asks threat.arrest|threatens\n\
158 action.give|asks threat.block|threatens\n\
-70 action.give|asks threat.court|reports\n\
41 action.give|asks threat.cutoff|threatens\n\
-148 action.give|asks threat.deadline|reports\n\
71 action.give|asks threat.deadline|threatens\n\
150 action.give|asks threat.debt|threatens\n\
66 action.give|asks threat.deportation|threatens\n\
179 action.give|asks threat.return|threatens\n\
-82 action.give|claims action.give|denies\n\
176 action.give|claims action.give|reports\n\
-36 action.give|claims action.hand-over|claims\n\
51 action.give|claims action.hand-over|reports\n\
144 action.give|claims action.install|asks\n\
61 action.give|claims action.install|claims\n\
79 action.give|claims action.install|reports\n\
92 action.give|claims action.keep-secret|asks\n\
100 action.give|claims action.keep-secret|claims\n\
129 action.give|claims action.login|advises\n\
42 action.give|claims action.login|asks\n\
-60 action.give|claims action.login|claims\n\
-40 action.give|claims action.move-chat|asks\n\
172 action.give|claims action.move-chat|claims\n\
-53 action.give|claims action.pay|advises\n\
172 action.give|claims action.pay|claims\n\
-93 action.give|claims action.pay|denies\n\
38 action.give|claims action.pay|reports\n\
161 action.give|claims action.press-key|asks\n\
97 action.give|claims action.reply|advises\n\
-68 action.give|claims action.reply|claims\n\
79 action.give|claims action.stay-on-line|asks\n\
162 action.give|claims action.stay-on-line|claims\n\
-122 action.give|claims action.stay-on-line|reports\n\
83 action.give|claims action.transfer|asks\n\
-42 action.give|claims action.transfer|claims\n\
77 action.give|claims action.transfer|reports\n\
87 action.give|claims action.update|advises\n\
-63 action.give|claims action.update|reports\n\
-56 action.give|claims action.withdraw|claims\n\
73 action.give|claims authority.benefits|claims\n\
-154 action.give|claims authority.court|claims\n\
-77 action.give|claims authority.customs|claims\n\
-165 action.give|claims authority.digital-post|claims\n\
92 action.give|claims authority.embassy|claims\n\
60 action.give|claims authority.europol|claims\n\
117 action.give|claims authority.health|claims\n\
-66 action.give|claims authority.immigration|claims\n\
51 action.give|claims authority.ministry|claims\n\
-68 action.give|claims authority.municipality|claims\n\
79 action.give|claims authority.police|reports\n\
64 action.give|claims authority.prosecution|claims\n\
170 action.give|claims claim.abroad|claims\n\
84 action.give|claims claim.all-money|claims\n\
-30 action.give|claims claim.all-money|reports\n\
65 action.give|claims claim.already-paid|claims\n\
173 action.give|claims claim.broken-phone|claims\n\
110 action.give|claims claim.cannot-meet|claims\n\
35 action.give|claims claim.crime|claims\n\
40 action.give|claims claim.deposit|claims\n\
98 action.give|claims claim.easy-money|claims\n\
41 action.give|claims claim.emergency|claims\n\
-113 action.give|claims claim.fee|claims\n\
227 action.give|claims claim.fine|claims\n\
146 action.give|claims claim.investment|claims\n\
144 action.give|claims claim.isolation|claims\n\
-142 action.give|claims claim.loan|claims\n\
33 action.give|claims claim.mule|claims\n\
-48 action.give|claims claim.no-checking|claims\n\
123 action.give|claims claim.other-account|claims\n\
96 action.give|claims claim.paid-back|claims\n\
46 action.give|claims claim.paid-back|reports\n\
-43 action.give|claims claim.parcel|claims\n\
-49 action.give|claims claim.pick-up|reports\n\
43 action.give|claims claim.prize|claims\n\
41 action.give|claims claim.prompt|claims\n\
139 action.give|claims claim.reassurance|claims\n\
38 action.give|claims claim.reassurance|reports\n\
53 action.give|claims claim.recovery|claims\n\
299 action.give|claims claim.refund|claims\n\
149 action.give|claims claim.safe-account|claims\n\
106 action.give|claims claim.sent-by-mistake|claims\n\
-53 action.give|claims claim.virus|claims\n\
91 action.give|claims claim.watched|claims\n\
-83 action.give|claims claim.your-own|claims\n\
92 action.give|claims credential.balance|asks\n\
90 action.give|claims credential.balance|claims\n\
127 action.give|claims credential.bank-details|claims\n\
121 action.give|claims credential.card|asks\n\
178 action.give|claims credential.card|claims\n\
54 action.give|claims credential.card|denies\n\
46 action.give|claims credential.card|reports\n\
-54 action.give|claims credential.code|advises\n\
79 action.give|claims credential.code|asks\n\
65 action.give|claims credential.code|claims\n\
147 action.give|claims credential.cpr|advises\n\
120 action.give|claims credential.cpr|asks\n\
44 action.give|claims credential.cpr|reports\n\
-53 action.give|claims credential.id-document|asks\n\
180 action.give|claims credential.id-document|claims\n\
104 action.give|claims credential.mitid|asks\n\
147 action.give|claims credential.mitid|claims\n\
73 action.give|claims credential.mitid|denies\n\
-85 action.give|claims credential.mitid|reports\n\
-37 action.give|claims credential.nemid|claims\n\
410 action.give|claims credential.one-time-code|asks\n\
351 action.give|claims credential.one-time-code|claims\n\
173 action.give|claims credential.one-time-code|reports\n\
145 action.give|claims credential.password|asks\n\
-82 action.give|claims credential.personal-information|advises\n\
-71 action.give|claims credential.personal-information|asks\n\
-104 action.give|claims credential.personal-information|claims\n\
-88 action.give|claims credential.personal-information|reports\n\
106 action.give|claims credential.pin|asks\n\
84 action.give|claims firm.bank|claims\n\
122 action.give|claims firm.bank|reports\n\
98 action.give|claims firm.payment|claims\n\
-43 action.give|claims firm.streaming|claims\n\
41 action.give|claims firm.support|claims\n\
64 action.give|claims firm.utility|claims\n\
66 action.give|claims money.amount|claims\n\
115 action.give|claims money.amount|reports\n\
94 action.give|claims money.unusual-means|claims\n\
-35 action.give|claims money.valuables|reports\n\
32 action.give|claims person.adviser|claims\n\
175 action.give|claims person.buyer|claims\n\
62 action.give|claims person.family|claims\n\
-60 action.give|claims person.family|reports\n\
-40 action.give|claims person.recruiter|claims\n\
52 action.give|claims threat.arrest|reports\n\
101 action.give|claims threat.arrest|threatens\n\
-194 action.give|claims threat.block|denies\n\
37 action.give|claims threat.block|threatens\n\
82 action.give|claims threat.court|threatens\n\
-48 action.give|claims threat.cutoff|threatens\n\
80 action.give|claims threat.deadline|threatens\n\
118 action.give|claims threat.debt|threatens\n\
-53 action.give|claims threat.deportation|threatens\n\
70 action.give|claims threat.exposure|threatens\n\
-37 action.give|denies\n\
-125 action.give|denies action.login|asks\n\
-190 action.give|denies action.pay|asks\n\
-102 action.give|denies action.pay|claims\n\
144 action.give|denies action.update|asks\n\
-55 action.give|denies action.update|claims\n\
-59 action.give|denies authority.customs|claims\n\
-41 action.give|denies authority.digital-post|claims\n\
-45 action.give|denies authority.immigration|claims\n\
174 action.give|denies authority.police|claims\n\
-50 action.give|denies claim.case|claims\n\
98 action.give|denies claim.emergency|claims\n\
-90 action.give|denies claim.fee|claims\n\
88 action.give|denies claim.no-checking|claims\n\
-104 action.give|denies claim.parcel|claims\n\
-52 action.give|denies claim.pick-up|claims\n\
49 action.give|denies claim.renewal|claims\n\
-41 action.give|denies claim.residence|claims\n\
-36 action.give|denies claim.sent-by-mistake|claims\n\
-46 action.give|denies claim.unusual-activity|claims\n\
229 action.give|denies credential.card|asks\n\
-85 action.give|denies credential.card|denies\n\
-30 action.give|denies credential.code|claims\n\
-114 action.give|denies credential.code|denies\n\
-35 action.give|denies credential.mitid|claims\n\
-37 action.give|denies credential.mitid|denies\n\
-117 action.give|denies firm.courier|claims\n\
-98 action.give|denies firm.payment|claims\n\
122 action.give|denies money.amount|claims\n\
60 action.give|denies money.valuables|claims\n\
192 action.give|denies threat.arrest|threatens\n\
69 action.give|denies threat.block|threatens\n\
270 action.give|denies threat.court|reports\n\
75 action.give|denies threat.deadline|threatens\n\
-60 action.give|reports\n\
62 action.give|reports action.hand-over|asks\n\
-43 action.give|reports action.hand-over|claims\n\
-42 action.give|reports action.hand-over|reports\n\
79 action.give|reports action.install|asks\n\
-57 action.give|reports action.keep-secret|claims\n\
41 action.give|reports action.pay|asks\n\
-97 action.give|reports action.pay|reports\n\
69 action.give|reports action.press-key|reports\n\
-34 action.give|reports action.stay-on-line|asks\n\
224 action.give|reports action.stay-on-line|reports\n\
54 action.give|reports action.transfer|asks\n\
-72 action.give|reports action.transfer|claims\n\
-71 action.give|reports action.transfer|reports\n\
-42 action.give|reports action.update|advises\n\
-48 action.give|reports action.update|claims\n\
75 action.give|reports action.update|reports\n\
139 action.give|reports authority.benefits|claims\n\
-40 action.give|reports authority.benefits|reports\n\
-81 action.give|reports authority.digital-post|claims\n\
137 action.give|reports authority.embassy|claims\n\
-34 action.give|reports authority.embassy|reports\n\
-54 action.give|reports authority.police|reports\n\
-103 action.give|reports authority.tax|reports\n\
-100 action.give|reports claim.all-money|claims\n\
37 action.give|reports claim.cannot-meet|claims\n\
-52 action.give|reports claim.case|reports\n\
-76 action.give|reports claim.crime|reports\n\
-161 action.give|reports claim.deposit|claims\n\
-31 action.give|reports claim.deposit|reports\n\
-75 action.give|reports claim.emergency|claims\n\
-83 action.give|reports claim.fee|claims\n\
-30 action.give|reports claim.isolation|claims\n\
44 action.give|reports claim.isolation|reports\n\
-104 action.give|reports claim.job|claims\n\
34 action.give|reports claim.job|reports\n\
-87 action.give|reports claim.link|claims\n\
-68 action.give|reports claim.loan|reports\n\
53 action.give|reports claim.misused-name|claims\n\
45 action.give|reports claim.misused-name|reports\n\
44 action.give|reports claim.new-number|claims\n\
-126 action.give|reports claim.no-checking|claims\n\
-35 action.give|reports claim.other-account|claims\n\
70 action.give|reports claim.paid-back|claims\n\
-139 action.give|reports claim.parcel|claims\n\
-30 action.give|reports claim.parcel|reports\n\
-73 action.give|reports claim.pick-up|claims\n\
102 action.give|reports claim.pick-up|reports\n\
-141 action.give|reports claim.prize|claims\n\
-36 action.give|reports claim.prompt|reports\n\
203 action.give|reports claim.reassurance|reports\n\
-56 action.give|reports claim.refund|reports\n\
64 action.give|reports claim.residence|claims\n\
-67 action.give|reports claim.residence|reports\n\
-55 action.give|reports claim.safe-account|claims\n\
128 action.give|reports claim.sent-by-mistake|claims\n\
110 action.give|reports claim.unusual-activity|claims\n\
62 action.give|reports claim.your-own|claims\n\
92 action.give|reports credential.balance|claims\n\
102 action.give|reports credential.balance|reports\n\
-39 action.give|reports credential.bank-details|asks\n\
71 action.give|reports credential.bank-details|reports\n\
58 action.give|reports credential.card|advises\n\
83 action.give|reports credential.card|asks\n\
-190 action.give|reports credential.card|claims\n\
52 action.give|reports credential.card|reports\n\
124 action.give|reports credential.code|claims\n\
81 action.give|reports credential.code|reports\n\
57 action.give|reports credential.cpr|reports\n\
-32 action.give|reports credential.id-document|claims\n\
106 action.give|reports credential.id-document|reports\n\
48 action.give|reports credential.mitid|advises\n\
101 action.give|reports credential.mitid|asks\n\
161 action.give|reports credential.mitid|reports\n\
-48 action.give|reports credential.one-time-code|claims\n\
122 action.give|reports credential.one-time-code|reports\n\
61 action.give|reports credential.password|asks\n\
-89 action.give|reports credential.password|claims\n\
58 action.give|reports credential.password|reports\n\
-43 action.give|reports credential.personal-information|advises\n\
134 action.give|reports credential.personal-information|claims\n\
-38 action.give|reports credential.personal-information|reports\n\
80 action.give|reports credential.pin|advises\n\
36 action.give|reports credential.pin|claims\n\
-44 action.give|reports credential.pin|reports\n\
-123 action.give|reports firm.bank|claims\n\
33 action.give|reports firm.bank|reports\n\
129 action.give|reports firm.courier|claims\n\
36 action.give|reports firm.payment|claims\n\
35 action.give|reports money.amount|reports\n\
-209 action.give|reports money.valuables|claims\n\
-70 action.give|reports money.valuables|denies\n\
-77 action.give|reports person.agent|claims\n\
-41 action.give|reports person.agent|reports\n\
95 action.give|reports person.buyer|reports\n\
-66 action.give|reports person.family|claims\n\
-41 action.give|reports threat.arrest|reports\n\
-55 action.give|reports threat.arrest|threatens\n\
-56 action.give|reports threat.block|reports\n\
130 action.give|reports threat.deadline|denies\n\
-31 action.give|reports threat.deadline|reports\n\
-51 action.hand-over|advises\n\
-38 action.hand-over|advises authority.police|claims\n\
55 action.hand-over|advises claim.parcel|claims\n\
101 action.hand-over|advises credential.one-time-code|asks\n\
-38 action.hand-over|advises firm.bank|claims\n\
30 action.hand-over|advises threat.deadline|threatens\n\
98 action.hand-over|asks action.hand-over|claims\n\
46 action.hand-over|asks action.install|asks\n\
40 action.hand-over|asks action.install|claims\n\
-137 action.hand-over|asks action.pay|asks\n\
-73 action.hand-over|asks action.pay|claims\n\
-61 action.hand-over|asks action.reply|asks\n\
47 action.hand-over|asks action.stay-on-line|asks\n\
-105 action.hand-over|asks action.transfer|asks\n\
250 action.hand-over|asks action.transfer|claims\n\
-123 action.hand-over|asks action.update|asks\n\
59 action.hand-over|asks action.update|claims\n\
91 action.hand-over|asks action.withdraw|asks\n\
-30 action.hand-over|asks authority.benefits|claims\n\
206 action.hand-over|asks authority.police|claims\n\
64 action.hand-over|asks authority.police|reports\n\
-130 action.hand-over|asks authority.tax|claims\n\
79 action.hand-over|asks claim.cannot-meet|claims\n\
154 action.hand-over|asks claim.crime|claims\n\
55 action.hand-over|asks claim.easy-money|claims\n\
-163 action.hand-over|asks claim.fee|claims\n\
129 action.hand-over|asks claim.hacked|claims\n\
-33 action.hand-over|asks claim.investment|claims\n\
-92 action.hand-over|asks claim.job|claims\n\
-55 action.hand-over|asks claim.link|claims\n\
35 action.hand-over|asks claim.mule|claims\n\
52 action.hand-over|asks claim.new-number|claims\n\
61 action.hand-over|asks claim.no-checking|claims\n\
82 action.hand-over|asks claim.other-account|claims\n\
-55 action.hand-over|asks claim.paid-back|claims\n\
-104 action.hand-over|asks claim.parcel|claims\n\
213 action.hand-over|asks claim.pick-up|claims\n\
-75 action.hand-over|asks claim.prompt|claims\n\
34 action.hand-over|asks claim.reassurance|claims\n\
-113 action.hand-over|asks claim.safe-account|claims\n\
-52 action.hand-over|asks claim.unusual-activity|claims\n\
-92 action.hand-over|asks credential.bank-details|asks\n\
96 action.hand-over|asks credential.card|asks\n\
37 action.hand-over|asks credential.card|claims\n\
108 action.hand-over|asks credential.code|asks\n\
-53 action.hand-over|asks credential.code|claims\n\
-191 action.hand-over|asks credential.cpr|asks\n\
-31 action.hand-over|asks credential.id-document|asks\n\
51 action.hand-over|asks credential.mitid|asks\n\
63 action.hand-over|asks credential.mitid|reports\n\
53 action.hand-over|asks credential.personal-information|asks\n\
90 action.hand-over|asks credential.pin|asks\n\
115 action.hand-over|asks credential.pin|claims\n\
31 action.hand-over|asks firm.bank|claims\n\
-70 action.hand-over|asks firm.bank|reports\n\
54 action.hand-over|asks firm.courier|claims\n\
57 action.hand-over|asks firm.payment|claims\n\
-91 action.hand-over|asks money.amount|claims\n\
-63 action.hand-over|asks money.unusual-means|claims\n\
157 action.hand-over|asks money.valuables|claims\n\
176 action.hand-over|asks person.agent|claims\n\
31 action.hand-over|asks person.buyer|claims\n\
-50 action.hand-over|asks person.family|claims\n\
31 action.hand-over|asks threat.arrest|threatens\n\
74 action.hand-over|asks threat.block|threatens\n\
-49 action.hand-over|asks threat.court|threatens\n\
31 action.hand-over|asks threat.deadline|threatens\n\
72 action.hand-over|asks threat.return|threatens\n\
-107 action.hand-over|claims\n\
-73 action.hand-over|claims action.keep-secret|claims\n\
81 action.hand-over|claims action.pay|asks\n\
181 action.hand-over|claims action.pay|claims\n\
-35 action.hand-over|claims action.transfer|advises\n\
-122 action.hand-over|claims action.transfer|asks\n\
56 action.hand-over|claims action.transfer|claims\n\
-47 action.hand-over|claims action.update|claims\n\
-50 action.hand-over|claims action.update|reports\n\
-116 action.hand-over|claims authority.police|claims\n\
-66 action.hand-over|claims claim.case|claims\n\
-55 action.hand-over|claims claim.crime|claims\n\
-33 action.hand-over|claims claim.deposit|claims\n\
62 action.hand-over|claims claim.easy-money|claims\n\
-95 action.hand-over|claims claim.emergency|claims\n\
51 action.hand-over|claims claim.no-checking|claims\n\
-32 action.hand-over|claims claim.other-account|claims\n\
56 action.hand-over|claims claim.paid-back|claims\n\
-106 action.hand-over|claims claim.parcel|claims\n\
30 action.hand-over|claims claim.pick-up|claims\n\
134 action.hand-over|claims claim.prompt|claims\n\
-45 action.hand-over|claims claim.reassurance|claims\n\
30 action.hand-over|claims claim.refund|claims\n\
-100 action.hand-over|claims claim.your-own|claims\n\
-34 action.hand-over|claims credential.bank-details|claims\n\
90 action.hand-over|claims credential.card|asks\n\
68 action.hand-over|claims credential.card|claims\n\
-101 action.hand-over|claims credential.code|asks\n\
-45 action.hand-over|claims credential.code|claims\n\
38 action.hand-over|claims credential.code|reports\n\
44 action.hand-over|claims credential.cpr|claims\n\
-57 action.hand-over|claims credential.id-document|claims\n\
71 action.hand-over|claims credential.mitid|asks\n\
-88 action.hand-over|claims credential.mitid|claims\n\
75 action.hand-over|claims credential.pin|asks\n\
31 action.hand-over|claims credential.pin|claims\n\
-51 action.hand-over|claims firm.bank|claims\n\
38 action.hand-over|claims firm.courier|claims\n\
-82 action.hand-over|claims firm.payment|claims\n\
-70 action.hand-over|claims firm.shop|claims\n\
49 action.hand-over|claims money.amount|reports\n\
-92 action.hand-over|claims money.unusual-means|claims\n\
56 action.hand-over|claims person.agent|claims\n\
35 action.hand-over|claims person.buyer|claims\n\
74 action.hand-over|claims person.family|claims\n\
108 action.hand-over|claims threat.arrest|threatens\n\
30 action.hand-over|claims threat.court|threatens\n\
-38 action.hand-over|claims threat.deadline|reports\n\
72 action.hand-over|claims threat.deadline|threatens\n\
36 action.hand-over|denies\n\
-61 action.hand-over|live\n\
145 action.hand-over|reports\n\
124 action.hand-over|reports authority.police|claims\n\
38 action.hand-over|reports authority.police|reports\n\
43 action.hand-over|reports claim.pick-up|claims\n\
-101 action.hand-over|reports claim.pick-up|reports\n\
116 action.hand-over|reports credential.card|reports\n\
39 action.hand-over|reports credential.code|claims\n\
78 action.hand-over|reports credential.pin|reports\n\
-33 action.hand-over|reports firm.bank|reports\n\
-35 action.hand-over|reports firm.courier|claims\n\
573 action.hand-over|reports firm.payment|claims\n\
-39 action.hand-over|reports money.amount|reports\n\
-59 action.hand-over|reports money.valuables|reports\n\
-43 action.hand-over|reports threat.deadline|threatens\n\
58 action.hand-over|speaks\n\
-78 action.install|advises firm.support|claims\n\
149 action.install|asks\n\
-141 action.install|asks action.install|claims\n\
-100 action.install|asks action.install|reports\n\
35 action.install|asks action.login|asks\n\
-143 action.install|asks action.pay|asks\n\
-130 action.install|asks action.press-key|asks\n\
54 action.install|asks action.transfer|asks\n\
83 action.install|asks action.transfer|claims\n\
37 action.install|asks authority.digital-post|claims\n\
111 action.install|asks authority.police|claims\n\
38 action.install|asks claim.all-money|claims\n\
-219 action.install|asks claim.crime|claims\n\
80 action.install|asks claim.easy-money|claims\n\
-91 action.install|asks claim.emergency|claims\n\
41 action.install|asks claim.fee|claims\n\
257 action.install|asks claim.hacked|claims\n\
89 action.install|asks claim.investment|claims\n\
70 action.install|asks claim.link|claims\n\
-42 action.install|asks claim.new-number|claims\n\
63 action.install|asks claim.paid-back|claims\n\
44 action.install|asks claim.parcel|claims\n\
38 action.install|asks claim.reassurance|claims\n\
186 action.install|asks claim.refund|claims\n\
43 action.install|asks claim.renewal|claims\n\
100 action.install|asks claim.unusual-activity|claims\n\
257 action.install|asks claim.virus|claims\n\
-129 action.install|asks credential.bank-details|asks\n\
-45 action.install|asks credential.card|claims\n\
138 action.install|asks credential.code|asks\n\
-91 action.install|asks credential.mitid|asks\n\
41 action.install|asks credential.one-time-code|asks\n\
-122 action.install|asks credential.password|asks\n\
85 action.install|asks credential.personal-information|asks\n\
-44 action.install|asks credential.pin|asks\n\
241 action.install|asks firm.bank|claims\n\
31 action.install|asks firm.shop|claims\n\
246 action.install|asks firm.support|claims\n\
104 action.install|asks firm.telecom|claims\n\
119 action.install|asks money.amount|claims\n\
58 action.install|asks money.unusual-means|claims\n\
65 action.install|asks person.agent|claims\n\
59 action.install|asks threat.block|threatens\n\
44 action.install|asks threat.exposure|threatens\n\
-90 action.install|claims\n\
58 action.install|claims action.login|asks\n\
147 action.install|claims action.pay|asks\n\
93 action.install|claims action.pay|claims\n\
-53 action.install|claims action.transfer|asks\n\
112 action.install|claims action.transfer|claims\n\
-44 action.install|claims action.update|asks\n\
-49 action.install|claims claim.deposit|claims\n\
200 action.install|claims claim.hacked|claims\n\
98 action.install|claims claim.investment|claims\n\
-121 action.install|claims claim.new-number|claims\n\
40 action.install|claims claim.not-you|claims\n\
59 action.install|claims claim.paid-back|claims\n\
118 action.install|claims claim.parcel|claims\n\
160 action.install|claims claim.purchase|claims\n\
-229 action.install|claims claim.reassurance|claims\n\
147 action.install|claims claim.refund|claims\n\
160 action.install|claims claim.virus|claims\n\
88 action.install|claims claim.your-own|claims\n\
31 action.install|claims credential.code|asks\n\
-100 action.install|claims credential.code|claims\n\
65 action.install|claims credential.mitid|asks\n\
40 action.install|claims credential.mitid|claims\n\
129 action.install|claims credential.one-time-code|asks\n\
39 action.install|claims credential.one-time-code|claims\n\
-46 action.install|claims credential.password|asks\n\
132 action.install|claims firm.bank|claims\n\
150 action.install|claims firm.support|claims\n\
91 action.install|claims money.amount|claims\n\
129 action.install|claims person.agent|claims\n\
111 action.install|claims person.family|claims\n\
-35 action.install|claims threat.arrest|threatens\n\
62 action.install|claims threat.block|threatens\n\
105 action.install|claims threat.deadline|threatens\n\
43 action.install|claims threat.exposure|threatens\n\
105 action.install|live\n\
-172 action.install|reports\n\
-36 action.install|reports action.transfer|reports\n\
-56 action.install|reports authority.police|claims\n\
-51 action.install|reports claim.crime|claims\n\
97 action.install|reports credential.mitid|reports\n\
-33 action.install|reports firm.bank|claims\n\
-137 action.install|reports firm.support|claims\n\
-37 action.install|reports money.amount|claims\n\
-84 action.install|reports threat.block|threatens\n\
73 action.install|reports threat.deadline|threatens\n\
97 action.keep-secret|asks\n\
77 action.keep-secret|asks action.keep-secret|claims\n\
31 action.keep-secret|asks action.login|asks\n\
79 action.keep-secret|asks action.pay|asks\n\
49 action.keep-secret|asks action.reply|asks\n\
-54 action.keep-secret|asks action.reply|claims\n\
62 action.keep-secret|asks action.stay-on-line|asks\n\
41 action.keep-secret|asks action.transfer|asks\n\
74 action.keep-secret|asks action.transfer|claims\n\
-53 action.keep-secret|asks action.update|asks\n\
-86 action.keep-secret|asks action.update|claims\n\
122 action.keep-secret|asks action.withdraw|asks\n\
63 action.keep-secret|asks authority.embassy|claims\n\
97 action.keep-secret|asks authority.europol|claims\n\
-46 action.keep-secret|asks authority.nsk|claims\n\
228 action.keep-secret|asks authority.police|claims\n\
90 action.keep-secret|asks authority.police|reports\n\
-50 action.keep-secret|asks authority.prosecution|claims\n\
-48 action.keep-secret|asks authority.tax|claims\n\
46 action.keep-secret|asks claim.already-paid|claims\n\
42 action.keep-secret|asks claim.broken-phone|claims\n\
157 action.keep-secret|asks claim.cannot-meet|claims\n\
250 action.keep-secret|asks claim.crime|claims\n\
98 action.keep-secret|asks claim.deposit|claims\n\
96 action.keep-secret|asks claim.easy-money|claims\n\
37 action.keep-secret|asks claim.emergency|claims\n\
34 action.keep-secret|asks claim.fee|claims\n\
60 action.keep-secret|asks claim.hacked|claims\n\
51 action.keep-secret|asks claim.investment|claims\n\
74 action.keep-secret|asks claim.isolation|claims\n\
97 action.keep-secret|asks claim.link|claims\n\
31 action.keep-secret|asks claim.misused-name|claims\n\
63 action.keep-secret|asks claim.new-number|claims\n\
143 action.keep-secret|asks claim.no-checking|claims\n\
107 action.keep-secret|asks claim.other-account|claims\n\
73 action.keep-secret|asks claim.paid-back|claims\n\
-57 action.keep-secret|asks claim.parcel|claims\n\
51 action.keep-secret|asks claim.pick-up|claims\n\
96 action.keep-secret|asks claim.prize|claims\n\
-34 action.keep-secret|asks claim.purchase|claims\n\
60 action.keep-secret|asks claim.reassurance|claims\n\
-86 action.keep-secret|asks claim.renewal|claims\n\
55 action.keep-secret|asks claim.safe-account|claims\n\
37 action.keep-secret|asks claim.unpaid|claims\n\
-87 action.keep-secret|asks claim.your-own|claims\n\
82 action.keep-secret|asks credential.balance|asks\n\
83 action.keep-secret|asks credential.bank-details|asks\n\
-78 action.keep-secret|asks credential.card|asks\n\
96 action.keep-secret|asks credential.card|reports\n\
-72 action.keep-secret|asks credential.code|asks\n\
-234 action.keep-secret|asks credential.code|claims\n\
112 action.keep-secret|asks credential.id-document|claims\n\
-76 action.keep-secret|asks credential.mitid|asks\n\
-65 action.keep-secret|asks credential.mitid|claims\n\
62 action.keep-secret|asks credential.password|asks\n\
33 action.keep-secret|asks credential.personal-information|claims\n\
159 action.keep-secret|asks firm.bank|claims\n\
-67 action.keep-secret|asks firm.bank|reports\n\
-33 action.keep-secret|asks firm.shop|claims\n\
96 action.keep-secret|asks money.amount|claims\n\
32 action.keep-secret|asks money.amount|reports\n\
117 action.keep-secret|asks money.unusual-means|reports\n\
83 action.keep-secret|asks money.valuables|claims\n\
104 action.keep-secret|asks person.agent|claims\n\
-36 action.keep-secret|asks person.landlord|claims\n\
80 action.keep-secret|asks threat.arrest|threatens\n\
-77 action.keep-secret|asks threat.block|threatens\n\
65 action.keep-secret|asks threat.deadline|threatens\n\
47 action.keep-secret|claims action.pay|asks\n\
-72 action.keep-secret|claims action.press-key|asks\n\
36 action.keep-secret|claims action.reply|asks\n\
89 action.keep-secret|claims action.transfer|asks\n\
-291 action.keep-secret|claims action.transfer|claims\n\
35 action.keep-secret|claims action.update|asks\n\
43 action.keep-secret|claims action.withdraw|asks\n\
51 action.keep-secret|claims authority.court|claims\n\
77 action.keep-secret|claims authority.embassy|claims\n\
77 action.keep-secret|claims authority.police|claims\n\
44 action.keep-secret|claims authority.prosecution|claims\n\
-38 action.keep-secret|claims claim.abroad|claims\n\
73 action.keep-secret|claims claim.broken-phone|claims\n\
135 action.keep-secret|claims claim.cannot-meet|claims\n\
30 action.keep-secret|claims claim.case|claims\n\
90 action.keep-secret|claims claim.crime|claims\n\
-67 action.keep-secret|claims claim.deposit|claims\n\
131 action.keep-secret|claims claim.emergency|claims\n\
68 action.keep-secret|claims claim.fee|claims\n\
60 action.keep-secret|claims claim.isolation|claims\n\
36 action.keep-secret|claims claim.link|claims\n\
66 action.keep-secret|claims claim.no-checking|claims\n\
-101 action.keep-secret|claims claim.not-you|claims\n\
-46 action.keep-secret|claims claim.other-account|claims\n\
-43 action.keep-secret|claims claim.parcel|claims\n\
77 action.keep-secret|claims claim.pick-up|claims\n\
-91 action.keep-secret|claims claim.purchase|claims\n\
32 action.keep-secret|claims claim.safe-account|claims\n\
-97 action.keep-secret|claims credential.balance|asks\n\
-93 action.keep-secret|claims credential.bank-details|asks\n\
-106 action.keep-secret|claims credential.cpr|claims\n\
96 action.keep-secret|claims credential.id-document|asks\n\
-113 action.keep-secret|claims credential.password|claims\n\
31 action.keep-secret|claims credential.personal-information|asks\n\
64 action.keep-secret|claims credential.personal-information|claims\n\
598 action.keep-secret|claims firm.bank|claims\n\
80 action.keep-secret|claims money.valuables|claims\n\
100 action.keep-secret|claims person.family|claims\n\
-80 action.keep-secret|claims person.landlord|claims\n\
35 action.keep-secret|claims threat.arrest|threatens\n\
140 action.keep-secret|claims threat.court|threatens\n\
73 action.keep-secret|live\n\
174 action.keep-secret|reader\n\
-72 action.keep-secret|reports\n\
-113 action.keep-secret|reports action.transfer|asks\n\
-31 action.keep-secret|reports action.transfer|reports\n\
-80 action.keep-secret|reports authority.police|claims\n\
-36 action.keep-secret|reports claim.case|reports\n\
-63 action.keep-secret|reports claim.crime|reports\n\
-69 action.keep-secret|reports claim.fee|claims\n\
-131 action.keep-secret|reports claim.no-checking|reports\n\
-70 action.keep-secret|reports claim.unusual-activity|claims\n\
34 action.keep-secret|reports credential.bank-details|claims\n\
-40 action.keep-secret|reports credential.cpr|reports\n\
-57 action.keep-secret|reports firm.bank|claims\n\
-67 action.keep-secret|reports firm.bank|reports\n\
34 action.keep-secret|reports money.amount|claims\n\
-53 action.keep-secret|reports money.amount|reports\n\
-70 action.keep-secret|reports money.unusual-means|claims\n\
-38 action.keep-secret|reports money.valuables|reports\n\
-50 action.keep-secret|reports threat.block|threatens\n\
32 action.keep-secret|reports threat.deadline|threatens\n\
-55 action.keep-secret|speaks\n\
111 action.login|advises claim.link|claims\n\
109 action.login|advises credential.mitid|advises\n\
-59 action.login|advises firm.bank|claims\n\
-148 action.login|asks action.login|claims\n\
-150 action.login|asks action.pay|advises\n\
-176 action.login|asks action.pay|asks\n\
84 action.login|asks action.pay|claims\n\
-120 action.login|asks action.reply|asks\n\
39 action.login|asks action.transfer|asks\n\
-51 action.login|asks action.transfer|claims\n\
-35 action.login|asks action.transfer|reports\n\
81 action.login|asks action.update|asks\n\
185 action.login|asks action.update|claims\n\
106 action.login|asks authority.benefits|claims\n\
73 action.login|asks authority.court|claims\n\
121 action.login|asks authority.digital-post|claims\n\
-145 action.login|asks authority.immigration|claims\n\
-39 action.login|asks authority.municipality|claims\n\
444 action.login|asks authority.police|claims\n\
-302 action.login|asks authority.tax|claims\n\
-73 action.login|asks claim.abroad|claims\n\
54 action.login|asks claim.all-money|claims\n\
370 action.login|asks claim.already-paid|claims\n\
85 action.login|asks claim.case|claims\n\
-55 action.login|asks claim.deposit|claims\n\
49 action.login|asks claim.easy-money|claims\n\
-66 action.login|asks claim.emergency|claims\n\
-260 action.login|asks claim.fee|claims\n\
71 action.login|asks claim.hacked|claims\n\
451 action.login|asks claim.job|claims\n\
52 action.login|asks claim.link|claims\n\
161 action.login|asks claim.menu|claims\n\
70 action.login|asks claim.other-account|claims\n\
-86 action.login|asks claim.paid-back|claims\n\
-281 action.login|asks claim.parcel|claims\n\
-111 action.login|asks claim.pick-up|claims\n\
-122 action.login|asks claim.prize|claims\n\
-89 action.login|asks claim.prompt|claims\n\
298 action.login|asks claim.purchase|claims\n\
72 action.login|asks claim.reassurance|claims\n\
-59 action.login|asks claim.recovery|claims\n\
-169 action.login|asks claim.renewal|claims\n\
89 action.login|asks claim.residence|claims\n\
-53 action.login|asks claim.unpaid|claims\n\
52 action.login|asks claim.unusual-activity|claims\n\
235 action.login|asks claim.your-own|claims\n\
-78 action.login|asks credential.balance|claims\n\
40 action.login|asks credential.bank-details|claims\n\
-63 action.login|asks credential.card|advises\n\
-38 action.login|asks credential.card|asks\n\
-280 action.login|asks credential.card|claims\n\
-90 action.login|asks credential.code|claims\n\
-30 action.login|asks credential.cpr|asks\n\
57 action.login|asks credential.id-document|claims\n\
101 action.login|asks credential.mitid|claims\n\
-68 action.login|asks credential.mitid|reports\n\
245 action.login|asks credential.nemid|asks\n\
46 action.login|asks credential.nemid|claims\n\
-286 action.login|asks credential.one-time-code|asks\n\
-87 action.login|asks credential.one-time-code|claims\n\
-219 action.login|asks credential.password|asks\n\
-182 action.login|asks credential.password|claims\n\
-37 action.login|asks credential.password|reports\n\
-113 action.login|asks credential.personal-information|asks\n\
-183 action.login|asks credential.personal-information|claims\n\
-45 action.login|asks credential.pin|asks\n\
110 action.login|asks firm.bank|claims\n\
-40 action.login|asks firm.payment|claims\n\
105 action.login|asks firm.streaming|claims\n\
50 action.login|asks firm.support|claims\n\
84 action.login|asks money.amount|claims\n\
122 action.login|asks money.unusual-means|claims\n\
89 action.login|asks person.family|claims\n\
89 action.login|asks person.landlord|claims\n\
-62 action.login|asks threat.arrest|threatens\n\
92 action.login|asks threat.block|threatens\n\
-40 action.login|asks threat.court|threatens\n\
134 action.login|asks threat.deadline|threatens\n\
-61 action.login|asks threat.debt|threatens\n\
-108 action.login|asks threat.return|threatens\n\
-64 action.login|claims\n\
-39 action.login|claims action.pay|claims\n\
90 action.login|claims action.transfer|claims\n\
-48 action.login|claims action.update|asks\n\
-73 action.login|claims action.update|claims\n\
175 action.login|claims authority.digital-post|claims\n\
221 action.login|claims authority.police|claims\n\
-37 action.login|claims claim.abroad|claims\n\
31 action.login|claims claim.already-paid|claims\n\
-42 action.login|claims claim.fee|claims\n\
-54 action.login|claims claim.job|claims\n\
-59 action.login|claims claim.link|claims\n\
-38 action.login|claims claim.mule|claims\n\
294 action.login|claims claim.not-you|claims\n\
-52 action.login|claims claim.paid-back|claims\n\
-45 action.login|claims claim.parcel|claims\n\
52 action.login|claims claim.pick-up|claims\n\
-61 action.login|claims claim.prize|claims\n\
322 action.login|claims claim.prompt|claims\n\
210 action.login|claims claim.purchase|claims\n\
51 action.login|claims claim.reassurance|claims\n\
-176 action.login|claims claim.renewal|claims\n\
32 action.login|claims claim.safe-account|claims\n\
206 action.login|claims claim.unusual-activity|claims\n\
58 action.login|claims claim.virus|claims\n\
-68 action.login|claims credential.bank-details|asks\n\
-39 action.login|claims credential.bank-details|claims\n\
141 action.login|claims credential.card|claims\n\
-56 action.login|claims credential.code|asks\n\
60 action.login|claims credential.mitid|asks\n\
94 action.login|claims credential.mitid|claims\n\
-90 action.login|claims credential.one-time-code|claims\n\
-179 action.login|claims credential.password|asks\n\
62 action.login|claims credential.personal-information|claims\n\
82 action.login|claims firm.bank|claims\n\
-36 action.login|claims firm.courier|claims\n\
64 action.login|claims firm.payment|claims\n\
82 action.login|claims money.amount|claims\n\
30 action.login|claims money.unusual-means|claims\n\
-41 action.login|claims person.family|claims\n\
-44 action.login|claims threat.block|threatens\n\
-71 action.login|claims threat.deadline|threatens\n\
-65 action.login|denies\n\
-75 action.login|reader\n\
-146 action.login|reports claim.fee|claims\n\
87 action.login|reports firm.bank|claims\n\
-145 action.login|reports money.amount|claims\n\
50 action.login|speaks\n\
-94 action.move-chat|advises\n\
247 action.move-chat|asks\n\
81 action.move-chat|asks action.move-chat|claims\n\
51 action.move-chat|asks action.pay|asks\n\
96 action.move-chat|asks action.reply|asks\n\
63 action.move-chat|asks action.transfer|asks\n\
72 action.move-chat|asks action.transfer|reports\n\
-83 action.move-chat|asks authority.police|claims\n\
145 action.move-chat|asks claim.broken-phone|claims\n\
-69 action.move-chat|asks claim.crime|claims\n\
143 action.move-chat|asks claim.easy-money|claims\n\
63 action.move-chat|asks claim.emergency|claims\n\
230 action.move-chat|asks claim.job|claims\n\
171 action.move-chat|asks claim.new-number|claims\n\
43 action.move-chat|asks claim.paid-back|claims\n\
47 action.move-chat|asks claim.parcel|claims\n\
177 action.move-chat|asks claim.prompt|claims\n\
61 action.move-chat|asks claim.recovery|claims\n\
47 action.move-chat|asks claim.unusual-activity|claims\n\
36 action.move-chat|asks credential.mitid|asks\n\
221 action.move-chat|asks money.amount|claims\n\
56 action.move-chat|asks money.unusual-means|claims\n\
153 action.move-chat|asks person.family|claims\n\
73 action.move-chat|asks person.recruiter|claims\n\
62 action.move-chat|asks threat.block|threatens\n\
101 action.move-chat|asks threat.deadline|threatens\n\
118 action.move-chat|claims\n\
-94 action.move-chat|claims action.pay|asks\n\
32 action.move-chat|claims action.pay|claims\n\
178 action.move-chat|claims action.reply|asks\n\
31 action.move-chat|claims action.reply|claims\n\
40 action.move-chat|claims action.transfer|asks\n\
46 action.move-chat|claims authority.police|claims\n\
89 action.move-chat|claims claim.broken-phone|claims\n\
51 action.move-chat|claims claim.cannot-meet|claims\n\
35 action.move-chat|claims claim.deposit|claims\n\
156 action.move-chat|claims claim.easy-money|claims\n\
43 action.move-chat|claims claim.emergency|claims\n\
200 action.move-chat|claims claim.investment|claims\n\
217 action.move-chat|claims claim.job|claims\n\
95 action.move-chat|claims claim.new-number|claims\n\
48 action.move-chat|claims claim.no-checking|claims\n\
30 action.move-chat|claims claim.paid-back|claims\n\
-149 action.move-chat|claims claim.prompt|claims\n\
59 action.move-chat|claims claim.safe-account|claims\n\
34 action.move-chat|claims claim.sent-by-mistake|claims\n\
74 action.move-chat|claims credential.card|claims\n\
-149 action.move-chat|claims credential.code|claims\n\
-159 action.move-chat|claims credential.mitid|claims\n\
41 action.move-chat|claims credential.one-time-code|asks\n\
-100 action.move-chat|claims credential.one-time-code|claims\n\
-197 action.move-chat|claims credential.password|asks\n\
65 action.move-chat|claims firm.bank|claims\n\
205 action.move-chat|claims money.amount|claims\n\
42 action.move-chat|claims money.unusual-means|claims\n\
111 action.move-chat|claims money.valuables|claims\n\
61 action.move-chat|claims person.adviser|claims\n\
31 action.move-chat|claims person.agent|claims\n\
149 action.move-chat|claims person.family|claims\n\
-48 action.move-chat|claims person.recruiter|claims\n\
51 action.move-chat|claims threat.block|threatens\n\
108 action.move-chat|claims threat.deadline|threatens\n\
191 action.move-chat|live\n\
67 action.move-chat|reader\n\
194 action.move-chat|reports\n\
-43 action.move-chat|reports money.amount|claims\n\
164 action.move-chat|reports person.family|claims\n\
167 action.move-chat|speaks\n\
-169 action.pay|advises\n\
-65 action.pay|advises action.pay|asks\n\
38 action.pay|advises action.reply|asks\n\
33 action.pay|advises action.transfer|asks\n\
55 action.pay|advises action.transfer|claims\n\
82 action.pay|advises authority.benefits|claims\n\
-176 action.pay|advises authority.police|claims\n\
136 action.pay|advises authority.tax|claims\n\
-74 action.pay|advises claim.abroad|claims\n\
51 action.pay|advises claim.all-money|claims\n\
-70 action.pay|advises claim.cannot-meet|claims\n\
53 action.pay|advises claim.case|claims\n\
-44 action.pay|advises claim.deposit|claims\n\
-62 action.pay|advises claim.emergency|claims\n\
80 action.pay|advises claim.fee|claims\n\
-43 action.pay|advises claim.fee|denies\n\
114 action.pay|advises claim.fine|claims\n\
-101 action.pay|advises claim.parcel|claims\n\
-45 action.pay|advises claim.purchase|claims\n\
37 action.pay|advises claim.refund|claims\n\
-38 action.pay|advises claim.residence|claims\n\
-62 action.pay|advises credential.card|advises\n\
91 action.pay|advises credential.card|asks\n\
46 action.pay|advises credential.card|claims\n\
93 action.pay|advises credential.cpr|asks\n\
67 action.pay|advises firm.toll|claims\n\
-61 action.pay|advises firm.utility|claims\n\
-32 action.pay|advises money.amount|claims\n\
55 action.pay|advises money.valuables|claims\n\
-37 action.pay|advises person.agent|claims\n\
-101 action.pay|advises person.landlord|claims\n\
-83 action.pay|advises threat.block|threatens\n\
-105 action.pay|advises threat.deadline|threatens\n\
97 action.pay|advises threat.debt|threatens\n\
155 action.pay|asks action.pay|claims\n\
-123 action.pay|asks action.pay|denies\n\
-149 action.pay|asks action.pay|reports\n\
134 action.pay|asks action.press-key|asks\n\
-44 action.pay|asks action.reply|advises\n\
33 action.pay|asks action.reply|claims\n\
87 action.pay|asks action.scan|asks\n\
71 action.pay|asks action.stay-on-line|asks\n\
-60 action.pay|asks action.transfer|advises\n\
-79 action.pay|asks action.transfer|asks\n\
125 action.pay|asks action.transfer|claims\n\
31 action.pay|asks action.update|asks\n\
48 action.pay|asks action.update|reports\n\
54 action.pay|asks action.withdraw|asks\n\
59 action.pay|asks action.withdraw|claims\n\
106 action.pay|asks authority.benefits|claims\n\
-316 action.pay|asks authority.digital-post|claims\n\
110 action.pay|asks authority.embassy|claims\n\
31 action.pay|asks authority.health|claims\n\
165 action.pay|asks authority.immigration|claims\n\
102 action.pay|asks authority.municipality|claims\n\
155 action.pay|asks authority.police|claims\n\
42 action.pay|asks authority.prosecution|claims\n\
-42 action.pay|asks authority.state|claims\n\
149 action.pay|asks authority.tax|claims\n\
176 action.pay|asks claim.abroad|claims\n\
71 action.pay|asks claim.all-money|claims\n\
75 action.pay|asks claim.already-paid|claims\n\
51 action.pay|asks claim.broken-phone|claims\n\
188 action.pay|asks claim.cannot-meet|claims\n\
-67 action.pay|asks claim.case|claims\n\
102 action.pay|asks claim.crime|claims\n\
182 action.pay|asks claim.easy-money|claims\n\
62 action.pay|asks claim.fee|claims\n\
100 action.pay|asks claim.fine|claims\n\
376 action.pay|asks claim.hacked|claims\n\
159 action.pay|asks claim.investment|claims\n\
70 action.pay|asks claim.link|claims\n\
45 action.pay|asks claim.loan|claims\n\
78 action.pay|asks claim.misused-name|claims\n\
-72 action.pay|asks claim.mule|claims\n\
165 action.pay|asks claim.new-number|claims\n\
99 action.pay|asks claim.no-checking|claims\n\
33 action.pay|asks claim.other-account|claims\n\
110 action.pay|asks claim.paid-back|claims\n\
193 action.pay|asks claim.parcel|claims\n\
298 action.pay|asks claim.prize|claims\n\
-51 action.pay|asks claim.prompt|claims\n\
-43 action.pay|asks claim.purchase|claims\n\
391 action.pay|asks claim.recovery|claims\n\
143 action.pay|asks claim.refund|claims\n\
60 action.pay|asks claim.renewal|claims\n\
61 action.pay|asks claim.residence|claims\n\
100 action.pay|asks claim.robot|claims\n\
65 action.pay|asks claim.unpaid|claims\n\
115 action.pay|asks claim.unusual-activity|claims\n\
94 action.pay|asks claim.virus|claims\n\
34 action.pay|asks claim.watched|claims\n\
-142 action.pay|asks claim.your-own|claims\n\
-122 action.pay|asks credential.balance|asks\n\
-221 action.pay|asks credential.bank-details|asks\n\
-64 action.pay|asks credential.bank-details|claims\n\
48 action.pay|asks credential.bank-details|reports\n\
-47 action.pay|asks credential.card|asks\n\
-89 action.pay|asks credential.code|asks\n\
31 action.pay|asks credential.code|reports\n\
-31 action.pay|asks credential.cpr|asks\n\
-108 action.pay|asks credential.cpr|claims\n\
197 action.pay|asks credential.id-document|asks\n\
104 action.pay|asks credential.id-document|claims\n\
125 action.pay|asks credential.mitid|claims\n\
109 action.pay|asks credential.mitid|reports\n\
96 action.pay|asks credential.one-time-code|asks\n\
-38 action.pay|asks credential.password|asks\n\
69 action.pay|asks credential.personal-information|asks\n\
137 action.pay|asks credential.personal-information|claims\n\
-163 action.pay|asks firm.bank|claims\n\
116 action.pay|asks firm.courier|claims\n\
-136 action.pay|asks firm.payment|claims\n\
48 action.pay|asks firm.shop|claims\n\
139 action.pay|asks firm.streaming|claims\n\
299 action.pay|asks firm.toll|claims\n\
77 action.pay|asks firm.utility|claims\n\
58 action.pay|asks money.amount|claims\n\
127 action.pay|asks money.unusual-means|claims\n\
-151 action.pay|asks money.valuables|claims\n\
33 action.pay|asks person.adviser|claims\n\
50 action.pay|asks person.agent|claims\n\
-68 action.pay|asks person.buyer|claims\n\
251 action.pay|asks person.family|claims\n\
48 action.pay|asks person.landlord|claims\n\
61 action.pay|asks person.recruiter|claims\n\
42 action.pay|asks threat.arrest|threatens\n\
-31 action.pay|asks threat.block|reports\n\
131 action.pay|asks threat.block|threatens\n\
102 action.pay|asks threat.court|threatens\n\
150 action.pay|asks threat.cutoff|threatens\n\
-68 action.pay|asks threat.deadline|reports\n\
156 action.pay|asks threat.deadline|threatens\n\
104 action.pay|asks threat.debt|threatens\n\
181 action.pay|asks threat.deportation|threatens\n\
45 action.pay|asks threat.exposure|threatens\n\
198 action.pay|asks threat.return|threatens\n\
-99 action.pay|claims action.pay|denies\n\
-32 action.pay|claims action.pay|reports\n\
112 action.pay|claims action.press-key|asks\n\
49 action.pay|claims action.reply|claims\n\
211 action.pay|claims action.transfer|asks\n\
-72 action.pay|claims action.transfer|claims\n\
-37 action.pay|claims action.update|asks\n\
309 action.pay|claims action.update|claims\n\
-30 action.pay|claims action.update|reports\n\
45 action.pay|claims action.withdraw|asks\n\
-101 action.pay|claims action.withdraw|claims\n\
145 action.pay|claims authority.benefits|claims\n\
59 action.pay|claims authority.court|claims\n\
33 action.pay|claims authority.customs|claims\n\
-191 action.pay|claims authority.digital-post|claims\n\
-166 action.pay|claims authority.embassy|claims\n\
46 action.pay|claims authority.europol|claims\n\
-79 action.pay|claims authority.health|claims\n\
-58 action.pay|claims authority.immigration|claims\n\
-32 action.pay|claims authority.immigration|reports\n\
32 action.pay|claims authority.municipality|claims\n\
-48 action.pay|claims authority.police|claims\n\
155 action.pay|claims claim.already-paid|claims\n\
108 action.pay|claims claim.cannot-meet|claims\n\
-97 action.pay|claims claim.crime|claims\n\
84 action.pay|claims claim.deposit|claims\n\
121 action.pay|claims claim.easy-money|claims\n\
133 action.pay|claims claim.emergency|claims\n\
-36 action.pay|claims claim.hacked|claims\n\
179 action.pay|claims claim.isolation|claims\n\
203 action.pay|claims claim.job|claims\n\
-115 action.pay|claims claim.link|claims\n\
51 action.pay|claims claim.loan|claims\n\
61 action.pay|claims claim.misused-name|claims\n\
100 action.pay|claims claim.mule|claims\n\
141 action.pay|claims claim.new-number|claims\n\
-40 action.pay|claims claim.no-checking|claims\n\
193 action.pay|claims claim.not-you|claims\n\
-163 action.pay|claims claim.other-account|claims\n\
108 action.pay|claims claim.paid-back|claims\n\
61 action.pay|claims claim.parcel|claims\n\
-44 action.pay|claims claim.pick-up|claims\n\
50 action.pay|claims claim.prize|claims\n\
61 action.pay|claims claim.prompt|claims\n\
65 action.pay|claims claim.purchase|claims\n\
94 action.pay|claims claim.reassurance|claims\n\
93 action.pay|claims claim.recovery|claims\n\
-112 action.pay|claims claim.renewal|claims\n\
31 action.pay|claims claim.residence|claims\n\
-70 action.pay|claims claim.safe-account|claims\n\
-129 action.pay|claims claim.sent-by-mistake|claims\n\
48 action.pay|claims claim.unusual-activity|claims\n\
-45 action.pay|claims claim.virus|claims\n\
-138 action.pay|claims claim.your-own|claims\n\
33 action.pay|claims credential.balance|asks\n\
-81 action.pay|claims credential.bank-details|advises\n\
156 action.pay|claims credential.bank-details|asks\n\
-43 action.pay|claims credential.card|claims\n\
-102 action.pay|claims credential.code|advises\n\
-70 action.pay|claims credential.code|asks\n\
38 action.pay|claims credential.code|claims\n\
-31 action.pay|claims credential.code|denies\n\
-75 action.pay|claims credential.id-document|claims\n\
40 action.pay|claims credential.id-document|reports\n\
99 action.pay|claims credential.mitid|asks\n\
40 action.pay|claims credential.mitid|claims\n\
155 action.pay|claims credential.mitid|reports\n\
90 action.pay|claims credential.one-time-code|asks\n\
43 action.pay|claims credential.one-time-code|reports\n\
-130 action.pay|claims credential.password|asks\n\
54 action.pay|claims credential.personal-information|asks\n\
60 action.pay|claims credential.personal-information|claims\n\
65 action.pay|claims credential.pin|asks\n\
-31 action.pay|claims firm.bank|claims\n\
96 action.pay|claims firm.courier|claims\n\
-55 action.pay|claims firm.payment|claims\n\
150 action.pay|claims firm.shop|claims\n\
-63 action.pay|claims firm.telecom|claims\n\
213 action.pay|claims firm.toll|claims\n\
253 action.pay|claims firm.utility|claims\n\
32 action.pay|claims money.amount|claims\n\
-89 action.pay|claims money.valuables|claims\n\
43 action.pay|claims person.adviser|claims\n\
-56 action.pay|claims person.agent|claims\n\
-48 action.pay|claims person.buyer|claims\n\
55 action.pay|claims person.landlord|claims\n\
-38 action.pay|claims person.recruiter|claims\n\
92 action.pay|claims threat.arrest|threatens\n\
-37 action.pay|claims threat.court|threatens\n\
189 action.pay|claims threat.cutoff|threatens\n\
-57 action.pay|claims threat.deadline|threatens\n\
-87 action.pay|claims threat.debt|threatens\n\
47 action.pay|claims threat.deportation|threatens\n\
-41 action.pay|claims threat.return|threatens\n\
-53 action.pay|denies\n\
-81 action.pay|denies claim.case|claims\n\
-31 action.pay|denies claim.deposit|claims\n\
-167 action.pay|denies claim.fee|claims\n\
-60 action.pay|denies claim.parcel|claims\n\
-160 action.pay|denies claim.unpaid|claims\n\
-56 action.pay|denies firm.courier|claims\n\
-69 action.pay|denies money.amount|claims\n\
-122 action.pay|denies threat.block|threatens\n\
-79 action.pay|denies threat.court|threatens\n\
92 action.pay|denies threat.deadline|threatens\n\
48 action.pay|reports\n\
-37 action.pay|reports action.press-key|reports\n\
-36 action.pay|reports action.transfer|reports\n\
68 action.pay|reports action.update|asks\n\
-32 action.pay|reports action.update|claims\n\
-68 action.pay|reports action.update|reports\n\
-64 action.pay|reports authority.digital-post|claims\n\
73 action.pay|reports authority.police|claims\n\
82 action.pay|reports authority.police|reports\n\
-71 action.pay|reports claim.already-paid|claims\n\
31 action.pay|reports claim.crime|claims\n\
238 action.pay|reports claim.deposit|claims\n\
-30 action.pay|reports claim.deposit|reports\n\
-51 action.pay|reports claim.emergency|claims\n\
94 action.pay|reports claim.fee|claims\n\
-36 action.pay|reports claim.fee|reports\n\
120 action.pay|reports claim.fine|claims\n\
90 action.pay|reports claim.investment|claims\n\
-36 action.pay|reports claim.job|claims\n\
-53 action.pay|reports claim.link|claims\n\
-102 action.pay|reports claim.no-checking|claims\n\
-40 action.pay|reports claim.paid-back|claims\n\
96 action.pay|reports claim.paid-back|reports\n\
85 action.pay|reports claim.parcel|claims\n\
-77 action.pay|reports claim.parcel|reports\n\
75 action.pay|reports claim.pick-up|claims\n\
-60 action.pay|reports claim.prize|claims\n\
-33 action.pay|reports claim.purchase|claims\n\
-86 action.pay|reports claim.reassurance|claims\n\
-44 action.pay|reports claim.refund|claims\n\
52 action.pay|reports claim.unpaid|claims\n\
82 action.pay|reports claim.unusual-activity|reports\n\
110 action.pay|reports claim.your-own|claims\n\
-45 action.pay|reports credential.bank-details|claims\n\
73 action.pay|reports credential.card|asks\n\
-93 action.pay|reports credential.card|claims\n\
-38 action.pay|reports credential.id-document|asks\n\
-45 action.pay|reports credential.mitid|reports\n\
86 action.pay|reports credential.personal-information|claims\n\
96 action.pay|reports credential.personal-information|reports\n\
225 action.pay|reports firm.bank|claims\n\
-52 action.pay|reports firm.courier|claims\n\
-43 action.pay|reports firm.payment|claims\n\
247 action.pay|reports money.amount|claims\n\
-70 action.pay|reports money.amount|reports\n\
31 action.pay|reports money.unusual-means|claims\n\
-86 action.pay|reports money.unusual-means|reports\n\
58 action.pay|reports person.agent|claims\n\
-48 action.pay|reports threat.arrest|reports\n\
-35 action.pay|reports threat.arrest|threatens\n\
107 action.pay|reports threat.block|reports\n\
129 action.pay|reports threat.court|threatens\n\
-34 action.pay|reports threat.deadline|reports\n\
101 action.pay|reports threat.deadline|threatens\n\
-33 action.pay|reports threat.debt|threatens\n\
-46 action.press-key|advises\n\
53 action.press-key|asks\n\
49 action.press-key|asks action.press-key|claims\n\
40 action.press-key|asks action.reply|claims\n\
34 action.press-key|asks action.transfer|asks\n\
-43 action.press-key|asks action.transfer|claims\n\
-80 action.press-key|asks action.update|asks\n\
150 action.press-key|asks action.update|claims\n\
213 action.press-key|asks authority.court|claims\n\
133 action.press-key|asks authority.customs|claims\n\
75 action.press-key|asks authority.europol|claims\n\
70 action.press-key|asks authority.immigration|claims\n\
160 action.press-key|asks authority.ministry|claims\n\
232 action.press-key|asks authority.police|claims\n\
88 action.press-key|asks authority.police|reports\n\
-84 action.press-key|asks claim.cannot-meet|claims\n\
158 action.press-key|asks claim.case|claims\n\
199 action.press-key|asks claim.crime|claims\n\
-40 action.press-key|asks claim.easy-money|claims\n\
77 action.press-key|asks claim.fee|claims\n\
-55 action.press-key|asks claim.hacked|claims\n\
-70 action.press-key|asks claim.link|claims\n\
-270 action.press-key|asks claim.menu|claims\n\
175 action.press-key|asks claim.misused-name|claims\n\
40 action.press-key|asks claim.not-you|claims\n\
33 action.press-key|asks claim.paid-back|claims\n\
85 action.press-key|asks claim.parcel|claims\n\
82 action.press-key|asks claim.pick-up|claims\n\
184 action.press-key|asks claim.purchase|claims\n\
53 action.press-key|asks claim.reassurance|claims\n\
54 action.press-key|asks claim.recovery|claims\n\
170 action.press-key|asks claim.refund|claims\n\
-63 action.press-key|asks claim.renewal|claims\n\
181 action.press-key|asks claim.residence|claims\n\
135 action.press-key|asks claim.unpaid|claims\n\
177 action.press-key|asks claim.unusual-activity|claims\n\
35 action.press-key|asks claim.virus|claims\n\
76 action.press-key|asks credential.bank-details|claims\n\
50 action.press-key|asks credential.card|asks\n\
141 action.press-key|asks credential.card|claims\n\
84 action.press-key|asks credential.cpr|asks\n\
123 action.press-key|asks credential.cpr|claims\n\
150 action.press-key|asks credential.id-document|claims\n\
-97 action.press-key|asks credential.mitid|claims\n\
52 action.press-key|asks credential.personal-information|asks\n\
139 action.press-key|asks credential.personal-information|claims\n\
-71 action.press-key|asks firm.bank|claims\n\
72 action.press-key|asks firm.payment|claims\n\
138 action.press-key|asks firm.shop|claims\n\
78 action.press-key|asks firm.support|claims\n\
33 action.press-key|asks firm.toll|claims\n\
225 action.press-key|asks money.amount|claims\n\
186 action.press-key|asks person.agent|claims\n\
-149 action.press-key|asks person.family|claims\n\
196 action.press-key|asks threat.arrest|threatens\n\
163 action.press-key|asks threat.block|threatens\n\
113 action.press-key|asks threat.court|threatens\n\
136 action.press-key|asks threat.cutoff|threatens\n\
155 action.press-key|asks threat.deadline|threatens\n\
78 action.press-key|asks threat.deportation|threatens\n\
89 action.press-key|asks threat.exposure|threatens\n\
-161 action.press-key|asks threat.return|threatens\n\
100 action.press-key|claims\n\
-36 action.press-key|claims authority.benefits|claims\n\
-57 action.press-key|claims authority.police|reports\n\
185 action.press-key|claims claim.crime|claims\n\
120 action.press-key|claims claim.isolation|claims\n\
-84 action.press-key|claims claim.menu|claims\n\
87 action.press-key|claims claim.misused-name|claims\n\
89 action.press-key|claims claim.parcel|claims\n\
77 action.press-key|claims claim.purchase|claims\n\
118 action.press-key|claims claim.residence|claims\n\
-139 action.press-key|claims claim.robot|claims\n\
120 action.press-key|claims claim.unusual-activity|claims\n\
-46 action.press-key|claims credential.bank-details|claims\n\
80 action.press-key|claims credential.card|claims\n\
-236 action.press-key|claims credential.cpr|claims\n\
35 action.press-key|claims credential.personal-information|claims\n\
65 action.press-key|claims money.amount|claims\n\
204 action.press-key|claims threat.arrest|threatens\n\
249 action.press-key|claims threat.deadline|threatens\n\
62 action.press-key|live\n\
-124 action.press-key|reports\n\
49 action.press-key|reports action.stay-on-line|reports\n\
-70 action.press-key|reports authority.police|claims\n\
-31 action.press-key|reports claim.case|reports\n\
-64 action.press-key|reports claim.crime|reports\n\
-42 action.press-key|reports claim.robot|reports\n\
54 action.press-key|reports credential.bank-details|claims\n\
-38 action.press-key|reports credential.cpr|claims\n\
-46 action.press-key|reports credential.cpr|reports\n\
-43 action.press-key|reports money.amount|reports\n\
-93 action.press-key|reports person.agent|claims\n\
-73 action.press-key|reports threat.arrest|threatens\n\
82 action.press-key|reports threat.block|reports\n\
44 action.press-key|reports threat.deadline|reports\n\
-106 action.reply|advises\n\
32 action.reply|advises action.transfer|claims\n\
-42 action.reply|advises authority.digital-post|claims\n\
-46 action.reply|advises authority.immigration|claims\n\
42 action.reply|advises authority.police|claims\n\
-33 action.reply|advises claim.residence|claims\n\
-68 action.reply|advises claim.unusual-activity|claims\n\
-35 action.reply|advises claim.your-own|claims\n\
-42 action.reply|advises credential.id-document|claims\n\
75 action.reply|advises credential.mitid|claims\n\
-52 action.reply|advises credential.password|claims\n\
-91 action.reply|advises firm.bank|claims\n\
78 action.reply|advises money.amount|claims\n\
31 action.reply|advises money.unusual-means|claims\n\
-105 action.reply|advises threat.block|threatens\n\
36 action.reply|advises threat.court|threatens\n\
-120 action.reply|advises threat.deadline|threatens\n\
127 action.reply|asks action.transfer|asks\n\
126 action.reply|asks action.update|asks\n\
-62 action.reply|asks authority.digital-post|claims\n\
145 action.reply|asks authority.europol|claims\n\
94 action.reply|asks authority.police|claims\n\
46 action.reply|asks authority.prosecution|claims\n\
58 action.reply|asks authority.state|claims\n\
-67 action.reply|asks authority.tax|claims\n\
119 action.reply|asks claim.broken-phone|claims\n\
56 action.reply|asks claim.cannot-meet|claims\n\
-59 action.reply|asks claim.case|claims\n\
120 action.reply|asks claim.crime|claims\n\
-63 action.reply|asks claim.deposit|claims\n\
224 action.reply|asks claim.easy-money|claims\n\
-52 action.reply|asks claim.emergency|claims\n\
-46 action.reply|asks claim.fine|claims\n\
31 action.reply|asks claim.hacked|claims\n\
156 action.reply|asks claim.investment|claims\n\
39 action.reply|asks claim.isolation|claims\n\
167 action.reply|asks claim.job|claims\n\
121 action.reply|asks claim.link|claims\n\
112 action.reply|asks claim.mule|claims\n\
152 action.reply|asks claim.new-number|claims\n\
38 action.reply|asks claim.no-checking|claims\n\
67 action.reply|asks claim.other-account|claims\n\
58 action.reply|asks claim.paid-back|claims\n\
-57 action.reply|asks claim.parcel|claims\n\
-75 action.reply|asks claim.prize|claims\n\
-105 action.reply|asks claim.purchase|claims\n\
-177 action.reply|asks claim.refund|claims\n\
47 action.reply|asks claim.renewal|claims\n\
163 action.reply|asks claim.unusual-activity|claims\n\
-50 action.reply|asks credential.bank-details|asks\n\
82 action.reply|asks credential.bank-details|claims\n\
190 action.reply|asks credential.card|asks\n\
-46 action.reply|asks credential.card|claims\n\
-46 action.reply|asks credential.card|denies\n\
92 action.reply|asks credential.code|asks\n\
91 action.reply|asks credential.cpr|asks\n\
85 action.reply|asks credential.id-document|asks\n\
262 action.reply|asks credential.mitid|claims\n\
109 action.reply|asks credential.one-time-code|asks\n\
107 action.reply|asks credential.one-time-code|claims\n\
158 action.reply|asks credential.password|asks\n\
35 action.reply|asks credential.personal-information|asks\n\
47 action.reply|asks credential.personal-information|claims\n\
32 action.reply|asks credential.pin|asks\n\
36 action.reply|asks firm.courier|claims\n\
122 action.reply|asks firm.payment|claims\n\
42 action.reply|asks firm.toll|claims\n\
57 action.reply|asks money.amount|claims\n\
85 action.reply|asks money.unusual-means|claims\n\
46 action.reply|asks money.valuables|claims\n\
97 action.reply|asks person.agent|claims\n\
61 action.reply|asks person.buyer|claims\n\
137 action.reply|asks person.family|claims\n\
39 action.reply|asks person.landlord|claims\n\
93 action.reply|asks threat.arrest|threatens\n\
112 action.reply|asks threat.block|threatens\n\
30 action.reply|asks threat.court|threatens\n\
68 action.reply|asks threat.exposure|threatens\n\
-60 action.reply|claims\n\
69 action.reply|claims action.transfer|claims\n\
-84 action.reply|claims action.update|asks\n\
31 action.reply|claims authority.benefits|claims\n\
-150 action.reply|claims authority.digital-post|claims\n\
-38 action.reply|claims authority.nsk|claims\n\
223 action.reply|claims authority.police|claims\n\
-47 action.reply|claims authority.prosecution|claims\n\
68 action.reply|claims claim.broken-phone|claims\n\
-64 action.reply|claims claim.case|claims\n\
-53 action.reply|claims claim.crime|claims\n\
-54 action.reply|claims claim.isolation|claims\n\
-79 action.reply|claims claim.link|claims\n\
68 action.reply|claims claim.new-number|claims\n\
-58 action.reply|claims claim.no-checking|claims\n\
62 action.reply|claims claim.other-account|claims\n\
33 action.reply|claims claim.parcel|claims\n\
38 action.reply|claims claim.purchase|claims\n\
-38 action.reply|claims claim.refund|claims\n\
-47 action.reply|claims claim.renewal|claims\n\
-45 action.reply|claims claim.your-own|claims\n\
-53 action.reply|claims credential.bank-details|claims\n\
85 action.reply|claims credential.card|asks\n\
-30 action.reply|claims credential.card|claims\n\
44 action.reply|claims credential.id-document|asks\n\
-49 action.reply|claims credential.mitid|claims\n\
76 action.reply|claims credential.one-time-code|claims\n\
77 action.reply|claims person.family|claims\n\
-121 action.reply|claims threat.arrest|threatens\n\
43 action.reply|claims threat.block|threatens\n\
-63 action.reply|claims threat.court|threatens\n\
171 action.reply|claims threat.deadline|threatens\n\
-32 action.reply|reports firm.bank|claims\n\
-65 action.reply|reports threat.deadline|threatens\n\
86 action.scan|asks credential.card|asks\n\
232 action.scan|asks credential.code|asks\n\
90 action.scan|asks credential.mitid|claims\n\
85 action.scan|asks money.amount|claims\n\
106 action.scan|asks threat.deadline|threatens\n\
34 action.scan|claims\n\
126 action.scan|reader\n\
108 action.scan|speaks\n\
43 action.stay-on-line|asks action.stay-on-line|claims\n\
59 action.stay-on-line|asks action.transfer|asks\n\
245 action.stay-on-line|asks action.transfer|claims\n\
-97 action.stay-on-line|asks action.update|advises\n\
87 action.stay-on-line|asks action.withdraw|asks\n\
81 action.stay-on-line|asks authority.court|claims\n\
252 action.stay-on-line|asks authority.police|claims\n\
146 action.stay-on-line|asks claim.all-money|claims\n\
103 action.stay-on-line|asks claim.case|claims\n\
44 action.stay-on-line|asks claim.fee|claims\n\
103 action.stay-on-line|asks claim.isolation|claims\n\
-69 action.stay-on-line|asks claim.link|claims\n\
-86 action.stay-on-line|asks claim.menu|claims\n\
44 action.stay-on-line|asks claim.misused-name|claims\n\
76 action.stay-on-line|asks claim.parcel|claims\n\
-40 action.stay-on-line|asks claim.pick-up|claims\n\
90 action.stay-on-line|asks claim.reassurance|claims\n\
-49 action.stay-on-line|asks claim.renewal|claims\n\
47 action.stay-on-line|asks claim.robot|claims\n\
50 action.stay-on-line|asks claim.safe-account|claims\n\
188 action.stay-on-line|asks claim.unusual-activity|claims\n\
77 action.stay-on-line|asks credential.card|asks\n\
-94 action.stay-on-line|asks credential.card|claims\n\
53 action.stay-on-line|asks credential.code|claims\n\
50 action.stay-on-line|asks credential.cpr|claims\n\
42 action.stay-on-line|asks credential.mitid|asks\n\
-93 action.stay-on-line|asks credential.mitid|claims\n\
86 action.stay-on-line|asks credential.one-time-code|asks\n\
167 action.stay-on-line|asks firm.bank|claims\n\
49 action.stay-on-line|asks firm.payment|claims\n\
62 action.stay-on-line|asks money.amount|claims\n\
135 action.stay-on-line|asks money.valuables|claims\n\
60 action.stay-on-line|asks person.landlord|claims\n\
289 action.stay-on-line|asks threat.arrest|threatens\n\
204 action.stay-on-line|asks threat.block|threatens\n\
74 action.stay-on-line|asks threat.court|threatens\n\
33 action.stay-on-line|asks threat.cutoff|threatens\n\
89 action.stay-on-line|asks threat.deadline|threatens\n\
208 action.stay-on-line|claims\n\
44 action.stay-on-line|claims action.transfer|asks\n\
55 action.stay-on-line|claims authority.police|claims\n\
78 action.stay-on-line|claims claim.crime|claims\n\
53 action.stay-on-line|claims claim.deposit|claims\n\
122 action.stay-on-line|claims claim.isolation|claims\n\
123 action.stay-on-line|claims firm.bank|claims\n\
35 action.stay-on-line|claims money.amount|claims\n\
54 action.stay-on-line|live\n\
46 action.stay-on-line|reader\n\
140 action.stay-on-line|reports authority.police|reports\n\
53 action.stay-on-line|reports claim.crime|claims\n\
115 action.stay-on-line|reports claim.pick-up|reports\n\
-34 action.stay-on-line|reports credential.card|claims\n\
-41 action.stay-on-line|reports firm.bank|claims\n\
69 action.stay-on-line|reports money.amount|reports\n\
163 action.stay-on-line|reports money.valuables|reports\n\
72 action.stay-on-line|reports person.family|reports\n\
96 action.stay-on-line|reports threat.block|reports\n\
-114 action.stay-on-line|reports threat.block|threatens\n\
-30 action.stay-on-line|reports threat.court|threatens\n\
104 action.stay-on-line|reports threat.deadline|reports\n\
52 action.transfer|advises action.transfer|asks\n\
-121 action.transfer|advises action.transfer|claims\n\
-92 action.transfer|advises authority.police|claims\n\
38 action.transfer|advises claim.all-money|claims\n\
-167 action.transfer|advises claim.deposit|claims\n\
-76 action.transfer|advises claim.emergency|claims\n\
-48 action.transfer|advises claim.fee|claims\n\
35 action.transfer|advises claim.mule|claims\n\
-74 action.transfer|advises claim.other-account|claims\n\
-101 action.transfer|advises claim.pick-up|claims\n\
-84 action.transfer|advises claim.safe-account|claims\n\
-67 action.transfer|advises claim.safe-account|denies\n\
-77 action.transfer|advises claim.unusual-activity|claims\n\
-65 action.transfer|advises credential.cpr|claims\n\
60 action.transfer|advises credential.id-document|claims\n\
-52 action.transfer|advises credential.mitid|advises\n\
-39 action.transfer|advises credential.mitid|claims\n\
-31 action.transfer|advises credential.mitid|reports\n\
75 action.transfer|advises money.unusual-means|claims\n\
-76 action.transfer|advises money.valuables|claims\n\
-35 action.transfer|advises person.agent|claims\n\
97 action.transfer|advises person.family|claims\n\
-91 action.transfer|advises person.landlord|claims\n\
-81 action.transfer|advises threat.block|threatens\n\
-54 action.transfer|advises threat.deadline|threatens\n\
60 action.transfer|asks action.transfer|reports\n\
93 action.transfer|asks action.update|asks\n\
189 action.transfer|asks action.update|claims\n\
31 action.transfer|asks action.update|reports\n\
161 action.transfer|asks action.withdraw|asks\n\
-173 action.transfer|asks authority.benefits|claims\n\
55 action.transfer|asks authority.court|claims\n\
52 action.transfer|asks authority.customs|claims\n\
83 action.transfer|asks authority.embassy|claims\n\
-96 action.transfer|asks authority.health|claims\n\
75 action.transfer|asks authority.immigration|claims\n\
51 action.transfer|asks authority.nsk|claims\n\
86 action.transfer|asks authority.police|claims\n\
-35 action.transfer|asks authority.police|reports\n\
65 action.transfer|asks authority.state|claims\n\
140 action.transfer|asks authority.tax|claims\n\
367 action.transfer|asks claim.abroad|claims\n\
193 action.transfer|asks claim.all-money|claims\n\
167 action.transfer|asks claim.broken-phone|claims\n\
148 action.transfer|asks claim.cannot-meet|claims\n\
186 action.transfer|asks claim.case|claims\n\
185 action.transfer|asks claim.crime|claims\n\
45 action.transfer|asks claim.deposit|claims\n\
154 action.transfer|asks claim.easy-money|claims\n\
67 action.transfer|asks claim.emergency|claims\n\
-35 action.transfer|asks claim.fee|claims\n\
91 action.transfer|asks claim.fine|claims\n\
239 action.transfer|asks claim.hacked|claims\n\
107 action.transfer|asks claim.investment|claims\n\
66 action.transfer|asks claim.isolation|claims\n\
182 action.transfer|asks claim.job|claims\n\
162 action.transfer|asks claim.loan|claims\n\
-52 action.transfer|asks claim.misused-name|claims\n\
334 action.transfer|asks claim.mule|claims\n\
256 action.transfer|asks claim.new-number|claims\n\
98 action.transfer|asks claim.no-checking|claims\n\
101 action.transfer|asks claim.not-you|claims\n\
241 action.transfer|asks claim.other-account|claims\n\
85 action.transfer|asks claim.paid-back|claims\n\
-35 action.transfer|asks claim.parcel|claims\n\
70 action.transfer|asks claim.pick-up|claims\n\
66 action.transfer|asks claim.prize|claims\n\
41 action.transfer|asks claim.prompt|claims\n\
136 action.transfer|asks claim.purchase|claims\n\
170 action.transfer|asks claim.reassurance|claims\n\
49 action.transfer|asks claim.recovery|claims\n\
77 action.transfer|asks claim.refund|claims\n\
-51 action.transfer|asks claim.renewal|claims\n\
116 action.transfer|asks claim.residence|claims\n\
174 action.transfer|asks claim.safe-account|claims\n\
152 action.transfer|asks claim.sent-by-mistake|claims\n\
-175 action.transfer|asks claim.unpaid|claims\n\
148 action.transfer|asks claim.unusual-activity|claims\n\
79 action.transfer|asks claim.virus|claims\n\
123 action.transfer|asks claim.watched|claims\n\
-113 action.transfer|asks claim.your-own|claims\n\
-110 action.transfer|asks credential.balance|asks\n\
-67 action.transfer|asks credential.balance|claims\n\
77 action.transfer|asks credential.bank-details|asks\n\
208 action.transfer|asks credential.bank-details|claims\n\
65 action.transfer|asks credential.bank-details|reports\n\
-39 action.transfer|asks credential.card|asks\n\
-137 action.transfer|asks credential.card|claims\n\
-160 action.transfer|asks credential.code|asks\n\
-181 action.transfer|asks credential.code|claims\n\
-38 action.transfer|asks credential.code|reports\n\
78 action.transfer|asks credential.cpr|claims\n\
71 action.transfer|asks credential.id-document|asks\n\
68 action.transfer|asks credential.id-document|claims\n\
-35 action.transfer|asks credential.mitid|asks\n\
-56 action.transfer|asks credential.mitid|claims\n\
-247 action.transfer|asks credential.one-time-code|asks\n\
-112 action.transfer|asks credential.one-time-code|claims\n\
61 action.transfer|asks credential.password|asks\n\
-55 action.transfer|asks credential.password|claims\n\
-227 action.transfer|asks credential.personal-information|asks\n\
51 action.transfer|asks credential.personal-information|claims\n\
96 action.transfer|asks firm.bank|claims\n\
-84 action.transfer|asks firm.bank|reports\n\
-154 action.transfer|asks firm.payment|claims\n\
43 action.transfer|asks firm.shop|claims\n\
123 action.transfer|asks firm.support|claims\n\
103 action.transfer|asks firm.toll|claims\n\
66 action.transfer|asks firm.utility|claims\n\
50 action.transfer|asks money.amount|claims\n\
61 action.transfer|asks money.unusual-means|claims\n\
-65 action.transfer|asks money.valuables|claims\n\
-198 action.transfer|asks person.buyer|claims\n\
96 action.transfer|asks person.family|claims\n\
155 action.transfer|asks person.landlord|claims\n\
187 action.transfer|asks person.recruiter|claims\n\
247 action.transfer|asks threat.arrest|threatens\n\
183 action.transfer|asks threat.block|threatens\n\
132 action.transfer|asks threat.court|threatens\n\
85 action.transfer|asks threat.cutoff|threatens\n\
152 action.transfer|asks threat.deadline|threatens\n\
-54 action.transfer|asks threat.debt|threatens\n\
67 action.transfer|asks threat.deportation|threatens\n\
125 action.transfer|asks threat.return|threatens\n\
-72 action.transfer|claims\n\
-74 action.transfer|claims action.transfer|reports\n\
167 action.transfer|claims action.update|asks\n\
86 action.transfer|claims action.update|claims\n\
-47 action.transfer|claims action.update|reports\n\
58 action.transfer|claims action.withdraw|asks\n\
54 action.transfer|claims action.withdraw|claims\n\
58 action.transfer|claims authority.benefits|claims\n\
70 action.transfer|claims authority.court|claims\n\
110 action.transfer|claims authority.digital-post|claims\n\
125 action.transfer|claims authority.embassy|claims\n\
42 action.transfer|claims authority.immigration|claims\n\
201 action.transfer|claims authority.police|claims\n\
-44 action.transfer|claims authority.state|claims\n\
-34 action.transfer|claims authority.tax|claims\n\
-98 action.transfer|claims claim.all-money|claims\n\
-77 action.transfer|claims claim.all-money|reports\n\
-84 action.transfer|claims claim.already-paid|claims\n\
80 action.transfer|claims claim.broken-phone|claims\n\
105 action.transfer|claims claim.cannot-meet|claims\n\
65 action.transfer|claims claim.case|claims\n\
-128 action.transfer|claims claim.crime|claims\n\
-106 action.transfer|claims claim.deposit|claims\n\
58 action.transfer|claims claim.easy-money|claims\n\
114 action.transfer|claims claim.emergency|claims\n\
122 action.transfer|claims claim.fee|claims\n\
-59 action.transfer|claims claim.fine|claims\n\
-45 action.transfer|claims claim.hacked|claims\n\
102 action.transfer|claims claim.investment|claims\n\
51 action.transfer|claims claim.isolation|claims\n\
197 action.transfer|claims claim.job|claims\n\
154 action.transfer|claims claim.link|claims\n\
32 action.transfer|claims claim.loan|claims\n\
102 action.transfer|claims claim.misused-name|claims\n\
194 action.transfer|claims claim.mule|claims\n\
136 action.transfer|claims claim.no-checking|claims\n\
89 action.transfer|claims claim.not-you|claims\n\
176 action.transfer|claims claim.other-account|claims\n\
101 action.transfer|claims claim.parcel|claims\n\
-106 action.transfer|claims claim.pick-up|claims\n\
-31 action.transfer|claims claim.prize|claims\n\
266 action.transfer|claims claim.prompt|claims\n\
108 action.transfer|claims claim.reassurance|claims\n\
73 action.transfer|claims claim.recovery|claims\n\
-71 action.transfer|claims claim.renewal|claims\n\
80 action.transfer|claims claim.safe-account|claims\n\
-76 action.transfer|claims claim.sent-by-mistake|claims\n\
-101 action.transfer|claims claim.unpaid|claims\n\
37 action.transfer|claims claim.unusual-activity|claims\n\
-149 action.transfer|claims credential.balance|asks\n\
-60 action.transfer|claims credential.balance|claims\n\
243 action.transfer|claims credential.bank-details|asks\n\
116 action.transfer|claims credential.bank-details|claims\n\
42 action.transfer|claims credential.card|asks\n\
-180 action.transfer|claims credential.card|claims\n\
88 action.transfer|claims credential.code|advises\n\
-64 action.transfer|claims credential.code|asks\n\
96 action.transfer|claims credential.cpr|asks\n\
-31 action.transfer|claims credential.cpr|claims\n\
56 action.transfer|claims credential.id-document|asks\n\
59 action.transfer|claims credential.mitid|asks\n\
139 action.transfer|claims credential.mitid|claims\n\
-102 action.transfer|claims credential.mitid|reports\n\
165 action.transfer|claims credential.one-time-code|asks\n\
247 action.transfer|claims credential.one-time-code|claims\n\
40 action.transfer|claims credential.password|asks\n\
58 action.transfer|claims credential.personal-information|asks\n\
-97 action.transfer|claims credential.personal-information|claims\n\
-74 action.transfer|claims firm.bank|reports\n\
145 action.transfer|claims firm.payment|claims\n\
110 action.transfer|claims firm.shop|claims\n\
151 action.transfer|claims firm.telecom|claims\n\
-33 action.transfer|claims money.amount|claims\n\
58 action.transfer|claims money.amount|reports\n\
112 action.transfer|claims person.family|claims\n\
84 action.transfer|claims person.landlord|claims\n\
84 action.transfer|claims threat.arrest|threatens\n\
-40 action.transfer|claims threat.block|reports\n\
150 action.transfer|claims threat.block|threatens\n\
158 action.transfer|claims threat.court|threatens\n\
-41 action.transfer|claims threat.deportation|threatens\n\
36 action.transfer|claims threat.exposure|threatens\n\
-133 action.transfer|denies\n\
112 action.transfer|reports\n\
-72 action.transfer|reports action.update|asks\n\
-80 action.transfer|reports action.update|claims\n\
-54 action.transfer|reports authority.police|claims\n\
-90 action.transfer|reports authority.police|reports\n\
-37 action.transfer|reports authority.state|claims\n\
51 action.transfer|reports claim.all-money|claims\n\
-30 action.transfer|reports claim.all-money|reports\n\
50 action.transfer|reports claim.case|claims\n\
-47 action.transfer|reports claim.case|reports\n\
-57 action.transfer|reports claim.crime|reports\n\
-81 action.transfer|reports claim.fee|claims\n\
-77 action.transfer|reports claim.investment|claims\n\
46 action.transfer|reports claim.investment|reports\n\
30 action.transfer|reports claim.no-checking|claims\n\
70 action.transfer|reports claim.parcel|claims\n\
-51 action.transfer|reports claim.purchase|claims\n\
63 action.transfer|reports claim.reassurance|claims\n\
-35 action.transfer|reports claim.safe-account|reports\n\
-91 action.transfer|reports claim.unusual-activity|claims\n\
-70 action.transfer|reports claim.unusual-activity|reports\n\
-42 action.transfer|reports credential.bank-details|reports\n\
-32 action.transfer|reports credential.card|reports\n\
-50 action.transfer|reports credential.code|reports\n\
-48 action.transfer|reports credential.cpr|reports\n\
-61 action.transfer|reports credential.id-document|reports\n\
-57 action.transfer|reports credential.mitid|claims\n\
-39 action.transfer|reports credential.mitid|reports\n\
-49 action.transfer|reports credential.personal-information|claims\n\
-60 action.transfer|reports firm.bank|reports\n\
-39 action.transfer|reports money.amount|claims\n\
-56 action.transfer|reports money.unusual-means|claims\n\
30 action.transfer|reports money.valuables|claims\n\
-62 action.transfer|reports money.valuables|reports\n\
32 action.transfer|reports person.family|claims\n\
-54 action.transfer|reports person.family|reports\n\
-73 action.transfer|reports threat.arrest|reports\n\
-52 action.transfer|reports threat.block|threatens\n\
31 action.transfer|reports threat.deadline|threatens\n\
-32 action.transfer|speaks\n\
30 action.update|advises\n\
-49 action.update|advises action.update|asks\n\
-30 action.update|advises authority.benefits|claims\n\
-186 action.update|advises authority.police|claims\n\
196 action.update|advises claim.case|claims\n\
-35 action.update|advises claim.fine|claims\n\
-61 action.update|advises claim.job|claims\n\
-103 action.update|advises claim.link|claims\n\
-30 action.update|advises claim.reassurance|claims\n\
-61 action.update|advises claim.renewal|claims\n\
-148 action.update|advises claim.unusual-activity|claims\n\
107 action.update|advises credential.card|advises\n\
49 action.update|advises credential.card|asks\n\
148 action.update|advises credential.cpr|claims\n\
-43 action.update|advises credential.id-document|asks\n\
215 action.update|advises credential.id-document|claims\n\
-49 action.update|advises credential.mitid|asks\n\
-53 action.update|advises credential.one-time-code|asks\n\
-35 action.update|advises firm.bank|claims\n\
108 action.update|advises money.amount|claims\n\
-91 action.update|advises threat.block|threatens\n\
53 action.update|advises threat.deadline|threatens\n\
-114 action.update|asks action.update|claims\n\
-80 action.update|asks action.update|reports\n\
-66 action.update|asks action.withdraw|claims\n\
-82 action.update|asks authority.benefits|claims\n\
55 action.update|asks authority.digital-post|claims\n\
-78 action.update|asks authority.health|claims\n\
92 action.update|asks authority.immigration|claims\n\
-62 action.update|asks authority.municipality|claims\n\
-91 action.update|asks authority.police|claims\n\
73 action.update|asks authority.state|claims\n\
195 action.update|asks authority.tax|claims\n\
130 action.update|asks claim.abroad|claims\n\
-51 action.update|asks claim.all-money|claims\n\
200 action.update|asks claim.already-paid|claims\n\
-39 action.update|asks claim.broken-phone|claims\n\
-113 action.update|asks claim.cannot-meet|claims\n\
-82 action.update|asks claim.case|claims\n\
-36 action.update|asks claim.crime|claims\n\
-70 action.update|asks claim.deposit|claims\n\
-181 action.update|asks claim.easy-money|claims\n\
115 action.update|asks claim.emergency|claims\n\
114 action.update|asks claim.fee|claims\n\
96 action.update|asks claim.fine|claims\n\
-108 action.update|asks claim.investment|claims\n\
-248 action.update|asks claim.job|claims\n\
-32 action.update|asks claim.loan|claims\n\
-38 action.update|asks claim.misused-name|claims\n\
203 action.update|asks claim.mule|claims\n\
-54 action.update|asks claim.new-number|claims\n\
47 action.update|asks claim.no-checking|claims\n\
70 action.update|asks claim.not-you|claims\n\
57 action.update|asks claim.other-account|claims\n\
136 action.update|asks claim.paid-back|claims\n\
241 action.update|asks claim.parcel|claims\n\
-35 action.update|asks claim.pick-up|claims\n\
263 action.update|asks claim.prize|claims\n\
-94 action.update|asks claim.prompt|claims\n\
216 action.update|asks claim.purchase|claims\n\
71 action.update|asks claim.reassurance|claims\n\
-174 action.update|asks claim.recovery|claims\n\
229 action.update|asks claim.refund|claims\n\
-44 action.update|asks claim.residence|claims\n\
-131 action.update|asks claim.safe-account|claims\n\
51 action.update|asks claim.unpaid|claims\n\
180 action.update|asks claim.unusual-activity|claims\n\
-31 action.update|asks claim.virus|claims\n\
-85 action.update|asks claim.your-own|claims\n\
-58 action.update|asks credential.balance|claims\n\
81 action.update|asks credential.bank-details|asks\n\
-161 action.update|asks credential.bank-details|claims\n\
87 action.update|asks credential.card|asks\n\
-126 action.update|asks credential.card|claims\n\
-135 action.update|asks credential.code|claims\n\
115 action.update|asks credential.cpr|asks\n\
34 action.update|asks credential.cpr|claims\n\
-152 action.update|asks credential.id-document|asks\n\
-105 action.update|asks credential.id-document|claims\n\
-36 action.update|asks credential.mitid|advises\n\
114 action.update|asks credential.mitid|asks\n\
65 action.update|asks credential.nemid|asks\n\
133 action.update|asks credential.nemid|claims\n\
-42 action.update|asks credential.one-time-code|claims\n\
67 action.update|asks credential.password|claims\n\
54 action.update|asks credential.personal-information|advises\n\
143 action.update|asks credential.personal-information|asks\n\
176 action.update|asks credential.personal-information|claims\n\
125 action.update|asks credential.personal-information|denies\n\
-135 action.update|asks credential.pin|claims\n\
80 action.update|asks firm.bank|claims\n\
283 action.update|asks firm.courier|claims\n\
189 action.update|asks firm.payment|claims\n\
-60 action.update|asks firm.shop|claims\n\
98 action.update|asks firm.streaming|claims\n\
-30 action.update|asks firm.support|claims\n\
253 action.update|asks firm.telecom|claims\n\
-41 action.update|asks firm.toll|claims\n\
166 action.update|asks money.amount|claims\n\
-58 action.update|asks money.valuables|claims\n\
162 action.update|asks person.agent|claims\n\
105 action.update|asks person.buyer|claims\n\
87 action.update|asks person.family|claims\n\
227 action.update|asks threat.court|threatens\n\
59 action.update|asks threat.deportation|threatens\n\
-64 action.update|claims\n\
-41 action.update|claims action.withdraw|claims\n\
71 action.update|claims authority.benefits|claims\n\
47 action.update|claims authority.court|claims\n\
-84 action.update|claims authority.digital-post|claims\n\
-146 action.update|claims authority.embassy|claims\n\
-58 action.update|claims authority.immigration|claims\n\
-74 action.update|claims authority.police|claims\n\
-37 action.update|claims authority.police|reports\n\
-80 action.update|claims claim.abroad|claims\n\
-45 action.update|claims claim.all-money|claims\n\
41 action.update|claims claim.already-paid|claims\n\
129 action.update|claims claim.cannot-meet|claims\n\
-52 action.update|claims claim.case|claims\n\
-108 action.update|claims claim.crime|claims\n\
112 action.update|claims claim.emergency|claims\n\
34 action.update|claims claim.fee|claims\n\
-43 action.update|claims claim.fine|claims\n\
-34 action.update|claims claim.hacked|claims\n\
110 action.update|claims claim.investment|claims\n\
-46 action.update|claims claim.job|claims\n\
-71 action.update|claims claim.job|reports\n\
71 action.update|claims claim.link|claims\n\
66 action.update|claims claim.misused-name|claims\n\
-69 action.update|claims claim.no-checking|claims\n\
-33 action.update|claims claim.not-you|claims\n\
43 action.update|claims claim.other-account|claims\n\
30 action.update|claims claim.paid-back|claims\n\
89 action.update|claims claim.parcel|claims\n\
63 action.update|claims claim.pick-up|claims\n\
115 action.update|claims claim.prompt|claims\n\
-90 action.update|claims claim.purchase|claims\n\
119 action.update|claims claim.recovery|claims\n\
120 action.update|claims claim.renewal|claims\n\
-39 action.update|claims claim.residence|claims\n\
-40 action.update|claims claim.robot|claims\n\
131 action.update|claims claim.unusual-activity|claims\n\
37 action.update|claims claim.unusual-activity|reports\n\
54 action.update|claims claim.virus|claims\n\
-57 action.update|claims claim.your-own|claims\n\
-65 action.update|claims credential.balance|claims\n\
79 action.update|claims credential.bank-details|claims\n\
-83 action.update|claims credential.card|advises\n\
97 action.update|claims credential.card|asks\n\
-58 action.update|claims credential.card|reports\n\
80 action.update|claims credential.code|asks\n\
75 action.update|claims credential.code|claims\n\
-90 action.update|claims credential.cpr|asks\n\
-96 action.update|claims credential.cpr|claims\n\
-54 action.update|claims credential.id-document|claims\n\
171 action.update|claims credential.mitid|asks\n\
107 action.update|claims credential.one-time-code|asks\n\
215 action.update|claims credential.one-time-code|claims\n\
82 action.update|claims credential.password|asks\n\
92 action.update|claims credential.personal-information|asks\n\
58 action.update|claims credential.personal-information|claims\n\
50 action.update|claims credential.pin|asks\n\
98 action.update|claims firm.bank|claims\n\
147 action.update|claims firm.bank|reports\n\
58 action.update|claims firm.courier|claims\n\
81 action.update|claims firm.streaming|claims\n\
-51 action.update|claims firm.support|claims\n\
94 action.update|claims firm.utility|claims\n\
47 action.update|claims money.amount|claims\n\
-40 action.update|claims money.valuables|claims\n\
60 action.update|claims person.agent|claims\n\
-98 action.update|claims person.buyer|claims\n\
-48 action.update|claims person.landlord|claims\n\
-34 action.update|claims person.recruiter|claims\n\
100 action.update|claims threat.arrest|threatens\n\
-64 action.update|claims threat.court|threatens\n\
74 action.update|claims threat.cutoff|threatens\n\
-229 action.update|denies\n\
-33 action.update|live\n\
-51 action.update|reports\n\
-52 action.update|reports authority.digital-post|claims\n\
34 action.update|reports authority.police|claims\n\
64 action.update|reports authority.police|reports\n\
-71 action.update|reports claim.crime|claims\n\
-85 action.update|reports claim.fee|claims\n\
62 action.update|reports claim.hacked|claims\n\
-33 action.update|reports claim.link|claims\n\
122 action.update|reports claim.not-you|claims\n\
124 action.update|reports claim.pick-up|claims\n\
89 action.update|reports claim.purchase|claims\n\
230 action.update|reports claim.reassurance|reports\n\
-115 action.update|reports claim.residence|claims\n\
40 action.update|reports claim.unusual-activity|claims\n\
-89 action.update|reports credential.card|claims\n\
-55 action.update|reports credential.card|reports\n\
60 action.update|reports credential.code|asks\n\
55 action.update|reports credential.code|claims\n\
-63 action.update|reports credential.mitid|claims\n\
-114 action.update|reports firm.payment|claims\n\
126 action.update|reports firm.support|claims\n\
72 action.update|reports money.amount|claims\n\
96 action.update|reports money.amount|reports\n\
36 action.update|reports money.valuables|reports\n\
53 action.update|reports person.family|claims\n\
-104 action.update|reports threat.block|threatens\n\
-62 action.update|reports threat.court|threatens\n\
-34 action.update|reports threat.deadline|reports\n\
-95 action.update|reports threat.deadline|threatens\n\
113 action.update|speaks\n\
-38 action.withdraw|advises\n\
118 action.withdraw|asks\n\
136 action.withdraw|asks action.withdraw|claims\n\
45 action.withdraw|asks authority.police|claims\n\
86 action.withdraw|asks claim.all-money|claims\n\
77 action.withdraw|asks claim.crime|claims\n\
56 action.withdraw|asks claim.easy-money|claims\n\
-54 action.withdraw|asks claim.emergency|claims\n\
44 action.withdraw|asks claim.fee|claims\n\
70 action.withdraw|asks claim.hacked|claims\n\
99 action.withdraw|asks claim.investment|claims\n\
132 action.withdraw|asks claim.job|claims\n\
177 action.withdraw|asks claim.mule|claims\n\
78 action.withdraw|asks claim.no-checking|claims\n\
40 action.withdraw|asks claim.other-account|claims\n\
-69 action.withdraw|asks claim.parcel|claims\n\
90 action.withdraw|asks claim.pick-up|claims\n\
52 action.withdraw|asks claim.refund|claims\n\
-81 action.withdraw|asks claim.your-own|claims\n\
37 action.withdraw|asks credential.bank-details|asks\n\
39 action.withdraw|asks credential.cpr|asks\n\
61 action.withdraw|asks firm.bank|claims\n\
199 action.withdraw|asks money.amount|claims\n\
85 action.withdraw|asks money.unusual-means|claims\n\
99 action.withdraw|asks money.valuables|claims\n\
118 action.withdraw|asks person.family|claims\n\
157 action.withdraw|asks threat.block|threatens\n\
37 action.withdraw|asks threat.court|threatens\n\
59 action.withdraw|asks threat.deadline|threatens\n\
-62 action.withdraw|claims\n\
-114 action.withdraw|claims authority.benefits|claims\n\
47 action.withdraw|claims claim.crime|claims\n\
50 action.withdraw|claims claim.deposit|claims\n\
32 action.withdraw|claims claim.easy-money|claims\n\
-86 action.withdraw|claims claim.emergency|claims\n\
-80 action.withdraw|claims claim.fee|claims\n\
46 action.withdraw|claims claim.hacked|claims\n\
33 action.withdraw|claims claim.mule|claims\n\
44 action.withdraw|claims claim.paid-back|claims\n\
-42 action.withdraw|claims claim.pick-up|claims\n\
-112 action.withdraw|claims claim.purchase|claims\n\
45 action.withdraw|claims claim.reassurance|claims\n\
50 action.withdraw|claims claim.recovery|claims\n\
-143 action.withdraw|claims claim.refund|claims\n\
61 action.withdraw|claims claim.unusual-activity|claims\n\
-48 action.withdraw|claims credential.card|claims\n\
47 action.withdraw|claims credential.mitid|asks\n\
36 action.withdraw|claims credential.personal-information|asks\n\
-40 action.withdraw|claims firm.bank|claims\n\
-88 action.withdraw|claims firm.courier|claims\n\
-44 action.withdraw|claims money.amount|claims\n\
-55 action.withdraw|claims money.valuables|claims\n\
-56 action.withdraw|claims person.buyer|claims\n\
60 action.withdraw|claims person.family|claims\n\
43 action.withdraw|live\n\
76 action.withdraw|reader\n\
32 action.withdraw|reports\n\
38 action.withdraw|reports authority.police|reports\n\
98 action.withdraw|reports money.amount|claims\n\
84 action.withdraw|reports money.amount|reports\n\
32 action.withdraw|reports money.valuables|reports\n\
-76 action|advises\n\
-72 action|by:action.buy\n\
-72 action|by:action.enter\n\
140 action|by:action.install\n\
97 action|by:action.keep-secret\n\
247 action|by:action.move-chat\n\
42 action|by:action.press-key\n\
118 action|by:action.withdraw\n\
137 action|by:means\n\
91 action|by:want\n\
-47 action|claims\n\
-39 action|denies\n\
-41 action|reports\n\
68 activate\n\
-82 activated\n\
-63 activated on\n\
62 activation\n\
59 active\n\
88 activity\n\
71 activ…\n\
-30 actor\n\
68 actualice\n\
-36 actually\n\
98 actua…\n\
100 acum\n\
-45 ad\n\
-59 adam\n\
-43 add\n\
41 add us\n\
42 added\n\
49 added to\n\
-51 additional\n\
-55 addit…\n\
38 address and\n\
43 address in\n\
38 address to\n\
-78 address you\n\
116 addressed\n\
92 addressed to\n\
31 addre…\n\
81 adesso\n\
81 adess…\n\
104 adgang\n\
117 adgangen\n\
-33 adgangskode for\n\
139 adgangskode og\n\
-98 adgangskoden\n\
-53 adgangskoder\n\
-58 adi\n\
-42 adina\n\
48 adiniz\n\
168 adiniza\n\
314 adini…\n\
50 administrationen\n\
46 administrative\n\
60 admin…\n\
58 adres\n\
76 adres eksikligi\n\
150 adresa\n\
83 adrese\n\
-77 adresinden\n\
36 adress\n\
66 adresse\n\
34 adresse er\n\
59 adresse og\n\
30 adressen\n\
108 adres…\n\
-79 ads\n\
-78 aduceti\n\
-78 aduce…\n\
-74 adult…\n\
81 advance\n\
81 advan…\n\
-75 advarer\n\
-54 advarer om\n\
96 advarsel\n\
59 advarsel fra\n\
-38 advar…\n\
-42 adver…\n\
-71 advice\n\
-71 advic…\n\
61 advise\n\
-86 adviser\n\
79 advisor\n\
44 advoc…\n\
34 advokat\n\
-54 advokat hvis\n\
50 advok…\n\
30 af de\n\
-59 af dem\n\
80 af din\n\
50 af dit\n\
-80 af et\n\
66 af firkant\n\
43 af hensyn\n\
46 af koderne\n\
33 af kørekort\n\
70 af nye\n\
-58 af og\n\
116 af pas\n\
-59 af politiet\n\
39 af sundhedskort\n\
-34 af to\n\
36 af vores\n\
-33 afbryd\n\
40 afbryde\n\
55 afbryder\n\
83 afbry…\n\
-80 afbud\n\
81 afdeling\n\
34 afdelingen\n\
42 afdel…\n\
-38 afdra…\n\
65 affected\n\
41 affidavit\n\
41 affid…\n\
153 afgift\n\
76 afgift #\n\
105 afgif…\n\
162 afgørelse\n\
222 afgørelse på\n\
100 afgøres\n\
201 afgør…\n\
-94 afhentning\n\
-36 afhentning vis\n\
-76 afhen…\n\
-54 afhør…\n\
-56 afkast\n\
-64 afkas…\n\
-45 aflever\n\
-33 afleveres\n\
-31 afleveret\n\
-133 aflev…\n\
-34 aflyst\n\
-92 aflys…\n\
-32 afsender\n\
-83 afsen…\n\
50 afslu…\n\
-47 afsnit\n\
-52 afsni…\n\
-43 aftale\n\
58 aftalen\n\
36 aftalt\n\
-40 aften efter\n\
50 aften hvis\n\
-64 aften når\n\
-108 aften…\n\
-43 after\n\
-64 after #\n\
-120 after a\n\
-39 after four\n\
-70 after he\n\
174 after payment\n\
36 after that\n\
-41 after three\n\
-84 after two\n\
44 after which\n\
157 after you\n\
-49 after your\n\
63 afternoon\n\
-60 afterwards\n\
61 afventer\n\
61 afven…\n\
53 afvise\n\
61 afvist\n\
48 afvist af\n\
78 afvis…\n\
-84 again\n\
-46 again after\n\
85 again from\n\
-65 again if\n\
51 again in\n\
-71 again tomorrow\n\
-39 again you\n\
-52 against a\n\
52 against the\n\
48 against you\n\
71 age\n\
-33 aged\n\
48 agencia\n\
108 agent\n\
34 agent and\n\
36 agent in\n\
164 agent will\n\
35 agent you\n\
82 agente\n\
-85 agents\n\
32 agentur\n\
80 agent…\n\
-44 ages\n\
-38 agnie…\n\
-50 agree\n\
-46 agree on\n\
-36 agree with\n\
-70 agreement\n\
-33 agreement for\n\
-37 agree…\n\
-74 ah\n\
-43 ahead\n\
230 ahora\n\
66 ahora mismo\n\
-139 ai\n\
65 aia\n\
41 aici\n\
51 aileye\n\
51 ailey…\n\
112 airbnb\n\
112 airbn…\n\
51 aire\n\
167 airport\n\
182 airpo…\n\
54 ait\n\
45 ajung…\n\
-69 ajuns\n\
-44 aklama\n\
-44 aklam…\n\
-181 aksam\n\
69 aksam…\n\
-59 aktar…\n\
-75 aktier\n\
-43 aktio…\n\
-129 aktiveret\n\
-136 aktiveret på\n\
-42 aktiveringskode til\n\
114 aktivitet\n\
31 aktiv…\n\
75 aktua…\n\
-66 al #\n\
59 al telefono\n\
-99 alabilirsiniz\n\
-160 alabi…\n\
70 alacak\n\
153 alaca…\n\
-33 alarm\n\
-91 alarm…\n\
60 alayim\n\
60 alayi…\n\
-109 alber…\n\
-104 albo\n\
45 alder\n\
-131 aldrig\n\
60 aldrig din\n\
-72 aldrig koden\n\
-82 aldrig links\n\
52 aldrig må\n\
-118 aldrig om\n\
-131 aldri…\n\
118 ale\n\
-36 aleks…\n\
49 alene\n\
-35 alerts\n\
-54 alert…\n\
-41 algo\n\
-63 alindi\n\
-55 alind…\n\
-34 alinm…\n\
-30 alisv…\n\
47 all #\n\
34 all countries\n\
32 all customers\n\
66 all day\n\
-32 all four\n\
-50 all his\n\
36 all is\n\
68 all my\n\
-39 all of\n\
31 all open\n\
-47 all the\n\
61 all your\n\
-33 alle\n\
-124 alle #\n\
107 alle dine\n\
-39 alle jeg\n\
-66 alle på\n\
37 allegato\n\
-51 alleg…\n\
47 aller\n\
-52 allerede har\n\
55 alles\n\
-49 alles…\n\
78 allez\n\
-136 alligevel\n\
-136 allig…\n\
139 allow\n\
44 allowance\n\
79 allowed\n\
57 allowed to\n\
81 allow…\n\
-61 alma\n\
-30 almay…\n\
-42 almen…\n\
34 almindelig\n\
59 almin…\n\
-52 almost\n\
-52 almos…\n\
-79 alo\n\
38 alone and\n\
-38 along the\n\
47 already on\n\
59 already paid\n\
-51 already typed\n\
-34 alright\n\
-34 alrig…\n\
-63 als\n\
100 also\n\
35 also ask\n\
32 also the\n\
-90 alt #\n\
-58 alt del\n\
135 alt jeg\n\
52 alt tilbage\n\
86 alte\n\
98 alti\n\
-147 altid\n\
-61 altinlari\n\
70 altin…\n\
-46 altogether\n\
-46 altog…\n\
113 altrimenti\n\
113 altri…\n\
-39 altså\n\
-64 altså jeg\n\
37 alvorlig\n\
47 alvor…\n\
-149 always\n\
-149 alway…\n\
37 am\n\
-115 am #\n\
44 am a\n\
-64 am ajuns\n\
84 am calling\n\
37 am facut\n\
66 am i\n\
45 am tag\n\
-57 am telefon\n\
49 am the\n\
-85 ama\n\
38 amager\n\
-97 amagerbrogade\n\
-69 amage…\n\
123 amazon\n\
123 amazo…\n\
79 ambassade\n\
35 ambassade i\n\
96 ambas…\n\
117 amend…\n\
-37 ameri…\n\
-42 amira\n\
47 amount\n\
-44 amount and\n\
31 amount is\n\
49 amount to\n\
38 amount will\n\
57 amounts\n\
53 amoun…\n\
47 an accident\n\
-96 an account\n\
84 an activation\n\
-81 an adviser\n\
65 an agent\n\
-78 an answer\n\
-94 an appointment\n\
57 an arrest\n\
40 an automated\n\
44 an den\n\
-54 an der\n\
-60 an engineer\n\
120 an envelope\n\
-53 an eu\n\
61 an extra\n\
-152 an hour\n\
-43 an id\n\
32 an incomplete\n\
-45 an interpreter\n\
-63 an interview\n\
-38 an investigation\n\
79 an iphone\n\
85 an unpaid\n\
106 an urgent\n\
-39 ana\n\
95 anahtari\n\
131 anaht…\n\
38 analyst\n\
33 analy…\n\
45 anbef…\n\
-90 ancora\n\
-90 ancor…\n\
-51 and a\n\
51 and accept\n\
32 and address\n\
175 and allow\n\
40 and an\n\
166 and approve\n\
-90 and are\n\
-52 and arrested\n\
-109 and ask\n\
-78 and asked\n\
62 and asks\n\
-51 and at\n\
61 and back\n\
-87 and be\n\
-54 and buy\n\
-123 and call\n\
-180 and can\n\
56 and cannot\n\
41 and cant\n\
136 and card\n\
-80 and change\n\
-72 and choose\n\
50 and close\n\
139 and confirm\n\
-42 and contact\n\
-104 and customs\n\
60 and drugs\n\
32 and e\n\
42 and everything\n\
-67 and fetched\n\
-83 and follow\n\
40 and for\n\
-33 and gentlemen\n\
47 and get\n\
140 and give\n\
54 and go\n\
77 and hand\n\
61 and hang\n\
-69 and has\n\
81 and have\n\
106 and he\n\
47 and help\n\
59 and hes\n\
84 and i\n\
-40 and if\n\
104 and im\n\
-42 and in\n\
-128 and is\n\
56 and it\n\
-116 and its\n\
99 and keep\n\
-88 and let\n\
77 and log\n\
-88 and look\n\
-67 and made\n\
77 and mail\n\
72 and mitid\n\
60 and move\n\
174 and my\n\
37 and need\n\
-122 and never\n\
-155 and no\n\
48 and not\n\
86 and now\n\
61 and of\n\
-65 and on\n\
-34 and once\n\
-44 and one\n\
48 and only\n\
-39 and our\n\
-48 and paid\n\
180 and password\n\
84 and pay\n\
-60 and phone\n\
42 and photo\n\
85 and pin\n\
33 and please\n\
30 and put\n\
157 and read\n\
79 and report\n\
-82 and said\n\
216 and send\n\
-93 and she\n\
-46 and show\n\
-64 and signed\n\
-31 and speak\n\
67 and stay\n\
59 and swipe\n\
-54 and talk\n\
77 and text\n\
-36 and that\n\
49 and the\n\
118 and then\n\
57 and there\n\
85 and they\n\
45 and theyll\n\
59 and this\n\
-86 and told\n\
60 and transfer\n\
-75 and try\n\
92 and type\n\
79 and wants\n\
-31 and was\n\
-48 and water\n\
47 and we\n\
-42 and well\n\
-57 and went\n\
90 and when\n\
57 and which\n\
-91 and will\n\
168 and your\n\
67 and youre\n\
32 and youve\n\
-65 andel…\n\
-79 anden\n\
46 anden konto\n\
32 anden telefon\n\
-73 anders\n\
-78 ander…\n\
-179 andet\n\
-40 andet end\n\
70 andre i\n\
-31 andre også\n\
54 andre om\n\
59 andrea\n\
-49 andreea\n\
37 andre…\n\
-64 angaj…\n\
170 angiv\n\
-50 angry\n\
38 angående\n\
38 angåe…\n\
55 anholdelse\n\
-71 anholdt\n\
79 anholdt to\n\
-132 ani\n\
-91 anken…\n\
79 anklagemyndigheden\n\
113 anklagemyndigheden du\n\
-60 anklageskriftet\n\
-53 ankommet\n\
-40 ankommet til\n\
-34 ankom…\n\
-37 anlat…\n\
-102 anmeld\n\
-53 anmeld det\n\
-59 anmelde\n\
50 anmeldelse\n\
71 anmeldelse om\n\
-35 anmeldelser om\n\
-43 anmeldte\n\
-57 anmel…\n\
95 anmodning\n\
43 anmodning i\n\
72 anmodningen\n\
127 anmod…\n\
-61 anna\n\
-36 anna about\n\
-130 anna send\n\
127 annec…\n\
-33 anni\n\
-71 annoying\n\
51 annual tax\n\
62 annullere\n\
62 annullerer\n\
40 annullerer vi\n\
-33 annulleret\n\
160 annul…\n\
-57 ano\n\
-40 anony…\n\
-85 another\n\
75 another one\n\
-85 anoth…\n\
-95 anruf\n\
-69 anrufen\n\
-158 anruf…\n\
35 ansatte\n\
35 ansat…\n\
39 anspruch\n\
39 anspr…\n\
-66 answer in\n\
86 answer this\n\
33 answer to\n\
38 answer with\n\
-38 answered\n\
43 answered our\n\
-129 answers\n\
-93 answers on\n\
-55 answe…\n\
-41 ansættelseskontrakt\n\
-128 ansæt…\n\
85 ansøg\n\
-68 ansøgning\n\
-120 ansøgning om\n\
33 ant\n\
-34 antallet\n\
-34 antallet af\n\
-34 antal…\n\
98 antes\n\
117 antes de\n\
-47 antes del\n\
57 antifrode\n\
78 antif…\n\
-31 antra\n\
-91 antra…\n\
-93 any\n\
88 any more\n\
-43 any questions\n\
-138 any time\n\
-127 anybody\n\
-34 anybody to\n\
-57 anybody your\n\
-127 anybo…\n\
149 anydesk\n\
-42 anydesk for\n\
-63 anydesk og\n\
51 anydesk så\n\
159 anyde…\n\
-57 anyone\n\
138 anyone about\n\
-132 anyone who\n\
-61 anyon…\n\
-143 anything\n\
-53 anything and\n\
-55 anything else\n\
-60 anything from\n\
52 anything has\n\
-84 anything in\n\
-143 anyth…\n\
-63 anyway\n\
-63 anywa…\n\
168 apare\n\
35 apare intr\n\
51 aparece\n\
51 aparece en\n\
123 apartment\n\
38 apartment but\n\
48 apartment is\n\
153 apart…\n\
74 apasati\n\
78 apasati tasta\n\
74 apasa…\n\
62 apcoa\n\
-59 apelu…\n\
46 aperto\n\
46 apert…\n\
-96 api\n\
-119 apie\n\
-60 apie vizita\n\
57 aplicatia\n\
35 aplicatie\n\
51 aplikacji\n\
36 aplik…\n\
36 apmok…\n\
-47 apote…\n\
-78 app\n\
-40 app #\n\
-58 app because\n\
-55 app eller\n\
-39 app has\n\
-160 app if\n\
34 app is\n\
135 app it\n\
49 app its\n\
39 app nu\n\
-126 app or\n\
52 app please\n\
106 app so\n\
31 app store\n\
36 app the\n\
-119 app to\n\
-38 app under\n\
-52 appeal\n\
-48 appeals\n\
74 appeared\n\
74 appeared in\n\
55 appears in\n\
-98 appelez\n\
-92 appelez le\n\
61 appelle\n\
-45 appels\n\
-85 appel…\n\
-109 appen\n\
-78 appen eller\n\
-96 appen for\n\
70 appen og\n\
248 apple\n\
51 apple a\n\
84 apple gift\n\
33 apple id\n\
37 apple pay\n\
57 apple support\n\
79 applicant\n\
-31 application\n\
-56 application fee\n\
75 applied\n\
50 applied for\n\
-94 apply\n\
-125 apply for\n\
-114 appointment\n\
-52 appointment at\n\
-70 appointment for\n\
-121 appoi…\n\
56 approuvez\n\
99 approval\n\
-60 approvals\n\
-55 approvare\n\
42 approve\n\
-37 approve a\n\
-109 approve anything\n\
131 approve in\n\
-94 approve it\n\
-80 approve something\n\
125 approve the\n\
42 approve with\n\
-58 approved\n\
-30 approved #\n\
-50 approved a\n\
-62 approves\n\
-108 approving\n\
-59 appuntamento\n\
-59 appun…\n\
-56 apr\n\
74 apra\n\
-40 apres\n\
-94 april\n\
-80 april…\n\
-99 aprob…\n\
-53 apruebe\n\
-53 aprue…\n\
41 apsau…\n\
-46 apziu…\n\
93 aqui\n\
50 ar\n\
-37 ar kas\n\
61 araba\n\
-66 aradi\n\
-77 aradim\n\
-110 aradi…\n\
-104 aralik\n\
-128 arali…\n\
-52 arasin\n\
-52 arasi…\n\
-146 araya…\n\
-193 arayin\n\
-79 arayip\n\
-219 arayi…\n\
-108 arba\n\
132 arbei…\n\
-41 arbejde\n\
66 arbejder\n\
38 arbejder med\n\
-77 arbejdet\n\
76 are #\n\
78 are a\n\
-37 are always\n\
109 are at\n\
-38 are back\n\
42 are being\n\
-31 are blocked\n\
31 are buying\n\
45 are currently\n\
-94 are done\n\
50 are eligible\n\
-39 are from\n\
-62 are here\n\
-48 are nine\n\
34 are no\n\
-60 are number\n\
-52 are paid\n\
-56 are ready\n\
66 are receiving\n\
44 are released\n\
-30 are still\n\
104 are the\n\
94 are you\n\
52 area\n\
-67 arent\n\
81 aresto\n\
45 aresto orderis\n\
94 arest…\n\
62 aresztowania\n\
32 argent\n\
73 ariyorum\n\
125 ariyoruz\n\
162 ariyo…\n\
-131 arkadaslar\n\
116 arkad…\n\
-68 arkasindaki\n\
-68 arkas…\n\
-46 arnaq…\n\
-126 around\n\
-83 around #\n\
31 around the\n\
-126 aroun…\n\
30 arrest\n\
39 arrest and\n\
57 arrest warrant\n\
48 arrest you\n\
-35 arrested\n\
-41 arrested in\n\
-52 arrested its\n\
-44 arrested three\n\
44 arrested tonight\n\
49 arrestordre\n\
55 arrestordre i\n\
67 arriva\n\
-74 arrival\n\
33 arrive\n\
56 arrive on\n\
-70 arrived\n\
-112 arrives\n\
-127 arriv…\n\
39 art\n\
-84 article\n\
-88 artic…\n\
38 arvin…\n\
-33 as a\n\
-82 as an\n\
38 as before\n\
56 as i\n\
-40 as in\n\
30 as is\n\
75 as soon\n\
61 as the\n\
-53 as there\n\
-156 as usual\n\
99 as your\n\
-61 as youve\n\
99 ashamed\n\
53 ashamed to\n\
99 asham…\n\
43 asi que\n\
-34 aside\n\
-36 aside while\n\
-79 ask\n\
36 ask a\n\
-117 ask for\n\
-38 ask me\n\
-39 ask people\n\
-96 ask us\n\
-65 ask you\n\
-166 asked\n\
-31 asked about\n\
-76 asked for\n\
-48 asked her\n\
-36 asked my\n\
-70 asked to\n\
-117 asked us\n\
-121 asked you\n\
52 asking\n\
-78 asking for\n\
52 askin…\n\
77 asks if\n\
73 asks say\n\
82 asks what\n\
42 asks whether\n\
-41 asks you\n\
-41 asla\n\
-55 asleep\n\
-55 aslee…\n\
73 aspirant\n\
73 aspir…\n\
-68 assessment\n\
-54 assessor\n\
-111 asses…\n\
41 asset\n\
67 assets\n\
67 asset…\n\
38 assigned\n\
113 assistant\n\
-46 assistant if\n\
40 assistant my\n\
31 assistant to\n\
36 assistent\n\
103 assis…\n\
-30 association\n\
30 assoc…\n\
45 asta e\n\
103 astazi\n\
103 astaz…\n\
-33 astep…\n\
-68 astuo…\n\
62 asunto\n\
41 asunt…\n\
-42 asupra\n\
-42 asupr…\n\
-97 async\n\
-37 at\n\
-106 at #\n\
-92 at @link\n\
56 at aflevere\n\
67 at afvise\n\
43 at annullere\n\
-88 at any\n\
91 at bekræfte\n\
76 at beskytte\n\
-34 at betale\n\
37 at blive\n\
73 at customs\n\
33 at de\n\
60 at den\n\
43 at der\n\
59 at det\n\
-46 at din\n\
76 at du\n\
-54 at eleven\n\
-34 at elgiganten\n\
-73 at en\n\
-67 at four\n\
36 at frigive\n\
70 at få\n\
-31 at godkende\n\
-71 at gå\n\
-79 at gøre\n\
-32 at half\n\
-52 at han\n\
43 at hand\n\
-139 at have\n\
-47 at her\n\
-40 at home\n\
47 at hvis\n\
48 at indtaste\n\
-76 at installere\n\
-62 at it\n\
46 at kastrup\n\
-48 at kende\n\
-61 at komme\n\
-34 at køre\n\
-79 at last\n\
-52 at logge\n\
40 at lukke\n\
51 at låse\n\
-62 at lægge\n\
-87 at læse\n\
-188 at man\n\
-36 at matas\n\
67 at midnight\n\
-66 at mine\n\
65 at miste\n\
54 at mit\n\
66 at modtage\n\
33 at møde\n\
55 at once\n\
39 at oplyse\n\
-39 at our\n\
-82 at overføre\n\
-75 at politiet\n\
62 at power\n\
30 at present\n\
-64 at ringe\n\
36 at risk\n\
-43 at sige\n\
-41 at skat\n\
129 at skrive\n\
102 at spørge\n\
42 at starte\n\
41 at stoppe\n\
49 at tale\n\
-53 at ten\n\
-67 at the\n\
45 at three\n\
38 at trække\n\
31 at undga\n\
163 at undgå\n\
-41 at vide\n\
33 at vores\n\
-60 at være\n\
-74 at work\n\
37 at your\n\
46 ateis\n\
-54 atent…\n\
-30 ati\n\
85 atm\n\
32 atm and\n\
93 atnaujinkite\n\
183 atnau…\n\
74 atp\n\
79 atsau…\n\
60 atsidarykit\n\
60 atsid…\n\
-86 atsiimti\n\
-69 atsii…\n\
-41 atsin…\n\
-43 atsis…\n\
167 atsiu…\n\
57 attached\n\
42 attachment\n\
68 attac…\n\
30 attempt to\n\
59 attem…\n\
95 attente\n\
97 attention\n\
-33 attenzione\n\
94 atten…\n\
51 attiv…\n\
-46 atvyk…\n\
-142 au\n\
-37 au #\n\
49 au nom\n\
-64 auch\n\
134 audit\n\
-34 auditor\n\
-72 audit…\n\
-55 auf @link\n\
57 auf das\n\
-30 auf der\n\
52 aufenthaltsrecht\n\
48 aufen…\n\
-85 aufgelegt\n\
-135 aufge…\n\
-51 aufna…\n\
-69 august\n\
-69 augus…\n\
111 aujourdhui\n\
111 aujou…\n\
-163 aula\n\
48 aus\n\
-51 ausge…\n\
33 auszahlung\n\
33 ausza…\n\
-69 authenticator\n\
-90 authe…\n\
-56 authority\n\
-35 authority in\n\
-49 authority.benefits|claims\n\
-199 authority.benefits|claims authority.digital-post|claims\n\
36 authority.benefits|claims authority.municipality|claims\n\
-190 authority.benefits|claims authority.police|claims\n\
148 authority.benefits|claims authority.state|claims\n\
-241 authority.benefits|claims authority.tax|claims\n\
96 authority.benefits|claims claim.abroad|claims\n\
-52 authority.benefits|claims claim.all-money|claims\n\
80 authority.benefits|claims claim.already-paid|claims\n\
-38 authority.benefits|claims claim.case|claims\n\
119 authority.benefits|claims claim.crime|claims\n\
-240 authority.benefits|claims claim.deposit|claims\n\
-150 authority.benefits|claims claim.emergency|claims\n\
-200 authority.benefits|claims claim.fee|claims\n\
-35 authority.benefits|claims claim.isolation|claims\n\
-197 authority.benefits|claims claim.link|claims\n\
-118 authority.benefits|claims claim.misused-name|claims\n\
-35 authority.benefits|claims claim.mule|claims\n\
39 authority.benefits|claims claim.new-number|claims\n\
-116 authority.benefits|claims claim.other-account|claims\n\
-68 authority.benefits|claims claim.paid-back|claims\n\
30 authority.benefits|claims claim.parcel|claims\n\
-257 authority.benefits|claims claim.pick-up|claims\n\
110 authority.benefits|claims claim.prompt|claims\n\
-41 authority.benefits|claims claim.purchase|claims\n\
127 authority.benefits|claims claim.reassurance|claims\n\
-75 authority.benefits|claims claim.recovery|claims\n\
40 authority.benefits|claims claim.refund|claims\n\
109 authority.benefits|claims claim.renewal|claims\n\
-74 authority.benefits|claims claim.residence|claims\n\
-49 authority.benefits|claims claim.safe-account|claims\n\
-33 authority.benefits|claims claim.unpaid|claims\n\
70 authority.benefits|claims claim.unusual-activity|claims\n\
-57 authority.benefits|claims credential.bank-details|advises\n\
-51 authority.benefits|claims credential.bank-details|asks\n\
86 authority.benefits|claims credential.card|advises\n\
145 authority.benefits|claims credential.card|asks\n\
86 authority.benefits|claims credential.card|claims\n\
62 authority.benefits|claims credential.code|asks\n\
37 authority.benefits|claims credential.code|reports\n\
62 authority.benefits|claims credential.cpr|advises\n\
97 authority.benefits|claims credential.cpr|claims\n\
81 authority.benefits|claims credential.cpr|reports\n\
161 authority.benefits|claims credential.id-document|asks\n\
-122 authority.benefits|claims credential.id-document|claims\n\
-98 authority.benefits|claims credential.mitid|advises\n\
131 authority.benefits|claims credential.mitid|asks\n\
116 authority.benefits|claims credential.mitid|claims\n\
35 authority.benefits|claims credential.mitid|reports\n\
98 authority.benefits|claims credential.one-time-code|asks\n\
-85 authority.benefits|claims credential.one-time-code|claims\n\
119 authority.benefits|claims credential.password|asks\n\
161 authority.benefits|claims credential.password|claims\n\
-87 authority.benefits|claims credential.personal-information|asks\n\
-53 authority.benefits|claims credential.personal-information|claims\n\
-47 authority.benefits|claims firm.bank|claims\n\
-150 authority.benefits|claims firm.courier|claims\n\
-95 authority.benefits|claims firm.toll|claims\n\
142 authority.benefits|claims money.amount|claims\n\
-57 authority.benefits|claims money.valuables|claims\n\
33 authority.benefits|claims person.agent|claims\n\
63 authority.benefits|claims person.family|claims\n\
-52 authority.benefits|claims person.landlord|claims\n\
-122 authority.benefits|claims person.recruiter|claims\n\
85 authority.benefits|claims threat.arrest|threatens\n\
125 authority.benefits|claims threat.block|threatens\n\
-87 authority.benefits|claims threat.return|threatens\n\
35 authority.benefits|denies\n\
-49 authority.benefits|live\n\
-68 authority.benefits|reader\n\
-48 authority.benefits|reports credential.mitid|reports\n\
79 authority.benefits|speaks\n\
-72 authority.court|claims\n\
-226 authority.court|claims authority.digital-post|claims\n\
73 authority.court|claims authority.ministry|claims\n\
-156 authority.court|claims authority.police|claims\n\
-218 authority.court|claims authority.prosecution|claims\n\
-34 authority.court|claims authority.state|claims\n\
113 authority.court|claims authority.tax|claims\n\
33 authority.court|claims claim.already-paid|claims\n\
153 authority.court|claims claim.case|claims\n\
-202 authority.court|claims claim.crime|claims\n\
-117 authority.court|claims claim.deposit|claims\n\
157 authority.court|claims claim.emergency|claims\n\
30 authority.court|claims claim.fee|claims\n\
-146 authority.court|claims claim.fine|claims\n\
41 authority.court|claims claim.isolation|claims\n\
-77 authority.court|claims claim.job|claims\n\
55 authority.court|claims claim.misused-name|claims\n\
36 authority.court|claims claim.no-checking|claims\n\
77 authority.court|claims claim.other-account|claims\n\
37 authority.court|claims claim.pick-up|claims\n\
79 authority.court|claims claim.reassurance|claims\n\
143 authority.court|claims claim.recovery|claims\n\
-30 authority.court|claims claim.refund|claims\n\
143 authority.court|claims claim.unpaid|claims\n\
63 authority.court|claims credential.bank-details|asks\n\
84 authority.court|claims credential.bank-details|claims\n\
66 authority.court|claims credential.card|asks\n\
89 authority.court|claims credential.cpr|asks\n\
46 authority.court|claims credential.cpr|claims\n\
-61 authority.court|claims credential.id-document|asks\n\
31 authority.court|claims credential.mitid|asks\n\
48 authority.court|claims credential.personal-information|asks\n\
-34 authority.court|claims firm.bank|claims\n\
177 authority.court|claims firm.payment|claims\n\
44 authority.court|claims money.amount|claims\n\
-64 authority.court|claims money.amount|reports\n\
-32 authority.court|claims money.valuables|claims\n\
-40 authority.court|claims money.valuables|reports\n\
-150 authority.court|claims threat.arrest|threatens\n\
183 authority.court|claims threat.block|threatens\n\
87 authority.court|claims threat.court|threatens\n\
83 authority.court|claims threat.deadline|threatens\n\
-72 authority.court|live\n\
-76 authority.court|reports\n\
-57 authority.court|reports firm.bank|claims\n\
-104 authority.court|reports threat.court|reports\n\
53 authority.court|speaks\n\
96 authority.customs|claims authority.police|claims\n\
-293 authority.customs|claims claim.already-paid|claims\n\
236 authority.customs|claims claim.crime|claims\n\
73 authority.customs|claims claim.emergency|claims\n\
-62 authority.customs|claims claim.fee|claims\n\
72 authority.customs|claims claim.fine|claims\n\
72 authority.customs|claims claim.misused-name|claims\n\
50 authority.customs|claims claim.parcel|claims\n\
38 authority.customs|claims claim.prize|claims\n\
94 authority.customs|claims claim.refund|claims\n\
-78 authority.customs|claims credential.balance|asks\n\
68 authority.customs|claims credential.card|asks\n\
-54 authority.customs|claims credential.code|claims\n\
141 authority.customs|claims firm.bank|claims\n\
-204 authority.customs|claims firm.courier|claims\n\
308 authority.customs|claims money.amount|claims\n\
34 authority.customs|claims person.family|claims\n\
202 authority.customs|claims threat.block|threatens\n\
89 authority.customs|claims threat.court|threatens\n\
112 authority.customs|claims threat.deadline|threatens\n\
53 authority.customs|claims threat.return|threatens\n\
52 authority.customs|speaks\n\
-46 authority.digital-post|claims\n\
-200 authority.digital-post|claims authority.immigration|claims\n\
-112 authority.digital-post|claims authority.municipality|claims\n\
-234 authority.digital-post|claims authority.police|claims\n\
-32 authority.digital-post|claims authority.prosecution|claims\n\
-59 authority.digital-post|claims authority.state|claims\n\
-225 authority.digital-post|claims authority.tax|claims\n\
75 authority.digital-post|claims claim.abroad|claims\n\
-138 authority.digital-post|claims claim.case|claims\n\
-110 authority.digital-post|claims claim.crime|claims\n\
-53 authority.digital-post|claims claim.deposit|claims\n\
-64 authority.digital-post|claims claim.emergency|claims\n\
-185 authority.digital-post|claims claim.fee|claims\n\
-238 authority.digital-post|claims claim.fine|claims\n\
-118 authority.digital-post|claims claim.isolation|claims\n\
-77 authority.digital-post|claims claim.job|claims\n\
-73 authority.digital-post|claims claim.link|claims\n\
-69 authority.digital-post|claims claim.link|denies\n\
-59 authority.digital-post|claims claim.no-checking|claims\n\
-93 authority.digital-post|claims claim.other-account|claims\n\
-162 authority.digital-post|claims claim.parcel|claims\n\
-88 authority.digital-post|claims claim.pick-up|claims\n\
-201 authority.digital-post|claims claim.prompt|claims\n\
-140 authority.digital-post|claims claim.purchase|claims\n\
74 authority.digital-post|claims claim.refund|claims\n\
90 authority.digital-post|claims claim.renewal|claims\n\
-42 authority.digital-post|claims claim.safe-account|claims\n\
-120 authority.digital-post|claims claim.unpaid|claims\n\
-182 authority.digital-post|claims claim.unusual-activity|claims\n\
-43 authority.digital-post|claims claim.your-own|claims\n\
-81 authority.digital-post|claims credential.bank-details|asks\n\
-46 authority.digital-post|claims credential.card|claims\n\
-35 authority.digital-post|claims credential.cpr|claims\n\
110 authority.digital-post|claims credential.id-document|claims\n\
47 authority.digital-post|claims credential.mitid|advises\n\
48 authority.digital-post|claims credential.mitid|claims\n\
-43 authority.digital-post|claims credential.nemid|claims\n\
-68 authority.digital-post|claims credential.one-time-code|claims\n\
55 authority.digital-post|claims credential.password|asks\n\
-54 authority.digital-post|claims credential.personal-information|asks\n\
-89 authority.digital-post|claims credential.personal-information|claims\n\
-209 authority.digital-post|claims firm.bank|claims\n\
-120 authority.digital-post|claims money.amount|claims\n\
-83 authority.digital-post|claims person.agent|claims\n\
-54 authority.digital-post|claims threat.arrest|threatens\n\
68 authority.digital-post|claims threat.block|threatens\n\
-260 authority.digital-post|claims threat.court|threatens\n\
44 authority.digital-post|claims threat.deadline|threatens\n\
-131 authority.digital-post|claims threat.debt|threatens\n\
-46 authority.digital-post|live\n\
-33 authority.digital-post|reader\n\
221 authority.digital-post|speaks\n\
-73 authority.embassy|claims authority.embassy|reports\n\
71 authority.embassy|claims authority.police|claims\n\
82 authority.embassy|claims claim.case|claims\n\
-47 authority.embassy|claims claim.crime|claims\n\
130 authority.embassy|claims claim.emergency|claims\n\
-76 authority.embassy|claims claim.fee|claims\n\
63 authority.embassy|claims claim.isolation|claims\n\
-75 authority.embassy|claims claim.job|claims\n\
53 authority.embassy|claims claim.link|claims\n\
-71 authority.embassy|claims claim.misused-name|claims\n\
57 authority.embassy|claims claim.other-account|claims\n\
169 authority.embassy|claims claim.paid-back|claims\n\
62 authority.embassy|claims claim.parcel|claims\n\
56 authority.embassy|claims claim.prize|claims\n\
56 authority.embassy|claims claim.renewal|claims\n\
58 authority.embassy|claims claim.residence|claims\n\
74 authority.embassy|claims claim.your-own|claims\n\
103 authority.embassy|claims credential.bank-details|asks\n\
41 authority.embassy|claims credential.card|asks\n\
-66 authority.embassy|claims credential.id-document|asks\n\
-43 authority.embassy|claims credential.id-document|claims\n\
-31 authority.embassy|claims credential.personal-information|claims\n\
-113 authority.embassy|claims firm.bank|claims\n\
38 authority.embassy|claims firm.payment|claims\n\
92 authority.embassy|claims money.amount|claims\n\
74 authority.embassy|claims money.unusual-means|claims\n\
67 authority.embassy|claims person.family|claims\n\
47 authority.embassy|claims threat.arrest|threatens\n\
78 authority.embassy|claims threat.block|threatens\n\
-30 authority.embassy|claims threat.court|threatens\n\
179 authority.embassy|claims threat.deadline|threatens\n\
37 authority.embassy|claims threat.deportation|threatens\n\
81 authority.embassy|reader\n\
-101 authority.embassy|reports\n\
-31 authority.embassy|reports credential.id-document|reports\n\
95 authority.embassy|speaks\n\
58 authority.europol|claims\n\
-57 authority.europol|claims authority.nsk|claims\n\
130 authority.europol|claims authority.police|claims\n\
30 authority.europol|claims authority.prosecution|claims\n\
-60 authority.europol|claims authority.state|claims\n\
46 authority.europol|claims claim.cannot-meet|claims\n\
107 authority.europol|claims claim.case|claims\n\
47 authority.europol|claims claim.crime|claims\n\
69 authority.europol|claims claim.deposit|claims\n\
-116 authority.europol|claims claim.emergency|claims\n\
71 authority.europol|claims claim.fee|claims\n\
-65 authority.europol|claims claim.fine|claims\n\
31 authority.europol|claims claim.isolation|claims\n\
53 authority.europol|claims claim.link|claims\n\
46 authority.europol|claims claim.misused-name|claims\n\
-89 authority.europol|claims claim.unusual-activity|claims\n\
-59 authority.europol|claims credential.card|claims\n\
43 authority.europol|claims credential.cpr|claims\n\
43 authority.europol|claims firm.bank|claims\n\
-49 authority.europol|claims money.amount|claims\n\
-61 authority.europol|claims money.unusual-means|claims\n\
-46 authority.europol|claims money.valuables|claims\n\
68 authority.europol|claims person.agent|claims\n\
-45 authority.europol|claims threat.arrest|threatens\n\
-218 authority.europol|claims threat.block|threatens\n\
69 authority.europol|claims threat.court|threatens\n\
156 authority.europol|claims threat.deadline|threatens\n\
36 authority.europol|claims threat.exposure|threatens\n\
58 authority.europol|live\n\
158 authority.europol|reader\n\
59 authority.europol|reports\n\
164 authority.europol|speaks\n\
-48 authority.health|claims\n\
36 authority.health|claims authority.municipality|claims\n\
101 authority.health|claims authority.police|claims\n\
250 authority.health|claims claim.case|claims\n\
-222 authority.health|claims claim.emergency|claims\n\
37 authority.health|claims claim.fee|claims\n\
-36 authority.health|claims claim.investment|claims\n\
40 authority.health|claims claim.prompt|claims\n\
30 authority.health|claims claim.purchase|claims\n\
298 authority.health|claims claim.reassurance|claims\n\
94 authority.health|claims claim.refund|claims\n\
-32 authority.health|claims claim.renewal|claims\n\
-55 authority.health|claims credential.bank-details|claims\n\
78 authority.health|claims credential.card|asks\n\
-46 authority.health|claims credential.cpr|asks\n\
-85 authority.health|claims credential.cpr|claims\n\
-62 authority.health|claims credential.id-document|asks\n\
67 authority.health|claims credential.id-document|claims\n\
39 authority.health|claims credential.mitid|asks\n\
-33 authority.health|claims firm.bank|claims\n\
-76 authority.health|claims firm.courier|claims\n\
114 authority.health|claims money.amount|claims\n\
87 authority.health|claims person.landlord|claims\n\
-83 authority.health|claims threat.arrest|threatens\n\
153 authority.health|claims threat.block|threatens\n\
36 authority.health|claims threat.deadline|threatens\n\
-48 authority.health|live\n\
124 authority.health|reader\n\
-40 authority.health|speaks\n\
54 authority.immigration|claims authority.police|claims\n\
-101 authority.immigration|claims authority.state|claims\n\
-40 authority.immigration|claims claim.all-money|claims\n\
-154 authority.immigration|claims claim.crime|claims\n\
45 authority.immigration|claims claim.fee|claims\n\
63 authority.immigration|claims claim.fine|claims\n\
-39 authority.immigration|claims claim.link|claims\n\
59 authority.immigration|claims claim.other-account|claims\n\
68 authority.immigration|claims claim.parcel|claims\n\
-70 authority.immigration|claims claim.pick-up|claims\n\
92 authority.immigration|claims claim.prompt|claims\n\
111 authority.immigration|claims claim.renewal|claims\n\
32 authority.immigration|claims claim.residence|claims\n\
42 authority.immigration|claims claim.safe-account|claims\n\
64 authority.immigration|claims claim.unpaid|claims\n\
-78 authority.immigration|claims claim.unusual-activity|claims\n\
-54 authority.immigration|claims claim.your-own|claims\n\
55 authority.immigration|claims credential.card|claims\n\
137 authority.immigration|claims credential.cpr|asks\n\
88 authority.immigration|claims credential.id-document|asks\n\
-40 authority.immigration|claims credential.id-document|claims\n\
75 authority.immigration|claims credential.mitid|asks\n\
-116 authority.immigration|claims credential.personal-information|claims\n\
67 authority.immigration|claims firm.bank|claims\n\
104 authority.immigration|claims firm.payment|claims\n\
188 authority.immigration|claims money.amount|claims\n\
149 authority.immigration|claims money.unusual-means|claims\n\
62 authority.immigration|claims person.agent|claims\n\
36 authority.immigration|claims person.family|claims\n\
-35 authority.immigration|claims person.recruiter|claims\n\
-64 authority.immigration|claims threat.block|threatens\n\
125 authority.immigration|claims threat.deadline|threatens\n\
88 authority.immigration|claims threat.deportation|threatens\n\
-32 authority.immigration|reports claim.fee|claims\n\
68 authority.immigration|speaks\n\
119 authority.ministry|claims\n\
-73 authority.ministry|claims authority.police|claims\n\
107 authority.ministry|claims claim.case|claims\n\
81 authority.ministry|claims claim.crime|claims\n\
72 authority.ministry|claims claim.easy-money|claims\n\
42 authority.ministry|claims claim.isolation|claims\n\
78 authority.ministry|claims claim.misused-name|claims\n\
60 authority.ministry|claims claim.refund|claims\n\
79 authority.ministry|claims claim.robot|claims\n\
90 authority.ministry|claims claim.unusual-activity|claims\n\
36 authority.ministry|claims credential.balance|asks\n\
175 authority.ministry|claims credential.cpr|asks\n\
83 authority.ministry|claims credential.cpr|claims\n\
65 authority.ministry|claims firm.bank|claims\n\
140 authority.ministry|claims money.amount|claims\n\
-181 authority.ministry|claims threat.arrest|threatens\n\
51 authority.ministry|claims threat.block|threatens\n\
-107 authority.ministry|claims threat.court|threatens\n\
-60 authority.ministry|claims threat.deadline|threatens\n\
-49 authority.ministry|claims threat.deportation|threatens\n\
119 authority.ministry|live\n\
191 authority.ministry|reader\n\
73 authority.ministry|reports authority.police|reports\n\
-30 authority.ministry|reports claim.crime|reports\n\
-31 authority.ministry|reports credential.cpr|reports\n\
73 authority.ministry|reports threat.deadline|reports\n\
204 authority.ministry|speaks\n\
-85 authority.municipality|claims\n\
-71 authority.municipality|claims authority.police|claims\n\
40 authority.municipality|claims claim.all-money|claims\n\
-79 authority.municipality|claims claim.case|claims\n\
-44 authority.municipality|claims claim.crime|claims\n\
-49 authority.municipality|claims claim.deposit|claims\n\
-41 authority.municipality|claims claim.emergency|claims\n\
-46 authority.municipality|claims claim.fee|claims\n\
97 authority.municipality|claims claim.parcel|claims\n\
-62 authority.municipality|claims claim.prompt|claims\n\
-106 authority.municipality|claims claim.purchase|claims\n\
296 authority.municipality|claims claim.refund|claims\n\
88 authority.municipality|claims claim.renewal|claims\n\
-33 authority.municipality|claims claim.residence|claims\n\
114 authority.municipality|claims claim.unpaid|claims\n\
-70 authority.municipality|claims claim.your-own|claims\n\
51 authority.municipality|claims credential.card|asks\n\
151 authority.municipality|claims credential.code|asks\n\
72 authority.municipality|claims credential.cpr|advises\n\
98 authority.municipality|claims credential.cpr|asks\n\
65 authority.municipality|claims credential.cpr|claims\n\
-70 authority.municipality|claims credential.id-document|asks\n\
-117 authority.municipality|claims credential.id-document|claims\n\
116 authority.municipality|claims credential.mitid|asks\n\
-82 authority.municipality|claims credential.one-time-code|claims\n\
-70 authority.municipality|claims credential.password|claims\n\
42 authority.municipality|claims credential.personal-information|claims\n\
246 authority.municipality|claims money.amount|claims\n\
213 authority.municipality|claims money.valuables|claims\n\
-81 authority.municipality|claims threat.block|threatens\n\
-44 authority.municipality|claims threat.return|threatens\n\
-57 authority.municipality|denies\n\
-85 authority.municipality|live\n\
95 authority.nsk|claims\n\
34 authority.nsk|claims authority.police|claims\n\
-42 authority.nsk|claims authority.prosecution|claims\n\
-68 authority.nsk|claims claim.crime|claims\n\
32 authority.nsk|claims claim.isolation|claims\n\
-123 authority.nsk|claims credential.bank-details|claims\n\
-53 authority.nsk|claims money.amount|claims\n\
109 authority.nsk|claims threat.arrest|threatens\n\
-67 authority.nsk|claims threat.block|threatens\n\
-115 authority.nsk|claims threat.deadline|threatens\n\
95 authority.nsk|live\n\
104 authority.nsk|reader\n\
89 authority.nsk|speaks\n\
-115 authority.police|claims authority.police|reports\n\
-44 authority.police|claims authority.tax|claims\n\
63 authority.police|claims claim.all-money|claims\n\
99 authority.police|claims claim.all-money|reports\n\
-59 authority.police|claims claim.already-paid|claims\n\
-119 authority.police|claims claim.cannot-meet|claims\n\
-92 authority.police|claims claim.case|claims\n\
153 authority.police|claims claim.crime|claims\n\
-96 authority.police|claims claim.easy-money|claims\n\
-185 authority.police|claims claim.emergency|claims\n\
-150 authority.police|claims claim.fee|claims\n\
136 authority.police|claims claim.fine|claims\n\
-219 authority.police|claims claim.hacked|claims\n\
-69 authority.police|claims claim.investment|claims\n\
-49 authority.police|claims claim.isolation|claims\n\
-45 authority.police|claims claim.link|claims\n\
-105 authority.police|claims claim.loan|claims\n\
-65 authority.police|claims claim.menu|claims\n\
146 authority.police|claims claim.misused-name|claims\n\
72 authority.police|claims claim.misused-name|reports\n\
39 authority.police|claims claim.mule|claims\n\
124 authority.police|claims claim.no-checking|claims\n\
-85 authority.police|claims claim.no-checking|reports\n\
-39 authority.police|claims claim.not-you|claims\n\
34 authority.police|claims claim.other-account|claims\n\
129 authority.police|claims claim.paid-back|claims\n\
60 authority.police|claims claim.paid-back|reports\n\
163 authority.police|claims claim.parcel|claims\n\
82 authority.police|claims claim.pick-up|claims\n\
-47 authority.police|claims claim.pick-up|denies\n\
46 authority.police|claims claim.pick-up|reports\n\
-181 authority.police|claims claim.prize|claims\n\
-40 authority.police|claims claim.prize|reports\n\
-202 authority.police|claims claim.prompt|claims\n\
-74 authority.police|claims claim.purchase|claims\n\
105 authority.police|claims claim.reassurance|claims\n\
53 authority.police|claims claim.residence|claims\n\
-42 authority.police|claims claim.residence|reports\n\
73 authority.police|claims claim.robot|claims\n\
137 authority.police|claims claim.safe-account|claims\n\
344 authority.police|claims claim.unpaid|claims\n\
-80 authority.police|claims claim.unusual-activity|reports\n\
-154 authority.police|claims claim.virus|claims\n\
170 authority.police|claims claim.your-own|claims\n\
174 authority.police|claims credential.balance|asks\n\
107 authority.police|claims credential.balance|claims\n\
99 authority.police|claims credential.balance|reports\n\
-35 authority.police|claims credential.bank-details|advises\n\
127 authority.police|claims credential.bank-details|asks\n\
221 authority.police|claims credential.bank-details|claims\n\
126 authority.police|claims credential.card|asks\n\
-169 authority.police|claims credential.card|claims\n\
67 authority.police|claims credential.card|reports\n\
-32 authority.police|claims credential.code|advises\n\
38 authority.police|claims credential.code|asks\n\
-36 authority.police|claims credential.code|reports\n\
-79 authority.police|claims credential.cpr|advises\n\
149 authority.police|claims credential.cpr|asks\n\
167 authority.police|claims credential.cpr|claims\n\
-43 authority.police|claims credential.id-document|asks\n\
-70 authority.police|claims credential.id-document|claims\n\
43 authority.police|claims credential.id-document|reports\n\
-115 authority.police|claims credential.mitid|advises\n\
-124 authority.police|claims credential.mitid|claims\n\
-85 authority.police|claims credential.mitid|reports\n\
63 authority.police|claims credential.one-time-code|asks\n\
-32 authority.police|claims credential.one-time-code|claims\n\
107 authority.police|claims credential.password|asks\n\
144 authority.police|claims credential.personal-information|asks\n\
-106 authority.police|claims credential.pin|advises\n\
198 authority.police|claims credential.pin|asks\n\
-88 authority.police|claims credential.pin|reports\n\
-145 authority.police|claims firm.bank|reports\n\
81 authority.police|claims firm.courier|claims\n\
440 authority.police|claims firm.payment|claims\n\
-35 authority.police|claims firm.shop|claims\n\
-78 authority.police|claims firm.support|claims\n\
101 authority.police|claims firm.telecom|claims\n\
-116 authority.police|claims firm.toll|claims\n\
41 authority.police|claims money.amount|claims\n\
43 authority.police|claims money.amount|reports\n\
76 authority.police|claims money.unusual-means|claims\n\
67 authority.police|claims money.unusual-means|reports\n\
148 authority.police|claims money.valuables|claims\n\
-58 authority.police|claims money.valuables|denies\n\
48 authority.police|claims person.agent|claims\n\
-41 authority.police|claims person.agent|reports\n\
-58 authority.police|claims person.buyer|claims\n\
-63 authority.police|claims person.family|claims\n\
-50 authority.police|claims threat.arrest|reports\n\
34 authority.police|claims threat.arrest|threatens\n\
-58 authority.police|claims threat.block|threatens\n\
67 authority.police|claims threat.court|threatens\n\
131 authority.police|claims threat.deadline|threatens\n\
31 authority.police|claims threat.debt|threatens\n\
66 authority.police|claims threat.exposure|threatens\n\
-105 authority.police|claims threat.return|threatens\n\
-53 authority.police|denies\n\
106 authority.police|reader\n\
-75 authority.police|reports\n\
-69 authority.police|reports claim.all-money|claims\n\
-47 authority.police|reports claim.case|reports\n\
56 authority.police|reports claim.crime|claims\n\
-90 authority.police|reports claim.crime|reports\n\
86 authority.police|reports claim.deposit|claims\n\
-48 authority.police|reports claim.misused-name|reports\n\
31 authority.police|reports claim.other-account|reports\n\
43 authority.police|reports claim.pick-up|reports\n\
51 authority.police|reports claim.recovery|claims\n\
-65 authority.police|reports claim.robot|claims\n\
-64 authority.police|reports claim.safe-account|reports\n\
81 authority.police|reports claim.unusual-activity|reports\n\
67 authority.police|reports credential.balance|claims\n\
37 authority.police|reports credential.bank-details|claims\n\
-49 authority.police|reports credential.code|reports\n\
-63 authority.police|reports credential.cpr|reports\n\
85 authority.police|reports credential.id-document|reports\n\
-53 authority.police|reports credential.mitid|reports\n\
111 authority.police|reports credential.personal-information|reports\n\
53 authority.police|reports credential.pin|reports\n\
-79 authority.police|reports firm.bank|reports\n\
57 authority.police|reports firm.payment|claims\n\
-63 authority.police|reports money.amount|claims\n\
37 authority.police|reports money.amount|reports\n\
151 authority.police|reports money.unusual-means|reports\n\
59 authority.police|reports money.valuables|claims\n\
-52 authority.police|reports money.valuables|reports\n\
-41 authority.police|reports person.agent|reports\n\
57 authority.police|reports person.family|claims\n\
-45 authority.police|reports threat.arrest|threatens\n\
216 authority.police|reports threat.block|reports\n\
-50 authority.police|reports threat.court|reports\n\
85 authority.police|reports threat.deadline|reports\n\
80 authority.police|reports threat.deadline|threatens\n\
98 authority.police|reports threat.exposure|reports\n\
74 authority.police|speaks\n\
-31 authority.prosecution|claims claim.abroad|claims\n\
283 authority.prosecution|claims claim.case|claims\n\
124 authority.prosecution|claims claim.crime|claims\n\
-92 authority.prosecution|claims claim.deposit|claims\n\
-61 authority.prosecution|claims claim.fee|claims\n\
34 authority.prosecution|claims claim.isolation|claims\n\
-103 authority.prosecution|claims claim.parcel|claims\n\
-39 authority.prosecution|claims credential.bank-details|claims\n\
-64 authority.prosecution|claims credential.id-document|asks\n\
-76 authority.prosecution|claims firm.bank|claims\n\
-100 authority.prosecution|claims firm.courier|claims\n\
-118 authority.prosecution|claims money.valuables|claims\n\
136 authority.prosecution|claims threat.arrest|threatens\n\
-85 authority.prosecution|claims threat.deadline|threatens\n\
66 authority.prosecution|claims threat.exposure|threatens\n\
-73 authority.prosecution|reader\n\
-33 authority.prosecution|reports\n\
-31 authority.prosecution|reports money.valuables|reports\n\
96 authority.prosecution|speaks\n\
-58 authority.state|claims authority.tax|claims\n\
76 authority.state|claims claim.case|claims\n\
32 authority.state|claims claim.deposit|claims\n\
-172 authority.state|claims claim.emergency|claims\n\
33 authority.state|claims claim.fee|claims\n\
-44 authority.state|claims claim.fine|claims\n\
94 authority.state|claims claim.investment|claims\n\
39 authority.state|claims claim.job|claims\n\
141 authority.state|claims claim.link|claims\n\
32 authority.state|claims claim.no-checking|claims\n\
108 authority.state|claims claim.paid-back|claims\n\
66 authority.state|claims claim.parcel|claims\n\
54 authority.state|claims claim.prize|claims\n\
41 authority.state|claims claim.reassurance|claims\n\
73 authority.state|claims claim.refund|claims\n\
81 authority.state|claims claim.renewal|claims\n\
-49 authority.state|claims claim.residence|claims\n\
42 authority.state|claims claim.safe-account|claims\n\
77 authority.state|claims claim.unpaid|claims\n\
87 authority.state|claims claim.unusual-activity|claims\n\
48 authority.state|claims credential.bank-details|claims\n\
87 authority.state|claims credential.card|asks\n\
132 authority.state|claims credential.mitid|asks\n\
36 authority.state|claims credential.mitid|claims\n\
40 authority.state|claims credential.one-time-code|asks\n\
51 authority.state|claims credential.password|asks\n\
-48 authority.state|claims credential.personal-information|claims\n\
-36 authority.state|claims firm.bank|claims\n\
100 authority.state|claims firm.courier|claims\n\
109 authority.state|claims money.amount|claims\n\
-77 authority.state|claims money.unusual-means|claims\n\
-84 authority.state|claims money.valuables|claims\n\
58 authority.state|claims person.family|claims\n\
-53 authority.state|claims threat.arrest|threatens\n\
35 authority.state|claims threat.court|threatens\n\
74 authority.state|claims threat.deadline|threatens\n\
-48 authority.state|claims threat.debt|threatens\n\
-54 authority.state|denies\n\
37 authority.tax|claims claim.abroad|claims\n\
79 authority.tax|claims claim.already-paid|claims\n\
111 authority.tax|claims claim.case|claims\n\
30 authority.tax|claims claim.crime|claims\n\
-96 authority.tax|claims claim.emergency|claims\n\
142 authority.tax|claims claim.fee|claims\n\
-93 authority.tax|claims claim.investment|claims\n\
-77 authority.tax|claims claim.job|claims\n\
-51 authority.tax|claims claim.link|claims\n\
33 authority.tax|claims claim.mule|claims\n\
30 authority.tax|claims claim.other-account|claims\n\
-166 authority.tax|claims claim.parcel|claims\n\
-72 authority.tax|claims claim.pick-up|claims\n\
61 authority.tax|claims claim.prompt|claims\n\
88 authority.tax|claims claim.refund|claims\n\
34 authority.tax|claims claim.renewal|claims\n\
-39 authority.tax|claims claim.residence|claims\n\
76 authority.tax|claims credential.bank-details|asks\n\
43 authority.tax|claims credential.card|advises\n\
168 authority.tax|claims credential.card|asks\n\
52 authority.tax|claims credential.card|claims\n\
-85 authority.tax|claims credential.card|denies\n\
43 authority.tax|claims credential.code|asks\n\
54 authority.tax|claims credential.code|claims\n\
88 authority.tax|claims credential.cpr|asks\n\
-81 authority.tax|claims credential.cpr|claims\n\
-38 authority.tax|claims credential.cpr|reports\n\
-96 authority.tax|claims credential.id-document|asks\n\
-96 authority.tax|claims credential.mitid|advises\n\
-48 authority.tax|claims credential.mitid|asks\n\
51 authority.tax|claims credential.mitid|claims\n\
30 authority.tax|claims credential.one-time-code|asks\n\
-69 authority.tax|claims credential.password|asks\n\
57 authority.tax|claims credential.personal-information|asks\n\
-122 authority.tax|claims credential.personal-information|claims\n\
-81 authority.tax|claims firm.bank|claims\n\
192 authority.tax|claims firm.payment|claims\n\
202 authority.tax|claims money.amount|claims\n\
155 authority.tax|claims money.valuables|claims\n\
37 authority.tax|claims person.agent|claims\n\
-43 authority.tax|claims person.family|claims\n\
82 authority.tax|claims threat.arrest|threatens\n\
124 authority.tax|claims threat.block|threatens\n\
65 authority.tax|claims threat.court|threatens\n\
119 authority.tax|claims threat.deadline|threatens\n\
66 authority.tax|claims threat.debt|threatens\n\
33 authority.tax|claims threat.return|threatens\n\
-44 authority.tax|reader\n\
-134 authority.tax|reports\n\
-95 authority.tax|reports credential.card|claims\n\
-99 authority.tax|reports firm.bank|claims\n\
71 authority.tax|speaks\n\
-38 authority|denies\n\
-102 authority|reports\n\
116 authority|speaks\n\
-58 auto\n\
-107 autoc…\n\
85 automated\n\
55 automated call\n\
43 automated message\n\
-119 automaticamente\n\
-54 automatiquement\n\
-34 automatisk til\n\
-74 automatiskai\n\
73 autor…\n\
-71 autumn\n\
-71 autum…\n\
-61 aux\n\
-31 available\n\
30 available i\n\
-31 avail…\n\
69 avans\n\
52 avans pe\n\
54 avant\n\
128 avec\n\
79 avec le\n\
-83 avem\n\
-39 aver\n\
159 aveti\n\
34 avez droit\n\
-40 avisen\n\
-43 avise…\n\
-43 aviso\n\
215 avoid\n\
57 avoid deportation\n\
33 avoid it\n\
47 avoid the\n\
81 avro\n\
67 avrupa\n\
67 avrup…\n\
77 avuka…\n\
50 avvis…\n\
-111 await\n\
83 awaits\n\
86 await…\n\
-32 awake\n\
-42 awake and\n\
-77 aware\n\
-46 aware that\n\
-77 awareness\n\
-77 aware…\n\
-30 away\n\
-30 ay\n\
-133 ayarl…\n\
45 ayse\n\
138 azi\n\
-110 b\n\
-31 b #\n\
58 b on\n\
-72 b1\n\
53 back\n\
89 back #\n\
64 back @link\n\
39 back and\n\
63 back at\n\
-32 back before\n\
31 back in\n\
-56 back of\n\
330 back on\n\
38 back so\n\
32 back together\n\
-232 back when\n\
197 back with\n\
69 background\n\
69 backg…\n\
68 backside\n\
68 backs…\n\
95 bad line\n\
-116 bad om\n\
-117 badge\n\
87 bag and\n\
59 bag on\n\
-50 bag på\n\
-30 bagefter i\n\
-62 bager…\n\
-51 bagge…\n\
-33 baggr…\n\
-78 baglanti\n\
-43 bagla…\n\
-49 bagma…\n\
-30 bags\n\
-57 bagsiden af\n\
37 bagsi…\n\
141 bail\n\
60 bail to\n\
132 bailiff\n\
103 baili…\n\
-62 bak\n\
-113 bakery\n\
-113 baker…\n\
-51 bakken\n\
-53 bakke…\n\
-52 bakma…\n\
-41 balance\n\
-165 balance #\n\
43 balance is\n\
32 balance shows\n\
32 balances\n\
-36 balan…\n\
79 ballerup\n\
82 balle…\n\
79 baltic\n\
79 balti…\n\
187 bana\n\
39 banca\n\
65 bancaire\n\
-72 bancarios\n\
32 banco…\n\
-42 band\n\
-47 bang\n\
38 bange\n\
40 bangkok\n\
40 bangk…\n\
54 bani de\n\
70 banii\n\
37 bank\n\
-100 bank #\n\
193 bank @link\n\
-36 bank a\n\
35 bank accounts\n\
39 bank adviser\n\
73 bank and\n\
57 bank app\n\
-45 bank as\n\
133 bank asks\n\
167 bank calls\n\
83 bank card\n\
-110 bank closes\n\
-58 bank details\n\
60 bank do\n\
-78 bank du\n\
70 bank er\n\
-44 bank first\n\
112 bank for\n\
-139 bank has\n\
-75 bank hurtigt\n\
-70 bank in\n\
120 bank is\n\
42 bank jeg\n\
37 bank lady\n\
49 bank læg\n\
-47 bank myself\n\
-110 bank never\n\
-36 bank nu\n\
87 bank og\n\
-46 bank or\n\
-72 bank read\n\
-69 bank reg\n\
57 bank rings\n\
43 bank security\n\
59 bank since\n\
47 bank so\n\
-41 bank statements\n\
31 bank that\n\
-37 bank the\n\
-95 bank then\n\
-54 bank they\n\
68 bank to\n\
-35 bank under\n\
-92 bank wants\n\
-89 bank was\n\
-39 bank we\n\
44 bank you\n\
-48 bank your\n\
-30 bank youre\n\
-64 banka\n\
47 bankas klaus\n\
-86 bankayi\n\
-98 banka…\n\
-50 bankdage\n\
-79 bankd…\n\
99 banke\n\
64 banken\n\
69 banken det\n\
59 banken er\n\
39 banken ikke\n\
-91 banken og\n\
-50 banken om\n\
-43 banken ringede\n\
76 banken ringer\n\
106 banken siger\n\
-76 banker\n\
36 bankerne\n\
48 banke…\n\
58 banking\n\
-30 banking and\n\
36 banking app\n\
-98 banking day\n\
-55 banking days\n\
46 banking password\n\
47 bankk…\n\
-145 bankm…\n\
-48 banko\n\
36 banko…\n\
37 bankr…\n\
58 banks\n\
-32 banks do\n\
-72 bankui\n\
-40 banku…\n\
43 banned\n\
44 banne…\n\
89 banque\n\
86 banqu…\n\
-68 bar\n\
-57 barba…\n\
42 barcelona\n\
44 barce…\n\
30 bare bruge\n\
44 bare dit\n\
-89 bare en\n\
-34 bare for\n\
-72 bare godkend\n\
120 bare have\n\
-30 bare høre\n\
-48 bare mig\n\
48 bare modtage\n\
42 bare op\n\
-49 bare sig\n\
85 bare swipe\n\
60 barnebarn\n\
32 barnevognen\n\
99 barne…\n\
-33 bars #\n\
-31 basement\n\
-31 basem…\n\
55 basin…\n\
34 baskomiser\n\
34 basko…\n\
53 basla…\n\
39 basvu…\n\
58 battery\n\
-92 bay\n\
101 bc\n\
66 bc of\n\
38 be\n\
-39 be #\n\
-48 be a\n\
53 be able\n\
93 be arrested\n\
-103 be at\n\
-74 be aware\n\
48 be cancelled\n\
53 be careful\n\
52 be closed\n\
35 be cut\n\
-31 be deactivated\n\
141 be deleted\n\
-38 be delivered\n\
61 be destroyed\n\
91 be done\n\
-134 be fetched\n\
60 be frozen\n\
35 be given\n\
36 be inform\n\
-49 be kind\n\
-46 be paid\n\
31 be phoned\n\
-85 be picked\n\
36 be put\n\
35 be reached\n\
-65 be refunded\n\
-33 be regarded\n\
44 be released\n\
-47 be replied\n\
63 be revoked\n\
-46 be safe\n\
80 be settled\n\
30 be straight\n\
-40 be sure\n\
65 be suspended\n\
-59 be there\n\
39 be transferred\n\
33 be withdrawn\n\
38 beamt…\n\
-58 bearer\n\
-58 beare…\n\
-31 became\n\
-31 becam…\n\
54 because\n\
-65 because i\n\
51 because im\n\
44 because its\n\
-53 because my\n\
43 because of\n\
-37 because somebody\n\
149 because the\n\
88 because we\n\
-49 because you\n\
36 because your\n\
54 becau…\n\
-44 become\n\
43 becomes\n\
-139 bed\n\
-74 bede\n\
-38 bede om\n\
38 bedel…\n\
-69 beder\n\
-86 beder aldrig\n\
-41 beder dig\n\
-70 beder folk\n\
-59 beder om\n\
30 bedes de\n\
43 bedste hilsner\n\
-137 bedt\n\
-145 bedt om\n\
113 bedzie\n\
78 bedzi…\n\
-69 been called\n\
44 been charged\n\
44 been copied\n\
51 been in\n\
-180 been made\n\
31 been opened\n\
-51 been paid\n\
49 been put\n\
-48 been received\n\
-48 been shipped\n\
66 been suspended\n\
46 been to\n\
-64 been told\n\
60 been used\n\
-49 beer\n\
-32 beetroot\n\
-32 beetr…\n\
156 before #\n\
32 before court\n\
-42 before friday\n\
34 before i\n\
69 before it\n\
161 before midnight\n\
-46 before monday\n\
63 before noon\n\
-45 before paying\n\
-42 before the\n\
-48 before thursday\n\
48 before tonight\n\
-42 before we\n\
-142 before you\n\
-40 before your\n\
-35 before youve\n\
-49 beforehand\n\
-62 began\n\
-32 began to\n\
48 begge\n\
-33 begge parter\n\
110 begge sider\n\
73 begin\n\
50 begin with\n\
-30 begins\n\
-42 begun\n\
64 begynder med\n\
46 behalf\n\
46 behal…\n\
-84 behandler\n\
-102 behan…\n\
-117 behind the\n\
82 beholder\n\
96 beholder #\n\
64 behol…\n\
-52 behøver\n\
-87 behøver ikke\n\
-52 behøv…\n\
41 bei\n\
-73 bei der\n\
37 bei einer\n\
65 bei ihnen\n\
-68 bei mir\n\
57 bei uns\n\
47 beijing\n\
47 beiji…\n\
54 being\n\
-36 being a\n\
-33 beklager\n\
-33 bekla…\n\
96 bekliyor\n\
93 bekli…\n\
102 bekom…\n\
57 bekraeft\n\
141 bekra…\n\
64 bekræft\n\
32 bekræft din\n\
91 bekræft dine\n\
50 bekræfte\n\
35 bekræfte at\n\
-263 bekræfte din\n\
42 bekræfte med\n\
49 bekræftelse\n\
63 bekræfter\n\
41 bekræfter for\n\
96 bekræftet\n\
86 bekræ…\n\
-110 beled…\n\
111 believe\n\
-68 believe that\n\
67 believe you\n\
-57 believed\n\
47 belie…\n\
-74 bell\n\
-72 bella…\n\
-52 belongs\n\
-52 belongs to\n\
-71 belon…\n\
116 below\n\
-57 beløb\n\
-47 beløb #\n\
-74 beløb på\n\
70 beløbet\n\
65 beløbet og\n\
55 beløbet til\n\
-31 beløbet trækkes\n\
65 beløb…\n\
214 ben\n\
53 ben kopenhag\n\
30 beneficiary\n\
52 benef…\n\
56 benim\n\
105 bente\n\
46 benut…\n\
-39 berei…\n\
82 berettiget\n\
82 berettiget til\n\
82 beret…\n\
46 berg\n\
35 bero\n\
-76 bescheid\n\
-78 besch…\n\
52 beside you\n\
-51 besked\n\
-39 besked fra\n\
108 besked læs\n\
-53 besked om\n\
-96 besked på\n\
50 beskeden kan\n\
-93 beskeder\n\
-70 beske…\n\
76 beskytte\n\
59 beskytte dig\n\
167 besky…\n\
-33 besla…\n\
-35 besoin\n\
-35 besoi…\n\
-161 best\n\
-77 beste…\n\
57 bestil\n\
51 bestil nyt\n\
-51 bestille\n\
-54 bestilt\n\
-61 besti…\n\
-54 bestyrelsen\n\
-49 bestyrelsen foreslår\n\
-72 besty…\n\
38 bestætigen\n\
39 besvar\n\
39 besvar denne\n\
36 besvare\n\
-103 besvares\n\
-40 besøg\n\
-31 besøg hos\n\
-56 besøg…\n\
86 bet\n\
189 betal\n\
188 betal #\n\
-55 betal din\n\
37 betal et\n\
71 betal her\n\
35 betal i\n\
48 betal inden\n\
43 betal med\n\
47 betal nu\n\
57 betal porto\n\
36 betal på\n\
47 betal via\n\
-35 betale\n\
33 betale #\n\
114 betale en\n\
-76 betale med\n\
-72 betale noget\n\
112 betaler #\n\
-38 betales i\n\
-78 betales inden\n\
77 betales med\n\
54 betaling #\n\
48 betaling af\n\
-89 betaling for\n\
-124 betaling på\n\
49 betaling til\n\
247 betalingskort\n\
82 betalingskort og\n\
-68 betalingsservice\n\
53 betalingsservice @link\n\
46 betalingsservice agreement\n\
31 betalt #\n\
71 betalt din\n\
-50 betalt med\n\
47 betalt to\n\
-110 betalte\n\
-60 betalte med\n\
67 betjent\n\
52 betjent forbi\n\
54 betjent og\n\
-72 betjente\n\
-44 betjenten\n\
43 betragtes\n\
37 betragtet\n\
37 betragtet som\n\
106 betra…\n\
33 betreff\n\
37 betreff ihr\n\
33 betre…\n\
37 betru…\n\
-31 better\n\
-31 bette…\n\
-89 between\n\
-83 between #\n\
89 between us\n\
-89 betwe…\n\
-34 betyder\n\
-42 betyder at\n\
-41 betyd…\n\
54 bevilget\n\
46 bevis…\n\
-32 beware\n\
-32 bewar…\n\
-151 bez\n\
65 bezpieczenstwa\n\
33 bezpi…\n\
120 bi\n\
62 bianc…\n\
-49 biblioteket\n\
-180 bibli…\n\
-49 bicicleta\n\
-90 bicic…\n\
-67 bicycle\n\
-77 bicyc…\n\
-52 bidra…\n\
-156 bien\n\
-50 bienv…\n\
-53 big\n\
-67 bigger\n\
-42 bigge…\n\
-83 bike\n\
93 bike you\n\
-80 bikes\n\
-39 bikes worth\n\
142 bil\n\
67 bil i\n\
38 bil og\n\
39 bilaget\n\
39 bilag…\n\
-106 bildi…\n\
-174 bilet…\n\
61 bilforsikring\n\
61 bilfo…\n\
-47 bilgi\n\
49 bilgilerinizi\n\
104 bilgi…\n\
-36 bilie…\n\
-47 biliy…\n\
176 bilka\n\
91 bill #\n\
-100 bill came\n\
32 bill for\n\
40 bill of\n\
-43 billed\n\
-57 billed id\n\
126 billede\n\
164 billede af\n\
42 billeder af\n\
-57 billederne\n\
59 billedet\n\
-63 billet\n\
63 billing\n\
-46 billi…\n\
42 bills\n\
126 bin\n\
88 binance\n\
88 binan…\n\
-36 bine\n\
-40 biometri\n\
41 bir posete\n\
-78 bir sey\n\
103 birazdan\n\
103 biraz…\n\
-128 birgit\n\
-142 birgi…\n\
-65 birke…\n\
90 birth\n\
-38 birthday\n\
-47 birthday it\n\
68 birthe\n\
-54 bis zum\n\
-43 bit\n\
145 bitcoin\n\
32 bitcoin for\n\
-50 bitcoin last\n\
37 bitcoin machine\n\
39 bitcoin or\n\
151 bitco…\n\
102 bitko…\n\
-38 bitte\n\
-53 bitte den\n\
-48 bitte…\n\
54 biz\n\
-117 bizi\n\
-67 bizi arayin\n\
-48 bizim\n\
-75 black\n\
-32 blanqueo\n\
-45 blanq…\n\
37 bleib…\n\
-112 blend…\n\
-207 blev\n\
-62 blev der\n\
-36 blev snydt\n\
-112 blevet aktiveret\n\
-71 blevet ringet\n\
75 blika\n\
-68 blinker\n\
-68 blink…\n\
-87 bliv\n\
-83 bliv i\n\
81 blive\n\
37 blive betragtet\n\
41 blive i\n\
30 blive stillet\n\
34 bliver\n\
-46 bliver bedt\n\
50 bliver brugt\n\
-35 bliver de\n\
-48 bliver din\n\
35 bliver i\n\
-33 bliver lavet\n\
52 bliver lukket\n\
56 bliver ved\n\
34 blive…\n\
33 blocco\n\
60 blocc…\n\
-194 block\n\
-32 block a\n\
-90 block card\n\
-41 block it\n\
-226 block your\n\
134 blockchain\n\
44 blockchain fee\n\
-70 blocked\n\
-55 blocked #\n\
34 blocked a\n\
-52 blocked and\n\
38 blocked for\n\
-98 blocked it\n\
-49 blocking\n\
-43 blocks\n\
-33 block…\n\
-39 blokeret\n\
-81 bloke…\n\
-46 blomster\n\
-212 bloms…\n\
-98 blood\n\
31 blood and\n\
165 bloque\n\
92 bloqu…\n\
79 blot\n\
-41 blå\n\
-39 bo\n\
-107 board\n\
-66 boarding\n\
-120 board…\n\
-53 body\n\
-32 boet\n\
-148 bog\n\
82 bogholderiet\n\
94 bogho…\n\
55 boks @link\n\
159 boks du\n\
-38 boks og\n\
-50 boks or\n\
71 bolig\n\
52 boligportal\n\
106 boligstøtte\n\
57 bolig…\n\
-34 boller\n\
-79 bolle…\n\
95 bond\n\
99 bonifico\n\
115 bonif…\n\
36 bonjour\n\
120 bonjour je\n\
36 bonjo…\n\
95 bonus\n\
-160 book\n\
-54 book a\n\
-37 book at\n\
-31 book today\n\
-33 book you\n\
-63 booked\n\
-65 booke…\n\
71 booking\n\
-30 bookk…\n\
-85 books\n\
-65 boolean\n\
-65 boole…\n\
30 boost\n\
-58 boozt\n\
75 bor\n\
75 bor i\n\
101 borcu…\n\
-37 bord\n\
-73 bordet\n\
-69 borde…\n\
173 borger\n\
121 borger @link\n\
-47 borgere\n\
-103 borgeren\n\
-158 borgerservice\n\
-99 borge…\n\
-66 borrow #\n\
47 borrow from\n\
-55 bort\n\
-60 bort fra\n\
71 bortfalder\n\
69 bortf…\n\
-82 boss\n\
137 bot\n\
42 both\n\
31 both amounts\n\
138 both sides\n\
-31 both the\n\
107 bother\n\
107 bothe…\n\
93 bought a\n\
59 bounced\n\
128 bounc…\n\
-40 box #\n\
36 box code\n\
-50 box from\n\
63 box with\n\
-96 boxes\n\
-97 boy\n\
74 brak\n\
-39 brake\n\
-52 brake pads\n\
-78 brakes\n\
-78 brake…\n\
-42 branch manager\n\
-40 brandt\n\
-63 brand…\n\
33 brauche\n\
65 breac…\n\
-84 bread\n\
91 brev\n\
58 brev fra\n\
-44 brev i\n\
71 brev om\n\
-97 breve\n\
-84 brevet\n\
-88 breve…\n\
-46 brian\n\
30 brill…\n\
-137 bring\n\
182 bring @link\n\
-77 bring id\n\
-51 bring it\n\
-60 bring passport\n\
-32 bring photo\n\
-139 bring the\n\
-174 bring your\n\
-69 bringen\n\
-47 bringen sie\n\
86 brings\n\
33 bro i\n\
115 brobizz\n\
71 brobizz @link\n\
115 brobi…\n\
-50 broken can\n\
54 broker\n\
80 brother\n\
32 brother is\n\
34 brothers\n\
75 broth…\n\
-128 brought\n\
-128 broug…\n\
-41 brown\n\
72 browser\n\
42 brows…\n\
-103 brug\n\
65 brug for\n\
-45 brug koden\n\
-71 bruge deres\n\
99 bruge dit\n\
-33 bruge en\n\
92 bruger\n\
39 bruger i\n\
145 bruger id\n\
31 brugernavn\n\
59 brugernavn og\n\
118 bruge…\n\
-41 brugs…\n\
-49 brugt #\n\
52 brugt op\n\
32 brugt til\n\
-47 brugte\n\
-66 brugt…\n\
-63 brun\n\
-44 brunsvig\n\
-31 brunsvig logistics\n\
-44 bruns…\n\
162 bs\n\
59 bs #\n\
85 bs @link\n\
222 btc\n\
30 btc @link\n\
55 bu\n\
83 bu adrese\n\
-67 budget\n\
-63 budge…\n\
79 buenas\n\
79 buena…\n\
-45 buenos\n\
-45 bueno…\n\
144 bugun\n\
38 building\n\
41 buletin\n\
48 bulet…\n\
45 bulga…\n\
-31 bulle…\n\
-30 bulundu\n\
-63 bulun…\n\
59 buna\n\
-40 buna mama\n\
38 buna ziua\n\
-41 bunde…\n\
-84 buns\n\
104 buradan\n\
121 burad…\n\
64 burglars\n\
63 burgl…\n\
-98 burok…\n\
-145 bus\n\
-71 bus 5c\n\
77 business\n\
55 busin…\n\
-73 bussen\n\
-73 busse…\n\
135 busta\n\
42 busta paga\n\
42 but\n\
90 but i\n\
58 but if\n\
-170 but no\n\
86 but the\n\
60 but they\n\
38 but transfer\n\
44 but we\n\
65 but you\n\
71 but your\n\
125 butas\n\
77 buti\n\
-38 butik\n\
-84 butikken\n\
-69 butik…\n\
-50 butter\n\
-50 butte…\n\
-99 button\n\
-50 button and\n\
-107 butto…\n\
47 buy\n\
45 buy #\n\
-49 buy a\n\
46 buy apple\n\
-106 buy milk\n\
48 buy the\n\
48 buy your\n\
-47 buyer can\n\
78 buyer i\n\
-64 buyer paid\n\
74 buying\n\
74 buyin…\n\
35 buys\n\
-146 by a\n\
-46 by an\n\
70 by bank\n\
-30 by calling\n\
94 by card\n\
150 by confirming\n\
-49 by courier\n\
-33 by digital\n\
-72 by e\n\
97 by entering\n\
44 by error\n\
-45 by hand\n\
-47 by law\n\
-48 by letter\n\
94 by logging\n\
-45 by mail\n\
49 by mobilepay\n\
57 by moneygram\n\
49 by one\n\
30 by our\n\
204 by paying\n\
-78 by phone\n\
-113 by post\n\
48 by replying\n\
54 by sms\n\
49 by step\n\
53 by sunday\n\
-33 by telephone\n\
78 by text\n\
-42 by the\n\
41 by tonight\n\
31 by us\n\
72 by western\n\
54 by you\n\
68 by your\n\
-187 bye\n\
-33 bye bye\n\
-35 bygge…\n\
77 byla\n\
42 byret\n\
-35 byt\n\
-57 bytte\n\
-30 bytter\n\
-31 bytte…\n\
84 båd\n\
50 bøde\n\
69 bøde #\n\
100 bøde på\n\
-78 bør\n\
-78 børn\n\
-62 børnehuset\n\
-92 børnene\n\
-36 børne…\n\
-48 bøyle bir\n\
-274 c\n\
53 c0nfi…\n\
-68 ca\n\
-139 ca #\n\
186 ca sa\n\
-70 ca sunt\n\
-42 cable\n\
-55 cache\n\
-43 cada\n\
-84 caduca en\n\
-127 cafe\n\
-53 cafea\n\
-53 cafea si\n\
36 cajer…\n\
-147 cake\n\
-115 cala\n\
-32 calco…\n\
-30 calculations\n\
113 calcu…\n\
169 calis…\n\
-68 call\n\
-68 call #\n\
-46 call about\n\
-41 call and\n\
-91 call back\n\
-110 call centre\n\
56 call from\n\
30 call im\n\
-209 call me\n\
30 call microsoft\n\
-53 call my\n\
128 call our\n\
-58 call the\n\
-70 call us\n\
-78 call you\n\
-97 call your\n\
-82 callcenter\n\
-82 callc…\n\
-137 called\n\
-85 called #\n\
-38 called back\n\
-93 called by\n\
-98 called me\n\
-80 called the\n\
-136 caller\n\
49 caller claims\n\
54 caller i\n\
-42 caller says\n\
-111 callers\n\
-53 callers who\n\
-151 calle…\n\
-37 calling about\n\
74 calling from\n\
-34 calling the\n\
32 calling to\n\
55 calling you\n\
-43 calling your\n\
-70 calls\n\
-40 calls and\n\
-37 calls from\n\
-41 calls that\n\
-36 calls to\n\
41 calls you\n\
-74 calm\n\
-124 cambi…\n\
-140 came\n\
-60 came #\n\
-35 came for\n\
42 came from\n\
-135 came to\n\
107 camera\n\
36 camera and\n\
123 camer…\n\
-51 can also\n\
-31 can always\n\
-43 can apply\n\
97 can avoid\n\
-77 can bring\n\
53 can cancel\n\
91 can check\n\
-39 can collect\n\
-97 can come\n\
-30 can follow\n\
60 can go\n\
146 can hear\n\
51 can help\n\
-48 can make\n\
-73 can not\n\
85 can only\n\
126 can pay\n\
-30 can pick\n\
54 can put\n\
31 can recover\n\
-55 can renew\n\
-51 can ring\n\
-71 can see\n\
126 can send\n\
36 can show\n\
58 can stop\n\
-57 can take\n\
-63 can tell\n\
-60 can the\n\
-44 can throw\n\
-37 can u\n\
-76 can use\n\
-116 can you\n\
-70 canada\n\
-70 canad…\n\
88 cancel\n\
-32 cancel at\n\
183 cancel it\n\
-78 cancel on\n\
76 cancel the\n\
41 cancellation\n\
-96 cancellations\n\
-32 cancelled\n\
46 cancelled and\n\
47 cancer\n\
44 cance…\n\
54 cand\n\
63 cannot\n\
49 cannot be\n\
52 cannot let\n\
46 cannot show\n\
63 canno…\n\
56 cant\n\
102 cant be\n\
-34 cant come\n\
92 cant get\n\
-53 cant make\n\
-82 cant reply\n\
-37 cant see\n\
84 cant talk\n\
-89 canteen\n\
-89 cante…\n\
-66 capit…\n\
38 captain\n\
38 capta…\n\
36 captura\n\
67 captu…\n\
63 car\n\
55 car and\n\
-33 car is\n\
93 car they\n\
58 card\n\
172 card @link\n\
38 card after\n\
46 card and\n\
-54 card away\n\
-45 card b\n\
122 card both\n\
-39 card comes\n\
92 card details\n\
43 card do\n\
-155 card ending\n\
-31 card expires\n\
57 card front\n\
46 card here\n\
-31 card if\n\
-90 card in\n\
32 card info\n\
30 card is\n\
-99 card it\n\
30 card its\n\
88 card mitid\n\
151 card no\n\
142 card number\n\
51 card on\n\
-142 card or\n\
-68 card payment\n\
60 card pin\n\
98 card so\n\
36 card the\n\
-37 card to\n\
73 card today\n\
-106 card was\n\
-51 card we\n\
-74 card you\n\
-39 cardamom\n\
-39 carda…\n\
-39 cards and\n\
84 cards for\n\
108 cards of\n\
-58 cards or\n\
56 cardul\n\
-62 cardul si\n\
95 cardu…\n\
72 care\n\
55 care vine\n\
-99 caretaker\n\
-101 caret…\n\
45 cargo\n\
-31 carl\n\
31 carmen\n\
31 carme…\n\
-30 carol…\n\
-37 carpe…\n\
-36 carpo…\n\
-31 carries\n\
-72 carri…\n\
-110 carry\n\
-56 cars\n\
54 cars were\n\
35 carsten\n\
35 carst…\n\
-49 carta e\n\
60 carte\n\
38 carte a\n\
59 carte bancaire\n\
54 cartes\n\
66 case goes\n\
-60 case number\n\
49 case of\n\
98 case press\n\
-64 case the\n\
42 case will\n\
57 case with\n\
-156 cases\n\
33 cash\n\
49 cash and\n\
-78 cash or\n\
41 cashier\n\
41 cashi…\n\
37 caso\n\
74 caso de\n\
57 casse\n\
-53 cat\n\
39 catch\n\
37 caution\n\
52 cauti…\n\
-38 cay\n\
39 cazar…\n\
-40 cbb\n\
-130 ce code\n\
-57 ce nest\n\
61 ce soir\n\
87 ce un\n\
49 cebin…\n\
72 ceci\n\
52 ceci est\n\
88 cekip\n\
103 celu\n\
-58 cena\n\
-44 central bank\n\
-67 centre\n\
-42 centr…\n\
-43 cer\n\
-119 cere\n\
-53 cere bani\n\
-42 cere niciodata\n\
-36 cerius\n\
-36 ceriu…\n\
-33 certain\n\
-47 certa…\n\
35 certificate\n\
46 certified\n\
95 certi…\n\
-72 cerut\n\
-76 ces\n\
30 cest un\n\
36 cet\n\
-77 cetait\n\
-77 cetai…\n\
-33 cetat…\n\
-61 cevap\n\
83 cevir…\n\
-39 chain\n\
-33 chair…\n\
85 chance\n\
85 chanc…\n\
-137 change\n\
-65 change it\n\
-33 change of\n\
-39 change or\n\
-135 change the\n\
61 changed\n\
45 changed bank\n\
55 changed it\n\
-102 changed the\n\
-116 changes\n\
-101 chang…\n\
-44 channel\n\
-70 chann…\n\
-106 chapter\n\
-38 chapter #\n\
-117 chapt…\n\
-35 characters\n\
-48 chara…\n\
99 charge #\n\
35 charge to\n\
-54 charge your\n\
-74 chargeback\n\
-41 charged with\n\
-57 charging\n\
-30 charl…\n\
-58 chat in\n\
32 chatten\n\
-46 chauffør\n\
56 chaufføren\n\
31 che\n\
79 che dice\n\
-55 che la\n\
73 che le\n\
-83 che non\n\
-53 cheap\n\
-89 cheap…\n\
-41 cheated\n\
-41 cheat…\n\
30 check if\n\
-150 check in\n\
-46 check is\n\
-97 check that\n\
-115 check the\n\
55 check with\n\
-148 check your\n\
-66 check…\n\
31 chef\n\
90 cheque\n\
90 chequ…\n\
166 cher\n\
52 cher e\n\
-34 chers\n\
-121 chez\n\
-181 chi\n\
-107 chi e\n\
-65 chiama\n\
-53 chiamato\n\
-53 chiamato il\n\
-63 chiami\n\
-73 chiam…\n\
48 chiavi\n\
37 chiav…\n\
-71 chick…\n\
-53 chied…\n\
159 chiffres\n\
31 chiffres de\n\
159 chiff…\n\
30 children\n\
55 childrens\n\
54 child…\n\
105 chinese\n\
89 chinese embassy\n\
105 chine…\n\
135 chip\n\
73 chippen\n\
82 chipp…\n\
48 chiudere\n\
49 chiud…\n\
-71 choice\n\
-71 choic…\n\
-39 choir\n\
45 choose\n\
33 choose #\n\
-50 choose the\n\
144 choose your\n\
50 choos…\n\
-42 chosen\n\
-42 chose…\n\
-72 christmas\n\
-51 chris…\n\
-58 chrome\n\
-30 chrome on\n\
-58 chrom…\n\
54 chron…\n\
-41 church\n\
-41 churc…\n\
48 chwile\n\
-117 ci\n\
244 cia\n\
124 cia @link\n\
75 cia as\n\
106 ciagu\n\
145 ciagu #\n\
-70 ciao\n\
217 cifre\n\
52 cifre i\n\
103 cifre…\n\
85 cikar…\n\
-50 cikma…\n\
75 cikti\n\
37 cineva\n\
37 cinev…\n\
41 cirka\n\
-98 cita\n\
-54 cititi\n\
-54 citit…\n\
-118 citizen service\n\
-93 citizens\n\
31 citizens with\n\
-74 citiz…\n\
-64 city\n\
-47 ciuda…\n\
96 civil\n\
48 civil betjent\n\
80 civil registration\n\
107 claim\n\
58 claim it\n\
-33 claim to\n\
96 claim your\n\
43 claim.abroad|claims\n\
125 claim.abroad|claims claim.all-money|claims\n\
-31 claim.abroad|claims claim.already-paid|claims\n\
-248 claim.abroad|claims claim.broken-phone|claims\n\
-105 claim.abroad|claims claim.case|claims\n\
-229 claim.abroad|claims claim.crime|claims\n\
385 claim.abroad|claims claim.deposit|claims\n\
-37 claim.abroad|claims claim.deposit|reports\n\
-53 claim.abroad|claims claim.hacked|claims\n\
49 claim.abroad|claims claim.job|claims\n\
-123 claim.abroad|claims claim.link|claims\n\
-55 claim.abroad|claims claim.mule|claims\n\
-33 claim.abroad|claims claim.new-number|claims\n\
-63 claim.abroad|claims claim.no-checking|claims\n\
47 claim.abroad|claims claim.other-account|claims\n\
-158 claim.abroad|claims claim.paid-back|claims\n\
36 claim.abroad|claims claim.prize|claims\n\
-48 claim.abroad|claims claim.prompt|claims\n\
-89 claim.abroad|claims claim.purchase|claims\n\
-75 claim.abroad|claims claim.refund|claims\n\
-53 claim.abroad|claims claim.renewal|claims\n\
102 claim.abroad|claims claim.your-own|claims\n\
66 claim.abroad|claims credential.balance|asks\n\
-130 claim.abroad|claims credential.bank-details|claims\n\
58 claim.abroad|claims credential.card|asks\n\
-54 claim.abroad|claims credential.card|claims\n\
69 claim.abroad|claims credential.code|claims\n\
-98 claim.abroad|claims credential.cpr|asks\n\
-30 claim.abroad|claims credential.cpr|claims\n\
81 claim.abroad|claims credential.id-document|claims\n\
-58 claim.abroad|claims credential.mitid|asks\n\
-68 claim.abroad|claims credential.personal-information|claims\n\
-73 claim.abroad|claims firm.bank|claims\n\
120 claim.abroad|claims firm.payment|claims\n\
-38 claim.abroad|claims firm.shop|claims\n\
193 claim.abroad|claims money.amount|claims\n\
83 claim.abroad|claims money.unusual-means|claims\n\
67 claim.abroad|claims money.valuables|claims\n\
163 claim.abroad|claims person.agent|claims\n\
139 claim.abroad|claims person.family|claims\n\
278 claim.abroad|claims person.landlord|claims\n\
-131 claim.abroad|claims threat.arrest|threatens\n\
-126 claim.abroad|claims threat.block|threatens\n\
49 claim.abroad|claims threat.court|threatens\n\
196 claim.abroad|claims threat.deadline|threatens\n\
35 claim.abroad|claims threat.debt|threatens\n\
43 claim.abroad|live\n\
211 claim.abroad|reader\n\
-119 claim.abroad|reports\n\
-54 claim.abroad|reports claim.deposit|reports\n\
-62 claim.abroad|reports person.landlord|claims\n\
226 claim.abroad|speaks\n\
39 claim.all-money|claims\n\
-126 claim.all-money|claims claim.already-paid|claims\n\
43 claim.all-money|claims claim.case|claims\n\
32 claim.all-money|claims claim.deposit|denies\n\
40 claim.all-money|claims claim.easy-money|claims\n\
67 claim.all-money|claims claim.emergency|claims\n\
-90 claim.all-money|claims claim.fee|claims\n\
199 claim.all-money|claims claim.hacked|claims\n\
58 claim.all-money|claims claim.investment|claims\n\
94 claim.all-money|claims claim.isolation|claims\n\
-102 claim.all-money|claims claim.job|claims\n\
125 claim.all-money|claims claim.link|claims\n\
81 claim.all-money|claims claim.new-number|claims\n\
105 claim.all-money|claims claim.other-account|claims\n\
30 claim.all-money|claims claim.paid-back|claims\n\
143 claim.all-money|claims claim.parcel|claims\n\
30 claim.all-money|claims claim.pick-up|claims\n\
-142 claim.all-money|claims claim.prize|claims\n\
-122 claim.all-money|claims claim.prompt|claims\n\
33 claim.all-money|claims claim.purchase|claims\n\
34 claim.all-money|claims claim.reassurance|claims\n\
30 claim.all-money|claims claim.recovery|claims\n\
-105 claim.all-money|claims claim.refund|claims\n\
108 claim.all-money|claims claim.renewal|claims\n\
103 claim.all-money|claims claim.safe-account|claims\n\
-71 claim.all-money|claims claim.safe-account|reports\n\
-59 claim.all-money|claims claim.unusual-activity|claims\n\
-188 claim.all-money|claims claim.your-own|claims\n\
100 claim.all-money|claims credential.balance|asks\n\
39 claim.all-money|claims credential.balance|claims\n\
152 claim.all-money|claims credential.bank-details|asks\n\
59 claim.all-money|claims credential.bank-details|claims\n\
37 claim.all-money|claims credential.card|asks\n\
-45 claim.all-money|claims credential.card|claims\n\
-45 claim.all-money|claims credential.code|asks\n\
-64 claim.all-money|claims credential.code|claims\n\
162 claim.all-money|claims credential.cpr|asks\n\
-65 claim.all-money|claims credential.mitid|asks\n\
-73 claim.all-money|claims credential.mitid|claims\n\
-106 claim.all-money|claims credential.one-time-code|asks\n\
48 claim.all-money|claims credential.password|asks\n\
-62 claim.all-money|claims credential.password|claims\n\
-30 claim.all-money|claims credential.personal-information|claims\n\
-132 claim.all-money|claims firm.bank|reports\n\
-34 claim.all-money|claims firm.courier|claims\n\
30 claim.all-money|claims firm.shop|claims\n\
-30 claim.all-money|claims firm.support|claims\n\
124 claim.all-money|claims money.amount|claims\n\
44 claim.all-money|claims money.unusual-means|claims\n\
-50 claim.all-money|claims money.valuables|claims\n\
-41 claim.all-money|claims money.valuables|reports\n\
-92 claim.all-money|claims person.agent|claims\n\
-126 claim.all-money|claims person.buyer|claims\n\
115 claim.all-money|claims person.family|claims\n\
-65 claim.all-money|claims threat.arrest|threatens\n\
70 claim.all-money|claims threat.court|threatens\n\
129 claim.all-money|claims threat.deadline|threatens\n\
42 claim.all-money|claims threat.debt|threatens\n\
-42 claim.all-money|denies\n\
39 claim.all-money|live\n\
57 claim.all-money|reader\n\
-30 claim.all-money|reports\n\
42 claim.all-money|reports claim.crime|reports\n\
33 claim.all-money|reports claim.hacked|reports\n\
87 claim.all-money|reports claim.reassurance|claims\n\
-37 claim.all-money|reports claim.unusual-activity|claims\n\
-35 claim.all-money|reports credential.bank-details|claims\n\
33 claim.all-money|reports firm.bank|claims\n\
55 claim.all-money|reports person.agent|claims\n\
32 claim.all-money|reports threat.arrest|threatens\n\
45 claim.all-money|reports threat.deadline|reports\n\
286 claim.all-money|speaks\n\
39 claim.already-paid|claims\n\
67 claim.already-paid|claims claim.broken-phone|claims\n\
-45 claim.already-paid|claims claim.case|claims\n\
-103 claim.already-paid|claims claim.crime|claims\n\
-169 claim.already-paid|claims claim.deposit|claims\n\
-92 claim.already-paid|claims claim.emergency|claims\n\
-128 claim.already-paid|claims claim.fee|claims\n\
-100 claim.already-paid|claims claim.fine|claims\n\
76 claim.already-paid|claims claim.job|claims\n\
91 claim.already-paid|claims claim.link|claims\n\
44 claim.already-paid|claims claim.mule|claims\n\
137 claim.already-paid|claims claim.no-checking|claims\n\
-50 claim.already-paid|claims claim.paid-back|claims\n\
-139 claim.already-paid|claims claim.parcel|claims\n\
-77 claim.already-paid|claims claim.prompt|claims\n\
82 claim.already-paid|claims claim.reassurance|claims\n\
69 claim.already-paid|claims claim.refund|claims\n\
-158 claim.already-paid|claims claim.renewal|claims\n\
-410 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-122 claim.already-paid|claims claim.unpaid|claims\n\
-83 claim.already-paid|claims claim.your-own|claims\n\
37 claim.already-paid|claims credential.balance|claims\n\
55 claim.already-paid|claims credential.bank-details|asks\n\
-73 claim.already-paid|claims credential.card|advises\n\
142 claim.already-paid|claims credential.card|asks\n\
45 claim.already-paid|claims credential.card|claims\n\
62 claim.already-paid|claims credential.code|asks\n\
34 claim.already-paid|claims credential.code|reports\n\
47 claim.already-paid|claims credential.id-document|claims\n\
76 claim.already-paid|claims credential.mitid|asks\n\
40 claim.already-paid|claims credential.mitid|claims\n\
46 claim.already-paid|claims credential.mitid|reports\n\
40 claim.already-paid|claims credential.one-time-code|asks\n\
-92 claim.already-paid|claims credential.personal-information|asks\n\
148 claim.already-paid|claims credential.personal-information|claims\n\
124 claim.already-paid|claims firm.bank|claims\n\
117 claim.already-paid|claims firm.courier|claims\n\
-128 claim.already-paid|claims firm.payment|claims\n\
125 claim.already-paid|claims firm.shop|claims\n\
48 claim.already-paid|claims firm.telecom|claims\n\
-106 claim.already-paid|claims firm.utility|claims\n\
60 claim.already-paid|claims money.amount|reports\n\
77 claim.already-paid|claims money.unusual-means|claims\n\
85 claim.already-paid|claims money.valuables|claims\n\
-97 claim.already-paid|claims person.family|claims\n\
73 claim.already-paid|claims threat.block|threatens\n\
-72 claim.already-paid|claims threat.court|threatens\n\
-83 claim.already-paid|claims threat.deadline|threatens\n\
-42 claim.already-paid|claims threat.debt|threatens\n\
39 claim.already-paid|live\n\
245 claim.already-paid|reader\n\
-66 claim.already-paid|reports\n\
49 claim.already-paid|speaks\n\
66 claim.broken-phone|claims\n\
-43 claim.broken-phone|claims claim.case|claims\n\
42 claim.broken-phone|claims claim.deposit|claims\n\
139 claim.broken-phone|claims claim.emergency|claims\n\
311 claim.broken-phone|claims claim.new-number|claims\n\
40 claim.broken-phone|claims claim.no-checking|claims\n\
73 claim.broken-phone|claims claim.other-account|claims\n\
87 claim.broken-phone|claims claim.paid-back|claims\n\
89 claim.broken-phone|claims claim.unpaid|claims\n\
70 claim.broken-phone|claims credential.bank-details|asks\n\
31 claim.broken-phone|claims credential.bank-details|claims\n\
34 claim.broken-phone|claims credential.card|asks\n\
-30 claim.broken-phone|claims credential.card|claims\n\
-67 claim.broken-phone|claims credential.code|claims\n\
101 claim.broken-phone|claims firm.bank|claims\n\
43 claim.broken-phone|claims firm.payment|claims\n\
77 claim.broken-phone|claims money.amount|claims\n\
-41 claim.broken-phone|claims money.valuables|claims\n\
240 claim.broken-phone|claims person.family|claims\n\
-174 claim.broken-phone|claims person.landlord|claims\n\
-57 claim.broken-phone|claims threat.block|threatens\n\
132 claim.broken-phone|claims threat.deadline|threatens\n\
66 claim.broken-phone|live\n\
41 claim.broken-phone|reports\n\
-30 claim.broken-phone|reports person.family|reports\n\
59 claim.broken-phone|reports threat.deadline|reports\n\
40 claim.broken-phone|speaks\n\
70 claim.cannot-meet|claims\n\
-45 claim.cannot-meet|claims claim.case|claims\n\
217 claim.cannot-meet|claims claim.deposit|claims\n\
162 claim.cannot-meet|claims claim.emergency|claims\n\
59 claim.cannot-meet|claims claim.fee|claims\n\
58 claim.cannot-meet|claims claim.fine|claims\n\
-33 claim.cannot-meet|claims claim.investment|claims\n\
104 claim.cannot-meet|claims claim.link|claims\n\
-185 claim.cannot-meet|claims claim.misused-name|claims\n\
180 claim.cannot-meet|claims claim.new-number|claims\n\
37 claim.cannot-meet|claims claim.no-checking|claims\n\
131 claim.cannot-meet|claims claim.other-account|claims\n\
205 claim.cannot-meet|claims claim.paid-back|claims\n\
54 claim.cannot-meet|claims claim.pick-up|claims\n\
-51 claim.cannot-meet|claims claim.purchase|claims\n\
-119 claim.cannot-meet|claims claim.reassurance|claims\n\
-52 claim.cannot-meet|claims claim.recovery|claims\n\
-56 claim.cannot-meet|claims claim.sent-by-mistake|claims\n\
66 claim.cannot-meet|claims claim.unpaid|claims\n\
134 claim.cannot-meet|claims credential.bank-details|asks\n\
-74 claim.cannot-meet|claims credential.bank-details|claims\n\
73 claim.cannot-meet|claims credential.card|asks\n\
-102 claim.cannot-meet|claims credential.card|claims\n\
48 claim.cannot-meet|claims credential.code|asks\n\
-39 claim.cannot-meet|claims credential.code|claims\n\
40 claim.cannot-meet|claims credential.cpr|claims\n\
30 claim.cannot-meet|claims credential.id-document|asks\n\
-101 claim.cannot-meet|claims credential.mitid|asks\n\
-128 claim.cannot-meet|claims credential.personal-information|asks\n\
103 claim.cannot-meet|claims credential.personal-information|claims\n\
80 claim.cannot-meet|claims firm.bank|claims\n\
85 claim.cannot-meet|claims firm.courier|claims\n\
130 claim.cannot-meet|claims firm.payment|claims\n\
190 claim.cannot-meet|claims money.amount|claims\n\
112 claim.cannot-meet|claims money.unusual-means|claims\n\
148 claim.cannot-meet|claims money.valuables|claims\n\
61 claim.cannot-meet|claims person.agent|claims\n\
246 claim.cannot-meet|claims person.family|claims\n\
33 claim.cannot-meet|claims person.landlord|claims\n\
-84 claim.cannot-meet|claims threat.arrest|threatens\n\
-74 claim.cannot-meet|claims threat.block|threatens\n\
-58 claim.cannot-meet|claims threat.court|threatens\n\
128 claim.cannot-meet|claims threat.deadline|threatens\n\
70 claim.cannot-meet|live\n\
44 claim.cannot-meet|reader\n\
39 claim.cannot-meet|reports threat.deadline|reports\n\
137 claim.cannot-meet|speaks\n\
-30 claim.case|claims\n\
-133 claim.case|claims claim.deposit|claims\n\
-30 claim.case|claims claim.easy-money|claims\n\
41 claim.case|claims claim.emergency|claims\n\
-167 claim.case|claims claim.fee|claims\n\
-93 claim.case|claims claim.fine|claims\n\
-115 claim.case|claims claim.hacked|claims\n\
62 claim.case|claims claim.isolation|claims\n\
-241 claim.case|claims claim.job|claims\n\
62 claim.case|claims claim.link|claims\n\
59 claim.case|claims claim.misused-name|claims\n\
-102 claim.case|claims claim.new-number|claims\n\
-56 claim.case|claims claim.no-checking|claims\n\
39 claim.case|claims claim.other-account|claims\n\
-233 claim.case|claims claim.parcel|claims\n\
119 claim.case|claims claim.pick-up|claims\n\
-147 claim.case|claims claim.prize|claims\n\
46 claim.case|claims claim.prompt|claims\n\
110 claim.case|claims claim.purchase|claims\n\
84 claim.case|claims claim.reassurance|claims\n\
-108 claim.case|claims claim.refund|claims\n\
-104 claim.case|claims claim.renewal|claims\n\
157 claim.case|claims claim.robot|claims\n\
49 claim.case|claims claim.safe-account|claims\n\
-44 claim.case|claims claim.unpaid|claims\n\
-133 claim.case|claims claim.your-own|claims\n\
81 claim.case|claims credential.bank-details|asks\n\
-56 claim.case|claims credential.bank-details|claims\n\
81 claim.case|claims credential.card|asks\n\
-170 claim.case|claims credential.card|claims\n\
-66 claim.case|claims credential.code|claims\n\
91 claim.case|claims credential.cpr|asks\n\
146 claim.case|claims credential.cpr|claims\n\
119 claim.case|claims credential.id-document|claims\n\
73 claim.case|claims credential.mitid|asks\n\
-101 claim.case|claims credential.mitid|claims\n\
-43 claim.case|claims credential.one-time-code|asks\n\
-38 claim.case|claims credential.one-time-code|claims\n\
31 claim.case|claims credential.personal-information|claims\n\
-116 claim.case|claims firm.bank|claims\n\
-79 claim.case|claims firm.courier|claims\n\
153 claim.case|claims firm.payment|claims\n\
-37 claim.case|claims firm.shop|claims\n\
-36 claim.case|claims firm.telecom|claims\n\
39 claim.case|claims firm.toll|claims\n\
65 claim.case|claims money.amount|claims\n\
74 claim.case|claims money.unusual-means|claims\n\
-66 claim.case|claims money.valuables|claims\n\
-44 claim.case|claims person.agent|claims\n\
-137 claim.case|claims person.family|claims\n\
88 claim.case|claims person.landlord|claims\n\
67 claim.case|claims threat.arrest|reports\n\
160 claim.case|claims threat.arrest|threatens\n\
59 claim.case|claims threat.block|threatens\n\
92 claim.case|claims threat.court|threatens\n\
92 claim.case|claims threat.deadline|threatens\n\
53 claim.case|claims threat.deportation|threatens\n\
102 claim.case|claims threat.exposure|threatens\n\
-91 claim.case|claims threat.return|threatens\n\
-30 claim.case|live\n\
39 claim.case|reader\n\
-102 claim.case|reports\n\
-46 claim.case|reports claim.crime|reports\n\
-42 claim.case|reports claim.reassurance|claims\n\
-33 claim.case|reports claim.unusual-activity|reports\n\
-36 claim.case|reports money.valuables|reports\n\
-40 claim.case|reports person.agent|claims\n\
-46 claim.case|reports threat.deadline|reports\n\
178 claim.crime|claims claim.deposit|claims\n\
-60 claim.crime|claims claim.easy-money|claims\n\
90 claim.crime|claims claim.fee|claims\n\
-220 claim.crime|claims claim.fine|claims\n\
-66 claim.crime|claims claim.hacked|claims\n\
-40 claim.crime|claims claim.investment|claims\n\
115 claim.crime|claims claim.isolation|claims\n\
-199 claim.crime|claims claim.job|claims\n\
-66 claim.crime|claims claim.job|reports\n\
141 claim.crime|claims claim.link|claims\n\
-42 claim.crime|claims claim.menu|claims\n\
159 claim.crime|claims claim.misused-name|claims\n\
-166 claim.crime|claims claim.new-number|claims\n\
132 claim.crime|claims claim.no-checking|claims\n\
-77 claim.crime|claims claim.other-account|claims\n\
226 claim.crime|claims claim.parcel|claims\n\
99 claim.crime|claims claim.pick-up|claims\n\
-135 claim.crime|claims claim.prize|claims\n\
-51 claim.crime|claims claim.prompt|claims\n\
-49 claim.crime|claims claim.purchase|claims\n\
-50 claim.crime|claims claim.reassurance|claims\n\
-127 claim.crime|claims claim.recovery|claims\n\
-139 claim.crime|claims claim.renewal|claims\n\
35 claim.crime|claims claim.residence|claims\n\
-95 claim.crime|claims claim.robot|claims\n\
60 claim.crime|claims claim.safe-account|claims\n\
82 claim.crime|claims claim.unpaid|claims\n\
91 claim.crime|claims credential.balance|asks\n\
67 claim.crime|claims credential.balance|claims\n\
51 claim.crime|claims credential.balance|reports\n\
-37 claim.crime|claims credential.bank-details|asks\n\
-31 claim.crime|claims credential.card|asks\n\
-151 claim.crime|claims credential.card|claims\n\
98 claim.crime|claims credential.card|reports\n\
-30 claim.crime|claims credential.code|asks\n\
135 claim.crime|claims credential.cpr|asks\n\
174 claim.crime|claims credential.cpr|claims\n\
-84 claim.crime|claims credential.id-document|asks\n\
34 claim.crime|claims credential.id-document|claims\n\
64 claim.crime|claims credential.mitid|asks\n\
-160 claim.crime|claims credential.mitid|claims\n\
-52 claim.crime|claims credential.one-time-code|asks\n\
52 claim.crime|claims credential.password|asks\n\
78 claim.crime|claims credential.personal-information|asks\n\
206 claim.crime|claims credential.pin|claims\n\
-40 claim.crime|claims firm.bank|claims\n\
-59 claim.crime|claims firm.payment|claims\n\
-37 claim.crime|claims firm.shop|claims\n\
101 claim.crime|claims firm.telecom|claims\n\
-129 claim.crime|claims firm.toll|claims\n\
-32 claim.crime|claims money.amount|reports\n\
-90 claim.crime|claims money.unusual-means|claims\n\
34 claim.crime|claims money.valuables|claims\n\
46 claim.crime|claims person.recruiter|claims\n\
191 claim.crime|claims threat.arrest|reports\n\
61 claim.crime|claims threat.arrest|threatens\n\
-31 claim.crime|claims threat.block|threatens\n\
90 claim.crime|claims threat.deadline|threatens\n\
-180 claim.crime|claims threat.deportation|threatens\n\
140 claim.crime|claims threat.exposure|threatens\n\
-203 claim.crime|claims threat.return|threatens\n\
75 claim.crime|reader\n\
-31 claim.crime|reports\n\
82 claim.crime|reports claim.isolation|claims\n\
58 claim.crime|reports claim.misused-name|claims\n\
-79 claim.crime|reports claim.misused-name|reports\n\
51 claim.crime|reports claim.pick-up|claims\n\
135 claim.crime|reports claim.pick-up|reports\n\
-44 claim.crime|reports claim.robot|reports\n\
-41 claim.crime|reports claim.unusual-activity|reports\n\
-36 claim.crime|reports credential.card|reports\n\
38 claim.crime|reports credential.cpr|claims\n\
-49 claim.crime|reports credential.cpr|reports\n\
-54 claim.crime|reports credential.mitid|claims\n\
88 claim.crime|reports credential.mitid|reports\n\
97 claim.crime|reports credential.password|claims\n\
-85 claim.crime|reports firm.bank|reports\n\
-43 claim.crime|reports money.amount|claims\n\
-34 claim.crime|reports money.amount|reports\n\
30 claim.crime|reports money.unusual-means|reports\n\
-45 claim.crime|reports money.valuables|reports\n\
-48 claim.crime|reports person.agent|reports\n\
46 claim.crime|reports person.family|claims\n\
-81 claim.crime|reports threat.arrest|reports\n\
46 claim.crime|reports threat.arrest|threatens\n\
173 claim.crime|reports threat.block|threatens\n\
-36 claim.crime|reports threat.court|reports\n\
33 claim.crime|reports threat.court|threatens\n\
66 claim.crime|reports threat.deadline|reports\n\
-112 claim.crime|speaks\n\
-76 claim.deposit|claims\n\
56 claim.deposit|claims claim.easy-money|claims\n\
-42 claim.deposit|claims claim.fee|claims\n\
-31 claim.deposit|claims claim.fine|claims\n\
84 claim.deposit|claims claim.investment|claims\n\
32 claim.deposit|claims claim.isolation|claims\n\
86 claim.deposit|claims claim.job|claims\n\
135 claim.deposit|claims claim.misused-name|claims\n\
-213 claim.deposit|claims claim.mule|claims\n\
99 claim.deposit|claims claim.new-number|claims\n\
-67 claim.deposit|claims claim.no-checking|claims\n\
57 claim.deposit|claims claim.other-account|claims\n\
-70 claim.deposit|claims claim.paid-back|claims\n\
105 claim.deposit|claims claim.paid-back|reports\n\
84 claim.deposit|claims claim.parcel|claims\n\
-114 claim.deposit|claims claim.prize|claims\n\
-35 claim.deposit|claims claim.prompt|claims\n\
76 claim.deposit|claims claim.purchase|claims\n\
-145 claim.deposit|claims claim.reassurance|claims\n\
158 claim.deposit|claims claim.recovery|claims\n\
-104 claim.deposit|claims claim.refund|claims\n\
195 claim.deposit|claims claim.safe-account|claims\n\
231 claim.deposit|claims claim.sent-by-mistake|claims\n\
103 claim.deposit|claims claim.virus|claims\n\
-66 claim.deposit|claims credential.balance|claims\n\
-186 claim.deposit|claims credential.bank-details|asks\n\
-63 claim.deposit|claims credential.bank-details|claims\n\
144 claim.deposit|claims credential.card|asks\n\
56 claim.deposit|claims credential.card|claims\n\
39 claim.deposit|claims credential.code|claims\n\
-70 claim.deposit|claims credential.cpr|claims\n\
38 claim.deposit|claims credential.id-document|asks\n\
125 claim.deposit|claims credential.mitid|asks\n\
234 claim.deposit|claims credential.mitid|claims\n\
74 claim.deposit|claims credential.nemid|claims\n\
41 claim.deposit|claims credential.one-time-code|claims\n\
-38 claim.deposit|claims credential.one-time-code|reports\n\
-48 claim.deposit|claims credential.password|asks\n\
-87 claim.deposit|claims credential.personal-information|asks\n\
88 claim.deposit|claims credential.personal-information|claims\n\
42 claim.deposit|claims firm.bank|claims\n\
75 claim.deposit|claims firm.courier|claims\n\
321 claim.deposit|claims firm.payment|claims\n\
-113 claim.deposit|claims firm.shop|claims\n\
-71 claim.deposit|claims firm.toll|claims\n\
58 claim.deposit|claims firm.utility|claims\n\
234 claim.deposit|claims money.unusual-means|claims\n\
73 claim.deposit|claims money.valuables|claims\n\
88 claim.deposit|claims person.adviser|claims\n\
36 claim.deposit|claims person.agent|claims\n\
201 claim.deposit|claims person.family|claims\n\
39 claim.deposit|claims person.landlord|claims\n\
-39 claim.deposit|claims person.landlord|reports\n\
93 claim.deposit|claims person.recruiter|claims\n\
43 claim.deposit|claims threat.arrest|threatens\n\
207 claim.deposit|claims threat.block|threatens\n\
-82 claim.deposit|claims threat.court|threatens\n\
119 claim.deposit|claims threat.deadline|threatens\n\
-79 claim.deposit|claims threat.debt|threatens\n\
33 claim.deposit|claims threat.exposure|threatens\n\
-68 claim.deposit|claims threat.return|threatens\n\
72 claim.deposit|denies\n\
-76 claim.deposit|live\n\
-39 claim.deposit|reader\n\
-75 claim.deposit|reports\n\
-31 claim.deposit|reports claim.other-account|claims\n\
-31 claim.deposit|reports claim.paid-back|reports\n\
-41 claim.deposit|reports money.amount|claims\n\
44 claim.deposit|reports money.amount|reports\n\
-45 claim.deposit|reports person.landlord|claims\n\
34 claim.deposit|reports person.landlord|reports\n\
-161 claim.deposit|speaks\n\
41 claim.easy-money|claims claim.emergency|claims\n\
-54 claim.easy-money|claims claim.fee|claims\n\
35 claim.easy-money|claims claim.fine|claims\n\
117 claim.easy-money|claims claim.investment|claims\n\
156 claim.easy-money|claims claim.job|claims\n\
183 claim.easy-money|claims claim.link|claims\n\
66 claim.easy-money|claims claim.loan|claims\n\
-83 claim.easy-money|claims claim.misused-name|claims\n\
179 claim.easy-money|claims claim.mule|claims\n\
76 claim.easy-money|claims claim.paid-back|claims\n\
-101 claim.easy-money|claims claim.parcel|claims\n\
30 claim.easy-money|claims claim.prize|claims\n\
53 claim.easy-money|claims claim.prompt|claims\n\
-66 claim.easy-money|claims claim.purchase|claims\n\
52 claim.easy-money|claims claim.reassurance|claims\n\
-111 claim.easy-money|claims claim.refund|claims\n\
-76 claim.easy-money|claims claim.renewal|claims\n\
71 claim.easy-money|claims claim.unpaid|claims\n\
-167 claim.easy-money|claims claim.unusual-activity|claims\n\
-104 claim.easy-money|claims credential.balance|asks\n\
83 claim.easy-money|claims credential.bank-details|asks\n\
137 claim.easy-money|claims credential.bank-details|claims\n\
-83 claim.easy-money|claims credential.card|claims\n\
53 claim.easy-money|claims credential.id-document|claims\n\
33 claim.easy-money|claims credential.mitid|asks\n\
-96 claim.easy-money|claims credential.mitid|claims\n\
-81 claim.easy-money|claims credential.mitid|reports\n\
-116 claim.easy-money|claims credential.password|claims\n\
87 claim.easy-money|claims credential.personal-information|asks\n\
-41 claim.easy-money|claims credential.pin|claims\n\
57 claim.easy-money|claims firm.bank|claims\n\
112 claim.easy-money|claims firm.courier|claims\n\
131 claim.easy-money|claims firm.payment|claims\n\
169 claim.easy-money|claims firm.shop|claims\n\
139 claim.easy-money|claims money.amount|claims\n\
82 claim.easy-money|claims money.unusual-means|claims\n\
77 claim.easy-money|claims money.valuables|claims\n\
36 claim.easy-money|claims person.adviser|claims\n\
-70 claim.easy-money|claims person.agent|claims\n\
172 claim.easy-money|claims person.family|claims\n\
148 claim.easy-money|claims person.recruiter|claims\n\
-35 claim.easy-money|claims threat.block|threatens\n\
49 claim.easy-money|claims threat.deadline|threatens\n\
-30 claim.easy-money|claims threat.debt|threatens\n\
-36 claim.easy-money|claims threat.return|threatens\n\
-83 claim.easy-money|reports\n\
-41 claim.easy-money|reports firm.bank|claims\n\
95 claim.easy-money|speaks\n\
-90 claim.emergency|claims claim.fee|claims\n\
-30 claim.emergency|claims claim.hacked|claims\n\
-117 claim.emergency|claims claim.investment|claims\n\
66 claim.emergency|claims claim.isolation|claims\n\
155 claim.emergency|claims claim.job|claims\n\
-100 claim.emergency|claims claim.link|claims\n\
-44 claim.emergency|claims claim.menu|claims\n\
62 claim.emergency|claims claim.misused-name|claims\n\
251 claim.emergency|claims claim.new-number|claims\n\
42 claim.emergency|claims claim.no-checking|claims\n\
-31 claim.emergency|claims claim.paid-back|claims\n\
-80 claim.emergency|claims claim.parcel|claims\n\
85 claim.emergency|claims claim.pick-up|claims\n\
-67 claim.emergency|claims claim.prize|claims\n\
168 claim.emergency|claims claim.prompt|claims\n\
139 claim.emergency|claims claim.purchase|claims\n\
50 claim.emergency|claims claim.reassurance|claims\n\
36 claim.emergency|claims claim.refund|claims\n\
57 claim.emergency|claims claim.renewal|claims\n\
-38 claim.emergency|claims claim.residence|claims\n\
53 claim.emergency|claims claim.sent-by-mistake|claims\n\
-138 claim.emergency|claims claim.unpaid|claims\n\
46 claim.emergency|claims claim.virus|claims\n\
-148 claim.emergency|claims claim.your-own|claims\n\
40 claim.emergency|claims credential.balance|asks\n\
-54 claim.emergency|claims credential.balance|claims\n\
-39 claim.emergency|claims credential.bank-details|asks\n\
-112 claim.emergency|claims credential.bank-details|claims\n\
171 claim.emergency|claims credential.card|asks\n\
91 claim.emergency|claims credential.card|claims\n\
91 claim.emergency|claims credential.code|asks\n\
-39 claim.emergency|claims credential.code|claims\n\
-64 claim.emergency|claims credential.code|denies\n\
-35 claim.emergency|claims credential.code|reports\n\
243 claim.emergency|claims credential.cpr|asks\n\
-82 claim.emergency|claims credential.cpr|claims\n\
-212 claim.emergency|claims credential.id-document|asks\n\
-146 claim.emergency|claims credential.id-document|claims\n\
91 claim.emergency|claims credential.mitid|asks\n\
-222 claim.emergency|claims credential.mitid|claims\n\
67 claim.emergency|claims credential.one-time-code|asks\n\
445 claim.emergency|claims credential.one-time-code|claims\n\
44 claim.emergency|claims credential.password|asks\n\
-42 claim.emergency|claims credential.password|claims\n\
153 claim.emergency|claims credential.personal-information|asks\n\
66 claim.emergency|claims credential.personal-information|claims\n\
137 claim.emergency|claims firm.bank|claims\n\
-169 claim.emergency|claims firm.courier|claims\n\
96 claim.emergency|claims firm.payment|claims\n\
-164 claim.emergency|claims firm.support|claims\n\
32 claim.emergency|claims firm.telecom|claims\n\
53 claim.emergency|claims firm.utility|claims\n\
62 claim.emergency|claims money.amount|claims\n\
62 claim.emergency|claims money.valuables|claims\n\
88 claim.emergency|claims person.agent|claims\n\
332 claim.emergency|claims person.family|claims\n\
-174 claim.emergency|claims person.landlord|claims\n\
92 claim.emergency|claims threat.arrest|threatens\n\
33 claim.emergency|claims threat.block|threatens\n\
-56 claim.emergency|claims threat.court|threatens\n\
32 claim.emergency|claims threat.cutoff|threatens\n\
87 claim.emergency|claims threat.deadline|threatens\n\
74 claim.emergency|claims threat.debt|threatens\n\
-53 claim.emergency|claims threat.exposure|threatens\n\
-170 claim.emergency|claims threat.return|threatens\n\
-50 claim.emergency|reader\n\
-102 claim.emergency|reports\n\
-127 claim.emergency|reports claim.new-number|claims\n\
65 claim.emergency|reports claim.pick-up|reports\n\
-125 claim.emergency|reports claim.unusual-activity|reports\n\
52 claim.emergency|reports money.valuables|reports\n\
54 claim.emergency|reports person.agent|reports\n\
-78 claim.emergency|reports person.family|claims\n\
61 claim.emergency|reports threat.arrest|reports\n\
80 claim.emergency|reports threat.deadline|reports\n\
119 claim.fee|claims claim.fine|claims\n\
-33 claim.fee|claims claim.hacked|claims\n\
32 claim.fee|claims claim.investment|claims\n\
146 claim.fee|claims claim.job|claims\n\
-31 claim.fee|claims claim.job|reports\n\
-129 claim.fee|claims claim.link|claims\n\
45 claim.fee|claims claim.loan|claims\n\
37 claim.fee|claims claim.misused-name|claims\n\
-86 claim.fee|claims claim.mule|claims\n\
-31 claim.fee|claims claim.no-checking|claims\n\
-68 claim.fee|claims claim.no-checking|reports\n\
103 claim.fee|claims claim.other-account|claims\n\
-38 claim.fee|claims claim.paid-back|claims\n\
104 claim.fee|claims claim.parcel|claims\n\
189 claim.fee|claims claim.pick-up|claims\n\
290 claim.fee|claims claim.prize|claims\n\
143 claim.fee|claims claim.prompt|claims\n\
96 claim.fee|claims claim.purchase|claims\n\
67 claim.fee|claims claim.purchase|denies\n\
-224 claim.fee|claims claim.reassurance|claims\n\
329 claim.fee|claims claim.recovery|claims\n\
138 claim.fee|claims claim.renewal|claims\n\
-31 claim.fee|claims claim.safe-account|claims\n\
-130 claim.fee|claims claim.unusual-activity|claims\n\
50 claim.fee|claims claim.your-own|claims\n\
-60 claim.fee|claims credential.balance|claims\n\
-87 claim.fee|claims credential.bank-details|claims\n\
76 claim.fee|claims credential.card|asks\n\
44 claim.fee|claims credential.card|claims\n\
-53 claim.fee|claims credential.card|reports\n\
-81 claim.fee|claims credential.code|asks\n\
72 claim.fee|claims credential.code|claims\n\
88 claim.fee|claims credential.cpr|asks\n\
42 claim.fee|claims credential.cpr|claims\n\
35 claim.fee|claims credential.id-document|advises\n\
-52 claim.fee|claims credential.id-document|asks\n\
52 claim.fee|claims credential.mitid|asks\n\
-96 claim.fee|claims credential.mitid|claims\n\
-40 claim.fee|claims credential.mitid|reports\n\
55 claim.fee|claims credential.one-time-code|asks\n\
100 claim.fee|claims credential.password|asks\n\
-40 claim.fee|claims credential.password|claims\n\
102 claim.fee|claims credential.pin|asks\n\
-78 claim.fee|claims firm.bank|claims\n\
-31 claim.fee|claims firm.bank|reports\n\
-49 claim.fee|claims firm.courier|reports\n\
-113 claim.fee|claims firm.payment|claims\n\
97 claim.fee|claims firm.shop|claims\n\
-57 claim.fee|claims firm.support|claims\n\
160 claim.fee|claims firm.toll|claims\n\
-167 claim.fee|claims firm.utility|claims\n\
33 claim.fee|claims money.amount|claims\n\
-43 claim.fee|claims person.adviser|claims\n\
51 claim.fee|claims person.agent|claims\n\
-180 claim.fee|claims person.buyer|claims\n\
233 claim.fee|claims person.family|claims\n\
-83 claim.fee|claims person.landlord|claims\n\
-68 claim.fee|claims person.recruiter|claims\n\
53 claim.fee|claims threat.arrest|threatens\n\
130 claim.fee|claims threat.deportation|threatens\n\
53 claim.fee|claims threat.exposure|threatens\n\
62 claim.fee|claims threat.return|threatens\n\
-159 claim.fee|denies\n\
-46 claim.fee|denies firm.courier|claims\n\
-112 claim.fee|reader\n\
-77 claim.fee|reports\n\
-48 claim.fine|claims claim.job|claims\n\
-103 claim.fine|claims claim.link|claims\n\
-43 claim.fine|claims claim.new-number|claims\n\
30 claim.fine|claims claim.no-checking|claims\n\
30 claim.fine|claims claim.other-account|claims\n\
32 claim.fine|claims claim.paid-back|claims\n\
172 claim.fine|claims claim.parcel|claims\n\
-81 claim.fine|claims claim.pick-up|claims\n\
-36 claim.fine|claims claim.prize|claims\n\
-106 claim.fine|claims claim.prompt|claims\n\
-93 claim.fine|claims claim.purchase|claims\n\
-122 claim.fine|claims claim.refund|claims\n\
48 claim.fine|claims claim.renewal|claims\n\
128 claim.fine|claims claim.residence|claims\n\
271 claim.fine|claims claim.unpaid|claims\n\
-54 claim.fine|claims claim.unusual-activity|claims\n\
65 claim.fine|claims credential.bank-details|asks\n\
-99 claim.fine|claims credential.bank-details|claims\n\
31 claim.fine|claims credential.card|claims\n\
-37 claim.fine|claims credential.code|asks\n\
52 claim.fine|claims credential.id-document|asks\n\
90 claim.fine|claims credential.mitid|asks\n\
165 claim.fine|claims credential.one-time-code|claims\n\
-44 claim.fine|claims credential.personal-information|asks\n\
-138 claim.fine|claims firm.bank|claims\n\
72 claim.fine|claims firm.courier|claims\n\
-73 claim.fine|claims firm.payment|claims\n\
-30 claim.fine|claims firm.toll|claims\n\
117 claim.fine|claims money.amount|claims\n\
65 claim.fine|claims money.unusual-means|claims\n\
-98 claim.fine|claims money.valuables|claims\n\
142 claim.fine|claims person.agent|claims\n\
-63 claim.fine|claims person.buyer|claims\n\
48 claim.fine|claims threat.arrest|threatens\n\
-122 claim.fine|claims threat.block|threatens\n\
112 claim.fine|claims threat.court|threatens\n\
143 claim.fine|claims threat.deadline|threatens\n\
39 claim.fine|claims threat.exposure|threatens\n\
35 claim.fine|reader\n\
-82 claim.fine|reports\n\
-30 claim.fine|reports money.amount|reports\n\
-33 claim.fine|reports threat.deadline|reports\n\
56 claim.hacked|claims\n\
407 claim.hacked|claims claim.investment|claims\n\
-55 claim.hacked|claims claim.menu|claims\n\
58 claim.hacked|claims claim.new-number|claims\n\
63 claim.hacked|claims claim.no-checking|claims\n\
37 claim.hacked|claims claim.other-account|claims\n\
41 claim.hacked|claims claim.paid-back|claims\n\
64 claim.hacked|claims claim.pick-up|claims\n\
-35 claim.hacked|claims claim.prompt|claims\n\
55 claim.hacked|claims claim.reassurance|claims\n\
37 claim.hacked|claims claim.recovery|claims\n\
-54 claim.hacked|claims claim.refund|claims\n\
158 claim.hacked|claims claim.safe-account|claims\n\
-58 claim.hacked|claims claim.sent-by-mistake|claims\n\
106 claim.hacked|claims claim.unusual-activity|claims\n\
127 claim.hacked|claims claim.virus|claims\n\
60 claim.hacked|claims credential.balance|asks\n\
146 claim.hacked|claims credential.bank-details|asks\n\
-64 claim.hacked|claims credential.bank-details|claims\n\
101 claim.hacked|claims credential.card|asks\n\
-151 claim.hacked|claims credential.card|claims\n\
187 claim.hacked|claims credential.code|asks\n\
38 claim.hacked|claims credential.code|claims\n\
-106 claim.hacked|claims credential.cpr|asks\n\
-86 claim.hacked|claims credential.cpr|claims\n\
105 claim.hacked|claims credential.one-time-code|asks\n\
157 claim.hacked|claims credential.password|asks\n\
-81 claim.hacked|claims credential.password|claims\n\
88 claim.hacked|claims credential.personal-information|asks\n\
-30 claim.hacked|claims credential.personal-information|claims\n\
33 claim.hacked|claims credential.pin|asks\n\
144 claim.hacked|claims firm.bank|claims\n\
45 claim.hacked|claims firm.courier|claims\n\
-192 claim.hacked|claims firm.payment|claims\n\
184 claim.hacked|claims firm.support|claims\n\
-80 claim.hacked|claims money.amount|claims\n\
31 claim.hacked|claims money.unusual-means|claims\n\
143 claim.hacked|claims money.valuables|claims\n\
101 claim.hacked|claims person.agent|claims\n\
-75 claim.hacked|claims person.buyer|claims\n\
178 claim.hacked|claims person.family|claims\n\
120 claim.hacked|claims person.landlord|claims\n\
-84 claim.hacked|claims threat.block|threatens\n\
-85 claim.hacked|claims threat.court|threatens\n\
89 claim.hacked|claims threat.deadline|threatens\n\
56 claim.hacked|live\n\
55 claim.hacked|reader\n\
-116 claim.hacked|reports\n\
48 claim.hacked|reports money.amount|reports\n\
-40 claim.hacked|reports money.valuables|reports\n\
116 claim.hacked|speaks\n\
-60 claim.investment|claims\n\
185 claim.investment|claims claim.job|claims\n\
237 claim.investment|claims claim.link|claims\n\
-56 claim.investment|claims claim.new-number|claims\n\
75 claim.investment|claims claim.other-account|claims\n\
102 claim.investment|claims claim.paid-back|claims\n\
96 claim.investment|claims claim.paid-back|reports\n\
43 claim.investment|claims claim.parcel|claims\n\
178 claim.investment|claims claim.pick-up|claims\n\
51 claim.investment|claims claim.prize|claims\n\
40 claim.investment|claims claim.prompt|claims\n\
54 claim.investment|claims claim.reassurance|claims\n\
-67 claim.investment|claims claim.refund|claims\n\
-74 claim.investment|claims claim.renewal|claims\n\
-101 claim.investment|claims claim.residence|claims\n\
36 claim.investment|claims claim.safe-account|claims\n\
70 claim.investment|claims claim.unpaid|claims\n\
114 claim.investment|claims claim.your-own|claims\n\
61 claim.investment|claims credential.card|asks\n\
31 claim.investment|claims credential.code|claims\n\
50 claim.investment|claims credential.cpr|asks\n\
-31 claim.investment|claims credential.cpr|claims\n\
-96 claim.investment|claims credential.id-document|claims\n\
-73 claim.investment|claims credential.password|asks\n\
-107 claim.investment|claims firm.bank|claims\n\
-88 claim.investment|claims firm.support|claims\n\
-38 claim.investment|claims firm.toll|claims\n\
169 claim.investment|claims money.amount|claims\n\
40 claim.investment|claims money.unusual-means|claims\n\
191 claim.investment|claims money.valuables|claims\n\
45 claim.investment|claims person.adviser|claims\n\
108 claim.investment|claims person.buyer|claims\n\
244 claim.investment|claims person.family|claims\n\
-80 claim.investment|claims threat.arrest|threatens\n\
162 claim.investment|claims threat.block|threatens\n\
-67 claim.investment|claims threat.court|threatens\n\
63 claim.investment|claims threat.deadline|threatens\n\
-60 claim.investment|live\n\
119 claim.investment|reader\n\
83 claim.investment|reports\n\
45 claim.investment|reports money.amount|reports\n\
66 claim.investment|speaks\n\
77 claim.isolation|claims\n\
-45 claim.isolation|claims claim.link|claims\n\
50 claim.isolation|claims claim.misused-name|claims\n\
114 claim.isolation|claims claim.no-checking|claims\n\
53 claim.isolation|claims claim.other-account|claims\n\
-39 claim.isolation|claims claim.parcel|claims\n\
46 claim.isolation|claims claim.pick-up|claims\n\
-61 claim.isolation|claims claim.prompt|claims\n\
63 claim.isolation|claims claim.reassurance|claims\n\
35 claim.isolation|claims claim.unusual-activity|claims\n\
-37 claim.isolation|claims claim.your-own|claims\n\
100 claim.isolation|claims credential.balance|asks\n\
82 claim.isolation|claims credential.bank-details|asks\n\
87 claim.isolation|claims credential.card|asks\n\
121 claim.isolation|claims credential.cpr|asks\n\
86 claim.isolation|claims credential.cpr|claims\n\
-50 claim.isolation|claims credential.id-document|asks\n\
44 claim.isolation|claims credential.id-document|claims\n\
-79 claim.isolation|claims credential.personal-information|claims\n\
185 claim.isolation|claims firm.bank|claims\n\
-109 claim.isolation|claims firm.courier|claims\n\
47 claim.isolation|claims firm.payment|claims\n\
111 claim.isolation|claims money.valuables|claims\n\
279 claim.isolation|claims person.agent|claims\n\
-97 claim.isolation|claims person.family|claims\n\
40 claim.isolation|claims threat.arrest|reports\n\
205 claim.isolation|claims threat.arrest|threatens\n\
35 claim.isolation|claims threat.block|threatens\n\
67 claim.isolation|claims threat.court|threatens\n\
77 claim.isolation|live\n\
105 claim.isolation|reader\n\
52 claim.isolation|reports\n\
44 claim.isolation|reports threat.deadline|reports\n\
326 claim.isolation|speaks\n\
-45 claim.job|claims\n\
-135 claim.job|claims claim.link|claims\n\
-116 claim.job|claims claim.loan|claims\n\
-77 claim.job|claims claim.misused-name|claims\n\
31 claim.job|claims claim.no-checking|claims\n\
-35 claim.job|claims claim.other-account|claims\n\
119 claim.job|claims claim.paid-back|claims\n\
-70 claim.job|claims claim.parcel|claims\n\
-103 claim.job|claims claim.pick-up|claims\n\
-34 claim.job|claims claim.prize|claims\n\
-180 claim.job|claims claim.prompt|claims\n\
-150 claim.job|claims claim.purchase|claims\n\
79 claim.job|claims claim.reassurance|claims\n\
131 claim.job|claims claim.recovery|claims\n\
-70 claim.job|claims claim.refund|claims\n\
-109 claim.job|claims claim.renewal|claims\n\
-41 claim.job|claims claim.residence|claims\n\
-82 claim.job|claims claim.safe-account|claims\n\
-193 claim.job|claims claim.unpaid|claims\n\
-249 claim.job|claims claim.unusual-activity|claims\n\
-80 claim.job|claims claim.your-own|claims\n\
84 claim.job|claims credential.balance|asks\n\
86 claim.job|claims credential.balance|claims\n\
-35 claim.job|claims credential.bank-details|asks\n\
-59 claim.job|claims credential.bank-details|reports\n\
-91 claim.job|claims credential.card|asks\n\
-48 claim.job|claims credential.card|claims\n\
-33 claim.job|claims credential.card|reports\n\
-251 claim.job|claims credential.code|asks\n\
-96 claim.job|claims credential.cpr|asks\n\
-200 claim.job|claims credential.cpr|claims\n\
-41 claim.job|claims credential.id-document|asks\n\
-81 claim.job|claims credential.mitid|asks\n\
49 claim.job|claims credential.mitid|claims\n\
-106 claim.job|claims credential.one-time-code|asks\n\
80 claim.job|claims credential.password|asks\n\
-35 claim.job|claims credential.password|claims\n\
-95 claim.job|claims credential.personal-information|asks\n\
91 claim.job|claims firm.bank|claims\n\
215 claim.job|claims firm.shop|claims\n\
123 claim.job|claims money.amount|claims\n\
30 claim.job|claims money.unusual-means|claims\n\
-72 claim.job|claims money.valuables|claims\n\
75 claim.job|claims person.buyer|claims\n\
-103 claim.job|claims person.family|claims\n\
120 claim.job|claims person.recruiter|claims\n\
41 claim.job|claims threat.arrest|threatens\n\
-75 claim.job|claims threat.court|threatens\n\
-37 claim.job|claims threat.deadline|threatens\n\
-51 claim.job|claims threat.exposure|threatens\n\
307 claim.job|denies\n\
-45 claim.job|live\n\
-53 claim.job|reader\n\
-123 claim.job|reports\n\
33 claim.job|reports credential.code|reports\n\
31 claim.job|reports firm.bank|claims\n\
-93 claim.job|reports money.amount|claims\n\
32 claim.job|reports money.amount|reports\n\
-40 claim.job|reports person.family|claims\n\
-67 claim.job|reports threat.arrest|threatens\n\
32 claim.job|reports threat.deadline|reports\n\
-74 claim.job|reports threat.deadline|threatens\n\
49 claim.job|speaks\n\
-45 claim.link|claims\n\
-68 claim.link|claims claim.mule|claims\n\
-76 claim.link|claims claim.no-checking|claims\n\
167 claim.link|claims claim.other-account|claims\n\
242 claim.link|claims claim.paid-back|claims\n\
117 claim.link|claims claim.parcel|claims\n\
-35 claim.link|claims claim.parcel|reports\n\
33 claim.link|claims claim.pick-up|claims\n\
261 claim.link|claims claim.prize|claims\n\
-78 claim.link|claims claim.prompt|claims\n\
-151 claim.link|claims claim.purchase|claims\n\
50 claim.link|claims claim.recovery|claims\n\
-76 claim.link|claims claim.refund|claims\n\
-110 claim.link|claims claim.residence|claims\n\
42 claim.link|claims claim.sent-by-mistake|claims\n\
-221 claim.link|claims claim.unusual-activity|claims\n\
35 claim.link|claims claim.watched|claims\n\
-195 claim.link|claims claim.your-own|claims\n\
-63 claim.link|claims credential.balance|asks\n\
53 claim.link|claims credential.bank-details|claims\n\
-115 claim.link|claims credential.card|advises\n\
43 claim.link|claims credential.card|asks\n\
108 claim.link|claims credential.card|claims\n\
-32 claim.link|claims credential.card|reports\n\
82 claim.link|claims credential.code|advises\n\
-30 claim.link|claims credential.code|asks\n\
47 claim.link|claims credential.code|claims\n\
90 claim.link|claims credential.cpr|asks\n\
-85 claim.link|claims credential.cpr|claims\n\
-48 claim.link|claims credential.cpr|reports\n\
51 claim.link|claims credential.id-document|asks\n\
-78 claim.link|claims credential.id-document|claims\n\
103 claim.link|claims credential.mitid|advises\n\
89 claim.link|claims credential.mitid|asks\n\
-81 claim.link|claims credential.mitid|claims\n\
39 claim.link|claims credential.nemid|asks\n\
126 claim.link|claims credential.one-time-code|claims\n\
52 claim.link|claims credential.password|asks\n\
-58 claim.link|claims credential.password|claims\n\
-229 claim.link|claims credential.personal-information|asks\n\
-47 claim.link|claims credential.personal-information|reports\n\
86 claim.link|claims firm.courier|claims\n\
-47 claim.link|claims firm.courier|reports\n\
-147 claim.link|claims firm.payment|claims\n\
33 claim.link|claims firm.shop|claims\n\
-56 claim.link|claims firm.support|claims\n\
125 claim.link|claims firm.toll|claims\n\
-154 claim.link|claims firm.utility|claims\n\
-35 claim.link|claims money.amount|claims\n\
42 claim.link|claims money.amount|reports\n\
132 claim.link|claims money.unusual-means|claims\n\
31 claim.link|claims money.unusual-means|reports\n\
175 claim.link|claims money.valuables|claims\n\
41 claim.link|claims person.family|claims\n\
-114 claim.link|claims person.landlord|claims\n\
78 claim.link|claims threat.arrest|threatens\n\
-35 claim.link|claims threat.block|reports\n\
75 claim.link|claims threat.block|threatens\n\
122 claim.link|claims threat.court|threatens\n\
-252 claim.link|claims threat.cutoff|threatens\n\
-73 claim.link|claims threat.return|threatens\n\
-155 claim.link|denies\n\
-34 claim.link|denies firm.bank|claims\n\
-45 claim.link|live\n\
77 claim.link|speaks\n\
70 claim.loan|claims\n\
-32 claim.loan|claims claim.not-you|claims\n\
40 claim.loan|claims claim.other-account|claims\n\
65 claim.loan|claims claim.prompt|claims\n\
-30 claim.loan|claims claim.purchase|claims\n\
120 claim.loan|claims credential.bank-details|asks\n\
-113 claim.loan|claims credential.cpr|claims\n\
154 claim.loan|claims credential.mitid|asks\n\
35 claim.loan|claims firm.bank|claims\n\
184 claim.loan|claims money.amount|claims\n\
40 claim.loan|claims person.family|claims\n\
142 claim.loan|claims threat.deadline|threatens\n\
70 claim.loan|live\n\
39 claim.loan|reader\n\
-78 claim.loan|reports\n\
-163 claim.loan|speaks\n\
-178 claim.menu|claims\n\
-110 claim.menu|claims claim.robot|claims\n\
-60 claim.menu|claims credential.bank-details|asks\n\
-46 claim.menu|claims credential.bank-details|claims\n\
-87 claim.menu|claims credential.card|asks\n\
-150 claim.menu|claims credential.card|claims\n\
-102 claim.menu|claims credential.cpr|asks\n\
-52 claim.menu|claims credential.mitid|claims\n\
-30 claim.menu|claims credential.mitid|reports\n\
-238 claim.menu|claims firm.bank|claims\n\
-60 claim.menu|claims firm.payment|claims\n\
215 claim.menu|claims money.amount|claims\n\
60 claim.menu|claims threat.block|threatens\n\
39 claim.menu|claims threat.deadline|threatens\n\
-178 claim.menu|live\n\
-74 claim.menu|reader\n\
-178 claim.menu|speaks\n\
87 claim.misused-name|claims\n\
35 claim.misused-name|claims claim.not-you|claims\n\
57 claim.misused-name|claims claim.other-account|claims\n\
48 claim.misused-name|claims claim.paid-back|claims\n\
153 claim.misused-name|claims claim.parcel|claims\n\
85 claim.misused-name|claims claim.purchase|claims\n\
46 claim.misused-name|claims claim.reassurance|claims\n\
31 claim.misused-name|claims claim.refund|claims\n\
54 claim.misused-name|claims claim.residence|claims\n\
52 claim.misused-name|claims claim.robot|claims\n\
79 claim.misused-name|claims credential.balance|asks\n\
90 claim.misused-name|claims credential.bank-details|asks\n\
53 claim.misused-name|claims credential.bank-details|claims\n\
108 claim.misused-name|claims credential.card|asks\n\
-241 claim.misused-name|claims credential.card|claims\n\
84 claim.misused-name|claims credential.cpr|asks\n\
38 claim.misused-name|claims credential.cpr|claims\n\
30 claim.misused-name|claims credential.id-document|asks\n\
82 claim.misused-name|claims credential.mitid|asks\n\
39 claim.misused-name|claims credential.mitid|claims\n\
-45 claim.misused-name|claims credential.password|asks\n\
66 claim.misused-name|claims credential.personal-information|claims\n\
75 claim.misused-name|claims firm.bank|claims\n\
33 claim.misused-name|claims firm.courier|claims\n\
109 claim.misused-name|claims firm.payment|claims\n\
81 claim.misused-name|claims money.amount|claims\n\
-71 claim.misused-name|claims money.unusual-means|claims\n\
60 claim.misused-name|claims money.valuables|claims\n\
185 claim.misused-name|claims person.agent|claims\n\
40 claim.misused-name|claims person.family|claims\n\
88 claim.misused-name|claims person.landlord|claims\n\
119 claim.misused-name|claims threat.arrest|threatens\n\
42 claim.misused-name|claims threat.court|threatens\n\
83 claim.misused-name|claims threat.deadline|threatens\n\
87 claim.misused-name|live\n\
85 claim.misused-name|reader\n\
51 claim.misused-name|reports credential.cpr|reports\n\
96 claim.misused-name|speaks\n\
110 claim.mule|claims\n\
88 claim.mule|claims claim.no-checking|claims\n\
60 claim.mule|claims claim.other-account|claims\n\
117 claim.mule|claims claim.paid-back|claims\n\
-102 claim.mule|claims claim.pick-up|claims\n\
85 claim.mule|claims claim.prize|claims\n\
-47 claim.mule|claims claim.prompt|claims\n\
50 claim.mule|claims claim.reassurance|claims\n\
-44 claim.mule|claims claim.refund|claims\n\
-64 claim.mule|claims claim.your-own|claims\n\
-33 claim.mule|claims credential.bank-details|advises\n\
55 claim.mule|claims credential.bank-details|asks\n\
73 claim.mule|claims credential.card|asks\n\
49 claim.mule|claims credential.card|claims\n\
-108 claim.mule|claims credential.cpr|asks\n\
59 claim.mule|claims credential.mitid|asks\n\
-41 claim.mule|claims credential.mitid|claims\n\
-57 claim.mule|claims credential.one-time-code|asks\n\
-179 claim.mule|claims credential.one-time-code|claims\n\
92 claim.mule|claims firm.bank|claims\n\
49 claim.mule|claims firm.payment|claims\n\
113 claim.mule|claims money.valuables|claims\n\
-50 claim.mule|claims person.agent|claims\n\
56 claim.mule|claims person.family|claims\n\
-40 claim.mule|claims person.landlord|claims\n\
-52 claim.mule|claims threat.arrest|threatens\n\
93 claim.mule|claims threat.block|threatens\n\
110 claim.mule|live\n\
114 claim.mule|reader\n\
-38 claim.mule|reports\n\
318 claim.mule|speaks\n\
106 claim.new-number|claims claim.no-checking|claims\n\
141 claim.new-number|claims claim.other-account|claims\n\
51 claim.new-number|claims claim.paid-back|claims\n\
-77 claim.new-number|claims claim.parcel|claims\n\
-66 claim.new-number|claims claim.pick-up|claims\n\
-38 claim.new-number|claims claim.prompt|claims\n\
118 claim.new-number|claims claim.purchase|claims\n\
-38 claim.new-number|claims claim.reassurance|claims\n\
-41 claim.new-number|claims claim.refund|claims\n\
155 claim.new-number|claims claim.unpaid|claims\n\
-177 claim.new-number|claims claim.unusual-activity|claims\n\
-114 claim.new-number|claims claim.virus|claims\n\
-32 claim.new-number|claims claim.watched|claims\n\
36 claim.new-number|claims claim.your-own|claims\n\
50 claim.new-number|claims credential.bank-details|asks\n\
91 claim.new-number|claims credential.bank-details|claims\n\
59 claim.new-number|claims credential.card|asks\n\
100 claim.new-number|claims credential.card|claims\n\
70 claim.new-number|claims credential.code|asks\n\
-59 claim.new-number|claims credential.code|claims\n\
-49 claim.new-number|claims credential.id-document|asks\n\
-44 claim.new-number|claims credential.id-document|claims\n\
81 claim.new-number|claims credential.mitid|asks\n\
-134 claim.new-number|claims credential.mitid|claims\n\
-62 claim.new-number|claims credential.one-time-code|asks\n\
-35 claim.new-number|claims credential.one-time-code|claims\n\
-102 claim.new-number|claims credential.personal-information|claims\n\
31 claim.new-number|claims firm.bank|claims\n\
102 claim.new-number|claims firm.payment|claims\n\
-121 claim.new-number|claims firm.support|claims\n\
-229 claim.new-number|claims firm.telecom|claims\n\
89 claim.new-number|claims money.amount|claims\n\
-30 claim.new-number|claims money.valuables|claims\n\
77 claim.new-number|claims person.agent|claims\n\
176 claim.new-number|claims person.family|claims\n\
-68 claim.new-number|claims person.family|reports\n\
157 claim.new-number|claims person.landlord|claims\n\
37 claim.new-number|claims threat.arrest|threatens\n\
69 claim.new-number|claims threat.deadline|reports\n\
48 claim.new-number|claims threat.deadline|threatens\n\
43 claim.new-number|claims threat.debt|threatens\n\
-113 claim.new-number|reader\n\
-52 claim.new-number|reports\n\
-72 claim.new-number|reports person.family|reports\n\
41 claim.new-number|speaks\n\
106 claim.no-checking|claims\n\
-69 claim.no-checking|claims claim.no-checking|reports\n\
155 claim.no-checking|claims claim.other-account|claims\n\
125 claim.no-checking|claims claim.parcel|claims\n\
143 claim.no-checking|claims claim.pick-up|claims\n\
-59 claim.no-checking|claims claim.prompt|claims\n\
-49 claim.no-checking|claims claim.purchase|claims\n\
65 claim.no-checking|claims claim.reassurance|claims\n\
52 claim.no-checking|claims claim.refund|claims\n\
-245 claim.no-checking|claims claim.renewal|claims\n\
94 claim.no-checking|claims claim.safe-account|claims\n\
83 claim.no-checking|claims claim.sent-by-mistake|claims\n\
144 claim.no-checking|claims claim.unpaid|claims\n\
33 claim.no-checking|claims claim.unusual-activity|claims\n\
66 claim.no-checking|claims credential.bank-details|asks\n\
49 claim.no-checking|claims credential.bank-details|claims\n\
-137 claim.no-checking|claims credential.card|asks\n\
60 claim.no-checking|claims credential.card|claims\n\
-94 claim.no-checking|claims credential.code|asks\n\
-49 claim.no-checking|claims credential.code|claims\n\
-54 claim.no-checking|claims credential.cpr|claims\n\
68 claim.no-checking|claims credential.id-document|claims\n\
-89 claim.no-checking|claims credential.mitid|asks\n\
81 claim.no-checking|claims credential.password|asks\n\
37 claim.no-checking|claims credential.personal-information|claims\n\
162 claim.no-checking|claims firm.bank|claims\n\
-77 claim.no-checking|claims firm.bank|reports\n\
48 claim.no-checking|claims money.amount|claims\n\
79 claim.no-checking|claims person.agent|claims\n\
82 claim.no-checking|claims person.family|claims\n\
73 claim.no-checking|claims person.landlord|claims\n\
-43 claim.no-checking|claims threat.arrest|threatens\n\
52 claim.no-checking|claims threat.block|threatens\n\
53 claim.no-checking|claims threat.court|threatens\n\
-33 claim.no-checking|claims threat.deadline|reports\n\
156 claim.no-checking|claims threat.deadline|threatens\n\
-48 claim.no-checking|claims threat.exposure|threatens\n\
106 claim.no-checking|live\n\
101 claim.no-checking|reader\n\
-111 claim.no-checking|reports\n\
-92 claim.no-checking|reports firm.bank|claims\n\
-58 claim.no-checking|reports firm.bank|reports\n\
-73 claim.no-checking|reports money.valuables|claims\n\
227 claim.no-checking|speaks\n\
76 claim.not-you|claims claim.parcel|claims\n\
-66 claim.not-you|claims claim.prompt|claims\n\
50 claim.not-you|claims claim.purchase|claims\n\
106 claim.not-you|claims claim.refund|claims\n\
66 claim.not-you|claims claim.unusual-activity|claims\n\
-70 claim.not-you|claims claim.your-own|claims\n\
-67 claim.not-you|claims credential.bank-details|asks\n\
-97 claim.not-you|claims credential.card|asks\n\
-32 claim.not-you|claims credential.card|claims\n\
-52 claim.not-you|claims credential.code|claims\n\
-123 claim.not-you|claims credential.mitid|asks\n\
-199 claim.not-you|claims credential.mitid|claims\n\
38 claim.not-you|claims credential.one-time-code|asks\n\
-145 claim.not-you|claims credential.one-time-code|claims\n\
-39 claim.not-you|claims credential.password|claims\n\
-34 claim.not-you|claims credential.pin|claims\n\
101 claim.not-you|claims firm.bank|claims\n\
179 claim.not-you|claims firm.payment|claims\n\
-51 claim.not-you|claims firm.shop|claims\n\
32 claim.not-you|claims firm.support|claims\n\
102 claim.not-you|claims money.amount|claims\n\
31 claim.not-you|claims money.unusual-means|claims\n\
60 claim.not-you|claims person.agent|claims\n\
-223 claim.not-you|claims threat.block|threatens\n\
166 claim.not-you|claims threat.deadline|threatens\n\
67 claim.not-you|reader\n\
94 claim.other-account|claims\n\
115 claim.other-account|claims claim.paid-back|claims\n\
102 claim.other-account|claims claim.parcel|claims\n\
-38 claim.other-account|claims claim.pick-up|claims\n\
48 claim.other-account|claims claim.prize|claims\n\
30 claim.other-account|claims claim.prompt|claims\n\
139 claim.other-account|claims claim.purchase|claims\n\
88 claim.other-account|claims claim.reassurance|claims\n\
138 claim.other-account|claims claim.recovery|claims\n\
-202 claim.other-account|claims claim.refund|claims\n\
43 claim.other-account|claims claim.renewal|claims\n\
44 claim.other-account|claims claim.residence|claims\n\
342 claim.other-account|claims claim.sent-by-mistake|claims\n\
71 claim.other-account|claims claim.unusual-activity|claims\n\
-58 claim.other-account|claims claim.your-own|claims\n\
41 claim.other-account|claims credential.balance|claims\n\
94 claim.other-account|claims credential.bank-details|asks\n\
120 claim.other-account|claims credential.bank-details|claims\n\
-109 claim.other-account|claims credential.bank-details|reports\n\
47 claim.other-account|claims credential.card|asks\n\
-63 claim.other-account|claims credential.code|asks\n\
-106 claim.other-account|claims credential.code|claims\n\
-91 claim.other-account|claims credential.cpr|claims\n\
-75 claim.other-account|claims credential.id-document|asks\n\
32 claim.other-account|claims credential.mitid|asks\n\
-96 claim.other-account|claims credential.mitid|claims\n\
-41 claim.other-account|claims credential.one-time-code|claims\n\
38 claim.other-account|claims credential.personal-information|claims\n\
-54 claim.other-account|claims credential.pin|claims\n\
113 claim.other-account|claims firm.bank|claims\n\
46 claim.other-account|claims firm.courier|claims\n\
104 claim.other-account|claims firm.payment|claims\n\
71 claim.other-account|claims money.amount|claims\n\
97 claim.other-account|claims money.amount|reports\n\
59 claim.other-account|claims money.unusual-means|claims\n\
42 claim.other-account|claims money.valuables|claims\n\
74 claim.other-account|claims person.agent|claims\n\
198 claim.other-account|claims person.family|claims\n\
-80 claim.other-account|claims person.landlord|claims\n\
52 claim.other-account|claims threat.arrest|threatens\n\
93 claim.other-account|claims threat.block|threatens\n\
-38 claim.other-account|claims threat.court|threatens\n\
130 claim.other-account|claims threat.deadline|threatens\n\
32 claim.other-account|claims threat.debt|threatens\n\
-43 claim.other-account|claims threat.exposure|threatens\n\
94 claim.other-account|live\n\
68 claim.other-account|reader\n\
-69 claim.other-account|reports\n\
-68 claim.other-account|reports claim.safe-account|reports\n\
58 claim.paid-back|claims claim.parcel|claims\n\
279 claim.paid-back|claims claim.pick-up|claims\n\
126 claim.paid-back|claims claim.prize|claims\n\
156 claim.paid-back|claims claim.prompt|claims\n\
197 claim.paid-back|claims claim.purchase|claims\n\
116 claim.paid-back|claims claim.reassurance|claims\n\
84 claim.paid-back|claims claim.recovery|claims\n\
120 claim.paid-back|claims claim.residence|claims\n\
72 claim.paid-back|claims claim.safe-account|claims\n\
-224 claim.paid-back|claims claim.sent-by-mistake|claims\n\
77 claim.paid-back|claims claim.unpaid|claims\n\
-87 claim.paid-back|claims credential.balance|claims\n\
-64 claim.paid-back|claims credential.card|claims\n\
166 claim.paid-back|claims credential.code|asks\n\
76 claim.paid-back|claims credential.code|reports\n\
-68 claim.paid-back|claims credential.cpr|asks\n\
-91 claim.paid-back|claims credential.id-document|asks\n\
-89 claim.paid-back|claims credential.id-document|claims\n\
62 claim.paid-back|claims credential.mitid|claims\n\
41 claim.paid-back|claims credential.one-time-code|asks\n\
32 claim.paid-back|claims credential.one-time-code|claims\n\
79 claim.paid-back|claims credential.personal-information|asks\n\
105 claim.paid-back|claims credential.personal-information|claims\n\
162 claim.paid-back|claims firm.bank|claims\n\
127 claim.paid-back|claims firm.courier|claims\n\
169 claim.paid-back|claims firm.payment|claims\n\
83 claim.paid-back|claims firm.shop|claims\n\
97 claim.paid-back|claims money.amount|claims\n\
164 claim.paid-back|claims money.unusual-means|claims\n\
79 claim.paid-back|claims person.agent|claims\n\
116 claim.paid-back|claims person.buyer|claims\n\
36 claim.paid-back|claims person.family|claims\n\
-82 claim.paid-back|claims person.landlord|claims\n\
-109 claim.paid-back|claims threat.block|threatens\n\
50 claim.paid-back|claims threat.court|threatens\n\
78 claim.paid-back|claims threat.deadline|threatens\n\
102 claim.paid-back|claims threat.debt|threatens\n\
90 claim.paid-back|reports\n\
54 claim.paid-back|reports credential.card|reports\n\
112 claim.paid-back|reports money.amount|claims\n\
-45 claim.paid-back|speaks\n\
-74 claim.parcel|claims\n\
-73 claim.parcel|claims claim.pick-up|claims\n\
243 claim.parcel|claims claim.prize|claims\n\
-94 claim.parcel|claims claim.prompt|claims\n\
-107 claim.parcel|claims claim.purchase|claims\n\
49 claim.parcel|claims claim.recovery|claims\n\
72 claim.parcel|claims claim.refund|claims\n\
-43 claim.parcel|claims claim.renewal|claims\n\
-62 claim.parcel|claims claim.residence|claims\n\
45 claim.parcel|claims claim.robot|claims\n\
144 claim.parcel|claims claim.safe-account|claims\n\
-55 claim.parcel|claims claim.unpaid|claims\n\
155 claim.parcel|claims claim.unusual-activity|claims\n\
-147 claim.parcel|claims claim.virus|claims\n\
-102 claim.parcel|claims claim.your-own|claims\n\
36 claim.parcel|claims credential.balance|asks\n\
39 claim.parcel|claims credential.balance|claims\n\
84 claim.parcel|claims credential.bank-details|asks\n\
91 claim.parcel|claims credential.bank-details|claims\n\
200 claim.parcel|claims credential.card|asks\n\
-36 claim.parcel|claims credential.card|claims\n\
-200 claim.parcel|claims credential.code|asks\n\
-151 claim.parcel|claims credential.code|claims\n\
119 claim.parcel|claims credential.cpr|asks\n\
53 claim.parcel|claims credential.cpr|claims\n\
-47 claim.parcel|claims credential.id-document|claims\n\
110 claim.parcel|claims credential.mitid|asks\n\
105 claim.parcel|claims credential.one-time-code|asks\n\
31 claim.parcel|claims credential.one-time-code|claims\n\
294 claim.parcel|claims credential.password|asks\n\
62 claim.parcel|claims credential.personal-information|advises\n\
171 claim.parcel|claims credential.personal-information|asks\n\
225 claim.parcel|claims credential.personal-information|claims\n\
46 claim.parcel|claims credential.pin|asks\n\
122 claim.parcel|claims credential.pin|claims\n\
-171 claim.parcel|claims firm.bank|claims\n\
102 claim.parcel|claims firm.payment|claims\n\
-117 claim.parcel|claims firm.shop|claims\n\
165 claim.parcel|claims money.amount|claims\n\
64 claim.parcel|claims money.amount|reports\n\
123 claim.parcel|claims money.unusual-means|claims\n\
186 claim.parcel|claims money.valuables|claims\n\
-75 claim.parcel|claims person.agent|claims\n\
36 claim.parcel|claims person.buyer|claims\n\
-34 claim.parcel|claims person.family|claims\n\
-88 claim.parcel|claims person.landlord|claims\n\
128 claim.parcel|claims threat.arrest|threatens\n\
150 claim.parcel|claims threat.block|threatens\n\
-176 claim.parcel|claims threat.court|threatens\n\
-102 claim.parcel|claims threat.deadline|threatens\n\
-60 claim.parcel|claims threat.debt|threatens\n\
189 claim.parcel|claims threat.return|threatens\n\
-74 claim.parcel|live\n\
-140 claim.parcel|reports\n\
-33 claim.parcel|reports credential.card|reports\n\
-30 claim.parcel|reports money.amount|claims\n\
-43 claim.parcel|reports money.amount|reports\n\
-38 claim.parcel|reports threat.block|reports\n\
-52 claim.parcel|speaks\n\
-48 claim.pick-up|claims\n\
-270 claim.pick-up|claims claim.reassurance|claims\n\
48 claim.pick-up|claims claim.refund|claims\n\
35 claim.pick-up|claims claim.renewal|claims\n\
-70 claim.pick-up|claims claim.residence|claims\n\
83 claim.pick-up|claims claim.safe-account|claims\n\
253 claim.pick-up|claims claim.unusual-activity|claims\n\
-92 claim.pick-up|claims claim.virus|claims\n\
-46 claim.pick-up|claims claim.your-own|claims\n\
91 claim.pick-up|claims credential.balance|asks\n\
57 claim.pick-up|claims credential.bank-details|asks\n\
34 claim.pick-up|claims credential.bank-details|claims\n\
86 claim.pick-up|claims credential.card|asks\n\
124 claim.pick-up|claims credential.card|claims\n\
240 claim.pick-up|claims credential.card|reports\n\
67 claim.pick-up|claims credential.code|asks\n\
-201 claim.pick-up|claims credential.code|denies\n\
158 claim.pick-up|claims credential.code|reports\n\
-142 claim.pick-up|claims credential.cpr|asks\n\
-41 claim.pick-up|claims credential.cpr|claims\n\
-34 claim.pick-up|claims credential.id-document|claims\n\
-44 claim.pick-up|claims credential.mitid|advises\n\
65 claim.pick-up|claims credential.mitid|asks\n\
68 claim.pick-up|claims credential.one-time-code|asks\n\
180 claim.pick-up|claims credential.one-time-code|claims\n\
156 claim.pick-up|claims credential.password|claims\n\
-68 claim.pick-up|claims credential.personal-information|asks\n\
66 claim.pick-up|claims credential.personal-information|claims\n\
132 claim.pick-up|claims credential.pin|asks\n\
-87 claim.pick-up|claims firm.bank|reports\n\
35 claim.pick-up|claims firm.courier|claims\n\
226 claim.pick-up|claims firm.payment|claims\n\
-81 claim.pick-up|claims firm.shop|claims\n\
-64 claim.pick-up|claims firm.support|claims\n\
-109 claim.pick-up|claims firm.toll|claims\n\
142 claim.pick-up|claims money.amount|claims\n\
46 claim.pick-up|claims money.unusual-means|claims\n\
330 claim.pick-up|claims money.valuables|claims\n\
105 claim.pick-up|claims person.agent|claims\n\
-63 claim.pick-up|claims person.buyer|claims\n\
-45 claim.pick-up|claims person.family|claims\n\
106 claim.pick-up|claims threat.arrest|threatens\n\
142 claim.pick-up|claims threat.block|threatens\n\
151 claim.pick-up|claims threat.court|threatens\n\
152 claim.pick-up|claims threat.deadline|denies\n\
53 claim.pick-up|claims threat.debt|threatens\n\
44 claim.pick-up|claims threat.return|threatens\n\
-97 claim.pick-up|denies\n\
-37 claim.pick-up|denies credential.password|advises\n\
-57 claim.pick-up|denies firm.bank|claims\n\
-47 claim.pick-up|denies money.valuables|denies\n\
-48 claim.pick-up|live\n\
79 claim.pick-up|reports\n\
-30 claim.pick-up|reports claim.prize|reports\n\
-48 claim.pick-up|reports credential.balance|reports\n\
-33 claim.pick-up|reports credential.code|reports\n\
70 claim.pick-up|reports credential.mitid|reports\n\
44 claim.pick-up|reports credential.pin|reports\n\
68 claim.pick-up|reports firm.bank|claims\n\
-51 claim.pick-up|reports firm.bank|reports\n\
84 claim.pick-up|reports money.amount|claims\n\
159 claim.pick-up|reports money.valuables|reports\n\
114 claim.pick-up|reports person.family|claims\n\
55 claim.pick-up|reports threat.arrest|reports\n\
-59 claim.pick-up|reports threat.arrest|threatens\n\
157 claim.pick-up|reports threat.block|threatens\n\
102 claim.pick-up|reports threat.court|reports\n\
145 claim.pick-up|reports threat.deadline|reports\n\
203 claim.pick-up|speaks\n\
-35 claim.prize|claims\n\
164 claim.prize|claims claim.purchase|claims\n\
100 claim.prize|claims claim.reassurance|claims\n\
-85 claim.prize|claims claim.safe-account|claims\n\
-62 claim.prize|claims claim.unpaid|claims\n\
-67 claim.prize|claims claim.unusual-activity|claims\n\
49 claim.prize|claims claim.your-own|claims\n\
116 claim.prize|claims credential.bank-details|asks\n\
350 claim.prize|claims credential.card|asks\n\
50 claim.prize|claims credential.card|claims\n\
155 claim.prize|claims credential.code|asks\n\
57 claim.prize|claims credential.cpr|asks\n\
61 claim.prize|claims credential.id-document|asks\n\
-32 claim.prize|claims credential.id-document|claims\n\
35 claim.prize|claims credential.id-document|reports\n\
-76 claim.prize|claims credential.mitid|claims\n\
210 claim.prize|claims credential.one-time-code|asks\n\
31 claim.prize|claims credential.one-time-code|claims\n\
125 claim.prize|claims credential.personal-information|asks\n\
-42 claim.prize|claims credential.personal-information|claims\n\
-61 claim.prize|claims firm.bank|claims\n\
50 claim.prize|claims firm.courier|claims\n\
155 claim.prize|claims firm.payment|claims\n\
40 claim.prize|claims firm.support|claims\n\
88 claim.prize|claims money.amount|claims\n\
-91 claim.prize|claims money.unusual-means|claims\n\
-119 claim.prize|claims money.valuables|claims\n\
35 claim.prize|claims person.agent|reports\n\
35 claim.prize|claims person.family|claims\n\
-75 claim.prize|claims threat.arrest|threatens\n\
-57 claim.prize|claims threat.block|threatens\n\
-126 claim.prize|claims threat.court|threatens\n\
-137 claim.prize|claims threat.deadline|threatens\n\
-35 claim.prize|live\n\
202 claim.prize|reader\n\
-58 claim.prize|reports\n\
-33 claim.prize|reports credential.card|reports\n\
-30 claim.prize|reports credential.pin|reports\n\
-90 claim.prize|reports money.amount|reports\n\
260 claim.prize|speaks\n\
-87 claim.prompt|claims claim.purchase|claims\n\
114 claim.prompt|claims claim.reassurance|claims\n\
39 claim.prompt|claims claim.recovery|claims\n\
129 claim.prompt|claims claim.refund|claims\n\
-36 claim.prompt|claims claim.renewal|claims\n\
41 claim.prompt|claims claim.residence|claims\n\
153 claim.prompt|claims claim.safe-account|claims\n\
-64 claim.prompt|claims claim.sent-by-mistake|claims\n\
182 claim.prompt|claims claim.unusual-activity|reports\n\
112 claim.prompt|claims claim.virus|claims\n\
-90 claim.prompt|claims claim.your-own|claims\n\
120 claim.prompt|claims credential.bank-details|asks\n\
36 claim.prompt|claims credential.bank-details|claims\n\
42 claim.prompt|claims credential.card|advises\n\
-65 claim.prompt|claims credential.card|asks\n\
-280 claim.prompt|claims credential.card|claims\n\
198 claim.prompt|claims credential.code|advises\n\
-58 claim.prompt|claims credential.code|claims\n\
-106 claim.prompt|claims credential.code|denies\n\
44 claim.prompt|claims credential.cpr|asks\n\
-53 claim.prompt|claims credential.id-document|asks\n\
85 claim.prompt|claims credential.id-document|claims\n\
93 claim.prompt|claims credential.mitid|advises\n\
-89 claim.prompt|claims credential.mitid|asks\n\
62 claim.prompt|claims credential.mitid|reports\n\
-221 claim.prompt|claims credential.one-time-code|asks\n\
-124 claim.prompt|claims credential.one-time-code|claims\n\
337 claim.prompt|claims credential.password|asks\n\
151 claim.prompt|claims credential.password|claims\n\
-586 claim.prompt|claims credential.personal-information|asks\n\
-46 claim.prompt|claims credential.personal-information|claims\n\
-66 claim.prompt|claims credential.personal-information|reports\n\
-31 claim.prompt|claims credential.pin|asks\n\
52 claim.prompt|claims firm.bank|claims\n\
-146 claim.prompt|claims firm.bank|reports\n\
-183 claim.prompt|claims firm.courier|claims\n\
146 claim.prompt|claims firm.payment|claims\n\
-189 claim.prompt|claims firm.telecom|claims\n\
-111 claim.prompt|claims firm.toll|claims\n\
-81 claim.prompt|claims firm.utility|claims\n\
-55 claim.prompt|claims money.amount|claims\n\
70 claim.prompt|claims person.buyer|claims\n\
91 claim.prompt|claims person.family|claims\n\
-54 claim.prompt|claims person.landlord|claims\n\
40 claim.prompt|claims person.recruiter|claims\n\
-84 claim.prompt|claims threat.arrest|threatens\n\
-232 claim.prompt|claims threat.block|threatens\n\
-93 claim.prompt|claims threat.court|threatens\n\
-49 claim.prompt|claims threat.deadline|threatens\n\
94 claim.prompt|claims threat.return|threatens\n\
-55 claim.prompt|denies\n\
-40 claim.prompt|reader\n\
-60 claim.prompt|reports\n\
30 claim.prompt|reports credential.card|reports\n\
31 claim.prompt|reports person.agent|reports\n\
-52 claim.purchase|claims\n\
-62 claim.purchase|claims claim.reassurance|claims\n\
108 claim.purchase|claims claim.recovery|claims\n\
53 claim.purchase|claims claim.refund|claims\n\
-136 claim.purchase|claims claim.renewal|claims\n\
-32 claim.purchase|claims claim.residence|claims\n\
62 claim.purchase|claims claim.sent-by-mistake|claims\n\
40 claim.purchase|claims claim.unusual-activity|claims\n\
33 claim.purchase|claims claim.virus|claims\n\
-152 claim.purchase|claims claim.your-own|claims\n\
-79 claim.purchase|claims credential.balance|asks\n\
-111 claim.purchase|claims credential.bank-details|claims\n\
58 claim.purchase|claims credential.card|asks\n\
-67 claim.purchase|claims credential.card|claims\n\
105 claim.purchase|claims credential.code|asks\n\
-207 claim.purchase|claims credential.code|claims\n\
66 claim.purchase|claims credential.cpr|asks\n\
-37 claim.purchase|claims credential.cpr|reports\n\
-244 claim.purchase|claims credential.mitid|asks\n\
-44 claim.purchase|claims credential.mitid|claims\n\
286 claim.purchase|claims credential.mitid|reports\n\
-94 claim.purchase|claims credential.one-time-code|asks\n\
-139 claim.purchase|claims credential.one-time-code|claims\n\
86 claim.purchase|claims credential.password|asks\n\
-65 claim.purchase|claims credential.password|denies\n\
110 claim.purchase|claims credential.personal-information|asks\n\
-118 claim.purchase|claims credential.personal-information|claims\n\
-134 claim.purchase|claims firm.courier|claims\n\
30 claim.purchase|claims firm.payment|claims\n\
183 claim.purchase|claims firm.shop|claims\n\
44 claim.purchase|claims firm.streaming|claims\n\
62 claim.purchase|claims firm.telecom|claims\n\
85 claim.purchase|claims firm.toll|claims\n\
45 claim.purchase|claims firm.utility|claims\n\
-36 claim.purchase|claims money.amount|claims\n\
119 claim.purchase|claims money.unusual-means|claims\n\
-90 claim.purchase|claims person.buyer|claims\n\
-94 claim.purchase|claims person.family|claims\n\
-40 claim.purchase|claims threat.court|threatens\n\
122 claim.purchase|claims threat.cutoff|threatens\n\
56 claim.purchase|claims threat.debt|threatens\n\
-40 claim.purchase|claims threat.return|threatens\n\
120 claim.purchase|denies\n\
-52 claim.purchase|live\n\
47 claim.purchase|reader\n\
80 claim.purchase|reports\n\
131 claim.purchase|reports firm.bank|claims\n\
54 claim.purchase|speaks\n\
84 claim.reassurance|claims\n\
52 claim.reassurance|claims claim.renewal|claims\n\
-71 claim.reassurance|claims claim.residence|claims\n\
58 claim.reassurance|claims claim.robot|claims\n\
79 claim.reassurance|claims claim.safe-account|claims\n\
-56 claim.reassurance|claims claim.sent-by-mistake|claims\n\
-73 claim.reassurance|claims claim.unpaid|claims\n\
63 claim.reassurance|claims claim.virus|claims\n\
-78 claim.reassurance|claims claim.your-own|claims\n\
109 claim.reassurance|claims credential.balance|asks\n\
37 claim.reassurance|claims credential.balance|claims\n\
93 claim.reassurance|claims credential.bank-details|asks\n\
130 claim.reassurance|claims credential.card|claims\n\
102 claim.reassurance|claims credential.code|asks\n\
65 claim.reassurance|claims credential.code|claims\n\
96 claim.reassurance|claims credential.cpr|asks\n\
-62 claim.reassurance|claims credential.cpr|claims\n\
-33 claim.reassurance|claims credential.id-document|asks\n\
329 claim.reassurance|claims credential.id-document|claims\n\
91 claim.reassurance|claims credential.mitid|asks\n\
62 claim.reassurance|claims credential.mitid|claims\n\
95 claim.reassurance|claims credential.mitid|reports\n\
119 claim.reassurance|claims credential.one-time-code|asks\n\
54 claim.reassurance|claims credential.password|asks\n\
47 claim.reassurance|claims credential.password|claims\n\
-103 claim.reassurance|claims credential.personal-information|asks\n\
-86 claim.reassurance|claims credential.personal-information|claims\n\
53 claim.reassurance|claims credential.personal-information|reports\n\
80 claim.reassurance|claims credential.pin|asks\n\
35 claim.reassurance|claims firm.bank|claims\n\
51 claim.reassurance|claims firm.bank|reports\n\
86 claim.reassurance|claims firm.courier|claims\n\
94 claim.reassurance|claims firm.payment|claims\n\
78 claim.reassurance|claims firm.support|claims\n\
73 claim.reassurance|claims money.amount|claims\n\
68 claim.reassurance|claims money.amount|reports\n\
127 claim.reassurance|claims money.unusual-means|claims\n\
83 claim.reassurance|claims money.valuables|claims\n\
141 claim.reassurance|claims person.agent|claims\n\
62 claim.reassurance|claims person.buyer|claims\n\
-33 claim.reassurance|claims person.recruiter|claims\n\
88 claim.reassurance|claims threat.arrest|threatens\n\
54 claim.reassurance|claims threat.block|threatens\n\
79 claim.reassurance|claims threat.deadline|threatens\n\
84 claim.reassurance|live\n\
67 claim.reassurance|reader\n\
214 claim.reassurance|reports\n\
49 claim.reassurance|reports claim.unusual-activity|reports\n\
31 claim.reassurance|reports credential.bank-details|claims\n\
-31 claim.reassurance|reports firm.bank|claims\n\
108 claim.reassurance|reports firm.bank|reports\n\
41 claim.reassurance|reports money.amount|claims\n\
-39 claim.reassurance|reports money.valuables|claims\n\
140 claim.reassurance|speaks\n\
120 claim.recovery|claims\n\
-31 claim.recovery|claims claim.refund|claims\n\
48 claim.recovery|claims claim.renewal|claims\n\
-41 claim.recovery|claims claim.unusual-activity|claims\n\
-77 claim.recovery|claims credential.mitid|claims\n\
47 claim.recovery|claims credential.one-time-code|asks\n\
67 claim.recovery|claims credential.one-time-code|claims\n\
-61 claim.recovery|claims firm.courier|claims\n\
38 claim.recovery|claims firm.streaming|claims\n\
167 claim.recovery|claims money.amount|claims\n\
44 claim.recovery|claims money.unusual-means|claims\n\
-262 claim.recovery|claims money.valuables|claims\n\
185 claim.recovery|claims person.agent|claims\n\
91 claim.recovery|claims person.family|claims\n\
56 claim.recovery|claims person.recruiter|claims\n\
57 claim.recovery|claims threat.arrest|threatens\n\
143 claim.recovery|claims threat.block|threatens\n\
34 claim.recovery|claims threat.debt|threatens\n\
120 claim.recovery|live\n\
162 claim.recovery|reader\n\
-54 claim.recovery|reports\n\
139 claim.recovery|speaks\n\
133 claim.refund|claims claim.renewal|claims\n\
30 claim.refund|claims claim.residence|claims\n\
-71 claim.refund|claims claim.sent-by-mistake|claims\n\
-147 claim.refund|claims claim.unusual-activity|claims\n\
-41 claim.refund|claims claim.virus|claims\n\
-71 claim.refund|claims claim.your-own|claims\n\
-46 claim.refund|claims credential.balance|asks\n\
-39 claim.refund|claims credential.bank-details|asks\n\
48 claim.refund|claims credential.bank-details|claims\n\
-90 claim.refund|claims credential.card|advises\n\
154 claim.refund|claims credential.card|asks\n\
-55 claim.refund|claims credential.code|claims\n\
-70 claim.refund|claims credential.code|reports\n\
155 claim.refund|claims credential.cpr|asks\n\
62 claim.refund|claims credential.cpr|claims\n\
53 claim.refund|claims credential.id-document|claims\n\
145 claim.refund|claims credential.mitid|asks\n\
-46 claim.refund|claims credential.one-time-code|asks\n\
121 claim.refund|claims credential.password|claims\n\
95 claim.refund|claims firm.bank|claims\n\
74 claim.refund|claims firm.courier|claims\n\
-88 claim.refund|claims firm.payment|claims\n\
-111 claim.refund|claims firm.support|claims\n\
92 claim.refund|claims firm.telecom|claims\n\
-173 claim.refund|claims firm.toll|claims\n\
60 claim.refund|claims firm.utility|claims\n\
83 claim.refund|claims money.amount|claims\n\
-63 claim.refund|claims money.valuables|claims\n\
59 claim.refund|claims person.adviser|claims\n\
34 claim.refund|claims person.agent|claims\n\
267 claim.refund|claims person.family|claims\n\
-62 claim.refund|claims person.landlord|claims\n\
81 claim.refund|claims threat.arrest|threatens\n\
77 claim.refund|claims threat.block|threatens\n\
-71 claim.refund|claims threat.court|threatens\n\
101 claim.refund|claims threat.deadline|threatens\n\
-87 claim.refund|claims threat.debt|threatens\n\
-95 claim.refund|claims threat.return|threatens\n\
-34 claim.refund|denies\n\
-74 claim.refund|reports\n\
-30 claim.refund|reports credential.mitid|reports\n\
147 claim.refund|speaks\n\
-44 claim.renewal|claims claim.unpaid|claims\n\
44 claim.renewal|claims claim.unusual-activity|claims\n\
-94 claim.renewal|claims claim.your-own|claims\n\
-180 claim.renewal|claims credential.bank-details|asks\n\
112 claim.renewal|claims credential.card|asks\n\
-76 claim.renewal|claims credential.card|claims\n\
54 claim.renewal|claims credential.code|asks\n\
372 claim.renewal|claims credential.code|claims\n\
142 claim.renewal|claims credential.cpr|asks\n\
180 claim.renewal|claims credential.mitid|asks\n\
167 claim.renewal|claims credential.mitid|claims\n\
165 claim.renewal|claims credential.nemid|asks\n\
219 claim.renewal|claims credential.nemid|claims\n\
165 claim.renewal|claims credential.one-time-code|asks\n\
-133 claim.renewal|claims credential.one-time-code|claims\n\
263 claim.renewal|claims credential.password|asks\n\
-169 claim.renewal|claims credential.password|claims\n\
-62 claim.renewal|claims credential.password|denies\n\
59 claim.renewal|claims credential.pin|asks\n\
-125 claim.renewal|claims credential.pin|claims\n\
213 claim.renewal|claims firm.bank|claims\n\
-74 claim.renewal|claims firm.courier|claims\n\
-96 claim.renewal|claims firm.shop|claims\n\
-30 claim.renewal|claims firm.telecom|claims\n\
-39 claim.renewal|claims firm.toll|claims\n\
-106 claim.renewal|claims money.unusual-means|claims\n\
-61 claim.renewal|claims money.valuables|claims\n\
62 claim.renewal|claims person.agent|claims\n\
-132 claim.renewal|claims person.buyer|claims\n\
-70 claim.renewal|claims person.recruiter|claims\n\
299 claim.renewal|claims threat.arrest|threatens\n\
-50 claim.renewal|claims threat.block|threatens\n\
163 claim.renewal|claims threat.deadline|threatens\n\
154 claim.renewal|claims threat.return|threatens\n\
-87 claim.renewal|reports\n\
81 claim.renewal|speaks\n\
53 claim.residence|claims claim.robot|claims\n\
40 claim.residence|claims claim.your-own|claims\n\
137 claim.residence|claims credential.bank-details|asks\n\
-30 claim.residence|claims credential.bank-details|claims\n\
148 claim.residence|claims credential.card|asks\n\
87 claim.residence|claims credential.cpr|asks\n\
57 claim.residence|claims credential.id-document|asks\n\
-93 claim.residence|claims credential.id-document|claims\n\
132 claim.residence|claims credential.mitid|asks\n\
43 claim.residence|claims credential.mitid|claims\n\
-39 claim.residence|claims credential.personal-information|asks\n\
-164 claim.residence|claims credential.personal-information|claims\n\
84 claim.residence|claims firm.payment|claims\n\
170 claim.residence|claims money.amount|claims\n\
56 claim.residence|claims money.unusual-means|claims\n\
-60 claim.residence|claims money.valuables|claims\n\
80 claim.residence|claims person.family|claims\n\
-33 claim.residence|claims person.landlord|claims\n\
-94 claim.residence|claims person.recruiter|claims\n\
46 claim.residence|claims threat.block|threatens\n\
53 claim.residence|claims threat.court|threatens\n\
91 claim.residence|claims threat.deadline|threatens\n\
138 claim.residence|claims threat.deportation|threatens\n\
45 claim.residence|claims threat.return|threatens\n\
99 claim.residence|denies\n\
93 claim.residence|denies firm.payment|denies\n\
-143 claim.residence|reports\n\
-30 claim.residence|reports threat.deadline|reports\n\
45 claim.residence|speaks\n\
-33 claim.robot|claims\n\
-54 claim.robot|claims credential.bank-details|claims\n\
141 claim.robot|claims credential.card|claims\n\
69 claim.robot|claims credential.cpr|asks\n\
288 claim.robot|claims credential.cpr|claims\n\
52 claim.robot|claims credential.id-document|claims\n\
36 claim.robot|claims credential.personal-information|claims\n\
57 claim.robot|claims firm.bank|claims\n\
91 claim.robot|claims money.amount|claims\n\
276 claim.robot|claims person.agent|claims\n\
-113 claim.robot|claims person.family|claims\n\
66 claim.robot|claims threat.arrest|threatens\n\
-121 claim.robot|claims threat.block|threatens\n\
83 claim.robot|claims threat.court|threatens\n\
-33 claim.robot|live\n\
-70 claim.robot|reports\n\
-90 claim.robot|speaks\n\
68 claim.safe-account|claims\n\
-59 claim.safe-account|claims claim.safe-account|reports\n\
128 claim.safe-account|claims claim.unpaid|claims\n\
43 claim.safe-account|claims credential.balance|asks\n\
66 claim.safe-account|claims credential.balance|claims\n\
-113 claim.safe-account|claims credential.card|asks\n\
80 claim.safe-account|claims credential.code|claims\n\
63 claim.safe-account|claims credential.id-document|asks\n\
37 claim.safe-account|claims credential.mitid|asks\n\
-55 claim.safe-account|claims credential.mitid|claims\n\
-200 claim.safe-account|claims credential.pin|claims\n\
-37 claim.safe-account|claims firm.bank|claims\n\
-67 claim.safe-account|claims firm.bank|reports\n\
-88 claim.safe-account|claims firm.courier|claims\n\
146 claim.safe-account|claims firm.payment|claims\n\
95 claim.safe-account|claims money.amount|claims\n\
40 claim.safe-account|claims money.valuables|claims\n\
69 claim.safe-account|claims person.agent|claims\n\
68 claim.safe-account|claims person.family|claims\n\
63 claim.safe-account|claims person.landlord|claims\n\
63 claim.safe-account|claims threat.court|threatens\n\
144 claim.safe-account|claims threat.deadline|threatens\n\
-78 claim.safe-account|denies\n\
-60 claim.safe-account|denies firm.bank|claims\n\
68 claim.safe-account|live\n\
50 claim.safe-account|reader\n\
-117 claim.safe-account|reports\n\
-30 claim.safe-account|reports claim.unusual-activity|claims\n\
-83 claim.safe-account|reports claim.unusual-activity|reports\n\
-41 claim.safe-account|reports credential.cpr|reports\n\
-81 claim.safe-account|reports money.amount|claims\n\
-62 claim.safe-account|reports money.valuables|reports\n\
50 claim.safe-account|reports person.agent|claims\n\
56 claim.safe-account|reports threat.deadline|reports\n\
-293 claim.safe-account|speaks\n\
-128 claim.sent-by-mistake|claims claim.unpaid|claims\n\
-57 claim.sent-by-mistake|claims credential.bank-details|claims\n\
59 claim.sent-by-mistake|claims credential.card|asks\n\
-40 claim.sent-by-mistake|claims credential.card|claims\n\
140 claim.sent-by-mistake|claims credential.code|claims\n\
-146 claim.sent-by-mistake|claims credential.cpr|claims\n\
222 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
83 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
48 claim.sent-by-mistake|claims credential.personal-information|claims\n\
155 claim.sent-by-mistake|claims firm.bank|claims\n\
41 claim.sent-by-mistake|claims firm.courier|claims\n\
220 claim.sent-by-mistake|claims firm.payment|claims\n\
81 claim.sent-by-mistake|claims firm.shop|claims\n\
49 claim.sent-by-mistake|claims money.unusual-means|claims\n\
71 claim.sent-by-mistake|claims money.valuables|claims\n\
-66 claim.sent-by-mistake|claims person.agent|claims\n\
62 claim.sent-by-mistake|claims person.buyer|claims\n\
73 claim.sent-by-mistake|claims person.family|claims\n\
44 claim.sent-by-mistake|claims threat.block|threatens\n\
-62 claim.sent-by-mistake|claims threat.court|threatens\n\
238 claim.sent-by-mistake|claims threat.deadline|threatens\n\
-49 claim.sent-by-mistake|reports\n\
192 claim.sent-by-mistake|speaks\n\
-42 claim.unpaid|claims\n\
39 claim.unpaid|claims claim.unusual-activity|claims\n\
-137 claim.unpaid|claims claim.your-own|claims\n\
37 claim.unpaid|claims credential.bank-details|asks\n\
-52 claim.unpaid|claims credential.bank-details|claims\n\
-39 claim.unpaid|claims credential.card|claims\n\
-48 claim.unpaid|claims credential.card|denies\n\
-128 claim.unpaid|claims credential.code|asks\n\
-45 claim.unpaid|claims credential.code|claims\n\
133 claim.unpaid|claims credential.cpr|asks\n\
43 claim.unpaid|claims credential.id-document|claims\n\
129 claim.unpaid|claims credential.mitid|asks\n\
71 claim.unpaid|claims credential.one-time-code|asks\n\
-37 claim.unpaid|claims credential.password|claims\n\
-108 claim.unpaid|claims credential.personal-information|claims\n\
-96 claim.unpaid|claims firm.bank|claims\n\
94 claim.unpaid|claims firm.courier|claims\n\
-174 claim.unpaid|claims firm.payment|claims\n\
128 claim.unpaid|claims firm.streaming|claims\n\
231 claim.unpaid|claims firm.toll|claims\n\
75 claim.unpaid|claims firm.utility|claims\n\
-44 claim.unpaid|claims money.amount|claims\n\
-83 claim.unpaid|claims money.valuables|claims\n\
-92 claim.unpaid|claims person.agent|claims\n\
-66 claim.unpaid|claims person.family|claims\n\
-82 claim.unpaid|claims person.landlord|claims\n\
137 claim.unpaid|claims threat.arrest|threatens\n\
130 claim.unpaid|claims threat.court|threatens\n\
164 claim.unpaid|claims threat.cutoff|threatens\n\
50 claim.unpaid|claims threat.deadline|threatens\n\
185 claim.unpaid|claims threat.debt|threatens\n\
30 claim.unpaid|claims threat.deportation|threatens\n\
-115 claim.unpaid|claims threat.return|threatens\n\
-42 claim.unpaid|live\n\
-120 claim.unpaid|reports\n\
-71 claim.unpaid|speaks\n\
44 claim.unusual-activity|claims claim.unusual-activity|reports\n\
115 claim.unusual-activity|claims claim.your-own|claims\n\
125 claim.unusual-activity|claims credential.balance|asks\n\
-116 claim.unusual-activity|claims credential.balance|claims\n\
205 claim.unusual-activity|claims credential.bank-details|asks\n\
131 claim.unusual-activity|claims credential.bank-details|claims\n\
34 claim.unusual-activity|claims credential.bank-details|reports\n\
87 claim.unusual-activity|claims credential.card|asks\n\
-121 claim.unusual-activity|claims credential.card|claims\n\
42 claim.unusual-activity|claims credential.card|denies\n\
33 claim.unusual-activity|claims credential.code|asks\n\
-104 claim.unusual-activity|claims credential.code|denies\n\
-82 claim.unusual-activity|claims credential.code|reports\n\
59 claim.unusual-activity|claims credential.cpr|asks\n\
-61 claim.unusual-activity|claims credential.id-document|claims\n\
91 claim.unusual-activity|claims credential.mitid|reports\n\
41 claim.unusual-activity|claims credential.one-time-code|claims\n\
-41 claim.unusual-activity|claims credential.one-time-code|reports\n\
154 claim.unusual-activity|claims credential.password|claims\n\
104 claim.unusual-activity|claims credential.personal-information|asks\n\
163 claim.unusual-activity|claims credential.pin|asks\n\
58 claim.unusual-activity|claims firm.bank|claims\n\
-101 claim.unusual-activity|claims firm.bank|reports\n\
-95 claim.unusual-activity|claims firm.courier|claims\n\
106 claim.unusual-activity|claims firm.payment|claims\n\
128 claim.unusual-activity|claims firm.shop|claims\n\
-33 claim.unusual-activity|claims money.amount|reports\n\
69 claim.unusual-activity|claims money.unusual-means|claims\n\
58 claim.unusual-activity|claims money.valuables|claims\n\
58 claim.unusual-activity|claims person.agent|claims\n\
108 claim.unusual-activity|claims person.family|claims\n\
-34 claim.unusual-activity|claims person.family|reports\n\
-38 claim.unusual-activity|claims person.landlord|claims\n\
-30 claim.unusual-activity|claims threat.arrest|denies\n\
-89 claim.unusual-activity|claims threat.arrest|threatens\n\
40 claim.unusual-activity|claims threat.block|threatens\n\
-43 claim.unusual-activity|claims threat.court|threatens\n\
-40 claim.unusual-activity|claims threat.deadline|reports\n\
134 claim.unusual-activity|claims threat.deadline|threatens\n\
58 claim.unusual-activity|claims threat.debt|threatens\n\
-53 claim.unusual-activity|claims threat.exposure|threatens\n\
198 claim.unusual-activity|claims threat.return|threatens\n\
-109 claim.unusual-activity|denies\n\
68 claim.unusual-activity|reader\n\
-32 claim.unusual-activity|reports credential.card|reports\n\
59 claim.unusual-activity|reports credential.code|claims\n\
-58 claim.unusual-activity|reports credential.code|reports\n\
-39 claim.unusual-activity|reports credential.cpr|reports\n\
131 claim.unusual-activity|reports firm.bank|claims\n\
50 claim.unusual-activity|reports firm.bank|reports\n\
172 claim.unusual-activity|reports money.amount|claims\n\
75 claim.unusual-activity|reports money.amount|reports\n\
38 claim.unusual-activity|reports money.unusual-means|claims\n\
91 claim.unusual-activity|reports threat.block|reports\n\
120 claim.unusual-activity|speaks\n\
74 claim.virus|claims\n\
55 claim.virus|claims credential.card|asks\n\
34 claim.virus|claims credential.card|claims\n\
58 claim.virus|claims credential.code|asks\n\
-68 claim.virus|claims credential.password|claims\n\
-157 claim.virus|claims credential.personal-information|asks\n\
119 claim.virus|claims credential.personal-information|claims\n\
177 claim.virus|claims firm.bank|claims\n\
172 claim.virus|claims firm.courier|claims\n\
191 claim.virus|claims firm.support|claims\n\
110 claim.virus|claims firm.telecom|claims\n\
81 claim.virus|claims firm.toll|claims\n\
75 claim.virus|claims money.amount|claims\n\
50 claim.virus|claims threat.block|threatens\n\
30 claim.virus|claims threat.cutoff|threatens\n\
160 claim.virus|claims threat.deadline|threatens\n\
74 claim.virus|live\n\
60 claim.virus|reader\n\
54 claim.virus|reports\n\
85 claim.virus|speaks\n\
62 claim.watched|claims\n\
130 claim.watched|claims money.amount|claims\n\
91 claim.watched|claims money.unusual-means|claims\n\
111 claim.watched|claims threat.deadline|threatens\n\
99 claim.watched|claims threat.exposure|threatens\n\
62 claim.watched|live\n\
74 claim.watched|reader\n\
-139 claim.your-own|claims\n\
-46 claim.your-own|claims credential.bank-details|claims\n\
-79 claim.your-own|claims credential.card|advises\n\
118 claim.your-own|claims credential.card|asks\n\
45 claim.your-own|claims credential.card|claims\n\
-74 claim.your-own|claims credential.code|claims\n\
-57 claim.your-own|claims credential.cpr|claims\n\
51 claim.your-own|claims credential.id-document|advises\n\
-127 claim.your-own|claims credential.id-document|claims\n\
-123 claim.your-own|claims credential.mitid|asks\n\
-94 claim.your-own|claims credential.mitid|claims\n\
-40 claim.your-own|claims credential.mitid|reports\n\
109 claim.your-own|claims credential.one-time-code|claims\n\
-114 claim.your-own|claims credential.password|claims\n\
-91 claim.your-own|claims credential.personal-information|asks\n\
-121 claim.your-own|claims credential.personal-information|claims\n\
65 claim.your-own|claims firm.bank|claims\n\
-73 claim.your-own|claims firm.payment|claims\n\
-47 claim.your-own|claims firm.shop|claims\n\
-71 claim.your-own|claims firm.support|claims\n\
-42 claim.your-own|claims firm.telecom|claims\n\
-115 claim.your-own|claims money.amount|claims\n\
-33 claim.your-own|claims money.unusual-means|claims\n\
-63 claim.your-own|claims money.valuables|claims\n\
-146 claim.your-own|claims person.agent|claims\n\
-71 claim.your-own|claims person.family|claims\n\
47 claim.your-own|claims person.landlord|claims\n\
-85 claim.your-own|claims threat.arrest|threatens\n\
-101 claim.your-own|claims threat.block|threatens\n\
95 claim.your-own|claims threat.court|threatens\n\
-176 claim.your-own|claims threat.deadline|threatens\n\
-139 claim.your-own|live\n\
-141 claim.your-own|reader\n\
-122 claim.your-own|speaks\n\
-53 claimed to\n\
-49 claim|claims\n\
-92 claim|denies\n\
-85 claim|reports\n\
42 claim|speaks\n\
-54 claim…\n\
-93 claro\n\
-209 class\n\
-32 class…\n\
-47 clause\n\
-60 clause #\n\
-129 clause|advises\n\
-180 clause|claims\n\
-111 clause|denies\n\
-99 clause|reports\n\
-102 clause|threatens\n\
-47 claus…\n\
129 clave\n\
142 clean\n\
49 cleaned\n\
40 clean…\n\
116 clear\n\
84 clear your\n\
66 clearance\n\
79 cleared\n\
38 clearing\n\
102 clear…\n\
68 clerk\n\
-51 clic\n\
-57 clicc…\n\
-45 click\n\
36 click it\n\
-70 clicked\n\
-78 click…\n\
-40 clientes\n\
34 clients\n\
-75 clinic\n\
-110 clini…\n\
152 clona…\n\
46 close\n\
37 close the\n\
-40 close your\n\
79 closed #\n\
-52 closed a\n\
-43 closed and\n\
35 closed for\n\
-44 closed in\n\
-56 closed on\n\
41 closed today\n\
-49 closed tonight\n\
-32 closed you\n\
38 closes\n\
-88 closes at\n\
39 closes the\n\
32 close…\n\
35 closing the\n\
49 clothes\n\
49 cloth…\n\
-71 cloud…\n\
-124 club\n\
-85 clubs\n\
-65 co\n\
-92 coach\n\
75 cobra…\n\
70 cocaine\n\
54 cocaine in\n\
73 cocai…\n\
-66 cocuk\n\
-178 code #\n\
102 code a\n\
37 code and\n\
122 code by\n\
-114 code de\n\
-32 code do\n\
-54 code dont\n\
-195 code for\n\
117 code from\n\
42 code in\n\
-231 code is\n\
-42 code it\n\
123 code on\n\
-34 code or\n\
72 code par\n\
65 code so\n\
208 code that\n\
-93 code then\n\
42 code to\n\
75 code was\n\
-63 code with\n\
61 code word\n\
197 code you\n\
-68 codes from\n\
37 codes here\n\
-46 codes to\n\
39 codes we\n\
83 codice\n\
-36 codice cpr\n\
119 codice di\n\
-54 codici\n\
35 codic…\n\
-49 codigo de\n\
86 codul care\n\
-94 coffee\n\
-39 coffee at\n\
59 coffee machine\n\
-97 coffe…\n\
58 coinbase\n\
58 coinb…\n\
69 cok\n\
-37 col\n\
-91 cold\n\
55 coleg…\n\
-107 colgo\n\
109 colleague\n\
74 colleague in\n\
41 colleague will\n\
-38 collect\n\
-30 collect it\n\
94 collect your\n\
71 collecting for\n\
-33 collection\n\
-65 colloquio\n\
-65 collo…\n\
-61 colou…\n\
75 combo\n\
44 combo order\n\
-88 come\n\
-63 come and\n\
-48 come by\n\
-38 come down\n\
-70 come for\n\
-71 come from\n\
-130 come in\n\
-32 come on\n\
36 come see\n\
31 come up\n\
-47 come with\n\
-66 comen…\n\
47 comes\n\
107 comes back\n\
42 comes by\n\
-156 comes from\n\
76 comes in\n\
-75 comes on\n\
94 comes to\n\
30 coming\n\
79 coming for\n\
32 coming to\n\
-51 comma…\n\
-38 comme\n\
-103 comme…\n\
-31 commissariato\n\
77 commission\n\
89 commi…\n\
-52 community\n\
-156 commu…\n\
-129 como\n\
82 compania\n\
-46 companies\n\
92 company\n\
75 compare\n\
-124 compartas\n\
45 compa…\n\
55 compe…\n\
-77 complain\n\
-60 complain to\n\
52 complaint\n\
-118 complaints\n\
-40 complaints board\n\
77 complete\n\
65 complete the\n\
95 completely\n\
33 compliance\n\
-65 compliance team\n\
46 compl…\n\
31 compromised\n\
61 compr…\n\
84 compte\n\
103 compt…\n\
33 computer\n\
32 computer at\n\
-57 computer has\n\
-39 computer on\n\
104 computer ring\n\
36 computer to\n\
78 computeren\n\
-56 computers\n\
-46 comune\n\
57 comunicazione\n\
-84 comun…\n\
-47 con #\n\
83 con carta\n\
-45 con el\n\
-73 con il\n\
155 con la\n\
-48 con le\n\
-47 con man\n\
82 con su\n\
90 con un\n\
-165 concert\n\
-68 conce…\n\
-36 conci…\n\
106 conco…\n\
-49 concu…\n\
-63 conda…\n\
-133 condi…\n\
-74 condu…\n\
64 confermi\n\
37 confermi il\n\
48 confe…\n\
71 confidential\n\
-47 confidential if\n\
127 confirm\n\
39 confirm by\n\
30 confirm me\n\
94 confirm your\n\
32 confirmez\n\
155 confirming\n\
104 confirming your\n\
98 confi…\n\
66 conge…\n\
98 congrats\n\
30 congratulation\n\
-91 congratulations on\n\
49 congratulations you\n\
52 congratulations your\n\
59 congr…\n\
61 connect\n\
80 connect to\n\
-31 connected to\n\
34 connectez\n\
34 connectez vous\n\
33 connecting\n\
-53 connexion\n\
-68 consegna\n\
-62 conse…\n\
47 considered\n\
39 consi…\n\
-80 conso…\n\
-158 const\n\
-54 constable\n\
-115 const…\n\
33 consul\n\
36 consulate\n\
33 consu…\n\
-44 cont sigur\n\
80 contact with\n\
-40 contact you\n\
-51 contact your\n\
-79 contacted\n\
-50 contacted by\n\
-34 contacts you\n\
-33 contain\n\
-61 content\n\
33 conti\n\
94 continue\n\
103 conti…\n\
78 conto\n\
-36 conto sicuro\n\
-66 contract and\n\
69 contract is\n\
32 contracts\n\
69 contributo\n\
69 contributo di\n\
173 contul\n\
47 contul de\n\
32 contul tau\n\
120 contu…\n\
-59 conversation\n\
74 convert\n\
-35 conve…\n\
-64 conviction\n\
-100 convi…\n\
33 convocation\n\
-105 cookies\n\
-125 cooki…\n\
-47 coop\n\
90 cooperate\n\
53 cooperate a\n\
66 cooperation\n\
136 coope…\n\
91 coord…\n\
57 copenhaga\n\
30 copenhagen\n\
-45 copenhagen we\n\
30 copenhague\n\
42 copen…\n\
43 copia\n\
137 copied\n\
-64 copies\n\
-68 copies of\n\
87 copie…\n\
30 copy\n\
53 copy of\n\
51 coroane\n\
51 coroa…\n\
79 coronas\n\
119 coron…\n\
129 correct\n\
36 correct it\n\
37 correction\n\
39 corrente\n\
126 corre…\n\
-30 corri…\n\
97 corta…\n\
-30 cost #\n\
-63 costs\n\
-46 costs nothing\n\
34 coucou\n\
34 couco…\n\
130 could not\n\
-104 could we\n\
114 couldnt\n\
114 could…\n\
-37 council\n\
-37 counc…\n\
-59 couns…\n\
-121 count\n\
-144 counter\n\
-149 counter please\n\
-82 countries\n\
34 countries of\n\
123 counts\n\
53 counts as\n\
-48 count…\n\
60 coupe…\n\
32 couple\n\
32 coupl…\n\
98 courier\n\
47 courier calls\n\
41 courier from\n\
46 courier to\n\
-69 courier will\n\
-106 couriers\n\
54 couri…\n\
46 couronnes\n\
46 couro…\n\
-77 courrier\n\
-45 courr…\n\
-50 course\n\
-37 cours…\n\
-121 court found\n\
-51 court in\n\
62 court you\n\
102 courtesy\n\
74 courts\n\
111 court…\n\
61 cousin\n\
31 cousin in\n\
94 cousi…\n\
-85 cover\n\
124 cover…\n\
76 cpr\n\
114 cpr @link\n\
105 cpr and\n\
-33 cpr is\n\
92 cpr ktos\n\
-60 cpr no\n\
-51 cpr numaranizi\n\
-89 cpr numbers\n\
-59 cpr nummer\n\
218 cpr og\n\
105 cpr reg\n\
33 cpr si\n\
100 cpr y\n\
-84 crack…\n\
40 crash\n\
-138 create\n\
-35 create a\n\
-103 creat…\n\
228 credential.balance|advises\n\
228 credential.balance|advises threat.block|threatens\n\
98 credential.balance|asks\n\
40 credential.balance|asks credential.balance|claims\n\
73 credential.balance|asks credential.bank-details|asks\n\
36 credential.balance|asks credential.bank-details|claims\n\
157 credential.balance|asks credential.cpr|asks\n\
32 credential.balance|asks credential.id-document|claims\n\
127 credential.balance|asks credential.mitid|asks\n\
-123 credential.balance|asks credential.password|asks\n\
-43 credential.balance|asks credential.personal-information|asks\n\
68 credential.balance|asks credential.personal-information|claims\n\
53 credential.balance|asks firm.bank|claims\n\
64 credential.balance|asks firm.courier|claims\n\
-31 credential.balance|asks firm.payment|claims\n\
-45 credential.balance|asks firm.shop|claims\n\
-122 credential.balance|asks money.amount|claims\n\
84 credential.balance|asks money.unusual-means|claims\n\
74 credential.balance|asks money.valuables|claims\n\
-36 credential.balance|asks person.family|claims\n\
58 credential.balance|asks threat.arrest|threatens\n\
35 credential.balance|asks threat.block|threatens\n\
57 credential.balance|asks threat.deadline|threatens\n\
-84 credential.balance|claims\n\
57 credential.balance|claims credential.bank-details|claims\n\
39 credential.balance|claims credential.card|asks\n\
-30 credential.balance|claims credential.cpr|claims\n\
-34 credential.balance|claims credential.cpr|reports\n\
-43 credential.balance|claims credential.mitid|asks\n\
32 credential.balance|claims firm.courier|claims\n\
-41 credential.balance|claims money.amount|claims\n\
80 credential.balance|claims money.unusual-means|claims\n\
-34 credential.balance|claims person.agent|claims\n\
136 credential.balance|claims threat.arrest|threatens\n\
52 credential.balance|claims threat.block|threatens\n\
32 credential.balance|claims threat.deadline|threatens\n\
40 credential.balance|denies\n\
140 credential.balance|reader\n\
58 credential.balance|reports credential.bank-details|reports\n\
69 credential.balance|reports credential.cpr|reports\n\
-55 credential.balance|reports firm.bank|claims\n\
65 credential.balance|reports money.amount|claims\n\
-40 credential.balance|reports money.valuables|claims\n\
-40 credential.balance|reports person.agent|reports\n\
67 credential.balance|reports threat.deadline|threatens\n\
-148 credential.bank-details|advises\n\
-32 credential.bank-details|advises credential.mitid|advises\n\
-51 credential.bank-details|advises money.amount|claims\n\
31 credential.bank-details|asks credential.bank-details|claims\n\
-131 credential.bank-details|asks credential.card|asks\n\
-36 credential.bank-details|asks credential.card|claims\n\
37 credential.bank-details|asks credential.cpr|claims\n\
222 credential.bank-details|asks credential.id-document|claims\n\
37 credential.bank-details|asks credential.mitid|asks\n\
-147 credential.bank-details|asks credential.password|asks\n\
-60 credential.bank-details|asks credential.password|claims\n\
165 credential.bank-details|asks credential.personal-information|asks\n\
45 credential.bank-details|asks credential.personal-information|claims\n\
76 credential.bank-details|asks firm.bank|claims\n\
63 credential.bank-details|asks firm.courier|claims\n\
32 credential.bank-details|asks firm.shop|claims\n\
54 credential.bank-details|asks money.unusual-means|claims\n\
119 credential.bank-details|asks money.valuables|claims\n\
110 credential.bank-details|asks person.agent|claims\n\
39 credential.bank-details|asks person.buyer|claims\n\
-37 credential.bank-details|asks person.landlord|claims\n\
-144 credential.bank-details|asks person.recruiter|claims\n\
-33 credential.bank-details|asks threat.arrest|reports\n\
66 credential.bank-details|asks threat.arrest|threatens\n\
194 credential.bank-details|asks threat.block|threatens\n\
101 credential.bank-details|asks threat.court|threatens\n\
143 credential.bank-details|asks threat.deadline|threatens\n\
34 credential.bank-details|asks threat.deportation|threatens\n\
-38 credential.bank-details|asks threat.exposure|threatens\n\
74 credential.bank-details|claims credential.card|asks\n\
-32 credential.bank-details|claims credential.card|claims\n\
259 credential.bank-details|claims credential.card|reports\n\
74 credential.bank-details|claims credential.code|claims\n\
79 credential.bank-details|claims credential.cpr|asks\n\
-107 credential.bank-details|claims credential.cpr|claims\n\
65 credential.bank-details|claims credential.id-document|asks\n\
260 credential.bank-details|claims credential.mitid|claims\n\
-39 credential.bank-details|claims credential.one-time-code|claims\n\
162 credential.bank-details|claims credential.password|claims\n\
-48 credential.bank-details|claims credential.password|denies\n\
-78 credential.bank-details|claims credential.personal-information|claims\n\
-65 credential.bank-details|claims firm.bank|claims\n\
45 credential.bank-details|claims firm.bank|reports\n\
-47 credential.bank-details|claims firm.payment|claims\n\
52 credential.bank-details|claims firm.support|claims\n\
40 credential.bank-details|claims money.amount|claims\n\
-54 credential.bank-details|claims money.amount|reports\n\
80 credential.bank-details|claims money.valuables|claims\n\
201 credential.bank-details|claims person.family|claims\n\
-99 credential.bank-details|claims person.landlord|claims\n\
-46 credential.bank-details|claims threat.arrest|reports\n\
55 credential.bank-details|claims threat.arrest|threatens\n\
45 credential.bank-details|claims threat.block|reports\n\
56 credential.bank-details|claims threat.block|threatens\n\
-202 credential.bank-details|claims threat.court|threatens\n\
30 credential.bank-details|claims threat.debt|threatens\n\
-82 credential.bank-details|denies\n\
55 credential.bank-details|denies money.amount|claims\n\
-39 credential.bank-details|denies threat.deadline|threatens\n\
50 credential.bank-details|reader\n\
-68 credential.bank-details|reports\n\
55 credential.bank-details|reports credential.mitid|reports\n\
-217 credential.bank-details|reports firm.bank|claims\n\
139 credential.bank-details|reports money.amount|claims\n\
-30 credential.bank-details|reports threat.block|threatens\n\
-47 credential.bank-details|speaks\n\
-85 credential.card|advises\n\
-101 credential.card|advises credential.card|asks\n\
83 credential.card|advises credential.cpr|advises\n\
-46 credential.card|advises credential.id-document|claims\n\
-42 credential.card|advises credential.mitid|advises\n\
33 credential.card|advises credential.mitid|asks\n\
80 credential.card|advises credential.pin|advises\n\
-67 credential.card|advises firm.bank|claims\n\
-80 credential.card|advises firm.courier|claims\n\
-41 credential.card|advises firm.payment|claims\n\
-67 credential.card|advises firm.shop|claims\n\
44 credential.card|advises money.amount|claims\n\
-32 credential.card|advises money.unusual-means|claims\n\
-92 credential.card|advises person.buyer|claims\n\
42 credential.card|advises threat.arrest|threatens\n\
57 credential.card|advises threat.block|threatens\n\
72 credential.card|advises threat.return|threatens\n\
161 credential.card|asks\n\
124 credential.card|asks credential.card|claims\n\
-35 credential.card|asks credential.card|denies\n\
86 credential.card|asks credential.code|asks\n\
209 credential.card|asks credential.code|claims\n\
-187 credential.card|asks credential.code|denies\n\
44 credential.card|asks credential.code|reports\n\
74 credential.card|asks credential.cpr|asks\n\
129 credential.card|asks credential.id-document|asks\n\
84 credential.card|asks credential.id-document|claims\n\
76 credential.card|asks credential.mitid|asks\n\
51 credential.card|asks credential.mitid|claims\n\
39 credential.card|asks credential.nemid|claims\n\
103 credential.card|asks credential.one-time-code|asks\n\
-48 credential.card|asks credential.one-time-code|claims\n\
47 credential.card|asks credential.password|asks\n\
81 credential.card|asks credential.personal-information|asks\n\
137 credential.card|asks credential.personal-information|claims\n\
117 credential.card|asks credential.pin|asks\n\
-44 credential.card|asks credential.pin|claims\n\
65 credential.card|asks firm.bank|claims\n\
149 credential.card|asks firm.courier|claims\n\
197 credential.card|asks firm.payment|claims\n\
78 credential.card|asks firm.shop|claims\n\
104 credential.card|asks firm.streaming|claims\n\
170 credential.card|asks firm.toll|claims\n\
131 credential.card|asks firm.utility|claims\n\
116 credential.card|asks money.amount|claims\n\
124 credential.card|asks money.valuables|claims\n\
71 credential.card|asks person.adviser|claims\n\
-49 credential.card|asks person.agent|claims\n\
62 credential.card|asks person.buyer|claims\n\
-63 credential.card|asks person.family|claims\n\
94 credential.card|asks person.landlord|claims\n\
64 credential.card|asks threat.block|threatens\n\
125 credential.card|asks threat.court|threatens\n\
53 credential.card|asks threat.cutoff|threatens\n\
115 credential.card|asks threat.deadline|threatens\n\
97 credential.card|asks threat.debt|threatens\n\
37 credential.card|asks threat.deportation|threatens\n\
-178 credential.card|asks threat.return|threatens\n\
-40 credential.card|claims\n\
-36 credential.card|claims credential.card|denies\n\
-83 credential.card|claims credential.code|advises\n\
156 credential.card|claims credential.code|asks\n\
-41 credential.card|claims credential.code|claims\n\
-101 credential.card|claims credential.code|denies\n\
-41 credential.card|claims credential.code|reports\n\
96 credential.card|claims credential.cpr|asks\n\
73 credential.card|claims credential.id-document|claims\n\
121 credential.card|claims credential.mitid|asks\n\
53 credential.card|claims credential.mitid|claims\n\
-55 credential.card|claims credential.mitid|reports\n\
-51 credential.card|claims credential.nemid|claims\n\
88 credential.card|claims credential.one-time-code|asks\n\
190 credential.card|claims credential.one-time-code|claims\n\
143 credential.card|claims credential.password|asks\n\
102 credential.card|claims credential.password|claims\n\
-164 credential.card|claims credential.personal-information|asks\n\
-108 credential.card|claims credential.personal-information|claims\n\
89 credential.card|claims credential.pin|asks\n\
-59 credential.card|claims credential.pin|claims\n\
-99 credential.card|claims firm.bank|claims\n\
39 credential.card|claims firm.bank|reports\n\
31 credential.card|claims firm.courier|claims\n\
191 credential.card|claims firm.payment|claims\n\
-66 credential.card|claims firm.shop|claims\n\
79 credential.card|claims firm.telecom|claims\n\
285 credential.card|claims firm.utility|claims\n\
-44 credential.card|claims money.amount|claims\n\
210 credential.card|claims money.unusual-means|claims\n\
41 credential.card|claims money.valuables|claims\n\
76 credential.card|claims person.agent|claims\n\
124 credential.card|claims person.buyer|claims\n\
232 credential.card|claims person.family|claims\n\
-69 credential.card|claims threat.block|threatens\n\
52 credential.card|claims threat.court|threatens\n\
125 credential.card|claims threat.cutoff|threatens\n\
-45 credential.card|claims threat.deadline|reports\n\
65 credential.card|claims threat.deadline|threatens\n\
-47 credential.card|denies\n\
-33 credential.card|denies credential.code|denies\n\
79 credential.card|denies credential.mitid|denies\n\
-32 credential.card|denies credential.pin|denies\n\
46 credential.card|denies firm.bank|claims\n\
-79 credential.card|denies money.amount|claims\n\
190 credential.card|denies threat.block|threatens\n\
93 credential.card|denies threat.deadline|threatens\n\
65 credential.card|live\n\
53 credential.card|reader\n\
-50 credential.card|reports\n\
56 credential.card|reports credential.code|claims\n\
67 credential.card|reports credential.code|reports\n\
30 credential.card|reports credential.id-document|reports\n\
-118 credential.card|reports credential.mitid|claims\n\
45 credential.card|reports credential.personal-information|reports\n\
-93 credential.card|reports firm.bank|claims\n\
-50 credential.card|reports firm.bank|reports\n\
106 credential.card|reports firm.courier|claims\n\
-35 credential.card|reports firm.courier|reports\n\
-39 credential.card|reports firm.payment|claims\n\
-44 credential.card|reports firm.payment|reports\n\
43 credential.card|reports money.amount|claims\n\
-68 credential.card|reports money.amount|reports\n\
30 credential.card|reports person.agent|claims\n\
30 credential.card|reports person.agent|reports\n\
-35 credential.card|reports person.family|claims\n\
-42 credential.card|reports threat.arrest|threatens\n\
-34 credential.card|reports threat.block|reports\n\
-37 credential.card|reports threat.block|threatens\n\
-38 credential.card|reports threat.court|reports\n\
191 credential.card|reports threat.deadline|threatens\n\
51 credential.card|reports threat.return|threatens\n\
76 credential.card|speaks\n\
-51 credential.code|advises credential.code|claims\n\
-52 credential.code|advises credential.cpr|advises\n\
-51 credential.code|advises credential.id-document|claims\n\
-41 credential.code|advises credential.mitid|advises\n\
-43 credential.code|advises credential.mitid|claims\n\
-83 credential.code|advises credential.one-time-code|claims\n\
38 credential.code|advises firm.bank|claims\n\
-133 credential.code|advises money.amount|claims\n\
-93 credential.code|advises threat.block|threatens\n\
126 credential.code|advises threat.deadline|threatens\n\
-33 credential.code|asks credential.code|claims\n\
100 credential.code|asks credential.cpr|asks\n\
124 credential.code|asks credential.mitid|asks\n\
131 credential.code|asks credential.mitid|claims\n\
-106 credential.code|asks credential.nemid|claims\n\
-126 credential.code|asks credential.one-time-code|asks\n\
30 credential.code|asks credential.one-time-code|claims\n\
107 credential.code|asks credential.password|asks\n\
101 credential.code|asks credential.password|claims\n\
31 credential.code|asks credential.personal-information|asks\n\
229 credential.code|asks credential.personal-information|claims\n\
212 credential.code|asks firm.bank|claims\n\
35 credential.code|asks firm.courier|claims\n\
114 credential.code|asks firm.payment|claims\n\
-117 credential.code|asks firm.shop|claims\n\
-188 credential.code|asks firm.streaming|claims\n\
38 credential.code|asks firm.support|claims\n\
137 credential.code|asks firm.telecom|claims\n\
84 credential.code|asks money.amount|claims\n\
118 credential.code|asks money.unusual-means|claims\n\
66 credential.code|asks money.valuables|claims\n\
111 credential.code|asks person.agent|claims\n\
-130 credential.code|asks person.buyer|claims\n\
122 credential.code|asks person.family|claims\n\
169 credential.code|asks threat.deadline|threatens\n\
-121 credential.code|claims\n\
140 credential.code|claims credential.cpr|asks\n\
-49 credential.code|claims credential.id-document|claims\n\
234 credential.code|claims credential.mitid|asks\n\
46 credential.code|claims credential.mitid|claims\n\
43 credential.code|claims credential.one-time-code|asks\n\
-316 credential.code|claims credential.one-time-code|claims\n\
88 credential.code|claims credential.password|asks\n\
-81 credential.code|claims credential.personal-information|asks\n\
261 credential.code|claims credential.personal-information|claims\n\
91 credential.code|claims credential.pin|asks\n\
41 credential.code|claims firm.bank|claims\n\
199 credential.code|claims firm.bank|reports\n\
-88 credential.code|claims firm.courier|claims\n\
-61 credential.code|claims firm.shop|claims\n\
-51 credential.code|claims firm.streaming|claims\n\
-43 credential.code|claims firm.support|claims\n\
-105 credential.code|claims money.amount|claims\n\
30 credential.code|claims money.unusual-means|claims\n\
-32 credential.code|claims person.agent|claims\n\
218 credential.code|claims person.family|claims\n\
33 credential.code|claims person.landlord|claims\n\
187 credential.code|claims threat.block|threatens\n\
67 credential.code|claims threat.court|threatens\n\
-50 credential.code|claims threat.return|threatens\n\
-62 credential.code|denies\n\
-36 credential.code|denies credential.mitid|denies\n\
178 credential.code|denies firm.bank|claims\n\
-172 credential.code|denies person.family|claims\n\
-135 credential.code|denies threat.block|threatens\n\
-65 credential.code|live\n\
34 credential.code|reader\n\
-45 credential.code|reports\n\
33 credential.code|reports credential.cpr|reports\n\
-126 credential.code|reports credential.mitid|claims\n\
-130 credential.code|reports firm.bank|claims\n\
-80 credential.code|reports firm.bank|reports\n\
-185 credential.code|reports money.amount|claims\n\
-68 credential.code|reports money.amount|reports\n\
88 credential.code|reports person.family|claims\n\
-42 credential.code|reports threat.arrest|threatens\n\
-32 credential.code|reports threat.deadline|reports\n\
-45 credential.code|reports threat.deadline|threatens\n\
-70 credential.cpr|advises credential.mitid|advises\n\
62 credential.cpr|asks\n\
45 credential.cpr|asks credential.cpr|claims\n\
43 credential.cpr|asks credential.id-document|asks\n\
-141 credential.cpr|asks credential.id-document|claims\n\
120 credential.cpr|asks credential.mitid|asks\n\
153 credential.cpr|asks credential.mitid|claims\n\
68 credential.cpr|asks credential.one-time-code|asks\n\
105 credential.cpr|asks credential.password|asks\n\
162 credential.cpr|asks credential.personal-information|asks\n\
113 credential.cpr|asks credential.personal-information|claims\n\
101 credential.cpr|asks credential.pin|asks\n\
157 credential.cpr|asks firm.bank|claims\n\
100 credential.cpr|asks firm.courier|claims\n\
60 credential.cpr|asks firm.payment|claims\n\
158 credential.cpr|asks money.amount|claims\n\
38 credential.cpr|asks money.unusual-means|claims\n\
157 credential.cpr|asks money.valuables|claims\n\
87 credential.cpr|asks person.landlord|claims\n\
-30 credential.cpr|asks person.recruiter|claims\n\
100 credential.cpr|asks threat.arrest|threatens\n\
183 credential.cpr|asks threat.block|threatens\n\
94 credential.cpr|asks threat.court|threatens\n\
72 credential.cpr|asks threat.deadline|threatens\n\
-62 credential.cpr|claims credential.cpr|reports\n\
67 credential.cpr|claims credential.id-document|claims\n\
-67 credential.cpr|claims credential.mitid|claims\n\
31 credential.cpr|claims credential.mitid|reports\n\
58 credential.cpr|claims credential.password|asks\n\
49 credential.cpr|claims credential.password|claims\n\
-259 credential.cpr|claims credential.personal-information|claims\n\
64 credential.cpr|claims firm.bank|claims\n\
103 credential.cpr|claims money.amount|claims\n\
88 credential.cpr|claims money.unusual-means|claims\n\
37 credential.cpr|claims money.valuables|claims\n\
90 credential.cpr|claims person.agent|claims\n\
-89 credential.cpr|claims person.recruiter|claims\n\
72 credential.cpr|claims threat.arrest|reports\n\
84 credential.cpr|claims threat.arrest|threatens\n\
49 credential.cpr|claims threat.block|threatens\n\
-105 credential.cpr|claims threat.court|threatens\n\
78 credential.cpr|claims threat.deadline|reports\n\
-30 credential.cpr|claims threat.deadline|threatens\n\
51 credential.cpr|denies\n\
117 credential.cpr|denies firm.bank|claims\n\
41 credential.cpr|live\n\
43 credential.cpr|reader\n\
-95 credential.cpr|reports\n\
-138 credential.cpr|reports firm.bank|claims\n\
-40 credential.cpr|reports money.amount|claims\n\
-51 credential.cpr|reports threat.arrest|reports\n\
52 credential.id-document|advises money.amount|claims\n\
-62 credential.id-document|asks\n\
45 credential.id-document|asks credential.id-document|claims\n\
-264 credential.id-document|asks credential.mitid|claims\n\
-74 credential.id-document|asks credential.one-time-code|asks\n\
87 credential.id-document|asks credential.password|asks\n\
95 credential.id-document|asks credential.personal-information|asks\n\
71 credential.id-document|asks credential.personal-information|claims\n\
-49 credential.id-document|asks credential.pin|claims\n\
224 credential.id-document|asks firm.bank|claims\n\
-107 credential.id-document|asks firm.courier|claims\n\
67 credential.id-document|asks money.amount|claims\n\
-143 credential.id-document|asks money.valuables|claims\n\
-30 credential.id-document|asks person.family|claims\n\
197 credential.id-document|asks person.landlord|claims\n\
37 credential.id-document|asks threat.arrest|threatens\n\
-148 credential.id-document|asks threat.court|threatens\n\
117 credential.id-document|asks threat.deadline|threatens\n\
44 credential.id-document|asks threat.deportation|threatens\n\
-58 credential.id-document|claims\n\
-67 credential.id-document|claims credential.mitid|claims\n\
150 credential.id-document|claims credential.password|claims\n\
138 credential.id-document|claims credential.personal-information|asks\n\
-120 credential.id-document|claims credential.personal-information|claims\n\
-42 credential.id-document|claims firm.bank|claims\n\
-106 credential.id-document|claims firm.courier|claims\n\
-31 credential.id-document|claims firm.shop|claims\n\
46 credential.id-document|claims firm.toll|claims\n\
147 credential.id-document|claims money.amount|claims\n\
119 credential.id-document|claims money.amount|denies\n\
178 credential.id-document|claims money.unusual-means|claims\n\
-53 credential.id-document|claims person.agent|claims\n\
86 credential.id-document|claims person.family|claims\n\
127 credential.id-document|claims person.landlord|claims\n\
266 credential.id-document|claims threat.block|threatens\n\
-140 credential.id-document|claims threat.court|threatens\n\
73 credential.id-document|claims threat.deadline|threatens\n\
-39 credential.id-document|denies threat.deadline|threatens\n\
-67 credential.id-document|live\n\
-46 credential.id-document|reader\n\
47 credential.id-document|reports\n\
-38 credential.id-document|reports credential.personal-information|claims\n\
37 credential.id-document|reports money.amount|claims\n\
32 credential.id-document|reports person.agent|reports\n\
75 credential.id-document|reports threat.deadline|reports\n\
50 credential.id-document|reports threat.deadline|threatens\n\
-56 credential.mitid|advises\n\
-51 credential.mitid|advises credential.mitid|claims\n\
-31 credential.mitid|advises credential.mitid|reports\n\
-68 credential.mitid|advises credential.password|advises\n\
-59 credential.mitid|advises credential.pin|advises\n\
-69 credential.mitid|advises firm.bank|claims\n\
115 credential.mitid|advises money.amount|claims\n\
103 credential.mitid|asks\n\
-174 credential.mitid|asks credential.mitid|claims\n\
-49 credential.mitid|asks credential.one-time-code|asks\n\
-63 credential.mitid|asks credential.one-time-code|claims\n\
198 credential.mitid|asks credential.password|asks\n\
-54 credential.mitid|asks credential.password|claims\n\
-36 credential.mitid|asks credential.personal-information|asks\n\
-51 credential.mitid|asks credential.personal-information|reports\n\
-48 credential.mitid|asks credential.pin|asks\n\
150 credential.mitid|asks firm.bank|claims\n\
30 credential.mitid|asks firm.courier|claims\n\
47 credential.mitid|asks firm.shop|claims\n\
61 credential.mitid|asks firm.streaming|claims\n\
69 credential.mitid|asks firm.support|claims\n\
-165 credential.mitid|asks firm.telecom|claims\n\
55 credential.mitid|asks firm.toll|claims\n\
30 credential.mitid|asks firm.utility|claims\n\
132 credential.mitid|asks money.amount|claims\n\
-33 credential.mitid|asks money.unusual-means|claims\n\
67 credential.mitid|asks money.valuables|claims\n\
43 credential.mitid|asks person.agent|claims\n\
62 credential.mitid|asks person.buyer|claims\n\
-33 credential.mitid|asks person.family|claims\n\
95 credential.mitid|asks person.landlord|claims\n\
-30 credential.mitid|asks person.recruiter|claims\n\
63 credential.mitid|asks threat.arrest|threatens\n\
96 credential.mitid|asks threat.block|threatens\n\
53 credential.mitid|asks threat.court|threatens\n\
100 credential.mitid|asks threat.deadline|threatens\n\
-217 credential.mitid|asks threat.debt|threatens\n\
41 credential.mitid|asks threat.return|threatens\n\
60 credential.mitid|claims\n\
-299 credential.mitid|claims credential.one-time-code|claims\n\
130 credential.mitid|claims credential.password|asks\n\
99 credential.mitid|claims credential.password|claims\n\
202 credential.mitid|claims credential.personal-information|claims\n\
-57 credential.mitid|claims credential.pin|claims\n\
-87 credential.mitid|claims firm.bank|claims\n\
-105 credential.mitid|claims firm.bank|reports\n\
-47 credential.mitid|claims firm.courier|claims\n\
138 credential.mitid|claims firm.payment|claims\n\
-146 credential.mitid|claims firm.support|claims\n\
267 credential.mitid|claims money.amount|claims\n\
-58 credential.mitid|claims money.amount|reports\n\
100 credential.mitid|claims money.unusual-means|claims\n\
-38 credential.mitid|claims money.valuables|reports\n\
-202 credential.mitid|claims person.agent|claims\n\
94 credential.mitid|claims person.family|claims\n\
98 credential.mitid|claims person.landlord|claims\n\
112 credential.mitid|claims threat.block|threatens\n\
-52 credential.mitid|claims threat.deadline|reports\n\
137 credential.mitid|claims threat.deadline|threatens\n\
41 credential.mitid|claims threat.debt|threatens\n\
73 credential.mitid|claims threat.return|threatens\n\
-99 credential.mitid|denies\n\
-38 credential.mitid|denies credential.password|denies\n\
-69 credential.mitid|denies credential.pin|denies\n\
39 credential.mitid|denies firm.bank|claims\n\
-103 credential.mitid|denies threat.block|threatens\n\
-213 credential.mitid|denies threat.deadline|threatens\n\
101 credential.mitid|live\n\
47 credential.mitid|reader\n\
-49 credential.mitid|reports\n\
64 credential.mitid|reports credential.password|claims\n\
84 credential.mitid|reports credential.password|reports\n\
49 credential.mitid|reports firm.bank|reports\n\
-43 credential.mitid|reports firm.payment|claims\n\
52 credential.mitid|reports money.amount|claims\n\
46 credential.mitid|reports money.amount|reports\n\
36 credential.mitid|reports money.valuables|claims\n\
-64 credential.mitid|reports person.agent|claims\n\
30 credential.mitid|reports person.agent|reports\n\
-47 credential.mitid|reports threat.block|reports\n\
117 credential.mitid|reports threat.block|threatens\n\
32 credential.mitid|reports threat.deadline|threatens\n\
-46 credential.nemid|asks\n\
44 credential.nemid|asks credential.nemid|claims\n\
221 credential.nemid|asks credential.personal-information|asks\n\
-79 credential.nemid|asks threat.block|threatens\n\
137 credential.nemid|asks threat.deadline|threatens\n\
79 credential.nemid|claims\n\
197 credential.nemid|claims credential.password|asks\n\
-41 credential.nemid|claims firm.bank|claims\n\
-54 credential.nemid|claims threat.block|threatens\n\
135 credential.nemid|claims threat.deadline|threatens\n\
180 credential.nemid|reader\n\
305 credential.nemid|speaks\n\
-104 credential.one-time-code|advises\n\
266 credential.one-time-code|asks\n\
354 credential.one-time-code|asks credential.one-time-code|claims\n\
51 credential.one-time-code|asks credential.password|asks\n\
43 credential.one-time-code|asks credential.personal-information|asks\n\
-47 credential.one-time-code|asks credential.pin|claims\n\
231 credential.one-time-code|asks firm.bank|claims\n\
43 credential.one-time-code|asks firm.courier|claims\n\
-66 credential.one-time-code|asks firm.payment|claims\n\
77 credential.one-time-code|asks firm.shop|claims\n\
-53 credential.one-time-code|asks firm.support|claims\n\
35 credential.one-time-code|asks firm.telecom|claims\n\
61 credential.one-time-code|asks money.amount|claims\n\
60 credential.one-time-code|asks money.valuables|claims\n\
-63 credential.one-time-code|asks person.agent|claims\n\
164 credential.one-time-code|asks person.buyer|claims\n\
202 credential.one-time-code|asks person.family|claims\n\
-121 credential.one-time-code|asks threat.arrest|threatens\n\
49 credential.one-time-code|asks threat.block|threatens\n\
151 credential.one-time-code|asks threat.deadline|threatens\n\
50 credential.one-time-code|asks threat.debt|threatens\n\
-46 credential.one-time-code|claims\n\
-96 credential.one-time-code|claims credential.password|asks\n\
-92 credential.one-time-code|claims credential.password|claims\n\
-49 credential.one-time-code|claims credential.personal-information|claims\n\
58 credential.one-time-code|claims credential.pin|asks\n\
-37 credential.one-time-code|claims credential.pin|claims\n\
-101 credential.one-time-code|claims firm.bank|claims\n\
102 credential.one-time-code|claims firm.bank|reports\n\
115 credential.one-time-code|claims firm.courier|claims\n\
83 credential.one-time-code|claims firm.payment|claims\n\
93 credential.one-time-code|claims firm.shop|claims\n\
154 credential.one-time-code|claims firm.telecom|claims\n\
-145 credential.one-time-code|claims money.amount|claims\n\
33 credential.one-time-code|claims money.unusual-means|claims\n\
84 credential.one-time-code|claims person.family|claims\n\
130 credential.one-time-code|claims threat.deadline|threatens\n\
42 credential.one-time-code|denies\n\
113 credential.one-time-code|live\n\
79 credential.one-time-code|reader\n\
56 credential.one-time-code|reports\n\
141 credential.one-time-code|reports firm.bank|reports\n\
-48 credential.one-time-code|reports person.family|claims\n\
45 credential.one-time-code|reports threat.deadline|threatens\n\
64 credential.one-time-code|speaks\n\
-144 credential.password|advises\n\
-47 credential.password|advises credential.pin|advises\n\
-66 credential.password|advises firm.bank|claims\n\
-32 credential.password|advises money.valuables|denies\n\
109 credential.password|asks\n\
-110 credential.password|asks credential.password|claims\n\
46 credential.password|asks credential.personal-information|asks\n\
62 credential.password|asks credential.personal-information|claims\n\
73 credential.password|asks firm.bank|claims\n\
71 credential.password|asks firm.payment|claims\n\
95 credential.password|asks firm.support|claims\n\
199 credential.password|asks money.amount|claims\n\
35 credential.password|asks person.agent|claims\n\
149 credential.password|asks person.family|claims\n\
68 credential.password|asks person.landlord|claims\n\
194 credential.password|asks threat.block|threatens\n\
201 credential.password|asks threat.deadline|threatens\n\
-59 credential.password|asks threat.debt|threatens\n\
-136 credential.password|claims\n\
-112 credential.password|claims credential.personal-information|claims\n\
-46 credential.password|claims credential.pin|claims\n\
203 credential.password|claims firm.bank|claims\n\
-42 credential.password|claims firm.shop|claims\n\
-92 credential.password|claims firm.support|claims\n\
61 credential.password|claims money.amount|claims\n\
-68 credential.password|claims money.valuables|claims\n\
-35 credential.password|claims person.agent|claims\n\
92 credential.password|claims person.family|claims\n\
53 credential.password|claims threat.deadline|threatens\n\
-151 credential.password|denies\n\
-33 credential.password|denies credential.pin|denies\n\
47 credential.password|reader\n\
-63 credential.password|reports\n\
87 credential.password|reports firm.bank|reports\n\
41 credential.password|reports person.agent|claims\n\
69 credential.password|reports threat.block|threatens\n\
-34 credential.password|reports threat.deadline|reports\n\
233 credential.password|speaks\n\
-92 credential.personal-information|advises\n\
62 credential.personal-information|advises firm.courier|claims\n\
56 credential.personal-information|advises threat.deadline|threatens\n\
66 credential.personal-information|asks credential.personal-information|claims\n\
-86 credential.personal-information|asks firm.bank|claims\n\
-290 credential.personal-information|asks firm.payment|claims\n\
37 credential.personal-information|asks firm.shop|claims\n\
-56 credential.personal-information|asks firm.support|claims\n\
70 credential.personal-information|asks money.amount|claims\n\
64 credential.personal-information|asks money.unusual-means|claims\n\
44 credential.personal-information|asks person.agent|claims\n\
-47 credential.personal-information|asks person.buyer|claims\n\
78 credential.personal-information|asks person.family|claims\n\
-105 credential.personal-information|asks person.landlord|claims\n\
79 credential.personal-information|asks threat.arrest|threatens\n\
123 credential.personal-information|asks threat.block|threatens\n\
103 credential.personal-information|asks threat.court|threatens\n\
89 credential.personal-information|asks threat.deadline|threatens\n\
51 credential.personal-information|asks threat.exposure|threatens\n\
-198 credential.personal-information|claims credential.pin|asks\n\
-175 credential.personal-information|claims credential.pin|claims\n\
57 credential.personal-information|claims firm.bank|claims\n\
134 credential.personal-information|claims firm.bank|reports\n\
134 credential.personal-information|claims firm.courier|claims\n\
-106 credential.personal-information|claims firm.payment|claims\n\
46 credential.personal-information|claims firm.support|claims\n\
-225 credential.personal-information|claims firm.telecom|claims\n\
161 credential.personal-information|claims money.amount|claims\n\
-36 credential.personal-information|claims money.amount|reports\n\
70 credential.personal-information|claims person.buyer|claims\n\
-99 credential.personal-information|claims person.family|claims\n\
61 credential.personal-information|claims person.landlord|claims\n\
95 credential.personal-information|claims threat.arrest|threatens\n\
-93 credential.personal-information|claims threat.block|threatens\n\
-44 credential.personal-information|claims threat.deadline|reports\n\
107 credential.personal-information|claims threat.deadline|threatens\n\
34 credential.personal-information|claims threat.debt|threatens\n\
91 credential.personal-information|claims threat.exposure|threatens\n\
-40 credential.personal-information|denies firm.payment|claims\n\
62 credential.personal-information|reader\n\
-35 credential.personal-information|reports\n\
-51 credential.personal-information|reports firm.bank|claims\n\
31 credential.personal-information|reports firm.bank|reports\n\
38 credential.personal-information|reports money.amount|claims\n\
94 credential.personal-information|reports money.amount|reports\n\
126 credential.personal-information|reports threat.block|reports\n\
-64 credential.personal-information|reports threat.block|threatens\n\
-48 credential.personal-information|speaks\n\
-113 credential.pin|advises\n\
247 credential.pin|asks\n\
247 credential.pin|asks firm.bank|claims\n\
-42 credential.pin|asks firm.bank|reports\n\
68 credential.pin|asks firm.courier|claims\n\
166 credential.pin|asks firm.payment|claims\n\
176 credential.pin|asks money.amount|claims\n\
41 credential.pin|asks money.unusual-means|claims\n\
60 credential.pin|asks person.agent|claims\n\
47 credential.pin|asks person.family|claims\n\
42 credential.pin|asks threat.arrest|threatens\n\
52 credential.pin|asks threat.block|threatens\n\
30 credential.pin|asks threat.court|threatens\n\
212 credential.pin|asks threat.deadline|threatens\n\
58 credential.pin|asks threat.return|threatens\n\
-179 credential.pin|claims\n\
-33 credential.pin|claims firm.bank|claims\n\
-125 credential.pin|claims firm.payment|claims\n\
501 credential.pin|claims money.amount|claims\n\
-57 credential.pin|claims money.unusual-means|claims\n\
170 credential.pin|claims money.valuables|claims\n\
32 credential.pin|claims person.family|claims\n\
-211 credential.pin|claims threat.block|threatens\n\
175 credential.pin|claims threat.deadline|threatens\n\
-137 credential.pin|denies\n\
-131 credential.pin|denies firm.bank|claims\n\
91 credential.pin|live\n\
-75 credential.pin|reports\n\
-40 credential.pin|reports firm.bank|claims\n\
-61 credential.pin|reports firm.bank|reports\n\
-34 credential.pin|reports firm.payment|reports\n\
-54 credential.pin|reports money.amount|claims\n\
-81 credential.pin|reports money.amount|reports\n\
75 credential.pin|reports person.family|claims\n\
-32 credential.pin|reports threat.arrest|threatens\n\
167 credential.pin|speaks\n\
-76 credential|advises\n\
98 credential|asks\n\
33 credential|by:action.approve\n\
51 credential|by:action.buy\n\
-147 credential|by:action.call-back\n\
-192 credential|by:action.click\n\
95 credential|by:action.enter\n\
163 credential|by:action.give\n\
142 credential|by:action.hand-over\n\
-121 credential|by:action.install\n\
-63 credential|by:action.login\n\
46 credential|by:action.press-key\n\
144 credential|by:action.reply\n\
138 credential|by:action.scan\n\
32 credential|by:action.update\n\
-104 credential|by:means\n\
62 credential|by:question\n\
104 credential|by:want\n\
-39 credential|claims\n\
-96 credential|denies\n\
-91 credential|reports\n\
-42 crede…\n\
-53 credit warning\n\
35 credited\n\
42 credi…\n\
-33 crimes\n\
-33 crime…\n\
39 criminal\n\
76 criminal investigation\n\
-72 criminal record\n\
31 crimi…\n\
113 cript…\n\
-43 crook\n\
76 crossing\n\
55 crossing #\n\
86 crypto\n\
31 crypto fraud\n\
-35 crypto or\n\
103 crypt…\n\
-50 csv\n\
-56 ctrl\n\
-61 ctrl alt\n\
35 cu cardul\n\
35 cu tot\n\
70 cu un\n\
-95 cuando\n\
-95 cuand…\n\
53 cudzo…\n\
47 cuenta\n\
-33 cuenta con\n\
156 cuenta y\n\
-87 cumartesi\n\
-87 cumar…\n\
-90 cumaya\n\
-90 cumay…\n\
56 cumhu…\n\
55 cumpa…\n\
-65 cunku\n\
43 curie…\n\
-55 currency\n\
-55 currency dkk\n\
93 currently\n\
93 custody\n\
-50 customer\n\
52 customer care\n\
-76 customer service\n\
33 customer we\n\
-34 customer your\n\
-36 customers who\n\
49 customs\n\
-79 customs for\n\
58 customs pay\n\
52 cut off\n\
114 cv\n\
177 cvc\n\
58 cvc and\n\
35 cvc og\n\
-51 cvr\n\
167 cvv\n\
111 cyber\n\
34 cyber crime\n\
-76 cyberhotline\n\
-102 cykel…\n\
-39 cyklen\n\
-115 cykler\n\
-176 cykle…\n\
31 cyprus\n\
31 cypru…\n\
-72 czeka\n\
-139 czesc\n\
-38 czter…\n\
-80 czy\n\
-51 czynsz\n\
-51 czyns…\n\
-140 d\n\
-104 d #\n\
41 da den\n\
31 da dette\n\
37 da din\n\
35 da du\n\
69 da jeg\n\
-38 da vi\n\
-80 daarhus\n\
-80 daarh…\n\
175 dabar\n\
-143 daca\n\
31 daca nu\n\
-43 dad\n\
-45 dad i\n\
30 dad its\n\
176 dad new\n\
65 dag\n\
-66 dag #\n\
-93 dag du\n\
62 dag ellers\n\
71 dag for\n\
61 dag forny\n\
31 dag jeg\n\
44 dag kan\n\
52 dag med\n\
-45 dag mellem\n\
76 dag og\n\
52 dag på\n\
117 dag så\n\
-105 dage\n\
-51 dage efter\n\
-121 dage ellers\n\
-33 dage fra\n\
-56 dage i\n\
38 dage men\n\
37 dage og\n\
38 dagen\n\
46 dagen skriv\n\
-32 dagso…\n\
80 daha\n\
-71 dai\n\
-39 dakik…\n\
35 dal #\n\
-36 dalla\n\
-42 dalla…\n\
53 dallu…\n\
77 dame\n\
54 damit\n\
-105 dan\n\
-49 dane\n\
45 danem…\n\
70 danesa\n\
84 danese\n\
34 danese mi\n\
114 danes…\n\
-69 danez\n\
-51 daneza\n\
-63 danez…\n\
51 danijoj\n\
96 danijos\n\
136 danij…\n\
131 danimarca\n\
62 danimarka ulusal\n\
142 danim…\n\
46 danish\n\
-30 danish authority\n\
60 danish bank\n\
-66 danish class\n\
75 danish customs\n\
75 danish immigration\n\
62 danish national\n\
82 danish police\n\
-63 danish state\n\
49 danis…\n\
-77 danke\n\
60 dankort\n\
-70 dankort er\n\
63 dankort og\n\
49 dankortet\n\
49 dankortet i\n\
79 danko…\n\
-36 danløn\n\
-36 danlø…\n\
-66 danmark er\n\
-44 danmark og\n\
38 danmarks\n\
171 dann\n\
118 danoise\n\
73 danoi…\n\
-115 dans le\n\
33 dans un\n\
67 dans une\n\
-35 dansk\n\
-38 dansk myndighed\n\
49 danske\n\
70 danske banks\n\
103 danskebank\n\
-33 dansker\n\
56 dansk…\n\
57 dao\n\
246 dao @link\n\
47 dao courier\n\
70 dao vi\n\
60 dao365\n\
60 dao36…\n\
-56 darbu…\n\
-45 dare\n\
-44 dargent\n\
-44 darge…\n\
37 darling\n\
37 darli…\n\
41 darret\n\
88 darre…\n\
-41 daryti\n\
-66 daryti nereikia\n\
-41 daryt…\n\
83 das geld\n\
74 das ist\n\
36 das verfahren\n\
-39 dass\n\
30 dass ich\n\
-75 dat\n\
-118 data\n\
53 data breach\n\
-70 data protection\n\
-35 data was\n\
-61 data we\n\
-88 datab…\n\
-58 datatilsynet\n\
-58 datat…\n\
44 date\n\
94 date of\n\
74 datele\n\
74 datel…\n\
42 daten\n\
-77 dati\n\
-159 dato\n\
-59 dato #\n\
-43 datos\n\
-72 datos bancarios\n\
39 datte…\n\
307 dau\n\
-45 daughter was\n\
-62 daughters\n\
-47 daugh…\n\
32 dav\n\
-126 davas…\n\
41 day #\n\
-37 day after\n\
-65 day before\n\
-56 day i\n\
38 day im\n\
-33 day is\n\
34 day so\n\
-95 daycare\n\
-95 dayca…\n\
-122 days\n\
-44 days #\n\
-80 days after\n\
62 days for\n\
-31 days in\n\
-56 days no\n\
-37 days notice\n\
-82 days so\n\
-72 days the\n\
-89 db\n\
136 dba\n\
106 dba @link\n\
72 dba delivery\n\
42 dba din\n\
147 de #\n\
84 de acasa\n\
-66 de ani\n\
45 de danske\n\
-58 de der\n\
67 de detencion\n\
49 de en\n\
44 de er\n\
32 de fire\n\
-61 de fleste\n\
143 de frais\n\
82 de france\n\
53 de frigives\n\
80 de får\n\
80 de går\n\
64 de gør\n\
140 de har\n\
62 de have\n\
69 de i\n\
77 de kan\n\
106 de kommer\n\
-71 de la\n\
72 de lei\n\
35 de microsoft\n\
34 de mitid\n\
-56 de munca\n\
36 de må\n\
-33 de novembre\n\
-54 de nye\n\
-34 de næste\n\
50 de ore\n\
-35 de passe\n\
34 de sagde\n\
33 de seksten\n\
30 de selv\n\
37 de sender\n\
78 de sidste\n\
-106 de siger\n\
35 de siguranta\n\
118 de skal\n\
-34 de son\n\
112 de spørger\n\
100 de su\n\
32 de suite\n\
-38 de tager\n\
-31 de to\n\
-93 de transport\n\
-63 de velo\n\
46 de votre\n\
-43 de vous\n\
98 deactivated\n\
125 deact…\n\
-174 dead\n\
46 deadline\n\
-53 deadline #\n\
45 deadline is\n\
33 deaf\n\
48 deaktiveret\n\
146 deakt…\n\
-95 deal\n\
43 dealer\n\
43 deale…\n\
-69 dear all\n\
49 dear applicant\n\
39 dear candidate\n\
71 dear citizen\n\
44 dear i\n\
-107 dear mr\n\
-30 dear mrs\n\
-36 dear parents\n\
-55 dear supplier\n\
58 dear user\n\
38 dearest\n\
32 deare…\n\
110 debe\n\
66 debit\n\
123 debit card\n\
112 debt\n\
64 debt collection\n\
34 debt you\n\
-164 dec\n\
-75 dec #\n\
-118 december\n\
-77 december #\n\
-41 december at\n\
-36 december er\n\
50 december is\n\
-37 december we\n\
-41 decembre\n\
-118 decem…\n\
-70 decided\n\
-86 decid…\n\
-75 decim…\n\
-101 decision\n\
-63 decision is\n\
-100 decis…\n\
59 declared\n\
-31 decline\n\
40 declined\n\
-129 dedi\n\
-46 deduct\n\
-34 deductible\n\
-56 deduc…\n\
-74 dee\n\
-142 def\n\
-76 default\n\
-76 defau…\n\
59 defender\n\
100 defen…\n\
-42 defin…\n\
-47 degerli\n\
110 degil\n\
58 degilseniz\n\
51 degisti\n\
-184 degis…\n\
-32 degre…\n\
48 dei\n\
66 dein\n\
42 deine\n\
88 deja\n\
-30 dejado\n\
-30 dejad…\n\
68 deje\n\
-81 dejen\n\
114 dekon…\n\
-56 del\n\
55 del banco\n\
-72 del den\n\
31 delai\n\
-95 delay\n\
-103 delayed\n\
-113 delay…\n\
103 dele\n\
-106 delete\n\
-58 delete it\n\
38 deleted\n\
87 deleted for\n\
67 deletion\n\
-42 delet…\n\
-56 delito\n\
-56 delit…\n\
96 deliver\n\
50 deliver your\n\
-108 delivered\n\
-37 delivered tomorrow\n\
45 delivery\n\
36 deliv…\n\
51 della\n\
-38 della banca\n\
50 della carta\n\
62 della sua\n\
-56 della…\n\
33 deltidsjob\n\
33 deltidsjob hjemmefra\n\
64 dem\n\
61 dem #\n\
-69 dem der\n\
-50 dem i\n\
64 dem ind\n\
67 dem læser\n\
-50 dem med\n\
39 dem og\n\
87 dem om\n\
61 dem som\n\
-38 dem så\n\
139 dem til\n\
36 dem udbetalt\n\
34 dem vi\n\
92 dem videre\n\
-56 demain\n\
-56 demai…\n\
-73 demand\n\
-103 demande\n\
-44 demandent\n\
-181 deman…\n\
46 deme\n\
-38 den\n\
-140 den #\n\
-36 den blev\n\
-42 den dag\n\
-101 den der\n\
56 den det\n\
-45 den du\n\
-39 den ene\n\
31 den eneste\n\
-74 den er\n\
44 den for\n\
-33 den fra\n\
49 den første\n\
-30 den gamle\n\
74 den går\n\
-51 den har\n\
44 den hedder\n\
122 den her\n\
33 den hænger\n\
-162 den i\n\
-131 den ikke\n\
104 den kan\n\
114 den kode\n\
82 den kommer\n\
-44 den ligger\n\
52 den med\n\
44 den nye\n\
-68 den næste\n\
117 den om\n\
95 den passer\n\
-61 den på\n\
56 den retur\n\
-42 den samme\n\
110 den skal\n\
-71 den spørger\n\
73 den til\n\
36 den ud\n\
30 den udløber\n\
39 den ved\n\
-52 denaro\n\
-52 denar…\n\
-40 denen\n\
-45 dengang\n\
-45 denga…\n\
97 denmark\n\
-52 denmark #\n\
39 denmark and\n\
-35 denmark in\n\
-31 denmark no\n\
59 denmark the\n\
30 denmark you\n\
97 denma…\n\
65 denne\n\
106 denne mail\n\
87 denne sms\n\
-39 denne uge\n\
-47 dental\n\
-47 denta…\n\
-121 dentist\n\
-139 denti…\n\
62 dentro\n\
62 dentr…\n\
-111 denuncia\n\
-229 denun…\n\
57 departament\n\
30 departamento\n\
30 departamento de\n\
66 department\n\
99 department of\n\
49 department your\n\
80 depar…\n\
-62 depen…\n\
-90 deploy\n\
-130 deplo…\n\
140 depon…\n\
37 depor…\n\
99 deposit\n\
90 deposit #\n\
40 deposit and\n\
-94 deposit before\n\
-30 deposit for\n\
53 deposit in\n\
-42 deposit the\n\
49 deposit to\n\
54 deposited\n\
130 deposito\n\
-77 deposits\n\
-51 depositum\n\
43 depositum og\n\
71 depos…\n\
144 depot\n\
-61 depoz…\n\
119 dept\n\
-48 der\n\
-72 der app\n\
-46 der bank\n\
-45 der bliver\n\
30 der bor\n\
36 der en\n\
-45 der ender\n\
54 der endnu\n\
-39 der går\n\
-30 der hedder\n\
57 der i\n\
-65 der ikke\n\
88 der kan\n\
155 der kommer\n\
50 der ligger\n\
43 der på\n\
-38 der sagde\n\
52 der siger\n\
51 der skal\n\
165 der står\n\
-50 der var\n\
-41 der ved\n\
147 deres\n\
44 deres bank\n\
-61 deres mitid\n\
46 deres navn\n\
48 deres nemkonto\n\
129 derfor\n\
45 derfor er\n\
129 derfo…\n\
42 derin…\n\
-152 deriv…\n\
-63 dernek\n\
-46 derne…\n\
58 dernier\n\
50 derni…\n\
90 desch…\n\
-127 desco…\n\
-49 describe\n\
-31 described in\n\
-114 description\n\
-214 descr…\n\
-45 descu…\n\
70 desde\n\
31 deshalb\n\
31 desha…\n\
-43 desk\n\
-59 desk #\n\
134 destroyed\n\
40 destrueres\n\
240 destr…\n\
101 desværre\n\
100 desværre ikke\n\
101 desvæ…\n\
-38 det at\n\
-31 det bliver\n\
32 det der\n\
-101 det en\n\
78 det er\n\
117 det for\n\
73 det frem\n\
39 det første\n\
118 det gamle\n\
47 det gælder\n\
-160 det gør\n\
-56 det handler\n\
94 det har\n\
30 det haster\n\
147 det hele\n\
57 det her\n\
-52 det i\n\
-45 det ikke\n\
56 det jeg\n\
-39 det kan\n\
-55 det klarer\n\
54 det kontonummer\n\
-82 det kort\n\
-35 det koster\n\
33 det kræver\n\
-35 det kun\n\
72 det lige\n\
-71 det med\n\
36 det mellem\n\
-55 det meste\n\
111 det mig\n\
63 det noget\n\
32 det normalt\n\
31 det nye\n\
-32 det når\n\
37 det offentlige\n\
-62 det og\n\
42 det over\n\
61 det rigtigt\n\
98 det samme\n\
-31 det sidste\n\
157 det skal\n\
-60 det står\n\
-42 det så\n\
36 det sådan\n\
37 det tager\n\
73 det til\n\
40 det tænkte\n\
-62 det var\n\
-75 det vi\n\
31 det via\n\
32 det vil\n\
36 det ville\n\
68 details @link\n\
58 details at\n\
-82 details in\n\
-33 details on\n\
65 details to\n\
35 detai…\n\
82 detected\n\
97 detec…\n\
83 detencion\n\
84 deten…\n\
142 dette\n\
129 dette er\n\
35 dette nummer\n\
81 detti\n\
-36 detto\n\
-33 deutsch\n\
-111 dev\n\
-48 devant\n\
-37 devant le\n\
-48 devan…\n\
-41 deve fare\n\
76 device\n\
83 devices\n\
71 devic…\n\
85 devo\n\
-30 devue…\n\
-36 dezember\n\
-36 dezem…\n\
54 dhl\n\
-104 dhl your\n\
61 di #\n\
-55 di approvare\n\
49 di non\n\
52 di pagamento\n\
-64 dia\n\
-78 dia #\n\
-140 dialo…\n\
34 dica\n\
43 dice\n\
54 dice che\n\
60 dice que\n\
-30 dichiarazione\n\
-49 diciembre\n\
-75 diciendo\n\
-58 diciendo que\n\
-132 dicie…\n\
41 dicta…\n\
104 dicte…\n\
-37 did anyone\n\
-39 did he\n\
67 did not\n\
-84 did u\n\
40 did you\n\
-60 didnt\n\
-77 didnt get\n\
-46 die\n\
-145 die #\n\
54 die kaution\n\
-79 die nummer\n\
-46 die wohnung\n\
-38 diena\n\
-77 dieno…\n\
-82 diens…\n\
107 dies\n\
-73 diese\n\
-73 diez\n\
40 difference\n\
82 dig\n\
154 dig #\n\
-30 dig aldrig\n\
-37 dig at\n\
62 dig der\n\
52 dig det\n\
32 dig du\n\
55 dig en\n\
31 dig for\n\
55 dig hvordan\n\
36 dig i\n\
-67 dig ikke\n\
92 dig med\n\
31 dig men\n\
-69 dig noget\n\
55 dig nu\n\
108 dig og\n\
-82 dig op\n\
31 dig over\n\
120 dig på\n\
-74 dig selv\n\
75 dig send\n\
-136 dig så\n\
-145 dig til\n\
106 dig ved\n\
85 diga\n\
148 digit\n\
120 digit code\n\
-116 digital\n\
-143 digital post\n\
-65 digitale\n\
-117 digitale post\n\
87 digitaliseringsstyrelsen\n\
88 digitos\n\
117 digits\n\
50 digits of\n\
54 digits on\n\
-46 digit…\n\
-65 dijo\n\
34 din adgangskode\n\
-102 din adresse\n\
-54 din advokat\n\
228 din afgørelse\n\
43 din aftale\n\
-38 din anmeldelse\n\
-66 din betaling\n\
52 din bilforsikring\n\
79 din bøde\n\
109 din computer\n\
-92 din digital\n\
-67 din digitale\n\
58 din egen\n\
-56 din engangskode\n\
50 din familie\n\
-39 din folkeregisteradresse\n\
63 din forsendelse\n\
52 din forskudsopgørelse\n\
54 din godkendelse\n\
-64 din identitet\n\
109 din konto\n\
-170 din løn\n\
152 din mitid\n\
30 din mobil\n\
-36 din mobilepay\n\
45 din mor\n\
-121 din nemkonto\n\
68 din netbank\n\
-133 din nye\n\
-132 din ordre\n\
-45 din parkering\n\
40 din partea\n\
65 din pc\n\
72 din personlige\n\
45 din postkasse\n\
-47 din regning\n\
35 din sag\n\
31 din seneste\n\
62 din sidste\n\
54 din strøm\n\
88 din telefon\n\
-38 din tid\n\
44 din vare\n\
55 din wallet\n\
109 dinamarca\n\
109 dinam…\n\
63 dine\n\
-48 dine #\n\
-128 dine feriepenge\n\
44 dine følgere\n\
36 dine kontanter\n\
-75 dine kontooplysninger\n\
110 dine oplysninger\n\
34 dine penge\n\
90 dine tabte\n\
-44 dinero a\n\
-142 dinner\n\
-153 dinne…\n\
-43 diplo…\n\
130 dir\n\
-47 dirba\n\
66 direccion\n\
-31 direct\n\
-33 direct debit\n\
36 directive\n\
-78 directly\n\
42 director\n\
50 direkte\n\
-96 direktør\n\
-31 disabled\n\
-71 disagree\n\
-66 disagree you\n\
-71 disag…\n\
57 disat…\n\
76 disconnect\n\
38 disconnect the\n\
37 disconnection\n\
42 discovered\n\
130 disco…\n\
30 discretion\n\
87 discr…\n\
-70 discuss\n\
-36 discussed\n\
-113 discu…\n\
95 disi\n\
-38 dispatched\n\
-38 dispa…\n\
51 display and\n\
35 displayet\n\
47 displ…\n\
-83 dispo…\n\
-37 dispu…\n\
48 disse\n\
62 distr…\n\
92 distu…\n\
89 dit\n\
144 dit betalingskort\n\
31 dit bruger\n\
45 dit dankort\n\
-37 dit gamle\n\
108 dit kontonummer\n\
78 dit kort\n\
136 dit kortnummer\n\
-50 dit køb\n\
51 dit login\n\
108 dit mitid\n\
49 dit navn\n\
38 dit nemid\n\
70 dit nr\n\
53 dit nummer\n\
-97 dit nye\n\
121 dit nøglekort\n\
-60 dit pas\n\
-44 divided\n\
43 divid…\n\
42 division\n\
82 divis…\n\
41 divorce\n\
71 divor…\n\
-83 diyen\n\
241 dk\n\
221 dk @link\n\
40 dk we\n\
106 dkk\n\
115 dkk #\n\
-39 dkk a\n\
-30 dkk at\n\
31 dkk for\n\
-89 dkk hos\n\
60 dkk is\n\
-119 dkk was\n\
116 dm\n\
-59 dni\n\
106 do #\n\
144 do a\n\
-134 do anything\n\
-45 do i\n\
101 do is\n\
84 do it\n\
-55 do so\n\
36 do the\n\
-87 do this\n\
-63 do to\n\
-41 do we\n\
102 do what\n\
-32 doamn…\n\
122 doar\n\
30 doar sa\n\
51 dobbelt\n\
-91 dobry\n\
-99 dobry panie\n\
48 doctor from\n\
42 doctors\n\
60 document\n\
-73 documenti\n\
-55 documents\n\
-48 docum…\n\
-141 does\n\
38 does not\n\
-147 does the\n\
-56 does you\n\
-54 doesnt\n\
43 doesnt work\n\
-54 doesn…\n\
109 dogrulayin\n\
229 dogru…\n\
48 doing\n\
-45 dokto…\n\
116 dokument\n\
-65 dokumentu\n\
99 dokum…\n\
-52 dolandiricilar\n\
125 dolandiricilik\n\
-53 dolan…\n\
115 doldu…\n\
65 dollar\n\
39 dollars\n\
91 dolla…\n\
-52 dom\n\
-35 domain\n\
-35 domai…\n\
-45 domani\n\
-74 doman…\n\
-33 domenica\n\
53 domic…\n\
-120 domme…\n\
71 domnul\n\
68 domnu…\n\
81 domstol\n\
86 domst…\n\
68 donc\n\
-41 done\n\
34 done #\n\
38 done to\n\
43 donne\n\
-39 donnerstag\n\
-48 dont answer\n\
-47 dont approve\n\
178 dont call\n\
43 dont click\n\
-53 dont cut\n\
48 dont discuss\n\
-108 dont give\n\
101 dont hang\n\
-107 dont have\n\
43 dont hear\n\
-79 dont let\n\
157 dont like\n\
49 dont log\n\
41 dont mention\n\
-133 dont need\n\
98 dont open\n\
35 dont panic\n\
-105 dont pay\n\
-43 dont put\n\
51 dont ring\n\
43 dont see\n\
-171 dont send\n\
-43 dont share\n\
-109 dont take\n\
65 dont tell\n\
51 dont touch\n\
51 dont want\n\
68 dont worry\n\
58 dont write\n\
-71 door\n\
49 door and\n\
53 door handle\n\
38 door nobody\n\
-43 door when\n\
78 dopla…\n\
-41 dopo\n\
35 dorm\n\
44 dort\n\
-85 dorthe\n\
-32 dorth…\n\
48 dosar\n\
32 dosar…\n\
68 dossier\n\
68 dossi…\n\
91 doste…\n\
48 dosyaniz\n\
47 dot\n\
-32 dotto…\n\
-85 doua\n\
61 douane\n\
61 douan…\n\
51 doubled\n\
74 doubl…\n\
-57 dovuto\n\
-57 dovut…\n\
-84 down\n\
-65 down for\n\
-59 down the\n\
49 download\n\
-91 download the\n\
50 downl…\n\
-39 downstairs\n\
-119 downstairs with\n\
-39 downs…\n\
40 dowodu\n\
-39 draft\n\
-39 dragi\n\
30 draug…\n\
93 draw\n\
-42 drawer\n\
-42 drawe…\n\
-66 dreng\n\
-30 drift…\n\
-86 drikk…\n\
-109 drill\n\
-90 drink…\n\
-61 drive\n\
30 drive to\n\
-30 driver\n\
77 drivers\n\
47 driving licence\n\
-118 drodz…\n\
58 droga\n\
72 drogu…\n\
-69 drop\n\
-36 dropped my\n\
126 drown…\n\
75 drug\n\
74 drugs\n\
46 drukn…\n\
-38 dry\n\
-97 dsb\n\
100 du #\n\
47 du alene\n\
40 du at\n\
134 du bare\n\
45 du beholder\n\
-63 du behøver\n\
-41 du bekræfte\n\
95 du betale\n\
67 du betaler\n\
-60 du betalte\n\
-82 du blevet\n\
53 du bliver\n\
31 du bor\n\
30 du bruger\n\
44 du de\n\
49 du dem\n\
158 du den\n\
113 du der\n\
78 du det\n\
42 du dit\n\
77 du er\n\
99 du et\n\
73 du fik\n\
-96 du finder\n\
32 du flytter\n\
59 du for\n\
-35 du få\n\
131 du får\n\
51 du går\n\
45 du har\n\
-34 du hast\n\
-94 du have\n\
-62 du hente\n\
31 du hjælper\n\
112 du hæver\n\
30 du ikke\n\
34 du ind\n\
33 du indtaste\n\
-137 du kan\n\
-71 du komme\n\
97 du lige\n\
-42 du logger\n\
32 du lægge\n\
32 du lægger\n\
118 du læse\n\
-45 du med\n\
31 du mig\n\
-35 du mir\n\
31 du modtager\n\
48 du må\n\
-91 du måske\n\
41 du når\n\
-32 du også\n\
51 du overføre\n\
154 du overfører\n\
-69 du plejer\n\
-63 du ringe\n\
-54 du ringede\n\
-32 du ringet\n\
-35 du sagde\n\
101 du se\n\
-44 du selv\n\
-127 du sende\n\
139 du sender\n\
60 du siger\n\
47 du skiftet\n\
-34 du skrev\n\
56 du skriver\n\
-60 du spærre\n\
60 du stadig\n\
87 du så\n\
-30 du søge\n\
49 du tager\n\
135 du taler\n\
79 du tjene\n\
38 du trykker\n\
-42 du uenig\n\
-70 du under\n\
45 du var\n\
125 du ved\n\
-105 du vil\n\
37 du åbner\n\
-33 duck\n\
38 due #\n\
-139 due on\n\
126 due to\n\
82 dumneavoastra\n\
-52 dumneavoastra la\n\
82 dumne…\n\
-56 dun\n\
-38 dune\n\
45 dunska\n\
46 dunskiej\n\
46 dunskiej policji\n\
69 duomenis\n\
-33 duomenu\n\
-140 dupa\n\
-33 duration\n\
-42 durat…\n\
34 durch\n\
110 during\n\
100 during the\n\
110 durin…\n\
43 dustu\n\
64 duty of\n\
-54 duty to\n\
-66 dvs\n\
-125 dying\n\
-32 dziec…\n\
-90 dziek…\n\
-111 dzien\n\
-111 dzien dobry\n\
63 dziennie\n\
63 dzien…\n\
83 dzisiaj\n\
83 dzisi…\n\
-46 dzwonie\n\
-135 dzwon…\n\
-92 dæk\n\
-37 dækket\n\
-35 dække…\n\
83 dænemark\n\
83 dænem…\n\
-90 dænis…\n\
78 død\n\
-51 døgn\n\
-53 døgnet\n\
-53 døgnet rundt\n\
-53 døgne…\n\
-55 dør\n\
-45 døren\n\
79 dørt\n\
-32 e\n\
-243 e #\n\
30 e arrivato\n\
-34 e boks\n\
-31 e in\n\
-69 e la\n\
-48 e le\n\
57 e libera\n\
-54 e mail\n\
51 e mi\n\
87 e stata\n\
36 e stato\n\
-31 e un\n\
-71 e una\n\
-30 each and\n\
36 each other\n\
43 earlier\n\
165 earn\n\
121 earn #\n\
-31 earnings\n\
-31 earni…\n\
-33 east\n\
55 easy\n\
70 easypark\n\
37 easypark @link\n\
70 easyp…\n\
-134 eat\n\
-38 eaten\n\
-70 eating\n\
-70 eatin…\n\
36 eboks @link\n\
54 ecout…\n\
-35 ederi…\n\
35 edildi\n\
35 edild…\n\
45 edile…\n\
102 edilm…\n\
-41 editi…\n\
-80 efter\n\
-81 efter at\n\
39 efter de\n\
36 efter den\n\
-66 efter din\n\
74 efter du\n\
-102 efter kl\n\
-44 efter skat\n\
144 efterforsker\n\
34 efterforskning\n\
66 efterfulgt\n\
66 efterfulgt af\n\
-40 efterlyser\n\
41 efternavn\n\
41 efter…\n\
43 egen\n\
36 egen er\n\
53 egen konto\n\
-34 eget\n\
-32 eight and\n\
-35 eighteen\n\
77 ein\n\
87 einem\n\
62 einer\n\
46 eines\n\
54 einge…\n\
67 einza…\n\
33 either\n\
33 eithe…\n\
-64 ejend…\n\
-79 ek\n\
41 ekibi…\n\
61 ekran\n\
76 eksikligi\n\
76 eksikligi nedeniyle\n\
76 eksik…\n\
55 ekspeditionsgebyr\n\
39 ekspr…\n\
-48 ekstr…\n\
-57 el\n\
-68 el #\n\
36 el contrato\n\
35 el deposito\n\
-73 el dia\n\
31 el importe\n\
-36 el lunes\n\
89 el pago\n\
-60 el sabado\n\
-73 elderly\n\
-42 elderly people\n\
-73 elder…\n\
67 elekt…\n\
-34 elevator\n\
-39 eleva…\n\
-47 eleven\n\
-41 eleven thousand\n\
-52 eleve…\n\
48 elgiganten\n\
48 elgig…\n\
-108 elif\n\
50 eligible\n\
50 eligi…\n\
-38 ella\n\
-126 elle\n\
-74 elle a\n\
-135 eller\n\
-57 eller dit\n\
-46 eller et\n\
65 eller har\n\
-53 eller i\n\
-34 eller kom\n\
-65 eller på\n\
-126 eller ring\n\
-34 eller skriv\n\
-35 eller ved\n\
87 ellers\n\
-52 ellers bliver\n\
33 ellers går\n\
44 ellers ikke\n\
-75 ellers kan\n\
83 ellers mister\n\
37 ellers slettes\n\
87 eller…\n\
48 elleve\n\
33 elleve tusind\n\
48 ellev…\n\
-48 elmevej\n\
-46 elmevej #\n\
-48 elmev…\n\
-41 else\n\
59 elselskabet\n\
61 elselskabet vi\n\
38 elsel…\n\
-43 em\n\
-86 email\n\
67 embassy\n\
44 embassy of\n\
115 embassy your\n\
71 embas…\n\
-38 emekl…\n\
-32 emergency\n\
75 emma\n\
129 emne\n\
78 emniyetinden\n\
110 emniy…\n\
-85 employee\n\
77 employees\n\
52 employees who\n\
-35 employment\n\
-82 emptied\n\
-82 empti…\n\
-99 empty\n\
114 emre\n\
32 en advarsel\n\
52 en af\n\
-60 en aftale\n\
83 en anmeldelse\n\
78 en anmodning\n\
67 en arrestordre\n\
95 en attente\n\
-73 en besked\n\
90 en betaling\n\
96 en betjent\n\
51 en bil\n\
35 en bitcoin\n\
-46 en bog\n\
84 en båd\n\
30 en bøde\n\
48 en civil\n\
64 en dame\n\
100 en del\n\
71 en der\n\
83 en dinamarca\n\
-123 en el\n\
84 en fra\n\
-74 en fremmed\n\
-42 en god\n\
36 en halv\n\
65 en i\n\
66 en jeg\n\
131 en kode\n\
69 en kollega\n\
33 en konkurrence\n\
96 en konto\n\
-137 en kopi\n\
33 en kunde\n\
-32 en kvinde\n\
92 en kvittering\n\
-150 en la\n\
36 en ligne\n\
-80 en mail\n\
-46 en mand\n\
80 en medarbejder\n\
32 en mitid\n\
34 en overførsel\n\
-61 en overraskelse\n\
62 en pakke\n\
-121 en person\n\
81 en pose\n\
48 en que\n\
61 en regning\n\
45 en sag\n\
38 en seddel\n\
-36 en sikker\n\
-51 en sms\n\
55 en stor\n\
-37 en su\n\
43 en test\n\
38 en tilbagebetaling\n\
48 en time\n\
65 en ubetalt\n\
-47 en uge\n\
54 en un\n\
105 en una\n\
-48 en venlig\n\
-77 encore\n\
-77 encor…\n\
103 encrypted\n\
49 encry…\n\
-190 end\n\
-42 end of\n\
-32 end the\n\
-48 end up\n\
32 ende\n\
-96 ended\n\
-46 endelig\n\
-37 endel…\n\
-33 ender\n\
-110 ender på\n\
-117 ending\n\
-82 ending #\n\
-54 ending in\n\
-117 endin…\n\
106 endnu\n\
-41 ends\n\
-117 ends in\n\
102 ends tonight\n\
-33 ene\n\
145 energistyrelsen\n\
130 energ…\n\
-33 enfants\n\
-33 enfan…\n\
35 enforcement\n\
60 enfor…\n\
-42 engangskode\n\
-96 engangskode #\n\
-39 engangskode er\n\
-46 engan…\n\
-60 engelsk\n\
-43 engelsk og\n\
-136 engel…\n\
33 engineer can\n\
-46 engleza\n\
-46 engle…\n\
-104 english\n\
-116 engli…\n\
34 enhed\n\
-42 enhed er\n\
-48 enhed…\n\
-69 enjoy\n\
83 enlace\n\
64 enlac…\n\
-30 enough\n\
-30 enoug…\n\
30 enrol…\n\
226 enter card\n\
-67 enter it\n\
-48 enter the\n\
-41 enter your\n\
56 entered the\n\
-54 entered your\n\
115 entering\n\
31 entering your\n\
65 enter…\n\
49 entitled\n\
49 entitled to\n\
50 entit…\n\
82 entra\n\
-122 entre\n\
49 entre en\n\
-34 entrega\n\
38 entre…\n\
132 entro\n\
115 entro #\n\
76 entro oggi\n\
-32 env\n\
120 envelope\n\
67 envelope and\n\
74 envelope for\n\
-36 envelope write\n\
135 envel…\n\
116 enviar\n\
53 envia…\n\
36 envir…\n\
129 envoie\n\
158 envoi…\n\
-107 episode\n\
-35 episode #\n\
-107 episo…\n\
-58 er #\n\
62 er advokat\n\
-30 er afleveret\n\
-33 er aflyst\n\
113 er anklagemyndigheden\n\
-53 er ankommet\n\
57 er banken\n\
81 er bare\n\
82 er berettiget\n\
-44 er bestilt\n\
70 er blevet\n\
35 er brugt\n\
103 er de\n\
33 er deaktiveret\n\
-89 er der\n\
67 er desværre\n\
75 er din\n\
75 er dit\n\
98 er du\n\
84 er død\n\
-41 er et\n\
-49 er falsk\n\
55 er fint\n\
-60 er flyttet\n\
-42 er for\n\
32 er fordi\n\
121 er fra\n\
-49 er fremme\n\
34 er fuld\n\
51 er fundet\n\
-51 er færdig\n\
-42 er gjort\n\
37 er godkendt\n\
-46 er gratis\n\
76 er hacket\n\
-31 er helt\n\
-117 er her\n\
-78 er hjemme\n\
-36 er hos\n\
60 er i\n\
-37 er ikke\n\
33 er inde\n\
-44 er ingen\n\
-43 er intet\n\
44 er jo\n\
-108 er klar\n\
41 er kommet\n\
78 er kun\n\
34 er københavns\n\
153 er ledig\n\
48 er ledigt\n\
-41 er lige\n\
48 er meget\n\
118 er min\n\
61 er misbrugt\n\
77 er mistænkt\n\
95 er mit\n\
-108 er modtaget\n\
58 er nordea\n\
-62 er nr\n\
-128 er nu\n\
-34 er ny\n\
-38 er nyt\n\
41 er nødt\n\
-78 er oprettet\n\
62 er os\n\
-37 er over\n\
62 er pengene\n\
95 er politiet\n\
40 er registreret\n\
55 er sat\n\
-90 er sendt\n\
110 er sigtet\n\
33 er sket\n\
-72 er slut\n\
61 er solgt\n\
50 er stoppet\n\
-34 er strafbart\n\
43 er sygeplejerske\n\
-73 er så\n\
52 er sådan\n\
93 er til\n\
53 er tilbageholdt\n\
-140 er ude\n\
38 er udeblevet\n\
70 er udstedt\n\
42 er udtrukket\n\
79 er udvalgt\n\
108 er under\n\
-71 er vedhæftet\n\
-32 er velkommen\n\
99 er vores\n\
-109 era\n\
-56 erhverv\n\
-72 erhve…\n\
-90 erinnerung\n\
-90 erinn…\n\
87 error\n\
42 error since\n\
-68 errors\n\
-68 error…\n\
36 erstatning\n\
45 ersta…\n\
60 erste\n\
60 erste miete\n\
-139 es #\n\
33 es mi\n\
33 es para\n\
-55 es un\n\
61 escri…\n\
67 escrow\n\
44 escrow account\n\
-100 escro…\n\
35 esinize\n\
35 esini…\n\
72 eski\n\
51 eso\n\
-60 espace\n\
-60 espac…\n\
32 espos…\n\
-99 est\n\
35 est a\n\
83 est prete\n\
52 est un\n\
-32 est votre\n\
82 esta\n\
-32 estab…\n\
-191 estaf…\n\
-64 estate\n\
-64 estat…\n\
42 este es\n\
47 este un\n\
132 estimado\n\
-56 estimate\n\
-34 estonia\n\
140 estoy\n\
93 estoy en\n\
-124 et #\n\
39 et beløb\n\
43 et billede\n\
-39 et callcenter\n\
40 et depositum\n\
-49 et døgn\n\
32 et for\n\
33 et forlig\n\
34 et foto\n\
-72 et gavekort\n\
46 et gebyr\n\
81 et il\n\
53 et je\n\
-61 et kort\n\
34 et kvarter\n\
37 et le\n\
-36 et link\n\
56 et login\n\
-80 et møde\n\
48 et nen\n\
-34 et nummer\n\
51 et par\n\
109 et problem\n\
43 et tal\n\
43 et votre\n\
64 et vous\n\
-85 et år\n\
125 et øjeblik\n\
-70 etait\n\
33 eth\n\
44 etmek\n\
73 eu\n\
-109 eu la\n\
48 eu regler\n\
64 eu sunt\n\
225 eur\n\
72 eur #\n\
33 eur in\n\
39 eur to\n\
152 euro\n\
53 european\n\
70 european union\n\
106 europol\n\
-58 europol has\n\
30 europol you\n\
-39 europols\n\
30 europæisk\n\
105 europ…\n\
95 euros\n\
87 euru\n\
131 ev\n\
-100 evde\n\
105 evden\n\
-95 eve\n\
-90 even\n\
-60 even if\n\
-41 eveni…\n\
-131 event\n\
-157 ever\n\
-31 ever ask\n\
55 every\n\
-50 every day\n\
-84 everybody\n\
32 everybody to\n\
52 everyone in\n\
145 everything\n\
34 everything is\n\
39 every…\n\
43 evitar\n\
89 evitare\n\
176 evita…\n\
80 eviter\n\
80 evite…\n\
-84 ewa\n\
-83 exam\n\
42 examined\n\
70 exami…\n\
-112 example\n\
-112 examp…\n\
-30 excess\n\
-30 exces…\n\
86 exchange\n\
122 excha…\n\
41 executed\n\
48 execu…\n\
-30 exercice\n\
-130 exercise\n\
-167 exerc…\n\
36 exhib…\n\
-64 exist\n\
-110 expect\n\
-66 expected\n\
-140 expec…\n\
43 exped…\n\
-53 expen…\n\
97 experience\n\
64 exper…\n\
34 expires #\n\
-59 expires in\n\
121 expires today\n\
-56 expires when\n\
119 expiry\n\
62 expiry date\n\
47 expir…\n\
93 explain\n\
47 explain yourself\n\
-42 explained\n\
59 expla…\n\
-120 export\n\
-127 expor…\n\
88 express\n\
88 expre…\n\
59 expulsion\n\
104 expul…\n\
-32 extension\n\
-36 exten…\n\
61 extra…\n\
-66 eyes\n\
47 fa\n\
54 faa\n\
-55 faccio\n\
123 facebook\n\
30 facebook delivery\n\
119 faceb…\n\
-70 faceti\n\
-30 facil…\n\
41 facto…\n\
-108 factura\n\
-75 factu…\n\
37 facut\n\
33 failed\n\
92 failed update\n\
33 faile…\n\
31 fails\n\
68 failure\n\
55 failure to\n\
68 failu…\n\
-36 fair\n\
62 faire\n\
155 fais\n\
-217 fake\n\
-30 fakes\n\
-149 faktura\n\
-66 faktura #\n\
-46 faktura to\n\
-73 fakturaen\n\
-38 fakture\n\
-189 faktu…\n\
-36 fald\n\
-80 falls\n\
-59 fals\n\
-195 false\n\
-34 false bank\n\
-64 false in\n\
45 false messages\n\
-36 false police\n\
-43 falsi\n\
-231 falsk\n\
-125 falske\n\
30 falske opkald\n\
-59 falske smser\n\
-125 falsk…\n\
37 falta de\n\
115 familie\n\
76 family\n\
39 family reunification\n\
72 famil…\n\
-141 fandt\n\
-43 fange…\n\
-69 far\n\
-50 far #\n\
-79 far hvad\n\
116 far kan\n\
32 fara\n\
79 fare\n\
53 fare overfør\n\
73 fare un\n\
-108 farfar\n\
-108 farfa…\n\
-34 farida\n\
-34 farid…\n\
-64 farmor\n\
-64 farmo…\n\
-31 farsi\n\
-48 farvel\n\
-70 farve…\n\
-81 fast\n\
-48 faste\n\
-109 faster\n\
-115 faste…\n\
125 fata\n\
34 father\n\
-60 fatima\n\
-60 fatim…\n\
-195 fatur…\n\
-42 fault\n\
95 faut\n\
-73 faux\n\
37 favor\n\
36 favor…\n\
-43 favour\n\
54 fb\n\
52 fb @link\n\
-92 featu…\n\
-56 februar\n\
-51 februarie\n\
-81 february\n\
-142 febru…\n\
56 federal\n\
56 feder…\n\
59 fee #\n\
-69 fee for\n\
-45 fee has\n\
44 fee into\n\
-58 fee is\n\
84 fee of\n\
69 fee to\n\
-61 fee you\n\
-41 feed\n\
-40 feeli…\n\
-99 fees\n\
-57 fees are\n\
31 fejl\n\
91 fejl i\n\
62 fejl kan\n\
36 felic…\n\
-45 fell\n\
-55 fell for\n\
95 fell in\n\
-31 fellow\n\
-57 fello…\n\
-68 fem\n\
31 fem minutter\n\
-38 fem år\n\
40 femog…\n\
72 feriekonto\n\
66 feriekonto @link\n\
40 feriemidler\n\
64 feriepenge\n\
44 feriepenge #\n\
155 feriepenge @link\n\
33 feriepenge til\n\
78 ferie…\n\
43 ferma\n\
91 fermo\n\
-60 fertig\n\
-37 ferti…\n\
34 fest\n\
-97 fetch\n\
-65 fetch your\n\
-165 fetched\n\
-121 fetched at\n\
-59 fetched it\n\
-171 fetch…\n\
-71 fever\n\
32 few minutes\n\
47 fewer\n\
-30 fi\n\
31 fiancee\n\
31 fianc…\n\
-74 fianza\n\
-74 fianz…\n\
43 field\n\
-60 field…\n\
76 fifteen\n\
33 fifteen minutes\n\
76 fifte…\n\
175 fifty\n\
136 fifty thousand\n\
-75 figures\n\
30 figur…\n\
-176 fik\n\
-112 fik #\n\
-53 fik besked\n\
-68 fik en\n\
35 file\n\
-51 file #\n\
39 filen\n\
-49 filial\n\
55 filiale\n\
-40 filipino\n\
-37 filip…\n\
79 fill\n\
129 filled\n\
129 fille…\n\
-50 filling\n\
-50 filli…\n\
-33 film\n\
-55 filter\n\
-46 filte…\n\
-32 fin\n\
100 final\n\
31 final notice\n\
-88 finally\n\
-135 final…\n\
-77 finanstilsynet har\n\
37 finan…\n\
-97 find\n\
-67 find a\n\
47 find attached\n\
-81 find it\n\
86 find out\n\
51 finde det\n\
-83 finder\n\
-51 finder den\n\
-42 finder lige\n\
-107 finde…\n\
-50 fine\n\
134 fine #\n\
72 fine is\n\
-48 fine of\n\
-32 fine with\n\
-87 fines\n\
37 finger\n\
34 fingeraftryk\n\
49 fingeren\n\
49 fingeren på\n\
-36 fingerprint\n\
38 fingerprints\n\
51 finge…\n\
113 finish\n\
32 finished #\n\
-55 finished the\n\
95 finis…\n\
-98 fioni…\n\
-85 fire\n\
62 fire cifre\n\
-30 fire minutter\n\
-43 fire uger\n\
-74 firefox\n\
-74 firef…\n\
78 firkant\n\
78 firka…\n\
71 firm\n\
-93 firm.bank|claims firm.bank|denies\n\
-170 firm.bank|claims firm.bank|reports\n\
261 firm.bank|claims firm.courier|claims\n\
-76 firm.bank|claims firm.payment|claims\n\
334 firm.bank|claims firm.shop|claims\n\
47 firm.bank|claims firm.support|claims\n\
52 firm.bank|claims firm.telecom|claims\n\
-68 firm.bank|claims money.amount|claims\n\
-46 firm.bank|claims money.unusual-means|claims\n\
-117 firm.bank|claims money.valuables|denies\n\
-80 firm.bank|claims money.valuables|reports\n\
-65 firm.bank|claims person.adviser|claims\n\
148 firm.bank|claims person.family|claims\n\
-50 firm.bank|claims person.family|reports\n\
68 firm.bank|claims person.landlord|claims\n\
41 firm.bank|claims person.recruiter|claims\n\
82 firm.bank|claims threat.block|threatens\n\
49 firm.bank|claims threat.court|reports\n\
-157 firm.bank|claims threat.court|threatens\n\
41 firm.bank|claims threat.deadline|threatens\n\
-110 firm.bank|claims threat.debt|threatens\n\
36 firm.bank|claims threat.deportation|threatens\n\
-92 firm.bank|denies\n\
-67 firm.bank|denies threat.block|threatens\n\
-75 firm.bank|denies threat.deadline|threatens\n\
-42 firm.bank|reports money.amount|claims\n\
-70 firm.bank|reports money.unusual-means|claims\n\
-153 firm.bank|reports money.valuables|claims\n\
-46 firm.bank|reports money.valuables|reports\n\
36 firm.bank|reports person.agent|reports\n\
-60 firm.bank|reports person.family|claims\n\
-31 firm.bank|reports threat.arrest|reports\n\
-50 firm.bank|reports threat.block|reports\n\
146 firm.bank|reports threat.block|threatens\n\
-43 firm.bank|reports threat.deadline|reports\n\
149 firm.bank|reports threat.deadline|threatens\n\
54 firm.bank|speaks\n\
170 firm.courier|claims firm.payment|claims\n\
-131 firm.courier|claims firm.shop|claims\n\
173 firm.courier|claims money.amount|claims\n\
-30 firm.courier|claims money.amount|reports\n\
51 firm.courier|claims money.unusual-means|claims\n\
200 firm.courier|claims money.valuables|claims\n\
33 firm.courier|claims person.buyer|claims\n\
43 firm.courier|claims person.family|claims\n\
-75 firm.courier|claims threat.arrest|threatens\n\
67 firm.courier|claims threat.block|threatens\n\
117 firm.courier|claims threat.court|threatens\n\
49 firm.courier|claims threat.debt|threatens\n\
39 firm.courier|claims threat.return|threatens\n\
-96 firm.courier|reports\n\
-57 firm.courier|reports money.amount|claims\n\
-139 firm.payment|claims firm.shop|claims\n\
-35 firm.payment|claims firm.streaming|claims\n\
-149 firm.payment|claims firm.utility|claims\n\
-122 firm.payment|claims money.amount|claims\n\
90 firm.payment|claims money.amount|denies\n\
160 firm.payment|claims money.unusual-means|claims\n\
-35 firm.payment|claims money.valuables|claims\n\
186 firm.payment|claims person.agent|claims\n\
-208 firm.payment|claims person.buyer|claims\n\
76 firm.payment|claims person.family|claims\n\
127 firm.payment|claims person.landlord|claims\n\
120 firm.payment|claims threat.arrest|threatens\n\
92 firm.payment|claims threat.block|threatens\n\
87 firm.payment|claims threat.court|threatens\n\
163 firm.payment|claims threat.cutoff|threatens\n\
36 firm.payment|claims threat.deadline|threatens\n\
175 firm.payment|claims threat.debt|threatens\n\
53 firm.payment|claims threat.deportation|threatens\n\
63 firm.payment|claims threat.exposure|threatens\n\
158 firm.payment|claims threat.return|threatens\n\
97 firm.payment|denies\n\
89 firm.payment|denies threat.deadline|threatens\n\
40 firm.payment|reader\n\
-92 firm.payment|reports\n\
-75 firm.payment|reports money.amount|claims\n\
-42 firm.payment|reports money.amount|reports\n\
101 firm.payment|speaks\n\
80 firm.shop|claims person.buyer|claims\n\
172 firm.shop|claims person.family|claims\n\
-34 firm.shop|claims person.landlord|claims\n\
-48 firm.shop|claims threat.block|threatens\n\
43 firm.shop|claims threat.court|threatens\n\
-110 firm.shop|reader\n\
57 firm.streaming|claims\n\
34 firm.streaming|claims firm.support|claims\n\
-223 firm.streaming|claims money.amount|claims\n\
160 firm.streaming|claims threat.block|threatens\n\
370 firm.streaming|claims threat.deadline|threatens\n\
57 firm.streaming|live\n\
-45 firm.streaming|reader\n\
157 firm.streaming|speaks\n\
48 firm.support|claims firm.telecom|claims\n\
81 firm.support|claims firm.toll|claims\n\
57 firm.support|claims money.amount|claims\n\
-181 firm.support|claims money.unusual-means|claims\n\
31 firm.support|claims person.agent|claims\n\
71 firm.support|claims threat.block|threatens\n\
-48 firm.support|claims threat.deadline|threatens\n\
42 firm.support|claims threat.exposure|threatens\n\
-30 firm.support|denies\n\
51 firm.support|reader\n\
-105 firm.support|reports\n\
169 firm.support|speaks\n\
37 firm.telecom|claims\n\
-84 firm.telecom|claims money.amount|claims\n\
117 firm.telecom|claims person.family|claims\n\
145 firm.telecom|claims threat.block|threatens\n\
54 firm.telecom|claims threat.cutoff|threatens\n\
240 firm.telecom|claims threat.deadline|threatens\n\
37 firm.telecom|live\n\
80 firm.telecom|reader\n\
52 firm.toll|claims money.amount|claims\n\
50 firm.toll|claims threat.arrest|threatens\n\
-74 firm.toll|claims threat.block|threatens\n\
228 firm.toll|claims threat.court|threatens\n\
146 firm.toll|claims threat.deadline|threatens\n\
99 firm.toll|claims threat.debt|threatens\n\
-64 firm.toll|reader\n\
144 firm.utility|claims money.amount|claims\n\
229 firm.utility|claims threat.cutoff|threatens\n\
204 firm.utility|claims threat.deadline|threatens\n\
129 firm.utility|claims threat.debt|threatens\n\
-39 firm.utility|reports\n\
51 firm.utility|speaks\n\
82 firma\n\
41 firma…\n\
-68 firms\n\
-93 firm|denies\n\
-77 firm|reports\n\
51 firm|speaks\n\
60 firsa…\n\
161 first #\n\
77 first and\n\
-40 first banking\n\
-72 first day\n\
35 first i\n\
31 first month\n\
-100 first of\n\
61 first one\n\
-41 first payout\n\
73 first salary\n\
38 first then\n\
56 fiscale\n\
42 fisca…\n\
-164 fish\n\
-86 fiske…\n\
-42 five days\n\
44 five hundred\n\
69 five passports\n\
68 five thousand\n\
-37 five weeks\n\
-56 fix\n\
31 fix it\n\
-72 fjerd…\n\
-49 fjern\n\
-123 fjord…\n\
-40 fjorten\n\
-40 fjort…\n\
49 flag\n\
-62 flask…\n\
-31 flat white\n\
-54 flats\n\
-77 flemming\n\
-77 flemm…\n\
-52 flensburg\n\
-52 flens…\n\
-130 flere\n\
-61 fleste\n\
-61 flest…\n\
-61 flight\n\
-68 fligh…\n\
-33 flink\n\
-174 floor\n\
-32 floor #\n\
-33 floor left\n\
-48 flybi…\n\
-76 flyt\n\
-47 flytte penge\n\
-37 flytte pengene\n\
39 flytter\n\
-61 flyttet\n\
77 fogeden\n\
-46 fogedretten i\n\
120 foged…\n\
-56 folder\n\
-42 foldershare\n\
-98 folde…\n\
-36 folk\n\
-44 folk overføre\n\
59 folkepension\n\
-39 folkeregisteradresse\n\
-68 follow\n\
-92 follow it\n\
77 followed\n\
90 following\n\
34 follo…\n\
33 folosit\n\
-43 foot\n\
-46 for a\n\
-36 for access\n\
35 for all\n\
-35 for alle\n\
-63 for anything\n\
112 for at\n\
64 for bail\n\
-40 for bank\n\
-128 for calling\n\
44 for children\n\
40 for danish\n\
60 for de\n\
43 for delivery\n\
-43 for det\n\
32 for details\n\
117 for dig\n\
54 for digital\n\
-63 for dine\n\
-86 for dinner\n\
-44 for døren\n\
-38 for each\n\
-127 for en\n\
-38 for et\n\
-58 for eu\n\
-34 for him\n\
102 for hjælp\n\
-42 for holding\n\
55 for international\n\
-105 for it\n\
-50 for lidt\n\
-74 for mange\n\
176 for me\n\
177 for mig\n\
43 for mitid\n\
44 for money\n\
55 for my\n\
-34 for new\n\
-54 for next\n\
76 for og\n\
35 for one\n\
48 for online\n\
30 for orphans\n\
-66 for payment\n\
51 for payout\n\
-80 for payroll\n\
62 for residents\n\
-34 for sale\n\
-35 for sofaen\n\
38 for staying\n\
-43 for strømmen\n\
57 for så\n\
-34 for tax\n\
-77 for the\n\
-45 for tre\n\
-59 for two\n\
44 for udgående\n\
-39 for up\n\
79 for us\n\
-33 for vandet\n\
100 for vi\n\
-44 for witnesses\n\
137 for you\n\
-64 for your\n\
45 for yourself\n\
-90 foran\n\
-65 forbi\n\
-54 forbi i\n\
-38 forbi mellem\n\
45 forbi og\n\
63 forbi om\n\
74 forbindelse\n\
108 forbi…\n\
-121 forbr…\n\
41 forbu…\n\
74 force your\n\
104 forde…\n\
35 fordi der\n\
71 fordi det\n\
-42 fordi han\n\
-155 fordi jeg\n\
49 fordo…\n\
-44 foreg…\n\
114 foreign\n\
62 foreigner\n\
43 foreigners\n\
126 forei…\n\
-62 forel…\n\
-67 foren…\n\
-93 foreslår\n\
-156 fores…\n\
-103 foretage\n\
-67 foretage dig\n\
67 foretaget\n\
-34 foret…\n\
-36 forfa…\n\
-91 forgot\n\
-60 forgot your\n\
-104 forgo…\n\
-32 forha…\n\
91 forhånd\n\
91 forhå…\n\
-59 forkert\n\
-48 forke…\n\
-34 forklar\n\
42 forklarer\n\
40 forklaring\n\
-44 forkl…\n\
-54 forkynde\n\
-72 forky…\n\
46 forlade\n\
44 forla…\n\
-95 forlæ…\n\
-66 form\n\
-49 form on\n\
60 form with\n\
41 formality nothing\n\
-82 formality you\n\
-45 formanden\n\
-61 forma…\n\
-56 former\n\
-30 forme…\n\
-65 formiddag\n\
-87 formi…\n\
-53 forms\n\
56 formular\n\
37 formular @link\n\
140 formu…\n\
54 forny\n\
41 forny det\n\
-110 fornyet\n\
-75 forny…\n\
75 forsendelse\n\
-55 forsendelsesnummer\n\
-98 forsikring\n\
54 forsikringen\n\
-59 forsinket\n\
-61 forsi…\n\
-105 forskudsopgørelse\n\
-82 forsk…\n\
50 forstå\n\
36 forstå du\n\
-66 forsv…\n\
111 forsøgt\n\
92 forsøgt at\n\
87 forsø…\n\
55 forto…\n\
30 fortroligt\n\
-45 fortroligt indtil\n\
52 fortroligt tal\n\
61 fortr…\n\
33 forty five\n\
-40 forty minutes\n\
30 forty more\n\
-38 fortæl\n\
-35 fortælle\n\
-76 fortæller\n\
-33 fortæller at\n\
-95 fortæ…\n\
39 forud\n\
-39 forud…\n\
-72 forurettede\n\
-72 forur…\n\
-41 forve…\n\
108 forward\n\
59 forward it\n\
79 forward the\n\
-42 forwarded\n\
76 forwa…\n\
-152 forældre\n\
-56 foræl…\n\
92 foto\n\
105 foto af\n\
35 foto del\n\
-53 fotografi\n\
65 fotografini\n\
36 found a\n\
47 found at\n\
60 found five\n\
40 found in\n\
-58 found one\n\
-74 found that\n\
-30 found the\n\
-34 found your\n\
-54 four and\n\
49 four hours\n\
-57 four hundred\n\
-82 four it\n\
55 four numbers\n\
-30 four so\n\
88 four thousand\n\
-55 four weeks\n\
-43 fourth\n\
-86 fourt…\n\
-81 fra #\n\
77 fra @link\n\
69 fra danske\n\
33 fra deres\n\
-108 fra det\n\
-45 fra dig\n\
39 fra din\n\
59 fra elselskabet\n\
-48 fra et\n\
-99 fra i\n\
-97 fra kl\n\
49 fra microsoft\n\
-87 fra mig\n\
63 fra min\n\
250 fra mitid\n\
91 fra nemid\n\
65 fra nets\n\
-34 fra os\n\
56 fra politiet\n\
116 fra retten\n\
48 fra rigspolitiet\n\
-59 fra sig\n\
41 fra skattestyrelsen\n\
40 fra sms\n\
-54 fra sælgeren\n\
39 fra temu\n\
-47 fra udbetaling\n\
-68 fra udlændingestyrelsen\n\
-78 fradrag\n\
-59 fradr…\n\
-92 fragen\n\
-92 frage…\n\
82 fragt\n\
31 fragt for\n\
-50 fragt…\n\
202 frais\n\
-57 frame\n\
-51 frame number\n\
-38 franarret\n\
-38 frana…\n\
82 france\n\
43 franc…\n\
39 frank…\n\
-70 frau\n\
-52 fraud against\n\
-91 fraud and\n\
-39 fraud call\n\
67 fraud case\n\
31 fraud pay\n\
160 fraud team\n\
-81 fraudsters\n\
-53 fraud…\n\
-59 fredag\n\
-76 fredag #\n\
-41 fredag er\n\
-61 fredag jeg\n\
-38 fredag kl\n\
-68 freda…\n\
-97 fredericia\n\
63 frederiksberg\n\
-67 free\n\
45 free #\n\
-39 free and\n\
30 free for\n\
-87 free of\n\
51 freezes\n\
32 frei\n\
-55 freig…\n\
64 frem\n\
-58 fremg…\n\
-53 fremme\n\
-57 fremmed\n\
31 fremmede\n\
-59 fremm…\n\
40 frems…\n\
-34 fresh\n\
-33 fretta\n\
-33 frett…\n\
-91 fri\n\
-67 friday\n\
-39 friday and\n\
-33 friday is\n\
-101 friday so\n\
-44 friday the\n\
-51 friday when\n\
-62 frida…\n\
-83 fridge\n\
-83 fridg…\n\
158 friends\n\
38 friends phone\n\
74 frien…\n\
-31 frightened\n\
117 frigive\n\
37 frigiver vi\n\
84 frigives\n\
43 frigives når\n\
148 frigi…\n\
41 frist #\n\
-33 frist for\n\
-37 fristen er\n\
-86 frokost\n\
40 frokost det\n\
-108 from #\n\
68 from 1st\n\
-77 from @link\n\
30 from borgerservice\n\
75 from danish\n\
124 from danske\n\
-35 from europol\n\
42 from friday\n\
34 from gls\n\
62 from here\n\
-52 from his\n\
-80 from last\n\
-79 from me\n\
72 from mitid\n\
69 from mobilepay\n\
82 from nordea\n\
-62 from one\n\
70 from our\n\
-43 from people\n\
-32 from postnord\n\
35 from siri\n\
-98 from skat\n\
60 from sms\n\
48 from the\n\
-60 from them\n\
37 from there\n\
100 from this\n\
-127 from today\n\
-62 from udbetaling\n\
62 from us\n\
37 from whatsapp\n\
-39 from you\n\
34 from your\n\
-92 from zalando\n\
-61 froma…\n\
82 front\n\
83 front and\n\
46 front back\n\
-30 front desk\n\
-55 front door\n\
66 front of\n\
40 fronte\n\
55 front…\n\
-86 frost\n\
124 frozen\n\
89 frozen holiday\n\
124 froze…\n\
127 fru\n\
-45 fry\n\
105 fuld\n\
85 fulde\n\
75 fulde navn\n\
38 fulds…\n\
41 full\n\
33 full amount\n\
30 full and\n\
56 full cpr\n\
107 full name\n\
-45 full of\n\
44 fully\n\
-75 function\n\
-108 funct…\n\
89 fund\n\
98 fundet dine\n\
-32 fundet en\n\
-84 fundet mit\n\
101 funds\n\
31 funds from\n\
44 funds they\n\
-67 funen\n\
30 funf\n\
74 funkc…\n\
-80 fup\n\
-134 fur\n\
-87 fur das\n\
-54 fur den\n\
-114 fur die\n\
-35 furniture\n\
49 future\n\
49 futur…\n\
59 fwd\n\
-72 fyn\n\
-33 fyrre\n\
-35 få\n\
55 få #\n\
50 få den\n\
45 få din\n\
-55 få dine\n\
-52 få et\n\
40 få pengene\n\
-51 fået #\n\
-30 fået et\n\
-41 fået ny\n\
103 fået på\n\
36 får\n\
-69 får #\n\
80 får dem\n\
84 får du\n\
112 får en\n\
117 får et\n\
-60 fælle…\n\
-34 fængsel for\n\
-94 færdig\n\
-116 færdi…\n\
49 fætte…\n\
-94 fødselsdagen\n\
-42 fødselsdato\n\
-121 fødse…\n\
-65 føles\n\
-113 følg\n\
-33 følger\n\
44 følgere\n\
-81 før\n\
85 før #\n\
53 før de\n\
-117 før du\n\
57 før jeg\n\
56 først\n\
-31 først og\n\
-55 første\n\
-107 første gang\n\
-72 først…\n\
56 føtex\n\
-85 g\n\
-70 g #\n\
96 gaeld\n\
96 gaeld @link\n\
98 gal\n\
77 gal gali\n\
145 gali\n\
72 galima\n\
72 galim…\n\
-96 galite\n\
-96 galit…\n\
-105 galiu\n\
32 galt\n\
-136 game\n\
-87 gamle\n\
136 gamle er\n\
-84 gamle nemid\n\
-36 gammel\n\
-48 gammelt\n\
-94 gamme…\n\
-35 gang\n\
-67 gang du\n\
89 gang med\n\
-35 gang skal\n\
52 gang so\n\
-34 gang så\n\
61 gange\n\
-74 garage\n\
-74 garag…\n\
-69 garanteret afkast\n\
78 garanti\n\
35 garantia\n\
138 garan…\n\
-105 garden\n\
-47 garde…\n\
-156 gate\n\
-112 gav\n\
-49 gave\n\
-31 gave him\n\
-30 gave it\n\
38 gave me\n\
-35 gave the\n\
-43 gave you\n\
89 gavekort for\n\
-90 gaven\n\
-71 gb\n\
-35 gdansk\n\
-35 gdans…\n\
-68 geben\n\
-61 geben sie\n\
42 gebuhr\n\
54 gebuhr von\n\
34 gebuh…\n\
79 gebyr\n\
82 gebyr #\n\
-51 gebyr for\n\
-76 gebyr på\n\
37 gebyr så\n\
-186 gecen\n\
-92 gecen hafta\n\
37 gecici\n\
-42 gecir…\n\
121 geciy…\n\
54 geehrter\n\
35 gefunden\n\
35 gefun…\n\
131 geld\n\
-46 geldiniz\n\
-46 geldi…\n\
-60 geldwæsche\n\
-60 geldw…\n\
40 gelecek\n\
92 gelen\n\
-69 gelip\n\
-48 geliy…\n\
-49 gellerup\n\
-49 gelle…\n\
-114 gem\n\
58 gem det\n\
53 genaktiver\n\
83 genak…\n\
34 genberegnet\n\
34 genbe…\n\
67 genda…\n\
51 general\n\
-53 generalforsamling\n\
-39 generalforsamling i\n\
61 generated\n\
51 gener…\n\
37 gennemføres\n\
74 gennemgang\n\
52 gennemgang af\n\
37 gennemgået\n\
36 gennemgået din\n\
-52 gennemgår\n\
64 genop…\n\
42 genregistrere\n\
42 genre…\n\
31 genst…\n\
33 genta…\n\
-34 gentile\n\
-51 genti…\n\
-33 gentlemen\n\
-31 genuine\n\
-31 genui…\n\
114 gerade\n\
114 gerad…\n\
74 gerbi…\n\
-100 gercek\n\
-118 gerce…\n\
-44 gerda\n\
97 gerekiyor\n\
110 geri\n\
-30 geriau\n\
-30 geria…\n\
30 geric…\n\
-128 gerne\n\
-47 gerne høre\n\
43 gerne vil\n\
-33 gesch…\n\
-111 gesperrt\n\
-111 gespe…\n\
-31 gespr…\n\
-108 gestern\n\
-94 geste…\n\
52 get\n\
201 get #\n\
32 get a\n\
38 get back\n\
154 get in\n\
92 get it\n\
132 get on\n\
-56 get the\n\
-62 get this\n\
-63 getirin\n\
-143 getir…\n\
49 gets\n\
-87 gets the\n\
63 gevinst\n\
34 gevinsten\n\
113 gevin…\n\
-37 gezahlt\n\
-37 gezah…\n\
39 gg\n\
-101 gider\n\
-60 gidiy…\n\
-79 gift card\n\
-84 gik\n\
35 gik i\n\
-92 giorni\n\
-32 giorno\n\
-125 giorn…\n\
-43 giovedi\n\
-43 giove…\n\
-77 gira\n\
116 girin\n\
-82 giris\n\
-109 giris yaparak\n\
53 girl from\n\
75 girlfriend\n\
75 girlf…\n\
40 girme…\n\
-74 giro\n\
-33 giudi…\n\
33 giv\n\
47 giv aldrig\n\
71 giv ham\n\
75 give\n\
-32 give anybody\n\
64 give dig\n\
-71 give it\n\
40 give me\n\
40 give u\n\
40 give us\n\
108 give you\n\
92 give your\n\
-33 given a\n\
43 given me\n\
40 given to\n\
54 giver\n\
107 giver dig\n\
46 gives\n\
92 gives you\n\
38 gizli…\n\
-91 gjorde\n\
-35 gjorde det\n\
-91 gjord…\n\
67 gjort det\n\
30 gjort noget\n\
-48 glade\n\
-34 glade for\n\
-39 gladsaxe\n\
-39 glads…\n\
-63 glasses\n\
-63 glass…\n\
110 gleic…\n\
-159 glemt\n\
-78 glemte\n\
-78 glemt…\n\
-47 gli\n\
-44 glostrup\n\
-44 glost…\n\
-41 glove\n\
-37 gloves\n\
-37 glove…\n\
64 gls @link\n\
32 gls din\n\
46 gls driver\n\
-73 glæder\n\
-100 glæde…\n\
42 gmail\n\
71 go\n\
60 go ahead\n\
54 go back\n\
-42 go home\n\
40 go into\n\
51 go out\n\
41 go through\n\
34 go to\n\
-68 goal\n\
-37 god\n\
70 goddag\n\
42 goddag du\n\
33 goddag jeg\n\
72 godda…\n\
41 gode\n\
45 gode #\n\
33 godkend\n\
69 godkend i\n\
54 godkend med\n\
64 godkende\n\
-34 godkende #\n\
74 godkende en\n\
-35 godkende noget\n\
207 godkendelse\n\
-93 godkendt\n\
-74 godkendt noget\n\
-49 godkendte\n\
45 godke…\n\
50 godt forstå\n\
-30 godt jeg\n\
88 godt så\n\
65 godzin\n\
38 godzi…\n\
60 goes\n\
101 goes back\n\
69 goes in\n\
40 goes out\n\
-43 going\n\
-79 going round\n\
-152 gol\n\
100 gold\n\
33 gold contracts\n\
77 gone\n\
59 gonna\n\
30 good\n\
60 good afternoon\n\
79 good day\n\
45 good evening\n\
-43 good ill\n\
49 good news\n\
74 good now\n\
42 good so\n\
-37 good to\n\
-109 goodbye\n\
-109 goodb…\n\
128 google\n\
111 google play\n\
-78 google verification\n\
98 googl…\n\
96 got #\n\
-45 got a\n\
-37 got an\n\
35 got in\n\
-103 got one\n\
-41 got the\n\
69 got two\n\
61 got your\n\
-186 gotow…\n\
40 government\n\
66 gover…\n\
-145 gracias\n\
-78 gracias por\n\
-145 graci…\n\
-64 grader\n\
-68 grade…\n\
-30 gran\n\
-42 grande\n\
46 grandma\n\
55 grandma its\n\
50 grandpa\n\
104 grandson\n\
-64 grand…\n\
87 grant\n\
-105 granted\n\
-105 grant…\n\
-47 gratis\n\
-47 grati…\n\
-49 gratuit\n\
-65 gratu…\n\
-156 grazie\n\
-67 grazie per\n\
-65 grazi…\n\
-34 green\n\
30 green card\n\
42 green one\n\
-69 green…\n\
-32 greet…\n\
-42 grethe\n\
-42 greth…\n\
-43 grill\n\
-54 grine…\n\
34 grizta\n\
-62 gross\n\
-55 groun…\n\
-68 growing\n\
-68 growi…\n\
57 grubuna\n\
63 grubu…\n\
41 grundet\n\
-35 grundlag\n\
-31 grundlovsforhøret\n\
-70 grund…\n\
127 gruppen\n\
61 gruppen har\n\
-45 grupp…\n\
-67 gruss\n\
-76 grusse\n\
-77 gruss…\n\
-37 grå\n\
-34 græns…\n\
62 grøn\n\
32 guarantee of\n\
104 guaranteed\n\
73 guara…\n\
40 guarda\n\
-33 guardia\n\
32 guard…\n\
-64 guest\n\
37 guests\n\
105 guide\n\
96 guide you\n\
63 guider\n\
53 guider dig\n\
-47 guild\n\
87 guld\n\
53 gumrukte\n\
55 gumru…\n\
-63 gun\n\
-44 gun icinde\n\
51 guncelleyin\n\
155 gunce…\n\
46 gunler\n\
36 gunle…\n\
118 gunluk\n\
118 gunlu…\n\
-214 gunu\n\
-41 gusta…\n\
105 guten\n\
43 guten tag\n\
97 guthaben\n\
97 gutha…\n\
56 gutsc…\n\
59 guys\n\
-73 gym\n\
82 gå\n\
148 gå til\n\
38 gået\n\
47 gået i\n\
-100 gået ind\n\
-57 går #\n\
-39 går automatisk\n\
40 går den\n\
66 går du\n\
44 går igennem\n\
37 går jeg\n\
-44 går med\n\
61 går ned\n\
46 går og\n\
97 går til\n\
-56 gælder\n\
-95 gælder i\n\
-43 gælde…\n\
50 gældsstyrelsen\n\
55 gælds…\n\
-45 gøndermez\n\
38 gønde…\n\
55 gør det\n\
34 gør er\n\
-32 gør man\n\
-36 gør vi\n\
-51 gøre\n\
85 gøre det\n\
-54 gøre mere\n\
-153 gøre noget\n\
-39 gørev…\n\
-75 gørus…\n\
-30 gøste…\n\
-104 h #\n\
33 h @link\n\
-56 h m\n\
102 ha\n\
70 ha #\n\
-32 ha en\n\
70 ha sido\n\
33 haag\n\
52 hab\n\
41 habe\n\
-57 haben ihre\n\
64 habla…\n\
-38 hablo\n\
-45 hacer\n\
162 hacker\n\
41 hackere\n\
46 hackerne\n\
87 hackers\n\
61 hacket\n\
34 hacket hun\n\
150 hacke…\n\
-134 had\n\
45 had an\n\
-98 had been\n\
-46 had it\n\
-67 had that\n\
-36 had the\n\
-80 had to\n\
-78 haddad\n\
-78 hadda…\n\
-44 haft\n\
-69 hafta\n\
52 haftbefehl\n\
52 haftb…\n\
70 hago\n\
64 hague\n\
-148 haha\n\
30 hai\n\
71 hakkinizda\n\
45 halbe…\n\
-114 hale\n\
-115 half\n\
-101 half of\n\
-50 half past\n\
-98 hali\n\
-257 hall\n\
45 hallo det\n\
-86 hallo frau\n\
33 hallo mama\n\
37 halv\n\
-65 halvdelen\n\
-135 halvd…\n\
42 halvtreds\n\
42 halvt…\n\
61 ham\n\
-58 ham fra\n\
42 hamburg\n\
42 hambu…\n\
46 han\n\
-68 han at\n\
52 han bliver\n\
214 han er\n\
98 han har\n\
-82 han havde\n\
45 han hedder\n\
-44 han ikke\n\
155 han kan\n\
-44 han kun\n\
45 han lægger\n\
-30 han og\n\
125 han siger\n\
84 han skal\n\
74 han tager\n\
-92 han var\n\
190 han vil\n\
33 hand\n\
-39 hand and\n\
69 hand him\n\
101 hand it\n\
-149 hand over\n\
-51 handb…\n\
-102 handed\n\
-55 handed in\n\
-82 handel\n\
-107 hande…\n\
32 handle\n\
-129 handled\n\
77 handler\n\
-63 handler om\n\
-35 handling fee\n\
-78 hands\n\
120 handy\n\
45 handy ist\n\
80 haneli\n\
80 hanel…\n\
-51 hang\n\
-49 hang up\n\
38 hangi\n\
-82 hanim\n\
107 hanim…\n\
-94 hanne\n\
-84 hanno\n\
-47 hansens\n\
-47 hansens cykler\n\
-44 hanse…\n\
70 happen\n\
41 happen to\n\
32 happened\n\
60 happened to\n\
70 happe…\n\
-170 happy\n\
-118 happy birthday\n\
88 happy to\n\
51 har #\n\
56 har anholdt\n\
-66 har bedt\n\
103 har bekræftet\n\
40 har bestilt\n\
123 har brug\n\
-60 har brugt\n\
148 har de\n\
-37 har du\n\
186 har en\n\
61 har forsøgt\n\
32 har givet\n\
45 har gjort\n\
-94 har glemt\n\
-114 har i\n\
-99 har ikke\n\
73 har indbetalt\n\
35 har ingen\n\
64 har jeg\n\
30 har jo\n\
-119 har lagt\n\
36 har lige\n\
-46 har læst\n\
-46 har mistanke\n\
-33 har mistet\n\
-65 har modtaget\n\
-89 har nu\n\
54 har og\n\
-46 har oplyst\n\
54 har oprettet\n\
73 har optaget\n\
31 har penge\n\
-56 har regnet\n\
-42 har ret\n\
65 har ringet\n\
68 har sendt\n\
-91 har set\n\
-85 har skrevet\n\
-60 har spærret\n\
41 har stadig\n\
-44 har talt\n\
48 har tavshedspligt\n\
-121 har tid\n\
51 har til\n\
106 har to\n\
68 har vi\n\
78 har vundet\n\
-64 har åbent\n\
-81 harbour\n\
-114 harbo…\n\
76 harcama\n\
76 harca…\n\
-84 hard\n\
-142 has a\n\
-40 has already\n\
-44 has an\n\
44 has anyone\n\
74 has appeared\n\
-68 has arrived\n\
-85 has asked\n\
-41 has changed\n\
-52 has closed\n\
140 has found\n\
-44 has it\n\
-42 has left\n\
-59 has moved\n\
-33 has opened\n\
-33 has reached\n\
-34 has sent\n\
-74 has the\n\
96 has to\n\
53 has told\n\
52 hash\n\
-47 hasnt\n\
-84 hast\n\
77 haster\n\
62 haste…\n\
-224 hat\n\
59 hata\n\
122 hate\n\
-93 hatir…\n\
-82 hatte\n\
88 hav\n\
-44 hav dit\n\
53 hav kort\n\
33 hav mitid\n\
102 havale\n\
75 haval…\n\
-154 havde\n\
-66 havde bedt\n\
-36 havde sagt\n\
227 have #\n\
38 have a\n\
-47 have access\n\
34 have already\n\
63 have an\n\
48 have and\n\
-40 have any\n\
156 have at\n\
-40 have called\n\
-54 have dine\n\
35 have dit\n\
52 have employees\n\
48 have en\n\
-42 have found\n\
-96 have fradrag\n\
36 have jeg\n\
-40 have lost\n\
30 have mig\n\
84 have mit\n\
54 have moved\n\
61 have no\n\
103 have not\n\
37 have opened\n\
46 have our\n\
73 have paid\n\
-89 have questions\n\
-82 have received\n\
-39 have sagt\n\
-34 have seen\n\
30 have sent\n\
-57 have the\n\
-247 have time\n\
85 have two\n\
72 have won\n\
61 have your\n\
31 havent\n\
45 havent been\n\
-91 having\n\
-91 havin…\n\
-56 havn\n\
-46 havne…\n\
-72 hay\n\
35 hay que\n\
-153 hazir\n\
-31 hazir…\n\
38 he\n\
42 he asks\n\
-117 he called\n\
139 he can\n\
39 he doesnt\n\
43 he gets\n\
-109 he got\n\
-117 he had\n\
154 he has\n\
109 he is\n\
-31 he knew\n\
-44 he must\n\
99 he needs\n\
-32 he never\n\
-72 he said\n\
143 he says\n\
-75 he transferred\n\
125 he wants\n\
-151 he was\n\
116 he will\n\
-82 he wrote\n\
-69 head\n\
51 head office\n\
-35 header\n\
-78 heade…\n\
-36 headphones\n\
-36 headp…\n\
-73 headset\n\
-137 heads…\n\
83 health\n\
98 health authority\n\
45 health card\n\
-34 healthy\n\
57 healt…\n\
67 hear\n\
42 hear it\n\
92 hear us\n\
30 hear you\n\
60 hear your\n\
-44 hearing\n\
-44 heari…\n\
31 hears\n\
42 heat cheque\n\
-46 heating makes\n\
-136 hed\n\
81 hedder\n\
81 hedde…\n\
36 heeej\n\
39 heir\n\
-141 hej alle\n\
-42 hej camilla\n\
61 hej din\n\
113 hej du\n\
40 hej er\n\
189 hej far\n\
-65 hej hvad\n\
98 hej igen\n\
81 hej jeg\n\
33 hej lone\n\
37 hej mormor\n\
-124 hej skat\n\
-65 hej trine\n\
67 held\n\
86 held at\n\
36 held for\n\
89 hele\n\
64 hele beløbet\n\
-39 hele tiden\n\
57 hele vejen\n\
100 hell\n\
50 hell give\n\
-68 heller\n\
-68 heller ikke\n\
-40 helle…\n\
64 hello\n\
55 hello again\n\
115 hello dear\n\
49 hello i\n\
68 hello is\n\
34 hello were\n\
75 help\n\
47 help you\n\
-81 helped\n\
-112 helpe…\n\
-53 helpful\n\
-53 helpf…\n\
77 helping\n\
77 helpi…\n\
51 helps\n\
48 helps you\n\
-136 helst\n\
-42 helt\n\
212 hemen\n\
-53 hemen kapatin\n\
76 hemmelig\n\
50 hemmelig efterforskning\n\
81 hemos\n\
42 hen til\n\
-72 hende\n\
41 hende og\n\
-42 hende til\n\
35 hendes\n\
35 hende…\n\
-39 henrik\n\
43 hensyn\n\
43 hensyn til\n\
43 hensy…\n\
113 hent\n\
-74 hente\n\
-39 hente den\n\
-46 hente i\n\
94 henter\n\
69 henter den\n\
56 henter det\n\
105 henter dit\n\
-178 hentes\n\
-48 hentes på\n\
-33 henvendelse\n\
-54 henvendelse til\n\
-67 henvendelser\n\
-94 henve…\n\
67 her\n\
159 her @link\n\
-42 her bank\n\
-45 her card\n\
99 her du\n\
69 her for\n\
-53 her har\n\
64 her inden\n\
67 her jeg\n\
-50 her kan\n\
77 her med\n\
85 her og\n\
76 her on\n\
-82 her savings\n\
-41 her son\n\
-46 her that\n\
50 her to\n\
35 her vi\n\
116 here\n\
165 here @link\n\
45 here and\n\
98 here i\n\
40 here in\n\
107 here is\n\
65 here the\n\
44 here to\n\
73 here we\n\
75 here within\n\
-54 here you\n\
-91 heres\n\
-45 heres my\n\
112 herfra\n\
112 herfr…\n\
-72 herlev\n\
-72 herle…\n\
35 herma…\n\
39 hermed\n\
39 herme…\n\
-40 herni…\n\
-44 herring\n\
-44 herri…\n\
47 hertil\n\
47 herti…\n\
73 hes\n\
55 hes from\n\
38 hes on\n\
-66 hesaba\n\
-216 hesabi\n\
64 hesabima\n\
51 hesabin\n\
125 hesabina\n\
117 hesabina #\n\
87 hesabiniz\n\
-127 hesabiniza\n\
-39 hesab…\n\
79 hesap\n\
33 hesit…\n\
57 heure\n\
-109 heute abend\n\
87 heute noch\n\
105 hey\n\
44 hey i\n\
45 hey its\n\
53 hey sorry\n\
-30 hi\n\
-101 hi all\n\
-130 hi anna\n\
-89 hi dad\n\
98 hi dear\n\
-60 hi everyone\n\
76 hi i\n\
54 hi im\n\
-60 hi is\n\
-58 hi its\n\
35 hi nadia\n\
73 hi neighbour\n\
-66 hi priya\n\
-88 hi the\n\
94 hi there\n\
-51 hicbir\n\
-51 hicbi…\n\
-67 hidden\n\
-67 hidde…\n\
96 hier\n\
-91 high\n\
41 highe…\n\
-70 hillerød\n\
-84 hille…\n\
-126 hilsen\n\
-126 hilse…\n\
66 him\n\
-74 him a\n\
58 him hes\n\
31 him my\n\
-48 him on\n\
128 him the\n\
77 him to\n\
82 him what\n\
-62 himme…\n\
-60 hinanden\n\
-60 hinan…\n\
39 hired\n\
-86 his\n\
-52 his daughter\n\
-91 his own\n\
-146 his savings\n\
103 his way\n\
-41 history\n\
-79 histo…\n\
233 hit\n\
-130 hjem\n\
-61 hjem skal\n\
-132 hjemme\n\
66 hjemmefra\n\
33 hjemmefra like\n\
-50 hjemmeside\n\
-54 hjemm…\n\
142 hjælpe\n\
112 hjælpe dig\n\
-33 hjælpe med\n\
58 hjælper\n\
66 hjælper dig\n\
34 hjælper med\n\
134 hjælp…\n\
32 hjørn…\n\
45 hmrc\n\
62 ho\n\
-31 hobro\n\
38 hocha…\n\
84 hola\n\
32 hola le\n\
82 hold\n\
33 hold for\n\
73 hold it\n\
-43 hold on\n\
47 hold the\n\
30 hold you\n\
94 hold your\n\
-67 hold øje\n\
-59 holde\n\
-48 holder\n\
-96 holder lukket\n\
45 holders\n\
-62 holdet\n\
-54 holde…\n\
33 holding\n\
53 holdi…\n\
-52 holdsport\n\
-52 holds…\n\
-39 holdt\n\
-31 holiday\n\
-37 holiday allowance\n\
68 holiday money\n\
-33 holid…\n\
-74 holm\n\
55 holt\n\
-64 home\n\
70 home and\n\
-37 home the\n\
-34 home to\n\
-47 home today\n\
-51 homes\n\
-42 homework\n\
-42 homew…\n\
44 honest\n\
45 hones…\n\
91 hong\n\
91 hong kong\n\
-30 honorar\n\
46 hope\n\
67 hope you\n\
147 horas\n\
35 horas para\n\
-75 horsens\n\
-90 horse…\n\
-43 hos\n\
-51 hos @link\n\
71 hos dem\n\
69 hos dig\n\
-46 hos geldiniz\n\
-32 hos jer\n\
-64 hos mig\n\
40 hos min\n\
-82 hospice\n\
33 hospital\n\
-132 host\n\
-30 host family\n\
121 hotel\n\
58 hotel @link\n\
47 hotels\n\
85 hotel…\n\
-47 hotline\n\
-47 hotli…\n\
71 hour\n\
45 hours\n\
42 hours #\n\
73 hours @link\n\
-59 hours are\n\
-56 hours before\n\
39 hours or\n\
60 hours to\n\
38 hours with\n\
-33 hours you\n\
107 house number\n\
-40 housing benefit\n\
-76 hov\n\
-51 hov jeg\n\
-156 hoved…\n\
-50 how\n\
-44 how did\n\
-93 how do\n\
-51 how it\n\
96 how much\n\
-50 how they\n\
-199 how to\n\
-33 however\n\
-33 howev…\n\
-34 hows\n\
219 hoy\n\
63 hoy y\n\
47 hr\n\
-55 hr portal\n\
-77 hr system\n\
156 hrs\n\
-104 http\n\
-67 http #\n\
32 human\n\
-34 hun\n\
34 hun at\n\
121 hun er\n\
34 hun sagde\n\
32 hun sidder\n\
93 hun siger\n\
65 hun skal\n\
-33 hun så\n\
40 hun vil\n\
-53 hund\n\
-64 hunden\n\
-75 hunde…\n\
-50 hundi…\n\
106 hundred\n\
124 hundred and\n\
-54 hundrede kroner\n\
47 hundrede og\n\
83 hundr…\n\
-141 hung\n\
-138 hung up\n\
-40 hurt\n\
98 hurtig\n\
30 hurtige\n\
-75 hurtigt så\n\
76 hurti…\n\
92 husband\n\
70 husba…\n\
39 huset\n\
-184 husk\n\
-155 husk at\n\
-50 husk din\n\
-101 huske\n\
-140 huslejen\n\
-100 husle…\n\
-64 husst…\n\
-48 hvad\n\
102 hvad der\n\
-42 hvad du\n\
-63 hvad er\n\
-33 hvad hedder\n\
-41 hvad hun\n\
109 hvad jeg\n\
-123 hvad siger\n\
61 hvad skal\n\
84 hvad står\n\
-71 hvem\n\
-103 hvem der\n\
53 hvem er\n\
-64 hver\n\
-69 hver dag\n\
51 hver gang\n\
-116 hverdage\n\
-45 hverdage #\n\
-123 hverd…\n\
-57 hverken\n\
-57 hverk…\n\
-88 hvide\n\
-81 hvidvask og\n\
38 hvidvask overfør\n\
87 hvilken\n\
95 hvilken bank\n\
46 hvilk…\n\
39 hvis banken\n\
111 hvis de\n\
-56 hvis der\n\
-162 hvis det\n\
51 hvis du\n\
265 hvis ikke\n\
118 hvis jeg\n\
-58 hvis man\n\
-57 hvis nogen\n\
-93 hvor\n\
-58 hvor der\n\
61 hvor det\n\
-61 hvor en\n\
-40 hvor man\n\
37 hvor mange\n\
110 hvor meget\n\
-42 hvor pengene\n\
-140 hvordan\n\
-140 hvord…\n\
-51 hvorfor\n\
-51 hvorf…\n\
-79 hvornår\n\
-79 hvorn…\n\
-75 hydrangeas\n\
-75 hydra…\n\
-66 hygge\n\
-53 håber\n\
60 hånden\n\
60 hånde…\n\
-35 hæleri\n\
-35 hæler…\n\
-54 hænger i\n\
-62 hænge…\n\
137 hæv\n\
72 hæv alle\n\
70 hæve #\n\
37 hævekort\n\
52 hævekort og\n\
65 hævek…\n\
204 hæver\n\
39 hæver #\n\
-55 høj\n\
-60 høje\n\
-61 høje taastrup\n\
-87 højre\n\
38 højtt…\n\
172 hør\n\
63 hør her\n\
-117 høre\n\
-49 høre det\n\
-40 høre om\n\
-45 hører\n\
-87 i a\n\
-35 i aalborg\n\
41 i accidentally\n\
-35 i afdelingen\n\
79 i already\n\
-151 i alt\n\
82 i am\n\
-148 i appen\n\
-34 i april\n\
96 i ask\n\
-56 i at\n\
-67 i aula\n\
36 i automaten\n\
63 i banken\n\
41 i barcelona\n\
74 i believe\n\
35 i bero\n\
-59 i betalingsservice\n\
63 i bilen\n\
-31 i boksen\n\
-78 i borgerservice\n\
-34 i borrow\n\
-39 i brevet\n\
-63 i bring\n\
-206 i bøde\n\
100 i call\n\
-53 i called\n\
119 i can\n\
133 i cant\n\
36 i chatten\n\
41 i civil\n\
74 i dag\n\
-42 i dai\n\
-112 i danmark\n\
-49 i de\n\
58 i delete\n\
38 i den\n\
-65 i denne\n\
39 i deres\n\
33 i didnt\n\
-158 i digital\n\
-44 i din\n\
101 i dit\n\
161 i do\n\
-97 i e\n\
30 i en\n\
-30 i er\n\
-44 i esbjerg\n\
-43 i et\n\
-40 i ever\n\
51 i fare\n\
-53 i filialen\n\
-54 i finally\n\
-38 i found\n\
-31 i gang\n\
75 i gebyr\n\
115 i get\n\
118 i give\n\
-38 i go\n\
-39 i got\n\
44 i gruppen\n\
84 i guide\n\
-112 i går\n\
-95 i har\n\
50 i have\n\
40 i hear\n\
-44 i hillerød\n\
33 i hit\n\
77 i hope\n\
-50 i hung\n\
55 i ikke\n\
47 i jylland\n\
-85 i kan\n\
50 i know\n\
-32 i kælderen\n\
43 i kø\n\
73 i københavn\n\
-67 i køen\n\
48 i litauen\n\
42 i live\n\
42 i lunar\n\
58 i made\n\
82 i make\n\
58 i malmø\n\
-106 i min\n\
51 i mitid\n\
-101 i mobilbanken\n\
-51 i morgen\n\
161 i must\n\
126 i møde\n\
59 i need\n\
-60 i netbank\n\
-124 i netbanken\n\
40 i netto\n\
58 i never\n\
31 i nie\n\
50 i norge\n\
32 i og\n\
155 i only\n\
35 i ordered\n\
-34 i owe\n\
-106 i paid\n\
-41 i pakkeboksen\n\
85 i pay\n\
57 i polen\n\
-50 i postnord\n\
88 i press\n\
35 i pressed\n\
87 i put\n\
34 i read\n\
-60 i receptionen\n\
-30 i repeat\n\
-38 i ro\n\
47 i røret\n\
45 i sag\n\
-30 i said\n\
48 i samarbejde\n\
57 i saw\n\
140 i see\n\
-65 i seks\n\
91 i send\n\
146 i sent\n\
132 i should\n\
37 i show\n\
44 i si\n\
39 i sign\n\
-112 i skal\n\
-91 i skuffen\n\
-30 i smør\n\
-80 i sold\n\
80 i speaking\n\
-46 i still\n\
69 i stykker\n\
35 i suoi\n\
-60 i swear\n\
39 i take\n\
41 i talk\n\
-55 i tastselv\n\
30 i teach\n\
-35 i telefon\n\
84 i tell\n\
-117 i think\n\
90 i thought\n\
-60 i toget\n\
-70 i told\n\
-54 i tolv\n\
-31 i took\n\
38 i transfer\n\
52 i tre\n\
70 i trust\n\
-124 i tvivl\n\
34 i type\n\
37 i typed\n\
-46 i uge\n\
32 i uhævede\n\
77 i understand\n\
33 i usdt\n\
96 i use\n\
-35 i vil\n\
-37 i vilnius\n\
-86 i vores\n\
65 i wait\n\
64 i want\n\
-82 i was\n\
69 i will\n\
92 i work\n\
85 i would\n\
82 i write\n\
-31 i wrote\n\
-54 i zone\n\
-98 ia\n\
171 iade\n\
56 iade edilecek\n\
-91 iar\n\
113 iban\n\
-39 ic\n\
65 iceri…\n\
117 ich\n\
75 ich bin\n\
81 ich bins\n\
61 ich brauche\n\
31 ich das\n\
38 ich hab\n\
44 ich sie\n\
-49 ich wollte\n\
-49 ici la\n\
167 icin\n\
159 icin @link\n\
70 icin cpr\n\
114 icinde\n\
114 icind…\n\
66 icloud\n\
66 iclou…\n\
-143 id #\n\
54 id and\n\
40 id card\n\
-56 id expires\n\
42 id for\n\
-77 id like\n\
153 id og\n\
64 id password\n\
131 id til\n\
52 id y\n\
-76 ida\n\
-40 ide\n\
-30 idea\n\
40 identita\n\
63 identitatea\n\
-40 identitet med\n\
-46 identiteten\n\
121 identity\n\
-37 identity card\n\
46 identity is\n\
45 identity was\n\
99 ident…\n\
-33 idømt\n\
-62 iejim…\n\
-152 ieri\n\
31 iesko…\n\
-68 if\n\
-165 if a\n\
-41 if anyone\n\
-43 if asked\n\
78 if he\n\
77 if i\n\
-110 if it\n\
32 if its\n\
-30 if nobody\n\
57 if not\n\
36 if she\n\
-48 if somebody\n\
-75 if someone\n\
-42 if something\n\
-55 if that\n\
-99 if thats\n\
74 if the\n\
-120 if they\n\
-62 if you\n\
-87 if youd\n\
-64 if your\n\
-110 if youre\n\
-114 if youve\n\
-84 igen\n\
-45 igen den\n\
-81 igen i\n\
41 igennem\n\
30 igennem hvis\n\
41 igenn…\n\
57 ignore\n\
63 ignore the\n\
-43 ignore this\n\
50 ignoring\n\
100 ignor…\n\
-37 ihjel\n\
250 ihnen\n\
170 ihr\n\
125 ihr zugang\n\
101 ihre\n\
-53 ihre karte\n\
-86 ihrem\n\
-40 ihrem passwort\n\
-34 ihren\n\
-55 ii\n\
50 ii dati\n\
-31 ikke bedt\n\
-30 ikke bestilt\n\
-102 ikke besvares\n\
-147 ikke betale\n\
216 ikke betalt\n\
70 ikke bliver\n\
54 ikke det\n\
48 ikke dig\n\
91 ikke du\n\
101 ikke er\n\
53 ikke et\n\
36 ikke for\n\
-70 ikke foretage\n\
37 ikke fået\n\
-30 ikke give\n\
37 ikke gør\n\
-169 ikke gøre\n\
-58 ikke har\n\
54 ikke have\n\
40 ikke i\n\
-72 ikke imod\n\
-57 ikke inden\n\
30 ikke komme\n\
73 ikke lade\n\
32 ikke logge\n\
38 ikke med\n\
-31 ikke mere\n\
132 ikke må\n\
-55 ikke noget\n\
43 ikke nævne\n\
-35 ikke og\n\
-35 ikke om\n\
-147 ikke oplyse\n\
-32 ikke os\n\
71 ikke overføre\n\
110 ikke på\n\
-55 ikke registreret\n\
127 ikke ringe\n\
-46 ikke se\n\
-46 ikke selv\n\
116 ikke sige\n\
-49 ikke svare\n\
71 ikke så\n\
30 ikke tage\n\
98 ikke tale\n\
51 ikke vil\n\
-144 il #\n\
34 il a\n\
36 il conto\n\
-37 il cpr\n\
41 il faut\n\
145 il mio\n\
-57 il mitid\n\
-71 il pagamento\n\
51 il pin\n\
200 il suo\n\
172 il telefono\n\
69 ilgil…\n\
66 ilk\n\
-43 ill\n\
-61 ill be\n\
-138 ill call\n\
-34 ill do\n\
-77 ill pay\n\
-38 ill take\n\
122 illegal\n\
105 illeg…\n\
-71 ils\n\
62 im\n\
38 im a\n\
56 im agent\n\
64 im at\n\
51 im back\n\
80 im collecting\n\
-38 im getting\n\
76 im going\n\
114 im in\n\
103 im not\n\
108 im on\n\
37 im standing\n\
42 im the\n\
-58 im there\n\
-48 imens\n\
117 immediately\n\
89 immediately on\n\
126 immed…\n\
63 immigration\n\
63 immig…\n\
-75 imod\n\
-32 imod betaling\n\
53 impayee\n\
70 impay…\n\
-30 imperative\n\
-34 imper…\n\
-74 impli…\n\
-39 impol…\n\
-42 import\n\
90 important\n\
56 important message\n\
31 importe\n\
57 impor…\n\
-84 imzal…\n\
61 in #\n\
66 in 24h\n\
49 in aalborg\n\
54 in aarhus\n\
-67 in about\n\
86 in advance\n\
-34 in again\n\
37 in an\n\
117 in and\n\
32 in aplicatia\n\
-38 in at\n\
-66 in billund\n\
133 in bitcoin\n\
93 in browser\n\
41 in but\n\
-31 in card\n\
-66 in care\n\
-51 in case\n\
96 in cash\n\
80 in contact\n\
-57 in contul\n\
64 in copenhagen\n\
30 in custody\n\
31 in cyprus\n\
30 in danemarca\n\
-57 in daneza\n\
89 in danimarca\n\
-120 in danish\n\
-131 in den\n\
-52 in der\n\
-150 in digital\n\
37 in dk\n\
-80 in doubt\n\
-93 in e\n\
46 in einer\n\
-125 in english\n\
50 in envelope\n\
55 in esbjerg\n\
-34 in estonia\n\
83 in five\n\
-53 in force\n\
-37 in fredericia\n\
77 in frederiksberg\n\
-39 in from\n\
102 in front\n\
-53 in full\n\
39 in føtex\n\
-35 in gdansk\n\
50 in gift\n\
39 in glostrup\n\
38 in hamburg\n\
76 in here\n\
35 in hong\n\
-60 in ihrem\n\
-68 in inglese\n\
-95 in its\n\
-91 in june\n\
-60 in line\n\
-54 in love\n\
30 in malmø\n\
52 in malta\n\
-106 in march\n\
-38 in minsu\n\
32 in money\n\
-139 in netbank\n\
50 in odense\n\
-47 in on\n\
102 in one\n\
-38 in peace\n\
34 in poland\n\
85 in portugal\n\
-43 in romania\n\
-74 in room\n\
-47 in section\n\
-30 in september\n\
61 in singapore\n\
33 in spain\n\
-81 in teams\n\
-43 in that\n\
-76 in the\n\
-51 in their\n\
45 in thirty\n\
-75 in this\n\
-34 in three\n\
-67 in to\n\
130 in una\n\
96 in usdt\n\
-61 in vejle\n\
62 in w\n\
-78 in which\n\
178 in with\n\
-35 in writing\n\
46 in your\n\
-36 in zone\n\
62 in østerbro\n\
75 inact…\n\
95 inaczej\n\
95 inacz…\n\
-30 inainte\n\
-30 inain…\n\
-57 inanm…\n\
-50 inbox\n\
-64 inchideti\n\
-44 inchis\n\
-122 inchi…\n\
-62 incident\n\
-88 incid…\n\
-36 incl vat\n\
45 including\n\
105 inclu…\n\
-54 income\n\
64 incompleta\n\
68 incomplete\n\
35 incomplete address\n\
74 incom…\n\
-32 ind fra\n\
50 ind her\n\
102 ind med\n\
96 ind og\n\
-69 ind på\n\
51 ind som\n\
-36 ind til\n\
98 indbetal\n\
63 indbetale\n\
59 indbetaler\n\
-33 indbetales\n\
-48 indbetales på\n\
-61 indbetalingskort\n\
68 indbetalt\n\
43 indbetalt et\n\
124 indbe…\n\
31 inde\n\
-55 inde i\n\
55 indefrosne\n\
80 indef…\n\
-48 inden det\n\
36 inden en\n\
-61 inden fredag\n\
-44 inden fristen\n\
31 inden i\n\
171 inden kl\n\
69 inden søndag\n\
30 indes…\n\
-91 index\n\
-42 indgangen\n\
-44 indga…\n\
-33 indian nationals\n\
68 indir…\n\
46 indko…\n\
-31 indkøb\n\
-31 indkø…\n\
-39 indledning\n\
51 indle…\n\
-59 indsigelse\n\
-95 indsi…\n\
45 indsk…\n\
-55 indstillinger\n\
34 indsætte\n\
93 indsæ…\n\
105 indtast\n\
49 indtast dit\n\
36 indtast kort\n\
81 indtaste\n\
49 indtaste dit\n\
105 indta…\n\
-58 indtil torsdag\n\
-99 ines\n\
63 infected\n\
141 infec…\n\
34 infil…\n\
110 infla…\n\
84 info\n\
46 info @link\n\
65 info@…\n\
41 informa\n\
-48 information about\n\
94 information on\n\
-32 information or\n\
40 informed\n\
-129 ingen\n\
45 ingen penge\n\
-64 inger\n\
-38 inglese\n\
-64 ingle…\n\
-31 inhal…\n\
-63 inici…\n\
120 inkasso\n\
150 inkas…\n\
-99 input\n\
36 inreg…\n\
71 inside\n\
60 inside we\n\
95 insid…\n\
53 insieme al\n\
35 insis…\n\
86 inspe…\n\
135 insta\n\
-95 install anydesk\n\
-50 install remote\n\
50 installed\n\
39 installer\n\
-32 instalments\n\
134 instant\n\
89 instant transfer\n\
35 insta…\n\
54 instead before\n\
44 instead of\n\
-50 insul…\n\
99 insurance\n\
42 insurance #\n\
39 insurer\n\
120 insur…\n\
-98 int\n\
-47 integ…\n\
91 interesse\n\
129 interest\n\
95 interest in\n\
37 interested\n\
34 interim\n\
36 international\n\
-47 international house\n\
53 internationale\n\
78 internet\n\
49 internete\n\
198 interpol\n\
-45 interpret\n\
-83 interpreter\n\
-35 interpreters\n\
-34 interviews\n\
65 inter…\n\
69 intestato\n\
71 intes…\n\
-128 intet\n\
36 into custody\n\
44 into our\n\
61 into your\n\
107 intr\n\
54 intr o\n\
72 intr un\n\
-79 intranet\n\
-90 intra…\n\
-92 intre\n\
36 introduceti\n\
62 intruder\n\
79 intru…\n\
47 investigacion\n\
74 investigating\n\
32 investigating officer\n\
78 investigation\n\
-41 investigation and\n\
-86 investigation of\n\
74 investigation press\n\
112 investigators\n\
-73 investing\n\
-73 investing in\n\
-34 investments\n\
32 inves…\n\
-39 invia…\n\
-57 invitation\n\
-32 invited\n\
-124 invit…\n\
-114 invoice\n\
-57 invoice #\n\
-57 invoice as\n\
-33 invoiced\n\
-117 invoices\n\
-65 invoices at\n\
-139 invoi…\n\
-35 involve\n\
60 involved\n\
65 involved in\n\
33 invol…\n\
104 ip\n\
40 ip address\n\
155 ipad\n\
149 iphone\n\
193 iphone #\n\
32 iphone claim\n\
149 iphon…\n\
138 iptal\n\
113 ir\n\
152 ir as\n\
88 ir patvirtinkite\n\
35 irasy…\n\
47 irreg…\n\
115 irs\n\
30 is\n\
-191 is #\n\
58 is a\n\
70 is already\n\
65 is an\n\
-34 is anne\n\
130 is asking\n\
140 is at\n\
-42 is available\n\
-42 is awake\n\
78 is being\n\
173 is blocked\n\
38 is booked\n\
-34 is broken\n\
84 is called\n\
-57 is cancelled\n\
42 is clean\n\
84 is closed\n\
132 is coming\n\
-76 is confirmed\n\
-32 is covered\n\
38 is danish\n\
69 is danske\n\
-98 is delayed\n\
-35 is down\n\
-189 is due\n\
-33 is expected\n\
-61 is fine\n\
113 is for\n\
-37 is free\n\
131 is from\n\
99 is frozen\n\
38 is full\n\
41 is given\n\
68 is going\n\
39 is gone\n\
89 is held\n\
-56 is here\n\
-41 is how\n\
33 is in\n\
77 is invalid\n\
50 is it\n\
31 is just\n\
117 is locked\n\
57 is lost\n\
51 is microsoft\n\
60 is missing\n\
109 is mitid\n\
-45 is moved\n\
112 is my\n\
52 is needed\n\
81 is not\n\
51 is now\n\
-101 is officer\n\
34 is on\n\
92 is one\n\
33 is only\n\
-68 is ordered\n\
-87 is paid\n\
33 is pending\n\
-99 is ready\n\
-116 is registered\n\
69 is released\n\
46 is required\n\
74 is reserved\n\
30 is restricted\n\
57 is returned\n\
-83 is right\n\
35 is sending\n\
-33 is settled\n\
-31 is so\n\
42 is still\n\
103 is stopped\n\
34 is suspended\n\
-41 is that\n\
67 is the\n\
39 is this\n\
-35 is too\n\
76 is trying\n\
47 is two\n\
95 is under\n\
-38 is up\n\
-38 is used\n\
-65 is valid\n\
111 is waiting\n\
-43 is what\n\
-53 is your\n\
76 is yours\n\
45 isduotas\n\
45 isduo…\n\
39 ishøj…\n\
-74 islan…\n\
57 ismok…\n\
-43 isnt us\n\
-127 issiu…\n\
-55 issue\n\
66 issued\n\
66 issue…\n\
-34 ist\n\
-62 ist am\n\
34 ist nicht\n\
96 istantaneo\n\
88 istan…\n\
-93 istedi\n\
-189 isted…\n\
-40 istemez\n\
-55 istem…\n\
-91 isteyen\n\
-210 istey…\n\
69 istiyor\n\
89 istiyorum\n\
188 istiy…\n\
67 it #\n\
90 it @link\n\
-39 it all\n\
34 it and\n\
-54 it arrives\n\
39 it as\n\
52 it asks\n\
-121 it at\n\
30 it back\n\
47 it before\n\
-38 it begins\n\
32 it between\n\
71 it but\n\
41 it by\n\
-149 it call\n\
-45 it came\n\
36 it cant\n\
99 it comes\n\
84 it confidential\n\
-39 it costs\n\
-46 it desk\n\
48 it didnt\n\
38 it dont\n\
43 it down\n\
-35 it ends\n\
91 it first\n\
33 it for\n\
41 it good\n\
98 it has\n\
31 it helpdesk\n\
204 it here\n\
-43 it holds\n\
80 it i\n\
-65 it if\n\
34 it im\n\
-87 it in\n\
36 it is\n\
-101 it isnt\n\
106 it it\n\
52 it ive\n\
-30 it looks\n\
-64 it may\n\
40 it means\n\
83 it must\n\
39 it myself\n\
40 it needs\n\
-64 it no\n\
78 it normal\n\
94 it now\n\
49 it ok\n\
-110 it on\n\
-43 it only\n\
-55 it or\n\
79 it out\n\
60 it over\n\
71 it please\n\
36 it press\n\
69 it say\n\
223 it says\n\
-38 it security\n\
-39 it shows\n\
35 it straight\n\
54 it then\n\
-66 it this\n\
84 it to\n\
51 it today\n\
-33 it too\n\
-45 it under\n\
45 it up\n\
-51 it was\n\
-55 it wasnt\n\
-34 it we\n\
-66 it were\n\
46 it what\n\
-68 it where\n\
47 it within\n\
99 it without\n\
-45 it works\n\
61 it yet\n\
-72 it you\n\
-70 it yourself\n\
-31 itari…\n\
55 item\n\
88 iti\n\
43 iti trimit\n\
-36 itll\n\
-82 itll be\n\
102 its a\n\
-53 its about\n\
-47 its all\n\
-51 its at\n\
106 its been\n\
45 its for\n\
-58 its fraud\n\
-31 its free\n\
80 its henrik\n\
-60 its in\n\
-51 its just\n\
134 its me\n\
65 its my\n\
-38 its not\n\
-181 its on\n\
89 its only\n\
-52 its owners\n\
46 its paid\n\
37 its really\n\
77 its refunded\n\
30 its the\n\
68 its under\n\
61 its urgent\n\
-185 its way\n\
94 its your\n\
46 its yours\n\
-76 itself\n\
-76 itsel…\n\
104 ive already\n\
70 ive been\n\
-34 ive blocked\n\
39 ive got\n\
91 ive had\n\
59 ive just\n\
101 ive only\n\
-130 ive put\n\
-30 ive seen\n\
-86 ive sent\n\
59 iveskite\n\
59 ivesk…\n\
-36 iyi\n\
46 iyi gunler\n\
88 j\n\
-52 ja der\n\
76 ja det\n\
67 ja for\n\
39 ja hallo\n\
-58 ja men\n\
58 ja til\n\
-44 jagtvej\n\
-44 jagtv…\n\
-69 jai\n\
40 jai une\n\
-141 jak\n\
40 jak sie\n\
-50 jakke…\n\
-192 jamais\n\
-40 jamais de\n\
-192 jamai…\n\
93 jamen\n\
32 james\n\
-48 jana\n\
-130 januar\n\
-39 januar #\n\
-127 january\n\
-151 janua…\n\
-31 japan\n\
-136 jau\n\
-40 javais\n\
-40 javai…\n\
81 je\n\
111 je fais\n\
42 je ne\n\
141 je suis\n\
84 je te\n\
53 je travaille\n\
68 je vous\n\
73 jeden\n\
43 jeg arbejder\n\
-72 jeg betale\n\
54 jeg bliver\n\
43 jeg bor\n\
55 jeg bruge\n\
43 jeg da\n\
104 jeg dem\n\
55 jeg den\n\
127 jeg det\n\
118 jeg dig\n\
-93 jeg din\n\
43 jeg en\n\
122 jeg er\n\
-80 jeg fik\n\
-42 jeg finder\n\
-101 jeg få\n\
45 jeg giver\n\
53 jeg guider\n\
33 jeg gør\n\
61 jeg gøre\n\
42 jeg har\n\
-61 jeg havde\n\
138 jeg hedder\n\
-103 jeg henter\n\
30 jeg ikke\n\
149 jeg kan\n\
38 jeg kom\n\
33 jeg komme\n\
-52 jeg købe\n\
37 jeg køber\n\
-63 jeg lagde\n\
54 jeg lover\n\
-85 jeg lægger\n\
68 jeg læser\n\
59 jeg mangler\n\
72 jeg må\n\
45 jeg nok\n\
68 jeg om\n\
-73 jeg på\n\
91 jeg ringer\n\
51 jeg se\n\
53 jeg selv\n\
32 jeg ser\n\
170 jeg sidder\n\
30 jeg siger\n\
131 jeg skal\n\
51 jeg skriver\n\
73 jeg skylder\n\
35 jeg stiller\n\
-50 jeg står\n\
-84 jeg tage\n\
44 jeg taler\n\
78 jeg til\n\
-61 jeg tror\n\
-42 jeg var\n\
-102 jeg vil\n\
-50 jeg ville\n\
61 jeg åbner\n\
-32 jei\n\
-78 jens\n\
53 jensen\n\
53 jense…\n\
-38 jeppe\n\
-71 jer\n\
43 jer og\n\
-118 jeres\n\
38 jeres barn\n\
-59 jesli\n\
-93 jesli to\n\
-164 jest\n\
73 jestem\n\
115 jeste…\n\
-35 jette\n\
247 jetzt\n\
69 jetzt die\n\
-70 jeudi\n\
51 jewellery\n\
68 jewel…\n\
-34 jf\n\
40 ji\n\
-126 jie\n\
95 jis\n\
35 jo ikke\n\
-53 jo lige\n\
-56 job\n\
-36 job in\n\
-67 jobbet\n\
-67 jobbe…\n\
-105 jobcentret\n\
-104 jobce…\n\
72 jobindex\n\
72 jobin…\n\
-55 jobnet\n\
-55 jobne…\n\
-114 jobs\n\
-73 joi\n\
-41 joi la\n\
-52 jonas\n\
60 jonas from\n\
-50 jorde…\n\
41 jour\n\
63 journal\n\
-51 journalnummer\n\
-39 journ…\n\
-70 json\n\
77 judge\n\
74 judge has\n\
-30 julef…\n\
-100 juli\n\
-101 july\n\
104 jums\n\
-168 june\n\
-114 juni\n\
119 jus\n\
51 jusqua\n\
74 just\n\
-115 just approve\n\
-50 just before\n\
-30 just come\n\
34 just confirm\n\
73 just do\n\
47 just give\n\
78 just got\n\
45 just let\n\
193 just need\n\
74 just now\n\
98 just read\n\
66 just say\n\
-41 just send\n\
33 just sent\n\
90 just swipe\n\
56 just take\n\
45 just tell\n\
74 just the\n\
49 justice\n\
54 justice three\n\
91 justice to\n\
78 justification\n\
66 justi…\n\
92 jusu\n\
-74 jusu #\n\
-45 jusu kortele\n\
44 jusu vardu\n\
-37 jutland\n\
-53 jutla…\n\
-139 jutro\n\
174 jyske\n\
149 jyske bank\n\
34 jyskebank\n\
34 jyske…\n\
-92 jørgen\n\
-92 jørge…\n\
137 k\n\
75 k four\n\
42 ka tik\n\
-36 kabel…\n\
-40 kabin…\n\
126 kad\n\
76 kad mano\n\
-133 kadar\n\
-66 kadin\n\
102 kaere\n\
102 kaere kunde\n\
-149 kaffe\n\
-53 kaffe og\n\
-55 kaffen\n\
-160 kaffe…\n\
-55 kage\n\
-146 kaip\n\
-78 kaj\n\
30 kalba\n\
64 kalbeti\n\
64 kalbe…\n\
-30 kalen…\n\
75 kamera\n\
159 kamer…\n\
-55 kan betale\n\
43 kan betales\n\
47 kan blive\n\
-33 kan de\n\
-55 kan der\n\
-66 kan det\n\
32 kan få\n\
36 kan godt\n\
51 kan gøre\n\
-32 kan han\n\
-51 kan hente\n\
-60 kan hentes\n\
65 kan hjælpe\n\
-91 kan i\n\
116 kan kun\n\
-71 kan man\n\
-95 kan nu\n\
-88 kan også\n\
38 kan ophæves\n\
47 kan rette\n\
-82 kan sende\n\
38 kan ses\n\
-51 kan ske\n\
31 kan stoppe\n\
70 kan sætte\n\
77 kan tage\n\
56 kan være\n\
45 kance…\n\
84 kann\n\
-43 kantinen\n\
-94 kanti…\n\
-72 kapatin\n\
-35 kapatin ve\n\
-71 kapattim\n\
-64 kapat…\n\
-42 kapitel\n\
-37 kapitel #\n\
74 kapora\n\
74 kapor…\n\
-30 kara\n\
-30 kara para\n\
68 karari\n\
-165 karen\n\
-61 kargo\n\
39 kargo…\n\
51 karol…\n\
-72 karsi…\n\
-79 karst…\n\
131 kart\n\
99 kart numaranizi\n\
49 karta\n\
115 karte\n\
63 kartennummer\n\
50 karte…\n\
77 karti\n\
-51 kartini\n\
-70 kartiniz\n\
35 kartinizi\n\
-57 kartinizi getirin\n\
119 kartinizin\n\
-68 kartinizin arkasindaki\n\
162 kartla\n\
161 kartl…\n\
-92 karto…\n\
-34 kartu\n\
69 karty\n\
-182 kas\n\
-111 kasia\n\
118 kasper\n\
121 kaspe…\n\
-60 kasse\n\
-76 kassen\n\
-58 kasserer\n\
-100 kasse…\n\
44 kastrup\n\
44 kastr…\n\
-46 katil…\n\
-45 katri…\n\
-71 katten\n\
-71 katte…\n\
75 kaucj…\n\
58 kaution\n\
46 kaution på\n\
58 kauti…\n\
84 kayde…\n\
60 kaydi…\n\
100 kayit\n\
126 kazan…\n\
54 kazko…\n\
53 kbh\n\
87 keep\n\
156 keep #\n\
107 keep it\n\
64 keep me\n\
-72 keep the\n\
75 keep this\n\
93 keep your\n\
34 keeping\n\
34 keepi…\n\
-51 keine\n\
-36 keine links\n\
-67 keltas\n\
-67 kelta…\n\
-90 kende\n\
-75 kender\n\
-64 kender du\n\
-81 kende…\n\
-30 kendilerini\n\
-39 kendiniz\n\
-170 kendi…\n\
-64 kendte\n\
-64 kendt…\n\
-174 kept\n\
-40 kept for\n\
-33 kerne…\n\
-51 kettle\n\
-51 kettl…\n\
-44 ketvirtadieni\n\
-44 ketvi…\n\
35 kevin\n\
56 key card\n\
60 key in\n\
-89 key to\n\
-34 keybo…\n\
50 keypad\n\
32 keypad and\n\
50 keypa…\n\
-30 keys\n\
36 keys come\n\
-195 kg\n\
-175 kh\n\
-46 ki\n\
-31 kid\n\
-128 kids\n\
-30 kig\n\
-62 kigge\n\
-34 kigge på\n\
-62 kigge…\n\
-41 kilog…\n\
-118 kilom…\n\
-60 kilos\n\
-60 kim\n\
55 kimliginizi\n\
41 kimli…\n\
-121 kimseye\n\
-40 kimseye søyleme\n\
-87 kimseyle\n\
-82 kimseyle paylasmayin\n\
-216 kimse…\n\
56 kin\n\
-74 kind\n\
56 kind of\n\
-82 kind regards\n\
-63 kindergarten\n\
-45 kinde…\n\
131 kindly\n\
131 kindl…\n\
35 kirsten\n\
-64 kisil…\n\
183 kitaip\n\
183 kitai…\n\
-147 kitchen\n\
-96 kitch…\n\
-42 kitebank\n\
-42 kiteb…\n\
-42 kl\n\
-40 kl #\n\
-118 klage\n\
-49 klage til\n\
-63 klager\n\
-102 klage…\n\
79 klaida\n\
79 klaid…\n\
-43 klaip…\n\
-38 klar et\n\
-39 klar i\n\
-37 klar log\n\
37 klar med\n\
108 klar og\n\
35 klar så\n\
57 klar til\n\
-32 klarer\n\
-35 klare…\n\
-146 klass…\n\
47 klaus\n\
51 klientkontoen\n\
51 klien…\n\
40 klik\n\
34 klik her\n\
-35 klik ikke\n\
-53 klik på\n\
-104 klikk…\n\
-98 klini…\n\
-100 klip\n\
-69 klip det\n\
60 klipper\n\
-127 klokken\n\
-31 klokken #\n\
-45 klokken to\n\
-132 klokk…\n\
-48 klubb…\n\
-98 klucz…\n\
-121 km\n\
47 km t\n\
-80 knappen\n\
-39 knappen i\n\
-75 knapp…\n\
-53 knock\n\
-117 know about\n\
52 know i\n\
37 know it\n\
55 know the\n\
-67 know your\n\
-32 known\n\
88 knows\n\
57 knows my\n\
-86 knus\n\
174 kod\n\
-58 kod #\n\
104 kod z\n\
182 koda\n\
-142 kodas\n\
-116 kodas #\n\
120 kode\n\
-61 kode #\n\
79 kode der\n\
64 kode du\n\
-45 kode er\n\
44 kode med\n\
62 kode nu\n\
140 kode på\n\
43 kode så\n\
32 kode til\n\
36 kode vi\n\
87 koden\n\
-44 koden #\n\
-58 koden er\n\
106 koden fra\n\
58 koden med\n\
41 koden og\n\
125 koden op\n\
74 koden så\n\
44 kodeord\n\
62 kodeo…\n\
-66 koder\n\
-42 koder eller\n\
202 koderne\n\
31 koderne op\n\
202 koder…\n\
-31 kodeviser\n\
-31 kodev…\n\
-66 kodo\n\
136 kodu\n\
47 kodunu\n\
31 kodunuzu\n\
33 kol\n\
63 kolay\n\
-87 kolding\n\
-101 koldi…\n\
178 kollega\n\
47 kollega i\n\
119 kolle…\n\
-96 kom\n\
-116 kom forbi\n\
-45 kom ind\n\
-93 kom og\n\
61 kom til\n\
90 komen…\n\
63 komiser\n\
-79 komis…\n\
39 komm\n\
-38 komme\n\
-37 komme forbi\n\
-139 komme i\n\
77 komme ind\n\
-73 kommen\n\
47 kommer den\n\
-50 kommer efter\n\
96 kommer en\n\
-87 kommer fra\n\
-52 kommer i\n\
-41 kommer ikke\n\
70 kommer om\n\
45 kommer til\n\
74 kommer vores\n\
31 kommet\n\
72 kommet en\n\
-37 kommu…\n\
35 kompromitteret\n\
55 kompr…\n\
-84 komsu…\n\
51 koncie\n\
51 konci…\n\
59 konfirmation\n\
114 konfi…\n\
91 kong\n\
-60 konge…\n\
56 konkurrence\n\
152 konku…\n\
-66 konso…\n\
69 konstateret\n\
54 konstateret at\n\
69 konst…\n\
-66 konta\n\
44 konta i\n\
-100 kontakt\n\
-141 kontakt din\n\
-127 kontakt mitid\n\
-52 kontaktbedrageri\n\
-32 kontakte\n\
57 kontakter\n\
-75 kontant\n\
60 kontanter\n\
36 kontanterne\n\
-86 konte…\n\
48 konti\n\
-101 kontingent\n\
-49 kontingent #\n\
-138 konti…\n\
115 konto\n\
75 konto #\n\
109 konto du\n\
56 konto er\n\
49 konto for\n\
34 konto hos\n\
146 konto i\n\
30 konto inden\n\
90 konto jeg\n\
96 konto med\n\
67 konto og\n\
-35 konto på\n\
81 konto som\n\
35 konto til\n\
42 kontoen er\n\
56 kontoen og\n\
82 kontonr\n\
39 kontonr og\n\
86 kontonummer\n\
76 kontonummer jeg\n\
120 kontonummer og\n\
66 kontonummer så\n\
-98 kontooplysninger\n\
-53 kontooplysninger i\n\
-45 kontoret\n\
-33 kontrakt\n\
85 kontrolafgift\n\
70 kontrolcifre\n\
72 kontr…\n\
38 konus…\n\
33 kopenhagen\n\
36 kopenhagos\n\
-39 kopen…\n\
48 kopieret\n\
56 kopie…\n\
-41 kopya…\n\
-37 koron\n\
78 kort\n\
-134 kort #\n\
182 kort @link\n\
-47 kort der\n\
-66 kort du\n\
-97 kort eller\n\
64 kort er\n\
96 kort for\n\
83 kort her\n\
-41 kort ind\n\
73 kort mitid\n\
85 kort nummer\n\
-31 kort når\n\
119 kort og\n\
44 kort på\n\
40 kort skal\n\
38 kort så\n\
125 kortele\n\
132 korteles\n\
31 korteles numeri\n\
-50 kortet\n\
-41 kortet er\n\
38 korte…\n\
145 kortnr\n\
139 kortnummer\n\
70 kortnummer for\n\
95 kortnummer og\n\
30 kortnummer så\n\
60 kortnummer udløb\n\
55 kortnummer udløbsdato\n\
99 kortnummeret\n\
163 kortn…\n\
84 kortoplysninger\n\
67 kortoplysninger @link\n\
41 kortoplysninger for\n\
75 korto…\n\
-33 korts…\n\
76 koster\n\
168 koster #\n\
31 kowalczyk\n\
46 kowal…\n\
153 koyun\n\
67 kr\n\
197 kr #\n\
296 kr @link\n\
-34 kr a\n\
34 kr accept\n\
127 kr and\n\
56 kr angiv\n\
-44 kr at\n\
30 kr back\n\
-32 kr beløbet\n\
163 kr betal\n\
-87 kr betales\n\
-104 kr by\n\
37 kr card\n\
80 kr claim\n\
-58 kr da\n\
53 kr der\n\
51 kr det\n\
113 kr do\n\
-38 kr each\n\
106 kr en\n\
62 kr er\n\
-56 kr for\n\
-42 kr fra\n\
-105 kr from\n\
-38 kr goes\n\
-176 kr has\n\
92 kr her\n\
75 kr here\n\
-96 kr hos\n\
143 kr i\n\
130 kr in\n\
-58 kr incl\n\
41 kr inden\n\
34 kr jeg\n\
89 kr kan\n\
-49 kr md\n\
45 kr med\n\
-53 kr men\n\
-65 kr mobilepay\n\
-39 kr must\n\
30 kr my\n\
61 kr not\n\
106 kr now\n\
38 kr nu\n\
36 kr og\n\
64 kr on\n\
-36 kr por\n\
47 kr på\n\
51 kr retur\n\
-67 kr se\n\
-48 kr skal\n\
47 kr skriv\n\
74 kr sur\n\
106 kr this\n\
-98 kr tilbage\n\
68 kr trækkes\n\
-49 kr tutarindaki\n\
35 kr update\n\
-35 kr we\n\
-33 kr when\n\
86 kr will\n\
109 kr на\n\
-36 krav\n\
41 kredi\n\
-58 kreditadvarsel\n\
-58 kreditadvarsel på\n\
34 kreditkort\n\
-45 krimi…\n\
105 kripto\n\
160 kript…\n\
198 kron\n\
36 kroner a\n\
73 kroner at\n\
-149 kroner for\n\
91 kroner i\n\
102 kroner som\n\
-33 kroner til\n\
31 kroner to\n\
92 krypto\n\
123 krypt…\n\
-59 krzys…\n\
50 kræver\n\
52 kræver at\n\
84 kræve…\n\
30 ktore…\n\
132 ktos\n\
-37 kuche…\n\
-66 kugle…\n\
59 kullanici\n\
-46 kullanici adi\n\
51 kullanma\n\
151 kulla…\n\
-41 kultu…\n\
69 kun\n\
148 kun #\n\
64 kun til\n\
103 kunde\n\
45 kunde din\n\
73 kunde dit\n\
-40 kunden\n\
41 kunder\n\
-51 kunderne\n\
101 kundeservice\n\
32 kunde…\n\
128 kunne ikke\n\
65 kurer\n\
93 kureren\n\
47 kureren ringer\n\
78 kurer…\n\
-47 kuri\n\
61 kuriame\n\
98 kurier\n\
-76 kurs\n\
-51 kurset\n\
-51 kurse…\n\
-64 kursu…\n\
-55 kurt\n\
111 kurye\n\
-72 kurz\n\
-47 kusine\n\
-47 kusin…\n\
50 kuvert\n\
54 kuvert og\n\
74 kuverten\n\
67 kuver…\n\
-35 kvart\n\
33 kvarter\n\
72 kvart…\n\
-45 kvinde\n\
-48 kvind…\n\
-36 kvittering\n\
37 kvitteringen\n\
-36 kvitt…\n\
-134 kwh\n\
62 kwota\n\
-55 kys\n\
-32 kælderen\n\
-43 kælde…\n\
-31 kære\n\
-51 kære alle\n\
53 kære ansøger\n\
60 kære kunde\n\
41 kære skatteyder\n\
-35 kærli…\n\
-31 køb hos\n\
-54 køb på\n\
42 købe #\n\
-64 købe et\n\
31 købe gavekort\n\
-55 købe mælk\n\
60 københavn\n\
77 københavns\n\
42 københavns byret\n\
51 københavns politi\n\
87 køben…\n\
57 køber\n\
59 køber den\n\
32 køber det\n\
46 køber har\n\
54 køber jeg\n\
-79 købet\n\
-95 købt\n\
-53 købt en\n\
-53 købte\n\
-67 køen\n\
-44 køge\n\
44 køkken\n\
-39 køleskabet\n\
-51 køles…\n\
-55 kønnte\n\
-60 kønnt…\n\
-60 køre\n\
38 kørekort og\n\
35 kører\n\
30 kører vi\n\
30 kørsel\n\
47 kørse…\n\
48 kørte\n\
-72 la\n\
-70 la #\n\
-59 la app\n\
-50 la banca\n\
-128 la carta\n\
-85 la cena\n\
42 la chiamo\n\
35 la clave\n\
30 la cuenta\n\
133 la dame\n\
-33 la dumneavoastra\n\
66 la luz\n\
-56 la misma\n\
-42 la noi\n\
88 la o\n\
-54 la ora\n\
-81 la password\n\
-60 la police\n\
-40 la policia\n\
-60 la politie\n\
-62 la polizia\n\
59 la reception\n\
-61 la reunion\n\
47 la sua\n\
-54 la tarjeta\n\
-98 la telefon\n\
-47 la tine\n\
110 la tua\n\
-35 la un\n\
-64 laba\n\
-64 laba diena\n\
174 labas\n\
-171 label\n\
-62 label…\n\
-42 lack\n\
89 lacks\n\
-103 lad\n\
40 lade\n\
42 lade mig\n\
-41 laden\n\
47 laden sie\n\
-78 lader\n\
30 ladestander\n\
30 lades…\n\
-33 ladies and\n\
80 lady\n\
33 lady in\n\
31 lady on\n\
-67 laere…\n\
-34 laffitto\n\
-34 laffi…\n\
-146 lagde\n\
-96 lagde på\n\
-58 lagence\n\
65 lagent\n\
43 lagen…\n\
39 lager i\n\
-56 lageret\n\
48 lagos\n\
-115 lagt\n\
53 laiska\n\
-166 laisk…\n\
-97 laiss…\n\
-74 lakes\n\
40 lampe\n\
-48 lampen\n\
-121 lampe…\n\
-44 lance…\n\
-31 land\n\
-72 lande\n\
-91 landed\n\
-90 lande…\n\
44 landlord\n\
-31 lane\n\
-32 lange\n\
-75 language\n\
-47 language school\n\
-173 language|ar\n\
-129 language|da\n\
-123 language|de\n\
-89 language|en\n\
-184 language|es\n\
-195 language|fr\n\
-82 language|it\n\
-237 language|lt\n\
-117 language|ro\n\
-141 language|ru\n\
-231 language|tr\n\
-126 language|uk\n\
-299 language|und\n\
-75 langu…\n\
-79 lanno\n\
112 lanti…\n\
61 lappa…\n\
-30 lappl…\n\
74 lapses\n\
64 lapse…\n\
-59 large\n\
113 largent\n\
94 large…\n\
36 larre…\n\
-50 lars\n\
-219 las\n\
-82 las #\n\
69 las dos\n\
-134 lasagne\n\
-134 lasag…\n\
-54 lasse\n\
-74 last #\n\
-32 last banking\n\
50 last chance\n\
61 last four\n\
-37 last night\n\
41 last notice\n\
50 last two\n\
-187 last week\n\
-120 last year\n\
-34 lastb…\n\
-159 late\n\
-64 later\n\
-48 laughed\n\
-30 laughs\n\
-209 laugh…\n\
-86 laundering case\n\
72 laundering press\n\
38 laundry\n\
129 laura\n\
-32 lav\n\
46 lave en\n\
65 laver en\n\
-42 laver jeg\n\
67 lavet et\n\
-33 lavet på\n\
45 lavoro\n\
-30 law\n\
-46 law makes\n\
-43 law we\n\
71 lawyer\n\
-45 lawyer i\n\
44 lawyers found\n\
63 lawye…\n\
214 lazim\n\
-180 le #\n\
31 le chiavi\n\
73 le han\n\
39 le lien\n\
-35 le message\n\
57 le nom\n\
-124 le numero\n\
50 le solde\n\
79 le voy\n\
-34 leader\n\
-34 leade…\n\
-78 leads\n\
-77 leads to\n\
52 leak to\n\
-54 learned\n\
-37 learning\n\
-96 learn…\n\
45 least #\n\
-46 leave\n\
-100 leave it\n\
-52 leave payment\n\
-39 leave your\n\
34 leaves your\n\
71 led\n\
71 led i\n\
30 leder\n\
-112 ledger\n\
-57 ledger #\n\
-64 ledge…\n\
129 ledig\n\
32 ledig jeg\n\
47 ledigt\n\
79 ledig…\n\
-70 ledni…\n\
-88 left\n\
46 left #\n\
-74 left a\n\
-51 left the\n\
-38 leg\n\
44 legal\n\
91 legal…\n\
76 legen\n\
76 legen sie\n\
-75 legend\n\
-75 legen…\n\
-69 legge…\n\
-58 legitimation\n\
-74 legit…\n\
119 lei\n\
-30 lei se\n\
-40 lejemålet\n\
-60 lejem…\n\
-53 lejer…\n\
-38 lejlighed\n\
40 lejligheden\n\
73 lejligheden er\n\
-97 lekti…\n\
-61 lemon\n\
46 lend me\n\
-34 lend your\n\
-66 lende…\n\
-50 lending\n\
-50 lendi…\n\
-72 length\n\
-61 length #\n\
-172 length|0\n\
-164 length|1\n\
-120 length|2\n\
-33 length|3\n\
139 length|4\n\
-72 lengt…\n\
-40 lentil\n\
-48 lenti…\n\
-102 leo\n\
-47 lequipe\n\
-47 lequi…\n\
59 lesen sie\n\
-83 lesson\n\
-124 lesso…\n\
-76 let\n\
40 let it\n\
92 let me\n\
-42 let the\n\
40 letter and\n\
-170 letter in\n\
147 letter read\n\
-32 letter to\n\
-37 lette…\n\
46 letzte\n\
38 letzt…\n\
-71 level\n\
51 leverandør\n\
-40 leverandøren\n\
40 leverandøren inden\n\
-71 leverer\n\
-40 leveres\n\
36 levering\n\
-90 lezy\n\
-42 li\n\
-31 liable for\n\
78 liaison\n\
78 liais…\n\
86 liban\n\
51 libera\n\
51 liber…\n\
-49 libraries\n\
-101 library\n\
-31 library book\n\
-142 libra…\n\
108 licence\n\
39 licence is\n\
68 licence was\n\
-50 licens\n\
49 licen…\n\
102 lidt\n\
-33 lidt i\n\
-72 liebe\n\
64 lieber\n\
64 liebe…\n\
-75 lieka\n\
77 liepia\n\
77 liepi…\n\
-83 lies\n\
-30 lietu…\n\
-76 life\n\
35 lifetime\n\
35 lifet…\n\
36 lige\n\
-44 lige blevet\n\
-45 lige en\n\
39 lige et\n\
97 lige har\n\
42 lige nu\n\
-71 lige når\n\
-60 ligeg…\n\
124 liggende\n\
-116 ligger\n\
-31 ligger en\n\
-135 ligger her\n\
-121 ligger i\n\
-66 ligger klar\n\
-85 ligge…\n\
-104 light\n\
66 lighthouse\n\
58 light…\n\
37 ligne\n\
-49 ligner\n\
-52 ligne…\n\
-40 like\n\
-62 like a\n\
44 like me\n\
-145 like that\n\
34 like this\n\
-70 like to\n\
-34 liked\n\
47 liken\n\
-36 liking\n\
-36 likin…\n\
-93 lille\n\
-92 lillevang\n\
-119 lille…\n\
-52 limfjord\n\
-52 limfj…\n\
53 limit\n\
62 limit to\n\
44 limited\n\
-47 limits\n\
99 limit…\n\
90 limpi…\n\
-39 lind\n\
55 lindqvist\n\
57 lindq…\n\
71 line\n\
126 line and\n\
127 line is\n\
115 line or\n\
38 line we\n\
-68 line went\n\
32 line you\n\
87 linea\n\
-77 lines\n\
38 linii\n\
-64 linje\n\
-78 linje mobile\n\
88 link @link\n\
-85 link and\n\
31 link in\n\
67 link og\n\
-50 link til\n\
-60 link to\n\
43 link where\n\
-53 linkedin\n\
186 linket\n\
65 linke…\n\
-163 links\n\
-43 links i\n\
-85 links in\n\
40 linkul\n\
40 linkul asta\n\
40 linku…\n\
170 link|any\n\
-244 link|genuine\n\
-448 link|known\n\
609 link|lookalike\n\
274 link|other\n\
283 link|shortener\n\
-57 linte…\n\
-40 linux\n\
128 liquidity\n\
173 liqui…\n\
-55 lis\n\
-56 lise\n\
-34 list for\n\
-45 list in\n\
-48 liste\n\
55 listen\n\
33 listen carefully\n\
-74 listen to\n\
-31 listened\n\
-63 listeners\n\
-31 listening to\n\
-43 lists\n\
-33 lists the\n\
98 litauen\n\
129 litau…\n\
-63 liter…\n\
30 lithuania\n\
34 lithuanian account\n\
57 lithu…\n\
67 litua…\n\
-137 live\n\
78 live in\n\
37 livel…\n\
-48 lives\n\
-41 living room\n\
67 livra…\n\
-39 livre\n\
-47 llama\n\
-49 llamada\n\
-41 llaman\n\
-219 llama…\n\
40 llamo de\n\
125 llega…\n\
-66 llego\n\
-65 llevo\n\
-75 lo\n\
-79 lo de\n\
-83 lo stipendio\n\
81 loan\n\
39 loan application\n\
-49 loans\n\
61 loc\n\
-68 local\n\
-30 local…\n\
-31 location\n\
201 lock\n\
50 lock the\n\
32 locked and\n\
-59 locked out\n\
57 locul\n\
-37 locur…\n\
-38 lod\n\
30 lodtrækning\n\
30 lodtr…\n\
46 log in\n\
80 log ind\n\
-38 log on\n\
-74 log på\n\
85 logge ind\n\
-91 logge på\n\
-45 logged\n\
-55 logged in\n\
33 logger\n\
37 logger du\n\
48 logger på\n\
-46 logget\n\
36 logging in\n\
-56 logging on\n\
-52 login code\n\
-36 login form\n\
55 login fra\n\
70 login from\n\
-37 login i\n\
110 login og\n\
-71 login…\n\
-63 logo\n\
-41 logow…\n\
-73 logs\n\
-33 lokale\n\
-71 lokal…\n\
-103 lokke…\n\
-213 lol\n\
43 lome\n\
79 london\n\
79 londo…\n\
-85 lone\n\
-38 long\n\
70 long number\n\
-34 longer\n\
-51 longe…\n\
-57 look at\n\
37 look up\n\
-129 looked\n\
-104 looked at\n\
-129 looke…\n\
-36 looking\n\
-36 looki…\n\
-73 looks\n\
-90 looks like\n\
30 loose access\n\
42 loperazione\n\
63 loper…\n\
-30 lor\n\
63 loro\n\
-42 los\n\
127 lose\n\
57 lose the\n\
-37 loss is\n\
85 loss of\n\
-45 lost\n\
-69 lost #\n\
77 lost funds\n\
-37 lost property\n\
53 lost the\n\
73 lot\n\
-69 lotte\n\
34 lottery\n\
41 loud\n\
-33 louis…\n\
73 lov\n\
-140 love\n\
-103 love you\n\
-51 lovely\n\
-55 lovel…\n\
120 loven\n\
38 lover\n\
-42 lovli…\n\
-132 low\n\
31 loyalty\n\
34 loyal…\n\
55 lt\n\
161 lt00\n\
161 lt00 #\n\
-86 lu\n\
-86 lub\n\
-48 lub w\n\
-41 luckily\n\
-41 lucki…\n\
37 lucky\n\
35 lucre…\n\
51 luego\n\
-137 luk\n\
34 lukas\n\
58 lukke\n\
55 lukke sagen\n\
90 lukker\n\
38 lukker vi\n\
185 lukkes\n\
54 lukket\n\
-33 lukket for\n\
73 lukket i\n\
-56 lukket på\n\
79 lukke…\n\
-38 lume\n\
-122 luna\n\
-69 lunar\n\
63 lunar support\n\
51 lunar…\n\
-123 lunch\n\
-40 lund\n\
34 lunedi\n\
34 luned…\n\
-36 lunes\n\
-66 luni\n\
-65 lutfen\n\
-65 lutfe…\n\
66 luz\n\
-54 lyd\n\
-103 lyder\n\
-39 lying\n\
-59 lyngby\n\
-59 lyngb…\n\
60 lyon\n\
-184 lys\n\
-31 lyst\n\
-31 lyst til\n\
95 lytte\n\
-48 lyver\n\
-83 lå\n\
32 lån af\n\
-68 lån i\n\
-32 lån til\n\
-68 låne\n\
-76 låne #\n\
36 låne mig\n\
-36 lånet\n\
57 låse\n\
34 låst\n\
-74 læg\n\
58 læg ikke\n\
-165 læg på\n\
52 læge\n\
-48 lægehuset\n\
-48 lægeh…\n\
50 lægger du\n\
-44 lægger jeg\n\
49 lægger på\n\
60 lægges\n\
41 lægge…\n\
-41 længe…\n\
-31 lærer\n\
50 læs den\n\
-58 læs mere\n\
60 læse\n\
-79 læse den\n\
-53 læse det\n\
104 læse koden\n\
112 læser\n\
94 læser du\n\
-65 læser…\n\
-96 læst\n\
-30 læst den\n\
38 læuft\n\
-57 løber\n\
-79 løbet\n\
-36 lød\n\
-32 løg\n\
-87 løn\n\
50 lønkonto\n\
-46 lønkontoret\n\
-31 lønseddel\n\
-66 lønsedler\n\
-111 lønse…\n\
-163 lørdag\n\
-43 lørdag kl\n\
-171 lørda…\n\
-49 m\n\
47 m kort\n\
74 ma pani\n\
133 maam\n\
131 macbook\n\
131 macbo…\n\
30 macchina\n\
30 macch…\n\
60 machen\n\
60 mache…\n\
33 machine in\n\
59 machine is\n\
76 machine you\n\
-82 machines\n\
-133 mad\n\
125 madam\n\
33 madame\n\
33 madam…\n\
-48 made\n\
34 made #\n\
-66 made to\n\
-149 mads\n\
-38 mag\n\
53 magistrate\n\
81 magis…\n\
-40 magne…\n\
-256 mai\n\
57 maiden\n\
57 maiden name\n\
57 maide…\n\
-45 mail\n\
-32 mail address\n\
50 mail and\n\
37 mail because\n\
-30 mail hilsen\n\
-32 mail i\n\
62 mail me\n\
72 mail med\n\
72 mail og\n\
31 mail to\n\
97 mail with\n\
-58 mailadresse\n\
-65 maila…\n\
49 mailb…\n\
-40 mailen\n\
-53 maile…\n\
-130 mails\n\
-139 maine\n\
-77 maintenance\n\
132 maintenant\n\
65 maint…\n\
69 mais\n\
-99 maj\n\
-32 maja\n\
64 majoration\n\
84 major…\n\
35 makbu…\n\
-40 make a\n\
52 make the\n\
-112 makes\n\
-46 makes trouble\n\
75 making\n\
73 makin…\n\
-89 malaga\n\
-89 malag…\n\
-46 malik\n\
-59 malin…\n\
127 malmø\n\
58 malta\n\
202 mam\n\
-52 mama\n\
-110 mamie\n\
104 mamma\n\
127 mamo\n\
-82 man\n\
45 man and\n\
-44 man får\n\
-50 man har\n\
33 man ikke\n\
-39 man in\n\
-62 man kan\n\
38 man says\n\
-153 man skal\n\
-66 man who\n\
-40 manage\n\
37 managed\n\
41 manca…\n\
68 manchester\n\
31 manch…\n\
-45 mand der\n\
34 mand i\n\
43 mand på\n\
-119 mandag\n\
123 mandat\n\
41 mandat darret\n\
-40 mandate\n\
50 mandato\n\
155 mandatory\n\
47 manda…\n\
67 manden fra\n\
-61 manden i\n\
67 mando\n\
41 mands\n\
47 mands nummer\n\
70 mane\n\
-112 mange\n\
102 manglende\n\
75 mangler\n\
65 mangler #\n\
69 mangler din\n\
-126 mangler en\n\
86 mangl…\n\
-38 manip…\n\
45 mann\n\
99 mano\n\
-36 manus…\n\
-123 map\n\
-45 mappe\n\
61 mappe…\n\
-192 march\n\
-39 march the\n\
-32 mardi\n\
-41 marek\n\
-55 margi…\n\
-93 market\n\
49 marketing\n\
107 mark|emoji\n\
-74 mark|exclamation\n\
-146 mark|lines\n\
-42 mark|question\n\
-191 mark|quotation\n\
-123 mark|time\n\
-67 marri…\n\
-57 marte…\n\
54 martin\n\
61 marti…\n\
-56 marts\n\
-69 mas\n\
-106 mas de\n\
-46 masa\n\
62 masina\n\
-70 maskinen\n\
-36 maski…\n\
-56 master\n\
33 masz\n\
-213 matas\n\
-36 matas in\n\
119 matau\n\
-103 match\n\
-38 matcher\n\
-52 material and\n\
30 material reply\n\
-33 mater…\n\
62 matter\n\
135 matter is\n\
-94 matter to\n\
45 matte…\n\
-48 max\n\
-115 may\n\
-90 may be\n\
-60 may close\n\
-69 may have\n\
61 may hear\n\
-42 may i\n\
35 may see\n\
-30 may take\n\
126 maybe\n\
36 md\n\
-38 mdr\n\
64 me\n\
-83 me a\n\
48 me all\n\
136 me and\n\
-39 me any\n\
424 me back\n\
58 me can\n\
92 me dice\n\
-44 me eating\n\
-87 me for\n\
70 me from\n\
111 me i\n\
-77 me if\n\
-106 me ill\n\
35 me in\n\
45 me it\n\
57 me its\n\
39 me ive\n\
-50 me llamo\n\
119 me lo\n\
32 me my\n\
42 me now\n\
135 me ok\n\
-205 me on\n\
-32 me or\n\
34 me out\n\
-41 me puedes\n\
33 me she\n\
80 me so\n\
122 me the\n\
32 me they\n\
34 me this\n\
57 me to\n\
-84 me tonight\n\
177 me what\n\
104 me when\n\
-63 me which\n\
35 me why\n\
106 me your\n\
-52 mean\n\
181 means\n\
-54 meant\n\
65 meanwhile\n\
65 meanw…\n\
-36 measu…\n\
53 med alle\n\
39 med andre\n\
54 med appen\n\
63 med at\n\
-40 med banken\n\
108 med cpr\n\
-40 med dankort\n\
-42 med dao\n\
137 med det\n\
-35 med dig\n\
-59 med din\n\
-36 med en\n\
-94 med fødselsdagen\n\
74 med koden\n\
127 med kort\n\
76 med kortoplysninger\n\
42 med min\n\
174 med mitid\n\
-71 med mobilepay\n\
70 med og\n\
-43 med pas\n\
-32 med posten\n\
32 med på\n\
-39 med så\n\
52 med venlig\n\
97 medarbejder\n\
-72 medarbejdere\n\
32 medarbejderen\n\
52 medar…\n\
-50 medbring\n\
-84 medbr…\n\
49 meddelelse\n\
51 meddelelse om\n\
85 medde…\n\
-42 medicine\n\
91 medic…\n\
-38 medie…\n\
-83 medlemmer\n\
-162 medle…\n\
67 medmindre\n\
44 medmindre du\n\
67 medmi…\n\
-130 meet\n\
-89 meeting\n\
-46 meeting is\n\
-84 meeti…\n\
-63 mega\n\
33 meget\n\
231 mein\n\
-57 meine\n\
33 meine neue\n\
-75 mektu…\n\
-30 mel\n\
-42 meldt\n\
-31 meldte\n\
-31 meldte den\n\
-31 meldt…\n\
-33 mellem #\n\
-103 member\n\
-36 members\n\
36 membership\n\
-41 membe…\n\
-143 meme\n\
108 memur…\n\
39 men at\n\
45 men der\n\
100 men du\n\
54 men hvis\n\
44 men ikke\n\
-30 men in\n\
53 men min\n\
62 men så\n\
-33 men vaskemaskinen\n\
-38 men vi\n\
-67 menesi\n\
-80 menes…\n\
101 mens\n\
-74 mens en\n\
145 mens jeg\n\
142 mens vi\n\
-51 mensaje\n\
-46 mensa…\n\
58 mention\n\
50 mention it\n\
98 mentor\n\
98 mento…\n\
-73 menu\n\
-102 merca…\n\
-137 merci\n\
-52 merci pour\n\
-85 merci…\n\
-138 mere\n\
-50 mere end\n\
-52 mere på\n\
-79 merge\n\
31 mergeti\n\
31 mergeti la\n\
48 merge…\n\
-33 merhaba\n\
37 merhaba ben\n\
-174 mesaj…\n\
-94 mese\n\
32 meses\n\
-80 message and\n\
59 message from\n\
-35 message if\n\
78 message in\n\
-34 message our\n\
-77 message your\n\
-65 messages\n\
-56 message|addressed\n\
-280 message|framed\n\
227 message|now\n\
323 message|phone\n\
-79 messaggio\n\
-34 messa…\n\
146 messenger\n\
137 messe…\n\
30 messo\n\
-55 meste\n\
-62 met\n\
-32 metal…\n\
90 metamask\n\
90 metam…\n\
-39 meter\n\
-77 method\n\
-78 metho…\n\
-51 metro\n\
110 mettez\n\
170 mette…\n\
93 metto\n\
63 mettre\n\
63 mettr…\n\
-85 metu\n\
139 meu\n\
45 meu nou\n\
146 mi\n\
81 mi detti\n\
34 mi dica\n\
33 mi numero\n\
61 mi pe\n\
57 mia\n\
70 mich\n\
31 michael\n\
31 micha…\n\
-55 microsoft doesnt\n\
-69 microsoft never\n\
104 microsoft på\n\
-66 microsoft ringer\n\
64 micro…\n\
31 midda…\n\
40 midlertidig\n\
34 midlertidigt spærret\n\
58 midle…\n\
82 midnat\n\
82 midna…\n\
56 midnight\n\
-33 midnight or\n\
56 midni…\n\
-76 midt\n\
-43 midtj…\n\
-82 mieli\n\
57 mieszkam w\n\
43 miete\n\
56 mig\n\
-42 mig #\n\
128 mig dit\n\
105 mig her\n\
73 mig i\n\
30 mig ja\n\
71 mig koderne\n\
73 mig lige\n\
108 mig og\n\
-74 mig om\n\
77 mig så\n\
57 mig til\n\
-95 might\n\
-103 might be\n\
51 migrate\n\
79 migration\n\
171 migra…\n\
57 mii\n\
75 mikrofonen\n\
138 mikro…\n\
44 mil\n\
-54 milioane\n\
-54 milioane de\n\
-118 milio…\n\
-199 milk\n\
68 mill\n\
70 mille\n\
-41 millioner\n\
-70 millioner kroner\n\
-98 milli…\n\
89 min #\n\
-114 min @link\n\
-88 min a\n\
54 min app\n\
-42 min bank\n\
72 min egen\n\
64 min husleje\n\
134 min kollega\n\
56 min konto\n\
-47 min kusine\n\
-85 min late\n\
41 min mands\n\
40 min mobil\n\
32 min onkel\n\
-41 min pinkode\n\
-61 min pung\n\
-183 min side\n\
90 min skærm\n\
36 min søster\n\
114 min telefon\n\
39 min tlf\n\
-30 min udlejer\n\
122 min ven\n\
-48 minde…\n\
-50 mindre\n\
-45 mindr…\n\
115 mine\n\
89 mine is\n\
50 minimum\n\
40 minimum #\n\
44 minim…\n\
-36 minister\n\
-41 ministeren\n\
83 ministers\n\
72 ministry\n\
50 ministry of\n\
70 minis…\n\
50 minor…\n\
-208 minsu\n\
42 minut\n\
37 minute\n\
-62 minuten\n\
-40 minutes a\n\
55 minutes and\n\
67 minutes to\n\
-72 minuti\n\
-159 minutos\n\
58 minutter jeg\n\
190 mio\n\
-36 mio kr\n\
57 mir\n\
-43 mir #\n\
30 mir bitte\n\
77 mis\n\
-112 misbrug\n\
75 misbrugt\n\
48 misiniz\n\
48 misin…\n\
-77 misma\n\
88 mismo\n\
48 miss\n\
-31 missb…\n\
60 missed\n\
46 missing send\n\
40 mistake\n\
32 mistake and\n\
-42 mistake can\n\
-151 mistake i\n\
72 mistake please\n\
-41 mistanke\n\
74 miste\n\
-47 mistede\n\
-62 mistede #\n\
114 mister\n\
93 mister du\n\
-52 mistet\n\
34 miste…\n\
113 mistænkt\n\
80 mistæ…\n\
-89 misuse\n\
-76 misuse of\n\
-67 misus…\n\
36 mit\n\
30 mit @link\n\
37 mit dankort\n\
-92 mit gamle\n\
-37 mit i\n\
73 mit id\n\
-58 mit kort\n\
41 mit niemandem\n\
-33 mit norlys\n\
90 mit nye\n\
38 mit pas\n\
74 mit tjenestenummer\n\
-39 mitarbeiter\n\
-39 mitar…\n\
-47 mitge…\n\
119 mitid\n\
-56 mitid #\n\
422 mitid @link\n\
-68 mitid a\n\
83 mitid and\n\
-74 mitid appen\n\
34 mitid approval\n\
-45 mitid asks\n\
81 mitid at\n\
56 mitid before\n\
131 mitid bruger\n\
32 mitid card\n\
42 mitid code\n\
32 mitid det\n\
45 mitid e\n\
-75 mitid er\n\
57 mitid et\n\
51 mitid expires\n\
193 mitid for\n\
95 mitid her\n\
53 mitid here\n\
-67 mitid i\n\
-56 mitid id\n\
-34 mitid if\n\
51 mitid ile\n\
52 mitid it\n\
49 mitid klar\n\
73 mitid kode\n\
66 mitid login\n\
43 mitid med\n\
94 mitid nu\n\
-42 mitid når\n\
93 mitid og\n\
-60 mitid onayi\n\
40 mitid open\n\
-35 mitid or\n\
-64 mitid over\n\
51 mitid på\n\
82 mitid ready\n\
30 mitid security\n\
41 mitid senest\n\
-35 mitid skal\n\
-83 mitid support\n\
47 mitid så\n\
-46 mitid the\n\
-49 mitid til\n\
-146 mitid to\n\
39 mitid udløber\n\
207 mitid user\n\
-38 mitid when\n\
-43 mitid will\n\
55 mitid your\n\
39 mitid خلال\n\
95 mitid…\n\
45 mitld\n\
-74 mittwoch\n\
-74 mittw…\n\
-42 ml\n\
37 mm\n\
35 mo\n\
53 mobil\n\
-96 mobilbanken\n\
79 mobile\n\
157 mobilen\n\
179 mobilepay #\n\
113 mobilepay @link\n\
119 mobilepay box\n\
-108 mobilepay du\n\
55 mobilepay er\n\
61 mobilepay for\n\
-101 mobilepay ile\n\
73 mobilepay is\n\
-130 mobilepay my\n\
61 mobilepay now\n\
39 mobilepay nu\n\
-88 mobilepay når\n\
-32 mobilepay ok\n\
142 mobilepay til\n\
113 mobilepay to\n\
-117 mobilepay when\n\
63 mobilepay you\n\
51 mobilepay your\n\
-54 mobilepaye\n\
-53 mod betaling\n\
30 mod dem\n\
58 mod dig\n\
101 modtag\n\
135 modtage\n\
36 modtage penge\n\
67 modtage pengene\n\
94 modtager\n\
-108 modtaget\n\
-60 modtaget #\n\
-109 modtaget din\n\
105 modtaget en\n\
44 modta…\n\
-68 modul\n\
-52 modul #\n\
-131 module\n\
-96 module #\n\
-104 modul…\n\
-53 moge\n\
34 moi\n\
185 moj\n\
55 moj nowy\n\
-32 mokej…\n\
128 mokes…\n\
36 moketi\n\
35 mom\n\
84 moment\n\
-56 moment i\n\
87 momen…\n\
-114 moms\n\
-44 moms og\n\
163 mon\n\
-85 monday\n\
-96 monday at\n\
-62 monday please\n\
-33 monday the\n\
-54 mondays\n\
-97 monda…\n\
82 money @link\n\
-45 money abroad\n\
61 money and\n\
98 money comes\n\
-57 money for\n\
-136 money from\n\
55 money goes\n\
32 money has\n\
104 money here\n\
-45 money mule\n\
58 money on\n\
-55 money or\n\
52 money so\n\
-70 money to\n\
76 money you\n\
-57 money.amount|claims money.amount|denies\n\
103 money.amount|claims money.unusual-means|claims\n\
-77 money.amount|claims money.valuables|reports\n\
150 money.amount|claims person.adviser|claims\n\
100 money.amount|claims person.agent|claims\n\
32 money.amount|claims person.agent|reports\n\
51 money.amount|claims person.buyer|claims\n\
35 money.amount|claims person.family|claims\n\
-40 money.amount|claims person.landlord|claims\n\
150 money.amount|claims person.recruiter|claims\n\
120 money.amount|claims threat.arrest|threatens\n\
-43 money.amount|claims threat.block|reports\n\
64 money.amount|claims threat.block|threatens\n\
120 money.amount|claims threat.court|reports\n\
-30 money.amount|claims threat.court|threatens\n\
97 money.amount|claims threat.cutoff|threatens\n\
137 money.amount|claims threat.deadline|threatens\n\
61 money.amount|claims threat.debt|threatens\n\
117 money.amount|claims threat.deportation|threatens\n\
140 money.amount|claims threat.exposure|threatens\n\
-33 money.amount|claims threat.return|threatens\n\
90 money.amount|denies\n\
90 money.amount|denies threat.deadline|threatens\n\
54 money.amount|reader\n\
155 money.amount|reports money.unusual-means|reports\n\
96 money.amount|reports person.agent|claims\n\
292 money.amount|reports person.family|claims\n\
67 money.amount|reports threat.arrest|threatens\n\
37 money.amount|reports threat.block|reports\n\
-113 money.amount|reports threat.block|threatens\n\
40 money.amount|reports threat.deadline|reports\n\
34 money.amount|reports threat.deadline|threatens\n\
64 money.amount|speaks\n\
51 money.unusual-means|claims\n\
87 money.unusual-means|claims person.agent|claims\n\
139 money.unusual-means|claims person.family|claims\n\
165 money.unusual-means|claims person.landlord|claims\n\
60 money.unusual-means|claims threat.block|threatens\n\
100 money.unusual-means|claims threat.deadline|threatens\n\
44 money.unusual-means|claims threat.debt|threatens\n\
80 money.unusual-means|claims threat.deportation|threatens\n\
94 money.unusual-means|claims threat.exposure|threatens\n\
51 money.unusual-means|live\n\
106 money.unusual-means|reader\n\
37 money.unusual-means|reports\n\
48 money.unusual-means|reports money.valuables|reports\n\
118 money.unusual-means|reports person.family|claims\n\
82 money.unusual-means|speaks\n\
-31 money.valuables|claims\n\
-54 money.valuables|claims money.valuables|reports\n\
88 money.valuables|claims person.agent|claims\n\
-115 money.valuables|claims person.buyer|claims\n\
158 money.valuables|claims person.family|claims\n\
-43 money.valuables|claims person.family|reports\n\
57 money.valuables|claims person.landlord|claims\n\
51 money.valuables|claims threat.arrest|threatens\n\
-145 money.valuables|claims threat.block|threatens\n\
58 money.valuables|claims threat.court|threatens\n\
63 money.valuables|claims threat.return|threatens\n\
-115 money.valuables|denies\n\
-67 money.valuables|denies threat.deadline|threatens\n\
-31 money.valuables|live\n\
62 money.valuables|reader\n\
-53 money.valuables|reports\n\
53 money.valuables|reports person.family|claims\n\
78 money.valuables|reports person.family|reports\n\
62 money.valuables|reports threat.arrest|reports\n\
-38 money.valuables|reports threat.court|threatens\n\
39 money.valuables|reports threat.deadline|reports\n\
-73 money.valuables|reports threat.deadline|threatens\n\
93 money.valuables|speaks\n\
125 moneygram\n\
-65 money|denies\n\
-43 money|reports\n\
76 money|speaks\n\
127 money…\n\
-30 monobank\n\
-30 monob…\n\
37 monsieur\n\
37 monsi…\n\
-45 month #\n\
42 month and\n\
78 month to\n\
-110 monthly\n\
-33 months\n\
-44 months and\n\
59 months deposit\n\
-56 months rent\n\
-57 month…\n\
-35 mor den\n\
-65 more\n\
-38 more at\n\
-81 more on\n\
-64 more than\n\
-97 more to\n\
-57 morfar\n\
-57 morfa…\n\
-45 morgen\n\
-48 morgen jeg\n\
-40 morgen mellem\n\
-31 morgen og\n\
38 morgen på\n\
46 morgen tidlig\n\
-49 morge…\n\
44 mormor\n\
-64 morning\n\
-62 morning its\n\
-83 morning this\n\
33 morning you\n\
-66 morni…\n\
-116 morten\n\
43 mortensen\n\
-69 morte…\n\
-47 mortgage\n\
-47 mortg…\n\
77 moscow\n\
77 mosco…\n\
-54 most\n\
-32 mostly\n\
-32 mostl…\n\
-65 mot\n\
-53 mot de\n\
-60 mother\n\
-48 mother in\n\
36 mother is\n\
99 mothers\n\
33 mothers maiden\n\
79 motiv…\n\
-79 motor…\n\
163 mouse\n\
30 move all\n\
69 move it\n\
-113 move money\n\
-91 move out\n\
-32 move the\n\
87 move your\n\
-62 moved\n\
-49 moved from\n\
-33 moved here\n\
-90 moved to\n\
-76 moves\n\
34 movil\n\
-33 moving\n\
-85 moving in\n\
-66 moving your\n\
-33 movin…\n\
34 mowi\n\
90 mozesz\n\
90 mozes…\n\
118 mp\n\
118 mp @link\n\
70 mr\n\
-51 mrs holm\n\
-38 mrs okafor\n\
-125 ms\n\
153 much\n\
33 much can\n\
101 much is\n\
55 much you\n\
-81 muldyr\n\
-81 muldy…\n\
-65 mule\n\
49 multa\n\
-105 mum\n\
30 mum its\n\
47 mum my\n\
-101 mum says\n\
-50 mum the\n\
-53 munca\n\
57 municipality\n\
-99 municipalitys\n\
-58 munic…\n\
37 musait\n\
37 musai…\n\
-56 museum\n\
-56 museu…\n\
107 musi\n\
49 musi pan\n\
68 musi pani\n\
58 muss\n\
41 mussen\n\
62 must\n\
92 must be\n\
34 must buy\n\
40 must confirm\n\
47 must give\n\
-61 must move\n\
48 must not\n\
-54 must pay\n\
35 must register\n\
-47 must report\n\
-43 must take\n\
36 must top\n\
107 must transfer\n\
-45 muste…\n\
62 mustnt\n\
62 mustn…\n\
82 musu\n\
33 mutti\n\
-102 mvh\n\
-40 my #\n\
59 my account\n\
32 my address\n\
40 my agent\n\
65 my assistant\n\
51 my aunt\n\
30 my bank\n\
-38 my birthday\n\
-50 my bitcoin\n\
-72 my card\n\
-55 my code\n\
161 my colleague\n\
30 my contract\n\
31 my cousin\n\
38 my daughter\n\
38 my driver\n\
41 my grandson\n\
42 my husband\n\
36 my job\n\
44 my lawyer\n\
54 my love\n\
-54 my mitid\n\
-62 my money\n\
-40 my mother\n\
123 my new\n\
-41 my number\n\
192 my own\n\
-33 my passport\n\
31 my pay\n\
65 my phone\n\
38 my pin\n\
68 my roommate\n\
71 my salary\n\
33 my savings\n\
-62 my share\n\
77 my side\n\
-53 my text\n\
151 my uncle\n\
31 my visa\n\
44 my voice\n\
47 my wallet\n\
-66 my webcam\n\
44 my wife\n\
38 my wifes\n\
-40 myndighed\n\
-96 myndi…\n\
-50 myself\n\
53 myself in\n\
-50 mysel…\n\
54 må du\n\
-80 må gerne\n\
125 må ikke\n\
-63 må jeg\n\
-125 mål\n\
-67 måler…\n\
48 målt\n\
48 målt til\n\
-61 måneden\n\
-72 måneder\n\
-85 måned…\n\
-75 måske\n\
-75 måske få\n\
-67 måtte\n\
-105 mælk\n\
-36 mælke…\n\
-45 mænd er\n\
-41 mærz\n\
-41 møde den\n\
45 møde og\n\
-111 mødel…\n\
38 møder\n\
-111 mødet\n\
-31 mødet på\n\
-31 møller\n\
-38 mølle…\n\
63 mønter\n\
63 mønte…\n\
-46 mørk\n\
50 n\n\
-46 n #\n\
47 na #\n\
-196 na @link\n\
57 na pas\n\
42 na rachunek\n\
67 na whatsapp\n\
-57 naboen\n\
55 naboer\n\
-124 nach\n\
89 nacio…\n\
-64 nada\n\
-58 nadia\n\
125 nakaz\n\
62 nakaz aresztowania\n\
41 nakit\n\
33 name\n\
-47 name address\n\
105 name as\n\
-36 name card\n\
40 name for\n\
102 name has\n\
37 name i\n\
35 name in\n\
60 name inside\n\
98 name is\n\
94 name its\n\
-84 name on\n\
54 name to\n\
43 name was\n\
-81 name you\n\
-43 named\n\
-77 names\n\
-130 nanna\n\
59 napisz\n\
103 napis…\n\
55 narco…\n\
85 narko…\n\
-73 nas\n\
-44 nat\n\
-67 natale\n\
-67 natal…\n\
75 national\n\
39 national bank\n\
86 national police\n\
-39 national special\n\
59 nationala\n\
54 nationalbank\n\
48 nationale\n\
112 natio…\n\
-80 natten\n\
-68 natte…\n\
-73 naturlich\n\
-70 natur…\n\
35 naujas\n\
35 nauja…\n\
80 navn er\n\
-65 navn og\n\
48 navn oplys\n\
-38 navn på\n\
45 navn tryk\n\
82 nazwisko\n\
82 nazwi…\n\
45 nda\n\
68 ne jus\n\
-36 ne le\n\
42 ne peux\n\
-60 ne vous\n\
160 neapm…\n\
33 near\n\
42 nearest\n\
42 neare…\n\
-56 nearly\n\
-56 nearl…\n\
60 neats…\n\
-110 necesita\n\
226 necesito\n\
83 necesito que\n\
86 neces…\n\
-69 ned\n\
30 ned i\n\
62 ned og\n\
-34 nedenfor\n\
130 nedeniyle\n\
50 nedenstående\n\
63 neden…\n\
-35 nederst\n\
-35 neder…\n\
114 need #\n\
-84 need any\n\
-140 need my\n\
56 need the\n\
48 need ur\n\
136 need you\n\
-48 neednt do\n\
43 needs\n\
74 needs #\n\
-54 needs it\n\
-34 needs the\n\
-42 needs your\n\
147 negaliu\n\
131 negal…\n\
-41 negli…\n\
-135 nei\n\
-52 neige\n\
76 neighbour\n\
54 neigh…\n\
-81 nej\n\
50 nej det\n\
-35 nej og\n\
-53 nej på\n\
99 nej så\n\
-62 nej til\n\
-167 nel\n\
-61 nella\n\
69 nem\n\
59 nem id\n\
213 nemid\n\
84 nemid @link\n\
-32 nemid closed\n\
75 nemid dit\n\
63 nemid key\n\
-50 nemid nøglekort\n\
46 nemid og\n\
-128 nemkonto\n\
46 nemkonto er\n\
-55 nemkonto in\n\
50 nemkonto og\n\
43 nemkonto so\n\
54 nemkonto to\n\
-147 nemko…\n\
-52 nemme…\n\
43 nen\n\
-65 neper…\n\
-91 nepra…\n\
-142 nereikia\n\
-185 nerei…\n\
55 nervous\n\
55 nervo…\n\
68 nes\n\
-44 nesakykite\n\
-48 nesak…\n\
-76 nespauskite\n\
-135 nespa…\n\
-46 nessun\n\
-51 nessuna\n\
-58 nessuno\n\
-143 nessu…\n\
-89 net\n\
79 netbank and\n\
45 netbank er\n\
-39 netbank log\n\
45 netbank mens\n\
-67 netbank yourself\n\
-66 netbanken\n\
-67 netbanken i\n\
41 netflix\n\
104 netflix payment\n\
41 netfl…\n\
-108 netik…\n\
82 nets\n\
52 nets @link\n\
-41 nets jeg\n\
-56 nettet\n\
-56 nette…\n\
-98 netto\n\
-65 netto nørrebrogade\n\
-41 netvæ…\n\
33 neue nummer\n\
-146 never\n\
-61 never approve\n\
-104 never ask\n\
-34 never asks\n\
-36 never call\n\
-100 never calls\n\
-76 never do\n\
-84 never give\n\
-70 never have\n\
-74 never install\n\
-51 never pay\n\
-77 never phone\n\
-127 never send\n\
-75 never sends\n\
-39 never share\n\
-57 never transfer\n\
-47 nevoie de\n\
92 new account\n\
-103 new card\n\
-79 new digital\n\
30 new eu\n\
-103 new in\n\
55 new letter\n\
38 new message\n\
99 new number\n\
-46 new ones\n\
79 new payee\n\
-48 new printer\n\
-71 new rules\n\
-38 new sign\n\
-65 new sim\n\
88 new supplier\n\
-52 newspaper\n\
-55 newsp…\n\
-102 next\n\
95 next #\n\
56 next of\n\
70 next one\n\
-153 next time\n\
42 next to\n\
-87 next week\n\
-81 ni\n\
82 nic\n\
61 nic nie\n\
-140 nice\n\
-68 nice day\n\
-31 nice to\n\
52 nicely\n\
52 nicel…\n\
100 nicht\n\
93 nicht mehr\n\
49 nicht zeigen\n\
-124 nichts\n\
-124 nicht…\n\
-57 nicio\n\
-126 niciodata\n\
-126 nicio…\n\
-143 nie\n\
-40 nie nach\n\
-61 nie podawaj\n\
-32 nie ty\n\
30 niece\n\
-62 niekada\n\
-64 niekam\n\
-225 nieka…\n\
-217 nieko\n\
-66 nieko daryti\n\
31 nielsen\n\
36 niels…\n\
41 niemandem\n\
-72 niemanden\n\
-80 niema…\n\
-149 nigdy\n\
-73 nigdy nie\n\
-144 night\n\
-35 night shift\n\
-68 nights\n\
-68 night…\n\
-31 nikol…\n\
-30 nikomu\n\
-30 nikom…\n\
-84 nikt\n\
-126 nimanui\n\
-126 niman…\n\
62 nimeni\n\
62 nimen…\n\
-66 nimic\n\
-39 nine and\n\
33 nine digits\n\
49 nine for\n\
61 nine hundred\n\
-39 nineteen\n\
99 ninety\n\
105 ninety nine\n\
-36 ninety thousand\n\
59 ninet…\n\
-114 ningu…\n\
-44 ninos\n\
-39 ninth\n\
52 nitten\n\
52 nitte…\n\
-58 no\n\
-69 no #\n\
-35 no action\n\
-34 no bank\n\
76 no calls\n\
-38 no card\n\
57 no cost\n\
102 no cuelgue\n\
-105 no danish\n\
88 no dont\n\
-40 no duty\n\
82 no experience\n\
-90 no fee\n\
-181 no hurry\n\
-33 no i\n\
-39 no im\n\
31 no it\n\
-36 no later\n\
114 no le\n\
59 no lo\n\
-48 no money\n\
-38 no name\n\
-42 no need\n\
56 no no\n\
-83 no one\n\
-42 no payment\n\
-59 no problem\n\
51 no puedo\n\
-114 no rush\n\
98 no se\n\
-39 no such\n\
64 no the\n\
48 no viewing\n\
-82 no we\n\
-73 noah\n\
-62 nobody\n\
-33 nobody answers\n\
74 nobody can\n\
-38 nobody from\n\
49 nobody may\n\
-64 nobod…\n\
-55 noch\n\
50 node\n\
-48 node #\n\
-78 nogen\n\
-112 nogen der\n\
51 nogen for\n\
72 nogen hæv\n\
-83 nogen og\n\
-48 nogen ringer\n\
-85 nogen siger\n\
-114 noget\n\
42 noget at\n\
-30 noget du\n\
-100 noget i\n\
-66 noget med\n\
73 noget men\n\
-30 noget og\n\
-58 noget så\n\
108 noget til\n\
44 nogle\n\
-182 noi\n\
182 nom\n\
78 nom de\n\
74 nombre\n\
53 nombre de\n\
74 nombr…\n\
81 nome\n\
-34 nome e\n\
-36 non\n\
-97 non deve\n\
-37 non va\n\
-137 none\n\
-47 none of\n\
-31 nonna\n\
49 noon\n\
83 noon keep\n\
-97 noor\n\
-69 nor\n\
76 nord\n\
106 nordea\n\
32 nordea du\n\
32 nordea fraud\n\
-34 nordea never\n\
-42 nordea we\n\
92 norde…\n\
132 nordic\n\
-56 nordic countries\n\
-38 nordic recruitment\n\
38 nordisk\n\
164 nordi…\n\
-40 nordl…\n\
-58 noredami\n\
-40 nored…\n\
50 norge\n\
141 norlys\n\
93 norlys @link\n\
-55 norlys betal\n\
-67 norlys vi\n\
141 norly…\n\
66 normal\n\
76 normal that\n\
-47 normally\n\
-37 normally do\n\
32 normalt\n\
41 norma…\n\
-40 norrfly\n\
-40 norrf…\n\
59 norwe…\n\
-113 nos\n\
-56 nosotros\n\
-56 nosot…\n\
-53 nostr…\n\
38 not\n\
126 not allowed\n\
-46 not at\n\
-41 not be\n\
86 not been\n\
-68 not by\n\
-35 not change\n\
44 not confirmed\n\
35 not deliver\n\
45 not disconnect\n\
-95 not even\n\
50 not go\n\
68 not hang\n\
-42 not have\n\
46 not ignore\n\
-90 not me\n\
-56 not need\n\
260 not paid\n\
-54 not send\n\
68 not speak\n\
33 not talk\n\
137 not tell\n\
55 not through\n\
-43 not to\n\
-36 not urgent\n\
-31 not us\n\
55 not verified\n\
-48 not yet\n\
139 not you\n\
-49 not your\n\
97 notar…\n\
66 note with\n\
-42 notebook\n\
-42 noteb…\n\
-60 nothing\n\
-38 nothing for\n\
-32 nothing is\n\
-101 nothing to\n\
66 nothing will\n\
-61 nothi…\n\
45 notice\n\
-51 notice the\n\
56 noticed\n\
-30 notices\n\
40 notic…\n\
117 notification\n\
91 notif…\n\
67 notre\n\
-60 nou\n\
-75 noua\n\
-58 nous\n\
42 nouveau\n\
-30 nouvelle\n\
-56 nouve…\n\
-78 nov\n\
-172 nov #\n\
-64 november\n\
-45 november #\n\
-37 novembre\n\
-67 novem…\n\
-32 novo\n\
131 now\n\
126 now #\n\
72 now and\n\
69 now by\n\
89 now dont\n\
95 now go\n\
89 now he\n\
101 now i\n\
88 now if\n\
218 now it\n\
37 now its\n\
102 now or\n\
98 now read\n\
-37 now see\n\
-30 now she\n\
80 now so\n\
-109 now the\n\
119 now to\n\
-42 now verify\n\
-34 now we\n\
79 now with\n\
111 now you\n\
30 nowa\n\
56 nowy\n\
207 np\n\
-111 npm\n\
-96 npm run\n\
183 nr\n\
-147 nr #\n\
110 nsk\n\
74 nu\n\
38 nu a\n\
99 nu beder\n\
-60 nu cere\n\
50 nu det\n\
58 nu er\n\
53 nu han\n\
34 nu her\n\
-133 nu il\n\
107 nu jeg\n\
-51 nu kan\n\
62 nu med\n\
61 nu nu\n\
31 nu og\n\
35 nu over\n\
43 nu platiti\n\
57 nu på\n\
50 nu sig\n\
44 nu siger\n\
92 nu skal\n\
57 nu står\n\
130 nu så\n\
-107 nu trebuie\n\
-50 nu va\n\
55 nu vil\n\
31 nuestra\n\
-75 nuestro\n\
-71 nuest…\n\
107 nuevo\n\
-53 nuken…\n\
-76 null\n\
-45 nulla\n\
77 nulstiller\n\
52 nulst…\n\
-34 numara\n\
-41 numaradan\n\
166 numaram\n\
53 numarami\n\
39 numarana\n\
61 numaraniz\n\
110 numaranizi\n\
35 numaranizi ve\n\
-61 numarasi\n\
113 numarul\n\
108 numar…\n\
34 number\n\
63 number and\n\
54 number at\n\
124 number by\n\
48 number can\n\
57 number do\n\
68 number expiry\n\
-73 number for\n\
-79 number from\n\
58 number has\n\
139 number i\n\
170 number im\n\
-40 number in\n\
60 number instead\n\
70 number is\n\
-55 number no\n\
-34 number of\n\
-60 number on\n\
-192 number or\n\
45 number please\n\
101 number the\n\
60 number there\n\
-76 number three\n\
-58 number to\n\
58 number was\n\
-125 number we\n\
-67 number what\n\
89 number when\n\
48 number will\n\
41 number with\n\
47 number within\n\
-86 number you\n\
46 numbers\n\
88 numbers on\n\
76 numbers so\n\
37 numbe…\n\
104 numele\n\
104 numel…\n\
86 numeri\n\
84 numeri ir\n\
49 numerio\n\
-55 numeris\n\
107 numero\n\
-88 numero cpr\n\
73 numero de\n\
33 numero nuevo\n\
34 numeros\n\
88 numer…\n\
31 nummer\n\
120 nummer #\n\
-49 nummer det\n\
32 nummer for\n\
-43 nummer her\n\
-64 nummer i\n\
34 nummer kan\n\
31 nummer så\n\
-64 nummeret\n\
-31 nummeret bag\n\
63 nummeret op\n\
-63 numre\n\
-35 numre og\n\
-143 nunca\n\
-49 nunca le\n\
-141 nuo\n\
-55 nuoma\n\
51 nuoroda\n\
34 nuoro…\n\
32 nuova\n\
-106 nuovo\n\
85 nupir…\n\
112 nur\n\
51 nur hier\n\
36 nurse\n\
79 nusiu…\n\
130 nutra…\n\
77 ny\n\
144 ny besked\n\
37 ny konto\n\
32 ny leverandør\n\
76 ny levering\n\
-112 ny telefon\n\
48 nye eu\n\
30 nye kort\n\
59 nye nummer\n\
-38 nye pakke\n\
49 nye telefon\n\
-41 nyhedsbrevet\n\
-99 nyhed…\n\
75 nykredit\n\
75 nykre…\n\
-40 nyt i\n\
40 nyt kontonummer\n\
-108 nyt kort\n\
36 nyt nr\n\
144 nyt nummer\n\
-54 nyt til\n\
-33 nytår\n\
40 nå\n\
86 nå at\n\
-113 når\n\
-39 når den\n\
-47 når det\n\
34 når din\n\
-79 når du\n\
-165 når en\n\
-115 når i\n\
-116 når jeg\n\
-49 når vi\n\
-210 næste\n\
-121 næste gang\n\
-86 næste på\n\
-58 næstved\n\
-58 næstv…\n\
43 nævne\n\
60 nødt\n\
60 nødt til\n\
55 nøglekort\n\
52 nøglekort er\n\
-84 nøglekort i\n\
-47 nøglen\n\
-59 nøglerne\n\
95 nøglerne med\n\
102 nørrebro\n\
69 nørrebro #\n\
-94 nørrebrogade\n\
-61 nørrebrogade #\n\
-84 nørregade\n\
-72 nørreport\n\
-79 nørre…\n\
-210 o #\n\
-65 o di\n\
-58 o voce\n\
-47 oak\n\
-39 oamen…\n\
-65 oat\n\
-65 oat milk\n\
-45 ob\n\
-47 object to\n\
-55 objection\n\
-68 objec…\n\
36 obligatorisk\n\
42 obser…\n\
36 obstruction\n\
46 obstr…\n\
-32 obtai…\n\
-83 occhio\n\
-83 occhi…\n\
42 occup…\n\
59 oclock\n\
59 ocloc…\n\
64 oct\n\
30 oct #\n\
-129 october\n\
-110 october #\n\
-117 octob…\n\
-104 octubre\n\
-104 octub…\n\
-39 od\n\
-31 od #\n\
52 odbie…\n\
-52 odbior\n\
-34 odbioru\n\
-160 odbio…\n\
-45 oddaj…\n\
134 oddam\n\
44 oddzi…\n\
40 odense\n\
41 odense c\n\
-243 oder\n\
-60 odmow…\n\
-86 odpow…\n\
31 odzys…\n\
-68 of a\n\
96 of an\n\
101 of birth\n\
30 of card\n\
-87 of charge\n\
41 of cpr\n\
43 of danske\n\
96 of denmark\n\
36 of eur\n\
42 of everyone\n\
-68 of fake\n\
-39 of fraud\n\
34 of identity\n\
-65 of invoices\n\
-42 of its\n\
33 of justice\n\
56 of kin\n\
105 of mine\n\
69 of my\n\
35 of next\n\
59 of nine\n\
-35 of our\n\
88 of passport\n\
43 of payment\n\
49 of silence\n\
-43 of their\n\
-103 of these\n\
87 of this\n\
40 of those\n\
-34 of three\n\
-36 of up\n\
-71 of us\n\
30 of viewing\n\
-71 of work\n\
-31 of you\n\
61 of your\n\
-42 off\n\
-47 off at\n\
40 off by\n\
-64 off in\n\
45 off tomorrow\n\
47 offen\n\
51 offence\n\
-32 offenders\n\
48 offentlige\n\
52 offen…\n\
-42 offer\n\
-36 offer to\n\
-53 offered\n\
-120 offers\n\
-205 offer…\n\
64 office of\n\
-35 office on\n\
56 office there\n\
86 office they\n\
45 office you\n\
74 officer\n\
-36 officer asked\n\
63 officer from\n\
55 officer i\n\
48 officer if\n\
30 officer in\n\
37 officer jensen\n\
58 officer on\n\
-79 officer or\n\
73 officer press\n\
-42 officers\n\
-45 officers and\n\
-53 officers are\n\
46 offic…\n\
-39 offline\n\
-39 offli…\n\
-42 ofre\n\
-53 ofrene\n\
-57 ofren…\n\
-74 often\n\
-75 og #\n\
71 og adgangskode\n\
-40 og alligevel\n\
-31 og anmeld\n\
65 og at\n\
36 og bag\n\
32 og bagefter\n\
-110 og beder\n\
91 og bekræft\n\
59 og bekræfte\n\
56 og bekræfter\n\
201 og betal\n\
-30 og betale\n\
39 og betaler\n\
30 og billede\n\
62 og bliver\n\
-70 og bruger\n\
139 og cpr\n\
73 og cvc\n\
56 og de\n\
64 og dem\n\
71 og den\n\
44 og deres\n\
53 og derfor\n\
92 og din\n\
131 og dit\n\
45 og du\n\
-165 og en\n\
79 og er\n\
-56 og et\n\
-67 og fik\n\
-46 og fortæller\n\
-33 og få\n\
-47 og fået\n\
61 og give\n\
68 og giver\n\
87 og godkend\n\
57 og godkende\n\
43 og han\n\
88 og har\n\
69 og hav\n\
-75 og hent\n\
135 og henter\n\
58 og hjælper\n\
112 og hvad\n\
34 og hvilken\n\
44 og hvor\n\
40 og hæve\n\
39 og hæver\n\
61 og indtast\n\
-57 og ingen\n\
114 og jeg\n\
57 og kan\n\
-32 og klik\n\
218 og kode\n\
48 og koden\n\
-98 og kontakt\n\
37 og kontonummer\n\
30 og kontrolcifre\n\
59 og kort\n\
30 og kureren\n\
-40 og lad\n\
-36 og legitimation\n\
39 og log\n\
-55 og læg\n\
51 og lægger\n\
41 og læse\n\
-38 og mag\n\
-42 og man\n\
-32 og mangler\n\
-37 og med\n\
128 og min\n\
-42 og moms\n\
31 og må\n\
54 og nej\n\
31 og netbank\n\
43 og når\n\
102 og oplys\n\
78 og pas\n\
47 og politiet\n\
-97 og ring\n\
-42 og ringer\n\
-61 og sagde\n\
222 og send\n\
168 og sende\n\
-37 og sender\n\
-56 og sendt\n\
101 og sig\n\
68 og sige\n\
-158 og siger\n\
42 og skriv\n\
65 og skrive\n\
40 og skriver\n\
59 og slet\n\
33 og slettes\n\
-58 og spærre\n\
-35 og står\n\
63 og swipe\n\
104 og så\n\
69 og sætter\n\
66 og tager\n\
-88 og til\n\
-57 og to\n\
-49 og told\n\
-53 og tryk\n\
52 og udgiver\n\
-56 og vil\n\
-57 og ville\n\
85 oggetto\n\
85 ogget…\n\
136 oggi\n\
-63 oglum\n\
30 også bruge\n\
-30 også din\n\
-30 også når\n\
-39 også selvom\n\
121 oh\n\
76 oh no\n\
39 ohne\n\
-38 oil\n\
-59 oister\n\
-59 oiste…\n\
-34 ok\n\
59 ok it\n\
-79 ok so\n\
-40 ok to\n\
-84 okay can\n\
-49 okay i\n\
-42 okay så\n\
-50 oktober\n\
-56 oktob…\n\
-67 okumak\n\
-67 okumak icin\n\
-70 okuma…\n\
-49 okuyu…\n\
-64 olarak tanitan\n\
-46 old\n\
-36 old account\n\
83 old is\n\
58 old phone\n\
-88 oldug…\n\
-85 ole\n\
-54 olive…\n\
-36 olsun\n\
-95 olunca\n\
-95 olunc…\n\
38 olup\n\
-64 olur\n\
-32 olursa\n\
-52 om\n\
77 om #\n\
-61 om at\n\
68 om dagen\n\
-44 om de\n\
-73 om den\n\
-43 om dit\n\
-87 om en\n\
59 om et\n\
63 om hvidvask\n\
-78 om i\n\
54 om jeg\n\
39 om jeres\n\
-48 om koder\n\
-36 om kontaktbedrageri\n\
-41 om kortoplysninger\n\
177 om lidt\n\
-54 om misbrug\n\
-88 om mit\n\
-45 om natten\n\
44 om refusion\n\
52 om sagen\n\
-30 om svindel\n\
56 om ti\n\
56 om til\n\
-115 omar\n\
-30 omfatter\n\
35 omfattet\n\
35 omfattet af\n\
-103 omg\n\
-86 omkring\n\
-86 omkri…\n\
32 omsti…\n\
-102 on #\n\
-201 on @link\n\
-39 on all\n\
-70 on dba\n\
-61 on delivery\n\
82 on door\n\
-62 on duty\n\
-73 on friday\n\
-30 on her\n\
112 on his\n\
127 on hold\n\
-35 on holiday\n\
32 on how\n\
-185 on its\n\
-53 on linkedin\n\
-55 on monday\n\
-33 on mondays\n\
90 on my\n\
-89 on our\n\
-71 on page\n\
88 on phone\n\
-75 on purpose\n\
-119 on saturday\n\
32 on site\n\
98 on skype\n\
64 on sms\n\
87 on speaker\n\
-57 on sunday\n\
-72 on teams\n\
138 on telegram\n\
-44 on the\n\
-37 on their\n\
191 on this\n\
34 on thursday\n\
-52 on to\n\
-46 on tuesday\n\
-73 on two\n\
45 on va\n\
-95 on video\n\
-36 on wed\n\
-79 on wednesday\n\
-56 on weekdays\n\
165 on whatsapp\n\
59 on which\n\
-30 on windows\n\
55 on your\n\
-72 onay\n\
-60 onayi\n\
87 onayl…\n\
32 once a\n\
-45 once and\n\
35 once more\n\
52 one #\n\
-65 one account\n\
116 one and\n\
-34 one by\n\
-37 one call\n\
72 one for\n\
121 one from\n\
33 one has\n\
121 one hour\n\
95 one i\n\
-33 one in\n\
74 one is\n\
78 one more\n\
66 one now\n\
115 one that\n\
-77 one the\n\
50 one thousand\n\
96 one to\n\
-51 one w\n\
-48 one who\n\
-146 one with\n\
42 one yes\n\
30 one you\n\
40 one zero\n\
77 onkel\n\
56 online\n\
45 online #\n\
74 online banking\n\
68 onlin…\n\
118 only\n\
131 only #\n\
30 only a\n\
48 only and\n\
-59 only at\n\
59 only be\n\
-58 only enter\n\
195 only for\n\
37 only got\n\
136 only have\n\
-33 only looks\n\
148 only need\n\
39 only one\n\
-37 only so\n\
59 only thing\n\
48 only until\n\
-48 only when\n\
-50 ons\n\
-139 onsdag\n\
-54 onsdag kl\n\
-140 onsda…\n\
-41 ont\n\
121 onu\n\
61 op #\n\
-32 op @link\n\
-41 op af\n\
41 op det\n\
127 op for\n\
-51 op med\n\
106 op og\n\
-35 op på\n\
103 op som\n\
33 opbevarer\n\
49 opbev…\n\
48 opdag…\n\
128 opdater\n\
52 opdater dine\n\
72 opdater dit\n\
38 opdatere\n\
-64 opdateret\n\
66 opdatering\n\
92 opdat…\n\
45 open\n\
-30 open #\n\
38 open @link\n\
-43 open an\n\
43 open and\n\
42 open bank\n\
98 open it\n\
30 open the\n\
30 open this\n\
-106 open till\n\
51 open until\n\
53 open your\n\
43 opened\n\
67 opened a\n\
-38 opened it\n\
-34 opened the\n\
43 opene…\n\
-68 opening\n\
-93 opening hours\n\
-68 openi…\n\
-39 opens\n\
-36 operation\n\
-45 operator\n\
55 opera…\n\
-32 opgang\n\
-53 opgan…\n\
-94 opgave\n\
-31 opgave #\n\
49 opgaver\n\
-32 opgav…\n\
46 opgørelse\n\
-53 opgørelsen\n\
56 ophold\n\
-34 opholdsbevis\n\
-50 opholdstilladelse\n\
39 ophør…\n\
31 opinion\n\
31 opini…\n\
-56 opkald\n\
30 opkald om\n\
-67 opkal…\n\
-36 opkræver\n\
-92 opkræ…\n\
-38 oplac…\n\
73 oplad…\n\
-88 oplata\n\
191 oplat…\n\
153 oplys\n\
-50 oplys aldrig\n\
33 oplys cpr\n\
-35 oplys din\n\
73 oplys dit\n\
67 oplys venligst\n\
57 oplyse dit\n\
-112 oplyse noget\n\
-49 oplyser\n\
67 oplysninger\n\
-68 oplysningerne\n\
-50 oplyst\n\
39 opret\n\
45 opret en\n\
99 oprette\n\
139 opretter\n\
43 oprettet\n\
-127 oprettet log\n\
123 opret…\n\
-60 ops\n\
-50 opsig…\n\
-58 opskr…\n\
38 opslag\n\
73 opsparingen\n\
64 opspa…\n\
-69 opstå…\n\
-130 opt\n\
55 optaget\n\
-36 optaget biometri\n\
36 optaget et\n\
47 optim…\n\
-45 options\n\
-49 optio…\n\
59 optym…\n\
-76 or\n\
-54 or @link\n\
-30 or a\n\
-32 or any\n\
-40 or at\n\
-96 or call\n\
-49 or cash\n\
-86 or choose\n\
-50 or do\n\
64 or i\n\
-136 or in\n\
-35 or is\n\
167 or it\n\
67 or its\n\
-54 or just\n\
49 or leave\n\
67 or lose\n\
50 or mastercard\n\
-86 or mitid\n\
-55 or mobilepay\n\
-30 or money\n\
-39 or no\n\
-96 or on\n\
66 or payment\n\
-157 or phone\n\
-59 or see\n\
-46 or shall\n\
-69 or should\n\
-60 or that\n\
-35 or the\n\
-47 or use\n\
106 or we\n\
-47 or with\n\
143 or you\n\
-171 ora #\n\
-33 orang…\n\
64 oraz\n\
-74 ord\n\
64 orden\n\
30 orden de\n\
-208 order #\n\
-40 order by\n\
-79 order from\n\
-70 order has\n\
-79 order id\n\
137 order new\n\
83 order of\n\
61 order the\n\
43 order you\n\
-52 ordered\n\
58 orderis\n\
-32 orders\n\
-151 ordre\n\
-70 ordre #\n\
60 ore\n\
-86 ore #\n\
113 ore o\n\
-37 organisation\n\
-124 organ…\n\
30 orienteret\n\
-30 original\n\
-40 originale\n\
-93 origi…\n\
30 orphans\n\
32 orpha…\n\
-75 os\n\
41 os der\n\
-70 os på\n\
-112 osob\n\
-93 ostrz…\n\
-180 oszus…\n\
81 other\n\
39 other line\n\
-38 other one\n\
51 other phone\n\
72 other way\n\
56 others are\n\
71 otherwise\n\
49 otherwise it\n\
139 otherwise the\n\
-91 otherwise you\n\
41 other…\n\
-61 otomatik\n\
-61 otoma…\n\
-87 otp\n\
-37 otra\n\
87 otrzy…\n\
-90 otte\n\
33 otte cifre\n\
-30 oturum\n\
-31 oturu…\n\
-125 oublie\n\
-125 oubli…\n\
39 oui\n\
38 our account\n\
64 our agent\n\
-118 our app\n\
51 our billing\n\
70 our broker\n\
37 our courier\n\
49 our cyber\n\
49 our depot\n\
68 our driver\n\
44 our lawyers\n\
106 our new\n\
42 our officer\n\
-34 our opening\n\
-89 our own\n\
40 our partner\n\
93 our records\n\
31 our security\n\
-84 our site\n\
51 our technician\n\
-39 our telephone\n\
47 our wallet\n\
-59 our warehouse\n\
-63 our website\n\
-74 ours\n\
-31 ours is\n\
37 out #\n\
79 out and\n\
65 out by\n\
51 out i\n\
42 out new\n\
-44 out on\n\
59 out to\n\
33 out with\n\
-46 out your\n\
56 outdated\n\
56 outda…\n\
75 outgoing\n\
75 outgo…\n\
-38 outlo…\n\
37 outstanding\n\
37 outst…\n\
-52 over\n\
30 over at\n\
49 over og\n\
104 over på\n\
61 over telefonen\n\
-41 over the\n\
66 over to\n\
-66 over your\n\
50 overb…\n\
70 overdue\n\
68 overd…\n\
145 overfør\n\
100 overfør #\n\
37 overfør beløbet\n\
53 overfør dem\n\
81 overfør depositum\n\
-81 overføre\n\
37 overføre #\n\
69 overføre dem\n\
-128 overføre penge\n\
-97 overfører\n\
34 overfører #\n\
47 overføres\n\
64 overføres til\n\
93 overførsel\n\
121 overførsel på\n\
86 overførslen\n\
-71 overførsler\n\
38 overført\n\
47 overf…\n\
54 overg…\n\
55 overloaded\n\
110 overpaid\n\
110 overp…\n\
-61 overraskelse\n\
-41 overr…\n\
34 overvågning\n\
-37 owe\n\
48 owe #\n\
-89 owe you\n\
60 owed\n\
53 owing\n\
53 owing to\n\
-49 own\n\
85 own account\n\
-31 own accounts\n\
-73 own phone\n\
66 owner\n\
-35 owner and\n\
-105 owners\n\
38 ownership\n\
-62 owner…\n\
-54 oye\n\
67 oznac…\n\
97 p @link\n\
207 paa\n\
49 paa #\n\
45 paais…\n\
35 pacco\n\
58 pacco e\n\
126 package\n\
117 packa…\n\
-40 packed\n\
49 packet\n\
34 packe…\n\
-72 paczka czeka\n\
-34 padborg\n\
-34 padbo…\n\
-102 padekite\n\
-102 padekite rageli\n\
-76 padek…\n\
-52 pads\n\
221 paga\n\
79 paga #\n\
60 pagad…\n\
-53 pagal…\n\
-43 pagamento\n\
127 pagar\n\
53 pagare\n\
90 pagata\n\
-120 pagato\n\
-57 page\n\
-88 page #\n\
-42 page on\n\
-74 page that\n\
-98 page where\n\
76 pagina\n\
55 pagin…\n\
110 pago\n\
58 pago de\n\
-53 pagos\n\
77 pague\n\
63 paid #\n\
-75 paid at\n\
-48 paid before\n\
80 paid for\n\
-35 paid on\n\
36 paid out\n\
-56 paid so\n\
-50 paid tax\n\
-53 paid the\n\
30 paid today\n\
-89 paid with\n\
-31 paid you\n\
38 paid your\n\
-55 paie\n\
-34 paiement\n\
37 paiem…\n\
-45 paint\n\
-116 paint…\n\
-64 pair\n\
-67 pair of\n\
-33 pairs\n\
-108 paketiniz\n\
-71 paketshop\n\
-147 paket…\n\
53 pakke\n\
-31 pakke er\n\
47 pakke fra\n\
-53 pakke i\n\
45 pakke venter\n\
-41 pakkeboksen\n\
-46 pakken kan\n\
-77 pakker\n\
-51 pakket\n\
-105 pakke…\n\
109 pan\n\
41 pan w\n\
53 pana\n\
-38 pana vineri\n\
-39 pande…\n\
165 pani\n\
69 pani numer\n\
-56 panie\n\
108 panski\n\
126 pansk…\n\
58 panst…\n\
-34 pantalla\n\
-34 panta…\n\
61 panu\n\
-66 papa\n\
-33 papeg…\n\
-91 papel\n\
50 paper\n\
64 paper and\n\
-36 papers\n\
-36 paper…\n\
-106 papie…\n\
-57 papir\n\
-100 papirerne\n\
-74 papirerne i\n\
-156 papir…\n\
-46 paquete\n\
-48 paquete en\n\
-39 paque…\n\
52 par sms\n\
135 para\n\
-44 para aklama\n\
43 para evitar\n\
-116 para la\n\
59 para no\n\
104 para que\n\
-36 param…\n\
102 paraniz\n\
73 paran…\n\
-36 parasi\n\
-36 parasini\n\
-96 parasykite\n\
-42 paras…\n\
30 parat\n\
98 parayi\n\
217 paray…\n\
-152 parcel at\n\
-115 parcel from\n\
59 parcel goes\n\
61 parcel in\n\
55 parcel with\n\
-62 parduotuveje\n\
-84 pardu…\n\
57 pareigunu\n\
75 parei…\n\
-52 parental\n\
-52 parental leave\n\
-81 parents\n\
-117 paren…\n\
-182 park\n\
-54 parkering i\n\
-36 parking in\n\
37 parla\n\
56 parler\n\
56 parler a\n\
81 parle…\n\
74 parli\n\
-43 parliament\n\
-61 parli…\n\
-44 parod…\n\
49 part\n\
-44 part in\n\
38 part of\n\
83 part time\n\
-96 partagez\n\
-107 parta…\n\
-103 parte\n\
46 partea\n\
-35 parter\n\
-94 parti…\n\
120 partner\n\
-71 partners\n\
88 partn…\n\
85 parts\n\
-134 party\n\
-43 pas de\n\
-42 pas eller\n\
40 pas og\n\
-88 pas på\n\
-60 pasa\n\
78 pasak…\n\
-50 pasaporte y\n\
42 pasar\n\
-55 pasar por\n\
49 pasar…\n\
-38 pasii…\n\
68 pasir…\n\
-153 paska…\n\
-30 pasko…\n\
84 pasku…\n\
69 paso\n\
36 paspa…\n\
-94 pass\n\
-48 passare\n\
-63 passcode\n\
86 passed\n\
37 passed the\n\
-41 passk…\n\
-34 passport and\n\
-51 passport copy\n\
79 passport cpr\n\
-56 passport does\n\
41 passport for\n\
-55 passport has\n\
51 passport no\n\
56 passport number\n\
-50 passport or\n\
64 passport so\n\
38 passport will\n\
81 passports\n\
81 passports and\n\
-66 passt\n\
324 password and\n\
-56 password for\n\
-45 password from\n\
35 password is\n\
-66 password or\n\
-50 password to\n\
-77 passwords\n\
-109 past\n\
48 pasta\n\
66 paste\n\
31 paszport\n\
37 paszp…\n\
-111 patat…\n\
-60 patch\n\
-49 path\n\
-30 pati\n\
-30 patient\n\
-63 patie…\n\
64 patik…\n\
-67 patit\n\
113 patrol\n\
62 patrol is\n\
135 patro…\n\
32 patru…\n\
-100 pats\n\
-98 pattern\n\
-98 patte…\n\
96 patvirtinkite\n\
32 patvi…\n\
-101 patys\n\
-56 pavel\n\
-96 pawel\n\
56 pay\n\
115 pay #\n\
-133 pay a\n\
-35 pay and\n\
-43 pay anything\n\
-71 pay at\n\
98 pay back\n\
67 pay first\n\
-56 pay half\n\
-47 pay in\n\
101 pay it\n\
125 pay my\n\
90 pay now\n\
51 pay only\n\
64 pay the\n\
-46 pay through\n\
54 pay today\n\
-79 pay vat\n\
34 pay within\n\
-59 pay your\n\
-64 payable\n\
-64 payab…\n\
121 paye\n\
143 payee\n\
57 payer\n\
210 payez\n\
53 paying\n\
51 paying #\n\
45 paying the\n\
53 payin…\n\
-82 paylasmayin\n\
-73 payla…\n\
30 payment\n\
32 payment @link\n\
84 payment card\n\
79 payment failed\n\
62 payment for\n\
30 payment i\n\
-41 payment is\n\
-43 payment method\n\
87 payment of\n\
-41 payment on\n\
68 payment to\n\
-180 payments\n\
89 payout\n\
89 payou…\n\
47 paypal\n\
69 paypa…\n\
-34 payroll\n\
-88 payroll we\n\
-34 payro…\n\
88 pays\n\
-54 pays me\n\
56 paysafe\n\
162 paysafecard\n\
201 paysa…\n\
-30 payslips\n\
134 pdf\n\
-53 pe\n\
-54 pe #\n\
-217 pe @link\n\
45 pe care\n\
40 pe linkul\n\
50 pe revolut\n\
77 pe telefon\n\
85 pe whatsapp\n\
-38 peace\n\
35 pedido el\n\
-72 pedir…\n\
42 pedop…\n\
38 pee are\n\
39 pen\n\
129 penalty\n\
119 penal…\n\
103 pending\n\
38 pending if\n\
102 pendi…\n\
37 penge betal\n\
30 penge de\n\
38 penge ind\n\
-41 penge tilbage\n\
76 pengene\n\
104 pengene er\n\
-71 pengene fra\n\
45 pengene hos\n\
-104 pengene i\n\
30 pengene igennem\n\
62 pengene kan\n\
42 pengene skal\n\
-82 pengene til\n\
54 pengeoverførsel\n\
64 penge…\n\
-42 penktadieni\n\
-63 penkt…\n\
46 pension\n\
-43 pensioner\n\
-41 pensioners\n\
-42 pentru\n\
89 pentru a\n\
-42 pentr…\n\
-62 people\n\
-34 people are\n\
-55 people in\n\
-73 people to\n\
-98 people who\n\
30 people whove\n\
-61 peopl…\n\
55 per\n\
78 per #\n\
53 per day\n\
89 per evitare\n\
-41 per il\n\
-56 per la\n\
-112 per mobilepay\n\
49 percent and\n\
36 perche\n\
36 perch…\n\
-55 perfect\n\
33 perfect i\n\
-63 perfekt\n\
-77 perfe…\n\
-53 perfo…\n\
-48 perio…\n\
75 permanent\n\
94 perma…\n\
-74 perme…\n\
40 permission\n\
33 permisul\n\
75 permit is\n\
32 permit will\n\
-35 permit you\n\
-56 permits\n\
-33 permitted\n\
42 permi…\n\
-118 pernille\n\
-118 perni…\n\
122 pero\n\
-82 persembe\n\
-52 persembe gunu\n\
-93 perse…\n\
79 persi…\n\
76 perskaitykite\n\
97 persk…\n\
60 perso\n\
-78 person der\n\
-56 person who\n\
35 person.adviser|claims threat.deadline|threatens\n\
46 person.adviser|reader\n\
125 person.agent|claims person.family|claims\n\
128 person.agent|claims person.landlord|claims\n\
207 person.agent|claims threat.arrest|threatens\n\
-36 person.agent|claims threat.block|reports\n\
57 person.agent|claims threat.block|threatens\n\
-32 person.agent|claims threat.court|threatens\n\
60 person.agent|claims threat.deadline|threatens\n\
-52 person.agent|reports\n\
54 person.agent|reports threat.arrest|reports\n\
52 person.agent|reports threat.deadline|reports\n\
-33 person.agent|speaks\n\
-34 person.buyer|claims\n\
-135 person.buyer|claims threat.block|threatens\n\
-37 person.buyer|claims threat.court|threatens\n\
-106 person.buyer|claims threat.deadline|threatens\n\
-34 person.buyer|live\n\
139 person.buyer|reports\n\
84 person.buyer|speaks\n\
-75 person.family|claims\n\
-107 person.family|claims person.family|reports\n\
118 person.family|claims person.landlord|claims\n\
87 person.family|claims threat.arrest|reports\n\
157 person.family|claims threat.arrest|threatens\n\
-90 person.family|claims threat.block|threatens\n\
60 person.family|claims threat.court|threatens\n\
52 person.family|claims threat.deadline|reports\n\
101 person.family|claims threat.exposure|threatens\n\
-75 person.family|live\n\
-144 person.family|reports\n\
37 person.family|reports threat.arrest|threatens\n\
34 person.family|reports threat.deadline|threatens\n\
-76 person.landlord|claims\n\
40 person.landlord|claims threat.court|threatens\n\
102 person.landlord|claims threat.deadline|threatens\n\
-50 person.landlord|denies\n\
-76 person.landlord|live\n\
-97 person.landlord|reader\n\
-46 person.landlord|reports\n\
-59 person.recruiter|claims\n\
-37 person.recruiter|claims threat.block|threatens\n\
45 person.recruiter|claims threat.debt|threatens\n\
-59 person.recruiter|live\n\
-32 person.recruiter|reader\n\
-39 person.recruiter|speaks\n\
-102 personal data\n\
-41 personal information\n\
32 personal number\n\
-39 personale\n\
-74 personer\n\
-42 personlige oplysninger\n\
60 personlige rådgiver\n\
74 personnummer\n\
-70 person|claims\n\
-132 person|denies\n\
-95 person|reports\n\
-32 persu…\n\
-39 pervesti\n\
115 perve…\n\
-62 peter from\n\
-37 petit\n\
108 petrauskas\n\
86 petra…\n\
52 petro…\n\
87 peux me\n\
62 peux pas\n\
65 pga\n\
-79 pharmacy\n\
-90 pharm…\n\
-69 phd\n\
57 phili…\n\
-115 phishing\n\
-121 phish…\n\
47 phone and\n\
108 phone by\n\
-43 phone call\n\
-34 phone do\n\
-87 phone down\n\
62 phone fell\n\
-46 phone for\n\
61 phone from\n\
35 phone i\n\
-44 phone if\n\
110 phone in\n\
-66 phone instead\n\
47 phone is\n\
45 phone mine\n\
44 phone now\n\
-155 phone number\n\
34 phone please\n\
33 phone right\n\
-63 phone rings\n\
39 phone says\n\
38 phone she\n\
-39 phone the\n\
119 phone to\n\
-37 phone us\n\
41 phone was\n\
-50 phone when\n\
115 phone with\n\
-86 phone you\n\
-39 phone your\n\
-118 phoned\n\
-56 phoned and\n\
-52 phones\n\
-108 phone…\n\
-78 phoning\n\
-78 phoni…\n\
-77 photo id\n\
195 photo of\n\
91 photographing\n\
32 photos of\n\
40 photo…\n\
75 phrase\n\
75 phras…\n\
-54 pia\n\
-73 piano\n\
77 pic\n\
111 pic of\n\
-58 pick\n\
-60 pick a\n\
-59 picked up\n\
60 picks\n\
39 picks it\n\
-45 picks up\n\
-120 pickup\n\
-120 picku…\n\
51 pics\n\
69 picture\n\
52 picture of\n\
-40 pictures\n\
35 pictures are\n\
-51 pide\n\
159 pieniadze\n\
137 pieni…\n\
-132 pierdut\n\
-60 pierd…\n\
-57 pierogi\n\
-57 piero…\n\
59 pierw…\n\
41 pilie…\n\
51 pin\n\
83 pin and\n\
87 pin code\n\
-75 pin codes\n\
-85 pin for\n\
101 pin in\n\
-36 pin is\n\
136 pin on\n\
-31 pin or\n\
-34 pin ul\n\
112 pin un\n\
-67 pin your\n\
-33 pinigu\n\
121 pinigus\n\
36 pinigus i\n\
87 pinig…\n\
47 pinkode\n\
-54 pinkode eller\n\
147 pinkoden\n\
52 pinkoden så\n\
-42 pinkoder\n\
71 pinko…\n\
42 piotr\n\
-68 pirat…\n\
-35 pirma\n\
73 piso\n\
-51 piu\n\
-258 pizza\n\
-53 place and\n\
43 place the\n\
49 placed\n\
100 places\n\
85 places left\n\
36 place…\n\
-103 plads\n\
35 pladser tilbage\n\
82 plain\n\
111 plain clothes\n\
-43 plain…\n\
-52 plaka…\n\
-131 plan\n\
-81 plang…\n\
-61 planned\n\
-91 plann…\n\
-90 plant\n\
-30 plants\n\
-71 plant…\n\
64 plata\n\
65 plataforma\n\
65 plata…\n\
149 plate\n\
47 platesc\n\
96 plate…\n\
163 platform\n\
30 platformy\n\
118 platf…\n\
70 platiti\n\
87 plati…\n\
61 plattform\n\
61 platt…\n\
-45 play\n\
-60 play cards\n\
-38 play the\n\
55 playe…\n\
-90 playl…\n\
-61 plays\n\
50 plazo\n\
62 please accept\n\
32 please add\n\
82 please and\n\
-96 please bring\n\
-31 please call\n\
-91 please check\n\
-41 please close\n\
45 please confirm\n\
-61 please delete\n\
-35 please fill\n\
55 please find\n\
53 please go\n\
-64 please have\n\
101 please hold\n\
30 please i\n\
-32 please its\n\
-91 please leave\n\
38 please log\n\
38 please no\n\
76 please press\n\
60 please read\n\
-41 please remember\n\
-64 please reply\n\
215 please send\n\
-84 please share\n\
-61 please stay\n\
-50 please tell\n\
-73 please transfer\n\
-52 please upload\n\
34 please verify\n\
-67 plejer\n\
-69 pleje…\n\
-80 plot\n\
86 pls\n\
-37 pls dont\n\
-34 plumber\n\
-46 plumb…\n\
53 plus\n\
133 pm\n\
101 po\n\
-56 po #\n\
-48 poarta\n\
-48 poart…\n\
-55 pobie…\n\
91 pocket\n\
-32 pocket money\n\
76 pocke…\n\
33 poco\n\
-50 pod\n\
143 podac\n\
-64 podaj…\n\
59 podatku\n\
-61 podawaj\n\
-131 podaw…\n\
-57 podca…\n\
-64 podpi…\n\
-106 point\n\
-77 points\n\
-112 point…\n\
39 pokal…\n\
84 pokaz…\n\
54 polen\n\
45 police a\n\
109 police about\n\
-71 police and\n\
-68 police are\n\
-77 police arrested\n\
54 police danoise\n\
-60 police de\n\
125 police do\n\
-46 police dont\n\
109 police force\n\
-34 police has\n\
-51 police have\n\
62 police if\n\
-46 police never\n\
-41 police not\n\
33 police of\n\
-56 police officer\n\
-40 police officers\n\
-92 police on\n\
-61 police press\n\
-39 police recovered\n\
41 police report\n\
68 police station\n\
115 police stay\n\
40 police there\n\
209 police your\n\
41 policia que\n\
46 policijos\n\
-93 policja\n\
63 policji\n\
-180 policy\n\
-84 polis\n\
-44 polish\n\
73 polisi\n\
-46 polisinden\n\
-37 polis…\n\
-39 polite\n\
96 politi\n\
130 politi @link\n\
42 politi der\n\
-50 politi du\n\
33 politi jeg\n\
63 politi og\n\
43 politi på\n\
63 politi you\n\
-36 politia\n\
-36 politia daneza\n\
-41 politia din\n\
-53 politie\n\
52 politiet der\n\
56 politiet han\n\
-35 politiet har\n\
-36 politiet henter\n\
-127 politiet i\n\
38 politiet og\n\
-61 politiet på\n\
-42 politiet sagde\n\
-56 politiet stationen\n\
51 politiets\n\
33 polizia di\n\
-55 polsk\n\
-82 polski\n\
-95 polsk…\n\
99 ponga\n\
-47 poniedzialek\n\
-71 ponie…\n\
-30 poor\n\
45 pop\n\
30 pop up\n\
68 pops\n\
68 pops up\n\
-48 popul…\n\
72 por el\n\
37 por falta\n\
-127 por telefono\n\
55 por whatsapp\n\
102 porno…\n\
69 porque\n\
37 porque el\n\
69 porqu…\n\
-82 portal\n\
-93 porta…\n\
-53 porten\n\
-109 porte…\n\
30 portf…\n\
-62 porti\n\
86 porto\n\
47 porto #\n\
45 porto her\n\
72 porto på\n\
-79 portone\n\
-114 porto…\n\
94 portugal\n\
94 portu…\n\
104 pose\n\
-40 posed\n\
-40 posed as\n\
53 posete\n\
75 posete koyun\n\
-35 position as\n\
-32 positive\n\
130 possible\n\
171 possi…\n\
-153 post\n\
40 post a\n\
-71 post and\n\
-41 post app\n\
-61 post de\n\
-123 post du\n\
-116 post from\n\
-39 post i\n\
-91 post in\n\
-39 post og\n\
-88 post the\n\
-62 post you\n\
-230 posta\n\
48 postage\n\
46 postage is\n\
-69 posta…\n\
-40 postcode\n\
-40 postc…\n\
-66 postgres\n\
-66 postg…\n\
105 postnord #\n\
118 postnord @link\n\
-69 postnord app\n\
-50 postnord appen\n\
32 postnord paketiniz\n\
-68 postnord pay\n\
-69 postnord track\n\
36 postnord votre\n\
78 postnord your\n\
-44 posto\n\
37 postul\n\
37 postu…\n\
-46 poti\n\
111 potrzebuje\n\
70 potrz…\n\
143 potwierdz\n\
-65 potwierdzic\n\
82 potwi…\n\
-52 poul\n\
80 pour eviter\n\
42 pour parler\n\
78 pour que\n\
-63 pour votre\n\
-92 pouvez\n\
-92 pouve…\n\
85 power\n\
-44 power cut\n\
-72 power is\n\
-123 powie…\n\
34 poza\n\
48 poza cu\n\
-84 pozdr…\n\
-52 ppl\n\
-34 pr #\n\
66 pr dag\n\
-47 pracownikow\n\
-159 praco…\n\
-110 practise\n\
-142 pract…\n\
54 prade…\n\
-32 prakt…\n\
-84 prase\n\
-47 prati…\n\
-38 preben\n\
-38 prebe…\n\
-37 preci…\n\
-61 prefe…\n\
-48 pregu…\n\
62 prelevare\n\
81 prele…\n\
-37 preli…\n\
85 prema\n\
204 premium\n\
131 premi…\n\
-53 prend…\n\
-54 preno…\n\
67 prepa…\n\
-94 prescription\n\
-94 presc…\n\
45 present you\n\
34 press\n\
36 press buy\n\
163 press it\n\
51 press nine\n\
52 press one\n\
41 press the\n\
-58 pressed\n\
-37 pressed #\n\
-38 pressemeddelelse\n\
-101 pressure\n\
-117 press…\n\
-51 presu…\n\
-76 pretend\n\
-76 pretend to\n\
-78 pretending\n\
-78 pretending to\n\
-109 prete…\n\
-45 preve…\n\
44 previous\n\
43 previ…\n\
-61 price\n\
-89 price #\n\
-99 prie\n\
45 pries\n\
-77 prima\n\
80 prime\n\
83 prime ministers\n\
-65 primename\n\
-60 primename apie\n\
-59 prime…\n\
-30 primiti\n\
49 prin\n\
-57 print\n\
-130 printer\n\
-48 printer on\n\
-107 print…\n\
-65 pris\n\
-54 prise…\n\
-69 prisijunge\n\
-34 prisijungti\n\
-35 prisijungti prie\n\
41 prisijunkite\n\
-53 prisi…\n\
-90 privacy\n\
90 private\n\
82 private account\n\
86 private konto\n\
63 private mail\n\
73 priva…\n\
-56 privi…\n\
43 priya\n\
70 prize\n\
32 prize at\n\
38 prize draw\n\
41 problem\n\
101 problem med\n\
60 problem transfer\n\
38 probuje\n\
38 probu…\n\
137 procedure\n\
60 proceedings\n\
-91 procent\n\
54 processed\n\
-30 processing\n\
75 proce…\n\
-39 proch…\n\
88 procu…\n\
36 prof\n\
-30 professor\n\
-61 profe…\n\
-42 profilen\n\
-38 programare\n\
41 programele\n\
-56 programme\n\
-33 programs\n\
-71 progr…\n\
36 prohibited\n\
36 prohi…\n\
-43 project\n\
-107 proje…\n\
-56 prokuratura\n\
-113 proku…\n\
-74 promemoria\n\
-74 prome…\n\
48 promise\n\
-42 promised\n\
-45 promised a\n\
-58 promises\n\
-36 promi…\n\
45 prompt\n\
45 promp…\n\
-62 pronto\n\
-101 pront…\n\
-34 property office\n\
-33 prope…\n\
-74 propr…\n\
-34 prosecution\n\
73 prosecutor\n\
62 prose…\n\
-42 prosimy o\n\
-73 prosi…\n\
-84 prossimo\n\
-84 pross…\n\
78 prosze\n\
-74 prosze o\n\
87 prosze sie\n\
61 prosz…\n\
80 protect\n\
31 protect you\n\
71 protected\n\
46 protection\n\
79 prote…\n\
-77 protokoll\n\
-147 proto…\n\
-169 proud\n\
54 prove\n\
46 prove you\n\
48 prove…\n\
31 provide\n\
-30 provided\n\
52 provider\n\
70 provi…\n\
-44 prowa…\n\
48 przeczytac\n\
-73 przec…\n\
-140 przed\n\
85 przelew\n\
97 przel…\n\
-39 przer…\n\
69 przeslac\n\
114 przes…\n\
132 przez\n\
-65 przez telefon\n\
164 przy\n\
-33 przyj…\n\
-115 przypominamy\n\
-71 przypominamy o\n\
-94 przyp…\n\
44 przys…\n\
-43 præse…\n\
-75 prøv\n\
-90 prøve\n\
83 prøver at\n\
-49 prøver igen\n\
-113 prøve…\n\
-60 psa\n\
103 psd2\n\
36 psd3\n\
66 ptt\n\
57 pu\n\
-90 public\n\
-33 public services\n\
-39 publi…\n\
-121 puede\n\
68 pui\n\
-43 pull\n\
-32 pull request\n\
-34 pulsar #\n\
67 pulsa…\n\
-112 pung\n\
-32 punkt\n\
-92 punktum\n\
-101 punkt…\n\
-119 puo\n\
-49 puoi\n\
-52 pup\n\
-55 pupils\n\
-55 pupil…\n\
30 purchase\n\
-114 purchase agreement\n\
37 purchase was\n\
-71 purchases\n\
-40 pure\n\
35 purpose of\n\
-33 puse\n\
34 push\n\
50 put\n\
-65 put down\n\
83 put in\n\
-57 put it\n\
-55 put me\n\
30 put my\n\
30 put on\n\
36 put them\n\
90 put you\n\
89 put your\n\
-221 puteti\n\
-221 putet…\n\
-43 putting\n\
-43 putti…\n\
62 putut\n\
38 putut fi\n\
-45 på\n\
-156 på @link\n\
-103 på appen\n\
-87 på at\n\
83 på dem\n\
47 på den\n\
100 på denne\n\
74 på deres\n\
-49 på det\n\
30 på dig\n\
47 på din\n\
-41 på dit\n\
38 på du\n\
-41 på elmevej\n\
91 på forhånd\n\
53 på fredag\n\
45 på hele\n\
-35 på kontoen\n\
-55 på kontoret\n\
-68 på kort\n\
-91 på kortet\n\
38 på krypto\n\
-35 på køleskabet\n\
30 på ladestander\n\
-54 på lageret\n\
34 på linjen\n\
-125 på mail\n\
94 på mandag\n\
106 på med\n\
49 på mens\n\
78 på mig\n\
68 på min\n\
-103 på mit\n\
172 på mobilepay\n\
-40 på netbank\n\
35 på netbanken\n\
-70 på nettet\n\
-31 på nummeret\n\
51 på ny\n\
31 på nørrebro\n\
-90 på og\n\
-72 på papir\n\
62 på pause\n\
79 på politi\n\
-34 på ring\n\
-40 på selvbetjeningen\n\
-56 på sin\n\
171 på sms\n\
39 på snap\n\
85 på som\n\
35 på stationen\n\
36 på søndag\n\
57 på telefonen\n\
34 på telefonens\n\
116 på telegram\n\
-40 på tirsdag\n\
-31 på torsdag\n\
-35 på torvet\n\
-76 på under\n\
-35 på vej\n\
32 på vesterbro\n\
77 på whatsapp\n\
67 påkrævet\n\
67 påkræ…\n\
-60 påstår at\n\
-34 påstå…\n\
-35 pølse\n\
92 q\n\
-44 q i\n\
58 qr\n\
59 qr kode\n\
-50 qualcuno\n\
-50 qualc…\n\
-71 quand\n\
-43 quando\n\
-43 quand…\n\
47 quanto\n\
67 quant…\n\
-78 quart…\n\
33 quattro\n\
33 quatt…\n\
53 que cest\n\
99 que dice\n\
60 que es\n\
48 que esta\n\
162 que je\n\
-93 que la\n\
100 que le\n\
-70 que lo\n\
73 que no\n\
-61 que su\n\
-34 que te\n\
35 que vous\n\
76 queda…\n\
-30 quell…\n\
-64 quelquun a\n\
-65 queri…\n\
-52 questa\n\
-79 question\n\
-34 question #\n\
-42 questions\n\
-42 questions about\n\
42 questo\n\
60 questo e\n\
-54 quest…\n\
-90 queue\n\
-77 queue please\n\
-44 qui\n\
196 quick\n\
74 quick loan\n\
68 quickly\n\
159 quicksupport\n\
171 quick…\n\
42 quier…\n\
77 quiet room\n\
30 quietly\n\
66 quiet…\n\
30 quil\n\
-72 quindi\n\
-63 quind…\n\
-38 quite\n\
-153 quiz\n\
70 rabat\n\
-110 racco…\n\
-50 raccr…\n\
87 rachunek\n\
35 rachunek techniczny\n\
116 rachu…\n\
-49 radio…\n\
-35 radu\n\
-48 ragazzi\n\
-214 rageli\n\
-128 ragel…\n\
-50 raid\n\
-35 raide…\n\
-175 rain\n\
-62 raise\n\
33 raise your\n\
-33 raised\n\
-33 raise…\n\
56 raman…\n\
-69 randevu\n\
-40 randevunuz\n\
-110 rande…\n\
-47 random\n\
-47 rando…\n\
-103 rang\n\
-46 rang the\n\
-132 rapor…\n\
-54 rappelle\n\
-96 rappe…\n\
36 rappo…\n\
56 rasmu…\n\
36 rate\n\
-104 rather\n\
-104 rathe…\n\
-91 ravi\n\
164 re\n\
46 re invoice\n\
46 re re\n\
30 reach you\n\
-68 reached\n\
-33 reach…\n\
171 reactivate\n\
107 reactivate it\n\
212 react…\n\
-62 read a\n\
-33 read about\n\
50 read in\n\
69 read it\n\
144 read me\n\
-111 read more\n\
-40 read out\n\
-50 read the\n\
-30 read you\n\
43 read your\n\
-88 reads\n\
-65 ready @link\n\
43 ready for\n\
-76 ready in\n\
-41 ready to\n\
-49 real\n\
47 really me\n\
-58 reason\n\
-102 reaso…\n\
37 rebecca\n\
37 rebec…\n\
40 recar…\n\
-122 receipt\n\
41 receipt and\n\
-46 receipt by\n\
-41 receipt from\n\
94 receive\n\
72 receive #\n\
-47 receive money\n\
135 receive the\n\
45 receive your\n\
-34 received\n\
-82 received #\n\
-143 received a\n\
43 received an\n\
61 received in\n\
-52 received your\n\
-95 receiver\n\
112 receiving\n\
91 receiving a\n\
31 recently\n\
44 recen…\n\
-59 reception\n\
-60 receptionen\n\
-89 recep…\n\
118 recevoir\n\
112 recev…\n\
47 recha…\n\
-31 rechnung\n\
-31 rechn…\n\
-48 recibido\n\
-66 recipe\n\
-37 recipe for\n\
-91 recipient\n\
-61 recipient please\n\
-115 recip…\n\
-65 recla…\n\
-88 recognise\n\
-38 recognised\n\
-115 recog…\n\
-48 recommend\n\
64 recommended\n\
-33 recommends\n\
-35 recom…\n\
48 recon…\n\
-65 record\n\
43 recorded message\n\
47 recorded you\n\
-129 recording\n\
93 records\n\
80 records show\n\
-50 recor…\n\
72 recover\n\
31 recover your\n\
-34 recovered\n\
-39 recovered stolen\n\
45 recovery\n\
40 recov…\n\
-36 recruitment\n\
-32 recru…\n\
97 recu par\n\
43 recuperer\n\
92 recup…\n\
-60 red button\n\
-35 red cross\n\
97 redelivery\n\
97 redel…\n\
101 reduc…\n\
-35 ref\n\
-39 refer…\n\
32 refund\n\
33 refund department\n\
78 refund form\n\
-34 refund you\n\
125 refundable\n\
-56 refunderer\n\
64 refunds\n\
71 refun…\n\
56 refuse to\n\
-52 refused\n\
238 refusion\n\
37 refusionen\n\
91 refus…\n\
103 reg\n\
131 reg #\n\
48 reg konto\n\
50 reg number\n\
-33 regarded\n\
-33 regarded as\n\
-96 regards\n\
-51 regards hr\n\
-48 regards the\n\
-62 regar…\n\
-30 regel\n\
41 regional\n\
160 register\n\
40 register over\n\
66 register with\n\
-36 register your\n\
45 registered\n\
45 registered as\n\
-116 registered in\n\
56 registered on\n\
94 registered to\n\
-71 registracija\n\
-46 registracijos\n\
114 registration\n\
95 registration number\n\
43 registreret\n\
98 registrering\n\
91 registreringsnummer\n\
87 regis…\n\
86 regler\n\
93 reglez\n\
104 regle…\n\
-43 regnen\n\
-78 regnet\n\
-182 regne…\n\
51 regning betal\n\
30 regning der\n\
-50 regning du\n\
64 regning for\n\
-71 regning med\n\
43 regning to\n\
-88 regningen\n\
38 regninger\n\
-48 regnskabet\n\
-54 regns…\n\
73 regol…\n\
78 reikia\n\
36 reikia tik\n\
78 reiki…\n\
-81 reimburse\n\
-59 reins…\n\
32 reisepass\n\
32 reise…\n\
-69 reject\n\
68 rejected\n\
63 rejsekort\n\
50 rejsekort @link\n\
-32 rejse…\n\
59 rekru…\n\
97 release\n\
63 release fee\n\
37 release it\n\
74 released\n\
-52 released on\n\
44 released when\n\
35 releases\n\
108 relea…\n\
-103 rema\n\
-63 rema #\n\
30 remain\n\
49 remai…\n\
-68 rembo…\n\
-107 remember\n\
81 remember that\n\
-138 remember to\n\
-33 remember you\n\
-38 remember your\n\
-117 remem…\n\
-187 reminder\n\
-31 reminder fee\n\
-60 reminder from\n\
-178 remin…\n\
46 remit…\n\
-49 remote control\n\
36 removal\n\
49 removed\n\
41 remov…\n\
-60 rendez\n\
-60 rendez vous\n\
-60 rende…\n\
-73 renew it\n\
31 renewed\n\
39 renew…\n\
-46 rengø…\n\
58 renov…\n\
38 renset\n\
57 rense…\n\
-45 rent\n\
-38 rent and\n\
-76 rent for\n\
84 rented\n\
54 rented with\n\
50 repaired\n\
-58 repairs\n\
114 repay\n\
36 repeating\n\
41 repea…\n\
-31 repet…\n\
-35 replaced\n\
53 replacing\n\
33 repla…\n\
-50 replied\n\
34 replied to\n\
-74 repli…\n\
74 reply\n\
-73 reply by\n\
40 reply so\n\
-51 reply to\n\
277 reply with\n\
64 reply y\n\
78 reply yes\n\
42 replying\n\
63 reply…\n\
30 repon…\n\
-98 report\n\
-42 report a\n\
-81 report it\n\
-37 report on\n\
-36 report to\n\
55 report you\n\
-31 reported\n\
38 reported as\n\
-111 reported it\n\
-33 reported the\n\
-41 reports\n\
-70 repor…\n\
51 repro…\n\
36 request and\n\
-47 request for\n\
89 request in\n\
-31 request of\n\
50 request to\n\
-40 requests\n\
31 requests that\n\
-58 require\n\
-30 requirement\n\
133 requires\n\
51 requi…\n\
-34 res\n\
-52 resea…\n\
49 reserve\n\
78 reserved\n\
55 reser…\n\
-161 reset\n\
46 residente\n\
89 resmi\n\
-76 resol…\n\
31 respi…\n\
79 respo…\n\
147 rest\n\
53 rest on\n\
31 rest to\n\
-101 restaurant\n\
-62 restaurant i\n\
-113 resta…\n\
80 reste\n\
-51 resten tilbage\n\
34 resten videre\n\
153 resti…\n\
145 restore\n\
33 restore access\n\
155 resto…\n\
30 restrict\n\
58 restricted\n\
119 restr…\n\
34 restskat\n\
50 rests…\n\
31 result in\n\
-66 results\n\
-106 resul…\n\
-51 resum…\n\
99 reszte\n\
99 reszt…\n\
-62 ret\n\
31 ret til\n\
41 reten…\n\
-90 retired\n\
-104 retra…\n\
49 retro\n\
-33 retro…\n\
-46 retry\n\
32 retsforfølgelse\n\
69 retsf…\n\
36 retsmøde\n\
36 retsm…\n\
37 rette\n\
36 rette det\n\
70 retten\n\
-30 retten i\n\
-49 retter\n\
-47 rettet\n\
-33 retti…\n\
177 retur\n\
43 retur inden\n\
71 retur til\n\
-38 return\n\
31 return it\n\
139 returned\n\
44 returneres\n\
-74 returning\n\
-50 returns are\n\
39 reunification\n\
-61 reunion\n\
-77 reuni…\n\
67 reverse\n\
63 reverse it\n\
49 rever…\n\
-73 review\n\
-52 revie…\n\
35 revision\n\
-45 revisorer\n\
-93 revis…\n\
43 revocation\n\
43 revoc…\n\
59 revoked\n\
164 revolut\n\
155 revol…\n\
-147 rezer…\n\
32 rica\n\
-40 rice\n\
-62 ricevuto\n\
-148 ricev…\n\
-41 richiesta\n\
-73 richi…\n\
-48 riciclaggio\n\
-48 ricic…\n\
-31 ricon…\n\
-58 ricor…\n\
-65 ridic…\n\
-67 rien\n\
103 riesc…\n\
-69 rig\n\
-40 right away\n\
175 right now\n\
51 right so\n\
-77 right to\n\
-30 right you\n\
-76 rights\n\
-76 right…\n\
114 rigspolitiet\n\
33 rigspolitiets\n\
157 rigsp…\n\
-96 rigtige\n\
-71 rigtigt\n\
-81 rigti…\n\
-85 rikke\n\
-37 rimborso\n\
-37 rimbo…\n\
-116 ring\n\
-48 ring #\n\
-39 ring back\n\
82 ring ikke\n\
-79 ring lige\n\
-351 ring på\n\
-48 ring selv\n\
-119 ring til\n\
259 ring tilbage\n\
-59 ring us\n\
-93 ring you\n\
-35 ring your\n\
-69 ringe\n\
36 ringe og\n\
-34 ringe op\n\
-65 ringe til\n\
-136 ringede\n\
-111 ringede til\n\
-43 ringer aldrig\n\
-34 ringer bare\n\
40 ringer din\n\
-30 ringer for\n\
107 ringer fra\n\
-41 ringer i\n\
-40 ringer ikke\n\
-81 ringer og\n\
62 ringer siger\n\
-60 ringer til\n\
-40 ringes\n\
-40 ringet\n\
-72 ringet op\n\
-79 ringet til\n\
30 ringing\n\
45 ringing from\n\
30 ringi…\n\
52 rings say\n\
-82 rings voice\n\
-89 ringsted\n\
-89 rings…\n\
91 risiko\n\
95 risik…\n\
80 risk\n\
-32 rispo…\n\
67 risulta\n\
34 risulta un\n\
35 risul…\n\
-52 ritir…\n\
41 river\n\
94 rki\n\
-34 rn\n\
-38 ro og\n\
-59 road\n\
-63 robi\n\
-33 robot\n\
-31 robot voice\n\
-102 robot…\n\
-54 rodzi…\n\
-65 role\n\
-81 role play\n\
31 roligt\n\
31 rolig…\n\
-108 rolle…\n\
54 romana\n\
-38 romani\n\
-42 romania\n\
39 romanian\n\
-74 roof\n\
-54 room #\n\
41 room it\n\
69 roommate\n\
72 roomm…\n\
-30 roserne\n\
-30 roser…\n\
-49 roskilde\n\
-61 roski…\n\
-64 round\n\
-34 round…\n\
-65 row\n\
38 royal\n\
38 royal mail\n\
-65 rozliczenie\n\
-65 rozli…\n\
-60 rozmo…\n\
-45 rs\n\
-45 rs #\n\
-129 rufen\n\
-93 rufen sie\n\
-37 ruft\n\
-95 rugbrød\n\
-105 rugbr…\n\
-154 rule\n\
-71 rules\n\
31 rumænien\n\
-67 run\n\
-66 runde\n\
-124 rundt\n\
-33 rundt og\n\
-43 rundt på\n\
-43 running #\n\
-31 running late\n\
-122 runs\n\
-144 rush\n\
64 russia\n\
57 russi…\n\
156 rustdesk\n\
156 rustd…\n\
49 ruta\n\
-77 ruth\n\
-56 rye\n\
-48 rye bread\n\
78 ryger\n\
-50 rykker\n\
47 rykkergebyr\n\
30 ryste…\n\
-122 råd\n\
-54 råd til\n\
89 rådgiver\n\
40 rådgiver ringer\n\
42 rådgi…\n\
-56 række…\n\
-46 rød\n\
-33 rødgrød\n\
-33 rødgr…\n\
78 røg\n\
-68 rønne\n\
-42 røret jeg\n\
43 røret mens\n\
107 sa\n\
-42 sa faceti\n\
-41 sa mi\n\
97 sa nu\n\
38 saa\n\
36 saat\n\
-35 saat #\n\
182 saat icinde\n\
-60 sabado\n\
-60 sabad…\n\
-219 sad\n\
75 sadece\n\
75 sadec…\n\
-37 safe account\n\
-39 safety\n\
-39 safet…\n\
-91 safte…\n\
48 sag\n\
-105 sag #\n\
44 sag mod\n\
44 sag om\n\
-186 sagde\n\
-100 sagde at\n\
-51 sagde det\n\
-147 sagde han\n\
-43 sagde jeg\n\
69 sagen\n\
31 sagen med\n\
-44 sagen om\n\
-31 sagen på\n\
-49 sager\n\
-41 sags\n\
-41 sags id\n\
85 sagsbehandler\n\
53 sagsbehandling\n\
80 sagsb…\n\
84 sagsomkostninger\n\
84 sagso…\n\
-43 sagt\n\
36 sagt er\n\
-172 sahte\n\
-161 said\n\
-34 said he\n\
-60 said in\n\
-45 said it\n\
-51 said to\n\
76 saisi…\n\
43 sakin\n\
82 sako\n\
-135 sal\n\
-58 sala\n\
83 salariu\n\
-47 salariul\n\
35 salary\n\
85 salary #\n\
-34 salary account\n\
-48 salary comes\n\
109 saldare\n\
95 salda…\n\
108 saldo\n\
32 saldo på\n\
-58 sale\n\
-81 salen\n\
-116 sali\n\
-32 salle\n\
-47 salon\n\
-107 salt\n\
-91 salti…\n\
109 salut\n\
-37 salut…\n\
36 salve\n\
-85 sama\n\
105 samarbejde\n\
90 samarbejder\n\
33 samarbejdsbank\n\
203 samar…\n\
-37 same account\n\
108 same day\n\
34 same happened\n\
-46 samedi\n\
-54 samed…\n\
-41 samfundsfag\n\
-41 samfu…\n\
-42 samlede\n\
-77 samle…\n\
46 samme dag\n\
41 samme efternavn\n\
46 samme fordi\n\
-76 samme nummer\n\
30 samme og\n\
-65 samme som\n\
54 sammen\n\
70 sammen med\n\
70 samme…\n\
78 samoc…\n\
-35 sampl…\n\
-53 samstag\n\
-53 samst…\n\
204 samsung\n\
204 samsu…\n\
-41 samsø\n\
121 samt\n\
32 samtale\n\
61 samtalen\n\
51 samta…\n\
42 samtidig\n\
-76 samti…\n\
-48 samtykke\n\
-48 samty…\n\
-33 sandbox\n\
-33 sandb…\n\
-87 sanne\n\
-55 sarmale\n\
-55 sarma…\n\
-60 sase\n\
65 saskaita\n\
-55 saskaitas\n\
45 saskaitos\n\
48 saska…\n\
-56 sat\n\
-32 sat #\n\
31 sat på\n\
-138 saturday\n\
-35 saturday #\n\
-140 satur…\n\
-56 sau\n\
43 saugumo\n\
74 saugu…\n\
-40 savaites\n\
-79 savai…\n\
-118 savci…\n\
56 save it\n\
-30 save the\n\
61 savings\n\
-36 savings in\n\
57 savings there\n\
61 savin…\n\
54 saw\n\
-40 saw it\n\
177 saw your\n\
-63 saxo\n\
55 say\n\
141 say i\n\
85 say it\n\
158 say its\n\
68 say my\n\
-86 say no\n\
38 say now\n\
-40 say press\n\
-131 say that\n\
144 say the\n\
-40 say theyre\n\
47 say to\n\
57 say you\n\
57 say your\n\
-90 sayin\n\
-60 saying\n\
53 saying theyre\n\
-60 sayin…\n\
44 says\n\
-63 says a\n\
61 says approve\n\
65 says bank\n\
55 says he\n\
-107 says hello\n\
-71 says hes\n\
158 says i\n\
-35 says im\n\
183 says my\n\
-41 says no\n\
44 says she\n\
-113 says that\n\
-42 says you\n\
-32 says your\n\
-40 sbloc…\n\
33 scadenza\n\
-156 scam\n\
-51 scam you\n\
64 scammed\n\
-89 scammer\n\
98 scan\n\
30 scan koden\n\
118 scan the\n\
42 scanne\n\
-38 scared\n\
-38 scare…\n\
-52 scenario\n\
-88 scena…\n\
-114 scene\n\
52 sceptical\n\
52 scept…\n\
-87 schau…\n\
-59 schema\n\
40 scheme\n\
49 schengen\n\
49 schen…\n\
-41 schicken\n\
106 schic…\n\
-30 schlussel\n\
49 schlussel per\n\
-47 schlu…\n\
80 schnell\n\
73 schne…\n\
-76 schon\n\
-58 school\n\
-64 schoo…\n\
30 schreib\n\
30 schreib mir\n\
38 schre…\n\
36 schutz\n\
53 schwe…\n\
-41 scooter\n\
-41 scoot…\n\
-64 score\n\
-61 scorso\n\
-61 scors…\n\
166 scratch\n\
34 scratch and\n\
101 scratch the\n\
174 scrat…\n\
46 screen\n\
74 screen and\n\
-74 screen is\n\
43 screen so\n\
183 screenshot\n\
51 screenshot of\n\
69 screenshot to\n\
34 screenshots\n\
107 scree…\n\
126 scrie\n\
61 scrie mi\n\
-38 scrie…\n\
-125 script\n\
-147 scrip…\n\
-94 scritto\n\
-94 scrit…\n\
72 se at\n\
-65 se bort\n\
-120 se dem\n\
-99 se den\n\
89 se det\n\
223 se din\n\
-55 se dine\n\
36 se me\n\
-69 se mere\n\
68 se om\n\
-74 se pengene\n\
37 se poate\n\
40 se på\n\
-51 se qualcuno\n\
-34 sea\n\
-36 searched\n\
-36 searched the\n\
-104 season\n\
-51 season fee\n\
-104 seaso…\n\
-46 sebastian\n\
-46 sebas…\n\
-41 second floor\n\
36 secretary\n\
-61 section #\n\
-48 secti…\n\
107 secure\n\
30 secure your\n\
55 secured\n\
-50 securite\n\
80 security\n\
35 security #\n\
-30 security and\n\
44 security check\n\
-128 security code\n\
30 security of\n\
-34 security reasons\n\
-30 security we\n\
94 secur…\n\
33 sedler\n\
31 sedlerne\n\
101 sedle…\n\
30 see\n\
31 see #\n\
31 see @link\n\
-41 see my\n\
38 see pee\n\
48 see them\n\
55 see whether\n\
32 seed\n\
51 seed phrase\n\
93 seem\n\
-119 seen\n\
-93 seen the\n\
-98 segna…\n\
49 seguro\n\
39 sehen\n\
54 sehr geehrter\n\
72 sei\n\
70 seized\n\
70 seize…\n\
-39 sekma…\n\
-87 seks\n\
33 seksten\n\
33 sekst…\n\
46 sekunder\n\
32 sekun…\n\
91 selam\n\
-182 selbst\n\
-205 selbs…\n\
-42 select\n\
32 selected\n\
35 selec…\n\
-108 self\n\
-53 self service\n\
137 selfie\n\
137 selfi…\n\
30 sell\n\
-32 sellers\n\
-41 selle…\n\
-48 sells\n\
-74 selsk…\n\
-158 selv\n\
-43 selv at\n\
-30 selv gjort\n\
-41 selv har\n\
-57 selv til\n\
-125 selvbetjeningen\n\
-31 selvbetjeningen på\n\
-130 selvb…\n\
-31 selve\n\
-74 selvom\n\
-74 selvo…\n\
-43 selvrisiko\n\
-49 selvr…\n\
-59 semna…\n\
-50 sempre\n\
-50 sempr…\n\
73 send\n\
160 send #\n\
41 send back\n\
-57 send code\n\
53 send everything\n\
46 send it\n\
-73 send links\n\
114 send mig\n\
36 send mitid\n\
-43 send my\n\
40 send on\n\
39 send screenshot\n\
79 send the\n\
95 send to\n\
40 send today\n\
50 send you\n\
94 send your\n\
101 sende #\n\
72 sende de\n\
-116 sende den\n\
-34 sende en\n\
-60 sende mig\n\
-82 sender aldrig\n\
43 sender dig\n\
100 sender en\n\
-89 sender et\n\
-94 sender ikke\n\
95 sender jeg\n\
30 sender mig\n\
68 sender nøglerne\n\
-33 senders\n\
-99 sendes\n\
-70 sendes til\n\
46 sending\n\
46 sendi…\n\
54 sends\n\
-34 sends anybody\n\
-104 sendt #\n\
81 sendt dig\n\
38 sendt en\n\
42 sendt fra\n\
-44 sendt med\n\
-32 sendt på\n\
-76 sendt til\n\
48 senere\n\
48 sener…\n\
-93 senest\n\
-191 senest #\n\
-65 senest fredag\n\
100 senest i\n\
69 senest kl\n\
37 seneste\n\
-33 seneste regning\n\
-60 senes…\n\
67 seni\n\
144 senin\n\
39 senin numarana\n\
53 senior officer\n\
-78 senio…\n\
57 senora\n\
57 senor…\n\
-68 sent #\n\
43 sent a\n\
133 sent from\n\
-36 sent it\n\
38 sent the\n\
-31 sent to\n\
-79 sentence\n\
-48 sentences\n\
-115 sente…\n\
74 senti\n\
39 senti…\n\
32 separate\n\
32 separate your\n\
-75 sept\n\
-94 september\n\
-89 septe…\n\
43 ser du\n\
80 ser jeg\n\
-45 ser på\n\
46 sera\n\
33 sergeant\n\
33 serge…\n\
31 seri\n\
-44 seria…\n\
-35 serie…\n\
46 serio…\n\
-63 serve\n\
-67 serve…\n\
-30 service on\n\
-95 service with\n\
72 service your\n\
92 serviciul\n\
-33 ses\n\
-40 sesion\n\
-40 sesio…\n\
-135 session\n\
-144 sessi…\n\
-125 sestadieni\n\
-125 sesta…\n\
-83 set\n\
-37 set noget\n\
-124 settings\n\
-139 setti…\n\
190 settle\n\
50 settle #\n\
90 settle the\n\
41 settled\n\
74 settled by\n\
93 settlement\n\
170 settl…\n\
40 seven zero\n\
-67 several\n\
-51 sever…\n\
-30 sey\n\
-101 shall i\n\
54 shall we\n\
91 shanghai\n\
91 shang…\n\
-72 share\n\
-41 share it\n\
-62 share on\n\
-31 share this\n\
-91 shared\n\
-63 share…\n\
-62 sharing\n\
-62 shari…\n\
48 she asked\n\
117 she asks\n\
35 she can\n\
-40 she got\n\
-42 she had\n\
93 she has\n\
210 she is\n\
-86 she said\n\
99 she says\n\
-116 she was\n\
-153 shed\n\
64 shes\n\
41 shes from\n\
40 shield\n\
40 shiel…\n\
-89 shift\n\
76 ship\n\
-40 shipment\n\
-98 shipment from\n\
-40 shipm…\n\
-72 shipped\n\
-51 shipped track\n\
117 shipping #\n\
-43 shop\n\
-60 shop on\n\
-56 shopping\n\
-30 shopp…\n\
-55 shops\n\
-68 shorter\n\
-43 short…\n\
56 should be\n\
45 should have\n\
35 should i\n\
-33 should never\n\
-59 shouldnt\n\
-87 shout\n\
-40 show #\n\
35 show it\n\
60 show that\n\
59 show up\n\
44 shows #\n\
-63 shows the\n\
73 shut\n\
-61 si\n\
-45 si #\n\
-79 si alguien\n\
112 si codul\n\
55 si cpr\n\
55 si el\n\
-35 si in\n\
-54 si le\n\
77 si no\n\
97 si sa\n\
-42 si sunati\n\
67 si tu\n\
-157 si vous\n\
99 sia\n\
84 siamo\n\
-48 siamo noi\n\
30 siber\n\
-50 sich\n\
-30 sich selbst\n\
39 sicherheitskonto\n\
143 siche…\n\
-45 sicuro\n\
-73 sicur…\n\
40 sidder du\n\
92 sidder i\n\
69 sidder med\n\
43 sidder og\n\
-52 side\n\
-63 side #\n\
34 side of\n\
-32 siden mandag\n\
106 sider\n\
124 sides\n\
77 sido\n\
-151 sidst\n\
69 sidste\n\
71 sidste fire\n\
47 sidste påmindelse\n\
-64 sidste år\n\
69 sidst…\n\
-89 sie #\n\
68 sie auf\n\
34 sie bekommen\n\
61 sie bitte\n\
78 sie das\n\
39 sie den\n\
73 sie heute\n\
38 sie ihr\n\
122 sie ihre\n\
37 sie in\n\
73 sie mir\n\
44 sie nicht\n\
-39 sie nichts\n\
99 sie nie\n\
-57 sie w\n\
-114 sie za\n\
68 siema\n\
-84 siempre\n\
-84 siemp…\n\
-78 siena\n\
-107 sifre\n\
-98 sifreniz\n\
-69 sifreniz #\n\
-59 sifresi\n\
33 sifresini\n\
-37 sifre…\n\
-78 sig\n\
-95 sig for\n\
60 sig ikke\n\
119 sig mig\n\
-34 sig nej\n\
-65 sig og\n\
-42 sig til\n\
60 sige\n\
-51 sige at\n\
130 sige det\n\
-96 sige nej\n\
60 sige til\n\
-44 siger den\n\
117 siger det\n\
122 siger du\n\
87 siger hun\n\
60 siger jeg\n\
46 siger til\n\
-52 sign\n\
-51 sign and\n\
51 sign it\n\
-42 sign on\n\
-31 sign the\n\
100 signals\n\
-34 signature\n\
-118 signe\n\
-54 signed\n\
53 signed for\n\
-56 signed in\n\
61 signed up\n\
-64 signe…\n\
-39 signing\n\
-39 signi…\n\
55 signore\n\
60 signo…\n\
-42 signs\n\
99 sigtet\n\
121 sigtet i\n\
73 sigte…\n\
-44 sigur\n\
35 siguranta\n\
96 sikkerhed\n\
60 sikkerhed på\n\
36 sikkerheden\n\
115 sikke…\n\
139 sikre\n\
52 sikre konto\n\
63 sikring\n\
46 sikringskonto\n\
165 sikri…\n\
56 sil\n\
89 silence\n\
-94 silin\n\
-54 silin…\n\
-34 silkeborg\n\
-60 silke…\n\
79 silver\n\
79 silve…\n\
49 sim @link\n\
48 sim is\n\
-48 sim will\n\
224 simdi\n\
129 simkort\n\
129 simko…\n\
-39 simon\n\
39 simple\n\
44 simple tasks\n\
44 simulation\n\
34 simul…\n\
-138 sin\n\
-136 sin konto\n\
30 since\n\
-133 since #\n\
52 since the\n\
56 since they\n\
43 since tuesday\n\
36 since you\n\
-117 sind\n\
-44 sindicatul\n\
-44 sindi…\n\
-63 sine\n\
-43 sine penge\n\
61 singapore\n\
61 singa…\n\
-50 singur pe\n\
-85 sipar…\n\
74 sir\n\
-49 sir you\n\
-48 sir your\n\
124 siri @link\n\
-70 siri har\n\
85 siri your\n\
-68 sirke…\n\
53 sistem\n\
55 sistema\n\
138 sister\n\
54 sisters\n\
202 siste…\n\
45 sit in\n\
-63 sit kort\n\
-50 sit mitid\n\
-109 site\n\
-40 site and\n\
-60 site with\n\
-136 sito\n\
32 sitzt\n\
-36 siunt…\n\
41 sivil\n\
-33 six\n\
56 six digits\n\
91 sixteen\n\
91 sixte…\n\
127 sixty\n\
145 siz\n\
58 siz degilseniz\n\
-68 siz yapmadiysaniz\n\
-41 size #\n\
-86 sizi\n\
-55 sjæll…\n\
85 sk\n\
51 skade…\n\
35 skagen\n\
35 skage…\n\
57 skaicius\n\
177 skaic…\n\
37 skal\n\
142 skal alle\n\
134 skal bare\n\
-46 skal bekræfte\n\
76 skal betale\n\
-34 skal betales\n\
52 skal blive\n\
66 skal blot\n\
130 skal de\n\
122 skal du\n\
38 skal flytte\n\
36 skal godkende\n\
49 skal gå\n\
75 skal have\n\
-174 skal ikke\n\
30 skal ind\n\
81 skal jeg\n\
87 skal købe\n\
69 skal lige\n\
-47 skal logge\n\
90 skal lægge\n\
-60 skal man\n\
30 skal også\n\
45 skal oplyse\n\
-32 skal sende\n\
49 skal skrive\n\
-55 skal stå\n\
-38 skal svare\n\
-38 skal trykke\n\
-45 skal vi\n\
-49 skal være\n\
191 skambina\n\
-111 skambinkite\n\
-69 skambinkite #\n\
-71 skamb…\n\
-34 skammer sig\n\
36 skan\n\
67 skarb…\n\
53 skat\n\
77 skat #\n\
134 skat @link\n\
-60 skat det\n\
89 skat du\n\
-32 skat er\n\
32 skat i\n\
-37 skat og\n\
-52 skat udbetales\n\
79 skat you\n\
-105 skattekort\n\
-32 skattemappe\n\
-32 skattestyrelsen der\n\
51 skattestyrelsen du\n\
41 skatteyder\n\
-94 ske\n\
-53 skema\n\
66 sker\n\
33 sker det\n\
-173 skift\n\
-62 skifte\n\
-65 skifter\n\
73 skiftet\n\
-54 skift…\n\
-48 skive\n\
-95 skoda\n\
-88 skolens\n\
51 skrab\n\
-82 skranken\n\
-82 skran…\n\
-117 skrev\n\
-72 skrevet\n\
-72 skrev…\n\
142 skriv\n\
47 skriv cpr\n\
-68 skriv dit\n\
39 skriv koden\n\
65 skriv på\n\
62 skriv til\n\
168 skrive\n\
103 skrive dit\n\
34 skriver\n\
-45 skriver at\n\
47 skriver du\n\
-42 skriver jeg\n\
46 skriver til\n\
100 skriv…\n\
-33 skru\n\
-45 skruer\n\
-50 skrue…\n\
-39 skrzynce\n\
-114 skrzy…\n\
-91 skuffen\n\
-87 skuff…\n\
-60 skulle\n\
-60 skull…\n\
-31 skyld\n\
92 skynd\n\
103 skynd dig\n\
131 skype\n\
-60 skyri…\n\
52 skærm\n\
85 skærmen\n\
117 skærm…\n\
-87 slagelse\n\
-87 slage…\n\
-39 slags\n\
-38 slaptazodi\n\
-34 sledc…\n\
-81 sleep\n\
33 sleeps\n\
-65 slept\n\
-31 slet beskeden\n\
-82 slet den\n\
81 slet det\n\
-56 slet ikke\n\
52 slette\n\
48 sletter\n\
102 slettes\n\
113 slett…\n\
-105 slide\n\
-62 slide #\n\
-34 slide…\n\
63 slipp…\n\
-53 slot\n\
-51 slow\n\
-43 slud\n\
-78 sluk\n\
-141 slut\n\
-119 slutter\n\
-119 slutt…\n\
-108 slå\n\
-38 slår\n\
46 small\n\
38 smart id\n\
-30 smilede\n\
-88 smile…\n\
90 sms\n\
31 sms code\n\
85 sms med\n\
62 sms og\n\
-36 sms om\n\
30 sms så\n\
62 sms to\n\
42 sms with\n\
-184 smser\n\
-49 smser om\n\
131 smykker\n\
50 smykker og\n\
134 smykk…\n\
-41 smæk\n\
-41 smæk røret\n\
-37 smør\n\
-83 snakke\n\
-46 snakke med\n\
-31 snakket\n\
-70 snakk…\n\
238 snap\n\
-32 sne\n\
-101 snow\n\
-69 snydt\n\
59 so\n\
-74 so #\n\
31 so a\n\
51 so be\n\
-46 so call\n\
42 so dont\n\
-38 so fast\n\
69 so he\n\
90 so i\n\
63 so im\n\
-30 so in\n\
200 so it\n\
-43 so its\n\
-48 so ive\n\
49 so many\n\
97 so my\n\
60 so no\n\
59 so now\n\
36 so our\n\
-57 so please\n\
105 so that\n\
95 so the\n\
108 so they\n\
94 so to\n\
115 so we\n\
-55 so when\n\
80 so you\n\
52 so your\n\
-106 sobot…\n\
51 sobre\n\
-55 sociale\n\
-66 socia…\n\
-69 socket\n\
-111 socke…\n\
-54 sofa is\n\
41 sofaen og\n\
-74 sofaen via\n\
74 sofie\n\
99 sofort\n\
99 sofor…\n\
44 soir\n\
-62 sokker\n\
-62 sokke…\n\
-55 sol\n\
56 sold a\n\
-80 sold my\n\
-61 sold the\n\
-36 soldi su\n\
-37 solen\n\
-108 solicita\n\
32 solicitud\n\
-33 solic…\n\
-45 solid…\n\
51 soll\n\
43 soll ich\n\
-54 solle…\n\
158 solo\n\
-33 solsikken\n\
48 som aftalt\n\
-41 som altid\n\
32 som bevis\n\
85 som de\n\
152 som dig\n\
-71 som en\n\
31 som er\n\
-31 som han\n\
-56 som i\n\
53 som ikke\n\
50 som kan\n\
57 som led\n\
-74 som om\n\
84 som siger\n\
53 som skal\n\
54 som straksoverførsel\n\
-37 som svar\n\
95 som vi\n\
-33 som vil\n\
46 some of\n\
41 some officer\n\
33 some weeks\n\
-38 somebody calls\n\
58 somebody from\n\
-41 somebodys\n\
-40 someb…\n\
-52 someone\n\
126 someone from\n\
65 someone is\n\
-38 someone rang\n\
-39 someone says\n\
-112 someones\n\
-69 someo…\n\
-67 something\n\
-36 something you\n\
-61 sometimes\n\
-82 somet…\n\
-63 somewhere\n\
-64 somew…\n\
-170 somme…\n\
79 son dørt\n\
30 son he\n\
51 son kullanma\n\
-37 sondern\n\
-37 sonde…\n\
-60 songs\n\
-54 sonntag\n\
-112 sonnt…\n\
37 sono\n\
-91 sono al\n\
-63 sonra\n\
-98 sonra…\n\
132 sonst\n\
126 soon\n\
75 soon as\n\
65 sorarsa\n\
65 sorar…\n\
-42 sorry\n\
-84 sorry for\n\
78 sorry i\n\
-39 sorry to\n\
-36 sort\n\
33 sospe…\n\
-75 sound\n\
-176 soup\n\
-40 sourd…\n\
-31 sov\n\
-46 sove\n\
-45 sover\n\
30 sowie\n\
-52 spaerret\n\
38 spain\n\
45 spam\n\
91 spanien\n\
88 spani…\n\
117 spar\n\
124 spar nord\n\
-99 spare\n\
-70 sparekassen\n\
-136 spare…\n\
57 spauskite\n\
-45 spaus…\n\
38 speak\n\
71 speak to\n\
53 speak with\n\
37 speaking with\n\
46 speaks\n\
30 speak…\n\
39 speci…\n\
-63 spedi…\n\
33 speed\n\
45 speeding\n\
38 speed…\n\
44 spell\n\
-101 spent\n\
31 speriati\n\
72 speri…\n\
-98 sperren\n\
-46 spett…\n\
-42 spillet\n\
-106 spill…\n\
-55 spinning\n\
-55 spinn…\n\
-30 spiser\n\
-30 spise…\n\
-32 spist\n\
43 spoke with\n\
-43 spoke…\n\
-46 spoof…\n\
42 spore…\n\
-44 spostare\n\
-79 spost…\n\
-112 spot\n\
33 spous…\n\
-51 sprawe\n\
-59 spraw…\n\
-35 spread\n\
-57 spread it\n\
-55 sprea…\n\
35 sprechen\n\
54 sprec…\n\
-38 spring and\n\
-112 sprin…\n\
-68 sprog\n\
-190 sprog…\n\
-118 spune\n\
52 spuneti\n\
52 spune…\n\
-50 spurgte\n\
-92 spurgte om\n\
-45 spurg…\n\
-61 spus\n\
30 spyware\n\
30 spywa…\n\
-221 spær\n\
-87 spær dit\n\
-53 spær kortet\n\
-117 spærre\n\
-43 spærre det\n\
-32 spærre dit\n\
-50 spærre kortet\n\
-41 spærre mitid\n\
-93 spærrer\n\
98 spærres\n\
-64 spærreservice\n\
48 spærret bekræft\n\
47 spærring\n\
32 spærring @link\n\
-37 spørg\n\
99 spørge\n\
-44 spørger efter\n\
106 spørger om\n\
-56 spørger til\n\
-188 spørgsmål\n\
-65 spørgsmål @link\n\
-41 spørgsmål om\n\
-63 spørgsmål så\n\
-66 spørg…\n\
52 squar…\n\
47 srodk…\n\
138 ssn\n\
-148 st\n\
98 sta\n\
32 staat…\n\
57 stadig har\n\
-43 stadig i\n\
36 staff are\n\
-74 staging\n\
-74 stagi…\n\
-37 stairs\n\
-72 stair…\n\
91 stamp\n\
-58 stand\n\
-38 stand up\n\
-49 standing at\n\
32 stands\n\
-59 start without\n\
-53 starte\n\
-88 started\n\
76 starter med\n\
-31 starts\n\
-61 start…\n\
87 stata\n\
36 state account\n\
-68 statement\n\
-102 statement for\n\
37 statement is\n\
-54 statements\n\
51 staten\n\
38 statens\n\
-50 state…\n\
-66 static\n\
-34 station\n\
41 station in\n\
-40 stationen\n\
-56 stationen holder\n\
-31 statistik\n\
-79 stati…\n\
156 stats…\n\
-68 status\n\
-75 statu…\n\
-55 staty…\n\
39 stay\n\
30 stay on\n\
-87 stayed\n\
-87 staye…\n\
57 staying\n\
57 stayi…\n\
49 stays\n\
254 steam\n\
44 sted\n\
-31 stedet\n\
-33 stede…\n\
-55 steht\n\
55 stell…\n\
-35 steln…\n\
44 stemme\n\
-51 stemmen\n\
-59 stemmer\n\
-39 stemm…\n\
43 stempel\n\
66 stemp…\n\
-76 step\n\
-36 step aside\n\
49 step by\n\
-64 step verification\n\
-106 steps\n\
-70 stess…\n\
33 steue…\n\
-51 stige\n\
-77 stiger\n\
-77 stige…\n\
-35 still\n\
68 still free\n\
-42 still have\n\
-33 still here\n\
120 still on\n\
-43 still owe\n\
46 still there\n\
-39 still works\n\
-57 stille\n\
66 stiller\n\
73 stillingen som\n\
-79 still…\n\
-44 stima…\n\
-42 stimm…\n\
-78 stipendio\n\
-78 stipe…\n\
-32 stjerner\n\
-32 stjer…\n\
37 stk\n\
-47 stock\n\
-95 stod\n\
-133 stole\n\
-91 stolen\n\
-39 stolen bikes\n\
-30 stolen money\n\
-80 stolen so\n\
44 stolen to\n\
44 stoler\n\
-80 stole…\n\
39 stop at\n\
129 stop it\n\
-153 stop to\n\
72 stoppe\n\
30 stopped by\n\
116 stopper\n\
53 stopper jeg\n\
49 stopper overførslen\n\
35 stopp…\n\
39 stor\n\
-74 store\n\
82 storebaelt\n\
55 storebaelt @link\n\
38 storebælt\n\
-34 storebælt #\n\
-48 stored\n\
-95 storm\n\
-49 stort\n\
-110 story\n\
-53 str\n\
-34 strafbart\n\
-71 straf…\n\
61 straight\n\
-37 straight away\n\
30 straight with\n\
112 strai…\n\
147 straks\n\
33 straks og\n\
153 straksoverførsel\n\
37 straksoverførsel så\n\
184 strak…\n\
76 strange\n\
-102 stranger\n\
-72 stran…\n\
-45 strea…\n\
52 strengt\n\
37 strengt fortroligt\n\
-30 strik…\n\
-92 string\n\
-112 strin…\n\
68 strom\n\
-61 strong\n\
44 strony\n\
-92 struc…\n\
43 strøm bliver\n\
-38 strømmen\n\
30 strømmen kl\n\
-70 strøm…\n\
-73 stuck in\n\
113 student\n\
-86 studerende\n\
-112 studi…\n\
-49 study\n\
67 stund…\n\
-78 stupid\n\
-111 stupi…\n\
69 stykker\n\
39 stykker det\n\
58 stykk…\n\
113 styrelsen\n\
95 styre…\n\
-92 stå\n\
83 stående\n\
83 ståen…\n\
35 står\n\
36 står der\n\
42 står godkend\n\
-64 står her\n\
-61 står i\n\
42 står med\n\
38 står og\n\
-40 stævning\n\
-35 stævn…\n\
61 støtt…\n\
125 su\n\
130 su @link\n\
183 su an\n\
-58 su banco\n\
30 su casa\n\
84 su clave\n\
55 su cpr\n\
71 su cuenta\n\
47 su for\n\
57 su pareigunu\n\
50 su styrelsen\n\
115 su tarjeta\n\
-100 su un\n\
60 sua banca\n\
48 sua carta\n\
108 subito\n\
108 subit…\n\
72 subject\n\
32 subject information\n\
110 subject re\n\
83 subject your\n\
72 subje…\n\
99 submit\n\
107 submi…\n\
-45 subscription\n\
-73 subscriptions\n\
-37 subst…\n\
-186 succe…\n\
-202 such\n\
-79 such a\n\
-184 such as\n\
-36 such calls\n\
-68 sucur…\n\
-117 sudo\n\
141 suis\n\
65 suis en\n\
69 suite\n\
45 suite a\n\
-40 suits\n\
-40 suits you\n\
-114 sukci…\n\
-34 sukker\n\
-34 sukke…\n\
61 sul\n\
51 sum\n\
62 suma\n\
-66 summa…\n\
-39 summer\n\
-54 summe…\n\
53 summons\n\
51 summo…\n\
68 sumoketi\n\
86 sumoketi #\n\
-30 sumok…\n\
-42 sun\n\
107 sun de\n\
-57 sun eu\n\
-74 suna\n\
-76 sunati\n\
-76 sunat…\n\
-98 sunday\n\
-37 sunday #\n\
-38 sunday we\n\
-107 sunda…\n\
43 sundhed\n\
43 sundhed @link\n\
-64 sundhedskort\n\
-35 sundhedskort med\n\
34 sundhedskort og\n\
35 sundhedsstyrelsen\n\
97 sunt\n\
222 suo\n\
51 suo conto\n\
85 suo nome\n\
35 suoi\n\
-40 supermarket\n\
30 supheli\n\
83 supplier before\n\
-39 suppliers\n\
-38 support on\n\
36 support we\n\
68 support your\n\
62 supposed\n\
62 supposed to\n\
-36 supue…\n\
36 sur\n\
-83 sur @link\n\
30 sur votre\n\
-42 sure\n\
-73 sure its\n\
63 surec…\n\
-45 surin…\n\
79 surprise\n\
-44 surprised\n\
62 surpr…\n\
36 surveillance\n\
-88 survey\n\
-49 surve…\n\
-50 survi…\n\
-62 sushi\n\
-59 suspect\n\
-63 suspect misuse\n\
-38 suspected of\n\
37 suspects\n\
121 suspend\n\
104 suspended\n\
-49 suspended confirm\n\
44 suspended due\n\
46 suspendu\n\
-66 suspension\n\
94 suspe…\n\
38 suspicious activity\n\
84 svar\n\
36 svar ikke\n\
30 svar ja\n\
249 svar med\n\
-41 svar nej\n\
34 svare på\n\
-125 sveiki\n\
-55 sveik…\n\
-44 svend\n\
-149 svendborg\n\
-149 svend…\n\
-55 svige…\n\
-58 svindel\n\
-47 svindel i\n\
34 svindelafdeling\n\
-63 svindler\n\
-35 svindlere\n\
-44 svindlere beder\n\
55 svindlere ringer\n\
-79 svindleren\n\
-30 svindlerne\n\
-84 svind…\n\
-60 svært\n\
-63 svømm…\n\
-34 swallowed\n\
-34 swall…\n\
41 swapp…\n\
-52 swear\n\
-45 sweat…\n\
39 sweet…\n\
-45 swim\n\
-59 swindlers\n\
-126 swind…\n\
191 swipe\n\
48 swipe and\n\
58 swipe in\n\
59 swipe it\n\
78 swipe to\n\
78 swiper\n\
32 swiper du\n\
42 swipe…\n\
33 switch off\n\
43 swoje\n\
-67 syd\n\
166 sydbank\n\
167 sydba…\n\
-83 sygehus\n\
-84 sygeh…\n\
-80 sygep…\n\
65 sygesikring\n\
35 sygesikringskort\n\
152 syges…\n\
-92 synes\n\
117 system\n\
58 system so\n\
169 systemet\n\
-32 systems\n\
128 syste…\n\
51 szanowny\n\
-176 szkol…\n\
68 szukam\n\
72 szuka…\n\
62 szybko\n\
62 szybk…\n\
39 så\n\
-46 så #\n\
32 så annullerer\n\
169 så bliver\n\
148 så de\n\
73 så den\n\
37 så det\n\
62 så dit\n\
37 så frigiver\n\
212 så får\n\
-55 så giv\n\
126 så går\n\
50 så gør\n\
124 så han\n\
48 så har\n\
-36 så hold\n\
-52 så hvad\n\
-70 så i\n\
60 så ikke\n\
135 så jeg\n\
-37 så kom\n\
143 så kommer\n\
-121 så kontakt\n\
46 så kører\n\
-45 så lagde\n\
-52 så laver\n\
47 så lukker\n\
-75 så læg\n\
-86 så lægger\n\
47 så længe\n\
106 så nu\n\
53 så når\n\
40 så overfør\n\
32 så pengene\n\
-131 så ring\n\
53 så ringer\n\
-34 så sagde\n\
112 så sender\n\
121 så ser\n\
53 så siger\n\
58 så skal\n\
-75 så skriv\n\
-44 så slet\n\
-155 så spær\n\
88 så stopper\n\
32 så tryk\n\
32 så trykker\n\
117 så vi\n\
55 så åbner\n\
-64 sådan\n\
53 sådan her\n\
-37 sådan undgår\n\
-55 sædva…\n\
-50 sælger ja\n\
-54 sælgeren\n\
-124 sælge…\n\
40 særlig\n\
33 særlig kriminalitet\n\
40 særli…\n\
-134 sæt\n\
-39 sæt den\n\
-49 sætni…\n\
56 sætte\n\
52 sætte pengene\n\
94 sætter\n\
-44 sættes\n\
36 sætte…\n\
43 sød\n\
81 søde\n\
-58 søen\n\
-56 søger en\n\
41 søgt\n\
-67 søn\n\
-68 søndag\n\
64 søndag @link\n\
-74 sønda…\n\
-120 sønde…\n\
41 søster\n\
41 søste…\n\
123 søyleyin\n\
69 søyle…\n\
-69 søzlesmeyi\n\
-52 søzle…\n\
-71 t\n\
106 tabt\n\
90 tabte penge\n\
-35 tada\n\
-114 tag\n\
32 tag et\n\
107 tage det\n\
-38 tage telefonen\n\
31 tager det\n\
-46 tager ikke\n\
57 tager kun\n\
-50 taget\n\
120 tai\n\
-141 tak\n\
-118 tak for\n\
-32 tak fordi\n\
-74 tak og\n\
56 take a\n\
115 take it\n\
89 take out\n\
-59 take over\n\
69 take this\n\
30 take you\n\
-46 take your\n\
-34 taken from\n\
35 taken to\n\
70 takes #\n\
62 takes a\n\
49 takes it\n\
-65 takes part\n\
-42 takes the\n\
127 tal\n\
110 tal ikke\n\
-54 tal med\n\
71 tale\n\
85 tale med\n\
40 tale overfør\n\
76 taler\n\
109 taler med\n\
-106 talk can\n\
65 talk we\n\
-76 talked\n\
-76 talke…\n\
-48 talking\n\
-48 talki…\n\
-62 talt\n\
-39 talt med\n\
34 talt sammen\n\
-36 talte\n\
75 tam\n\
43 tandlæge\n\
-40 tandlægen\n\
-126 tandlægerne\n\
-117 tandl…\n\
68 tanim…\n\
-64 tanitan\n\
-97 tanit…\n\
-35 tanke\n\
-67 tanke…\n\
-136 tap\n\
55 tapez\n\
78 tarjeta\n\
33 tarjeta en\n\
48 tarjeta y\n\
85 tarje…\n\
-60 tas\n\
-97 tas pats\n\
-90 task\n\
100 tasks\n\
36 tast #\n\
40 tasta\n\
-37 tastede\n\
69 taster\n\
-37 tastet\n\
-38 taste…\n\
-89 tastselv\n\
-31 tastselv erhverv\n\
-103 tasts…\n\
-77 tau\n\
33 taulov\n\
33 taulo…\n\
72 tavo\n\
73 tavshedspligt\n\
36 tavshedspligt og\n\
73 tavsh…\n\
70 tax #\n\
-39 tax assessment\n\
-62 tax authorities\n\
-125 tax card\n\
38 tax debt\n\
54 tax fraud\n\
-35 tax office\n\
72 tax refund\n\
-85 tax return\n\
51 tax statement\n\
82 taxa\n\
-127 taxi\n\
-130 taxi on\n\
33 taxpayer\n\
45 taxpa…\n\
106 tdc\n\
44 tdc net\n\
63 te lo\n\
-149 tea\n\
82 teach\n\
68 teach you\n\
-77 teacher\n\
-60 teach…\n\
60 team at\n\
-51 team for\n\
-65 team takes\n\
50 teamet\n\
50 teame…\n\
-115 teams\n\
144 teamviewer\n\
144 teamv…\n\
61 tebli…\n\
54 technical\n\
55 technician\n\
45 technician is\n\
35 techniczny\n\
79 technique\n\
142 techn…\n\
31 tecni…\n\
-54 tegn\n\
-33 tegn på\n\
-86 tego\n\
-30 tek\n\
76 tekniker\n\
51 teknikere\n\
35 teknisk\n\
137 tekni…\n\
-57 tekst\n\
55 tel\n\
-83 tel #\n\
32 telecommunications\n\
32 telec…\n\
66 telefon\n\
80 telefon og\n\
58 telefon så\n\
-82 telefonate\n\
-53 telefonda\n\
34 telefonen med\n\
99 telefonen nu\n\
-35 telefonen ringer\n\
30 telefonen så\n\
-35 telefoner\n\
46 telefonie\n\
43 telefonnummer\n\
91 telefonul\n\
119 telefonum\n\
53 telef…\n\
155 telegram\n\
201 teleg…\n\
32 telenor your\n\
59 telephone\n\
44 telephone and\n\
-37 telephone fraud\n\
55 telep…\n\
-36 tell anna\n\
177 tell anyone\n\
34 tell dad\n\
91 tell her\n\
58 tell him\n\
-63 tell it\n\
160 tell me\n\
-30 tell no\n\
-42 tell the\n\
112 tell them\n\
-95 tell us\n\
-84 tell you\n\
40 telling\n\
104 telling her\n\
64 telling me\n\
-54 telling you\n\
40 telli…\n\
-65 tells\n\
32 tells me\n\
-127 tells you\n\
-88 telmore\n\
-88 telmo…\n\
-55 tema\n\
72 temiz…\n\
96 temporary\n\
70 tempo…\n\
109 temu\n\
-35 ten and\n\
-77 ten days\n\
-58 ten minutes\n\
39 ten seconds\n\
79 tenant\n\
34 tenants\n\
79 tenan…\n\
171 tengo\n\
-86 tercuman\n\
-86 tercu…\n\
34 term\n\
-125 termin\n\
88 terminal\n\
34 terminated\n\
-62 terrible\n\
-89 terri…\n\
61 tes\n\
-66 tesek…\n\
-135 teslim\n\
-135 tesli…\n\
-79 test\n\
82 test result\n\
91 teste…\n\
-33 tests\n\
-47 text #\n\
-38 text about\n\
-87 text in\n\
156 text me\n\
-31 text message\n\
-62 text messages\n\
-36 text the\n\
31 text with\n\
-43 text you\n\
38 texting\n\
72 texti…\n\
-160 texts\n\
58 teyit\n\
62 tez\n\
-72 than\n\
-62 than the\n\
-49 than you\n\
-59 thank\n\
-59 thank you\n\
-101 thanks\n\
-148 thanks for\n\
-42 thanks to\n\
-101 thank…\n\
-94 that a\n\
31 that again\n\
-32 that asks\n\
88 that bank\n\
115 that came\n\
-41 that fraudsters\n\
-90 that has\n\
-101 that he\n\
128 that i\n\
87 that is\n\
-50 that its\n\
50 that means\n\
42 that nobody\n\
-106 that normal\n\
-65 that on\n\
50 that one\n\
-46 that our\n\
-33 that someone\n\
-60 that the\n\
-60 that their\n\
63 that this\n\
68 that to\n\
-53 that too\n\
-75 that your\n\
87 that youre\n\
31 thats\n\
-129 thats a\n\
69 thats how\n\
68 thats me\n\
39 thats the\n\
81 thats why\n\
-47 the\n\
110 the #\n\
-31 the 12th\n\
-122 the 1st\n\
-85 the 20th\n\
-57 the 3rd\n\
-44 the 4th\n\
76 the account\n\
69 the activation\n\
-34 the address\n\
32 the administrative\n\
76 the agent\n\
144 the airport\n\
88 the amount\n\
117 the apartment\n\
-102 the app\n\
-47 the application\n\
58 the approval\n\
46 the arrest\n\
-69 the article\n\
-49 the assessor\n\
71 the attached\n\
45 the audit\n\
95 the authorities\n\
-65 the baby\n\
106 the bag\n\
103 the bail\n\
50 the bailiff\n\
-64 the bakery\n\
111 the banks\n\
-71 the bar\n\
-31 the basement\n\
-76 the bell\n\
-80 the best\n\
-34 the bicycle\n\
-156 the bill\n\
51 the block\n\
107 the blockchain\n\
-100 the blue\n\
-64 the board\n\
46 the bond\n\
-60 the book\n\
-65 the box\n\
56 the branch\n\
55 the building\n\
-70 the buyer\n\
30 the buyers\n\
-62 the cake\n\
-83 the caller\n\
48 the card\n\
47 the cards\n\
77 the cash\n\
59 the cashier\n\
-71 the cat\n\
-40 the ceo\n\
39 the change\n\
-46 the charge\n\
42 the charger\n\
-32 the chat\n\
118 the chinese\n\
-43 the church\n\
-62 the city\n\
37 the class\n\
33 the clerk\n\
-51 the client\n\
31 the code\n\
144 the codes\n\
-99 the coffee\n\
-38 the collection\n\
-68 the company\n\
46 the computer\n\
-74 the con\n\
-121 the concert\n\
50 the consular\n\
71 the contract\n\
38 the control\n\
-71 the conversation\n\
-155 the counter\n\
84 the courier\n\
-47 the couriers\n\
-48 the cpr\n\
61 the crypto\n\
-79 the customer\n\
38 the danish\n\
-43 the dark\n\
-36 the data\n\
-110 the day\n\
-79 the delivery\n\
-30 the department\n\
-100 the desk\n\
36 the details\n\
-50 the digital\n\
66 the display\n\
-48 the door\n\
-34 the early\n\
-77 the email\n\
-105 the embassy\n\
-32 the envelope\n\
-65 the estate\n\
-59 the eu\n\
65 the european\n\
35 the exchange\n\
-67 the fake\n\
66 the final\n\
54 the fine\n\
-44 the first\n\
-46 the fish\n\
71 the following\n\
82 the four\n\
-43 the fourth\n\
143 the fraud\n\
-59 the fridge\n\
30 the full\n\
41 the funds\n\
-102 the game\n\
52 the gang\n\
-51 the girl\n\
-56 the goods\n\
40 the green\n\
75 the group\n\
62 the guarantee\n\
43 the guy\n\
-32 the gym\n\
42 the hacker\n\
64 the hague\n\
-83 the hall\n\
-46 the heating\n\
-86 the hospital\n\
78 the hour\n\
-70 the hr\n\
91 the id\n\
-74 the immigration\n\
-46 the incident\n\
35 the inspector\n\
-56 the insurance\n\
-37 the intranet\n\
62 the intruder\n\
32 the investigating\n\
-36 the investigation\n\
-143 the invoice\n\
-40 the job\n\
137 the judge\n\
-107 the kids\n\
-45 the kitchen\n\
-56 the lamp\n\
-43 the language\n\
34 the laptop\n\
43 the last\n\
30 the laundry\n\
52 the lawyers\n\
-43 the left\n\
-115 the letter\n\
-69 the library\n\
41 the licence\n\
78 the line\n\
95 the link\n\
78 the list\n\
74 the little\n\
-41 the living\n\
45 the loan\n\
-85 the local\n\
68 the lock\n\
42 the long\n\
-89 the mail\n\
-56 the man\n\
-89 the meeting\n\
-109 the message\n\
-47 the messages\n\
52 the ministry\n\
-99 the missing\n\
-46 the mobile\n\
80 the moment\n\
-129 the month\n\
-43 the monthly\n\
-60 the morning\n\
-38 the move\n\
124 the municipality\n\
-99 the municipalitys\n\
70 the national\n\
64 the nearest\n\
-112 the netbank\n\
42 the network\n\
94 the new\n\
-38 the news\n\
-52 the newspaper\n\
-37 the ninth\n\
85 the node\n\
50 the normal\n\
-38 the north\n\
103 the notes\n\
-35 the number\n\
121 the numbers\n\
-30 the objection\n\
-31 the offer\n\
66 the office\n\
85 the officer\n\
-49 the official\n\
59 the one\n\
30 the ones\n\
-45 the online\n\
-46 the operation\n\
105 the order\n\
44 the other\n\
57 the outstanding\n\
-54 the oven\n\
-42 the owner\n\
34 the page\n\
-69 the paper\n\
-95 the papers\n\
-32 the parcel\n\
-36 the party\n\
-37 the passport\n\
-50 the password\n\
-48 the pattern\n\
33 the payment\n\
-36 the permit\n\
65 the person\n\
-70 the photo\n\
-65 the photos\n\
-48 the pick\n\
48 the pictures\n\
71 the pin\n\
130 the platform\n\
-33 the plumber\n\
-34 the police\n\
-39 the position\n\
-87 the post\n\
46 the postage\n\
-57 the postnord\n\
-98 the present\n\
61 the price\n\
-74 the printer\n\
-55 the profile\n\
68 the prosecutor\n\
46 the public\n\
-50 the purchase\n\
36 the purpose\n\
-130 the queue\n\
-48 the real\n\
35 the reason\n\
-57 the receiver\n\
-41 the recipe\n\
-88 the recipient\n\
-53 the red\n\
143 the refund\n\
52 the release\n\
-163 the rent\n\
42 the report\n\
87 the request\n\
-125 the residence\n\
109 the rest\n\
-77 the restaurant\n\
-79 the right\n\
-111 the robot\n\
42 the savings\n\
-70 the scammer\n\
-40 the school\n\
-36 the script\n\
-39 the second\n\
106 the security\n\
-92 the seller\n\
-37 the sender\n\
-33 the senders\n\
-35 the server\n\
-59 the shared\n\
-34 the shop\n\
43 the signals\n\
74 the silver\n\
41 the six\n\
30 the sixteen\n\
45 the software\n\
-36 the spare\n\
-35 the spot\n\
-42 the start\n\
44 the state\n\
-102 the steps\n\
-33 the sticker\n\
88 the sum\n\
30 the summons\n\
-42 the supermarket\n\
-71 the supplier\n\
42 the suspects\n\
182 the system\n\
-161 the taxi\n\
40 the test\n\
117 the three\n\
-100 the till\n\
64 the toilet\n\
50 the tone\n\
33 the top\n\
32 the trading\n\
-52 the train\n\
-34 the travel\n\
30 the treasury\n\
-39 the university\n\
-52 the value\n\
164 the verification\n\
-127 the victim\n\
-65 the victims\n\
74 the video\n\
-54 the viewing\n\
34 the visa\n\
-42 the visit\n\
-102 the voice\n\
-43 the vpn\n\
77 the wallet\n\
134 the warrant\n\
-46 the washing\n\
-46 the way\n\
-55 the weather\n\
-53 the west\n\
33 the whole\n\
-59 the widow\n\
-34 the window\n\
-33 the winter\n\
122 the word\n\
-94 the wrong\n\
-35 the yard\n\
40 the young\n\
-33 thea\n\
-33 theft\n\
-73 their\n\
-61 their cpr\n\
63 theirs\n\
63 their…\n\
-41 them\n\
-47 them in\n\
35 them its\n\
52 them know\n\
-53 them my\n\
-76 them on\n\
30 them over\n\
-115 them to\n\
-47 themselves\n\
-47 thems…\n\
69 then\n\
-59 then a\n\
44 then approve\n\
134 then i\n\
-46 then ill\n\
98 then it\n\
-54 then its\n\
48 then open\n\
107 then press\n\
42 then read\n\
-59 then ring\n\
55 then send\n\
40 then tell\n\
126 then the\n\
57 then they\n\
58 then we\n\
44 then youll\n\
65 there\n\
50 there a\n\
33 there in\n\
104 there is\n\
132 there now\n\
50 there the\n\
-50 there was\n\
107 there you\n\
85 thereafter\n\
97 therefore\n\
31 theres a\n\
63 theres an\n\
-124 theres no\n\
-38 theres nothing\n\
41 they also\n\
69 they are\n\
56 they ask\n\
83 they can\n\
-117 they do\n\
45 they give\n\
41 they have\n\
40 they let\n\
-35 they must\n\
81 they need\n\
-33 they ring\n\
-87 they said\n\
60 they say\n\
-36 they searched\n\
35 they take\n\
-37 they told\n\
103 they want\n\
-42 they were\n\
-60 theyd\n\
50 theyll\n\
50 theyl…\n\
35 theyre\n\
-67 theyre from\n\
35 theyr…\n\
58 theyve\n\
44 theyve got\n\
58 theyv…\n\
-43 thief\n\
-41 thieves\n\
-41 thiev…\n\
58 thing\n\
-111 things\n\
-111 thing…\n\
-129 think\n\
-109 third\n\
54 thirty minutes\n\
-31 thirt…\n\
69 this\n\
39 this #\n\
-91 this a\n\
143 this account\n\
32 this address\n\
57 this afternoon\n\
79 this call\n\
36 this case\n\
-82 this code\n\
143 this investigation\n\
107 this is\n\
40 this link\n\
56 this mail\n\
53 this matter\n\
48 this message\n\
33 this month\n\
86 this months\n\
-68 this morning\n\
196 this number\n\
61 this one\n\
148 this phone\n\
-45 this second\n\
32 this sms\n\
-124 this text\n\
36 this we\n\
-60 this week\n\
-71 this weekend\n\
51 this you\n\
-36 thisted\n\
-36 thist…\n\
47 thomas\n\
47 thoma…\n\
-49 thomsen\n\
-49 thoms…\n\
-36 those\n\
59 though\n\
103 though it\n\
134 thousand\n\
64 thousand and\n\
69 thousand euro\n\
41 thousand i\n\
44 thousand in\n\
47 thousand kroner\n\
-48 thousand one\n\
38 thousand to\n\
127 thous…\n\
-46 thread\n\
-118 threat.arrest|denies\n\
49 threat.arrest|live\n\
147 threat.arrest|reader\n\
-85 threat.arrest|reports\n\
-67 threat.arrest|reports threat.arrest|threatens\n\
-38 threat.arrest|reports threat.block|reports\n\
112 threat.arrest|reports threat.deadline|reports\n\
-49 threat.arrest|speaks\n\
49 threat.arrest|threatens\n\
37 threat.arrest|threatens threat.court|threatens\n\
103 threat.arrest|threatens threat.deadline|threatens\n\
70 threat.block|denies\n\
-232 threat.block|denies threat.deadline|threatens\n\
102 threat.block|reader\n\
-56 threat.block|reports\n\
-66 threat.block|reports threat.deadline|threatens\n\
48 threat.block|threatens threat.court|threatens\n\
-71 threat.block|threatens threat.cutoff|threatens\n\
79 threat.block|threatens threat.deadline|threatens\n\
56 threat.block|threatens threat.debt|threatens\n\
-125 threat.block|threatens threat.exposure|threatens\n\
31 threat.block|threatens threat.return|threatens\n\
57 threat.court|reader\n\
96 threat.court|speaks\n\
113 threat.court|threatens threat.deadline|threatens\n\
67 threat.court|threatens threat.debt|threatens\n\
60 threat.court|threatens threat.deportation|threatens\n\
104 threat.court|threatens threat.exposure|threatens\n\
-185 threat.court|threatens threat.return|threatens\n\
136 threat.cutoff|reader\n\
108 threat.cutoff|speaks\n\
99 threat.cutoff|threatens threat.deadline|threatens\n\
102 threat.deadline|denies\n\
-31 threat.deadline|live\n\
-43 threat.deadline|reports\n\
-31 threat.deadline|threatens\n\
126 threat.deadline|threatens threat.debt|threatens\n\
92 threat.deadline|threatens threat.deportation|threatens\n\
122 threat.deadline|threatens threat.exposure|threatens\n\
40 threat.deadline|threatens threat.return|threatens\n\
124 threat.debt|reader\n\
73 threat.deportation|live\n\
109 threat.deportation|reader\n\
-61 threat.deportation|reports\n\
90 threat.deportation|speaks\n\
73 threat.deportation|threatens\n\
95 threat.exposure|reader\n\
60 threat.exposure|reports\n\
-100 threat.exposure|speaks\n\
69 threat.return|denies\n\
-157 threat.return|speaks\n\
-76 threaten\n\
-34 threatened\n\
-36 threats\n\
-55 threat|denies\n\
-78 threat|reports\n\
-33 threat|threatens\n\
-225 threa…\n\
55 three and\n\
54 three cars\n\
34 three hundred\n\
-84 three in\n\
-48 three men\n\
-60 three months\n\
-45 three of\n\
56 three on\n\
-30 three payments\n\
-62 three times\n\
-45 three weeks\n\
-53 through my\n\
-66 through the\n\
-88 throw\n\
-59 throw the\n\
-33 thru\n\
-108 thu\n\
-98 thu #\n\
-46 thumb\n\
-109 thursday\n\
-80 thursday #\n\
-32 thursday at\n\
-112 thurs…\n\
32 ti\n\
50 ti minutter\n\
-50 ticket\n\
-85 tickets\n\
-103 ticke…\n\
-135 tid\n\
-40 tid hos\n\
-50 tid i\n\
-40 tid på\n\
-117 tid til\n\
-103 tiden\n\
65 tidlig\n\
-38 tidligere\n\
-33 tidligst\n\
-53 tidli…\n\
-48 tidsbestilling\n\
61 tidspunkt\n\
42 tidsp…\n\
-44 tie\n\
93 tiene\n\
-42 tienes\n\
-42 tiene…\n\
177 tik\n\
-117 tikla…\n\
68 tiktok\n\
68 tikto…\n\
-55 til\n\
58 til @link\n\
-49 til afhentning\n\
-121 til alle\n\
-51 til andre\n\
33 til anklageren\n\
58 til apple\n\
-39 til at\n\
48 til banken\n\
-34 til betaling\n\
-30 til butikken\n\
-57 til danmark\n\
-40 til datatilsynet\n\
-31 til de\n\
61 til dem\n\
-76 til den\n\
39 til denne\n\
31 til deres\n\
81 til det\n\
65 til dette\n\
50 til dig\n\
101 til dit\n\
-61 til et\n\
57 til familien\n\
47 til filialen\n\
-36 til fire\n\
-34 til for\n\
-90 til frokost\n\
110 til gode\n\
-36 til hende\n\
-48 til hvidvask\n\
-43 til hvis\n\
85 til i\n\
59 til inkasso\n\
-48 til jeres\n\
54 til kassereren\n\
51 til klientkontoen\n\
-86 til klokken\n\
46 til konto\n\
40 til leverandøren\n\
65 til microsoft\n\
113 til mig\n\
206 til min\n\
-76 til mitid\n\
-42 til mor\n\
-73 til netflix\n\
32 til nogen\n\
-39 til ny\n\
-32 til nye\n\
-40 til nyt\n\
48 til når\n\
-87 til og\n\
-157 til os\n\
40 til politiet\n\
75 til politiets\n\
-32 til på\n\
45 til sagen\n\
-49 til sidst\n\
-38 til sin\n\
-44 til stillingen\n\
-57 til søndag\n\
39 til udbetaling\n\
79 til vores\n\
-48 til wifi\n\
49 tilbage\n\
110 tilbage #\n\
-41 tilbage fra\n\
36 tilbage og\n\
287 tilbage på\n\
-74 tilbage til\n\
85 tilbagebetaling\n\
47 tilbagefører\n\
48 tilbageholdt\n\
76 tilba…\n\
-48 tilbud\n\
39 tilby…\n\
-54 tilfæ…\n\
162 tilfø…\n\
71 tilkn…\n\
-146 till\n\
-83 till #\n\
-35 tilladelse\n\
85 tillykke du\n\
-110 tillykke med\n\
-43 tilmelding\n\
-71 tilme…\n\
33 tilsendt\n\
33 tilse…\n\
-115 time\n\
-43 time #\n\
-33 time and\n\
-56 time code\n\
-43 time ellers\n\
-39 time for\n\
-46 time is\n\
-41 time on\n\
-87 time with\n\
-49 time you\n\
-45 timeout\n\
-45 timeout #\n\
-45 timeo…\n\
164 timer\n\
45 timer @link\n\
32 timer efter\n\
53 timer ellers\n\
-35 timer på\n\
36 times\n\
38 times the\n\
-44 timp\n\
-75 tina\n\
32 tinder\n\
32 tinde…\n\
-147 tip\n\
-53 tips\n\
-131 tirsdag\n\
-52 tirsdag kl\n\
-135 tirsd…\n\
-52 title\n\
-33 tivoli\n\
-33 tivol…\n\
44 tjekke om\n\
-80 tjekker\n\
-131 tjekk…\n\
114 tjen\n\
78 tjen op\n\
79 tjene\n\
59 tjener\n\
38 tjener #\n\
33 tjenestenummer er\n\
54 tjene…\n\
33 tjent\n\
76 tjente\n\
76 tjent…\n\
184 tl\n\
138 tlf\n\
46 tlf kan\n\
-48 tluma…\n\
35 tmrw\n\
-59 to #\n\
-177 to @link\n\
-30 to account\n\
52 to activate\n\
-51 to all\n\
-40 to another\n\
-50 to answer\n\
-124 to anyone\n\
-44 to ask\n\
146 to avoid\n\
70 to bank\n\
56 to begin\n\
-73 to block\n\
-36 to book\n\
-52 to bring\n\
46 to buy\n\
154 to cancel\n\
-128 to change\n\
97 to check\n\
-72 to choose\n\
-75 to citizen\n\
39 to claim\n\
79 to clear\n\
77 to close\n\
77 to collect\n\
-71 to come\n\
-75 to confirm\n\
67 to convert\n\
66 to cooperate\n\
56 to copenhagen\n\
51 to court\n\
63 to cut\n\
77 to debt\n\
54 to denmark\n\
-54 to do\n\
66 to drive\n\
-41 to end\n\
-45 to enter\n\
51 to explain\n\
-35 to four\n\
136 to get\n\
53 to give\n\
-75 to go\n\
-43 to hand\n\
-67 to hang\n\
-102 to her\n\
79 to him\n\
56 to hold\n\
-76 to hundrede\n\
-83 to identify\n\
51 to inform\n\
-97 to install\n\
42 to ja\n\
-31 to know\n\
43 to lock\n\
30 to lose\n\
47 to make\n\
107 to me\n\
43 to minutter\n\
45 to missing\n\
55 to moj\n\
86 to money\n\
-65 to move\n\
179 to my\n\
-46 to netbank\n\
112 to new\n\
-48 to nie\n\
-31 to offer\n\
62 to officer\n\
-69 to one\n\
-134 to order\n\
123 to our\n\
75 to overførsler\n\
-59 to pay\n\
-56 to phone\n\
33 to pick\n\
52 to present\n\
32 to process\n\
46 to protect\n\
-59 to raise\n\
35 to reactivate\n\
-59 to read\n\
93 to receive\n\
34 to reg\n\
59 to release\n\
50 to remove\n\
-74 to renew\n\
-44 to reply\n\
-63 to report\n\
42 to restore\n\
59 to ring\n\
-35 to say\n\
-95 to send\n\
-38 to serve\n\
59 to settle\n\
-72 to sign\n\
67 to sit\n\
-67 to skat\n\
-34 to sleep\n\
-36 to someone\n\
35 to speak\n\
61 to start\n\
-68 to step\n\
-45 to strangers\n\
72 to take\n\
59 to talk\n\
-40 to tell\n\
79 to them\n\
143 to this\n\
-72 to three\n\
-109 to transfer\n\
-31 to try\n\
-48 to tusind\n\
37 to unge\n\
82 to unlock\n\
-74 to update\n\
-56 to us\n\
-63 to wait\n\
61 to walk\n\
-59 to withdraw\n\
51 to write\n\
140 to you\n\
-38 tobias\n\
-38 tobia…\n\
47 tochter\n\
47 tocht…\n\
64 today\n\
65 today and\n\
-30 today as\n\
-47 today between\n\
102 today by\n\
-42 today call\n\
-37 today do\n\
81 today is\n\
65 today its\n\
44 today press\n\
-34 today so\n\
44 today the\n\
112 today to\n\
82 today update\n\
-45 today we\n\
42 todays\n\
42 today…\n\
-45 todos\n\
-241 tog\n\
40 tog telefonen\n\
-116 toget\n\
134 together\n\
64 together now\n\
70 together with\n\
134 toget…\n\
-89 toi\n\
79 toilet\n\
78 toilet this\n\
90 toile…\n\
-47 token\n\
73 tokens\n\
57 token…\n\
-51 told\n\
151 told #\n\
-66 told her\n\
-89 told him\n\
-44 told not\n\
42 told på\n\
-45 told that\n\
-56 told the\n\
-130 told to\n\
-72 told us\n\
94 told you\n\
39 tolden\n\
36 toldgebyr\n\
36 toldg…\n\
48 toldstyrelsen\n\
48 tolds…\n\
-44 toldv…\n\
-35 tolk\n\
124 toll\n\
-52 tolv\n\
-69 tom\n\
-90 tomat…\n\
-126 tomorrow #\n\
-58 tomorrow at\n\
37 tomorrow its\n\
43 tomorrow you\n\
-49 ton\n\
77 tone\n\
-54 tonight and\n\
-139 tonight from\n\
57 tonight i\n\
-35 tonight the\n\
54 tonight unless\n\
-30 too\n\
134 too much\n\
-112 took\n\
-48 took #\n\
35 took over\n\
-87 took the\n\
44 tool\n\
-36 top up\n\
-89 toplanti\n\
-61 topla…\n\
-80 toppen\n\
-83 toppe…\n\
-36 torben\n\
-36 torbe…\n\
-139 torsdag\n\
-42 torsdag kl\n\
-58 torsdag men\n\
-139 torsd…\n\
-47 torti…\n\
-96 torvet\n\
-126 torve…\n\
-117 total\n\
-64 total #\n\
-73 total…\n\
95 touch\n\
93 tout\n\
37 toute\n\
-71 town\n\
56 tra\n\
-81 tra le\n\
50 traba…\n\
104 trace\n\
50 trace…\n\
-81 track\n\
-70 track @link\n\
-82 track your\n\
-85 tracking\n\
-90 track…\n\
97 trade\n\
78 trade…\n\
78 trading\n\
61 tradi…\n\
-33 tradu…\n\
-55 trae\n\
52 trafficking\n\
52 traff…\n\
65 trafic\n\
65 trafic de\n\
136 trafi…\n\
-79 traiga\n\
-88 traig…\n\
-176 train\n\
-51 training\n\
-30 trains\n\
-142 train…\n\
-44 tramp…\n\
-40 transactions\n\
-47 transfer failed\n\
33 transfer for\n\
-88 transfer money\n\
-50 transfer of\n\
58 transfer please\n\
126 transfer to\n\
45 transfer your\n\
107 transferencia\n\
-39 transferred\n\
-31 transferred #\n\
-52 transferred all\n\
-51 transferred the\n\
46 transferred to\n\
-151 transfers\n\
-46 transfers with\n\
-59 translation\n\
43 transport\n\
48 tras\n\
49 trasferire\n\
39 trasf…\n\
53 travaille\n\
92 trava…\n\
-55 travel\n\
41 travelling\n\
75 travlt\n\
75 travl…\n\
-58 tre\n\
34 tre cifre\n\
-34 tre dage\n\
-43 tre ting\n\
83 treasury\n\
84 treas…\n\
36 treated\n\
36 treat…\n\
35 trebuie sa\n\
54 tredive\n\
54 tredi…\n\
-108 trei\n\
-70 trente\n\
-54 trent…\n\
-78 tres\n\
-58 trial\n\
-69 tribunal\n\
-45 tribu…\n\
-72 trick\n\
-60 trick…\n\
30 tried to\n\
61 trimit\n\
78 trimite\n\
69 trimiti\n\
97 trimi…\n\
-58 trin\n\
-71 trine\n\
-87 trip\n\
40 trip to\n\
58 tris\n\
-54 tro\n\
-43 troede\n\
-33 troede det\n\
-43 troed…\n\
-86 trois\n\
89 trojan\n\
30 trojan spyware\n\
127 troja…\n\
162 trop\n\
-122 tror\n\
-40 tror det\n\
-44 trouble\n\
-46 trouble again\n\
-44 troub…\n\
-69 truer\n\
-136 truff…\n\
-60 trukket\n\
-60 trukk…\n\
-113 truksta\n\
-113 truks…\n\
88 trust\n\
67 trust me\n\
-76 trust the\n\
-188 try\n\
-144 try again\n\
-85 try to\n\
150 trying\n\
137 trying to\n\
150 tryin…\n\
104 tryk\n\
109 tryk #\n\
49 trykke\n\
-30 trykke #\n\
110 trykker\n\
52 trykket\n\
61 trykket #\n\
107 trykk…\n\
-37 trys\n\
36 trække\n\
-70 trækker det\n\
44 trækkes\n\
136 trækkes i\n\
-31 trækkes på\n\
42 trækk…\n\
-48 ts\n\
-168 tu codigo\n\
98 tu me\n\
-62 tu paquete\n\
-60 tu peux\n\
66 tua\n\
-68 tuesday\n\
-71 tuesd…\n\
74 tukst…\n\
-34 tulip…\n\
-62 tun\n\
87 tuo conto\n\
58 tuo pacco\n\
37 turi\n\
127 turite\n\
127 turit…\n\
119 turiu\n\
-46 turk\n\
45 turkce\n\
95 turki…\n\
-138 turn\n\
-106 turn on\n\
-84 turned\n\
-84 turne…\n\
121 tusind\n\
-49 tusind fire\n\
93 tusind kroner\n\
101 tusin…\n\
59 tutaj\n\
-71 tutan…\n\
-34 tutarindaki\n\
-59 tutar…\n\
-31 tutti\n\
38 tutuklama\n\
33 tutuk…\n\
-59 tvark…\n\
-146 tvivl\n\
-32 tvivl så\n\
-31 twenty\n\
-47 twent…\n\
-35 twice\n\
-35 twice and\n\
-75 twice by\n\
-77 twier…\n\
-40 two and\n\
73 two banks\n\
-78 two for\n\
107 two hundred\n\
59 two if\n\
-47 two men\n\
43 two parts\n\
41 two payments\n\
-61 two people\n\
-75 two step\n\
101 two thousand\n\
81 two times\n\
-30 two transfers\n\
35 two ways\n\
65 two years\n\
52 twoj\n\
-90 twoja\n\
-117 twoja paczka\n\
-34 twojego\n\
-34 twoje…\n\
-60 txt\n\
-36 txt stop\n\
-68 ty\n\
-54 tydeligt\n\
-54 tydel…\n\
-76 tygod…\n\
58 tym\n\
37 type\n\
54 type card\n\
109 type in\n\
-48 type password\n\
41 type your\n\
-30 typed the\n\
88 typed your\n\
-65 typical\n\
-107 typic…\n\
-42 typisk\n\
-107 typis…\n\
-44 tyre\n\
61 tyrejas\n\
92 tyrej…\n\
-72 tys\n\
38 tysiecy koron\n\
35 tytul…\n\
-41 tyve\n\
52 tæller\n\
52 tælle…\n\
-46 tænk\n\
54 tænkte\n\
40 tænkte jeg\n\
54 tænkt…\n\
73 tømrer\n\
71 tømre…\n\
39 tønde…\n\
-84 tør\n\
103 u\n\
40 u got\n\
48 u have\n\
62 u pay\n\
54 u want\n\
-46 u11\n\
-32 uber\n\
-64 uberweisen\n\
31 uberweisen sie\n\
-34 uberweist\n\
-54 uberw…\n\
95 ubetalt\n\
58 ubetalt regning\n\
32 ubetalte\n\
107 ubeta…\n\
-125 ucret\n\
31 ucret…\n\
-39 ud\n\
-82 ud af\n\
-77 ud for\n\
33 ud som\n\
79 udbetaler\n\
57 udbetaling\n\
-39 udbetalinger\n\
79 udbetalt\n\
-41 udbetalt #\n\
68 udbet…\n\
-44 uddan…\n\
-39 ude\n\
65 ude af\n\
38 udeblevet\n\
38 udeblevet fra\n\
68 udebl…\n\
-74 uden at\n\
-52 uden for\n\
46 uden risiko\n\
30 udenad\n\
30 udena…\n\
73 udestående\n\
73 udest…\n\
-115 udfyld\n\
-59 udfyl…\n\
-59 udgav\n\
-59 udgav sig\n\
-53 udgivet\n\
-53 udgivet sig\n\
-72 udgiv…\n\
44 udgående\n\
31 udgående betalinger\n\
44 udgåe…\n\
68 udlandet så\n\
-33 udlejer er\n\
-73 udlejeren\n\
-89 udlej…\n\
-41 udleveret\n\
-57 udlev…\n\
92 udløb\n\
40 udløber\n\
74 udløber i\n\
93 udløber kl\n\
-50 udløbet\n\
81 udløbsdato\n\
53 udløbsdato og\n\
44 udløb…\n\
38 udski…\n\
41 udskr…\n\
40 udstedes\n\
78 udstedt\n\
51 udstedt en\n\
139 udste…\n\
90 udvalgt\n\
52 udvalgt til\n\
40 udval…\n\
-31 ue\n\
-88 uenig\n\
-30 uenig i\n\
67 ufficio\n\
67 uffic…\n\
-89 uge\n\
-155 uge #\n\
-75 ugen\n\
-97 uger\n\
40 uhævede\n\
40 uhævede feriepenge\n\
40 uhæve…\n\
-36 uk\n\
99 ukendt\n\
99 ukend…\n\
41 ulejl…\n\
-78 ulla\n\
36 ulovlige\n\
78 ulovligt\n\
116 ulovl…\n\
-30 ultimele\n\
103 ultraviewer\n\
104 ultra…\n\
62 ulusal\n\
62 ulusal polisi\n\
62 ulusa…\n\
54 ulykke\n\
54 ulykk…\n\
60 um\n\
-78 um #\n\
-59 umbre…\n\
-42 umowa\n\
52 umschlag\n\
52 umsch…\n\
50 un\n\
88 un agente\n\
73 un bonifico\n\
73 un caso\n\
165 un code\n\
147 un codigo\n\
32 un collegue\n\
37 un compte\n\
40 un dosar\n\
41 un mandat\n\
52 un message\n\
51 un sobre\n\
76 un virement\n\
81 un virus\n\
39 una\n\
109 una busta\n\
-33 una devolucion\n\
-32 una fianza\n\
47 una investigacion\n\
64 una multa\n\
59 una transferencia\n\
-66 unaut…\n\
93 unclaimed\n\
93 uncla…\n\
63 uncle\n\
-49 und #\n\
45 und die\n\
44 und in\n\
71 und kann\n\
33 undeclared\n\
33 undec…\n\
-97 under\n\
-124 under #\n\
-49 under arrest\n\
-58 under cards\n\
-71 under en\n\
-44 under kort\n\
-88 under my\n\
53 under revision\n\
-135 under the\n\
45 under your\n\
-57 underline\n\
44 underrettet\n\
-55 underskrevet\n\
-56 underskrift\n\
98 understand\n\
-41 understood\n\
31 undga\n\
45 undgaa\n\
45 undga…\n\
218 undgå\n\
33 undgå anholdelse\n\
45 undgå rykkergebyr\n\
41 undgå spærring\n\
51 undgå udvisning\n\
-58 undgår\n\
-42 undgår du\n\
-58 undgå…\n\
30 undlader\n\
31 undlader du\n\
53 undla…\n\
72 undskyld\n\
40 undskyld jeg\n\
39 une\n\
-35 une carte\n\
-35 ung mand\n\
-105 unge\n\
34 unge mænd\n\
38 uniform\n\
42 unifo…\n\
83 unikn…\n\
88 unindagine\n\
88 unind…\n\
101 union\n\
46 union has\n\
83 union to\n\
70 unit\n\
-60 university\n\
-109 unive…\n\
65 unknown\n\
65 unkno…\n\
-32 unless i\n\
45 unless you\n\
144 unlock\n\
135 unloc…\n\
55 uno\n\
154 unpaid\n\
31 unpaid bill\n\
62 unpaid fine\n\
30 unpaid parking\n\
154 unpai…\n\
30 uns eine\n\
-31 unser…\n\
-88 unsure\n\
-88 unsur…\n\
-45 unter\n\
-86 unter #\n\
-53 unter…\n\
-66 until #\n\
-84 until five\n\
-67 until friday\n\
42 until it\n\
36 until monday\n\
45 until the\n\
-32 until then\n\
147 unu\n\
64 unusual\n\
38 unusual activity\n\
81 unusu…\n\
-136 unutmayin\n\
-182 unutm…\n\
-72 up\n\
47 up #\n\
-41 up a\n\
-30 up after\n\
42 up again\n\
43 up by\n\
-37 up code\n\
46 up from\n\
-73 up in\n\
34 up is\n\
-154 up of\n\
55 up the\n\
39 up then\n\
-41 up to\n\
30 up when\n\
-32 up with\n\
101 update\n\
56 update card\n\
-34 update it\n\
92 update within\n\
121 update your\n\
58 updat…\n\
38 upfront\n\
38 upfro…\n\
34 upgraded\n\
33 upgraded to\n\
59 upgra…\n\
-35 upload\n\
-55 upload it\n\
-77 uploa…\n\
272 ups\n\
212 ur\n\
-47 ur account\n\
33 ur mitid\n\
52 ur phone\n\
63 urgent document\n\
36 urma\n\
-49 us\n\
32 us #\n\
-56 us about\n\
-72 us at\n\
-34 us back\n\
79 us by\n\
-98 us if\n\
37 us immediately\n\
-39 us its\n\
-36 us on\n\
32 us the\n\
-40 us to\n\
34 us until\n\
-93 us we\n\
-157 usa\n\
170 usd\n\
37 usd in\n\
291 usdt\n\
40 usdt and\n\
39 usdt og\n\
60 usdt to\n\
-78 use #\n\
-43 use your\n\
-147 used #\n\
69 used for\n\
64 used to\n\
152 user\n\
54 user and\n\
228 user id\n\
154 user name\n\
76 username\n\
41 username and\n\
76 usern…\n\
31 users\n\
-32 uses\n\
-56 using\n\
69 using a\n\
-43 using it\n\
124 usted\n\
-88 usual\n\
-102 usually\n\
-70 usually do\n\
-102 usual…\n\
60 usuario\n\
60 usuar…\n\
39 usædvanlig\n\
39 usædvanlig aktivitet\n\
34 usædv…\n\
39 utili…\n\
-130 uyari…\n\
39 uygul…\n\
69 uyusturucu\n\
69 uyust…\n\
-61 uz\n\
-131 uzblo…\n\
63 uzerinden\n\
-128 uzerine\n\
-56 uzpil…\n\
-130 uzsak…\n\
31 uzsie…\n\
-38 uzsir…\n\
-30 uændr…\n\
115 va a\n\
30 va fi\n\
33 va sun\n\
-45 va vom\n\
-44 vaccination\n\
33 vaccine\n\
-53 vacci…\n\
55 vada\n\
-87 vaist…\n\
58 vaizdo\n\
58 vaizd…\n\
-56 vakar\n\
-121 vakariene\n\
-82 val\n\
-95 valby\n\
-37 vale\n\
-188 valid for\n\
33 valid in\n\
89 valid…\n\
69 valst…\n\
30 valuables\n\
-155 value\n\
-38 value…\n\
-95 van\n\
-165 vand\n\
-105 vandet\n\
-66 vande…\n\
-109 vandt\n\
-73 vandt #\n\
-80 vanløse\n\
-80 vanlø…\n\
-96 var\n\
-73 var #\n\
53 var bugun\n\
-71 var det\n\
-99 var fra\n\
-63 var i\n\
32 var ikke\n\
64 vardu\n\
44 vare\n\
-54 varer\n\
-64 varia…\n\
51 varmecheck\n\
31 varsel\n\
31 varse…\n\
105 vas\n\
-78 vasar…\n\
-33 vaskemaskinen\n\
-33 vaskemaskinen bliver\n\
-73 vaske…\n\
-133 vat\n\
-135 vat and\n\
-36 vat for\n\
40 vatan…\n\
77 vault\n\
41 vault you\n\
75 vaya\n\
-53 vaziu…\n\
38 ve\n\
-35 ve banka\n\
-44 ved\n\
-86 ved #\n\
-54 ved afhentning\n\
109 ved at\n\
59 ved din\n\
-30 ved døren\n\
37 ved et\n\
49 ved hånden\n\
55 ved med\n\
62 ved midnat\n\
-44 ved skranken\n\
99 ved svar\n\
-41 vedhæftede\n\
-77 vedhæ…\n\
63 vedr\n\
-30 vedr sag\n\
54 vedrørende\n\
66 vedrø…\n\
-40 vedta…\n\
46 vegne\n\
118 vehicle\n\
127 vehic…\n\
-41 vej\n\
-42 vej hjem\n\
-61 vej med\n\
42 vej til\n\
-37 vejen\n\
-134 vejle\n\
-112 vejle…\n\
-77 vekse…\n\
124 vel\n\
-155 velkommen\n\
-143 velkommen til\n\
-136 velko…\n\
109 ven\n\
32 vender\n\
-118 venerdi\n\
-118 vener…\n\
-30 venir\n\
-58 veniti\n\
-51 venit…\n\
-47 venlig\n\
68 venligst\n\
58 venligst din\n\
31 venner\n\
31 venne…\n\
54 vens\n\
-80 vent\n\
-49 vente\n\
94 venter\n\
45 venter betal\n\
-30 venter på\n\
-83 verbe…\n\
-37 verbs\n\
-42 verdi\n\
133 vergi\n\
-48 vergi…\n\
-61 verhi…\n\
89 verifica\n\
-62 verification code\n\
64 verificere\n\
90 verificeres\n\
-43 verified\n\
117 verify\n\
52 verify by\n\
139 verify card\n\
96 verify that\n\
-43 verify the\n\
116 verify with\n\
100 verif…\n\
-56 verildi\n\
71 verin\n\
-69 veririm\n\
44 veriyorum\n\
-59 veriy…\n\
-35 verlangen\n\
-47 verlangt\n\
-56 verla…\n\
50 verlæ…\n\
-80 vermeyin\n\
-88 verme…\n\
31 versand\n\
142 versa…\n\
57 versement\n\
163 verse…\n\
-66 version\n\
-57 version #\n\
-36 versi…\n\
31 verso\n\
-41 verte…\n\
39 vertr…\n\
-52 very\n\
-63 very good\n\
-81 veste…\n\
-62 vestj…\n\
-36 vestkystens\n\
-36 vestk…\n\
-78 veya\n\
-124 vh\n\
-37 vi #\n\
-65 vi alle\n\
-48 vi beder\n\
97 vi dem\n\
51 vi det\n\
39 vi efterforsker\n\
-35 vi en\n\
87 vi er\n\
-65 vi fik\n\
-36 vi går\n\
64 vi henter\n\
-46 vi holder\n\
67 vi ikke\n\
87 vi kan\n\
-37 vi kunne\n\
-42 vi lukker\n\
94 vi lånet\n\
-55 vi lægger\n\
-66 vi mangler\n\
-30 vi prøver\n\
63 vi se\n\
-44 vi selv\n\
-81 vi sender\n\
-88 vi ses\n\
-124 vi sidder\n\
30 vi skal\n\
44 vi snakker\n\
-43 vi spørger\n\
49 vi stopper\n\
-38 vi søger\n\
-53 vi tager\n\
67 vi taler\n\
-55 vi ved\n\
-88 vi vil\n\
115 via @link\n\
-121 via betalingsservice\n\
36 via dba\n\
-47 via holdsport\n\
96 via linket\n\
-74 via min\n\
30 via mobilepay\n\
-39 via selvbetjeningen\n\
32 viaplay @link\n\
-53 vibor…\n\
-39 viceværten\n\
-54 vicev…\n\
-31 vicin…\n\
-70 victim\n\
-39 victim is\n\
43 victim or\n\
-139 victims\n\
-31 victims are\n\
-141 victi…\n\
47 victoria\n\
36 victo…\n\
-32 vide\n\
-51 vide at\n\
141 video\n\
50 video call\n\
-36 video if\n\
46 video on\n\
82 video…\n\
39 videre\n\
-48 videre til\n\
39 videresende\n\
58 vider…\n\
-33 vidner til\n\
87 viene\n\
-50 vieto…\n\
-76 view\n\
123 viewing\n\
30 viewing child\n\
-47 viewing on\n\
119 viewi…\n\
-33 viggo\n\
41 vigtig\n\
107 vigtigt\n\
50 vigtigt at\n\
124 vigti…\n\
-35 vikto…\n\
-33 vil\n\
-63 vil bare\n\
56 vil blive\n\
-139 vil du\n\
-142 vil gerne\n\
170 vil ha\n\
-58 vil høre\n\
147 vil ikke\n\
30 vil jeg\n\
-97 vil vide\n\
62 vilkå…\n\
-47 village\n\
-79 villa…\n\
-116 ville\n\
-42 ville bare\n\
-75 ville have\n\
-51 vilnius\n\
-89 vilni…\n\
-173 vin\n\
-42 vind\n\
59 vinder\n\
31 vinduet\n\
-75 vindu…\n\
176 vine\n\
-75 vineri\n\
-75 viner…\n\
37 vinted\n\
76 vinted @link\n\
36 violation\n\
61 viola…\n\
320 vip\n\
34 virement\n\
34 virem…\n\
-65 virkede\n\
50 virker\n\
160 virus\n\
104 virus on\n\
84 virus…\n\
-67 vis\n\
-49 vis koden\n\
167 visa\n\
80 visa card\n\
54 visa dankort\n\
76 visa has\n\
80 visa or\n\
46 visakort\n\
59 visak…\n\
35 vise\n\
33 vise dig\n\
-31 viser\n\
-35 vises\n\
-33 visible\n\
-33 visib…\n\
41 visiems\n\
41 visie…\n\
55 visit\n\
-32 visite\n\
34 visiting\n\
33 visits\n\
-38 viska\n\
-61 vist\n\
-62 vitam…\n\
-46 vitti…\n\
-60 vizita\n\
-60 vizit…\n\
-67 vocab…\n\
-108 voce\n\
-43 vogn\n\
-38 voi\n\
-164 voice\n\
-36 voice on\n\
-77 voice says\n\
76 voicemail\n\
-73 voices\n\
94 voila\n\
-63 voir\n\
-40 volum…\n\
-38 volunteers\n\
-120 volun…\n\
-47 vom\n\
102 von\n\
174 von #\n\
47 vorbe…\n\
48 vorbi\n\
48 vorbi cu\n\
65 vores\n\
45 vores advokat\n\
-60 vores app\n\
75 vores bud\n\
-75 vores hjemmeside\n\
-96 vores konto\n\
30 vores lodtrækning\n\
55 vores medarbejder\n\
-36 vores navn\n\
39 vores register\n\
33 vores samarbejdsbank\n\
42 vores tekniker\n\
51 vores teknikere\n\
51 vos\n\
61 vote\n\
34 votre banque\n\
79 votre carte\n\
-48 votre code\n\
-60 votre espace\n\
70 votre nom\n\
91 votre numero\n\
105 voucher\n\
85 vouchers\n\
30 vouchers and\n\
162 vouch…\n\
-53 vous\n\
53 vous appelle\n\
-57 vous confirme\n\
-84 vous meme\n\
-92 vous pouvez\n\
-76 vous vous\n\
82 voy\n\
-76 voz\n\
-80 vpn\n\
-59 vrai\n\
160 vrea\n\
-47 vs\n\
-39 vuest…\n\
36 vundet\n\
36 vunde…\n\
79 vuole\n\
-62 vurde…\n\
-31 vvs\n\
-108 vyrai\n\
38 vyras\n\
-61 væk\n\
76 vælg din\n\
-93 vælge\n\
30 vælger din\n\
32 vær\n\
-33 vær opmærksom\n\
43 værdier\n\
48 værdi…\n\
-75 være\n\
-70 være fra\n\
76 være os\n\
105 værelset\n\
77 værel…\n\
141 været i\n\
147 w card\n\
88 w celu\n\
106 w ciagu\n\
140 w mitid\n\
-47 w poniedzialek\n\
-39 w skrzynce\n\
-31 w zalaczniku\n\
-34 wait\n\
31 wait you\n\
-77 waited\n\
-94 waite…\n\
79 waiting for\n\
-53 wake\n\
-63 wake up\n\
139 wallet\n\
36 wallet in\n\
138 walle…\n\
40 wanna\n\
112 want it\n\
142 want me\n\
-55 want to\n\
-66 want your\n\
-134 wanted\n\
-116 wanted me\n\
-54 wanted to\n\
-134 wante…\n\
46 wants me\n\
91 wants my\n\
33 wants that\n\
-72 wants the\n\
48 wants to\n\
-87 wants you\n\
-53 wants your\n\
-80 war\n\
-51 warehouse\n\
-51 wareh…\n\
-51 waren\n\
30 warmly\n\
30 warml…\n\
-41 warn\n\
-30 warning\n\
-36 warning on\n\
-44 warni…\n\
54 warns\n\
62 warrant\n\
-50 warrant for\n\
57 warrant in\n\
52 warra…\n\
-82 was\n\
-62 was #\n\
-62 was a\n\
70 was added\n\
-72 was already\n\
-54 was approved\n\
54 was cocaine\n\
97 was for\n\
64 was found\n\
-52 was in\n\
-63 was just\n\
50 was not\n\
80 was paid\n\
43 was seized\n\
-111 was sent\n\
-56 was stopped\n\
-81 was the\n\
-94 was told\n\
-49 was you\n\
-68 washing\n\
-68 washi…\n\
-146 wasnt\n\
76 wasnt you\n\
-158 water\n\
-45 waters\n\
-104 water…\n\
-40 watpliwosci\n\
-40 watpl…\n\
40 wave\n\
-39 way\n\
-71 way and\n\
-49 way you\n\
33 ways\n\
-55 we already\n\
136 we are\n\
-73 we ask\n\
70 we begin\n\
-32 we bought\n\
49 we can\n\
31 we cannot\n\
37 we change\n\
38 we could\n\
107 we couldnt\n\
-34 we do\n\
-130 we dont\n\
63 we find\n\
73 we found\n\
64 we get\n\
-93 we give\n\
54 we got\n\
60 we have\n\
-110 we havent\n\
-41 we hold\n\
53 we just\n\
-32 we leave\n\
-85 we may\n\
-56 we never\n\
32 we noticed\n\
102 we only\n\
51 we pay\n\
-61 we process\n\
-56 we put\n\
45 we saw\n\
125 we see\n\
37 we send\n\
-47 we sign\n\
-56 we speak\n\
-38 we suspect\n\
59 we take\n\
-32 we talk\n\
30 we talked\n\
-42 we think\n\
79 we tried\n\
31 we want\n\
-91 we will\n\
-127 we wont\n\
38 we work\n\
-59 wear\n\
-82 weather\n\
-82 weath…\n\
99 web\n\
-66 webcam is\n\
43 webmail\n\
43 webma…\n\
-38 website\n\
-35 websi…\n\
-71 wed\n\
-71 wed #\n\
-36 wed like\n\
-85 wednesday\n\
-102 wedne…\n\
-126 week\n\
-200 week #\n\
-42 week as\n\
-82 weekdays\n\
-95 weekd…\n\
-74 weekend\n\
-85 weeke…\n\
-87 weeks\n\
32 weeks you\n\
-92 wegen geldwæsche\n\
66 weighs\n\
66 weigh…\n\
33 weird\n\
37 weiter\n\
124 weite…\n\
-70 welch…\n\
-100 welcome\n\
32 welcome aboard\n\
-184 welcome to\n\
-100 welco…\n\
-75 well\n\
-39 well done\n\
-113 well never\n\
-43 well try\n\
57 wenn\n\
63 wenn du\n\
35 wenn sie\n\
-114 went\n\
-49 went back\n\
-68 went dead\n\
37 went to\n\
-81 wer\n\
70 werden\n\
70 werde…\n\
53 were in\n\
54 were rented\n\
-101 west\n\
167 western\n\
164 western union\n\
167 weste…\n\
-72 wet\n\
33 weve arrested\n\
-32 weve got\n\
32 weve to\n\
56 wezwanie\n\
56 wezwa…\n\
89 what a\n\
-31 what can\n\
-122 what did\n\
-79 what does\n\
84 what happened\n\
111 what he\n\
52 what i\n\
82 what is\n\
42 what it\n\
-39 what now\n\
-50 what should\n\
-51 what they\n\
114 what we\n\
45 what weve\n\
-31 what would\n\
-42 what you\n\
-30 whats\n\
-56 whats new\n\
217 whatsapp\n\
160 whatsapp #\n\
-39 whatsapp and\n\
-43 whatsapptan\n\
206 whats…\n\
-74 when\n\
-68 when a\n\
40 when done\n\
56 when he\n\
65 when i\n\
32 when im\n\
75 when its\n\
-47 when my\n\
89 when the\n\
-91 when they\n\
-116 when you\n\
-57 when your\n\
-51 when youre\n\
-51 when youve\n\
-102 where\n\
33 where i\n\
-164 where the\n\
33 where to\n\
-33 where you\n\
33 where…\n\
-64 whether\n\
-51 whether the\n\
-64 wheth…\n\
-42 which\n\
-55 which a\n\
107 which bank\n\
78 which could\n\
-132 which one\n\
32 while\n\
35 while i\n\
70 while im\n\
-36 while they\n\
-51 whispered\n\
-44 whisp…\n\
-114 white\n\
-73 who\n\
-36 who are\n\
-78 who had\n\
-75 who has\n\
52 who leak\n\
-30 who lost\n\
-40 who press\n\
-36 who says\n\
-52 who took\n\
-39 who wanted\n\
-39 who was\n\
-37 whod\n\
-90 whoever\n\
-122 whoev…\n\
-49 whole time\n\
-54 whom\n\
43 why #\n\
-77 wiadomosc\n\
-67 wiadomosci\n\
-134 wiado…\n\
-65 widow\n\
33 widows\n\
39 wiec\n\
138 wife\n\
33 wife is\n\
55 wifes\n\
-185 wifi\n\
67 will\n\
86 will be\n\
38 will cancel\n\
52 will connect\n\
45 will give\n\
33 will go\n\
34 will hang\n\
72 will happen\n\
-48 will install\n\
50 will need\n\
-155 will never\n\
-95 will not\n\
49 will phone\n\
47 will receive\n\
116 will say\n\
70 will show\n\
33 will stop\n\
34 will take\n\
-71 will text\n\
34 will visit\n\
43 willi…\n\
-95 willkommen\n\
-95 willk…\n\
-115 wind\n\
65 windows\n\
55 windows defender\n\
104 windows has\n\
-108 wine\n\
108 winner\n\
47 winner of\n\
108 winne…\n\
-71 winter\n\
-71 winte…\n\
-53 winther\n\
-53 winth…\n\
-87 wir\n\
96 wird\n\
35 wird im\n\
61 wise\n\
63 wish\n\
33 wish to\n\
-58 wishes\n\
-58 wishe…\n\
67 witam\n\
134 with #\n\
36 with anyone\n\
52 with bank\n\
108 with card\n\
-37 with child\n\
-200 with code\n\
113 with cpr\n\
32 with foreign\n\
-31 with having\n\
42 with her\n\
-52 with it\n\
-61 with lemon\n\
110 with me\n\
80 with mitid\n\
-134 with mobilepay\n\
-73 with my\n\
-34 with names\n\
-38 with no\n\
30 with our\n\
-30 with receipt\n\
38 with six\n\
-61 with someone\n\
42 with this\n\
-106 with us\n\
43 with user\n\
104 with you\n\
98 with your\n\
71 withdraw\n\
-48 withdraw cash\n\
59 withdraw the\n\
64 withdrawn\n\
92 withd…\n\
37 within\n\
63 within #\n\
45 within 24h\n\
-121 within a\n\
-38 within ten\n\
31 within the\n\
-65 within two\n\
37 withi…\n\
30 without\n\
60 without a\n\
30 without interview\n\
32 without it\n\
-110 without me\n\
96 without the\n\
30 witho…\n\
-76 witness\n\
-34 witnesses\n\
-82 witne…\n\
48 wlasnie\n\
71 wlasn…\n\
-66 woche\n\
-46 wochenende\n\
-53 woche…\n\
-42 wohnung\n\
-42 wohnu…\n\
-68 wollte\n\
-49 wollte nur\n\
-68 wollt…\n\
42 wolt\n\
72 woman\n\
87 won\n\
44 won an\n\
50 wonderful\n\
50 wonde…\n\
-59 wont\n\
-36 wont ask\n\
-40 wont be\n\
44 wont let\n\
-63 wool\n\
115 word\n\
-64 word for\n\
-41 worden\n\
-41 worde…\n\
87 words in\n\
-38 work #\n\
-41 work account\n\
42 work at\n\
53 work from\n\
68 work with\n\
31 worker\n\
-46 working\n\
-106 working days\n\
-46 worki…\n\
68 workplace\n\
68 workp…\n\
-112 works\n\
-39 works for\n\
-35 works until\n\
-69 workshop\n\
-72 worri…\n\
-30 worry if\n\
-79 worth\n\
-48 worth #\n\
-87 would\n\
50 would be\n\
-39 would do\n\
-39 would like\n\
-115 would you\n\
-56 wpisa…\n\
32 wpisz\n\
75 wplac…\n\
-36 write a\n\
58 write from\n\
-59 write it\n\
46 write me\n\
-80 write to\n\
64 write you\n\
-115 write your\n\
-110 writes\n\
-37 writes the\n\
-110 write…\n\
-62 writing the\n\
-64 written\n\
-64 writt…\n\
-31 wrong number\n\
-97 wrote\n\
-89 wrote it\n\
-41 wrote me\n\
-51 wrote that\n\
92 wspol…\n\
53 wszystko\n\
133 wszys…\n\
38 wurde bei\n\
65 wurden\n\
65 wurde…\n\
57 wydan…\n\
108 wydzial\n\
108 wydzi…\n\
44 wygasa\n\
44 wygas…\n\
68 wyplacic\n\
92 wyplate\n\
275 wypla…\n\
-64 wyply…\n\
41 wysla…\n\
99 wysok…\n\
58 wystarczy\n\
65 wysta…\n\
-56 wysyl…\n\
-83 wæhlen\n\
-83 wæhle…\n\
32 x\n\
80 x #\n\
58 xx\n\
34 xxxx\n\
69 y\n\
36 y a\n\
101 y el\n\
63 y la\n\
53 y me\n\
137 y no\n\
-91 y pide\n\
-61 y que\n\
46 y then\n\
86 y un\n\
-54 y una\n\
83 y0ur\n\
-137 ya\n\
-45 ya da\n\
36 ya he\n\
-50 ya la\n\
51 ya me\n\
45 yakal…\n\
-50 yalni…\n\
51 yanimda\n\
51 yanim…\n\
41 yanlislikla\n\
89 yanli…\n\
-109 yaparak\n\
-78 yapar…\n\
84 yapilmis\n\
39 yapil…\n\
-68 yapmadiysaniz\n\
-67 yapma…\n\
-39 yard\n\
59 yarin\n\
-49 yatir…\n\
170 yaz\n\
30 yazar\n\
30 yazar misin\n\
-78 yazar…\n\
-43 yazma…\n\
74 ydelser\n\
78 ydels…\n\
-51 yderligere\n\
-51 yderl…\n\
-162 year\n\
-78 year and\n\
48 year end\n\
-100 year old\n\
-73 year the\n\
-73 yearly\n\
-73 yearl…\n\
-103 years and\n\
-47 years in\n\
-47 yellow card\n\
75 yellow health\n\
-62 yeni\n\
-87 yeni kartiniz\n\
96 yeniden\n\
96 yenid…\n\
-52 yerin…\n\
72 yes\n\
-30 yes #\n\
62 yes a\n\
111 yes and\n\
39 yes for\n\
50 yes hello\n\
-71 yes i\n\
-30 yes it\n\
43 yes thats\n\
-31 yes to\n\
100 yes you\n\
-67 yesterday\n\
-65 yeste…\n\
86 yet\n\
166 yo\n\
-31 yo le\n\
-48 yoghu…\n\
-37 yok\n\
55 yoksa\n\
197 yolla…\n\
40 you accept\n\
-34 you all\n\
62 you alone\n\
-169 you already\n\
38 you and\n\
94 you answer\n\
-51 you anything\n\
-87 you apply\n\
63 you are\n\
-43 you arent\n\
111 you as\n\
-114 you asked\n\
39 you back\n\
-220 you block\n\
36 you bought\n\
-52 you bring\n\
39 you busy\n\
39 you but\n\
-66 you call\n\
-122 you called\n\
-115 you can\n\
35 you cancel\n\
-103 you cant\n\
130 you choose\n\
56 you click\n\
-44 you clicked\n\
-76 you come\n\
-56 you confirm\n\
-31 you dear\n\
52 you delete\n\
35 you deposit\n\
81 you did\n\
-49 you didnt\n\
-71 you disagree\n\
-52 you dont\n\
-49 you drop\n\
75 you enter\n\
-42 you fetch\n\
62 you fill\n\
-49 you find\n\
-83 you for\n\
-42 you forgot\n\
100 you forward\n\
-40 you four\n\
39 you free\n\
52 you from\n\
99 you give\n\
105 you go\n\
115 you got\n\
81 you have\n\
45 you hold\n\
67 you i\n\
-41 you im\n\
43 you is\n\
71 you it\n\
120 you just\n\
44 you log\n\
-41 you look\n\
32 you lose\n\
-87 you may\n\
35 you mobilepay\n\
64 you must\n\
63 you my\n\
-66 you need\n\
32 you neednt\n\
-60 you never\n\
88 you no\n\
-110 you not\n\
52 you now\n\
44 you oh\n\
103 you ok\n\
35 you on\n\
128 you one\n\
135 you only\n\
-41 you open\n\
-55 you ordered\n\
-56 you out\n\
91 you owe\n\
-55 you paid\n\
-66 you pick\n\
54 you please\n\
153 you put\n\
58 you receive\n\
48 you received\n\
56 you refuse\n\
-41 you reply\n\
-36 you reserved\n\
-44 you said\n\
45 you scan\n\
224 you see\n\
93 you seem\n\
-45 you set\n\
-75 you should\n\
-44 you shouldnt\n\
32 you show\n\
-53 you sign\n\
63 you something\n\
150 you stop\n\
101 you swipe\n\
32 you take\n\
57 you text\n\
71 you thank\n\
-43 you that\n\
79 you the\n\
62 you there\n\
84 you through\n\
-35 you today\n\
-52 you type\n\
35 you understand\n\
134 you use\n\
-73 you usually\n\
-130 you want\n\
55 you we\n\
81 you were\n\
73 you what\n\
82 you whats\n\
52 you who\n\
100 you will\n\
42 you withdraw\n\
-48 you wont\n\
54 you work\n\
-61 you would\n\
-30 you write\n\
130 you you\n\
70 you your\n\
-54 youd\n\
-81 youd rather\n\
30 youll\n\
65 youll be\n\
-30 youll find\n\
73 youll get\n\
-32 youll meet\n\
-43 youll receive\n\
-87 young\n\
-59 young man\n\
-67 young people\n\
67 your access\n\
64 your address\n\
-96 your adviser\n\
30 your agreement\n\
-53 your amazon\n\
-75 your application\n\
-36 your appointment\n\
53 your area\n\
55 your assets\n\
111 your bank\n\
60 your banking\n\
-60 your banks\n\
-112 your call\n\
-80 your car\n\
35 your card\n\
84 your case\n\
42 your child\n\
-59 your children\n\
74 your civil\n\
-55 your claim\n\
-117 your code\n\
93 your codes\n\
46 your comment\n\
37 your computer\n\
46 your contact\n\
-72 your contract\n\
74 your cpr\n\
44 your credit\n\
-46 your customer\n\
108 your cv\n\
84 your debit\n\
-65 your decision\n\
30 your deposit\n\
55 your desk\n\
39 your details\n\
-58 your digital\n\
49 your display\n\
57 your drivers\n\
39 your electricity\n\
49 your email\n\
36 your embassy\n\
44 your employer\n\
-90 your exam\n\
48 your favourite\n\
88 your file\n\
64 your flat\n\
58 your frozen\n\
102 your full\n\
87 your funds\n\
-78 your google\n\
-33 your home\n\
110 your husband\n\
61 your id\n\
76 your identity\n\
87 your information\n\
-95 your invoice\n\
87 your ip\n\
33 your item\n\
77 your justification\n\
45 your laptop\n\
122 your last\n\
-33 your lawyers\n\
-33 your library\n\
32 your line\n\
-36 your loan\n\
-35 your login\n\
79 your lost\n\
-47 your manager\n\
80 your membership\n\
36 your mit\n\
63 your mitid\n\
77 your mobile\n\
131 your mobilepay\n\
57 your money\n\
-61 your monthly\n\
88 your name\n\
-40 your neighbour\n\
123 your nemid\n\
-128 your nemkonto\n\
-129 your new\n\
-133 your next\n\
145 your number\n\
-63 your old\n\
-67 your one\n\
50 your online\n\
-77 your order\n\
-87 your own\n\
59 your package\n\
-40 your parcel\n\
-52 your parental\n\
-44 your parents\n\
-57 your password\n\
47 your payment\n\
61 your pc\n\
53 your permit\n\
38 your personal\n\
152 your phone\n\
-70 your pin\n\
-86 your place\n\
83 your private\n\
32 your prize\n\
83 your profile\n\
-38 your receipt\n\
-87 your refund\n\
-50 your report\n\
78 your residence\n\
30 your right\n\
-113 your salary\n\
137 your savings\n\
-158 your security\n\
-169 your shipment\n\
43 your side\n\
60 your signature\n\
134 your sim\n\
72 your sister\n\
40 your social\n\
43 your stay\n\
108 your street\n\
-35 your su\n\
-120 your tax\n\
72 your telephone\n\
-134 your ticket\n\
-57 your tickets\n\
-174 your transfer\n\
174 your user\n\
77 your vehicle\n\
-82 your verification\n\
68 your visa\n\
33 your wallet\n\
39 your webcam\n\
-81 your whatsapp\n\
90 your wife\n\
44 your work\n\
66 your workplace\n\
-48 your yearly\n\
56 your yellow\n\
50 youre a\n\
-31 youre listening\n\
-66 youre not\n\
-44 youre now\n\
48 youre on\n\
51 youre one\n\
40 youre owed\n\
-47 youre speaking\n\
38 youre the\n\
-82 youre through\n\
-37 youre unsure\n\
-42 youre welcome\n\
94 yours\n\
36 yours and\n\
-110 yourself\n\
-71 yourself a\n\
-40 yourself and\n\
-110 yourself on\n\
-67 yourself to\n\
-110 yours…\n\
159 yousee\n\
73 yousee @link\n\
159 youse…\n\
43 youtube\n\
43 youtu…\n\
-86 youve\n\
60 youve #\n\
-33 youve already\n\
-43 youve asked\n\
100 youve been\n\
-36 youve given\n\
-30 youve never\n\
-65 youve paid\n\
69 youve received\n\
-45 youve seen\n\
-100 youve used\n\
34 youve won\n\
70 yrs\n\
-99 yusuf\n\
156 yuzun…\n\
84 z\n\
-60 z banku\n\
104 z sms\n\
-69 za\n\
266 zablo…\n\
-66 zaczy…\n\
-146 zadzwon\n\
-90 zadzwon do\n\
-207 zadzw…\n\
103 zahlen\n\
103 zahle…\n\
63 zahlung\n\
35 zahlu…\n\
-31 zalaczniku\n\
-59 zalando\n\
-88 zalando is\n\
-35 zalando your\n\
-72 zalan…\n\
-35 zaloguj\n\
-35 zaloguj sie\n\
-171 zalog…\n\
-53 zaman\n\
-126 zapis…\n\
65 zaplacic\n\
133 zapla…\n\
69 zaraz\n\
164 zatrz…\n\
80 zatwierdzic\n\
55 zatwi…\n\
-57 ze\n\
60 zeby\n\
-65 zebym\n\
49 zeigen\n\
49 zeige…\n\
107 zero\n\
38 zero one\n\
52 zettel\n\
52 zette…\n\
-108 zeynep\n\
-108 zeyne…\n\
-52 zglos…\n\
-129 ziemn…\n\
-68 zinuciu\n\
-68 zinuc…\n\
-75 zinute\n\
-89 zinut…\n\
-103 zis\n\
58 ziua\n\
-53 ziua sunt\n\
80 ziua va\n\
60 zl\n\
-91 zmian…\n\
-77 zmien…\n\
-34 znajdziesz\n\
-82 znajd…\n\
-101 zone #\n\
-71 zostal\n\
38 zostala\n\
116 zostanie\n\
183 zosta…\n\
87 zu\n\
52 zu sprechen\n\
100 zugang\n\
100 zugan…\n\
-168 zum\n\
-67 zur\n\
43 zuruck\n\
43 zuruc…\n\
-32 zusammen\n\
-33 zwei\n\
-57 zwiaz…\n\
-47 zwischen\n\
-47 zwisc…\n\
48 zwrot podatku\n\
30 zwykle\n\
30 zwykl…\n\
58 åben\n\
33 åben så\n\
-119 åbent\n\
-87 åbent til\n\
-55 åbn\n\
-45 åbn appen\n\
42 åbne\n\
93 åbner\n\
-50 åbnin…\n\
47 åh\n\
-152 år\n\
-77 året\n\
-139 årig\n\
-30 årig mand\n\
-52 årsopgørelse\n\
-59 årsop…\n\
-86 æg\n\
-69 ægte\n\
-68 ældre\n\
-36 ændre…\n\
-63 ændringer\n\
-48 ændri…\n\
-33 ødeme\n\
83 ødeme…\n\
81 ødenm…\n\
-75 ødeyebilirsiniz\n\
-75 ødeye…\n\
60 ødeyin\n\
105 ødeyin @link\n\
123 ødeyi…\n\
-67 øje\n\
126 øjeblik\n\
85 øjebl…\n\
-51 økono…\n\
60 øn\n\
-37 ønce\n\
-32 ønsker\n\
-58 ønske…\n\
-34 øre\n\
-63 øresundsbron\n\
-36 øresu…\n\
55 ørsted\n\
55 ørste…\n\
-37 øst\n\
75 østerbro #\n\
-46 øster…\n\
-79 øv\n\
-124 øvels…\n\
-94 øver\n\
63 а\n\
-64 а вы\n\
-97 або\n\
-111 автобус\n\
-138 автоб…\n\
35 агента\n\
51 агент…\n\
55 адресу\n\
32 адрес…\n\
-37 активации\n\
97 але\n\
149 алло\n\
50 арешт\n\
-119 б\n\
-36 банка\n\
61 банко…\n\
-56 банку і\n\
-123 банкі…\n\
-44 батьк…\n\
42 бачу\n\
157 без\n\
-56 безкоштовне\n\
-106 безко…\n\
61 беспокоит\n\
61 беспо…\n\
114 бо\n\
-47 больше\n\
-47 больш…\n\
173 буде\n\
-99 будь\n\
-99 будь ласка\n\
-36 було\n\
34 біжен…\n\
31 біля\n\
-151 в\n\
-88 в #\n\
125 в дании\n\
-30 в личном\n\
76 в течение\n\
-45 вайле\n\
96 вам\n\
65 вами\n\
65 вами на\n\
199 вас\n\
67 вас #\n\
61 вас беспокоит\n\
-128 вас до\n\
160 ваш\n\
-57 ваш cpr\n\
-113 ваш код\n\
105 ваша\n\
94 ваше\n\
113 ваше имя\n\
100 вашего\n\
100 вашег…\n\
62 вашем\n\
48 ваши\n\
34 вашого\n\
34 вашог…\n\
194 вашу\n\
102 введите\n\
102 введи…\n\
142 введіть\n\
142 введі…\n\
38 вводите\n\
38 вводи…\n\
-36 верну\n\
60 вернуть\n\
60 верну…\n\
80 вечір\n\
-116 вже\n\
43 ви\n\
77 видан…\n\
-91 вимкн…\n\
85 випла…\n\
73 внесите\n\
73 внеси…\n\
48 возвр…\n\
-59 волон…\n\
-80 вона\n\
-80 вони\n\
69 вопро…\n\
-71 вот\n\
57 вотса…\n\
149 все\n\
-51 встре…\n\
58 второй\n\
-42 входа\n\
-80 входи…\n\
-38 входу\n\
70 вхід\n\
-73 вчера\n\
48 выпис…\n\
106 від #\n\
101 віддайте\n\
65 відда…\n\
55 відділ\n\
-38 відді…\n\
-50 відкр…\n\
-65 візьміть\n\
-165 візьм…\n\
68 гаран…\n\
-43 говорить\n\
88 годин\n\
-86 голос\n\
48 готів…\n\
55 гражд…\n\
-78 гречк…\n\
-56 да\n\
-34 дали\n\
105 далі\n\
176 дании\n\
-70 данны…\n\
50 данська\n\
131 данський\n\
-43 данською\n\
72 дансь…\n\
112 данії\n\
43 данії #\n\
93 датск…\n\
30 девят…\n\
-33 дейст…\n\
103 дело\n\
85 денег\n\
49 деньги\n\
49 деньг…\n\
-31 депозит\n\
-50 депоз…\n\
-77 десят…\n\
74 дзвонить\n\
-30 дзвон…\n\
-52 дзвін…\n\
-68 дикту…\n\
74 диста…\n\
96 для\n\
50 для українців\n\
-46 дней\n\
54 дня\n\
-41 дня це\n\
-88 дні\n\
-72 до\n\
-52 до #\n\
77 до пяти\n\
-39 до пятницы\n\
-41 доброго дня\n\
-56 добрый\n\
-38 добрый день\n\
-56 добры…\n\
-43 договор\n\
-83 догов…\n\
-30 дозвіл\n\
-33 дозвіл на\n\
-30 дозві…\n\
-139 документ\n\
-181 докум…\n\
67 доларів\n\
67 долар…\n\
63 допомогу\n\
85 доставки\n\
58 доставку\n\
147 доста…\n\
102 доступ\n\
102 досту…\n\
69 дуже\n\
-164 дякую\n\
-35 дякуємо\n\
-35 дякує…\n\
163 евро\n\
-39 его\n\
-92 его можно\n\
-229 если\n\
-38 если вам\n\
59 еще\n\
78 же\n\
-57 жител…\n\
-71 жовту\n\
-71 жовту картку\n\
43 з\n\
-76 з #\n\
95 з нового\n\
47 з офіцером\n\
-30 з поліції\n\
-41 з смс\n\
-63 за\n\
-90 за #\n\
71 за кордоном\n\
-56 за продовження\n\
-40 забер…\n\
-60 забло…\n\
-58 забудь\n\
-58 забуд…\n\
-74 завер…\n\
-60 завтра\n\
-60 завтр…\n\
52 задержана\n\
61 задер…\n\
56 зайти\n\
-59 заказ\n\
-30 законом\n\
100 закри…\n\
105 залиш…\n\
-47 замов…\n\
105 замор…\n\
-59 заняття\n\
-59 занят…\n\
45 запись\n\
-95 запит…\n\
44 запла…\n\
-50 запре…\n\
-57 запрошуємо\n\
-52 запро…\n\
286 зараз\n\
43 зарах…\n\
-92 зарпл…\n\
-49 застосунку\n\
-75 засто…\n\
61 захист\n\
41 заход…\n\
91 заявку\n\
91 заявк…\n\
-73 звонил\n\
-84 звони…\n\
48 здесь\n\
56 здравствуйте\n\
56 здрав…\n\
-112 зелен…\n\
124 злочи…\n\
-47 значи…\n\
-35 зроби…\n\
160 зупин…\n\
-64 и\n\
46 и введите\n\
55 и все\n\
-56 и не\n\
39 и пришлите\n\
149 из\n\
-43 из банка\n\
-242 или\n\
113 имя\n\
107 иначе\n\
53 интерпол\n\
77 испол…\n\
-93 й\n\
61 його\n\
124 йому\n\
-30 кабинете\n\
-46 кабин…\n\
-69 кадров\n\
-69 кадро…\n\
84 каже\n\
65 каже що\n\
45 кажуть\n\
45 кажут…\n\
-218 как\n\
123 карта\n\
-47 картка\n\
205 картки\n\
51 картки з\n\
55 картку\n\
63 картку в\n\
141 картк…\n\
-66 картой\n\
-59 карто…\n\
200 карту\n\
-46 карты\n\
-60 кастр…\n\
73 квартира\n\
-33 кварт…\n\
46 кибер…\n\
-51 кладіть\n\
-55 кладіть слухавку\n\
-51 кладі…\n\
74 класт…\n\
124 клиен…\n\
37 ключі\n\
-33 когда\n\
-58 код\n\
83 код из\n\
-38 коды\n\
-40 коллеги\n\
-40 колле…\n\
57 комис…\n\
105 конве…\n\
30 консу…\n\
79 конта…\n\
-39 конфе…\n\
-148 копенгаген\n\
72 копенгагена\n\
33 копию\n\
71 кордоном\n\
165 кордо…\n\
-49 котор…\n\
98 кошелек\n\
58 кошел…\n\
106 кошти\n\
78 кредит\n\
53 креди…\n\
115 крипт…\n\
113 крон\n\
59 крон в\n\
-90 крон за\n\
69 крон і\n\
-80 кто\n\
-58 куди\n\
136 куратор\n\
141 курат…\n\
95 курьер\n\
96 курье…\n\
-99 ласка\n\
32 лет\n\
-87 ли\n\
-74 лимит\n\
65 линии\n\
-30 личном\n\
-30 личном кабинете\n\
102 лично…\n\
43 лишає…\n\
-108 лише\n\
200 логін\n\
54 людей\n\
40 лінії\n\
81 макси…\n\
72 мам\n\
81 матер…\n\
-40 машин…\n\
-51 мая\n\
46 мене\n\
-50 меня\n\
150 мені\n\
-97 месте\n\
88 месяц\n\
41 минуты\n\
75 митни…\n\
108 мне\n\
-81 мобай…\n\
35 могу\n\
55 может\n\
-157 можно\n\
88 мой\n\
-37 мошенники\n\
-88 мы\n\
42 мій\n\
61 місяць\n\
53 місяц…\n\
-46 на\n\
45 на #\n\
-147 на @link\n\
80 на ваш\n\
134 на ваше\n\
71 на картку\n\
38 на линии\n\
40 на лінії\n\
-97 на месте\n\
-50 на проживання\n\
-71 набер…\n\
-51 нагад…\n\
181 надо\n\
47 надо срочно\n\
-81 надси…\n\
96 надіш…\n\
51 нажмите\n\
51 нажми…\n\
-81 назва…\n\
-33 назвіть\n\
-33 назві…\n\
89 назовите\n\
95 назов…\n\
-73 назыв…\n\
91 налог…\n\
-43 нам\n\
50 написано\n\
115 напиши\n\
34 напишіть\n\
147 напиш…\n\
-79 напоминаем\n\
-86 напом…\n\
62 нарах…\n\
-129 нас\n\
-33 натиснути\n\
-67 натиснути #\n\
95 натисніть\n\
69 натис…\n\
47 національна\n\
47 національна поліція\n\
47 націо…\n\
162 наш\n\
-105 не\n\
-67 не нужно\n\
-66 не потрібно\n\
-68 не сообщайте\n\
73 неделю\n\
33 нее\n\
167 неопл…\n\
-84 нет\n\
83 неї\n\
58 ни\n\
-80 никогда\n\
-80 никогда не\n\
-65 никог…\n\
-44 никому не\n\
-101 ничего\n\
-101 ничег…\n\
48 нова\n\
48 нова пошта\n\
74 нового\n\
74 новог…\n\
179 номер\n\
73 номер карты\n\
57 номер…\n\
47 норма…\n\
-36 ну\n\
117 нужен\n\
65 нужна\n\
-52 ніколи\n\
-52 ніколи не\n\
-52 нікол…\n\
66 нікому не\n\
-176 нічого\n\
-148 нічого не\n\
-176 нічог…\n\
-56 о\n\
-36 об\n\
-68 обвин…\n\
31 обесп…\n\
-69 обычно\n\
-69 обычн…\n\
53 одобр…\n\
80 одразу\n\
80 одраз…\n\
-48 ольбо…\n\
-53 он\n\
51 она\n\
-55 они\n\
197 опера…\n\
36 оплати\n\
114 оплатите\n\
54 оплатить\n\
-75 оплаты\n\
212 оплат…\n\
-73 оплач…\n\
63 ордер\n\
63 ордер на\n\
37 оренд…\n\
-124 орхус…\n\
66 остав…\n\
61 остаток\n\
95 остат…\n\
-93 от\n\
83 ответьте\n\
-98 ответ…\n\
51 отвеч…\n\
47 отдел\n\
-69 отдел кадров\n\
72 отключен\n\
72 отклю…\n\
-34 откро…\n\
77 отмен…\n\
66 отпра…\n\
-89 отримав\n\
49 отримати\n\
118 отрим…\n\
83 оформ…\n\
47 офіцером\n\
58 офіце…\n\
-101 памят…\n\
-74 пані\n\
101 папір…\n\
-40 пароль\n\
-32 парол…\n\
42 паспорт\n\
107 паспорта\n\
105 паспо…\n\
-90 пенси…\n\
66 переведите\n\
-171 перед\n\
109 передано\n\
-193 перез…\n\
46 перей…\n\
62 перекажіть\n\
101 переказ\n\
-30 перекладач\n\
-36 перек…\n\
77 письмо\n\
37 письмо от\n\
65 письм…\n\
112 пишу\n\
73 пишу з\n\
168 пишіть\n\
168 пишіт…\n\
40 платить\n\
35 плати…\n\
-76 платн…\n\
36 платф…\n\
-40 по почте\n\
38 по ссылке\n\
99 повер…\n\
37 повестка\n\
33 повідомлення\n\
-76 повід…\n\
76 погов…\n\
-81 подавати\n\
-111 подав…\n\
66 подар…\n\
-60 подач…\n\
-50 подде…\n\
92 подоз…\n\
-66 подпи…\n\
172 подтвердите\n\
101 подтв…\n\
-52 подъезда\n\
-51 подъе…\n\
-57 пожалуйста\n\
-57 пожал…\n\
-147 позво…\n\
134 пока\n\
-102 покаж…\n\
46 показ…\n\
167 поки\n\
-42 покла…\n\
-53 покупку\n\
-103 покуп…\n\
30 полиции\n\
-64 полиц…\n\
104 положите\n\
163 полож…\n\
80 поліція\n\
-80 поліції\n\
-70 поліц…\n\
75 помощь\n\
44 помощ…\n\
-64 понеділок\n\
-42 понед…\n\
-61 попер…\n\
91 порно…\n\
64 посилка\n\
62 посольства\n\
61 посольство\n\
128 посол…\n\
-30 поста…\n\
84 посту…\n\
49 посылка\n\
91 посыл…\n\
-52 потерпілих\n\
-45 потер…\n\
93 потом\n\
-51 потрібен\n\
-35 потрібно\n\
-116 потрі…\n\
-66 почат…\n\
-56 почте\n\
76 поэтому\n\
76 поэто…\n\
78 прави…\n\
-99 праці…\n\
-62 предс…\n\
84 прест…\n\
-33 при\n\
-54 прибу…\n\
69 прибы…\n\
63 приве…\n\
117 привя…\n\
66 привіт\n\
87 придет\n\
87 приде…\n\
41 прийде\n\
-63 прине…\n\
-106 прихо…\n\
42 пришел\n\
42 прише…\n\
-72 пришл…\n\
-84 про\n\
54 прова…\n\
66 прове…\n\
101 прода…\n\
70 продиктуйте\n\
124 проди…\n\
66 продл…\n\
-56 продовження\n\
-113 продо…\n\
-50 проживання\n\
-33 проживання за\n\
-60 прожи…\n\
47 пройш…\n\
-32 проку…\n\
-105 просили\n\
-41 просим\n\
38 просимо\n\
-41 просит\n\
59 просить\n\
-174 проси…\n\
80 просто\n\
80 прост…\n\
-131 просять\n\
-154 прося…\n\
67 протягом\n\
76 протягом #\n\
67 протя…\n\
-37 прошл…\n\
-61 пункт\n\
77 пяти\n\
-39 пятницы\n\
-155 пятни…\n\
-93 підоз…\n\
57 підтв…\n\
99 пін\n\
-100 після\n\
-33 работ…\n\
99 разби…\n\
-48 расск…\n\
53 рахунки\n\
-42 рахунку\n\
85 рахун…\n\
71 резер…\n\
64 реквизиты\n\
57 ремон…\n\
-49 роботи\n\
100 родин…\n\
-101 розка…\n\
-59 розмо…\n\
-84 русск…\n\
-44 рік\n\
98 с\n\
40 с #\n\
64 с вами\n\
87 сам\n\
-75 сама\n\
-41 сами\n\
-38 самос…\n\
-31 самі\n\
-38 свои\n\
31 сделаете\n\
55 сдела…\n\
50 сегодня\n\
50 сегод…\n\
120 сейчас\n\
62 сейчас придет\n\
120 сейча…\n\
-99 серед…\n\
111 систе…\n\
97 скаже…\n\
-111 сказа…\n\
37 скан\n\
-65 скасувати\n\
-39 скасу…\n\
73 скача…\n\
-74 скинь\n\
33 скільки\n\
33 скіль…\n\
41 следователь\n\
54 следо…\n\
135 служба\n\
83 служб…\n\
-79 слухавку\n\
-66 слуха…\n\
165 случа…\n\
84 слідч…\n\
-162 смета…\n\
105 смотр…\n\
86 смс\n\
63 снима…\n\
-67 со\n\
34 соеди…\n\
-68 сообщайте\n\
-157 сообщ…\n\
47 сотрудник\n\
-51 сотру…\n\
-139 спасибо\n\
-59 спасибо за\n\
-139 спаси…\n\
33 список\n\
33 списо…\n\
157 сплатіть\n\
91 сплат…\n\
-55 справа\n\
-83 справ…\n\
-69 спраш…\n\
106 спроб…\n\
-63 спрос…\n\
45 співр…\n\
-90 срок\n\
107 срочно\n\
107 срочн…\n\
38 ссылке\n\
58 ссылк…\n\
39 старший\n\
39 старш…\n\
-84 стома…\n\
-33 стороны\n\
-33 страш…\n\
-82 суботу\n\
-102 субот…\n\
-82 суд\n\
31 сумма\n\
196 счет\n\
96 сьогодні\n\
96 сього…\n\
-54 сім\n\
-134 та\n\
-136 там\n\
31 там буде\n\
72 твой\n\
47 тебе\n\
133 телеграм\n\
262 телег…\n\
121 телефон\n\
36 телефону\n\
164 тема\n\
53 тепер\n\
-99 теперь\n\
-99 тепер…\n\
65 термін\n\
30 терміново\n\
153 термі…\n\
76 течение\n\
76 течен…\n\
-80 тиждень\n\
-80 тижде…\n\
91 тимчасово\n\
-64 тисяч\n\
-95 то\n\
30 только\n\
30 тольк…\n\
-31 тот\n\
58 треба\n\
-41 требу…\n\
58 третий\n\
58 трети…\n\
-127 трубку\n\
42 трубку не\n\
-127 трубк…\n\
47 тут\n\
45 ты\n\
155 тысяч\n\
86 тысяч крон\n\
-113 у\n\
312 у вас\n\
81 у данії\n\
-45 у нас\n\
-82 у суботу\n\
52 уважаемый\n\
99 увійдіть\n\
99 увійд…\n\
30 удостоверение\n\
-30 указа…\n\
116 україни\n\
-59 українською\n\
88 українців\n\
59 украї…\n\
73 фонд\n\
113 фото\n\
-86 хв\n\
43 хвилин\n\
68 хвили…\n\
129 це\n\
52 цей\n\
-36 центр…\n\
-64 церкв…\n\
74 цифри\n\
56 цю\n\
-105 чай\n\
-69 час\n\
55 часов\n\
189 через\n\
82 через #\n\
-90 четве…\n\
-84 четыр…\n\
-140 чи\n\
-53 чоловік\n\
-65 чолов…\n\
-31 чотир…\n\
171 что\n\
42 что вы\n\
123 чтобы\n\
37 чтобы не\n\
62 шановний\n\
51 шанов…\n\
-43 школа\n\
179 штраф\n\
79 що\n\
73 що він\n\
226 щоб\n\
125 это\n\
70 этого\n\
31 этот\n\
133 я\n\
-61 я в\n\
-51 я все\n\
88 я сам\n\
44 я уже\n\
-226 як\n\
57 якобы\n\
-59 якого\n\
-193 якщо\n\
44 якщо не\n\
34 якщо це\n\
50 які\n\
40 ящике\n\
81 євро\n\
50 і\n\
148 і код\n\
99 і нікому\n\
33 із\n\
75 інакше\n\
75 інакш…\n\
-60 ірино\n\
-38 її\n\
-151 ابدا\n\
-81 ابعتلي\n\
-81 ابعتل…\n\
110 ابعتيلي\n\
110 ابعتي…\n\
-82 ابني\n\
-147 اتصل\n\
-85 اجل\n\
-271 احد\n\
-98 احضار\n\
-30 احضار دفتر\n\
-48 احضروا\n\
-48 احضرو…\n\
71 اخر\n\
120 اخي\n\
52 ادخل\n\
305 ادفع\n\
-48 ادفع #\n\
-32 اذا ما\n\
172 ارسل\n\
177 ارقام\n\
53 اسبوع\n\
65 استرداد\n\
65 استرد…\n\
65 اسم\n\
130 اسم المستخدم\n\
86 اسمك\n\
90 اضغط\n\
59 اغلاق\n\
-31 اغلق\n\
-31 اغلق الخط\n\
98 افتح\n\
49 اقامتك\n\
91 اقامت…\n\
60 الا\n\
-63 الاتصال\n\
-63 الاتص…\n\
-78 الاثنين\n\
-78 الاثن…\n\
48 الارقام\n\
48 الارق…\n\
-72 الاسبوع\n\
-72 الاسب…\n\
-158 الاستلام\n\
-178 الاست…\n\
91 الاف\n\
50 الامان\n\
50 الاما…\n\
-33 الامن\n\
-50 الاموال\n\
-79 الامو…\n\
279 الان\n\
78 الانت…\n\
-128 الاول\n\
-141 الايجار\n\
-141 الايج…\n\
-36 البريد\n\
-36 البري…\n\
-70 البطاقات\n\
32 البطاقه\n\
-32 البطا…\n\
-48 البلديه\n\
-48 البلد…\n\
91 البنك\n\
61 البنكي\n\
155 البنكيه\n\
233 البنك…\n\
-106 التاك…\n\
62 التامين\n\
62 التام…\n\
55 التحقق\n\
67 التحق…\n\
61 التحويل\n\
61 التحو…\n\
-54 التحي…\n\
-53 التسجيل\n\
-53 التسج…\n\
177 التلفون\n\
177 التلف…\n\
75 التوصيل\n\
75 التوص…\n\
-45 الثان…\n\
-68 الجديده\n\
-64 الجدي…\n\
50 الجرائم\n\
50 الجرا…\n\
85 الجمارك\n\
85 الجما…\n\
-97 الجمعه\n\
-161 الجمع…\n\
99 الحساب\n\
67 الحسا…\n\
88 الخاص\n\
88 الخاص بك\n\
-67 الخامسه\n\
-67 الخام…\n\
-44 الخميس\n\
-44 الخمي…\n\
74 الخير\n\
-74 الدراجه\n\
-74 الدرا…\n\
64 الدعم\n\
-46 الدفع\n\
145 الدنمارك\n\
132 الدنماركيه\n\
138 الدنماركيه تم\n\
154 الدنم…\n\
69 الذهب\n\
65 الذي\n\
53 الرابط\n\
45 الراب…\n\
-62 الراتب\n\
-62 الرات…\n\
-65 الرحله\n\
-65 الرحل…\n\
-82 الرسائل\n\
-89 الرساله\n\
-179 الرسا…\n\
30 الرسوم\n\
30 الرسو…\n\
42 الرقم\n\
-62 الرقمي\n\
-38 الرقم…\n\
-152 الساعه\n\
-152 الساع…\n\
-75 السبت\n\
-39 السري\n\
-48 السلا…\n\
59 السيد\n\
34 السيده\n\
34 السيد…\n\
54 الشاشه\n\
54 الشاش…\n\
-69 الشحنه\n\
-69 الشحن…\n\
-58 الشخصي\n\
-82 الشخص…\n\
78 الشرطه الدنماركيه\n\
96 الشقه\n\
124 الشهر\n\
-43 الضاب…\n\
-49 الضري…\n\
90 الضغط\n\
70 العربي\n\
-32 العربيه\n\
40 العرب…\n\
-37 العزيز\n\
-53 العزي…\n\
60 العقد\n\
-55 العمليه\n\
55 العميل\n\
55 العمي…\n\
53 العنوان\n\
53 العنو…\n\
152 الف\n\
105 الف كرون\n\
64 الكنب…\n\
51 الكهرباء\n\
51 الكهر…\n\
-91 اللغه\n\
85 الماض…\n\
-58 المال\n\
62 المحا…\n\
-115 المحتالون\n\
-52 المحت…\n\
71 المحقق\n\
54 المحق…\n\
-91 المحكمه\n\
-116 المحك…\n\
-100 المدرسه\n\
-110 المدر…\n\
-161 المسا\n\
141 المستخدم\n\
168 المست…\n\
101 المصاري\n\
101 المصا…\n\
58 المطلوب\n\
58 المطل…\n\
-39 المعل…\n\
62 المفا…\n\
110 المفتاح\n\
110 المفت…\n\
-122 المكت…\n\
-68 الملف\n\
-47 الموافقه\n\
-90 الموا…\n\
-45 الموعد\n\
-45 الموع…\n\
104 النظام\n\
104 النظا…\n\
-77 الهاتف\n\
-77 الهات…\n\
-106 الو\n\
-30 الولاد\n\
-30 الولا…\n\
-164 الي\n\
-125 الي حساب\n\
85 الي حسابك\n\
-140 ام\n\
-55 امن\n\
63 اموال\n\
106 اموالك\n\
42 اموال…\n\
-131 ان\n\
152 انا\n\
90 انت\n\
-155 انهم\n\
-87 اهلا\n\
-295 او\n\
-114 اودنسه\n\
-114 اودنس…\n\
-59 اولا\n\
-182 اي\n\
40 اي دي\n\
32 ايام\n\
68 ايقاف\n\
81 بابا\n\
156 باسمك\n\
-32 بالبريد\n\
-32 بالبر…\n\
154 بالبنك\n\
154 بالبن…\n\
-87 بالهاتف\n\
-87 بالها…\n\
70 بانتظار\n\
97 بانتظ…\n\
-85 باي\n\
91 بدك\n\
100 برنامج\n\
115 برنام…\n\
51 بريد\n\
159 بسبب\n\
404 بسرعه\n\
36 بطاقات\n\
36 بطاقا…\n\
178 بطاقتك\n\
-116 بطاقته\n\
48 بطاقت…\n\
-40 بطاقه\n\
115 بظرف\n\
-91 بعد\n\
-76 بعد تسجيل\n\
-100 بقدر\n\
-88 بقيمه\n\
-88 بقيمه #\n\
109 بك\n\
-106 بكرا\n\
-187 بنا\n\
-64 بنفسك\n\
136 بنك\n\
-65 بنوك\n\
-86 بي\n\
-109 بيانات\n\
-110 بيانا…\n\
72 تاكيد\n\
118 تبعك\n\
-44 تتصل\n\
64 تحديث\n\
65 تحيه\n\
65 تحيه طيبه\n\
-44 تسجيل\n\
-77 تسعه\n\
-31 تسكر\n\
-41 تشارك\n\
-59 تشاركه\n\
-59 تشاركه مع\n\
-75 تشارك…\n\
-32 تصريح\n\
-71 تطبيق البنك\n\
-70 تعط\n\
46 تعليق\n\
-36 تلفوني\n\
-167 تم\n\
46 تم تعليق\n\
58 توافق\n\
-78 توقيع\n\
110 ثلاث\n\
-151 ثم\n\
-40 جاي\n\
-57 جديد\n\
-54 جديده\n\
176 جهازك\n\
154 حاليا\n\
-41 حتي\n\
-32 حدا\n\
219 حساب\n\
-55 حساب امن\n\
129 حسابك\n\
87 حسابك @link\n\
106 حول\n\
109 حولت\n\
172 خدمه\n\
119 خلال\n\
144 خلال #\n\
37 خلال ساعتين\n\
141 دائره\n\
89 دائره الهجره\n\
-39 دانسكه\n\
-39 دانسكه بنك\n\
-39 دانسك…\n\
-30 دفتر\n\
86 دفع\n\
46 دفع #\n\
85 دفعت\n\
109 دفعه\n\
53 دنمار…\n\
-70 دوره\n\
48 دولار\n\
89 دي\n\
-55 رجل\n\
300 رح\n\
-152 رسائل\n\
-59 رساله جديده\n\
-75 رسوم\n\
45 رقم\n\
-67 رقم #\n\
38 رقم البطاقه\n\
-46 رقمك\n\
36 رقمك الشخصي\n\
-81 رقمه\n\
59 رقمي\n\
181 رقمي الجديد\n\
-76 رمز\n\
56 ساعتين\n\
56 ساعتي…\n\
205 ساعه\n\
197 سجل\n\
111 سحب\n\
109 سري\n\
68 سياره\n\
185 سيتم\n\
-80 شباب\n\
135 شحنتك\n\
-37 شخص\n\
-140 شرطه\n\
40 شرطه كوبنهاغن\n\
71 شركه\n\
-45 شو\n\
-79 شوي\n\
-99 شي\n\
-195 شيء\n\
138 صغيره\n\
-92 صفه\n\
-42 صلاحيه\n\
-38 صلاحي…\n\
35 صوره\n\
141 ضروري\n\
-59 طردك\n\
100 طريق\n\
32 طلب\n\
65 طيبه\n\
-104 عبر\n\
184 عدم\n\
149 عزيزي\n\
55 عزيزي العميل\n\
38 عشر\n\
70 عطيني\n\
-35 علي #\n\
-211 علي @link\n\
47 علي الخط\n\
-32 علي الرابط\n\
88 علي ورقه\n\
115 عليك\n\
99 عليه\n\
86 عم\n\
85 عمر\n\
81 عمليه\n\
-37 عميلنا\n\
-37 عميلنا العزيز\n\
-37 عميلن…\n\
100 عن طريق\n\
-54 عنا\n\
-109 عند الاستلام\n\
193 عندك\n\
49 عندي\n\
-70 غسيل\n\
-74 غسيل الاموال\n\
39 فاتوره\n\
113 فريق\n\
150 فقط\n\
-74 فلا\n\
-57 فورا\n\
-76 في\n\
-42 فيك\n\
-37 فيني\n\
42 فيها\n\
-213 قال\n\
44 قبل\n\
-33 قبل ما\n\
38 قسم\n\
112 قيد\n\
83 كاش\n\
-57 كان\n\
-105 كانون\n\
186 كر\n\
154 كرون\n\
75 كرون اليوم\n\
-64 كرون من\n\
-40 كرونه\n\
57 كريم\n\
57 كريم من\n\
98 كل\n\
-206 كلمه\n\
-110 كلمه المرور\n\
37 كوبنهاغن\n\
37 كوبنه…\n\
186 كود\n\
-32 لا\n\
-41 لا تشارك\n\
-59 لا تشاركه\n\
115 لازم\n\
92 لازم ادفع\n\
138 لاستلام\n\
218 لاستل…\n\
231 لان\n\
111 لتجنب\n\
-61 لتغيير\n\
-61 لتغيي…\n\
55 لحتي\n\
85 لحدا\n\
67 لحساب\n\
-30 لدي\n\
212 لديك\n\
170 لقد\n\
171 لك\n\
50 لكن\n\
100 للتحدث\n\
59 للتحدث مع\n\
227 للتحد…\n\
167 لم\n\
56 لم تدفع\n\
-148 لما\n\
176 لي\n\
169 مؤقتا\n\
-74 ماما\n\
71 مبلغ\n\
71 مبلغ #\n\
-37 مجاني…\n\
-64 محتال…\n\
77 محفظت…\n\
144 محمد\n\
139 مخالفه\n\
139 مخالف…\n\
73 مخدرات\n\
73 مخدرا…\n\
-34 مدرسه\n\
260 مرحبا\n\
-73 مرحبا معك\n\
-128 مزيفه\n\
101 مسجله\n\
-44 مع\n\
-109 مع احد\n\
45 معك\n\
54 معلوم…\n\
163 معه\n\
-177 معي\n\
-100 مكالمات\n\
-147 مكالم…\n\
67 مكتب\n\
92 مكتوب\n\
142 من\n\
-58 من اجل\n\
-102 من الشرطه\n\
65 من حسابك\n\
-89 من رسائل\n\
159 من شرطه\n\
59 من قسم\n\
195 من هنا\n\
-94 منا\n\
110 مندوب…\n\
-76 منفصله\n\
-76 منفصل…\n\
-81 منهم\n\
39 مو\n\
125 موظف\n\
-75 موعد\n\
111 ناس\n\
114 نتصل\n\
-161 نفس\n\
57 نورديا\n\
57 نوردي…\n\
141 هاد\n\
175 هاد رقمي\n\
117 هذا\n\
-101 هذا رقمي\n\
86 هذه\n\
-55 هذه الرسائل\n\
-62 هذه الرساله\n\
-96 هل\n\
-80 هلق\n\
200 هنا\n\
-91 هناك\n\
41 هو\n\
41 هون\n\
-49 هي\n\
91 واتساب\n\
91 واتسا…\n\
-126 واتصل\n\
-61 واحد\n\
-197 واذا\n\
43 وافق\n\
202 والا\n\
101 والرقم\n\
101 والرقم السري\n\
101 والرق…\n\
48 والرمز\n\
48 والرم…\n\
-151 وان\n\
189 وانا\n\
31 وتاكيد\n\
31 وتاكي…\n\
57 وجدنا\n\
78 وحده\n\
-59 ورقم\n\
59 ورقه\n\
78 ورمز\n\
-36 وصل\n\
-61 وقال\n\
67 وقديش\n\
97 ولا\n\
366 وما\n\
-48 ويطلبون\n\
-105 ويطلب…\n\
-41 يا\n\
129 ياهن\n\
-59 يتصل\n\
161 يجب\n\
-66 يرجي احضار\n\
66 يرسل\n\
-155 يطلب\n\
-111 يمكن\n\
-199 يمكنك\n\
143 يورو\n\
-159 يوم\n\
51 يومين',
};
