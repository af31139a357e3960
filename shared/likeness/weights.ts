// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.
// Made from 10513 messages, 926f4c2b.
import type { LikenessWeights } from '../detection/likeness.ts';

/** What each word, pair of words and meaning adds to the score, in hundredths. */
export const weights: LikenessWeights = {
  base: -0.33,
  lines:
    '-30 #\n\
38 # #\n\
-75 # @link\n\
-128 # a\n\
-46 # aarhus\n\
-101 # an\n\
51 # andre\n\
33 # apple\n\
-87 # aralik\n\
-123 # at\n\
81 # avro\n\
-61 # b\n\
106 # bank\n\
-72 # bankdage\n\
-32 # banken\n\
100 # before\n\
78 # betal\n\
46 # bin\n\
-46 # blev\n\
-101 # bring\n\
136 # btc\n\
-126 # bu\n\
-78 # but\n\
40 # buyer\n\
38 # by\n\
-47 # c\n\
77 # cancel\n\
39 # cash\n\
-46 # characters\n\
-102 # check\n\
130 # cifre\n\
40 # cifret\n\
-42 # code\n\
69 # coroane\n\
67 # coronas\n\
35 # corone\n\
35 # customer\n\
-132 # d\n\
-104 # daca\n\
-35 # dad\n\
-112 # dage\n\
-46 # day\n\
-114 # days\n\
68 # de\n\
-163 # dec\n\
-135 # december\n\
-75 # den\n\
-46 # depositum\n\
-78 # der\n\
136 # det\n\
-55 # dezember\n\
128 # digit\n\
91 # digits\n\
111 # dkk\n\
38 # do\n\
-48 # du\n\
-164 # e\n\
-76 # each\n\
-41 # eller\n\
-93 # ellers\n\
84 # en\n\
-164 # er\n\
-75 # est\n\
32 # eth\n\
243 # eur\n\
168 # euro\n\
84 # euros\n\
90 # euru\n\
-68 # februar\n\
-52 # februarie\n\
-64 # february\n\
-98 # first\n\
-51 # fra\n\
-65 # from\n\
-140 # g\n\
72 # gange\n\
37 # gavekort\n\
-68 # gb\n\
-67 # gider\n\
-47 # gift\n\
-86 # giorni\n\
83 # giv\n\
61 # godzin\n\
-40 # gun\n\
41 # haneli\n\
-130 # har\n\
-118 # has\n\
40 # hav\n\
96 # have\n\
37 # her\n\
101 # heures\n\
53 # hi\n\
152 # horas\n\
-86 # hos\n\
122 # hour\n\
99 # hours\n\
71 # hr\n\
162 # hrs\n\
33 # hun\n\
-69 # husk\n\
-37 # husleje\n\
-75 # hverdage\n\
-47 # hvis\n\
-37 # hvor\n\
40 # iban\n\
61 # ikke\n\
-35 # im\n\
95 # in\n\
37 # ind\n\
89 # inden\n\
53 # indtast\n\
-39 # ingen\n\
-102 # is\n\
-86 # januar\n\
-149 # january\n\
-115 # june\n\
-42 # juni\n\
-50 # kan\n\
-44 # kassereren\n\
59 # keys\n\
-191 # kg\n\
-183 # kl\n\
-131 # km\n\
-60 # koden\n\
87 # kontant\n\
171 # konto\n\
62 # kr\n\
229 # kron\n\
79 # kronen\n\
-57 # kwh\n\
-70 # l\n\
-90 # la\n\
45 # left\n\
36 # lei\n\
-44 # ligger\n\
-52 # login\n\
-70 # m\n\
-171 # march\n\
-49 # marts\n\
-71 # may\n\
73 # men\n\
47 # meses\n\
32 # mig\n\
-69 # million\n\
-54 # millioner\n\
-38 # minut\n\
-49 # minuten\n\
-33 # minutter\n\
-91 # mio\n\
46 # mo\n\
62 # mobilepay\n\
30 # monthly\n\
-38 # months\n\
51 # more\n\
-56 # ms\n\
88 # must\n\
67 # my\n\
-46 # need\n\
-52 # never\n\
102 # new\n\
-48 # nie\n\
-132 # no\n\
-31 # non\n\
-47 # nov\n\
-103 # november\n\
88 # now\n\
32 # nu\n\
141 # ny\n\
-54 # o\n\
36 # oct\n\
-133 # october\n\
-105 # off\n\
44 # og\n\
43 # om\n\
94 # one\n\
36 # only\n\
42 # or\n\
122 # ore\n\
65 # others\n\
-40 # out\n\
60 # over\n\
31 # paid\n\
65 # pay\n\
-38 # payment\n\
108 # people\n\
53 # per\n\
-67 # percent\n\
-39 # personer\n\
-62 # pga\n\
-69 # photo\n\
73 # places\n\
38 # pladser\n\
-142 # please\n\
131 # pm\n\
-45 # points\n\
-32 # police\n\
49 # pro\n\
-96 # procent\n\
-33 # på\n\
32 # rabat\n\
-69 # raise\n\
-62 # ravi\n\
54 # register\n\
-63 # rent\n\
-55 # retur\n\
-81 # ring\n\
138 # saat\n\
-111 # sal\n\
-51 # say\n\
-106 # se\n\
-171 # send\n\
-37 # sender\n\
-80 # senest\n\
-38 # september\n\
-143 # si\n\
56 # skal\n\
58 # skat\n\
81 # som\n\
51 # somebody\n\
-65 # spørgsmål\n\
41 # std\n\
43 # stk\n\
48 # straks\n\
-72 # su\n\
98 # så\n\
-63 # tag\n\
-110 # tak\n\
62 # tal\n\
37 # tasks\n\
33 # text\n\
45 # thank\n\
-79 # the\n\
-34 # then\n\
-40 # theres\n\
-36 # tiden\n\
36 # til\n\
98 # tilbage\n\
179 # timer\n\
40 # times\n\
195 # tl\n\
60 # today\n\
-64 # total\n\
-50 # transfer\n\
-74 # tu\n\
-71 # tys\n\
-87 # tysiecy\n\
-75 # um\n\
49 # unknown\n\
146 # usd\n\
238 # usdt\n\
-107 # use\n\
-82 # val\n\
-70 # valby\n\
-93 # var\n\
-116 # ved\n\
-49 # vi\n\
112 # via\n\
-33 # vil\n\
97 # vælg\n\
-61 # w\n\
-117 # was\n\
-34 # we\n\
-94 # what\n\
54 # when\n\
-51 # who\n\
-123 # with\n\
-48 # without\n\
-55 # working\n\
73 # write\n\
-49 # wrong\n\
31 # x\n\
38 # y\n\
-99 # year\n\
42 # years\n\
-45 # youll\n\
-49 # yourself\n\
69 # yrs\n\
61 # zile\n\
59 # zl\n\
40 # år\n\
-139 # årig\n\
46 # вход\n\
-56 # візьміть\n\
89 # годин\n\
-46 # дней\n\
113 # крон\n\
-41 # на\n\
-46 # не\n\
-54 # у\n\
-87 # хв\n\
55 # часов\n\
62 # євро\n\
92 # і\n\
-85 # اذا\n\
-68 # الساعه\n\
40 # الف\n\
40 # ايام\n\
148 # دولار\n\
218 # ساعه\n\
186 # كر\n\
84 # كرون\n\
-188 # لا\n\
143 # يورو\n\
-53 0x800…\n\
63 10k\n\
-64 114u\n\
-39 114u arayin\n\
-31 12th\n\
45 15k\n\
-61 1er\n\
-35 1h\n\
36 1st of\n\
61 20k\n\
-84 20th\n\
187 24h\n\
-46 28th\n\
103 2k\n\
-77 2nd\n\
52 30k\n\
-60 30th\n\
-32 3b\n\
-172 3f\n\
78 3k\n\
71 3k for\n\
-100 3rd\n\
-47 3rd floor\n\
34 40k\n\
131 48h\n\
-73 4b\n\
-65 4b i\n\
-55 4th\n\
-207 5c\n\
36 5g\n\
-35 5k\n\
52 60k\n\
110 6pm\n\
185 @link\n\
43 @link #\n\
-81 @link @link\n\
-79 @link adresinden\n\
-82 @link afmeld\n\
30 @link after\n\
34 @link and\n\
34 @link before\n\
58 @link card\n\
31 @link der\n\
-30 @link du\n\
-30 @link e\n\
32 @link efter\n\
-88 @link eller\n\
62 @link ellers\n\
101 @link emne\n\
64 @link enter\n\
-69 @link er\n\
-74 @link for\n\
35 @link god\n\
54 @link have\n\
33 @link i\n\
-43 @link if\n\
-103 @link in\n\
136 @link it\n\
66 @link log\n\
97 @link med\n\
68 @link mitid\n\
-95 @link only\n\
-44 @link please\n\
73 @link put\n\
-78 @link reply\n\
37 @link sau\n\
81 @link senest\n\
44 @link subject\n\
36 @link tak\n\
-37 @link txt\n\
116 @link type\n\
-57 @link under\n\
47 @link venlig\n\
-76 @link vi\n\
-81 @link we\n\
-44 @link where\n\
-38 @link with\n\
60 @link you\n\
85 @link youll\n\
58 @link your\n\
34 a #\n\
-89 a @link\n\
42 a b\n\
-69 a badge\n\
68 a bag\n\
38 a bank\n\
-44 a bigger\n\
54 a bitcoin\n\
38 a blue\n\
45 a bond\n\
-79 a boy\n\
-32 a broken\n\
-98 a buyer\n\
-47 a call\n\
-116 a caller\n\
157 a car\n\
-91 a card\n\
-54 a case\n\
-66 a chi\n\
-35 a civil\n\
60 a client\n\
-75 a code\n\
68 a coffee\n\
44 a combo\n\
66 a company\n\
34 a complaint\n\
37 a container\n\
-98 a contract\n\
-57 a conviction\n\
-34 a courier\n\
69 a courtesy\n\
-97 a cpr\n\
-45 a credit\n\
44 a crime\n\
103 a criminal\n\
64 a customer\n\
67 a danish\n\
-103 a deposit\n\
40 a doctor\n\
36 a document\n\
38 a duty\n\
49 a este\n\
-63 a false\n\
43 a family\n\
-102 a fee\n\
-72 a fever\n\
-39 a few\n\
-72 a fine\n\
62 a fraud\n\
-48 a friend\n\
57 a friends\n\
-43 a full\n\
51 a girl\n\
-134 a good\n\
-51 a group\n\
31 a guarantee\n\
-134 a guy\n\
-43 a headset\n\
-34 a how\n\
38 a jour\n\
-51 a judge\n\
-48 a key\n\
-36 a kitchen\n\
70 a la\n\
-87 a las\n\
80 a lawyer\n\
38 a lei\n\
-92 a letter\n\
-91 a link\n\
46 a liquidity\n\
-47 a little\n\
103 a loan\n\
-56 a look\n\
-43 a los\n\
76 a lot\n\
-148 a mail\n\
-34 a member\n\
-59 a message\n\
91 a mistake\n\
82 a mitid\n\
37 a moment\n\
-87 a month\n\
36 a nadie\n\
-66 a new\n\
-103 a nice\n\
43 a nombre\n\
-80 a note\n\
33 a number\n\
80 a package\n\
-104 a page\n\
-48 a pair\n\
31 a paper\n\
-101 a password\n\
59 a patrol\n\
68 a pay\n\
-49 a payment\n\
-33 a person\n\
110 a photo\n\
30 a plain\n\
57 a police\n\
63 a private\n\
-46 a program\n\
-31 a pull\n\
39 a putut\n\
73 a quick\n\
63 a quiet\n\
-55 a real\n\
-58 a refund\n\
-104 a reminder\n\
38 a request\n\
-32 a residence\n\
-77 a retired\n\
-48 a row\n\
-89 a rule\n\
-54 a safe\n\
-118 a scam\n\
-31 a scan\n\
35 a screenshot\n\
77 a security\n\
31 a senior\n\
-54 a sentence\n\
42 a shipment\n\
-52 a site\n\
32 a small\n\
-33 a spus\n\
-94 a stranger\n\
37 a student\n\
-85 a su\n\
118 a suo\n\
71 a surprise\n\
79 a suspect\n\
33 a suspicious\n\
68 a taxi\n\
43 a technician\n\
37 a then\n\
-42 a thief\n\
-39 a third\n\
-32 a ticket\n\
-63 a time\n\
101 a transfer\n\
71 a tu\n\
30 a two\n\
249 a un\n\
-35 a van\n\
-53 a very\n\
47 a victim\n\
37 a virus\n\
35 a visa\n\
48 a vorbi\n\
-111 a wallet\n\
-45 a warning\n\
-31 a week\n\
-93 a whole\n\
-45 a witness\n\
69 a woman\n\
-63 a year\n\
-39 a yes\n\
-76 a zis\n\
-95 a10\n\
-71 a2\n\
32 aalborg\n\
44 aalbo…\n\
35 aarhus a\n\
39 aarhus c\n\
-61 ab #\n\
66 aband…\n\
-37 abbuchung\n\
-30 abdi\n\
-76 abejo…\n\
-101 abend\n\
31 aber\n\
62 abges…\n\
-47 abholung\n\
-110 abhol…\n\
65 abier…\n\
91 able\n\
91 able to\n\
32 aboard\n\
32 aboar…\n\
-73 abone…\n\
81 abonnement\n\
-56 abonnement på\n\
-99 about\n\
-136 about #\n\
-44 about a\n\
-40 about how\n\
-120 about it\n\
-72 about the\n\
61 about this\n\
95 about to\n\
-82 above\n\
-52 above #\n\
102 abra\n\
-52 abroad\n\
51 abroad and\n\
-47 abroad until\n\
-33 abroad you\n\
-52 abroa…\n\
57 absen…\n\
-86 abstract\n\
-86 abstr…\n\
44 abteilung\n\
44 abtei…\n\
41 aby\n\
68 acasa\n\
121 acc\n\
-40 accedi\n\
31 accen…\n\
119 accept\n\
126 accept it\n\
75 accept the\n\
-55 accepted\n\
102 accepter\n\
105 accep…\n\
111 acces\n\
83 acceso\n\
49 access is\n\
60 access will\n\
45 accesso\n\
-35 accet…\n\
125 accident\n\
90 accidentally\n\
138 accid…\n\
-34 accommodation\n\
73 accom…\n\
-37 accor…\n\
-48 account #\n\
49 account as\n\
32 account at\n\
49 account because\n\
38 account below\n\
-32 account but\n\
-38 account by\n\
99 account has\n\
99 account if\n\
85 account in\n\
69 account is\n\
33 account it\n\
-32 account just\n\
65 account keep\n\
-108 account lol\n\
30 account manager\n\
82 account no\n\
-31 account number\n\
110 account of\n\
40 account ok\n\
-117 account or\n\
44 account please\n\
-51 account regards\n\
150 account so\n\
-56 account spread\n\
-115 account that\n\
39 account then\n\
56 account today\n\
50 account under\n\
46 account until\n\
-84 account well\n\
-38 account will\n\
32 account within\n\
-58 account your\n\
-40 accountant\n\
-31 accounts payable\n\
39 accounts will\n\
111 acct\n\
-40 acele\n\
72 acept…\n\
44 acesta\n\
47 acesta este\n\
44 acest…\n\
-46 achat\n\
92 achet…\n\
102 achitati\n\
97 achit…\n\
-80 acikl…\n\
277 acil\n\
88 acilm…\n\
-161 aciu\n\
50 acquisition\n\
93 acqui…\n\
-42 across\n\
-42 acros…\n\
-75 act\n\
-32 action\n\
43 action.approve|advises\n\
88 action.approve|advises action.approve|asks\n\
120 action.approve|advises action.approve|claims\n\
-30 action.approve|advises action.approve|reports\n\
-35 action.approve|advises action.call-back|asks\n\
48 action.approve|advises action.give|advises\n\
33 action.approve|advises action.give|reports\n\
-34 action.approve|advises action.transfer|claims\n\
-41 action.approve|advises action.update|claims\n\
133 action.approve|advises authority.benefits|claims\n\
-73 action.approve|advises claim.case|claims\n\
65 action.approve|advises claim.emergency|claims\n\
-69 action.approve|advises claim.fee|claims\n\
90 action.approve|advises claim.prompt|claims\n\
33 action.approve|advises claim.reassurance|claims\n\
35 action.approve|advises claim.unusual-activity|claims\n\
68 action.approve|advises credential.id-document|claims\n\
66 action.approve|advises credential.mitid|advises\n\
47 action.approve|advises credential.mitid|asks\n\
-56 action.approve|advises credential.mitid|claims\n\
-64 action.approve|advises credential.mitid|reports\n\
-55 action.approve|advises credential.password|claims\n\
154 action.approve|advises money.amount|claims\n\
-35 action.approve|advises money.valuables|claims\n\
299 action.approve|advises threat.deadline|threatens\n\
204 action.approve|asks action.approve|reports\n\
44 action.approve|asks action.buy|asks\n\
232 action.approve|asks action.buy|claims\n\
81 action.approve|asks action.call-back|advises\n\
148 action.approve|asks action.call-back|asks\n\
222 action.approve|asks action.call-back|claims\n\
42 action.approve|asks action.click|asks\n\
82 action.approve|asks action.crypto|claims\n\
32 action.approve|asks action.enter|advises\n\
35 action.approve|asks action.enter|asks\n\
236 action.approve|asks action.enter|claims\n\
200 action.approve|asks action.give|advises\n\
-49 action.approve|asks action.give|asks\n\
89 action.approve|asks action.give|claims\n\
-95 action.approve|asks action.give|denies\n\
-48 action.approve|asks action.give|reports\n\
-93 action.approve|asks action.hand-over|asks\n\
112 action.approve|asks action.hand-over|claims\n\
77 action.approve|asks action.install|asks\n\
215 action.approve|asks action.install|claims\n\
-36 action.approve|asks action.keep-secret|asks\n\
-54 action.approve|asks action.pay|asks\n\
149 action.approve|asks action.pay|claims\n\
57 action.approve|asks action.press-key|asks\n\
-107 action.approve|asks action.reply|asks\n\
104 action.approve|asks action.scan|asks\n\
181 action.approve|asks action.stay-on-line|asks\n\
131 action.approve|asks action.transfer|claims\n\
-53 action.approve|asks action.transfer|reports\n\
66 action.approve|asks action.update|advises\n\
209 action.approve|asks action.update|claims\n\
34 action.approve|asks action.withdraw|claims\n\
153 action.approve|asks authority.benefits|claims\n\
-106 action.approve|asks authority.digital-post|claims\n\
33 action.approve|asks authority.health|claims\n\
60 action.approve|asks authority.municipality|claims\n\
-47 action.approve|asks authority.police|claims\n\
91 action.approve|asks authority.state|claims\n\
113 action.approve|asks authority.tax|claims\n\
40 action.approve|asks claim.abroad|claims\n\
-43 action.approve|asks claim.all-money|claims\n\
99 action.approve|asks claim.already-paid|claims\n\
-31 action.approve|asks claim.broken-phone|claims\n\
45 action.approve|asks claim.cannot-meet|claims\n\
53 action.approve|asks claim.crime|claims\n\
-37 action.approve|asks claim.deposit|claims\n\
136 action.approve|asks claim.emergency|claims\n\
66 action.approve|asks claim.fee|claims\n\
184 action.approve|asks claim.fine|claims\n\
-51 action.approve|asks claim.job|claims\n\
-131 action.approve|asks claim.link|claims\n\
111 action.approve|asks claim.loan|claims\n\
184 action.approve|asks claim.menu|claims\n\
78 action.approve|asks claim.misused-name|claims\n\
40 action.approve|asks claim.mule|claims\n\
39 action.approve|asks claim.new-number|claims\n\
-51 action.approve|asks claim.no-checking|claims\n\
35 action.approve|asks claim.not-you|claims\n\
-85 action.approve|asks claim.other-account|claims\n\
204 action.approve|asks claim.paid-back|claims\n\
285 action.approve|asks claim.parcel|claims\n\
87 action.approve|asks claim.pick-up|claims\n\
157 action.approve|asks claim.prize|claims\n\
248 action.approve|asks claim.prompt|claims\n\
-72 action.approve|asks claim.purchase|claims\n\
157 action.approve|asks claim.reassurance|claims\n\
86 action.approve|asks claim.refund|claims\n\
95 action.approve|asks claim.residence|claims\n\
56 action.approve|asks claim.robot|claims\n\
242 action.approve|asks claim.safe-account|claims\n\
110 action.approve|asks claim.unusual-activity|claims\n\
103 action.approve|asks claim.unusual-activity|reports\n\
-44 action.approve|asks claim.your-own|claims\n\
60 action.approve|asks credential.bank-details|asks\n\
33 action.approve|asks credential.card|advises\n\
69 action.approve|asks credential.card|asks\n\
74 action.approve|asks credential.card|claims\n\
86 action.approve|asks credential.cpr|asks\n\
41 action.approve|asks credential.cpr|claims\n\
61 action.approve|asks credential.mitid|advises\n\
226 action.approve|asks credential.mitid|claims\n\
32 action.approve|asks credential.mitid|reports\n\
-175 action.approve|asks credential.one-time-code|asks\n\
179 action.approve|asks credential.one-time-code|claims\n\
80 action.approve|asks credential.password|asks\n\
-46 action.approve|asks credential.personal-information|asks\n\
-66 action.approve|asks credential.personal-information|claims\n\
134 action.approve|asks firm.bank|claims\n\
-80 action.approve|asks firm.bank|denies\n\
-81 action.approve|asks firm.bank|reports\n\
55 action.approve|asks firm.courier|claims\n\
35 action.approve|asks firm.payment|claims\n\
141 action.approve|asks firm.shop|claims\n\
37 action.approve|asks firm.streaming|claims\n\
-168 action.approve|asks firm.telecom|claims\n\
-118 action.approve|asks firm.toll|claims\n\
-101 action.approve|asks firm.utility|claims\n\
83 action.approve|asks money.amount|claims\n\
-55 action.approve|asks money.unusual-means|claims\n\
40 action.approve|asks money.valuables|claims\n\
-118 action.approve|asks person.agent|claims\n\
203 action.approve|asks person.buyer|claims\n\
55 action.approve|asks threat.block|threatens\n\
32 action.approve|asks threat.court|threatens\n\
104 action.approve|asks threat.deadline|threatens\n\
84 action.approve|asks threat.debt|threatens\n\
-60 action.approve|claims action.approve|reports\n\
-60 action.approve|claims action.call-back|asks\n\
-65 action.approve|claims action.call-back|claims\n\
57 action.approve|claims action.click|asks\n\
66 action.approve|claims action.crypto|claims\n\
77 action.approve|claims action.enter|asks\n\
-38 action.approve|claims action.enter|claims\n\
80 action.approve|claims action.give|advises\n\
-87 action.approve|claims action.give|asks\n\
122 action.approve|claims action.give|claims\n\
95 action.approve|claims action.give|reports\n\
54 action.approve|claims action.install|asks\n\
61 action.approve|claims action.install|claims\n\
51 action.approve|claims action.keep-secret|asks\n\
-40 action.approve|claims action.keep-secret|claims\n\
40 action.approve|claims action.login|asks\n\
120 action.approve|claims action.login|claims\n\
-152 action.approve|claims action.pay|asks\n\
-107 action.approve|claims action.pay|claims\n\
-49 action.approve|claims action.reply|asks\n\
-146 action.approve|claims action.transfer|asks\n\
90 action.approve|claims action.transfer|claims\n\
-61 action.approve|claims action.transfer|reports\n\
39 action.approve|claims action.update|asks\n\
-42 action.approve|claims action.update|reports\n\
41 action.approve|claims authority.benefits|claims\n\
312 action.approve|claims authority.digital-post|claims\n\
50 action.approve|claims authority.state|claims\n\
-35 action.approve|claims claim.all-money|claims\n\
-68 action.approve|claims claim.already-paid|claims\n\
151 action.approve|claims claim.crime|claims\n\
-42 action.approve|claims claim.deposit|claims\n\
46 action.approve|claims claim.easy-money|claims\n\
-83 action.approve|claims claim.emergency|claims\n\
-57 action.approve|claims claim.fine|claims\n\
39 action.approve|claims claim.job|claims\n\
-58 action.approve|claims claim.link|claims\n\
38 action.approve|claims claim.loan|claims\n\
-51 action.approve|claims claim.misused-name|claims\n\
-33 action.approve|claims claim.no-checking|claims\n\
36 action.approve|claims claim.not-you|claims\n\
49 action.approve|claims claim.paid-back|claims\n\
-57 action.approve|claims claim.parcel|claims\n\
-43 action.approve|claims claim.prize|claims\n\
154 action.approve|claims claim.prompt|claims\n\
35 action.approve|claims claim.purchase|claims\n\
100 action.approve|claims claim.reassurance|claims\n\
115 action.approve|claims claim.refund|claims\n\
39 action.approve|claims claim.renewal|claims\n\
95 action.approve|claims claim.residence|claims\n\
242 action.approve|claims claim.safe-account|claims\n\
-169 action.approve|claims claim.unpaid|claims\n\
261 action.approve|claims claim.unusual-activity|claims\n\
-40 action.approve|claims claim.your-own|claims\n\
-51 action.approve|claims credential.bank-details|asks\n\
-159 action.approve|claims credential.bank-details|claims\n\
-91 action.approve|claims credential.card|asks\n\
-187 action.approve|claims credential.card|claims\n\
-47 action.approve|claims credential.code|claims\n\
47 action.approve|claims credential.cpr|asks\n\
67 action.approve|claims credential.id-document|asks\n\
102 action.approve|claims credential.id-document|claims\n\
-172 action.approve|claims credential.mitid|asks\n\
-42 action.approve|claims credential.mitid|claims\n\
36 action.approve|claims credential.one-time-code|claims\n\
38 action.approve|claims credential.password|claims\n\
-74 action.approve|claims credential.personal-information|asks\n\
-123 action.approve|claims credential.personal-information|claims\n\
160 action.approve|claims firm.payment|claims\n\
-70 action.approve|claims money.amount|claims\n\
-78 action.approve|claims money.amount|reports\n\
158 action.approve|claims money.unusual-means|claims\n\
-44 action.approve|claims money.valuables|reports\n\
-68 action.approve|claims person.recruiter|claims\n\
34 action.approve|claims threat.arrest|threatens\n\
-34 action.approve|claims threat.block|threatens\n\
50 action.approve|claims threat.court|threatens\n\
-105 action.approve|claims threat.deadline|threatens\n\
132 action.approve|denies\n\
80 action.approve|denies action.give|asks\n\
87 action.approve|denies firm.bank|claims\n\
82 action.approve|denies threat.deadline|threatens\n\
31 action.approve|reader\n\
-126 action.approve|reports action.call-back|claims\n\
118 action.approve|reports action.call-back|reports\n\
36 action.approve|reports action.enter|asks\n\
-93 action.approve|reports action.give|asks\n\
85 action.approve|reports action.give|claims\n\
65 action.approve|reports action.give|reports\n\
259 action.approve|reports action.install|asks\n\
-91 action.approve|reports action.login|asks\n\
-39 action.approve|reports action.login|claims\n\
79 action.approve|reports action.pay|claims\n\
119 action.approve|reports action.pay|reports\n\
-31 action.approve|reports action.transfer|advises\n\
-82 action.approve|reports action.transfer|reports\n\
110 action.approve|reports action.update|claims\n\
-59 action.approve|reports action.update|reports\n\
-41 action.approve|reports authority.digital-post|claims\n\
-61 action.approve|reports authority.police|claims\n\
35 action.approve|reports claim.already-paid|claims\n\
-93 action.approve|reports claim.case|claims\n\
-65 action.approve|reports claim.crime|claims\n\
101 action.approve|reports claim.fee|claims\n\
-30 action.approve|reports claim.link|claims\n\
-69 action.approve|reports claim.parcel|claims\n\
102 action.approve|reports claim.prize|claims\n\
252 action.approve|reports claim.prompt|claims\n\
129 action.approve|reports claim.purchase|claims\n\
161 action.approve|reports claim.reassurance|claims\n\
65 action.approve|reports claim.reassurance|reports\n\
107 action.approve|reports claim.refund|claims\n\
58 action.approve|reports claim.unusual-activity|claims\n\
210 action.approve|reports claim.unusual-activity|reports\n\
-115 action.approve|reports credential.card|asks\n\
-51 action.approve|reports credential.card|claims\n\
-36 action.approve|reports credential.code|reports\n\
-40 action.approve|reports credential.cpr|claims\n\
-55 action.approve|reports credential.mitid|claims\n\
-89 action.approve|reports credential.mitid|reports\n\
46 action.approve|reports credential.personal-information|reports\n\
-105 action.approve|reports firm.bank|claims\n\
99 action.approve|reports money.amount|claims\n\
66 action.approve|reports money.amount|reports\n\
40 action.approve|reports money.valuables|claims\n\
-74 action.approve|reports person.agent|claims\n\
34 action.approve|reports person.agent|reports\n\
42 action.approve|reports person.buyer|claims\n\
-43 action.approve|reports person.family|claims\n\
-245 action.approve|reports threat.block|threatens\n\
36 action.approve|reports threat.deadline|reports\n\
43 action.approve|reports threat.deadline|threatens\n\
182 action.approve|speaks\n\
173 action.buy|advises\n\
76 action.buy|advises claim.purchase|claims\n\
-43 action.buy|advises money.unusual-means|claims\n\
41 action.buy|advises threat.deadline|threatens\n\
-74 action.buy|asks\n\
131 action.buy|asks action.call-back|claims\n\
-30 action.buy|asks action.click|asks\n\
49 action.buy|asks action.give|advises\n\
201 action.buy|asks action.give|asks\n\
111 action.buy|asks action.give|claims\n\
37 action.buy|asks action.hand-over|asks\n\
-41 action.buy|asks action.hand-over|claims\n\
38 action.buy|asks action.keep-secret|asks\n\
-65 action.buy|asks action.pay|claims\n\
31 action.buy|asks action.reply|asks\n\
38 action.buy|asks action.stay-on-line|asks\n\
353 action.buy|asks action.transfer|asks\n\
69 action.buy|asks action.transfer|claims\n\
49 action.buy|asks action.update|claims\n\
74 action.buy|asks authority.police|claims\n\
-206 action.buy|asks authority.state|claims\n\
38 action.buy|asks claim.all-money|claims\n\
80 action.buy|asks claim.already-paid|claims\n\
30 action.buy|asks claim.broken-phone|claims\n\
54 action.buy|asks claim.cannot-meet|claims\n\
53 action.buy|asks claim.case|claims\n\
31 action.buy|asks claim.emergency|claims\n\
89 action.buy|asks claim.investment|claims\n\
68 action.buy|asks claim.job|claims\n\
48 action.buy|asks claim.link|claims\n\
-51 action.buy|asks claim.no-checking|claims\n\
61 action.buy|asks claim.other-account|claims\n\
73 action.buy|asks claim.paid-back|claims\n\
-62 action.buy|asks claim.parcel|claims\n\
63 action.buy|asks claim.pick-up|claims\n\
-46 action.buy|asks claim.prize|claims\n\
34 action.buy|asks claim.prompt|claims\n\
-39 action.buy|asks claim.purchase|claims\n\
184 action.buy|asks claim.reassurance|claims\n\
32 action.buy|asks claim.refund|claims\n\
41 action.buy|asks claim.unusual-activity|claims\n\
43 action.buy|asks credential.card|asks\n\
186 action.buy|asks credential.code|asks\n\
-35 action.buy|asks credential.mitid|asks\n\
30 action.buy|asks credential.one-time-code|asks\n\
-39 action.buy|asks credential.personal-information|claims\n\
34 action.buy|asks firm.bank|claims\n\
58 action.buy|asks firm.payment|claims\n\
88 action.buy|asks firm.shop|claims\n\
113 action.buy|asks money.amount|claims\n\
-31 action.buy|asks money.unusual-means|claims\n\
58 action.buy|asks person.agent|claims\n\
-46 action.buy|asks person.family|claims\n\
76 action.buy|asks threat.arrest|threatens\n\
60 action.buy|asks threat.block|threatens\n\
56 action.buy|asks threat.deadline|threatens\n\
-63 action.buy|claims\n\
201 action.buy|claims action.call-back|asks\n\
-94 action.buy|claims action.call-back|claims\n\
93 action.buy|claims action.click|asks\n\
84 action.buy|claims action.gift-card|claims\n\
-32 action.buy|claims action.give|advises\n\
54 action.buy|claims action.give|asks\n\
65 action.buy|claims action.give|claims\n\
-43 action.buy|claims action.give|reports\n\
-30 action.buy|claims action.install|asks\n\
31 action.buy|claims action.install|claims\n\
-83 action.buy|claims action.pay|asks\n\
-108 action.buy|claims action.pay|claims\n\
60 action.buy|claims action.pay|reports\n\
32 action.buy|claims action.reply|claims\n\
48 action.buy|claims action.transfer|asks\n\
57 action.buy|claims action.transfer|claims\n\
141 action.buy|claims action.update|asks\n\
112 action.buy|claims action.update|claims\n\
109 action.buy|claims authority.immigration|claims\n\
66 action.buy|claims claim.all-money|claims\n\
-110 action.buy|claims claim.already-paid|claims\n\
-141 action.buy|claims claim.cannot-meet|claims\n\
53 action.buy|claims claim.case|claims\n\
-54 action.buy|claims claim.deposit|claims\n\
-74 action.buy|claims claim.fee|claims\n\
-41 action.buy|claims claim.investment|claims\n\
-41 action.buy|claims claim.job|claims\n\
45 action.buy|claims claim.link|claims\n\
53 action.buy|claims claim.not-you|claims\n\
58 action.buy|claims claim.other-account|claims\n\
204 action.buy|claims claim.paid-back|claims\n\
32 action.buy|claims claim.pick-up|claims\n\
-91 action.buy|claims claim.prize|claims\n\
233 action.buy|claims claim.prompt|claims\n\
-45 action.buy|claims claim.reassurance|claims\n\
-63 action.buy|claims claim.refund|claims\n\
35 action.buy|claims claim.unpaid|claims\n\
-154 action.buy|claims claim.your-own|claims\n\
-123 action.buy|claims credential.card|asks\n\
-100 action.buy|claims credential.card|claims\n\
112 action.buy|claims credential.code|claims\n\
-115 action.buy|claims credential.mitid|claims\n\
-84 action.buy|claims credential.one-time-code|claims\n\
153 action.buy|claims firm.bank|claims\n\
140 action.buy|claims firm.payment|claims\n\
51 action.buy|claims firm.support|claims\n\
-46 action.buy|claims money.amount|claims\n\
-171 action.buy|claims person.agent|claims\n\
-59 action.buy|claims person.family|claims\n\
35 action.buy|claims threat.block|threatens\n\
-73 action.buy|live\n\
42 action.buy|reader\n\
-61 action.buy|reports\n\
-54 action.buy|reports action.call-back|asks\n\
133 action.buy|reports action.gift-card|reports\n\
-41 action.buy|reports action.give|reports\n\
-40 action.buy|reports authority.police|reports\n\
-60 action.buy|reports claim.purchase|reports\n\
-40 action.buy|reports credential.mitid|reports\n\
-63 action.buy|reports firm.bank|reports\n\
89 action.buy|reports money.amount|claims\n\
-44 action.buy|reports money.valuables|claims\n\
-97 action.buy|reports threat.deadline|threatens\n\
46 action.buy|speaks\n\
-89 action.call-back|advises\n\
-31 action.call-back|advises action.click|asks\n\
74 action.call-back|advises action.enter|advises\n\
-35 action.call-back|advises action.enter|asks\n\
-51 action.call-back|advises action.give|advises\n\
-30 action.call-back|advises action.give|asks\n\
34 action.call-back|advises action.give|reports\n\
-70 action.call-back|advises action.hand-over|advises\n\
-114 action.call-back|advises action.install|asks\n\
-113 action.call-back|advises action.install|claims\n\
-70 action.call-back|advises action.pay|advises\n\
64 action.call-back|advises action.pay|asks\n\
121 action.call-back|advises action.pay|claims\n\
-32 action.call-back|advises action.reply|advises\n\
178 action.call-back|advises action.transfer|advises\n\
97 action.call-back|advises action.transfer|asks\n\
-55 action.call-back|advises action.transfer|claims\n\
-50 action.call-back|advises action.transfer|reports\n\
-62 action.call-back|advises authority.police|claims\n\
-90 action.call-back|advises authority.tax|claims\n\
-61 action.call-back|advises claim.cannot-meet|claims\n\
61 action.call-back|advises claim.crime|claims\n\
32 action.call-back|advises claim.deposit|claims\n\
129 action.call-back|advises claim.fee|claims\n\
98 action.call-back|advises claim.fine|claims\n\
-96 action.call-back|advises claim.investment|claims\n\
123 action.call-back|advises claim.link|claims\n\
-48 action.call-back|advises claim.new-number|claims\n\
-54 action.call-back|advises claim.no-checking|claims\n\
78 action.call-back|advises claim.other-account|claims\n\
172 action.call-back|advises claim.unpaid|claims\n\
-50 action.call-back|advises claim.unusual-activity|claims\n\
62 action.call-back|advises credential.bank-details|reports\n\
85 action.call-back|advises credential.card|advises\n\
-37 action.call-back|advises credential.card|asks\n\
-73 action.call-back|advises credential.card|claims\n\
44 action.call-back|advises credential.code|advises\n\
-40 action.call-back|advises credential.code|claims\n\
-53 action.call-back|advises credential.cpr|advises\n\
78 action.call-back|advises credential.cpr|claims\n\
77 action.call-back|advises credential.mitid|claims\n\
59 action.call-back|advises credential.mitid|reports\n\
86 action.call-back|advises credential.pin|advises\n\
-114 action.call-back|advises firm.bank|claims\n\
68 action.call-back|advises firm.bank|reports\n\
-113 action.call-back|advises firm.support|claims\n\
145 action.call-back|advises money.amount|claims\n\
-38 action.call-back|advises money.valuables|denies\n\
-62 action.call-back|advises person.agent|claims\n\
-33 action.call-back|advises threat.arrest|threatens\n\
-34 action.call-back|advises threat.deadline|reports\n\
86 action.call-back|advises threat.deadline|threatens\n\
-113 action.call-back|asks action.call-back|claims\n\
-36 action.call-back|asks action.click|asks\n\
-154 action.call-back|asks action.enter|asks\n\
156 action.call-back|asks action.enter|claims\n\
-130 action.call-back|asks action.give|advises\n\
-72 action.call-back|asks action.give|asks\n\
34 action.call-back|asks action.give|claims\n\
36 action.call-back|asks action.hand-over|asks\n\
201 action.call-back|asks action.install|claims\n\
40 action.call-back|asks action.keep-secret|asks\n\
-288 action.call-back|asks action.login|asks\n\
33 action.call-back|asks action.login|claims\n\
-63 action.call-back|asks action.move-chat|asks\n\
33 action.call-back|asks action.move-chat|claims\n\
-187 action.call-back|asks action.pay|asks\n\
-79 action.call-back|asks action.pay|reports\n\
104 action.call-back|asks action.press-key|asks\n\
-34 action.call-back|asks action.press-key|reports\n\
-182 action.call-back|asks action.reply|asks\n\
-49 action.call-back|asks action.transfer|reports\n\
104 action.call-back|asks action.update|asks\n\
-41 action.call-back|asks action.update|reports\n\
41 action.call-back|asks action.withdraw|asks\n\
-97 action.call-back|asks authority.benefits|claims\n\
-37 action.call-back|asks authority.court|claims\n\
142 action.call-back|asks authority.customs|claims\n\
-142 action.call-back|asks authority.digital-post|claims\n\
78 action.call-back|asks authority.embassy|claims\n\
-110 action.call-back|asks authority.police|claims\n\
96 action.call-back|asks authority.state|claims\n\
-91 action.call-back|asks authority.tax|claims\n\
-267 action.call-back|asks claim.abroad|claims\n\
45 action.call-back|asks claim.all-money|claims\n\
41 action.call-back|asks claim.broken-phone|reports\n\
104 action.call-back|asks claim.cannot-meet|claims\n\
-40 action.call-back|asks claim.case|claims\n\
86 action.call-back|asks claim.crime|claims\n\
-110 action.call-back|asks claim.deposit|claims\n\
-98 action.call-back|asks claim.emergency|claims\n\
-146 action.call-back|asks claim.fine|claims\n\
46 action.call-back|asks claim.hacked|claims\n\
-86 action.call-back|asks claim.investment|claims\n\
99 action.call-back|asks claim.isolation|claims\n\
-62 action.call-back|asks claim.job|claims\n\
-44 action.call-back|asks claim.loan|claims\n\
131 action.call-back|asks claim.misused-name|claims\n\
-210 action.call-back|asks claim.new-number|claims\n\
-45 action.call-back|asks claim.no-checking|claims\n\
-227 action.call-back|asks claim.not-you|claims\n\
-80 action.call-back|asks claim.paid-back|claims\n\
38 action.call-back|asks claim.parcel|claims\n\
-228 action.call-back|asks claim.pick-up|claims\n\
96 action.call-back|asks claim.prize|claims\n\
-61 action.call-back|asks claim.prompt|claims\n\
112 action.call-back|asks claim.purchase|claims\n\
-119 action.call-back|asks claim.reassurance|claims\n\
36 action.call-back|asks claim.recovery|claims\n\
-40 action.call-back|asks claim.refund|claims\n\
-100 action.call-back|asks claim.renewal|claims\n\
-124 action.call-back|asks claim.residence|claims\n\
87 action.call-back|asks claim.robot|claims\n\
-124 action.call-back|asks claim.safe-account|claims\n\
-116 action.call-back|asks claim.unpaid|claims\n\
-106 action.call-back|asks claim.unusual-activity|claims\n\
226 action.call-back|asks claim.virus|claims\n\
-168 action.call-back|asks claim.your-own|claims\n\
97 action.call-back|asks credential.bank-details|asks\n\
-83 action.call-back|asks credential.bank-details|reports\n\
-229 action.call-back|asks credential.card|asks\n\
-153 action.call-back|asks credential.card|claims\n\
-41 action.call-back|asks credential.card|reports\n\
-137 action.call-back|asks credential.code|asks\n\
-42 action.call-back|asks credential.code|claims\n\
-63 action.call-back|asks credential.cpr|claims\n\
-42 action.call-back|asks credential.id-document|claims\n\
-43 action.call-back|asks credential.mitid|advises\n\
37 action.call-back|asks credential.mitid|asks\n\
-182 action.call-back|asks credential.mitid|claims\n\
-72 action.call-back|asks credential.mitid|reports\n\
-43 action.call-back|asks credential.one-time-code|asks\n\
-52 action.call-back|asks credential.one-time-code|claims\n\
68 action.call-back|asks credential.password|claims\n\
-137 action.call-back|asks credential.personal-information|asks\n\
105 action.call-back|asks credential.pin|asks\n\
-108 action.call-back|asks firm.bank|claims\n\
-51 action.call-back|asks firm.courier|claims\n\
90 action.call-back|asks firm.payment|claims\n\
48 action.call-back|asks firm.shop|claims\n\
119 action.call-back|asks firm.support|claims\n\
73 action.call-back|asks firm.toll|claims\n\
41 action.call-back|asks firm.utility|claims\n\
117 action.call-back|asks money.amount|claims\n\
194 action.call-back|asks money.unusual-means|claims\n\
-98 action.call-back|asks money.valuables|claims\n\
-42 action.call-back|asks person.agent|claims\n\
40 action.call-back|asks person.buyer|claims\n\
-210 action.call-back|asks person.family|claims\n\
-159 action.call-back|asks person.landlord|claims\n\
216 action.call-back|asks threat.arrest|threatens\n\
-222 action.call-back|asks threat.block|threatens\n\
108 action.call-back|asks threat.court|threatens\n\
34 action.call-back|asks threat.deadline|reports\n\
-49 action.call-back|asks threat.deadline|threatens\n\
-31 action.call-back|asks threat.debt|threatens\n\
-85 action.call-back|asks threat.exposure|threatens\n\
-34 action.call-back|claims\n\
-152 action.call-back|claims action.call-back|reports\n\
-86 action.call-back|claims action.click|asks\n\
-31 action.call-back|claims action.click|claims\n\
37 action.call-back|claims action.crypto|asks\n\
-46 action.call-back|claims action.crypto|claims\n\
-69 action.call-back|claims action.enter|claims\n\
82 action.call-back|claims action.give|advises\n\
175 action.call-back|claims action.give|asks\n\
87 action.call-back|claims action.give|claims\n\
33 action.call-back|claims action.hand-over|asks\n\
-78 action.call-back|claims action.hand-over|claims\n\
145 action.call-back|claims action.hand-over|reports\n\
67 action.call-back|claims action.install|asks\n\
113 action.call-back|claims action.keep-secret|asks\n\
-87 action.call-back|claims action.keep-secret|claims\n\
-55 action.call-back|claims action.keep-secret|reports\n\
-182 action.call-back|claims action.login|asks\n\
118 action.call-back|claims action.move-chat|asks\n\
-38 action.call-back|claims action.pay|advises\n\
80 action.call-back|claims action.pay|asks\n\
-31 action.call-back|claims action.pay|reports\n\
-170 action.call-back|claims action.press-key|asks\n\
-68 action.call-back|claims action.press-key|claims\n\
-40 action.call-back|claims action.press-key|reports\n\
121 action.call-back|claims action.reply|asks\n\
201 action.call-back|claims action.stay-on-line|asks\n\
-70 action.call-back|claims action.stay-on-line|reports\n\
88 action.call-back|claims action.transfer|asks\n\
-38 action.call-back|claims action.transfer|claims\n\
-98 action.call-back|claims action.transfer|reports\n\
73 action.call-back|claims action.update|advises\n\
-194 action.call-back|claims action.update|asks\n\
-72 action.call-back|claims action.update|reports\n\
90 action.call-back|claims action.withdraw|asks\n\
47 action.call-back|claims action.withdraw|claims\n\
-139 action.call-back|claims authority.benefits|claims\n\
-92 action.call-back|claims authority.digital-post|claims\n\
-75 action.call-back|claims authority.embassy|claims\n\
-58 action.call-back|claims authority.europol|claims\n\
129 action.call-back|claims authority.health|claims\n\
76 action.call-back|claims authority.immigration|claims\n\
37 action.call-back|claims authority.ministry|claims\n\
-45 action.call-back|claims authority.municipality|claims\n\
76 action.call-back|claims authority.police|claims\n\
67 action.call-back|claims authority.state|claims\n\
-73 action.call-back|claims claim.abroad|claims\n\
-50 action.call-back|claims claim.all-money|claims\n\
-31 action.call-back|claims claim.already-paid|claims\n\
-38 action.call-back|claims claim.broken-phone|claims\n\
84 action.call-back|claims claim.cannot-meet|claims\n\
87 action.call-back|claims claim.case|claims\n\
52 action.call-back|claims claim.crime|claims\n\
-41 action.call-back|claims claim.crime|reports\n\
40 action.call-back|claims claim.deposit|claims\n\
80 action.call-back|claims claim.easy-money|claims\n\
157 action.call-back|claims claim.emergency|claims\n\
-128 action.call-back|claims claim.emergency|reports\n\
-55 action.call-back|claims claim.fee|claims\n\
-37 action.call-back|claims claim.hacked|claims\n\
217 action.call-back|claims claim.investment|claims\n\
187 action.call-back|claims claim.isolation|claims\n\
-95 action.call-back|claims claim.job|claims\n\
86 action.call-back|claims claim.link|claims\n\
67 action.call-back|claims claim.loan|claims\n\
-90 action.call-back|claims claim.menu|claims\n\
-62 action.call-back|claims claim.mule|claims\n\
-112 action.call-back|claims claim.new-number|claims\n\
36 action.call-back|claims claim.no-checking|claims\n\
-69 action.call-back|claims claim.not-you|claims\n\
49 action.call-back|claims claim.other-account|claims\n\
76 action.call-back|claims claim.pick-up|reports\n\
-118 action.call-back|claims claim.prize|claims\n\
114 action.call-back|claims claim.prompt|claims\n\
130 action.call-back|claims claim.reassurance|claims\n\
-80 action.call-back|claims claim.recovery|claims\n\
-210 action.call-back|claims claim.refund|claims\n\
59 action.call-back|claims claim.residence|claims\n\
156 action.call-back|claims claim.robot|claims\n\
-102 action.call-back|claims claim.safe-account|reports\n\
-59 action.call-back|claims claim.sent-by-mistake|claims\n\
69 action.call-back|claims claim.unusual-activity|claims\n\
-90 action.call-back|claims claim.unusual-activity|reports\n\
-164 action.call-back|claims claim.virus|claims\n\
149 action.call-back|claims claim.your-own|claims\n\
-54 action.call-back|claims credential.balance|claims\n\
64 action.call-back|claims credential.bank-details|asks\n\
-157 action.call-back|claims credential.bank-details|claims\n\
55 action.call-back|claims credential.bank-details|reports\n\
235 action.call-back|claims credential.card|asks\n\
303 action.call-back|claims credential.card|claims\n\
58 action.call-back|claims credential.card|denies\n\
-38 action.call-back|claims credential.code|advises\n\
-64 action.call-back|claims credential.code|asks\n\
-173 action.call-back|claims credential.code|claims\n\
-65 action.call-back|claims credential.code|denies\n\
-63 action.call-back|claims credential.code|reports\n\
98 action.call-back|claims credential.cpr|asks\n\
99 action.call-back|claims credential.cpr|claims\n\
-34 action.call-back|claims credential.cpr|reports\n\
-229 action.call-back|claims credential.id-document|asks\n\
104 action.call-back|claims credential.id-document|claims\n\
34 action.call-back|claims credential.mitid|advises\n\
193 action.call-back|claims credential.mitid|asks\n\
-128 action.call-back|claims credential.mitid|reports\n\
79 action.call-back|claims credential.one-time-code|claims\n\
-37 action.call-back|claims credential.one-time-code|reports\n\
56 action.call-back|claims credential.password|asks\n\
170 action.call-back|claims credential.password|claims\n\
-104 action.call-back|claims credential.personal-information|claims\n\
-37 action.call-back|claims credential.pin|asks\n\
95 action.call-back|claims credential.pin|reports\n\
120 action.call-back|claims firm.bank|claims\n\
-36 action.call-back|claims firm.bank|reports\n\
136 action.call-back|claims firm.payment|claims\n\
-33 action.call-back|claims firm.support|claims\n\
-30 action.call-back|claims firm.telecom|claims\n\
81 action.call-back|claims money.amount|claims\n\
65 action.call-back|claims money.amount|reports\n\
61 action.call-back|claims money.unusual-means|claims\n\
90 action.call-back|claims money.unusual-means|reports\n\
-38 action.call-back|claims money.valuables|claims\n\
-50 action.call-back|claims money.valuables|reports\n\
33 action.call-back|claims person.adviser|claims\n\
33 action.call-back|claims person.agent|claims\n\
54 action.call-back|claims person.family|claims\n\
-56 action.call-back|claims person.family|reports\n\
-67 action.call-back|claims person.landlord|claims\n\
-65 action.call-back|claims person.recruiter|claims\n\
-30 action.call-back|claims threat.block|reports\n\
112 action.call-back|claims threat.block|threatens\n\
193 action.call-back|claims threat.court|threatens\n\
34 action.call-back|claims threat.cutoff|threatens\n\
30 action.call-back|claims threat.deadline|threatens\n\
-49 action.call-back|claims threat.debt|threatens\n\
127 action.call-back|claims threat.deportation|threatens\n\
-84 action.call-back|denies action.give|claims\n\
-96 action.call-back|denies action.login|asks\n\
-47 action.call-back|denies authority.police|claims\n\
-31 action.call-back|denies claim.not-you|claims\n\
-47 action.call-back|denies claim.residence|claims\n\
-37 action.call-back|denies credential.card|claims\n\
-30 action.call-back|denies credential.password|claims\n\
331 action.call-back|denies firm.bank|claims\n\
-49 action.call-back|denies threat.block|threatens\n\
218 action.call-back|denies threat.deadline|threatens\n\
-104 action.call-back|reader\n\
-117 action.call-back|reports\n\
-48 action.call-back|reports action.give|asks\n\
44 action.call-back|reports action.give|claims\n\
-59 action.call-back|reports action.hand-over|reports\n\
52 action.call-back|reports action.pay|asks\n\
-101 action.call-back|reports action.pay|reports\n\
-36 action.call-back|reports action.press-key|reports\n\
33 action.call-back|reports action.stay-on-line|reports\n\
-105 action.call-back|reports action.update|asks\n\
55 action.call-back|reports action.update|reports\n\
-195 action.call-back|reports authority.police|claims\n\
53 action.call-back|reports authority.police|reports\n\
66 action.call-back|reports claim.case|claims\n\
-32 action.call-back|reports claim.crime|claims\n\
-33 action.call-back|reports claim.crime|reports\n\
63 action.call-back|reports claim.emergency|reports\n\
-61 action.call-back|reports claim.new-number|claims\n\
-36 action.call-back|reports claim.pick-up|claims\n\
34 action.call-back|reports claim.pick-up|reports\n\
183 action.call-back|reports claim.purchase|claims\n\
-76 action.call-back|reports credential.card|asks\n\
-148 action.call-back|reports credential.card|claims\n\
-139 action.call-back|reports credential.code|asks\n\
-47 action.call-back|reports credential.code|reports\n\
-93 action.call-back|reports credential.cpr|asks\n\
59 action.call-back|reports credential.cpr|claims\n\
-56 action.call-back|reports firm.bank|claims\n\
-63 action.call-back|reports firm.bank|reports\n\
30 action.call-back|reports firm.payment|claims\n\
76 action.call-back|reports money.amount|claims\n\
85 action.call-back|reports money.amount|reports\n\
92 action.call-back|reports money.valuables|reports\n\
-103 action.call-back|reports person.agent|claims\n\
58 action.call-back|reports person.agent|reports\n\
50 action.call-back|reports person.family|reports\n\
71 action.call-back|reports threat.arrest|reports\n\
-85 action.call-back|reports threat.arrest|threatens\n\
-134 action.call-back|reports threat.block|threatens\n\
138 action.call-back|reports threat.deadline|reports\n\
-35 action.call-back|reports threat.deadline|threatens\n\
58 action.click|advises\n\
44 action.click|advises action.enter|advises\n\
38 action.click|advises action.give|advises\n\
-35 action.click|advises action.give|claims\n\
-56 action.click|advises action.update|claims\n\
53 action.click|advises claim.crime|claims\n\
59 action.click|advises claim.no-checking|claims\n\
246 action.click|advises firm.bank|claims\n\
-38 action.click|advises person.landlord|claims\n\
65 action.click|advises threat.deadline|threatens\n\
54 action.click|asks action.crypto|claims\n\
-124 action.click|asks action.enter|claims\n\
60 action.click|asks action.give|advises\n\
84 action.click|asks action.give|asks\n\
143 action.click|asks action.give|claims\n\
124 action.click|asks action.install|asks\n\
163 action.click|asks action.install|claims\n\
-95 action.click|asks action.login|claims\n\
228 action.click|asks action.pay|asks\n\
-81 action.click|asks action.pay|claims\n\
471 action.click|asks action.pay|reports\n\
34 action.click|asks action.press-key|asks\n\
-64 action.click|asks action.reply|asks\n\
-90 action.click|asks action.reply|claims\n\
99 action.click|asks action.stay-on-line|asks\n\
-59 action.click|asks action.transfer|asks\n\
240 action.click|asks action.transfer|claims\n\
-184 action.click|asks action.update|asks\n\
-160 action.click|asks action.withdraw|asks\n\
-59 action.click|asks authority.benefits|claims\n\
-75 action.click|asks authority.digital-post|claims\n\
37 action.click|asks authority.health|claims\n\
-44 action.click|asks authority.municipality|claims\n\
73 action.click|asks authority.police|claims\n\
-86 action.click|asks authority.tax|claims\n\
103 action.click|asks claim.all-money|claims\n\
79 action.click|asks claim.already-paid|claims\n\
68 action.click|asks claim.deposit|claims\n\
34 action.click|asks claim.easy-money|claims\n\
-94 action.click|asks claim.emergency|claims\n\
68 action.click|asks claim.fee|claims\n\
55 action.click|asks claim.fine|claims\n\
32 action.click|asks claim.hacked|claims\n\
37 action.click|asks claim.investment|claims\n\
126 action.click|asks claim.isolation|claims\n\
163 action.click|asks claim.job|claims\n\
221 action.click|asks claim.link|claims\n\
-106 action.click|asks claim.misused-name|claims\n\
298 action.click|asks claim.no-checking|claims\n\
75 action.click|asks claim.other-account|claims\n\
-61 action.click|asks claim.paid-back|claims\n\
-43 action.click|asks claim.parcel|reports\n\
161 action.click|asks claim.prize|claims\n\
-199 action.click|asks claim.prompt|claims\n\
-69 action.click|asks claim.purchase|claims\n\
-30 action.click|asks claim.reassurance|claims\n\
100 action.click|asks claim.refund|claims\n\
58 action.click|asks claim.renewal|claims\n\
-61 action.click|asks claim.residence|claims\n\
212 action.click|asks claim.sent-by-mistake|claims\n\
-132 action.click|asks claim.unusual-activity|claims\n\
68 action.click|asks claim.virus|claims\n\
-47 action.click|asks claim.your-own|claims\n\
40 action.click|asks credential.balance|asks\n\
112 action.click|asks credential.bank-details|asks\n\
34 action.click|asks credential.bank-details|claims\n\
38 action.click|asks credential.card|asks\n\
-129 action.click|asks credential.card|claims\n\
-62 action.click|asks credential.code|asks\n\
47 action.click|asks credential.id-document|claims\n\
75 action.click|asks credential.mitid|asks\n\
96 action.click|asks credential.mitid|claims\n\
51 action.click|asks credential.nemid|asks\n\
-87 action.click|asks credential.password|claims\n\
-69 action.click|asks credential.personal-information|asks\n\
67 action.click|asks credential.personal-information|claims\n\
-51 action.click|asks credential.pin|claims\n\
49 action.click|asks firm.courier|claims\n\
181 action.click|asks firm.payment|claims\n\
42 action.click|asks firm.shop|claims\n\
-49 action.click|asks firm.support|claims\n\
-57 action.click|asks firm.utility|claims\n\
-115 action.click|asks money.amount|claims\n\
74 action.click|asks money.unusual-means|claims\n\
-90 action.click|asks person.agent|claims\n\
-34 action.click|asks person.buyer|claims\n\
68 action.click|asks threat.arrest|threatens\n\
153 action.click|asks threat.court|threatens\n\
30 action.click|asks threat.deadline|threatens\n\
32 action.click|asks threat.return|threatens\n\
-54 action.click|claims\n\
45 action.click|claims action.enter|asks\n\
34 action.click|claims action.enter|claims\n\
-104 action.click|claims action.give|asks\n\
312 action.click|claims action.login|asks\n\
139 action.click|claims action.pay|asks\n\
-108 action.click|claims action.reply|asks\n\
89 action.click|claims action.transfer|claims\n\
-101 action.click|claims action.update|claims\n\
90 action.click|claims authority.court|claims\n\
-49 action.click|claims authority.digital-post|claims\n\
-46 action.click|claims authority.municipality|claims\n\
58 action.click|claims authority.police|claims\n\
33 action.click|claims authority.tax|claims\n\
-48 action.click|claims claim.abroad|claims\n\
48 action.click|claims claim.cannot-meet|claims\n\
-34 action.click|claims claim.case|claims\n\
37 action.click|claims claim.crime|claims\n\
-47 action.click|claims claim.emergency|claims\n\
79 action.click|claims claim.fee|claims\n\
61 action.click|claims claim.fine|claims\n\
95 action.click|claims claim.investment|claims\n\
32 action.click|claims claim.job|claims\n\
224 action.click|claims claim.link|claims\n\
-122 action.click|claims claim.no-checking|claims\n\
-105 action.click|claims claim.parcel|claims\n\
-110 action.click|claims claim.prize|claims\n\
-43 action.click|claims claim.prompt|claims\n\
-82 action.click|claims claim.purchase|claims\n\
59 action.click|claims claim.unpaid|claims\n\
70 action.click|claims credential.bank-details|asks\n\
37 action.click|claims credential.card|asks\n\
52 action.click|claims credential.card|claims\n\
43 action.click|claims credential.code|asks\n\
-71 action.click|claims credential.code|claims\n\
-50 action.click|claims credential.id-document|claims\n\
57 action.click|claims credential.mitid|asks\n\
-81 action.click|claims credential.mitid|claims\n\
32 action.click|claims credential.one-time-code|asks\n\
87 action.click|claims credential.personal-information|asks\n\
-79 action.click|claims firm.courier|claims\n\
96 action.click|claims firm.payment|claims\n\
43 action.click|claims money.amount|claims\n\
40 action.click|claims money.unusual-means|claims\n\
34 action.click|claims person.buyer|claims\n\
34 action.click|claims person.family|claims\n\
31 action.click|claims threat.arrest|threatens\n\
117 action.click|claims threat.block|threatens\n\
42 action.click|claims threat.court|threatens\n\
108 action.click|claims threat.deadline|threatens\n\
35 action.click|reports claim.prompt|claims\n\
68 action.click|reports firm.bank|claims\n\
36 action.click|reports money.amount|reports\n\
78 action.click|speaks\n\
35 action.crypto|advises\n\
70 action.crypto|asks\n\
61 action.crypto|asks action.give|asks\n\
112 action.crypto|asks action.give|claims\n\
51 action.crypto|asks action.pay|asks\n\
90 action.crypto|asks action.transfer|asks\n\
65 action.crypto|asks action.update|claims\n\
50 action.crypto|asks authority.police|claims\n\
81 action.crypto|asks claim.fee|claims\n\
-83 action.crypto|asks claim.investment|claims\n\
67 action.crypto|asks claim.pick-up|claims\n\
-46 action.crypto|asks claim.purchase|claims\n\
45 action.crypto|asks claim.recovery|claims\n\
68 action.crypto|asks credential.personal-information|asks\n\
58 action.crypto|asks credential.personal-information|claims\n\
66 action.crypto|asks firm.bank|claims\n\
165 action.crypto|asks money.amount|claims\n\
40 action.crypto|asks money.unusual-means|claims\n\
94 action.crypto|asks money.valuables|claims\n\
57 action.crypto|asks person.recruiter|claims\n\
44 action.crypto|asks threat.block|threatens\n\
148 action.crypto|asks threat.deadline|threatens\n\
42 action.crypto|claims\n\
140 action.crypto|claims action.give|claims\n\
-52 action.crypto|claims action.install|asks\n\
34 action.crypto|claims action.install|claims\n\
144 action.crypto|claims action.pay|asks\n\
134 action.crypto|claims action.pay|claims\n\
88 action.crypto|claims action.reply|asks\n\
66 action.crypto|claims action.transfer|claims\n\
116 action.crypto|claims action.update|claims\n\
-68 action.crypto|claims authority.europol|claims\n\
75 action.crypto|claims authority.police|claims\n\
-67 action.crypto|claims authority.state|claims\n\
-59 action.crypto|claims authority.tax|claims\n\
41 action.crypto|claims claim.abroad|claims\n\
102 action.crypto|claims claim.all-money|claims\n\
33 action.crypto|claims claim.already-paid|claims\n\
-30 action.crypto|claims claim.crime|claims\n\
95 action.crypto|claims claim.easy-money|claims\n\
-41 action.crypto|claims claim.emergency|claims\n\
88 action.crypto|claims claim.fee|claims\n\
-154 action.crypto|claims claim.fine|claims\n\
-102 action.crypto|claims claim.investment|claims\n\
62 action.crypto|claims claim.job|claims\n\
38 action.crypto|claims claim.mule|claims\n\
102 action.crypto|claims claim.paid-back|claims\n\
35 action.crypto|claims claim.parcel|claims\n\
55 action.crypto|claims claim.prize|claims\n\
90 action.crypto|claims claim.prompt|claims\n\
66 action.crypto|claims claim.purchase|claims\n\
138 action.crypto|claims claim.recovery|claims\n\
91 action.crypto|claims claim.refund|claims\n\
35 action.crypto|claims claim.renewal|claims\n\
125 action.crypto|claims claim.safe-account|claims\n\
96 action.crypto|claims claim.unusual-activity|claims\n\
56 action.crypto|claims claim.virus|claims\n\
100 action.crypto|claims claim.watched|claims\n\
71 action.crypto|claims credential.bank-details|asks\n\
32 action.crypto|claims credential.card|asks\n\
54 action.crypto|claims credential.code|asks\n\
88 action.crypto|claims credential.id-document|asks\n\
43 action.crypto|claims credential.id-document|claims\n\
-60 action.crypto|claims credential.password|asks\n\
61 action.crypto|claims credential.personal-information|asks\n\
79 action.crypto|claims credential.personal-information|claims\n\
121 action.crypto|claims firm.bank|claims\n\
33 action.crypto|claims firm.payment|claims\n\
71 action.crypto|claims money.amount|claims\n\
128 action.crypto|claims money.unusual-means|claims\n\
36 action.crypto|claims money.valuables|claims\n\
40 action.crypto|claims person.adviser|claims\n\
370 action.crypto|claims person.family|claims\n\
36 action.crypto|claims person.landlord|claims\n\
-36 action.crypto|claims person.recruiter|claims\n\
-72 action.crypto|claims threat.arrest|threatens\n\
97 action.crypto|claims threat.block|threatens\n\
-45 action.crypto|claims threat.court|threatens\n\
94 action.crypto|claims threat.deadline|threatens\n\
77 action.crypto|claims threat.exposure|threatens\n\
50 action.crypto|live\n\
67 action.crypto|reader\n\
60 action.crypto|reports\n\
51 action.crypto|reports action.pay|reports\n\
-37 action.crypto|reports claim.easy-money|reports\n\
-33 action.crypto|reports claim.fee|reports\n\
36 action.crypto|reports firm.bank|claims\n\
159 action.crypto|reports money.amount|reports\n\
-35 action.crypto|reports money.unusual-means|reports\n\
-50 action.crypto|speaks\n\
38 action.enter|advises action.enter|claims\n\
61 action.enter|advises action.give|advises\n\
-101 action.enter|advises action.give|asks\n\
111 action.enter|advises action.give|claims\n\
39 action.enter|advises action.pay|advises\n\
-49 action.enter|advises action.pay|claims\n\
55 action.enter|advises action.transfer|asks\n\
42 action.enter|advises action.transfer|claims\n\
138 action.enter|advises action.update|advises\n\
90 action.enter|advises authority.benefits|claims\n\
61 action.enter|advises authority.police|claims\n\
-48 action.enter|advises claim.already-paid|claims\n\
46 action.enter|advises claim.deposit|claims\n\
-36 action.enter|advises claim.link|claims\n\
-55 action.enter|advises claim.parcel|claims\n\
73 action.enter|advises claim.prompt|claims\n\
106 action.enter|advises claim.renewal|claims\n\
43 action.enter|advises claim.your-own|claims\n\
30 action.enter|advises credential.card|advises\n\
125 action.enter|advises credential.mitid|claims\n\
-40 action.enter|advises credential.personal-information|asks\n\
141 action.enter|advises firm.bank|claims\n\
-39 action.enter|advises firm.payment|claims\n\
45 action.enter|advises money.valuables|claims\n\
41 action.enter|advises person.family|claims\n\
34 action.enter|advises threat.block|threatens\n\
-69 action.enter|asks\n\
38 action.enter|asks action.gift-card|claims\n\
-63 action.enter|asks action.give|advises\n\
64 action.enter|asks action.give|claims\n\
-38 action.enter|asks action.give|denies\n\
37 action.enter|asks action.give|reports\n\
-162 action.enter|asks action.hand-over|asks\n\
120 action.enter|asks action.install|asks\n\
119 action.enter|asks action.install|claims\n\
-209 action.enter|asks action.login|asks\n\
-91 action.enter|asks action.login|claims\n\
119 action.enter|asks action.move-chat|claims\n\
-59 action.enter|asks action.pay|advises\n\
-313 action.enter|asks action.pay|asks\n\
-77 action.enter|asks action.pay|claims\n\
61 action.enter|asks action.pay|denies\n\
-38 action.enter|asks action.pay|reports\n\
277 action.enter|asks action.press-key|asks\n\
-78 action.enter|asks action.reply|asks\n\
115 action.enter|asks action.scan|asks\n\
38 action.enter|asks action.stay-on-line|asks\n\
204 action.enter|asks action.transfer|claims\n\
48 action.enter|asks action.update|advises\n\
35 action.enter|asks authority.benefits|claims\n\
63 action.enter|asks authority.court|claims\n\
-102 action.enter|asks authority.customs|claims\n\
31 action.enter|asks authority.embassy|claims\n\
-54 action.enter|asks authority.immigration|claims\n\
107 action.enter|asks authority.state|claims\n\
140 action.enter|asks authority.tax|claims\n\
157 action.enter|asks claim.all-money|claims\n\
116 action.enter|asks claim.already-paid|claims\n\
-146 action.enter|asks claim.cannot-meet|claims\n\
-84 action.enter|asks claim.case|claims\n\
-57 action.enter|asks claim.crime|claims\n\
-78 action.enter|asks claim.deposit|claims\n\
116 action.enter|asks claim.easy-money|claims\n\
-84 action.enter|asks claim.emergency|claims\n\
-159 action.enter|asks claim.fine|claims\n\
-51 action.enter|asks claim.hacked|claims\n\
99 action.enter|asks claim.investment|claims\n\
-126 action.enter|asks claim.job|claims\n\
40 action.enter|asks claim.link|claims\n\
95 action.enter|asks claim.loan|claims\n\
-99 action.enter|asks claim.mule|claims\n\
-77 action.enter|asks claim.new-number|claims\n\
83 action.enter|asks claim.not-you|claims\n\
35 action.enter|asks claim.other-account|claims\n\
91 action.enter|asks claim.pick-up|claims\n\
137 action.enter|asks claim.prize|claims\n\
-93 action.enter|asks claim.prompt|claims\n\
-94 action.enter|asks claim.purchase|claims\n\
138 action.enter|asks claim.reassurance|claims\n\
100 action.enter|asks claim.refund|claims\n\
38 action.enter|asks claim.renewal|claims\n\
-110 action.enter|asks claim.residence|claims\n\
46 action.enter|asks claim.sent-by-mistake|claims\n\
170 action.enter|asks claim.virus|claims\n\
-80 action.enter|asks claim.your-own|claims\n\
76 action.enter|asks credential.balance|asks\n\
-114 action.enter|asks credential.bank-details|asks\n\
-46 action.enter|asks credential.bank-details|claims\n\
129 action.enter|asks credential.card|advises\n\
120 action.enter|asks credential.card|asks\n\
47 action.enter|asks credential.card|claims\n\
-55 action.enter|asks credential.code|asks\n\
-71 action.enter|asks credential.code|claims\n\
97 action.enter|asks credential.code|denies\n\
77 action.enter|asks credential.code|reports\n\
87 action.enter|asks credential.cpr|asks\n\
-35 action.enter|asks credential.cpr|reports\n\
79 action.enter|asks credential.id-document|advises\n\
83 action.enter|asks credential.id-document|asks\n\
50 action.enter|asks credential.mitid|asks\n\
-138 action.enter|asks credential.mitid|claims\n\
106 action.enter|asks credential.mitid|reports\n\
-78 action.enter|asks credential.one-time-code|asks\n\
-78 action.enter|asks credential.one-time-code|claims\n\
123 action.enter|asks credential.password|asks\n\
-138 action.enter|asks credential.password|claims\n\
78 action.enter|asks credential.password|reports\n\
145 action.enter|asks credential.personal-information|asks\n\
-336 action.enter|asks credential.pin|claims\n\
45 action.enter|asks firm.bank|claims\n\
56 action.enter|asks firm.courier|claims\n\
93 action.enter|asks firm.payment|claims\n\
91 action.enter|asks firm.shop|claims\n\
124 action.enter|asks firm.telecom|claims\n\
67 action.enter|asks firm.toll|claims\n\
121 action.enter|asks money.amount|claims\n\
93 action.enter|asks money.unusual-means|claims\n\
225 action.enter|asks money.valuables|claims\n\
99 action.enter|asks person.buyer|claims\n\
38 action.enter|asks person.family|claims\n\
-32 action.enter|asks person.recruiter|claims\n\
-38 action.enter|asks threat.block|reports\n\
52 action.enter|asks threat.court|threatens\n\
54 action.enter|asks threat.deadline|threatens\n\
580 action.enter|asks threat.return|threatens\n\
63 action.enter|claims action.give|asks\n\
102 action.enter|claims action.install|claims\n\
-80 action.enter|claims action.login|asks\n\
89 action.enter|claims action.move-chat|claims\n\
-33 action.enter|claims action.pay|asks\n\
-78 action.enter|claims action.pay|reports\n\
100 action.enter|claims action.press-key|asks\n\
37 action.enter|claims action.reply|asks\n\
59 action.enter|claims action.transfer|asks\n\
-72 action.enter|claims action.transfer|claims\n\
-81 action.enter|claims action.transfer|reports\n\
169 action.enter|claims action.update|asks\n\
-53 action.enter|claims action.update|claims\n\
-68 action.enter|claims authority.court|claims\n\
-49 action.enter|claims authority.digital-post|claims\n\
-94 action.enter|claims authority.police|claims\n\
-136 action.enter|claims authority.tax|claims\n\
-49 action.enter|claims claim.abroad|claims\n\
-55 action.enter|claims claim.all-money|claims\n\
-49 action.enter|claims claim.already-paid|claims\n\
40 action.enter|claims claim.cannot-meet|claims\n\
88 action.enter|claims claim.deposit|claims\n\
61 action.enter|claims claim.emergency|claims\n\
-137 action.enter|claims claim.fee|claims\n\
-102 action.enter|claims claim.fine|claims\n\
-66 action.enter|claims claim.hacked|claims\n\
70 action.enter|claims claim.investment|claims\n\
-59 action.enter|claims claim.link|claims\n\
-46 action.enter|claims claim.misused-name|claims\n\
31 action.enter|claims claim.no-checking|claims\n\
-51 action.enter|claims claim.other-account|claims\n\
-43 action.enter|claims claim.parcel|claims\n\
100 action.enter|claims claim.prize|claims\n\
-104 action.enter|claims claim.prompt|claims\n\
105 action.enter|claims claim.purchase|claims\n\
84 action.enter|claims claim.reassurance|claims\n\
73 action.enter|claims claim.renewal|claims\n\
-35 action.enter|claims claim.residence|claims\n\
-81 action.enter|claims claim.unpaid|claims\n\
-31 action.enter|claims claim.unusual-activity|reports\n\
62 action.enter|claims claim.virus|claims\n\
41 action.enter|claims claim.your-own|claims\n\
-72 action.enter|claims credential.bank-details|asks\n\
59 action.enter|claims credential.card|asks\n\
163 action.enter|claims credential.card|claims\n\
-47 action.enter|claims credential.code|asks\n\
-171 action.enter|claims credential.id-document|asks\n\
-70 action.enter|claims credential.id-document|claims\n\
104 action.enter|claims credential.mitid|asks\n\
44 action.enter|claims credential.one-time-code|asks\n\
94 action.enter|claims credential.one-time-code|claims\n\
129 action.enter|claims credential.password|asks\n\
-38 action.enter|claims credential.password|reports\n\
-99 action.enter|claims credential.personal-information|claims\n\
41 action.enter|claims credential.pin|claims\n\
-42 action.enter|claims firm.bank|reports\n\
65 action.enter|claims firm.payment|claims\n\
67 action.enter|claims firm.support|claims\n\
67 action.enter|claims person.agent|claims\n\
30 action.enter|claims person.buyer|claims\n\
157 action.enter|claims person.family|claims\n\
-141 action.enter|claims threat.court|threatens\n\
76 action.enter|claims threat.deadline|threatens\n\
51 action.enter|claims threat.exposure|threatens\n\
-73 action.enter|denies action.give|asks\n\
64 action.enter|denies firm.bank|claims\n\
50 action.enter|denies threat.deadline|threatens\n\
-62 action.enter|live\n\
48 action.enter|reader\n\
-124 action.enter|reports\n\
-35 action.enter|reports action.give|reports\n\
-37 action.enter|reports authority.police|claims\n\
40 action.enter|reports claim.reassurance|claims\n\
-30 action.enter|reports credential.one-time-code|reports\n\
-55 action.enter|reports credential.personal-information|claims\n\
30 action.enter|reports credential.personal-information|reports\n\
52 action.enter|reports money.amount|claims\n\
-81 action.enter|reports threat.block|threatens\n\
31 action.enter|reports threat.deadline|threatens\n\
-136 action.gift-card|advises\n\
-102 action.gift-card|advises money.unusual-means|claims\n\
71 action.gift-card|asks\n\
39 action.gift-card|asks action.gift-card|claims\n\
218 action.gift-card|asks action.give|asks\n\
99 action.gift-card|asks action.give|claims\n\
56 action.gift-card|asks action.pay|asks\n\
86 action.gift-card|asks action.transfer|asks\n\
100 action.gift-card|asks authority.police|claims\n\
34 action.gift-card|asks claim.cannot-meet|claims\n\
34 action.gift-card|asks claim.crime|claims\n\
51 action.gift-card|asks claim.deposit|claims\n\
52 action.gift-card|asks claim.emergency|claims\n\
35 action.gift-card|asks claim.fee|claims\n\
32 action.gift-card|asks claim.paid-back|claims\n\
67 action.gift-card|asks claim.purchase|claims\n\
34 action.gift-card|asks claim.refund|claims\n\
35 action.gift-card|asks claim.unpaid|claims\n\
171 action.gift-card|asks credential.code|asks\n\
72 action.gift-card|asks credential.code|claims\n\
77 action.gift-card|asks firm.bank|claims\n\
41 action.gift-card|asks firm.payment|claims\n\
146 action.gift-card|asks money.amount|claims\n\
53 action.gift-card|asks money.unusual-means|claims\n\
59 action.gift-card|asks person.family|claims\n\
48 action.gift-card|asks person.landlord|claims\n\
41 action.gift-card|asks threat.arrest|threatens\n\
54 action.gift-card|asks threat.block|threatens\n\
90 action.gift-card|asks threat.deadline|threatens\n\
184 action.gift-card|claims action.give|asks\n\
-80 action.gift-card|claims action.give|claims\n\
44 action.gift-card|claims action.keep-secret|asks\n\
168 action.gift-card|claims action.pay|asks\n\
-137 action.gift-card|claims action.pay|claims\n\
35 action.gift-card|claims action.reply|asks\n\
133 action.gift-card|claims authority.immigration|claims\n\
96 action.gift-card|claims authority.police|claims\n\
151 action.gift-card|claims claim.all-money|claims\n\
-63 action.gift-card|claims claim.already-paid|claims\n\
36 action.gift-card|claims claim.cannot-meet|claims\n\
46 action.gift-card|claims claim.case|claims\n\
53 action.gift-card|claims claim.deposit|claims\n\
121 action.gift-card|claims claim.paid-back|claims\n\
58 action.gift-card|claims claim.pick-up|claims\n\
-51 action.gift-card|claims claim.purchase|claims\n\
78 action.gift-card|claims claim.refund|claims\n\
-42 action.gift-card|claims credential.card|claims\n\
130 action.gift-card|claims credential.code|asks\n\
176 action.gift-card|claims credential.code|claims\n\
-75 action.gift-card|claims credential.personal-information|claims\n\
97 action.gift-card|claims firm.shop|claims\n\
-45 action.gift-card|claims money.unusual-means|claims\n\
32 action.gift-card|claims money.valuables|claims\n\
114 action.gift-card|claims person.family|claims\n\
-97 action.gift-card|claims threat.block|threatens\n\
-33 action.gift-card|claims threat.deadline|threatens\n\
113 action.gift-card|claims threat.deportation|threatens\n\
-41 action.gift-card|reader\n\
76 action.gift-card|reports\n\
30 action.gift-card|reports claim.paid-back|claims\n\
111 action.gift-card|reports money.amount|claims\n\
-34 action.gift-card|reports money.unusual-means|reports\n\
31 action.gift-card|speaks\n\
-62 action.give|advises\n\
-65 action.give|advises action.give|asks\n\
-38 action.give|advises action.give|claims\n\
-82 action.give|advises action.give|reports\n\
43 action.give|advises action.install|asks\n\
-51 action.give|advises action.keep-secret|asks\n\
165 action.give|advises action.move-chat|asks\n\
-101 action.give|advises action.pay|advises\n\
-83 action.give|advises action.pay|claims\n\
-37 action.give|advises action.reply|advises\n\
-123 action.give|advises action.reply|asks\n\
-123 action.give|advises action.reply|claims\n\
-58 action.give|advises action.transfer|advises\n\
64 action.give|advises action.transfer|asks\n\
75 action.give|advises action.transfer|claims\n\
-37 action.give|advises action.transfer|reports\n\
51 action.give|advises action.update|asks\n\
-34 action.give|advises action.update|reports\n\
34 action.give|advises action.withdraw|claims\n\
-135 action.give|advises authority.benefits|claims\n\
-55 action.give|advises authority.court|claims\n\
116 action.give|advises authority.police|claims\n\
90 action.give|advises authority.police|reports\n\
-41 action.give|advises authority.tax|claims\n\
38 action.give|advises claim.all-money|claims\n\
-36 action.give|advises claim.broken-phone|claims\n\
105 action.give|advises claim.deposit|claims\n\
92 action.give|advises claim.easy-money|claims\n\
-163 action.give|advises claim.fee|claims\n\
34 action.give|advises claim.link|claims\n\
-44 action.give|advises claim.misused-name|claims\n\
-71 action.give|advises claim.mule|claims\n\
-65 action.give|advises claim.new-number|claims\n\
-43 action.give|advises claim.no-checking|claims\n\
127 action.give|advises claim.other-account|claims\n\
-99 action.give|advises claim.parcel|claims\n\
-56 action.give|advises claim.pick-up|denies\n\
317 action.give|advises claim.prompt|claims\n\
89 action.give|advises claim.purchase|claims\n\
135 action.give|advises claim.reassurance|claims\n\
-206 action.give|advises claim.refund|claims\n\
54 action.give|advises claim.renewal|claims\n\
-85 action.give|advises claim.sent-by-mistake|claims\n\
-72 action.give|advises claim.unusual-activity|claims\n\
-44 action.give|advises credential.bank-details|advises\n\
-150 action.give|advises credential.bank-details|asks\n\
-61 action.give|advises credential.bank-details|claims\n\
-82 action.give|advises credential.card|advises\n\
-42 action.give|advises credential.card|asks\n\
32 action.give|advises credential.card|claims\n\
-62 action.give|advises credential.card|reports\n\
218 action.give|advises credential.code|advises\n\
147 action.give|advises credential.code|asks\n\
-79 action.give|advises credential.code|claims\n\
-63 action.give|advises credential.code|denies\n\
-122 action.give|advises credential.cpr|advises\n\
-61 action.give|advises credential.cpr|asks\n\
-86 action.give|advises credential.id-document|advises\n\
-45 action.give|advises credential.id-document|asks\n\
46 action.give|advises credential.mitid|advises\n\
136 action.give|advises credential.mitid|asks\n\
-45 action.give|advises credential.mitid|claims\n\
116 action.give|advises credential.one-time-code|asks\n\
71 action.give|advises credential.password|asks\n\
-34 action.give|advises credential.password|reports\n\
77 action.give|advises credential.personal-information|asks\n\
66 action.give|advises firm.bank|claims\n\
76 action.give|advises firm.courier|claims\n\
193 action.give|advises firm.payment|claims\n\
-33 action.give|advises money.amount|claims\n\
-57 action.give|advises money.unusual-means|claims\n\
68 action.give|advises person.agent|claims\n\
-105 action.give|advises person.family|claims\n\
58 action.give|advises person.recruiter|claims\n\
153 action.give|advises threat.block|denies\n\
126 action.give|advises threat.block|threatens\n\
-88 action.give|advises threat.court|threatens\n\
-58 action.give|advises threat.deadline|reports\n\
103 action.give|advises threat.deadline|threatens\n\
-210 action.give|asks action.give|denies\n\
-48 action.give|asks action.give|reports\n\
-34 action.give|asks action.hand-over|advises\n\
-70 action.give|asks action.hand-over|claims\n\
43 action.give|asks action.hand-over|reports\n\
83 action.give|asks action.install|asks\n\
145 action.give|asks action.install|claims\n\
164 action.give|asks action.keep-secret|asks\n\
53 action.give|asks action.keep-secret|claims\n\
-90 action.give|asks action.keep-secret|reports\n\
-124 action.give|asks action.login|asks\n\
120 action.give|asks action.login|claims\n\
106 action.give|asks action.move-chat|asks\n\
112 action.give|asks action.move-chat|claims\n\
115 action.give|asks action.pay|advises\n\
-68 action.give|asks action.pay|asks\n\
-51 action.give|asks action.pay|denies\n\
81 action.give|asks action.pay|reports\n\
210 action.give|asks action.press-key|asks\n\
-132 action.give|asks action.reply|advises\n\
171 action.give|asks action.reply|claims\n\
112 action.give|asks action.stay-on-line|asks\n\
61 action.give|asks action.stay-on-line|claims\n\
65 action.give|asks action.stay-on-line|reports\n\
229 action.give|asks action.transfer|advises\n\
78 action.give|asks action.transfer|asks\n\
-180 action.give|asks action.update|advises\n\
-39 action.give|asks action.update|asks\n\
30 action.give|asks action.update|claims\n\
-59 action.give|asks action.withdraw|advises\n\
144 action.give|asks action.withdraw|asks\n\
-74 action.give|asks action.withdraw|claims\n\
120 action.give|asks authority.court|claims\n\
-71 action.give|asks authority.customs|claims\n\
171 action.give|asks authority.digital-post|claims\n\
31 action.give|asks authority.embassy|claims\n\
131 action.give|asks authority.europol|claims\n\
-52 action.give|asks authority.health|claims\n\
38 action.give|asks authority.ministry|claims\n\
-39 action.give|asks authority.police|reports\n\
46 action.give|asks authority.state|claims\n\
62 action.give|asks authority.tax|claims\n\
94 action.give|asks claim.abroad|claims\n\
38 action.give|asks claim.all-money|claims\n\
56 action.give|asks claim.all-money|reports\n\
-68 action.give|asks claim.broken-phone|claims\n\
79 action.give|asks claim.cannot-meet|claims\n\
73 action.give|asks claim.case|claims\n\
35 action.give|asks claim.deposit|denies\n\
124 action.give|asks claim.easy-money|claims\n\
112 action.give|asks claim.emergency|claims\n\
-95 action.give|asks claim.fee|claims\n\
74 action.give|asks claim.fee|reports\n\
-50 action.give|asks claim.fine|claims\n\
62 action.give|asks claim.hacked|claims\n\
-46 action.give|asks claim.hacked|reports\n\
180 action.give|asks claim.isolation|claims\n\
51 action.give|asks claim.job|claims\n\
78 action.give|asks claim.link|claims\n\
-33 action.give|asks claim.link|denies\n\
-66 action.give|asks claim.menu|claims\n\
59 action.give|asks claim.misused-name|claims\n\
218 action.give|asks claim.mule|claims\n\
56 action.give|asks claim.new-number|claims\n\
130 action.give|asks claim.no-checking|claims\n\
-80 action.give|asks claim.no-checking|reports\n\
-107 action.give|asks claim.not-you|claims\n\
161 action.give|asks claim.other-account|claims\n\
-90 action.give|asks claim.parcel|claims\n\
79 action.give|asks claim.pick-up|claims\n\
71 action.give|asks claim.pick-up|reports\n\
165 action.give|asks claim.prize|claims\n\
-120 action.give|asks claim.prompt|claims\n\
-66 action.give|asks claim.prompt|reports\n\
162 action.give|asks claim.reassurance|claims\n\
63 action.give|asks claim.reassurance|reports\n\
253 action.give|asks claim.recovery|claims\n\
79 action.give|asks claim.renewal|claims\n\
60 action.give|asks claim.residence|claims\n\
59 action.give|asks claim.safe-account|claims\n\
85 action.give|asks claim.sent-by-mistake|claims\n\
-134 action.give|asks claim.unpaid|claims\n\
115 action.give|asks claim.unusual-activity|claims\n\
-43 action.give|asks claim.watched|claims\n\
-204 action.give|asks claim.your-own|claims\n\
-152 action.give|asks credential.balance|claims\n\
53 action.give|asks credential.balance|reports\n\
126 action.give|asks credential.bank-details|claims\n\
-42 action.give|asks credential.bank-details|reports\n\
202 action.give|asks credential.card|asks\n\
30 action.give|asks credential.card|claims\n\
54 action.give|asks credential.card|denies\n\
188 action.give|asks credential.code|asks\n\
-85 action.give|asks credential.code|denies\n\
109 action.give|asks credential.cpr|advises\n\
35 action.give|asks credential.cpr|asks\n\
-38 action.give|asks credential.cpr|claims\n\
43 action.give|asks credential.cpr|reports\n\
102 action.give|asks credential.id-document|asks\n\
67 action.give|asks credential.id-document|claims\n\
111 action.give|asks credential.mitid|asks\n\
97 action.give|asks credential.mitid|claims\n\
55 action.give|asks credential.mitid|reports\n\
126 action.give|asks credential.nemid|asks\n\
195 action.give|asks credential.nemid|claims\n\
280 action.give|asks credential.one-time-code|asks\n\
99 action.give|asks credential.one-time-code|claims\n\
114 action.give|asks credential.password|asks\n\
-225 action.give|asks credential.password|claims\n\
-99 action.give|asks credential.personal-information|advises\n\
163 action.give|asks credential.personal-information|claims\n\
-65 action.give|asks credential.personal-information|reports\n\
-194 action.give|asks credential.pin|advises\n\
155 action.give|asks credential.pin|asks\n\
-184 action.give|asks credential.pin|claims\n\
62 action.give|asks firm.bank|claims\n\
-77 action.give|asks firm.bank|denies\n\
-56 action.give|asks firm.bank|reports\n\
39 action.give|asks firm.courier|reports\n\
71 action.give|asks firm.payment|claims\n\
-32 action.give|asks firm.payment|reports\n\
99 action.give|asks firm.shop|claims\n\
70 action.give|asks firm.streaming|claims\n\
140 action.give|asks firm.telecom|claims\n\
-46 action.give|asks firm.utility|claims\n\
139 action.give|asks money.unusual-means|claims\n\
-68 action.give|asks money.valuables|denies\n\
-82 action.give|asks money.valuables|reports\n\
96 action.give|asks person.adviser|claims\n\
52 action.give|asks person.agent|claims\n\
165 action.give|asks person.buyer|claims\n\
64 action.give|asks person.buyer|reports\n\
119 action.give|asks person.family|claims\n\
-36 action.give|asks person.family|reports\n\
-152 action.give|asks person.recruiter|claims\n\
-110 action.give|asks threat.arrest|reports\n\
-34 action.give|asks threat.arrest|threatens\n\
-53 action.give|asks threat.block|reports\n\
152 action.give|asks threat.block|threatens\n\
-75 action.give|asks threat.court|reports\n\
42 action.give|asks threat.cutoff|threatens\n\
-148 action.give|asks threat.deadline|reports\n\
51 action.give|asks threat.deadline|threatens\n\
113 action.give|asks threat.debt|threatens\n\
65 action.give|asks threat.deportation|threatens\n\
161 action.give|asks threat.return|threatens\n\
-78 action.give|claims action.give|denies\n\
122 action.give|claims action.give|reports\n\
-78 action.give|claims action.hand-over|claims\n\
49 action.give|claims action.hand-over|reports\n\
133 action.give|claims action.install|asks\n\
51 action.give|claims action.install|claims\n\
73 action.give|claims action.install|reports\n\
86 action.give|claims action.keep-secret|asks\n\
97 action.give|claims action.keep-secret|claims\n\
130 action.give|claims action.login|advises\n\
39 action.give|claims action.login|asks\n\
-66 action.give|claims action.login|claims\n\
173 action.give|claims action.move-chat|claims\n\
-103 action.give|claims action.pay|advises\n\
163 action.give|claims action.pay|claims\n\
-92 action.give|claims action.pay|denies\n\
37 action.give|claims action.pay|reports\n\
147 action.give|claims action.press-key|asks\n\
98 action.give|claims action.reply|advises\n\
-62 action.give|claims action.reply|claims\n\
67 action.give|claims action.stay-on-line|asks\n\
159 action.give|claims action.stay-on-line|claims\n\
-120 action.give|claims action.stay-on-line|reports\n\
85 action.give|claims action.transfer|asks\n\
-38 action.give|claims action.transfer|claims\n\
36 action.give|claims action.transfer|reports\n\
92 action.give|claims action.update|advises\n\
-41 action.give|claims action.update|asks\n\
-70 action.give|claims action.update|reports\n\
-63 action.give|claims action.withdraw|claims\n\
79 action.give|claims authority.benefits|claims\n\
-158 action.give|claims authority.court|claims\n\
-100 action.give|claims authority.customs|claims\n\
-175 action.give|claims authority.digital-post|claims\n\
91 action.give|claims authority.embassy|claims\n\
61 action.give|claims authority.europol|claims\n\
113 action.give|claims authority.health|claims\n\
-73 action.give|claims authority.immigration|claims\n\
62 action.give|claims authority.ministry|claims\n\
-73 action.give|claims authority.municipality|claims\n\
88 action.give|claims authority.police|reports\n\
61 action.give|claims authority.prosecution|claims\n\
-35 action.give|claims authority.state|claims\n\
170 action.give|claims claim.abroad|claims\n\
81 action.give|claims claim.all-money|claims\n\
-30 action.give|claims claim.all-money|reports\n\
62 action.give|claims claim.already-paid|claims\n\
173 action.give|claims claim.broken-phone|claims\n\
107 action.give|claims claim.cannot-meet|claims\n\
-38 action.give|claims claim.case|claims\n\
34 action.give|claims claim.crime|claims\n\
49 action.give|claims claim.deposit|claims\n\
101 action.give|claims claim.easy-money|claims\n\
54 action.give|claims claim.emergency|claims\n\
-92 action.give|claims claim.fee|claims\n\
216 action.give|claims claim.fine|claims\n\
145 action.give|claims claim.investment|claims\n\
148 action.give|claims claim.isolation|claims\n\
-108 action.give|claims claim.loan|claims\n\
39 action.give|claims claim.mule|claims\n\
-45 action.give|claims claim.no-checking|claims\n\
31 action.give|claims claim.not-you|claims\n\
113 action.give|claims claim.other-account|claims\n\
101 action.give|claims claim.paid-back|claims\n\
35 action.give|claims claim.paid-back|reports\n\
-59 action.give|claims claim.parcel|claims\n\
-43 action.give|claims claim.pick-up|reports\n\
41 action.give|claims claim.prize|claims\n\
79 action.give|claims claim.prompt|claims\n\
135 action.give|claims claim.reassurance|claims\n\
45 action.give|claims claim.reassurance|reports\n\
30 action.give|claims claim.recovery|claims\n\
293 action.give|claims claim.refund|claims\n\
144 action.give|claims claim.safe-account|claims\n\
115 action.give|claims claim.sent-by-mistake|claims\n\
-45 action.give|claims claim.virus|claims\n\
92 action.give|claims claim.watched|claims\n\
-82 action.give|claims claim.your-own|claims\n\
102 action.give|claims credential.balance|asks\n\
87 action.give|claims credential.balance|claims\n\
129 action.give|claims credential.bank-details|claims\n\
125 action.give|claims credential.card|asks\n\
176 action.give|claims credential.card|claims\n\
46 action.give|claims credential.card|denies\n\
41 action.give|claims credential.card|reports\n\
-77 action.give|claims credential.code|advises\n\
86 action.give|claims credential.code|asks\n\
68 action.give|claims credential.code|claims\n\
131 action.give|claims credential.cpr|advises\n\
110 action.give|claims credential.cpr|asks\n\
42 action.give|claims credential.cpr|reports\n\
50 action.give|claims credential.id-document|advises\n\
-53 action.give|claims credential.id-document|asks\n\
166 action.give|claims credential.id-document|claims\n\
112 action.give|claims credential.mitid|asks\n\
134 action.give|claims credential.mitid|claims\n\
73 action.give|claims credential.mitid|denies\n\
-88 action.give|claims credential.mitid|reports\n\
-34 action.give|claims credential.nemid|claims\n\
406 action.give|claims credential.one-time-code|asks\n\
358 action.give|claims credential.one-time-code|claims\n\
179 action.give|claims credential.one-time-code|reports\n\
123 action.give|claims credential.password|asks\n\
-88 action.give|claims credential.personal-information|advises\n\
-76 action.give|claims credential.personal-information|asks\n\
-99 action.give|claims credential.personal-information|claims\n\
-90 action.give|claims credential.personal-information|reports\n\
105 action.give|claims credential.pin|asks\n\
93 action.give|claims firm.bank|claims\n\
136 action.give|claims firm.bank|reports\n\
-31 action.give|claims firm.courier|claims\n\
100 action.give|claims firm.payment|claims\n\
-31 action.give|claims firm.payment|reports\n\
-41 action.give|claims firm.streaming|claims\n\
41 action.give|claims firm.support|claims\n\
88 action.give|claims firm.toll|claims\n\
66 action.give|claims firm.utility|claims\n\
67 action.give|claims money.amount|claims\n\
128 action.give|claims money.amount|reports\n\
89 action.give|claims money.unusual-means|claims\n\
-35 action.give|claims money.valuables|reports\n\
-32 action.give|claims person.agent|claims\n\
174 action.give|claims person.buyer|claims\n\
68 action.give|claims person.family|claims\n\
-60 action.give|claims person.family|reports\n\
-52 action.give|claims person.recruiter|claims\n\
41 action.give|claims threat.arrest|reports\n\
105 action.give|claims threat.arrest|threatens\n\
-198 action.give|claims threat.block|denies\n\
44 action.give|claims threat.block|threatens\n\
112 action.give|claims threat.court|threatens\n\
-43 action.give|claims threat.cutoff|threatens\n\
78 action.give|claims threat.deadline|threatens\n\
117 action.give|claims threat.debt|threatens\n\
-56 action.give|claims threat.deportation|threatens\n\
67 action.give|claims threat.exposure|threatens\n\
-147 action.give|denies action.login|asks\n\
-202 action.give|denies action.pay|asks\n\
-104 action.give|denies action.pay|claims\n\
-32 action.give|denies action.pay|denies\n\
154 action.give|denies action.update|asks\n\
-104 action.give|denies action.update|claims\n\
-31 action.give|denies authority.benefits|claims\n\
-56 action.give|denies authority.customs|claims\n\
-43 action.give|denies authority.digital-post|claims\n\
-36 action.give|denies authority.immigration|claims\n\
166 action.give|denies authority.police|claims\n\
-47 action.give|denies claim.case|claims\n\
100 action.give|denies claim.emergency|claims\n\
-87 action.give|denies claim.fee|claims\n\
104 action.give|denies claim.no-checking|claims\n\
-112 action.give|denies claim.parcel|claims\n\
-64 action.give|denies claim.pick-up|claims\n\
40 action.give|denies claim.renewal|claims\n\
-58 action.give|denies claim.residence|claims\n\
-33 action.give|denies claim.sent-by-mistake|claims\n\
33 action.give|denies claim.unpaid|claims\n\
-47 action.give|denies claim.unusual-activity|claims\n\
233 action.give|denies credential.card|asks\n\
-99 action.give|denies credential.card|denies\n\
-39 action.give|denies credential.code|claims\n\
-109 action.give|denies credential.code|denies\n\
-76 action.give|denies credential.mitid|claims\n\
-31 action.give|denies credential.mitid|denies\n\
-124 action.give|denies firm.courier|claims\n\
-101 action.give|denies firm.payment|claims\n\
186 action.give|denies money.amount|claims\n\
48 action.give|denies money.valuables|claims\n\
83 action.give|denies person.agent|claims\n\
32 action.give|denies person.family|claims\n\
196 action.give|denies threat.arrest|threatens\n\
254 action.give|denies threat.court|reports\n\
-43 action.give|reports\n\
73 action.give|reports action.hand-over|asks\n\
-45 action.give|reports action.hand-over|claims\n\
-57 action.give|reports action.hand-over|reports\n\
91 action.give|reports action.install|asks\n\
-63 action.give|reports action.keep-secret|claims\n\
56 action.give|reports action.login|asks\n\
124 action.give|reports action.login|reports\n\
-96 action.give|reports action.pay|reports\n\
69 action.give|reports action.press-key|reports\n\
-42 action.give|reports action.stay-on-line|asks\n\
226 action.give|reports action.stay-on-line|reports\n\
49 action.give|reports action.transfer|asks\n\
-64 action.give|reports action.transfer|claims\n\
-78 action.give|reports action.transfer|reports\n\
-40 action.give|reports action.update|advises\n\
-68 action.give|reports action.update|claims\n\
69 action.give|reports action.update|reports\n\
134 action.give|reports authority.benefits|claims\n\
-45 action.give|reports authority.benefits|reports\n\
-70 action.give|reports authority.digital-post|claims\n\
151 action.give|reports authority.embassy|claims\n\
-33 action.give|reports authority.embassy|reports\n\
-61 action.give|reports authority.police|reports\n\
-107 action.give|reports authority.tax|reports\n\
-97 action.give|reports claim.all-money|claims\n\
-31 action.give|reports claim.all-money|reports\n\
41 action.give|reports claim.cannot-meet|claims\n\
-53 action.give|reports claim.case|reports\n\
-31 action.give|reports claim.crime|claims\n\
-74 action.give|reports claim.crime|reports\n\
-144 action.give|reports claim.deposit|claims\n\
-89 action.give|reports claim.emergency|claims\n\
-78 action.give|reports claim.fee|claims\n\
-36 action.give|reports claim.fee|reports\n\
44 action.give|reports claim.isolation|reports\n\
-113 action.give|reports claim.job|claims\n\
31 action.give|reports claim.job|reports\n\
-39 action.give|reports claim.link|claims\n\
-62 action.give|reports claim.loan|reports\n\
50 action.give|reports claim.misused-name|claims\n\
47 action.give|reports claim.misused-name|reports\n\
32 action.give|reports claim.new-number|reports\n\
-130 action.give|reports claim.no-checking|claims\n\
-39 action.give|reports claim.other-account|claims\n\
88 action.give|reports claim.paid-back|claims\n\
-140 action.give|reports claim.parcel|claims\n\
-44 action.give|reports claim.parcel|reports\n\
-70 action.give|reports claim.pick-up|claims\n\
103 action.give|reports claim.pick-up|reports\n\
-134 action.give|reports claim.prize|claims\n\
90 action.give|reports claim.prompt|claims\n\
-45 action.give|reports claim.prompt|reports\n\
-31 action.give|reports claim.purchase|reports\n\
201 action.give|reports claim.reassurance|reports\n\
-57 action.give|reports claim.refund|reports\n\
64 action.give|reports claim.residence|claims\n\
-62 action.give|reports claim.residence|reports\n\
-53 action.give|reports claim.safe-account|claims\n\
125 action.give|reports claim.sent-by-mistake|claims\n\
114 action.give|reports claim.unusual-activity|claims\n\
64 action.give|reports claim.your-own|claims\n\
92 action.give|reports credential.balance|claims\n\
101 action.give|reports credential.balance|reports\n\
-41 action.give|reports credential.bank-details|asks\n\
43 action.give|reports credential.bank-details|reports\n\
45 action.give|reports credential.card|advises\n\
86 action.give|reports credential.card|asks\n\
-197 action.give|reports credential.card|claims\n\
176 action.give|reports credential.card|reports\n\
113 action.give|reports credential.code|claims\n\
35 action.give|reports credential.code|reports\n\
46 action.give|reports credential.cpr|reports\n\
-30 action.give|reports credential.id-document|claims\n\
104 action.give|reports credential.id-document|reports\n\
56 action.give|reports credential.mitid|advises\n\
77 action.give|reports credential.mitid|asks\n\
-40 action.give|reports credential.mitid|claims\n\
142 action.give|reports credential.mitid|reports\n\
-62 action.give|reports credential.one-time-code|claims\n\
121 action.give|reports credential.one-time-code|reports\n\
66 action.give|reports credential.password|asks\n\
-119 action.give|reports credential.password|claims\n\
61 action.give|reports credential.password|reports\n\
-39 action.give|reports credential.personal-information|advises\n\
139 action.give|reports credential.personal-information|claims\n\
-39 action.give|reports credential.personal-information|reports\n\
84 action.give|reports credential.pin|advises\n\
30 action.give|reports credential.pin|claims\n\
-52 action.give|reports credential.pin|reports\n\
-128 action.give|reports firm.bank|claims\n\
124 action.give|reports firm.courier|claims\n\
30 action.give|reports firm.payment|claims\n\
351 action.give|reports firm.payment|reports\n\
-158 action.give|reports money.valuables|claims\n\
-75 action.give|reports money.valuables|denies\n\
-83 action.give|reports person.agent|claims\n\
-44 action.give|reports person.agent|reports\n\
91 action.give|reports person.buyer|reports\n\
-89 action.give|reports person.family|claims\n\
-33 action.give|reports person.landlord|claims\n\
-44 action.give|reports threat.arrest|reports\n\
-48 action.give|reports threat.arrest|threatens\n\
-65 action.give|reports threat.block|reports\n\
122 action.give|reports threat.deadline|denies\n\
-37 action.give|reports threat.deadline|reports\n\
-55 action.hand-over|advises\n\
-34 action.hand-over|advises authority.police|claims\n\
58 action.hand-over|advises claim.parcel|claims\n\
102 action.hand-over|advises credential.one-time-code|asks\n\
-42 action.hand-over|advises firm.bank|claims\n\
33 action.hand-over|advises threat.deadline|threatens\n\
112 action.hand-over|asks action.hand-over|claims\n\
60 action.hand-over|asks action.install|asks\n\
42 action.hand-over|asks action.install|claims\n\
68 action.hand-over|asks action.keep-secret|claims\n\
-116 action.hand-over|asks action.pay|asks\n\
-60 action.hand-over|asks action.pay|claims\n\
-63 action.hand-over|asks action.reply|asks\n\
39 action.hand-over|asks action.stay-on-line|asks\n\
-99 action.hand-over|asks action.transfer|asks\n\
246 action.hand-over|asks action.transfer|claims\n\
-134 action.hand-over|asks action.update|asks\n\
52 action.hand-over|asks action.update|claims\n\
-32 action.hand-over|asks action.update|reports\n\
84 action.hand-over|asks action.withdraw|asks\n\
-32 action.hand-over|asks authority.benefits|claims\n\
232 action.hand-over|asks authority.police|claims\n\
76 action.hand-over|asks authority.police|reports\n\
-130 action.hand-over|asks authority.tax|claims\n\
60 action.hand-over|asks claim.all-money|claims\n\
94 action.hand-over|asks claim.cannot-meet|claims\n\
149 action.hand-over|asks claim.crime|claims\n\
48 action.hand-over|asks claim.easy-money|claims\n\
-172 action.hand-over|asks claim.fee|claims\n\
121 action.hand-over|asks claim.hacked|claims\n\
-91 action.hand-over|asks claim.job|claims\n\
33 action.hand-over|asks claim.mule|claims\n\
51 action.hand-over|asks claim.new-number|claims\n\
60 action.hand-over|asks claim.no-checking|claims\n\
73 action.hand-over|asks claim.other-account|claims\n\
-79 action.hand-over|asks claim.paid-back|claims\n\
-117 action.hand-over|asks claim.parcel|claims\n\
215 action.hand-over|asks claim.pick-up|claims\n\
-81 action.hand-over|asks claim.prompt|claims\n\
-121 action.hand-over|asks claim.safe-account|claims\n\
-79 action.hand-over|asks claim.unusual-activity|claims\n\
-52 action.hand-over|asks claim.your-own|claims\n\
-92 action.hand-over|asks credential.bank-details|asks\n\
94 action.hand-over|asks credential.card|asks\n\
32 action.hand-over|asks credential.card|claims\n\
75 action.hand-over|asks credential.code|asks\n\
-191 action.hand-over|asks credential.cpr|asks\n\
68 action.hand-over|asks credential.mitid|asks\n\
77 action.hand-over|asks credential.mitid|reports\n\
67 action.hand-over|asks credential.password|claims\n\
80 action.hand-over|asks credential.personal-information|asks\n\
73 action.hand-over|asks credential.pin|asks\n\
152 action.hand-over|asks credential.pin|claims\n\
32 action.hand-over|asks firm.bank|claims\n\
-76 action.hand-over|asks firm.bank|reports\n\
65 action.hand-over|asks firm.courier|claims\n\
66 action.hand-over|asks firm.payment|claims\n\
-79 action.hand-over|asks money.amount|claims\n\
-60 action.hand-over|asks money.unusual-means|claims\n\
160 action.hand-over|asks money.valuables|claims\n\
170 action.hand-over|asks person.agent|claims\n\
-56 action.hand-over|asks person.family|claims\n\
53 action.hand-over|asks person.landlord|claims\n\
59 action.hand-over|asks threat.arrest|reports\n\
32 action.hand-over|asks threat.arrest|threatens\n\
47 action.hand-over|asks threat.block|threatens\n\
-55 action.hand-over|asks threat.court|threatens\n\
-108 action.hand-over|claims\n\
-79 action.hand-over|claims action.keep-secret|claims\n\
30 action.hand-over|claims action.pay|asks\n\
137 action.hand-over|claims action.pay|claims\n\
-33 action.hand-over|claims action.transfer|advises\n\
-143 action.hand-over|claims action.transfer|asks\n\
-52 action.hand-over|claims action.update|claims\n\
-49 action.hand-over|claims action.update|reports\n\
-112 action.hand-over|claims authority.police|claims\n\
-76 action.hand-over|claims claim.case|claims\n\
-56 action.hand-over|claims claim.crime|claims\n\
-30 action.hand-over|claims claim.deposit|claims\n\
56 action.hand-over|claims claim.easy-money|claims\n\
-112 action.hand-over|claims claim.emergency|claims\n\
69 action.hand-over|claims claim.investment|claims\n\
35 action.hand-over|claims claim.job|claims\n\
56 action.hand-over|claims claim.mule|claims\n\
45 action.hand-over|claims claim.no-checking|claims\n\
-68 action.hand-over|claims claim.other-account|claims\n\
-74 action.hand-over|claims claim.parcel|claims\n\
86 action.hand-over|claims claim.pick-up|claims\n\
130 action.hand-over|claims claim.prompt|claims\n\
-44 action.hand-over|claims claim.reassurance|claims\n\
35 action.hand-over|claims claim.residence|claims\n\
-101 action.hand-over|claims claim.your-own|claims\n\
-51 action.hand-over|claims credential.bank-details|claims\n\
76 action.hand-over|claims credential.card|asks\n\
120 action.hand-over|claims credential.card|claims\n\
-118 action.hand-over|claims credential.code|asks\n\
39 action.hand-over|claims credential.code|reports\n\
47 action.hand-over|claims credential.cpr|claims\n\
-56 action.hand-over|claims credential.id-document|claims\n\
76 action.hand-over|claims credential.mitid|asks\n\
-119 action.hand-over|claims credential.mitid|claims\n\
-36 action.hand-over|claims credential.password|claims\n\
66 action.hand-over|claims credential.personal-information|claims\n\
68 action.hand-over|claims credential.pin|asks\n\
95 action.hand-over|claims credential.pin|claims\n\
33 action.hand-over|claims firm.courier|claims\n\
-88 action.hand-over|claims firm.payment|claims\n\
-71 action.hand-over|claims firm.shop|claims\n\
-44 action.hand-over|claims money.amount|claims\n\
43 action.hand-over|claims money.amount|reports\n\
-88 action.hand-over|claims money.unusual-means|claims\n\
73 action.hand-over|claims money.valuables|claims\n\
49 action.hand-over|claims person.agent|claims\n\
33 action.hand-over|claims person.buyer|claims\n\
49 action.hand-over|claims person.family|claims\n\
83 action.hand-over|claims threat.arrest|threatens\n\
-37 action.hand-over|claims threat.deadline|reports\n\
72 action.hand-over|claims threat.deadline|threatens\n\
32 action.hand-over|denies\n\
-64 action.hand-over|live\n\
164 action.hand-over|reports\n\
100 action.hand-over|reports authority.police|claims\n\
41 action.hand-over|reports claim.pick-up|claims\n\
-95 action.hand-over|reports claim.pick-up|reports\n\
98 action.hand-over|reports credential.card|reports\n\
36 action.hand-over|reports credential.code|claims\n\
103 action.hand-over|reports credential.code|reports\n\
69 action.hand-over|reports credential.pin|reports\n\
97 action.hand-over|reports firm.bank|claims\n\
-39 action.hand-over|reports firm.bank|reports\n\
-33 action.hand-over|reports firm.courier|claims\n\
574 action.hand-over|reports firm.payment|claims\n\
-43 action.hand-over|reports money.amount|reports\n\
-61 action.hand-over|reports money.valuables|reports\n\
-67 action.hand-over|reports threat.deadline|threatens\n\
81 action.hand-over|speaks\n\
-30 action.install|advises\n\
-75 action.install|advises firm.support|claims\n\
110 action.install|advises threat.block|threatens\n\
147 action.install|asks\n\
-146 action.install|asks action.install|claims\n\
-91 action.install|asks action.install|reports\n\
40 action.install|asks action.login|asks\n\
-152 action.install|asks action.pay|asks\n\
-153 action.install|asks action.press-key|asks\n\
53 action.install|asks action.transfer|asks\n\
84 action.install|asks action.transfer|claims\n\
39 action.install|asks authority.digital-post|claims\n\
117 action.install|asks authority.police|claims\n\
36 action.install|asks claim.all-money|claims\n\
40 action.install|asks claim.case|claims\n\
-223 action.install|asks claim.crime|claims\n\
69 action.install|asks claim.easy-money|claims\n\
-95 action.install|asks claim.emergency|claims\n\
31 action.install|asks claim.fee|claims\n\
264 action.install|asks claim.hacked|claims\n\
84 action.install|asks claim.investment|claims\n\
71 action.install|asks claim.link|claims\n\
-48 action.install|asks claim.new-number|claims\n\
58 action.install|asks claim.paid-back|claims\n\
49 action.install|asks claim.parcel|claims\n\
42 action.install|asks claim.reassurance|claims\n\
169 action.install|asks claim.refund|claims\n\
44 action.install|asks claim.renewal|claims\n\
43 action.install|asks claim.residence|claims\n\
104 action.install|asks claim.unusual-activity|claims\n\
256 action.install|asks claim.virus|claims\n\
-31 action.install|asks claim.your-own|claims\n\
-140 action.install|asks credential.bank-details|asks\n\
-38 action.install|asks credential.card|claims\n\
134 action.install|asks credential.code|asks\n\
-33 action.install|asks credential.code|claims\n\
-81 action.install|asks credential.mitid|asks\n\
41 action.install|asks credential.one-time-code|asks\n\
-123 action.install|asks credential.password|asks\n\
89 action.install|asks credential.personal-information|asks\n\
-37 action.install|asks credential.pin|asks\n\
244 action.install|asks firm.bank|claims\n\
35 action.install|asks firm.shop|claims\n\
242 action.install|asks firm.support|claims\n\
107 action.install|asks firm.telecom|claims\n\
110 action.install|asks money.amount|claims\n\
58 action.install|asks money.unusual-means|claims\n\
68 action.install|asks person.agent|claims\n\
61 action.install|asks threat.block|threatens\n\
33 action.install|asks threat.deadline|threatens\n\
-82 action.install|claims\n\
120 action.install|claims action.login|asks\n\
141 action.install|claims action.pay|asks\n\
92 action.install|claims action.pay|claims\n\
-61 action.install|claims action.transfer|asks\n\
107 action.install|claims action.transfer|claims\n\
-73 action.install|claims action.update|asks\n\
-49 action.install|claims claim.deposit|claims\n\
33 action.install|claims claim.easy-money|claims\n\
-37 action.install|claims claim.fee|claims\n\
202 action.install|claims claim.hacked|claims\n\
100 action.install|claims claim.investment|claims\n\
51 action.install|claims claim.isolation|claims\n\
56 action.install|claims claim.link|claims\n\
-122 action.install|claims claim.new-number|claims\n\
40 action.install|claims claim.not-you|claims\n\
59 action.install|claims claim.paid-back|claims\n\
110 action.install|claims claim.parcel|claims\n\
50 action.install|claims claim.prompt|claims\n\
152 action.install|claims claim.purchase|claims\n\
-204 action.install|claims claim.reassurance|claims\n\
135 action.install|claims claim.refund|claims\n\
153 action.install|claims claim.virus|claims\n\
90 action.install|claims claim.your-own|claims\n\
-106 action.install|claims credential.code|claims\n\
68 action.install|claims credential.mitid|asks\n\
37 action.install|claims credential.mitid|claims\n\
126 action.install|claims credential.one-time-code|asks\n\
38 action.install|claims credential.one-time-code|claims\n\
-48 action.install|claims credential.password|asks\n\
150 action.install|claims firm.bank|claims\n\
149 action.install|claims firm.support|claims\n\
115 action.install|claims money.amount|claims\n\
30 action.install|claims money.unusual-means|claims\n\
121 action.install|claims person.agent|claims\n\
111 action.install|claims person.family|claims\n\
-39 action.install|claims threat.arrest|threatens\n\
54 action.install|claims threat.block|threatens\n\
130 action.install|claims threat.deadline|threatens\n\
37 action.install|claims threat.exposure|threatens\n\
107 action.install|live\n\
-177 action.install|reports\n\
-54 action.install|reports authority.police|claims\n\
-55 action.install|reports claim.crime|claims\n\
109 action.install|reports credential.mitid|reports\n\
-49 action.install|reports firm.bank|claims\n\
-137 action.install|reports firm.support|claims\n\
-32 action.install|reports money.amount|claims\n\
-84 action.install|reports threat.block|threatens\n\
79 action.install|reports threat.deadline|threatens\n\
101 action.keep-secret|asks\n\
78 action.keep-secret|asks action.keep-secret|claims\n\
34 action.keep-secret|asks action.login|asks\n\
81 action.keep-secret|asks action.pay|asks\n\
47 action.keep-secret|asks action.reply|asks\n\
-52 action.keep-secret|asks action.reply|claims\n\
60 action.keep-secret|asks action.stay-on-line|asks\n\
35 action.keep-secret|asks action.transfer|asks\n\
71 action.keep-secret|asks action.transfer|claims\n\
-55 action.keep-secret|asks action.update|asks\n\
-88 action.keep-secret|asks action.update|claims\n\
122 action.keep-secret|asks action.withdraw|asks\n\
63 action.keep-secret|asks authority.embassy|claims\n\
83 action.keep-secret|asks authority.europol|claims\n\
-45 action.keep-secret|asks authority.nsk|claims\n\
225 action.keep-secret|asks authority.police|claims\n\
94 action.keep-secret|asks authority.police|reports\n\
-49 action.keep-secret|asks authority.prosecution|claims\n\
-50 action.keep-secret|asks authority.tax|claims\n\
32 action.keep-secret|asks claim.all-money|claims\n\
31 action.keep-secret|asks claim.already-paid|claims\n\
52 action.keep-secret|asks claim.broken-phone|claims\n\
143 action.keep-secret|asks claim.cannot-meet|claims\n\
249 action.keep-secret|asks claim.crime|claims\n\
106 action.keep-secret|asks claim.deposit|claims\n\
95 action.keep-secret|asks claim.easy-money|claims\n\
44 action.keep-secret|asks claim.emergency|claims\n\
33 action.keep-secret|asks claim.fee|claims\n\
61 action.keep-secret|asks claim.hacked|claims\n\
51 action.keep-secret|asks claim.investment|claims\n\
73 action.keep-secret|asks claim.isolation|claims\n\
100 action.keep-secret|asks claim.link|claims\n\
32 action.keep-secret|asks claim.misused-name|claims\n\
65 action.keep-secret|asks claim.new-number|claims\n\
141 action.keep-secret|asks claim.no-checking|claims\n\
96 action.keep-secret|asks claim.other-account|claims\n\
72 action.keep-secret|asks claim.paid-back|claims\n\
-61 action.keep-secret|asks claim.parcel|claims\n\
50 action.keep-secret|asks claim.pick-up|claims\n\
102 action.keep-secret|asks claim.prize|claims\n\
-33 action.keep-secret|asks claim.purchase|claims\n\
70 action.keep-secret|asks claim.reassurance|claims\n\
-84 action.keep-secret|asks claim.renewal|claims\n\
53 action.keep-secret|asks claim.safe-account|claims\n\
41 action.keep-secret|asks claim.unpaid|claims\n\
-85 action.keep-secret|asks claim.your-own|claims\n\
78 action.keep-secret|asks credential.balance|asks\n\
73 action.keep-secret|asks credential.bank-details|asks\n\
-83 action.keep-secret|asks credential.card|asks\n\
101 action.keep-secret|asks credential.card|reports\n\
-67 action.keep-secret|asks credential.code|asks\n\
-266 action.keep-secret|asks credential.code|claims\n\
31 action.keep-secret|asks credential.cpr|claims\n\
109 action.keep-secret|asks credential.id-document|claims\n\
-80 action.keep-secret|asks credential.mitid|asks\n\
69 action.keep-secret|asks credential.mitid|claims\n\
66 action.keep-secret|asks credential.password|asks\n\
31 action.keep-secret|asks credential.personal-information|claims\n\
151 action.keep-secret|asks firm.bank|claims\n\
-73 action.keep-secret|asks firm.bank|reports\n\
-36 action.keep-secret|asks firm.shop|claims\n\
85 action.keep-secret|asks money.amount|claims\n\
-32 action.keep-secret|asks money.unusual-means|claims\n\
123 action.keep-secret|asks money.unusual-means|reports\n\
80 action.keep-secret|asks money.valuables|claims\n\
106 action.keep-secret|asks person.agent|claims\n\
-37 action.keep-secret|asks person.landlord|claims\n\
75 action.keep-secret|asks threat.arrest|threatens\n\
-72 action.keep-secret|asks threat.block|threatens\n\
67 action.keep-secret|asks threat.deadline|threatens\n\
54 action.keep-secret|claims action.pay|asks\n\
-73 action.keep-secret|claims action.press-key|asks\n\
46 action.keep-secret|claims action.reply|asks\n\
91 action.keep-secret|claims action.transfer|asks\n\
-283 action.keep-secret|claims action.transfer|claims\n\
43 action.keep-secret|claims action.withdraw|asks\n\
49 action.keep-secret|claims authority.court|claims\n\
82 action.keep-secret|claims authority.embassy|claims\n\
45 action.keep-secret|claims authority.prosecution|claims\n\
-37 action.keep-secret|claims claim.abroad|claims\n\
75 action.keep-secret|claims claim.broken-phone|claims\n\
119 action.keep-secret|claims claim.cannot-meet|claims\n\
39 action.keep-secret|claims claim.case|claims\n\
93 action.keep-secret|claims claim.crime|claims\n\
67 action.keep-secret|claims claim.crime|reports\n\
-50 action.keep-secret|claims claim.deposit|claims\n\
133 action.keep-secret|claims claim.emergency|claims\n\
65 action.keep-secret|claims claim.fee|claims\n\
35 action.keep-secret|claims claim.fine|claims\n\
65 action.keep-secret|claims claim.isolation|claims\n\
-100 action.keep-secret|claims claim.not-you|claims\n\
-36 action.keep-secret|claims claim.other-account|claims\n\
-40 action.keep-secret|claims claim.parcel|claims\n\
81 action.keep-secret|claims claim.pick-up|claims\n\
-89 action.keep-secret|claims claim.purchase|claims\n\
58 action.keep-secret|claims claim.safe-account|claims\n\
-108 action.keep-secret|claims credential.balance|asks\n\
-67 action.keep-secret|claims credential.bank-details|asks\n\
-114 action.keep-secret|claims credential.cpr|claims\n\
120 action.keep-secret|claims credential.id-document|asks\n\
-118 action.keep-secret|claims credential.password|claims\n\
42 action.keep-secret|claims credential.personal-information|claims\n\
598 action.keep-secret|claims firm.bank|claims\n\
133 action.keep-secret|claims money.valuables|claims\n\
40 action.keep-secret|claims person.agent|claims\n\
101 action.keep-secret|claims person.family|claims\n\
-86 action.keep-secret|claims person.landlord|claims\n\
72 action.keep-secret|claims threat.block|threatens\n\
124 action.keep-secret|claims threat.court|threatens\n\
-48 action.keep-secret|claims threat.deadline|threatens\n\
76 action.keep-secret|live\n\
167 action.keep-secret|reader\n\
-72 action.keep-secret|reports\n\
-111 action.keep-secret|reports action.transfer|asks\n\
-39 action.keep-secret|reports action.transfer|reports\n\
-91 action.keep-secret|reports authority.police|claims\n\
-36 action.keep-secret|reports claim.case|reports\n\
-68 action.keep-secret|reports claim.crime|reports\n\
-72 action.keep-secret|reports claim.fee|claims\n\
-135 action.keep-secret|reports claim.no-checking|reports\n\
-76 action.keep-secret|reports claim.unusual-activity|claims\n\
35 action.keep-secret|reports credential.bank-details|claims\n\
-44 action.keep-secret|reports credential.cpr|reports\n\
-51 action.keep-secret|reports firm.bank|claims\n\
-71 action.keep-secret|reports firm.bank|reports\n\
40 action.keep-secret|reports money.amount|claims\n\
-52 action.keep-secret|reports money.amount|reports\n\
-75 action.keep-secret|reports money.unusual-means|claims\n\
-37 action.keep-secret|reports money.valuables|reports\n\
-39 action.keep-secret|reports threat.block|threatens\n\
34 action.keep-secret|reports threat.deadline|threatens\n\
-54 action.keep-secret|speaks\n\
113 action.login|advises claim.link|claims\n\
112 action.login|advises credential.mitid|advises\n\
-59 action.login|advises firm.bank|claims\n\
-139 action.login|asks action.login|claims\n\
-216 action.login|asks action.pay|advises\n\
-128 action.login|asks action.pay|asks\n\
157 action.login|asks action.pay|claims\n\
-232 action.login|asks action.reply|asks\n\
-90 action.login|asks action.reply|claims\n\
40 action.login|asks action.transfer|asks\n\
-53 action.login|asks action.transfer|claims\n\
86 action.login|asks action.update|asks\n\
186 action.login|asks action.update|claims\n\
107 action.login|asks authority.benefits|claims\n\
75 action.login|asks authority.court|claims\n\
126 action.login|asks authority.digital-post|claims\n\
-146 action.login|asks authority.immigration|claims\n\
-38 action.login|asks authority.municipality|claims\n\
416 action.login|asks authority.police|claims\n\
-301 action.login|asks authority.tax|claims\n\
-78 action.login|asks claim.abroad|claims\n\
364 action.login|asks claim.already-paid|claims\n\
104 action.login|asks claim.case|claims\n\
-45 action.login|asks claim.deposit|claims\n\
48 action.login|asks claim.easy-money|claims\n\
-59 action.login|asks claim.emergency|claims\n\
-284 action.login|asks claim.fee|claims\n\
76 action.login|asks claim.hacked|claims\n\
-85 action.login|asks claim.investment|claims\n\
64 action.login|asks claim.isolation|claims\n\
458 action.login|asks claim.job|claims\n\
178 action.login|asks claim.menu|claims\n\
222 action.login|asks claim.new-number|claims\n\
79 action.login|asks claim.other-account|claims\n\
-88 action.login|asks claim.paid-back|claims\n\
-219 action.login|asks claim.parcel|claims\n\
-108 action.login|asks claim.pick-up|claims\n\
-115 action.login|asks claim.prize|claims\n\
-61 action.login|asks claim.prompt|claims\n\
288 action.login|asks claim.purchase|claims\n\
63 action.login|asks claim.reassurance|claims\n\
-51 action.login|asks claim.recovery|claims\n\
-192 action.login|asks claim.renewal|claims\n\
68 action.login|asks claim.residence|claims\n\
-72 action.login|asks claim.unpaid|claims\n\
38 action.login|asks claim.unusual-activity|claims\n\
223 action.login|asks claim.your-own|claims\n\
-79 action.login|asks credential.balance|claims\n\
43 action.login|asks credential.bank-details|claims\n\
-62 action.login|asks credential.card|advises\n\
-276 action.login|asks credential.card|claims\n\
52 action.login|asks credential.code|asks\n\
-39 action.login|asks credential.code|claims\n\
-102 action.login|asks credential.cpr|asks\n\
55 action.login|asks credential.id-document|claims\n\
42 action.login|asks credential.mitid|claims\n\
-59 action.login|asks credential.mitid|reports\n\
260 action.login|asks credential.nemid|asks\n\
47 action.login|asks credential.nemid|claims\n\
-291 action.login|asks credential.one-time-code|asks\n\
-79 action.login|asks credential.one-time-code|claims\n\
-211 action.login|asks credential.password|asks\n\
-176 action.login|asks credential.password|claims\n\
-108 action.login|asks credential.personal-information|asks\n\
-183 action.login|asks credential.personal-information|claims\n\
-39 action.login|asks credential.pin|asks\n\
105 action.login|asks firm.bank|claims\n\
-48 action.login|asks firm.payment|claims\n\
108 action.login|asks firm.streaming|claims\n\
52 action.login|asks firm.support|claims\n\
142 action.login|asks money.amount|claims\n\
125 action.login|asks money.unusual-means|claims\n\
173 action.login|asks person.family|claims\n\
53 action.login|asks person.landlord|claims\n\
-61 action.login|asks threat.arrest|threatens\n\
108 action.login|asks threat.block|threatens\n\
-43 action.login|asks threat.court|threatens\n\
92 action.login|asks threat.deadline|threatens\n\
-69 action.login|asks threat.debt|threatens\n\
-103 action.login|asks threat.return|threatens\n\
-56 action.login|claims\n\
-35 action.login|claims action.pay|claims\n\
81 action.login|claims action.transfer|claims\n\
-67 action.login|claims action.update|claims\n\
30 action.login|claims authority.benefits|claims\n\
190 action.login|claims authority.digital-post|claims\n\
230 action.login|claims authority.police|claims\n\
-36 action.login|claims claim.abroad|claims\n\
31 action.login|claims claim.already-paid|claims\n\
-44 action.login|claims claim.fee|claims\n\
-65 action.login|claims claim.investment|claims\n\
-76 action.login|claims claim.job|claims\n\
-56 action.login|claims claim.link|claims\n\
-42 action.login|claims claim.mule|claims\n\
300 action.login|claims claim.not-you|claims\n\
-50 action.login|claims claim.paid-back|claims\n\
-46 action.login|claims claim.parcel|claims\n\
74 action.login|claims claim.pick-up|claims\n\
-64 action.login|claims claim.prize|claims\n\
305 action.login|claims claim.prompt|claims\n\
213 action.login|claims claim.purchase|claims\n\
72 action.login|claims claim.reassurance|claims\n\
-168 action.login|claims claim.renewal|claims\n\
178 action.login|claims claim.unusual-activity|claims\n\
54 action.login|claims claim.virus|claims\n\
-73 action.login|claims credential.bank-details|asks\n\
-35 action.login|claims credential.bank-details|claims\n\
138 action.login|claims credential.card|claims\n\
-53 action.login|claims credential.code|asks\n\
-32 action.login|claims credential.id-document|claims\n\
58 action.login|claims credential.mitid|asks\n\
101 action.login|claims credential.mitid|claims\n\
-101 action.login|claims credential.one-time-code|claims\n\
-180 action.login|claims credential.password|asks\n\
65 action.login|claims credential.personal-information|claims\n\
90 action.login|claims firm.bank|claims\n\
-41 action.login|claims firm.courier|claims\n\
65 action.login|claims firm.payment|claims\n\
70 action.login|claims money.amount|claims\n\
49 action.login|claims money.unusual-means|claims\n\
33 action.login|claims money.valuables|claims\n\
-41 action.login|claims person.family|claims\n\
-35 action.login|claims threat.block|threatens\n\
-92 action.login|claims threat.deadline|threatens\n\
-60 action.login|denies\n\
-69 action.login|reader\n\
-139 action.login|reports claim.fee|claims\n\
85 action.login|reports firm.bank|claims\n\
-139 action.login|reports money.amount|claims\n\
51 action.login|speaks\n\
-89 action.move-chat|advises\n\
243 action.move-chat|asks\n\
85 action.move-chat|asks action.move-chat|claims\n\
60 action.move-chat|asks action.pay|asks\n\
99 action.move-chat|asks action.reply|asks\n\
67 action.move-chat|asks action.transfer|asks\n\
90 action.move-chat|asks action.transfer|reports\n\
-83 action.move-chat|asks authority.police|claims\n\
151 action.move-chat|asks claim.broken-phone|claims\n\
-64 action.move-chat|asks claim.crime|claims\n\
143 action.move-chat|asks claim.easy-money|claims\n\
60 action.move-chat|asks claim.emergency|claims\n\
257 action.move-chat|asks claim.job|claims\n\
173 action.move-chat|asks claim.new-number|claims\n\
47 action.move-chat|asks claim.paid-back|claims\n\
46 action.move-chat|asks claim.parcel|claims\n\
-32 action.move-chat|asks claim.pick-up|claims\n\
178 action.move-chat|asks claim.prompt|claims\n\
65 action.move-chat|asks claim.recovery|claims\n\
44 action.move-chat|asks claim.unusual-activity|claims\n\
45 action.move-chat|asks credential.mitid|asks\n\
210 action.move-chat|asks money.amount|claims\n\
56 action.move-chat|asks money.unusual-means|claims\n\
156 action.move-chat|asks person.family|claims\n\
75 action.move-chat|asks person.recruiter|claims\n\
57 action.move-chat|asks threat.block|threatens\n\
97 action.move-chat|asks threat.deadline|threatens\n\
120 action.move-chat|claims\n\
-83 action.move-chat|claims action.pay|asks\n\
30 action.move-chat|claims action.pay|claims\n\
180 action.move-chat|claims action.reply|asks\n\
30 action.move-chat|claims action.reply|claims\n\
34 action.move-chat|claims action.scan|claims\n\
47 action.move-chat|claims action.transfer|asks\n\
32 action.move-chat|claims action.update|claims\n\
48 action.move-chat|claims authority.police|claims\n\
94 action.move-chat|claims claim.broken-phone|claims\n\
53 action.move-chat|claims claim.cannot-meet|claims\n\
41 action.move-chat|claims claim.deposit|claims\n\
160 action.move-chat|claims claim.easy-money|claims\n\
44 action.move-chat|claims claim.emergency|claims\n\
-30 action.move-chat|claims claim.fee|claims\n\
203 action.move-chat|claims claim.investment|claims\n\
219 action.move-chat|claims claim.job|claims\n\
98 action.move-chat|claims claim.new-number|claims\n\
52 action.move-chat|claims claim.no-checking|claims\n\
30 action.move-chat|claims claim.paid-back|claims\n\
-152 action.move-chat|claims claim.prompt|claims\n\
66 action.move-chat|claims claim.safe-account|claims\n\
37 action.move-chat|claims claim.sent-by-mistake|claims\n\
72 action.move-chat|claims credential.card|claims\n\
-142 action.move-chat|claims credential.code|claims\n\
-161 action.move-chat|claims credential.mitid|claims\n\
43 action.move-chat|claims credential.one-time-code|asks\n\
-97 action.move-chat|claims credential.one-time-code|claims\n\
-197 action.move-chat|claims credential.password|asks\n\
66 action.move-chat|claims firm.bank|claims\n\
209 action.move-chat|claims money.amount|claims\n\
41 action.move-chat|claims money.unusual-means|claims\n\
109 action.move-chat|claims money.valuables|claims\n\
68 action.move-chat|claims person.adviser|claims\n\
35 action.move-chat|claims person.agent|claims\n\
154 action.move-chat|claims person.family|claims\n\
-51 action.move-chat|claims person.recruiter|claims\n\
53 action.move-chat|claims threat.block|threatens\n\
107 action.move-chat|claims threat.deadline|threatens\n\
-36 action.move-chat|denies\n\
190 action.move-chat|live\n\
66 action.move-chat|reader\n\
201 action.move-chat|reports\n\
-40 action.move-chat|reports money.amount|claims\n\
163 action.move-chat|reports person.family|claims\n\
162 action.move-chat|speaks\n\
-131 action.pay|advises\n\
59 action.pay|advises action.pay|asks\n\
-51 action.pay|advises action.pay|claims\n\
37 action.pay|advises action.reply|asks\n\
52 action.pay|advises action.transfer|claims\n\
-39 action.pay|advises action.update|asks\n\
62 action.pay|advises authority.benefits|claims\n\
-37 action.pay|advises authority.digital-post|claims\n\
93 action.pay|advises authority.tax|claims\n\
-74 action.pay|advises claim.abroad|claims\n\
38 action.pay|advises claim.all-money|claims\n\
-30 action.pay|advises claim.already-paid|claims\n\
-72 action.pay|advises claim.cannot-meet|claims\n\
53 action.pay|advises claim.case|claims\n\
-42 action.pay|advises claim.crime|claims\n\
-45 action.pay|advises claim.deposit|claims\n\
-33 action.pay|advises claim.easy-money|claims\n\
-68 action.pay|advises claim.emergency|claims\n\
116 action.pay|advises claim.fee|claims\n\
-41 action.pay|advises claim.fee|denies\n\
92 action.pay|advises claim.fine|claims\n\
-31 action.pay|advises claim.job|claims\n\
128 action.pay|advises claim.link|claims\n\
-147 action.pay|advises claim.parcel|claims\n\
-59 action.pay|advises claim.purchase|claims\n\
-53 action.pay|advises claim.residence|claims\n\
-43 action.pay|advises claim.unpaid|claims\n\
-71 action.pay|advises credential.card|advises\n\
75 action.pay|advises credential.card|asks\n\
39 action.pay|advises credential.card|claims\n\
58 action.pay|advises credential.cpr|asks\n\
46 action.pay|advises credential.id-document|advises\n\
208 action.pay|advises firm.bank|claims\n\
-78 action.pay|advises firm.courier|claims\n\
58 action.pay|advises firm.toll|claims\n\
-63 action.pay|advises firm.utility|claims\n\
88 action.pay|advises money.amount|claims\n\
-43 action.pay|advises person.agent|claims\n\
-103 action.pay|advises person.landlord|claims\n\
-123 action.pay|advises threat.block|threatens\n\
-189 action.pay|advises threat.deadline|threatens\n\
61 action.pay|advises threat.debt|threatens\n\
130 action.pay|asks action.pay|claims\n\
-124 action.pay|asks action.pay|denies\n\
-145 action.pay|asks action.pay|reports\n\
128 action.pay|asks action.press-key|asks\n\
-57 action.pay|asks action.reply|advises\n\
82 action.pay|asks action.scan|asks\n\
78 action.pay|asks action.stay-on-line|asks\n\
-53 action.pay|asks action.transfer|advises\n\
-82 action.pay|asks action.transfer|asks\n\
89 action.pay|asks action.transfer|claims\n\
79 action.pay|asks action.update|asks\n\
51 action.pay|asks action.update|reports\n\
46 action.pay|asks action.withdraw|asks\n\
71 action.pay|asks action.withdraw|claims\n\
108 action.pay|asks authority.benefits|claims\n\
-328 action.pay|asks authority.digital-post|claims\n\
117 action.pay|asks authority.embassy|claims\n\
30 action.pay|asks authority.health|claims\n\
157 action.pay|asks authority.immigration|claims\n\
101 action.pay|asks authority.municipality|claims\n\
188 action.pay|asks authority.police|claims\n\
48 action.pay|asks authority.prosecution|claims\n\
-46 action.pay|asks authority.state|claims\n\
148 action.pay|asks authority.tax|claims\n\
175 action.pay|asks claim.abroad|claims\n\
75 action.pay|asks claim.all-money|claims\n\
63 action.pay|asks claim.already-paid|claims\n\
224 action.pay|asks claim.cannot-meet|claims\n\
-66 action.pay|asks claim.case|claims\n\
103 action.pay|asks claim.crime|claims\n\
175 action.pay|asks claim.easy-money|claims\n\
-33 action.pay|asks claim.emergency|claims\n\
67 action.pay|asks claim.fee|claims\n\
102 action.pay|asks claim.fine|claims\n\
163 action.pay|asks claim.investment|claims\n\
36 action.pay|asks claim.isolation|claims\n\
105 action.pay|asks claim.link|claims\n\
39 action.pay|asks claim.loan|claims\n\
62 action.pay|asks claim.misused-name|claims\n\
-92 action.pay|asks claim.mule|claims\n\
185 action.pay|asks claim.new-number|claims\n\
84 action.pay|asks claim.no-checking|claims\n\
41 action.pay|asks claim.other-account|claims\n\
102 action.pay|asks claim.paid-back|claims\n\
205 action.pay|asks claim.parcel|claims\n\
288 action.pay|asks claim.prize|claims\n\
-48 action.pay|asks claim.prompt|claims\n\
-38 action.pay|asks claim.purchase|claims\n\
403 action.pay|asks claim.recovery|claims\n\
116 action.pay|asks claim.refund|claims\n\
69 action.pay|asks claim.renewal|claims\n\
70 action.pay|asks claim.residence|claims\n\
102 action.pay|asks claim.robot|claims\n\
70 action.pay|asks claim.unpaid|claims\n\
111 action.pay|asks claim.unusual-activity|claims\n\
91 action.pay|asks claim.virus|claims\n\
-121 action.pay|asks claim.your-own|claims\n\
-103 action.pay|asks credential.balance|asks\n\
30 action.pay|asks credential.balance|claims\n\
-232 action.pay|asks credential.bank-details|asks\n\
32 action.pay|asks credential.bank-details|reports\n\
-48 action.pay|asks credential.card|asks\n\
-117 action.pay|asks credential.code|asks\n\
76 action.pay|asks credential.code|claims\n\
-33 action.pay|asks credential.cpr|asks\n\
-100 action.pay|asks credential.cpr|claims\n\
190 action.pay|asks credential.id-document|asks\n\
112 action.pay|asks credential.id-document|claims\n\
150 action.pay|asks credential.mitid|claims\n\
98 action.pay|asks credential.mitid|reports\n\
90 action.pay|asks credential.one-time-code|asks\n\
-40 action.pay|asks credential.password|asks\n\
80 action.pay|asks credential.personal-information|asks\n\
137 action.pay|asks credential.personal-information|claims\n\
-157 action.pay|asks firm.bank|claims\n\
117 action.pay|asks firm.courier|claims\n\
-139 action.pay|asks firm.payment|claims\n\
52 action.pay|asks firm.shop|claims\n\
134 action.pay|asks firm.streaming|claims\n\
296 action.pay|asks firm.toll|claims\n\
79 action.pay|asks firm.utility|claims\n\
62 action.pay|asks money.amount|claims\n\
101 action.pay|asks money.unusual-means|claims\n\
-173 action.pay|asks money.valuables|claims\n\
50 action.pay|asks person.agent|claims\n\
-58 action.pay|asks person.buyer|claims\n\
263 action.pay|asks person.family|claims\n\
51 action.pay|asks person.landlord|claims\n\
61 action.pay|asks person.recruiter|claims\n\
47 action.pay|asks threat.arrest|threatens\n\
126 action.pay|asks threat.block|threatens\n\
99 action.pay|asks threat.court|threatens\n\
137 action.pay|asks threat.cutoff|threatens\n\
-63 action.pay|asks threat.deadline|reports\n\
149 action.pay|asks threat.deadline|threatens\n\
112 action.pay|asks threat.debt|threatens\n\
184 action.pay|asks threat.deportation|threatens\n\
40 action.pay|asks threat.exposure|threatens\n\
193 action.pay|asks threat.return|threatens\n\
-103 action.pay|claims action.pay|denies\n\
101 action.pay|claims action.press-key|asks\n\
37 action.pay|claims action.reply|claims\n\
32 action.pay|claims action.transfer|advises\n\
199 action.pay|claims action.transfer|asks\n\
-85 action.pay|claims action.transfer|claims\n\
-42 action.pay|claims action.update|asks\n\
288 action.pay|claims action.update|claims\n\
40 action.pay|claims action.withdraw|asks\n\
-98 action.pay|claims action.withdraw|claims\n\
136 action.pay|claims authority.benefits|claims\n\
49 action.pay|claims authority.court|claims\n\
38 action.pay|claims authority.customs|claims\n\
-194 action.pay|claims authority.digital-post|claims\n\
-163 action.pay|claims authority.embassy|claims\n\
49 action.pay|claims authority.europol|claims\n\
-90 action.pay|claims authority.health|claims\n\
-87 action.pay|claims authority.immigration|claims\n\
-32 action.pay|claims authority.immigration|reports\n\
120 action.pay|claims authority.municipality|claims\n\
-64 action.pay|claims authority.police|claims\n\
-31 action.pay|claims claim.abroad|claims\n\
168 action.pay|claims claim.already-paid|claims\n\
110 action.pay|claims claim.cannot-meet|claims\n\
-93 action.pay|claims claim.crime|claims\n\
79 action.pay|claims claim.deposit|claims\n\
126 action.pay|claims claim.easy-money|claims\n\
134 action.pay|claims claim.emergency|claims\n\
36 action.pay|claims claim.hacked|claims\n\
173 action.pay|claims claim.isolation|claims\n\
192 action.pay|claims claim.job|claims\n\
-116 action.pay|claims claim.link|claims\n\
53 action.pay|claims claim.loan|claims\n\
51 action.pay|claims claim.misused-name|claims\n\
56 action.pay|claims claim.mule|claims\n\
226 action.pay|claims claim.new-number|claims\n\
-32 action.pay|claims claim.no-checking|claims\n\
194 action.pay|claims claim.not-you|claims\n\
-170 action.pay|claims claim.other-account|claims\n\
97 action.pay|claims claim.paid-back|claims\n\
68 action.pay|claims claim.parcel|claims\n\
-34 action.pay|claims claim.pick-up|claims\n\
47 action.pay|claims claim.prize|claims\n\
60 action.pay|claims claim.prompt|claims\n\
63 action.pay|claims claim.purchase|claims\n\
88 action.pay|claims claim.reassurance|claims\n\
76 action.pay|claims claim.recovery|claims\n\
-113 action.pay|claims claim.renewal|claims\n\
35 action.pay|claims claim.residence|claims\n\
-90 action.pay|claims claim.safe-account|claims\n\
-139 action.pay|claims claim.sent-by-mistake|claims\n\
52 action.pay|claims claim.unusual-activity|claims\n\
-39 action.pay|claims claim.virus|claims\n\
-138 action.pay|claims claim.your-own|claims\n\
34 action.pay|claims credential.balance|asks\n\
-91 action.pay|claims credential.bank-details|advises\n\
157 action.pay|claims credential.bank-details|asks\n\
-32 action.pay|claims credential.card|advises\n\
31 action.pay|claims credential.card|asks\n\
-50 action.pay|claims credential.card|claims\n\
-34 action.pay|claims credential.card|reports\n\
-96 action.pay|claims credential.code|advises\n\
-31 action.pay|claims credential.code|denies\n\
-77 action.pay|claims credential.id-document|claims\n\
42 action.pay|claims credential.id-document|reports\n\
93 action.pay|claims credential.mitid|asks\n\
38 action.pay|claims credential.mitid|claims\n\
167 action.pay|claims credential.mitid|reports\n\
91 action.pay|claims credential.one-time-code|asks\n\
44 action.pay|claims credential.one-time-code|reports\n\
-133 action.pay|claims credential.password|asks\n\
49 action.pay|claims credential.personal-information|asks\n\
64 action.pay|claims credential.personal-information|claims\n\
57 action.pay|claims credential.pin|asks\n\
-38 action.pay|claims firm.bank|claims\n\
92 action.pay|claims firm.courier|claims\n\
-43 action.pay|claims firm.payment|claims\n\
145 action.pay|claims firm.shop|claims\n\
-67 action.pay|claims firm.telecom|claims\n\
210 action.pay|claims firm.toll|claims\n\
252 action.pay|claims firm.utility|claims\n\
34 action.pay|claims money.amount|claims\n\
-96 action.pay|claims money.valuables|claims\n\
44 action.pay|claims person.adviser|claims\n\
-53 action.pay|claims person.agent|claims\n\
-55 action.pay|claims person.buyer|claims\n\
66 action.pay|claims person.landlord|claims\n\
-38 action.pay|claims person.recruiter|claims\n\
94 action.pay|claims threat.arrest|threatens\n\
195 action.pay|claims threat.cutoff|threatens\n\
-85 action.pay|claims threat.debt|threatens\n\
57 action.pay|claims threat.deportation|threatens\n\
-34 action.pay|claims threat.return|threatens\n\
-49 action.pay|denies\n\
-78 action.pay|denies claim.case|claims\n\
-167 action.pay|denies claim.fee|claims\n\
-62 action.pay|denies claim.parcel|claims\n\
-154 action.pay|denies claim.unpaid|claims\n\
-60 action.pay|denies firm.courier|claims\n\
-67 action.pay|denies money.amount|claims\n\
-116 action.pay|denies threat.block|threatens\n\
-76 action.pay|denies threat.court|threatens\n\
105 action.pay|denies threat.deadline|threatens\n\
45 action.pay|reports\n\
-39 action.pay|reports action.press-key|reports\n\
79 action.pay|reports action.update|asks\n\
-70 action.pay|reports action.update|reports\n\
-57 action.pay|reports authority.digital-post|claims\n\
64 action.pay|reports authority.police|claims\n\
88 action.pay|reports authority.police|reports\n\
-67 action.pay|reports claim.already-paid|claims\n\
-33 action.pay|reports claim.case|claims\n\
30 action.pay|reports claim.crime|claims\n\
149 action.pay|reports claim.deposit|claims\n\
-33 action.pay|reports claim.easy-money|reports\n\
-40 action.pay|reports claim.emergency|claims\n\
95 action.pay|reports claim.fee|claims\n\
-40 action.pay|reports claim.fee|reports\n\
122 action.pay|reports claim.fine|claims\n\
-33 action.pay|reports claim.job|claims\n\
-55 action.pay|reports claim.link|claims\n\
36 action.pay|reports claim.new-number|claims\n\
-101 action.pay|reports claim.no-checking|claims\n\
-37 action.pay|reports claim.paid-back|claims\n\
87 action.pay|reports claim.paid-back|reports\n\
85 action.pay|reports claim.parcel|claims\n\
-90 action.pay|reports claim.parcel|reports\n\
72 action.pay|reports claim.pick-up|claims\n\
-54 action.pay|reports claim.prize|claims\n\
-30 action.pay|reports claim.purchase|claims\n\
-81 action.pay|reports claim.reassurance|claims\n\
-36 action.pay|reports claim.refund|claims\n\
56 action.pay|reports claim.unpaid|claims\n\
80 action.pay|reports claim.unusual-activity|reports\n\
112 action.pay|reports claim.your-own|claims\n\
-44 action.pay|reports credential.bank-details|claims\n\
71 action.pay|reports credential.card|asks\n\
-95 action.pay|reports credential.card|claims\n\
-36 action.pay|reports credential.id-document|asks\n\
-43 action.pay|reports credential.mitid|reports\n\
108 action.pay|reports credential.personal-information|claims\n\
100 action.pay|reports credential.personal-information|reports\n\
208 action.pay|reports firm.bank|claims\n\
-54 action.pay|reports firm.courier|claims\n\
240 action.pay|reports money.amount|claims\n\
-70 action.pay|reports money.amount|reports\n\
50 action.pay|reports money.unusual-means|claims\n\
-87 action.pay|reports money.unusual-means|reports\n\
44 action.pay|reports person.agent|claims\n\
-46 action.pay|reports threat.arrest|reports\n\
-37 action.pay|reports threat.arrest|threatens\n\
107 action.pay|reports threat.block|reports\n\
130 action.pay|reports threat.court|threatens\n\
45 action.pay|reports threat.cutoff|threatens\n\
-33 action.pay|reports threat.deadline|reports\n\
142 action.pay|reports threat.deadline|threatens\n\
-32 action.pay|reports threat.debt|threatens\n\
-57 action.press-key|advises\n\
59 action.press-key|asks\n\
44 action.press-key|asks action.press-key|claims\n\
44 action.press-key|asks action.reply|claims\n\
-66 action.press-key|asks action.transfer|claims\n\
-116 action.press-key|asks action.update|asks\n\
148 action.press-key|asks action.update|claims\n\
206 action.press-key|asks authority.court|claims\n\
143 action.press-key|asks authority.customs|claims\n\
73 action.press-key|asks authority.europol|claims\n\
74 action.press-key|asks authority.immigration|claims\n\
159 action.press-key|asks authority.ministry|claims\n\
222 action.press-key|asks authority.police|claims\n\
83 action.press-key|asks authority.police|reports\n\
-79 action.press-key|asks claim.cannot-meet|claims\n\
153 action.press-key|asks claim.case|claims\n\
191 action.press-key|asks claim.crime|claims\n\
-45 action.press-key|asks claim.easy-money|claims\n\
-43 action.press-key|asks claim.emergency|claims\n\
75 action.press-key|asks claim.fee|claims\n\
-52 action.press-key|asks claim.hacked|claims\n\
-62 action.press-key|asks claim.link|claims\n\
-273 action.press-key|asks claim.menu|claims\n\
173 action.press-key|asks claim.misused-name|claims\n\
33 action.press-key|asks claim.not-you|claims\n\
34 action.press-key|asks claim.paid-back|claims\n\
78 action.press-key|asks claim.parcel|claims\n\
79 action.press-key|asks claim.pick-up|claims\n\
186 action.press-key|asks claim.purchase|claims\n\
50 action.press-key|asks claim.reassurance|claims\n\
50 action.press-key|asks claim.recovery|claims\n\
164 action.press-key|asks claim.refund|claims\n\
-65 action.press-key|asks claim.renewal|claims\n\
182 action.press-key|asks claim.residence|claims\n\
131 action.press-key|asks claim.unpaid|claims\n\
182 action.press-key|asks claim.unusual-activity|claims\n\
73 action.press-key|asks credential.bank-details|claims\n\
32 action.press-key|asks credential.card|asks\n\
140 action.press-key|asks credential.card|claims\n\
-59 action.press-key|asks credential.card|reports\n\
64 action.press-key|asks credential.code|asks\n\
58 action.press-key|asks credential.cpr|asks\n\
112 action.press-key|asks credential.cpr|claims\n\
146 action.press-key|asks credential.id-document|claims\n\
-65 action.press-key|asks credential.mitid|claims\n\
45 action.press-key|asks credential.personal-information|asks\n\
129 action.press-key|asks credential.personal-information|claims\n\
-41 action.press-key|asks firm.courier|claims\n\
67 action.press-key|asks firm.payment|claims\n\
133 action.press-key|asks firm.shop|claims\n\
73 action.press-key|asks firm.support|claims\n\
33 action.press-key|asks firm.telecom|claims\n\
209 action.press-key|asks money.amount|claims\n\
176 action.press-key|asks person.agent|claims\n\
-156 action.press-key|asks person.family|claims\n\
191 action.press-key|asks threat.arrest|threatens\n\
158 action.press-key|asks threat.block|threatens\n\
103 action.press-key|asks threat.court|threatens\n\
147 action.press-key|asks threat.cutoff|threatens\n\
150 action.press-key|asks threat.deadline|threatens\n\
77 action.press-key|asks threat.deportation|threatens\n\
85 action.press-key|asks threat.exposure|threatens\n\
-173 action.press-key|asks threat.return|threatens\n\
94 action.press-key|claims\n\
-46 action.press-key|claims authority.benefits|claims\n\
-61 action.press-key|claims authority.police|reports\n\
30 action.press-key|claims claim.case|claims\n\
198 action.press-key|claims claim.crime|claims\n\
105 action.press-key|claims claim.isolation|claims\n\
-95 action.press-key|claims claim.menu|claims\n\
88 action.press-key|claims claim.misused-name|claims\n\
88 action.press-key|claims claim.parcel|claims\n\
61 action.press-key|claims claim.purchase|claims\n\
120 action.press-key|claims claim.residence|claims\n\
-133 action.press-key|claims claim.robot|claims\n\
142 action.press-key|claims claim.unusual-activity|claims\n\
-49 action.press-key|claims credential.bank-details|claims\n\
86 action.press-key|claims credential.card|claims\n\
-231 action.press-key|claims credential.cpr|claims\n\
71 action.press-key|claims money.amount|claims\n\
39 action.press-key|claims person.agent|claims\n\
206 action.press-key|claims threat.arrest|threatens\n\
222 action.press-key|claims threat.deadline|threatens\n\
66 action.press-key|live\n\
-126 action.press-key|reports\n\
52 action.press-key|reports action.stay-on-line|reports\n\
-31 action.press-key|reports action.transfer|claims\n\
-75 action.press-key|reports authority.police|claims\n\
-32 action.press-key|reports claim.case|reports\n\
-66 action.press-key|reports claim.crime|reports\n\
-43 action.press-key|reports claim.robot|reports\n\
50 action.press-key|reports credential.bank-details|claims\n\
-43 action.press-key|reports credential.cpr|claims\n\
-49 action.press-key|reports credential.cpr|reports\n\
-44 action.press-key|reports money.amount|reports\n\
-96 action.press-key|reports person.agent|claims\n\
-83 action.press-key|reports threat.arrest|threatens\n\
81 action.press-key|reports threat.block|reports\n\
44 action.press-key|reports threat.deadline|reports\n\
37 action.press-key|speaks\n\
-102 action.reply|advises\n\
35 action.reply|advises action.transfer|claims\n\
-55 action.reply|advises authority.digital-post|claims\n\
-44 action.reply|advises authority.immigration|claims\n\
31 action.reply|advises authority.police|claims\n\
-31 action.reply|advises claim.residence|claims\n\
-71 action.reply|advises claim.unusual-activity|claims\n\
-35 action.reply|advises claim.your-own|claims\n\
-44 action.reply|advises credential.id-document|claims\n\
93 action.reply|advises credential.mitid|claims\n\
-45 action.reply|advises credential.password|claims\n\
-102 action.reply|advises firm.bank|claims\n\
74 action.reply|advises money.amount|claims\n\
34 action.reply|advises money.unusual-means|claims\n\
-109 action.reply|advises threat.block|threatens\n\
-127 action.reply|advises threat.deadline|threatens\n\
-69 action.reply|asks action.reply|claims\n\
128 action.reply|asks action.transfer|asks\n\
143 action.reply|asks action.update|asks\n\
-32 action.reply|asks authority.digital-post|claims\n\
153 action.reply|asks authority.europol|claims\n\
97 action.reply|asks authority.police|claims\n\
55 action.reply|asks authority.prosecution|claims\n\
66 action.reply|asks authority.state|claims\n\
-58 action.reply|asks authority.tax|claims\n\
138 action.reply|asks claim.broken-phone|claims\n\
61 action.reply|asks claim.cannot-meet|claims\n\
-49 action.reply|asks claim.case|claims\n\
81 action.reply|asks claim.crime|claims\n\
-42 action.reply|asks claim.deposit|claims\n\
234 action.reply|asks claim.easy-money|claims\n\
-55 action.reply|asks claim.emergency|claims\n\
-39 action.reply|asks claim.fine|claims\n\
30 action.reply|asks claim.hacked|claims\n\
153 action.reply|asks claim.investment|claims\n\
35 action.reply|asks claim.isolation|claims\n\
171 action.reply|asks claim.job|claims\n\
145 action.reply|asks claim.link|claims\n\
56 action.reply|asks claim.misused-name|claims\n\
130 action.reply|asks claim.mule|claims\n\
105 action.reply|asks claim.new-number|claims\n\
40 action.reply|asks claim.no-checking|claims\n\
90 action.reply|asks claim.other-account|claims\n\
59 action.reply|asks claim.paid-back|claims\n\
-57 action.reply|asks claim.parcel|claims\n\
-59 action.reply|asks claim.prize|claims\n\
-99 action.reply|asks claim.purchase|claims\n\
-150 action.reply|asks claim.refund|claims\n\
64 action.reply|asks claim.renewal|claims\n\
104 action.reply|asks claim.unusual-activity|claims\n\
104 action.reply|asks credential.bank-details|claims\n\
191 action.reply|asks credential.card|asks\n\
-108 action.reply|asks credential.card|claims\n\
-36 action.reply|asks credential.card|denies\n\
101 action.reply|asks credential.code|asks\n\
60 action.reply|asks credential.cpr|asks\n\
113 action.reply|asks credential.id-document|asks\n\
247 action.reply|asks credential.mitid|claims\n\
113 action.reply|asks credential.one-time-code|asks\n\
117 action.reply|asks credential.one-time-code|claims\n\
166 action.reply|asks credential.password|asks\n\
52 action.reply|asks credential.personal-information|asks\n\
52 action.reply|asks credential.personal-information|claims\n\
37 action.reply|asks credential.pin|asks\n\
-58 action.reply|asks firm.bank|claims\n\
-59 action.reply|asks firm.courier|claims\n\
136 action.reply|asks firm.payment|claims\n\
50 action.reply|asks firm.toll|claims\n\
65 action.reply|asks money.amount|claims\n\
86 action.reply|asks money.unusual-means|claims\n\
60 action.reply|asks money.valuables|claims\n\
107 action.reply|asks person.agent|claims\n\
70 action.reply|asks person.buyer|claims\n\
155 action.reply|asks person.family|claims\n\
42 action.reply|asks person.landlord|claims\n\
95 action.reply|asks threat.arrest|threatens\n\
49 action.reply|asks threat.block|threatens\n\
39 action.reply|asks threat.court|threatens\n\
80 action.reply|asks threat.exposure|threatens\n\
-70 action.reply|claims\n\
70 action.reply|claims action.transfer|claims\n\
-79 action.reply|claims action.update|asks\n\
-154 action.reply|claims authority.digital-post|claims\n\
-35 action.reply|claims authority.nsk|claims\n\
218 action.reply|claims authority.police|claims\n\
-44 action.reply|claims authority.prosecution|claims\n\
65 action.reply|claims claim.broken-phone|claims\n\
-58 action.reply|claims claim.case|claims\n\
-47 action.reply|claims claim.crime|claims\n\
-53 action.reply|claims claim.isolation|claims\n\
-73 action.reply|claims claim.link|claims\n\
65 action.reply|claims claim.new-number|claims\n\
-49 action.reply|claims claim.no-checking|claims\n\
63 action.reply|claims claim.other-account|claims\n\
36 action.reply|claims claim.parcel|claims\n\
39 action.reply|claims claim.purchase|claims\n\
-37 action.reply|claims claim.renewal|claims\n\
-45 action.reply|claims claim.your-own|claims\n\
-41 action.reply|claims credential.bank-details|claims\n\
97 action.reply|claims credential.card|asks\n\
-144 action.reply|claims credential.mitid|claims\n\
76 action.reply|claims credential.one-time-code|claims\n\
75 action.reply|claims person.family|claims\n\
-119 action.reply|claims threat.arrest|threatens\n\
-41 action.reply|claims threat.block|threatens\n\
-58 action.reply|claims threat.court|threatens\n\
166 action.reply|claims threat.deadline|threatens\n\
-32 action.reply|reports\n\
-32 action.reply|reports firm.bank|claims\n\
-72 action.reply|reports threat.deadline|threatens\n\
-36 action.reply|speaks\n\
39 action.scan|asks claim.prompt|claims\n\
82 action.scan|asks credential.card|asks\n\
232 action.scan|asks credential.code|asks\n\
83 action.scan|asks credential.mitid|asks\n\
93 action.scan|asks credential.mitid|claims\n\
58 action.scan|asks firm.bank|claims\n\
76 action.scan|asks money.amount|claims\n\
101 action.scan|asks threat.deadline|threatens\n\
37 action.scan|claims\n\
144 action.scan|reader\n\
99 action.scan|speaks\n\
60 action.stay-on-line|asks action.transfer|asks\n\
332 action.stay-on-line|asks action.transfer|claims\n\
-90 action.stay-on-line|asks action.update|advises\n\
86 action.stay-on-line|asks action.withdraw|asks\n\
81 action.stay-on-line|asks authority.court|claims\n\
248 action.stay-on-line|asks authority.police|claims\n\
138 action.stay-on-line|asks claim.all-money|claims\n\
89 action.stay-on-line|asks claim.case|claims\n\
34 action.stay-on-line|asks claim.crime|claims\n\
48 action.stay-on-line|asks claim.fee|claims\n\
103 action.stay-on-line|asks claim.isolation|claims\n\
-61 action.stay-on-line|asks claim.link|claims\n\
-77 action.stay-on-line|asks claim.menu|claims\n\
42 action.stay-on-line|asks claim.misused-name|claims\n\
58 action.stay-on-line|asks claim.parcel|claims\n\
-31 action.stay-on-line|asks claim.pick-up|claims\n\
91 action.stay-on-line|asks claim.reassurance|claims\n\
-50 action.stay-on-line|asks claim.renewal|claims\n\
33 action.stay-on-line|asks claim.robot|claims\n\
50 action.stay-on-line|asks claim.safe-account|claims\n\
176 action.stay-on-line|asks claim.unusual-activity|claims\n\
68 action.stay-on-line|asks credential.card|asks\n\
-94 action.stay-on-line|asks credential.card|claims\n\
43 action.stay-on-line|asks credential.code|claims\n\
47 action.stay-on-line|asks credential.cpr|claims\n\
34 action.stay-on-line|asks credential.mitid|asks\n\
-90 action.stay-on-line|asks credential.mitid|claims\n\
87 action.stay-on-line|asks credential.one-time-code|asks\n\
160 action.stay-on-line|asks firm.bank|claims\n\
48 action.stay-on-line|asks firm.payment|claims\n\
62 action.stay-on-line|asks money.amount|claims\n\
30 action.stay-on-line|asks money.unusual-means|claims\n\
117 action.stay-on-line|asks money.valuables|claims\n\
59 action.stay-on-line|asks person.landlord|claims\n\
285 action.stay-on-line|asks threat.arrest|threatens\n\
194 action.stay-on-line|asks threat.block|threatens\n\
74 action.stay-on-line|asks threat.court|threatens\n\
35 action.stay-on-line|asks threat.cutoff|threatens\n\
81 action.stay-on-line|asks threat.deadline|threatens\n\
194 action.stay-on-line|claims\n\
45 action.stay-on-line|claims action.transfer|asks\n\
55 action.stay-on-line|claims authority.police|claims\n\
81 action.stay-on-line|claims claim.crime|claims\n\
50 action.stay-on-line|claims claim.deposit|claims\n\
131 action.stay-on-line|claims claim.isolation|claims\n\
125 action.stay-on-line|claims firm.bank|claims\n\
34 action.stay-on-line|claims money.amount|claims\n\
54 action.stay-on-line|live\n\
62 action.stay-on-line|reader\n\
-47 action.stay-on-line|reports authority.court|claims\n\
-38 action.stay-on-line|reports authority.police|claims\n\
141 action.stay-on-line|reports authority.police|reports\n\
50 action.stay-on-line|reports claim.crime|claims\n\
116 action.stay-on-line|reports claim.pick-up|reports\n\
-34 action.stay-on-line|reports credential.card|claims\n\
-36 action.stay-on-line|reports firm.bank|claims\n\
74 action.stay-on-line|reports money.amount|reports\n\
167 action.stay-on-line|reports money.valuables|reports\n\
74 action.stay-on-line|reports person.family|reports\n\
96 action.stay-on-line|reports threat.block|reports\n\
-112 action.stay-on-line|reports threat.block|threatens\n\
-49 action.stay-on-line|reports threat.court|threatens\n\
105 action.stay-on-line|reports threat.deadline|reports\n\
57 action.transfer|advises action.transfer|asks\n\
-121 action.transfer|advises action.transfer|claims\n\
-95 action.transfer|advises authority.police|claims\n\
-161 action.transfer|advises claim.deposit|claims\n\
-71 action.transfer|advises claim.emergency|claims\n\
-43 action.transfer|advises claim.fee|claims\n\
35 action.transfer|advises claim.mule|claims\n\
-76 action.transfer|advises claim.other-account|claims\n\
-109 action.transfer|advises claim.pick-up|claims\n\
-84 action.transfer|advises claim.safe-account|claims\n\
-69 action.transfer|advises claim.safe-account|denies\n\
-75 action.transfer|advises claim.unusual-activity|claims\n\
-31 action.transfer|advises credential.bank-details|advises\n\
-64 action.transfer|advises credential.cpr|claims\n\
59 action.transfer|advises credential.id-document|claims\n\
-56 action.transfer|advises credential.mitid|advises\n\
-41 action.transfer|advises credential.mitid|claims\n\
-32 action.transfer|advises credential.mitid|reports\n\
78 action.transfer|advises money.unusual-means|claims\n\
-78 action.transfer|advises money.valuables|claims\n\
-38 action.transfer|advises person.agent|claims\n\
94 action.transfer|advises person.family|claims\n\
-81 action.transfer|advises person.landlord|claims\n\
-91 action.transfer|advises threat.block|threatens\n\
-47 action.transfer|advises threat.deadline|threatens\n\
-49 action.transfer|asks action.transfer|claims\n\
52 action.transfer|asks action.transfer|reports\n\
87 action.transfer|asks action.update|asks\n\
185 action.transfer|asks action.update|claims\n\
136 action.transfer|asks action.withdraw|asks\n\
46 action.transfer|asks action.withdraw|claims\n\
-170 action.transfer|asks authority.benefits|claims\n\
57 action.transfer|asks authority.court|claims\n\
52 action.transfer|asks authority.customs|claims\n\
81 action.transfer|asks authority.embassy|claims\n\
-87 action.transfer|asks authority.health|claims\n\
85 action.transfer|asks authority.immigration|claims\n\
48 action.transfer|asks authority.nsk|claims\n\
116 action.transfer|asks authority.police|claims\n\
-33 action.transfer|asks authority.police|reports\n\
66 action.transfer|asks authority.state|claims\n\
144 action.transfer|asks authority.tax|claims\n\
363 action.transfer|asks claim.abroad|claims\n\
189 action.transfer|asks claim.all-money|claims\n\
178 action.transfer|asks claim.broken-phone|claims\n\
151 action.transfer|asks claim.cannot-meet|claims\n\
190 action.transfer|asks claim.case|claims\n\
189 action.transfer|asks claim.crime|claims\n\
45 action.transfer|asks claim.deposit|claims\n\
154 action.transfer|asks claim.easy-money|claims\n\
61 action.transfer|asks claim.emergency|claims\n\
-31 action.transfer|asks claim.fee|claims\n\
64 action.transfer|asks claim.fine|claims\n\
249 action.transfer|asks claim.hacked|claims\n\
100 action.transfer|asks claim.investment|claims\n\
65 action.transfer|asks claim.isolation|claims\n\
192 action.transfer|asks claim.job|claims\n\
154 action.transfer|asks claim.loan|claims\n\
-31 action.transfer|asks claim.misused-name|claims\n\
329 action.transfer|asks claim.mule|claims\n\
258 action.transfer|asks claim.new-number|claims\n\
104 action.transfer|asks claim.no-checking|claims\n\
84 action.transfer|asks claim.not-you|claims\n\
241 action.transfer|asks claim.other-account|claims\n\
85 action.transfer|asks claim.paid-back|claims\n\
-36 action.transfer|asks claim.parcel|claims\n\
70 action.transfer|asks claim.pick-up|claims\n\
70 action.transfer|asks claim.prize|claims\n\
46 action.transfer|asks claim.prompt|claims\n\
117 action.transfer|asks claim.purchase|claims\n\
175 action.transfer|asks claim.reassurance|claims\n\
67 action.transfer|asks claim.refund|claims\n\
-57 action.transfer|asks claim.renewal|claims\n\
121 action.transfer|asks claim.residence|claims\n\
169 action.transfer|asks claim.safe-account|claims\n\
143 action.transfer|asks claim.sent-by-mistake|claims\n\
-194 action.transfer|asks claim.unpaid|claims\n\
164 action.transfer|asks claim.unusual-activity|claims\n\
90 action.transfer|asks claim.virus|claims\n\
122 action.transfer|asks claim.watched|claims\n\
-113 action.transfer|asks claim.your-own|claims\n\
-108 action.transfer|asks credential.balance|asks\n\
-67 action.transfer|asks credential.balance|claims\n\
80 action.transfer|asks credential.bank-details|asks\n\
173 action.transfer|asks credential.bank-details|claims\n\
64 action.transfer|asks credential.bank-details|reports\n\
-51 action.transfer|asks credential.card|asks\n\
-149 action.transfer|asks credential.card|claims\n\
-177 action.transfer|asks credential.code|asks\n\
-211 action.transfer|asks credential.code|claims\n\
-33 action.transfer|asks credential.code|reports\n\
76 action.transfer|asks credential.cpr|claims\n\
64 action.transfer|asks credential.id-document|asks\n\
75 action.transfer|asks credential.id-document|claims\n\
-45 action.transfer|asks credential.mitid|asks\n\
-49 action.transfer|asks credential.mitid|claims\n\
-236 action.transfer|asks credential.one-time-code|asks\n\
-113 action.transfer|asks credential.one-time-code|claims\n\
62 action.transfer|asks credential.password|asks\n\
-132 action.transfer|asks credential.password|claims\n\
-200 action.transfer|asks credential.personal-information|asks\n\
51 action.transfer|asks credential.personal-information|claims\n\
104 action.transfer|asks firm.bank|claims\n\
-86 action.transfer|asks firm.bank|reports\n\
-151 action.transfer|asks firm.payment|claims\n\
45 action.transfer|asks firm.shop|claims\n\
113 action.transfer|asks firm.support|claims\n\
94 action.transfer|asks firm.toll|claims\n\
66 action.transfer|asks firm.utility|claims\n\
54 action.transfer|asks money.amount|claims\n\
93 action.transfer|asks money.unusual-means|claims\n\
-62 action.transfer|asks money.valuables|claims\n\
35 action.transfer|asks person.adviser|claims\n\
-173 action.transfer|asks person.buyer|claims\n\
89 action.transfer|asks person.family|claims\n\
150 action.transfer|asks person.landlord|claims\n\
245 action.transfer|asks person.recruiter|claims\n\
229 action.transfer|asks threat.arrest|threatens\n\
173 action.transfer|asks threat.block|threatens\n\
125 action.transfer|asks threat.court|threatens\n\
89 action.transfer|asks threat.cutoff|threatens\n\
152 action.transfer|asks threat.deadline|threatens\n\
-40 action.transfer|asks threat.debt|threatens\n\
65 action.transfer|asks threat.deportation|threatens\n\
129 action.transfer|asks threat.return|threatens\n\
-72 action.transfer|claims\n\
-84 action.transfer|claims action.transfer|reports\n\
163 action.transfer|claims action.update|asks\n\
105 action.transfer|claims action.update|claims\n\
-40 action.transfer|claims action.update|reports\n\
60 action.transfer|claims action.withdraw|asks\n\
53 action.transfer|claims action.withdraw|claims\n\
63 action.transfer|claims authority.benefits|claims\n\
65 action.transfer|claims authority.court|claims\n\
112 action.transfer|claims authority.digital-post|claims\n\
139 action.transfer|claims authority.embassy|claims\n\
34 action.transfer|claims authority.immigration|claims\n\
192 action.transfer|claims authority.police|claims\n\
-53 action.transfer|claims authority.state|claims\n\
-39 action.transfer|claims authority.tax|claims\n\
-97 action.transfer|claims claim.all-money|claims\n\
-70 action.transfer|claims claim.all-money|reports\n\
-82 action.transfer|claims claim.already-paid|claims\n\
76 action.transfer|claims claim.broken-phone|claims\n\
117 action.transfer|claims claim.cannot-meet|claims\n\
56 action.transfer|claims claim.case|claims\n\
-127 action.transfer|claims claim.crime|claims\n\
-111 action.transfer|claims claim.deposit|claims\n\
-37 action.transfer|claims claim.deposit|reports\n\
78 action.transfer|claims claim.easy-money|claims\n\
100 action.transfer|claims claim.emergency|claims\n\
102 action.transfer|claims claim.fee|claims\n\
-70 action.transfer|claims claim.fine|claims\n\
-48 action.transfer|claims claim.hacked|claims\n\
112 action.transfer|claims claim.investment|claims\n\
44 action.transfer|claims claim.isolation|claims\n\
213 action.transfer|claims claim.job|claims\n\
166 action.transfer|claims claim.link|claims\n\
30 action.transfer|claims claim.loan|claims\n\
105 action.transfer|claims claim.misused-name|claims\n\
168 action.transfer|claims claim.mule|claims\n\
119 action.transfer|claims claim.no-checking|claims\n\
87 action.transfer|claims claim.not-you|claims\n\
153 action.transfer|claims claim.other-account|claims\n\
101 action.transfer|claims claim.parcel|claims\n\
-115 action.transfer|claims claim.pick-up|claims\n\
-43 action.transfer|claims claim.prize|claims\n\
256 action.transfer|claims claim.prompt|claims\n\
91 action.transfer|claims claim.reassurance|claims\n\
77 action.transfer|claims claim.recovery|claims\n\
-69 action.transfer|claims claim.renewal|claims\n\
35 action.transfer|claims claim.residence|claims\n\
82 action.transfer|claims claim.safe-account|claims\n\
-76 action.transfer|claims claim.sent-by-mistake|claims\n\
-106 action.transfer|claims claim.unpaid|claims\n\
32 action.transfer|claims claim.unusual-activity|claims\n\
-147 action.transfer|claims credential.balance|asks\n\
-61 action.transfer|claims credential.balance|claims\n\
244 action.transfer|claims credential.bank-details|asks\n\
108 action.transfer|claims credential.bank-details|claims\n\
-178 action.transfer|claims credential.card|claims\n\
81 action.transfer|claims credential.code|advises\n\
-82 action.transfer|claims credential.code|asks\n\
147 action.transfer|claims credential.cpr|asks\n\
-31 action.transfer|claims credential.cpr|claims\n\
55 action.transfer|claims credential.id-document|asks\n\
54 action.transfer|claims credential.mitid|asks\n\
136 action.transfer|claims credential.mitid|claims\n\
-96 action.transfer|claims credential.mitid|reports\n\
165 action.transfer|claims credential.one-time-code|asks\n\
251 action.transfer|claims credential.one-time-code|claims\n\
40 action.transfer|claims credential.password|asks\n\
48 action.transfer|claims credential.personal-information|asks\n\
-105 action.transfer|claims credential.personal-information|claims\n\
-64 action.transfer|claims firm.bank|reports\n\
184 action.transfer|claims firm.payment|claims\n\
122 action.transfer|claims firm.shop|claims\n\
148 action.transfer|claims firm.telecom|claims\n\
-37 action.transfer|claims money.amount|claims\n\
71 action.transfer|claims money.amount|reports\n\
92 action.transfer|claims person.family|claims\n\
73 action.transfer|claims person.landlord|claims\n\
56 action.transfer|claims threat.arrest|threatens\n\
-35 action.transfer|claims threat.block|reports\n\
154 action.transfer|claims threat.block|threatens\n\
147 action.transfer|claims threat.court|threatens\n\
-38 action.transfer|claims threat.deportation|threatens\n\
32 action.transfer|claims threat.return|threatens\n\
-126 action.transfer|denies\n\
48 action.transfer|reports\n\
-70 action.transfer|reports action.update|asks\n\
-77 action.transfer|reports action.update|claims\n\
-42 action.transfer|reports authority.court|claims\n\
-71 action.transfer|reports authority.police|claims\n\
-85 action.transfer|reports authority.police|reports\n\
-35 action.transfer|reports authority.state|claims\n\
-35 action.transfer|reports claim.all-money|reports\n\
-42 action.transfer|reports claim.case|reports\n\
-57 action.transfer|reports claim.crime|reports\n\
-81 action.transfer|reports claim.fee|claims\n\
-63 action.transfer|reports claim.investment|claims\n\
52 action.transfer|reports claim.investment|reports\n\
-33 action.transfer|reports claim.job|claims\n\
198 action.transfer|reports claim.other-account|claims\n\
-44 action.transfer|reports claim.pick-up|claims\n\
-45 action.transfer|reports claim.prompt|claims\n\
-51 action.transfer|reports claim.purchase|claims\n\
58 action.transfer|reports claim.reassurance|claims\n\
-34 action.transfer|reports claim.recovery|claims\n\
-38 action.transfer|reports claim.safe-account|reports\n\
-90 action.transfer|reports claim.unusual-activity|claims\n\
-68 action.transfer|reports claim.unusual-activity|reports\n\
-79 action.transfer|reports credential.bank-details|reports\n\
-45 action.transfer|reports credential.card|claims\n\
-35 action.transfer|reports credential.card|reports\n\
-52 action.transfer|reports credential.code|reports\n\
-52 action.transfer|reports credential.cpr|reports\n\
-56 action.transfer|reports credential.id-document|reports\n\
-71 action.transfer|reports credential.mitid|claims\n\
-53 action.transfer|reports credential.mitid|reports\n\
-50 action.transfer|reports credential.personal-information|claims\n\
125 action.transfer|reports firm.bank|claims\n\
-70 action.transfer|reports firm.bank|reports\n\
-57 action.transfer|reports money.amount|claims\n\
-52 action.transfer|reports money.unusual-means|claims\n\
-70 action.transfer|reports money.valuables|reports\n\
35 action.transfer|reports person.family|claims\n\
-57 action.transfer|reports person.family|reports\n\
-71 action.transfer|reports threat.arrest|reports\n\
-41 action.transfer|reports threat.block|reports\n\
-81 action.transfer|reports threat.block|threatens\n\
-37 action.transfer|reports threat.court|threatens\n\
534 action.transfer|reports threat.deadline|threatens\n\
-30 action.transfer|speaks\n\
-56 action.update|advises action.update|asks\n\
-198 action.update|advises authority.police|claims\n\
200 action.update|advises claim.case|claims\n\
-37 action.update|advises claim.fine|claims\n\
-61 action.update|advises claim.job|claims\n\
-102 action.update|advises claim.link|claims\n\
-31 action.update|advises claim.reassurance|claims\n\
-54 action.update|advises claim.renewal|claims\n\
-145 action.update|advises claim.unusual-activity|claims\n\
102 action.update|advises credential.card|advises\n\
53 action.update|advises credential.card|asks\n\
155 action.update|advises credential.cpr|claims\n\
-48 action.update|advises credential.id-document|asks\n\
219 action.update|advises credential.id-document|claims\n\
-55 action.update|advises credential.mitid|asks\n\
-59 action.update|advises credential.one-time-code|asks\n\
-45 action.update|advises firm.bank|claims\n\
99 action.update|advises money.amount|claims\n\
-95 action.update|advises threat.block|threatens\n\
55 action.update|advises threat.deadline|threatens\n\
-109 action.update|asks action.update|claims\n\
-76 action.update|asks action.update|reports\n\
-74 action.update|asks action.withdraw|claims\n\
-77 action.update|asks authority.benefits|claims\n\
48 action.update|asks authority.digital-post|claims\n\
-75 action.update|asks authority.health|claims\n\
107 action.update|asks authority.immigration|claims\n\
-56 action.update|asks authority.municipality|claims\n\
-95 action.update|asks authority.police|claims\n\
76 action.update|asks authority.state|claims\n\
192 action.update|asks authority.tax|claims\n\
141 action.update|asks claim.abroad|claims\n\
-61 action.update|asks claim.all-money|claims\n\
197 action.update|asks claim.already-paid|claims\n\
-46 action.update|asks claim.broken-phone|claims\n\
-129 action.update|asks claim.cannot-meet|claims\n\
-73 action.update|asks claim.case|claims\n\
-42 action.update|asks claim.crime|claims\n\
-97 action.update|asks claim.deposit|claims\n\
-193 action.update|asks claim.easy-money|claims\n\
95 action.update|asks claim.emergency|claims\n\
137 action.update|asks claim.fee|claims\n\
91 action.update|asks claim.fine|claims\n\
-165 action.update|asks claim.investment|claims\n\
-224 action.update|asks claim.job|claims\n\
-35 action.update|asks claim.loan|claims\n\
-36 action.update|asks claim.misused-name|claims\n\
193 action.update|asks claim.mule|claims\n\
-63 action.update|asks claim.new-number|claims\n\
30 action.update|asks claim.no-checking|claims\n\
71 action.update|asks claim.not-you|claims\n\
55 action.update|asks claim.other-account|claims\n\
129 action.update|asks claim.paid-back|claims\n\
229 action.update|asks claim.parcel|claims\n\
-37 action.update|asks claim.pick-up|claims\n\
259 action.update|asks claim.prize|claims\n\
-123 action.update|asks claim.prompt|claims\n\
231 action.update|asks claim.purchase|claims\n\
62 action.update|asks claim.reassurance|claims\n\
-185 action.update|asks claim.recovery|claims\n\
221 action.update|asks claim.refund|claims\n\
-134 action.update|asks claim.safe-account|claims\n\
37 action.update|asks claim.unpaid|claims\n\
192 action.update|asks claim.unusual-activity|claims\n\
-72 action.update|asks claim.your-own|claims\n\
-59 action.update|asks credential.balance|claims\n\
67 action.update|asks credential.bank-details|asks\n\
-151 action.update|asks credential.bank-details|claims\n\
83 action.update|asks credential.card|asks\n\
-134 action.update|asks credential.card|claims\n\
-153 action.update|asks credential.code|claims\n\
110 action.update|asks credential.cpr|asks\n\
35 action.update|asks credential.cpr|claims\n\
-149 action.update|asks credential.id-document|asks\n\
-109 action.update|asks credential.id-document|claims\n\
-43 action.update|asks credential.mitid|advises\n\
112 action.update|asks credential.mitid|asks\n\
41 action.update|asks credential.mitid|claims\n\
81 action.update|asks credential.nemid|asks\n\
136 action.update|asks credential.nemid|claims\n\
-45 action.update|asks credential.one-time-code|claims\n\
75 action.update|asks credential.password|claims\n\
56 action.update|asks credential.personal-information|advises\n\
138 action.update|asks credential.personal-information|asks\n\
190 action.update|asks credential.personal-information|claims\n\
127 action.update|asks credential.personal-information|denies\n\
-30 action.update|asks credential.pin|asks\n\
-149 action.update|asks credential.pin|claims\n\
70 action.update|asks firm.bank|claims\n\
281 action.update|asks firm.courier|claims\n\
178 action.update|asks firm.payment|claims\n\
-57 action.update|asks firm.shop|claims\n\
93 action.update|asks firm.streaming|claims\n\
-41 action.update|asks firm.support|claims\n\
251 action.update|asks firm.telecom|claims\n\
-45 action.update|asks firm.toll|claims\n\
53 action.update|asks firm.utility|claims\n\
174 action.update|asks money.amount|claims\n\
-61 action.update|asks money.valuables|claims\n\
162 action.update|asks person.agent|claims\n\
104 action.update|asks person.buyer|claims\n\
87 action.update|asks person.family|claims\n\
40 action.update|asks threat.block|threatens\n\
221 action.update|asks threat.court|threatens\n\
55 action.update|asks threat.deportation|threatens\n\
-65 action.update|claims\n\
-48 action.update|claims action.withdraw|claims\n\
97 action.update|claims authority.benefits|claims\n\
54 action.update|claims authority.court|claims\n\
-74 action.update|claims authority.digital-post|claims\n\
-144 action.update|claims authority.embassy|claims\n\
-77 action.update|claims authority.immigration|claims\n\
-75 action.update|claims authority.police|claims\n\
-42 action.update|claims authority.police|reports\n\
31 action.update|claims authority.tax|claims\n\
-83 action.update|claims claim.abroad|claims\n\
-38 action.update|claims claim.all-money|claims\n\
35 action.update|claims claim.already-paid|claims\n\
134 action.update|claims claim.cannot-meet|claims\n\
-48 action.update|claims claim.case|claims\n\
-118 action.update|claims claim.crime|claims\n\
119 action.update|claims claim.emergency|claims\n\
30 action.update|claims claim.fee|claims\n\
-33 action.update|claims claim.fine|claims\n\
33 action.update|claims claim.hacked|claims\n\
88 action.update|claims claim.investment|claims\n\
-54 action.update|claims claim.job|claims\n\
-68 action.update|claims claim.job|reports\n\
99 action.update|claims claim.link|claims\n\
59 action.update|claims claim.misused-name|claims\n\
-67 action.update|claims claim.no-checking|claims\n\
-37 action.update|claims claim.not-you|claims\n\
42 action.update|claims claim.other-account|claims\n\
61 action.update|claims claim.parcel|claims\n\
54 action.update|claims claim.pick-up|claims\n\
106 action.update|claims claim.prompt|claims\n\
-92 action.update|claims claim.purchase|claims\n\
119 action.update|claims claim.recovery|claims\n\
128 action.update|claims claim.renewal|claims\n\
-42 action.update|claims claim.residence|claims\n\
-42 action.update|claims claim.robot|claims\n\
124 action.update|claims claim.unusual-activity|claims\n\
41 action.update|claims claim.unusual-activity|reports\n\
48 action.update|claims claim.virus|claims\n\
-55 action.update|claims claim.your-own|claims\n\
52 action.update|claims credential.balance|asks\n\
-70 action.update|claims credential.balance|claims\n\
81 action.update|claims credential.bank-details|claims\n\
-88 action.update|claims credential.card|advises\n\
95 action.update|claims credential.card|asks\n\
32 action.update|claims credential.card|claims\n\
-32 action.update|claims credential.card|denies\n\
-62 action.update|claims credential.card|reports\n\
106 action.update|claims credential.code|asks\n\
80 action.update|claims credential.code|claims\n\
-57 action.update|claims credential.cpr|asks\n\
-97 action.update|claims credential.cpr|claims\n\
-57 action.update|claims credential.id-document|claims\n\
162 action.update|claims credential.mitid|asks\n\
106 action.update|claims credential.one-time-code|asks\n\
196 action.update|claims credential.one-time-code|claims\n\
71 action.update|claims credential.password|asks\n\
88 action.update|claims credential.personal-information|asks\n\
60 action.update|claims credential.personal-information|claims\n\
52 action.update|claims credential.pin|asks\n\
32 action.update|claims credential.pin|claims\n\
91 action.update|claims firm.bank|claims\n\
149 action.update|claims firm.bank|reports\n\
59 action.update|claims firm.courier|claims\n\
74 action.update|claims firm.streaming|claims\n\
-49 action.update|claims firm.support|claims\n\
90 action.update|claims firm.utility|claims\n\
56 action.update|claims money.amount|claims\n\
-49 action.update|claims money.valuables|claims\n\
51 action.update|claims person.agent|claims\n\
-104 action.update|claims person.buyer|claims\n\
-52 action.update|claims person.landlord|claims\n\
-37 action.update|claims person.recruiter|claims\n\
101 action.update|claims threat.arrest|threatens\n\
-70 action.update|claims threat.court|threatens\n\
79 action.update|claims threat.cutoff|threatens\n\
-224 action.update|denies\n\
-55 action.update|reports\n\
-52 action.update|reports authority.digital-post|claims\n\
33 action.update|reports authority.police|claims\n\
64 action.update|reports authority.police|reports\n\
-72 action.update|reports claim.crime|claims\n\
-86 action.update|reports claim.fee|claims\n\
70 action.update|reports claim.hacked|claims\n\
126 action.update|reports claim.not-you|claims\n\
118 action.update|reports claim.pick-up|claims\n\
92 action.update|reports claim.purchase|claims\n\
237 action.update|reports claim.reassurance|reports\n\
-31 action.update|reports claim.recovery|claims\n\
-118 action.update|reports claim.residence|claims\n\
35 action.update|reports claim.unusual-activity|claims\n\
-93 action.update|reports credential.card|claims\n\
-61 action.update|reports credential.card|reports\n\
67 action.update|reports credential.code|asks\n\
56 action.update|reports credential.code|claims\n\
-60 action.update|reports credential.mitid|claims\n\
34 action.update|reports credential.mitid|reports\n\
-108 action.update|reports firm.payment|claims\n\
130 action.update|reports firm.support|claims\n\
76 action.update|reports money.amount|claims\n\
93 action.update|reports money.amount|reports\n\
37 action.update|reports money.valuables|reports\n\
50 action.update|reports person.family|claims\n\
-99 action.update|reports threat.block|threatens\n\
-67 action.update|reports threat.court|threatens\n\
-42 action.update|reports threat.deadline|reports\n\
-90 action.update|reports threat.deadline|threatens\n\
112 action.update|speaks\n\
-92 action.withdraw|advises\n\
-34 action.withdraw|advises money.amount|claims\n\
-80 action.withdraw|advises threat.deadline|threatens\n\
124 action.withdraw|asks\n\
135 action.withdraw|asks action.withdraw|claims\n\
43 action.withdraw|asks authority.police|claims\n\
82 action.withdraw|asks claim.all-money|claims\n\
79 action.withdraw|asks claim.crime|claims\n\
58 action.withdraw|asks claim.easy-money|claims\n\
-59 action.withdraw|asks claim.emergency|claims\n\
39 action.withdraw|asks claim.fee|claims\n\
71 action.withdraw|asks claim.hacked|claims\n\
89 action.withdraw|asks claim.investment|claims\n\
125 action.withdraw|asks claim.job|claims\n\
179 action.withdraw|asks claim.mule|claims\n\
79 action.withdraw|asks claim.no-checking|claims\n\
41 action.withdraw|asks claim.other-account|claims\n\
-72 action.withdraw|asks claim.parcel|claims\n\
87 action.withdraw|asks claim.pick-up|claims\n\
46 action.withdraw|asks claim.prize|claims\n\
43 action.withdraw|asks claim.refund|claims\n\
-84 action.withdraw|asks claim.your-own|claims\n\
34 action.withdraw|asks credential.bank-details|asks\n\
38 action.withdraw|asks credential.cpr|asks\n\
56 action.withdraw|asks firm.bank|claims\n\
219 action.withdraw|asks money.amount|claims\n\
83 action.withdraw|asks money.unusual-means|claims\n\
95 action.withdraw|asks money.valuables|claims\n\
77 action.withdraw|asks person.agent|claims\n\
117 action.withdraw|asks person.family|claims\n\
141 action.withdraw|asks threat.block|threatens\n\
38 action.withdraw|asks threat.court|threatens\n\
42 action.withdraw|asks threat.deadline|threatens\n\
-58 action.withdraw|claims\n\
-115 action.withdraw|claims authority.benefits|claims\n\
47 action.withdraw|claims claim.crime|claims\n\
47 action.withdraw|claims claim.deposit|claims\n\
36 action.withdraw|claims claim.easy-money|claims\n\
-94 action.withdraw|claims claim.emergency|claims\n\
50 action.withdraw|claims claim.hacked|claims\n\
39 action.withdraw|claims claim.mule|claims\n\
38 action.withdraw|claims claim.paid-back|claims\n\
-47 action.withdraw|claims claim.pick-up|claims\n\
-106 action.withdraw|claims claim.purchase|claims\n\
47 action.withdraw|claims claim.reassurance|claims\n\
47 action.withdraw|claims claim.recovery|claims\n\
-153 action.withdraw|claims claim.refund|claims\n\
55 action.withdraw|claims claim.unusual-activity|claims\n\
-57 action.withdraw|claims credential.card|claims\n\
43 action.withdraw|claims credential.mitid|asks\n\
88 action.withdraw|claims credential.personal-information|asks\n\
-43 action.withdraw|claims firm.bank|claims\n\
-93 action.withdraw|claims firm.courier|claims\n\
-33 action.withdraw|claims money.amount|claims\n\
31 action.withdraw|claims money.unusual-means|claims\n\
-53 action.withdraw|claims money.valuables|claims\n\
-62 action.withdraw|claims person.buyer|claims\n\
56 action.withdraw|claims person.family|claims\n\
48 action.withdraw|live\n\
74 action.withdraw|reader\n\
37 action.withdraw|reports authority.police|reports\n\
30 action.withdraw|reports claim.no-checking|reports\n\
99 action.withdraw|reports money.amount|claims\n\
83 action.withdraw|reports money.amount|reports\n\
37 action.withdraw|reports money.valuables|reports\n\
-74 action|advises\n\
-74 action|by:action.buy\n\
-69 action|by:action.enter\n\
137 action|by:action.install\n\
101 action|by:action.keep-secret\n\
243 action|by:action.move-chat\n\
49 action|by:action.press-key\n\
124 action|by:action.withdraw\n\
120 action|by:means\n\
77 action|by:want\n\
-49 action|claims\n\
-42 action|denies\n\
-44 action|reports\n\
68 activate\n\
-82 activated\n\
-64 activated on\n\
62 activation\n\
57 active\n\
88 activity\n\
70 activ…\n\
68 actualice\n\
-36 actually\n\
100 actua…\n\
101 acum\n\
-51 ad\n\
38 ad gangen\n\
-63 adam\n\
-42 add\n\
40 add us\n\
41 added\n\
49 added to\n\
-51 additional\n\
-55 addit…\n\
38 address and\n\
42 address in\n\
38 address to\n\
-78 address you\n\
116 addressed\n\
92 addressed to\n\
31 addre…\n\
81 adesso\n\
81 adess…\n\
95 adgang\n\
-36 adgang udløber\n\
106 adgangen\n\
131 adgangskode og\n\
-33 adgangskode på\n\
-85 adgangskoden\n\
-89 adgangskoder\n\
-63 adi\n\
-44 adina\n\
48 adiniz\n\
167 adiniza\n\
314 adini…\n\
49 administrationen\n\
68 administrative\n\
64 admin…\n\
55 adres\n\
75 adres eksikligi\n\
148 adresa\n\
80 adrese\n\
-79 adresinden\n\
36 adress\n\
101 adresse\n\
89 adresse og\n\
124 adres…\n\
-79 ads\n\
-78 aduceti\n\
-78 aduce…\n\
-75 adult…\n\
81 advance\n\
81 advan…\n\
-83 advarer\n\
-58 advarer om\n\
97 advarsel\n\
57 advarsel fra\n\
-36 advar…\n\
-43 adver…\n\
-70 advice\n\
-70 advic…\n\
61 advise\n\
-87 adviser\n\
79 advisor\n\
43 advoc…\n\
47 advokat\n\
-58 advokat hvis\n\
31 advokat i\n\
59 advok…\n\
-37 af begge\n\
-58 af dem\n\
63 af din\n\
71 af dit\n\
-79 af et\n\
77 af firkant\n\
65 af hensyn\n\
61 af koderne\n\
35 af kørekort\n\
68 af nye\n\
-61 af og\n\
102 af pas\n\
-38 af politiet\n\
41 af sundhedskort\n\
-32 af to\n\
52 af vores\n\
-33 afbryd\n\
36 afbryde\n\
63 afbryder\n\
79 afbry…\n\
-90 afbud\n\
90 afdeling\n\
36 afdeling for\n\
31 afdelingen\n\
49 afdel…\n\
-32 afdra…\n\
66 affected\n\
41 affidavit\n\
41 affid…\n\
150 afgift\n\
75 afgift #\n\
99 afgif…\n\
-37 afgiv…\n\
166 afgørelse\n\
231 afgørelse på\n\
103 afgøres\n\
209 afgør…\n\
-100 afhentning\n\
-31 afhentning vis\n\
-87 afhen…\n\
-66 afkast\n\
-72 afkas…\n\
-37 aflever\n\
-33 afleveres\n\
-41 afleveret\n\
-144 aflev…\n\
-86 aflys…\n\
-30 afsender\n\
-83 afsen…\n\
70 afslu…\n\
-78 afsnit\n\
-41 afsnit #\n\
-85 afsni…\n\
-33 afspi…\n\
-39 afsted\n\
-39 afste…\n\
-37 aftale\n\
70 aftalen\n\
-41 aften efter\n\
44 aften hvis\n\
-56 aften når\n\
-127 aften…\n\
-43 after\n\
-65 after #\n\
-119 after a\n\
-40 after four\n\
-70 after he\n\
171 after payment\n\
37 after that\n\
-42 after three\n\
-85 after two\n\
44 after which\n\
158 after you\n\
-48 after your\n\
63 afternoon\n\
-60 afterwards\n\
44 afventer\n\
44 afven…\n\
-91 afvis og\n\
47 afvise\n\
48 afvist\n\
46 afvist af\n\
72 afvis…\n\
-84 again\n\
-47 again after\n\
86 again from\n\
-67 again if\n\
51 again in\n\
-72 again tomorrow\n\
-39 again you\n\
-52 against a\n\
52 against the\n\
47 against you\n\
72 age\n\
-33 aged\n\
49 agencia\n\
104 agent\n\
34 agent and\n\
36 agent in\n\
164 agent will\n\
35 agent you\n\
84 agente\n\
-85 agents\n\
31 agentur\n\
74 agent…\n\
-44 ages\n\
-37 agnie…\n\
-50 agree\n\
-46 agree on\n\
-35 agree with\n\
-71 agreement\n\
-34 agreement for\n\
-38 agree…\n\
-74 ah\n\
-42 ahead\n\
229 ahora\n\
67 ahora mismo\n\
-130 ai\n\
65 aia\n\
42 aici\n\
51 aileye\n\
51 ailey…\n\
113 airbnb\n\
113 airbn…\n\
51 aire\n\
165 airport\n\
184 airpo…\n\
54 ait\n\
45 ajung…\n\
-69 ajuns\n\
-44 aklama\n\
-44 aklam…\n\
-181 aksam\n\
68 aksam…\n\
-57 aktar…\n\
-76 aktier\n\
-44 aktio…\n\
-134 aktiveret\n\
-139 aktiveret på\n\
-50 aktiveringskode til\n\
115 aktivitet\n\
76 aktua…\n\
-66 al #\n\
59 al telefono\n\
-96 alabilirsiniz\n\
-160 alabi…\n\
70 alacak\n\
154 alaca…\n\
-35 alarm\n\
-87 alarm…\n\
61 alayim\n\
61 alayi…\n\
-117 alber…\n\
-103 albo\n\
45 alder\n\
-133 aldrig\n\
55 aldrig din\n\
-81 aldrig koden\n\
-83 aldrig links\n\
45 aldrig må\n\
-112 aldrig om\n\
-133 aldri…\n\
118 ale\n\
-36 aleks…\n\
62 alene\n\
-34 alerts\n\
-53 alert…\n\
-42 algo\n\
-59 alindi\n\
-52 alind…\n\
-34 alinm…\n\
48 all #\n\
34 all countries\n\
32 all customers\n\
67 all day\n\
-32 all four\n\
-49 all his\n\
36 all is\n\
67 all my\n\
-39 all of\n\
30 all open\n\
-48 all the\n\
62 all your\n\
-37 alle\n\
-123 alle #\n\
109 alle dine\n\
-42 alle jeg\n\
-78 alle på\n\
38 allegato\n\
-50 alleg…\n\
48 aller\n\
-56 allerede har\n\
55 alles\n\
-61 alles…\n\
78 allez\n\
-146 alligevel\n\
-146 allig…\n\
137 allow\n\
44 allowance\n\
78 allowed\n\
57 allowed to\n\
80 allow…\n\
-58 alma\n\
-30 almay…\n\
-42 almen…\n\
-52 almost\n\
-52 almos…\n\
-82 alo\n\
37 alone and\n\
-37 along the\n\
47 already on\n\
60 already paid\n\
-51 already typed\n\
-34 alright\n\
-34 alrig…\n\
-63 als\n\
100 also\n\
35 also ask\n\
32 also the\n\
-35 alt\n\
-92 alt #\n\
-57 alt del\n\
130 alt jeg\n\
48 alt tilbage\n\
83 alte\n\
40 alter…\n\
98 alti\n\
-141 altid\n\
-62 altinlari\n\
73 altin…\n\
-47 altogether\n\
-47 altog…\n\
113 altrimenti\n\
113 altri…\n\
-70 altså jeg\n\
55 alvor…\n\
-149 always\n\
-149 alway…\n\
38 am\n\
-117 am #\n\
43 am a\n\
-63 am ajuns\n\
85 am calling\n\
37 am facut\n\
66 am i\n\
45 am tag\n\
-58 am telefon\n\
49 am the\n\
-86 ama\n\
38 amager\n\
-98 amagerbrogade\n\
-70 amage…\n\
122 amazon\n\
122 amazo…\n\
69 ambassade\n\
72 ambas…\n\
118 amend…\n\
-44 ameri…\n\
-41 amira\n\
48 amount\n\
-44 amount and\n\
31 amount is\n\
49 amount to\n\
39 amount will\n\
57 amounts\n\
54 amoun…\n\
47 an accident\n\
-96 an account\n\
82 an activation\n\
-79 an adviser\n\
65 an agent\n\
-77 an answer\n\
-94 an appointment\n\
57 an arrest\n\
40 an automated\n\
44 an den\n\
-53 an der\n\
-58 an engineer\n\
120 an envelope\n\
-53 an eu\n\
61 an extra\n\
-152 an hour\n\
-43 an id\n\
33 an incomplete\n\
-45 an interpreter\n\
-63 an interview\n\
-40 an investigation\n\
80 an iphone\n\
86 an unpaid\n\
105 an urgent\n\
-42 ana\n\
95 anahtari\n\
133 anaht…\n\
37 analyst\n\
33 analy…\n\
49 anbef…\n\
-91 ancora\n\
-91 ancor…\n\
-52 and a\n\
51 and accept\n\
33 and address\n\
172 and allow\n\
39 and an\n\
166 and approve\n\
-90 and are\n\
-52 and arrested\n\
-108 and ask\n\
-78 and asked\n\
61 and asks\n\
-54 and at\n\
62 and back\n\
-87 and be\n\
-55 and buy\n\
-123 and call\n\
-182 and can\n\
57 and cannot\n\
41 and cant\n\
136 and card\n\
-80 and change\n\
-72 and choose\n\
49 and close\n\
141 and confirm\n\
-42 and contact\n\
-104 and customs\n\
60 and drugs\n\
31 and e\n\
43 and everything\n\
-67 and fetched\n\
-83 and follow\n\
39 and for\n\
-33 and gentlemen\n\
46 and get\n\
139 and give\n\
54 and go\n\
77 and hand\n\
61 and hang\n\
-68 and has\n\
82 and have\n\
106 and he\n\
47 and help\n\
58 and hes\n\
83 and i\n\
-40 and if\n\
103 and im\n\
-42 and in\n\
-128 and is\n\
57 and it\n\
-117 and its\n\
99 and keep\n\
-87 and let\n\
77 and log\n\
-85 and look\n\
-66 and made\n\
77 and mail\n\
73 and mitid\n\
58 and move\n\
174 and my\n\
38 and need\n\
-120 and never\n\
-153 and no\n\
47 and not\n\
86 and now\n\
61 and of\n\
-64 and on\n\
-34 and once\n\
-43 and one\n\
48 and only\n\
-38 and our\n\
-48 and paid\n\
181 and password\n\
82 and pay\n\
-59 and phone\n\
42 and photo\n\
87 and pin\n\
34 and please\n\
31 and put\n\
157 and read\n\
77 and report\n\
-83 and said\n\
217 and send\n\
-95 and she\n\
-47 and show\n\
-62 and signed\n\
-30 and speak\n\
69 and stay\n\
59 and swipe\n\
-54 and talk\n\
76 and text\n\
-35 and that\n\
49 and the\n\
117 and then\n\
57 and there\n\
85 and they\n\
45 and theyll\n\
60 and this\n\
-86 and told\n\
61 and transfer\n\
-76 and try\n\
92 and type\n\
79 and wants\n\
-31 and was\n\
-48 and water\n\
47 and we\n\
-43 and well\n\
-57 and went\n\
89 and when\n\
57 and which\n\
-90 and will\n\
169 and your\n\
67 and youre\n\
33 and youve\n\
-64 andel…\n\
-37 anden\n\
36 anden konto\n\
30 anden telefon\n\
-63 anders\n\
-71 ander…\n\
-150 andet\n\
-49 andet end\n\
65 andre i\n\
50 andre om\n\
60 andrea\n\
-49 andreea\n\
38 andre…\n\
-63 angaj…\n\
169 angiv\n\
-54 angry\n\
49 angående\n\
49 angåe…\n\
55 anholdelse\n\
-69 anholdt\n\
-30 anholdt for\n\
72 anholdt to\n\
-133 ani\n\
-92 anken…\n\
75 anklagemyndigheden\n\
111 anklagemyndigheden du\n\
-61 anklageskriftet\n\
42 ankla…\n\
-51 ankommet\n\
-37 ankommet til\n\
-37 anlat…\n\
-101 anmeld\n\
-53 anmeld det\n\
-60 anmelde\n\
38 anmeldelse\n\
-31 anmeldelse af\n\
74 anmeldelse om\n\
-34 anmeldelser om\n\
-64 anmeldte\n\
-62 anmel…\n\
81 anmodning\n\
36 anmodning i\n\
70 anmodningen\n\
124 anmod…\n\
-59 anna\n\
-35 anna about\n\
-129 anna send\n\
131 annec…\n\
-33 anni\n\
-71 annoying\n\
52 annual tax\n\
50 annullere\n\
73 annullerer\n\
52 annullerer vi\n\
46 annulleres\n\
-35 annulleret\n\
166 annul…\n\
-58 ano\n\
-87 anony…\n\
-84 another\n\
75 another one\n\
-84 anoth…\n\
-94 anruf\n\
-68 anrufen\n\
-157 anruf…\n\
39 anspruch\n\
39 anspr…\n\
-66 answer in\n\
86 answer this\n\
33 answer to\n\
39 answer with\n\
-39 answered\n\
43 answered our\n\
-128 answers\n\
-93 answers on\n\
-56 answe…\n\
-40 ansættelseskontrakt\n\
-126 ansæt…\n\
79 ansøg\n\
-73 ansøgning\n\
-130 ansøgning om\n\
34 ant\n\
-39 antallet\n\
-39 antallet af\n\
-39 antal…\n\
98 antes\n\
117 antes de\n\
-46 antes del\n\
57 antifrode\n\
77 antif…\n\
-31 antra\n\
-91 antra…\n\
-92 any\n\
89 any more\n\
-42 any questions\n\
-138 any time\n\
-128 anybody\n\
-34 anybody to\n\
-57 anybody your\n\
-128 anybo…\n\
141 anydesk\n\
-40 anydesk for\n\
-64 anydesk og\n\
63 anydesk så\n\
152 anyde…\n\
-56 anyone\n\
139 anyone about\n\
-132 anyone who\n\
-61 anyon…\n\
-144 anything\n\
-53 anything and\n\
-55 anything else\n\
-60 anything from\n\
53 anything has\n\
-84 anything in\n\
-144 anyth…\n\
-61 anyway\n\
-61 anywa…\n\
168 apare\n\
34 apare intr\n\
51 aparece\n\
51 aparece en\n\
123 apartment\n\
38 apartment but\n\
48 apartment is\n\
154 apart…\n\
74 apasati\n\
78 apasati tasta\n\
74 apasa…\n\
64 apcoa\n\
-59 apelu…\n\
46 aperto\n\
46 apert…\n\
-94 api\n\
-121 apie\n\
-60 apie vizita\n\
57 aplicatia\n\
35 aplicatie\n\
53 aplikacji\n\
37 aplik…\n\
31 apmok…\n\
-31 apoteket\n\
-55 apote…\n\
-75 app\n\
-38 app #\n\
-59 app because\n\
-53 app eller\n\
-40 app has\n\
-160 app if\n\
34 app is\n\
134 app it\n\
50 app its\n\
33 app nu\n\
-126 app or\n\
52 app please\n\
104 app so\n\
32 app store\n\
36 app the\n\
-120 app to\n\
-38 app under\n\
-52 appeal\n\
-47 appeals\n\
75 appeared\n\
75 appeared in\n\
30 appears\n\
57 appears in\n\
-98 appelez\n\
-91 appelez le\n\
62 appelle\n\
-44 appels\n\
-85 appel…\n\
-115 appen\n\
-85 appen eller\n\
-44 appen er\n\
-104 appen for\n\
48 appen og\n\
243 apple\n\
44 apple a\n\
85 apple gift\n\
31 apple id\n\
46 apple pay\n\
66 apple support\n\
79 applicant\n\
-31 application\n\
-56 application fee\n\
74 applied\n\
50 applied for\n\
-94 apply\n\
-124 apply for\n\
-114 appointment\n\
-52 appointment at\n\
-70 appointment for\n\
-121 appoi…\n\
56 approuvez\n\
100 approval\n\
-58 approvals\n\
-55 approvare\n\
43 approve\n\
-38 approve a\n\
-109 approve anything\n\
131 approve in\n\
-92 approve it\n\
-81 approve something\n\
126 approve the\n\
42 approve with\n\
-58 approved\n\
-31 approved #\n\
-51 approved a\n\
-62 approves\n\
-108 approving\n\
-59 appuntamento\n\
-59 appun…\n\
-57 apr\n\
73 apra\n\
-41 apres\n\
-87 april\n\
-79 april…\n\
-99 aprob…\n\
-54 apruebe\n\
-54 aprue…\n\
40 apsau…\n\
-45 apziu…\n\
95 aqui\n\
48 ar\n\
-37 ar kas\n\
58 araba\n\
-65 aradi\n\
-79 aradim\n\
-112 aradi…\n\
-106 aralik\n\
-130 arali…\n\
-51 arasin\n\
-51 arasi…\n\
-148 araya…\n\
-192 arayin\n\
-81 arayip\n\
-220 arayi…\n\
-108 arba\n\
130 arbei…\n\
-78 arbejde\n\
76 arbejder\n\
30 arbejder med\n\
-80 arbejdet\n\
74 are #\n\
78 are a\n\
-36 are always\n\
109 are at\n\
-39 are back\n\
42 are being\n\
-30 are blocked\n\
32 are buying\n\
45 are currently\n\
-94 are done\n\
50 are eligible\n\
-38 are from\n\
-31 are going\n\
-61 are here\n\
-47 are nine\n\
34 are no\n\
-60 are number\n\
-52 are paid\n\
-54 are ready\n\
67 are receiving\n\
44 are released\n\
-30 are still\n\
104 are the\n\
95 are you\n\
52 area\n\
-68 arent\n\
81 aresto\n\
45 aresto orderis\n\
91 arest…\n\
63 aresztowania\n\
32 argent\n\
73 ariyorum\n\
125 ariyoruz\n\
162 ariyo…\n\
-135 arkadaslar\n\
111 arkad…\n\
-68 arkasindaki\n\
-68 arkas…\n\
-46 arnaq…\n\
-126 around\n\
-82 around #\n\
30 around the\n\
-126 aroun…\n\
30 arrest\n\
40 arrest and\n\
57 arrest warrant\n\
48 arrest you\n\
-34 arrested\n\
-40 arrested in\n\
-52 arrested its\n\
-44 arrested three\n\
46 arrested tonight\n\
44 arrestordre\n\
52 arrestordre i\n\
66 arriva\n\
-74 arrival\n\
32 arrive\n\
57 arrive on\n\
-69 arrived\n\
-112 arrives\n\
-126 arriv…\n\
39 art\n\
-83 article\n\
-87 artic…\n\
33 arvin…\n\
-33 as a\n\
-83 as an\n\
38 as before\n\
56 as i\n\
-39 as in\n\
33 as is\n\
74 as soon\n\
61 as the\n\
-54 as there\n\
-156 as usual\n\
99 as your\n\
-63 as youve\n\
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
-64 ask you\n\
-166 asked\n\
-31 asked about\n\
-75 asked for\n\
-48 asked her\n\
-36 asked my\n\
-69 asked to\n\
-117 asked us\n\
-123 asked you\n\
53 asking\n\
-78 asking for\n\
53 askin…\n\
76 asks if\n\
73 asks say\n\
82 asks what\n\
43 asks whether\n\
-41 asks you\n\
-41 asla\n\
-55 asleep\n\
-55 aslee…\n\
74 aspirant\n\
74 aspir…\n\
-68 assessment\n\
-54 assessor\n\
-111 asses…\n\
41 asset\n\
67 assets\n\
67 asset…\n\
38 assigned\n\
113 assistant\n\
-47 assistant if\n\
40 assistant my\n\
31 assistant to\n\
81 assistent\n\
46 assistent din\n\
108 assis…\n\
-33 association\n\
30 asta\n\
45 asta e\n\
103 astazi\n\
103 astaz…\n\
-32 astep…\n\
-68 astuo…\n\
64 asunto\n\
43 asunt…\n\
-42 asupra\n\
-42 asupr…\n\
-96 async\n\
-36 at\n\
-106 at #\n\
-92 at @link\n\
63 at aflevere\n\
63 at afvise\n\
30 at all\n\
31 at annullere\n\
-85 at any\n\
93 at bekræfte\n\
79 at beskytte\n\
-34 at betale\n\
73 at customs\n\
50 at den\n\
70 at det\n\
-64 at din\n\
77 at du\n\
-53 at eleven\n\
-34 at elgiganten\n\
-86 at en\n\
-68 at four\n\
49 at frigive\n\
74 at få\n\
-69 at gå\n\
-78 at gøre\n\
-32 at half\n\
-69 at han\n\
43 at hand\n\
-140 at have\n\
-58 at her\n\
-40 at home\n\
41 at hvis\n\
45 at indtaste\n\
-83 at installere\n\
-61 at it\n\
35 at jeg\n\
46 at kastrup\n\
-49 at kende\n\
-49 at komme\n\
-35 at køre\n\
-78 at last\n\
-37 at logge\n\
44 at lukke\n\
78 at låse\n\
-46 at lægge\n\
-80 at læse\n\
-182 at man\n\
-35 at matas\n\
68 at midnight\n\
-68 at mine\n\
65 at miste\n\
67 at mit\n\
68 at modtage\n\
31 at møde\n\
55 at once\n\
35 at oplyse\n\
-41 at our\n\
-72 at overføre\n\
-87 at politiet\n\
61 at power\n\
31 at present\n\
-74 at ringe\n\
37 at risk\n\
-71 at sidde\n\
-51 at sige\n\
-48 at skat\n\
116 at skrive\n\
96 at spørge\n\
46 at starte\n\
46 at stoppe\n\
46 at tale\n\
-53 at ten\n\
-68 at the\n\
45 at three\n\
40 at trække\n\
36 at undga\n\
177 at undgå\n\
-31 at vi\n\
30 at vores\n\
-69 at være\n\
-76 at work\n\
37 at your\n\
-31 atar\n\
-31 atar misin\n\
47 ateis\n\
-53 atent…\n\
86 atm\n\
32 atm and\n\
93 atnaujinkite\n\
185 atnau…\n\
74 atp\n\
81 atsau…\n\
61 atsidarykit\n\
61 atsid…\n\
-86 atsiimti\n\
-69 atsii…\n\
-40 atsin…\n\
-43 atsis…\n\
164 atsiu…\n\
57 attached\n\
41 attachment\n\
69 attac…\n\
30 attempt to\n\
60 attem…\n\
95 attente\n\
99 attention\n\
-33 attenzione\n\
96 atten…\n\
52 attiv…\n\
-46 atvyk…\n\
-141 au\n\
-36 au #\n\
50 au nom\n\
-64 auch\n\
134 audit\n\
-34 auditor\n\
-72 audit…\n\
-55 auf @link\n\
56 auf das\n\
53 aufenthaltsrecht\n\
48 aufen…\n\
-84 aufgelegt\n\
-136 aufge…\n\
-51 aufna…\n\
-69 august\n\
-69 augus…\n\
112 aujourdhui\n\
112 aujou…\n\
-160 aula\n\
49 aus\n\
-51 ausge…\n\
32 auszahlung\n\
32 ausza…\n\
-70 authenticator\n\
-90 authe…\n\
-56 authority\n\
-36 authority in\n\
-57 authority.benefits|claims\n\
-203 authority.benefits|claims authority.digital-post|claims\n\
-260 authority.benefits|claims authority.police|claims\n\
140 authority.benefits|claims authority.state|claims\n\
-208 authority.benefits|claims authority.tax|claims\n\
94 authority.benefits|claims claim.abroad|claims\n\
-69 authority.benefits|claims claim.all-money|claims\n\
69 authority.benefits|claims claim.already-paid|claims\n\
132 authority.benefits|claims claim.crime|claims\n\
-223 authority.benefits|claims claim.deposit|claims\n\
-148 authority.benefits|claims claim.emergency|claims\n\
-195 authority.benefits|claims claim.fee|claims\n\
-32 authority.benefits|claims claim.job|claims\n\
-201 authority.benefits|claims claim.link|claims\n\
-114 authority.benefits|claims claim.misused-name|claims\n\
50 authority.benefits|claims claim.new-number|claims\n\
-105 authority.benefits|claims claim.no-checking|claims\n\
-118 authority.benefits|claims claim.other-account|claims\n\
-63 authority.benefits|claims claim.paid-back|claims\n\
-263 authority.benefits|claims claim.pick-up|claims\n\
130 authority.benefits|claims claim.prompt|claims\n\
-44 authority.benefits|claims claim.purchase|claims\n\
151 authority.benefits|claims claim.reassurance|claims\n\
-81 authority.benefits|claims claim.recovery|claims\n\
35 authority.benefits|claims claim.refund|claims\n\
109 authority.benefits|claims claim.renewal|claims\n\
-72 authority.benefits|claims claim.residence|claims\n\
-41 authority.benefits|claims claim.safe-account|claims\n\
-32 authority.benefits|claims claim.unpaid|claims\n\
46 authority.benefits|claims claim.unusual-activity|claims\n\
-30 authority.benefits|claims claim.your-own|claims\n\
-55 authority.benefits|claims credential.bank-details|advises\n\
-43 authority.benefits|claims credential.bank-details|asks\n\
32 authority.benefits|claims credential.bank-details|claims\n\
83 authority.benefits|claims credential.card|advises\n\
143 authority.benefits|claims credential.card|asks\n\
119 authority.benefits|claims credential.card|claims\n\
62 authority.benefits|claims credential.code|asks\n\
35 authority.benefits|claims credential.code|reports\n\
64 authority.benefits|claims credential.cpr|advises\n\
97 authority.benefits|claims credential.cpr|claims\n\
64 authority.benefits|claims credential.cpr|reports\n\
162 authority.benefits|claims credential.id-document|asks\n\
-122 authority.benefits|claims credential.id-document|claims\n\
-95 authority.benefits|claims credential.mitid|advises\n\
127 authority.benefits|claims credential.mitid|asks\n\
128 authority.benefits|claims credential.mitid|claims\n\
103 authority.benefits|claims credential.one-time-code|asks\n\
-78 authority.benefits|claims credential.one-time-code|claims\n\
119 authority.benefits|claims credential.password|asks\n\
166 authority.benefits|claims credential.password|claims\n\
-91 authority.benefits|claims credential.personal-information|asks\n\
-84 authority.benefits|claims credential.personal-information|claims\n\
-55 authority.benefits|claims firm.bank|claims\n\
-153 authority.benefits|claims firm.courier|claims\n\
-87 authority.benefits|claims firm.toll|claims\n\
131 authority.benefits|claims money.amount|claims\n\
-62 authority.benefits|claims money.valuables|claims\n\
-91 authority.benefits|claims person.agent|claims\n\
88 authority.benefits|claims person.family|claims\n\
-57 authority.benefits|claims person.landlord|claims\n\
-130 authority.benefits|claims person.recruiter|claims\n\
86 authority.benefits|claims threat.arrest|threatens\n\
123 authority.benefits|claims threat.block|threatens\n\
55 authority.benefits|claims threat.deadline|threatens\n\
34 authority.benefits|claims threat.debt|threatens\n\
-90 authority.benefits|claims threat.return|threatens\n\
-57 authority.benefits|live\n\
-75 authority.benefits|reader\n\
-51 authority.benefits|reports credential.mitid|reports\n\
66 authority.benefits|speaks\n\
-73 authority.court|claims\n\
-230 authority.court|claims authority.digital-post|claims\n\
75 authority.court|claims authority.ministry|claims\n\
-169 authority.court|claims authority.police|claims\n\
-226 authority.court|claims authority.prosecution|claims\n\
-40 authority.court|claims authority.state|claims\n\
115 authority.court|claims authority.tax|claims\n\
144 authority.court|claims claim.case|claims\n\
-188 authority.court|claims claim.crime|claims\n\
-116 authority.court|claims claim.deposit|claims\n\
196 authority.court|claims claim.emergency|claims\n\
-156 authority.court|claims claim.fine|claims\n\
37 authority.court|claims claim.isolation|claims\n\
-70 authority.court|claims claim.job|claims\n\
49 authority.court|claims claim.misused-name|claims\n\
81 authority.court|claims claim.other-account|claims\n\
36 authority.court|claims claim.pick-up|claims\n\
77 authority.court|claims claim.reassurance|claims\n\
125 authority.court|claims claim.recovery|claims\n\
-68 authority.court|claims claim.refund|claims\n\
177 authority.court|claims claim.unpaid|claims\n\
48 authority.court|claims credential.bank-details|asks\n\
86 authority.court|claims credential.bank-details|claims\n\
67 authority.court|claims credential.card|asks\n\
42 authority.court|claims credential.card|claims\n\
44 authority.court|claims credential.code|reports\n\
81 authority.court|claims credential.cpr|asks\n\
48 authority.court|claims credential.cpr|claims\n\
-71 authority.court|claims credential.id-document|asks\n\
50 authority.court|claims credential.personal-information|asks\n\
-47 authority.court|claims firm.bank|claims\n\
175 authority.court|claims firm.payment|claims\n\
47 authority.court|claims money.amount|claims\n\
-66 authority.court|claims money.amount|reports\n\
-41 authority.court|claims money.valuables|reports\n\
-148 authority.court|claims threat.arrest|threatens\n\
236 authority.court|claims threat.block|threatens\n\
86 authority.court|claims threat.court|threatens\n\
81 authority.court|claims threat.deadline|threatens\n\
31 authority.court|claims threat.exposure|threatens\n\
-73 authority.court|live\n\
34 authority.court|reader\n\
-78 authority.court|reports\n\
-62 authority.court|reports firm.bank|claims\n\
-108 authority.court|reports threat.court|reports\n\
59 authority.court|speaks\n\
96 authority.customs|claims authority.police|claims\n\
-298 authority.customs|claims claim.already-paid|claims\n\
239 authority.customs|claims claim.crime|claims\n\
74 authority.customs|claims claim.emergency|claims\n\
-62 authority.customs|claims claim.fee|claims\n\
74 authority.customs|claims claim.fine|claims\n\
75 authority.customs|claims claim.misused-name|claims\n\
31 authority.customs|claims claim.paid-back|claims\n\
48 authority.customs|claims claim.parcel|claims\n\
36 authority.customs|claims claim.prize|claims\n\
90 authority.customs|claims claim.refund|claims\n\
-80 authority.customs|claims credential.balance|asks\n\
68 authority.customs|claims credential.card|asks\n\
37 authority.customs|claims credential.card|claims\n\
-71 authority.customs|claims credential.code|claims\n\
132 authority.customs|claims firm.bank|claims\n\
-207 authority.customs|claims firm.courier|claims\n\
306 authority.customs|claims money.amount|claims\n\
30 authority.customs|claims person.agent|claims\n\
34 authority.customs|claims person.family|claims\n\
195 authority.customs|claims threat.block|threatens\n\
72 authority.customs|claims threat.court|threatens\n\
111 authority.customs|claims threat.deadline|threatens\n\
47 authority.customs|claims threat.return|threatens\n\
56 authority.customs|speaks\n\
-48 authority.digital-post|claims\n\
-199 authority.digital-post|claims authority.immigration|claims\n\
-119 authority.digital-post|claims authority.municipality|claims\n\
-237 authority.digital-post|claims authority.police|claims\n\
-32 authority.digital-post|claims authority.prosecution|claims\n\
-72 authority.digital-post|claims authority.state|claims\n\
-235 authority.digital-post|claims authority.tax|claims\n\
75 authority.digital-post|claims claim.abroad|claims\n\
-146 authority.digital-post|claims claim.case|claims\n\
-96 authority.digital-post|claims claim.crime|claims\n\
-46 authority.digital-post|claims claim.deposit|claims\n\
-81 authority.digital-post|claims claim.emergency|claims\n\
-186 authority.digital-post|claims claim.fee|claims\n\
-262 authority.digital-post|claims claim.fine|claims\n\
-109 authority.digital-post|claims claim.isolation|claims\n\
-79 authority.digital-post|claims claim.job|claims\n\
-70 authority.digital-post|claims claim.link|claims\n\
-72 authority.digital-post|claims claim.link|denies\n\
-49 authority.digital-post|claims claim.no-checking|claims\n\
-101 authority.digital-post|claims claim.other-account|claims\n\
-159 authority.digital-post|claims claim.parcel|claims\n\
-69 authority.digital-post|claims claim.pick-up|claims\n\
-193 authority.digital-post|claims claim.prompt|claims\n\
-131 authority.digital-post|claims claim.purchase|claims\n\
-67 authority.digital-post|claims claim.recovery|claims\n\
64 authority.digital-post|claims claim.refund|claims\n\
102 authority.digital-post|claims claim.renewal|claims\n\
-81 authority.digital-post|claims claim.safe-account|claims\n\
-111 authority.digital-post|claims claim.unpaid|claims\n\
-180 authority.digital-post|claims claim.unusual-activity|claims\n\
-42 authority.digital-post|claims claim.your-own|claims\n\
-79 authority.digital-post|claims credential.bank-details|asks\n\
-64 authority.digital-post|claims credential.card|claims\n\
-31 authority.digital-post|claims credential.cpr|claims\n\
32 authority.digital-post|claims credential.id-document|asks\n\
102 authority.digital-post|claims credential.id-document|claims\n\
40 authority.digital-post|claims credential.mitid|advises\n\
68 authority.digital-post|claims credential.mitid|claims\n\
-43 authority.digital-post|claims credential.nemid|claims\n\
-71 authority.digital-post|claims credential.one-time-code|claims\n\
59 authority.digital-post|claims credential.password|asks\n\
-55 authority.digital-post|claims credential.personal-information|asks\n\
-87 authority.digital-post|claims credential.personal-information|claims\n\
-205 authority.digital-post|claims firm.bank|claims\n\
-141 authority.digital-post|claims money.amount|claims\n\
-80 authority.digital-post|claims person.agent|claims\n\
-54 authority.digital-post|claims threat.arrest|threatens\n\
74 authority.digital-post|claims threat.block|threatens\n\
-251 authority.digital-post|claims threat.court|threatens\n\
32 authority.digital-post|claims threat.deadline|threatens\n\
-124 authority.digital-post|claims threat.debt|threatens\n\
-48 authority.digital-post|live\n\
-38 authority.digital-post|reader\n\
227 authority.digital-post|speaks\n\
-74 authority.embassy|claims authority.embassy|reports\n\
73 authority.embassy|claims authority.police|claims\n\
33 authority.embassy|claims claim.abroad|claims\n\
85 authority.embassy|claims claim.case|claims\n\
-42 authority.embassy|claims claim.crime|claims\n\
33 authority.embassy|claims claim.deposit|claims\n\
118 authority.embassy|claims claim.emergency|claims\n\
-77 authority.embassy|claims claim.fee|claims\n\
69 authority.embassy|claims claim.isolation|claims\n\
-67 authority.embassy|claims claim.job|claims\n\
60 authority.embassy|claims claim.link|claims\n\
-62 authority.embassy|claims claim.misused-name|claims\n\
56 authority.embassy|claims claim.other-account|claims\n\
172 authority.embassy|claims claim.paid-back|claims\n\
74 authority.embassy|claims claim.parcel|claims\n\
64 authority.embassy|claims claim.prize|claims\n\
66 authority.embassy|claims claim.renewal|claims\n\
50 authority.embassy|claims claim.residence|claims\n\
76 authority.embassy|claims claim.your-own|claims\n\
96 authority.embassy|claims credential.bank-details|asks\n\
47 authority.embassy|claims credential.card|asks\n\
-64 authority.embassy|claims credential.id-document|asks\n\
-47 authority.embassy|claims credential.id-document|claims\n\
-33 authority.embassy|claims credential.personal-information|claims\n\
-123 authority.embassy|claims firm.bank|claims\n\
97 authority.embassy|claims money.amount|claims\n\
74 authority.embassy|claims money.unusual-means|claims\n\
82 authority.embassy|claims person.family|claims\n\
53 authority.embassy|claims threat.arrest|threatens\n\
80 authority.embassy|claims threat.block|threatens\n\
169 authority.embassy|claims threat.deadline|threatens\n\
36 authority.embassy|claims threat.deportation|threatens\n\
76 authority.embassy|reader\n\
-101 authority.embassy|reports\n\
-30 authority.embassy|reports credential.id-document|reports\n\
90 authority.embassy|speaks\n\
57 authority.europol|claims\n\
-59 authority.europol|claims authority.nsk|claims\n\
129 authority.europol|claims authority.police|claims\n\
30 authority.europol|claims authority.prosecution|claims\n\
-60 authority.europol|claims authority.state|claims\n\
45 authority.europol|claims claim.cannot-meet|claims\n\
108 authority.europol|claims claim.case|claims\n\
48 authority.europol|claims claim.crime|claims\n\
83 authority.europol|claims claim.deposit|claims\n\
-112 authority.europol|claims claim.emergency|claims\n\
66 authority.europol|claims claim.fee|claims\n\
-67 authority.europol|claims claim.fine|claims\n\
31 authority.europol|claims claim.isolation|claims\n\
53 authority.europol|claims claim.link|claims\n\
49 authority.europol|claims claim.misused-name|claims\n\
-81 authority.europol|claims claim.unusual-activity|claims\n\
-55 authority.europol|claims credential.card|claims\n\
43 authority.europol|claims credential.cpr|claims\n\
40 authority.europol|claims firm.bank|claims\n\
-50 authority.europol|claims money.amount|claims\n\
-63 authority.europol|claims money.unusual-means|claims\n\
-42 authority.europol|claims money.valuables|claims\n\
67 authority.europol|claims person.agent|claims\n\
-42 authority.europol|claims threat.arrest|threatens\n\
-218 authority.europol|claims threat.block|threatens\n\
70 authority.europol|claims threat.court|threatens\n\
163 authority.europol|claims threat.deadline|threatens\n\
39 authority.europol|claims threat.exposure|threatens\n\
57 authority.europol|live\n\
162 authority.europol|reader\n\
60 authority.europol|reports\n\
159 authority.europol|speaks\n\
-45 authority.health|claims\n\
30 authority.health|claims authority.municipality|claims\n\
94 authority.health|claims authority.police|claims\n\
280 authority.health|claims claim.case|claims\n\
-231 authority.health|claims claim.emergency|claims\n\
35 authority.health|claims claim.fee|claims\n\
-43 authority.health|claims claim.investment|claims\n\
35 authority.health|claims claim.prompt|claims\n\
302 authority.health|claims claim.reassurance|claims\n\
93 authority.health|claims claim.refund|claims\n\
-35 authority.health|claims claim.renewal|claims\n\
44 authority.health|claims credential.bank-details|asks\n\
-56 authority.health|claims credential.bank-details|claims\n\
79 authority.health|claims credential.card|asks\n\
-57 authority.health|claims credential.cpr|asks\n\
-89 authority.health|claims credential.cpr|claims\n\
-57 authority.health|claims credential.id-document|asks\n\
65 authority.health|claims credential.id-document|claims\n\
43 authority.health|claims credential.mitid|asks\n\
-32 authority.health|claims firm.bank|claims\n\
-87 authority.health|claims firm.courier|claims\n\
122 authority.health|claims money.amount|claims\n\
31 authority.health|claims person.agent|claims\n\
102 authority.health|claims person.landlord|claims\n\
-83 authority.health|claims threat.arrest|threatens\n\
151 authority.health|claims threat.block|threatens\n\
34 authority.health|claims threat.deadline|threatens\n\
-45 authority.health|live\n\
116 authority.health|reader\n\
-40 authority.health|speaks\n\
54 authority.immigration|claims authority.police|claims\n\
-126 authority.immigration|claims authority.state|claims\n\
-37 authority.immigration|claims claim.all-money|claims\n\
-139 authority.immigration|claims claim.crime|claims\n\
49 authority.immigration|claims claim.fee|claims\n\
64 authority.immigration|claims claim.fine|claims\n\
-38 authority.immigration|claims claim.link|claims\n\
50 authority.immigration|claims claim.other-account|claims\n\
68 authority.immigration|claims claim.parcel|claims\n\
-68 authority.immigration|claims claim.pick-up|claims\n\
94 authority.immigration|claims claim.prompt|claims\n\
-63 authority.immigration|claims claim.reassurance|claims\n\
111 authority.immigration|claims claim.renewal|claims\n\
43 authority.immigration|claims claim.residence|claims\n\
34 authority.immigration|claims claim.safe-account|claims\n\
56 authority.immigration|claims claim.unpaid|claims\n\
-81 authority.immigration|claims claim.unusual-activity|claims\n\
-54 authority.immigration|claims claim.your-own|claims\n\
34 authority.immigration|claims credential.card|asks\n\
58 authority.immigration|claims credential.card|claims\n\
121 authority.immigration|claims credential.cpr|asks\n\
79 authority.immigration|claims credential.id-document|asks\n\
-38 authority.immigration|claims credential.id-document|claims\n\
77 authority.immigration|claims credential.mitid|asks\n\
-114 authority.immigration|claims credential.personal-information|claims\n\
53 authority.immigration|claims firm.bank|claims\n\
90 authority.immigration|claims firm.payment|claims\n\
188 authority.immigration|claims money.amount|claims\n\
130 authority.immigration|claims money.unusual-means|claims\n\
44 authority.immigration|claims person.agent|claims\n\
39 authority.immigration|claims person.family|claims\n\
-52 authority.immigration|claims person.recruiter|claims\n\
32 authority.immigration|claims threat.arrest|threatens\n\
-63 authority.immigration|claims threat.block|threatens\n\
125 authority.immigration|claims threat.deadline|threatens\n\
82 authority.immigration|claims threat.deportation|threatens\n\
31 authority.immigration|claims threat.return|threatens\n\
-32 authority.immigration|reports claim.fee|claims\n\
67 authority.immigration|speaks\n\
114 authority.ministry|claims\n\
-74 authority.ministry|claims authority.police|claims\n\
111 authority.ministry|claims claim.case|claims\n\
83 authority.ministry|claims claim.crime|claims\n\
68 authority.ministry|claims claim.easy-money|claims\n\
47 authority.ministry|claims claim.isolation|claims\n\
81 authority.ministry|claims claim.misused-name|claims\n\
46 authority.ministry|claims claim.refund|claims\n\
79 authority.ministry|claims claim.robot|claims\n\
66 authority.ministry|claims claim.unusual-activity|claims\n\
36 authority.ministry|claims credential.balance|asks\n\
180 authority.ministry|claims credential.cpr|asks\n\
71 authority.ministry|claims credential.cpr|claims\n\
66 authority.ministry|claims firm.bank|claims\n\
137 authority.ministry|claims money.amount|claims\n\
-177 authority.ministry|claims threat.arrest|threatens\n\
34 authority.ministry|claims threat.block|threatens\n\
-90 authority.ministry|claims threat.court|threatens\n\
-36 authority.ministry|claims threat.deadline|threatens\n\
-55 authority.ministry|claims threat.deportation|threatens\n\
114 authority.ministry|live\n\
182 authority.ministry|reader\n\
70 authority.ministry|reports authority.police|reports\n\
-33 authority.ministry|reports claim.crime|reports\n\
-33 authority.ministry|reports credential.cpr|reports\n\
75 authority.ministry|reports threat.deadline|reports\n\
203 authority.ministry|speaks\n\
-88 authority.municipality|claims\n\
-168 authority.municipality|claims authority.police|claims\n\
45 authority.municipality|claims claim.all-money|claims\n\
-74 authority.municipality|claims claim.case|claims\n\
-44 authority.municipality|claims claim.crime|claims\n\
-46 authority.municipality|claims claim.deposit|claims\n\
-38 authority.municipality|claims claim.emergency|claims\n\
-41 authority.municipality|claims claim.fee|claims\n\
-105 authority.municipality|claims claim.no-checking|claims\n\
93 authority.municipality|claims claim.parcel|claims\n\
-66 authority.municipality|claims claim.prompt|claims\n\
-109 authority.municipality|claims claim.purchase|claims\n\
301 authority.municipality|claims claim.refund|claims\n\
85 authority.municipality|claims claim.renewal|claims\n\
128 authority.municipality|claims claim.unpaid|claims\n\
-70 authority.municipality|claims claim.your-own|claims\n\
70 authority.municipality|claims credential.bank-details|claims\n\
47 authority.municipality|claims credential.card|asks\n\
-31 authority.municipality|claims credential.card|claims\n\
227 authority.municipality|claims credential.code|asks\n\
-35 authority.municipality|claims credential.code|claims\n\
75 authority.municipality|claims credential.cpr|advises\n\
118 authority.municipality|claims credential.cpr|asks\n\
60 authority.municipality|claims credential.cpr|claims\n\
-60 authority.municipality|claims credential.id-document|asks\n\
-116 authority.municipality|claims credential.id-document|claims\n\
105 authority.municipality|claims credential.mitid|asks\n\
-78 authority.municipality|claims credential.one-time-code|claims\n\
-75 authority.municipality|claims credential.password|claims\n\
45 authority.municipality|claims credential.personal-information|claims\n\
91 authority.municipality|claims firm.payment|claims\n\
253 authority.municipality|claims money.amount|claims\n\
207 authority.municipality|claims money.valuables|claims\n\
-85 authority.municipality|claims threat.block|threatens\n\
-39 authority.municipality|claims threat.deadline|threatens\n\
-41 authority.municipality|claims threat.return|threatens\n\
-62 authority.municipality|denies\n\
-88 authority.municipality|live\n\
96 authority.nsk|claims\n\
30 authority.nsk|claims authority.police|claims\n\
-40 authority.nsk|claims authority.prosecution|claims\n\
-66 authority.nsk|claims claim.crime|claims\n\
31 authority.nsk|claims claim.isolation|claims\n\
-108 authority.nsk|claims credential.bank-details|claims\n\
-55 authority.nsk|claims money.amount|claims\n\
113 authority.nsk|claims threat.arrest|threatens\n\
-66 authority.nsk|claims threat.block|threatens\n\
-107 authority.nsk|claims threat.deadline|threatens\n\
96 authority.nsk|live\n\
106 authority.nsk|reader\n\
86 authority.nsk|speaks\n\
-117 authority.police|claims authority.police|reports\n\
-64 authority.police|claims authority.tax|claims\n\
79 authority.police|claims claim.all-money|claims\n\
83 authority.police|claims claim.all-money|reports\n\
-50 authority.police|claims claim.already-paid|claims\n\
-132 authority.police|claims claim.cannot-meet|claims\n\
-93 authority.police|claims claim.case|claims\n\
-32 authority.police|claims claim.case|reports\n\
150 authority.police|claims claim.crime|claims\n\
-110 authority.police|claims claim.easy-money|claims\n\
-201 authority.police|claims claim.emergency|claims\n\
-101 authority.police|claims claim.fee|claims\n\
-42 authority.police|claims claim.fee|reports\n\
136 authority.police|claims claim.fine|claims\n\
-192 authority.police|claims claim.hacked|claims\n\
-52 authority.police|claims claim.isolation|claims\n\
102 authority.police|claims claim.link|claims\n\
-104 authority.police|claims claim.loan|claims\n\
-62 authority.police|claims claim.menu|claims\n\
143 authority.police|claims claim.misused-name|claims\n\
70 authority.police|claims claim.misused-name|reports\n\
41 authority.police|claims claim.mule|claims\n\
95 authority.police|claims claim.no-checking|claims\n\
-92 authority.police|claims claim.no-checking|reports\n\
-40 authority.police|claims claim.not-you|claims\n\
119 authority.police|claims claim.other-account|claims\n\
123 authority.police|claims claim.paid-back|claims\n\
61 authority.police|claims claim.paid-back|reports\n\
150 authority.police|claims claim.parcel|claims\n\
108 authority.police|claims claim.pick-up|claims\n\
-43 authority.police|claims claim.pick-up|denies\n\
31 authority.police|claims claim.pick-up|reports\n\
-182 authority.police|claims claim.prize|claims\n\
-46 authority.police|claims claim.prize|reports\n\
-217 authority.police|claims claim.prompt|claims\n\
-82 authority.police|claims claim.purchase|claims\n\
111 authority.police|claims claim.reassurance|claims\n\
49 authority.police|claims claim.residence|claims\n\
-40 authority.police|claims claim.residence|reports\n\
75 authority.police|claims claim.robot|claims\n\
126 authority.police|claims claim.safe-account|claims\n\
334 authority.police|claims claim.unpaid|claims\n\
48 authority.police|claims claim.unusual-activity|claims\n\
-81 authority.police|claims claim.unusual-activity|reports\n\
-149 authority.police|claims claim.virus|claims\n\
182 authority.police|claims claim.your-own|claims\n\
169 authority.police|claims credential.balance|asks\n\
99 authority.police|claims credential.balance|claims\n\
92 authority.police|claims credential.balance|reports\n\
-35 authority.police|claims credential.bank-details|advises\n\
124 authority.police|claims credential.bank-details|asks\n\
221 authority.police|claims credential.bank-details|claims\n\
-37 authority.police|claims credential.bank-details|reports\n\
151 authority.police|claims credential.card|asks\n\
-173 authority.police|claims credential.card|claims\n\
50 authority.police|claims credential.card|reports\n\
56 authority.police|claims credential.code|asks\n\
-43 authority.police|claims credential.code|reports\n\
-77 authority.police|claims credential.cpr|advises\n\
148 authority.police|claims credential.cpr|asks\n\
162 authority.police|claims credential.cpr|claims\n\
-55 authority.police|claims credential.id-document|asks\n\
-69 authority.police|claims credential.id-document|claims\n\
43 authority.police|claims credential.id-document|reports\n\
-115 authority.police|claims credential.mitid|advises\n\
-31 authority.police|claims credential.mitid|asks\n\
-120 authority.police|claims credential.mitid|claims\n\
-85 authority.police|claims credential.mitid|reports\n\
66 authority.police|claims credential.one-time-code|asks\n\
-33 authority.police|claims credential.one-time-code|claims\n\
131 authority.police|claims credential.password|asks\n\
56 authority.police|claims credential.password|claims\n\
134 authority.police|claims credential.personal-information|asks\n\
-117 authority.police|claims credential.pin|advises\n\
186 authority.police|claims credential.pin|asks\n\
-96 authority.police|claims credential.pin|reports\n\
-163 authority.police|claims firm.bank|reports\n\
77 authority.police|claims firm.courier|claims\n\
417 authority.police|claims firm.payment|claims\n\
-45 authority.police|claims firm.payment|reports\n\
-36 authority.police|claims firm.shop|claims\n\
-97 authority.police|claims firm.support|claims\n\
108 authority.police|claims firm.telecom|claims\n\
-131 authority.police|claims firm.toll|claims\n\
63 authority.police|claims money.amount|claims\n\
34 authority.police|claims money.amount|reports\n\
62 authority.police|claims money.unusual-means|claims\n\
63 authority.police|claims money.unusual-means|reports\n\
144 authority.police|claims money.valuables|claims\n\
-55 authority.police|claims money.valuables|denies\n\
48 authority.police|claims person.agent|claims\n\
-41 authority.police|claims person.agent|reports\n\
-56 authority.police|claims person.buyer|claims\n\
-69 authority.police|claims person.family|claims\n\
-69 authority.police|claims threat.arrest|reports\n\
30 authority.police|claims threat.arrest|threatens\n\
-66 authority.police|claims threat.block|threatens\n\
51 authority.police|claims threat.court|reports\n\
56 authority.police|claims threat.court|threatens\n\
116 authority.police|claims threat.deadline|threatens\n\
31 authority.police|claims threat.debt|threatens\n\
64 authority.police|claims threat.exposure|threatens\n\
-126 authority.police|claims threat.return|threatens\n\
-53 authority.police|denies\n\
100 authority.police|reader\n\
-77 authority.police|reports\n\
-72 authority.police|reports claim.all-money|claims\n\
-47 authority.police|reports claim.case|reports\n\
48 authority.police|reports claim.crime|claims\n\
-95 authority.police|reports claim.crime|reports\n\
87 authority.police|reports claim.deposit|claims\n\
-50 authority.police|reports claim.misused-name|reports\n\
33 authority.police|reports claim.other-account|reports\n\
41 authority.police|reports claim.pick-up|reports\n\
47 authority.police|reports claim.recovery|claims\n\
-69 authority.police|reports claim.robot|claims\n\
-63 authority.police|reports claim.safe-account|reports\n\
80 authority.police|reports claim.unusual-activity|reports\n\
67 authority.police|reports credential.balance|claims\n\
37 authority.police|reports credential.bank-details|claims\n\
-70 authority.police|reports credential.code|reports\n\
-66 authority.police|reports credential.cpr|reports\n\
82 authority.police|reports credential.id-document|reports\n\
-50 authority.police|reports credential.mitid|reports\n\
111 authority.police|reports credential.personal-information|reports\n\
47 authority.police|reports credential.pin|reports\n\
-77 authority.police|reports firm.bank|reports\n\
76 authority.police|reports firm.payment|claims\n\
-44 authority.police|reports firm.payment|reports\n\
-66 authority.police|reports money.amount|claims\n\
38 authority.police|reports money.amount|reports\n\
160 authority.police|reports money.unusual-means|reports\n\
63 authority.police|reports money.valuables|claims\n\
-50 authority.police|reports money.valuables|reports\n\
-40 authority.police|reports person.agent|reports\n\
51 authority.police|reports person.family|claims\n\
-52 authority.police|reports threat.arrest|threatens\n\
219 authority.police|reports threat.block|reports\n\
-50 authority.police|reports threat.court|reports\n\
76 authority.police|reports threat.deadline|reports\n\
67 authority.police|reports threat.deadline|threatens\n\
100 authority.police|reports threat.exposure|reports\n\
72 authority.police|speaks\n\
292 authority.prosecution|claims claim.case|claims\n\
126 authority.prosecution|claims claim.crime|claims\n\
-91 authority.prosecution|claims claim.deposit|claims\n\
-61 authority.prosecution|claims claim.fee|claims\n\
-106 authority.prosecution|claims claim.parcel|claims\n\
-41 authority.prosecution|claims credential.bank-details|claims\n\
-35 authority.prosecution|claims credential.card|reports\n\
-63 authority.prosecution|claims credential.id-document|asks\n\
-72 authority.prosecution|claims firm.bank|claims\n\
-103 authority.prosecution|claims firm.courier|claims\n\
-122 authority.prosecution|claims money.valuables|claims\n\
128 authority.prosecution|claims threat.arrest|threatens\n\
-88 authority.prosecution|claims threat.deadline|threatens\n\
70 authority.prosecution|claims threat.exposure|threatens\n\
-82 authority.prosecution|reader\n\
-38 authority.prosecution|reports\n\
98 authority.prosecution|speaks\n\
-56 authority.state|claims authority.tax|claims\n\
71 authority.state|claims claim.case|claims\n\
37 authority.state|claims claim.deposit|claims\n\
-193 authority.state|claims claim.emergency|claims\n\
-44 authority.state|claims claim.fine|claims\n\
109 authority.state|claims claim.investment|claims\n\
45 authority.state|claims claim.job|claims\n\
146 authority.state|claims claim.link|claims\n\
33 authority.state|claims claim.no-checking|claims\n\
113 authority.state|claims claim.paid-back|claims\n\
60 authority.state|claims claim.parcel|claims\n\
51 authority.state|claims claim.prize|claims\n\
48 authority.state|claims claim.reassurance|claims\n\
114 authority.state|claims claim.refund|claims\n\
78 authority.state|claims claim.renewal|claims\n\
-47 authority.state|claims claim.residence|claims\n\
41 authority.state|claims claim.safe-account|claims\n\
82 authority.state|claims claim.unpaid|claims\n\
83 authority.state|claims claim.unusual-activity|claims\n\
50 authority.state|claims credential.bank-details|claims\n\
88 authority.state|claims credential.card|asks\n\
135 authority.state|claims credential.mitid|asks\n\
49 authority.state|claims credential.mitid|claims\n\
38 authority.state|claims credential.one-time-code|asks\n\
56 authority.state|claims credential.password|asks\n\
-50 authority.state|claims credential.personal-information|claims\n\
-48 authority.state|claims firm.bank|claims\n\
94 authority.state|claims firm.courier|claims\n\
106 authority.state|claims money.amount|claims\n\
-78 authority.state|claims money.unusual-means|claims\n\
-83 authority.state|claims money.valuables|claims\n\
67 authority.state|claims person.family|claims\n\
-53 authority.state|claims threat.arrest|threatens\n\
36 authority.state|claims threat.court|threatens\n\
79 authority.state|claims threat.deadline|threatens\n\
-47 authority.state|claims threat.debt|threatens\n\
-53 authority.state|denies\n\
34 authority.state|speaks\n\
36 authority.tax|claims claim.abroad|claims\n\
81 authority.tax|claims claim.already-paid|claims\n\
111 authority.tax|claims claim.case|claims\n\
31 authority.tax|claims claim.crime|claims\n\
-99 authority.tax|claims claim.emergency|claims\n\
125 authority.tax|claims claim.fee|claims\n\
-97 authority.tax|claims claim.investment|claims\n\
-78 authority.tax|claims claim.job|claims\n\
-58 authority.tax|claims claim.link|claims\n\
33 authority.tax|claims claim.mule|claims\n\
30 authority.tax|claims claim.other-account|claims\n\
-145 authority.tax|claims claim.parcel|claims\n\
-68 authority.tax|claims claim.pick-up|claims\n\
62 authority.tax|claims claim.prompt|claims\n\
95 authority.tax|claims claim.refund|claims\n\
36 authority.tax|claims claim.renewal|claims\n\
-39 authority.tax|claims claim.residence|claims\n\
60 authority.tax|claims credential.bank-details|asks\n\
47 authority.tax|claims credential.card|advises\n\
166 authority.tax|claims credential.card|asks\n\
97 authority.tax|claims credential.card|claims\n\
-82 authority.tax|claims credential.card|denies\n\
40 authority.tax|claims credential.code|asks\n\
53 authority.tax|claims credential.code|claims\n\
90 authority.tax|claims credential.cpr|asks\n\
-86 authority.tax|claims credential.cpr|claims\n\
-47 authority.tax|claims credential.cpr|reports\n\
-92 authority.tax|claims credential.id-document|asks\n\
-88 authority.tax|claims credential.mitid|advises\n\
-43 authority.tax|claims credential.mitid|asks\n\
58 authority.tax|claims credential.mitid|claims\n\
33 authority.tax|claims credential.one-time-code|asks\n\
-64 authority.tax|claims credential.password|asks\n\
54 authority.tax|claims credential.personal-information|asks\n\
-122 authority.tax|claims credential.personal-information|claims\n\
-77 authority.tax|claims firm.bank|claims\n\
193 authority.tax|claims firm.payment|claims\n\
206 authority.tax|claims money.amount|claims\n\
164 authority.tax|claims money.valuables|claims\n\
37 authority.tax|claims person.agent|claims\n\
-39 authority.tax|claims person.family|claims\n\
78 authority.tax|claims threat.arrest|threatens\n\
124 authority.tax|claims threat.block|threatens\n\
69 authority.tax|claims threat.court|threatens\n\
120 authority.tax|claims threat.deadline|threatens\n\
65 authority.tax|claims threat.debt|threatens\n\
38 authority.tax|claims threat.return|threatens\n\
-51 authority.tax|reader\n\
-139 authority.tax|reports\n\
-100 authority.tax|reports credential.card|claims\n\
-105 authority.tax|reports firm.bank|claims\n\
69 authority.tax|speaks\n\
-40 authority|denies\n\
-104 authority|reports\n\
115 authority|speaks\n\
-63 auto\n\
-107 autoc…\n\
-33 automat\n\
85 automated\n\
56 automated call\n\
43 automated message\n\
-119 automaticamente\n\
-54 automatiquement\n\
-32 automatisk til\n\
-75 automatiskai\n\
72 autor…\n\
-71 autumn\n\
-71 autum…\n\
-60 aux\n\
-30 available\n\
-30 avail…\n\
68 avans\n\
51 avans pe\n\
53 avant\n\
131 avec\n\
79 avec le\n\
-84 avem\n\
-39 aver\n\
159 aveti\n\
34 avez droit\n\
-53 avisen\n\
-58 avise…\n\
-42 aviso\n\
216 avoid\n\
57 avoid deportation\n\
33 avoid it\n\
47 avoid the\n\
81 avro\n\
68 avrupa\n\
68 avrup…\n\
77 avuka…\n\
51 avvis…\n\
-110 await\n\
83 awaits\n\
85 await…\n\
-32 awake\n\
-41 awake and\n\
-76 aware\n\
-45 aware that\n\
-76 awareness\n\
-76 aware…\n\
-31 away\n\
-30 ay\n\
-128 ayarl…\n\
46 ayse\n\
140 azi\n\
-119 b\n\
-31 b #\n\
59 b on\n\
-73 b1\n\
53 back\n\
87 back #\n\
66 back @link\n\
39 back and\n\
63 back at\n\
-31 back before\n\
31 back in\n\
-55 back of\n\
331 back on\n\
38 back so\n\
32 back together\n\
-231 back when\n\
199 back with\n\
70 background\n\
70 backg…\n\
69 backside\n\
69 backs…\n\
-31 backu…\n\
97 bad line\n\
-124 bad om\n\
-115 badge\n\
88 bag and\n\
59 bag on\n\
-30 bagefter i\n\
-70 bager…\n\
-51 bagge…\n\
-39 baggr…\n\
-77 baglanti\n\
-41 bagla…\n\
-44 bagma…\n\
-30 bags\n\
-54 bagsiden af\n\
44 bagsi…\n\
-46 bagt\n\
139 bail\n\
62 bail to\n\
134 bailiff\n\
104 baili…\n\
-68 bak\n\
-114 bakery\n\
-113 baker…\n\
-52 bakken\n\
-54 bakke…\n\
-51 bakma…\n\
-40 balance\n\
-163 balance #\n\
44 balance is\n\
32 balance shows\n\
31 balances\n\
-35 balan…\n\
75 ballerup\n\
76 balle…\n\
78 baltic\n\
78 balti…\n\
186 bana\n\
38 banca\n\
63 bancaire\n\
-72 bancarios\n\
33 banco…\n\
-43 band\n\
-49 bang\n\
36 bange\n\
40 bangkok\n\
40 bangk…\n\
54 bani de\n\
70 banii\n\
37 bank\n\
-100 bank #\n\
194 bank @link\n\
-35 bank a\n\
35 bank accounts\n\
39 bank adviser\n\
74 bank and\n\
55 bank app\n\
-44 bank as\n\
134 bank asks\n\
166 bank calls\n\
82 bank card\n\
-109 bank closes\n\
-58 bank details\n\
32 bank din\n\
60 bank do\n\
-93 bank du\n\
61 bank er\n\
-43 bank first\n\
106 bank for\n\
-140 bank has\n\
-78 bank hurtigt\n\
-70 bank in\n\
120 bank is\n\
49 bank jeg\n\
38 bank lady\n\
42 bank læg\n\
-48 bank myself\n\
-109 bank never\n\
-36 bank nu\n\
69 bank og\n\
-45 bank or\n\
-72 bank read\n\
-70 bank reg\n\
57 bank rings\n\
43 bank security\n\
59 bank since\n\
47 bank so\n\
-40 bank statements\n\
32 bank that\n\
-37 bank the\n\
-94 bank then\n\
-52 bank they\n\
68 bank to\n\
-35 bank under\n\
-92 bank wants\n\
-90 bank was\n\
-40 bank we\n\
43 bank you\n\
-50 bank your\n\
-31 bank youre\n\
-63 banka\n\
46 bankas klaus\n\
-90 bankayi\n\
-99 banka…\n\
-72 bankdage\n\
-105 bankd…\n\
105 banke\n\
60 banken\n\
67 banken det\n\
62 banken er\n\
90 banken har\n\
61 banken ikke\n\
-59 banken og\n\
-48 banken om\n\
-54 banken ringede\n\
72 banken ringer\n\
91 banken siger\n\
48 banken så\n\
36 bankens\n\
-74 banker\n\
35 bankerne\n\
50 banke…\n\
58 banking\n\
-31 banking and\n\
36 banking app\n\
-97 banking day\n\
-53 banking days\n\
47 banking password\n\
31 bankkonto\n\
52 bankk…\n\
-68 bankmanden\n\
-146 bankm…\n\
-50 banko\n\
37 banko…\n\
47 bankr…\n\
54 banks\n\
-32 banks do\n\
-73 bankui\n\
-43 banku…\n\
43 banned\n\
44 banne…\n\
88 banque\n\
84 banqu…\n\
-68 bar\n\
-56 barba…\n\
38 barcelona\n\
39 barce…\n\
33 bare\n\
39 bare dit\n\
-139 bare en\n\
-31 bare for\n\
56 bare give\n\
-68 bare godkend\n\
101 bare have\n\
-38 bare høre\n\
-37 bare med\n\
-52 bare mig\n\
49 bare modtage\n\
40 bare op\n\
-62 bare sig\n\
132 bare swipe\n\
40 bare vores\n\
114 barnebarn\n\
-46 barnet\n\
33 barnevognen\n\
93 barne…\n\
-34 bars #\n\
-31 basement\n\
-31 basem…\n\
56 basin…\n\
33 baskomiser\n\
33 basko…\n\
56 basla…\n\
37 basvu…\n\
58 battery\n\
-94 bay\n\
102 bc\n\
66 bc of\n\
38 be\n\
-39 be #\n\
-49 be a\n\
53 be able\n\
93 be arrested\n\
-104 be at\n\
-73 be aware\n\
49 be cancelled\n\
53 be careful\n\
51 be closed\n\
35 be cut\n\
-31 be deactivated\n\
142 be deleted\n\
-38 be delivered\n\
61 be destroyed\n\
92 be done\n\
-134 be fetched\n\
60 be frozen\n\
35 be given\n\
36 be inform\n\
-48 be kind\n\
-45 be paid\n\
-83 be picked\n\
37 be put\n\
35 be reached\n\
-65 be refunded\n\
-33 be regarded\n\
43 be released\n\
-45 be replied\n\
63 be revoked\n\
-47 be safe\n\
79 be settled\n\
-39 be sure\n\
67 be suspended\n\
-59 be there\n\
37 be transferred\n\
32 be withdrawn\n\
39 beamt…\n\
-59 bearer\n\
-59 beare…\n\
-30 became\n\
-30 becam…\n\
53 because\n\
-66 because i\n\
52 because im\n\
43 because its\n\
-52 because my\n\
43 because of\n\
-38 because somebody\n\
148 because the\n\
89 because we\n\
-49 because you\n\
36 because your\n\
53 becau…\n\
-44 become\n\
43 becomes\n\
-141 bed\n\
-73 bede\n\
-38 bede om\n\
39 bedel…\n\
-64 beder\n\
-85 beder aldrig\n\
-43 beder dig\n\
-78 beder folk\n\
-49 beder ikke\n\
-69 beder om\n\
30 bedes de\n\
-40 bedste\n\
42 bedste hilsner\n\
-36 bedst…\n\
-129 bedt\n\
-134 bedt om\n\
113 bedzie\n\
79 bedzi…\n\
-69 been called\n\
44 been charged\n\
44 been copied\n\
51 been in\n\
-181 been made\n\
31 been opened\n\
-50 been paid\n\
51 been put\n\
-48 been received\n\
-49 been shipped\n\
65 been suspended\n\
46 been to\n\
-65 been told\n\
59 been used\n\
-47 beer\n\
-32 beetroot\n\
-32 beetr…\n\
152 before #\n\
33 before court\n\
-40 before friday\n\
35 before i\n\
69 before it\n\
163 before midnight\n\
-46 before monday\n\
62 before noon\n\
-45 before paying\n\
-30 before she\n\
-41 before the\n\
-48 before thursday\n\
48 before tonight\n\
-42 before we\n\
-141 before you\n\
-39 before your\n\
-33 before youve\n\
-48 beforehand\n\
-63 began\n\
-33 began to\n\
72 begge\n\
-36 begge parter\n\
124 begge sider\n\
74 begin\n\
51 begin with\n\
-31 begins\n\
-42 begun\n\
65 begynder med\n\
46 behalf\n\
46 behal…\n\
-83 behandler\n\
-107 behan…\n\
-117 behind the\n\
83 beholder\n\
106 beholder #\n\
74 behol…\n\
-51 behøver\n\
-95 behøver ikke\n\
-51 behøv…\n\
40 bei\n\
-72 bei der\n\
37 bei einer\n\
65 bei ihnen\n\
-67 bei mir\n\
55 bei uns\n\
73 beijing\n\
73 beiji…\n\
53 being\n\
-35 being a\n\
-32 beklager\n\
-32 bekla…\n\
97 bekliyor\n\
94 bekli…\n\
99 bekom…\n\
53 bekraeft\n\
135 bekra…\n\
73 bekræft\n\
92 bekræft dine\n\
52 bekræft med\n\
43 bekræfte\n\
34 bekræfte at\n\
-272 bekræfte din\n\
41 bekræfte med\n\
54 bekræftelse\n\
67 bekræfter\n\
46 bekræfter for\n\
100 bekræftet\n\
82 bekræ…\n\
61 bekym…\n\
-110 beled…\n\
109 believe\n\
-68 believe that\n\
67 believe you\n\
-55 believed\n\
46 belie…\n\
-73 bell\n\
-72 bella…\n\
-51 belongs\n\
-51 belongs to\n\
-71 belon…\n\
116 below\n\
-64 beløb\n\
-51 beløb #\n\
-75 beløb på\n\
70 beløbet\n\
55 beløbet og\n\
57 beløbet til\n\
66 beløb…\n\
213 ben\n\
52 ben kopenhag\n\
51 benef…\n\
-30 beni\n\
55 benim\n\
123 bente\n\
46 benut…\n\
-38 berei…\n\
82 berettiget\n\
82 berettiget til\n\
82 beret…\n\
46 berg\n\
31 bero\n\
-76 bescheid\n\
-77 besch…\n\
52 beside you\n\
-44 besked\n\
-38 besked fra\n\
107 besked læs\n\
-53 besked om\n\
-117 besked på\n\
47 beskeden kan\n\
-85 beskeder\n\
-65 beske…\n\
79 beskytte\n\
60 beskytte dig\n\
162 besky…\n\
-37 besla…\n\
-36 besoin\n\
-36 besoi…\n\
-160 best\n\
-78 beste…\n\
46 bestil nyt\n\
-50 bestille\n\
91 bestillingen\n\
-48 besti…\n\
-67 bestyrelsen\n\
-47 bestyrelsen foreslår\n\
-78 besty…\n\
38 bestætigen\n\
38 besvar\n\
38 besvar denne\n\
38 besvare\n\
-106 besvares\n\
-34 besva…\n\
-52 besøg\n\
-54 besøg…\n\
87 bet\n\
185 betal\n\
184 betal #\n\
-53 betal din\n\
38 betal et\n\
52 betal her\n\
37 betal i\n\
82 betal inden\n\
37 betal kun\n\
57 betal med\n\
57 betal nu\n\
54 betal porto\n\
55 betal på\n\
47 betal via\n\
52 betale #\n\
109 betale en\n\
42 betale et\n\
-79 betale med\n\
-87 betale noget\n\
100 betaler #\n\
-35 betales i\n\
-81 betales inden\n\
71 betales med\n\
46 betaling #\n\
47 betaling af\n\
-38 betaling er\n\
-94 betaling for\n\
41 betaling i\n\
-121 betaling på\n\
48 betaling til\n\
215 betalingskort\n\
84 betalingskort og\n\
-67 betalingsservice\n\
55 betalingsservice @link\n\
45 betalingsservice agreement\n\
30 betalingsservice din\n\
33 betalt #\n\
79 betalt din\n\
-52 betalt med\n\
48 betalt to\n\
-110 betalte\n\
-58 betalte med\n\
67 betjent\n\
47 betjent forbi\n\
47 betjent og\n\
-40 betjent på\n\
-47 betjente\n\
-55 betjenten\n\
44 betragtes\n\
37 betragtet\n\
37 betragtet som\n\
107 betra…\n\
34 betreff\n\
38 betreff ihr\n\
34 betre…\n\
37 betru…\n\
-31 better\n\
-31 bette…\n\
-89 between\n\
-83 between #\n\
90 between us\n\
-89 betwe…\n\
-36 betyder\n\
-43 betyder at\n\
-45 betyd…\n\
52 bevilget\n\
40 bevise\n\
60 bevis…\n\
-32 beware\n\
-32 bewar…\n\
-149 bez\n\
64 bezpieczenstwa\n\
30 bezpi…\n\
116 bi\n\
62 bianc…\n\
-47 biblioteket\n\
-179 bibli…\n\
-50 bicicleta\n\
-91 bicic…\n\
-67 bicycle\n\
-78 bicyc…\n\
-49 bidra…\n\
-154 bien\n\
-51 bienv…\n\
-52 big\n\
-68 bigger\n\
-44 bigge…\n\
-80 bike\n\
93 bike you\n\
-80 bikes\n\
-38 bikes worth\n\
136 bil\n\
69 bil i\n\
36 bil og\n\
-51 bilag\n\
36 bilaget\n\
36 bilag…\n\
-108 bildi…\n\
36 bilen er\n\
-173 bilet…\n\
55 bilforsikring\n\
55 bilfo…\n\
-48 bilgi\n\
49 bilgilerinizi\n\
104 bilgi…\n\
-37 bilie…\n\
-48 biliy…\n\
171 bilka\n\
92 bill #\n\
-100 bill came\n\
31 bill for\n\
43 bill of\n\
-38 billed\n\
-52 billed id\n\
136 billede\n\
170 billede af\n\
42 billeder af\n\
-106 billederne\n\
54 billedet\n\
-76 billet\n\
-30 billetter\n\
63 billing\n\
-51 billi…\n\
42 bills\n\
124 bin\n\
97 binance\n\
97 binan…\n\
-36 bine\n\
-38 biometri\n\
40 bir posete\n\
-78 bir sey\n\
103 birazdan\n\
103 biraz…\n\
-133 birgit\n\
-141 birgi…\n\
-58 birke…\n\
91 birth\n\
-36 birthday\n\
-46 birthday it\n\
57 birthe\n\
-54 bis zum\n\
-42 bit\n\
143 bitcoin\n\
33 bitcoin for\n\
-51 bitcoin last\n\
38 bitcoin machine\n\
40 bitcoin or\n\
150 bitco…\n\
101 bitko…\n\
-37 bitte\n\
-53 bitte den\n\
-48 bitte…\n\
54 biz\n\
-117 bizi\n\
-67 bizi arayin\n\
-49 bizim\n\
-74 black\n\
-31 blanqueo\n\
-45 blanq…\n\
30 bleibt\n\
40 bleib…\n\
-111 blend…\n\
-200 blev\n\
-68 blev der\n\
-34 blev han\n\
-31 blev ringet\n\
-46 blev snydt\n\
-115 blevet aktiveret\n\
-68 blevet ringet\n\
74 blika\n\
-75 blinker\n\
-75 blink…\n\
-74 bliv\n\
-101 bliv i\n\
82 blive\n\
37 blive betragtet\n\
71 blive i\n\
34 bliver\n\
-47 bliver bedt\n\
48 bliver brugt\n\
-35 bliver de\n\
-58 bliver din\n\
-38 bliver lavet\n\
57 bliver lukket\n\
-58 bliver trukket\n\
51 bliver ved\n\
34 blive…\n\
35 blocco\n\
62 blocc…\n\
-195 block\n\
-33 block a\n\
-89 block card\n\
-40 block it\n\
-226 block your\n\
134 blockchain\n\
44 blockchain fee\n\
-70 blocked\n\
-54 blocked #\n\
34 blocked a\n\
-52 blocked and\n\
37 blocked for\n\
-98 blocked it\n\
-51 blocking\n\
-43 blocks\n\
-32 block…\n\
-49 bloke…\n\
-47 blomster\n\
-208 bloms…\n\
-96 blood\n\
32 blood and\n\
165 bloque\n\
93 bloqu…\n\
120 blot\n\
-35 blå\n\
-45 bo\n\
-106 board\n\
-67 boarding\n\
-123 board…\n\
-53 body\n\
-32 boet\n\
-151 bog\n\
-31 bogdan\n\
-31 bogda…\n\
78 bogholderiet\n\
95 bogho…\n\
61 boks @link\n\
166 boks du\n\
-39 boks og\n\
-50 boks or\n\
63 bolig\n\
-55 boligforening\n\
39 boligforeningen\n\
50 boligportal\n\
93 boligstøtte\n\
61 bolig…\n\
-36 boller\n\
-72 bolle…\n\
96 bond\n\
101 bonifico\n\
115 bonif…\n\
36 bonjour\n\
120 bonjour je\n\
36 bonjo…\n\
95 bonus\n\
-158 book\n\
-53 book a\n\
-34 book at\n\
-31 book today\n\
-33 book you\n\
-63 booked\n\
-69 booke…\n\
68 booking\n\
-32 bookk…\n\
-85 books\n\
-66 boolean\n\
-66 boole…\n\
-63 boozt\n\
78 bor\n\
75 bor i\n\
99 borcu…\n\
-43 bord\n\
-31 bord til\n\
-78 bordet\n\
-69 borde…\n\
178 borger\n\
121 borger @link\n\
-66 borgere\n\
-106 borgeren\n\
-158 borgerservice\n\
-105 borge…\n\
-65 borrow #\n\
46 borrow from\n\
-56 bort\n\
-60 bort fra\n\
88 bortfalder\n\
83 bortf…\n\
-83 boss\n\
137 bot\n\
42 both\n\
31 both amounts\n\
139 both sides\n\
-32 both the\n\
108 bother\n\
108 bothe…\n\
93 bought a\n\
59 bounced\n\
127 bounc…\n\
-43 box #\n\
35 box code\n\
-50 box from\n\
63 box with\n\
-95 boxes\n\
-98 boy\n\
76 brak\n\
-38 brake\n\
-51 brake pads\n\
-78 brakes\n\
-78 brake…\n\
-43 branch manager\n\
-39 brandt\n\
-63 brand…\n\
35 brauche\n\
66 breac…\n\
-85 bread\n\
84 brev\n\
59 brev fra\n\
-46 brev i\n\
73 brev om\n\
-88 breve\n\
-90 brevet\n\
-94 breve…\n\
-46 brian\n\
63 brill…\n\
-137 bring\n\
189 bring @link\n\
-78 bring id\n\
-52 bring it\n\
-60 bring passport\n\
-32 bring photo\n\
-141 bring the\n\
-174 bring your\n\
-69 bringen\n\
-48 bringen sie\n\
86 brings\n\
33 bro i\n\
115 brobizz\n\
73 brobizz @link\n\
115 brobi…\n\
-52 broken can\n\
55 broker\n\
81 brother\n\
32 brother is\n\
33 brothers\n\
75 broth…\n\
-129 brought\n\
-129 broug…\n\
-41 brown\n\
72 browser\n\
40 brows…\n\
-108 brug\n\
-52 brug den\n\
43 brug for\n\
-47 brug koden\n\
-66 bruge deres\n\
97 bruge dit\n\
-42 bruge en\n\
51 bruge kort\n\
96 bruger\n\
34 bruger i\n\
145 bruger id\n\
-40 brugernavn adgangskode\n\
55 brugernavn og\n\
117 bruge…\n\
-32 brugs…\n\
-49 brugt #\n\
46 brugt i\n\
56 brugt op\n\
30 brugt til\n\
-42 brugte\n\
-60 brugt…\n\
-65 brun\n\
-31 brunk…\n\
-42 brunsvig\n\
-42 bruns…\n\
-39 brænd…\n\
156 bs\n\
57 bs #\n\
82 bs @link\n\
226 btc\n\
34 btc @link\n\
53 bu\n\
80 bu adrese\n\
38 budet\n\
-68 budget\n\
-67 budge…\n\
81 buenas\n\
81 buena…\n\
-45 buenos\n\
-45 bueno…\n\
149 bugun\n\
39 building\n\
42 buletin\n\
51 bulet…\n\
44 bulga…\n\
-32 bulle…\n\
-30 bulundu\n\
-61 bulun…\n\
59 buna\n\
-39 buna mama\n\
39 buna ziua\n\
-48 bunde…\n\
-83 buns\n\
105 buradan\n\
122 burad…\n\
64 burglars\n\
62 burgl…\n\
-97 burok…\n\
-143 bus\n\
-74 bus 5c\n\
79 business\n\
56 busin…\n\
-76 bussen\n\
-40 bussen er\n\
-76 busse…\n\
138 busta\n\
42 busta paga\n\
42 but\n\
91 but i\n\
58 but if\n\
-169 but no\n\
87 but the\n\
60 but they\n\
38 but transfer\n\
44 but we\n\
66 but you\n\
69 but your\n\
125 butas\n\
78 buti\n\
-51 butik\n\
-90 butikken\n\
-78 butik…\n\
-50 butter\n\
-50 butte…\n\
-99 button\n\
-52 button and\n\
-108 butto…\n\
47 buy\n\
43 buy #\n\
-48 buy a\n\
46 buy apple\n\
-105 buy milk\n\
48 buy the\n\
48 buy your\n\
-46 buyer can\n\
78 buyer i\n\
-63 buyer paid\n\
74 buying\n\
74 buyin…\n\
35 buys\n\
-150 by a\n\
-46 by an\n\
71 by bank\n\
-30 by calling\n\
95 by card\n\
152 by confirming\n\
-49 by courier\n\
-34 by digital\n\
-72 by e\n\
96 by entering\n\
43 by error\n\
-44 by hand\n\
-47 by law\n\
-48 by letter\n\
94 by logging\n\
-44 by mail\n\
46 by mobilepay\n\
58 by moneygram\n\
48 by one\n\
30 by our\n\
205 by paying\n\
-79 by phone\n\
-113 by post\n\
49 by replying\n\
55 by sms\n\
50 by step\n\
55 by sunday\n\
-32 by telephone\n\
76 by text\n\
-41 by the\n\
41 by tonight\n\
31 by us\n\
73 by western\n\
52 by you\n\
69 by your\n\
-188 bye\n\
-33 bye bye\n\
-52 byg\n\
77 byla\n\
42 byret\n\
-35 byt\n\
-60 bytte\n\
-42 bytte…\n\
79 båd\n\
47 bøde\n\
65 bøde #\n\
103 bøde på\n\
30 bødef…\n\
-76 bør\n\
-85 børn\n\
-59 børnehuset\n\
-86 børnene\n\
-63 børne…\n\
-48 bøyle bir\n\
-271 c\n\
54 c0nfi…\n\
-76 ca\n\
-165 ca #\n\
188 ca sa\n\
-70 ca sunt\n\
-41 cable\n\
-51 cache\n\
-43 cada\n\
-84 caduca en\n\
-129 cafe\n\
-53 cafea\n\
-53 cafea si\n\
36 cajer…\n\
-146 cake\n\
-114 cala\n\
-33 calco…\n\
-30 calculations\n\
114 calcu…\n\
167 calis…\n\
-67 call\n\
-67 call #\n\
-46 call about\n\
-43 call and\n\
-93 call back\n\
-110 call centre\n\
57 call from\n\
30 call im\n\
-207 call me\n\
31 call microsoft\n\
-53 call my\n\
128 call our\n\
-58 call the\n\
-70 call us\n\
-76 call you\n\
-96 call your\n\
-80 callcenter\n\
-80 callc…\n\
-138 called\n\
-85 called #\n\
-39 called back\n\
-92 called by\n\
-100 called me\n\
-80 called the\n\
-136 caller\n\
50 caller claims\n\
54 caller i\n\
-41 caller says\n\
-110 callers\n\
-53 callers who\n\
-152 calle…\n\
-39 calling about\n\
74 calling from\n\
-34 calling the\n\
33 calling to\n\
55 calling you\n\
-41 calling your\n\
-70 calls\n\
-39 calls and\n\
-39 calls from\n\
-42 calls that\n\
-34 calls to\n\
40 calls you\n\
-73 calm\n\
-126 cambi…\n\
-140 came\n\
-60 came #\n\
-35 came for\n\
42 came from\n\
-135 came to\n\
106 camera\n\
34 camera and\n\
122 camer…\n\
-51 can also\n\
-31 can always\n\
-41 can apply\n\
97 can avoid\n\
-77 can bring\n\
53 can cancel\n\
92 can check\n\
-40 can collect\n\
-96 can come\n\
-30 can follow\n\
61 can go\n\
146 can hear\n\
51 can help\n\
-48 can make\n\
-72 can not\n\
87 can only\n\
128 can pay\n\
-31 can pick\n\
55 can put\n\
31 can recover\n\
-55 can renew\n\
-51 can ring\n\
-71 can see\n\
127 can send\n\
36 can show\n\
56 can stop\n\
-59 can take\n\
-64 can tell\n\
-61 can the\n\
-45 can throw\n\
-36 can u\n\
-76 can use\n\
-116 can you\n\
-70 canada\n\
-70 canad…\n\
88 cancel\n\
-32 cancel at\n\
180 cancel it\n\
-77 cancel on\n\
77 cancel the\n\
42 cancellation\n\
-95 cancellations\n\
-31 cancelled\n\
46 cancelled and\n\
48 cancer\n\
44 cance…\n\
53 cand\n\
64 cannot\n\
49 cannot be\n\
52 cannot let\n\
46 cannot show\n\
64 canno…\n\
55 cant\n\
98 cant be\n\
-34 cant come\n\
92 cant get\n\
-53 cant make\n\
-82 cant reply\n\
-38 cant see\n\
86 cant talk\n\
-87 canteen\n\
-87 cante…\n\
-66 capit…\n\
37 captain\n\
37 capta…\n\
36 captura\n\
67 captu…\n\
61 car\n\
56 car and\n\
-33 car is\n\
89 car they\n\
58 card\n\
172 card @link\n\
38 card after\n\
46 card and\n\
-54 card away\n\
-44 card b\n\
123 card both\n\
-40 card comes\n\
91 card details\n\
42 card do\n\
-154 card ending\n\
-30 card expires\n\
58 card front\n\
45 card here\n\
-32 card if\n\
-90 card in\n\
32 card info\n\
31 card is\n\
-98 card it\n\
30 card its\n\
90 card mitid\n\
151 card no\n\
142 card number\n\
53 card on\n\
-143 card or\n\
-69 card payment\n\
60 card pin\n\
99 card so\n\
37 card the\n\
-39 card to\n\
72 card today\n\
-104 card was\n\
-51 card we\n\
-74 card you\n\
-39 cardamom\n\
-39 carda…\n\
-37 cards and\n\
85 cards for\n\
107 cards of\n\
-58 cards or\n\
56 cardul\n\
-62 cardul si\n\
95 cardu…\n\
71 care\n\
55 care vine\n\
-99 caretaker\n\
-101 caret…\n\
44 cargo\n\
-31 carl\n\
31 carmen\n\
31 carme…\n\
-30 carol…\n\
-36 carpe…\n\
-37 carpo…\n\
-31 carries\n\
-71 carri…\n\
-110 carry\n\
-56 cars\n\
54 cars were\n\
31 carsten\n\
31 carst…\n\
-49 carta e\n\
61 carte\n\
38 carte a\n\
57 carte bancaire\n\
55 cartes\n\
67 case goes\n\
-60 case number\n\
50 case of\n\
99 case press\n\
-65 case the\n\
42 case will\n\
55 case with\n\
-155 cases\n\
33 cash\n\
49 cash and\n\
-79 cash or\n\
39 cashier\n\
39 cashi…\n\
36 caso\n\
74 caso de\n\
56 casse\n\
-52 cat\n\
39 catch\n\
38 caution\n\
53 cauti…\n\
-38 cay\n\
41 cazar…\n\
-42 cbb\n\
30 ce\n\
-129 ce code\n\
-57 ce nest\n\
60 ce soir\n\
87 ce un\n\
49 cebin…\n\
72 ceci\n\
53 ceci est\n\
86 cekip\n\
102 celu\n\
-58 cena\n\
34 center\n\
34 cente…\n\
-43 central bank\n\
-67 centre\n\
-43 centr…\n\
-44 cer\n\
-120 cere\n\
-52 cere bani\n\
-43 cere niciodata\n\
-35 cerius\n\
-35 ceriu…\n\
-34 certain\n\
-47 certa…\n\
36 certificate\n\
46 certified\n\
97 certi…\n\
-72 cerut\n\
-75 ces\n\
31 cest un\n\
37 cet\n\
-77 cetait\n\
-77 cetai…\n\
-32 cetat…\n\
-63 cevap\n\
82 cevir…\n\
-39 chain\n\
-34 chair…\n\
84 chance\n\
96 chanc…\n\
-136 change\n\
-64 change it\n\
-34 change of\n\
-39 change or\n\
-134 change the\n\
61 changed\n\
44 changed bank\n\
55 changed it\n\
-102 changed the\n\
-117 changes\n\
-101 chang…\n\
-43 channel\n\
-69 chann…\n\
-105 chapter\n\
-38 chapter #\n\
-116 chapt…\n\
-36 characters\n\
-48 chara…\n\
99 charge #\n\
36 charge to\n\
-54 charge your\n\
-75 chargeback\n\
-42 charged with\n\
-58 charging\n\
-59 chat in\n\
-44 chauffør\n\
50 chaufføren\n\
32 che\n\
78 che dice\n\
-55 che la\n\
73 che le\n\
-84 che non\n\
-53 cheap\n\
-89 cheap…\n\
-40 cheated\n\
-40 cheat…\n\
30 check if\n\
-148 check in\n\
-46 check is\n\
-96 check that\n\
-115 check the\n\
55 check with\n\
-147 check your\n\
30 checking\n\
-70 check…\n\
45 chef\n\
90 cheque\n\
90 chequ…\n\
164 cher\n\
52 cher e\n\
-33 chers\n\
-122 chez\n\
-183 chi\n\
-106 chi e\n\
-65 chiama\n\
-53 chiamato\n\
-53 chiamato il\n\
-63 chiami\n\
-74 chiam…\n\
48 chiavi\n\
37 chiav…\n\
-70 chick…\n\
-51 chied…\n\
161 chiffres\n\
31 chiffres de\n\
161 chiff…\n\
30 children\n\
55 childrens\n\
53 child…\n\
106 chinese\n\
89 chinese embassy\n\
106 chine…\n\
134 chip\n\
84 chippen\n\
92 chipp…\n\
49 chiudere\n\
51 chiud…\n\
-70 choice\n\
-70 choic…\n\
-39 choir\n\
45 choose\n\
32 choose #\n\
-51 choose the\n\
145 choose your\n\
51 choos…\n\
-42 chosen\n\
-42 chose…\n\
-73 christmas\n\
-52 chris…\n\
-56 chrome\n\
-30 chrome on\n\
-56 chrom…\n\
54 chron…\n\
-41 church\n\
-41 churc…\n\
47 chwile\n\
-114 ci\n\
244 cia\n\
125 cia @link\n\
73 cia as\n\
104 ciagu\n\
143 ciagu #\n\
-64 ciao\n\
208 cifre\n\
49 cifre i\n\
40 cifret\n\
40 cifret kode\n\
116 cifre…\n\
86 cikar…\n\
-49 cikma…\n\
75 cikti\n\
38 cineva\n\
38 cinev…\n\
53 cirka\n\
-99 cita\n\
-54 cititi\n\
-54 citit…\n\
-118 citizen service\n\
-93 citizens\n\
31 citizens with\n\
-73 citiz…\n\
-63 city\n\
-48 ciuda…\n\
110 civil\n\
33 civil betjent\n\
79 civil registration\n\
109 claim\n\
58 claim it\n\
-33 claim to\n\
98 claim your\n\
46 claim.abroad|claims\n\
121 claim.abroad|claims claim.all-money|claims\n\
-30 claim.abroad|claims claim.already-paid|claims\n\
-250 claim.abroad|claims claim.broken-phone|claims\n\
-91 claim.abroad|claims claim.case|claims\n\
-218 claim.abroad|claims claim.crime|claims\n\
392 claim.abroad|claims claim.deposit|claims\n\
-36 claim.abroad|claims claim.deposit|reports\n\
41 claim.abroad|claims claim.job|claims\n\
-123 claim.abroad|claims claim.link|claims\n\
-48 claim.abroad|claims claim.mule|claims\n\
-44 claim.abroad|claims claim.new-number|claims\n\
-52 claim.abroad|claims claim.no-checking|claims\n\
47 claim.abroad|claims claim.other-account|claims\n\
-150 claim.abroad|claims claim.paid-back|claims\n\
38 claim.abroad|claims claim.prize|claims\n\
-51 claim.abroad|claims claim.prompt|claims\n\
-94 claim.abroad|claims claim.purchase|claims\n\
-74 claim.abroad|claims claim.refund|claims\n\
-46 claim.abroad|claims claim.renewal|claims\n\
-37 claim.abroad|claims claim.unpaid|claims\n\
130 claim.abroad|claims claim.your-own|claims\n\
33 claim.abroad|claims credential.balance|asks\n\
-118 claim.abroad|claims credential.bank-details|claims\n\
56 claim.abroad|claims credential.card|asks\n\
-54 claim.abroad|claims credential.card|claims\n\
32 claim.abroad|claims credential.code|claims\n\
-91 claim.abroad|claims credential.cpr|asks\n\
88 claim.abroad|claims credential.id-document|claims\n\
-63 claim.abroad|claims credential.mitid|asks\n\
-101 claim.abroad|claims credential.personal-information|claims\n\
-65 claim.abroad|claims firm.bank|claims\n\
122 claim.abroad|claims firm.payment|claims\n\
-41 claim.abroad|claims firm.shop|claims\n\
192 claim.abroad|claims money.amount|claims\n\
71 claim.abroad|claims money.unusual-means|claims\n\
49 claim.abroad|claims money.valuables|claims\n\
158 claim.abroad|claims person.agent|claims\n\
139 claim.abroad|claims person.family|claims\n\
288 claim.abroad|claims person.landlord|claims\n\
-129 claim.abroad|claims threat.arrest|threatens\n\
-117 claim.abroad|claims threat.block|threatens\n\
53 claim.abroad|claims threat.court|threatens\n\
177 claim.abroad|claims threat.deadline|threatens\n\
35 claim.abroad|claims threat.debt|threatens\n\
46 claim.abroad|live\n\
212 claim.abroad|reader\n\
-119 claim.abroad|reports\n\
-52 claim.abroad|reports claim.deposit|reports\n\
-53 claim.abroad|reports person.landlord|claims\n\
222 claim.abroad|speaks\n\
39 claim.all-money|claims\n\
-123 claim.all-money|claims claim.already-paid|claims\n\
50 claim.all-money|claims claim.case|claims\n\
33 claim.all-money|claims claim.deposit|denies\n\
33 claim.all-money|claims claim.easy-money|claims\n\
72 claim.all-money|claims claim.emergency|claims\n\
-79 claim.all-money|claims claim.fee|claims\n\
202 claim.all-money|claims claim.hacked|claims\n\
118 claim.all-money|claims claim.investment|claims\n\
95 claim.all-money|claims claim.isolation|claims\n\
-96 claim.all-money|claims claim.job|claims\n\
124 claim.all-money|claims claim.link|claims\n\
71 claim.all-money|claims claim.new-number|claims\n\
106 claim.all-money|claims claim.other-account|claims\n\
30 claim.all-money|claims claim.paid-back|claims\n\
136 claim.all-money|claims claim.parcel|claims\n\
71 claim.all-money|claims claim.pick-up|claims\n\
-142 claim.all-money|claims claim.prize|claims\n\
-95 claim.all-money|claims claim.prompt|claims\n\
36 claim.all-money|claims claim.purchase|claims\n\
45 claim.all-money|claims claim.reassurance|claims\n\
45 claim.all-money|claims claim.recovery|claims\n\
-99 claim.all-money|claims claim.refund|claims\n\
102 claim.all-money|claims claim.renewal|claims\n\
47 claim.all-money|claims claim.residence|claims\n\
106 claim.all-money|claims claim.safe-account|claims\n\
-68 claim.all-money|claims claim.safe-account|reports\n\
-30 claim.all-money|claims claim.unpaid|claims\n\
-46 claim.all-money|claims claim.unusual-activity|claims\n\
-175 claim.all-money|claims claim.your-own|claims\n\
101 claim.all-money|claims credential.balance|asks\n\
32 claim.all-money|claims credential.balance|claims\n\
144 claim.all-money|claims credential.bank-details|asks\n\
53 claim.all-money|claims credential.bank-details|claims\n\
35 claim.all-money|claims credential.card|asks\n\
-41 claim.all-money|claims credential.card|claims\n\
-52 claim.all-money|claims credential.code|asks\n\
-67 claim.all-money|claims credential.code|claims\n\
146 claim.all-money|claims credential.cpr|asks\n\
33 claim.all-money|claims credential.id-document|asks\n\
-77 claim.all-money|claims credential.mitid|asks\n\
-83 claim.all-money|claims credential.mitid|claims\n\
-110 claim.all-money|claims credential.one-time-code|asks\n\
47 claim.all-money|claims credential.password|asks\n\
-130 claim.all-money|claims firm.bank|reports\n\
-35 claim.all-money|claims firm.courier|claims\n\
42 claim.all-money|claims firm.shop|claims\n\
120 claim.all-money|claims money.amount|claims\n\
39 claim.all-money|claims money.unusual-means|claims\n\
-51 claim.all-money|claims money.valuables|claims\n\
-40 claim.all-money|claims money.valuables|reports\n\
-76 claim.all-money|claims person.agent|claims\n\
-118 claim.all-money|claims person.buyer|claims\n\
119 claim.all-money|claims person.family|claims\n\
-50 claim.all-money|claims threat.arrest|threatens\n\
77 claim.all-money|claims threat.court|threatens\n\
125 claim.all-money|claims threat.deadline|threatens\n\
39 claim.all-money|claims threat.debt|threatens\n\
-51 claim.all-money|denies\n\
39 claim.all-money|live\n\
54 claim.all-money|reader\n\
-39 claim.all-money|reports\n\
40 claim.all-money|reports claim.case|claims\n\
44 claim.all-money|reports claim.crime|reports\n\
36 claim.all-money|reports claim.hacked|reports\n\
89 claim.all-money|reports claim.reassurance|claims\n\
-41 claim.all-money|reports claim.unusual-activity|claims\n\
31 claim.all-money|reports firm.bank|claims\n\
32 claim.all-money|reports money.amount|reports\n\
-47 claim.all-money|reports money.valuables|reports\n\
55 claim.all-money|reports person.agent|claims\n\
44 claim.all-money|reports threat.deadline|reports\n\
275 claim.all-money|speaks\n\
36 claim.already-paid|claims\n\
74 claim.already-paid|claims claim.broken-phone|claims\n\
-43 claim.already-paid|claims claim.case|claims\n\
-119 claim.already-paid|claims claim.crime|claims\n\
-166 claim.already-paid|claims claim.deposit|claims\n\
-93 claim.already-paid|claims claim.emergency|claims\n\
-136 claim.already-paid|claims claim.fee|claims\n\
-114 claim.already-paid|claims claim.fine|claims\n\
-55 claim.already-paid|claims claim.investment|claims\n\
82 claim.already-paid|claims claim.job|claims\n\
88 claim.already-paid|claims claim.link|claims\n\
38 claim.already-paid|claims claim.mule|claims\n\
127 claim.already-paid|claims claim.no-checking|claims\n\
81 claim.already-paid|claims claim.other-account|claims\n\
-48 claim.already-paid|claims claim.paid-back|claims\n\
-129 claim.already-paid|claims claim.parcel|claims\n\
92 claim.already-paid|claims claim.prize|claims\n\
-78 claim.already-paid|claims claim.prompt|claims\n\
-46 claim.already-paid|claims claim.purchase|claims\n\
80 claim.already-paid|claims claim.reassurance|claims\n\
75 claim.already-paid|claims claim.refund|claims\n\
-166 claim.already-paid|claims claim.renewal|claims\n\
-400 claim.already-paid|claims claim.sent-by-mistake|claims\n\
-98 claim.already-paid|claims claim.unpaid|claims\n\
-81 claim.already-paid|claims claim.your-own|claims\n\
37 claim.already-paid|claims credential.balance|claims\n\
40 claim.already-paid|claims credential.bank-details|asks\n\
-82 claim.already-paid|claims credential.card|advises\n\
144 claim.already-paid|claims credential.card|asks\n\
64 claim.already-paid|claims credential.card|claims\n\
58 claim.already-paid|claims credential.code|asks\n\
47 claim.already-paid|claims credential.id-document|claims\n\
80 claim.already-paid|claims credential.mitid|asks\n\
41 claim.already-paid|claims credential.mitid|claims\n\
44 claim.already-paid|claims credential.mitid|reports\n\
42 claim.already-paid|claims credential.one-time-code|asks\n\
38 claim.already-paid|claims credential.one-time-code|claims\n\
-98 claim.already-paid|claims credential.personal-information|asks\n\
72 claim.already-paid|claims credential.personal-information|claims\n\
111 claim.already-paid|claims firm.bank|claims\n\
119 claim.already-paid|claims firm.courier|claims\n\
-129 claim.already-paid|claims firm.payment|claims\n\
126 claim.already-paid|claims firm.shop|claims\n\
42 claim.already-paid|claims firm.telecom|claims\n\
-113 claim.already-paid|claims firm.utility|claims\n\
66 claim.already-paid|claims money.amount|reports\n\
39 claim.already-paid|claims money.unusual-means|claims\n\
88 claim.already-paid|claims money.valuables|claims\n\
-86 claim.already-paid|claims person.family|claims\n\
76 claim.already-paid|claims threat.block|threatens\n\
-68 claim.already-paid|claims threat.court|threatens\n\
-73 claim.already-paid|claims threat.deadline|threatens\n\
-41 claim.already-paid|claims threat.debt|threatens\n\
31 claim.already-paid|claims threat.return|threatens\n\
36 claim.already-paid|live\n\
241 claim.already-paid|reader\n\
-67 claim.already-paid|reports\n\
58 claim.already-paid|speaks\n\
51 claim.broken-phone|claims\n\
-48 claim.broken-phone|claims claim.case|claims\n\
44 claim.broken-phone|claims claim.deposit|claims\n\
145 claim.broken-phone|claims claim.emergency|claims\n\
-66 claim.broken-phone|claims claim.investment|claims\n\
325 claim.broken-phone|claims claim.new-number|claims\n\
47 claim.broken-phone|claims claim.no-checking|claims\n\
80 claim.broken-phone|claims claim.other-account|claims\n\
91 claim.broken-phone|claims claim.paid-back|claims\n\
92 claim.broken-phone|claims claim.unpaid|claims\n\
73 claim.broken-phone|claims credential.bank-details|asks\n\
38 claim.broken-phone|claims credential.bank-details|claims\n\
35 claim.broken-phone|claims credential.card|asks\n\
-41 claim.broken-phone|claims credential.card|claims\n\
-75 claim.broken-phone|claims credential.code|claims\n\
107 claim.broken-phone|claims firm.bank|claims\n\
56 claim.broken-phone|claims firm.payment|claims\n\
83 claim.broken-phone|claims money.amount|claims\n\
237 claim.broken-phone|claims person.family|claims\n\
-170 claim.broken-phone|claims person.landlord|claims\n\
-57 claim.broken-phone|claims threat.block|threatens\n\
99 claim.broken-phone|claims threat.deadline|threatens\n\
51 claim.broken-phone|live\n\
41 claim.broken-phone|reports\n\
-32 claim.broken-phone|reports person.family|reports\n\
60 claim.broken-phone|reports threat.deadline|reports\n\
60 claim.broken-phone|speaks\n\
66 claim.cannot-meet|claims\n\
-40 claim.cannot-meet|claims claim.case|claims\n\
226 claim.cannot-meet|claims claim.deposit|claims\n\
155 claim.cannot-meet|claims claim.emergency|claims\n\
58 claim.cannot-meet|claims claim.fee|claims\n\
66 claim.cannot-meet|claims claim.fine|claims\n\
174 claim.cannot-meet|claims claim.investment|claims\n\
86 claim.cannot-meet|claims claim.link|claims\n\
-129 claim.cannot-meet|claims claim.misused-name|claims\n\
169 claim.cannot-meet|claims claim.new-number|claims\n\
51 claim.cannot-meet|claims claim.no-checking|claims\n\
121 claim.cannot-meet|claims claim.other-account|claims\n\
203 claim.cannot-meet|claims claim.paid-back|claims\n\
110 claim.cannot-meet|claims claim.parcel|claims\n\
58 claim.cannot-meet|claims claim.pick-up|claims\n\
-43 claim.cannot-meet|claims claim.purchase|claims\n\
-104 claim.cannot-meet|claims claim.reassurance|claims\n\
-176 claim.cannot-meet|claims claim.recovery|claims\n\
68 claim.cannot-meet|claims claim.unpaid|claims\n\
125 claim.cannot-meet|claims credential.bank-details|asks\n\
-54 claim.cannot-meet|claims credential.bank-details|claims\n\
73 claim.cannot-meet|claims credential.card|asks\n\
-78 claim.cannot-meet|claims credential.card|claims\n\
42 claim.cannot-meet|claims credential.code|asks\n\
30 claim.cannot-meet|claims credential.code|claims\n\
39 claim.cannot-meet|claims credential.cpr|claims\n\
-97 claim.cannot-meet|claims credential.mitid|asks\n\
-121 claim.cannot-meet|claims credential.personal-information|asks\n\
96 claim.cannot-meet|claims credential.personal-information|claims\n\
83 claim.cannot-meet|claims firm.courier|claims\n\
131 claim.cannot-meet|claims firm.payment|claims\n\
189 claim.cannot-meet|claims money.amount|claims\n\
137 claim.cannot-meet|claims money.unusual-means|claims\n\
166 claim.cannot-meet|claims money.valuables|claims\n\
67 claim.cannot-meet|claims person.agent|claims\n\
272 claim.cannot-meet|claims person.family|claims\n\
43 claim.cannot-meet|claims person.landlord|claims\n\
-100 claim.cannot-meet|claims threat.arrest|threatens\n\
-67 claim.cannot-meet|claims threat.block|threatens\n\
-76 claim.cannot-meet|claims threat.court|threatens\n\
136 claim.cannot-meet|claims threat.deadline|threatens\n\
66 claim.cannot-meet|live\n\
52 claim.cannot-meet|reader\n\
40 claim.cannot-meet|reports threat.deadline|reports\n\
106 claim.cannot-meet|speaks\n\
-31 claim.case|claims\n\
31 claim.case|claims claim.crime|claims\n\
-116 claim.case|claims claim.deposit|claims\n\
39 claim.case|claims claim.emergency|claims\n\
-163 claim.case|claims claim.fee|claims\n\
-95 claim.case|claims claim.fine|claims\n\
-110 claim.case|claims claim.hacked|claims\n\
59 claim.case|claims claim.isolation|claims\n\
-239 claim.case|claims claim.job|claims\n\
87 claim.case|claims claim.link|claims\n\
59 claim.case|claims claim.misused-name|claims\n\
-98 claim.case|claims claim.new-number|claims\n\
-37 claim.case|claims claim.no-checking|claims\n\
-30 claim.case|claims claim.paid-back|claims\n\
-233 claim.case|claims claim.parcel|claims\n\
94 claim.case|claims claim.pick-up|claims\n\
-154 claim.case|claims claim.prize|claims\n\
54 claim.case|claims claim.prompt|claims\n\
116 claim.case|claims claim.purchase|claims\n\
95 claim.case|claims claim.reassurance|claims\n\
-68 claim.case|claims claim.recovery|claims\n\
-109 claim.case|claims claim.refund|claims\n\
-114 claim.case|claims claim.renewal|claims\n\
155 claim.case|claims claim.robot|claims\n\
67 claim.case|claims claim.safe-account|claims\n\
-48 claim.case|claims claim.unpaid|claims\n\
-132 claim.case|claims claim.your-own|claims\n\
95 claim.case|claims credential.bank-details|asks\n\
-65 claim.case|claims credential.bank-details|claims\n\
81 claim.case|claims credential.card|asks\n\
-169 claim.case|claims credential.card|claims\n\
-67 claim.case|claims credential.code|claims\n\
90 claim.case|claims credential.cpr|asks\n\
140 claim.case|claims credential.cpr|claims\n\
120 claim.case|claims credential.id-document|claims\n\
79 claim.case|claims credential.mitid|asks\n\
-87 claim.case|claims credential.mitid|claims\n\
-39 claim.case|claims credential.one-time-code|asks\n\
-39 claim.case|claims credential.one-time-code|claims\n\
33 claim.case|claims credential.personal-information|claims\n\
-121 claim.case|claims firm.bank|claims\n\
-70 claim.case|claims firm.courier|claims\n\
151 claim.case|claims firm.payment|claims\n\
-37 claim.case|claims firm.shop|claims\n\
-30 claim.case|claims firm.telecom|claims\n\
38 claim.case|claims firm.toll|claims\n\
59 claim.case|claims money.amount|claims\n\
73 claim.case|claims money.unusual-means|claims\n\
-59 claim.case|claims money.valuables|claims\n\
-30 claim.case|claims person.agent|claims\n\
-125 claim.case|claims person.family|claims\n\
74 claim.case|claims person.landlord|claims\n\
69 claim.case|claims threat.arrest|reports\n\
162 claim.case|claims threat.arrest|threatens\n\
65 claim.case|claims threat.block|threatens\n\
86 claim.case|claims threat.court|threatens\n\
97 claim.case|claims threat.deadline|threatens\n\
49 claim.case|claims threat.deportation|threatens\n\
103 claim.case|claims threat.exposure|threatens\n\
-83 claim.case|claims threat.return|threatens\n\
-31 claim.case|live\n\
35 claim.case|reader\n\
-106 claim.case|reports\n\
-47 claim.case|reports claim.crime|reports\n\
-44 claim.case|reports claim.reassurance|claims\n\
-34 claim.case|reports firm.bank|claims\n\
-35 claim.case|reports money.valuables|reports\n\
-38 claim.case|reports person.agent|claims\n\
-30 claim.case|reports threat.court|threatens\n\
-48 claim.case|reports threat.deadline|reports\n\
121 claim.crime|claims claim.deposit|claims\n\
-77 claim.crime|claims claim.easy-money|claims\n\
55 claim.crime|claims claim.fee|claims\n\
-201 claim.crime|claims claim.fine|claims\n\
-69 claim.crime|claims claim.hacked|claims\n\
-116 claim.crime|claims claim.investment|claims\n\
113 claim.crime|claims claim.isolation|claims\n\
-187 claim.crime|claims claim.job|claims\n\
-64 claim.crime|claims claim.job|reports\n\
135 claim.crime|claims claim.link|claims\n\
-35 claim.crime|claims claim.menu|claims\n\
158 claim.crime|claims claim.misused-name|claims\n\
-178 claim.crime|claims claim.new-number|claims\n\
138 claim.crime|claims claim.no-checking|claims\n\
-79 claim.crime|claims claim.other-account|claims\n\
33 claim.crime|claims claim.paid-back|claims\n\
231 claim.crime|claims claim.parcel|claims\n\
102 claim.crime|claims claim.pick-up|claims\n\
-149 claim.crime|claims claim.prize|claims\n\
-48 claim.crime|claims claim.prompt|claims\n\
-36 claim.crime|claims claim.purchase|claims\n\
-43 claim.crime|claims claim.reassurance|claims\n\
-89 claim.crime|claims claim.recovery|claims\n\
-133 claim.crime|claims claim.renewal|claims\n\
40 claim.crime|claims claim.residence|claims\n\
-99 claim.crime|claims claim.robot|claims\n\
62 claim.crime|claims claim.safe-account|claims\n\
71 claim.crime|claims claim.unpaid|claims\n\
96 claim.crime|claims credential.balance|asks\n\
61 claim.crime|claims credential.balance|claims\n\
46 claim.crime|claims credential.balance|reports\n\
-160 claim.crime|claims credential.card|claims\n\
95 claim.crime|claims credential.card|reports\n\
-30 claim.crime|claims credential.code|asks\n\
125 claim.crime|claims credential.cpr|asks\n\
179 claim.crime|claims credential.cpr|claims\n\
-79 claim.crime|claims credential.id-document|asks\n\
35 claim.crime|claims credential.id-document|claims\n\
66 claim.crime|claims credential.mitid|asks\n\
-165 claim.crime|claims credential.mitid|claims\n\
-47 claim.crime|claims credential.one-time-code|asks\n\
53 claim.crime|claims credential.password|asks\n\
71 claim.crime|claims credential.personal-information|asks\n\
211 claim.crime|claims credential.pin|claims\n\
-47 claim.crime|claims firm.bank|claims\n\
-63 claim.crime|claims firm.payment|claims\n\
-38 claim.crime|claims firm.shop|claims\n\
104 claim.crime|claims firm.telecom|claims\n\
-148 claim.crime|claims firm.toll|claims\n\
-32 claim.crime|claims money.amount|reports\n\
-93 claim.crime|claims money.unusual-means|claims\n\
45 claim.crime|claims person.recruiter|claims\n\
170 claim.crime|claims threat.arrest|reports\n\
60 claim.crime|claims threat.arrest|threatens\n\
-43 claim.crime|claims threat.block|threatens\n\
79 claim.crime|claims threat.deadline|reports\n\
89 claim.crime|claims threat.deadline|threatens\n\
-161 claim.crime|claims threat.deportation|threatens\n\
147 claim.crime|claims threat.exposure|threatens\n\
-216 claim.crime|claims threat.return|threatens\n\
75 claim.crime|reader\n\
77 claim.crime|reports claim.isolation|claims\n\
59 claim.crime|reports claim.misused-name|claims\n\
-78 claim.crime|reports claim.misused-name|reports\n\
60 claim.crime|reports claim.no-checking|reports\n\
44 claim.crime|reports claim.pick-up|claims\n\
126 claim.crime|reports claim.pick-up|reports\n\
-45 claim.crime|reports claim.robot|reports\n\
-43 claim.crime|reports claim.unusual-activity|reports\n\
-30 claim.crime|reports credential.balance|reports\n\
-51 claim.crime|reports credential.card|reports\n\
30 claim.crime|reports credential.cpr|claims\n\
-56 claim.crime|reports credential.cpr|reports\n\
-52 claim.crime|reports credential.mitid|claims\n\
84 claim.crime|reports credential.mitid|reports\n\
92 claim.crime|reports credential.password|claims\n\
-87 claim.crime|reports firm.bank|reports\n\
-37 claim.crime|reports firm.payment|reports\n\
-40 claim.crime|reports money.amount|claims\n\
-41 claim.crime|reports money.amount|reports\n\
33 claim.crime|reports money.valuables|claims\n\
-43 claim.crime|reports money.valuables|reports\n\
-49 claim.crime|reports person.agent|reports\n\
41 claim.crime|reports person.family|claims\n\
-38 claim.crime|reports threat.arrest|reports\n\
37 claim.crime|reports threat.arrest|threatens\n\
228 claim.crime|reports threat.block|threatens\n\
57 claim.crime|reports threat.deadline|reports\n\
-117 claim.crime|speaks\n\
-82 claim.deposit|claims\n\
81 claim.deposit|claims claim.easy-money|claims\n\
-56 claim.deposit|claims claim.emergency|claims\n\
-98 claim.deposit|claims claim.fee|claims\n\
39 claim.deposit|claims claim.isolation|claims\n\
72 claim.deposit|claims claim.job|claims\n\
140 claim.deposit|claims claim.misused-name|claims\n\
-189 claim.deposit|claims claim.mule|claims\n\
102 claim.deposit|claims claim.new-number|claims\n\
-60 claim.deposit|claims claim.no-checking|claims\n\
44 claim.deposit|claims claim.other-account|claims\n\
-64 claim.deposit|claims claim.paid-back|claims\n\
94 claim.deposit|claims claim.parcel|claims\n\
-45 claim.deposit|claims claim.pick-up|claims\n\
-111 claim.deposit|claims claim.prize|claims\n\
88 claim.deposit|claims claim.purchase|claims\n\
-152 claim.deposit|claims claim.reassurance|claims\n\
180 claim.deposit|claims claim.recovery|claims\n\
-99 claim.deposit|claims claim.refund|claims\n\
199 claim.deposit|claims claim.safe-account|claims\n\
244 claim.deposit|claims claim.sent-by-mistake|claims\n\
101 claim.deposit|claims claim.virus|claims\n\
-50 claim.deposit|claims claim.your-own|claims\n\
-62 claim.deposit|claims credential.balance|claims\n\
-189 claim.deposit|claims credential.bank-details|asks\n\
-50 claim.deposit|claims credential.bank-details|claims\n\
143 claim.deposit|claims credential.card|asks\n\
53 claim.deposit|claims credential.card|claims\n\
32 claim.deposit|claims credential.code|advises\n\
33 claim.deposit|claims credential.code|claims\n\
32 claim.deposit|claims credential.cpr|asks\n\
-60 claim.deposit|claims credential.cpr|claims\n\
39 claim.deposit|claims credential.id-document|asks\n\
127 claim.deposit|claims credential.mitid|asks\n\
224 claim.deposit|claims credential.mitid|claims\n\
79 claim.deposit|claims credential.nemid|claims\n\
42 claim.deposit|claims credential.one-time-code|claims\n\
-34 claim.deposit|claims credential.one-time-code|reports\n\
-84 claim.deposit|claims credential.password|asks\n\
-86 claim.deposit|claims credential.personal-information|asks\n\
101 claim.deposit|claims credential.personal-information|claims\n\
35 claim.deposit|claims firm.bank|claims\n\
83 claim.deposit|claims firm.courier|claims\n\
269 claim.deposit|claims firm.payment|claims\n\
-109 claim.deposit|claims firm.shop|claims\n\
-66 claim.deposit|claims firm.toll|claims\n\
61 claim.deposit|claims firm.utility|claims\n\
222 claim.deposit|claims money.unusual-means|claims\n\
95 claim.deposit|claims money.valuables|claims\n\
87 claim.deposit|claims person.adviser|claims\n\
33 claim.deposit|claims person.agent|claims\n\
174 claim.deposit|claims person.family|claims\n\
42 claim.deposit|claims person.landlord|claims\n\
-42 claim.deposit|claims person.landlord|reports\n\
91 claim.deposit|claims person.recruiter|claims\n\
58 claim.deposit|claims threat.arrest|threatens\n\
205 claim.deposit|claims threat.block|threatens\n\
-78 claim.deposit|claims threat.court|threatens\n\
137 claim.deposit|claims threat.deadline|threatens\n\
-65 claim.deposit|claims threat.debt|threatens\n\
37 claim.deposit|claims threat.exposure|threatens\n\
-61 claim.deposit|claims threat.return|threatens\n\
74 claim.deposit|denies\n\
-82 claim.deposit|live\n\
-38 claim.deposit|reader\n\
-76 claim.deposit|reports\n\
-38 claim.deposit|reports claim.other-account|claims\n\
-48 claim.deposit|reports money.amount|claims\n\
50 claim.deposit|reports money.amount|reports\n\
-43 claim.deposit|reports person.landlord|claims\n\
37 claim.deposit|reports person.landlord|reports\n\
-166 claim.deposit|speaks\n\
-44 claim.easy-money|claims claim.fee|claims\n\
34 claim.easy-money|claims claim.fine|claims\n\
113 claim.easy-money|claims claim.investment|claims\n\
131 claim.easy-money|claims claim.job|claims\n\
181 claim.easy-money|claims claim.link|claims\n\
65 claim.easy-money|claims claim.loan|claims\n\
-89 claim.easy-money|claims claim.misused-name|claims\n\
184 claim.easy-money|claims claim.mule|claims\n\
51 claim.easy-money|claims claim.paid-back|claims\n\
-102 claim.easy-money|claims claim.parcel|claims\n\
36 claim.easy-money|claims claim.prize|claims\n\
57 claim.easy-money|claims claim.prompt|claims\n\
-67 claim.easy-money|claims claim.purchase|claims\n\
86 claim.easy-money|claims claim.reassurance|claims\n\
-121 claim.easy-money|claims claim.refund|claims\n\
-77 claim.easy-money|claims claim.renewal|claims\n\
70 claim.easy-money|claims claim.unpaid|claims\n\
-163 claim.easy-money|claims claim.unusual-activity|claims\n\
-44 claim.easy-money|claims claim.your-own|claims\n\
-117 claim.easy-money|claims credential.balance|asks\n\
-37 claim.easy-money|claims credential.balance|claims\n\
82 claim.easy-money|claims credential.bank-details|asks\n\
132 claim.easy-money|claims credential.bank-details|claims\n\
-95 claim.easy-money|claims credential.card|claims\n\
58 claim.easy-money|claims credential.id-document|claims\n\
35 claim.easy-money|claims credential.mitid|asks\n\
-89 claim.easy-money|claims credential.mitid|claims\n\
-74 claim.easy-money|claims credential.mitid|reports\n\
-110 claim.easy-money|claims credential.password|claims\n\
89 claim.easy-money|claims credential.personal-information|asks\n\
-55 claim.easy-money|claims credential.pin|claims\n\
55 claim.easy-money|claims firm.bank|claims\n\
116 claim.easy-money|claims firm.courier|claims\n\
130 claim.easy-money|claims firm.payment|claims\n\
174 claim.easy-money|claims firm.shop|claims\n\
146 claim.easy-money|claims money.amount|claims\n\
91 claim.easy-money|claims money.unusual-means|claims\n\
79 claim.easy-money|claims money.valuables|claims\n\
35 claim.easy-money|claims person.adviser|claims\n\
-71 claim.easy-money|claims person.agent|claims\n\
182 claim.easy-money|claims person.family|claims\n\
146 claim.easy-money|claims person.recruiter|claims\n\
-48 claim.easy-money|claims threat.block|threatens\n\
79 claim.easy-money|claims threat.deadline|threatens\n\
-47 claim.easy-money|claims threat.return|threatens\n\
-33 claim.easy-money|reports claim.fee|reports\n\
37 claim.easy-money|reports money.amount|reports\n\
-37 claim.easy-money|reports money.unusual-means|reports\n\
82 claim.easy-money|speaks\n\
-98 claim.emergency|claims claim.fee|claims\n\
-130 claim.emergency|claims claim.investment|claims\n\
61 claim.emergency|claims claim.isolation|claims\n\
148 claim.emergency|claims claim.job|claims\n\
-97 claim.emergency|claims claim.link|claims\n\
-54 claim.emergency|claims claim.menu|claims\n\
63 claim.emergency|claims claim.misused-name|claims\n\
-32 claim.emergency|claims claim.mule|claims\n\
256 claim.emergency|claims claim.new-number|claims\n\
48 claim.emergency|claims claim.no-checking|claims\n\
-42 claim.emergency|claims claim.not-you|claims\n\
-40 claim.emergency|claims claim.paid-back|claims\n\
-88 claim.emergency|claims claim.parcel|claims\n\
89 claim.emergency|claims claim.pick-up|claims\n\
-68 claim.emergency|claims claim.prize|claims\n\
173 claim.emergency|claims claim.prompt|claims\n\
137 claim.emergency|claims claim.purchase|claims\n\
46 claim.emergency|claims claim.reassurance|claims\n\
57 claim.emergency|claims claim.renewal|claims\n\
-40 claim.emergency|claims claim.residence|claims\n\
63 claim.emergency|claims claim.sent-by-mistake|claims\n\
-131 claim.emergency|claims claim.unpaid|claims\n\
-30 claim.emergency|claims claim.unusual-activity|claims\n\
-115 claim.emergency|claims claim.unusual-activity|reports\n\
50 claim.emergency|claims claim.virus|claims\n\
-155 claim.emergency|claims claim.your-own|claims\n\
43 claim.emergency|claims credential.balance|asks\n\
-85 claim.emergency|claims credential.balance|claims\n\
-39 claim.emergency|claims credential.bank-details|asks\n\
-75 claim.emergency|claims credential.bank-details|claims\n\
169 claim.emergency|claims credential.card|asks\n\
94 claim.emergency|claims credential.card|claims\n\
185 claim.emergency|claims credential.code|asks\n\
-50 claim.emergency|claims credential.code|claims\n\
-60 claim.emergency|claims credential.code|denies\n\
55 claim.emergency|claims credential.code|reports\n\
228 claim.emergency|claims credential.cpr|asks\n\
-82 claim.emergency|claims credential.cpr|claims\n\
-211 claim.emergency|claims credential.id-document|asks\n\
-146 claim.emergency|claims credential.id-document|claims\n\
100 claim.emergency|claims credential.mitid|asks\n\
-229 claim.emergency|claims credential.mitid|claims\n\
67 claim.emergency|claims credential.one-time-code|asks\n\
444 claim.emergency|claims credential.one-time-code|claims\n\
51 claim.emergency|claims credential.password|asks\n\
-38 claim.emergency|claims credential.password|claims\n\
154 claim.emergency|claims credential.personal-information|asks\n\
58 claim.emergency|claims credential.personal-information|claims\n\
134 claim.emergency|claims firm.bank|claims\n\
-176 claim.emergency|claims firm.courier|claims\n\
67 claim.emergency|claims firm.payment|claims\n\
-123 claim.emergency|claims firm.support|claims\n\
53 claim.emergency|claims firm.utility|claims\n\
53 claim.emergency|claims money.amount|claims\n\
30 claim.emergency|claims money.unusual-means|claims\n\
67 claim.emergency|claims money.valuables|claims\n\
86 claim.emergency|claims person.agent|claims\n\
311 claim.emergency|claims person.family|claims\n\
-161 claim.emergency|claims person.landlord|claims\n\
72 claim.emergency|claims threat.arrest|threatens\n\
60 claim.emergency|claims threat.block|threatens\n\
-45 claim.emergency|claims threat.court|threatens\n\
32 claim.emergency|claims threat.cutoff|threatens\n\
127 claim.emergency|claims threat.deadline|threatens\n\
78 claim.emergency|claims threat.debt|threatens\n\
30 claim.emergency|claims threat.deportation|threatens\n\
-54 claim.emergency|claims threat.exposure|threatens\n\
-171 claim.emergency|claims threat.return|threatens\n\
-48 claim.emergency|reader\n\
-98 claim.emergency|reports\n\
-113 claim.emergency|reports claim.new-number|claims\n\
67 claim.emergency|reports claim.pick-up|reports\n\
-113 claim.emergency|reports claim.unusual-activity|reports\n\
41 claim.emergency|reports money.valuables|reports\n\
53 claim.emergency|reports person.agent|reports\n\
-62 claim.emergency|reports person.family|claims\n\
63 claim.emergency|reports threat.arrest|reports\n\
80 claim.emergency|reports threat.deadline|reports\n\
-30 claim.emergency|reports threat.deadline|threatens\n\
80 claim.fee|claims claim.fine|claims\n\
-64 claim.fee|claims claim.investment|claims\n\
125 claim.fee|claims claim.job|claims\n\
-31 claim.fee|claims claim.job|reports\n\
-70 claim.fee|claims claim.link|claims\n\
46 claim.fee|claims claim.loan|claims\n\
33 claim.fee|claims claim.misused-name|claims\n\
-83 claim.fee|claims claim.mule|claims\n\
-32 claim.fee|claims claim.no-checking|claims\n\
-73 claim.fee|claims claim.no-checking|reports\n\
110 claim.fee|claims claim.other-account|claims\n\
-37 claim.fee|claims claim.paid-back|claims\n\
98 claim.fee|claims claim.parcel|claims\n\
190 claim.fee|claims claim.pick-up|claims\n\
281 claim.fee|claims claim.prize|claims\n\
128 claim.fee|claims claim.prompt|claims\n\
72 claim.fee|claims claim.purchase|claims\n\
56 claim.fee|claims claim.purchase|denies\n\
-227 claim.fee|claims claim.reassurance|claims\n\
338 claim.fee|claims claim.recovery|claims\n\
142 claim.fee|claims claim.renewal|claims\n\
-125 claim.fee|claims claim.unusual-activity|claims\n\
48 claim.fee|claims claim.your-own|claims\n\
-64 claim.fee|claims credential.balance|claims\n\
-98 claim.fee|claims credential.bank-details|claims\n\
72 claim.fee|claims credential.card|asks\n\
55 claim.fee|claims credential.card|claims\n\
-50 claim.fee|claims credential.card|reports\n\
-52 claim.fee|claims credential.code|asks\n\
161 claim.fee|claims credential.code|claims\n\
74 claim.fee|claims credential.cpr|asks\n\
38 claim.fee|claims credential.cpr|claims\n\
30 claim.fee|claims credential.id-document|advises\n\
-45 claim.fee|claims credential.id-document|asks\n\
47 claim.fee|claims credential.mitid|asks\n\
-96 claim.fee|claims credential.mitid|claims\n\
-53 claim.fee|claims credential.mitid|reports\n\
50 claim.fee|claims credential.one-time-code|asks\n\
87 claim.fee|claims credential.password|asks\n\
-38 claim.fee|claims credential.password|claims\n\
102 claim.fee|claims credential.pin|asks\n\
-61 claim.fee|claims firm.bank|claims\n\
-56 claim.fee|claims firm.bank|reports\n\
-53 claim.fee|claims firm.courier|reports\n\
-134 claim.fee|claims firm.payment|claims\n\
111 claim.fee|claims firm.shop|claims\n\
-34 claim.fee|claims firm.support|claims\n\
187 claim.fee|claims firm.toll|claims\n\
-156 claim.fee|claims firm.utility|claims\n\
40 claim.fee|claims money.amount|claims\n\
-34 claim.fee|claims money.amount|reports\n\
-31 claim.fee|claims person.adviser|claims\n\
49 claim.fee|claims person.agent|claims\n\
-168 claim.fee|claims person.buyer|claims\n\
217 claim.fee|claims person.family|claims\n\
-95 claim.fee|claims person.landlord|claims\n\
58 claim.fee|claims threat.arrest|threatens\n\
127 claim.fee|claims threat.deportation|threatens\n\
50 claim.fee|claims threat.exposure|threatens\n\
56 claim.fee|claims threat.return|threatens\n\
-145 claim.fee|denies\n\
-44 claim.fee|denies firm.courier|claims\n\
-109 claim.fee|reader\n\
-56 claim.fee|reports\n\
-33 claim.fee|reports claim.link|claims\n\
63 claim.fee|reports claim.parcel|reports\n\
44 claim.fee|reports credential.card|reports\n\
-31 claim.fee|reports firm.courier|reports\n\
52 claim.fee|reports money.amount|reports\n\
-33 claim.fee|reports money.unusual-means|reports\n\
79 claim.fee|reports person.agent|claims\n\
69 claim.fee|reports threat.deadline|threatens\n\
-51 claim.fine|claims claim.job|claims\n\
-174 claim.fine|claims claim.link|claims\n\
-40 claim.fine|claims claim.new-number|claims\n\
36 claim.fine|claims claim.paid-back|claims\n\
170 claim.fine|claims claim.parcel|claims\n\
-79 claim.fine|claims claim.pick-up|claims\n\
-41 claim.fine|claims claim.prize|claims\n\
-93 claim.fine|claims claim.prompt|claims\n\
-91 claim.fine|claims claim.purchase|claims\n\
-103 claim.fine|claims claim.recovery|claims\n\
-115 claim.fine|claims claim.refund|claims\n\
44 claim.fine|claims claim.renewal|claims\n\
120 claim.fine|claims claim.residence|claims\n\
-64 claim.fine|claims claim.safe-account|claims\n\
291 claim.fine|claims claim.unpaid|claims\n\
-54 claim.fine|claims claim.unusual-activity|claims\n\
58 claim.fine|claims credential.bank-details|asks\n\
-81 claim.fine|claims credential.bank-details|claims\n\
70 claim.fine|claims credential.card|asks\n\
-47 claim.fine|claims credential.code|asks\n\
46 claim.fine|claims credential.id-document|advises\n\
50 claim.fine|claims credential.id-document|asks\n\
87 claim.fine|claims credential.mitid|asks\n\
176 claim.fine|claims credential.one-time-code|claims\n\
-48 claim.fine|claims credential.personal-information|asks\n\
-152 claim.fine|claims firm.bank|claims\n\
69 claim.fine|claims firm.courier|claims\n\
-75 claim.fine|claims firm.payment|claims\n\
-30 claim.fine|claims firm.toll|claims\n\
122 claim.fine|claims money.amount|claims\n\
70 claim.fine|claims money.unusual-means|claims\n\
-106 claim.fine|claims money.valuables|claims\n\
148 claim.fine|claims person.agent|claims\n\
-64 claim.fine|claims person.buyer|claims\n\
42 claim.fine|claims threat.arrest|threatens\n\
-128 claim.fine|claims threat.block|threatens\n\
103 claim.fine|claims threat.court|threatens\n\
132 claim.fine|claims threat.deadline|threatens\n\
49 claim.fine|claims threat.exposure|threatens\n\
33 claim.fine|reader\n\
-80 claim.fine|reports\n\
-34 claim.fine|reports money.amount|reports\n\
-34 claim.fine|reports threat.deadline|reports\n\
-55 claim.hacked|claims claim.menu|claims\n\
56 claim.hacked|claims claim.new-number|claims\n\
64 claim.hacked|claims claim.no-checking|claims\n\
39 claim.hacked|claims claim.other-account|claims\n\
50 claim.hacked|claims claim.paid-back|claims\n\
50 claim.hacked|claims claim.pick-up|claims\n\
-38 claim.hacked|claims claim.prompt|claims\n\
56 claim.hacked|claims claim.reassurance|claims\n\
55 claim.hacked|claims claim.recovery|claims\n\
-58 claim.hacked|claims claim.refund|claims\n\
165 claim.hacked|claims claim.safe-account|claims\n\
-53 claim.hacked|claims claim.sent-by-mistake|claims\n\
109 claim.hacked|claims claim.unusual-activity|claims\n\
132 claim.hacked|claims claim.virus|claims\n\
47 claim.hacked|claims claim.your-own|claims\n\
71 claim.hacked|claims credential.balance|asks\n\
152 claim.hacked|claims credential.bank-details|asks\n\
-52 claim.hacked|claims credential.bank-details|claims\n\
159 claim.hacked|claims credential.card|asks\n\
-95 claim.hacked|claims credential.card|claims\n\
-30 claim.hacked|claims credential.card|reports\n\
193 claim.hacked|claims credential.code|asks\n\
47 claim.hacked|claims credential.code|claims\n\
-89 claim.hacked|claims credential.cpr|asks\n\
-75 claim.hacked|claims credential.cpr|claims\n\
101 claim.hacked|claims credential.one-time-code|asks\n\
171 claim.hacked|claims credential.password|asks\n\
-90 claim.hacked|claims credential.password|claims\n\
102 claim.hacked|claims credential.personal-information|asks\n\
-30 claim.hacked|claims credential.personal-information|claims\n\
35 claim.hacked|claims credential.pin|asks\n\
153 claim.hacked|claims firm.bank|claims\n\
48 claim.hacked|claims firm.courier|claims\n\
-131 claim.hacked|claims firm.payment|claims\n\
191 claim.hacked|claims firm.support|claims\n\
-58 claim.hacked|claims money.amount|claims\n\
34 claim.hacked|claims money.unusual-means|claims\n\
150 claim.hacked|claims money.valuables|claims\n\
100 claim.hacked|claims person.agent|claims\n\
-62 claim.hacked|claims person.buyer|claims\n\
225 claim.hacked|claims person.family|claims\n\
135 claim.hacked|claims person.landlord|claims\n\
-54 claim.hacked|claims threat.block|threatens\n\
-62 claim.hacked|claims threat.court|threatens\n\
90 claim.hacked|claims threat.deadline|threatens\n\
76 claim.hacked|reader\n\
-120 claim.hacked|reports\n\
36 claim.hacked|reports money.amount|reports\n\
-51 claim.hacked|reports money.valuables|reports\n\
-61 claim.investment|claims\n\
141 claim.investment|claims claim.job|claims\n\
262 claim.investment|claims claim.link|claims\n\
-64 claim.investment|claims claim.new-number|claims\n\
44 claim.investment|claims claim.no-checking|claims\n\
88 claim.investment|claims claim.other-account|claims\n\
97 claim.investment|claims claim.paid-back|claims\n\
139 claim.investment|claims claim.pick-up|claims\n\
77 claim.investment|claims claim.prize|claims\n\
234 claim.investment|claims claim.prompt|claims\n\
-31 claim.investment|claims claim.purchase|claims\n\
46 claim.investment|claims claim.reassurance|claims\n\
238 claim.investment|claims claim.recovery|claims\n\
-59 claim.investment|claims claim.refund|claims\n\
-134 claim.investment|claims claim.renewal|claims\n\
-98 claim.investment|claims claim.residence|claims\n\
83 claim.investment|claims claim.unpaid|claims\n\
73 claim.investment|claims credential.card|asks\n\
72 claim.investment|claims credential.cpr|asks\n\
-30 claim.investment|claims credential.cpr|claims\n\
-99 claim.investment|claims credential.id-document|claims\n\
-34 claim.investment|claims credential.password|asks\n\
31 claim.investment|claims credential.password|claims\n\
-55 claim.investment|claims firm.bank|claims\n\
-83 claim.investment|claims firm.support|claims\n\
146 claim.investment|claims money.amount|claims\n\
32 claim.investment|claims money.unusual-means|claims\n\
196 claim.investment|claims money.valuables|claims\n\
54 claim.investment|claims person.adviser|claims\n\
-37 claim.investment|claims person.agent|claims\n\
102 claim.investment|claims person.buyer|claims\n\
225 claim.investment|claims person.family|claims\n\
-77 claim.investment|claims threat.arrest|threatens\n\
78 claim.investment|claims threat.block|threatens\n\
-48 claim.investment|claims threat.court|threatens\n\
56 claim.investment|claims threat.deadline|threatens\n\
-61 claim.investment|live\n\
136 claim.investment|reader\n\
86 claim.investment|reports\n\
60 claim.investment|reports money.amount|reports\n\
87 claim.investment|speaks\n\
74 claim.isolation|claims\n\
-44 claim.isolation|claims claim.link|claims\n\
50 claim.isolation|claims claim.misused-name|claims\n\
101 claim.isolation|claims claim.no-checking|claims\n\
45 claim.isolation|claims claim.other-account|claims\n\
-40 claim.isolation|claims claim.parcel|claims\n\
51 claim.isolation|claims claim.pick-up|claims\n\
64 claim.isolation|claims claim.reassurance|claims\n\
34 claim.isolation|claims claim.unusual-activity|claims\n\
-36 claim.isolation|claims claim.your-own|claims\n\
100 claim.isolation|claims credential.balance|asks\n\
81 claim.isolation|claims credential.bank-details|asks\n\
89 claim.isolation|claims credential.card|asks\n\
-31 claim.isolation|claims credential.card|claims\n\
128 claim.isolation|claims credential.cpr|asks\n\
91 claim.isolation|claims credential.cpr|claims\n\
-53 claim.isolation|claims credential.id-document|asks\n\
39 claim.isolation|claims credential.id-document|claims\n\
-80 claim.isolation|claims credential.personal-information|claims\n\
178 claim.isolation|claims firm.bank|claims\n\
-115 claim.isolation|claims firm.courier|claims\n\
43 claim.isolation|claims firm.payment|claims\n\
34 claim.isolation|claims money.amount|claims\n\
113 claim.isolation|claims money.valuables|claims\n\
283 claim.isolation|claims person.agent|claims\n\
-100 claim.isolation|claims person.family|claims\n\
45 claim.isolation|claims threat.arrest|reports\n\
210 claim.isolation|claims threat.arrest|threatens\n\
30 claim.isolation|claims threat.block|threatens\n\
73 claim.isolation|claims threat.court|threatens\n\
56 claim.isolation|claims threat.deadline|threatens\n\
74 claim.isolation|live\n\
114 claim.isolation|reader\n\
53 claim.isolation|reports\n\
44 claim.isolation|reports threat.deadline|reports\n\
328 claim.isolation|speaks\n\
-46 claim.job|claims\n\
-135 claim.job|claims claim.link|claims\n\
-120 claim.job|claims claim.loan|claims\n\
-76 claim.job|claims claim.misused-name|claims\n\
57 claim.job|claims claim.mule|claims\n\
53 claim.job|claims claim.no-checking|claims\n\
144 claim.job|claims claim.paid-back|claims\n\
-93 claim.job|claims claim.parcel|claims\n\
-97 claim.job|claims claim.pick-up|claims\n\
-50 claim.job|claims claim.prize|claims\n\
-188 claim.job|claims claim.prompt|claims\n\
-146 claim.job|claims claim.purchase|claims\n\
83 claim.job|claims claim.reassurance|claims\n\
130 claim.job|claims claim.recovery|claims\n\
-56 claim.job|claims claim.refund|claims\n\
-118 claim.job|claims claim.renewal|claims\n\
-63 claim.job|claims claim.residence|claims\n\
-74 claim.job|claims claim.safe-account|claims\n\
-187 claim.job|claims claim.unpaid|claims\n\
-255 claim.job|claims claim.unusual-activity|claims\n\
-76 claim.job|claims claim.your-own|claims\n\
97 claim.job|claims credential.balance|asks\n\
82 claim.job|claims credential.balance|claims\n\
-60 claim.job|claims credential.bank-details|reports\n\
-77 claim.job|claims credential.card|asks\n\
-72 claim.job|claims credential.card|claims\n\
-33 claim.job|claims credential.card|reports\n\
-278 claim.job|claims credential.code|asks\n\
-119 claim.job|claims credential.cpr|asks\n\
-203 claim.job|claims credential.cpr|claims\n\
-42 claim.job|claims credential.id-document|asks\n\
-48 claim.job|claims credential.id-document|claims\n\
-92 claim.job|claims credential.mitid|asks\n\
56 claim.job|claims credential.mitid|claims\n\
-106 claim.job|claims credential.one-time-code|asks\n\
79 claim.job|claims credential.password|asks\n\
-33 claim.job|claims credential.password|claims\n\
-105 claim.job|claims credential.personal-information|asks\n\
66 claim.job|claims firm.bank|claims\n\
-35 claim.job|claims firm.payment|claims\n\
226 claim.job|claims firm.shop|claims\n\
-86 claim.job|claims firm.support|claims\n\
137 claim.job|claims money.amount|claims\n\
-83 claim.job|claims money.valuables|claims\n\
-85 claim.job|claims person.adviser|claims\n\
-36 claim.job|claims person.agent|claims\n\
84 claim.job|claims person.buyer|claims\n\
-97 claim.job|claims person.family|claims\n\
105 claim.job|claims person.recruiter|claims\n\
-78 claim.job|claims threat.court|threatens\n\
-48 claim.job|claims threat.exposure|threatens\n\
320 claim.job|denies\n\
-46 claim.job|live\n\
-56 claim.job|reader\n\
-121 claim.job|reports\n\
35 claim.job|reports firm.bank|claims\n\
-89 claim.job|reports money.amount|claims\n\
-37 claim.job|reports person.family|claims\n\
-65 claim.job|reports threat.arrest|threatens\n\
38 claim.job|reports threat.deadline|reports\n\
-72 claim.job|reports threat.deadline|threatens\n\
58 claim.job|speaks\n\
-44 claim.link|claims\n\
-61 claim.link|claims claim.mule|claims\n\
-45 claim.link|claims claim.no-checking|claims\n\
194 claim.link|claims claim.other-account|claims\n\
247 claim.link|claims claim.paid-back|claims\n\
118 claim.link|claims claim.parcel|claims\n\
-42 claim.link|claims claim.parcel|reports\n\
230 claim.link|claims claim.prize|claims\n\
-104 claim.link|claims claim.prompt|claims\n\
-136 claim.link|claims claim.purchase|claims\n\
41 claim.link|claims claim.reassurance|claims\n\
59 claim.link|claims claim.recovery|claims\n\
-65 claim.link|claims claim.refund|claims\n\
-106 claim.link|claims claim.residence|claims\n\
52 claim.link|claims claim.sent-by-mistake|claims\n\
-202 claim.link|claims claim.unusual-activity|claims\n\
32 claim.link|claims claim.watched|claims\n\
-182 claim.link|claims claim.your-own|claims\n\
-64 claim.link|claims credential.balance|asks\n\
-35 claim.link|claims credential.bank-details|advises\n\
55 claim.link|claims credential.bank-details|claims\n\
-115 claim.link|claims credential.card|advises\n\
40 claim.link|claims credential.card|asks\n\
123 claim.link|claims credential.card|claims\n\
-41 claim.link|claims credential.card|reports\n\
82 claim.link|claims credential.code|advises\n\
73 claim.link|claims credential.code|claims\n\
67 claim.link|claims credential.cpr|asks\n\
-86 claim.link|claims credential.cpr|claims\n\
-57 claim.link|claims credential.cpr|reports\n\
48 claim.link|claims credential.id-document|asks\n\
-75 claim.link|claims credential.id-document|claims\n\
108 claim.link|claims credential.mitid|advises\n\
84 claim.link|claims credential.mitid|asks\n\
-127 claim.link|claims credential.mitid|claims\n\
55 claim.link|claims credential.nemid|asks\n\
33 claim.link|claims credential.nemid|claims\n\
126 claim.link|claims credential.one-time-code|claims\n\
52 claim.link|claims credential.password|asks\n\
-58 claim.link|claims credential.password|claims\n\
-223 claim.link|claims credential.personal-information|asks\n\
-45 claim.link|claims credential.personal-information|reports\n\
82 claim.link|claims firm.courier|claims\n\
-53 claim.link|claims firm.courier|reports\n\
-143 claim.link|claims firm.payment|claims\n\
-39 claim.link|claims firm.support|claims\n\
144 claim.link|claims firm.toll|claims\n\
-155 claim.link|claims firm.utility|claims\n\
147 claim.link|claims money.unusual-means|claims\n\
207 claim.link|claims money.valuables|claims\n\
-115 claim.link|claims person.landlord|claims\n\
58 claim.link|claims threat.arrest|threatens\n\
-42 claim.link|claims threat.block|reports\n\
55 claim.link|claims threat.block|threatens\n\
100 claim.link|claims threat.court|threatens\n\
-248 claim.link|claims threat.cutoff|threatens\n\
-91 claim.link|claims threat.return|threatens\n\
-157 claim.link|denies\n\
-34 claim.link|denies firm.bank|claims\n\
-44 claim.link|live\n\
-33 claim.link|reports\n\
32 claim.link|reports money.amount|reports\n\
76 claim.link|speaks\n\
78 claim.loan|claims\n\
-33 claim.loan|claims claim.not-you|claims\n\
38 claim.loan|claims claim.other-account|claims\n\
110 claim.loan|claims claim.prompt|claims\n\
-31 claim.loan|claims claim.purchase|claims\n\
119 claim.loan|claims credential.bank-details|asks\n\
-31 claim.loan|claims credential.card|claims\n\
-111 claim.loan|claims credential.cpr|claims\n\
153 claim.loan|claims credential.mitid|asks\n\
38 claim.loan|claims firm.bank|claims\n\
185 claim.loan|claims money.amount|claims\n\
41 claim.loan|claims person.family|claims\n\
170 claim.loan|claims threat.deadline|threatens\n\
78 claim.loan|live\n\
32 claim.loan|reader\n\
-65 claim.loan|reports\n\
-133 claim.loan|speaks\n\
-192 claim.menu|claims\n\
-99 claim.menu|claims claim.robot|claims\n\
-56 claim.menu|claims credential.bank-details|asks\n\
-39 claim.menu|claims credential.bank-details|claims\n\
-86 claim.menu|claims credential.card|asks\n\
-145 claim.menu|claims credential.card|claims\n\
-59 claim.menu|claims credential.card|reports\n\
-63 claim.menu|claims credential.code|denies\n\
-101 claim.menu|claims credential.cpr|asks\n\
-49 claim.menu|claims credential.mitid|claims\n\
-254 claim.menu|claims firm.bank|claims\n\
-60 claim.menu|claims firm.payment|claims\n\
137 claim.menu|claims money.amount|claims\n\
-192 claim.menu|live\n\
-97 claim.menu|reader\n\
-181 claim.menu|speaks\n\
89 claim.misused-name|claims\n\
36 claim.misused-name|claims claim.not-you|claims\n\
57 claim.misused-name|claims claim.other-account|claims\n\
42 claim.misused-name|claims claim.paid-back|claims\n\
161 claim.misused-name|claims claim.parcel|claims\n\
80 claim.misused-name|claims claim.purchase|claims\n\
41 claim.misused-name|claims claim.reassurance|claims\n\
-120 claim.misused-name|claims claim.recovery|claims\n\
31 claim.misused-name|claims claim.refund|claims\n\
57 claim.misused-name|claims claim.residence|claims\n\
51 claim.misused-name|claims claim.robot|claims\n\
31 claim.misused-name|claims claim.safe-account|claims\n\
76 claim.misused-name|claims credential.balance|asks\n\
83 claim.misused-name|claims credential.bank-details|asks\n\
54 claim.misused-name|claims credential.bank-details|claims\n\
103 claim.misused-name|claims credential.card|asks\n\
-223 claim.misused-name|claims credential.card|claims\n\
86 claim.misused-name|claims credential.cpr|asks\n\
38 claim.misused-name|claims credential.cpr|claims\n\
44 claim.misused-name|claims credential.id-document|asks\n\
72 claim.misused-name|claims credential.mitid|asks\n\
68 claim.misused-name|claims credential.mitid|claims\n\
-43 claim.misused-name|claims credential.password|asks\n\
65 claim.misused-name|claims credential.personal-information|claims\n\
84 claim.misused-name|claims firm.bank|claims\n\
33 claim.misused-name|claims firm.courier|claims\n\
111 claim.misused-name|claims firm.payment|claims\n\
76 claim.misused-name|claims money.amount|claims\n\
52 claim.misused-name|claims money.valuables|claims\n\
183 claim.misused-name|claims person.agent|claims\n\
40 claim.misused-name|claims person.family|claims\n\
96 claim.misused-name|claims person.landlord|claims\n\
118 claim.misused-name|claims threat.arrest|threatens\n\
56 claim.misused-name|claims threat.court|threatens\n\
80 claim.misused-name|claims threat.deadline|threatens\n\
89 claim.misused-name|live\n\
86 claim.misused-name|reader\n\
48 claim.misused-name|reports credential.cpr|reports\n\
94 claim.misused-name|speaks\n\
106 claim.mule|claims\n\
95 claim.mule|claims claim.no-checking|claims\n\
58 claim.mule|claims claim.other-account|claims\n\
68 claim.mule|claims claim.paid-back|claims\n\
-95 claim.mule|claims claim.pick-up|claims\n\
100 claim.mule|claims claim.prize|claims\n\
-42 claim.mule|claims claim.prompt|claims\n\
50 claim.mule|claims claim.reassurance|claims\n\
-45 claim.mule|claims claim.refund|claims\n\
-34 claim.mule|claims claim.unpaid|claims\n\
-58 claim.mule|claims claim.your-own|claims\n\
65 claim.mule|claims credential.bank-details|asks\n\
33 claim.mule|claims credential.bank-details|claims\n\
85 claim.mule|claims credential.card|asks\n\
60 claim.mule|claims credential.card|claims\n\
-100 claim.mule|claims credential.cpr|asks\n\
32 claim.mule|claims credential.id-document|asks\n\
59 claim.mule|claims credential.mitid|asks\n\
-34 claim.mule|claims credential.mitid|claims\n\
-52 claim.mule|claims credential.one-time-code|asks\n\
-179 claim.mule|claims credential.one-time-code|claims\n\
71 claim.mule|claims firm.bank|claims\n\
56 claim.mule|claims firm.payment|claims\n\
117 claim.mule|claims money.valuables|claims\n\
-35 claim.mule|claims person.agent|claims\n\
58 claim.mule|claims person.family|claims\n\
-48 claim.mule|claims threat.arrest|threatens\n\
89 claim.mule|claims threat.block|threatens\n\
106 claim.mule|live\n\
113 claim.mule|reader\n\
-34 claim.mule|reports\n\
332 claim.mule|speaks\n\
128 claim.new-number|claims claim.no-checking|claims\n\
143 claim.new-number|claims claim.other-account|claims\n\
50 claim.new-number|claims claim.paid-back|claims\n\
-72 claim.new-number|claims claim.pick-up|claims\n\
-36 claim.new-number|claims claim.prize|claims\n\
119 claim.new-number|claims claim.purchase|claims\n\
-44 claim.new-number|claims claim.refund|claims\n\
157 claim.new-number|claims claim.unpaid|claims\n\
-191 claim.new-number|claims claim.unusual-activity|claims\n\
-114 claim.new-number|claims claim.virus|claims\n\
-34 claim.new-number|claims claim.watched|claims\n\
31 claim.new-number|claims claim.your-own|claims\n\
59 claim.new-number|claims credential.bank-details|asks\n\
71 claim.new-number|claims credential.bank-details|claims\n\
55 claim.new-number|claims credential.card|asks\n\
87 claim.new-number|claims credential.card|claims\n\
68 claim.new-number|claims credential.code|asks\n\
-30 claim.new-number|claims credential.code|reports\n\
-58 claim.new-number|claims credential.id-document|asks\n\
-42 claim.new-number|claims credential.id-document|claims\n\
50 claim.new-number|claims credential.mitid|asks\n\
-152 claim.new-number|claims credential.mitid|claims\n\
-59 claim.new-number|claims credential.one-time-code|asks\n\
-33 claim.new-number|claims credential.one-time-code|claims\n\
-97 claim.new-number|claims credential.personal-information|claims\n\
38 claim.new-number|claims firm.bank|claims\n\
-120 claim.new-number|claims firm.support|claims\n\
-237 claim.new-number|claims firm.telecom|claims\n\
95 claim.new-number|claims money.amount|claims\n\
-115 claim.new-number|claims money.valuables|claims\n\
77 claim.new-number|claims person.agent|claims\n\
177 claim.new-number|claims person.family|claims\n\
-69 claim.new-number|claims person.family|reports\n\
153 claim.new-number|claims person.landlord|claims\n\
39 claim.new-number|claims threat.arrest|threatens\n\
113 claim.new-number|claims threat.block|threatens\n\
76 claim.new-number|claims threat.deadline|reports\n\
67 claim.new-number|claims threat.deadline|threatens\n\
51 claim.new-number|claims threat.debt|threatens\n\
-99 claim.new-number|reader\n\
-52 claim.new-number|reports\n\
-71 claim.new-number|reports person.family|reports\n\
48 claim.new-number|speaks\n\
97 claim.no-checking|claims\n\
-72 claim.no-checking|claims claim.no-checking|reports\n\
150 claim.no-checking|claims claim.other-account|claims\n\
130 claim.no-checking|claims claim.parcel|claims\n\
141 claim.no-checking|claims claim.pick-up|claims\n\
-56 claim.no-checking|claims claim.prompt|claims\n\
-37 claim.no-checking|claims claim.purchase|claims\n\
87 claim.no-checking|claims claim.reassurance|claims\n\
48 claim.no-checking|claims claim.refund|claims\n\
-238 claim.no-checking|claims claim.renewal|claims\n\
97 claim.no-checking|claims claim.safe-account|claims\n\
88 claim.no-checking|claims claim.sent-by-mistake|claims\n\
143 claim.no-checking|claims claim.unpaid|claims\n\
44 claim.no-checking|claims claim.unusual-activity|claims\n\
56 claim.no-checking|claims credential.bank-details|asks\n\
57 claim.no-checking|claims credential.bank-details|claims\n\
-138 claim.no-checking|claims credential.card|asks\n\
73 claim.no-checking|claims credential.card|claims\n\
-101 claim.no-checking|claims credential.code|asks\n\
-44 claim.no-checking|claims credential.code|claims\n\
-46 claim.no-checking|claims credential.cpr|claims\n\
77 claim.no-checking|claims credential.id-document|claims\n\
-116 claim.no-checking|claims credential.mitid|asks\n\
57 claim.no-checking|claims credential.password|asks\n\
39 claim.no-checking|claims credential.personal-information|claims\n\
169 claim.no-checking|claims firm.bank|claims\n\
-88 claim.no-checking|claims firm.bank|reports\n\
47 claim.no-checking|claims money.amount|claims\n\
76 claim.no-checking|claims person.agent|claims\n\
57 claim.no-checking|claims person.family|claims\n\
42 claim.no-checking|claims person.landlord|claims\n\
-44 claim.no-checking|claims threat.arrest|threatens\n\
50 claim.no-checking|claims threat.block|threatens\n\
58 claim.no-checking|claims threat.court|threatens\n\
-35 claim.no-checking|claims threat.deadline|reports\n\
128 claim.no-checking|claims threat.deadline|threatens\n\
-52 claim.no-checking|claims threat.exposure|threatens\n\
97 claim.no-checking|live\n\
80 claim.no-checking|reader\n\
-73 claim.no-checking|reports\n\
-93 claim.no-checking|reports firm.bank|claims\n\
-65 claim.no-checking|reports firm.bank|reports\n\
57 claim.no-checking|reports threat.arrest|reports\n\
203 claim.no-checking|speaks\n\
80 claim.not-you|claims claim.parcel|claims\n\
-111 claim.not-you|claims claim.prompt|claims\n\
38 claim.not-you|claims claim.purchase|claims\n\
111 claim.not-you|claims claim.refund|claims\n\
70 claim.not-you|claims claim.unusual-activity|claims\n\
-57 claim.not-you|claims claim.your-own|claims\n\
-76 claim.not-you|claims credential.bank-details|asks\n\
-117 claim.not-you|claims credential.card|asks\n\
-64 claim.not-you|claims credential.code|claims\n\
-132 claim.not-you|claims credential.mitid|asks\n\
-195 claim.not-you|claims credential.mitid|claims\n\
36 claim.not-you|claims credential.one-time-code|asks\n\
-141 claim.not-you|claims credential.one-time-code|claims\n\
-45 claim.not-you|claims credential.password|claims\n\
-31 claim.not-you|claims credential.pin|claims\n\
112 claim.not-you|claims firm.bank|claims\n\
193 claim.not-you|claims firm.payment|claims\n\
-48 claim.not-you|claims firm.shop|claims\n\
37 claim.not-you|claims firm.support|claims\n\
98 claim.not-you|claims money.amount|claims\n\
31 claim.not-you|claims money.unusual-means|claims\n\
62 claim.not-you|claims person.agent|claims\n\
-221 claim.not-you|claims threat.block|threatens\n\
187 claim.not-you|claims threat.deadline|threatens\n\
76 claim.not-you|reader\n\
-42 claim.not-you|speaks\n\
102 claim.other-account|claims\n\
113 claim.other-account|claims claim.paid-back|claims\n\
112 claim.other-account|claims claim.parcel|claims\n\
-43 claim.other-account|claims claim.pick-up|claims\n\
48 claim.other-account|claims claim.prize|claims\n\
36 claim.other-account|claims claim.prompt|claims\n\
148 claim.other-account|claims claim.purchase|claims\n\
84 claim.other-account|claims claim.reassurance|claims\n\
125 claim.other-account|claims claim.recovery|claims\n\
-170 claim.other-account|claims claim.refund|claims\n\
42 claim.other-account|claims claim.renewal|claims\n\
58 claim.other-account|claims claim.residence|claims\n\
369 claim.other-account|claims claim.sent-by-mistake|claims\n\
65 claim.other-account|claims claim.unusual-activity|claims\n\
-32 claim.other-account|claims claim.your-own|claims\n\
42 claim.other-account|claims credential.balance|asks\n\
34 claim.other-account|claims credential.balance|claims\n\
93 claim.other-account|claims credential.bank-details|asks\n\
105 claim.other-account|claims credential.bank-details|claims\n\
-115 claim.other-account|claims credential.bank-details|reports\n\
48 claim.other-account|claims credential.card|asks\n\
-76 claim.other-account|claims credential.code|asks\n\
-125 claim.other-account|claims credential.code|claims\n\
-87 claim.other-account|claims credential.cpr|claims\n\
-66 claim.other-account|claims credential.id-document|asks\n\
33 claim.other-account|claims credential.mitid|asks\n\
-94 claim.other-account|claims credential.mitid|claims\n\
-41 claim.other-account|claims credential.one-time-code|claims\n\
-30 claim.other-account|claims credential.personal-information|asks\n\
38 claim.other-account|claims credential.personal-information|claims\n\
-58 claim.other-account|claims credential.pin|claims\n\
140 claim.other-account|claims firm.bank|claims\n\
40 claim.other-account|claims firm.courier|claims\n\
110 claim.other-account|claims firm.payment|claims\n\
31 claim.other-account|claims firm.shop|claims\n\
89 claim.other-account|claims money.amount|claims\n\
103 claim.other-account|claims money.amount|reports\n\
54 claim.other-account|claims money.unusual-means|claims\n\
38 claim.other-account|claims money.valuables|claims\n\
61 claim.other-account|claims person.agent|claims\n\
190 claim.other-account|claims person.family|claims\n\
-110 claim.other-account|claims person.landlord|claims\n\
53 claim.other-account|claims threat.arrest|threatens\n\
86 claim.other-account|claims threat.block|threatens\n\
126 claim.other-account|claims threat.deadline|threatens\n\
31 claim.other-account|claims threat.debt|threatens\n\
-49 claim.other-account|claims threat.exposure|threatens\n\
-35 claim.other-account|denies\n\
102 claim.other-account|live\n\
74 claim.other-account|reader\n\
-87 claim.other-account|reports\n\
-67 claim.other-account|reports claim.safe-account|reports\n\
-32 claim.other-account|speaks\n\
60 claim.paid-back|claims claim.parcel|claims\n\
248 claim.paid-back|claims claim.pick-up|claims\n\
131 claim.paid-back|claims claim.prize|claims\n\
147 claim.paid-back|claims claim.prompt|claims\n\
221 claim.paid-back|claims claim.purchase|claims\n\
98 claim.paid-back|claims claim.reassurance|claims\n\
95 claim.paid-back|claims claim.recovery|claims\n\
124 claim.paid-back|claims claim.residence|claims\n\
75 claim.paid-back|claims claim.safe-account|claims\n\
-220 claim.paid-back|claims claim.sent-by-mistake|claims\n\
68 claim.paid-back|claims claim.unpaid|claims\n\
-87 claim.paid-back|claims credential.balance|claims\n\
-78 claim.paid-back|claims credential.card|claims\n\
148 claim.paid-back|claims credential.code|asks\n\
38 claim.paid-back|claims credential.code|reports\n\
-68 claim.paid-back|claims credential.cpr|asks\n\
-82 claim.paid-back|claims credential.id-document|asks\n\
-89 claim.paid-back|claims credential.id-document|claims\n\
55 claim.paid-back|claims credential.mitid|claims\n\
41 claim.paid-back|claims credential.one-time-code|asks\n\
36 claim.paid-back|claims credential.one-time-code|claims\n\
83 claim.paid-back|claims credential.personal-information|asks\n\
110 claim.paid-back|claims credential.personal-information|claims\n\
-33 claim.paid-back|claims credential.pin|claims\n\
163 claim.paid-back|claims firm.bank|claims\n\
133 claim.paid-back|claims firm.courier|claims\n\
158 claim.paid-back|claims firm.payment|claims\n\
88 claim.paid-back|claims firm.shop|claims\n\
92 claim.paid-back|claims money.amount|claims\n\
161 claim.paid-back|claims money.unusual-means|claims\n\
45 claim.paid-back|claims money.unusual-means|reports\n\
32 claim.paid-back|claims money.valuables|claims\n\
-34 claim.paid-back|claims person.adviser|claims\n\
84 claim.paid-back|claims person.agent|claims\n\
108 claim.paid-back|claims person.buyer|claims\n\
33 claim.paid-back|claims person.family|claims\n\
-80 claim.paid-back|claims person.landlord|claims\n\
-106 claim.paid-back|claims threat.block|threatens\n\
65 claim.paid-back|claims threat.court|threatens\n\
87 claim.paid-back|claims threat.deadline|threatens\n\
104 claim.paid-back|claims threat.debt|threatens\n\
78 claim.paid-back|reports\n\
93 claim.paid-back|reports claim.recovery|claims\n\
50 claim.paid-back|reports credential.card|reports\n\
98 claim.paid-back|reports money.amount|claims\n\
-41 claim.paid-back|speaks\n\
-74 claim.parcel|claims\n\
-86 claim.parcel|claims claim.pick-up|claims\n\
240 claim.parcel|claims claim.prize|claims\n\
-75 claim.parcel|claims claim.prompt|claims\n\
-109 claim.parcel|claims claim.purchase|claims\n\
78 claim.parcel|claims claim.refund|claims\n\
-47 claim.parcel|claims claim.renewal|claims\n\
-50 claim.parcel|claims claim.residence|claims\n\
44 claim.parcel|claims claim.robot|claims\n\
151 claim.parcel|claims claim.safe-account|claims\n\
-49 claim.parcel|claims claim.unpaid|claims\n\
145 claim.parcel|claims claim.unusual-activity|claims\n\
-154 claim.parcel|claims claim.virus|claims\n\
-112 claim.parcel|claims claim.your-own|claims\n\
39 claim.parcel|claims credential.balance|asks\n\
39 claim.parcel|claims credential.balance|claims\n\
81 claim.parcel|claims credential.bank-details|asks\n\
95 claim.parcel|claims credential.bank-details|claims\n\
201 claim.parcel|claims credential.card|asks\n\
-37 claim.parcel|claims credential.card|claims\n\
-36 claim.parcel|claims credential.card|reports\n\
-221 claim.parcel|claims credential.code|asks\n\
-144 claim.parcel|claims credential.code|claims\n\
126 claim.parcel|claims credential.cpr|asks\n\
55 claim.parcel|claims credential.cpr|claims\n\
-56 claim.parcel|claims credential.id-document|claims\n\
115 claim.parcel|claims credential.mitid|asks\n\
59 claim.parcel|claims credential.mitid|claims\n\
105 claim.parcel|claims credential.one-time-code|asks\n\
33 claim.parcel|claims credential.one-time-code|claims\n\
280 claim.parcel|claims credential.password|asks\n\
65 claim.parcel|claims credential.personal-information|advises\n\
175 claim.parcel|claims credential.personal-information|asks\n\
217 claim.parcel|claims credential.personal-information|claims\n\
42 claim.parcel|claims credential.pin|asks\n\
121 claim.parcel|claims credential.pin|claims\n\
-160 claim.parcel|claims firm.bank|claims\n\
101 claim.parcel|claims firm.payment|claims\n\
-113 claim.parcel|claims firm.shop|claims\n\
161 claim.parcel|claims money.amount|claims\n\
53 claim.parcel|claims money.amount|reports\n\
72 claim.parcel|claims money.unusual-means|claims\n\
180 claim.parcel|claims money.valuables|claims\n\
-78 claim.parcel|claims person.agent|claims\n\
35 claim.parcel|claims person.buyer|claims\n\
-87 claim.parcel|claims person.landlord|claims\n\
132 claim.parcel|claims threat.arrest|threatens\n\
134 claim.parcel|claims threat.block|threatens\n\
-179 claim.parcel|claims threat.court|threatens\n\
-100 claim.parcel|claims threat.deadline|threatens\n\
-54 claim.parcel|claims threat.debt|threatens\n\
193 claim.parcel|claims threat.return|threatens\n\
-74 claim.parcel|live\n\
-123 claim.parcel|reports\n\
-30 claim.parcel|reports credential.card|claims\n\
37 claim.parcel|reports credential.card|reports\n\
-30 claim.parcel|reports firm.bank|claims\n\
-30 claim.parcel|reports money.amount|claims\n\
-44 claim.parcel|reports threat.block|reports\n\
80 claim.parcel|reports threat.block|threatens\n\
56 claim.parcel|reports threat.deadline|threatens\n\
-57 claim.parcel|speaks\n\
-44 claim.pick-up|claims\n\
75 claim.pick-up|claims claim.prize|claims\n\
63 claim.pick-up|claims claim.prompt|claims\n\
-253 claim.pick-up|claims claim.reassurance|claims\n\
112 claim.pick-up|claims claim.recovery|claims\n\
56 claim.pick-up|claims claim.refund|claims\n\
-69 claim.pick-up|claims claim.residence|claims\n\
68 claim.pick-up|claims claim.safe-account|claims\n\
315 claim.pick-up|claims claim.unusual-activity|claims\n\
-84 claim.pick-up|claims claim.virus|claims\n\
-55 claim.pick-up|claims claim.your-own|claims\n\
60 claim.pick-up|claims credential.balance|asks\n\
55 claim.pick-up|claims credential.bank-details|asks\n\
33 claim.pick-up|claims credential.bank-details|claims\n\
77 claim.pick-up|claims credential.card|asks\n\
140 claim.pick-up|claims credential.card|claims\n\
231 claim.pick-up|claims credential.card|reports\n\
82 claim.pick-up|claims credential.code|claims\n\
-206 claim.pick-up|claims credential.code|denies\n\
145 claim.pick-up|claims credential.code|reports\n\
-138 claim.pick-up|claims credential.cpr|asks\n\
-39 claim.pick-up|claims credential.cpr|claims\n\
-33 claim.pick-up|claims credential.id-document|claims\n\
-49 claim.pick-up|claims credential.mitid|advises\n\
58 claim.pick-up|claims credential.mitid|asks\n\
66 claim.pick-up|claims credential.one-time-code|asks\n\
183 claim.pick-up|claims credential.one-time-code|claims\n\
36 claim.pick-up|claims credential.password|asks\n\
247 claim.pick-up|claims credential.password|claims\n\
-58 claim.pick-up|claims credential.personal-information|asks\n\
75 claim.pick-up|claims credential.personal-information|claims\n\
124 claim.pick-up|claims credential.pin|asks\n\
40 claim.pick-up|claims credential.pin|claims\n\
43 claim.pick-up|claims firm.bank|claims\n\
-102 claim.pick-up|claims firm.bank|reports\n\
31 claim.pick-up|claims firm.courier|claims\n\
226 claim.pick-up|claims firm.payment|claims\n\
-81 claim.pick-up|claims firm.shop|claims\n\
-68 claim.pick-up|claims firm.support|claims\n\
-100 claim.pick-up|claims firm.toll|claims\n\
141 claim.pick-up|claims money.amount|claims\n\
85 claim.pick-up|claims money.unusual-means|claims\n\
336 claim.pick-up|claims money.valuables|claims\n\
96 claim.pick-up|claims person.agent|claims\n\
-57 claim.pick-up|claims person.buyer|claims\n\
-55 claim.pick-up|claims person.family|claims\n\
44 claim.pick-up|claims person.landlord|claims\n\
106 claim.pick-up|claims threat.arrest|threatens\n\
167 claim.pick-up|claims threat.block|threatens\n\
152 claim.pick-up|claims threat.court|threatens\n\
142 claim.pick-up|claims threat.deadline|denies\n\
-35 claim.pick-up|claims threat.deadline|threatens\n\
60 claim.pick-up|claims threat.debt|threatens\n\
44 claim.pick-up|claims threat.return|threatens\n\
-101 claim.pick-up|denies\n\
-35 claim.pick-up|denies credential.password|advises\n\
-62 claim.pick-up|denies firm.bank|claims\n\
-43 claim.pick-up|denies money.valuables|denies\n\
-44 claim.pick-up|live\n\
67 claim.pick-up|reports\n\
-38 claim.pick-up|reports claim.prize|reports\n\
-32 claim.pick-up|reports claim.unusual-activity|reports\n\
-48 claim.pick-up|reports credential.balance|reports\n\
-32 claim.pick-up|reports credential.code|reports\n\
65 claim.pick-up|reports credential.mitid|reports\n\
38 claim.pick-up|reports credential.pin|reports\n\
64 claim.pick-up|reports firm.bank|claims\n\
-56 claim.pick-up|reports firm.bank|reports\n\
68 claim.pick-up|reports money.amount|claims\n\
157 claim.pick-up|reports money.valuables|reports\n\
124 claim.pick-up|reports person.family|claims\n\
55 claim.pick-up|reports threat.arrest|reports\n\
-66 claim.pick-up|reports threat.arrest|threatens\n\
149 claim.pick-up|reports threat.block|threatens\n\
94 claim.pick-up|reports threat.court|reports\n\
137 claim.pick-up|reports threat.deadline|reports\n\
208 claim.pick-up|speaks\n\
-35 claim.prize|claims\n\
155 claim.prize|claims claim.purchase|claims\n\
101 claim.prize|claims claim.reassurance|claims\n\
-30 claim.prize|claims claim.renewal|claims\n\
-87 claim.prize|claims claim.safe-account|claims\n\
-69 claim.prize|claims claim.unpaid|claims\n\
-90 claim.prize|claims claim.unusual-activity|claims\n\
41 claim.prize|claims claim.your-own|claims\n\
113 claim.prize|claims credential.bank-details|asks\n\
345 claim.prize|claims credential.card|asks\n\
50 claim.prize|claims credential.card|claims\n\
156 claim.prize|claims credential.code|asks\n\
58 claim.prize|claims credential.code|claims\n\
55 claim.prize|claims credential.cpr|asks\n\
71 claim.prize|claims credential.id-document|asks\n\
-38 claim.prize|claims credential.id-document|claims\n\
35 claim.prize|claims credential.id-document|reports\n\
-87 claim.prize|claims credential.mitid|claims\n\
209 claim.prize|claims credential.one-time-code|asks\n\
123 claim.prize|claims credential.personal-information|asks\n\
34 claim.prize|claims credential.personal-information|claims\n\
-61 claim.prize|claims firm.bank|claims\n\
31 claim.prize|claims firm.bank|reports\n\
47 claim.prize|claims firm.courier|claims\n\
157 claim.prize|claims firm.payment|claims\n\
42 claim.prize|claims firm.support|claims\n\
104 claim.prize|claims money.amount|claims\n\
-66 claim.prize|claims money.unusual-means|claims\n\
-94 claim.prize|claims money.valuables|claims\n\
35 claim.prize|claims person.agent|reports\n\
30 claim.prize|claims person.family|claims\n\
-71 claim.prize|claims threat.arrest|threatens\n\
-57 claim.prize|claims threat.block|threatens\n\
-120 claim.prize|claims threat.court|threatens\n\
-135 claim.prize|claims threat.deadline|threatens\n\
-35 claim.prize|live\n\
206 claim.prize|reader\n\
-61 claim.prize|reports\n\
-42 claim.prize|reports credential.card|reports\n\
-38 claim.prize|reports credential.pin|reports\n\
-92 claim.prize|reports money.amount|reports\n\
274 claim.prize|speaks\n\
-30 claim.prompt|claims claim.prompt|reports\n\
-56 claim.prompt|claims claim.purchase|claims\n\
125 claim.prompt|claims claim.reassurance|claims\n\
33 claim.prompt|claims claim.recovery|claims\n\
115 claim.prompt|claims claim.refund|claims\n\
-47 claim.prompt|claims claim.renewal|claims\n\
35 claim.prompt|claims claim.residence|claims\n\
134 claim.prompt|claims claim.safe-account|claims\n\
-76 claim.prompt|claims claim.sent-by-mistake|claims\n\
190 claim.prompt|claims claim.unusual-activity|reports\n\
108 claim.prompt|claims claim.virus|claims\n\
-88 claim.prompt|claims claim.your-own|claims\n\
125 claim.prompt|claims credential.bank-details|asks\n\
35 claim.prompt|claims credential.bank-details|claims\n\
-79 claim.prompt|claims credential.card|asks\n\
-274 claim.prompt|claims credential.card|claims\n\
203 claim.prompt|claims credential.code|advises\n\
-66 claim.prompt|claims credential.code|claims\n\
-102 claim.prompt|claims credential.code|denies\n\
40 claim.prompt|claims credential.cpr|advises\n\
44 claim.prompt|claims credential.cpr|asks\n\
82 claim.prompt|claims credential.id-document|claims\n\
61 claim.prompt|claims credential.mitid|advises\n\
-75 claim.prompt|claims credential.mitid|asks\n\
31 claim.prompt|claims credential.mitid|claims\n\
39 claim.prompt|claims credential.mitid|reports\n\
-235 claim.prompt|claims credential.one-time-code|asks\n\
-113 claim.prompt|claims credential.one-time-code|claims\n\
325 claim.prompt|claims credential.password|asks\n\
162 claim.prompt|claims credential.password|claims\n\
-568 claim.prompt|claims credential.personal-information|asks\n\
-51 claim.prompt|claims credential.personal-information|claims\n\
-76 claim.prompt|claims credential.personal-information|reports\n\
-32 claim.prompt|claims credential.pin|claims\n\
50 claim.prompt|claims firm.bank|claims\n\
-179 claim.prompt|claims firm.bank|reports\n\
-147 claim.prompt|claims firm.courier|claims\n\
148 claim.prompt|claims firm.payment|claims\n\
-198 claim.prompt|claims firm.telecom|claims\n\
-106 claim.prompt|claims firm.toll|claims\n\
-76 claim.prompt|claims firm.utility|claims\n\
-54 claim.prompt|claims money.amount|claims\n\
44 claim.prompt|claims money.valuables|claims\n\
58 claim.prompt|claims person.buyer|claims\n\
108 claim.prompt|claims person.family|claims\n\
-57 claim.prompt|claims person.landlord|claims\n\
39 claim.prompt|claims person.recruiter|claims\n\
-88 claim.prompt|claims threat.arrest|threatens\n\
-244 claim.prompt|claims threat.block|threatens\n\
-97 claim.prompt|claims threat.court|threatens\n\
-45 claim.prompt|claims threat.deadline|threatens\n\
117 claim.prompt|claims threat.return|threatens\n\
-52 claim.prompt|denies\n\
-66 claim.prompt|reports\n\
33 claim.prompt|reports credential.card|reports\n\
-45 claim.prompt|reports firm.bank|claims\n\
30 claim.prompt|reports money.valuables|claims\n\
34 claim.prompt|reports person.agent|reports\n\
-54 claim.purchase|claims\n\
-70 claim.purchase|claims claim.reassurance|claims\n\
121 claim.purchase|claims claim.recovery|claims\n\
47 claim.purchase|claims claim.refund|claims\n\
-136 claim.purchase|claims claim.renewal|claims\n\
63 claim.purchase|claims claim.sent-by-mistake|claims\n\
48 claim.purchase|claims claim.unusual-activity|claims\n\
37 claim.purchase|claims claim.virus|claims\n\
-188 claim.purchase|claims claim.your-own|claims\n\
-85 claim.purchase|claims credential.balance|asks\n\
-106 claim.purchase|claims credential.bank-details|claims\n\
54 claim.purchase|claims credential.card|asks\n\
-69 claim.purchase|claims credential.card|claims\n\
100 claim.purchase|claims credential.code|asks\n\
-229 claim.purchase|claims credential.code|claims\n\
67 claim.purchase|claims credential.cpr|asks\n\
-30 claim.purchase|claims credential.cpr|claims\n\
-32 claim.purchase|claims credential.cpr|reports\n\
-243 claim.purchase|claims credential.mitid|asks\n\
280 claim.purchase|claims credential.mitid|reports\n\
-86 claim.purchase|claims credential.one-time-code|asks\n\
-134 claim.purchase|claims credential.one-time-code|claims\n\
90 claim.purchase|claims credential.password|asks\n\
30 claim.purchase|claims credential.password|claims\n\
-64 claim.purchase|claims credential.password|denies\n\
107 claim.purchase|claims credential.personal-information|asks\n\
-112 claim.purchase|claims credential.personal-information|claims\n\
-118 claim.purchase|claims firm.courier|claims\n\
31 claim.purchase|claims firm.payment|claims\n\
186 claim.purchase|claims firm.shop|claims\n\
51 claim.purchase|claims firm.streaming|claims\n\
67 claim.purchase|claims firm.telecom|claims\n\
83 claim.purchase|claims firm.toll|claims\n\
48 claim.purchase|claims firm.utility|claims\n\
-34 claim.purchase|claims money.amount|claims\n\
108 claim.purchase|claims money.unusual-means|claims\n\
-95 claim.purchase|claims person.buyer|claims\n\
-93 claim.purchase|claims person.family|claims\n\
-40 claim.purchase|claims threat.court|threatens\n\
121 claim.purchase|claims threat.cutoff|threatens\n\
64 claim.purchase|claims threat.debt|threatens\n\
-37 claim.purchase|claims threat.return|threatens\n\
110 claim.purchase|denies\n\
-54 claim.purchase|live\n\
49 claim.purchase|reader\n\
51 claim.purchase|reports\n\
139 claim.purchase|reports firm.bank|claims\n\
69 claim.purchase|speaks\n\
81 claim.reassurance|claims\n\
57 claim.reassurance|claims claim.renewal|claims\n\
-66 claim.reassurance|claims claim.residence|claims\n\
63 claim.reassurance|claims claim.robot|claims\n\
86 claim.reassurance|claims claim.safe-account|claims\n\
-62 claim.reassurance|claims claim.sent-by-mistake|claims\n\
-71 claim.reassurance|claims claim.unpaid|claims\n\
66 claim.reassurance|claims claim.virus|claims\n\
-70 claim.reassurance|claims claim.your-own|claims\n\
107 claim.reassurance|claims credential.balance|asks\n\
37 claim.reassurance|claims credential.balance|claims\n\
96 claim.reassurance|claims credential.bank-details|asks\n\
134 claim.reassurance|claims credential.card|claims\n\
89 claim.reassurance|claims credential.code|asks\n\
59 claim.reassurance|claims credential.code|claims\n\
100 claim.reassurance|claims credential.cpr|asks\n\
-57 claim.reassurance|claims credential.cpr|claims\n\
-35 claim.reassurance|claims credential.id-document|asks\n\
336 claim.reassurance|claims credential.id-document|claims\n\
86 claim.reassurance|claims credential.mitid|asks\n\
75 claim.reassurance|claims credential.mitid|claims\n\
101 claim.reassurance|claims credential.mitid|reports\n\
115 claim.reassurance|claims credential.one-time-code|asks\n\
62 claim.reassurance|claims credential.password|asks\n\
36 claim.reassurance|claims credential.password|claims\n\
-106 claim.reassurance|claims credential.personal-information|asks\n\
-83 claim.reassurance|claims credential.personal-information|claims\n\
55 claim.reassurance|claims credential.personal-information|reports\n\
71 claim.reassurance|claims credential.pin|asks\n\
51 claim.reassurance|claims firm.bank|reports\n\
93 claim.reassurance|claims firm.courier|claims\n\
93 claim.reassurance|claims firm.payment|claims\n\
80 claim.reassurance|claims firm.support|claims\n\
51 claim.reassurance|claims money.amount|claims\n\
71 claim.reassurance|claims money.amount|reports\n\
123 claim.reassurance|claims money.unusual-means|claims\n\
90 claim.reassurance|claims money.valuables|claims\n\
131 claim.reassurance|claims person.agent|claims\n\
64 claim.reassurance|claims person.buyer|claims\n\
-35 claim.reassurance|claims person.family|claims\n\
-30 claim.reassurance|claims person.landlord|claims\n\
-36 claim.reassurance|claims person.recruiter|claims\n\
87 claim.reassurance|claims threat.arrest|threatens\n\
59 claim.reassurance|claims threat.block|threatens\n\
74 claim.reassurance|claims threat.deadline|threatens\n\
81 claim.reassurance|live\n\
66 claim.reassurance|reader\n\
213 claim.reassurance|reports\n\
53 claim.reassurance|reports claim.unusual-activity|reports\n\
38 claim.reassurance|reports credential.bank-details|claims\n\
-30 claim.reassurance|reports firm.bank|claims\n\
118 claim.reassurance|reports firm.bank|reports\n\
44 claim.reassurance|reports money.amount|claims\n\
-39 claim.reassurance|reports money.valuables|claims\n\
141 claim.reassurance|speaks\n\
137 claim.recovery|claims\n\
41 claim.recovery|claims claim.renewal|claims\n\
-37 claim.recovery|claims claim.unusual-activity|claims\n\
95 claim.recovery|claims claim.your-own|claims\n\
-177 claim.recovery|claims credential.card|claims\n\
-71 claim.recovery|claims credential.mitid|claims\n\
35 claim.recovery|claims credential.one-time-code|asks\n\
64 claim.recovery|claims credential.one-time-code|claims\n\
-83 claim.recovery|claims firm.bank|claims\n\
-64 claim.recovery|claims firm.courier|claims\n\
164 claim.recovery|claims money.amount|claims\n\
-266 claim.recovery|claims money.valuables|claims\n\
181 claim.recovery|claims person.agent|claims\n\
85 claim.recovery|claims person.family|claims\n\
51 claim.recovery|claims person.recruiter|claims\n\
69 claim.recovery|claims threat.arrest|threatens\n\
142 claim.recovery|claims threat.block|threatens\n\
-52 claim.recovery|claims threat.deadline|threatens\n\
137 claim.recovery|live\n\
150 claim.recovery|reader\n\
-63 claim.recovery|reports\n\
179 claim.recovery|speaks\n\
135 claim.refund|claims claim.renewal|claims\n\
-48 claim.refund|claims claim.sent-by-mistake|claims\n\
-136 claim.refund|claims claim.unusual-activity|claims\n\
-31 claim.refund|claims claim.virus|claims\n\
-71 claim.refund|claims claim.your-own|claims\n\
-47 claim.refund|claims credential.bank-details|asks\n\
77 claim.refund|claims credential.bank-details|claims\n\
-95 claim.refund|claims credential.card|advises\n\
155 claim.refund|claims credential.card|asks\n\
-30 claim.refund|claims credential.card|denies\n\
31 claim.refund|claims credential.card|reports\n\
57 claim.refund|claims credential.code|asks\n\
-58 claim.refund|claims credential.code|claims\n\
-79 claim.refund|claims credential.code|reports\n\
162 claim.refund|claims credential.cpr|asks\n\
81 claim.refund|claims credential.cpr|claims\n\
32 claim.refund|claims credential.id-document|asks\n\
61 claim.refund|claims credential.id-document|claims\n\
137 claim.refund|claims credential.mitid|asks\n\
-43 claim.refund|claims credential.one-time-code|asks\n\
121 claim.refund|claims credential.password|claims\n\
83 claim.refund|claims firm.bank|claims\n\
63 claim.refund|claims firm.courier|claims\n\
-37 claim.refund|claims firm.payment|claims\n\
-102 claim.refund|claims firm.support|claims\n\
103 claim.refund|claims firm.telecom|claims\n\
-162 claim.refund|claims firm.toll|claims\n\
67 claim.refund|claims firm.utility|claims\n\
76 claim.refund|claims money.amount|claims\n\
70 claim.refund|claims money.amount|reports\n\
-48 claim.refund|claims money.valuables|claims\n\
44 claim.refund|claims person.adviser|claims\n\
275 claim.refund|claims person.family|claims\n\
-65 claim.refund|claims person.landlord|claims\n\
82 claim.refund|claims threat.arrest|threatens\n\
85 claim.refund|claims threat.block|threatens\n\
-56 claim.refund|claims threat.court|threatens\n\
147 claim.refund|claims threat.deadline|threatens\n\
-90 claim.refund|claims threat.debt|threatens\n\
-94 claim.refund|claims threat.return|threatens\n\
-37 claim.refund|denies\n\
-71 claim.refund|reports\n\
-36 claim.refund|reports credential.mitid|reports\n\
155 claim.refund|speaks\n\
-46 claim.renewal|claims claim.unpaid|claims\n\
43 claim.renewal|claims claim.unusual-activity|claims\n\
36 claim.renewal|claims claim.virus|claims\n\
-105 claim.renewal|claims claim.your-own|claims\n\
-181 claim.renewal|claims credential.bank-details|asks\n\
105 claim.renewal|claims credential.card|asks\n\
-67 claim.renewal|claims credential.card|claims\n\
61 claim.renewal|claims credential.code|asks\n\
344 claim.renewal|claims credential.code|claims\n\
137 claim.renewal|claims credential.cpr|asks\n\
-32 claim.renewal|claims credential.id-document|asks\n\
176 claim.renewal|claims credential.mitid|asks\n\
143 claim.renewal|claims credential.mitid|claims\n\
185 claim.renewal|claims credential.nemid|asks\n\
231 claim.renewal|claims credential.nemid|claims\n\
160 claim.renewal|claims credential.one-time-code|asks\n\
-129 claim.renewal|claims credential.one-time-code|claims\n\
267 claim.renewal|claims credential.password|asks\n\
-168 claim.renewal|claims credential.password|claims\n\
-62 claim.renewal|claims credential.password|denies\n\
56 claim.renewal|claims credential.pin|asks\n\
-132 claim.renewal|claims credential.pin|claims\n\
215 claim.renewal|claims firm.bank|claims\n\
-60 claim.renewal|claims firm.courier|claims\n\
-97 claim.renewal|claims firm.shop|claims\n\
-32 claim.renewal|claims firm.telecom|claims\n\
-48 claim.renewal|claims firm.toll|claims\n\
-97 claim.renewal|claims money.unusual-means|claims\n\
-66 claim.renewal|claims money.valuables|claims\n\
72 claim.renewal|claims person.agent|claims\n\
-130 claim.renewal|claims person.buyer|claims\n\
-66 claim.renewal|claims person.recruiter|claims\n\
302 claim.renewal|claims threat.arrest|threatens\n\
-54 claim.renewal|claims threat.block|threatens\n\
159 claim.renewal|claims threat.deadline|threatens\n\
-31 claim.renewal|claims threat.deportation|threatens\n\
167 claim.renewal|claims threat.return|threatens\n\
-87 claim.renewal|reports\n\
91 claim.renewal|speaks\n\
51 claim.residence|claims claim.robot|claims\n\
43 claim.residence|claims claim.safe-account|claims\n\
42 claim.residence|claims claim.your-own|claims\n\
138 claim.residence|claims credential.bank-details|asks\n\
147 claim.residence|claims credential.card|asks\n\
89 claim.residence|claims credential.cpr|asks\n\
55 claim.residence|claims credential.id-document|asks\n\
-97 claim.residence|claims credential.id-document|claims\n\
134 claim.residence|claims credential.mitid|asks\n\
43 claim.residence|claims credential.mitid|claims\n\
-39 claim.residence|claims credential.personal-information|asks\n\
-158 claim.residence|claims credential.personal-information|claims\n\
83 claim.residence|claims firm.payment|claims\n\
177 claim.residence|claims money.amount|claims\n\
56 claim.residence|claims money.unusual-means|claims\n\
-59 claim.residence|claims money.valuables|claims\n\
82 claim.residence|claims person.family|claims\n\
-38 claim.residence|claims person.landlord|claims\n\
-103 claim.residence|claims person.recruiter|claims\n\
40 claim.residence|claims threat.block|threatens\n\
48 claim.residence|claims threat.court|threatens\n\
88 claim.residence|claims threat.deadline|threatens\n\
136 claim.residence|claims threat.deportation|threatens\n\
46 claim.residence|claims threat.return|threatens\n\
89 claim.residence|denies\n\
83 claim.residence|denies firm.payment|denies\n\
-146 claim.residence|reports\n\
-35 claim.robot|claims\n\
-61 claim.robot|claims credential.bank-details|claims\n\
142 claim.robot|claims credential.card|claims\n\
55 claim.robot|claims credential.cpr|asks\n\
290 claim.robot|claims credential.cpr|claims\n\
57 claim.robot|claims credential.id-document|claims\n\
37 claim.robot|claims credential.personal-information|claims\n\
61 claim.robot|claims firm.bank|claims\n\
89 claim.robot|claims money.amount|claims\n\
279 claim.robot|claims person.agent|claims\n\
-117 claim.robot|claims person.family|claims\n\
70 claim.robot|claims threat.arrest|threatens\n\
-119 claim.robot|claims threat.block|threatens\n\
83 claim.robot|claims threat.court|threatens\n\
-35 claim.robot|live\n\
-71 claim.robot|reports\n\
-88 claim.robot|speaks\n\
65 claim.safe-account|claims\n\
-58 claim.safe-account|claims claim.safe-account|reports\n\
70 claim.safe-account|claims claim.unpaid|claims\n\
34 claim.safe-account|claims claim.unusual-activity|claims\n\
47 claim.safe-account|claims credential.balance|asks\n\
66 claim.safe-account|claims credential.balance|claims\n\
45 claim.safe-account|claims credential.bank-details|asks\n\
36 claim.safe-account|claims credential.bank-details|claims\n\
-117 claim.safe-account|claims credential.card|asks\n\
74 claim.safe-account|claims credential.code|claims\n\
85 claim.safe-account|claims credential.id-document|asks\n\
39 claim.safe-account|claims credential.mitid|asks\n\
-60 claim.safe-account|claims credential.mitid|claims\n\
-199 claim.safe-account|claims credential.pin|claims\n\
-42 claim.safe-account|claims firm.bank|claims\n\
-57 claim.safe-account|claims firm.bank|reports\n\
-83 claim.safe-account|claims firm.courier|claims\n\
158 claim.safe-account|claims firm.payment|claims\n\
90 claim.safe-account|claims money.amount|claims\n\
42 claim.safe-account|claims money.valuables|claims\n\
61 claim.safe-account|claims person.agent|claims\n\
65 claim.safe-account|claims person.family|claims\n\
67 claim.safe-account|claims person.landlord|claims\n\
59 claim.safe-account|claims threat.court|threatens\n\
132 claim.safe-account|claims threat.deadline|threatens\n\
-73 claim.safe-account|denies\n\
-60 claim.safe-account|denies firm.bank|claims\n\
65 claim.safe-account|live\n\
55 claim.safe-account|reader\n\
-118 claim.safe-account|reports\n\
-82 claim.safe-account|reports claim.unusual-activity|reports\n\
-39 claim.safe-account|reports credential.cpr|reports\n\
-79 claim.safe-account|reports money.amount|claims\n\
-68 claim.safe-account|reports money.valuables|reports\n\
44 claim.safe-account|reports person.agent|claims\n\
56 claim.safe-account|reports threat.deadline|reports\n\
-302 claim.safe-account|speaks\n\
-136 claim.sent-by-mistake|claims claim.unpaid|claims\n\
-55 claim.sent-by-mistake|claims credential.bank-details|claims\n\
61 claim.sent-by-mistake|claims credential.card|asks\n\
-49 claim.sent-by-mistake|claims credential.card|claims\n\
114 claim.sent-by-mistake|claims credential.code|claims\n\
-145 claim.sent-by-mistake|claims credential.cpr|claims\n\
221 claim.sent-by-mistake|claims credential.one-time-code|asks\n\
102 claim.sent-by-mistake|claims credential.one-time-code|claims\n\
170 claim.sent-by-mistake|claims firm.bank|claims\n\
41 claim.sent-by-mistake|claims firm.courier|claims\n\
224 claim.sent-by-mistake|claims firm.payment|claims\n\
80 claim.sent-by-mistake|claims firm.shop|claims\n\
52 claim.sent-by-mistake|claims money.unusual-means|claims\n\
78 claim.sent-by-mistake|claims money.valuables|claims\n\
-49 claim.sent-by-mistake|claims person.agent|claims\n\
64 claim.sent-by-mistake|claims person.buyer|claims\n\
78 claim.sent-by-mistake|claims person.family|claims\n\
47 claim.sent-by-mistake|claims threat.block|threatens\n\
-62 claim.sent-by-mistake|claims threat.court|threatens\n\
199 claim.sent-by-mistake|claims threat.deadline|threatens\n\
-49 claim.sent-by-mistake|reports\n\
198 claim.sent-by-mistake|speaks\n\
-46 claim.unpaid|claims\n\
41 claim.unpaid|claims claim.unusual-activity|claims\n\
-137 claim.unpaid|claims claim.your-own|claims\n\
46 claim.unpaid|claims credential.bank-details|asks\n\
-68 claim.unpaid|claims credential.bank-details|claims\n\
-33 claim.unpaid|claims credential.card|claims\n\
-46 claim.unpaid|claims credential.card|denies\n\
-161 claim.unpaid|claims credential.code|asks\n\
-56 claim.unpaid|claims credential.code|claims\n\
144 claim.unpaid|claims credential.cpr|asks\n\
51 claim.unpaid|claims credential.id-document|claims\n\
131 claim.unpaid|claims credential.mitid|asks\n\
37 claim.unpaid|claims credential.mitid|claims\n\
71 claim.unpaid|claims credential.one-time-code|asks\n\
-32 claim.unpaid|claims credential.one-time-code|claims\n\
-49 claim.unpaid|claims credential.password|claims\n\
-129 claim.unpaid|claims credential.personal-information|claims\n\
-109 claim.unpaid|claims firm.bank|claims\n\
86 claim.unpaid|claims firm.courier|claims\n\
-170 claim.unpaid|claims firm.payment|claims\n\
124 claim.unpaid|claims firm.streaming|claims\n\
33 claim.unpaid|claims firm.support|claims\n\
232 claim.unpaid|claims firm.toll|claims\n\
79 claim.unpaid|claims firm.utility|claims\n\
-39 claim.unpaid|claims money.amount|claims\n\
31 claim.unpaid|claims money.unusual-means|claims\n\
-71 claim.unpaid|claims money.valuables|claims\n\
-92 claim.unpaid|claims person.agent|claims\n\
-57 claim.unpaid|claims person.family|claims\n\
-77 claim.unpaid|claims person.landlord|claims\n\
141 claim.unpaid|claims threat.arrest|threatens\n\
104 claim.unpaid|claims threat.court|threatens\n\
151 claim.unpaid|claims threat.cutoff|threatens\n\
46 claim.unpaid|claims threat.deadline|threatens\n\
170 claim.unpaid|claims threat.debt|threatens\n\
-126 claim.unpaid|claims threat.return|threatens\n\
-46 claim.unpaid|live\n\
-122 claim.unpaid|reports\n\
-78 claim.unpaid|speaks\n\
56 claim.unusual-activity|claims claim.unusual-activity|reports\n\
57 claim.unusual-activity|claims claim.your-own|claims\n\
127 claim.unusual-activity|claims credential.balance|asks\n\
-119 claim.unusual-activity|claims credential.balance|claims\n\
210 claim.unusual-activity|claims credential.bank-details|asks\n\
98 claim.unusual-activity|claims credential.bank-details|claims\n\
42 claim.unusual-activity|claims credential.bank-details|reports\n\
93 claim.unusual-activity|claims credential.card|asks\n\
-139 claim.unusual-activity|claims credential.card|claims\n\
46 claim.unusual-activity|claims credential.card|denies\n\
31 claim.unusual-activity|claims credential.code|asks\n\
-68 claim.unusual-activity|claims credential.code|claims\n\
-101 claim.unusual-activity|claims credential.code|denies\n\
-83 claim.unusual-activity|claims credential.code|reports\n\
49 claim.unusual-activity|claims credential.cpr|asks\n\
-70 claim.unusual-activity|claims credential.id-document|claims\n\
33 claim.unusual-activity|claims credential.mitid|claims\n\
97 claim.unusual-activity|claims credential.mitid|reports\n\
-38 claim.unusual-activity|claims credential.one-time-code|reports\n\
173 claim.unusual-activity|claims credential.password|claims\n\
104 claim.unusual-activity|claims credential.personal-information|asks\n\
161 claim.unusual-activity|claims credential.pin|asks\n\
58 claim.unusual-activity|claims firm.bank|claims\n\
-99 claim.unusual-activity|claims firm.bank|reports\n\
-161 claim.unusual-activity|claims firm.courier|claims\n\
108 claim.unusual-activity|claims firm.payment|claims\n\
128 claim.unusual-activity|claims firm.shop|claims\n\
-31 claim.unusual-activity|claims firm.toll|claims\n\
68 claim.unusual-activity|claims money.unusual-means|claims\n\
56 claim.unusual-activity|claims money.valuables|claims\n\
65 claim.unusual-activity|claims person.agent|claims\n\
123 claim.unusual-activity|claims person.family|claims\n\
-33 claim.unusual-activity|claims person.family|reports\n\
-40 claim.unusual-activity|claims threat.arrest|denies\n\
-92 claim.unusual-activity|claims threat.arrest|threatens\n\
-52 claim.unusual-activity|claims threat.court|threatens\n\
-42 claim.unusual-activity|claims threat.deadline|reports\n\
131 claim.unusual-activity|claims threat.deadline|threatens\n\
58 claim.unusual-activity|claims threat.debt|threatens\n\
-43 claim.unusual-activity|claims threat.exposure|threatens\n\
199 claim.unusual-activity|claims threat.return|threatens\n\
-79 claim.unusual-activity|denies\n\
72 claim.unusual-activity|reader\n\
-42 claim.unusual-activity|reports credential.card|reports\n\
63 claim.unusual-activity|reports credential.code|claims\n\
-59 claim.unusual-activity|reports credential.code|reports\n\
-41 claim.unusual-activity|reports credential.cpr|reports\n\
-61 claim.unusual-activity|reports credential.personal-information|claims\n\
132 claim.unusual-activity|reports firm.bank|claims\n\
51 claim.unusual-activity|reports firm.bank|reports\n\
188 claim.unusual-activity|reports money.amount|claims\n\
75 claim.unusual-activity|reports money.amount|reports\n\
41 claim.unusual-activity|reports money.unusual-means|claims\n\
90 claim.unusual-activity|reports threat.block|reports\n\
114 claim.unusual-activity|speaks\n\
74 claim.virus|claims\n\
54 claim.virus|claims credential.card|asks\n\
35 claim.virus|claims credential.card|claims\n\
57 claim.virus|claims credential.code|asks\n\
-73 claim.virus|claims credential.password|claims\n\
-163 claim.virus|claims credential.personal-information|asks\n\
122 claim.virus|claims credential.personal-information|claims\n\
169 claim.virus|claims firm.bank|claims\n\
179 claim.virus|claims firm.courier|claims\n\
188 claim.virus|claims firm.support|claims\n\
110 claim.virus|claims firm.telecom|claims\n\
79 claim.virus|claims firm.toll|claims\n\
72 claim.virus|claims money.amount|claims\n\
46 claim.virus|claims threat.block|threatens\n\
31 claim.virus|claims threat.cutoff|threatens\n\
157 claim.virus|claims threat.deadline|threatens\n\
74 claim.virus|live\n\
57 claim.virus|reader\n\
55 claim.virus|reports\n\
83 claim.virus|speaks\n\
60 claim.watched|claims\n\
125 claim.watched|claims money.amount|claims\n\
91 claim.watched|claims money.unusual-means|claims\n\
33 claim.watched|claims threat.block|threatens\n\
114 claim.watched|claims threat.deadline|threatens\n\
89 claim.watched|claims threat.exposure|threatens\n\
60 claim.watched|live\n\
72 claim.watched|reader\n\
-138 claim.your-own|claims\n\
-40 claim.your-own|claims credential.bank-details|claims\n\
-81 claim.your-own|claims credential.card|advises\n\
128 claim.your-own|claims credential.card|asks\n\
44 claim.your-own|claims credential.card|claims\n\
-73 claim.your-own|claims credential.code|claims\n\
-60 claim.your-own|claims credential.cpr|claims\n\
48 claim.your-own|claims credential.id-document|advises\n\
-122 claim.your-own|claims credential.id-document|claims\n\
-119 claim.your-own|claims credential.mitid|asks\n\
-88 claim.your-own|claims credential.mitid|claims\n\
-35 claim.your-own|claims credential.mitid|reports\n\
109 claim.your-own|claims credential.one-time-code|claims\n\
-112 claim.your-own|claims credential.password|claims\n\
-93 claim.your-own|claims credential.personal-information|asks\n\
-120 claim.your-own|claims credential.personal-information|claims\n\
72 claim.your-own|claims firm.bank|claims\n\
-63 claim.your-own|claims firm.payment|claims\n\
-42 claim.your-own|claims firm.shop|claims\n\
-68 claim.your-own|claims firm.support|claims\n\
-50 claim.your-own|claims firm.telecom|claims\n\
-115 claim.your-own|claims money.amount|claims\n\
-62 claim.your-own|claims money.valuables|claims\n\
-142 claim.your-own|claims person.agent|claims\n\
-61 claim.your-own|claims person.family|claims\n\
50 claim.your-own|claims person.landlord|claims\n\
-83 claim.your-own|claims threat.arrest|threatens\n\
-140 claim.your-own|claims threat.block|threatens\n\
88 claim.your-own|claims threat.court|threatens\n\
-189 claim.your-own|claims threat.deadline|threatens\n\
-138 claim.your-own|live\n\
-142 claim.your-own|reader\n\
-122 claim.your-own|speaks\n\
-53 claimed to\n\
-51 claim|claims\n\
-84 claim|denies\n\
-84 claim|reports\n\
40 claim|speaks\n\
-54 claim…\n\
-94 claro\n\
-209 class\n\
-32 class…\n\
-46 clause\n\
-59 clause #\n\
-124 clause|advises\n\
-180 clause|claims\n\
-119 clause|denies\n\
-115 clause|reports\n\
-101 clause|threatens\n\
-46 claus…\n\
127 clave\n\
141 clean\n\
50 cleaned\n\
40 clean…\n\
115 clear\n\
84 clear your\n\
67 clearance\n\
78 cleared\n\
39 clearing\n\
103 clear…\n\
69 clerk\n\
-51 clic\n\
-58 clicc…\n\
-45 click\n\
37 click it\n\
-70 clicked\n\
-78 click…\n\
-40 clientes\n\
32 clients\n\
-75 clinic\n\
-110 clini…\n\
151 clona…\n\
48 close\n\
37 close the\n\
-40 close your\n\
77 closed #\n\
-52 closed a\n\
-44 closed and\n\
33 closed for\n\
-45 closed in\n\
-54 closed on\n\
41 closed today\n\
-48 closed tonight\n\
-32 closed you\n\
37 closes\n\
-89 closes at\n\
31 closes the\n\
32 close…\n\
34 closing the\n\
49 clothes\n\
49 cloth…\n\
-71 cloud…\n\
-125 club\n\
-85 clubs\n\
-63 co\n\
-91 coach\n\
76 cobra…\n\
70 cocaine\n\
54 cocaine in\n\
73 cocai…\n\
-61 cocuk\n\
-30 cocuk…\n\
-178 code #\n\
103 code a\n\
37 code and\n\
121 code by\n\
-113 code de\n\
-33 code do\n\
-54 code dont\n\
-196 code for\n\
118 code from\n\
45 code in\n\
-231 code is\n\
-39 code it\n\
126 code on\n\
-34 code or\n\
71 code par\n\
64 code so\n\
208 code that\n\
-93 code then\n\
42 code to\n\
74 code was\n\
-63 code with\n\
61 code word\n\
197 code you\n\
-69 codes from\n\
36 codes here\n\
-45 codes to\n\
39 codes we\n\
83 codice\n\
-36 codice cpr\n\
121 codice di\n\
-53 codici\n\
36 codic…\n\
-47 codigo de\n\
87 codul care\n\
-94 coffee\n\
-38 coffee at\n\
59 coffee machine\n\
-97 coffe…\n\
76 coinbase\n\
76 coinb…\n\
69 cok\n\
-35 col\n\
-92 cold\n\
56 coleg…\n\
-108 colgo\n\
109 colleague\n\
74 colleague in\n\
41 colleague will\n\
-38 collect\n\
-30 collect it\n\
93 collect your\n\
70 collecting for\n\
-34 collection\n\
-65 colloquio\n\
-65 collo…\n\
-62 colou…\n\
75 combo\n\
44 combo order\n\
-87 come\n\
-63 come and\n\
-48 come by\n\
-38 come down\n\
-69 come for\n\
-71 come from\n\
-129 come in\n\
-32 come on\n\
36 come see\n\
32 come up\n\
-47 come with\n\
-66 comen…\n\
47 comes\n\
108 comes back\n\
43 comes by\n\
-157 comes from\n\
76 comes in\n\
-75 comes on\n\
96 comes to\n\
32 coming\n\
79 coming for\n\
32 coming to\n\
-51 comma…\n\
-36 comme\n\
-100 comme…\n\
-31 commissariato\n\
77 commission\n\
89 commi…\n\
-53 community\n\
-156 commu…\n\
-129 como\n\
82 compania\n\
-48 companies\n\
92 company\n\
76 compare\n\
-124 compartas\n\
44 compa…\n\
55 compe…\n\
-77 complain\n\
-59 complain to\n\
51 complaint\n\
-118 complaints\n\
-41 complaints board\n\
76 complete\n\
65 complete the\n\
96 completely\n\
33 compliance\n\
-67 compliance team\n\
46 compl…\n\
31 compromised\n\
62 compr…\n\
85 compte\n\
103 compt…\n\
32 computer\n\
31 computer at\n\
-56 computer has\n\
-39 computer on\n\
106 computer ring\n\
37 computer to\n\
78 computeren\n\
-55 computers\n\
-47 comune\n\
58 comunicazione\n\
-86 comun…\n\
-45 con #\n\
82 con carta\n\
-43 con el\n\
-71 con il\n\
156 con la\n\
-49 con le\n\
-48 con man\n\
82 con su\n\
93 con un\n\
-166 concert\n\
-69 conce…\n\
-35 conci…\n\
107 conco…\n\
-49 concu…\n\
-62 conda…\n\
-132 condi…\n\
-73 condu…\n\
64 confermi\n\
37 confermi il\n\
46 confe…\n\
71 confidential\n\
-47 confidential if\n\
127 confirm\n\
40 confirm by\n\
94 confirm your\n\
33 confirmez\n\
157 confirming\n\
105 confirming your\n\
98 confi…\n\
65 conge…\n\
98 congrats\n\
30 congratulation\n\
-90 congratulations on\n\
50 congratulations you\n\
52 congratulations your\n\
59 congr…\n\
62 connect\n\
81 connect to\n\
-31 connected to\n\
35 connectez\n\
35 connectez vous\n\
33 connecting\n\
-54 connexion\n\
-69 consegna\n\
-61 conse…\n\
47 considered\n\
39 consi…\n\
-79 conso…\n\
-156 const\n\
-55 constable\n\
-116 const…\n\
32 consul\n\
36 consulate\n\
34 consu…\n\
-44 cont sigur\n\
81 contact with\n\
-40 contact you\n\
-52 contact your\n\
-80 contacted\n\
-49 contacted by\n\
-34 contacts you\n\
-34 contain\n\
-63 content\n\
34 conti\n\
93 continue\n\
103 conti…\n\
77 conto\n\
-35 conto sicuro\n\
-66 contract and\n\
68 contract is\n\
32 contracts\n\
69 contributo\n\
69 contributo di\n\
172 contul\n\
46 contul de\n\
33 contul tau\n\
120 contu…\n\
-59 conversation\n\
75 convert\n\
-38 conve…\n\
-64 conviction\n\
-100 convi…\n\
33 convocation\n\
-105 cookies\n\
-126 cooki…\n\
-47 coop\n\
91 cooperate\n\
54 cooperate a\n\
66 cooperation\n\
137 coope…\n\
92 coord…\n\
57 copenhaga\n\
30 copenhagen\n\
-45 copenhagen we\n\
31 copenhague\n\
43 copen…\n\
43 copia\n\
138 copied\n\
-65 copies\n\
-69 copies of\n\
87 copie…\n\
31 copy\n\
54 copy of\n\
50 coroane\n\
50 coroa…\n\
79 coronas\n\
118 coron…\n\
130 correct\n\
36 correct it\n\
38 correction\n\
39 corrente\n\
127 corre…\n\
-30 corri…\n\
98 corta…\n\
-61 costs\n\
-46 costs nothing\n\
34 coucou\n\
34 couco…\n\
130 could not\n\
-104 could we\n\
114 couldnt\n\
114 could…\n\
-38 council\n\
-38 counc…\n\
-58 couns…\n\
-121 count\n\
-143 counter\n\
-149 counter please\n\
-81 countries\n\
34 countries of\n\
114 counts\n\
45 counts as\n\
-48 count…\n\
62 coupe…\n\
32 couple\n\
32 coupl…\n\
98 courier\n\
47 courier calls\n\
39 courier from\n\
46 courier to\n\
-69 courier will\n\
-106 couriers\n\
55 couri…\n\
47 couronnes\n\
47 couro…\n\
-77 courrier\n\
-45 courr…\n\
-49 course\n\
-37 cours…\n\
-120 court found\n\
-51 court in\n\
62 court you\n\
101 courtesy\n\
76 courts\n\
112 court…\n\
60 cousin\n\
31 cousin in\n\
92 cousi…\n\
-85 cover\n\
119 cover…\n\
78 cpr\n\
120 cpr @link\n\
105 cpr and\n\
-34 cpr is\n\
90 cpr ktos\n\
-61 cpr no\n\
-52 cpr numaranizi\n\
-88 cpr numbers\n\
-48 cpr nummer\n\
-33 cpr nummeret\n\
226 cpr og\n\
104 cpr reg\n\
34 cpr si\n\
100 cpr y\n\
-83 crack…\n\
39 crash\n\
-138 create\n\
-36 create a\n\
-103 creat…\n\
232 credential.balance|advises\n\
232 credential.balance|advises threat.block|threatens\n\
106 credential.balance|asks\n\
96 credential.balance|asks credential.balance|claims\n\
74 credential.balance|asks credential.bank-details|asks\n\
50 credential.balance|asks credential.bank-details|claims\n\
85 credential.balance|asks credential.card|claims\n\
173 credential.balance|asks credential.cpr|asks\n\
32 credential.balance|asks credential.id-document|claims\n\
119 credential.balance|asks credential.mitid|asks\n\
-127 credential.balance|asks credential.password|asks\n\
70 credential.balance|asks credential.personal-information|claims\n\
46 credential.balance|asks firm.bank|claims\n\
62 credential.balance|asks firm.courier|claims\n\
-36 credential.balance|asks firm.payment|claims\n\
-46 credential.balance|asks firm.shop|claims\n\
-71 credential.balance|asks money.amount|claims\n\
75 credential.balance|asks money.unusual-means|claims\n\
65 credential.balance|asks money.valuables|claims\n\
69 credential.balance|asks threat.arrest|threatens\n\
39 credential.balance|asks threat.block|threatens\n\
59 credential.balance|asks threat.deadline|threatens\n\
-81 credential.balance|claims\n\
69 credential.balance|claims credential.bank-details|claims\n\
37 credential.balance|claims credential.card|asks\n\
58 credential.balance|claims credential.cpr|asks\n\
-36 credential.balance|claims credential.cpr|reports\n\
-38 credential.balance|claims credential.mitid|asks\n\
-33 credential.balance|claims credential.one-time-code|claims\n\
-33 credential.balance|claims money.amount|claims\n\
77 credential.balance|claims money.unusual-means|claims\n\
42 credential.balance|claims money.valuables|claims\n\
-40 credential.balance|claims person.agent|claims\n\
124 credential.balance|claims threat.arrest|threatens\n\
43 credential.balance|claims threat.block|threatens\n\
47 credential.balance|claims threat.deadline|threatens\n\
44 credential.balance|denies\n\
140 credential.balance|reader\n\
81 credential.balance|reports credential.bank-details|reports\n\
64 credential.balance|reports credential.cpr|reports\n\
-59 credential.balance|reports firm.bank|claims\n\
65 credential.balance|reports money.amount|claims\n\
-40 credential.balance|reports money.valuables|claims\n\
-39 credential.balance|reports person.agent|reports\n\
60 credential.balance|reports threat.deadline|threatens\n\
-133 credential.bank-details|advises\n\
-39 credential.bank-details|advises credential.mitid|advises\n\
-51 credential.bank-details|advises money.amount|claims\n\
-132 credential.bank-details|asks credential.card|asks\n\
39 credential.bank-details|asks credential.cpr|claims\n\
225 credential.bank-details|asks credential.id-document|claims\n\
44 credential.bank-details|asks credential.mitid|asks\n\
-142 credential.bank-details|asks credential.password|asks\n\
-54 credential.bank-details|asks credential.password|claims\n\
153 credential.bank-details|asks credential.personal-information|asks\n\
43 credential.bank-details|asks credential.personal-information|claims\n\
74 credential.bank-details|asks firm.bank|claims\n\
72 credential.bank-details|asks firm.courier|claims\n\
50 credential.bank-details|asks money.unusual-means|claims\n\
113 credential.bank-details|asks money.valuables|claims\n\
129 credential.bank-details|asks person.agent|claims\n\
36 credential.bank-details|asks person.buyer|claims\n\
40 credential.bank-details|asks person.family|claims\n\
-32 credential.bank-details|asks person.landlord|claims\n\
-140 credential.bank-details|asks person.recruiter|claims\n\
-32 credential.bank-details|asks threat.arrest|reports\n\
59 credential.bank-details|asks threat.arrest|threatens\n\
192 credential.bank-details|asks threat.block|threatens\n\
101 credential.bank-details|asks threat.court|threatens\n\
141 credential.bank-details|asks threat.deadline|threatens\n\
34 credential.bank-details|asks threat.deportation|threatens\n\
-48 credential.bank-details|asks threat.exposure|threatens\n\
80 credential.bank-details|claims credential.card|asks\n\
251 credential.bank-details|claims credential.card|reports\n\
64 credential.bank-details|claims credential.code|claims\n\
108 credential.bank-details|claims credential.cpr|asks\n\
-102 credential.bank-details|claims credential.cpr|claims\n\
66 credential.bank-details|claims credential.id-document|asks\n\
226 credential.bank-details|claims credential.mitid|claims\n\
-33 credential.bank-details|claims credential.one-time-code|claims\n\
126 credential.bank-details|claims credential.password|claims\n\
-47 credential.bank-details|claims credential.password|denies\n\
-71 credential.bank-details|claims credential.personal-information|claims\n\
-74 credential.bank-details|claims firm.bank|claims\n\
43 credential.bank-details|claims firm.bank|reports\n\
-45 credential.bank-details|claims firm.payment|claims\n\
38 credential.bank-details|claims firm.support|claims\n\
-59 credential.bank-details|claims money.amount|reports\n\
33 credential.bank-details|claims money.valuables|claims\n\
202 credential.bank-details|claims person.family|claims\n\
-102 credential.bank-details|claims person.landlord|claims\n\
-46 credential.bank-details|claims threat.arrest|reports\n\
67 credential.bank-details|claims threat.arrest|threatens\n\
48 credential.bank-details|claims threat.block|reports\n\
56 credential.bank-details|claims threat.block|threatens\n\
-266 credential.bank-details|claims threat.court|threatens\n\
36 credential.bank-details|claims threat.deadline|threatens\n\
-73 credential.bank-details|denies\n\
55 credential.bank-details|denies money.amount|claims\n\
-39 credential.bank-details|denies threat.deadline|threatens\n\
50 credential.bank-details|reader\n\
-76 credential.bank-details|reports\n\
-41 credential.bank-details|reports credential.cpr|reports\n\
36 credential.bank-details|reports credential.mitid|reports\n\
-220 credential.bank-details|reports firm.bank|claims\n\
120 credential.bank-details|reports money.amount|claims\n\
-37 credential.bank-details|reports money.amount|reports\n\
-50 credential.bank-details|reports threat.block|threatens\n\
-49 credential.bank-details|speaks\n\
-82 credential.card|advises\n\
-95 credential.card|advises credential.card|asks\n\
57 credential.card|advises credential.code|asks\n\
83 credential.card|advises credential.cpr|advises\n\
-43 credential.card|advises credential.id-document|claims\n\
-41 credential.card|advises credential.mitid|advises\n\
33 credential.card|advises credential.mitid|asks\n\
79 credential.card|advises credential.pin|advises\n\
-67 credential.card|advises firm.bank|claims\n\
-81 credential.card|advises firm.courier|claims\n\
-51 credential.card|advises firm.payment|claims\n\
-75 credential.card|advises firm.shop|claims\n\
46 credential.card|advises money.amount|claims\n\
-32 credential.card|advises money.unusual-means|claims\n\
-103 credential.card|advises person.buyer|claims\n\
-108 credential.card|advises person.family|claims\n\
38 credential.card|advises threat.arrest|threatens\n\
55 credential.card|advises threat.block|threatens\n\
74 credential.card|advises threat.return|threatens\n\
162 credential.card|asks\n\
126 credential.card|asks credential.card|claims\n\
-30 credential.card|asks credential.card|denies\n\
82 credential.card|asks credential.code|asks\n\
203 credential.card|asks credential.code|claims\n\
-189 credential.card|asks credential.code|denies\n\
38 credential.card|asks credential.code|reports\n\
74 credential.card|asks credential.cpr|asks\n\
125 credential.card|asks credential.id-document|asks\n\
90 credential.card|asks credential.id-document|claims\n\
68 credential.card|asks credential.mitid|asks\n\
51 credential.card|asks credential.mitid|claims\n\
-46 credential.card|asks credential.mitid|reports\n\
42 credential.card|asks credential.nemid|claims\n\
102 credential.card|asks credential.one-time-code|asks\n\
-42 credential.card|asks credential.one-time-code|claims\n\
48 credential.card|asks credential.password|asks\n\
73 credential.card|asks credential.personal-information|asks\n\
132 credential.card|asks credential.personal-information|claims\n\
114 credential.card|asks credential.pin|asks\n\
-43 credential.card|asks credential.pin|claims\n\
65 credential.card|asks firm.bank|claims\n\
148 credential.card|asks firm.courier|claims\n\
210 credential.card|asks firm.payment|claims\n\
77 credential.card|asks firm.shop|claims\n\
102 credential.card|asks firm.streaming|claims\n\
168 credential.card|asks firm.toll|claims\n\
128 credential.card|asks firm.utility|claims\n\
123 credential.card|asks money.amount|claims\n\
119 credential.card|asks money.valuables|claims\n\
75 credential.card|asks person.adviser|claims\n\
-54 credential.card|asks person.agent|claims\n\
66 credential.card|asks person.buyer|claims\n\
90 credential.card|asks person.landlord|claims\n\
58 credential.card|asks threat.block|threatens\n\
118 credential.card|asks threat.court|threatens\n\
54 credential.card|asks threat.cutoff|threatens\n\
108 credential.card|asks threat.deadline|threatens\n\
103 credential.card|asks threat.debt|threatens\n\
37 credential.card|asks threat.deportation|threatens\n\
-172 credential.card|asks threat.return|threatens\n\
-39 credential.card|claims\n\
-31 credential.card|claims credential.card|denies\n\
-81 credential.card|claims credential.code|advises\n\
148 credential.card|claims credential.code|asks\n\
-96 credential.card|claims credential.code|denies\n\
91 credential.card|claims credential.cpr|asks\n\
69 credential.card|claims credential.id-document|claims\n\
126 credential.card|claims credential.mitid|asks\n\
-54 credential.card|claims credential.mitid|reports\n\
-41 credential.card|claims credential.nemid|claims\n\
88 credential.card|claims credential.one-time-code|asks\n\
182 credential.card|claims credential.one-time-code|claims\n\
142 credential.card|claims credential.password|asks\n\
49 credential.card|claims credential.password|claims\n\
-173 credential.card|claims credential.personal-information|asks\n\
-102 credential.card|claims credential.personal-information|claims\n\
78 credential.card|claims credential.pin|asks\n\
-43 credential.card|claims credential.pin|claims\n\
-94 credential.card|claims firm.bank|claims\n\
178 credential.card|claims firm.payment|claims\n\
-64 credential.card|claims firm.shop|claims\n\
73 credential.card|claims firm.telecom|claims\n\
284 credential.card|claims firm.utility|claims\n\
-45 credential.card|claims money.amount|claims\n\
230 credential.card|claims money.unusual-means|claims\n\
41 credential.card|claims money.valuables|claims\n\
69 credential.card|claims person.agent|claims\n\
124 credential.card|claims person.buyer|claims\n\
219 credential.card|claims person.family|claims\n\
-51 credential.card|claims threat.block|threatens\n\
65 credential.card|claims threat.court|threatens\n\
124 credential.card|claims threat.cutoff|threatens\n\
-47 credential.card|claims threat.deadline|reports\n\
47 credential.card|claims threat.deadline|threatens\n\
-46 credential.card|denies\n\
-30 credential.card|denies credential.code|denies\n\
84 credential.card|denies credential.mitid|denies\n\
-35 credential.card|denies credential.pin|denies\n\
48 credential.card|denies firm.bank|claims\n\
-86 credential.card|denies money.amount|claims\n\
58 credential.card|denies person.family|claims\n\
198 credential.card|denies threat.block|threatens\n\
98 credential.card|denies threat.deadline|threatens\n\
66 credential.card|live\n\
55 credential.card|reader\n\
47 credential.card|reports credential.code|claims\n\
-36 credential.card|reports credential.code|denies\n\
40 credential.card|reports credential.code|reports\n\
68 credential.card|reports credential.cpr|reports\n\
-124 credential.card|reports credential.mitid|claims\n\
45 credential.card|reports credential.personal-information|reports\n\
-34 credential.card|reports credential.pin|reports\n\
-124 credential.card|reports firm.bank|claims\n\
-54 credential.card|reports firm.bank|reports\n\
80 credential.card|reports firm.courier|claims\n\
-42 credential.card|reports firm.courier|reports\n\
-42 credential.card|reports firm.payment|claims\n\
270 credential.card|reports firm.payment|reports\n\
30 credential.card|reports money.amount|claims\n\
-35 credential.card|reports money.amount|reports\n\
-37 credential.card|reports money.valuables|reports\n\
110 credential.card|reports person.agent|claims\n\
-42 credential.card|reports person.family|claims\n\
-52 credential.card|reports threat.arrest|threatens\n\
-41 credential.card|reports threat.block|reports\n\
-49 credential.card|reports threat.court|reports\n\
171 credential.card|reports threat.deadline|threatens\n\
64 credential.card|speaks\n\
-54 credential.code|advises credential.code|claims\n\
-50 credential.code|advises credential.cpr|advises\n\
-41 credential.code|advises credential.id-document|claims\n\
-34 credential.code|advises credential.mitid|advises\n\
-42 credential.code|advises credential.mitid|claims\n\
-73 credential.code|advises credential.one-time-code|claims\n\
-133 credential.code|advises money.amount|claims\n\
-89 credential.code|advises threat.block|threatens\n\
115 credential.code|advises threat.deadline|threatens\n\
-33 credential.code|asks credential.code|claims\n\
87 credential.code|asks credential.cpr|asks\n\
134 credential.code|asks credential.mitid|asks\n\
130 credential.code|asks credential.mitid|claims\n\
-104 credential.code|asks credential.nemid|claims\n\
-135 credential.code|asks credential.one-time-code|asks\n\
30 credential.code|asks credential.one-time-code|claims\n\
105 credential.code|asks credential.password|asks\n\
113 credential.code|asks credential.password|claims\n\
220 credential.code|asks credential.personal-information|claims\n\
289 credential.code|asks firm.bank|claims\n\
148 credential.code|asks firm.payment|claims\n\
-128 credential.code|asks firm.shop|claims\n\
-200 credential.code|asks firm.streaming|claims\n\
110 credential.code|asks firm.support|claims\n\
134 credential.code|asks firm.telecom|claims\n\
111 credential.code|asks money.amount|claims\n\
110 credential.code|asks money.unusual-means|claims\n\
32 credential.code|asks money.valuables|claims\n\
89 credential.code|asks person.agent|claims\n\
-141 credential.code|asks person.buyer|claims\n\
104 credential.code|asks person.family|claims\n\
174 credential.code|asks threat.deadline|threatens\n\
-122 credential.code|claims\n\
137 credential.code|claims credential.cpr|asks\n\
-43 credential.code|claims credential.id-document|claims\n\
234 credential.code|claims credential.mitid|asks\n\
53 credential.code|claims credential.one-time-code|asks\n\
-328 credential.code|claims credential.one-time-code|claims\n\
92 credential.code|claims credential.password|asks\n\
-88 credential.code|claims credential.personal-information|asks\n\
265 credential.code|claims credential.personal-information|claims\n\
61 credential.code|claims credential.pin|asks\n\
90 credential.code|claims firm.bank|claims\n\
197 credential.code|claims firm.bank|reports\n\
-110 credential.code|claims firm.courier|claims\n\
-34 credential.code|claims firm.payment|claims\n\
-61 credential.code|claims firm.shop|claims\n\
-45 credential.code|claims firm.streaming|claims\n\
-42 credential.code|claims firm.support|claims\n\
59 credential.code|claims firm.toll|claims\n\
-74 credential.code|claims money.amount|claims\n\
46 credential.code|claims money.unusual-means|claims\n\
168 credential.code|claims money.valuables|claims\n\
-39 credential.code|claims person.agent|claims\n\
261 credential.code|claims person.family|claims\n\
200 credential.code|claims threat.block|threatens\n\
125 credential.code|claims threat.court|threatens\n\
-59 credential.code|claims threat.return|threatens\n\
-63 credential.code|denies\n\
-33 credential.code|denies credential.mitid|denies\n\
187 credential.code|denies firm.bank|claims\n\
-171 credential.code|denies person.family|claims\n\
-161 credential.code|denies threat.block|threatens\n\
-60 credential.code|live\n\
30 credential.code|reader\n\
32 credential.code|reports credential.cpr|reports\n\
-152 credential.code|reports credential.mitid|claims\n\
-46 credential.code|reports firm.bank|claims\n\
-87 credential.code|reports firm.bank|reports\n\
-36 credential.code|reports firm.payment|reports\n\
-162 credential.code|reports money.amount|claims\n\
-86 credential.code|reports money.amount|reports\n\
-34 credential.code|reports money.valuables|reports\n\
69 credential.code|reports person.family|claims\n\
-53 credential.code|reports threat.arrest|threatens\n\
-35 credential.code|reports threat.block|reports\n\
-36 credential.code|reports threat.deadline|reports\n\
-31 credential.cpr|advises\n\
-71 credential.cpr|advises credential.mitid|advises\n\
62 credential.cpr|asks\n\
47 credential.cpr|asks credential.cpr|claims\n\
40 credential.cpr|asks credential.id-document|asks\n\
-142 credential.cpr|asks credential.id-document|claims\n\
123 credential.cpr|asks credential.mitid|asks\n\
94 credential.cpr|asks credential.mitid|claims\n\
32 credential.cpr|asks credential.nemid|asks\n\
68 credential.cpr|asks credential.one-time-code|asks\n\
103 credential.cpr|asks credential.password|asks\n\
173 credential.cpr|asks credential.personal-information|asks\n\
107 credential.cpr|asks credential.personal-information|claims\n\
107 credential.cpr|asks credential.pin|asks\n\
144 credential.cpr|asks firm.bank|claims\n\
112 credential.cpr|asks firm.courier|claims\n\
124 credential.cpr|asks firm.payment|claims\n\
166 credential.cpr|asks money.amount|claims\n\
38 credential.cpr|asks money.unusual-means|claims\n\
141 credential.cpr|asks money.valuables|claims\n\
88 credential.cpr|asks person.landlord|claims\n\
-52 credential.cpr|asks person.recruiter|claims\n\
111 credential.cpr|asks threat.arrest|threatens\n\
157 credential.cpr|asks threat.block|threatens\n\
89 credential.cpr|asks threat.court|threatens\n\
78 credential.cpr|asks threat.deadline|threatens\n\
-68 credential.cpr|claims credential.cpr|reports\n\
73 credential.cpr|claims credential.id-document|claims\n\
-59 credential.cpr|claims credential.mitid|claims\n\
64 credential.cpr|claims credential.password|asks\n\
69 credential.cpr|claims credential.password|claims\n\
-259 credential.cpr|claims credential.personal-information|claims\n\
51 credential.cpr|claims firm.bank|claims\n\
104 credential.cpr|claims money.amount|claims\n\
92 credential.cpr|claims money.unusual-means|claims\n\
58 credential.cpr|claims money.valuables|claims\n\
113 credential.cpr|claims person.agent|claims\n\
-92 credential.cpr|claims person.recruiter|claims\n\
74 credential.cpr|claims threat.arrest|reports\n\
71 credential.cpr|claims threat.arrest|threatens\n\
39 credential.cpr|claims threat.block|threatens\n\
-104 credential.cpr|claims threat.court|threatens\n\
78 credential.cpr|claims threat.deadline|reports\n\
-31 credential.cpr|claims threat.deadline|threatens\n\
63 credential.cpr|denies\n\
130 credential.cpr|denies firm.bank|claims\n\
-43 credential.cpr|denies threat.block|threatens\n\
43 credential.cpr|live\n\
43 credential.cpr|reader\n\
-88 credential.cpr|reports\n\
-140 credential.cpr|reports firm.bank|claims\n\
-74 credential.cpr|reports money.amount|claims\n\
50 credential.cpr|reports money.amount|reports\n\
45 credential.cpr|reports person.agent|claims\n\
-55 credential.cpr|reports threat.arrest|reports\n\
69 credential.cpr|reports threat.block|threatens\n\
121 credential.cpr|reports threat.deadline|threatens\n\
-52 credential.id-document|advises credential.mitid|asks\n\
53 credential.id-document|advises money.amount|claims\n\
-49 credential.id-document|advises threat.block|threatens\n\
-60 credential.id-document|asks\n\
45 credential.id-document|asks credential.id-document|claims\n\
-247 credential.id-document|asks credential.mitid|claims\n\
-76 credential.id-document|asks credential.one-time-code|asks\n\
91 credential.id-document|asks credential.password|asks\n\
99 credential.id-document|asks credential.personal-information|asks\n\
63 credential.id-document|asks credential.personal-information|claims\n\
-56 credential.id-document|asks credential.pin|claims\n\
225 credential.id-document|asks firm.bank|claims\n\
-106 credential.id-document|asks firm.courier|claims\n\
77 credential.id-document|asks money.amount|claims\n\
-136 credential.id-document|asks money.valuables|claims\n\
33 credential.id-document|asks person.agent|claims\n\
215 credential.id-document|asks person.landlord|claims\n\
34 credential.id-document|asks threat.arrest|threatens\n\
-141 credential.id-document|asks threat.court|threatens\n\
121 credential.id-document|asks threat.deadline|threatens\n\
43 credential.id-document|asks threat.deportation|threatens\n\
-59 credential.id-document|claims\n\
-62 credential.id-document|claims credential.mitid|claims\n\
149 credential.id-document|claims credential.password|claims\n\
138 credential.id-document|claims credential.personal-information|asks\n\
-129 credential.id-document|claims credential.personal-information|claims\n\
-42 credential.id-document|claims firm.bank|claims\n\
-93 credential.id-document|claims firm.courier|claims\n\
37 credential.id-document|claims firm.toll|claims\n\
140 credential.id-document|claims money.amount|claims\n\
123 credential.id-document|claims money.amount|denies\n\
187 credential.id-document|claims money.unusual-means|claims\n\
-52 credential.id-document|claims person.agent|claims\n\
87 credential.id-document|claims person.family|claims\n\
128 credential.id-document|claims person.landlord|claims\n\
267 credential.id-document|claims threat.block|threatens\n\
-141 credential.id-document|claims threat.court|threatens\n\
74 credential.id-document|claims threat.deadline|threatens\n\
-40 credential.id-document|denies threat.deadline|threatens\n\
-68 credential.id-document|live\n\
-46 credential.id-document|reader\n\
46 credential.id-document|reports\n\
-34 credential.id-document|reports credential.personal-information|claims\n\
39 credential.id-document|reports money.amount|claims\n\
69 credential.id-document|reports threat.deadline|reports\n\
47 credential.id-document|reports threat.deadline|threatens\n\
-33 credential.id-document|speaks\n\
-58 credential.mitid|advises\n\
-55 credential.mitid|advises credential.mitid|claims\n\
-64 credential.mitid|advises credential.password|advises\n\
-56 credential.mitid|advises credential.pin|advises\n\
-74 credential.mitid|advises firm.bank|claims\n\
118 credential.mitid|advises money.amount|claims\n\
102 credential.mitid|asks\n\
-168 credential.mitid|asks credential.mitid|claims\n\
-50 credential.mitid|asks credential.one-time-code|asks\n\
-56 credential.mitid|asks credential.one-time-code|claims\n\
188 credential.mitid|asks credential.password|asks\n\
-43 credential.mitid|asks credential.password|claims\n\
-33 credential.mitid|asks credential.personal-information|asks\n\
-50 credential.mitid|asks credential.personal-information|reports\n\
-43 credential.mitid|asks credential.pin|asks\n\
161 credential.mitid|asks firm.bank|claims\n\
31 credential.mitid|asks firm.courier|claims\n\
54 credential.mitid|asks firm.shop|claims\n\
65 credential.mitid|asks firm.streaming|claims\n\
70 credential.mitid|asks firm.support|claims\n\
-169 credential.mitid|asks firm.telecom|claims\n\
52 credential.mitid|asks firm.toll|claims\n\
125 credential.mitid|asks money.amount|claims\n\
-43 credential.mitid|asks money.unusual-means|claims\n\
58 credential.mitid|asks money.valuables|claims\n\
44 credential.mitid|asks person.agent|claims\n\
65 credential.mitid|asks person.buyer|claims\n\
-34 credential.mitid|asks person.family|claims\n\
63 credential.mitid|asks person.landlord|claims\n\
64 credential.mitid|asks threat.arrest|threatens\n\
93 credential.mitid|asks threat.block|threatens\n\
63 credential.mitid|asks threat.court|threatens\n\
103 credential.mitid|asks threat.deadline|threatens\n\
-209 credential.mitid|asks threat.debt|threatens\n\
40 credential.mitid|asks threat.return|threatens\n\
65 credential.mitid|claims\n\
32 credential.mitid|claims credential.nemid|asks\n\
-304 credential.mitid|claims credential.one-time-code|claims\n\
124 credential.mitid|claims credential.password|asks\n\
68 credential.mitid|claims credential.password|claims\n\
32 credential.mitid|claims credential.personal-information|asks\n\
216 credential.mitid|claims credential.personal-information|claims\n\
-92 credential.mitid|claims credential.pin|claims\n\
-88 credential.mitid|claims firm.bank|claims\n\
-120 credential.mitid|claims firm.bank|reports\n\
139 credential.mitid|claims firm.payment|claims\n\
-140 credential.mitid|claims firm.support|claims\n\
243 credential.mitid|claims money.amount|claims\n\
-76 credential.mitid|claims money.amount|reports\n\
101 credential.mitid|claims money.unusual-means|claims\n\
-51 credential.mitid|claims money.valuables|claims\n\
-38 credential.mitid|claims money.valuables|reports\n\
-243 credential.mitid|claims person.agent|claims\n\
93 credential.mitid|claims person.family|claims\n\
107 credential.mitid|claims person.landlord|claims\n\
-44 credential.mitid|claims threat.block|reports\n\
103 credential.mitid|claims threat.block|threatens\n\
-53 credential.mitid|claims threat.deadline|reports\n\
133 credential.mitid|claims threat.deadline|threatens\n\
50 credential.mitid|claims threat.debt|threatens\n\
95 credential.mitid|claims threat.return|threatens\n\
-93 credential.mitid|denies\n\
-38 credential.mitid|denies credential.password|denies\n\
-67 credential.mitid|denies credential.pin|denies\n\
42 credential.mitid|denies firm.bank|claims\n\
-98 credential.mitid|denies threat.block|threatens\n\
-222 credential.mitid|denies threat.deadline|threatens\n\
101 credential.mitid|live\n\
46 credential.mitid|reader\n\
-53 credential.mitid|reports\n\
62 credential.mitid|reports credential.password|claims\n\
89 credential.mitid|reports credential.password|reports\n\
-30 credential.mitid|reports credential.personal-information|reports\n\
44 credential.mitid|reports firm.bank|reports\n\
-40 credential.mitid|reports firm.payment|claims\n\
43 credential.mitid|reports money.amount|claims\n\
47 credential.mitid|reports money.amount|reports\n\
41 credential.mitid|reports money.valuables|claims\n\
-72 credential.mitid|reports person.agent|claims\n\
33 credential.mitid|reports person.agent|reports\n\
-45 credential.mitid|reports threat.block|reports\n\
105 credential.mitid|reports threat.block|threatens\n\
-48 credential.nemid|asks\n\
53 credential.nemid|asks credential.nemid|claims\n\
220 credential.nemid|asks credential.personal-information|asks\n\
-134 credential.nemid|asks threat.block|threatens\n\
81 credential.nemid|asks threat.deadline|threatens\n\
80 credential.nemid|claims\n\
217 credential.nemid|claims credential.password|asks\n\
-46 credential.nemid|claims firm.bank|claims\n\
-51 credential.nemid|claims threat.block|threatens\n\
146 credential.nemid|claims threat.deadline|threatens\n\
168 credential.nemid|reader\n\
317 credential.nemid|speaks\n\
-111 credential.one-time-code|advises\n\
263 credential.one-time-code|asks\n\
348 credential.one-time-code|asks credential.one-time-code|claims\n\
57 credential.one-time-code|asks credential.password|asks\n\
43 credential.one-time-code|asks credential.personal-information|asks\n\
-48 credential.one-time-code|asks credential.pin|claims\n\
225 credential.one-time-code|asks firm.bank|claims\n\
44 credential.one-time-code|asks firm.courier|claims\n\
-40 credential.one-time-code|asks firm.payment|claims\n\
76 credential.one-time-code|asks firm.shop|claims\n\
-44 credential.one-time-code|asks firm.support|claims\n\
33 credential.one-time-code|asks firm.telecom|claims\n\
64 credential.one-time-code|asks money.amount|claims\n\
63 credential.one-time-code|asks money.valuables|claims\n\
-70 credential.one-time-code|asks person.agent|claims\n\
161 credential.one-time-code|asks person.buyer|claims\n\
203 credential.one-time-code|asks person.family|claims\n\
-116 credential.one-time-code|asks threat.arrest|threatens\n\
52 credential.one-time-code|asks threat.block|threatens\n\
143 credential.one-time-code|asks threat.deadline|threatens\n\
54 credential.one-time-code|asks threat.debt|threatens\n\
-44 credential.one-time-code|claims\n\
-84 credential.one-time-code|claims credential.password|asks\n\
-112 credential.one-time-code|claims credential.password|claims\n\
-46 credential.one-time-code|claims credential.personal-information|claims\n\
54 credential.one-time-code|claims credential.pin|asks\n\
-34 credential.one-time-code|claims credential.pin|claims\n\
-97 credential.one-time-code|claims firm.bank|claims\n\
104 credential.one-time-code|claims firm.bank|reports\n\
121 credential.one-time-code|claims firm.courier|claims\n\
87 credential.one-time-code|claims firm.payment|claims\n\
93 credential.one-time-code|claims firm.shop|claims\n\
145 credential.one-time-code|claims firm.telecom|claims\n\
-150 credential.one-time-code|claims money.amount|claims\n\
77 credential.one-time-code|claims person.family|claims\n\
108 credential.one-time-code|claims threat.deadline|threatens\n\
38 credential.one-time-code|denies\n\
113 credential.one-time-code|live\n\
81 credential.one-time-code|reader\n\
56 credential.one-time-code|reports\n\
147 credential.one-time-code|reports firm.bank|reports\n\
-44 credential.one-time-code|reports person.family|claims\n\
48 credential.one-time-code|reports threat.deadline|threatens\n\
65 credential.one-time-code|speaks\n\
-142 credential.password|advises\n\
-52 credential.password|advises credential.pin|advises\n\
-56 credential.password|advises firm.bank|claims\n\
102 credential.password|asks\n\
-104 credential.password|asks credential.password|claims\n\
45 credential.password|asks credential.personal-information|asks\n\
68 credential.password|asks credential.personal-information|claims\n\
62 credential.password|asks firm.bank|claims\n\
67 credential.password|asks firm.payment|claims\n\
105 credential.password|asks firm.support|claims\n\
194 credential.password|asks money.amount|claims\n\
54 credential.password|asks money.valuables|claims\n\
36 credential.password|asks person.agent|claims\n\
156 credential.password|asks person.family|claims\n\
32 credential.password|asks person.landlord|claims\n\
186 credential.password|asks threat.block|threatens\n\
216 credential.password|asks threat.deadline|threatens\n\
-54 credential.password|asks threat.debt|threatens\n\
-132 credential.password|claims\n\
-107 credential.password|claims credential.personal-information|claims\n\
-44 credential.password|claims credential.pin|claims\n\
180 credential.password|claims firm.bank|claims\n\
-42 credential.password|claims firm.shop|claims\n\
-101 credential.password|claims firm.support|claims\n\
-72 credential.password|claims money.valuables|claims\n\
-31 credential.password|claims person.agent|claims\n\
92 credential.password|claims person.family|claims\n\
-151 credential.password|denies\n\
-32 credential.password|denies credential.pin|denies\n\
47 credential.password|reader\n\
-64 credential.password|reports\n\
91 credential.password|reports firm.bank|reports\n\
36 credential.password|reports person.agent|claims\n\
81 credential.password|reports threat.block|threatens\n\
241 credential.password|speaks\n\
-86 credential.personal-information|advises\n\
65 credential.personal-information|advises firm.courier|claims\n\
67 credential.personal-information|advises threat.deadline|threatens\n\
33 credential.personal-information|asks\n\
66 credential.personal-information|asks credential.personal-information|claims\n\
-67 credential.personal-information|asks firm.bank|claims\n\
-301 credential.personal-information|asks firm.payment|claims\n\
33 credential.personal-information|asks firm.shop|claims\n\
-54 credential.personal-information|asks firm.support|claims\n\
84 credential.personal-information|asks money.amount|claims\n\
111 credential.personal-information|asks money.unusual-means|claims\n\
39 credential.personal-information|asks money.valuables|claims\n\
47 credential.personal-information|asks person.agent|claims\n\
-52 credential.personal-information|asks person.buyer|claims\n\
76 credential.personal-information|asks person.family|claims\n\
-110 credential.personal-information|asks person.landlord|claims\n\
77 credential.personal-information|asks threat.arrest|threatens\n\
121 credential.personal-information|asks threat.block|threatens\n\
95 credential.personal-information|asks threat.court|threatens\n\
85 credential.personal-information|asks threat.deadline|threatens\n\
47 credential.personal-information|asks threat.exposure|threatens\n\
-33 credential.personal-information|claims\n\
-196 credential.personal-information|claims credential.pin|asks\n\
-183 credential.personal-information|claims credential.pin|claims\n\
63 credential.personal-information|claims firm.bank|claims\n\
140 credential.personal-information|claims firm.bank|reports\n\
136 credential.personal-information|claims firm.courier|claims\n\
-91 credential.personal-information|claims firm.payment|claims\n\
47 credential.personal-information|claims firm.support|claims\n\
-217 credential.personal-information|claims firm.telecom|claims\n\
145 credential.personal-information|claims money.amount|claims\n\
-38 credential.personal-information|claims money.amount|reports\n\
77 credential.personal-information|claims person.buyer|claims\n\
-92 credential.personal-information|claims person.family|claims\n\
64 credential.personal-information|claims person.landlord|claims\n\
86 credential.personal-information|claims threat.arrest|threatens\n\
-81 credential.personal-information|claims threat.block|threatens\n\
-42 credential.personal-information|claims threat.deadline|reports\n\
101 credential.personal-information|claims threat.deadline|threatens\n\
32 credential.personal-information|claims threat.debt|threatens\n\
90 credential.personal-information|claims threat.exposure|threatens\n\
-40 credential.personal-information|denies firm.payment|claims\n\
54 credential.personal-information|reader\n\
-41 credential.personal-information|reports\n\
-59 credential.personal-information|reports firm.bank|claims\n\
31 credential.personal-information|reports firm.bank|reports\n\
37 credential.personal-information|reports money.amount|claims\n\
95 credential.personal-information|reports money.amount|reports\n\
128 credential.personal-information|reports threat.block|reports\n\
-67 credential.personal-information|reports threat.block|threatens\n\
-46 credential.personal-information|speaks\n\
-114 credential.pin|advises\n\
240 credential.pin|asks\n\
234 credential.pin|asks firm.bank|claims\n\
-39 credential.pin|asks firm.bank|reports\n\
69 credential.pin|asks firm.courier|claims\n\
158 credential.pin|asks firm.payment|claims\n\
177 credential.pin|asks money.amount|claims\n\
38 credential.pin|asks money.unusual-means|claims\n\
38 credential.pin|asks money.valuables|claims\n\
61 credential.pin|asks person.agent|claims\n\
62 credential.pin|asks person.family|claims\n\
44 credential.pin|asks threat.arrest|threatens\n\
50 credential.pin|asks threat.block|threatens\n\
31 credential.pin|asks threat.court|threatens\n\
194 credential.pin|asks threat.deadline|threatens\n\
-174 credential.pin|claims\n\
-134 credential.pin|claims firm.payment|claims\n\
491 credential.pin|claims money.amount|claims\n\
-48 credential.pin|claims money.unusual-means|claims\n\
211 credential.pin|claims money.valuables|claims\n\
-137 credential.pin|claims threat.block|threatens\n\
154 credential.pin|claims threat.deadline|threatens\n\
-142 credential.pin|denies\n\
-130 credential.pin|denies firm.bank|claims\n\
-62 credential.pin|denies threat.block|threatens\n\
90 credential.pin|live\n\
-83 credential.pin|reports\n\
-38 credential.pin|reports firm.bank|claims\n\
-62 credential.pin|reports firm.bank|reports\n\
-57 credential.pin|reports firm.payment|reports\n\
-61 credential.pin|reports money.amount|claims\n\
-100 credential.pin|reports money.amount|reports\n\
82 credential.pin|reports person.family|claims\n\
-44 credential.pin|reports threat.arrest|threatens\n\
-31 credential.pin|reports threat.court|reports\n\
184 credential.pin|speaks\n\
-74 credential|advises\n\
98 credential|asks\n\
32 credential|by:action.approve\n\
51 credential|by:action.buy\n\
-136 credential|by:action.call-back\n\
-181 credential|by:action.click\n\
100 credential|by:action.enter\n\
165 credential|by:action.give\n\
129 credential|by:action.hand-over\n\
-131 credential|by:action.install\n\
-67 credential|by:action.login\n\
35 credential|by:action.press-key\n\
136 credential|by:action.reply\n\
164 credential|by:action.scan\n\
-109 credential|by:means\n\
67 credential|by:question\n\
105 credential|by:want\n\
-37 credential|claims\n\
-91 credential|denies\n\
-75 credential|reports\n\
-42 crede…\n\
-52 credit warning\n\
35 credited\n\
42 credi…\n\
-33 crimes\n\
-33 crime…\n\
40 criminal\n\
77 criminal investigation\n\
-71 criminal record\n\
32 crimi…\n\
113 cript…\n\
-43 crook\n\
76 crossing\n\
56 crossing #\n\
87 crypto\n\
31 crypto fraud\n\
-35 crypto or\n\
104 crypt…\n\
-50 csv\n\
-56 ctrl\n\
-61 ctrl alt\n\
36 cu cardul\n\
36 cu tot\n\
71 cu un\n\
-95 cuando\n\
-95 cuand…\n\
53 cudzo…\n\
47 cuenta\n\
-32 cuenta con\n\
155 cuenta y\n\
-88 cumartesi\n\
-88 cumar…\n\
-91 cumaya\n\
-91 cumay…\n\
56 cumhu…\n\
57 cumpa…\n\
-65 cunku\n\
43 curie…\n\
-55 currency\n\
-55 currency dkk\n\
93 currently\n\
93 custody\n\
-50 customer\n\
52 customer care\n\
-77 customer service\n\
32 customer we\n\
-34 customer your\n\
-39 customers who\n\
49 customs\n\
-78 customs for\n\
58 customs pay\n\
52 cut off\n\
112 cv\n\
172 cvc\n\
58 cvc and\n\
35 cvc og\n\
-50 cvr\n\
161 cvv\n\
111 cyber\n\
33 cyber crime\n\
-74 cyberhotline\n\
-38 cykel\n\
-122 cykel…\n\
-123 cykler\n\
-169 cykle…\n\
30 cyprus\n\
30 cypru…\n\
-72 czeka\n\
-133 czesc\n\
-37 czter…\n\
-80 czy\n\
-50 czynsz\n\
-50 czyns…\n\
-140 d\n\
-107 d #\n\
43 da den\n\
34 da dette\n\
39 da din\n\
35 da du\n\
69 da jeg\n\
-37 da vi\n\
-80 daarhus\n\
-80 daarh…\n\
178 dabar\n\
-142 daca\n\
30 daca nu\n\
-43 dad\n\
-44 dad i\n\
178 dad new\n\
60 dag\n\
-76 dag #\n\
31 dag @link\n\
-86 dag du\n\
63 dag ellers\n\
75 dag for\n\
51 dag forny\n\
70 dag jeg\n\
43 dag kan\n\
49 dag med\n\
76 dag og\n\
55 dag på\n\
80 dag så\n\
-100 dage\n\
-50 dage efter\n\
-122 dage ellers\n\
-35 dage fra\n\
-58 dage i\n\
37 dage men\n\
36 dage og\n\
41 dagen\n\
46 dagen skriv\n\
-31 dagso…\n\
82 daha\n\
-73 dai\n\
-41 dakik…\n\
36 dal #\n\
-35 dalla\n\
-42 dalla…\n\
52 dallu…\n\
71 dame\n\
53 damit\n\
-104 dan\n\
-51 dane\n\
46 danem…\n\
72 danesa\n\
82 danese\n\
35 danese mi\n\
114 danes…\n\
-68 danez\n\
-50 daneza\n\
-62 danez…\n\
52 danijoj\n\
94 danijos\n\
135 danij…\n\
130 danimarca\n\
62 danimarka ulusal\n\
141 danim…\n\
45 danish\n\
-30 danish authority\n\
60 danish bank\n\
-66 danish class\n\
76 danish customs\n\
75 danish immigration\n\
61 danish national\n\
82 danish police\n\
-65 danish state\n\
49 danis…\n\
-79 danke\n\
78 dankort\n\
-49 dankort #\n\
-81 dankort er\n\
52 dankort og\n\
37 dankortet\n\
36 dankortet i\n\
92 danko…\n\
-37 danløn\n\
-37 danlø…\n\
-73 danmark er\n\
-42 danmark og\n\
37 danmarks\n\
173 dann\n\
118 danoise\n\
73 danoi…\n\
-117 dans le\n\
33 dans un\n\
67 dans une\n\
-37 dansk myndighed\n\
51 danske\n\
61 danske banks\n\
36 danske myndigheder\n\
102 danskebank\n\
57 dansk…\n\
49 dao\n\
248 dao @link\n\
47 dao courier\n\
76 dao vi\n\
52 dao365\n\
52 dao36…\n\
-55 darbu…\n\
-45 dare\n\
-45 dargent\n\
-45 darge…\n\
36 darling\n\
36 darli…\n\
41 darret\n\
88 darre…\n\
-40 daryti\n\
-65 daryti nereikia\n\
-40 daryt…\n\
82 das geld\n\
73 das ist\n\
36 das verfahren\n\
-38 dass\n\
30 dass ich\n\
-75 dat\n\
-119 data\n\
55 data breach\n\
-70 data protection\n\
-35 data was\n\
-60 data we\n\
-90 datab…\n\
-59 datatilsynet\n\
-59 datat…\n\
44 date\n\
94 date of\n\
75 datele\n\
75 datel…\n\
43 daten\n\
-78 dati\n\
-155 dato\n\
-62 dato #\n\
-42 datos\n\
-72 datos bancarios\n\
41 datte…\n\
309 dau\n\
-45 daughter was\n\
-60 daughters\n\
-48 daugh…\n\
-128 davas…\n\
39 day #\n\
-36 day after\n\
-64 day before\n\
-57 day i\n\
37 day im\n\
-34 day is\n\
35 day so\n\
-93 daycare\n\
-93 dayca…\n\
-123 days\n\
-42 days #\n\
-81 days after\n\
63 days for\n\
-30 days in\n\
-57 days no\n\
-36 days notice\n\
-82 days so\n\
-72 days the\n\
-85 db\n\
134 dba\n\
111 dba @link\n\
72 dba delivery\n\
47 dba din\n\
145 de #\n\
83 de acasa\n\
-66 de ani\n\
94 de at\n\
45 de danske\n\
-60 de der\n\
69 de detencion\n\
34 de en\n\
41 de er\n\
-67 de fleste\n\
144 de frais\n\
83 de france\n\
46 de frigives\n\
89 de får\n\
102 de går\n\
50 de gør\n\
138 de har\n\
55 de have\n\
107 de i\n\
75 de kan\n\
122 de kommer\n\
-73 de la\n\
72 de lei\n\
35 de microsoft\n\
-55 de munca\n\
33 de må\n\
-33 de novembre\n\
-62 de nye\n\
-36 de næste\n\
50 de ore\n\
-37 de passe\n\
60 de sagde\n\
40 de seksten\n\
30 de selv\n\
31 de sender\n\
88 de sidste\n\
-98 de siger\n\
35 de siguranta\n\
121 de skal\n\
-32 de son\n\
115 de spørger\n\
101 de su\n\
31 de suite\n\
-50 de tager\n\
-35 de taler\n\
-92 de transport\n\
55 de tre\n\
44 de ved\n\
-64 de velo\n\
45 de votre\n\
-43 de vous\n\
99 deactivated\n\
126 deact…\n\
-172 dead\n\
48 deadline\n\
-52 deadline #\n\
44 deadline is\n\
33 deaf\n\
68 deaktiveret\n\
159 deakt…\n\
-94 deal\n\
42 dealer\n\
42 deale…\n\
-70 dear all\n\
49 dear applicant\n\
38 dear candidate\n\
72 dear citizen\n\
44 dear i\n\
-107 dear mr\n\
-30 dear mrs\n\
-37 dear parents\n\
-53 dear supplier\n\
58 dear user\n\
38 dearest\n\
33 deare…\n\
110 debe\n\
66 debit\n\
124 debit card\n\
112 debt\n\
64 debt collection\n\
35 debt you\n\
-166 dec\n\
-74 dec #\n\
-116 december\n\
-85 december #\n\
-41 december at\n\
-45 december er\n\
49 december is\n\
-34 december kl\n\
-38 december we\n\
-42 decembre\n\
-115 decem…\n\
-69 decided\n\
-86 decid…\n\
-75 decim…\n\
-101 decision\n\
-62 decision is\n\
-100 decis…\n\
58 declared\n\
-31 decline\n\
41 declined\n\
-130 dedi\n\
-44 deduct\n\
-34 deductible\n\
-53 deduc…\n\
-74 dee\n\
-138 def\n\
-78 default\n\
-78 defau…\n\
60 defender\n\
100 defen…\n\
-51 defin…\n\
-46 degerli\n\
114 degil\n\
59 degilseniz\n\
54 degisti\n\
-181 degis…\n\
-33 degre…\n\
47 dei\n\
65 dein\n\
45 deine\n\
90 deja\n\
68 deje\n\
-79 dejen\n\
114 dekon…\n\
-59 del\n\
-32 del af\n\
55 del banco\n\
-67 del den\n\
31 delai\n\
-97 delay\n\
-102 delayed\n\
-112 delay…\n\
108 dele\n\
-105 delete\n\
-60 delete it\n\
40 deleted\n\
88 deleted for\n\
66 deletion\n\
-42 delet…\n\
-57 delito\n\
-57 delit…\n\
97 deliver\n\
50 deliver your\n\
-111 delivered\n\
-37 delivered tomorrow\n\
45 delivery\n\
36 deliv…\n\
50 della\n\
-37 della banca\n\
49 della carta\n\
62 della sua\n\
-56 della…\n\
34 deltidsjob\n\
34 deltidsjob hjemmefra\n\
69 dem\n\
59 dem #\n\
-77 dem der\n\
-60 dem i\n\
61 dem ind\n\
65 dem læser\n\
-36 dem med\n\
37 dem og\n\
82 dem om\n\
30 dem skal\n\
59 dem som\n\
128 dem til\n\
34 dem udbetalt\n\
30 dem vi\n\
86 dem videre\n\
-56 demain\n\
-56 demai…\n\
-73 demand\n\
-104 demande\n\
-44 demandent\n\
-182 deman…\n\
46 deme\n\
-35 den\n\
-146 den #\n\
31 den besked\n\
-38 den blev\n\
-40 den dag\n\
-110 den der\n\
38 den det\n\
-31 den du\n\
-42 den er\n\
38 den for\n\
-34 den fra\n\
71 den går\n\
-64 den har\n\
38 den hedder\n\
102 den her\n\
-159 den i\n\
-121 den ikke\n\
101 den kan\n\
135 den kode\n\
92 den kommer\n\
80 den lige\n\
-52 den ligger\n\
60 den med\n\
33 den nye\n\
-36 den næste\n\
107 den om\n\
92 den passer\n\
-61 den på\n\
56 den retur\n\
-41 den samme\n\
45 den siger\n\
97 den skal\n\
-69 den spørger\n\
-31 den så\n\
85 den til\n\
30 den ud\n\
33 den udløber\n\
34 den ved\n\
-52 denaro\n\
-52 denar…\n\
-40 denen\n\
-50 dengang\n\
-50 denga…\n\
97 denmark\n\
-52 denmark #\n\
30 denmark a\n\
39 denmark and\n\
-35 denmark in\n\
58 denmark the\n\
30 denmark you\n\
96 denma…\n\
69 denne\n\
104 denne mail\n\
97 denne sms\n\
-53 denne uge\n\
-46 dental\n\
-46 denta…\n\
-120 dentist\n\
-139 denti…\n\
62 dentro\n\
62 dentr…\n\
-112 denuncia\n\
-229 denun…\n\
58 departament\n\
30 departamento\n\
30 departamento de\n\
66 department\n\
98 department of\n\
49 department your\n\
80 depar…\n\
-60 depen…\n\
-94 deploy\n\
-129 deplo…\n\
58 deponeringskonto\n\
145 depon…\n\
41 depor…\n\
98 deposit\n\
90 deposit #\n\
41 deposit and\n\
-93 deposit before\n\
-31 deposit for\n\
50 deposit in\n\
-41 deposit the\n\
48 deposit to\n\
53 deposited\n\
130 deposito\n\
-78 deposits\n\
-91 depositum i\n\
40 depositum og\n\
39 depositum på\n\
76 depos…\n\
145 depot\n\
-60 depoz…\n\
120 dept\n\
-42 der\n\
-73 der app\n\
-44 der bank\n\
34 der betales\n\
-90 der bliver\n\
31 der bor\n\
51 der cirka\n\
63 der en\n\
-46 der ender\n\
50 der endnu\n\
-73 der går\n\
-45 der har\n\
30 der i\n\
-86 der ikke\n\
88 der kan\n\
156 der kommer\n\
90 der ligger\n\
68 der mangler\n\
44 der noget\n\
52 der på\n\
-40 der sagde\n\
51 der siger\n\
42 der skal\n\
-36 der stod\n\
160 der står\n\
-43 der var\n\
-38 der ved\n\
141 deres\n\
45 deres identitet\n\
48 deres konti\n\
-52 deres mitid\n\
48 deres navn\n\
48 deres nemkonto\n\
121 derfor\n\
65 derfor er\n\
121 derfo…\n\
37 derin…\n\
-151 deriv…\n\
-64 dernek\n\
-46 derne…\n\
59 dernier\n\
50 derni…\n\
90 desch…\n\
-126 desco…\n\
-49 describe\n\
-31 described in\n\
-114 description\n\
-213 descr…\n\
-43 descu…\n\
70 desde\n\
31 deshalb\n\
31 desha…\n\
-42 desk\n\
-59 desk #\n\
133 destroyed\n\
58 destrueres\n\
244 destr…\n\
113 desværre\n\
86 desværre ikke\n\
113 desvæ…\n\
-35 det at\n\
-31 det blev\n\
-30 det bliver\n\
57 det der\n\
-101 det en\n\
67 det er\n\
100 det for\n\
65 det frem\n\
112 det gamle\n\
32 det godt\n\
-30 det går\n\
42 det gælder\n\
-149 det gør\n\
-58 det handler\n\
86 det har\n\
51 det haster\n\
154 det hele\n\
-49 det helt\n\
78 det her\n\
-51 det ikke\n\
39 det jeg\n\
-43 det kan\n\
-53 det klarer\n\
56 det kontonummer\n\
-76 det kort\n\
32 det kræver\n\
-56 det kun\n\
63 det lige\n\
-65 det med\n\
31 det mellem\n\
-30 det men\n\
-65 det meste\n\
101 det mig\n\
52 det noget\n\
50 det nye\n\
-32 det når\n\
39 det offentlige\n\
-57 det og\n\
41 det op\n\
35 det over\n\
-31 det passer\n\
60 det rigtigt\n\
110 det samme\n\
138 det skal\n\
-44 det sker\n\
33 det skriv\n\
-81 det står\n\
-31 det så\n\
105 det sådan\n\
61 det til\n\
35 det tænkte\n\
-72 det var\n\
-77 det vi\n\
38 det ville\n\
30 det virker\n\
68 details @link\n\
57 details at\n\
-81 details in\n\
-33 details on\n\
64 details to\n\
34 detai…\n\
83 detected\n\
97 detec…\n\
84 detencion\n\
85 deten…\n\
127 dette\n\
126 dette er\n\
81 detti\n\
-37 detto\n\
-33 deutsch\n\
-111 dev\n\
-48 devant\n\
-37 devant le\n\
-48 devan…\n\
-42 deve fare\n\
76 device\n\
84 devices\n\
72 devic…\n\
87 devo\n\
-37 dezember\n\
-37 dezem…\n\
50 dhl\n\
-106 dhl your\n\
59 di #\n\
-55 di approvare\n\
48 di non\n\
53 di pagamento\n\
-65 dia\n\
-79 dia #\n\
-141 dialo…\n\
35 dica\n\
41 dice\n\
55 dice che\n\
59 dice que\n\
-50 diciembre\n\
-74 diciendo\n\
-58 diciendo que\n\
-132 dicie…\n\
40 dicta…\n\
104 dicte…\n\
-36 did anyone\n\
-38 did he\n\
67 did not\n\
-83 did u\n\
41 did you\n\
-60 didnt\n\
-81 didnt get\n\
-45 die\n\
-144 die #\n\
52 die kaution\n\
-79 die nummer\n\
-48 die wohnung\n\
-38 diena\n\
-80 dieno…\n\
-81 diens…\n\
110 dies\n\
-73 diese\n\
-30 diesmal\n\
-30 diesm…\n\
-74 diez\n\
39 difference\n\
77 dig\n\
141 dig #\n\
-35 dig aldrig\n\
-36 dig at\n\
47 dig det\n\
40 dig du\n\
46 dig en\n\
36 dig for\n\
-33 dig fra\n\
50 dig hele\n\
38 dig her\n\
39 dig hver\n\
-71 dig hvis\n\
54 dig hvordan\n\
32 dig i\n\
-64 dig ikke\n\
110 dig med\n\
-62 dig noget\n\
55 dig nu\n\
65 dig og\n\
-74 dig op\n\
125 dig på\n\
-85 dig selv\n\
74 dig send\n\
32 dig sig\n\
36 dig som\n\
-121 dig så\n\
-136 dig til\n\
102 dig ved\n\
85 diga\n\
148 digit\n\
120 digit code\n\
-117 digital\n\
-144 digital post\n\
-81 digitale\n\
-108 digitale post\n\
94 digitaliseringsstyrelsen\n\
89 digitos\n\
118 digits\n\
50 digits of\n\
55 digits on\n\
-49 digit…\n\
-65 dijo\n\
-104 din adresse\n\
-58 din advokat\n\
238 din afgørelse\n\
44 din aftale\n\
-39 din anmeldelse\n\
-35 din ansøgning\n\
-33 din besked\n\
-49 din betaling\n\
46 din bilforsikring\n\
83 din bøde\n\
112 din computer\n\
-93 din digital\n\
-88 din digitale\n\
59 din egen\n\
-57 din engangskode\n\
49 din familie\n\
41 din folkepension\n\
-38 din folkeregisteradresse\n\
55 din forsendelse\n\
50 din forskudsopgørelse\n\
-69 din identitet\n\
-47 din kode\n\
102 din konto\n\
-38 din levering\n\
-171 din løn\n\
-30 din lønseddel\n\
159 din mitid\n\
78 din mor\n\
-122 din nemkonto\n\
85 din netbank\n\
-119 din nye\n\
-124 din ordre\n\
-57 din parkering\n\
40 din partea\n\
65 din pc\n\
77 din personlige\n\
38 din pinkode\n\
48 din postkasse\n\
-54 din regning\n\
52 din sag\n\
64 din sidste\n\
53 din strøm\n\
123 din telefon\n\
-42 din tid\n\
50 din vare\n\
65 din wallet\n\
109 dinamarca\n\
109 dinam…\n\
61 dine\n\
-37 dine #\n\
-129 dine feriepenge\n\
35 dine følgere\n\
33 dine kontanter\n\
-81 dine kontooplysninger\n\
111 dine oplysninger\n\
92 dine tabte\n\
-44 dinero a\n\
-141 dinner\n\
-152 dinne…\n\
-41 diplo…\n\
130 dir\n\
-47 dirba\n\
65 direccion\n\
-31 direct\n\
-35 direct debit\n\
36 directive\n\
-78 directly\n\
42 director\n\
55 direkte\n\
-91 direktør\n\
-30 disabled\n\
-70 disagree\n\
-66 disagree you\n\
-70 disag…\n\
59 disat…\n\
75 disconnect\n\
37 disconnect the\n\
37 disconnection\n\
43 discovered\n\
130 disco…\n\
86 discr…\n\
-69 discuss\n\
-34 discussed\n\
-113 discu…\n\
96 disi\n\
-38 dispatched\n\
-38 dispa…\n\
52 display and\n\
63 displayet\n\
61 displ…\n\
-82 dispo…\n\
-38 dispu…\n\
47 disse\n\
62 distr…\n\
91 distu…\n\
86 dit\n\
138 dit betalingskort\n\
38 dit bruger\n\
67 dit dankort\n\
-41 dit gamle\n\
106 dit kontonummer\n\
66 dit kort\n\
128 dit kortnummer\n\
-52 dit køb\n\
50 dit login\n\
110 dit mitid\n\
49 dit navn\n\
36 dit nemid\n\
56 dit nr\n\
61 dit nummer\n\
-100 dit nye\n\
123 dit nøglekort\n\
-59 dit pas\n\
-45 divided\n\
42 divid…\n\
42 division\n\
84 divis…\n\
40 divorce\n\
70 divor…\n\
-81 diyen\n\
241 dk\n\
224 dk @link\n\
40 dk we\n\
106 dkk\n\
116 dkk #\n\
-39 dkk a\n\
-31 dkk at\n\
31 dkk for\n\
-110 dkk hos\n\
60 dkk is\n\
-119 dkk was\n\
111 dm\n\
-59 dni\n\
106 do #\n\
145 do a\n\
-134 do anything\n\
-44 do i\n\
100 do is\n\
84 do it\n\
-55 do so\n\
34 do the\n\
-87 do this\n\
-64 do to\n\
-43 do we\n\
101 do what\n\
-32 doamn…\n\
123 doar\n\
51 dobbelt\n\
-92 dobry\n\
-98 dobry panie\n\
-31 doc\n\
48 doctor from\n\
43 doctors\n\
61 document\n\
-73 documenti\n\
-57 documents\n\
-48 docum…\n\
-141 does\n\
-30 does anyone\n\
39 does not\n\
-149 does the\n\
-56 does you\n\
-54 doesnt\n\
41 doesnt work\n\
-54 doesn…\n\
109 dogrulayin\n\
231 dogru…\n\
48 doing\n\
-45 dokto…\n\
113 dokument\n\
-65 dokumentu\n\
97 dokum…\n\
-53 dolandiricilar\n\
126 dolandiricilik\n\
-56 dolan…\n\
116 doldu…\n\
65 dollar\n\
40 dollars\n\
92 dolla…\n\
-51 dom\n\
-34 domain\n\
-34 domai…\n\
-45 domani\n\
-73 doman…\n\
-33 domenica\n\
55 domic…\n\
-118 domme…\n\
71 domnul\n\
66 domnu…\n\
80 domstol\n\
83 domst…\n\
69 donc\n\
-41 done\n\
35 done #\n\
38 done to\n\
43 donne\n\
-38 donnerstag\n\
-50 dont answer\n\
-46 dont approve\n\
177 dont call\n\
42 dont click\n\
-53 dont cut\n\
47 dont discuss\n\
-107 dont give\n\
101 dont hang\n\
-107 dont have\n\
43 dont hear\n\
-78 dont let\n\
158 dont like\n\
49 dont log\n\
41 dont mention\n\
-133 dont need\n\
100 dont open\n\
35 dont panic\n\
-106 dont pay\n\
-42 dont put\n\
51 dont ring\n\
43 dont see\n\
-171 dont send\n\
-43 dont share\n\
-109 dont take\n\
65 dont tell\n\
50 dont touch\n\
51 dont want\n\
67 dont worry\n\
58 dont write\n\
-73 door\n\
48 door and\n\
53 door handle\n\
37 door nobody\n\
-43 door when\n\
78 dopla…\n\
-40 dopo\n\
35 dorm\n\
44 dort\n\
-84 dorthe\n\
-32 dorth…\n\
48 dosar\n\
31 dosar…\n\
67 dossier\n\
67 dossi…\n\
92 doste…\n\
48 dosyaniz\n\
48 dot\n\
-32 dotto…\n\
-84 doua\n\
61 douane\n\
61 douan…\n\
49 doubled\n\
74 doubl…\n\
-56 dovuto\n\
-56 dovut…\n\
-83 down\n\
-65 down for\n\
-59 down the\n\
51 download\n\
-91 download the\n\
53 downl…\n\
-39 downstairs\n\
-120 downstairs with\n\
-39 downs…\n\
41 dowodu\n\
-39 draft\n\
-39 dragi\n\
32 draug…\n\
93 draw\n\
-41 drawer\n\
-41 drawe…\n\
-81 dreng\n\
-43 dreng…\n\
-30 drift…\n\
-91 drikk…\n\
-108 drill\n\
36 drill…\n\
-91 drink…\n\
-62 drive\n\
31 drive to\n\
-31 driver\n\
77 drivers\n\
48 driving licence\n\
-118 drodz…\n\
58 droga\n\
71 drogu…\n\
-70 drop\n\
-35 dropped my\n\
128 drown…\n\
76 drug\n\
74 drugs\n\
43 drukn…\n\
-39 dry\n\
-96 dsb\n\
106 du #\n\
62 du alene\n\
58 du at\n\
-62 du bad\n\
130 du bare\n\
53 du beholder\n\
-74 du behøver\n\
-57 du bekræfte\n\
90 du betale\n\
76 du betaler\n\
-58 du betalte\n\
-83 du blevet\n\
49 du bliver\n\
33 du bor\n\
36 du de\n\
82 du dem\n\
208 du den\n\
126 du der\n\
89 du det\n\
41 du dit\n\
85 du er\n\
99 du et\n\
57 du fik\n\
-103 du finder\n\
35 du flytter\n\
83 du for\n\
-39 du få\n\
108 du får\n\
39 du godkende\n\
53 du går\n\
46 du har\n\
-33 du hast\n\
-33 du havde\n\
-66 du have\n\
-79 du hente\n\
111 du hæver\n\
46 du høre\n\
31 du ik\n\
38 du ikke\n\
33 du ind\n\
33 du indtaste\n\
42 du ja\n\
-138 du kan\n\
48 du klipper\n\
-75 du komme\n\
47 du laver\n\
100 du lige\n\
-30 du låne\n\
34 du lægge\n\
60 du lægger\n\
120 du læse\n\
-74 du med\n\
-34 du mir\n\
32 du mistede\n\
39 du modtager\n\
74 du må\n\
-94 du måske\n\
38 du når\n\
-33 du også\n\
32 du overføre\n\
165 du overfører\n\
-73 du plejer\n\
-40 du ringe\n\
-83 du ringede\n\
-31 du ringet\n\
86 du se\n\
-56 du selv\n\
-130 du sende\n\
136 du sender\n\
54 du siger\n\
36 du skiftet\n\
-66 du skrev\n\
58 du skriver\n\
-60 du spærre\n\
-46 du spørgsmål\n\
65 du stadig\n\
41 du swiper\n\
83 du så\n\
119 du taler\n\
82 du tjene\n\
96 du trykker\n\
-46 du uenig\n\
-61 du under\n\
47 du var\n\
118 du ved\n\
-115 du vil\n\
65 du åbner\n\
-33 duck\n\
39 due #\n\
-141 due on\n\
126 due to\n\
82 dumneavoastra\n\
-52 dumneavoastra la\n\
82 dumne…\n\
-56 dun\n\
-38 dune\n\
44 dunska\n\
47 dunskiej\n\
47 dunskiej policji\n\
68 duomenis\n\
-34 duomenu\n\
-140 dupa\n\
-32 duration\n\
-41 durat…\n\
34 durch\n\
111 during\n\
100 during the\n\
111 durin…\n\
43 dustu\n\
63 duty of\n\
-54 duty to\n\
-66 dvs\n\
-125 dying\n\
-37 dyrlæ…\n\
-31 dziec…\n\
-90 dziek…\n\
-112 dzien\n\
-112 dzien dobry\n\
63 dziennie\n\
63 dzien…\n\
83 dzisiaj\n\
83 dzisi…\n\
-47 dzwonie\n\
-136 dzwon…\n\
-94 dæk\n\
-38 dækning\n\
-38 dækni…\n\
83 dænemark\n\
83 dænem…\n\
-92 dænis…\n\
79 død\n\
-51 døgn\n\
-46 døgnet\n\
-46 døgnet rundt\n\
-46 døgne…\n\
-38 dømte\n\
-61 dør\n\
79 dørt\n\
-31 e\n\
-247 e #\n\
32 e arrivato\n\
-31 e boks\n\
-32 e in\n\
-67 e la\n\
-47 e le\n\
57 e libera\n\
-51 e mail\n\
50 e mi\n\
87 e stata\n\
37 e stato\n\
-31 e un\n\
-70 e una\n\
-30 each and\n\
36 each other\n\
43 earlier\n\
165 earn\n\
121 earn #\n\
-31 earnings\n\
-31 earni…\n\
-33 east\n\
54 easy\n\
70 easypark\n\
37 easypark @link\n\
31 easypark din\n\
70 easyp…\n\
-132 eat\n\
-40 eaten\n\
-70 eating\n\
-70 eatin…\n\
36 eboks @link\n\
55 ecout…\n\
-35 ederi…\n\
35 edildi\n\
35 edild…\n\
42 edile…\n\
102 edilm…\n\
-41 editi…\n\
-81 efter\n\
-79 efter at\n\
38 efter de\n\
34 efter den\n\
-58 efter din\n\
71 efter du\n\
-31 efter et\n\
-102 efter kl\n\
-45 efter skat\n\
147 efterforsker\n\
77 efterfulgt\n\
77 efterfulgt af\n\
-44 efterlyser\n\
30 efterlyst\n\
-32 eftermiddag\n\
36 efternavn\n\
32 efter…\n\
40 egen\n\
35 egen er\n\
53 egen konto\n\
-32 eight and\n\
-35 eighteen\n\
77 ein\n\
89 einem\n\
62 einer\n\
47 eines\n\
56 einge…\n\
66 einza…\n\
32 either\n\
32 eithe…\n\
-75 ejend…\n\
30 ejerafgift\n\
30 ejera…\n\
-79 ek\n\
42 ekibi…\n\
62 ekran\n\
75 eksikligi\n\
75 eksikligi nedeniyle\n\
75 eksik…\n\
57 ekspeditionsgebyr\n\
37 ekspr…\n\
-50 ekstr…\n\
-57 el\n\
-66 el #\n\
35 el contrato\n\
35 el deposito\n\
-74 el dia\n\
32 el importe\n\
-38 el lunes\n\
88 el pago\n\
-61 el sabado\n\
-73 elderly\n\
-42 elderly people\n\
-73 elder…\n\
30 elektrik\n\
70 elekt…\n\
-37 elevator\n\
-42 eleva…\n\
-47 eleven\n\
-41 eleven thousand\n\
-52 eleve…\n\
49 elgiganten\n\
49 elgig…\n\
-111 elif\n\
50 eligible\n\
50 eligi…\n\
-40 ella\n\
-128 elle\n\
-74 elle a\n\
-132 eller\n\
-57 eller dit\n\
-46 eller et\n\
64 eller har\n\
-59 eller i\n\
-34 eller kom\n\
-58 eller mobilepay\n\
-68 eller på\n\
-121 eller ring\n\
-33 eller skriv\n\
-35 eller ved\n\
85 ellers\n\
-65 ellers bliver\n\
66 ellers ikke\n\
-78 ellers kan\n\
94 ellers mister\n\
36 ellers slettes\n\
85 eller…\n\
89 elleve\n\
30 elleve tusind\n\
89 ellev…\n\
-46 elmevej\n\
-44 elmevej #\n\
-46 elmev…\n\
-41 else\n\
58 elselskabet\n\
59 elselskabet vi\n\
35 elsel…\n\
-43 em\n\
-85 email\n\
66 embassy\n\
45 embassy of\n\
112 embassy your\n\
70 embas…\n\
-38 emekl…\n\
-32 emergency\n\
-33 emil\n\
71 emma\n\
104 emne\n\
77 emniyetinden\n\
109 emniy…\n\
-86 employee\n\
78 employees\n\
52 employees who\n\
-35 employment\n\
-83 emptied\n\
-83 empti…\n\
-96 empty\n\
112 emre\n\
32 en advarsel\n\
45 en advokat\n\
53 en af\n\
-65 en aftale\n\
-38 en almindelig\n\
56 en anden\n\
82 en anmeldelse\n\
76 en anmodning\n\
62 en arrestordre\n\
95 en attente\n\
-54 en besked\n\
76 en betaling\n\
105 en betjent\n\
47 en bil\n\
31 en bitcoin\n\
-49 en bog\n\
79 en båd\n\
30 en bøde\n\
39 en civil\n\
50 en dag\n\
55 en dame\n\
92 en del\n\
47 en der\n\
83 en dinamarca\n\
-123 en el\n\
88 en fra\n\
-111 en fremmed\n\
54 en gang\n\
32 en gennemgang\n\
-60 en god\n\
52 en i\n\
69 en jeg\n\
132 en kode\n\
69 en kollega\n\
34 en konkurrence\n\
105 en konto\n\
-152 en kopi\n\
40 en krone\n\
34 en kunde\n\
39 en kurer\n\
51 en kuvert\n\
-35 en kvinde\n\
104 en kvittering\n\
-151 en la\n\
46 en lap\n\
35 en ligne\n\
31 en lille\n\
-39 en løsning\n\
-118 en mail\n\
-45 en mand\n\
91 en medarbejder\n\
34 en mitid\n\
45 en overførsel\n\
-56 en overraskelse\n\
62 en pakke\n\
-130 en person\n\
34 en politimand\n\
88 en pose\n\
48 en que\n\
60 en regning\n\
-30 en rigtig\n\
41 en sag\n\
-53 en sms\n\
34 en stemme\n\
68 en stor\n\
49 en straksoverførsel\n\
-36 en su\n\
42 en test\n\
37 en tilbagebetaling\n\
65 en ubetalt\n\
-36 en uge\n\
52 en un\n\
105 en una\n\
44 en ung\n\
-45 en venlig\n\
-76 encore\n\
-76 encor…\n\
103 encrypted\n\
50 encry…\n\
-192 end\n\
-41 end of\n\
-33 end the\n\
-49 end up\n\
-96 ended\n\
-64 endelig\n\
-54 endel…\n\
-35 ender\n\
-110 ender på\n\
-119 ending\n\
-85 ending #\n\
-53 ending in\n\
-118 endin…\n\
97 endnu\n\
-42 ends\n\
-116 ends in\n\
101 ends tonight\n\
134 energistyrelsen\n\
131 energ…\n\
-33 enfants\n\
-33 enfan…\n\
36 enforcement\n\
60 enfor…\n\
-42 engangskode\n\
-88 engangskode #\n\
-35 engangskode er\n\
-60 engan…\n\
-44 engelsk\n\
-42 engelsk og\n\
-107 engel…\n\
32 engineer can\n\
-47 engleza\n\
-47 engle…\n\
-104 english\n\
-115 engli…\n\
47 enhed\n\
-47 enhed er\n\
-47 enhed…\n\
-68 enjoy\n\
83 enlace\n\
64 enlac…\n\
-30 enough\n\
-30 enoug…\n\
30 enrol…\n\
225 enter card\n\
-67 enter it\n\
-48 enter the\n\
-45 enter your\n\
56 entered the\n\
-53 entered your\n\
114 entering\n\
30 entering your\n\
65 enter…\n\
49 entitled\n\
49 entitled to\n\
50 entit…\n\
81 entra\n\
-101 entre\n\
48 entre en\n\
-33 entrega\n\
36 entre…\n\
132 entro\n\
117 entro #\n\
76 entro oggi\n\
-31 env\n\
120 envelope\n\
66 envelope and\n\
72 envelope for\n\
-35 envelope write\n\
135 envel…\n\
115 enviar\n\
54 envia…\n\
36 envir…\n\
127 envoie\n\
156 envoi…\n\
-107 episode\n\
-35 episode #\n\
-107 episo…\n\
-76 er #\n\
52 er advokat\n\
-38 er afleveret\n\
111 er anklagemyndigheden\n\
-51 er ankommet\n\
-32 er at\n\
57 er banken\n\
66 er bankens\n\
48 er bare\n\
82 er berettiget\n\
33 er bestilt\n\
66 er blevet\n\
45 er brugt\n\
126 er de\n\
-84 er der\n\
46 er desværre\n\
109 er din\n\
37 er dine\n\
59 er dit\n\
105 er du\n\
83 er død\n\
-51 er et\n\
-42 er falsk\n\
90 er fint\n\
-53 er flyttet\n\
-44 er for\n\
43 er fordi\n\
-78 er fornyet\n\
121 er fra\n\
-53 er fremme\n\
32 er fuld\n\
55 er fundet\n\
-63 er færdig\n\
-33 er gjort\n\
38 er godkendt\n\
-46 er gratis\n\
76 er hacket\n\
-45 er helt\n\
-119 er her\n\
-90 er hjemme\n\
63 er i\n\
30 er indblandet\n\
59 er inde\n\
47 er indkaldt\n\
-58 er ingen\n\
-37 er intet\n\
42 er jo\n\
-120 er klar\n\
59 er kommet\n\
60 er kortnummeret\n\
50 er kun\n\
42 er københavns\n\
138 er ledig\n\
38 er ledigt\n\
-48 er lige\n\
37 er mange\n\
38 er meget\n\
51 er mig\n\
120 er min\n\
50 er misbrugt\n\
66 er mistænkt\n\
82 er mit\n\
-118 er modtaget\n\
49 er nordea\n\
-56 er nr\n\
-123 er nu\n\
-30 er ny\n\
-39 er nyt\n\
39 er nødt\n\
-75 er oprettet\n\
119 er os\n\
-40 er over\n\
-31 er pakket\n\
69 er pengene\n\
75 er politiet\n\
37 er registreret\n\
47 er sat\n\
-112 er sendt\n\
107 er sigtet\n\
56 er sikker\n\
42 er sket\n\
-58 er slut\n\
64 er solgt\n\
-35 er steget\n\
59 er stoppet\n\
-71 er så\n\
49 er sådan\n\
65 er til\n\
-37 er tilbage\n\
57 er tilbageholdt\n\
31 er to\n\
37 er trukket\n\
-131 er ude\n\
36 er udeblevet\n\
65 er udstedt\n\
37 er udtrukket\n\
76 er udvalgt\n\
108 er under\n\
-73 er vedhæftet\n\
-31 er velkommen\n\
40 er vi\n\
86 er vores\n\
-107 era\n\
-54 erhverv\n\
-68 erhve…\n\
-89 erinnerung\n\
-89 erinn…\n\
87 error\n\
42 error since\n\
-67 errors\n\
-67 error…\n\
39 erstatning\n\
40 ersta…\n\
59 erste\n\
59 erste miete\n\
-139 es #\n\
33 es mi\n\
32 es para\n\
-57 es un\n\
62 escri…\n\
67 escrow\n\
44 escrow account\n\
-100 escro…\n\
35 esinize\n\
35 esini…\n\
67 eski\n\
51 eso\n\
-61 espace\n\
-61 espac…\n\
32 espos…\n\
-98 est\n\
36 est a\n\
85 est prete\n\
53 est un\n\
-32 est votre\n\
82 esta\n\
-31 estab…\n\
-192 estaf…\n\
-65 estate\n\
-65 estat…\n\
42 este es\n\
47 este un\n\
132 estimado\n\
-56 estimate\n\
-34 estonia\n\
141 estoy\n\
94 estoy en\n\
-122 et #\n\
30 et andet\n\
31 et beløb\n\
45 et billede\n\
-39 et callcenter\n\
35 et depositum\n\
-50 et døgn\n\
37 et for\n\
31 et forlig\n\
55 et forskud\n\
32 et foto\n\
-46 et gavekort\n\
68 et gebyr\n\
81 et il\n\
52 et je\n\
-47 et kodeord\n\
-67 et kort\n\
36 et le\n\
-60 et link\n\
53 et login\n\
-72 et møde\n\
48 et nen\n\
-35 et opkald\n\
37 et par\n\
107 et problem\n\
43 et tal\n\
42 et votre\n\
64 et vous\n\
-86 et år\n\
123 et øjeblik\n\
-70 etait\n\
32 eth\n\
45 etmek\n\
69 eu\n\
-110 eu la\n\
47 eu regler\n\
64 eu sunt\n\
224 eur\n\
73 eur #\n\
35 eur in\n\
37 eur to\n\
144 euro\n\
53 european\n\
70 european union\n\
102 europol\n\
-58 europol has\n\
-35 europols\n\
102 europ…\n\
92 euros\n\
87 euru\n\
131 ev\n\
-99 evde\n\
105 evden\n\
-93 eve\n\
-89 even\n\
-60 even if\n\
-40 eveni…\n\
-131 event\n\
-155 ever\n\
55 every\n\
-48 every day\n\
-86 everybody\n\
32 everybody to\n\
52 everyone in\n\
146 everything\n\
34 everything is\n\
38 every…\n\
43 evitar\n\
90 evitare\n\
178 evita…\n\
80 eviter\n\
80 evite…\n\
-85 ewa\n\
-85 exam\n\
42 examined\n\
71 exami…\n\
-112 example\n\
-112 examp…\n\
-30 excess\n\
-30 exces…\n\
84 exchange\n\
120 excha…\n\
40 executed\n\
47 execu…\n\
-30 exercice\n\
-130 exercise\n\
-166 exerc…\n\
35 exhib…\n\
-64 exist\n\
-109 expect\n\
-67 expected\n\
-140 expec…\n\
42 exped…\n\
-53 expen…\n\
98 experience\n\
64 exper…\n\
34 expires #\n\
-59 expires in\n\
121 expires today\n\
-56 expires when\n\
119 expiry\n\
62 expiry date\n\
47 expir…\n\
92 explain\n\
46 explain yourself\n\
-43 explained\n\
58 expla…\n\
-120 export\n\
-128 expor…\n\
89 express\n\
89 expre…\n\
59 expulsion\n\
102 expul…\n\
-33 extension\n\
-36 exten…\n\
61 extra…\n\
-66 eyes\n\
48 fa\n\
46 faa\n\
-55 faccio\n\
123 facebook\n\
30 facebook delivery\n\
120 faceb…\n\
-70 faceti\n\
40 facto…\n\
-107 factura\n\
-73 factu…\n\
37 facut\n\
35 failed\n\
92 failed update\n\
35 faile…\n\
32 fails\n\
68 failure\n\
56 failure to\n\
68 failu…\n\
-37 fair\n\
62 faire\n\
157 fais\n\
-218 fake\n\
-31 fakes\n\
46 faktisk\n\
46 fakti…\n\
-140 faktura\n\
-69 faktura #\n\
-49 faktura to\n\
-82 fakturaen\n\
-39 fakture\n\
-187 faktu…\n\
-32 fald\n\
-56 falde\n\
-47 faldt\n\
-80 falls\n\
-59 fals\n\
-195 false\n\
-33 false bank\n\
-64 false in\n\
46 false messages\n\
-36 false police\n\
-43 falsi\n\
-219 falsk\n\
-115 falske\n\
-38 falske mails\n\
37 falske opkald\n\
-66 falske smser\n\
-115 falsk…\n\
37 falta de\n\
111 familie\n\
77 family\n\
39 family reunification\n\
70 famil…\n\
-136 fandt\n\
-31 fanget\n\
-52 fange…\n\
-63 far\n\
-54 far #\n\
-76 far hvad\n\
114 far kan\n\
32 fara\n\
74 fare\n\
55 fare overfør\n\
73 fare un\n\
-124 farfar\n\
-124 farfa…\n\
-34 farida\n\
-34 farid…\n\
-70 farmor\n\
-70 farmo…\n\
-31 farsi\n\
-46 farvel\n\
-71 farve…\n\
-84 fast\n\
-53 faste\n\
-109 faster\n\
-118 faste…\n\
125 fata\n\
35 father\n\
-60 fatima\n\
-60 fatim…\n\
-196 fatur…\n\
-41 fault\n\
94 faut\n\
-73 faux\n\
37 favor\n\
35 favor…\n\
-43 favour\n\
59 fb\n\
58 fb @link\n\
-92 featu…\n\
-74 feber\n\
-66 feber…\n\
-41 februar\n\
-52 februarie\n\
-83 february\n\
-128 febru…\n\
57 federal\n\
57 feder…\n\
58 fee #\n\
-70 fee for\n\
-43 fee has\n\
44 fee into\n\
-61 fee is\n\
84 fee of\n\
69 fee to\n\
-61 fee you\n\
-39 feed\n\
-39 feeli…\n\
-100 fees\n\
-57 fees are\n\
30 fejl\n\
92 fejl i\n\
80 fejl kan\n\
35 felic…\n\
-45 fell\n\
-56 fell for\n\
93 fell in\n\
-54 fello…\n\
-66 fem\n\
30 fem minutter\n\
-42 fem år\n\
43 femog…\n\
88 feriekonto\n\
64 feriekonto @link\n\
41 feriemidler\n\
59 feriepenge\n\
44 feriepenge #\n\
157 feriepenge @link\n\
70 ferie…\n\
45 ferma\n\
92 fermo\n\
-62 fertig\n\
-39 ferti…\n\
37 fest\n\
-96 fetch\n\
-64 fetch your\n\
-165 fetched\n\
-121 fetched at\n\
-59 fetched it\n\
-171 fetch…\n\
-72 fever\n\
32 few minutes\n\
47 fewer\n\
-32 fi\n\
32 fiancee\n\
32 fianc…\n\
-73 fianza\n\
-73 fianz…\n\
44 field\n\
-61 field…\n\
75 fifteen\n\
33 fifteen minutes\n\
75 fifte…\n\
175 fifty\n\
136 fifty thousand\n\
-75 figures\n\
-161 fik\n\
-99 fik #\n\
-49 fik besked\n\
-71 fik en\n\
36 file\n\
-51 file #\n\
33 filen\n\
-48 filial\n\
55 filiale\n\
-40 filipino\n\
-37 filip…\n\
78 fill\n\
130 filled\n\
130 fille…\n\
-50 filling\n\
-50 filli…\n\
-30 film\n\
-53 filter\n\
-49 filte…\n\
100 final\n\
31 final notice\n\
-84 finally\n\
-138 final…\n\
-75 finanstilsynet har\n\
-95 find\n\
-67 find a\n\
46 find attached\n\
-78 find it\n\
85 find out\n\
43 finde det\n\
-72 finder\n\
-64 finder den\n\
-53 finder lige\n\
-33 findes\n\
-100 finde…\n\
-50 fine\n\
134 fine #\n\
72 fine is\n\
-48 fine of\n\
-31 fine with\n\
-87 fines\n\
37 finger\n\
30 fingeraftryk\n\
45 fingeren\n\
45 fingeren på\n\
-35 fingerprint\n\
38 fingerprints\n\
47 finge…\n\
112 finish\n\
33 finished #\n\
-55 finished the\n\
95 finis…\n\
33 fint\n\
-97 fioni…\n\
-69 fire\n\
57 fire cifre\n\
-38 fire minutter\n\
30 fire tusind\n\
-45 fire uger\n\
30 firecifrede\n\
30 firecifrede kode\n\
30 firec…\n\
-72 firefox\n\
-72 firef…\n\
86 firkant\n\
86 firka…\n\
70 firm\n\
-105 firm.bank|claims firm.bank|denies\n\
-178 firm.bank|claims firm.bank|reports\n\
240 firm.bank|claims firm.courier|claims\n\
-89 firm.bank|claims firm.payment|claims\n\
336 firm.bank|claims firm.shop|claims\n\
40 firm.bank|claims firm.support|claims\n\
57 firm.bank|claims firm.telecom|claims\n\
80 firm.bank|claims firm.toll|claims\n\
-54 firm.bank|claims money.amount|claims\n\
-44 firm.bank|claims money.unusual-means|claims\n\
-119 firm.bank|claims money.valuables|denies\n\
-84 firm.bank|claims money.valuables|reports\n\
-85 firm.bank|claims person.adviser|claims\n\
141 firm.bank|claims person.family|claims\n\
-50 firm.bank|claims person.family|reports\n\
56 firm.bank|claims person.landlord|claims\n\
-61 firm.bank|claims threat.arrest|denies\n\
71 firm.bank|claims threat.block|threatens\n\
33 firm.bank|claims threat.court|reports\n\
-129 firm.bank|claims threat.court|threatens\n\
-34 firm.bank|claims threat.cutoff|threatens\n\
59 firm.bank|claims threat.deadline|reports\n\
33 firm.bank|claims threat.deadline|threatens\n\
-100 firm.bank|claims threat.debt|threatens\n\
37 firm.bank|claims threat.deportation|threatens\n\
-79 firm.bank|claims threat.return|threatens\n\
-94 firm.bank|denies\n\
-70 firm.bank|denies threat.block|threatens\n\
-80 firm.bank|denies threat.deadline|threatens\n\
-37 firm.bank|reports\n\
-67 firm.bank|reports money.amount|claims\n\
-75 firm.bank|reports money.unusual-means|claims\n\
-153 firm.bank|reports money.valuables|claims\n\
-49 firm.bank|reports money.valuables|reports\n\
38 firm.bank|reports person.agent|reports\n\
-63 firm.bank|reports person.family|claims\n\
-31 firm.bank|reports threat.arrest|reports\n\
-45 firm.bank|reports threat.block|reports\n\
148 firm.bank|reports threat.block|threatens\n\
123 firm.bank|reports threat.deadline|threatens\n\
53 firm.bank|speaks\n\
180 firm.courier|claims firm.payment|claims\n\
-134 firm.courier|claims firm.shop|claims\n\
169 firm.courier|claims money.amount|claims\n\
-38 firm.courier|claims money.amount|reports\n\
71 firm.courier|claims money.unusual-means|claims\n\
202 firm.courier|claims money.valuables|claims\n\
37 firm.courier|claims person.buyer|claims\n\
49 firm.courier|claims person.family|claims\n\
-74 firm.courier|claims threat.arrest|threatens\n\
40 firm.courier|claims threat.block|threatens\n\
117 firm.courier|claims threat.court|threatens\n\
54 firm.courier|claims threat.debt|threatens\n\
39 firm.courier|claims threat.return|threatens\n\
-100 firm.courier|reports\n\
-55 firm.courier|reports money.amount|claims\n\
-135 firm.payment|claims firm.shop|claims\n\
-33 firm.payment|claims firm.streaming|claims\n\
-140 firm.payment|claims firm.utility|claims\n\
-128 firm.payment|claims money.amount|claims\n\
94 firm.payment|claims money.amount|denies\n\
151 firm.payment|claims money.unusual-means|claims\n\
-65 firm.payment|claims money.valuables|claims\n\
166 firm.payment|claims person.agent|claims\n\
-205 firm.payment|claims person.buyer|claims\n\
144 firm.payment|claims person.landlord|claims\n\
125 firm.payment|claims threat.arrest|threatens\n\
93 firm.payment|claims threat.block|threatens\n\
104 firm.payment|claims threat.court|threatens\n\
162 firm.payment|claims threat.cutoff|threatens\n\
57 firm.payment|claims threat.deadline|threatens\n\
180 firm.payment|claims threat.debt|threatens\n\
67 firm.payment|claims threat.deportation|threatens\n\
61 firm.payment|claims threat.exposure|threatens\n\
165 firm.payment|claims threat.return|threatens\n\
86 firm.payment|denies\n\
92 firm.payment|denies threat.deadline|threatens\n\
49 firm.payment|reader\n\
70 firm.payment|reports\n\
-101 firm.payment|reports money.amount|claims\n\
-65 firm.payment|reports money.amount|reports\n\
93 firm.payment|speaks\n\
33 firm.shop|claims money.valuables|claims\n\
79 firm.shop|claims person.buyer|claims\n\
168 firm.shop|claims person.family|claims\n\
-34 firm.shop|claims person.landlord|claims\n\
-34 firm.shop|claims threat.block|threatens\n\
41 firm.shop|claims threat.court|threatens\n\
-104 firm.shop|reader\n\
56 firm.streaming|claims\n\
33 firm.streaming|claims firm.support|claims\n\
-227 firm.streaming|claims money.amount|claims\n\
151 firm.streaming|claims threat.block|threatens\n\
363 firm.streaming|claims threat.deadline|threatens\n\
56 firm.streaming|live\n\
-43 firm.streaming|reader\n\
162 firm.streaming|speaks\n\
46 firm.support|claims firm.telecom|claims\n\
79 firm.support|claims firm.toll|claims\n\
56 firm.support|claims money.amount|claims\n\
-180 firm.support|claims money.unusual-means|claims\n\
36 firm.support|claims person.agent|claims\n\
63 firm.support|claims threat.block|threatens\n\
40 firm.support|claims threat.exposure|threatens\n\
32 firm.support|denies\n\
48 firm.support|reader\n\
-105 firm.support|reports\n\
166 firm.support|speaks\n\
39 firm.telecom|claims\n\
-68 firm.telecom|claims money.amount|claims\n\
117 firm.telecom|claims person.family|claims\n\
138 firm.telecom|claims threat.block|threatens\n\
58 firm.telecom|claims threat.cutoff|threatens\n\
250 firm.telecom|claims threat.deadline|threatens\n\
39 firm.telecom|live\n\
84 firm.telecom|reader\n\
40 firm.toll|claims money.amount|claims\n\
48 firm.toll|claims threat.arrest|threatens\n\
-78 firm.toll|claims threat.block|threatens\n\
268 firm.toll|claims threat.court|threatens\n\
161 firm.toll|claims threat.deadline|threatens\n\
110 firm.toll|claims threat.debt|threatens\n\
-96 firm.toll|reader\n\
148 firm.utility|claims money.amount|claims\n\
232 firm.utility|claims threat.cutoff|threatens\n\
201 firm.utility|claims threat.deadline|threatens\n\
131 firm.utility|claims threat.debt|threatens\n\
-43 firm.utility|reports\n\
55 firm.utility|speaks\n\
79 firma\n\
36 firma…\n\
-69 firms\n\
-66 firm|denies\n\
-57 firm|reports\n\
51 firm|speaks\n\
61 firsa…\n\
162 first #\n\
78 first and\n\
-39 first banking\n\
-72 first day\n\
36 first i\n\
-99 first of\n\
61 first one\n\
-42 first payout\n\
74 first salary\n\
40 first then\n\
56 fiscale\n\
44 fisca…\n\
-163 fish\n\
-101 fiske…\n\
-53 fitne…\n\
-42 five days\n\
45 five hundred\n\
69 five passports\n\
68 five thousand\n\
-37 five weeks\n\
-53 fix\n\
31 fix it\n\
-72 fjerd…\n\
-58 fjern\n\
-147 fjord…\n\
-36 fjorten\n\
-36 fjort…\n\
49 flag\n\
-61 flask…\n\
-31 flat white\n\
-53 flats\n\
-83 flemming\n\
-83 flemm…\n\
-51 flensburg\n\
-51 flens…\n\
-115 flere\n\
-67 fleste\n\
-67 flest…\n\
-61 flight\n\
-68 fligh…\n\
-40 flink\n\
-174 floor\n\
-32 floor #\n\
-32 floor left\n\
-47 flybi…\n\
-84 flyt\n\
-51 flytte penge\n\
-37 flytte pengene\n\
44 flytter\n\
-57 flyttet\n\
-32 flyttet til\n\
72 fogeden\n\
-45 fogedretten i\n\
107 foged…\n\
-55 folder\n\
-42 foldershare\n\
-98 folde…\n\
-39 folk\n\
-52 folk overføre\n\
61 folkepension\n\
-38 folkeregisteradresse\n\
-68 follow\n\
-92 follow it\n\
76 followed\n\
91 following\n\
34 follo…\n\
32 folosit\n\
-44 foot\n\
-46 for a\n\
-35 for access\n\
34 for all\n\
-34 for alle\n\
-64 for anything\n\
109 for at\n\
65 for bail\n\
-40 for bank\n\
-127 for calling\n\
44 for children\n\
38 for danish\n\
54 for de\n\
42 for delivery\n\
-44 for det\n\
31 for details\n\
148 for dig\n\
57 for digital\n\
-53 for dine\n\
-85 for dinner\n\
-38 for each\n\
-130 for en\n\
-52 for et\n\
-56 for eu\n\
-34 for him\n\
115 for hjælp\n\
-43 for holding\n\
53 for international\n\
-104 for it\n\
68 for jer\n\
-47 for lidt\n\
-93 for mange\n\
175 for me\n\
202 for mig\n\
43 for mitid\n\
45 for money\n\
53 for my\n\
-33 for new\n\
-54 for next\n\
81 for og\n\
36 for one\n\
48 for online\n\
30 for orphans\n\
-68 for payment\n\
51 for payout\n\
-79 for payroll\n\
60 for residents\n\
-35 for sale\n\
-44 for sofaen\n\
38 for staying\n\
-41 for strømmen\n\
82 for så\n\
-34 for tax\n\
-77 for the\n\
-40 for tre\n\
-59 for two\n\
47 for udgående\n\
-40 for up\n\
79 for us\n\
-31 for vandet\n\
100 for vi\n\
-44 for witnesses\n\
136 for you\n\
-64 for your\n\
46 for yourself\n\
-106 foran\n\
-72 forbi\n\
-64 forbi i\n\
-34 forbi mellem\n\
36 forbi og\n\
69 forbi om\n\
92 forbindelse\n\
116 forbi…\n\
-121 forbr…\n\
36 forbu…\n\
75 force your\n\
102 forde…\n\
43 fordi der\n\
66 fordi det\n\
-55 fordi han\n\
-135 fordi jeg\n\
46 fordo…\n\
36 foregår det\n\
-40 foreg…\n\
115 foreign\n\
62 foreigner\n\
43 foreigners\n\
127 forei…\n\
-60 forel…\n\
-43 forening\n\
-36 foreningen\n\
-38 foren…\n\
-95 foreslår\n\
-147 fores…\n\
-106 foretage\n\
-67 foretage dig\n\
61 foretaget\n\
-35 foret…\n\
-40 forfa…\n\
-91 forgot\n\
-61 forgot your\n\
-104 forgo…\n\
-34 forha…\n\
90 forhånd\n\
90 forhå…\n\
-61 forkert\n\
-51 forke…\n\
-34 forklar\n\
30 forklarer\n\
33 forklaring\n\
-51 forkl…\n\
-53 forkynde\n\
-73 forky…\n\
45 forlade\n\
42 forla…\n\
-35 forlænget\n\
-70 forlæ…\n\
-66 form\n\
-48 form on\n\
60 form with\n\
42 formality nothing\n\
-81 formality you\n\
-52 formanden\n\
-64 forma…\n\
-57 former\n\
-33 forme…\n\
-57 formiddag\n\
-73 formi…\n\
-54 forms\n\
55 formular\n\
36 formular @link\n\
121 formu…\n\
58 forny\n\
37 forny det\n\
32 fornyelse\n\
-100 fornyet\n\
-63 forny…\n\
74 forsendelse\n\
-55 forsendelsesnummer\n\
46 forsiden\n\
30 forsiden af\n\
-93 forsikring\n\
64 forsikringen\n\
-96 forsinket\n\
-57 forsi…\n\
31 forskud\n\
55 forskud på\n\
-106 forskudsopgørelse\n\
-74 forsk…\n\
-35 forsl…\n\
42 forstå\n\
59 forstår godt\n\
-66 forsv…\n\
107 forsøgt\n\
90 forsøgt at\n\
73 forsø…\n\
53 forto…\n\
-51 fortroligt indtil\n\
48 fortroligt tal\n\
-58 fortrydelsesret\n\
77 fortr…\n\
33 forty five\n\
-41 forty minutes\n\
-45 fortæl\n\
-33 fortælle\n\
-83 fortæller\n\
-41 fortæller at\n\
-116 fortæ…\n\
65 forud\n\
-54 forud…\n\
-74 forurettede\n\
-74 forur…\n\
-58 forve…\n\
108 forward\n\
59 forward it\n\
79 forward the\n\
-42 forwarded\n\
76 forwa…\n\
-37 forår…\n\
-118 forældre\n\
-30 forældre om\n\
-34 foræl…\n\
109 foto\n\
111 foto af\n\
32 foto del\n\
-35 fotografi\n\
68 fotografini\n\
37 found a\n\
48 found at\n\
60 found five\n\
40 found in\n\
-59 found one\n\
-72 found that\n\
-31 found the\n\
-34 found your\n\
-55 four and\n\
48 four hours\n\
-57 four hundred\n\
-81 four it\n\
55 four numbers\n\
-30 four so\n\
87 four thousand\n\
-54 four weeks\n\
-43 fourth\n\
-86 fourt…\n\
-30 fr\n\
-93 fra #\n\
69 fra @link\n\
30 fra aarhus\n\
80 fra danske\n\
-38 fra den\n\
31 fra deres\n\
-107 fra det\n\
-50 fra dig\n\
50 fra din\n\
58 fra elselskabet\n\
-65 fra et\n\
-45 fra i\n\
-98 fra kl\n\
50 fra microsoft\n\
-103 fra mig\n\
61 fra min\n\
206 fra mitid\n\
93 fra nemid\n\
82 fra nets\n\
-40 fra os\n\
70 fra politiet\n\
133 fra retten\n\
48 fra rigspolitiet\n\
-54 fra sig\n\
34 fra skattestyrelsen\n\
39 fra sms\n\
-58 fra sælgeren\n\
38 fra temu\n\
-44 fra udbetaling\n\
-46 fra udlændingestyrelsen\n\
-74 fradrag\n\
-52 fradr…\n\
-92 fragen\n\
-92 frage…\n\
72 fragt\n\
33 fragt #\n\
36 fragt for\n\
-36 fragten\n\
-32 fragt…\n\
203 frais\n\
-54 frame\n\
-49 frame number\n\
-43 franarret\n\
-43 frana…\n\
83 france\n\
44 franc…\n\
37 frank…\n\
-72 frau\n\
-52 fraud against\n\
-91 fraud and\n\
-38 fraud call\n\
64 fraud case\n\
31 fraud pay\n\
158 fraud team\n\
-80 fraudsters\n\
-52 fraud…\n\
-66 fredag\n\
-91 fredag #\n\
-38 fredag er\n\
-62 fredag jeg\n\
-39 fredag kl\n\
-75 freda…\n\
-103 fredericia\n\
68 frederiksberg\n\
-66 free\n\
45 free #\n\
-38 free and\n\
31 free for\n\
-87 free of\n\
51 freezes\n\
31 frei\n\
-55 freig…\n\
57 frem\n\
30 frem og\n\
-55 fremg…\n\
-37 fremme\n\
-93 fremmed\n\
44 fremmede\n\
31 frems…\n\
-35 fresh\n\
-33 fretta\n\
-33 frett…\n\
-64 fri\n\
-67 friday\n\
-39 friday and\n\
-34 friday is\n\
-101 friday so\n\
-45 friday the\n\
-51 friday when\n\
-61 frida…\n\
-82 fridge\n\
-82 fridg…\n\
159 friends\n\
37 friends phone\n\
74 frien…\n\
-31 frightened\n\
116 frigive\n\
38 frigiver vi\n\
88 frigives\n\
45 frigives når\n\
135 frigi…\n\
-50 frikadeller\n\
-50 frika…\n\
40 frist #\n\
-32 frist for\n\
-45 fristen er\n\
-33 frisø…\n\
-64 frivilligt\n\
-43 frivi…\n\
-83 frokost\n\
35 frokost det\n\
-108 from #\n\
68 from 1st\n\
-77 from @link\n\
31 from borgerservice\n\
75 from danish\n\
125 from danske\n\
-34 from europol\n\
43 from friday\n\
33 from gls\n\
59 from here\n\
-52 from his\n\
-82 from last\n\
-79 from me\n\
71 from mitid\n\
68 from mobilepay\n\
82 from nordea\n\
-62 from one\n\
72 from our\n\
-43 from people\n\
-33 from postnord\n\
34 from siri\n\
-98 from skat\n\
61 from sms\n\
48 from the\n\
-60 from them\n\
37 from there\n\
100 from this\n\
-128 from today\n\
-61 from udbetaling\n\
61 from us\n\
36 from whatsapp\n\
-39 from you\n\
34 from your\n\
-91 from zalando\n\
-62 froma…\n\
82 front\n\
83 front and\n\
46 front back\n\
-31 front desk\n\
-57 front door\n\
66 front of\n\
41 fronte\n\
56 front…\n\
-99 frost\n\
125 frozen\n\
91 frozen holiday\n\
125 froze…\n\
117 fru\n\
-45 fry\n\
32 fryser\n\
-31 fugle…\n\
111 fuld\n\
116 fulde\n\
106 fulde navn\n\
32 fulds…\n\
42 full\n\
33 full amount\n\
30 full and\n\
57 full cpr\n\
107 full name\n\
-45 full of\n\
44 fully\n\
-75 function\n\
-109 funct…\n\
88 fund\n\
102 fundet dine\n\
-36 fundet en\n\
-91 fundet mit\n\
102 funds\n\
31 funds from\n\
44 funds they\n\
-68 funen\n\
32 funf\n\
73 funkc…\n\
30 funzi…\n\
-100 fup\n\
-136 fur\n\
-88 fur das\n\
-53 fur den\n\
-116 fur die\n\
-31 furniture\n\
52 future\n\
52 futur…\n\
61 fwd\n\
-65 fyn\n\
-33 fyns\n\
57 få #\n\
47 få den\n\
43 få din\n\
-61 få dine\n\
-38 få en\n\
-53 få et\n\
56 få pengene\n\
-35 fået\n\
-55 fået #\n\
-30 fået et\n\
-41 fået ny\n\
107 fået på\n\
31 får\n\
-49 får #\n\
73 får dem\n\
66 får du\n\
80 får en\n\
110 får et\n\
-63 fælle…\n\
-34 fængsel for\n\
-99 færdig\n\
-99 færdi…\n\
-37 færge…\n\
40 fætte…\n\
-101 fødselsdagen\n\
-31 fødselsdato\n\
-121 fødse…\n\
-67 føles\n\
-156 følg\n\
35 følgere\n\
-80 før\n\
84 før #\n\
39 før de\n\
-125 før du\n\
55 før jeg\n\
58 først\n\
-35 først og\n\
-61 første\n\
-109 første gang\n\
-75 først…\n\
52 føtex\n\
-88 g\n\
-73 g #\n\
90 gaeld\n\
90 gaeld @link\n\
100 gal\n\
79 gal gali\n\
146 gali\n\
71 galima\n\
71 galim…\n\
-30 galio…\n\
-93 galite\n\
-93 galit…\n\
-104 galiu\n\
31 galt\n\
-140 game\n\
-92 gamle\n\
142 gamle er\n\
-91 gamle nemid\n\
-40 gammelt\n\
-78 gamme…\n\
40 gang #\n\
-65 gang du\n\
85 gang med\n\
-31 gang skal\n\
52 gang so\n\
-36 gang så\n\
60 gang til\n\
51 gange\n\
44 gange så\n\
32 gangen\n\
32 gange…\n\
-75 garage\n\
-75 garag…\n\
-69 garanteret afkast\n\
76 garanti\n\
36 garantia\n\
129 garan…\n\
-105 garden\n\
-47 garde…\n\
-57 garnhuset\n\
-57 garnh…\n\
-157 gate\n\
-116 gav\n\
-97 gav dem\n\
-48 gave\n\
-31 gave him\n\
39 gave me\n\
-36 gave the\n\
-42 gave you\n\
77 gavekort for\n\
-100 gaven\n\
-68 gb\n\
-35 gdansk\n\
-35 gdans…\n\
-67 geben\n\
-60 geben sie\n\
43 gebuhr\n\
55 gebuhr von\n\
34 gebuh…\n\
82 gebyr\n\
101 gebyr #\n\
-36 gebyr for\n\
-89 gebyr på\n\
38 gebyr så\n\
-30 gebyret er\n\
-185 gecen\n\
-91 gecen hafta\n\
33 gecici\n\
-41 gecir…\n\
123 geciy…\n\
55 geehrter\n\
35 gefunden\n\
35 gefun…\n\
130 geld\n\
-45 geldiniz\n\
-45 geldi…\n\
-61 geldwæsche\n\
-61 geldw…\n\
41 gelecek\n\
91 gelen\n\
-72 gelip\n\
-47 geliy…\n\
-50 gellerup\n\
-50 gelle…\n\
-109 gem\n\
46 gem det\n\
57 genaktiver\n\
90 genak…\n\
41 genberegnet\n\
41 genbe…\n\
69 genda…\n\
50 general\n\
-51 generalforsamling\n\
-39 generalforsamling i\n\
61 generated\n\
43 gener…\n\
38 gennemføres\n\
36 gennemført\n\
76 gennemgang\n\
54 gennemgang af\n\
53 gennemgå\n\
33 gennemgået\n\
33 gennemgået din\n\
-60 gennemgår\n\
42 genne…\n\
56 genop…\n\
43 genregistrere\n\
43 genre…\n\
33 genst…\n\
-32 gentile\n\
-49 genti…\n\
-33 gentlemen\n\
-32 genuine\n\
-32 genui…\n\
113 gerade\n\
113 gerad…\n\
75 gerbi…\n\
-98 gercek\n\
-116 gerce…\n\
-42 gerda\n\
98 gerekiyor\n\
110 geri\n\
-31 geriau\n\
-31 geria…\n\
-134 gerne\n\
-36 gerne have\n\
-59 gerne høre\n\
34 gerne vil\n\
33 gerni…\n\
-32 gesch…\n\
-111 gesperrt\n\
-111 gespe…\n\
-31 gespr…\n\
-106 gestern\n\
-93 geste…\n\
53 get\n\
203 get #\n\
32 get a\n\
37 get back\n\
152 get in\n\
93 get it\n\
134 get on\n\
-55 get the\n\
-62 get this\n\
-60 getirin\n\
-144 getir…\n\
48 gets\n\
-88 gets the\n\
65 gevinst\n\
33 gevinsten\n\
105 gevin…\n\
-38 gezahlt\n\
-38 gezah…\n\
38 gg\n\
-95 gider\n\
-61 gidiy…\n\
-80 gift card\n\
-85 gik\n\
-93 giorni\n\
-33 giorno\n\
-126 giorn…\n\
-43 giovedi\n\
-43 giove…\n\
-77 gira\n\
117 girin\n\
-83 giris\n\
-111 giris yaparak\n\
53 girl from\n\
75 girlfriend\n\
75 girlf…\n\
-30 girls\n\
40 girme…\n\
-76 giro\n\
-31 gitte\n\
-33 giudi…\n\
47 giv aldrig\n\
69 giv ham\n\
-46 giv mig\n\
79 give\n\
-32 give anybody\n\
50 give dig\n\
-72 give it\n\
40 give me\n\
48 give mig\n\
39 give u\n\
40 give us\n\
108 give you\n\
92 give your\n\
-32 given a\n\
43 given me\n\
40 given to\n\
53 giver\n\
104 giver dig\n\
46 gives\n\
91 gives you\n\
38 gizli…\n\
-88 gjorde\n\
-30 gjorde det\n\
-88 gjord…\n\
90 gjort det\n\
31 gjort noget\n\
-30 glad\n\
-52 glade\n\
-37 glade for\n\
-40 gladsaxe\n\
-40 glads…\n\
-63 glasses\n\
-63 glass…\n\
109 gleic…\n\
-30 glemm…\n\
-176 glemt\n\
-87 glemte\n\
-87 glemt…\n\
-44 gli\n\
-47 glostrup\n\
-47 glost…\n\
-40 glove\n\
-39 gloves\n\
-39 glove…\n\
77 gls @link\n\
31 gls din\n\
47 gls driver\n\
-78 glæder\n\
-104 glæde…\n\
44 gmail\n\
71 go\n\
61 go ahead\n\
57 go back\n\
-42 go home\n\
40 go into\n\
52 go out\n\
41 go through\n\
35 go to\n\
-69 goal\n\
-40 god\n\
30 god nok\n\
67 goddag\n\
30 goddag de\n\
40 goddag du\n\
68 godda…\n\
41 gode\n\
41 gode #\n\
34 gode for\n\
67 godkend\n\
77 godkend i\n\
65 godkend med\n\
57 godkende\n\
70 godkende en\n\
-61 godkende noget\n\
176 godkendelse\n\
-68 godkendelse i\n\
-83 godkendt\n\
-81 godkendt noget\n\
-57 godkendte\n\
51 godke…\n\
42 godt forstå\n\
114 godt så\n\
66 godzin\n\
38 godzi…\n\
60 goes\n\
101 goes back\n\
67 goes in\n\
39 goes out\n\
-44 going\n\
-81 going round\n\
-152 gol\n\
99 gold\n\
33 gold contracts\n\
78 gone\n\
59 gonna\n\
30 good\n\
60 good afternoon\n\
77 good day\n\
44 good evening\n\
-43 good ill\n\
50 good news\n\
75 good now\n\
43 good so\n\
-36 good to\n\
-109 goodbye\n\
-109 goodb…\n\
131 google\n\
124 google play\n\
-79 google verification\n\
102 googl…\n\
94 got #\n\
-44 got a\n\
-37 got an\n\
36 got in\n\
31 got it\n\
-104 got one\n\
-40 got the\n\
70 got two\n\
62 got your\n\
-187 gotow…\n\
40 government\n\
64 gover…\n\
-144 gracias\n\
-78 gracias por\n\
-144 graci…\n\
-65 grader\n\
-69 grade…\n\
-43 grande\n\
47 grandma\n\
54 grandma its\n\
51 grandpa\n\
104 grandson\n\
-64 grand…\n\
86 grant\n\
-103 granted\n\
-103 grant…\n\
-50 gratis\n\
-50 grati…\n\
-49 gratuit\n\
-65 gratu…\n\
-156 grazie\n\
-67 grazie per\n\
-63 grazi…\n\
-34 green\n\
30 green card\n\
43 green one\n\
-69 green…\n\
-33 greet…\n\
-42 grethe\n\
-42 greth…\n\
-41 grill\n\
-66 grine…\n\
34 grizta\n\
-61 gross\n\
-54 groun…\n\
-67 growing\n\
-67 growi…\n\
57 grubuna\n\
63 grubu…\n\
44 grundet\n\
-34 grundlag\n\
-33 grundlovsforhøret\n\
-97 grund…\n\
109 gruppen\n\
57 gruppen har\n\
-43 grupp…\n\
-68 gruss\n\
-76 grusse\n\
-76 gruss…\n\
-43 grå\n\
37 græde…\n\
-31 grænsen\n\
-36 græns…\n\
55 grøn\n\
30 grøn ejerafgift\n\
31 guarantee of\n\
103 guaranteed\n\
74 guara…\n\
40 guarda\n\
-34 guardia\n\
33 guard…\n\
-64 guest\n\
37 guests\n\
106 guide\n\
96 guide you\n\
60 guider\n\
46 guider dig\n\
-47 guild\n\
84 guld\n\
49 guldet\n\
49 gulde…\n\
57 gumrukte\n\
57 gumru…\n\
-62 gun\n\
-41 gun icinde\n\
50 guncelleyin\n\
155 gunce…\n\
45 gunler\n\
36 gunle…\n\
118 gunluk\n\
118 gunlu…\n\
-213 gunu\n\
-38 gusta…\n\
104 guten\n\
43 guten tag\n\
96 guthaben\n\
96 gutha…\n\
56 gutsc…\n\
59 guys\n\
-75 gym\n\
71 gå\n\
156 gå til\n\
40 gået\n\
53 gået i\n\
-102 gået ind\n\
-79 går #\n\
-36 går automatisk\n\
84 går du\n\
36 går hen\n\
46 går igennem\n\
-44 går med\n\
49 går ned\n\
43 går og\n\
122 går til\n\
33 går vi\n\
-59 gælder\n\
-104 gælder i\n\
-48 gælde…\n\
39 gældsstyrelsen\n\
43 gælds…\n\
-45 gøndermez\n\
39 gønde…\n\
95 gør det\n\
-31 gør du\n\
34 gør er\n\
-35 gør man\n\
-56 gøre\n\
85 gøre det\n\
-61 gøre mere\n\
-155 gøre noget\n\
-38 gørev…\n\
-72 gørus…\n\
-30 gøste…\n\
-105 h #\n\
31 h @link\n\
-56 h m\n\
101 ha\n\
43 ha #\n\
71 ha sido\n\
52 hab\n\
42 habe\n\
-30 haben\n\
-58 haben ihre\n\
65 habla…\n\
-39 hablo\n\
-45 hacer\n\
162 hacker\n\
42 hackere\n\
63 hackerne\n\
89 hackers\n\
57 hacket\n\
33 hacket hun\n\
149 hacke…\n\
-135 had\n\
45 had an\n\
-98 had been\n\
-45 had it\n\
-70 had that\n\
-37 had the\n\
-81 had to\n\
-77 haddad\n\
-77 hadda…\n\
-55 haft\n\
-68 hafta\n\
52 haftbefehl\n\
52 haftb…\n\
70 hago\n\
64 hague\n\
-151 haha\n\
31 hai\n\
72 hakkinizda\n\
44 halbe…\n\
-114 hale\n\
-116 half\n\
-101 half of\n\
-50 half past\n\
-97 hali\n\
-257 hall\n\
40 hallo det\n\
-86 hallo frau\n\
33 hallo mama\n\
-68 halvdelen\n\
-36 halvdelen af\n\
-75 halvd…\n\
39 halvtreds\n\
31 halvtreds tusind\n\
39 halvt…\n\
49 ham\n\
-57 ham fra\n\
30 ham og\n\
43 hamburg\n\
43 hambu…\n\
41 han\n\
-72 han at\n\
53 han bliver\n\
193 han er\n\
113 han har\n\
-83 han havde\n\
45 han hedder\n\
-44 han ikke\n\
141 han kan\n\
-43 han kun\n\
34 han lægger\n\
-30 han og\n\
134 han siger\n\
132 han skal\n\
92 han tager\n\
-103 han var\n\
173 han vil\n\
33 hand\n\
-39 hand and\n\
70 hand him\n\
101 hand it\n\
-152 hand over\n\
-52 handb…\n\
-103 handed\n\
-54 handed in\n\
-89 handel\n\
-100 hande…\n\
31 handle\n\
-130 handled\n\
83 handler\n\
-64 handler om\n\
-36 handling fee\n\
-78 hands\n\
119 handy\n\
44 handy ist\n\
80 haneli\n\
80 hanel…\n\
-52 hang\n\
-49 hang up\n\
38 hangi\n\
-83 hanim\n\
108 hanim…\n\
-92 hanne\n\
-83 hanno\n\
-47 hansens\n\
-47 hansens cykler\n\
-36 hanse…\n\
70 happen\n\
42 happen to\n\
31 happened\n\
60 happened to\n\
70 happe…\n\
-169 happy\n\
-116 happy birthday\n\
88 happy to\n\
40 har #\n\
61 har anholdt\n\
-66 har bedt\n\
114 har bekræftet\n\
39 har bestilt\n\
115 har brug\n\
-64 har brugt\n\
143 har de\n\
39 har det\n\
-36 har du\n\
156 har en\n\
65 har forsøgt\n\
34 har givet\n\
64 har gjort\n\
-91 har glemt\n\
-30 har haft\n\
-46 har hørt\n\
-142 har i\n\
-85 har ikke\n\
74 har indbetalt\n\
44 har jeg\n\
47 har kørt\n\
-95 har lagt\n\
-42 har læst\n\
-44 har mistanke\n\
-60 har mistet\n\
-60 har modtaget\n\
-67 har nogen\n\
-87 har nu\n\
62 har og\n\
31 har opdaget\n\
-46 har oplyst\n\
42 har oprettet\n\
65 har optaget\n\
89 har penge\n\
-50 har regnet\n\
85 har sendt\n\
-94 har set\n\
-92 har skrevet\n\
-50 har spærret\n\
40 har stadig\n\
45 har taget\n\
-48 har talt\n\
70 har tavshedspligt\n\
-135 har tid\n\
49 har til\n\
127 har to\n\
32 har trykket\n\
34 har ved\n\
59 har vi\n\
62 har vundet\n\
-78 har åbent\n\
-81 harbour\n\
-114 harbo…\n\
76 harcama\n\
76 harca…\n\
-84 hard\n\
-142 has a\n\
-40 has already\n\
-44 has an\n\
44 has anyone\n\
75 has appeared\n\
-68 has arrived\n\
-85 has asked\n\
-42 has changed\n\
-52 has closed\n\
142 has found\n\
-44 has it\n\
-42 has left\n\
-59 has moved\n\
30 has now\n\
-34 has opened\n\
-34 has reached\n\
-34 has sent\n\
-74 has the\n\
96 has to\n\
54 has told\n\
52 hash\n\
-49 hasnt\n\
-90 hast\n\
89 haster\n\
61 haste…\n\
-220 hat\n\
59 hata\n\
121 hate\n\
-94 hatir…\n\
-82 hatte\n\
83 hav\n\
47 hav kort\n\
34 hav mitid\n\
102 havale\n\
74 haval…\n\
-159 havde\n\
-59 havde bedt\n\
-35 havde sagt\n\
222 have #\n\
38 have a\n\
-48 have access\n\
35 have already\n\
62 have an\n\
48 have and\n\
-40 have any\n\
155 have at\n\
-40 have called\n\
-58 have dine\n\
48 have dit\n\
52 have employees\n\
39 have en\n\
-41 have found\n\
-81 have fradrag\n\
32 have jeg\n\
-40 have lost\n\
35 have mig\n\
107 have mit\n\
56 have moved\n\
62 have no\n\
104 have not\n\
38 have opened\n\
46 have our\n\
73 have paid\n\
-89 have questions\n\
-82 have received\n\
-42 have sagt\n\
-33 have seen\n\
-59 have the\n\
-247 have time\n\
86 have two\n\
73 have won\n\
60 have your\n\
32 havent\n\
45 havent been\n\
-92 having\n\
-92 havin…\n\
-54 havn\n\
-99 havne…\n\
-69 hay\n\
35 hay que\n\
-151 hazir\n\
-31 hazir…\n\
39 he\n\
43 he asks\n\
-118 he called\n\
140 he can\n\
38 he doesnt\n\
43 he gets\n\
-111 he got\n\
-118 he had\n\
154 he has\n\
110 he is\n\
-31 he knew\n\
-43 he must\n\
99 he needs\n\
-32 he never\n\
-71 he said\n\
142 he says\n\
-74 he transferred\n\
126 he wants\n\
-151 he was\n\
116 he will\n\
-83 he wrote\n\
-67 head\n\
51 head office\n\
-36 header\n\
-77 heade…\n\
-36 headphones\n\
-36 headp…\n\
-72 headset\n\
-133 heads…\n\
84 health\n\
99 health authority\n\
46 health card\n\
-35 healthy\n\
57 healt…\n\
66 hear\n\
42 hear it\n\
91 hear us\n\
61 hear your\n\
-45 hearing\n\
-45 heari…\n\
31 hears\n\
42 heat cheque\n\
-47 heating makes\n\
-138 hed\n\
65 hedder\n\
65 hedde…\n\
38 heir\n\
-137 hej alle\n\
-39 hej camilla\n\
51 hej din\n\
95 hej du\n\
37 hej er\n\
190 hej far\n\
-75 hej hvad\n\
84 hej igen\n\
63 hej jeg\n\
36 hej lone\n\
41 hej mormor\n\
-111 hej skat\n\
36 hej søde\n\
-70 hej trine\n\
68 held\n\
86 held at\n\
37 held for\n\
81 hele\n\
63 hele beløbet\n\
53 hele i\n\
42 hele nummeret\n\
58 hele vejen\n\
100 hell\n\
49 hell give\n\
-72 heller\n\
-72 heller ikke\n\
-46 helle…\n\
64 hello\n\
55 hello again\n\
116 hello dear\n\
50 hello i\n\
68 hello is\n\
34 hello were\n\
76 help\n\
47 help you\n\
-81 helped\n\
-114 helpe…\n\
-54 helpful\n\
-54 helpf…\n\
78 helping\n\
78 helpi…\n\
50 helps\n\
48 helps you\n\
-30 helsingør\n\
-30 helsi…\n\
-137 helst\n\
214 hemen\n\
-50 hemen kapatin\n\
70 hemmelig\n\
50 hemmelig efterforskning\n\
43 hemme…\n\
81 hemos\n\
46 hen\n\
61 hen til\n\
-66 hende\n\
33 hende og\n\
-47 hende til\n\
-36 henrik\n\
65 hensyn\n\
65 hensyn til\n\
65 hensy…\n\
124 hent\n\
-58 hente\n\
-42 hente den\n\
-55 hente i\n\
88 henter\n\
50 henter dem\n\
64 henter den\n\
49 henter det\n\
101 henter dit\n\
-185 hentes\n\
-54 hentes på\n\
-53 henvendelse\n\
-51 henvendelse til\n\
-61 henvendelser\n\
-96 henve…\n\
76 her\n\
161 her @link\n\
-40 her bank\n\
-47 her card\n\
84 her du\n\
76 her for\n\
-47 her har\n\
39 her i\n\
60 her inden\n\
62 her jeg\n\
73 her med\n\
83 her og\n\
76 her on\n\
44 her på\n\
-82 her savings\n\
-41 her son\n\
57 her så\n\
-47 her that\n\
49 her to\n\
34 her vi\n\
116 here\n\
166 here @link\n\
45 here and\n\
98 here i\n\
40 here in\n\
107 here is\n\
65 here the\n\
44 here to\n\
73 here we\n\
76 here within\n\
-53 here you\n\
-91 heres\n\
-45 heres my\n\
102 herfra\n\
102 herfr…\n\
-69 herlev\n\
-69 herle…\n\
37 herma…\n\
44 hermed\n\
44 herme…\n\
-39 herni…\n\
-44 herring\n\
-44 herri…\n\
47 hertil\n\
47 herti…\n\
73 hes\n\
57 hes from\n\
31 hes got\n\
38 hes on\n\
-68 hesaba\n\
-219 hesabi\n\
65 hesabima\n\
48 hesabin\n\
127 hesabina\n\
119 hesabina #\n\
89 hesabiniz\n\
-128 hesabiniza\n\
-42 hesab…\n\
80 hesap\n\
33 hesit…\n\
58 heure\n\
-111 heute abend\n\
86 heute noch\n\
104 hey\n\
45 hey i\n\
44 hey its\n\
53 hey sorry\n\
-30 hi\n\
-100 hi all\n\
-129 hi anna\n\
-90 hi dad\n\
98 hi dear\n\
-60 hi everyone\n\
75 hi i\n\
55 hi im\n\
-59 hi is\n\
-58 hi its\n\
36 hi nadia\n\
73 hi neighbour\n\
-65 hi priya\n\
-88 hi the\n\
94 hi there\n\
-51 hicbir\n\
-51 hicbi…\n\
-67 hidden\n\
-67 hidde…\n\
-40 hidtil\n\
-40 hidti…\n\
97 hier\n\
-92 high\n\
41 highe…\n\
-69 hillerød\n\
-83 hille…\n\
-117 hilsen\n\
-31 hilsen norlys\n\
-117 hilse…\n\
65 him\n\
-73 him a\n\
58 him hes\n\
30 him my\n\
-49 him on\n\
126 him the\n\
77 him to\n\
84 him what\n\
-70 himme…\n\
-64 hinanden\n\
-64 hinan…\n\
38 hired\n\
-85 his\n\
-51 his daughter\n\
-90 his own\n\
-144 his savings\n\
102 his way\n\
-41 history\n\
-88 histo…\n\
230 hit\n\
-140 hjem\n\
-61 hjem skal\n\
-129 hjemme\n\
72 hjemmefra\n\
34 hjemmefra like\n\
-52 hjemmeside\n\
38 hjemmet\n\
-52 hjemm…\n\
108 hjælpe\n\
84 hjælpe dig\n\
-64 hjælpe med\n\
88 hjælper\n\
113 hjælper dig\n\
38 hjælper med\n\
111 hjælp…\n\
44 hmrc\n\
62 ho\n\
38 hocha…\n\
83 hola\n\
32 hola le\n\
84 hold\n\
33 hold for\n\
73 hold it\n\
-43 hold on\n\
47 hold the\n\
31 hold you\n\
94 hold your\n\
-68 hold øje\n\
-54 holde\n\
-42 holder\n\
-96 holder lukket\n\
46 holders\n\
-62 holdet\n\
-51 holde…\n\
34 holding\n\
54 holdi…\n\
-54 holdsport\n\
-54 holds…\n\
-58 holdt\n\
-30 holiday\n\
-36 holiday allowance\n\
68 holiday money\n\
-32 holid…\n\
-87 holm\n\
56 holt\n\
-63 home\n\
69 home and\n\
-37 home the\n\
-34 home to\n\
-47 home today\n\
-51 homes\n\
-42 homework\n\
-42 homew…\n\
43 honest\n\
44 hones…\n\
91 hong\n\
91 hong kong\n\
48 hope\n\
68 hope you\n\
147 horas\n\
35 horas para\n\
-76 horsens\n\
-91 horse…\n\
-42 hos\n\
-40 hos @link\n\
79 hos dem\n\
75 hos dig\n\
-45 hos geldiniz\n\
-32 hos jer\n\
-62 hos mig\n\
41 hos os\n\
-83 hospice\n\
30 hospital\n\
-132 host\n\
-30 host family\n\
122 hotel\n\
58 hotel @link\n\
46 hotels\n\
103 hotel…\n\
-44 hotline\n\
-44 hotli…\n\
71 hour\n\
46 hours\n\
43 hours #\n\
73 hours @link\n\
-58 hours are\n\
-57 hours before\n\
38 hours or\n\
60 hours to\n\
39 hours with\n\
-32 hours you\n\
107 house number\n\
-39 housing benefit\n\
-80 hov\n\
-53 hov jeg\n\
-139 hoved…\n\
-50 how\n\
-42 how did\n\
-92 how do\n\
-51 how it\n\
96 how much\n\
-51 how they\n\
-198 how to\n\
-32 however\n\
-32 howev…\n\
-33 hows\n\
220 hoy\n\
62 hoy y\n\
42 hr\n\
-54 hr portal\n\
-77 hr system\n\
153 hrs\n\
-105 http\n\
-68 http #\n\
31 human\n\
121 hun er\n\
63 hun har\n\
-36 hun kunne\n\
30 hun sagde\n\
114 hun siger\n\
56 hun skal\n\
43 hun vil\n\
-51 hund\n\
-75 hunden\n\
-86 hunde…\n\
-53 hundi…\n\
106 hundred\n\
125 hundred and\n\
-59 hundrede kroner\n\
41 hundrede og\n\
81 hundr…\n\
-142 hung\n\
-139 hung up\n\
-39 hurt\n\
93 hurtig\n\
-78 hurtigt så\n\
74 hurti…\n\
-39 hus\n\
92 husband\n\
70 husba…\n\
40 huset\n\
-187 husk\n\
-163 husk at\n\
-59 husk din\n\
-105 huske\n\
-149 huslejen\n\
-103 husle…\n\
-63 husst…\n\
-52 hvad\n\
62 hvad der\n\
-50 hvad du\n\
-31 hvad hedder\n\
-38 hvad hun\n\
108 hvad jeg\n\
-128 hvad siger\n\
63 hvad skal\n\
121 hvad står\n\
-93 hvem\n\
-105 hvem der\n\
53 hvem er\n\
-53 hver\n\
-71 hver dag\n\
49 hver gang\n\
-118 hverdage\n\
-44 hverdage #\n\
-127 hverd…\n\
-70 hverken\n\
-70 hverk…\n\
-93 hvide\n\
-93 hvidvask og\n\
38 hvidvask overfør\n\
94 hvilken\n\
107 hvilken bank\n\
56 hvilk…\n\
37 hvis banken\n\
106 hvis de\n\
-66 hvis der\n\
-184 hvis det\n\
65 hvis du\n\
261 hvis ikke\n\
127 hvis jeg\n\
-60 hvis man\n\
-55 hvis nogen\n\
-30 hvis vi\n\
-88 hvor\n\
-37 hvor de\n\
-54 hvor der\n\
61 hvor det\n\
-69 hvor en\n\
-42 hvor man\n\
41 hvor mange\n\
135 hvor meget\n\
-50 hvor pengene\n\
-143 hvordan\n\
-35 hvordan det\n\
-143 hvord…\n\
-66 hvorfor\n\
-66 hvorf…\n\
-79 hvornår\n\
-79 hvorn…\n\
-75 hydrangeas\n\
-75 hydra…\n\
-63 hygge\n\
-37 håber\n\
-38 håndb…\n\
55 hånden\n\
55 hånde…\n\
-34 hæleri\n\
-34 hæler…\n\
33 hænderne\n\
-56 hænger i\n\
-49 hænge…\n\
141 hæv\n\
77 hæv alle\n\
66 hæve #\n\
47 hævekort\n\
43 hævekort og\n\
70 hævek…\n\
210 hæver\n\
51 hæver #\n\
-40 høj\n\
-61 høje\n\
-61 høje taastrup\n\
-86 højre\n\
96 højt\n\
48 højtt…\n\
153 hør\n\
50 hør her\n\
-72 høre\n\
-58 høre det\n\
-40 høre om\n\
-50 hører\n\
-87 i a\n\
-31 i aalborg\n\
41 i accidentally\n\
-32 i afdelingen\n\
80 i already\n\
-152 i alt\n\
82 i am\n\
-138 i appen\n\
-30 i april\n\
95 i ask\n\
-75 i at\n\
-70 i aula\n\
61 i banken\n\
-74 i bankens\n\
36 i barcelona\n\
74 i believe\n\
31 i bero\n\
-62 i betalingsservice\n\
42 i bilen\n\
-81 i borgerservice\n\
-33 i borrow\n\
-35 i brevet\n\
-64 i bring\n\
-220 i bøde\n\
99 i call\n\
-53 i called\n\
119 i can\n\
132 i cant\n\
103 i civil\n\
67 i dag\n\
-43 i dai\n\
-124 i danmark\n\
-51 i de\n\
58 i delete\n\
41 i den\n\
-87 i denne\n\
-33 i depositum\n\
41 i deres\n\
32 i didnt\n\
-166 i digital\n\
-33 i din\n\
109 i dit\n\
162 i do\n\
-108 i e\n\
-31 i er\n\
-83 i esbjerg\n\
-41 i ever\n\
54 i fare\n\
-47 i filialen\n\
-54 i finally\n\
-38 i found\n\
43 i første\n\
73 i gebyr\n\
116 i get\n\
117 i give\n\
-38 i go\n\
-39 i got\n\
34 i gruppen\n\
85 i guide\n\
-91 i går\n\
-30 i had\n\
-77 i har\n\
51 i have\n\
40 i hear\n\
-43 i hillerød\n\
32 i hit\n\
38 i hjemmet\n\
77 i hope\n\
-51 i hung\n\
53 i ikke\n\
41 i jylland\n\
-94 i kan\n\
50 i know\n\
54 i kø\n\
66 i københavn\n\
-68 i køen\n\
50 i litauen\n\
43 i live\n\
43 i lukket\n\
43 i lunar\n\
-31 i løbet\n\
58 i made\n\
83 i make\n\
49 i malmø\n\
-62 i min\n\
-114 i mobilbanken\n\
-42 i morgen\n\
160 i must\n\
132 i møde\n\
60 i need\n\
-64 i netbank\n\
-138 i netbanken\n\
35 i netto\n\
58 i never\n\
32 i nie\n\
41 i norge\n\
31 i og\n\
155 i only\n\
-43 i orden\n\
35 i ordered\n\
-34 i owe\n\
-106 i paid\n\
-44 i pakkeboksen\n\
85 i pay\n\
76 i polen\n\
-50 i postnord\n\
90 i press\n\
35 i pressed\n\
88 i put\n\
36 i read\n\
-99 i receptionen\n\
-31 i repeat\n\
-36 i retten\n\
-34 i ro\n\
60 i røret\n\
43 i sag\n\
-30 i said\n\
48 i samarbejde\n\
55 i saw\n\
139 i see\n\
-65 i seks\n\
89 i send\n\
145 i sent\n\
131 i should\n\
36 i show\n\
44 i si\n\
39 i sign\n\
-115 i skal\n\
65 i skat\n\
-70 i skuffen\n\
-81 i sold\n\
81 i speaking\n\
-48 i still\n\
63 i stykker\n\
36 i suoi\n\
-58 i swear\n\
41 i take\n\
42 i talk\n\
-55 i tastselv\n\
31 i teach\n\
85 i tell\n\
-117 i think\n\
90 i thought\n\
-59 i toget\n\
-71 i told\n\
-40 i tolv\n\
-30 i took\n\
31 i transfer\n\
70 i trust\n\
-123 i tvivl\n\
34 i type\n\
38 i typed\n\
-47 i uge\n\
32 i uhævede\n\
76 i understand\n\
30 i usdt\n\
95 i use\n\
-44 i vil\n\
-35 i vilnius\n\
-84 i vores\n\
65 i wait\n\
66 i want\n\
-82 i was\n\
67 i will\n\
92 i work\n\
85 i would\n\
83 i write\n\
-31 i wrote\n\
-51 i zone\n\
-46 i år\n\
-97 ia\n\
172 iade\n\
55 iade edilecek\n\
-91 iar\n\
111 iban\n\
-39 ic\n\
65 iceri…\n\
115 ich\n\
75 ich bin\n\
81 ich bins\n\
63 ich brauche\n\
34 ich das\n\
38 ich hab\n\
44 ich sie\n\
-50 ich wollte\n\
-49 ici la\n\
167 icin\n\
160 icin @link\n\
67 icin cpr\n\
113 icinde\n\
113 icind…\n\
64 icloud\n\
64 iclou…\n\
-148 id #\n\
53 id and\n\
40 id card\n\
-56 id expires\n\
40 id for\n\
-78 id like\n\
157 id og\n\
61 id password\n\
133 id til\n\
51 id y\n\
-84 ida\n\
-39 ide\n\
-30 idea\n\
42 identita\n\
64 identitatea\n\
-39 identitet med\n\
-44 identiteten\n\
122 identity\n\
-36 identity card\n\
47 identity is\n\
45 identity was\n\
102 ident…\n\
-35 idømt\n\
-62 iejim…\n\
-151 ieri\n\
31 iesko…\n\
-69 if\n\
-166 if a\n\
-40 if anyone\n\
-42 if asked\n\
76 if he\n\
75 if i\n\
-109 if it\n\
32 if its\n\
-30 if nobody\n\
57 if not\n\
36 if she\n\
-48 if somebody\n\
-74 if someone\n\
-42 if something\n\
-55 if that\n\
-100 if thats\n\
74 if the\n\
-122 if they\n\
-62 if you\n\
-86 if youd\n\
-65 if your\n\
-110 if youre\n\
-113 if youve\n\
-85 igen\n\
-59 igen den\n\
-76 igen i\n\
54 igennem\n\
54 igenn…\n\
58 ignore\n\
63 ignore the\n\
-41 ignore this\n\
49 ignoring\n\
93 ignor…\n\
-35 ihjel\n\
250 ihnen\n\
170 ihr\n\
123 ihr zugang\n\
100 ihre\n\
-54 ihre karte\n\
-87 ihrem\n\
-40 ihrem passwort\n\
-35 ihren\n\
-57 ii\n\
50 ii dati\n\
-47 ikke bedt\n\
-107 ikke besvares\n\
-150 ikke betale\n\
41 ikke betaler\n\
214 ikke betalt\n\
70 ikke bliver\n\
-35 ikke de\n\
50 ikke det\n\
34 ikke dig\n\
-31 ikke dit\n\
86 ikke du\n\
-55 ikke efter\n\
94 ikke er\n\
56 ikke et\n\
73 ikke for\n\
-70 ikke foretage\n\
33 ikke fået\n\
-30 ikke give\n\
35 ikke gør\n\
-165 ikke gøre\n\
-50 ikke har\n\
42 ikke have\n\
-45 ikke hvis\n\
44 ikke i\n\
-76 ikke imod\n\
-53 ikke inden\n\
32 ikke kan\n\
30 ikke kender\n\
65 ikke lade\n\
-45 ikke links\n\
33 ikke med\n\
-41 ikke mig\n\
140 ikke må\n\
-55 ikke noget\n\
44 ikke nævne\n\
-36 ikke og\n\
-42 ikke om\n\
-150 ikke oplyse\n\
-40 ikke os\n\
75 ikke overføre\n\
128 ikke på\n\
-52 ikke registreret\n\
114 ikke ringe\n\
-111 ikke se\n\
-64 ikke selv\n\
115 ikke sige\n\
41 ikke siger\n\
-32 ikke skal\n\
-37 ikke skrive\n\
-52 ikke svare\n\
90 ikke så\n\
117 ikke tale\n\
-36 ikke vide\n\
48 ikke vil\n\
74 ikke vise\n\
-142 il #\n\
34 il a\n\
36 il conto\n\
-36 il cpr\n\
40 il faut\n\
145 il mio\n\
-56 il mitid\n\
-71 il pagamento\n\
51 il pin\n\
202 il suo\n\
172 il telefono\n\
31 ile\n\
71 ilgil…\n\
67 ilk\n\
-42 ill\n\
-60 ill be\n\
-136 ill call\n\
-34 ill do\n\
-75 ill pay\n\
-38 ill take\n\
122 illegal\n\
105 illeg…\n\
-72 ils\n\
62 im\n\
40 im a\n\
56 im agent\n\
63 im at\n\
51 im back\n\
80 im collecting\n\
-38 im getting\n\
75 im going\n\
116 im in\n\
103 im not\n\
108 im on\n\
35 im standing\n\
41 im the\n\
-59 im there\n\
-51 imens\n\
117 immediately\n\
89 immediately on\n\
127 immed…\n\
64 immigration\n\
64 immig…\n\
-83 imod\n\
-32 imod betaling\n\
54 impayee\n\
70 impay…\n\
-30 imperative\n\
-34 imper…\n\
-74 impli…\n\
-39 impol…\n\
-44 import\n\
91 important\n\
57 important message\n\
32 importe\n\
57 impor…\n\
-86 imzal…\n\
61 in #\n\
66 in 24h\n\
48 in aalborg\n\
54 in aarhus\n\
-67 in about\n\
87 in advance\n\
-33 in again\n\
37 in an\n\
121 in and\n\
32 in aplicatia\n\
-39 in at\n\
-66 in billund\n\
135 in bitcoin\n\
95 in browser\n\
40 in but\n\
-31 in card\n\
-67 in care\n\
-49 in case\n\
96 in cash\n\
81 in contact\n\
-57 in contul\n\
64 in copenhagen\n\
30 in custody\n\
30 in cyprus\n\
-57 in daneza\n\
88 in danimarca\n\
-123 in danish\n\
-131 in den\n\
-53 in der\n\
-148 in digital\n\
37 in dk\n\
-79 in doubt\n\
-92 in e\n\
46 in einer\n\
-124 in english\n\
50 in envelope\n\
60 in esbjerg\n\
-34 in estonia\n\
84 in five\n\
-53 in force\n\
-37 in fredericia\n\
76 in frederiksberg\n\
-40 in from\n\
102 in front\n\
-53 in full\n\
39 in føtex\n\
-34 in gdansk\n\
50 in gift\n\
38 in glostrup\n\
38 in hamburg\n\
76 in here\n\
34 in hong\n\
-59 in ihrem\n\
-68 in inglese\n\
-96 in its\n\
-90 in june\n\
-60 in line\n\
-54 in love\n\
31 in malmø\n\
53 in malta\n\
-105 in march\n\
-36 in minsu\n\
-143 in netbank\n\
51 in odense\n\
-46 in on\n\
102 in one\n\
-39 in peace\n\
34 in poland\n\
85 in portugal\n\
-44 in romania\n\
-74 in room\n\
-49 in section\n\
-30 in september\n\
62 in singapore\n\
34 in spain\n\
-81 in teams\n\
-42 in that\n\
-76 in the\n\
-52 in their\n\
45 in thirty\n\
-75 in this\n\
-32 in three\n\
-69 in to\n\
131 in una\n\
95 in usdt\n\
-62 in vejle\n\
62 in w\n\
-79 in which\n\
177 in with\n\
-35 in writing\n\
46 in your\n\
-35 in zone\n\
62 in østerbro\n\
77 inact…\n\
95 inaczej\n\
95 inacz…\n\
-30 inainte\n\
-30 inain…\n\
-57 inanm…\n\
-50 inbox\n\
-64 inchideti\n\
-43 inchis\n\
-122 inchi…\n\
-61 incident\n\
-88 incid…\n\
-35 incl vat\n\
45 including\n\
105 inclu…\n\
-53 income\n\
62 incompleta\n\
68 incomplete\n\
36 incomplete address\n\
74 incom…\n\
46 ind her\n\
106 ind med\n\
71 ind og\n\
-76 ind på\n\
48 ind som\n\
-59 ind til\n\
93 indbetal\n\
46 indbetale\n\
67 indbetaler\n\
-54 indbetales på\n\
-55 indbetalingskort\n\
64 indbetalt\n\
45 indbetalt et\n\
117 indbe…\n\
30 indblandet\n\
30 indbl…\n\
66 inde\n\
-55 inde i\n\
58 inde på\n\
54 indefrosne\n\
78 indef…\n\
-37 inden de\n\
-41 inden det\n\
-57 inden du\n\
42 inden for\n\
-62 inden fredag\n\
-43 inden fristen\n\
67 inden i\n\
158 inden kl\n\
67 inden søndag\n\
-89 index\n\
-33 indfl…\n\
-48 indgangen\n\
-52 indga…\n\
-33 indian nationals\n\
70 indir…\n\
48 indkaldt til\n\
43 indko…\n\
-41 indledning\n\
53 indle…\n\
-63 indsigelse\n\
-100 indsi…\n\
31 indskud\n\
50 indsk…\n\
-49 indstillinger\n\
31 indsætte\n\
89 indsæ…\n\
111 indtast\n\
53 indtast dit\n\
34 indtast kort\n\
76 indtaste\n\
53 indtaste dit\n\
103 indta…\n\
-65 indtil torsdag\n\
-97 ines\n\
63 infected\n\
141 infec…\n\
37 infil…\n\
104 infla…\n\
80 info\n\
42 info @link\n\
59 info@…\n\
42 informa\n\
-48 information about\n\
95 information on\n\
-32 information or\n\
40 informed\n\
-126 ingen\n\
47 ingen penge\n\
-48 inger\n\
-38 inglese\n\
-65 ingle…\n\
-30 inhal…\n\
-63 inici…\n\
112 inkasso\n\
141 inkas…\n\
-100 input\n\
37 inreg…\n\
72 inside\n\
60 inside we\n\
95 insid…\n\
54 insieme al\n\
33 insis…\n\
85 inspe…\n\
147 insta\n\
-92 install anydesk\n\
-50 install remote\n\
50 installed\n\
77 installer\n\
-32 instalments\n\
135 instant\n\
89 instant transfer\n\
38 insta…\n\
54 instead before\n\
43 instead of\n\
-49 insul…\n\
97 insurance\n\
41 insurance #\n\
38 insurer\n\
117 insur…\n\
-95 int\n\
-46 integ…\n\
93 interesse\n\
129 interest\n\
96 interest in\n\
37 interested\n\
35 interim\n\
32 international\n\
-47 international house\n\
50 internationale\n\
64 internet\n\
49 internete\n\
198 interpol\n\
-46 interpret\n\
-83 interpreter\n\
-36 interpreters\n\
-34 interviews\n\
61 inter…\n\
70 intestato\n\
72 intes…\n\
-130 intet\n\
36 into custody\n\
44 into our\n\
61 into your\n\
107 intr\n\
53 intr o\n\
71 intr un\n\
-79 intranet\n\
-90 intra…\n\
-94 intre\n\
36 introduceti\n\
62 intruder\n\
80 intru…\n\
47 investeringsrådgiver\n\
48 investigacion\n\
75 investigating\n\
32 investigating officer\n\
78 investigation\n\
-41 investigation and\n\
-88 investigation of\n\
75 investigation press\n\
113 investigators\n\
-74 investing\n\
-74 investing in\n\
-34 investments\n\
-32 investor\n\
34 inves…\n\
-38 invia…\n\
-62 invitation\n\
-32 invited\n\
-125 invit…\n\
-113 invoice\n\
-54 invoice #\n\
-57 invoice as\n\
-33 invoiced\n\
-118 invoices\n\
-67 invoices at\n\
-139 invoi…\n\
-34 involve\n\
60 involved\n\
65 involved in\n\
32 invol…\n\
102 ip\n\
41 ip address\n\
158 ipad\n\
143 iphone\n\
192 iphone #\n\
34 iphone claim\n\
143 iphon…\n\
141 iptal\n\
113 ir\n\
153 ir as\n\
87 ir patvirtinkite\n\
34 irasy…\n\
46 irreg…\n\
115 irs\n\
30 is\n\
-191 is #\n\
57 is a\n\
71 is already\n\
65 is an\n\
-35 is anne\n\
132 is asking\n\
139 is at\n\
-42 is available\n\
-41 is awake\n\
77 is being\n\
174 is blocked\n\
38 is booked\n\
-35 is broken\n\
85 is called\n\
-55 is cancelled\n\
42 is clean\n\
84 is closed\n\
131 is coming\n\
-75 is confirmed\n\
-33 is covered\n\
38 is danish\n\
67 is danske\n\
-98 is delayed\n\
-32 is down\n\
-187 is due\n\
-32 is expected\n\
-61 is fine\n\
114 is for\n\
-36 is free\n\
131 is from\n\
99 is frozen\n\
39 is full\n\
40 is given\n\
67 is going\n\
40 is gone\n\
89 is held\n\
-54 is here\n\
-40 is how\n\
31 is in\n\
77 is invalid\n\
51 is it\n\
30 is just\n\
117 is locked\n\
57 is lost\n\
52 is microsoft\n\
60 is missing\n\
113 is mitid\n\
-45 is moved\n\
112 is my\n\
52 is needed\n\
81 is not\n\
51 is now\n\
-102 is officer\n\
33 is on\n\
93 is one\n\
33 is only\n\
-68 is ordered\n\
-87 is paid\n\
33 is pending\n\
-98 is ready\n\
-116 is registered\n\
73 is released\n\
46 is required\n\
73 is reserved\n\
30 is restricted\n\
56 is returned\n\
-84 is right\n\
34 is sending\n\
-33 is settled\n\
-30 is so\n\
42 is still\n\
103 is stopped\n\
34 is suspended\n\
-43 is that\n\
67 is the\n\
41 is this\n\
-35 is too\n\
76 is trying\n\
47 is two\n\
95 is under\n\
-39 is up\n\
-37 is used\n\
-67 is valid\n\
110 is waiting\n\
-43 is what\n\
-51 is your\n\
76 is yours\n\
45 isduotas\n\
45 isduo…\n\
39 ishøj…\n\
-75 islan…\n\
57 ismok…\n\
-43 isnt us\n\
-129 issiu…\n\
-53 issue\n\
68 issued\n\
68 issue…\n\
-35 ist\n\
-61 ist am\n\
35 ist nicht\n\
96 istantaneo\n\
93 istan…\n\
-95 istedi\n\
-190 isted…\n\
-40 istemez\n\
-55 istem…\n\
-89 isteyen\n\
-206 istey…\n\
70 istiyor\n\
91 istiyorum\n\
191 istiy…\n\
65 it #\n\
90 it @link\n\
-38 it all\n\
33 it and\n\
-54 it arrives\n\
39 it as\n\
55 it asks\n\
-121 it at\n\
30 it back\n\
48 it before\n\
-38 it begins\n\
32 it between\n\
72 it but\n\
42 it by\n\
-149 it call\n\
-46 it came\n\
37 it cant\n\
99 it comes\n\
84 it confidential\n\
-39 it costs\n\
-47 it desk\n\
48 it didnt\n\
38 it dont\n\
42 it down\n\
-35 it ends\n\
90 it first\n\
33 it for\n\
42 it good\n\
99 it has\n\
30 it helpdesk\n\
205 it here\n\
-42 it holds\n\
78 it i\n\
-64 it if\n\
32 it im\n\
-87 it in\n\
37 it is\n\
-102 it isnt\n\
106 it it\n\
53 it ive\n\
-65 it may\n\
42 it means\n\
82 it must\n\
38 it myself\n\
39 it needs\n\
-64 it no\n\
78 it normal\n\
95 it now\n\
51 it ok\n\
-111 it on\n\
-43 it only\n\
-55 it or\n\
79 it out\n\
59 it over\n\
72 it please\n\
36 it press\n\
70 it say\n\
224 it says\n\
-40 it security\n\
-38 it shows\n\
35 it straight\n\
55 it then\n\
-65 it this\n\
84 it to\n\
50 it today\n\
-31 it too\n\
-45 it under\n\
49 it up\n\
-50 it was\n\
-55 it wasnt\n\
-34 it we\n\
-65 it were\n\
45 it what\n\
-68 it where\n\
47 it within\n\
99 it without\n\
-42 it works\n\
61 it yet\n\
-72 it you\n\
-70 it yourself\n\
-30 itari…\n\
57 item\n\
87 iti\n\
40 iti trimit\n\
-35 itll\n\
-81 itll be\n\
103 its a\n\
-53 its about\n\
-48 its all\n\
-53 its at\n\
105 its been\n\
-30 its camilla\n\
45 its for\n\
-60 its fraud\n\
-30 its free\n\
82 its henrik\n\
-60 its in\n\
-51 its just\n\
133 its me\n\
65 its my\n\
-37 its not\n\
-180 its on\n\
89 its only\n\
-52 its owners\n\
47 its paid\n\
37 its really\n\
77 its refunded\n\
31 its the\n\
71 its under\n\
61 its urgent\n\
-186 its way\n\
93 its your\n\
46 its yours\n\
-76 itself\n\
-76 itsel…\n\
103 ive already\n\
71 ive been\n\
-34 ive blocked\n\
40 ive got\n\
91 ive had\n\
58 ive just\n\
101 ive only\n\
-130 ive put\n\
-88 ive sent\n\
58 iveskite\n\
58 ivesk…\n\
-37 iyi\n\
45 iyi gunler\n\
89 j\n\
-55 ja der\n\
54 ja det\n\
59 ja for\n\
45 ja hallo\n\
-46 ja jeg\n\
-61 ja men\n\
70 ja til\n\
-74 ja vi\n\
45 ja værelset\n\
-46 jagtvej\n\
-46 jagtv…\n\
-70 jai\n\
40 jai une\n\
31 jail\n\
-144 jak\n\
39 jak sie\n\
-51 jakke…\n\
-193 jamais\n\
-41 jamais de\n\
-193 jamai…\n\
88 jamen\n\
-50 jana\n\
-135 januar\n\
-38 januar #\n\
-127 january\n\
-152 janua…\n\
-32 japan\n\
-135 jau\n\
-40 javais\n\
-40 javai…\n\
82 je\n\
113 je fais\n\
42 je ne\n\
140 je suis\n\
87 je te\n\
54 je travaille\n\
68 je vous\n\
30 jealous of\n\
73 jeden\n\
31 jeg\n\
40 jeg arbejder\n\
-55 jeg betale\n\
51 jeg bliver\n\
46 jeg bor\n\
59 jeg bruge\n\
39 jeg da\n\
95 jeg dem\n\
81 jeg den\n\
99 jeg det\n\
107 jeg dig\n\
-86 jeg din\n\
64 jeg en\n\
103 jeg er\n\
-71 jeg fik\n\
-98 jeg få\n\
42 jeg giver\n\
51 jeg guider\n\
33 jeg gør\n\
59 jeg gøre\n\
43 jeg har\n\
-56 jeg havde\n\
111 jeg hedder\n\
-104 jeg henter\n\
141 jeg kan\n\
36 jeg kom\n\
36 jeg komme\n\
34 jeg kommer\n\
-51 jeg købe\n\
35 jeg køber\n\
-68 jeg lagde\n\
-32 jeg logger\n\
56 jeg lover\n\
-94 jeg lægger\n\
66 jeg læser\n\
54 jeg mangler\n\
59 jeg må\n\
39 jeg nok\n\
40 jeg også\n\
71 jeg om\n\
-57 jeg på\n\
80 jeg ringer\n\
117 jeg se\n\
49 jeg selv\n\
155 jeg sidder\n\
34 jeg siger\n\
147 jeg skal\n\
88 jeg skriver\n\
75 jeg skylder\n\
43 jeg stiller\n\
-68 jeg står\n\
-81 jeg tage\n\
41 jeg tager\n\
41 jeg taler\n\
106 jeg til\n\
-65 jeg tror\n\
-49 jeg var\n\
38 jeg venter\n\
-89 jeg vil\n\
-64 jeg ville\n\
55 jeg åbner\n\
-33 jei\n\
-77 jens\n\
54 jensen\n\
54 jense…\n\
-38 jeppe\n\
-54 jer\n\
39 jer og\n\
-121 jeres\n\
39 jeres barn\n\
-58 jesli\n\
-92 jesli to\n\
-165 jest\n\
74 jestem\n\
117 jeste…\n\
-39 jette\n\
245 jetzt\n\
68 jetzt die\n\
-71 jeudi\n\
51 jewellery\n\
68 jewel…\n\
-33 jf\n\
41 ji\n\
-126 jie\n\
95 jis\n\
34 jo ikke\n\
-50 jo lige\n\
-54 job\n\
-38 job in\n\
-70 jobbet\n\
-70 jobbe…\n\
-101 jobcentret\n\
-98 jobce…\n\
71 jobindex\n\
71 jobin…\n\
-56 jobnet\n\
-56 jobne…\n\
-114 jobs\n\
-74 joi\n\
-41 joi la\n\
-58 jonas\n\
60 jonas from\n\
-48 jorde…\n\
40 jour\n\
61 journal\n\
-50 journalnummer\n\
-71 json\n\
77 judge\n\
74 judge has\n\
-31 julef…\n\
-83 julehjælpen\n\
-83 juleh…\n\
-97 juli\n\
-101 july\n\
98 jums\n\
-167 june\n\
-114 juni\n\
119 jus\n\
50 jusqua\n\
73 just\n\
-112 just approve\n\
-50 just before\n\
-30 just come\n\
34 just confirm\n\
73 just do\n\
48 just give\n\
78 just got\n\
45 just let\n\
192 just need\n\
76 just now\n\
97 just read\n\
66 just say\n\
-41 just send\n\
32 just sent\n\
91 just swipe\n\
57 just take\n\
45 just tell\n\
74 just the\n\
50 justice\n\
54 justice three\n\
92 justice to\n\
78 justification\n\
68 justi…\n\
92 jusu\n\
-75 jusu #\n\
-47 jusu kortele\n\
44 jusu vardu\n\
-37 jutland\n\
-52 jutla…\n\
-136 jutro\n\
176 jyske\n\
153 jyske bank\n\
36 jyskebank\n\
36 jyske…\n\
-33 jytte\n\
-80 jørgen\n\
-80 jørge…\n\
138 k\n\
76 k four\n\
42 ka tik\n\
-34 kabel…\n\
-41 kabin…\n\
127 kad\n\
31 kad jusu\n\
75 kad mano\n\
-132 kadar\n\
-65 kadin\n\
95 kaere\n\
95 kaere kunde\n\
-165 kaffe\n\
-49 kaffe og\n\
-60 kaffen\n\
-163 kaffe…\n\
-57 kage\n\
-148 kaip\n\
-51 kaj\n\
30 kalba\n\
65 kalbeti\n\
65 kalbe…\n\
75 kamera\n\
35 kameraet\n\
180 kamer…\n\
-53 kan bare\n\
-51 kan betale\n\
35 kan blive\n\
-37 kan de\n\
-58 kan der\n\
-66 kan det\n\
34 kan få\n\
40 kan godt\n\
56 kan gøre\n\
-38 kan han\n\
-53 kan hente\n\
-62 kan hentes\n\
70 kan hjælpe\n\
-109 kan i\n\
116 kan kun\n\
-70 kan man\n\
-96 kan nu\n\
-89 kan også\n\
36 kan ophæves\n\
43 kan rette\n\
-87 kan sende\n\
38 kan ses\n\
-52 kan ske\n\
59 kan sætte\n\
73 kan tage\n\
50 kan være\n\
46 kance…\n\
84 kann\n\
-40 kantinen\n\
-86 kanti…\n\
-71 kapatin\n\
-35 kapatin ve\n\
-72 kapattim\n\
-64 kapat…\n\
-52 kapitel\n\
-42 kapitel #\n\
74 kapora\n\
74 kapor…\n\
-31 kara\n\
-31 kara para\n\
69 karari\n\
-158 karen\n\
-60 kargo\n\
39 kargo…\n\
53 karol…\n\
-73 karsi…\n\
-79 karst…\n\
131 kart\n\
99 kart numaranizi\n\
48 karta\n\
114 karte\n\
63 kartennummer\n\
50 karte…\n\
78 karti\n\
-53 kartini\n\
-71 kartiniz\n\
36 kartinizi\n\
-55 kartinizi getirin\n\
120 kartinizin\n\
-68 kartinizin arkasindaki\n\
162 kartla\n\
162 kartl…\n\
-64 kartofler\n\
-93 kartoflerne\n\
-97 karto…\n\
-34 kartu\n\
69 karty\n\
-184 kas\n\
-110 kasia\n\
87 kasper\n\
90 kaspe…\n\
-90 kasse\n\
-75 kassen\n\
-72 kasserer\n\
-35 kassereren\n\
-112 kasse…\n\
43 kastrup\n\
43 kastr…\n\
-47 kat\n\
-45 katil…\n\
-43 katri…\n\
-87 katten\n\
-87 katte…\n\
75 kaucj…\n\
71 kaution\n\
38 kaution på\n\
71 kauti…\n\
82 kayde…\n\
58 kaydi…\n\
100 kayit\n\
128 kazan…\n\
54 kazko…\n\
45 kbh\n\
87 keep\n\
157 keep #\n\
108 keep it\n\
65 keep me\n\
-71 keep the\n\
74 keep this\n\
93 keep your\n\
35 keeping\n\
35 keepi…\n\
-49 keine\n\
-36 keine links\n\
-68 keltas\n\
-68 kelta…\n\
-94 kende\n\
-71 kender\n\
-59 kender du\n\
-79 kende…\n\
-30 kendilerini\n\
-39 kendiniz\n\
-168 kendi…\n\
-75 kendte\n\
-75 kendt…\n\
-173 kept\n\
-41 kept for\n\
-38 kerne…\n\
-51 kettle\n\
-51 kettl…\n\
-43 ketvirtadieni\n\
-43 ketvi…\n\
37 kevin\n\
56 key card\n\
60 key in\n\
-89 key to\n\
-33 keybo…\n\
50 keypad\n\
31 keypad and\n\
50 keypa…\n\
-31 keys\n\
36 keys come\n\
-193 kg\n\
-170 kh\n\
-46 ki\n\
-30 kid\n\
-127 kids\n\
35 kig på\n\
-36 kigge\n\
-41 kigger\n\
-74 kigge…\n\
-41 kilog…\n\
-116 kilom…\n\
-60 kilos\n\
-79 kim\n\
55 kimliginizi\n\
43 kimli…\n\
-121 kimseye\n\
-41 kimseye søyleme\n\
-90 kimseyle\n\
-85 kimseyle paylasmayin\n\
-218 kimse…\n\
57 kin\n\
-75 kind\n\
55 kind of\n\
-82 kind regards\n\
-63 kindergarten\n\
-44 kinde…\n\
131 kindly\n\
131 kindl…\n\
-64 kisil…\n\
181 kitaip\n\
181 kitai…\n\
-147 kitchen\n\
-95 kitch…\n\
-42 kitebank\n\
-42 kiteb…\n\
-47 kl\n\
-46 kl #\n\
-134 klage\n\
-54 klage til\n\
-60 klager\n\
-101 klage…\n\
79 klaida\n\
79 klaid…\n\
-45 klaip…\n\
-34 klar et\n\
-47 klar log\n\
44 klar med\n\
98 klar og\n\
36 klar så\n\
37 klar til\n\
-42 klare…\n\
-102 klass…\n\
46 klaus\n\
51 klientkontoen\n\
41 klien…\n\
50 klik for\n\
-35 klik ikke\n\
-89 klik på\n\
-40 klikke\n\
-45 klikker\n\
-105 klikk…\n\
-86 klini…\n\
-101 klip\n\
-68 klip det\n\
83 klipper\n\
33 klipp…\n\
-90 klokken\n\
-42 klokken #\n\
47 klokken ni\n\
-53 klokken to\n\
-98 klokk…\n\
-43 klubb…\n\
-99 klucz…\n\
-131 km\n\
46 km t\n\
-62 knappen\n\
-42 knappen i\n\
-57 knapp…\n\
-52 knock\n\
-117 know about\n\
52 know i\n\
36 know it\n\
54 know the\n\
-67 know your\n\
-33 known\n\
88 knows\n\
57 knows my\n\
-79 knus\n\
177 kod\n\
-57 kod #\n\
104 kod z\n\
184 koda\n\
-142 kodas\n\
-116 kodas #\n\
105 kode\n\
-87 kode #\n\
93 kode der\n\
65 kode du\n\
-46 kode er\n\
42 kode med\n\
62 kode nu\n\
137 kode på\n\
38 kode så\n\
55 kode til\n\
35 kode vi\n\
75 koden\n\
-39 koden #\n\
99 koden du\n\
-52 koden er\n\
102 koden fra\n\
-31 koden gælder\n\
59 koden med\n\
33 koden og\n\
115 koden op\n\
105 koden så\n\
-49 koden til\n\
75 kodeordet\n\
83 kodeo…\n\
-52 koder\n\
-41 koder eller\n\
192 koderne\n\
192 koder…\n\
-32 kodeviser\n\
-32 kodev…\n\
-66 kodo\n\
137 kodu\n\
46 kodunu\n\
30 kodunuzu\n\
33 kol\n\
63 kolay\n\
-75 kolding\n\
-90 koldi…\n\
149 kollega\n\
40 kollega i\n\
95 kolle…\n\
-95 kom\n\
-118 kom forbi\n\
-46 kom ind\n\
-92 kom og\n\
46 kom til\n\
91 komen…\n\
62 komiser\n\
-79 komis…\n\
39 komm\n\
-40 komme\n\
-45 komme forbi\n\
-131 komme i\n\
83 komme ind\n\
-74 kommen\n\
40 kommer den\n\
117 kommer en\n\
-64 kommer fra\n\
-63 kommer i\n\
-46 kommer ikke\n\
68 kommer om\n\
-43 kommer op\n\
42 kommer til\n\
78 kommer vores\n\
48 kommet\n\
64 kommet en\n\
40 kompromitteret\n\
57 kompr…\n\
-83 komsu…\n\
51 koncie\n\
51 konci…\n\
55 konfirmation\n\
112 konfi…\n\
91 kong\n\
-58 konge…\n\
59 konkurrence\n\
155 konku…\n\
-67 konso…\n\
73 konstateret\n\
58 konstateret at\n\
73 konst…\n\
42 konsu…\n\
-67 konta\n\
46 konta i\n\
-103 kontakt\n\
-135 kontakt din\n\
-117 kontakt mitid\n\
-64 kontaktbedrageri\n\
-49 kontakte\n\
30 kontakter\n\
39 kontanter\n\
31 kontanterne\n\
-33 konta…\n\
-85 konte…\n\
72 konti\n\
-101 kontingent\n\
-47 kontingent #\n\
-140 konti…\n\
117 konto\n\
80 konto #\n\
-33 konto det\n\
119 konto du\n\
47 konto er\n\
52 konto for\n\
160 konto i\n\
30 konto inden\n\
112 konto jeg\n\
111 konto med\n\
66 konto og\n\
-33 konto på\n\
71 konto som\n\
31 konto til\n\
37 kontoen er\n\
41 kontoen og\n\
82 kontonr\n\
36 kontonr og\n\
85 kontonummer\n\
78 kontonummer jeg\n\
131 kontonummer og\n\
68 kontonummer så\n\
-108 kontooplysninger\n\
-60 kontooplysninger i\n\
-34 kontor\n\
90 kontrolafgift\n\
65 kontrolcifre\n\
80 kontr…\n\
39 konus…\n\
34 kopenhagen\n\
35 kopenhagos\n\
-36 kopen…\n\
44 kopieret\n\
49 kopie…\n\
-42 kopya…\n\
-65 kor\n\
-38 koron\n\
77 kort\n\
-127 kort #\n\
187 kort @link\n\
-39 kort der\n\
-61 kort du\n\
-49 kort eller\n\
45 kort er\n\
101 kort for\n\
105 kort her\n\
-36 kort ind\n\
93 kort mitid\n\
81 kort nummer\n\
124 kort og\n\
48 kort på\n\
34 kort skal\n\
37 kort så\n\
119 kortele\n\
129 korteles\n\
30 korteles numeri\n\
-44 kortet er\n\
60 korte…\n\
145 kortnr\n\
132 kortnummer\n\
69 kortnummer for\n\
95 kortnummer og\n\
70 kortnummer udløb\n\
52 kortnummer udløbsdato\n\
130 kortnummeret\n\
160 kortn…\n\
83 kortoplysninger\n\
73 kortoplysninger @link\n\
48 kortoplysninger for\n\
73 korto…\n\
-32 korts…\n\
58 koster\n\
151 koster #\n\
31 kowalczyk\n\
46 kowal…\n\
153 koyun\n\
67 kr\n\
191 kr #\n\
293 kr @link\n\
-35 kr a\n\
36 kr accept\n\
125 kr and\n\
57 kr angiv\n\
-45 kr at\n\
31 kr back\n\
-30 kr beløbet\n\
162 kr betal\n\
-89 kr betales\n\
-102 kr by\n\
38 kr card\n\
80 kr claim\n\
-56 kr da\n\
56 kr der\n\
53 kr det\n\
115 kr do\n\
-38 kr each\n\
108 kr en\n\
-62 kr for\n\
-48 kr fra\n\
-103 kr from\n\
-39 kr goes\n\
-174 kr has\n\
81 kr her\n\
75 kr here\n\
-87 kr hos\n\
142 kr i\n\
30 kr ikke\n\
130 kr in\n\
-59 kr incl\n\
39 kr inden\n\
37 kr jeg\n\
95 kr kan\n\
-50 kr md\n\
53 kr med\n\
-62 kr men\n\
-63 kr mobilepay\n\
-40 kr must\n\
63 kr not\n\
108 kr now\n\
70 kr nu\n\
63 kr on\n\
-36 kr por\n\
50 kr på\n\
51 kr retur\n\
-71 kr se\n\
-34 kr skal\n\
46 kr skriv\n\
47 kr som\n\
76 kr sur\n\
-36 kr tak\n\
105 kr this\n\
-90 kr tilbage\n\
64 kr trækkes\n\
-48 kr tutarindaki\n\
35 kr update\n\
-44 kr vi\n\
-34 kr we\n\
-31 kr when\n\
87 kr will\n\
110 kr на\n\
-38 krav\n\
40 kredi\n\
-61 kreditadvarsel\n\
-61 kreditadvarsel på\n\
34 kreditkort\n\
-38 krimi…\n\
104 kripto\n\
158 kript…\n\
198 kron\n\
35 kroner a\n\
72 kroner at\n\
-158 kroner for\n\
31 kroner fra\n\
91 kroner i\n\
-30 kroner if\n\
44 kroner jeg\n\
125 kroner som\n\
-45 kroner til\n\
30 kroner to\n\
103 krypto\n\
143 krypt…\n\
-59 krzys…\n\
91 kræver\n\
68 kræver #\n\
53 kræver at\n\
38 kræves\n\
118 kræve…\n\
31 ktore…\n\
130 ktos\n\
-37 kuche…\n\
-76 kugle…\n\
56 kullanici\n\
-50 kullanici adi\n\
52 kullanma\n\
145 kulla…\n\
-40 kultu…\n\
69 kun\n\
146 kun #\n\
-42 kun en\n\
-72 kun hvis\n\
57 kun til\n\
95 kunde\n\
37 kunde din\n\
71 kunde dit\n\
41 kunde du\n\
-60 kunden\n\
42 kunder\n\
-55 kunderne\n\
95 kundeservice\n\
-38 kunne\n\
134 kunne ikke\n\
107 kurer\n\
90 kureren\n\
52 kureren ringer\n\
75 kurer…\n\
-47 kuri\n\
62 kuriame\n\
97 kurier\n\
-77 kurs\n\
-57 kurset\n\
-57 kurse…\n\
-67 kursu…\n\
-74 kurt\n\
112 kurye\n\
-71 kurz\n\
-47 kusine\n\
-47 kusin…\n\
75 kuvert\n\
43 kuvert og\n\
32 kuvert sammen\n\
71 kuverten\n\
82 kuver…\n\
43 kvarter\n\
64 kvart…\n\
43 kviklån\n\
43 kvikl…\n\
50 kvinden\n\
-79 kvittering @link\n\
-35 kvitt…\n\
-134 kwh\n\
62 kwota\n\
-56 kys\n\
-38 kælde…\n\
-53 kære alle\n\
56 kære ansøger\n\
40 kære borger\n\
50 kære kunde\n\
41 kære skatteyder\n\
-52 køb på\n\
49 købe #\n\
-65 købe et\n\
-54 købe mælk\n\
49 københavn\n\
77 københavns\n\
42 københavns byret\n\
53 københavns politi\n\
82 køben…\n\
42 køber\n\
59 køber den\n\
35 køber det\n\
45 køber har\n\
49 køber jeg\n\
-87 købet\n\
-102 købt\n\
-56 købt en\n\
-60 købte\n\
-68 køen\n\
-43 køge\n\
44 køkken\n\
-71 køleskabet\n\
-83 køles…\n\
-57 kønnte\n\
-62 kønnt…\n\
-56 køre\n\
38 kørekort og\n\
34 kører\n\
40 kører rundt\n\
46 kørse…\n\
43 kørte\n\
-72 la\n\
-72 la #\n\
-59 la app\n\
-51 la banca\n\
-124 la carta\n\
-85 la cena\n\
42 la chiamo\n\
35 la clave\n\
31 la cuenta\n\
134 la dame\n\
-33 la dumneavoastra\n\
67 la luz\n\
-57 la misma\n\
-42 la noi\n\
90 la o\n\
-54 la ora\n\
-81 la password\n\
-59 la police\n\
-39 la policia\n\
-62 la politie\n\
-62 la polizia\n\
58 la reception\n\
-63 la reunion\n\
47 la sua\n\
-53 la tarjeta\n\
-99 la telefon\n\
-47 la tine\n\
112 la tua\n\
-35 la un\n\
-64 laba\n\
-64 laba diena\n\
174 labas\n\
-171 label\n\
-62 label…\n\
-41 lack\n\
87 lacks\n\
-91 lad\n\
30 lade\n\
40 lade mig\n\
-43 laden\n\
48 laden sie\n\
-62 lader\n\
-33 ladies and\n\
80 lady\n\
33 lady in\n\
31 lady on\n\
-68 laere…\n\
-35 laffitto\n\
-35 laffi…\n\
-146 lagde\n\
-103 lagde på\n\
-59 lagence\n\
66 lagent\n\
44 lagen…\n\
37 lager i\n\
-41 lageret\n\
48 lagos\n\
-93 lagt\n\
52 laiska\n\
-169 laisk…\n\
-95 laiss…\n\
-73 lakes\n\
34 lampe\n\
-54 lampen\n\
-125 lampe…\n\
-44 lance…\n\
-34 land\n\
-72 lande\n\
-93 landed\n\
33 lander\n\
-80 lande…\n\
44 landlord\n\
-31 lane\n\
-37 lang\n\
-40 langsomt\n\
-70 langs…\n\
-74 language\n\
-46 language school\n\
-174 language|ar\n\
-124 language|da\n\
-123 language|de\n\
-93 language|en\n\
-187 language|es\n\
-196 language|fr\n\
-87 language|it\n\
-236 language|lt\n\
-120 language|ro\n\
-143 language|ru\n\
-231 language|tr\n\
-128 language|uk\n\
-299 language|und\n\
-74 langu…\n\
-79 lanno\n\
112 lanti…\n\
44 lap\n\
62 lappa…\n\
73 lapses\n\
63 lapse…\n\
-60 large\n\
114 largent\n\
95 large…\n\
35 larre…\n\
-57 lars\n\
-220 las\n\
-86 las #\n\
69 las dos\n\
-136 lasagne\n\
-136 lasag…\n\
-45 lasse\n\
-73 last #\n\
-33 last banking\n\
51 last chance\n\
61 last four\n\
-37 last night\n\
42 last notice\n\
50 last two\n\
-185 last week\n\
-121 last year\n\
-33 lastb…\n\
-157 late\n\
-64 later\n\
-47 laughed\n\
-30 laughs\n\
-211 laugh…\n\
-85 laundering case\n\
73 laundering press\n\
38 laundry\n\
128 laura\n\
-83 lauri…\n\
-35 lav\n\
45 lave en\n\
47 laver en\n\
-38 laver jeg\n\
68 lavet et\n\
-38 lavet på\n\
46 lavoro\n\
-47 law makes\n\
-42 law we\n\
72 lawyer\n\
-45 lawyer i\n\
44 lawyers found\n\
64 lawye…\n\
213 lazim\n\
-182 le #\n\
31 le chiavi\n\
73 le han\n\
39 le lien\n\
-34 le message\n\
56 le nom\n\
-123 le numero\n\
49 le solde\n\
79 le voy\n\
-33 leader\n\
-33 leade…\n\
-78 leads\n\
-76 leads to\n\
52 leak to\n\
-55 learned\n\
-37 learning\n\
-96 learn…\n\
-30 lease\n\
44 least #\n\
-46 leave\n\
-100 leave it\n\
-52 leave payment\n\
-41 leave your\n\
35 leaves your\n\
63 led\n\
63 led i\n\
-112 ledger\n\
-58 ledger #\n\
-64 ledge…\n\
118 ledig\n\
37 ledigt\n\
70 ledig…\n\
-70 ledni…\n\
-88 left\n\
45 left #\n\
-72 left a\n\
-52 left the\n\
-36 leg\n\
44 legal\n\
91 legal…\n\
75 legen\n\
75 legen sie\n\
-76 legend\n\
-76 legen…\n\
-67 legge…\n\
34 legit\n\
-55 legitimation\n\
-81 legit…\n\
121 lei\n\
-40 lejemålet\n\
-60 lejem…\n\
-59 lejer…\n\
-34 lejlighed\n\
56 lejligheden\n\
90 lejligheden er\n\
-93 lekti…\n\
-62 lemon\n\
45 lend me\n\
-34 lend your\n\
-63 lende…\n\
-50 lending\n\
-50 lendi…\n\
-72 length\n\
-61 length #\n\
-173 length|0\n\
-167 length|1\n\
-116 length|2\n\
-36 length|3\n\
122 length|4\n\
-72 lengt…\n\
-39 lentil\n\
-48 lenti…\n\
-100 leo\n\
-47 lequipe\n\
-47 lequi…\n\
59 lesen sie\n\
-83 lesson\n\
-124 lesso…\n\
-75 let\n\
30 let him\n\
40 let it\n\
88 let me\n\
-40 let the\n\
39 letter and\n\
-168 letter in\n\
148 letter read\n\
-32 letter to\n\
-37 lette…\n\
46 letzte\n\
37 letzt…\n\
-71 level\n\
50 leverandør\n\
-66 leverandøren\n\
35 leverandøren inden\n\
-56 leverer\n\
-40 leveres\n\
-91 lezy\n\
-41 li\n\
-32 liable for\n\
78 liaison\n\
78 liais…\n\
86 liban\n\
52 libera\n\
52 liber…\n\
-50 libraries\n\
-101 library\n\
-31 library book\n\
-143 libra…\n\
110 licence\n\
38 licence is\n\
68 licence was\n\
-44 licens\n\
50 licen…\n\
106 lidt\n\
-74 liebe\n\
65 lieber\n\
65 liebe…\n\
-77 lieka\n\
78 liepia\n\
78 liepi…\n\
-81 lies\n\
-30 lietu…\n\
-78 life\n\
35 lifetime\n\
35 lifet…\n\
30 lift the\n\
-49 lige blevet\n\
39 lige dit\n\
39 lige et\n\
117 lige har\n\
45 lige nu\n\
-68 lige når\n\
45 lige sende\n\
-54 ligeg…\n\
-31 ligesom\n\
-31 liges…\n\
165 liggende\n\
-91 ligger\n\
-38 ligger en\n\
-142 ligger her\n\
-135 ligger i\n\
-66 ligger klar\n\
-41 ligger nu\n\
-62 ligge…\n\
-101 light\n\
67 lighthouse\n\
57 light…\n\
36 ligne\n\
-53 ligner\n\
-55 ligne…\n\
-40 like\n\
-63 like a\n\
44 like me\n\
-145 like that\n\
33 like this\n\
-70 like to\n\
-34 liked\n\
47 liken\n\
-36 liking\n\
-36 likin…\n\
43 likvi…\n\
-101 lille\n\
-87 lillevang\n\
-140 lille…\n\
-53 limfjord\n\
-53 limfj…\n\
54 limit\n\
61 limit to\n\
45 limited\n\
-48 limits\n\
99 limit…\n\
93 limpi…\n\
-40 lind\n\
55 lindqvist\n\
56 lindq…\n\
70 line\n\
126 line and\n\
127 line is\n\
-30 line og\n\
116 line or\n\
38 line we\n\
-68 line went\n\
33 line you\n\
88 linea\n\
-78 lines\n\
36 linii\n\
-49 linje\n\
-80 linje mobile\n\
70 linjen\n\
70 linje…\n\
89 link @link\n\
-85 link and\n\
32 link in\n\
66 link og\n\
-53 link til\n\
-60 link to\n\
43 link where\n\
-53 linkedin\n\
192 linket\n\
72 linke…\n\
-165 links\n\
-42 links i\n\
-85 links in\n\
40 linkul\n\
40 linkul asta\n\
40 linku…\n\
170 link|any\n\
-249 link|genuine\n\
-454 link|known\n\
602 link|lookalike\n\
275 link|other\n\
281 link|shortener\n\
-57 linte…\n\
-40 linux\n\
128 liquidity\n\
173 liqui…\n\
-56 lis\n\
-42 lise\n\
-34 list for\n\
-46 list in\n\
-35 liste\n\
76 listen\n\
32 listen carefully\n\
-79 listen to\n\
-31 listened\n\
-64 listeners\n\
-31 listening to\n\
31 liste…\n\
-43 lists\n\
-33 lists the\n\
94 litauen\n\
121 litau…\n\
-63 liter…\n\
30 lithuania\n\
34 lithuanian account\n\
57 lithu…\n\
68 litua…\n\
-135 live\n\
78 live in\n\
38 livel…\n\
-48 lives\n\
-40 living room\n\
68 livra…\n\
-41 livre\n\
-46 llama\n\
-49 llamada\n\
-40 llaman\n\
-220 llama…\n\
39 llamo de\n\
125 llega…\n\
-67 llego\n\
-63 llevo\n\
-75 lo\n\
-81 lo de\n\
-84 lo stipendio\n\
80 loan\n\
38 loan application\n\
-48 loans\n\
61 loc\n\
-68 local\n\
-31 local…\n\
-32 location\n\
202 lock\n\
50 lock the\n\
32 locked and\n\
-59 locked out\n\
58 locul\n\
-37 locur…\n\
-57 lod\n\
46 log in\n\
83 log ind\n\
-37 log on\n\
-57 log på\n\
55 logge ind\n\
-45 logge på\n\
-48 logged\n\
-55 logged in\n\
34 logger du\n\
-42 logger ind\n\
67 logger på\n\
-40 logget\n\
38 logging in\n\
-56 logging on\n\
-49 login code\n\
-36 login form\n\
51 login fra\n\
71 login from\n\
-41 login i\n\
106 login og\n\
-104 login…\n\
-69 logo\n\
-40 logow…\n\
-74 logs\n\
-47 lokal\n\
-47 lokal #\n\
-37 lokale\n\
-71 lokal…\n\
-103 lokke…\n\
-212 lol\n\
41 lome\n\
79 london\n\
79 londo…\n\
-89 lone\n\
-39 long\n\
70 long number\n\
-34 longer\n\
-52 longe…\n\
-57 look at\n\
38 look up\n\
-128 looked\n\
-105 looked at\n\
-128 looke…\n\
-36 looking\n\
-36 looki…\n\
-73 looks\n\
-89 looks like\n\
42 loperazione\n\
62 loper…\n\
63 loro\n\
-41 los\n\
129 lose\n\
57 lose the\n\
-37 loss is\n\
85 loss of\n\
-46 lost\n\
-68 lost #\n\
77 lost funds\n\
-37 lost property\n\
53 lost the\n\
72 lot\n\
-70 lotte\n\
34 lottery\n\
42 loud\n\
-34 louis…\n\
72 lov\n\
-141 love\n\
-105 love you\n\
-53 lovely\n\
-56 lovel…\n\
126 loven\n\
-53 lovli…\n\
-134 low\n\
30 loyalty\n\
35 loyal…\n\
56 lt\n\
166 lt00\n\
166 lt00 #\n\
-86 lu\n\
-87 lub\n\
-48 lub w\n\
-40 luckily\n\
-40 lucki…\n\
37 lucky\n\
36 lucre…\n\
52 luego\n\
-151 luk\n\
33 lukas\n\
81 lukke\n\
48 lukke sagen\n\
87 lukker\n\
38 lukker vi\n\
173 lukkes\n\
61 lukket\n\
-38 lukket for\n\
80 lukket i\n\
43 lukket kuvert\n\
-45 lukket og\n\
-57 lukket på\n\
80 lukke…\n\
-37 lume\n\
-122 luna\n\
-69 lunar\n\
59 lunar support\n\
52 lunar…\n\
-124 lunch\n\
-49 lund\n\
35 lunedi\n\
35 luned…\n\
-38 lunes\n\
-68 luni\n\
-65 lutfen\n\
-65 lutfe…\n\
67 luz\n\
-51 lyd\n\
-54 lyder\n\
-32 lyder det\n\
-41 lying\n\
-59 lyngby\n\
-59 lyngb…\n\
58 lyon\n\
-195 lys\n\
-30 lyst\n\
-30 lyst til\n\
99 lytte\n\
-60 lyver\n\
-95 lå\n\
-68 lån i\n\
-73 låne\n\
-81 låne #\n\
31 låne mig\n\
33 lånea…\n\
-54 lånet\n\
86 låse\n\
-30 låst ude\n\
-68 læg\n\
77 læg ikke\n\
-166 læg på\n\
44 læge\n\
-45 lægehuset\n\
-45 lægeh…\n\
45 lægger du\n\
-47 lægger jeg\n\
80 lægger på\n\
54 lægges\n\
50 lægge…\n\
-47 længe…\n\
-95 lærte\n\
43 læs den\n\
-58 læs mere\n\
53 læse\n\
-75 læse den\n\
-58 læse det\n\
116 læse koden\n\
105 læser\n\
92 læser du\n\
-61 læser…\n\
-98 læst\n\
39 læuft\n\
-46 løber\n\
-80 løbet\n\
-31 løbet af\n\
-45 lød\n\
-88 løn\n\
37 lønkonto\n\
-56 lønkontoret\n\
-36 lønseddel\n\
-68 lønsedler\n\
-116 lønse…\n\
-158 lørdag\n\
-46 lørdag kl\n\
-168 lørda…\n\
-30 løsning\n\
-50 m\n\
45 m kort\n\
73 ma pani\n\
133 maam\n\
132 macbook\n\
132 macbo…\n\
30 macchina\n\
30 macch…\n\
60 machen\n\
60 mache…\n\
34 machine in\n\
59 machine is\n\
76 machine you\n\
-83 machines\n\
-135 mad\n\
125 madam\n\
34 madame\n\
34 madam…\n\
-48 made\n\
34 made #\n\
-65 made to\n\
-168 mads\n\
-34 mag\n\
52 magistrate\n\
81 magis…\n\
-38 magne…\n\
-261 mai\n\
57 maiden\n\
57 maiden name\n\
57 maide…\n\
-48 mail\n\
-34 mail address\n\
49 mail and\n\
38 mail because\n\
-33 mail i\n\
61 mail me\n\
44 mail med\n\
62 mail og\n\
31 mail to\n\
96 mail with\n\
-65 mailadresse\n\
-72 maila…\n\
50 mailb…\n\
-67 mailen\n\
-74 maile…\n\
-130 mails\n\
-139 maine\n\
-76 maintenance\n\
134 maintenant\n\
68 maint…\n\
70 mais\n\
-97 maj\n\
63 majoration\n\
83 major…\n\
36 makbu…\n\
-41 make a\n\
54 make the\n\
-111 makes\n\
-47 makes trouble\n\
76 making\n\
74 makin…\n\
34 makker\n\
34 makke…\n\
-91 malaga\n\
-91 malag…\n\
-35 maler…\n\
-46 malik\n\
-56 malin…\n\
116 malmø\n\
59 malta\n\
203 mam\n\
-52 mama\n\
-107 mamie\n\
104 mamma\n\
127 mamo\n\
-86 man\n\
47 man and\n\
-44 man får\n\
-51 man har\n\
-39 man in\n\
-57 man kan\n\
37 man says\n\
-156 man skal\n\
-66 man who\n\
-41 manage\n\
37 managed\n\
41 manca…\n\
68 manchester\n\
30 manch…\n\
-54 mand der\n\
-34 mand fra\n\
49 mand i\n\
-30 mand med\n\
48 mand på\n\
-104 mandag\n\
125 mandat\n\
41 mandat darret\n\
-41 mandate\n\
51 mandato\n\
154 mandatory\n\
46 manda…\n\
-41 manden\n\
62 manden fra\n\
-61 manden i\n\
-31 mande…\n\
67 mando\n\
42 mands\n\
46 mands nummer\n\
70 mane\n\
-86 mange\n\
52 mange andre\n\
97 manglende\n\
71 mangler\n\
59 mangler #\n\
81 mangler din\n\
-105 mangler en\n\
81 mangl…\n\
-38 manip…\n\
46 mann\n\
102 mano\n\
-46 manus…\n\
-123 map\n\
-44 mappe\n\
63 mappe…\n\
-193 march\n\
-39 march the\n\
-32 mardi\n\
-39 marek\n\
-54 margi…\n\
-92 market\n\
49 marketing\n\
-30 marke…\n\
107 mark|emoji\n\
-76 mark|exclamation\n\
-150 mark|lines\n\
-39 mark|question\n\
-195 mark|quotation\n\
-121 mark|time\n\
-67 marri…\n\
-57 marte…\n\
55 martin\n\
62 marti…\n\
-66 marts\n\
-67 mas\n\
-106 mas de\n\
-46 masa\n\
63 masina\n\
-71 maskinen\n\
-39 maski…\n\
-53 master\n\
32 masz\n\
-212 matas\n\
-35 matas in\n\
121 matau\n\
-103 match\n\
-41 matcher\n\
-52 material and\n\
62 matter\n\
135 matter is\n\
-94 matter to\n\
44 matte…\n\
-48 max\n\
-115 may\n\
-89 may be\n\
-60 may close\n\
-69 may have\n\
60 may hear\n\
-41 may i\n\
36 may see\n\
-30 may take\n\
128 maybe\n\
32 md\n\
-37 mdr\n\
64 me\n\
-82 me a\n\
48 me all\n\
136 me and\n\
-40 me any\n\
425 me back\n\
58 me can\n\
92 me dice\n\
-44 me eating\n\
-86 me for\n\
70 me from\n\
112 me i\n\
-77 me if\n\
-106 me ill\n\
33 me in\n\
46 me it\n\
56 me its\n\
39 me ive\n\
-49 me llamo\n\
120 me lo\n\
33 me my\n\
42 me now\n\
134 me ok\n\
-204 me on\n\
-35 me or\n\
33 me out\n\
-39 me puedes\n\
33 me she\n\
80 me so\n\
122 me the\n\
32 me they\n\
33 me this\n\
56 me to\n\
-82 me tonight\n\
177 me what\n\
103 me when\n\
-65 me which\n\
35 me why\n\
107 me your\n\
-51 mean\n\
183 means\n\
-53 meant\n\
65 meanwhile\n\
65 meanw…\n\
-35 measu…\n\
46 med alle\n\
43 med andre\n\
43 med appen\n\
76 med at\n\
-39 med banken\n\
127 med cpr\n\
-41 med dankort\n\
-47 med dao\n\
35 med den\n\
132 med det\n\
-33 med dig\n\
-39 med din\n\
34 med dit\n\
41 med du\n\
-38 med et\n\
-43 med falske\n\
-101 med fødselsdagen\n\
31 med gavekort\n\
-81 med hjem\n\
136 med kort\n\
73 med kortoplysninger\n\
56 med mig\n\
49 med min\n\
176 med mitid\n\
-67 med mobilepay\n\
-33 med nets\n\
65 med og\n\
-58 med pas\n\
50 med pinkoden\n\
-36 med posten\n\
-53 med så\n\
58 med venlig\n\
115 medarbejder\n\
-32 medarbejder og\n\
45 medarbejder vil\n\
-70 medarbejdere\n\
41 medarbejderen\n\
72 medar…\n\
-54 medbring\n\
-84 medbr…\n\
49 meddelelse\n\
50 meddelelse om\n\
80 medde…\n\
-41 medicine\n\
80 medic…\n\
-35 medie…\n\
-91 medlemmer\n\
-178 medle…\n\
74 medmindre\n\
39 medmindre du\n\
74 medmi…\n\
-132 meet\n\
-89 meeting\n\
-44 meeting is\n\
-85 meeti…\n\
-65 mega\n\
42 meget\n\
44 meget står\n\
230 mein\n\
-58 meine\n\
33 meine neue\n\
-75 mektu…\n\
-33 mel\n\
-53 meldt\n\
-43 mellem\n\
-44 mellem #\n\
-104 member\n\
-37 members\n\
36 membership\n\
-42 membe…\n\
-142 meme\n\
108 memur…\n\
41 men der\n\
40 men det\n\
123 men du\n\
50 men hvis\n\
42 men ikke\n\
-30 men in\n\
49 men jeg\n\
48 men min\n\
-38 men vaskemaskinen\n\
-48 men vi\n\
-69 menesi\n\
-83 menes…\n\
-44 mennesker\n\
-36 menne…\n\
96 mens\n\
-77 mens en\n\
167 mens jeg\n\
144 mens vi\n\
-50 mensaje\n\
-44 mensa…\n\
59 mention\n\
50 mention it\n\
113 mentor\n\
113 mento…\n\
-73 menu\n\
-102 merca…\n\
-138 merci\n\
-53 merci pour\n\
-86 merci…\n\
-151 mere\n\
-48 mere end\n\
-32 mere i\n\
-30 mere om\n\
-52 mere på\n\
-80 merge\n\
32 mergeti\n\
32 mergeti la\n\
50 merge…\n\
-30 merhaba\n\
36 merhaba ben\n\
-175 mesaj…\n\
-95 mese\n\
33 meses\n\
-81 message and\n\
58 message from\n\
-35 message if\n\
80 message in\n\
-34 message our\n\
-78 message your\n\
-66 messages\n\
-58 message|addressed\n\
-281 message|framed\n\
214 message|now\n\
327 message|phone\n\
-78 messaggio\n\
-34 messa…\n\
134 messenger\n\
125 messe…\n\
30 messo\n\
-65 meste\n\
-63 met\n\
-31 metal…\n\
90 metamask\n\
90 metam…\n\
-49 meter\n\
-79 method\n\
-80 metho…\n\
-52 metro\n\
111 mettez\n\
169 mette…\n\
93 metto\n\
63 mettre\n\
63 mettr…\n\
-85 metu\n\
139 meu\n\
45 meu nou\n\
143 mi\n\
81 mi detti\n\
35 mi dica\n\
33 mi numero\n\
61 mi pe\n\
36 mia\n\
69 mich\n\
31 michael\n\
31 micha…\n\
-55 microsoft doesnt\n\
-66 microsoft never\n\
106 microsoft på\n\
-66 microsoft ringer\n\
64 micro…\n\
42 midlertidig\n\
32 midlertidigt spærret\n\
62 midle…\n\
87 midnat\n\
87 midna…\n\
56 midnight\n\
-32 midnight or\n\
56 midni…\n\
-77 midt\n\
-31 midt og\n\
-43 midtj…\n\
-80 mieli\n\
57 mieszkam w\n\
41 miete\n\
62 mig\n\
-41 mig #\n\
-33 mig dem\n\
32 mig det\n\
51 mig din\n\
126 mig dit\n\
-30 mig for\n\
101 mig her\n\
60 mig i\n\
45 mig ja\n\
49 mig jeg\n\
95 mig koderne\n\
68 mig lige\n\
117 mig og\n\
-41 mig ok\n\
-74 mig om\n\
88 mig så\n\
48 mig til\n\
-97 might\n\
-105 might be\n\
52 migrate\n\
79 migration\n\
171 migra…\n\
57 mii\n\
73 mikrofonen\n\
137 mikro…\n\
44 mil\n\
-54 milioane\n\
-54 milioane de\n\
-118 milio…\n\
-198 milk\n\
68 mill\n\
72 mille\n\
-88 millioner\n\
-68 millioner kroner\n\
-118 milli…\n\
113 min #\n\
-108 min @link\n\
-88 min a\n\
54 min app\n\
-39 min bank\n\
68 min egen\n\
63 min husleje\n\
130 min kollega\n\
52 min konto\n\
-47 min kusine\n\
-84 min late\n\
42 min mands\n\
42 min mobil\n\
49 min netbank\n\
34 min onkel\n\
-34 min pinkode\n\
-87 min pung\n\
-183 min side\n\
63 min skærm\n\
117 min telefon\n\
55 min tlf\n\
-35 min udlejer\n\
119 min ven\n\
-61 minde…\n\
-48 mindre\n\
-45 mindr…\n\
131 mine\n\
88 mine is\n\
49 minimum\n\
39 minimum #\n\
44 minim…\n\
-35 minister\n\
-38 ministeren\n\
82 ministers\n\
72 ministry\n\
50 ministry of\n\
71 minis…\n\
51 minor…\n\
-211 minsu\n\
35 minut\n\
36 minute\n\
-62 minuten\n\
-34 minutes a\n\
54 minutes and\n\
66 minutes to\n\
-70 minuti\n\
-159 minutos\n\
50 minutter jeg\n\
188 mio\n\
-36 mio kr\n\
57 mir\n\
-42 mir #\n\
30 mir bitte\n\
78 mis\n\
-115 misbrug\n\
63 misbrugt\n\
-34 misbr…\n\
48 misiniz\n\
48 misin…\n\
30 misly…\n\
-78 misma\n\
88 mismo\n\
49 miss\n\
-31 missb…\n\
60 missed\n\
47 missing send\n\
41 mistake\n\
32 mistake and\n\
-41 mistake can\n\
-152 mistake i\n\
74 mistake please\n\
-56 mistanke\n\
-49 mistanke om\n\
74 miste\n\
-44 mistede\n\
-68 mistede #\n\
127 mister\n\
94 mister du\n\
-84 mistet\n\
33 miste…\n\
105 mistænkt\n\
81 mistæ…\n\
-89 misuse\n\
-76 misuse of\n\
-67 misus…\n\
49 mit\n\
122 mit @link\n\
31 mit dankort\n\
-129 mit gamle\n\
-42 mit i\n\
104 mit id\n\
-49 mit kort\n\
41 mit navn\n\
41 mit niemandem\n\
-32 mit norlys\n\
77 mit nye\n\
63 mit tjenestenummer\n\
-39 mitarbeiter\n\
-39 mitar…\n\
-48 mitge…\n\
118 mitid\n\
-54 mitid #\n\
419 mitid @link\n\
-67 mitid a\n\
83 mitid and\n\
30 mitid app\n\
-114 mitid appen\n\
35 mitid approval\n\
-47 mitid asks\n\
80 mitid at\n\
56 mitid before\n\
146 mitid bruger\n\
31 mitid card\n\
43 mitid code\n\
-106 mitid der\n\
-38 mitid din\n\
45 mitid e\n\
-66 mitid er\n\
53 mitid et\n\
52 mitid expires\n\
197 mitid for\n\
91 mitid her\n\
54 mitid here\n\
-60 mitid i\n\
-56 mitid id\n\
-34 mitid if\n\
52 mitid ile\n\
51 mitid it\n\
47 mitid klar\n\
72 mitid kode\n\
66 mitid login\n\
41 mitid med\n\
90 mitid nu\n\
-31 mitid når\n\
113 mitid og\n\
-63 mitid onayi\n\
41 mitid open\n\
-36 mitid or\n\
-64 mitid over\n\
46 mitid på\n\
82 mitid ready\n\
30 mitid security\n\
42 mitid senest\n\
-33 mitid skal\n\
-78 mitid support\n\
51 mitid så\n\
-47 mitid the\n\
-50 mitid til\n\
-148 mitid to\n\
42 mitid udløber\n\
207 mitid user\n\
-34 mitid when\n\
-44 mitid will\n\
55 mitid your\n\
39 mitid خلال\n\
88 mitid…\n\
44 mitld\n\
-75 mittwoch\n\
-75 mittw…\n\
-43 ml\n\
37 mm\n\
34 mo\n\
51 mobil\n\
32 mobil i\n\
-105 mobilbanken\n\
81 mobile\n\
142 mobilen\n\
178 mobilepay #\n\
109 mobilepay @link\n\
133 mobilepay box\n\
-111 mobilepay du\n\
53 mobilepay er\n\
60 mobilepay for\n\
-100 mobilepay ile\n\
75 mobilepay is\n\
-129 mobilepay my\n\
62 mobilepay now\n\
-92 mobilepay når\n\
-32 mobilepay ok\n\
129 mobilepay til\n\
111 mobilepay to\n\
-117 mobilepay when\n\
62 mobilepay you\n\
52 mobilepay your\n\
-64 mobilepaye\n\
-54 mod betaling\n\
31 mod dem\n\
65 mod dig\n\
76 modtag\n\
31 modtag #\n\
136 modtage\n\
34 modtage penge\n\
67 modtage pengene\n\
37 modtagelsen\n\
89 modtager\n\
-100 modtaget\n\
-58 modtaget #\n\
-96 modtaget din\n\
103 modtaget en\n\
39 modta…\n\
-69 modul\n\
-52 modul #\n\
-131 module\n\
-96 module #\n\
-105 modul…\n\
-51 moge\n\
34 moi\n\
179 moj\n\
56 moj nowy\n\
-32 mokej…\n\
130 mokes…\n\
38 moketi\n\
36 mom\n\
83 moment\n\
-58 moment i\n\
87 momen…\n\
-115 moms\n\
-45 moms og\n\
164 mon\n\
-38 mona\n\
-85 monday\n\
-94 monday at\n\
-62 monday please\n\
-33 monday the\n\
-30 monday your\n\
-53 mondays\n\
-97 monda…\n\
82 money @link\n\
-45 money abroad\n\
61 money and\n\
98 money comes\n\
-56 money for\n\
-137 money from\n\
53 money goes\n\
32 money has\n\
105 money here\n\
-44 money mule\n\
56 money on\n\
-54 money or\n\
53 money so\n\
-69 money to\n\
76 money you\n\
-61 money.amount|claims money.amount|denies\n\
111 money.amount|claims money.unusual-means|claims\n\
-34 money.amount|claims money.unusual-means|reports\n\
-82 money.amount|claims money.valuables|reports\n\
144 money.amount|claims person.adviser|claims\n\
89 money.amount|claims person.agent|claims\n\
35 money.amount|claims person.agent|reports\n\
51 money.amount|claims person.buyer|claims\n\
-35 money.amount|claims person.landlord|claims\n\
171 money.amount|claims person.recruiter|claims\n\
-33 money.amount|claims threat.arrest|reports\n\
120 money.amount|claims threat.arrest|threatens\n\
66 money.amount|claims threat.block|denies\n\
-39 money.amount|claims threat.block|reports\n\
62 money.amount|claims threat.block|threatens\n\
109 money.amount|claims threat.court|reports\n\
89 money.amount|claims threat.cutoff|threatens\n\
127 money.amount|claims threat.deadline|threatens\n\
62 money.amount|claims threat.debt|threatens\n\
115 money.amount|claims threat.deportation|threatens\n\
133 money.amount|claims threat.exposure|threatens\n\
-36 money.amount|claims threat.return|threatens\n\
73 money.amount|denies\n\
94 money.amount|denies threat.deadline|threatens\n\
48 money.amount|reader\n\
149 money.amount|reports money.unusual-means|reports\n\
160 money.amount|reports person.agent|claims\n\
290 money.amount|reports person.family|claims\n\
76 money.amount|reports threat.arrest|threatens\n\
-57 money.amount|reports threat.block|threatens\n\
30 money.amount|reports threat.deadline|reports\n\
115 money.amount|reports threat.deadline|threatens\n\
53 money.amount|speaks\n\
53 money.unusual-means|claims\n\
31 money.unusual-means|claims person.adviser|claims\n\
69 money.unusual-means|claims person.agent|claims\n\
144 money.unusual-means|claims person.family|claims\n\
158 money.unusual-means|claims person.landlord|claims\n\
85 money.unusual-means|claims person.recruiter|claims\n\
60 money.unusual-means|claims threat.block|threatens\n\
93 money.unusual-means|claims threat.deadline|threatens\n\
45 money.unusual-means|claims threat.debt|threatens\n\
78 money.unusual-means|claims threat.deportation|threatens\n\
95 money.unusual-means|claims threat.exposure|threatens\n\
53 money.unusual-means|live\n\
106 money.unusual-means|reader\n\
32 money.unusual-means|reports\n\
51 money.unusual-means|reports money.valuables|reports\n\
121 money.unusual-means|reports person.family|claims\n\
76 money.unusual-means|speaks\n\
-31 money.valuables|claims\n\
-57 money.valuables|claims money.valuables|reports\n\
92 money.valuables|claims person.agent|claims\n\
-110 money.valuables|claims person.buyer|claims\n\
130 money.valuables|claims person.family|claims\n\
-43 money.valuables|claims person.family|reports\n\
68 money.valuables|claims person.landlord|claims\n\
66 money.valuables|claims threat.arrest|reports\n\
53 money.valuables|claims threat.arrest|threatens\n\
-122 money.valuables|claims threat.block|threatens\n\
69 money.valuables|claims threat.court|threatens\n\
73 money.valuables|claims threat.return|threatens\n\
-113 money.valuables|denies\n\
-71 money.valuables|denies threat.deadline|threatens\n\
-31 money.valuables|live\n\
68 money.valuables|reader\n\
-59 money.valuables|reports\n\
53 money.valuables|reports person.family|claims\n\
74 money.valuables|reports person.family|reports\n\
62 money.valuables|reports threat.arrest|reports\n\
-35 money.valuables|reports threat.court|threatens\n\
40 money.valuables|reports threat.deadline|reports\n\
-79 money.valuables|reports threat.deadline|threatens\n\
89 money.valuables|speaks\n\
126 moneygram\n\
-75 money|denies\n\
-43 money|reports\n\
67 money|speaks\n\
127 money…\n\
-30 monobank\n\
-30 monob…\n\
38 monsieur\n\
38 monsi…\n\
-47 month #\n\
41 month and\n\
77 month to\n\
-112 monthly\n\
-32 months\n\
-44 months and\n\
58 months deposit\n\
-55 months rent\n\
-56 month…\n\
-37 mor den\n\
-65 more\n\
-38 more at\n\
-80 more on\n\
-64 more than\n\
-98 more to\n\
-55 morfar\n\
-55 morfa…\n\
-38 morgen\n\
-51 morgen jeg\n\
-42 morgen mellem\n\
-32 morgen og\n\
35 morgen på\n\
43 morgen tidlig\n\
-42 morge…\n\
33 mormor\n\
-44 mormors\n\
-64 morning\n\
-62 morning its\n\
-83 morning this\n\
32 morning you\n\
-66 morni…\n\
-118 morten\n\
45 mortensen\n\
-68 morte…\n\
-48 mortgage\n\
-48 mortg…\n\
77 moscow\n\
77 mosco…\n\
-53 most\n\
-30 moster\n\
-30 moste…\n\
-31 mostly\n\
-31 mostl…\n\
-67 mot\n\
-55 mot de\n\
-60 mother\n\
-48 mother in\n\
35 mother is\n\
98 mothers\n\
33 mothers maiden\n\
79 motiv…\n\
54 motorstyrelsen\n\
-86 motor…\n\
164 mouse\n\
30 move all\n\
68 move it\n\
-113 move money\n\
-90 move out\n\
-34 move the\n\
86 move your\n\
-61 moved\n\
-49 moved from\n\
-33 moved here\n\
-91 moved to\n\
-74 moves\n\
35 movil\n\
-33 moving\n\
-86 moving in\n\
-66 moving your\n\
-33 movin…\n\
35 mowi\n\
91 mozesz\n\
91 mozes…\n\
118 mp\n\
118 mp @link\n\
67 mr\n\
-48 mrs holm\n\
-38 mrs okafor\n\
-123 ms\n\
153 much\n\
34 much can\n\
102 much is\n\
55 much you\n\
-75 muldyr\n\
-80 muldy…\n\
-66 mule\n\
36 mulig…\n\
48 multa\n\
-104 mum\n\
30 mum its\n\
47 mum my\n\
-100 mum says\n\
-50 mum the\n\
-52 munca\n\
57 municipality\n\
-100 municipalitys\n\
-59 munic…\n\
38 musait\n\
38 musai…\n\
-60 museum\n\
-60 museu…\n\
107 musi\n\
48 musi pan\n\
69 musi pani\n\
57 muss\n\
41 mussen\n\
62 must\n\
92 must be\n\
35 must buy\n\
41 must confirm\n\
47 must give\n\
-64 must move\n\
48 must not\n\
-53 must pay\n\
35 must register\n\
-46 must report\n\
-45 must take\n\
36 must top\n\
108 must transfer\n\
-44 muste…\n\
61 mustnt\n\
61 mustn…\n\
81 musu\n\
32 mutti\n\
-101 mvh\n\
-39 my #\n\
57 my account\n\
32 my address\n\
40 my agent\n\
64 my assistant\n\
49 my aunt\n\
31 my bank\n\
-37 my birthday\n\
-51 my bitcoin\n\
-72 my card\n\
-56 my code\n\
161 my colleague\n\
31 my contract\n\
30 my cousin\n\
35 my daughter\n\
37 my driver\n\
41 my grandson\n\
44 my husband\n\
35 my job\n\
44 my lawyer\n\
55 my love\n\
-53 my mitid\n\
-63 my money\n\
-41 my mother\n\
123 my new\n\
-41 my number\n\
191 my own\n\
-33 my passport\n\
31 my pay\n\
67 my phone\n\
39 my pin\n\
68 my roommate\n\
71 my salary\n\
34 my savings\n\
-62 my share\n\
77 my side\n\
-52 my text\n\
152 my uncle\n\
30 my visa\n\
45 my voice\n\
47 my wallet\n\
-65 my webcam\n\
44 my wife\n\
39 my wifes\n\
-42 myndighed\n\
32 myndigheder\n\
-75 myndi…\n\
-49 myself\n\
53 myself in\n\
-49 mysel…\n\
44 må dele\n\
63 må du\n\
-72 må gerne\n\
106 må ikke\n\
-50 må jeg\n\
-32 måde\n\
-117 mål\n\
-60 måler…\n\
48 målt\n\
48 målt til\n\
-55 måneden\n\
-56 måneder\n\
31 måneders\n\
-66 måned…\n\
-92 måske\n\
-78 måske få\n\
-76 måtte\n\
-108 mælk\n\
-36 mælke…\n\
-47 mænd er\n\
-32 mærke…\n\
-41 mærz\n\
-53 møbel…\n\
45 møble…\n\
-39 møde den\n\
60 møde og\n\
-120 mødel…\n\
37 møder\n\
-106 mødet\n\
-32 møller\n\
-37 mølle…\n\
57 mønter\n\
85 mønte…\n\
-51 mørk\n\
47 n\n\
-47 n #\n\
46 na #\n\
-195 na @link\n\
57 na pas\n\
43 na rachunek\n\
67 na whatsapp\n\
-35 nabo\n\
-61 naboen\n\
54 naboer\n\
-123 nach\n\
89 nacio…\n\
-65 nada\n\
-55 nadia\n\
-51 naive\n\
124 nakaz\n\
63 nakaz aresztowania\n\
40 nakit\n\
34 name\n\
-45 name address\n\
105 name as\n\
-36 name card\n\
41 name for\n\
103 name has\n\
37 name i\n\
34 name in\n\
60 name inside\n\
99 name is\n\
94 name its\n\
-85 name on\n\
54 name to\n\
42 name was\n\
-82 name you\n\
-43 named\n\
-78 names\n\
-127 nanna\n\
54 napisz\n\
99 napis…\n\
30 narcotics\n\
56 narco…\n\
84 narko…\n\
-73 nas\n\
-47 nat\n\
-67 natale\n\
-66 natal…\n\
73 national\n\
38 national bank\n\
85 national police\n\
-38 national special\n\
60 nationala\n\
53 nationalbank\n\
48 nationale\n\
111 natio…\n\
-86 natten\n\
-57 natten og\n\
-81 natte…\n\
-74 naturlich\n\
-70 natur…\n\
36 naujas\n\
36 nauja…\n\
38 navn\n\
31 navn adresse\n\
75 navn er\n\
-47 navn og\n\
47 navn oplys\n\
-43 navn på\n\
44 navn tryk\n\
51 navne…\n\
83 nazwisko\n\
83 nazwi…\n\
46 nda\n\
68 ne jus\n\
-36 ne le\n\
42 ne peux\n\
-62 ne vous\n\
161 neapm…\n\
33 near\n\
42 nearest\n\
42 neare…\n\
-55 nearly\n\
-55 nearl…\n\
58 neats…\n\
-109 necesita\n\
226 necesito\n\
83 necesito que\n\
87 neces…\n\
-47 ned\n\
30 ned i\n\
56 ned og\n\
-36 nedenfor\n\
130 nedeniyle\n\
47 nedenstående\n\
59 neden…\n\
-43 nederst\n\
-43 neder…\n\
114 need #\n\
-84 need any\n\
-137 need my\n\
58 need the\n\
46 need ur\n\
136 need you\n\
-47 neednt do\n\
42 needs\n\
76 needs #\n\
-53 needs it\n\
-33 needs the\n\
-42 needs your\n\
147 negaliu\n\
130 negal…\n\
-41 negli…\n\
-30 nehmen\n\
-30 nehme…\n\
-135 nei\n\
-53 neige\n\
76 neighbour\n\
54 neigh…\n\
-58 nej\n\
58 nej jeg\n\
-39 nej og\n\
-52 nej på\n\
87 nej så\n\
-64 nej til\n\
-165 nel\n\
-58 nella\n\
66 nem\n\
56 nem id\n\
210 nemid\n\
81 nemid @link\n\
-31 nemid closed\n\
79 nemid dit\n\
63 nemid key\n\
-42 nemid nøglekort\n\
47 nemid og\n\
-127 nemkonto\n\
50 nemkonto er\n\
-46 nemkonto i\n\
-53 nemkonto in\n\
45 nemkonto og\n\
42 nemkonto so\n\
56 nemkonto to\n\
-145 nemko…\n\
43 nen\n\
-66 neper…\n\
-91 nepra…\n\
-141 nereikia\n\
-182 nerei…\n\
55 nervous\n\
55 nervo…\n\
69 nes\n\
-44 nesakykite\n\
-48 nesak…\n\
-76 nespauskite\n\
-136 nespa…\n\
-46 nessun\n\
-52 nessuna\n\
-57 nessuno\n\
-143 nessu…\n\
-89 net\n\
78 netbank and\n\
42 netbank er\n\
53 netbank for\n\
-40 netbank log\n\
34 netbank mens\n\
-70 netbank yourself\n\
-81 netbanken\n\
-68 netbanken i\n\
43 netflix\n\
104 netflix payment\n\
43 netfl…\n\
-108 netik…\n\
82 nets\n\
54 nets @link\n\
-38 nets jeg\n\
-60 nettet\n\
-60 nette…\n\
-107 netto\n\
-62 netto nørrebrogade\n\
-38 netvæ…\n\
33 neue nummer\n\
-145 never\n\
-62 never approve\n\
-104 never ask\n\
-33 never asks\n\
-36 never call\n\
-99 never calls\n\
-76 never do\n\
-84 never give\n\
-69 never have\n\
-72 never install\n\
-49 never pay\n\
-76 never phone\n\
-126 never send\n\
-75 never sends\n\
-39 never share\n\
-56 never transfer\n\
-47 nevoie de\n\
91 new account\n\
-102 new card\n\
-78 new digital\n\
-103 new in\n\
57 new letter\n\
40 new message\n\
98 new number\n\
-46 new ones\n\
79 new payee\n\
-49 new printer\n\
-66 new rules\n\
-39 new sign\n\
-67 new sim\n\
88 new supplier\n\
-52 newspaper\n\
-54 newsp…\n\
-103 next\n\
94 next #\n\
57 next of\n\
71 next one\n\
-154 next time\n\
43 next to\n\
-87 next week\n\
-68 ni\n\
83 nic\n\
62 nic nie\n\
-137 nice\n\
-67 nice day\n\
-31 nice to\n\
52 nicely\n\
52 nicel…\n\
101 nicht\n\
91 nicht mehr\n\
48 nicht zeigen\n\
-126 nichts\n\
-126 nicht…\n\
-57 nicio\n\
-127 niciodata\n\
-127 nicio…\n\
-143 nie\n\
-40 nie nach\n\
-62 nie podawaj\n\
-35 nie ty\n\
57 niece\n\
-62 niekada\n\
-63 niekam\n\
-226 nieka…\n\
-217 nieko\n\
-65 nieko daryti\n\
30 nielsen\n\
35 niels…\n\
41 niemandem\n\
-72 niemanden\n\
-82 niema…\n\
-151 nigdy\n\
-73 nigdy nie\n\
-145 night\n\
-33 night shift\n\
-68 nights\n\
-68 night…\n\
-30 nikol…\n\
-83 nikt\n\
-126 nimanui\n\
-126 niman…\n\
62 nimeni\n\
62 nimen…\n\
-67 nimic\n\
-39 nine and\n\
33 nine digits\n\
50 nine for\n\
61 nine hundred\n\
-39 nineteen\n\
99 ninety\n\
106 ninety nine\n\
-37 ninety thousand\n\
60 ninet…\n\
-115 ningu…\n\
-46 ninos\n\
-39 ninth\n\
52 nitten\n\
52 nitte…\n\
-58 no\n\
-69 no #\n\
-35 no action\n\
-33 no bank\n\
75 no calls\n\
-38 no card\n\
57 no cost\n\
103 no cuelgue\n\
-104 no danish\n\
88 no dont\n\
-40 no duty\n\
82 no experience\n\
-90 no fee\n\
-180 no hurry\n\
-34 no i\n\
-41 no im\n\
32 no it\n\
-36 no later\n\
113 no le\n\
57 no lo\n\
-49 no money\n\
-38 no name\n\
-42 no need\n\
57 no no\n\
-83 no one\n\
-41 no payment\n\
-63 no problem\n\
52 no puedo\n\
-113 no rush\n\
99 no se\n\
-39 no such\n\
65 no the\n\
49 no viewing\n\
-84 no we\n\
-73 noah\n\
-62 nobody\n\
-33 nobody answers\n\
75 nobody can\n\
-34 nobody from\n\
49 nobody may\n\
-64 nobod…\n\
-54 noch\n\
51 node\n\
-48 node #\n\
-64 nogen\n\
-120 nogen der\n\
53 nogen for\n\
77 nogen hæv\n\
-77 nogen og\n\
-51 nogen ringer\n\
-88 nogen siger\n\
-120 noget\n\
39 noget at\n\
-107 noget i\n\
-75 noget med\n\
67 noget men\n\
-30 noget og\n\
48 noget op\n\
-54 noget så\n\
87 noget til\n\
-181 noi\n\
-49 nok\n\
182 nom\n\
79 nom de\n\
72 nombre\n\
52 nombre de\n\
72 nombr…\n\
81 nome\n\
-34 nome e\n\
-35 non\n\
-97 non deve\n\
-36 non va\n\
-139 none\n\
-48 none of\n\
-32 nonna\n\
49 noon\n\
83 noon keep\n\
-99 noor\n\
-68 nor\n\
74 nord\n\
105 nordea\n\
33 nordea fraud\n\
-34 nordea never\n\
-41 nordea we\n\
90 norde…\n\
132 nordic\n\
-56 nordic countries\n\
-38 nordic recruitment\n\
42 nordisk\n\
158 nordi…\n\
-40 nordl…\n\
-57 noredami\n\
-39 nored…\n\
41 norge\n\
138 norlys\n\
91 norlys @link\n\
-53 norlys betal\n\
-68 norlys vi\n\
138 norly…\n\
82 normal\n\
75 normal that\n\
-46 normally\n\
-36 normally do\n\
39 norma…\n\
-36 norrfly\n\
-36 norrf…\n\
57 norwe…\n\
-114 nos\n\
-56 nosotros\n\
-56 nosot…\n\
-54 nostr…\n\
38 not\n\
126 not allowed\n\
-45 not at\n\
-41 not be\n\
86 not been\n\
-68 not by\n\
-35 not change\n\
44 not confirmed\n\
36 not deliver\n\
45 not disconnect\n\
-95 not even\n\
49 not go\n\
68 not hang\n\
-42 not have\n\
47 not ignore\n\
-91 not me\n\
-57 not need\n\
260 not paid\n\
-53 not send\n\
67 not speak\n\
33 not talk\n\
137 not tell\n\
55 not through\n\
-42 not to\n\
-36 not urgent\n\
-31 not us\n\
55 not verified\n\
-49 not yet\n\
139 not you\n\
-49 not your\n\
165 notar…\n\
65 note with\n\
-43 notebook\n\
-43 noteb…\n\
-60 nothing\n\
-39 nothing for\n\
-32 nothing is\n\
-100 nothing to\n\
66 nothing will\n\
-60 nothi…\n\
46 notice\n\
-51 notice the\n\
55 noticed\n\
41 notic…\n\
116 notification\n\
92 notif…\n\
67 notre\n\
-59 nou\n\
-75 noua\n\
-54 nous\n\
42 nouveau\n\
-31 nouvelle\n\
-56 nouve…\n\
-78 nov\n\
-171 nov #\n\
-72 november\n\
-44 november #\n\
-35 novembre\n\
-73 novem…\n\
131 now\n\
126 now #\n\
71 now and\n\
70 now by\n\
89 now dont\n\
96 now go\n\
89 now he\n\
102 now i\n\
87 now if\n\
217 now it\n\
36 now its\n\
104 now or\n\
98 now read\n\
-36 now see\n\
-30 now she\n\
79 now so\n\
-108 now the\n\
119 now to\n\
-44 now verify\n\
-36 now we\n\
78 now with\n\
111 now you\n\
32 nowa\n\
58 nowy\n\
209 np\n\
-110 npm\n\
-95 npm run\n\
176 nr\n\
-138 nr #\n\
107 nsk\n\
80 nu\n\
39 nu a\n\
107 nu beder\n\
-60 nu cere\n\
78 nu det\n\
98 nu er\n\
56 nu for\n\
42 nu han\n\
-34 nu har\n\
55 nu hvad\n\
-133 nu il\n\
105 nu jeg\n\
91 nu med\n\
59 nu nu\n\
83 nu om\n\
30 nu over\n\
41 nu platiti\n\
67 nu på\n\
43 nu sig\n\
45 nu siger\n\
114 nu skal\n\
52 nu står\n\
132 nu så\n\
-108 nu trebuie\n\
-51 nu va\n\
50 nu vil\n\
32 nuestra\n\
-76 nuestro\n\
-71 nuest…\n\
106 nuevo\n\
-52 nuken…\n\
-74 null\n\
-44 nulla\n\
74 nulstiller\n\
42 nulst…\n\
-35 numara\n\
-42 numaradan\n\
166 numaram\n\
53 numarami\n\
39 numarana\n\
61 numaraniz\n\
110 numaranizi\n\
35 numaranizi ve\n\
-61 numarasi\n\
112 numarul\n\
108 numar…\n\
34 number\n\
63 number and\n\
53 number at\n\
125 number by\n\
48 number can\n\
57 number do\n\
67 number expiry\n\
-72 number for\n\
-78 number from\n\
57 number has\n\
139 number i\n\
170 number im\n\
-40 number in\n\
60 number instead\n\
70 number is\n\
-57 number no\n\
-34 number of\n\
-60 number on\n\
-192 number or\n\
46 number please\n\
99 number the\n\
59 number there\n\
-75 number three\n\
-59 number to\n\
58 number was\n\
-124 number we\n\
-66 number what\n\
88 number when\n\
48 number will\n\
41 number with\n\
48 number within\n\
-87 number you\n\
46 numbers\n\
87 numbers on\n\
76 numbers so\n\
37 numbe…\n\
105 numele\n\
105 numel…\n\
85 numeri\n\
83 numeri ir\n\
48 numerio\n\
-56 numeris\n\
107 numero\n\
-89 numero cpr\n\
71 numero de\n\
33 numero nuevo\n\
35 numeros\n\
89 numer…\n\
125 nummer #\n\
-53 nummer det\n\
-35 nummer du\n\
-58 nummer i\n\
35 nummer nu\n\
-62 nummeret\n\
-33 nummeret bag\n\
66 nummeret og\n\
54 nummeret op\n\
-50 nummeret på\n\
48 nummerpladerne\n\
-69 numre\n\
-40 numre og\n\
31 numrene\n\
31 numre…\n\
-145 nunca\n\
-49 nunca le\n\
-141 nuo\n\
-53 nuoma\n\
51 nuoroda\n\
34 nuoro…\n\
33 nuova\n\
-104 nuovo\n\
85 nupir…\n\
110 nur\n\
49 nur hier\n\
35 nurse\n\
79 nusiu…\n\
131 nutra…\n\
74 ny\n\
137 ny besked\n\
30 ny leverandør\n\
80 ny levering\n\
-133 ny telefon\n\
62 ny tid\n\
-30 nyborg\n\
-30 nybor…\n\
47 nye eu\n\
53 nye konto\n\
51 nye nummer\n\
-34 nye pakke\n\
53 nye telefon\n\
-49 nyhedsbrevet\n\
-115 nyhed…\n\
77 nykredit\n\
77 nykre…\n\
-42 nyt i\n\
36 nyt kontonummer\n\
-107 nyt kort\n\
40 nyt nr\n\
160 nyt nummer\n\
-57 nyt til\n\
-34 nytår\n\
34 nå\n\
87 nå at\n\
-114 når\n\
-30 når den\n\
33 når din\n\
-69 når du\n\
-189 når en\n\
-30 når han\n\
-126 når i\n\
-125 når jeg\n\
40 når pengene\n\
-53 når vi\n\
-31 nægter\n\
-31 nægter sig\n\
-204 næste\n\
-159 næste gang\n\
-64 næste på\n\
-60 næsten\n\
-60 næste…\n\
-55 næstved\n\
-55 næstv…\n\
44 nævne\n\
57 nødt\n\
57 nødt til\n\
37 nødve…\n\
51 nøgle\n\
58 nøglekort\n\
56 nøglekort er\n\
-91 nøglekort i\n\
-60 nøglen\n\
-34 nøglerne\n\
85 nøglerne med\n\
101 nørrebro\n\
66 nørrebro #\n\
-95 nørrebrogade\n\
-58 nørrebrogade #\n\
-82 nørregade\n\
-71 nørreport\n\
-88 nørre…\n\
-210 o #\n\
-65 o di\n\
-58 o voce\n\
-47 oak\n\
-38 oamen…\n\
-65 oat\n\
-65 oat milk\n\
-45 ob\n\
-47 object to\n\
-56 objection\n\
-66 objec…\n\
38 obligatorisk\n\
43 obser…\n\
35 obstruction\n\
45 obstr…\n\
-31 obtai…\n\
-83 occhio\n\
-83 occhi…\n\
43 occup…\n\
59 oclock\n\
59 ocloc…\n\
64 oct\n\
31 oct #\n\
-129 october\n\
-108 october #\n\
-118 octob…\n\
-105 octubre\n\
-105 octub…\n\
-39 od\n\
-32 od #\n\
50 odbie…\n\
-51 odbior\n\
-33 odbioru\n\
-159 odbio…\n\
-44 oddaj…\n\
133 oddam\n\
45 oddzi…\n\
38 odense\n\
43 odense c\n\
-242 oder\n\
-60 odmow…\n\
-86 odpow…\n\
32 odzys…\n\
-68 of a\n\
96 of an\n\
101 of birth\n\
31 of card\n\
-87 of charge\n\
42 of cpr\n\
42 of danske\n\
97 of denmark\n\
37 of eur\n\
43 of everyone\n\
-67 of fake\n\
-39 of fraud\n\
34 of identity\n\
-67 of invoices\n\
-42 of its\n\
33 of justice\n\
57 of kin\n\
104 of mine\n\
70 of my\n\
34 of next\n\
59 of nine\n\
-35 of our\n\
89 of passport\n\
44 of payment\n\
49 of silence\n\
-43 of their\n\
-103 of these\n\
86 of this\n\
40 of those\n\
-34 of three\n\
-36 of up\n\
-73 of us\n\
-71 of work\n\
-31 of you\n\
61 of your\n\
-41 off\n\
-46 off at\n\
40 off by\n\
-66 off in\n\
46 off tomorrow\n\
48 offen\n\
51 offence\n\
-31 offenders\n\
49 offentlige\n\
55 offen…\n\
-43 offer\n\
-36 offer to\n\
-52 offered\n\
-121 offers\n\
-206 offer…\n\
64 office of\n\
-36 office on\n\
56 office there\n\
86 office they\n\
45 office you\n\
74 officer\n\
-36 officer asked\n\
63 officer from\n\
56 officer i\n\
49 officer if\n\
30 officer in\n\
40 officer jensen\n\
58 officer on\n\
-79 officer or\n\
74 officer press\n\
-43 officers\n\
-45 officers and\n\
-53 officers are\n\
46 offic…\n\
-39 offline\n\
-39 offli…\n\
-36 ofre\n\
-57 ofrene\n\
-61 ofren…\n\
-74 often\n\
-64 og #\n\
70 og adgangskode\n\
38 og adresse\n\
-43 og alligevel\n\
-32 og anmeld\n\
43 og at\n\
36 og bag\n\
32 og bagefter\n\
-114 og beder\n\
88 og bekræft\n\
57 og bekræfte\n\
61 og bekræfter\n\
208 og betal\n\
-43 og betale\n\
39 og betaler\n\
33 og billede\n\
-42 og bliv\n\
54 og bliver\n\
-48 og brug\n\
-77 og bruger\n\
152 og cpr\n\
70 og cvc\n\
78 og de\n\
-32 og del\n\
56 og dem\n\
51 og den\n\
90 og deres\n\
69 og derfor\n\
99 og din\n\
124 og dit\n\
38 og du\n\
-149 og en\n\
46 og er\n\
-45 og et\n\
47 og far\n\
-82 og fik\n\
-42 og fortæller\n\
-53 og fået\n\
85 og give\n\
47 og giver\n\
121 og godkend\n\
55 og godkende\n\
42 og han\n\
57 og har\n\
72 og hav\n\
-77 og hent\n\
145 og henter\n\
50 og hjælper\n\
98 og hvad\n\
33 og hvilken\n\
38 og hvor\n\
40 og hæve\n\
40 og hæver\n\
58 og indtast\n\
-58 og ingen\n\
80 og jeg\n\
71 og kan\n\
-33 og klik\n\
209 og kode\n\
40 og koden\n\
-71 og kommer\n\
-99 og kontakt\n\
66 og kontonr\n\
39 og kontonummer\n\
54 og kort\n\
35 og kureren\n\
-76 og lad\n\
-31 og legitimation\n\
53 og log\n\
-59 og læg\n\
46 og lægger\n\
75 og læs\n\
35 og læse\n\
-34 og mag\n\
-37 og man\n\
-32 og mangler\n\
-42 og med\n\
99 og min\n\
-43 og moms\n\
31 og må\n\
51 og nej\n\
39 og når\n\
106 og oplys\n\
69 og pas\n\
39 og politiet\n\
-119 og ring\n\
-37 og ringer\n\
-72 og sagde\n\
210 og send\n\
175 og sende\n\
-35 og sender\n\
-46 og sendt\n\
96 og sig\n\
63 og sige\n\
-142 og siger\n\
45 og skriv\n\
63 og skrive\n\
45 og skriver\n\
58 og slet\n\
34 og slettes\n\
-62 og spærre\n\
-36 og står\n\
53 og swipe\n\
94 og så\n\
61 og sætter\n\
-33 og tag\n\
74 og tager\n\
-89 og til\n\
-47 og to\n\
-47 og told\n\
-51 og tryk\n\
51 og udgiver\n\
-35 og vil\n\
-63 og ville\n\
88 oggetto\n\
88 ogget…\n\
136 oggi\n\
-64 oglum\n\
-35 også din\n\
-30 også når\n\
-37 også selvom\n\
122 oh\n\
76 oh no\n\
40 ohne\n\
-38 oil\n\
-60 oister\n\
-60 oiste…\n\
-36 ok\n\
31 ok @link\n\
60 ok it\n\
-76 ok so\n\
-39 ok to\n\
-82 okay can\n\
-50 okay i\n\
-36 okay så\n\
-47 oktober\n\
-53 oktob…\n\
-67 okumak\n\
-67 okumak icin\n\
-73 okuma…\n\
-48 okuyu…\n\
-65 olarak tanitan\n\
-46 old\n\
-35 old account\n\
81 old is\n\
58 old phone\n\
-88 oldug…\n\
-91 ole\n\
-49 olive…\n\
-37 olsun\n\
-94 olunca\n\
-94 olunc…\n\
38 olup\n\
-65 olur\n\
-31 olursa\n\
-55 om\n\
83 om #\n\
-75 om at\n\
72 om dagen\n\
-45 om de\n\
-87 om den\n\
-40 om dit\n\
-39 om du\n\
-82 om en\n\
49 om et\n\
-50 om han\n\
66 om hvidvask\n\
-82 om i\n\
47 om jeg\n\
38 om jeres\n\
-47 om koder\n\
-40 om kontaktbedrageri\n\
-43 om kortoplysninger\n\
179 om lidt\n\
-72 om misbrug\n\
-90 om mit\n\
-44 om natten\n\
-30 om penge\n\
61 om refusion\n\
50 om sagen\n\
-33 om svindel\n\
54 om ti\n\
87 om til\n\
35 om tyve\n\
-35 om ugen\n\
-116 omar\n\
-31 omfatter\n\
32 omfattet\n\
32 omfattet af\n\
-105 omg\n\
-43 omkostninger\n\
-43 omkos…\n\
-89 omkring\n\
-89 omkri…\n\
-101 on #\n\
-200 on @link\n\
-40 on all\n\
-71 on dba\n\
-61 on delivery\n\
82 on door\n\
-61 on duty\n\
-72 on friday\n\
-31 on her\n\
112 on his\n\
128 on hold\n\
-34 on holiday\n\
34 on how\n\
-186 on its\n\
-53 on linkedin\n\
-55 on monday\n\
-33 on mondays\n\
89 on my\n\
-89 on our\n\
-72 on page\n\
89 on phone\n\
-76 on purpose\n\
-119 on saturday\n\
32 on site\n\
93 on skype\n\
63 on sms\n\
88 on speaker\n\
-57 on sunday\n\
-72 on teams\n\
138 on telegram\n\
-43 on the\n\
-38 on their\n\
192 on this\n\
34 on thursday\n\
-52 on to\n\
-46 on tuesday\n\
-72 on two\n\
45 on va\n\
-97 on video\n\
-36 on wed\n\
-80 on wednesday\n\
-56 on weekdays\n\
164 on whatsapp\n\
59 on which\n\
-30 on windows\n\
56 on your\n\
-76 onay\n\
-63 onayi\n\
86 onayl…\n\
32 once a\n\
-47 once and\n\
35 once more\n\
-88 ondt\n\
53 one #\n\
-65 one account\n\
116 one and\n\
-34 one by\n\
-37 one call\n\
70 one for\n\
118 one from\n\
33 one has\n\
120 one hour\n\
96 one i\n\
-33 one in\n\
74 one is\n\
77 one more\n\
67 one now\n\
115 one that\n\
-77 one the\n\
30 one thing\n\
50 one thousand\n\
97 one to\n\
-52 one w\n\
-49 one who\n\
-146 one with\n\
40 one yes\n\
32 one you\n\
40 one zero\n\
78 onkel\n\
57 online\n\
45 online #\n\
74 online banking\n\
69 onlin…\n\
118 only\n\
131 only #\n\
31 only a\n\
48 only and\n\
-60 only at\n\
59 only be\n\
-57 only enter\n\
196 only for\n\
37 only got\n\
136 only have\n\
-33 only looks\n\
148 only need\n\
39 only one\n\
-36 only so\n\
59 only thing\n\
49 only until\n\
-46 only when\n\
-59 ons\n\
-149 onsdag\n\
-59 onsdag kl\n\
-150 onsda…\n\
-42 ont\n\
30 onto your\n\
123 onu\n\
59 op #\n\
-39 op @link\n\
-41 op af\n\
49 op det\n\
133 op for\n\
-51 op med\n\
95 op og\n\
-40 op på\n\
105 op som\n\
-42 op så\n\
32 opbevarer\n\
30 opbev…\n\
35 opdager\n\
30 opdaget\n\
55 opdag…\n\
120 opdater\n\
51 opdater dine\n\
75 opdater dit\n\
38 opdatere\n\
-70 opdateret\n\
67 opdatering\n\
90 opdat…\n\
45 open\n\
-30 open #\n\
39 open @link\n\
-42 open an\n\
43 open and\n\
42 open bank\n\
96 open it\n\
-107 open till\n\
52 open until\n\
53 open your\n\
43 opened\n\
66 opened a\n\
-40 opened it\n\
-34 opened the\n\
43 opene…\n\
-68 opening\n\
-92 opening hours\n\
-68 openi…\n\
-40 opens\n\
-36 operation\n\
-30 operationen\n\
-47 operator\n\
50 opera…\n\
-35 opgang\n\
-53 opgan…\n\
-111 opgave\n\
-43 opgave #\n\
55 opgaver\n\
-48 opgav…\n\
48 opgørelse\n\
-50 opgørelsen\n\
49 ophold\n\
-36 opholdsbevis\n\
-30 opholdstilladelse på\n\
30 ophør…\n\
33 opinion\n\
33 opini…\n\
-101 opkald\n\
34 opkald om\n\
-105 opkal…\n\
-47 opkræver\n\
-65 opkræ…\n\
-38 oplac…\n\
58 opladning\n\
85 oplad…\n\
-88 oplata\n\
195 oplat…\n\
157 oplys\n\
-44 oplys aldrig\n\
44 oplys cpr\n\
-43 oplys din\n\
73 oplys dit\n\
78 oplys venligst\n\
61 oplyse dit\n\
-122 oplyse noget\n\
-46 oplyser\n\
68 oplysninger\n\
-71 oplysningerne\n\
-57 oplyst\n\
-37 opmærksom\n\
-37 opmærksom på\n\
-30 opmær…\n\
40 opret\n\
47 opret en\n\
84 oprette\n\
139 opretter\n\
31 oprettet\n\
-133 oprettet log\n\
103 opret…\n\
-60 ops\n\
-73 opsig…\n\
-54 opskr…\n\
38 opslag\n\
73 opsparingen\n\
57 opspa…\n\
-69 opstå…\n\
-134 opt\n\
42 optaget\n\
-34 optaget biometri\n\
36 optaget et\n\
50 optim…\n\
-45 options\n\
-50 optio…\n\
60 optym…\n\
-75 or\n\
-30 or #\n\
-54 or @link\n\
-30 or a\n\
-32 or any\n\
-40 or at\n\
-95 or call\n\
-49 or cash\n\
-87 or choose\n\
-51 or do\n\
64 or i\n\
-135 or in\n\
-35 or is\n\
169 or it\n\
68 or its\n\
-55 or just\n\
48 or leave\n\
71 or lose\n\
48 or mastercard\n\
-85 or mitid\n\
-55 or mobilepay\n\
-30 or money\n\
-37 or no\n\
-96 or on\n\
66 or payment\n\
-155 or phone\n\
-60 or see\n\
-47 or shall\n\
-70 or should\n\
-60 or that\n\
-34 or the\n\
-47 or use\n\
107 or we\n\
-49 or with\n\
144 or you\n\
-172 ora #\n\
64 oraz\n\
-73 ord\n\
35 orden de\n\
-209 order #\n\
-39 order by\n\
-79 order from\n\
-70 order has\n\
-79 order id\n\
137 order new\n\
84 order of\n\
61 order the\n\
43 order you\n\
-52 ordered\n\
58 orderis\n\
-33 orders\n\
-142 ordre\n\
-59 ordre #\n\
32 ordre…\n\
60 ore\n\
-85 ore #\n\
113 ore o\n\
-36 organisation\n\
-123 organ…\n\
31 orienteret\n\
-30 original\n\
-38 originale\n\
-93 origi…\n\
30 orphans\n\
32 orpha…\n\
-63 os\n\
42 os der\n\
32 os med\n\
-90 os på\n\
53 os til\n\
-115 osob\n\
-93 ostrz…\n\
-181 oszus…\n\
81 other\n\
39 other line\n\
-39 other one\n\
51 other phone\n\
72 other way\n\
56 others are\n\
72 otherwise\n\
49 otherwise it\n\
139 otherwise the\n\
-91 otherwise you\n\
41 other…\n\
-62 otomatik\n\
-62 otoma…\n\
-87 otp\n\
-35 otra\n\
87 otrzy…\n\
-105 otte\n\
32 otte cifre\n\
-30 oturum\n\
-31 oturu…\n\
30 ou\n\
-125 oublie\n\
-125 oubli…\n\
40 oui\n\
41 our account\n\
65 our agent\n\
-118 our app\n\
52 our billing\n\
70 our broker\n\
38 our courier\n\
48 our cyber\n\
49 our depot\n\
68 our driver\n\
44 our lawyers\n\
107 our new\n\
42 our officer\n\
-34 our opening\n\
-90 our own\n\
41 our partner\n\
93 our records\n\
31 our security\n\
-83 our site\n\
51 our technician\n\
-39 our telephone\n\
47 our wallet\n\
-59 our warehouse\n\
-64 our website\n\
-75 ours\n\
-31 ours is\n\
38 out #\n\
77 out and\n\
65 out by\n\
50 out i\n\
42 out new\n\
-45 out on\n\
58 out to\n\
33 out with\n\
-46 out your\n\
56 outdated\n\
56 outda…\n\
74 outgoing\n\
74 outgo…\n\
-38 outlo…\n\
37 outstanding\n\
37 outst…\n\
-44 over\n\
-41 over #\n\
38 over og\n\
137 over på\n\
76 over telefonen\n\
-42 over the\n\
63 over to\n\
-67 over your\n\
39 overb…\n\
70 overdue\n\
60 overd…\n\
142 overfør\n\
91 overfør #\n\
36 overfør beløbet\n\
55 overfør dem\n\
71 overfør depositum\n\
-57 overføre\n\
60 overføre dem\n\
-138 overføre penge\n\
-84 overfører\n\
31 overfører #\n\
42 overføres\n\
59 overføres til\n\
73 overførsel\n\
84 overførsel på\n\
111 overførslen\n\
-82 overførsler\n\
46 overf…\n\
35 overg…\n\
56 overloaded\n\
-30 overl…\n\
112 overpaid\n\
112 overp…\n\
-56 overraskelse\n\
-35 overr…\n\
32 overskredet\n\
-38 owe\n\
47 owe #\n\
-90 owe you\n\
61 owed\n\
53 owing\n\
53 owing to\n\
-50 own\n\
85 own account\n\
-31 own accounts\n\
-72 own phone\n\
64 owner\n\
-33 owner and\n\
-104 owners\n\
39 ownership\n\
-61 owner…\n\
-54 oye\n\
67 oznac…\n\
106 p @link\n\
195 paa\n\
44 paa #\n\
44 paais…\n\
34 pacco\n\
60 pacco e\n\
127 package\n\
118 packa…\n\
-40 packed\n\
49 packet\n\
34 packe…\n\
-72 paczka czeka\n\
-34 padborg\n\
-34 padbo…\n\
-101 padekite\n\
-101 padekite rageli\n\
-76 padek…\n\
-51 pads\n\
223 paga\n\
79 paga #\n\
60 pagad…\n\
-54 pagal…\n\
-43 pagamento\n\
127 pagar\n\
54 pagare\n\
91 pagata\n\
-120 pagato\n\
-57 page\n\
-90 page #\n\
-39 page on\n\
-73 page that\n\
-97 page where\n\
77 pagina\n\
56 pagin…\n\
108 pago\n\
59 pago de\n\
-53 pagos\n\
79 pague\n\
65 paid #\n\
-75 paid at\n\
-48 paid before\n\
81 paid for\n\
-35 paid on\n\
34 paid out\n\
-56 paid so\n\
-51 paid tax\n\
-53 paid the\n\
30 paid today\n\
-90 paid with\n\
-32 paid you\n\
37 paid your\n\
-55 paie\n\
-35 paiement\n\
37 paiem…\n\
-45 paint\n\
-115 paint…\n\
-65 pair\n\
-66 pair of\n\
-35 pairs\n\
-109 paketiniz\n\
-71 paketshop\n\
-149 paket…\n\
51 pakke\n\
42 pakke @link\n\
35 pakke fra\n\
-52 pakke i\n\
31 pakke venter\n\
-44 pakkeboksen\n\
-43 pakken kan\n\
-117 pakker\n\
-52 pakket\n\
-96 pakke…\n\
112 pan\n\
42 pan w\n\
54 pana\n\
-38 pana vineri\n\
-36 pande…\n\
165 pani\n\
69 pani numer\n\
-56 panie\n\
106 panski\n\
125 pansk…\n\
58 panst…\n\
-34 pantalla\n\
-34 panta…\n\
61 panu\n\
-63 papa\n\
-33 papeg…\n\
-91 papel\n\
50 paper\n\
66 paper and\n\
-37 papers\n\
-37 paper…\n\
-106 papie…\n\
-62 papir\n\
-107 papirerne\n\
-71 papirerne i\n\
-142 papir…\n\
-47 paquete\n\
-50 paquete en\n\
-40 paque…\n\
52 par sms\n\
136 para\n\
-44 para aklama\n\
43 para evitar\n\
-113 para la\n\
59 para no\n\
105 para que\n\
-37 param…\n\
102 paraniz\n\
76 paran…\n\
-39 parasi\n\
-35 parasini\n\
-98 parasykite\n\
-45 paras…\n\
97 parayi\n\
216 paray…\n\
-151 parcel at\n\
-115 parcel from\n\
60 parcel goes\n\
61 parcel in\n\
30 parcel is\n\
51 parcel with\n\
-60 parduotuveje\n\
-83 pardu…\n\
58 pareigunu\n\
75 parei…\n\
-52 parental\n\
-52 parental leave\n\
-80 parents\n\
-121 paren…\n\
-182 park\n\
-51 parkering i\n\
-35 parking in\n\
38 parla\n\
57 parler\n\
57 parler a\n\
82 parle…\n\
74 parli\n\
-44 parliament\n\
-62 parli…\n\
-44 parod…\n\
49 part\n\
-45 part in\n\
38 part of\n\
84 part time\n\
-95 partagez\n\
-105 parta…\n\
-103 parte\n\
46 partea\n\
-38 parter\n\
-93 parti…\n\
119 partner\n\
-71 partners\n\
86 partn…\n\
84 parts\n\
-135 party\n\
-41 pas de\n\
-57 pas eller\n\
-40 pas i\n\
42 pas og\n\
-82 pas på\n\
-32 pas til\n\
-59 pasa\n\
77 pasak…\n\
-51 pasaporte y\n\
44 pasar\n\
-55 pasar por\n\
49 pasar…\n\
-39 pasii…\n\
67 pasir…\n\
-154 paska…\n\
84 pasku…\n\
70 paso\n\
37 paspa…\n\
-97 pass\n\
-49 passare\n\
-64 passcode\n\
36 passe på\n\
87 passed\n\
37 passed the\n\
-40 passk…\n\
-35 passport and\n\
-50 passport copy\n\
79 passport cpr\n\
-56 passport does\n\
41 passport for\n\
-55 passport has\n\
51 passport no\n\
56 passport number\n\
-51 passport or\n\
63 passport so\n\
39 passport will\n\
81 passports\n\
81 passports and\n\
-65 passt\n\
322 password and\n\
-56 password for\n\
-44 password from\n\
35 password is\n\
-65 password or\n\
-50 password to\n\
-77 passwords\n\
-108 past\n\
49 pasta\n\
65 paste\n\
43 pastor\n\
31 paszport\n\
37 paszp…\n\
-112 patat…\n\
-59 patch\n\
-50 path\n\
-30 pati\n\
-35 patient\n\
-68 patie…\n\
64 patik…\n\
-67 patit\n\
112 patrol\n\
63 patrol is\n\
134 patro…\n\
34 patru…\n\
-104 pats\n\
-100 pattern\n\
-100 patte…\n\
94 patvirtinkite\n\
37 patvi…\n\
-103 patys\n\
-55 pavel\n\
-97 pawel\n\
56 pay\n\
115 pay #\n\
-133 pay a\n\
-34 pay and\n\
-44 pay anything\n\
-71 pay at\n\
96 pay back\n\
67 pay first\n\
-57 pay half\n\
-48 pay in\n\
101 pay it\n\
124 pay my\n\
91 pay now\n\
52 pay only\n\
64 pay the\n\
-45 pay through\n\
53 pay today\n\
-78 pay vat\n\
34 pay within\n\
-60 pay your\n\
-63 payable\n\
-63 payab…\n\
121 paye\n\
145 payee\n\
55 payer\n\
212 payez\n\
53 paying\n\
50 paying #\n\
45 paying the\n\
53 payin…\n\
-85 paylasmayin\n\
-75 payla…\n\
30 payment\n\
34 payment @link\n\
83 payment card\n\
79 payment failed\n\
61 payment for\n\
30 payment i\n\
-40 payment is\n\
-44 payment method\n\
89 payment of\n\
-40 payment on\n\
68 payment to\n\
-180 payments\n\
89 payout\n\
89 payou…\n\
49 paypal\n\
69 paypa…\n\
-33 payroll\n\
-88 payroll we\n\
-33 payro…\n\
88 pays\n\
-52 pays me\n\
55 paysafe\n\
157 paysafecard\n\
197 paysa…\n\
-30 pc\n\
133 pdf\n\
-53 pe\n\
-55 pe #\n\
-216 pe @link\n\
44 pe care\n\
40 pe linkul\n\
50 pe revolut\n\
77 pe telefon\n\
86 pe whatsapp\n\
-39 peace\n\
35 pedido el\n\
-72 pedir…\n\
43 pedop…\n\
38 pee are\n\
39 pen\n\
129 penalty\n\
120 penal…\n\
102 pending\n\
38 pending if\n\
102 pendi…\n\
38 penge betal\n\
30 penge de\n\
53 penge ind\n\
-43 penge tilbage\n\
76 pengene\n\
97 pengene er\n\
-76 pengene fra\n\
45 pengene hos\n\
-95 pengene i\n\
53 pengene kan\n\
49 pengene på\n\
36 pengene skal\n\
-89 pengene til\n\
53 pengeoverførsel\n\
67 penge…\n\
-41 penktadieni\n\
-63 penkt…\n\
50 pension\n\
-42 pensioner\n\
-42 pensioners\n\
-41 pentru\n\
90 pentru a\n\
-41 pentr…\n\
-62 people\n\
-34 people are\n\
-55 people in\n\
-74 people to\n\
-97 people who\n\
-61 peopl…\n\
54 per\n\
80 per #\n\
53 per day\n\
90 per evitare\n\
-41 per il\n\
-56 per la\n\
-112 per mobilepay\n\
49 percent and\n\
37 perche\n\
37 perch…\n\
-58 perfect\n\
33 perfect i\n\
-44 perfekt\n\
-67 perfe…\n\
-52 perfo…\n\
-49 perio…\n\
70 permanent\n\
89 perma…\n\
-74 perme…\n\
41 permission\n\
34 permisul\n\
75 permit is\n\
32 permit will\n\
-35 permit you\n\
-56 permits\n\
-34 permitted\n\
42 permi…\n\
-118 pernille\n\
-118 perni…\n\
122 pero\n\
-83 persembe\n\
-52 persembe gunu\n\
-93 perse…\n\
81 persi…\n\
79 perskaitykite\n\
100 persk…\n\
60 perso\n\
-81 person der\n\
-55 person who\n\
42 person.adviser|claims threat.deadline|threatens\n\
35 person.adviser|reader\n\
124 person.agent|claims person.family|claims\n\
135 person.agent|claims person.landlord|claims\n\
207 person.agent|claims threat.arrest|threatens\n\
-32 person.agent|claims threat.block|reports\n\
78 person.agent|claims threat.block|threatens\n\
-31 person.agent|claims threat.court|threatens\n\
53 person.agent|claims threat.deadline|threatens\n\
-51 person.agent|reports\n\
56 person.agent|reports threat.arrest|reports\n\
-32 person.agent|reports threat.court|reports\n\
47 person.agent|reports threat.deadline|reports\n\
-33 person.agent|speaks\n\
-34 person.buyer|claims\n\
-138 person.buyer|claims threat.block|threatens\n\
-35 person.buyer|claims threat.court|threatens\n\
-111 person.buyer|claims threat.deadline|threatens\n\
-34 person.buyer|live\n\
132 person.buyer|reports\n\
85 person.buyer|speaks\n\
-80 person.family|claims\n\
-108 person.family|claims person.family|reports\n\
123 person.family|claims person.landlord|claims\n\
92 person.family|claims threat.arrest|reports\n\
145 person.family|claims threat.arrest|threatens\n\
-80 person.family|claims threat.block|threatens\n\
65 person.family|claims threat.court|threatens\n\
55 person.family|claims threat.deadline|reports\n\
52 person.family|claims threat.deadline|threatens\n\
32 person.family|claims threat.debt|threatens\n\
102 person.family|claims threat.exposure|threatens\n\
-80 person.family|live\n\
-143 person.family|reports\n\
30 person.family|reports threat.arrest|threatens\n\
-77 person.landlord|claims\n\
48 person.landlord|claims threat.court|threatens\n\
88 person.landlord|claims threat.deadline|threatens\n\
-39 person.landlord|denies\n\
-77 person.landlord|live\n\
-106 person.landlord|reader\n\
-44 person.landlord|reports\n\
-53 person.recruiter|claims\n\
-39 person.recruiter|claims threat.block|threatens\n\
41 person.recruiter|claims threat.debt|threatens\n\
-53 person.recruiter|live\n\
-40 person.recruiter|speaks\n\
-101 personal data\n\
-41 personal information\n\
33 personal number\n\
-40 personale\n\
-79 personer\n\
-35 personlig\n\
-42 personlige oplysninger\n\
63 personlige rådgiver\n\
71 personnummer\n\
-73 person|claims\n\
-121 person|denies\n\
-95 person|reports\n\
-30 persuaded\n\
-33 persu…\n\
-40 pervesti\n\
114 perve…\n\
-62 peter from\n\
-37 petit\n\
108 petrauskas\n\
86 petra…\n\
52 petro…\n\
86 peux me\n\
62 peux pas\n\
41 pga\n\
39 pga ny\n\
31 pga usædvanlig\n\
-79 pharmacy\n\
-90 pharm…\n\
-70 phd\n\
56 phili…\n\
-114 phishing\n\
-120 phish…\n\
46 phone and\n\
109 phone by\n\
-42 phone call\n\
-33 phone do\n\
-86 phone down\n\
62 phone fell\n\
-45 phone for\n\
62 phone from\n\
35 phone i\n\
-44 phone if\n\
109 phone in\n\
-65 phone instead\n\
47 phone is\n\
43 phone mine\n\
46 phone now\n\
-155 phone number\n\
33 phone please\n\
34 phone right\n\
-62 phone rings\n\
37 phone says\n\
37 phone she\n\
-38 phone the\n\
119 phone to\n\
-36 phone us\n\
40 phone was\n\
-52 phone when\n\
114 phone with\n\
-87 phone you\n\
-39 phone your\n\
-118 phoned\n\
-56 phoned and\n\
-51 phones\n\
-108 phone…\n\
-77 phoning\n\
-77 phoni…\n\
-77 photo id\n\
197 photo of\n\
91 photographing\n\
33 photos of\n\
40 photo…\n\
74 phrase\n\
74 phras…\n\
-66 pia\n\
-72 piano\n\
77 pic\n\
110 pic of\n\
-59 pick\n\
-59 pick a\n\
-58 picked up\n\
62 picks\n\
39 picks it\n\
-45 picks up\n\
-118 pickup\n\
-118 picku…\n\
53 pics\n\
69 picture\n\
52 picture of\n\
-39 pictures\n\
35 pictures are\n\
-51 pide\n\
161 pieniadze\n\
139 pieni…\n\
-134 pierdut\n\
-61 pierd…\n\
-57 pierogi\n\
-57 piero…\n\
61 pierw…\n\
41 pilie…\n\
50 pin\n\
83 pin and\n\
86 pin code\n\
-75 pin codes\n\
-83 pin for\n\
101 pin in\n\
-35 pin is\n\
137 pin on\n\
-30 pin or\n\
-33 pin ul\n\
111 pin un\n\
-67 pin your\n\
-33 pinigu\n\
120 pinigus\n\
37 pinigus i\n\
86 pinig…\n\
52 pinkode\n\
-56 pinkode eller\n\
39 pinkode til\n\
154 pinkoden\n\
46 pinkoden så\n\
-40 pinkoder\n\
77 pinko…\n\
43 piotr\n\
-67 pirat…\n\
-34 pirma\n\
73 piso\n\
-51 piu\n\
-253 pizza\n\
-54 place and\n\
42 place the\n\
50 placed\n\
97 places\n\
85 places left\n\
34 place…\n\
-102 plads\n\
35 pladser tilbage\n\
82 plain\n\
111 plain clothes\n\
-43 plain…\n\
-55 plaka…\n\
-133 plan\n\
-82 plang…\n\
-61 planned\n\
-93 plann…\n\
-90 plant\n\
-30 plants\n\
-68 plant…\n\
64 plata\n\
65 plataforma\n\
65 plata…\n\
152 plate\n\
48 platesc\n\
94 plate…\n\
164 platform\n\
31 platformy\n\
116 platf…\n\
69 platiti\n\
86 plati…\n\
61 plattform\n\
61 platt…\n\
-35 play\n\
-63 play cards\n\
-38 play the\n\
49 playe…\n\
-91 playl…\n\
-62 plays\n\
50 plazo\n\
61 please accept\n\
31 please add\n\
83 please and\n\
-96 please bring\n\
-32 please call\n\
-91 please check\n\
-40 please close\n\
46 please confirm\n\
-60 please delete\n\
30 please download\n\
-34 please fill\n\
55 please find\n\
54 please go\n\
-64 please have\n\
101 please hold\n\
30 please i\n\
-31 please its\n\
-90 please leave\n\
39 please log\n\
39 please no\n\
76 please press\n\
59 please read\n\
-41 please remember\n\
-63 please reply\n\
215 please send\n\
-84 please share\n\
-60 please stay\n\
-50 please tell\n\
-72 please transfer\n\
-52 please upload\n\
34 please verify\n\
-64 plejer\n\
-67 pleje…\n\
-31 pligt\n\
-78 plot\n\
87 pls\n\
-37 pls dont\n\
-34 plumber\n\
-46 plumb…\n\
53 plus\n\
133 pm\n\
101 po\n\
-56 po #\n\
-48 poarta\n\
-48 poart…\n\
-54 pobie…\n\
91 pocket\n\
-31 pocket money\n\
76 pocke…\n\
33 poco\n\
-49 pod\n\
143 podac\n\
-65 podaj…\n\
58 podatku\n\
-62 podawaj\n\
-132 podaw…\n\
-58 podca…\n\
-64 podpi…\n\
-98 point\n\
-78 points\n\
-110 point…\n\
39 pokal…\n\
80 pokaz…\n\
92 polen\n\
45 police a\n\
109 police about\n\
-70 police and\n\
-68 police are\n\
-77 police arrested\n\
54 police danoise\n\
-60 police de\n\
126 police do\n\
-45 police dont\n\
110 police force\n\
-33 police has\n\
-51 police have\n\
62 police if\n\
-45 police never\n\
-41 police not\n\
33 police of\n\
-56 police officer\n\
-39 police officers\n\
-94 police on\n\
-62 police press\n\
-38 police recovered\n\
42 police report\n\
68 police station\n\
116 police stay\n\
40 police there\n\
210 police your\n\
41 policia que\n\
45 policijos\n\
-94 policja\n\
63 policji\n\
-180 policy\n\
-89 polis\n\
-45 polish\n\
74 polisi\n\
-46 polisinden\n\
-37 polis…\n\
-39 polite\n\
94 politi\n\
146 politi @link\n\
34 politi der\n\
-52 politi du\n\
30 politi jeg\n\
53 politi og\n\
64 politi you\n\
-36 politia\n\
-36 politia daneza\n\
-43 politia din\n\
-55 politie\n\
39 politiet der\n\
49 politiet han\n\
-33 politiet har\n\
-37 politiet henter\n\
-81 politiet i\n\
-73 politiet på\n\
-37 politiet sagde\n\
-57 politiet stationen\n\
31 politigården\n\
37 politimand\n\
33 polizia di\n\
-52 polsk\n\
-82 polski\n\
-95 polsk…\n\
100 ponga\n\
-47 poniedzialek\n\
-70 ponie…\n\
45 pop\n\
30 pop up\n\
34 popper\n\
34 poppe…\n\
69 pops\n\
69 pops up\n\
-49 popul…\n\
72 por el\n\
37 por falta\n\
-128 por telefono\n\
54 por whatsapp\n\
103 porno…\n\
70 porque\n\
37 porque el\n\
70 porqu…\n\
-83 portal\n\
-94 porta…\n\
-53 porten\n\
-116 porte…\n\
30 portf…\n\
-64 porti\n\
86 porto\n\
52 porto #\n\
45 porto her\n\
64 porto på\n\
-80 portone\n\
-115 porto…\n\
94 portugal\n\
94 portu…\n\
110 pose\n\
31 pose og\n\
-40 posed\n\
-40 posed as\n\
40 posen\n\
54 posete\n\
75 posete koyun\n\
-35 position as\n\
-32 positive\n\
130 possible\n\
171 possi…\n\
-154 post\n\
40 post a\n\
-70 post and\n\
-41 post app\n\
-61 post de\n\
-129 post du\n\
-115 post from\n\
-36 post i\n\
-92 post in\n\
-46 post og\n\
-89 post the\n\
-61 post you\n\
-230 posta\n\
48 postage\n\
47 postage is\n\
-68 posta…\n\
-40 postcode\n\
-40 postc…\n\
-31 poster\n\
-30 poste…\n\
-66 postgres\n\
-66 postg…\n\
55 postkasse er\n\
107 postnord #\n\
121 postnord @link\n\
-69 postnord app\n\
-50 postnord appen\n\
31 postnord paketiniz\n\
-67 postnord pay\n\
-67 postnord track\n\
36 postnord votre\n\
78 postnord your\n\
-44 posto\n\
38 postul\n\
38 postu…\n\
-46 poti\n\
111 potrzebuje\n\
69 potrz…\n\
143 potwierdz\n\
-66 potwierdzic\n\
81 potwi…\n\
-57 poul\n\
80 pour eviter\n\
42 pour parler\n\
77 pour que\n\
-64 pour votre\n\
-91 pouvez\n\
-91 pouve…\n\
86 power\n\
-44 power cut\n\
-72 power is\n\
-122 powie…\n\
35 poza\n\
48 poza cu\n\
-84 pozdr…\n\
-51 ppl\n\
-54 pr #\n\
62 pr dag\n\
-47 pracownikow\n\
-160 praco…\n\
-112 practise\n\
-144 pract…\n\
54 prade…\n\
-34 prakt…\n\
-84 prase\n\
-46 prati…\n\
-39 preben\n\
-39 prebe…\n\
-37 preci…\n\
-63 prefe…\n\
-48 pregu…\n\
62 prelevare\n\
81 prele…\n\
-37 preli…\n\
84 prema\n\
204 premium\n\
130 premi…\n\
-51 prend…\n\
-52 preno…\n\
66 prepa…\n\
-94 prescription\n\
-94 presc…\n\
45 present you\n\
33 press\n\
37 press buy\n\
163 press it\n\
51 press nine\n\
51 press one\n\
40 press the\n\
-60 pressed\n\
-38 pressed #\n\
-37 pressemeddelelse\n\
-102 pressure\n\
-115 press…\n\
-50 presu…\n\
-76 pretend\n\
-76 pretend to\n\
-79 pretending\n\
-79 pretending to\n\
-109 prete…\n\
-45 preve…\n\
44 previous\n\
44 previ…\n\
-61 price\n\
-89 price #\n\
-96 prie\n\
45 pries\n\
-76 prima\n\
80 prime\n\
82 prime ministers\n\
-65 primename\n\
-60 primename apie\n\
-60 prime…\n\
-30 primiti\n\
51 prin\n\
-58 print\n\
-130 printer\n\
-49 printer on\n\
-102 print…\n\
-77 pris\n\
-53 prise…\n\
-71 prisijunge\n\
-33 prisijungti\n\
-35 prisijungti prie\n\
42 prisijunkite\n\
-52 prisi…\n\
-90 privacy\n\
86 private\n\
82 private account\n\
82 private konto\n\
66 private mail\n\
71 priva…\n\
-56 privi…\n\
43 priya\n\
72 prize\n\
34 prize at\n\
38 prize draw\n\
-30 proba…\n\
51 problem\n\
101 problem med\n\
61 problem transfer\n\
38 probuje\n\
38 probu…\n\
134 procedure\n\
61 proceedings\n\
-98 procent\n\
55 processed\n\
-30 processing\n\
-30 processing fee\n\
66 proce…\n\
-39 proch…\n\
87 procu…\n\
33 prof\n\
-37 professor\n\
-67 profe…\n\
-37 programare\n\
44 programele\n\
-56 programme\n\
-33 programs\n\
-71 progr…\n\
36 prohibited\n\
36 prohi…\n\
-43 project\n\
-108 proje…\n\
-58 prokuratura\n\
-115 proku…\n\
-74 promemoria\n\
-74 prome…\n\
57 promise\n\
-44 promised\n\
-47 promised a\n\
-60 promises\n\
-31 promi…\n\
45 prompt\n\
45 promp…\n\
-62 pronto\n\
-101 pront…\n\
-35 property office\n\
-34 prope…\n\
-74 propr…\n\
-33 prosecution\n\
74 prosecutor\n\
62 prose…\n\
-41 prosimy o\n\
-73 prosi…\n\
-85 prossimo\n\
-85 pross…\n\
78 prosze\n\
-74 prosze o\n\
87 prosze sie\n\
60 prosz…\n\
80 protect\n\
31 protect you\n\
71 protected\n\
47 protection\n\
80 prote…\n\
-79 protokoll\n\
-150 proto…\n\
-169 proud\n\
55 prove\n\
46 prove you\n\
48 prove…\n\
31 provide\n\
-31 provided\n\
54 provider\n\
70 provi…\n\
-43 prowa…\n\
48 przeczytac\n\
-71 przec…\n\
-141 przed\n\
85 przelew\n\
99 przel…\n\
-38 przer…\n\
71 przeslac\n\
115 przes…\n\
132 przez\n\
-66 przez telefon\n\
164 przy\n\
-34 przyj…\n\
-115 przypominamy\n\
-70 przypominamy o\n\
-94 przyp…\n\
44 przys…\n\
-49 præse…\n\
-50 prøv\n\
73 prøv at\n\
-39 prøv igen\n\
-97 prøve\n\
33 prøver\n\
106 prøver at\n\
-39 prøvet\n\
-84 prøve…\n\
45 ps\n\
-60 psa\n\
125 psd2\n\
37 psd3\n\
65 ptt\n\
58 pu\n\
-90 public\n\
-32 public services\n\
-46 publi…\n\
-121 puede\n\
68 pui\n\
-43 pull\n\
-31 pull request\n\
-34 pulsar #\n\
68 pulsa…\n\
-146 pung\n\
-33 pungen\n\
-33 punge…\n\
-84 punktum\n\
-109 punkt…\n\
-120 puo\n\
-49 puoi\n\
-52 pup\n\
-54 pupils\n\
-54 pupil…\n\
31 purchase\n\
-114 purchase agreement\n\
37 purchase was\n\
-70 purchases\n\
-39 pure\n\
35 purpose of\n\
-35 puse\n\
34 push\n\
50 put\n\
-64 put down\n\
85 put in\n\
-59 put it\n\
-54 put me\n\
31 put my\n\
30 put on\n\
36 put them\n\
91 put you\n\
89 put your\n\
-221 puteti\n\
-221 putet…\n\
-42 putting\n\
-42 putti…\n\
62 putut\n\
39 putut fi\n\
-37 på\n\
-155 på @link\n\
-86 på appen\n\
-82 på arbejde\n\
-90 på at\n\
98 på dem\n\
42 på den\n\
110 på denne\n\
67 på deres\n\
-43 på det\n\
50 på dig\n\
59 på din\n\
43 på displayet\n\
-58 på dit\n\
33 på du\n\
-39 på elmevej\n\
-32 på et\n\
90 på forhånd\n\
47 på forsiden\n\
48 på fredag\n\
47 på hele\n\
31 på hospitalet\n\
-45 på kontoen\n\
-32 på kontoret\n\
-54 på kortet\n\
33 på krypto\n\
-39 på lageret\n\
79 på linjen\n\
92 på listen\n\
-125 på mail\n\
77 på mandag\n\
98 på med\n\
42 på mens\n\
73 på mig\n\
71 på min\n\
-120 på mit\n\
165 på mobilepay\n\
36 på netbanken\n\
-72 på nettet\n\
-89 på nummeret\n\
104 på ny\n\
-95 på og\n\
-79 på papir\n\
57 på pause\n\
83 på politi\n\
-48 på ring\n\
-53 på sedlen\n\
-50 på selvbetjeningen\n\
-58 på sin\n\
162 på sms\n\
46 på snap\n\
72 på som\n\
46 på stationen\n\
36 på søndag\n\
63 på telefonen\n\
110 på telegram\n\
-46 på tirsdag\n\
-44 på torvet\n\
-76 på under\n\
77 på whatsapp\n\
64 påkrævet\n\
64 påkræ…\n\
-69 påstår at\n\
-35 pølse\n\
88 q\n\
-44 q i\n\
66 qr\n\
69 qr kode\n\
-50 qualcuno\n\
-50 qualc…\n\
-71 quand\n\
-44 quando\n\
-44 quand…\n\
48 quanto\n\
67 quant…\n\
-77 quart…\n\
33 quattro\n\
33 quatt…\n\
53 que cest\n\
99 que dice\n\
59 que es\n\
48 que esta\n\
161 que je\n\
-94 que la\n\
100 que le\n\
-71 que lo\n\
74 que no\n\
-62 que su\n\
-33 que te\n\
35 que vous\n\
80 queda…\n\
-31 quell…\n\
-65 quelquun a\n\
-66 queri…\n\
-52 questa\n\
-78 question\n\
-34 question #\n\
-41 questions\n\
-41 questions about\n\
42 questo\n\
60 questo e\n\
-53 quest…\n\
-90 queue\n\
-76 queue please\n\
-43 qui\n\
196 quick\n\
74 quick loan\n\
66 quickly\n\
169 quicksupport\n\
176 quick…\n\
42 quier…\n\
77 quiet room\n\
30 quietly\n\
66 quiet…\n\
-71 quindi\n\
-62 quind…\n\
-38 quite\n\
-146 quiz\n\
70 rabat\n\
-109 racco…\n\
-50 raccr…\n\
88 rachunek\n\
35 rachunek techniczny\n\
118 rachu…\n\
-49 radio…\n\
-35 radu\n\
-47 ragazzi\n\
-214 rageli\n\
-128 ragel…\n\
-46 raid\n\
-35 raide…\n\
-174 rain\n\
-61 raise\n\
33 raise your\n\
-34 raised\n\
-34 raise…\n\
56 raman…\n\
-69 randevu\n\
-40 randevunuz\n\
-109 rande…\n\
-47 random\n\
-47 rando…\n\
-103 rang\n\
-46 rang the\n\
-131 rapor…\n\
-55 rappelle\n\
-96 rappe…\n\
-32 rapporter\n\
45 rasmu…\n\
35 rate\n\
-103 rather\n\
-103 rathe…\n\
-91 ravi\n\
167 re\n\
46 re invoice\n\
46 re re\n\
30 reach you\n\
-68 reached\n\
-34 reach…\n\
169 reactivate\n\
108 reactivate it\n\
210 react…\n\
-63 read a\n\
-34 read about\n\
50 read in\n\
70 read it\n\
144 read me\n\
-111 read more\n\
-40 read out\n\
-51 read the\n\
44 read your\n\
-88 reads\n\
-64 ready @link\n\
42 ready for\n\
-76 ready in\n\
-41 ready to\n\
-50 real\n\
47 really me\n\
-58 reason\n\
-103 reaso…\n\
37 rebecca\n\
37 rebec…\n\
40 recar…\n\
-121 receipt\n\
41 receipt and\n\
-46 receipt by\n\
-41 receipt from\n\
94 receive\n\
72 receive #\n\
-47 receive money\n\
134 receive the\n\
44 receive your\n\
-33 received\n\
-79 received #\n\
-143 received a\n\
43 received an\n\
61 received in\n\
-52 received your\n\
-97 receiver\n\
114 receiving\n\
92 receiving a\n\
30 recently\n\
42 recen…\n\
-59 reception\n\
-102 receptionen\n\
-98 recep…\n\
119 recevoir\n\
113 recev…\n\
46 recha…\n\
-31 rechnung\n\
-31 rechn…\n\
-47 recibido\n\
-66 recipe\n\
-37 recipe for\n\
-91 recipient\n\
-60 recipient please\n\
-115 recip…\n\
-65 recla…\n\
-89 recognise\n\
-38 recognised\n\
-116 recog…\n\
-49 recommend\n\
65 recommended\n\
-33 recommends\n\
-34 recom…\n\
47 recon…\n\
-64 record\n\
44 recorded message\n\
48 recorded you\n\
-130 recording\n\
93 records\n\
80 records show\n\
-50 recor…\n\
73 recover\n\
31 recover your\n\
-34 recovered\n\
-38 recovered stolen\n\
46 recovery\n\
40 recov…\n\
-38 recruitment\n\
-34 recru…\n\
98 recu par\n\
43 recuperer\n\
90 recup…\n\
-61 red button\n\
-34 red cross\n\
97 redelivery\n\
97 redel…\n\
101 reduc…\n\
-35 ref\n\
-34 refer…\n\
32 refund\n\
33 refund department\n\
77 refund form\n\
-35 refund you\n\
126 refundable\n\
-66 refunderer\n\
64 refunds\n\
71 refun…\n\
57 refuse to\n\
-50 refused\n\
188 refusion\n\
36 refusionen\n\
81 refus…\n\
109 reg\n\
144 reg #\n\
47 reg konto\n\
50 reg number\n\
-33 regarded\n\
-33 regarded as\n\
-96 regards\n\
-51 regards hr\n\
-48 regards the\n\
-62 regar…\n\
-39 regel\n\
42 regional\n\
161 register\n\
40 register over\n\
66 register with\n\
-35 register your\n\
46 registered\n\
-31 registered address\n\
45 registered as\n\
-117 registered in\n\
56 registered on\n\
93 registered to\n\
-72 registracija\n\
-46 registracijos\n\
114 registration\n\
95 registration number\n\
35 registreret\n\
99 registrering\n\
90 registreringsnummer\n\
88 regis…\n\
95 regler\n\
94 reglez\n\
106 regle…\n\
-41 regnen\n\
-74 regnet\n\
-183 regne…\n\
47 regning betal\n\
36 regning der\n\
-51 regning du\n\
58 regning for\n\
-69 regning med\n\
43 regning to\n\
-87 regningen\n\
42 regninger\n\
-48 regnskabet\n\
-61 regns…\n\
75 regol…\n\
78 reikia\n\
35 reikia tik\n\
78 reiki…\n\
-80 reimburse\n\
-59 reins…\n\
32 reisepass\n\
32 reise…\n\
-68 reject\n\
68 rejected\n\
66 rejsekort\n\
65 rejsekort @link\n\
-53 rejse…\n\
59 rekru…\n\
96 release\n\
62 release fee\n\
37 release it\n\
75 released\n\
-52 released on\n\
44 released when\n\
35 releases\n\
108 relea…\n\
-103 rema\n\
-63 rema #\n\
30 remain\n\
50 remai…\n\
-67 rembo…\n\
-107 remember\n\
82 remember that\n\
-138 remember to\n\
-33 remember you\n\
-39 remember your\n\
-118 remem…\n\
-186 reminder\n\
-31 reminder fee\n\
-59 reminder from\n\
-178 remin…\n\
46 remit…\n\
-49 remote control\n\
35 removal\n\
50 removed\n\
41 remov…\n\
-61 rendez\n\
-61 rendez vous\n\
-61 rende…\n\
-73 renew it\n\
31 renewed\n\
39 renew…\n\
-39 rengø…\n\
61 renov…\n\
37 renset\n\
52 rense…\n\
-44 rent\n\
-37 rent and\n\
-74 rent for\n\
84 rented\n\
55 rented with\n\
-32 renter\n\
47 repaired\n\
-56 repairs\n\
117 repay\n\
35 repeating\n\
43 repea…\n\
-31 repet…\n\
-35 replaced\n\
53 replacing\n\
33 repla…\n\
-49 replied\n\
34 replied to\n\
-73 repli…\n\
76 reply\n\
-72 reply by\n\
40 reply so\n\
-51 reply to\n\
279 reply with\n\
65 reply y\n\
77 reply yes\n\
43 replying\n\
65 reply…\n\
30 repon…\n\
-97 report\n\
-43 report a\n\
-81 report it\n\
-35 report on\n\
-39 report to\n\
56 report you\n\
-31 reported\n\
37 reported as\n\
-112 reported it\n\
-33 reported the\n\
30 reported to\n\
-40 reports\n\
-69 repor…\n\
50 repro…\n\
48 repræ…\n\
36 request and\n\
-46 request for\n\
88 request in\n\
-31 request of\n\
50 request to\n\
-41 requests\n\
30 requests that\n\
-59 require\n\
134 requires\n\
50 requi…\n\
-30 res\n\
-54 resea…\n\
49 reserve\n\
76 reserved\n\
46 reservere\n\
64 reser…\n\
-160 reset\n\
46 residente\n\
88 resmi\n\
-77 resol…\n\
31 respi…\n\
80 respo…\n\
146 rest\n\
53 rest on\n\
31 rest to\n\
-31 restart\n\
-100 restaurant\n\
-62 restaurant i\n\
-117 resta…\n\
80 reste\n\
-53 resten tilbage\n\
32 resten videre\n\
154 resti…\n\
145 restore\n\
33 restore access\n\
154 resto…\n\
30 restrict\n\
58 restricted\n\
119 restr…\n\
33 restskat\n\
49 rests…\n\
32 result in\n\
-65 results\n\
-105 resul…\n\
-60 resum…\n\
102 reszte\n\
102 reszt…\n\
-35 ret\n\
80 ret til\n\
41 reten…\n\
-91 retired\n\
-103 retra…\n\
49 retro\n\
-35 retro…\n\
-48 retry\n\
30 retsforfølgelse\n\
69 retsf…\n\
32 retsmøde\n\
32 retsm…\n\
32 rette det\n\
70 retten\n\
-33 retten i\n\
-45 retter\n\
-61 rettet\n\
-33 retti…\n\
181 retur\n\
39 retur i\n\
44 retur inden\n\
44 retur på\n\
62 retur til\n\
-37 return\n\
30 return it\n\
139 returned\n\
46 returneres\n\
-74 returning\n\
-51 returns are\n\
39 reunification\n\
-65 reunion\n\
-75 reuni…\n\
67 reverse\n\
63 reverse it\n\
49 rever…\n\
-72 review\n\
-49 revie…\n\
33 revision\n\
-43 revisorer\n\
-108 revis…\n\
43 revocation\n\
43 revoc…\n\
59 revoked\n\
163 revolut\n\
154 revol…\n\
-148 rezer…\n\
32 rica\n\
-40 rice\n\
-61 ricevuto\n\
-148 ricev…\n\
-41 richiesta\n\
-74 richi…\n\
-49 riciclaggio\n\
-49 ricic…\n\
-31 ricon…\n\
-58 ricor…\n\
-62 ridic…\n\
-67 rien\n\
103 riesc…\n\
-61 rig\n\
-31 right and\n\
-42 right away\n\
175 right now\n\
51 right so\n\
-77 right to\n\
-31 right you\n\
-76 rights\n\
-76 right…\n\
118 rigspolitiet\n\
48 rigspolitiets\n\
161 rigsp…\n\
-92 rigtige\n\
-88 rigtigt\n\
-55 rigtigt svar\n\
-82 rigti…\n\
-91 rikke\n\
-37 rimborso\n\
-37 rimbo…\n\
-118 ring\n\
-50 ring #\n\
-39 ring back\n\
104 ring ikke\n\
-77 ring lige\n\
-360 ring på\n\
-47 ring selv\n\
-125 ring til\n\
247 ring tilbage\n\
-60 ring us\n\
-92 ring you\n\
-34 ring your\n\
-68 ringe\n\
36 ringe og\n\
-31 ringe op\n\
-63 ringe til\n\
-131 ringede\n\
-128 ringede til\n\
-48 ringer aldrig\n\
-30 ringer bare\n\
40 ringer din\n\
31 ringer fordi\n\
77 ringer fra\n\
62 ringer han\n\
-40 ringer i\n\
-48 ringer ikke\n\
30 ringer lige\n\
-87 ringer og\n\
51 ringer siger\n\
36 ringer så\n\
-88 ringer til\n\
-44 ringes\n\
-60 ringet\n\
-75 ringet op\n\
-101 ringet til\n\
30 ringing\n\
45 ringing from\n\
30 ringi…\n\
52 rings say\n\
-82 rings voice\n\
-88 ringsted\n\
-88 rings…\n\
83 risiko\n\
97 risik…\n\
81 risk\n\
-30 rispo…\n\
68 risulta\n\
34 risulta un\n\
36 risul…\n\
-54 ritir…\n\
42 river\n\
103 rki\n\
-32 rn\n\
-61 ro\n\
-81 ro og\n\
-58 road\n\
-62 robi\n\
-33 robot\n\
-30 robot voice\n\
-107 robot…\n\
-56 rodzi…\n\
-66 role\n\
-81 role play\n\
-109 rolle…\n\
55 romana\n\
-37 romani\n\
-45 romania\n\
39 romanian\n\
-73 roof\n\
-55 room #\n\
42 room it\n\
67 roommate\n\
70 roomm…\n\
-50 roskilde\n\
-62 roski…\n\
-63 round\n\
-33 round…\n\
-63 row\n\
37 royal\n\
37 royal mail\n\
-65 rozliczenie\n\
-65 rozli…\n\
-59 rozmo…\n\
-45 rs\n\
-45 rs #\n\
-129 rufen\n\
-93 rufen sie\n\
-37 ruft\n\
-99 rugbrød\n\
-30 rugbrød og\n\
-110 rugbr…\n\
-154 rule\n\
-70 rules\n\
55 rumænien\n\
-68 run\n\
-60 runde\n\
-95 rundt\n\
-36 rundt og\n\
-43 rundt på\n\
-43 running #\n\
-31 running late\n\
-122 runs\n\
-144 rush\n\
64 russia\n\
56 russi…\n\
155 rustdesk\n\
155 rustd…\n\
45 ruta\n\
-82 ruth\n\
-56 rye\n\
-48 rye bread\n\
81 ryger\n\
-60 rykker\n\
54 rykkergebyr\n\
-53 rykke…\n\
64 ryste…\n\
-145 råd\n\
-60 råd til\n\
-44 rådet\n\
59 rådgiver\n\
38 rådgiver ringer\n\
34 rådgi…\n\
-56 række…\n\
-54 rød\n\
-33 rødgrød\n\
-33 rødgr…\n\
76 røg\n\
-67 rønne\n\
-34 rør\n\
-53 røret jeg\n\
37 røret mens\n\
-31 røret på\n\
107 sa\n\
-43 sa faceti\n\
-40 sa mi\n\
96 sa nu\n\
35 saa\n\
37 saat\n\
-36 saat #\n\
179 saat icinde\n\
-61 sabado\n\
-61 sabad…\n\
-224 sad\n\
70 sadece\n\
70 sadec…\n\
-36 safe account\n\
-30 safe accounts\n\
-39 safety\n\
-39 safet…\n\
-94 safte…\n\
50 sag\n\
-106 sag #\n\
43 sag mod\n\
59 sag om\n\
-160 sagde\n\
-106 sagde at\n\
-45 sagde det\n\
-149 sagde han\n\
-31 sagde hun\n\
-44 sagde jeg\n\
62 sagen\n\
32 sagen med\n\
-42 sagen om\n\
-32 sagen på\n\
-56 sager\n\
-40 sags\n\
-40 sags id\n\
88 sagsbehandler\n\
49 sagsbehandling\n\
64 sagsb…\n\
84 sagsomkostninger\n\
84 sagso…\n\
35 sagt er\n\
-171 sahte\n\
-161 said\n\
-33 said he\n\
-59 said in\n\
-45 said it\n\
-52 said to\n\
-30 said yes\n\
77 saisi…\n\
38 sakin\n\
82 sako\n\
-133 sal\n\
-59 sala\n\
84 salariu\n\
-47 salariul\n\
36 salary\n\
84 salary #\n\
-35 salary account\n\
-48 salary comes\n\
111 saldare\n\
97 salda…\n\
113 saldo\n\
35 saldo på\n\
46 saldoen\n\
46 saldo…\n\
-60 sale\n\
-70 salen\n\
-116 sali\n\
-32 salle\n\
-42 salon\n\
-106 salt\n\
-91 salti…\n\
109 salut\n\
-37 salut…\n\
36 salve\n\
-84 sama\n\
129 samarbejde\n\
95 samarbejder\n\
206 samar…\n\
-37 same account\n\
109 same day\n\
33 same happened\n\
-45 samedi\n\
-52 samed…\n\
-39 samfundsfag\n\
-39 samfu…\n\
-38 samlede\n\
-35 samler\n\
-116 samle…\n\
41 samme dag\n\
36 samme efternavn\n\
37 samme fordi\n\
-98 samme nummer\n\
31 samme og\n\
36 sammen\n\
67 sammen med\n\
57 samme…\n\
79 samoc…\n\
-34 sampl…\n\
-51 samstag\n\
-51 samst…\n\
210 samsung\n\
210 samsu…\n\
-69 samsø\n\
122 samt\n\
-37 samtale i\n\
45 samtalen\n\
35 samta…\n\
44 samtidig\n\
-69 samti…\n\
-44 samtykke\n\
-44 samty…\n\
-32 sandbox\n\
-32 sandb…\n\
-87 sanne\n\
-55 sarmale\n\
-55 sarma…\n\
-60 sase\n\
65 saskaita\n\
-55 saskaitas\n\
46 saskaitos\n\
48 saska…\n\
-46 sat\n\
-34 sat #\n\
31 sat på\n\
-138 saturday\n\
-34 saturday #\n\
-139 satur…\n\
-58 sau\n\
44 saugumo\n\
74 saugu…\n\
-39 savaites\n\
-77 savai…\n\
-118 savci…\n\
55 save it\n\
-30 save the\n\
61 savings\n\
-35 savings in\n\
58 savings there\n\
61 savin…\n\
-30 savo\n\
52 saw\n\
-40 saw it\n\
177 saw your\n\
-64 saxo\n\
55 say\n\
141 say i\n\
84 say it\n\
157 say its\n\
68 say my\n\
-88 say no\n\
38 say now\n\
-40 say press\n\
-132 say that\n\
144 say the\n\
-40 say theyre\n\
48 say to\n\
58 say you\n\
57 say your\n\
-92 sayin\n\
-64 saying\n\
54 saying theyre\n\
-64 sayin…\n\
45 says\n\
-62 says a\n\
62 says approve\n\
65 says bank\n\
55 says he\n\
-106 says hello\n\
-68 says hes\n\
158 says i\n\
-33 says im\n\
181 says my\n\
-41 says no\n\
44 says she\n\
-112 says that\n\
-41 says you\n\
-31 says your\n\
-40 sbloc…\n\
32 scadenza\n\
-157 scam\n\
-52 scam you\n\
64 scammed\n\
-89 scammer\n\
101 scan\n\
117 scan the\n\
50 scanne\n\
42 scann…\n\
-36 scared\n\
-36 scare…\n\
-52 scenario\n\
-88 scena…\n\
-110 scene\n\
51 sceptical\n\
51 scept…\n\
-86 schau…\n\
-59 schema\n\
40 scheme\n\
47 schengen\n\
47 schen…\n\
-44 schicken\n\
106 schic…\n\
-30 schlussel\n\
48 schlussel per\n\
-49 schlu…\n\
80 schnell\n\
72 schne…\n\
-78 schon\n\
-58 school\n\
-64 schoo…\n\
30 schreib\n\
30 schreib mir\n\
39 schre…\n\
36 schutz\n\
52 schwe…\n\
-41 scooter\n\
-41 scoot…\n\
-63 score\n\
-61 scorso\n\
-61 scors…\n\
165 scratch\n\
33 scratch and\n\
102 scratch the\n\
173 scrat…\n\
46 screen\n\
73 screen and\n\
-73 screen is\n\
43 screen so\n\
184 screenshot\n\
51 screenshot of\n\
68 screenshot to\n\
34 screenshots\n\
107 scree…\n\
128 scrie\n\
61 scrie mi\n\
-38 scrie…\n\
-124 script\n\
-145 scrip…\n\
-95 scritto\n\
-95 scrit…\n\
75 se at\n\
-64 se bort\n\
-120 se dem\n\
-108 se den\n\
101 se det\n\
176 se din\n\
-53 se dine\n\
36 se me\n\
-87 se mere\n\
59 se om\n\
-61 se pengene\n\
38 se poate\n\
41 se på\n\
-50 se qualcuno\n\
-34 sea\n\
-36 searched\n\
-36 searched the\n\
-106 season\n\
-53 season fee\n\
-106 seaso…\n\
-46 sebastian\n\
-46 sebas…\n\
-41 second floor\n\
35 secretary\n\
-63 section #\n\
-48 secti…\n\
107 secure\n\
31 secure your\n\
54 secured\n\
-49 securite\n\
81 security\n\
35 security #\n\
-31 security and\n\
45 security check\n\
-128 security code\n\
30 security of\n\
-34 security reasons\n\
-30 security we\n\
94 secur…\n\
-53 sedlen\n\
60 sedler\n\
37 sedlerne\n\
62 sedle…\n\
30 see\n\
31 see #\n\
31 see @link\n\
-40 see my\n\
38 see pee\n\
48 see them\n\
55 see whether\n\
32 seed\n\
51 seed phrase\n\
94 seem\n\
-120 seen\n\
-93 seen the\n\
-97 segna…\n\
50 seguro\n\
39 sehen\n\
55 sehr geehrter\n\
73 sei\n\
71 seized\n\
71 seize…\n\
-41 sekma…\n\
-31 sekretær\n\
-34 sekre…\n\
-86 seks\n\
38 seksten\n\
38 sekst…\n\
89 selam\n\
-181 selbst\n\
-203 selbs…\n\
-41 select\n\
33 selected\n\
36 selec…\n\
-107 self\n\
-51 self service\n\
135 selfie\n\
135 selfi…\n\
31 sell\n\
-32 sellers\n\
-41 selle…\n\
-46 sells\n\
-71 selsk…\n\
-160 selv\n\
-36 selv at\n\
-38 selv er\n\
-36 selv gjort\n\
-46 selv har\n\
-64 selv til\n\
-128 selvbetjeningen\n\
-33 selvbetjeningen på\n\
-141 selvb…\n\
-32 selve\n\
-73 selvom\n\
-73 selvo…\n\
-44 selvrisiko\n\
-48 selvr…\n\
-60 semna…\n\
-49 sempre\n\
-49 sempr…\n\
74 send\n\
154 send #\n\
41 send back\n\
-58 send code\n\
41 send dem\n\
43 send den\n\
52 send everything\n\
31 send foto\n\
46 send it\n\
45 send lige\n\
-73 send links\n\
113 send mig\n\
31 send mitid\n\
-43 send my\n\
31 send også\n\
40 send on\n\
39 send screenshot\n\
79 send the\n\
95 send to\n\
42 send today\n\
50 send you\n\
94 send your\n\
82 sende #\n\
90 sende de\n\
-122 sende den\n\
-48 sende mig\n\
-83 sender aldrig\n\
-30 sender den\n\
33 sender du\n\
103 sender en\n\
-92 sender et\n\
-113 sender ikke\n\
91 sender jeg\n\
33 sender mig\n\
60 sender nøglerne\n\
-33 senders\n\
-98 sendes\n\
-68 sendes til\n\
47 sending\n\
47 sendi…\n\
54 sends\n\
-34 sends anybody\n\
-105 sendt #\n\
76 sendt dig\n\
54 sendt en\n\
48 sendt fra\n\
-44 sendt med\n\
-30 sendt på\n\
-96 sendt til\n\
53 senere\n\
53 sener…\n\
-87 senest\n\
-188 senest #\n\
-36 senest den\n\
-72 senest fredag\n\
118 senest i\n\
69 senest kl\n\
34 seneste\n\
-33 seneste regning\n\
-57 senes…\n\
63 seni\n\
143 senin\n\
39 senin numarana\n\
54 senior officer\n\
-80 senio…\n\
56 senora\n\
56 senor…\n\
-70 sent #\n\
42 sent a\n\
134 sent from\n\
-36 sent it\n\
40 sent the\n\
-32 sent to\n\
-82 sentence\n\
-48 sentences\n\
-117 sente…\n\
75 senti\n\
41 senti…\n\
32 separate\n\
32 separate your\n\
-75 sept\n\
-92 september\n\
-87 septe…\n\
57 ser du\n\
80 ser jeg\n\
-40 ser på\n\
42 sera\n\
33 sergeant\n\
33 serge…\n\
31 seri\n\
-43 seria…\n\
-38 serie…\n\
45 serio…\n\
-63 serve\n\
-65 serve…\n\
-30 service on\n\
-94 service with\n\
72 service your\n\
91 serviciul\n\
-42 ses\n\
-40 sesion\n\
-40 sesio…\n\
-136 session\n\
-144 sessi…\n\
-124 sestadieni\n\
-124 sesta…\n\
-76 set\n\
-35 set noget\n\
-124 settings\n\
-138 setti…\n\
190 settle\n\
51 settle #\n\
90 settle the\n\
39 settled\n\
74 settled by\n\
93 settlement\n\
169 settl…\n\
40 seven zero\n\
-67 several\n\
-50 sever…\n\
-30 sey\n\
-102 shall i\n\
54 shall we\n\
91 shanghai\n\
91 shang…\n\
-71 share\n\
-41 share it\n\
-62 share on\n\
-30 share this\n\
-91 shared\n\
-64 share…\n\
-62 sharing\n\
-62 shari…\n\
48 she asked\n\
117 she asks\n\
35 she can\n\
-39 she got\n\
-42 she had\n\
94 she has\n\
210 she is\n\
-85 she said\n\
99 she says\n\
-115 she was\n\
-152 shed\n\
62 shes\n\
41 shes from\n\
41 shield\n\
41 shiel…\n\
-87 shift\n\
77 ship\n\
-40 shipment\n\
-99 shipment from\n\
-40 shipm…\n\
-72 shipped\n\
-52 shipped track\n\
115 shipping #\n\
-44 shop\n\
-59 shop on\n\
-56 shopping\n\
-32 shopp…\n\
-55 shops\n\
-68 shorter\n\
-43 short…\n\
55 should be\n\
45 should have\n\
36 should i\n\
-32 should never\n\
-60 shouldnt\n\
-86 shout\n\
-40 show #\n\
33 show it\n\
60 show that\n\
60 show up\n\
44 shows #\n\
-65 shows the\n\
74 shut\n\
-61 si\n\
-44 si #\n\
-81 si alguien\n\
111 si codul\n\
56 si cpr\n\
55 si el\n\
-35 si in\n\
-54 si le\n\
76 si no\n\
99 si sa\n\
-41 si sunati\n\
67 si tu\n\
-158 si vous\n\
101 sia\n\
83 siamo\n\
-48 siamo noi\n\
30 siber\n\
-48 sich\n\
-30 sich selbst\n\
39 sicherheitskonto\n\
144 siche…\n\
-45 sicuro\n\
-73 sicur…\n\
-42 sidde\n\
35 sidder du\n\
94 sidder i\n\
58 sidder med\n\
37 sidder og\n\
57 sidder på\n\
-58 side\n\
-60 side #\n\
34 side of\n\
-31 siden mandag\n\
114 sider\n\
125 sides\n\
78 sido\n\
-112 sidst\n\
46 sidste\n\
85 sidste fire\n\
66 sidste gang\n\
43 sidste påmindelse\n\
-57 sidste år\n\
46 sidst…\n\
-91 sie #\n\
69 sie auf\n\
32 sie bekommen\n\
61 sie bitte\n\
78 sie das\n\
38 sie den\n\
72 sie heute\n\
38 sie ihr\n\
122 sie ihre\n\
37 sie in\n\
72 sie mir\n\
43 sie nicht\n\
-39 sie nichts\n\
100 sie nie\n\
-56 sie w\n\
-115 sie za\n\
68 siema\n\
-84 siempre\n\
-84 siemp…\n\
-77 siena\n\
-104 sifre\n\
-101 sifreniz\n\
-72 sifreniz #\n\
30 sifrenizi\n\
-57 sifresi\n\
33 sifresini\n\
-40 sifre…\n\
-79 sig\n\
-99 sig for\n\
54 sig ikke\n\
115 sig mig\n\
-34 sig nej\n\
-65 sig og\n\
-31 sig skyldige\n\
51 sige\n\
-49 sige at\n\
126 sige det\n\
-98 sige nej\n\
58 sige til\n\
30 siger\n\
-39 siger at\n\
-34 siger de\n\
96 siger det\n\
144 siger du\n\
51 siger han\n\
78 siger hun\n\
42 siger jeg\n\
37 siger min\n\
52 siger til\n\
-52 sign\n\
-51 sign and\n\
50 sign it\n\
-43 sign on\n\
-31 sign the\n\
100 signals\n\
-34 signature\n\
-121 signe\n\
-55 signed\n\
53 signed for\n\
-58 signed in\n\
62 signed up\n\
-65 signe…\n\
-37 signing\n\
-37 signi…\n\
57 signore\n\
63 signo…\n\
-42 signs\n\
94 sigtet\n\
120 sigtet i\n\
69 sigte…\n\
-44 sigur\n\
35 siguranta\n\
37 sikker\n\
-34 sikker konto\n\
89 sikkerhed\n\
52 sikkerhed på\n\
31 sikkerheden\n\
116 sikke…\n\
143 sikre\n\
53 sikre konto\n\
61 sikring\n\
61 sikringskonto\n\
166 sikri…\n\
57 sil\n\
88 silence\n\
-94 silin\n\
-57 silin…\n\
-35 silkeborg\n\
-62 silke…\n\
79 silver\n\
79 silve…\n\
48 sim @link\n\
47 sim is\n\
-50 sim will\n\
225 simdi\n\
131 simkort\n\
131 simko…\n\
-44 simon\n\
38 simple\n\
44 simple tasks\n\
45 simulation\n\
34 simul…\n\
-144 sin\n\
-137 sin konto\n\
32 since\n\
-130 since #\n\
52 since the\n\
55 since they\n\
43 since tuesday\n\
36 since you\n\
-117 sind\n\
-44 sindicatul\n\
-44 sindi…\n\
-44 sine\n\
-51 sine penge\n\
62 singapore\n\
62 singa…\n\
-49 singur pe\n\
-84 sipar…\n\
72 sir\n\
-51 sir you\n\
-49 sir your\n\
123 siri @link\n\
-70 siri har\n\
85 siri your\n\
-67 sirke…\n\
54 sistem\n\
55 sistema\n\
137 sister\n\
53 sisters\n\
203 siste…\n\
44 sit in\n\
-71 sit kort\n\
-30 sit mitid\n\
-109 site\n\
-40 site and\n\
-60 site with\n\
-137 sito\n\
33 sitzt\n\
-38 siunt…\n\
40 sivil\n\
-33 six\n\
55 six digits\n\
91 sixteen\n\
91 sixte…\n\
129 sixty\n\
145 siz\n\
59 siz degilseniz\n\
-67 siz yapmadiysaniz\n\
-41 size #\n\
-85 sizi\n\
-58 sjæll…\n\
91 sk\n\
-35 skabe…\n\
45 skade…\n\
30 skagen\n\
30 skage…\n\
56 skaicius\n\
177 skaic…\n\
36 skal\n\
139 skal alle\n\
147 skal bare\n\
-40 skal bekræfte\n\
110 skal betale\n\
-32 skal betales\n\
99 skal blive\n\
56 skal blot\n\
93 skal de\n\
118 skal du\n\
31 skal flytte\n\
40 skal godkende\n\
52 skal gå\n\
77 skal have\n\
83 skal hente\n\
-191 skal ikke\n\
30 skal indbetales\n\
68 skal jeg\n\
-49 skal klikke\n\
79 skal købe\n\
82 skal lige\n\
-55 skal logge\n\
76 skal lægge\n\
-60 skal man\n\
46 skal oplyse\n\
53 skal overføre\n\
-45 skal sende\n\
81 skal skrive\n\
-58 skal stå\n\
-42 skal svare\n\
-52 skal vi\n\
-40 skal være\n\
-64 skam\n\
190 skambina\n\
-111 skambinkite\n\
-68 skambinkite #\n\
-72 skamb…\n\
-37 skammer sig\n\
-31 skamm…\n\
35 skan\n\
66 skarb…\n\
55 skat\n\
76 skat #\n\
132 skat @link\n\
-59 skat det\n\
91 skat du\n\
-41 skat er\n\
-38 skat og\n\
-51 skat udbetales\n\
79 skat you\n\
37 skatteforvaltningen\n\
-102 skattekort\n\
-32 skattemappe\n\
-33 skattestyrelsen der\n\
-36 skattestyrelsen din\n\
45 skattestyrelsen du\n\
41 skatteyder\n\
-94 ske\n\
-61 skema\n\
38 sker det\n\
-158 skift\n\
-58 skifte\n\
-73 skifter\n\
73 skiftet\n\
47 skiftet bank\n\
-47 skift…\n\
-51 skive\n\
-105 skoda\n\
34 skolen\n\
-96 skolens\n\
-55 skole…\n\
56 skrab\n\
-85 skranken\n\
-85 skran…\n\
-132 skrev\n\
-84 skrevet\n\
-84 skrev…\n\
132 skriv\n\
40 skriv cpr\n\
-58 skriv dit\n\
63 skriv ikke\n\
37 skriv koden\n\
62 skriv lige\n\
74 skriv på\n\
49 skriv til\n\
161 skrive\n\
109 skrive dit\n\
33 skrive til\n\
-47 skriver at\n\
51 skriver du\n\
-55 skriver jeg\n\
33 skriver til\n\
80 skriv…\n\
-36 skru\n\
-43 skruer\n\
-47 skrue…\n\
-38 skrzynce\n\
-114 skrzy…\n\
-43 skues…\n\
-70 skuffen\n\
-65 skuff…\n\
-57 skulle\n\
-57 skull…\n\
-39 skyld\n\
-31 skyldige\n\
85 skynd\n\
94 skynd dig\n\
163 skype\n\
-59 skyri…\n\
71 skærm\n\
32 skærmbillede\n\
-34 skærmbilleder\n\
80 skærmen\n\
97 skærm…\n\
-90 slagelse\n\
-90 slage…\n\
-31 slags\n\
-38 slaptazodi\n\
-34 sledc…\n\
-80 sleep\n\
34 sleeps\n\
-63 slept\n\
-34 slet beskeden\n\
-81 slet den\n\
87 slet det\n\
-57 slet ikke\n\
58 slette\n\
64 sletter vi\n\
99 slettes\n\
95 slett…\n\
-104 slide\n\
-64 slide #\n\
-33 slide…\n\
36 slipper\n\
36 slipp…\n\
-51 slot\n\
-50 slow\n\
-44 slud\n\
-90 sluk\n\
-115 slut\n\
-134 slutter\n\
-74 slutter #\n\
-134 slutt…\n\
-87 slå\n\
-36 slår\n\
47 small\n\
38 smart id\n\
-85 smile…\n\
86 sms\n\
32 sms code\n\
-55 sms fra\n\
102 sms med\n\
59 sms og\n\
-35 sms om\n\
36 sms så\n\
62 sms to\n\
42 sms with\n\
-174 smser\n\
-50 smser om\n\
137 smykker\n\
75 smykker og\n\
130 smykk…\n\
-44 smæk\n\
-44 smæk røret\n\
-43 smør\n\
-111 snakke\n\
-47 snakke med\n\
45 snakker\n\
-64 snakk…\n\
246 snap\n\
46 snart jeg\n\
-37 sne\n\
-103 snow\n\
-76 snydt\n\
59 so\n\
-74 so #\n\
31 so a\n\
52 so be\n\
-47 so call\n\
-30 so do\n\
43 so dont\n\
-37 so fast\n\
69 so he\n\
91 so i\n\
64 so im\n\
-31 so in\n\
199 so it\n\
-43 so its\n\
-49 so ive\n\
49 so many\n\
97 so my\n\
59 so no\n\
59 so now\n\
35 so our\n\
-58 so please\n\
104 so that\n\
95 so the\n\
110 so they\n\
94 so to\n\
115 so we\n\
-56 so when\n\
80 so you\n\
52 so your\n\
-106 sobot…\n\
51 sobre\n\
-56 sociale\n\
-65 socia…\n\
-68 socket\n\
-109 socke…\n\
-55 sofa is\n\
46 sofaen og\n\
-89 sofaen via\n\
72 sofie\n\
98 sofort\n\
98 sofor…\n\
30 sofus\n\
44 soir\n\
-67 sokker\n\
-67 sokke…\n\
-55 sol\n\
57 sold a\n\
-81 sold my\n\
-61 sold the\n\
-35 soldi su\n\
-38 solen\n\
-106 solicita\n\
33 solicitud\n\
-33 solic…\n\
-45 solid…\n\
50 soll\n\
43 soll ich\n\
-54 solle…\n\
158 solo\n\
-34 solsikken\n\
33 som aftalt\n\
-49 som altid\n\
33 som bevis\n\
74 som de\n\
147 som dig\n\
-36 som du\n\
-71 som en\n\
44 som er\n\
-52 som han\n\
-40 som hidtil\n\
-58 som i\n\
45 som ikke\n\
78 som jeg\n\
42 som kan\n\
50 som led\n\
-82 som om\n\
57 som sidst\n\
97 som siger\n\
55 som skal\n\
50 som straksoverførsel\n\
-34 som svar\n\
96 som vi\n\
-33 som vidne\n\
46 some of\n\
41 some officer\n\
33 some weeks\n\
-40 somebody calls\n\
58 somebody from\n\
-40 somebodys\n\
-39 someb…\n\
-52 someone\n\
123 someone from\n\
63 someone is\n\
-38 someone rang\n\
-39 someone says\n\
-112 someones\n\
-69 someo…\n\
-67 something\n\
-37 something you\n\
-61 sometimes\n\
-82 somet…\n\
-62 somewhere\n\
-64 somew…\n\
-210 somme…\n\
79 son dørt\n\
52 son kullanma\n\
-37 sondern\n\
-37 sonde…\n\
-61 songs\n\
-55 sonntag\n\
-113 sonnt…\n\
39 sono\n\
-92 sono al\n\
-64 sonra\n\
-97 sonra…\n\
134 sonst\n\
125 soon\n\
74 soon as\n\
61 sorarsa\n\
61 sorar…\n\
-42 sorry\n\
-84 sorry for\n\
78 sorry i\n\
-40 sorry to\n\
-33 sort\n\
33 sospe…\n\
-75 sound\n\
-177 soup\n\
-40 sourd…\n\
-48 sove\n\
-50 sover\n\
30 sowie\n\
-58 spaerret\n\
38 spain\n\
47 spam\n\
92 spanien\n\
87 spani…\n\
112 spar\n\
118 spar nord\n\
-94 spare\n\
-77 sparekassen\n\
-133 spare…\n\
58 spauskite\n\
-44 spaus…\n\
37 speak\n\
71 speak to\n\
51 speak with\n\
36 speaking with\n\
46 speaks\n\
30 speak…\n\
41 speci…\n\
-65 spedi…\n\
33 speed\n\
45 speeding\n\
35 speed…\n\
45 spell\n\
-31 spell…\n\
-103 spent\n\
31 speriati\n\
72 speri…\n\
-97 sperren\n\
-46 spett…\n\
-57 spiller\n\
-38 spillet\n\
-126 spill…\n\
-54 spinning\n\
-54 spinn…\n\
-31 spist\n\
43 spoke with\n\
-43 spoke…\n\
-45 spoof…\n\
32 spore…\n\
-44 spostare\n\
-80 spost…\n\
-113 spot\n\
32 spous…\n\
-50 sprawe\n\
-59 spraw…\n\
-35 spread\n\
-56 spread it\n\
-55 sprea…\n\
35 sprechen\n\
53 sprec…\n\
-39 spring and\n\
-111 sprin…\n\
-72 sprog\n\
-191 sprog…\n\
-117 spune\n\
53 spuneti\n\
53 spune…\n\
-75 spurgte\n\
-94 spurgte om\n\
-69 spurg…\n\
-60 spus\n\
31 spyware\n\
31 spywa…\n\
-221 spær\n\
-85 spær dit\n\
-55 spær kortet\n\
-151 spærre\n\
-46 spærre det\n\
-44 spærre dit\n\
-55 spærre kortet\n\
-46 spærre mitid\n\
-93 spærrer\n\
102 spærres\n\
-66 spærreservice\n\
47 spærret bekræft\n\
52 spærring\n\
35 spærring @link\n\
-43 spørg\n\
74 spørge\n\
-46 spørger efter\n\
95 spørger om\n\
-53 spørger til\n\
-184 spørgsmål\n\
-34 spørgsmål #\n\
-65 spørgsmål @link\n\
-41 spørgsmål om\n\
-64 spørgsmål så\n\
-71 spørg…\n\
52 squar…\n\
48 srodk…\n\
138 ssn\n\
-152 st\n\
99 sta\n\
32 staat…\n\
33 stadig #\n\
46 stadig har\n\
-42 stadig i\n\
36 staff are\n\
-69 staging\n\
-69 stagi…\n\
-37 stairs\n\
-73 stair…\n\
90 stamp\n\
-56 stand\n\
-38 stand up\n\
-51 standing at\n\
31 stands\n\
58 standse\n\
34 start med\n\
-60 start without\n\
-65 starte\n\
-89 started\n\
107 starter med\n\
-30 starts\n\
-55 start…\n\
87 stata\n\
37 state account\n\
-68 statement\n\
-102 statement for\n\
37 statement is\n\
-53 statements\n\
50 staten\n\
30 statens\n\
-51 state…\n\
-66 static\n\
-37 station\n\
40 station in\n\
-44 stationen\n\
-57 stationen holder\n\
-32 statistik\n\
-77 stati…\n\
48 statskassen\n\
168 stats…\n\
-66 status\n\
-73 statu…\n\
-54 staty…\n\
40 stay\n\
31 stay on\n\
-86 stayed\n\
-86 staye…\n\
56 staying\n\
56 stayi…\n\
50 stays\n\
259 steam\n\
72 sted\n\
35 steffen\n\
35 steff…\n\
-31 steget\n\
-31 stege…\n\
-54 steht\n\
55 stell…\n\
-31 steln…\n\
36 stemme\n\
-59 stemmen\n\
-62 stemmer\n\
-47 stemm…\n\
43 stempel\n\
122 stemp…\n\
-75 step\n\
-36 step aside\n\
50 step by\n\
-64 step verification\n\
-106 steps\n\
-70 stess…\n\
34 steue…\n\
-55 stige\n\
-72 stiger\n\
-74 stige…\n\
-35 still\n\
69 still free\n\
-45 still have\n\
-31 still here\n\
120 still on\n\
-43 still owe\n\
46 still there\n\
-39 still works\n\
-65 stille\n\
36 stiller\n\
38 stillet om\n\
70 stillingen som\n\
-58 still…\n\
-44 stima…\n\
-43 stimm…\n\
-78 stipendio\n\
-78 stipe…\n\
-33 stjerner\n\
-33 stjer…\n\
37 stjålet\n\
32 stk\n\
-47 stock\n\
-86 stod\n\
-133 stole\n\
-90 stolen\n\
-38 stolen bikes\n\
-32 stolen money\n\
-74 stolen so\n\
43 stolen to\n\
41 stoler\n\
-81 stole…\n\
39 stop at\n\
127 stop it\n\
-157 stop to\n\
73 stoppe\n\
31 stopped by\n\
109 stopper\n\
52 stopper jeg\n\
42 stopper overførslen\n\
43 stoppet\n\
42 stopp…\n\
54 stor\n\
-81 store\n\
84 storebaelt\n\
56 storebaelt @link\n\
36 storebælt\n\
-33 storebælt #\n\
-49 stored\n\
-94 storm\n\
-44 stort\n\
-111 story\n\
-47 str\n\
30 straffesag\n\
-77 straf…\n\
61 straight\n\
-38 straight away\n\
113 strai…\n\
139 straks\n\
34 straks og\n\
179 straksoverførsel\n\
39 straksoverførsel så\n\
183 strak…\n\
75 strange\n\
-101 stranger\n\
-74 stran…\n\
-51 strea…\n\
62 strengt\n\
46 strengt fortroligt\n\
-30 strik…\n\
-93 string\n\
-113 strin…\n\
68 strom\n\
-61 strong\n\
44 strony\n\
-90 struc…\n\
41 strøm bliver\n\
-32 strømafbrydelse\n\
-34 strømmen\n\
30 strømmen kl\n\
-60 strøm…\n\
-72 stuck in\n\
114 student\n\
-99 studerende\n\
-104 studi…\n\
-47 study\n\
66 stund…\n\
-79 stupid\n\
-111 stupi…\n\
82 stykker\n\
34 stykker det\n\
71 stykk…\n\
103 styrelsen\n\
112 styre…\n\
-95 stå\n\
75 stående\n\
75 ståen…\n\
45 står\n\
64 står der\n\
48 står godkend\n\
-70 står her\n\
-71 står i\n\
40 står med\n\
31 står og\n\
-37 stævning\n\
-37 stævn…\n\
41 støtt…\n\
123 su\n\
133 su @link\n\
183 su an\n\
-58 su banco\n\
30 su casa\n\
84 su clave\n\
55 su cpr\n\
69 su cuenta\n\
47 su for\n\
58 su pareigunu\n\
46 su styrelsen\n\
113 su tarjeta\n\
-99 su un\n\
60 sua banca\n\
48 sua carta\n\
109 subito\n\
109 subit…\n\
69 subject\n\
32 subject information\n\
110 subject re\n\
84 subject your\n\
69 subje…\n\
100 submit\n\
107 submi…\n\
-45 subscription\n\
-74 subscriptions\n\
-38 subst…\n\
-186 succe…\n\
-202 such\n\
-79 such a\n\
-183 such as\n\
-36 such calls\n\
-66 sucur…\n\
-112 sudo\n\
140 suis\n\
65 suis en\n\
68 suite\n\
45 suite a\n\
-39 suits\n\
-39 suits you\n\
-114 sukci…\n\
-34 sukker\n\
-34 sukke…\n\
61 sul\n\
49 sum\n\
61 suma\n\
-66 summa…\n\
-40 summer\n\
-58 summe…\n\
54 summons\n\
52 summo…\n\
68 sumoketi\n\
87 sumoketi #\n\
-42 sun\n\
105 sun de\n\
-57 sun eu\n\
-75 suna\n\
-75 sunati\n\
-75 sunat…\n\
-97 sunday\n\
-38 sunday #\n\
-38 sunday we\n\
-106 sunda…\n\
43 sundhed\n\
43 sundhed @link\n\
-54 sundhedskort\n\
-38 sundhedskort med\n\
35 sundhedskort og\n\
58 sundhedsstyrelsen\n\
45 sundhedsstyrelsen du\n\
96 sunt\n\
223 suo\n\
51 suo conto\n\
85 suo nome\n\
36 suoi\n\
-37 supermarket\n\
83 supplier before\n\
-40 suppliers\n\
-39 support on\n\
36 support we\n\
68 support your\n\
62 supposed\n\
62 supposed to\n\
-36 supue…\n\
-79 sur @link\n\
31 sur votre\n\
-43 sure\n\
-73 sure its\n\
63 surec…\n\
30 suresi\n\
30 sures…\n\
-45 surin…\n\
79 surprise\n\
-43 surprised\n\
63 surpr…\n\
36 surveillance\n\
-87 survey\n\
-48 surve…\n\
-49 survi…\n\
-60 sushi\n\
-59 suspect\n\
-62 suspect misuse\n\
-38 suspected of\n\
38 suspects\n\
123 suspend\n\
104 suspended\n\
-49 suspended confirm\n\
43 suspended due\n\
31 suspenderet\n\
46 suspendu\n\
-65 suspension\n\
95 suspe…\n\
39 suspicious activity\n\
81 svar\n\
36 svar ikke\n\
34 svar ja\n\
260 svar med\n\
-44 svar nej\n\
-30 svare\n\
-54 svare…\n\
-126 sveiki\n\
-53 sveik…\n\
-40 svend\n\
-152 svendborg\n\
-152 svend…\n\
-59 svindel\n\
-44 svindel i\n\
36 svindelafdeling\n\
-65 svindler\n\
-52 svindlere beder\n\
53 svindlere ringer\n\
-86 svindleren\n\
-58 svindlerne\n\
-89 svind…\n\
-58 svært\n\
-64 svømm…\n\
-35 swallowed\n\
-35 swall…\n\
41 swapp…\n\
-50 swear\n\
-44 sweat…\n\
39 sweet…\n\
-45 swim\n\
-58 swindlers\n\
-126 swind…\n\
182 swipe\n\
48 swipe and\n\
61 swipe in\n\
58 swipe it\n\
77 swipe to\n\
105 swiper\n\
38 swiper du\n\
63 swipe…\n\
34 switch off\n\
48 swoje\n\
-65 syd\n\
169 sydbank\n\
171 sydba…\n\
-90 sygehus\n\
-93 sygeh…\n\
-105 sygep…\n\
64 sygesikring\n\
49 sygesikringskort\n\
156 syges…\n\
-77 synes\n\
115 system\n\
58 system so\n\
168 systemet\n\
-31 systems\n\
128 syste…\n\
51 szanowny\n\
-176 szkol…\n\
68 szukam\n\
72 szuka…\n\
62 szybko\n\
62 szybk…\n\
35 så\n\
-54 så #\n\
45 så annullerer\n\
168 så bliver\n\
156 så de\n\
69 så den\n\
36 så det\n\
52 så dit\n\
30 så en\n\
72 så er\n\
38 så frigiver\n\
174 så får\n\
-65 så giv\n\
159 så går\n\
38 så gør\n\
119 så han\n\
40 så har\n\
-36 så hold\n\
-46 så hvad\n\
-86 så i\n\
57 så ikke\n\
128 så jeg\n\
-40 så kom\n\
123 så kommer\n\
-127 så kontakt\n\
43 så kører\n\
-41 så lagde\n\
-48 så laver\n\
41 så lukker\n\
-81 så læg\n\
-93 så lægger\n\
52 så længe\n\
90 så nu\n\
55 så når\n\
35 så overfør\n\
-129 så ring\n\
67 så ringer\n\
-37 så sagde\n\
101 så sender\n\
121 så ser\n\
69 så siger\n\
50 så skal\n\
-87 så skriv\n\
33 så skriver\n\
-38 så slet\n\
72 så sletter\n\
36 så slipper\n\
-154 så spær\n\
86 så stopper\n\
-46 så tag\n\
35 så tryk\n\
30 så trykker\n\
151 så vi\n\
48 så åbner\n\
-46 sådan\n\
43 sådan her\n\
-38 sådan undgår\n\
-53 sædva…\n\
-48 sælger ja\n\
32 sælger jeg\n\
-58 sælgeren\n\
-106 sælge…\n\
31 særlig\n\
41 særli…\n\
49 særlo…\n\
-131 sæt\n\
-40 sæt den\n\
-52 sætni…\n\
49 sætte\n\
51 sætte pengene\n\
92 sætter\n\
65 sætter dem\n\
-48 sættes\n\
31 sætte…\n\
40 sød\n\
93 søde\n\
-66 søen\n\
-31 søge om\n\
-54 søger en\n\
37 søgt\n\
-66 søn\n\
-79 søndag\n\
-33 søndag #\n\
63 søndag @link\n\
-85 sønda…\n\
-135 sønde…\n\
34 søster\n\
37 søste…\n\
123 søyleyin\n\
70 søyle…\n\
-70 søzlesmeyi\n\
-53 søzle…\n\
-72 t\n\
114 tabt\n\
91 tabte penge\n\
-36 tada\n\
-107 tag\n\
43 tag et\n\
-46 tag fat\n\
103 tage det\n\
30 tage et\n\
-43 tage telefonen\n\
33 tager #\n\
88 tager det\n\
55 tager dit\n\
-49 tager ikke\n\
58 tager kun\n\
-62 taget\n\
120 tai\n\
-140 tak\n\
-112 tak for\n\
-74 tak og\n\
55 take a\n\
115 take it\n\
89 take out\n\
-60 take over\n\
71 take this\n\
30 take you\n\
-46 take your\n\
-34 taken from\n\
36 taken to\n\
71 takes #\n\
62 takes a\n\
48 takes it\n\
-67 takes part\n\
-42 takes the\n\
137 tal\n\
100 tal ikke\n\
-58 tal med\n\
30 tal på\n\
79 tale\n\
43 tale i\n\
78 tale med\n\
35 tale overfør\n\
76 taler\n\
98 taler med\n\
-105 talk can\n\
64 talk we\n\
-76 talked\n\
-76 talke…\n\
-47 talking\n\
-47 talki…\n\
44 tallet\n\
-65 talt\n\
-40 talt med\n\
33 talt sammen\n\
-33 talte\n\
73 tam\n\
44 tandlæge\n\
-63 tandlægen\n\
-119 tandlægerne\n\
-99 tandl…\n\
67 tanim…\n\
-65 tanitan\n\
-98 tanit…\n\
-55 tanke\n\
-69 tanke…\n\
-59 tante\n\
-138 tap\n\
54 tapez\n\
78 tarjeta\n\
33 tarjeta en\n\
48 tarjeta y\n\
85 tarje…\n\
-59 tas\n\
-98 tas pats\n\
-88 task\n\
100 tasks\n\
50 tast\n\
40 tasta\n\
-39 tastede\n\
63 taster\n\
-46 tastet\n\
-31 taste…\n\
-89 tastselv\n\
-103 tasts…\n\
-76 tau\n\
30 taulov\n\
30 taulo…\n\
72 tavo\n\
93 tavshedspligt\n\
64 tavshedspligt og\n\
90 tavsh…\n\
67 tax #\n\
-39 tax assessment\n\
-62 tax authorities\n\
-125 tax card\n\
38 tax debt\n\
54 tax fraud\n\
-35 tax office\n\
72 tax refund\n\
-83 tax return\n\
52 tax statement\n\
78 taxa\n\
-125 taxi\n\
-129 taxi on\n\
34 taxpayer\n\
46 taxpa…\n\
105 tdc\n\
43 tdc net\n\
63 te lo\n\
-147 tea\n\
83 teach\n\
68 teach you\n\
-76 teacher\n\
-59 teach…\n\
60 team at\n\
-51 team for\n\
-67 team takes\n\
52 teamet\n\
52 teame…\n\
-116 teams\n\
137 teamviewer\n\
137 teamv…\n\
61 tebli…\n\
55 technical\n\
55 technician\n\
44 technician is\n\
35 techniczny\n\
77 technique\n\
143 techn…\n\
32 tecni…\n\
-43 tegn\n\
30 tegnebog\n\
-86 tego\n\
76 tekniker\n\
48 teknikere\n\
43 teknisk\n\
129 tekni…\n\
-57 tekst\n\
57 tel\n\
-82 tel #\n\
32 telecommunications\n\
32 telec…\n\
72 telefon\n\
45 telefon jeg\n\
76 telefon og\n\
50 telefon så\n\
-82 telefonate\n\
-54 telefonda\n\
92 telefonen nu\n\
-44 telefonen ringer\n\
37 telefonen som\n\
44 telefonen til\n\
-37 telefoner\n\
45 telefonie\n\
42 telefonnummer\n\
91 telefonul\n\
119 telefonum\n\
55 telef…\n\
153 telegram\n\
198 teleg…\n\
58 telephone\n\
45 telephone and\n\
-37 telephone fraud\n\
55 telep…\n\
-35 tell anna\n\
177 tell anyone\n\
34 tell dad\n\
87 tell her\n\
57 tell him\n\
-62 tell it\n\
160 tell me\n\
-30 tell no\n\
-41 tell the\n\
113 tell them\n\
-97 tell us\n\
-83 tell you\n\
40 telling\n\
103 telling her\n\
64 telling me\n\
-54 telling you\n\
40 telli…\n\
-66 tells\n\
33 tells me\n\
-127 tells you\n\
-93 telmore\n\
-93 telmo…\n\
-60 tema\n\
73 temiz…\n\
97 temporary\n\
69 tempo…\n\
106 temu\n\
-35 ten and\n\
-77 ten days\n\
-58 ten minutes\n\
40 ten seconds\n\
80 tenant\n\
34 tenants\n\
79 tenan…\n\
173 tengo\n\
-84 tercuman\n\
-84 tercu…\n\
34 term\n\
-125 termin\n\
83 terminal\n\
-30 terminas\n\
35 terminated\n\
-64 terrible\n\
-92 terri…\n\
61 tes\n\
-64 tesek…\n\
-134 teslim\n\
-134 tesli…\n\
-79 test\n\
81 test result\n\
87 teste…\n\
-32 tests\n\
-46 text #\n\
-37 text about\n\
-87 text in\n\
155 text me\n\
-30 text message\n\
-62 text messages\n\
-36 text the\n\
32 text with\n\
-45 text you\n\
36 texting\n\
71 texti…\n\
-161 texts\n\
58 teyit\n\
64 tez\n\
-73 than\n\
-63 than the\n\
-48 than you\n\
-59 thank\n\
-59 thank you\n\
-100 thanks\n\
-148 thanks for\n\
-43 thanks to\n\
-100 thank…\n\
-93 that a\n\
32 that again\n\
-32 that asks\n\
89 that bank\n\
115 that came\n\
-41 that fraudsters\n\
-90 that has\n\
-100 that he\n\
128 that i\n\
88 that is\n\
-49 that its\n\
50 that means\n\
42 that nobody\n\
-110 that normal\n\
-65 that on\n\
50 that one\n\
-46 that our\n\
-32 that someone\n\
-60 that the\n\
-60 that their\n\
63 that this\n\
68 that to\n\
-56 that too\n\
-75 that your\n\
86 that youre\n\
31 thats\n\
-130 thats a\n\
70 thats how\n\
69 thats me\n\
39 thats the\n\
82 thats why\n\
-47 the\n\
110 the #\n\
-31 the 12th\n\
-121 the 1st\n\
-84 the 20th\n\
-58 the 3rd\n\
-43 the 4th\n\
74 the account\n\
69 the activation\n\
-34 the address\n\
32 the administrative\n\
78 the agent\n\
143 the airport\n\
90 the amount\n\
117 the apartment\n\
-103 the app\n\
-47 the application\n\
58 the approval\n\
46 the arrest\n\
-69 the article\n\
-49 the assessor\n\
71 the attached\n\
46 the audit\n\
95 the authorities\n\
-63 the baby\n\
107 the bag\n\
101 the bail\n\
50 the bailiff\n\
-64 the bakery\n\
109 the banks\n\
-70 the bar\n\
-31 the basement\n\
-74 the bell\n\
-80 the best\n\
-34 the bicycle\n\
-155 the bill\n\
51 the block\n\
107 the blockchain\n\
-100 the blue\n\
-62 the board\n\
46 the bond\n\
-59 the book\n\
-65 the box\n\
56 the branch\n\
55 the building\n\
-71 the buyer\n\
-61 the cake\n\
-82 the caller\n\
48 the card\n\
48 the cards\n\
76 the cash\n\
58 the cashier\n\
-70 the cat\n\
-39 the ceo\n\
38 the change\n\
-46 the charge\n\
43 the charger\n\
-34 the chat\n\
119 the chinese\n\
-43 the church\n\
-61 the city\n\
36 the class\n\
34 the clerk\n\
-51 the client\n\
30 the code\n\
143 the codes\n\
-98 the coffee\n\
-40 the collection\n\
-66 the company\n\
46 the computer\n\
-76 the con\n\
-122 the concert\n\
49 the consular\n\
71 the contract\n\
38 the control\n\
-72 the conversation\n\
-154 the counter\n\
83 the courier\n\
-47 the couriers\n\
-46 the cpr\n\
61 the crypto\n\
-78 the customer\n\
37 the danish\n\
-42 the dark\n\
-35 the data\n\
-112 the day\n\
-78 the delivery\n\
-30 the department\n\
-100 the desk\n\
37 the details\n\
-50 the digital\n\
65 the display\n\
-49 the door\n\
-34 the early\n\
-76 the email\n\
-106 the embassy\n\
-33 the envelope\n\
-65 the estate\n\
-59 the eu\n\
66 the european\n\
34 the exchange\n\
-67 the fake\n\
66 the final\n\
56 the fine\n\
-43 the first\n\
-46 the fish\n\
71 the following\n\
-30 the former\n\
82 the four\n\
-43 the fourth\n\
140 the fraud\n\
-58 the fridge\n\
30 the full\n\
41 the funds\n\
-106 the game\n\
52 the gang\n\
-51 the girl\n\
-56 the goods\n\
41 the green\n\
75 the group\n\
61 the guarantee\n\
41 the guy\n\
-34 the gym\n\
43 the hacker\n\
64 the hague\n\
-83 the hall\n\
-47 the heating\n\
-86 the hospital\n\
78 the hour\n\
-70 the hr\n\
90 the id\n\
-75 the immigration\n\
-46 the incident\n\
36 the inspector\n\
-57 the insurance\n\
-37 the intranet\n\
62 the intruder\n\
32 the investigating\n\
-35 the investigation\n\
-142 the invoice\n\
-40 the job\n\
137 the judge\n\
-106 the kids\n\
-45 the kitchen\n\
-57 the lamp\n\
-42 the language\n\
33 the laptop\n\
42 the last\n\
31 the laundry\n\
51 the lawyers\n\
-43 the left\n\
-115 the letter\n\
-69 the library\n\
40 the licence\n\
79 the line\n\
96 the link\n\
78 the list\n\
74 the little\n\
-40 the living\n\
44 the loan\n\
-85 the local\n\
68 the lock\n\
42 the long\n\
-91 the mail\n\
-56 the man\n\
-89 the meeting\n\
-112 the message\n\
-47 the messages\n\
52 the ministry\n\
-100 the missing\n\
-42 the mobile\n\
79 the moment\n\
-128 the month\n\
-43 the monthly\n\
-60 the morning\n\
-38 the move\n\
124 the municipality\n\
-100 the municipalitys\n\
70 the national\n\
65 the nearest\n\
-113 the netbank\n\
44 the network\n\
93 the new\n\
-38 the news\n\
-52 the newspaper\n\
-37 the ninth\n\
85 the node\n\
50 the normal\n\
-38 the north\n\
102 the notes\n\
-36 the number\n\
120 the numbers\n\
-31 the objection\n\
-31 the offer\n\
65 the office\n\
86 the officer\n\
-49 the official\n\
59 the one\n\
-46 the online\n\
-46 the operation\n\
106 the order\n\
45 the other\n\
55 the outstanding\n\
-53 the oven\n\
-42 the owner\n\
34 the page\n\
-67 the paper\n\
-96 the papers\n\
-33 the parcel\n\
-35 the party\n\
-37 the passport\n\
-49 the password\n\
-48 the pattern\n\
34 the payment\n\
-35 the permit\n\
66 the person\n\
-69 the photo\n\
-66 the photos\n\
-50 the pick\n\
48 the pictures\n\
71 the pin\n\
131 the platform\n\
-32 the plumber\n\
-34 the police\n\
-39 the position\n\
-88 the post\n\
47 the postage\n\
-59 the postnord\n\
-96 the present\n\
62 the price\n\
-74 the printer\n\
-55 the profile\n\
69 the prosecutor\n\
47 the public\n\
-48 the purchase\n\
36 the purpose\n\
-129 the queue\n\
-49 the real\n\
35 the reason\n\
-58 the receiver\n\
-40 the recipe\n\
-88 the recipient\n\
-53 the red\n\
144 the refund\n\
52 the release\n\
-162 the rent\n\
42 the report\n\
87 the request\n\
-124 the residence\n\
108 the rest\n\
-77 the restaurant\n\
-79 the right\n\
-111 the robot\n\
42 the savings\n\
-69 the scammer\n\
-41 the school\n\
-36 the script\n\
-39 the second\n\
107 the security\n\
-93 the seller\n\
-39 the sender\n\
-33 the senders\n\
-34 the server\n\
-60 the shared\n\
-35 the shop\n\
44 the signals\n\
75 the silver\n\
41 the six\n\
30 the sixteen\n\
43 the software\n\
-36 the spare\n\
-35 the spot\n\
-41 the start\n\
45 the state\n\
-102 the steps\n\
-33 the sticker\n\
89 the sum\n\
-39 the supermarket\n\
-70 the supplier\n\
41 the suspects\n\
182 the system\n\
-160 the taxi\n\
40 the test\n\
117 the three\n\
-101 the till\n\
-30 the time\n\
63 the toilet\n\
50 the tone\n\
32 the top\n\
31 the trading\n\
-52 the train\n\
-34 the travel\n\
-38 the university\n\
-52 the value\n\
163 the verification\n\
-127 the victim\n\
-67 the victims\n\
74 the video\n\
-54 the viewing\n\
36 the visa\n\
-41 the visit\n\
-102 the voice\n\
-43 the vpn\n\
77 the wallet\n\
134 the warrant\n\
-46 the washing\n\
-44 the way\n\
-55 the weather\n\
-53 the west\n\
33 the whole\n\
-60 the widow\n\
-34 the window\n\
-33 the winter\n\
122 the word\n\
-97 the wrong\n\
-34 the yard\n\
40 the young\n\
-32 thea\n\
-34 theft\n\
-73 their\n\
-61 their cpr\n\
63 theirs\n\
63 their…\n\
-41 them\n\
-46 them in\n\
34 them its\n\
52 them know\n\
-53 them my\n\
-76 them on\n\
30 them over\n\
-114 them to\n\
-47 themselves\n\
-47 thems…\n\
69 then\n\
-59 then a\n\
44 then approve\n\
134 then i\n\
-46 then ill\n\
98 then it\n\
-53 then its\n\
49 then open\n\
108 then press\n\
41 then read\n\
-58 then ring\n\
54 then send\n\
40 then tell\n\
125 then the\n\
58 then they\n\
59 then we\n\
43 then youll\n\
64 there\n\
51 there a\n\
33 there in\n\
104 there is\n\
133 there now\n\
53 there the\n\
-50 there was\n\
108 there you\n\
86 thereafter\n\
95 therefore\n\
31 theres a\n\
63 theres an\n\
-124 theres no\n\
-39 theres nothing\n\
39 they also\n\
68 they are\n\
55 they ask\n\
83 they can\n\
-117 they do\n\
42 they give\n\
42 they have\n\
40 they let\n\
-33 they must\n\
79 they need\n\
-34 they ring\n\
-86 they said\n\
60 they say\n\
-36 they searched\n\
35 they take\n\
-37 they told\n\
104 they want\n\
-42 they were\n\
-60 theyd\n\
52 theyll\n\
52 theyl…\n\
34 theyre\n\
-67 theyre from\n\
34 theyr…\n\
56 theyve\n\
45 theyve got\n\
56 theyv…\n\
-42 thief\n\
-42 thieves\n\
-42 thiev…\n\
59 thing\n\
-110 things\n\
-110 thing…\n\
-129 think\n\
-109 third\n\
55 thirty minutes\n\
-31 thirt…\n\
69 this\n\
39 this #\n\
-90 this a\n\
143 this account\n\
33 this address\n\
58 this afternoon\n\
79 this call\n\
35 this case\n\
-82 this code\n\
144 this investigation\n\
107 this is\n\
41 this link\n\
56 this mail\n\
52 this matter\n\
49 this message\n\
33 this month\n\
87 this months\n\
-66 this morning\n\
196 this number\n\
59 this one\n\
146 this phone\n\
-47 this second\n\
32 this sms\n\
-124 this text\n\
35 this we\n\
-58 this week\n\
-71 this weekend\n\
51 this you\n\
-37 thisted\n\
-37 thist…\n\
50 thomas\n\
50 thoma…\n\
-49 thomsen\n\
-49 thoms…\n\
-35 those\n\
60 though\n\
104 though it\n\
133 thousand\n\
65 thousand and\n\
69 thousand euro\n\
41 thousand i\n\
44 thousand in\n\
47 thousand kroner\n\
-48 thousand one\n\
37 thousand to\n\
127 thous…\n\
-46 thread\n\
-92 threat.arrest|denies\n\
47 threat.arrest|live\n\
149 threat.arrest|reader\n\
-81 threat.arrest|reports\n\
-68 threat.arrest|reports threat.arrest|threatens\n\
-36 threat.arrest|reports threat.block|reports\n\
113 threat.arrest|reports threat.deadline|reports\n\
-57 threat.arrest|speaks\n\
47 threat.arrest|threatens\n\
44 threat.arrest|threatens threat.court|reports\n\
38 threat.arrest|threatens threat.court|threatens\n\
126 threat.arrest|threatens threat.deadline|threatens\n\
101 threat.block|denies\n\
-226 threat.block|denies threat.deadline|threatens\n\
104 threat.block|reader\n\
-61 threat.block|reports\n\
-41 threat.block|reports threat.block|threatens\n\
-83 threat.block|reports threat.deadline|threatens\n\
43 threat.block|threatens threat.court|threatens\n\
84 threat.block|threatens threat.deadline|threatens\n\
53 threat.block|threatens threat.debt|threatens\n\
-124 threat.block|threatens threat.exposure|threatens\n\
59 threat.court|reader\n\
40 threat.court|reports\n\
33 threat.court|reports threat.court|threatens\n\
95 threat.court|speaks\n\
111 threat.court|threatens threat.deadline|threatens\n\
33 threat.court|threatens threat.debt|threatens\n\
60 threat.court|threatens threat.deportation|threatens\n\
107 threat.court|threatens threat.exposure|threatens\n\
-198 threat.court|threatens threat.return|threatens\n\
-41 threat.cutoff|live\n\
125 threat.cutoff|reader\n\
83 threat.cutoff|speaks\n\
-41 threat.cutoff|threatens\n\
94 threat.cutoff|threatens threat.deadline|threatens\n\
55 threat.deadline|denies\n\
-38 threat.deadline|reports\n\
-39 threat.deadline|reports threat.deadline|threatens\n\
111 threat.deadline|threatens threat.debt|threatens\n\
92 threat.deadline|threatens threat.deportation|threatens\n\
123 threat.deadline|threatens threat.exposure|threatens\n\
55 threat.deadline|threatens threat.return|threatens\n\
131 threat.debt|reader\n\
34 threat.debt|threatens threat.return|threatens\n\
70 threat.deportation|live\n\
113 threat.deportation|reader\n\
-66 threat.deportation|reports\n\
90 threat.deportation|speaks\n\
70 threat.deportation|threatens\n\
91 threat.exposure|reader\n\
63 threat.exposure|reports\n\
-96 threat.exposure|speaks\n\
67 threat.return|denies\n\
-166 threat.return|speaks\n\
-75 threaten\n\
-34 threatened\n\
-35 threats\n\
-43 threat|denies\n\
-72 threat|reports\n\
-33 threat|threatens\n\
-224 threa…\n\
54 three and\n\
54 three cars\n\
34 three hundred\n\
-83 three in\n\
-48 three men\n\
-60 three months\n\
-45 three of\n\
56 three on\n\
-31 three payments\n\
-61 three times\n\
-45 three weeks\n\
-53 through my\n\
-66 through the\n\
30 through western\n\
-89 throw\n\
-59 throw the\n\
-36 thru\n\
-106 thu\n\
-95 thu #\n\
-46 thumb\n\
-108 thursday\n\
-79 thursday #\n\
-32 thursday at\n\
-110 thurs…\n\
43 ti minutter\n\
-48 ticket\n\
-85 tickets\n\
-103 ticke…\n\
-141 tid\n\
-41 tid hos\n\
-50 tid i\n\
-61 tid på\n\
-121 tid til\n\
-72 tiden\n\
61 tidlig\n\
-39 tidligere\n\
-30 tidligst\n\
-52 tidli…\n\
-49 tidsbestilling\n\
58 tidspunkt\n\
42 tidsp…\n\
-46 tie\n\
92 tiene\n\
-40 tienes\n\
-40 tiene…\n\
177 tik\n\
-118 tikla…\n\
69 tiktok\n\
69 tikto…\n\
-50 til\n\
54 til @link\n\
-48 til afhentning\n\
39 til agent\n\
-131 til alle\n\
-51 til andre\n\
34 til anklageren\n\
51 til apple\n\
-33 til at\n\
-31 til betaling\n\
-52 til danmark\n\
-41 til datatilsynet\n\
70 til dem\n\
-76 til den\n\
34 til denne\n\
41 til deres\n\
97 til det\n\
61 til dette\n\
115 til dit\n\
32 til en\n\
-61 til et\n\
51 til familien\n\
46 til filialen\n\
-37 til fire\n\
-82 til frokost\n\
110 til gode\n\
50 til gratis\n\
-42 til hende\n\
-51 til hvidvask\n\
-44 til hvis\n\
101 til i\n\
45 til inkasso\n\
30 til jer\n\
-53 til jeres\n\
50 til kassereren\n\
51 til klientkontoen\n\
-83 til klokken\n\
43 til konto\n\
39 til kort\n\
35 til leverandøren\n\
-71 til line\n\
57 til microsoft\n\
99 til mig\n\
204 til min\n\
-40 til mit\n\
-75 til mitid\n\
-52 til mor\n\
-78 til netflix\n\
31 til nogen\n\
-32 til ny\n\
-37 til nye\n\
-40 til nyt\n\
65 til når\n\
-92 til og\n\
-177 til os\n\
67 til politiets\n\
-33 til på\n\
36 til sagen\n\
-52 til sidst\n\
-41 til sin\n\
-53 til stillingen\n\
-56 til søndag\n\
-48 til torsdag\n\
38 til udbetaling\n\
72 til vores\n\
-55 til wifi\n\
52 tilbage\n\
115 tilbage #\n\
-56 tilbage fra\n\
-43 tilbage inden\n\
30 tilbage og\n\
292 tilbage på\n\
69 tilbage så\n\
-80 tilbage til\n\
82 tilbagebetaling\n\
41 tilbagefører\n\
58 tilbageholdt\n\
75 tilba…\n\
-50 tilbud\n\
32 tilbuddet\n\
40 tilby…\n\
-62 tilfr…\n\
-57 tilfæ…\n\
163 tilfø…\n\
82 tilkn…\n\
-145 till\n\
-82 till #\n\
-58 tilladelse\n\
-33 tilla…\n\
30 tilli…\n\
128 tillykke du\n\
-115 tillykke med\n\
-38 tilmelding\n\
-63 tilme…\n\
34 tilsendt\n\
34 tilse…\n\
38 tilskud\n\
45 tilsk…\n\
-114 time\n\
-42 time #\n\
-34 time and\n\
-57 time code\n\
-42 time ellers\n\
-38 time for\n\
-45 time is\n\
-40 time on\n\
-86 time with\n\
-49 time you\n\
-44 timeout\n\
-44 timeout #\n\
-44 timeo…\n\
162 timer\n\
44 timer @link\n\
35 timer efter\n\
52 timer ellers\n\
-51 timer på\n\
35 times\n\
39 times the\n\
-42 timp\n\
-76 tina\n\
36 tinder\n\
36 tinde…\n\
-147 tip\n\
-53 tips\n\
-131 tirsdag\n\
-52 tirsdag kl\n\
-132 tirsd…\n\
-55 title\n\
-35 tivoli\n\
-35 tivol…\n\
-36 tjekke\n\
37 tjekke om\n\
-79 tjekker\n\
-134 tjekk…\n\
114 tjen\n\
77 tjen op\n\
82 tjene\n\
58 tjener\n\
40 tjener #\n\
33 tjeneste\n\
31 tjenestenummer er\n\
83 tjene…\n\
78 tjente\n\
78 tjent…\n\
195 tl\n\
139 tlf\n\
44 tlf kan\n\
-48 tluma…\n\
37 tmrw\n\
-59 to #\n\
-176 to @link\n\
-30 to account\n\
52 to activate\n\
-52 to all\n\
-40 to another\n\
-49 to answer\n\
-124 to anyone\n\
-44 to ask\n\
147 to avoid\n\
70 to bank\n\
56 to begin\n\
-74 to block\n\
-35 to book\n\
-52 to bring\n\
46 to buy\n\
155 to cancel\n\
-126 to change\n\
97 to check\n\
-72 to choose\n\
-75 to citizen\n\
39 to claim\n\
79 to clear\n\
76 to close\n\
76 to collect\n\
-71 to come\n\
-78 to confirm\n\
67 to convert\n\
67 to cooperate\n\
58 to copenhagen\n\
50 to court\n\
63 to cut\n\
77 to debt\n\
54 to denmark\n\
-53 to do\n\
66 to drive\n\
-42 to end\n\
-45 to enter\n\
50 to explain\n\
-37 to four\n\
135 to get\n\
51 to give\n\
-75 to go\n\
-45 to hand\n\
-68 to hang\n\
-107 to her\n\
79 to him\n\
57 to hold\n\
-85 to hundrede\n\
-84 to identify\n\
50 to inform\n\
-96 to install\n\
44 to ja\n\
-31 to know\n\
44 to lock\n\
48 to make\n\
105 to me\n\
73 to minutter\n\
45 to missing\n\
56 to moj\n\
85 to money\n\
-65 to move\n\
180 to my\n\
-31 to mænd\n\
-48 to netbank\n\
112 to new\n\
-51 to nie\n\
-31 to offer\n\
63 to officer\n\
-68 to one\n\
-129 to order\n\
124 to our\n\
66 to overførsler\n\
-60 to pay\n\
-57 to phone\n\
34 to pick\n\
52 to present\n\
33 to process\n\
46 to protect\n\
-59 to raise\n\
34 to reactivate\n\
-60 to read\n\
94 to receive\n\
30 to reg\n\
60 to release\n\
51 to remove\n\
-74 to renew\n\
-43 to reply\n\
-62 to report\n\
43 to restore\n\
60 to ring\n\
-35 to say\n\
-95 to send\n\
-38 to serve\n\
60 to settle\n\
-73 to sign\n\
67 to sit\n\
-66 to skat\n\
-32 to sleep\n\
-36 to someone\n\
36 to speak\n\
61 to start\n\
-67 to step\n\
-45 to strangers\n\
72 to take\n\
59 to talk\n\
-40 to tell\n\
78 to them\n\
143 to this\n\
-72 to three\n\
-111 to transfer\n\
-32 to try\n\
-39 to tusind\n\
34 to unge\n\
82 to unlock\n\
-74 to update\n\
-54 to us\n\
-65 to wait\n\
61 to walk\n\
-59 to withdraw\n\
51 to write\n\
139 to you\n\
-42 tobias\n\
-42 tobia…\n\
47 tochter\n\
47 tocht…\n\
64 today\n\
66 today and\n\
-31 today as\n\
-47 today between\n\
102 today by\n\
-42 today call\n\
-38 today do\n\
80 today is\n\
64 today its\n\
44 today press\n\
-32 today so\n\
44 today the\n\
112 today to\n\
81 today update\n\
-44 today we\n\
43 todays\n\
43 today…\n\
-44 todos\n\
-252 tog\n\
-33 tog #\n\
35 tog telefonen\n\
-121 toget\n\
133 together\n\
64 together now\n\
71 together with\n\
133 toget…\n\
-88 toi\n\
78 toilet\n\
77 toilet this\n\
96 toile…\n\
-42 token\n\
72 tokens\n\
56 token…\n\
-49 told\n\
149 told #\n\
-67 told her\n\
-91 told him\n\
-43 told not\n\
38 told på\n\
-44 told that\n\
-56 told the\n\
-131 told to\n\
-73 told us\n\
94 told you\n\
47 tolden\n\
35 toldgebyr\n\
35 toldg…\n\
50 toldstyrelsen\n\
50 tolds…\n\
-44 toldv…\n\
-45 tolk\n\
125 toll\n\
-55 tolv\n\
-70 tom\n\
-88 tomat…\n\
-126 tomorrow #\n\
-58 tomorrow at\n\
37 tomorrow its\n\
43 tomorrow you\n\
-51 ton\n\
75 tone\n\
-54 tonight and\n\
-137 tonight from\n\
57 tonight i\n\
-34 tonight the\n\
56 tonight unless\n\
-31 too\n\
134 too much\n\
-111 took\n\
-50 took #\n\
35 took over\n\
-87 took the\n\
44 tool\n\
-35 top up\n\
-89 toplanti\n\
-60 topla…\n\
-75 toppen\n\
-77 toppe…\n\
-52 torben\n\
-52 torbe…\n\
-131 torsdag\n\
-52 torsdag kl\n\
-43 torsdag men\n\
-131 torsd…\n\
-47 torti…\n\
-102 torvet\n\
-131 torve…\n\
-119 total\n\
-67 total #\n\
-73 total…\n\
94 touch\n\
98 tout\n\
37 toute\n\
-71 town\n\
58 tra\n\
-81 tra le\n\
50 traba…\n\
103 trace\n\
51 trace…\n\
-79 track\n\
-69 track @link\n\
-80 track your\n\
-85 tracking\n\
-92 track…\n\
97 trade\n\
77 trade…\n\
80 trading\n\
63 tradi…\n\
-33 tradu…\n\
-53 trae\n\
53 trafficking\n\
52 traff…\n\
66 trafic\n\
66 trafic de\n\
136 trafi…\n\
-80 traiga\n\
-89 traig…\n\
-176 train\n\
-50 training\n\
-30 trains\n\
-142 train…\n\
-45 tramp…\n\
-39 transactions\n\
-47 transfer failed\n\
33 transfer for\n\
-87 transfer money\n\
-50 transfer of\n\
60 transfer please\n\
124 transfer to\n\
45 transfer your\n\
108 transferencia\n\
-39 transferred\n\
-30 transferred #\n\
-51 transferred all\n\
-51 transferred the\n\
45 transferred to\n\
-149 transfers\n\
-46 transfers with\n\
-60 translation\n\
43 transport\n\
48 tras\n\
49 trasferire\n\
40 trasf…\n\
54 travaille\n\
92 trava…\n\
-55 travel\n\
41 travelling\n\
72 travlt\n\
72 travl…\n\
-47 tre\n\
30 tre cifre\n\
-35 tre dage\n\
32 tre tal\n\
-40 tre ting\n\
-31 tre år\n\
83 treasury\n\
84 treas…\n\
36 treated\n\
36 treat…\n\
36 trebuie sa\n\
65 tredive\n\
65 tredi…\n\
-34 tredje\n\
-58 tredj…\n\
-111 trei\n\
-68 trente\n\
-53 trent…\n\
-78 tres\n\
-59 trial\n\
-69 tribunal\n\
-45 tribu…\n\
-69 trick\n\
-61 trick…\n\
58 trimit\n\
81 trimite\n\
70 trimiti\n\
96 trimi…\n\
-53 trin\n\
-74 trine\n\
-87 trip\n\
38 trip to\n\
57 tris\n\
-56 tro\n\
-38 troede\n\
-33 troede det\n\
-38 troed…\n\
-84 trois\n\
91 trojan\n\
31 trojan spyware\n\
124 troja…\n\
163 trop\n\
-119 tror\n\
-41 tror det\n\
-44 trouble\n\
-47 trouble again\n\
-44 troub…\n\
-72 truer\n\
-136 truff…\n\
-112 truksta\n\
-112 truks…\n\
90 trust\n\
66 trust me\n\
-74 trust the\n\
-188 try\n\
-144 try again\n\
-85 try to\n\
151 trying\n\
138 trying to\n\
151 tryin…\n\
114 tryk\n\
113 tryk #\n\
65 tryk på\n\
52 trykke\n\
128 trykker\n\
43 trykket\n\
76 trykket #\n\
96 trykk…\n\
-36 trys\n\
43 trække\n\
-64 trækker det\n\
33 trækkes\n\
130 trækkes i\n\
-34 trækkes på\n\
-33 træni…\n\
-47 ts\n\
-169 tu codigo\n\
100 tu me\n\
-64 tu paquete\n\
-59 tu peux\n\
71 tua\n\
-68 tuesday\n\
-71 tuesd…\n\
72 tukst…\n\
-32 tulip…\n\
-62 tun\n\
87 tuo conto\n\
60 tuo pacco\n\
-45 tur\n\
-56 turen\n\
37 turi\n\
127 turite\n\
127 turit…\n\
118 turiu\n\
-45 turk\n\
46 turkce\n\
97 turki…\n\
-137 turn\n\
-106 turn on\n\
-83 turned\n\
-83 turne…\n\
108 tusind\n\
-45 tusind fire\n\
95 tusind kroner\n\
-41 tusind tak\n\
83 tusin…\n\
59 tutaj\n\
-71 tutan…\n\
-32 tutarindaki\n\
-57 tutar…\n\
-32 tutti\n\
39 tutuklama\n\
34 tutuk…\n\
-59 tvark…\n\
-142 tvivl\n\
-34 tvivl så\n\
-31 twenty\n\
-47 twent…\n\
-35 twice\n\
-37 twice and\n\
-72 twice by\n\
-77 twier…\n\
-40 two and\n\
74 two banks\n\
-79 two for\n\
106 two hundred\n\
59 two if\n\
-48 two men\n\
41 two parts\n\
41 two payments\n\
-61 two people\n\
-75 two step\n\
102 two thousand\n\
80 two times\n\
35 two ways\n\
65 two years\n\
53 twoj\n\
-91 twoja\n\
-117 twoja paczka\n\
-34 twojego\n\
-34 twoje…\n\
-61 txt\n\
-37 txt stop\n\
-68 ty\n\
-48 tydeligt\n\
-48 tydel…\n\
-80 tygod…\n\
58 tym\n\
38 type\n\
55 type card\n\
109 type in\n\
-47 type password\n\
41 type your\n\
-31 typed the\n\
89 typed your\n\
-64 typical\n\
-107 typic…\n\
-40 typisk\n\
-104 typis…\n\
-44 tyre\n\
62 tyrejas\n\
93 tyrej…\n\
-71 tys\n\
38 tysiecy koron\n\
35 tytul…\n\
-69 tyve\n\
44 tyver…\n\
-31 tålmo…\n\
64 tæller\n\
78 tælle…\n\
-51 tænk\n\
53 tænkte\n\
35 tænkte jeg\n\
53 tænkt…\n\
73 tømrer\n\
73 tømre…\n\
38 tønde…\n\
-91 tør\n\
106 u\n\
40 u got\n\
48 u have\n\
62 u pay\n\
54 u want\n\
-45 u11\n\
-51 uanset\n\
-51 uanse…\n\
-32 uber\n\
-66 uberweisen\n\
30 uberweisen sie\n\
-34 uberweist\n\
-54 uberw…\n\
103 ubetalt\n\
57 ubetalt regning\n\
103 ubeta…\n\
-126 ucret\n\
34 ucret…\n\
-100 ud af\n\
-73 ud for\n\
77 ud i\n\
37 ud og\n\
66 ud til\n\
50 udbetale\n\
87 udbetaler\n\
59 udbetaling\n\
-35 udbetalinger\n\
71 udbetalt\n\
-44 udbetalt #\n\
70 udbet…\n\
-44 uddan…\n\
-44 ude\n\
70 ude af\n\
36 udeblevet\n\
36 udeblevet fra\n\
51 udebl…\n\
-72 uden at\n\
-36 uden for\n\
82 uden gebyr\n\
43 uden risiko\n\
72 udestående\n\
72 udest…\n\
-73 udfyld\n\
-63 udgav\n\
-63 udgav sig\n\
-55 udgivet\n\
-55 udgivet sig\n\
-79 udgiv…\n\
47 udgående\n\
34 udgående betalinger\n\
47 udgåe…\n\
60 udlandet så\n\
-38 udlejer er\n\
-65 udlejeren\n\
-71 udlej…\n\
-41 udleveret\n\
-50 udlev…\n\
74 udloeber\n\
74 udloe…\n\
38 udlændingestyrelsen\n\
99 udløb\n\
33 udløb og\n\
42 udløber\n\
63 udløber i\n\
100 udløber kl\n\
-51 udløbet\n\
75 udløbsdato\n\
49 udløbsdato og\n\
43 udløb…\n\
34 udski…\n\
43 udskrift\n\
30 udskr…\n\
40 udstedes\n\
73 udstedt\n\
47 udstedt en\n\
112 udste…\n\
86 udvalgt\n\
51 udvalgt til\n\
-36 udvis…\n\
-31 ue\n\
-93 uenig\n\
-30 uenig i\n\
68 ufficio\n\
68 uffic…\n\
-95 uge\n\
-165 uge #\n\
-86 ugen\n\
-108 uger\n\
38 uha\n\
38 uhævede\n\
38 uhævede feriepenge\n\
38 uhæve…\n\
-36 uk\n\
109 ukendt\n\
109 ukend…\n\
36 ulejl…\n\
-76 ulla\n\
43 ulovlige\n\
81 ulovligt\n\
115 ulovl…\n\
-30 ultimele\n\
102 ultraviewer\n\
103 ultra…\n\
62 ulusal\n\
62 ulusal polisi\n\
62 ulusa…\n\
52 ulykke\n\
52 ulykk…\n\
59 um\n\
-78 um #\n\
-60 umbre…\n\
-42 umowa\n\
52 umschlag\n\
52 umsch…\n\
51 un\n\
89 un agente\n\
73 un bonifico\n\
71 un caso\n\
164 un code\n\
148 un codigo\n\
32 un collegue\n\
35 un compte\n\
39 un dosar\n\
41 un mandat\n\
52 un message\n\
51 un sobre\n\
75 un virement\n\
83 un virus\n\
39 una\n\
110 una busta\n\
-34 una devolucion\n\
-32 una fianza\n\
48 una investigacion\n\
64 una multa\n\
59 una transferencia\n\
-65 unaut…\n\
94 unclaimed\n\
94 uncla…\n\
64 uncle\n\
-49 und #\n\
45 und die\n\
44 und in\n\
72 und kann\n\
33 undeclared\n\
33 undec…\n\
-99 under\n\
-125 under #\n\
-48 under arrest\n\
-58 under cards\n\
-70 under en\n\
-43 under kort\n\
-88 under my\n\
49 under revision\n\
-136 under the\n\
45 under your\n\
-57 underline\n\
39 underrettet\n\
-57 underskrevet\n\
-68 underskrift\n\
97 understand\n\
-41 understood\n\
-48 understreger\n\
-48 understreger at\n\
36 undga\n\
36 undgaa\n\
36 undga…\n\
218 undgå\n\
35 undgå anholdelse\n\
46 undgå rykkergebyr\n\
46 undgå spærring\n\
47 undgå udvisning\n\
-59 undgår\n\
-42 undgår du\n\
-59 undgå…\n\
31 undlader\n\
56 undla…\n\
72 undskyld\n\
62 undskyld jeg\n\
41 undsk…\n\
41 une\n\
-34 une carte\n\
52 ung fyr\n\
-37 ung mand\n\
-111 unge\n\
37 uniform\n\
42 unifo…\n\
83 unikn…\n\
87 unindagine\n\
87 unind…\n\
102 union\n\
46 union has\n\
83 union to\n\
70 unit\n\
-58 university\n\
-120 unive…\n\
66 unknown\n\
66 unkno…\n\
-35 unless i\n\
46 unless you\n\
144 unlock\n\
135 unloc…\n\
55 uno\n\
154 unpaid\n\
31 unpaid bill\n\
63 unpaid fine\n\
30 unpaid parking\n\
154 unpai…\n\
30 uns eine\n\
-87 unsure\n\
-87 unsur…\n\
-44 unter\n\
-86 unter #\n\
-55 unter…\n\
-66 until #\n\
-85 until five\n\
-67 until friday\n\
42 until it\n\
36 until monday\n\
44 until the\n\
-33 until then\n\
147 unu\n\
64 unusual\n\
38 unusual activity\n\
80 unusu…\n\
-135 unutmayin\n\
-181 unutm…\n\
-57 uopfordret\n\
-57 uopfo…\n\
-72 up\n\
47 up #\n\
-41 up a\n\
-30 up after\n\
42 up again\n\
42 up by\n\
-37 up code\n\
46 up from\n\
-73 up in\n\
35 up is\n\
-152 up of\n\
55 up the\n\
39 up then\n\
-40 up to\n\
30 up when\n\
-30 up with\n\
102 update\n\
54 update card\n\
-36 update it\n\
92 update within\n\
121 update your\n\
59 updat…\n\
37 upfront\n\
37 upfro…\n\
34 upgraded\n\
33 upgraded to\n\
63 upgra…\n\
-45 upload\n\
-52 upload it\n\
-82 uploa…\n\
271 ups\n\
213 ur\n\
-46 ur account\n\
34 ur mitid\n\
51 ur phone\n\
64 urgent document\n\
37 urma\n\
-49 us\n\
33 us #\n\
-57 us about\n\
-72 us at\n\
-33 us back\n\
78 us by\n\
-98 us if\n\
37 us immediately\n\
-39 us its\n\
-38 us on\n\
31 us the\n\
-40 us to\n\
33 us until\n\
-93 us we\n\
-168 usa\n\
168 usd\n\
38 usd in\n\
287 usdt\n\
41 usdt and\n\
38 usdt og\n\
61 usdt to\n\
-77 use #\n\
-42 use your\n\
-146 used #\n\
68 used for\n\
65 used to\n\
152 user\n\
54 user and\n\
227 user id\n\
155 user name\n\
75 username\n\
41 username and\n\
75 usern…\n\
30 users\n\
-31 uses\n\
-58 using\n\
70 using a\n\
-43 using it\n\
125 usted\n\
-88 usual\n\
-103 usually\n\
-71 usually do\n\
-103 usual…\n\
60 usuario\n\
60 usuar…\n\
48 usædvanlig\n\
48 usædvanlig aktivitet\n\
42 usædv…\n\
38 utili…\n\
-131 uyari…\n\
38 uygul…\n\
69 uyusturucu\n\
69 uyust…\n\
-64 uz\n\
-130 uzblo…\n\
63 uzerinden\n\
-129 uzerine\n\
-56 uzpil…\n\
-129 uzsak…\n\
31 uzsie…\n\
-38 uzsir…\n\
-38 v\n\
115 va a\n\
30 va fi\n\
33 va sun\n\
-45 va vom\n\
-44 vaccination\n\
36 vaccine\n\
-56 vacci…\n\
55 vada\n\
-86 vaist…\n\
57 vaizdo\n\
57 vaizd…\n\
-56 vakar\n\
-121 vakariene\n\
-82 val\n\
-101 valby\n\
-36 vale\n\
-187 valid for\n\
33 valid in\n\
95 valid…\n\
69 valst…\n\
30 valuables\n\
-154 value\n\
-36 value…\n\
-94 van\n\
-144 vand\n\
-102 vandet\n\
-63 vande…\n\
-119 vandt\n\
-73 vandt #\n\
-81 vanløse\n\
-81 vanlø…\n\
-96 var\n\
-77 var #\n\
52 var bugun\n\
-89 var det\n\
-109 var fra\n\
-61 var i\n\
64 vardu\n\
50 vare\n\
-48 varer\n\
-64 varia…\n\
51 varmecheck\n\
104 vas\n\
-78 vasar…\n\
-38 vaskemaskinen\n\
-38 vaskemaskinen bliver\n\
-70 vaske…\n\
-133 vat\n\
-135 vat and\n\
-35 vat for\n\
41 vatan…\n\
77 vault\n\
41 vault you\n\
77 vaya\n\
-52 vaziu…\n\
39 ve\n\
-35 ve banka\n\
-45 ved\n\
-99 ved #\n\
-62 ved afhentning\n\
111 ved at\n\
58 ved din\n\
63 ved du\n\
33 ved et\n\
46 ved hånden\n\
45 ved med\n\
68 ved midnat\n\
-50 ved skranken\n\
102 ved svar\n\
-35 vedhæftede\n\
-82 vedhæ…\n\
54 vedr\n\
-34 vedr sag\n\
52 vedrørende\n\
62 vedrø…\n\
-34 vedtaget\n\
-37 vedta…\n\
42 vegne\n\
118 vehicle\n\
127 vehic…\n\
-32 vej\n\
-40 vej hjem\n\
-58 vej med\n\
30 vej til\n\
-43 vejen\n\
-70 vejen hjem\n\
-127 vejle\n\
-120 vejle…\n\
-45 vejret\n\
-45 vejre…\n\
-74 vekse…\n\
114 vel\n\
-169 velkommen\n\
-153 velkommen til\n\
-151 velko…\n\
90 ven\n\
-119 venerdi\n\
-119 vener…\n\
-32 venir\n\
-59 veniti\n\
-52 venit…\n\
-52 venlig\n\
79 venligst\n\
70 venligst din\n\
30 venner\n\
49 vens\n\
-84 vent\n\
-37 vente\n\
116 venter\n\
31 venter betal\n\
-47 venter på\n\
35 vente…\n\
-85 verbe…\n\
-37 verbs\n\
-42 verdi\n\
137 vergi\n\
-50 vergi…\n\
-61 verhi…\n\
89 verifica\n\
-62 verification code\n\
62 verificere\n\
90 verificeres\n\
59 verificeret\n\
-46 verified\n\
116 verify\n\
52 verify by\n\
137 verify card\n\
96 verify that\n\
-42 verify the\n\
117 verify with\n\
102 verif…\n\
-56 verildi\n\
71 verin\n\
-70 veririm\n\
43 veriyorum\n\
-58 veriy…\n\
-35 verlangen\n\
-46 verlangt\n\
-56 verla…\n\
51 verlæ…\n\
-82 vermeyin\n\
-88 verme…\n\
32 versand\n\
143 versa…\n\
56 versement\n\
163 verse…\n\
-74 version\n\
-60 version #\n\
-44 versi…\n\
31 verso\n\
-39 verte…\n\
40 vertr…\n\
-51 very\n\
-65 very good\n\
-92 veste…\n\
-63 vestj…\n\
-36 vestkystens\n\
-36 vestk…\n\
-76 veya\n\
-135 vh\n\
-40 vi #\n\
-51 vi aldrig\n\
-69 vi alle\n\
-49 vi beder\n\
99 vi dem\n\
44 vi det\n\
33 vi efterforsker\n\
-46 vi en\n\
81 vi er\n\
-30 vi fik\n\
-37 vi går\n\
62 vi gør\n\
62 vi henter\n\
-47 vi holder\n\
32 vi ikke\n\
110 vi kan\n\
-52 vi lukker\n\
83 vi lånet\n\
-33 vi lægger\n\
-73 vi mangler\n\
-50 vi prøver\n\
61 vi se\n\
-42 vi selv\n\
-85 vi sender\n\
-103 vi ses\n\
-129 vi sidder\n\
57 vi snakker\n\
-38 vi spørger\n\
42 vi stopper\n\
-30 vi søger\n\
-57 vi tager\n\
69 vi taler\n\
44 vi tror\n\
-90 vi vil\n\
116 via @link\n\
-119 via betalingsservice\n\
46 via dba\n\
-50 via holdsport\n\
95 via linket\n\
-89 via min\n\
37 via mobilepay\n\
-35 via selvbetjeningen\n\
50 via wise\n\
-40 vibeke\n\
-40 vibek…\n\
-36 viborg\n\
-68 vibor…\n\
-35 viceværten\n\
-53 vicev…\n\
-31 vicin…\n\
-70 victim\n\
-39 victim is\n\
43 victim or\n\
-140 victims\n\
-31 victims are\n\
-142 victi…\n\
47 victoria\n\
34 victo…\n\
-40 vide\n\
-42 vide at\n\
-32 vide hvor\n\
142 video\n\
51 video call\n\
-36 video if\n\
44 video on\n\
79 video…\n\
-52 videre til\n\
41 videresende\n\
36 vider…\n\
-35 vidner til\n\
87 viene\n\
-50 vieto…\n\
-74 view\n\
124 viewing\n\
-47 viewing on\n\
120 viewi…\n\
-31 viggo\n\
49 vigtig\n\
122 vigtigt\n\
73 vigtigt at\n\
125 vigti…\n\
-34 vikto…\n\
-73 vil bare\n\
62 vil blive\n\
-125 vil du\n\
-151 vil gerne\n\
182 vil ha\n\
-63 vil høre\n\
174 vil ikke\n\
33 vil jeg\n\
-92 vil vide\n\
61 vilkå…\n\
-46 village\n\
-80 villa…\n\
-119 ville\n\
-52 ville bare\n\
-86 ville have\n\
-51 vilnius\n\
-89 vilni…\n\
-175 vin\n\
-37 vind\n\
56 vinder\n\
30 vinduet\n\
-76 vindu…\n\
177 vine\n\
-75 vineri\n\
-75 viner…\n\
-46 vinke…\n\
40 vinted\n\
77 vinted @link\n\
36 violation\n\
61 viola…\n\
318 vip\n\
35 virement\n\
35 virem…\n\
-103 virkede\n\
52 virker\n\
-44 virkning\n\
-44 virkn…\n\
157 virus\n\
106 virus on\n\
86 virus…\n\
-66 vis\n\
-44 vis koden\n\
166 visa\n\
78 visa card\n\
47 visa dankort\n\
76 visa has\n\
79 visa or\n\
40 visakort\n\
49 visak…\n\
69 vise\n\
32 vise dig\n\
-35 vises\n\
-35 visible\n\
-35 visib…\n\
41 visiems\n\
41 visie…\n\
55 visit\n\
-33 visite\n\
32 visiting\n\
33 visits\n\
34 visit…\n\
-37 viska\n\
-64 vist\n\
-61 vitam…\n\
-45 vitti…\n\
-60 vizita\n\
-60 vizit…\n\
-66 vocab…\n\
-108 voce\n\
-48 vogn\n\
-37 voi\n\
-164 voice\n\
-36 voice on\n\
-77 voice says\n\
72 voicemail\n\
-73 voices\n\
95 voila\n\
-62 voir\n\
-40 volum…\n\
-38 volunteers\n\
-120 volun…\n\
-47 vom\n\
101 von\n\
174 von #\n\
46 vorbe…\n\
48 vorbi\n\
48 vorbi cu\n\
59 vores\n\
45 vores advokat\n\
-58 vores app\n\
86 vores bud\n\
32 vores folk\n\
-80 vores hjemmeside\n\
-98 vores konto\n\
48 vores medarbejder\n\
-39 vores navn\n\
39 vores register\n\
44 vores tekniker\n\
48 vores teknikere\n\
51 vos\n\
60 vote\n\
35 votre banque\n\
77 votre carte\n\
-46 votre code\n\
-61 votre espace\n\
70 votre nom\n\
91 votre numero\n\
107 voucher\n\
85 vouchers\n\
30 vouchers and\n\
163 vouch…\n\
-52 vous\n\
53 vous appelle\n\
-56 vous confirme\n\
-84 vous meme\n\
-91 vous pouvez\n\
-74 vous vous\n\
82 voy\n\
-77 voz\n\
-79 vpn\n\
-59 vrai\n\
160 vrea\n\
-49 vs\n\
-39 vuest…\n\
78 vuole\n\
-59 vurde…\n\
-36 vvs\n\
-107 vyrai\n\
37 vyras\n\
-84 væk\n\
68 vælg din\n\
-93 vælge\n\
35 vælger din\n\
-34 vær opmærksom\n\
38 værdier\n\
40 værdi…\n\
-71 være\n\
-79 være fra\n\
73 være os\n\
117 værelset\n\
85 værel…\n\
36 været en\n\
157 været i\n\
148 w card\n\
87 w celu\n\
104 w ciagu\n\
140 w mitid\n\
-47 w poniedzialek\n\
-38 w skrzynce\n\
-31 w zalaczniku\n\
-35 wait\n\
-76 waited\n\
-93 waite…\n\
79 waiting for\n\
-53 wake\n\
-62 wake up\n\
139 wallet\n\
36 wallet in\n\
139 walle…\n\
38 wanna\n\
113 want it\n\
142 want me\n\
-56 want to\n\
-66 want your\n\
-134 wanted\n\
-117 wanted me\n\
-53 wanted to\n\
-134 wante…\n\
47 wants me\n\
91 wants my\n\
34 wants that\n\
-72 wants the\n\
49 wants to\n\
-87 wants you\n\
-54 wants your\n\
-81 war\n\
-50 warehouse\n\
-50 wareh…\n\
-49 waren\n\
30 warmly\n\
30 warml…\n\
-42 warn\n\
-30 warning\n\
-35 warning on\n\
-43 warni…\n\
54 warns\n\
62 warrant\n\
-49 warrant for\n\
57 warrant in\n\
52 warra…\n\
-81 was\n\
-62 was #\n\
-61 was a\n\
69 was added\n\
-70 was already\n\
-55 was approved\n\
54 was cocaine\n\
96 was for\n\
65 was found\n\
-51 was in\n\
-62 was just\n\
50 was not\n\
79 was paid\n\
44 was seized\n\
-110 was sent\n\
-56 was stopped\n\
-80 was the\n\
-93 was told\n\
-49 was you\n\
-66 washing\n\
-66 washi…\n\
-146 wasnt\n\
75 wasnt you\n\
30 watch…\n\
-156 water\n\
-45 waters\n\
-102 water…\n\
-40 watpliwosci\n\
-40 watpl…\n\
38 wave\n\
-39 way\n\
-72 way and\n\
-47 way you\n\
33 ways\n\
-54 we already\n\
136 we are\n\
-72 we ask\n\
71 we begin\n\
-32 we bought\n\
48 we can\n\
31 we cannot\n\
38 we change\n\
39 we could\n\
109 we couldnt\n\
-35 we do\n\
-131 we dont\n\
62 we find\n\
74 we found\n\
64 we get\n\
-92 we give\n\
53 we got\n\
60 we have\n\
-108 we havent\n\
-40 we hold\n\
54 we just\n\
-32 we leave\n\
-85 we may\n\
-57 we never\n\
30 we noticed\n\
102 we only\n\
51 we pay\n\
-60 we process\n\
-55 we put\n\
45 we saw\n\
124 we see\n\
37 we send\n\
-47 we sign\n\
-55 we speak\n\
-38 we suspect\n\
58 we take\n\
-33 we talk\n\
30 we talked\n\
-43 we think\n\
80 we tried\n\
31 we want\n\
-91 we will\n\
-127 we wont\n\
38 we work\n\
-60 wear\n\
-83 weather\n\
-83 weath…\n\
99 web\n\
-65 webcam is\n\
42 webmail\n\
42 webma…\n\
-38 website\n\
-35 websi…\n\
-73 wed\n\
-70 wed #\n\
-36 wed like\n\
-85 wednesday\n\
-102 wedne…\n\
-125 week\n\
-199 week #\n\
-43 week as\n\
-83 weekdays\n\
-95 weekd…\n\
-75 weekend\n\
-82 weeke…\n\
-87 weeks\n\
31 weeks you\n\
-92 wegen geldwæsche\n\
-30 wei\n\
66 weighs\n\
65 weigh…\n\
32 weird\n\
38 weiter\n\
125 weite…\n\
-71 welch…\n\
-99 welcome\n\
32 welcome aboard\n\
-183 welcome to\n\
-99 welco…\n\
-75 well\n\
-39 well done\n\
-113 well never\n\
-44 well try\n\
56 wenn\n\
62 wenn du\n\
35 wenn sie\n\
-114 went\n\
-48 went back\n\
-68 went dead\n\
37 went to\n\
-84 wer\n\
70 werden\n\
70 werde…\n\
53 were in\n\
54 were rented\n\
-101 west\n\
166 western\n\
163 western union\n\
166 weste…\n\
-72 wet\n\
32 weve arrested\n\
-31 weve got\n\
32 weve to\n\
56 wezwanie\n\
56 wezwa…\n\
90 what a\n\
-30 what can\n\
-122 what did\n\
-80 what does\n\
84 what happened\n\
110 what he\n\
52 what i\n\
82 what is\n\
41 what it\n\
-38 what now\n\
-49 what should\n\
-53 what they\n\
114 what we\n\
45 what weve\n\
-31 what would\n\
-42 what you\n\
-30 whats\n\
-56 whats new\n\
217 whatsapp\n\
158 whatsapp #\n\
-39 whatsapp and\n\
-44 whatsapptan\n\
206 whats…\n\
-74 when\n\
-69 when a\n\
39 when done\n\
55 when he\n\
64 when i\n\
32 when im\n\
76 when its\n\
-46 when my\n\
90 when the\n\
-90 when they\n\
-116 when you\n\
-57 when your\n\
-51 when youre\n\
-50 when youve\n\
-102 where\n\
32 where i\n\
-163 where the\n\
33 where to\n\
-35 where you\n\
31 where…\n\
-64 whether\n\
-50 whether the\n\
-64 wheth…\n\
-41 which\n\
-55 which a\n\
107 which bank\n\
77 which could\n\
-128 which one\n\
32 while\n\
35 while i\n\
69 while im\n\
-36 while they\n\
-51 whispered\n\
-44 whisp…\n\
-112 white\n\
-73 who\n\
-35 who are\n\
-79 who had\n\
-75 who has\n\
52 who leak\n\
-30 who lost\n\
-38 who press\n\
-33 who says\n\
-51 who took\n\
-38 who wanted\n\
-40 who was\n\
-38 whod\n\
-89 whoever\n\
-122 whoev…\n\
-49 whole time\n\
-55 whom\n\
-30 whove been\n\
43 why #\n\
-78 wiadomosc\n\
-67 wiadomosci\n\
-135 wiado…\n\
-66 widow\n\
33 widows\n\
40 wiec\n\
140 wife\n\
32 wife is\n\
56 wifes\n\
-181 wifi\n\
67 will\n\
85 will be\n\
38 will cancel\n\
52 will connect\n\
45 will give\n\
32 will go\n\
34 will hang\n\
73 will happen\n\
-49 will install\n\
50 will need\n\
-154 will never\n\
-96 will not\n\
51 will phone\n\
47 will receive\n\
116 will say\n\
71 will show\n\
33 will stop\n\
34 will take\n\
-72 will text\n\
35 will visit\n\
40 willi…\n\
-95 willkommen\n\
-95 willk…\n\
-117 wind\n\
55 windows\n\
55 windows defender\n\
106 windows has\n\
-109 wine\n\
109 winner\n\
46 winner of\n\
109 winne…\n\
-71 winter\n\
-71 winte…\n\
-50 winther\n\
-50 winth…\n\
-89 wir\n\
94 wird\n\
36 wird im\n\
74 wise\n\
63 wish\n\
33 wish to\n\
-57 wishes\n\
-57 wishe…\n\
67 witam\n\
134 with #\n\
36 with anyone\n\
51 with bank\n\
108 with card\n\
-36 with child\n\
-197 with code\n\
113 with cpr\n\
32 with foreign\n\
-32 with having\n\
40 with her\n\
-51 with it\n\
-62 with lemon\n\
110 with me\n\
81 with mitid\n\
-135 with mobilepay\n\
-73 with my\n\
-34 with names\n\
-39 with no\n\
31 with our\n\
38 with six\n\
-62 with someone\n\
43 with this\n\
-104 with us\n\
43 with user\n\
105 with you\n\
98 with your\n\
70 withdraw\n\
-48 withdraw cash\n\
58 withdraw the\n\
62 withdrawn\n\
91 withd…\n\
37 within\n\
63 within #\n\
45 within 24h\n\
-121 within a\n\
-38 within ten\n\
-64 within two\n\
37 withi…\n\
31 without\n\
61 without a\n\
30 without interview\n\
32 without it\n\
-110 without me\n\
96 without the\n\
31 witho…\n\
-75 witness\n\
-34 witnesses\n\
-82 witne…\n\
48 wlasnie\n\
71 wlasn…\n\
-65 woche\n\
-45 wochenende\n\
-53 woche…\n\
-44 wohnung\n\
-44 wohnu…\n\
-69 wollte\n\
-50 wollte nur\n\
-69 wollt…\n\
39 wolt\n\
72 woman\n\
89 won\n\
45 won an\n\
50 wonderful\n\
50 wonde…\n\
-62 wont\n\
-35 wont ask\n\
-40 wont be\n\
44 wont let\n\
-63 wool\n\
115 word\n\
-65 word for\n\
-40 worden\n\
-40 worde…\n\
87 words in\n\
-39 work #\n\
-41 work account\n\
42 work at\n\
52 work from\n\
68 work with\n\
32 worker\n\
-47 working\n\
-107 working days\n\
-47 worki…\n\
69 workplace\n\
69 workp…\n\
-110 works\n\
-39 works for\n\
-36 works until\n\
-69 workshop\n\
-70 worri…\n\
-30 worry if\n\
-78 worth\n\
-47 worth #\n\
-86 would\n\
49 would be\n\
-40 would do\n\
-38 would like\n\
-115 would you\n\
-55 wpisa…\n\
34 wpisz\n\
75 wplac…\n\
-38 write a\n\
57 write from\n\
-55 write it\n\
45 write me\n\
-80 write to\n\
64 write you\n\
-117 write your\n\
-109 writes\n\
-37 writes the\n\
-109 write…\n\
-62 writing the\n\
-64 written\n\
-64 writt…\n\
-31 wrong number\n\
-97 wrote\n\
-88 wrote it\n\
-42 wrote me\n\
-52 wrote that\n\
92 wspol…\n\
53 wszystko\n\
133 wszys…\n\
37 wurde bei\n\
66 wurden\n\
66 wurde…\n\
57 wydan…\n\
107 wydzial\n\
107 wydzi…\n\
44 wygasa\n\
44 wygas…\n\
66 wyplacic\n\
91 wyplate\n\
274 wypla…\n\
-65 wyply…\n\
42 wysla…\n\
99 wysok…\n\
59 wystarczy\n\
66 wysta…\n\
-56 wysyl…\n\
-82 wæhlen\n\
-82 wæhle…\n\
34 x\n\
84 x #\n\
58 xx\n\
47 xxxx\n\
67 y\n\
36 y a\n\
100 y el\n\
63 y la\n\
50 y me\n\
137 y no\n\
-91 y pide\n\
-60 y que\n\
48 y then\n\
86 y un\n\
-55 y una\n\
83 y0ur\n\
-138 ya\n\
-46 ya da\n\
36 ya he\n\
-50 ya la\n\
50 ya me\n\
45 yakal…\n\
-50 yalni…\n\
51 yanimda\n\
51 yanim…\n\
41 yanlislikla\n\
89 yanli…\n\
-111 yaparak\n\
-80 yapar…\n\
84 yapilmis\n\
41 yapil…\n\
-67 yapmadiysaniz\n\
-67 yapma…\n\
-38 yard\n\
60 yarin\n\
-48 yatir…\n\
170 yaz\n\
30 yazar\n\
30 yazar misin\n\
-80 yazar…\n\
-44 yazma…\n\
76 ydelser\n\
81 ydels…\n\
-51 yderligere\n\
-51 yderl…\n\
-161 year\n\
-80 year and\n\
48 year end\n\
-100 year old\n\
-75 year the\n\
-73 yearly\n\
-73 yearl…\n\
-103 years and\n\
-47 years in\n\
-47 yellow card\n\
75 yellow health\n\
-61 yeni\n\
-88 yeni kartiniz\n\
95 yeniden\n\
95 yenid…\n\
-52 yerin…\n\
71 yes\n\
-30 yes #\n\
64 yes a\n\
110 yes and\n\
39 yes for\n\
50 yes hello\n\
-72 yes i\n\
-31 yes it\n\
43 yes thats\n\
98 yes you\n\
-67 yesterday\n\
-65 yeste…\n\
86 yet\n\
165 yo\n\
-31 yo le\n\
-49 yoghu…\n\
-36 yok\n\
51 yoksa\n\
196 yolla…\n\
39 you accept\n\
-34 you all\n\
61 you alone\n\
-169 you already\n\
37 you and\n\
95 you answer\n\
-51 you anything\n\
-88 you apply\n\
63 you are\n\
-44 you arent\n\
110 you as\n\
-114 you asked\n\
41 you back\n\
-222 you block\n\
36 you bought\n\
-51 you bring\n\
39 you busy\n\
40 you but\n\
-68 you call\n\
-122 you called\n\
-114 you can\n\
35 you cancel\n\
-103 you cant\n\
130 you choose\n\
56 you click\n\
-44 you clicked\n\
-76 you come\n\
-60 you confirm\n\
-31 you dear\n\
53 you delete\n\
35 you deposit\n\
83 you did\n\
-49 you didnt\n\
-70 you disagree\n\
-52 you dont\n\
-49 you drop\n\
74 you enter\n\
-41 you fetch\n\
60 you fill\n\
-47 you find\n\
-83 you for\n\
-43 you forgot\n\
101 you forward\n\
-40 you four\n\
41 you free\n\
52 you from\n\
99 you give\n\
105 you go\n\
115 you got\n\
82 you have\n\
45 you hold\n\
66 you i\n\
-39 you im\n\
44 you is\n\
71 you it\n\
120 you just\n\
42 you log\n\
-42 you look\n\
32 you lose\n\
-87 you may\n\
34 you mobilepay\n\
63 you must\n\
63 you my\n\
-66 you need\n\
33 you neednt\n\
-60 you never\n\
87 you no\n\
-109 you not\n\
53 you now\n\
44 you oh\n\
102 you ok\n\
35 you on\n\
129 you one\n\
135 you only\n\
-42 you open\n\
-55 you ordered\n\
-56 you out\n\
91 you owe\n\
-55 you paid\n\
-68 you pick\n\
54 you please\n\
153 you put\n\
57 you receive\n\
49 you received\n\
57 you refuse\n\
-40 you reply\n\
-36 you reserved\n\
-45 you said\n\
44 you scan\n\
225 you see\n\
94 you seem\n\
-45 you set\n\
-73 you should\n\
-44 you shouldnt\n\
33 you show\n\
-52 you sign\n\
63 you something\n\
147 you stop\n\
104 you swipe\n\
32 you take\n\
56 you text\n\
70 you thank\n\
-43 you that\n\
79 you the\n\
61 you there\n\
85 you through\n\
-35 you today\n\
-51 you type\n\
34 you understand\n\
133 you use\n\
-74 you usually\n\
-131 you want\n\
54 you we\n\
81 you were\n\
73 you what\n\
82 you whats\n\
52 you who\n\
100 you will\n\
41 you withdraw\n\
-49 you wont\n\
53 you work\n\
-60 you would\n\
130 you you\n\
71 you your\n\
-55 youd\n\
-81 youd rather\n\
31 youll\n\
65 youll be\n\
75 youll get\n\
-31 youll meet\n\
-43 youll receive\n\
30 youll see\n\
-86 young\n\
-58 young man\n\
-67 young people\n\
67 your access\n\
63 your address\n\
-96 your adviser\n\
30 your agreement\n\
-53 your amazon\n\
-75 your application\n\
-37 your appointment\n\
53 your area\n\
55 your assets\n\
111 your bank\n\
60 your banking\n\
-59 your banks\n\
-112 your call\n\
-81 your car\n\
35 your card\n\
84 your case\n\
43 your child\n\
-59 your children\n\
73 your civil\n\
-53 your claim\n\
-119 your code\n\
95 your codes\n\
45 your comment\n\
38 your computer\n\
46 your contact\n\
-72 your contract\n\
75 your cpr\n\
45 your credit\n\
-44 your customer\n\
109 your cv\n\
84 your debit\n\
-64 your decision\n\
54 your desk\n\
40 your details\n\
-57 your digital\n\
49 your display\n\
57 your drivers\n\
38 your electricity\n\
50 your email\n\
37 your embassy\n\
44 your employer\n\
-88 your exam\n\
49 your favourite\n\
86 your file\n\
63 your flat\n\
60 your frozen\n\
102 your full\n\
87 your funds\n\
-79 your google\n\
-33 your home\n\
110 your husband\n\
60 your id\n\
77 your identity\n\
87 your information\n\
-94 your invoice\n\
86 your ip\n\
35 your item\n\
77 your justification\n\
46 your laptop\n\
122 your last\n\
-33 your lawyers\n\
-33 your library\n\
31 your line\n\
-37 your loan\n\
-35 your login\n\
79 your lost\n\
-49 your manager\n\
81 your membership\n\
34 your mit\n\
63 your mitid\n\
77 your mobile\n\
130 your mobilepay\n\
58 your money\n\
-60 your monthly\n\
87 your name\n\
-39 your neighbour\n\
124 your nemid\n\
-128 your nemkonto\n\
-132 your new\n\
-134 your next\n\
144 your number\n\
-63 your old\n\
-67 your one\n\
51 your online\n\
-76 your order\n\
-87 your own\n\
60 your package\n\
-40 your parcel\n\
-52 your parental\n\
-44 your parents\n\
-56 your password\n\
46 your payment\n\
63 your pc\n\
53 your permit\n\
38 your personal\n\
150 your phone\n\
-69 your pin\n\
-87 your place\n\
84 your private\n\
34 your prize\n\
82 your profile\n\
30 your question\n\
-38 your receipt\n\
-86 your refund\n\
-50 your report\n\
79 your residence\n\
30 your right\n\
-111 your salary\n\
137 your savings\n\
-159 your security\n\
-171 your shipment\n\
44 your side\n\
62 your signature\n\
134 your sim\n\
72 your sister\n\
39 your social\n\
42 your stay\n\
107 your street\n\
-34 your su\n\
-120 your tax\n\
73 your telephone\n\
-134 your ticket\n\
-58 your tickets\n\
-175 your transfer\n\
176 your user\n\
77 your vehicle\n\
-81 your verification\n\
67 your visa\n\
32 your wallet\n\
40 your webcam\n\
-79 your whatsapp\n\
91 your wife\n\
45 your work\n\
66 your workplace\n\
-48 your yearly\n\
56 your yellow\n\
51 youre a\n\
-31 youre listening\n\
-65 youre not\n\
-44 youre now\n\
47 youre on\n\
50 youre one\n\
40 youre owed\n\
-48 youre speaking\n\
38 youre the\n\
-83 youre through\n\
-37 youre unsure\n\
-42 youre welcome\n\
94 yours\n\
36 yours and\n\
-111 yourself\n\
-71 yourself a\n\
-40 yourself and\n\
-109 yourself on\n\
-70 yourself to\n\
-111 yours…\n\
160 yousee\n\
82 yousee @link\n\
160 youse…\n\
50 youtube\n\
50 youtu…\n\
-86 youve\n\
60 youve #\n\
-34 youve already\n\
-42 youve asked\n\
100 youve been\n\
-35 youve given\n\
-30 youve never\n\
-64 youve paid\n\
68 youve received\n\
-47 youve seen\n\
-101 youve used\n\
34 youve won\n\
69 yrs\n\
-143 yusuf\n\
156 yuzun…\n\
86 z\n\
-60 z banku\n\
104 z sms\n\
-65 za\n\
271 zablo…\n\
-70 zaczy…\n\
-148 zadzwon\n\
-91 zadzwon do\n\
-208 zadzw…\n\
102 zahlen\n\
102 zahle…\n\
61 zahlung\n\
33 zahlu…\n\
-31 zalaczniku\n\
-61 zalando\n\
-87 zalando is\n\
-35 zalando your\n\
-73 zalan…\n\
-36 zaloguj\n\
-36 zaloguj sie\n\
-171 zalog…\n\
-53 zaman\n\
-127 zapis…\n\
66 zaplacic\n\
134 zapla…\n\
69 zaraz\n\
167 zatrz…\n\
81 zatwierdzic\n\
57 zatwi…\n\
-57 ze\n\
58 zeby\n\
-65 zebym\n\
48 zeigen\n\
48 zeige…\n\
106 zero\n\
38 zero one\n\
52 zettel\n\
52 zette…\n\
-106 zeynep\n\
-106 zeyne…\n\
-52 zglos…\n\
-129 ziemn…\n\
-68 zinuciu\n\
-68 zinuc…\n\
-75 zinute\n\
-89 zinut…\n\
-103 zis\n\
59 ziua\n\
-54 ziua sunt\n\
82 ziua va\n\
59 zl\n\
-91 zmian…\n\
-78 zmien…\n\
-33 znajdziesz\n\
-80 znajd…\n\
-99 zone #\n\
-71 zostal\n\
39 zostala\n\
116 zostanie\n\
184 zosta…\n\
84 zu\n\
52 zu sprechen\n\
98 zugang\n\
98 zugan…\n\
-167 zum\n\
-67 zur\n\
42 zuruck\n\
42 zuruc…\n\
-34 zusammen\n\
-34 zwei\n\
-54 zwiaz…\n\
-46 zwischen\n\
-46 zwisc…\n\
48 zwrot podatku\n\
30 zwykle\n\
30 zwykl…\n\
50 åben\n\
30 åben så\n\
-123 åbent\n\
-98 åbent til\n\
-39 åbn\n\
-41 åbn appen\n\
45 åbne\n\
97 åbner\n\
-73 åbnin…\n\
87 åh\n\
-146 år\n\
-61 år efter\n\
-43 år siden\n\
-81 året\n\
-139 årig\n\
-33 årig mand\n\
-35 års fængsel\n\
-46 årsopgørelse\n\
-53 årsop…\n\
-92 æg\n\
-68 æg og\n\
-77 ægte\n\
-74 ældre\n\
31 ældre…\n\
-31 ændre…\n\
-76 ændringer\n\
-66 ændri…\n\
-31 ødeme\n\
82 ødeme…\n\
79 ødenm…\n\
-74 ødeyebilirsiniz\n\
-74 ødeye…\n\
62 ødeyin\n\
107 ødeyin @link\n\
124 ødeyi…\n\
-68 øje\n\
124 øjeblik\n\
66 øjebl…\n\
-60 økono…\n\
-47 øl\n\
59 øn\n\
-36 ønce\n\
49 ønsker de\n\
-32 øre\n\
-62 øresundsbron\n\
-32 øresu…\n\
57 ørsted\n\
57 ørste…\n\
-38 øst\n\
74 østerbro #\n\
-50 øster…\n\
-69 øv\n\
-143 øvels…\n\
-103 øver\n\
62 а\n\
-64 а вы\n\
-97 або\n\
-111 автобус\n\
-137 автоб…\n\
34 агента\n\
51 агент…\n\
56 адресу\n\
32 адрес…\n\
-37 активации\n\
95 але\n\
149 алло\n\
50 арешт\n\
-120 б\n\
-36 банка\n\
63 банко…\n\
-56 банку і\n\
-123 банкі…\n\
-44 батьк…\n\
42 бачу\n\
157 без\n\
-56 безкоштовне\n\
-105 безко…\n\
61 беспокоит\n\
61 беспо…\n\
115 бо\n\
-47 больше\n\
-47 больш…\n\
175 буде\n\
-100 будь\n\
-100 будь ласка\n\
-36 було\n\
35 біжен…\n\
31 біля\n\
-151 в\n\
-92 в #\n\
125 в дании\n\
-30 в личном\n\
76 в течение\n\
-45 вайле\n\
97 вам\n\
66 вами\n\
65 вами на\n\
200 вас\n\
67 вас #\n\
61 вас беспокоит\n\
-125 вас до\n\
162 ваш\n\
-58 ваш cpr\n\
-111 ваш код\n\
106 ваша\n\
93 ваше\n\
113 ваше имя\n\
101 вашего\n\
101 вашег…\n\
61 вашем\n\
46 ваши\n\
30 вашого\n\
30 вашог…\n\
195 вашу\n\
102 введите\n\
102 введи…\n\
142 введіть\n\
142 введі…\n\
39 вводите\n\
39 вводи…\n\
-35 верну\n\
61 вернуть\n\
61 верну…\n\
81 вечір\n\
-115 вже\n\
44 ви\n\
77 видан…\n\
-92 вимкн…\n\
87 випла…\n\
73 внесите\n\
73 внеси…\n\
48 возвр…\n\
-58 волон…\n\
-81 вона\n\
-80 вони\n\
69 вопро…\n\
-70 вот\n\
57 вотса…\n\
149 все\n\
-51 встре…\n\
57 второй\n\
-41 входа\n\
-80 входи…\n\
-37 входу\n\
70 вхід\n\
-73 вчера\n\
48 выпис…\n\
106 від #\n\
101 віддайте\n\
65 відда…\n\
56 відділ\n\
-38 відді…\n\
-51 відкр…\n\
-66 візьміть\n\
-164 візьм…\n\
67 гаран…\n\
-43 говорить\n\
89 годин\n\
-86 голос\n\
47 готів…\n\
55 гражд…\n\
-76 гречк…\n\
-55 да\n\
-33 дали\n\
105 далі\n\
176 дании\n\
-70 данны…\n\
50 данська\n\
131 данський\n\
-43 данською\n\
73 дансь…\n\
113 данії\n\
44 данії #\n\
93 датск…\n\
30 девят…\n\
-32 дейст…\n\
102 дело\n\
85 денег\n\
49 деньги\n\
49 деньг…\n\
-30 депозит\n\
-49 депоз…\n\
-77 десят…\n\
73 дзвонить\n\
-32 дзвон…\n\
-53 дзвін…\n\
-69 дикту…\n\
73 диста…\n\
97 для\n\
50 для українців\n\
-46 дней\n\
54 дня\n\
-41 дня це\n\
-85 дні\n\
-73 до\n\
-52 до #\n\
75 до пяти\n\
-40 до пятницы\n\
-41 доброго дня\n\
-55 добрый\n\
-38 добрый день\n\
-55 добры…\n\
-43 договор\n\
-82 догов…\n\
-33 дозвіл на\n\
-138 документ\n\
-179 докум…\n\
66 доларів\n\
66 долар…\n\
63 допомогу\n\
85 доставки\n\
58 доставку\n\
147 доста…\n\
102 доступ\n\
102 досту…\n\
69 дуже\n\
-164 дякую\n\
-34 дякуємо\n\
-34 дякує…\n\
163 евро\n\
-38 его\n\
-91 его можно\n\
-228 если\n\
-38 если вам\n\
59 еще\n\
78 же\n\
-57 жител…\n\
-71 жовту\n\
-71 жовту картку\n\
43 з\n\
-76 з #\n\
96 з нового\n\
47 з офіцером\n\
-30 з поліції\n\
-42 з смс\n\
-65 за\n\
-90 за #\n\
72 за кордоном\n\
-57 за продовження\n\
-41 забер…\n\
-58 забло…\n\
-58 забудь\n\
-58 забуд…\n\
-73 завер…\n\
-60 завтра\n\
-60 завтр…\n\
53 задержана\n\
61 задер…\n\
57 зайти\n\
-59 заказ\n\
101 закри…\n\
104 залиш…\n\
-47 замов…\n\
104 замор…\n\
-59 заняття\n\
-59 занят…\n\
45 запись\n\
-95 запит…\n\
44 запла…\n\
-49 запре…\n\
-57 запрошуємо\n\
-52 запро…\n\
286 зараз\n\
41 зарах…\n\
-91 зарпл…\n\
-49 застосунку\n\
-75 засто…\n\
61 захист\n\
41 заход…\n\
91 заявку\n\
91 заявк…\n\
-74 звонил\n\
-84 звони…\n\
48 здесь\n\
56 здравствуйте\n\
56 здрав…\n\
-112 зелен…\n\
123 злочи…\n\
-47 значи…\n\
-34 зроби…\n\
159 зупин…\n\
-63 и\n\
45 и введите\n\
56 и все\n\
-55 и не\n\
39 и пришлите\n\
149 из\n\
-43 из банка\n\
-242 или\n\
113 имя\n\
107 иначе\n\
53 интерпол\n\
77 испол…\n\
-91 й\n\
62 його\n\
124 йому\n\
-30 кабинете\n\
-46 кабин…\n\
-69 кадров\n\
-69 кадро…\n\
84 каже\n\
64 каже що\n\
45 кажуть\n\
45 кажут…\n\
-217 как\n\
125 карта\n\
-48 картка\n\
206 картки\n\
51 картки з\n\
56 картку\n\
64 картку в\n\
141 картк…\n\
-66 картой\n\
-60 карто…\n\
202 карту\n\
-46 карты\n\
-59 кастр…\n\
74 квартира\n\
-32 кварт…\n\
46 кибер…\n\
-50 кладіть\n\
-55 кладіть слухавку\n\
-50 кладі…\n\
73 класт…\n\
124 клиен…\n\
38 ключі\n\
-33 когда\n\
-59 код\n\
-30 код #\n\
83 код из\n\
-38 коды\n\
-39 коллеги\n\
-39 колле…\n\
57 комис…\n\
105 конве…\n\
31 консу…\n\
79 конта…\n\
-39 конфе…\n\
-146 копенгаген\n\
72 копенгагена\n\
33 копию\n\
72 кордоном\n\
166 кордо…\n\
-49 котор…\n\
98 кошелек\n\
58 кошел…\n\
106 кошти\n\
79 кредит\n\
54 креди…\n\
114 крипт…\n\
112 крон\n\
59 крон в\n\
-90 крон за\n\
68 крон і\n\
-80 кто\n\
-58 куди\n\
137 куратор\n\
142 курат…\n\
95 курьер\n\
95 курье…\n\
-100 ласка\n\
32 лет\n\
-86 ли\n\
-73 лимит\n\
65 линии\n\
-30 личном\n\
-30 личном кабинете\n\
103 лично…\n\
42 лишає…\n\
-107 лише\n\
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
151 мені\n\
-97 месте\n\
88 месяц\n\
39 минуты\n\
76 митни…\n\
109 мне\n\
-81 мобай…\n\
35 могу\n\
54 может\n\
30 можна\n\
-156 можно\n\
88 мой\n\
-36 мошенники\n\
-89 мы\n\
42 мій\n\
61 місяць\n\
54 місяц…\n\
-46 на\n\
43 на #\n\
-145 на @link\n\
80 на ваш\n\
134 на ваше\n\
71 на картку\n\
38 на линии\n\
40 на лінії\n\
-97 на месте\n\
-49 на проживання\n\
-72 набер…\n\
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
-42 нам\n\
48 написано\n\
115 напиши\n\
34 напишіть\n\
149 напиш…\n\
-78 напоминаем\n\
-86 напом…\n\
60 нарах…\n\
-129 нас\n\
-33 натиснути\n\
-67 натиснути #\n\
95 натисніть\n\
69 натис…\n\
47 національна\n\
47 національна поліція\n\
47 націо…\n\
161 наш\n\
-105 не\n\
-66 не нужно\n\
-65 не потрібно\n\
-71 не сообщайте\n\
72 неделю\n\
33 нее\n\
168 неопл…\n\
-84 нет\n\
83 неї\n\
58 ни\n\
-80 никогда\n\
-80 никогда не\n\
-64 никог…\n\
-47 никому не\n\
-101 ничего\n\
-101 ничег…\n\
48 нова\n\
48 нова пошта\n\
72 нового\n\
72 новог…\n\
179 номер\n\
73 номер карты\n\
57 номер…\n\
48 норма…\n\
-36 ну\n\
117 нужен\n\
65 нужна\n\
-52 ніколи\n\
-52 ніколи не\n\
-52 нікол…\n\
65 нікому не\n\
-176 нічого\n\
-149 нічого не\n\
-176 нічог…\n\
-56 о\n\
-36 об\n\
-69 обвин…\n\
31 обесп…\n\
-69 обычно\n\
-69 обычн…\n\
53 одобр…\n\
80 одразу\n\
80 одраз…\n\
-48 ольбо…\n\
-54 он\n\
51 она\n\
-54 они\n\
197 опера…\n\
35 оплати\n\
114 оплатите\n\
54 оплатить\n\
-76 оплаты\n\
213 оплат…\n\
-74 оплач…\n\
63 ордер\n\
63 ордер на\n\
35 оренд…\n\
-124 орхус…\n\
66 остав…\n\
62 остаток\n\
97 остат…\n\
-93 от\n\
83 ответьте\n\
-96 ответ…\n\
50 отвеч…\n\
46 отдел\n\
-69 отдел кадров\n\
73 отключен\n\
73 отклю…\n\
-33 откро…\n\
77 отмен…\n\
66 отпра…\n\
-88 отримав\n\
49 отримати\n\
120 отрим…\n\
82 оформ…\n\
47 офіцером\n\
57 офіце…\n\
-101 памят…\n\
-76 пані\n\
101 папір…\n\
-39 пароль\n\
-32 парол…\n\
41 паспорт\n\
107 паспорта\n\
104 паспо…\n\
-90 пенси…\n\
65 переведите\n\
-171 перед\n\
108 передано\n\
-191 перез…\n\
46 перей…\n\
62 перекажіть\n\
101 переказ\n\
-30 перекладач\n\
-37 перек…\n\
78 письмо\n\
39 письмо от\n\
67 письм…\n\
113 пишу\n\
74 пишу з\n\
168 пишіть\n\
168 пишіт…\n\
40 платить\n\
35 плати…\n\
-75 платн…\n\
35 платф…\n\
-39 по почте\n\
38 по ссылке\n\
99 повер…\n\
37 повестка\n\
34 повідомлення\n\
-75 повід…\n\
76 погов…\n\
-81 подавати\n\
-112 подав…\n\
65 подар…\n\
-61 подач…\n\
-49 подде…\n\
91 подоз…\n\
-66 подпи…\n\
172 подтвердите\n\
102 подтв…\n\
-52 подъезда\n\
-51 подъе…\n\
-57 пожалуйста\n\
-57 пожал…\n\
-147 позво…\n\
134 пока\n\
-103 покаж…\n\
46 показ…\n\
164 поки\n\
-42 покла…\n\
-54 покупку\n\
-102 покуп…\n\
30 полиции\n\
-64 полиц…\n\
104 положите\n\
162 полож…\n\
80 поліція\n\
-80 поліції\n\
-70 поліц…\n\
75 помощь\n\
45 помощ…\n\
-63 понеділок\n\
-42 понед…\n\
-61 попер…\n\
90 порно…\n\
64 посилка\n\
61 посольства\n\
62 посольство\n\
128 посол…\n\
-31 поста…\n\
84 посту…\n\
50 посылка\n\
92 посыл…\n\
-52 потерпілих\n\
-46 потер…\n\
92 потом\n\
-51 потрібен\n\
-34 потрібно\n\
-117 потрі…\n\
-65 почат…\n\
-56 почте\n\
76 поэтому\n\
76 поэто…\n\
78 прави…\n\
-98 праці…\n\
-62 предс…\n\
83 прест…\n\
-34 при\n\
-53 прибу…\n\
69 прибы…\n\
64 приве…\n\
119 привя…\n\
66 привіт\n\
87 придет\n\
87 приде…\n\
41 прийде\n\
-64 прине…\n\
-105 прихо…\n\
41 пришел\n\
41 прише…\n\
-73 пришл…\n\
-86 про\n\
54 прова…\n\
66 прове…\n\
101 прода…\n\
71 продиктуйте\n\
125 проди…\n\
66 продл…\n\
-56 продовження\n\
-113 продо…\n\
-49 проживання\n\
-33 проживання за\n\
-59 прожи…\n\
47 пройш…\n\
-32 проку…\n\
-104 просили\n\
-41 просим\n\
39 просимо\n\
-41 просит\n\
59 просить\n\
-172 проси…\n\
80 просто\n\
80 прост…\n\
-131 просять\n\
-153 прося…\n\
68 протягом\n\
77 протягом #\n\
68 протя…\n\
-37 прошл…\n\
-60 пункт\n\
75 пяти\n\
-40 пятницы\n\
-153 пятни…\n\
-92 підоз…\n\
56 підтв…\n\
100 пін\n\
-99 після\n\
-34 работ…\n\
99 разби…\n\
30 разго…\n\
-47 расск…\n\
53 рахунки\n\
-43 рахунку\n\
85 рахун…\n\
71 резер…\n\
65 реквизиты\n\
57 ремон…\n\
-49 роботи\n\
100 родин…\n\
-101 розка…\n\
-58 розмо…\n\
-85 русск…\n\
-44 рік\n\
96 с\n\
40 с #\n\
64 с вами\n\
87 сам\n\
-74 сама\n\
-41 сами\n\
-37 самос…\n\
-30 самі\n\
-38 свои\n\
30 сделаете\n\
55 сдела…\n\
51 сегодня\n\
51 сегод…\n\
120 сейчас\n\
62 сейчас придет\n\
120 сейча…\n\
-99 серед…\n\
111 систе…\n\
97 скаже…\n\
-110 сказа…\n\
37 скан\n\
-65 скасувати\n\
-39 скасу…\n\
73 скача…\n\
-74 скинь\n\
33 скільки\n\
33 скіль…\n\
41 следователь\n\
53 следо…\n\
134 служба\n\
83 служб…\n\
-79 слухавку\n\
-65 слуха…\n\
165 случа…\n\
84 слідч…\n\
-162 смета…\n\
106 смотр…\n\
84 смс\n\
63 снима…\n\
-67 со\n\
34 соеди…\n\
-71 сообщайте\n\
-161 сообщ…\n\
46 сотрудник\n\
-50 сотру…\n\
-139 спасибо\n\
-59 спасибо за\n\
-139 спаси…\n\
33 список\n\
33 списо…\n\
158 сплатіть\n\
94 сплат…\n\
-55 справа\n\
-83 справ…\n\
-68 спраш…\n\
107 спроб…\n\
-63 спрос…\n\
45 співр…\n\
-91 срок\n\
107 срочно\n\
107 срочн…\n\
38 ссылке\n\
58 ссылк…\n\
39 старший\n\
39 старш…\n\
-84 стома…\n\
-33 стороны\n\
-34 страш…\n\
-82 суботу\n\
-103 субот…\n\
-83 суд\n\
32 сумма\n\
195 счет\n\
94 сьогодні\n\
94 сього…\n\
-54 сім\n\
-134 та\n\
-134 там\n\
31 там буде\n\
71 твой\n\
47 тебе\n\
133 телеграм\n\
262 телег…\n\
120 телефон\n\
37 телефону\n\
165 тема\n\
53 тепер\n\
-99 теперь\n\
-99 тепер…\n\
62 термін\n\
30 терміново\n\
148 термі…\n\
76 течение\n\
76 течен…\n\
-80 тиждень\n\
-80 тижде…\n\
91 тимчасово\n\
-63 тисяч\n\
-100 то\n\
30 только\n\
30 тольк…\n\
-31 тот\n\
59 треба\n\
-41 требу…\n\
58 третий\n\
58 трети…\n\
-127 трубку\n\
41 трубку не\n\
-127 трубк…\n\
48 тут\n\
46 ты\n\
155 тысяч\n\
86 тысяч крон\n\
-112 у\n\
312 у вас\n\
82 у данії\n\
-44 у нас\n\
-82 у суботу\n\
52 уважаемый\n\
100 увійдіть\n\
100 увійд…\n\
31 удостоверение\n\
-31 указа…\n\
116 україни\n\
-60 українською\n\
88 українців\n\
59 украї…\n\
73 фонд\n\
112 фото\n\
-87 хв\n\
43 хвилин\n\
68 хвили…\n\
130 це\n\
51 цей\n\
-36 центр…\n\
-64 церкв…\n\
74 цифри\n\
56 цю\n\
-104 чай\n\
-68 час\n\
55 часов\n\
189 через\n\
83 через #\n\
-90 четве…\n\
-83 четыр…\n\
-140 чи\n\
-52 чоловік\n\
-64 чолов…\n\
-31 чотир…\n\
172 что\n\
42 что вы\n\
124 чтобы\n\
37 чтобы не\n\
62 шановний\n\
51 шанов…\n\
-43 школа\n\
181 штраф\n\
77 що\n\
73 що він\n\
225 щоб\n\
125 это\n\
70 этого\n\
32 этот\n\
133 я\n\
-60 я в\n\
-51 я все\n\
88 я сам\n\
44 я уже\n\
-225 як\n\
56 якобы\n\
-58 якого\n\
-192 якщо\n\
44 якщо не\n\
34 якщо це\n\
50 які\n\
41 ящике\n\
81 євро\n\
50 і\n\
148 і код\n\
98 і нікому\n\
33 із\n\
72 інакше\n\
72 інакш…\n\
-60 ірино\n\
-37 її\n\
-151 ابدا\n\
-81 ابعتلي\n\
-81 ابعتل…\n\
110 ابعتيلي\n\
110 ابعتي…\n\
-81 ابني\n\
-148 اتصل\n\
-85 اجل\n\
-271 احد\n\
-97 احضار\n\
-30 احضار دفتر\n\
-48 احضروا\n\
-48 احضرو…\n\
72 اخر\n\
120 اخي\n\
52 ادخل\n\
305 ادفع\n\
-47 ادفع #\n\
-31 اذا ما\n\
171 ارسل\n\
178 ارقام\n\
53 اسبوع\n\
65 استرداد\n\
65 استرد…\n\
66 اسم\n\
130 اسم المستخدم\n\
87 اسمك\n\
89 اضغط\n\
59 اغلاق\n\
-32 اغلق\n\
-32 اغلق الخط\n\
99 افتح\n\
48 اقامتك\n\
91 اقامت…\n\
59 الا\n\
-62 الاتصال\n\
-62 الاتص…\n\
-78 الاثنين\n\
-78 الاثن…\n\
48 الارقام\n\
48 الارق…\n\
-72 الاسبوع\n\
-72 الاسب…\n\
-158 الاستلام\n\
-178 الاست…\n\
90 الاف\n\
51 الامان\n\
51 الاما…\n\
-33 الامن\n\
-49 الاموال\n\
-78 الامو…\n\
279 الان\n\
79 الانت…\n\
-127 الاول\n\
-140 الايجار\n\
-140 الايج…\n\
-35 البريد\n\
-35 البري…\n\
-69 البطاقات\n\
32 البطاقه\n\
-32 البطا…\n\
-48 البلديه\n\
-48 البلد…\n\
91 البنك\n\
61 البنكي\n\
155 البنكيه\n\
233 البنك…\n\
-107 التاك…\n\
62 التامين\n\
62 التام…\n\
55 التحقق\n\
68 التحق…\n\
61 التحويل\n\
61 التحو…\n\
-54 التحي…\n\
-53 التسجيل\n\
-53 التسج…\n\
178 التلفون\n\
178 التلف…\n\
75 التوصيل\n\
75 التوص…\n\
-45 الثان…\n\
-68 الجديده\n\
-63 الجدي…\n\
50 الجرائم\n\
50 الجرا…\n\
85 الجمارك\n\
85 الجما…\n\
-98 الجمعه\n\
-161 الجمع…\n\
99 الحساب\n\
67 الحسا…\n\
88 الخاص\n\
88 الخاص بك\n\
-66 الخامسه\n\
-66 الخام…\n\
-43 الخميس\n\
-43 الخمي…\n\
74 الخير\n\
-73 الدراجه\n\
-73 الدرا…\n\
65 الدعم\n\
-47 الدفع\n\
145 الدنمارك\n\
132 الدنماركيه\n\
138 الدنماركيه تم\n\
154 الدنم…\n\
69 الذهب\n\
65 الذي\n\
54 الرابط\n\
45 الراب…\n\
-62 الراتب\n\
-62 الرات…\n\
-65 الرحله\n\
-65 الرحل…\n\
-81 الرسائل\n\
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
-50 السلا…\n\
59 السيد\n\
34 السيده\n\
34 السيد…\n\
54 الشاشه\n\
54 الشاش…\n\
-70 الشحنه\n\
-70 الشحن…\n\
-59 الشخصي\n\
-83 الشخص…\n\
78 الشرطه الدنماركيه\n\
96 الشقه\n\
124 الشهر\n\
-43 الضاب…\n\
-50 الضري…\n\
89 الضغط\n\
70 العربي\n\
-32 العربيه\n\
40 العرب…\n\
-37 العزيز\n\
-53 العزي…\n\
61 العقد\n\
-55 العمليه\n\
55 العميل\n\
55 العمي…\n\
54 العنوان\n\
54 العنو…\n\
151 الف\n\
105 الف كرون\n\
64 الكنب…\n\
52 الكهرباء\n\
52 الكهر…\n\
-92 اللغه\n\
85 الماض…\n\
-57 المال\n\
62 المحا…\n\
-114 المحتالون\n\
-52 المحت…\n\
71 المحقق\n\
54 المحق…\n\
-91 المحكمه\n\
-115 المحك…\n\
-101 المدرسه\n\
-111 المدر…\n\
-161 المسا\n\
141 المستخدم\n\
168 المست…\n\
101 المصاري\n\
101 المصا…\n\
58 المطلوب\n\
58 المطل…\n\
-39 المعل…\n\
63 المفا…\n\
112 المفتاح\n\
112 المفت…\n\
-122 المكت…\n\
-67 الملف\n\
-47 الموافقه\n\
-91 الموا…\n\
-44 الموعد\n\
-44 الموع…\n\
105 النظام\n\
105 النظا…\n\
-75 الهاتف\n\
-75 الهات…\n\
-106 الو\n\
-30 الولاد\n\
-30 الولا…\n\
-163 الي\n\
-125 الي حساب\n\
85 الي حسابك\n\
-139 ام\n\
-56 امن\n\
63 اموال\n\
108 اموالك\n\
44 اموال…\n\
-130 ان\n\
152 انا\n\
91 انت\n\
-155 انهم\n\
-88 اهلا\n\
-295 او\n\
-113 اودنسه\n\
-113 اودنس…\n\
-59 اولا\n\
-30 اولياء\n\
-30 اوليا…\n\
-182 اي\n\
40 اي دي\n\
33 ايام\n\
69 ايقاف\n\
81 بابا\n\
157 باسمك\n\
-33 بالبريد\n\
-33 بالبر…\n\
155 بالبنك\n\
155 بالبن…\n\
-87 بالهاتف\n\
-87 بالها…\n\
70 بانتظار\n\
97 بانتظ…\n\
-84 باي\n\
92 بدك\n\
103 برنامج\n\
117 برنام…\n\
51 بريد\n\
161 بسبب\n\
407 بسرعه\n\
36 بطاقات\n\
36 بطاقا…\n\
179 بطاقتك\n\
-116 بطاقته\n\
49 بطاقت…\n\
-40 بطاقه\n\
115 بظرف\n\
-91 بعد\n\
-76 بعد تسجيل\n\
-100 بقدر\n\
-89 بقيمه\n\
-89 بقيمه #\n\
109 بك\n\
-106 بكرا\n\
-187 بنا\n\
-64 بنفسك\n\
136 بنك\n\
-64 بنوك\n\
-87 بي\n\
-108 بيانات\n\
-110 بيانا…\n\
73 تاكيد\n\
118 تبعك\n\
-44 تتصل\n\
65 تحديث\n\
65 تحيه\n\
65 تحيه طيبه\n\
-30 تدفع\n\
-43 تسجيل\n\
-78 تسعه\n\
-32 تسكر\n\
-41 تشارك\n\
-59 تشاركه\n\
-59 تشاركه مع\n\
-74 تشارك…\n\
-33 تصريح\n\
-71 تطبيق البنك\n\
-69 تعط\n\
47 تعليق\n\
-35 تلفوني\n\
-165 تم\n\
47 تم تعليق\n\
57 توافق\n\
-77 توقيع\n\
111 ثلاث\n\
-151 ثم\n\
-40 جاي\n\
-57 جديد\n\
-54 جديده\n\
178 جهازك\n\
154 حاليا\n\
-41 حتي\n\
-33 حدا\n\
221 حساب\n\
-56 حساب امن\n\
131 حسابك\n\
88 حسابك @link\n\
107 حول\n\
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
87 دفع\n\
46 دفع #\n\
85 دفعت\n\
109 دفعه\n\
52 دنمار…\n\
-69 دوره\n\
49 دولار\n\
89 دي\n\
-54 رجل\n\
300 رح\n\
-151 رسائل\n\
-58 رساله جديده\n\
-74 رسوم\n\
45 رقم\n\
-67 رقم #\n\
37 رقم البطاقه\n\
-46 رقمك\n\
36 رقمك الشخصي\n\
-81 رقمه\n\
60 رقمي\n\
182 رقمي الجديد\n\
-75 رمز\n\
56 ساعتين\n\
56 ساعتي…\n\
206 ساعه\n\
198 سجل\n\
111 سحب\n\
109 سري\n\
68 سياره\n\
186 سيتم\n\
-81 شباب\n\
135 شحنتك\n\
-36 شخص\n\
-142 شرطه\n\
40 شرطه كوبنهاغن\n\
71 شركه\n\
-44 شو\n\
-80 شوي\n\
-100 شي\n\
-198 شيء\n\
138 صغيره\n\
-92 صفه\n\
-42 صلاحيه\n\
-38 صلاحي…\n\
33 صوره\n\
141 ضروري\n\
-59 طردك\n\
99 طريق\n\
32 طلب\n\
65 طيبه\n\
-104 عبر\n\
184 عدم\n\
150 عزيزي\n\
55 عزيزي العميل\n\
38 عشر\n\
70 عطيني\n\
-35 علي #\n\
-210 علي @link\n\
47 علي الخط\n\
-32 علي الرابط\n\
88 علي ورقه\n\
114 عليك\n\
100 عليه\n\
86 عم\n\
85 عمر\n\
82 عمليه\n\
-37 عميلنا\n\
-37 عميلنا العزيز\n\
-37 عميلن…\n\
99 عن طريق\n\
-54 عنا\n\
-109 عند الاستلام\n\
194 عندك\n\
50 عندي\n\
-69 غسيل\n\
-74 غسيل الاموال\n\
39 فاتوره\n\
113 فريق\n\
151 فقط\n\
-74 فلا\n\
-56 فورا\n\
-77 في\n\
-43 فيك\n\
-37 فيني\n\
43 فيها\n\
-213 قال\n\
44 قبل\n\
-34 قبل ما\n\
38 قسم\n\
112 قيد\n\
84 كاش\n\
-57 كان\n\
-105 كانون\n\
186 كر\n\
156 كرون\n\
74 كرون اليوم\n\
-64 كرون من\n\
-40 كرونه\n\
57 كريم\n\
57 كريم من\n\
98 كل\n\
-206 كلمه\n\
-108 كلمه المرور\n\
38 كوبنهاغن\n\
38 كوبنه…\n\
186 كود\n\
-31 لا\n\
-41 لا تشارك\n\
-59 لا تشاركه\n\
116 لازم\n\
92 لازم ادفع\n\
139 لاستلام\n\
218 لاستل…\n\
231 لان\n\
111 لتجنب\n\
-61 لتغيير\n\
-61 لتغيي…\n\
55 لحتي\n\
84 لحدا\n\
66 لحساب\n\
-30 لدي\n\
214 لديك\n\
171 لقد\n\
171 لك\n\
50 لكن\n\
100 للتحدث\n\
59 للتحدث مع\n\
228 للتحد…\n\
168 لم\n\
55 لم تدفع\n\
-147 لما\n\
176 لي\n\
170 مؤقتا\n\
-73 ماما\n\
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
-35 مدرسه\n\
261 مرحبا\n\
-74 مرحبا معك\n\
-128 مزيفه\n\
101 مسجله\n\
-46 مع\n\
-108 مع احد\n\
47 معك\n\
54 معلوم…\n\
163 معه\n\
-178 معي\n\
-100 مكالمات\n\
-148 مكالم…\n\
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
-96 منا\n\
111 مندوب…\n\
-77 منفصله\n\
-77 منفصل…\n\
-80 منهم\n\
41 مو\n\
126 موظف\n\
-75 موعد\n\
111 ناس\n\
114 نتصل\n\
-162 نفس\n\
56 نورديا\n\
56 نوردي…\n\
141 هاد\n\
176 هاد رقمي\n\
117 هذا\n\
-101 هذا رقمي\n\
87 هذه\n\
-55 هذه الرسائل\n\
-61 هذه الرساله\n\
-96 هل\n\
-81 هلق\n\
201 هنا\n\
-90 هناك\n\
42 هو\n\
41 هون\n\
-47 هي\n\
91 واتساب\n\
91 واتسا…\n\
-126 واتصل\n\
-63 واحد\n\
-197 واذا\n\
44 وافق\n\
201 والا\n\
102 والرقم\n\
102 والرقم السري\n\
102 والرق…\n\
47 والرمز\n\
47 والرم…\n\
-152 وان\n\
188 وانا\n\
30 وتاكيد\n\
30 وتاكي…\n\
57 وجدنا\n\
78 وحده\n\
-61 ورقم\n\
60 ورقه\n\
78 ورمز\n\
-37 وصل\n\
-62 وقال\n\
67 وقديش\n\
96 ولا\n\
368 وما\n\
-48 ويطلبون\n\
-105 ويطلب…\n\
-40 يا\n\
129 ياهن\n\
-58 يتصل\n\
161 يجب\n\
-66 يرجي احضار\n\
67 يرسل\n\
-154 يطلب\n\
-111 يمكن\n\
-200 يمكنك\n\
143 يورو\n\
-159 يوم\n\
51 يومين',
};
